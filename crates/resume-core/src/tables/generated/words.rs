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
0x6188010048a04000, 0x3000098002200080, 0x104004320044242, 0x804409200600000, 0x48041100100320, 0x310090604024200, 0x90082000000040e1, 0x102810080180c00,
0x4804800206, 0x800090200040090, 0x8102010014802000, 0x20410008120b2000, 0x180400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001274002012,
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
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x440280081001000, 0x400104268840102, 0x4e00000000822810, 0x8000000004002000, 0x14a00200000020,
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
0xc208000800000080, 0x4041000680080022, 0x3a8004000200088, 0x8024002104200000, 0x8402042008000001, 0x402001080000400, 0x2040090a0c020044, 0x208000004110,
0x40400000002c0440, 0x10042240134000c4, 0x18000400040040, 0x8220404200432, 0x840000000866a4, 0x2102480012001000, 0x1000820d01820000, 0x10010080408000c,
0x5231000022, 0x2000020084080200, 0x408a2644004000, 0xa301810040400084, 0x200000123001, 0x8006812a082000, 0x4100210a00000080, 0x8090098004082000,
0x84100203240000, 0x880040414003604a, 0x6000c10002202900, 0x8ae0400845a448c0, 0x2c08000010b0068, 0x8000000800001, 0x4028b28002400, 0x1050100140080010,
0x10422000002004c8, 0x2880042000800c4, 0x180820000400, 0x42000100284024a0, 0xc000020010081000, 0x420404a0000002, 0xc10a00800400019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1104400a00044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a011200, 0x21409040000002,
0x3000040cc0400108, 0x4000242004200460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010600081, 0x410c000000002, 0x2040028800416000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40801500060c2100, 0x8000800480121000, 0x1201011561, 0x2406104420100000, 0x8882000210010000,
0x500a020101108000, 0x40a808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000020a0, 0x6016908402128001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000400000808, 0x4080090000042000, 0x20180020100042, 0xa000181300a80000, 0x60045010080000, 0x1a00894240040081, 0x1412000000000004, 0x481000031040c000,
0x4000143000002898, 0x10000808401041, 0x100000820008004, 0x800000088102280, 0xa020001004802a0, 0x80000e100014000, 0x9200002001201000, 0x84000000480000b8,
0x8000000018000, 0x1116e5c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080000000180, 0x804004410182a,
0x8d008082000206, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x90002900040104, 0x1088002c80c00800, 0x681a004121000000, 0x402000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000716a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000300c80148, 0x8009820000082, 0x8000000a10024008,
0x4050801089000001, 0x308246000010000, 0x2c00001014020000, 0xa000261008222900, 0x7000112c00, 0x900100028000a002, 0x4082640000a2c00, 0x10420001200b4000,
0x42000108002f8b4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110800000010, 0x2000000000000,
0xa01c400002808409, 0x228044001000108, 0x420a4000242400, 0x240000001804, 0x2004108000008686, 0x8010208020140804, 0x3300001400008008, 0x1141084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082601802040501, 0x2c000004a1061229, 0xa000010042080800, 0x420020833,
0x40000200000000, 0xc4140040000018, 0x8600010080100004, 0x8420400800208028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002120418, 0x2002029000000040, 0x4010480004d64131, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002081, 0x140104200002011, 0x30890040080408a1, 0x8402020020400214, 0x4c086418e006004, 0x8a0000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009100110100, 0x10e000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x6040002402100008, 0x8101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0xa02520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382228200800000, 0x4040004400400001, 0x10000004c000088, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x6041200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046002308, 0xa400000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x142000606005814, 0x90008100310800, 0x8008108a00d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xe000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa08a080280c0010, 0x9408402004002268, 0x408000500000081, 0x1000110301a000, 0x29384ec01000404,
0x8080006100800, 0x404000200201000, 0x812000c00001c001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x23000a000a0a0008, 0xe40020228000180,
0x8240009000a004, 0x822800800001068, 0x1120500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005080281, 0x80000914002002, 0xc00202008a00000,
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
academic cv	01\1
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
acierie	01n1
acil tip teknisyeni	01o1
acil tıp teknisyeni	01o1
aciérie	01n1
acls	01d1
acm	0201
acougueiro	0211
acreditacio	0221
acreditacion	0231
acreditacion en	0231
acreditació	0221
acreditación	0231
acreditación en	0231
acreditare	0241
actas	0251
actes	0262
actes de colloque	0281
acteur	0291
actor	02:3
actress	02=1
actrice	0291
actrita	02>1
actriz	01Q1
actriță	02>1
actuaire	01m1
actual	02?4
actualidad	02C1
actualitat	02D1
actualment	02D1
actualmente	02E3
actuary	02=1
actuel	00a1
actuelle	00a1
actuellement	00a1
acum	02H1
acupuncturist	02=1
ad oggi	0121
ada schein	02I1
ada-schein	02I1
adaleinkunn	02J1
adalgrein	02K1
addetta	02L1
addetta antincendio	01N1
addetto	02L1
addetto antincendio	01N1
adesso	0121
adim	02M1
adiunkt	02N1
adjoint	01m1
adjointe	01m1
adjunct	02=1
adjunkt	02O2
adjunktus	02Q2
adjuster	02=1
admin	02S1
administraator	01M1
administrador	02T3
administradora	02T3
administrateur	01m1
administratiu	02W1
administrativa	02X2
administrativo	01Q1
administratoer	02Z1
administrator	02[=
administratore	02h2
administratorius	02j1
administratorka	02N1
administrators	02k1
administratorė	02j1
administratrice	01m1
administratör	02Z1
administrátor	02l2
adminisztrator	02n1
adminisztrátor	02n1
adp	02o1
adr	01d1
adr bevis	0301
adr intyg	0311
adr-bevis	0301
adr-intyg	0311
adsp	02o1
advanced	0322
advanced certificate	0341
advanced diploma	0341
advanced highers	0351
advies	0361
adviser	02=1
adviseur	0291
advisor	02=1
advisory	01a1
advocaat	0291
advocada	02W1
advocat	02W1
advogada	0211
advogado	0211
advogados	0371
advokaat	01M1
advokat	0386
advokatas	02j1
advokát	02l2
adwokat	02N1
adım	02M1
ae	00e1
aec	03>1
aed	01k1
aegare	02Z1
aeidinkielen taso	03?1
aeidinkielenae	03?1
aeidinkieli	03?1
aeidinkielinen	03?1
aeldreboende	01=1
aemne	03@1
aemneslaerarexamen	03A1
aeroport	01n1
aeropuerto	03B1
aerztin	03C1
afdeling	03D4
afdelingen	03H1
affreteur	01m1
affréteur	01m1
afgerond	03I1
afhandling	03J1
afstudeerrichting	03K1
ag	03L2
ag suil leis	03N1
ag súil leis	03N1
agare	02Z1
agence	01n1
agence immobiliere	01n1
agence immobilière	01n1
agenceur	01m1
agenceuse	01m1
agencia	03O3
agencija	03R3
agencja	03U1
agency	01a1
agent	03V6
agent achizitii	02>1
agent achiziții	02>1
agent de paza	02>1
agent de pază	02>1
agent de securite	01m1
agent de sécurité	01m1
agent immobilier	01m1
agente	03\4
agentia	03`1
agentie	03`1
agentur	03a1
agentura	03b4
agentúra	03f1
agentūra	03g1
agenzia	03h1
agenția	03`1
agenție	03`1
aggiornamento	03i1
agirlikli ortalama	03j1
agno	03j1
agregation	03k1
agregation de	03k1
agregation externe	03k1
agrement	03l1
agricoltore	02L1
agricoltrice	02L1
agriculteur	01m1
agricultor	03m2
agricultora	03m2
agricultrice	01m1
agriturismo	03h1
agronom	02S1
agrégation	03k1
agrégation de	03k1
agrégation externe	03k1
agrément	03l1
agència	03o1
agência	0371
ahli	0402
ahli gizi	02S1
ahli madya	0421
ahlr	0431
ahoj	0441
ahora	02C1
aide soignant	01m1
aide soignante	01m1
aide-soignant	01m1
aide-soignante	01m1
aidinkielen taso	03?1
aidinkielena	03?1
aidinkieli	03?1
aidinkielinen	03?1
aikste	0451
aikštė	0451
ailtire	0461
air force	01a1
air traffic controller	02=1
airlines	01a1
airport	01a1
aistritheoir	0461
aiuto	02L1
aiuto cuoca	02L1
aiuto cuoco	02L1
ajakiri	0471
ajakirjanik	01M1
ajans	0481
ajansi	0481
ajansı	0481
ajokortti	0491
ajto	04:1
ajtó	04:1
ajudant	02W1
ajudante	0211
ajuntament	03o1
ajusteur	01m1
ajutor	02>1
akadeemia	04;1
akademi	04<5
akademia	04A5
akademie	04F2
akademiebrief	04H1
akademii	04I1
akademija	04J5
akademisi	04O1
akademiuddannelse	04P1
akademía	04Q1
akadémia	04R3
akadēmija	04U1
akatemia	04V1
akeri	01=1
akici	04W1
akici duzeyde	04W1
akkademja	04X1
aktif	04Y1
aktivne	04Z2
aktivno	04\3
aktivně	04_1
aktor	04`2
aktorka	02N1
aktris	02S1
aktualnie	04b1
aktuell	04c1
aktívne	04d1
aku	04e1
akuntan	02S1
akıcı	04W1
akıcı düzeyde	04W1
al	04f4
alameda	04j1
alani	04k1
alanı	04k1
alap	04l2
alapfok	04l2
alapfokozat	04n1
alapfoku	04l2
alapfokú	04l2
alapismeretek	04o1
alapito	02n1
alapitvany	0502
alapkepzes	04n1
alapképzés	04n1
alapszak	04n1
alapszint	04l2
alapszintu	04l2
alapszintű	04l2
alapítvány	0502
alapító	02n1
alates	0522
albanil	01Q1
albanila	01Q1
albañil	01Q1
albañila	01Q1
albergo	03h1
albergue	03B1
alcalde	01Q1
alcaldesa	01Q1
alcaldia	0542
alcaldía	0542
aldreboende	01=1
aleea	0561
aleja	0572
aleje	0591
alempi korkeakoulututkinto	05:1
alfaiate	0211
algaja	05;1
algtase	05<2
algteadmised	05>1
alkaen	05?3
alkeet	05B2
alkeistaso	05D1
alla data attuale	0121
alle	05E2
allee	05G2
alleenstaand	05I1
allen	05J1
allenatore	02L1
allenatrice	02L1
allgemeine hochschulreife	01O1
allé	05E2
allée	05K1
allén	05J1
almacenes	03B1
almoxarife	0211
aloittelija	05L1
alt	05M3
altalanos iskola	05P2
altenheim	03a1
alternant	01m1
alternante	01m1
alto	05R3
altra	0461
alėja	0451
am	05U1
ambassador	02=1
ambulancier	01m1
ambulanciere	01m1
ambulancière	01m1
amet	05V1
amicale	01n1
amk	05W2
amk tutkinto	05:1
amk-tutkinto	05:1
ammatillinen perustutkinto	05Y1
ammatillinen tutkinto	05Y1
ammattikorkeakoulu	04V1
ammattikorkeakoulututkinto	05:1
ammattikoulu	05Z2
ammattiopisto	04V1
ammattitutkinto	05Y1
amministratore	02L1
amministratrice	02L1
amministratur	05\1
amne	03@1
amneslararexamen	03A1
amt	03a1
an	05]2
an mhaith	05_1
an-mhaith	05_1
ana dal	04k1
ana dil	05`1
ana dili	05`1
ana dilim	05`1
anabilim dali	04k1
anabilim dalı	04k1
anadil	05`1
anadili	05`1
anadilim	05`1
anadolu lisesi	04O1
anailisi	0461
anailísí	0461
anais	05a1
analis	02S1
analist	05b3
analista	05e6
analisti	01o1
analistă	02>1
analiticar	05k2
analitik	05m1
analitikas	02j1
analitike	02h2
analitikis	02k1
analitikė	02j1
analitičar	05k2
analityczka	02N1
analityk	02N1
analuutik	01M1
analyst	05n3
analyste	01m1
analytik	02l2
analytiker	0613
analyytikko	0641
analüütik	01M1
analītiķe	02k1
analītiķis	02k1
anaokulu	04O1
anchor	02=1
and	0651
andar	04j1
andauernd	04c1
anerkennung	00:1
anfaenger	0662
anfaengerin	0662
anfaengerkenntnisse	0681
anfanger	0662
anfangerin	0662
anfangerkenntnisse	0681
anfänger	0662
anfängerin	0662
anfängerkenntnisse	0681
angajat	02>1
angestellte	0691
angestrebt	06:1
anggota	02S1
ani	06;1
animateur	01m1
animator	06<3
animatore	02L1
animatorka	02N1
animatrice	06?2
anlagenbau	03a1
anlaticisi	01o1
anlatıcısı	01o1
annee	06A1
annees	06A1
anni	06B1
anniskelupassi	0491
anno	06B1
announcer	02=1
année	06A1
années	06A1
ano	06C2
anois	06E1
anos	06C2
ans	06A1
ansioluettelo	06F1
ansiomerkki	06G2
ansvarig	02Z1
ansvarlig	06I2
anthropologist	02=1
anticipated	06K1
antincendio	01N1
antologi	06L3
antrenoare	02>1
antrenor	06O2
antrenör	01o1
anugerah	06Q1
anwaeltin	03C1
anwalt	03C1
anwaltin	03C1
anwenderkenntnisse	06R1
anwältin	03C1
any	06S1
anyanyelv	06T1
anyanyelvi	06T1
anyanyelvi szint	06T1
anyanyelvu	06T1
anyanyelvű	06T1
anys	06S1
ao	06U1
aonad	06V1
ap	06W2
ap grad	04P1
ap-grad	04P1
apartamento	04j1
apartment	06Y1
apbalvojums	00C1
apdovanojimas	06Z1
apdrosinasana	06[1
apdrošināšana	06[1
apiculteur	01m1
apicultrice	01m1
aplieciba	06\1
apliecinajums	06\1
apliecinājums	06\1
apliecība	06\1
apolo	06]2
apotek	06_5
apoteka	06d1
apotekare	02Z1
apoteker	02S1
apotheek	0361
apotheke	03a1
apotheker	06e2
appartement	05K1
appraiser	02=1
apprendista	02L1
apprenti	01m1
apprentice	02=1
apprenticeship	0351
apprentie	01m1
approbation	02I1
approvisionneur	01m1
approvisionneuse	01m1
aprendiz	03m2
aprendiza	01Q1
aprenent	02W1
aprenenta	02W1
aprobado	06g1
aps	00e1
apt	06h2
apteek	05V1
apteekkari	0641
apteekki	06j1
apteka	03U1
aptekarz	02N1
aptieka	06[1
apto	04j1
apulainen	0641
apuraha	06k1
apótek	06l1
aquarium	01a1
ar	06m4
ar vardnicu	0711
ar vārdnīcu	0711
ara	02D1
arastirma gorevlisi	01o1
arastirmaci	01o1
araştırma görevlisi	01o1
araştırmacı	01o1
arbeider	0722
arbeiter	0691
arbeitsgruppe	0741
arbejder	0751
arbetare	02Z1
arbitre	01m1
arbitro	0763
arbitru	02>1
architect	0792
architecte	01m1
architekt	07;4
architektas	02j1
architektka	02N1
architetta	02L1
architetto	02L1
archivar	07?2
archivaris	0291
archivera	01Q1
archivero	01Q1
archivist	02=1
archivista	02L1
archiviste	01m1
archivář	07A1
archiwista	02N1
archiwistka	02N1
ardleibheal	07B2
ardleibhéal	07B2
ardteistimeireacht	07D1
ardteistiméireacht	07D1
area	07E5
arendaja	01M1
arets	01A3
arhitect	02>1
arhitecta	02>1
arhitectă	02>1
arhitekt	07J3
arhitekta	07M1
arhitekte	02k1
arhitekts	02k1
arhivar	02>1
arkeolog	01o1
arkistonhoitaja	0641
arkitekt	07N4
arkivar	06I2
arkivarie	02Z1
arkkitehti	0641
army	01a1
arodizglitiba	07R1
arodizglītība	07R1
arodskola	04U1
arquitecta	02X2
arquitecte	02W1
arquitecto	01Q1
arquitectura tecnica	07S1
arquitectura técnica	07S1
arquiteta	0211
arquiteto	0211
arquivista	0211
arsenhet	01D1
arsiparis	02S1
arsitek	02S1
arsivci	01o1
arsstudium	01D1
arst	01M1
arste	02k1
arsts	02k1
art director	07T1
art school	01`1
artenomi	05:1
artesaani	05Y1
article	07U3
articles	07X2
articles de revue	0281
articol	07Z1
articoli	07[1
articoli in rivista	07[1
articolo	07[1
articulo	0251
articulos	0251
articulos en revistas	0251
artigo	05a1
artigos	05a1
artikel	07\9
artikelen	07e1
artikkel	07f3
artikkeli	07i2
artiklu	07k1
artist	02=1
artium	07l1
arts	0291
artykul	07m1
artykuł	07m1
artículo	0251
artículos	0251
artículos en revistas	0251
aruhaz	07n1
arvioitu	07o1
arviolta	07o1
arvosana	0801
arvosanalla	0801
arvosanat	0801
arxiv	0201
arzt	03C1
arzthelfer	0691
arztin	03C1
arztpraxis	03a1
arşivci	01o1
as	0812
as levels	0351
asa	00e1
ascaill	0831
ascensoriste	01m1
asci	01o1
ascibasi	01o1
ascisi	01o1
ase	0841
asema	06j1
asentaja	0641
asesor	01Q1
asesora	01Q1
asianajaja	0641
asiantuntija	0852
asiantuntijataso	0871
asigurari	03`1
asigurări	03`1
asilo	01e1
asistan	01o1
asistani	01o1
asistanı	01o1
asisten	02S1
asistent	0887
asistenta	02>1
asistentas	02j1
asistente	08?3
asistents	02k1
asistentă	02>1
asistentė	02j1
asl	03h1
asli	08B1
aso	08C1
aso diploma	08C1
aso-diploma	08C1
asociacija	03g1
asociacion	03B1
asociación	03B1
asociadas	03B1
asociados	03B1
asociat	02>1
asociatia	03`1
asociatie	03`1
asociația	03`1
asociație	03`1
asosiasi	08D1
assegurances	03o1
assessor	08E2
assessora	08E2
assez bien	08G1
assicurazioni	03h1
assistant	08H2
assistante	01m1
assistante maternelle	01m1
assistent	08J8
assistente	08R3
assistentti	0641
assistenz	03C1
associacao	0371
associacio	03o1
associació	03o1
associate	02=1
associate degree	08U2
associate of	0341
associate of applied science	0341
associate of arts	0341
associate of science	0341
associate's degree	0341
associates	01a1
associati	03h1
association	08W2
associats	03o1
associazione	03h1
associação	0371
associe	01m1
associee	01m1
associé	01m1
associée	01m1
assocjazzjoni	08Y1
assoċjazzjoni	08Y1
assurances	01n1
asszisztens	02n1
astazi	02H1
asteptat	08Z1
asti	08[2
astillero	03B1
astilleros	03B1
astronomer	02=1
astăzi	02H1
asuransi	08D1
asutaja	01M1
asystent	02N1
asystentka	02N1
asztalos	02Q2
at	08]1
ate	06U1
ate a data	08^1
ate a presente data	08^1
ate agora	08^1
ate ao presente	08^1
ate hoje	08^1
ate o momento	08^1
atelier	08_4
ateliers	01n1
atendente	0211
ateneo	01e1
atestat	0241
atestatas	08c1
atestats	07R1
atestatul	0241
atestāts	07R1
atheneum	08d1
atlag	08e1
atolyesi	0481
ator	0211
atriz	0211
atstovas	02j1
attache	01m1
attachee	01m1
attaché	01m1
attachée	01m1
attalinati	08f1
attendu	08g1
attestation	03l1
attestato	01N1
attestato di	01N1
attestato di qualifica	08h1
attestato di qualifica professionale	08h1
atti	07[1
atti di convegno	07[1
attore	02L1
attorney	02=1
attrice	02L1
attuale	0121
attualmente	0121
attālināti	08f1
atual	08^1
atualidade	08^1
atualmente	08^1
atzime	08i1
atziniba	00C1
atzinība	00C1
atzīme	08i1
até	06U1
até a presente data	08^1
até agora	08^1
até ao presente	08^1
até hoje	08^1
até o momento	08^1
até à data	08^1
atölyesi	0481
au	08j2
au pair	08l2
au-pair	03C1
audiologist	02=1
auditeur	01m1
auditor	08n6
auditora	03m2
auditrice	01m1
audytor	02N1
audítor	0941
aufbaustudium	00<1
aufsaetze	0951
aufsaetze in zeitschriften	0951
aufsatz	0951
aufsatze	0951
aufsatze in zeitschriften	0951
aufstiegsfortbildung	04H1
aufsätze	0951
aufsätze in zeitschriften	0951
augsts	0962
augstskola	04U1
auhind	0982
aujourd'hui	00a1
aukio	09:1
aukiri	0011
aukstas	09;2
aukstasis neuniversitetinis	09=1
aukstesnysis	09=1
aukštas	09;2
aukštasis neuniversitetinis	09=1
aukštesnysis	09=1
ausbildereignung	01O1
ausbilderschein	02I1
ausbildung	01O1
ausbildung als	01O1
ausbildung zum	01O1
ausbildung zum zur	01O1
ausbildung zum/zur	01O1
ausbildung zur	01O1
ausgestellt	01K1
ausgestellt am	01K1
ausgezeichnet	09>2
aushilfe	09@2
aushilfskraft	09B1
ausiliario	02L1
auszeichnung	09C1
auszubildende	09D2
auszubildender	09B1
auteure	01m1
author	02=1
authority	01a1
autista	02L1
autoescuela	03B1
autohaus	09F1
autojuht	01M1
automne	09G1
autonom	03o1
autonoma	09H3
autonomo	09K3
autor	03C1
autorin	03C1
autorisasjon	0431
autorisation	09N2
autorizatie	0241
autorizație	0241
autoscuola	03h1
autovaditaja aplieciba	06\1
autovadītāja apliecība	06\1
autrice	01m1
auttava	05D1
autumn	09P1
autumn term	09P1
autunno	09Q1
autònom	03o1
autònoma	03o1
autónoma	03B1
autónomo	03B1
autônoma	0211
autônomo	09R2
auxiliaire	01m1
auxiliar	02T3
auxiliar contable	01Q1
av	09T3
avaldatud	0471
avancada	09W1
avancado	09X2
avancat	09Z2
avance	09\2
avancerad	09^2
avanceret	09`2
avancé	09\2
avansat	09b2
avansert	09d2
avanzada	09f1
avanzado	09g2
avanzata	09i1
avanzato	09j2
avançada	09W1
avançado	09X2
avançat	09Z2
avda	09l1
avdeling	09m2
avdelingen	09o1
avdelning	0:02
avdelningen	0:21
ave	06Y1
avec felicitations	0:31
avec félicitations	0:31
avec mention	0:31
avenida	0:42
avenija	0:61
avenue	0:72
average	00U1
avhandling	0:92
avinguda	0:;1
avioliitossa	0:<1
avis	0:=1
avklarad	0:>1
avocat	0:?2
avocata	02>1
avocate	01m1
avocată	02>1
avoliitossa	0:<1
avslutad	0:>1
avui	02D1
avukat	0:A2
avustaja	0641
avvanzat	0:C2
avvocata	02L1
avvocato	02L1
award	0:E3
award in	01k1
awarded	0:H1
awards	00O1
aws certified	01d1
ay	0:I1
ayudante	01Q1
ayudante de catedra	01Q1
ayudante de cátedra	01Q1
ayuntamiento	03B1
az	0:J3
az dosud	0:M1
azafata	01Q1
azafato	01Q1
azi	02H1
azienda	03h1
azienda agricola	03h1
azubi	09B1
azucarera	03B1
azure	01d1
açougueiro	0211
aéroport	01n1
aðaleinkunn	02J1
aðalgrein	02K1
año	0:N1
años	0:N1
ağırlıklı ortalama	03j1
aģentūra	06[1
aşçı	01o1
aşçıbaşı	01o1
aşçısı	01o1
až	0:O2
až dosud	0:M1
așteptat	08Z1
b a	0:Q1
b a (honours	0:Q1
b a (hons	0:Q1
b a sc	0:R1
b arch	0:S2
b b a	0:S2
b com	0:S2
b dul	0561
b e	0:S2
b ed	0:S2
b ed (hons	0:Q1
b eng	0:S2
b eng (hons	0:Q1
b f a	0:R1
b mus	0:R1
b pharm	0:Q1
b s	0:Q1
b s c	00e1
b s n	0:R1
b sc	0:Q1
b sc (honours	0:Q1
b sc (hons	0:Q1
b sc prof	0:U1
b tech	0:S2
b v	00e1
b-dul	0561
b. a	0:Q1
b. ed	0:Q1
b. eng	0:Q1
b. sc	0:Q1
b. tech	0:Q1
b.a	0:Q1
b.a. (honours	0:Q1
b.a. (hons	0:Q1
b.a.sc	0:R1
b.arch	0:S2
b.b.a	0:S2
b.com	0:S2
b.e	0:S2
b.ed	0:S2
b.ed. (hons	0:Q1
b.eng	0:S2
b.eng. (hons	0:Q1
b.f.a	0:R1
b.mus	0:R1
b.pharm	0:Q1
b.s	0:Q1
b.s.c	00e1
b.s.n	0:R1
b.sc	0:Q1
b.sc. (honours	0:Q1
b.sc. (hons	0:Q1
b.sc.-próf	0:U1
b.tech	0:S2
b.v	00e1
b1	0:V1
b2	0:W1
ba	0:X3
ba (honours	0:Q1
ba (hons	0:Q1
ba i	0:[1
ba prof	0:U1
ba-próf	0:U1
baarimikko	0641
baas	05<2
baatfoererproeven	0431
bab	0:\1
baba	0211
baby sitter	02L1
baby-sitter	02L1
babysitter	02=1
babá	0211
bac	0:]2
bac +2	0:_1
bac +3	0:`1
bac +5	03k1
bac es	03>1
bac general	03>1
bac général	03>1
bac l	03>1
bac pro	03>1
bac professionnel	03>1
bac s	03>1
bac scientifique	03>1
bac si	0:a1
bac stg	03>1
bac sti2d	03>1
bac stmg	03>1
bac technologique	03>1
bac+2	0:_1
bac+3	0:b2
bac+4	0:`1
bac+5	03k1
bacalaureat	0:d1
bacc	0:e2
baccalaureat	03>1
baccalaureat general	03>1
baccalaureat litteraire	03>1
baccalaureat professionnel	03>1
baccalaureat scientifique	03>1
baccalauréat	03>1
baccalauréat général	03>1
baccalauréat littéraire	03>1
baccalauréat professionnel	03>1
baccalauréat scientifique	03>1
bacellerat	0:g1
bacellerat fl arti	0:g1
bacharel	0:h1
bacharel em	0:h1
bacharelado	0:h1
bacharelado em	0:h1
bachelier	0:`1
bachelor	0:i6
bachelor degree	0:R1
bachelor en	0:o1
bachelor i	0;02
bachelor in	0:R1
bachelor of	0;23
bachelor of applied science	0:R1
bachelor of architecture	0:R1
bachelor of arts	0:R1
bachelor of business administration	0:R1
bachelor of commerce	0:R1
bachelor of design	0:R1
bachelor of economics	0:R1
bachelor of education	0:R1
bachelor of engineering	0:R1
bachelor of fine arts	0:R1
bachelor of laws	0:R1
bachelor of medicine	0:R1
bachelor of music	0:R1
bachelor of nursing	0:R1
bachelor of science	0:R1
bachelor of social work	0:R1
bachelor of technology	0:R1
bachelor universitaire de technologie	0:`1
bachelor's	0:R1
bachelor's degree	0:R1
bachelorabschluss	0;51
bachelorgrad	0;02
bachelorgrad i	01D1
bacheloropleiding	01_1
bachelors	0:R1
bachelorstudium	0;62
bacheloruddannelse	0:[1
bachiller	0;82
bachiller universitario	0:o1
bachillerato	0;:1
bachillerato en	0;:1
bachillerato tecnico	0;:1
bachillerato técnico	0;:1
backen	05J1
backend	07T1
backer	0691
backerei	03a1
badacz	02N1
badan	08D1
badante	02L1
badmeester	0;;1
baecker	0691
baeckerei	03a1
baer	0;<2
bafa	03l1
bagare	02Z1
bager	0751
bageri	0;>2
bageriet	0;@1
baggerfahrer	0691
bagian	0;A1
bagnina	02L1
bagnino	02L1
bahar	0;B1
bahasa ibu	08B1
bahcivan	01o1
bahçıvan	01o1
bai bao	0;C1
bai thuyet trinh	0;C1
bai viet	0;C1
baik	0;D2
bailarin	01Q1
bailarina	03m2
bailarino	0211
bailarín	01Q1
baile	0831
bailiff	02=1
baineann	0;F1
bainisteoir	0461
bairro	04j1
baitsileir	0;G1
baitsiléir	0;G1
baix	0;H1
bajo	0;I2
bakalar	0;K3
bakalarske	0;N2
bakalarske studium	0;N2
bakalarsky	0;P1
bakalaura	0;Q1
bakalaura grads	0;Q1
bakalaura grāds	0;Q1
bakalauras	0;R1
bakalaureus	0;S1
bakalaureusekraad	0;S1
bakalaureuseope	0;S1
bakalaureuseõpe	0;S1
bakalauro	0;R1
bakalauro laipsnis	0;R1
bakalaurs	0;Q1
bakalár	0;T1
bakalárske	0;T1
bakalárske štúdium	0;T1
bakalář	0;P1
bakalářské	0;P1
bakalářské studium	0;P1
bakalářský	0;P1
bakanligi	0481
bakanlığı	0481
bakari	06l1
bakarí	06l1
baker	0;U2
bakeri	0:=1
bakers	01a1
bakery	01a1
bakici	01o1
bakimci	01o1
bakkalargrada	0:U1
bakkalaureat	0;51
bakkalárgráða	0:U1
bakken	0;W1
bakker	0;X2
bakkerij	0361
bakıcı	01o1
bakımcı	01o1
balai	08D1
balas	0;Z1
balconista	0211
balikci	01o1
ballerina	02L1
ballerino	02L1
balva	00C1
balıkçı	01o1
ban	0;[1
ban hang	0:a1
ban ngu	0;\1
banc	0;]2
banca	0;_2
bancaria	0211
bancario	0211
banco	0;a2
bancária	0211
bancário	0211
bancă	03`1
bandleader	02=1
bang	0;c1
bang cu nhan	0;d1
bang dai hoc	0;d1
bang khen	0;e1
bang lai	0;c1
bang sang che	0;C1
bang thac si	0;f1
bang tot nghiep thpt	00I1
bang trung cap	00I1
bank	0;g;
banka	0<27
bankas	03g1
bankasi	0481
bankası	0481
banker	02=1
banketbakker	0291
banki	06l1
bankkauf	0691
banksman	02=1
banque	01n1
banque alimentaire	01n1
banquier	01m1
banquiere	01m1
banquière	01m1
bao cao	0;C1
bao hiem	0<91
bao tang	0<91
bao ve	0:a1
barbat	0<:1
barbatesc	0<:1
barber	02=1
barch	0:Q1
bardzo dobra	0<;2
bardzo dobry	0<;2
bardzo dobrze	0<=1
barista	0<>4
barkeeper	0691
barmaid	01m1
barman	0<B7
barmanka	02N1
barmen	01o1
barnehage	0:=1
barnehagelaerer	0<I1
barnehagelærer	0<I1
barneskole	0<J1
barnevakt	0<I1
barneveileder	0<I1
barnmorska	02Z1
barnskoetare	02Z1
barnskotare	02Z1
barnskötare	02Z1
barnvakt	02Z1
barri	0:;1
barrio	09l1
bartender	0<K4
basari belgesi	0<O1
base	0<P2
bases	0<R2
basic	0<T4
basic knowledge	0<X2
basic user	0<Z1
basica	0<[5
basico	0<`5
basique	0<e1
basis	0<f8
basiskennis	0<n2
basiskenntnisse	0=02
basisniveau	0=21
basisschool	08d1
basiswissen	0=31
baskan	01o1
baskani	01o1
baskunskaper	0=41
baslangic	0=52
baslangic seviyesi	0=71
batforerproven	0431
batiment	05K1
batxiller	0=81
batxillerat	0=81
bau	03a1
bauer	03C1
baugeschaeft	03a1
baugeschaft	03a1
baugeschäft	03a1
bauhof	03a1
bauleiter	0691
bay	0=91
bay gio	0=:1
bayan	0=;1
baza	0=<2
bazi	0=>1
baziku	0=?2
bazinis	0=A2
bază	0=<2
baċellerat	0:g1
baċellerat fl-arti	0:g1
başarı belgesi	0<O1
başkan	01o1
başkanı	01o1
başlangıç	0=52
başlangıç seviyesi	0=71
bażi	0=>1
bażiku	0=?2
bba	0:Q1
bc	0:Q1
bca	0:Q1
bcom	0:Q1
bcom (hons	0:Q1
bd	0=C2
bdes	0:Q1
beadle	02=1
bean	0;F1
beasiswa	06Q1
beauftragte	0691
beautician	02=1
bebiszitter	0=E1
bec	0=F1
beca	0=G2
becari	02W1
becaria	02X2
becario	01Q1
becario de investigacion	01Q1
becario de investigación	01Q1
becelor	0=I1
beco	04j1
becària	02W1
bed	0:Q1
bedrift	0:=1
bedrijf	0361
beekeeper	02=1
befaehigung	0=J1
befahigung	0=J1
befriedigend	0=K1
befristet	0=L1
befähigung	0=J1
begeleider	0291
begeleidster	0291
beginnend	0=M1
beginner	0=N4
begraensad	0=41
begraenset	0=R1
begransad	0=41
begrenset	0=S1
begränsad	0=41
begrænset	0=R1
begynder	0=T2
behaald	03I1
beheerder	0291
beheerster	0291
behoerde	03a1
behoerighet	0=V2
behorde	03a1
behorighet	0=V2
behörde	03a1
behörighet	0=V2
bei	0=X1
bei der	0=X1
beim	0=X1
beisitzer	0=Y2
beisitzerin	09B1
beitraege	0951
beitrag	0=[2
beitrage	0951
beiträge	0951
bekar	0=]1
bekci	01o1
beklenen	0=^1
bekâr	0=]1
bekçi	01o1
belediye baskani	01o1
belediye başkanı	01o1
belediyesi	0481
beleuchter	0691
belge	0=_1
belgesi	0=_1
bellhop	02=1
belum kawin	0=`1
belum menikah	0=`1
bem vinda	0=a1
bem vindo	0=a1
bem vindos	0=a1
bem-vinda	0=a1
bem-vindo	0=a1
bem-vindos	0=a1
ben	02M1
bench joiner	02=1
bendahara	02S1
bendrove	03g1
bendrovė	03g1
benevole	01m1
beng	0:S2
beng (hons	0:Q1
bengkel	08D1
benh vien	0<91
benim adim	02M1
benim adım	02M1
benvenuta	0=b1
benvenuti	0=b1
benvenuto	0=b1
benvinguts	0=c1
bep	0=d2
bep pho	0:a1
bep truong	0:a1
beraeknad	0=f1
beraeknas	0=f1
beraknad	0=f1
beraknas	0=f1
berater	0691
berber	01o1
berechtigung	0=J1
bereich	01U2
berger	01m1
bergere	01m1
bergère	01m1
beri	0=g2
bernudarzs	04U1
beroepsopleiding	08C1
bersertifikat	0=i1
berufsabschluss	01O1
berufsausbildung	01O1
berufsausbildung zum	01O1
berufsausbildung zur	01O1
berufsfachschulabschluss	01O1
berufskolleg	0=j1
berufslehre	01O1
berufsmatura	01O1
berufsmaturitaet	01O1
berufsmaturitat	01O1
berufsmaturität	01O1
berufsschule	0=j1
beräknad	0=f1
beräknas	0=f1
bescheinigung	0=J1
best	00O1
bestanden	01K1
bestuurslid	0;X2
bestyrelsesmedlem	0=k1
beszerzo	02Q2
beszerző	02Q2
betjent	0751
betreuer	0=l2
betreuerin	03C1
betrieb	03a1
betriebswirt	04H1
betriebswirtin	04H1
betyg	0=n1
beurs	0=o1
beveiliger	0291
bevis	0>04
bewaker	0291
bewerbung	0>41
bewerbungsunterlagen	0>41
bewijs	0>51
bezorger	0291
bečelor	0=I1
bfa	0:Q1
bfd	09B1
bg schein	02I1
bg-schein	02I1
bhalissa	0>61
bhd	00e1
bhv	0>72
biblioteca	0>95
bibliotecar	0>>2
bibliotecara	02>1
bibliotecari	02W1
bibliotecaria	0>@3
bibliotecario	0763
bibliotecară	02>1
bibliotecària	02W1
bibliotecário	0211
bibliotecă	03`1
bibliotek	0>C3
biblioteka	0>F4
bibliotekar	0>J3
bibliotekarie	02Z1
bibliotekarka	02N1
bibliotekars	02k1
bibliotekarz	02N1
bibliotekininkas	02j1
bibliotekārs	02k1
bibliothecaire	01m1
bibliothecaris	0291
bibliotheek	0361
bibliothek	03a1
bibliothekar	0691
bibliotheque	01n1
bibliothèque	01n1
bibliothécaire	01m1
bibliotēka	06[1
bidan	02S1
bidang	0;A1
bidang studi	0>M1
biedriba	06[1
biedrība	06[1
biegla	0<=1
biegle	0<=1
biegly	0<=1
biegła	0<=1
biegły	0<=1
bien	0>N2
bien dich	0:a1
bien tap vien	0:a1
bienvenida	0>P1
bienvenido	0>P1
bienvenidos	0>P1
bienvenue	0>Q1
big	0>R1
big registratie	0>R1
big-registratie	0>R1
bij	0>S1
bij de	0>S1
bij het	0>S1
bijbaan	0;;1
bijdrage	07e1
bijscholing	0>T1
bildiri	0>U1
bildirisi	0>U1
bildungswerk	0=j1
bildungszentrum	0=j1
bilingual	0>V3
bilingue	0>Y5
bilingv	0>^1
bilingvals	0>_1
bilingvāls	0>_1
bilingwi	0>`1
bilingüe	0>a2
bilstjori	0>c1
bilíngue	0>d1
bine	0>e1
biografija	0>f1
bioleg	02W1
biolog	0>g2
biologa	0>@3
biologist	02=1
biologo	0763
biologus	02n1
bioloog	0291
biológus	02n1
birim	0>i1
birimi	0>i1
birincilik	0<O1
birincilik odulu	0<O1
birincilik ödülü	0<O1
birincisi	0<O1
biro	0=E1
birojs	06[1
birou	0>j2
bis	0>l2
bis anfang	0>n1
bis dato	04c1
bis einschl	0>n1
bis einschliesslich	0>n1
bis einschließlich	0>n1
bis ende	0>n1
bis heute	04c1
bis jetzt	04c1
bis mitte	0>n1
bis zum	0>n1
bitrade	02Z1
bitraede	02Z1
biträde	02Z1
biuras	03g1
biuro	0>o2
biyolog	01o1
bizonyitvany	0?12
bizonyítvány	0?12
biztonsagi or	0=E1
biztonsági őr	0=E1
biztosito	07n1
biztosító	07n1
biên dịch	0:a1
biên tập viên	0:a1
biòleg	02W1
biòloga	02W1
bióloga	01Q1
biólogo	03m2
bksb	0=F1
bl	0561
blacksmith	02=1
bladamadur	0>c1
blagajnica	0?31
blagajnik	0?42
blanchisserie	01n1
blaðamaður	0>c1
bliain	0?61
bliana	0?61
blikkenslager	0751
bln	0?71
bloco	04j1
bloemist	0291
blog post	01T1
blok	0?82
bloque	09l1
bls	01d1
blvd	06Y1
bma	03>1
bmus	0:S2
bnssa	03l1
bo	0?:3
bo phan	0;[1
boa	0?=1
boatyard	01a1
bodega	03B1
bodegas	03B1
bodegues	03o1
boek	07e1
boeken	07e1
boekhouder	0291
boekverkoper	0291
boerderij	0361
boerin	0291
boernehave	0?>2
bog	03J1
boghandler	0751
bogholder	0751
bok	0?@3
bokari	0>c1
bokasafn	06l1
bokhandlare	02Z1
bokhandler	0<I1
bokholder	0<I1
bolag	01=1
bolaget	01=1
boletin	0251
boletín	0251
bolnica	03R3
bolnisnica	0?C1
bolnišnica	0?C1
bolsa	00N1
bolseiro	0211
bolsista	0211
bolt	0502
bolum	0?D2
bolumu	0?F2
bom	0?H2
bombeira	0211
bombeiro	0211
bombera	01Q1
bombero	01Q1
bomberos	03B1
bon	0?J2
bon niveau	0?L1
bon nivell	0?M1
bona	0?M1
bonjour	0>Q1
bonn	0?N1
bonne connaissance	0?O1
bonne maitrise	0?J2
bonne maîtrise	0?J2
bonnes connaissances	0?J2
bons conhecimentos	0?=1
book	01T1
book chapter	01T1
book chapters	01T1
book review	01T1
bookkeeper	02=1
books	01T1
bookseller	02=1
bootcamp	0?P3
bootsfuehrerschein	02I1
bootsfuhrerschein	02I1
bootsführerschein	02I1
borgmaestare	02Z1
borgmastare	02Z1
borgmester	0751
borgmästare	02Z1
bornehave	0?>2
borough council	01a1
boroz	0?S1
boroż	0?S1
borsa di studio	00P1
bosanmis	0=]1
bosun	02=1
bothar	0831
botiga	03o1
bottega	03h1
boucher	01m1
bouchere	01m1
boucherie	01n1
bouchère	01m1
boulanger	01m1
boulangere	01m1
boulangerie	01n1
boulangère	01m1
boulevard	0?T3
bourse	00M1
boutique	01n1
bouw	0361
bouwer	0291
box	0?W1
boyaci	01o1
boyacı	01o1
boşanmış	0=]1
bp	03>1
bpharm	0:Q1
bpjeps	03>1
br	0?X1
bra	0?Y3
branca	0?\1
brancardier	01m1
branch	0?]1
brandman	02Z1
brandmand	0751
brandos atestatas	0?^1
brandweerman	0291
brannmann	0<I1
brans	04k1
branş	04k1
brasserie	01n1
brauer	03C1
brauerei	03a1
braut	0?_2
brev	0?a1
brevbaerare	02Z1
brevbarare	02Z1
brevbärare	02Z1
brevet	0?b3
brevet de technicien superieur	0:_1
brevet de technicien supérieur	0:_1
brevet des colleges	03>1
brevet des collèges	03>1
brevets	0281
brevetti	07[1
brevetto	0?e2
brewer	02=1
brewery	01a1
bricklayer	02=1
brigadista	0?g1
brigadnice	0?h1
brigadnik	0?h1
brigádnice	0?h1
brigádník	0?h1
brivi	0?i1
brivi parvaldu	0?i1
brivpratigais	02k1
broadcaster	02=1
broadcasting	01a1
broker	02=1
bronze	00O1
bronze medal	00O1
bronzovy	0051
bronzový	0051
bros	01a1
brothers	01a1
brouwerij	0361
browar	03U1
brukbar	0?j1
brutar	02>1
brutarie	03`1
brutărie	03`1
brygadzista	02N1
brygadzistka	02N1
bryggeri	0>C3
brīvi	0?i1
brīvi pārvaldu	0?i1
brīvprātīgais	02k1
bs	0:Q1
bs prof	0:U1
bs-próf	0:U1
bsc	0?k2
bsc (honours	0:Q1
bsc (hons	0:Q1
bsn	0:S2
bso	08C1
bt	00e1
btec	0?m2
btec extended diploma	0351
btec first diploma	0351
btec higher national diploma	0351
btec level 2	0351
btec level 3	0351
btec level 3 extended diploma	0351
btec national	0351
btec national diploma	0351
btech	0:Q1
bts	0?o3
buaiteoir	0?N1
bucatar	02>1
buch	0951
buchbinder	0691
bucher	0951
bucherei	03a1
buchhaendler	0691
buchhalter	0691
buchhandler	0691
buchhändler	0691
buchkapitel	0951
bucătar	02>1
buecher	0951
buecherei	03a1
buen nivel	0@21
buena	0@21
buenas	0>P1
bueno	0@32
buero	03a1
buerokauffrau	09B1
bufdi	09B1
bufet	03o1
bufete	03B1
bugun	0@51
bugune kadar	0@51
bugün	0@51
bugüne kadar	0@51
buhaltere	02j1
buhalteris	02j1
buhalterė	02j1
builder	02=1
builders	01a1
building	06Y1
buku	0:\1
bul	0?X1
bulan	0?71
bulasikci	01o1
bulats	0=F1
bulaşıkçı	01o1
bulevar	0?X1
bulevardul	0561
bulv	0@61
bulvari	0@61
bulvaris	0@71
bulvarı	0@61
bulvāris	0@71
bun	0@82
bun venit	0@:1
buna	0@;2
bundesfreiwilligendienst	09B1
bundeswehr	03a1
bunleibheal	0@=1
bunleibhéal	0@=1
bunscoil	01W1
bunusach	0@>2
bunúsach	0@>2
bună	0@;2
buon livello	0@@1
buona	0@A2
buona conoscenza	0@@1
buone	0@@1
buongiorno	0=b1
buono	0@A2
bureau	0@C4
burgemeester	0291
burkolo	0=E1
burkoló	0=E1
burmistrz	02N1
buro	03a1
buro elemani	01o1
burokauffrau	09B1
buroo	05V1
burosu	0481
burs	0<O1
bursa	0@G1
bursar	02=1
bursary	00O1
bursu	0<O1
bursă	0@G1
buruh	02S1
bus driver	02=1
business analyst	07T1
business fluent	0@H1
business level	0@H1
business school	01`1
business unit	0?]1
busker	02=1
but	0:`1
butas	0451
butcher	02=1
butchers	01a1
butik	0;>2
butikk	0:=1
butikkmedarbeider	0<I1
butiksbitrade	02Z1
butiksbitraede	02Z1
butiksbiträde	02Z1
buyer	02=1
bv	00e1
bvba	00e1
byg	0;@1
bygg	0@I2
byggeri	0;@1
byggledare	02Z1
byra	0@I2
byraa	0@I2
byrjandi	0@K1
byrå	0@I2
bài báo	0;C1
bài thuyết trình	0;C1
bài viết	0;C1
bàsic	0@L2
bàsica	0;H1
bác sĩ	0:a1
bán hàng	0:a1
báo cáo	0;C1
básica	0@N4
básico	0@N4
bâtiment	05K1
bây giờ	0=:1
bäcker	0691
bäckerei	03a1
båtførerprøven	0431
bær	0;<2
bébiszitter	0=E1
bénévole	01m1
bílstjóri	0>c1
bíró	0=E1
bók	0@R1
bókari	0>c1
bókasafn	06l1
bóthar	0831
bölüm	0?D2
bölümü	0?F2
børnehave	0?>2
bücher	0951
bücherei	03a1
büro	03a1
büro elemanı	01o1
bürokauffrau	09B1
büroo	05V1
bürosu	0481
bărbat	0<:1
bărbătesc	0<:1
bērnudārzs	04U1
bħalissa	0>61
bản ngữ	0;\1
bảo hiểm	0<91
bảo tàng	0<91
bảo vệ	0:a1
bằng	0;c1
bằng cử nhân	0;d1
bằng khen	0;e1
bằng lái	0;c1
bằng sáng chế	0;C1
bằng thạc sĩ	0;f1
bằng trung cấp	00I1
bằng tốt nghiệp thpt	00I1
bằng đại học	0;d1
bếp phó	0:a1
bếp trưởng	0:a1
bệnh viện	0<91
bộ	0<91
bộ phận	0;[1
c o	0@S1
c p	0@T1
c so	0@U1
c.so	0@U1
c/o	0@S1
c1	0@V1
c2	0@W1
ca si	0:a1
ca sĩ	0:a1
cabeleireira	0211
cabeleireiro	0211
cabin crew	02=1
cabinet	01n1
cabinetmaker	02=1
caces	03l1
cad	0@61
caddesi	0@61
cadete	01Q1
cadre	01m1
cadreur	01m1
cadreuse	01m1
caduca en	0@X1
cae	0=F1
cafe	01a1
cafeteria	03B1
cafetería	03B1
café	01a1
cagri merkezi	01o1
cahiers	0281
caibidil	0@Y1
cainteoir duchais	0@Z1
cainteoir dúchais	0@Z1
caisse	01n1
caissier	01m1
caissiere	01m1
caissière	01m1
caixa	0211
cajera	01Q1
cajero	01Q1
cal	03o1
calea	0561
calificacion	0@[1
calificación	0@[1
calificare	0241
calificativ	0@\1
calisiyorum	0@51
call handler	02=1
calle	09l1
caller	02=1
camara	0;a2
camara municipal	0371
camareira	0211
camarera	01Q1
camarero	01Q1
cambrer	02W1
cambrera	02W1
cambridge	0=F1
cameraman	02>1
cameriera	02L1
cameriere	02L1
camerista	02>1
cameristă	02>1
cami	0:;1
camino	09l1
camionista	02L1
campeggio	03h1
camping	0@]4
campingplatz	03a1
campus	0@a1
cams	01d1
camí	0:;1
can ban	0@b2
cand	0@d1
cand jur	0@d1
cand mag	0@e3
cand med	0@d1
cand merc	0@d1
cand polyt	0@d1
cand psych	0@d1
cand scient	0@d1
cand. jur	0@d1
cand. mag	0@h2
cand. med	0@d1
cand. merc	0@d1
cand. polyt	0@d1
cand. scient	0@d1
cand.jur	0@d1
cand.mag	0@j2
cand.med	0@d1
cand.merc	0@d1
cand.polyt	0@d1
cand.psych	0@d1
cand.scient	0@d1
cantante	0@l2
cantareata	02>1
cantaret	02>1
cantina	03h1
cantine	03h1
cantor	0211
cantora	0211
cao cap	0@n1
cao cấp	0@n1
cao dang	0@o2
cao hoc	0;f1
cao học	0;f1
cao đẳng	0@o2
cap	0A15
cap cuisine	03>1
cap petite enfance	03>1
capable	0A61
capacitacao	0A71
capacitação	0A71
capataz	03m2
capes	03k1
capital	01a1
capitol	0A82
capitoli	07[1
capitoli di libro	07[1
capitolo	07[1
capitulo	0A:2
capitulos	0A:2
capitulos de libro	0251
capo	02L1
capo partita	02L1
capocantiere	02L1
capopartita	02L1
capoprogetto	02L1
capotreno	02L1
captain	02=1
captain of	02=1
capturista	01Q1
capítol	0A<1
capítulo	0A:2
capítulos	0A:2
capítulos de libro	0251
card	01k1
care home	01a1
caregiver	02=1
carer	02=1
caretaker	02=1
cariste	01m1
caritas	03B1
carne	0231
carnet	0A=2
carnet de	0231
carnicas	03B1
carnicera	01Q1
carniceria	03B1
carnicero	01Q1
carnicería	03B1
carné	0231
carpenter	02=1
carpentiere	02L1
carpinteira	0211
carpinteiro	0211
carpintera	01Q1
carpinteria	03B1
carpintero	01Q1
carpintería	03B1
carreleur	01m1
carrer	0:;1
carrera tecnica	0;:1
carrera técnica	0;:1
carretera	0A?2
carretillera	01Q1
carretillero	01Q1
carrozzeria	03h1
carte	07Z1
carteira	0?g1
carteiro	0211
cartero	01Q1
cartorio	0371
cartório	0371
carver	02=1
casa di cura	03h1
casa di riposo	03h1
casa editrice	03h1
casada	0AA3
casado	0AD2
casat	0AF1
casatorit	0AG1
casatorita	0AG1
case study	0AH1
case worker	02=1
caseificio	03h1
caserne	01n1
caseworker	02=1
cashier	02=1
casier	0>>2
casiera	02>1
casieră	02>1
casnicka	0AI1
casnik	0AI1
casopis	0AJ4
cassiera	02L1
cassiere	02L1
caster	02=1
castigatoare	0@G1
castigator	0@G1
casual	02=1
cathedral	01a1
cau	0441
cbs	0AN1
cbse	00F1
ccie	01d1
ccna	01d1
ccnp	01d1
cd	0@61
cdd	0AO1
cdi	0AO1
ce jour	00a1
ceadunas	0AP1
ceadúnas	0AP1
ceannaire	0461
cearnog	0831
cearnóg	0831
cedex	05K1
cedula	0?g1
ceg	07n1
cegep	01c1
ceh	01d1
ceim	0;G1
ceim bhaitsileara	0;G1
celador	01Q1
celadora	01Q1
celi	0=F1
celibataire	0AQ1
celibe	0AR1
celler	03o1
cellers	03o1
cellule	0AS1
celpe bras	0=F1
celpe-bras	0=F1
cels	0@71
celta	01d1
cena	0AT2
centar	0AV2
center	0AX3
centralinista	02L1
centras	03g1
centre	03o1
centre de formacio	01b1
centre de formació	01b1
centre de formation	01c1
centre hospitalier	01n1
centre social	01n1
centret	0;@1
centro	0A[3
centro de formacao	0A^1
centro de formacion	0@a1
centro de formación	0@a1
centro de formação	0A^1
centro educativo	0@a1
centro universitario	0A^1
centro universitário	0A^1
centrs	06[1
centru	03`1
centrul	03`1
centrum	0A_5
ceo	0Ad2
cep	04j1
ceramicist	02=1
cercetatoare	02>1
cercetator	02>1
cercetătoare	02>1
cercetător	02>1
cerrajero	01Q1
cert iii	0351
cert iv	0351
certificaat	0Af2
certificacao	0?g1
certificacio	0221
certificacion	0231
certificació	0221
certificación	0231
certificada	0Ah3
certificado	0Ak2
certificado de	0Ak2
certificado de profesionalidad	0;:1
certificare	0241
certificat	0Am3
certificat de calificare	0:d1
certificata	0B02
certificate	01k1
certificate iii	0351
certificate iv	0351
certification	0B22
certification complementaire	03l1
certification complémentaire	03l1
certification d'aptitude	03k1
certificato	01N1
certificată	0241
certificazione	01N1
certificação	0?g1
certificeret	0301
certificering	0B42
certificiran	0B61
certifie	03l1
certified	01k1
certifiee	03l1
certifierad	0311
certifiering	0311
certifikace	0B71
certifikacia	0B81
certifikat	0B99
certifikat tas sekondarja	0BB1
certifikazzjoni	0BC1
certifikácia	0B81
certifikát	0BD2
certifié	03l1
certifiée	03l1
certyfikat	0BF1
certyfikaty	0BF1
certyfikowany	0BF1
cerveny diplom	0BG2
cess	03>1
cesta	0BI3
cestne uznani	0051
cestne uznanie	0041
cet	0BL1
cet 4	0=F1
cet 6	0=F1
cet-4	0=F1
cet-6	0=F1
cet4	0=F1
cet6	0=F1
cevirmen	01o1
cevrimici	0BM1
ceļš	0@71
cfa	0BN2
cfc	03>1
cfgm	0BP3
cfgs	0BS3
cfgs en	0BV1
cfo	07T1
cgpa	0BW1
chair	02=1
chairman	02=1
chairperson	02=1
chairwoman	02=1
chambermaid	02=1
chamo me	0BX1
chamo-me	0BX1
champion	00O1
chantier	0BY2
chantier naval	01n1
chantiers	01n1
chao ban	0B[1
chao moi nguoi	0B[1
chapista	01Q1
chapitre	0281
chapitres	0281
chapitres d'ouvrage	0281
chaplain	02=1
chapter	01T1
chapters	01T1
charcutier	01m1
charge	01m1
chargee	01m1
chargé	01m1
chargée	01m1
charity	01a1
charpentier	01m1
charpentiere	01m1
charpentière	01m1
chartered	0B\2
chateau	01n1
chaudronnier	01m1
chauffagiste	01m1
chauffeur	0B^2
chauffeuse	01m1
chauffoer	02O2
chauffor	02O2
chaufför	02Z1
chauffør	0751
chaussee	0B`1
chef	0Ba6
chef d'equipe	01m1
chef d'équipe	01m1
chef de chantier	01m1
chef de partie	02=1
chef de projet	01m1
chef de rayon	01m1
chef di cucina	02L1
chefe	0211
cheffe	01m1
cheffe de projet	01m1
chefin	03C1
chelner	0Bg1
chemicka	0?h1
chemik	0?h1
chemiker	0691
chemin	05K1
chemist	02=1
chemička	0?h1
chercheur	01m1
chercheuse	01m1
chez	0Bh1
chief	02=1
chief mate	02=1
childminder	02=1
chimico	02L1
chimist	02>1
chiropractor	02=1
cho den nay	0=:1
cho đến nay	0=:1
chocolatier	01m1
chofer	01Q1
choirmaster	02=1
choreograf	0691
choreographer	02=1
chu	01n1
chu tich	0:a1
chua ket hon	0Bi1
chung chi	0;c1
chung chi hanh nghe	0;c1
chung cu	0Bj1
chung cư	0Bj1
chung nhan	0;c1
chuong	0;C1
chuva	0?h1
chuyen gia	0Bk1
chuyen nganh	0Bl1
chuyen sau	0Bk1
chuyen vien	0:a1
chuyên gia	0Bk1
chuyên ngành	0Bl1
chuyên sâu	0Bk1
chuyên viên	0:a1
chwila obecna	04b1
chwili obecnej	04b1
chào bạn	0B[1
chào mọi người	0B[1
château	01n1
chófer	01Q1
chůva	0?h1
chưa kết hôn	0Bi1
chương	0;C1
chủ tịch	0:a1
chứng chỉ	0;c1
chứng chỉ hành nghề	0;c1
chứng nhận	0;c1
cia	01d1
ciao	0=b1
ciao a tutti	0=b1
cicekci	01o1
cicle formatiu	0=81
cicle formatiu de grau superior	0Bm1
ciclo formativo de grado medio	0;:1
ciclo formativo de grado superior	0BV1
ciclo medio	0;:1
ciclo superior	0BV1
cientific	02W1
cientifica	02X2
cientifico	01Q1
cientista	0211
científic	02W1
científica	02X2
científico	01Q1
ciesla	02N1
cieśla	02N1
cift anadal	0Bn1
ciftci	01o1
cijfer	0Bo1
cikk	0C02
cils	0=F1
cinegrafista	0211
cinema	08W2
cinéma	01n1
cio	07T1
cipd	01d1
cirak	01o1
cirurgia	0211
cirurgia dentista	0211
cirurgiao	0211
cirurgiao dentista	0211
cirurgiã	0211
cirurgiã-dentista	0211
cirurgião	0211
cirurgião-dentista	0211
cisa	01d1
cism	01d1
cisnik	0?h1
ciso	07T1
cissp	01d1
city & guilds	0351
city and guilds	0351
city council	01a1
city of	01a1
civil partnership	0C21
civilekonom	0C31
civilingenioer	0@d1
civilingenior	0@d1
civilingeniør	0@d1
civilingenjoer	0C31
civilingenjoer i	0C31
civilingenjoersexamen	0C31
civilingenjor	0C31
civilingenjor i	0C31
civilingenjorsexamen	0C31
civilingenjör	0C31
civilingenjör i	0C31
civilingenjörsexamen	0C31
cka	01d1
ckad	01d1
clan	0C43
clanak	0C72
clanek	0C92
clanica	0C;2
clanok	0C=1
classificacao	0C>1
classificação	0C>1
cleaner	02=1
clen	0C?2
clenka	0?h1
clerk	02=1
clerk of works	02=1
clinic	01a1
clinica	0>95
clinica dental	03B1
clinică	03`1
clinique	01n1
close	06Y1
clown	02=1
club	0CA5
clube	0371
clínica	03O3
clínica dental	03B1
cma	01d1
cmo	07T1
cnam	0CF1
cnavt	0=F1
cnc operatoru	01o1
cnc operatörü	01o1
cnh	0?g1
co	0CG3
co author	01T1
co ban	0@b2
co chair	02=1
co director	02=1
co founder	02=1
co fundador	01Q1
co gia dinh	0Bi1
co investigator	02=1
co lead	02=1
co ltd	00e1
co operative	01a1
co organisateur	01m1
co organisatrice	01m1
co organiser	02=1
co organizer	02=1
co phan	0<91
co-author	01T1
co-chair	02=1
co-director	02=1
co-founder	02=1
co-fundador	01Q1
co-investigator	02=1
co-lead	02=1
co-operative	01a1
co-organisateur	01m1
co-organisatrice	01m1
co-organiser	02=1
co-organizer	02=1
co. ltd	00e1
co., ltd	00e1
coach	0CJ4
coafeza	02>1
coafeză	02>1
coauteur	0291
coauteure	01m1
coautoare	02>1
coautor	0CN3
coautora	03m2
coautore	02L1
coautrice	06?2
cocinera	01Q1
cocinero	01Q1
code 95	0>R1
coding bootcamp	0CQ1
codirecteur	01m1
codirectrice	01m1
coeficiente de rendimento	0C>1
cofetar	02>1
cofondatore	02L1
cofondatrice	02L1
cofundador	03m2
cofundadora	03m2
coiffeur	01m1
coiffeuse	01m1
cok iyi	0CR2
cok iyi derecede	0CT1
col	09l1
colaiste	01W1
colegiada	0231
colegiado	0231
colegio	0CU2
colegio oficial	03B1
colegiu	0841
colegiu universitar	0CW1
colegiul	0841
colla	03o1
collaboratore	02L1
collaboratrice	02L1
college	0CX4
collegio	01e1
colloque	0281
colloquium	01T1
collège	01c1
colonia	09l1
colonie	01n1
coloquio	0251
columnist	02=1
col·legi	01b1
coláiste	01W1
colégio	0A^1
combinat	03`1
comedien	01m1
comedienne	01m1
comercial	02X2
comercio	0371
comfortable	0A61
comhairle	0C\1
comhairleoir	0461
comhar	0C\1
comhdhail	0@Y1
comhdháil	0@Y1
comhlacht	0C\1
comhordaitheoir	0461
comissaria	0211
comissario	0211
comissária	0211
comissário	0211
commendation	00O1
commercial	01m1
commerciale	06?2
commessa	02L1
commesso	02L1
commis	0C]3
commis chef	02=1
communaute	01n1
communauté	01n1
commune	01n1
communication	0281
communications	0C`2
communicative	0Cb1
community college	01`1
comortas	0?N1
compagnia	03h1
compagnie	01n1
companhia	0371
compania	03B1
companie	03`1
company	01a1
companyia	03o1
compañía	03B1
competent	0A61
competente	0Cc2
competition	00O1
completed	0:H1
comprador	03m2
compradora	01Q1
comptable	0Ce2
compte rendu	0281
comptes rendus	0281
comptia	01d1
comuna	0561
comune	03h1
comunicacao	05a1
comunicacio	0A<1
comunicacion	0251
comunicaciones	0251
comunicaciones a congresos	0251
comunicació	0A<1
comunicación	0251
comunicare	07Z1
comunicação	05a1
comédien	01m1
comédienne	01m1
comércio	0371
comórtas	0?N1
con lode	00H1
concejal	01Q1
concejala	01Q1
concentration	0Cg1
concierge	08H2
concluida	0Ch1
concluido	0Ch1
conclusao	0Ch1
conclusao prevista	0Ci1
conclusão	0Ch1
conclusão prevista	0Ci1
concluída	0Ch1
concluído	0Ch1
concorso	00P1
concours	00M1
concubinage	0AQ1
concurs	0Cj2
concurso	0Cl2
conducteur	0B^2
conducteur de travaux	01m1
conductor	0Cn4
conductora	02X2
conductrice	01m1
confeiteira	0211
confeiteiro	0211
conference	07X2
conference paper	01T1
conference papers	01T1
conferences	0281
conferencia	0D23
conferentie	07e1
conferenza	07[1
conferinta	07Z1
conferință	07Z1
conferència	0A<1
conferência	05a1
confident	0A61
confirme	0D51
confirmé	0D51
confiteria	03B1
confitería	03B1
conférence	0281
conférences	0281
cong chung vien	0:a1
cong nhan	0:a1
cong tac vien	0:a1
cong ty	0<91
congres	0D63
congreso	0251
congresos	0251
congress	01T1
congresso	0D92
congrès	0281
congrés	0A<1
coniugata	0AR1
coniugato	0AR1
conjunto	04j1
conocimientos basicos	0D;1
conocimientos básicos	0D;1
conoscenza base	0D<1
conseguimento	0D=1
conseguimento previsto	0D>1
conseguita	0D=1
conseguito	0D=1
conseil	01n1
conseil departemental	01n1
conseil départemental	01n1
conseil regional	01n1
conseil régional	01n1
conseiller	01m1
conseillere	01m1
conseillère	01m1
conselheira	0211
conselheiro	0211
conserje	01Q1
conservatoire	01c1
conservator	02=1
conservatori	01b1
conservatorio	0D?3
conservatorium	08d1
conservatorul	0841
conservatory	01`1
conservatório	0A^1
conserveries	01n1
consigliera	02L1
consigliere	02L1
consilier	0>>2
consiliera	02>1
consilieră	02>1
consiliul	03`1
constable	02=1
construcciones	03B1
construccions	03o1
construcoes	0371
construction	01a1
constructora	03B1
construtora	0371
construções	0371
consulate	01a1
consulente	02L1
consulenza	03h1
consultancy	0DB2
consultant	0DD5
consultanta	02>1
consultante	01m1
consultantă	02>1
consulting	01a1
consultor	02T3
consultora	0DI4
consultoria	03O3
consultoría	03B1
contabil	0>>2
contabila	02>1
contabile	02L1
contabilista	0211
contabilă	02>1
contable	01Q1
contador	03m2
contadora	03m2
contae	0831
contest	00O1
continuing	0DM1
contract	0DN1
contractor	02=1
contrada	0@U1
contralor	01Q1
contralora	01Q1
contrato indefinido	0DO1
contremaitre	01m1
contremaître	01m1
contributor	02=1
controleur	0B^2
controleuse	01m1
controller	0DP2
contrôleur	01m1
contrôleuse	01m1
convegno	07[1
conversa	0DR1
conversacao	0DS1
conversacional	0DT1
conversatieniveau	0DU1
conversation	08G1
conversational	0DV2
conversationnel	08G1
conversação	0DS1
conversațional	0DX1
coo	07T1
cook	02=1
coop	01a1
cooperativa	0>95
cooperativa agricola	03B1
cooperativa agrícola	03B1
cooperative	08W2
cooperativă	03`1
coopérative	01n1
coordenador	0211
coordenadora	0211
coordinador	02X2
coordinador general	01Q1
coordinadora	02X2
coordinateur	01m1
coordinator	0792
coordinatore	02L1
coordinatrice	0DY3
coordonatoare	02>1
coordonator	02>1
copeira	0211
copeiro	0211
copywriter	0D\2
corector	02>1
corp	00e1
corporacion	03B1
corporación	03B1
corporal	02=1
corporation	0D^2
correcteur	01m1
corrector	01Q1
correctora	01Q1
correctrice	01m1
corresponsal	01Q1
corretor	0211
corretora	0211
correttore	02L1
correttrice	02L1
corriere	02L1
corso	0D`3
corso di formazione	03i1
corso di formazione professionale	08h1
corso di laurea	0Dc1
corso di qualifica	08h1
corso professionale	08h1
corso professionale in	08h1
cosmetician	0Bg1
costruzioni	03h1
costumiere	01m1
costumière	01m1
costureira	0211
costurera	01Q1
cou	0;:1
coucou	0>Q1
council	01a1
councillor	02=1
counsellor	02=1
counselor	02=1
county	01a1
county council	01a1
couramment	0Dd1
courant	0Dd1
courant et professionnel	0De1
courier	02=1
cours	0Df2
course	0Dh1
coursera	0CF1
coursier	01m1
court	06Y1
courtier	01m1
courtiere	01m1
courtière	01m1
couturier	01m1
couturiere	01m1
couturière	01m1
couvreur	01m1
couvreuse	01m1
cozinheira	0211
cozinheiro	0211
coördinator	0291
coördinatrice	0291
cp	09l1
cpa	01d1
cpc	01k1
cpcs	01k1
cpe	0=F1
cpo	07T1
cpr	01k1
cqp	03>1
crane driver	02=1
crea	0?g1
creche	0Di3
credential	01k1
credit union	01a1
creperie	01n1
crescent	06Y1
crew	02=1
croce rossa	03h1
croitor	02>1
croitoreasa	02>1
croitoreasă	02>1
croix rouge	01n1
croix-rouge	01n1
cronista	02L1
cruz roja	03B1
crèche	01n1
crêperie	01n1
csapat	0Dl1
csc	0Dm2
cscs	0Do2
csm	01d1
csoport	0E13
ct	06Y1
ctesp	0BL1
cto	0Ad2
cu nhan	0;d1
cu nhan dai hoc	0;d1
cua hang	0<91
cuidador	03m2
cuidadora	03m2
cuideachta	0C\1
cuiner	02W1
cuinera	02W1
cuisinier	01m1
cuisiniere	01m1
cuisinière	01m1
cukiernik	02N1
cukrar	07A1
cukrasz	02Q2
cukrász	02Q2
cukrář	07A1
cukup	0E42
cukup baik	0E61
cum laude	0E72
cunostinte de baza	0E91
cunoștințe de bază	0E91
cuntasoir	0461
cuntasóir	0461
cuntoir	0461
cuoc thi	0;e1
cuoca	02L1
cuoco	02L1
cup	00O1
curate	02=1
curator	02=1
curent	0E:1
curier	02>1
current	0DM1
currently	0DM1
curriculo	0E;2
curriculo profissional	0E=1
curriculum	0E>6
curriculum europass	0ED1
curriculum formativo e professionale	0EE1
curriculum vitae	0EF@
curriculum vitae europass	0EV4
curriculum vitae europeo	0EZ2
curriculum vitae formato europeo	0EE1
curriculum vitæ	0E\2
currículo	0E;2
currículo profissional	0E=1
currículum	0E^2
currículum europass	0ED1
currículum vitae	0E`1
currículum vitae europeo	0ED1
currículum vítae	0ED1
curs	0Ea4
cursillo	0Ee1
curso	0Ef4
curso de	0;:1
curso profissional	0BL1
curso tecnico	0BL1
curso tecnico em	0BL1
curso tecnico superior profissional	0BL1
curso técnico	0BL1
curso técnico em	0BL1
curso técnico superior profissional	0BL1
cursus	0>T1
custode	02L1
cutter	0691
cuộc thi	0;e1
cv	0EjI
cv europass	0FC1
cvut	0FD1
czasopismo	07m1
czesc	0FE1
cześć	0FE1
czlonek	02N1
czlonkini	02N1
członek	02N1
członkini	02N1
cámara	03B1
cáritas	03B1
cárnicas	03B1
câmara	0371
câmara municipal	0371
cântăreață	02>1
cântăreț	02>1
câștigătoare	0@G1
câștigător	0@G1
cédula	0?g1
cég	07n1
cégep	01c1
céim	0;G1
céim bhaitsiléara	0;G1
célibataire	0AQ1
có gia đình	0Bi1
công chứng viên	0:a1
công nhân	0:a1
công ty	0<91
cúntóir	0461
căn bản	0@b2
căsătorit	0AG1
căsătorită	0AG1
cơ bản	0@b2
cổ phần	0<91
cộng tác viên	0:a1
cử nhân	0;d1
cử nhân đại học	0;d1
cửa hàng	0<91
d	0FF3
d d	0FI3
d o o	00e1
d phil	0FL1
d u	03k1
d.d	0FI3
d.o.o	00e1
d.phil	0FL1
d.u	03k1
d1	0FM1
d2	0FN2
d3	0FN2
d4	0FP1
da	0FQ2
da ket hon	0Bi1
da remoto	00k1
dabar	0FS1
dabartis	0FS1
dachdecker	0691
daftar riwayat hidup	0FT1
dag	0FU1
dagitim elemani	01o1
daglig leder	0FV1
dagplejer	0751
dags dato	0FW2
dai hoc	0FY1
daire	0@61
dairy	01a1
daktaro laipsnis	0FZ1
dal	0FQ2
dala	0F[1
dalf	0=F1
dall	00f1
damh	01W1
damm	0B`1
dan	0F\1
dan beri	0F]1
danas	0F^2
dancer	02=1
danes	0F`1
dang hoc	0=:1
dang lam	0=:1
danh hieu	0;e1
danh hiệu	0;e1
danisma	01o1
danisman	01o1
danismani	01o1
danismanlik	0481
dansare	02Z1
dansatoare	02>1
dansator	02>1
dansci	01o1
danser	0Fa3
dansçı	01o1
danışma	01o1
danışman	01o1
danışmanlık	0481
danışmanı	01o1
darbiniece	02k1
darbinieks	02k1
darbnica	06[1
darbnīca	06[1
darbuotoja	02j1
darbuotojas	02j1
dari	0Fd1
daring	0Fe1
darzelis	0Ff1
darželis	0Ff1
dasar	0Fg2
data entry	02=1
data scientist	07T1
datanomi	05Y1
datheangach	0@Z1
dato	04c1
dau bep	0:a1
daughters	01a1
dawret	0Fi1
day	0Fj1
days	0Fj1
dağıtım elemanı	01o1
daļa	0F[1
dba	0Fk2
dba degree	0FL1
dbs	01k1
dcg	0:`1
dd	0FW2
de	0Fm9
de acasa	0G61
de acasă	0G61
de baza	0=<2
de bază	0=<2
de infirmier	0:`1
de l	0G72
de la	0G92
de tai	0G;1
dea	0G<2
dealer	02=1
dean	02=1
dean's list	00O1
debutant	0<R2
dec	03>1
deci	03k1
deck hand	02=1
deckhand	02=1
declarant	01m1
degerleme uzmani	01o1
degree	0:R1
degustator	0B71
degustátor	0B71
deild	0G>3
deimhniu	0AP1
deimhniú	0AP1
dekanova nagrada	0061
dekarz	02N1
del	0GA5
delavec	0GF1
delavka	0GF1
delavnica	0?C1
dele	0=F1
delegacion	0GG2
delegación	0GG2
delegada	01Q1
delegado	01Q1
delegue	01m1
deleguee	01m1
delf	0=F1
delivre	0GI1
delivree	0GI1
delnice	0?h1
delnik	0?h1
demirci	01o1
demonstrador	0211
demonstradora	0211
den	0GJ1
den beri	0F]1
den hien tai	0=:1
den nay	0=:1
denetci	01o1
denetçi	01o1
dengan pujian	0GK1
denizci	01o1
dentist	02=1
dentista	0211
dep	03>1
departament	0GL3
departamentas	0GO1
departamento	0GP3
departaments	0F[1
departamentul	0GS1
departemen	0;A1
departement	0GT4
departman	0>i1
departmani	0>i1
departmanı	0>i1
department	0?]1
department of	0GX2
dependent	02W1
dependienta	01Q1
dependiente	01Q1
depo elemani	01o1
depo elemanı	01o1
dept	0?]1
depto	09l1
depuis	00b1
deputy	02=1
derece	0GZ2
dergi	0>U1
dergisi	0>U1
dernegi	0481
derneği	0481
derzeit	04c1
des	0G\2
des de	0G^2
des del	0G`1
desa	0Ga1
desainer	02S1
desarrollador	01Q1
desarrolladora	01Q1
desde	0Gb4
desde o	0Gf1
desenvolupador	02W1
desenvolupadora	02W1
desenvolvedor	0211
desenvolvedora	0211
designer	0Gg:
deskundig	0H11
deskundige	0291
despachador	01Q1
despachadora	01Q1
despachante	0211
despacho	03B1
despatcher	02=1
despatx	03o1
dess	0G<2
dessinateur	01m1
dessinatrice	01m1
destytoja	02j1
destytojas	02j1
detective	02=1
deug	0H22
deust	0:_1
deutsches sprachdiplom	0H41
deuxieme prix	00M1
deuxième prix	00M1
devam	0@51
devam ediyor	0@51
devam ediyorum	0@51
devam etmekte	0@51
developer	0D\2
developpeur	01m1
developpeuse	01m1
devops	0H53
deweloper	02N1
dezernat	0741
dezvoltator	02>1
değerleme uzmanı	01o1
di	0H83
di base	0D<1
diaetassistent	0691
diaetist	0751
diakmunka	0=E1
diakmunkas	0=E1
diarista	0211
diatassistent	0691
dibinatajs	02k1
dibinātājs	02k1
dielna	03f1
dielňa	03f1
diem	0H;1
diem trung binh	0H;1
dien vien	0:a1
dienst	0H<2
diensten	0361
dieteticien	01m1
dieteticienne	01m1
dietetikus	0=E1
dietetyczka	02N1
dietetyk	02N1
dietician	02=1
dietist	0H>2
dietista	02L1
dietitian	02=1
dietolog	0?h1
dieu duong	0:a1
dieu hanh	0:a1
dieu phoi vien	0:a1
digital	01a1
diharapkan	0H@1
dij	0HA2
dijk	0HC1
dilna	0HD1
din	0HE3
dinas	08D1
dioploma	0AP1
dioplóma	0AP1
dipartiment	0HH1
dipartimento	0HI1
dipl	0HJ1
dipl inf	0HJ1
dipl ing	0HK2
dipl ing (fh	0;51
dipl kfm	0HJ1
dipl. ing	0HM1
dipl.-inf	0HJ1
dipl.-ing	0HJ1
dipl.-ing. (fh	0;51
dipl.-kfm	0HJ1
diplom	0HN7
diplom (fh	0;51
diplom ingenieur	00<1
diplom-ingenieur	00<1
diploma	0HUB
diploma accademico	0Hg1
diploma accademico di primo livello	0Hg1
diploma alberghiero	08h1
diploma behaald	03I1
diploma de absolvire	0:d1
diploma de bacalaureat	0:d1
diploma de excelenta	0@G1
diploma de licenta	0Hh1
diploma de master	0Hi1
diploma di	08h1
diploma di geometra	08h1
diploma di istituto	08h1
diploma di laurea	0Hg1
diploma di liceo	08h1
diploma di maturita	08h1
diploma di maturità	08h1
diploma di ragioneria	08h1
diploma di scuola superiore	08h1
diploma iii	0421
diploma in	0Hj2
diploma its	0Hl1
diploma iv	0FP1
diploma magistrale	08h1
diploma notu	03j1
diploma professionale	08h1
diploma superiore	08h1
diploma tecnico superiore	0Hl1
diploma universitario	0Hg1
diplomada en	0Hm2
diplomado en	0:o1
diplomant	0Ho1
diplomarbeit	00<1
diplomas	08c1
diplomasi	0=_1
diploması	0=_1
diplomat en	0I01
diplomatura	0Hm2
diplomatura en	0:o1
diplome	0I12
diplome d'etat	03k1
diplome d'etat d'infirmier	0:`1
diplome d'etat d'infirmiere	0:`1
diplome d'ingenieur	03k1
diplome d'universite	03l1
diplome de grande ecole	03k1
diplome inter universitaire	03k1
diplome interuniversitaire	03k1
diplome universitaire	03k1
diplomee	0GI1
diplomi insinoori	0I31
diplomi-insinoeoeri	0I31
diplomi-insinööri	0I31
diplomingenioer	0:[1
diplomingenioer i	0:[1
diplomingenior	0:[1
diplomingenior i	0:[1
diplomingeniør	0:[1
diplomingeniør i	0:[1
diplomirana	0Ho1
diplomirani	0I43
diplomovany specialista	0I71
diplomovaný specialista	0I71
diploms	06\1
diplomski studij	0HM1
diplomstudium	00<1
diplomuddannelse	0@d1
diplomă	0I82
diplomă de absolvire	0:d1
diplomă de bacalaureat	0:d1
diplomă de excelență	0@G1
diplomă de licență	0Hh1
diplomă de master	0Hi1
diplóma	0I:1
diplôme	03l1
diplôme d'ingénieur	03k1
diplôme d'université	03l1
diplôme d'état	03k1
diplôme d'état d'infirmier	0:`1
diplôme d'état d'infirmière	0:`1
diplôme de grande école	03k1
diplôme inter-universitaire	03k1
diplôme interuniversitaire	03k1
diplôme universitaire	03k1
diplômé	0GI1
diplômée	0GI1
diputacio	03o1
diputacion	03B1
diputació	03o1
diputación	03B1
dirbtuves	03g1
dirbtuvės	03g1
direcao	0I;1
direccion	0I<1
dirección	0I<1
directeur	0I=2
directia	0GS1
direction	0AS1
directoare	02>1
director	0Cn4
directora	02X2
directrice	0B^2
direcția	0GS1
direkcija	0I?1
direktoer	0613
direktor	0I@8
direktorat	0:=1
direktoratet	0:=1
direktore	02h2
direktorius	02j1
direktorlugu	0>i1
direktors	02k1
direktoru	01o1
direktorė	02j1
direktur	02S1
direktör	0IH2
direktörlüğü	0>i1
direktörü	01o1
direktør	06I2
diretor	0211
diretor executivo	0211
diretora	0211
diretoria	0I;1
direttore	02L1
direttrice	02L1
direttur	05\1
direzione	0HI1
direção	0I;1
dirigent	0691
dirigente	02L1
dis	0IJ2
dis hekimi	01o1
disainer	01M1
discreta	0IL1
discreto	0IM2
disenador	01Q1
disenadora	01Q1
disertace	0IO1
disertacija	0IP3
disertasi	0:\1
disertācija	0IS1
diseñador	01Q1
diseñadora	01Q1
dispatcher	02=1
dispenser	02=1
disponent	0691
disputerad	0IT1
dissenyador	02W1
dissenyadora	02W1
dissertation	0IU2
disszertacio	0IW1
disszertáció	0IW1
distanciel	00g1
distans	0IX1
distillery	01a1
distincao	00N1
distincio	01g1
distincion	01f1
distinció	01g1
distinción	01f1
distinctia	0@G1
distinctie	0@G1
distinction	0IY3
distincția	0@G1
distincție	0@G1
distinção	00N1
distribuidora	0371
district council	01a1
ditta	0I\2
diu	03k1
divadlo	0I^2
divisao	0I;1
divisi	0;A1
divisie	0I`1
divisio	0Ia1
division	0Ib5
divisione	0HI1
divisioona	0Ig1
divisió	0Ia1
división	0I<1
divisjon	0Ih2
divisão	0I;1
divize	0Ij1
divizia	0Ik2
divizija	0Im2
divizio	0Dl1
divizjoni	0HH1
diviżjoni	0HH1
divorce	0AQ1
divorced	0C21
divorcee	0AQ1
divorciada	0AA3
divorciado	0AD2
divorciat	0AF1
divorcé	0AQ1
divorcée	0AQ1
divortat	0AG1
divortata	0AG1
divorziata	0AR1
divorziato	0AR1
divorțat	0AG1
divorțată	0AG1
divízia	0Io1
divízió	0Dl1
diyetisyen	01o1
dizainere	02h2
dizaineris	02j1
dizainers	02k1
dizainerė	02j1
dizajner	05k2
diákmunka	0=E1
diákmunkás	0=E1
diätassistent	0691
diætist	0751
diététicien	01m1
diététicienne	01m1
diëtist	0J01
diş hekimi	01o1
diễn viên	0:a1
dliodoir	0461
dlíodóir	0461
dmte	03k1
dna	0:`1
dnsep	03k1
do	0J17
do chwili obecnej	04b1
do danas	0F^2
do danes	0F`1
do dzis	04b1
do dzisiaj	04b1
do dziś	04b1
do nadal	04b1
do sada	0F^2
do soucasnosti	0:M1
do současnosti	0:M1
do sucasnosti	0J81
do súčasnosti	0J81
do teraz	04b1
doanh nghiep	0<91
doanh nghiệp	0<91
dobra	0J99
dobre	0JB4
dobro	0JF6
dobrovolnice	0?h1
dobrovolnicka	0AI1
dobrovolnik	0C?2
dobrovolník	0?h1
dobrovoľník	0AI1
dobrovoľníčka	0AI1
dobry	0JL2
dobry den	0441
dobrze	0JN1
dobrá	0JB4
dobrý den	0441
dobře	0JO2
doc than	0Bi1
docens	02Q2
docent	0JQ5
docente	0JV4
dochtuir	0461
dochtuireacht	0JZ1
dochtúir	0461
dochtúireacht	0JZ1
docteur	0J[1
doctor	0J\2
doctor en	0J^1
doctor in	0J_1
doctor of	0J`1
doctor of philosophy	0J`1
doctor în	0J_1
doctora	0Ja1
doctoraat	0Jb1
doctorado	0Ja1
doctoral	0J`1
doctoral degree	0J`1
doctorand	02>1
doctorandus	0Jc1
doctorant	01m1
doctorante	01m1
doctorat	0Jd3
doctorate	0J`1
documentaliste	01m1
dodiplomski studij	0Ho1
dodiplomski študij	0Ho1
dodnes	0Jg2
doi	0201
dokonceno	01S1
dokončeno	01S1
dokter	02S1
doktor	0Ji5
doktor nauka	0Jn1
doktor znanosti	0Jo2
doktora	0K11
doktora derecesi	0K11
doktora grads	0K21
doktora grāds	0K21
doktoral	0K31
doktorand	0K44
doktorandin	09B1
doktorandske studium	0K81
doktorandské štúdium	0K81
doktorant	02N1
doktorantka	02N1
doktorantura	0K92
doktorantūra	0K92
doktorat	0K;6
doktoratus	0KA1
doktorgrad	0KB3
doktorgradsutdanning	0KE1
doktori	0KA1
doktori fokozat	0KA1
doktori kepzes	0KA1
doktori képzés	0KA1
doktorica znanosti	0Jo2
doktorikraad	0KF1
doktoriope	0KF1
doktoriõpe	0KF1
doktorsexamen	0IT1
doktorsgrada	0KG1
doktorsgráða	0KG1
doktorske studije	0Jn1
doktorske studium	0KH1
doktorski studij	0Jo2
doktorski študij	0KI1
doktorsky	0KH1
doktorské studium	0KH1
doktorský	0KH1
doktorsprof	0KG1
doktorspróf	0KG1
doktorát	0Dm2
doktorátus	0KA1
dolmetscher	0691
dom zdravlja	0AV2
domaine	01n1
domare	02Z1
domeniul	0KJ1
domini	0KK1
dominio	0KL2
dominio completo	0KN1
dominio total	0KO1
dommer	06I2
domsmand	0751
domínio	0KP1
domínio completo	0KN1
dona	0KQ1
donemsel	0KR1
donna	0KS1
doorman	02=1
doposud	0:M1
doradca	02N1
doradczyni	02N1
dorucovatel	07A1
doručovatel	07A1
dosen	02S1
dosentti	0641
dostateczny	0KT1
dosud	0:M1
doteraz	0J81
dottoranda	02L1
dottorando	02L1
dottorat	0KU1
dottorato	0KV1
dottorato di ricerca	0KV1
dottore di ricerca	0KV1
doula	02=1
doutor	0KW1
doutora	0KW1
doutorado	0KW1
doutoramento	0KW1
dovoljenje	0B61
dozent	0691
dozvola	0KX2
doçent	01o1
dphil	0FL1
dr	0KZ2
dr hab	0K\1
dr ing	0FL1
dr inz	0K\1
dr inż	0K\1
dr iur	0FL1
dr med	0FL1
dr phil	0FL1
dr philos	0KE1
dr rer nat	0FL1
dr sc	0K]1
dr znanosti	0KI1
dr. iur	0FL1
dr. med	0FL1
dr. phil	0FL1
dr. rer. nat	0FL1
dr. sc	0K]1
dr. znanosti	0KI1
dr.-ing	0FL1
dr.philos	0KE1
draaier	0291
drafter	02=1
draftsman	02=1
dramaturg	02=1
draudimas	03g1
dreef	0HC1
dreher	03C1
drive	06Y1
driver	02=1
drogaria	0371
drogist	0691
drogueries	01n1
drs	0Jc1
drsc	0Dm2
drucker	09B1
druckerei	03a1
druckerin	03C1
drukarnia	03U1
drustvo	03R3
druzba	0?C1
druzstvo	0I^2
društvo	03R3
družba	0?C1
družstvo	0I^2
drzavna matura	0K^1
državna matura	0K^1
dscg	03k1
dsh	0=F1
dtu	0AN1
du	0K_2
du an	0G;1
du kien	0Ka1
du lich	0<91
du lịch	0<91
duais	0?N1
duales studium	0;51
duchasach	0@Z1
dulgher	02>1
duoc si	0:a1
duolingo	0=F1
duong	0Bj1
durchschnitt	01P1
durchschnittsnote	01P1
dusun	0Ga1
dut	0H22
duvarci	01o1
duvarcı	01o1
duzeltmen	01o1
dvikalbis	0Kb1
dwibahasa	08B1
dwujezyczny	0Kc1
dwujęzyczny	0Kc1
dyplom	0Kd2
dyplom technika	0Kf1
dyplom zawodowy	0Kf1
dyrektor	02N1
dyrektorka	02N1
dz	0@71
dzial	0Kg1
dzialalnosc gospodarcza	03U1
dział	0Kg1
działalność gospodarcza	03U1
dzien dobry	0FE1
dziennikarka	02N1
dziennikarz	02N1
dzień dobry	0FE1
dzimta	0>_1
dzimta valoda	0>_1
dzimtais	0>_1
dzimtā	0>_1
dzimtā valoda	0>_1
dzis	04b1
dzisiaj	04b1
dzives apraksts	0Kh1
dzives gajums	0Kh1
dzivesgajums	0Kh1
dzivoklis	0@71
dziś	04b1
dzīves apraksts	0Kh1
dzīves gājums	0Kh1
dzīvesgājums	0Kh1
dzīvoklis	0@71
dámh	01W1
dátheangach	0@Z1
dès	00b1
débutant	0<R2
déclarant	01m1
délivré	0GI1
délivrée	0GI1
délégué	01m1
déléguée	01m1
département	0Ki2
développeur	01m1
développeuse	01m1
díj	0HA2
dílna	0HD1
dönemsel	0KR1
dúchasach	0@Z1
düzeltmen	01o1
dėstytoja	02j1
dėstytojas	02j1
dělnice	0?h1
dělník	0?h1
dược sĩ	0:a1
dự kiến	0Ka1
dự án	0G;1
e	0Kk6
e figli	03h1
e hijos	03B1
e lode	00H1
e v	00e1
e.v	00e1
ea 1	0491
ea1	0491
eagarthoir	0461
eagarthóir	0461
earned	0:H1
earrach	0L11
eba	01O1
ebanista	0@l2
ebe	01o1
ebeniste	01m1
eccellente	09i1
eccellenti	0L21
ecdl	0L34
ecdl sprachen	0=F1
echeance	0L71
echipa	0GS1
echipă	0GS1
ecole	01c1
ecole primaire	01c1
ecole superieure	01c1
ecoles	01c1
ecologist	02=1
ecoloog	0291
economist	0L82
economista	0L:5
economistă	02>1
ecpe	0=F1
ects	0BW1
eczaci	01o1
eczacı	01o1
eczanesi	0481
ed	0L?1
edasijoudnud	0L@1
edasijõudnud	0L@1
edd	0FL1
edelleen	0LA1
edf	01n1
edificio	0:42
edifício	04j1
edistynyt	0LB2
edited volume	01T1
edited volumes	01T1
editeur	01m1
editions	0LD2
editor	0LF6
editor in chief	02=1
editor-in-chief	02=1
editora	0LL4
editore	07[1
editorial	0LP4
editoru	01o1
editrice	0LT2
editur	05\1
editura	0LV2
editură	0LV2
editör	01o1
editörü	01o1
edizioni	0LX2
educacio secundaria	0=81
educacion secundaria	0;:1
educació secundària	0=81
educación secundaria	0;:1
educador	02T3
educadora	02X2
educateur	01m1
educatoare	02>1
educator	02>1
educatore	02L1
educatrice	06?2
edustaja	0641
edx	0CF1
edzo	02Q2
edző	02Q2
eeldatav	0LZ1
eerste prijs	0L[1
eerste taal	0L\1
eervolle vermelding	0L[1
efset	0=F1
efteraar	0L]1
efteraaret	0L]1
efterar	0L]1
efteraret	0L]1
efterskole	0L^1
efterår	0L]1
efteråret	0L]1
efz	01O1
eg	00e1
egenfoeretagare	0L_1
egenforetagare	0L_1
egenföretagare	0L_1
egitimi	0L`1
egitmen	01o1
egitmeni	01o1
egresada	06g1
egresado	06g1
egyedulallo	0La1
egyedülálló	0La1
egyeni vallalkozo	07n1
egyesulet	0502
egyesület	0502
egyetem	0Lb2
egyetemi	04n1
egyetemi diploma	0Ld1
egyéni vállalkozó	07n1
egzamin maturalny	0Kf1
ehbo	0>R1
ehf	00e1
ehliyet	0=_1
ehliyeti	0=_1
ehpad	01n1
ehrenamtliche	0691
ehrenamtlicher	09B1
ehrennadel	00:1
ehrung	00:1
eidg fachausweis	04H1
eidg. fachausweis	04H1
eier	0<I1
eigandi	0>c1
eigenaar	0;;1
eignung	0=J1
eindcijfer	0Bo1
einfache kenntnisse	0681
einhleyp	0Le1
einhleypur	0Le1
eining	0Lf1
einkaeufer	0691
einkaleyfi	0@R1
einkaufer	0691
einkunn	02J1
einkäufer	0691
einsteiger	0Lg1
eireli	00e1
ejecutiva	01Q1
ejecutivo	01Q1
ejer	0751
ekibi	0>i1
ekip lideri	01o1
ekipa	0Lh1
ekonom	0Li3
ekonomi	0641
ekonomist	0Ll2
ekonomista	0Ln2
ekonomka	0?h1
ekonomska skola	0M02
ekonomska sola	0M21
ekonomska škola	0M02
ekonomska šola	0M21
ekonóm	0941
eksam	0M31
eksamen	0M41
eksamensgennemsnit	0M51
ekspedient	0M62
ekspercka	0M81
ekspercki	0M81
ekspert	0M96
ekspertas	0M?1
ekspertniva	0M@1
ekspertnivaa	0M@1
ekspertniveau	0MA1
ekspertnivå	0M@1
eksperts	0MB1
ekspertti	0871
el	0;@1
el meu nom es	0MC1
el meu nom és	0MC1
el presente	02C1
elado	02Q2
eladó	02Q2
electric	01a1
electrician	0L82
electricien	01m1
electricienne	01m1
electricista	02X2
electroplater	02=1
elektricar	0C43
elektricien	0291
elektrik	01M1
elektrikar	0C?2
elektrikas	02j1
elektrikci	01o1
elektriker	0613
elektrikis	02k1
elektrikár	0AI1
elektrikář	0?h1
elektrikçi	01o1
električar	0C43
elektriķis	02k1
elektroniker	0691
elektryk	02N1
eleman	01o1
elemani	01o1
elemanı	01o1
elementaarne	05>1
elementaer	0=41
elementaert	0=R1
elementair	0=21
elementaire	0<R2
elemental	0MD2
elementar	0MF4
elementare	0D<1
elementares	0MJ1
elementari	0=>1
elementary	0<X2
elementary proficiency	0<Z1
elementer	0MK1
elementär	0=41
elementært	0=R1
elemzo	02n1
elemző	02n1
eletricista	0211
eletricista de manutencao	0211
eletricista de manutenção	0211
eletrotecnico	0211
eletrotécnico	0211
elettricista	02L1
elev	0ML4
eleveur	01m1
eleveuse	01m1
elismeres	0HA2
elismerés	0HA2
ellenor	02n1
ellenőr	02n1
elnok	02Q2
elnök	02Q2
eloadas	0C02
eloado	0MP2
elsevier	0201
elsosegely	0MR1
elsősegély	0MR1
elue	01m1
elulookirjeldus	0MS1
elulugu	0MS1
elvalt	0La1
elvegezve	0MT1
elvált	0La1
elvégezve	0MT1
előadás	0C02
előadó	0MP2
em	0MU3
em andamento	08^1
em curso	08^1
em dic	0MC1
emakeel	0MX1
emakeelena	0MX1
emba	0MY2
embajador	01Q1
embajadora	01Q1
embalmer	02=1
embassy	01a1
embetseksamen	0M[1
embetsstudium	0M[1
emelet	04:1
emitida	0Ch1
emitido	0M\2
empilhadeirista	0211
empleada	01Q1
empleado	01Q1
employe	01m1
employee	01m1
employee of the month	00O1
employee of the year	00O1
employé	01m1
employée	01m1
empregado	0211
empresa	03O3
en	0M^3
en couple	0AQ1
en cours	00a1
en cours d'obtention	08g1
en curs	02D1
en curso	02C1
en ligne	00g1
en linea	0Ma1
en linia	00l1
en línea	0Ma1
en línia	00l1
en poste	00a1
en prensa	0251
en remot	00l1
en remoto	0Ma1
encanador	0211
encargada	01Q1
encargado	01Q1
encargado de turno	01Q1
encarregada	02W1
encarregado	0211
encarregat	02W1
encofrador	01Q1
endnote	01P1
enekes	0Mb1
energy	01a1
enfase	0Mc1
enfermeira	0211
enfermeiro	0211
enfermera	01Q1
enfermero	01Q1
engaged	0C21
engedely	0?12
engedély	0?12
engenheir	0Md1
engineer	0Me2
enginyer	0Mg1
enginyeria tecnica	0I01
enginyeria tècnica	0I01
enhed	0Mh1
enheden	03H1
enhet	0Mi2
enheten	0:21
enige ervaring	0Mk1
enige kennis	0=21
enn	0Ml1
enoleg	02W1
enologa	02W1
enota	0Lh1
ens	0CF1
ensamstaaende	0Mm1
ensamstaende	0Mm1
ensamstående	0Mm1
enseignant	01m1
enseignante	01m1
ensiapu	0491
ensiapukortti	0491
ensino	0A^1
ensino fundamental	00K1
ensino medio	00K1
ensino médio	00K1
ensino secundario	00K1
ensino secundário	00K1
ensino superior	0:h1
enskild firma	0L_1
enslig	0Mn1
enstitusu	0Mo2
enstitüsü	0Mo2
ente	03h1
ente di formazione	01e1
enterprises	01a1
entertainment	01a1
entraineur	01m1
entraineuse	01m1
entraîneur	01m1
entraîneuse	01m1
entre calles	09l1
entregador	0211
entregadora	0211
entrenador	01Q1
entrenadora	01Q1
entreprenad	01=1
entrepreneur	02=1
entreprenoer	0N12
entreprenor	0N12
entreprenør	0N12
entreprise	0N32
entwickler	0691
enòleg	02W1
enòloga	02W1
epfl	0CF1
epicerie	01n1
epitesz	02n1
epp	00e1
equip	0Ia1
equipa	0I;1
equipe	0N52
equipier	01m1
equipiere	01m1
equipo	0I<1
er	0N71
eredmeny	08e1
eredmény	08e1
erem	0HA2
erettsegi	0N81
erettsegi bizonyitvany	0N81
erfahren	06R1
ergotherapeut	0691
ergotherapeute	01m1
ergothérapeute	01m1
erhvervsakademigrad	04P1
erhvervsskole	0L^1
erhvervsuddannelse	00E1
eriala	0N91
erikoisammattitutkinto	0N:1
erindi	0@R1
erinomainen	0N;2
erinomaiset	0N=1
erittaein hyvae	0LB2
erittain hyva	0LB2
erittäin hyvä	0LB2
erkek	0=91
ernaeringsfysiolog	0<I1
ernæringsfysiolog	0<I1
eronnut	0:<1
erschienen in	0951
erste hilfe	02I1
erstes staatsexamen	00<1
ersthelfer	02I1
erstsprache	0N>1
ertekesito	02n1
ervaren	0N?1
erwartet	06:1
erweiterte grundkenntnisse	0=K1
erweiterter realschulabschluss	01O1
erworben	01K1
erworben am	01K1
erzieher	0691
es	0N@1
esame di stato	01N1
escalera	09l1
escola	0NA3
escola tecnica	0ND2
escola tècnica	01b1
escola técnica	0A^1
escola universitaria	01b1
escola universitària	01b1
escritorio	0371
escrituraria	0211
escriturario	0211
escriturária	0211
escriturário	0211
escritório	0371
escuela	0@a1
escuela tecnica	0@a1
escuela técnica	0@a1
esimees	01M1
esimies	0641
esindaja	01M1
esitelma	0NF1
esitelmae	0NF1
esitelmä	0NF1
eso	0NG2
especialidad	0NI1
especialidad en	07S1
especialidade	0Mc1
especialista	0NJ4
especialitat	0?\1
especializacao	0NN1
especializacao em	0NN1
especializacion	0NI1
especializacion en	07S1
especialización	0NI1
especialización en	07S1
especialização	0NN1
especialização em	0NN1
esperado	0NO1
espert	0NP1
esperta	0NQ1
esperto	0NQ1
essay	01T1
essays	01T1
estagiaria	0211
estagiario	0211
estagio	0211
estagiária	0211
estagiário	0211
estate	0NR1
esteticista	03m2
estetista	02L1
estheticienne	01m1
esthéticienne	01m1
estimado	0NO1
estimat	08Z1
estimata	08Z1
estimated	06K1
estimator	02=1
estimată	08Z1
estiu	0NS1
estrada	04j1
estudi	03o1
estudio	0;a2
estágio	0211
estúdio	0371
esztergalyos	0=E1
esztergályos	0=E1
et	0NT2
et al	0201
eta	0NV1
etablissements	01n1
etae	0NV1
etaenae	0NV1
etaetyoe	0NV1
etage	05K1
etalagiste	01m1
etana	0NV1
etaten	0:=1
etatyo	0NV1
ete	0NW1
etec	0A^1
eth	0CF1
eth zurich	0CF1
eth zürich	0CF1
ets	01n1
ettekanne	0471
etterem	07n1
etterutdanning	0M[1
ettevote	05V1
ettevõte	05V1
etude notariale	01n1
etut ogretmeni	01o1
etä	0NV1
etänä	0NV1
etätyö	0NV1
etüt öğretmeni	01o1
eu sou	0BX1
eud	00E1
eurl	00e1
europaeischer lebenslauf	0>41
europaeisches muster fuer lebenslaeufe	0>41
europaeisk cv format	0NX1
europaeisk cv-format	0NX1
europai oneletrajz	0NY1
europaischer lebenslauf	0>41
europaisches muster fur lebenslaufe	0>41
europass ansioluettelo	06F1
europass curriculum vitae	01\1
europass cv	0NZ4
europass gyvenimo aprasymas	0N^1
europass gyvenimo aprašymas	0N^1
europass lebenslauf	0>41
europass oneletrajz	0NY1
europass zivljenjepis	0N_1
europass zivotopis	0N`3
europass önéletrajz	0NY1
europass življenjepis	0N_1
europass životopis	0N`3
europass-ansioluettelo	06F1
europass-cv	0Nc1
europass-lebenslauf	0>41
european curriculum vitae format	01\1
european cv format	01\1
european format for curriculum vitae	01\1
europees cv	0Nc1
europees cv formaat	0Nc1
europees cv-formaat	0Nc1
europejski format cv	0Nd1
europski format zivotopisa	0Ne1
europski format životopisa	0Ne1
europsky format zivotopisu	0Nf1
europäischer lebenslauf	0>41
europäisches muster für lebensläufe	0>41
europæisk cv-format	0NX1
európai önéletrajz	0NY1
európsky formát životopisu	0Nf1
ev	0Ng2
evaluator	02>1
evden	0BM1
eves	0Ni1
evkonyv	0IW1
evli	0=]1
evropski format zivljenjepisa	0N_1
evropski format življenjepisa	0N_1
evropsky format zivotopisu	0Nj1
evropský formát životopisu	0Nj1
exam marker	02=1
examen	0Nk1
examen artium	07l1
examensarbete	0Nl1
examiner	02=1
excelent	0E:1
excelente	0Nm2
excellent	0No3
excel·lent	0O22
executive	02=1
executive master	00<1
executive mba	0O41
exp	0O51
exp date	0O51
exp. date	0O51
expected	06K1
expedida	06g1
expedido	06g1
expedient	0O61
expediente	0@[1
experienced	0A61
expert	0O7;
expert comptable	01m1
expert level	0OB1
expert-comptable	01m1
experta	0OC2
experte	0OE3
experten	0OH1
expertenkenntnisse	0OH1
expertenwissen	0OH1
expertin	0OI2
expertise	0OK2
expertna	0OM1
expertni	0ON1
expertniva	0OO1
expertnivaa	0OO1
expertnivå	0OO1
expertná	0OM1
expertní	0ON1
experto	0OP1
expiration	0O51
expire en	0L71
expire le	0L71
expires	0O51
expires on	0O51
expiring	0O51
expiry	0O51
exploitation	01n1
extended diploma	0351
extra	01m1
extraknack	0OQ1
extraknaeck	0OQ1
extraknäck	0OQ1
eċċellenti	0L21
eğitimi	0L`1
eğitmen	01o1
eğitmeni	01o1
f	0OR6
f lli	03h1
f o m	0OX1
f.lli	03h1
f.o.m	0OX1
fabbrica	03h1
fabbro	02L1
fabrica	0OY4
fabrică	03`1
fabriek	0361
fabrik	0O]3
fabrika	06d1
fabrikasi	0481
fabrikası	0481
fabrikk	0:=1
fabryka	03U1
fac	01c1
fachabitur	01O1
fachangestellte	01O1
facharbeiter	01O1
facharbeiterabschluss	01O1
facharbeiterbrief	01O1
fachausweis	04H1
fachbereich	0741
fachfrau	03C1
fachhochschule	0=j1
fachhochschulreife	01O1
fachkraft	03C1
fachmann	03C1
fachoberschulreife	01O1
fachrichtung	0O`1
fachwirt	04H1
fachwirtin	04H1
fachzeitschrift	0951
facilitator	02=1
facolta	01e1
facoltà	01e1
facteur	01m1
factory	01a1
factrice	01m1
faculdade	0A^1
facultad	0@a1
facultat	01b1
facultate	0841
facultatea	0841
faculte	01c1
faculteit	08d1
faculty	01`1
faculty of	01`1
faculté	01c1
fag	0Oa2
fagbrev	0Oc2
faglaert	00E1
faglært	00E1
fagproeve	07l1
fagprove	07l1
fagprøve	07l1
fagskole	0Oe2
fagskolegrad	0Og1
fagskolegrad i	0Og1
fagskoleutdanning	0Og1
fahrer	0691
fahrerlaubnis	02I1
faiantar	02>1
faianțar	02>1
faible	0<e1
fair	0Cb1
fakulta	0Oh3
fakultaet	0=j1
fakultas	0Ok1
fakultat	0=j1
fakultate	04U1
fakulte	04O1
fakultesi	04O1
fakultet	0Ol5
fakulteta	0M21
fakultetas	0Ff1
fakulty	0P12
fakultà	04X1
fakultät	0=j1
fakultāte	04U1
fakülte	04O1
fakültesi	04O1
falegname	02L1
fall	09P1
fall semester	09P1
familiar	0P31
familiar with	0P31
familiarity	0P31
faoi lathair	06E1
faoi láthair	06E1
farm	01a1
farm hand	02=1
farmaceits	02k1
farmaceut	0P44
farmaceuta	02N1
farmaceutic	02W1
farmaceutica	02T3
farmaceutico	03m2
farmaceutka	02N1
farmacevt	05m1
farmacia	0P84
farmacias	0371
farmacie	03`1
farmacist	02>1
farmacista	0P<2
farmacistă	02>1
farmacèutic	02W1
farmacèutica	02W1
farmacéutica	01Q1
farmacéutico	01Q1
farmacêutica	0211
farmacêutico	0211
farmaseutti	0641
farmasoeyt	0<I1
farmasoyt	0<I1
farmasøyt	0<I1
farmer	02=1
farmhand	02=1
farmàcia	03o1
farmácia	0371
farmácias	0371
farrier	02=1
fasih	04Y1
fasor	04:1
fatec	0A^1
faxineira	0211
faxineiro	0211
fce	0=F1
fear	0P>1
federacao	0371
federacion	03B1
federación	03B1
federation	01n1
federação	0371
fejezet	0IW1
fejleszto	02n1
fejlesztő	02n1
felag	06l1
felelos	02n1
felelős	02n1
felhasznaloi	0P?1
felhasznaloi szint	0P?1
felhasználói	0P?1
felhasználói szint	0P?1
felicitations	0:31
felicitations du jury	0:31
fellow	02=1
fellowship	00O1
felsofok	0P@1
felsofok felett	0PA1
felsofoku	0P@1
felsofoku okj	0PB1
felsofoku szakkepzes	0PB1
felsooktatasi szakkepzes	0PB1
felsőfok	0P@1
felsőfok felett	0PA1
felsőfokú	0P@1
felsőfokú okj	0PB1
felsőfokú szakképzés	0PB1
felsőoktatási szakképzés	0PB1
female	0PC1
femeie	0PD1
femeiesc	0PD1
femeni	0KQ1
femenino	0PE1
femení	0KQ1
feminin	0PF2
feminine	0PC1
feminino	0PH1
femme	0PI1
femme de chambre	01m1
femmina	0KS1
femminil	0PJ1
femminile	0KS1
fen lisesi	04O1
fenykepesz	0=E1
ferfi	0PK1
ferienjob	09B1
ferienjobber	09B1
ferilskra	0PL1
ferilskrá	0PL1
ferjezett	0La1
ferme	01n1
fermier	02>1
fernarbeit	0PM1
ferramenteiro	0211
ferreteria	03B1
ferretería	03B1
ferronnier	01m1
festanstellung	0=L1
feuerwehr	03a1
fh	0CF1
field of study	0Cg1
fierar	02>1
figli	03h1
filhos	0371
filiale	03a1
filiere	0PN1
filière	0PN1
filosofian maisteri	0I31
filosofian tohtori	0PO1
filosofie doktor	0IT1
filosofie kandidat	03A1
finalis	06Q1
finalist	0PP:
finalista	0PZ8
finaliste	00M1
finalisti	0071
finalistka	0Pb1
finalizada	06g1
finalizado	06g1
fino a	0Pc1
fino ad oggi	0121
fino al	0Pc1
fins	0Pd1
fins a	0Pd1
fins ara	02D1
fins avui	02D1
fiorista	02L1
fire fighter	02=1
fireann	0P>1
firefighter	02=1
firinci	01o1
firini	0481
firm	01a1
firma	0Pe:
firmasi	0481
firması	0481
firmă	03`1
first	00U1
first aid	01k1
first aider	01k1
first class	00U1
first class honours	0:R1
first language	0Po1
first mate	02=1
first place	00O1
fiscal	01Q1
fisherman	02=1
fishmonger	02=1
fisioterapeuta	03m2
fisioterapis	02S1
fisioterapista	02L1
fiskare	02Z1
fiske	0:=1
fisker	06I2
fitter	0792
fixed term	0DN1
fixed-term	0DN1
fizioterapeut	02>1
fizjoterapeuta	02N1
fizjoterapeutka	02N1
fizyoterapist	01o1
fjarvinna	0101
fjernarbeid	0Q01
fjernarbejde	0Q11
fjolbrautaskoli	04Q1
fjölbrautaskóli	04Q1
flat	06Y1
fleischer	03C1
fleischerei	03a1
fleuriste	01m1
fliesenleger	0691
fliessend	0Q21
fliessend in wort und schrift	0Q21
fliessende kenntnisse	0Q21
fließend	0Q21
fließend in wort und schrift	0Q21
fließende kenntnisse	0Q21
flight attendant	02=1
floor	06Y1
florar	02>1
florist	0Q35
florista	03m2
floristeria	03B1
floristería	03B1
floristi	0641
floristin	03C1
florysta	02N1
florystka	02N1
fluencia	09W1
fluent	0Q82
fluente	0Q:2
fluently	0@H1
flugbegleiter	0691
fluid	0Q<1
fluida	0Q=2
fluido	0Q?2
fluwenti	0L21
fluência	09W1
flydende	0QA1
flydende i skrift og tale	0QA1
flydende modersmaal	0QB1
flydende modersmal	0QB1
flydende modersmål	0QB1
flygvaerdinna	02Z1
flygvardinna	02Z1
flygvärdinna	02Z1
flysykepleier	0FV1
flytande	0QC1
flytande i tal och skrift	0QC1
flytende	0QD1
flytende muntlig og skriftlig	0QD1
flyvert	0QE1
fm	0I31
foarte bine	0E:1
foarte bun	09b2
focus	0Cg1
fodrasz	0=E1
fodrász	0=E1
foerare	02Z1
foerderung	09C1
foeredrag	0Nl1
foerening	01=1
foereningen	01=1
foerer	0<I1
foererkort	0431
foerestaandare	02Z1
foeretag	01=1
foerlag	0QF2
foerman	02Z1
foersaekring	01=1
foerskola	0QH2
foerskolan	01=1
foerskollaerare	02Z1
foerskollaerarexamen	03A1
foerstapris	00L1
foerstaspraak	0QJ1
foerstehjaelp	0301
foerstepraemie	0081
foerster	03C1
foerstespraak	0QK1
foertroendevald	0OQ1
foervaentad	0=f1
foireann	06V1
foiskola	0QL3
foiskolai diploma	04n1
foldmero	0=E1
folkehoegskole	0<J1
folkehogskole	0<J1
folkehøgskole	0<J1
folkeskole	0L^1
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0QO2
folkhogskola	0QO2
folkhögskola	0QO2
folyamatban	00o1
folyamatos	00o1
folyekony	0P@1
folyekonyan	0P@1
folyoirat	0IW1
folyékony	0P@1
folyékonyan	0P@1
folyóirat	0IW1
fomhar	0QQ1
fond	0QR2
fondacija	06d1
fondas	03g1
fondateur	01m1
fondation	01n1
fondatoare	02>1
fondator	02>1
fondatore	02L1
fondatrice	06?2
fondazione	03h1
fondazzjoni	08Y1
fonderie	01n1
fonds	06[1
fonoaudiologa	0211
fonoaudiologo	0211
fonoaudióloga	0211
fonoaudiólogo	0211
fontanera	01Q1
fontanero	01Q1
food bank	01a1
food hygiene	01k1
food safety	01k1
foods	01a1
for	0QT1
foraar	0QU1
foraaret	0QU1
forar	0QU1
forare	02Z1
foraret	0QU1
foras	0C\1
forbroir	0461
forbróir	0461
forderung	09C1
fordito	02n1
fordypning	0QV1
fordító	02n1
foredrag	06L3
foreleser	0FV1
foreman	02=1
forening	0>C3
foreningen	01=1
forer	0<I1
forerkort	0431
forestandare	02Z1
forester	02=1
foretag	01=1
forgeron	01m1
forhandlingsniveau	0QA1
forklift	01k1
forklift operatoru	01o1
forklift operatörü	01o1
forkvinde	0751
forlag	0QW6
formacao complementar	0A71
formacio professional	0Bm1
formacion profesional	0Q]2
formacion profesional de grado superior	0BV1
formació professional	0Bm1
formación profesional	0Q]2
formación profesional de grado superior	0BV1
formador	02T3
formadora	02T3
formadur	0>c1
forman	02Z1
formand	0M62
formann	0<I1
format european pentru curriculum vitae	0Q_1
format europeen pour le curriculum vitae	0FC1
format europeu de curriculum vitae	0E`1
format europeu de currículum vitae	0E`1
format européen pour le curriculum vitae	0FC1
formateur	01m1
formation continue	0Q`1
formation courte	0Q`1
formato europeo de curriculum vitae	0ED1
formato europeo para el curriculum vitae	0ED1
formato europeo per il curriculum vitae	0EE1
formato europeu de curriculum vitae	0E=1
formatoare	02>1
formator	02>1
formatore	02L1
formatrice	06?2
formação complementar	0A71
formaður	0>c1
formen	01o1
formgivare	02Z1
forn	03o1
fornaia	02L1
fornaio	02L1
forner	02W1
forritari	0>c1
forsakring	01=1
forscher	0691
forsikring	0N12
forskare	02Z1
forsker	06I2
forskola	0QH2
forskolan	01=1
forskollarare	02Z1
forskollararexamen	03A1
forstamt	03a1
forstapris	00L1
forstasprak	0QJ1
forstehjaelp	0301
forstepraemie	0081
forster	03C1
forstesprak	0QK1
fortbildung	0Qa2
fortgeschritten	0Qc2
fortlaufend	04c1
fortroendevald	0OQ1
fortsatt	0Qe1
forvantad	0=f1
forventa	0Qf1
forventes	0Qg1
forventet	0Qh2
forår	0QU1
foråret	0QU1
fotograaf	0291
fotograf	0Qj7
fotografa	0>@3
fotografci	01o1
fotografer	02S1
fotografo	0763
fotos	0=E1
fotoğrafçı	01o1
fotògraf	02W1
fotògrafa	02W1
fotógrafa	01Q1
fotógrafo	03m2
fotós	0=E1
foundation	01a1
foundation degree	0341
foundation diploma	0341
foundation year	0:R1
founder	02=1
fp	0R12
fp grado superior	0BV1
fp i	0;:1
fp ii	0BV1
fp技能士	00R1
fr o m	0OX1
fr.o.m	0OX1
fra	0R34
fra og med	0R72
fraan	0R91
fraan och med	0OX1
fracc	09l1
fraccionamiento	09l1
fraedingur	0>c1
fraesare	02Z1
fraeser	0691
fraiseur	01m1
framhaldsskoli	04Q1
framhaldsskóli	04Q1
framhaldsstig	0R:1
framurskarandi	0R;1
framúrskarandi	0R;1
fran	0R91
fran och med	0OX1
frasare	02Z1
fraser	0691
fratelli	03h1
frau	0R<1
frazione	0@U1
freelance	0R=3
freelance contract	0DN1
freelancer	0R@3
freiberufler	09B1
freiberuflich	0RC2
freiwilliges soziales jahr	09B1
fremragende	0QA1
frentista	0211
fresador	01Q1
fresatore	02L1
frezar	0?h1
frezeci	01o1
frezer	0RE2
frezor	02>1
frigorifico	0371
frigoriste	01m1
frigorífico	0371
friseur	0691
frisoer	0613
frisor	0613
frisör	02Z1
frisør	06I2
fritidsjob	0=k1
fritidsledare	02Z1
frivillig	0RG5
frizer	02>1
frm	01d1
from	0RL2
fromager	01m1
fromagere	01m1
fromagerie	01n1
fromagère	01m1
frontend	07T1
fruehjahr	0RN1
fruehling	0RN1
fruhjahr	0RN1
fruhling	0RN1
fruteria	03B1
frutería	03B1
fryzjer	02N1
fryzjerka	02N1
frá	0RO2
fräsare	02Z1
fräser	0691
från	0R91
från och med	0OX1
fræðingur	0>c1
frézař	0?h1
frühjahr	0RN1
frühling	0RN1
fsj	09B1
fsjler	09B1
fuehrer	03C1
fuehrerin	03C1
fuehrerschein	02I1
fuer	0RQ1
fuhrer	03C1
fuhrerin	03C1
fuhrerschein	02I1
full professional	0@H1
full professional proficiency	0RR1
full stack	07T1
full time	0RS2
full-stack	07T1
full-time	0RS2
fulltrui	0>c1
fulltrúi	0>c1
fully remote	0RU1
functional skills	0351
fundacao	0371
fundacio	03o1
fundacion	03B1
fundació	03o1
fundación	03B1
fundacja	03U1
fundador	02T3
fundadora	02T3
fundatia	03`1
fundatie	03`1
fundação	0371
fundația	03`1
fundație	03`1
fundiert	0RV1
fundierte kenntnisse	0RV1
fur	0RQ1
futar	0=E1
futár	0=E1
fylkeskommune	0:=1
fyrirlestur	0@R1
fyrirtaeki	0RW1
fyrirtæki	0RW1
fysioterapeut	0613
fysioterapeutti	0641
fysioterapeutti (amk	05:1
fysiotherapeut	0291
fyzioterapeut	07A1
fz llc	00e1
fz-llc	00e1
fze	00e1
fàbrica	03o1
fábrica	0;a2
fédération	01n1
félag	06l1
félicitations	0:31
félicitations du jury	0:31
féminin	0PI1
fényképész	0=E1
férfi	0PK1
férjezett	0La1
fómhar	0QQ1
földmérő	0=E1
förare	02Z1
förderung	09C1
föredrag	0Nl1
förening	01=1
föreningen	01=1
föreståndare	02Z1
företag	01=1
förlag	0QF2
förman	02Z1
förskola	0QH2
förskolan	01=1
förskollärare	02Z1
förskollärarexamen	03A1
förstapris	00L1
förstaspråk	0QJ1
förster	03C1
försäkring	01=1
förtroendevald	0OQ1
förväntad	0=f1
fører	0<I1
førerkort	0431
førstehjælp	0301
førstepræmie	0081
førstespråk	0QK1
führer	03C1
führerin	03C1
führerschein	02I1
für	0RQ1
fırıncı	01o1
fırını	0481
főiskola	0QL3
főiskolai diploma	04n1
g	0451
gaard	01=1
gada	0RX1
gade	0RY1
gadi	0RZ1
gads	0RZ1
gadu	0RZ1
gaelscoil	01W1
gaertner	0691
gaertnerei	03a1
gaffer	02=1
galardon	01f1
galardón	01f1
galerie	0R[2
gallery	01a1
galvaniseur	0691
gamekeeper	02=1
games	01a1
gamykla	03g1
ganadera	01Q1
ganadero	01Q1
ganador	01f1
ganadora	01f1
gang	0Ga1
gano	03j1
ganske god	0?j1
garage	08W2
garcom	0211
garconete	0211
gard	01=1
gardener	02=1
gardien	01m1
gardienne	01m1
garson	01o1
gartner	0R]3
gartnerei	03a1
garzone	02L1
garçom	0211
garçonete	0211
gasse	0B`1
gasthaus	09F1
gasthof	09F1
gastouder	0291
gata	0R`3
gatan	05J1
gate	0;W1
gatve	0Rc2
gatvė	0451
gazeteci	01o1
gazette	01a1
gbr	00e1
gcp	01d1
gcse	00m2
gcses	00m2
gebr	09F1
gebruder	09F1
gebrueder	09F1
gebrüder	09F1
gecertificeerd	0>R1
ged	00m2
gegenwaertig	04c1
gegenwartig	04c1
gegenwärtig	04c1
gehilfe	03C1
gehilfenbrief	01O1
gehilfin	03C1
gehuwd	05I1
geimhreadh	0Re1
gelateria	03h1
geldig t e m	0Rf1
geldig t m	0Rf1
geldig t.e.m	0Rf1
geldig t/m	0Rf1
geldig tot	0Rf1
gelistirici	01o1
gelistiricisi	01o1
geliştirici	01o1
geliştiricisi	01o1
gemeente	0Rg2
gemeinde	09F1
gemeinderat	03C1
gemiddeld	0Ri2
gemiddeld cijfer	0Bo1
gemiddelde	0Bo1
gendarme	01m1
gendarmerie	01n1
genel not ortalamasi	03j1
genel not ortalaması	03j1
genel ortalama	03j1
generalitat	03o1
generell studiekompetanse	07l1
gennemsnit	0M51
genossenschaft	03a1
geodeta	02N1
geodetka	02N1
geologist	02=1
geometer	0691
geometra	02L1
geometre	01m1
gepland	0Rk1
geplant	06:1
gepromoveerd	0Jb1
gept	0=F1
gepubliceerd	07e1
gerai	0Rl2
gerant	01m1
gerante	01m1
geras	0Rn1
gerent	02W1
gerente	03m2
gering	0681
germans	03o1
geros	0Rn1
geruestbauer	0691
gerustbauer	0691
gerüstbauer	0691
gesaellbrev	0Ro1
gesallbrev	0Ro1
gesamtnote	01P1
gesamtschule	0=j1
geschaeft	03a1
geschaeftsbereich	0741
geschaeftsfuehrer	0691
geschaft	03a1
geschaftsbereich	0741
geschaftsfuhrer	0691
gescheiden	05I1
geschieden	0S01
geschäft	03a1
geschäftsbereich	0741
geschäftsführer	0691
gesell	0691
geselle	03C1
gesellenbrief	01O1
gesellenpruefung	01O1
gesellenprufung	01O1
gesellenprüfung	01O1
gesellenstuck	01O1
gesellenstueck	01O1
gesellenstück	01O1
gesellin	03C1
gesellschaft	03a1
gestalter	0691
gestionnaire	01m1
gestor	0211
gestora	0211
gestoria	0S12
gestoría	03B1
gesällbrev	0Ro1
getrouwd	05I1
getuigschrift	0>R1
gevorderd	0S32
gg	0Ga1
ggmbh	00e1
ghadu ghaddej	0>61
ghalliem	05\1
ghalliema	05\1
gia su	0:a1
gia sư	0:a1
giai	0;e1
giai ba	0;e1
giai khuyen khich	0;e1
giai nhat	0;e1
giai nhi	0;e1
giai thuong	0;e1
giam doc	0:a1
giam sat	0:a1
giang vien	0:a1
giao hang	0:a1
giao hàng	0:a1
giao su	0:a1
giao tiep	0S51
giao tiep co ban	0S51
giao tiep tot	0S51
giao tiếp	0S51
giao tiếp cơ bản	0S51
giao tiếp tốt	0S51
giao vien	0:a1
giardiniera	02L1
giardiniere	02L1
giay chung nhan	0;c1
giay khen	0;e1
giay phep	0;c1
gids	0S62
gie	00e1
giesser	0691
gießer	0691
gift	0S84
giftur	0Le1
gimnasio	03B1
gimnazija	04J5
gimnazium	0Lb2
gimnazjum	04I1
gimnázium	0Lb2
gimtasis	0Kb1
gimtoji	0Kb1
gimtoji kalba	0Kb1
ginasio	0371
ginásio	0371
gioi	0@n1
giornalista	02L1
giris duzeyi	0=71
giriş düzeyi	0=71
gise memuru	01o1
giudice	02L1
giám sát	0:a1
giám đốc	0:a1
giáo sư	0:a1
giáo viên	0:a1
gişe memuru	01o1
giải	0;e1
giải ba	0;e1
giải khuyến khích	0;e1
giải nhì	0;e1
giải nhất	0;e1
giải thưởng	0;e1
giảng viên	0:a1
giấy chứng nhận	0;c1
giấy khen	0;e1
giấy phép	0;c1
giỏi	0@n1
gjaldkeri	0>c1
gjennomsnitt	0S<1
glassblower	02=1
glazier	02=1
glazurnik	02N1
gledalisce	0?C1
gledališče	0?C1
glorieta	09l1
gmbh	00e1
gmbh & co	00e1
gmbh & co kg	00e1
gmbh & co. kg	00e1
gmina	03U1
go	0S=1
go dti	0S=1
go dti seo	06E1
go dtí	0S=1
go dtí seo	06E1
gobernanta	01Q1
gobierno	03B1
gobierno de	03B1
god	0S>:
god kunnatta	0SH1
goda	0SI2
goda kunskaper	0SK1
goda kunskaper i tal och skrift	0QC1
godalga	00C1
gode	0SL1
gode kundskaber	0SL1
gode kunnskaper	0SM1
godina	0SN2
godine	0SN2
godkjenning	0SP2
godt	0SR4
goed	0SV2
goede kennis	0SX1
goethe	0=F1
goethe zertifikat	0=F1
goethe-zertifikat	0=F1
gold	00O1
gold card	01k1
gold medal	00O1
goldschmied	0691
goldsmith	02=1
gondozo	06]2
gondozó	06]2
gonullu	01o1
good	0SY2
good knowledge	0S[1
gorevli	01o1
gorevlisi	01o1
gostilna	0?C1
gott	0SH1
gotu	0S\1
gouvernante	01m1
government	01a1
governo	0371
governor	02=1
gpa	0S]2
gpa評価	0S_1
graben	0B`1
gracht	0HC1
grad	0S`4
grad ta' master	0Sd1
gradam	0?N1
grade	00U1
gradinar	02>1
gradinita	0841
grado	0:o1
grado en	0:o1
grado medio	0;:1
grado medio en	0;:1
grado superior	0BV1
grado superior en	0BV1
grado universitario	0:o1
graduacao	0:h1
graduacao em	0:h1
graduada en	0:o1
graduado en	0:o1
graduado escolar	0;:1
graduat escolar	0=81
graduate certificate	0O41
graduate degree	0O41
graduate diploma	0O41
graduate school	01`1
graduated	0:H1
graduating	06K1
graduação	0:h1
graduação em	0:h1
graend	05J1
grafica	0Se2
grafician	02>1
graficka	0C?2
grafico	02L1
graficzka	02N1
grafik	0Sg3
grafiker	01o1
grafikus	0=E1
grafička	0C?2
gramata	0IS1
gramatvede	02k1
gramatvedis	02k1
grammar school	01`1
grand	05J1
grand debutant	0Sj2
grand débutant	0Sj2
grande ecole	01c1
grande école	01c1
granja	03B1
grant	00O1
granted	0:H1
graphiste	01m1
grau	0I01
grau en	0I01
grau mitja	0=81
grau mitjà	0=81
grau superior	0Bm1
gre	0=F1
greengrocer	02=1
greenkeeper	02=1
greetings	0Sl1
greffier	01m1
greffiere	01m1
greffière	01m1
grein	0Sm2
griffier	0291
grocer	02=1
groep	0361
groothandel	0361
groundskeeper	02=1
group	0So2
groupe	01n1
grubu	0481
grueezi	0T11
gruender	0691
gruezi	0T11
grundare	0OQ1
grunder	0T22
grunderna	0T42
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0681
grundkenntnisse	0=02
grundkunskaper	0T42
grundlaeggande	0T42
grundlaeggande nivaa	0T61
grundlaeggende	0T72
grundlaegger	0751
grundlagen	0=02
grundlaggande	0T42
grundlaggande niva	0T61
grundläggande	0T42
grundläggande nivå	0T61
grundlæggende	0T72
grundlægger	0751
grundniva	0T61
grundnivaa	0T61
grundnivå	0T61
grundschule	0=j1
grundskola	0T91
grunnkunnatta	0T:1
grunnkunnátta	0T:1
grunnleggende	0T;2
grunnlegger	0<I1
grunnnam	0:U1
grunnnám	0:U1
grunnskolaprof	0T=1
grunnskoli	04Q1
grunnskólapróf	0T=1
grunnskóli	04Q1
grunnthekking	0T>1
grunnur	0T?2
grunnþekking	0T>1
grup	0TA3
grup scolar	0841
grup școlar	0841
grupa	0TD4
grupe	0TH2
grupo	0;a2
grupp	0TJ1
gruppe	0TK2
gruppen	0>C3
gruppenleiter	0691
gruppo	03h1
grupul	03`1
grupė	0TH2
grád	0TM1
gráfica	0371
gränd	05J1
grüezi	0T11
gründer	0T22
grāmata	0IS1
grāmatvede	02k1
grāmatvedis	02k1
grădinar	02>1
grădinița	0841
grădiniță	0841
gtq	02o1
guanyador	01g1
guanyadora	01g1
guard	02=1
guarderia	0TN2
guardería	0TN2
guardia giurata	02L1
guardo	01g1
guardó	01g1
gueltig bis	0>n1
gueltig bis zum	0>n1
guest lecturer	02=1
guia de montana	01Q1
guia turistica	03m2
guia turistico	03m2
guia turística	0211
guia turístico	0211
guida alpina	02L1
guida turistica	02L1
guide	02=1
gultig bis	0>n1
gultig bis zum	0>n1
gumnaasium	0TP2
guncel	0@51
gunumuz	0@51
gunumuze kadar	0@51
gurnal	07k1
gurnalist	05\1
guru	0TR2
gut	0TT2
gut in wort und schrift	0TV1
gutachter	0691
gute	0TV1
gute grundkenntnisse	0=K1
gute kenntnisse	0TT2
guten tag	0T11
guvenlik gorevlisi	01o1
guz	0TW1
guía de montaña	01Q1
guía turística	01Q1
guía turístico	01Q1
gyakornok	02Q2
gyar	0502
gydytoja	02j1
gydytojas	02j1
gymnas	0<J1
gymnasial	0Ro1
gymnasial uddannelse	00E1
gymnasialabschluss	01O1
gymnasieexamen	0Ro1
gymnasieskola	0T91
gymnasiet	0T91
gymnasieutbildning	0Ro1
gymnasium	0TX5
gymnazium	0P12
gymnázium	0P12
gyogyszeresz	02n1
gyogyszertar	07n1
gyogytornasz	0=E1
gyoztes	0001
gyvenimo aprasymas	0N^1
gyvenimo aprašymas	0N^1
gyár	0502
gyógyszertár	07n1
gyógyszerész	02n1
gyógytornász	0=E1
győztes	0001
gärtner	0691
gärtnerei	03a1
gård	01=1
géomètre	01m1
gérant	01m1
gérante	01m1
góð	0T]2
góð kunnátta	0SH1
gönüllü	01o1
görevli	01o1
görevlisi	01o1
götu	0S\1
gültig bis	0>n1
gültig bis zum	0>n1
gümnaasium	0TP2
güncel	0@51
günümüz	0@51
günümüze kadar	0@51
güvenlik görevlisi	01o1
güz	0TW1
għadu għaddej	0>61
għalliem	05\1
għalliema	05\1
h	0T_1
haandvaerker	0751
habilitacao	0T`2
habilitacio	0221
habilitacion	0231
habilitació	0221
habilitación	0231
habilitacja	0K\1
habilitation	0Tb2
habilitation electrique	03l1
habilitation électrique	03l1
habilitação	0T`2
haccp	0Td3
hackathon	0Tg1
haedersbevisning	0081
haendler	0691
hafta	0Th1
hai	0Ti1
haigla	05V1
hairdresser	02=1
hajadon	0La1
hakem	01o1
hakim	0Tj2
hala	0@51
halado	0Tl2
haladó	0Tl2
halaman	0Tn1
halasz	0=E1
halen	0@51
halen calisiyorum	0@51
halen devam ediyor	0@51
hallinnoija	0641
hallituksen jaesen	0To1
hallituksen jasen	0To1
hallituksen jäsen	0To1
hallo	0U03
hallo welt	0T11
hallo zusammen	0T11
halo	0Ti1
halász	0=E1
hameau	05K1
handel	0O]3
handelsakademie	0=j1
handelshoegskolan	0T91
handelshogskolan	0T91
handelshögskolan	0T91
handelsskole	0L^1
handlaeggare	02Z1
handlaeggerska	02Z1
handlaggare	02Z1
handlaggerska	02Z1
handledare	0U32
handler	0DP2
handlowiec	02N1
handläggare	02Z1
handläggerska	02Z1
handvaerker	0751
handwerk	03a1
handwerksmeister	04H1
handyman	02=1
handywoman	02=1
hang	0U52
hanke	0U72
hari ini	0U91
harifa	0U:1
harita muhendisi	01o1
harita mühendisi	01o1
haritaci	01o1
haritacı	01o1
harjoittelija	0U;2
hasic	07A1
hasič	07A1
haskoli	04Q1
haskolinn	04Q1
hasta	0@X1
hasta bakici	01o1
hasta bakıcı	01o1
hasta el presente	02C1
hasta hoy	02C1
hasta la actualidad	02C1
hasta la fecha	02C1
hastanesi	0481
hasti	0U=1
hauptfach	0O`1
hauptschulabschluss	01O1
hauptschule	0U>2
hausmeister	0691
hausnummer	05U1
haust	0U@2
haute ecole	01c1
haute école	01c1
haven	0RY1
havo	0UB2
havo diploma	08C1
havo-diploma	08C1
hazas	0La1
hb	00e1
hbo	01_1
hbo bachelor	01_1
hbo master	0Jc1
hbo propedeuse	01_1
hbo-bachelor	01_1
hbo-master	0Jc1
hbo-propedeuse	01_1
hdr	0J[1
he	0UD1
hea	0UE2
head	02=1
head of	02=1
head teacher	02=1
headteacher	02=1
health visitor	02=1
healthcare	01a1
heao	01_1
hebamme	03C1
hec	0CF1
heden	0UG1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0UH2
heft	0951
heftruckcertificaat	0>R1
heftruckchauffeur	0291
hegeszto	02Q2
hegesztő	02Q2
hei	0UJ2
heikko	05D1
heim	03a1
heisann	0UL1
hej	0UM3
hej pa dig	0UP1
hej paa dig	0UP1
hej på dig	0UP1
hejsa	0UQ1
hejsan	0UP1
hekim	01o1
heladeria	03B1
heladería	03B1
helfer	0691
hello	0UR2
hello there	0Sl1
hello world	0Sl1
helló	0UT1
helper	02=1
helyettes	02n1
hem	0Bj1
hemsire	01o1
hemsiresi	01o1
hemşire	01o1
hemşiresi	01o1
hentes	0=E1
herald	01a1
herausgeber	0951
herausgeberschaften	0951
herbst	0UU1
herec	0?h1
herecka	0?h1
herečka	0?h1
herfst	0UV1
herkese merhaba	0UW1
hermanos	03B1
herr	0UX1
het	0UY1
heta arbeten	0311
hetkel	0UZ1
heute	04c1
hey	0Sl1
hey there	0Sl1
hf	0U[3
hf eksamen	00E1
hf-eksamen	00E1
hgv	01k1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0Sl1
hi all	0Sl1
hi everyone	0Sl1
hi there	0Sl1
hien	0=:1
hien gio	0=:1
hien nay	0=:1
hien tai	0=:1
hiep hoi	0<91
hieu thuoc	0<91
hieu truong	0:a1
high school	01`1
high school degree	0351
high school diploma	0351
higher certificate	0341
higher national certificate	0351
higher national diploma	0341
highers	0351
highly skilled	0U^1
highway	06Y1
hijscertificaat	0>R1
hilfe	03C1
hilfskraft	0=Y2
hingga	0U_1
hingga kini	0U91
hingga saat ini	0U91
hingga sekarang	0U91
hinne	0U`1
hipermercado	03B1
hirportal	07n1
hirszerkeszto	0=E1
hitsaaja	0641
hivatal	0Ua2
hiver	0Uc1
hivern	0Ud1
hiện	0=:1
hiện giờ	0=:1
hiện nay	0=:1
hiện tại	0=:1
hiệp hội	0<91
hiệu thuốc	0<91
hiệu trưởng	0:a1
hja	0Ue1
hjelp	0<I1
hjemmearbejde	0Q11
hjemmekontor	0Q01
hjerte lungeredning	0431
hjerte-lungeredning	0431
hjá	0Ue1
hkdse english	0=F1
hlid	0S\1
hlr	0Uf2
hlíð	0S\1
hnc	00_2
hnd	00_2
hnos	03B1
ho	0Uh1
ho so xin viec	0Ui1
hoa si	0:a1
hoc bong	0;e1
hoc viec	0:a1
hoc vien	0FY1
hochschulabschluss	0;51
hochschule	0Uj2
hochschulreife	01O1
hodnoceni	0Ul1
hodnocení	0Ul1
hodnotenie	0Um1
hoegskola	0T91
hoegskolan	0T91
hoegskole	0<J1
hoegskoleexamen	03A1
hoegskoleexamen i	03A1
hoegskolefoerberedande	0Ro1
hoegskoleingenjoer	03A1
hoegskolekandidat	01D1
hoegskolen	0<J1
hoehere fachschule	04H1
hoejere forberedelseseksamen	00E1
hoejskole	0L^1
hoest	0Un2
hoesten	0Un2
hoeyskole	0<J1
hoeyskolen	0<J1
hof	0V03
hofladen	03a1
hogeschool	08d1
hogskola	0T91
hogskolan	0T91
hogskole	0<J1
hogskoleexamen	03A1
hogskoleexamen i	03A1
hogskoleforberedande	0Ro1
hogskoleingenjor	03A1
hogskolekandidat	01D1
hogskolen	0<J1
hohere fachschule	04H1
hoi	0FU1
hoi allemaal	0FU1
hoi nghi	0;C1
hoi thao	0;C1
hoitaja	0641
hoitokoti	06j1
hoja de vida	0ED1
hoje	08^1
hojere forberedelseseksamen	00E1
hojskole	0L^1
hola	0V32
hola a todos	0>P1
holding	0V52
holdings	0D^2
holidays	01a1
holt	0S\1
hombre	0V71
home	0T_1
home office	0V84
homem	0V<1
homeoffice	0PM1
homme	0V=1
honap	0Uh1
honnudur	0>c1
honor	00O1
honorable mention	00O1
honors	00U1
honour	00O1
honourable mention	00O1
honours	00U1
honours bachelor	0:R1
honours degree	0:R1
hons	0:Q1
hoofd	0S62
hoofdstuk	07e1
hoofdstukken	07e1
hoofdvak	03K1
hop tac xa	0<91
hopital	01n1
hos	0V>3
hos geldiniz	0UW1
hospice	01a1
hospital	0VA5
hospitalet	0;@1
hospoda	0HD1
host	0VF3
hostal	03B1
hosten	0Un2
hostes	01o1
hostess	0VI2
hote	01m1
hote d'accueil	01m1
hotel	0VKB
hotelfach	0691
hotell	0V]3
hotelli	06j1
hotesse	01m1
house	06Y1
house officer	02=1
housekeeper	02=1
houseman	02=1
hovedfag	0M[1
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0;X2
hoy	02C1
hoyskole	0<J1
hoyskolen	0<J1
hoş geldiniz	0UW1
hr	07T1
hrsz	04:1
hsc	00F1
hsk	0=F1
htk	05:1
htl	0CF1
hts	01_1
htx	00E1
htx eksamen	00E1
htx-eksamen	00E1
huan luyen vien	0:a1
hudebnik	0?h1
hudebník	0?h1
hudpleier	0<I1
hudterapeut	02Z1
huidig	0UG1
huidige	0UG1
huishoudschool	08C1
huissier	01m1
hukukcu	01o1
hukukçu	01o1
hum kand	05:1
hum.kand	05:1
huolto	06j1
huong dan vien	0:a1
hurtownia	03U1
huvudaemne	03@1
huvudamne	03@1
huvudämne	03@1
huy chuong	0;e1
huy chương	0;e1
huyen	0Bj1
huyện	0Bj1
huấn luyện viên	0:a1
hybrid	0V`2
hybride	0Vb1
hybrydowo	0Vc1
hydraulik	02N1
hydrologist	02=1
hyfsad	0Vd1
hygiejnebevis	0301
hygieniapassi	0491
hygienintyg	0311
hypermarche	01n1
hypermarché	01n1
hyva	0Ve2
hyva taito	0Vg1
hyvae	0Ve2
hyvae taito	0Vg1
hyvaet	0Vg1
hyvat	0Vg1
hyvä	0Ve2
hyvä taito	0Vg1
hyvät	0Vg1
háskóli	04Q1
háskólinn	04Q1
házas	0La1
hâlen	0@51
hâlen çalışıyorum	0@51
hâlâ	0@51
händler	0691
hästi	0U=1
håndværker	0751
hædersbevisning	0081
hè	0UD1
hét	0UY1
hírportál	07n1
hírszerkesztő	0=E1
hó	0Uh1
hónap	0Uh1
hótel	06l1
hôpital	01n1
hôte	01m1
hôte d'accueil	01m1
hôtel	01n1
hôtesse	01m1
högskola	0T91
högskolan	0T91
högskoleexamen	03A1
högskoleexamen i	03A1
högskoleförberedande	0Ro1
högskoleingenjör	03A1
höhere fachschule	04H1
hönnuður	0>c1
höst	0Vh1
hösten	0Vh1
høgskole	0<J1
høgskolekandidat	01D1
høgskolen	0<J1
højere forberedelseseksamen	00E1
højskole	0L^1
høst	0Vi1
høsten	0Vi1
høyskole	0<J1
høyskolen	0<J1
hướng dẫn viên	0:a1
hạng	0H;1
hẻm	0Bj1
họa sĩ	0:a1
học bổng	0;e1
học việc	0:a1
học viện	0FY1
hồ sơ xin việc	0Ui1
hội nghị	0;C1
hội thảo	0;C1
hợp tác xã	0<91
i	0Vj6
i am	0W01
i dag	0W14
i fills	03o1
i helyezett	0001
i lathair	06E1
i láthair	06E1
i miejsce	0Pb1
i s	00e1
i sambud	0Le1
i место	0W51
i'm	0W01
i. helyezett	0001
i/s	00e1
iarna	0W61
ib	00F1
ib diploma	0351
icdl	01d1
icerik editoru	01o1
ich bin	0W71
ich heisse	0W71
ich heiße	0W71
ician	0W81
idag	0W93
idegenvezeto	0=E1
idegenvezető	0=E1
idioma materno	0W<1
idioma nativo	0>d1
idirmheanach	0W=1
idirmheánach	0W=1
idnmeistari	0I:1
idnmenntun	0T=1
idnskoli	04Q1
idoneita	01N1
idoneità	01N1
idraulico	02L1
ieee	0201
iefp	08h1
iela	0@71
ielts	0=F1
ielā	0@71
ies	0CF1
iesacejs	0W>2
iesācējs	0W>2
ifsi	01c1
ifts	08h1
ig	0W@2
igangvaerende	0WB1
igangværende	0WB1
igazgato	0MP2
igazgatosag	0Dl1
igazgató	0MP2
igazgatóság	0Dl1
igazolvany	0WC1
igazolvány	0WC1
ihk	0CF1
ihk abschluss	01O1
ihk zertifikat	02I1
ihk-abschluss	01O1
ihk-zertifikat	02I1
ii miejsce	0Pb1
iii miejsce	0Pb1
iim	0CF1
iit	0CF1
ijazah	0WD1
ijazah sma	0WD1
ik ben	0WE1
ik heet	0WE1
ik uzmani	01o1
ik uzmanı	01o1
iki	0WF1
iki dabar	0FS1
iki dilli	05`1
iki siandien	0FS1
iki siol	0FS1
iki šiandien	0FS1
iki šiol	0FS1
ikincilik	0<O1
ikurejas	02j1
il mio nome e	0WG1
il mio nome è	0WG1
ilcesi	0@61
ile	0WH1
ileri	0CR2
ileri duzey	0CR2
ileri düzey	0CR2
ileri seviye	04W1
ilkbahar	0;B1
ilkokulu	04O1
illum	0>61
illustrateur	01m1
illustratoer	0WI2
illustrator	0WK6
illustratore	02L1
illustratrice	06?2
illustratör	02Z1
illustratør	0<I1
illusztrator	0=E1
illusztrátor	0=E1
illüstratör	01o1
ilsien matern	0>`1
ilustrador	03m2
ilustradora	03m2
ilustrator	0WQ4
ilustratorka	02N1
ilustrátor	07A1
ilçesi	0@61
im	0WU1
imam	02=1
ime projekta	0WV1
imker	03C1
immobiliare	03h1
imobiliaria	0371
imobiliária	0371
imone	03g1
imoneje	0WW1
impasse	05K1
impiegata	02L1
impiegato	02L1
importer	02=1
imprenta	03B1
impresa	03h1
imprimerie	01n1
in	0WX1
in a relationship	0C21
in corso	0121
in corso di stampa	07[1
in curs	02H1
in essere	0121
in partnerschaft	0S01
in press	01T1
in prezent	02H1
in progress	0DM1
in service training	0Dh1
in-service training	0Dh1
inc	00e1
incepand cu	0WY1
incepator	0=<2
incorporated	00e1
indeks prestasi	0GK1
indeks prestasi kumulatif	0GK1
independent user	0S[1
indirizzo	0Dc1
individuali veikla	03g1
indkober	0751
indkoeber	0751
indkøber	0751
industri	0>C3
industria	0371
industrias	0;a2
industrie	03h1
industriemeister	04H1
industriemeisterin	04H1
industrier	01=1
industries	0WZ3
indústria	0371
indústrias	0371
indústries	03o1
infant school	01`1
infermer	02W1
infermera	02W1
infermier	05\1
infermiera	0W]2
infermiere	02L1
infirmier	01m1
infirmiere	01m1
infirmière	01m1
informatiker	0691
ing	0W_2
ingegner	0Wa1
ingenier	0Wb1
ingeniera en	07S1
ingenieria en	07S1
ingenieria superior	07S1
ingenieria tecnica	0:o1
ingeniero en	07S1
ingeniería en	07S1
ingeniería superior	07S1
ingeniería técnica	0:o1
ingenieur	0Wc3
ingenieurbuero	03a1
ingenieurburo	03a1
ingenieurbüro	03a1
ingenio	03B1
ingenioer	06I2
ingenior	06I2
ingeniør	06I2
ingenjoer	02Z1
ingenjor	02Z1
ingenjör	02Z1
inginer	0Wf1
inginer diplomat	0Hh1
inginier	05\1
ingrijitoare	02>1
ingrijitor	02>1
ingénieur	0Wg1
inhaber	0691
iniciante	0Wh2
inkoepare	02Z1
inkopare	02Z1
inkoper	0291
inköpare	02Z1
inmobiliaria	03B1
inmobiliarias	03B1
inn	01a1
innealtoir	0461
innealtóir	0461
inniu	06E1
innkjoeper	0<I1
innkjoper	0<I1
innkjøper	0<I1
inriktning	03@1
insa	0CF1
insaat	0481
insan kaynaklari uzmani	01o1
insan kaynakları uzmanı	01o1
insegnante	02L1
insener	01M1
insinoeoeri	0Wj2
insinoeoeri (amk	0Wl2
insinoeoeri (ylempi amk	0I31
insinoori	0Wj2
insinoori (amk	0Wl2
insinoori (ylempi amk	0I31
insinyur	02S1
insinööri	0Wj2
insinööri (amk	0Wl2
insinööri (ylempi amk	0I31
inspectoare	02>1
inspector	0L82
instalater	0C?2
instalator	02>1
instalatér	0?h1
installateur	0691
institiuid	01W1
institiúid	01W1
institut	0WnF
institutas	0XD2
institute	0GX2
institute of technology	01`1
instituteur	01m1
instituto	0XF4
institutrice	01m1
instituts	0XJ2
institutt	0XL2
institutul	0XN2
instituut	0XP4
instituutti	0XT2
institūts	0XJ2
instructeur	0291
instructoare	02>1
instructor	0L82
instruktoer	0XV6
instruktor	0X\;
instruktorka	0Xg2
instruktur	02S1
instruktör	0U32
instruktør	0Xi4
instrutor	0211
instrutora	0211
instytut	0Xm2
insurance	01a1
integrante	0211
integrisane studije	0Xo1
interactive	01a1
interim	0AO1
interimaire	01m1
intermedi	0Y02
intermedia	0Y22
intermediaire	0Y42
intermediar	0Y62
intermediar superior	0>e1
intermediaria	0DS1
intermediario	0Y82
intermediario avancado	0?=1
intermediate	0Y:2
intermedio	0Y<6
intermedio alto	0YB2
intermedio superiore	0@@1
intermediária	0DS1
intermediário	0Y82
intermediário avançado	0?=1
intermedju	0YD2
intermittent	01m1
intermittente	01m1
intermédiaire	0Y42
intermédio	0Y82
intermédio alto	0?=1
intern	0L82
internat	0=j1
international baccalaureate	00m2
internetu	0YF1
interno	0@U1
interpreter	02=1
intervenant	01m1
intervenante	01m1
interventi	07[1
intervento	07[1
intezet	0YG3
intyg	0=V2
intérim	0AO1
intérimaire	01m1
intézet	0YG3
invalkracht	0;;1
invatatoare	02>1
invatator	02>1
inverno	0YJ2
investigador	02T3
investigadora	02X2
investments	01a1
invierno	0YL1
invigilator	02=1
invited talk	01T1
invited talks	01T1
inz	0YM1
inzeniere	02k1
inzenieris	02k1
inzenir	0YN1
inzenjer	0YO2
inzenyr	0YQ2
inzenyrske	0YS1
inzenyrske studium	0YS1
inzinier	0YT1
inziniere	02j1
inzinierius	02j1
inzinierske	0YU1
inzinierske studium	0YU1
inzynier	0YV2
inzynierskie	0YM1
inġinier	05\1
inşaat	0481
inštalatér	0AI1
inštitut	0YX2
inštitút	0YZ2
inštruktor	05m1
inż	0YM1
inżynier	0YV2
inżynierskie	0YM1
inženiere	02k1
inženieris	02k1
inženir	0YN1
inženjer	0YO2
inženýr	0YQ2
inženýrské	0YS1
inženýrské studium	0YS1
inžinier	0YT1
inžinierius	02j1
inžinierske	0YU1
inžinierske štúdium	0YU1
inžinierė	02j1
io sono	0WG1
iosh	0Do2
ipaf	01k1
ipasnieks	02k1
ipb	0Ok1
ipk	0Y\2
ipma	01d1
ir	0Jc1
iris	0@Y1
iriseoir	0461
irish leaving certificate	0351
iroda	0502
is analisti	01o1
isbn	0201
isci	01o1
iscisi	01o1
iscrizione	01N1
iscrizione all'albo	01N1
iskola	0Lb2
issa	0>61
issiskyres	0Y^1
issn	0201
issued	0:H1
issued on	0:H1
istekejusi	0Y^1
istitut	04X1
istituto	0Y_2
istituto professionale	01e1
istituto tecnico	01e1
istqb	01d1
istrazivac	05k2
istraživač	05k2
istruttore	02L1
istruttrice	02L1
itb	0CF1
itfaiyeci	01o1
itibaren	0Ya3
itil	01d1
itinerari	0?\1
itinerario	0NI1
itq	02o1
its	01e1
itパスポート	00R1
iut	0Yd2
ivbo	08C1
ivertinimas	0;Z1
iyi	0Yf2
iyi derecede	0Yh1
iyi duzeyde	0Yh1
iyi düzeyde	0Yh1
izdavac	0C72
izdavacka kuca	06d1
izdavač	0C72
izdavačka kuća	06d1
izdevnieciba	0Yi2
izdevniecība	0Yi2
izlaganje	0C72
izpit	0B61
izstradatajs	02k1
izstrādātājs	02k1
izvorni govornik	0Yk2
içerik editörü	01o1
iðnmeistari	0I:1
iðnmenntun	0T=1
iðnskóli	04Q1
iş analisti	01o1
işçi	01o1
işçisi	01o1
išsiskyręs	0Y^1
ištekėjusi	0Y^1
j	0Ym1
j d o o	00e1
j.d.o.o	00e1
ja	0Yn1
jaar	0Yo1
jaerjestyksenvalvojakortti	0491
jaesen	0641
jag aer	0Z01
jag ar	0Z01
jag heter	0Z01
jag är	0Z01
jagdschein	02I1
jahr	0Ym1
jahrbuch	0951
jahre	0Ym1
jahren	0Ym1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02S1
jalan	0Ga1
janitor	02=1
jaosto	0Ig1
jar	0Z11
jarak jauh	0Fe1
jardineira	0211
jardineiro	0211
jardinera	01Q1
jardinerie	01n1
jardinero	01Q1
jardinier	01m1
jardiniere	01m1
jardinière	01m1
jaren	0Yo1
jarjestyksenvalvojakortti	0491
jaro	0Z21
jartassagi	0MR1
jasen	0641
jatekvezeto	0=E1
jatkuu	0LA1
jazykovy certifikat	0Z31
jazykový certifikát	0Z31
jd	0FL1
je m'appelle	0Z41
je suis	0Z41
jedinica	0Z52
jednatel	07A1
jednolite studia magisterskie	0Z71
jefa	01Q1
jefe	01Q1
jefe de turno	01Q1
jeg er	0Z82
jeg hedder	0Z:1
jeg heter	0Z;1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenleg is	00o1
jelenleg is tart	00o1
jelenlegi	00o1
jeles	08e1
jesen	0Z<4
jeseň	0Z@1
jesien	0ZA1
jesienia	0ZA1
jesienią	0ZA1
jesień	0ZA1
jestem	0ZB1
jetzt	04c1
jeweler	02=1
jezyk ojczysty	0Kc1
jl	0Ga1
jlpt	0=F1
jmenuji se	0ZC1
jo	0ZD2
job d'ete	01m1
job d'été	01m1
job etudiant	01m1
job étudiant	01m1
jobs d'ete	01m1
jobs d'été	01m1
jogasz	02n1
jogositvany	0MR1
jogosítvány	0MR1
jogász	02n1
johtaja	0641
joiner	02=1
joint honours	0:R1
jordemoder	0751
jordmor	0<I1
jornada completa	0DO1
jornada de formacion	0Ee1
jornada de formación	0Ee1
jornadas	0251
jornalista	0211
journal	0ZF2
journal articles	01T1
journalist	0ZH7
journaliste	01m1
journals	01T1
journee d'etude	0281
journeyman	0351
journée d'étude	0281
jovem aprendiz	0211
joyeria	03B1
joyería	03B1
jsem	0ZC1
juara	06Q1
juara 1	06Q1
juara i	06Q1
jud	0561
judecator	02>1
judecător	02>1
judetul	0561
județul	0561
judge	02=1
judr	0Dm2
juez	01Q1
jueza	01Q1
juf	0291
jugendclub	03a1
jugendleiter	0691
jugendtreff	03a1
jugendzentrum	03a1
juggler	02=1
juhataja	01M1
juhendaja	01M1
juhiluba	0ZO1
juht	01M1
juiz	0211
juiza	0211
julkaistu	0NF1
julkaisu	07i2
junior	0ZP1
junta	03B1
jurist	0ZQ7
jurista	01Q1
juriste	0ZX2
juristi	0641
jurists	02k1
jurnal	0:\1
jurnalis	02S1
jurnalist	02>1
jurnalista	02>1
jurnalistă	02>1
juror	02=1
juru masak	02S1
juru ukur	02S1
jurusan	0>M1
jusqu'a	0L71
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0L71
jusqu'à	0L71
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juzgado	03B1
juíza	0211
jártassági	0MR1
játékvezető	0=E1
järjestyksenvalvojakortti	0491
jäsen	0641
jó	0ZD2
język ojczysty	0Kc1
k	0=;1
k k	00e1
k.k	00e1
kaantaja	0641
kaari	09:1
kab	0Ga1
kabupaten	0Ga1
kadar	0ZZ2
kade	0HC1
kadernice	0?h1
kadernik	0?h1
kadeřnice	0?h1
kadeřník	0?h1
kadin	0=;1
kadrolu	0KR1
kadın	0=;1
kaeaentaejae	0641
kaesittelijae	0641
kaesolev	0UZ1
kaesoleva ajani	0UZ1
kaetiloe	0641
kafe	08D1
kafli	0@R1
kahvila	06j1
kaksikielinen	03?1
kakskeelne	0MX1
kaksoistutkinto	05Y1
kalastaja	0641
kalauz	0=E1
kalfa	01o1
kalite kontrol	01o1
kaliteci	01o1
kameraman	0Z\2
kameramann	03C1
kameramen	02S1
kammer	03a1
kamrer	02Z1
kancelar	0HD1
kancelaria	0Z^2
kancelarija	06d1
kancelária	03f1
kancelář	0HD1
kandidaatin tutkinto	05:1
kandidaats	01_1
kandidaatti	0Wl2
kandidat	0Z`2
kandidat i	0@d1
kandidatexamen	03A1
kandidatexamen i	03A1
kandidatgrad	0@d1
kandidatprogram	03A1
kandidatsprof	0Zb1
kandidatuddannelse	0@d1
kandídatspróf	0Zb1
kansanopisto	04V1
kantine	03a1
kantor	08D1
kanzlei	03a1
kapici	01o1
kapitaen	03C1
kapitan	03C1
kapitel	0Zc3
kapitlu	07k1
kapitola	0Zf2
kapittel	0Zh1
kapitän	03C1
kapper	0291
kapster	0291
kaptani	01o1
kaptanı	01o1
kapıcı	01o1
kar	0Lb2
karakter	0Zi2
karakterar	0S<1
karaktergennemsnit	0M51
karaktersnitt	0S<1
kargo gorevlisi	01o1
kargo görevlisi	01o1
karl	0Zk1
karlkyns	0Zk1
karlmadur	0Zk1
karlmaður	0Zk1
karosszerialakatos	0=E1
karosszérialakatos	0=E1
karyawan	02S1
kasap	01o1
kasir	02S1
kasittelija	0641
kasiyer	01o1
kasjer	02N1
kasjerka	02N1
kassamedewerker	0291
kassanhoitaja	0641
kassemedarbejder	0751
kassenwart	0=Y2
kassenwartin	09B1
kasserer	0Xi4
kassier	0291
kassierer	0691
kassoer	0U32
kassoerska	02Z1
kassor	0U32
kassorska	02Z1
kassör	0U32
kassörska	02Z1
kasvataja	01M1
kat	0@61
kat gorevlisi	01o1
kat görevlisi	01o1
katilo	0641
katona	0=E1
katu	09:1
kauffrau	03C1
kaufhaus	03a1
kaufmann	03C1
kaufmannsgehilfenbrief	01O1
kaugtoo	0Zl1
kaugtöö	0Zl1
kauplus	05V1
kauppa	06j1
kauppakorkeakoulu	04V1
kauppatieteiden maisteri	0I31
kaupunki	0Zm2
kawaler	0Zo1
kawin	0=`1
kaynakci	01o1
kaynakçı	01o1
kazaliste	0[01
kazalište	0[01
kbr	0:61
ke toan	0:a1
ke toan truong	0:a1
kebun	08D1
kec	0Ga1
kecamatan	0Ga1
keeper	0W81
kehittaejae	0641
kehittaja	0641
kehittäjä	0641
kel	0Ga1
kelias	0451
kellner	09B1
kellnerin	09B1
kelner	02N1
kelnerka	02N1
kelompok	08D1
kelurahan	0Ga1
kementerian	08D1
kendskab	0[11
kennari	0>c1
kepala	02S1
kepce operatoru	01o1
kepesites	0?12
keppni	00;1
kepykla	03g1
kepzes	0[22
kepçe operatörü	01o1
kertesz	0=E1
kertész	0=E1
kesa	0[41
kesaapulainen	0To1
kesae	0[41
kesaeapulainen	0To1
kesaetyoentekijae	0U;2
kesatyontekija	0U;2
kesk eriharidus	0[51
kesk-eriharidus	0[51
keskeriharidus	0[61
keskharidus	0[51
keskhinne	0U`1
keskiarvo	0801
keskitaso	0[72
keskitasoinen	0[91
keskkool	04;1
keskmine	0[:1
keskmine hinne	0U`1
kesktase	0[;2
kesktasemel	0[:1
keskus	0[=2
keskustelutaito	0[91
kestab	0UZ1
kesä	0[41
kesäapulainen	0To1
kesätyöntekijä	0U;2
ketnyelvu	06T1
ketua	02S1
kevad	0[?1
kevaet	0[@1
kevat	0[@1
kevät	0[@1
key account manager	07T1
key holder	02=1
key worker	02=1
keyholder	02=1
keynote	01T1
keynotes	01T1
kezdo	0[A2
kezdő	0[A2
kft	00e1
kg	00e1
kgaa	00e1
kha	0[C2
khach san	0<91
khoa	0[E3
khoa hoc	0[H2
khoá học	0[J1
khu	0Bj1
khá	0[C2
khách sạn	0<91
khóa học	0[H2
kiado	0[K3
kiadó	0[K3
kiem soat vien	0:a1
kiem toan vien	0:a1
kien truc su	0:a1
kierowca	02N1
kierowniczka	02N1
kierownik	02N1
kierunek	0[N1
kiitettaevae	0N=1
kiitettava	0N=1
kiitettävä	0N=1
kilpailu	06k1
kimyager	01o1
kincstarnok	0=E1
kincstárnok	0=E1
kindergarten	0[O2
kinderpfleger	0691
kindlustus	05V1
kinesitherapeute	01m1
kinetoterapeut	02>1
kini	0U91
kino	03a1
kinésithérapeute	01m1
kirja	07i2
kirjakauppias	0641
kirjanpitaejae	0641
kirjanpitaja	0641
kirjanpitäjä	0641
kirjasto	06j1
kirjastonhoitaja	0641
kirjastus	0[Q2
kirvesmies	0641
kis	0[S1
kitabi	0>U1
kitabı	0>U1
kitap	0>U1
kitap bolumu	0>U1
kitap bölümü	0>U1
kitapci	01o1
kitapçı	01o1
kitchen	01a1
kitchen hand	02=1
kitchen porter	02=1
kituntetes	0001
kitunteteses	08e1
kitüntetés	0001
kitüntetéses	08e1
kivalo	0[T3
kiváló	0[T3
kiến trúc sư	0:a1
kiểm soát viên	0:a1
kiểm toán viên	0:a1
kjennskap	0[W1
kk	0[X2
kleermaker	0291
kleuterschool	08d1
kliinik	05V1
kliniek	0361
klinigi	0481
klinik	0[Z4
klinika	0[^9
klinikk	0:=1
klinikka	06j1
klinikum	03a1
kliniği	0481
klub	0;@1
klubb	0@I2
klubben	01=1
klīnika	06[1
kniha	0Zf2
knihkupec	0?h1
knihovn	07A1
knihovna	0HD1
knihovnice	0?h1
knihovnik	0C?2
knihovník	0C?2
kniznica	03f1
knižnica	03f1
knjiga	0[g3
knjiznica	0[j2
knjiznicar	0[l2
knjižnica	0[j2
knjižničar	0[l2
knyga	0[n1
kobieta	0[o1
koc	01o1
koch	03C1
kochin	03C1
kock	02Z1
kocu	01o1
kod	0\02
koechin	03C1
koerekort	0301
koerier	0291
koerkort	0=V2
kogumik	0471
kohtalainen	0[91
kok	0\23
koki	02S1
kokk	0\52
kokki	0\72
kokkur	0>c1
koledza	04U1
koledzas diploms	0\91
koledža	04U1
koledžas diploms	0\91
kolegija	0Ff1
kolegium	04I1
kolej	04O1
koleji	04O1
kolledz	04;1
kolledž	04;1
kolleg	0=j1
kollegium	0\:1
kolloquium	0951
kollégium	0\:1
kolumni	0NF1
komanda	0\;2
komercialist	05m1
komercijalist	0\=1
komercijalista	07M1
komi	01o1
kommissionierer	0691
kommun	0\>2
kommune	0\@4
kompanija	0\D2
kompetansebevis	0431
kompetisi	06Q1
komplek	0Ga1
komponist	0691
kompānija	06[1
komunikativna	0\F1
komunikativne	0\F1
komunikativni	0\G1
komunikativní	0\G1
komunikatywnie	0JN1
komunikatywny	0JN1
komunikatívna	0\F1
komunikatívne	0\F1
komuves	0=E1
komvux	0\H2
kona	0\J1
konatel	0941
konateľ	0941
koncernen	01=1
kondiittori	0641
konditor	0\K4
konditorei	03a1
konduktoeoeri	0641
konduktoer	0WI2
konduktoori	0641
konduktor	0\O4
konduktorka	02N1
konduktör	02Z1
konduktööri	0641
konduktør	0<I1
kondüktör	01o1
koneistaja	0641
konepaja	06j1
konferanse	0Zh1
konferansi	0>U1
konferansı	0>U1
konferenca	0\S1
konference	0\T3
konferencia	0\W2
konferencija	0\Y3
konferencja	07m1
konferens	0\\2
konferensi	0:\1
konferenssi	0NF1
konferenz	0951
konferenza	07k1
konferenzbeitraege	0951
konferenzbeitrage	0951
konferenzbeiträge	0951
kongresi	0>U1
konkurranse	0\^1
konkurrence	0\_1
konkurs	0Pb1
konkursas	06Z1
konkursie	0Pb1
konkurss	0\`2
konobar	05k2
konserni	06j1
konservatorij	0M21
konservatorija	0Ff1
konservatorio	04V1
konservatorium	0\b3
konservatuvari	04O1
konservatuvarı	04O1
konserwatorium	04I1
konsulent	0\e3
konsult	0\h2
konsultan	02S1
konsultant	0\j3
konsultantas	02j1
konsultante	02h2
konsultantka	02N1
konsultants	02k1
konsultantė	02j1
konsultti	0641
kontor	0\m4
kontsern	05V1
konverents	0471
konversationsniveau	0=K1
konversationssicher	0=K1
konverzacijski	0]12
konverzacna	0]31
konverzacni	0]41
konverzačná	0]31
konverzační	0]41
konyv	0C02
konyvelo	02Q2
konyvkereskedo	0=E1
konyvtar	0502
konyvtaros	02Q2
konzern	03a1
konzervator	0FD1
konzervatorium	0]52
konzervatoř	0FD1
konzervatórium	0]52
konzultant	0]73
kool	04;1
koolitus	0M31
koolituskeskus	04;1
kooperatifi	0481
koordinaator	01M1
koordinaattori	0641
koordinator	0]:<
koordinatore	02h2
koordinatorius	02j1
koordinators	02k1
koordinatoru	01o1
koordinatorė	02j1
koordinatur	05\1
koordinatör	01o1
koordinatörü	01o1
koordinátor	0]F3
koordynator	02N1
koordynatorka	02N1
koperasi	08D1
kops	0]I1
kopš	0]I1
korekort	0301
korektor	0]J2
korektorka	02N1
korgkool	04;1
korgtase	0]L1
korhaz	0502
korjaamo	06j1
korkeakoulu	04V1
korkort	0=V2
korrektor	0=E1
korrekturlaesare	02Z1
korrekturlaeser	0751
korrekturlasare	02Z1
korrekturleser	0<I1
korrekturläsare	02Z1
korrekturlæser	0751
kortti	0]M1
korut	04:1
kosmeticka	0?h1
kosmetiker	0691
kosmetička	0?h1
kosmetolog	0751
kosmetologi	0641
kosmetyczka	02N1
kota	0Ga1
kotet	0IW1
koulu	04V1
kouluttaja	0641
koulutusohjelma	0]N1
koulutuspaeivae	0]O1
koulutuspaiva	0]O1
koulutuspäivä	0]O1
kovacs	0=E1
kovar	0?h1
kovács	0=E1
kovář	0?h1
kowal	02N1
koyu	0@61
koz	04:1
kozepes	0]P2
kozepesen	0]R1
kozepfelsofok	0]S1
kozepfok	0]R1
kozepfok felett	0]S1
kozepfoku	0]R1
kozephalado	0P?1
kozepiskola	0\:1
kozepszint	0P?1
kozepszintu	0P?1
kozgazdasz	02n1
kozjegyzo	0=E1
kozmetikus	0=E1
kozpont	07n1
koç	01o1
koçu	01o1
kraamverzorgende	0;;1
kracht	0291
kraft	03C1
krajums	0IS1
kranfuehrer	0691
kranfuhrer	0691
kranführer	0691
krankenhaus	03a1
krankenkasse	03a1
kranschein	02I1
krawcowa	02N1
krawiec	02N1
krejci	0?h1
krejčí	0?h1
kreuz	03a1
kronik	03J1
kronikk	0Zh1
krt	04:1
kryptis	0]T1
krājums	0IS1
ksiazeczka	0BF1
ksiazka	07m1
ksiegarz	02N1
ksiegowa	02N1
ksiegowy	02N1
książeczka	0BF1
książka	07m1
księgarz	02N1
księgowa	02N1
księgowy	02N1
kso	08C1
kth	0]U1
ktieb	07k1
ktk	05:1
ktm	0I31
kuafor	01o1
kuaför	01o1
kuchar	02l2
kucharka	02N1
kucharz	02N1
kuchař	07A1
kuchenhilfe	09B1
kuchár	0941
kuechenhilfe	09B1
kuester	03C1
kuhar	0[l2
kuja	09:1
kuljettaja	0641
kullegg	04X1
kulleġġ	04X1
kulondij	0001
kulup baskani	01o1
kulüp başkanı	01o1
kumpanija	08Y1
kunde	0]V1
kuni	0]W1
kunniamaininta	0071
kunsill lokali	08Y1
kunta	06j1
kurang	0Fg2
kurator	0]X2
kurgucu	01o1
kurier	0]Z2
kurierka	02N1
kurir	02S1
kurs	0]\<
kurs kwalifikacyjny	0Kf1
kursai	08c1
kursbevis	0431
kursi	06\1
kurssi	0]h3
kursu	0]k3
kursus	0]n4
kursusbevis	0301
kurucu	01o1
kurucusu	01o1
kurye	01o1
kuryr	0?h1
kurz	0^24
kurýr	0?h1
kustantaja	0NF1
kustantamo	06j1
kuster	03C1
kutato	02n1
kutató	02n1
kutseharidus	0[51
kutsekool	04;1
kutsetunnistus	0ZO1
kutuphaneci	01o1
kutuphanesi	0481
kuu	0^61
kuud	0^61
kuukausi	0^71
kuukautta	0^71
kuvar	0^81
kuvittaja	0641
kvalificerad yrkesutbildning	0^91
kvenkyns	0\J1
kvetinar	07A1
kvinde	0^:1
kvinna	0^;1
kvinne	0^<1
květinář	07A1
kwartalnik	07m1
kweker	0291
kwekerij	0361
ky	00e1
ky su	0^=2
ky thuat vien	0:a1
ky yeu	0;C1
kypare	02Z1
käesolev	0UZ1
käesoleva ajani	0UZ1
käsittelijä	0641
kätilö	0641
kääntäjä	0641
képesítés	0?12
képzés	0[22
kétnyelvű	06T1
kórház	0502
kõrgkool	04;1
kõrgtase	0]L1
köchin	03C1
könyv	0C02
könyvelő	02Q2
könyvkereskedő	0=E1
könyvtár	0502
könyvtáros	02Q2
körkort	0=V2
körút	04:1
kötet	0IW1
köyü	0@61
köz	04:1
közepes	0]P2
közepesen	0]R1
közgazdász	02n1
közjegyző	0=E1
központ	07n1
középfelsőfok	0]S1
középfok	0]R1
középfok felett	0]S1
középfokú	0]R1
középhaladó	0P?1
középiskola	0\:1
középszint	0P?1
középszintű	0P?1
kørekort	0301
küchenhilfe	09B1
különdíj	0001
küster	03C1
kütüphaneci	01o1
kütüphanesi	0481
kış	0[S1
kőműves	0=E1
kế toán	0:a1
kế toán trưởng	0:a1
kỷ yếu	0;C1
kỹ sư	0^=2
kỹ thuật viên	0:a1
l	0^?1
l'actualitat	02D1
l1	0:`1
l2	0:`1
l3	0:`1
la	0^@2
la actualidad	02C1
la distanta	0G61
la distanță	0G61
la fecha	02C1
la zi	02H1
laakari	0641
laan	0HC1
labai gerai	09;2
labas	0^B1
labas zinasanas	0^B1
labas zināšanas	0^B1
labi	0^C2
labor	0^E2
laborans	0=E1
laborant	0^G4
laboranti	01o1
laborantti	0To1
laborantuddannelse	00E1
laborantı	01o1
laboratoire	01n1
laboratoires	01n1
laborator	0^K2
laboratori	0^M2
laboratories	01a1
laboratorij	0[j2
laboratorija	0^O3
laboratorio	0^R5
laboratorios	0;a2
laboratoris	03o1
laboratorium	0^W7
laboratory	01a1
laboratoř	0HD1
laboratuvari	0481
laboratuvarı	0481
laboratório	0371
laboratórios	0371
laboratórium	0^^2
laborer	02=1
laboráns	0=E1
labourer	02=1
labs	0^`2
lacatus	02>1
lackerare	02Z1
lackierer	0691
laeaekaeri	0641
laege	0751
laegehus	0;@1
laegergaarden	01=1
laehetti	0641
laehihoitaja	0\72
laehtien	0^b2
laekare	02Z1
laeknir	0>c1
laensstyrelsen	0L_1
laerare	02Z1
laerarexamen	03A1
laerarhoegskola	0T91
laerarvikarie	02Z1
laerer	06I2
laererutdanning	01D1
laerling	0^d5
laerlingeuddannelse	00E1
laesare	02Z1
laeuft ab	0>n1
lagerarbetare	02Z1
lagergarden	01=1
lagerist	0691
lagermedarbeider	0<I1
lagermedarbejder	0751
laget	0:=1
lahetti	0641
lahihoitaja	0\72
lahtien	0^b2
lahutatud	01L1
lai xe	0:a1
laisvai	0^i1
laitos	06j1
lajang	0=`1
lakare	02Z1
lakatos	0MP2
laki laki	0^?1
laki-laki	0^?1
lakiernik	02N1
lakyrnik	0?h1
lakýrník	0?h1
lampista	02W1
lana	0831
lancar	04Y1
lanchonete	0371
landkreis	09F1
landmaaler	06I2
landmaler	06I2
landmand	0751
landmeter	0291
landmåler	06I2
landratsamt	03a1
landwirt	0691
lane	06Y1
languagecert	0=F1
langue maternelle	0^j1
langue natale	0^j1
lanjutan	0^k2
lansstyrelsen	0L_1
lantbrukare	02Z1
lantmaetare	02Z1
lantmatare	02Z1
lantmätare	02Z1
lap	0^m2
lap trinh vien	0:a1
larare	02Z1
lararexamen	03A1
lararhogskola	0T91
lararvikarie	02Z1
largo	0^o2
larling	0OQ1
lasare	02Z1
lasser	0291
lasteaed	04;1
lastenhoitaja	0641
lastnica	0GF1
lastnik	0GF1
lat	0_11
lata	0_11
latem	0_21
laticinios	0371
laticínios	0371
lato	0_21
lato sensu	0NN1
laufend	04c1
lauft ab	0>n1
laukums	0@71
laulaja	0641
laurea	0Hg1
laurea a ciclo unico	0_31
laurea breve	0Hg1
laurea in	0Hg1
laurea magistrale	0_31
laurea magistrale in	0_31
laurea quinquennale	0_31
laurea specialistica	0_31
laurea specialistica in	0_31
laurea triennale	0Hg1
laurea triennale in	0Hg1
laurea vecchio ordinamento	0_31
laureat	0_42
laureata in	0Hg1
laureatas	06Z1
laureate	00M1
laureatka	0Pb1
laureato in	0Hg1
lauréat	00M1
lauréate	00M1
lavapiatti	02L1
law school	01`1
lawyer	02=1
lbo	08C1
lda	00e1
le tan	0:a1
leabhar	0@Y1
leacht	0@Y1
leachtoir	0461
lead	0_64
leader	02=1
leader of	02=1
leao	08C1
learning	0_:1
leaving cert	0351
leaving certificate	0351
leaving certificate applied	0351
lebenslauf	0>41
lecteur	01m1
lector	02>1
lectrice	01m1
lecture	01T1
lecturer	02=1
lectures	01T1
ledamot	02Z1
ledare	02Z1
leder	06I2
ledig	0S01
leed	01d1
leerkracht	0291
leerling	0S62
leerlingwezen	08C1
legat	0\_1
lege	0<I1
legevakt	0:=1
legitimation	0=V2
legiutas kisero	0=E1
lehrabschluss	01O1
lehrabschlusspruefung	01O1
lehrabschlussprufung	01O1
lehrabschlussprüfung	01O1
lehranstalt	0=j1
lehre	01O1
lehre als	01O1
lehre zum	01O1
lehre zur	01O1
lehrer	0691
lehrgang	0Qa2
lehrling	0_;3
lehrstuhl	0_>3
lehti	0_A1
lehtiartikkeli	0NF1
lehtori	0641
leidbeinandi	0>c1
leider	0291
leidinys	0[n1
leidsogumadur	0>c1
leidster	0291
leidykla	0_B2
leikhus	06l1
leikhús	06l1
leikskoli	04Q1
leikskóli	04Q1
leipomo	06j1
leipuri	0641
leirleder	0<I1
leiter	0691
leitung	03C1
leiðbeinandi	0>c1
leiðsögumaður	0>c1
lekar	0_D3
lekaren	03f1
lekarka	02N1
lekarn	07A1
lekarna	0_G2
lekarnicka	0AI1
lekarnik	0AI1
lekarz	02N1
lektor	0_I:
lektorin	03C1
lektorka	0Xg2
lektors	02k1
lekár	0941
lekáreň	03f1
lekárnik	0AI1
lekárnička	0AI1
lembaga	08D1
lengua madre	0W<1
lengua materna	0W<1
lengua nativa	0W<1
lente	0_S1
lentoemaentae	0641
lentoemanta	0641
lentoemäntä	0641
leraar	0291
lerares	0291
let	0_T2
leta	0_V1
leti	0_V1
leto	0_W4
letrada	01Q1
letrado	01Q1
letters	01T1
lettur	05\1
letuska	0?h1
letuška	0?h1
level 2	0351
level 2 certificate	0351
level 2 diploma	0351
level 3	0351
level 3 award	01k1
level 3 certificate	0351
level 3 diploma	0351
level 4 certificate	0341
level 4 diploma	0341
level 5 certificate	0341
level 5 diploma	0341
leveltaros	0=E1
levensloop	0Nc1
levnadsbeskrivning	0_[1
levnedslob	0NX1
levnedsloeb	0NX1
levnedsløb	0NX1
levnetsloep	0_\1
levnetslop	0_\1
levnetsløp	0_\1
levéltáros	0=E1
leyfi	0_]2
lezing	0__2
lezingen	07e1
lgh	0?W1
lhno	08C1
lia	0;W1
libraia	02L1
libraio	02L1
libraire	01m1
librairie	01n1
librar	02>1
librarian	02=1
library	01a1
library service	01a1
librera	01Q1
libreria	03B1
librero	01Q1
librería	03B1
libri	07[1
libro	0_a2
libros	0251
lic	0YM1
licejs	04U1
licejus	0Ff1
licenca	0_c4
licence	0_g5
licence 1	0:`1
licence 2	0:`1
licence 3	0:`1
licence generale	0:`1
licence générale	0:`1
licence pro	0:`1
licence professionnelle	0:`1
licence to	01k1
licencia	0_l2
licencia de	0231
licenciada	0:h1
licenciada en	07S1
licenciado	0:h1
licenciado en	07S1
licenciatura	0_n2
licenciatura em	0:h1
licenciatura en	07S1
licencija	0`02
licencja	0BF1
licencjackie	0YM1
licencjat	0YM1
licens	0`22
license	01k1
licensed	01k1
licenta	0`42
licentiat	0Hh1
licentiata	0Hh1
licentiatexamen	0IT1
licentie	0Af2
licenza	01N1
licenza elementare	08h1
licenza media	08h1
licenzja	0BC1
licença	0?g1
licențiat	0Hh1
licențiată	0Hh1
licență	0`42
liceo	0`62
liceu	0`83
liceul	0`;2
liceum	04I1
liceum ogolnoksztalcace	0Kf1
liceum ogólnokształcące	0Kf1
licėjus	0Ff1
lider	0`=5
lideri	01o1
liderka	02N1
lidt kendskab	0=R1
lidz	0`B1
lidz sim	0`C1
lidz sim bridim	0`C1
lieutenant	02=1
lieutenante	01m1
lifeguard	02=1
ligonine	03g1
ligoninė	03g1
liitto	06j1
lijecnica	0?31
lijecnik	0?31
liječnica	0?31
liječnik	0?31
limba materna	0>^1
limba maternă	0>^1
limbă maternă	0>^1
limited	0`D2
limited working	0Cb1
limited working proficiency	0Cb1
lingua madre	0`F1
lingua materna	0`G2
lingua nativa	0>d1
linguaskill	0=F1
lingwa materna	0>`1
linja	0`I2
linje	0Oa2
linjen	0`K3
linnavalitsus	05V1
linuc	0`N1
liofa	05_1
lisans	0Bn1
lisans derecesi	0Bn1
lisans mezunu	0Bn1
lisansi	0=_1
lisansı	0=_1
lise	0`O2
lise diplomasi	0`Q1
lise diploması	0`Q1
lise mezunu	0`Q1
lisens	0431
lisensi	0=i1
lisensiaatti	0PO1
lisenssi	0491
lisesi	04O1
listonos	07A1
listonosz	02N1
listonoszka	02N1
listonoš	07A1
litil	0T:1
litsents	0ZO1
litt	0=S1
livello avanzato	09i1
livello base	0D<1
livello intermedio	0IL1
livraria	0371
livre	0281
livreira	0211
livreiro	0211
livres	0281
livreur	01m1
livreuse	01m1
livro	05a1
livros	05a1
lizenz	0`R2
lizenziat	00<1
liċenzja	0BC1
ljekarna	0[01
ljekarnik	0?31
ljeto	0`T1
ll b	0:S2
ll m	0MY2
ll.b	0:S2
ll.m	0MY2
llar d'infants	01b1
llb	0:Q1
llb (hons	0:Q1
llc	00e1
llengua materna	0`U1
llengua nativa	0`U1
llibre	0A<1
llicencia	0221
llicenciada en	0`V1
llicenciat en	0`V1
llicenciatura	0`V1
llicència	0221
llm	0HJ1
llp	00e1
ln	06Y1
loader	02=1
loai gioi	0H;1
loai kha	0H;1
loai xuat sac	0H;1
loc	0@U1
localita	0@U1
località	0@U1
locen	0`W1
locena	0`W1
locul 1	0@G1
locul i	0@G1
locum	02=1
locuteur natif	0^j1
logfraedingur	0>c1
logisticien	01m1
logisticienne	01m1
logistics	01a1
logistik	03a1
logopaed	0751
logoped	0`X4
logopeda	0`\2
logopedist	0J01
logopedista	02L1
logopedus	0=E1
logopæd	0751
logopédus	0=E1
loja	0371
lojas	0371
lojistik	0481
lokakarya	0`^1
lokfoerare	02Z1
lokfoerer	0<I1
lokforare	02Z1
lokforer	0<I1
lokfuehrer	0691
lokfuhrer	0691
lokförare	02Z1
lokfører	0<I1
lokführer	0691
lokomotivfoerer	0751
lokomotivforer	0751
lokomotivfører	0751
lomba	06Q1
loodgieter	0;X2
lop tap huan	0[J1
lopend	0UG1
lote	04j1
loti labi	0962
lotissement	05K1
lower second	00U1
ločen	0`W1
ločena	0`W1
loại giỏi	0H;1
loại khá	0H;1
loại xuất sắc	0H;1
lpic	0`N1
ltd	00e1
ltd sti	00e1
ltd. şti	00e1
ltda	00e1
lto	08C1
lts	08C1
lu ecrit parle	0Dd1
lu hanh	0<91
lu parle ecrit	0Dd1
lu, parlé, écrit	0Dd1
lu, écrit, parlé	0Dd1
luan an	0;C1
luat su	0:a1
luba	0`_2
lucrare	07Z1
lucratoare	02>1
lucrator	02>1
lucrătoare	02>1
lucrător	02>1
luento	0_A1
luftambulanse	0:=1
lugar	04j1
luk	05:1
lukanda	08Y1
lukio	04V1
lukion oppimaara	05Y1
lukion oppimaeaerae	05Y1
lukion oppimäärä	05Y1
luku	0NF1
lulus	0`a1
lumberjack	02=1
luna	0`b1
lungomare	0@U1
luni	0`b1
lună	0`b1
lupa	0]M1
lupakortti	0491
luthier	02=1
lutseum	04;1
luu loat	0@n1
luận án	0;C1
luật sư	0:a1
ly lich	0Ui1
lycee	01c1
lyceum	0`c3
lycée	01c1
lyzeum	0=j1
lái xe	0:a1
lána	0831
lägergården	01=1
lähetti	0641
lähihoitaja	0\72
lähtien	0^b2
läkare	02Z1
länsstyrelsen	0L_1
lärare	02Z1
lärarexamen	03A1
lärarhögskola	0T91
lärarvikarie	02Z1
lärling	0OQ1
läsare	02Z1
läuft ab	0>n1
lääkäri	0641
læge	0751
lægehus	0;@1
læknir	0>c1
lærer	06I2
lærerutdanning	01D1
lærling	0Xi4
lærlingeuddannelse	00E1
léacht	0@Y1
léachtóir	0461
légiutas-kísérő	0=E1
lékař	07A1
lékárn	07A1
lékárna	0HD1
léto	0`f1
líder	03m2
língua materna	0>d1
língua nativa	0>d1
líofa	05_1
lítil	0T:1
lögfræðingur	0>c1
lütseum	04;1
lý lịch	0Ui1
lýceum	0`g1
lăcătuș	02>1
līdz	0`B1
līdz šim	0`C1
līdz šim brīdim	0`C1
lưu loát	0@n1
lập trình viên	0:a1
lễ tân	0:a1
lớp tập huấn	0[J1
lữ hành	0<91
m	0`h;
m a	0HJ1
m a (hons	0:Q1
m a sc	0O41
m arch	0MY2
m b a	0HJ1
m com	0MY2
m ed	0MY2
m eng	0MY2
m f a	0HJ1
m litt	0O41
m mus	0O41
m phil	0O41
m res	0O41
m s	0HJ1
m sc	0HJ1
m sc prof	0Zb1
m st	0O41
m tech	0MY2
m. a	0HJ1
m. ed	0HJ1
m. eng	0HJ1
m. sc	0HJ1
m.a	0HJ1
m.a. (hons	0:Q1
m.a.sc	0O41
m.arch	0MY2
m.b.a	0HJ1
m.com	0MY2
m.ed	0MY2
m.eng	0MY2
m.f.a	0HJ1
m.litt	0O41
m.mus	0O41
m.phil	0O41
m.res	0O41
m.s	0HJ1
m.sc	0HJ1
m.sc.-próf	0Zb1
m.st	0O41
m.tech	0MY2
m1	0G<2
m2	0G<2
ma	0a33
ma (hons	0:Q1
ma numesc	0a61
maakond	0a71
maakster	0291
maalare	02Z1
maalari	0641
maan	0a81
maanad	0a81
maanader	0a81
maand	0a91
maanden	0a91
maaned	0a:2
maaneder	0a:2
maanmittari	0641
maantee	0a<1
maanviljelija	0641
maanviljelijae	0641
maanviljelijä	0641
maatschap	0a=1
macchinista	02L1
macelar	02>1
macellaio	02L1
macelleria	03h1
macher	03C1
macherin	03C1
machinist	0a>2
macon	01m1
madalya	0<O1
madrasah	0Ok1
madre lingua	0`F1
madrelingua	0`F1
maennl	0UX1
maennlich	0UX1
maestra	0@l2
maestria	0a@2
maestria en	07S1
maestro	0@l2
maestría	0a@2
maestría en	07S1
mag	0aB3
magacioner	07M1
magang	02S1
magas szintu	0aE1
magas szintű	0aE1
magasin	01n1
magasinier	01m1
magasiniere	01m1
magasinière	01m1
magaza muduru	01o1
magaza sorumlusu	01o1
magazasi	0481
magazijnmedewerker	0291
magazin	03`1
magazine	01a1
magazioner	02>1
magazynier	02N1
magazynierka	02N1
magazziniera	02L1
magazziniere	02L1
magician	02=1
magistar	0aF2
magister	0aH8
magister farmacji	02N1
magister inzynier	0Z71
magister inżynier	0Z71
magistere	03k1
magisterexamen	0C31
magisterexamen i	0C31
magisterij	0aP1
magisterium	0Z71
magisterske	0aQ2
magisterske studium	0aQ2
magisterskie	0Z71
magistersky	0YS1
magisterské	0aQ2
magisterské studium	0YS1
magisterské štúdium	0YU1
magisterský	0YS1
magisterstudium	00<1
magistr	0YS1
magistra	0HM1
magistra grads	0aS1
magistrantura	0aT1
magistrantuur	0aU1
magistrantūra	0aT1
magistras	0aT1
magistrat	01m1
magistrate	08H2
magistratura	0aV2
magistre	0aX2
magistrica	0aP1
magistrica stroke	0aP1
magistrikraad	0aU1
magistriope	0aU1
magistriõpe	0aU1
magistro	0aT1
magistro laipsnis	0aT1
magistrs	0aS1
magistrski studij	0aP1
magistrski študij	0aP1
magistrė	0aT1
magistère	03k1
magna cum laude	0E72
magíster	07S1
mah	0@61
mahallesi	0@61
mahir	0aZ2
mai napig	00o1
maig	00o1
maintainer	02=1
maintenant	00a1
maire	01m1
mairie	01n1
maison	01n1
maison de retraite	01n1
maisteri	0a\2
maisterintutkinto	0I31
maistreacht	0a^1
maistru	02>1
maith	0a_1
maitre	01m1
maitre d	02=1
maitre d'hotel	01m1
maitresse	01m1
maitrise	0a`3
maitrise parfaite	0De1
maitrise universitaire	0:`1
majalah	0:\1
majeure	0PN1
majitel	02l2
majiteľ	0941
major	0Cg1
major de promotion	00M1
major in	0Cg1
majoring in	0Cg1
majster	0ac2
majstor	0?42
makalah	0:\1
makale	0>U1
makalesi	0>U1
make up artist	02=1
make-up artist	02=1
makelaardij	0361
maker	0792
makinist	01o1
makler	0691
malare	02Z1
male	0ae1
maler	0R]3
mali musavir	01o1
mali müşavir	01o1
mam na imie	0ZB1
mam na imię	0ZB1
man	0af6
manad	0a81
manader	0a81
manager	0al6
manajer	02S1
manazer	02l2
manažer	07A1
manažér	0941
mand	0b21
mandat	0b31
mandor	02S1
maned	0a:2
maneder	0a:2
manicure	0211
maniger	05\1
manipulacao de alimentos	0?g1
manipulador de alimentos	0231
manipulação de alimentos	0?g1
maniġer	05\1
mann	0b42
mannelijk	0b61
mannl	0UX1
mannlich	0UX1
mannskap	0<I1
manual handling	01k1
manudir	0b71
manudur	0b71
manutentionnaire	01m1
manzana	09l1
maquetador	01Q1
maquetadora	01Q1
maquettiste	01m1
maquinista	01Q1
mara	0PJ1
maraicher	01m1
maraichere	01m1
marangoz	01o1
maraîcher	01m1
maraîchère	01m1
marceneira	0211
marceneiro	0211
march	0MY2
marie	0AQ1
mariee	0AQ1
marin	01m1
marina	01a1
marinaio	02L1
marinar	02>1
marinera	01Q1
marinero	01Q1
marinheiro	0211
marié	0AQ1
mariée	0AQ1
mark	00U1
marker	02=1
market	0b82
marketingvezeto	0=E1
marketingvezető	0=E1
marks	00U1
markt	03a1
maros	0=E1
married	0C21
marynarz	02N1
marós	0=E1
mas	03o1
masal anlaticisi	01o1
masal anlatıcısı	01o1
maschile	0b:1
maschinenbau	03a1
maschinist	0691
maschio	0b:1
masculi	0T_1
masculin	0b;2
masculine	0b=2
masculino	0b?2
masculí	0T_1
masih berlangsung	0U91
masinis	02S1
maskil	0bA1
maskinfoererbevis	0431
maskinforerbevis	0431
maskinførerbevis	0431
masseur	0DP2
masseuse	02=1
master	0bB?
master 1	0bQ2
master 2	0bQ2
master degree	0O41
master di i livello	0_31
master di ii livello	0_31
master di primo livello	0_31
master di secondo livello	0_31
master en	07S1
master i	0bS3
master ii	03k1
master in	0bV3
master of	0bY2
master of applied science	0O41
master of architecture	0O41
master of arts	0O41
master of business administration	0O41
master of commerce	0O41
master of design	0O41
master of economics	0O41
master of education	0O41
master of engineering	0O41
master of fine arts	0O41
master of laws	0O41
master of medicine	0O41
master of music	0O41
master of nursing	0O41
master of philosophy	0O41
master of public administration	0O41
master of public health	0O41
master of science	0O41
master of social work	0O41
master of technology	0O41
master oficial	07S1
master pro	03k1
master professionnel	03k1
master recherche	03k1
master studije	0Xo1
master universitari	0`V1
master universitario	07S1
master's	0O41
master's degree	0O41
masterabschluss	00<1
masterand	0Hi1
masterat	0Hi1
mastere	03k1
mastere specialise	03k1
masterexamen	0C31
masterexamen i	0C31
mastergrad	0M[1
mastergrad i	0M[1
masteropleiding	0Jc1
masterprogram	0C31
masters	0O41
masterstudium	0b[2
masteruddannelse	0@d1
masterutbildning	0C31
mastery	0b]2
mastère	03k1
mastère spécialisé	03k1
maszynista	02N1
matelot	01m1
materinji	0b_1
materinscina	0b`1
materinska rec	0ba1
materinski	0b_1
materinski jezik	0b_1
materinsky	0ba1
materinsky jazyk	0ba1
materinská reč	0ba1
materinský	0ba1
materinský jazyk	0ba1
materinščina	0b`1
materna	0bb4
maternega	0b`1
maternelle	0bf2
materni	0b`1
materni jezik	0b`1
maternji	0bh1
maternji jezik	0bh1
materno	0>d1
maternă	0>^1
materska skola	0P12
matersky	0bi1
matersky jazyk	0bi1
materská škola	0`g1
materstina	0bi1
mateřská škola	0FD1
mateřský	0bi1
mateřský jazyk	0bi1
mateřština	0bi1
mathematician	02=1
mathematiker	0691
matig	0=21
matricula d'honor	0O61
matricula de honor	0@[1
matriculation	0351
matron	02=1
matrona	01Q1
matroos	0291
matros	0FV1
matrose	03C1
matroz	02n1
matrícula d'honor	0O61
matrícula de honor	0@[1
matróz	02n1
matsec	0BB1
matu	03>1
matura	0bj6
maturita	0c03
maturita artistica	08h1
maturita classica	08h1
maturita linguistica	08h1
maturita scientifica	08h1
maturita tecnica	08h1
maturita z	0c31
maturitaet	01O1
maturitat	01O1
maturite	03>1
maturite gymnasiale	03>1
maturite professionnelle	03>1
maturitna skuska	0c41
maturitni	0c31
maturitni zkouska	0c31
maturitná skúška	0c41
maturitní	0c31
maturitní zkouška	0c31
maturità	08h1
maturità artistica	08h1
maturità classica	08h1
maturità linguistica	08h1
maturità scientifica	08h1
maturità tecnica	08h1
maturität	01O1
maturité	03>1
maturité gymnasiale	03>1
maturité professionnelle	03>1
maturski ispit	0c51
maurer	0691
mavo	08C1
maçon	01m1
maître	01m1
maître d	02=1
maître d'hôtel	01m1
maîtresse	01m1
maîtrise	0a`3
maîtrise parfaite	0De1
maîtrise universitaire	0:`1
mağaza müdürü	01o1
mağaza sorumlusu	01o1
mağazası	0481
maģistra grāds	0aS1
maģistratūra	0aS1
maģistre	0aS1
maģistrs	0aS1
mba	0MY2
mba em	0NN1
mbh	00e1
mbo	0c62
mbo 2	08C1
mbo 3	08C1
mbo 4	0c82
mbo diploma	08C1
mbo niveau 1	08C1
mbo niveau 2	08C1
mbo niveau 3	08C1
mbo niveau 4	0c:1
mbo opleiding	08C1
mbo-diploma	08C1
mbo-opleiding	08C1
mca	0HJ1
mcsa	01d1
mcse	01d1
md	0c;3
mdes	0HJ1
mdgo	0c:1
mdr	0c>1
me	00e1
me chamo	0BX1
me jmeno je	0ZC1
me llamo	0c?1
meanleibheal	0c@2
meanscoil	01W1
meao	0c:1
mecanic	0cB2
mecanic de locomotiva	02>1
mecanic de locomotivă	02>1
mecanica	01Q1
mecanicien	01m1
mecanico	03m2
meccanico	02L1
mechanic	02=1
mechanik	0Sg3
mechanikas	02j1
mechaniker	0691
mechatroniker	0691
mecànic	02W1
mecánica	01Q1
mecánico	01Q1
mecânico	0211
med	0HJ1
medaglia	00P1
medaila	0041
medaile	0051
medaille	0cD4
medaille d'or	00M1
medal	0cH3
medala	00C1
medaleinkunn	02J1
medalha	00N1
medali	06Q1
medalia	0@G1
medalie	0@G1
medalis	06Z1
medalj	00L1
medalja	0cK3
medalje	0cN2
medaljen	0cP3
medalla	0=G2
medarbeider	0<I1
medarbejder	0751
medarbetare	02Z1
medaļa	00C1
meddommer	0<I1
medecin	01m1
medel	0cS2
medelbetyg	0=n1
medelgod	0Vd1
medewerker	0291
medewerkster	0291
medfoerfattare	02Z1
medforfattare	02Z1
medforfatter	06I2
medförfattare	02Z1
medhjaelper	0751
medhjælper	0751
media	0cU5
media final	0C>1
media generala	0@\1
media generală	0@\1
media jornada	0DO1
medianomi	05:1
medic	02>1
medic rezident	02>1
medica	03m2
medical school	01`1
medicinska sestra	0C43
medico	0763
medie	0cZ2
medie de absolvire	0@\1
medio	0c\5
medio alto	0@21
medio-alto	0@21
mediu	0Y62
medium	0Y:2
medja	0ca1
medju	0cb1
medlem	0613
medmasa	02k1
medmāsa	02k1
mees	0cc1
meeskond	0cd1
meester	0291
meget god	0ce4
meget gode	0QA1
meget godt	0ci2
megye	04:1
mehanicar	05k2
mehanik	0GF1
mehanikis	02k1
mehaničar	05k2
mehāniķis	02k1
meijeri	06j1
mein name ist	0W71
meistarabref	0I:1
meistarabréf	0I:1
meistaragrada	0Zb1
meistaragráða	0Zb1
meistaraprof	0Zb1
meistarapróf	0Zb1
meistars	02k1
meister	0ck4
meisterbrief	04H1
meisterin	0co2
meisterpruefung	04H1
meisterprufung	04H1
meisterprüfung	04H1
meistras	02j1
mejeri	0;>2
mejeriet	0;@1
mekaanikko	0641
mekanik	02S1
mekaniker	0613
melhor	00N1
mellanniva	0Vd1
mellannivaa	0Vd1
mellannivå	0Vd1
mellem	0d12
member	02=1
membra	02>1
membre	0Ce2
membro	0211
membru	02>1
membră	02>1
memoire	0281
memur	01o1
memuru	01o1
men	0d32
menadzer	0d53
menadżer	02N1
menadžer	05k2
mencao honrosa	00N1
mencio	0d82
mencio especial	01g1
mencion	0d:2
mencion de honor	01f1
menció	0d82
menció especial	01g1
mención	0d:2
mención de honor	01f1
menedzer	0d<3
menedzere	02k1
menedzeris	02k1
menedzser	02n1
menedżer	02N1
menedžer	0[l2
menedžere	02k1
menedžeris	02k1
meneillaan	0LA1
meneillaeaen	0LA1
meneillään	0LA1
menengah	0E42
menengah atas	0d?1
menesi	0d@1
menesiai	0dA1
menesis	0d@1
menesiu	0dA1
meng	0MY2
menikah	0=`1
menntaskoli	04Q1
menntaskóli	04Q1
menor aprendiz	0211
mensa	03a1
mensajera	01Q1
mensajeria	03B1
mensajero	01Q1
mensajería	03B1
mention	0dB2
mention assez bien	0:31
mention bien	0:31
mention complementaire	03>1
mention complémentaire	03>1
mention honorable	0:31
mention passable	0:31
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0:31
mention tres honorable	0:31
mention très bien	0:31
mention très honorable	0:31
mentiune	0@G1
mentor	0dD4
mentora	0211
menuiserie	01n1
menuisier	01m1
menuisiere	01m1
menuisière	01m1
menuo	0dA1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@G1
merchandiser	02=1
merhaba	0UW1
merimies	0641
merit	00U1
meritfoerteckning	0_[1
meritforteckning	0_[1
meritförteckning	0_[1
meritvaerde	0=n1
meritvarde	0=n1
meritvärde	0=n1
merkezi	0481
merkonomi	05Y1
mernok	02n1
mes	0dH5
mese	0dM1
mesec	0dN2
meseca	0dN2
mesecev	0dP1
meseci	0dN2
mesemondo	02n1
mesemondó	02n1
mesera	01Q1
mesero	01Q1
meses	0dQ2
mesi	0dM1
mesiac	0dS1
mesiace	0dS1
mesiacov	0dS1
mesic	0dT1
mesice	0dT1
mesicu	0dT1
meska	0dU1
meski	0dU1
meslek lisesi	0`O2
meslek yuksekokulu	04O1
meslek yuksekokulu mezunu	0dV1
meslek yüksekokulu	04O1
meslek yüksekokulu mezunu	0dV1
meson	03B1
mesos	0dW1
messageries	01n1
mestari	0641
mester	0dX3
mesterbrev	07l1
mesterdiploma	0Ld1
mesterfok	0d[1
mesterfokozat	0Ld1
mesterkepzes	0Ld1
mesterképzés	0Ld1
mestra	02W1
mestrado	0NN1
mestrado academico	0NN1
mestrado acadêmico	0NN1
mestrado em	0NN1
mestrado integrado	0NN1
mestrado profissional	0NN1
mestratge	0`V1
mestre	0d\2
mestre de obras	0211
mestre em	0NN1
mestsky urad	0I^2
mestský úrad	03f1
mesón	03B1
metai	0d^1
metalurgica	0371
metalúrgica	0371
meteorologist	02=1
metge	02W1
metgessa	02W1
metin yazari	01o1
metin yazarı	01o1
metreur	01m1
metselaar	0291
metsuri	0641
metteur en scene	01m1
metteur en scène	01m1
metu	0d^1
metzger	03C1
metzgerei	03a1
metų	0d^1
meu nome e	0BX1
meu nome é	0BX1
meubelmaker	0291
mevcut	0@51
mews	06Y1
mezatka	0Zo1
mezczyzna	0dU1
mezun	0d_1
mezuniyet	0d_1
mezuniyet derecesi	03j1
mezuniyet notu	03j1
mezuniyet ortalamasi	03j1
mezuniyet ortalaması	03j1
meánleibhéal	0c@2
meánscoil	01W1
meðaleinkunn	02J1
mfa	0d`2
mgimo	0CF1
mgr	0db2
mgr inz	0Z71
mgr inż	0Z71
mh	0@61
mi	0dd1
mi chiamo	0WG1
mi nombre es	0c?1
midalja	0?S1
middel	0de1
middelmatig	0DU1
middels	0df2
middle	0ZP1
midlungs	0dh2
midwife	02=1
mierne	0dj1
mierne pokrocily	0]31
mierne pokročilý	0]31
mies	0dk2
miesiac	0dm1
miesiace	0dm1
miesiecy	0dm1
miesiąc	0dm1
miesiące	0dm1
miesięcy	0dm1
mieszkanie	0591
mijn naam is	0WE1
militair	0291
militaire	01m1
militar	0CN3
militare	02L1
mills	01a1
mim	0HJ1
mimar	01o1
mimari	01o1
mimarı	01o1
mina olen	0dn1
minae olen	0dn1
mineradora	0371
minh la	0do1
minicurso	0A71
minijob	09B1
ministarstvo	0AV2
ministeerium	05V1
minister	03`1
ministere	01n1
ministeri	03o1
ministerie	0a=1
ministeriet	0;@1
ministerija	03g1
ministerio	0e03
ministerioe	06j1
ministerium	03a1
ministeriö	06j1
ministero	03h1
ministerstvo	0I^2
ministerstwo	03U1
ministeru	08Y1
ministerul	03`1
ministrija	06[1
ministrstvo	0?C1
ministry	01a1
ministère	01n1
ministério	0371
miniszterium	07n1
minisztérium	07n1
minn	0e32
minor	0Cg1
minor in	0Cg1
minosites	08e1
minä olen	0dn1
minősítés	08e1
mionna	0dd1
mirne	0e51
mirne pokrocila	0]41
mirne pokrocily	0e61
misericordia	03h1
misrah	0Fi1
misraħ	0Fi1
mistenni	0e71
mistr	0?h1
mit	0CF1
mit auszeichnung	01P1
mit auszeichnung bestanden	01P1
mit erfolg	01P1
mit navn er	0Z:1
mitali	06G2
mitarbeiter	0691
mitarbeiter des jahres	00:1
mitja	0Y02
mitja alt	0?M1
mitjana	0O61
mitjà	0Y02
mitjà alt	0?M1
mitjà-alt	0?M1
mitt namn aer	0Z01
mitt namn ar	0Z01
mitt namn är	0Z01
mitt navn er	0Z;1
mittel	0e82
mittelmaessig	0=K1
mittelmassig	0=K1
mittelmäßig	0=K1
mittlere kenntnisse	0=K1
mittlere reife	01O1
mixologist	02=1
mizar	0GF1
miðlungs	0dh2
mj	0e:1
mjc	01n1
mjesec	0e:1
mjeseca	0e:1
mjeseci	0e:1
mjog god	0e;2
mjog god kunnatta	0R;1
mjog gott	0R;1
mjög gott	0R;1
mjög góð	0e;2
mjög góð kunnátta	0R;1
mlitt	0O41
mmus	0O41
mnd	0e=2
mnt	0a71
mo	0e?1
moara	03`1
moasa	02>1
moașă	02>1
model european de curriculum vitae	0Q_1
modele europeen de curriculum vitae	0FC1
modeliste	01m1
modellista	02L1
modello europeo per il curriculum vitae	0EE1
modelo europeo de curriculum vitae	0ED1
modelo europeu de curriculum vitae	0E=1
moderate	0Cb1
moderator	0e@3
moderatör	01o1
modersmaal	0eC2
modersmaalsnivaa	0QJ1
modersmaalsniveau	0QB1
modersmaalstalare	0QJ1
modersmal	0eC2
modersmalsniva	0QJ1
modersmalsniveau	0QB1
modersmalstalare	0QJ1
modersmål	0eC2
modersmålsniveau	0QB1
modersmålsnivå	0QJ1
modersmålstalare	0QJ1
modista	01Q1
modul	0eE2
modurmal	0eG1
modurmali	0eG1
modèle européen de curriculum vitae	0FC1
modéliste	01m1
moedertaal	0L\1
moedertaalspreker	0L\1
moi	0eH1
moi bat dau	0eI1
moi c'est	0Z41
moi hoc	0eJ1
moikka	0eH1
moin	0T11
mois	0eK1
mojster	0GF1
mokslininkas	02j1
mokslu daktaras	0FZ1
mokslų daktaras	0FZ1
mokykla	0Ff1
mokytoja	02j1
mokytojas	02j1
molkerei	03a1
molt bo	0Q<1
molto buono	09i1
momentan	04c1
momenteel	0UG1
mon	0eL1
monat	0eL1
monate	0eL1
monaten	0eL1
moniteur	01m1
monitor	02T3
monitora	02T3
monitrice	01m1
monografias	0251
monografie	0eM2
monografien	0951
monografías	0251
monograph	01T1
monographie	0951
monographien	0951
monographies	0281
monographs	01T1
montador	0211
montadora	0211
montajci	01o1
montajcı	01o1
montator	02>1
montatore	02L1
montatrice	02L1
monter	0Xg2
monteur	0eO3
monteuse	01m1
month	0eR1
months	0eR1
montir	02S1
montoer	0613
montor	0613
montér	0?h1
montör	02Z1
montør	06I2
morsmaal	0QK1
morsmaalsnivaa	0QK1
morsmal	0QK1
morsmalsniva	0QK1
morsmål	0QK1
morsmålsnivå	0QK1
mos	0eS3
moski	0eV1
mosque	01a1
most	00o1
moteris	0eW1
moteriska	0eW1
moteriška	0eW1
mother language	0Po1
mother tongue	0Po1
motoboy	0211
motorista	0211
motors	01a1
mottak	0:=1
moulder	02=1
mountain guide	02=1
moyen	08G1
moyenne	0:31
mozo	01Q1
mozo de almacen	01Q1
mozo de almacén	01Q1
moški	0eV1
mpa	0HJ1
mph	0HJ1
mphil	0HJ1
mr	0Jc1
mres	0MY2
ms	0HJ1
msc	0eX2
msci	0HJ1
mta	09B1
mtech	0HJ1
mts	0eZ2
mtu	00e1
mtü	00e1
mua dong	0e\1
mua he	0UD1
mua thu	0e]1
mua xuan	0e^1
mucama	01Q1
mucamo	01Q1
mudiresi	01o1
mudr	0Dm2
mudur	01o1
mudur yardimcisi	01o1
mudurlugu	0e_2
muduru	01o1
muehle	03a1
mueller	03C1
muhasebe elemani	01o1
muhasebe elemanı	01o1
muhasebeci	01o1
muhely	07n1
muhendis	01o1
muhendisi	01o1
muhendislik	0481
muhle	03a1
muinteoir	0461
muito bom	09X2
mujer	0PE1
mukemmel	0CT1
mulettista	02L1
mulher	0PH1
muller	03C1
mulo	08C1
muncitoare	02>1
muncitor	02>1
municipalidad	03B1
munkas	02n1
munkatars	02n1
munkatárs	02n1
munkás	02n1
muotoilija	0641
murare	02Z1
murarz	02N1
muratore	02L1
murer	06I2
musdienas	0`C1
musee	01n1
museo	0ea3
museu	0ed2
museum	0ef7
musician	02=1
musicien	01m1
musicista	02L1
musico	03m2
musiker	0\K4
musikverein	03a1
musim dingin	0em1
musim gugur	0en1
musim panas	0eo1
musim semi	0f01
muskarac	0f12
muski	0f12
musko	0f12
musteri temsilcisi	01o1
musée	01n1
muttersprache	0N>1
muttersprachler	0N>1
muttersprachlerin	0N>1
muttersprachlich	0N>1
muttersprachniveau	0N>1
mutuelle	01n1
muuja	01M1
muurari	0641
muuseum	05V1
muusikko	0641
muvezeto	02Q2
muy alto	09f1
muy bueno	09g2
muz	0f32
muzej	03R3
muzejs	06[1
muzesi	0481
muzeu	03`1
muzeul	03`1
muzeum	0f54
muzician	02>1
muziejus	03g1
muzikant	0J01
muzisyen	01o1
muzske	0f32
muzyk	02N1
muškarac	0f12
muški	0f12
muško	0f12
muž	0f32
mužské	0f32
mvp	0f91
my cv	01\1
my name is	0W01
my resume	01\1
mycket bra	09^2
mycket god	09^2
mycket goda	0QC1
myndighet	01=1
myndigheten	01=1
myyja	0641
myyjae	0641
myyjä	0641
myymaelae	06j1
myymala	06j1
myymälä	06j1
mz	09l1
màster	0`V1
màster universitari	0`V1
máig	00o1
máistreacht	0a^1
mán	0b71
mánuðir	0b71
mánuður	0b71
máster	07S1
máster en	07S1
máster oficial	07S1
máster universitario	07S1
männl	0UX1
männlich	0UX1
målare	02Z1
mån	0a81
månad	0a81
månader	0a81
måned	0a:2
måneder	0a:2
mé jméno je	0ZC1
mécanicien	01m1
médaille	00M1
médaille d'or	00M1
médecin	01m1
média	0C>1
média final	0C>1
médica	03m2
médico	03m2
médio	0Y82
mémoire	0281
mérnök	02n1
métreur	01m1
mês	0f:1
mình là	0do1
mí	0dd1
míonna	0dd1
mírně	0e51
mírně pokročilá	0]41
mírně pokročilý	0e61
móðurmál	0eG1
móðurmáli	0eG1
mùa hè	0UD1
mùa thu	0e]1
mùa xuân	0e^1
mùa đông	0e\1
múinteoir	0461
músico	03m2
múzeum	0^^2
müdiresi	01o1
müdür	01o1
müdür yardımcısı	01o1
müdürlüğü	0e_2
müdürü	01o1
mühendis	01o1
mühendisi	01o1
mühendislik	0481
mühle	03a1
mükemmel	0CT1
müller	03C1
müzesi	0481
müzisyen	01o1
müüja	01M1
müşteri temsilcisi	01o1
mă numesc	0a61
măcelar	02>1
mēn	0d@1
mēnesis	0d@1
mēneši	0d@1
mėn	0dA1
mėnesiai	0dA1
mėnesių	0dA1
mėnuo	0dA1
męska	0dU1
męski	0dU1
mężatka	0Zo1
mężczyzna	0dU1
měs	0dT1
městský úřad	0HD1
měsíc	0dT1
měsíce	0dT1
měsíců	0dT1
mūsdienas	0`C1
műhely	07n1
művezető	02Q2
mới bắt đầu	0eI1
mới học	0eJ1
n	0f;1
n v	00e1
n.v	00e1
n1	0=F1
n2	0=F1
n3	0=F1
n4	0=F1
n5	0=F1
na	0f<2
na daljavo	0f>1
na daljinu	0f?2
na dalku	0fA1
na dialku	0fB1
na diaľku	0fB1
na dálku	0fA1
na kierunku	0[N1
naa	0Qe1
naaister	0291
naavaerende	0Qe1
nabrezi	0@T1
nabrezie	0fC1
nabrezje	0fD1
nabrežje	0fD1
nachweis	0=J1
nacionalna poklicna kvalifikacija	0B61
nadace	0HD1
nadacia	03f1
nadal	04b1
nadiu	0`U1
nadiua	0`U1
nadácia	03f1
naeherin	09B1
naemndeman	02Z1
naestformand	0=k1
naeyttelijae	0641
nagrada	0cK3
nagroda	0Pb1
nagrody	0Pb1
nagyon jo	0Tl2
nagyon jó	0Tl2
naherin	09B1
naimaton	0:<1
naimisissa	0:<1
naine	0fE1
nainen	0fF1
najaar	0UV1
nakladatelstvi	0fG2
nakladatelství	0fG2
nakladnik	0fI2
nam	0fK5
nama proyek	0fP1
nama saya	04e1
namestek	0?h1
namesti	0@T1
namestie	0fC1
namndeman	02Z1
namornik	0?h1
nams og starfsferill	0PL1
namsbraut	02K1
namskeid	0fQ1
nang cao	0fR2
nanny	02=1
napjainkig	00o1
napredno	0fT6
naselje	0fZ3
nastavnica	0?42
nastavnik	0?42
natakar	05m1
natif	0^j1
natiivi	03?1
national 5	0351
national certificate	0351
national diploma	0351
natiu	0`U1
nativ	0>^1
nativa	0f]3
native	0f`3
native language	0Po1
native or bilingual	0Po1
native or bilingual proficiency	0Po1
native proficiency	0Po1
native speaker	0Po1
nativo	0fc2
natjecanje	0061
nattiv	0>`1
natywny	0Kc1
nauczyciel	0fe2
nauczycielka	02N1
naukowiec	02N1
navaerende	0Qe1
navy	01a1
nay	0=:1
nayttelija	0641
nazev projektu	0fg1
naziv projekta	0fh2
nazov projektu	0fj1
nazwa projektu	0fk1
nazywam sie	0ZB1
nazywam się	0ZB1
nd	0fl1
near native	0fm2
near-native	0fm2
nebenfach	0O`1
nebosh	0Do2
necasatorit	0AG1
necasatorita	0AG1
necăsătorit	0AG1
necăsătorită	0AG1
negociateur	01m1
negociatrice	01m1
negozio	03h1
nelayan	02S1
nemi	0>c1
nemocnica	03f1
nemocnice	0HD1
neozenjen	0fo2
neoženjen	0fo2
neprecejies	0g11
neprecejusies	0g11
neprecējies	0g11
neprecējusies	0g11
nestleder	0FV1
netekejusi	0Y^1
netekėjusi	0Y^1
nettbasert	0Q01
networks	01a1
neudana	0g21
neudata	0g31
neuvoja	0641
nevedes	0Y^1
nevedęs	0Y^1
nevelo	02n1
nevelő	02n1
newspaper	01a1
ngach	0Bj1
ngan hang	0<91
nganh	0Bl1
nganh hoc	0Bl1
nghien cuu sinh	0:a1
nghien cuu vien	0:a1
nghiên cứu sinh	0:a1
nghiên cứu viên	0:a1
ngo	0Bj1
ngon ngu me de	0;\1
ngành	0Bl1
ngành học	0Bl1
ngách	0Bj1
ngân hàng	0<91
ngôn ngữ mẹ đẻ	0;\1
ngõ	0Bj1
nha bao	0:a1
nha hang	0<91
nha hat	0<91
nha may	0<91
nha thiet ke	0:a1
nha xuat ban	0g42
nhac si	0:a1
nhan vien	0:a1
nhan vien xuat sac	0;e1
nhiep anh gia	0:a1
nhiếp ảnh gia	0:a1
nhom	0;[1
nhs	01a1
nhà báo	0:a1
nhà hàng	0<91
nhà hát	0<91
nhà máy	0<91
nhà thiết kế	0:a1
nhà xuất bản	0g42
nhân viên	0:a1
nhân viên xuất sắc	0;e1
nhóm	0;[1
nhạc sĩ	0:a1
nice to meet you	0Sl1
nilai	0GK1
nimeni on	0dn1
nimikirja	06F1
ninera	01Q1
nit	0CF1
niveau avance	0Dd1
niveau avancé	0Dd1
niveau bon	0?L1
niveau debutant	0<e1
niveau débutant	0<e1
niveau europeen	0g61
niveau européen	0g61
niveau intermediaire	08G1
niveau intermédiaire	08G1
niveau moyen	08G1
niveau scolaire	0<e1
nivel alto	09f1
nivel avancado	09W1
nivel avansat	0E:1
nivel avanzado	09f1
nivel basico	0g72
nivel básico	0D;1
nivel de baza	0E91
nivel de bază	0E91
nivel intermediario	0DS1
nivel intermedio	0DT1
nivel medio	0DT1
nivel medio alto	0@21
nivel medio-alto	0@21
nivel mediu	0DX1
nivell alt	0Q<1
nivell avancat	0Q<1
nivell avançat	0Q<1
nivell basic	0;H1
nivell bàsic	0;H1
nivell mitja	0DR1
nivell mitjà	0DR1
nivodij	0001
niñera	01Q1
no	0g96
nociones	0;I2
nocions	0@L2
nocoes	0g?2
nocoes basicas	0MJ1
nodala	0gA2
nodaļa	0gA2
noe	0?j1
noe kjennskap	0=S1
nogenlunde	0de1
nokkud god	0gC1
nokkuð góð	0gC1
nom del projecte	0gD1
nom du projet	0gE1
nombre del proyecto	0gF1
nome del progetto	0gG1
nome do projeto	0gH1
nominee	00O1
nonprofit	01a1
nork	05>1
norskprove	0=F1
norskprøve	0=F1
nos	0La1
not ort	03j1
not ortalamasi	03j1
not ortalaması	03j1
nota	0gI4
nota final	0C>1
nota finala	0@\1
nota finală	0@\1
nota media	0@[1
nota mitjana	0O61
notable	0@[1
notaio	02L1
notaire	01m1
notar	0gM3
notaria	0gP2
notarie	02Z1
notario	01Q1
notaris	0gR2
notariusz	02N1
notary	02=1
notaría	03B1
note	0gT2
notendurchschnitt	01P1
notenschnitt	01P1
noter	01o1
notions	0<R2
notiuni	0E91
notiuni de baza	0E91
notlen	0La1
notář	07A1
nourrice	01m1
noustaja	01M1
novads	0@71
nover	02n1
noverande	0Qe1
novice	0gV2
novinar	0gX5
novinár	0941
novinář	07A1
now	0DM1
nozioni	0<P2
noções	0g?2
noções básicas	0MJ1
noțiuni	0E91
noțiuni de bază	0E91
npk	0B61
npors	01k1
npo法人	0g]1
nr	0561
nr 10	0?g1
nr 35	0?g1
nr-10	0?g1
nr-35	0?g1
ntnu	0g^1
nu	0g_5
nu ho sinh	0:a1
nubile	0AR1
nucleo	0I;1
nugaletoja	06Z1
nugaletojas	06Z1
nugalėtoja	06Z1
nugalėtojas	06Z1
num	09l1
numatoma	0gd1
numele meu este	0a61
numele proiectului	0ge1
nuo	0gf2
nuotolinis	0YF1
nuotoliniu budu	0YF1
nuotoliniu būdu	0YF1
nurse	02=1
nursery	01a1
nursing home	01a1
nutid	0gh2
nutricionista	03m2
nutritionist	0L82
nutriționist	02>1
nuvaerende	0WB1
nuvarande	0gj1
nuverandi	0Ml1
nuværende	0WB1
nv	00e1
nvq	0?m2
nvq 2	0351
nvq 3	0351
nvq level 1	0351
nvq level 2	0351
nvq level 3	0351
nvq level 4	0341
nvq level 5	0341
nvq level 6	0:R1
nyar	0gk1
nyara	0gk1
nybegynner	0gl2
nyboerjare	0gn2
nyborjare	0gn2
nybörjare	0gn2
nyelvvizsga	0h02
nyelvvizsgat	0h21
nyelvvizsgát	0h21
nykyaan	0LA1
nykyaeaen	0LA1
nykyhetkeen	0LA1
nykyhetki	0LA1
nykyinen	0LA1
nykyisin	0LA1
nykyään	0LA1
nyni	0:M1
nyní	0:M1
nyrt	00e1
nyt	0LA1
nyár	0gk1
nábrežie	0fC1
nábřeží	0@T1
nám	0h32
námestie	0fC1
námořník	0?h1
náms- og starfsferill	0PL1
námsbraut	02K1
námskeið	0fQ1
náměstek	0?h1
náměstí	0@T1
název projektu	0fg1
názov projektu	0fj1
nâng cao	0fR2
näherin	09B1
nämndeman	02Z1
näyttelijä	0641
nå	0Qe1
nåværende	0Qe1
næstformand	0=k1
négociateur	01m1
négociatrice	01m1
nível avançado	09W1
nível básico	0MJ1
nível intermediário	0DS1
nívódíj	0001
nõrk	05>1
nõustaja	01M1
nú	0Ml1
núcleo	0I;1
núm	09l1
nútíð	0Ml1
núverandi	0Ml1
năm	0h52
nő	0h71
nős	0La1
nőtlen	0La1
nővér	02n1
nữ	0h81
nữ hộ sinh	0:a1
o	0h93
o levels	0351
o meu nome e	0BX1
o meu nome é	0BX1
o momento	08^1
o-levels	0351
oab	0?g1
obala	0:61
obchod	0I^2
obchodna akademia	0`g1
obchodni akademie	0FD1
obchodni zastupce	0?h1
obchodnik	0C?2
obchodny zastupca	0AI1
obchodná akadémia	0`g1
obchodní akademie	0FD1
obchodní zástupce	0?h1
obchodník	0C?2
obchodný zástupca	0AI1
obcina	0?C1
obecnie	04b1
ober	0;;1
oberschule	0=j1
objava	0\S1
objavljen	0h<1
objavljeno	0h=1
obkladac	0?h1
obkladač	0?h1
oblikovalec	0GF1
oblikovalka	0GF1
obmann	03C1
obor	0h>1
oboru	0h>1
obrona	0h?1
obrt	0[01
obtained	0:H1
obtained in	0:H1
obtenida	06g1
obtenido	06g1
obtenu	0GI1
obtenu en	0GI1
obtenue	0GI1
obtenue en	0GI1
obtida	0Ch1
obtido	0Ch1
obtinut	01R1
obuka	0h@1
občina	0?C1
obținut	01R1
oca	01d1
ocakavane	0hA1
oceanographer	02=1
ocekavano	0hB1
ocekivano	0hC2
ocena	0hE3
ocena koncowa	0hH1
ocena końcowa	0hH1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0hI1
ochroniarz	02N1
ocjena	0hJ1
ocm	01d1
ocp	01d1
octrooi	07e1
octrooien	07e1
od	0hK<
odbor	0hW3
odborny vycvik	0c31
odborný výcvik	0c31
odd job	02=1
odd-job	02=1
oddelek	0Lh1
oddeleni	0Ij1
oddelenie	0Io1
oddzial	0Kg1
oddział	0Kg1
oddělení	0Ij1
ode	01M1
odeljenje	0I?1
odgojitelj	0\=1
odhadce	0?h1
odjel	0hZ1
odjeljenje	0hZ1
odlicno	0fT6
odlično	0fT6
odontotecnico	02L1
odotettu	07o1
odsek	0h[3
odsjek	0hZ1
odul	0<O1
odulu	0<O1
odvetnica	0GF1
odvetnik	0GF1
odvjetnica	0?31
odvjetnicki ured	0[01
odvjetnik	0?31
odvjetnički ured	0[01
odznaczenie	0Pb1
odznaka	0Pb1
oekonom	06I2
oekotropholog	0691
oenologue	01m1
oeversaettare	02Z1
oevet	0h^1
of	0h_1
office	08W2
officer	0h`3
officina	03h1
officine	03h1
offiser	0<I1
oficial	02X2
oficina	0hc3
ofisi	0481
og	0hf2
oggi	0121
ogift	0hh2
ogretim gorevlisi	01o1
ogretim uyesi	01o1
ogretmen	01o1
ogretmeni	01o1
ogrodniczka	02N1
ogrodnik	02N1
ohg	00e1
ohjaaja	0641
ohjelmoija	0641
oi	0=a1
oifigeach	0461
oikolukija	0641
ojczyste	0Kc1
ojczystego	0Kc1
ojczysty	0Kc1
okj	0hj2
oklevel	0hl2
okleveles	0Ld1
oklevél	0hl2
okonom	06I2
okotropholog	0691
okres	0h32
oktato	02Q2
oktató	02Q2
okul	04O1
okulu	04O1
okutman	01o1
ola	0=a1
ola pessoal	0=a1
oldal	0hn1
olen	0dn1
olimpiada	0ho3
olimpiade	00C1
olimpiadă	0@G1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0i22
ologist	0W81
olympiad	00O1
olympiada	0AT2
olympiáda	0AT2
olá	0=a1
olá pessoal	0=a1
omanik	01M1
omistaja	0641
ompelija	0641
on lisans	0dV1
ondernemer	0291
onderneming	0a=1
onderscheiding	0L[1
onderzoeker	0;X2
oneletrajz	0NY1
oneletrajz europai formatuma	0NY1
oneletrajza	0NY1
ongehuwd	05I1
ongoing	0DM1
onkentes	0=E1
onkormanyzat	07n1
onlajn	0i41
online	0i5A
onlisans	0dV1
onlus	03h1
onoracha	0TM1
ontwerper	0291
ontwerpster	0291
ontwikkelaar	0291
onur belgesi	0<O1
onwards	0DM1
onóracha	0TM1
oopt	0=F1
op afstand	0Vb1
opas	0641
opcina	0[01
operaator	01M1
operaattori	0641
operador	0211
operadora	0211
operaia	02L1
operaio	02L1
operari	02W1
operaria	02T3
operario	03m2
operater	0iF3
operateur	01m1
operative	0W81
operatoare	02>1
operatoer	0613
operator	0iI?
operatore	02L1
operatorius	02j1
operatorka	02N1
operators	02k1
operatoru	01o1
operatrice	06?2
operatör	0IH2
operatörü	01o1
operatør	06I2
operatőr	0=E1
operària	02W1
operária	0211
operário	0211
operátor	0]F3
opetaja	01M1
opettaja	0641
opic	0=F1
opiekun	02N1
opiekunka	02N1
opisto	04V1
opistoaste	0N:1
opistotutkinto	0N:1
oplaeg	03J1
opleidingscentrum	08d1
opleidingsdag	0>T1
oplæg	03J1
oppas	0291
oppekava	0N91
oppilas	0641
oppisopimus	05Y1
oppisopimuskoulutus	05Y1
opravneni	0B71
opravnenie	0B81
oprichter	0;;1
oproepkracht	0;;1
oprávnenie	0B81
oprávnění	0B71
opstina	06d1
optica	01Q1
optician	0L82
opticien	0B^2
opticienne	01m1
optico	01Q1
optik	0?h1
optiker	0\K4
optikko	0641
optikus	0=E1
option	0PN1
optisyen	01o1
optometrist	02=1
optyk	02N1
opublikowany	07m1
opérateur	01m1
opératrice	01m1
općina	0[01
opština	06d1
oraz	0iX1
orchester	03a1
orden	09C1
ordfoerande	0U32
ordfoerer	0<I1
ordforande	0U32
ordforer	0<I1
ordförande	0U32
ordfører	0<I1
ordinary degree	0:R1
organisateur	01m1
organisatrice	01m1
organiser	02=1
organist	0DP2
organizador	03m2
organizadora	03m2
organizer	02=1
organizzatore	02L1
organizzatrice	02L1
orta	0iY2
orta duzey	0iY2
orta duzeyde	0i[1
orta düzey	0iY2
orta düzeyde	0i[1
orta seviye	0i[1
orta ust	0Yh1
orta ustu	0Yh1
orta üstü	0Yh1
orta-üst	0Yh1
ortagi	01o1
ortak yazar	01o1
ortalama	03j1
ortaokulu	04O1
ortağı	01o1
orthophoniste	01m1
orvos	02n1
os	0591
osakond	0i\2
osasto	0i^2
oscp	01d1
osd	0=F1
osiedle	0591
osiguranje	0AV2
osnivac	05k2
osnivač	05k2
osnove	0i`6
osnovna skola	0M02
osnovna sola	0M21
osnovna škola	0M02
osnovna šola	0M21
osnovne akademske studije	0=I1
osnovne studije	0=I1
osnovno	0i`6
osnovno znanje	0if3
ospatar	02>1
ospedale	03h1
ospideal	0C\1
ospidéal	0C\1
osposobljavanje	0ii1
ospătar	02>1
ostaja	0641
ostan	0C\1
osteopath	02=1
osteria	03h1
ostetrica	02L1
ostetrico	02L1
ostreiculteur	01m1
ostréiculteur	01m1
osuuskunta	06j1
osvc	0HD1
osvedceni	0B71
osvedcenie	0B81
osvedčenie	0B81
osvč	0HD1
osvědčení	0B71
osz	0ij1
osze	0ij1
osztaly	0ik2
osztalyzat	08e1
osztatlan kepzes	0Ld1
osztatlan képzés	0Ld1
osztondij	0HA2
osztály	0ik2
osztályzat	08e1
ota	0im2
oteli	0481
otomotiv	0481
otono	0io1
otoño	0io1
ottenuto	0D=1
ottico	02L1
ottima	09j2
ottima conoscenza	09i1
ottimo	09j2
ou	00e1
outono	0j01
ouvrage	0281
ouvrages	0281
ouvrier	01m1
ouvriere	01m1
ouvrière	01m1
overmontoer	0751
overmontor	0751
overmontør	0751
oversaetter	0751
oversattare	02Z1
oversetter	0<I1
oversætter	0751
ovet	0h^1
ovlascenje	0h@1
ovlastenje	0ii1
ovlaštenje	0ii1
ovlašćenje	0h@1
ovoda	0\:1
ovodapedagogus	02n1
ovono	02n1
owner	02=1
oy	00e1
oyj	00e1
oyuncu	01o1
oz gecmis	0j11
ozenjen	0fo2
ozgecmis	0j11
ozgecmisi	0j11
oü	00e1
očakávané	0hA1
očekivano	0hC2
očekáváno	0hB1
oženjen	0fo2
p	0j21
p o box	0j31
p zza	0@U1
p.o. box	0j31
p.zza	0@U1
pa	0j41
pa distans	0IX1
pa nett	0Q01
paa	0j41
paa distans	0IX1
paa nett	0Q01
paaaine	0]N1
paagaaende	0j52
paagaar	0gj1
paallikko	0641
pabrik	08D1
packer	0DP2
pacse	0AQ1
pacsee	0AQ1
pacsé	0AQ1
pacsée	0AQ1
pad	0HC1
pada	0j71
padagog	0691
padalinys	0GO1
padaria	0371
padeiro	0211
padejeja	02j1
padejejas	02j1
padeka	06Z1
padronanza	0NQ1
padzilinats	0j81
padziļināts	0j81
padėjėja	02j1
padėjėjas	02j1
padėka	06Z1
paeaeaine	0]N1
paeaellikkoe	0641
paedagog	0j92
paeivaekoti	0XT2
paetevyys	0j;2
pagaende	0j52
pagar	0gj1
pagaritookoda	05V1
pagaritöökoda	05V1
pagasts	0@71
page	0j=2
pagina	0j?5
pagrindai	0=A2
pagrindine mokykla	0Ff1
pagrindines	0jD1
pagrindinė mokykla	0Ff1
pagrindinės	0jD1
paguyuban	08D1
paipear	0@Y1
paipéar	0@Y1
paitinn	0@Y1
paivakoti	0XT2
paja	06j1
pakankamai	0jE1
pakar	0jF1
palestra	0jG2
palestrante	0211
palestras	05a1
paligs	02k1
palkinto	06k1
palmes	00M1
palomies	0641
palvelu	06j1
palveluneuvoja	0641
palvelut	06j1
palyazat	0001
palīgs	02k1
pamata	0jI2
pamatlimeni	0711
pamatlimenis	0jI2
pamatlīmenis	0jI2
pamatlīmenī	0711
pamatskola	04U1
pamatzinasanas	0jI2
pamatzināšanas	0jI2
pana	0jK1
pana in	0jK1
pana in prezent	02H1
pana la	0jK1
panadera	01Q1
panaderia	03B1
panadero	01Q1
panadería	03B1
panettiere	02L1
panificio	03h1
panimo	06j1
pank	05V1
pankki	06j1
panna	0Zo1
papelaria	0371
papeleria	03B1
papelería	03B1
paper	01T1
papers	01T1
papeteries	01n1
paralegal	02=1
paramedic	02=1
paramedik	01o1
parcours	0PN1
pardaveja	02j1
pardavejas	02j1
pardavėja	02j1
pardavėjas	02j1
pardeveja	02k1
pardevejs	02k1
parduotuve	03g1
parduotuvė	03g1
paredzams	0jL1
paredzets	0jL1
paredzēts	0jL1
park	0HC1
parken	0RY1
parkway	06Y1
paroquia	0371
parrocchia	03h1
parroquia	03B1
parrucchiera	02L1
parrucchiere	02L1
parstavis	02k1
part time	0RS2
part-time	0RS2
parteira	0211
partner	0jM2
partners	01a1
parturi kampaaja	05Y1
parturi-kampaaja	05Y1
paru dans	0281
parvalda brivi	0?i1
paróquia	0371
pasaje	09l1
pasante	01Q1
pascasarjana	0jO1
paseo	09l1
pasif	0E61
pasivne	0jP2
pasivni	0e51
pasivno	0if3
pasivní	0e51
pasivně	0e51
paslaik	0`C1
pasma	01k1
pasniedzejs	02k1
pasniedzējs	02k1
pasnodarbinats	06[1
pass	0jR2
passage	05K1
passatge	0:;1
passed	0:H1
passeig	0:;1
passi	0]M1
pastaci	01o1
pastacı	01o1
pastane sefi	01o1
pastane şefi	01o1
pastelera	01Q1
pasteleria	03B1
pastelero	01Q1
pastelería	03B1
pasticcere	02L1
pasticceria	03h1
pasticciera	02L1
pasticciere	02L1
pastor	03C1
pastry	02=1
pasvaldiba	06[1
pasívne	0dj1
paten	0:\1
patent	0jT@
patentas	0[n1
patente	0jd4
patente europea	01N1
patente und gebrauchsmuster	0951
patentes	0A:2
patentino	01N1
patents	0jh2
patentti	0NF1
patevyys	0j;2
patika	07n1
patin	09B1
patissier	0jj3
patissiere	01m1
patlaban	0`C1
patron	01Q1
patrón	01Q1
pavars	02k1
pavasaris	0jm2
pavārs	02k1
paysagiste	01m1
pazenges	09;2
paznic	02>1
pazymejimas	08c1
pazymiu vidurkis	0;Z1
pazymys	0;Z1
pašlaik	0`C1
pašnodarbināts	06[1
pašvaldība	06[1
pažengęs	09;2
pažymių vidurkis	0;Z1
pažymys	0;Z1
pažymėjimas	08c1
pd	0jo1
peaeriala	0N91
peatukk	0471
peatükk	0471
pecheur	01m1
pecovatel	07A1
pedagog	02Z1
pedagogus	02n1
pedagógus	02n1
pedreiro	0211
peer reviewed articles	01T1
peer reviewer	02=1
peer-reviewed articles	01T1
pegawai	02S1
peixeiro	0211
pek	02Q2
pekar	07A1
pekara	0AV2
pekaren	03f1
pekarna	0_G2
pekař	07A1
pekerja	02S1
pekseg	07n1
pekáreň	03f1
pekárna	0HD1
pelatih	02S1
pelatihan	0k02
pelaut	02S1
pelayan	02S1
peluquera	01Q1
peluqueria	03B1
peluquero	01Q1
peluquería	03B1
pemadam	02S1
pemandu	02S1
pemandu wisata	02S1
pembicara	0:\1
pembina	02S1
pemenang	06Q1
pemerintah	08D1
pemilik	02S1
peminatan	0>M1
pemula	0k22
pemusik	02S1
penanggung jawab	02S1
penari	02S1
pendiri	02S1
peneliti	02S1
penerbit	0k42
penerjemah	02S1
pengacara	02S1
pengajar	02S1
pengembang	02S1
pengemudi	02S1
penger	09:1
penghargaan	06Q1
penjahit	02S1
penjual	02S1
penningmeester	0;X2
penulis	02S1
penutur asli	08B1
penyanyi	02S1
penyuluh	02S1
penyunting	02S1
penztaros	02Q2
peon	01Q1
pepiniere	01n1
perancang	02S1
perawat	02S1
percakapan	0E61
percentage	00U1
perempuan	0j21
perencana	02S1
perfecto	0KO1
perfeito	0KN1
perfekcyjny	0k61
perfekt	0k71
perfektne	0k82
perfektně	0k:1
perfetto	0k;1
perguruan tinggi	0Ok1
periodico	05a1
periodista	02X2
perit	05\1
perito	0k<2
perito industriale	08h1
perito mercantil	0;:1
periódico	05a1
perkiraan	0H@1
permanent	0DN1
permis	0Am3
permis b	03l1
permis bateau	03l1
permis de conducere	0241
permiso	0231
permit	01k1
permís	0221
perpustakaan	08D1
personel	01o1
personeli	01o1
perumahan	0Ga1
perusahaan	08D1
peruskoulu	04V1
peruskoulun paattotodistus	05Y1
peruskoulun paeaettoetodistus	05Y1
peruskoulun päättötodistus	05Y1
perustaidot	05B2
perustaito	05D1
perustaja	0641
perustaso	0k>1
perusteet	05B2
perustutkinto	0k?2
pesantren	0Ok1
pescaderia	03B1
pescadero	01Q1
pescadería	03B1
pescador	03m2
pescadora	03m2
pescar	02>1
pescatore	02L1
pescatrice	02L1
peserta magang	02S1
pesquisador	0211
pesquisadora	0211
pet shop	0371
petani	02S1
petniece	02k1
petnieks	02k1
petty officer	02=1
petugas	02S1
peón	01Q1
pečovatel	07A1
pfa	03`1
pfarrer	03C1
pflegedienst	03a1
pflegeheim	03a1
pfleger	0=l2
pflegerin	03C1
pfoertner	0691
pfortner	0691
pförtner	0691
pg	0kA1
pg cert	0O41
pg dip	0O41
pgce	0MY2
pgce with qts	0O41
pgcert	0O41
pgdip	0MY2
ph d	0kB3
ph d grad	0kE1
ph d studerende	0=k1
ph.d	0kB3
ph.d.-grad	0kE1
ph.d.-studerende	0=k1
phan tich	0:a1
pharma	01a1
pharmaceuticals	01a1
pharmacie	01n1
pharmacien	01m1
pharmacienne	01m1
pharmacist	02=1
pharmacy	01a1
pharmd	0HJ1
phat trien	0:a1
phd	0kF2
phd student	07T1
phdr	0Dm2
phien dich	0:a1
phiên dịch	0:a1
phlebotomist	02=1
pho	0Bj1
pho ban	0:a1
pho chu tich	0:a1
pho giam doc	0:a1
pho hieu truong	0:a1
pho phong	0:a1
phong	0;[1
phong ban	0;[1
phong kham	0<91
phong thi nghiem	0<91
phong vien	0:a1
photographe	01m1
photographer	02=1
phr	01d1
phu bep	0:a1
phuc vu	0:a1
phuong	0Bj1
physician	02=1
physicist	02=1
physiker	0691
physiotherapie	03a1
phát triển	0:a1
phân tích	0:a1
phòng	0;[1
phòng ban	0;[1
phòng khám	0<91
phòng thí nghiệm	0<91
phó ban	0:a1
phó chủ tịch	0:a1
phó giám đốc	0:a1
phó hiệu trưởng	0:a1
phó phòng	0:a1
phóng viên	0:a1
phường	0Bj1
phố	0Bj1
phụ bếp	0:a1
phục vụ	0:a1
piagam	0kH2
piastrellista	02L1
piata	0561
piazza	0@U1
piazzale	0@U1
piața	0561
picker	02=1
piekarnia	03U1
piekarz	02N1
pielegniarka	02N1
pielegniarz	02N1
pielęgniarka	02N1
pielęgniarz	02N1
pigiste	01m1
pilot	0kJ3
pilotin	03C1
piloto	03m2
pincer	06]2
pinche	01Q1
pincér	06]2
pintor	03m2
pintora	03m2
pion	0Kg1
pirma limena augstaka izglitiba	0\91
pirmininkas	02j1
pirmā līmeņa augstākā izglītība	0\91
pis	0:;1
pisarna	0?C1
piscina	03h1
piso	09l1
pivara	06d1
pivovar	0I^2
pivovara	0[01
pivovarna	0?C1
pivovary	0HD1
pix	03l1
pizzeria	0kM3
pizzería	03B1
pjazza	0Fi1
pl	0kP3
plac	0591
placa	0:;1
place	05K1
plads	0RY1
plaket	0<O1
plaketa	0kS1
plakett	0kT1
plan	05J1
planeeritav	0LZ1
planer	0=l2
planerad	0=f1
planerin	03C1
planirano	0hC2
planlagt	0Qh2
planlanan	0=^1
planned	06K1
planner	0792
planots	0jL1
planovane	0hA1
planovano	0hB1
planowane	0kU1
planowany	0kU1
plant	01a1
plantsoen	0HC1
planuojama	0gd1
plaquiste	01m1
plass	0;W1
plasterer	02=1
platschef	02Z1
platz	0B`1
playworker	02=1
plaza	09l1
plaça	0:;1
plc	00e1
pleier	0<I1
plein	0HC1
plejehjem	0;@1
plida	0=F1
plombier	01m1
plombiere	01m1
plombière	01m1
plongeur	01m1
plongeuse	01m1
plumber	02=1
plynne	04Z2
plynnie	0<=1
plynny	0<=1
plynně	04_1
plynule	04Z2
plánované	0hA1
plánováno	0hB1
plānots	0jL1
pm	0kV3
pmo	0kA1
pmp	01d1
po	0jo1
po box	0j31
pobalscoil	01W1
pobednica	0kY1
pobednik	0kY1
pobjednica	0061
pobjednik	0061
pocetnik	0kZ4
pocetno	0k^2
poczatkujacy	0k`2
początkujący	0k`2
podcast	01T1
podiatrist	02=1
podjetje	0?C1
podnik	0I^2
podsladek	0?h1
podsládek	0?h1
podstawowa	0kb2
podstawowe	0kd1
podstawowy	0kb2
podstawowym	0kd1
podstawy	0kb2
poduzece	0[01
poduzeće	0[01
podyplomowe	0Z71
podzim	0ke1
poglavje	0\S1
poglavlje	0C72
pogovorno	0kf1
pohar	0AT2
pohiharidus	0[51
pohikool	04;1
pohvala	0cK3
pohár	0AT2
poissonnier	01m1
poistovna	03f1
poisťovňa	03f1
pojistovna	0HD1
pojišťovna	0HD1
pokal	0kg2
pokladni	0?h1
pokladnik	0C?2
pokladní	0?h1
pokladník	0C?2
poklicna matura	0ki1
pokojowa	02N1
pokojska	0?h1
pokojská	0?h1
pokrocila	0kj4
pokrocily	0kj4
pokročilá	0kj4
pokročilý	0kj4
pokryvac	0?h1
pokrývač	0?h1
polaznik	0ii1
pole	0AS1
poletje	0kn1
polgarmester	0=E1
polgármester	0=E1
police	01a1
police officer	02=1
policealne	0ko1
policia	01Q1
policial	0211
policier	01m1
policiere	01m1
policista	0?h1
policistka	0?h1
policière	01m1
policjant	02N1
policjantka	02N1
policía	01Q1
polideportivo	03B1
polier	03C1
poliisi	0641
poliklinika	0l03
polis	0l32
polisher	02=1
polisi	02S1
politechnika	04I1
politechniki	04I1
politecnica	0NA3
politecnico	0D?3
politehnica	0841
politeknik	0Ok1
politibetjent	0<I1
politist	0Bg1
politècnica	01b1
politécnica	0CU2
politécnico	0CU2
polizei	03a1
poliziotto	02L1
polizist	0691
polițist	0Bg1
polku	09:1
polozen	0KX2
polozna	02N1
položen	0KX2
polsterer	0691
polytechnic	01`1
polytechnique	01c1
pomlad	0l51
pomoc	02N1
pomoc administracyjna	02N1
pomoc kuchenna	02N1
pomocnica	0C;2
pomocnice	0?h1
pomocnik	0l65
pomocník	0?h1
pomoćnica	0?31
pomoćnik	0?42
pomočnica	0GF1
pomočnik	0GF1
pompier	0:?2
ponencia	0l;2
ponencias	0251
ponente	01Q1
pontificia	0A^1
pontifícia	0A^1
ponència	0A<1
poradca	0AI1
poradce	0?h1
porocen	0`W1
porocena	0`W1
porodni asistentka	0?h1
porodní asistentka	0?h1
poročen	0`W1
poročena	0`W1
portal	09l1
portar	02>1
portas	0=E1
porteira	0211
porteiro	0211
porter	02=1
portier	0l=3
portiere	02L1
portás	0=E1
pos doutorado	0KW1
pos graduacao	0NN1
pos graduacao em	0NN1
posgrado	07S1
poslovoda	0?42
poslovođa	0?42
postaci	01o1
postacı	01o1
postas	0l@2
postbode	0291
postboks	0lB2
postbud	06I2
postbus	0lD1
postdoc	0D\2
postdoctoral	02=1
postdoctoral researcher	02=1
poste actuel	00a1
poster	0lE8
posteres	05a1
posters	0lM4
postfach	05U1
postgrado	07S1
postgraduate	0O41
postgraduate certificate	0O41
postgraduate diploma	0O41
postgrau	0`V1
postina	02L1
postinkantaja	0641
postino	02L1
postliceala	0CW1
postliceală	0CW1
postman	02=1
postmaster	0Jc1
postwoman	02=1
postás	0=E1
posvet	0\S1
poszter	0IW1
pot	0fD1
potrdilo	0B61
potvrda	0KX2
pour	0lQ1
pousada	0371
pouzivatelsky	0lR1
používateľsky	0lR1
povprecje	0lS1
povprecna ocena	0lS1
povprečje	0lS1
povprečna ocena	0lS1
poziom zaawansowany	0<=1
pozoriste	06d1
pozorište	06d1
početnik	0kZ4
početno	0k^2
położna	02N1
poștaș	02>1
pr	0451
praca	0lT2
praca z domu	0fB1
praca zdalna	0Vc1
pracovnice	0?h1
pracovnicka	0AI1
pracovnik	0C?2
pracovník	0C?2
pracovníčka	0AI1
pracownica	02N1
pracowniczka	02N1
pracownik	02N1
pracownik sezonowy	02N1
practical	0A61
practicant	02>1
practicante	01Q1
practicas	01Q1
practice	01a1
practitioner	02=1
pradedantysis	0lV2
pradikat	01P1
pradinis	0=A2
pradmenys	0jD1
praedikat	01P1
praegu	0UZ1
praeguseni	0UZ1
praktijk	0361
praktijken	0361
praktikant	0lX9
praktikantas	02j1
praktikante	02h2
praktikantin	09B1
praktikantka	0?h1
praktikants	02k1
praktikantė	02j1
praktisk pedagogisk utdanning	01D1
praktisk-pedagogisk utdanning	01D1
praktykant	02N1
praktykantka	02N1
pramugari	02S1
pramuniaga	02S1
pramusaji	02S1
pranesimas	0[n1
pranešimas	0[n1
praticante	02L1
pravnica	0C43
pravnicka	0C?2
pravnik	0la5
prawniczka	02N1
prawnik	02N1
prawo jazdy	0BF1
prawo wykonywania zawodu	0BF1
praxis	03a1
praça	04j1
pre intermediate	0<Z1
pre-intermediate	0<Z1
precejies	0g11
precejusies	0g11
preceptor	0211
preceptora	0211
preconizat	08Z1
precējies	0g11
precējusies	0g11
predajna	03f1
predajňa	03f1
predavac	0lf3
predavanje	0[g3
predavatelj	05m1
predavač	0lf3
preddiplomski studij	0li1
predikat	0GK1
prednaska	0Zf2
prednáška	0C=1
predpoklad	0hB1
predpokladane	0lj2
predpokladané	0hA1
predseda	0C?2
predsedkyne	0?h1
predsednica	0ll2
predsednicka	0AI1
predsednik	0ll2
predsedníčka	0AI1
predsjednica	0?31
predsjednik	0?31
preduzece	06d1
preduzeće	06d1
predvideno	0ln3
predvidoma	0m11
predviđeno	0hC2
preemia	0m22
prefecture	01n1
prefeitura	0371
preis	09C1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02l2
prekladateľ	0941
prelekcja	07m1
premi	01g1
premiacao	00N1
premiação	00N1
premier prix	00M1
premija	00=2
premio	0m43
premios	01f1
premiu	0@G1
premiul	0@G1
premiul i	0@G1
premju	0?S1
preneur de son	01m1
preparateur	01m1
preparatoria	0;82
preparatrice	01m1
preprint	01T1
preprints	01T1
presedinta	02>1
presedinte	02>1
present	0m73
presentation	01T1
presentations	01T1
presente	0m:3
presenter	02=1
presernova nagrada	0kS1
president	0m=3
presidenta	02X2
presidente	03\4
press	01a1
pressesprecher	09B1
pressing	01n1
presso	0@S1
preukaz	0B81
prevajalec	0GF1
prevajalka	0GF1
prevencion de riesgos laborales	0231
prevención de riesgos laborales	0231
previsao	0Ci1
previsio	0m@1
previsionnel	08g1
previsió	0m@1
previst	0m@1
prevista	0mA4
prevista para	0mE2
previsto	0mG3
previsão	0Ci1
prevodilac	07M1
prevoditelj	0\=1
prevu	08g1
prevue	08g1
prezent	0mJ2
prezentare	07Z1
prezes	02N1
prezeska	02N1
prezident	02l2
prezidents	02k1
prešernova nagrada	0kS1
preżent	0>61
președinte	02>1
președintă	02>1
pri	0mL2
pria	0^?1
pricakovano	0m11
priemer	0Um1
priemyselna skola	0`g1
priemyselná škola	0`g1
priest	02=1
prijs	0=o1
prilaz	0:61
primar	02>1
primaria	03`1
primarie	03`1
primary school	01`1
primavara	0mN1
primavera	0mO4
primeiro lugar	00N1
primeiros socorros	0?g1
primer lugar	01f1
primer premi	01g1
primer premio	01f1
primeros auxilios	0231
primo classificato	00P1
primo posto	00P1
primo premio	00P1
primo soccorso	01N1
primăria	03`1
primărie	03`1
primăvara	0mN1
prince2	01d1
principal	02=1
principal investigator	02=1
principiant	0mS1
principiante	0mT3
printemps	0mW1
printiseacht	07D1
printíseacht	07D1
pripravnica	0C43
pripravnik	0C43
pris	0cP3
prisen	0mX2
priset	0mZ1
prispevek	0C92
prispevok	0C=1
prix	00M1
prizas	06Z1
prize	00O1
priznanje	0cK3
pričakovano	0m11
prl	0231
pro loco	03h1
probation officer	02=1
proc	0201
proceedings	0ZF2
procurador	01Q1
procuradora	01Q1
prodajalec	0GF1
prodajalka	0GF1
prodavac	0m[3
prodavacica	07M1
prodavač	0m^2
prodavačica	07M1
prodavnica	06d1
prodejna	0HD1
prodi	0>M1
producer	02=1
product manager	07T1
product owner	0m`3
productions	01a1
productor	01Q1
productora	01Q1
produtor	0211
proefschrift	07e1
prof	0fQ1
profesijny zivotopis	0Nf1
profesijný životopis	0Nf1
profesine kvalifikacija	0?^1
profesine mokykla	0Ff1
profesinis bakalauras	0;R1
profesinis issilavinimas	0?^1
profesinis išsilavinimas	0?^1
profesinė kvalifikacija	0?^1
profesinė mokykla	0Ff1
profesional	09f1
profesionala videja izglitiba	07R1
profesionalais bakalaurs	0;Q1
profesionalais magistrs	0aS1
profesionalna biografija	0>f1
profesionālais bakalaurs	0;Q1
profesionālais maģistrs	0aS1
profesionālā vidējā izglītība	07R1
profesjonsstudium	0M[1
profesni prukaz	0B71
profesni zivotopis	0Nj1
profesní průkaz	0B71
profesní životopis	0Nj1
profesoara	02>1
profesoară	02>1
profesor	0mc:
profesora	01Q1
profesorius	02j1
profesors	02k1
professeur	01m1
professeure	01m1
professional proficiency	0@H1
professional working proficiency	0S[1
professionale	09i1
professioneel	0mm1
professionele bachelor	01_1
professionnel	0Dd1
professionsbachelor	0:[1
professionsbachelor i	0:[1
professionshoejskole	0L^1
professionshojskole	0L^1
professionshøjskole	0L^1
professor	0mn9
professora	08E2
professore	02L1
professoressa	02L1
professori	0641
professzor	02n1
profesör	01o1
proficient	0322
proficient user	0@H1
profiel	03K1
profil	0KJ1
profilul	0KJ1
profissional	09W1
progett	0n71
progetti	0gG1
progettista	02L1
progetto	0gG1
program	0n85
program studi	0>M1
programador	02T3
programadora	02T3
programatoare	02>1
programator	0n=3
programci	01o1
programcı	01o1
programer	0iF3
programerka	0GF1
programi	04k1
programista	02N1
programistka	02N1
programma	0n@1
programmatore	02L1
programmatrice	02L1
programmeerija	01M1
programmer	0nA2
programmerare	02Z1
programmerer	0<I1
programmet	0nC2
programmetaja	02k1
programmetajs	02k1
programmeur	0B^2
programmierer	0691
programmoer	0751
programmor	0751
programmør	0751
programmētāja	02k1
programmētājs	02k1
programozo	02n1
programozó	02n1
programuotoja	02j1
programuotojas	02j1
programátor	02l2
programı	04k1
proiect	0ge1
proiecte	0ge1
proiectul	0ge1
proje	0nE1
proje adi	0nE1
proje adı	0nE1
proje asistani	01o1
proje asistanı	01o1
proje yoneticisi	01o1
proje yöneticisi	01o1
project	0nF3
project manager	07T1
projecte	0gD1
projected	06K1
projecten	0nI1
projectes	0gD1
projectnaam	0nI1
projecto	0gH1
projectos	0gH1
projects	0AH1
projekat	0nJ1
projekt	0nK=
projekt neve	0nX1
projektai	0nY1
projektant	0nZ4
projektantka	02N1
projektas	0nY1
projekte	0n^2
projektek	0nX1
projekter	0n`1
projekti	0na6
projektid	0ng1
projektin nimi	0nh1
projektit	0nh1
projektledare	02Z1
projektname	0b31
projektnamn	0ni1
projektnavn	0n`1
projektoer	02Z1
projektor	02Z1
projekts	0nj1
projektu	0fk1
projekty	0nk3
projektör	02Z1
projeler	0nE1
projesi	0nE1
projet	0gE1
projeteur	01m1
projeto	0gH1
projetos	0gH1
projets	0gE1
prolece	0nn1
proleće	0nn1
proljece	0no1
proljeće	0no1
promedio	0@[1
promenade	0B`1
promoter	02L1
promotie	0Jb1
promotion	0o01
promotor	03m2
promotora	03m2
promotore	02L1
promotrice	02L1
promovendus	0;;1
promoviert	0o01
proofreader	02=1
propedeuse	01_1
properties	01a1
prosecna ocena	0o11
prosek	0o11
prosek ocena	0o11
prosečna ocena	0o11
prosiding	0:\1
prosjecna ocjena	0hJ1
prosjek	0hJ1
prosjek ocjena	0hJ1
prosjekt	0o22
prosjekter	0o41
prosjektnavn	0o41
prosječna ocjena	0hJ1
prospech	0BG2
prospective	06K1
prospektas	0451
prospekts	0@71
prospěch	0Ul1
prostovoljec	0GF1
prostovoljka	0GF1
protesico	01Q1
prothesiste	01m1
prothésiste	01m1
protésico	01Q1
provincia	03h1
provincie	0a=1
provinsi	0Ga1
proyecto	0gF1
proyectos	0gF1
proyek	0fP1
proġett	0n71
pruefer	0=l2
prueferin	03C1
pruefung	0=J1
prufer	0=l2
pruferin	03C1
prufung	0=J1
prukaz	0B71
prumer	0Ul1
pruvodce	0?h1
pruvodkyne	0?h1
prvostopenjski	0Ho1
prvostupnica	0li1
prvostupnik	0li1
przedsiebiorstwo	03U1
przedsiębiorstwo	03U1
przedstawiciel	02N1
przedszkole	04I1
przeglad	07m1
przegląd	07m1
przewidywane	0kU1
przewidywany	0kU1
przewodniczaca	02N1
przewodniczacy	02N1
przewodniczka	02N1
przewodnicząca	02N1
przewodniczący	02N1
przewodnik	02N1
przychodnia	03U1
práca z domu	0fB1
prácticas	01Q1
právnik	0AI1
právnička	0C?2
právník	0?h1
prädikat	01P1
préfecture	01n1
prémio	00N1
préparateur	01m1
préparatrice	01m1
présent	00a1
président	01m1
présidente	01m1
prévisionnel	08g1
prévu	08g1
prévue	08g1
prêmio	00N1
príspevok	0C=1
próf	0fQ1
prófessor	0>c1
prüfer	0=l2
prüferin	03C1
prüfung	0=J1
prēmija	00C1
průkaz	0B71
průměr	0Ul1
průvodce	0?h1
průvodkyně	0?h1
psc	0h32
psc1	03l1
pse1	03l1
pse2	03l1
psichologas	02j1
psicoleg	02W1
psicologa	0o54
psicologo	0763
psicòleg	02W1
psicòloga	02W1
psicóloga	03m2
psicólogo	03m2
psiholog	0o94
psihologs	02k1
psikolog	0Tj2
psm	01d1
pst	0a71
psuhholoog	01M1
psycholog	07;4
psychologist	02=1
psychologue	01m1
psycholoog	0291
psychológ	0941
psychomotricien	01m1
psykolog	0613
psykologi	0641
pszichologus	02n1
pszichológus	02n1
psühholoog	01M1
psč	0h32
pt	0o=2
pta	09B1
pte	0o?2
pte ltd	00e1
pty	00e1
pty ltd	00e1
pub	01a1
pubblicato	07[1
pubblicazione	07[1
pubblicazioni	07[1
publicacao	05a1
publicacio	0A<1
publicacion	0251
publicaciones	0251
publicació	0A<1
publicación	0251
publicacoes	05a1
publicado	0A:2
publicat	0A82
publicatie	07e1
publicaties	07e1
publication	0281
publications	07X2
publicação	05a1
publicações	05a1
publicerad	0Nl1
publiceret	03J1
publie	0281
publikace	0IO1
publikacia	0C=1
publikacija	0oA4
publikacio	0IW1
publikacja	07m1
publikation	0951
publikationen	0951
publikácia	0C=1
publikáció	0IW1
publikācija	0IS1
publisert	0Zh1
published	01T1
publishers	01a1
publishing	01a1
publié	0281
puchar	0Pb1
pucko otvoreno uciliste	0oE1
puerta	09l1
puheenjohtaja	0U;2
puheenvuoro	0NF1
puheterapeutti	0641
puiestee	0a<1
puikiai	0^i1
puikus	0^i1
puisto	09:1
pultos	0=E1
puppeteer	02=1
purser	02=1
pusat	08D1
pustakawan	02S1
put	0oF2
putkiasentaja	0641
puuseppa	0641
puuseppae	0641
puuseppä	0641
puutarhuri	0641
pučko otvoreno učilište	0oE1
pza	09l1
página	0oH2
pályázat	0001
până	0jK1
până la	0jK1
până în	0jK1
până în prezent	02H1
pâtissier	01m1
pâtissière	01m1
pädagog	0691
päiväkoti	0XT2
pätevyys	0j;2
pääaine	0]N1
päällikkö	0641
på	0j41
på distans	0IX1
på nett	0Q01
pågående	0j52
pågår	0gj1
pædagog	0751
pék	02Q2
pékség	07n1
pénztáros	02Q2
pépinière	01n1
pêcheur	01m1
pós-doutorado	0KW1
pós-graduação	0NN1
pós-graduação em	0NN1
póster	0251
pósters	0251
pôle	0AS1
pôster	05a1
pôsteres	05a1
põhiharidus	0[51
põhikool	04;1
pārdevēja	02k1
pārdevējs	02k1
pārstāvis	02k1
pārvalda brīvi	0?i1
pētniece	02k1
pētnieks	02k1
płynnie	0<=1
płynny	0<=1
přednáška	0IO1
předpoklad	0hB1
předpokládané	0hB1
předseda	0?h1
předsedkyně	0?h1
překladatel	07A1
příspěvek	0IO1
qa	0Fk2
qpa	0BW1
qts	0O41
quaderni	07[1
quaderns	0A<1
quadra	04j1
quadro	02L1
quai	05K1
qualifica	0oJ2
qualifica di	08h1
qualifica professionale	08h1
qualifica triennale	08h1
qualificacio	0O61
qualificació	0O61
qualified	01k1
qualifizierender hauptschulabschluss	01O1
quan	0Bj1
quan doc	0:a1
quan ly	0:a1
quan tri vien	0:a1
queseria	03B1
quesería	03B1
quimic	02W1
quimica	02X2
quimico	03m2
quy	0<91
químic	02W1
química	02X2
químico	03m2
quản lý	0:a1
quản trị viên	0:a1
quản đốc	0:a1
quận	0Bj1
quỹ	0<91
r	0f;1
ra	02=1
raadgivare	02Z1
raadgiver	06I2
raadgivning	0N12
raadslid	0291
raamat	0471
raamatukogu	05V1
raamatupidaja	01M1
raatali	0641
rabbi	02=1
racunovoda	0?42
racunovodja	0GF1
racunovodkinja	0GF1
rad	0C72
rad od kuce	0f?2
rad od kuće	0f?2
radca	02N1
radgivare	02Z1
radgiver	06I2
radgivning	0N12
radgjafi	0>c1
radio operator	02=1
radiographer	02=1
radionica	0AV2
radna	02N1
radna biografija	0>f1
radnica	0?42
radnik	0?42
radny	02N1
radstefna	0@R1
raduneyti	06l1
raeaetaeli	0641
rafvirki	0>c1
ragel	0bA1
ragioniera	02L1
ragioniere	02L1
rahastonhoitaja	0U;2
rahuldav	0[:1
railways	01a1
raitti	09:1
rajonas	0451
rakenduskorgharidus	0;S1
rakenduskorgkool	04;1
rakenduskõrgharidus	0;S1
rakenduskõrgkool	04;1
rakennus	06j1
rakpart	04:1
raksts	0IS1
raktaros	0=E1
raktáros	0=E1
rama	0NI1
rambla	0:;1
ranger	02=1
rannog	06V1
rannsakandi	0>c1
rannóg	06V1
ranta	09:1
raportti	0NF1
rapport	06L3
rappresentante	02L1
rathaus	03a1
ratp	01n1
raumausstatter	0691
ravintola	06j1
ravitsemusterapeutti	0641
razgovorno	0oL1
raziskovalec	0GF1
raziskovalka	0GF1
razoavel	0DS1
razoável	0DS1
razveden	0fo2
razvedena	0fo2
razvijalec	0GF1
razvijalka	0GF1
razvojni	0?31
računovodja	0GF1
računovodkinja	0GF1
računovođa	0?42
raġel	0bA1
rd	0oM2
re	0N71
realexamen	0Ro1
realizador	01Q1
realizadora	01Q1
realschulabschluss	01O1
realschule	0=j1
realty	01a1
reatha	06E1
rebbiegha	0oO1
rebbiegħa	0oO1
rebbieh	0?S1
rebbieħ	0?S1
recensioni	07[1
recenzio	0IW1
recenzió	0IW1
recenzja	07m1
recepcioner	0\=1
recepcionista	02T3
recepcios	02n1
recepciós	02n1
recepcjonista	02N1
recepcjonistka	02N1
recepcna	0AI1
recepcni	0?h1
recepcny	0AI1
receptioner	02>1
receptionera	02>1
receptionist	0oP5
receptioniste	0291
receptionniste	01m1
receptor	05m1
recepčná	0AI1
recepční	0?h1
recepčný	0AI1
recepționer	02>1
recepționeră	02>1
recompense	00M1
reconeixement	01g1
reconhecimento	00N1
reconocimiento	01f1
recruiter	07T1
rectorat	01n1
red seal	0341
redacteur	0B^2
redactoare	02>1
redactor	0oU4
redactora	02X2
redactrice	0B^2
redakteur	0691
redaktion	03a1
redaktoer	0613
redaktor	0oY6
redaktore	02h2
redaktorius	02j1
redaktorka	02N1
redaktors	02k1
redaktorė	02j1
redaktör	02Z1
redaktør	06I2
redator	0211
redatora	0211
redattore	02L1
redattrice	02L1
redazione	03h1
redelijk	0DU1
rederi	0>C3
rederiet	0:=1
reditel	07A1
referat	0o_3
referats	0IS1
referee	02=1
referendar	0691
referendariat	00<1
referens	02n1
referent	0ob9
referenta	02>1
referente	01m1
referentka	02N1
referentă	02>1
referāts	0IS1
refinery	01a1
region	0ok5
regione	03h1
regisseur	1002
regisseuse	01m1
registered	01k1
registrar	02=1
registratie	0>R1
registration	01k1
registrator	02Z1
registro	0?g1
rehber	01o1
rehber ogretmen	01o1
rehber öğretmen	01o1
rehtori	0641
reinigungskraft	03C1
reiprennandi	0R;1
reisebuero	03a1
reiseburo	03a1
reisebüro	03a1
rektor	0613
rektorova nagrada	0061
rekvalifikace	0c31
relatore	02L1
relatrice	02L1
relawan	02S1
relazione	07[1
relazioni	07[1
remota	1022
remote	1044
remotely	0RU1
remoto	1083
remplacant	01m1
remplacante	01m1
remplaçant	01m1
remplaçante	01m1
rencana	0H@1
rendelo	07n1
rendelő	07n1
rendor	0=E1
rendőr	0=E1
renewal	0O51
renewal due	0O51
rengoeringsassistent	0751
rengoringsassistent	0751
rengøringsassistent	0751
renholder	0<I1
repartidor	01Q1
repartidora	01Q1
reparto	0HI1
reporter	10;2
representante	0211
representative	02=1
reprezentant	02>1
repórter	0211
requisiteur	0691
research assistant	02=1
researcher	02=1
resena	0251
resenas	0251
resenha	05a1
resenhas	05a1
resepsionis	02S1
resepsiyonist	01o1
resepsjonist	0<I1
reseña	0251
reseñas	0251
residence	05K1
resident	02=1
residente	0211
resort	01a1
responsabil	02>1
responsabila	02>1
responsabile	02L1
responsabilă	02>1
responsable	10=3
responsavel	0211
responsável	0211
ressort	0741
restaurace	0HD1
restauracia	03f1
restauracja	03U1
restaurang	01=1
restaurant	10@8
restaurante	0;a2
restaurants	01n1
restaurator	0691
restauratore	02L1
restauratrice	02L1
restavracija	0?C1
resto	01n1
restonomi	05:1
restoran	10H5
restoranas	03g1
restorani	0481
restorans	06[1
restoranı	0481
restorer	02=1
restorāns	06[1
result	00U1
resume	01\1
resumo	05a1
reszleg	0Dl1
retail	10M2
retning	10O2
rettindi	0_]2
review	01T1
reviewer	02=1
reviews	01T1
revija	0\S1
revisor	10Q5
revisora	0763
revisore	02L1
revista	10V4
revistă	07Z1
revizor	0\=1
revue	0281
revues	0281
reyon gorevlisi	01o1
reyon görevlisi	01o1
rezension	0951
rezensionen	0951
rezeptionist	0691
rezident	02>1
reznik	0?h1
reštaurácia	03f1
rhce	01d1
rhcsa	01d1
riaditel	0941
riaditeľ	0941
riarthoir	0461
riarthóir	0461
ricercatore	02L1
ricercatrice	02L1
ricerkatur	05\1
richter	03C1
richting	03K1
riconoscimento	00P1
ridic	07A1
ridicsky prukaz	0B71
rigger	02=1
rigorosum	0=F1
rijbewijs	0>R1
rijder	0291
rilasciata	0D=1
rilasciato	0D=1
rimelig	0de1
ring	0B`1
ringevikar	10Z2
rinne	09:1
ristorant	08Y1
ristorante	03h1
ritari	0>c1
ritgerd	0@R1
ritgerð	0@R1
ritstjori	0>c1
ritstjóri	0>c1
rivista	07[1
riwayat hidup	0FT1
riċerkatur	05\1
rls	01N1
rndr	0Dm2
road	06Y1
roadie	02=1
robotnica	02N1
robotnik	0ac2
robotník	0AI1
roc	10\1
rocenka	0IO1
rodeny hovorca	0ba1
rodený hovorca	0ba1
rodily	0bi1
rodily mluvci	0bi1
rodilý	0bi1
rodilý mluvčí	0bi1
rodny jazyk	10]2
rodný jazyk	10]2
rodovia	04j1
rodzimy	0Kc1
roerlegger	0<I1
roermokare	02Z1
roinn	10_2
rok	10a3
rokov	10d1
roku	10e2
roky	10g2
rolniczka	02N1
rolnik	02N1
ronda	0A?2
roofer	02=1
rorlegger	0<I1
rormokare	02Z1
route	05K1
rozdzial	07m1
rozdział	07m1
rozhodci	0?h1
rozhodčí	0?h1
rozvedena	10i2
rozvedeny	10i2
rozvedená	10i2
rozvedený	10i2
rozwiedziona	0Zo1
rozwiedziony	0Zo1
ročenka	0IO1
rsa	10k2
rspp	01N1
rt	10m2
rua	04j1
rudens	10o1
rudiments	0<e1
ruduo	1101
rue	05K1
ruhsat	0=_1
ruim voldoende	0SX1
rukovodilac	07M1
rukovoditelj	0\=1
rumah sakit	08D1
runai	0461
rundfunk	03a1
runner	02=1
runner up	00O1
runner-up	00O1
rupnica	06[1
rutineret	1111
rw	0Ga1
ry	00e1
rybak	02N1
rybar	0?h1
rybář	0?h1
ryhma	1122
ryhmae	1122
ryhmä	1122
rzeczoznawca	02N1
rzeznik	02N1
rzeźnik	02N1
ráðgjafi	0>c1
ráðstefna	0@R1
ráðuneyti	06l1
räätäli	0641
rådgivare	02Z1
rådgiver	06I2
rådgivning	0N12
réceptionniste	01m1
récompense	00M1
rédacteur	01m1
rédactrice	01m1
référent	01m1
référente	01m1
région	01n1
régisseur	01m1
régisseuse	01m1
résidence	05K1
résumé	01\1
részleg	0Dl1
réttindi	0_]2
rörmokare	02Z1
rørlegger	0<I1
rúnaí	0461
rūpnīca	06[1
s a	00e1
s a de c v	00e1
s a r l	00e1
s a s	00e1
s a u	00e1
s c	00e1
s coop	1142
s d	0U_1
s e	0FP1
s h	0FP1
s kom	0FP1
s l	00e1
s l u	00e1
s n c	00e1
s p	0?C1
s p a	00e1
s pd	0FP1
s pohvalom	0hJ1
s r l	00e1
s r o	00e1
s t	0FP1
s vyznamenanim	0BG2
s vyznamenaním	0Um1
s vyznamenáním	0Ul1
s. coop	03B1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0U_1
s.e	0FP1
s.h	0FP1
s.kom	0FP1
s.l	00e1
s.l.u	00e1
s.n.c	00e1
s.p	0?C1
s.p.a	00e1
s.pd	0FP1
s.r.l	00e1
s.r.o	00e1
s.t	0FP1
s/a	00e1
s/d	0U_1
s1	0:Q1
s2	1162
s3	0K31
sa	1182
saakka	08[2
saangare	02Z1
saangerska	02Z1
saat ini	0U91
saatio	06j1
sac	00e1
sach	0;C1
sachbearbeiter	0691
sachkunde	0`R2
sachkundenachweis	02I1
sachverstaendige	0691
sachverstandige	0691
sachverständige	0691
sada	0F^2
sadasnjost	0F^2
sadašnjost	0F^2
saeaetioe	06j1
saehkoeasentaja	0641
saelger	0751
saeljare	02Z1
saemileg	0gC1
saenger	0691
safe	01d1
safeguarding	01k1
safn	06l1
sage femme	01m1
sage-femme	01m1
saggi	07[1
saggio	07[1
saglik memuru	01o1
sagsbehandler	0751
saha muhendisi	01o1
saha mühendisi	01o1
sahibi	01o1
sahkoasentaja	0641
sailor	02=1
saineolai	11:2
saineolaí	11:2
sairaala	06j1
sairaanhoitaja	0641
sairaanhoitaja (amk	05:1
sairaanhoitaja (yamk	0I31
sairaanhoitaja amk	05:1
saison d'ete	0NW1
saison d'hiver	0Uc1
saison d'été	0NW1
saison estivale	0NW1
saison hivernale	0Uc1
saisonkraft	09B1
saisonnier	01m1
saisonniere	01m1
saisonnière	01m1
sajf	11<1
sajtohaz	07n1
sajtóház	07n1
saksbehandler	0<I1
sal lum	0>61
sal-lum	0>61
saldatore	02L1
saldatrice	02L1
sales	0nA2
salesman	02=1
salesperson	02=1
saleswoman	02=1
saljare	02Z1
salon	11=3
salut	11@2
salve	0=b1
sambo	0Mm1
samboer	0Mn1
samenwonend	05I1
samhradh	11B1
samlevende	11C1
sammelband	0951
samordnare	02Z1
samostojni podjetnik	0?C1
samozatrudnienie	03U1
sampai	0U_1
sampai dengan	0U_1
sampai saat ini	0U91
sampai sekarang	0U91
sampiyon	0<O1
samska	0`W1
samski	0`W1
samtaleniva	0?j1
samtalenivaa	0?j1
samtaleniveau	0de1
samtalenivå	0?j1
samtalsniva	0Vd1
samtalsnivaa	0Vd1
samtalsnivå	0Vd1
san ve tic	00e1
san. ve tic	00e1
sanayi	0481
sang lap	0:a1
sangare	02Z1
sangat baik	0^k2
sanger	0R]3
sangerska	02Z1
sanitaeter	0691
sanitar	07A1
sanitater	0691
sanitář	07A1
sanitäter	0691
santa casa	0371
santiye sefi	01o1
santral gorevlisi	01o1
santral görevlisi	01o1
saopstenje	0h<1
saopštenje	0h<1
sap certified	01d1
sapeur pompier	01m1
sapeur-pompier	01m1
sapper	02=1
saradnica	07M1
saradnik	07M1
sarjana	0FP1
sarkici	01o1
sarl	00e1
sarta	02L1
sarto	02L1
sarunvaloda	11D1
sarunvalodas limeni	11D1
sarunvalodas līmenī	11D1
sas	00e1
sastre	01Q1
sasu	00e1
sat	0=F1
satin alma uzmani	01o1
satis elemani	01o1
satis temsilcisi	01o1
satisfacator	0DX1
satisfăcător	0DX1
satpam	02S1
satın alma uzmanı	01o1
satış elemanı	01o1
satış temsilcisi	01o1
savanore	02j1
savanoris	02j1
savanorė	02j1
savetnica	07M1
savetnik	07M1
savininkas	02j1
savivaldybe	03g1
savivaldybė	03g1
savjetnica	0?31
savjetnik	0?31
saya	04e1
sayfa	11E1
sayman	01o1
sağlık memuru	01o1
sbornik	0IO1
sborník	0IO1
sc	0561
scade	0Pc1
scade nel	0Pc1
scadenza	0Pc1
scaffolder	02=1
scala	0@U1
scarso	0D<1
scc	01d1
sccl	00e1
schaefer	03C1
schafer	03C1
schauspieler	0691
scheidsrechter	0291
schein	0=J1
schichtfuehrer	0691
schichtfuhrer	0691
schichtführer	0691
schiedsrichter	0691
schilder	0;X2
schlosser	0=l2
schlosserin	03C1
schneiderin	09B1
schoeffe	03C1
schoeffin	03C1
schoffe	03C1
schoffin	03C1
scholar	02=1
scholarship	00O1
scholengemeenschap	08d1
school	11F2
school leaving certificate	0351
school level	0<Z1
school of	01`1
schoonheidsspecialist	0J01
schreiner	0691
schreinerei	03a1
schriftfuehrer	09D2
schriftfuehrerin	09B1
schriftfuhrer	09D2
schriftfuhrerin	09B1
schriftführer	09D2
schriftführerin	09B1
schuetzenverein	03a1
schulabschluss	01O1
schule	0Uj2
schulkenntnisse	0681
schulung	0Qa2
schutzenverein	03a1
schweisser	0691
schweisserpass	02I1
schweißer	0691
schweißerpass	02I1
schwerpunkt	0O`1
schwester	03C1
schwimmbad	03a1
schäfer	03C1
schöffe	03C1
schöffin	03C1
schützenverein	03a1
scientist	02=1
scienziato	02L1
scierie	01n1
scoala	0841
scoala de arte si meserii	0:d1
scoala gimnaziala	0841
scoala postliceala	11H2
scoala profesionala	0:d1
scoil	01W1
scolaire	0<e1
scolaireacht	0?N1
scolastica	0D<1
scolastico	0<P2
scolastico buono	0IL1
scoláireacht	0?N1
scop	00e1
scopus	0201
score	00U1
scottish highers	0351
scrum master	11J3
scuola	01e1
scuola di specializzazione	0_31
scuola media	01e1
scuola primaria	01e1
scuola superiore	01e1
sdn bhd	00e1
sdruzeni	0HD1
sdružení	0HD1
se	11M2
se traja	0F`1
seafarer	02=1
seaman	02=1
seamstress	02=1
seasonal	0DN1
secao	0I;1
seccao	0I;1
seccio	0Ia1
seccion	0I<1
secció	0Ia1
sección	0I<1
second class	00U1
second mate	02=1
second place	00O1
secondary education	0351
secondary school	01`1
secondary school certificate	0351
secouriste	01m1
secours	01n1
secretaire	01m1
secretar	0>>2
secretara	02>1
secretaresse	0291
secretari	02W1
secretaria	11O4
secretario	03m2
secretaris	0;X2
secretary	02=1
secretară	02>1
secretària	02W1
secretária	0211
secretário	0211
secrétaire	01m1
secteur	0AS1
sectia	0GS1
sectie	11S2
section	0?]1
sector	0561
sectorul	0561
secundaria	0NG2
secundaria tecnica	0;:1
secundaria técnica	0;:1
secundario	00K1
secundària	0=81
secundário	00K1
secção	0I;1
secția	0GS1
secție	0GS1
sedaj	0F`1
sedan	0OX1
sedang	0E61
sedanjost	0F`1
sedzia	02N1
sef	11U4
sefa	02>1
sefi	01o1
seged	02Q2
segedmunkas	0=E1
segretaria	02L1
segretario	02L1
segretarja	05\1
segretarju	05\1
segundo grau	00K1
segundo lugar	01f1
segundo premio	01f1
seguradora	0371
seguros	0;a2
segéd	02Q2
segédmunkás	0=E1
sehr gut	11Y3
sehr gute kenntnisse	0Qc2
seit	01J1
seit dem	01J1
seite	11\1
sejak	11]2
sekarang	0U91
sekce	0Ij1
sekcia	0Io1
sekcja	0Kg1
sekolah	0Ok1
sekolah dasar	0Ok1
sekolah menengah	0Ok1
sekolah tinggi	0Ok1
sekretaer	0R]3
sekretar	11_3
sekretare	02k1
sekretarica	07M1
sekretaris	02S1
sekretarka	0Sg3
sekretars	02k1
sekretarz	02N1
sekreter	01o1
sekreterare	02Z1
sekreteri	01o1
sekretore	02j1
sekretorė	02j1
sekretárka	0AI1
sekretářka	0?h1
sekretär	11b2
sekretær	06I2
sekretāre	02k1
sekretārs	02k1
seksi	0;A1
seksjon	11d1
sektion	11e2
sektor	11g3
sekundarabschluss	01O1
sekundarabschluss i	01O1
selam	0UW1
selamat datang	0Ti1
selbstaendig	09B1
selbstandig	09B1
selbststaendig	0RC2
selbststandig	0RC2
selbstständig	0RC2
selbständig	09B1
self employed	01a1
self-employed	01a1
selger	0<I1
seller	0W81
selskab	0;@1
selskap	0:=1
selts	05V1
selvstaendig	11j1
selvstendig naeringsdrivende	11k1
selvstendig næringsdrivende	11k1
selvstændig	11j1
semaine	11l1
semaines	11l1
semana	11m2
semanas	11m2
seminaari	11o2
seminaire	1212
seminar	123:
seminari	12=1
seminario	12>3
seminarium	12A3
seminary	01`1
seminer	0L`1
semineri	0L`1
seminár	12D1
seminário	0A71
seminář	12E1
sempozyumu	0>U1
sena	12F1
senac	0A^1
senai	0A^1
senarist	01o1
sene	12G1
senior	12H2
seniorenheim	03a1
senter	0:=1
seo	07T1
seppa	0641
seppae	0641
seppä	0641
serbest	12J2
serfraedingur	12L2
sergeant	02=1
serhaefing	02K1
serralheiro	0211
serrurier	01m1
sertificets	06\1
sertificēts	06\1
sertifika	0=_1
sertifikaat	0ZO1
sertifikaatti	12N2
sertifikali	0=_1
sertifikalı	0=_1
sertifikasi	12P2
sertifikası	0=_1
sertifikat	12R4
sertifikatas	08c1
sertifikats	06\1
sertifikuotas	08c1
sertifikāts	06\1
sertifioitu	0491
sertifisering	0431
sertifisert	0431
serveerster	0291
servei	0Ia1
serveis	03o1
servente	0211
server	02=1
serveur	01m1
serveuse	01m1
service	0AS1
servicekraft	0=Y2
services	01a1
servicio	0I<1
servicios	03B1
serviciul	0GS1
servicos	0371
servirka	0?h1
servitoer	0WI2
servitor	0WI2
servitris	02Z1
servitör	02Z1
servitør	0<I1
servizi	03h1
serviços	0371
servsafe	01d1
servus	0T11
servírka	0?h1
sesongarbeider	0<I1
sestra	0C?2
setaliste	0:61
setany	04:1
setmana	12V1
setmanes	12V1
setor	0I;1
setter	02=1
settimana	12W1
settimane	12W1
settore	12X2
setzer	0691
seura	06j1
sexton	02=1
sezione	0HI1
sezonier	02>1
sezoniera	02>1
sezonieră	02>1
seção	0I;1
sgpa	0BW1
shepherd	02=1
shipping	01a1
shipyard	01a1
shop	01a1
short course	0Dh1
shortlisted	00O1
shrm	01d1
si	12Z1
sia	00e1
siandien	0FS1
sicher	0Qc2
sicherheitsunterweisung	02I1
sida	12[1
sidan	12\1
side	12]2
side project	0AH1
siden	0R72
siderurgica	0371
siderúrgica	0371
sidlisko	0fC1
sidliste	0@T1
sieger	0kg2
siegerin	00:1
siele	0=F1
sieu thi	0<91
sieviesu	12_1
sieviete	12_1
sieviešu	12_1
signaller	02=1
signalman	02=1
sigorta	0481
sigurvegari	00;1
sihteeri	0641
siiani	0UZ1
siivooja	0641
sijainen	12`2
silpnai	0jD1
silver	00O1
silver medal	00O1
sim	0=i1
sim a	0=i1
sim c	0=i1
simdi	0@51
simposio	12b3
simpozion	07Z1
simpósio	05a1
since	12e1
sindaco	02L1
sindicato	0;a2
sinds	12f1
singel	0HC1
single	0C21
sino a	0Pc1
sino al	0Pc1
sirket	0481
sirketi	0481
sistemas	0;a2
sistemes	03o1
sistemi	03h1
sitesi	0@61
siuo metu	0FS1
sivilingenioer	0M[1
sivilingenior	0M[1
sivilingeniør	0M[1
siviloekonom	0M[1
sivilokonom	0M[1
siviløkonom	0M[1
sivu	12g1
sivuaine	0]N1
six sigma	01d1
sixth form	01`1
siêu thị	0<91
sjaafoer	0<I1
sjafor	0<I1
sjalfbodalidi	0>c1
sjef	0<I1
sjoeman	02Z1
sjoemann	0<I1
sjomadur	0>c1
sjoman	02Z1
sjomann	0<I1
sjukgymnast	02Z1
sjukhus	01=1
sjukhuset	01=1
sjukrahus	06l1
sjukskoeterskeexamen	03A1
sjukskoeterskeprogrammet	03A1
sjukskoterskeexamen	03A1
sjukskoterskeprogrammet	03A1
sjuksköterskeexamen	03A1
sjuksköterskeprogrammet	03A1
sjálfboðaliði	0>c1
sjåfør	0<I1
sjómaður	0>c1
sjöman	02Z1
sjømann	0<I1
sjúkrahús	06l1
sk	0@61
skaadespelare	02Z1
skadespelare	02Z1
skarbniczka	02N1
skarbnik	02N1
skild	0Mm1
skilled	0U^1
skilt	12h2
skipper	12j4
skipstjori	0>c1
skipstjóri	0>c1
skiries	0g11
skirteini	0_]2
skladiscnik	0GF1
skladistar	0?31
skladištar	0?31
skladiščnik	0GF1
skladnice	0?h1
skladnik	0C?2
skladník	0C?2
sklep	03U1
skoeterska	02Z1
skola	12n7
skola primarja	04X1
skola sekondarja	04X1
skolan	0T91
skole	1352
skolekundskaber	0=R1
skolekunnskaper	0=S1
skolen	1352
skoleni	12E1
skolenie	12D1
skoli	04Q1
skolinn	04Q1
skolkunskaper	0=41
skolotaja	02k1
skolotajs	02k1
skolotāja	02k1
skolotājs	02k1
skoterska	02Z1
skr poczt	0591
skr. poczt	0591
skraddare	02Z1
skraeddare	02Z1
skraedder	0751
skrbnik	0GF1
skredder	0<I1
skribent	02Z1
skripsi	0:\1
skripta	0Zf2
skriptá	0C=1
skräddare	02Z1
skrædder	0751
skuespiller	06I2
skup	0h=1
skupina	1373
skuska	0B81
skyrius	13:2
skyrsla	0@R1
skådespelare	02Z1
skírteini	0_]2
skóli	04Q1
skólinn	04Q1
sköterska	02Z1
skúška	0B81
skýrsla	0@R1
sl	00e1
sladek	0?h1
sladovna	0HD1
sladovnik	0?h1
sladovník	0?h1
slager	0291
slagter	0751
slaktare	02Z1
slakter	0<I1
slaugytoja	02j1
slimnica	06[1
slimnīca	06[1
slobodna	13<1
slobodny	13<1
slobodná	13<1
slobodný	13<1
slta	0WD1
slu	00e1
slusarz	02N1
slutbetyg	13=2
sluzba	11g3
služba	11g3
sládek	0?h1
sma	13?4
smart working	00k1
smed	0613
smer	13C2
smid	0;;1
smidur	0>c1
smiður	0>c1
smjer	13E1
smk	13?4
smm	13F1
smp	13G2
sncf	01n1
snekker	0<I1
snickare	02Z1
snin	12F1
snit	0M51
snitt	0S<1
snittbetyg	0=n1
so	13I2
so cap	0eI1
so yeu ly lich	0Ui1
soavtor	0\S1
sobresaliente	0@[1
sobrid	0`C1
soc	0MC1
soc coop	00e1
soc. coop	00e1
soci	02W1
socia	0o54
social worker	02=1
sociale hygiene	0>R1
sociale hygiëne	0>R1
sociedad	03B1
sociedade	0371
societa	03h1
societat	03o1
societate	03`1
societe	01n1
society	01a1
società	03h1
socio	0763
socionomexamen	03A1
société	01n1
sodelavec	0GF1
sodelavka	0GF1
sodien	0`C1
soehne	09F1
soemand	0751
soemmerska	02Z1
sofer	02>1
soferis	02k1
sofor	13K3
soforu	01o1
software	01a1
sofőr	02Q2
sohn	09F1
sohne	09F1
sok	0@61
sokagi	0@61
sokak	0@61
sokağı	0@61
sola	0M21
soldador	03m2
soldadora	03m2
soldat	0\K4
soldier	02=1
solicitor	02=1
solid	0A61
solide	06R1
solide kenntnisse	06R1
soloist	02=1
solteira	13N1
solteiro	13N1
solter	0AF1
soltera	13O2
soltero	13Q1
soltys	02N1
soluciones	03B1
solucions	03o1
solucoes	0371
solumadur	0>c1
solutions	01a1
soluzioni	03h1
soluções	0371
somand	0751
some experience	0P31
some knowledge	0<Z1
sommar	13R1
sommaren	13R1
sommarjobb	0OQ1
sommarvikarie	0OQ1
sommelier	13S4
sommeliere	08H2
sommelière	08H2
sommer	13W3
sommeren	13Z2
sommerhjelp	0FV1
sommerjobb	0FV1
sommersaison	13\1
sommersemester	13\1
sommerska	02Z1
son	01a1
sonbahar	0TW1
song ngu	0;\1
song ngữ	0;\1
sono	0WG1
sonographer	02=1
sons	01a1
sopir	02S1
sor	04:1
sorumlu	01o1
sorumlusu	01o1
sorvaaja	0641
sos	13]2
sose	13\1
soseaua	0561
sosionomi	05:1
sosyal hizmet uzmani	01o1
sosyal hizmet uzmanı	01o1
sosyal medya uzmani	01o1
sosyal medya uzmanı	01o1
sosyal medya yoneticisi	01o1
sosyal medya yöneticisi	01o1
sosyolog	01o1
sotilas	0641
sou	13_2
sou a	0BX1
sou o	0BX1
soucasne	0:M1
soucasnost	0:M1
soucasnosti	0:M1
soudce	0?h1
soudeur	01m1
soudeuse	01m1
sound engineer	02=1
sous chef	02=1
soustruznik	0?h1
soustružník	0?h1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	0:M1
současnosti	0:M1
současně	0:M1
soy	0c?1
sozlesmeli	0KR1
sołtys	02N1
soš	0FD1
sp j	00e1
sp k	00e1
sp z o o	00e1
sp. j	00e1
sp. k	00e1
sp. z o.o	00e1
spa	00e1
sparkasse	03a1
sparte	0741
spawacz	02N1
speciale	13a1
specialisatie	03K1
specialisation	13b2
specialist	13d6
specialista	13j5
specialistas	02j1
specialiste	02h2
specialistka	0C?2
specialists	02k1
specialistsjukskoeterska	0C31
specialistsjukskoterska	0C31
specialistsjuksköterska	0C31
specialistă	02>1
specialistė	02j1
specialitate	0n@1
specialite	0PN1
specialitāte	0n@1
specializace	0h>1
specializacia	13o1
specializacija	0]T1
specializacio	1401
specializare	0KJ1
specializarea	0KJ1
specialization	0Cg1
specializing in	0Cg1
specializzazione	1412
specializáció	1401
specialybe	0]T1
specialybė	0]T1
specijalist	0\=1
specijalista	07M1
speciāliste	02k1
speciālists	02k1
specjalista	02N1
specjalistka	02N1
specjalizacja	0[N1
specjalnosc	0[N1
specjalność	0[N1
spedition	03a1
spesialis	02S1
spesialisering	0QV1
spesialist	0<I1
spesialsykepleier	0M[1
spesialutdanning	0M[1
spetsialist	01M1
spezialist	1432
spiewaczka	02N1
spiker	01o1
spital	03`1
spitali	06l1
spitalul	03`1
spizjar	05\1
spiżjar	05\1
splaiul	0561
spletno	0f>1
splosna matura	0ki1
splošna matura	0ki1
spodziewany	0kU1
spol s r o	00e1
spol. s r.o	00e1
spoldzielnia	03U1
spolecnost	0HD1
spolek	0HD1
společnost	0HD1
spolka	03U1
spolocnost	03f1
spoločnosť	03f1
spoluautor	07A1
sportverein	03a1
sposata	0AR1
sposato	0AR1
sposobilost	0B81
sprachdiplom	0H41
sprachzertifikat	0H41
spray painter	02=1
sprecher	09@2
sprecherin	03C1
spricevalo	0B61
spring	1451
spring semester	1451
spring term	1451
springer	1462
springerin	09B1
spričevalo	0B61
sprzedawca	02N1
sprzedawczyni	02N1
sptar	08Y1
spuiter	0291
spécialisation	0PN1
spécialité	0PN1
spítali	06l1
spółdzielnia	03U1
spółka	03U1
spôsobilosť	0B81
sqaq	0Fi1
sqld	02o1
sqlp	02o1
squad	0?]1
squad lead	02=1
square	0:72
sraid	0831
sre	1483
sredni	14;2
srednia	14=2
srednia ocen	0hH1
srednie	0Kf1
srednio	0KT1
srednio zaawansowany	0KT1
srednio zaawansowany wyzszy	0JN1
sredniozaawansowana	0KT1
sredniozaawansowany	14;2
sredniozaawansowany wyzszy	0JN1
srednja izobrazba	0ki1
srednja raven	0kf1
srednja razina	0oL1
srednja skola	14?3
srednja sola	0M21
srednja strokovna izobrazba	0ki1
srednja strucna sprema	14B2
srednja stručna sprema	14B2
srednja škola	14?3
srednja šola	0M21
srednje	14D6
srednje dobro	0kf1
srednjesolska izobrazba	0ki1
srednješolska izobrazba	0ki1
srednji	14J1
srednji nivo	14J1
srl	00e1
sráid	0831
ss	0FD1
ssc	00F1
sss	14B2
sst	03l1
st	0oM2
staatlich geprueft	14K1
staatlich gepruft	14K1
staatlich geprüft	14K1
staatsexamen	00<1
stabilimenti	03h1
stabilimento	03h1
stadare	02Z1
stadig	0WB1
stadt	09F1
stadtrat	03C1
stadtwerke	03a1
staedare	02Z1
staf	02S1
staff	0nA2
stage de formation	0Q`1
stage hand	02=1
stage manager	02=1
stagehand	02=1
stagiair	14L2
stagiair(e	0;;1
stagiaire	14N2
stagiar	0>>2
stagiara	02>1
stagiară	02>1
stagionale	02L1
stagione estate	0NR1
stagione estiva	0NR1
stagione invernale	14P1
stagista	02L1
stajyer	01o1
stajyeri	01o1
stale	0Jg2
stan	0?X1
standardiste	01m1
staplerschein	02I1
starfsferilskra	0PL1
starfsferilskrá	0PL1
starfsmadur	0>c1
starfsmaður	0>c1
starosta	0?h1
starostka	0?h1
starostwo	03U1
start up	08W2
start-up	08W2
startup	08W2
station	0741
statistician	02=1
statni jazykova zkouska	0Z31
stavby	0HD1
stavbyvedouci	0?h1
stavbyvedoucí	0?h1
stazist	0?31
stazista	14Q3
stazistka	0C?2
stazuotojas	02j1
stazysta	02N1
stazystka	02N1
stażysta	02N1
stażystka	02N1
stažist	0?31
stažista	07M1
stažuotojas	02j1
ste	14T1
steeg	0HC1
steig	0B`1
steuermann	03C1
steward	0VI2
stewardesa	14U2
stewardess	14W3
stewardesse	0751
stewardesă	02>1
stichting	0361
stieg	0B`1
stien	0;W1
stiftelse	0@I2
stifter	0751
stiftung	03a1
stigen	05J1
stigur	0S\1
stipend	0\^1
stipendet	0\^1
stipendi	06k1
stipendiat	0<I1
stipendiet	0mZ1
stipendija	14Z5
stipendium	14_6
stiurthoir	0461
stivuitorist	02>1
stiúrthóir	0461
stjori	0>c1
stjóri	0>c1
stm	0WD1
stock controller	02=1
stockman	02=1
stofa	06l1
stofnandi	0>c1
stofnun	06l1
stoker	02=1
stolar	14e3
stolarz	02N1
stolár	0AI1
stonemason	02=1
store	01a1
storekeeper	02=1
stores	01a1
stowarzyszenie	03U1
str	14h2
straaket	05J1
straat	0HC1
strada	14j2
straede	0RY1
straeti	0S\1
straipsnis	0[n1
straket	05J1
strana	14l1
strasse	0B`1
strata 1	0FP1
strata 2	0jO1
strateg	02Z1
strategist	02=1
strazak	02N1
strazny	0?h1
straße	0B`1
strażak	02N1
stredisko	14m2
stredna odborna skola	0`g1
stredna skola	0`g1
stredne	14o2
stredne pokrocila	14o2
stredne pokrocily	1514
stredne pokročilá	0]31
stredne pokročilý	1552
stredni odborne	0c31
stredni prumyslova skola	0FD1
stredni skola	0FD1
stredná odborná škola	0`g1
stredná škola	0`g1
stredoskolske	1572
stredoskolske s maturitou	0c31
stredoskolske vzdelani	0c31
stredoskolske vzdelanie	0c41
stredoškolské	0c41
stredoškolské vzdelanie	0c41
street	06Y1
stribrny	0051
strojirny	0HD1
strojvedouci	0?h1
strojvedoucí	0?h1
strojírny	0HD1
strokovni izpit	0B61
strokovnjak	1592
strokovno	15;1
strona	15<1
strong	0U^1
strucni ispit	0KX2
strucni studij	0li1
strucnjak	15=4
strukovne studije	0=I1
strukturovany zivotopis	15A2
strukturovaný životopis	0Nj1
strukturvieniba	0F[1
struktūrvienība	0F[1
strungar	02>1
stručni ispit	0KX2
stručni studij	0li1
stručnjak	15=4
strážný	0?h1
stråket	05J1
stræde	0RY1
stræti	0S\1
stucadoor	0291
stuckateur	0691
student	15C3
student assistant	02=1
studentereksamen	00E1
studentermedhjaelper	0M62
studentermedhjælper	0M62
studentexamen	0Ro1
studentische hilfskraft	09B1
studentsprof	0T=1
studia	0C=1
studia doktoranckie	0K\1
studia i stopnia	0YM1
studia ii stopnia	0Z71
studia inzynierskie	0YM1
studia inżynierskie	0YM1
studia licencjackie	0YM1
studia magisterskie	0Z71
studia podyplomowe	0Z71
studie	0IO1
studiekompetanse	07l1
studiengang	0O`1
studienrichtung	0O`1
studieprogram	0QV1
studieretning	0Oa2
studierichting	03K1
studiespesialisering	0QV1
studii aprofundate	0Hi1
studii de masterat	0Hi1
studii doctorale	0J_1
studii liceale	0:d1
studii medii	0:d1
studii postliceale	0CW1
studii postuniversitare	0Hi1
studii superioare	0Hh1
studii universitare de licenta	0Hh1
studii universitare de licență	0Hh1
studij	13E1
studija	15F2
studijni obor	0h>1
studijni prumer	0Ul1
studijny odbor	13o1
studijny program	13o1
studijní obor	0h>1
studijní průměr	0Ul1
studijska smer	15H1
studijski program	13C2
studiju programa	0]T1
studiju programma	0n@1
studijų programa	0]T1
studio	15IB
studio legale	03h1
studios	01a1
studiu	07Z1
studium	15[2
studium policealne	0ko1
studyosu	0481
stuudio	05V1
stx	00E1
stylist	02=1
styliste	01m1
stypendium	0Pb1
styreleder	10Z2
styrelseledamot	0OQ1
styrelsen	0;@1
styremedlem	10Z2
styrkur	00;1
styrmann	0FV1
stále	0Jg2
státní jazyková zkouška	0Z31
stážista	0C?2
stážistka	0C?2
städare	02Z1
stígur	0S\1
stúdentspróf	0T=1
stúdió	07n1
stüdyosu	0481
středisko	0Ij1
střední odborné	0c31
střední průmyslová škola	0FD1
střední škola	0FD1
středně	0]41
středně pokročilá	0]41
středně pokročilý	15]2
středoškolské	0c31
středoškolské s maturitou	0c31
středoškolské vzdělání	0c31
stříbrný	0051
su an	0@51
su anda	0@51
su anki	0@51
sub editor	02=1
sub-editor	02=1
subdirector	01Q1
subdirectora	01Q1
subeditor	02=1
subesi	0>i1
subgerente	01Q1
submitted	01T1
sucasnost	0J81
sucasnosti	0J81
sudor	02>1
sufficiente	15_2
sugarut	04:1
sugis	15a1
sugárút	04:1
suhtlustasand	0[:1
suite	06Y1
sujuva	0N=1
sujuva suullinen ja kirjallinen	0N=1
sujuvasti	0N=1
sumar	15b1
summa cum laude	0E72
summer	15c1
summer season	15c1
summer term	15c1
sunt	0a61
sunucu	01o1
sunum	0>U1
superintendent	02=1
superior completo	0:h1
superior de tecnologia	0:h1
superior em	0:h1
supermarche	01n1
supermarché	01n1
supermarket	01a1
supermarkt	0361
supermercado	0;a2
supermercados	0;a2
supermercat	03o1
supermercato	03h1
superviseur	01m1
supervisor	15d5
supervisora	02T3
supervisore	02L1
supervizor	02>1
suppleant	01m1
suppleante	01m1
supplente	02L1
suppléant	01m1
suppléante	01m1
support worker	02=1
suradnica	0?31
suradnik	0?31
surat izin	0=i1
surgeon	02=1
surgery	01a1
surucu belgesi	0=_1
surveillant	01m1
surveillante	01m1
surveyor	02=1
sutaz	0041
suund	0N91
suunniteltu	07o1
suunnittelija	0641
suuntautuminen	0]N1
suuntautumisvaihtoehto	0]N1
suureparane	0]L1
suurepärane	0]L1
suvi	15i1
sv	0kA1
svadlena	0?h1
svaert god	09d2
svaert godt	0QD1
svarec	15j2
svarecsky	0B71
svarvare	02Z1
sveinsprof	0T=1
sveinspróf	0T=1
sveiser	0<I1
sveitarfelag	06l1
sveitarfélag	06l1
svejsecertifikat	0301
svejser	0751
svend	0751
svendebrev	00E1
svendebrev som	00E1
svendeproeve	00E1
svendeprove	00E1
svendeprøve	00E1
svennebrev	0Oc2
svetovalec	0GF1
svetovalka	0GF1
svetsare	02Z1
sveucilisni prvostupnik	0li1
sveucilista	0oE1
sveuciliste	0oE1
sveučilišni prvostupnik	0li1
sveučilišta	0oE1
sveučilište	0oE1
svid	15l2
sviluppatore	02L1
sviluppatrice	02L1
svið	15l2
svjedodzba	15n2
svjedodžba	15n2
svobodna	1601
svobodny	1601
svobodná	1601
svobodný	1601
svq	0351
svq level 2	0351
svq level 3	0351
svářeč	15j2
svářečský	0B71
svært god	09d2
svært godt	0QD1
swiadectwo	0BF1
swiadectwo dojrzalosci	0Kf1
swiadectwo maturalne	0Kf1
syerske	06I2
sygehus	0;@1
sygeplejerske	0751
sykehjem	0:=1
sykehus	0:=1
sykepleier	0<I1
sykepleierutdanning	01D1
syksy	1611
symposia	01T1
symposium	1622
synagogue	01a1
syndicat	01n1
sysadmin	02=1
systeembeheerder	0291
systeme	03a1
systems	01a1
szabadalom	0IW1
szabo	0=E1
szabó	0=E1
szak	1401
szakacs	02n1
szakerto	1642
szakertoi	0d[1
szakgimnazium	0\:1
szakgimnázium	0\:1
szakirany	1401
szakiranyu tovabbkepzes	04n1
szakirány	1401
szakirányú továbbképzés	04n1
szakiskola	0\:1
szakkepesites	0N81
szakkozepiskola	0\:1
szakkozgazdasz	04n1
szakképesítés	0N81
szakközgazdász	04n1
szakközépiskola	0\:1
szakmai erettsegi	0N81
szakmai oneletrajz	0NY1
szakmai oneletrajza	0NY1
szakmai érettségi	0N81
szakmai önéletrajz	0NY1
szakmai önéletrajza	0NY1
szakmunkas	0N81
szakmunkas bizonyitvany	0N81
szakmunkás	0N81
szakmunkás-bizonyítvány	0N81
szakos	1401
szakvizsga	0N81
szakács	02n1
szakértő	1642
szakértői	0d[1
szalloda	07n1
szco	03f1
szeminarium	1661
szeminárium	1661
szerelo	02n1
szerelő	02n1
szerkeszto	1673
szerkesztoseg	07n1
szerkesztő	1673
szerkesztőség	07n1
szerzotars	0=E1
szerzőtárs	0=E1
szia	0UT1
sziasztok	0UT1
szinesz	0Mb1
szinhaz	07n1
szkola	04I1
szkola podstawowa	04I1
szkola policealna	0ko1
szkole	04I1
szkolenie	16:2
szkoly	04I1
szkoła	04I1
szkoła podstawowa	04I1
szkoła policealna	0ko1
szkoły	04I1
szovetkezet	07n1
szovetseg	07n1
szpital	03U1
szuleszno	0=E1
szálloda	07n1
színház	07n1
színész	0Mb1
szövetkezet	07n1
szövetség	07n1
szülésznő	0=E1
szčo	03f1
sách	0;C1
sáng lập	0:a1
sähköasentaja	0641
säljare	02Z1
sänger	0691
säätiö	06j1
sångare	02Z1
sångerska	02Z1
sælger	0751
sæmileg	0gC1
séminaire	1212
sérfræðingur	12L2
sérhæfing	02K1
sétány	04:1
sídlisko	0fC1
sídliště	0@T1
síðan	12\1
sòcia	02W1
sóc	0MC1
sócia	0211
sócio	0211
söhne	09F1
sölumaður	0>c1
sömmerska	02Z1
sözleşmeli	0KR1
sømand	0751
súčasnosti	0J81
súčasnosť	0J81
súťaž	0041
sügis	15a1
sürücü belgesi	0=_1
sędzia	02N1
sš	0FD1
sơ cấp	0eI1
sơ yếu lý lịch	0Ui1
số	0Bj1
sở	0<91
t	0f;1
t e m	0Rf1
t level	0351
t m	0Rf1
t o m	16<1
t.e.m	0Rf1
t.o.m	16<1
t/m	0Rf1
ta	02=1
tabeliao	0211
tabelião	0211
tabellarischer lebenslauf	0>41
taberna	03B1
tabib	05\1
tabiba	05\1
taeknimadur	0>c1
taekniskoli	04Q1
taellae hetkellae	0LA1
taenaeaen	0LA1
taenzer	0691
taevling	0mZ1
taevlingen	0mZ1
tag	02n1
tagad	0`C1
tagesmutter	03C1
taglaegger	0751
taglægger	0751
tagozat	1401
tagung	16=2
tagungsband	0951
tagungsbeitraege	0951
tagungsbeitrage	0951
tagungsbeiträge	0951
tahmini	0=^1
tahun	16?2
tai	16A1
tai xe	0:a1
taighdeoir	0461
tailor	02=1
tajjeb	16B1
tajjeb hafna	0L21
tajjeb ħafna	0L21
tajnica	0C;2
tajnik	0C;2
takarito	0=E1
takarító	0=E1
takdir belgesi	0<O1
takim kaptani	01o1
takim lideri	01o1
takimi	0>i1
taklaeggare	02Z1
taklaggare	02Z1
takläggare	02Z1
takmicenje	0kY1
takmičenje	0kY1
takmorkud	0T:1
takmörkuð	0T:1
taktekker	0<I1
takım kaptanı	01o1
takım lideri	01o1
takımı	0>i1
talitus	0cd1
talk	01T1
talks	01T1
talla hetkella	0LA1
taller	16C4
talleres	03B1
tallers	03o1
talv	16G1
talvi	16H1
tam zamanli	0KR1
tam zamanlı	0KR1
taman kanak kanak	0Ok1
taman kanak-kanak	0Ok1
tamirci	01o1
tamplar	02>1
tanaan	0LA1
tanacsado	02n1
tanapaev	0UZ1
tanar	02n1
tanarseged	0=E1
tanaseni	0UZ1
tanav	0a<1
tancerka	02N1
tancerz	02N1
tancos	0=E1
tanecnice	0?h1
tanecnik	0?h1
tanečnice	0?h1
tanečník	0?h1
tanfolyam	16I3
tanito	02n1
tankstelle	03a1
tanssija	0641
tanukiri	0011
tanulmany	0IW1
tanulmanyi atlag	08e1
tanulmány	0IW1
tanulmányi átlag	08e1
tanulo	02Q2
tanuló	02Q2
tanusitvany	0MR1
tanzer	0691
tanácsadó	02n1
tanár	02n1
tanársegéd	0=E1
tanító	02n1
tanúsítvány	0MR1
tap chi	0;C1
tap doan	0<91
tapissier	01m1
tapissiere	01m1
tapissière	01m1
taqsima	0HH1
tardor	16L1
targoncas	0=E1
targoncavezeto	0MR1
targoncavezető	0MR1
targoncás	0=E1
targyalasi szint	0P@1
targyalasi szintu	0P@1
targyalokepes	0P@1
tarihci	01o1
tarihçi	01o1
tarjoilija	0641
tarkastaja	0641
tarnyba	0GO1
tarsalgasi	0]S1
tarsalgasi alapszint	0]R1
tarsalgasi szint	0]S1
tarsalgo	0]R1
tarsasag	07n1
tasarimci	01o1
tasarimcisi	01o1
tasarımcı	01o1
tasarımcısı	01o1
tavasz	16M1
tavasza	16M1
tavern	01a1
tavling	0mZ1
tavlingen	0mZ1
tavmunka	16N1
tavolrol	16N1
taxista	01Q1
tbk	00e1
tcf	0=F1
teacher	02=1
teaching assistant	02=1
teaching fellow	02=1
teadur	01M1
teaduskond	04;1
team	16O9
team lead	0D\2
teamlead	16X2
teanga dhuchais	0@Z1
teanga dhúchais	0@Z1
teastas	0AP1
teastas soisearach	07D1
teastas sóisearach	07D1
teater	16Z4
teatr	03U1
teatras	03g1
teatre	03o1
teatris	06[1
teatro	0A[3
teatru	03`1
teatrul	03`1
teatteri	06j1
tecaj	16^2
tech lead	0R@3
technical report	01T1
technician	02=1
technicien	0Wg1
technicka	0C?2
technicus	0291
techniek	0361
technik	16`6
technikas	02j1
techniker	16f2
technikerin	04H1
technikum	16h3
technikumas	0Ff1
technikus	02n1
technikusi vegzettseg	0N81
technikusi végzettség	0N81
technička	0C?2
technologies	01a1
technologist	02=1
technology	01a1
tecnic	02W1
tecnic superior	0Bm1
tecnica	0o54
tecnica em	0BL1
tecnica superior	0BV1
tecnicatura	0BV1
tecnico	0763
tecnico auxiliar	0;:1
tecnico em	0BL1
tecnico en	0;:1
tecnico integrado	0BL1
tecnico medio	0;:1
tecnico superior	0BV1
tecnico superior en	0BV1
tecnico superior universitario	0:o1
tecno	16k2
tecno u govoru i pismu	16m1
tecnologa en	0BV1
tecnologia	0371
tecnologia em	0:h1
tecnologias	0;a2
tecnologico	0@a1
tecnologie	03h1
tecnologies	03o1
tecnologo	0:h1
tecnologo em	16n2
tecnologo en	0BV1
tecnologías	03B1
tecnológico	0@a1
tecnóloga en	0BV1
tecnólogo	0:h1
tecnólogo em	16n2
tecnólogo en	0BV1
tee	0a<1
teenindaja	01M1
tef	0=F1
tefl	01d1
tegelzetter	0291
tehas	05V1
tehdas	06j1
tehnicar	05k2
tehnician	02>1
tehniciana	02>1
tehniciană	02>1
tehnicka skola	0M02
tehnik	1702
tehnikis	02k1
tehnikums	04U1
tehniska sola	0M21
tehničar	05k2
tehnička škola	0M02
tehniķis	02k1
tehniška šola	0M21
tehuis	0361
teicamas	0?i1
teicami	0?i1
teicneoir	0461
teilzeit	0=L1
teises	08c1
teisininkas	02j1
teisininke	02j1
teisininkė	02j1
teisės	08c1
tekenaar	0291
tekmovanje	0kS1
teknik	0;>2
teknik universitesi	04O1
teknik üniversitesi	04O1
tekniker	1724
teknikk	0:=1
teknikko	1762
tekniku	05\1
teknisi	02S1
teknisk gymnasieutbildning	0Ro1
teknisk studentereksamen	00E1
teknisyen	01o1
teknisyeni	01o1
teknologie doktor	0IT1
teknoloji	0481
teknolojileri	0481
tekoce	1781
tekoce znanje	1781
tekoče	1781
tekoče znanje	1781
tekstil	0481
tel	1791
telc	0=F1
tele	1791
telecom	01a1
teleconseiller	01m1
teleconseillere	01m1
telefonist	0H>2
telefonista	17:2
telelavoro	00k1
telemarketer	17<2
telemunca	0G61
telemuncă	0G61
teleoperador	01Q1
teleoperadora	01Q1
teleskoplaesser	0301
teleskoplæsser	0301
teletrabajo	0Ma1
teletrabalho	17>1
teletravail	00g1
teletreball	00l1
tem 4	0=F1
tem 8	0=F1
tem-4	0=F1
tem-8	0=F1
tem4	0=F1
tem8	0=F1
temel	0=52
temel duzey	0=52
temel düzey	0=52
temel seviye	0=71
temp	02=1
temporada de inverno	17?1
temporada de invierno	0YL1
temporada de verano	17@1
temporada de verao	17A1
temporada de verão	17A1
temporada estival	17@1
temporary	0DN1
temps partiel	0AO1
temps plein	0AO1
temsilci	01o1
temsilcisi	01o1
ten du an	0G;1
ten toi la	0do1
tentara	02S1
teo	0C\1
teollisuus	06j1
teoranta	0C\1
tequilera	03B1
ter	04:1
terapeut	17B2
terapeuta	02N1
teraz	17D2
terbaik	06Q1
tercuman	01o1
tercüman	01o1
tere	04:1
terrace	06Y1
terve	0eH1
tervetuloa	0eH1
terveyskeskus	06j1
tervezett	17F1
tervezo	02n1
tervező	02n1
terzi	01o1
tesar	0?h1
tesař	0?h1
tese	05a1
tesekkur belgesi	0<O1
tesi	17G2
tesiasi	0FS1
tesis	17I2
tesisatci	01o1
tesisatçı	01o1
tesol	01d1
tesorera	01Q1
tesorero	01Q1
tesoriera	02L1
tesoriere	02L1
tesoureira	0211
tesoureiro	0211
test muhendisi	01o1
test mühendisi	01o1
test uzmani	01o1
test uzmanı	01o1
testaaja	0641
testdaf	0=F1
tester	17K6
testerka	02N1
teurastaja	0641
teymi	0Lf1
tez	0>U1
teza	07Z1
tezgahtar	01o1
tezi	07k1
tezli yuksek lisans	17Q1
tezli yüksek lisans	17Q1
tezsiz yuksek lisans	17Q1
tezsiz yüksek lisans	17Q1
teză	07Z1
teātris	06[1
tečaj	16^2
tečno	16k2
tečno u govoru i pismu	16m1
teşekkür belgesi	0<O1
teżi	07k1
th	0fl1
thac si	0;f1
thang	17R2
thanh pho	0Bj1
thanh thao	0fR2
thanh vien	0:a1
thcs	0FY1
the	0;c1
the huong dan vien	0;c1
theater	17T3
theatre	08W2
thekenkraft	09B1
therapeut	17W3
therapeutin	03C1
therapist	02=1
these	0281
these de doctorat	0J[1
theses	01T1
thesis	01T1
thi tran	0Bj1
thiet ke	0:a1
third place	00O1
this is	0W01
thiết kế	0:a1
thjalfari	0>c1
thn	17Z1
tho	0:a1
tho dien	0:a1
tho han	0:a1
tho may	0:a1
tho moc	0:a1
thon	0Bj1
thpt	0FY1
through	0O51
through to	0O51
thru	0O51
thu kho	0:a1
thu ky	0:a1
thu ngan	0:a1
thu ngân	0:a1
thu quy	0:a1
thu thu	0:a1
thu vien	0<91
thuc tap sinh	0:a1
thuiswerk	0Vb1
thydandi	0>c1
thành phố	0Bj1
thành thạo	0fR2
thành viên	0:a1
tháng	17R2
thèse	0281
thèse de doctorat	0J[1
théâtre	01n1
thôn	0Bj1
thư ký	0:a1
thư viện	0<91
thạc sĩ	0;f1
thẻ	0;c1
thẻ hướng dẫn viên	0;c1
thị trấn	0Bj1
thợ	0:a1
thợ hàn	0:a1
thợ may	0:a1
thợ mộc	0:a1
thợ điện	0:a1
thủ kho	0:a1
thủ quỹ	0:a1
thủ thư	0:a1
thực tập sinh	0:a1
ticaret	0481
ticket	01k1
tickets	01k1
tidning	01=1
tidskrift	0\\2
tidsskrift	17[4
tie	09:1
tiedekunta	04V1
tiempo completo	0DO1
tiempo parcial	0DO1
tien si	17_1
tienda	03B1
tiendas	03B1
tieng me	0;\1
tieng me de	0;\1
tieraerztin	03C1
tierarzt	03C1
tierarztin	03C1
tierheim	03a1
tierpfleger	0691
tierärztin	03C1
tiesibas	06\1
tiessaiste	08f1
tiesības	06\1
tieu hoc	0FY1
tiešsaistē	08f1
tiimi	0i^2
tijdschrift	0__2
tiketina	0gd1
tikėtina	0gd1
til	17`3
til d d	0WB1
til d.d	0WB1
til dagsins	0Ml1
til dagsins i dag	0Ml1
til dagsins í dag	0Ml1
til na	0Qe1
til naa	0Qe1
til nu	0WB1
til nå	0Qe1
til og med	17c2
tilkallingsvikar	0FV1
till	17e2
till dags dato	0gj1
till date	0DM1
till now	0DM1
till och med	16<1
till present	0DM1
tillidsrepraesentant	0=k1
tillidsrepræsentant	0=k1
tillitsvalgt	0FV1
tills nu	0gj1
tills vidare	0gj1
tim	17g5
timarit	0@R1
timmerman	0;X2
timvikarie	0OQ1
tingkat dasar	0MK1
tingkat lanjut	04Y1
tinh	0Bj1
tinh nguyen vien	0:a1
tionscadal	17l1
tipografia	03h1
tirocinante	02L1
tischler	0691
tischlerei	03a1
titkar	17m3
titkarno	02n1
titkár	17m3
titkárnő	02n1
titol	0221
titolare	02L1
titre pro	03>1
titre professionnel	1802
titulada	06g1
titulado	06g1
titulin	0231
titulo	0231
titulo universitario	0:o1
titulín	0231
tiyatrosu	0481
tiến sĩ	17_1
tiếng mẹ	0;\1
tiếng mẹ đẻ	0;\1
tiểu học	0FY1
tjena	0UP1
tjener	0751
tlumacz	02N1
tlumaczka	02N1
tn	1822
tnhh	0<91
to	1842
to chuc	0<91
to date	0DM1
to present	0DM1
to this day	0DM1
to truong	0:a1
toamna	1861
today	0DM1
todistus	12N2
toefl	0=F1
toefl ibt	0=F1
toeic	0=F1
toeicスコア	1871
toemrer	06I2
toften	0RY1
togaf	01d1
togfoerer	0751
togforer	0751
togfører	0751
tohtori	1882
tohtorintutkinto	0PO1
toi	0GJ1
toi la	0do1
toi nay	0=:1
toimetaja	01M1
toiminimi	18:1
toimisto	06j1
toimittaja	0641
toistaiseksi	0LA1
tokarz	02N1
toko	08D1
tol	18;2
tolk	01M1
tolkija	01M1
tolmacs	02n1
tolmács	02n1
tom	16<1
tomrer	06I2
tontechniker	0691
tookoda	05V1
tootaja	01M1
topik	0=F1
topograf	02>1
torfl	0=F1
torg	0S\1
torget	18=2
tori	09:1
tornaci	01o1
tornacı	01o1
torneiro	0211
tornero	01Q1
tornitore	02L1
torv	0RY1
tosa	03l1
tosaitheoir	0@=1
tospraaklig	0QK1
tospraklig	0QK1
tosproget	0QB1
tospråklig	0QK1
tot	18?3
tot begin	0Rf1
tot eind	0Rf1
tot en met	0Rf1
tot heden	0UG1
tot nghiep	18B1
tot nghiep thpt	00I1
tot nu	0UG1
tot nu toe	0UG1
tot op heden	0UG1
tour guide	02=1
tour leader	02=1
tourneur	01m1
tovaren	03f1
tovarna	0_G2
továreň	03f1
továrna	0HD1
town council	01a1
tp	0Bj1
tr	0@T1
trade certificate	0341
trade qualification	0351
tradenomi	05:1
trader	02=1
tradgardsmastare	02Z1
traducatoare	02>1
traducator	02>1
traducteur	01m1
traductor	02X2
traductora	02X2
traductrice	01m1
traducătoare	02>1
traducător	02>1
tradutor	0211
tradutora	0211
traduttore	02L1
traduttrice	02L1
traduttur	05\1
traedgaardsmaestare	02Z1
traenare	02Z1
traener	0751
trail guide	02=1
train driver	02=1
trainee	18C5
trainer	18H4
trainerin	03C1
trainerlizenz	02I1
training	18L2
training course	0Dh1
trainster	0291
tram driver	02=1
tranare	02Z1
trang	18N1
transactions	01T1
translator	02=1
transport	0361
transportadora	0371
transportes	0;a2
transports	18O2
trasporti	03h1
trattoria	03h1
travesia	09l1
travessa	04j1
travessera	0:;1
travesía	09l1
treasurer	02=1
treener	01M1
treinador	0211
treinadora	0211
tren trung binh	18Q1
trener	18R4
treneris	02h2
trenerka	02N1
trening	1661
trenutacno	18V1
trenutačno	18V1
trenutno	18W3
trenér	07A1
tres bien	09\2
tres bon	0D51
tres bon niveau	0Dd1
tres bonne maitrise	0Dd1
tresorer	02W1
tresorera	02W1
tresorier	01m1
tresoriere	01m1
trezorier	02>1
trg	0fZ3
trgovina	0[j2
tribunal	18Z2
trida	0@T1
trieda	0fC1
trinity	0=F1
triq	0Fi1
tro giang	0:a1
tro ly	0:a1
trofeo	18\2
trofeu	00N1
trofeul	0@G1
troféu	00N1
troi chay	0@n1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	18^1
truckcertifikat	0301
truckfoerare	02Z1
truckfoerarutbildning	0311
truckfoerer	06I2
truckfoererbevis	0431
truckforare	02Z1
truckforarutbildning	0311
truckforer	06I2
truckforerbevis	0431
truckförare	02Z1
truckförarutbildning	0311
truckfører	06I2
truckførerbevis	0431
truckkort	0311
truhlar	0?h1
truhlář	0?h1
trukkikortti	0491
trukkikuski	0641
trung binh	18_2
trung bình	18_2
trung cap	18a2
trung cap cao	18Q1
trung cap nghe	0FY1
trung cấp	18a2
trung cấp cao	18Q1
trung cấp nghề	0FY1
trung hoc	0FY1
trung hoc pho thong	18c2
trung học	0FY1
trung học phổ thông	18c2
trung tam	0<91
trung tam dao tao	0FY1
trung tâm	0<91
trung tâm đào tạo	0FY1
truong	0FY1
truong ban	0:a1
truong cao dang	0FY1
truong dai hoc	0FY1
truong nhom	0:a1
truong phong	0:a1
truong thpt	0FY1
trust	01a1
trustee	02=1
trva	0Jg2
trvá	0Jg2
trädgårdsmästare	02Z1
tränare	02Z1
træner	0751
très bien	09\2
très bon	0D51
très bon niveau	0Dd1
très bonne maîtrise	0Dd1
tréner	02n1
tréning	1661
trésorier	01m1
trésorière	01m1
trên trung bình	18Q1
trôi chảy	0@n1
trường	0FY1
trường cao đẳng	0FY1
trường thpt	0FY1
trường đại học	0FY1
trưởng ban	0:a1
trưởng nhóm	0:a1
trưởng phòng	0:a1
trợ giảng	0:a1
trợ lý	0:a1
trực tuyến	18^1
tso	08C1
tsu	0:o1
tu	18e3
tu van	0:a1
tu xa	18^1
tuinen	0361
tuinman	0291
tukang	02S1
tukang kayu	02S1
tukang kebun	02S1
tukang las	02S1
tulajdonos	02n1
tulityoekortti	0491
tulityokortti	0491
tulityökortti	0491
tulkotaja	02k1
tulkotajs	02k1
tulkotāja	02k1
tulkotājs	02k1
tuner	02=1
tunnistus	0`_2
tunnustus	18h3
tuntityoentekijae	0To1
tuntityontekija	0To1
tuntityöntekijä	0To1
tuomari	0641
turguide	18k2
turistguide	0OQ1
turizm	0481
turpinas	0`C1
turpinās	0`C1
tutkija	0641
tutkimusasema	06j1
tutkinto	0]M1
tutor	18m4
tutora	03m2
tuttora	0121
tuzolto	0=E1
tvaaspraakig	0QJ1
tvasprakig	0QJ1
tvityngd	0eG1
tvityngdur	0eG1
tvornica	0[01
tvrtka	0[01
tvåspråkig	0QJ1
tvítyngd	0eG1
tvítyngdur	0eG1
tweede prijs	0L[1
tweetalig	0L\1
tyden	1911
tydnu	1911
tydny	1911
tydzien	1921
tydzień	1921
tygodni	1921
tygodnie	1921
tym	0Ij1
tyoenjohtaja	0641
tyoentekijae	0641
tyoeturvallisuuskortti	0491
tyonjohtaja	0641
tyontekija	0641
tyoturvallisuuskortti	0491
typist	02=1
tyrejas	02j1
tyrėjas	02j1
tytul	0Pb1
tytul technika	0Kf1
tytuł	0Pb1
tytuł technika	0Kf1
tyydyttaevae	0[72
tyydyttaevae alkeet	05D1
tyydyttava	0[72
tyydyttava alkeet	05D1
tyydyttävä	0[72
tyydyttävä alkeet	05D1
työnjohtaja	0641
työntekijä	0641
työturvallisuuskortti	0491
tài xế	0:a1
táncos	0=E1
tárgyalási szint	0P@1
tárgyalási szintű	0P@1
tárgyalóképes	0P@1
társalgási	0]S1
társalgási alapszint	0]R1
társalgási szint	0]S1
társalgó	0]R1
társaság	07n1
távmunka	16N1
távolról	16N1
tâmplar	02>1
tällä hetkellä	0LA1
tänapäev	0UZ1
tänaseni	0UZ1
tänav	0a<1
tänukiri	0011
tänzer	0691
tänään	0LA1
tävling	0mZ1
tävlingen	0mZ1
tæknimaður	0>c1
tækniskóli	04Q1
tècnic	02W1
tècnic superior	0Bm1
tècnica	02W1
técnica	03m2
técnica em	0BL1
técnica superior	0BV1
técnico	03m2
técnico auxiliar	0;:1
técnico em	0BL1
técnico en	0;:1
técnico integrado	0BL1
técnico medio	0;:1
técnico superior	0BV1
técnico superior en	0BV1
técnico superior universitario	0:o1
tél	1791
téléconseiller	01m1
téléconseillère	01m1
télétravail	00g1
tér	04:1
tên dự án	0G;1
tên tôi là	0do1
tình nguyện viên	0:a1
tím	0Io1
tímarit	0@R1
títol	0221
título	0231
título universitario	0:o1
tól	18;2
tôi là	0do1
tõlk	01M1
tõlkija	01M1
töökoda	05V1
töötaja	01M1
tømrer	06I2
týden	1911
týdny	1911
týdnů	1911
tým	0Ij1
tęsiasi	0FS1
tłumacz	02N1
tłumaczka	02N1
től	18;2
tř	0@T1
třída	0@T1
tűzoltó	0=E1
tư vấn	0:a1
tại	16A1
tạp chí	0;C1
tập đoàn	0<91
tỉnh	0Bj1
tốt	0fR2
tốt nghiệp	18B1
tốt nghiệp thpt	00I1
tổ	0;[1
tổ chức	0<91
tổ trưởng	0:a1
tới	0GJ1
tới nay	0=:1
từ	1932
từ xa	18^1
u	1956
u braku	0fo2
u tijeku	18V1
u toku	19;1
uab	00e1
ubersetzer	0691
ubezpieczenia	03U1
ubungsleiter	0691
ucen	0?h1
uceni	0FD1
ucenic	02>1
ucetni	0?h1
uciliste	19<3
ucitel	02l2
ucitelj	0iF3
ucla	0CF1
uctovnicka	0AI1
uctovnik	0AI1
uczelnia	04I1
uczen	02N1
uczeń	02N1
ud	00e1
udacity	0CF1
udana	0g21
udata	0g31
uddannelse	19?1
uddannelsen	19?1
uddannelsescenter	0L^1
udemy	0CF1
udmaerkelse	0081
udmærkelse	0081
udruga	0[01
udruzenje	06d1
udruženje	06d1
udv	0UT1
udvikler	0751
udvozlom	0UT1
uebersetzer	0691
uebungsleiter	0691
ufer	0B`1
ufficio	0HI1
ufficjal	05\1
uffiċjal	05\1
ug	00e1
uge	19@1
uger	19@1
ugift	12h2
ugm	0CF1
ugyintezo	02Q2
ugynokseg	07n1
ugyved	02n1
ugyvedi iroda	07n1
uhing	05V1
uhrmacher	0691
ui	07T1
uitgeverij	19A2
uitmuntend	19C1
uitstekend	0mm1
uitvoerder	0291
uitzendkracht	0;;1
ujsagiro	02Q2
uke	19D1
uker	19D1
ukonceno	01S1
ukonczona	0h?1
ukonczone	0h?1
ukonczony	0h?1
ukončeno	01S1
ukończona	0h?1
ukończone	0h?1
ukończony	0h?1
uksus	0cd1
ul	19E6
ulica	19K5
ulice	0@T1
ulicy	0591
ulikool	04;1
umschulung	01O1
unbefristet	0=L1
und	19P1
undergraduate	0:R1
underskoeterska	02Z1
underskoterska	02Z1
undersköterska	02Z1
undertaker	02=1
underviser	06I2
underwriter	02=1
undirstada	0T:1
undirstaða	0T:1
uned	0@a1
ungdomsskole	0<J1
uni	0Uj2
uniao estavel	13N1
unidad	0I<1
unidade	0I;1
unit	19Q4
unita	0HI1
unitat	0Ia1
unite	0AS1
unità	0HI1
unité	0AS1
univ bacc	0li1
univ dipl	0aP1
univ. bacc	0li1
univ. dipl	0aP1
universidad	0@a1
universidade	0A^1
universita	19U2
universitaet	0=j1
universitaire	01c1
universitaria	0@a1
universitas	0Ok1
universitat	19W2
universitate	19Y2
universitatea	0841
universitatea politehnica	0841
universitates	04U1
universite	19[2
universiteit	08d1
universitesi	04O1
universitet	19]3
universitetas	0Ff1
universitete	0Ff1
universitetet	19]3
universiteto	0Ff1
universities	01`1
university	19`2
università	19U2
universität	0=j1
université	01c1
universitāte	04U1
universitātes	04U1
univerza	0M21
univerze	0M21
univerzi	0M21
univerzita	0P12
univerzite	0P12
univerzitet	19b1
univerzitetni diplomirani	0aP1
univerzity	0P12
univerzitě	0FD1
uniwersytet	19c1
união estável	13N1
unmarried	0C21
unternehmen	03a1
until	0O51
until now	0DM1
until present	0DM1
until today	0DM1
unur	0?S1
uoc	01b1
uomo	0b:1
up to	0O51
upc	01b1
upcoming	06K1
upholsterer	02=1
uplne stredne	0c41
upper intermediate	0S[1
upper second	00U1
upper second class	00U1
upper-intermediate	0S[1
uppsats	0Nl1
uprawnienia	0BF1
uprawnienie	0BF1
upseeri	0641
urad	0I^2
urb	09l1
urbanitzacio	0:;1
urbanització	0:;1
urbanizacion	09l1
urbanización	09l1
ured	0[01
urednica	0C43
urednik	0C43
urkunde	19d2
urun yoneticisi	01o1
urzad	03U1
urząd	03U1
usek	14m2
usher	02=1
usina	0371
usine	01n1
uslugi	03U1
usmerenje	19f1
usmeritev	15H1
usmjerenje	13E1
ust duzey	04W1
usta	01o1
ustabasi	01o1
ustabaşı	01o1
ustanova	0?C1
ustanovitelj	05m1
ustasi	01o1
ustası	01o1
ustav	0I^2
usługi	03U1
ut	04:1
utbildningsdag	19g1
utca	04:1
utgefid	0@R1
utja	04:1
utmaerkelse	00L1
utmaerkt	0QC1
utmarkelse	00L1
utmarkt	0QC1
utmerkelse	0091
utmerket	0QD1
utmärkelse	00L1
utmärkt	0QC1
utvar	14m2
utvecklare	02Z1
utvikler	0<I1
uverenje	0h@1
uvjerenje	0ii1
ux	07T1
uy ban	0<91
uye	01o1
uyesi	01o1
uzaktan	0BM1
uzem	0502
uzina	03`1
uzivatelska	19h1
uzivatelsky	19h1
uzman	19i2
uzman duzey	19k1
uzman düzey	19k1
uzmani	01o1
uzmanı	01o1
uznani	0051
uznanie	0041
uznemuma	19l1
uznemums	06[1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0h?1
uzyskany	0h?1
uzņēmums	06[1
uzņēmumā	19l1
učení	0FD1
učeň	0?h1
učilište	19m2
učiliště	0FD1
učitel	07A1
učitelj	0iF3
učiteľ	0941
uživatelsky	19h1
uživatelská	19h1
v	19o5
v le	0@U1
v o s	00e1
v teku	0F`1
v.le	0@U1
v.o.s	00e1
va	1:41
vaar	1:52
vaardare	02Z1
vaardcentral	01=1
vaaren	1:52
vabalt	0]L1
vabatahtlik	01M1
vacataire	01m1
vaditaja	02k1
vaditajs	02k1
vadovas	02j1
vadove	02j1
vadovė	02j1
vadybininkas	02j1
vadybininke	02j1
vadybininkė	02j1
vadītāja	02k1
vadītājs	02k1
vaeg	05J1
vaegen	05J1
vaeitoeskirja	1:72
vaektare	02Z1
vaelkommen	0UP1
vaelttaevae	05D1
vaelttaevae keskitaso	0[91
vaenget	0RY1
vaentanlegt	01<1
vaerkfoerer	0751
vaerkforer	0751
vaerksted	0;@1
vaeylae	09:1
vag	05J1
vaga hasti	0]L1
vaga hea	1:92
vagen	05J1
vagt	0=k1
vagyok	0111
vahene	05>1
vahtimestari	0641
vairuotojas	02j1
vairuotojo pazymejimas	08c1
vairuotojo pažymėjimas	08c1
vaistine	03g1
vaistininkas	02j1
vaistinė	03g1
vaitekiri	0471
vaitoskirja	1:72
vaji	0711
vakantiekracht	0;;1
vakblad	07e1
vakfi	0481
vakfı	0481
vakman	0291
vakt	0OQ1
vaktare	02Z1
vaktmaestare	02Z1
vaktmastare	02Z1
vaktmästare	02Z1
vakuutus	06j1
valable jusqu'a	0L71
valable jusqu'au	0L71
valable jusqu'en	0L71
valable jusqu'à	0L71
vald	1:;2
valet	02=1
valid through	0O51
valid thru	0O51
valid to	0O51
valid until	0O51
valida ate	06U1
valida fino al	0Pc1
valida hasta	0@X1
validade	06U1
valide	0GI1
valido ate	06U1
valido fino a	0Pc1
valido fino al	0Pc1
valido hasta	0@X1
validé	0GI1
valjak	0a<1
valkommen	0UP1
vallalat	0502
vallaline	01L1
vallalkozo	02n1
valmentaja	0641
valokuvaaja	0641
valores	0C>1
valttava	05D1
valttava keskitaso	0[91
valuer	02=1
van	1:=1
van phong	0<91
vanaf	1:>2
vandaag	0UG1
vanzatoare	02>1
vanzator	02>1
vapaaehtoinen	0U;2
var	1:52
vara	1:@1
varapuheenjohtaja	0To1
varastotyoentekijae	0641
varastotyontekija	0641
varastotyöntekijä	0641
vardare	02Z1
vardcentral	01=1
vardiya amiri	01o1
vardiya sorumlusu	01o1
varen	1:52
varhato	17F1
varhatoan	17F1
varilec	0GF1
varme arbeider	0431
varon	0V71
varrono	0=E1
varrónő	0=E1
vartija	0641
varón	0V71
vas	0fD1
vasara	1:A2
vaspitac	0^81
vaspitač	0^81
vastaava	0641
vayla	09:1
vbo	08C1
vca	0>72
vca vol	0>R1
vd	0OQ1
vdana	1601
vdaná	1601
ve	1:C2
vecka	1:E1
veckor	1:E1
ved	1:F2
vedec	0C?2
vedes	0Y^1
vedouci	15j2
vedoucí	15j2
veduca	0AI1
veduci	0AI1
vedúca	0AI1
vedúci	0AI1
vedęs	0Y^1
veebis	0Zl1
veg	0;W1
vegen	0;W1
vegi	0S\1
vegur	0S\1
vegyesz	02n1
vegyész	02n1
vegzett	0MT1
vei	0;W1
veien	0;W1
veikals	06[1
veileder	0<I1
veitingahus	06l1
veitingahús	06l1
vej	0RY1
vejleder	0751
vekter	0<I1
veldig god	0QD1
veleuciliste	0oE1
veleučilište	0oE1
velkommen	1:H2
velmi dobra	04Z2
velmi dobre	0kj4
velmi dobrá	04_1
velmi dobře	1:J2
velmi pokrocila	0\G1
velmi pokročilá	0\G1
velvirki	0>c1
vence	0@X1
vence em	06U1
vence en	0@X1
vencedor	00N1
vencedora	00N1
vendedor	03m2
vendedora	03m2
vendeur	01m1
vendeuse	01m1
venditore	02L1
venditrice	02L1
venedor	02W1
venedora	02W1
ventures	01a1
verano	17@1
verao	17A1
verband	03a1
verdlaun	1:L2
vereador	0211
vereadora	0211
verein	03a1
vereniging	0361
vergevorderd	1:N1
verhandlungssicher	0k71
verhandlungssicher in wort und schrift	0Q21
verheiratet	0S01
veri analisti	01o1
veri bilimci	01o1
veri muhendisi	01o1
veri mühendisi	01o1
verkaeufer	0691
verkaufer	0691
verkefni	1:O1
verket	01=1
verkfraedingur	0>c1
verkfræðingur	0>c1
verkoopster	0291
verkoper	0291
verkossa	0NV1
verksmidja	06l1
verksmiðja	06l1
verkstad	01=1
verksted	0:=1
verkäufer	0691
verlag	1:P2
verloopt	0Rf1
verloskundige	0291
vermesser	0691
verniciatore	02L1
veroeffentlichung	0951
veroeffentlichungen	0951
veroffentlichung	0951
veroffentlichungen	0951
verpleegkundige	0291
verseny	0HA2
versicherung	03a1
versicherungen	03a1
verslun	06l1
vertaalster	0291
vertaler	0291
verteja	02j1
vertejas	02j1
vertejums	08i1
vertieft	0RV1
vertiefung	0O`1
vertreter	0691
vertretung	09B1
vertriebler	03C1
vertėja	02j1
vertėjas	02j1
verwacht	0Rk1
verwachte	0Rk1
verwalter	0691
verwitwet	0S01
very good	0322
verzekeringen	0361
verzorgende	0291
verzorger	0S62
verzorgster	0S62
verão	17A1
verðlaun	1:L2
veröffentlichung	0951
veröffentlichungen	0951
vet	02=1
vetaejae	0641
vetaja	0641
veterinaria	03B1
veterinarian	02=1
veteriner	01o1
veteriner hekim	01o1
vetur	1:R1
veturinkuljettaja	0641
vetäjä	0641
veuf	0AQ1
veuve	0AQ1
vezeto	02n1
vezető	02n1
vezneci	01o1
veľmi dobre	1:S2
veľmi dobrá	04d1
vhs	0CF1
via	0@U1
viale	0@U1
vicar	02=1
vice ordfoerande	0OQ1
vice ordforande	0OQ1
vice ordförande	0OQ1
vice president	08H2
vice presidente	01m1
vice-président	01m1
vice-présidente	01m1
vico	0@U1
vicolo	0@U1
vid	1:U2
videaste	01m1
videja atzime	08i1
videja izglitiba	07R1
videja limeni	11D1
videja profesionala	07R1
videji	11D1
videjs	1:W2
videregaaende	0g^1
videregaaende opplaering	07l1
videregaaende skole	0<J1
videregaende	0g^1
videregaende opplaering	07l1
videregaende skole	0<J1
videregående	0g^1
videregående opplæring	07l1
videregående skole	0<J1
videreutdanning	0M[1
videreutdanning i	0M[1
vidurine mokykla	0Ff1
vidurinis	0?^1
vidurinis issilavinimas	0?^1
vidurinis išsilavinimas	0?^1
vidurinė mokykla	0Ff1
vidurkenning	00;1
vidurkis	0;Z1
vidusskola	04U1
vidutines	0jE1
vidutinis	1:Y2
vidutiniskai	0jE1
vidutiniškai	0jE1
vidutinės	0jE1
vidéaste	01m1
vidēji	11D1
vidējs	1:W2
vidējā atzīme	08i1
vidējā izglītība	07R1
vidējā līmenī	11D1
vidējā profesionālā	07R1
vien	0<91
vien dao tao	0FY1
viesbutis	03g1
viesnica	06[1
viesnīca	06[1
viešbutis	03g1
vigente al	0@X1
vigente hasta	0@X1
vigilante	03m2
vigile del fuoco	02L1
vigneron	01m1
vigneronne	01m1
viikko	1:[1
viikkoa	1:[1
vikar	1:\3
vikarie	02Z1
village	06Y1
villanyszerelo	02n1
villanyszerelő	02n1
vincitore	00P1
vincitrice	00P1
vinder	0081
vinedos	03B1
vineyard	01a1
vinicola	0371
vinnare	00L1
vinner	0091
vinter	1:_3
vinteren	1:b2
vintern	1:d1
vintner	02=1
vinícola	0371
violinista	02L1
viragkoto	0=E1
virasto	06j1
virejas	02j1
viriesu	1:e1
virietis	1:e1
virkailija	0641
virksomhed	0;@1
virtual	0RU1
virziens	0n@1
virágkötő	0=E1
virėjas	02j1
visa skola	1:f2
visa strucna sprema	1:h2
visagist	0691
visi srednji	1:j2
visiting scholar	02=1
visja sola	0M21
visja strokovna izobrazba	1:l1
visjesolska izobrazba	1:l1
visjesolski studij	1:l1
visji srednji	1:m1
visoka skola	0M02
visoka sola	0M21
visoka strokovna izobrazba	0Ho1
visoka strucna sprema	0HM1
visoka stručna sprema	0HM1
visoka škola	0M02
visoka šola	0M21
visoko obrazovanje	0Xo1
vispareja videja	07R1
vispārējā vidējā	07R1
viss	0Vd1
visser	0291
vita	01\1
vitaz	0041
vitazka	0041
vitejte	0441
vitez	0051
vitezka	0051
viticulteur	01m1
viticultrice	01m1
vitnemaal	07l1
vitnemal	07l1
vitnemål	07l1
vitrier	01m1
viuda	13Q1
viudo	13Q1
viuva	13N1
viuvo	13N1
vizsga	0?12
vizvezetek szerelo	0=E1
við	0Ue1
viðurkenning	00;1
viñedos	03B1
viúva	13N1
viúvo	13N1
viša stručna sprema	1:h2
viša škola	1:f2
viši srednji	1:j2
višja strokovna izobrazba	1:l1
višja šola	0M21
višješolska izobrazba	1:l1
višješolski študij	1:l1
višji srednji	1:m1
viện	0<91
viện đào tạo	0FY1
vk	1:[1
vlasnica	0?42
vlasnik	0?42
vloeiend	0mm1
vloeiend in woord en geschrift	0mm1
vmbo	0UB2
vmbo diploma	08C1
vmbo t	08C1
vmbo tl	08C1
vmbo-diploma	08C1
vmbo-t	08C1
vo	1:n1
vocal	01Q1
vocational qualification	0351
vocera	01Q1
vocero	01Q1
voda	07M1
vodic	0941
vodicsky preukaz	0B81
voditelj	0\=1
vodič	0941
vodičský preukaz	0B81
vodja	0GF1
vof	00e1
vog	0>R1
vog verklaring	0>R1
vog-verklaring	0>R1
voitja	0011
voittaja	0071
vojak	0?h1
voják	0?h1
voldoende	0DU1
vollzeit	0=L1
volontaer	1:o4
volontaerin	09B1
volontar	1:o4
volontaria	02L1
volontarin	09B1
volontario	02L1
volonter	05k2
volontär	1:o4
volontärin	09B1
volum	07Z1
voluntar	0>>2
voluntara	02>1
voluntari	02W1
voluntaria	02T3
voluntario	03m2
voluntară	02>1
volunteer	02=1
voluntària	02W1
voluntária	0211
voluntário	0211
vom	1;31
von	1;31
voorjaar	0_S1
voorman	0291
voorzitter	0;X2
vopsitor	02>1
vor	1;41
vorarbeiter	09D2
vorarbeiterin	09B1
vorauss	06:1
voraussichtlich	06:1
vorbitor nativ	0>^1
vordiplom	0;51
vormgever	0291
vorsitzende	0691
vorstand	0=l2
vorstandsmitglied	03C1
vortraege	0951
vortrag	0=[2
vortrage	0951
vorträge	0951
votazione	00H1
votazione finale	00H1
voto	00H1
voto di laurea	00H1
voto finale	00H1
vottord	1;51
vottorð	1;51
vottun	1;51
vozac	05k2
vozacka dozvola	0KX2
vozač	05k2
vozačka dozvola	0KX2
voznik	0GF1
vozniski izpit	0B61
vozniški izpit	0B61
vođa	07M1
vp	07T1
vpoe	0kA1
vratny	0?h1
vrijwilliger	0S62
vrijwilligster	0;;1
vrlo dobro	1;64
vrouw	1;:1
vrouwelijk	1;:1
vrtec	0M21
vrtic	0M02
vrtić	0M02
vrátný	0?h1
vs	0Ho1
vsi	00e1
vso	08C1
vss	1;;2
vuggestue	0;@1
vukova diploma	0kY1
vuoden	0071
vuokratyoentekijae	0To1
vuokratyontekija	0To1
vuokratyöntekijä	0To1
vuosi	1;=1
vuotta	1;=1
vut	0FD1
vvs montor	0751
vvs-montoer	0751
vvs-montør	0751
vwo	0UB2
vwo diploma	08C1
vwo-diploma	08C1
vyborna	04Z2
vyborne	0kj4
vychovatel	07A1
vychovavatel	0941
vychovávateľ	0941
vydano	0IO1
vydata	13<1
vydatá	13<1
vydavatelstvi	0HD1
vydavatelstvo	1;>2
vydavatelství	0HD1
vydavateľstvo	1;>2
vydáno	0IO1
vyhlaska	0B71
vyhláška	0B71
vyras	1;@1
vyriska	1;@1
vyriška	1;@1
vyskumny pracovnik	0AI1
vysoka skola	0P12
vysoke uceni	0FD1
vysoke uceni technicke	0FD1
vysokoskolske	0;T1
vysokoškolské	0;T1
vysoká škola	0P12
vysoké učení	0FD1
vysoké učení technické	0FD1
vyssi odborna skola	0FD1
vyssi odborne	0I71
vyssie odborne	1;A1
vysvedceni	0B71
vysvedcenie	0B81
vysvedčenie	0B81
vysvědčení	0B71
vyucen	0c31
vyuceni	0c31
vyuceni s maturitou	0c31
vyucni list	0c31
vyucny list	0c41
vyučen	0c31
vyučení	0c31
vyučení s maturitou	0c31
vyvojar	02l2
vyzkumny pracovnik	0?h1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1;A1
vyšší odborná škola	0FD1
vyšší odborné	0I71
vzdalene	0fA1
vzdáleně	0fA1
vzgojitelj	05m1
và	1:41
válida até	06U1
válida hasta	0@X1
válido até	06U1
válido hasta	0@X1
vállalat	0502
vállalkozó	02n1
várható	17F1
várhatóan	17F1
vânzătoare	02>1
vânzător	02>1
väg	05J1
väga hea	1:92
väga hästi	0]L1
vägen	05J1
vähene	05>1
väitekiri	0471
väitöskirja	1:72
väktare	02Z1
väljak	0a<1
välkommen	0UP1
välttävä	05D1
välttävä keskitaso	0[91
väylä	09:1
vår	1:52
vårdare	02Z1
vårdcentral	01=1
våren	1:52
vænget	0RY1
væntanlegt	01<1
værkfører	0751
værksted	0;@1
végzett	0MT1
vélvirki	0>c1
vítejte	0441
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0=E1
víťaz	0041
víťazka	0041
võitja	0011
výborne	1:S2
výborná	04Z2
výborné	04_1
výborně	1:J2
výskumný pracovník	0AI1
výuční list	0c31
výučný list	0c41
vývojár	0941
vývojář	07A1
výzkumný pracovník	0?h1
vāji	0711
văn phòng	0<91
vērtējums	08i1
vědec	0?h1
vīrietis	1:e1
vīriešu	1:e1
všs	1;B1
všį	00e1
w	1;C2
w l l	00e1
w toku	04b1
w trakcie	04b1
w.l.l	00e1
wachmann	03C1
waerter	03C1
waerterin	03C1
waiter	02=1
waitress	02=1
wakacje	0_21
wakil	02S1
wakil ketua	02S1
wall	0B`1
wanita	0j21
warden	02=1
warehouse	01a1
warehouse operative	02=1
warsztat	03U1
warsztaty	1;E1
wart	03C1
wartawan	02S1
warter	03C1
warterin	03C1
warung	08D1
wasit	02S1
watchmaker	02=1
way	06Y1
wazna do	1;F1
wazne do	1;F1
wazny do	1;F1
ważna do	1;F1
ważne do	1;F1
ważny do	1;F1
we	1;G1
webmaster	02=1
wedstrijd	0=o1
week	1;H2
weeks	1;J1
weg	1;K2
weibl	0R<1
weiblich	0R<1
weingut	03a1
weiterbildung	0Qa2
weken	1;M1
welcome	0Sl1
welder	02=1
welkom	0FU1
werk	03a1
werke	03a1
werker	06e2
werkstatt	03a1
werkstudent	1;N2
werkstudentin	09B1
wesen	0]V1
wethouder	0291
wettbewerb	0kg2
wholesaler	02=1
wiceprezes	02N1
widowed	0C21
willkommen	0T11
winemaker	02=1
winery	01a1
winkel	0361
winnaar	0L[1
winner	00O1
winter	1;P3
winter season	1;S1
winter term	1;S1
wintersaison	1;T1
winterseizoen	1;U1
wintersemester	1;T1
winzer	03C1
wiosna	1;V1
wiosną	1;V1
wirausaha	08D1
wise	1;T1
wissenschaft	0]V1
wissenschaften	0]V1
wissenschaftler	0691
wissenschaftliche hilfskraft	09B1
wissenschaftliche mitarbeiterin	09B1
wissenschaftlicher mitarbeiter	09B1
witaj	0FE1
witam	0FE1
with	0QT1
wk	1;J1
wks	1;J1
wlasciciel	02N1
wlascicielka	02N1
wlasna dzialalnosc	03U1
wo bachelor	01_1
wo master	0Jc1
wo-bachelor	01_1
wo-master	0Jc1
woche	1;W1
wochen	1;W1
wohnung	05U1
woj	0591
wolny	0Zo1
wolontariusz	02N1
wolontariuszka	02N1
woman	1;X2
work from home	0RU1
worker	02=1
working at height	01k1
working at heights	01k1
working familiarity	0P31
working knowledge	0SY2
working paper	01T1
working papers	01T1
working proficiency	0S[1
works	01a1
workshop	1;Z3
workshop leader	02=1
writer	02=1
wspolautor	02N1
wspolautorka	02N1
wspolzalozyciel	02N1
wspolzalozycielka	02N1
współautor	02N1
współautorka	02N1
współzałożyciel	02N1
współzałożycielka	02N1
wychowawca	02N1
wydane	0h?1
wydany	0h?1
wydawnictwo	1;]2
wydzial	1;_2
wydział	1;_2
wykladowca	02N1
wyksztalcenie srednie	0Kf1
wykształcenie średnie	0Kf1
wykładowca	02N1
wynik	0hH1
wyroznienie	0Pb1
wyróżnienie	0Pb1
wystapienie	07m1
wystąpienie	07m1
wyzsza szkola	04I1
wyższa szkoła	04I1
wzor europejskiego cv	0Nd1
wzór europejskiego cv	0Nd1
wärter	03C1
wärterin	03C1
własna działalność	03U1
właściciel	02N1
właścicielka	02N1
xa	0Bj1
xahar	1;a1
xep loai	0H;1
xerrada	0A<1
xhur	1;a1
xin chao	0B[1
xin chào	0B[1
xitwa	1;b1
xuat sac	1;c2
xuong	0<91
xuất sắc	1;c2
xã	0Bj1
xưởng	0<91
xếp loại	0H;1
y	1;e2
y ta	0:a1
y tá	0:a1
yamk	0I31
yandal	0Bn1
yapi	0481
yapimci	01o1
yapı	0481
yapımcı	01o1
yardimcisi	01o1
yardımcısı	01o1
yari zamanli	0KR1
yarisma	0<O1
yarismasi	0<O1
yarı zamanlı	0KR1
yarışma	0<O1
yarışması	0<O1
yayasan	08D1
yayinevi	1;g2
yayinlandi	0>U1
yayinlari	0481
yayınevi	1;g2
yayınlandı	0>U1
yayınları	0481
yaz	1;i1
yazar	01o1
yazari	01o1
yazarı	01o1
yazilim	0481
yazilimci	01o1
yazılım	0481
yazılımcı	01o1
yds	0=F1
year	1;j1
years	1;j1
yeterlik	0=_1
yeu	0eI1
yh examen	0^91
yh-examen	0^91
yhdistys	06j1
yhtio	06j1
yhtioe	06j1
yhtiö	06j1
yil	12G1
yki	0=F1
yksikko	0i^2
yksikkoe	0i^2
yksikkö	0i^2
yleisarvosana	0801
ylempi amk	0I31
ylempi amk tutkinto	0I31
ylempi amk-tutkinto	0I31
ylempi ammattikorkeakoulututkinto	0I31
ylempi korkeakoulututkinto	0I31
yliopisto	04V1
yliopistossa	04V1
ylioppilas	05Y1
ylioppilastodistus	05Y1
ylioppilastutkinto	05Y1
yokdil	0=F1
yonetici	01o1
yoneticisi	01o1
yonetmen	01o1
youth worker	02=1
yr	1;k1
yrittaejae	0641
yrittaja	0641
yrittäjä	0641
yrityksessa	1;l1
yrityksessae	1;l1
yrityksessä	1;l1
yritys	06j1
yrkesbevis	0Ro1
yrkesexamen	1;m2
yrkesfag	07l1
yrkeshoegskola	0T91
yrkeshoegskoleexamen	0^91
yrkeshogskola	0T91
yrkeshogskoleexamen	0^91
yrkeshögskola	0T91
yrkeshögskoleexamen	0^91
yrkesutbildning	0Ro1
yrs	1;k1
yuksek lisans	17Q1
yuksek lisans derecesi	17Q1
yuksekokulu	04O1
yökdil	0=F1
yönetici	01o1
yöneticisi	01o1
yönetmen	01o1
yüksek lisans	17Q1
yüksek lisans derecesi	17Q1
yüksekokulu	04O1
yıl	12G1
yếu	0eI1
z	1;o2
z odliko	0lS1
z wyroznieniem	0hH1
z wyróżnieniem	0hH1
zaawansowana	0<;2
zaawansowany	0<;2
zacatecnik	1<12
zacetnik	1<32
zacetno	1<51
zaciatocnik	1<62
zadovoljavajuce	0oL1
zadovoljavajuće	0oL1
zadovoljivo	0kf1
zadruga	03R3
zahnaerztin	03C1
zahnarzt	03C1
zahnarztin	03C1
zahnarztpraxis	03a1
zahntechniker	0691
zahnärztin	03C1
zahradnice	0?h1
zahradnik	0?h1
zahradník	0?h1
zaklad	03U1
zaklada	0[01
zakladatel	02l2
zakladateľ	0941
zakladna	1<82
zakladna skola	0`g1
zakladna znalost	0dj1
zakladne znalosti	0dj1
zakladni	1<:2
zakladni skola	0FD1
zakladni znalost	0e51
zakladni znalosti	0e51
zakladny	1<<1
zaklady	1<=5
zakljucni izpit	0ki1
zaključni izpit	0ki1
zakład	03U1
zakłady	03U1
zalozba	1<B2
zalozyciel	02N1
zalozycielka	02N1
založba	1<B2
zamecnik	0?h1
zameranie	13o1
zamereni	0h>1
zamestnanec roku	0051
zamezna	0Zo1
zamężna	0Zo1
zaměstnanec roku	0051
zaměření	0h>1
zanger	0J01
zapateria	03B1
zapatería	03B1
zasadnicze zawodowe	0Kf1
zastepca	02N1
zastupca	0AI1
zastupce	0?h1
zastępca	02N1
zaswiadczenie	0BF1
zavarivac	0?42
zavarivač	0?42
zavarovalnica	0?C1
zavod	1<D5
zavody	0I^2
zawodowe	0Kf1
zawodowka	04I1
zawodówka	04I1
zayif	0=71
zayıf	0=71
začetnik	1<32
začetno	1<51
začiatočník	1<62
začátečník	1<12
założyciel	02N1
założycielka	02N1
zaświadczenie	0BF1
zbornik	1<I4
zborník	0C=1
zdaj	0F`1
zdalna	0Vc1
zdalnie	0Vc1
zdobyty	0h?1
zdravnica	0GF1
zdravnik	0GF1
zdravotni bratr	0?h1
zdravotni sestra	0?h1
zdravotní bratr	0?h1
zdravotní sestra	0?h1
zdravstveni dom	0?C1
zdruzenie	03f1
zdruzenje	0?C1
združenie	03f1
združenje	0?C1
zednik	0?h1
zedník	0?h1
zeer goed	0S32
zeichner	0691
zeitschrift	0=[2
zeitschriftenaufsaetze	0951
zeitschriftenaufsatze	0951
zeitschriftenaufsätze	0951
zeitung	03a1
zelador	0211
zeladora	0211
zelfstandig	0a=1
zelo dobro	1<M2
zemedelec	0?h1
zememeric	0?h1
zemědělec	0?h1
zeměměřič	0?h1
zena	1<O4
zenaty	10i2
zenesz	0=E1
zenska	1<S2
zenske	1<U2
zenski	1<W4
zensko	1;o2
zentrum	03a1
zenész	0=E1
zerspaner	0691
zertifikat	0`R2
zertifiziert	1<[1
zertifizierung	0=J1
zespol	0Kg1
zespol szkol	04I1
zespół	0Kg1
zespół szkół	04I1
zeszyty naukowe	07m1
zeugnis	0=J1
zidar	02>1
ziekenhuis	0361
ziema	1<\2
zima	1<^6
zimmerei	03a1
zimmerer	0691
zimmermadchen	03C1
zimmermaedchen	03C1
zimmermädchen	03C1
zimą	1<d1
zinatnu doktors	0K21
zinātņu doktors	0K21
ziraat muhendisi	01o1
ziraat mühendisi	01o1
zivi	09B1
zivildienst	09B1
zivildienstleistender	09B1
zivljenjepis	0N_1
zivnost	0I^2
zivotopis	1<e4
zkouska	0B71
zkouška	0B71
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0kS1
zmagovalka	0kS1
znamka	0BG2
znanstvenik	0?31
známka	0BG2
zolnierz	02N1
zomer	1<i1
zomerseizoen	1<i1
zonaty	0Zo1
zonen	0a=1
zoo	01a1
zorg	0361
zpevacka	0?h1
zpevak	0?h1
zpusobilost	0B71
zpěvačka	0?h1
zpěvák	0?h1
způsobilost	0B71
zrt	00e1
zs	0FD1
zugbegleiter	0691
zulassung	02I1
zumre baskani	01o1
zurnalas	0[n1
zurnalistas	02j1
zurnalists	02k1
zurnals	0IS1
zurzeit	04c1
zusteller	0691
zvarac	0AI1
zviluppatur	05\1
zvárač	0AI1
zweisprachig	0N>1
zweites staatsexamen	00<1
zwembad	0361
zwyciezca	0Pb1
zwycięzca	0Pb1
zyciorys	0Nd1
zyciorys zawodowy	0Nd1
zzp	0a=1
zzp'er	0;;1
zzper	0;;1
základná	1<82
základná znalosť	0dj1
základná škola	0`g1
základné znalosti	0dj1
základní	1<:2
základní znalost	0e51
základní znalosti	0e51
základní škola	0FD1
základný	1<<1
základy	1<j4
zámečník	0?h1
zástupca	0AI1
zástupce	0?h1
závod	0I^2
závody	0I^2
zümre başkanı	01o1
zš	0FD1
à	08j2
à aujourd'hui	00a1
à ce jour	00a1
à compter de	00b1
à compter du	00b1
à distance	00g1
à distância	17>1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0Ia1
á netinu	0101
általános iskola	05P2
ápoló	06]2
ár	1<n1
árbitro	03m2
área	1<o3
áruház	07n1
átlag	08e1
áætlað	01<1
ägare	02Z1
äidinkielen taso	03?1
äidinkielenä	03?1
äidinkieli	03?1
äidinkielinen	03?1
äldreboende	01=1
ämne	03@1
ämneslärarexamen	03A1
ärztin	03C1
åkeri	01=1
år	01>3
årets	01A3
årsenhet	01D1
årsstudium	01D1
çalışıyorum	0@51
çağrı merkezi	01o1
çevirmen	01o1
çevrimiçi	0BM1
çift anadal	0Bn1
çiftçi	01o1
çiçekçi	01o1
çok iyi	0CR2
çok iyi derecede	0CT1
çırak	01o1
ébéniste	01m1
échéance	0L71
école	01c1
école primaire	01c1
école supérieure	01c1
écoles	01c1
éditeur	01m1
éditions	0LD2
éditrice	01m1
éducateur	01m1
éducatrice	01m1
électricien	01m1
électricienne	01m1
éleveur	01m1
éleveuse	01m1
élue	01m1
élémentaire	0<R2
énekes	0Mb1
épicerie	01n1
építész	02n1
équipe	0AS1
équipier	01m1
équipière	01m1
érem	0HA2
érettségi	0N81
érettségi bizonyítvány	0N81
értékesítő	02n1
és	0N@1
établissements	01n1
étage	05K1
étalagiste	01m1
étterem	07n1
étude notariale	01n1
été	0NW1
év	0Ng2
éves	0Ni1
évkönyv	0IW1
ênfase	0Mc1
í dag	0Ml1
í sambúð	0Le1
în curs	02H1
în prezent	02H1
începând cu	0WY1
începător	0=<2
îngrijitoare	02>1
îngrijitor	02>1
învățătoare	02>1
învățător	02>1
ó	1=22
ógift	0Le1
óptica	01Q1
óptico	01Q1
óstán	0C\1
óta	0im2
óvoda	0\:1
óvodapedagógus	02n1
óvónő	02n1
õde	01M1
õpetaja	01M1
õppekava	0N91
ödül	0<O1
ödülü	0<O1
ökotropholog	0691
ön lisans	0dV1
önkormányzat	07n1
önkéntes	0=E1
önlisans	0dV1
önéletrajz	0NY1
önéletrajz európai formátuma	0NY1
önéletrajza	0NY1
ösd	0=F1
ösztöndíj	0HA2
översättare	02Z1
öz geçmiş	0j11
özgeçmiş	0j11
özgeçmişi	0j11
öğretim görevlisi	01o1
öğretim üyesi	01o1
öğretmen	01o1
öğretmeni	01o1
økonom	06I2
øvet	0h^1
újságíró	02Q2
úplné stredné	0c41
úrad	03f1
úsek	14m2
ústav	0I^2
út	04:1
útgefið	0@R1
útja	04:1
útvar	14m2
účetní	0?h1
účtovník	0AI1
účtovníčka	0AI1
úřad	0HD1
übersetzer	0691
übungsleiter	0691
üdv	0UT1
üdvözlöm	0UT1
ügyintéző	02Q2
ügynökség	07n1
ügyvéd	02n1
ügyvédi iroda	07n1
ühing	05V1
üksus	0cd1
ülikool	04;1
üniversite	04O1
üniversitesi	04O1
ürün yöneticisi	01o1
üst düzey	04W1
üye	01o1
üyesi	01o1
üzem	0502
þjálfari	0>c1
þýðandi	0>c1
ārste	02k1
ārsts	02k1
ċertifikat	0BC1
ċertifikat tas-sekondarja	0BB1
ċertifikazzjoni	0BC1
č.p	0@T1
časopis	0AJ4
čau	0441
čašník	0AI1
čašníčka	0AI1
červený diplom	0BG2
čestné uznanie	0041
čestné uznání	0051
član	0C43
članak	0C72
članek	0\S1
članica	0C;2
člen	0C?2
členka	0?h1
článek	0IO1
článok	0C=1
čvut	0FD1
číšník	0?h1
đang học	0=:1
đang làm	0=:1
điều dưỡng	0:a1
điều hành	0:a1
điều phối viên	0:a1
điểm	0H;1
điểm trung bình	0H;1
đã kết hôn	0Bi1
đường	0Bj1
đại học	0FY1
đầu bếp	0:a1
đến	0GJ1
đến hiện tại	0=:1
đến nay	0=:1
đề tài	0G;1
độc thân	0Bi1
ġurnal	07k1
ġurnalist	05\1
ģimnāzija	04U1
ħarifa	0U:1
īpašnieks	02k1
įkūrėjas	02j1
įmonė	03g1
įmonėje	0WW1
įvertinimas	0;Z1
ļoti labi	0962
ősz	0ij1
ősze	0ij1
œnologue	01m1
ředitel	07A1
řezník	0?h1
řidič	07A1
řidičský průkaz	0B71
ślusarz	02N1
śpiewaczka	02N1
średni	14;2
średnia	14=2
średnia ocen	0hH1
średnie	0Kf1
średnio	0KT1
średnio zaawansowany	0KT1
średnio zaawansowany wyższy	0JN1
średniozaawansowana	0KT1
średniozaawansowany	14;2
średniozaawansowany wyższy	0JN1
świadectwo	0BF1
świadectwo dojrzałości	0Kf1
świadectwo maturalne	0Kf1
şampiyon	0<O1
şantiye şefi	01o1
şarkıcı	01o1
şef	01o1
şefi	01o1
şimdi	0@51
şirket	0481
şirketi	0481
şoför	01o1
şoförü	01o1
şu an	0@51
şu anda	0@51
şu anki	0@51
şubesi	0>i1
še traja	0F`1
šef	0?42
šetalište	0:61
šiandien	0FS1
šiuo metu	0FS1
škola	1=44
školenie	12D1
školení	12E1
šobrīd	0`C1
šodien	0`C1
šoferis	02k1
šola	0M21
špecialista	0AI1
špecialistka	0AI1
špecializácia	13o1
štipendija	0kS1
štipendium	0041
štruktúrovaný životopis	0Nf1
študent	0GF1
študijný odbor	13o1
študijný program	13o1
študijska smer	15H1
študijski program	15H1
štúdia	0C=1
štúdio	03f1
švadlena	0?h1
šķīries	0g11
żeńska	0[o1
żeński	0[o1
żonaty	0Zo1
żołnierz	02N1
żviluppatur	05\1
życiorys	0Nd1
życiorys zawodowy	0Nd1
ž	1;o2
žena	1<O4
ženatý	10i2
ženska	1=81
ženski	1=93
žensko	1;o2
ženské	1<U2
žiema	1=<1
življenjepis	0N_1
živnost	0HD1
živnosť	03f1
životopis	1<e4
žurnalas	0[n1
žurnalistas	02j1
žurnālists	02k1
žurnāls	0IS1
școala	0841
școala gimnazială	0841
școala postliceală	0841
școală	0841
școală de arte și meserii	0:d1
școală postliceală	0CW1
școală profesională	0:d1
șef	02>1
șefă	02>1
și	12Z1
șofer	02>1
șoseaua	0561
άγαμη	1==1
άγαμοσ	1==1
άδεια	1=>1
άδεια ασκήσεωσ	1=>1
άδεια οδήγησησ	1=>1
άνδρασ	1=?1
άνοιξη	1=@1
άντρασ	1=?1
άπταιστα	1=A1
άρθρο	1=B1
άριστα	1=C2
άριστη	1=A1
άριστη γνώση	1=A1
άριστο	1=E1
άρρεν	1=?1
έγγαμη	1==1
έγγαμοσ	1==1
έπαινοσ	00Q1
έργα	1=F1
έργο	1=F1
έτη	1=G1
έτοσ	1=G1
έωσ	1=H1
έωσ και σήμερα	1=I1
έωσ σήμερα	1=I1
ίδρυμα	1=J1
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1==1
αγαμοσ	1==1
αγροτησ	1=K1
αγρότησ	1=K1
αδεια	1=>1
αδεια ασκησεωσ	1=>1
αδεια οδηγησησ	1=>1
αε	00e1
αει	1=L1
αεροσυνοδοσ	1=K1
αεροσυνοδόσ	1=K1
αισθητικοσ	1=K1
αισθητικόσ	1=K1
ακαδημία	1=L1
ακαδημια	1=L1
ανακοίνωση	1=B1
ανακοινωση	1=B1
αναλυτήσ	1=K1
αναλυτησ	1=K1
αναλυτρια	1=K1
αναλύτρια	1=K1
αναμένεται	1=M1
αναμενεται	1=M1
αναμενομενη	1=M1
αναμενομενο	1=M1
αναμενόμενη	1=M1
αναμενόμενο	1=M1
ανδρασ	1=?1
ανθοπωλησ	1=K1
ανθοπώλησ	1=K1
ανοικτο πανεπιστημιο	1=L1
ανοικτό πανεπιστήμιο	1=L1
ανοιξη	1=@1
ανοιχτο πανεπιστημιο	1=L1
ανοιχτό πανεπιστήμιο	1=L1
αντιπροεδροσ	1=K1
αντιπρόεδροσ	1=K1
αντρασ	1=?1
ανωτερη εκπαιδευση	1=N1
ανώτερη εκπαίδευση	1=N1
απθ	1=L1
απο	1=O2
αποθηκάριοσ	1=K1
αποθηκαριοσ	1=K1
απολυτήριο	1=Q1
απολυτήριο γενικού λυκείου	1=Q1
απολυτήριο γυμνασίου	1=Q1
απολυτήριο λυκείου	1=Q1
απολυτηριο	1=Q1
απολυτηριο γενικου λυκειου	1=Q1
απολυτηριο γυμνασιου	1=Q1
απολυτηριο λυκειου	1=Q1
απταιστα	1=A1
από	1=O2
αρθρο	1=B1
αριθμοσ	1=R1
αριθμόσ	1=R1
αριστα	1=C2
αριστείο	00Q1
αριστειο	00Q1
αριστη	1=A1
αριστη γνωση	1=A1
αριστο	1=E1
αρρεν	1=?1
αρσενικο	1=?1
αρσενικό	1=?1
αρτοποιοσ	1=K1
αρτοποιόσ	1=K1
αρχάριοι	1=S1
αρχάριοσ	1=T1
αρχαριοι	1=S1
αρχαριοσ	1=T1
αρχειονομοσ	1=K1
αρχειονόμοσ	1=K1
αρχιτέκτονασ	1=K1
αρχιτεκτονασ	1=K1
ασκουμενη	1=K1
ασκουμενοσ	1=K1
ασκούμενη	1=K1
ασκούμενοσ	1=K1
αστυνομικοσ	1=K1
αστυνομικόσ	1=K1
ασφαλιστική	1=J1
ασφαλιστικη	1=J1
αφοί	1=J1
αφοι	1=J1
βαθμολογία	1=U1
βαθμολογια	1=U1
βαθμοσ	1=U1
βαθμοσ πτυχιου	1=U1
βαθμόσ	1=U1
βαθμόσ πτυχίου	1=U1
βασικά	1=V2
βασικέσ γνώσεισ	1=V2
βασική	1=V2
βασική γνώση	1=T1
βασικα	1=V2
βασικεσ γνωσεισ	1=V2
βασικη	1=V2
βασικη γνωση	1=T1
βασικο	1=X1
βασικο επιπεδο	1=T1
βασικό	1=X1
βασικό επίπεδο	1=T1
βαφέασ	1=K1
βαφεασ	1=K1
βεβαίωση	1=>1
βεβαιωση	1=>1
βιβλίο	1=B1
βιβλιο	1=B1
βιβλιοθήκη	1=J1
βιβλιοθηκη	1=J1
βιβλιοθηκονομοσ	1=K1
βιβλιοθηκονόμοσ	1=K1
βιβλιοπωλησ	1=K1
βιβλιοπώλησ	1=K1
βιογραφικο	1=Y1
βιογραφικο σημειωμα	1=Y1
βιογραφικο σημειωμα europass	1=Y1
βιογραφικό	1=Y1
βιογραφικό σημείωμα	1=Y1
βιογραφικό σημείωμα europass	1=Y1
βιολογοσ	1=K1
βιολόγοσ	1=K1
βοηθοσ	1=K1
βοηθόσ	1=K1
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1=Z1
γεια σασ	1=Z1
γενικο λυκειο	1=L1
γενικοσ βαθμοσ	1=U1
γενικό λύκειο	1=L1
γενικόσ βαθμόσ	1=U1
γιατροσ	1=K1
γιατρόσ	1=K1
γραμματέασ	1=K1
γραμματεασ	1=K1
γραφίστασ	1=K1
γραφίστρια	1=K1
γραφείο	1=J1
γραφειο	1=J1
γραφιστασ	1=K1
γραφιστρια	1=K1
γυμνάσιο	1=L1
γυμνασιο	1=L1
γυναίκα	1=[1
γυναικα	1=[1
δάσκαλοσ	1=K1
δήμαρχοσ	1=K1
δήμοσ	1=J1
δίγλωσση	1=\1
δίγλωσσοσ	1=\1
δίπλωμα	1=]2
δίπλωμα ιεκ	1=N1
δίπλωμα μηχανικού	1=_1
δασκάλα	1=K1
δασκαλα	1=K1
δασκαλοσ	1=K1
δημαρχοσ	1=K1
δημοσ	1=J1
δημοσίευση	1=B1
δημοσιευση	1=B1
δημοσιογράφοσ	1=K1
δημοσιογραφοσ	1=K1
δημοτικο σχολειο	1=L1
δημοτικό σχολείο	1=L1
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1=`1
διαδικτυακα	1=`1
διαζευγμένη	1==1
διαζευγμένοσ	1==1
διαζευγμενη	1==1
διαζευγμενοσ	1==1
διαιτητήσ	1=K1
διαιτητησ	1=K1
διαιτολογοσ	1=K1
διαιτολόγοσ	1=K1
διακριση	00Q1
διανομέασ	1=K1
διανομεασ	1=K1
διατριβή	1=B1
διατριβη	1=B1
διαχειριστήσ	1=K1
διαχειριστησ	1=K1
διγλωσση	1=\1
διγλωσσοσ	1=\1
διδάκτορασ	1=a1
διδακτορασ	1=a1
διδακτορική διατριβή	1=a1
διδακτορικη διατριβη	1=a1
διδακτορικο	1=a1
διδακτορικο διπλωμα	1=a1
διδακτορικό	1=a1
διδακτορικό δίπλωμα	1=a1
διευθυνση	1=b1
διευθυντήσ	1=K1
διευθυντησ	1=K1
διευθυντρια	1=K1
διευθύντρια	1=K1
διεύθυνση	1=b1
δικαστήσ	1=K1
δικαστησ	1=K1
δικηγοροσ	1=K1
δικηγόροσ	1=K1
διορθωτήσ	1=K1
διορθωτησ	1=K1
διορθωτρια	1=K1
διορθώτρια	1=K1
διπλωμα	1=]2
διπλωμα ιεκ	1=N1
διπλωμα μηχανικου	1=_1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1=c1
είμαι η	1=c1
είμαι ο	1=c1
εγγαμη	1==1
εγγαμοσ	1==1
εθελοντήσ	1=K1
εθελοντησ	1=K1
εθελοντρια	1=K1
εθελόντρια	1=K1
ειδίκευση	1=d1
ειδικευση	1=d1
ειδικοσ	1=e2
ειδικοτητα	1=d1
ειδικόσ	1=e2
ειδικότητα	1=d1
εικονογράφοσ	1=K1
εικονογραφοσ	1=K1
ειμαι	1=c1
ειμαι η	1=c1
ειμαι ο	1=c1
εισήγηση	1=B1
εισηγηση	1=B1
εκδοσεισ	1=g2
εκδοτικοσ	1=J1
εκδοτικόσ	1=J1
εκδόσεισ	1=g2
εκπα	1=L1
εκπαιδευτήσ	1=K1
εκπαιδευτησ	1=K1
εκπαιδευτικοσ	1=K1
εκπαιδευτικόσ	1=K1
εκπαιδευτρια	1=K1
εκπαιδεύτρια	1=K1
εκτιμητήσ	1=K1
εκτιμητησ	1=K1
εκτιμωμενη	1=M1
εκτιμώμενη	1=M1
ελευθεροσ επαγγελματιασ	1=J1
ελεύθεροσ επαγγελματίασ	1=J1
εμπ	1=L1
εξ αποστάσεωσ	1=`1
εξ αποστασεωσ	1=`1
εξειδικευμένοσ	1=i1
εξειδικευμενοσ	1=i1
επα λ	1=L1
επα.λ	1=L1
επαινοσ	00Q1
επαλ	1=L1
επαρκήσ	1=j1
επαρκησ	1=j1
επε	00e1
επιμελήτρια	1=K1
επιμελητήσ	1=K1
επιμελητησ	1=K1
επιμελητρια	1=K1
επιμορφωση	1=k1
επιμόρφωση	1=k1
επιχείρηση	1=J1
επιχειρηση	1=J1
εποπτησ	1=K1
επόπτησ	1=K1
εργάτησ	1=K1
εργάτρια	1=K1
εργα	1=F1
εργαστήριο	1=J1
εργαστηριο	1=J1
εργατησ	1=K1
εργατρια	1=K1
εργο	1=F1
εργοδηγοσ	1=K1
εργοδηγόσ	1=K1
εργοστάσιο	1=J1
εργοστασιο	1=J1
ερευνήτρια	1=K1
ερευνητήσ	1=K1
ερευνητησ	1=K1
ερευνητρια	1=K1
εστιατοριο	1=J1
εστιατόριο	1=J1
εταιρία	1=J1
εταιρεία	1=J1
εταιρεια	1=J1
εταιρια	1=J1
ετη	1=G1
ετοσ	1=G1
ευρωπαικο υποδειγμα βιογραφικου σημειωματοσ	1=Y1
ευρωπαϊκό υπόδειγμα βιογραφικού σημειώματοσ	1=Y1
ευχερήσ	1=A1
ευχερησ	1=A1
εφορεία	1=J1
εφορεια	1=J1
εωσ	1=H1
εωσ και σημερα	1=I1
εωσ σημερα	1=I1
ζαχαροπλάστησ	1=K1
ζαχαροπλαστησ	1=K1
ηθοποιοσ	1=K1
ηθοποιόσ	1=K1
ηλεκτρολογοσ	1=K1
ηλεκτρολόγοσ	1=K1
ημερίδα	1=B1
ημεριδα	1=B1
θέατρο	1=J1
θήλυ	1=[1
θεατρο	1=J1
θηλυ	1=[1
θηλυκο	1=[1
θηλυκό	1=[1
θυρωροσ	1=K1
θυρωρόσ	1=K1
ι ε κ	1=L1
ι.ε.κ	1=L1
ιατροσ	1=K1
ιατρόσ	1=K1
ιδιοκτήτησ	1=K1
ιδιοκτητησ	1=K1
ιδρυμα	1=J1
ιδρυτήσ	1=K1
ιδρυτησ	1=K1
ιδρυτρια	1=K1
ιδρύτρια	1=K1
ιεκ	1=L1
ικανοποιητική	1=j1
ικανοποιητικη	1=j1
ικε	00e1
ινστιτουτο	1=l2
ινστιτούτο	1=l2
κάρτα	1=>1
κέντρο	1=J1
καθηγήτρια	1=K1
καθηγητήσ	1=K1
καθηγητησ	1=K1
καθηγητρια	1=K1
και	1=n1
καλά	1=o1
καλή	1>02
καλή γνώση	1=o1
καλα	1=o1
καλη	1>02
καλη γνωση	1=o1
καλο	1>21
καλοκαίρι	1>31
καλοκαιρι	1>31
καλωσ	1=U1
καλωσ ηρθατε	1=Z1
καλό	1>21
καλώσ	1=U1
καλώσ ήρθατε	1=Z1
καρτα	1=>1
κατάλογοσ	1=B1
κατάρτιση	1=k1
κατάστημα	1=J1
καταλογοσ	1=B1
καταρτιση	1=k1
καταστημα	1=J1
κατευθυνση	1=d1
κατεύθυνση	1=d1
κεντρο	1=J1
κεφάλαιο	1=B1
κεφαλαιο	1=B1
κηπουροσ	1=K1
κηπουρόσ	1=K1
κλάδοσ	1=b1
κλαδοσ	1=b1
κλινική	1=J1
κλινικη	1=J1
κολέγιο	1=L1
κολεγιο	1=L1
κολλέγιο	1=L1
κολλεγιο	1=L1
κομμωτήσ	1=K1
κομμωτησ	1=K1
κομμωτρια	1=K1
κομμώτρια	1=K1
κρεοπωλησ	1=K1
κρεοπώλησ	1=K1
λέκτορασ	1=K1
λίαν καλώσ	1=U1
λεκτορασ	1=K1
λεωφ	1=R1
λεωφοροσ	1=R1
λεωφόροσ	1=R1
λιαν καλωσ	1=U1
λογίστρια	1=K1
λογιστήσ	1=K1
λογιστησ	1=K1
λογιστρια	1=K1
λογοθεραπευτήσ	1=K1
λογοθεραπευτησ	1=K1
λογοθεραπευτρια	1=K1
λογοθεραπεύτρια	1=K1
λυκειο	1=L1
λύκειο	1=L1
μάγειρασ	1=K1
μάγειροσ	1=K1
μάνατζερ	1=K1
μάστερ	1=_1
μέλοσ	1=K1
μέσοσ όροσ	1=U1
μέτρια	1=j1
μέτρια γνώση	1=j1
μέτριο	1>42
μέχρι	1=H1
μέχρι σήμερα	1=I1
μέχρι τώρα	1=I1
μήνασ	1>61
μήνεσ	1>61
μαία	1=K1
μαγείρισσα	1=K1
μαγειρασ	1=K1
μαγειρισσα	1=K1
μαγειροσ	1=K1
μαθητευομενοσ	1=K1
μαθητευόμενοσ	1=K1
μαια	1=K1
μανατζερ	1=K1
μαστερ	1=_1
με λένε	1=c1
με λενε	1=c1
μελοσ	1=K1
μεσαίο	1>21
μεσαίο επίπεδο	1=j1
μεσαιο	1>21
μεσαιο επιπεδο	1=j1
μεσοσ οροσ	1=U1
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1=_1
μεταπτυχιακεσ σπουδεσ	1=_1
μεταπτυχιακο	1=_1
μεταπτυχιακο διπλωμα	1=_1
μεταπτυχιακοσ	1=_1
μεταπτυχιακοσ τιτλοσ	1=_1
μεταπτυχιακό	1=_1
μεταπτυχιακό δίπλωμα	1=_1
μεταπτυχιακόσ	1=_1
μεταπτυχιακόσ τίτλοσ	1=_1
μεταφράστρια	1=K1
μεταφραστήσ	1=K1
μεταφραστησ	1=K1
μεταφραστρια	1=K1
μετρια	1=j1
μετρια γνωση	1=j1
μετριο	1>42
μεχρι	1=H1
μεχρι σημερα	1=I1
μεχρι τωρα	1=I1
μηνασ	1>61
μηνεσ	1>61
μητρική	1=\1
μητρική γλώσσα	1=\1
μητρικη	1=\1
μητρικη γλωσσα	1=\1
μηχανικοσ	1>71
μηχανικόσ	1>71
μηχανοδηγοσ	1=K1
μηχανοδηγόσ	1=K1
μοδίστρα	1=K1
μοδιστρα	1=K1
μονάδα	1=b1
μοναδα	1=b1
μουσείο	1=J1
μουσειο	1=J1
μουσικοσ	1=K1
μουσικόσ	1=K1
μπάρμαν	1=K1
μπαρμαν	1=K1
ναυτησ	1=K1
ναυτικοσ	1=K1
ναυτικόσ	1=K1
ναύτησ	1=K1
νηπιαγωγείο	1=L1
νηπιαγωγειο	1=L1
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1=K1
νοσηλευτησ	1=K1
νοσηλευτρια	1=K1
νοσηλεύτρια	1=K1
νοσοκομείο	1=J1
νοσοκομειο	1=J1
ξεναγοσ	1=K1
ξεναγόσ	1=K1
ξενοδοχείο	1=J1
ξενοδοχειο	1=J1
ξυλουργοσ	1=K1
ξυλουργόσ	1=K1
ο ε	00e1
ο.ε	00e1
οδηγοσ	1=K1
οδηγόσ	1=K1
οδοσ	1=R1
οδόσ	1=R1
οικονομολογοσ	1=K1
οικονομολόγοσ	1=K1
οινοποιείο	1=J1
οινοποιειο	1=J1
ομάδα	1=b1
ομαδα	1=b1
ομιλία	1=B1
ομιλια	1=B1
ομιλοσ	1=J1
ονομάζομαι	1=c1
ονομαζομαι	1=c1
οπτικοσ	1=K1
οπτικόσ	1=K1
οργανισμοσ	1=J1
οργανισμόσ	1=J1
οροφοσ	1=R1
παιδαγωγοσ	1=K1
παιδαγωγόσ	1=K1
πανεπιστήμιο	1=L1
πανεπιστημίου	1=L1
πανεπιστημιο	1=L1
πανεπιστημιου	1=L1
παντρεμένη	1==1
παντρεμένοσ	1==1
παντρεμενη	1==1
παντρεμενοσ	1==1
παρον	1=I1
παρόν	1=I1
πατέντα	1=B1
πατεντα	1=B1
περιοδικο	1=B1
περιοδικό	1=B1
πιστοποίηση	1=>1
πιστοποιημένη	1=>1
πιστοποιημένοσ	1=>1
πιστοποιημενη	1=>1
πιστοποιημενοσ	1=>1
πιστοποιηση	1=>1
πιστοποιητικο	1=>1
πιστοποιητικό	1=>1
πλατεία	1=R1
πλατεια	1=R1
πολυ καλα	1=A1
πολυ καλη	1=A1
πολυ καλη γνωση	1=o1
πολυ καλο	1=E1
πολυτεχνείο	1=L1
πολυτεχνειο	1=L1
πολύ καλά	1=A1
πολύ καλή	1=A1
πολύ καλή γνώση	1=o1
πολύ καλό	1=E1
πρακτικά	1=B1
πρακτικα	1=B1
προγραμματίστρια	1=K1
προγραμματιστήσ	1=K1
προγραμματιστησ	1=K1
προγραμματιστρια	1=K1
προεδροσ	1=K1
προισταμενη	1=K1
προισταμενοσ	1=K1
προπονήτρια	1=K1
προπονητήσ	1=K1
προπονητησ	1=K1
προπονητρια	1=K1
προπτυχιακέσ σπουδέσ	1>81
προπτυχιακεσ σπουδεσ	1>81
προπτυχιακο	1>81
προπτυχιακό	1>81
προτζεκτ	1=F1
προχωρημένο	1>92
προχωρημενο	1>92
προϊστάμενοσ	1=K1
προϊσταμένη	1=K1
πρωτο βραβειο	00Q1
πρόεδροσ	1=K1
πρότζεκτ	1=F1
πρώτο βραβείο	00Q1
πτυχίο	1>;2
πτυχίο επαλ	1=Q1
πτυχίο πανεπιστημίου	1>81
πτυχιο	1>;2
πτυχιο επαλ	1=Q1
πτυχιο πανεπιστημιου	1>81
πτυχιουχοσ	1>81
πτυχιούχοσ	1>81
πυροσβέστησ	1=K1
πυροσβεστησ	1=K1
πωλήτρια	1=K1
πωλητήσ	1=K1
πωλητησ	1=K1
πωλητρια	1=K1
ράφτησ	1=K1
ραφτησ	1=K1
σήμερα	1=I1
σε εξέλιξη	1=I1
σε εξελιξη	1=I1
σελίδα	1>=1
σελιδα	1>=1
σεμινάριο	1>>2
σεμιναριο	1>>2
σερβιτορα	1=K1
σερβιτοροσ	1=K1
σερβιτόρα	1=K1
σερβιτόροσ	1=K1
σημερα	1=I1
σιδεράσ	1=K1
σιδερασ	1=K1
στην	1>@1
στο	1>@1
στοιχειωδεισ γνωσεισ	1=T1
στοιχειωδησ	1=T1
στοιχειώδεισ γνώσεισ	1=T1
στοιχειώδησ	1=T1
στον	1>@1
στουντιο	1=J1
στούντιο	1=J1
στρατιωτικοσ	1=K1
στρατιωτικόσ	1=K1
συγκολλητήσ	1=K1
συγκολλητησ	1=K1
συλλογικοσ τομοσ	1=B1
συλλογικόσ τόμοσ	1=B1
συλλογοσ	1=J1
συμβολαιογράφοσ	1=K1
συμβολαιογραφοσ	1=K1
συμβουλοσ	1=K1
συνέδριο	1=B1
συνεδριο	1=B1
συνεργάτησ	1=K1
συνεργάτιδα	1=K1
συνεργατησ	1=K1
συνεργατιδα	1=K1
συνεταιρισμοσ	1=J1
συνεταιρισμόσ	1=J1
συντάκτησ	1=K1
συντάκτρια	1=K1
συντακτησ	1=K1
συντακτρια	1=K1
συντηρήτρια	1=K1
συντηρητήσ	1=K1
συντηρητησ	1=K1
συντηρητρια	1=K1
συντομο βιογραφικο	1=Y1
συντονίστρια	1=K1
συντονιστήσ	1=K1
συντονιστησ	1=K1
συντονιστρια	1=K1
σχεδιάστρια	1=K1
σχεδιαστήσ	1=K1
σχεδιαστησ	1=K1
σχεδιαστρια	1=K1
σχολή	1=L1
σχολή καλών τεχνών	1=L1
σχολείο	1=L1
σχολειο	1=L1
σχολη	1=L1
σχολη καλων τεχνων	1=L1
σύλλογοσ	1=J1
σύμβουλοσ	1=K1
σύντομο βιογραφικό	1=Y1
τ ε ι	1=L1
τ κ	1=R1
τ.ε.ι	1=L1
τ.κ	1=R1
ταμίασ	1=K1
ταμιασ	1=K1
ταχυδρομοσ	1=K1
ταχυδρόμοσ	1=K1
τει	1=L1
τεχνίτησ	1=K1
τεχνικοσ	1=K1
τεχνικόσ	1=K1
τεχνιτησ	1=K1
τηλεργασία	1=`1
τηλεργασια	1=`1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1=R1
τμήμα	1>A2
τμημα	1>A2
τομέασ	1>C2
τομεασ	1>C2
τομοσ	1=B1
τοπογράφοσ	1=K1
τοπογραφοσ	1=K1
τορναδοροσ	1=K1
τορναδόροσ	1=K1
τράπεζα	1=J1
τραγουδίστρια	1=K1
τραγουδιστήσ	1=K1
τραγουδιστησ	1=K1
τραγουδιστρια	1=K1
τραπεζα	1=J1
τωρα	1=I1
τόμοσ	1=B1
τώρα	1=I1
υδραυλικοσ	1=K1
υδραυλικόσ	1=K1
υπάλληλοσ	1=K1
υπαλληλοσ	1=K1
υπευθυνη	1=K1
υπευθυνοσ	1=K1
υπεύθυνη	1=K1
υπεύθυνοσ	1=K1
υπηρεσία	1>E2
υπηρεσια	1>E2
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1=J1
υπουργειο	1=J1
φαρμακείο	1=J1
φαρμακειο	1=J1
φαρμακοποιοσ	1=K1
φαρμακοποιόσ	1=K1
φθινοπωρο	1>G1
φθινόπωρο	1>G1
φουρνοσ	1=J1
φούρνοσ	1=J1
φυλακασ	1=K1
φυσικοθεραπευτήσ	1=K1
φυσικοθεραπευτησ	1=K1
φυσικοθεραπευτρια	1=K1
φυσικοθεραπεύτρια	1=K1
φυσικοσ	1=K1
φυσικοσ ομιλητησ	1=\1
φυσικόσ	1=K1
φυσικόσ ομιλητήσ	1=\1
φωτογράφοσ	1=K1
φωτογραφοσ	1=K1
φύλακασ	1=K1
χειμωνασ	1>H1
χειμώνασ	1>H1
χειριστήσ	1=K1
χειριστησ	1=K1
χημικοσ	1=K1
χημικόσ	1=K1
χορευτήσ	1=K1
χορευτησ	1=K1
χορευτρια	1=K1
χορεύτρια	1=K1
χρονια	1=G1
χρονοσ	1=G1
χρόνια	1=G1
χρόνοσ	1=G1
χτίστησ	1=K1
χτιστησ	1=K1
ψαράσ	1=K1
ψαρασ	1=K1
ψυχολογοσ	1=K1
ψυχολόγοσ	1=K1
ωδείο	1=L1
ωδειο	1=L1
ωσ	1=H1
ωσ σήμερα	1=I1
ωσ σημερα	1=I1
όμιλοσ	1=J1
όροφοσ	1=R1
а s	00e1
а.ş	00e1
автобиография	1>I1
автобиография europass	1>I1
агент	1>J3
агентство	1>M2
агенция	1>O1
агенција	1>P1
агенція	1>Q1
агроном	1>R2
ад	00e1
адвокат	1>T4
администратор	1>X4
администрация	1>\1
адміністратор	1>]2
адміністраторка	1>_1
адміністрація	1>Q1
академии	1>`1
академия	1>a2
академија	1>c1
академія	1>d1
академії	1>d1
аккредитация	1>e1
акредитація	1>f1
актер	1>g1
активно	1>h1
актор	1>i1
акторк	1>i1
актрис	1>g1
актёр	1>g1
акушер	1>j2
альманах	1>l1
анализатор	1>m1
аналитик	13F1
аналитичар	1>n1
аналітик	1>o1
аналітикиня	1>_1
анкета	1?02
антологія	1?21
ао	1?32
ап	1?51
апотека	1>P1
аппаратчик	1>g1
аптека	1?63
арт директор	1>j2
арт-директор	1>j2
архивариус	1>g1
архивист	13F1
архитект	1>m1
архитекта	1?91
архитектор	13F1
архіваріус	1>i1
архітектор	1>o1
асистент	1?:3
асистентка	1>_1
асоциация	1>O1
асоціація	1>Q1
аспирант	1>g1
аспирантура	1?=2
аспірант	1>i1
аспірантура	1??2
ассистент	13F1
ассоциация	1>\1
атестат	1?A2
аттестат	1?C2
аттестат о среднем образовании	1?E1
аудитор	1>j2
б р	1?F1
б-р	1?F1
базове	1?G1
базовий	1?H2
базовий рівень	1?G1
базово	1?J3
базово ниво	1?M1
базовое	1?N1
базовые знания	1?O2
базовый	1?O2
базовый уровень	1?N1
базові знання	1?H2
бакалавр	1?Q2
бакалаврат	1?S1
бакалавриат	1?T1
бакалавър	1?U1
бакалавърска	1?U1
бакалавърска степен	1?U1
бал	1?V1
балл	1?W1
баллов	1?W1
банк	1>M2
банка	1?X2
барист	13F1
бармен	1>j2
барменка	1>_1
бечелор	1?Z1
библиотека	1?[3
библиотекар	1?^3
билингв	1?a1
биография	1>I1
биографија	1?b1
биолог	1>g1
бл	1?51
благајник	1?91
благодарность	0W51
благодарственное письмо	0W51
болница	1?X2
больница	1>\1
бортпроводни	1>g1
бр	1?c1
бригадир	1>j2
брошура	1?d1
буд	1?e1
будинок	1?e1
бул	1?f2
булевар	1?c1
булевард	1?51
бульвар	1?h2
бухгалтер	1?j3
бухгалтерка	1>_1
бытовой	1?m1
бэкендер	13F1
бюро	1>M2
бібліотека	1>Q1
бібліотекар	1>i1
бібліотекарка	1>_1
білінгв	1?n1
в	1?o3
в браке	1@21
в момента	1@31
в разводе	1@21
в совершенном владении	1@41
в совершенстве	1@51
вантажни	1>i1
вантажник	1>_1
васпитач	1>n1
вахтер	1>g1
вахтёр	1>g1
ведуча	1>_1
ведучий	1>_1
ведущая	13F1
ведущий	0ZP1
верстальни	1>i1
верстальщи	1>g1
верстальщик	13F1
весна	1@62
весни	1@81
весной	1@91
весны	1@91
вестник	1@:2
ветеринар	1@<2
ветеринарка	1>_1
взимку	1@>1
видавництво	1@?2
видано	1@A1
видеограф	13F1
викладач	1@B3
викладачка	1>_1
виконроб	1>i1
випуск	1@A1
випускова	1>_1
висока школа	1>c1
високий	1@E1
високо образовање	1@F1
виступ	1?21
висше	1?U1
висше образование	1?U1
висше училище	1@G1
виховател	1>i1
вихователь	1@H2
вихователька	1>_1
виш	1>d1
виша стручна спрема	1@J1
виша школа	1@K2
виши средњи	1@M1
вище за середній	1@N1
вище середнього	1@N1
владелец	0ZP1
власник	1@O2
власница	1?91
влітку	1@Q1
во	1@R1
водител	1>g1
водитель	1>g1
водительские права	1>e1
водительское удостоверение	1>e1
водій	1@H2
водійка	1>_1
водійські права	1>f1
военнослужащ	1>g1
вожат	1>j2
возач	1>n1
возачка дозвола	1@S1
волонтер	1@T3
волонтерка	1>_1
волонтёр	1>g1
восени	1@W1
воспитател	1>g1
вођа	1?91
впевнений	1@E1
впевнено	1@E1
врач	1>g1
временная работа	1@X1
врло добро	1@Y2
вртић	1>c1
всем привет	1@[1
второ място	00?1
вуз	1@\2
вукова диплома	00D1
вул	1?e1
вулиця	1?e1
вх	1?51
вчитель	1>i1
вчителька	1>_1
във	1@^1
възпитател	1>m1
выдан	1@_1
выдано	1@_1
вып	1>l1
выпуск	1@_1
высокий	1@`1
выступление	1>l1
высшее	1@a1
выше среднего	1@b1
від	1@c2
віддалена робота	1@e1
віддалено	1@e1
відділ	1@f1
відділення	1@f1
відзнака	00B1
відмінно	1@g2
військов	1>i1
вільне	1@i1
вільне володіння	1@i1
вільно	1@i1
вільно володію	1@i1
вісник	1?21
вітаю	1@j1
г	1@k3
газета	1>M2
газосварщик	1>g1
гбу	00e1
геодезист	1>j2
геолог	1>g1
гимназия	1>a2
гимназија	1>c1
глава	1@n3
главная	13F1
главный	0ZP1
го	1A12
говоримо	1A31
год	1A42
года	1A61
година	1A72
године	1A91
години	1A:1
голова	1>_1
головний	1>_1
горничн	1>g1
город	1?F1
гостиница	1>\1
готвач	1>m1
готель	1>Q1
гр	1?51
грамота	1A;3
гран при	0W51
гран прі	00B1
гран-при	0W51
гран-прі	00B1
грант	0W51
грузчик	1>g1
група	1A>4
группа	1AB2
группа компаний	1>\1
гуп	00e1
гід	1>_1
гімназія	1>d1
д	1?F1
д т н	1AD1
д.т.н	1AD1
данас	1AE1
дворник	1>g1
двуезичен	1AF1
девопс	13F1
делопроизводител	1AG2
департамент	1AI2
депо	1AK2
депутат	1>j2
детска градина	1@G1
детский сад	1>`1
дефектолог	13F1
диетолог	1>g1
дизайнер	1AM5
дизайнерка	1>_1
дизајнер	1>n1
диплом	1AR5
диплом бакалавра	1?T1
диплом з відзнакою	1?V1
диплом с отличием	1?W1
диплом специалиста	1@a1
диплом техника	1AW1
диплома	1AX2
диплома за средно образование	1AZ1
дипломирани	1@F1
директор	1A[4
директорка	1>_1
директриса	13F1
дирекция	1A_2
дирекција	1Aa1
дисертация	1?d1
дисертація	1?21
диспетчер	1>j2
диссертация	1>l1
дистанционно	1Ab2
дистанционный	1Ad1
дистанційно	1@e1
дитячий садок	1>d1
днес	1@31
до	1Ae4
до данас	1AE1
до днес	1@31
до момента	1@31
до настоящего времени	1Ai1
до настоящего момента	1Ai1
до настоящия момент	1@31
до сада	1AE1
до сега	1@31
до сегодня	1Ai1
до сих пор	1Ai1
до сьогодні	1Aj1
до тепер	1Aj1
до теперішнього часу	1Aj1
до цього часу	1Aj1
добра	1@M1
добре	1Ak3
добрий	1@N1
добрий день	1@j1
добро	1An4
добро пожаловать	1@[1
доброволец	1B21
дозвола	1@S1
доклад	1@:2
доктор	1B31
доктор наук	1B42
доктор наука	1B61
доктор філософії	1B71
докторант	1>m1
докторантура	1B31
докторат	1B61
докторска степен	1B31
докторске студије	1B61
дом	1?F1
дом здравља	1>P1
донині	1Aj1
доо	00e1
доповідь	1?21
допуск	1B82
досега	1@31
досконало	1B:1
дослідник	1>i1
досі	1Aj1
дотепер	1Aj1
доцент	1>J3
дружество	1>O1
друкарня	1>Q1
друштво	1>P1
діловод	1>i1
дієтолог	1>i1
еад	00e1
европейски формат на cv	1>I1
европейски формат на автобиография	1>I1
екип	1B;1
економиста	1?91
економска школа	1>c1
економіст	1>i1
економістка	1>_1
екскурсовод	1>i1
експерт	1B<4
експертний	1B@1
експертно	1BA1
електрик	1@H2
електричар	1?91
електротехник	1>m1
елементарний	1?G1
елементарно	1?M1
еоод	00e1
есей	1?21
есен	1BB1
есента	1BB1
ет	1BC2
ж	1BE4
ж к	1?51
ж.к	1?51
железници	1>O1
жен	1BI1
жена	1BJ2
женат	1@21
женен	1BL1
женски	1BJ2
женский	1BI1
женско	1BM1
женщина	1BI1
животопис	1?b1
журнал	1BN2
журналист	1BP2
журналіст	1>i1
журналістка	1>_1
жінка	1BR1
жіноча	1BR1
жіночий	1BR1
з	1@c2
з відзнакою	1?V1
за сумісництвом	1BS1
заваривач	1?91
заварчик	1>m1
заведующ	13F1
завод	1BT4
завідувач	1>_1
завідувачка	1>_1
задоволително	1A31
задруга	1>P1
закройщи	13F1
закінчив	1@A1
закінчила	1@A1
заместитель	1>g1
заместник	1>m1
замужем	1@21
заміжня	1BX1
зао	00e1
зараз	1Aj1
засновник	1>i1
застраховане	1>O1
заступник	1>i1
зборник	1BY1
збірник	1?21
зварник	1>i1
зварювальник	1>_1
звено	1B;1
звукорежисс	13F1
здобуто	1@A1
здравствуйте	1@[1
зима	1BZ4
зимата	1B^1
зими	1@>1
зимой	1B_1
зимы	1B_1
знаком	1B`1
значка	00?1
зно	0=F1
зоотехник	13F1
зрелостен изпит	1AZ1
зі	1Ba1
зі словником	1?G1
и	1Bb3
изворни говорник	1Be1
изд во	1>l1
изд-во	1>l1
издавач	1BY1
издавачка кућа	1>P1
издателство	1Bf2
издательство	1Bh2
излагање	1BY1
изследовател	1>m1
икономист	1>m1
икономически университет	1@G1
иллюстратор	1>g1
име на проекта	1Bj1
инженер	1Bk2
инжењер	1Bm1
инспектор	1BP2
институт	1Bn6
инструктор	1C42
интегрисане студије	1@F1
ип	00e1
исследовател	13F1
истраживач	1>n1
й	1C61
к т н	1B42
к э н	1AD1
к.т.н	1B42
к.э.н	1AD1
казначе	1>g1
каменщик	1>g1
кандидат	1C71
кандидат наук	1B42
канцеларија	1>P1
капитан	1>g1
касиер	1>m1
касир	1>i1
касирка	1>_1
кассир	1>g1
категория	1C82
категорія	1>f1
кафедра	1C:4
кв	1?h2
квалификация	1C>1
кваліфікація	1C?1
квартира	1?h2
керівник	1>o1
керівниця	1>_1
кладовщи	1>g1
кладовщик	1>g1
клиника	1?[3
клініка	1>Q1
книга	1C@3
кну	0CF1
коваль	1>_1
код	1CC1
коледж	1CD1
колеж	1CE2
колледж	1CG1
команда	1AI2
комбайнер	13F1
комбайнёр	13F1
комерцијалиста	1?91
компания	1AK2
компанија	1>P1
компанія	1>Q1
комплектовщи	13F1
комірни	1>i1
комірник	1>_1
конверзацијски	1CH1
кондитер	1CI3
кондитерка	1>_1
конкурс	1A;3
конкурса	0W51
конкурсу	00B1
конобар	1>n1
консерватория	1>a2
консерваторія	1>d1
консултант	1C42
консультант	1CL2
контент	13F1
конференция	1@:2
конференција	1BY1
конференція	1?21
концерн	1>\1
концертмейстер	13F1
кооперация	1>O1
координатор	1A[4
координаторка	1>_1
копирайтер	1>g1
копірайтер	1>i1
коректор	1>i1
кореспондент	1>i1
корп	1?F1
корпорация	1>\1
корпорація	1>Q1
корректор	1>g1
корреспондент	1>g1
косметолог	1>j2
кпі	0CF1
кравец	1>i1
кравчин	1>i1
кравчиня	1>_1
край	1?F1
крановщик	1>g1
красный диплом	1?W1
кровельщик	13F1
кубок	0W51
кувар	1>n1
кузнец	0ZP1
кур'єр	1@H2
курс	1CN6
курси	1CT1
курсы	1CU2
курьер	1>g1
кухар	1CW2
кухарка	1>_1
књига	1BY1
лаборант	1>j2
лаборантка	1@<2
лаборатория	1AK2
лабораторија	1>P1
лабораторія	1>Q1
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1@j1
лауреат	1A;3
лауреатка	00B1
лекар	1C42
лектор	1CY2
лекция	1?d1
лекція	1?21
лесник	0ZP1
лесхоз	1>\1
лет	1A61
лета	1C[1
лето	1C\2
летом	1C[1
лидер	1>g1
листонош	1>i1
лицей	1>a2
лиценз	1C^1
лицензия	1>e1
лиценца	1@S1
логист	1>g1
логопед	1?j3
логіст	1>i1
лучшая	0W51
лучший	0W51
лято	1C_1
лятото	1C_1
лікар	1>i1
лікарка	1>_1
лікарня	1>Q1
літа	1@Q1
літо	1@Q1
ліцей	1>d1
ліцензія	1>f1
м	1C`4
м'ясник	1>_1
магазин	1?63
магационер	1?91
магистар	1@F1
магистр	1@a1
магистратура	1Cd3
магистър	1Cg1
магистърска	1Cg1
магистърска степен	1Cg1
магістр	1Ch1
магістратура	1Ch1
майстер	1>i1
майстерня	1>Q1
майстор	1>m1
майчин	1AF1
майчин език	1AF1
маляр	1CI3
маркетолог	1>j2
мастер	1Ci2
мастер студије	1@F1
мастерская	1>\1
матерен	1AF1
матерњи	1Be1
матерњи језик	1Be1
матрос	1>j2
матура	1Ck2
матурски испит	1Cm1
машинист	1BP2
машиніст	1>i1
мајстор	1?91
мгту	0CF1
мгу	0CF1
медал	00?1
медаль	1Cn2
медаља	00D1
медбрат	1D03
медицинска сестра	1D32
медсестр	1>j2
медсестра	1@<2
медуниверситет	1>`1
менаџер	1>n1
мене звати	1D51
менеджер	1CL2
менеджерка	1>_1
мениджър	1>m1
меня зовут	1D61
мерчандайзер	13F1
мерчендайзер	13F1
мес	1D72
месец	1D92
месеца	1D92
месеци	1D;1
месяц	1D<1
месяца	1D<1
месяцев	1D<1
методист	1>g1
методистка	1>_1
метролог	13F1
механик	1BP2
механичар	1>n1
механік	1>i1
микрорайон	1?F1
министарство	1>P1
министерство	1AK2
младший	0ZP1
много добре	1D=1
много добро	1D>2
много добро ниво	1D@1
модул	1DA1
мое резюме	1DB1
молодший	1>_1
молодший бакалавр	1DC1
молодший спеціаліст	1DC1
момента	1@31
монография	1@:2
монографія	1?21
монтажер	13F1
монтажни	1>i1
монтажник	1>R2
монтажёр	13F1
моё резюме	1DB1
моє резюме	1DD1
муж	1DE1
мужской	1DE1
мужчина	1DE1
музей	1?63
музейн	13F1
музеј	1>P1
музикант	1>i1
музыкант	1>g1
муляр	1>i1
муп	00e1
мушкарац	1DF1
мушки	1DF1
мушко	1DF1
мъж	1DG1
мъжки	1DG1
мясник	1>g1
міністерство	1>Q1
міс	1DH1
місто	1?e1
місяць	1DH1
місяці	1DH1
місяців	1DH1
н в	1Ai1
н ч	1Aj1
н. в	1Ai1
н.в	1Ai1
н.ч	1Aj1
на бытовом уровне	1?m1
на даљину	1DI1
наб	1?F1
набережна	1?e1
набережная	1?F1
навесні	1@81
нагорода	00B1
награда	1DJ3
назва проєкту	1DM1
название проекта	1DN1
назив пројекта	1DO1
найкраща	00B1
найкращий	00B1
направление	1DP3
направление подготовки	1C>1
напреднал	1D>2
напреднало	1D>2
напредно	1@Y2
напрям	1C?1
нарис	1?21
насеље	1?c1
наст вр	1Ai1
наст время	1Ai1
наст. вр	1Ai1
наст. время	1Ai1
наставник	1?91
наставница	1?91
настояще	1@31
настоящее время	1Ai1
настоящем	1@31
настоящий момент	1Ai1
настоящий момент времени	1Ai1
настоящия момент	1@31
науковий співробітник	1>_1
научен сътрудник	1B21
научная статья	1>l1
научный сотрудник	0ZP1
началник	1>m1
начално	1DS2
начальник	1>j2
начальница	13F1
начальное профессиональное	1AW1
начальное профессиональное образование	1AW1
начальный	1?O2
начальный уровень	1?N1
начинаещ	1DU2
начинающий	1DW1
начиная с	1DX1
наше время	1Ai1
нв	1Ai1
не женат	1@21
не замужем	1@21
нед	1DY1
недели	1DY1
недель	1DY1
неделя	1DY1
неженен	1BL1
незаміжня	1BX1
неодружена	1BX1
неодружений	1BX1
неожењен	1DZ1
неоконченное высшее	1?T1
неомъжена	1BL1
неудата	1DZ1
нині	1Aj1
новинар	1>n1
новичок	1DW1
носитель	1?a1
носитель языка	1?a1
носій	1?n1
носій мови	1?n1
нотариус	1>g1
нотаріус	1>i1
нпо	00e1
нян	1>i1
няня	0ZP1
оао	00e1
обл	1D[3
область	1?h2
образователно квалификационна степен магистър	1Cg1
образователно-квалификационна степен магистър	1Cg1
обука	1@S1
община	1D^2
објављен	1BY1
овлашћење	1@S1
од	1D`2
одељење	1Aa1
одитор	1>m1
одлично	1@Y2
одружена	1BX1
одружений	1BX1
одсек	1Db2
ожењен	1DZ1
ожидаемый	1Dd1
ожидается	1Dd1
окончание	1@_1
окончил	1@_1
окончила	1@_1
олимпиада	1De2
олімпіада	00B1
омъжена	1BL1
онлайн	1Dg3
онлајн	1DI1
оод	00e1
ооо	1?32
оператер	1>n1
оператор	1Dj5
оператор пк	13F1
оптометрист	1>g1
општина	1>P1
осени	1Do1
осень	1Do1
осенью	1Do1
осені	1@W1
осигурање	1>P1
оснивач	1>n1
основател	1BP2
основе	1E02
основна школа	1>c1
основне академске студије	1?Z1
основне студије	1?Z1
основно	1E24
основно владеене	1A31
основно знање	1E61
основно ниво	1?M1
основно училище	1@G1
осінь	1@W1
от	1E73
от разстояние	1E:1
отговорник	1>m1
отдел	1A_2
отделение	1E;3
отделочник	13F1
отель	1>\1
отличен	1E>1
отличие	1E?2
отлично	1EA3
отлично владеене	1D=1
отличное	1@41
отримано	1@A1
офис	1AK2
официант	1>g1
офіс	1>Q1
офіціант	1>i1
офіціантка	1>_1
охоронец	1>i1
охоронець	1>_1
охранник	1>g1
оцена	1ED1
оценка	1EE2
оценщик	1>g1
оцінка	1?V1
оцінювач	1>i1
очаква се	1EG1
очаквано	1EG1
очекивано	1EH1
очікуваний	1EI1
очікується	1EI1
пао	00e1
парикмахер	1>g1
пасивно	1E61
пат	00e1
патент	1EJ4
пг	1@G1
пгжпт	1@G1
певец	0ZP1
певица	0ZP1
педагог	13F1
пекар	1CI3
пекара	1>P1
пекарна	1>O1
пекарня	1>M2
пер	1?F1
первое место	0W51
переводчик	1>g1
переводчица	0ZP1
перекладач	1>i1
перекладачка	1>_1
переможець	00B1
переможниця	00B1
переулок	1?F1
перукар	1>i1
перше місце	00B1
пивара	1>P1
пл	1EN2
плакет	00?1
планирано	1EP2
планируемый	1Dd1
планируется	1Dd1
планується	1EI1
плиточник	1>g1
плотник	1>g1
площа	1?e1
площад	1?51
площадь	1?F1
по	1ER2
по договору	1@X1
по н в	1Ai1
по н. в	1Ai1
по н.в	1Ai1
по наст время	1Ai1
по наст. время	1Ai1
по настоящее время	1Ai1
по настоящий момент	1Ai1
по наше время	1Ai1
по нині	1Aj1
по сегодня	1Ai1
по сей день	1ET2
по совместительству	1@X1
по сьогодні	1Aj1
по сьогоднішній день	1Aj1
по текущий момент	1Ai1
по теперішній час	1Aj1
по цей день	1Aj1
по цей час	1Aj1
победител	00?1
победитель	0W51
победительница	0W51
победник	00D1
победница	00D1
повар	1AG2
повна зайнятість	1BS1
повна середня	1EV1
повний день	1BS1
повышение квалификации	1EW2
поглавље	1BY1
поглиблений	1@i1
подмастерь	1>g1
подразделение	1EY1
подяка	00B1
пожарн	1>g1
пожежни	1>i1
позориште	1>P1
покоївк	1>i1
поликлиника	1AK2
политех	1>`1
политехнический	1>`1
полицейск	1>g1
полная занятость	1@X1
полный день	1@X1
положен	1@S1
полувисше	1EZ1
получен	1@_1
получено	1@_1
поліклініка	1>Q1
політехніка	1>d1
поліцейськ	1>i1
помощник	1BP2
помоћник	1?91
помічник	1@H2
помічниця	1>_1
понастоящем	1@31
понині	1Aj1
поныне	1Ai1
портниха	0ZP1
портной	0ZP1
посвідчення	1>f1
посвідчення водія	1>f1
поселок	1?F1
пословођа	1?91
посёлок	1?F1
потврда	1@S1
поточне місце	1Aj1
похвала	00D1
початковий	1?H2
початковий рівень	1?G1
початківець	1E[1
почетна грамота	00?1
почетная грамота	0W51
почетник	1E\2
почетно	1E61
почтальон	1>g1
почётная грамота	0W51
пр	1?h2
пр т	1?F1
пр-т	1?F1
правник	1?91
правница	1?91
правоспособност	1C^1
практикант	1@T3
прат	00e1
преводач	1>m1
преводилац	1?91
предавач	1>n1
предавање	1BY1
предвиђено	1EH1
предполагаемый	1Dd1
предприятие	1AK2
председател	1BP2
председник	1?91
председница	1?91
предстои	1EG1
предузеће	1>P1
президент	1>J3
премия	0W51
премія	00B1
преподавател	1E^3
прибиральниця	1>_1
привет	1@[1
привіт	1@j1
приемщи	13F1
призер	1Cn2
признање	00D1
призёр	0W51
приправник	1?91
приправница	1?91
приёмщи	13F1
пров	1?e1
провизор	0ZP1
проводник	13F1
провулок	1?e1
провідний	1>_1
провідник	1>i1
провізорка	1>_1
програмер	1>n1
програмист	1>m1
программист	13F1
програміст	1>o1
продав	1>i1
продавац	1?91
продавач	1>m1
продавачица	1?91
продавец	1Ea3
продавница	1>P1
продавчиня	1>_1
продакт	13F1
продвинутый	1Ed2
продвинутый уровень	1@41
продюсер	1>j2
проезд	1?F1
проект	1Ef3
проекта	1DN1
проекти	1Ei2
проектная работа	1@X1
проекты	1DN1
пролет	1Ek1
пролетта	1Ek1
пролеће	1El1
промоутер	13F1
прораб	1>g1
просек	1ED1
просек оцена	1ED1
просечна оцена	1ED1
просп	1?e1
проспект	1?h2
просунутий	1@g2
професионален бакалавър	1?U1
професионална автобиография	1>I1
професионална биографија	1?b1
професионална гимназия	1@G1
професионална квалификация	1AZ1
професор	1?:3
профессиональный	1@41
профессор	13F1
професійний	1@i1
професійно технічна	1EV1
професійно-технічна	1EV1
профил	1Em1
профиль	1C>1
проєкт	1DM1
проєкти	1DM1
проєкту	1DM1
пројекат	1DO1
пројекти	1DO1
психолог	1En5
психологиня	1>_1
пту	0CF1
публикация	1@:2
публикација	1BY1
публікація	1?21
пут	1?c1
първо място	00?1
підвищення кваліфікації	1F32
підприємство	1>Q1
підрозділ	1@f1
р	1F51
работаю	1Ai1
работник	1>m1
рабоч	1>g1
рабочий	1F62
рад	1BY1
рад од куће	1DI1
радионица	1>P1
радна биографија	1?b1
радник	1?91
радница	1?91
радіо	1>Q1
разведен	1F83
разведена	1F83
разведён	1@21
разговорный	1?m1
разговорный уровень	1?m1
разработчик	1F;2
разрешително	1C^1
разряд	1>e1
район	1?h2
рачуновођа	1?91
ревизор	13F1
редактор	1AM5
редакторка	1>_1
редакция	1>\1
редакція	1>Q1
режисер	1>i1
режиссер	1>g1
режиссёр	1>g1
резюме	1?02
рекрутер	1>j2
репетитор	13F1
республика	1?F1
ресторан	1F=3
ресторант	1>O1
референт	1>n1
рибал	1>i1
риелтор	1>g1
робочий	1@N1
робітни	1>i1
робітник	1>_1
роден	1AF1
роден език	1AF1
родная	1?a1
родной	1?a1
родной язык	1?a1
розділ	1?21
розлучена	1BX1
розлучений	1BX1
розмовна	1F@1
розмовний	1F@1
розмовний рівень	1F@1
розробник	1>o1
розробниця	1>_1
роки	1F51
року	1F51
років	1F51
руководилац	1?91
руководител	13F1
ръководител	1FA1
рыбак	1>g1
рідна	1?n1
рідна мова	1?n1
рідний	1?n1
рік	1F51
с	1FB3
с отличием	1?W1
саветник	1?91
саветница	1?91
сада	1AE1
садашњост	1AE1
садовник	1>g1
садівни	1>i1
самозайнятий	1>Q1
самозанятый	1>\1
санитар	1>g1
сантехник	1>g1
сантехнік	1>i1
санітар	1>i1
санітарка	1>_1
саопштење	1BY1
сарадник	1?91
сарадница	1?91
сборник	1@:2
сварщик	1AG2
свидетелство	1C^1
свидетельство	1>e1
свободно	1FE2
свободно владею	1@41
свободное	1@41
свободное владение	1@41
свободный	1@41
свідоцтво	1>f1
сдан	1@_1
сдружение	1>O1
сега	1@31
сегодня	1Ai1
сейчас	1Ai1
секретар	1>T4
секретарица	1?91
секретарь	1>g1
сектор	1FG4
село	1?h2
семеен	1BL1
семейна	1BL1
семинар	1FK1
семінар	1CT1
сервитьор	1>m1
середньо	1F@1
середня	1EV1
середня освіта	1EV1
середня спеціальна	1DC1
середній	1FL2
середній бал	1?V1
середній рівень	1F@1
сертификат	1FN3
сертификация	1>e1
сертифициран	1C^1
сертифицированный	1>e1
сертифікат	1FQ1
сертифікація	1>f1
системний адміністратор	1>_1
системный администратор	13F1
скарбни	1>i1
скрам мастер	13F1
скрам-мастер	13F1
слабо	1?M1
слесар	1>g1
слесарь	1>g1
служба	1FR5
слюсар	1@H2
смер	1DA1
смотрител	13F1
со	1FW2
со словарем	1?N1
со словарём	1?N1
соавтор	1FY2
собственик	1>m1
совершенное	1@51
сотрудник	1>g1
соу	1@G1
союз	1>\1
спбгу	0CF1
специализация	1Em1
специалист	1F[3
специалист по	1EZ1
специалитет	1@a1
специалност	1Em1
специальность	1C>1
специјалиста	1?91
спеціальність	1C?1
спеціалізація	1C?1
спеціаліст	1F^3
спеціалістка	1>_1
спеціалітет	1Ch1
списание	1?d1
співа	1>i1
співавтор	1Fa2
співробітник	1>i1
спілка	1>Q1
ср балл	1?W1
ср. балл	1?W1
среден успех	1E>1
среден успех от следването	1E>1
средне	1?m1
среднее	1?E1
среднее образование	1?E1
среднее общее	1?E1
среднее профессиональное	1AW1
среднее профессиональное образование	1AW1
среднее специальное	1AW1
средний	1Fc2
средний балл	1?W1
средний балл диплома	1?W1
средний уровень	1?m1
средно	1Fe3
средно владеене	1A31
средно ниво	1Fh2
средно образование	1AZ1
средно специално	1AZ1
средно специално образование	1AZ1
средно училище	1@G1
средняя оценка	1?W1
средња стручна спрема	1Cm1
средња школа	1>c1
средње	1Fj2
средњи	1CH1
средњи ниво	1CH1
ссс	1Cm1
стажант	1>m1
стажер	1CI3
стажерка	1>_1
стажист	1@H2
стажиста	1?91
стажёр	1>g1
стан	1?c1
станочник	13F1
старшая	13F1
старший	1Fl2
статия	1?d1
стаття	1?21
статья	1>l1
степень бакалавра	1?T1
степень магистра	1@a1
стипендия	1De2
стипендија	00D1
стипендія	00B1
столар	1?91
столяр	1CI3
стор	1Fn1
сторож	13F1
сторінка	1Fn1
стр	1Fo2
страница	1G11
строительная	1>\1
стройка	1>\1
стропальщик	13F1
струковне студије	1?Z1
стручни испит	1@S1
стручњак	1G22
студио	1?X2
студия	1>\1
студијски програм	1DA1
студія	1>Q1
ступінь бакалавра	1?S1
ступінь магістра	1Ch1
стюард	1>j2
су	1@G1
су шеф	1Fl2
су-шеф	1Fl2
суддя	1>_1
судья	0ZP1
супервайзер	13F1
супермаркет	1>M2
счетоводител	1>m1
считано от	1G41
сътрудник	1>m1
сьогодні	1Aj1
т ч	1Aj1
т.ч	1Aj1
та	1C61
такмичење	00D1
танцовщиц	1>g1
танцор	1>g1
танцівни	1>i1
таргетолог	13F1
театр	1>M2
театър	1>O1
тези	1?21
тезисы	1>l1
текущая	1Ai1
текущее	1Ai1
текущее время	1Ai1
телеканал	1>Q1
телемаркетолог	13F1
теперішнього часу	1Aj1
теперішній час	1Aj1
тесляр	1>_1
тестер	1>m1
тестировщик	13F1
тестувальник	1G52
тестувальниця	1>_1
техлид	0ZP1
техник	1BP2
техникум	1G72
техничар	1>n1
техничка школа	1>c1
технолог	1>J3
технік	1@H2
технікум	1CD1
течно	1>h1
тиждень	1G91
тижні	1G91
тижнів	1G91
тим	1Aa1
тимлид	0ZP1
типография	1>\1
тов	1G:2
товаровед	1>g1
токар	1>j2
токарь	1>g1
тоо	00e1
торговый дом	1>\1
торговый представитель	0ZP1
тракторист	1@<2
трг	1?c1
тренер	1>j2
тренерка	1>_1
тренинг	1FK1
тренутно	1AE1
треньор	1>m1
тренінг	1CT1
трки	0=F1
търговец	1>m1
търговски представител	1B21
у	1G<2
у браку	1DZ1
у досконалості	1B:1
у току	1AE1
уверенно	1@`1
уверенный	1@`1
уверење	1@S1
удаленка	1Ad1
удаленная работа	1Ad1
удаленно	1Ad1
удалёнка	1Ad1
удалённая работа	1Ad1
удалённо	1Ad1
удата	1DZ1
удовлетворительно	1?m1
удостоверение	1C82
удружење	1>P1
ул	1G>3
улица	1G>3
универзитет	1GA1
университет	1G72
университета	1>a2
університет	1CD1
упаковщи	13F1
управител	1>m1
управление	1GB3
управління	1GE2
уредник	1?91
уредница	1?91
усмерење	1DA1
успех	1E>1
учебник	1?d1
ученик	0ZP1
училище	1GG3
учител	1>m1
учитель	1>j2
учительница	0ZP1
учитељ	1>n1
учредитель	1>g1
фабрика	1BT4
факултет	1GJ2
факультет	1GL4
фармаколог	13F1
фармацевт	1>J3
фармацевтка	1>_1
фармацеут	1>n1
фаховий молодший бакалавр	1DC1
фахівець	1>_1
фахівчиня	1>_1
фгуп	00e1
фельдшер	1D03
фермер	1>j2
физик	1>g1
физиотерапевт	1>g1
финалист	0W51
финалиста	00D1
фирма	1?[3
флорист	1>j2
фонд	1>M2
фондация	1>O1
фондација	1>P1
фоп	00e1
фотограф	1>j2
фрезеровщик	1>g1
фрезерувальни	1>i1
фриланс	1>\1
фрилансер	1>g1
фронтендер	13F1
фріланс	1>Q1
фізіотерапевт	1>i1
фіналіст	00B1
фірма	1>Q1
химик	1>g1
хозяйство	1>\1
холдинг	1?63
холост	1@21
холостой	1@21
хореограф	13F1
хорошее	1@b1
хороший	1GP2
хорошо	1GP2
хостес	13F1
хотел	1?X2
художник	1>g1
цей час	1Aj1
центар	1>P1
центр	1>M2
център	1>O1
цех	1GB3
ч	1GR1
часопис	1BY1
частичная занятость	1@X1
часткова зайнятість	1BS1
червоний диплом	1?V1
чирак	1B21
читалище	1>O1
читаю профессиональную литературу	1?N1
читаю со словарем	1?N1
читаю со словарём	1?N1
члан	1?91
чланак	1BY1
член	1B21
чоловік	1GR1
чоловіча	1GR1
чоловічий	1GR1
швачк	1>i1
швачка	1>_1
швея	0ZP1
шеф	1?91
шеф повар	13F1
шеф-повар	13F1
школа	1GS4
школа no	1>`1
школьный	1?N1
шосе	1?e1
шоссе	1?F1
шофьор	1>m1
шофьорска книжка	1C^1
экономист	1>g1
экскаваторщик	13F1
экскурсовод	1>g1
эксперт	1GW2
экспертный	1GY1
экспертный уровень	1GY1
электрик	1>g1
электрогазосварщик	1>g1
электромонт	1>g1
электросварщик	1>g1
элементарный	1?N1
эникей	13F1
юрисконсульт	13F1
юрист	1>J3
юристка	1>_1
я	1GZ2
і	1C61
із	1@c2
ілюстратор	1>i1
інженер	1>o1
інститут	1CD1
јединица	1Aa1
јесен	1G\1
ґрант	00B1
אביב	1G]1
אגף	1G^1
אדריכל	1G_1
אדריכלית	1G_1
אולפנה	1G`1
אוניברסיטה	1G`1
אוניברסיטת	1G`1
אופטומטריסט	1G_1
אות	1Ga1
אח	1G_1
אחות	1G_1
אחראי	1G_1
אחראית	1G_1
אינסטלטור	1G_1
אישה	1Gb1
אנליסט	1G_1
אנליסטית	1G_1
אקדמיה	1G`1
ארגון	1Gc1
ארכיונאי	1G_1
ב	1Gd1
ב"א	1Ge1
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1Gf1
בוגר	1Ge1
בוגרת	1Ge1
בודק	1G_1
בודקת	1G_1
ביטוח	1Gc1
בינוני	1Gg2
בינונית	1Gg2
בינונית גבוהה	1Gi1
בית אבות	1Gc1
בית החולים	1Gc1
בית הספר	1G`1
בית חולים	1Gc1
בית מרקחת	1Gc1
בית ספר	1G`1
בנאי	1G_1
בנק	1Gc1
בסיס	1Gj1
בסיסי	1Gk2
בסיסית	1Gk2
בע"מ	1Gc1
בעלים	1G_1
בעמ	1Gc1
ברמה גבוהה	1Gm1
ברמן	1G_1
ברמת שפת אם	1Gn1
גבוהה	1Go2
גבר	1H11
גזבר	1G_1
גזברית	1G_1
גן ילדים	1G`1
גנן	1G_1
גננת	1G_1
גרוש	1H21
גרושה	1H21
ד"ר	1H31
דו לשוני	1Gn1
דו-לשוני	1Gn1
דובר ילידי	1Gn1
דוור	1G_1
דוקטור	1H31
דוקטורט	1H42
דייג	1G_1
דייל	1G_1
דיילת	1G_1
דירה	1H61
דרך	1H61
האוניברסיטה	1G`1
האקדמיה	1G`1
הווה	1H71
הוצאה	1H81
הוצאת	1Gc1
החוג	1G`1
הטכניון	1G`1
היברידי	1H91
היום	1H71
המכללה	1G`1
המכללה האקדמית	1G`1
המרכז	1Gc1
המרכז האקדמי	1G`1
הנדסאי	1H:1
הנדסאית	1H:1
הסמכה	1H;1
הסמכות	1H;1
הסמכת	1H;1
הפקולטה	1G`1
הצטיינות	1Ga1
הצטיינות יתרה	1Gf1
הרצאה	1H81
השתלמות	1H;1
התמחות	1H<1
התמחות ב	1H<1
ו	1H=1
ועד היום	1H71
זוכה	1Ga1
זכר	1H11
זמר	1G_1
זמרת	1G_1
חבר	1G_1
חבר ועד	1G_1
חברה	1Gc1
חברה בוועד	1G_1
חברה בצוות	1G_1
חברת	1Gc1
חברת ועד	1G_1
חוג	1H<1
חודש	1H>1
חודשים	1H>1
חוקר	1G_1
חוקרת	1G_1
חורף	1H?1
חטיבה	1G^1
חטיבת ביניים	1G`1
חייט	1G_1
חייל	1G_1
חלשה	1Gj1
חנות	1Gc1
חקלאי	1G_1
חרט	1G_1
חשב	1G_1
חשמלאי	1G_1
טבח	1G_1
טבחית	1G_1
טוב	1H@2
טובה	1Gi1
טובה מאוד	1Gm1
טכנאי	1G_1
טכנאי מוסמך	1H:1
טכנאית	1G_1
טכנולוגיות	1Gc1
טכניון	1G`1
ידע בסיסי	1Gj1
יו"ר	1G_1
יועץ	1G_1
יועצת	1G_1
יושב ראש	1G_1
יחידה	1G^1
יחידת	1G^1
ישיבה	1G`1
ישיבת	1G`1
כבאי	1G_1
כיום	1H71
כיכר	1H61
כנס	1H81
כעת	1H71
כתב עת	1H81
כתבה	1H81
מ	1HB1
מ"א	1HC1
מאבטח	1G_1
מאבטחת	1G_1
מאז	1HD1
מאייר	1G_1
מאיירת	1G_1
מאמן	1G_1
מאמנת	1G_1
מאמר	1H81
מאפייה	1Gc1
מבקר	1G_1
מגיה	1G_1
מגמה	1H<1
מגמת	1H<1
מדור	1G^1
מדליה	1Ga1
מדריך	1G_1
מדריכה	1G_1
מדרשה	1G`1
מהנדס	1G_1
מהנדסת	1G_1
מודד	1G_1
מוזיאון	1Gc1
מוזיקאי	1G_1
מוכר	1G_1
מוכרת	1G_1
מומחה	1HE2
מומחית	1HE2
מוסמך	1HG2
מוסמכת	1HG2
מועצה	1Gc1
מורה	1G_1
מזכיר	1G_1
מזכירה	1G_1
מחלקה	1G^1
מחלקת	1G^1
מחסנאי	1G_1
מטפל	1G_1
מטפלת	1G_1
מיזם	1HI1
מיילדת	1G_1
מייסד	1G_1
מייסדת	1G_1
מיקוד	1H61
מכון	1Gc1
מכון ללימודים	1G`1
מכונאי	1G_1
מכללה	1G`1
מכללת	1G`1
מלגה	1Ga1
מלגת	1Ga1
מלון	1Gc1
מלח	1G_1
מלצר	1G_1
מלצרית	1G_1
ממוצע	1Gf1
ממוצע ציונים	1Gf1
מנהל	1G_1
מנהל חשבונות	1G_1
מנהל עבודה	1G_1
מנהלת	1G_1
מנהלת חשבונות	1G_1
מנחה	1G_1
מנכ"ל	1G_1
מסגר	1G_1
מסלול	1H<1
מסעדה	1Gc1
מעבדה	1Gc1
מעצב	1G_1
מעצבת	1G_1
מפיק	1G_1
מפיקה	1G_1
מפעיל	1G_1
מפעל	1Gc1
מפקד	1G_1
מפקדת	1G_1
מפתח	1G_1
מפתחת	1G_1
מצוין	1Go2
מצוינת	1Gm1
מצטיין	1Ga1
מצטיינת	1Ga1
מקוון	1H91
מקום ראשון	1Ga1
מרחוק	1H91
מרכז	1HJ2
מרכזת	1G_1
מרפא בעיסוק	1G_1
מרפאה	1Gc1
מרפאה בעיסוק	1G_1
מרפאת	1Gc1
מרצה	1G_1
משוער	1HL1
משרד	1Gc1
מתחיל	1HM1
מתחילים	1Gj1
מתכנן	1G_1
מתכננת	1G_1
מתכנת	1G_1
מתכנתת	1G_1
מתמחה	1G_1
מתנדב	1G_1
מתנדבת	1G_1
מתקדם	1HN1
מתרגם	1G_1
מתרגמת	1G_1
נגר	1G_1
נהג	1G_1
נהגת	1G_1
נוטריון	1G_1
נוכחי	1H71
נוכחית	1H71
נציג	1G_1
נציג מכירות	1G_1
נציגת	1G_1
נקבה	1Gb1
נשואה	1H21
נשוי	1H21
סבירה	1HO1
סדנה	1Gc1
סוכנות	1Gc1
סטודיו	1Gc1
סטודנט	1G_1
סייע	1G_1
סייעת	1G_1
סמטת	1H61
סמינר	1G`1
סמנכ"ל	1G_1
ספר	1H81
ספרייה	1Gc1
ספריית	1Gc1
ספרית	1G_1
ספרן	1G_1
ספרנית	1G_1
סתיו	1HP1
עבודה מרחוק	1H91
עבודת גמר	1H81
עד	1HQ1
עד היום	1H71
עד כה	1H71
עובד	1G_1
עובד מצטיין	1Ga1
עובדת	1G_1
עובדת מצטיינת	1Ga1
עוזר	1G_1
עוזרת	1G_1
עורך	1G_1
עורך דין	1G_1
עורכת	1G_1
עורכת דין	1G_1
עיון	1H81
עיריית	1Gc1
עיתונאי	1G_1
עיתונאית	1G_1
עכשיו	1H71
עמוד	1HR1
עמותה	1Gc1
עמותת	1Gc1
עצמאי	1Gc1
עצמאית	1Gc1
פוסטר	1H81
פועל	1G_1
פועלת	1G_1
פטנט	1H81
פיזיותרפיסט	1G_1
פסיכולוג	1G_1
פסיכולוגית	1G_1
פקולטה	1G`1
פקיד	1G_1
פקידה	1G_1
פרויקט	1HI1
פרופסור	1G_1
פרס	1Ga1
פרסום	1H81
פרק	1H81
צה"ל	1Gc1
צוות	1G^1
ציון	1Gf1
ציון ממוצע	1Gf1
ציון סופי	1Gf1
צלם	1G_1
צלמת	1G_1
צפוי	1HL1
צפויה	1HL1
קבוצת	1Gc1
קו"ח	1HS1
קומה	1H61
קונדיטור	1G_1
קופאי	1G_1
קופאית	1G_1
קופת חולים	1Gc1
קורות חיים	1HS1
קורס	1H;1
קו״ח	1HS1
קיץ	1HT1
קלינאית	1G_1
קצב	1G_1
קצין	1G_1
קצינה	1G_1
קרן	1Gc1
ראש	1G_1
ראש צוות	1G_1
רהוטה	1Gm1
רואה חשבון	1G_1
רווק	1H21
רווקה	1H21
רופא	1G_1
רופאה	1G_1
רוקח	1G_1
רוקחת	1G_1
רח	1H61
רחוב	1H61
רישיון	1H;1
רישיון נהיגה	1H;1
רכז	1G_1
רכזת	1G_1
רמה גבוהה	1Go2
רמת שיחה	1HO1
רקדן	1G_1
רקדנית	1G_1
רשיון	1H;1
רשת	1Gc1
רתך	1G_1
שד	1H61
שדרות	1H61
שוטף	1Gm1
שוטפת	1Gm1
שוטר	1G_1
שוטרת	1G_1
שוליה	1G_1
שוער	1G_1
שופט	1G_1
שותף	1G_1
שותפה	1G_1
שחקן	1G_1
שחקנית	1G_1
שיחה	1HO1
שכונת	1H61
שליח	1G_1
שליטה מלאה	1Gm1
שם הפרויקט	1HI1
שמאי	1G_1
שנה	1HU1
שנים	1HU1
שף	1G_1
שפת אם	1Gn1
שפת-אם	1Gn1
ת ד	1H61
ת.ד	1H61
תואר	1Ge1
תואר ראשון	1Ge1
תואר ראשון ב	1Ge1
תואר שלישי	1H31
תואר שני	1HC1
תואר שני ב	1HC1
תופרת	1G_1
תזונאית	1G_1
תחקירן	1G_1
תחקירנית	1G_1
תחרות	1Ga1
תיאטרון	1Gc1
תיכון	1HV2
תעודה	1H;1
תעודת	1H;1
תעודת בגרות	00J1
תעודת הוקרה	1Ga1
תעודת הוראה	1H:1
תעודת הצטיינות	1Ga1
תעודת מקצוע	1HX2
תעשיות	1Gc1
أخصائي	1HZ1
أخصائية	1HZ1
أساسي	1H[2
أساسيات	1H[2
أساسية	1H]1
أستاذ	1HZ1
أستاذة	1HZ1
أشهر	1H^1
أعزب	1H_1
أعوام	1H`1
أفضل	1Ha1
أكاديمية	1Hb1
أمانة	1Hc1
أمين الصندوق	1HZ1
أمين مكتبة	1HZ1
أمينة	1HZ1
أمينة الصندوق	1HZ1
أنثى	1Hd1
أونلاين	1He1
إتقان	1Hf1
إجادة تامة	1Hf1
إجازة	1Hg1
إجازة جامعية	1Hg1
إدارة	1Hh2
إعدادية	1Hb1
إلى	1Hj1
إلى الآن	1Hk1
ابتدائي	1H]1
ابتدايي	1H]1
اتقان	1Hf1
اجاده تامه	1Hf1
اجازه	1Hg1
اجازه جامعيه	1Hg1
اختصاصي	1HZ1
اخصايي	1HZ1
اخصاييه	1HZ1
اداره	1Hh2
اساسي	1H[2
اساسيات	1H[2
اساسيه	1H]1
استاذ	1HZ1
استاذه	1HZ1
استشاري	1HZ1
استشارية	1HZ1
استشاريه	1HZ1
استوديو	1Hc1
اسم المشروع	1Hl1
اشهر	1H^1
اعتماد	1Hm1
اعداديه	1Hb1
اعزب	1H_1
اعوام	1H`1
افضل	1Ha1
اكاديميه	1Hb1
الآن	1Hk1
الاختصاص	1Hn1
الان	1Hk1
البكالوريا	1Ho1
البكالوريوس	1Hg1
التقدير	1I01
الثانوية	1Ho1
الثانوية العامة	1Ho1
الثانويه	1Ho1
الثانويه العامه	1Ho1
الجامعة	1Hb1
الجامعه	1Hb1
الحاضر	1Hk1
الحالي	1Hk1
الخريف	1I11
الدبلوم	1I21
الدرجة	1I01
الدرجه	1I01
الدكتوراه	1I31
الدور	1I41
الربيع	1I51
السيرة الذاتية	1I61
السيره الذاتيه	1I61
الشتاء	1I71
الشركة	1Hc1
الشركه	1Hc1
الصيف	1I81
القسم	1I91
الكلية	1Hb1
الكليه	1Hb1
اللغة الأصلية	1I:1
اللغة الأم	1I:1
اللغه الاصليه	1I:1
اللغه الام	1I:1
الليسانس	1Hg1
المؤسسة	1Hc1
الماجستير	1I;1
المتوقع	1I<1
المدرسة	1Hb1
المدرسة الثانوية	1Hb1
المدرسه	1Hb1
المدرسه الثانويه	1Hb1
المركز الأول	1Ha1
المركز الاول	1Ha1
المركز الثاني	1Ha1
المشروع	1Hl1
المعدل	1I01
المعدل التراكمي	1I01
المعدل العام	1I01
المعهد	1Hb1
الموسسه	1Hc1
الوقت الحالي	1Hk1
الى	1Hj1
الي	1Hj1
الي الان	1Hk1
اليوم	1Hk1
امانه	1Hc1
امرأة	1Hd1
امراه	1Hd1
امين الصندوق	1HZ1
امين مكتبه	1HZ1
امينه	1HZ1
امينه الصندوق	1HZ1
انثى	1Hd1
انثي	1Hd1
اونلاين	1He1
بائع	1HZ1
بائعة	1HZ1
باحث	1HZ1
باحثة	1HZ1
باحثه	1HZ1
بايع	1HZ1
بايعه	1HZ1
بتقدير	1I01
بحار	1HZ1
بحث	1I=1
براءة اختراع	1I=1
براءه اختراع	1I=1
بستاني	1HZ1
بسيطة	1H]1
بسيطه	1H]1
بطلاقة	1Hf1
بطلاقه	1Hf1
بكالوريا	1Ho1
بكالوريس	1Hg1
بكالوريوس	1Hg1
بلدية	1Hc1
بلديه	1Hc1
بناء	1HZ1
بناية	1I41
بنايه	1I41
بنك	1Hc1
تأمين	1Hc1
تامين	1Hc1
تخصص	1Hn1
تخصص في	1Hn1
ترخيص	1Hm1
تقدير	1I01
تقني	1HZ1
تكريم	1Ha1
توجيهي	1Ho1
ثانوي	1Hb1
ثانوية	1Hb1
ثانوية عامة	1Ho1
ثانويه	1Hb1
ثانويه عامه	1Ho1
ثنائي اللغة	1I:1
ثنايي اللغه	1I:1
جائزة	1Ha1
جامعة	1Hb1
جامعه	1Hb1
جايزه	1Ha1
جزار	1HZ1
جمعية	1Hc1
جمعيه	1Hc1
جندي	1HZ1
جيد	1I>2
جيد جدا	1Hf1
جيدة	1I@1
جيدة جدا	1Hf1
جيده	1I@1
جيده جدا	1Hf1
حارس	1HZ1
حاليا	1Hk1
حالياً	1Hk1
حاليًا	1Hk1
حتى	1Hj1
حتى الآن	1Hk1
حتى الوقت الحالي	1Hk1
حتى اليوم	1Hk1
حتى تاريخه	1Hk1
حتي	1Hj1
حتي الان	1Hk1
حتي الوقت الحالي	1Hk1
حتي اليوم	1Hk1
حتي تاريخه	1Hk1
حداد	1HZ1
حكم	1HZ1
حي	1I41
خباز	1HZ1
خبير	1IA2
خبيرة	1IA2
خبيره	1IA2
خراط	1HZ1
خريف	1I11
خياط	1HZ1
خياطة	1HZ1
خياطه	1HZ1
دائرة	1I91
دار	1Hc1
دار النشر	1I=1
دار نشر	1Hc1
دايره	1I91
دبلوم	1IC2
دبلوم عالي	1I;1
دبلوم فني	1I21
دبلوم متوسط	1I21
درجة البكالوريوس	1Hg1
درجة الدكتوراه	1I31
درجة الماجستير	1I;1
درجه البكالوريوس	1Hg1
درجه الدكتوراه	1I31
درجه الماجستير	1I;1
درع	1Ha1
دكتوراه	1I31
دورة	1Hm1
دوره	1Hm1
ذكر	1IE1
رئيس	1HZ1
رئيسة	1HZ1
ربيع	1I51
رجل	1IE1
رخصة	1Hm1
رخصة قيادة	1Hm1
رخصه	1Hm1
رخصه قياده	1Hm1
رسالة	1I=1
رساله	1I=1
روضة	1Hb1
روضه	1Hb1
رييس	1HZ1
رييسه	1HZ1
زمالة	1Hm1
زماله	1Hm1
سائق	1HZ1
سائقة	1HZ1
سايق	1HZ1
سايقه	1HZ1
سباك	1HZ1
سكرتير	1HZ1
سكرتيرة	1HZ1
سكرتيره	1HZ1
سنة	1IF2
سنه	1IF2
سنوات	1H`1
سيرة ذاتية	1I61
سيره ذاتيه	1I61
شارع	1I41
شتاء	1I71
شرطي	1HZ1
شركة	1Hc1
شركه	1Hc1
شعبة	1IH2
شعبه	1IH2
شقة	1I41
شقه	1I41
شهادة	1Hm1
شهادة الثانوية	1Ho1
شهادة تقدير	1Ha1
شهادة معتمدة	1Hm1
شهاده	1Hm1
شهاده الثانويه	1Ho1
شهاده تقدير	1Ha1
شهاده معتمده	1Hm1
شهر	1H^1
شهور	1H^1
ص ب	1I41
ص.ب	1I41
صحفي	1HZ1
صحفية	1HZ1
صحفيه	1HZ1
صحيفة	1Hc1
صحيفه	1Hc1
صفحة	1IJ1
صفحه	1IJ1
صياد	1HZ1
صيدلانية	1HZ1
صيدلانيه	1HZ1
صيدلي	1HZ1
صيدلية	1Hc1
صيدليه	1Hc1
صيف	1I81
ضعيف	1H]1
طاه	1HZ1
طاهية	1HZ1
طاهيه	1HZ1
طباخ	1HZ1
طبيب	1HZ1
طبيبة	1HZ1
طبيبه	1HZ1
طريق	1I41
طلاقة	1Hf1
طلاقه	1Hf1
عام	1IF2
عامل	1HZ1
عاملة	1HZ1
عامله	1HZ1
عبر الإنترنت	1He1
عبر الانترنت	1He1
عزباء	1H_1
عضو	1HZ1
عضوية	1Hm1
عضويه	1Hm1
عمارة	1I41
عماره	1I41
عمل حر	1Hc1
عن بعد	1He1
عن بُعد	1He1
عيادة	1Hc1
عياده	1Hc1
فائز	1Ha1
فائزة	1Ha1
فايز	1Ha1
فايزه	1Ha1
فريق	1I91
فصل	1I=1
فندق	1Hc1
فني	1HZ1
فنية	1HZ1
فنيه	1HZ1
فوق المتوسط	1I@1
في	1IK1
قائد	1HZ1
قابلة	1HZ1
قابله	1HZ1
قايد	1HZ1
قرية	1I41
قريه	1I41
قسم	1IH2
قناة	1Hc1
قناه	1Hc1
كاتب	1HZ1
كاتبة	1HZ1
كاتبه	1HZ1
كتاب	1I=1
كليات	1Hb1
كلية	1Hb1
كليه	1Hb1
كهربائي	1HZ1
كهربايي	1HZ1
لحام	1HZ1
لدى	1IK1
لدي	1IK1
لغة أم	1I:1
لغة الأم	1I:1
لغتي الأم	1I:1
لغتي الام	1I:1
لغه الام	1I:1
لغه ام	1I:1
للآن	1Hk1
للان	1Hk1
ليسانس	1Hg1
مؤتمر	1I=1
مؤسس	1HZ1
مؤسسة	1Hc1
مؤسسة مشاركة	1HZ1
ماجستير	1I;1
مالك	1HZ1
مبتدئ	1H[2
مبتدئة	1H]1
مبتدي	1H[2
مبتديه	1H]1
مبرمج	1HZ1
مبرمجة	1HZ1
مبرمجه	1HZ1
متجر	1Hc1
متحف	1Hc1
متدرب	1HZ1
متدربة	1HZ1
متدربه	1HZ1
مترجم	1HZ1
مترجمة	1HZ1
مترجمه	1HZ1
متزوج	1H_1
متزوجة	1H_1
متزوجه	1H_1
متطوع	1HZ1
متطوعة	1HZ1
متطوعه	1HZ1
متقدم	1IL2
متقدمة	1IL2
متقدمه	1IL2
متوسط	1IN2
متوسطة	1IN2
متوسطه	1IN2
متوقع	1I<1
متوقعة	1I<1
متوقعه	1I<1
مجلة	1I=1
مجله	1I=1
مجموعة	1Hc1
مجموعه	1Hc1
محادثة	1IP1
محادثه	1IP1
محاسب	1HZ1
محاسبة	1HZ1
محاسبه	1HZ1
محاضر	1HZ1
محاضرة	1IQ2
محاضره	1IQ2
محافظة	1I41
محافظه	1I41
محام	1HZ1
محامي	1HZ1
محامية	1HZ1
محاميه	1HZ1
محترف	1Hf1
محرر	1HZ1
محررة	1HZ1
محرره	1HZ1
محلل	1HZ1
محللة	1HZ1
محلله	1HZ1
مخبز	1Hc1
مختبر	1Hc1
مدارس	1Hb1
مدرب	1HZ1
مدربة	1HZ1
مدربه	1HZ1
مدرس	1HZ1
مدرسة	1Hb1
مدرسة ثانوية	1Hb1
مدرسة صف	1HZ1
مدرسة لغة	1HZ1
مدرسه	1Hb1
مدرسه ثانويه	1Hb1
مدرسه صف	1HZ1
مدرسه لغه	1HZ1
مدقق	1HZ1
مدير	1HZ1
مديرة	1HZ1
مديره	1HZ1
مدينة	1I41
مدينه	1I41
مراقب	1HZ1
مراقبة	1HZ1
مراقبه	1HZ1
مرشد	1HZ1
مرشدة	1HZ1
مرشده	1HZ1
مركز	1Hc1
مزارع	1HZ1
مزارعة	1HZ1
مزارعه	1HZ1
مسؤول	1HZ1
مسؤولة	1HZ1
مسابقة	1Ha1
مسابقه	1Ha1
مساعد	1HZ1
مساعدة	1HZ1
مساعده	1HZ1
مستشار	1HZ1
مستشارة	1HZ1
مستشاره	1HZ1
مستشفى	1Hc1
مستشفي	1Hc1
مستمر	1Hk1
مسرح	1Hc1
مسعف	1HZ1
مسعفة	1HZ1
مسعفه	1HZ1
مسوول	1HZ1
مسووله	1HZ1
مشرف	1HZ1
مشرفة	1HZ1
مشرفه	1HZ1
مشروع	1Hl1
مشروع خاص	1Hc1
مشغل	1HZ1
مصرف	1Hc1
مصمم	1HZ1
مصممة	1HZ1
مصممه	1HZ1
مصنع	1Hc1
مصور	1HZ1
مصورة	1HZ1
مصوره	1HZ1
مطعم	1Hc1
مطلق	1H_1
مطلقة	1H_1
مطلقه	1H_1
مطور	1HZ1
مطورة	1HZ1
مطوره	1HZ1
مع مرتبة الشرف	1I01
مع مرتبه الشرف	1I01
معتمد	1Hm1
معتمدة	1Hm1
معتمده	1Hm1
معدل	1I01
معلم	1HZ1
معلمة	1HZ1
معلمه	1HZ1
معماري	1HZ1
معهد	1IS2
مغن	1HZ1
مقال	1I=1
مقالة	1I=1
مقاله	1I=1
مقبول	1H]1
مكتب	1Hc1
مكتبة	1Hc1
مكتبه	1Hc1
ممتاز	1IL2
ممتازة	1Hf1
ممتازه	1Hf1
ممثل	1HZ1
ممثلة	1HZ1
ممثله	1HZ1
ممرض	1HZ1
ممرضة	1HZ1
ممرضه	1HZ1
من	1IU1
منحة	1Ha1
منحه	1Ha1
مندوب	1HZ1
مندوبة	1HZ1
مندوبه	1HZ1
منذ	1IV1
منسق	1HZ1
منسقة	1HZ1
منسقه	1HZ1
منشور	1I=1
منطقة	1I41
منطقه	1I41
منظمة	1Hc1
منظمه	1Hc1
مهندس	1HZ1
مهندسة	1HZ1
مهندسه	1HZ1
موتمر	1I=1
موسس	1HZ1
موسسه	1Hc1
موسسه مشاركه	1HZ1
موسيقي	1HZ1
موظف	1HZ1
موظف استقبال	1HZ1
موظفة	1HZ1
موظفه	1HZ1
ميدالية	1Ha1
ميداليه	1Ha1
ميدان	1I41
ميكانيكي	1HZ1
نائب	1HZ1
نادل	1HZ1
نادلة	1HZ1
نادله	1HZ1
نايب	1HZ1
نجار	1HZ1
نشر	1I=1
هيئة	1Hc1
هييه	1Hc1
و	1IW1
وحدة	1I91
وحده	1I91
ورشة	1Hc1
ورشه	1Hc1
ورقة	1I=1
ورقة بحثية	1I=1
ورقه	1I=1
ورقه بحثيه	1I=1
وزارة	1Hc1
وزاره	1Hc1
وسام	1Ha1
وكالة	1Hc1
وكاله	1Hc1
अंक	1IX1
अकादमी	1IY1
अच्छा	1IZ2
अच्छी	1I\1
अधिकारी	1I]1
अध्यक्ष	1I]1
अध्यापक	1I]1
अध्यापिका	1I]1
अध्याय	1I^1
अनुभाग	1I_1
अनुवादक	1I]1
अपेक्षित	1I`1
अब	1Ia1
अब तक	1Ia1
अभिनेता	1I]1
अभिनेत्री	1I]1
अभियंता	1I]1
अभी	1Ia1
अभी तक	1Ia1
अविवाहित	1Ib1
अस्पताल	1Ic1
आईटीआई	1Id1
आज	1Ia1
आज तक	1Ia1
आहार विशेषज्ञ	1I]1
इंजीनियर	1I]1
इंटरमीडिएट	00G1
इंटर्न	1I]1
इलेक्ट्रीशियन	1I]1
उच्च माध्यमिक विद्यालय	1IY1
उत्कृष्ट	1Ie2
उन्नत	1Ie2
उपाध्यक्ष	1I]1
एजेंसी	1Ic1
एम ए	1Ig1
एम एड	1Ig1
एम एससी	1Ig1
एम कॉम	1Ig1
एम टेक	1Ig1
एम बी ए	1Ig1
एम.ए	1Ig1
एम.एड	1Ig1
एम.एससी	1Ig1
एम.कॉम	1Ig1
एम.टेक	1Ig1
एम.बी.ए	1Ig1
एमबीए	1Ig1
एवं	1Ih1
ऑनलाइन	1Ii1
और	1Ih1
औसत	1Ij1
कंपनी	1Ic1
कर्मचारी	1I]1
कसाई	1I]1
कारखाना	1Ic1
कार्यालय	1Ic1
किसान	1I]1
केंद्र	1Ic1
कैशियर	1I]1
कॉलेज	1IY1
कॉलोनी	1Ik1
कोच	1I]1
कोर्स	1Il1
कोषाध्यक्ष	1I]1
क्लिनिक	1Ic1
गर्मी	1Im1
गली	1Ik1
गाइड	1I]1
गायक	1I]1
गायिका	1I]1
गुरुकुल	1IY1
ग्राम	1Ik1
ग्रीष्म	1Im1
ग्रेड	1IX1
चालक	1I]1
चिकित्सक	1I]1
चिकित्सालय	1Ic1
चित्रकार	1I]1
चौक	1Ik1
चौकीदार	1I]1
छात्रवृत्ति	1In1
छायाकार	1I]1
जारी	1Ia1
जिला	1Ik1
जीवन परिचय	1Io1
जीवन वृत्त	1Io1
जीवनवृत्त	1Io1
टीम	1I_1
ट्रस्ट	1Ic1
डिज़ाइनर	1I]1
डिजाइनर	1I]1
डिप्लोमा	1J02
डेवलपर	1I]1
डॉक्टर	1I]1
डॉक्टरेट	1J21
ड्राइवर	1I]1
तक	1J32
तकनीशियन	1I]1
थोड़ा	1J51
थोडा	1J51
दर्जी	1I]1
दसवीं	00G1
दाई	1I]1
दुकान	1Ic1
दूरस्थ	1Ii1
द्वितीय श्रेणी	1IX1
द्विभाषी	1J61
धाराप्रवाह	1J71
नगर	1Ik1
नगर निगम	1Ic1
नर	1J81
नर्तक	1I]1
नर्स	1I]1
नाई	1I]1
नारी	1J91
नाविक	1I]1
निगम	1Ic1
निदेशक	1I]1
निपुण	1J:1
न्यास	1Ic1
पत्रकार	1I]1
पत्रिका	1I^1
पदक	1In1
परास्नातक	1Ig1
परियोजना	1J;1
पर्यवेक्षक	1I]1
पाठशाला	1IY1
पात्रता परीक्षा	1Il1
पिन	1Ik1
पी एच डी	1J21
पी.एच.डी	1J21
पीएचडी	1J21
पुरस्कार	1In1
पुरुष	1J81
पुस्तक	1I^1
पुस्तकालय	1Ic1
पुस्तकालयाध्यक्ष	1I]1
पृष्ठ	1J<1
पेटेंट	1I^1
पॉलिटेक्निक	1Id1
प्रकाशन	1Ic1
प्रकाशित	1I^1
प्रतिनिधि	1I]1
प्रतियोगिता	1In1
प्रतिशत	1IX1
प्रथम श्रेणी	1IX1
प्रथम स्थान	1In1
प्रधानाचार्य	1I]1
प्रबंधक	1I]1
प्रभाग	1I_1
प्रमाण पत्र	1Il1
प्रमाणन	1Il1
प्रमाणपत्र	1Il1
प्रमाणित	1Il1
प्रमुख	1I]1
प्रयोगशाला	1Ic1
प्रवीण	1J71
प्रशस्ति	1In1
प्रशस्ति पत्र	1In1
प्रशासक	1I]1
प्रशिक्षक	1I]1
प्रशिक्षु	1I]1
प्राइवेट लिमिटेड	1Ic1
प्राध्यापक	1I]1
प्रारंभिक	1J=2
प्रोग्रामर	1I]1
प्रोजेक्ट	1J;1
प्रोफेसर	1I]1
प्रौद्योगिकी संस्थान	1IY1
फाउंडेशन	1Ic1
फार्मासिस्ट	1I]1
बढई	1I]1
बढ़ई	1I]1
बहुत अच्छा	1J71
बायोडाटा	1Io1
बारहवीं	00G1
बी ए	1J?1
बी एड	1J?1
बी एससी	1J?1
बी कॉम	1J?1
बी टेक	1J?1
बी.ए	1J?1
बी.एड	1J?1
बी.एससी	1J?1
बी.कॉम	1J?1
बी.टेक	1J?1
बीए	1J?1
बीटेक	1J?1
बुनियादी	1J=2
बेकर	1I]1
बैंक	1Ic1
बोलचाल	1Ij1
मंत्रालय	1Ic1
मकान	1Ik1
मछुआरा	1I]1
मजदूर	1I]1
मज़दूर	1I]1
मध्यम	1J@2
मध्यवर्ती	1Ij1
महाविद्यालय	1IY1
महिला	1J91
महीना	1JB1
महीने	1JB1
मातृ भाषा	1J61
मातृभाषा	1J61
मार्ग	1Ik1
माली	1I]1
मास	1JB1
माह	1JB1
मिस्त्री	1I]1
मूलभूत	1J51
मैकेनिक	1I]1
मैट्रिक	00G1
मैनेजर	1I]1
मोहल्ला	1Ik1
यूनिवर्सिटी	1IY1
रसोइया	1I]1
राजमिस्त्री	1I]1
रिज़्यूमे	1Io1
रिज्यूमे	1Io1
रिमोट	1Ii1
रेफरी	1I]1
रोड	1Ik1
लाइसेंस	1Il1
लिपिक	1I]1
लिमिटेड	1Ic1
लेख	1I^1
लेखाकार	1I]1
लोहार	1I]1
व	1Ih1
वकील	1I]1
वर्तमान	1Ia1
वर्तमान तक	1Ia1
वर्ष	1JC1
वसंत	1JD1
वार्ड	1Ik1
वास्तुकार	1I]1
विक्रेता	1I]1
विजेता	1In1
विद्यापीठ	1IY1
विद्यालय	1IY1
विभाग	1I_1
विवाहित	1Ib1
विशेषज्ञ	1JE2
विशेषज्ञता	1JG1
विश्लेषक	1I]1
विश्वविद्यालय	1IY1
विषय	1JG1
वेटर	1I]1
वेल्डर	1I]1
व्याख्याता	1I]1
व्याख्यान	1I^1
शरद	1JH1
शाखा	1JG1
शिक्षक	1I]1
शिक्षिका	1I]1
शीत	1JI1
शोध पत्र	1I^1
शोधकर्ता	1I]1
शोधपत्र	1I^1
श्रमिक	1I]1
श्रेणी	1IX1
संगीतकार	1I]1
संचालक	1I]1
संचालिका	1I]1
संपादक	1I]1
संभावित	1I`1
संवाददाता	1I]1
संस्था	1Ic1
संस्थान	1JJ2
संस्थापक	1I]1
सचिव	1I]1
सडक	1Ik1
सड़क	1Ik1
सदस्य	1I]1
सन्	1JL1
समन्वयक	1I]1
समिति	1Ic1
समूह	1Ic1
सम्मान	1In1
सम्मानित	1In1
सम्मेलन	1I^1
सर्दी	1JI1
सलाहकार	1I]1
सहायक	1I]1
साधारण	1J51
सामान्य	1J@2
साल	1JC1
सिपाही	1I]1
सुरक्षाकर्मी	1I]1
से	1JM3
सेक्टर	1Ik1
सैनिक	1I]1
स्कूल	1IY1
स्टूडियो	1Ic1
स्त्री	1J91
स्नातक	1J?1
स्नातकोत्तर	1Ig1
स्वयंसेवक	1I]1
स्वयंसेविका	1I]1
स्वर्ण पदक	1In1
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1Ic1
กรม	1JP1
กรรมการ	1JQ1
กระทรวง	1JP1
กลุ่ม	1JP1
กลุ่มงาน	1JR1
การแข่งขัน	1JS1
ขณะนี้	1JT1
คณะ	1JU1
คนขับรถ	1JQ1
ครู	1JQ1
คลินิก	1JP1
คล่อง	1JV1
คล่องแคล่ว	1JV1
คะแนนเฉลี่ย	1JW1
คาดว่า	1JX1
คาดว่าจะจบ	1JX1
งานวิจัย	1JY1
จนถึง	1JZ1
จนถึงขณะนี้	1JT1
จนถึงปัจจุบัน	1JT1
จังหวัด	1J[1
จาก	1J\1
จุฬาลงกรณ์	1JU1
จํากัด	1JP1
ชนะเลิศ	1JS1
ชาย	1J]1
ชื่อโครงการ	1J^1
ช่าง	1JQ1
ช่างภาพ	1JQ1
ช่างเทคนิค	1JQ1
ซอย	1J[1
ดี	1J_2
ดีมาก	1Ja2
ดีเด่น	1JS1
ดีเยี่ยม	1JV1
ดุษฎีบัณฑิต	1Jc1
ตอนนี้	1JT1
ตัวแทน	1JQ1
ตั้งแต่	1Jd2
ตีพิมพ์	1JY1
ตําบล	1J[1
ถนน	1J[1
ถึง	1JZ1
ถึงปัจจุบัน	1JT1
ทนายความ	1JQ1
ทางไกล	1Jf1
ทีม	1JR1
ที่	1Jg1
ที่ปรึกษา	1JQ1
ทุน	1JS1
ทํางานทางไกล	1Jf1
ธนาคาร	1JP1
นักการตลาด	1JQ1
นักข่าว	1JQ1
นักจิตวิทยา	1JQ1
นักบัญชี	1JQ1
นักพัฒนา	1JQ1
นักวิจัย	1JQ1
นักวิเคราะห์	1JQ1
นักศึกษาฝึกงาน	1JQ1
นักออกแบบ	1JQ1
นักเขียน	1JQ1
นักแปล	1JQ1
นิตยสาร	1JY1
น้อย	1Jh1
นําเสนอผลงาน	1JY1
บทความ	1JY1
บทที่	1JY1
บรรณาธิการ	1JQ1
บรรณารักษ์	1JQ1
บริษัท	1JP1
บริหารธุรกิจบัณฑิต	1Ji1
บัณฑิต	1Ji1
บัณฑิตวิทยาลัย	1JU1
บ้านเลขที่	1J[1
ประกวด	1JS1
ประกันภัย	1JP1
ประกาศนียบัตร	1Jj1
ประกาศนียบัตรวิชาชีพ	1Jk1
ประกาศนียบัตรวิชาชีพชั้นสูง	1Jl1
ประชุมวิชาการ	1JY1
ประธาน	1JQ1
ประวัติย่อ	1Jm1
ประวัติย่อส่วนตัว	1Jm1
ประวัติส่วนตัวสมัครงาน	1Jm1
ปริญญาตรี	1Ji1
ปริญญาเอก	1Jc1
ปริญญาโท	1Jn1
ปวช	1Jk1
ปวส	1Jl1
ปัจจุบัน	1JT1
ปานกลาง	1Jo2
ปี	1K12
ผลการเรียน	1JW1
ผู้ก่อตั้ง	1JQ1
ผู้จัดการ	1JQ1
ผู้ช่วย	1JQ1
ผู้ตรวจสอบ	1JQ1
ผู้บริหาร	1JQ1
ผู้ประสานงาน	1JQ1
ผู้ฝึกสอน	1JQ1
ผู้อํานวยการ	1JQ1
ผู้เชี่ยวชาญ	1K32
ผ่านการอบรม	1Jj1
ฝึกงาน	1JQ1
ฝ่าย	1JR1
พนักงาน	1JQ1
พนักงานดีเด่น	1JS1
พนักงานต้อนรับ	1JQ1
พนักงานเสิร์ฟ	1JQ1
พยาบาล	1JQ1
พอใช้	1K51
พิพิธภัณฑ์	1JP1
พื้นฐาน	1K62
พ่อครัว	1JQ1
ภาคฤดูร้อน	1K81
ภาควิชา	1K91
ภาษาหลัก	1K:1
ภาษาแม่	1K:1
ม 6	1Jk1
ม.6	1Jk1
มหาชน	1JP1
มหาบัณฑิต	1Jn1
มหาวิทยาลัย	1JU1
มัคคุเทศก์	1JQ1
มัธยมศึกษา	1Jk1
มัธยมศึกษาตอนปลาย	1Jk1
มูลนิธิ	1JP1
รองชนะเลิศ	1JS1
รองผู้จัดการ	1JQ1
ระดับกลาง	1Jo2
ระดับดี	1K;1
ระดับสูง	1Ja2
รางวัล	1JS1
ราชภัฏ	1JU1
ราชมงคล	1JU1
รีสอร์ต	1JP1
รีสอร์ท	1JP1
ร้าน	1JP1
ร้านขายยา	1JP1
ร้านอาหาร	1JP1
ฤดูร้อน	1K81
ฤดูหนาว	1K<1
ฤดูใบไม้ผลิ	1K=1
ฤดูใบไม้ร่วง	1K>1
ล่าม	1JQ1
วารสาร	1JY1
วิชาเอก	1K91
วิทยากร	1JQ1
วิทยานิพนธ์	1JY1
วิทยาลัย	1JU1
วิทยาศาสตรบัณฑิต	1Ji1
วิทยาศาสตรมหาบัณฑิต	1Jn1
วิทยาเขต	1JU1
วิศวกร	1JQ1
วิศวกรรมศาสตรบัณฑิต	1Ji1
วุฒิบัตร	1Jj1
ศาสตราจารย์	1JQ1
ศิลปศาสตรบัณฑิต	1Ji1
ศูนย์	1JP1
สตูดิโอ	1JP1
สถาบัน	1K?2
สถาปนิก	1JQ1
สมรส	1KA1
สมรสแล้ว	1KA1
สมาคม	1JP1
สหกรณ์	1JP1
สาขา	1K91
สาขาวิชา	1K91
สิทธิบัตร	1JY1
สื่อสารได้	1K51
ส่วนงาน	1JR1
สํานักงาน	1JP1
สํานักพิมพ์	1JP1
หญิง	1KB1
หนังสือ	1JY1
หมู่	1J[1
หมู่บ้าน	1J[1
หย่า	1KA1
หลักสูตร	1Jj1
หัวหน้า	1JQ1
ห้องปฏิบัติการ	1JP1
ห้องสมุด	1JP1
ห้างหุ้นส่วน	1JP1
องค์การ	1JP1
อนุบาล	1JU1
อนุปริญญา	1Jl1
ออนไลน์	1Jf1
อาคาร	1J[1
อาจารย์	1JQ1
อาชีวศึกษา	1JU1
อาสาสมัคร	1JQ1
อําเภอ	1J[1
เกรด	1JW1
เกรดเฉลี่ย	1JW1
เกียรติคุณ	1JS1
เกียรตินิยม	1JW1
เกียรตินิยมอันดับ	1JW1
เกียรติบัตร	1KC2
เขต	1J[1
เจ้าของ	1JQ1
เจ้าของภาษา	1K:1
เจ้าหน้าที่	1JQ1
เชฟ	1JQ1
เชี่ยวชาญ	1Ja2
เชี่ยวชาญมาก	1KE1
เดือน	1KF1
เทคนิค	1JU1
เทศบาล	1JP1
เบื้องต้น	1K62
เพศชาย	1J]1
เพศหญิง	1KB1
เภสัชกร	1JQ1
เรซูเม่	1Jm1
เริ่มต้น	1KG1
เลขที่	1J[1
เลขานุการ	1JQ1
เล็กน้อย	1Jh1
เหรียญ	1JS1
เหรียญทอง	1JS1
เอก	1K91
แขวง	1J[1
แต่งงานแล้ว	1KA1
แผนก	1KH2
แพทย์	1JQ1
แม่บ้าน	1JQ1
โครงการ	1J^1
โปรเจกต์	1J^1
โปรแกรมเมอร์	1JQ1
โรงงาน	1JP1
โรงพยาบาล	1JP1
โรงเรียน	1JU1
โรงเรียนประถม	1JU1
โรงเรียนมัธยม	1JU1
โรงแรม	1JP1
โล่	1JS1
โสด	1KA1
ใบขับขี่	1Jj1
ใบประกอบวิชาชีพ	1Jj1
ใบรับรอง	1Jj1
ใบอนุญาต	1Jj1
ấp	0Bj1
ở	1KJ1
ủy ban	0<91
いま	1KK1
および	1KL1
から	1KM3
か月	1KP1
こども園	0g]1
と	1KL1
にて	1KQ1
に勤務	1KQ1
まで	1KR2
より	1KT2
アシスタント	1KV1
アナリスト	1KV1
アパレル	0g]1
アパート	1KW1
アルバイト	1KV1
アーキテクト	1KV1
イラストレーター	1KV1
インサイドセールス	1KV1
インストラクター	1KV1
インターン	1KV1
ウェブデザイナー	1KV1
エキスパート	1KX1
エディター	1KV1
エネルギー	0g]1
エンジニア	1KV1
エンタテインメント	0g]1
オペレーター	1KV1
オンライン	1KY1
オーナー	1KV1
カスタマーサクセス	1KV1
カスタマーサポート	1KV1
カフェ	0g]1
カメラマン	1KV1
カ月	1KP1
ガイド	1KV1
ガス	0g]1
キッチンスタッフ	1KV1
キャプテン	1KV1
キュレーター	1KV1
クラブ	0g]1
クリニック	0g]1
グラフィックデザイナー	1KV1
グループ	1KZ2
グループホーム	0g]1
ケアマネジャー	1KV1
コンサルタント	1KV1
コンテスト	1K\1
コース	1K]1
コーチ	1KV1
コーポ	1KW1
コーポレーション	0g]1
サブリーダー	1KV1
サポート	1KV1
サロン	0g]1
サービス	0g]1
シェフ	1KV1
システム	0g]1
システムズ	0g]1
スクラムマスター	1KV1
スタイリスト	1KV1
スタジオ	0g]1
スタッフ	1KV1
スタートアップ	0g]1
スーパーバイザー	1KV1
セミナー	1K^1
センター	1K_1
セールス	1KV1
ソフト	0g]1
ソフトウェア	0g]1
ソムリエ	1KV1
ソリューションズ	0g]1
チェーン	0g]1
チーフ	1KV1
チーム	1K_1
テクノロジーズ	0g]1
テスター	1KV1
テック	0g]1
テレビ	0g]1
テレワーク	1KY1
ディレクター	1KV1
デイケア	0g]1
デイサービス	0g]1
デザイナー	1KV1
デザイン事務所	0g]1
デリバリー	0g]1
データサイエンティスト	1KV1
トレーナー	1KV1
ネイティブ	1K`1
ネイティブレベル	1K`1
ネイリスト	1KV1
ハイツ	1KW1
ハングル検定	1871
バイヤー	1KV1
バイリンガル	1K`1
バックエンドリード	1KV1
バリスタ	1KV1
パティシエ	1KV1
パート	1KV1
パートタイム	1Ka1
ビジネスレベル	1Kb1
ビジネス上級	1Kb1
ファシリテーター	1KV1
フィールドセールス	1KV1
フルタイム	1Ka1
フルリモート	1KY1
フロントエンドリード	1KV1
プランナー	1KV1
プログラマ	1KV1
プログラマー	1KV1
プロジェクト	1Kc1
プロジェクトマネージャー	1KV1
プロジェクト名	1Kc1
プロダクトオーナー	1KV1
プロデューサー	1KV1
ベンダー	0g]1
ベンチャー	0g]1
ベーカリー	0g]1
ページ	1Kd1
ホテル	0g]1
ホールスタッフ	1KV1
ホールディングス	0g]1
ボランティア	1KV1
ポスター発表	1Ke2
マネジメント	1KV1
マネジャー	1KV1
マネージャー	1KV1
マンション	1KW1
マーケター	1KV1
メディア	0g]1
メンター	1KV1
メーカー	0g]1
モデレーター	1KV1
モータース	0g]1
ユニット	1K_1
ライター	1KV1
ラボ	0g]1
リサーチャー	1KV1
リモート	1KY1
リーダー	1KV1
リード	1KV1
レジュメ	1Kg1
レストラン	0g]1
ロジスティクス	0g]1
ワークス	0g]1
ヵ月	1KP1
ヶ月	1KP1
一本	1Kh1
一等奖	1Ki1
一等榮譽	1Kj1
一等荣誉	1Kk1
一級	00R1
一級榮譽	1Kj1
一级乙等	1Kl1
一级建造师	1Km1
一级甲等	1Kl1
一级荣誉	1Kk1
一般	1Kn2
一般社団法人	0g]1
一身上の都合により退職	1L01
丁目	1KW1
三好学生	1Ki1
三專	1L11
三等奖	1Ki1
三級	00R1
三級榮譽	1Kj1
三级	1Kl1
上岗证	1Km1
上級	1L22
不動産	0g]1
与	1L41
专业	1L51
专业八级	1L61
专业四级	1Kl1
专业排名	1Kk1
专八	1Kl1
专利	1L71
专升本	1Kh1
专卖店	1L81
专员	1L91
专四	1Kl1
专家	1L:2
专家级	1L<1
专硕	1L=1
专科	1L>1
专科学校	1L?1
专著	1L71
世話人	1KV1
丙級	1L@1
丙級技術士	1L@1
业务员	1L91
个人履历	1LA1
个人简历	1LA1
个人项目	1LB1
个月	1LC1
中	1LD1
中上	1LE1
中上級	1LF1
中专	1LG2
中医师	1L91
中台	1LI1
中国語検定	1871
中学	1L?1
中学校	1LJ1
中學	1LK1
中小企業診断士	00R1
中心	1LL2
中技	1LN1
中文履歷	1LO1
中文简历	1LA1
中等	1LP2
中級	1LR4
中级	1LV2
中级会计	1Km1
中级职称	1Km1
中退	1LX1
中途退学	1LX1
中醫師	1LY1
中餐厨师	1L91
中高級	1LE1
中高级	1LZ1
为止	1L[1
主任	1L\3
主任技師	1KV1
主任技術者	00R1
主任調理師	1KV1
主修	1L_2
主催	1KV1
主催者	1KV1
主办人	1L91
主办会计	1L91
主厨	1L91
主将	1KV1
主席	1L91
主幹	1KV1
主廚	1LY1
主持	1L91
主持人	1La2
主播	1La2
主査	1KV1
主治医师	1L91
主管	1La2
主管护师	1L91
主編	1LY1
主编	1L91
主要完成人	1L91
主辦人	1LY1
之家	1Lc1
乐团	1L81
乗務員	1KV1
乘务员	1L91
乙級	1L@1
乙級技術士	1L@1
乡	1Ld1
书局	1L81
书店	1L81
书记	1L91
书院	1L?1
买手	1L91
了解	1Le2
予備校	0g]1
予定	1Lg1
事业单位	1L81
事业群	1LI1
事业部	1LI1
事务所	1L81
事務	1KV1
事務員	1KV1
事務所	1Lh2
事業所	0g]1
事業本部	1K_1
事業部	1Lj2
二專	1L11
二技	1Ll1
二本	1Kh1
二等奖	1Ki1
二等榮譽	1Kj1
二級	00R1
二級乙等榮譽	1Kj1
二級榮譽	1Kj1
二級甲等榮譽	1Kj1
二级乙等	1Kl1
二级建造师	1Km1
二级甲等	1Lm2
二级荣誉	1Kk1
互动	1L81
互联网	1L81
五專	1L11
亚军	1Ki1
亞軍	1Lo1
交付	1M01
交易员	1L91
产品助理	1L91
产品经理	1L91
产品部	1LI1
人事	1M12
人力資源部	1M31
人力资源师	1Km1
人力资源管理师	1Km1
人力资源部	1LI1
今	1M43
今天	1M71
介護士	1KV1
介護施設	0g]1
介護福祉士	1KV1
仍在職	1M81
从	1M91
从业资格	1Km1
从业资格证	1Km1
仓库管理员	1L91
仓管	1L91
代理店	0g]1
代表	1M12
代表取締役	1KV1
代課老師	1LY1
代驾	1L91
以上	1M:1
以來	1M;1
以来	1M<1
以降	1M=1
任职于	1M>1
任職於	1M?1
企劃	1LY1
企業	1Lh2
企画	1KV1
优化师	1L91
优秀	1M@3
优秀共青团员	1Ki1
优秀员工	1Ki1
优秀团员	1Ki1
优秀奖	1Ki1
优秀学生	1Ki1
优秀学生干部	1Ki1
优秀干部	1Ki1
优秀教师	1Ki1
优秀毕业生	1Ki1
会使用	1MC1
会社	0g]1
会計事務所	0g]1
会計士	1KV1
会计	1L91
会计师事务所	1L81
会计证	1Km1
会议论文	1L71
会長	1KV1
会长	1L91
传媒	1L81
传播	1L81
住院医师	1L91
作家	1L91
作業主任者	00R1
作業員	1LY1
作業療法士	1KV1
作者	1L91
佳作	1MD2
供应链	1L81
供职于	1M>1
便利商店	1Lc1
便利店	1L81
係	1K_1
係長	1KV1
保健師	1KV1
保健所	0g]1
保全	1LY1
保安	1L91
保母	1LY1
保洁	1L91
保育员	1L91
保育園	1MF2
保育士	1KV1
保育士資格	00R1
保育所	0g]1
保险	1L81
保険	0g]1
保險	1Lc1
信息技术	1L81
信息系统项目管理师	1Km1
信用組合	0g]1
信用金庫	0g]1
信贷员	1L91
修了	1MH3
修了見込み	1MK2
修了証	00R1
修士	1MM1
修士号	1MM1
修士課程	1MM1
俱乐部	1L81
俱樂部	1Lc1
俳優	1KV1
倉庫	0g]1
倉管	1LY1
個人專案	1MN1
個人履歷	1LO1
個人簡歷	1LO1
個人開発	1Kc1
個月	1MO1
健康证	1Km1
健身房	1LL2
側專案	1MN1
傑出	1Lo1
傳媒	1Lc1
優勝	1K\1
優秀	1MP2
優秀賞	1K\1
優等	1Lo1
儲備幹部	1LY1
先进个人	1Ki1
先进工作者	1Ki1
光電	1Lc1
免許	00R1
免許状	00R1
児童クラブ	0g]1
児童館	0g]1
党支部书记	1L91
党校	1L?1
入団	1MR1
入围	1Ki1
入圍	1Lo1
入学	1MS2
入學	1MU1
入局	1MR1
入庁	1MR1
入所	1MR1
入社	1MS2
入职	1MV1
入職	1MW2
入行	1MR1
入賞	1K\1
入選	1K\1
入門	1MY4
入门	1M]2
內場	1LY1
內場人員	1LY1
全日制	1M_1
全日制本科	1Kh1
全栈	1L91
全民英檢	1M`1
全职	1M_1
全職	1Ma1
公司	1LL2
公關長	1LY1
六级	1Kl1
六西格玛	1Km1
共同主催	1KV1
共同創業者	1KV1
共著	1Ke2
养老院	1L81
兼任助理	1LY1
兼职	1Mb2
兼職	1Ma1
兽医	1L91
内审员	1Km1
写真家	1KV1
军官	1L91
农业	1L81
农场	1L81
农艺师	1L91
冠军	1Ki1
冠軍	1Lo1
冬	1Md3
冬天	1Mg2
冬季	1Md3
准教授	1KV1
准看護師	1KV1
出版	1Mi5
出版公司	1Lc1
出版社	1LL2
出納	1LY1
出纳	1L91
分享	1L71
分公司	1LL2
分析师	1L91
分析師	1LY1
分校	1Mn2
分院	1LI1
列车员	1L91
创业公司	1L81
创始人	1L91
初中	1LG2
初心者	1N01
初級	1N14
初級レベル	1N51
初级	1N62
初级会计	1Km1
到	1N82
到现在	1M71
到現在	1M81
到目前	1M71
到職	1MU1
制作人	1L91
制药	1L81
制造	1L81
前台	1L91
前端	1La2
前端工程師	1LY1
剧团	1L81
剧院	1L81
剪輯師	1LY1
剪辑师	1L91
副主廚	1LY1
副会長	1KV1
副会长	1L91
副學士	1L11
副店長	1N:2
副总	1L91
副教授	1L91
副料理長	1KV1
副會長	1LY1
副理	1LY1
副編集長	1KV1
副總召	1LY1
副部長	1KV1
副部长	1L91
創業	1MR1
創業者	1KV1
創辦人	1LY1
劇団	0g]1
劇團	1Lc1
劇場	0g]1
加权均分	1Kk1
加权平均分	1Kk1
动漫	1L81
动画师	1L91
助产士	1L91
助手	1L\3
助教	1L\3
助理	1La2
助産師	1KV1
劳务派遣	1M_1
動物醫院	1Lc1
化妆师	1L91
化学	0g]1
化工	1L81
化成	0g]1
区	1N<2
区域经理	1L91
区役所	0g]1
医师	1L91
医師	1KV1
医生	1L91
医疗	1L81
医療法人	0g]1
医科大学	1L?1
医院	1L81
區	1N>1
區經理	1LY1
十佳	1Ki1
半导体	1L81
半導體	1Lc1
协会	1L81
卒業	1N?2
卒業予定	1Lg1
卒業制作	1Kc1
卒業研究	1Kc1
卒業見込み	1MK2
協会	0g]1
協會	1Lc1
協理	1LY1
单元	1Ld1
单证员	1L91
单身	1NA1
単位取得退学	1LX1
博士	1NB3
博士前期課程	1MM1
博士号	1NE1
博士后	1NF2
博士後期課程	1NE1
博士後研究員	1LY1
博士班	1NH1
博士研究生	1NI1
博士課程	1NE1
博物館	1Lh2
博物馆	1L81
印刷	0g]1
危険物取扱者	00R1
厂	1L81
厚生労働省	0g]1
原画师	1L91
厨师	1L91
厨师长	1L91
县	1Ld1
参与者	1L91
叉车工	1L91
及	1NJ2
及び	1KL1
双学士	1Kh1
双硕士	1L=1
双语	1NL1
发布	1L71
发明专利	1NM2
发明专利(受理	1NO1
发表	1L71
发起人	1L91
取得	1NP4
取得済み	1M01
取締役	1KV1
受付	1KV1
受理	1NO1
受託会社	0g]1
受講	1M01
受講修了	1M01
受賞	1K\1
受験	1M01
口腔医生	1L91
口譯	1LY1
口译	1L91
口頭発表	1Ke2
召集人	1La2
可作为工作语言	1L61
可日常交流	1NT1
号	1NU3
号室	1KW1
司会	1KV1
司書	1KV1
司机	1L91
司機	1LY1
司法書士	1KV1
司法考试	1Km1
合伙人	1L91
合作社	1LL2
合同会社	0g]1
合同制	1M_1
合夥人	1LY1
合格	1NX2
合格証取得	1M01
合格證	1L@1
合格證書	1L@1
合格证	1Km1
合資会社	0g]1
名次	1Kj1
后端	1L91
周	1NZ1
周刊	1L81
和	1NJ2
咖啡	1L81
咖啡师	1L91
咖啡師	1LY1
咨询	1L81
咨询师	1L91
品保	1LY1
品管	1LY1
品管工程師	1LY1
品質管理	1KV1
商事	0g]1
商务流利	1L61
商務流利	1N[1
商场	1L81
商学院	1L?1
商店	0g]1
商行	1Lc1
單身	1N\1
営業	1KV1
営業職	1KV1
営業部	1K_1
嘱託	1Ka1
器材長	1LY1
四技	1Ll1
四级	1Kl1
团支书	1L91
团队	1LI1
园林	1L81
园长	1L91
図書館	0g]1
国土交通省	0g]1
国家二级	1Km1
国際会議	1N]1
图书馆	1L81
國中	1LK1
國外業務	1LY1
國際	1Lc1
國際認證	1L@1
圖書館	1Lc1
團契	1Lc1
團隊	1M31
在任	1M71
在学中	1KK1
在學	1M81
在宅	1KY1
在籍	1KK1
在籍中	1KK1
在线	1N^1
在职	1M71
在职研究生	1L=1
在職	1M81
在職中	1N_2
在读	1M71
地产	1L81
场务	1L91
均分	1Kk1
執業資格	1L@1
執照	1L@1
執筆	1N]1
執行役員	1KV1
執行長	1LY1
培訓	1Na1
培訓班	1Na1
培训	1Nb1
培训专员	1L91
培训师	1L91
培训机构	1L81
培训班	1Nb1
基本	1Nc4
基本情報	00R1
基本情報技術者	00R1
基础	1N62
基础平台部	1LI1
基礎	1N14
基礎レベル	1N51
基金	1L81
基金会	1L81
基金會	1Lc1
堪能	1Ng1
報社	1Lc1
塾	0g]1
塾講師	1KV1
士兵	1L91
声優	1KV1
处	1LI1
夏	1Nh3
夏天	1Nk2
夏季	1Nh3
夏期	1Nm1
外企	1L81
外務省	0g]1
外包	1M_1
外場	1LY1
外場人員	1LY1
外观设计	1NO1
外观设计专利	1NO1
外贸业务员	1L91
外送員	1LY1
多益	1M`1
夜大	1L?1
大专	1L>1
大卒	1Nn1
大厦	1Ld1
大型自動車免許	00R1
大堂经理	1L91
大学	1No2
大学专科	1L>1
大学本科	1Kh1
大学校	1LJ1
大学英语六级	1Kl1
大学英语四级	1Kl1
大学院	1LJ1
大学院修士	1MM1
大學	1LK1
大學部	1Ll1
大客户经理	1L91
大工	1KV1
大賞	1K\1
大賽	1Lo1
大赛	1Ki1
大道	1O12
天	1O32
契約社員	1O52
奖	1Ki1
奖学金	1Ki1
奖项	1Ki1
奨励賞	1K\1
奨学金	1K\1
女	1O73
女中	1LK1
女子大学	1LJ1
女性	1O73
奶茶店	1L81
委员	1L91
委员会	1L81
委員會	1Lc1
季军	1Ki1
季軍	1Lo1
学业成绩	1Kk1
学习中	1O:1
学习委员	1L91
学会	1N]1
学会誌	1N]1
学分	1Kk1
学分绩	1Kk1
学分绩点	1Kk1
学刊	1L71
学園	1LJ1
学堂	1L81
学士	1O;2
学士号	1Nn1
学士学位	1Kh1
学士課程	1Nn1
学徒	1L91
学报	1L71
学校	1No2
学校法人	0g]1
学硕	1L=1
学科	1O=2
学童	0g]1
学級委員	1KV1
学習中	1O?1
学芸	1KV1
学芸員	1KV1
学部	1O=2
学部卒	1Nn1
学院	1No2
學分	1Kj1
學務主任	1LY1
學報	1O@1
學士	1Ll1
學士學位	1Ll1
學徒	1LY1
學徒廚師	1LY1
學校	1LK1
學業平均	1Kj1
學系	1OA2
學院	1LK1
宅地建物取引士	00R1
宅建	00R1
安全员	1L91
安全工程师	1Km1
安親班	1Lc1
安親班老師	1LY1
安養中心	1Lc1
实业	1L81
实习生	1L91
实用新型	1NM2
实用新型专利	1NO1
实验室	1LI1
実務レベル	1OC1
実務経験あり	1OC1
実用新案	1OD1
実用英語技能検定	1871
実習生	1KV1
宠物医院	1L81
审核员	1L91
审计	1L91
审计员	1L91
审计师	1Km1
客户代表	1L91
客户经理	1L91
客服	1La2
客栈	1L81
室	1OE5
室長	1KV1
家教	1La2
寄稿	1N]1
寒假	1Mg2
實業	1Lc1
實習生	1LY1
實驗室	1M31
審判	1KV1
导游	1L91
导游证	1Km1
导演	1L91
导购	1L91
専修	1K]1
専修学校	1LJ1
専攻	1K]1
専門士	1OJ1
専門学校	1LJ1
専門家レベル	1KX1
専門店	0g]1
專利	1O@1
專員	1LY1
專家	1OK2
專書	1O@1
專案	1MN1
專案助理	1LY1
專案名稱	1MN1
專案管理師	1LY1
專案經理	1LY1
專業	1OM1
專業資格	1L@1
專欄	1O@1
專科	1L11
專科學校	1LK1
專賣店	1Lc1
專題	1MN1
導師	1LY1
導師證書	1L@1
導演	1LY1
導覽員	1LY1
導覽志工	1LY1
導遊	1LY1
導遊證	1L@1
小区	1Ld1
小学	1L?1
小学校	1LJ1
小學	1LK1
小組	1M31
小編	1LY1
小组	1LI1
就任	1MR1
就業中	1KK1
就职于	1M>1
就職	1MR1
就職於	1M?1
就讀中	1M81
局	1ON3
居委会	1L81
居家办公	1N^1
居服員	1LY1
居民組織	1Lc1
履历	1LA1
履历表	1LA1
履歴書	1Kg1
履歷	1LO1
履歷書	1LO1
履歷表	1LO1
巡査	1KV1
工作坊	1Lc1
工作室	1LL2
工作语言	1L61
工厂	1L81
工商管理硕士	1L=1
工地主任	1LY1
工場	0g]1
工場長	1KV1
工学部	1K]1
工廠	1Lc1
工房	0g]1
工業	1Lh2
工程	1Lc1
工程专业	1L51
工程局	1L81
工程师	1L91
工程師	1LY1
工讀生	1LY1
已婚	1OQ2
已婚已育	1NA1
已婚未育	1NA1
已授权	1NO1
巷	1O12
市	1OS3
市场部	1LI1
市役所	0g]1
师范	1L?1
席次	0S_1
常勤	1Ka1
干事	1L91
干部	1L91
平台	1L81
平均	1Kj1
平均分	1Kk1
平均学分绩点	1Kk1
平均成績	1Kj1
平均成绩	1Kk1
平均点	0S_1
平均绩点	1Kk1
年	1OV3
年级排名	1Kk1
年間	1OY1
幹事	1N:2
幹部	1LY1
幼儿园	1OZ2
幼兒園	1LK1
幼师	1L91
幼教老師	1LY1
幼稚園	1MF2
广播员	1L91
广播站	1L81
庁	0g]1
広報	1KV1
应届	1O\1
应届毕业	1O\1
店	0g]1
店员	1L91
店員	1LY1
店經理	1LY1
店長	1N:2
店长	1L91
府	1KW1
庭師	1KV1
康复师	1L91
廃業	1L01
廚助	1LY1
廚師	1LY1
廟	1Lc1
建模师	1L91
建筑	1L81
建筑师	1L91
建築士	1KV1
建設	1Lh2
开发	1L91
开发专家	1L91
开始	1M<1
开源	1LB1
开源项目	1LB1
弁護士	1KV1
弁護士法人	0g]1
弄	1O12
弟子	1KV1
当前	1M71
录音师	1L91
影业	1L81
影像技师	1L91
影業	1Lc1
影視	1Lc1
影视	1L81
役所	0g]1
律师	1L91
律师事务所	1L81
律師	1LY1
後端	1LY1
後端工程師	1LY1
得意	1O]1
得獎	1Lo1
從	1O^1
心理咨询师	1L91
心理咨询师证	1Km1
志工	1LY1
志愿者	1L91
応用情報	00R1
応用情報技術者	00R1
快递员	1L91
急救員	1L@1
急救證書	1L@1
总工	1L91
总监	1L91
总经理	1L91
总裁	1L91
总评	1Kk1
总账会计	1L91
情報システム	0g]1
情報セキュリティマネジメント	00R1
情報処理技術者	00R1
應屆	1O_1
應屆畢業	1O_1
成员	1L91
成員	1LY1
成本会计	1L91
成績	1O`2
成績優異	1Kj1
成績評価	0S_1
成绩	1Kk1
成绩排名	1Kk1
我的简历	1LA1
所長	1KV1
托业	1Kl1
托福	1Ob2
执业医师	1Km1
执业护士	1Km1
执业药师	1Km1
执业资格	1Km1
执照	1Km1
技师	1L91
技師	1N:2
技术专家	1L91
技术员	1L91
技术支持	1L91
技术部	1LI1
技校	1LG2
技研	0g]1
技能士	00R1
技能講習	00R1
技術員	1LY1
技術士	1L@1
技術學院	1LK1
技術者	1Od2
技術者試験	00R1
技術部	1Lj2
技術長	1LY1
投资	1L81
投资经理	1L91
护士	1L91
护士执业	1Km1
护士长	1L91
护工	1L91
护师	1L91
报关员	1L91
报社	1L81
担当	1KV1
担当者	1KV1
招待講演	1OD1
招聘专员	1L91
拟	1O\1
拣货员	1L91
持續中	1M81
持续中	1M71
持续更新	1M71
指導員	1KV1
挖机司机	1L91
授权	1NO1
掌握	1Of2
排名	1Oh2
排长	1L91
採購	1LY1
採購專員	1LY1
控股	1L81
推拿师	1L91
掲載	1N]1
提名	1Ki1
提名奖	1Ki1
插画师	1L91
插畫家	1LY1
摄像师	1L91
摄影师	1L91
播音员	1L91
撰稿人	1L91
擅長	1Oj1
擅长	1Ok1
操作员	1L91
攝影師	1LY1
支店	0g]1
支援員	1KV1
支社	0g]1
支配人	1KV1
收銀員	1LY1
收银	1L91
收银员	1L91
放射師	1LY1
放射線技師	1KV1
放送	0g]1
政府	1LL2
救助站	1L81
教保員	1LY1
教務	1KV1
教務主任	1LY1
教員	1KV1
教員免許	00R1
教學助理	1LY1
教师	1L91
教师资格证	1Km1
教師	1LY1
教授	1L\3
教會	1Lc1
教材	1L71
教研员	1L91
教研室	1LI1
教練	1LY1
教练	1L91
教育科技	1L81
教諭	1KV1
敬具	1M:1
敬礼	1Ol1
敬禮	1Om1
数据分析	1L91
数据工程师	1L91
数据库系统工程师	1Km1
整備士	1KV1
數位	1Lc1
文化	1L81
文化传播	1L81
文员	1L91
文員	1LY1
文章	1On2
文部科学省	0g]1
料理長	1KV1
新型專利	1P01
新聞社	0g]1
新能源	1L81
方向	1L51
施工员	1L91
施工管理	1KV1
旅行	0g]1
旅館	0g]1
旋盤工	1KV1
旗舰店	1L81
既婚	1P11
日	1P23
日報	1Lc1
日常交流	1NT1
日常会話	1P51
日常会話レベル	1P51
日常会话	1NT1
日常會話	1LD1
日常溝通	1LD1
日报	1L81
日本語能力試験	1871
日本語能力試驗	1M`1
日檢	1M`1
日语一级	1Kl1
日语能力考试	1Kl1
日間	1P61
早报	1L81
早餐店	1Lc1
星期	1P72
春	1P93
春天	1P<2
春季	1P93
晚報	1Lc1
晚报	1L81
晨报	1L81
普工	1L91
普考	1L@1
普通	1LD1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1Kl1
普通话证书	1Km1
暑假	1Nk2
暑期	1Nk2
書卷獎	1Lo1
書局	1Lc1
書店	1Lc1
書記	1KV1
最優秀	1K\1
最優秀賞	1K\1
會計	1LY1
會長	1LY1
月	1P>2
有	1P@1
有限会社	0g]1
有限公司	1LL2
有限责任公司	1L81
服务员	1L91
服務員	1LY1
服務處	1Lc1
服饰	1L81
期刊	1On2
木工	1L\3
未婚	1PA3
本社	0g]1
本科	1PD2
本部	1K_1
机构	1L81
机械厂	1L81
杂志	1L71
杂志社	1L81
村	1OS3
村委会	1L81
村官	1L91
村役場	0g]1
板前	1KV1
架子工	1L91
架构师	1L91
架構師	1LY1
柜员	1L91
査読付き	1OD1
栄養士	1KV1
标兵	1Ki1
栋	1Ld1
校区	1L?1
校正者	1KV1
校长	1L91
株	1PF2
株式会社	0g]1
核心成员	1L91
核心期刊	1L71
案件	1Kc1
案件名	1Kc1
案例	1LB1
检察院	1L81
检验员	1L91
检验师	1L91
検定	00R1
業務	1LY1
業務代表	1LY1
業務委託	1Ka1
業務專員	1LY1
業務経歴書	1Kg1
業務經理	1LY1
業務部	1M31
楼	1Ld1
楽団	0g]1
榮譽	1Lo1
榮譽學位	1Kj1
樂團	1Lc1
樓	1N>1
機構	1Lc1
檢定	1L@1
止	1PH2
正式	1M_1
正式员工	1M_1
正社員	1O52
正職	1Ma1
正職員	1Ka1
此致	1PJ2
此致敬礼	1Ol1
此致敬禮	1Om1
歯科衛生士	1KV1
段	1N>1
母国語	1K`1
母語	1PL2
母语	1NL1
母语水平	1NL1
比賽	1Lo1
比赛	1Ki1
毕业	1PN1
毕业论文设计	1LB1
毕业设计	1LB1
毕设	1LB1
民宿	1L81
民警	1L91
水手	1L91
水産	0g]1
水电工	1L91
求职简历	1LA1
決済	0g]1
汽车	1L81
油漆工	1L91
法人	0g]1
法人営業	1KV1
法務省	0g]1
法律事務所	0g]1
法律职业资格	1Km1
法院	1L81
注会	1Km1
注册会计师	1Km1
洗碗工	1L91
活動長	1LY1
派出所	1L81
派遣	1Ma1
派遣社員	1O52
流利	1PO2
流利沟通	1L61
流暢	1PQ2
流畅	1L61
测试	1L91
测量员	1L91
海关	1L81
海運	0g]1
消防员	1L91
消防員	1LY1
消防士	1KV1
消防署	0g]1
深入掌握	1L<1
清掃員	1KV1
清潔員	1LY1
測量員	1LY1
測量士	1KV1
満期退学	1LX1
準優勝	1K\1
準学士	1OJ1
溶接工	1KV1
漁協	0g]1
漁師	1KV1
演员	1L91
演員	1LY1
演奏员	1L91
演奏家	1KV1
演講	1O@1
演讲	1L71
漢検	1871
灯光师	1L91
為止	1PS1
烘焙师	1L91
烘焙師	1LY1
焊工	1La2
焊工证	1Km1
焼方	1KV1
照顧服務員	1LY1
煮方	1KV1
熟悉	1PT3
熟悉日常交流	1NT1
熟知	1PW1
熟練	1PX3
熟練使用	1Oj1
熟练	1P[2
熟练使用	1Ok1
熟练掌握	1Ok1
熟练运用	1Ok1
營造	1Lc1
營養師	1LY1
版主	1L91
牙医	1L91
牙醫師	1LY1
牧场	1L81
牧場	0g]1
物业	1L81
物业管家	1L91
物流	1P]3
物流士	1LY1
物理治療師	1LY1
物産	0g]1
物联	1L81
特優	1Lo1
特別養護老人ホーム	0g]1
特待生	1K\1
特效师	1L91
特种作业	1Km1
特等奖	1Ki1
特約作者	1LY1
特許	1Ke2
独身	1P11
獎	1Lo1
獎學金	1Lo1
獣医師	1KV1
獲得	1P`1
獲獎	1Pa2
獸醫	1LY1
现今	1M71
现任	1M71
现在	1M71
班主任	1L91
班排名	1Kj1
班级排名	1Kk1
班组长	1L91
班長	1KV1
班长	1L91
現任	1M81
現在	1N_2
現在に至る	1KK1
現在まで	1KK1
現在も在籍	1KK1
現在在職中	1KK1
現在進行中	1KK1
現場監督	1KV1
現職	1N_2
球會	1Lc1
理事	1L\3
理发店	1L81
理学療法士	1KV1
理容師	1KV1
理工	1L?1
理财经理	1L91
理货员	1L91
環境省	0g]1
瓦工	1L91
生協	0g]1
生徒会長	1KV1
生技	1Lc1
生活相談員	1KV1
生活老师	1L91
生物	1L81
生物科技	1L81
生産管理	1KV1
生醫	1Lc1
產品企劃	1LY1
產品經理	1LY1
產品部	1M31
用户研究员	1L91
甲等榮譽	1Kj1
电力	1L81
电商	1L81
电大	1L?1
电子厂	1L81
电工	1L91
电工证	1Km1
电焊工	1L91
电视	1L81
电视台	1L81
男	1Pc3
男性	1Pc3
町	1KW1
町役場	0g]1
畢業	1Pf1
畢業專題	1MN1
畢業製作	1MN1
略懂	1Pg2
番	1KW1
番地	1KW1
病院	0g]1
療養院	1Lc1
発表	1N]1
発起人	1KV1
登壇	1N]1
發明專利	1P01
發表	1O@1
發起人	1LY1
百貨	1Lc1
百貨店	0g]1
百货	1L81
监制	1L91
监理	1L91
监理工程师	1Km1
監査法人	0g]1
監督	1KV1
目前	1Pi2
目前在职	1M71
直到现在	1M71
直博	1NI1
相談員	1KV1
省	1O12
看護	1LY1
看護助手	1KV1
看護師	1KV1
県	1KW1
県庁	0g]1
着任	1MR1
督导	1L91
督导员	1L91
督導	1LY1
瞭解	1Pk1
短大	1LJ1
短期大学	1LJ1
短期大学士	1OJ1
研修	1K^1
研修医	1KV1
研修班	1Nb1
研发	1L91
研发部	1LI1
研發部	1M31
研究助理	1La2
研究员	1L91
研究員	1N:2
研究員助理	1LY1
研究室	1K_1
研究所	1Pl4
研究生	1Q02
研究生院	1L?1
研究科	1O=2
研究院	1LL2
研習	1Na1
研習營	1Na1
研討會	1O@1
硕士	1L=1
硕士学位	1L=1
硕士研究生	1L=1
碩士	1Q21
碩士班	1Q21
社	1P@1
社会保険労務士	00R1
社会福祉協議会	0g]1
社会福祉士	1KV1
社会福祉法人	0g]1
社区工作者	1L91
社員	1KV1
社工	1La2
社工員	1LY1
社會工作主任	1LY1
社會服務處	1Lc1
社福機構	1Lc1
社群小編	1LY1
社長	1N:2
社长	1L91
福利工作員	1LY1
福利院	1L81
福祉会	0g]1
离异	1NA1
离职	1PN1
秋	1Q33
秋天	1Q62
秋季	1Q33
科	1Q84
科员	1L91
科学与技术	1L51
科学家	1L91
科學家	1LY1
科室	1LI1
科技	1LL2
科技大學	1LK1
科研助理	1L91
科系	1OM1
科長	1LY1
秘书	1L91
秘书长	1L91
秘書	1N:2
秘書検定	00R1
称号	1Ki1
移动	1L81
程序员	1L91
程式設計師	1LY1
稍懂	1Q<1
税务局	1L81
税务师	1Km1
税務署	0g]1
税理士	1KV1
税理士法人	0g]1
空服員	1LY1
窓口	1KV1
站点负责人	1L91
站长	1L91
竞赛	1Ki1
競賽	1Lo1
笔译	1L91
第	1Q=1
第一作者	1L71
第一名	1Q>2
第一完成人	1L91
第一語言	1Q@1
第一语言	1NL1
第三名	1Q>2
第二作者	1L71
第二名	1Q>2
策划	1L91
简单交流	1QA1
简单会话	1QA1
简历	1LA1
箇月	1KP1
算法	1L91
算法专家	1L91
管培生	1L91
管理员	1L91
管理栄養士	1KV1
管理者	00R1
管理職	1KV1
簡歷	1LO1
簿記	00R1
精密	1Lh2
精機	0g]1
精熟	1N[1
精算师	1L91
精通	1QB5
系	1L_2
系學會會長	1LY1
系排名	1Kj1
系统架构设计师	1Km1
系统集成项目管理工程师	1Km1
紀要	1N]1
約聘	1QG2
紡績	0g]1
組	1QI2
組合	0g]1
組員	1LY1
組裝員	1LY1
組長	1N:2
経歴書	1Kg1
経済産業省	0g]1
経理	1KV1
結業	1Pf1
經理	1LY1
継続中	1KK1
総務	1KV1
総務省	0g]1
線上	1QK1
編入	1MR1
編入学	1MR1
編劇	1LY1
編輯	1LY1
編集者	1KV1
編集長	1KV1
縣	1N>1
總召	1LY1
總平均	1Kj1
總監	1LY1
總經理	1LY1
總編輯	1LY1
繊維	0g]1
线上	1N^1
组	1LI1
组员	1L91
组长	1L91
经济师	1Km1
经理	1L91
经纪人	1L91
结业	1PN1
统招本科	1Kh1
绩点	1Kk1
维修工	1L91
综合排名	1Kk1
绿带	1Km1
编剧	1L91
编导	1L91
编辑	1L91
网格员	1L91
网约车司机	1L91
网络	1L81
网络工程师证	1Km1
置业	1L81
美宣	1LY1
美容室	0g]1
美容师	1L91
美容師	1KV1
美容院	1LL2
美工	1L91
美术馆	1L81
美編	1LY1
美術館	1Lh2
翻訳者	1KV1
翻譯	1LY1
翻译	1L91
老人ホーム	0g]1
老师	1L91
老師	1LY1
考取	1QL2
职业技术学院	1L?1
职业资格	1Km1
职校	1L?1
职高	1LG2
職人	1KV1
職務経歴書	1Kg1
職業訓練校	1LJ1
職能治療師	1LY1
職長	1KV1
肄业	1QN1
肄業	1QO1
股份有限公司	1LL2
育婴师	1L91
育婴师证	1Km1
能够使用	1PW1
能手	1Ki1
能源	1L81
臨床心理師	1LY1
臨床検査技師	1KV1
自	1QP4
自動車	0g]1
自治区	1Ld1
自考本科	1Kh1
自衛官	1KV1
至	1N82
至今	1M43
至现在	1M71
至現今	1M81
至現在	1KK1
至目前	1Pi2
與	1QT1
航空	1QU2
船员	1L91
船員	1N:2
船长	1L91
良好	1QW5
花园	1Ld1
英検	1871
英檢	1M`1
英语六级	1Kl1
英语四级	1Kl1
茶艺师	1Km1
茶馆	1L81
荣获	1Ki1
荣誉称号	1Ki1
药师	1L91
药房	1L81
获取	1Q\1
获奖	1Q]2
获得	1Q\1
营业员	1L91
营养师	1L91
营养师证	1Km1
著作	1On2
著書	1N]1
董事長	1LY1
董事长	1L91
薪酬专员	1L91
薬剤師	1KV1
薬品	0g]1
薬局	0g]1
藥局	1Lc1
藥局藥師	1LY1
藥師	1LY1
處	1M31
處長	1LY1
號	1Q_2
行政	1L91
行政助理	1LY1
行政書士	1KV1
行銷企劃	1LY1
行銷專員	1LY1
街	1O12
街坊會	1Lc1
街道	1Ld1
街道办	1L81
街道办事处	1L81
衛生管理者	00R1
表彰	1K\1
表彰状	1K\1
裁判	1La2
裁判所	0g]1
装配工	1L91
装饰	1L81
補習班	1Lc1
補習班老師	1LY1
製パン	0g]1
製作所	0g]1
製片	1LY1
製程工程師	1LY1
製菓	0g]1
製薬	0g]1
襄理	1LY1
西点师	1L91
見習い	1KV1
見込	1Lg1
見込み	1Lg1
観光	0g]1
见习	1L91
规划师	1L91
計畫案	1MN1
計算	0g]1
訓練校	1LJ1
訓練營	1Na1
記事	1N]1
記者	1N:2
設備工程師	1LY1
設立	1MR1
設計事務所	0g]1
設計專利	1P01
設計師	1LY1
設計者	1KV1
診所	1Lc1
診療所	0g]1
註冊	1L@1
註冊社工	1Qa2
註冊護士	1L@1
証券	0g]1
評定平均	0S_1
認定	00R1
認定証	00R1
認證	1L@1
語言治療師	1LY1
課	1Lj2
課長	1N:2
課長代理	1KV1
調理員	1KV1
調理師	1KV1
調酒師	1LY1
論文	1Qc2
論文誌	1N]1
諮商師	1LY1
諮商心理師	1LY1
講師	1N:2
講師認證	1L@1
講座	1Qe3
講演	1N]1
講習	1K^1
講習会	1K^1
講者	1LY1
講解員	1LY1
證	1L@1
證券	1Lc1
證明書	1L@1
證書	1L@1
證照	1L@1
警備員	1KV1
警員	1LY1
警察署	0g]1
譯者	1LY1
譯著	1O@1
護士	1LY1
護理師	1LY1
護理長	1LY1
计算机一级	1Km1
计算机二级	1Km1
认证	1Km1
训练营	1Nb1
记者	1L91
讲义	1L71
讲师	1L91
讲座	1Nb1
讲解员	1L91
论文	1L71
设计师	1L91
设计院	1L81
访问学者	1L91
证	1Km1
证书	1Km1
证券	1L81
评审	1L91
诊所	1L81
译著	1L71
课程设计	1LB1
课设	1LB1
课题	1LB1
课题负责人	1L91
调度员	1L91
调酒师	1L91
调音师	1L91
負責人	1LY1
財	1P@1
財務省	0g]1
財務部	1M31
財団法人	0g]1
販売	1KV1
販売スタッフ	1KV1
販売員	1KV1
責任者	1KV1
貿易	1Lc1
資料工程師	1LY1
資料科學家	1LY1
資格	1Qh2
資深工程師	1LY1
資訊	1Lc1
賞	1K\1
负责人	1L91
财务	1L91
财务部	1LI1
责任编辑	1L91
责编	1L91
货车司机	1L91
质检员	1L91
贸易	1L81
资料员	1L91
资本	1L81
资格证	1Km1
资格证书	1Km1
起	1Qj4
起重工	1L91
超市	1LL2
跟单员	1L91
路	1O12
軟體	1Lc1
転入学	1MR1
転出	1L01
転職	1MR1
輔修	1OM1
輔導老師	1LY1
车工	1L91
车间	1LI1
车间主任	1L91
软件	1L81
软件著作权	1L71
软件设计师	1Km1
软件评测师	1Km1
软考	1Km1
较好	1LZ1
辅修	1L51
辅导员	1L91
辅警	1L91
農協	0g]1
農園	0g]1
農場	1Lc1
農林水産省	0g]1
農業従事者	1KV1
迄今	1Pi2
迄今為止	1M81
运维	1L91
运营	1L91
进修班	1Nb1
进行中	1M71
远程	1N^1
连锁	1L81
连长	1L91
退任	1L01
退団	1L01
退学	1Qn2
退學	1QO1
退所	1L01
退社	1L01
退職	1L01
送貨員	1LY1
通信	1QU2
通訳	1KV1
通訳案内士	1KV1
通讯作者	1L71
通讯员	1L91
通販	0g]1
通过	1Q\1
通過	1P`1
造价员	1L91
造价师	1Km1
造型师	1L91
連載	1N]1
連鎖	1Lc1
週	1R01
週刊	1Lc1
週間	1R11
進行中	1M81
遊戲	1Lc1
運営会社	0g]1
運営委員	1KV1
運転手	1KV1
運輸	0g]1
道	1KW1
遠端	1QK1
遠距	1QK1
郡	1KW1
部	1R23
部員	1KV1
部長	1N:2
部长	1L91
部門	1Lj2
部门	1LI1
郵便局	0g]1
都	1KW1
鄉	1N>1
配達員	1KV1
配音员	1L91
酒店	1L81
酒造	0g]1
醫師	1LY1
醫檢師	1LY1
醫院	1Lc1
醸造	0g]1
采购	1L91
里	1N>1
重工	1L81
量化研究员	1L91
金メダル	1K\1
金奖	1Ki1
金牌	1Q>2
金獎	1Lo1
金融	1Lc1
金賞	1K\1
鉄工	0g]1
鉄工所	0g]1
鉄道	0g]1
銀牌	1Lo1
銀獎	1Lo1
銀行	1Lh2
銀賞	1K\1
銅牌	1Lo1
銅獎	1Lo1
銅賞	1K\1
鎮	1N>1
针灸师	1L91
钢筋工	1L91
钢铁	1L81
钳工	1L91
铁路	1L81
铜奖	1Ki1
铜牌	1Ki1
铣工	1L91
银奖	1Ki1
银牌	1Ki1
银行	1L81
销售	1L91
销售代表	1L91
销售部	1LI1
镇	1Ld1
門市	1Lc1
門市主管	1LY1
門市人員	1LY1
閉業	1L01
開始	1M;1
開業	1MR1
開源	1MN1
開源專案	1MN1
開発案件	1Kc1
開発者	1KV1
開発部	1K_1
開發	1LY1
门店	1L81
门店经理	1L91
队长	1L91
防火管理者	00R1
防衛省	0g]1
附中	1Mn2
陈列师	1L91
院舍家長	1LY1
院长	1L91
陪伴志工	1LY1
隊長	1LY1
雅思	1Ob2
集团	1L81
集團	1Lc1
雑誌	1N]1
雙語	1Q@1
雜誌	1O@1
雜誌社	1Lc1
離婚	1N\1
離職	1R52
零售	1L81
電力	0g]1
電台	1Lc1
電子	1Lh2
電工	1LY1
電機	0g]1
電気工事士	00R1
電視台	1Lc1
非常勤	1Ka1
非常熟练	1L<1
面包师	1L91
面接官	1KV1
面点师	1L91
韌體工程師	1LY1
音楽教室	0g]1
頁	1R71
項目	1MN1
預期	1O_1
預計	1O_1
領隊證	1L@1
顧問	1R83
页	1Q=1
项目	1LB1
项目助理	1L91
项目名称	1LB1
项目总监	1L91
项目成员	1L91
项目经历	1LB1
项目经理	1L91
项目部	1LI1
顾问	1L91
预期	1O\1
预算员	1L91
预计	1O\1
预计毕业	1O\1
领班	1L91
食品	1QU2
飯店	1Lc1
飲料店	1Lc1
養成所	1LJ1
餐厅	1L81
餐廳	1Lc1
餐飲	1Lc1
餐饮	1L81
餐饮公司	1L81
館員	1LY1
馆员	1L91
首席	1R;2
首席记者	1L91
首獎	1Lo1
駕照	1L@1
騎手	1KV1
驾照	1Km1
驾驶员	1L91
驾驶证	1Km1
骑手	1L91
體育會	1Lc1
高中	1R=4
高中毕业	1LN1
高中畢業	1RA1
高卒	1RB1
高商	1LK1
高専	1LJ1
高工	1LK1
高度専門士	1OJ1
高校	1LJ1
高校卒業	1RB1
高等专科	1L>1
高等学校	1LJ1
高等専門学校	1LJ1
高等技術専門校	1LJ1
高級	1RC2
高級中學	1LK1
高級文憑	1L11
高级	1P[2
高级专家	1L91
高级职称	1Km1
高考及格	1L@1
高职	1L>1
高職	1RE2
髮廊	1Lc1
麵包店	1Lc1
黑带	1Km1
가을	1RG1
가을학기	1RG1
간병인	1RH1
간사	1RH1
간호사	1RH1
간호조무사	1RH1
감독	1RH1
감정평가사	1RH1
강사	1RH1
강연	1RI1
강좌	1RJ1
개발부	1RK1
개발자	1RH1
개발팀	1RK1
개월	1RL1
개인프로젝트	1RM1
건설	1RN1
건축사	1RH1
검정고시	1RO1
게임	1RN1
게임즈	1RN1
게재	1RI1
겨울	1RP1
겨울학기	1RP1
견습	1RH1
경력기술서	1RQ1
경리	1RH1
경비원	1RH1
경진대회	00T1
경찰관	1RH1
경찰서	1RN1
계약직	1RR1
계열	1RS1
계장	1RH1
고급	1RT2
고등학교	1RV1
고등학교졸업	1RO1
고졸	1RO1
공고	1RV1
공단	1RN1
공로상	00T1
공모전	00T1
공무원	1RH1
공사	1RN1
공인	00S1
공인노무사	00S1
공인중개사	00S1
공장	1RN1
공장장	1RH1
공저	1RI1
공저자	1RW1
과	1RX2
과대표	1RH1
과장	1RH1
과제	1RM1
관리부	1RK1
관리사	1RZ2
관리자	1RH1
광역시	1R\1
교사	1RH1
교수	1RH1
교육과정	1RJ1
교육원	1RV1
교정자	1RH1
구	1R\1
구두발표	1RW1
구매담당	1RH1
구청	1RN1
군	1R\1
군무원	1RH1
그로스마케터	1RH1
그룹	1R]2
그룹장	1RH1
극단	1RN1
근무중	1R_1
금메달	00T1
금상	00T1
기고	1RI1
기능사	00S1
기사	1R`2
기술부	1RK1
기술영업	1RH1
기술자	1RH1
기업	1RN1
기자	1RH1
기초	1Rb2
기초회화	1Rd1
기혼	1Re1
기획부	1RK1
기획자	1RH1
길	1R\1
까지	1Rf2
끝	1Rh1
남	1Ri1
남성	1Ri1
남자	1Ri1
네이티브	1Rj1
네일아티스트	1RH1
네트워크	1RN1
네트워크관리사	00S1
네트웍스	1RN1
년	1Rk1
년간	1Rk1
노무법인	1RN1
노무사	1RH1
논문	1RI1
농부	1RH1
농장	1RN1
능숙	1Rl1
능숙함	1Rm1
능통	1Rn1
단장	1RH1
담당	1RH1
담당자	1RH1
대리	1RH1
대리기사	1RH1
대상	00T1
대표	1RH1
대표이사	1RH1
대학	1RV1
대학교	1RV1
대학원	1RV1
대행사	1RN1
데이터	1RN1
데이터분석가	1RH1
데이터사이언티스트	1RH1
데이터엔지니어	1RH1
도	1R\1
도서관	1RN1
동	1R\1
동상	00T1
등재	1RI1
디렉터	1RH1
디자이너	1RH1
디자인부	1RK1
랩스	1RN1
레스토랑	1RN1
레주메	1RQ1
로	1R\1
로지스틱스	1RN1
리	1R\1
리눅스마스터	00S1
리더	1RH1
리드	1RH1
리포터	1RH1
마케터	1RH1
마케팅부	1RK1
마케팅팀	1RK1
마트	1RN1
매니저	1RH1
멘토	1RH1
면	1R\1
면허	00S1
면허증	00S1
모국어	1Rj1
모델	1RH1
모빌리티	1RN1
모터스	1RN1
목수	1RH1
무역	1RN1
물류	1RN1
물류담당	1RH1
물류센터	1RN1
물리치료사	1RH1
물산	1RN1
미디어	1RN1
미술관	1RN1
미용사	1RH1
미장공	1RH1
미혼	1Re1
미화원	1RH1
및	1Ro1
바리스타	1RH1
바이오	1RN1
바텐더	1RH1
박물관	1RN1
박사	1S01
박사과정	1S01
박사수료	1S01
박사학위	1S01
반장	1RH1
발표	1RI1
방사선사	1RH1
방송	1RN1
방송국	1RN1
배관공	1RH1
배달원	1RH1
배우	1RH1
백엔드	1RH1
백화점	1RN1
버스기사	1RH1
번길	1R\1
번역가	1RH1
번지	1R\1
법무법인	1RN1
법무사	1RH1
법원	1RN1
법인	1RN1
베이커리	1RN1
벤처	1RN1
벤처기업	1RN1
변리사	1RH1
변호사	1RH1
병원	1RN1
보건교사	1RH1
보건소	1RN1
보육교사	1RH1
보통	1S12
보험	1RN1
복수전공	1RS1
복지관	1RN1
복지센터	1RN1
본부	1RK1
본부장	1RH1
본사	1RN1
봄	1S31
봄학기	1S31
봉사자	1RH1
부문	1RK1
부서	1RK1
부장	1RH1
부전공	1RS1
부터	1S42
부트캠프	1RV1
부팀장	1RH1
부회장	1RH1
분석가	1RH1
뷰티	1RN1
비서	1RH1
비정규직	1RR1
비즈니스	1S61
비즈니스수준	1S61
비즈니스회화	1S61
빅데이터분석기사	00S1
사	1S71
사무소	1RN1
사무원	1RH1
사무직	1RH1
사서	1RH1
사업부	1RK1
사원	1RH1
사이드프로젝트	1RM1
사진사	1RH1
사진작가	1RH1
사회복지사	1RH1
사회조사분석사	00S1
산업	1RN1
산업기사	00S1
상	1S82
상고	1RV1
상급	1RT2
상담사	1RH1
상담원	1RH1
상사	1RN1
생명	1RN1
생산관리	1RH1
생산부	1RK1
생산직	1RH1
서기	1RH1
서비스기획자	1RH1
서점	1RN1
석사	1S:1
석사과정	1S:1
석사수료	1S:1
석사학위	1S:1
석차	1S;1
선반공	1RH1
선원	1RH1
선임	1RH1
선임연구원	1RH1
설계사	1RH1
성우	1RH1
성적	1S;1
세무법인	1RN1
세무사	1RH1
세무서	1RN1
세미나	1RJ1
센터	1R]2
셰프	1RH1
소믈리에	1RH1
소방관	1RH1
소방서	1RN1
소장	1RH1
소프트	1RN1
솔루션	1RN1
수강중	1R_1
수료	1S<2
수료예정	1S>1
수료증	00S1
수상	00T1
수석	1RH1
수석연구원	1RH1
수의사	1RH1
스쿨	1RV1
스타트업	1RN1
스태프	1RH1
스튜디오	1RN1
스튜디오스	1RN1
스페셜리스트	1RH1
승무원	1RH1
시	1R\1
시간제	1RR1
시니어	1RH1
시스템	1RN1
시청	1RN1
식당	1RN1
식품	1RN1
신hsk	1S?1
신문	1RN1
신문사	1RN1
실	1RK1
실습생	1RH1
실용신안	1RW1
실장	1RH1
심리상담사	1RH1
심판	1RH1
아나운서	1RH1
아르바이트	1RH1
아이엘츠	1S?1
아카데미	1RV1
아키텍트	1RH1
아파트	1R\1
안드로이드	1RH1
알바	1RH1
애널리스트	1RH1
약국	1RN1
약사	1RH1
양성과정	1RJ1
어린이집	1RN1
어부	1RH1
언어치료사	1RH1
에듀	1RN1
에디터	1RH1
에서	1S@1
에이전시	1RN1
엔지니어	1RH1
엔터테인먼트	1RN1
여	1SA1
여고	1RV1
여대	1RV1
여름	1SB1
여름학기	1SB1
여성	1SA1
여자	1SA1
연구보조	1RH1
연구소	1RN1
연구실	1RK1
연구원	1SC2
연수	1RJ1
연수원	1RV1
연주자	1RH1
연출	1RH1
영양교사	1RH1
영양사	1RH1
영업	1RH1
영업관리	1RH1
영업대표	1RH1
영업부	1RK1
예상	1S>1
예정	1S>1
오늘	1R_1
오픽	1S?1
온라인	1SE1
와	1Ro1
외고	1RV1
요리사	1RH1
요양보호사	1RH1
요양원	1RN1
용접공	1RH1
용접사	1RH1
우수	1SF2
우수상	00T1
우승	00T1
운영사	1RN1
운영위원	1RH1
운영자	1RH1
운영중	1R_1
운영진	1RH1
운전기사	1RH1
운전면허	00S1
운전원	1RH1
워드프로세서	00S1
원격	1SE1
원어민	1Rj1
원장	1RH1
월	1RL1
위촉직	1RR1
유	1S71
유창	1S61
유치원	1SH2
유치원교사	1RH1
유통	1RN1
유한회사	1RN1
은상	00T1
은행	1RN1
읍	1R\1
응급구조사	1RH1
의류	1RN1
의사	1RH1
의원	1RN1
이래	1SJ1
이력서	1RQ1
이발사	1RH1
이사	1RH1
이상	1Rh1
이중언어	1Rj1
이혼	1Re1
이후	1SK2
인사담당자	1RH1
인사부	1RK1
인증	00S1
인터랙티브	1RN1
인턴	1RH1
일	1SM1
일러스트레이터	1RH1
일보	1RN1
일상회화	1SN1
일상회화가능	1SN1
임상병리사	1RH1
임상심리사	1RH1
입문	1SO2
입사	1SQ1
입상	00T1
입선	00T1
입학	1SQ1
자격증	00S1
자기소개서	1RQ1
자동차	1RN1
자산운용	1RN1
자원봉사자	1RH1
자퇴	1SR1
작가	1RH1
작업치료사	1RH1
잡지사	1RN1
장려상	00T1
장학금	00T1
재	1S71
재단	1RN1
재무부	1RK1
재직	1R_1
재직중	1R_1
재택	1SE1
재택근무	1SE1
재학	1R_1
재학중	1R_1
저널	1RI1
저서	1RI1
전공	1RS1
전공평점	1S;1
전기기사	1R`2
전문가	1Rl1
전문대	1RV1
전문대학	1RV1
전문학사	1SS1
전산세무	00S1
전산회계	00S1
전임연구원	1RH1
전자	1RN1
전체평점	1S;1
점장	1RH1
정규직	1RR1
정보보안기사	00S1
정보처리기사	00S1
정보처리산업기사	00S1
정비공	1RH1
정비사	1RH1
정원사	1RH1
제과	1RN1
제과사	1RH1
제빵사	1RH1
제약	1RN1
제이엘피티	1S?1
제조사	1RN1
조교	1RH1
조리사	1RH1
조리원	1RH1
조리장	1RH1
조산사	1RH1
조수	1RH1
조연출	1RH1
조장	1RH1
조종사	1RH1
조합	1RN1
졸업	1S<2
졸업예정	1ST2
졸업작품	1RM1
졸업평점	1S;1
졸업프로젝트	1RM1
주	1SV3
주니어	1RH1
주무관	1RH1
주민센터	1RN1
주방장	1RH1
주식회사	1RN1
주임	1RH1
주임연구원	1RH1
주저자	1RW1
주최자	1RH1
준우승	00T1
중	1S12
중공업	1RN1
중급	1S12
중상	1SY1
중상급	1SY1
중퇴	1SR1
중학교	1RV1
증권	1RN1
지금	1R_1
지도사	00S1
지원부	1RK1
지점	1RN1
직업상담사	00S1
직업전문학교	1RV1
직원	1RH1
진행중	1R_1
쪽	1SZ1
차장	1RH1
채용담당자	1RH1
책임	1RH1
책임연구원	1RH1
책임자	1RH1
초급	1Rb2
초급회화	1Rd1
초등학교	1RV1
총괄	1RH1
총무	1RH1
총무부	1RK1
촬영감독	1RH1
최상	1Rl1
최우수상	00T1
출원	1RI1
출판	1RI1
출판사	1RN1
취득	1S[2
취득일	1S]1
측량사	1RH1
층	1R\1
치료사	1RH1
치위생사	1RH1
카드	1RN1
카페	1RN1
카피라이터	1RH1
캐셔	1RH1
캐피탈	1RN1
캠퍼스	1RV1
커머스	1RN1
커피	1RN1
컨설턴트	1RH1
컴퍼니	1RN1
컴퓨터활용능력	00S1
컴활	00S1
코디네이터	1RH1
코스메틱	1RN1
코치	1RH1
콘텐츠	1RN1
콘텐츠마케터	1RH1
콘텐츠에디터	1RH1
큐레이터	1RH1
클라우드	1RN1
택배기사	1RH1
테크	1RN1
테크리드	1RH1
텔레마케터	1RH1
텔레콤	1RN1
텝스	1S?1
토스	1S?1
토이프로젝트	1RM1
토익	1S?1
토익스피킹	1S?1
토플	1S?1
통신	1RN1
통역사	1RH1
통역원	1RH1
퇴사	1S^1
퇴직	1S^1
투고	1RI1
투자	1RN1
튜터	1RH1
트레이너	1RH1
특별상	00T1
특별시	1R\1
특수교사	1RH1
특허	1RI1
특허등록	1RW1
특허출원	1RW1
팀	1RK1
팀장	1RH1
팀프로젝트	1RM1
파견직	1RR1
파트	1RK1
파트장	1RH1
파트타임	1RR1
파티시에	1RH1
판매원	1RH1
패션	1RN1
퍼포먼스마케터	1RH1
페이지	1SZ1
편입	1SQ1
편집자	1RH1
평균평점	1S;1
평균학점	1S;1
평점	1S;1
포스터발표	1RW1
표창	00T1
표창장	00T1
풀스택	1RH1
풀타임	1RR1
품질관리	1RH1
품질부	1RK1
프로그래머	1RH1
프로듀서	1RH1
프로젝트	1RM1
프로젝트명	1RM1
프론트엔드	1RH1
프리랜서	1RH1
플랫폼즈	1RN1
플로리스트	1RH1
하	1Rb2
학과	1S_2
학교	1RV1
학부	1S_2
학부연구생	1RH1
학사	1Sa1
학사과정	1Sa1
학사졸업	1Sa1
학사학위	1Sa1
학생회장	1RH1
학술대회	1RI1
학술지	1RI1
학예사	1RH1
학예연구사	1RH1
학원	1SH2
학원강사	1RH1
학점	1S;1
학점평균	1S;1
학회	1RI1
학회지	1RI1
한국사	00S1
한국사능력검정	00S1
한능검	00S1
합격	1S[2
항공	1RN1
해설사	1RH1
해외영업	1RH1
해운	1RN1
행정원	1RH1
헤어디자이너	1RH1
현장소장	1RH1
현재	1R_1
현재까지	1R_1
현재재직중	1R_1
현재진행중	1R_1
현직	1R_1
협동조합	1RN1
협회	1RN1
호	1R\1
호텔	1RN1
홀딩스	1RN1
홀서빙	1RH1
홍보부	1RK1
화재	1RN1
화학	1RN1
회계담당	1RH1
회계법인	1RN1
회계사	1RH1
회사	1RN1
회장	1RH1
회화가능	1SN1
획득	1S]1
훈련과정	1RJ1
"#, r#"0000`dVn4]^Z000000000000000000008`?H000000000000000000000000@WLZ00000000HUlC0000000000000000dKM;<oG?00000000000015\0eK:l0000\7][
0>]<0000000000000000PDfLhPC>@S4c000000000000000000000000000000000000000000000000000000000000000000000000@K?[@`g_\Mlh\O7L<3_\TMdP
<[l<=>Mo0000d`>j@>kB000000000000000000000000d5Lg0000000000000000l35;YL[\000000000000H^LgdKcD0000l?L30000HKdm0000E@?;\4>?00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QHi700000000000000000000000000000000
00000000<X;S000000009CbQ000000000000L?YjHJA60000000000000000000000000000lI`B0000000000000000<hDL0000000000000000T`mN000000000000
8QTZ0000000000001CT8AEc@0000lHd;0000000000000000`Xk;0Y<G0000PO7h=JRX00000000000000000000000000000000ToH_00000000he?Q0000`07A0000
0000ha34000000000000HZoS0000m<R60000X1HbYHF00000000000000000000000000000000000000hn8Pk5c0000000000000000000000000000\dIc0000h3O1
000000000000000000000000000000000000l0nc0000000000000000000000009F>4eFH?@kC`000000000000000000000000\1<G000086N2000000000000`3?B
000000008;TF000000000agG00000000000000000000000000000000000000000000@1:RPfef0a7LEKcR000000000000000000000000\^4K0000HiGR4g<_0000
mJdXd\Ul179>X6l:\oAa000000008gAD00005<;5e9Da8?Zm000000000000\MQS000000000000T[WP<]bFAK_MPWVk0000000000000000U?;7d;`S000000000000
8;Xf000000004>IO0000TJ:^Lc:n000000001IF\00000000000000000000dW0e0000d<9giC]k000000000000000000000000000000000000000000000000a3da
00000000dV<K0000`:CQ0000l\hY0000000000000000000000000000hD7H0000Ld:m00000000<SgMHDVm@mF6]KoR000000000000000000008W[B000000000000
0000T]87DPfk0000<AV[00000000PVJU000049YQ0000000000000000000000000000XETVH]08000000000000000000000000P89g4\b`mDQ^000009jm00000000
0000dRCk8AO]0000000000000AQF0000`]D20000lbjXH=Z[QHZ70XAei3L0Q@j0000000000000000000000000Q89GM;P;@`L?000000000000ICDW00004YA@@e`Z
0000Dmjoe;Z=00000000<AM@I5?U@oJUPGUG0000000000000000T\jP00000000`7[VHQ;`Xk8d0000000045fb000000000000honD<MS\HMc\0000000000000000
0000=FoB0000hbQ=l96_0000lGNCTV3WU?EYHM7l00000000ALRe000003eb0000000000000000lGCH00000000M07c000000000000\?WB0000dg_<000000000000
0000XY5T`U8J00000000000000000000000000000000000000000000e31C00000000000000000000LKUR0000000000000000LRN34aXU00000000000000000000
00000d]=00000000LoF4000000000000000000000000llAN000000000000000000000000\WUoM;:[0000@a\J0000TACA8agiA>Xm00000000000005GF0000AE7`
DKS[0GTE000000000000000000000000Hg5<4njL000000000000@6[=<0JW00000000XAOT000000000000000000000000=8<3X?NjXUB7\l1[00000000Lj3d0000
H;4eLF\;00000000000000000000U?>d0000000000000000000000000000h@k[00000000000000000000X9A7000000000000000000000000000000000000QG>c
0000lZAAMF870000M;fBEG:10000TNFY00000000000000000000000000000Al7Q0NF00009BY=00000000@Q:o0000\\c;0000000000000000000000000000@Pbd
000000000gP?00000000000000000000l\oW000000000000000000000000000009\m`TG;8:9mm;T^=@K@00000000h@mD4_W4000000000000l8Q[\5Aj00000000
000000000000m2Ie000000008310PEi800000000UL66A=<a0000000000000000`gCc000000000000L@Ai0000D22g00000000000000000000000000000000X`Jh
0000000000000000`>]J000000000000000000005@Li000000000000000000004GOn000000000000h;0G0000=;cV000000000000AD0CHAA?IICk0000Y6<00000
L3gK000000004Nf@Lh@N0000000000000000QIkR00000000<HXU0000000000000000000000000000000000000000000000000000000000000000eG:a00000000
00000000\WCEhhXD000000000000QGZS00000000=HI6\dBH8>K>00000000L8dE00000000P;_J0000000000000000dVT@000000000000U:?b0000=4oY00000000
HA_60000000000000000Pa4@P<Rh00000000d9>O0000M<md000000000000000000000000]LS7000000000000LgkLhcTL00008;To0I6ADQ:2TbP=000000000000
0000000000000000000000000000000000000000000000000000000000000000Lc>g0000000000000000<7I7000000000000000000000000ddH5TEFL0000eE;Y
0000UEYS000000000000M02E0000\LQ20000iCV]000000000000000000000000000000008i:aeIZo@HeQ00000000000000000000000000000000000000008XS6
e4\3Tk80DCJViL3600000000I7Ai000000000000]EaE0000\l76D<>ThQ`XDU]1E:\_XF9ohFmC00000000000000000000\\f4PQ\l00000000X6f:000000000000
0000000000000000@gQk00000000000000000000000000000000Tf\A00000O`O000000000000000000000000PF^dhAdaLQEZ00000000TB_T0000000000001In1
00000000@h^b0000000000000000000000008JKY<U@X\]kkQ:j<0000000000000000000000000000000000004701000000000000DMO^00000000a=2i00000000
PGkX0000XZ1^0000000000008ffL0000lB@jYJ^F@oN700000000Dg_f00000000000000000000LmlS@gi4`H\X0000\W>ke2VY0000000000000000U:M;00000000
000000000000@@0Zh;nG985F000000000000YHU9000000000000000000004a]N0000000000000000=2DF00000000000000000000Y?G`000000000000LaED0000
00005FJL`23i8fZR00000000TP3800004C]Ad9dY00000000000000000000UI8:0000000000000000\if[iC7a00005?:S=?if<];[UCXL000000000000A=:l0000
0000DoO900000000`Z>e0000000000000000000000000000laZKA<7100000000MFLk000000000000L8V;EEoU0000000000004fL2<K1Y@DnF0000mIMF000003[>
00008ef\00000Imd\hmj000000000000HUKLMDma\H8V`TeU000000000000HU<Z1BZ000000000000000000000ICZP0GAe`mT;4g>RIFio00000000000000000000
0000dKBha>^gDkF;00000000000000000000H[\e0000000000000000A2R3M4Y[0000eLC20:B7`R=@T78G000000004ZV2000000000000a=6I00000000dd=;0000
00000000\RQC00000000\0]f@TZH00000000H;2[0000000000000000De4mXK5]MCZh5EXi0000<10F9>`5000000000000XQTB00000000P6JY00000000]EXW0000
0000`ila000000000000\FamDc;GUC<SHN\Q00000000000000000000Q6K@0000000000000_f@LhM2i@?D0000000096Jn5Eb>0000400M0000000000000000D^QZ
H[01ADCE00000000<Xc9`n2V0000<dNO0000hH@j0000X1K\<N8Q00000000000005hVl<`;00000000L1BV000000000000<<iN000000000000LTTC000000000000
00000000XMA@P>>FPnVP8i:Q00000000e12I00000000000000000000000000004nfZM97ghPR60000000000000000000000000000000000000000000000000000
h7H\0000000000000000000000000000HgEDXZ7l000000000000000000000000=DW=PY_I000000000000000000000000000000000000PjiG0000000000000000
8_6Q4WI]0000000000000000000000000PbY0000hPfXPg9I0000HQSh00000000000000000000LXYfLJaV00000000000000000000hJ4Z000000000000LilH0000
00000000000000000000000000000000X_OLXI@Bi<g?00000000ML<ZUD9100008L@n00005B9W00000000@>I5a>WKaD9a00000000h?7I8o9M0000000000000000
00000000000000000000000000000000@`ki4@gODhTF@Pk00k3H=?eo0000000000000000eEHUM5J[000000000000000000000000000000000000mE?^iFEN0000
5F^A00000000U6\_i2^K0000H4CHhZaD00000000@0Q?]BlT0000`clD000000004WEZ00000000000000000000000000000000@OV4LDR<hXY0`j5500000000Pb5E
000000000000000000004N0H0000000000000000000000000000e4nKT<WehI<g0000PTECh;Vk0000000000000000@Jb6lY7:L_[KlmkE00000000TMaj00000000
0000\]Mii6eK4bd6eCI=dRSCddEV0000Xj@`MJcP00000000000000000000000000000000XN`Y`4oZ00000000QEjN00000000000000000000Dc]Y000000008Jk=
00000000000000000000000000000000000000000000000000008jef000000000000l0ST00008>QT00000000000000000000`M<`00001J[g0000000000000000
8J\GhPZJ000000000000000000000000000000009KeY0000000000000000000000000000000000000000X2a^00000000HZYH0000000000000000000000000000
000000001Gn<0000000000000000000000000000\O<5000000000000P:>D00000000l:NEhF9f00000000000000000000I4m?0000DkVlXl7Z000000000000PC1Z
@h8HPP`b00004l`e000000000000dS3U00000000hJ1NT_0B0000000000000000000000000NEM000000000000\43c000000000000d<B5QE:f0000000000000000
0000hhT4000000008HGM000000004mJ@m2bL532Eh<gD000000004iEjX8^BI<TB00000000000000000000000000000000@Jkc8i:A8m[k4RjO]Aj0UIo`0000iCh<
`TMi000000000000000000008CY_X_:CDCIgHCTk`H:300009IcWP1GD=FnF0000L`6hiFNEmLQT0000YEE^000000001;^<0000QDBa0000lL6MQJ6>4Z@G00000000
00000000000043kI<Rak00000000000000000000hUEQ4T;J0000DGjni3ZGAH8h0000000000000000000000000000000000000000000000000000000000000000
0000<<7^`=E@0000Li?\00009;5N0000000000000000\MX=0000m;IZ000000000000=1`EHCSj0000000000000000Tdf?00000000000000000000000000000000
0000000000004KWS0000000000000000000000000000XB>T=42f000000000000```]000000000000]I]900000000X?mk1=LG0000000000000000000000000000
0000Lo83000000000000hZISTNXeX=UT0000lF;k8WiWH11N\Afj4<@n0000000000000000000000000000000000000000000000005A[<00000000YFc300000000
lA`30000000000000000000000000000000000000000000000005IfN8`W300000000`a4Y0000lZoa0000000000000000lF[c0000<>d3di9S0000000000000000
000000000000E0iQ58PA000000000000000000000000UH_e000000000000PB1[L\^283ln0000Q0\j8cLi0000000000000000l4e;0000U:_L00000000H4JAdEI^
00000000l1AZ000000000000h:8HXRQoXdog0000lJ`l000000000000lkd[000000000000000000000000H8H[4h[254BR0000000000000000<d2:D\BI00000000
<;k4iH\_00000000U14U0000dMJb00000000Pl274oVk00000000LUR=0000000000004feD0000000000000000000000000000<LgYXSHb0000Q:;jQGOj00000000
4P4=aLRY000000000000000000000000P8H5000000000000000000004^UD0000000000000T_^000000000000D]M:000000000000000000000000000000004hhi
00000000`Y?5000000000000000000000gjf0000\K570000l8L9000000000000DEW\TY;I0000@jnX000000000000000000000000\NYj00000000000000000000
00000000000000000000000000004jH0000000000000`0H100000000mDRKmJ<;000000008Shj00000000000000008HG]P\<P0000000000000000h<g6lg:`lb[M
00000000000000000000@4j``>aAIAYD00000000<jGD0000000000000000<;H2hGY4000000000000hMH90000000000000000000090a]00000000000000000000
0000=>RGdeGo00005Ikj00000000HYLn000000000000Ljf?HN520000000000000000000000000000hKX7hChM\i\2H:HQPk`R53Cn00000000`?>;0000=?l6ADg0
00000000Y@l=0000E>6P0000000000000000TIkf87P]L>l^000000000000D^0100000000000000000000@`:L0000I;an000000000000HSXC0_33\AXA4f6@1:=m
0000000000000000000000008R>000000000D80b4^KdH^dk0000LfX]00000000000000000000000000000000000000000000<AfW000000000000lHS40000<ff]
000000000000000000000000l_\O00000000000000000000]:EhTgOXh>fR]0R5000000000000dJH000000000PU^^00000000000000000000L4Ob0000<HmR0000
00000000\5F]000059NnXKieP^fhY6JNa<?fhND<0]k000000000000000000000XRF7U6B[=<EEa@W7000000000000hli40000000000000000000000000000=:K8
00000000000000000000000000000000000000000000000000004FmX0000eJHk0000U=Nc000000000000000000000000h;W6XHkMPGNb00000000000000000000
00000000T3IO00000000eIi?1H^fMJl>HjXXeK3g0000000000001D@`00000000Q1@d05G;9<cJ00001BcT0000000000000000h0=48W_@m1L50000`^gHd<ZN0000
000000000000\3>a@o_k]C0500000000463d\A31E4DIID7?0000\_0kmLOS000000000000000000009=8741[4lNoOHD?:00000000@gNJ<O?J8aD30000ICCa@;6B
0000L<7N0000000000000000000000000000000000000000558HdcHg00000000UI0W000000000000<2E_e=YE00000000000091LC0000\2aO0000599S0000`kCS
dYZ=00000000000000000000000000000000000000000000<MJ<@=?[00000000QL;R00000000@P3k000000000000@V7h00000000000000000000000000000000
H2h500000000PdAo000000008FA4000000000000dXIZ000000000000EH`=00000000PRkZA7>80000000000000000000000000000000000000000hHZT00000000
00000000HPXM0000000000000000000000000000000000000000000000000;Nn8NPS0000000000000000A?ZNaGVc0000000000000000TL:f0000000000000000
000000000000000000000000000000009BfN0000000000000000\lRG00000000000000000000000000000000@:1R00000000X6Nm00000000000000000000X^@Z
DPZZ@Z^EDgfR1<LA0000]J=C0000000000000000000000000000Lh^V]8hS000000000000lF_4`PS\8fNm0000Dd7JTGJ=T0V9`2MQ000003:^dB9J00000000Hk@\
XS>lH\kGl]GWY0lS0000P_B^000000000000000000008aTo00000000000000000000dLKV00000000000000000000000000000000000045:808Wg07S_@P[c0000
hZ=U0000000000000000mKIW00000000T8TRDPjW=5DD00000000000000000000000000000000000000000000H>WE00000000000000000000mA[f0000H[IYM3_n
00008SI[00000000@jo]00000000hAMZ00000000@?0?PQCnPN4c00000000lecm000000000000L_JXlO2B00000000HLfb0cjB0000000000000000000000000000
000000000000000000000000000000000000TId^000000000000000000005KF]000000008DJ20000000000000000<\^O0000a37o000000000000000000000000
0000000000000000l@ST<^9QA5YZ00000000hTaW0000HfF^00000000000000004k<?000000000000H?c70000P9lSDe29m2]E00000000@l5I0000000000000000
0000000000000000@Em70000e=RP00000000hE4K0000H>9j0000000000000000000000000000HGMU0PUMQ=NW@LZ]000000000000000000000000mJT500000000
9<]400000000@G;4eF4M4]5M=:OG00000000m;hZ0000lWfe56DC0000@H>cdV<l00000000000000000000DFAlU>KE000000000000]DFE=LWE0000000000000000
1EJV\Fed0000\j?h`ESU0000eC560000\2?8000000000>2MdF=edi810000<6hg0000000000000000000000000000000000000000000000000000L@g70000hYKQ
00000000PGC8P6@IPNO20000TXNZ000000000000000000000000000000000000LRdE`YNQ\^hP00000000000000000000000000000000000000009;jE00008>?<
<cmD==\S000000000000<Gjd000000000000000047>Q000000000000X`a70000000000000000<MQE0000Pnd:096i0000000000000000HIUC0000000000000000
000000000:6b0000000000000000`8JT00004NHclBP;<M;gl`EB00000000<^Dm0000000000000000m<3L82\D@WK>000000000000000000000000000000000000
E:Va00000000000000000000mEd30000dajDU=G?Pii5e;O=00000000000000000000\0Fl000000000000000000000000P[8J0000L9Xe00000000000000000000
0000a8lYiFB60000000000000000000000000000000000000000<PDRaHfg00000000000000000000000000004RZ4l?m6TL?40000000000000000`Bm600000000
000000000000`IPHX0BD@ML\16Kh00000000000000000000000000000000h?iJ00000000000000000000\6KX4Y[hd8JC0000@jUR0000000000000000@0O^0000
000000000000Dk_W000000000000L5;:0000lIfF0000`bKePFS600000000000000000000dUiM000000000j6=15\j000000000000000000000000000000000000
000000000000aF]W00000000<g]X0000000000000000L0kC0000000000000000L]>_0000000000000000DOQDHmM`000000000000000000000000\BOd00000000
00000000000000000000000000000000000000000000T;LE0000iGIU0000000000000000dH6_0000000000000000PeIK00000000T<bUhi]70000LQQSTTI00000
0000\1@a000000000000a@Ho000000000000dkL\481E00000000]4\I0000`[YS000000000000000000000000hL1X000000000000T9`\5K8D0000000000000000
04=3hm;>0000D;Ki000000000000000000009:<>0000h1Eh0000U6FA0000000000008T\T00000000TAL0\F97=LZ300000000000000000000eFN3000000000000
00000000L6F700000000@?B300000000000000000000000000000000QDAY000000000000000000000000L6<]XhEY0000`EJ[0000000000000000P:TY00000000
0000<h;D\l<?]12c000000000000\=?l0000DFC=000000000000000000000000d4>b00000000000000000000000000000000000000000000lO2[dUMSDR[R0000
0000000000000000llB000000000IJ]8QJmI`H;\0000Po[ol^BS0000e=6Y00000000000000000000P9jLDn`c00000000000000000000<[Q90000000000000000
00008C6QXU\I0000000000000000000058^[0000T<PnDRBWQ6SK@6Zm1>XK00000000000000000000M=io0000l^?:0000`P]e00000000HFKLDZm900BS0000PB76
0000000000000000000000000000PXD^000000000000000000000000l\NO0000000000000000000000000000\B908i>7958400000000000000008I?A000000>d
@c_`00000000Y?fS4829@VjQdjl0\;TTH;5hLTg?0000E=LUhhK1UFZo0000000080Ai000000000000000000000000000000004c:600000000000000000000L7OW
d01O8gLJU70\P_M@000000000000000000000000000000000000@7lY0000000000000000mD0400000000000000000000000000000000l9JR00000000T1;JP5jT
dh6@A6bd4cPGDnVnPH=BU@aZ0000Dkf300009H5>\S5oYF_j0000Loki00000jXo8m@Z0000\_iP000000000000@0UXDa8cDl6A]Co\iI>a00000000000000000000
0000000000000000000000000000000000000000000000000000000000000000X[SbXXa@000000000000PEHP0000000000000000000000000000000000000000
00000000000000000000H4E30000@jhX4;2l00000000\REJPb=L0000@U`;0000iBDO\R?N0000\Nfn00000000000000008\09000000009EfIlG\;000000000000
000000005K<U000000001>f_0000000000000000<0gEX>c><_ESQCch0000XB7U000000000000`a1V000000000000000000000000mBdk0000TGe1`<<e00000000
\NhE000000000000@aO04cBjL\=IhhV70000L8:F0000L1Go000000000000000000000000iDD_0000<5_;\Zb=<C`9X3[bX]l>8ZSC`iXZI0iC0000000000000000
0000`6IX00000000000000000000P_7S<OJnLE5N<o^O000000000000LMXT0000X77Q00000000HV63000000004>8P0000000000000000000000004fhE=EodAIlN
XDelD4gF0000000000000000<W<E000000000000@U>T00000000Phja<8>2a50h000000000000=:>OMBoBDKEa4_170000a55@0000h1=?<AW:0000000000004L[?
00000000lGOc0000<7``@<5f4J^@<`_X`fIR00008;Wc84;GE=Oe9LYL0000iFD@0000DR[dl]5XI7H`0000000000000000Q4^7MJD`HkSU0000000000000000XHPg
000000000000PY8_0000XJkO0000\BPVPkc400000000000000000000TMDiHPY8000000008TVg`1ag000000000000000000000000PU^l0L6Z0000`CN700000000
<i8_0000000000000000000000000000L7RT0000@R7i000000000000LhI<000000000000000000000000000000000000LH_Fe9BJ00000000X2@=0000X8YODWOE
0000\\A`000000000000H6k_IG2BLcIM@\X<00000000XbeZ4CQN4n;4P=fb<h<<0000000000000000000000005Bc64dcb0000HVZgHV]Ve1=Z0000000000000000
000000000000Ph460000000000000000Tae30000000000000000`b?f0000`83A000000000000@B=50000h6=ElHcNXIl3]2l=dH49DR6?00000000000000000000
0000000000000000000000000000@iXk0ThJ0000\kGY00000000000000000000000000000000dL3B0000X2FjlD9PA=jKACb]00000000000000009KYJ00000000
0000hU=g0000000005FB8L\Y00000000000000000000000000000000<P_bX1n>0000000000000Q[T\H8D0f?Y0000000000000000iJQ>0000DEKP000000000000
PMTc0000hd]N00000000000003XD@@7cU0O?X>VGl04;0d80000000000000000000000000A=UK0000000000000000L_jjPIn?0000000000000000000000000000
00000000HF\j`MK@L9HZ00000000000000000000`X1ATO;@ADLf00000000MEB@000000000000000000000000`MikdNHo0000000000000000A?oGl4Z1M6=[8;7@
0000E26=0000`7oI0000U=d;DQH5]GeQ5EITDLE7PCfX8U[R00000000000000000000hVO70000000000000000`DYI0000`]:R00000000\KKG000000000000AIcH
0000HKR\000000000000<OKT0000000000000000000000000PTW0000000000000000X\N004Wk000000000000000000000000000000000000hHjhhKhiPZSR0000
QIXh000000000000dfHa0000909i0000<@fCLhf_P1P=DYB@i;<a0000000000000000DAiH00000000Lh?7LndVM4l[000000000000Hc1f00000000000000000000
l=Lj0000079X<D<S\S]ME2lV0000000000000000AAIP00000000\V:<000080Ne0000LKkJdV4C0000@7<4000000000000H64b000000000000000000000000<a76
8gKGY00a9BXPmEV21Eb2000000000000hfI`00000000000000000000T`6O0000000000000000000000000000<gdT8iUQ0000\0\5000000004>Tf0000XDR\<SOQ
HEQ7000000004>PP00008TW2TL9^D>^RA>OC00000000le3S00000000000000001G500000000000000000000000000000l\3d\ocU00000000000000000000d\lo
0000dNdC]<Dc000000000000TonX0000XR\H0000DJ@C0000000000000000L<L^8DDYXNjF000000000000e5C700000000000000000000@JGcdV_h0000H4ib<YG=
00000000LZN@00000000000000008TPS8dXIi8f9<0I7<cCM000000000f9f0000`\fF`=7cLd9K87WB0000000000000000PDa:XO@I9:DH0000Lc4GPNAD0000<hQ8
5AGI00000000d5d7\:4:`Gka`QR`\H]KXi680000XBn_T\S?DVP2@`l_Tg:@Y<8i000000000000000000000000000000000000l_i@1Bm\0000D\geMG1g00000000
0000lLNMlSg2000000000000000000000000000000000000`bgE0000<W`h0000000000000000LTNWX8TDX;Zk]LN000000000\id;0000H;<aHJX`\C_800000000
0c1F0000hPI>0000000000000000PZM_PO66]J8K00000000<M:2000000000000DOY?00000000000000000000li@b000000000000lNYOa=J]00000000`Ag=lQ=c
P;oUL_KY00000000000000000000\J>d0000000000000000000000000000D43[PFZU00000000000000000000000000000000000000000000Q5m^0000LTPGdF4[
H2?oHg89000000000000000000000000000000000jcXMGQ8UF;UE4A\0000`eRUd]c]@_0LAA9cT6[U0000A<>Z000000000000000000000000hcKQ00000000d9NO
0000iFXnMFEc0000E;QCeIKZ00000000``A90000000000008Z=i0000PT5AX3a0HOEWhYK\M?_^00000000hE4?0000000000000000000000000000D8Ea00000000
0000lZLcXGPn4D=h000000000000PQmU`W_el?efeA^000000000T_7^000000000000000000000000l>^>00000000000000000000<O?;0000XBlj000000000000
0000]GJ`0000e9;Z0000M=5n5@1i0000ULXY00000000EFX200000000HF]]m2Ra000000000000000000000000000041\^000000000000000000000000QDP>=J0V
\44J000000000000000000005FbU000000000000lCUS00008^1L@g;QPVJaP6@UDkDN00000000000000000eMO00000000DdhF000082Q800000000000000000000
000091TS00000000hmn`0000\2@LP4^L0000000000000000000000000000Q<a20000000000000000`jJn0000000000000000Pc2P00009FRY0000000000000000
0000LnXP000000000000000000000AL>00000000000000000000000000000000000083?00000DRd2HRf>@]>J5LDa000000000000M095\;h\L0IQP\AGIEn>0000
4P5[000000000000T_nY000000000000000000000000000000000000`l5b48[4DnHQ97Ine=a:XJI20000000002]?465e0UhN0000@;Pj0000d0R^`4jO00000000
00000000PU5?00000000000000000000<54=MGT_00000000000000000000`6kN4QcWl>i``PSSX_JH48E3I0X1000000000000Dk3^d9JkHWi>PeCB43UX<deU0000
00000000UIiW000000000000000000000000D8O``^E;I=lZ0000000000000000UElL4NQZhXi20X`I0000000000000000000000000000Hddf000000000000T85S
X?@i00000000000000000000A2kJ8SSm000000000000D7Q:9KU3LNRbIFGa0000a0JGYKEj000000000000LDT9dXnK```fTWME000000000f@O000000000000Td9h
0000XeKb0000000000000000\`Vg0000000000000000L>km00000000X4YV0W]2000000000000P;oM<eM7000000000000LNdo16kfEESe00000000DSDc4?IQ0000
00000000D456l@8l00004NW=a<dO1=Q9hSb<9?8=5;hL00000000IKE700000000a;0fQ;IHl]Bj0000000000000000H;V1<Z[Z00000000000000000000TVVc0000
\3Cm00000000T>U5`^ig000000000000dmWG0000000000000000000000000000000000000000000000000000000000000000000000000000HScG000000000000
00000000hMK28H];HcSo8hAi0000i8NP000000000000`<JdXM8;1:i_00000000d_0T00000PU;h0eM\@o9A2ib000000000000000000000000a4A<0000mK4`0000
0Nl600000000000000000000000000000000000000000000=49<0000PncnlmbQ5;^\0000lXE;00000000000000000000000000000000L\if00000000558V0000
000000000000=23g0000=3a\0000@n\P000000004>2Y00000000\baT00000000000000000000000000000000<a5V00000000X1JEH]ghQEEFP@fM000000000000
0000000000000000000000000000000000000000EJVc\R3R000000000000h_2P000000000000d1km000084SJ000000000000\VmQE2=JIC]\00000000@^0Qdk_I
0000000000000000]LKHi@43000000000000H;fAUF^V00000000000000000000D:Pd000000000000000000000000000000000000000000000000YKcF0000<PNP
QCD?000000000000dAm4dP]X00000000DZlf0000U>YmT`NQ000000000000\XM_000000000000000000000000QC3P\@M30000`]Hc00000000D6^Y0000P>:a0000
lnPJ00000000000000000000<M[6E@Q700000000000000000000000000000000<R8Z0000000000000000000000009CTM00000000000000000000X;Ml0000Tam3
X?2SQ7QF0000000000000Q<R00000000000000000000`3og0000iAcF000000000000000098Zd000000000000\:[Je;@9000000000Ifk0000\6]o000000000000
0AWc0000mKT78hen000000000000000000000000Tf6WTh@oDMHb=;D1aLWoL@hb0000DA@Z00000000`FhH\I@\00000000000000000000H:eK4KWB@V0D\n0bHGFk
0000MILhU8OF0000DilS000000000000dcIjA2Gj000000000000lC`j5E]C0000ha>l00000000];>]000000000000`VY:00000000000000000000I68F00000000
000000000000000000000000P;oE00000000000000000000hMjae3bU0000h9miIGHP0000000000000000000000000000ha[^0000000000000000000000000000
0000000000000000eJRO00000000000011=F000000000000]4gk0000000000000000000000000000000000000000@_\_0000000000000000<:VI=H4l\CHa@lUh
d[W^4?lhTiM8E54X0000L9]UE<B00000XQYB00004@c4X\maA5L900008]WV00000000`]:]LbSj0000i;of000000000000h]<[0000000000000000H20K00000000
UI]lM=G_0000000000004?[>0PTi0000XJSG00000000XX=98_235IU_0000000000000000X3RJH_TS0000TSbd@\J?Q8EH00000000000000000000000049n7`8;E
PAOGhBj8000000000000QE5_DLH[MFl`hA[f4fjf00000000000000000000000000000000L5B_00000000X7bP000000000000XVa`00004fX300004kfV\EEYTia1
000000000000LeFV0000000000000000A<mG00000000000000000000T6FF`I:f4OU60000000040LM00000000M4dm000000000000HNB`0000DWJk@]JA00000000
4BgW00000Ra`A39A000000000000000000008Z;f0000000000000000<QQHHZc5l]@Q000000000000iEPn80Md8J:CTNcadPRo0000000000000000U>1nd9o]LZ1;
P9ZhE@iL00000000<nN@00004KPW0000D3CO0000000053aP0000000000000000QJ740000000000000000@@^MLWZ2000000000000U0hI00000000000000008e4c
0000h@iMDc^>];FC000000000000h6?C0000a;i\00000000000000004PE[0000LMYO00000000000000000000000000000000l2nJ00008G8_d6L1aE8G0000@RLJ
ABa_e3R<QDI9m1>>00005:n0000000000000052700000000`E?o\[DA0000lVVoXVIKU6>300000000000000008iRHLnbUaIEf000000000000Q4FZ\2PR00000000
0000XIl@0000l8IHYF?Z0000000000000000000000000000lAjFhRGC`giU00000000000000000000000000000000\PFO000000000000DRbbL0F<4DMI00000000
00000000h8@YPIRd00000000Y4?00000l<4h00000000000000000000D=T[0000a>Z\`NfX5HbG00000000`\L@00000000d;FRMCib<P_U00000000QB]600000000
00000000<<L9000000000000000000000<\20000000000000000000000000000000000009IHl00001HY\000000000000000000000000L6WP0000000000000000
d5nd8h`EME0C0000Tn4\0000048CdCkaD3D;XXj3LcXbTiJ90000000000000000LZ3[`WXBI>R700000000lgJ30000000000000000iDQF00000000000000000000
8cen0000<3<40000]DIT00000000DnTV00000000HAe>@_TaX;QL0000lNS`DYCQdn90I4mo0000000000000000hb;BY:5DMFgelFGM]1=n@?445FmJ000000000000
000000000WeNdMjP000000000000\KK7l3V7000000000000000000000000000000000000mIjb000000000000X3\f000000000000`lo@0000QKVh00008fOk0000
0000TVB:000000000000000000000000P05[TSj3dY;j`baDdfaN]3eK0000000000000000000000000000000000000000000000004gO<l4F=0000000000008<M0
00000m<400000000000000004BZc0000DU_n4D6L000000000000000000000000Dg^lLbM10000@@QH0000LSSI\TDMDdSG00000000T=9^@=f40000000000000000
0000I?6?00000000000000000000000000000000a;_E00000000000000000000DQa<00000000000000000000lQFcdYYM0000eBCY000000000000@FBm<g1C0000
000000004U0N0E?700000000``5A0000\h[f00000000000000000000L6^K\1ig0000000000000000000000000000I1P_UL<K=CLFD82P0000000000000000L7eW
@1@nHVNiPKZGToPo00000000TCT600000000000000000000000000000000000000000000T_[UD]]G4cn50000MJl\0000YD5J0000000000000000IH]U0000TZ2o
ljdWhh]ah;c:00000000PBAM00000;Pa0000000000000000mL7n0000000097lgaC8Z0000000000000000000000000000P5C90000000000000000d<jJEH\J0000
00000000PiBY000000000000M33m0000TiE>00000000d^Gk00000000PBAj00000000P:?D00000000000000000000P]K:000000000000h9TA0000\Y8Q0000d]RS
0000000000000Eb[AKE[X``@0000000000000000000000000000000000000000000000000000YI[>000049e08cREYAMj0000X@6Q@J4h00000000000000000000
000000000000LUbe000000000000000000000000M=;M0000000000000000000000000000<D5]PN[M0000000000000000MHoCU9S;000000000000000000000000
000000000000@h8n`[==0000i8GC0000U09O00000000L_M5000000000000TT8Wm?lO000000000000000000000000DMZh000000000000D3R5PEdH000000000000
0000=KHU0000000000000000L[\7000000000000000000000000Hg8D00000?N70000mJoG000000004Wi400000000000000000000000000000000000000000000
DO86=@j`00000000H=O50000L3`500000000000000000000]E@E00000000l\4?0000HhhS00000000000000000000000000000000h>5<00000000000000000000
00000000T_>G0000h:890000000000000000<K7S00000000m>BP000000000000000000000000h<@R==Z?0000000000000000hJKi0000dY90YD=B90EgTSEI@fI:
000000000000mFoN08UN0000L2fI000000000000000000000000l9=>000000000000D[KCDCJF0000H46R1I?T5Ce]a5OO0000000000000000000000008<=@0000
4I44==YS000000000000000000000000<FI=hPN\A7?jXHLc0000dZcR0000iJ><00000000000000000000000000008f3j41XC@g?MHkaj000000008RKEaGD<<S\d
000000000000069iDQaDlSoW00000g6F0000000000000000LmKe0000ljTC00000000lGQi]GPB00000000000000000000h;5MP>eK8T?GLc`elnL`000000000000
00000000000000000000000000000000I>UoiD8PUIfl000000000000LXb`hga7000053bI00008edO0000TML400000000000000000000@@^=00000000<KjgTh5m
aCHb00000000<;WoLK7_0000000000000000000000000000djF3m1@=00000000dAC1LQj^HSC8A07300000000LWPe0000hL`5L>L<0000TjLf00000000dT1l@V_@
Te8d00000`K6DNPJ0000iKG;0000000000000000m9ol000000000000UCc5000000000000dRTY0000000000000000\L=]1G5N0000XM2B0VP@M7Jl5FV700004T5V
0000d83Old?0DYl20000000000000000Pij:U?gR000000000000000000000000HYVU00000000`W5@0000d^EH000000000000T@P60000M9f@DOXO000000000000
0000\EX<00000000000003S`000000000000000000000000m0YKheHK00000000X3W@000000000000000000000000@AfD0000000000000000@QNd0:E@1J0D0000
8KDE0000000000000000000000000000<QJR0000LfS700000000Li0B0000000000000000000000000000d0En0000000000000000dF?C869A0000000000000000
0000lifj000000000000LH]j0000000000000000h=6@000000000000D3h0000000000000HL50`Q`a85K90Q=1PiDF00000000000000000000000000000eiOlB\N
0000DMedI87i9<S:00000000X\Yb`oBm00000000mEo:000000000000`kL40;CW00008Zo3`l]F@B:[AG3;00000000`CHR0lgTM:Z>d:V900000000000000000000
00000000iDiV000000000000aFj\QIhg0000`Bim000000000000000000000000000000000000000000000000LS3500000000000000000000<>MSlR]=00000000
`jmi000000000000lBD10000hkJ70000iLJC000000000000mEeY00000000000000000000A8[fILC_0000000000000000`Vlf@CmcP5S7@AUbldC;000000000000
0000dZa300000000T\:D0000\2e>TE:Z00000000TDCd000000000000000000000000P?PL00000000000000000000d:VY0000000000000000HVXi\31@HDiHTVI=
5=J4U>B2E?S20000`jVQ00000000000000000000000000000000<m:LMGWY0000T<W[00000000000000000000DR:D0`FZE<1ZQD:N00000000Y<^7000000000000
0000H_Lg4]`fMHUZ000000000000iI_g000000000000PP;ZH_NN``1T0000000000000000000000000000X:jK000000000000000000000000aB[\000000000000
lSXk`gGS000000000000000000000000000000005GP`AHCN00000000H7mc0000d?kjHVDc9Bb@000000000000000000000000000000000000PVkn00008gk10000
AC_?0JFU00000000=<<Q000000000000Y;DCl7[e175>0000582g00000000000000000000hSlm1GMW0000000000000000`9_k00000000Ligcdjk^l5AEMAJ40000
XP3ShdmCl]@_0000000000000000Q1V[000000000000l>>W`9;F8UcA0000T2O]H9kSM2BB00000000\5KQ0000XX@VHh6R0000dDo0h2Kjh`^]0000d\EFY2Zah>V^
<?ZJQ?]bYFZB00000000000000000000HZ6j0000I1a^0000d?P>000000000000000000008\bV0000P:kL00000000000000000U9>0000hXD>00000000Dm1H0000
DdcO8BnPdg5a0000M>LQ00000000hfb_8m@>00000000000000000000000000000000000000000000000000008iQm00000000I1i_iGd10000AK[600000000]EMA
000000000000000000000000000000000000iBL8000000000000000000000000LhNI000000008GBK=>jQ\WS700000000l;9100000000\?AT0000000000000000
00000000000090Q^a0SG00000koDQCP`00000DoddMbh0000P1MkEH_D0000hfJ0m?U\hjL700000000000000008WBE0000iF7800008J9d00000000000000000000
000000000000@``L@h\3000000000000U>_Y`PViX5kI00000000HQK?0000000000000000000054PC000000000000U7?<00000000DiFL0000`1n1A@7R00000000
00000000HT>W0000000000000j]K00000000000000008DM;XLSK00000000X9ni0000XgAg00000000000000000000@i\W000000000000mAB?\Wl@@Abo00000000
00000000UJ=^000000000000000000000000000000000000P2eb00000000<UE50000000000000000d:`G000000000000l^6>h5?<000000000000<g5N00000000
0>ca0000<UN2000000000000000000008A8=11Qg00000000000000000000HbVkdkEnPaCW000000000000000000000000000000000000P@f:dYOP<Fma0000P4Y9
ULB6`_eZ0000000000000000X:o\8;_20000T]bN00000000000000000000`>WhQClM0000000000000000mF>[Dm8R0000\`8VE84B0000000000000000@:b3``0a
iEcg000000000000PISnAKFH000088k[0000H^Qj0000000000000000000000000000000000000000ULFk`GK400000000000000008K2H4`<\0GU8m9Bl00004C2N
00000000000000000000000000000000000000000000d<V_d^64<FRJ000000000000000000000000000000000000000000000000000000000000000000000000
000000000000IKA2<aDP000000000000@1TZ<?dZY0MG000000000000000000000000000000000000000000008KVnTKGch>S[0000a<jb52Io9B\:00000000=KZg
Pe4X000000000000Tk:F000000000000ld>`0000ldP]IH1f000045H[@^W_XYVf0000000000C80000`Lih15@Q0000dnLJ00000000000000000000a=9jTJR30000
\kDj000000000000TM?ZP\F:0000000000000000hki200000000000000000000=0c?00000000dRDd000000000000000000000000000000000000000000004inJ
0000\]<=0000`@?oTf?K`Cik00000000000000000000L08E0000000000000000000000000000859\\R9ZY<FQ0000lVCj0000Q?0RA4_700008@lg1G6nT6U9I>:h
aE9700000JT<00000000P;o]00000000lHTj000000000000dVT^000000000000H4@J00000000M:`OD2EW0000h0SGlXW\\eRf0000D[N1T6SU0000000000000000
0000D4C;`Z`000000000000000008kna000000000000D3cS0000`oB_00009LKc0000\AjdPDal\F:d\GnBdkjL=4]c]>W;00000000DYCAEJg100000000`R631HPA
0000hioJmG`A@77d00000000000000000000`eBG0000000000004bdB000000000000<A\f\Z`BD__A00000000P1HX000000000000000000000000PRPS00000000
00000000000000004Bf100000000=AlX0000HV:n000000000000<W]g000000000[]N0000000000000000`JMX0000000000000000000000000000YCC:00000000
00000000XnYl1E<[00000000000000000000HR4BL>]UL4?=PS3l=3cO];b>MB^_0000000000000000\I0jA2V9000000000000<E;K<D<]0000@CCb000000000000
00000000U8UDD8Fc993I00000000@QO:lCNcUH1?0000HYJa00000000Hf_g000000000000YAbn00000000000000000000T=?30000Hh[B0000Q=V?000000000000
0000000000004DYjHX_Y0000dR42E@K[85Qd0000000000008MfTa0Ygd<15<m[7hE71=2=^P8M?49foXK9a=>Ke5Bem00000000TAIkdLaWHl=FQ9:R0000eCS9D:M:
00000000000000000000Tb_[000000000000000000000000000000000CSK0_84i>lQ000000000000@6JBD<T?0000mF9W00000KiM00000000D4h7\8CFL<ZYXIGS
TL@Z5>5\]EoIP06f000000000000L>5VPYQW4nib0000000000000000000043Fd0000000000000000000000000000000000000000`83j0000000000000000e6L<
00000000DXk[00000000YE7o000000000000]:VO0000Xo;C4YCa83k:00005CAK000000008cE?e1bn000000000000ljW>eKJ5000000000000000000000000XdkP
000000000000000000000000]G[C00000000000000000000000000008^aE0000000000000000L3nmhAR6dbeM00000000415R000000000000000000000000dX6a
8bOhD0YIIDgK0000\GS100000000@VKH0000UCNb00000000000000009IO\0000QLV=000000000000=ENX00000000000000000000000000000000000000000000
00000000P_oS00000000000000000000lB::Q1mW00000000DjSl000000000CO@AG1O0000000000004oGo0000a7Mh4[26000000000000@3hc=8WO000000000000
000000000000000000000000000000000000000000000000`9DS00000000000000000000000000000000HNF:000000000F7O@kUV000000000000A<W`1EU00000
1FhR00004eeT00000000\Ne;d2bZ4>flhFW<DR501K3^`j[e0000@oa@00000000000000000000<W?`00000000`\;Z0000000000008Nkh0000hYHh000000000000
EDB=000000000000<A\XmEZ=4\3=d`jDHkZd0000000000000000U9\H000000000000000000000000000000000000000000000000000000000000000000000000
9Bk=@IP]l6310000X7\N@J6Q00000000`IUh0000000000000000Da_f0000LI9Z00000000lPAH000000000000@h3?lRY;00000000dImS0000\4iG\MEC0000TC=Q
00000000dR=IA:nk<0B25Cg700009AeA0000XAJSA@QL0000<f@]00004[7C0000000000000000000000000000000000000000000000000000000000004G099CFC
000000000000000000000000d[fh00000000XTCY53<W0000000000000000000000000000L;ln0000U<CGTKcnm5iQeFmbHFL8TDPEdcLF\fLF0000000000000000
00000000000000000000l0aG<Ch?0000000086W1000000000000PfQ200000000000000000000X7Z_0000D7VL0000M5Xb\m3cdcf<00000000000000008K]X0000
0000000000000000Xai4\C<:000000000000000000000000000000000000<mNMa=NK<e5900000000]29mU@Z:HlVj00000000iG;l0000QB6N\?aP<SEg00000000
98FD0000`1U\l\1WY9@X000000000000X=K`T?TJ00005HiUHAX3XDFf000000000000=0`<00000000@62a00000000000000000000000000000000E9F:00000000
00008YBR000000000000000000000000e5GOQJ@^`4[80000DEL?X2Sbl9PKH`N4hdN3D3MV0000\I1IHJWh`\e600000000000000000000000000000000l5[:X;J1
lAjU@B5D17njlEn@hSmR93[d0>fa00000000000000000000000000000000000000001GEb000000008T4A000000000000PYPX00000000000000000000Pl900000
000000000dN\0000000000004b<LaI\10000000000000000000000000000LieI000000000000000000000000D?k100000000HhXoEG`e00000000@IeV0000LG^1
0000000000000000000000000000000000000000000000000000TkK_lm6jUGI@0000UK5;0000\@BJ00000000<E>e000000000000D2QSm8;3L66E000000000000
XMm<000000000000000000000000000000000Lmg0000000000000000000000000000000000000000000000000000dSJT00000000T?YJY6Gm@b:l00000000`>MC
Djnf00000000\9b20000000000000emUd`SY00000000000000000000];Dc5@UKQBD70000d9ZA\fb30000m>_=00000000<QME0a1;0000000000000000T[ZBdH@T
MG5f00000000000000000000`_Qjh>K1TT]h00000000PhL\=B2:0000000000000000P8n900000000P21[00000000000056<I0000000000000000000000000000
00000000000000000000000000005=If0000PfCb000000000000HTU3<g4\M>Vk8SUN0000`Lnk0000000000000000000000000000000000000000000000000000
00004CWU00000000000000000000000000000000@WoP0000498=X;]QLJTI<[Qi00000000Y5`iUII;D0Q_iD`O=GKbU:QI000000000000LnoV0000000000000000
0000l2=^000043Eg\:Ag0SS^hc370000YGH;Q5ha0000000000000000X;E?DN9CaCoP@j1I0000lQ5\0000T_f[0000PeSePi[T0000TOCWP_`d0000000000000000
LAaTPJEm000000000000@ZP]0000000014kY0000000000000000000000008NFh000000000000000000000000P@BZIBhF000000004eloHGnl0000000000000000
00000000i0go00000000000000008V^G00000000lZ[9T@a:0000LOAC00000000000000005A2C00000000000000000000000000000000d>Fi00000000h`C:0000
00000000000000000J?700000000000000000000HPZ<000000000000000000000000Hk[C0000000000000000015?00000000<eD8P8GA<VeY@gWAdPS>PL]9D6V6
5;FeEGJND;hO00000000mKSh000000000000\g:N0000000000000000YK8n0000000000000000]G3G00000000000000000000<M`[00000000I:eBa8[LXQ7j<\bL
M<akTGZ<X1=LhLVOTb1j0000000000000000lKmXEAX`i9LZ00000000h:=;0000HoHGTLg;0000DebS00004IL=0000000000000:h5H=l100000000000000000000
4Cn`0000000000000000P\o6000000000000000000000000000000000000000000000000i:jbPHC40000000000000000000085\D000000000000000000000000
0000000000000000XIX=dMOE`_Yn000000000000<lfc00000000H0Y:D2mK`URN0000000000000000PXJL0000000000000000000000000000000000000000iCUa
00004?NF0000X^;600000000l4[Q000000000000U<3^00000000T?Y:lG=dl\V;<clo00000000=10=0000`PV_d2ND0000000000000000DVHn0000000000000000
0000<TUh00000000P:6ADD440000<FaA02IM0000P\=:0000000000004NhjQG1:00000000X]=00000`5mo0000PRPA0000000000000000Q9Fa0:iHT_HL00000000
XZkj00000000A>6>0000DPWn00000000U81i0000000000000000000000000000000000000aEP00000000DhNg4Ll[Xb9O0000iDP\D\hE0000000000004hE<0000
00000000]BUe0000L4=V00000000LgFKLfdQI9ba000000000000XT4J0000000000004DWCa7SnmHl[000000000000\]>40000e7@<0000000000000000HgTN0000
D6aHh=bP8USEi2gi9<Mk00000000P@d:5H6R00000000000000000000000000000000MEaflRVilT9>`l]:HR=RHAGJ`U;XM8IFh7kE];LedYXM<NZfMFgJ00000000
00000000X\[30000T2[4l68[T9mM5=5SQ?T20000lI7=000000000000DQ0V\g0200000000000000000000d^]_5CcD0000000000000000\9FW@3DL000000000000
000000000ak]00008K]j00000000MA7>00000000D_c?Q?DH00000000P]LLdj4JmGfS0000000056Ck0000DBQG0000`ZdJ0000000000000000000000008P6g0000
0000@JiKX]T>00000000U:^]HQ9c00009;5200000000T6Lo0000000000000000T]8D0000D]lS0000000000000000M80;0000000000000000000000000000XJ>=
00000000000000000000DV>3000000000000000000009<=m000000000000000000000000000000000000X<AZ00000000]AK00000TRBG0000000000000000XYEH
000000000000\^o90hZd0000<97^0000H5=ml`W`0000000000000000DVC60000`UlS\XNO00000000lALj0000000000000000000000000000=JUX0000@T\iX_LZ
00000000ELVg0000]<@J00000000dVTn00000000e>4X00000000000000000000000000000000@1`V000000000000T\Cl@lo00000000000000000h<=h0000<57f
0000000000000000000000000000000000000000000000000000X2cD0000000000000000YIjn000000000000Tlob00000000000000000000L4AdML9W4f]@0000
0000000000000000<g=JT]RAe9B400000000d7_Z0mHV0000000059?fT7kQ0000000002l<0000Di<80000L]`3hobP00000000000000000000000000000000h9@Z
00004eeI@``oA2e;Y>;d000000008?i1iDiD00000000000000000000dmfg00000000X?1o8GVf00000000000000000000000000001H:<00000000000000000000
E7U>\_oE000000000000000000000000m>=k0000000000000000Xgf400000000000000000000=LARX2[e\Le78Jg]0Sfb8JXMhc1YEKn\0000000000004h3jTjA@
dj\jEIlodNDQ@0=GDgLTa9d2mJNM00000000000000000000000000004SO:P]Gl0000000000000000000000000000000000000000000000000000@0B;00000000
000000000000000000000000000000000000MFFhAJRm00000000D9><00000000<4PR00000000h=bB8]c60000\ER200001>7D000000000000HBLBP]cF00000000
00000000mF`60000h1cYD]ni0000000000000000000000000000000000000000=57P000000000000000000000000@NOQ00000000000000000000YG2i00000000
h>mj00000000PMZF\iF`000000000000]<id00000000D8Df00000000000000001<k`0000000085\R000000000000PBJk4=g2\I9L00000000X832000000000000
0000H4Ic0=6]000000000000L_Q=0000000000000000000000000000HA`=`e0F000003[N0000ho9;\NjS9?V10000000000000000000000000000000000000000
0000000000000000@MZ[@MBC000000000000000000000000]5B400000000HfThYGUU0000000000000000]6c:09EcQ<j@EKS\00004>9U00000000@;dH\kQA0000
0000000000000000l?o;9JkN00000000dEd<0000]?@S00000000000000000000000000000000@>JL0000i44T000000000000]46@00000000hYMW000000000000
0000IBoc0000eCF700000000dlGn0000000000000000000000000000000000000000`9<XTBCA8bk00000000000004F?[000000000000X@O800000000`B;?0000
@`9oLPeB0000000000000Ahj\8aZ8XkK0000DEE80000@8N2HWBjLNcJdYW8LUcnXk]100000000Dd:Z4Zl@`^0B\dK;e4;H00000000000000000000000000000000
0000000000000000<DCG@OX?00000000@Y]G@`93d12=<N\_\cJE00000[G<000000000000000000000000000000000000M1oi0000DJGR00000mHbhB2H`01AP1MZ
0000000000000000T0aT00000000000000000000000000000000000000000000000000000000D7g800000000000000000000M;NQ000000000000000000000000
00000000000087iQ000000000000PH\i0000LX1L0000`65W0000000000000000000000000000000000000000000000000000H0QS@e;l000000000000haQ]0000
000000000000000000000000LBn3h2^YXh229E;A@6fdiE529L:Y0000lXT6000000000000000000000000000000000000\k=5PH0d0000DMKX0000000000000000
0000\LG_0000d0R?hS_5968\000000000000POX0`klOm8h300000000\8>i00000000000000000000000000000000@jQ>YBn10000`O\Z0000HYMe14jhMDH^9KX0
00000000@Lo=Q<;YDibke@ET0000<DST000000000000Y3Y=T6dAHaBP0000000000000000TQ:`0000QEjZ00000000XeaU000000000000HNiF0000000000000000
<50U00001>IH0000000000000000@b;cXd[OYI:Y@d`Bl68HPIG4UK1T00008DgBHQ_200000000h;ml0000000000000000000000000000U7Ul000000000000DH4G
AA4G00000000DjgK0000\oW=000000000000000000000000000000000000000000000la@XFMBaC4^0000DF;E00004^=800000000000000000000000000000000
M<34000000000000000000000000MCA?TQa[00000000UBd>00000000000000000000dN[kl<_MA:Jd00000000000000000000000000000000P4E<hL6@00000000
HXL0DcEMM:of00000000D5eNUGc>0000000000000000@QYgLN@]IFE9000000000000h;4=0000000000000000000000000000]:RM000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PDd=iGAK<]akiDkE0000000000000000000000000000YC0JDHk:000000000000DbH>
0000000000000000TYPf0000000000000000PWB[00000000dR1Z9I5X0000D7R?00000000X>4C0000@QNo0000hWF@000000000000HBRMiERo000000000000I49h
000000000000h<1OhUJ80000DbdZ00000000E0B1E>EP000000000000`hTdX^LTU76Jh]X]AHV>0000000000000000i=_9000000000000H20=D]IP00000000dN<@
0000Tk93000000000000000000000000000000000000000000000000Dh^=1HDh1JDo0000X?fH00000000hj:800000000X0e^0000Dge5<IM5@Hc]H:<N<Z[H@l^W
Lj5nQ@PDE@b>00000000000000008<aa0000\BH90000@\690000P[md000000000000\HT<TVJ>00000000000000000000000000000000Y4h=U@^Z000000000000
PK`m0000000000000000mC=d00000000IGh]0000`0kW00000000000000000000EGA9M=D11Gda0000h]cf`^7id_7J@bUT0000000000000000000000000000d=fC
00000000=Jg[00000000000000000000UFY[00000000dQfcL5TlHG?F000043F:=6Q600008KN200000000PdD00000000000000000DSNbaIaV0000000000000000
00000000i?k8000000000000XDHl0000000000000000d1UN0000HM0\0000D@0L00000000Pib?T:hFEKTd0000@WoADgBY0000M4l9000000000000000000000000
0000000000000000000000000000000000000000m6oD0000XOQ]T\YF00000000000000000000000000000000<7_M00000000iGRIeGLI00000000MLGd00000000
0000XgSb0000000000000000hD7o\PF5000000000000000000000000LW9n0omOU7UThfW5mE1fPQ0;00000000000000000000000000000000<_<[HlP_@1SS0000
000000000000<12KTn0H000000000000000000000000`QMZ0000`CW8000000000000000040\[0000000000000000D7B>000013iI000000000000000000000000
0000TjQL0000000000008Ml6QEF]m;8j]5:9000000000000000000000000000000000000000000000000l5A3000000000000000000000000QFKQXJB`4Wjha8bf
000000000000U7Fk000000000000000000000000000000000000L^389DZd000000000000@Jn:d\N^0000000000000000000000000000dII\00000000L[=O0000
000000000000000000000000000000000000000000000000000000000000DM5H00000000000000000000000000000000\6j2DJCI@jJ^0000000000005GdmT;ih
l?Dd0000000000000000dhS?00000000l88I00000000000000000000iHeh0000000000008[^T000000000000000000005>C20000HOYO00000000000000000000
00000lj>0000000000000000<<=M0000=7:_00000000000000000000hW@O0000000000009Fak000000000000H=6mhFkOM<`J]EVP0000000000000000000012C^
d]gKXfGC16=5mKKO0000000000000000000000000000000088gB0000PW5O00000000DJd?00000000`1\l0000000000000000LfOF00000000000000000000`Vm@
00000000`lUYX5F700008]MKTJ_g0000000000000000h7oY00000000000000004I3Y4[f=di;?H67:aAb2@B[200000000PhI100000000\gYd0000000000000000
0000000000009D:<000000000000dnOH0000P9mZ`IKQ0000000000009IRJX3jBA>X[I>bA0000@OCglan^00000000@=`F0000000000000000M45]000000000000
HJ`300000000YIm>U3dMP@M>0000000000000000000000000000000000000000di=UdZMOH>BJ\FKmI5EfQG0k000000000000000000000000IC[geF6H`j880000
0000000000000000000000000000a1IgD[S6000000000000P@]f000000000000000000000000000000000000000000000000000000000000dRMA00000000EILP
0000000000000000DI57L]?o0000UCkH000000000M6n0000DK>_0000d^`D0000000000000000000000000000000000000000hALMP4L<iJJE00000000000013n0
8f^Qa<j20000000000000000000000000000XKaKEJ:m00000000P39DU7a5000000000000000000000000h4AB0000000000000000D3GL00000000h?1N00000000
8ZM1iEGn0000m2EP000000004DVZLnef0000000000000000IE9j0000PQkP000000000000000000000000I0cSh2Hi000000000000000000000000000000000000
00000000IGiJ0000000000000000QEREPhQQ0000PCe@00000000000000000000hAieDV8c000000000000U1R]000000000000dlnM000000000000000000000000
0000TYBd0000\@RQ00000000000000000000HB:JIJC100000000<3Hi000000000000<NgZhYb<0000T;QZT[j1@48NYLP@00000000000000000000815[<8<a0000
00000000lLV]0000000000000000Q;3\Y1i3AHQ@00000000=>M?dA<B0000000000000000000000000000000097Tf00000000XG:jLJ[H0000000000000000l^J@
00000000@k?e0000000000000000000000000000000000000000MDLN00000000XajS00000000000000000000PGDZLi5m000000000000@]N900000000Y:YH0000
0000d7HL0000000000008I3I@1:;H_C;00000000XM4>iI6oDT71DaBe0000000000000000TSLJ0000lSEX00000000P<cj00000000D`TY00000000000000000000
0000000000000000\\YR000000000000000000000000000000000000a=n000000000`4eU`>M300000000=51P00000000000000000000000000000000`VQ]0000
000000000000000000000000000000004i^k4X<M=B??hd93HRiC9BB000000000mLNW000000000000ELEZQ0h[L6\_00000eOL\YdJ00000000000000000000iLUP
000000000000000000000000000000000000D\a300000000000000000000000000000000000000000000E9[100000000000081EVLdg]Xf[<0000Y2`j0000Tk[h
000000000000YE9I0000EJ2`L3940000<g=Z<9O\dX6UPk9\YD=]T7[FlHBeE2VI1<d=000000004k]a000000008W\;0000000000009E?j0000TFh:dC:SIF=h0000
000000008b?C000000000000LCQ30000hAj0000000000000H>`^<kKIm2bb0000P5l2000000000000HPW34UCIa3@N4>k800000000@h18a@CbYHT@XV\j0000Q;Q\
EK\8000000000000000000000000<jBi0000h;5Cd`9f]5H^h0GVhg^_84oL000000000000E4N400008RJo00000000dj;oE9dXlAagH:Q4H9MiaC?_00000000PULP
0000000000000000PlGXT4f3dY0ZXo9m00000000000000000000<5DBQJJT\S2DmGI4000000000000\SaMlTInTG[00000000000000000DjdF0000000000000000
l_I>0000<\WM0000000000000000l7\200000000000000000000000000000<CB00000000000000000000P4ED<M3o000000000000iL:J00004NngXla300000000
0000lll6000000000000PbnM000000000000QFnj0000Tmm=YIo?00000000000000000000T2OMHQLBTblo0<Q^LPD^aEDD00005HWR0000000000000000`Xo[M@kV
ULM7a=M300000000QHij000000000000000000009;a`000000000000I:e4`@<e00000000000000000000@nDNmI=\0000h2cN00000000XZeT0000<X[N0;`;DJL8
00000000000000000000l:O6000000000000000000000000000000000000hWDm`_J=000000000000dT?:000000000000000000000000000000000000hb3S0000
0000000000000000000000000000TC0SAA3B9I:h0000000000000000000000000000l9@KHXcg000000000000Hoeo@>3SED;bH0ZM000000000000`VEcL7aG0000
00000000A6B9`GTP98?nUBQ<9H@f0000Dn<>0000X?_ZEL=80000XR5f0000==[;000000000000`3e8000000000000L9]g0000i=8QHF8h00000000000000000000
0000lS=<X3JhPc0\0000l[B<000000000000E@\n000000000000000000000000000000000000iFXb000000000000PM^K00000000000000000000000000000000
000000005K`1000000000000000000000000000000009E4`00000000000000009H8S0000000000000000000000000000TUI0PX1g000000000000000000000000
@f5W000000000000AIX_0000000000000000l^N=lBjK00004Q6W0000DKUl8HJ]0000000000000000000000000000000000000000000000000000000000000000
00000000@Ye\hU_Ja4Dk0000HV=>dLN_00000000000000000000H9g:0000<lNa4Y_XPmAR`<SS0000000000000000\=ik0000000000000000DfRL000000000000
XNbS93<3QC_00000000015Z0<NL:HPWXi=?H00000000<:hY00000000e6:U000000000000`7mC5EH=0000H[m3UEdEDjaO`FT=<<EX81LF000000000000dEFa0000
0000000000000000I:bbIIM:Q35E00000000H`cMe8>I\D[?LPH;000000000000@HYk0000lj:]4L?`000000000000000000000000000000000000XQiA8U8WL\O<
hjKI0000000000000000000000004HS`TPXnP;Ro0000DA2X00009BKK000000000000hRe01IAL000000000000000000000000XW7100000000d^6U000000000000
00000000T]8OeBcl00000000X<ROLFh`U2mA00000000000000000000000000000000000000000000000000000000DUkB0000000000000F2H0000QIbj00000000
0000P@1c00000000XPU_0000L]2B0000000009Y\DDnXe8VDMCLj08Hi000000000000QF8[P6FT0000I>`\00000000000000005:6>0000LR4SL6Q@00000000H44d
Xe]`00000000000000000000PVR@0000000000000000\?2;0000TIRE000000000000000000000000IGg:0000H=Ri0000TOVAHRO>`WJM\bb?00000000@Bf@i3IB
0000HUHA\4C\T[=]92AW5:3N00000000D?>XXeNY0000Q8j=HIcJ000000000000000000000000Di5K000000000000000000000000eC2c00000000000000000000
00000000HE2E0000\k5VdC^mH6J3EEn_YFXJ0000000000000000X`f]000000000d050000dPWO0000l0S:00000000T6Sg0000000000000000H=U7`D;D]@dT0000
U@=L5Jnc10kS00000000000000000000000000000000XIJGaHKm0000000000000000000000000000000000000000XNn[0000\[17P6^@00000000000000000000
000000004RSN00000000000000000000I3?;00000@210000\V978SQW00000000TU[]000088h\000000000000M0:kU9RW=61;UEWm00000000000000000000P5>;
0000000000000000000003BW000000000000000000000<YKH=c>L>iA00000000a8d400000000000000008G@7000000000000000000000000\Y?O000000000000
0000LhOR0000000000000000000000008I@6000000000000000000000000a3c=000000000000X`lRHhHh000000000000<6i5IAg6000000000000000000000000
00000000000000000000000000000000000000000000laf;LT51U:0D\Q0Ia4Oo00000000000000000000H0UhDHSC000000000000LEoX000000000mGm00000000
@kBg000000000000D4;^H_]G000000000000000000008Dh90000000000000000000000000000iD\>iFID00000000dPP40000D7SO4mkW00004TV^000000000000
000000000000mFeC00000000A9YB0000XU[FHX7^@aGHT4f@0000000000000000000000000000000000000000000000000000000000000000<e6HhCjK0000HoDW
YH=9\;1L000000000000hDDfm;e@LI\oI;]Z00000000000000000000000000000000`H^ILa2T0000U=:80000`=Ve00000<Oh000000000000000000000000H?DH
00000000`1b100000000TPd8lO^Ad=@g`glFD<BVPCHD@FX>DO>g4VV9Q:[RIIGRT1M0`WkFd[1JLII?aA8a000000000000<bW[P38BTCgC00000000000000000000
00000000000000004785X_a@8kiR00008NO`00000000000000000000000000000000000000000000loQl0000000000000000P_\:T@Jl0000LgeR8T<W0000d`@g
00000000000000008]Lm00000000000000000000]@Y;l:OE0@g\000000000000\^j_0000Q7@f000000000000000054S7P@H`8ABT000000000000000000000000
l262]3f500000000000000000000M4ak000000000gH4`>B[0000TJNP9L8g0000000000000000\]E00000Xin@000000000000000000000000XI090000l2BZ0000
00000000000000000000000000000000000043WL0000000004;;000000000000000000000000000000000000000000000000HL2f<1kY=1o7P4@f000000000000
0000000000000000E;Ao\e`l0000XMnfhSMo0000LXDn8jWlLkhQTKG2EKVD<ZDIT?gl00000000Q>]a000000000000000000000000X37e=HUH0000000000000000
0000000000000000mCnQ000000000000000000000000I9Kd0kT^0000000000000000000000000000000000008Z]Q00000000PhW6000058O04;Bo00000000\?cI
X\:70000000000000000000000000000000000000PHo0000h0e=000000000000000000000000HRN]00000000DEh[0000000000000000d^:A0000000000000000
000000000000m>hX0000X@EHI9GZ000000000000000000001ESAaJbK00000000D4aCT<XgM:R?0000LBNA0jjf000000000000<F`[0000000000000000l8;S0000
00000000h:2Y0000000000000000000000000000L[:TMC\T0000H`He<BlVde]IaBPU000000000000000000000000000000000000000000000000000000000000
00000000000000000000lNmO00000000h7Wjhj^M00000000X<gR`Tc>000000000000000000004cS49@e;4<9100009G_Z0000\iVQ0000000000000000DWOm0000
0000<2R?0000iEl@0000E1L]0000000000000000iDeA00008ZM@`[ok1@=10000000000000000000000000000PJ970000000000000000000000000000<nY>0000
@ZkX0000000000000000000000000000LlE0d2X_8P`H00000000XIA20000hcb4Td;m0000m=KgMJbo0000HBdKe2Wg00000000\@FOH4MP5L1D0000000000000000
LX`;\g7n00000000000000000000H7R300000000000000000000LeDe000000000000]74247YZQ8g5U9ZT00004ODc0000<?Qm0000000000000000000000000000
\74ODjA1Y?[P00000000=2H]0000hNO@0000000000000000000000000000<S480000\O\NPZBQ0000db@VI6ZYhi^Y00000000000000000000000000000000\KJF
i5XRL_X=00000000a7\ET5P]HE1A0000PYU>000000000000LbS500000000000000000000=K4E0000000000000000<5<:=?hR]IQHl;h<IBPIULUA00000000U2Fh
000000000000]Fa;AJo8000000000000@k=R0000000000004[<600000000000000000000E5NI8gFY00000000U@H?000000000000@0=>d`Ic000000000000dI1m
h3<hHZIl0000000000000U>c0000lI]`000000000000hDb]Hi<G0000000000000000L6i@0000000000000000d:2J000000000000000000000000000000000000
0000000000000000`h>i000000000000LD:c0000000000000fSG<F6lTS250000000000000000aGND00000000PBb500000000TB8`UI;g00000000000000000000
00000000000000000000XfYR00000000000000004<P:000000000V<[00000000Q1:bI6an0000L@4l0000TfP500000000U@5o000000000000mD?@0000L5U9eDWI
0000<:7?0000000000000000000000000000`ViY4Z2=P_OkleDXhDZCdBT;0[=nTadK@o4F0000YHFB000000000000PD_Eh<2ja1QOM8_H1;iP000000000000<d^=
0000\2WR0000000000000000LNY_00000000L7Hi000000000WI:4l:A0000000000000000P47W9:XB0000hab=DfWD000000000000`T\^@9=jDbWi93<E5JRC0000
000000000000iI6T0000m4XK0000Q6U<00000000000000000000<?HO@N2>0000@e6\0000000000000000000000000000hNah0000Lj<UHQL]000000000000<k<1
00000000eFVRhVaE00009E3m00000000XW0J<WcaaB_:00000000Le@CM;=a00000000000000000000000000000R:U00000000000000000000000001oN00000000
000000008_670000000000000000000000000000000000000000l=XUlQd\@QR14_jZ000052PK000000000000000000000000Hj>`00000000000000000000lgU0
000000000000e4bM00000000lPfC00005<fj000000000000000000000000`=;6000000000000iCRI0000000000000000000000000000lHVka4]M0000X0DOPHO8
IF7PhY[=LPGT000000000000000000000000di>Z00000000000000000000=1F79LJ40000Tm2dd5oO8`54@^jD0000dH21MDRW0000000000000000000000000000
Y:26000000000000000000000000000000000000000000000000000000000Wie00000000@BW=0000`[h>0000000094C50000DNgN0000@YaH0000000000000000
000000000000M>OQ000000000000lV5Eh<4Q4\nPd^Im00000000hVYI00000000Hc3f000000008`F7leflaGaI00000000LKcYE8D200000000m=>d0000=;C10000
h2LHPZ=10000QGb`1J3SDcAa0000YH]a0000h\?h0000000000000000000000000000@[66hQ7U]@h_X@:H0000@Nmo000000000000lW6a\10P@\0i1<1A88gS@:Yc
@A?k@m16U=B39IKfeLFY000045_X00000000TRNN000000000000PNUX@P<F00000000H;4R8<Y@0000I@DR000000008>dm000000000000Xe?@0000000000000000
00000000000000000000Xh3ME>1J0000TZfO0000PUNk000000000000000000000000000000000000000000000000\:nA0000D;D@<jRZ00000000T9hN0000@eld
0000X3jP5LNET5OELh]80000000000001BkX0000`lTb0000000000000000000000000000000000000000dYFB000000000000]6kH000000000000000000000000
000000000000`jJC00000000000000000000iFAj00000000HhL2LX\J`WnV00000000000000000000<02_dXA9eF1S00000000@OFbTWDO00000000000000001;E5
00000000000000000000PIj90000Lkb=000000000000000000000000l@PdlNS1000000000000H:3Q000000000000L_K700000000@IC900008hl^000000000000
0000TjW]0000000000000000Tgd8@><R0000000006ZHhLRR0000HN9R000000000000HNS;000000000000000000000000`:iYE6fm00000000dOVdDDB343KITTnK
TXPD0aMB000000000000D9AAdSTV000000000000000000K6@Zk5X]FoQBif0000T_;`1>VA0000\YZX00000000@:NT0000X?6k00004EEHTc<k<jE;000000000000
ToLe00000000Pd?@<[_Q<nIX0000\N^i0000D;<P<[UNA?RWHj>U0000hckC000000000000aHg6De[aaK4TaL7P000000000000000000000000L9ET00004O==0000
000000000000Df=Jm4X3YJR:8GB]0000000000000000hFeY000000000000000000000000000000000000QJeB00000000dh>X0000<0Ji0000<Xe7\cP800000000
<VXI0000PU8;4cHG00000000000000000000000000000000Y5Kg]JSc00000000lXF5D[KmTn7\0000@EF88gOKd;c_\O\BYLJg0000`2E:0000dQE1000000000000
000000000000H3eDP[GNYLWZ00000000MLCSe3U0000000000000<L;2HUH20000000000000000000000000000000000000000@e`<000000000000000000000000
`0:b@UlnTiO0TPkHMC1dQH2k9IPRl`Q:iK8P0000<?^;lcP]hlS6M1dGa?YmYHJA00000000000000000000@4a100000000lE89000000000000E72n0000M>d=@k\1
000000000000HLhT@DGj<Xm3TcF:00004THb000000000000T:oL0000m1<^00000000000000000000000000000000mJ^^000000000000`7Xg0000000000000000
000000000000@;iV8Q3:HUGhdGoS00000000d_lI000000000000m??B0000EAgl\34I@gXnD`^J`oeO49iAH5XM`Nh`000000000000000000000000]:_\8o060000
U?KE00000000000000000000lao=00000EA^0000000000005HRB0000ACJWP^[j<BCKDJ=g0000EDUTQGh?<AHVX4l]000000000000P<mn0000000000000000DAXW
00000000lD3T00000000`^[10000L>4ml8\M000000000000`<_]LQBd0000YKUBa93ll@L^000000000000lJBm000000000000XhEH000000000000000000005;il
000000000000000000000000000086]DmJ?\000000000000h2VSd<W000000000DV3>TXhdD71K`][N0000000000000000000000000000DfYJ0000000000000000
dcQ[0000L66c00000000iLDm000000000E9K00004k;70000hLd20000000000009LGUdO2g0000@XEf0000000000004TS00000Y:_h1Kc=a2Ned_^3L3`bhTfj0000
00000000T<6F000000000000000000008BDW<ZRSlc8?00000000Y5gBT[9<0CP0dk`F0000hjlR0000000000000000`dOZXh9Z0000XT?S00000000@=CV00000000
00000000YF<E@LFD00000000m;>O000000000000000000000000000000000000000000000000TW\c000000000000000000000000000000000000X>f@00000000
0000d2BfhO_E<W=^0000=<o:l8fHd=_<0000XE\e<I4Q00000000000000000000000000000000X612000000000000dD7WHG0Hi:GB0000000083=?`WkQ00000000
0000lToSL]`V0000\>;kTCg50000l>P700000000XBL3LQ>g`CF>8AQh\IGF`VS48jbW\02SiAFk0000000000000000<ZbXhfVg0000000000000000000000000000
00000000IL9o0000dCE8000000000000<HKI00000lMW00000000000000000000000000000000000000000000l_3A00000000T_VI00000000P`oh0000Q0ko0000
M?^_\4CQI1FW00000Mc4TY@N\d6<000000001Ii30000PIBH00000000h<3V\[]\000000000000XjhK00000000H98l00000000DD`1hY8=0000000000000000U@MA
0000000000000000TSQg0000000000000000000000000000H`Qh\bZj0000000000N:00000000HEOc@b_>Do5k0000d>?J0000hQ1L0000000000000000aEVk0000
00000000000000000000000000000000000000000000000000000000000000000000danjT15200000000H3SQP5_I00000000TZHYXA;G00000000000000000000
D6gfhWfo00000000000000000000000000000000000000000000000000000000i<5A00000000E8KlDLkg00000000T6Kg00000000000000000000000000000000
00008]fZ`lZg00000000000000000000EC<eQJ`P000000000000000000000000000000000000000000000000000000000000`FE68FdcD8;b000000004gP1e6W0
0000X38300000000iE1Z00000000@]L400000000`81V00000000000000000D9B00000000Hl]neBJ4lRj[0000Ti;100009@Z[1ERT000000000000000000000000
0D<EA9<dP[a?lb]20000000000000IC[lJm;000000000000000000000000l;WA00000000000000000000H@aW0000aEWF0000000000000E9A0000Q2TU00000000
i3e3=8Cd`e0nL`ec54?`lU2i00000000000000000000hO3L0000<kgl`HaG<AE\8dDahSIKXGl?4PhPL9ATUBJL00000000L3ZiT7A@00000000lmOL0000lWmB97HS
0000000000000000000000000000000000000000IDNL0000PG`?LX09000000000000000000009E^?AF??L4]N00000000lO:V@45>00000000000000004icbPKLZ
H84VQGklTJO\<P3F0000d^FF4L=:D]?O0000000000000000@ZkahB2900000000000000000000<7jE0000d2XO8P`U<lioa2?k==0>ECAfmDh]dW1AYJ1gYLPL0000
h;LW00000000000000000000P\XG000000000000000000009D^`0000<g\\0000000000000000YKRZ`chniKCQ0000000000000000hY`H00000000000000000000
0000000000000000lQZP0000000000000000Q7H<00000000@hZ?00000000ddFA00000000TD]TTZ=B0000d@AW0000X:Wl000000000000lL34000000000000d7cS
U5H1UE<@0000`BS^00000000\^l@0000`XCL00000000`KJV\mRO0000000000004Lm=000000000000PYTo00000000PXR9YDSnDUP>==]@00000000T8?R5K=?h6:j
00000000000000000000`naB000000000000000000000000@<h2d[Th00000000<?^J00000000000000000000000000000000000000000000\fKI000000000000
000000000000000000004h500000000000000000AH\20000l@h>0000H=Ti0Lhj@]`D00000000000000000GF]000000000000<nNZ000000000000000000000000
00005<BK00000000@fMh000016dWmBiB0000a:gX000000000000dV6ae3Ja8M37000000000000000000000000]:>cHVhUhkEa000000000000lP4ae6fY0000HKio
d_eh000000000000]GMEXQ90000000000000<9J1@^TL0000000000000000hj:JAH4N0000000000000000LTTU0000000000000000000000000000000000000000
0000000000000000dek<0Ncl4H3j000000000000]2?6Pi2c0000000000000000<Ieddf?50000000000000000P8S6000000000000000000000000LeNOTSe^mHPh
000000000000\]W5000000000000000000000000000000000000UF6<\=Q9<1aP\\[C000000000000@>XD0000hTa500000FY[000000000000lMI;000000000000
00000000000000000000000000000000U8IZ00000000<NKK00000000\D]kM=@`0000@CS]00000000000000008kG9000000000000000000000000000000000000
0000L_N>00000000hGb`h^mC]17500000000000000000000PeUU00000000m<=ThRL=d]1c000054fe0000YD<FlLD<0AY_00000000l3CBA@1?PX9;lf_SI8DlQGUa
4L1354L2QHMh000000000000T_>XQDMS0000d03iH6o957e900000000000000000000d3Mc1>SY0000000000000000000000000000000000000000T29a00000000
U0]@TiOi0000\@?<0000000000000000]CA3000000000000Lh`R86Hc0000THfT0000L?DVM;K2l_A><0hn8nf@0000l9B>0000<8Cb0000000000000000PDlh0000
P5RU0000000000000000XOWV0000h^H;`fV=00000000LQKi00000000dG7Y8PoA000000004PgE]:DV0000000000000000<16003Ke0000000000000bKX`M1Gh80<
0000000000000000l86HU;VV00000000000000000000000000000000000000000000E=cm000000000000TU`b00000000000000000000000000000000Xf\`Hh_Y
00008eVh0000000000000000lRR=000000000000118E00000000XA>i\BlEdGbg4I3:XL8XHK?N0000000091fo000000000000000000000000P1;n0000hCdi0000
0000000000000000000000000000Q6BQ0000000089FgDONeLKdB0000d_Z800000000MFb:0000LV[h0000h]Z40000000000000000d;HQ0000`>Ck0000<[o\0000
0000@FHfhT_N0000000000000000@=eU0000000000000000000000000000000000000000=G\B00000000000000000000TVSA000000000000DQ9>@3EDXT=RTZHK
4SKQIF[\H^l500000000@B0n0000LeTc0000000000000000000000000000=CUU000000001?U>0000D4UB000000000000000000000000E8cfa9AbhL2I0000eJOO
000000000000``af000000000000000000000000PG=HXlXSAG9P00000000000000000000000000000000Y7\m89iR0000000000000000aCm@0000PA_T00000000
000000000000000000000000T2==0000000000000000DhjT0000@Dl\P4<40000DmOh0000TWGgH]SR0000i4QK]KZL19YfE<`^A<4U000000000000`=]h0>2eHmG2
iAL50000000000000=9E00000000`VXYPmA6000000000000P6jO000000000000000000000000\TZ7Df]KmCjU000000000000@U4Yhi1N0000Y@;Z0000hj9g0000
000000000000000000000000l1nL0000000000000000hQ6I0000L4Dga<[^0000`L9i000003J:0000000000000000hF5:4PgYTjC=000000000000<Dk^00000000
`Nj`0000<aiA000000000000000000000000000000000000000000000000000000000000E6;`0000<\iXD^cbhH2Y0000`=2e`U?U0bcSeK@90000hC\G0000i=b2
@X\h551@\5ch000000000XS^@_b:T5Y^=A:\d:BH000000000000000000000000000009<HH=RK000000000000<^R:0NGa000000000000000000000000M9hX0000
00000000DEhQ0000000000000000`1bN00000Lc?0000h8AD0000000000000_^Y0;Oe0000`J`L000000000000000000000000LL_4`RoQLgTZ8Cc<hm5900000000
X<ea000000000000000000000000Hj0YP\lT0000000000000000T[_7000000000000TeABLeF500000M@`l2f000000N8h0000@i5cPalF0000000000000000DV28
00000000000000000000000000000000Q5i;0000<>L1000000000000000000000000000000004IN40000m4bgQ<Ck00000000m=Rk00000000@kEE000000000000
hFMg00000c9]00000000d=aV00000000L5\4L_Q0000000000000000000000000000000000000000000000000LSD;0000000000000000A1DE0000000000008Q>S
DSVa00000000\;B^00000000hI?MDY^B0000dO]E00000000l_eOXXPTdk:8HLk4000000000000000000001Hc[TFgg0000M>Tg0000Y5R900000000000000000000
0000000000005IBZ@YN60000000000000000000000000000d\G=00004LR:0000000000008GL=00000000045oTmn?0000000000000000000000000000l0`?0000
\]S`00000000P>2300000000<biT<m\=@QK^]:<P0000<j?F0000000000008m0dTN6]]I_[0000@[7e5GBe000000000000\gU`X=gb00000000T9<d0000]EfU0000
T86g00000000000000000000<ZiN0000000000000000PGLl0000000000000000YCaX000000000000000000000000Pdgk00000000a8:]00000000000000000000
iF:;Lk7T@M@K@eXD00000000000000000000000000000000hAlH4hPZQ58d00000000P8Nj8a`Q0000000000000000D_Fj0000EL0B000000000000@>m:0000l]fL
eAf70d8>00000000000000000000000000000000000000000000000000000000\9f4000000000000h\7N000000000000000000008M6U00000000XV>;UHHF0000
000000000000@eI?00000000@I=H@d[A0000`QmehJ2l0000000000000000XbCb0000L33>m0[5h29A0W99Y:U900000000\8S]0000<X9KX>JW\X=Dln1TYIKKLUH`
Teno0000hWQA000000008J0Llj9<]0F]0000000000000000Y8e]00000000Dodb000000000000Y?I[000000000000dV;?0000000000000000T2lGU:D600000000
00008j5W0000a5Q:00004N7N0000XiP<ELP^XJ8\8]UE000000000000000000000000]G[j000000000000L:f;00000000Tm`kE?0j0000X<eM0000000000000000
ECZ\eFS=`L:[00000000\6n_000000000000000000000000000000000000000000000000000000000000`fPfe9^f=G;600000000000000000000000000000000
PV>P000000000000000000000000l>Si00000000<D5I0000000000000000000000000000569G000000000000dD^H0000mGmj0000000000000000TEYn00000000
00000000000000000000000000000000`LCX0g1M00000000d=240000PEBN000000000000000000000000P0l>0000000000000000000000000000000000000000
000000000000@OEG00004TP7PB9g`\4\a3GLAK^KlTSk94:@00000000PU2Z0000i9?A=;A900000000000000000000000000000000PNn<0000dO]P000000000000
000000000000000000000000MLHQ0000000000000000lL]m0000U4F<0000000000000000000000000000@<j40000d[FiT]2200000000000000000000X7mVDJUO
0000000000000000000000000000T\la0000000000009JfM0000<7ic0000Q?>=hRj7000000000000000000000000000000000000000000000000ILQfl`;f0000
0000XYRd00000m75@?JT00000000`eWJ8fl=0Dhh@Eg600000000Y?iW0000T:02Li;N00000000L^f@0000000000000000000000000000`0_CdOh[000000000000
00000000H6>J<53KL]ERM1Nk0000@dJ\000000000000000000000000000000000000\E]Q00000000000000000000E9R60000dC>l1EmT0000P<I\0000PLL80000
00000000HhBG00000000000000000000h1Ti4_9jTEA300004]o]<g^TLlg300004Di7T]dK00004\gAXFFR0000000000000000000000000000000000000000E9\Z
E@Jb8Ym\EISmH7FZ0000TNa@0CD?M=i2H5Q>d0dMEJjX]IV=00000000<hlS000000000000000000000000`de6HBLS0000000000005K5Vh_o<8lm[hILaTZOQ0000
02K90HjX0000000000000000dI[b00000000@AcdhTQl00000000PJ8k4;05MEF6\oJk0000d9FL0000<K]20000000000000000@nJ00000000000000000PQJc0000
000000004km@0000000000000000`;O=\5cY000000000000H84eDiLW00000000000000000000T<Q:hIfS00000000\W6RPEfO8MeC8JR[000000008WAg0000T62F
000000000000000000004f47000000000000`b3A00000000000000000000000000000000000000000000HUCY59dHPhAL000000000RCT000000000000<Vo`0000
i79b000000000000000000000000000000000000000000000000PDNn000000004kNHeJcn000000000000mDV_000000000000d[7WHk@2000000000000HVIV0000
000000000000mFHf0000@HETIK3@000000000000000000000000X873e<K800000000LO3Y00000000000000000000Q2YC00000000EHHXYDPM@aGo000000000000
00000000000089fd0000X_n70000X@I300000000000000000000000000000000LY[G00000000]7Rf00000000aFW000000000000000000000000000000000D_Dg
00000000592]0000000000000000XoTo0000LJUn000000008Rc>5E`m00004[FZ0000T[VW00000000000000000000\kj]00000000000000000000000000000000
000000000000000000000000000000000000000000000000a=@R00000000000000000000000000009G9D00000000000000000CIY000000000000D441]JV<0000
00000000000000000000000011Ke00000000000000000000000000000000dXgMX^7=0000=0gW0000000000000000000000000000HbJY5IUS1=:ZXP210000TJPn
\WcR0000IEUH0000000000000000PGGn00000000hUNM0000XORhQ<4G000000000000000000000000XUI@E5\Z00000000U9fP0000000000000000lSPnPamo0000
000000000000Y>G:0000DaLc0000a;JG0000XC4Qd2Jj00000000dN1=00000000\]Sm000000000000]Jjd000000004k\H000000000000000088:il]Q^h4<=P7Gm
000000000000`i\gld<CM>g=Y5f]UGKJ0000000000000000XD3A0000000000000000000000000000Lk\=00008X>0000000000000EK:H000000000000hY1S<iK1
00000000mJWh000000004=d800000000000000000000TF9[@eS@000000000000lfN?000000000000hGSMiCoA0000XjkHL5L\PRcTL[e34eTRe1WWU8UXmJiP0000
TCFm0000l>BnDN=U\W\THk?4000000000000e<XF0000TkU50000000000008DPR0000000000000000000000000000DUC<0000000000000000]9Xh000000000000
000000001KWd0000]B1;0000000000001?Q4000000004N7\000000009:n_0=i:00000000L[A9I94a00000000000000000000000000000000iE>;e>;V00000000
@Sml98KX000000000000000000000000HU?A=ITllMP_00000000000000000000lk[30000L6_Q00005<5O00000000000000000000@<8800000000000000000000
00000000P4AY00000000dJ4KA=4K00000000T\0Y000000000000T:YT0000000059LE0000950100000000H[HnX3P[XA[W=?E>`L2Y00000000A1C?000000000000
0000000000004[;Z0000leL;0000000000000000PXP5\f\PLK0k000000000000HcTn0000DDJk0000000000000000<ABF00000000000000000000000000001EOK
00000000QFUe00000000000000000000hMoM]=eMldnn00000000YE0g0000000000000000THPI0000000000000000000000000000h0c900000000000000000000
H=S90000<1Lb=55T000000000000H`0;D=WF\S6H0000000098iglK7D00000000000000000000hFb>00000000XbYT0000000000000000000000000000MGgd0000
0000000000000000l\F^000000000000\TJH0000lE52``nk@`;N0000000000000000000000000000000000000000@gi@0000000000000000\J8G000000000000
00000^OkeJMZ0000000000000000lmb?0000D;IO]Kl7000000000000000000000000000000000000<Ef:DHM;\AkV`8XCh9EG9=c5000000000000h77200000000
000000000000000000000000000000000000000000000000000009_CUIBo0000D56<000000005JRa000000000000000000000000P4:Q00000000UG<S0000`L0g
000000000000LM1h0000PWlh0000<`2]00000000000000000000h16GT[W@a3lXhl5:iA030000000000000000PnZV0000000000004<;Y00000000m73S00000000
00000000UFn=00000000000000000NRX8Sh[Q=Qo000000004S@T0000=1mm=5CXQKJG\bOU0000000000000000000000000000000000005GPQ0000000000000000
000000000000lbhB`AV0eEPPh?a?00000000`j5b0000000000000000000000000000000000000000000000004XLh0000T_8k`kV3XBbIQ;=CH2`J@BfblN2LTOfB
L7Z4l^bo9=@6mH=f00000000HWAK0_T500000000T4e0\c`HTiWD00001:A01D5>0000P5BF@^f400000000000000000000@9MW06LahIh@00000000000000000000
000000000000000000000000000000008G4fQ6lR0000@j[=XmQ8\4IR00000000=@[dM:]4000000000000000000000000iHAnaJQk0000HUA000000000@O9<0000
000000000000Pei^0000000000000000H6W=Y2<o96:A00000000QHA20000000000000000000090fM00008hf?`ig7eGVWeJG?I>V[QEd`0000000000000000<1^N
1Gbl000000000000lQk?4`JC]5KU<V3H8TNNU97F000000000000UH7E0000mLI>P8^[H78S000000000000000000000000000000000000`?R]000000000e@50000
D9LQlKU10000000000000000HX;E0000000000000000XjJ200000000lK_2iHaZ0000000000000000=BIJl6iL00000000U5Df0000T]XQE1d_Ph<U0000E;2E<52g
0000000000000000000000000000hYmI`^\8000000000000000000000000000015ee0000\CK0ll?W00000000000000000000X^i<hk9jl8:WMLEKA4M<08BC0000
`WG9hh[N0000XZe9a:kT000000000000000000000000000000000000000000000000II3Z00005=Zk0000000000000000\Wb`00000000<hA=0000`LCJ8`XL0000
00009?@D0000000000000BMCX`IR000000000000a1YO00000000000000000000000000000000\b0CT?^iaF:e000000000000000000008L;L000000000000lViK
L31K00000000000000000000LGYM07b>TXdZPm1Z@_X]TI<5lQ17`7T^e3bk0000he?d0000PK5l00000000@gZa0000000000000000ADC900000000mEJ20000\XHY
00000000000000000000000000000000000000000000000000000NSF0000000000000000T1C80000hgGh0gUO00000000lPBL0000UAHE0000`N^:000000000000
00000000DjZe000000000000`nW>0000HL>:P7Y70000=DCi@92g000000000afV0000000000000000000049\8m3oe00008iAE0000Y1[m8`Fla:SS000000000000
4FU_00000000000000000000000000000SdhPZ?40000000000000000dB0<8;:LX9CM0000H6EP\HQQh_e:lbM@lik[1I6600000000\RD:D3dk00000000YBS70000
00000000000000000000dg3m00000000LRc2L_kK4R8H0e>QE9ZH4kR>54f3U<_H0000000000009Il]000000000000mAW40000P<Pb`h32Q>aCEFFV0000TgmWdhio
000000000000000000000IU20000lF>=M4Z3830KPPM]QK]R000000000000000000000000000000000000000000000000l8o[000000000000M1PGleg<E?dj@Ehi
0000h8VElH;G000000000000<NJh0000000000008]iE00000000IE:6HU6I\ZXRT_QK0000YIW`00009D=30000l;Q70000L6__Ha8J8SB>Tkl2@mC0Xc0700000000
00000000000000000000DJ3<0000dFXZh_cg00000000`9N<lLJ94cgfDh=e00000000UD4<00000000000000000000TD;O000000000UFTD;Fl9@XcUHBL5J4F0000
0000a77b`LIi0iln000000000000U:aS0000HJ3^HKXU0000QFFG00000000QDX30000d8<B<HnS000000001J@@8ElA00000000000000000000HJ:3000000000000
0000d]OE00000000YC_QlRJ19<8=000000000000000000000000Dg8jPUN?00000000000000000000000000000000a24Y0000T]0VmBf?00000000000000000000
0000000000000000II_OLW[200000000ddI5M8dDmBffTS80`1IJ00000000000000008SDY8I2L000000000000XZdo000000000000000000000000D^V=d\k_<_?j
eKfL00000LKHLLOBLoUQ0000U=lJaGlkEKf=0000DPllYLYg<@G]0000@:eZ0000T:\58d@ZL`<5Dl_200000000000000005JMB0000000000000000000000000000
UJ_N\VkU0000000000000000=C<A00000000L@dn00000000000000000000000000000000000000000000hV=I4VnX000000000000000000000000PBoK00000W:]
0000lo@oDT^2000000000000`b;R00000000000000000000AE5k0000dCj;0000@d]0i;aA000000000000000000000000<RW@00000000000000000000XW:D0000
Li;jXDaU4OG00000000000000000XkX64G5f0000000000000000lU^R000000000000000000000000l_?O\0E_0000000000000000D^]GD9aDD`R4000000008\h0
000013WIiDKaX09?00000000UD6C00000000000000000000]6Hm8JYVE:EX000000000000000000000000000099;D`]MY00000000000000000000000005OP0KF7
0OaI000000000000000000000000lo8GaB8^lgGL0000000000000000000000000000000000000000000000000000MEbhl=I60000000000000000000000000000
0000IJZS@TY800000CLN00000000\bbe@lSW0000]<M:0000000000008O0M0000000000000000000000000000`d@g0000000000000000000000000^8;0000m<AU
000000000000000000000000];@I000000004Bk200000000000000000000000000008l:^1IWT00000000000000000000XBe`5@`40000D`dYEC7400000000lNcU
`oI7<:>c\DXiPXW39;GdMH3:]=fgLX2b<;G:1I7Y00000000mKER000000000000000000000000HUZ<0<<WTlOd000098CJmJA9hE4W000000000000085iLb2]0000
<3Q@000000000000l7lF000000000000Y>QI00000000000000000000hQ2O00000000HV1i0000LWWUAFbI00000000@75Q00000000AB2j000000000000I7W6\<0e
@=hW00000000000000000000000000000000000000000000000000000000000000000000DXn[m2\ca9HQ0000000000000000IL240000``T74HC[Di5WEG@L0000
000000000000000000000000hFTm00000000000000000000DlEP00000000000000000000000000000000000000000000000000000000@=7>0000hO[O00000000
000000000000MJNh08A^@aVc0000DZWE4Q]R=4kiE6TC000000000000EG?50000000000000000000000000000000000000000`e7>000000000000000000000000
00000000T>kNe3;ea6IC00000000000000000000eK;Y0000000000000000000000000000000000000000DNo50000000000000000000000000000000000000000
000000000000M7nCEKhVXnV2000000000000<N1^dg<D00000000000000000000hB0JHlOJ00000000000000000000`INY0EB=4M970000d3Y>00000000iIoK0000
000000000000Q8L\@Ec[00000000000000000000\^^iYJh600000000XZV[LIDk0000000000000000000000000000Y9NL000000000000\c:Eh<35000000000000
00005C_]0000<d^V8k_9EDB1dHTN000000001>Y?00000000`UfWHgBg00000000000000008ZTV0000P]JN0000`8_FdA0<00000000000049\XmARb0000ADm@8Fhl
YD8>hkjo1FC_00000000l[]C0000PUA8E?Nm0000000000000000000000000000PkZ=00000000@F270000d`i@00000000`3PKhWXj0000EKnD000000000000DHF_
TJC`TZ7IIHYk0000]:lm00000000000000000000000000000000000000000000H:?P]?N[000000000000@YR:000000000000000000000000<Zg?@L\F`V9m0000
@X6M00000000Q:@Mh3g;000000000000000000000JU`00009?>R`l8JHQcm000000000000M;]HIA6]00000c\C000000000000aJoV0000I6QPYCdm0000Y6X^0000
0000000000000000000000000000eK\\0000df<oPSMD00008g53000000000000000000000000E0U5000000000000]GAZDlF=0000000000005>U100000000=AGX
00000000000000000000000000000000000000000000IAkS0000XR850000000000000000000000000000Y0BK0000l7joDX@7T5^nXHXk00000000000000000000
0000000000008\;J0000000000000000T4Am0000000000000000\::Ka;9_@@B900000000000000000000000017YD<Hnc00000000000000000000000000009E_>
UIY40000000000000000\MR9Y7<P0jNL0000\Nc5TiH00000I?BB00000000000000000000e>K70000lc5700008Ok=00000000ljW000000000TFe700000000T@2O
4ganY3]I0000000000000000000000000000000000004g9b<HSm0000000000000000@NUdAJ_`00000000Tf>V0000000000000000000000000000000052o]eJVW
0000UAm6\c<=000000000000000000000000EGZA000000004S\H00000000H2P7@mX98j8W8J1b000000008U^E00000000DcSTIF[h00000000H`3k`GXS00000000
8YLQ00008]UT000000000000000000000000L671TRF[0000@\^e00004]nU00000000`g7M000000000000X_d?000000000000000000000000@eOf000000000000
\YO90000000000008\91UGhTTN[Z0000000000008ak>0000<RW_00000000000000000000EAHl000000000000000000000000000000000000T=UE000000000000
44JNe8mP0000000000000000dW12m;1gmDU900000000hG];HK`T0000000004FX0000\9MCQ;m40000000000000000<knB00008_l9P;>PQDj=@T3W00000000lDhF
00000000HXlPL_@D0000MJ=R0000000000000000000000000000000000000000<@Ue0000000000000000000000000000<\d;000000000000D51C000000000000
EF:Y0000@L]`00000000<MJUPdnWIHK4000000000000=DI`000000000000lV@T0000000000000000lcaF00000000dGAW0000YIHN000000000000eL@b0000T^oG
00000000L52C0000000000000000m8U00000l1l_`@R=0000QKoj]7AB0000000000000000T6E44BYQlDH^0000000000000000000000000000m=OL000000000000
000000000000MH>YDW=00000<kQk0000\lnb00000000000000000000000000000000000000000000000000000000000000000000mHaN0000i><D000000000000
d1_o8lVQ0000E3CPaGK>000000000000D]620000\6nB0000000000000000@H19000000000000hCaL00004k=D00000OJH00000000PISBd\eE0000000000000000
0000UH4?00000000T03W000000008IMJlFjR0000000000000000<bi@0000000000000000LYf94nTjm0d_0000000000000000HjFb<g=hEDEahH>VQGFU00000000
000000000000000008\Y000000000=kF00000000000000000000000000000000000000000000000000000000aFfZ000000000000lm45H@7Klc=VE;AM00000000
eCKP000000000000@hTT8i?500000000Hm?d000000000000hOO70000=6:300000000mJ>K000000000000lccJ0000000000000000000000000000Xg>G0000<_jK
00000000<6Qd\ajo000000000000=Djm00000000HM:]000000000000Dbc`00000000000000000000000000000000000000000000PKKh00000000000000000000
000000000000000000000000hOT\m?R300000000000000000000dLQB00000000\[I8PA[6LgMQ0000000000000000000000000000000000000000l^nDYET1lZhm
`MGL0000000000000000@Y62h4_2\\cR0000000000000000dA1a00000000000000000000<>7cXS<1000000000000\>Q<000000004^WBLhBV00000000l>nK0000
00000000U=3W000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008gMA00000000000000000000
0000i5go000000000000000000000000LW3jD;RG0000000000000000000000009145DD@J0000000002UTh:k]HCiZ00000000@5TM00000GEn0000000000000000
<2mk49\B0000`nA`1?1:0000`64J00000000000000000000000000004<OF@M2O5KIK0000@UW4EF]c00000:1mhe]>=0GS0000@TO1000000000000`eMk00000000
\6?N00000000L3bL0000000000000000<STG00000000dMVQ`HEE8\Wh00004AdoP_2Ehe;B0000<DB<00000cJW`bD20000@\]:l:19iDGeh73\8RkClIlZ@eK0]I39
000000000000000000000000@X630000000000000K<JHWS[hP^STgmhL0E3000000000000000000000000E<l>hXLNP?=M00000000000000000000000000000000
0000L2Pk000000000000000000000000l?fgHMEdA<oP140H9?D9YG^=@^M`000000000000MD<d00000000A=7IA?M>0000a6>G00000000000000000000IL4S0000
HggH00000000000000000000a::h@48j`C9=1JQ2000000000000d;M=XZTh\TdH00000000000000004?E5A>2bXi]R00000000000000004bKK0000000000000000
00000000000000000000lMV00000H[G`000009eG00000000000000000000000000000000ABEN0000lMG100000000]H[f0000T6XZH6a_0000`iabLNdV00000000
8]6e0000000000000000LSU\0000IBa500000000DTif0000000000004N\n0000000000000000000000000000XG>J000000000000000000000000m3@900000000
0000<FDB0000000000000000@MkM00000000000000000;KDlSNV0000h`U[4ELn000000000000000000009CcV0FIe000000000000000000000000000000000000
00000000Te=YDiI:00000000000000000000eDGDPLlH0000000000008D2AA6oj@W2W9CBh0000000000000000l8TlL\G0==mN0000000000000000XZHg00000000
00000000000000000000L7dW0000Hd=00000000000000000\bEW0000QH3j00000000@dEa000000000000000000000000dY57@LWbHPTF@YDa0000000000000000
00000000000000000000000000000000000000000000\8`753NT00000000Pb850000000000000000000000000000000000000000000000000000000000000000
@[bT00004@4TT2<J0000@TOOE<J700000000]FW`000000000000i2JE00000000L<]k000000000000\?id00000000000000000000dhU300000S6W000000000000
0000000000000000dok:000000004_f20000L_9^`QgI0000D5Vh000000000000d3iK94W;00000000000000000000000000000000<E_H00000000L:3_00000000
0000IF^b0000000000000000000000000000000000000000@TOo<e2V00000000000000000000A<l^\K9Al[OlhKOm00000000000000000000UESYaHYM00000000
0000000000000000000000000000Q4AJ47C?00000000I8B500000000L2_j00000000000000005E]g00000000000000000000LFXI4014L6<4\;=@0O;R@Wk4h_de
8`9D5DTX00000000000000000000h:BVa<610000Tj\1000000000000e5P_00000000DRhO0URkL]]3000000000000<MC8QJW;0000I3Le99N2MB;X00000000LbDQ
0000000000000000<4^^000000000000000000000000000000000000000000000000@YL5000000000000000013lB000000000000IDoG00000000IDdT00000000
0000000000000000000000009AoXYHb800000000000000000000`Ra@DmB@0000`Hb\Db7d@RlaAI=A0000000000000000`2oB5:mA000000000:a?5Cin<]S50000
000000000000E0@C0000000000004;kS0000000000000000dJe^II[M00000000a@T^00000000000000000000000000000000000040hQ00000000000000000000
0000000000000000000000000000000000008W4Nh63P0000000000000000PIBi00000000XU2QU9Ri000000000000000011f;00000000X^e<000000008`0j=@S5
000000000000000000000000D[g9I=?f0000X[U]A9nFhCY9000043cA\82\<Bh200000000000000000000XMY4000000000000T>W^0000<gn900000000hV]cTIYF
1DZX00000000`KkY8dBa0000<<Kh0000000000000000000000000000\B[O000000000000`8nl`JLA<16l000000000000L]o9dh;e0000000000000000=EhV\bEF
000000000000IKeM@dkZ0000HW>000000000DkVC0000Hd=J0000TU]b00000000000000000000000000000000000000000000dIMT<JU@00000000PUVU00000000
000000000000000000000000000000000000@N]n0000000000000000TH0[00000000000000004D\400000SQ;000000000000000000008F1\0000X:J]08R<0000
0000PoVY00000000@=[:e@eh00000000LJVkU3nZ`LgJY1[AhKbAln@Pa9[b@?Sg@8RLd28i0c\T`oMa0000lCKC00000000000000008N4I8@1T0000XZ?N0000DJLh
0000]3DZ00008:dW0000<lBS4=7O57]S0000000000000000000000000000D^K@@fWL=3[90000000000000000T0Yo\cG:00000000000000000000H[XIE>@0`X8;
4Qhe<Z1n00000000@YIe00000000L<<C00000000d9WV000090Pe0000000000008R9F00000000000000000000000000000000IEAG00000000iCOd0000DVbN0000
0000000000000000000000000000d7P2\h`8000000000000P<;?e5S_00009Hj6QLOG000000000000000000000000I1b5000043JWTk^10000000000000000Hflm
000000008CbY]5;[m;5h00000000000000000000h?>h0000<kd40000lVFm00000000<c?i50og000000000000000000000000D?0MPjQf0000000000000000`IH5
0000H]6=e=Bf0000000000000000IC4I0000000000000000000000000000lD600000<@Gg@j\=00008o_X0000000000000000000000000000LSU?=FkR0000h@]L
0000000000000000000000000000\PZh0000lIWF00000000TM<G0000000000000000000000000000d9o>000000000000d3H8YI4k000000000000000000000000
0000T_EB\f]0He0_000000000000000000000000\aM200000000TGdH4`bP000000000000000000000000000000000000<fF7mGa40000DeZ30000l9g]00000000
0000000000000000000000000000000000000000YKCZeI`3000000000000hLoU1;:?000000000000000000000000H2J1U9>6eAmKe9IMHWQP8^Pj000000000000
0000d5Nl`5S[D7Og0000LoEW00000dUEL663HU=V0000000000000000P_?\0000l0f`0000lZDk00000000000000000jfSPIkC8N:b000000000000000000000000
00000000U38i00000000`8o;000000000000d7co00000000000050H[000000000000000000000000000000000000@dkH0000]4lo00000000000000000000M6ci
X;;GDXnmHJZ?hUY`000000000000DEdaDSVl000000000000000000000000mGKV\>QH0000iL[>43RW0000000000008\ZI000000000000\i960000000000000000
00004`NE000000000000000000000000D[[300000000eEk50000\f<90000163`<b`g000000000000D<`H0000DT`X000000000000aCYW0000@QW\=@2V8?jC0000
000000004RBg4RlHa4;\00000000hdeG00000000000000000000`K@a4<NC000000000000=HPYHjbeEH@9Y8500000IJ\Z000000000000`IS30000000000000000
00000000000000000000000000000000000000000000000000000cVN\YEg00000000QKS>H`fAX::lIF2O4eGP000000000000000000008O`BmDYJ0000@i4b0000
ThUg00000000000000000000<O1T0000DI9i00000000000000000000000000000000HLX2000000005?=M0000000000000000000000001K7E000000000000\<9W
0000`be;0gHi0000T1T<00000000LIAAPP>LhFm:a0P2d^SfiH3[000000000000000000000000HXQBlc6dL^iZ98>5l^CJ87fO0US8E6YV00008MF6HnGfd?<I<8[^
LCXFdRT?0000dT_>00008[P;IKia0000lgbc00000000000000000000d`e1Y0G7000000000000\E]6034kLJU200000[kh4MQ`0]17HgiL0000d<HU000000000000
000000000000]DjO00000000D1WM0000<g^000000000QC8i=D:]0000000000000000000052Z10000000044MldKA@lb6ITn^88P1W@W\HT9_W]=`>0000`e=o0000
hkP60oAI0000000000000000000000000000h]DE0000000000000000000000000000000000000000lR1E00000000000000008J]i000000000000000000000000
00000000H2lQ00000000000000000000h:8d]=Y_0000EDn900008;F^]?VI0000000000000000`XFU1GTS00000000000000000000Tgek00000000000000000000
AI9WhZ8;000000008B6[00000000000000004aj_hhY\i0`i0000000000000000000000000000000000000000liYG5Ec4A@jK00000000XMXgL<c?]IK600000000
00000000LHJ>000000008K_i0000@<5X`i9bPlQ^0000\E@D0QfF00000000000000000000000000000000<Q@10000L=5MH_oa0000AGM60000`GWZ000000000000
00008\2A4NEj0000`GMcLRXTTfQIm;Ql00001EaN8^cQ000007;Z00009H]4000000008:CblC0m0000P0QG=HQO00000000000000000000<OH0000000000000U:Y`
000000000000000000000000\DiZT;_b000000000000lZG[00000000lU8eE;`900000000000000000000`?3X0000hO1500000000000000000000000000000000
00000000ECBV000000000000000096TW00000000000000001>::000000005D\V00000000000000000000\dfgIDAe0000000000000000000000000000dnWQ0000
Y03E0000lTOe`:TI0000000000000000T<bDhl;o0000E<1h0000000000000000000000008ce@0000TOZ50000000000000PKW00008<OWME:H0000`?2H00000000
000000000000<FP6hA5_@TVV00000000000000000000l:FI0000\K9W000000000000000090PN4K[V0000P`m1H2PEP7G<0000DS;J00000000PWMj000000000000
0000000000001?5L000000000000000000000000000000000000HM220000EA<l0000<AMg0000000000000000X<VM00000000d4S900000000`24S0\Jm00000000
`4G\0RSZ00000000l5>G0000`ONZ000000000000000000000000000000000000000000008;Hb0000000000008M@VlFLI0000H`@C000000000000@\a@L7:AXOb9
00000000000000000000X[3F0l3E00000000@Xfl000000000000@;FG8ahKlf>h00000000000000000000000000004DLJ00000kk[000000008SZI]BXh0000U91A
`^GK\_a3EE7H000000000000X\lB000000000000000000000000000000000000hL8I000000000000000000000000\U[kHb@d000002cY000000000N5]0000d^b]
0000lm]0EEhh`VEILlPn0000000000000000000000005JI:000000000000000000000000000000004`bb9;T@0000000000000000000000000000000000000000
000000000000Q9__d?:70000<e\JXKJf0000000093ho0000@QJB9F3?00000000<a3YT@2^0000000000000000LBY00hbX00000000000000000000000000000000
00000000`a<;9<Hj0000TFWH4bBU0000D7Nk0000H@9g0000XEch0W1]0000000000000000\[;M000000000000L:lL<e:F00000000Q?9o0000000000008SZ10000
0000@G_:AKYh000000000000000000000000XZE:PQMflA]PEK]=0000DFNR000000000c:^0000DGUXlV=hHVH=0000000000000000\I\;0000LK;I000082hn<]BK
iD1c00000000000000000000h9h;H;I?hUl`0000d?KLXWRk00000000aI_C0000000000000000000000000000T7J2D^d50000lXGC0000@XHK00005F?0P1`I\GgX
dM<5dM9f0000Dg1a00000000D64U0000000000000000Hl1l0000XVnj00000cNIdHbl000000000000@Ah\000092ai0000<FCc000000000000XjZBh:mK00000000
00000000]8=a0000mD6X0000PNH60000]=UV00000000T\4o0000e>4J0000D2=H0000a2A9000000000000<[nQ000000000000=5eK00000000@KH34BiN00000000
0000AAWU0000IIBN\F8JMLLS00000000000000000000YDS24\Gh00000000A3>500000000000000000000XPLM00000000000000000000841R0000L`2400000000
P[l_HJ1011@K000000000000000000000000000000005@aEDXH@0000DZoD000000000000000000000000lI0J0000LZ<a00000000L2`:00000000`81g<;jU0000
00000000000000000000MIC>=<<;0@JH0000000000000000H8NN0000@5MhYKN48@:4000000000000HaL;a3Mb\c@F4>Og996JiAkk000000000000@_=>00000000
0000000000000000QE3U00004gG9aHUf000000000000lja5000000000000000000000000000000000000000000004<H:4L<TY@WC4;P8A2k40000000000000000
00000000h1^]hL;X0000000000000000000000000L:3P?7\000000000000000000000000LBc91<KD<<mV\eR?0000000000000000X=FT0000D4_mXjPNP:7LHR`f
\eVG000000008DMX0000000000000000000000000000000000000000d>\b00004^ID8Z2M000000000000000000000000m2U]0000000000000000LEUa00000000
00000000000000000000000000000000`Mhg00000000000000004029@7^=<aoN@PQ80000eEM5000081L70000000000000000000000009Hc7d7am@533XU5[0000
lV1\000000000000\4@Sh8AQhh2?000000000RI[P^2Y000000009GNe00000000hRQR000000000000000000000000\<6a`HH_0000Lfio00000000XEEmhjmSDA^Y
e8K@Tg?>000000000000dTcmYGo_0000PaA_0000962KEI@k00000000iEK=000000000000\D?d0000h;=a<GEa00000000mEJD0000000000000000YF4Y00008CVX
9@G[00008RnT0000000000000000000000004gRW0000M33U00000000ADVnLd200000YH\>9IS^00000000000000000000000000000000IDZ70000000000000000
00000000000000000000DFoUlS2ddf500000000000000000`\M6XWE9eEhJ@T=@HX``0000XF2]00000000@jG2000000000000P:^MLm8@000000000000TG;U\2gh
000000000000000000000000LVmg00000000000000000000000000000000000000000000000000000NN1U3nh00001<f5000000000000\FoeD<Ul`NDnPOo<@j6l
0000000000000000@:[;00000000000000000000D3`QD5]_0000000000000000000000000000]BW000000000HlO7HVC^@[?8mJF4h?fR00000000lJ^T00001K6g
00000000=ET@DTT600000000h>bA000000008V<10000D><`eFEEh`dD0000L?j3PD2VTDEGDgg1=J2NljS:0000l[Mh000000009@R60000P32PTB[_DH]\\2]oH2hD
4IGg00004RQ`=1oM9>1:00000000000000000000I@`m0000000000000000000000000000`[4M0000000000001FNW0000@WQmiL??@KIW0000000000000000T>E>
HPO25H?U00000000000000000000aJ4d0000TlD^0000<;ZUHfl_0000000000000000000000000000hE=fHK;f]0]V0000000000001KQg0000`\\9000000000000
00000000XD:IdHb:0000D?06QL>@00000000TU4g00000000000000000000000000000000001_5Dg<0000@SJd0000lC1?HOWEP1;?<`X?00000000000000000000
E47DAHYAhNR3AHBj\1hH000000000000000000005DVS0000<?@E\mca00004Jc80000D6Co4Rmelk4500000000`LPE000000000000H?AGT_\0000000000000IDEm
0000000000000000000000005IRn0000000000000000000000000000lDe0000000000000hFjhiH?C0000000000000000000000000000000000000000aGQDLLJK
00000000000000000000PE\30000000000000000D[;D00000000XZSd0000000000000000000000000000000000004O5C0000000000000000000000004K6W=G=1
000000000000000000000000\6gE0000000000000000000000000000`]@DdnHm0000DSiO`glbTMfc4[am4?XK12BnI<R\0R1o00000000Y>H80000000000000000
000000000000000000000000000000008M\VaGkQ00000000\iBJ0000l9Rd0000<cV>00000000000000000000000000000000XEo<0<EC00000000m:^O0000<[U<
8mGDTO>T0Fk<@e<F0=SVe7WP1Hf40000YBFG0000000000000000A:HYmLO_I3fk000000000000000000000000000000000000000000000000000000000000Tbn4
0000000000000000000000004g4KA;cH83a>00000000T;>3\kIgH07d0000EBBc=2\<0000L5Ei000000000000hl3<LF`<0000000000000000\UMd000000004j0K
00000000a;\k0000hZ>;0000000000000000X7m8`c??AGRX00000000000000000000000000000000000000000000PBnliEOW000000000000Q9Wh000000000000
LVgEXISc0000000000000000000000000000`TL_00000000Q=V_0000000000000000000000008Y=4000000000000000000008L1L\YEW0000DX<0EDTg00000000
0000000000000000000000000000Xdf100001F`f000000000000000000000000<0]M000000000o;5]E9[8@4`000000000000000000000jm>0000000000000000
00000000<hBi\CI<Hb76aKmN0000TY^700000[a09DfX00000000000000000000lYYW000000000000a3G10000hlA80000000000000000000000000000HF@]0000
000000000000lF_FT>J>000000008Bj^00000000h2SN0NOl00000000000000000000L\U600000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000XZdeXZac\ZeClSdII>3Ve>S90000``kZ0000TX12DV4^=@::e3C^`P]A0000000000000000`XXI0000
UFNi00000000000000000000D57B00000000hoYL000000004J_\000000000000000000009Km000000000DKiZ00004ARb00000000000000000000IEZd00000000
0000000000000000m;Ba0000M;_\00000000`<Ad000000000000000000008X;4000000000000000000000000000000000000HU6Q000000000000h6c\`W?SD\ZY
0000HK480000I>l300000000PW3S000000008nBN000000000000000000000000000000000000E;db00000000000000000000=DEC0000dn1n000000000000M4DZ
Li?SaC>600000000MKD_00000000P66<0000000000000000000000000000000000000000\G360000LG640000000000000000000000000T6WA=\c000000000000
8Aj;000000000000T6`G0000d@bYDVdF0000000000000000000000000000I1d70000000000000000000000000000\G;c00000000\bVa52TAD2WbeF=80000L?kD
mK4o0000000000000000l6;=00000000000000000000lGG900000000000055A`E>gI\TV75?o200000000000000000000000000004h7h00000W7k4g:llc46dTN7
8lGGILUbUA;X0000000000000000000000000000000000000000dg]=000000000000m;ch0000X0cW0000d99VHM_90000000000004ZOc\oGW0000000000000000
0000000000000000l;cF000000000000000000000000000000000000000000005Fh4000000000000M=?:00004<3@`k0>000000000000hiV=00000000]E;M0000
0000000000008:nQDb;4000000000000hOcd000000004JZhl1Sc4hmMTO0YX5I7HZ>Wa:mS00000000\Wb600000000l:F;DoZh00000000000000000000dliB0000
8X7N0000000000000000000008O70000000000000[YlX8A9TJ87TcMd00000000000000000000eG<800000000m4SU\8HLmK7f0000e>N_0000La66Pdf\DRX40000
U@W[Pd5i00008W_N000000000000@0P3a2OE0000000000000000dL:G0000<Q2m000000000000000000000000L@3E425a0lRi0000Y82O000000000000H<YgP3j^
d<^M0000M4H[<<1XLY_h0000`LGm00000000l5WKPWhg0000X0CL000000000000EJCO0000TD1U0000EDOc0000]@[B0000000000000j<jI;4H0000I6DS00000000
0000000000000000DS5R00000000=@5Q000000000000Xk5;0000`_`I000000000000l@]Y00000TKi00000000000000000000hhcg0000000000000000TL2;0000
000000000000i9=PQ37WQI^P00000000h`H2000000000000e;9o0000LX230000a;OM0I^C97g_@I<]000000000000l^0a0000d1XO000000000000\eHj00000000
0000000000000000H6GB0000YCFU<R=6QANT4>B:h?;9@DILYFd50000HcFd000000000000I7140000X[Ea<`Ee0000000000000000dHRg000000005HC?00000000
\]8o0000000000000000TI[EeJ1Lh94d]35miECBMHRNh;3i000084?F47=^XUkWe4Mf00008bBB0000D7OLlThU`ZRd0000000000000000m=IM0000Y<?P0000Lb1X
0ga]0000L:l=00000000X[`E0000a;HR000000008SZ=DS4k000000000000000000000000\UOm0000Q6Uh00000000000000000000000000009JLI0000E;ja0000
\Dg100008d`P00000000000000000000T`[WTD^Y@e<>DiKI00000000000051XP000000000000e3CB00000000000000000000000000000000HIXP00000000lg?0
00000000`fAVPbbT0000000000008=3==FL;00000000000000000000000000000000000000000000eJ@O00000000QBOJEC:j0000PEaidQ750000000000008m]c
00000000QK0:U8HJlk4e0000000000000000000000000000`7U[PM12Dlm@e9\<00000000000000000000mE`:0000l1]I0000000000004Rh>0000000000000000
0000A6ll000000000000000000000000000000005I^8AIJ1U;l90000U=<10000PGW2000000000000000000000000000000000000=K2h00000000000000000000
l@2m00000000000000000000000000000000000000000000D:OTljj_Q6EU@JEF\9U\000000000000000000000000dC\7XJ:RUKDG000000008I70e3`ia:?7UHbV
0000lYFd00000000LD>C000000000000000000000000000000000000000000000000@W03PAF0000000000000000000005FUJ00000000000000000000T3`D0000
00000000000000000000X[V>MAL_0000DZl70000000000000000000000000000I<8Y000000000000Hn5H\L>^00000000000089Bf00000000000000000000i;a1
0000000000000000\\cF0000000000004WgT8=bn\aGW00000000000000000000000000000nF]0000000000000000000000000000Xi:3000000000000E9O<0000
000000000000000000000000000000000000HcK<0000T=2DQ74MUG9500000000=GUC000000000000000000000000000000000000000000000000X@`897ej5C1L
000000000000DGVL0000\e:4\]4?00000000HA=I0000000000000iO\`Ljf0000000084J60000X`GP00000000XJmH0_\D0000`Pn[000000000Cn?000000000000
00000000000000000000M8?\0000@FGBQ6Y00000000000000000DSYEL?\2000000000000L2TQ\]980000000000000000000000000000000000000jRQ00000000
0m:V9D;PQ98H0000000000000000hKY70000\Fa3000000000000000000000000000000000000@P;M00000000DTD3000000005:bF000000000000l:5^1=HG=7NB
@SX[9JYZ0000D0<<I8QhQ?2RQGQSUJB>0000H6fR\?6FL@aHHXVSm6=gM:cRaC^dX8?80000000000000000000000000000000000000000Ld1f0000000000000000
0000`H6j0000000000000000LQLNAAca00000000PjYX0000@_:\0000L3N4=3k<00000000000044@=00000000000000000000d2^J<W8[00000000000000000000
H5jH@K^`0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@`eA0000
00000000T1NZ00000000\hdV0000D4jj00000000T\5=000000000000H7nH`?f68NAhdVDmThB800000000dR33Tc7]mCVQ00000000=8jel^IT000057]?0000<;:9
dFZa0000000006]R0000000000000000@fWj000000000000000000000000000000000000000000000000Y9V\E5<M0000a3Q^0000XeP5`;ae4GmA`SHR\ZYY0G6R
0000Q=[i00008iiol8>\@EI1DJbHP32oaGhl0000d?3=000000000000T@\YQEFo0000000000000000000000000000<jT]0000@_8B00000000000000000?Pa0000
0000000000000000`9CX]HVY00000000];WZ00000c`186me000000000000M;W80000eI\LUJi\0000000000000000HflQdgId000000000000Y1\A000000000000
0000000000004Id900000000Te?00000000000000000000000000000lY\gdLIC0000000000004<V<PCF\00000000lL@9lgc`000000000000a4@^DgJO5<TP0000
00000000I=h[000000000000hnhJ0000@RUH00000000PJBS00000000000000000000<>HL0000000000000000=9>H00000000TBQ9`;YB08?IT3X9HNC>00000000
000000000000L@X^000000000000];o:0000000000000000<?5PU<]X0000Dcg10000000000000000H_doiDKCi?OZA1a=XRW3\]4HLkeJ=D_2TlJZ000000000000
00000000<S`\00000000LYm60000XY@g<Pge0[fZ000000000000<=H9hGf8544D00000000AC6S=InX00000000460U0000000000000000IF;F0000XU5600000000
Y2W;0000000000000000hHlH0000000000000000hfFE00000000l94o\`4H0000llPJ0000000000000000000000000000000000000000D]d]ALZWPeEalg2@dhG?
000000000000lBeQ000000000000\1]d00000000@V>D000000000000000000000000YKW70000eJEb8M\c00000000H:GRTK:]0000X:[f8dDI0000000000000000
00000000000000000000000000000000h[E7Xdee000000000000000000000000X2Xo00000000000000008Z?^000000000000lVF@L<hA00000000000000000000
00000U3e00000000000000000000l9:G0000ALTZ0000PXcH0000000000000000000000004g4:000000000000PM9F0000l?Cm00000000XkVc0000000000000000
000000000000<BFG00000000T^>]H074PD1:i25ch:SVP^o_Hb5Tm?QU000000000000lGMG8MGi5=<H000095jL000000000000000000008EM<\0M00000]=^iE@_\
\NTH0000U1e]0000LWFY0000d@I\000000000000D5dG000000000000000000004PW;YJ;9@V1B00000000L24oMF9o0000000000008@TCDNLC0000E2<<00000000
0000hOd200000000U<5a00000000000000000000eKGP000009XIYKOi0000000000000000000000000000QAM@\?:lTNULTZQ\000000000000000000000000Y4@L
00004dRU000000008ge`000000000000L\^X0000000000000000000000000000H1]V``AI000000009?<600000000@j7K00000000AI<3M<970000YD\JH8N\0000
00000000000000000000\g>b0000000000000000Ha:A0000d5M9000000000000000000000000P0PN00000000X95d0000Hfcc8hVFa>O_0000000000000j3o0000
5?a8E>AT0000IHQg000000000000hDB[]=j]00000000XoiR0000D;jf0000<JnVl87=AHe2=3;Y0000000000000000Lb3d00000000000000000000000000000000
00000000m5L[00005>[W000000000000LEGj00000000h]7:ldGh000000000000000000000000000000000000]8kC000000000000XF_W0000DSBk0000m6540000
0000hRb:eA0BlLQ\0000000000000000\3^@0000lG[G0000HCa90000000000000000LJ<:X7FeP\K>0000000000000000l]E>0000000000000000000000000000
D?lM000000000000000000000000000000000000000000000000HF>X0000000000000000000000000000=Jb]\OB4Th0[000051bG0000T2DC=<[=@N?;00000000
0000000000000000\TMD000000000000000000000000d[e_000000000000XXN0\bF70000`1NI00000000Hbo_Xll^m;lI000000000000000000000000HG=20000
h?EoDUSRXm2000000000@=JU0000000000000000TlgE1EX?Q29W00009L[P0000000000000000L>1c0000000000000000000000000000XMCI00000000X6m3\<R[
dXeYPK9k@ee5T\@O000000000000@6gW00000000000000000000L<hP000000000000\^4@00000000000082nb1L3l0000A=580000000000000000000000000000
i52F0000000000000000000000000000m1^S463>0000000000000000X3Y^000000000000000000000000hl4fLC<R000000000000Dom?00000000XJPUAG0Adn1<
@IZ2lnJd0000D@VI0E^;0000`X=U00000000@o3^00000000000000000000000000000000LY2B0A\2LW==\eFe000000000000000009m;HaG70000lddVXUi<@N@8
00000000P<MS0000`AC^DSl40000000000000000000000000000lO][1AX<0000TUf6T2WD9DYe967jM7`F0000e38A0000000000000000000041dl000000000000
8D8_00000000I>LA000000000000\hida<6IiIb:00000000493K00008H[i0000D:UF00000000000000000000000000000000000000000000000000000000MEIf
0000000000000000000000000000eCb600000000DVAL0000P;:j9HiaEH`F00000000000000000000000000000000D9Y1LfiJ00000000\oLQ0000000000000000
000000000000000000000000UB3H000000000000Tc>A0000000000000000000000000000X<c\TI2^4=ND4S^adR[l000000000000HD?T00000000MKLT5>DZ0000
Tn44Y7]g0000<UN_000000004P>8000000008]h54ooi<`X20000]BVX=DHj00004H\H00000dDUP4l9]HT44jU_00000000Hh1E0000`iHD4F4F0000000000000000
000000000000Hb>M0000hW8?0000m65I=;g`00000000000000000000000000000000@T]G0000<]=:00000000IIGI0000000000000000TbFZX2>WXOg=0000\]3j
0000000000000000A;MU0000<i4N0000000000000000000000000000000042>m000000000000000000000000000000000000000000000000000000000000Q=U=
00000000XP:b0000000000008Y]Y1JBJ0000<f?g000000000000UD;D0000iCmX0000H0^7000000000000mJ8c0000000000000000000000000000MKPD00000000
TZZk0000`[6S000000000000000000000000lFR_LIVjXG6D0000000000000000@]Yi0000iHDS0000000000000000T4mC00000000E7[>X59L48Pe00000000P8FY
13o6a5K9AFnR00000000000000000000@EoJ0000L^nk4U@e00000000000000000000000000000000PK98]=@Dd4VR000000000000000000000000000000000000
000000000000T?i=00000000DZ_c\aE^iKFi00001;bL0V_O0000000000004>eA00000000000000000000000000004Y;9P]kU000000000000000000000000\U>4
0000L07Vl4RZE@VM0000@MmQ0000PmViU>cb0>n1P6Eb000000000000000000000000m9Vn00000000HA6b@8hmXZml`^iKhcB^lSWJDC[J\DjQT?BA<LYWHOM:8[JO
lgB@hoL?10<]=>Lo]El49H<d0000MEZ10000h^]1000000000000`90P00000000D5h0`HQg000000004G1V00000000000000000h_0@@URTYnKU8QBU8gS00000000
i=h500000000T=Id000000000000=A3i0000U4a;000000000000HNN><FQTdORMDSJLEKd<000000000000HFNf00000000000000000000hcbeI=f;UDhD0000e5W^
]C]2000000000000@O0h000000000000`88h000000000000h?4_00000000hW>\00000000@jPF0000<M>n0000aAVI0Leb]GEV0000000000000000827a00000000
000000000000TE[JPS<fTSA<0000000000000000000000000000000000000000H=mk00000000000000000000000000000000l>ll000000000000000000000000
00000000TcGe00000000Ta;D0000YK7300000_?20000THhc0000000000000000POJ;4Co<8HSRhUYD000000000000Lgj]0000PJhR0000000000004LMf00000000
0000P;??0000000000000000000000000000XH0:0000`Q6@YF\CYK:Z00000000hL<;000082]0000008Ui00000000E8Sf00000000000000000000lgbXT9M2`D0f
00000000P76PDCPN1J38<?BZ8]HS00000000000000000000HjHo000000000000<@DC<\LQ000000000000000000000NCOl`0L0b\50000000000000000<0JG`j5M
000000000000000000004k@?00009I^h00000000D7]QT:ToE<3>9EN@00000000@VlI00000000000000000000000055DX8B9?0000h\`P0Vo:00000000@PdK\]7]
A9L:00000000TSGKXncZ000000000000000000000000000000000000HchA0000000000000000T:mh0000000000000000000000000000000000000D>6\N_9aDnE
9KB4000000000000000000000@dW`U;b0000d4@20000000000008Zg\000000000000\HLJ0000=F2[000000000000000000000000000000000000lI8k80O80000
00000000000000000000]8D@a=BVT;OYICO=00000000000000000000H2X10000Hc6?0000<l=c000000000000lO55000000000000DF4jU7O40000a1Y500000000
000000000000`ET5I=\500000000MEcO000000000000000000000000000000000000000044XCDdbc00000000000000000000<:j]0000000040VhDd1P00000000
\DUD0000@87_0000h;SP0@<A]F3300000000EI5:<f4d000000000000000000000000d?1D<lWd000000000000PPcd=3;90\nA0000000000000000000000000000
0000000000000000000000000000000000000000lWT`000000000000000000000000000000000000000000000000`VA3aE>e0000l;Le0000d4DV0000L8PF8[Ja
000000008Ec?h:bT0000000000000000000000000000000000000000000000000000L_m;0000T]a5000000000000DS;=000000000000000000000V[X0000P4fM
01d<0lDMY?9BD\2oI@SS5KIcL:jm00000000000000000000dUYl]<FC00000000000000000000000000001C\c000000008T08TAOm000000000000TM3]00000000
00000000000081?L0000@61i00008C^R00000000@YK0]1Z=00000000000000000000P3jl0000000000000000X\Q>00000000`^5;lKhT00000000000000000000
00000000000042;[000000008D1H000000000000Lgko000000000000000000000000000000000000000000000000a5<18cVdICJK000000000000000000000000
iIg\e6V60000000000000000000000000000000000000000]Ke5000000000BMfhM>a<[:6eDJ;000000000000000053DlhF[nPn?>5JX^000000000000XkM?8oWS
0000\c7C0000a?Vj00008CBihFWS0SH5\]2n000000000000lP<gXaVMdUYQE@><0000000000000000000000000000000093So0000000000000000h92W00000000
000000000000l6D;000000000000000000000000eGjI00000000P6?Z00000000000000000000000000004NLm000000000000dl051;lY0000mI1M000000000000
000089liL@nhA=H;0000eI@Y000000000000I85b0000000000000000000000000000000000000000L>n``ClL0000000000000000lWR500000000e<I>00000000
00000000DRGn<WO2000043FUhF<M0000000000000000000000000000`Tkf4b6X]=c?00000Ih50000`G7C00000000\V4UL1fb`ehF0000mHn50000000000000000
e2Mo000000000000l9h20000h99:1H?100000000lkNS`XjmPhkaiB:M0000a7Pfm=nP00000000X]had2828KSL0000lJJT00000000T9?n0Ef^000000000000h[gk
00000000EHVn000000000000000000000000000000000000000000000000L_bX00000000`omcHD0F000000000000l<^\X><ohEUP00000000hJ1<4JGGLZ;E0000
0000000087NY000000000000000083LO000000000000000000004[b?07ZNa@5200000000000000000000D=\;0000\28KLVgn\cWh000000000000000000000000
0000000000000000YG\i00000000000000000000000000000000LU]P0000hE=>0000\XVE=1S;000000000000l5@500000000000000000000QHf@000000000000
0000AK6L0000000000000000000047CQ00000000<2KJ0000D<jW00000000000000000000H>AhY>1\000000000000\Jgn9IEW000014W_00000000eJ6h0000<^MQ
Y>Ji0000D2HV00000000000000000000\CNN86;bX<\P00000000000000000000PVjC0000=Ea9i03YHM:;00000000000000000000lk^b00000000000000000000
P1[Cd7UFDA55000000000000d?S<1GYB0000000000000000000000000000AIbF0000a78N00000000000000000000000000000000`aGc0000\H?R\jDQh3\6la@l
\[X^0kn31G2Z0000000000000000dn[2TRha000000004XTlTgk]000000008SXN00000000000000004LH>0000000000000000lI[SA21U<;edPH6C<?\@=AP@0000
`Kk50000P\Z2`b4f0000<WhZ`d6k0000000000=o0000000000000000000000000000h_VfPfBB@0KU8D6=0TQc@\g9E<Sll7F10000000000000000000000000000
00000000P@joT4>R0b^L8jc5a7hS=Id>0000000000000000000000004RIg0000000000000000PdHF0000000000000000000000000000ho:g0000@?IAeCCO0000
00000000d4?[U3kjXmIJ\]8Z00004U=0000000000000AK9L00000000000000000000PQ4GLWm_Ple?Y5ME000000000000T2T>0000\=C900000000000000000000
00000000<`6[00000000D0<j00000000`ROO000000000000000000005;XT000000000000000000000000`Zbh00000000H?BQ00000000000000000000H2S20000
0000000000000000000000000000MKNm@2Mgl`eT000000000000000000000000<hj<iCY<hjUnl<lF00000000=JY<000000008=N6000000000000000000000000
0000@ZRE000000000000dU^3<XT]0IgH1Goh00000000h_gN00000000aDWU000000000:1G498M4Pb=00008WMYPGaOT:^]<<70`X7@@C@RPfJC000000004_1iD?OR
0000lKAh@L`c00000000X6SGX7cc00000000<IN@lScThVfK000000000000A4\c<TaE00000000@>7C0000000057af8XCk0000L33]00000000h7VA<QlB00000000
0000iDXH00000000000000000000X[9U0000XLiY\cWX000000000000000000000000000000000000000000000000000000004kY11EmE0000P;gV000000000000
@309DZ_R00000000000000000000000049\L8VMTlY?DACWV0000mDQ7000000000000DMh\00000000000000000000L@C`0000000000000000I:UG0000UGDH0000
0000E:UW0000000000000000000000000000`[Vb0000QELE00000000P9HI0000000000000000000000000000\`LT0000000000000000lBRAPNi\000000000000
0000000000000000`Ro_00000000daYk00000000000000000000000000004SIR00000000H_mL0000000000000000000000000000`L<100000000HR8m00000000
0000LHok0000h=i]00000000\Gko9>eli<VS000000000000000000000000<`n\LhDe00000000@jgB000000000000<`WS00004l4o0000000000000000hK`_0000
dlhg000000000000000000000000e0>e0000000000000000000000000000000000000000h[dgh]F]i?4h0000000000000000]7\[iGo>00000000000000000000
0000000000000000<b8U0000@\jl00000000@7k\m4MJ0000000000000000000000004=M90000@7=Ch=2UT?jQ@EOOT1V4L\BY<Iij000000000000Q;Ij00000000
00000000000080YSHB`i000000000000aE[H0000000000000000000000000000X=P6\lK;5Ighh3:nh5aR00000000H3LY`Ibg\]9U0000<Cf:0000000000000000
000000005KAG000000000000000085X;0000000000000000000000004bmC0000000000000000mCKD000000000000XG6a56dE000000000000@Se98[n20000l83]
a2>?eE@94KfE0000DMWT00000000L<]^00000000000000000000\ZEfP12X@^6k0000000000000000000000008he\=4mU000000000000000000000000000044?1
<8\C8m9:T24aa04?5@caa;nET<PM00004Y>RQCbi0000000000000000`TFbL@BkLj;I00000000000000000000000000000000000000000000hU;m000000000000
<60FHk;G00000000H95E00008X3J00000000000000000HmC0?OF\E_;DOmHI15g00000000XJQM00000000`WgeiEkP<l[W0000\bcl000000000000000000000000
000000000000HWLK0000000000000000Dl0olAYP00000000000000000000000000000000000000000000\RfnYFK]<EDN0jCI00000000000000000000dS@a0000
0000000000000000=1?<00000000000000000000000000000000@<Md0000000000000000T[Oa<fJnA;CS0000000000004Z2bh7a`P:hhD=kTDFd9LD:VmFOGDKT=
0l7IaIXDTDghTe>a`iTH000083o=000000000000iI:M000000000000m3PP0000476a0;GE0000@ko200000000<B<6000000000000000000000000PTIc00000000
0000Y84200000000X1md0000000000004EAILg3=000054VK0000m=dW00004=R=0000lF>H0;OJ0000000043H_00000000000016]WI8Yh00000000dAmZQIhI0000
0000LGl[PN_F00000000HX[[0000000000000000000000000000QDmm0000@Sj`0000ADY24PWE0000`PJ>000000000000000000000000Dh^J1K;>E:Qo00000000
0000HQn500000000000000000000000000000000000000000]nGXd=fTD=CX@5HH_5Ka0<od3l]Y0N]000000000000000000000000000000000000MK5e00000000
0000`6H=1:VA000000000000hGJN0000XTbh000000000000MCj:000000000000014d00000=>HI01_0000000000008n800000LCRX4OR@\QP]4TRg@dk9\]4e0000
P]V]00000000hN=B0000000000000000000000000000000000000000m2oi0000000000000000000000000000000000000000000000000000000000008^QK0000
0000DH@80000d;S?<MXK00000000lSU1000000000AXJ4SHEPZXb00000000P^Xc0000<Jfo@bL@000000000000A:FHm>32PleM0000000000000000000000000000
000000000000000000000000d90>00000000<`An0000DP<9Dn9@00000000000000000000dRVI0000000000000000`QX3d\ST10l=i7V^00000000PFj>00000000
00000000UE2;000000000000@SA_0000000000000000000000000000@]<M000000000000000000000000hBV24IQUXkM`00000000XYOi0000Xf:TUBjP0000XNBS
0000a=_J000000000000000000000000000000000000LhXN0<XH00008E^0000000000000<2oi0000lR=e00000000000000000000000000000000i0==0[X90000
00000kU>00000000m4?L0000H6A:0000Dd1[00000000X6S900000000000000000000YE2200000000`EJL00004J]7EHE^lC1h0000000000000000`1mFaFBBi@L3
AJ>f0000<U5mU::B000000000000=<EW<Vej00000000000000000000000000000000000000000000000007aSHENC000000001EE=00000000000000000000m=8E
00000000@1gh@g?U00000000M=^IhJK=0000000000000000`4ANTXDJ0000HP4QDS`TTo0D8D8iMJ8300000000XiS`m5oPhegP`VOC000000000000000000000000
000000000000hMHFPJY?0000<<Ha0000DEiD00000000EF1e00000000000000000000000000000000000000000000T:0l00000000@JcR000000000000P;:]L5[e
00000000HbfL000000000000`MPRD^eMIH67000000000000`j9H00004?A700000000000000000000<9@iP@3V\aWIi3@c00000000000000000000l?g400000000
0000000000000000hMbY00000000XlN00000000000000000lLD]LQM900000000H\df000000000000e4@>`IDR00000000I5X>mJd=0000000000004I0[0000P[D0
D`Y`000000000000000000000000000000000000d^G[TOa`00000000000000000000TBPH00000000PO^V00000000000000000000DR720000000000000000H>YI
000000000000YI>U<?ULEBg800000000000000000@X70000dP1>000000000000@8ilXhRS@m>Z0000H>H?<8WXe5oh@DKF0000000000000000<4Jeh[6_mBM[0000
0000000000000000000000004b1G9;YoYHOK00000000000000000000000000000000000000000000TP6;<91?\U5dE0_a0000000000000000i40b0000\ZK[l?SX
E02o00000000hUg>0000`Fa]000000000000000000000000Te_>Lh`_lQodT]GC00000000X8>N00000000la=0hBoY8CD000000000Q1e34NMAXl8cLTl?]Gni0000
<DcAPgNl0000000000000000000000000000`3nG000000000000000048PY00000000=?3e00000000000000000000L=Y900000000PLRY0000dR<?480EA3230000
0000P]WieKM80000<0RL0000<kT30TMR\G<h000000000000000000000000000000004QeU00000000000000000000000000000000e:HkLY4e00001Cl_00000000
XdCU000000000000Q=oR00000000000000000000L95:00000000==aX0000000000000000deER0000000000000000H>0H57mi000000000000000000009?B0a95e
00008?Ja00000000T`8I0000000000000000l6PY00000000000000000000000000000000PUWc0000000000000000lcoK0000PX^`d?55h^]<0000000000000000
00000000`<@7000000000000000000000000000000000000000000000000`<TSP@6`l@YX9DUHT_k600000000000000000000dG9`hYk1H75aDf4Pe3nLY;1G0000
00000000]EHID?On0000@11d00000bo45=JMLY]8000000005Cf200000000@@1FHB4j0000`1Jm000000000000AJ500BE90000Xf1YL^N^0000M:W700000000X4WQ
0000000000000000`YI6000000000000ddVB0000000000000000M>c80000@0dC0000mB2X0000000000000000<@IG<2ElTN]E\21j17mM45^_00000000mEg90000
000000000000<hQf00000000000000000000000000000000000000000000\R0\<Eoh000000000gOa0000aLI2dMFP00000000000000000000000000000000H:6Q
]IVLAKao000000000000`8VY0000<=b^00000000000000000000000000000000000000000000000000000000<Vd8000000000lC?lH[X00000000000000000000
50Sk000000000000000000000000000000000000H4GI]KjN0000PP]J000050ec000000000000<hli00000000T13]@?hIP`cAMGj10000T3A`AHCZ<6GnXDA80000
H5fCloX?000000000000000000000000eE=H00000000d?EI000000000000HBbYADf@<If9D:UW00000000000000000000DD4IHkS900004_c30000000053OH0000
000000000000D5<OT@OY<kfj0000000000000000000000000000`o]O<R]V000000000000000000004@J5\a1F00000000000000004LOT0000000000000000\a=M
0000HlLV000000000000h?nH000000000000P3V`d?NUXBA7\dTB1BYO0000000000000000000000000000\Kl\000000001G?D00000000@8d50<F[h\7nU0AIA60B
Y=CV00000000i<]F=FWQ00000000000000000000000000000]DQ8SVE0000mGk300000000l7C10eA3\jcF9HXW0000HIX\000000000000000000000000D;>A0000
m2I10000P?@^X\foXd4j00001;T000000000L^;jl`5JLkRI000000000000Hi?E0000`cO_X]?54@Ele2SI00000000e3:A=@mH0000000000`48D>^000000000000
0000000000000000@SDK50@U0k0]0000DLi:00004_1T00000000000000008ENg0000m18n0000LIE;0000hVf\8jO`169_000000000000A1IG0000\<Th0000`4=I
EJk00000\E<T000000000000000000000000000000000000000000000000P]I^0f9P0000000000000000000000000000l4kiLLZL00000000XgJhUFaG00000000
\AZ?\I>m0000000000000nX:QB^D000000000000000000000000h_6CeKDk0000MB[A00000000<8[A<:W=0000000000000000hEJ>00000000000000000000DhKf
10<58IOh00000000e5Z@0000@cJdlo<A0000m1f100000000A1`m0000000000000000000000000000Pmlg@BTh4WN<000000004YCn0000000000000000]<X4EFDm
000000000000000000000000@?8=0000EHgT000000000000000000000000\C?eDJam@;Gb00008ikm00000000L=Xg0000000000000000Tb_fI1_Ml[lL00000000
T;I0000000000000000000000000h=Y_00000000000000000000HSOm0000000000000000D9e<00000000Y>F\000000000000000000000an>000000000000d`Kk
00000000000000000000000000008@N_00000000P?FL`gZ>lQjnmHnA@<iB0000QFT6<E=R0000000000000000eG47@`ESULIh00000000lJcn8efJH4HY00000000
00000000D5aB00000000mL7A0000000000000000@?nddMAUIK_e000000000000D`1g000000000000000000000000000000000000000000000000000000000000
0l470000000000000000000000000O2000000000HikP@=[k00000000000000000000000000000000HcB@13gZ0000000000000000000000000000000000000000
]KD85I9cDJdJa>X;\]9A0000000000000000hN0=00000000@jY<0000000000004Qg]0000000000000000000000000000Q34Y19VF000000000000iHj?`<^l0000
\2UGh:R\0000LON800000000000000000000000000000000H@9R00000000000000000000000000000000LSCE00000000<2oP0000Y7b<a9I]EC@F<AKb0000<^3O
000000000000000000000000000000000000\UkmXa?cD6m@000000000000000000000000QKdH0000\0P?0000P4c@8PnI0000=438Dm5_0000DX`200000000d<;5
00000000071U@U]A00000000000000000000000000000000000000000000000000000000000000000000000049W=PhAZ00000000\H`F00000000dg2k`gKjY>Q9
000000000000Pdjl9Em6IF:J00000000000000000000LbWNTIB^000000000000dZO1P7n`<lB_0000\JPHPnnV0000000000000000000000000XQO0000TCT\LM=Q
<MW3=J]P00000000P1R@h=TKEAZXD]ed0000MJ5f00000000I5TJ<V2GlnT>MJ1[0000000000000000000000000000UDCQ<bYB000000000000\K3^LLHL`_Y[E6I^
0000L@D1hg788Bd]0000U<GT0000HiHo0000]4hg0000P^:j00000000lEK[000000000000000000000000eJm=4UGLlC0^0000000000000000hgTChjPYa@gN0000
00000000000000000b;o0000000000000000000000000000I;B?000000000000YB?`0000@nMP000000000000000000000000`GcZ0000<b`L0000PJ;Y00000000
QGSE0000000000000000000000000000000000000000<Z4UY?60000000000000e>]Q0973l9KXXYTI000000000Yd2<hVSa4PU0000IL1e00000000LGDn0000@]4Z
00001L3B0000000000000000000000000000dD_T0000000000000000000000000000d?Mk000000000000000000000000Q>I_0000d7Vo00008I@LUB\O0kci0000
0000=<Gm00000000d`G?000000000000HVDAP[8V@_:j00000000UBAO0000L4KF000000000000PS8V00000000000000000000000000000000TS9<=6QF02e0de\[
0WjYQCGTAIed\kM1000000000000000000000000`]4Q4Y:703WhPIjGTbiK=L<i0000000000000000000000000000P36:@JO9000000000000@Heb000000000000
lk7aTKPJ000000000000000000000000@4[jE>?`000000000000D52[@GK`TiN^\a^D445f@g^E`_<4A4RO000000000000000042dcTmh`0000000000000000X[_a
a=VoA=Y90000TE2Y000000000000000000000000000000000000\EGR0000000000000000000000000000LE_n8NiN00000000`Dm70000H`iJ0000000000000000
0000=9WT1>SiPh`m0000LJJ80000000000000000000000000000000000000000PbI9U5\N0000000018]700000000PLnG00000000TmLh0000M2Pb0000`:<30000
000000000000HlfH000000000000TOPi00000000000000000000TAK?0000000000000000I?le\00=Pk1F000000000000`>ZfDgH>QD19000000000000l=[J0000
000000000000aDOW0000000000000000000000000[Wi8XQ30000000000000000000000000000DVMJ9GfG@20[0000P43H0000PIED4[8200000000000000000000
0000000000000000M2h99;hjIK:0000000000000=19h0000000000000000000000008idL0000000000000000QH]I00000000000000000000000000000000P0?\
TPd]00000000000000000000LBSl0000``mmT?cS9;SR0000h>Y;000000000000d1O>000000000000IH9@0000000000000000e2aED92GH>>7L09LXo5K0000YKbn
000000000000`P:;0000]ITZE=bZ5J8?0000DJcI0000000000000000000000000000D`DL000000000000\ZT6EFcK<JP:00000000000000000000X0L_MG620000
000000000000lcdFlA0n0000`;fOXd__00000000000000000000dNaX86;PD[4;aG9b00000000H[jf0FZmhj8H00000000000000000000000000000000Hc]G0000
000000000000000000000000000000008[J600005Ik:00000000E<DOd?`E000000009IhU0000PXXd\5abABLe0000M7iid41HQ3_PL@WN0000@5`j000000000n\2
00000000L`OnddL7000000000000@8@;000000009B`90000H?[`8E3U000000000000HcGHhlhZ000000000000000000004ePl`gcL8X<j00000000000000000000
0000@WWo0000TGgj\MLA0YjC0k2f000000000000000000000000000000000000<B`<0000XYe>\oZK00000000Pk7000000000000000000000@8i[00000000\P\F
0000000000008=PFl?M[HI\g]E0X00000000000000000000000000000000000000000000mJ5Z000000000000000000000000I?J?00000000T`f1000000000000
0000`HoY00000000000000000000000000000000000000000000000000000000AI=Mh=jNABh70000hjR?d:LH00000000@C3O00000000000000004>G:00000000
0000PAS10000A:94000000000000000000000000000000000000000000000000L7hM000000000000L^mN00000000`@jQdRQ500000000lj37000000004l:j0000
U4fM00008WaT8cd9000000000000000000000000U77<X7b_LYiBh`1]Y>Ool1j?0000@h_il6dRXUX2iEji00000000iG`YDS1ZH_fhPfY;0000]>8j000000000000
000000000000X?Bb4JE0<W0;00000000lH0m0000000000000000\Ha600000000000000000000`S9J8R9jYL5g00000000T^m70000000000000000000000000000
@ldgXW;f<n@hQ41hI5fM0000000000000000\:J;Q9aR00000000PMNN000000000000000000000000000080B`00000000`\8NQ=fK0Yn8000000000000]Ajc0000
0000`BHD0kK;0000DD0UYF@_0000hk1e4aaE`0;350eQ000000001JaF0000000000000dU\]8l<000000000000000000005EE4LW;I0000000000000000lGkM0000
00000000X>PC000000000000000000000000lU@>ljRh0000`Uoh8[RQ00000]]l000000000000@S0G0000\\MS00000000d>:IU4[Q`9Ul00000000000000008<X6
00000000000000000000000000000000TMIN0000000000000000000000000000Xm9JY9cM0000]C0YeLW3000000000000`cck0ARJXV1M0000TBPg0000hKS00000
000097N^00000000E>JYYC5Na;K[a?72000000000000A;;58EQG00000000000000000000000000000000MB7Jh5@M0000AK@K@`MX0000aJ;i@>L[PSm7h?RmDBEf
QKhb0000000000000000@E]HeJjI00000000000000000000000056Ac00000000000000000000000000000000000000000000hRU4]C[XHYHB00000000Xd>40000
0000\@580000528i0000000000000000h_V;0000000000000000d7DD00000000<2\a0000lW?5000000000000e0IgD[LE00000000000000008J_E000000000000
000000000000000000008DFT00000000000000000`\]4Ko85DkW85;f=KNC@;C?0000000000000000hoFB0000HI]I000000000000D6C<<5mQT;;_T;D0X>d?HOC0
<Zjb0g@h00000000`1kD000000001Ha600000000\j3P1JH5H5WZLBi_0000l<5JPYcTLDC8PDYXPa6F0000<lL>0000HCC70000L]oM<ZS40000000000008?JoDdRJ
8[5M0000@8n^0000000000000000PDQk00000000`VF10000000000000000000000000000000000000000aFI200000000\TSU000000000000Y4>`DP=;0000L6`:
EIbR000000000000M0jf0000=Kkb00000000000000000000000000000000000000000000HYG]<D[a00001FfE0000000000008@9[\hF:0000000000000000TjIZ
M;=oh\7^0000a4:\000000000000000000000000000000000000<l5VdGfV000000005<O1000000000000000000000000000000000000000000000000H;a<8^RE
00004WeC0000000000000000000000000000M4OS000000000000000000000000000000000000000000000000dAcR@J\900000L;?U2CL000000008`hL00000000
00000000000000000000L@af000000000000d`gJ0000000000000000\?HmlF1>00000000000000000000000000000000000000004ZN000000000deA[00000000
aKZ4000050aC0000000000000000000000000000X_;E0000000000000000000000000000m<Z\0dJi0000HlLI0000000000000000000000000000000000000000
Y?aP@D?o000000000000TdZCPAWGXaKF0000000000000000DHNdA6^]000000000000\>jA000000000000000000000e1=00000000<a5FEBR20000000000000000
000000000000d17R000000000000LAnX0000000000000000000000000000000000000000EED8P0VKXF;_00000000UC@10000U;fn50Q<=KOKT325000000000000
e8]j000000001ED\0000000000000000000000000000000000000000@Q?A\\Vk00000000000000000000P`@U0000DGNRd^4k00000000000000000000LQLme4To
00000000000000000000000000004:Q`00000000T`lE00004ebo00000000000000000000LUK[00000000000000000000X?dh000000000000dQKK000000000000
00000000000000000000ddL[00000000000000000000X2k@HAF>`6G_00000000000000000000000000008E<_@@G816=A000000000000@nk2dPiZmE?100000000
000000000000iH7]L;J_Y;[K000000000000@U:`8kTAT7U30000P42a000000000000D9UM000089<:0000lIO]0000D=[[0000lYID00000000l4mk=19L0000`Un3
000000000000000043UJ<i6N0000000000000000HJF=0000`3mhA2M7aGhH0000D67d`]:h000000000000lN02`kLgEDgZdNZ89HHg0000d_P:0000000000000000
0000000000000000PRB8000000000000000000000000]6VLXi<f0000L@HRXl8V00000000000000004ZD:E9m\0000a:a9@N650000000000000000IIHZi5^80000
HceadCZk0000000000000000eC11L>?j4>Z30000000000000000lHDP00000000\IZH00000000L>H30:cJh=K400000000000000000000`:;H0000000000000000
0000ELCG00000000d7GZ@3HQ0000`1eiD=eG]D280000000000000000e6a60000hI?]0000hFGf0000<AG900000[Ac0000`@cT=;I:000000000000\1a@L]j7heQS
00000000000000000GYn<`=dQH0LQ41B0000@FPM0000`BO300000000000000008T<k0000A:X700000000H^\W00000000M@Q[EL9c0000<3Bg0000000000000000
00000000000000000000Hh2MPGeL00000000000000000000000000000000000000000000Y=Mc00000000d5Z<Xeb?000000000000000000000000QLTi00000000
PbX900000000I@h80000000000000000P^M=00000000H2^=000000000000TQFJ0000@U_aPmD\1?2i00000000@NeP000000000000000000004ZNa0000Hlbd98@m
m6[1EB`W000000000000000000000000m20]5I3o\\ERH2N50CJehW9U4WUP@ZVA8MM=lUfj0000000000000000T[d[eCjF<kQ]00000000PTbU0000000000000000
Db]RDZkP00000000000000000000000000000000000000000000000000000000000000000000@eBY0000000000000000TgQ>000000000000@ael000000000000
000000005A5m\KZn0000PQ\>0000TbDC000000008_]g00000000U6VZ0000TECe4=ae00000000hCL24TZZH=BADi3Qi=P30000D6WFl@da0000HNQA000000000000
0000XQ46`Fna0000000087\k000000000000000000000000000000000000000000000000080P`neJ5FXVHHL70000000000000000000000000000000000000000
0000000000000000hI8X0000000000000000@@R500000000TD=70000000000000000X;<B0000000000000000`]6H000000000000000000000`01000000000GMo
HJok4Z<7000000000000HK1A8KFa<c5H0000P\S3H?l?4UPbhjHVM:Zl00000000IFYL000000000000\\^@0000Xf^A00000000000000000000\]J[<RKoXZZFe3X5
=53600000000`BJZ0000YB4SHNd800000000\G>c000000000000000000001>720000L47i0e=Ma1fOe53R000000000000000000004G3M000052QRAC9bLf8Q0000
P8Sk00000000TCfJ\f^k000000000000l@8_eDo8HUS`000000000000mC;?000000000000UG;Z00000000YJ:R`FVO\X\8000096S1000000000lJP\XhUD7dF0000
`D[iHJ<TLnbF0000000000000000Y29C0000=E>Gd:;f0000aIY@0000000000000000000000000000<ED@0000000000000000i8X8YH>e=:]K000000000000iF0?
1DA55;HnQ<110000000056Em0000000000000000\9j\P?T80000d_XG0000QJc_D:aQTLVk00000000X_4mDkCo0000PY2N000000000000U017lN>Zm3Pjm4V]0000
L;m[lF3;00000000LM3C00000000000000000000<L=Q=F?K0000iBQc\^@j00000000X3@_<NoDMFDX\E;l8k>:I6^95KdZ000000000000aIfZ0000ICG<00000000
0000`b@600000000000000000m_5D31f000000000000`7BU000000000000H_mf00000000000048<S00000000@Qlb0000aHdQPkdC00000000000000000000`R\?
0000000000000000000000000000T;l70000AI<ZE9050000\m<N00000000XHWg00000000IKf[Y2IGT8LT00000000000000000000lYc5m20SXVeJ0000`=OX0000
LiLNY5>T000000005<e20000IGlG00000000P>:9A0HG0000`WRN5<lj<1I^000000000BnA0000`OTRl2B=1FR80000000000000000000000000000mBm>00000000
0000000086[a\<1m000000000000000000000000L<53`6Uc4T:Jhah\1CkcYE6^00000000000000000000d`;]5D>A000000000000000000000000000000000000
5F\R0000000000000000E1]]h8]E\eAi@T>7hM@n000000000000000000000000dXRI000000000000TQ[=0000TD>kDnJJ9B`H000000000000d6PmT4nV00000000
lWD?000000000000Tdc?lLOe00008jAWm0mG8nO4dY>cYAPm5G:F00000000H5N7000000000000000000000000a:4n0000000000000000M9I=@@cg0000PHRW0000
0000000000000000D\k400000000000000000000XCdH00000000U<0P0000P0<`0000<T^n0000l2CLhEeG`GA60[o>00000000<X^0HUfHEHj]000000000000<IhY
000000000000000000009D?a000000009:kD00000000`Hi800000000000000000000i>CTPj;1000000000000H9S]h42o0000A9^B0000000000000000<bPQ]J>W
000000000000`P9e0000H\W=8cOR\726`l0S0000<UJH0000000000000000000000000000m=JmD2la00000000000000000000]9HlD]Y^0000D@[j000000000000
H0Cg00000000Le^R<h:Ge2GJ0000000000000000QE8S0000<\H754MXIIAd0000\Xge0000000000000000000000000000000000000000dU9]XhYL000000000000
PW2j]1n]8A@IY6`@0000000000000000000000000000MHR3H7UR000000000000000043\N00008Bh_@iCR0000\\5i00001=39<GlS0000000000000000Lb0Z0000
000000000000000000001I6H0T1>000000000FHR8?iZPMOQDXmhMJFdHlB90000000000000000L7@m00000000i42:0000@B6E00000000H7^NEFm20000@;hfhTa`
LdW\0000000000000000aFem0000H]CfUKUQ0000YHIZ0000000000009=2Y00000000`i=F0000000000000000UDgfl`S800000000000000000000000000000000
=J@m00000000000000000000HC\U06JM00000000lbNcTNi6Q3110BX[00000000H4LS000000000000000000000000000000000000HT>ddT@I166d]2nUHIen9FM[
eFmV000000000000000000000000HJACPKS?000000000000\K\;000000000000000000000000E3:e00000000]5Na000000000000000000000000000000000000
000000000000000000004AIQ`9iaDXdR00000000T8F000000000@dik00000000T4hmT854TP>b00000000000000000000000000000000dc;blcW50000<SRR0000
lj1000000000000000000000000000000000H6iX0B8000000000YIZB00000000D0FO00000000`4D1H`HU000000000000hfnK00000000PElSY;Y_QCln00000000
0000000000000000LHdJYKX?00000000000000000000000000000000000000000000<[Xl0000000000000000000000000000000000000000<2\RMBA700000000
00000000000000000000000000000000L7H<]<7A00000000X;fk00000000aAa000000000000000000000TJIX0000@K4F00000000=DD5h[g[0000XUjVaK8\0000
0000000000000000D7=m0000Lh;S000000000000E?AU00000000000002ZC0000000041>N0000000000000000000000004<\DM;M50000000000008J^50000IIC\
40;]00000000aJIF9L03H[jX0000000000000000DUm_0000000000000000mL;^M3Yi0000a6GGm:1:@Ce\00000000000000000000IKCB0000Pi7K00000000\e]k
0000000000000000000000000000TSGfL<l1DPNf@`BUXMRn@WaI00000000D>Jd0000LS5]eJj7000000000000HfL_00000000<4dd000000000000hm7M0000P3A3
<0VY0=YK=;1;000000000000Hn9Z0000hDmI0000000000000000000000000000lhLI00000000I>Cf00000[<m00000000D0_00000P3NF0000000045Hf00000000
H30a0000000000000000=9ON000000000000I7nO@J]T000000000000H_k_<20f000000004IOEmKUcMF\^Q:8T0000HfXQE?4;0000000000000000000000000000
`4eGTT8CEKlR00000000I16Y0000000000000000H76A000000000000mL2[0000000000000000000000000000000000000000000000000000HAXeX7J^0000lEPQ
L^[\T8b4\aPm00000000@08T000000000000E>]5000000000m_j000000000000000000000000HLLm0000000000000000000000000000h^T]00000000TNi>0000
000000000000H4L^LB3b0000hdTUhH5_MI2RU>PQ0000000000000000000000000000\14U<H?;0000000000000000e<;O0000XF\IE<h?00000000000000000000
00000000Tm5S0000`=Og0000eCWD000000000000X\PI48Q1lDVM000000005>B`0000LPSG0000deFF0000000000000000000081<U00000000`28Y000000000000
0000000000000000dMPEhV7N0000000000008k^IHOiZU59J000000000000hCBYPg1o000000000000000000000000000000000000000000000000Y=XU00000000
YGFg0000A>_KiHT[0000000000000000000000004]e=00000000@MR[0000000000000000000000000000UDM5000000000000@IKo000000000000000000000000
000000008XUD0000000000000000000000000000eCPl00000000`0i900000000PAol0000000000000000\L5f0000000000000000000000000000000000000000
0000a?TL@A;?<dGCiGDT0000000000000000000000000000lO6FHml?@8l\<YL_0000lQk`0000L_En@UPP@@:[\Cc[D7>6T\KN4A@:8_3O9BM=00000000UF<9hU\b
hF`Mh212P::_0000000000000000`l_K000000000000@Pb0iL0c0000000000000000000000000000Y:=H00000000<o4280Xk<`_:00000000`]:4`khfX>3b`lUD
I48HQ5b200000000LJ6>XdJKUKYS00000000000000000000000000000000DP9?Pi7TA:2^@?2g00000000000000008:WO000000000000@_8Q0000Y1Zi56AQEF@k
]2S[L7LH000000000000I81E000000000000000000000000@7<Ja>aS0000`l^=000000000000lX5T00000000<8eS00000000000000000000000000000000d`oJ
LaJddk6386QUhY^e\a?L00000000MFMOUFeOIIIVm:aE0000l3GZ00000000000000000000dgRI0000Tm[QPN4;YEmllO\oiLKT0:RLX`38000000000000@ZZZ4GP;
D^Vh@dm8hgVk0000<5JK\QGf000000000000i?nc\J;80000HTeh00000000eGEJ09d1\Tf20000=Io000001E`[@\\VPgIS0000P?]Ze0_O00000000`UAd00000000
00000B^_DOXml:DV8\Pd0000000000000000000000008V@F000000004OF25<XjPeE00000000000000000I9iJ0000IIU;00000000000000004A4]000000000000
000000008@VVAK[l00000000000000008FMT0000000000000000hM9V00000000Xf60Q;]<=FBo0000XGc1QDnW00000000LVbb00000000PiGH00001Bnj`Gb:0000
i>040000PX56E:h\000000005GbT0000m;]l4^S[mI<?000000000000DC3[00000000000000000000l8\8<IVK<ikb@:990000000000000000@oSI<G;m00000000
0000000000000000000000009D4H00000000Df8B00000000000000000000000000000000000000000000D8M`00000000eA]@16KP00000000hicP@c<K0000h5@\
000000000000000000000000000000000000000000000000\:fJ000000000;GS00000000000000000000YG?Y00000000T;M3000000000000IGS90000LC@30000
0000@MYA0000000000000000000000000000M:nE00000000<dg5000000000000000000000000000000008XU800000000PkA1Y0KI0000000000000000\LMT0000
00000000h0L0000000000000000000000000819>lN]9000000001If300000000000000004DfYX49GX13O000000000000000000000000d]3G0000000000000000
00000000`]5D000000000000TKYb000080`m0000000000000000000000000000<ZU8000000000]7f]E=o000000000000ICG00000L1R^0000000000009:kh0000
00000000QK=]d6BS000000000l\U000000000000X^YP8ePN00000000000000000000000000000000\Nh100000000P^Y50000000000008oD0000000000000D0dm
PGe:lY6RP_980000000000000000000000000000\bIbhO?iQ=Uo0000000000000000P6_m0YZfU1Am0000dJN4HFAF\nRB0000PDeNX2c400000000P3f000000000
0G2B00000000000000000000000000000000d?d=TaSc8g\l0000000000000000000000000000000003d?00000000LeCU\l9i00000000XAm?Llf:00000000lD@=
000000000000A==B0000000000000`5U000000000000\bHl0000Pnj6TG\n000000000000<Ge`000000000000000000000000000000000000\ZjA000000000000
00000<l`@ln7Piog00000000000000000000000000000000000000000000000000000000000056HK0000HVQ80000000000000000hkaZPYX=0000\0j4Q@\C4_O<
E;WH00000000P<HH000000000000000000000000A5PK00000000P8cS0000000000000000000000000000TWP6000000000000000000000000ACVE000000000000
00000000l6Bd0000<K@:lXFE00000000000000000000DHU:@XNC0000000000000000E?=280Nn000000000000<D8A00000000000000000000dhJ2000000000000
00008>hX0000@0Sgl@MV0000H6T70000`[?F0000a5;=97E100000000000000000000000000000000000000000000000000000000000000000000000000000000
IEl[000019X80000A<go8QVR000000000000000000000000PI3100000000@03300000000000000000000dS@EXP0:THfA@P0TDj_400000000a;?g0000dY\I0000
00001<n600000000000000000000\7T5<P0j0?eLa=gO4=1BPg<NaJLR1?I1mE2G000000000000l7e@00000000h8mg000000000000000000000000000000000000
0000dFno000000004bN60000000000000000T4o=hlhMY8=Q00000000QK\h0000LBmh4O390000dRHN0000l3G=L5YO0000<>YW0000e:9jL5LS4k1We=1<0000i6l9
00000000000000000XiD00000000lAN[0000L4?f<@>a]=^Y0000000000000000D69UD[c:0000000000000000m0LG00000000LVLSiE<gHIVC0000000000000000
00000000Q>2>000000000000YKJh0000000000000000h9?=Y86Mm;>k0000000000000000\LS^\X=c5LSU0000000000000000000000000000djYI000000000000
000000000000haZ800008A]_<E`klWK]000000000000000000000000000000000000000000000QL5000000000000UK`=D^XA00000000000000000000Xi<V0000
0LA?000000000000i>ZJlbK5dF@G0000hQHT0000000000000000000000000000000000000000000000000000mJKkH_9R0000D>V<<G8300000000000000000000
0000000000000000000000000000d?Lo00000000000051lcYD2G0000000094oE5HkS00000kcX0000000000000000Xdmk00000000AF5mHB<Z0L\441h20EV>0000
X;8_5:ZLMGWM000000000000000000000000000000000000\SF343G00000000000000000000000000000000000000000000000001EBm0000000000000000050h
`WKM46R5d6BClloR00005G=X000000000000d3U=0000TiU10000000000000000<\a]00000000000000000000TUXP\b4E0000<fU^000000000000<?`f]GVo`L0Z
0KUC<RMeT0X192KY0\OL]E`I0000L_Kd00000000000000008T5l0000000000000000@EHC<[<U<iC4587Y000000000000hJc\0000`K3k0000L??IDkg;00000000
000000000000000000000000000000000000HKT`dImoTUBE00000000000000000000000000000000h2g[0000T7S8000000000000000000000000000000000000
hncF00000000000000000000058;0000l6Yg\1d[00000000000000000000000004;idZQnTH81YFAa000000000000e1CU000000000000D8MN00000000hck0dUi\
0000e2@aU4M400000000\37E00000000000000000000loKA0000i1N=0000000000000000Xd@L0000P7M@00004LeU00004m?20aJ8000000008G^m<Xj]DM0i0000
0000000000000000@?bc0000h8Z300000000000000000000000000000\ohXTVF00000000000000000000dgX]000000000000H1O10000XSl@Lnh60000lZUde1jc
eH9a00000000LBmD0000l6VX`d^oDm<da@k80000000000000000LYkQ00000000D1o[`W1m0000000000000000LjGY0000U9n00000000000000000000000000000
00000000hjLSD[c2lFfQ0000Dab^00000000Tf>4LgSGEDLBd02FiHKIP@Y000000000000000000000000000004g@W00004N_V0000000000000000000000000000
00000000000000000000<d8V0000000000000]_F00000000TOa;0000A53DU0;]000092c^0000000000000000000000000000000000000000L:XK000000000000
00000000II<i000000000Q2500000000H2Di\26D0000000000009<^o0000000000004HN;00000000U2h\i9BV0000lj\\00000000000000000000000000000000
`kgO00000000000000000000hBQd0000000000000000@Doo0000000000000000\1QQ0000\\i<0000000000000000000000000000M0?O0000\GehlWVQ00000000
0000000000000000HbD_0000I;\M00000000I9MJTmdg@JH<0000U3Nnd8bg9H^T000001Ne<\5K4dSR00000000lWOR@m8f0000000000000000@CKR000000000000
0000X<JI@V;`00000000]0=k00004Y9c00000000D@E>0000000000000GQ=000097k_00000000000000000000=7M0000000000000000000000000000000000000
0000AC>T0000000000000000h`OC000000000000A9H[@fkG00000000IDd`0000T=1c0R_\000000008N_a00000000000000009Ekh=KGb0000l4kA000000000000
000000000000000000000000`DZ600000000000000000000000000000000000000000000000000008V^1000000000000000000000000hlV6a4jH00000000095Z
00000000lHKe000000000oZ;00000000<l?=000000000000D6nN0000\Vdk]CTY000000000000TdI@000000000000000000000000000000000000000000000000
00004E[000000000]:JH0000a@8`000000000000000000000000000000000000E=Z[000000000000TlDCL6=1U4C\0000l?<d4E>=0000<cNThA1Ih99HL_F@0000
0000T;XH<I\S0000\:l[00000000LH2h0000000000000000Q=k;000000000000H<DP0000000000000000000000000000h8_S000000001GBAaJPZH=g@00000000
0000TI5h000000000000<Q^D00008ITM00000000000000008FW1000000000000000089XS000000000000EK[NL^;\0000`AEDi;P_00000000000000000000PWX]
`b1600000000T=Yo000000000000X5SCl=\]THUf\`Na]<6c0UABTA6IT>dR000000000000000000009IRb00000000000000000000000000000000000000000000
<d\=00000000000000004>^mdkGH00000000MJ5H00000000000009nH00008bQTD?O_0000`?8WT1[SDRlni?=b0000dbE=0000000000000000DWWD0000aDkc\aZ`
X6DHHG9n000000001=b>00000000lD?GD68600000000<E`W4N?DE8o@P_Pc00000000000000008lTF00008nMh0000000000000000000000000000E5_c0000\S\4
0GB5XMfn000000000000000000000000P4Ta00000000000000000000I9XJ000000000000000000000000000000000000000000000000000000000000LhUT0000
0000H;XW000000000000l1VO0000`]YTTe:V4Fg;Lo\_Q1cNa4R;0000deh7dANN000000008eJ40000000000000000`X?ZD\3IhjVc00000000\aJM0000D=SG0000
AH=Zd8c40000h_LN0000000000000000000000000000@H;T<h4F1?c4\l7om6YD000000000000000000000000\[oM0000E8iK`I2;00000000PX[4000000000000
0000D_PU000000000000dd:?0000D[PZd6B3=A5C00000000T5?L@O_e0000000000004o]o000000000000000000000000d`<A0000000000000000000000000000
\JjK00000000HPK?<`k=000000000000@caf0000000000000000000000000000eBUG00000000`\=d0000@d2E000000008VKY0000000000000000000000000000
59YN0000L4Li00000000h[TZ00000000DVka]IXS000000000000000000000000000000000000AJdg5:AV00000000000000000000lWNV<K8`0000QH<:00000000
00000000000000000000U3S8@;JEPJ^kEC^L000000000000000000000000e>:H00000000<Edj00000000000005k_\SG500000000<8Ri4kBX0000000000000000
000000000000000000004;WV00000000U45:00000000I=I300000000lcV1LC<h000000000000DOJU000000004@ZP00000000L[FD00000000m>UM0000M9id4;dR
HAe_02bKMID40000@6e=hg@500000000000000000000iHLo0000000000000000\K380000mFO_`<BC0000`h0i15QU00000000000000000000]D0U0000I7Bi0000
0000000000000000000000000000\oWiQ>ji@enEPdnc0000@<o^0000`V^l00000000000000000000hiT\m>RW00000000T5lG12>S0000000040D4QKL`00000000
T7J>0S0;0000h[F3000000000000000000000000@0hD0eWo0000XC[X8gBL0000000000000000TbVBd57YHIMB000000000000DRn`00000000<ZUG0000aAEi0000
00000000000000000000000000000000XeCc000000000000YH?m00000000000000000000QGdO00000000000000000000000000000000000000000000TPoV0000
00000000000000000000\:k<E@?V00000000000000000000E<gOY>A0hE7^000000000000LOHJ000000009FKEDBI<0000dhG100008ELV00000000`AFi00000000
LiB3EDQR000000000000000086L=00000000000000000000000000000000]JBYM4O4000000000000mEQFe9]00000000000001HgoHAY30000<mAn00000000@IbI
000000000000`@DS0000000000000000LaSM0000000000000000000000000000he\60000000000000000000000005>U?00000000X<cM00000g;98D=O@H?30000
00000000\dY5`f7BlRjn0000L1BnXLP2000000000000X5?g00000000000000004@NN0000YE\k<?I]dAc@0000000000000000000000000=0MLfdA5FB]00000000
000000000000000000000N6K000000000000dl@[HjDh000000000000l]B0000000000000]D43000000000000000000000000000000008G@M000000009E:T@fG9
00000000000000000000000000000000AHVJ000000000000000000000000i7lK0000XbkM0000==l<\_g7L4M40000000000000000000000000000000000000000
0000lk>L<D8K00000000495P`6oH000000000000h<a6I<=81IjJHe^_00000000\6>]0000000000000000000000000Cek000000000000000000000000A6O20000
0000UEL9000000000000<>RU<:3B8aTI4LS;dnUDM4Gf0000000000001J?;00000000000000000000000000000000L[k6XCA>00000000U3oRXnM8=;e000000000
0000hCCU=>Zj\<]>00000000<MV@@9:9=IJg`YP@0000`_\gLa@SA2]lmHkk00000000Lba60000000000000000H^<MPj=LT[^J0V`]4<fI0000000000000000X;^S
4McA`_;8d8VO8L9O@ijh0000a9oP00000000`8480000000000000000YI2m00000000000000004C]3l<FK000000000000]0WU\9cL4@Vk@In[Te3e000000000000
0000000000000000=4;h\H6Q00004l6R00000000@4lH057KhI[90000hl\2MKg?UG@C0000h8VkXYQf]<280000\Ue5D]Kd<NJWdl@=e:NWe;e`D[P34f=;eGm^\gY>
000000000000T8=?m1eIL7Ka000000000000000000000k6S0000000000000OlB@AD\0000000000000000000000000000`dQP000000000000P5M\`Ilf00000000
<dXV00008j>1iD9=`OR[0000XQe80_L9Y5a?00000000dT9P00000000000000000000000041eKlDKk0000Tk>`lCgQ00004@>9000000000000000000000000AI4P
000000000000Q9gH00000000=<nF59c700000000TUbVXJfM00000000lblD00000000m>;F0000<A]C0000<cnfQ=SX00000000X8T`D=0g0000E>T9000000000000
00000000\jU@0eX\1BHQ=J[7\3l>`C@BL\R[00000000]9PU0000LAbP000000000000000000000DQ6`DnfDdNBiF6laIYI0000Tiha000000000000e7<:00000000
0000XS_I000000000000000000000000H;1;000000000000000056De0000hWddDg;Y0000L0KD0[>^0]Xl0000`mo?L9:i000000000000000000000000000049Oi
00000000Y?0100008T]3@2Gfh;f4@fCXdgL:Ll2HT:Oc9FP100000000000000000000X4b2Q1OY000000000000Paa60000dTK6000000000000000000000000h1gU
0000lD<8`aiQ\b44l?U=PdPiP_Ze\h9<0000000000000000000000000000A47T0000000000004\GK00000000\V?R0000000000000000000000000000dCPC0000
hf:80000854kdAZS000000000000000000000000000000000000000000000000`_cL00000000000000000000P7^d000000000000000000000000000000000000
HJbQ@118dbHK0000lE3jlK;84D`V`U_V8_aM0000L7XP0000@;co00000000QKXT0000000000000000000000000000<NL`0000<N>hY;fP4LS30000dmXk<\QdhA_d
000000000000`?D:Xg2S00000000h6R^DEQZ0000\0;OA?cU000000000000000000000000000000000000\EG300000000m@N7000000000000lja_00000000`ej5
42O8Q>^1MG\Z00000000000000000000l5:gX5@hDLm^00000000000000000000lfm;00000000000000000000000000000000`<AEhcRT000000000000hZLF0000
00000000A?:>0000@HKW00000000UHdc0000IADaP?VL4WjKXcKm00000000000000000000P=VS`kVQ0000\1Q64Ga=0000MGZ_000000000000000000000000D7D2
000000000000h2:G00000000000000000000E@Bc000000000000000000000000000000000000HXCB000000000000000000000000000000000000000000000000
0000000000000000000000000000iI<NdJbj00000000HkLADVfm0\h900000000000000000000hG9E000000000?L_497l1I7k0000H=OF00000000000000000000
00000000l9Hf00000000000000000000000000000000000000000000Q;GR00008UDN0000DPJf0000Ti>Q00000000`fPX0000000000000000DgZ2000000000000
0000000000000000000000008]_700000bXL@\ffhmYG000000000000000000000000000000000000000000000000hWmP<32B000000000000\1QC000000000000
0000l\j]0000X_Y800000000lT`ga3SeHX47lR>e00000000000000000000DcU@HbDn0000LW<b00000000TW@00000000000000000`7;H00000000<\5Z0000dWTJ
0CmO9;ESDO[_000000000T8jI:8@0000000000000000000000000000000000000000000000000000dFl]0000HQ;?0000H[iM0000iD64]FMgLGOQiJno\EkbdJ6_
`X>M42fe000000000000HK0QDCj^@UkJ0000000000000000H;3@LE@^DKl;Xj6a0000000000008j4h0000T33M00000000000000005IYR50VE0000\CRl00000000
1?<H0000lfGj00000m`Y4RnH`^`300000000000000000000000000000000PPk>]0RahJXC0000\;b90000000000000000000000000000iDN:0000000000000000
eIDd0000000000000000hgN=000000000000@;j<dJ5`doKWMK]m000049bc00000000ddl]L6l^P?Z:4Fm00000000000000000i9Ob00000000000000000000=6OW
00000000d3>1000000000000000000000000IK9X00000000hFYCEJ3D4LRk00000000dOQS0000000000000000000000000000XXkm0000TOZL0000]8Ed00000000
0000U3C:\^hBPh>K000040CY00000000000000001KOW000000000000000000001F^n0000dITW00000000H8F@000000000000TfhgALSa0000=3Hl000000000V`j
XWGHdGof4iIEYLBB0000HVUId<430000LE6alN3?00004oC;0000000000000000YJ_<00000000h;>`0000T[C_0000X`5n\WCQHfRT00000000`j`E0000<CEY0000
`X]B0000lgeCHmU=000000000IQeM<P900000000PcY8Hch4l10^@4FhPWmm000000000000]LVU00000=\L=9=<000000000000T>@D00000000DhaM000000000000
000000000000XFiJ0000`WPU0000`M`800000000XcD_X9k`00000000000000000000000000000000000000000000@X]P1GC^0000hPkV00000000000000000000
0000000000000000MDhi000000000000aGRd0000d;0ZX[W10000000000000000000000000000000000000000000000000000000000000000]9Pm0000`icn0000
000000004\;f0000000000000000A3jDeBn@UDKUe00EL]6Q00000000AGjX0000`2Tm0000H?7:000000000000l04_hCV800000000000000000000000000000000
0000U5n?PP^20000000000000000000000000000000000000000DgSX000000000000@H:C000000000000000000000000<6c:0000T;dm00000000\UXA00000000
000000004N86Hk4P0000L5T`0000000000000000L?YZA>cM00000000000000000000]CQ800000000<C^`eHIi000000001I>@0000U@OK=DmI0000000000000000
Q<nViGL10000000000000000dDkKTa80=64Q000000000000000000000000LnkJ5G=j00000000m1Gea5U80000PICl0000i27_0000hNik00000000000000000000
\@Z<4VW?00000000000000000000hV<;00000000000000000000dCiG0000Y1\W00000000000000000000000000000000Y0ci000000000000000000000000`\=X
U<g_000000001GB50000000000000000@FV`0000djde00009G8W0000<Bi>000000000000aK;JA1AS000000008A`^PJjVHTOD000000000000<EdWHXV`00000000
00000000\1A<0000\^dG00000000\SX6i=[I000000000000000000000000000000000000@;PN0000T5In<D2100004^9AM:B\e1Tg0000=DT=`SW<8Qdj0000lJWD
D8aD`lR7IIan00008K0=0000eCeH000000000000=7XXPO7ZiFVI\Xie0000000000000000<6JihXdeU37g00000000Q400EHgHQ0[o000000000000000000000000
0000\V^]0000000000000000T1V\\]R0000000000000hUK00000000000000000AHai000000000000000000000000@JhelUVF0000000000000000000000000000
000000000000000000000000X@000000000000000000L7DU000000000000e28Q=J<_00000000000000000000iKj?00000000l??b000000000000lZPj00000000
hT^A000000000000000000000000le1[0000M4Cd0000EF<`dRTLU7B=0000P6hR0000\<0W0000h>74mLT000000000lTBQ=:;>H^PY000000000000000000000000
mI;X0000Dk29000000000000lN5kaGPl\_9G00000000000000000000U;KK=J[O0000000000000J[9l0g\TC[@HkWh00000000000000000000`B?l8e<e00000000
0000000000000000000000000000000000000000L1=c000000000000UHh>0000000000000000000000000000000059j80000000000000000<jd6000000000000
0000D?5B000000000000HlbS00000000D3Og5J5<0000000000000000XJ3g000000000000000000000MiS000000000000PVBf0000000000000000000000000000
00000000000000000000<HJM00000000000000000000000000000000aJb?000000000000`Bm[00000000000000000000000000000000000000000000HJQ]0000
000000000000000000000000PKI4PX`VAEQX00000000000000000000T1mUdhiD0000PE0ShOL200000000lc3U00000000000000000g6P@L^<HnGJ00000000H_hZ
00000000\:dCT`nNE9WD00000000M=jm000000000000l;VP00000000]Jb3\:g@0000HKYEl:H30000000000000000000000000000LeLXd`RZ0000000000000000
000000008]CQ00000000e<G7000000000000000000000000TO6VABRJ00000000XIoA@QK0H:Kc000000000000000000000000Tbol0000dAPT\cN=000000000000
000000000000`R\\0000000000000000LFSL0000XEU=\n^R00000>je<D8UTXKc000041fC000000000000lXMB000000000000000000000000M5[Bld9>9BaM0000
000000000000000000000000PBHl00000000dUFHMFQ9PGbL0000\0L<0000hN758IRT000000000000000000000000<AM5=3]700000000PDAO0000=7Xn00000000
0000000000000000000000000000U2OYa;7<0000000000000000l;;UYK9=h^B`h>2?0000000000000000lMf200000000hPjAhQ5iPNm;00000000D1\6lAJ=`Y`l
0000P\kjXdIW0000@@]@0000000000000000000059CJ<m4IAKLl000000008_GO0000\MHS000000000000MCWb0000000000000Vb<00000000000000000000QGOC
000000008K7nQJNY]LT?Lb`Z000000000000000000000000000000004G`k0000HcgY000000004U7m00008R:a0000<F?6000000000000l6HGd=<1TlZE00000000
MEaZ00000000DS>;PVQJ<h1Si2oE00000ShB00000000Pb9c000000000000T8=L000000000000HQdE0000LSjH00000000EDe8aCId00000000@ADi0000Tl`;0000
0000000000000000Hkga000000000000=Id\4QHm00000000`QT400000000@0=bT5590000000000000000000000000000`6NO@eaCIChH00000000hYS`00000000
0000000000004idldmaL00000000@;kC00000000`7G100000000Ti>H0000m=n^00000000XVAT0000=8M^lDda0000000000000000`@=7DO4_0000dWU;0000<A\<
0000hRM8=1BS0000000000004WRX0000000000000000000000000000`i]@000000000000=@E0000f000000000000\E?Y0000l8V20000000000000N3i00000000
00000000D:ZC00000000000000000000aD7KEIL\0000000000000000000000000000EE^QYF=S0000000000000000Y0jJD?8K\56gTL_GeL8L0000E7?X00000000
0000DN;W00000000\SF?0000iDGY0000d0510000000000000000000000004]Nc00000000000000000000TQood0em4UHPh]X=EJ]n0000XElePeK?Pi7@00000000
0000Hf;L0000h>SAdX^NP\R@i0hoXH5:8ODTe8cBl]_U0LTPeDlP<Mi@00000000000004cd00004N5R00000000d42V0000000000000000000000000000lZA40000
000000000000000000000000`XQl00000000@JaaPS?J00000000000000000000i;Wf000000000000000000000000000000000000000000000000000000000000
000000000000000000004<kXHbUdQ6AAiH5\000000000000IE6m000000000000000000000000\3Ik=H79@:8WLKhA0000L\0HX]PP00000000LKfV00000000@<2]
0000T5^NhVH]00000000hnc80000000000000000<\R20ejJ0000L8fnd=`70000000000000000HRUg000000000000000000000000Y6[e0000YDIH000000000000
0000TfE@0000Dd]eT[<E\`Pgl^`SD`QXU<V05H7Te43P00000000`1W346EA000000000000HdA300000000000000000000`1D3HJ9V00004L5Ml1N<l9R;lCKblfmK
LMVb45PlLDVAE2B\0000@d:20000000000000000\1BClQg000000000000000000000`iE2000000000000E2kXL]In000000000000000000000000000000000000
5I_7lRge<E[W0000P8:60000`X9e0000000000000000000000000000M0Kk5=QS0000h8W4000080AAL1cd03af00000000000000000000000000008R]I99Ue`IYa
8Nge000000000000mBi39D`[000000000000lic8P`FI00000000hCoI00000000XBla000000000000000000000000h2;>DeB6000000004R\eDj[L000000000000
00000000000000000000mLG4000000000000000000000000\Xo<U>SK0000000000000000000000000000000000000000@TE]4X4iDW@@DfQ?000000001@`C0000
00000000<0;APT2=00000000DK:4hAN5000000005H;e000000000000]Jgg000000001KQ700000000hRHeIG\60000000000000IkO000000000000XZna4Vm40000
<4m30000\n4H0000DZlM000000000000000000008_:O4QfT0000YIIG0000LF0^X2_F0Vj500000000X>U^IIH<9DL3000000000000\dQ[X<d]000000000000e<UZ
0000000000000000000000000000l;WJ0000\\@\H9U9\imoQ3XhUIc600008G>XH2jf\Q:QHYjbM>i3=C68D607<l@N43DC00000000H:ab00000000000000000000
L_@b\:JL0000000000000000000000000\HfdGjUdFk100000000000000000000`gJ\96H?000040Da00000000`==H0000<:Gb0=_J0000do6KP=_Y00000000<nDd
00000000dlXE0000`3]K00000000\G@k000000000000\Rh10000DNY300000000000000000000l9=L000000000000A16?TAi9000000000000D7IE000000008jWN
<:Sg]EV>hhK\000000000000PUeW0000l`3Q000000000000]4TA00000000m>kH0000]ER`0000lm3SP`g:<SgZ00000000Dm=:`J7W0000=7;f4o8mY5:iLT2f0000
00004A470000Y88m00000000@5[XTUihl`17XHg?dc8bI57>L9>^PnPf99lT51I3<B\30000@W8i00000000000000008S6d0000000000000000000000000000MD4f
0000mDb200000000000000008I=ZhQRMULQ000000000LDPk00000000000000000000`8X\A?mK000000004l\A0000]2;@00000000000000000000000000000000
0000lS4T000000000000D9e[00000000i1]oTLaB00000000000000000000000000000000ALA@0000000000000000H9La00000000000000000000m=GKHfR5hRRL
HGHbTHI@`IbWdN^[TS@800000000000000000000000000000000E?M200000000=B0T0000D`[0\cmT0000000000000000000000000000H__l]>=?0000<To=0000
0000l3OZ00000000<4Vh000000000000eE6O000000004J2N00000000000000000000046]e:jN000000000000dU1R4Vn4h1Q_D8[nhPDH8ZGl000000000000<IPh
000000000000000000000000000000000000136RdhI]lJ2W0H9`DVP[00000000000000000000000054<8MKBU00000000000000000000000000000000LAI_0000
h_REP2::<HBT0000<QNA0000000058_n0000000000000000000000000000000000000000000000004<J<000000000000000000008GdQi=Xg00000000L>`=XOdS
000000000000P7R`0000000000000000X<nUEF;m0000TKQL0000000000000000`40NHe:gT>hF000000000000000000000000De1K000000000000000000000000
`<eXD=dgX8=YhTha9:>=mL4DUB\g0000P?4i000000000000`?ao00000000000000000000da080000i>;60000PFn3lP;9IDeV0000]9Z6\jT60000000000000000
000000000000000000000000QAFJ0000000000005>ac0000000000000000000000000000TIga0000`a^]hKgW`5VZdke?000000000000000094RY00000000Y1m5
00001=L700000000000000000000@KbR00000000dKgld_4P0000`ob:TK2k0000D5iPlkBI00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000\OSF0000L2o7000000000000dM@8000000000000@6270000UDFT00000000hU2600005D<X000000000000000000000000
0000000000000000000000000000<]=N@A8]8FE@a:IP0000000000000000000000000SNo000000000000PTDn<?n9IHZd000000000000000000000000TSLi0000
0000I?]G00008VL2458IP[360000mF[MX`9V000000000000000000000000@VAdHR;IEBe[0Va7000000000000H?CKlJD0LNV]0000000000000000000000000000
0000000000000000`E934Q`nDISRaE[l00000000000000000000Lg7d0000000000000000PAhP000000000000lC46`W^D000000000000<_5<II@J000000000000
0000000000000000L]Phh^I0hd;W0a:5UHW^00000000<^[AhAkg\Wa:0000000000004nBf00000000]D0a0000D:E]lb=_00000000000000000000000000000000
0000000000000000lQ64TB><9J=7000000000000`Ldl00000JKL]8Vn@1k10000hLoH0000000000005D1E00005H@H000000004G\S000003aX0000000000000000
5KMb0000000000000000do?M0000I9m00000e8na000000000000000000J60000=6XN0000000000000000hKjT000000000000000000000000EDk98>J4\T[:YE@W
QJAQ0000Xei@00000000@V8Wd2A`lUKk000000004Md;00000000000000000000lBcXl[H1TdfL0000DEBb00000000000000000000<F]800000000hAS?00000000
hWF30000LTBhM03mPGV0000000000000000000000000000000008U<<0000l=QJ0000<:?2lRABDT1U00000000eCfh00000000000000iML@:?<\_Z<c1400000000
LhH_]HFQ1@nV0000TeO@dBER0000000004RB`@;P00000000000000000000000000005Hg`0000d^h40000000000000000iIkF000000005D_V0000000000000000
00000000000000000000000000000EMcLAARd:\R000000000000000000000000000000008<2N\QID00000ZG90000000007gj000000000000000000000000hZNQ
0000\M4U`jn:000000000000000000000000000000000000A9`Sh?UTL6@m000000000000000000000000000000000000000000005Fcc0000PBab]D>P]IL2]LH?
LdMe0000LX>m000057HFlTFo00000000@gn]dlWV@BGXPW:P00000000000000000000000000000000@`>G00000000000000000000000000000000000000000000
0000000000000000000081?e0Qnd4YV9X^E`\[4n000000000000\8IW000000000000<:=WhD[R<NhO4^PID];cdgQOA1go0000000000000000000000000000dj8c
eAZ=000000000000000000004>>i=KKa0000e5_W00000000000002L\DR4_1GW;Dl^I84bM000000000000000000008c<[000000000000000000000000LRillgc0
9KNa0000HN12000000000000@Jf0000000000000D0UI0000<OPO0000Ld_U0000THTa000090bU00000O5[0=5n1@PeUIoTY8A_hgjB0000L^93dNY@T6=f0000@VEV
000056G[00000000000082No0000@X_=0000000000000000=FBQ000000000000000000000000000000000000l8b[LVRjh<3iA6=M000000000000000000000000
000000000000XH4Z0000\S3D0000IIVdH`YG00000000000000000000<X><00000000000000000000iGad00000000ll4[00000000I>I800001ImM00004<@DDkY]
00000000`KYUPWB7aETd0000000000004B2o000000000000<HPX0000000000000000h98^UEAe00004UmMdJoY`ALT`Eb;@GGJLnK@dDTdiB5[0000h9bH0000h2OA
T4V4\_:65JgI000000000000\fc@T60hXZ6[0000000000000000000000008EAm0000A<2F000000000e[EQDj1000000000000000000000000000000000000@@GN
000000000000000000000000`1oB5LH000000000mKJS00000fHHdlD00000U>58\7@80000iJXm0[@Zdd?T`nF000000000000000000000E2g;0000000000000000
00000000H=Z<0000X`]900000000000000000000000000000000000000000000dYYndAT\000000000000000000000000000000000000<G>?@nSfMFCkHmQ`0000
000000000000000000000000000000000000DJAP0000`>iPlZL84@QghAO:1:e`4hl=YIZ60000\GOAI=A@dX1\5?5=YD3R0000hI;5lJ@\e2KEYF?iD4DE00000000
0000lmOX0000XZ6<0000000000000000H^W5HgE]0000D>Do]CE>00000000000000000000`AT70000d<WN0BeAlFDX8\[O0000H3MI000000000000HFBP\gMb0000
0000000000000000\M;B17fc000000000000000000000000000000000000000000000000000000000000`=>4@a5f0000DJmSTO:EhQ@V8HF@H^ge4Md^@e6R\h@?
1CMK16RY000000000000000000000000P?HZ0000\JOE`LmM00000000PLYF00000000d\>>a5f;00000000dM2]9BliH>o<MDfgTE;AdLF500000000DKMZQ;O[4L_g
XY16l2C4l=L\00000000000000000000L?JJ0000I62c0000hXf\XT^R0000lUnF000000001;LH0000000000000000000000000000000000000000000000000000
QJ98000000000000000000008O4L000000000000000000008n:4PA^<<QSB<1DRI4WK000000000000000000000000@AkF00000000@NCl000000008GFL00000000
000000000000000000000000000000000000000000000000000000000000`N5ClEW80000000000005=>=0000000000000000E70D000000000000EF;d0000L[]i
0000@AHe\d<9i@H`0000TSMR0000000000000000lUV7UB8:TnADE@gi0000000000000000000000000000h22Xl[:EmCBJmInC00000000L9KH0QnF000000000000
00000000000000000000000000000000@Fi896mW]9T5XAk7M3TWd2b=@:5odHm_lc;n00000000@Q>A000000000000000000000000dl\eM3oZ0000000000000000
00000000MK@f000000000000XXGb=KQO00000000000000000000000000000000i1mEdlBHY=1L@;;700008Z<L13R\m:^5m;ZM0000`M?E00000000000000000000
0000<jj800000000Xa8o00000000T0YbmC^=00000000@V84LM:P0000dB@<000000000000UCgg000000000000000000000000000000000000<co8000000000000
000000000000\7?f000000000000=66R00000000000000000000000000000000D1Dd00000000hY1d00000000`758\FgFlbEh0000EDJS0000000014C?H@dClfda
i7ZP000000000000XKPe0000000000000000000000000000hal900000000Dnl>0000000000000000`1R2\UTZMBC>=2WO`6cRdTH:0000XjIfHeXk000000000000
0000000000000000000048oJ00000000DgaP9;Vh0000T?O;00000000<fNS00000000000000000000LDH<Pb<m000000000000000000000000000000000000hZjP
0000000000004Jdj07Ic0000lF]B0000XCYS0000U4<P00000000<8gd\NDF<h?o0000L_hgLlVD00000\HThbgnMDni000000000000000000000000000000000000
0000000000000000000000008dFP00000000000000000000He@b0000000000000000000000000000HT0`0000000082?K\U;3lked000000000000000000000000
DZh3DZnP00000000`PL2000000000000000000000000D5bXPL?l`NVo000000000000]<;j8@:m\6g5TREa4405dR\SXn`D00000000000000000000\f;<`_Wn0000
00000000i2BNhQV7TcI@000000000000L<Nd00000000@U5O00000000000000000000000000000000d=Nf<A7<43An03X]0000LSO_04Ee0000000000000000`ED4
000000000000m>o>LRia000000000000`m9k@8ECXR;;00000000`fHm000000000000X7<h0000=>iB0000<cl[@knQ\RSf0000000000000000<JNl000000000000
4lkP=1H?00000000@HG500000000000000008kWU000000000<N3000000008SP=`Qg>000000000000<b`7LK?>00000000dMAh00004oFo0000l8bO000000000000
0000000000000000`<IS0000`4\G00000000000000004BDH<2km00004OR5dP530000000000000000000000000000]JTkP9gD00000000000000000000U;oZ\8__
`E9U0000\ChgUG:m00000000000000000000L\4L00000000X`1F0000000000000000T>;H8TNb0000DeJDmDie0000I>b1eFKoAISR\107Y?CXLZ\TaC@a\lH90000
0000000000000000T<QQ57^L00000000lOLL0000DoV5Ha4h0@KTD[nA0000`TFP=Icl00000000000000000000YKnP0T>l47a4@N2V0UUghOKeLb7C0000l@660000
0000D9]@<LcaHm>D0000<C1M00000000iK0U0000000000000000\bFJ000000008POd0000==`N0000e<@Z0000<7jd000000009K[`=66@0000000000000000UKO<
HgK5000000000000H4:Z0000dID500000000000091WC00000000000000000000E>7V<]7Ph0ohD`VLAAVTYCD300000000000000000000T]FEd40A<FH500000000
00000000DgT655cfdoTM@LDM0000`?6]000000000000m@A7d<e:0000000000000000000000000000000000008DZ``LEJhg6^ID]O0000000000000000HgbA8[^h
Q>9Z`Nb_000000000000000000000000000000000000dNNKXJl1YCSc0000m>8:IFUVhDoQL[MB000000000000l_MM00004\bo00000000\Y6C0000000000000000
<Wkg1:d@0000iA^f0000000000000000000000000000000000000000000000000000PO_ShZ8Nd^n500000000L5?Y@???ACL40000H8X600000000000000000000
AF\400000000P6CQ`>gBE25M00000000000000000000`fMY00000000000000000000\hG`Pi_K000000000000HR[Z0M]0000000000000]@<8HfO6d@KehMlF0a<T
0000000000000000000000000000\6AGDTIQm4;4000000000000000000000000000000001H9mDNI9a?KclEN2PQFU0bGWe8`@00000000@RML0000<GR<0000=<bP
=67P0000AD0m0000lied9@@1DG?RmDJ\e7>N00000000]F7Dd:X\00000000@G[cDS?:000000000000000000000000TD4f00000000000000000000000000000000
4P^j000000000000000000000000TPkce=llH[cB000000000000000000000000000000008cc;0000000000000000000000000000@O?Y00009?anXU7FiDbP0000
00000000000000004\j2TJB900000000l>Lf00000000@<GUTW540000000000004jS`IFi<ICd7@c6M]E>S00000000DGD700000000XQOMAICM000000000000`2iP
0000`VTND:EN00000000<5J?0000PLK>0000000000000000000000000000000000000000000000000000`7V3lWo200000000000000000000P6lghKO@00000000
0000QH>;000000000000000000000000TM8iAJZ2XOoV55nfl6WY00004YU]000000000000000000000000000000000000000000000000iFjn0000000000000000
HCm1P7FOTUK>m8hm000000000000`YWG135[0000000000000000`0Q3DiF@00000000\>_KIIab0000000000000000000000000000000000000B8Q8K<=00000000
0000000000000000000053AW10@1`ad[<Aga000000000000];PM000000000000PTKD0000<N;N=71NPHlb0000];UB000000000000DPeo000000004;DP00000000
0000PcE20000`1>8XTYgT6jm0\aM00oJHa:^ld49=5UR1FTc000000000000000000000000000000008WZ\00000000L`P?8TZm0000000000000000000000000000
00000000000000000000=8kU00000000L\MHeIZ]00000000<D]GTeMF4j_T@@0>LXRZH^kg00009EC]PYiYP8KF0000TDEclj010000000000000000000000000000
UIk^`GWD@I=R0000T4dA00000000000000005A\b00000000<b[h00000?LO`aooh<nE0000lkFI000000000000000000000000\0jH00004ENUhbh800000000PP8I
00000H615Ao400000000iJK20000000000000000X9im\RcJ`9`AlgDU<laNlmgl=HE:0000000000008_UCdlX700000000]:To0000000000004QXVIGTA00000000
0000000000000000L97IU9kn0000l=;V000000000M]?P>`Im>AB000000000000000000000a<b0000\^EU00000000L1AKDMD[0000d[0STU>A5GCj0000L18S0000
=FZQ0000000000000000PBK=`fBY0000h70fhDF2PkH600000000000000000000L6`U000000000000`S5800000000`1K=0e4J0000000000000000dK=E00000000
8dR:8khD9;[]9CfA0000L=b5T9klH<S@XD]=00000000000000000000000000000000<ZVh=5><`FaO000000000000000000000000LCR040@WUHW:0000d][9\YJ2
0000DJ_:HeBf0000000000000000MA`U00000000<d9Y00000000@M;N0000Pa@:d8nL000000000000000000000kJIIF=_0OLXm>F80000000000004V`P00000000
0000<RoC<h:WXcK]UL?N000000000000\7lOL]g:`<EO0000000000000000000000000000000000000000000000000000000000000000hCdW\oIO<3R=@fUG0000
00000000X<Z:00000IR5Y>eT00000000000000000000000000008R:n00000000000000000000dFB`0000000000000000\TXR00000000X@>m0000000000000000
00000000000000000000aHSMU4_m000000000000000000000000000000000000`HiRHCZ9lIkZ@M>8@_dKheG4\fbi0000PYAo000000000000d3:>000000000000
00000=PTlW:k0000000000000000lNm^000000000000MK<a`D6_0000L9hY000000000000T;eV\?]I00000000dg?j000000000000\bTWd8Z\4b8khc^N00000000
0000<`[C0000XNP`0000<N;60000<`mZ000000000000000000000000d2U:0000UI9B00000000000000000000aG_E0000T_DW0000000000000000000000000000
000000000000@e`J@g@BQFk^000000000000000000000000\ZW_0000000000000000AHO?000000009C[@000000008UEB@hFO0000YGGZ0000<d5Z00000000XVhj
D_U500000000000000000000`aLV000000000000YF=G00000000l5@A\oJC0JHJHS8biJKY000000004ZGJ0000e6ZC000000000000000000000000\3K7`6YA4IJ1
4eZi00000000000000000000000000000000iA^KYEZX0000TY?^00000000000000000000X^:_0000LG?:0000A@M_0000000000000000`ahg0000000000000000
UJ<M00000000000000000000lWegD?F?4FYh0000<RXG0000h[Bb4B<M0000XQ_a00000000l:<l000000000NC^00000000000000005Kk800000000HE1i0M]N0000
00A3`I170000Hk9C00000000000000000000I>DJ0000Hh_=0000XDfg0000PT@lh:DB00008DN\H1Xf`heI8MgnXZOE=2Je000000000000dVCC0000L9[O00000000
00000000000000000000000000000000000000000000000000000000000000000000\]P\00000000000000004_af]Fn^0000QF7_0000dlRW0000000000000000
00000000=B3c00000000dn;Yh[DRH\D>000000000000000000000000YBj>000000000000000000000nRZLgG]00000000000000004IF700000000P3P100000000
000000000000\e420000`LLW000000000000000000000000TL=n0000`d<YHWcFLnkd00000aRi0X5C000000005DM_00000000I8VZhGfc00000000<\I\T[kV0000
0000Dbao000000000000P9K9M9:^8kQPIIj;9;[900000000000000000000AFo6000000000E_Yl3IB@DKZ000000000000U>GH0000000000000000000000000000
0000XA;VHbRC0000000000000000M4KG000000000000000000000000000095k10000LCGBLHMa00000000000000000000XfVZ0000HeJU@Wc:Plgl000000000000
0000000000000000`n040000L[\Y00000000000000000000000000000000@VW]000000000000000000000000000000000000U>[g8V7500000000\6]_00000000
000000000000<D=^0000000000000000=<:5000000000000DLl:PVK0T3kXTFP_000000000000<mZi0000000000000000<N=eXg63000000000000000000000000
\BGl00000000DJD[0000000000000000d;i2000000000000Q2j40000000000000000TBoh00000000a?bY000000000000000000000000h64:0000h41:4]4nD^fM
0000LA@i000000000000MC>lHgPT00009ACh0000=5]m0000000000005G8K000000000000000000000000d^6J00000000a>^?a>O100000000eK<1000000000000
4F0i000000000000000000000000@Ph900000000@RZ>iCW8<[OB`5D20000000000000000X\Im@j?VDB@L8M`n000000000000000000000000000000004I6aUKNR
0000d2FY000000008BA[XcQi9:Dj0000000000000000DO`50000`Uo:X5Sl0000HJe>0000000000000000I7L40000000000000000`iNN00000000T5X\0000hUbL
00000000HL@K0000L;=P0000<B5^00000000<JoIaKmZm;250000PLYiP=X44o;g00004ASi00000000XDgT00000000000000000000L8]ild^I0000PDOa=4=n1=Yo
hc9j00000000000000000000LZ7;5FOS0000000000000000\acM0000000000000000dhN600000000`7K8000000000000Y8BM00004XjB00000000000000000000
0000000000000000PQG9P[?c000000000000<cDH0000000000000000000000000000lio1000000000000000042_300000000UJeo000000009I1Y0000lUgH0000
l2bgLE:i0000\^k300000000000000000000hlSda;3j0000000000004Ij[lLGM1?1M00000000XK6fHjXc00000000<O]f0000dHV50000000000000000@N7j0000
000000000000LIc400000000X>o]17o]TPFe0DIbQ=;8=2fD000000000000X0n;HGCk@N3\10dM9DfI000000008nC<0000000000000000d5Ud0000000000000000
L651=G6b00000000d<UO000000000000<^2MmG[40000000000000000000000000000000000000000000000000000Xh=X000000000000000000000000L1d0\TX0
\LG;hOnalgP`=;H`Q=C?00000000]<\T0000T[i<00000E4h0000M3?100000000000000000000000000000000XfGQ000000000000@AH9lX3;0000E7TB0000<MIo
0000000000000000AEOB00000000000000000000lG5]<cI400000QCR0000PWT00000000000000000L41^0000000000000g:000000000X96A@?WS000000000000
00000000hhOo\4<bL0>J\[^=\\SjDQ`14c@R000000000000\5NM`CGg0000000000009A?f0000e>Gh0000=;Aa0000]H=E00000000H1oi000000005J6J0000mGk]
l_Hmi=HU000000000000000000000000\0:@0000\bUHaE__000000004l`G0000000000000000000000000000lSn]000000000000E44f`6?20000`i=600000000
000000000000000000000000PBVE00000000<DMf9CX@0000000000000000M::V0000U3m2000000000000000000000000000000000000IJTb`VL`0000XLBKDj@@
H2<:U:eP000000000000Q;0XXi6\000000000000XAo`XEbPY5ET0000<A`P`Db;`TAODmVK00000000h0fS0000D4TP0000TF`em>e3000000000000000000000000
00000000XiQR8TYX0HhAQ:1P]G@XmI5j9JUdDKRG0000000000000000PPbLU7m3DKTNM;f`E<eO000000000000000000000000LiaT0000@4dP0000000000000000
0000000000000000000000000000l@^]0000000000000000doOQYI0H0000HY4ULM0;IIAX`6lH0000XYWYHIaT00000000000000000000@VU=e@G1000000000000
0000<BGF0000000000000000000000000000L6_H0000<MT50000Pnm0000000000000000000000000000000009G8f0000000000000000U:iO0000000000000000
0000000000000000000000000FNB5IYj\HlT00008;Yk0000LKnC000000000000000000009DRc8ogg\JVG0000D2:XP7iEd][X\>AP<c22000000000000TFl:0000
0000000000000000000000000000000000000000Q0@oM:H;@gf]00004e^o0000iGV0T3b^1>FJ\QNL00000000dk5Ha6780000TaI<LaW7EDJG0000h<3_00000000
000000000000d<RF00000000DCH50000000000000000000000000000d2<Z00000000AHDG00000Y5E000000000000`7MQ00000000000000000000UEW:aJon0000
000000000000LVG@lKOQ00000000T0MU00000000000000000000000000000GQL0000\TXAlS:_0000d[0e`8SB0000000000000000000000000000000000000000
42nT0000E=AP000000000000<1lU00000000000096:i00000000=HWj00000000`LJf`TQ@PDG6do@30000000000000000H\`:PXKQ5>:X00000000000000000000
`O4:@D;4LUoG000000000000M5YD00008Q<D0000000000000000000000000000000000000CRE0000HL1e<cAF\?mQhc^aY;6jIEYe0000l\CE0000lkMM00000000
00000000000000000000000000000000000000000000TYj30000000000000000\j;V00000000000000000000T]U60000i10a]K46\NIY00000000000000000000
00000000000000000000000000000000000000000000\3BGl\Od00000000L3?o0000000000004dTd0000l6bK000048980000=>>X0000IHM;000000008TXm0000
0000000000000000000000008d;<00000000E;0?00000000000000000000daac00004X:4`Y7j0000H8edP=^I000000000000XI=dLJT0`EcOlQRo0ci[059f0000
000000000000@h8]000000004U4L\[YFM1Bi000000000000M;[o000000000000<0]CTkYL000000000000Y2iL00000Em\aJFL`BkU0000h[@IIJ`;0000<Lh^0000
D^U1`R^J000000000000000000000000\PV20000L<[aT^>M000000000000000000000000eKY2QG8<0000=COX0000<4F300004_^<0000d;NOi2cLIH1300000000
00000000000000000JW71CFa00000000000000000000000000000000lgX?0000dF3K0000000000000000HQ<200000000000000000000Q:L;00000000H5N@0000
000000000000L[BW000000000000XHgR0000000000000000XT45PeUdH22H00004J9B00000000D72Ge@F_000000000000<WO]00008gj5i;BO9;@kX>@QMB660000
49Q^00000000l>GYL0nOHR_P0000P[kF00000000I0oB00000000000000000000000000000000000000000000000000000000000000000000l5<h00008aO`Q>h7
000000000000`_In0000@OUg8;cS8iiD000000000000`kTjX3Z@00000000000000000000000000000000XI=?d<K_000000008>SNE1>f1GV<00000000L?\Y4S:Q
I6j60000000000000000000000000000@mR_HQ8M<BRh8TDDmHO30000HIUO8^2@i>fD00000000l?GaI9E@DI;Y0000]<KYHTROH7;h0000djlm0000000000000000
0000PODn00000000\TWN00000000000000000000X6Wc0000DLISh:XmTRm;AGh00000EB9i00000000hU1F1Hm<H8ZA=LMI<5G1000000000000000000000000@>KN
0000hE7lA4eY4N;?4Vbl8Y4EXfa=00000V>l0000000000000000000000000000hB2^dQW600000000000000000000000000000000000000000000000000000000
000000000000000000000000e<@j000000000000000000000000m3=e0>oL0000LN8C5;\=0000PO^3000000000000000000000000d<b4L^a60000000000000000
0000h_im0000`ZTE8MKLd4>500000000l]@m0000`99j00000000000000000000`1Z48BAA00000000`X<A0000000000000000D3QT00001JCd000000000HFP8Lll
A8HX06:ITd>B8g==4BFSLgg\Xkme`:?_EFLMeHB[9L;@00000000=GD`000000000000@?C``?RE16_cL7IO0000000000000000000000000000L6_1i56:00000000
000000000000\7=L@RPe\AGj0000XOX]00000000\:gcPjFV0000Pe8TLh>7hoQ^000000000000PFFo@Hka<aT4126m0000000000000000000000000000e7Zj0000
Die:\jP2eINE000000000000000000000000@C\d0000Li2H0000000015A2000000000000000000008nL4=:c=00000000Hc0@@`HA00000000L@G@000000000000
0000000000005>[G00000000LMkhDD_5U1Sklkj=0000=9=d00000000mLIY\Ao2000000000000000000000000000000000000XLPc0000lDTO000000000000DaNV
000000005I0fYI4A0000000000000000Dg\L000000000000`V2Zh@^1DgXOL6[L0000000000000000000000000000TZFf000000000000000000005DlA00000000
0000\OFJ00000000000056HW08150000000000000000H`2ClA]m0000]ABl000000000000eFba000000000000000000000000P1@;0000@CUeXHK@dL5Y4VdXLK2X
0000000000000000000000000000`Ajm0`jZ000000000000h<5?81S5P>Hb0000000000000000000000000000l7nl000000000000X;K_E:SALHR5lfH9hg10e0fe
0000000000000000000000000000000000000000000000000000000000000000L<F28HRGhOTDMDDn\7k800000LkP`N9o0000=9l@00000000000000005F5U0000
000000000000`R^00000]9kZ0000lWnc000000000000000000000000lZCh00000000000000000000a<Y>00000000`TW_lS;W0000000000000000dj3F00008XfI
UFHZ0000TSmD0000eGX=000000000000000000000000000000000000000000000000000000000000@f;[0000PRee00000000TVLD000000000000@BZ704S^ld3D
`c5l00000000lGH<i0CQ1EU<00000000`2ELl1SD@UM1P;A7Y5dB<^>@EESMHF^=000000009AJU0000000000000000X9Q>0000X4Q1i1hS\70W88RYPH`6hBWjlXSC
]EnkIFHKIK850000@2J@\VPg000000000000@`8=00000000iL3]000000000000d:>50000000000000000000000000000000000000000<PYE0000000000000000
00000000XeO4QL?3L5oe00000>bMAL[20000`AUH0000\Tf?00000000ALX;\OI;`PJW000082:h000000000CB10000000000000000<lTS00000000000000000000
0000000000000000000000001EJe0000000000000000Q7k5UJO70000T0d`00000000000000000000P]5bMITE00008:Uh000000000000\Z3hD]\algc?@U1^0000
LiJe0000TBCc0000<6Fa0000d[Le0000000000000000l<PW00000000000000000000\\;;00000000L2KY00000000TU;A0S19`SQH00000000000000000000HKD1
U36d0000X<S20000hFQ^00000000000000000000D04R0000000000000000lkWF0000000000000000lRg:09Vl`TI:00000000AGXa0000d\IK0JS600000000=EMe
00000000m=nBPoPA00000000`0EPPiLg0000000000000000`KNI4RE:000000000le[0000000000000000000000000000000000000000`_Nm00000000LHbJ0000
0000\J_P0000<NlgDUAM0000H>FX<LjUD9a^9<?>0000aI1200000000000000000000849Z00000000`ed@]>D8MGWh0000000094GN000000000000EKdf00000000
DaFR0000H?K<0000\bk<00000000\dYT0000000000000000\=D10000000000000000l:LX`YJS4ZcD000000000000000000000000Xl2h0000XO3iTE6100000000
Xl@f0000000000000000dYndL@]2eHRl00000000000000000000000000000000l1340000P5ii000000000000hdV^8MeVh>I]I8cZ@T3L00000000h7;7DJb`0000
00000000TEmD`[ETU9>Z000000000000000000000000000000000000`:_:0000DWNJ00000000P0WR000000000000000000000000<2d600000000000000000000
00000000d@<M000000000000PNdL0000`QR=a>LaA?Pe0000D5R1X<GHLRfX00000000e;k:00000000h3T]]B=b00000000YDf100000000di?m`:;X000000000000
00000000TnOc0000<BRZ00000000000000000000Xj2Q000000000000@6=VT]??0000hX8H00000000UJVH0000<o_300000000QIR>000000000000000000000000
00000000I1]E000000000000]:\F0000@3_5000000000000`_ZXA<4;iL6?U9G30000HRC=0000000000000000<iiT0000000000000000dMgQ]?d6000000000000
89Ko4:9_AI;L000000000000hb^m000000000000A@fC000000000000000000000000U>0V0000QBEf@FJH4R?]8^C:0000IEQ:0000<Cck0000L@@S000000000000
i;3N<BYi000000000000000000000000m@6e0000000000000000QGo200000000M7g900000000DYA[0000<DN40P<YUA;@`TOZ<A9gL7L0PeIY98H2=;6?85=BiG^^
8[hn000000000000DUkc@0GJ00000000Tc_=]:OW00000000h;?JTGDC<PRLmKDSAHk\00000000000000000000000000000000@3h8`DbLHPmiXTiODfDc1<Bl0000
000000000000l:Co00000000D]mR00000000T7odUK?@@_nmdVaS9EiC00004:_U00000000``o<Y1lAA4U[000000000000000000000kQ40000000000009:\1AE\>
D_S800000000M4hQ00000000L;PV8dF64m^FXEMHi7C=i;4Tll9=EIP=000000000000XEKl0000\CbB4\?<hjB^<o:?iE_k<co`9H2A0000000000000000]6W`0000
00000000hTm]00000000TRom00000000hG`3a6\KYIR20000U?LV<8>?0000000000000000000000000000000000000000L_^n`?h;XEMVDi`7<Gd_AEKU1Gf50000
0000\S7dD8Vc000000009;oF0000<A7\00000000000000000000THcm8^3g0000000000004V?d00000000000000000000eINi000000000000000080@90000aB_j
00000000000000000000`=AJ00000000000000000000000000000000lXJm00000000<]?`0000@WW;hSKa53=QmH<XPOgLQ<9II07I0000IF<WlEaT000000000000
djZn0000XO^lXhc?00000000000000000UUG0000000000000000\l^eP6<J0000XYhU000000000000`3FGlT:c5Ck<0000000000000000dlfV0000000000000000
0000000000000000000000000000000000000000A5g[000000000000000000000000000000000000000000000000000000000000XGI=0000D2mS`TW=00000000
000000000000l>7ThikFLA^g000000008TYH0000aA2g8ih2000000000000h_lk00000aF?00000000000000000000=6Qo00000`J3000000000000000000000000
0000M=^9TgA900000000000000000000`1@T000000000000000000000000000080cJ0KU^i5WED4k4dd?iXJj300000000000000000000TW`W0000000000000000
<m?Jh`KC000000000000000000009=m<MDmULRH>00000000000000000000<iK_0000000000000000d@CN0000000000000000000000000000EDPkTSCThjTN5<Pc
l3Q1\LZo00000000000000000000UB<Q00000000000046M@00000000H[9L<0F]81Hl`87mh_@o96N^QBGO0000dLB@0000m4Jmi;Na00000CAdDo6am@6VAF9<0000
XB6h0000000000000000000000000000000000000000Q9KL0000000000000000000000000000a=dc00000000\K<14ZJcQ@0a00000000eH_8HYkBDH`f`nmHQIEH
EL1P0000dFf@0000000000000000LT0A0000000000000000\JTXXi`d00000000@V>_HelV00000000dXcX]H`UHceP`B`[I3mRTof\1Bba0000000000008@j20000
000000000000000000005LHc0000539iAGF:000000000000m<H\X^KK00000000000000000000000000000000XQ<e0000@B5lPS\TP?Gk09V[Q8PjEK_80000Di0_
<iLB000000000000PBhQ0000TdWG0000M46n0000@:T8]>Y]0000DWEG00000000000000000000<J58000000000HB20000000092<]000000000000000045RK0000
U5V>00000000000000000000000000000000=BGa00004CogLOZf`B>aM;TN00000000l\\iU51b00000000<4bf0000000000000000\NlG0000<`cX000000000000
000000005FP@00000000000000008`hZ0000000000004]kA0000T_PGE;lf\Xlb0000M@^Ed[91A?IFX7`FH>_<00009@i10000dT3f0000000000000000LPm90000
000000000000L0giL2j:YJN2\S8L=2Ti0000000000000000000000000000XaIYXdX000000000\FCO0000000000000000000000000000000000000000]9TU0000
0000000000000000TWYNX_FQA>g\0000000000000000000000000000<oB9\^D\=K0I00000000<CNX0000000000008TLn00005;R:XVCR00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000005=7900000000000000000000000000000000d4X^00000000000000000000
0000X5JXlDS=000000000000000000000000\2dT00000000000000000000000000000000hSWgTSAP00000000000000000000]1D_00000000000000000000PjaA
ME[W000000000000X7gM000000000000000000000al`00000NkD0000];F3=K16DFAX0000dQ:BhL[OTQHb0000000000008F:LDSTdPh\@00000000dSn>PT[I0000
0000hGHSaD@Q000000000000HGfB<ReY000000000000P2A10000000000000000<?[O0000<3D\0000000000000000LlHI00000000H<D400001E]R`QXi00000000
00000000000000000000000000000000A5m9D0h`0HF1I5BSU<:NdMkYXd>Q00000000d5m700000000hU`H000000008:QD000002F9dXhDPlWIeH1Q000000000000
000000000000PO5h00000000DE\DQ2o1000000000000000000000000000000000000X<U]\AG[ldPQ00000000000000000000XdmQ000000000000000000000000
TbLL00000000]J;]00000000000000000000000000000000T1\Q0000d8G[LW3a0000000000000000<C65eLDI00000000000000000000E1KWHJgA0f7f00000000
IFf9000000000000XI3f0000@M^\0000@N8\00000000Q54200008m]Q\^G:]>CDA:[>H1J1TP]2\P^@]L5C00000000000000000000000000000000\<`RAL0QPC7?
0000h36G000000000000=D5Vd9ON00000000000085`<00000000@5O8000000000000\^dXTehU`^kN0000000000000000XLC<XW@lMBS[P6Zd0000000000000000
Q9hBXSnPT]SF000000000000d@17LS<?00000000000000009KWC0000HglR<RJZD]f80000000000000000000000000000X@8G0000000000000000000000000000
\i@@00000000000000000000P6IKXHBK00000000000000000000L`D6PnEV00000000d:5Q00000000<K21000000000000EIgM00000000<LoaI6\k0000PB:k0000
P2amHX0IYDN[U2j\0000000000000000000000005K?4A:fVXa;8DaK20000000000000000000000000000000000000000000000004W0WDCmC0000000050Ji0000
M5J=PR_54o`M00000000`>46l<aPXfW_TgoW0000000000000000QCg@0000000000000000Q2OaY4iM@Q]CEAV_Y@lmlgVU00000000000000000000000000000000
00000000000000004C[ghN<L=5o<EJn60000000000000000aJ9V0000000000000000XecW00000000@A=i000000000000000000000000hCEk000000000000X4eg
0000000000000000515Ma8SJ\UQX@VWN\l>ZDG:<T]i9000000000000L:\m00000000000000000000000000000000l@ff000000001B9?000000000000T2cdTkl?
iI27000000000000000088@l00000000l]\8]FlT03W\PhS]00000000000000000000eCdXd[1j@jb?0000000000000000@5dPPl_\4lcdYF>glN0g<i^J00000000
0000000000000000Lb4V00000000000000009@mcUG_000000000e5IN000000000000@A3^00004RV]00000J>O<^L;@U[30000000000000000LAiX\o_E04HN0000
UIVXEJGN00000000@eIgXR_D0a1000000000\\E_000090EG@WM5\e4?000000009;9O00000000000000000000TLd@E7OdAKV\0000000000000000@jbG00000000
LTj500000000\:MidkB4000000000000IJ0200000000HboI000000000000DoS_000000000000`X0cdOL?e1:D0000000000000000000000000000000000000000
ld^b0000AB51000000000000000000000000hEKD000000000000000000000000Y?_:0000E3?O0000<oQH00000000000000000000hoo90000000000000000E3QB
0000lLdVlA;aA:Ni00000000922D0000Ho^]U6]=D97SLmIf0000000000000000A;Re0000000000008J5H000000000000T;6]000000004QnTdmSc000000000000
00000000d_W_L1OoTl6e0000]BdP0000000000000000LFU;\TR:4dMY0000000000000000D1YE`6K?9CY0\?N_9D]FX__V000015=h000000000000000000000000
000000000000000000005C::0000XWPC00000000000000000000000004OC0000HX^=Hn<T000000000000]>Wk00000000dL_U0000A8ddhF:;000000000000hkFZ
0000`3=Y00000000000000000000dF^T000000000000i1^e00000000QGbE4[NLaF2@l@_i00000000P?]j000000000000`c`V00000000P_`VP;T_8>GLHEWid@hM
e;G30000PY@ZX@Yj0000\F:YTg0_000000000000L1[dI;@Y@eV6LG?jl`5`H^P:00000000]=O300000000`fFQ<gS8XB]a4P_<TFQ0<hm50000000000000000@:QR
lS?k]3O^0000000000000000hRNnlIJ^0000000000000000000000000000lYQ49C>H0000000000000000d^g:00000000000000000000000000008<7l00000000
0000e1HYY=N7PP@T0000DeUH50^G00000000@faj00009;h:0000``PQ000000000000\Ick000000000000000000000000000000000000000000000000h=l?0000
000000000000TJ=SEHcg=IJCl00Y@6\jDRFNdR\oDkA]000000000000000000004Q_M\b>Bhhl000000000H^:Q0000000000000000000000000000000000000ZW7
0000@d[l000000000000AJ2llTQQ0000L\I800000000000000000000000000000000000000000000Q>_5XT83=AGg00000000`RS50000\gZN0000000000000000
000000000000hGgCXff90000TB[C9E070000000000000000i;3@00000000000000000000<YGM<b55Tol9U>dX@15d00000000`;n\`]0f8hlH0000000000000000
00000000000000000000000000000000AJ62=0<K00000000L6]7000000000000H<O700000000D9oK000000000000000054E`<AB89G@d00000000lF^400000000
0000000000008c2d000000000000000000000000000000000000@>LJ000000000000XU95588W0000HaX>ToRB00000000lfeT00000000e=ZM0000@E1`0000<19]
000000000000000000000000h>8A00000000H\Mb0000000049;70000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d:^m00000000000000000000000000000000\FM0<]ie`>_ke5Zb000040HDHanI00009FTH0000000000000000000000000000000000000000dEVbi<2d
A8RN<:Jo0000000000000000YH=Q0000<kHB00000000Y4gEhH2JAAO;0000000000000000d4M?000000000000000000000000dAJ^PS1C0000000000009IY^0000
m:TG17XF00000000000000000000]HeJ0000H1CH46P:000000000000DiHT00000000000000005FoZ0000L?5jY9`20000e@JF0000000000000000000000000000
00008HIn000000000000TDc20000000000000000000002i:000000000000hERF0Y3000000000XBWKH_]30000hUa30000000000004HaYXI=6@^ZTl:`^0Qj28lCS
]DMD00000000@1ZDDoYi0000000000001K0g0000lh\iTmHnlKLjE3d?000000000000000000000000000000000000dL4@00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000X<BLMCSQhONP0000000000000000000000004FlS00000000000000000000D86U0Zi>4_H=
00000000ECJi000000000000m1G;00000000000000000000D;CcdNHA00000000P<4Z00000000T[jD`1@G000000000000000000000000HEIDHL1n0000]1BG0000
0000000000004jO5\G0X0000000000000000\TEMH[4_`ihM000000000000lG:I<ke196UR000000000000000000000000h32_dcjd0000000000000000mGj=0000
000000000PN<0000000000000000EEnM00000000PP9UIFiQ4db:0000dA\I000000000000PCeN00000000d]9^00000000000000000000@TLQ000000004ZVM0000
dhMj0000df;khTGS00000CWn00000000000000000000000000000000000000000000@4890000000000000000dTKR0000000000000000iISF0000000000000000
0000L>1K00000000@?8l81m5000000000000\D9l8MP1840i0000\Z4G0000000000000000H@XUXEgV00008Nbj00000000l7ha8\_9000000000000000000000000
000000000000000000000000H3oKPRY\aIiK09GR0000P6j@H_1^00008OAT0gDG0000XVHO0000=ER90000`eOYmFF;00000oin000055Y40000=LBfhA2<00000000
0000H=<?000000000000hFR4@Wn<he30000000000000000000000000@9BR0000<jo600000000@93_X^naH4gSXEH90000000000000000000000000000HDjblk`_
00000000PkY@TjAK00000000000000000000000000000000000000000000L<K7Le^D00000000000000000000000000000000000000000000`C`H000000000000
\9RET3l0\JEP00000000PC7\\[fKThb:8j<AQKQC0000000000000000DVgU0000lXZb=F8j0000000000000000000000000000@Ii\0000d_<m4^WM0QVgIGfk0000
0000XAZj000000000000<g>9Y7S8\Vf:`UWTaJhT000000000000X\[\00000000<VOQ0000000000000PjL000000000000d<;h00009=XE000003SC00000000lHQD
0000dC8P`JV\XUL<h_E4mG6V000000000000D3OK00000000000000000000PGSC84ne4YYc0mgA0000000000000000000000000000000000000000I<XX\S=Ih<m<
i:2L\TmM00000000Da6jd_3[QBWZHimI0000000000000000000000000000\Y1FD_=Zhn7500000000000000000000=4cC9;Ca1KI60000I8T^00000000000089;_
0000TQ\`0000<7\?000000000000000000000000U3ea]@4H000000000000=8Jh5H_P0000HJ@h0000HRn=00000000l_j<49VKTiWW00000000X@>Ne;baH`i50000
0000Ho[A0000L38R0000000000000000HV:]0000HF030000000000000000000000000000l2i]0000df>D0000000000000000PQeF000000000000000000000000
\U7SdfK9000000008OD<000000000000000000000000X5CHPAF[\H_gXc@d0000<K^<000000000ES4DER`0000H>NJ00000000000000000000hR2M000000000000
=CNA49j;00004M6?]3FP055G000000000000000000000000000000000000000000000000000000000000P?Q`<`Tk00001E2\Doaa00008Vl:00000000DGLJ0000
000000000000D]e1hlQ@0000000000000000\W=Q00000000000000000000<8SO00000000000000000000]2d<0000l8GL00000000PjKf00000000000000000>O9
0000000000000000`gdG000001Y7=>E>00001K>800000000000000000000000000000000l8QK<5Re0a<GH5g300000000T>1W5=QG=?PJ00000000000000000000
T8DE19Eh00000000TbY2000000000000000013N>000000000000000000008icB00000000\Ab10000U=hF00000000000000000000L6::<W4A8iWc000000000000
000000000dlL00000000000000000000000000000000HB\Ad91gh36VUJPK0000a?oe000000000000e5[2QGE80000000092;V00000000000000000000=:P30000
0000\WA:0000`dD;U1Mg0000A=e?8S`BXCWF000000000000000000000000D4cL@_>700000000000000000000000000000000000000000000000000000000<ghB
i0X^00000000000000000000UJko00000000L7XG0000000000000000000000000000000000004T7LD=4A00000000000000000000a7R>00000000000000000000
0000\EVR=0H30000L:G3hS?[8U=?Q:4`LZ^2MCn`0000000000000000lEa?00000000eJE>Q@j?000000000000<Z5FD^;BeE<4HK=lM@c=00000000000000000000
00000000000000000000];7V]EUZ000000000000PVYX000000000CFK00000000000000000000lVFLXL7J50Gc000000000000UHH:0000000000004<T20000D2@`
]>TG00000000P61AQ>48U3ha0000000000000000000000000000000000000h6f00000000YHe\0000000000000000UKn500000VUS000000000000000000000000
00000000000054^W<5am0000hZEH\lKg00000000TMSGP5_nHMhN<PGbhjMI000041VjDWKl9FgY0000000000000000TXK?PX:d000000000000000000000000Dg`G
00000000000000000000XXZE00000000IE5D00000000000000000000A>?D000000000000000000000L1A00000000000000000000000000000000000000000000
00000000000000000000]K>Va<<_0000`Z_400000000\4Sm@?R8000000000000YCbE0000d[@;00000000000000000000L?\gMA>X000000000000@54_LRINaH;M
d>d`0000EEh>`SFK8a\6QC;l0000000000000000l\OX<g?aQ:=20000000000000000000000000000XTLD0000Tj;=0000\<^?=<RjQ8T>a8Xk000000000000`\oG
HGcihZKiI3W\000000000000000000008iJBHlh4000000008f[38Xf90000PFL[8MP;0000=9K300000000826gEFSLT\]CUF6TAF@500000000000000000000=Ic`
00000000a>@P00000000PQ87=G_o9IW9000000000000000000000000Dh?a0000h>l=0000000000000000`UGC1>Dl`BkF0000000000000000X^j6hhoP@nnjLi3G
8iE^000000000000000000000000000000000000QBPdAFO;dVih0000000000000000000000000000\:L5@LY4i?kc000000000000000000000000000000000000
00000000MKR60000T;5W0000000000000000000000000000000000000000@^KVQEg`TACR00000000000000000000lT\7]9XV00000000LX2m0000000000000000
0lj]0000LT?g0000@X]]00000000H9iJ0000=0ZY0000H31XDd;b00000000000000000000PfbF00000000000000000000HMlUmCH2XT<GY5Fa00000000eFh^0000
00000000Q8<M0000L\D^<dZT00000000000000000000000000000000000082RHT9hl0000000000000aHe0000`l4EX^_5I30C00000000PSPa0000000000000000
00000Eg?000000000000D_5X0000000000000000000000000000000000000000000000000000000000000LSo1CHD<`nA5FQH00000000`Sf20000X\HC`]m=0000
000000000000000000000000000041^1]CIXlS7400000000l2V3<Hge00000000000000000000lF;R000000000000000000000000`PlR0000000044Rh0000U7C\
@`Xf0000=;?GP=gP0000000000000Q@>PE^JD9@=<HA80000000000000000000000000000Dbel0000000000004HdZ000000000mc9dHif<a0UaBR>000000000000
00000000000000000000<iEI000000005KLKP5`TT2QE4[;jmDYV00000000000000000000000000000000DF@0Pa9<P5e\H6N^00000QU300000000000000000000
0000dY0L000000000000aAKT000000000000000000000000hK>80000AF`H@N=nhR[>H`dNm6FW0000lfTKP4okA1Ck9?[500000000000000000000000000000000
000000008o77000000000000000000000000HDBQ4Z`U0f96LKHd0000PIhI4c>2UHd?4Z_C0000@^<_e5G700000000HMNC000000000000H3M;dPM4PWVA9JVo0000
00009:HII?XM0000000000000000P5b:4=\nln6F00004J5S00000000000000000000PhnP0000000000000000000000000000`AnDHQ=LE13?5E3:000000000000
];8L000000000000000000005Ec[000000000000E2`QT;]beJ1:00000000000000000000000000000000000000000000<k8X00000000H5gQXLLI000000000000
0000`nYV00008O@Y0000LOMjTk0i`<NT0000P;8FX]KE00000000Y:4<000000000000QI\X00000000]@>K0000\l[8EF>C0000Dh7;1<>B00000000000000000000
00000000D[BIPSonQ8mb000000000000<1H94J46d`io91Q7M9]D00000000XGCU000000000000000000000000000000000000000000000000U52j000000000000
0000T25?0000TZ5k000000000000000000000000000000000000P6XC0000`QAD000000000000000000000000@Pe100000000`OYj8Ub><eH>0000Ljk40000aJ\f
00000000l]fiDjQ[4^^RD6Vg=KBChnCRiEMY000000000000000000000000hCZIY:Rk8]59Log:1A<T8lJi8ULaH9IGEC?>5EljhHNULQC;MGlS0000h09Y00000000
h[AM8^=N000000000000i2LC00000000IHN40000dKKWL^gV0000T71@8HI^@Q]60000mJnT000000000000`bJg0000@O:g000000000000ABTH00000000`VUjhYD@
0000000000000000]<S^000000000000000000000000000000000000000000000000l6YW00000000\\?[00000000000000000000000000000000000000000000
0000l]hC0000000000000000hkXd00008V480000`FiZ000000000000000000000000000000000000=9N\0000000000000000LObf@fYbQEV_PMk0hlM<00000000
D\1f0000h7lhXl:7X2^i8Q5C\eoAd@V8@gTf4LPX@jEOi:o900008:;:000000000000000000008iX0000000000000000000000000000000000000000000000000
0000lGBB000043;^`LfVHi\Il1iL\S[70F1le9b<a;=QI?;R0000UCGK00000000000000000000000000000000000000000000=8e>000000000000000000000000
0000000000000000000000000000000087N?00004KB=0000\ZFC0000==]]EFA=00000000000000000000000000000000000000000000000000000000\Ti80000
00000000000000000000000000000000P0[f0000000000000000U>Qi0000hTG`00000000000000000000D`Sl`XO500000000000000000000000000000000Y7jO
000000000000PgmH0000X;bP<OkVIJ?G0000UCn<00000000000000000000000000000000000000000000000000000000<IEM0000000000000000000000000000
0000TWSB000000000000H?oI0000eJ6Y0000TDGW00000000<4EL000000000WSLlm4kaHhkD8eF0000lE<mDNjj000000000000T>@f0000000000009;V60000`UQH
00000000000000000000000000000000XUCa0000000048`jTeNBPRV5`m=n]:hnI13YdZbM000000000000T?1a0K<`000006[o00000000000000000000l3@=0000
000000000000HNJ7P?5X000000000000000000000000T79?00000000000000000000PA_FT5Y=00000000I7Z6P5HBh@8T`Qbd0000e<^P00000000000000000000
000000000000000000000000<h1b0000000000000000Y3XM00000000000000000000DMWC0000000000000000Y86i0000D3gY0000000000000000XKV<d`VW0000
00000000000000000000<3<F0000lNJD000000000000000000004LeDLYN[h]<gLcYQ00000000000000000000X6IfHXJ_H3d^0000000000005GOR0000DWXT`@9@
dn@88[N>0000E6Bo0000Y?<Z000000000000000000000000Lbg<@4KRHfEm00005K_Y00000000a<NQ000000000000PT7^8\WZ0000Q?N400000000ll>kaHoO0000
000000000dG[5DHR0000L=ln000000000000000000000000000000000000000000000000AC]>000000000000dC;k0000000000000000000000000000T7hWd2HG
0000e1M700000000LELa8JQf000000008_TE8HhSLRfM0000000000000000000000000000DINhP5AWhIod00000000aC2BEDY>0000000000000000000000000000
00000000dI^fP^lj0000PFZE0000000000000000000000000000000000000000P@i@0000PDFD8PX_d5cI000000000000000000000000@4FJlfU7E;2c00000000
00004`Mh9IRV0000L[:d00000000000000000000<i6h00000F5dL0XK`LD000000bk^XF6GH5g`437S`C7jh<?A0000000000008F0C0000Q=VO0000000000000000
\dML<C_j000000000000P1ZT0ShNDA^L000000000000m@beL2W40000000000000000000049O40000<^D;000000000000=>8H0000\61RaEimMFaSh>0[00000000
0000000000000000000000000000000000000000TTmk000000000000T[cR0000aL3Q0000m2JYd03@00000000000047c00000000000000000000000000000HQ=?
0000000000000000000000000000000000000000000000008H9MdZ;200000FQk\GT[0000000000000000<k2OTE9f00000000000000000000DJgO00000000@D3b
d21?00000000h6XL0LcNH`SIe9TgX80000000000000000000000000000000000@\:Y000000000000`VR0`blQ`dah\2_[00000000000000000000@ngb00000000
0000HnE<00000000@=oe0000000000000000PJ@O8f`L0000XeLI00000000000000000000d_E[000000000000QIE0000000000000h:4O000000000000PcH[0000
000000000000\7j5DGEH\3Qf000000000000TWCiM1Yi0000DbImTm3A000004mT0000000000000000l6G100000000HB]<00000000@LZ:=5?eDP?IQJ^m00000000
0000I:dNIIQ0000000000000000000000000097@h^@;TELJa2Ed0000000000000000XgFgPD30000000000000X`Oa000000000000000000000000000000000000
000000000000<bhI0000000000000000000000000000\CDj000000000000000000000000YAUP0000000000000000000000000000@<I@00000000000000008CAJ
0000PP@f0000LL5;LiCC\17@<=`n000000000000@W[SPdiI00000000dS1Q000000000000e81UeJ[FYKX`Pj1W@EGFELQB00000000000000000000000000000000
0000ELE900000000000097>dAG@700000000T<aB0000000000000000A6_WTiMI000000000000DlFKDDXU00000000000000000000000000000000000000000000
000000000000L7@J0000h:MK000000004E3K<jAm0000U4k:000000000000=0;E0000000000000000000000000000000000000000`Ked0000lZm\l5f600000000
m4TY000000004\n1Pd4R=;i<00004\J\Dgob00000000LTdmlnQI0000UIaJ00000000P:^100001DDA000000000000000000000000dc9Pa5Wjh7XZ000000000000
h9R2X=LL4;N>hS^QU2_gHZ??AJFXdfN200000000\H_X00000000000000000000000000000000Tbdk00000000PJJEiK>e000000000000eFU>EB]K\_8`00004591
000000000000000000000000heoP`=DWd<Gm@54S`l9G000000008ef90000000000004^efE;1U000000000000000000000000000000000000d5l]00004iaA0000
\C4l000000000000000000000000DZkF000000000000==fY0000000000000000\BIOd2T_LKIGhW@^LYA3]<>jdT]<0000D2[L@7VXX5nRhK8N5@2k00000000DJlG
LlSF09IZ43Sm000000008BDhPfjT]@:R000000004[3WX9S8\oKmm0Be00000000PKNo0000<5R:0000=7<l00000000000000000000Xk16HH1bDYoYDGZK00000000
00000000\fKg000000000000000000000000<M1W0000@]37000000000000PZf@00009=MC000000000000A=F=@NG8000000000000000000000000000000000000
0000U6d;0000dQWh5;XdiHcCh]ZE00009;VFmHFc00000000000006@:0000000000000000<5]00000P;[JYLLA0000000000008VVXiHSD00000000000000000000
0000000000000000`iS20000U?W`000000000000000000000000000000000000000000009BE0PZ^U00000000PkofE@CD\fm[000000000000DA>L0000@Gd9\13k
XGo?000000000000000000000000000000000000hK=aPGKQTDO8PVMd4foa8_ZL5>P_I:CBLN?a0000HUBT00000000000000000000d`_e00000000000000000000
00000000000000000000HL]V00008McO00000000YE4T00000000000000000000\n>Ddik70000D\Zd00000000LL4ghVRT4L6k=6[K00000000000000000000@KQ8
dVNNM><bDLQld7>Gh^5KM<\d0000000000000000Le>Al1=100000000000000000000AJ<k00000000XCMb00000000A=4900000000000000000000000000000000
00000000M<QM000000000000`n\ndX8Z<FScDEl1Lgf=0000000000005G]80CX:00000000TcJN<CO4A@F20000000000000000DLXU000000000000000000000000
00000000LQgi<kUb0000mD7300000000=7_\0000aKa<\_6_hekY0000000000000000000015bW000000000000000000000000000000000000000000000000h;PA
DF8]000000000000XK]D0000`AgP0000lUUV0000000000000000<CB>0000000000000000000000000000II1A0000I?X50000000000000000000058;E5;UT0000
00000000D^NN000000000000000000000000000000000000000000004X4P000000000000000000000000@o@MM<\0=8bL00000000hYE0D;n<0000000000000000
0000000000000000I;?W0000dkba<4^5TG`J000000000000000000000000lXeI`4j3P\>ZM=4f0000000000000000`SkV0000iB1h0000Q2fXEH@T000047?D0@E0
00000000000000005=8d00004=cj0000000000000000000000000000000000000000000000000000`lnA0FOmPYC2000000000000000000000000000000000000
00000RLi00000000000000000000000000004]8c00000000`:gQXcnVDXSPXL^K00000000000000000000XF5AlD^:TOVWHWlWE<SHY0OV00000000000000000000
AKjl00000000000000000000000000000000aDlk00000000000000000000\Na10000`:R>00000000000005VC00000aV5\3aK0000HY]i0000000000000000QI?<
TF;9l[CP000000004`Ca000000000000U?nM00000000i4`]T`QHhiMc000000000000000000000000PK[j000000000000000000000000000000000Ua>=6]G0000
1I4_000000000000000000000000000000000000hh5\<5IL0000<@_X00000000D\PVeELT<8ZK4C5Y00005<jT00000000hLT[i:mh@l>Hi;`Vh>j0000000000000
0000`\\ILg9XDXTOT6Ho000000000000<;gB0000000000000000000000000000h:<@0o]9I3kPE9P6000000000000000000000000@YPL0000000000000000UK\M
00004AlUMBha`QNX000000000000U=>VXPHY00000000<=aI00000000000000000000<^Mn000000000000TPCVM1Oo00008PcB0000U77N0000000000000000H:fY
00000000L0[Mlb<>00005HiC0000000000000000000000000000dR]d0000dL4O000000000000MLFGX;F:00000000l>Re0000hRRh00000000XX2<<2[WPG8n8[VK
HfQY0000000000008mmKD[>LP>RF0000000000000000000000009JO^00000000I2ZK0000000000000000@h7ZT6ZT`XY>DGWm00000000<WblmL?f0;lFX8m?4E?H
TaQDE2@E0000=3=;17aV00000000`Ah100000000Pj]8000000008HH=00000000D7AfI=920000P35\000000000000000000000000000000000000000000000000
lU1600000000LN`IeIeR0000l4H>0000000000000000000000000000000000000000000000004`aOLhbH\@`_`S69d;n3000000000000XR6_Hd0i0000@=<V0000
4XmE0000eB^200000000000000000000000000000000000000000000XUj900000000000000000000L>\?000000000000000000000000QATQ00000000@_R;0000
00000000H<fl00000000HRKR0000000000000000AFjA12K90000A=MQa@fR000000008ZJHT?X[0000000000000000000000000000TMUXT0G@H=>^0000@NL00000
0000<MOg0000000000001D1W]1`]000000000000000000000000000000000000000000000000000000000000000000000000000000000000U@]@000000004jM7
0000000000008V9R\`=C0000000000000000]FDL00000000000000000000Xdl<00004;9C00000000DPA1@gnK00000000XfhUHTGH`KZYeA_A0000a6cN00000000
8E>VPLI7000000000000000000000000MJmU0000<bW<0000dJ2B000000000000000000000000000000000000@BSF0hYl00008F4<0000000000000000DH7N0000
0000000000000000L^kZ00000000000000000000000000000000000000000000\\Tj0000000000000000000000000000dOZA0000000000000000HQed00000000
X4<G0000`S_]@X9YPmUS0000TDNB\>S0000000000000l2k\<gHQ00000000000000000000XCnM@>PhD]_c000000000000000000000000\E8d00000000h`RI0000
000000000000@TT`0000dFJ9YJh`00000000TIEm000000000000T:KC@;kdDMFci88CU@_8000000000000000000000000HY9A0000XGcI000000000000dLBZ0000
0000]0^bh<elECEh00000000XH:d00000Cd:00000000]J_l0000<<>;000000000000h67S00000000000000000000@];o00000000dRJH00000000d_Q[@CIJ0000
0000H>[@4Q8Z0000000000000000000000000000lITg00000000mKlFaGId0000T1fN0000]30S0000lRf300000000YIioXKoY5FVa0000000000000000]D5e0000
00000000000000000000000000004F7lDT`C00000000DEiS000000000000m:g88EPe<U?b000000000000XB;VXMCTHdgD000000000000\hEk00000000<b8G0000
0000Dh0000000000DSkB99]Z]=Gm000009Nce=9U0000\YbW00000000M<E5`QEJ000000000000d91Tlei500000000d_[B00000000`LCd0000Q;Ud000000000000
0000lJM4Y0i]=CUmTAFMDhWg00000000000000000000000000000000000000000000DCff0000000000000000hFQD\HOl0000dnhn000000000000000000000000
0000EGl_0000i0d;HP2i4XEI1CNV0000<TJi]EBa00000000000000000000hR:L0000000000000000PggQ]2XC0000000000000000000000000000<F`00000LOIn
000000000000DM]]0000I:P_\1^@8U7`0000000000000000L`WG00000000000000000000`IQLLKHS0000000000000000X:=e0hiN00000000000000005BP20000
0000000000000000@M1<0000000000000000dn]F0000@6S_0000L5gB000000005EHm000000000000000000005;NA000000009Dd600000000\NXR000000000000
00000000e;<U0000000000000000dOiB0000000000000000000000000000000000000000000000000000HZd\Dd\c000000000000U6gc000000000dT1EKgQ0000
0000000004d4XTlX0000000000008^Fo0000e2f400000000000000000000T?VW00000000<FEY0000==:H0000000000000000000000000000<]0I000000000000
9G800000\iSD00000000E1^A000000000000000000000000iFSjmKF<0000000000000000UJkB000000000000h^?k@ghN00000000mH^E0000@M=^00000000hG]a
00000000XG5>00000000PS9n0000TL<`0000000000008P2?000000008P;il:`1DNA1e5M_l;YR\:0Zi?Gl0]:=0000000000000000000000000000000000000000
00000000I4`AP`Le<cEmlWD^0000`>Qa5G<G00000000@fi9`Ua`0000000000000000a8<c0NTh0000l9H5EGCC000000000000a1Jc00000000PGM90000@OA0EI8X
HlP100000000LkHf00000000000000000000D>Ma0000Td;ILiA6d?oc0000000000000000HfoR0000DMKf000000005<4l8a`3iH9U5H]m5GSQ1K:<00000000LDj5
00000000heYU0000haK[DcZ\000000000000000000000000000000000000000000000UgX000000004E2;00000000000000000000Df^b00000000000000000000
8HCF<HOK00000000dW`<E7GW0000hJQ>XO>ADj2`0000000000000000m?D`0000PX:D0000]KTC0000dEG]8Cl@UFAL00000000000000000000000000000000l0?8
00000000000000008IH]5K67000000000000MBghYD340000hAA[0000000000000000PEXW0000000000000000`H_78dSb\>IA0000000000000000000000000000
000000000000]Fdh00000000`2ABd9ce0000l=5;D?c`000000000000PiNAED4W0000418`0000`U0@m3TD00000000DY\YeH;Y00000000hk_h0000000000000000
0000h=^3dKET000000000000=5lJ000000000000dBF6P]QK0000000000000000000000000000000000000000000000009J]e00000000dE:6TgPlPh@^00000000
mKZXT1RO`RK`DeZB0000@LK20000IHlF0000Y4Uo00000000000000000000<;Qh00004>6_i8XNm3SW00000000000000000000@EXF@R2h000000000000@6WnL@;a
HR<P0000lbZS00000jLB00000000DC;<=IS:Pa;nPGjFUE3F00001=Lee>\;`5db@B7ePIjf`KBLH4]^XVT15GQnX<Y600004dm\000000000000DOH^<CYFLY?o0000
000000000000DWnI00000000U39SPb>5UHZCD4j?000000000000000000000000IB=G000000001=KWAGG?0000000000000000L2DY`GhdYCiVlXWF000000000000
0000hSh400001>JIQGnZlHAH000000000000A:Ok\\fXd0<N00000000000000000>9<<W4g000000000000@^k?0000<lYQ0000000000000RgV000000000000U@]O
0000P;9f0000aE670000000000000000AGMf000000004c:S00000000000000000000000000000000000000000000000000000000000000000000`4QR@PQO4Y=l
0000LV?I00008MM\\lAda5KE000000000000000000000000000000000000TR5W`Zd;81V@=5`;5Hd30;\d0000Q;mlMCE\00000000000000000000000046UK0000
00000000000000000000HSE1hN>K0000000000000000000000000000000000000000Lid]00000000000000000000000000000000000000000000000000000000
00000000H>nW0000M@IYLW^TH3Gi`<>_0000814H00000000DP@A00000000000000000000DelC000000004`cf000000000000m:Fk00000000LlW800000000TbH1
0000T13BH6knHUne0000000000000000000000000000000000000FOH000000000000000000000000000000000000T5OaTchN00000000MIL>00000000l3]:0000
00000000]HK^5IN0000000000000HQE=000000000000000000000000000000004Y=Y000000000000000000000000DTP_0000eH5h000000000000\1^nh:be0000
LHO_X<8R0000000000000000L[C>0000000000000000000000000000000000000000TInN000000000000PIEd=KaN00000000000000008UG]00000000L2Vd0000
00000000lm=TeFYgiIT9000000000000000000000000Df]^\U6\000000000000000000000000YJEJ000000000000\Ah@00000000000000000000Xg[50000D6PG
i7IJEGNS0000TdOl00000K4bdF65e2jN`5>_\<Cd000000000000\Z9FhBY\5JDQ<[h`00000000000000000000000000004;f^MC7O0000<>A:0000000000000000
00000FYRhf^4Hk:h]F0oQI2C00000000000000000000000000000000QJi>YEk\000000000000=253000000000000L1XY`V[=PLbK00000000000000004JC;0000
000000000000000000000000m2Y10000000093BL0000000000000000HQY44^>00000000000000000000000000000@Te_LcZ@00000000HZgj00000000aIb^0000
0000000000000000000000000000`4Za0000`iJQ0000==TT000000000000hD6il:@c00000000000000000000000000000000000000000000\dG:X8jfTW9aH7>l
XeheTm2@i0LgUGi\000000000000000043n`54d=0000HJN]000000000000P=DeTW>LX;lWP`d6TF=600004=lZ<SZ^ID^T<CYlYG1[000000000000000000000000
00000000000084I:T>R9i:Wo00000000QETR0000X<dj\`hg00000000IFa_MEOi00000000000000000000000000000000Pobf00000000TIjQXU_:0]OX00000000
000000000000000000000000000094YE0000h_IQ=?Y4\>hb0000L@nIDEim000000000000000000000000H2NRLL5D00008^DK000000000000P3RhlBZDDC_K8RbI
4Z8b]7ja0000db^[0000000000000000db6fmJmg0000000000000000000000004\QK00000000000000000000000000000000`?J300000000=HJMT_Mo05`Hm3Bd
]59R0000EC]M000000000000h=GWIAd<0000DZ02X6`^000000000000dZn=0000L^Fe000000000000000000000000a3\c0000`Kb30000l27A`51eUHK@TKmmTQ;P
0000<1Ga]D_kiL@P00000000U2nI0000\Ho3lUQn0000000000000000000000000000000000000000000000008QWHTgN[0000PATm00000000000000000000Pbi5
0000Y8R@0a\a00000000l<_:lAoE000000000000@Yg68PO?0000000000000000d_[900000000l56IDdYd@mZ[U83^e3>M8@Sii:]b0000hR[50000000000000000
d05>aLM[PC`]0000\85C000000000000hGQ]lLVD=D`C0000000000000000T=iK`LXd458b00000000dieW0000000000000]ja0000Td:J0000Lmeo9LNi00000000
00000000000000000000PP5H0000@:X;h=TBl7ki0000000000000000eJJch49j0000hS]00000D1`hXCb0<P?2DZ9kT5Ke0000000000000000`ejaHBIc00000000
0000`5ja0000YHmf0000000000000000T7JQ00000000i;eP000000005:hN0000H2k20000<SGXT_nG8D790FV6@b\eE9jN00000000000000000000000000000000
<O[A8NU5E;<30000dEWI0000000000000000000000000000e>6b00000000000000009CEJ00000000000000000000Dgg<000000000000eE^oX>EV000000000000
0000000000000000`8mS\=^<H><>\LXC`MMJh[OU10n]98_8iDj[@Qam0000000000000000hF9M0000000000000000A7cI00000000XQYT00000000000000000000
0000XSM60000000000000000PM_W000000000000A9C^d<4=P?_J902100000000l[MNLcH6lcU\YJ4R0000000000000000M3J9TG\c0000000000000000d?VciDAM
0000eHCo00000000d6ecL4<W8emH00000000`K69XTnhPOf_hUO^LdXd000000004HZe<4GR00000000000000000000P[72Dj7ki;;`0000A7::000000000000dQST
aL8XHH7_000000000000HdUi000000000000@jEh00000000L;KM0000=7EM00000000000000000000487H0I6O0000000000000000dekM00000000000000000000
00000000000000000000mAiI<eQA0000000000008Wae00000000<QAa9<MWYJWJ0];K06dbhDACAGO400000000i1UM000000000000\Kj8<b2;0000000000000000
00000000`S=b0000000000008\_N0000000088]Q`TUXMH[<@?`600000000000000000000000000000000dC^H0000000000000000000000000000Hf0BL@@c0000
IEUf0000000000000000000000000000000000000000000000000000D=V300000000000000000000dn8Z0000000000000000eGb600000000<U@0lUVe0000<B^L
00000000000000000000000000000000I=1hHbfo00008Jf_00000000dUY:000000000000EFhF00000000he87000000000000Lo4R0000A:IhX^;O000000004O9K
000000000000eFGC0000000000000000IFZ`000000000000PdoZdoDoa@980_Ti000000000000lE^o`^^=M=iI<?;H000000000000000000000000T`VBHS]n0000
00000000`a=Z000000000000hDSkDW>>8_G_`jh:0000000000000000l\El0000H\>J`c@500000000000000000000000000000000h712X:di00000000LGT90000
0000TOO\]0b9`_eCU;mZl]d>YFQZ000000000000000000000000d9c@15UhT>=Z0000TFEK00000000HANBYHjK00000000000000000000000000000000DlN@0000
DO`l0000P4aX00000000T6lR000000000000000000000000hN[400000000000000000000DOQ600000000000000000000h21M0000000000000000Q50T0000]<YP
000000000000000000000000D\9`8J[f`e6m00000000dK9K0000l[eB0000DdnJ00000000000000000000E>NOHHfeDQhEU>Abe>Rg000000000000h7]:00000000
0000eDko\dV50000000000000000D^A]000000000000@l=Y0000T<i30000000000000000dD1b00000000lR`V000000000000\o?YDK:k0000Q;:i\ha=0000T7\^
d\mP000000000000@RbTXd`bXm2RdI8?AIK?dP\T0000lE:C000000000000Po`n000000000000QDV58GmO000000000000E84X85NXXVak`>=@4k=fm11]00000000
0000000000000000000000000000000000000000hSdX0000000000000000000000000000@>[8LGi600000000000000000000QDQj00000000000000000000]CQ\
X6RkT\Rh0000X0:K000000000000000000000000hQ3I0000T5bG<4n@00000000000000000000TZf_0000P:Y?0000PSa>lo<m16j^000000000000QLO>00000000
000000001?OolR0n0];S96fA000000000000@[LR00000000TfjBHoY:000000000000000000000000MG=@0000000000000000000000000000L9Kd000000000000
P<Sg000000000000000000000000<3^S0000000000000000000000000000XNde00000000Q<ea0000@<QF000000000000hE07QFg;\T:6000000005L7\00000000
0000H4hAloXa=3P6E6n^4^KoaK2P0000000000000000eE5PD=oR000000000000dWNdLiZGH42:0000000000000000`VcSlWm40000a=Q_0000TX:T@aMfXGET0000
00000000000000000nQ60000000000000000YDXT`;_T0000]@;900008hRbA8UllcLT0000X1FW000000000000DKC^000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@k]H00000000000000000000TTK^0000IEP50000]J`G00000000h9=1TiN4U8>]00000000XP2T
0000000000000000000000000000lk`7`ATG00000000X0oY0000lTGm0000000000000000m2G2000000000000d;o<DMDM0000mBbO\1TG4J\UiDJh@jD800000000
00000000`5\c000000000000H=n91K2>0000000000000000000000000000Pkf?000000000000MEiO00004ZhLL3]_PS`1a4lK00008bn^AKL30000@>Yd\EglHJlf
5;X2Q<D?1@lU000000000000X<oG00000000hMY^000000000000I6N;4dX=U@Sn9HJY000000004XG5000047F<000000000000000000008@PD000000008\Bj\0bY
i2RIa<ZJ0000000000000000hQQdh\7?4d5C0U:E0000li_m0000X@?Md5MJ1FM=`nQ\000000000000dU9M0000Tb\M000000000000<6LQ0000000000008Z3I0000
00000000`fP@00000000]4eKAE@fHXMP00000000000000000000EH2P000000000000hcc_`daN55[NP5H6X5UF=@D7=Efg00009@8E000000000000000000000000
P\Y7000000005CV9QHZX000000000000=>QY00000000l2[>000000000000000000000000I:RYhmR=E>7h000000008c;<LfID000000000000hQbF000000000000
0000T9^KhS`m0000000000000000000000000000DIoV000080P_@3hUQKbP<\_m00000000d@N;DC]l00000000h6V?LHV_0000000000000000a5Om00000000PBe0
00000000000000000000000000000UQ>0000000000000000000000000000000000000000000000000000000000000000h@\C4N\D000000000000H0kjT[[ZP<Hn
0000000000000000hnPXiC\E00000000000041`=00000000HlIB<T@@aL6`AL9900000000000000000000X572000000000000<K`<000000000000Ta]700000000
0000000000000d7:000000000000PC`Q8Hf1HVF\4bII00000000M2:l0000DRMX000000000000h][B00000000@^An5L;14Uk70000000000000000lG_IHAd5lRmW
00000000000000000000000000000000000000000000L8Li0000000000008XC40000000000000000000000000000TLbY0000DVcGda3JDkO?0000000000000000
d>WU00000000000000000000di_]U;kk00000000HVkG`b8`000000000000XI_8XLDi0000XOMNHNMY83JJl2hRU;5Z000000000000000000000000000000000000
000000005JIU00000000000000004a>Q0000000000000000000000000000H4IF0000000000000000000000001CO1Df]S`0ccY5c8hKnZ4G^bDKlKi6hHe=[Y0000
000000000000H:AD0000000000000000`;V]000000008Pe^00000000000000000000000000000000000000000000lQl1LJa;0000000000000000000000000000
0000`TfV0000]9kH00000XUP00000000E;d<`kmXY1R?TM2jA<LQ0FUJME;5POln00008Uee0000T]Ti000000000000000000000000D>Z\l71fDeN60000i1ZSX=IU
hDP^Q=i^\I>\=40TAL4800008Ho@0000000000000000000000000000UFe70000h9k>D:2;0cAS000000000000D@4G000000004FH@00000000000000009A9K0000
00000000000000000000P>em0000\S9000000000000000000000000000000000000000000000D\23@i]e0000000000000000DLWJDd1:00000000D5k915[^0000
0000<kTL0000i5Bed<4GeKb;0000hkSIDAHF000000000`UM000046RG\WZLdgYR]>^Y0000`>TY5EPD0000<i3o0000LXYY0000000000000000iBT0@9P500000000
04hO000000000000000000008>o3496Mh[1Z0000@QGP0000l>XS8K>E`fDm00000000000000000000\`OT00000000hOjb000000000000000000000000000080Oj
000000000000m;Ok00000000000040OA0000l1\E0000000000000000DhO@000000000000000000000000h6Dc00000000000000000000YK;e0000000000000000
000000000000MH04000000000000m80oQ7OL\3fll4gi0];C1?kSX4G2UA?90JG<LP[71:ChdGX>00000000PkI2]<F30J@60000000000000000eG6>0000`X;a0000
0000`QBN0000];mJHIg;00000000000000000000P2`Z=6<_e@Am0000000000000000D]Y:0000TIIJ000000000000000000000000000000000000000000000000
0000\6\P0000000000000000000000000000<Q4_XhCI00000000000000000000000000000000000000000000\X0X0000H42H0000@08n00000000i21;00000000
00000000hV06000000000000eGe`TSgg00000000000000000000MEeJdA?OlG1kdH^faHS80L99XFK;UL4b\1hllTS@00000000000000000000eCP00000E4[;01hZ
l0=TT6o_Q75T<D]00000TPED];^jXPG5`H^:00000000000000000000000000000000000000000000<[QEPhe1P4ET\bQkA<WL0000TP8o00000000HY7ZLfg@0000
0000dMck000000000000000000000000Y@2>00000000\55l00000000000000004[9h0000000000000000lJWP000000000000<AaB000000000000000000000000
]=EX00000000000000000000000042Ok000000000000Pld:PO1a000000000000000000004n2n000000000000`cCb0000dZJ;T?0d0000@]hP00000000L<9ED^A;
000000000000000000000000DkR]0000000000000000Lf\200000000eD[W0000\Lh60000000000000000m8Rb000000000000000000000000000000000000A8=;
00000000XKMJ0000Lji80000000000000000PI[o000000000000e:en0H3[<62S000000000000000000000000hVhH000000000000ACef0000000000000000dUPo
00004am>]HXH0000QC`_HVlV0000000000000000XNV<82G=00000000Th0L=06KmAb\AH5MEHh_00000000LOOKL@g@PSfAd_SKY?MS`PD<0000lRP0000000000000
000000000000000000000000000000000000`1<dP[Z\XE6Rhf5E0000000000000000000000000000PaHV0000YJOCTOBK00000000m:9J0000`8I8000000000000
0000000084HbX>TG000000000000L>K_UJ@4`YUj0000@>aQ00000000TGijQCTe8OGGXU?Il[`b1I\d000000009HD_`_R^HKojY5_@40OI00000000000000000000
LLc2000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3_i0000X:IVHkGl8jZW\l9S@^O=]C=7eJU70000
Y3AGHNk\00000000]CX4ACJ00000Q@OfT3C]000000000000\V3g00000000000000000000lW5]0000`?FZ<=Se0000H:ZPl?9j8g1X4b]_@hIG0000I1@o00000000
000000000000000000000000000000000000000000000000000000000000X=3O000000008DWn0000000000000000000000000000000000000000h<8a\[?V`16[
`J7d0000PiQb0000EEia0000`_Sg0000000000005;dR0000IKAV0000000000000000000000000000dB56hg;m000000000000000000000000000000000000HQU\
0000@4\c\H;f0`7689F2<JMfi05=000000000000000000000000@RWOlSRBTiL7M>HXaH2\PJRG00000000000000000000D5L38cSEa?;g8c99000000000000DZ]<
00004Mdk0000dVc`UGBS00000000000000000000E2FV0000000000000000000000000000\SBP000000000000H;i=0000DfRl000000000000000000000000T>6Q
`jIJ000000000000000000000000X:e:00000000i7@Re0Di00008ESF00000000@LhF`V`E\OjI0000\89Xd6mY87ZkHdkb0000lcbC00000000@Qc>lX_eaBTf0000
h8lm000000000000hbCDUJX400000000<1h?00000CGS0XU^000000004cdc000000000000000000000000000000000000000000000000XH?`X[n_@gPJIJL:PHX7
000000000000@7>?Y92@mG><YJLd00000000@e2L0000000000000000LBJK0000000000000000`mcO00000000XX7m00000000000000000000000000000000ddG0
000000000000000000000000<U@Ke53b0000000000000000LTjL4OTk@6OU0000UBRb000000000000a?7D0000X<dI`_Rk000000000000XP\352lf0000l:=I\NkO
iJ;K0000000000000000000000000000PMk>000000000000P<W>0000Tj6N0000T]1U0000P1YTd]VF000000000000HY3f0000dC]Ol<>hM30eH7[800000000HFB=
0000TBkd0KBYPCQA0000\kOl0000000000000000TOfnHijKLiQD496V0000D8h800000000mC;W0000UL:h84Hn0000000000000000000000000000000000000000
lTHV00000000P=ZL0000lmPbPaY9dfWU=HJe000000000000I8Oi000000000000X_Ag0000Pn>`00000000DW[e0000DA9;PY6l0000d;X;00000000000000000000
HOUDQA_S0000000000000000000000000000`N?l8MD2@[UhDaOC8_DI0000=D52@ckP00000000000000000000e5940000000000000000PkHN000000000000DBHP
`E0`<K<n00000000@k<^LY@A`n=LU;c10000EIJLe<Na00000000000000000000]G:=000000000000000000000000000000000000000000000000000000000000
00000000Q<kP00000000HnSL00000000000000000000IJho0000TGF9`a9Yld6[=7LN00000000`Ujd00008VPNHhh;0000TDcP@@mm@bThhjOD]LZE000000000000
0000DB0_0000000000000000000000000000L;BN000000000000hg[G000000000000000000000000]5^O000000000000dmi:000000000lkA00000000DfRa0000
00000000h_[000000000a0me00000000000000000000h0G6X:HB000000000000000000000000MFTo0000000000000000000000000000Pl;[E:3d0000d8;7]E1H
00008VZW00000000hNe\8W3FLc0L0000\V7C000000000000000000000000l1]:000000000000P87U=D>n0000`aHB<HeD@JMJ00000000000000000000@19M@i7]
00000000000000000000DZ96l]D`0000000000000000000000000000HfSX0000000000000000lGJ4TbAc0000LT_n000000000000\Bo<00000000=JG]00000000
00000000000000000000DLj600000000000000000000000000000000000000000000\V7Z\NR=0000LkW40000000000000=ed00000m4]@>\S08KW0000TnXf0000
0000\A>]U?2<0000000000000000d2lmLL3b000000000000dX_LLfK[0000@0If00000000000000000000000000000000`ZWl8UZP\k7>5Kb_0000<EH`00000000
00000000eGSi000000000000`2Y?00000000H5:YT>[K8B?\00000000000000000000000000000000\=e6@BSR00000000000000000000@H<T0000000000000000
`55aA:>[00000000000000000000000000000000@:ejHZ4b000000000000<lYk0000@C2f0000PIk5eI?o0000=:Yn00000000000000000000000000000000]:bT
00000000DR_i0000000000000000000000000000D=`b@lEe000000000000XQo5Hgk>1=bL1GcJX:7kd`>6\f7Td7KSDjSV00000000=GVH000000000000@Sca0000
00000000000000000000000000000000000000000000000000000000000000000000XSFZ00008Nf0000000000000H17]0cgK00000000eJI^0000000000000000
0000XGSh00004G2^DVGnQJ2B00000000djB8HOmm`We[H\9?0000000000000000000000000000000000000000hY[XMDNgXGO1000000000000000000000000`F>l
00000000000000000000hCZ\Q9A0QIWE0000Hb]CloT5000000000000000000000000P@jG00000000IBH60000000000000000h4fh0V6j00000000000000000000
]4Zg0000iI:5000000000000UC440000A@1Q00000000DZc`4dh900000000000000000000h@0h0000T1Ob00000000000000008fNa00000000i;\[0000II[Y0000
0000000000000_^J00000=A]Q:FThOM_aLCn00000000Lc]k000000000000000000000000000000000000000000000000000000000000000000000000\`A\0000
A9gf0000YD8b00000000000000000000XTn:<1201:c20000LXBE000000000000000000000000d7SD00000000000000000000MA@hmEgN000000000000000016CA
000000000000\DUj000000000000000000000000000000000000000000000000@9JCXEZM00000000`mTgeEY5000000000000PRTf0000Y>]C0000@1?500000000
0000PX>\0000hKdX00000000LDdSLm80@[hR@ejn00000@Wi0000HB_g0000d<650000D_dY<\2P0000TEnT`=NT<KHDLb]n0000000000000000000000000Tb10000
000000000000\Mi]0000Tenc0000Pbje0000@7X5T<CX<Jh@0000\6ie00000000000000000000XhjIXKmb87610000LH5N000000000000hW<Q000000008\FK0000
h=@I0000hROaiD:l000000000000PYjT000000009F6`0\TJ00000000HNVO00000000000000000000000000000000HbFki@YS\KL:000000000000000000000000
00000000HXHe000000000000000000000000@aRPPIFH000000004H9:000000000000000000000000\K[>A80S0000000000000000000000000000000000000000
000000000000DaodT5e1A<Yb0000XUb1000000000000aF]98<Dm1K`X0000lg990000000000000000l^?[00000000000000000000aKm?00009DC]0Dd000000000
0000H]YG00000000000000000000000000000000000000008YlP0000000000000000LQmF000000000000000000000000000000000000`LTB`XX9e1_]00000000
\j0?00000000AFn100000000<i2200000000000000008CkMD<8D000000000000m4J?00000000000000000000000000000000T7=50000000000000000<\d0E=7g
1JP900000000=?m;000000005>\_dCDRl@`m00000000<IcZ0000000000000000@^mZAKSM0000`OcX000000000000000000000000000000000000M91l<J4A0000
8g@L000000000000T`Gc00000Nk60000L^F[0000000000000000T]aV000000000000000000000000L0?j<Q4k<HP;=26U000000000000\?>IE7Qj1D6g]FI\]L4n
\G9N00000000`19kT2;j00000000TZI`Hj?500000000`F2n@KFD0000000000000000000000000000mC[400000000000000000000000000000000000000000000
00000000dDU4lVh:P3^200000000000000000000h9Y>0000e5]bL>jS00000000000000000000\nbd8F5S00000000e:h:00000000@5Z[<0bi0000000000000000
000000000000000000000000000000000000I;JU0000000000000000000000000000000000000000`lGb0000000000000000dO;c000000000000000000000000
00000000HGAE00000000@4MZ`d2V`d3:00000000a6P600000000iHLH000000000000000000000l8BHKJ800000000000000009:Xk000000000000<6YK00000000
0000@6TG000000000000DhahTKEmlNE>4mfK000000000000\eU9000000000000000000000000aKmiL<A9HTCc00000000000000000000TbMgPBUAY95<]?m^0000
IA`4934?00000000LifN@ojh0000TH3:00000000000000000000000000004cdo0000U4i5eL6K0000XPX?000000000000000000000000000000000000hEk;TJnG
1EA8lFR?0000T\dI000000000000000000000000@kCG0000000000000000LE5<00000000000000000000D_Ub000000000000000000000000000000000000XfcW
0000XfSoLLjE00000000Po@]0000l@8<A8G;000000000000000000000000XQMP00000000UEWa0000\EjY0000000000000000000000000acZ0000000000000000
000000000000TOAf00000000000000000000dn`8XcM?=D]^`00100000000000000000000\nQnY3KG5=e1PAYB0000000000000000000000000000TOIR@3hG@FWb
XO0<000000000000000000000000HDC[00000000<g1:0000000000000000TD_d`?=k00000000IA1k0000000000000000000000000000000000000000]A0Q0000
000000000000@L`O<MCc00000000000000000000000000000000000000000000000000000000IJaX0000T6X6=155<^_c00000000000000000000000000000000
YH4]EE8bXMo:L:Zm0000000000000000000000000000]>8X000000009L=e49X?h<:7H^\g000000000000000000000000E<Vi0000<=<oPRfc0000000000000000
0000000000000Zh<PQ=YM=W=aEMM\dAQ00000000i>HJ000000000000P[aO\K;R000000000000000000000000000000000000000000000000PW9F000000000000
00000000lP7]0000000000004@5g0000000000000000Xd[2h7Qh94ZI000000000000000000000000000000000000000000000000000000000000@f240000TRlV
U=o@0000E1nG0000000000008a1cPee`000000005Bjh]2C<0000IHGn0000\FX200000000000000000000000000000000000000000000LZKL4f:l00000000<M\4
0000000000005Kac0000000000000000dXej00004j3[@hJ\000000000000Plak0000000042AP\DDG00000000000000000o[a00000000i6Fo0000000000000000
00000000000000000000000000000000h]OmI:PE000000000000L49:iHl7000000000000000000000000000000000000TK3E00000000000000000000D_0]m@@S
00000000]?390000000000000000000000000000EHmK000000000000@^hm@6mQEBNl00000000dP:Q<ZP8X1gCm4N^00000000000000000000hGgN000000000000
0000D5ef000000000nD0Q89]\VAA`a[J00000000D069PXiW0000e5>h`G45@L3P000000000000Pn8D00000000PclN00000000@N]ZiKHF0000`TC=000000000000
000000000000X=h6Xa==Ph:90000dJji@[dK000000000000XD;j`k;ZldbHa<JdDgWl4c[QaDK40000000000000000000000000000\dKS00000000dSnl00000000
00000000000000000000000000008f[F13fIl[T<X41le?8RUDVDaH=0000000000000<5NbH@j>000000000000D^Rk00000000d67CM=BF5G]e000000000000<8dX
L=KP@N>7`i00XiYo0000000000000000000000000000000000000000000000000000UB?0000047DclGR`l]I4LXPca9SW0000000000000000T2Anl3NaT3T;LCTD
\k@N5FPa0000000000000000000000000000000000000HYH@T@\0000000000000000T:52lC@o433m55@?loBS000000000000H9I700000000000000000000\bR\
UBnXd2ha0000`Dif\bfX0000\igEPkHZ00000000000000000000000000000000000000004\:k0000AA4e@W]@9ECN00000BhA00000000aF3`0Tm2000000000000
lcB000000000TenU00000000HIHK0000000000000000L?Ke00000^\HP0TTXGg30000U80[00008[[Nm0[Q0000l5PP000000000000000000000000000000004]A`
0000000055Rb0000hKO^Y=Wo00000000000000000000000000000000dG=>000000000000`PmXDUh_00000000000000000000000000000Uo[0000X^jP8hUBXel6
0000000000000B\m00000000026^0000000000000000000000000000HKC8000000000000X[HHd\bAd^Z80000QH<I00000000000048`PddoK@i3c000000000000
@ST600004L\l00000da4@Z:N]IDRaLOk000089[70000000000009G5Z0000@>k]0000A1;>0000L=B\0000000000008Q\O0000P2M<LR?m0000Q2c6000000000000
<46l4F]K0000DE8W000000000000000000004bPg0000i<Qh000000000000Pg[`00000000i2i2000000000000\^b:0000000000004S;c<Oc=0000000000000000
00000000000000000000000000000000XFo=0000XOGe0000P>Ef0000h:Lk<DE90000@CEHD^ALhdP?0000000000000000ECi8000000001@<M0000=7Y`IIA4iJlk
0000`QXD@7<`07eo00000000000000000000e<iE0000@okW0000000000000000000000000MUH000000000000000000000000000000000000iIUG000000000000
T_a[0000\D93000000000000P<0=000000000000a3A30000000000000000000000000000000000000000=I`?000000000000Hbj9000000000000D25P00000000
00000000000000000000\a0g0000ACkW00000000000000000000\dKJA9_W00000000XTg10000000000000000000000000000000000000000h2P\000000000000
000000000000`=MI0000lSLX00000000000000000000lmQNAG:R0FO8000000000000\a^Q0000`_?EI<9g000000000000\=]?@Jo5`BKiH:Di00000000`_G7h`=S
eG4I00000000l5Rm0000000000000000000000000000dFnS000000000000\7:N000000000000000000000000H3YP0000000000000000000000000000h?HA0000
l?`U00000000000000000000434@MDMkaHGb00000000l6OG0000000000000000U4jX00000000000000000000hI`a`^]k00000000000000000000PF7=0000H`c4
0000P@oZ0000`n=h0000Q?JW0000hMLM00000000000000000000D_CUa:9Z00000000\i>h000000005:^m00000000000000000000000000000000000084=>HWIn
\aWa000000000000eDOBX\[jd]b8<LE?0000@<<3PKGP0000000000000000P[HV00000000000000000000\K;\<Ab@4FF`T?e3HHYWP@lOhBa@\J5lH:<]00000000
0000mF>OPBZT000000000000d8Zh00000000d8Ih=JX@000000000000000000000000\o=kiH8800008VIi\hL;00000000000000000000\aKk0000000000000000
=:GR000000000000\UT<000000004W^fECPB0000000000000000UF0]000000000000000000004Q]lh;nS0000000000000000D8=e]C3800000000000000000000
00000000<FJbi<Lj868n<MX^==DVdIhk0000000000000000000000000000Hf]i0000i5=J0@Mn0000000000000000X0b=P1EEd7PP\i4m000000000000D?XlL@eb
000000000000000000000000D7Jn8YNl00000000000000008MId95Id0000000000000000000011km000000000000000000000000000000000;[h8Ro7HO`]QB6o
5Hne0000000000000000e23;000000000000000053ERm4ni@j\F000000000000\COL0000000000000000@6n10000000000000000<1j_DV55XEjE\_`:00000000
00000000000000000000HL>h000000000000000000000000000000004PBe00000000000000000000TXd5000000000000@0mg0000000000000000Hl]a0000X2ik
91jMXRHn9F;700005<kn0000i>?R0000000000000000``l70000iFcWQ33000000000000000000000000000000000D;D_0000TFbg\acnlbVSaJa:0000aFL_0000
00000000000000000000A>iX0000dP\c84P50000DGmo000000000000XD\G00000000000000000000000000000000`;ne0ee=00000000000000000000`L8<0000
000000000000000000000000H8OT0AKP0h7K0000m;7h00000000000000000000d5E40000`V9_];:M5>5J8Ia>a>0h\Q?`l\8=000000000000di4<000000000000
0000lM8X00000000XNAU5Kfm0000Q3<iHd=[0000TS9]l=k8E3U^5L@>00000000d>Zo152X@i4Z8AD44De?XG@a000000000000000000005>P?0000000000000000
0000mGN5HI<F00000000U7dDa8YNPP[E00000000Xfi]000000000000UB;1000000004lM100000000000000000000954HY:^C000000000000TH2AHL?T`W690000
dJ3E00000f2bPLUcdOHm@W5j<d0F@cE]h_ZB0000M7=H`dll0000000000000000lMaU00000000a6WJ00008NX=00000000000000000000dQ3e8gjP000000000000
\PVV000000008X8n@?g@000000000000ULEiHE<7LXl>U2m\4;m>0000L;V@0000000000000000000000000000H77=0000000000000000000000000000@i[=0000
=9JU0000d=800000`kkM00009C8K0000000000000000000000000000000000004_=PPbhjLdQi0000h_YR00000000000000000000000000000000000000000000
00000000a=2F00000000d869T7n1@ReMdX`mdiao0000\2I=QG\NEI?`000000000000P7Ao0JP`0000DPnn0000000000000000000000000000@<G:dU02`:Ha0000
000000000000000000000000XaPW0000000000004^Cb00000A6000000000Tf1b0000DYZO000000000000hJf?QBgVDHQ5=5Vl00000000]8J8d?3I000000000000
000000000000HM_I0000dbT:E<@6000000000000000000000000HMHn00008Rnk000000000000000000000000HRa2TUE_Q8@@000000000000000000000000h?Ac
4cBQ00000000`SkbPf[T0000EJJ9000000000000\B8?TNZQl2VBTm6?48K600000000000000000000L<U;00000000mD]:000000000000h8Y1`8l>0000XK8k0000
DEZe000000000000000000000000aFCG0000000000000<f:00000000000000004`i\000000000000d1ZfTYh>0000000000000000hHj:00000000000000000000
00000000000000000De^m3:Q0000000000000000000000000000d;db0000T?^Y`@QV0000@^OLdg4iP5Gf4Y`6a?6T00000bMS00000000T?:^XQKTIE=T`]gYHfZ2
lUl6EF1;00000000000084:B00000000000000000000000000000000Y3ITDEkSd3HF`:70@WbU00000000HPohXDNO0000LZYo0000XnlX000000000000HQ2]0000
0000L`b>00000000000000000000000000000000Q:E@00000000@:]Id?bP9F[>i2DZ000000000000000000000000000000000000000000000000`3lN00000000
00000000@OJcT]O90_i4U3\I5<Q90000aFPm000000000000000000000000000000000000000000000000000000000000000000000000H0li0fM:000000000000
0000000000000000000000000000d\m?0000000000004lF\mGR=0000XQN3X_AMd<?8dF:oLH<CLV?:\WlM00000000@gAU0000000000000000L^]U000000000000
00000000000000000000\^aV00000000`e2c000000000000000000000000DZ;VlL7lU3BX0000PPcR\noj@?4D00000000\mYc00000000TRdQh=Qf000000000000
000000000IQ35HG>d5SMQ;Q300000000AF0300000000000000000000XV[1000000000000PBmOHTgd000000000000d;]40000]HIKP4g6EF210000000000000000
00000000`2BKEBeI0000PRXo0000lNeEiCiJD\]Wd=L=@]B@a=_[iH2200000000D1W@0000U2[hEDTL0000Y:Ui0000PWdQ0000000000000000lA:A0000T^nTQLRD
POfQX`V80000<AI40000HB_F0000000000000000`=Mg00000000Q?BT000000000000E@o=0000l7IX0000lVe:00000000<X[@00000000000000000000PO=R0000
00000000mFPR000000000000hcD2000000000000<S7I00000000000000000000HC86<U6:0000`8]80000DCcL00000000000000000000A>_g0000\RJ;00000000
000000000000000000000000PPl20000XDRL0000000000000000lhgV00000000Y7l50000000000004]C=\n3^00005Ko@0000@KnO93cg00000COU00000000\_H]
lQZC00001FTW00000000000000000000`;B=00000000\U\80`7jXeC3000000000000X1B500000000L0>W@Ejldf`m00000000h;On@K\a0000000000000000l7P>
l=:8D2a40EXih^K2d_VV0000000000000000HQ1`0000\eG`000000000000L_bI000000000000000000000000I<Ig0000000000000:@S00000000TUIi1JOj0000
00000000<kAG0000000000000000l@OH0000000000000000000000000000000000000000000000000000XL^[lolV0000000000000000H4c2Tmd3aJIm0000\L^f
<IKAXd8M00000000\Ki500000000000000000000000000000000`c?X000000000000m>`j0000<dM200000000D;oe00000000TBH\LDf9XL;f000040HS00000000
mEDh00000000LQlS<HZF0000]F5L0000000000000000000000000000000000000000HjC`e0=K00000000000000005J]G@gHI0000ldLe18kh00000000Lg]J0000
0000000000000000L`K^00000000\3f]@^Nn000000000000LBJ8000000000000000000000000\X3Zh=hl00000000000000004HXDlJSV00000000000000000000
00000000P\P=00000000`UdclgDcX_M`Pghg00000000\UjG]:1h000000000000000000000000`dLDADH40000000000000000YF5^00009HQ^00005:fjA>m50000
00000000L:1_0000000000000000@Q5700004Pa=TMG?0000i3b70000000000000000DIWiUD\200000000d=W507EOXVnBTOec0000@CAZ00000000HRZSHcJ8T\6I
=F<lX0ao00000000l<R90000U7JH\9CdH^Yi0000000000000000Dbmd00000000000000000000000000000000L36ehQc000000000HKCK00000000056X@JM@0000
PYUM00000000000000000000<7L900000000000000000000000000000000D<h_0000X;e:0000TBVj0000`g`00000`OP\\MX1DUD000000000000000000000l=Zj
00000000\8LH00000000XB7E000000000000000000000000QLL2li`FlhM^0000000000000000mJBe00000000000000000000HClU89[_98^>0000000000000000
mIIb0000000000000000000000000000000000000000000000000000U:d`00001=PA000081g20000l`jk00000000i9<VTe2C0000000000000000EJ3n0000=@]j
0000000000004J=5<@Oil9YG<_bg=CYf00000000@O[3lZF4000000000000000000000000l]Re0000`S]=0000DKe90000HJ02000000000000000000000000LWLf
00000000000000000000UI;C000000000000DF?Od?4UhjoJ00000000000000000000lab100000000]5AL0000@FGY000000000000<VO^00000000000000000000
0000Q:2ndNg80000<o>mT^UX00004Bgc8dYFhWHW0000000000000000000000000000000000008^VP0000000000000000000000000[M[00000000000000000000
00009;?90000000000000000000000000000000000000000doXQP:m=000000000bi\hfES000000000000l^7I]8jM000000000000000000000000P@L6@LSC0000
i64jPn_E0000XLFm0000ldQA00000000000000000000H\UIHM[CHO9_D@WA000000000000000000000000\53k00000000`JeP0000000000000000000000000000
000000000000d:PKhQ?20000<;3W0000I87G];Sb000000005D3d0000`PT05=9GPg<m000000000000000000000000000000000000<\Q0LS[\0000000000000000
0000iJZn000000000000000000000000lGj8dKALHj\O00000000000000008M;8=4kK0000d]TJ<lIb00000000<7WV0000T06J00000000000000000000deKMU=A\
00000000000000000000XA?]5<IN000000000Ma@000000000000@=E\]C=O00001KKC0000hSVS0000000000000000D:ko000000000000PnjZ0000LXg>`1bYHIY;
0000hGWc0ZEW0000000000000000000000000000000000000SL0dEK60000000000000000000000000000<Do?00000000LYkaiJTP00000000YHV2e6PS0000I94>
0000<fXB00000000=DaZQ@7j00000000H9ZP00000000TL`B0000L[0Bl:d1TP74M<EeQENdU8ZF000000000000DT4]00000000000000004:P;`A]4000000000000
L\kR0000m>KU0000000000000000XWAX000000000000000000000000lQ6f08UZ0000TH=OhS:k0000@26R0000MBiQ<f03lPLdhDXA0000d[mVeDohdGVXX74jEFdJ
aHG2iJ?h0000000000000000`Y<70000mI:A0000P;0kDYNH00000000Tjam00000000@KeT0000YI3N4;eG00000000000000000000000000000000TbH^lGIkhV0h
0000<ZK0000000000000\1U400000000a9o80000e9H?Te3>000000004Y0<000000000000M;DSXGYB00000000000000000000000000000000000000000000lbgT
0000000000000000000000000000000000000000000000000000Xk4C`lU4<6Oc000000000000000000000000000000000000000000000000000000000000XUDl
00000000000000000000000000000000000000000000000000000000IKWL000000000000000000000000D74500000000I2S7T8T7LXI7L_7i0000Hd1EXD;\a<9W
0000000000000000\AIAXfcKPE11=EFE000000000000h46<00000000000000000000LO8MPEYU0000l4:3000000000000Q76j\G=Y4[mG@k6Elka5000000000000
00000000000000004j1@Q:=[000000004>6B0000HU<J0000000000000000HL[a000000000000XBS;0000000000000000000000000000dNHQdh0>00000000h\jA
000000000000lMNa00000000000000000000000002Id00000000@cR600000000\D`imDBIHNSP000000000000XVD5000000000000000000000000hK0]XZfo0000
X9^\`PSePQ^X4@3g0000000000000000a>9jTFZ70000000000000000000000000000000000000000H2Q[0000000000000000000000000000LV\[X`]jL8XQ0000
L4Be0000ELJU0000iH:i00000000L]43D2><00000000d]\K00000MPl0000TN@R00000000XjlB000000000000000000000000\gV2000000000000\9\b00000000
ICIL0000XLUN00000000iIfB000000000000@W8N000000000000000000000000@E]`A9`d\WY<000000000000000000000000P>lM000000000000000000000000
000000000000000000000000000000000000000000000000000000000000aLUn0000000000000000000000000000000000000000\RFflU3ZHZ0L00000000HOH<
lPij00000000h@LK`g0L000000000000H9DF00000000000000008FY7000000004=mCliH_`@AE4j23EG3eI83L00000000000000000000000000000000e5]N0000
0000000000000000000000000000000000000000000000000_h200000000000000000000L7`9H=jaU5O5=?Tf000000000000000000000000000000000000H0>=
00000000\UOPlhgii8F]00000000000000000000A;9?DU1k000000000000000000000000h?gO000000000000000000000000QGih00000000hZJVT?14X1Ug4j?=
X\B:00000000000000000000HfkY0000E;X@00009>YO\:4`HVg9000012Ma\6Z9Pf[c00000000LUh;\iVa0000000000000000QG@m0000<\]M00000000d]3_4<\m
00000000\kD=000000000000dm5E0000000000000000000000000000000000000000@8f[8=_i`YJ@0LUC\jX>0000hW^800000000000000000000aIQW0000]D>\
00000000000000000000\:IB0@U@l>9a9;FU000046nke=0l0000000000000000Li1:000000000000T2Y`4TF@00000h\T8;=1LFka0000T?_:hPDlXlLcI7^`0000
4dHU0000000000000000000000000ad<00000000000000000000A9e`PXYL00000000Q>2P0000X>F7000000000000000000009LA400000000PK?hlmPPIDSA0000
000000000000\a]e0000\6eKU=6i8Y5b0000\g\=000000000000000000000000eA7\00000000000000000000000000000000<_2ai0M[0000l^ZbTe\m`jQ4UBBH
QEm]00000000mF4k0000EG5?0000lJXkLLV:DjM\HNV10000=KCi0000000000000000000000000000000000000000000042nnh5EWhZb0Hnn<00009I``00000000
@h4XiBkm=EI9AFhmhVN=0000000000004OeFd];:l3iZd2g48Jlo0000000000000000<e93dWiJ0000\VZ9<I:K000000000000000000000?9A8NB7PO7:00000000
lFF;000000000000h_4BLNgC0000D0m=\;I_4AdRD:FdH_D3E>`ChM\=0000mC:Rd0T>hZ^c<[S?<lFo000000000000000000000000I=P]0000HK5R000000000000
0000P[Hb0000000000000000000000000000PoRX<a^j@KaY4U?60000000000004Bhn00000000LRXc0000000000000000000000000000XOZX000000000000<a7b
00000000000000008^_BH^>kE5`U00000000lCLBTa3f42>d0000000000000000000000000000000000000000000000000[TJD6C3DNnKE4UGIHMG`D\UMKRo0000
lI`51?n7<Yd[000000000000TY7I000000000000000000000000ICHVlL0L0000000000000000A7RPUJhE\@Dc4Od@PA0U@n2B5CJ?0000i=<m00000000a<h\0000
0000000000000000X74\D>oi0O[k8^R_0000X:9F18M200000000L:A300000000@Hl2hSR]000000000000D>X5000000004BB800000000\0XX00000000dT=e0000
0000000000000000000000000000000096gO0000000000000000000000000000000000000000000000000000I?g40000000041Yg0000d:I0M4_QL\X\Y@NR0000
\cO:0000000000000000H9`o00000000H]:HmL=V00000000d9eg00001LXb4]LbiH0g00000000eJe00000000000000000\OQi0LnXA2^c00000000X1AgTh]Td9PY
HJE^00000000LIXlhTje8cOm0000000000000000\0?J0000dE8CX5jo0EY44XdD0000000000000000000000000000000000000000dmEI00000000000000000000
00000000000000000000000000004DD600000000a3][00000000U<A:000000000000000000000000Q:k20000Tho=00000000000000000000P;\N000089bl0000
Pb?T000000000000i>4f000000008bf>0000\OKF44h^000000000000hlC_00000000\2FJd;o0X<C38VMo9G]Y000000000000H7TJ0000DNfc0000000000000000
0000H?GJD<?R0000MD2hE3il00000000PT@300000000D@i60000000000000000`^ZGm2gY0000\Y3U0000000000000000<RDN0N3PhmFTe4Xc000000008D9`0000
\e7]000000000000@gfiXO2K0000`PT;TBTI`\T90000iEKd00000000000000000000QCMZ4JBG0000U1KC00000000000000000000hHoK000000000000P1M=T_i_
8i2U`igT=DHF1HfL0000]FCS0000000000008_XP00000000000000000000lV8k0000\Wk<0000=KTR000000000000000000008@[TDVZH000000000000T89IL0bI
00000000e6RI5;f2eIdP000000000000d7Mc0000@1KP00000000000000000000A0C70000000000000000000000000000`M\I0000000000004_XlDIX3\PhgX\<m
0000]=K;dlej00000000DGahM7P64`]VD:GC000000000000000080Z=DBKR00000000000000000000000000000000000000000000AJ\60000000000000000@GI5
0000hILhP3750000T<Gc0000000000000000000000000000`@`KHj[Z00000000000051SSP5^50000lX?O0000000000000000000000000000hhnk000000000000
0000P1lB0000D=8d000000000000Pfh29?4Q<:Bd0000000000000000D<FlhDES00000000000000000000iA8O00000000Dd_?00000000e;kQ00000000dCh0\VGa
00000000D[5j0000000000000000<0Kc000000000000@6_<dIe50000000000000000000000000000000000000000dBUYPU2Cd]Z^00000000000000000PaNTimd
0000000000000000000000000000000000000000000000000000lQUD0000000000000000U7ML00000000A78j00000000h;5:h6Tf000000000000l9G800000000
0B;j000000000000d]3T00005B7_HY3FA;n^000000000000000000000000000000000000TBd80000<4B70000TF]i00000c7j0_O[0ZX88O<OPcQ=ldZ20000Q1V3
``:j0000000000000000TcfX0000]C[L000000000000<3E50@Tn000000000000daAA000000000000000000004aB2Y=ad0EZY0000000000000000`a7CM<;A0000
000000000000000000000000<]cQT<?hYD[0TV5[00000000QJ7a=3En000000000000TN`1lUhmHg<70Nc?000000000000h9^400004ng40000h7GN\J:jTQ[GTaeV
]>PkTO@;0Pl]9J[[00000000U9af00000000\oM9DXAG000000000000lRL[m5?:49fHMBOh0000l94[lM[hD<?J0000000000000000Y?Ij00000000000000000000
1DWa0e5^000000000000000000000000PBVW`[K4`hZNA>GX0000X<[R00000000000000000000lHaiHdd@00000000@gfJQ9@>0000000000000000000000000000
0000EHEIQJ7C000000000000000000000000000000000000AJV00000Y27C000000000000hcXO00004NBE0000QJ7Od3j40SfQ0000000000000000U4in00000000
DLb6ED;8000000000000000000000000000000000000000000000000DGeUL@h0<d@:0aiaPh2[Hl>5m=cMd:SFTkPbDVDM0000hA<80000000000000000I1k]E?H_
dS>^0000000000000000000080NQ00000000000000000000H;U>000000000000000085I]1:gH`PPC0000000000000000d7YAl9ThLLf=\Neg`N^F<Q3UDQcKh]2_
00000000000000008@5X00000000000000000000<@KH8b5d00000000000000000000000000000000000000000000000000000000QIA@<7_10000000000000000
Q4aWlL62@`?e<RZi4T2[dVj]0000L2>K8ioX0000Q7F000000000000000000000iI`W0000000000000Gm`m8`R000000009F2gl5i4A52400000000000000000000
<Y:i4kl_00000000D>Nmhkh]MEP_0000lJDH1FK30000000000000000000000000dF`000000000000000000000000000000000000000000000000000000008FJS
0000000000008?MK0If\0000000000000000h7jR000000000000000000000000L3VQ00000000]8:G@o=AM<N=ACHnXe0=00000000T8KgEI8I0000000000000000
000000000j][000000000000000000000000000000000dO=aEAS0000QI2a00000000000000000000\5QY00000000000000000000IA]X00004hGT000000000000
0000i>=T000000000000000000000000H08d10<@lTO9000000000000P0@H00004lXn00000000<9L?eDcd000000000000hkXG00000000IJD000000000HA<e0000
0000XE[>000000000000000000000000]Fea0000hYXc00000000000000000000`a:U0000000000000000le9d0000000040@e<E:Q000000000000000000000000
\C2@T7dh0000]?\80000H4K_0000mDAA0000000000000000l?=?\H4n`fT\00000000]1bc00000000000000000000000000008@co0000lnmb`aY_Xakh00000000
l`:?0000DB4\0000D9:[5I^\000000000000Hj1e000000000000@@;nLm_G0000]0IK0000000000000000DABbPQjO0000YH[00000hQdOUGAf4fn[\c5W0=XDXedl
0000000000000000000000000000000000000000A<OEUIa>0000<go2000000004Dl9mJM600000000000000000000000000000000000000000000000000000000
<Toa0000d];100000@2@00000000d]^h0000000000000000000000000000000000000000Lhg:000000000000hK=S0000000000009Ge?8\P0000000000000@K@M
00000000A4IWl>eXlg3U00000000000000000000<>OFLV=]0000000000000000Xb:P0000000000000000000000000000000000000000e9jd00000000\`fP0000
]HkA000000000000\>OUQ<RH000000000000000000000\8`0000d>n>000000000000000000008ANj00000000000000000000000000000000lKFR00005Im\0000
00000000000000000000000000004UcP<cZ50000YECl0000@2dF\FP@X=mV0000U>b`0000000000000000TUdN0000000000000000000000000000000000000000
000000000000@K^O8[[A=5:S0>h;000000000000l<>100000000DH>H000000000000X<d:0000000000000000000000000a??000000001Chc0000dW2;0000mIQ<
DXCY00000000h:Z6\dB>0000000000000000000000000000000000000000000000000000`=jE0FV?H?cn4[bf00001Eee@[Sm4Kg<a>k500000000l\DMd3I40000
0000Lo360000m@U3MFc?0000L\@m00000000<QEi0000000000000000000000000000<KAY00004[R6UAgT9:F:0000000000000000000000000000000000000000
`M=AXlUN00000000000000000000000000001<7_000000000000000000000000A<aW000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000PldR<0Rj4KXJ000000000000DPa_000000008kUHUCnlE<i5L4770000A3j`0000000000000000000000000000AH6F0000hjHB
00000IiO000000000000000000008B5Q00000000000000000000d@b5llb>0000@l`V00000000TKm;`b^=]GXUXJK1IJN>5:`i000000000000\bha000000000000
=HSYhQ`D0000000000000000e9D:00000000000000000000000000000000000000000000000000004KIhlmO600000000000000005<0400000000000000000000
l7cBa45B000000000000000000000000d:`nhmS5000000005?C6IGO^000000000000P^1a00000000920g0000000000000000000000000000000000000000L_@8
000000000000DK>n82mbDUR\0000000000000bAAd[`S0000E?3L00000000=HN^0000000000000000000000001I7M0000000000000000hlBn0000000000000000
00000000000000000000000000000?9NTO6h00004gE30000lZeb00000000Dc?K532d00000000555f000000000000a0UgiF8I0000000000000000000000000000
000000000000TLEi000000000000<3mO000000000000DCMo0000TI>2000000000000000000004VN]0000000000000000000000000000HA?<=FX>0000h?9[Pl_k
AK[B0000000000000000000000000000000000000000000000000000000000000000000000000000@mDJ]CM60000000000000000000000000000T<FA\OPB0000
00008l3f0000`Ci0]L2R00000000TIgkHDcZ00004jPg000000000000Pd`300000000000000000000AE6C0000000000000000@IYS0000@<2?000000000000`?;V
840[00000000Pa>B00001GmR000000000000dX2SXXIk00000000000000f:0000dYLE]LZf0000Phd7000000000000000000000000000000000Y<b000000008DUS
00000n6Z\FTV<4kQ\DQY<\hjLdn6000000000000]5HEX9Wg@:Z^9AQ]0000X4bY00000000D@YE0000000000000000X1GS\1UAH?3eEE190000000000000000e?1f
mH:THCk30000LSaj=7I445GQ0000000000000000@:c^0f<P00000000000000000000l:7b4;N`00000000P=MX0RT30000Hj7;000000000000LEP7D<?Z<L]H@WfL
@_c\9JEV00000000000000000000000000000000E;gJ000000000000Pd0X0000PSck0000000000008b=:I7KF0000`9Ic00000000000000000000m>MO00000000
00001:f:00009JYK0000000000000000LUc00000XLJY000000000000XN<olUTje9M\00000000DQ5O0000LfVPTZ9Y8Z[l0000LnZ:0000000000008[NZ00000000
0000000000000000TEZAXLKfhWf3DkLL0000<1E50000XOEg000000000000@8CPD9WID`<N8LB1@b:b00000000Xa2e0000XdA\000000000000\>VjDSg@MGFF0000
00000000000000000000000000009J9h0000`jfm00000ZH<XB?M0000H<]V8HEc4mo`I@LK5@PV0000XLE]0000=D9RaK?O00000000D3B800000000000000000000
000000000000000000000000T>GeLV\700000000000000000000000000000000l>1<DW;Xd^LGhbBh`aDe00000000000000000000000000000000hWd@<Ci;LP_I
000000000000I;k]0000T9C900000000hNFI00000000000000000000M5EB0000lJ=C0000000000000000P9>k0000000000000000lH:T00000000TghZ00000000
0000l>8d00000000`3I]00000000000000000000P^5a000000000000000000000000Th9k00000000]GP6T[[h@ILO03nT0000DPA`0000000000000000<V@4HWU_
000000000000\mZ?000000000000000000000000000000000000000000000000lQZfHc8P1I930000000000000000000000000000000000000000000000000000
XO=mY7kI@<=\LB9W5E=3E@=a`Sc50000h5T<P>\4000000000000000000005KW[00000000000000000000@=We0000000000000000LOF>@THG<n520000=0A]0000
8a4L0000PRmIXFIL000000000000000000000000000000000000HNRHD3_H0000`58W0000aL5[000000004XoL000000000000000000000000000000008G:X0_h@
000000000000D4BH00000000\S3`000000000000dCgaAF5=5G[R0000000000001;j81I]`00000000000000000000dR7W00000000000000004IFcTiDd00000000
@?To00000000`2=T<]jF00000000000000000000000000000000hXL@0000Tj8oD?E`T35kXe7nY<ciDIK0EGf_00004P7m000000000000000000004I`N`nadh_BE
0MfB0000000000008_hN<o<[00000000000000000000000000000000h9D:0000AIQf0000hbNS0[@k000000000000A?`<0000L>060000T5Dd000000000000Tjg^
000000000000M=g;00000000000000000000000000000000YJKM0000000000000000dQ0h00000000lKmK8G8I00000000000000000000iJlJ0000000000000000
00000000000000000000hh?D0000000000000000000000000000@2eU000000000000`JV;00000000000000000M5b000000000000000000000000h]lg00000000
0000iHA>00000000i1JEUEWU000000000000`G>4000000000000XO=_4\1H00000000000000000000d:0H\fUPHh;100000000000000000000000000000000l8cJ
<Y9S00000000000000000000000000000000eCZ20000<^0o0000000000000000L\gV@4iT0000000000000000d8e8M4Pe00000000000000000000000000000000
0000`GL^hLaj0000e7i>0000000000000000hkk=HQi248Al\`BhTaN<0000000000000000LP`<TSR4H4ZG000002X@000000000000\?dM00000000DngN00000000
0000mGLg00000000=FW?00000<:T@W7Q0000d`kK0000HX2H0000000000004cPm\Y:I000000000000000000000000000087YLY?eN000000000000000000000000
X4C0\>[eT\T\000000000000000000000000000000000000Lk0Ml1e5=K<F0000=<7O000000000000000000000000Y6\100000000Lbl_XcdU0000000000000000
0000=4Sk<AAihOE=\>Nb56hX000000000000@7o:000000000000000000000000<MbGH9V<00000000MIX20000lN?R00004;6nL=JdT@6oQHPM000042;5`jJP0000
`LN:00000000000000000000P=Pc0000000000000000]8n600000000d=cM@djC<a23000000008cNm000000000000h2GP`:Io000000000000MCLX00000000HQDF
00000000000000008CUC00000000m=ob000000000000000000000000000000000000000000000000d@R_00000000X?hcl::8MDDM00000000ML>Ld>Xo00000000
4jSKE8Fo000000000000\`M5000000000000i2Ko0000000000000000HC8C0000000000000000ha;^LD`@5I;40GIY<Pj5H?6=dRgHdRn4e9;2==c]QIndL?C7dHIO
0000000000000000000000000000LiCh000000001?FOHXFd00000000i@nG0000000000000000h>^_`C[7hE6H4d3^56_C0000L:2f@c4h00000000000000000000
eDIl0000`EBn0000I3VL0000000000000EJk\K\M000000000000000000000000000000000000@GBj00000000m2UCTTe70000000000`bT5ZLlk?Olb<\U<6=0000
LEIM`5Wk000000000000000000000000H`Rh4kJ]XL>SP>_Z00000000QKhD<o>M0000YDLZ0000@iIQ00004GHE000000000000000000000000dD<g<TEn00000000
00000000000000000000@<eCU@9S000000000WFk00009D]j\j5A000000000000hG1G00004YgU00000000PlAYXIa1`Ogk0000000000000000PXXVdiZXAI0<0000
0000H4BSh[Dh50nAm8AEaDG2PFK]H]bYdn5XAIg8TDJ@0000000000000000000000000000PmXQ0000H=jY00000000X[>g@^T:4gB3HdK\00000000UH?aEJk`0000
0000PQj@0000000000000000U0:=00000000l6\@0000\:C00000000000000000000000000000PKDl000000000=ka00000000l\>k0000T;@_00000000H@eWY>Ed
0000@BD=mAOS0000@5]h000000000000mKkGh1f90000h0gO0000000000008h<k000000000000PNNU0000QAaK00000000000000008M;]D>]g00000000d[L7He@R
55=6I@o[eF0N0000000000000000EK^c00004UFk0000000000000000000000000000DUXl@\41000000000000000000000000d?QK8Af10000h9=YXh]H00000000
0000000000001825T7UfXC05dR^<hMYj0000000000000000\4;S0000X8di0000000000000000000047EfaCdC00000000000000000000DcfL0000000000000000
00000000aHTm`]PB00000000000000000000eIGa00004=o@X>m\00000000mE?=000000000000U;^JEIN]DNBn0000000000008P?Y0000000000000000=065X3@L
0000U?YO0000U@TC=4=Z00000000000000000000000000000^YBYCMf1E7T@Z:;000059<D`[i_0000000000000000P^HK0000@94G0000000000000000`6XfPFN0
00000000]I=kA<nh0000TB3D0000000000000000`Qb:`fml0000000011?T00000000XVc9=E2k00000000h@[<000000000000@odD0000@`U9000000000000lIi<
000000000000000000000000l6VJlHMMXf2F8RG40SoD<Z1NLmdM0000000000000000UE_P000000000000000000000000@5Zj0`:V000000000000I7DJ00000000
5D^90000<0h78=4`UB@_00000000000000000000TR;`0000a6^M000000000000000000000000\>gW0000000000000000T<D^HDOnh]Ud5@X00000000000000000
0000LS0R00000000000000000000E7h700000000X_^c0000000003kf00000BX80000@<Ee]JA]000000004GTl0000000000000000hSV6@2YOYKP8000000000000
000000000000000000000000H4?Q@U;LLY2Z9LU500000000000000000000ME\J00000000TK760000000000000000h8J4000000000000000000004ojJ00000000
0000000000000000000000000000`B`M0000a5S8h;`f0000\IanUCk000000000Q=aJ00000000]BQN00000Q[c<XGoLim=Pji[8lHee4B:0000000000000000M>9<
0000\HE700000000000092ngTgck0000000000000000000000000000h>[X000000000000DSRi0000=0li0gIGM;Y6000000000000`2jJ4abnL6n98eNh8ljN0000
\BC500000000000000000000<Xh4EE790000XkYk0000IFY@00000000U>0F]JSK0000XcQL0000000000000bARQCM?000000000000H79f0000000000000000Te_T
`^B;0000000000000000000080^^00000000h5:J0000U;Zk5@AL0000000000000000@3eUD5]Ni?5d000000000000000000000000000000000000000000000000
X\Xh0J;j0000000000000000a59e000000000000000000000000<8G20000000000001LDU<`ZY0000000000000000000000000000@^<<000000000000`;HA8Td`
00000000000000000000000000000000@_0100000000I5T^00000000000000000000l7E0I?`T0000l;7cPPY`<8\eaJGi000000000000L>UB0000L^?LaIUn0000
0000DkN40000000000000goI000000000000000017JV0000000055^Z\[2U000000000000P\@BA=U100000000T[2E0000DXL]00000000IKPh0000000000000000
0000000000000000<8Gh0000000000000000@D564RaOE4g_Y:5\`i8Q=2_[5CfSeIh70000=ACD00000000000000000000e<<F0000000000000000PGnc00000000
000000000000XLHj00000000000000000000E=3G00000000000000000000000000000000PfOY\_RR4F0PAGLX4ka>00000000HG<L0000HOdl0000dTDZH?6T4HWH
ADa60000=FZ3000000000000P78_00000000`kbP000080Ph<C^9XME80`:`aE8;0000Hfk6PGXhT]]S8hD5UAlF0000AI1h0000000000000000EC?P000000009=j=
000000000000a5E200000000<BgH0000`ECX000000000000TbL5hb_P=1bYPKkj00000000000000000000l3:O0000=DcOe=Ua]@4]l8<2=HodTSd:000000000000
4fY0@Kll0000l9_0heHZU=WY0000000000000000DK_F00000000PeLg000000000000000000000000dPON0000000000000000000000000000hYXW00000000TObP
00000000000000000000]L:>0000TFdVX9AhHBg2\b@F=:b:eKMJ4RUUX5nA4Sm_000000000000LG`YaGHh00000000HH<800000000000000000000XL=F0000e8a]
P7i2DBLb<fAnTg6kHRcdHinbQ2MK\38e0000000000000000E01MII?04;gghI_h0000000000000000000000008cGV0000\B?>00000N9`0000l2J\H;9T00000000
000000000000d6a>0000XiBf000000000000000000000000heGB00004962hjhg00000000LV\I0000`WYc00000000H8jR`gF>0000dYo?HG3]0000ln=000000000
0000000000000000LamJ00000000HK@khj@Q`lQR0000DX6;0000LI1\0000@@XF0000P?g\00000000XF<6000000000000000000000000QHGP00000000LICK0000
00000000000000000000000000000000@XOX00000000000000000000000000000000000000000000`1F900000000000000000000=I?H<J0c0000000000000000
0000000000000000M41T0000000000000000000000000000@TPo4j;e@IAl00005Knn000000000000T_N^000082H60000000000000000@BYA00000000<_>f87EZ
0000\ckd000000000000\SbOLm0C@jnGm9EVY;=1<0TkX3ZS00000000<Cab0000P0MB8hH:0000000000000000000000000000Q3;C000000000000000000000000
<^mglFO\LXbJMHOf0000lXAV0000`fMN0000@M[R<RYg0000hiODTM8I00000000000000000000iKkV0000E9:700000000X;L5XJdV5CXa00000000XXQ]00000000
0SIdI6J^EB030000000000000000000000000000=9LP00000000000000000000000000000000DWhQ409d@FbOLVE:0000MEgl0000000000000000]2mh0000843<
00000000000000000000000000000000ljBJ00000F=N000000000000Hoi40GIb00000000=KMV0000H^RR00000000000000000I4A0000000000000000E57`M@Uf
aJUIPUeH000000000h]oXED\XE7B`K4l`h[[aKY>000000000000000000000000000000000000HZ550000=;N300000000000000008WJ\000000004;EOHhR=0000
000000000000000000008`KQ0000\gEQ00000000@?Ug0000000000000000866T0000000000000000<^aiTjTm`QoGA;;A00000000000000000000]=?0XQDc0000
0000000000000000=@>f0000000000000000DY`R000000000000T2D38E7Q`MB]0000000000000000P=8D00000000000000000000XgC500000000\ThA00000000
0000i@GCd6j^00000000@7O60000000000000000000000000000X1T10000000000000000000000000000UAH`0000aHNO00000000E1[Y0000HGh=000000000000
0000TWcn`aSA0000000000001;L:@A[I0000HK_X0000000000000000d_F_000000000000]4L<8QhU00000000l`;8aCQhLF3b00000000`G51000000000000@:AU
000000000000LJSg0000000000000000000000000000hAml0000000000000000000000004H\8AI8d00000000Q<Z:000000000000000000000000000000000000
YJobTA;k=8N2QFl9IKla00000000000000000000`50F000000000000I6iW@3ATlbaa00000000DfA48lMI`m;Z00000000000000000000TCXg000000000Zf1L6MY
]3>_00000000@6dmI;YD0000000010^5000000000000000000000000PXV80000000000000000000000000000M8C2000000000000000000005EGY000000000000
mIOP00000000000000000000`6^g49gOHDP9QK?m0000X>11000000000000000000000000<27R0000000000000000UEf1hD\d0000XiUj0000000000000000PQ2C
0000000000000000000000000000L1OMdCoZ00000000hIm4000000000000AHo4Q5hI0000]An50000000000000000]=g]000000000000000000000000Q5fo0000
Q:Sm000000000000d:Ic5IOh00000000PXB4la0FDkiA00000000]0UK000000000000T7A[ILSC0000\X?h00000000DV2n00000000000000000000000000000000
0000000000004QF90000=46XI6]g00000aoXU?8j0000000000008V9D0000<<0LDjXO0000D<JV00000000000000000000df=WPG4WE8;[<M?P0000000000004ZAd
00000000000000000000000000000000000000000000@=^V00000000PAa10@fV00000000000000000000000000000000lJnc00000000000000000000\cNa\l1L
0000000000000000=5keP:34DMU816X8mARJEEEj000000000000H<nn4UI[DZ7Z00000000X84G00000000000000000000\;RShcZn=GQ_039_0000\]IF<a560000
00000000000000004Ab_0mLN00000000d0Wc8FUi4EY?00000000QGZk00000000DTB8XfQg9K@Zdklk0000<dIoX72S000000000000000000000000000000000000
0000HDcc000000000000000000000000HLAP5Je`00000000000000000000000000000000000000000000=8LD000000000000000000000000hG0h000000000000
4ZQLHIO500000000000000000000Q65n000000004Tn\000000000000HSPOdV`:000000000000000000000000\:S70000XGkB8akM0000`^4Y0000000000000000
0000000000000000D^f[000000000000PU48l`;Ch>:U000000000000`0CB000000000000l7hDD9?^00000000P4K000000000000000000000000000000000PKE@
00000000LiW2\Ji5HdS5do7UA<6S00000000@o=U1<OW5<PM00000000000000000000Df1>m<k2XAYm000000000Ln;0000`7M0<B1APkOUAK7Z0000L`7J@H[;Q1;X
000000000000DB\[]D9m0000DfAE00000000000000001C^X00000000000000000000005LXToI0000L\180000000000004I>Q0000<e;O0000P2Lk0000Tlc50000
IBHlh;850BQV`JZT000000000000<D4Z0000000000000000mCmj000000000000LR7D0000000000000000<[EF0000000000000000000000000000000098``0000
00000000dibPUG7=<I_D4lJ8\S2T00000000HV6P000000000000000000000000lNSm000000000000000000000000000000000000000000000000\UZ\AL8@0000
0000000000004?M>lPeS\BOo0000]:P;00000000D6Cf\G^S]=gi0ADF0000@M[]0000000000000000000000000000dbSO`]d00000P^8P00000000T2m=\1_DiK1l
0000000000000000l0]500000SJ400000000000000000000000089nX0000H0U;D<;Kd?T]\dJ=0000Y=7WhO<keK`I<WGW000000000000`dAe`M0N0000`5^?0000
00000000MJ3b00000000000056gm00000000<6:Y0000h9E;LEbk<F6Y`XGVXR<k0000000000000000X=QY`2>2HkI>00000000LAQW0000A@d?000085LB0l0`0000
00000000h8U>4_5i1HP2XU0i0000l05jhQaLQ:l]0ZLT0000000000001BML1HnP0000U7Wl0000000000000000l;CNL;R`A6n20000dU7000000000000000000000
48k9000000000000HU3K00000000h>W81<0\00000000XW4500000000000000000000000000000000UL2C0000000000000000<j9T000000000000000000000000
00000000000000000000dKgGdgCSPbije?ScPFff4I:80000H\ed000000000000000000000000000000000000P3cc@Woj0ZDYI>mMH39nmI@;ELR5000000000000
00004_GBaA\G00000000@Nb8I7PH0000000000000000000000004]eQ0000000000000000000000001HAM000000000000PKg1P7hj000000000000000000000000
P[\M0000000000000000000000000000@UgjMH6d0000H[Rb0000A;4800000000000000000000l6HWAF]Hl`>YX>3@000000000000<DQH0GKB00000000P<@d0000
`I7^000040[?YIGm00000000000000000000@YT[XGRO1<0D5KR?lQ?Q4OnJ0000dII0@iAe000000000000000000000000000000000000\dj`EEj<000000000000
00000000`bLc0000000000000000000000004Ff400000000PNW^`^BG000000000000000000000000d[@100000000000000000000X`I<@jSAYGG3`3^c00000000
1:XR00000000@KVUPUc`=6^oIJeQ000000008N:N0000L]BWEH>JPjjJLUJd@mjYEE=c00000000l>T;000000000000M7;:0000h;Ji8A3MXBFb0000000000000000
000000000000DB;N000000000000mDh20000@KNa0000DZcm00000000000000000000dbOE0000000000000000lRVR\FD4]<JT0000PX7100000000000085<[5F\m
00000000DZ]aT[3j4P7B00000000000000000000PI<S0000000000008Lom82?B0000`oFRE:7f0000M<_^00000000000000000000000000004c=F000000000000
000000000000`5j;000000000000HZ\g0000X^oU00000000dmm`0000XYfW0000YF^2000000000000000000000000000000000SIlP]KS00000000000000000000
0000<N1I00000000hIV]5J0h0000X>8300000000LTbC0000T>;310I3000000000000A;;h0000000000000000=Jf_000000004E^Z000000000000000000004PBY
0000000000004iQ7a<:g0000i;4`iFH300004G]J00000000d^[O0000000097SRPD::hOY_Pa44QHbk00000000\VLnPj2hdQi`00000000]:oX0000000000000000
00000000000000000000H7fh5KBj0000PXWj00000000000000000000000000000000DdE>00000000a:Z\0000Xj4=0000dGX\LI7O0000000000000000=@6D0000
0000000000000000POGX0000PRI?00000000000000000000000000000000l\dXXa_PhDRnPl63=Kh8e=nn000000000000<V:MLE0C000000000000000000000000
00000000000000000000000000000000I2ch000000008a8;0000ED2\`a_]<Z\@00000000X22:00000000`TJ;000000000000TAV?00000000=;Ea00000000L=a;
0000000000000000`85]0000hfnl00000000XL<o0000000000000000HC]]0000XKfg0000000000000000Heem0000X`fk=Gc_000000004:ii0000000000000000
0000000000000000\B>o00000000000000000000000044`T000080He0000000000000000MG6J00000000PM?j00000000\e1mhkPG000000000000000000000000
0000XBaN=6;?00000000000000008Enh@=WV5=kh\hDn0000PU3<000000008KZ3A<fR<][a0000P[RA000000000000PP^^00004YKh000000000000\@;@XR2Z0000
000000000000LGL18Q4S0000DcjQ4bC20000000000000000H5=60000000000000000000000000000@XOI0000hZC[9H;;00000000000000000000M47l00000000
0000Q5CnmG3\QGaX00000000@UTK00008[>=000000000000<2Ql]HD;0000000000000000000000000000000000000000X^`d000000000000EDZI0000\eT70000
00000000XUd?00000000000000000000@M=j00000000PIQ@000000000000L>320000000000000000000000000000000000000000dem;0000Q24?0000X1n[`JX5
@CCG00000000DF^L000000000000\NE\h\@6lPg:<f@8hhiZ00000000<bX]0000000000000000000000000000Q;8?00000000<WQ^0000000000000000QBJm0000
00000000000000009AT6H\6X0000M:WY00000000XC>?d`Da0SJDDe<N0000LN94L7Be<J7BMKRKhliN0000hlMeLb650000P;2?000000000000000000000000lV@[
000000000000000000000000P4=j000000000YP50000000000000000000000000000000000000000000087:Z\@_LTdjU0000lK6GM=m^1LY=0000@P=H00000000
00000000hT0o000000000000000000000000XPlB00000000000000000000=4I7000000000000000000000000000000000000000000000ZFWaHfX00000000H\Ko
Y><R000000000000000000000000\il9m>TW0000\aR7db>]0000000000000000\YSIAAS7heJc00000000dm:bM;EC000000000000Tk<i00000000U;>A0000H4Cg
00000000<[eR4EYJ00000000@\k<XN@ETNj8T3EY000000000000000000000000DiYb00000000000000000000000000000000000000000000a49RA=0^P:3m0UD^
]JG0QG[^00000000000000000000PdAATRN@0?WfHS0a00000000\_kk000000000000000000000000lC9k00000000\fJ_0000000053AiX2iF0000E:nS0000<ePB
00000000000000000000000000000000000000000000HX4DLfG\`aP208@H1:7N0000DLk>0000L0j[]BQW0000000000000000000000008;E\h^JNADbA0000lEIo
000000000000T=lM87LR00000000\k?A0000h1:ZHekg1A1A`N21000000009GGN0000h9fV0000000000000000000000000000m7;N0000DiG@Hm7e00004TAe0000
Q@V5lkdhA<f^PY=HH<AN9GgF000000000000000000000000E0?_52F<0000DUF=9<TjU:`AA;Z[aG<b4lF1Q8QZPHJn00000YY>000000000000LL4^000000000000
0000000000000000000000000000000000000000DTk=A1\mQ6`Z0000hHc=000000000000@GPa0000<dOL=EFQm8I0mG3S0000I4G0000000000000P?j^0000h;JV
000000000000PZh[mC`50000T9X30000LfC3QGXIdJIH00000000H`MF00004kNhHSaY000000000000000000000000000000000000ljVBH8YE0000000000000000
XNP?<gl8LFEe4ZQ>e<lP0000000000000000mE\Y000000000000a?HJ00000000e@3L000000000000@YQHeIO8DFOe000000000000haLI00000000HSCa\_<G0000
000000000000hPCo4SI:000000008ETF@cRe00000000000000008<XW0000De695Gl8lnB600000000\?G0Dca5=JPf00_i00000000000000000000@Zj300000SJ<
\i_:hlJB0000000000000000hLgh000000000000hS1e000000000000\ololCXW0000\hFZ0000aC\3`\l60ohGM>@@0000hiOP000000000000000000000000LX3h
0000TV0S`fDP0000h9Da00000000HkIK000000000000hPB?0000000000008hY=LAJn000000001K^9000000000000H[8>00000000XDk50000000000000000lNbG
d\N@=0ZC000000000000L3C4TV[J`W7^5CUC0000H]LA`e;50000lB<g<0\B``O3000000000000I9AT000000000000a9e@000000000000DcUP0000aIdhTF\U0000
000000004Y450000lc\300000000dQ9U0000000000000000IDaN000000004c6Z0000000000000000d0WD0000000041dK00000000000000000000000000000000
l@W[dgKX0000\1:l000000001;RJ1<7o0000a6S[D<IjHH<e0000=:KR0000@H7<000000000000De5PY9f6h3O=00000000\l0@h@i[4O1C=7j;000000000000hJ[W
@KSk0000000000000c4W000000008d6M00000000hi9E00000000000000000000000000000000000000000000000000000000XH`UDQgR0000000000000000\5fR
`O\800000000`0MmPeQnT7`U0000Pa6X1=\C00009DF`0000HI@f@5_c000000000000Y<`2000000004X5e0000000000000000\YT8X7N18@J`000081a400000000
00000000X6TW0000000000004D@Y]7VD000000000000000000000000DiI_0000DR`?0000000000000000EJWV018n0000000000000000II00H@bf000000000000
DaMOho>A0000d1MO8c[b0000T1PM42]LPTUE0000P8P2000000000000000042IXd`W>8g7XADbhhT36000000000000000000000000000000000000QFiH0000XM7[
00000000000000009Jg=H;MNP1c:ALBN0000=KQ[000000000000ACZG0000DDA]0000IGoP0000m:Tc@0]V@SE?000000000000=InL00000000HBXh000000001DBm
0000000000000000<R^_X7KE0]aJ<`8d0000000000000000000000000000000000000000000000000000Tg8[UKcm0000000000000000000000000000@j_c0000
000000000000HcnG000000000000U17O0000XXaVl1X8HDhV00000000Dj2B0Ph\000000000000@8cc`[H:0000000000008PIU00000000TPn6aJik0000X>FI5G`M
0000000000000000000000000000000000000000\1_9e=kK0000HT[Z000000000000DkIX0000000000000000000000000000XBfP=HaE00000h:ch5hF00000000
9L=De=Pk00000000a3`Di0TO0000i2[K000000000000eB=8000000000000000000000000\Wo_000000000000000000000000@\Nn0000000000008_[bT_geHf0M
0000<Z0[00000000XIgV0000000000000000eKPV000000000000000000005L>a0000000000000000000000000000L5>m00000000000000000000l_WCPfZe8jZL
i6CUQF@A]IVm000000000000000000004_=hQLG@0000d<=6]KAbl]V40000000000000000@>Xb0000loS1000000000000000000000000@fT:0000000000000000
00000000000000000000Lgdi00000000@>nie5aS00000000dmTQ0000DI5W0000hi;_0000P9RW00000000@R[G000000000000dVgc000000000000000000000000
aJcD40i``=DIh@RkEJ9D000000000000PL780000Y54j00000000UFGRh55VP=F2X23XHS0m00000000LDdG0000<B]LHma^0000000000000fo=0000D8=1@`E10000
00000000lfaXd45Lhb7P000000000000LNIH0000lOP7Dc6o0000000000000000TBCV000000000000dTm>E:LQaBQ05C8600000000000000000000000000008?=\
H@Ec0000Xgij0000000000000000000000000000000000008FT300000000000000000000i@O30000000000000000U3LQa1GK00000000]9J900000000L8NC0000
0000000000000000Xo9[00004eW^00000000000000004m6X`>cP000000000000h=nK0000000000000000000000004>VS<iG5X]AV000000008SS5\FnG50:Q0000
00000000a;`H0000000000000000hNTXD2\4]B[500001:_?0000000000000000AJQ\00000000000000000000EJH_00000000000000008ac?0000XcX80000PR3<
000051aG000000000000h;JM000000000000000000000000LbdN00000000000000000000000000000000A>bQ0000MCB8000000000000000002JN0000\^UjhCTN
0000E<CY0000`Nh<lBG2000000000000<dko00000000hI]Q0000000000000000000000000000`]AD0000000000000000000000009J8W00000000000000000000
lY:Z<g[o00000000000000008`JOXg8O0000Y2E4000000000000000000000000XVGP0000AKV5PhGm0000000000000000000000000000000000000000=HTO0000
00000000000000000000e56L000000000000PAU:54Ik000009GElR\5m;6O0000`a9d00000000000000000000Q:gf00000P8:PIZmM?GETh_JX?\LTaUC00000000
0000000005]@D3b?0000A:Q_00000000000000000000QHjo8Okj0000X_YElcik8=T3X8OE00000000000000000000<2470000DKjE000000000000000000000000
0000000000000000000000000000`DHPHi1Z00000000000000000000<XBV0000000000000000000000000fbR`3?T`=Ud\TgQ1HmWeG>N0000h?e?000000000000
lBM40000000000000000<l<`00000000X\C700000000000000000000L:Vk5?7_00000000mEDM0000`MFB0000aDUfLOcJ000000000000000000000000lGS]P70@
P@_;DPP[A>Fl0000lQOe000000000000000000000000LT<65=I?9CaF000000000000000000000iY800000000<VBK00000000000000000000YBP;000000000000
0000000000000000h\gJH^9Y\oIiI7K\00000000m<Km00000000000000000000Q8F4000000000000000000000000000000000000H?:E0000\c_MT\U^Pg_]0000
00000000<UEkPWV_0000<YM>00004:j:4OW4@5Xmdmkih>aYQ8fU9?9Wm9ABA<FgeBanD;<000004:no@fgS0000000000000000000000000000<bCW00000000d_Jc
0000h23G000000008]bh0000000000008^:5000000000000000000000000000000000000=1gO0000D:@>0000000000000000DLTh000000000000000000000000
LH8h0000h3o]470K0000000000000000`fD80000000000000000TAUU000014NHeK1E0000dY\90000hWfX0000\a:l9G]J0000@8_30000000000000000hlKQ0000
000000000000U3F<00000000000000008Q@ha9^P0000000000005F9c0000TKXc00000000\gM30000000000000000I9n^00000000h2?^0000000000000YXo0000
00000000000000000000000000000000PIZW00000000M04k00000000000000000000a8a8X79189;m00000000000000000000000000000000<NWJ]3oHaKH40000
00000000mCR:TK8>0000000000000000000000000000LHe3000000000000DFM_0000000000000000lllP000000000000TOSd0000000000000000000000000000
0000Do`;0000000000000000YE?O`8Q<4W1NDfPL00000000000000000000mGJlH@A4000000000000Pc3I0000000000000000h6Y300000000UELimKK41?i0lc\c
00005I\@00000000L7g`00000000@SiD`?nW00000000000000000000Xc=:QL<?legc0000000000000000000000004ZC?U@<b\;T8YK<m0000X:FW00000000hn:T
dead`aaV000000000000@>4OaGU1000000000000U8S4000000000000000005P:00000000000000000000000000000000PKb_0000000000000000000000000000
000000000000000000000000dnWd00000000h6?l0Ri2000000004YRR00000000000000000000PiR:00000000\@F70000000000001?j800000000000000000000
<f8^0000000000000000000000000000TO:5<_]TQEER00000000hbl5000000000000000000000000000000000000PM4oMGgU00000000\L>H<6k=000000000000
I6i900000000=3W60000iH[T00000000H4Nc000000000000@8f6H=^oXJTd0000000000000000000000000000000000000000000000000000A43h00000000PM^3
HT;`PiG^U9]n]5LIAGY`mIM[000000000000<NLL0000000000000000000000008F[>4bhTPgd`XFhUE6hi000000000000d938000000000000Xmie4OND\Si^LZ@]
00000000000000000000eHb_000000004@47000000000000T=G88MTJ000000000000E7`40000LiJ000000000eJ^R000000000000TCSALNNbLHUV`Vjh00000000
000000000000A>3f0000T:o=0j`]X=IEYIjV000000005>\O0000]D[E0000LJ330000`==]0000`fNF8k8GX<c20000000000000000HTfLh;S_0000000000000000
UG?M0000<;_mXK:Am48hEH3L00000000000000000000L0OQ0000000000000000000000000000E5RIT=]R0000000000000000@aC800000000000000000000DJRj
0000HDWX000000008bcB0000Y0Va@P=j000000000000h;K20000000000000000Haj2aD7]0E<E=J::0000000000000000000000008`6>00000000000000000000
MGC:00000000X=n_00000000000000000000<dHf\Oj04h9JHhKF0000h1_O\23700000000YG7I0000X>C@000000008H@E00000000000000000000000091MO0000
000000000000UKiI00000000<EeV0000000000000:N70000E=?VeENI000000000000000000000000X[2fT_440000lUSn00000000<H3HXc`<0000YJag0000P:n4
000000000000000000000000Pf6i00000000001lI1X<0000000000000000TD070000dR=ZX\]clc]5lij\]EGA<N:D000000000000Ti8ED6I<aGGlh4T;DWjBEF4>
0000000000000000000000000000TJlV000000005CRj0000000000000000dNT:00000000000000000BBJ0000m>VM@IDD0000000000000000L??6000000000000
4hV`0000000000000000000000000000000000008VWla7_HTW4[00000000000000000000000056egE7TPUAS[@no@000000000000000000000000ED=Q00000000
8IA^LN;l0000\W6E0000000000000000hLiI0000leVW00000000\<:E00000000]>L30000U8?3TlI10000dgH[0000000000008?LC000000000000Xe[Q00000000
0000MEf=00000000000000000000dJ<dA1j7l_URUD>5Ddo=hi`X00000000eHX9PNIk0000000000000000000000000000Q=A00@@@000000004KngXOBY00000000
0000=3_800000000d3Lo@Gk8<^Q<000000008bG;00000000HTA<000000000000T7_@0000\H5C0000000000008bm8`g[T000000000000Y=KIT@T^000000000000
0000h]9J00000000hinV000000000000000000009GYQ00000000000000008:>RH^Jh000000000Pa00000000008Xh0000dO^M0000000000000000`EC;lJ3Sm7FU
0000ABWE000000000000HiMR<]HB00001E3a0000ThkD00008V8@0000000000000000<=c[4D@n00000000`?;oH0g9134ohgV@00008P?o00000000000000004C?U
Xk340000i04U00000000000000000000mCaj0000PN2j43ig00000000i56^TECJ0000000000000000000000004>P]00009@XE8WQ200000000000000000000d[Gh
00000000972F000000000000000000000000X18C0000M72000000000M1Em0000000000000?0V@7BK0000HjFAY64:hXBdU>BBdTeEm1Fi0000Xk\X000000000000
`9Pk0000L082DIP4TZCM00000000H79N@=J4<W]T0000000046N@000000000000X6`nH8BQ0000000000000000\;Sk0000<ggg00000000d_780000000000000000
00000000000000000000000000004hPG00000000\K`J0000HgI;000000000000000000000000XXEWU1iI0000Y2?U00000000PL0<AD[<0000<oPY0000HVYhM;<C
9G^1HhaZD_d400000000000000004=B3h_KME8@[0000PYDS000000000000QK>D0000LN<[0000000000000000A@@e00000000LH1Ud580EDBU05iB0000H6GP0000
000000000000000000000000\S<MD]NI000000000000T[PkXH=\0000\ecBQJ4:00000?X800000000000000008HVE000000000000000000000000000000000000
0000lTJ]0000a<bm4PC20000@RiSXUFa000000000000Hf0X0000<Z0k000000000000000000000000l3i<YDdEMHSeI>>m000000000000000000000000LSeL0000
0000000000000000]A8400000000000000000000000000004^OZ0eYDa6g=<SMa00000000000000000000MKZ@000000000000`_@Q0000000000000000d:W^i;H4
TUOEL3i00000D2Uc00008K[H0000]2L[TBR30000l7RILeoa0000000000000000000000000000PIlMU:Ge00000000\ljo00000000DDAj00000000E7bV4S>L0000
0000aIe40DZQ000082n8Dm\^00008n[R@bc300000000DY_800000000000000000000000000000000000005h90J7LHU0Z00000000000000000000000000000000
00000000000000000000XGG\00000000000000000000@TXc0000Xc>WEA:80000`c_Vle8F000000008SB\\c_4<\VZ00000000000000000000PWTo0NWk00000000
0000000000000000000000000000000000000000I4Q94J?dLl_AYJQP0000000000000000000000000000000000000000hDLZ0000000094cc00000000QHQ40000
d5e?00000000iFSX000000000000M:oE000000000000I6J:00000000000000000000000000008imW00000000<8DW00000000YIG=000000000000l75D00000000
000000004h=C000000000000\gD5000089dD00000000000000000000LiATUEXK0000Hgh400000000000000000000000000000000000000000000000000000000
0000\k<N00008jAd000000000000000000000000000000000000AF@SQGm@0000000000000000<I;G000000000000000000000000000000000000d2T0DVBY0000
000000000000@Xok0000000000000000000000005IBB000000000000000000000000IDXc9EbJ00000000\3NQLE`B\liaDhmW0000E:WI00000000@;7R0000aH0[
00000000aFQi00000000000000000000HFmk\90`h`CM00008HGm00000000`5c:000000000000Y9M2000044fXP5BSH6LH00000000000000000000mKEC00000000
00000000`5<DhDmZ=6?d000000004APB00005AnS<GJ_00000000000000004_3i8ZC00000<4U1\?kP]38]aI[e000005o:DJ\i4En500000000000000000000D0DB
d<KQl7]m\EhBPjjT5INQ000000000000@[Bo00000000<I\F0000000000000000000000000000`6DU0000000000004Sk9000000000000000000008ZB300000000
00000000000000000000000000000000eHAb00000000EFRn0JJaI2P4`c[>U1T?000000000000000000000000PZ3;hZ:a1E[3000000000000000000000000<g0=
HcML0000DS8?0000000000000000U@BK0000a0W;00000000@ZWQY11E00000000XWL=@mUo00000000X\<^00000000000000000000000000000000000000000000
8Inh00000000000000000000PM>S0000Df<`000000000000000000000000lF_=000000000000000000000000000000000000<d<c00000000\1nn000000000000
HgEmABFh00000000TX[i00000000000000000000000000000000000000000000`>DBL34Z`Lf1LbJJ00000000000000000000TWC:D2L8\Re==4JW000000000000
029P\``T00000000D\CX<`[j00000000i8\D00000000m22a57D0ML120000@GhQ0000000000005I5FL2;M0000Xcme0000ADP50000000000000000000000000000
00000000HFeD00000>630000000000000000h5HN`<bcT;omI996i?LGdo3J00000000000000000000000000000000lNGMmD\h0000L2]Z0000000000000000HalQ
00000000000000000000YCKeXoCT8=5_dRl0m@0700000000000000000000000000000000000000000000000000000000X]A:Pa^1HcWB0000H0R2hdLQ4k;eLNPk
=06_0l]S41P[00000000<B6:4Rd`X1bi00000000000000000000000000004eEB1D@<000000000000<N:X00000000000000000000000000000000000000000000
0000<ZUV0000MIZN00000000<IZb000000008e;^0000D5W10000H8j=00000000000000000000000000000000000000000000XCnl000000000000000000000000
00000000000000000000000000000000T;?100000000ADF9000000000000\T6A0000e4dW00008JIjlSi5QC9DTiT3Y78:IHMS00000000000000000000<oOi4AWV
0000=Dee00000000000000000PGEa8_Z0000XmK8HWT:0000\jNh0000=;U20000000040_Y0000H^^]lCPchdEi00000000000000000000UG^I000000000000\GlI
<DJQ@H1IU;8Z<8YfPeW700000000000000000000P?a2P`Un000000000000000000000000XP5h000000000000@DI=0000000000000000<V_[=I6clUU900000000
`\3W000000004ZBb0000LFc@89440000`P8[8ASW14An000000000000000000000000TI]9D;APLiDW=4=Fh>bm4KDYM><4000000000000000000000000L\<=0000
L8Bn000000000000i2dR0000000000000000dXZ30Y<W0000Q;ME00000ffn00000000TI?7heDG000000008BBhh1DA8CaV\[nnQ@R]=K`m0000U5I4000000000000
00008hC:\@FCI<2VdZmL00000000<bJ;00000000h:?o000000000000dVSV0000000000000000U6ME]J\H0000000000000000PM>E0000000000000000D:lm0000
00000000eE<L000000000k6a000000004o1]00000000L65KDSYf0000000000000000000000000000\EYa<I5F0000000000000000000000001CN50000L^9g8Kf5
T<i^l]Jj0000H^1=0000000000000000000000000000000000000000000000000000T9FB@GC_DXb:000094Vi0Th300000000000000000000000000000000]LAg
000000000000000000000000L;1\000000000000lcFJU:ae000000004La0000000000000XJH_0000000000000000000000000000h6aUTOCH94Qc000000000000
<1Wc0000\L?Dljcj00000000\MJI000000000000@;@J00000000l51VLEDkTQ]]0000\CWa\JaH00000000\Z>J00000000d4Kn00000000d2o\8928LiD20000U5F:
00000000DX6DaDR60000000000000000000000000000]Ca100000000000000000000XbZG0if30000d``700000000]Kek00000000000000000000000000000000
XH0J000000000000Pl?m000000000000000000000000I9QO00000000hfHUPI7n000000000000000000000000920;0000000000000000dJFn00000000P[gL0000
000000000000H:c700000000daT\00000000000000000000000000008h84\=njD;d700000000<VVH47:50dVO000000000000000000008jl`hZlV1D3C00000000
00000000lIW800000000hGIP`a`A0000l7QD00000000<`BA\:fm82C[8W<64Z@20000`oMM00004D^g000000004Mm^5:MW00000000T>?Ze3^6D4NFA==f0NKa0000
00000000D6O:00000000T^c?\0W70000000000000000X[5]00000000hJii0000000000000000000000000000d^8f0000\?k]l\`a000000000000000000000000
00IH\a;Q0000HW7@000000000000000000000000000000000000TDGF0000000000000000dGc<0000000000000000000000009HXf0000lLM=00000000MK=llb?1
0000000000000000000000000000000000000000DbZ:00000000Tg;D00000000<F<eTAPo8B_200000000000000000000`aEm0000000000000000000000000000
IF_=0000000081J[00000000000000004Vk7E:6ZXJ`\Xf=f00000000000000000000000000004e9C0000X@=a8keX0000000000000000IKcaLR0Lh27200000000
0000000048ESe3[T00000000000000000000=BV:H?nl000000000000000000000000000000000000PTo252Y[000000000000\^FRiLY[000000000000DSY[aAUn
0000Xi8jQ;jS000000000000000000000000dYIV0000Y23Q85FNh<[?d;Al0000000000000000<:bAXQ[n]1EF0hnD0000`fJP00000000Y;No000000000000=8b8
0000XSK4000000000000000000000000P4_I00001JS90000D`TD0000dNoj0000000000004@eG0000\DlJ00000000D1FF000000000000X0AVL0EA0000]HR]0000
00000000\b:?00000000L9l>000000000000000000000000000000000000000000000000<;R7@1fZ000000000000000000000000PJRR0e0R00000000]02Y0000
\9Gd000000000000UB[P000000004E\V0000000051kA0000XoCb00000000000000000000000000008Q`M1=`\0000000000000000012f00000000000000000000
00000000000000000000U1<N`QB841C[0Y;Yl[Nj000000000000Q2D0Pa>485;L000000000000000000000000000000000000lXjQ0000000000000000\1WkL6>8
0000000000000000XLAY0000@1=X<YWl000000000000000000004>;U0000Ldi:MK7N@UJRiHB=0000000000000000dU:5h4A600000000000000000000\[d30000
0000000000000000D[a_000000000000lcI\iH`d0000000000000000000000000000XS^>4@=J000000000000\d\Z000000000000000000000000000000000000
0000lXJ<000000000000000000N\00000000000000000000`KLKl0`V<jN1AG=L0000\24F0000XnUX0000<JYjdKP<0000000000000000000000008kaF00000000
0000000000000000000000000000835K0000TPmHDGiIQ9flEFJg94<n00000000Di@M00000000\PR`0000P?]9IDc@Q8TP8I^1l<DE0000]LD=00000000l[PK0000
00000000000000000000000000000000000000000000H1>aDGiZ0000000000008@?WTSWW<3ACUAk845B700008ZBB000000000000@I^V]L;j0000Q;;R00000000
000000000000T_gB00000000Y=He000000000000<SFk00000000000000000000000000000000000000000_WQ0000000000000000hd7`00000000000000000000
00000000IChW000000000000000000000000L5RB0000YIZf4d8d000000000000000000000000000000000000000000000000XbLV0000000000000000lhk20000
000000000000\4Gm00005Gjd000000000000000000001:l>L>mK8c0hHkRiDoNcTT[ia;CCIBWoaCK5HVck<emgha3?00000000TB4D<D860000dJmelIdN00000000
POUR00000E5Z000000000000000000000000QDS_@0[XdQh64S^H0000000000004Ka;000000000000HTlKmKgc00000000T>i1Pe3G000000008b9<0000U8MJ4eZY
MCAWQJHJ8HVU00000000000000000000000048QkdHUKHe]VT0d1T@en0000000000008XUl00000000000000000000Q7BU00000000P5Bm`3n:e4E?A5ZL00000000
00000000a8JT00004[\ALiIg@1m>000000000000000000000000`\am000000000000U4@lmJ230000000000000000000080o8`ag100000000H63o000000000000
PW?D00000000000000000000000000000000000000000000000000000000000000000000D0;l<K2@00000000<0:X4DBi0000PiZj<ZaWHFcX0000T`J[00000000
0000000000009EHa0XM500000000LcT\0000\J?O`^2000000000000000004LAc000000000000000000000000000000000000<=KAE3f_1;Mc0000000000000000
000000000000@KG@dV@h@a`aY3?d00000000000000000000000000000000h[QV000000000000<=`T0000000000000000000000000000DCQ\]>n:TA:\4niHmFRJ
0000m4LZ0000000000000000<T>J00000000`dbZ000000000000P^@K000000000000000000000000000000000000\R2A<=fSlR6OdVSc000000004KoH00000000
0000M:7:DHnAe>W[0000000000000000\\JLXa9I0000000000000000Y8?C0000000000000000LPInhJi_0000\R1:dhX`000000000000A9;nL`7YeDEOX?l[X[M3
`XIIX[SP0000lc8400000000<PQfY1<200000000IDO6000000000000434600000000000000000000000000008MQ8000000000000@NfLT06X0000a42N00000000
0000PHI200000000000000000000QIe@000000000000`Nao0000HNKTTPW`YEi7h2kNHBNPXN0T4^SBD;1m00000000000000000000000000000000000000005JXR
eEe200004`0V0000000000000000\>UO00004>a3000000000000P>UmhZPG0000000000008E[e000000000000`o:S0000000000000000@m`<0000000000001=`l
0000e0DIX5VP00000000L9Yj000000000000H>5f00000000PhJH0000000000000000M6LTHfc4<lT5iI\m0000\0lT8ne00000L<jo000000000000000000000000
@caZ4CViQ=0N4cbV00000000000000000000000000000k?Y000000000000TV4h00000GUd00000000000097_20000DdW7000000005K]I00000000000000009D?U
0000000000000000000000000000000053^S0000]>Hh00000000d@bMhRYH000000004]=]00000000m=3i00000000@1KjY0RK]=SHQ<8K00000000P[cbdOWfD\na
4c;U000000000000i2;K000000000000000000000000000000005>>;0000d<fZ0000P^h_lCM50000TWFL00000000T8W=TD@c@2ED`R@Z8T]W0000l=j;00000000
0000000000000000000000000000<AMN0000000000000000000000000000505Y0000000000000000`NlTD>N00000=F_X0000d:El000000000000000000000000
0000000000000000DG5MiI`o00000000000000000000iCU4lO8d0000A:A@82gO00000000lYae000000000000eEYG00000000@9df00000000000000000000<Um:
000000008l<N0000l?Z[000000000000lDmg000000000000000000000000Ha_B00000000D;?c<:CA0000\Wk\\AeN8DLn0000Y0>KQ1lQY6So8HD:572^00000000
<hWP000000000000<<KD0000`Bl300000mSKQGL=000000000000@c7Odg_JHkJiP7Ye0000H[Y:00000000000093H<000000000000000000000000TSlQ00008Z46
e08==JCC0000000000000000199e00000000lnS20000000000000Pi?8[emIL2j0000000000000Fil0000000000000000000000000000000000000000PaU]0000
00000000HCI0000000000000aC`G00000000\5[J00000000lM_h`CMMPV6B0B^;0000000000000000]IicLdc0X?hQh[8eLkcFIA12000000004B=f]CSEXH=kTUC3
000000000000A;S596YlDWRB000000000000X3?a00000000000000000000000000000000000000000000000000000000`lnV000000005:N90000djeS00000000
00000000l@ZgD^_U000000000000<Pjc0000000000000000000000000000]6do0000l@cBQ2[3000000000000Xl3Z000000000000000000000000000000000000
00000000000000000000000000000000<UO79=E7000000000000000000000000dKWd00000000@^lL000000000000000000000000000000000000`IKc00000000
000000000000000000000000`8?cTe5Ch47H0000000000000000XhCZAB_U0000hgCC000000000d[a000000005D?m0000T>ad48B_00Gf]Gk?X4:l000000009:4L
0000HP6Q4UD@165b000000000000M;2S0000000000000000D=A4H5W>00000000@9?O0000`UG600000000000000000mbchGln00000000000000000000XDY70000
0000000000000000LJA]H[5=0000\d7W\bV20000000002RaXD>RPVM;I??fLX4]d_l\9JMK00000000000000000000l185@_H0000000000000<FUS0000UG;HaI`K
000000000000000000000000000000000000`]9i0000`5i]0000000000000000AGi80000D=dW0000000000000000000000000000000000000000000080oA0000
A8G\dfLi0000MCG`000000000000000000000000000000000000000000008]mf000000000000000000000000<S<W00000000Df33000000000000\b[A00000000
8l;8000000000000TINM0000HWH70000000000000000TPMC4o;U0000e@J7ThMEiF3o`fJ:0000000000004\Lc000000000000000000000000LAmLTciL0000TE;`
00000000`cL7@f`\0000000000000000000000000000LK>S00000nK\0000000000000000000000000000<4`E0000UBFV]D[f000000000000D6A`000000000000
0000000000000000@R>=00000000<JAk0000`93i0000000083;>00004_I`M?\]0000000000000000<D[100000000HZXD0000U3GfHF_h8W[nheM]000000000000
0000`5bk0000aDi800000000hC_\000000000000<3m7DkC71J=j000000000000XGnR0000000000000000000000000000LG<Z00000000000000000000HImC0000
0000000000000000`MgE8QQ=8c2@e?F7\6b`XJ740000000000000000000000000000000000000000PQ>0000000000000]>j60000000000000000T4=_00000000
0000000000000000`I8Il5heI1@V00000000T]a?0000UD<4H4cWTh3[000000000000000000000000Th?R00009E;h00000000@jZ9hkXW0000000000000000<oNM
0000000000000000\Oam000000000000@1;V00000000I6Lf00000000`cOF000000000000=3Zg000000000000l^V\000000000000000000000000000000000000
i<H=h1I700000000D<6S47Ca0000@S4GX5TVhiXI8l\oi0FAQ5cNEFk@00000000000000000000000000000000000000000000000000000000000000000000XH;6
0000000000008UaP00000000\59@<dhRi2XUPT;99BZQ000000000000hTd=``Z9AK=N0000YGJBT3TNl7i:PFDf0000<f4E0000000000000000AIFG000000000000
000000000000d=VD0000000000000000000000000000000000004_4^d`h4000010\K00000000000000000000L<\_88D4<G6o0000\cl10000LK:P000000000000
00000000X<MC00004\US00000000000000000000000000000000000008cA000000000000Dc=d00004MnT000000000000000000000000000000000000lTCJaAU5
000000000N>?000000000000000000000000Xa[4000000000000@Zi^000000000000000000004\?NEI]N000000000000DT0PU;HD8aFb`UQb0000Lf3C00000000
000000000000000000000000D^Bl0QJ1LWbB00000000000000000000P=hD@NZElgi`000015Lo0Hn0000000000000000000000000000000000000000000000000
00000000000000000000000000004Mn38;^<0000`mW_000000008fUl1Jf;00000000000000000000`0Bn00000000000000000000000000000000Xn]^00000000
000000000000000000000000M5VVl7_i0000000000000000000000000000000000000l:O0000000000000000000000008a=gQ=]m000000000000\88;dTM7P:i8
]=e]0000XY0i4bY^0000DE1OPiR`00000000m8:3000000000000eGT50000\4US000000000000000000000000PEe`000000000000X4_X000000000000DK5D0000
5Ffi0000@`4faIB0h:R100000000@f_>0000UAdc0000\53X0000lGYb000000000000000000000000Ld\K90CkLB@X`Mg900000000000000000000]9UO0@C<00G]
9Amc\NKA9>Im]CPT5JKA00000000000000000000I>@`00000000H4dZXf3^0000XV;P`5EFd>^I8ZY60000PZK>Y>^M00000000YHhPhn?Z0000TYAO000000000000
=1OCML9E0000000000000000000000000000TPVC0000000000000000000000000000e21gm8DP00000000000000000000000000000000000000000000l<_o0000
00000000=Cl;0000h4i<<HAY000000000000lR:5L\K^lbnA0000<YG0UIF200000000000000000000\@FllZIE00000000IHY200000000PQoZ0000I=PO4dNjD@e<
000000000MGZ0000DB4P00000000``\<0000Q1_9IB1Mi0e80000X<`g000000000000000000000000Le_o0000XAE60000000000000000dQbW00000000AIFh0000
0000\C3@a@IA00008koX8mBX00000000TCl40000L=^b0000000000004l;K1KHj000000000000LVX:=JdL0000<]Ek4CBJD5=_Xb2K0000E2_==@7400000000<\RM
8i^70000000000008P_oU0f50000000000000o520000000000000000UHM\<[IGA>5n0000dR^T000000000000000000000000]:cg000000000000P0joH>Qm@=3j
\_6lXj^44_;QmD`jmGZ219i0000000000000000000000000000000000000AI7D00000000QJ`\0000H>\oTf`<0000D8WJD=dGPhCf00000000000000000000hgJA
00000000000000000000TMO2lU9j00000000000000000000000000000000dbYm00000000000000000000@6b700000000000000000bmTmH0@0000000000000000
4Bg>000000000000LFXk00000000508Y00004HHN=9a:diPcHOoj=?Fg5CQJPaP>`1OW00004<ZkiEBL\3c0lMj@0000000000000000000000000000\X@kLk[Q0000
l6hF0000000000000000\3;O00000000000000000000=7QX000000000000000000000000@5C]@P[S00000000000000000000Y6bHACVl00000000000000000000
=BZ`00000000000000000000000000000000000000000000000086AQ8OhG0000TM:iE31WP3f?4\2`0YF700000000000000000000XC7M\;UVd?@4PU`TTo8[0000
00000000L:n_0000000040NHUD=i000000000000000000000000PKbn8BBW0000X8[N00000000000000000000X:MZ000000000000`5=T47NN`No\h^Y\IJAl8]Q9
1BN9LKR3000000000000mI^D000007Pk0000000000000000\dU5I@RK000000000000DVB100000000000000000000000000000000000000000000000000000000
\RAj5;5>0000MGnN00000000000000000000000000000000@KQ_0000000000000000d5Yl0000000000000000TB<A0000000000000000\hc1df1K0000XFgXd7E?
0000I=28E17i00000000000000000000000000000000000000000000000000000000QB@J0V]90000L:mY00000000000000000000DETi17[Z000000000000QIJ[
0000000000000000ddMB0000LESe\d2h0000000000000000000000004UBeljon0000000000000000he5l00000000000000000000000000000000@9c6iEMn0000
00000000000000000000000000000000000017`X000000000000000000000000<LO3ldZb8=JD0000`0^I0000PVJKmD^H0000lH=7lJb>H\E6\]1GA28500000000
00000MLk000000000000dL41000000000000XAVMhFLf00000000l5Jj00000000P2<ja4V?0000000048H@00000000dCOeUCjd0000000000000000`M?:dZ`cP\ca
=:Q30000Tg^<eA=\0000000000000000000000000000]9mB0000m2VkU0g=e;LW00008Wj4EE4B000000001HJ5000000000000000000000000MEkA000000000000
0000000000000000000000000000d:[XPgU=@gWWIHe>00000000\edc\en7Xa2C000000000000L>DXl@F]0000000000000000Q2NI@QIZ0000<>Q0iD_D00000000
000000000000UCgR00000000000000000000M3DB0<gd0000@JCR00000000000000000000000000000000X_Un0000l737ELF;4=6N0000I6E=0000000000000000
000000000000hH>:0000dV1600000000d\9KDl1?00000000000000000000DS:=TlEB0000IF3QMIOD000000004G17000000000000LgL`0000l;K;aAhk00000000
000000000000h3XP4?Q50000l>ZGl]^BiG2N0000\YS6EF_L0000000000000000000000000000LJLT0000000000000000<j7[Tlh?D?eX00000000000000000000
MD`70000000000000@l5`VU_P\VJ0000X2fW8<7Al=KoLg``000000000000000000008QHG0000M123000000000000000000000GZ[0000HTL81BSI000000000000
8`^=E6aP00000000LCL^000000000000000000000000l\Z?5Hm0aLXnM=emhlk]0000d@b@00000000000000000000000000000000<ID\DVoR00000000E8aB0AVj
PTkVM:<b00005@g6000000000I_U<N::00000000000000000000000000000000<e=>M76000001Kj]<^F7<3S6000000000000<N7C00000000000000000000hZ6K
000000000000\GDP0000aKi1lMEW00000000`8Je000000000000000000000000000000000000a@n8]=1X000000000000DMb900004Qf400000000000000000000
QJnH00000000000000000000<1Fk0000@ND_000000000000000000000000=B>ITMZ900000000<9Dm0000a=WK0000\2Z100000000XJ;HLDOJdb3000000000D^l[
000000000000Q@`^00000000=L6l0000Y9k4000000000000000000000000lIAQYDoY00000000EF9E=63J000000000000000000000000000000000000\^^I0000
00000000dh2gThcQ000000000000EK?^00000000PmeK000000000000]5^D`2Na00000000000000000000000000000000000000000000000000000000EG4aX[`3
dkSf00000000\a8W89cXXYFV0000000000000000000000000000h45Y@7QVdje90000000000000000EFofaLXMU:5h000015]<0000<lHY00000000`0Z`00a:01b<
HF[W0000000000000000\`<o000048Y<0000hODKhC0C17=b@IeI000000000000000000000000dUWE0000]@0I\?W1LAld0000lMo^QK1`47h;hMWf`cl:00000000
000000000000\?H4<Y>>LLfJ]7G?00004E;500001<Og0000000000000000000000000000XT\EdJ]H<ClcLj4]=<k@0000000000008gm4000000000000i9U90000
00000000000000000000IG7a=KeA00000000XI4iL_S[\b[\hiPO0000HMN00000X7X=00000000L=048Lfn0000000000000W;9000000000000L^eY00000000UHOW
000000000000`F1N00000000000000000000000000000000000000000000Lf100000dcA20000XWl3DE3>00000000000000004j`5000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000U5N5000000000000LHD_00000000P3fN0000000000000000lGIG00000000
00000000000000000000Q<UF00000000000000000000000000000000Q>o\LYK@Hk:U8U:Ri>3DM=T9IA>@<=?JP]WE00000000000000000000a1FG0SAndcC9e>9L
000000000000000000000000I;nl9Fi]00000000000000000000@o[Q0000dPiJ00000000000000000000000000000000000000000000TY^P000000000000dV]H
00000000D0a`D4R20000000000000000000000004R;o00000000\7l70000Hj0e86UW0000mJ`k@8i=0000l=RZ`2Cd0000000000000000TP=VL^H]\^Ek=4>B0000
00000000hlaY0000HLFZ00000000h8om00000000`DOU`1PgH<LLLWW_0000000000000000Y=dI4XRi0000m?OE0000000000008i=f000000000000000000008Qm4
00008\GZ000000008WZ=UI=50000mG7X000000000000000000000000000000000000M;_fd>gkmEbY0000PK3R00000000a<of0000000000000000000000000000
000000004QiN00000000X@H60000000000000000T@^jhAdD000000000000000000000000000000000000000000000000m3HR0000T]LW0000=G26DZgM00000000
\R0=4eSP0000000000000000000000000000d]2R00000000000000000000000000000000<^Ia52Sm000000000000000000000000UGJ300000000@??T00000000
0000l?:QX]n2T_mX000000000000\:]^00000000D6cn000000000000D0mR000000000000000000008@7=0000@i2:UF`ZllNQ@>4^0000lZ5X0000000000000000
0000e=F^a<\B0000lQ7I00000000@kZWMIP^00000000@15J0000hTlb000000000000d6h;`WJ>8[]6lfd20000000000000000ThHL<KagIGEn0000DgWa0000<\b8
0000000000000000\oDI00000000PUX_D7^Z0FmOLdd6HOLfE37EiEdQDfe2000000000000D14:00000000H@S?00000000LjR48G_Y<Wf?14120000YG?e00009>U]
000000000000000006Oo\QPDXS]_0X<[00000000`SKB000000000000000047:h00000000000000000000ECYH00000000@1eZ000000000000\\>0TSOE4?V;0000
0000LM7Ne?NF000000000000000000000000IJD?0000000000000000Pfkj000000000LW:00000000le7Nh=:U<]TY000000000000000000000000000000000000
DWe68QZ4H82DPGPU<R5L8lcV0000000000000j>k000000000000000000000000000050??000000000K4T00000000000000000000]FC;LAL_00000\6fhEUoHoEG
0000000000000000lmP<000000000000000000000000P6@a<m^X000000000000000000000000000000000000000000000000<Xae00000000H3>PeGd=lM`K0000
00000000000000000000PXOg0000L`oY00000000DVDZ0000000000000000\<Qk000000000000000000000000000000000000@2Z[00000000000000004T9c12]5
1HNC8ZAV000000000000mLLb000000008PB3000000000000M?@n0000lLU20000TG<?00000000d?SKhNU@0000XBON00000000000000000n3HP;Dk<:\D@I9;0000
LmC]lKi@00000000000000000000000000000000000000000000000000008<:d000000000000<TcR000000000000000000000000000000000000XkigQ?MeELK3
00000000eIl?8^bL@53?DjYg000000000000PX?=0000\MDA0000H88Xl7Rmi3ZW0000000000000000`;2M`IOO00000000TL7WhM:D000000000000dX^mLN4UXhGI
0000DQVF<OlWTEO:8RR\4dKj4nh`0000L\eTdfZB00000000000000000000000000000000`@6C000000000000hgRi0000000000000000`1HH00000000XB=N8o\I
Hf0cH@EVLhkS8SLAa5e3QDSPH9hDE:;V0000000000000000XL7bmE2PdDn6000000000000leP\0000eHcO000000000000PUIN00000000e1NU0000HMi3he9X0000
00000000000000000000<5DQ0000\dhl0000Q0MoD_fOX\QW000000000000hOOn0000000000000000000000001AOe]EQg0000`<BeH0[0IIDC000000000000DkFj
000000001?jZ00000000DCJ60000A1AAPS<oP\iM]CR[000000000000000000000000000000000;M[50bk0000LYhj00000000000000000000\MRN000000000000
l:NgPDBF0000\GE9hTdW00000000e4]70000000000000000000000000000000000000000000000000000000000000000M?^:00000000\?8000000000a=_n0000
000000000000`>CT0000000000000000l\72dX@F0000000000000000000000000000\3>A4=HZMGCR000000000Pc4000000008n5n<ooQ`IFQ0000957000000000
0000000000000000000000000000000000000000XKeDHZI543b4\=o5Y2;h=EO31>J;0000000000000000<fR@`52P00000000lL8f00000000TdiYa1_me5j40000
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
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Native, Some(L::Fi), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5),
w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1),
w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0),
w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1),
w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0),
w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0),
w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0),
w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6),
w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2),
w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2),
w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2),
w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::Employment, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0),
w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0),
w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0),
w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0),
w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
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
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0),
w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Grade, None, M::Whole, 0),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0),
w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5),
w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2),
w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8),
w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0),
w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8),
w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8),
w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0),
w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1),
w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Sl), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Until, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Document, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0),
w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0),
w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
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
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0),
w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1),
w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1),
w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0),
w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0),
w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1),
w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0),
w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0),
w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1),
w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3),
w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1),
w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0),
w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1),
w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2),
w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0),
w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4),
w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0),
w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2),
w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
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
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3),
w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1),
w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0),
w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6),
w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0),
w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1),
w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
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
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0),
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0),
w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4),
w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4),
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
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3),
w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4),
w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1),
w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1),
w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0),
w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
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
w(K::Employment, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0),
w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2),
w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7),
w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2),
w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1),
w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0),
w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0),
w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0),
w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3),
w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5),
w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0),
w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3),
w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0),
w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4),
w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4),
w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3),
w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1),
w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3),
w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0),
w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0),
w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7),
w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5),
w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6),
w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0),
w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0),
w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2),
w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0),
w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1),
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0),
w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
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
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2),
w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4),
w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1),
w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0),
w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0),
w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
