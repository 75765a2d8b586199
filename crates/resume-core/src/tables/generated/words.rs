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
033D033E033F033G033H033I
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a000840004, 0x100385000002000, 0x88a0000401400022, 0x1100243090320800, 0xa003120820402020, 0x588000022, 0x8002080000080000, 0x8a0020100000040,
0x400010200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840880a, 0x4008120005220000, 0x40180002000084, 0x400014022020004, 0x2200080140000100,
0x28148140a8000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000500402000, 0x3208001880100402, 0x20a0010850a80000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104004120040202, 0x4001200600000, 0x48001100000220, 0x300010600024000, 0x9008200000004060, 0x102810080180c00,
0x4804000206, 0x800010200040090, 0x8102010004802000, 0x2041000802092000, 0x100400440000000, 0x8080000000001000, 0x50100d000000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414084208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510101000, 0x2000400800012060, 0x4e0001408000008,
0x380000903008200, 0x80004000022040, 0x18000400800808, 0x2011042024000000, 0x310700002000002, 0x42001000280084, 0x8600092202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488440b004034003, 0x4210000808254548, 0x4012800009404000, 0x604080080000412, 0xc0200010040002,
0x1450310030a00148, 0x80840001c1080, 0x2001210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480408, 0xc002800042040000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x203090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x420002c084800040, 0x600000010200080, 0x1020a20080001000, 0x5000400120012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240003000001400, 0x320102000010530, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1340080000000000, 0x110024801004012, 0x4002f02080011818, 0x40040a1020810400,
0x408202, 0x40000402c004000, 0xa04800005400200, 0x8200000821002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0xa440100064434201,
0x10488200080, 0x4021000000008, 0x800120200082010, 0x10400040204000, 0x8200000000812800, 0x206800204000088, 0x5800004040181, 0x400000208204006,
0x8000002000020380, 0x1d08408418000000, 0x4014200c104110, 0x800004400882010, 0x800112000024c8, 0x2400000001cc0050, 0x8014204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220800080000000, 0x400000006c800300, 0x400200081001000, 0x400104268840100, 0x4e00000000822010, 0x8000000004002000, 0x10a00200000020,
0xa08850804080210, 0x100000001094321, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x101000004a10000, 0x41a0010810100300, 0x5084181400490002,
0x2402002000000820, 0x18840008804010, 0x10088c400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x280012098008a104, 0xc000840c04441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100021, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x806009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x833044000882440, 0x403080004000000, 0x1000a4100402aa, 0x2142000004c22, 0x200402080840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x190080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0x1ca4002e000000,
0x8000098000038000, 0x8080243010420000, 0x1000840200000022, 0x400000008000070, 0x408411000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0x4000f000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa8010a8808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x120010880d000200, 0x80089100084000,
0x1000108080000400, 0xc700000808030000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x12818040040040, 0x100008020000000, 0x40100000001a820,
0x2215000001020000, 0x9, 0x4000008085205000, 0x1200002806000, 0x8a00040908000082, 0x223002224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x60020400201, 0xa200440120110, 0x80101808008c0004, 0x442c20800000500, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
0x1001012002005106, 0x8150000402000014, 0x40206210a000500, 0x1000009000000, 0x80813100080c41a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a001, 0x208002000, 0x54000046020040, 0x201000004091, 0x110400008400000, 0x1000002000052200, 0x80002a404800040, 0x4800020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000680080002, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x2000080000400, 0x40090804020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400200412, 0x840000000844a4, 0x2102480010001000, 0x1000020d00820000, 0x100100804080004,
0x5211000020, 0x20080080200, 0x400a2604004000, 0x8300810040000084, 0x200000103001, 0x12a080000, 0x4100210a00000080, 0x90018004082000,
0x84000201240000, 0x8800004140036048, 0x4000c10002000000, 0x8a60000845244080, 0xc0800001030068, 0x8000000800001, 0x4020b28002400, 0x1000100140080000,
0x1040200000200040, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x20010080000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800100060c2100, 0x8000800480121000, 0x1001011161, 0x406004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000204044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20180020000002, 0x8000181100a80000, 0x40045010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080102080, 0xa020001004802a0, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111424c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8080000000180, 0x804004410082a,
0x8d008002000006, 0x204800005040006, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d8400,
0x40018c402210480, 0xc2022054000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0xc00001014000000, 0xa000220008222800, 0x5000110400, 0x1001000280002002, 0x82240000a2800, 0x420000200b4000,
0x42000108002b8a4, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x228044000000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c000004a1041029, 0x2000010042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004240a000000, 0x8001421450200, 0x300084820004, 0x4400800011010214, 0x4012040002c2048,
0x88724a002440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000001, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000004,
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x140100200000001, 0x3081004000000821, 0x402020020400214, 0x4c082418e002004, 0x820000810000,
0x4008000800120, 0x2028000004480120, 0x1200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000020002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101502420, 0x1000500048000402, 0x6002008044000021, 0x382028000800000, 0x4000400001, 0x10000000c000080, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x2000000000010, 0x840000022004122, 0x81008400010800,
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8008100200d0000, 0x1200010000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184ec01000404,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001068, 0x1020500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x18010010040c, 0x8004402400002010, 0xc40000000040094, 0x2002000080000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000203404, 0x801000880000, 0x20000080020030, 0x1100000202000a, 0x20002608000120, 0x2200000440000, 0x40210200004409,
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
acls	01Q1
acm	01[1
acougueiro	01\1
acreditacio	01]1
acreditacion	01^1
acreditació	01]1
acreditación	01^1
acreditare	01_1
actas	01`1
actes	01a2
acteur	01c1
actor	01d3
actress	01g1
actrice	01c1
actrita	01h1
actriz	01B1
actriță	01h1
actuaire	01Z1
actual	01i4
actualidad	01m1
actualitat	01n1
actualment	01n1
actualmente	01o3
actuary	01g1
actuel	00_1
actuelle	00_1
actuellement	00_1
acum	0221
acupuncturist	01g1
ad oggi	00k1
adaleinkunn	0231
adalgrein	0241
addetta	0251
addetto	0251
adesso	00k1
adiunkt	0261
adjoint	01Z1
adjointe	01Z1
adjunkt	0272
adjunktus	0291
adjuster	01g1
admin	02:1
administraator	01>1
administrador	02;3
administradora	02;3
administrateur	01Z1
administratiu	02>1
administrativa	02?2
administrativo	01B1
administratoer	02A1
administrator	02B=
administratore	02O2
administratorius	02Q1
administratorka	0261
administrators	02R1
administratorė	02Q1
administratrice	01Z1
administratör	02A1
administrátor	02S2
adminisztrator	0291
adminisztrátor	0291
adp	02U1
adr	01Q1
adsp	02U1
advanced	02V2
advanced certificate	02X1
advanced diploma	02X1
advanced highers	02Y1
advies	02Z1
adviser	01g1
adviseur	01c1
advisor	01g1
advocaat	01c1
advocada	02>1
advocat	02>1
advogada	01\1
advogado	01\1
advogados	02[1
advokaat	01>1
advokat	02\6
advokatas	02Q1
advokát	02S2
adwokat	0261
ae	00`1
aegare	02A1
aeidinkielen taso	02b1
aeidinkielenae	02b1
aeidinkieli	02b1
aeidinkielinen	02b1
aemne	02c1
aerztin	02d1
afdeling	02e4
afdelingen	02i1
affreteur	01Z1
affréteur	01Z1
afgerond	02j1
afhandling	02k1
afstudeerrichting	02l1
ag	02m2
ag suil leis	02o1
ag súil leis	02o1
agare	02A1
agence	0301
agenceur	01Z1
agenceuse	01Z1
agencia	0313
agencija	0343
agencja	0371
agency	0381
agent	0395
agent achizitii	01h1
agent achiziții	01h1
agent de paza	01h1
agent de pază	01h1
agent de securite	01Z1
agent de sécurité	01Z1
agent immobilier	01Z1
agente	03>4
agentia	03B1
agentie	03B1
agentur	03C1
agentura	03D4
agentúra	03H1
agentūra	03I1
agenzia	03J1
agenția	03B1
agenție	03B1
aggiornamento	03K1
agirlikli ortalama	03L1
agno	03L1
agregation	03M1
agrement	03N1
agricoltore	0251
agricoltrice	0251
agriculteur	01Z1
agricultor	03O2
agricultora	03O2
agricultrice	01Z1
agronom	02:1
agrégation	03M1
agrément	03N1
agència	03Q1
agência	02[1
ahli	03R2
ahli gizi	02:1
ahli madya	03T1
ahora	01m1
aide soignant	01Z1
aide soignante	01Z1
aide-soignant	01Z1
aide-soignante	01Z1
aidinkielen taso	02b1
aidinkielena	02b1
aidinkieli	02b1
aidinkielinen	02b1
aikste	03U1
aikštė	03U1
ailtire	03V1
air force	0381
air traffic controller	01g1
airlines	0381
aistritheoir	03V1
aiuto cuoco	0251
ajakiri	03W1
ajakirjanik	01>1
ajans	03X1
ajansi	03X1
ajansı	03X1
ajokortti	03Y1
ajto	03Z1
ajtó	03Z1
ajudant	02>1
ajudante	01\1
ajuntament	03Q1
ajusteur	01Z1
ajutor	01h1
akadeemia	03[1
akademi	03\5
akademia	03a5
akademie	03f2
akademiebrief	03h1
akademii	03i1
akademija	03j5
akademisi	03o1
akademiuddannelse	0401
akademía	0411
akadémia	0423
akadēmija	0451
akatemia	0461
akici	0471
akici duzeyde	0471
akkademja	0481
aktif	0491
aktivne	04:2
aktivno	04<3
aktivně	04?1
aktor	04@2
aktorka	0261
aktris	02:1
aktualnie	04B1
aktuell	04C1
aktívne	04D1
akuntan	02:1
akıcı	0471
akıcı düzeyde	0471
al	04E4
alameda	04I1
alani	04J1
alanı	04J1
alap	04K2
alapfok	04K2
alapfokozat	04M1
alapfoku	04K2
alapfokú	04K2
alapismeretek	04N1
alapito	0291
alapitvany	04O2
alapkepzes	04M1
alapképzés	04M1
alapszak	04M1
alapszint	04K2
alapszintu	04K2
alapszintű	04K2
alapítvány	04O2
alapító	0291
alates	04Q2
albanil	01B1
albañil	01B1
albergo	03J1
alcalde	01B1
alcaldesa	01B1
aleea	04S1
aleja	04T2
aleje	04V1
alempi korkeakoulututkinto	04W1
alfaiate	01\1
algaja	04X1
algtase	04Y2
algteadmised	04[1
alkaen	04\3
alkeet	04_2
alkeistaso	04a1
alla data attuale	00k1
alle	04b2
allee	04d2
alleenstaand	04f1
allen	04g1
allenatore	0251
allenatrice	0251
allgemeine hochschulreife	01@1
allé	04b2
allée	04h1
allén	04g1
almoxarife	01\1
aloittelija	04i1
alt	04j3
altalanos iskola	04m2
alternant	01Z1
alternante	01Z1
alto	04o3
altra	03V1
alėja	03U1
am	0521
ambassador	01g1
ambulancier	01Z1
ambulanciere	01Z1
ambulancière	01Z1
amet	0531
amk	0542
ammatillinen perustutkinto	0561
ammatillinen tutkinto	0561
ammattikorkeakoulu	0461
ammattikorkeakoulututkinto	04W1
ammattikoulu	0461
ammattiopisto	0461
ammattitutkinto	0561
amministratore	0251
amministratrice	0251
amministratur	0571
amne	02c1
amt	03C1
an	0582
an mhaith	05:1
an-mhaith	05:1
ana dal	04J1
ana dil	05;1
ana dili	05;1
ana dilim	05;1
anabilim dali	04J1
anabilim dalı	04J1
anadil	05;1
anadili	05;1
anadilim	05;1
anadolu lisesi	03o1
anailisi	03V1
anailísí	03V1
anais	05<1
analis	02:1
analist	05=3
analista	05@6
analisti	05F1
analistă	01h1
analiticar	05G2
analitik	05I1
analitikas	02Q1
analitike	02O2
analitikis	02R1
analitikė	02Q1
analitičar	05G2
analityczka	0261
analityk	0261
analuutik	01>1
analyst	05J3
analyste	01Z1
analytik	02S2
analytiker	05M3
analyytikko	05P1
analüütik	01>1
analītiķe	02R1
analītiķis	02R1
anaokulu	03o1
anchor	01g1
and	05Q1
andar	04I1
andauernd	04C1
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
angajat	01h1
angestellte	05U1
angestrebt	05V1
anggota	02:1
ani	05W1
animateur	01Z1
animator	05X3
animatore	0251
animatorka	0261
animatrice	05[2
anlagenbau	03C1
annee	05]1
annees	05]1
anni	05^1
anno	05^1
announcer	01g1
année	05]1
années	05]1
ano	05_2
anois	05a1
anos	05_2
ans	05]1
ansioluettelo	05b1
ansiomerkki	05c2
ansvarig	02A1
ansvarlig	05e2
anthropologist	01g1
anticipated	05g1
antologi	05h3
antrenoare	01h1
antrenor	05k2
antrenör	05F1
anugerah	05m1
anwaeltin	02d1
anwalt	02d1
anwaltin	02d1
anwenderkenntnisse	05n1
anwältin	02d1
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
ap grad	0401
ap-grad	0401
apartamento	04I1
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
apotekare	02A1
apoteker	02:1
apotheek	02Z1
apotheke	03C1
apotheker	06A2
appartement	04h1
appraiser	01g1
apprendista	0251
apprenti	01Z1
apprentice	01g1
apprenticeship	02Y1
apprentie	01Z1
approbation	06C1
approvisionneur	01Z1
approvisionneuse	01Z1
aprendiz	03O2
aprendiza	01B1
aprenent	02>1
aprenenta	02>1
aprobado	06D1
aps	00`1
apt	06E2
apteek	0531
apteekkari	05P1
apteekki	06G1
apteka	0371
aptekarz	0261
aptieka	0671
apto	04I1
apulainen	05P1
apuraha	06H1
apótek	06I1
ar	06J4
ar vardnicu	06N1
ar vārdnīcu	06N1
ara	01n1
arastirma gorevlisi	05F1
arastirmaci	05F1
araştırma görevlisi	05F1
araştırmacı	05F1
arbeider	06O2
arbeiter	05U1
arbeitsgruppe	06Q1
arbejder	06R1
arbetare	02A1
arbitre	01Z1
arbitro	06S3
arbitru	01h1
architect	06V2
architecte	01Z1
architekt	06X4
architektas	02Q1
architektka	0261
architetta	0251
architetto	0251
archivar	06\2
archivaris	01c1
archivera	01B1
archivero	01B1
archivist	01g1
archivista	0251
archiviste	01Z1
archivář	06^1
archiwista	0261
archiwistka	0261
ardleibheal	06_2
ardleibhéal	06_2
ardteistimeireacht	06a1
ardteistiméireacht	06a1
area	06b5
arendaja	01>1
arets	0143
arhitect	01h1
arhitecta	01h1
arhitectă	01h1
arhitekt	06g3
arhitekta	06j1
arhitekte	02R1
arhitekts	02R1
arhivar	01h1
arkistonhoitaja	05P1
arkitekt	06k4
arkivar	05e2
arkivarie	02A1
arkkitehti	05P1
army	0381
arodizglitiba	06o1
arodizglītība	06o1
arodskola	0451
arquitecta	02?2
arquitecte	02>1
arquitecto	01B1
arquiteta	01\1
arquiteto	01\1
arquivista	01\1
arsiparis	02:1
arsitek	02:1
arsivci	05F1
arst	01>1
arste	02R1
arsts	02R1
art director	0701
art school	01N1
artenomi	04W1
artesaani	0561
article	0713
articol	0741
articolo	0751
articulo	01`1
artigo	05<1
artikel	0769
artikkel	07?3
artikkeli	07B2
artiklu	07D1
artist	01g1
artium	07E1
arts	01c1
artykul	07F1
artykuł	07F1
artículo	01`1
aruhaz	07G1
arvioitu	07H1
arviolta	07H1
arvosana	07I1
arvosanalla	07I1
arvosanat	07I1
arxiv	01[1
arzt	02d1
arzthelfer	05U1
arztin	02d1
arşivci	05F1
as	07J2
as levels	02Y1
asa	00`1
ascaill	07L1
ascensoriste	01Z1
asci	05F1
ascisi	05F1
ase	07M1
asema	06G1
asentaja	05P1
asesor	01B1
asesora	01B1
asianajaja	05P1
asiantuntija	07N2
asiantuntijataso	07P1
asigurari	03B1
asigurări	03B1
asilo	01R1
asistan	05F1
asistani	05F1
asistanı	05F1
asisten	02:1
asistent	07Q7
asistenta	01h1
asistentas	02Q1
asistente	07X3
asistents	02R1
asistentă	01h1
asistentė	02Q1
asl	03J1
asli	07[1
asociacija	03I1
asociacion	07\1
asociación	07\1
asociadas	07\1
asociados	07\1
asociat	01h1
asociatia	03B1
asociatie	03B1
asociația	03B1
asociație	03B1
asosiasi	07]1
assegurances	03Q1
assessor	07^2
assessora	07^2
assez bien	07`1
assicurazioni	03J1
assistant	07a2
assistante	01Z1
assistante maternelle	01Z1
assistent	07c8
assistente	07k3
assistentti	05P1
assistenz	02d1
associacao	02[1
associacio	03Q1
associació	03Q1
associate	01g1
associate degree	07n2
associate of	02X1
associate of applied science	02X1
associate of arts	02X1
associate of science	02X1
associate's degree	02X1
associates	0381
associati	03J1
association	0301
associats	03Q1
associazione	03J1
associação	02[1
associe	01Z1
associee	01Z1
associé	01Z1
associée	01Z1
assocjazzjoni	0801
assoċjazzjoni	0801
assurances	0301
asszisztens	0291
astazi	0221
asteptat	0811
asti	0822
astronomer	01g1
astăzi	0221
asuransi	07]1
asutaja	01>1
asystent	0261
asystentka	0261
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
ateliers	0301
atendente	01\1
ateneo	01R1
atestat	01_1
atestatas	08<1
atestats	06o1
atestatul	01_1
atestāts	06o1
atheneum	08=1
atlag	08>1
atolyesi	03X1
ator	01\1
atriz	01\1
atstovas	02Q1
attache	01Z1
attachee	01Z1
attaché	01Z1
attachée	01Z1
attalinati	08?1
attendu	08@1
attestation	03N1
attestato	01?1
atti	0751
attore	0251
attorney	01g1
attrice	0251
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
atölyesi	03X1
au	08B2
au pair	08D2
au-pair	02d1
audiologist	01g1
auditeur	01Z1
auditor	08F6
auditora	03O2
auditrice	01Z1
audytor	0261
audítor	08L1
aufsatz	08M1
aufstiegsfortbildung	03h1
augsts	08N2
augstskola	0451
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
ausiliario	0251
auszeichnung	08[1
auszubildende	05U1
author	01g1
authority	0381
autista	0251
autohaus	08\1
autojuht	01>1
automne	08]1
autonom	03Q1
autonoma	08^2
autonomo	08`2
autor	02d1
autorin	02d1
autorisasjon	08b1
autorisation	08c2
autorizatie	01_1
autorizație	01_1
autovaditaja aplieciba	0681
autovadītāja apliecība	0681
auttava	04a1
autumn	08e1
autunno	08f1
autònom	03Q1
autònoma	03Q1
autónoma	07\1
autónomo	07\1
autônomo	02[1
auxiliaire	01Z1
auxiliar	02;3
av	08g3
avaldatud	03W1
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
avocata	01h1
avocate	01Z1
avocată	01h1
avoliitossa	09N1
avslutad	09O1
avui	01n1
avukat	09R2
avustaja	05P1
avvanzat	09T2
avvocata	0251
avvocato	0251
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
azi	0221
azienda	03J1
azienda agricola	03J1
azubi	08Z1
azure	01Q1
açougueiro	01\1
aðaleinkunn	0231
aðalgrein	0241
año	09_1
años	09_1
ağırlıklı ortalama	03L1
aģentūra	0671
aşçı	05F1
aşçısı	05F1
až	09`2
až dosud	09^1
așteptat	0811
b a	09b1
b arch	09b1
b b a	09b1
b com	09b1
b dul	04S1
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
b-dul	04S1
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
baas	04Y2
bab	09i1
baba	01\1
baby sitter	0251
baby-sitter	0251
babysitter	01g1
babá	01\1
bac	09j1
bac +2	09k1
bac +3	09l1
bac +5	03M1
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
bac+5	03M1
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
backen	04g1
backend	0701
backer	05U1
backerei	03C1
badacz	0261
badan	07]1
badante	0251
baecker	05U1
baeckerei	03C1
baer	0:I2
bafa	03N1
bagare	02A1
bager	06R1
bageri	0:K2
baggerfahrer	05U1
bagian	0:M1
bahar	0:N1
bahasa ibu	07[1
bahcivan	05F1
bahçıvan	05F1
bai bao	0:O1
bai thuyet trinh	0:O1
bai viet	0:O1
baik	0:P2
bailarin	01B1
bailarina	03O2
bailarino	01\1
bailarín	01B1
baile	07L1
bailiff	01g1
baineann	0:R1
bainisteoir	03V1
bairro	04I1
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
bakanligi	03X1
bakanlığı	03X1
bakari	06I1
bakarí	06I1
baker	0:a2
bakeri	0:c1
bakery	0381
bakici	05F1
bakkalargrada	09c1
bakkalaureat	0:>1
bakkalárgráða	09c1
bakken	0:d1
bakker	01c1
bakkerij	02Z1
bakıcı	05F1
balai	07]1
balas	0:e1
balconista	01\1
balikci	05F1
ballerina	0251
ballerino	0251
balva	00B1
balıkçı	05F1
ban	0:f1
ban hang	09m1
ban ngu	0:g1
banc	0:h2
banca	0:j2
bancaria	01\1
bancario	01\1
banco	08`2
bancária	01\1
bancário	01\1
bancă	03B1
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
bankas	03I1
bankasi	03X1
bankası	03X1
banker	01g1
banketbakker	01c1
banki	06I1
bankkauf	05U1
banksman	01g1
banque	0301
banquier	01Z1
banquiere	01Z1
banquière	01Z1
bao cao	0:O1
bao hiem	0;B1
bao tang	0;B1
bao ve	09m1
barbat	0;C1
barbatesc	0;C1
barber	01g1
barch	09b1
bardzo dobra	0;D2
bardzo dobry	0;D2
bardzo dobrze	0;F1
barista	0;G3
barkeeper	05U1
barmaid	01Z1
barman	0;J7
barmanka	0261
barmen	05F1
barnehage	0:c1
barnehagelaerer	0;Q1
barnehagelærer	0;Q1
barneskole	0;R1
barnevakt	0;Q1
barneveileder	0;Q1
barnmorska	02A1
barnskoetare	02A1
barnskotare	02A1
barnskötare	02A1
barnvakt	02A1
barri	09M1
barrio	09?1
bartender	0;S4
basari belgesi	0;W1
base	0;X2
bases	0;Z2
basic	0;\4
basic knowledge	0;`2
basic user	0;b1
basica	0;c5
basico	0;h5
basique	0;m1
basis	0;n8
basiskennis	0<62
basiskenntnisse	0<82
basisniveau	0<:1
basisschool	08=1
basiswissen	0<;1
baskan	05F1
baskani	05F1
baskunskaper	0<<1
baslangic	0<=2
baslangic seviyesi	0<?1
batiment	04h1
batxiller	0<@1
batxillerat	0<@1
bau	03C1
baugeschaeft	03C1
baugeschaft	03C1
baugeschäft	03C1
bauleiter	05U1
bay	0<A1
bay gio	0<B1
bayan	0<C1
baza	0<D2
bazi	0<F1
baziku	0<G2
bazinis	0<I2
bază	0<D2
baċellerat	0:31
baċellerat fl-arti	0:31
başarı belgesi	0;W1
başkan	05F1
başkanı	05F1
başlangıç	0<=2
başlangıç seviyesi	0<?1
bażi	0<F1
bażiku	0<G2
bba	09b1
bc	09b1
bca	09b1
bcom	09b1
bd	0<K2
bdes	09b1
bean	0:R1
beasiswa	05m1
beauftragte	05U1
beautician	01g1
bebiszitter	0<M1
bec	0<N1
beca	0<O2
becari	02>1
becaria	02?2
becario	01B1
becelor	0<Q1
beco	04I1
becària	02>1
bed	09b1
bedrift	0:c1
bedrijf	02Z1
beekeeper	01g1
befaehigung	0<R1
befahigung	0<R1
befriedigend	0<S1
befähigung	0<R1
begeleider	01c1
beginnend	0<T1
beginner	0<U4
begraensad	0<<1
begraenset	0<Y1
begransad	0<<1
begrenset	0<Z1
begränsad	0<<1
begrænset	0<Y1
begynder	0<[2
behaald	02j1
beheerder	01c1
behoerde	03C1
behoerighet	0<]2
behorde	03C1
behorighet	0<]2
behörde	03C1
behörighet	0<]2
bei	0<_1
bei der	0<_1
beim	0<_1
beitrag	0<`2
bekar	0<b1
bekci	05F1
beklenen	0<c1
bekâr	0<b1
bekçi	05F1
belediye baskani	05F1
belediye başkanı	05F1
belediyesi	03X1
beleuchter	05U1
belge	0<d1
belgesi	0<d1
bellhop	01g1
belum kawin	0<e1
belum menikah	0<e1
bendahara	02:1
bendrove	03I1
bendrovė	03I1
benevole	01Z1
beng	09b1
bengkel	07]1
benh vien	0;B1
bep	0<f2
bep pho	09m1
bep truong	09m1
beraeknad	0<h1
beraeknas	0<h1
beraknad	0<h1
beraknas	0<h1
berater	05U1
berber	05F1
berechtigung	0<R1
bereich	01E2
berger	01Z1
bergere	01Z1
bergère	01Z1
beri	0<i2
bernudarzs	0451
bersertifikat	0<k1
berufsausbildung	01@1
berufskolleg	0<l1
berufslehre	01@1
berufsschule	0<l1
beräknad	0<h1
beräknas	0<h1
bescheinigung	0<R1
best	00N1
bestanden	01<1
bestuurslid	01c1
beszerzo	0842
beszerző	0842
betjent	06R1
betreuer	05U1
betrieb	03C1
betriebswirt	03h1
betyg	0<m1
beurs	0<n1
beveiliger	01c1
bevis	0<o3
bewaker	01c1
bewerbung	0=21
bewerbungsunterlagen	0=21
bewijs	0=31
bečelor	0<Q1
bfa	09b1
bhalissa	0=41
bhd	00`1
bhv	01Q1
biblioteca	0=55
bibliotecar	0=:2
bibliotecara	01h1
bibliotecari	02>1
bibliotecaria	0=<3
bibliotecario	06S3
bibliotecară	01h1
bibliotecària	02>1
bibliotecário	01\1
bibliotecă	03B1
bibliotek	0=?3
biblioteka	0=B4
bibliotekar	0=F3
bibliotekarie	02A1
bibliotekarka	0261
bibliotekars	02R1
bibliotekarz	0261
bibliotekininkas	02Q1
bibliotekārs	02R1
bibliothecaire	01Z1
bibliothecaris	01c1
bibliotheek	02Z1
bibliothekar	05U1
bibliotheque	0301
bibliothèque	0301
bibliothécaire	01Z1
bibliotēka	0671
bidan	02:1
bidang	0:M1
bidang studi	0=I1
biedriba	0671
biedrība	0671
biegla	0;F1
biegle	0;F1
biegly	0;F1
biegła	0;F1
biegły	0;F1
bien	0=J2
bien dich	09m1
bien tap vien	09m1
big registratie	0=L1
big-registratie	0=L1
bij	0=M1
bij de	0=M1
bijdrage	0=N1
bijscholing	0=O1
bildiri	0=P1
bildirisi	0=P1
bildungswerk	0<l1
bildungszentrum	0<l1
bilingual	0=Q3
bilingue	0=T5
bilingv	0=Y1
bilingvals	0=Z1
bilingvāls	0=Z1
bilingwi	0=[1
bilingüe	0=\2
bilstjori	0=^1
bilíngue	0=_1
bine	0=`1
biografija	0=a1
bioleg	02>1
biolog	0=b2
biologa	0=<3
biologist	01g1
biologo	06S3
biologus	0291
biológus	0291
birim	0=d1
birimi	0=d1
birincilik	0;W1
birincilik odulu	0;W1
birincilik ödülü	0;W1
birincisi	0;W1
biro	0<M1
birojs	0671
birou	0=e2
bis	0=g2
bis dato	04C1
bis heute	04C1
bis jetzt	04C1
bis zum	0=i1
bitrade	02A1
bitraede	02A1
biträde	02A1
biuras	03I1
biuro	0=j2
biyolog	05F1
bizonyitvany	0=l2
bizonyítvány	0=l2
biztonsagi or	0<M1
biztonsági őr	0<M1
biztosito	07G1
biztosító	07G1
biên dịch	09m1
biên tập viên	09m1
biòleg	02>1
biòloga	02>1
bióloga	01B1
biólogo	03O2
bksb	0<N1
bl	04S1
blacksmith	01g1
bladamadur	0=^1
blagajnica	0=n1
blagajnik	0=o2
blaðamaður	0=^1
bliain	0>11
bliana	0>11
blikkenslager	06R1
bln	0>21
bloco	04I1
bloemist	01c1
blog post	0>31
blok	0>42
bloque	09?1
bls	01Q1
blvd	0651
bmus	09b1
bo	0>63
bo phan	0:f1
boa	0>91
bodega	07\1
bodegas	07\1
bodegues	03Q1
boek	0=N1
boekhouder	01c1
boekverkoper	01c1
boerin	01c1
boernehave	0>:2
bog	02k1
boghandler	06R1
bogholder	06R1
bok	0><3
bokari	0=^1
bokasafn	06I1
bokhandlare	02A1
bokhandler	0;Q1
bokholder	0;Q1
bolag	0>?1
boletin	01`1
boletín	01`1
bolnica	0343
bolnisnica	0>@1
bolnišnica	0>@1
bolsa	00M1
bolseiro	01\1
bolsista	01\1
bolt	04O2
bolum	0>A2
bolumu	0>C2
bom	0>E2
bombeira	01\1
bombeiro	01\1
bombera	01B1
bombero	01B1
bon	0>G2
bon niveau	0>I1
bon nivell	0>J1
bona	0>J1
bonn	0>K1
bonne connaissance	0>L1
bonne maitrise	0>G2
bonne maîtrise	0>G2
bonnes connaissances	0>G2
bons conhecimentos	0>91
book	0>31
bookkeeper	01g1
bookseller	01g1
bootcamp	0>M3
borgmaestare	02A1
borgmastare	02A1
borgmester	06R1
borgmästare	02A1
bornehave	0>:2
boroz	0>P1
boroż	0>P1
borsa di studio	00O1
bosanmis	0<b1
bosun	01g1
bothar	07L1
botiga	03Q1
bottega	03J1
boucher	01Z1
bouchere	01Z1
bouchère	01Z1
boulanger	01Z1
boulangere	01Z1
boulangerie	0301
boulangère	01Z1
boulevard	0>Q3
bourse	00L1
boutique	0301
bouw	02Z1
box	0>T1
boyaci	05F1
boyacı	05F1
boşanmış	0<b1
bpharm	09b1
br	0>U1
bra	0>V3
branca	0>Y1
brancardier	01Z1
branch	0>Z1
brandman	02A1
brandmand	06R1
brandos atestatas	0>[1
brandweerman	01c1
brannmann	0;Q1
brans	04J1
branş	04J1
brauer	02d1
brauerei	03C1
braut	0>\2
brev	0>^1
brevbaerare	02A1
brevbarare	02A1
brevbärare	02A1
brevet	0>_3
brevet de technicien superieur	09k1
brevet de technicien supérieur	09k1
brevet des colleges	09j1
brevet des collèges	09j1
brevetto	0751
brewer	01g1
brewery	0381
bricklayer	01g1
brigadnik	0>b1
brigádník	0>b1
brivi	0>c1
brivi parvaldu	0>c1
brivpratigais	02R1
broadcaster	01g1
broadcasting	0381
broker	01g1
bronze	00N1
bronze medal	00N1
bronzovy	0051
bronzový	0051
brouwerij	02Z1
browar	0371
brukbar	0>d1
brutar	01h1
brutarie	03B1
brutărie	03B1
brygadzista	0261
brygadzistka	0261
bryggeri	0=?3
brīvi	0>c1
brīvi pārvaldu	0>c1
brīvprātīgais	02R1
bs	09b1
bs prof	09c1
bs-próf	09c1
bsc	0>e2
bsc (hons	09b1
bsn	09b1
bt	00`1
btec	0>g2
btech	09b1
bts	0>i3
buaiteoir	0>K1
bucatar	01h1
buch	08M1
buchbinder	05U1
buchhaendler	05U1
buchhalter	05U1
buchhandler	05U1
buchhändler	05U1
bucătar	01h1
buen nivel	0>l1
buena	0>l1
bueno	0>m2
buero	03C1
buerokauffrau	08Z1
bufet	03Q1
bufete	07\1
bugun	0>o1
bugün	0>o1
buhaltere	02Q1
buhalteris	02Q1
buhalterė	02Q1
builder	01g1
builders	0381
building	0651
buku	09i1
bul	0>U1
bulan	0>21
bulats	0<N1
bulevar	0>U1
bulevardul	04S1
bulv	0?01
bulvari	0?01
bulvaris	0?11
bulvarı	0?01
bulvāris	0?11
bun	0?22
buna	0=`1
bundesfreiwilligendienst	08Z1
bunleibheal	0?41
bunleibhéal	0?41
bunscoil	01G1
bunusach	0?52
bunúsach	0?52
bună	0=`1
buon livello	0?71
buona	0?82
buona conoscenza	0?71
buone	0?71
buono	0?82
bureau	0?:4
burgemeester	01c1
burkolo	0<M1
burkoló	0<M1
burmistrz	0261
buro	03C1
buro elemani	05F1
burokauffrau	08Z1
buroo	0531
burosu	03X1
burs	0;W1
bursa	0?>1
bursary	00N1
bursu	0;W1
bursă	0?>1
buruh	02:1
bus driver	01g1
business analyst	0701
business fluent	0??1
business level	0??1
business school	01N1
business unit	0>Z1
but	09l1
butas	03U1
butcher	01g1
butik	0:K2
butikk	0:c1
butikkmedarbeider	0;Q1
butiksbitrade	02A1
butiksbitraede	02A1
butiksbiträde	02A1
buyer	01g1
bv	00`1
bvba	00`1
byg	0?@1
bygg	0?A2
byggledare	02A1
byra	0?A2
byraa	0?A2
byrjandi	0?C1
byrå	0?A2
bài báo	0:O1
bài thuyết trình	0:O1
bài viết	0:O1
bàsic	0?D2
bàsica	0:T1
bác sĩ	09m1
bán hàng	09m1
báo cáo	0:O1
básica	0?F4
básico	0?F4
bâtiment	04h1
bây giờ	0<B1
bäcker	05U1
bäckerei	03C1
bær	0:I2
bébiszitter	0<M1
bénévole	01Z1
bílstjóri	0=^1
bíró	0<M1
bók	0?J1
bókari	0=^1
bókasafn	06I1
bóthar	07L1
bölüm	0>A2
bölümü	0>C2
børnehave	0>:2
büro	03C1
büro elemanı	05F1
bürokauffrau	08Z1
büroo	0531
bürosu	03X1
bărbat	0;C1
bărbătesc	0;C1
bērnudārzs	0451
bħalissa	0=41
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
c o	0?K1
c p	0?L1
c so	0?M1
c.so	0?M1
c/o	0?K1
c1	0?N1
c2	0?O1
ca si	09m1
ca sĩ	09m1
cabeleireira	01\1
cabeleireiro	01\1
cabin crew	01g1
cabinet	0301
cabinetmaker	01g1
caces	03N1
cad	0?01
caddesi	0?01
cadre	01Z1
cadreur	01Z1
cadreuse	01Z1
cae	0<N1
cafe	0381
café	0381
cahiers	0?P1
caibidil	0?Q1
cainteoir duchais	0?R1
cainteoir dúchais	0?R1
caisse	0301
caissier	01Z1
caissiere	01Z1
caissière	01Z1
caixa	01\1
cajera	01B1
cajero	01B1
cal	03Q1
calea	04S1
calificacion	0?S1
calificación	0?S1
calificare	01_1
calificativ	0?T1
call handler	01g1
calle	09?1
camara	07\1
camara municipal	02[1
camareira	01\1
camarera	01B1
camarero	01B1
cambrer	02>1
cambrera	02>1
cambridge	0<N1
cameraman	01h1
cameriera	0251
cameriere	0251
camerista	01h1
cameristă	01h1
cami	09M1
camino	09?1
camionista	0251
campus	0?U1
cams	01Q1
camí	09M1
can ban	0?V2
cand	0?X1
cand jur	0?X1
cand mag	0?Y3
cand merc	0?X1
cand polyt	0?X1
cand scient	0?X1
cand. mag	0?\1
cand.jur	0?X1
cand.mag	0?]2
cand.merc	0?X1
cand.polyt	0?X1
cand.scient	0?X1
cantante	0?_2
cantareata	01h1
cantaret	01h1
cantina	03J1
cantine	03J1
cantor	01\1
cantora	01\1
cao cap	0?a1
cao cấp	0?a1
cao dang	0?b2
cao hoc	0:o1
cao học	0:o1
cao đẳng	0?b2
cap	0?d4
capacitacao	0?h1
capacitação	0?h1
capataz	03O2
capes	03M1
capital	0381
capitol	0?i2
capitolo	0751
capitulo	0?k2
capo	0251
capocantiere	0251
capoprogetto	0251
capotreno	0251
captain	01g1
capítol	0?m1
capítulo	0?k2
caregiver	01g1
carer	01g1
caretaker	01g1
cariste	01Z1
carne	01^1
carnet	0?n2
carnicera	01B1
carnicero	01B1
carné	01^1
carpenter	01g1
carpentiere	0251
carpinteira	01\1
carpinteiro	01\1
carpintera	01B1
carpintero	01B1
carreleur	01Z1
carrer	09M1
carretera	0@02
carretillera	01B1
carretillero	01B1
carte	0741
carteira	0@21
carteiro	01\1
cartero	01B1
carver	01g1
casa editrice	03J1
casada	0@33
casado	0@62
casat	0@81
casatorit	0@91
casatorita	0@91
case study	0@:1
case worker	01g1
caseworker	01g1
cashier	01g1
casier	0=:2
casiera	01h1
casieră	01h1
casnicka	0@;1
casnik	0@;1
casopis	0@<4
cassiera	0251
cassiere	0251
caster	01g1
castigatoare	0?>1
castigator	0?>1
cbs	0@@1
cbse	00E1
ccie	01Q1
ccna	01Q1
ccnp	01Q1
cd	0?01
ce jour	00_1
ceadunas	0@A1
ceadúnas	0@A1
ceannaire	03V1
cearnog	07L1
cearnóg	07L1
cedex	04h1
cedula	0@21
ceg	07G1
cegep	01P1
ceh	01Q1
ceim	0:S1
ceim bhaitsileara	0:S1
celador	01B1
celadora	01B1
celi	0<N1
celibataire	0@B1
celibe	0@C1
celler	03Q1
cellers	03Q1
cellule	0@D1
celpe bras	0<N1
celpe-bras	0<N1
cels	0?11
celta	01Q1
cena	0@E2
centar	0@G2
center	0@I2
centralinista	0251
centras	03I1
centre	03Q1
centre de formacio	01O1
centre de formació	01O1
centre de formation	01P1
centre hospitalier	0301
centro	0@K3
centro de formacao	0@N1
centro de formacion	0?U1
centro de formación	0?U1
centro de formação	0@N1
centro educativo	0?U1
centro universitario	0@N1
centro universitário	0@N1
centrs	0671
centru	03B1
centrul	03B1
centrum	0@O5
ceo	0701
cep	04I1
ceramicist	01g1
cercetatoare	01h1
cercetator	01h1
cercetătoare	01h1
cercetător	01h1
cerrajero	01B1
certificaat	0@T2
certificacao	0@21
certificacio	01]1
certificacion	01^1
certificació	01]1
certificación	01^1
certificada	0@V3
certificado	0@Y2
certificare	01_1
certificat	0@[3
certificat de calificare	0:01
certificata	0@^2
certificate	01X1
certification	0@`2
certificato	01?1
certificată	01_1
certificazione	01?1
certificação	0@21
certificeret	0@b1
certificering	0@c2
certificiran	0@e1
certifie	03N1
certified	01X1
certifiee	03N1
certifierad	0@f1
certifiering	0@f1
certifikace	0@g1
certifikacia	0@h1
certifikat	0@i9
certifikat tas sekondarja	0A21
certifikazzjoni	0A31
certifikácia	0@h1
certifikát	0A42
certifié	03N1
certifiée	03N1
certyfikat	0A61
certyfikaty	0A61
certyfikowany	0A61
cerveny diplom	0A72
cesta	0A93
cestne uznani	0051
cestne uznanie	0041
cet 4	0<N1
cet 6	0<N1
cet-4	0<N1
cet-6	0<N1
cet4	0<N1
cet6	0<N1
cevirmen	05F1
cevrimici	0A<1
ceļš	0?11
cfa	0A=2
cfgm	0A?2
cfgs	0AA3
cfo	0701
cgpa	0AD1
chair	01g1
chairman	01g1
chairperson	01g1
chairwoman	01g1
chambermaid	01g1
champion	00N1
chantier	0AE2
chantiers	0301
chapista	01B1
chapitre	0?P1
chaplain	01g1
chapter	0>31
charcutier	01Z1
charge	01Z1
chargee	01Z1
chargé	01Z1
chargée	01Z1
charity	0381
charpentier	01Z1
charpentiere	01Z1
charpentière	01Z1
chartered	01X1
chaudronnier	01Z1
chauffagiste	01Z1
chauffeur	0AG2
chauffeuse	01Z1
chauffoer	0272
chauffor	0272
chaufför	02A1
chauffør	06R1
chaussee	0AI1
chef	0AJ6
chef d'equipe	01Z1
chef d'équipe	01Z1
chef de chantier	01Z1
chef de partie	01g1
chef de projet	01Z1
chef de rayon	01Z1
chefe	01\1
cheffe	01Z1
chefin	02d1
chelner	0AP1
chemicka	0>b1
chemik	0>b1
chemiker	05U1
chemin	04h1
chemist	01g1
chemička	0>b1
chercheur	01Z1
chercheuse	01Z1
chez	0AQ1
chief	01g1
chief mate	01g1
childminder	01g1
chimico	0251
chimist	01h1
chiropractor	01g1
chocolatier	01Z1
chofer	01B1
choirmaster	01g1
choreograf	05U1
choreographer	01g1
chu	0301
chu tich	09m1
chua ket hon	0AR1
chung chi	0:l1
chung chi hanh nghe	0:l1
chung cu	0AS1
chung cư	0AS1
chung nhan	0:l1
chuong	0:O1
chuva	0>b1
chuyen gia	0AT1
chuyen nganh	0AU1
chuyen sau	0AT1
chuyen vien	09m1
chuyên gia	0AT1
chuyên ngành	0AU1
chuyên sâu	0AT1
chuyên viên	09m1
chwila obecna	04B1
chwili obecnej	04B1
chófer	01B1
chůva	0>b1
chưa kết hôn	0AR1
chương	0:O1
chủ tịch	09m1
chứng chỉ	0:l1
chứng chỉ hành nghề	0:l1
chứng nhận	0:l1
cia	01Q1
cicekci	05F1
cicle formatiu	0<@1
cicle formatiu de grau superior	0AV1
ciclo formativo de grado medio	0:H1
ciclo formativo de grado superior	0AW1
cientific	02>1
cientifica	02?2
cientifico	01B1
cientista	01\1
científic	02>1
científica	02?2
científico	01B1
ciesla	0261
cieśla	0261
cift anadal	0AX1
ciftci	05F1
cijfer	0AY1
cikk	0AZ2
cils	0<N1
cinegrafista	01\1
cio	0701
cipd	01Q1
cirak	05F1
cirurgia	01\1
cirurgia dentista	01\1
cirurgiao	01\1
cirurgiao dentista	01\1
cirurgiã	01\1
cirurgiã-dentista	01\1
cirurgião	01\1
cirurgião-dentista	01\1
cisa	01Q1
cism	01Q1
cisnik	0>b1
ciso	0701
cissp	01Q1
city of	0381
civil partnership	0A\1
civilekonom	0A]1
civilingenioer	0?X1
civilingenior	0?X1
civilingeniør	0?X1
civilingenjoer	0A]1
civilingenjoersexamen	0A]1
civilingenjor	0A]1
civilingenjorsexamen	0A]1
civilingenjör	0A]1
civilingenjörsexamen	0A]1
cka	01Q1
ckad	01Q1
clan	0A^3
clanak	0Aa2
clanek	0Ac2
clanica	0Ae2
clanok	0Ag1
classificacao	0Ah1
classificação	0Ah1
cleaner	01g1
clen	0Ai2
clenka	0>b1
clerk	01g1
clerk of works	01g1
clinic	0381
clinica	0=55
clinică	03B1
clinique	0301
close	0651
clown	01g1
clínica	0313
cma	01Q1
cmo	0701
cnam	0Ak1
cnavt	0<N1
cnh	0@21
co	0Al2
co author	0>31
co ban	0?V2
co founder	01g1
co gia dinh	0AR1
co ltd	00`1
co phan	0;B1
co-author	0>31
co-founder	01g1
co. ltd	00`1
co., ltd	00`1
coach	0An4
coafeza	01h1
coafeză	01h1
coauteur	01c1
coautoare	01h1
coautor	0B23
coautora	03O2
coautore	0251
coautrice	0251
cocinera	01B1
cocinero	01B1
coding bootcamp	0B51
coeficiente de rendimento	0Ah1
cofetar	01h1
coiffeur	01Z1
coiffeuse	01Z1
cok iyi	0B62
cok iyi derecede	0B81
colaiste	01G1
colegiada	01^1
colegiado	01^1
colegio	0B92
colegio oficial	07\1
colegiu	07M1
colegiu universitar	0B;1
colegiul	07M1
colla	03Q1
collaboratore	0251
collaboratrice	0251
college	0B<4
collegio	01R1
colloque	0?P1
collège	01P1
colonia	09?1
columnist	01g1
col·legi	01O1
coláiste	01G1
colégio	0@N1
combinat	03B1
comedien	01Z1
comedienne	01Z1
comercial	02?2
comercio	02[1
comfortable	0B@1
comhairle	0BA1
comhairleoir	03V1
comhar	0BA1
comhdhail	0?Q1
comhdháil	0?Q1
comhlacht	0BA1
comhordaitheoir	03V1
comissaria	01\1
comissario	01\1
comissária	01\1
comissário	01\1
commendation	00N1
commercial	01Z1
commerciale	05[2
commessa	0251
commesso	0251
commis	07a2
commis chef	01g1
communaute	0301
communauté	0301
commune	0301
communication	0?P1
communications	0381
communicative	0BB1
community college	01N1
comortas	0>K1
compagnia	03J1
compagnie	0301
companhia	02[1
compania	07\1
companie	03B1
company	0381
companyia	03Q1
compañía	07\1
competent	0B@1
competente	0BC2
competition	00N1
completed	09Y1
comprador	03O2
compradora	01B1
comptable	0BE2
comptia	01Q1
comuna	04S1
comune	03J1
comunicacao	05<1
comunicacio	0?m1
comunicacion	01`1
comunicació	0?m1
comunicación	01`1
comunicare	0741
comunicação	05<1
comédien	01Z1
comédienne	01Z1
comércio	02[1
comórtas	0>K1
con lode	00G1
concejal	01B1
concejala	01B1
concentration	0BG1
concierge	07a2
concluida	0BH1
concluido	0BH1
conclusao	0BH1
conclusao prevista	0BI1
conclusão	0BH1
conclusão prevista	0BI1
concluída	0BH1
concluído	0BH1
concorso	00O1
concours	00L1
concubinage	0@B1
concurs	0BJ2
concurso	0BL2
conducteur	0AG2
conducteur de travaux	01Z1
conductor	0BN4
conductora	02?2
conductrice	01Z1
confeiteira	01\1
confeiteiro	01\1
conference	0BR2
conferencia	0BT3
conferentie	0=N1
conferenza	0751
conferinta	0741
conferință	0741
conferència	0?m1
conferência	05<1
confirme	0BW1
confirmé	0BW1
conférence	0?P1
cong chung vien	09m1
cong nhan	09m1
cong tac vien	09m1
cong ty	0;B1
congres	0BX3
congreso	01`1
congresso	05<1
congrès	0?P1
congrés	0?m1
coniugata	0@C1
coniugato	0@C1
conjunto	04I1
conocimientos basicos	0B[1
conocimientos básicos	0B[1
conoscenza base	0B\1
conseguimento	0B]1
conseguimento previsto	0B^1
conseguita	0B]1
conseguito	0B]1
conseil	0301
conseiller	01Z1
conseillere	01Z1
conseillère	01Z1
conselheira	01\1
conselheiro	01\1
conserje	01B1
conservatoire	01P1
conservator	01g1
conservatori	01O1
conservatorio	0B_3
conservatorium	08=1
conservatorul	07M1
conservatory	01N1
conservatório	0@N1
conserveries	0301
consigliera	0251
consigliere	0251
consilier	0=:2
consiliera	01h1
consilieră	01h1
consiliul	03B1
constable	01g1
construcciones	07\1
construccions	03Q1
construcoes	02[1
construction	0381
constructora	07\1
construtora	02[1
construções	02[1
consulente	0251
consulenza	03J1
consultancy	0Bb2
consultant	0Bd5
consultanta	01h1
consultante	01Z1
consultantă	01h1
consulting	0381
consultor	02;3
consultora	0Bi4
consultoria	0313
consultoría	07\1
contabil	0=:2
contabila	01h1
contabile	0251
contabilista	01\1
contabilă	01h1
contable	01B1
contador	03O2
contadora	03O2
contae	07L1
contest	00N1
continuing	0Bm1
contractor	01g1
contrada	0?M1
contremaitre	01Z1
contremaître	01Z1
contributor	01g1
controleur	0AG2
controleuse	01Z1
controller	0Bn2
contrôleur	01Z1
contrôleuse	01Z1
convegno	0751
conversa	0C01
conversacao	0C11
conversacional	0C21
conversatieniveau	0C31
conversation	07`1
conversational	0C42
conversationnel	07`1
conversação	0C11
conversațional	0C61
coo	0701
cook	01g1
cooperativa	0=55
cooperative	0301
cooperativă	03B1
coopérative	0301
coordenador	01\1
coordenadora	01\1
coordinador	02?2
coordinadora	02?2
coordinateur	01Z1
coordinator	06V2
coordinatore	0251
coordinatrice	0C73
coordonatoare	01h1
coordonator	01h1
copeira	01\1
copeiro	01\1
copywriter	0C:2
corector	01h1
corp	00`1
corporacion	07\1
corporación	07\1
corporal	01g1
corporation	0C<2
correcteur	01Z1
corrector	01B1
correctora	01B1
correctrice	01Z1
corresponsal	01B1
corretor	01\1
corretora	01\1
correttore	0251
correttrice	0251
corriere	0251
corso	0C>3
corso di formazione	03K1
corso di laurea	0CA1
cosmetician	0AP1
costruzioni	03J1
costumiere	01Z1
costumière	01Z1
costureira	01\1
costurera	01B1
cou	0:H1
council	0381
councillor	01g1
counsellor	01g1
counselor	01g1
county	0381
couramment	0CB1
courant	0CB1
courant et professionnel	0CC1
courier	01g1
cours	0CD2
course	0CF1
coursera	0Ak1
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
cozinheira	01\1
cozinheiro	01\1
coördinator	01c1
coördinatrice	01c1
cp	09?1
cpa	01Q1
cpe	0<N1
cpo	0701
crane driver	01g1
crea	0@21
creche	0CG2
credential	01X1
crescent	0651
croitor	01h1
croitoreasa	01h1
croitoreasă	01h1
cronista	0251
crèche	0301
csapat	0CI1
csc	0CJ2
cscs	01Q1
csm	01Q1
csoport	0CL3
ct	0651
ctesp	0CO1
cto	0701
cu nhan	0:m1
cu nhan dai hoc	0:m1
cua hang	0;B1
cuidador	03O2
cuidadora	03O2
cuideachta	0BA1
cuiner	02>1
cuinera	02>1
cuisinier	01Z1
cuisiniere	01Z1
cuisinière	01Z1
cukiernik	0261
cukrar	06^1
cukrasz	0842
cukrász	0842
cukrář	06^1
cukup	0CP2
cukup baik	0CR1
cum laude	0AD1
cunostinte de baza	0CS1
cunoștințe de bază	0CS1
cuntasoir	03V1
cuntasóir	03V1
cuntoir	03V1
cuoc thi	0:n1
cuoca	0251
cuoco	0251
cup	00N1
curate	01g1
curator	01g1
curent	0CT1
curier	01h1
current	0Bm1
currently	0Bm1
curriculo	0CU2
curriculo profissional	0CW1
curriculum	0CX6
curriculum vitae	0C^@
curriculum vitæ	0Cn1
currículo	0CU2
currículo profissional	0CW1
currículum	0Co2
currículum vitae	0D11
currículum vítae	0D21
curs	0D34
cursillo	0D71
curso	0D84
curso tecnico	0CO1
curso tecnico superior profissional	0CO1
curso técnico	0CO1
curso técnico superior profissional	0CO1
cursus	0=O1
custode	0251
cutter	05U1
cuộc thi	0:n1
cv	0D<E
cvut	0DQ1
czasopismo	07F1
czlonek	0261
czlonkini	0261
członek	0261
członkini	0261
cámara	07\1
câmara municipal	02[1
cântăreață	01h1
cântăreț	01h1
câștigătoare	0?>1
câștigător	0?>1
cédula	0@21
cég	07G1
cégep	01P1
céim	0:S1
céim bhaitsiléara	0:S1
célibataire	0@B1
có gia đình	0AR1
công chứng viên	09m1
công nhân	09m1
công ty	0;B1
cúntóir	03V1
căn bản	0?V2
căsătorit	0@91
căsătorită	0@91
cơ bản	0?V2
cổ phần	0;B1
cộng tác viên	09m1
cử nhân	0:m1
cử nhân đại học	0:m1
cửa hàng	0;B1
d	0DR3
d d	0DU3
d o o	00`1
d phil	0DX1
d.d	0DU3
d.o.o	00`1
d.phil	0DX1
d1	00^1
d2	0DY2
d3	0DY2
d4	0D[1
da	0D\2
da ket hon	0AR1
da remoto	00e1
dabar	0D^1
dabartis	0D^1
dachdecker	05U1
daftar riwayat hidup	0D_1
daglig leder	0D`1
dagplejer	06R1
dags dato	0Da2
dai hoc	0Dc1
daire	0?01
daktaro laipsnis	0Dd1
dal	0D\2
dala	0De1
dalf	0<N1
damh	01G1
damm	0AI1
dan	0Df1
dan beri	0Dg1
danas	0Dh2
dancer	01g1
danes	0Dj1
dang lam	0<B1
danh hieu	0:n1
danh hiệu	0:n1
danisma	05F1
danisman	05F1
danismani	05F1
danismanlik	03X1
dansare	02A1
dansatoare	01h1
dansator	01h1
dansci	05F1
danser	0Dk3
dansçı	05F1
danışma	05F1
danışman	05F1
danışmanlık	03X1
danışmanı	05F1
darbiniece	02R1
darbinieks	02R1
darbnica	0671
darbnīca	0671
darbuotoja	02Q1
darbuotojas	02Q1
dari	0Dn1
daring	0Do1
darzelis	0E01
darželis	0E01
dasar	0E12
data scientist	0701
datheangach	0?R1
dato	04C1
dau bep	09m1
dawret	0E31
day	0E41
days	0E41
daļa	0De1
dba	0701
dba degree	0DX1
dd	0Da2
de	0E59
de acasa	0E>1
de acasă	0E>1
de baza	0<D2
de bază	0<D2
de l	0E?2
de la	0EA2
de tai	0EC1
dea	0ED2
dealer	01g1
dean	01g1
dean's list	00N1
debutant	0;Z2
deck hand	01g1
deckhand	01g1
declarant	01Z1
degerleme uzmani	05F1
degree	0:;1
degustator	0@g1
degustátor	0@g1
deild	0EF3
deimhniu	0@A1
deimhniú	0@A1
dekanova nagrada	0061
dekarz	0261
del	0EI5
delavec	0EN1
delavka	0EN1
delavnica	0>@1
dele	0<N1
delegacion	0EO1
delegación	0EO1
delegada	01B1
delegado	01B1
delegue	01Z1
deleguee	01Z1
delf	0<N1
delivre	0EP1
delivree	0EP1
delnice	0>b1
delnik	0>b1
demirci	05F1
demonstrador	01\1
demonstradora	01\1
den	0EQ1
den beri	0Dg1
den nay	0<B1
denetci	05F1
denetçi	05F1
dengan pujian	0ER1
denizci	05F1
dentist	01g1
dentista	01\1
departament	0ES3
departamentas	0EV1
departamento	0EW2
departaments	0De1
departamentul	0EY1
departemen	0:M1
departement	0EZ4
departman	0=d1
departmani	0=d1
departmanı	0=d1
department	0>Z1
department of	0E^2
dependent	02>1
dependienta	01B1
dependiente	01B1
depo elemani	05F1
depo elemanı	05F1
dept	0>Z1
depuis	0E`1
deputy	01g1
derece	0Ea2
dergi	0=P1
dergisi	0=P1
dernegi	03X1
derneği	03X1
derzeit	04C1
des	0Ec2
des de	0Ee2
des del	0Eg1
desa	0Eh1
desainer	02:1
desarrollador	01B1
desarrolladora	01B1
desde	0Ei4
desenvolupador	02>1
desenvolupadora	02>1
desenvolvedor	01\1
desenvolvedora	01\1
designer	0Em:
deskundig	0F71
despachante	01\1
despacho	07\1
despatcher	01g1
despatx	03Q1
dess	0ED2
dessinateur	01Z1
dessinatrice	01Z1
destytoja	02Q1
destytojas	02Q1
detective	01g1
deug	0F82
deust	09k1
deutsches sprachdiplom	0F:1
deuxieme prix	00L1
deuxième prix	00L1
devam	0>o1
devam ediyor	0>o1
devam etmekte	0>o1
developer	0C:2
developpeur	01Z1
developpeuse	01Z1
devops	0C:2
deweloper	0261
dezernat	06Q1
dezvoltator	01h1
değerleme uzmanı	05F1
di	0F;3
di base	0B\1
diaetassistent	05U1
diaetist	06R1
diakmunkas	0<M1
diarista	01\1
diatassistent	05U1
dibinatajs	02R1
dibinātājs	02R1
dielna	03H1
dielňa	03H1
diem	0F>1
diem trung binh	0F>1
dien vien	09m1
dienst	0F?2
diensten	02Z1
dieteticien	01Z1
dieteticienne	01Z1
dietetikus	0<M1
dietetyczka	0261
dietetyk	0261
dietician	01g1
dietist	0FA2
dietista	0251
dietitian	01g1
dietolog	0>b1
dieu duong	09m1
dieu hanh	09m1
dieu phoi vien	09m1
digital	0381
diharapkan	0FC1
dij	0FD2
dijk	0FF1
dilna	0FG1
din	0FH3
dinas	07]1
dioploma	0@A1
dioplóma	0@A1
dipartiment	0FK1
dipartimento	0FL1
dipl	0FM1
dipl inf	0FM1
dipl ing	0FN2
dipl ing (fh	0:>1
dipl kfm	0FM1
dipl. ing	0FP1
dipl.-inf	0FM1
dipl.-ing	0FM1
dipl.-ing. (fh	0:>1
dipl.-kfm	0FM1
diplom	0FQ7
diplom (fh	0:>1
diplom ingenieur	0FX1
diplom-ingenieur	0FX1
diploma	0FYA
diploma accademico	0Fj1
diploma behaald	02j1
diploma de bacalaureat	0:01
diploma de excelenta	0?>1
diploma de licenta	0Fk1
diploma de master	0Fl1
diploma di	0Fm1
diploma di maturita	0Fm1
diploma di maturità	0Fm1
diploma di scuola superiore	0Fm1
diploma iii	03T1
diploma in	02X1
diploma its	0Fn1
diploma iv	0D[1
diploma notu	03L1
diploma superiore	0Fm1
diploma tecnico superiore	0Fn1
diploma universitario	0Fj1
diplomada en	0Fo2
diplomado en	0:G1
diplomant	0G11
diplomas	08<1
diplomasi	0<d1
diploması	0<d1
diplomat en	0G21
diplomatura	0Fo2
diplome	0G32
diplome d'etat	03M1
diplome d'ingenieur	03M1
diplome d'universite	03N1
diplome de grande ecole	03M1
diplomee	0EP1
diplomi insinoori	0G51
diplomi-insinoeoeri	0G51
diplomi-insinööri	0G51
diplomingenioer	0:D1
diplomingenior	0:D1
diplomingeniør	0:D1
diplomirana	0G11
diplomirani	0G63
diplomovany specialista	0G91
diplomovaný specialista	0G91
diploms	0681
diplomski studij	0FP1
diplomuddannelse	0?X1
diplomă	0G:2
diplomă de bacalaureat	0:01
diplomă de excelență	0?>1
diplomă de licență	0Fk1
diplomă de master	0Fl1
diplóma	0G<1
diplôme	03N1
diplôme d'ingénieur	03M1
diplôme d'université	03N1
diplôme d'état	03M1
diplôme de grande école	03M1
diplômé	0EP1
diplômée	0EP1
diputacio	03Q1
diputacion	07\1
diputació	03Q1
diputación	07\1
dirbtuves	03I1
dirbtuvės	03I1
direcao	0G=1
direccion	0EO1
dirección	0EO1
directeur	0G>2
directia	0EY1
direction	0@D1
directoare	01h1
director	0BN4
directora	02?2
directrice	0AG2
direcția	0EY1
direkcija	0G@1
direktoer	05M3
direktor	0GA8
direktoratet	0:c1
direktore	02O2
direktorius	02Q1
direktorlugu	0=d1
direktors	02R1
direktoru	05F1
direktorė	02Q1
direktur	02:1
direktör	0GI2
direktörlüğü	0=d1
direktörü	05F1
direktør	05e2
diretor	01\1
diretor executivo	01\1
diretora	01\1
diretoria	0G=1
direttore	0251
direttrice	0251
direttur	0571
direzione	0FL1
direção	0G=1
dirigent	05U1
dirigente	0251
dis	0GK2
disainer	01>1
discreta	0GM1
discreto	0GN2
disenador	01B1
disenadora	01B1
disertace	0GP1
disertacija	0GQ3
disertasi	09i1
disertācija	0GT1
diseñador	01B1
diseñadora	01B1
dispatcher	01g1
disponent	05U1
disputerad	0GU1
dissenyador	02>1
dissenyadora	02>1
dissertation	0GV2
disszertacio	0GX1
disszertáció	0GX1
distanciel	00a1
distans	0GY1
distincao	00M1
distincio	01T1
distincion	01S1
distinció	01T1
distinción	01S1
distinctia	0?>1
distinctie	0?>1
distinction	0GZ3
distincția	0?>1
distincție	0?>1
distinção	00M1
distribuidora	02[1
ditta	0G]2
divadlo	0G_2
divisao	0G=1
divisi	0:M1
divisie	0Ga1
divisio	0Gb1
division	0Gc5
divisione	0FL1
divisioona	0Gh1
divisió	0Gb1
división	0EO1
divisjon	0Gi2
divisão	0G=1
divize	0Gk1
divizia	0Gl2
divizija	0Gn2
divizio	0CI1
divizjoni	0FK1
diviżjoni	0FK1
divorce	0@B1
divorced	0A\1
divorcee	0@B1
divorciada	0@33
divorciado	0@62
divorciat	0@81
divorcé	0@B1
divorcée	0@B1
divortat	0@91
divortata	0@91
divorziata	0@C1
divorziato	0@C1
divorțat	0@91
divorțată	0@91
divízia	0H01
divízió	0CI1
diyetisyen	05F1
dizainere	02O2
dizaineris	02Q1
dizainers	02R1
dizainerė	02Q1
dizajner	05G2
diákmunkás	0<M1
diätassistent	05U1
diætist	06R1
diététicien	01Z1
diététicienne	01Z1
diëtist	0H11
diễn viên	09m1
dliodoir	03V1
dlíodóir	03V1
do	0H27
do chwili obecnej	04B1
do danas	0Dh2
do danes	0Dj1
do dzis	04B1
do dzisiaj	04B1
do dziś	04B1
do nadal	04B1
do sada	0Dh2
do soucasnosti	09^1
do současnosti	09^1
do sucasnosti	0H91
do súčasnosti	0H91
do teraz	04B1
doanh nghiep	0;B1
doanh nghiệp	0;B1
dobra	0H:9
dobre	0HC4
dobro	0HG6
dobrovolnice	0>b1
dobrovolnicka	0@;1
dobrovolnik	0Ai2
dobrovolník	0>b1
dobrovoľník	0@;1
dobrovoľníčka	0@;1
dobry	0HM2
dobrze	0HO1
dobrá	0HC4
dobře	0HP2
doc than	0AR1
docens	0291
docent	0HR5
docente	0HW4
dochtuir	03V1
dochtuireacht	0H[1
dochtúir	03V1
dochtúireacht	0H[1
docteur	0H\1
doctor	0H]2
doctor en	0H_1
doctor in	0H`1
doctor of	0Ha1
doctor of philosophy	0Ha1
doctor în	0H`1
doctora	0Hb1
doctoraat	0Hc1
doctorado	0Hb1
doctoral	0Ha1
doctoral degree	0Ha1
doctorand	01h1
doctorandus	0Hd1
doctorant	01Z1
doctorante	01Z1
doctorat	0He3
doctorate	0Ha1
documentaliste	01Z1
dodiplomski studij	0G11
dodiplomski študij	0G11
dodnes	0Hh2
doi	01[1
dokonceno	01D1
dokončeno	01D1
dokter	02:1
doktor	0Hj5
doktor nauka	0Ho1
doktor znanosti	0I02
doktora	0I21
doktora derecesi	0I21
doktora grads	0I31
doktora grāds	0I31
doktoral	0I41
doktorand	0I54
doktorandin	08Z1
doktorandske studium	0I91
doktorandské štúdium	0I91
doktorant	0261
doktorantka	0261
doktorantura	0I:2
doktorantūra	0I:2
doktorat	0I<6
doktoratus	0IB1
doktorgrad	0IC3
doktorgradsutdanning	0IF1
doktori	0IB1
doktori fokozat	0IB1
doktori kepzes	0IB1
doktori képzés	0IB1
doktorica znanosti	0I02
doktorikraad	0IG1
doktoriope	0IG1
doktoriõpe	0IG1
doktorsexamen	0GU1
doktorsgrada	0IH1
doktorsgráða	0IH1
doktorske studije	0Ho1
doktorske studium	0II1
doktorski studij	0I02
doktorski študij	0IJ1
doktorsky	0II1
doktorské studium	0II1
doktorský	0II1
doktorsprof	0IH1
doktorspróf	0IH1
doktorát	0CJ2
doktorátus	0IB1
dolmetscher	05U1
dom zdravlja	0@G2
domare	02A1
domeniul	0IK1
domini	0IL1
dominio	0IM2
dominio completo	0IO1
dominio total	0IP1
dommer	05e2
domsmand	06R1
domínio	0IQ1
domínio completo	0IO1
dona	0IR1
donna	0IS1
doorman	01g1
doposud	09^1
doradca	0261
doradczyni	0261
dorucovatel	06^1
doručovatel	06^1
dosen	02:1
dosentti	05P1
dostateczny	0IT1
dosud	09^1
doteraz	0H91
dottoranda	0251
dottorando	0251
dottorat	0IU1
dottorato	0IV1
dottorato di ricerca	0IV1
dottore di ricerca	0IV1
doula	01g1
doutor	0IW1
doutora	0IW1
doutorado	0IW1
doutoramento	0IW1
dovoljenje	0@e1
dozent	05U1
dozvola	0IX2
doçent	05F1
dphil	0DX1
dr	0IZ2
dr hab	0I\1
dr ing	0DX1
dr inz	0I\1
dr inż	0I\1
dr iur	0DX1
dr med	0DX1
dr phil	0DX1
dr philos	0IF1
dr rer nat	0DX1
dr sc	0I]1
dr znanosti	0IJ1
dr. iur	0DX1
dr. med	0DX1
dr. phil	0DX1
dr. rer. nat	0DX1
dr. sc	0I]1
dr. znanosti	0IJ1
dr.-ing	0DX1
dr.philos	0IF1
draaier	01c1
drafter	01g1
draftsman	01g1
dramaturg	01g1
draudimas	03I1
dreef	0FF1
dreher	02d1
drive	0651
driver	01g1
drogist	05U1
drs	0Hd1
drsc	0CJ2
drucker	08Z1
druckerin	02d1
drukarnia	0371
drustvo	0343
druzba	0>@1
druzstvo	0G_2
društvo	0343
družba	0>@1
družstvo	0G_2
drzavna matura	0I^1
državna matura	0I^1
dsh	0<N1
dtu	0@@1
du	0I_1
du an	0EC1
du kien	0I`1
du lich	0;B1
du lịch	0;B1
duais	0>K1
duales studium	0:>1
duchasach	0?R1
dulgher	01h1
duoc si	09m1
duolingo	0<N1
duong	0AS1
durchschnitt	01A1
durchschnittsnote	01A1
dusun	0Eh1
dut	0F82
duvarci	05F1
duvarcı	05F1
duzeltmen	05F1
dvikalbis	0Ia1
dwibahasa	07[1
dwujezyczny	0Ib1
dwujęzyczny	0Ib1
dyplom	0Ic2
dyrektor	0261
dyrektorka	0261
dz	0?11
dzial	0Ie1
dzialalnosc gospodarcza	0371
dział	0Ie1
działalność gospodarcza	0371
dziennikarka	0261
dziennikarz	0261
dzimta	0=Z1
dzimta valoda	0=Z1
dzimtais	0=Z1
dzimtā	0=Z1
dzimtā valoda	0=Z1
dzis	04B1
dzisiaj	04B1
dzives apraksts	0If1
dzives gajums	0If1
dzivesgajums	0If1
dzivoklis	0?11
dziś	04B1
dzīves apraksts	0If1
dzīves gājums	0If1
dzīvesgājums	0If1
dzīvoklis	0?11
dámh	01G1
dátheangach	0?R1
dès	0E`1
débutant	0;Z2
déclarant	01Z1
délivré	0EP1
délivrée	0EP1
délégué	01Z1
déléguée	01Z1
département	0Ig2
développeur	01Z1
développeuse	01Z1
díj	0FD2
dílna	0FG1
dúchasach	0?R1
düzeltmen	05F1
dėstytoja	02Q1
dėstytojas	02Q1
dělnice	0>b1
dělník	0>b1
dược sĩ	09m1
dự kiến	0I`1
dự án	0EC1
e	0Ii6
e figli	03J1
e hijos	07\1
e lode	00G1
e v	00`1
e.v	00`1
eagarthoir	03V1
eagarthóir	03V1
earned	09Y1
earrach	0Io1
ebanista	0?_2
ebe	05F1
ebeniste	01Z1
eccellente	09<1
eccellenti	0J01
ecdl	0J12
ecdl sprachen	0<N1
echipa	0EY1
echipă	0EY1
ecole	01P1
ecole primaire	01P1
ecole superieure	01P1
ecoles	01P1
ecologist	01g1
economist	0J32
economista	0J55
economistă	01h1
ecpe	0<N1
ects	0AD1
eczaci	05F1
eczacı	05F1
eczanesi	03X1
ed	0J:1
edasijoudnud	0J;1
edasijõudnud	0J;1
edd	0DX1
edelleen	0J<1
edificio	04I1
edifício	04I1
edistynyt	0J=2
editeur	01Z1
editions	0J?2
editor	0JA6
editora	0JG4
editore	0751
editorial	0JK4
editoru	05F1
editrice	0JO2
editur	0571
editura	0JQ2
editură	0JQ2
editör	05F1
editörü	05F1
edizioni	0751
educacio secundaria	0<@1
educacion secundaria	0:H1
educació secundària	0<@1
educación secundaria	0:H1
educador	02;3
educadora	02?2
educateur	01Z1
educatoare	01h1
educator	01h1
educatore	0251
educatrice	05[2
edustaja	05P1
edx	0Ak1
edzo	0842
edző	0842
eeldatav	0JS1
eerste prijs	0JT1
eerste taal	0JU1
eervolle vermelding	0JT1
efset	0<N1
efteraar	0JV1
efteraaret	0JV1
efterar	0JV1
efteraret	0JV1
efterskole	0JW1
efterår	0JV1
efteråret	0JV1
eg	00`1
egenfoeretagare	0JX1
egenforetagare	0JX1
egenföretagare	0JX1
egitimi	0JY1
egitmen	05F1
egitmeni	05F1
egresada	06D1
egresado	06D1
egyedulallo	0JZ1
egyedülálló	0JZ1
egyeni vallalkozo	07G1
egyesulet	04O2
egyesület	04O2
egyetem	0J[2
egyetemi diploma	0J]1
egyéni vállalkozó	07G1
egzamin maturalny	0J^1
ehbo	0=L1
ehf	00`1
ehliyet	0<d1
ehliyeti	0<d1
ehrenamtliche	05U1
ehrenamtlicher	08Z1
ehrennadel	00:1
ehrung	00:1
eier	0;Q1
eigandi	0=^1
eigenaar	0J_1
eignung	0<R1
eindcijfer	0AY1
einfache kenntnisse	05T1
einhleyp	0J`1
einhleypur	0J`1
eining	0Ja1
einkaeufer	05U1
einkaleyfi	0?J1
einkaufer	05U1
einkunn	0231
einkäufer	05U1
einsteiger	0Jb1
eireli	00`1
ejecutiva	01B1
ejecutivo	01B1
ejer	06R1
ekibi	0=d1
ekipa	0Jc1
ekonom	0Jd3
ekonomi	05P1
ekonomist	0Jg2
ekonomista	0Ji2
ekonomka	0>b1
ekonomska skola	0Jk2
ekonomska sola	0Jm1
ekonomska škola	0Jk2
ekonomska šola	0Jm1
ekonóm	08L1
eksam	0Jn1
eksamen	0Jo1
eksamensgennemsnit	0K01
ekspedient	06R1
ekspercka	0K11
ekspercki	0K11
ekspert	0K26
ekspertas	0K81
ekspertniva	0K91
ekspertnivaa	0K91
ekspertniveau	0K:1
ekspertnivå	0K91
eksperts	0K;1
ekspertti	07P1
el	0?@1
el presente	01m1
elado	0842
eladó	0842
electric	0381
electrician	0J32
electricien	01Z1
electricienne	01Z1
electricista	02?2
electroplater	01g1
elektricar	0A^3
elektricien	01c1
elektrik	01>1
elektrikar	0Ai2
elektrikas	02Q1
elektrikci	05F1
elektriker	05M3
elektrikis	02R1
elektrikár	0@;1
elektrikář	0>b1
elektrikçi	05F1
električar	0A^3
elektriķis	02R1
elektroniker	05U1
elektryk	0261
eleman	05F1
elemani	05F1
elemanı	05F1
elementaarne	04[1
elementaer	0<<1
elementaert	0<Y1
elementair	0<:1
elementaire	0;Z2
elemental	0K<2
elementar	0K>4
elementare	0B\1
elementares	0KB1
elementari	0<F1
elementary	0;`2
elementary proficiency	0;b1
elementer	0KC1
elementär	0<<1
elementært	0<Y1
elemzo	0291
elemző	0291
eletricista	01\1
eletricista de manutencao	01\1
eletricista de manutenção	01\1
eletrotecnico	01\1
eletrotécnico	01\1
elettricista	0251
elev	0KD4
eleveur	01Z1
eleveuse	01Z1
elismeres	0FD2
elismerés	0FD2
ellenor	0291
ellenőr	0291
elnok	0842
elnök	0842
eloadas	0AZ2
eloado	0<M1
elsevier	01[1
elue	01Z1
elulookirjeldus	0KH1
elulugu	0KH1
elvalt	0JZ1
elvegezve	0KI1
elvált	0JZ1
elvégezve	0KI1
előadás	0AZ2
előadó	0<M1
em	0KJ2
em andamento	0871
em curso	0871
emakeel	0KL1
emakeelena	0KL1
emba	0FM1
embajador	01B1
embajadora	01B1
embalmer	01g1
embetsstudium	0KM1
emelet	03Z1
emitida	0BH1
emitido	0KN2
empilhadeirista	01\1
empleada	01B1
empleado	01B1
employe	01Z1
employee	01Z1
employee of the month	00N1
employee of the year	00N1
employé	01Z1
employée	01Z1
empregado	01\1
empresa	0313
en	0KP3
en couple	0@B1
en cours	00_1
en cours d'obtention	08@1
en curs	01n1
en curso	01m1
en ligne	00a1
en linea	0KS1
en linia	00f1
en línea	0KS1
en línia	00f1
en poste	00_1
en prensa	01`1
en remot	00f1
en remoto	0KS1
encanador	01\1
encargada	01B1
encargado	01B1
encarregada	02>1
encarregado	01\1
encarregat	02>1
encofrador	01B1
endnote	01A1
enekes	0KT1
energy	0381
enfase	0KU1
enfermeira	01\1
enfermeiro	01\1
enfermera	01B1
enfermero	01B1
engaged	0A\1
engedely	0=l2
engedély	0=l2
engenheir	0KV1
engineer	0KW2
enginyer	0KY1
enginyeria tecnica	0G21
enginyeria tècnica	0G21
enhed	0KZ1
enheden	02i1
enhet	0K[2
enheten	09E1
enige ervaring	0K]1
enige kennis	0<:1
enn	0K^1
enoleg	02>1
enologa	02>1
enota	0Jc1
ens	0Ak1
ensamstaaende	0K_1
ensamstaende	0K_1
ensamstående	0K_1
enseignant	01Z1
enseignante	01Z1
ensino	0@N1
ensino fundamental	00J1
ensino medio	00J1
ensino médio	00J1
ensino secundario	00J1
ensino secundário	00J1
ensino superior	0:41
enskild firma	0JX1
enslig	0K`1
enstitusu	0Ka2
enstitüsü	0Ka2
ente	03J1
ente di formazione	01R1
enterprises	0381
entertainment	0381
entraineur	01Z1
entraineuse	01Z1
entraîneur	01Z1
entraîneuse	01Z1
entregador	01\1
entregadora	01\1
entrenador	01B1
entrenadora	01B1
entrepreneur	01g1
entreprise	0Kc2
entwickler	05U1
enòleg	02>1
enòloga	02>1
epfl	0Ak1
epitesz	0291
epp	00`1
equip	0Gb1
equipa	0G=1
equipe	0Ke2
equipier	01Z1
equipiere	01Z1
equipo	0EO1
er	0Kg1
eredmeny	08>1
eredmény	08>1
erem	0FD2
erettsegi	0Kh1
erettsegi bizonyitvany	0Kh1
erfahren	05n1
ergotherapeut	05U1
ergotherapeute	01Z1
ergothérapeute	01Z1
erhvervsakademigrad	0401
erhvervsskole	0JW1
erhvervsuddannelse	00D1
eriala	0Ki1
erikoisammattitutkinto	0Kj1
erindi	0?J1
erinomainen	0Kk2
erinomaiset	0Km1
erittaein hyvae	0J=2
erittain hyva	0J=2
erittäin hyvä	0J=2
erkek	0<A1
ernaeringsfysiolog	0;Q1
ernæringsfysiolog	0;Q1
eronnut	09N1
erschienen in	08M1
erste hilfe	06C1
ersthelfer	06C1
erstsprache	0Kn1
ertekesito	0291
ervaren	0Ko1
erwartet	05V1
erweiterte grundkenntnisse	0<S1
erworben	01<1
erworben am	01<1
erzieher	05U1
es	0L01
esame di stato	01?1
escalera	09?1
escola	0L13
escola tecnica	0L42
escola tècnica	01O1
escola técnica	0@N1
escola universitaria	01O1
escola universitària	01O1
escritorio	02[1
escrituraria	01\1
escriturario	01\1
escriturária	01\1
escriturário	01\1
escritório	02[1
escuela	0?U1
escuela tecnica	0?U1
escuela técnica	0?U1
esimees	01>1
esimies	05P1
esindaja	01>1
esitelma	0L61
esitelmae	0L61
esitelmä	0L61
eso	0L72
especialidad	0L91
especialidade	0KU1
especialista	0L:4
especialitat	0>Y1
especializacao	0L>1
especializacion	0L91
especialización	0L91
especialização	0L>1
esperado	0L?1
espert	0L@1
esperta	0LA1
esperto	0LA1
essay	0>31
estagiaria	01\1
estagiario	01\1
estagiária	01\1
estagiário	01\1
estate	0LB1
esteticista	03O2
estetista	0251
estheticienne	01Z1
esthéticienne	01Z1
estimado	0L?1
estimat	0811
estimata	0811
estimated	05g1
estimator	01g1
estimată	0811
estiu	0LC1
estrada	04I1
estudi	03Q1
estudio	08`2
estúdio	02[1
esztergalyos	0<M1
esztergályos	0<M1
et	0LD2
et al	01[1
eta	0LF1
etablissements	0301
etae	0LF1
etaenae	0LF1
etaetyoe	0LF1
etage	04h1
etalagiste	01Z1
etana	0LF1
etaten	0:c1
etatyo	0LF1
ete	0LG1
etec	0@N1
eth	0Ak1
eth zurich	0Ak1
eth zürich	0Ak1
ets	0301
ettekanne	03W1
etterem	07G1
ettevote	0531
ettevõte	0531
etä	0LF1
etänä	0LF1
etätyö	0LF1
eud	00D1
eurl	00`1
europass zivotopis	0LH1
europass životopis	0LH1
ev	0LI2
evaluator	01h1
evden	0A<1
eves	0LK1
evkonyv	0GX1
evli	0<b1
exam marker	01g1
examen	0LL1
examen artium	07E1
examensarbete	0LM1
examiner	01g1
excelent	0CT1
excelente	0LN2
excellent	0LP3
excel·lent	0LS2
executive	01g1
expected	05g1
expedida	06D1
expedido	06D1
expedient	0LU1
expediente	0?S1
experienced	0B@1
expert	0LV;
expert comptable	01Z1
expert level	0La1
expert-comptable	01Z1
experta	0Lb2
experte	0Ld3
experten	0Lg1
expertenkenntnisse	0Lg1
expertenwissen	0Lg1
expertin	0Lh2
expertise	0Lj2
expertna	0Ll1
expertni	0Lm1
expertniva	0Ln1
expertnivaa	0Ln1
expertnivå	0Ln1
expertná	0Ll1
expertní	0Lm1
experto	0Lo1
expires	0M01
expiring	0M01
eċċellenti	0J01
eğitimi	0JY1
eğitmen	05F1
eğitmeni	05F1
f	0M16
f lli	03J1
f.lli	03J1
fabbrica	03J1
fabbro	0251
fabrica	0M74
fabrică	03B1
fabriek	02Z1
fabrik	0:K2
fabrika	06@1
fabrikasi	03X1
fabrikası	03X1
fabrikk	0:c1
fabryka	0371
fac	01P1
fachabitur	01@1
facharbeiter	01@1
facharbeiterabschluss	01@1
facharbeiterbrief	01@1
fachbereich	06Q1
fachfrau	02d1
fachhochschule	0<l1
fachhochschulreife	01@1
fachkraft	02d1
fachmann	02d1
fachoberschulreife	01@1
fachrichtung	0M;1
fachwirt	03h1
fachzeitschrift	08M1
facilitator	01g1
facolta	01R1
facoltà	01R1
facteur	01Z1
factory	0381
factrice	01Z1
faculdade	0@N1
facultad	0?U1
facultat	01O1
facultate	07M1
facultatea	07M1
faculte	01P1
faculteit	08=1
faculty	01N1
faculty of	01N1
faculté	01P1
fag	0M<2
fagbrev	07E1
faglaert	00D1
faglært	00D1
fagproeve	07E1
fagprove	07E1
fagprøve	07E1
fagskole	0M>2
fagskolegrad	0M@1
fagskolegrad i	0M@1
fagskoleutdanning	0M@1
fahrer	05U1
fahrerlaubnis	06C1
faiantar	01h1
faianțar	01h1
faible	0;m1
fair	0BB1
fakulta	0MA3
fakultaet	0<l1
fakultas	0MD1
fakultat	0<l1
fakultate	0451
fakulte	03o1
fakultesi	03o1
fakultet	0ME5
fakulteta	0Jm1
fakultetas	0E01
fakulty	0MJ2
fakultà	0481
fakultät	0<l1
fakultāte	0451
fakülte	03o1
fakültesi	03o1
falegname	0251
fall	08e1
familiar	0ML1
familiar with	0ML1
familiarity	0ML1
faoi lathair	05a1
faoi láthair	05a1
farm	0381
farm hand	01g1
farmaceits	02R1
farmaceut	0MM4
farmaceuta	0261
farmaceutic	02>1
farmaceutica	02;3
farmaceutico	03O2
farmaceutka	0261
farmacevt	05I1
farmacia	0MQ4
farmacias	02[1
farmacie	03B1
farmacist	01h1
farmacista	0MU2
farmacistă	01h1
farmacèutic	02>1
farmacèutica	02>1
farmacéutica	01B1
farmacéutico	01B1
farmacêutica	01\1
farmacêutico	01\1
farmaseutti	05P1
farmasoeyt	0;Q1
farmasoyt	0;Q1
farmasøyt	0;Q1
farmer	01g1
farmhand	01g1
farmàcia	03Q1
farmácia	02[1
farmácias	02[1
farrier	01g1
fasih	0491
fasor	03Z1
fatec	0@N1
faxineira	01\1
faxineiro	01\1
fce	0<N1
fear	0MW1
fejezet	0GX1
fejleszto	0291
fejlesztő	0291
felag	06I1
felelos	0291
felelős	0291
felhasznaloi	0MX1
felhasznaloi szint	0MX1
felhasználói	0MX1
felhasználói szint	0MX1
felicitations du jury	0MY1
fellow	01g1
fellowship	00N1
felsofok	0MZ1
felsofok felett	0M[1
felsofoku	0MZ1
felsofoku okj	0M\1
felsofoku szakkepzes	0M\1
felsooktatasi szakkepzes	0M\1
felsőfok	0MZ1
felsőfok felett	0M[1
felsőfokú	0MZ1
felsőfokú okj	0M\1
felsőfokú szakképzés	0M\1
felsőoktatási szakképzés	0M\1
female	0M]1
femeie	0M^1
femeiesc	0M^1
femeni	0IR1
femenino	0M_1
femení	0IR1
feminin	0M`2
feminine	0M]1
feminino	0Mb1
femme	0Mc1
femme de chambre	01Z1
femmina	0IS1
femminil	0Md1
femminile	0IS1
fen lisesi	03o1
fenykepesz	0<M1
ferfi	0Me1
ferienjob	08Z1
ferilskra	0Mf1
ferilskrá	0Mf1
ferjezett	0JZ1
fermier	01h1
fernarbeit	0Mg1
ferramenteiro	01\1
ferronnier	01Z1
feuerwehr	03C1
fh	0Ak1
field of study	0BG1
fierar	01h1
figli	03J1
filiale	03C1
filiere	0Mh1
filière	0Mh1
filosofian maisteri	0G51
filosofian tohtori	0Mi1
filosofie doktor	0GU1
filosofie kandidat	0Mj1
finalis	05m1
finalist	0Mk:
finalista	0N58
finaliste	00L1
finalisti	0071
finalistka	0N=1
finalizada	06D1
finalizado	06D1
fino a	0N>1
fino ad oggi	00k1
fino al	0N>1
fins	0N?1
fins a	0N?1
fins ara	01n1
fins avui	01n1
fiorista	0251
fire fighter	01g1
fireann	0MW1
firefighter	01g1
firinci	05F1
firini	03X1
firm	0381
firma	0N@:
firmasi	03X1
firması	03X1
firmă	03B1
first	00T1
first aid	01X1
first class	00T1
first class honours	0:;1
first language	0NJ1
first mate	01g1
first place	00N1
fiscal	01B1
fisherman	01g1
fishmonger	01g1
fisioterapeuta	03O2
fisioterapis	02:1
fisioterapista	0251
fiskare	02A1
fiske	0:c1
fisker	05e2
fitter	06V2
fizioterapeut	01h1
fizjoterapeuta	0261
fizjoterapeutka	0261
fizyoterapist	05F1
fjarvinna	00j1
fjernarbeid	0NK1
fjernarbejde	0NL1
fjolbrautaskoli	0411
fjölbrautaskóli	0411
flat	0651
fleischer	02d1
fleuriste	01Z1
fliesenleger	05U1
fliessend	0NM1
fliessend in wort und schrift	0NM1
fliessende kenntnisse	0NM1
fließend	0NM1
fließend in wort und schrift	0NM1
fließende kenntnisse	0NM1
flight attendant	01g1
floor	0651
florar	01h1
florist	0NN5
florista	03O2
floristi	05P1
floristin	02d1
florysta	0261
florystka	0261
fluencia	08j1
fluent	0NS2
fluente	0NU2
fluently	0??1
flugbegleiter	05U1
fluid	0NW1
fluida	0NX2
fluido	0NZ2
fluwenti	0J01
fluência	08j1
flydende	0N\1
flydende i skrift og tale	0N\1
flydende modersmaal	0N]1
flydende modersmal	0N]1
flydende modersmål	0N]1
flygvaerdinna	02A1
flygvardinna	02A1
flygvärdinna	02A1
flytande	0N^1
flytande i tal och skrift	0N^1
flytende	0N_1
flytende muntlig og skriftlig	0N_1
flyvert	0N`1
foarte bine	0CT1
foarte bun	0952
focus	0BG1
fodrasz	0<M1
fodrász	0<M1
foerare	02A1
foerderung	08[1
foeredrag	0LM1
foerening	0>?1
foerer	0;Q1
foererkort	08b1
foerestaandare	02A1
foeretag	0>?1
foerlag	0Na2
foerman	02A1
foersaekring	0>?1
foerskola	0Nc2
foerskolan	0>?1
foerskollaerare	02A1
foerskollaerarexamen	0Mj1
foerstapris	00K1
foerstaspraak	0Ne1
foerstepraemie	0081
foerster	02d1
foerstespraak	0Nf1
foervaentad	0<h1
foireann	0621
foiskola	0J[2
foiskolai diploma	04M1
foldmero	0<M1
folkehoegskole	0;R1
folkehogskole	0;R1
folkehøgskole	0;R1
folkeskole	0JW1
folkeskolens afgangsproeve	00D1
folkeskolens afgangsprove	00D1
folkeskolens afgangsprøve	00D1
folkhoegskola	0Ng1
folkhogskola	0Ng1
folkhögskola	0Ng1
folyamatban	00i1
folyamatos	00i1
folyekony	0MZ1
folyekonyan	0MZ1
folyoirat	0GX1
folyékony	0MZ1
folyékonyan	0MZ1
folyóirat	0GX1
fomhar	0Nh1
fond	0Ni2
fondacija	06@1
fondas	03I1
fondateur	01Z1
fondation	0301
fondatoare	01h1
fondator	01h1
fondatore	0251
fondatrice	05[2
fondazione	03J1
fondazzjoni	0801
fonds	0671
fonoaudiologa	01\1
fonoaudiologo	01\1
fonoaudióloga	01\1
fonoaudiólogo	01\1
fontanera	01B1
fontanero	01B1
foods	0381
for	0Nk1
foraar	0Nl1
foraaret	0Nl1
forar	0Nl1
forare	02A1
foraret	0Nl1
foras	0BA1
forbroir	03V1
forbróir	03V1
forderung	08[1
fordito	0291
fordypning	0Nm1
fordító	0291
foredrag	05h3
foreman	01g1
forening	0=?3
forer	0;Q1
forerkort	08b1
forestandare	02A1
forester	01g1
foretag	0>?1
forgeron	01Z1
forhandlingsniveau	0N\1
forkvinde	06R1
forlag	0Nn6
formacao complementar	0?h1
formacio professional	0AV1
formacion profesional	0O42
formacion profesional de grado superior	0AW1
formació professional	0AV1
formación profesional	0O42
formación profesional de grado superior	0AW1
formador	02;3
formadora	02;3
formadur	0=^1
forman	02A1
formand	06R1
formann	0;Q1
formateur	01Z1
formation continue	0O61
formation courte	0O61
formatoare	01h1
formator	01h1
formatore	0251
formatrice	05[2
formação complementar	0?h1
formaður	0=^1
formen	05F1
formgivare	02A1
forn	03Q1
fornaia	0251
fornaio	0251
forner	02>1
forritari	0=^1
forsakring	0>?1
forscher	05U1
forsikring	0O72
forskare	02A1
forsker	05e2
forskola	0Nc2
forskolan	0>?1
forskollarare	02A1
forskollararexamen	0Mj1
forstapris	00K1
forstasprak	0Ne1
forstepraemie	0081
forster	02d1
forstesprak	0Nf1
fortbildung	0O92
fortgeschritten	0O;2
fortlaufend	04C1
fortsatt	0O=1
forvantad	0<h1
forventa	0O>1
forventes	0O?1
forventet	0O@2
forår	0Nl1
foråret	0Nl1
fotograaf	01c1
fotograf	0OB7
fotografa	0=<3
fotografci	05F1
fotografer	02:1
fotografo	06S3
fotos	0<M1
fotoğrafçı	05F1
fotògraf	02>1
fotògrafa	02>1
fotógrafa	01B1
fotógrafo	03O2
fotós	0<M1
foundation	0381
foundation degree	02X1
foundation diploma	02X1
foundation year	0:;1
founder	01g1
fp	0OI2
fp grado superior	0AW1
fp i	0:H1
fp ii	0AW1
fp技能士	00Q1
fr o m	0OK1
fr.o.m	0OK1
fra	0OL4
fra og med	0OP2
fraan	0OR1
fraan och med	0OK1
fraedingur	0=^1
fraesare	02A1
fraeser	05U1
fraiseur	01Z1
framhaldsskoli	0411
framhaldsskóli	0411
framhaldsstig	0OS1
framurskarandi	0OT1
framúrskarandi	0OT1
fran	0OR1
fran och med	0OK1
frasare	02A1
fraser	05U1
fratelli	03J1
frau	0OU1
frazione	0?M1
freelance	0OV2
freelancer	0C:2
freiberufler	08Z1
freiberuflich	0OX2
freiwilliges soziales jahr	08Z1
fremragende	0N\1
fresador	01B1
fresatore	0251
frezar	0>b1
frezeci	05F1
frezer	0OZ2
frezor	01h1
frigoriste	01Z1
friseur	05U1
frisoer	05M3
frisor	05M3
frisör	02A1
frisør	05e2
fritidsledare	02A1
frivillig	05M3
frizer	01h1
frm	01Q1
from	0O\2
fromager	01Z1
fromagere	01Z1
fromagère	01Z1
frontend	0701
fruehjahr	0O^1
fruehling	0O^1
fruhjahr	0O^1
fruhling	0O^1
fryzjer	0261
fryzjerka	0261
frá	0O_2
fräsare	02A1
fräser	05U1
från	0OR1
från och med	0OK1
fræðingur	0=^1
frézař	0>b1
frühjahr	0O^1
frühling	0O^1
fuehrer	02d1
fuehrerin	02d1
fuehrerschein	06C1
fuer	0Oa1
fuhrer	02d1
fuhrerin	02d1
fuhrerschein	06C1
full professional	0??1
full professional proficiency	0Ob1
full stack	0701
full-stack	0701
fulltrui	0=^1
fulltrúi	0=^1
fully remote	0Oc1
fundacao	02[1
fundacio	03Q1
fundacion	07\1
fundació	03Q1
fundación	07\1
fundacja	0371
fundador	02;3
fundadora	02;3
fundatia	03B1
fundatie	03B1
fundação	02[1
fundația	03B1
fundație	03B1
fundiert	0Od1
fundierte kenntnisse	0Od1
fur	0Oa1
futar	0<M1
futár	0<M1
fylkeskommune	0:c1
fyrirlestur	0?J1
fyrirtaeki	0Oe1
fyrirtæki	0Oe1
fysioterapeut	05M3
fysioterapeutti	05P1
fysiotherapeut	01c1
fyzioterapeut	06^1
fz llc	00`1
fz-llc	00`1
fze	00`1
fàbrica	03Q1
fábrica	08`2
félag	06I1
félicitations du jury	0MY1
féminin	0Mc1
fényképész	0<M1
férfi	0Me1
férjezett	0JZ1
fómhar	0Nh1
földmérő	0<M1
förare	02A1
förderung	08[1
föredrag	0LM1
förening	0>?1
föreståndare	02A1
företag	0>?1
förlag	0Na2
förman	02A1
förskola	0Nc2
förskolan	0>?1
förskollärare	02A1
förskollärarexamen	0Mj1
förstapris	00K1
förstaspråk	0Ne1
förster	02d1
försäkring	0>?1
förväntad	0<h1
fører	0;Q1
førerkort	08b1
førstepræmie	0081
førstespråk	0Nf1
führer	02d1
führerin	02d1
führerschein	06C1
für	0Oa1
fırıncı	05F1
fırını	03X1
főiskola	0J[2
főiskolai diploma	04M1
g	03U1
gaard	0>?1
gada	0Of1
gade	0Og1
gadi	0Oh1
gads	0Oh1
gadu	0Oh1
gaelscoil	01G1
gaertner	05U1
gaertnerei	03C1
gaffer	01g1
galardon	01S1
galardón	01S1
gallery	0381
galvaniseur	05U1
gamekeeper	01g1
games	0381
gamykla	03I1
ganadera	01B1
ganadero	01B1
ganador	01S1
ganadora	01S1
gang	0Eh1
gano	03L1
ganske god	0>d1
garage	0Oi2
garcom	01\1
garconete	01\1
gard	0>?1
gardener	01g1
gardien	01Z1
gardienne	01Z1
garson	05F1
gartner	0Ok3
gartnerei	03C1
garzone	0251
garçom	01\1
garçonete	01\1
gasse	0AI1
gasthaus	08\1
gasthof	08\1
gastouder	01c1
gata	0On3
gatan	04g1
gate	0:d1
gatve	0P12
gatvė	03U1
gazeteci	05F1
gbr	00`1
gcp	01Q1
gcse	00g2
gcses	00g2
gebr	08\1
gebruder	08\1
gebrueder	08\1
gebrüder	08\1
gecertificeerd	0=L1
ged	00g2
gegenwaertig	04C1
gegenwartig	04C1
gegenwärtig	04C1
gehuwd	04f1
geimhreadh	0P31
geldig t m	0P41
geldig t/m	0P41
geldig tot	0P41
gelistirici	05F1
gelistiricisi	05F1
geliştirici	05F1
geliştiricisi	05F1
gemeente	0P51
gemeinde	08\1
gemeinderat	02d1
gemiddeld	0P62
gemiddeld cijfer	0AY1
gemiddelde	0AY1
gendarme	01Z1
genel not ortalamasi	03L1
genel not ortalaması	03L1
genel ortalama	03L1
generalitat	03Q1
generell studiekompetanse	07E1
gennemsnit	0K01
genossenschaft	03C1
geodeta	0261
geodetka	0261
geologist	01g1
geometer	05U1
geometra	0251
geometre	01Z1
gepland	0P81
geplant	05V1
gepromoveerd	0Hc1
gept	0<N1
gepubliceerd	0=N1
gerai	0P92
gerant	01Z1
gerante	01Z1
geras	0P;1
gerent	02>1
gerente	03O2
gering	05T1
germans	03Q1
geros	0P;1
geruestbauer	05U1
gerustbauer	05U1
gerüstbauer	05U1
gesaellbrev	0P<1
gesallbrev	0P<1
gesamtnote	01A1
gesamtschule	0<l1
geschaeftsbereich	06Q1
geschaeftsfuehrer	05U1
geschaftsbereich	06Q1
geschaftsfuhrer	05U1
gescheiden	04f1
geschieden	0P=1
geschäftsbereich	06Q1
geschäftsführer	05U1
gesell	05U1
geselle	02d1
gesellenbrief	01@1
gesellenpruefung	01@1
gesellenprufung	01@1
gesellenprüfung	01@1
gesellin	02d1
gesellschaft	03C1
gestalter	05U1
gestionnaire	01Z1
gestor	01\1
gestora	01\1
gestoria	08^2
gestoría	07\1
gesällbrev	0P<1
getrouwd	04f1
getuigschrift	0=L1
gevorderd	0P>2
gg	0Eh1
ggmbh	00`1
ghadu ghaddej	0=41
ghalliem	0571
ghalliema	0571
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
giao tiep	0P@1
giao tiep co ban	0P@1
giao tiep tot	0P@1
giao tiếp	0P@1
giao tiếp cơ bản	0P@1
giao tiếp tốt	0P@1
giao vien	09m1
giardiniera	0251
giardiniere	0251
giay chung nhan	0:l1
giay khen	0:n1
giay phep	0:l1
gie	00`1
giesser	05U1
gießer	05U1
gift	0PA4
giftur	0J`1
gimnazija	03j5
gimnazium	0J[2
gimnazjum	03i1
gimnázium	0J[2
gimtasis	0Ia1
gimtoji	0Ia1
gimtoji kalba	0Ia1
gioi	0?a1
giornalista	0251
giris duzeyi	0<?1
giriş düzeyi	0<?1
giudice	0251
giám sát	09m1
giám đốc	09m1
giáo sư	09m1
giáo viên	09m1
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
giỏi	0?a1
gjaldkeri	0=^1
gjennomsnitt	0PE1
glassblower	01g1
glazier	01g1
glazurnik	0261
gledalisce	0>@1
gledališče	0>@1
glorieta	09?1
gmbh	00`1
gmbh & co	00`1
gmbh & co kg	00`1
gmbh & co. kg	00`1
gmina	0371
go	0PF1
go dti	0PF1
go dti seo	05a1
go dtí	0PF1
go dtí seo	05a1
gobernanta	01B1
gobierno	07\1
god	0PG:
god kunnatta	0PQ1
goda	0PR2
goda kunskaper	0PT1
goda kunskaper i tal och skrift	0N^1
godalga	00B1
gode	0PU1
gode kundskaber	0PU1
gode kunnskaper	0PV1
godina	0PW2
godine	0PW2
godkjenning	0PY2
godt	0P[4
goed	0P_2
goede kennis	0Pa1
goethe	0<N1
goethe zertifikat	0<N1
goethe-zertifikat	0<N1
gold	00N1
gold medal	00N1
goldschmied	05U1
goldsmith	01g1
gondozo	0692
gondozó	0692
gonullu	05F1
good	0Pb2
good knowledge	0Pd1
gorevli	05F1
gorevlisi	05F1
gostilna	0>@1
gott	0PQ1
gotu	0Pe1
gouvernante	01Z1
government	0381
governo	02[1
governor	01g1
gpa	0Pf2
gpa評価	0Ph1
graben	0AI1
gracht	0FF1
grad	0Pi4
grad ta' master	0Pm1
gradam	0>K1
grade	00T1
gradinar	01h1
gradinita	07M1
grado	0:G1
grado en	0:G1
grado medio	0:H1
grado superior	0AW1
grado universitario	0:G1
graduacao	0:41
graduado escolar	0:H1
graduat escolar	0<@1
graduate certificate	0Pn1
graduate degree	0Pn1
graduate diploma	0Pn1
graduate school	01N1
graduated	09Y1
graduating	05g1
graduação	0:41
graend	04g1
grafica	0Po2
grafician	01h1
graficka	0Ai2
grafico	0251
graficzka	0261
grafik	0Q13
grafiker	05F1
grafikus	0<M1
grafička	0Ai2
gramata	0GT1
gramatvede	02R1
gramatvedis	02R1
grammar school	01N1
grand	04g1
grand debutant	0Q42
grand débutant	0Q42
grande ecole	01P1
grande école	01P1
grant	00N1
granted	09Y1
graphiste	01Z1
grau	0G21
grau en	0G21
grau mitja	0<@1
grau mitjà	0<@1
grau superior	0AV1
gre	0<N1
greengrocer	01g1
greenkeeper	01g1
greffier	01Z1
greffiere	01Z1
greffière	01Z1
grein	0Q62
griffier	01c1
grocer	01g1
groep	02Z1
groothandel	02Z1
groundskeeper	01g1
group	0Q82
groupe	0301
grubu	03X1
gruender	05U1
grundare	0Q:1
grunder	0Q;2
grunderna	0Q=2
grundkenntnis	05T1
grundkenntnisse	0<82
grundkunskaper	0Q=2
grundlaeggande	0Q=2
grundlaeggande nivaa	0Q?1
grundlaeggende	0Q@2
grundlaegger	06R1
grundlagen	0<82
grundlaggande	0Q=2
grundlaggande niva	0Q?1
grundläggande	0Q=2
grundläggande nivå	0Q?1
grundlæggende	0Q@2
grundlægger	06R1
grundniva	0Q?1
grundnivaa	0Q?1
grundnivå	0Q?1
grundschule	0<l1
grundskola	0Ng1
grunnkunnatta	0QB1
grunnkunnátta	0QB1
grunnleggende	0QC2
grunnlegger	0;Q1
grunnnam	09c1
grunnnám	09c1
grunnskolaprof	0QE1
grunnskoli	0411
grunnskólapróf	0QE1
grunnskóli	0411
grunnthekking	0QF1
grunnur	0QG2
grunnþekking	0QF1
grup	0QI3
grup scolar	07M1
grup școlar	07M1
grupa	0QL4
grupe	0QP2
grupo	08`2
grupp	0QR1
gruppe	0QS2
gruppen	0=?3
gruppenleiter	05U1
gruppo	03J1
grupul	03B1
grupė	0QP2
grád	0QU1
gráfica	02[1
gränd	04g1
gründer	0Q;2
grāmata	0GT1
grāmatvede	02R1
grāmatvedis	02R1
grădinar	01h1
grădinița	07M1
grădiniță	07M1
gtq	02U1
guanyador	01T1
guanyadora	01T1
guard	01g1
guarderia	0?U1
guardería	0?U1
guardia giurata	0251
guardo	01T1
guardó	01T1
gueltig bis	0=i1
guia de montana	01B1
guia turistica	03O2
guia turistico	03O2
guia turística	01\1
guia turístico	01\1
guida alpina	0251
guida turistica	0251
guide	01g1
gultig bis	0=i1
gumnaasium	0QV2
guncel	0>o1
gunumuz	0>o1
gurnal	07D1
gurnalist	0571
guru	0QX2
gut	0QZ2
gut in wort und schrift	0Q\1
gutachter	05U1
gute	0Q\1
gute grundkenntnisse	0<S1
gute kenntnisse	0QZ2
guvenlik gorevlisi	05F1
guz	0Q]1
guía de montaña	01B1
guía turística	01B1
guía turístico	01B1
gyakornok	0842
gyar	04O2
gydytoja	02Q1
gydytojas	02Q1
gymnas	0;R1
gymnasial	0P<1
gymnasialabschluss	01@1
gymnasieexamen	0P<1
gymnasieskola	0Ng1
gymnasiet	0Ng1
gymnasieutbildning	0P<1
gymnasium	0Q^5
gymnazium	0MJ2
gymnázium	0MJ2
gyogyszeresz	0291
gyogyszertar	07G1
gyogytornasz	0<M1
gyoztes	0001
gyvenimo aprasymas	0Qc1
gyvenimo aprašymas	0Qc1
gyár	04O2
gyógyszertár	07G1
gyógyszerész	0291
gyógytornász	0<M1
győztes	0001
gärtner	05U1
gärtnerei	03C1
gård	0>?1
géomètre	01Z1
gérant	01Z1
gérante	01Z1
góð	0Qd2
góð kunnátta	0PQ1
gönüllü	05F1
görevli	05F1
görevlisi	05F1
götu	0Pe1
gültig bis	0=i1
gümnaasium	0QV2
güncel	0>o1
günümüz	0>o1
güvenlik görevlisi	05F1
güz	0Q]1
għadu għaddej	0=41
għalliem	0571
għalliema	0571
h	0Qf1
haandvaerker	06R1
habilitacao	0Qg2
habilitacio	01]1
habilitacion	01^1
habilitació	01]1
habilitación	01^1
habilitacja	0I\1
habilitation	0Qi2
habilitação	0Qg2
haccp	01Q1
hackathon	0Qk1
haedersbevisning	0081
haendler	05U1
hafta	0Ql1
haigla	0531
hairdresser	01g1
hajadon	0JZ1
hakem	05F1
hakim	0Qm2
hala	0>o1
halado	0Qo2
haladó	0Qo2
halaman	0R11
halasz	0<M1
halen	0>o1
halen devam ediyor	0>o1
hallinnoija	05P1
halász	0<M1
hameau	04h1
handel	0R23
handelsakademie	0<l1
handelshoegskolan	0Ng1
handelshogskolan	0Ng1
handelshögskolan	0Ng1
handelsskole	0JW1
handlaeggare	02A1
handlaeggerska	02A1
handlaggare	02A1
handlaggerska	02A1
handledare	02A1
handler	0Bn2
handlowiec	0261
handläggare	02A1
handläggerska	02A1
handvaerker	06R1
handwerk	03C1
handwerksmeister	03h1
hang	0R52
hanke	0R72
hari ini	0R91
harifa	0R:1
haritaci	05F1
haritacı	05F1
harjoittelija	05P1
hasic	06^1
hasič	06^1
haskoli	0411
haskolinn	0411
hasta	0R;1
hasta el presente	01m1
hasta hoy	01m1
hasta la actualidad	01m1
hasta la fecha	01m1
hastanesi	03X1
hasti	0R<1
hauptfach	0M;1
hauptschulabschluss	01@1
hauptschule	0<l1
hausmeister	05U1
hausnummer	0521
haust	0R=2
haute ecole	01P1
haute école	01P1
haven	0Og1
havo	0R?2
havo diploma	0RA1
havo-diploma	0RA1
hazas	0JZ1
hb	00`1
hbo	0:A1
hbo bachelor	0:A1
hbo-bachelor	0:A1
hdr	0H\1
he	0RB1
hea	0RC2
head	01g1
head of	01g1
head teacher	01g1
headteacher	01g1
health visitor	01g1
hebamme	02d1
hec	0Ak1
heden	0RE1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0RF2
heft	08M1
heftruckchauffeur	01c1
hegeszto	0842
hegesztő	0842
heikko	04a1
heim	03C1
hekim	05F1
helfer	05U1
helyettes	0291
hem	0AS1
hemsire	05F1
hemsiresi	05F1
hemşire	05F1
hemşiresi	05F1
hentes	0<M1
herausgeber	08M1
herbst	0RH1
herec	0>b1
herecka	0>b1
herečka	0>b1
herfst	0RI1
hermanos	07\1
herr	0RJ1
het	0RK1
hetkel	0RL1
heute	04C1
hf	0RM2
hf eksamen	00D1
hf-eksamen	00D1
hhx	00D1
hien gio	0<B1
hien nay	0<B1
hien tai	0<B1
hiep hoi	0;B1
hieu thuoc	0;B1
hieu truong	09m1
high school	01N1
high school degree	02Y1
high school diploma	02Y1
higher certificate	02X1
higher national diploma	02X1
highers	02Y1
highly skilled	0RO1
highway	0651
hilfskraft	02d1
hingga	0RP1
hingga kini	0R91
hingga saat ini	0R91
hingga sekarang	0R91
hinne	0RQ1
hitsaaja	05P1
hivatal	0RR1
hiver	0RS1
hivern	0RT1
hiện giờ	0<B1
hiện nay	0<B1
hiện tại	0<B1
hiệp hội	0;B1
hiệu thuốc	0;B1
hiệu trưởng	09m1
hja	0RU1
hjelp	0;Q1
hjemmearbejde	0NL1
hjemmekontor	0NK1
hjá	0RU1
hkdse english	0<N1
hlid	0Pe1
hlr	0@f1
hlíð	0Pe1
hnc	0RV2
hnd	0RV2
ho	0RX1
ho so xin viec	0RY1
hoa si	09m1
hoc bong	0:n1
hoc viec	09m1
hoc vien	0Dc1
hochschulabschluss	0:>1
hochschule	0RZ2
hochschulreife	01@1
hodnoceni	0R\1
hodnocení	0R\1
hodnotenie	0R]1
hoegskola	0Ng1
hoegskolan	0Ng1
hoegskole	0;R1
hoegskoleexamen	0Mj1
hoegskolefoerberedande	0P<1
hoegskoleingenjoer	0Mj1
hoegskolekandidat	0?\1
hoegskolen	0;R1
hoejskole	0JW1
hoest	0R^2
hoesten	0R^2
hoeyskole	0;R1
hoeyskolen	0;R1
hof	0R`3
hogeschool	08=1
hogskola	0Ng1
hogskolan	0Ng1
hogskole	0;R1
hogskoleexamen	0Mj1
hogskoleforberedande	0P<1
hogskoleingenjor	0Mj1
hogskolekandidat	0?\1
hogskolen	0;R1
hoi nghi	0:O1
hoi thao	0:O1
hoitaja	05P1
hoja de vida	0D21
hoje	0871
hojskole	0JW1
holding	0Rc2
holdings	00`1
holt	0Pe1
hombre	0Re1
home	0Qf1
home office	0Rf4
homem	0Rj1
homeoffice	0Mg1
homme	0Rk1
honap	0RX1
honnudur	0=^1
honor	00N1
honorable mention	00N1
honors	00T1
honour	00N1
honourable mention	00N1
honours	00T1
honours degree	0:;1
hons	09b1
hoofd	0J_1
hoofdstuk	0=N1
hoofdvak	02l1
hop tac xa	0;B1
hopital	0301
hos	0Rl3
hospital	0Ro5
hospoda	0FG1
host	0S43
hosten	0R^2
hostes	05F1
hostess	0S72
hote	01Z1
hote d'accueil	01Z1
hotel	0S9B
hotelfach	05U1
hotell	0SK3
hotelli	06G1
hotesse	01Z1
house	0651
housekeeper	01g1
hovedfag	0KM1
hovenier	01c1
hoy	01m1
hoyskole	0;R1
hoyskolen	0;R1
hr	0701
hrsz	03Z1
hsc	00E1
hsk	0<N1
htl	0Ak1
htx	00D1
huan luyen vien	09m1
hudebnik	0>b1
hudebník	0>b1
hudpleier	0;Q1
hudterapeut	02A1
huidig	0RE1
huidige	0RE1
huissier	01Z1
hukukcu	05F1
hukukçu	05F1
huolto	06G1
huong dan vien	09m1
hurtownia	0371
huvudaemne	02c1
huvudamne	02c1
huvudämne	02c1
huy chuong	0:n1
huy chương	0:n1
huyen	0AS1
huyện	0AS1
huấn luyện viên	09m1
hybrid	0SN2
hybride	0SP1
hybrydowo	0SQ1
hydraulik	0261
hydrologist	01g1
hyfsad	0SR1
hygieniapassi	03Y1
hyva	0SS2
hyva taito	0SU1
hyvae	0SS2
hyvae taito	0SU1
hyvaet	0SU1
hyvat	0SU1
hyvä	0SS2
hyvä taito	0SU1
hyvät	0SU1
háskóli	0411
háskólinn	0411
házas	0JZ1
hâlen	0>o1
hâlâ	0>o1
händler	05U1
hästi	0R<1
håndværker	06R1
hædersbevisning	0081
hè	0RB1
hét	0RK1
hó	0RX1
hónap	0RX1
hótel	06I1
hôpital	0301
hôte	01Z1
hôte d'accueil	01Z1
hôtel	0301
hôtesse	01Z1
högskola	0Ng1
högskolan	0Ng1
högskoleexamen	0Mj1
högskoleförberedande	0P<1
högskoleingenjör	0Mj1
hönnuður	0=^1
höst	0SV1
hösten	0SV1
høgskole	0;R1
høgskolekandidat	0?\1
høgskolen	0;R1
højskole	0JW1
høst	0SW1
høsten	0SW1
høyskole	0;R1
høyskolen	0;R1
hướng dẫn viên	09m1
hạng	0F>1
hẻm	0AS1
họa sĩ	09m1
học bổng	0:n1
học việc	09m1
học viện	0Dc1
hồ sơ xin việc	0RY1
hội nghị	0:O1
hội thảo	0:O1
hợp tác xã	0;B1
i	0SX6
i dag	0S^4
i fills	03Q1
i helyezett	0001
i lathair	05a1
i láthair	05a1
i miejsce	0N=1
i s	00`1
i sambud	0J`1
i место	0Sb1
i. helyezett	0001
i/s	00`1
iarna	0Sc1
ib	00E1
ib diploma	02Y1
icdl	01Q1
ician	0Sd1
idag	0Se3
idegenvezeto	0<M1
idegenvezető	0<M1
idioma materno	0Sh1
idioma nativo	0=_1
idirmheanach	0Si1
idirmheánach	0Si1
idnmeistari	0G<1
idnmenntun	0QE1
idnskoli	0411
idraulico	0251
ieee	01[1
iela	0?11
ielts	0<N1
ielā	0?11
ies	0Ak1
iesacejs	0Sj2
iesācējs	0Sj2
ifsi	01P1
ig	0Sl2
igangvaerende	0Sn1
igangværende	0Sn1
igazgato	0So2
igazgatosag	0CI1
igazgató	0So2
igazgatóság	0CI1
igazolvany	0T11
igazolvány	0T11
ihk	0Ak1
ihk abschluss	01@1
ihk-abschluss	01@1
ii miejsce	0N=1
iii miejsce	0N=1
iim	0Ak1
iit	0Ak1
ijazah	0T21
ijazah sma	0T21
iki	0T31
iki dabar	0D^1
iki dilli	05;1
iki siandien	0D^1
iki siol	0D^1
iki šiandien	0D^1
iki šiol	0D^1
ikincilik	0;W1
ikurejas	02Q1
ilcesi	0?01
ile	0T41
ileri	0B62
ileri duzey	0B62
ileri düzey	0B62
ileri seviye	0471
ilkbahar	0:N1
ilkokulu	03o1
illum	0=41
illustrateur	01Z1
illustratoer	0T52
illustrator	0T76
illustratore	0251
illustratrice	05[2
illustratör	02A1
illustratør	0;Q1
illusztrator	0<M1
illusztrátor	0<M1
illüstratör	05F1
ilsien matern	0=[1
ilustrador	03O2
ilustradora	03O2
ilustrator	0T=4
ilustratorka	0261
ilustrátor	06^1
ilçesi	0?01
im	0TA1
imam	01g1
ime projekta	0TB1
imker	02d1
immobiliare	03J1
imobiliaria	02[1
imobiliária	02[1
imone	03I1
imoneje	0TC1
impasse	04h1
impiegata	0251
impiegato	0251
importer	01g1
impresa	03J1
in	0TD1
in a relationship	0A\1
in corso	00k1
in corso di stampa	0751
in curs	0221
in essere	00k1
in partnerschaft	0P=1
in press	0>31
in prezent	0221
in progress	0Bm1
in service training	0CF1
in-service training	0CF1
inc	00`1
incepand cu	0TE1
incepator	0<D2
incorporated	00`1
indeks prestasi	0ER1
indeks prestasi kumulatif	0ER1
independent user	0Pd1
indirizzo	0CA1
individuali veikla	03I1
indkober	06R1
indkoeber	06R1
indkøber	06R1
industri	0=?3
industria	02[1
industrias	08`2
industrie	03J1
industriemeister	03h1
industrier	0>?1
industries	0TF3
indústria	02[1
indústrias	02[1
indústries	03Q1
infant school	01N1
infermer	02>1
infermera	02>1
infermier	0571
infermiera	0TI2
infermiere	0251
infirmier	01Z1
infirmiere	01Z1
infirmière	01Z1
informatiker	05U1
ing	0TK2
ingegner	0TM1
ingenier	0TN1
ingenieria superior	0TO1
ingenieria tecnica	0:G1
ingeniería superior	0TO1
ingeniería técnica	0:G1
ingenieur	0TP3
ingenieurbuero	03C1
ingenieurburo	03C1
ingenieurbüro	03C1
ingenioer	05e2
ingenior	05e2
ingeniør	05e2
ingenjoer	02A1
ingenjor	02A1
ingenjör	02A1
inginer	0TS1
inginer diplomat	0Fk1
inginier	0571
ingrijitoare	01h1
ingrijitor	01h1
ingénieur	0TT1
inhaber	05U1
iniciante	0TU2
inkoepare	02A1
inkopare	02A1
inkoper	01c1
inköpare	02A1
inmobiliaria	07\1
inn	0381
innealtoir	03V1
innealtóir	03V1
inniu	05a1
innkjoeper	0;Q1
innkjoper	0;Q1
innkjøper	0;Q1
inriktning	02c1
insa	0Ak1
insaat	03X1
insegnante	0251
insener	01>1
insinoeoeri	0TW2
insinoeoeri (amk	0TY2
insinoori	0TW2
insinoori (amk	0TY2
insinyur	02:1
insinööri	0TW2
insinööri (amk	0TY2
inspectoare	01h1
inspector	0J32
instalater	0Ai2
instalator	01h1
instalatér	0>b1
installateur	05U1
institiuid	01G1
institiúid	01G1
institut	0T[F
institutas	0U12
institute	0E^2
institute of technology	01N1
instituteur	01Z1
instituto	0U34
institutrice	01Z1
instituts	0U72
institutt	0U92
institutul	0U;2
instituut	0U=4
instituutti	0UA2
institūts	0U72
instructeur	01c1
instructor	0J32
instruktoer	05M3
instruktor	0UC7
instruktorka	0261
instruktur	02:1
instruktör	02A1
instruktør	05e2
instrutor	01\1
instrutora	01\1
instytut	0UJ2
insurance	0381
integrante	01\1
integrisane studije	0UL1
interactive	0381
interimaire	01Z1
intermedi	0UM2
intermedia	0UO2
intermediaire	0UQ2
intermediar	0US2
intermediar superior	0=`1
intermediaria	0C11
intermediario	0UU2
intermediario avancado	0>91
intermediate	0UW2
intermedio	0UY6
intermedio alto	0U_2
intermedio superiore	0?71
intermediária	0C11
intermediário	0UU2
intermediário avançado	0>91
intermedju	0Ua2
intermittent	01Z1
intermittente	01Z1
intermédiaire	0UQ2
intermédio	0UU2
intermédio alto	0>91
intern	0J32
internat	0<l1
international baccalaureate	00g2
internetu	0Uc1
interno	0?M1
interpreter	01g1
intervento	0751
intezet	0Ud3
intyg	0<]2
intérimaire	01Z1
intézet	0Ud3
invatatoare	01h1
invatator	01h1
inverno	0Ug2
investigador	02;3
investigadora	02?2
invierno	0Ui1
invigilator	01g1
invited talk	0>31
inz	0Uj1
inzeniere	02R1
inzenieris	02R1
inzenir	0Uk1
inzenjer	0Ul2
inzenyr	0Un2
inzenyrske	0V01
inzenyrske studium	0V01
inzinier	0V11
inziniere	02Q1
inzinierius	02Q1
inzinierske	0V21
inzinierske studium	0V21
inzynier	0V32
inzynierskie	0Uj1
inġinier	0571
inşaat	03X1
inštalatér	0@;1
inštitut	0V52
inštitút	0V72
inštruktor	05I1
inż	0Uj1
inżynier	0V32
inżynierskie	0Uj1
inženiere	02R1
inženieris	02R1
inženir	0Uk1
inženjer	0Ul2
inženýr	0Un2
inženýrské	0V01
inženýrské studium	0V01
inžinier	0V11
inžinierius	02Q1
inžinierske	0V21
inžinierske štúdium	0V21
inžinierė	02Q1
iosh	01Q1
ipasnieks	02R1
ipb	0MD1
ipk	0V92
ipma	01Q1
ir	0Hd1
iris	0?Q1
iriseoir	03V1
irish leaving certificate	02Y1
iroda	04O2
isbn	01[1
isci	05F1
iscisi	05F1
iscrizione	01?1
iscrizione all'albo	01?1
iskola	0J[2
issa	0=41
issiskyres	0V;1
issn	01[1
issued	09Y1
issued on	09Y1
istekejusi	0V;1
istitut	0481
istituto	0V<2
istituto professionale	01R1
istituto tecnico	01R1
istqb	01Q1
istrazivac	05G2
istraživač	05G2
istruttore	0251
istruttrice	0251
itb	0Ak1
itfaiyeci	05F1
itibaren	0V>3
itil	01Q1
itinerari	0>Y1
itinerario	0L91
itq	02U1
its	01R1
itパスポート	00Q1
iut	0VA2
ivertinimas	0:e1
iyi	0VC2
iyi derecede	0VE1
iyi duzeyde	0VE1
iyi düzeyde	0VE1
izdavac	0Aa2
izdavacka kuca	06@1
izdavač	0Aa2
izdavačka kuća	06@1
izdevnieciba	0VF2
izdevniecība	0VF2
izlaganje	0Aa2
izpit	0@e1
izstradatajs	02R1
izstrādātājs	02R1
izvorni govornik	0VH2
iðnmeistari	0G<1
iðnmenntun	0QE1
iðnskóli	0411
işçi	05F1
işçisi	05F1
išsiskyręs	0V;1
ištekėjusi	0V;1
j	0VJ1
j d o o	00`1
j.d.o.o	00`1
ja	0VK1
jaar	0VL1
jaesen	05P1
jahr	0VJ1
jahrbuch	08M1
jahre	0VJ1
jahren	0VJ1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02:1
jalan	0Eh1
janitor	01g1
jaosto	0Gh1
jar	0VM1
jarak jauh	0Do1
jardineira	01\1
jardineiro	01\1
jardinera	01B1
jardinero	01B1
jardinier	01Z1
jardiniere	01Z1
jardinière	01Z1
jaren	0VL1
jaro	0VN1
jasen	05P1
jatekvezeto	0<M1
jatkuu	0J<1
jazykovy certifikat	0VO1
jazykový certifikát	0VO1
jd	0DX1
jedinica	0VP2
jednatel	06^1
jednolite studia magisterskie	0VR1
jefa	01B1
jefe	01B1
jelen	00i1
jelenig	00i1
jelenleg	00i1
jelenlegi	00i1
jeles	08>1
jesen	0VS4
jeseň	0VW1
jesien	0VX1
jesienia	0VX1
jesienią	0VX1
jesień	0VX1
jetzt	04C1
jeweler	01g1
jezyk ojczysty	0Ib1
jl	0Eh1
jlpt	0<N1
jo	0VY2
job d'ete	01Z1
job d'été	01Z1
jobs d'ete	01Z1
jobs d'été	01Z1
jogasz	0291
jogositvany	0V[1
jogosítvány	0V[1
jogász	0291
johtaja	05P1
joiner	01g1
jordemoder	06R1
jordmor	0;Q1
jornada de formacion	0D71
jornada de formación	0D71
jornadas	01`1
jornalista	01\1
journal	0V\2
journalist	0V^7
journaliste	01Z1
journeyman	02Y1
juara	05m1
juara 1	05m1
juara i	05m1
jud	04S1
judecator	01h1
judecător	01h1
judetul	04S1
județul	04S1
judge	01g1
judr	0CJ2
juez	01B1
jueza	01B1
jugendleiter	05U1
juggler	01g1
juhataja	01>1
juhendaja	01>1
juhiluba	0Ve1
juht	01>1
juiz	01\1
juiza	01\1
julkaistu	0L61
julkaisu	07B2
junta	07\1
jurist	0Vf7
jurista	01B1
juriste	0Vm2
juristi	05P1
jurists	02R1
jurnal	09i1
jurnalis	02:1
jurnalist	01h1
jurnalista	01h1
jurnalistă	01h1
juror	01g1
juru masak	02:1
juru ukur	02:1
jurusan	0=I1
jusqu'a	0Vo1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0Vo1
jusqu'à	0Vo1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01\1
játékvezető	0<M1
jäsen	05P1
jó	0VY2
język ojczysty	0Ib1
k	0<C1
k k	00`1
k.k	00`1
kaantaja	05P1
kaari	08R1
kab	0Eh1
kabupaten	0Eh1
kadar	0W02
kade	0FF1
kadernice	0>b1
kadernik	0>b1
kadeřnice	0>b1
kadeřník	0>b1
kadin	0<C1
kadın	0<C1
kaeaentaejae	05P1
kaesittelijae	05P1
kaesolev	0RL1
kaesoleva ajani	0RL1
kaetiloe	05P1
kafe	07]1
kafli	0?J1
kaksikielinen	02b1
kakskeelne	0KL1
kalastaja	05P1
kalauz	0<M1
kalfa	05F1
kameraman	0W22
kameramann	02d1
kameramen	02:1
kammer	03C1
kamrer	02A1
kancelar	0FG1
kancelaria	0W42
kancelarija	06@1
kancelária	03H1
kancelář	0FG1
kandidaatti	0TY2
kandidat	0W62
kandidatexamen	0Mj1
kandidatgrad	0?X1
kandidatprogram	0Mj1
kandidatsprof	0W81
kandidatuddannelse	0?X1
kandídatspróf	0W81
kansanopisto	0461
kantor	07]1
kanzlei	03C1
kapici	05F1
kapitaen	02d1
kapitan	02d1
kapitel	0W93
kapitlu	07D1
kapitola	0W<2
kapittel	0W>1
kapitän	02d1
kapper	01c1
kapster	01c1
kapıcı	05F1
kar	0J[2
karakter	0W?2
karakterar	0PE1
karaktergennemsnit	0K01
karaktersnitt	0PE1
karl	0WA1
karlkyns	0WA1
karlmadur	0WA1
karlmaður	0WA1
karosszerialakatos	0<M1
karosszérialakatos	0<M1
karyawan	02:1
kasap	05F1
kasir	02:1
kasittelija	05P1
kasiyer	05F1
kasjer	0261
kasjerka	0261
kassamedewerker	01c1
kassanhoitaja	05P1
kassemedarbejder	06R1
kassenwart	02d1
kasserer	05e2
kassier	01c1
kassierer	05U1
kassoer	02A1
kassoerska	02A1
kassor	02A1
kassorska	02A1
kassör	02A1
kassörska	02A1
kasvataja	01>1
kat	0?01
kat gorevlisi	05F1
kat görevlisi	05F1
katilo	05P1
katona	0<M1
katu	08R1
kauffrau	02d1
kaufhaus	03C1
kaufmann	02d1
kaugtoo	0WB1
kaugtöö	0WB1
kauplus	0531
kauppa	06G1
kauppakorkeakoulu	0461
kauppatieteiden maisteri	0G51
kaupunki	0WC1
kawaler	0WD1
kawin	0<e1
kaynakci	05F1
kaynakçı	05F1
kazaliste	0WE1
kazalište	0WE1
kbr	09H1
ke toan	09m1
ke toan truong	09m1
kebun	07]1
kec	0Eh1
kecamatan	0Eh1
keeper	0Sd1
kehittaejae	05P1
kehittaja	05P1
kehittäjä	05P1
kel	0Eh1
kelias	03U1
kellner	08Z1
kellnerin	08Z1
kelner	0261
kelnerka	0261
kelompok	07]1
kelurahan	0Eh1
kementerian	07]1
kendskab	0WF1
kennari	0=^1
kepala	02:1
kepesites	0=l2
keppni	00;1
kepykla	03I1
kepzes	0WG2
kertesz	0<M1
kertész	0<M1
kesa	0WI1
kesae	0WI1
kesaetyoentekijae	05P1
kesatyontekija	05P1
kesk eriharidus	0WJ1
kesk-eriharidus	0WJ1
keskeriharidus	0WK1
keskharidus	0WJ1
keskhinne	0RQ1
keskiarvo	07I1
keskitaso	0WL2
keskitasoinen	0WN1
keskkool	03[1
keskmine	0WO1
keskmine hinne	0RQ1
kesktase	0WP2
kesktasemel	0WO1
keskus	0WR2
keskustelutaito	0WN1
kestab	0RL1
kesä	0WI1
kesätyöntekijä	05P1
ketnyelvu	0601
ketua	02:1
kevad	0WT1
kevaet	0WU1
kevat	0WU1
kevät	0WU1
key account manager	0701
key holder	01g1
key worker	01g1
keyholder	01g1
keynote	0>31
kezdo	0WV2
kezdő	0WV2
kft	00`1
kg	00`1
kgaa	00`1
kha	0WX2
khach san	0;B1
khoa	0WZ3
khoa hoc	0W]2
khoá học	0W_1
khu	0AS1
khá	0WX2
khách sạn	0;B1
khóa học	0W]2
kiado	0W`3
kiadó	0W`3
kiem soat vien	09m1
kiem toan vien	09m1
kien truc su	09m1
kierowca	0261
kierowniczka	0261
kierownik	0261
kierunek	0Wc1
kiitettaevae	0Km1
kiitettava	0Km1
kiitettävä	0Km1
kilpailu	06H1
kimyager	05F1
kincstarnok	0<M1
kincstárnok	0<M1
kindergarten	0Wd2
kinderpfleger	05U1
kindlustus	0531
kinesitherapeute	01Z1
kinetoterapeut	01h1
kini	0R91
kinésithérapeute	01Z1
kirja	07B2
kirjakauppias	05P1
kirjanpitaejae	05P1
kirjanpitaja	05P1
kirjanpitäjä	05P1
kirjasto	06G1
kirjastonhoitaja	05P1
kirjastus	0Wf2
kirvesmies	05P1
kis	0Wh1
kitabi	0=P1
kitabı	0=P1
kitap	0=P1
kitap bolumu	0=P1
kitap bölümü	0=P1
kitapci	05F1
kitapçı	05F1
kitchen	0381
kitchen hand	01g1
kitchen porter	01g1
kituntetes	0001
kitunteteses	08>1
kitüntetés	0001
kitüntetéses	08>1
kivalo	0Wi3
kiváló	0Wi3
kiến trúc sư	09m1
kiểm soát viên	09m1
kiểm toán viên	09m1
kjennskap	0Wl1
kk	0Wm2
kleermaker	01c1
kleuterschool	08=1
kliinik	0531
kliniek	02Z1
klinigi	03X1
klinik	0Wo4
klinika	0X39
klinikk	0:c1
klinikka	06G1
klinikum	03C1
kliniği	03X1
klīnika	0671
kniha	0W<2
knihkupec	0>b1
knihovn	06^1
knihovna	0FG1
knihovnice	0>b1
knihovnik	0Ai2
knihovník	0Ai2
kniznica	03H1
knižnica	03H1
knjiga	0X<3
knjiznica	0X?2
knjiznicar	0XA2
knjižnica	0X?2
knjižničar	0XA2
knyga	0XC1
kobieta	0XD1
koch	02d1
kochin	02d1
kock	02A1
kod	0XE2
koechin	02d1
koerekort	0@b1
koerier	01c1
koerkort	0<]2
kogumik	03W1
kohtalainen	0WN1
kok	0XG2
koki	02:1
kokk	0XI2
kokki	05P1
kokkur	0=^1
koledza	0451
koledzas diploms	0XK1
koledža	0451
koledžas diploms	0XK1
kolegija	0E01
kolegium	03i1
kolej	03o1
koleji	03o1
kolledz	03[1
kolledž	03[1
kolleg	0<l1
kollegium	0XL1
kollégium	0XL1
kolumni	0L61
komanda	0XM2
komercialist	05I1
komercijalist	0XO1
komercijalista	06j1
kommissionierer	05U1
kommun	0>?1
kommune	0XP4
kompanija	0XT2
kompetansebevis	08b1
kompetisi	05m1
komplek	0Eh1
komponist	05U1
kompānija	0671
komunikativna	0XV1
komunikativne	0XV1
komunikativni	0XW1
komunikativní	0XW1
komunikatywnie	0HO1
komunikatywny	0HO1
komunikatívna	0XV1
komunikatívne	0XV1
komuves	0<M1
komvux	0XX1
kona	0XY1
konatel	08L1
konateľ	08L1
koncernen	0>?1
kondiittori	05P1
konditor	0XZ4
konduktoeoeri	05P1
konduktoer	0T52
konduktoori	05P1
konduktor	0X^4
konduktorka	0261
konduktör	02A1
konduktööri	05P1
konduktør	0;Q1
kondüktör	05F1
koneistaja	05P1
konferanse	0W>1
konferansi	0=P1
konferansı	0=P1
konferenca	0Xb1
konference	0Xc3
konferencia	0Xf2
konferencija	0Xh3
konferencja	07F1
konferens	0Xk2
konferensi	09i1
konferenssi	0L61
konferenz	08M1
konferenza	07D1
kongresi	0=P1
konkurranse	0Xm1
konkurrence	0Xn1
konkurs	0N=1
konkursas	0661
konkursie	0N=1
konkurss	0Xo2
konobar	05G2
konserni	06G1
konservatorij	0Jm1
konservatorija	0E01
konservatorio	0461
konservatorium	0Y13
konservatuvari	03o1
konservatuvarı	03o1
konserwatorium	03i1
konsulent	0Y43
konsult	0Y72
konsultan	02:1
konsultant	0Y93
konsultantas	02Q1
konsultante	02O2
konsultantka	0261
konsultants	02R1
konsultantė	02Q1
konsultti	05P1
kontor	0KZ1
kontsern	0531
konverents	03W1
konversationsniveau	0<S1
konversationssicher	0<S1
konverzacijski	0Y<2
konverzacna	0Y>1
konverzacni	0Y?1
konverzačná	0Y>1
konverzační	0Y?1
konyv	0AZ2
konyvelo	0842
konyvkereskedo	0<M1
konyvtar	04O2
konyvtaros	0842
konzern	03C1
konzervator	0DQ1
konzervatorium	0Y@2
konzervatoř	0DQ1
konzervatórium	0Y@2
konzultant	0YB3
kool	03[1
koolitus	0Jn1
koolituskeskus	03[1
kooperatifi	03X1
koordinaator	01>1
koordinaattori	05P1
koordinator	0YE<
koordinatore	02O2
koordinatorius	02Q1
koordinators	02R1
koordinatoru	05F1
koordinatorė	02Q1
koordinatur	0571
koordinatör	05F1
koordinatörü	05F1
koordinátor	0YQ3
koordynator	0261
koordynatorka	0261
koperasi	07]1
kops	0YT1
kopš	0YT1
korekort	0@b1
korektor	0YU2
korektorka	0261
korgkool	03[1
korgtase	0YW1
korhaz	04O2
korkeakoulu	0461
korkort	0<]2
korrektor	0<M1
korrekturlaesare	02A1
korrekturlaeser	06R1
korrekturlasare	02A1
korrekturleser	0;Q1
korrekturläsare	02A1
korrekturlæser	06R1
kortti	0YX1
korut	03Z1
kosmeticka	0>b1
kosmetiker	05U1
kosmetička	0>b1
kosmetolog	06R1
kosmetologi	05P1
kosmetyczka	0261
kota	0Eh1
kotet	0GX1
koulu	0461
kouluttaja	05P1
koulutusohjelma	0YY1
koulutuspaeivae	0YZ1
koulutuspaiva	0YZ1
koulutuspäivä	0YZ1
kovacs	0<M1
kovar	0>b1
kovács	0<M1
kovář	0>b1
kowal	0261
koyu	0?01
koz	03Z1
kozepes	0Y[2
kozepesen	0Y]1
kozepfelsofok	0Y^1
kozepfok	0Y]1
kozepfok felett	0Y^1
kozepfoku	0Y]1
kozephalado	0MX1
kozepiskola	0XL1
kozepszint	0MX1
kozepszintu	0MX1
kozgazdasz	0291
kozjegyzo	0<M1
kozmetikus	0<M1
kozpont	07G1
krajums	0GT1
kranfuehrer	05U1
kranfuhrer	05U1
kranführer	05U1
krankenhaus	03C1
krawcowa	0261
krawiec	0261
krejci	0>b1
krejčí	0>b1
kreuz	03C1
kronik	02k1
kronikk	0W>1
krt	03Z1
kryptis	0Y_1
krājums	0GT1
ksiazeczka	0A61
ksiazka	07F1
ksiegarz	0261
ksiegowa	0261
ksiegowy	0261
książeczka	0A61
książka	07F1
księgarz	0261
księgowa	0261
księgowy	0261
kth	0XX1
ktieb	07D1
kuafor	05F1
kuaför	05F1
kuchar	02S2
kucharka	0261
kucharz	0261
kuchař	06^1
kuchár	08L1
kuester	02d1
kuhar	0XA2
kuja	08R1
kuljettaja	05P1
kullegg	0481
kulleġġ	0481
kulondij	0001
kumpanija	0801
kunde	0Y`1
kuni	0Ya1
kunniamaininta	0071
kunsill lokali	0801
kunta	06G1
kurang	0E12
kurator	0Yb2
kurier	0Yd2
kurierka	0261
kurir	02:1
kurs	0Yf<
kursai	08<1
kursi	0681
kurssi	0Z23
kursu	0Z53
kursus	0Z84
kurucu	05F1
kurucusu	05F1
kurye	05F1
kuryr	0>b1
kurz	0Z<4
kurýr	0>b1
kustantaja	0L61
kustantamo	06G1
kuster	02d1
kutato	0291
kutató	0291
kutseharidus	0WJ1
kutsekool	03[1
kutsetunnistus	0Ve1
kutuphaneci	05F1
kutuphanesi	03X1
kuu	0Z@1
kuud	0Z@1
kuukausi	0ZA1
kuukautta	0ZA1
kuvar	0ZB1
kuvittaja	05P1
kvalificerad yrkesutbildning	0ZC1
kvenkyns	0XY1
kvetinar	06^1
kvinde	0ZD1
kvinna	0ZE1
kvinne	0ZF1
květinář	06^1
kwartalnik	07F1
kwekerij	02Z1
ky	00`1
ky su	0ZG2
ky thuat vien	09m1
ky yeu	0:O1
kypare	02A1
käesolev	0RL1
käesoleva ajani	0RL1
käsittelijä	05P1
kätilö	05P1
kääntäjä	05P1
képesítés	0=l2
képzés	0WG2
kétnyelvű	0601
kórház	04O2
kõrgkool	03[1
kõrgtase	0YW1
köchin	02d1
könyv	0AZ2
könyvelő	0842
könyvkereskedő	0<M1
könyvtár	04O2
könyvtáros	0842
körkort	0<]2
körút	03Z1
kötet	0GX1
köyü	0?01
köz	03Z1
közepes	0Y[2
közepesen	0Y]1
közgazdász	0291
közjegyző	0<M1
központ	07G1
középfelsőfok	0Y^1
középfok	0Y]1
középfok felett	0Y^1
középfokú	0Y]1
középhaladó	0MX1
középiskola	0XL1
középszint	0MX1
középszintű	0MX1
kørekort	0@b1
különdíj	0001
küster	02d1
kütüphaneci	05F1
kütüphanesi	03X1
kış	0Wh1
kőműves	0<M1
kế toán	09m1
kế toán trưởng	09m1
kỷ yếu	0:O1
kỹ sư	0ZG2
kỹ thuật viên	09m1
l	0ZI1
l'actualitat	01n1
la	0ZJ2
la actualidad	01m1
la distanta	0E>1
la distanță	0E>1
la fecha	01m1
la zi	0221
laakari	05P1
laan	0FF1
labai gerai	08S2
labas	0ZL1
labas zinasanas	0ZL1
labas zināšanas	0ZL1
labi	0ZM2
labor	0ZO2
laborans	0<M1
laborant	06\2
laboratoire	0301
laboratoires	0301
laborator	0ZQ2
laboratori	0ZS2
laboratories	0381
laboratorij	0X?2
laboratorija	0ZU3
laboratorio	0ZX5
laboratorios	08`2
laboratoris	03Q1
laboratorium	0Z]7
laboratory	0381
laboratoř	0FG1
laboratuvari	03X1
laboratuvarı	03X1
laboratório	02[1
laboratórios	02[1
laboratórium	0Zd2
laborer	01g1
laboráns	0<M1
labourer	01g1
labs	0Zf2
lacatus	01h1
lackerare	02A1
lackierer	05U1
laeaekaeri	05P1
laege	06R1
laegergaarden	0>?1
laehetti	05P1
laehihoitaja	0Zh2
laehtien	0Zj2
laekare	02A1
laeknir	0=^1
laensstyrelsen	0JX1
laerare	02A1
laerarhoegskola	0Ng1
laerarvikarie	02A1
laerer	05e2
laerling	0Zl3
laesare	02A1
lagerarbetare	02A1
lagergarden	0>?1
lagerist	05U1
lagermedarbeider	0;Q1
lagermedarbejder	06R1
laget	0:c1
lahetti	05P1
lahihoitaja	0Zh2
lahtien	0Zj2
lahutatud	01=1
lai xe	09m1
laisvai	0Zo1
laitos	06G1
lajang	0<e1
lakare	02A1
lakatos	0So2
laki laki	0ZI1
laki-laki	0ZI1
lakiernik	0261
lakyrnik	0>b1
lakýrník	0>b1
lampista	02>1
lana	07L1
lancar	0491
landkreis	08\1
landmaaler	05e2
landmaler	05e2
landmand	06R1
landmeter	01c1
landmåler	05e2
landwirt	05U1
lane	0651
languagecert	0<N1
langue maternelle	0[01
langue natale	0[01
lanjutan	0[12
lansstyrelsen	0JX1
lantbrukare	02A1
lantmaetare	02A1
lantmatare	02A1
lantmätare	02A1
lap	0GX1
lap trinh vien	09m1
larare	02A1
lararhogskola	0Ng1
lararvikarie	02A1
largo	0[32
larling	0Q:1
lasare	02A1
lasser	01c1
lasteaed	03[1
lastenhoitaja	05P1
lastnica	0EN1
lastnik	0EN1
lat	0[51
lata	0[51
latem	0[61
lato	0[61
lato sensu	0L>1
laufend	04C1
laukums	0?11
laulaja	05P1
laurea	0Fj1
laurea breve	0Fj1
laurea in	0Fj1
laurea magistrale	0[71
laurea quinquennale	0[71
laurea specialistica	0[71
laurea triennale	0Fj1
laurea vecchio ordinamento	0[71
laureat	0[82
laureata in	0Fj1
laureatas	0661
laureate	00L1
laureatka	0N=1
laureato in	0Fj1
lauréat	00L1
lauréate	00L1
lavapiatti	0251
law school	01N1
lawyer	01g1
lda	00`1
le tan	09m1
leabhar	0?Q1
leacht	0?Q1
leachtoir	03V1
lead	01g1
leader	01g1
learning	0[:1
leaving cert	02Y1
leaving certificate	02Y1
lebenslauf	0=21
lector	01h1
lecture	0>31
lecturer	01g1
ledamot	02A1
ledare	02A1
leder	05e2
ledig	0P=1
leed	01Q1
leerkracht	01c1
leerling	0[;2
legat	0Xn1
lege	0;Q1
legitimation	0<]2
legiutas kisero	0<M1
lehrabschluss	01@1
lehranstalt	0<l1
lehre	01@1
lehre als	01@1
lehre zum	01@1
lehrer	05U1
lehrgang	0O92
lehrling	05U1
lehrstuhl	0[=3
lehti	0[@1
lehtiartikkeli	0L61
lehtori	05P1
leidbeinandi	0=^1
leider	01c1
leidinys	0XC1
leidsogumadur	0=^1
leidster	01c1
leidykla	0[A2
leikhus	06I1
leikhús	06I1
leikskoli	0411
leikskóli	0411
leipomo	06G1
leipuri	05P1
leirleder	0;Q1
leiter	05U1
leitung	02d1
leiðbeinandi	0=^1
leiðsögumaður	0=^1
lekar	0[C3
lekaren	03H1
lekarka	0261
lekarn	06^1
lekarna	0[F2
lekarnicka	0@;1
lekarnik	0@;1
lekarz	0261
lektor	0[H9
lektorin	02d1
lektorka	0261
lektors	02R1
lekár	08L1
lekáreň	03H1
lekárnik	0@;1
lekárnička	0@;1
lembaga	07]1
lengua madre	0Sh1
lengua materna	0Sh1
lengua nativa	0Sh1
lente	0[Q1
lentoemaentae	05P1
lentoemanta	05P1
lentoemäntä	05P1
leraar	01c1
lerares	01c1
let	0[R2
leta	0[T1
leti	0[T1
leto	0[U4
letrada	01B1
letrado	01B1
letters	0>31
lettur	0571
letuska	0>b1
letuška	0>b1
level 2 diploma	02Y1
level 3 diploma	02Y1
level 4 diploma	02X1
level 5 diploma	02X1
leveltaros	0<M1
levnadsbeskrivning	0[Y1
levnedslob	0[Z1
levnedsloeb	0[Z1
levnedsløb	0[Z1
levnetsloep	0[[1
levnetslop	0[[1
levnetsløp	0[[1
levéltáros	0<M1
leyfi	0[\2
lezing	0[^2
lgh	0>T1
lia	0:d1
libraia	0251
libraio	0251
libraire	01Z1
librairie	0301
librar	01h1
librarian	01g1
library	0381
librera	01B1
librero	01B1
libro	0[`2
lic	0Uj1
licejs	0451
licejus	0E01
licenca	0[b4
licence	0[f5
licence pro	09l1
licence professionnelle	09l1
licencia	0[k2
licenciada	0:41
licenciada en	0TO1
licenciado	0:41
licenciado en	0TO1
licenciatura	0[m2
licencija	0[o2
licencja	0A61
licencjackie	0Uj1
licencjat	0Uj1
licens	0\12
license	01X1
licensed	01X1
licenta	0\32
licentiat	0Fk1
licentiata	0Fk1
licentiatexamen	0GU1
licentie	0@T2
licenza	01?1
licenza media	0Fm1
licenzja	0A31
licença	0@21
licențiat	0Fk1
licențiată	0Fk1
licență	0\32
liceo	0\52
liceu	0\72
liceul	07M1
liceum	03i1
licėjus	0E01
lider	0\95
lideri	05F1
liderka	0261
lidt kendskab	0<Y1
lidz	0\>1
lidz sim	0\?1
lidz sim bridim	0\?1
lieutenant	01g1
lifeguard	01g1
ligonine	03I1
ligoninė	03I1
liitto	06G1
lijecnica	0=n1
lijecnik	0=n1
liječnica	0=n1
liječnik	0=n1
limba materna	0=Y1
limba maternă	0=Y1
limbă maternă	0=Y1
limited	0\@2
limited working	0BB1
limited working proficiency	0BB1
lingua madre	0\B1
lingua materna	0\C2
lingua nativa	0=_1
linguaskill	0<N1
lingwa materna	0=[1
linja	0YY1
linje	0M<2
linnavalitsus	0531
linuc	0\E1
liofa	05:1
lisans	0AX1
lisans derecesi	0AX1
lisans mezunu	0AX1
lisansi	0<d1
lisansı	0<d1
lise	0\F2
lise diplomasi	0\H1
lise diploması	0\H1
lise mezunu	0\H1
lisens	08b1
lisensi	0<k1
lisensiaatti	0Mi1
lisenssi	03Y1
lisesi	03o1
listonos	06^1
listonosz	0261
listonoszka	0261
listonoš	06^1
litil	0QB1
litsents	0Ve1
litt	0<Z1
livello avanzato	09<1
livello base	0B\1
livello intermedio	0GM1
livre	0?P1
livreira	01\1
livreiro	01\1
livreur	01Z1
livreuse	01Z1
livro	05<1
lizenz	0\I2
lizenziat	0FX1
liċenzja	0A31
ljekarna	0WE1
ljekarnik	0=n1
ljeto	0\K1
ll b	09b1
ll m	0FM1
ll.b	09b1
ll.m	0FM1
llar d'infants	01O1
llb	09b1
llc	00`1
llengua materna	0\L1
llengua nativa	0\L1
llibre	0?m1
llicencia	01]1
llicenciada en	0\M1
llicenciat en	0\M1
llicenciatura	0\M1
llicència	01]1
llm	0FM1
llp	00`1
ln	0651
loader	01g1
loai gioi	0F>1
loai kha	0F>1
loai xuat sac	0F>1
loc	0?M1
localita	0?M1
località	0?M1
locen	0\N1
locena	0\N1
locul 1	0?>1
locul i	0?>1
locuteur natif	0[01
logfraedingur	0=^1
logisticien	01Z1
logisticienne	01Z1
logistics	0381
logistik	03C1
logopaed	06R1
logoped	0\O4
logopeda	0\S2
logopedist	0H11
logopedista	0251
logopedus	0<M1
logopæd	06R1
logopédus	0<M1
loja	02[1
lojas	02[1
lojistik	03X1
lokakarya	0\U1
lokfoerare	02A1
lokfoerer	0;Q1
lokforare	02A1
lokforer	0;Q1
lokfuehrer	05U1
lokfuhrer	05U1
lokförare	02A1
lokfører	0;Q1
lokführer	05U1
lokomotivfoerer	06R1
lokomotivforer	06R1
lokomotivfører	06R1
lomba	05m1
loodgieter	01c1
lop tap huan	0W_1
lopend	0RE1
lote	04I1
loti labi	08N2
lotissement	04h1
lower second	00T1
ločen	0\N1
ločena	0\N1
loại giỏi	0F>1
loại khá	0F>1
loại xuất sắc	0F>1
lpic	0\E1
ltd	00`1
ltd sti	00`1
ltd. şti	00`1
ltda	00`1
lts	0RA1
lu ecrit parle	0CB1
lu hanh	0;B1
lu parle ecrit	0CB1
lu, parlé, écrit	0CB1
lu, écrit, parlé	0CB1
luan an	0:O1
luat su	09m1
luba	0\V2
lucrare	0741
luento	0[@1
lugar	04I1
lukanda	0801
lukio	0461
lukion oppimaara	0561
lukion oppimaeaerae	0561
lukion oppimäärä	0561
luku	0L61
lulus	0\X1
lumberjack	01g1
luna	0\Y1
lungomare	0?M1
luni	0\Y1
lună	0\Y1
lupa	0YX1
luthier	01g1
lutseum	03[1
luu loat	0?a1
luận án	0:O1
luật sư	09m1
ly lich	0RY1
lycee	01P1
lyceum	0\Z3
lycée	01P1
lyzeum	0<l1
lái xe	09m1
lána	07L1
lägergården	0>?1
lähetti	05P1
lähihoitaja	0Zh2
lähtien	0Zj2
läkare	02A1
länsstyrelsen	0JX1
lärare	02A1
lärarhögskola	0Ng1
lärarvikarie	02A1
lärling	0Q:1
läsare	02A1
lääkäri	05P1
læge	06R1
læknir	0=^1
lærer	05e2
lærling	05e2
léacht	0?Q1
léachtóir	03V1
légiutas-kísérő	0<M1
lékař	06^1
lékárn	06^1
lékárna	0FG1
léto	0\]1
líder	03O2
língua materna	0=_1
língua nativa	0=_1
líofa	05:1
lítil	0QB1
lögfræðingur	0=^1
lütseum	03[1
lý lịch	0RY1
lýceum	0\^1
lăcătuș	01h1
līdz	0\>1
līdz šim	0\?1
līdz šim brīdim	0\?1
lưu loát	0?a1
lập trình viên	09m1
lễ tân	09m1
lớp tập huấn	0W_1
lữ hành	0;B1
m	0\_;
m a	0FM1
m arch	0FM1
m b a	0FM1
m com	0FM1
m ed	0FM1
m eng	0FM1
m f a	0FM1
m s	0FM1
m sc	0FM1
m sc prof	0W81
m tech	0FM1
m. a	0FM1
m. ed	0FM1
m. eng	0FM1
m. sc	0FM1
m.a	0FM1
m.arch	0FM1
m.b.a	0FM1
m.com	0FM1
m.ed	0FM1
m.eng	0FM1
m.f.a	0FM1
m.s	0FM1
m.sc	0FM1
m.sc.-próf	0W81
m.tech	0FM1
m1	0FM1
m2	0FM1
ma	0\j3
maakond	0\m1
maalare	02A1
maalari	05P1
maan	0\n1
maanad	0\n1
maanader	0\n1
maand	0\o1
maanden	0\o1
maaned	0]02
maaneder	0]02
maanmittari	05P1
maantee	0]21
maanviljelija	05P1
maanviljelijae	05P1
maanviljelijä	05P1
maatschap	0P51
macchinista	0251
macelar	01h1
macellaio	0251
machinist	0]32
macon	01Z1
madalya	0;W1
madrasah	0MD1
madre lingua	0\B1
madrelingua	0\B1
maennl	0RJ1
maennlich	0RJ1
maestra	0?_2
maestria	0]52
maestro	0?_2
maestría	0]52
mag	0]73
magacioner	06j1
magang	02:1
magas szintu	0]:1
magas szintű	0]:1
magasin	0301
magasinier	01Z1
magasiniere	01Z1
magasinière	01Z1
magazasi	03X1
magazijnmedewerker	01c1
magazin	03B1
magazine	0381
magazioner	01h1
magazynier	0261
magazynierka	0261
magazziniera	0251
magazziniere	0251
magician	01g1
magistar	0];2
magister	0]=8
magister farmacji	0261
magister inzynier	0VR1
magister inżynier	0VR1
magistere	03M1
magisterexamen	0A]1
magisterij	0]E1
magisterium	0VR1
magisterske	0]F2
magisterske studium	0]F2
magisterskie	0VR1
magistersky	0V01
magisterské	0]F2
magisterské studium	0V01
magisterské štúdium	0V21
magisterský	0V01
magisterstudium	0FX1
magistr	0V01
magistra	0FP1
magistra grads	0]H1
magistrantura	0]I1
magistrantuur	0]J1
magistrantūra	0]I1
magistras	0]I1
magistrat	01Z1
magistrate	07a2
magistratura	0]K2
magistre	0]M2
magistrica	0]E1
magistrica stroke	0]E1
magistrikraad	0]J1
magistriope	0]J1
magistriõpe	0]J1
magistro	0]I1
magistro laipsnis	0]I1
magistrs	0]H1
magistrski studij	0]E1
magistrski študij	0]E1
magistrė	0]I1
magistère	03M1
magna cum laude	0AD1
magíster	0TO1
mah	0?01
mahallesi	0?01
mahir	0]O2
mai napig	00i1
maig	00i1
maintainer	01g1
maintenant	00_1
maire	01Z1
mairie	0301
maison	0301
maisteri	0]Q2
maisterintutkinto	0G51
maistreacht	0]S1
maistru	01h1
maith	0]T1
maitre	01Z1
maitre d	01g1
maitre d'hotel	01Z1
maitrise	0]U3
maitrise parfaite	0CC1
maitrise universitaire	09l1
majalah	09i1
majeure	0Mh1
majitel	02S2
majiteľ	08L1
major	0BG1
major de promotion	00L1
major in	0BG1
majoring in	0BG1
majster	0]X2
majstor	0=o2
makalah	09i1
makale	0=P1
makalesi	0=P1
make up artist	01g1
make-up artist	01g1
makelaardij	02Z1
maker	01g1
makinist	05F1
makler	05U1
malare	02A1
male	0]Z1
maler	0Ok3
man	0][6
manad	0\n1
manader	0\n1
manager	0]a6
manajer	02:1
manazer	02S2
manažer	06^1
manažér	08L1
mand	0]g1
mandat	0]h1
mandor	02:1
maned	0]02
maneder	0]02
manicure	01\1
maniger	0571
maniġer	0571
mann	0]i2
mannelijk	0]k1
mannl	0RJ1
mannlich	0RJ1
mannskap	0;Q1
manudir	0]l1
manudur	0]l1
manutentionnaire	01Z1
maquetador	01B1
maquetadora	01B1
maquettiste	01Z1
maquinista	01B1
mara	0Md1
maraicher	01Z1
maraichere	01Z1
marangoz	05F1
maraîcher	01Z1
maraîchère	01Z1
marceneira	01\1
marceneiro	01\1
march	0FM1
marie	0@B1
mariee	0@B1
marin	01Z1
marinaio	0251
marinar	01h1
marinera	01B1
marinero	01B1
marinheiro	01\1
marié	0@B1
mariée	0@B1
mark	00T1
marker	01g1
market	0]m2
marks	00T1
markt	03C1
maros	0<M1
married	0A\1
marynarz	0261
marós	0<M1
mas	03Q1
maschile	0]o1
maschinenbau	03C1
maschinist	05U1
maschio	0]o1
masculi	0Qf1
masculin	0^02
masculine	0^22
masculino	0^42
masculí	0Qf1
masih berlangsung	0R91
masinis	02:1
maskil	0^61
masseur	0Bn2
masseuse	01g1
master	0^7?
master degree	0Pn1
master di ii livello	0[71
master in	0Pn1
master of	0Pn1
master of applied science	0Pn1
master of architecture	0Pn1
master of arts	0Pn1
master of business administration	0Pn1
master of commerce	0Pn1
master of design	0Pn1
master of economics	0Pn1
master of education	0Pn1
master of engineering	0Pn1
master of fine arts	0Pn1
master of laws	0Pn1
master of medicine	0Pn1
master of music	0Pn1
master of nursing	0Pn1
master of philosophy	0Pn1
master of public administration	0Pn1
master of public health	0Pn1
master of science	0Pn1
master of social work	0Pn1
master of technology	0Pn1
master studije	0UL1
master universitari	0\M1
master universitario	0TO1
master's	0Pn1
master's degree	0Pn1
masterabschluss	0FX1
masterand	0Fl1
masterat	0Fl1
mastere	03M1
mastere specialise	03M1
masterexamen	0A]1
mastergrad	0KM1
masteropleiding	0Hd1
masterprogram	0A]1
masters	0Pn1
masterstudium	0^F2
masteruddannelse	0?X1
masterutbildning	0A]1
mastery	0^H2
mastère	03M1
mastère spécialisé	03M1
maszynista	0261
matelot	01Z1
materinji	0^J1
materinscina	0^K1
materinska rec	0^L1
materinski	0^J1
materinski jezik	0^J1
materinsky	0^L1
materinsky jazyk	0^L1
materinská reč	0^L1
materinský	0^L1
materinský jazyk	0^L1
materinščina	0^K1
materna	0^M4
maternega	0^K1
maternelle	0^Q2
materni	0^K1
materni jezik	0^K1
maternji	0^S1
maternji jezik	0^S1
materno	0=_1
maternă	0=Y1
materska skola	0MJ2
matersky	0^T1
matersky jazyk	0^T1
materská škola	0\^1
materstina	0^T1
mateřská škola	0DQ1
mateřský	0^T1
mateřský jazyk	0^T1
mateřština	0^T1
mathematician	01g1
mathematiker	05U1
matig	0<:1
matricula d'honor	0LU1
matricula de honor	0?S1
matriculation	02Y1
matron	01g1
matrona	01B1
matroos	01c1
matros	0D`1
matrose	02d1
matroz	0291
matrícula d'honor	0LU1
matrícula de honor	0?S1
matróz	0291
matsec	0A21
matu	09j1
matura	0^U6
maturita	0^[3
maturita classica	0Fm1
maturita scientifica	0Fm1
maturitaet	01@1
maturitat	01@1
maturite	09j1
maturitna skuska	0^^1
maturitni	0^_1
maturitni zkouska	0^_1
maturitná skúška	0^^1
maturitní	0^_1
maturitní zkouška	0^_1
maturità	0Fm1
maturità classica	0Fm1
maturità scientifica	0Fm1
maturität	01@1
maturité	09j1
maturski ispit	0^`1
maurer	05U1
mavo	0RA1
maçon	01Z1
maître	01Z1
maître d	01g1
maître d'hôtel	01Z1
maîtrise	0]U3
maîtrise parfaite	0CC1
maîtrise universitaire	09l1
mağazası	03X1
maģistra grāds	0]H1
maģistratūra	0]H1
maģistre	0]H1
maģistrs	0]H1
mba	0FM1
mbh	00`1
mbo	0^a2
mbo 2	0RA1
mbo 3	0RA1
mbo 4	0^c2
mbo niveau 4	0^e1
mca	0FM1
mcsa	01Q1
mcse	01Q1
md	0^f2
mdes	0FM1
mdr	0^h1
me	00`1
meanleibheal	0^i2
meanscoil	01G1
mecanic	0^k2
mecanic de locomotiva	01h1
mecanic de locomotivă	01h1
mecanica	01B1
mecanicien	01Z1
mecanico	03O2
meccanico	0251
mechanic	01g1
mechanik	0Q13
mechanikas	02Q1
mechaniker	05U1
mechatroniker	05U1
mecànic	02>1
mecánica	01B1
mecánico	01B1
mecânico	01\1
med	0FM1
medaglia	00O1
medaila	0041
medaile	0051
medaille	0^m4
medaille d'or	00L1
medal	0_13
medala	00B1
medaleinkunn	0231
medalha	00M1
medali	05m1
medalia	0?>1
medalie	0?>1
medalis	0661
medalj	00K1
medalja	0_43
medalje	0_72
medaljen	0_93
medalla	0<O2
medarbeider	0;Q1
medarbejder	06R1
medarbetare	02A1
medaļa	00B1
meddommer	0;Q1
medecin	01Z1
medel	0_<2
medelbetyg	0<m1
medelgod	0SR1
medewerker	01c1
medewerkster	01c1
medfoerfattare	02A1
medforfattare	02A1
medforfatter	05e2
medförfattare	02A1
medhjaelper	06R1
medhjælper	06R1
media	0_>5
media final	0Ah1
media generala	0?T1
media generală	0?T1
medianomi	04W1
medic	01h1
medic rezident	01h1
medica	03O2
medical school	01N1
medicinska sestra	0A^3
medico	06S3
medie	0_C2
medie de absolvire	0?T1
medio	0_E5
medio alto	0>l1
medio-alto	0>l1
mediu	0US2
medium	0UW2
medja	0_J1
medju	0_K1
medlem	05M3
medmasa	02R1
medmāsa	02R1
mees	0_L1
meeskond	0_M1
meget god	0_N4
meget gode	0N\1
meget godt	0_R2
megye	03Z1
mehanicar	05G2
mehanik	0EN1
mehanikis	02R1
mehaničar	05G2
mehāniķis	02R1
meistarabref	0G<1
meistarabréf	0G<1
meistaragrada	0W81
meistaragráða	0W81
meistaraprof	0W81
meistarapróf	0W81
meistars	02R1
meister	0_T3
meisterbrief	03h1
meisterpruefung	03h1
meisterprufung	03h1
meisterprüfung	03h1
meistras	02Q1
mekaanikko	05P1
mekanik	02:1
mekaniker	05M3
melhor	00M1
mellanniva	0SR1
mellannivaa	0SR1
mellannivå	0SR1
mellem	0_W2
member	01g1
membre	0BE2
membro	01\1
membru	01h1
memoire	0?P1
memur	05F1
memuru	05F1
men	0_Y2
menadzer	0_[3
menadżer	0261
menadžer	05G2
mencao honrosa	00M1
mencio	0_^2
mencio especial	01T1
mencion	0_`2
mencion de honor	01S1
menció	0_^2
menció especial	01T1
mención	0_`2
mención de honor	01S1
menedzer	0_b3
menedzere	02R1
menedzeris	02R1
menedzser	0291
menedżer	0261
menedžer	0XA2
menedžere	02R1
menedžeris	02R1
meneillaan	0J<1
meneillaeaen	0J<1
meneillään	0J<1
menengah	0CP2
menengah atas	0_e1
menesi	0_f1
menesiai	0_g1
menesis	0_f1
menesiu	0_g1
meng	0FM1
menikah	0<e1
menntaskoli	0411
menntaskóli	0411
mention	0_h2
mention assez bien	0MY1
mention bien	0MY1
mention complementaire	09j1
mention complémentaire	09j1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0MY1
mention très bien	0MY1
mentiune	0?>1
mentor	0_j4
mentora	01\1
menuisier	01Z1
menuisiere	01Z1
menuisière	01Z1
menuo	0_g1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0?>1
merchandiser	01g1
merimies	05P1
merit	00T1
meritfoerteckning	0[Y1
meritforteckning	0[Y1
meritförteckning	0[Y1
meritvaerde	0<m1
meritvarde	0<m1
meritvärde	0<m1
merkezi	03X1
mernok	0291
mes	0_n5
mese	0`31
mesec	0`42
meseca	0`42
mesecev	0`61
meseci	0`42
mesemondo	0291
mesemondó	0291
meses	0`72
mesi	0`31
mesiac	0`91
mesiace	0`91
mesiacov	0`91
mesic	0`:1
mesice	0`:1
mesicu	0`:1
meska	0`;1
meski	0`;1
meslek lisesi	0\F2
meslek yuksekokulu	03o1
meslek yuksekokulu mezunu	0`<1
meslek yüksekokulu	03o1
meslek yüksekokulu mezunu	0`<1
mesos	0`=1
messageries	0301
mestari	05P1
mester	0`>3
mesterbrev	07E1
mesterdiploma	0J]1
mesterfok	0`A1
mesterfokozat	0J]1
mesterkepzes	0J]1
mesterképzés	0J]1
mestra	02>1
mestrado	0L>1
mestrado integrado	0L>1
mestratge	0\M1
mestre	0`B2
mestre de obras	01\1
mestre em	0L>1
mestsky urad	0G_2
mestský úrad	03H1
metai	0`D1
meteorologist	01g1
metge	02>1
metgessa	02>1
metreur	01Z1
metselaar	01c1
metsuri	05P1
metteur en scene	01Z1
metteur en scène	01Z1
metu	0`D1
metzger	02d1
metų	0`D1
meubelmaker	01c1
mevcut	0>o1
mews	0651
mezatka	0WD1
mezczyzna	0`;1
mezun	0`E1
mezuniyet	0`E1
mezuniyet derecesi	03L1
mezuniyet notu	03L1
mezuniyet ortalamasi	03L1
mezuniyet ortalaması	03L1
meánleibhéal	0^i2
meánscoil	01G1
meðaleinkunn	0231
mfa	0`F2
mgimo	0Ak1
mgr	0`H2
mgr inz	0VR1
mgr inż	0VR1
mh	0?01
mi	0`J1
midalja	0>P1
middel	0`K1
middelmatig	0C31
middels	0`L2
midlungs	0`N2
midwife	01g1
mierne	0`P1
mierne pokrocily	0Y>1
mierne pokročilý	0Y>1
mies	0`Q2
miesiac	0`S1
miesiace	0`S1
miesiecy	0`S1
miesiąc	0`S1
miesiące	0`S1
miesięcy	0`S1
mieszkanie	04V1
militair	01c1
militaire	01Z1
militar	0B23
militare	0251
mills	0381
mim	0FM1
mimar	05F1
mimari	05F1
mimarı	05F1
minicurso	0?h1
ministarstvo	0@G2
ministeerium	0531
minister	03B1
ministere	0301
ministeri	03Q1
ministerie	0P51
ministeriet	0?@1
ministerija	03I1
ministerio	0`T3
ministerioe	06G1
ministerium	03C1
ministeriö	06G1
ministero	03J1
ministerstvo	0G_2
ministerstwo	0371
ministeru	0801
ministerul	03B1
ministrija	0671
ministrstvo	0>@1
ministry	0381
ministère	0301
ministério	02[1
miniszterium	07G1
minisztérium	07G1
minn	0`W2
minor	0BG1
minor in	0BG1
minosites	08>1
minősítés	08>1
mionna	0`J1
mirne	0`Y1
mirne pokrocila	0Y?1
mirne pokrocily	0`Z1
misrah	0E31
misraħ	0E31
mistenni	0`[1
mistr	0>b1
mit	0Ak1
mit auszeichnung	01A1
mitali	05c2
mitarbeiter	05U1
mitarbeiter des jahres	00:1
mitja	0UM2
mitja alt	0>J1
mitjana	0LU1
mitjà	0UM2
mitjà alt	0>J1
mitjà-alt	0>J1
mittel	0`\2
mittelmaessig	0<S1
mittelmassig	0<S1
mittelmäßig	0<S1
mittlere kenntnisse	0<S1
mittlere reife	01@1
mixologist	01g1
mizar	0EN1
miðlungs	0`N2
mj	0`^1
mjesec	0`^1
mjeseca	0`^1
mjeseci	0`^1
mjog god	0`_2
mjog god kunnatta	0OT1
mjog gott	0OT1
mjög gott	0OT1
mjög góð	0`_2
mjög góð kunnátta	0OT1
mnd	0`a2
mnt	0\m1
mo	0`c1
moara	03B1
moasa	01h1
moașă	01h1
modeliste	01Z1
modellista	0251
moderate	0BB1
moderator	0Bn2
modersmaal	0`d2
modersmaalsnivaa	0Ne1
modersmaalsniveau	0N]1
modersmaalstalare	0Ne1
modersmal	0`d2
modersmalsniva	0Ne1
modersmalsniveau	0N]1
modersmalstalare	0Ne1
modersmål	0`d2
modersmålsniveau	0N]1
modersmålsnivå	0Ne1
modersmålstalare	0Ne1
modista	01B1
modul	0`f2
modurmal	0`h1
modurmali	0`h1
modéliste	01Z1
moedertaal	0JU1
moedertaalspreker	0JU1
moi bat dau	0`i1
moi hoc	0`j1
mois	0`k1
mojster	0EN1
mokslininkas	02Q1
mokslu daktaras	0Dd1
mokslų daktaras	0Dd1
mokykla	0E01
mokytoja	02Q1
mokytojas	02Q1
molt bo	0NW1
molto buono	09<1
momentan	04C1
momenteel	0RE1
mon	0`l1
monat	0`l1
monate	0`l1
monaten	0`l1
moniteur	01Z1
monitor	02;3
monitora	02;3
monitrice	01Z1
montador	01\1
montadora	01\1
montajci	05F1
montajcı	05F1
montator	01h1
montatore	0251
montatrice	0251
monter	0`m2
monteur	0`o3
monteuse	01Z1
month	0a21
months	0a21
montir	02:1
montoer	05M3
montor	05M3
montér	0>b1
montör	02A1
montør	05e2
morsmaal	0Nf1
morsmaalsnivaa	0Nf1
morsmal	0Nf1
morsmalsniva	0Nf1
morsmål	0Nf1
morsmålsnivå	0Nf1
mos	0a33
moski	0a61
most	00i1
moteris	0a71
moteriska	0a71
moteriška	0a71
mother language	0NJ1
mother tongue	0NJ1
motorista	01\1
motors	0381
mottak	0:c1
moulder	01g1
mountain guide	01g1
moyen	07`1
moyenne	0MY1
mozo	01B1
moški	0a61
mpa	0FM1
mph	0FM1
mphil	0FM1
mr	0Hd1
mres	0FM1
ms	0FM1
msc	0a82
msci	0FM1
mta	08Z1
mtech	0FM1
mts	0RA1
mtu	00`1
mtü	00`1
mua dong	0a:1
mua he	0RB1
mua thu	0a;1
mua xuan	0a<1
mudiresi	05F1
mudr	0CJ2
mudur	05F1
mudurlugu	0a=2
muduru	05F1
mueller	02d1
muhasebeci	05F1
muhely	07G1
muhendis	05F1
muhendisi	05F1
muhendislik	03X1
muinteoir	03V1
muito bom	08k2
mujer	0M_1
mukemmel	0B81
mulettista	0251
mulher	0Mb1
muller	02d1
mulo	0RA1
muncitoare	01h1
muncitor	01h1
munkas	0291
munkatars	0291
munkatárs	0291
munkás	0291
muotoilija	05P1
murare	02A1
murarz	0261
muratore	0251
murer	05e2
musdienas	0\?1
musee	0301
museo	0a?3
museu	0aB2
museum	0aD7
musician	01g1
musicien	01Z1
musicista	0251
musico	03O2
musiker	0XZ4
musim dingin	0aK1
musim gugur	0aL1
musim panas	0aM1
musim semi	0aN1
muskarac	0aO2
muski	0aO2
musko	0aO2
musée	0301
muttersprache	0Kn1
muttersprachler	0Kn1
muttersprachlerin	0Kn1
muttersprachlich	0Kn1
muttersprachniveau	0Kn1
mutuelle	0301
muuja	01>1
muurari	05P1
muuseum	0531
muusikko	05P1
muvezeto	0842
muy alto	0991
muy bueno	09:2
muz	0aQ2
muzej	0343
muzejs	0671
muzesi	03X1
muzeu	03B1
muzeul	03B1
muzeum	0aS4
muzician	01h1
muziejus	03I1
muzikant	0H11
muzisyen	05F1
muzske	0aQ2
muzyk	0261
muškarac	0aO2
muški	0aO2
muško	0aO2
muž	0aQ2
mužské	0aQ2
mvp	0aW1
my cv	0aX1
my resume	0aX1
mycket bra	0912
mycket god	0912
mycket goda	0N^1
myndighet	0>?1
myyja	05P1
myyjae	05P1
myyjä	05P1
myymaelae	06G1
myymala	06G1
myymälä	06G1
màster	0\M1
màster universitari	0\M1
máig	00i1
máistreacht	0]S1
mán	0]l1
mánuðir	0]l1
mánuður	0]l1
máster	0TO1
máster universitario	0TO1
männl	0RJ1
männlich	0RJ1
målare	02A1
mån	0\n1
månad	0\n1
månader	0\n1
måned	0]02
måneder	0]02
mécanicien	01Z1
médaille	00L1
médaille d'or	00L1
médecin	01Z1
média	0Ah1
média final	0Ah1
médica	03O2
médico	03O2
médio	0UU2
mémoire	0?P1
mérnök	0291
métreur	01Z1
mês	0aY1
mí	0`J1
míonna	0`J1
mírně	0`Y1
mírně pokročilá	0Y?1
mírně pokročilý	0`Z1
móðurmál	0`h1
móðurmáli	0`h1
mùa hè	0RB1
mùa thu	0a;1
mùa xuân	0a<1
mùa đông	0a:1
múinteoir	03V1
músico	03O2
múzeum	0Zd2
müdiresi	05F1
müdür	05F1
müdürlüğü	0a=2
müdürü	05F1
mühendis	05F1
mühendisi	05F1
mühendislik	03X1
mükemmel	0B81
müller	02d1
müzesi	03X1
müzisyen	05F1
müüja	01>1
măcelar	01h1
mēn	0_f1
mēnesis	0_f1
mēneši	0_f1
mėn	0_g1
mėnesiai	0_g1
mėnesių	0_g1
mėnuo	0_g1
męska	0`;1
męski	0`;1
mężatka	0WD1
mężczyzna	0`;1
měs	0`:1
městský úřad	0FG1
měsíc	0`:1
měsíce	0`:1
měsíců	0`:1
mūsdienas	0\?1
műhely	07G1
művezető	0842
mới bắt đầu	0`i1
mới học	0`j1
n	0aZ1
n v	00`1
n.v	00`1
n1	0<N1
n2	0<N1
n3	0<N1
n4	0<N1
n5	0<N1
na	0a[2
na daljavo	0a]1
na daljinu	0a^2
na dalku	0a`1
na dialku	0aa1
na diaľku	0aa1
na dálku	0a`1
na kierunku	0Wc1
naa	0O=1
naaister	01c1
naavaerende	0O=1
nabrezi	0?L1
nabrezie	0ab1
nabrezje	0ac1
nabrežje	0ac1
nachweis	0<R1
nacionalna poklicna kvalifikacija	0@e1
nadace	0FG1
nadacia	03H1
nadal	04B1
nadiu	0\L1
nadiua	0\L1
nadácia	03H1
naeherin	08Z1
naemndeman	02A1
naeyttelijae	05P1
nagrada	0_43
nagroda	0N=1
nagrody	0N=1
nagyon jo	0Qo2
nagyon jó	0Qo2
naherin	08Z1
naimaton	09N1
naimisissa	09N1
naine	0ad1
nainen	0ae1
najaar	0RI1
nakladatelstvi	0af2
nakladatelství	0af2
nakladnik	0ah2
nam	0aj5
nama proyek	0ao1
namestek	0>b1
namesti	0?L1
namestie	0ab1
namndeman	02A1
namornik	0>b1
nams og starfsferill	0Mf1
namsbraut	0241
namskeid	0b01
nang cao	0b12
nanny	01g1
napjainkig	00i1
napredno	0b36
naselje	0b93
nastavnica	0=o2
nastavnik	0=o2
natakar	05I1
natif	0[01
natiivi	02b1
national 5	02Y1
natiu	0\L1
nativ	0=Y1
nativa	0b<3
native	0b?3
native language	0NJ1
native or bilingual	0NJ1
native or bilingual proficiency	0NJ1
native proficiency	0NJ1
native speaker	0NJ1
nativo	0bB2
natjecanje	0061
nattiv	0=[1
natywny	0Ib1
nauczyciel	0bD2
nauczycielka	0261
naukowiec	0261
navaerende	0O=1
navy	0381
nay	0<B1
nayttelija	05P1
nazev projektu	0bF1
naziv projekta	0bG2
nazov projektu	0bI1
nazwa projektu	0bJ1
nd	0bK1
near native	0bL2
near-native	0bL2
nebenfach	0M;1
nebosh	01Q1
necasatorit	0@91
necasatorita	0@91
necăsătorit	0@91
necăsătorită	0@91
negociateur	01Z1
negociatrice	01Z1
negozio	03J1
nelayan	02:1
nemi	0=^1
nemocnica	03H1
nemocnice	0FG1
neozenjen	0bN2
neoženjen	0bN2
neprecejies	0bP1
neprecejusies	0bP1
neprecējies	0bP1
neprecējusies	0bP1
netekejusi	0V;1
netekėjusi	0V;1
nettbasert	0NK1
networks	0381
neudana	0bQ1
neudata	0bR1
neuvoja	05P1
nevedes	0V;1
nevedęs	0V;1
nevelo	0291
nevelő	0291
newspaper	0381
ngach	0AS1
ngan hang	0;B1
nganh	0AU1
nganh hoc	0AU1
nghien cuu sinh	09m1
nghien cuu vien	09m1
nghiên cứu sinh	09m1
nghiên cứu viên	09m1
ngo	0AS1
ngon ngu me de	0:g1
ngành	0AU1
ngành học	0AU1
ngách	0AS1
ngân hàng	0;B1
ngôn ngữ mẹ đẻ	0:g1
ngõ	0AS1
nha bao	09m1
nha hang	0;B1
nha hat	0;B1
nha may	0;B1
nha thiet ke	09m1
nha xuat ban	0bS2
nhac si	09m1
nhan vien	09m1
nhan vien xuat sac	0:n1
nhiep anh gia	09m1
nhiếp ảnh gia	09m1
nhom	0:f1
nhs	0381
nhà báo	09m1
nhà hàng	0;B1
nhà hát	0;B1
nhà máy	0;B1
nhà thiết kế	09m1
nhà xuất bản	0bS2
nhân viên	09m1
nhân viên xuất sắc	0:n1
nhóm	0:f1
nhạc sĩ	09m1
nilai	0ER1
nimikirja	05b1
ninera	01B1
nit	0Ak1
niveau avance	0CB1
niveau avancé	0CB1
niveau bon	0>I1
niveau debutant	0;m1
niveau débutant	0;m1
niveau europeen	0bU1
niveau européen	0bU1
niveau intermediaire	07`1
niveau intermédiaire	07`1
niveau moyen	07`1
niveau scolaire	0;m1
nivel alto	0991
nivel avancado	08j1
nivel avansat	0CT1
nivel avanzado	0991
nivel basico	0bV2
nivel básico	0B[1
nivel de baza	0CS1
nivel de bază	0CS1
nivel intermediario	0C11
nivel intermedio	0C21
nivel medio	0C21
nivel medio alto	0>l1
nivel medio-alto	0>l1
nivel mediu	0C61
nivell alt	0NW1
nivell avancat	0NW1
nivell avançat	0NW1
nivell basic	0:T1
nivell bàsic	0:T1
nivell mitja	0C01
nivell mitjà	0C01
nivodij	0001
niñera	01B1
no	0bX6
nociones	0:U2
nocions	0?D2
nocoes	0b^2
nocoes basicas	0KB1
nodala	0b`2
nodaļa	0b`2
noe	0>d1
noe kjennskap	0<Z1
nogenlunde	0`K1
nokkud god	0bb1
nokkuð góð	0bb1
nom del projecte	0bc1
nom du projet	0bd1
nombre del proyecto	0be1
nome del progetto	0bf1
nome do projeto	0bg1
nominee	00N1
nonprofit	0381
nork	04[1
norskprove	0<N1
norskprøve	0<N1
nos	0JZ1
not ort	03L1
not ortalamasi	03L1
not ortalaması	03L1
nota	0bh4
nota final	0Ah1
nota finala	0?T1
nota finală	0?T1
nota media	0?S1
nota mitjana	0LU1
notable	0?S1
notaio	0251
notaire	01Z1
notar	0bl3
notaria	01B1
notarie	02A1
notario	01B1
notaris	0bo2
notariusz	0261
notary	01g1
note	0c12
notendurchschnitt	01A1
notenschnitt	01A1
noter	05F1
notions	0;Z2
notiuni	0CS1
notiuni de baza	0CS1
notlen	0JZ1
notář	06^1
nourrice	01Z1
noustaja	01>1
novads	0?11
nover	0291
noverande	0O=1
novice	0c32
novinar	0c55
novinár	08L1
novinář	06^1
now	0Bm1
nozioni	0;X2
noções	0b^2
noções básicas	0KB1
noțiuni	0CS1
noțiuni de bază	0CS1
npk	0@e1
npo法人	0c:1
nr	04S1
ntnu	0c;1
nu	0c<5
nu ho sinh	09m1
nubile	0@C1
nucleo	0G=1
nugaletoja	0661
nugaletojas	0661
nugalėtoja	0661
nugalėtojas	0661
num	09?1
numatoma	0cA1
numele proiectului	0cB1
nuo	0cC2
nuotolinis	0Uc1
nuotoliniu budu	0Uc1
nuotoliniu būdu	0Uc1
nurse	01g1
nursery	0381
nutid	0cE2
nutricionista	03O2
nutritionist	0J32
nutriționist	01h1
nuvaerende	0Sn1
nuvarande	0cG1
nuverandi	0K^1
nuværende	0Sn1
nv	00`1
nvq	0>g2
nyar	0cH1
nyara	0cH1
nybegynner	0cI2
nyboerjare	0cK2
nyborjare	0cK2
nybörjare	0cK2
nyelvvizsga	0cM1
nyelvvizsgat	0cM1
nyelvvizsgát	0cM1
nykyaan	0J<1
nykyaeaen	0J<1
nykyhetkeen	0J<1
nykyhetki	0J<1
nykyinen	0J<1
nykyisin	0J<1
nykyään	0J<1
nyni	09^1
nyní	09^1
nyrt	00`1
nyt	0J<1
nyár	0cH1
nábrežie	0ab1
nábřeží	0?L1
nám	0cN2
námestie	0ab1
námořník	0>b1
náms- og starfsferill	0Mf1
námsbraut	0241
námskeið	0b01
náměstek	0>b1
náměstí	0?L1
název projektu	0bF1
názov projektu	0bI1
nâng cao	0b12
näherin	08Z1
nämndeman	02A1
näyttelijä	05P1
nå	0O=1
nåværende	0O=1
négociateur	01Z1
négociatrice	01Z1
nível avançado	08j1
nível básico	0KB1
nível intermediário	0C11
nívódíj	0001
nõrk	04[1
nõustaja	01>1
nú	0K^1
núcleo	0G=1
núm	09?1
nútíð	0K^1
núverandi	0K^1
năm	0cP2
nő	0cR1
nős	0JZ1
nőtlen	0JZ1
nővér	0291
nữ	0cS1
nữ hộ sinh	09m1
o	0cT3
o levels	02Y1
o momento	0871
o-levels	02Y1
oab	0@21
obala	09H1
obchod	0G_2
obchodna akademia	0\^1
obchodni akademie	0DQ1
obchodni zastupce	0>b1
obchodnik	0Ai2
obchodny zastupca	0@;1
obchodná akadémia	0\^1
obchodní akademie	0DQ1
obchodní zástupce	0>b1
obchodník	0Ai2
obchodný zástupca	0@;1
obcina	0>@1
obecnie	04B1
ober	0J_1
oberschule	0<l1
objava	0Xb1
objavljen	0cW1
objavljeno	0cX1
obkladac	0>b1
obkladač	0>b1
oblikovalec	0EN1
oblikovalka	0EN1
obmann	02d1
obor	0cY1
oboru	0cY1
obrona	0cZ1
obrt	0WE1
obtained	09Y1
obtained in	09Y1
obtenida	06D1
obtenido	06D1
obtenu	0EP1
obtenu en	0EP1
obtenue	0EP1
obtenue en	0EP1
obtida	0BH1
obtido	0BH1
obtinut	01C1
obuka	0c[1
občina	0>@1
obținut	01C1
oca	01Q1
ocakavane	0c\1
oceanographer	01g1
ocekavano	0c]1
ocekivano	0c^2
ocena	0c`3
ocena koncowa	0cc1
ocena końcowa	0cc1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0cd1
ochroniarz	0261
ocjena	0ce1
ocm	01Q1
ocp	01Q1
octrooi	0=N1
od	0cf<
odbor	0d23
oddelek	0Jc1
oddeleni	0Gk1
oddelenie	0H01
oddzial	0Ie1
oddział	0Ie1
oddělení	0Gk1
ode	01>1
odeljenje	0G@1
odgojitelj	0XO1
odhadce	0>b1
odjel	0d51
odjeljenje	0d51
odlicno	0b36
odlično	0b36
odontotecnico	0251
odotettu	07H1
odsek	0d63
odsjek	0d51
odul	0;W1
odulu	0;W1
odvetnica	0EN1
odvetnik	0EN1
odvjetnica	0=n1
odvjetnicki ured	0WE1
odvjetnik	0=n1
odvjetnički ured	0WE1
odznaczenie	0N=1
odznaka	0N=1
oekonom	05e2
oekotropholog	05U1
oenologue	01Z1
oeversaettare	02A1
oevet	0d91
of	0d:1
office	0Oi2
officer	0d;3
officina	03J1
officine	03J1
offiser	0;Q1
oficial	02?2
oficina	0d>3
ofisi	03X1
og	0dA2
oggi	00k1
ogift	0dC2
ogretim gorevlisi	05F1
ogretim uyesi	05F1
ogretmen	05F1
ogretmeni	05F1
ogrodniczka	0261
ogrodnik	0261
ohg	00`1
ohjaaja	05P1
ohjelmoija	05P1
oifigeach	03V1
oikolukija	05P1
ojczyste	0Ib1
ojczystego	0Ib1
ojczysty	0Ib1
okj	0dE2
oklevel	0dG2
okleveles	0J]1
oklevél	0dG2
okonom	05e2
okotropholog	05U1
okres	0cN2
oktato	0842
oktató	0842
okul	03o1
okulu	03o1
oldal	0dI1
olimpiada	0dJ3
olimpiade	00B1
olimpiadă	0?>1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0dM2
ologist	0Sd1
olympiad	00N1
olympiada	0@E2
olympiáda	0@E2
omanik	01>1
omistaja	05P1
ompelija	05P1
on lisans	0`<1
ondernemer	01c1
onderneming	0P51
onderscheiding	0JT1
onderzoeker	01c1
oneletrajz	0dO1
oneletrajza	0dO1
ongehuwd	04f1
ongoing	0Bm1
onkentes	0<M1
onkormanyzat	07G1
onlajn	0dP1
online	0dQA
onlisans	0`<1
onlus	03J1
onoracha	0QU1
ontwerper	01c1
ontwikkelaar	01c1
onur belgesi	0;W1
onwards	0Bm1
onóracha	0QU1
oopt	0<N1
op afstand	0SP1
opas	05P1
opcina	0WE1
operaator	01>1
operaattori	05P1
operador	01\1
operadora	01\1
operaia	0251
operaio	0251
operari	02>1
operaria	02;3
operario	03O2
operater	0db3
operateur	01Z1
operative	0Sd1
operatoare	01h1
operatoer	05M3
operator	0de?
operatore	0251
operatorius	02Q1
operatorka	0261
operators	02R1
operatoru	05F1
operatrice	05[2
operatör	0GI2
operatörü	05F1
operatør	05e2
operatőr	0<M1
operària	02>1
operária	01\1
operário	01\1
operátor	0YQ3
opetaja	01>1
opettaja	05P1
opic	0<N1
opiekun	0261
opiekunka	0261
opisto	0461
opistoaste	0Kj1
opistotutkinto	0Kj1
oplaeg	02k1
opleidingscentrum	08=1
opleidingsdag	0=O1
oplæg	02k1
oppas	01c1
oppekava	0Ki1
oppilas	05P1
opravneni	0@g1
opravnenie	0@h1
oprichter	0J_1
oprávnenie	0@h1
oprávnění	0@g1
opstina	06@1
optica	01B1
optician	0J32
opticien	0AG2
opticienne	01Z1
optico	01B1
optik	0>b1
optiker	0XZ4
optikko	05P1
optikus	0<M1
option	0Mh1
optisyen	05F1
optometrist	01g1
optyk	0261
opublikowany	07F1
opérateur	01Z1
opératrice	01Z1
općina	0WE1
opština	06@1
oraz	0e41
orden	08[1
ordfoerande	02A1
ordfoerer	0;Q1
ordforande	02A1
ordforer	0;Q1
ordförande	02A1
ordfører	0;Q1
ordinary degree	0:;1
organiser	01g1
organist	0Bn2
organizer	01g1
orta	0e52
orta duzey	0e52
orta duzeyde	0e71
orta düzey	0e52
orta düzeyde	0e71
orta seviye	0e71
orta ust	0VE1
orta ustu	0VE1
orta üstü	0VE1
orta-üst	0VE1
ortagi	05F1
ortak yazar	05F1
ortalama	03L1
ortaokulu	03o1
ortağı	05F1
orthophoniste	01Z1
orvos	0291
os	04V1
osakond	0e82
osasto	0e:2
oscp	01Q1
osd	0<N1
osiedle	04V1
osiguranje	0@G2
osnivac	05G2
osnivač	05G2
osnove	0e<6
osnovna skola	0Jk2
osnovna sola	0Jm1
osnovna škola	0Jk2
osnovna šola	0Jm1
osnovne akademske studije	0<Q1
osnovne studije	0<Q1
osnovno	0e<6
osnovno znanje	0eB3
ospatar	01h1
ospedale	03J1
ospideal	0BA1
ospidéal	0BA1
osposobljavanje	0eE1
ospătar	01h1
ostaja	05P1
ostan	0BA1
osteopath	01g1
ostetrica	0251
ostetrico	0251
ostreiculteur	01Z1
ostréiculteur	01Z1
osuuskunta	06G1
osvc	0FG1
osvedceni	0@g1
osvedcenie	0@h1
osvedčenie	0@h1
osvč	0FG1
osvědčení	0@g1
osz	0eF1
osze	0eF1
osztaly	0eG2
osztalyzat	08>1
osztatlan kepzes	0J]1
osztatlan képzés	0J]1
osztondij	0FD2
osztály	0eG2
osztályzat	08>1
ota	0eI2
oteli	03X1
otomotiv	03X1
otono	0eK1
otoño	0eK1
ottenuto	0B]1
ottico	0251
ottima	09=2
ottima conoscenza	09<1
ottimo	09=2
ou	00`1
outono	0eL1
ouvrage	0?P1
ouvrier	01Z1
ouvriere	01Z1
ouvrière	01Z1
overmontoer	06R1
overmontor	06R1
overmontør	06R1
oversaetter	06R1
oversattare	02A1
oversetter	0;Q1
oversætter	06R1
ovet	0d91
ovlascenje	0c[1
ovlastenje	0eE1
ovlaštenje	0eE1
ovlašćenje	0c[1
ovoda	0XL1
ovodapedagogus	0291
ovono	0291
owner	01g1
oy	00`1
oyj	00`1
oyuncu	05F1
oz gecmis	0eM1
ozenjen	0bN2
ozgecmis	0eM1
ozgecmisi	0eM1
oü	00`1
očakávané	0c\1
očekivano	0c^2
očekáváno	0c]1
oženjen	0bN2
p	0eN1
p o box	0eO1
p zza	0?M1
p.o. box	0eO1
p.zza	0?M1
pa	0eP1
pa distans	0GY1
pa nett	0NK1
paa	0eP1
paa distans	0GY1
paa nett	0NK1
paaaine	0YY1
paagaaende	0eQ2
paagaar	0cG1
paallikko	05P1
pabrik	07]1
packer	0Bn2
pacse	0@B1
pacsee	0@B1
pacsé	0@B1
pacsée	0@B1
pad	0FF1
pada	0eS1
padagog	05U1
padalinys	0EV1
padaria	02[1
padeiro	01\1
padejeja	02Q1
padejejas	02Q1
padeka	0661
padronanza	0LA1
padzilinats	0eT1
padziļināts	0eT1
padėjėja	02Q1
padėjėjas	02Q1
padėka	0661
paeaeaine	0YY1
paeaellikkoe	05P1
paedagog	0eU2
paeivaekoti	0UA2
paetevyys	0YX1
pagaende	0eQ2
pagar	0cG1
pagaritookoda	0531
pagaritöökoda	0531
pagasts	0?11
page	0eW2
pagina	0eY5
pagrindai	0<I2
pagrindine mokykla	0E01
pagrindines	0e^1
pagrindinė mokykla	0E01
pagrindinės	0e^1
paguyuban	07]1
paipear	0?Q1
paipéar	0?Q1
paitinn	0?Q1
paivakoti	0UA2
paja	06G1
pakankamai	0e_1
pakar	0e`1
palestra	05<1
paligs	02R1
palkinto	06H1
palmes	00L1
palomies	05P1
palvelu	06G1
palveluneuvoja	05P1
palvelut	06G1
palyazat	0001
palīgs	02R1
pamata	0ea2
pamatlimeni	06N1
pamatlimenis	0ea2
pamatlīmenis	0ea2
pamatlīmenī	06N1
pamatskola	0451
pamatzinasanas	0ea2
pamatzināšanas	0ea2
pana	0ec1
pana in	0ec1
pana in prezent	0221
pana la	0ec1
panadera	01B1
panaderia	07\1
panadero	01B1
panadería	07\1
panettiere	0251
panificio	03J1
panimo	06G1
pank	0531
pankki	06G1
panna	0WD1
paper	0>31
papeteries	0301
paralegal	01g1
paramedic	01g1
parcours	0Mh1
pardaveja	02Q1
pardavejas	02Q1
pardavėja	02Q1
pardavėjas	02Q1
pardeveja	02R1
pardevejs	02R1
parduotuve	03I1
parduotuvė	03I1
paredzams	0ed1
paredzets	0ed1
paredzēts	0ed1
park	0FF1
parken	0Og1
parkway	0651
parrucchiera	0251
parrucchiere	0251
parstavis	02R1
parteira	01\1
partner	0ee2
partners	0381
paru dans	0?P1
parvalda brivi	0>c1
pasaje	09?1
pasante	01B1
pascasarjana	0eg1
paseo	09?1
pasif	0CR1
pasivne	0eh2
pasivni	0`Y1
pasivno	0eB3
pasivní	0`Y1
pasivně	0`Y1
paslaik	0\?1
pasniedzejs	02R1
pasniedzējs	02R1
pasnodarbinats	0671
pass	0ej2
passage	04h1
passatge	09M1
passed	09Y1
passeig	09M1
passi	0YX1
pastaci	05F1
pastacı	05F1
pastelera	01B1
pastelero	01B1
pasticcere	0251
pasticciera	0251
pasticciere	0251
pastor	02d1
pastry	01g1
pasvaldiba	0671
pasívne	0`P1
paten	09i1
patent	0el@
patentas	0XC1
patente	0f<3
patentino	01?1
patents	0GT1
patentti	0L61
patevyys	0YX1
patin	08Z1
patissier	0f?3
patissiere	01Z1
patlaban	0\?1
patron	01B1
patrón	01B1
pavars	02R1
pavasaris	0fB2
pavārs	02R1
paysagiste	01Z1
pazenges	08S2
paznic	01h1
pazymejimas	08<1
pazymiu vidurkis	0:e1
pazymys	0:e1
pašlaik	0\?1
pašnodarbināts	0671
pašvaldība	0671
pažengęs	08S2
pažymių vidurkis	0:e1
pažymys	0:e1
pažymėjimas	08<1
pd	0fD1
peaeriala	0Ki1
peatukk	03W1
peatükk	03W1
pecheur	01Z1
pecovatel	06^1
pedagogus	0291
pedagógus	0291
pedreiro	01\1
pegawai	02:1
peixeiro	01\1
pek	0842
pekar	06^1
pekara	0@G2
pekaren	03H1
pekarna	0[F2
pekař	06^1
pekerja	02:1
pekseg	07G1
pekáreň	03H1
pekárna	0FG1
pelatih	02:1
pelatihan	0fE2
pelaut	02:1
pelayan	02:1
peluquera	01B1
peluquero	01B1
pemadam	02:1
pemandu	02:1
pemandu wisata	02:1
pembicara	09i1
pembina	02:1
pemenang	05m1
pemerintah	07]1
pemilik	02:1
peminatan	0=I1
pemula	0fG2
pemusik	02:1
penanggung jawab	02:1
penari	02:1
pendiri	02:1
peneliti	02:1
penerbit	0fI2
penerjemah	02:1
pengacara	02:1
pengajar	02:1
pengembang	02:1
pengemudi	02:1
penger	08R1
penghargaan	05m1
penjahit	02:1
penjual	02:1
penningmeester	01c1
penulis	02:1
penutur asli	07[1
penyanyi	02:1
penyuluh	02:1
penyunting	02:1
penztaros	0842
peon	01B1
perancang	02:1
perawat	02:1
percakapan	0CR1
percentage	00T1
perempuan	0eN1
perencana	02:1
perfecto	0IP1
perfeito	0IO1
perfekcyjny	0fK1
perfekt	0fL1
perfektne	0fM2
perfektně	0fO1
perfetto	0fP1
perguruan tinggi	0MD1
periodico	05<1
periodista	02?2
perit	0571
perito	0fQ2
perito industriale	0Fm1
periódico	05<1
perkiraan	0FC1
permis	0@[3
permis b	03N1
permis de conducere	01_1
permiso	01^1
permit	01X1
permís	01]1
perpustakaan	07]1
personel	05F1
personeli	05F1
perumahan	0Eh1
perusahaan	07]1
peruskoulu	0461
peruskoulun paattotodistus	0561
peruskoulun paeaettoetodistus	0561
peruskoulun päättötodistus	0561
perustaidot	04_2
perustaito	04a1
perustaja	05P1
perustaso	0fS1
perusteet	04_2
perustutkinto	0fT2
pesantren	0MD1
pescadero	01B1
pescador	03O2
pescadora	03O2
pescar	01h1
pescatore	0251
pescatrice	0251
peserta magang	02:1
pesquisador	01\1
pesquisadora	01\1
petani	02:1
petniece	02R1
petnieks	02R1
petty officer	01g1
petugas	02:1
peón	01B1
pečovatel	06^1
pfa	03B1
pfarrer	02d1
pfleger	05U1
pfoertner	05U1
pfortner	05U1
pförtner	05U1
pg dip	0Pn1
pgce	0fV2
pgdip	0fV2
ph d	0fX3
ph d grad	0f[1
ph d studerende	0f\1
ph.d	0fX3
ph.d.-grad	0f[1
ph.d.-studerende	0f\1
phan tich	09m1
pharma	0381
pharmaceuticals	0381
pharmacie	0301
pharmacien	01Z1
pharmacienne	01Z1
pharmacist	01g1
pharmacy	0381
pharmd	0FM1
phat trien	09m1
phd	0f]2
phd student	0701
phdr	0CJ2
phien dich	09m1
phiên dịch	09m1
phlebotomist	01g1
pho	0AS1
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
photographer	01g1
phr	01Q1
phu bep	09m1
phuc vu	09m1
phuong	0AS1
physician	01g1
physicist	01g1
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
phường	0AS1
phố	0AS1
phụ bếp	09m1
phục vụ	09m1
piagam	0f_2
piastrellista	0251
piata	04S1
piazza	0?M1
piazzale	0?M1
piața	04S1
picker	01g1
piekarnia	0371
piekarz	0261
pielegniarka	0261
pielegniarz	0261
pielęgniarka	0261
pielęgniarz	0261
pigiste	01Z1
pilot	0fa3
pilotin	02d1
piloto	03O2
pincer	0692
pinche	01B1
pincér	0692
pintor	03O2
pintora	03O2
pion	0Ie1
pirma limena augstaka izglitiba	0XK1
pirmininkas	02Q1
pirmā līmeņa augstākā izglītība	0XK1
pis	09M1
pisarna	0>@1
piso	09?1
pivara	06@1
pivovar	0G_2
pivovara	0WE1
pivovarna	0>@1
pivovary	0FG1
pizzeria	03J1
pjazza	0E31
pl	04T2
plac	04V1
placa	09M1
place	04h1
plads	0Og1
plaket	0;W1
plaketa	0fd1
plakett	0fe1
plan	04g1
planeeritav	0JS1
planer	05U1
planerad	0<h1
planirano	0c^2
planlagt	0O@2
planlanan	0<c1
planned	05g1
planner	06V2
planots	0ed1
planovane	0c\1
planovano	0c]1
planowane	0ff1
planowany	0ff1
plant	0381
plantsoen	0FF1
planuojama	0cA1
plaquiste	01Z1
plass	0:d1
plasterer	01g1
platschef	02A1
platz	0AI1
playworker	01g1
plaza	09?1
plaça	09M1
plc	00`1
plein	0FF1
plida	0<N1
plombier	01Z1
plombiere	01Z1
plombière	01Z1
plongeur	01Z1
plongeuse	01Z1
plumber	01g1
plynne	04:2
plynnie	0;F1
plynny	0;F1
plynně	04?1
plynule	04:2
plánované	0c\1
plánováno	0c]1
plānots	0ed1
pm	0701
pmp	01Q1
po box	0eO1
pobalscoil	01G1
pobednica	0fg1
pobednik	0fg1
pobjednica	0061
pobjednik	0061
pocetnik	0fh4
pocetno	0fl2
poczatkujacy	0fn2
początkujący	0fn2
podcast	0>31
podiatrist	01g1
podjetje	0>@1
podnik	0G_2
podsladek	0>b1
podsládek	0>b1
podstawowa	0g02
podstawowe	0g21
podstawowy	0g02
podstawowym	0g21
podstawy	0g02
poduzece	0WE1
poduzeće	0WE1
podyplomowe	0VR1
podzim	0g31
poglavje	0Xb1
poglavlje	0Aa2
pogovorno	0g41
pohar	0@E2
pohiharidus	0WJ1
pohikool	03[1
pohvala	0_43
pohár	0@E2
poissonnier	01Z1
poistovna	03H1
poisťovňa	03H1
pojistovna	0FG1
pojišťovna	0FG1
pokal	0g52
pokladni	0>b1
pokladnik	0Ai2
pokladní	0>b1
pokladník	0Ai2
poklicna matura	0g71
pokojowa	0261
pokojska	0>b1
pokojská	0>b1
pokrocila	0g84
pokrocily	0g84
pokročilá	0g84
pokročilý	0g84
pokryvac	0>b1
pokrývač	0>b1
polaznik	0eE1
pole	0@D1
poletje	0g<1
polgarmester	0<M1
polgármester	0<M1
police	0381
police officer	01g1
policealne	0g=1
policia	01B1
policial	01\1
policier	01Z1
policiere	01Z1
policista	0>b1
policistka	0>b1
policière	01Z1
policjant	0261
policjantka	0261
policía	01B1
polier	02d1
poliisi	05P1
poliklinika	0g>3
polis	0gA2
polisher	01g1
polisi	02:1
politechnika	03i1
politechniki	03i1
politecnica	0L13
politecnico	0B_3
politehnica	07M1
politeknik	0MD1
politibetjent	0;Q1
politist	0AP1
politècnica	01O1
politécnica	0B92
politécnico	0B92
poliziotto	0251
polizist	05U1
polițist	0AP1
polku	08R1
polozen	0IX2
polozna	0261
položen	0IX2
polsterer	05U1
polytechnic	01N1
polytechnique	01P1
pomlad	0gC1
pomoc administracyjna	0261
pomoc kuchenna	0261
pomocnica	0Ae2
pomocnik	0gD5
pomocník	0>b1
pomoćnica	0=n1
pomoćnik	0=o2
pomočnica	0EN1
pomočnik	0EN1
pompier	09P2
ponencia	0gI2
pontificia	0@N1
pontifícia	0@N1
ponència	0?m1
poradca	0@;1
poradce	0>b1
porocen	0\N1
porocena	0\N1
porodni asistentka	0>b1
porodní asistentka	0>b1
poročen	0\N1
poročena	0\N1
portal	09?1
portar	01h1
portas	0<M1
porteira	01\1
porteiro	01\1
porter	01g1
portier	0gK3
portiere	0251
portás	0<M1
pos doutorado	0IW1
pos graduacao	0L>1
posgrado	0TO1
poslovoda	0=o2
poslovođa	0=o2
postaci	05F1
postacı	05F1
postas	0gN2
postbode	01c1
postboks	0gP2
postbud	05e2
postbus	0gR1
postdoc	0C:2
postdoctoral	01g1
poste actuel	00_1
poster	0gS6
postfach	0521
postgrado	0TO1
postgraduate	0Pn1
postgraduate certificate	0Pn1
postgraduate diploma	0Pn1
postgrau	0\M1
postina	0251
postinkantaja	05P1
postino	0251
postliceala	0B;1
postliceală	0B;1
postman	01g1
postwoman	01g1
postás	0<M1
posvet	0Xb1
poszter	0GX1
pot	0ac1
potrdilo	0@e1
potvrda	0IX2
pour	0gY1
pouzivatelsky	0gZ1
používateľsky	0gZ1
povprecje	0g[1
povprecna ocena	0g[1
povprečje	0g[1
povprečna ocena	0g[1
poziom zaawansowany	0;F1
pozoriste	06@1
pozorište	06@1
početnik	0fh4
početno	0fl2
położna	0261
poștaș	01h1
pr	03U1
praca	0g\2
praca z domu	0aa1
praca zdalna	0SQ1
pracovnice	0>b1
pracovnicka	0@;1
pracovnik	0Ai2
pracovník	0Ai2
pracovníčka	0@;1
pracownica	0261
pracownik	0261
practical	0B@1
practicant	01h1
practicante	01B1
practice	0381
practitioner	01g1
pradedantysis	0g^2
pradikat	01A1
pradinis	0<I2
pradmenys	0e^1
praedikat	01A1
praegu	0RL1
praeguseni	0RL1
praktijk	02Z1
praktikant	0g`8
praktikantas	02Q1
praktikante	02O2
praktikantin	08Z1
praktikants	02R1
praktikantė	02Q1
praktykant	0261
praktykantka	0261
pramugari	02:1
pramuniaga	02:1
pramusaji	02:1
pranesimas	0XC1
pranešimas	0XC1
praticante	0251
pravnica	0A^3
pravnicka	0Ai2
pravnik	0gh5
prawniczka	0261
prawnik	0261
prawo jazdy	0A61
prawo wykonywania zawodu	0A61
praxis	03C1
praça	04I1
pre intermediate	0;b1
pre-intermediate	0;b1
precejies	0bP1
precejusies	0bP1
preceptor	01\1
preceptora	01\1
preconizat	0811
precējies	0bP1
precējusies	0bP1
predajna	03H1
predajňa	03H1
predavac	0gm3
predavanje	0X<3
predavatelj	05I1
predavač	0gm3
preddiplomski studij	0h01
predikat	0ER1
prednaska	0W<2
prednáška	0Ag1
predpoklad	0c]1
predpokladane	0h12
predpokladané	0c\1
predseda	0Ai2
predsedkyne	0>b1
predsednica	0h32
predsednicka	0@;1
predsednik	0h32
predsedníčka	0@;1
predsjednica	0=n1
predsjednik	0=n1
preduzece	06@1
preduzeće	06@1
predvideno	0h53
predvidoma	0h81
predviđeno	0c^2
preemia	0h92
prefecture	0301
prefeitura	02[1
preis	08[1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02S2
prekladateľ	08L1
prelekcja	07F1
premi	01T1
premiacao	00M1
premiação	00M1
premier prix	00L1
premija	00<2
premio	0h;3
premios	01S1
premiu	0?>1
premiul	0?>1
premiul i	0?>1
premju	0>P1
preneur de son	01Z1
preparateur	01Z1
preparatoria	0?U1
preparatrice	01Z1
preprint	0>31
presedinta	01h1
presedinte	01h1
present	0h>3
presentation	0>31
presente	0hA3
presenter	01g1
presernova nagrada	0fd1
president	0hD3
presidenta	02?2
presidente	03>4
press	0381
pressesprecher	08Z1
presso	0?K1
preukaz	0@h1
prevajalec	0EN1
prevajalka	0EN1
previsao	0BI1
previsio	0hG1
previsionnel	08@1
previsió	0hG1
previst	0hG1
prevista	0hH4
prevista para	0hL2
previsto	0hN3
previsão	0BI1
prevodilac	06j1
prevoditelj	0XO1
prevu	08@1
prevue	08@1
prezent	0hQ2
prezentare	0741
prezes	0261
prezident	02S2
prezidents	02R1
prešernova nagrada	0fd1
preżent	0=41
președinte	01h1
președintă	01h1
pri	0hS2
pria	0ZI1
pricakovano	0h81
priemer	0R]1
priemyselna skola	0\^1
priemyselná škola	0\^1
priest	01g1
prijs	0<n1
prilaz	09H1
primar	01h1
primaria	03B1
primarie	03B1
primary school	01N1
primavara	0hU1
primavera	0hV4
primeiro lugar	00M1
primer lugar	01S1
primer premi	01T1
primer premio	01S1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03B1
primărie	03B1
primăvara	0hU1
prince2	01Q1
principal	01g1
principiant	0hZ1
principiante	0h[3
printemps	0h^1
printiseacht	06a1
printíseacht	06a1
pripravnica	0A^3
pripravnik	0A^3
pris	0_93
prisen	0h_2
priset	0ha1
prispevek	0Ac2
prispevok	0Ag1
prix	00L1
prizas	0661
prize	00N1
priznanje	0_43
pričakovano	0h81
probation officer	01g1
proc	01[1
proceedings	0V\2
procurador	01B1
procuradora	01B1
prodajalec	0EN1
prodajalka	0EN1
prodavac	0hb3
prodavacica	06j1
prodavač	0he2
prodavačica	06j1
prodavnica	06@1
prodejna	0FG1
prodi	0=I1
producer	01g1
product manager	0701
product owner	0C:2
productions	0381
productor	01B1
productora	01B1
produtor	01\1
proefschrift	0=N1
prof	0b01
profesijny zivotopis	0hg1
profesijný životopis	0hg1
profesine kvalifikacija	0>[1
profesine mokykla	0E01
profesinis bakalauras	0:^1
profesinis issilavinimas	0>[1
profesinis išsilavinimas	0>[1
profesinė kvalifikacija	0>[1
profesinė mokykla	0E01
profesional	0991
profesionala videja izglitiba	06o1
profesionalais bakalaurs	0:]1
profesionalais magistrs	0]H1
profesionalna biografija	0=a1
profesionālais bakalaurs	0:]1
profesionālais maģistrs	0]H1
profesionālā vidējā izglītība	06o1
profesjonsstudium	0KM1
profesni prukaz	0@g1
profesni zivotopis	0hh1
profesní průkaz	0@g1
profesní životopis	0hh1
profesoara	01h1
profesoară	01h1
profesor	0hi:
profesora	01B1
profesorius	02Q1
profesors	02R1
professeur	01Z1
professional proficiency	0??1
professional working proficiency	0Pd1
professionale	09<1
professioneel	0i31
professionnel	0CB1
professionsbachelor	0:D1
professionshoejskole	0JW1
professionshojskole	0JW1
professionshøjskole	0JW1
professor	0i49
professora	07^2
professore	0251
professoressa	0251
professori	05P1
professzor	0291
profesör	05F1
proficient	02V2
proficient user	0??1
profiel	02l1
profil	0IK1
profilul	0IK1
profissional	08j1
progett	0i=1
progetti	0bf1
progettista	0251
progetto	0bf1
program	0i>5
program studi	0=I1
programador	02;3
programadora	02;3
programatoare	01h1
programator	0iC3
programci	05F1
programcı	05F1
programer	0db3
programerka	0EN1
programi	04J1
programista	0261
programistka	0261
programma	0iF1
programmatore	0251
programmatrice	0251
programmeerija	01>1
programmer	0iG2
programmerare	02A1
programmerer	0;Q1
programmet	02c1
programmetaja	02R1
programmetajs	02R1
programmeur	0AG2
programmierer	05U1
programmoer	06R1
programmor	06R1
programmør	06R1
programmētāja	02R1
programmētājs	02R1
programozo	0291
programozó	0291
programuotoja	02Q1
programuotojas	02Q1
programátor	02S2
programı	04J1
proiect	0cB1
proiecte	0cB1
proiectul	0cB1
proje	0iI1
proje adi	0iI1
proje adı	0iI1
project	0iJ3
project manager	0701
projecte	0bc1
projected	05g1
projecten	0iM1
projectes	0bc1
projectnaam	0iM1
projecto	0bg1
projectos	0bg1
projects	0@:1
projekat	0iN1
projekt	0iO=
projekt neve	0i\1
projektai	0i]1
projektant	0i^4
projektantka	0261
projektas	0i]1
projekte	0ib2
projektek	0i\1
projekter	0id1
projekti	0ie6
projektid	0ik1
projektin nimi	0il1
projektit	0il1
projektledare	02A1
projektname	0]h1
projektnamn	0im1
projektnavn	0id1
projektoer	02A1
projektor	02A1
projekts	0in1
projektu	0bJ1
projekty	0io3
projektör	02A1
projeler	0iI1
projesi	0iI1
projet	0bd1
projeteur	01Z1
projeto	0bg1
projetos	0bg1
projets	0bd1
prolece	0j21
proleće	0j21
proljece	0j31
proljeće	0j31
promedio	0?S1
promenade	0AI1
promotie	0Hc1
promotion	0j41
promotor	03O2
promotora	03O2
promotore	0251
promotrice	0251
promovendus	0J_1
promoviert	0j41
proofreader	01g1
properties	0381
prosecna ocena	0j51
prosek	0j51
prosek ocena	0j51
prosečna ocena	0j51
prosiding	09i1
prosjecna ocjena	0ce1
prosjek	0ce1
prosjek ocjena	0ce1
prosjekt	0j62
prosjekter	0j81
prosjektnavn	0j81
prosječna ocjena	0ce1
prospech	0A72
prospective	05g1
prospektas	03U1
prospekts	0?11
prospěch	0R\1
prostovoljec	0EN1
prostovoljka	0EN1
protesico	01B1
prothesiste	01Z1
prothésiste	01Z1
protésico	01B1
provincia	03J1
provincie	0P51
provinsi	0Eh1
proyecto	0be1
proyectos	0be1
proyek	0ao1
proġett	0i=1
pruefer	05U1
pruefung	0<R1
prufer	05U1
prufung	0<R1
prukaz	0@g1
prumer	0R\1
pruvodce	0>b1
pruvodkyne	0>b1
prvostopenjski	0G11
prvostupnica	0h01
prvostupnik	0h01
przedsiebiorstwo	0371
przedsiębiorstwo	0371
przedstawiciel	0261
przedszkole	03i1
przeglad	07F1
przegląd	07F1
przewidywane	0ff1
przewidywany	0ff1
przewodniczaca	0261
przewodniczacy	0261
przewodniczka	0261
przewodnicząca	0261
przewodniczący	0261
przewodnik	0261
przychodnia	0371
práca z domu	0aa1
právnik	0@;1
právnička	0Ai2
právník	0>b1
prädikat	01A1
préfecture	0301
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
príspevok	0Ag1
próf	0b01
prófessor	0=^1
prüfer	05U1
prüfung	0<R1
prēmija	00B1
průkaz	0@g1
průměr	0R\1
průvodce	0>b1
průvodkyně	0>b1
psc	0cN2
psichologas	02Q1
psicoleg	02>1
psicologa	0j94
psicologo	06S3
psicòleg	02>1
psicòloga	02>1
psicóloga	03O2
psicólogo	03O2
psiholog	0j=4
psihologs	02R1
psikolog	0Qm2
psm	01Q1
pst	0\m1
psuhholoog	01>1
psycholog	06X4
psychologist	01g1
psychologue	01Z1
psycholoog	01c1
psychológ	08L1
psychomotricien	01Z1
psykolog	05M3
psykologi	05P1
pszichologus	0291
pszichológus	0291
psühholoog	01>1
psč	0cN2
pt	0jA2
pta	08Z1
pte	0jC2
pte ltd	00`1
pty	00`1
pty ltd	00`1
pub	0381
pubblicato	0751
pubblicazione	0751
publicacao	05<1
publicacio	0?m1
publicacion	01`1
publicació	0?m1
publicación	01`1
publicado	0?k2
publicat	0?i2
publicatie	0=N1
publication	0?P1
publicação	05<1
publicerad	0LM1
publiceret	02k1
publie	0?P1
publikace	0GP1
publikacia	0Ag1
publikacija	0jE4
publikacio	0GX1
publikacja	07F1
publikation	08M1
publikácia	0Ag1
publikáció	0GX1
publikācija	0GT1
publisert	0W>1
published	0>31
publishers	0381
publishing	0381
publié	0?P1
puchar	0N=1
pucko otvoreno uciliste	0jI1
puerta	09?1
puheenjohtaja	05P1
puheenvuoro	0L61
puheterapeutti	05P1
puiestee	0]21
puikiai	0Zo1
puikus	0Zo1
puisto	08R1
pultos	0<M1
puppeteer	01g1
purser	01g1
pusat	07]1
pustakawan	02:1
put	0jJ2
putkiasentaja	05P1
puuseppa	05P1
puuseppae	05P1
puuseppä	05P1
puutarhuri	05P1
pučko otvoreno učilište	0jI1
pza	09?1
página	0jL2
pályázat	0001
până	0ec1
până la	0ec1
până în	0ec1
până în prezent	0221
pâtissier	01Z1
pâtissière	01Z1
pädagog	05U1
päiväkoti	0UA2
pätevyys	0YX1
pääaine	0YY1
päällikkö	05P1
på	0eP1
på distans	0GY1
på nett	0NK1
pågående	0eQ2
pågår	0cG1
pædagog	06R1
pék	0842
pékség	07G1
pénztáros	0842
pêcheur	01Z1
pós-doutorado	0IW1
pós-graduação	0L>1
póster	01`1
pôle	0@D1
pôster	05<1
põhiharidus	0WJ1
põhikool	03[1
pārdevēja	02R1
pārdevējs	02R1
pārstāvis	02R1
pārvalda brīvi	0>c1
pētniece	02R1
pētnieks	02R1
płynnie	0;F1
płynny	0;F1
přednáška	0GP1
předpoklad	0c]1
předpokládané	0c]1
předseda	0>b1
předsedkyně	0>b1
překladatel	06^1
příspěvek	0GP1
qa	0701
qpa	0AD1
quaderni	0751
quaderns	0?m1
quadra	04I1
quadro	0251
quai	04h1
qualifica	0jN2
qualifica professionale	0Fm1
qualificacio	0LU1
qualificació	0LU1
qualified	01X1
quan	0AS1
quan doc	09m1
quan ly	09m1
quan tri vien	09m1
quimic	02>1
quimica	02?2
quimico	03O2
quy	0;B1
químic	02>1
química	02?2
químico	03O2
quản lý	09m1
quản trị viên	09m1
quản đốc	09m1
quận	0AS1
quỹ	0;B1
r	0aZ1
raadgivare	02A1
raadgiver	05e2
raadslid	01c1
raamat	03W1
raamatukogu	0531
raamatupidaja	01>1
raatali	05P1
rabbi	01g1
racunovoda	0=o2
racunovodja	0EN1
racunovodkinja	0EN1
rad	0Aa2
rad od kuce	0a^2
rad od kuće	0a^2
radca	0261
radgivare	02A1
radgiver	05e2
radgjafi	0=^1
radiographer	01g1
radionica	0@G2
radna	0261
radna biografija	0=a1
radnica	0=o2
radnik	0=o2
radny	0261
radstefna	0?J1
raduneyti	06I1
raeaetaeli	05P1
rafvirki	0=^1
ragel	0^61
ragioniera	0251
ragioniere	0251
rahastonhoitaja	05P1
rahuldav	0WO1
raitti	08R1
rajonas	03U1
rakenduskorgharidus	0:_1
rakenduskorgkool	03[1
rakenduskõrgharidus	0:_1
rakenduskõrgkool	03[1
rakennus	06G1
rakpart	03Z1
raksts	0GT1
raktaros	0<M1
raktáros	0<M1
rama	0L91
rambla	09M1
ranger	01g1
rannog	0621
rannsakandi	0=^1
rannóg	0621
ranta	08R1
raportti	0L61
rapport	05h3
raumausstatter	05U1
ravintola	06G1
ravitsemusterapeutti	05P1
razgovorno	0jP1
raziskovalec	0EN1
raziskovalka	0EN1
razoavel	0C11
razoável	0C11
razveden	0bN2
razvedena	0bN2
razvijalec	0EN1
razvijalka	0EN1
razvojni	0=n1
računovodja	0EN1
računovodkinja	0EN1
računovođa	0=o2
raġel	0^61
rd	0jQ2
re	0Kg1
realexamen	0P<1
realizador	01B1
realizadora	01B1
realschulabschluss	01@1
realschule	0<l1
realty	0381
reatha	05a1
rebbiegha	0jS1
rebbiegħa	0jS1
rebbieh	0>P1
rebbieħ	0>P1
recenzio	0GX1
recenzió	0GX1
recenzja	07F1
recepcioner	0XO1
recepcionista	02;3
recepcios	0291
recepciós	0291
recepcjonista	0261
recepcjonistka	0261
recepcna	0@;1
recepcni	0>b1
recepcny	0@;1
receptioner	01h1
receptionera	01h1
receptionist	0jT5
receptioniste	01c1
receptionniste	01Z1
receptor	05I1
recepčná	0@;1
recepční	0>b1
recepčný	0@;1
recepționer	01h1
recepționeră	01h1
recompense	00L1
reconeixement	01T1
reconhecimento	00M1
reconocimiento	01S1
recruiter	0701
red seal	02X1
redacteur	0AG2
redactoare	01h1
redactor	0jY4
redactora	02?2
redactrice	01Z1
redakteur	05U1
redaktoer	05M3
redaktor	0j]6
redaktore	02O2
redaktorius	02Q1
redaktorka	0261
redaktors	02R1
redaktorė	02Q1
redaktör	02A1
redaktør	05e2
redator	01\1
redatora	01\1
redattore	0251
redattrice	0251
redelijk	0C31
rederi	0:c1
rederiet	0:c1
reditel	06^1
referat	0jc3
referats	0GT1
referendar	05U1
referens	0291
referent	0jf8
referenta	01h1
referentka	0261
referentă	01h1
referāts	0GT1
region	0jn3
regione	03J1
regisseur	0k12
regisseuse	01Z1
registered	01X1
registrar	01g1
registratie	0=L1
registration	01X1
registrator	02A1
registro	0@21
rehber	05F1
rehtori	05P1
reinigungskraft	02d1
reiprennandi	0OT1
rektor	05M3
rektorova nagrada	0061
relawan	02:1
relazione	0751
remota	0k32
remote	0k54
remotely	0Oc1
remoto	0k93
remplacant	01Z1
remplacante	01Z1
remplaçant	01Z1
remplaçante	01Z1
rencana	0FC1
rendelo	07G1
rendelő	07G1
rendor	0<M1
rendőr	0<M1
rengoeringsassistent	06R1
rengoringsassistent	06R1
rengøringsassistent	06R1
renholder	0;Q1
repartidor	01B1
repartidora	01B1
reparto	0FL1
reporter	0k<2
representante	01\1
representative	01g1
reprezentant	01h1
repórter	01\1
requisiteur	05U1
research assistant	01g1
researcher	01g1
resepsionis	02:1
resepsiyonist	05F1
resepsjonist	0;Q1
residence	04h1
residente	01\1
resort	0381
responsabil	01h1
responsabila	01h1
responsabile	0251
responsabilă	01h1
responsable	0k>3
responsavel	01\1
responsável	01\1
ressort	06Q1
restaurace	0FG1
restauracia	03H1
restauracja	0371
restaurang	0>?1
restaurant	0kA8
restaurante	08`2
restaurator	05U1
restauratore	0251
restauratrice	0251
restavracija	0>@1
restonomi	04W1
restoran	0kI5
restoranas	03I1
restorani	03X1
restorans	0671
restoranı	03X1
restorer	01g1
restorāns	0671
result	00T1
resume	0aX1
resumo	05<1
reszleg	0CI1
retail	0kN2
retning	0kP1
rettindi	0[\2
review	0>31
revija	0Xb1
revisor	0kQ4
revisora	01\1
revisore	0251
revista	0kU4
revistă	0741
revizor	0XO1
revue	0?P1
rezeptionist	05U1
rezident	01h1
reznik	0>b1
reštaurácia	03H1
rhce	01Q1
rhcsa	01Q1
riaditel	08L1
riaditeľ	08L1
riarthoir	03V1
riarthóir	03V1
ricercatore	0251
ricercatrice	0251
ricerkatur	0571
richter	02d1
richting	02l1
riconoscimento	00O1
ridic	06^1
ridicsky prukaz	0@g1
rigger	01g1
rigorosum	0<N1
rijbewijs	0=L1
rilasciata	0B]1
rilasciato	0B]1
rimelig	0`K1
ring	0AI1
ringevikar	0;Q1
rinne	08R1
ristorant	0801
ristorante	03J1
ritari	0=^1
ritgerd	0?J1
ritgerð	0?J1
ritstjori	0=^1
ritstjóri	0=^1
rivista	0751
riwayat hidup	0D_1
riċerkatur	0571
rndr	0CJ2
road	0651
robotnica	0261
robotnik	0]X2
robotník	0@;1
roc	0kY1
rocenka	0GP1
rodeny hovorca	0^L1
rodený hovorca	0^L1
rodily	0^T1
rodily mluvci	0^T1
rodilý	0^T1
rodilý mluvčí	0^T1
rodny jazyk	0kZ2
rodný jazyk	0kZ2
rodovia	04I1
rodzimy	0Ib1
roerlegger	0;Q1
roermokare	02A1
roinn	0k\2
rok	0k^3
rokov	0ka1
roku	0kb2
roky	0kd2
rolniczka	0261
rolnik	0261
ronda	0@02
roofer	01g1
rorlegger	0;Q1
rormokare	02A1
route	04h1
rozdzial	07F1
rozdział	07F1
rozhodci	0>b1
rozhodčí	0>b1
rozvedena	0kf2
rozvedeny	0kf2
rozvedená	0kf2
rozvedený	0kf2
rozwiedziona	0WD1
rozwiedziony	0WD1
ročenka	0GP1
rt	0kh2
rua	04I1
rudens	0kj1
rudiments	0;m1
ruduo	0kk1
rue	04h1
ruhsat	0<d1
ruim voldoende	0Pa1
rukovodilac	06j1
rukovoditelj	0XO1
rumah sakit	07]1
runai	03V1
runner	01g1
runner up	00N1
runner-up	00N1
rupnica	0671
rutineret	0kl1
rw	0Eh1
ry	00`1
rybak	0261
rybar	0>b1
rybář	0>b1
ryhma	0km2
ryhmae	0km2
ryhmä	0km2
rzeczoznawca	0261
rzeznik	0261
rzeźnik	0261
ráðgjafi	0=^1
ráðstefna	0?J1
ráðuneyti	06I1
räätäli	05P1
rådgivare	02A1
rådgiver	05e2
réceptionniste	01Z1
récompense	00L1
rédacteur	01Z1
rédactrice	01Z1
région	0301
régisseur	01Z1
régisseuse	01Z1
résidence	04h1
résumé	0aX1
részleg	0CI1
réttindi	0[\2
rörmokare	02A1
rørlegger	0;Q1
rúnaí	03V1
rūpnīca	0671
s a	00`1
s a de c v	00`1
s a r l	00`1
s a s	00`1
s a u	00`1
s c	00`1
s coop	00`1
s d	0RP1
s e	0D[1
s h	0D[1
s kom	0D[1
s l	00`1
s l u	00`1
s n c	00`1
s p	0>@1
s p a	00`1
s pd	0D[1
s pohvalom	0ce1
s r l	00`1
s r o	00`1
s t	0D[1
s vyznamenanim	0A72
s vyznamenaním	0R]1
s vyznamenáním	0R\1
s.a	00`1
s.a. de c.v	00`1
s.a.r.l	00`1
s.a.s	00`1
s.a.u	00`1
s.c	00`1
s.coop	00`1
s.d	0RP1
s.e	0D[1
s.h	0D[1
s.kom	0D[1
s.l	00`1
s.l.u	00`1
s.n.c	00`1
s.p	0>@1
s.p.a	00`1
s.pd	0D[1
s.r.l	00`1
s.r.o	00`1
s.t	0D[1
s/a	00`1
s/d	0RP1
s1	09b1
s2	0ko2
s3	0I41
sa	0l12
saakka	0822
saangare	02A1
saangerska	02A1
saat ini	0R91
saatio	06G1
sac	00`1
sach	0:O1
sachbearbeiter	05U1
sachkunde	0\I2
sachverstaendige	05U1
sachverstandige	05U1
sachverständige	05U1
sada	0Dh2
sadasnjost	0Dh2
sadašnjost	0Dh2
saeaetioe	06G1
saehkoeasentaja	05P1
saelger	06R1
saeljare	02A1
saemileg	0bb1
saenger	05U1
safe	01Q1
safn	06I1
sage femme	01Z1
sage-femme	01Z1
saggio	0751
sagsbehandler	06R1
sahibi	05F1
sahkoasentaja	05P1
sailor	01g1
saineolai	0l32
saineolaí	0l32
sairaala	06G1
sairaanhoitaja	05P1
sairaanhoitaja (amk	04W1
saisonnier	01Z1
saisonniere	01Z1
saisonnière	01Z1
sajf	0l51
saksbehandler	0;Q1
sal lum	0=41
sal-lum	0=41
saldatore	0251
saldatrice	0251
sales	02:1
salesman	01g1
salesperson	01g1
saleswoman	01g1
saljare	02A1
salon	0381
sambo	0K_1
samboer	0K`1
samenwonend	04f1
samhradh	0l61
samlevende	0l71
samordnare	02A1
samostojni podjetnik	0>@1
samozatrudnienie	0371
sampai	0RP1
sampai dengan	0RP1
sampai saat ini	0R91
sampai sekarang	0R91
sampiyon	0;W1
samska	0\N1
samski	0\N1
samtaleniva	0>d1
samtalenivaa	0>d1
samtaleniveau	0`K1
samtalenivå	0>d1
samtalsniva	0SR1
samtalsnivaa	0SR1
samtalsnivå	0SR1
san ve tic	00`1
san. ve tic	00`1
sanayi	03X1
sang lap	09m1
sangare	02A1
sangat baik	0[12
sanger	0Ok3
sangerska	02A1
sanitaeter	05U1
sanitar	06^1
sanitater	05U1
sanitář	06^1
sanitäter	05U1
santral gorevlisi	05F1
santral görevlisi	05F1
saopstenje	0cW1
saopštenje	0cW1
sap certified	01Q1
sapper	01g1
saradnica	06j1
saradnik	06j1
sarjana	0D[1
sarkici	05F1
sarl	00`1
sarta	0251
sarto	0251
sarunvaloda	0l81
sarunvalodas limeni	0l81
sarunvalodas līmenī	0l81
sas	00`1
sastre	01B1
sasu	00`1
sat	0<N1
satis elemani	05F1
satis temsilcisi	05F1
satisfacator	0C61
satisfăcător	0C61
satpam	02:1
satış elemanı	05F1
satış temsilcisi	05F1
savanore	02Q1
savanoris	02Q1
savanorė	02Q1
savetnica	06j1
savetnik	06j1
savininkas	02Q1
savivaldybe	03I1
savivaldybė	03I1
savjetnica	0=n1
savjetnik	0=n1
sayfa	0l91
sayman	05F1
sbornik	0GP1
sborník	0GP1
sc	04S1
scade nel	0N>1
scaffolder	01g1
scala	0?M1
scarso	0B\1
scc	01Q1
sccl	00`1
schaefer	02d1
schafer	02d1
schauspieler	05U1
scheidsrechter	01c1
schein	0<R1
schichtfuehrer	05U1
schichtfuhrer	05U1
schichtführer	05U1
schiedsrichter	05U1
schilder	01c1
schlosser	05U1
schneiderin	08Z1
schoeffe	02d1
schoeffin	02d1
schoffe	02d1
schoffin	02d1
scholarship	00N1
scholengemeenschap	08=1
school	0l:2
school leaving certificate	02Y1
school level	0;b1
school of	01N1
schoonheidsspecialist	0H11
schreiner	05U1
schreinerei	03C1
schriftfuehrer	05U1
schriftfuhrer	05U1
schriftführer	05U1
schulabschluss	01@1
schule	0RZ2
schulkenntnisse	05T1
schulung	0O92
schweisser	05U1
schweißer	05U1
schwerpunkt	0M;1
schwester	02d1
schäfer	02d1
schöffe	02d1
schöffin	02d1
scientist	01g1
scienziato	0251
scoala	07M1
scoala gimnaziala	07M1
scoala postliceala	0l<2
scoala profesionala	0:01
scoil	01G1
scolaire	0;m1
scolaireacht	0>K1
scolastica	0B\1
scolastico	0;X2
scolastico buono	0GM1
scoláireacht	0>K1
scop	00`1
scopus	01[1
score	00T1
scrum master	0l>3
scuola	01R1
scuola media	01R1
scuola primaria	01R1
scuola superiore	01R1
sdn bhd	00`1
sdruzeni	0FG1
sdružení	0FG1
se	00`1
se traja	0Dj1
seafarer	01g1
seaman	01g1
seamstress	01g1
secao	0G=1
seccao	0G=1
seccio	0Gb1
seccion	0EO1
secció	0Gb1
sección	0EO1
second class	00T1
second mate	01g1
second place	00N1
secondary education	02Y1
secondary school	01N1
secondary school certificate	02Y1
secretaire	01Z1
secretar	0=:2
secretara	01h1
secretaresse	01c1
secretari	02>1
secretaria	0lA4
secretario	03O2
secretaris	01c1
secretary	01g1
secretară	01h1
secretària	02>1
secretária	01\1
secretário	01\1
secrétaire	01Z1
secteur	0@D1
sectia	0EY1
sectie	0lE2
section	0>Z1
sector	04S1
sectorul	04S1
secundaria	0L72
secundario	00J1
secundària	0<@1
secundário	00J1
secção	0G=1
secția	0EY1
secție	0EY1
sedaj	0Dj1
sedan	0OK1
sedang	0CR1
sedanjost	0Dj1
sedzia	0261
sef	0lG4
sefa	01h1
sefi	05F1
seged	0291
segedmunkas	0<M1
segretaria	0251
segretario	0251
segretarja	0571
segretarju	0571
segundo grau	00J1
segundo lugar	01S1
segundo premio	01S1
seguradora	02[1
seguros	08`2
segéd	0291
segédmunkás	0<M1
sehr gut	0O;2
sehr gute kenntnisse	0O;2
seit	0lK1
seite	0lL1
sejak	0lM2
sekarang	0R91
sekce	0Gk1
sekcia	0H01
sekcja	0Ie1
sekolah	0MD1
sekolah dasar	0MD1
sekolah menengah	0MD1
sekolah tinggi	0MD1
sekretaer	0Ok3
sekretar	0lO3
sekretare	02R1
sekretarica	06j1
sekretaris	02:1
sekretarka	0Q13
sekretars	02R1
sekretarz	0261
sekreter	05F1
sekreterare	02A1
sekreteri	05F1
sekretore	02Q1
sekretorė	02Q1
sekretárka	0@;1
sekretářka	0>b1
sekretär	0lR2
sekretær	05e2
sekretāre	02R1
sekretārs	02R1
seksi	0:M1
seksjon	0lT1
sektion	0lU2
sektor	0lW3
sekundarabschluss	01@1
selbstaendig	08Z1
selbstandig	08Z1
selbststaendig	0OX2
selbststandig	0OX2
selbstständig	0OX2
selbständig	08Z1
self employed	0381
self-employed	0381
selger	0;Q1
seller	0Sd1
selskab	0?@1
selskap	0:c1
selts	0531
selvstaendig	0lZ1
selvstendig naeringsdrivende	0l[1
selvstendig næringsdrivende	0l[1
selvstændig	0lZ1
semaine	0l\1
semaines	0l\1
semana	0l]2
semanas	0l]2
seminaari	0l_2
seminaire	0O61
seminar	0la:
seminari	0lk1
seminario	0ll3
seminarium	0lo3
seminary	01N1
seminer	0JY1
semineri	0JY1
seminár	0m21
seminário	0?h1
seminář	0m31
sempozyumu	0=P1
sena	0m41
senac	0@N1
senai	0@N1
sene	0m51
senior	0RO1
senter	0:c1
seo	0701
seppa	05P1
seppae	05P1
seppä	05P1
serbest	03X1
serfraedingur	0m62
sergeant	01g1
serhaefing	0241
serralheiro	01\1
serrurier	01Z1
sertificets	0681
sertificēts	0681
sertifika	0<d1
sertifikaat	0Ve1
sertifikaatti	0m82
sertifikali	0<d1
sertifikalı	0<d1
sertifikasi	0m:2
sertifikası	0<d1
sertifikat	0m<4
sertifikatas	08<1
sertifikats	0681
sertifikuotas	08<1
sertifikāts	0681
sertifioitu	03Y1
sertifisering	08b1
sertifisert	08b1
serveerster	01c1
servei	0Gb1
serveis	03Q1
servente	01\1
server	01g1
serveur	01Z1
serveuse	01Z1
service	0@D1
servicekraft	02d1
services	0381
servicio	0EO1
servicios	07\1
serviciul	0EY1
servicos	02[1
servirka	0>b1
servitoer	0T52
servitor	0T52
servitris	02A1
servitör	02A1
servitør	0;Q1
servizi	03J1
serviços	02[1
servsafe	01Q1
servírka	0>b1
sesongarbeider	0;Q1
sestra	0Ai2
setaliste	09H1
setany	03Z1
setmana	0m@1
setmanes	0m@1
setor	0G=1
setter	01g1
settimana	0mA1
settimane	0mA1
settore	0mB2
setzer	05U1
seura	06G1
sexton	01g1
sezione	0FL1
seção	0G=1
sgpa	0AD1
shepherd	01g1
shipping	0381
shop	0381
short course	0CF1
shortlisted	00N1
shrm	01Q1
si	0mD1
sia	00`1
siandien	0D^1
sicher	0O;2
sida	0mE1
sidan	0mF1
side	0mG2
side project	0@:1
siden	0OP2
sidlisko	0ab1
sidliste	0?L1
sieger	0g52
siegerin	00:1
siele	0<N1
sieu thi	0;B1
sieviesu	0mI1
sieviete	0mI1
sieviešu	0mI1
signaller	01g1
signalman	01g1
sigorta	03X1
sigurvegari	00;1
sihteeri	05P1
siiani	0RL1
siivooja	05P1
silpnai	0e^1
silver	00N1
silver medal	00N1
sim	0<k1
sim a	0<k1
sim c	0<k1
simdi	0>o1
simposio	05<1
simpozion	0741
simpósio	05<1
since	0mJ1
sindaco	0251
sinds	0mK1
singel	0FF1
single	0A\1
sirket	03X1
sirketi	03X1
sistemas	08`2
sistemes	03Q1
sistemi	03J1
sitesi	0?01
siuo metu	0D^1
sivilingenioer	0KM1
sivilingenior	0KM1
sivilingeniør	0KM1
siviloekonom	0KM1
sivilokonom	0KM1
siviløkonom	0KM1
sivu	0mL1
sivuaine	0YY1
six sigma	01Q1
sixth form	01N1
siêu thị	0;B1
sjaafoer	0;Q1
sjafor	0;Q1
sjalfbodalidi	0=^1
sjef	0;Q1
sjoeman	02A1
sjoemann	0;Q1
sjomadur	0=^1
sjoman	02A1
sjomann	0;Q1
sjukgymnast	02A1
sjukhus	0>?1
sjukhuset	0>?1
sjukrahus	06I1
sjukskoeterskeexamen	0Mj1
sjukskoterskeexamen	0Mj1
sjuksköterskeexamen	0Mj1
sjálfboðaliði	0=^1
sjåfør	0;Q1
sjómaður	0=^1
sjöman	02A1
sjømann	0;Q1
sjúkrahús	06I1
sk	0?01
skaadespelare	02A1
skadespelare	02A1
skarbniczka	0261
skarbnik	0261
skild	0K_1
skilled	0RO1
skilt	0mM2
skipper	0mO4
skipstjori	0=^1
skipstjóri	0=^1
skiries	0bP1
skirteini	0[\2
skladiscnik	0EN1
skladistar	0=n1
skladištar	0=n1
skladiščnik	0EN1
skladnice	0>b1
skladnik	0Ai2
skladník	0Ai2
sklep	0371
skoeterska	02A1
skola	0mS7
skola primarja	0481
skola sekondarja	0481
skolan	0Ng1
skole	0mZ2
skolekundskaber	0<Y1
skolekunnskaper	0<Z1
skolen	0mZ2
skoleni	0m31
skolenie	0m21
skoli	0411
skolinn	0411
skolkunskaper	0<<1
skolotaja	02R1
skolotajs	02R1
skolotāja	02R1
skolotājs	02R1
skoterska	02A1
skr poczt	04V1
skr. poczt	04V1
skraddare	02A1
skraeddare	02A1
skraedder	06R1
skrbnik	0EN1
skredder	0;Q1
skribent	02A1
skripsi	09i1
skripta	0W<2
skriptá	0Ag1
skräddare	02A1
skrædder	06R1
skuespiller	05e2
skup	0cX1
skupina	0m\3
skuska	0@h1
skyrius	0m_2
skyrsla	0?J1
skådespelare	02A1
skírteini	0[\2
skóli	0411
skólinn	0411
sköterska	02A1
skúška	0@h1
skýrsla	0?J1
sl	00`1
sladek	0>b1
sladovna	0FG1
sladovnik	0>b1
sladovník	0>b1
slager	01c1
slagter	06R1
slaktare	02A1
slakter	0;Q1
slaugytoja	02Q1
slimnica	0671
slimnīca	0671
slobodna	0ma1
slobodny	0ma1
slobodná	0ma1
slobodný	0ma1
slta	0T21
slu	00`1
slusarz	0261
slutbetyg	0mb2
sluzba	0lW3
služba	0lW3
sládek	0>b1
sma	0md4
smart working	00e1
smed	05M3
smer	0mh2
smid	0J_1
smidur	0=^1
smiður	0=^1
smjer	0mj1
smk	0md4
smp	0mk2
snekker	0;Q1
snickare	02A1
snin	0m41
snit	0K01
snitt	0PE1
snittbetyg	0<m1
so	0mm2
so cap	0`i1
so yeu ly lich	0RY1
soavtor	0Xb1
sobresaliente	0?S1
sobrid	0\?1
soc coop	00`1
soc. coop	00`1
soci	02>1
socia	0j94
social worker	01g1
sociedad	07\1
sociedade	02[1
societa	03J1
societat	03Q1
societate	03B1
societe	0301
society	0381
società	03J1
socio	06S3
société	0301
sodelavec	0EN1
sodelavka	0EN1
sodien	0\?1
soehne	08\1
soemand	06R1
soemmerska	02A1
sofer	01h1
soferis	02R1
sofor	0mo3
soforu	05F1
software	0381
sofőr	0842
sohn	08\1
sohne	08\1
sok	0?01
sokagi	0?01
sokak	0?01
sokağı	0?01
sola	0Jm1
soldador	03O2
soldadora	03O2
soldat	0XZ4
soldier	01g1
solicitor	01g1
solid	0B@1
solide	05n1
solide kenntnisse	05n1
soloist	01g1
solteira	0n21
solteiro	0n21
solter	0@81
soltera	0n32
soltero	0n51
soltys	0261
soluciones	07\1
solucions	03Q1
solucoes	02[1
solumadur	0=^1
solutions	0381
soluzioni	03J1
soluções	02[1
somand	06R1
some experience	0ML1
some knowledge	0;b1
sommar	0n61
sommaren	0n61
sommelier	0f?3
sommeliere	07a2
sommelière	07a2
sommer	0n73
sommeren	0n:2
sommerska	02A1
sonbahar	0Q]1
song ngu	0:g1
song ngữ	0:g1
sonographer	01g1
sopir	02:1
sor	03Z1
sorumlu	05F1
sorumlusu	05F1
sorvaaja	05P1
sos	0n<2
soseaua	04S1
sosionomi	04W1
sotilas	05P1
sou	0DQ1
soucasne	09^1
soucasnost	09^1
soucasnosti	09^1
soudce	0>b1
soudeur	01Z1
soudeuse	01Z1
sound engineer	01g1
sous chef	01g1
soustruznik	0>b1
soustružník	0>b1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	09^1
současnosti	09^1
současně	09^1
sołtys	0261
soš	0DQ1
sp j	00`1
sp k	00`1
sp z o o	00`1
sp. j	00`1
sp. k	00`1
sp. z o.o	00`1
spa	00`1
sparkasse	03C1
sparte	06Q1
spawacz	0261
speciale	0kP1
specialisatie	02l1
specialisation	0n>2
specialist	0n@6
specialista	0nF5
specialistas	02Q1
specialiste	02O2
specialistka	0Ai2
specialists	02R1
specialistă	01h1
specialistė	02Q1
specialitate	0iF1
specialite	0Mh1
specialitāte	0iF1
specializace	0cY1
specializacia	0nK1
specializacija	0Y_1
specializacio	0nL1
specializare	0IK1
specializarea	0IK1
specialization	0BG1
specializing in	0BG1
specializzazione	0nM2
specializáció	0nL1
specialybe	0Y_1
specialybė	0Y_1
specijalist	0XO1
specijalista	06j1
speciāliste	02R1
speciālists	02R1
specjalista	0261
specjalistka	0261
specjalizacja	0Wc1
specjalnosc	0Wc1
specjalność	0Wc1
spedition	03C1
spesialis	02:1
spesialisering	0Nm1
spesialist	0;Q1
spetsialist	01>1
spezialist	0nO2
spiewaczka	0261
spital	03B1
spitali	06I1
spitalul	03B1
spizjar	0571
spiżjar	0571
splaiul	04S1
spletno	0a]1
splosna matura	0g71
splošna matura	0g71
spodziewany	0ff1
spol s r o	00`1
spol. s r.o	00`1
spoldzielnia	0371
spolecnost	0FG1
spolek	0FG1
společnost	0FG1
spolka	0371
spolocnost	03H1
spoločnosť	03H1
spoluautor	06^1
sposata	0@C1
sposato	0@C1
sposobilost	0@h1
sprachdiplom	0F:1
sprachzertifikat	0F:1
spray painter	01g1
sprecher	08Z1
spricevalo	0@e1
spring	0nQ1
springer	01[1
spričevalo	0@e1
sprzedawca	0261
sprzedawczyni	0261
sptar	0801
spuiter	01c1
spécialisation	0Mh1
spécialité	0Mh1
spítali	06I1
spółdzielnia	0371
spółka	0371
spôsobilosť	0@h1
sqaq	0E31
sqld	02U1
sqlp	02U1
squad	0>Z1
square	09I2
sraid	07L1
sre	0C:2
sredni	0nR2
srednia	0nT2
srednia ocen	0cc1
srednie	0J^1
srednio	0IT1
srednio zaawansowany	0IT1
srednio zaawansowany wyzszy	0HO1
sredniozaawansowana	0IT1
sredniozaawansowany	0nR2
sredniozaawansowany wyzszy	0HO1
srednja izobrazba	0g71
srednja raven	0g41
srednja razina	0jP1
srednja skola	0nV3
srednja sola	0Jm1
srednja strokovna izobrazba	0g71
srednja strucna sprema	0nY2
srednja stručna sprema	0nY2
srednja škola	0nV3
srednja šola	0Jm1
srednje	0n[6
srednje dobro	0g41
srednjesolska izobrazba	0g71
srednješolska izobrazba	0g71
srednji	0na1
srednji nivo	0na1
srl	00`1
sráid	07L1
ss	0DQ1
ssc	00E1
sss	0nY2
sst	03N1
st	0jQ2
staatlich geprueft	0nb1
staatlich gepruft	0nb1
staatlich geprüft	0nb1
staatsexamen	0FX1
stadare	02A1
stadig	0Sn1
stadt	08\1
stadtrat	02d1
stadtwerke	03C1
staedare	02A1
staf	02:1
staff	0iG2
stage de formation	0O61
stage hand	01g1
stage manager	01g1
stagehand	01g1
stagiair	0nc2
stagiaire	0ne2
stagiar	0=:2
stagiara	01h1
stagiară	01h1
stagista	0251
stajyer	05F1
stajyeri	05F1
stale	0Hh2
stan	0>U1
standardiste	01Z1
starfsferilskra	0Mf1
starfsferilskrá	0Mf1
starfsmadur	0=^1
starfsmaður	0=^1
starosta	0>b1
starostka	0>b1
starostwo	0371
start up	0Oi2
start-up	0Oi2
startup	0Oi2
station	06Q1
statistician	01g1
statni jazykova zkouska	0VO1
stavby	0FG1
stavbyvedouci	0>b1
stavbyvedoucí	0>b1
stazist	0=n1
stazista	0ng3
stazistka	0Ai2
stazuotojas	02Q1
stazysta	0261
stazystka	0261
stażysta	0261
stażystka	0261
stažist	0=n1
stažista	06j1
stažuotojas	02Q1
ste	0nj1
steeg	0FF1
steig	0AI1
steuermann	02d1
steward	0S72
stewardesa	0nk2
stewardess	0nm3
stewardesse	06R1
stewardesă	01h1
stichting	02Z1
stieg	0AI1
stien	0:d1
stiftelse	0?A2
stifter	06R1
stiftung	03C1
stigen	04g1
stigur	0Pe1
stipend	0Xm1
stipendet	0Xm1
stipendi	06H1
stipendiat	0;Q1
stipendiet	0ha1
stipendija	0o05
stipendium	0o56
stiurthoir	03V1
stivuitorist	01h1
stiúrthóir	03V1
stjori	0=^1
stjóri	0=^1
stm	0T21
stock controller	01g1
stockman	01g1
stofa	06I1
stofnandi	0=^1
stofnun	06I1
stoker	01g1
stolar	0o;3
stolarz	0261
stolár	0@;1
stonemason	01g1
store	0381
storekeeper	01g1
stores	0381
stowarzyszenie	0371
str	0o>2
straaket	04g1
straat	0FF1
strada	0o@2
straede	0Og1
straeti	0Pe1
straipsnis	0XC1
straket	04g1
strana	0oB1
strasse	0AI1
strata 1	0D[1
strata 2	0eg1
strateg	02A1
strategist	01g1
strazak	0261
strazny	0>b1
straße	0AI1
strażak	0261
stredisko	0oC2
stredna odborna skola	0\^1
stredna skola	0\^1
stredne	0oE2
stredne pokrocila	0oE2
stredne pokrocily	0oG4
stredne pokročilá	0Y>1
stredne pokročilý	0oK2
stredni prumyslova skola	0DQ1
stredni skola	0DQ1
stredná odborná škola	0\^1
stredná škola	0\^1
stredoskolske	0oM2
stredoskolske s maturitou	0^_1
stredoskolske vzdelani	0^_1
stredoskolske vzdelanie	0^^1
stredoškolské	0^^1
stredoškolské vzdelanie	0^^1
street	0651
stribrny	0051
strojirny	0FG1
strojvedouci	0>b1
strojvedoucí	0>b1
strojírny	0FG1
strokovni izpit	0@e1
strokovnjak	0oO2
strokovno	0oQ1
strona	0oR1
strong	0RO1
strucni ispit	0IX2
strucni studij	0h01
strucnjak	0oS4
strukovne studije	0<Q1
strukturovany zivotopis	0oW2
strukturovaný životopis	0hh1
strukturvieniba	0De1
struktūrvienība	0De1
strungar	01h1
stručni ispit	0IX2
stručni studij	0h01
stručnjak	0oS4
strážný	0>b1
stråket	04g1
stræde	0Og1
stræti	0Pe1
stuckateur	05U1
student	0oY3
student assistant	01g1
studentereksamen	00D1
studentermedhjaelper	06R1
studentermedhjælper	06R1
studentexamen	0P<1
studentische hilfskraft	08Z1
studentsprof	0QE1
studia	0Ag1
studia doktoranckie	0I\1
studia i stopnia	0Uj1
studia ii stopnia	0VR1
studia inzynierskie	0Uj1
studia inżynierskie	0Uj1
studia licencjackie	0Uj1
studia magisterskie	0VR1
studia podyplomowe	0VR1
studie	0GP1
studiekompetanse	07E1
studiengang	0M;1
studienrichtung	0M;1
studieprogram	0Nm1
studieretning	0M<2
studierichting	02l1
studiespesialisering	07E1
studii aprofundate	0Fl1
studii de masterat	0Fl1
studii doctorale	0H`1
studii liceale	0:01
studii medii	0:01
studii postliceale	0B;1
studii postuniversitare	0Fl1
studii superioare	0Fk1
studii universitare de licenta	0Fk1
studii universitare de licență	0Fk1
studij	0mj1
studija	0o\2
studijni obor	0cY1
studijni prumer	0R\1
studijny odbor	0nK1
studijny program	0nK1
studijní obor	0cY1
studijní průměr	0R\1
studijska smer	0o^1
studijski program	0mh2
studiju programa	0Y_1
studiju programma	0iF1
studijų programa	0Y_1
studio	0o_B
studio legale	03J1
studios	0381
studiu	0741
studium	1012
studium policealne	0g=1
studyosu	03X1
stuudio	0531
stx	00D1
stylist	01g1
styliste	01Z1
stypendium	0N=1
styreleder	0;Q1
styrelsen	0?@1
styremedlem	0;Q1
styrkur	00;1
styrmann	0D`1
stále	0Hh2
státní jazyková zkouška	0VO1
stážista	0Ai2
stážistka	0Ai2
städare	02A1
stígur	0Pe1
stúdentspróf	0QE1
stúdió	07G1
stüdyosu	03X1
středisko	0Gk1
střední průmyslová škola	0DQ1
střední škola	0DQ1
středně	0Y?1
středně pokročilá	0Y?1
středně pokročilý	1032
středoškolské	0^_1
středoškolské s maturitou	0^_1
středoškolské vzdělání	0^_1
stříbrný	0051
su an	0>o1
su anda	0>o1
sub editor	01g1
sub-editor	01g1
subdirector	01B1
subdirectora	01B1
subeditor	01g1
subesi	0=d1
submitted	0>31
sucasnost	0H91
sucasnosti	0H91
sudor	01h1
sufficiente	1052
sugarut	03Z1
sugis	1071
sugárút	03Z1
suhtlustasand	0WO1
suite	0651
sujuva	0Km1
sujuva suullinen ja kirjallinen	0Km1
sujuvasti	0Km1
sumar	1081
summa cum laude	0AD1
summer	1091
sunum	0=P1
superintendent	01g1
superior completo	0:41
supermarche	0301
supermarché	0301
supermarket	0381
supermarkt	02Z1
supermercado	08`2
supermercados	02[1
supermercat	03Q1
supermercato	03J1
superviseur	01Z1
supervisor	10:5
supervisora	02;3
supervisore	0251
supervizor	01h1
support worker	01g1
suradnica	0=n1
suradnik	0=n1
surat izin	0<k1
surgeon	01g1
surucu belgesi	0<d1
surveillant	01Z1
surveillante	01Z1
surveyor	01g1
sutaz	0041
suund	0Ki1
suunniteltu	07H1
suunnittelija	05P1
suuntautuminen	0YY1
suuntautumisvaihtoehto	0YY1
suureparane	0YW1
suurepärane	0YW1
suvi	10?1
svadlena	0>b1
svaert god	0972
svaert godt	0N_1
svarec	10@2
svarecsky	0@g1
svarvare	02A1
sveinsprof	0QE1
sveinspróf	0QE1
sveiser	0;Q1
sveitarfelag	06I1
sveitarfélag	06I1
svejser	06R1
svend	06R1
svendebrev	00D1
svendeproeve	00D1
svendeprove	00D1
svendeprøve	00D1
svennebrev	07E1
svetovalec	0EN1
svetovalka	0EN1
svetsare	02A1
sveucilisni prvostupnik	0h01
sveucilista	0jI1
sveuciliste	0jI1
sveučilišni prvostupnik	0h01
sveučilišta	0jI1
sveučilište	0jI1
svid	10B2
sviluppatore	0251
sviluppatrice	0251
svið	10B2
svjedodzba	10D2
svjedodžba	10D2
svobodna	10F1
svobodny	10F1
svobodná	10F1
svobodný	10F1
svářeč	10@2
svářečský	0@g1
svært god	0972
svært godt	0N_1
swiadectwo	0A61
swiadectwo dojrzalosci	0J^1
swiadectwo maturalne	0J^1
syerske	05e2
sygehus	0?@1
sygeplejerske	06R1
sykehus	0:c1
sykepleier	0;Q1
syksy	10G1
symposium	0>31
sysadmin	01g1
systeembeheerder	01c1
systeme	03C1
systems	0381
szabadalom	0GX1
szabo	0<M1
szabó	0<M1
szak	0nL1
szakacs	0291
szakerto	10H2
szakertoi	0`A1
szakgimnazium	0XL1
szakgimnázium	0XL1
szakirany	0nL1
szakirány	0nL1
szakiskola	0XL1
szakkepesites	0Kh1
szakkozepiskola	0XL1
szakképesítés	0Kh1
szakközépiskola	0XL1
szakmai erettsegi	0Kh1
szakmai oneletrajz	0dO1
szakmai oneletrajza	0dO1
szakmai érettségi	0Kh1
szakmai önéletrajz	0dO1
szakmai önéletrajza	0dO1
szakmunkas	0Kh1
szakmunkas bizonyitvany	0Kh1
szakmunkás	0Kh1
szakmunkás-bizonyítvány	0Kh1
szakos	0nL1
szakvizsga	0Kh1
szakács	0291
szakértő	10H2
szakértői	0`A1
szalloda	07G1
szco	03H1
szeminarium	10J1
szeminárium	10J1
szerelo	0291
szerelő	0291
szerkeszto	10K3
szerkesztő	10K3
szerzotars	0<M1
szerzőtárs	0<M1
szinesz	0KT1
szinhaz	07G1
szkola	03i1
szkola podstawowa	03i1
szkola policealna	0g=1
szkole	03i1
szkolenie	10N2
szkoly	03i1
szkoła	03i1
szkoła podstawowa	03i1
szkoła policealna	0g=1
szkoły	03i1
szovetkezet	07G1
szpital	0371
szuleszno	0<M1
szálloda	07G1
színház	07G1
színész	0KT1
szövetkezet	07G1
szülésznő	0<M1
szčo	03H1
sách	0:O1
sáng lập	09m1
sähköasentaja	05P1
säljare	02A1
sänger	05U1
säätiö	06G1
sångare	02A1
sångerska	02A1
sælger	06R1
sæmileg	0bb1
séminaire	0O61
sérfræðingur	0m62
sérhæfing	0241
sétány	03Z1
sídlisko	0ab1
sídliště	0?L1
síðan	0mF1
sòcia	02>1
sócia	01\1
sócio	01\1
söhne	08\1
sölumaður	0=^1
sömmerska	02A1
sømand	06R1
súčasnosti	0H91
súčasnosť	0H91
súťaž	0041
sügis	1071
sürücü belgesi	0<d1
sędzia	0261
sš	0DQ1
sơ cấp	0`i1
sơ yếu lý lịch	0RY1
số	0AS1
sở	0;B1
t	0aZ1
t level	02Y1
t m	0P41
t o m	10P1
t.o.m	10P1
t/m	0P41
tabeliao	01\1
tabelião	01\1
tabellarischer lebenslauf	0=21
tabib	0571
tabiba	0571
taeknimadur	0=^1
taekniskoli	0411
taellae hetkellae	0J<1
taenaeaen	0J<1
taenzer	05U1
taevling	0ha1
taevlingen	0ha1
tag	0291
tagad	0\?1
tagesmutter	02d1
taglaegger	06R1
taglægger	06R1
tagozat	0nL1
tagung	10Q1
tagungsband	08M1
tahmini	0<c1
tahun	10R2
tai	10T1
tai xe	09m1
taighdeoir	03V1
tailor	01g1
tajjeb	10U1
tajjeb hafna	0J01
tajjeb ħafna	0J01
tajnica	0Ae2
tajnik	0Ae2
takarito	0<M1
takarító	0<M1
takdir belgesi	0;W1
takimi	0=d1
taklaeggare	02A1
taklaggare	02A1
takläggare	02A1
takmicenje	0fg1
takmičenje	0fg1
takmorkud	0QB1
takmörkuð	0QB1
taktekker	0;Q1
takımı	0=d1
talitus	0_M1
talk	0>31
talla hetkella	0J<1
taller	10V4
talleres	07\1
tallers	03Q1
talv	10Z1
talvi	10[1
taman kanak kanak	0MD1
taman kanak-kanak	0MD1
tamirci	05F1
tamplar	01h1
tanaan	0J<1
tanacsado	0291
tanapaev	0RL1
tanar	0291
tanaseni	0RL1
tanav	0]21
tancerka	0261
tancerz	0261
tancos	0<M1
tanecnice	0>b1
tanecnik	0>b1
tanečnice	0>b1
tanečník	0>b1
tanfolyam	10\3
tanito	0291
tanssija	05P1
tanukiri	0011
tanulmany	0GX1
tanulmanyi atlag	08>1
tanulmány	0GX1
tanulmányi átlag	08>1
tanulo	0842
tanuló	0842
tanusitvany	0V[1
tanzer	05U1
tanácsadó	0291
tanár	0291
tanító	0291
tanúsítvány	0V[1
tap chi	0:O1
tap doan	0;B1
tapissier	01Z1
tapissiere	01Z1
tapissière	01Z1
taqsima	0FK1
tardor	10_1
targoncas	0<M1
targoncás	0<M1
targyalasi szint	0MZ1
targyalasi szintu	0MZ1
targyalokepes	0MZ1
tarjoilija	05P1
tarkastaja	05P1
tarnyba	0EV1
tarsalgasi	0Y^1
tarsalgasi alapszint	0Y]1
tarsalgasi szint	0Y^1
tarsalgo	0Y]1
tarsasag	07G1
tasarimci	05F1
tasarimcisi	05F1
tasarımcı	05F1
tasarımcısı	05F1
tavasz	10`1
tavasza	10`1
tavern	0381
tavling	0ha1
tavlingen	0ha1
tavmunka	10a1
tavolrol	10a1
taxista	01B1
tbk	00`1
tcf	0<N1
teacher	01g1
teaching assistant	01g1
teaching fellow	01g1
teadur	01>1
teaduskond	03[1
team	10b9
team lead	0701
teanga dhuchais	0?R1
teanga dhúchais	0?R1
teastas	0@A1
teastas soisearach	06a1
teastas sóisearach	06a1
teater	10k4
teatr	0371
teatras	03I1
teatre	03Q1
teatris	0671
teatro	0@K3
teatru	03B1
teatrul	03B1
teatteri	06G1
tecaj	10o2
tech lead	0701
technician	01g1
technicien	0TT1
technicka	0Ai2
technicus	01c1
techniek	02Z1
technik	1115
technikas	02Q1
techniker	1162
technikum	1183
technikumas	0E01
technikus	0291
technikusi vegzettseg	0Kh1
technikusi végzettség	0Kh1
technička	0Ai2
technologies	0381
technologist	01g1
technology	0381
tecnic	02>1
tecnic superior	0AV1
tecnica	0j94
tecnica superior	0AW1
tecnicatura	0AW1
tecnico	06S3
tecnico em	0CO1
tecnico en	0:H1
tecnico medio	0:H1
tecnico superior	0AW1
tecno	11;2
tecno u govoru i pismu	11=1
tecnologia	02[1
tecnologia em	0:41
tecnologias	08`2
tecnologico	0?U1
tecnologie	03J1
tecnologies	03Q1
tecnologo	0:41
tecnologo em	0CO1
tecnologías	07\1
tecnológico	0?U1
tecnólogo	0:41
tecnólogo em	0CO1
tee	0]21
teenindaja	01>1
tef	0<N1
tefl	01Q1
tegelzetter	01c1
tehas	0531
tehdas	06G1
tehnicar	05G2
tehnician	01h1
tehniciana	01h1
tehniciană	01h1
tehnicka skola	0Jk2
tehnik	11>2
tehnikis	02R1
tehnikums	0451
tehniska sola	0Jm1
tehničar	05G2
tehnička škola	0Jk2
tehniķis	02R1
tehniška šola	0Jm1
teicamas	0>c1
teicami	0>c1
teicneoir	03V1
teises	08<1
teisininkas	02Q1
teisininke	02Q1
teisininkė	02Q1
teisės	08<1
tekmovanje	0fd1
teknik	0:K2
teknik universitesi	03o1
teknik üniversitesi	03o1
tekniker	11@4
teknikk	0:c1
teknikko	11D2
tekniku	0571
teknisi	02:1
teknisyen	05F1
teknisyeni	05F1
teknologie doktor	0GU1
teknoloji	03X1
teknolojileri	03X1
tekoce	11F1
tekoce znanje	11F1
tekoče	11F1
tekoče znanje	11F1
tekstil	03X1
tel	11G1
telc	0<N1
tele	11G1
telecom	0381
teleconseiller	01Z1
teleconseillere	01Z1
telefonist	0FA2
telefonista	11H2
telelavoro	00e1
telemarketer	11J2
telemunca	0E>1
telemuncă	0E>1
teleoperador	01B1
teleoperadora	01B1
teletrabajo	0KS1
teletrabalho	11L1
teletravail	00a1
teletreball	00f1
tem 4	0<N1
tem 8	0<N1
tem-4	0<N1
tem-8	0<N1
tem4	0<N1
tem8	0<N1
temel	0<=2
temel duzey	0<=2
temel düzey	0<=2
temel seviye	0<?1
temsilci	05F1
temsilcisi	05F1
ten du an	0EC1
tentara	02:1
teo	0BA1
teollisuus	06G1
teoranta	0BA1
ter	03Z1
terapeut	11M2
terapeuta	0261
teraz	11O2
terbaik	05m1
tercuman	05F1
tercüman	05F1
tere	03Z1
terrace	0651
terveyskeskus	06G1
tervezett	11Q1
tervezo	0291
tervező	0291
terzi	05F1
tesar	0>b1
tesař	0>b1
tese	05<1
tesekkur belgesi	0;W1
tesi	11R2
tesiasi	0D^1
tesis	11T2
tesisatci	05F1
tesisatçı	05F1
tesol	01Q1
tesorera	01B1
tesorero	01B1
tesoriera	0251
tesoriere	0251
tesoureira	01\1
tesoureiro	01\1
testaaja	05P1
testdaf	0<N1
tester	11V6
testerka	0261
teurastaja	05P1
teymi	0Ja1
tez	0=P1
teza	0741
tezi	07D1
tezli yuksek lisans	11\1
tezli yüksek lisans	11\1
tezsiz yuksek lisans	11\1
tezsiz yüksek lisans	11\1
teză	0741
teātris	0671
tečaj	10o2
tečno	11;2
tečno u govoru i pismu	11=1
teşekkür belgesi	0;W1
teżi	07D1
th	0bK1
thac si	0:o1
thang	11]2
thanh pho	0AS1
thanh thao	0b12
thanh vien	09m1
thcs	0Dc1
the	0:l1
the huong dan vien	0:l1
theater	11_3
theatre	0Oi2
therapeut	06A2
therapist	01g1
these	0?P1
these de doctorat	0H\1
thesis	0>31
thi tran	0AS1
thiet ke	09m1
third place	00N1
thiết kế	09m1
thjalfari	0=^1
thn	11b1
tho	09m1
tho dien	09m1
tho han	09m1
tho may	09m1
tho moc	09m1
thon	0AS1
thpt	0Dc1
through	0M01
thru	0M01
thu kho	09m1
thu ky	09m1
thu ngan	09m1
thu ngân	09m1
thu quy	09m1
thu thu	09m1
thu vien	0;B1
thuc tap sinh	09m1
thuiswerk	0SP1
thydandi	0=^1
thành phố	0AS1
thành thạo	0b12
thành viên	09m1
tháng	11]2
thèse	0?P1
thèse de doctorat	0H\1
théâtre	0301
thôn	0AS1
thư ký	09m1
thư viện	0;B1
thạc sĩ	0:o1
thẻ	0:l1
thẻ hướng dẫn viên	0:l1
thị trấn	0AS1
thợ	09m1
thợ hàn	09m1
thợ may	09m1
thợ mộc	09m1
thợ điện	09m1
thủ kho	09m1
thủ quỹ	09m1
thủ thư	09m1
thực tập sinh	09m1
ticaret	03X1
tidskrift	0Xk2
tidsskrift	11c4
tie	08R1
tiedekunta	0461
tien si	11g1
tienda	07\1
tiendas	07\1
tieng me	0:g1
tieng me de	0:g1
tieraerztin	02d1
tierarzt	02d1
tierarztin	02d1
tierpfleger	05U1
tierärztin	02d1
tiesibas	0681
tiessaiste	08?1
tiesības	0681
tieu hoc	0Dc1
tiešsaistē	08?1
tiimi	0e:2
tijdschrift	0[^2
tiketina	0cA1
tikėtina	0cA1
til	11h3
til d d	0Sn1
til d.d	0Sn1
til dagsins	0K^1
til dagsins i dag	0K^1
til dagsins í dag	0K^1
til na	0O=1
til naa	0O=1
til nu	0Sn1
til nå	0O=1
til og med	11k2
till	11m2
till dags dato	0cG1
till date	0Bm1
till now	0Bm1
till och med	10P1
till present	0Bm1
tills nu	0cG1
tills vidare	0cG1
tim	11o5
timarit	0?J1
timmerman	01c1
tingkat dasar	0KC1
tingkat lanjut	0491
tinh	0AS1
tinh nguyen vien	09m1
tionscadal	1241
tirocinante	0251
tischler	05U1
tischlerei	03C1
titkar	0692
titkarno	0291
titkár	0692
titkárnő	0291
titol	01]1
titolare	0251
titre professionnel	03N1
titulada	06D1
titulado	06D1
titulo	01^1
titulo universitario	0:G1
tiyatrosu	03X1
tiến sĩ	11g1
tiếng mẹ	0:g1
tiếng mẹ đẻ	0:g1
tiểu học	0Dc1
tjener	06R1
tlumacz	0261
tlumaczka	0261
tn	1252
tnhh	0;B1
to	1272
to chuc	0;B1
to date	0Bm1
to present	0Bm1
to this day	0Bm1
to truong	09m1
toamna	1291
today	0Bm1
todistus	0m82
toefl	0<N1
toefl ibt	0<N1
toeic	0<N1
toeicスコア	12:1
toemrer	05e2
toften	0Og1
togaf	01Q1
togfoerer	06R1
togforer	06R1
togfører	06R1
tohtori	12;2
tohtorintutkinto	0Mi1
toi	0EQ1
toimetaja	01>1
toiminimi	0WC1
toimisto	06G1
toimittaja	05P1
toistaiseksi	0J<1
tokarz	0261
toko	07]1
tol	12=2
tolk	01>1
tolkija	01>1
tolmacs	0291
tolmács	0291
tom	10P1
tomrer	05e2
tontechniker	05U1
tookoda	0531
tootaja	01>1
topik	0<N1
topograf	01h1
torfl	0<N1
torg	0Pe1
torget	12?2
tori	08R1
tornaci	05F1
tornacı	05F1
torneiro	01\1
tornero	01B1
tornitore	0251
torv	0Og1
tosaitheoir	0?41
tospraaklig	0Nf1
tospraklig	0Nf1
tosproget	0N]1
tospråklig	0Nf1
tot	12A3
tot en met	0P41
tot heden	0RE1
tot nghiep	12D1
tot nghiep thpt	00H1
tot nu	0RE1
tot nu toe	0RE1
tot op heden	0RE1
tour guide	01g1
tour leader	01g1
tourneur	01Z1
tovaren	03H1
tovarna	0[F2
továreň	03H1
továrna	0FG1
tp	0AS1
tr	0?L1
trade certificate	02X1
tradenomi	04W1
trader	01g1
tradgardsmastare	02A1
traducatoare	01h1
traducator	01h1
traducteur	01Z1
traductor	02?2
traductora	02?2
traductrice	01Z1
traducătoare	01h1
traducător	01h1
tradutor	01\1
tradutora	01\1
traduttore	0251
traduttrice	0251
traduttur	0571
traedgaardsmaestare	02A1
traenare	02A1
traener	06R1
trail guide	01g1
train driver	01g1
trainee	12E4
trainer	12I3
training	12L2
training course	0CF1
tram driver	01g1
tranare	02A1
trang	12N1
transactions	0>31
translator	01g1
transport	02Z1
transportes	08`2
transports	12O2
trasporti	03J1
travesia	09?1
travessa	04I1
travessera	09M1
travesía	09?1
treasurer	01g1
treener	01>1
treinador	01\1
treinadora	01\1
tren trung binh	12Q1
trener	12R4
treneris	02O2
trenerka	0261
trening	10J1
trenutacno	12V1
trenutačno	12V1
trenutno	12W3
trenér	06^1
tres bien	08o2
tres bon	0BW1
tres bon niveau	0CB1
tres bonne maitrise	0CB1
tresorer	02>1
tresorera	02>1
tresorier	01Z1
tresoriere	01Z1
trezorier	01h1
trg	0b93
trgovina	0X?2
tribunal	02[1
trida	0?L1
trieda	0ab1
trinity	0<N1
triq	0E31
tro giang	09m1
tro ly	09m1
trofeo	12Z2
trofeu	00M1
trofeul	0?>1
troféu	00M1
troi chay	0?a1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	12\1
truckcertifikat	0@b1
truckfoerare	02A1
truckfoerer	05e2
truckfoererbevis	08b1
truckforare	02A1
truckforer	05e2
truckforerbevis	08b1
truckförare	02A1
truckfører	05e2
truckførerbevis	08b1
truckkort	0@f1
truhlar	0>b1
truhlář	0>b1
trukkikuski	05P1
trung binh	12]2
trung bình	12]2
trung cap	12_2
trung cap cao	12Q1
trung cap nghe	0Dc1
trung cấp	12_2
trung cấp cao	12Q1
trung cấp nghề	0Dc1
trung hoc	0Dc1
trung hoc pho thong	12a2
trung học	0Dc1
trung học phổ thông	12a2
trung tam	0;B1
trung tam dao tao	0Dc1
trung tâm	0;B1
trung tâm đào tạo	0Dc1
truong	0Dc1
truong ban	09m1
truong cao dang	0Dc1
truong dai hoc	0Dc1
truong nhom	09m1
truong phong	09m1
truong thpt	0Dc1
trust	0381
trustee	01g1
trva	0Hh2
trvá	0Hh2
trädgårdsmästare	02A1
tränare	02A1
træner	06R1
très bien	08o2
très bon	0BW1
très bon niveau	0CB1
très bonne maîtrise	0CB1
tréner	0291
tréning	10J1
trésorier	01Z1
trésorière	01Z1
trên trung bình	12Q1
trôi chảy	0?a1
trường	0Dc1
trường cao đẳng	0Dc1
trường thpt	0Dc1
trường đại học	0Dc1
trưởng ban	09m1
trưởng nhóm	09m1
trưởng phòng	09m1
trợ giảng	09m1
trợ lý	09m1
trực tuyến	12\1
tu	12c3
tu van	09m1
tu xa	12\1
tuinen	02Z1
tuinman	01c1
tukang	02:1
tukang kayu	02:1
tukang kebun	02:1
tukang las	02:1
tulajdonos	0291
tulityoekortti	03Y1
tulityokortti	03Y1
tulityökortti	03Y1
tulkotaja	02R1
tulkotajs	02R1
tulkotāja	02R1
tulkotājs	02R1
tuner	01g1
tunnistus	0\V2
tunnustus	12f3
tuomari	05P1
turguide	12i2
turistguide	0Q:1
turizm	03X1
turpinas	0\?1
turpinās	0\?1
tutkija	05P1
tutkimusasema	06G1
tutkinto	0YX1
tutor	12k4
tutora	03O2
tuttora	00k1
tuzolto	0<M1
tvaaspraakig	0Ne1
tvasprakig	0Ne1
tvityngd	0`h1
tvityngdur	0`h1
tvornica	0WE1
tvrtka	0WE1
tvåspråkig	0Ne1
tvítyngd	0`h1
tvítyngdur	0`h1
tweede prijs	0JT1
tweetalig	0JU1
tyden	12o1
tydnu	12o1
tydny	12o1
tydzien	1301
tydzień	1301
tygodni	1301
tygodnie	1301
tym	0Gk1
tyoenjohtaja	05P1
tyoentekijae	05P1
tyoeturvallisuuskortti	03Y1
tyonjohtaja	05P1
tyontekija	05P1
tyoturvallisuuskortti	03Y1
typist	01g1
tyrejas	02Q1
tyrėjas	02Q1
tytul	0N=1
tytul technika	0J^1
tytuł	0N=1
tytuł technika	0J^1
tyydyttaevae	0WL2
tyydyttaevae alkeet	04a1
tyydyttava	0WL2
tyydyttava alkeet	04a1
tyydyttävä	0WL2
tyydyttävä alkeet	04a1
työnjohtaja	05P1
työntekijä	05P1
työturvallisuuskortti	03Y1
tài xế	09m1
táncos	0<M1
tárgyalási szint	0MZ1
tárgyalási szintű	0MZ1
tárgyalóképes	0MZ1
társalgási	0Y^1
társalgási alapszint	0Y]1
társalgási szint	0Y^1
társalgó	0Y]1
társaság	07G1
távmunka	10a1
távolról	10a1
tâmplar	01h1
tällä hetkellä	0J<1
tänapäev	0RL1
tänaseni	0RL1
tänav	0]21
tänukiri	0011
tänzer	05U1
tänään	0J<1
tävling	0ha1
tävlingen	0ha1
tæknimaður	0=^1
tækniskóli	0411
tècnic	02>1
tècnic superior	0AV1
tècnica	02>1
técnica	03O2
técnica superior	0AW1
técnico	03O2
técnico em	0CO1
técnico en	0:H1
técnico medio	0:H1
técnico superior	0AW1
tél	11G1
téléconseiller	01Z1
téléconseillère	01Z1
télétravail	00a1
tér	03Z1
tên dự án	0EC1
tình nguyện viên	09m1
tím	0H01
tímarit	0?J1
títol	01]1
título	01^1
título universitario	0:G1
tól	12=2
tõlk	01>1
tõlkija	01>1
töökoda	0531
töötaja	01>1
tømrer	05e2
týden	12o1
týdny	12o1
týdnů	12o1
tým	0Gk1
tęsiasi	0D^1
tłumacz	0261
tłumaczka	0261
től	12=2
tř	0?L1
třída	0?L1
tűzoltó	0<M1
tư vấn	09m1
tại	10T1
tạp chí	0:O1
tập đoàn	0;B1
tỉnh	0AS1
tốt	0b12
tốt nghiệp	12D1
tốt nghiệp thpt	00H1
tổ	0:f1
tổ chức	0;B1
tổ trưởng	09m1
tới	0EQ1
từ	1312
từ xa	12\1
u	1336
u braku	0bN2
u tijeku	12V1
u toku	1391
uab	00`1
ubersetzer	05U1
ubezpieczenia	0371
ubungsleiter	05U1
ucen	0>b1
uceni	0DQ1
ucenic	01h1
ucetni	0>b1
uciliste	13:3
ucitel	02S2
ucitelj	0db3
ucla	0Ak1
uctovnicka	0@;1
uctovnik	0@;1
uczelnia	03i1
uczen	0261
uczeń	0261
ud	00`1
udacity	0Ak1
udana	0bQ1
udata	0bR1
uddannelsescenter	0JW1
udemy	0Ak1
udmaerkelse	0081
udmærkelse	0081
udruga	0WE1
udruzenje	06@1
udruženje	06@1
udvikler	06R1
uebersetzer	05U1
uebungsleiter	05U1
ufer	0AI1
ufficio	0FL1
ufficjal	0571
uffiċjal	0571
ug	00`1
uge	13=1
uger	13=1
ugift	0mM2
ugm	0Ak1
ugyintezo	0842
ugynokseg	07G1
ugyved	0291
uhing	0531
uhrmacher	05U1
ui	0701
uitgeverij	13>2
uitmuntend	13@1
uitstekend	0i31
uitvoerder	01c1
ujsagiro	0291
uke	13A1
uker	13A1
ukonceno	01D1
ukonczona	0cZ1
ukonczone	0cZ1
ukonczony	0cZ1
ukončeno	01D1
ukończona	0cZ1
ukończone	0cZ1
ukończony	0cZ1
uksus	0_M1
ul	13B6
ulica	13H5
ulice	0?L1
ulicy	04V1
ulikool	03[1
umschulung	01@1
und	13M1
undergraduate	0:;1
underskoeterska	02A1
underskoterska	02A1
undersköterska	02A1
undertaker	01g1
underviser	05e2
underwriter	01g1
undirstada	0QB1
undirstaða	0QB1
uned	0?U1
ungdomsskole	0;R1
uni	0RZ2
uniao estavel	0n21
unidad	0EO1
unidade	0G=1
unit	13N4
unita	0FL1
unitat	0Gb1
unite	0@D1
unità	0FL1
unité	0@D1
univ bacc	0h01
univ dipl	0]E1
univ. bacc	0h01
univ. dipl	0]E1
universidad	0?U1
universidade	0@N1
universita	13R2
universitaet	0<l1
universitaire	01P1
universitaria	0?U1
universitas	0MD1
universitat	13T2
universitate	13V2
universitatea	07M1
universitatea politehnica	07M1
universitates	0451
universite	13X2
universiteit	08=1
universitesi	03o1
universitet	13Z3
universitetas	0E01
universitete	0E01
universitetet	13Z3
universiteto	0E01
universities	01N1
university	13]2
università	13R2
universität	0<l1
université	01P1
universitāte	0451
universitātes	0451
univerza	0Jm1
univerze	0Jm1
univerzi	0Jm1
univerzita	0MJ2
univerzite	0MJ2
univerzitet	13_1
univerzitetni diplomirani	0]E1
univerzity	0MJ2
univerzitě	0DQ1
uniwersytet	13`1
união estável	0n21
unmarried	0A\1
unternehmen	03C1
until	0M01
until now	0Bm1
until present	0Bm1
until today	0Bm1
unur	0>P1
uoc	01O1
uomo	0]o1
upc	01O1
upcoming	05g1
upholsterer	01g1
uplne stredne	0^^1
upper intermediate	0Pd1
upper second	00T1
upper second class	00T1
upper-intermediate	0Pd1
uppsats	0LM1
uprawnienia	0A61
uprawnienie	0A61
upseeri	05P1
urad	0G_2
urbanitzacio	09M1
urbanització	09M1
urbanizacion	09?1
urbanización	09?1
ured	0WE1
urednica	0A^3
urednik	0A^3
urkunde	13a2
urzad	0371
urząd	0371
usek	0oC2
usine	0301
uslugi	0371
usmerenje	13c1
usmeritev	0o^1
usmjerenje	0mj1
ust duzey	0471
usta	05F1
ustabasi	05F1
ustabaşı	05F1
ustanova	0>@1
ustanovitelj	05I1
ustasi	05F1
ustası	05F1
ustav	0G_2
usługi	0371
ut	03Z1
utbildningsdag	13d1
utca	03Z1
utgefid	0?J1
utja	03Z1
utmaerkelse	00K1
utmaerkt	0N^1
utmarkelse	00K1
utmarkt	0N^1
utmerkelse	0091
utmerket	0N_1
utmärkelse	00K1
utmärkt	0N^1
utvar	0oC2
utvecklare	02A1
utvikler	0;Q1
uverenje	0c[1
uvjerenje	0eE1
ux	0701
uy ban	0;B1
uye	05F1
uyesi	05F1
uzaktan	0A<1
uzem	04O2
uzina	03B1
uzivatelska	13e1
uzivatelsky	13e1
uzman	13f2
uzman duzey	13h1
uzman düzey	13h1
uzmani	05F1
uzmanı	05F1
uznani	0051
uznanie	0041
uznemuma	13i1
uznemums	0671
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzyskane	0cZ1
uzyskany	0cZ1
uzņēmums	0671
uzņēmumā	13i1
učení	0DQ1
učeň	0>b1
učilište	13j2
učiliště	0DQ1
učitel	06^1
učitelj	0db3
učiteľ	08L1
uživatelsky	13e1
uživatelská	13e1
v	13l5
v le	0?M1
v o s	00`1
v teku	0Dj1
v.le	0?M1
v.o.s	00`1
va	1411
vaar	1422
vaardare	02A1
vaardcentral	0>?1
vaaren	1422
vabalt	0YW1
vabatahtlik	01>1
vacataire	01Z1
vaditaja	02R1
vaditajs	02R1
vadovas	02Q1
vadove	02Q1
vadovė	02Q1
vadybininkas	02Q1
vadybininke	02Q1
vadybininkė	02Q1
vadītāja	02R1
vadītājs	02R1
vaeg	04g1
vaegen	04g1
vaeitoeskirja	1442
vaektare	02A1
vaelttaevae	04a1
vaelttaevae keskitaso	0WN1
vaenget	0Og1
vaentanlegt	0101
vaerkfoerer	06R1
vaerkforer	06R1
vaerksted	0?@1
vaeylae	08R1
vag	04g1
vaga hasti	0YW1
vaga hea	1462
vagen	04g1
vagt	0f\1
vahene	04[1
vahtimestari	05P1
vairuotojas	02Q1
vairuotojo pazymejimas	08<1
vairuotojo pažymėjimas	08<1
vaistine	03I1
vaistininkas	02Q1
vaistinė	03I1
vaitekiri	03W1
vaitoskirja	1442
vaji	06N1
vakblad	0=N1
vakfi	03X1
vakfı	03X1
vakman	01c1
vakt	0Q:1
vaktare	02A1
vaktmaestare	02A1
vaktmastare	02A1
vaktmästare	02A1
vakuutus	06G1
valable jusqu'a	0Vo1
valable jusqu'en	0Vo1
valable jusqu'à	0Vo1
vald	1482
valet	01g1
valid through	0M01
valid to	0M01
valid until	0M01
valide	0EP1
valido fino al	0N>1
valido hasta	0R;1
validé	0EP1
valjak	0]21
vallalat	04O2
vallaline	01=1
vallalkozo	0291
valmentaja	05P1
valokuvaaja	05P1
valores	0Ah1
valttava	04a1
valttava keskitaso	0WN1
valuer	01g1
van	14:1
van phong	0;B1
vanaf	14;2
vandaag	0RE1
vanzatoare	01h1
vanzator	01h1
vapaaehtoinen	05P1
var	1422
vara	14=1
varastotyoentekijae	05P1
varastotyontekija	05P1
varastotyöntekijä	05P1
vardare	02A1
vardcentral	0>?1
varen	1422
varhato	11Q1
varhatoan	11Q1
varilec	0EN1
varon	0Re1
varrono	0<M1
varrónő	0<M1
vartija	05P1
varón	0Re1
vas	0ac1
vasara	14>2
vaspitac	0ZB1
vaspitač	0ZB1
vastaava	05P1
vayla	08R1
vca	14@2
vd	0Q:1
vdana	10F1
vdaná	10F1
ve	14B2
vecka	14D1
veckor	14D1
ved	14E2
vedec	0Ai2
vedes	0V;1
vedouci	10@2
vedoucí	10@2
veduca	0@;1
veduci	0@;1
vedúca	0@;1
vedúci	0@;1
vedęs	0V;1
veebis	0WB1
veg	0:d1
vegen	0:d1
vegi	0Pe1
vegur	0Pe1
vegyesz	0291
vegyész	0291
vegzett	0KI1
vei	0:d1
veien	0:d1
veikals	0671
veileder	0;Q1
veitingahus	06I1
veitingahús	06I1
vej	0Og1
vejleder	06R1
vekter	0;Q1
veldig god	0N_1
veleuciliste	0jI1
veleučilište	0jI1
velmi dobra	04:2
velmi dobre	0g84
velmi dobrá	04?1
velmi dobře	14G2
velmi pokrocila	0XW1
velmi pokročilá	0XW1
velvirki	0=^1
vencedor	00M1
vencedora	00M1
vendedor	03O2
vendedora	03O2
vendeur	01Z1
vendeuse	01Z1
venditore	0251
venditrice	0251
venedor	02>1
venedora	02>1
ventures	0381
verano	14I1
verao	14J1
verband	03C1
verdlaun	14K2
vereador	01\1
vereadora	01\1
verein	03C1
vereniging	02Z1
vergevorderd	14M1
verhandlungssicher	0fL1
verhandlungssicher in wort und schrift	0NM1
verheiratet	0P=1
verkaeufer	05U1
verkaufer	05U1
verkefni	14N1
verket	0>?1
verkfraedingur	0=^1
verkfræðingur	0=^1
verkoopster	01c1
verkoper	01c1
verkossa	0LF1
verksmidja	06I1
verksmiðja	06I1
verkstad	0>?1
verksted	0:c1
verkäufer	05U1
verlag	14O2
verloskundige	01c1
vermesser	05U1
verniciatore	0251
veroeffentlichung	08M1
veroffentlichung	08M1
verpleegkundige	01c1
verseny	0FD2
versicherung	03C1
versicherungen	03C1
verslun	06I1
vertaler	01c1
verteja	02Q1
vertejas	02Q1
vertejums	08A1
vertieft	0Od1
vertiefung	0M;1
vertreter	05U1
vertriebler	02d1
vertėja	02Q1
vertėjas	02Q1
verwacht	0P81
verwachte	0P81
verwalter	05U1
verwitwet	0P=1
very good	02V2
verzekeringen	02Z1
verzorgende	01c1
verão	14J1
verðlaun	14K2
veröffentlichung	08M1
vet	01g1
vetaejae	05P1
vetaja	05P1
veterinarian	01g1
vetur	14Q1
veturinkuljettaja	05P1
vetäjä	05P1
veuf	0@B1
veuve	0@B1
vezeto	0291
vezető	0291
veľmi dobre	14R2
veľmi dobrá	04D1
vhs	0Ak1
via	0?M1
viale	0?M1
vicar	01g1
vice president	01g1
vico	0?M1
vicolo	0?M1
vid	14T2
videaste	01Z1
videja atzime	08A1
videja izglitiba	06o1
videja limeni	0l81
videja profesionala	06o1
videji	0l81
videjs	14V2
videregaaende	0c;1
videregaaende opplaering	07E1
videregaaende skole	0;R1
videregaende	0c;1
videregaende opplaering	07E1
videregaende skole	0;R1
videregående	0c;1
videregående opplæring	07E1
videregående skole	0;R1
vidurine mokykla	0E01
vidurinis	0>[1
vidurinis issilavinimas	0>[1
vidurinis išsilavinimas	0>[1
vidurinė mokykla	0E01
vidurkenning	00;1
vidurkis	0:e1
vidusskola	0451
vidutines	0e_1
vidutinis	14X2
vidutiniskai	0e_1
vidutiniškai	0e_1
vidutinės	0e_1
vidéaste	01Z1
vidēji	0l81
vidējs	14V2
vidējā atzīme	08A1
vidējā izglītība	06o1
vidējā līmenī	0l81
vidējā profesionālā	06o1
vien	0;B1
vien dao tao	0Dc1
viesbutis	03I1
viesnica	0671
viesnīca	0671
viešbutis	03I1
vigente hasta	0R;1
vigilante	03O2
vigile del fuoco	0251
vigneron	01Z1
vigneronne	01Z1
viikko	14Z1
viikkoa	14Z1
vikar	05e2
vikarie	02A1
village	0651
villanyszerelo	0291
villanyszerelő	0291
vincitore	00O1
vincitrice	00O1
vinder	0081
vinnare	00K1
vinner	0091
vinter	14[3
vinteren	14^2
vintern	14`1
vintner	01g1
violinista	0251
viragkoto	0<M1
virasto	06G1
virejas	02Q1
viriesu	14a1
virietis	14a1
virkailija	05P1
virksomhed	0?@1
virtual	0Oc1
virziens	0iF1
virágkötő	0<M1
virėjas	02Q1
visa skola	14b2
visa strucna sprema	14d2
visagist	05U1
visi srednji	14f2
visiting scholar	01g1
visja sola	0Jm1
visja strokovna izobrazba	14h1
visjesolska izobrazba	14h1
visjesolski studij	14h1
visji srednji	14i1
visoka skola	0Jk2
visoka sola	0Jm1
visoka strokovna izobrazba	0G11
visoka strucna sprema	0FP1
visoka stručna sprema	0FP1
visoka škola	0Jk2
visoka šola	0Jm1
visoko obrazovanje	0UL1
vispareja videja	06o1
vispārējā vidējā	06o1
viss	0SR1
visser	01c1
vita	0aX1
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
viuda	0n51
viudo	0n51
viuva	0n21
viuvo	0n21
vizsga	0=l2
vizvezetek szerelo	0<M1
við	0RU1
viðurkenning	00;1
viúva	0n21
viúvo	0n21
viša stručna sprema	14d2
viša škola	14b2
viši srednji	14f2
višja strokovna izobrazba	14h1
višja šola	0Jm1
višješolska izobrazba	14h1
višješolski študij	14h1
višji srednji	14i1
viện	0;B1
viện đào tạo	0Dc1
vk	14Z1
vlasnica	0=o2
vlasnik	0=o2
vloeiend	0i31
vloeiend in woord en geschrift	0i31
vmbo	0R?2
vmbo diploma	0RA1
vmbo-diploma	0RA1
vo	14j1
vocal	01B1
vocational qualification	02Y1
voda	06j1
vodic	08L1
vodicsky preukaz	0@h1
voditelj	0XO1
vodič	08L1
vodičský preukaz	0@h1
vodja	0EN1
vof	00`1
voitja	0011
voittaja	0071
vojak	0>b1
voják	0>b1
voldoende	0C31
volontaer	0Yb2
volontar	0Yb2
volontaria	0251
volontario	0251
volonter	05G2
volontär	0Yb2
volum	0741
voluntar	0=:2
voluntara	01h1
voluntari	02>1
voluntaria	02;3
voluntario	03O2
voluntară	01h1
volunteer	01g1
voluntària	02>1
voluntária	01\1
voluntário	01\1
vom	14k1
von	14k1
voorjaar	0[Q1
voorman	01c1
voorzitter	01c1
vopsitor	01h1
vor	14l1
vorarbeiter	05U1
vorauss	05V1
voraussichtlich	05V1
vorbitor nativ	0=Y1
vordiplom	0:>1
vormgever	01c1
vorsitzende	05U1
vorstand	05U1
vorstandsmitglied	02d1
vortrag	0<`2
votazione	00G1
votazione finale	00G1
voto	00G1
voto di laurea	00G1
voto finale	00G1
vottord	14m1
vottorð	14m1
vottun	14m1
vozac	05G2
vozacka dozvola	0IX2
vozač	05G2
vozačka dozvola	0IX2
voznik	0EN1
vozniski izpit	0@e1
vozniški izpit	0@e1
vođa	06j1
vp	0701
vratny	0>b1
vrijwilliger	0[;2
vrijwilligster	0J_1
vrlo dobro	14n4
vrouw	1521
vrouwelijk	1521
vrtec	0Jm1
vrtic	0Jk2
vrtić	0Jk2
vrátný	0>b1
vs	0G11
vsi	00`1
vss	1532
vuggestue	0?@1
vukova diploma	0fg1
vuoden	0071
vuosi	1551
vuotta	1551
vut	0DQ1
vvs montor	06R1
vvs-montoer	06R1
vvs-montør	06R1
vwo	0R?2
vyborna	04:2
vyborne	0g84
vychovatel	06^1
vychovavatel	08L1
vychovávateľ	08L1
vydano	0GP1
vydata	0ma1
vydatá	0ma1
vydavatelstvi	0FG1
vydavatelstvo	1562
vydavatelství	0FG1
vydavateľstvo	1562
vydáno	0GP1
vyhlaska	0@g1
vyhláška	0@g1
vyras	1581
vyriska	1581
vyriška	1581
vyskumny pracovnik	0@;1
vysoka skola	0MJ2
vysoke uceni	0DQ1
vysoke uceni technicke	0DQ1
vysokoskolske	0:`1
vysokoškolské	0:`1
vysoká škola	0MJ2
vysoké učení	0DQ1
vysoké učení technické	0DQ1
vyssi odborna skola	0DQ1
vyssi odborne	0G91
vyssie odborne	1591
vysvedceni	0@g1
vysvedcenie	0@h1
vysvedčenie	0@h1
vysvědčení	0@g1
vyucen	0^_1
vyuceni	0^_1
vyucni list	0^_1
vyucny list	0^^1
vyučen	0^_1
vyučení	0^_1
vyvojar	02S2
vyzkumny pracovnik	0>b1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1591
vyšší odborná škola	0DQ1
vyšší odborné	0G91
vzdalene	0a`1
vzdáleně	0a`1
vzgojitelj	05I1
và	1411
válido hasta	0R;1
vállalat	04O2
vállalkozó	0291
várható	11Q1
várhatóan	11Q1
vânzătoare	01h1
vânzător	01h1
väg	04g1
väga hea	1462
väga hästi	0YW1
vägen	04g1
vähene	04[1
väitekiri	03W1
väitöskirja	1442
väktare	02A1
väljak	0]21
välttävä	04a1
välttävä keskitaso	0WN1
väylä	08R1
vår	1422
vårdare	02A1
vårdcentral	0>?1
våren	1422
vænget	0Og1
væntanlegt	0101
værkfører	06R1
værksted	0?@1
végzett	0KI1
vélvirki	0=^1
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0<M1
víťaz	0041
víťazka	0041
võitja	0011
výborne	14R2
výborná	04:2
výborné	04?1
výborně	14G2
výskumný pracovník	0@;1
výuční list	0^_1
výučný list	0^^1
vývojár	08L1
vývojář	06^1
výzkumný pracovník	0>b1
vāji	06N1
văn phòng	0;B1
vērtējums	08A1
vědec	0>b1
vīrietis	14a1
vīriešu	14a1
všs	15:1
všį	00`1
w	15;2
w l l	00`1
w toku	04B1
w trakcie	04B1
w.l.l	00`1
wachmann	02d1
waiter	01g1
waitress	01g1
wakacje	0[61
wakil	02:1
wakil ketua	02:1
wall	0AI1
wanita	0eN1
warden	01g1
warehouse	0381
warehouse operative	01g1
warsztat	0371
warsztaty	15=1
wartawan	02:1
warung	07]1
wasit	02:1
watchmaker	01g1
way	0651
wazna do	15>1
wazne do	15>1
wazny do	15>1
ważna do	15>1
ważne do	15>1
ważny do	15>1
we	15?1
webmaster	01g1
wedstrijd	0<n1
week	15@2
weeks	15B1
weg	15C2
weibl	0OU1
weiblich	0OU1
weiterbildung	0O92
weken	15E1
welder	01g1
werk	03C1
werke	03C1
werker	06A2
werkstatt	03C1
werkstudent	15F2
werkstudentin	08Z1
wesen	0Y`1
wethouder	01c1
wettbewerb	0g52
wholesaler	01g1
wiceprezes	0261
widowed	0A\1
winemaker	01g1
winkel	02Z1
winnaar	0JT1
winner	00N1
winter	15H3
winzer	02d1
wiosna	15K1
wiosną	15K1
wirausaha	07]1
wissenschaft	0Y`1
wissenschaften	0Y`1
wissenschaftler	05U1
wissenschaftliche mitarbeiterin	08Z1
wissenschaftlicher mitarbeiter	08Z1
with	0Nk1
wk	15B1
wks	15B1
wlasciciel	0261
wlascicielka	0261
wlasna dzialalnosc	0371
wo bachelor	0:A1
wo master	0Hd1
wo-bachelor	0:A1
wo-master	0Hd1
woche	15L1
wochen	15L1
wohnung	0521
woj	04V1
wolny	0WD1
wolontariusz	0261
wolontariuszka	0261
woman	15M2
work from home	0Oc1
worker	01g1
working familiarity	0ML1
working knowledge	0Pb2
working proficiency	0Pd1
works	0381
workshop	15O3
writer	01g1
wspolautor	0261
wspolautorka	0261
współautor	0261
współautorka	0261
wychowawca	0261
wydane	0cZ1
wydany	0cZ1
wydawnictwo	15R2
wydzial	15T2
wydział	15T2
wykladowca	0261
wyksztalcenie srednie	0J^1
wykształcenie średnie	0J^1
wykładowca	0261
wynik	0cc1
wyroznienie	0N=1
wyróżnienie	0N=1
wystapienie	07F1
wystąpienie	07F1
wyzsza szkola	03i1
wyższa szkoła	03i1
własna działalność	0371
właściciel	0261
właścicielka	0261
xa	0AS1
xahar	15V1
xep loai	0F>1
xerrada	0?m1
xhur	15V1
xitwa	15W1
xuat sac	15X2
xuong	0;B1
xuất sắc	15X2
xã	0AS1
xưởng	0;B1
xếp loại	0F>1
y	15Z2
y ta	09m1
y tá	09m1
yandal	0AX1
yapi	03X1
yapı	03X1
yardimcisi	05F1
yardımcısı	05F1
yarisma	0;W1
yarismasi	0;W1
yarışma	0;W1
yarışması	0;W1
yayasan	07]1
yayinevi	15\2
yayinlandi	0=P1
yayinlari	03X1
yayınevi	15\2
yayınlandı	0=P1
yayınları	03X1
yaz	15^1
yazilim	03X1
yazilimci	05F1
yazılım	03X1
yazılımcı	05F1
yds	0<N1
year	15_1
years	15_1
yeterlik	0<d1
yeu	0`i1
yh examen	0ZC1
yh-examen	0ZC1
yhdistys	06G1
yhtio	06G1
yhtioe	06G1
yhtiö	06G1
yil	0m51
yki	0<N1
yksikko	0e:2
yksikkoe	0e:2
yksikkö	0e:2
yleisarvosana	07I1
ylempi amk	0G51
ylempi ammattikorkeakoulututkinto	0G51
ylempi korkeakoulututkinto	0G51
yliopisto	0461
yliopistossa	0461
ylioppilas	0561
ylioppilastutkinto	0561
yokdil	0<N1
yonetici	05F1
yoneticisi	05F1
youth worker	01g1
yr	15`1
yrittaejae	05P1
yrittaja	05P1
yrittäjä	05P1
yrityksessa	15a1
yrityksessae	15a1
yrityksessä	15a1
yritys	06G1
yrkesbevis	0P<1
yrkesexamen	0Mj1
yrkesfag	07E1
yrkeshoegskola	0Ng1
yrkeshoegskoleexamen	0ZC1
yrkeshogskola	0Ng1
yrkeshogskoleexamen	0ZC1
yrkeshögskola	0Ng1
yrkeshögskoleexamen	0ZC1
yrs	15`1
yuksek lisans	11\1
yuksek lisans derecesi	11\1
yuksekokulu	03o1
yökdil	0<N1
yönetici	05F1
yöneticisi	05F1
yüksek lisans	11\1
yüksek lisans derecesi	11\1
yüksekokulu	03o1
yıl	0m51
yếu	0`i1
z	15b2
z odliko	0g[1
z wyroznieniem	0cc1
z wyróżnieniem	0cc1
zaawansowana	0;D2
zaawansowany	0;D2
zacatecnik	15d2
zacetnik	15f2
zacetno	15h1
zaciatocnik	15i2
zadovoljavajuce	0jP1
zadovoljavajuće	0jP1
zadovoljivo	0g41
zadruga	0343
zahnaerztin	02d1
zahnarzt	02d1
zahnarztin	02d1
zahntechniker	05U1
zahnärztin	02d1
zahradnice	0>b1
zahradnik	0>b1
zahradník	0>b1
zaklad	0371
zaklada	0WE1
zakladatel	02S2
zakladateľ	08L1
zakladna	15k2
zakladna skola	0\^1
zakladna znalost	0`P1
zakladne znalosti	0`P1
zakladni	15m2
zakladni skola	0DQ1
zakladni znalost	0`Y1
zakladni znalosti	0`Y1
zakladny	15o1
zaklady	1605
zakljucni izpit	0g71
zaključni izpit	0g71
zakład	0371
zakłady	0371
zalozba	1652
zalozyciel	0261
zalozycielka	0261
založba	1652
zamecnik	0>b1
zameranie	0nK1
zamereni	0cY1
zamestnanec roku	0051
zamezna	0WD1
zamężna	0WD1
zaměstnanec roku	0051
zaměření	0cY1
zanger	0H11
zasadnicze zawodowe	0J^1
zastepca	0261
zastupca	0@;1
zastupce	0>b1
zastępca	0261
zaswiadczenie	0A61
zavarivac	0=o2
zavarivač	0=o2
zavarovalnica	0>@1
zavod	1675
zavody	0G_2
zawodowe	0J^1
zawodowka	03i1
zawodówka	03i1
zayif	0<?1
zayıf	0<?1
začetnik	15f2
začetno	15h1
začiatočník	15i2
začátečník	15d2
założyciel	0261
założycielka	0261
zaświadczenie	0A61
zbornik	16<4
zborník	0Ag1
zdaj	0Dj1
zdalna	0SQ1
zdalnie	0SQ1
zdobyty	0cZ1
zdravnica	0EN1
zdravnik	0EN1
zdravotni bratr	0>b1
zdravotni sestra	0>b1
zdravotní bratr	0>b1
zdravotní sestra	0>b1
zdravstveni dom	0>@1
zdruzenie	03H1
zdruzenje	0>@1
združenie	03H1
združenje	0>@1
zednik	0>b1
zedník	0>b1
zeer goed	0P>2
zeichner	05U1
zeitschrift	0<`2
zelador	01\1
zeladora	01\1
zelfstandig	0P51
zelo dobro	16@2
zemedelec	0>b1
zememeric	0>b1
zemědělec	0>b1
zeměměřič	0>b1
zena	16B4
zenaty	0kf2
zenesz	0<M1
zenska	16F2
zenske	16H2
zenski	16J4
zensko	15b2
zentrum	03C1
zenész	0<M1
zerspaner	05U1
zertifikat	0\I2
zertifiziert	16N1
zertifizierung	0<R1
zespol	0Ie1
zespol szkol	03i1
zespół	0Ie1
zespół szkół	03i1
zeszyty naukowe	07F1
zeugnis	0<R1
zidar	01h1
ziekenhuis	02Z1
ziema	16O2
zima	16Q6
zimmerei	03C1
zimmerer	05U1
zimmermadchen	02d1
zimmermaedchen	02d1
zimmermädchen	02d1
zimą	16W1
zinatnu doktors	0I31
zinātņu doktors	0I31
zivi	08Z1
zivildienst	08Z1
zivildienstleistender	08Z1
zivljenjepis	16X1
zivnost	0G_2
zivotopis	16Y4
zkouska	0@g1
zkouška	0@g1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0fd1
zmagovalka	0fd1
znamka	0A72
znanstvenik	0=n1
známka	0A72
zolnierz	0261
zomer	16]1
zonaty	0WD1
zonen	0P51
zorg	02Z1
zpevacka	0>b1
zpevak	0>b1
zpusobilost	0@g1
zpěvačka	0>b1
zpěvák	0>b1
způsobilost	0@g1
zrt	00`1
zs	0DQ1
zugbegleiter	05U1
zulassung	06C1
zurnalas	0XC1
zurnalistas	02Q1
zurnalists	02R1
zurnals	0GT1
zurzeit	04C1
zusteller	05U1
zvarac	0@;1
zviluppatur	0571
zvárač	0@;1
zweisprachig	0Kn1
zwyciezca	0N=1
zwycięzca	0N=1
zyciorys	16^1
zyciorys zawodowy	16^1
zzp	0P51
zzp'er	0J_1
základná	15k2
základná znalosť	0`P1
základná škola	0\^1
základné znalosti	0`P1
základní	15m2
základní znalost	0`Y1
základní znalosti	0`Y1
základní škola	0DQ1
základný	15o1
základy	16_4
zámečník	0>b1
zástupca	0@;1
zástupce	0>b1
závod	0G_2
závody	0G_2
zš	0DQ1
à	08B2
à aujourd'hui	00_1
à ce jour	00_1
à distance	00a1
à distância	11L1
à présent	00_1
àrea	0Gb1
á netinu	00j1
általános iskola	04m2
ápoló	0692
ár	16c1
árbitro	03O2
área	16d3
áruház	07G1
átlag	08>1
áætlað	0101
ägare	02A1
äidinkielen taso	02b1
äidinkielenä	02b1
äidinkieli	02b1
äidinkielinen	02b1
ämne	02c1
ärztin	02d1
år	0113
årets	0143
çevirmen	05F1
çevrimiçi	0A<1
çift anadal	0AX1
çiftçi	05F1
çiçekçi	05F1
çok iyi	0B62
çok iyi derecede	0B81
çırak	05F1
ébéniste	01Z1
école	01P1
école primaire	01P1
école supérieure	01P1
écoles	01P1
éditeur	01Z1
éditions	0J?2
éditrice	01Z1
éducateur	01Z1
éducatrice	01Z1
électricien	01Z1
électricienne	01Z1
éleveur	01Z1
éleveuse	01Z1
élue	01Z1
élémentaire	0;Z2
énekes	0KT1
építész	0291
équipe	0@D1
équipier	01Z1
équipière	01Z1
érem	0FD2
érettségi	0Kh1
érettségi bizonyítvány	0Kh1
értékesítő	0291
és	0L01
établissements	0301
étage	04h1
étalagiste	01Z1
étterem	07G1
été	0LG1
év	0LI2
éves	0LK1
évkönyv	0GX1
ênfase	0KU1
í dag	0K^1
í sambúð	0J`1
în curs	0221
în prezent	0221
începând cu	0TE1
începător	0<D2
îngrijitoare	01h1
îngrijitor	01h1
învățătoare	01h1
învățător	01h1
ó	16g2
ógift	0J`1
óptica	01B1
óptico	01B1
óstán	0BA1
óta	0eI2
óvoda	0XL1
óvodapedagógus	0291
óvónő	0291
õde	01>1
õpetaja	01>1
õppekava	0Ki1
ödül	0;W1
ödülü	0;W1
ökotropholog	05U1
ön lisans	0`<1
önkormányzat	07G1
önkéntes	0<M1
önlisans	0`<1
önéletrajz	0dO1
önéletrajza	0dO1
ösd	0<N1
ösztöndíj	0FD2
översättare	02A1
öz geçmiş	0eM1
özgeçmiş	0eM1
özgeçmişi	0eM1
öğretim görevlisi	05F1
öğretim üyesi	05F1
öğretmen	05F1
öğretmeni	05F1
økonom	05e2
øvet	0d91
újságíró	0291
úplné stredné	0^^1
úrad	03H1
úsek	0oC2
ústav	0G_2
út	03Z1
útgefið	0?J1
útja	03Z1
útvar	0oC2
účetní	0>b1
účtovník	0@;1
účtovníčka	0@;1
úřad	0FG1
übersetzer	05U1
übungsleiter	05U1
ügyintéző	0842
ügynökség	07G1
ügyvéd	0291
ühing	0531
üksus	0_M1
ülikool	03[1
üniversite	03o1
üniversitesi	03o1
üst düzey	0471
üye	05F1
üyesi	05F1
üzem	04O2
þjálfari	0=^1
þýðandi	0=^1
ārste	02R1
ārsts	02R1
ċertifikat	0A31
ċertifikat tas-sekondarja	0A21
ċertifikazzjoni	0A31
č.p	0?L1
časopis	0@<4
čašník	0@;1
čašníčka	0@;1
červený diplom	0A72
čestné uznanie	0041
čestné uznání	0051
član	0A^3
članak	0Aa2
članek	0Xb1
članica	0Ae2
člen	0Ai2
členka	0>b1
článek	0GP1
článok	0Ag1
čvut	0DQ1
číšník	0>b1
đang làm	0<B1
điều dưỡng	09m1
điều hành	09m1
điều phối viên	09m1
điểm	0F>1
điểm trung bình	0F>1
đã kết hôn	0AR1
đường	0AS1
đại học	0Dc1
đầu bếp	09m1
đến	0EQ1
đến nay	0<B1
đề tài	0EC1
độc thân	0AR1
ġurnal	07D1
ġurnalist	0571
ģimnāzija	0451
ħarifa	0R:1
īpašnieks	02R1
įkūrėjas	02Q1
įmonė	03I1
įmonėje	0TC1
įvertinimas	0:e1
ļoti labi	08N2
ősz	0eF1
ősze	0eF1
œnologue	01Z1
ředitel	06^1
řezník	0>b1
řidič	06^1
řidičský průkaz	0@g1
ślusarz	0261
śpiewaczka	0261
średni	0nR2
średnia	0nT2
średnia ocen	0cc1
średnie	0J^1
średnio	0IT1
średnio zaawansowany	0IT1
średnio zaawansowany wyższy	0HO1
średniozaawansowana	0IT1
średniozaawansowany	0nR2
średniozaawansowany wyższy	0HO1
świadectwo	0A61
świadectwo dojrzałości	0J^1
świadectwo maturalne	0J^1
şampiyon	0;W1
şarkıcı	05F1
şef	05F1
şefi	05F1
şimdi	0>o1
şirket	03X1
şirketi	03X1
şoför	05F1
şoförü	05F1
şu an	0>o1
şu anda	0>o1
şubesi	0=d1
še traja	0Dj1
šef	0=o2
šetalište	09H1
šiandien	0D^1
šiuo metu	0D^1
škola	16i4
školenie	0m21
školení	0m31
šobrīd	0\?1
šodien	0\?1
šoferis	02R1
šola	0Jm1
špecialista	0@;1
špecialistka	0@;1
špecializácia	0nK1
štipendija	0fd1
štipendium	0041
štruktúrovaný životopis	0hg1
študent	0EN1
študijný odbor	0nK1
študijný program	0nK1
študijska smer	0o^1
študijski program	0o^1
štúdia	0Ag1
štúdio	03H1
švadlena	0>b1
šķīries	0bP1
żeńska	0XD1
żeński	0XD1
żonaty	0WD1
żołnierz	0261
żviluppatur	0571
życiorys	16^1
życiorys zawodowy	16^1
ž	15b2
žena	16B4
ženatý	0kf2
ženska	16m1
ženski	16n3
žensko	15b2
ženské	16H2
žiema	1711
življenjepis	16X1
živnost	0FG1
živnosť	03H1
životopis	16Y4
žurnalas	0XC1
žurnalistas	02Q1
žurnālists	02R1
žurnāls	0GT1
școala	07M1
școala gimnazială	07M1
școala postliceală	07M1
școală	07M1
școală postliceală	0B;1
școală profesională	0:01
șef	01h1
șefă	01h1
și	0mD1
șofer	01h1
șoseaua	04S1
άγαμη	1721
άγαμοσ	1721
άδεια	1731
άδεια ασκήσεωσ	1731
άδεια οδήγησησ	1731
άνδρασ	1741
άνοιξη	1751
άντρασ	1741
άπταιστα	1761
άρθρο	1771
άριστα	1782
άριστη	1761
άριστη γνώση	1761
άριστο	17:1
άρρεν	1741
έγγαμη	1721
έγγαμοσ	1721
έπαινοσ	00P1
έργα	17;1
έργο	17;1
έτη	17<1
έτοσ	17<1
έωσ	17=1
έωσ και σήμερα	17>1
έωσ σήμερα	17>1
ίδρυμα	17?1
α ε	00`1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00`1
αγαμη	1721
αγαμοσ	1721
αγροτησ	17@1
αγρότησ	17@1
αδεια	1731
αδεια ασκησεωσ	1731
αδεια οδηγησησ	1731
αε	00`1
αει	17A1
αεροσυνοδοσ	17@1
αεροσυνοδόσ	17@1
αισθητικοσ	17@1
αισθητικόσ	17@1
ακαδημία	17A1
ακαδημια	17A1
ανακοίνωση	1771
ανακοινωση	1771
αναλυτήσ	17@1
αναλυτησ	17@1
αναλυτρια	17@1
αναλύτρια	17@1
αναμένεται	17B1
αναμενεται	17B1
αναμενομενη	17B1
αναμενομενο	17B1
αναμενόμενη	17B1
αναμενόμενο	17B1
ανδρασ	1741
ανθοπωλησ	17@1
ανθοπώλησ	17@1
ανοικτο πανεπιστημιο	17A1
ανοικτό πανεπιστήμιο	17A1
ανοιξη	1751
ανοιχτο πανεπιστημιο	17A1
ανοιχτό πανεπιστήμιο	17A1
αντιπροεδροσ	17@1
αντιπρόεδροσ	17@1
αντρασ	1741
ανωτερη εκπαιδευση	17C1
ανώτερη εκπαίδευση	17C1
απθ	17A1
απο	17D2
αποθηκάριοσ	17@1
αποθηκαριοσ	17@1
απολυτήριο	17F1
απολυτήριο γενικού λυκείου	17F1
απολυτήριο γυμνασίου	17F1
απολυτήριο λυκείου	17F1
απολυτηριο	17F1
απολυτηριο γενικου λυκειου	17F1
απολυτηριο γυμνασιου	17F1
απολυτηριο λυκειου	17F1
απταιστα	1761
από	17D2
αρθρο	1771
αριθμοσ	17G1
αριθμόσ	17G1
αριστα	1782
αριστείο	00P1
αριστειο	00P1
αριστη	1761
αριστη γνωση	1761
αριστο	17:1
αρρεν	1741
αρσενικο	1741
αρσενικό	1741
αρτοποιοσ	17@1
αρτοποιόσ	17@1
αρχάριοι	17H1
αρχάριοσ	17I1
αρχαριοι	17H1
αρχαριοσ	17I1
αρχειονομοσ	17@1
αρχειονόμοσ	17@1
αρχιτέκτονασ	17@1
αρχιτεκτονασ	17@1
ασκουμενη	17@1
ασκουμενοσ	17@1
ασκούμενη	17@1
ασκούμενοσ	17@1
αστυνομικοσ	17@1
αστυνομικόσ	17@1
ασφαλιστική	17?1
ασφαλιστικη	17?1
αφοί	17?1
αφοι	17?1
βαθμολογία	17J1
βαθμολογια	17J1
βαθμοσ	17J1
βαθμοσ πτυχιου	17J1
βαθμόσ	17J1
βαθμόσ πτυχίου	17J1
βασικά	17K2
βασικέσ γνώσεισ	17K2
βασική	17K2
βασική γνώση	17I1
βασικα	17K2
βασικεσ γνωσεισ	17K2
βασικη	17K2
βασικη γνωση	17I1
βασικο	17M1
βασικο επιπεδο	17I1
βασικό	17M1
βασικό επίπεδο	17I1
βαφέασ	17@1
βαφεασ	17@1
βεβαίωση	1731
βεβαιωση	1731
βιβλίο	1771
βιβλιο	1771
βιβλιοθήκη	17?1
βιβλιοθηκη	17?1
βιβλιοθηκονομοσ	17@1
βιβλιοθηκονόμοσ	17@1
βιβλιοπωλησ	17@1
βιβλιοπώλησ	17@1
βιογραφικο	17N1
βιογραφικο σημειωμα	17N1
βιογραφικό	17N1
βιογραφικό σημείωμα	17N1
βιολογοσ	17@1
βιολόγοσ	17@1
βοηθοσ	17@1
βοηθόσ	17@1
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	17A1
γενικοσ βαθμοσ	17J1
γενικό λύκειο	17A1
γενικόσ βαθμόσ	17J1
γιατροσ	17@1
γιατρόσ	17@1
γραμματέασ	17@1
γραμματεασ	17@1
γραφίστασ	17@1
γραφίστρια	17@1
γραφείο	17?1
γραφειο	17?1
γραφιστασ	17@1
γραφιστρια	17@1
γυμνάσιο	17A1
γυμνασιο	17A1
γυναίκα	17O1
γυναικα	17O1
δάσκαλοσ	17@1
δήμαρχοσ	17@1
δήμοσ	17?1
δίγλωσση	17P1
δίγλωσσοσ	17P1
δίπλωμα	17Q2
δίπλωμα ιεκ	17C1
δίπλωμα μηχανικού	17S1
δασκάλα	17@1
δασκαλα	17@1
δασκαλοσ	17@1
δημαρχοσ	17@1
δημοσ	17?1
δημοσίευση	1771
δημοσιευση	1771
δημοσιογράφοσ	17@1
δημοσιογραφοσ	17@1
δημοτικο σχολειο	17A1
δημοτικό σχολείο	17A1
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	17T1
διαδικτυακα	17T1
διαζευγμένη	1721
διαζευγμένοσ	1721
διαζευγμενη	1721
διαζευγμενοσ	1721
διαιτητήσ	17@1
διαιτητησ	17@1
διαιτολογοσ	17@1
διαιτολόγοσ	17@1
διακριση	00P1
διανομέασ	17@1
διανομεασ	17@1
διατριβή	1771
διατριβη	1771
διαχειριστήσ	17@1
διαχειριστησ	17@1
διγλωσση	17P1
διγλωσσοσ	17P1
διδάκτορασ	17U1
διδακτορασ	17U1
διδακτορική διατριβή	17U1
διδακτορικη διατριβη	17U1
διδακτορικο	17U1
διδακτορικο διπλωμα	17U1
διδακτορικό	17U1
διδακτορικό δίπλωμα	17U1
διευθυνση	17V1
διευθυντήσ	17@1
διευθυντησ	17@1
διευθυντρια	17@1
διευθύντρια	17@1
διεύθυνση	17V1
δικαστήσ	17@1
δικαστησ	17@1
δικηγοροσ	17@1
δικηγόροσ	17@1
διορθωτήσ	17@1
διορθωτησ	17@1
διορθωτρια	17@1
διορθώτρια	17@1
διπλωμα	17Q2
διπλωμα ιεκ	17C1
διπλωμα μηχανικου	17S1
ε π ε	00`1
ε.π.ε	00`1
εγγαμη	1721
εγγαμοσ	1721
εθελοντήσ	17@1
εθελοντησ	17@1
εθελοντρια	17@1
εθελόντρια	17@1
ειδίκευση	17W1
ειδικευση	17W1
ειδικοσ	17X2
ειδικοτητα	17W1
ειδικόσ	17X2
ειδικότητα	17W1
εικονογράφοσ	17@1
εικονογραφοσ	17@1
εισήγηση	1771
εισηγηση	1771
εκδοσεισ	17Z2
εκδοτικοσ	17?1
εκδοτικόσ	17?1
εκδόσεισ	17Z2
εκπα	17A1
εκπαιδευτήσ	17@1
εκπαιδευτησ	17@1
εκπαιδευτικοσ	17@1
εκπαιδευτικόσ	17@1
εκπαιδευτρια	17@1
εκπαιδεύτρια	17@1
εκτιμητήσ	17@1
εκτιμητησ	17@1
εκτιμωμενη	17B1
εκτιμώμενη	17B1
ελευθεροσ επαγγελματιασ	17?1
ελεύθεροσ επαγγελματίασ	17?1
εμπ	17A1
εξ αποστάσεωσ	17T1
εξ αποστασεωσ	17T1
εξειδικευμένοσ	17\1
εξειδικευμενοσ	17\1
επα λ	17A1
επα.λ	17A1
επαινοσ	00P1
επαλ	17A1
επαρκήσ	17]1
επαρκησ	17]1
επε	00`1
επιμελήτρια	17@1
επιμελητήσ	17@1
επιμελητησ	17@1
επιμελητρια	17@1
επιμορφωση	17^1
επιμόρφωση	17^1
επιχείρηση	17?1
επιχειρηση	17?1
εποπτησ	17@1
επόπτησ	17@1
εργάτησ	17@1
εργάτρια	17@1
εργα	17;1
εργαστήριο	17?1
εργαστηριο	17?1
εργατησ	17@1
εργατρια	17@1
εργο	17;1
εργοδηγοσ	17@1
εργοδηγόσ	17@1
εργοστάσιο	17?1
εργοστασιο	17?1
ερευνήτρια	17@1
ερευνητήσ	17@1
ερευνητησ	17@1
ερευνητρια	17@1
εστιατοριο	17?1
εστιατόριο	17?1
εταιρία	17?1
εταιρεία	17?1
εταιρεια	17?1
εταιρια	17?1
ετη	17<1
ετοσ	17<1
ευχερήσ	1761
ευχερησ	1761
εφορεία	17?1
εφορεια	17?1
εωσ	17=1
εωσ και σημερα	17>1
εωσ σημερα	17>1
ζαχαροπλάστησ	17@1
ζαχαροπλαστησ	17@1
ηθοποιοσ	17@1
ηθοποιόσ	17@1
ηλεκτρολογοσ	17@1
ηλεκτρολόγοσ	17@1
ημερίδα	1771
ημεριδα	1771
θέατρο	17?1
θήλυ	17O1
θεατρο	17?1
θηλυ	17O1
θηλυκο	17O1
θηλυκό	17O1
θυρωροσ	17@1
θυρωρόσ	17@1
ι ε κ	17A1
ι.ε.κ	17A1
ιατροσ	17@1
ιατρόσ	17@1
ιδιοκτήτησ	17@1
ιδιοκτητησ	17@1
ιδρυμα	17?1
ιδρυτήσ	17@1
ιδρυτησ	17@1
ιδρυτρια	17@1
ιδρύτρια	17@1
ιεκ	17A1
ικανοποιητική	17]1
ικανοποιητικη	17]1
ικε	00`1
ινστιτουτο	17_2
ινστιτούτο	17_2
κάρτα	1731
κέντρο	17?1
καθηγήτρια	17@1
καθηγητήσ	17@1
καθηγητησ	17@1
καθηγητρια	17@1
και	17a1
καλά	17b1
καλή	17c2
καλή γνώση	17b1
καλα	17b1
καλη	17c2
καλη γνωση	17b1
καλο	17e1
καλοκαίρι	17f1
καλοκαιρι	17f1
καλωσ	17J1
καλό	17e1
καλώσ	17J1
καρτα	1731
κατάλογοσ	1771
κατάρτιση	17^1
κατάστημα	17?1
καταλογοσ	1771
καταρτιση	17^1
καταστημα	17?1
κατευθυνση	17W1
κατεύθυνση	17W1
κεντρο	17?1
κεφάλαιο	1771
κεφαλαιο	1771
κηπουροσ	17@1
κηπουρόσ	17@1
κλάδοσ	17V1
κλαδοσ	17V1
κλινική	17?1
κλινικη	17?1
κολέγιο	17A1
κολεγιο	17A1
κολλέγιο	17A1
κολλεγιο	17A1
κομμωτήσ	17@1
κομμωτησ	17@1
κομμωτρια	17@1
κομμώτρια	17@1
κρεοπωλησ	17@1
κρεοπώλησ	17@1
λέκτορασ	17@1
λίαν καλώσ	17J1
λεκτορασ	17@1
λεωφ	17G1
λεωφοροσ	17G1
λεωφόροσ	17G1
λιαν καλωσ	17J1
λογίστρια	17@1
λογιστήσ	17@1
λογιστησ	17@1
λογιστρια	17@1
λογοθεραπευτήσ	17@1
λογοθεραπευτησ	17@1
λογοθεραπευτρια	17@1
λογοθεραπεύτρια	17@1
λυκειο	17A1
λύκειο	17A1
μάγειρασ	17@1
μάγειροσ	17@1
μάνατζερ	17@1
μάστερ	17S1
μέλοσ	17@1
μέσοσ όροσ	17J1
μέτρια	17]1
μέτρια γνώση	17]1
μέτριο	17g2
μέχρι	17=1
μέχρι σήμερα	17>1
μέχρι τώρα	17>1
μήνασ	17i1
μήνεσ	17i1
μαία	17@1
μαγείρισσα	17@1
μαγειρασ	17@1
μαγειρισσα	17@1
μαγειροσ	17@1
μαθητευομενοσ	17@1
μαθητευόμενοσ	17@1
μαια	17@1
μανατζερ	17@1
μαστερ	17S1
μελοσ	17@1
μεσαίο	17e1
μεσαίο επίπεδο	17]1
μεσαιο	17e1
μεσαιο επιπεδο	17]1
μεσοσ οροσ	17J1
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	17S1
μεταπτυχιακεσ σπουδεσ	17S1
μεταπτυχιακο	17S1
μεταπτυχιακο διπλωμα	17S1
μεταπτυχιακοσ	17S1
μεταπτυχιακοσ τιτλοσ	17S1
μεταπτυχιακό	17S1
μεταπτυχιακό δίπλωμα	17S1
μεταπτυχιακόσ	17S1
μεταπτυχιακόσ τίτλοσ	17S1
μεταφράστρια	17@1
μεταφραστήσ	17@1
μεταφραστησ	17@1
μεταφραστρια	17@1
μετρια	17]1
μετρια γνωση	17]1
μετριο	17g2
μεχρι	17=1
μεχρι σημερα	17>1
μεχρι τωρα	17>1
μηνασ	17i1
μηνεσ	17i1
μητρική	17P1
μητρική γλώσσα	17P1
μητρικη	17P1
μητρικη γλωσσα	17P1
μηχανικοσ	17j1
μηχανικόσ	17j1
μηχανοδηγοσ	17@1
μηχανοδηγόσ	17@1
μοδίστρα	17@1
μοδιστρα	17@1
μονάδα	17V1
μοναδα	17V1
μουσείο	17?1
μουσειο	17?1
μουσικοσ	17@1
μουσικόσ	17@1
μπάρμαν	17@1
μπαρμαν	17@1
ναυτησ	17@1
ναυτικοσ	17@1
ναυτικόσ	17@1
ναύτησ	17@1
νηπιαγωγείο	17A1
νηπιαγωγειο	17A1
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	17@1
νοσηλευτησ	17@1
νοσηλευτρια	17@1
νοσηλεύτρια	17@1
νοσοκομείο	17?1
νοσοκομειο	17?1
ξεναγοσ	17@1
ξεναγόσ	17@1
ξενοδοχείο	17?1
ξενοδοχειο	17?1
ξυλουργοσ	17@1
ξυλουργόσ	17@1
ο ε	00`1
ο.ε	00`1
οδηγοσ	17@1
οδηγόσ	17@1
οδοσ	17G1
οδόσ	17G1
οικονομολογοσ	17@1
οικονομολόγοσ	17@1
οινοποιείο	17?1
οινοποιειο	17?1
ομάδα	17V1
ομαδα	17V1
ομιλία	1771
ομιλια	1771
ομιλοσ	17?1
οπτικοσ	17@1
οπτικόσ	17@1
οργανισμοσ	17?1
οργανισμόσ	17?1
οροφοσ	17G1
παιδαγωγοσ	17@1
παιδαγωγόσ	17@1
πανεπιστήμιο	17A1
πανεπιστημίου	17A1
πανεπιστημιο	17A1
πανεπιστημιου	17A1
παντρεμένη	1721
παντρεμένοσ	1721
παντρεμενη	1721
παντρεμενοσ	1721
παρον	17>1
παρόν	17>1
πατέντα	1771
πατεντα	1771
περιοδικο	1771
περιοδικό	1771
πιστοποίηση	1731
πιστοποιημένη	1731
πιστοποιημένοσ	1731
πιστοποιημενη	1731
πιστοποιημενοσ	1731
πιστοποιηση	1731
πιστοποιητικο	1731
πιστοποιητικό	1731
πλατεία	17G1
πλατεια	17G1
πολυ καλα	1761
πολυ καλη	1761
πολυ καλη γνωση	17b1
πολυ καλο	17:1
πολυτεχνείο	17A1
πολυτεχνειο	17A1
πολύ καλά	1761
πολύ καλή	1761
πολύ καλή γνώση	17b1
πολύ καλό	17:1
πρακτικά	1771
πρακτικα	1771
προγραμματίστρια	17@1
προγραμματιστήσ	17@1
προγραμματιστησ	17@1
προγραμματιστρια	17@1
προεδροσ	17@1
προισταμενη	17@1
προισταμενοσ	17@1
προπονήτρια	17@1
προπονητήσ	17@1
προπονητησ	17@1
προπονητρια	17@1
προπτυχιακέσ σπουδέσ	17k1
προπτυχιακεσ σπουδεσ	17k1
προπτυχιακο	17k1
προπτυχιακό	17k1
προτζεκτ	17;1
προχωρημένο	17l2
προχωρημενο	17l2
προϊστάμενοσ	17@1
προϊσταμένη	17@1
πρωτο βραβειο	00P1
πρόεδροσ	17@1
πρότζεκτ	17;1
πρώτο βραβείο	00P1
πτυχίο	17n2
πτυχίο επαλ	17F1
πτυχίο πανεπιστημίου	17k1
πτυχιο	17n2
πτυχιο επαλ	17F1
πτυχιο πανεπιστημιου	17k1
πτυχιουχοσ	17k1
πτυχιούχοσ	17k1
πυροσβέστησ	17@1
πυροσβεστησ	17@1
πωλήτρια	17@1
πωλητήσ	17@1
πωλητησ	17@1
πωλητρια	17@1
ράφτησ	17@1
ραφτησ	17@1
σήμερα	17>1
σε εξέλιξη	17>1
σε εξελιξη	17>1
σελίδα	1801
σελιδα	1801
σεμινάριο	1812
σεμιναριο	1812
σερβιτορα	17@1
σερβιτοροσ	17@1
σερβιτόρα	17@1
σερβιτόροσ	17@1
σημερα	17>1
σιδεράσ	17@1
σιδερασ	17@1
στην	1831
στο	1831
στοιχειωδεισ γνωσεισ	17I1
στοιχειωδησ	17I1
στοιχειώδεισ γνώσεισ	17I1
στοιχειώδησ	17I1
στον	1831
στουντιο	17?1
στούντιο	17?1
στρατιωτικοσ	17@1
στρατιωτικόσ	17@1
συγκολλητήσ	17@1
συγκολλητησ	17@1
συλλογικοσ τομοσ	1771
συλλογικόσ τόμοσ	1771
συλλογοσ	17?1
συμβολαιογράφοσ	17@1
συμβολαιογραφοσ	17@1
συμβουλοσ	17@1
συνέδριο	1771
συνεδριο	1771
συνεργάτησ	17@1
συνεργάτιδα	17@1
συνεργατησ	17@1
συνεργατιδα	17@1
συνεταιρισμοσ	17?1
συνεταιρισμόσ	17?1
συντάκτησ	17@1
συντάκτρια	17@1
συντακτησ	17@1
συντακτρια	17@1
συντηρήτρια	17@1
συντηρητήσ	17@1
συντηρητησ	17@1
συντηρητρια	17@1
συντομο βιογραφικο	17N1
συντονίστρια	17@1
συντονιστήσ	17@1
συντονιστησ	17@1
συντονιστρια	17@1
σχεδιάστρια	17@1
σχεδιαστήσ	17@1
σχεδιαστησ	17@1
σχεδιαστρια	17@1
σχολή	17A1
σχολή καλών τεχνών	17A1
σχολείο	17A1
σχολειο	17A1
σχολη	17A1
σχολη καλων τεχνων	17A1
σύλλογοσ	17?1
σύμβουλοσ	17@1
σύντομο βιογραφικό	17N1
τ ε ι	17A1
τ κ	17G1
τ.ε.ι	17A1
τ.κ	17G1
ταμίασ	17@1
ταμιασ	17@1
ταχυδρομοσ	17@1
ταχυδρόμοσ	17@1
τει	17A1
τεχνίτησ	17@1
τεχνικοσ	17@1
τεχνικόσ	17@1
τεχνιτησ	17@1
τηλεργασία	17T1
τηλεργασια	17T1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	17G1
τμήμα	1842
τμημα	1842
τομέασ	1862
τομεασ	1862
τομοσ	1771
τοπογράφοσ	17@1
τοπογραφοσ	17@1
τορναδοροσ	17@1
τορναδόροσ	17@1
τράπεζα	17?1
τραγουδίστρια	17@1
τραγουδιστήσ	17@1
τραγουδιστησ	17@1
τραγουδιστρια	17@1
τραπεζα	17?1
τωρα	17>1
τόμοσ	1771
τώρα	17>1
υδραυλικοσ	17@1
υδραυλικόσ	17@1
υπάλληλοσ	17@1
υπαλληλοσ	17@1
υπευθυνη	17@1
υπευθυνοσ	17@1
υπεύθυνη	17@1
υπεύθυνοσ	17@1
υπηρεσία	1882
υπηρεσια	1882
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	17?1
υπουργειο	17?1
φαρμακείο	17?1
φαρμακειο	17?1
φαρμακοποιοσ	17@1
φαρμακοποιόσ	17@1
φθινοπωρο	18:1
φθινόπωρο	18:1
φουρνοσ	17?1
φούρνοσ	17?1
φυλακασ	17@1
φυσικοθεραπευτήσ	17@1
φυσικοθεραπευτησ	17@1
φυσικοθεραπευτρια	17@1
φυσικοθεραπεύτρια	17@1
φυσικοσ	17@1
φυσικοσ ομιλητησ	17P1
φυσικόσ	17@1
φυσικόσ ομιλητήσ	17P1
φωτογράφοσ	17@1
φωτογραφοσ	17@1
φύλακασ	17@1
χειμωνασ	18;1
χειμώνασ	18;1
χειριστήσ	17@1
χειριστησ	17@1
χημικοσ	17@1
χημικόσ	17@1
χορευτήσ	17@1
χορευτησ	17@1
χορευτρια	17@1
χορεύτρια	17@1
χρονια	17<1
χρονοσ	17<1
χρόνια	17<1
χρόνοσ	17<1
χτίστησ	17@1
χτιστησ	17@1
ψαράσ	17@1
ψαρασ	17@1
ψυχολογοσ	17@1
ψυχολόγοσ	17@1
ωδείο	17A1
ωδειο	17A1
ωσ	17=1
ωσ σήμερα	17>1
ωσ σημερα	17>1
όμιλοσ	17?1
όροφοσ	17G1
а s	00`1
а.ş	00`1
автобиография	18<1
агент	18=3
агентство	18@2
агенция	18B1
агенција	18C1
агенція	18D1
агроном	18E1
ад	00`1
адвокат	18F4
администратор	18J4
администрация	18N1
адміністратор	18O2
адміністрація	18D1
академии	18Q1
академия	18R2
академија	18T1
академія	18U1
академії	18U1
аккредитация	18V1
акредитація	18W1
актер	18E1
активно	18X1
актор	18Y1
акторк	18Y1
актрис	18E1
актёр	18E1
акушер	18Z2
альманах	18\1
анализатор	18]1
аналитик	18^1
аналитичар	18_1
аналітик	18`1
анкета	18a2
антологія	18c1
ао	18d2
ап	18f1
апотека	18C1
аппаратчик	18E1
аптека	18g3
арт директор	18Z2
арт-директор	18Z2
архивариус	18E1
архитект	18]1
архитекта	18j1
архитектор	18^1
архіваріус	18Y1
архітектор	18`1
асистент	18k3
асоциация	18B1
асоціація	18D1
аспирант	18E1
аспирантура	18n2
аспірант	18Y1
аспірантура	1902
ассистент	18^1
ассоциация	18N1
атестат	1922
аттестат	1942
аттестат о среднем образовании	1961
аудитор	18Z2
б р	1971
б-р	1971
базове	1981
базовий	1992
базовий рівень	1981
базово	19;3
базово ниво	19>1
базовое	19?1
базовые знания	19@2
базовый	19@2
базовый уровень	19?1
базові знання	1992
бакалавр	19B2
бакалаврат	19D1
бакалавриат	19E1
бакалавър	19F1
бакалавърска	19F1
бакалавърска степен	19F1
бал	19G1
балл	19H1
баллов	19H1
банк	18@2
банка	19I2
бармен	18Z2
бечелор	19K1
библиотека	19L3
библиотекар	19O3
билингв	19R1
биография	18<1
биографија	19S1
биолог	18E1
бл	18f1
благајник	18j1
благодарность	0Sb1
благодарственное письмо	0Sb1
болница	19I2
больница	18N1
бортпроводни	18E1
бр	19T1
бригадир	18Z2
брошура	19U1
буд	19V1
будинок	19V1
бул	19W2
булевар	19T1
булевард	18f1
бульвар	19Y2
бухгалтер	18Z2
бытовой	19[1
бюро	18@2
бібліотека	18D1
бібліотекар	18Y1
білінгв	19\1
в	19]3
в браке	19`1
в момента	19a1
в разводе	19`1
в совершенном владении	19b1
в совершенстве	19c1
вантажни	18Y1
васпитач	18_1
вахтер	18E1
вахтёр	18E1
ведуча	19d1
ведучий	19d1
ведущий	19e1
верстальни	18Y1
верстальщи	18E1
весна	19f2
весни	19h1
весной	19i1
весны	19i1
вестник	19j2
взимку	19l1
видавництво	19m2
видано	19o1
викладач	18O2
виконроб	18Y1
випуск	19o1
випускова	19d1
висока школа	18T1
високий	1:01
високо образовање	1:11
виступ	18c1
висше	19F1
висше образование	19F1
висше училище	1:21
виховател	18Y1
вихователь	18Y1
виш	18U1
виша стручна спрема	1:31
виша школа	1:42
виши средњи	1:61
вище за середній	1:71
вище середнього	1:71
владелец	19e1
власник	1:82
власница	18j1
влітку	1::1
во	1:;1
водител	18E1
водитель	18E1
водительские права	18V1
водительское удостоверение	18V1
водій	1:<2
водійка	19d1
водійські права	18W1
военнослужащ	18E1
вожат	18Z2
возач	18_1
возачка дозвола	1:>1
волонтер	1:?3
волонтёр	18E1
восени	1:B1
воспитател	18E1
вођа	18j1
впевнений	1:01
впевнено	1:01
врач	18E1
врло добро	1:C2
вртић	18T1
второ място	00>1
вуз	1:E2
вукова диплома	00C1
вул	19V1
вулиця	19V1
вх	18f1
вчитель	18Y1
вчителька	19d1
във	1:G1
възпитател	18]1
выдан	1:H1
выдано	1:H1
вып	18\1
выпуск	1:H1
высокий	1:I1
выступление	18\1
высшее	1:J1
выше среднего	1:K1
від	1:L2
віддалена робота	1:N1
віддалено	1:N1
відділ	1:O1
відділення	1:O1
відзнака	00A1
відмінно	1:P2
військов	18Y1
вільне	1:R1
вільне володіння	1:R1
вільно	1:R1
вільно володію	1:R1
вісник	18c1
г	1:S3
газета	18@2
газосварщик	18E1
гбу	00`1
геодезист	18Z2
геолог	18E1
гимназия	18R2
гимназија	18T1
глава	1:V3
главный	19e1
го	1:Y2
говоримо	1:[1
год	1:\2
года	1:^1
година	1:_2
године	1:a1
години	1:b1
голова	19d1
головний	19d1
горничн	18E1
город	1971
гостиница	18N1
готвач	18]1
готель	18D1
гр	18f1
грамота	1:c3
гран при	0Sb1
гран прі	00A1
гран-при	0Sb1
гран-прі	00A1
грант	0Sb1
грузчик	18E1
група	1:f4
группа	1:j2
группа компаний	18N1
гуп	00`1
гід	19d1
гімназія	18U1
д	1971
д т н	1:l1
д.т.н	1:l1
данас	1:m1
дворник	18E1
двуезичен	1:n1
делопроизводител	18E1
департамент	1:o2
депо	1;12
депутат	18Z2
детска градина	1:21
детский сад	18Q1
диетолог	18E1
дизайнер	1;35
дизајнер	18_1
диплом	1;85
диплом бакалавра	19E1
диплом з відзнакою	19G1
диплом с отличием	19H1
диплом специалиста	1:J1
диплом техника	1;=1
диплома	1;>2
диплома за средно образование	1;@1
дипломирани	1:11
директор	1;A4
дирекция	1;E2
дирекција	1;G1
дисертация	19U1
дисертація	18c1
диспетчер	18Z2
диссертация	18\1
дистанционно	1;H2
дистанционный	1;J1
дистанційно	1:N1
дитячий садок	18U1
днес	19a1
до	1;K4
до данас	1:m1
до днес	19a1
до момента	19a1
до настоящего времени	1;O1
до настоящия момент	19a1
до сада	1:m1
до сега	19a1
до сих пор	1;O1
до сьогодні	1;P1
до тепер	1;P1
до теперішнього часу	1;P1
добра	1:61
добре	1;Q3
добрий	1:71
добро	1;T4
доброволец	1;X1
дозвола	1:>1
доклад	19j2
доктор	1;Y1
доктор наук	1;Z2
доктор наука	1;\1
доктор філософії	1;]1
докторант	18]1
докторантура	1;Y1
докторат	1;\1
докторска степен	1;Y1
докторске студије	1;\1
дом	1971
дом здравља	18C1
доо	00`1
доповідь	18c1
допуск	1;^2
досега	19a1
досконало	1;`1
дослідник	18Y1
досі	1;P1
дотепер	1;P1
доцент	18=3
дружество	18B1
друкарня	18D1
друштво	18C1
діловод	18Y1
дієтолог	18Y1
еад	00`1
екип	1;a1
економиста	18j1
економска школа	18T1
економіст	18Y1
екскурсовод	18Y1
експерт	1;b4
експертний	1;f1
експертно	1;g1
електрик	18Y1
електричар	18j1
електротехник	18]1
елементарний	1981
елементарно	19>1
еоод	00`1
есей	18c1
есен	1;h1
есента	1;h1
ет	1;i2
ж	1;k4
ж к	18f1
ж.к	18f1
железници	18B1
жен	1;o1
жена	1<02
женат	19`1
женен	1<21
женски	1<02
женский	1;o1
женско	1<31
женщина	1;o1
животопис	19S1
журнал	1<42
журналист	1<62
журналіст	18Y1
жінка	1<81
жіноча	1<81
жіночий	1<81
з	1:L2
з відзнакою	19G1
заваривач	18j1
заварчик	18]1
завод	1<94
задоволително	1:[1
задруга	18C1
закінчив	19o1
закінчила	19o1
заместитель	18E1
заместник	18]1
замужем	19`1
заміжня	1<=1
зао	00`1
зараз	1;P1
засновник	18Y1
застраховане	18B1
заступник	18Y1
зборник	1<>1
збірник	18c1
зварник	18Y1
звено	1;a1
здобуто	19o1
зима	1<?4
зимата	1<C1
зими	19l1
зимой	1<D1
зимы	1<D1
знаком	1<E1
значка	00>1
зно	0<N1
зрелостен изпит	1;@1
зі	1<F1
зі словником	1981
и	1<G3
изворни говорник	1<J1
изд во	18\1
изд-во	18\1
издавач	1<>1
издавачка кућа	18C1
издателство	1<K2
издательство	1<M2
излагање	1<>1
изследовател	18]1
икономист	18]1
икономически университет	1:21
иллюстратор	18E1
име на проекта	1<O1
инженер	1<P2
инжењер	1<R1
инспектор	1<62
институт	1<S6
инструктор	1<Y2
интегрисане студије	1:11
ип	00`1
исследовател	18^1
истраживач	18_1
й	1<[1
к т н	1;Z2
к э н	1:l1
к.т.н	1;Z2
к.э.н	1:l1
казначе	18E1
каменщик	18E1
кандидат	1<\1
кандидат наук	1;Z2
канцеларија	18C1
капитан	18E1
касиер	18]1
касир	18Y1
кассир	18E1
категория	1<]2
категорія	18W1
кафедра	1<_4
кв	19Y2
квалификация	1<c1
кваліфікація	1<d1
квартира	19Y2
керівник	18`1
кладовщи	18E1
кладовщик	18E1
клиника	19L3
клініка	18D1
книга	1<e3
кну	0Ak1
коваль	19d1
код	1<h1
коледж	1<i1
колеж	1<j2
колледж	1<l1
команда	1:o2
комерцијалиста	18j1
компания	1;12
компанија	18C1
компанія	18D1
комірни	18Y1
конверзацијски	1<m1
кондитер	18Z2
конкурс	1:c3
конкурса	0Sb1
конкурсу	00A1
конобар	18_1
консерватория	18R2
консерваторія	18U1
консултант	1<Y2
консультант	1<n2
конференция	19j2
конференција	1<>1
конференція	18c1
концерн	18N1
кооперация	18B1
координатор	1;A4
копирайтер	18E1
копірайтер	18Y1
коректор	18Y1
кореспондент	18Y1
корп	1971
корпорация	18N1
корпорація	18D1
корректор	18E1
корреспондент	18E1
косметолог	18Z2
кпі	0Ak1
кравец	18Y1
кравчин	18Y1
край	1971
крановщик	18E1
красный диплом	19H1
кубок	0Sb1
кувар	18_1
кузнец	19e1
кур'єр	18Y1
курс	1=06
курси	1=61
курсы	1=72
курьер	18E1
кухар	1=92
књига	1<>1
лаборант	18Z2
лаборатория	1;12
лабораторија	18C1
лабораторія	18D1
лавреат	00A1
лавреатка	00A1
лауреат	1:c3
лауреатка	00A1
лекар	1<Y2
лектор	1=;2
лекция	19U1
лекція	18c1
лесник	19e1
лесхоз	18N1
лет	1:^1
лета	1==1
лето	1=>2
летом	1==1
лидер	18E1
листонош	18Y1
лицей	18R2
лиценз	1=@1
лицензия	18V1
лиценца	1:>1
логист	18E1
логопед	18Z2
логіст	18Y1
лучшая	0Sb1
лучший	0Sb1
лято	1=A1
лятото	1=A1
лікар	18Y1
лікарня	18D1
літа	1::1
літо	1::1
ліцей	18U1
ліцензія	18W1
м	1=B4
м'ясник	19d1
магазин	18g3
магационер	18j1
магистар	1:11
магистр	1:J1
магистратура	1=F3
магистър	1=I1
магистърска	1=I1
магистърска степен	1=I1
магістр	1=J1
магістратура	1=J1
майстер	18Y1
майстерня	18D1
майстор	18]1
майчин	1:n1
майчин език	1:n1
маляр	18Z2
маркетолог	18Z2
мастер	1=K2
мастер студије	1:11
мастерская	18N1
матерен	1:n1
матерњи	1<J1
матерњи језик	1<J1
матрос	18Z2
матура	1=M2
матурски испит	1=O1
машинист	1<62
машиніст	18Y1
мајстор	18j1
мгту	0Ak1
мгу	0Ak1
медал	00>1
медаль	1=P2
медаља	00C1
медбрат	1=R3
медицинска сестра	1=U2
медсестр	18Z2
медсестра	1=W2
медуниверситет	18Q1
менаџер	18_1
менеджер	1<n2
мениджър	18]1
мес	1=Y2
месец	1=[2
месеца	1=[2
месеци	1=]1
месяц	1=^1
месяца	1=^1
месяцев	1=^1
методист	18E1
механик	1<62
механичар	18_1
механік	18Y1
микрорайон	1971
министарство	18C1
министерство	1;12
младший	19e1
много добре	1=_1
много добро	1=`2
много добро ниво	1=b1
модул	1=c1
мое резюме	1=d1
молодший	19d1
молодший бакалавр	1=e1
молодший спеціаліст	1=e1
момента	19a1
монография	19j2
монографія	18c1
монтажни	18Y1
монтажник	18E1
моё резюме	1=d1
моє резюме	1=f1
муж	1=g1
мужской	1=g1
мужчина	1=g1
музей	18g3
музеј	18C1
музикант	18Y1
музыкант	18E1
муляр	18Y1
муп	00`1
мушкарац	1=h1
мушки	1=h1
мушко	1=h1
мъж	1=i1
мъжки	1=i1
мясник	18E1
міністерство	18D1
міс	1=j1
місто	19V1
місяць	1=j1
місяці	1=j1
місяців	1=j1
н в	1;O1
н. в	1;O1
н.в	1;O1
на бытовом уровне	19[1
на даљину	1=k1
наб	1971
набережна	19V1
набережная	1971
навесні	19h1
нагорода	00A1
награда	1=l3
назва проєкту	1=o1
название проекта	1>01
назив пројекта	1>11
найкраща	00A1
найкращий	00A1
направление	1>23
направление подготовки	1<c1
напреднал	1=`2
напреднало	1=`2
напредно	1:C2
напрям	1<d1
нарис	18c1
насеље	19T1
наст вр	1;O1
наст время	1;O1
наст. вр	1;O1
наст. время	1;O1
наставник	18j1
наставница	18j1
настояще	19a1
настоящее время	1;O1
настоящем	19a1
настоящий момент	1;O1
настоящия момент	19a1
науковий співробітник	19d1
научен сътрудник	1;X1
научная статья	18\1
научный сотрудник	19e1
началник	18]1
начално	1>52
начальник	18Z2
начальное профессиональное	1;=1
начальное профессиональное образование	1;=1
начальный	19@2
начальный уровень	19?1
начинаещ	1>72
начинающий	1>91
начиная с	1>:1
нв	1;O1
не женат	19`1
не замужем	19`1
нед	1>;1
недели	1>;1
недель	1>;1
неделя	1>;1
неженен	1<21
незаміжня	1<=1
неодружена	1<=1
неодружений	1<=1
неожењен	1><1
неоконченное высшее	19E1
неомъжена	1<21
неудата	1><1
новинар	18_1
новичок	1>91
носитель	19R1
носитель языка	19R1
носій	19\1
носій мови	19\1
нотариус	18E1
нотаріус	18Y1
нпо	00`1
нян	18Y1
няня	19e1
оао	00`1
обл	1>=3
область	19Y2
образователно квалификационна степен магистър	1=I1
образователно-квалификационна степен магистър	1=I1
обука	1:>1
община	1>@2
објављен	1<>1
овлашћење	1:>1
од	1>B2
одељење	1;G1
одитор	18]1
одлично	1:C2
одружена	1<=1
одружений	1<=1
одсек	1>D2
ожењен	1><1
ожидаемый	1>F1
ожидается	1>F1
окончание	1:H1
окончил	1:H1
окончила	1:H1
олимпиада	1>G2
олімпіада	00A1
омъжена	1<21
онлайн	1>I3
онлајн	1=k1
оод	00`1
ооо	18d2
оператер	18_1
оператор	1>L5
оптометрист	18E1
општина	18C1
осени	1>Q1
осень	1>Q1
осенью	1>Q1
осені	1:B1
осигурање	18C1
оснивач	18_1
основател	1<62
основе	1>R2
основна школа	18T1
основне академске студије	19K1
основне студије	19K1
основно	1>T4
основно владеене	1:[1
основно знање	1>X1
основно ниво	19>1
основно училище	1:21
осінь	1:B1
от	1>Y3
от разстояние	1>\1
отговорник	18]1
отдел	1;E2
отделение	1>]3
отель	18N1
отличен	1>`1
отличие	1>a2
отлично	1>c3
отлично владеене	1=_1
отличное	19b1
отримано	19o1
офис	1;12
официант	18E1
офіс	18D1
офіціант	18Y1
охоронец	18Y1
охранник	18E1
оцена	1>f1
оценка	1>g2
оценщик	18E1
оцінка	19G1
оцінювач	18Y1
очаква се	1>i1
очаквано	1>i1
очекивано	1>j1
очікуваний	1>k1
очікується	1>k1
пао	00`1
парикмахер	18E1
пасивно	1>X1
пат	00`1
патент	1>l4
пг	1:21
пгжпт	1:21
певец	19e1
певица	19e1
пекар	18Z2
пекара	18C1
пекарна	18B1
пекарня	18@2
пер	1971
первое место	0Sb1
переводчик	18E1
переводчица	19e1
перекладач	18Y1
переможець	00A1
переможниця	00A1
переулок	1971
перукар	18Y1
перше місце	00A1
пивара	18C1
пл	1?02
плакет	00>1
планирано	1?22
планируемый	1>F1
планируется	1>F1
планується	1>k1
плиточник	18E1
плотник	18E1
площа	19V1
площад	18f1
площадь	1971
по	1?42
по н в	1;O1
по н. в	1;O1
по н.в	1;O1
по наст время	1;O1
по наст. время	1;O1
по настоящее время	1;O1
по настоящий момент	1;O1
по сей день	1;O1
по сьогодні	1;P1
по теперішній час	1;P1
по цей день	1;P1
по цей час	1;P1
победител	00>1
победитель	0Sb1
победительница	0Sb1
победник	00C1
победница	00C1
повар	1?62
повна середня	1?81
повышение квалификации	1?92
поглавље	1<>1
поглиблений	1:R1
подмастерь	18E1
подразделение	1?;1
подяка	00A1
пожарн	18E1
пожежни	18Y1
позориште	18C1
покоївк	18Y1
поликлиника	1;12
политех	18Q1
политехнический	18Q1
полицейск	18E1
положен	1:>1
полувисше	1?<1
получен	1:H1
получено	1:H1
поліклініка	18D1
політехніка	18U1
поліцейськ	18Y1
помощник	1<62
помоћник	18j1
помічник	18Y1
понастоящем	19a1
понині	1;P1
портниха	19e1
портной	19e1
посвідчення	18W1
посвідчення водія	18W1
поселок	1971
пословођа	18j1
посёлок	1971
потврда	1:>1
похвала	00C1
початковий	1992
початковий рівень	1981
початківець	1?=1
почетна грамота	00>1
почетная грамота	0Sb1
почетник	1?>2
почетно	1>X1
почтальон	18E1
почётная грамота	0Sb1
пр	19Y2
пр т	1971
пр-т	1971
правник	18j1
правница	18j1
правоспособност	1=@1
практикант	1:?3
прат	00`1
преводач	18]1
преводилац	18j1
предавач	18_1
предавање	1<>1
предвиђено	1>j1
предполагаемый	1>F1
предприятие	1;12
председател	1<62
председник	18j1
председница	18j1
предстои	1>i1
предузеће	18C1
президент	18=3
премия	0Sb1
премія	00A1
преподавател	1?@3
призер	1=P2
признање	00C1
призёр	0Sb1
приправник	18j1
приправница	18j1
пров	19V1
провизор	19e1
проводник	18^1
провулок	19V1
провідний	19d1
провідник	18Y1
програмер	18_1
програмист	18]1
программист	18^1
програміст	18`1
продав	18Y1
продавац	18j1
продавач	18]1
продавачица	18j1
продавец	1?C3
продавница	18C1
продвинутый	1?F2
продвинутый уровень	19b1
продюсер	18Z2
проезд	1971
проект	1?H3
проекта	1>01
проекти	1?K2
проекты	1>01
пролет	1?M1
пролетта	1?M1
пролеће	1?N1
прораб	18E1
просек	1>f1
просек оцена	1>f1
просечна оцена	1>f1
просп	19V1
проспект	19Y2
просунутий	1:P2
професионален бакалавър	19F1
професионална автобиография	18<1
професионална биографија	19S1
професионална гимназия	1:21
професионална квалификация	1;@1
професор	18k3
профессиональный	19b1
профессор	18^1
професійний	1:R1
професійно технічна	1?81
професійно-технічна	1?81
профил	1?O1
профиль	1<c1
проєкт	1=o1
проєкти	1=o1
проєкту	1=o1
пројекат	1>11
пројекти	1>11
психолог	18F4
пту	0Ak1
публикация	19j2
публикација	1<>1
публікація	18c1
пут	19T1
първо място	00>1
підвищення кваліфікації	1?P2
підприємство	18D1
підрозділ	1:O1
р	1?R1
работаю	1;O1
работник	18]1
рабоч	18E1
рабочий	1?S2
рад	1<>1
рад од куће	1=k1
радионица	18C1
радна биографија	19S1
радник	18j1
радница	18j1
радіо	18D1
разведен	1?U3
разведена	1?U3
разведён	19`1
разговорный	19[1
разговорный уровень	19[1
разработчик	1?X2
разрешително	1=@1
разряд	18V1
район	19Y2
рачуновођа	18j1
редактор	1;35
редакция	18N1
редакція	18D1
режисер	18Y1
режиссер	18E1
режиссёр	18E1
резюме	18a2
рекрутер	18Z2
республика	1971
ресторан	1?Z3
ресторант	18B1
референт	18_1
рибал	18Y1
риелтор	18E1
робочий	1:71
робітни	18Y1
робітник	19d1
роден	1:n1
роден език	1:n1
родная	19R1
родной	19R1
родной язык	19R1
розділ	18c1
розлучена	1<=1
розлучений	1<=1
розмовна	1?]1
розмовний	1?]1
розмовний рівень	1?]1
розробник	18`1
роки	1?R1
року	1?R1
років	1?R1
руководилац	18j1
руководител	18^1
ръководител	1?^1
рыбак	18E1
рідна	19\1
рідна мова	19\1
рідний	19\1
рік	1?R1
с	1?_3
с отличием	19H1
саветник	18j1
саветница	18j1
сада	1:m1
садашњост	1:m1
садовник	18E1
садівни	18Y1
самозайнятий	18D1
самозанятый	18N1
санитар	18E1
сантехник	18E1
сантехнік	18Y1
санітар	18Y1
саопштење	1<>1
сарадник	18j1
сарадница	18j1
сборник	19j2
сварщик	1?62
свидетелство	1=@1
свидетельство	18V1
свободно	1?b2
свободно владею	19b1
свободное	19b1
свободное владение	19b1
свободный	19b1
свідоцтво	18W1
сдан	1:H1
сдружение	18B1
сега	19a1
сегодня	1;O1
сейчас	1;O1
секретар	18F4
секретарица	18j1
секретарь	18E1
сектор	1?d4
село	19Y2
семеен	1<21
семейна	1<21
семинар	1?h1
семінар	1=61
сервитьор	18]1
середньо	1?]1
середня	1?81
середня освіта	1?81
середня спеціальна	1=e1
середній	1?i2
середній бал	19G1
середній рівень	1?]1
сертификат	1?k3
сертификация	18V1
сертифициран	1=@1
сертифицированный	18V1
сертифікат	1?n1
сертифікація	18W1
скарбни	18Y1
слабо	19>1
слесар	18E1
слесарь	18E1
служба	1?o5
слюсар	18Y1
смер	1=c1
со	1@42
со словарем	19?1
со словарём	19?1
соавтор	1@62
собственик	18]1
совершенное	19c1
сотрудник	18E1
соу	1:21
союз	18N1
спбгу	0Ak1
специализация	1?O1
специалист	1@83
специалист по	1?<1
специалитет	1:J1
специалност	1?O1
специальность	1<c1
специјалиста	18j1
спеціальність	1<d1
спеціалізація	1<d1
спеціаліст	1@;2
спеціалітет	1=J1
списание	19U1
співа	18Y1
співавтор	1@=2
співробітник	18Y1
спілка	18D1
ср балл	19H1
ср. балл	19H1
среден успех	1>`1
среден успех от следването	1>`1
средне	19[1
среднее	1961
среднее образование	1961
среднее общее	1961
среднее профессиональное	1;=1
среднее профессиональное образование	1;=1
среднее специальное	1;=1
средний	1@?2
средний балл	19H1
средний балл диплома	19H1
средний уровень	19[1
средно	1@A3
средно владеене	1:[1
средно ниво	1@D2
средно образование	1;@1
средно специално	1;@1
средно специално образование	1;@1
средно училище	1:21
средняя оценка	19H1
средња стручна спрема	1=O1
средња школа	18T1
средње	1@F2
средњи	1<m1
средњи ниво	1<m1
ссс	1=O1
стажант	18]1
стажер	18Z2
стажист	18Y1
стажиста	18j1
стажёр	18E1
стан	19T1
старший	1@H2
статия	19U1
стаття	18c1
статья	18\1
степень бакалавра	19E1
степень магистра	1:J1
стипендия	1>G2
стипендија	00C1
стипендія	00A1
столар	18j1
столяр	18Z2
стор	1@J1
сторінка	1@J1
стр	1@K2
страница	1@M1
строительная	18N1
стройка	18N1
струковне студије	19K1
стручни испит	1:>1
стручњак	1@N2
студио	19I2
студия	18N1
студијски програм	1=c1
студія	18D1
ступінь бакалавра	19D1
ступінь магістра	1=J1
стюард	18Z2
су	1:21
су шеф	1@H2
су-шеф	1@H2
суддя	19d1
судья	19e1
супермаркет	18@2
счетоводител	18]1
считано от	1@P1
сътрудник	18]1
сьогодні	1;P1
т ч	1;P1
т.ч	1;P1
та	1<[1
такмичење	00C1
танцовщиц	18E1
танцор	18E1
танцівни	18Y1
театр	18@2
театър	18B1
тези	18c1
тезисы	18\1
текущее время	1;O1
телеканал	18D1
теперішнього часу	1;P1
теперішній час	1;P1
тестер	18]1
тестировщик	18^1
тестувальник	18`1
техлид	19e1
техник	1<62
техникум	1@Q2
техничар	18_1
техничка школа	18T1
технолог	18=3
технік	18Y1
технікум	1<i1
течно	18X1
тиждень	1@S1
тижні	1@S1
тижнів	1@S1
тим	1;G1
тимлид	19e1
типография	18N1
тов	1@T2
товаровед	18E1
токар	18Z2
токарь	18E1
тоо	00`1
торговый дом	18N1
торговый представитель	19e1
трг	19T1
тренер	18Z2
тренинг	1?h1
тренутно	1:m1
треньор	18]1
тренінг	1=61
трки	0<N1
търговец	18]1
търговски представител	1;X1
у	1@V2
у браку	1><1
у досконалості	1;`1
у току	1:m1
уверенно	1:I1
уверенный	1:I1
уверење	1:>1
удаленка	1;J1
удаленная работа	1;J1
удаленно	1;J1
удалёнка	1;J1
удалённая работа	1;J1
удалённо	1;J1
удата	1><1
удовлетворительно	19[1
удостоверение	1<]2
удружење	18C1
ул	1@X3
улица	1@X3
универзитет	1@[1
университет	1@Q2
университета	18R2
університет	1<i1
управител	18]1
управление	1@\3
управління	1@_2
уредник	18j1
уредница	18j1
усмерење	1=c1
успех	1>`1
учебник	19U1
ученик	19e1
училище	1@a3
учител	18]1
учитель	18Z2
учительница	19e1
учитељ	18_1
учредитель	18E1
фабрика	1<94
факултет	1@d2
факультет	1@f4
фармацевт	18=3
фармацеут	18_1
фаховий молодший бакалавр	1=e1
фахівець	19d1
фгуп	00`1
фельдшер	1=R3
фермер	18Z2
физик	18E1
физиотерапевт	18E1
финалист	0Sb1
финалиста	00C1
фирма	19L3
флорист	18Z2
фонд	18@2
фондация	18B1
фондација	18C1
фоп	00`1
фотограф	18Z2
фрезеровщик	18E1
фрезерувальни	18Y1
фриланс	18N1
фрилансер	18E1
фріланс	18D1
фізіотерапевт	18Y1
фіналіст	00A1
фірма	18D1
химик	18E1
хозяйство	18N1
холдинг	18g3
холост	19`1
холостой	19`1
хорошее	1:K1
хороший	1@j2
хорошо	1@j2
хотел	19I2
художник	18E1
цей час	1;P1
центар	18C1
центр	18@2
център	18B1
цех	1@\3
ч	1@l1
часопис	1<>1
червоний диплом	19G1
чирак	1;X1
читалище	18B1
читаю профессиональную литературу	19?1
читаю со словарем	19?1
читаю со словарём	19?1
члан	18j1
чланак	1<>1
член	1;X1
чоловік	1@l1
чоловіча	1@l1
чоловічий	1@l1
швачк	18Y1
швея	19e1
шеф	18j1
школа	1@m4
школа no	18Q1
школьный	19?1
шосе	19V1
шоссе	1971
шофьор	18]1
шофьорска книжка	1=@1
экономист	18E1
экскурсовод	18E1
эксперт	1A11
экспертный	1A11
экспертный уровень	1A11
электрик	18E1
электрогазосварщик	18E1
электромонт	18E1
электросварщик	18E1
элементарный	19?1
юрист	18=3
і	1<[1
із	1:L2
ілюстратор	18Y1
інженер	18`1
інститут	1<i1
јединица	1;G1
јесен	1A21
ґрант	00A1
אביב	1A31
אגף	1A41
אדריכל	1A51
אדריכלית	1A51
אולפנה	1A61
אוניברסיטה	1A61
אוניברסיטת	1A61
אופטומטריסט	1A51
אות	1A71
אח	1A51
אחות	1A51
אחראי	1A51
אחראית	1A51
אינסטלטור	1A51
אישה	1A81
אנליסט	1A51
אנליסטית	1A51
אקדמיה	1A61
ארגון	1A91
ארכיונאי	1A51
ב	1A:1
ב"א	1A;1
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1A<1
בוגר	1A;1
בוגרת	1A;1
בודק	1A51
בודקת	1A51
ביטוח	1A91
בינוני	1A=2
בינונית	1A=2
בינונית גבוהה	1A?1
בית אבות	1A91
בית החולים	1A91
בית הספר	1A61
בית חולים	1A91
בית מרקחת	1A91
בית ספר	1A61
בנאי	1A51
בנק	1A91
בסיס	1A@1
בסיסי	1AA2
בסיסית	1AA2
בע"מ	1A91
בעלים	1A51
בעמ	1A91
ברמה גבוהה	1AC1
ברמן	1A51
ברמת שפת אם	1AD1
גבוהה	1AE2
גבר	1AG1
גזבר	1A51
גזברית	1A51
גן ילדים	1A61
גנן	1A51
גננת	1A51
גרוש	1AH1
גרושה	1AH1
ד"ר	1AI1
דו לשוני	1AD1
דו-לשוני	1AD1
דובר ילידי	1AD1
דוור	1A51
דוקטור	1AI1
דוקטורט	1AJ2
דייג	1A51
דייל	1A51
דיילת	1A51
דירה	1AL1
דרך	1AL1
האוניברסיטה	1A61
האקדמיה	1A61
הווה	1AM1
הוצאה	1AN1
הוצאת	1A91
החוג	1A61
הטכניון	1A61
היברידי	1AO1
היום	1AM1
המכללה	1A61
המכללה האקדמית	1A61
המרכז	1A91
המרכז האקדמי	1A61
הנדסאי	1AP1
הנדסאית	1AP1
הסמכה	1AQ1
הסמכות	1AQ1
הסמכת	1AQ1
הפקולטה	1A61
הצטיינות	1A71
הצטיינות יתרה	1A<1
הרצאה	1AN1
השתלמות	1AQ1
התמחות	1AR1
התמחות ב	1AR1
ו	1AS1
ועד היום	1AM1
זוכה	1A71
זכר	1AG1
זמר	1A51
זמרת	1A51
חבר	1A51
חבר ועד	1A51
חברה	1A91
חברה בוועד	1A51
חברה בצוות	1A51
חברת	1A91
חברת ועד	1A51
חוג	1AR1
חודש	1AT1
חודשים	1AT1
חוקר	1A51
חוקרת	1A51
חורף	1AU1
חטיבה	1A41
חטיבת ביניים	1A61
חייט	1A51
חייל	1A51
חלשה	1A@1
חנות	1A91
חקלאי	1A51
חרט	1A51
חשב	1A51
חשמלאי	1A51
טבח	1A51
טבחית	1A51
טוב	1AV2
טובה	1A?1
טובה מאוד	1AC1
טכנאי	1A51
טכנאי מוסמך	1AP1
טכנאית	1A51
טכנולוגיות	1A91
טכניון	1A61
ידע בסיסי	1A@1
יו"ר	1A51
יועץ	1A51
יועצת	1A51
יושב ראש	1A51
יחידה	1A41
יחידת	1A41
ישיבה	1A61
ישיבת	1A61
כבאי	1A51
כיום	1AM1
כיכר	1AL1
כנס	1AN1
כעת	1AM1
כתב עת	1AN1
כתבה	1AN1
מ	1AX1
מ"א	1AY1
מאבטח	1A51
מאבטחת	1A51
מאז	1AZ1
מאייר	1A51
מאיירת	1A51
מאמן	1A51
מאמנת	1A51
מאמר	1AN1
מאפייה	1A91
מבקר	1A51
מגיה	1A51
מגמה	1AR1
מגמת	1AR1
מדור	1A41
מדליה	1A71
מדריך	1A51
מדריכה	1A51
מדרשה	1A61
מהנדס	1A51
מהנדסת	1A51
מודד	1A51
מוזיאון	1A91
מוזיקאי	1A51
מוכר	1A51
מוכרת	1A51
מומחה	1A[2
מומחית	1A[2
מוסמך	1A]2
מוסמכת	1A]2
מועצה	1A91
מורה	1A51
מזכיר	1A51
מזכירה	1A51
מחלקה	1A41
מחלקת	1A41
מחסנאי	1A51
מטפל	1A51
מטפלת	1A51
מיזם	1A_1
מיילדת	1A51
מייסד	1A51
מייסדת	1A51
מיקוד	1AL1
מכון	1A91
מכון ללימודים	1A61
מכונאי	1A51
מכללה	1A61
מכללת	1A61
מלגה	1A71
מלגת	1A71
מלון	1A91
מלח	1A51
מלצר	1A51
מלצרית	1A51
ממוצע	1A<1
ממוצע ציונים	1A<1
מנהל	1A51
מנהל חשבונות	1A51
מנהל עבודה	1A51
מנהלת	1A51
מנהלת חשבונות	1A51
מנחה	1A51
מנכ"ל	1A51
מסגר	1A51
מסלול	1AR1
מסעדה	1A91
מעבדה	1A91
מעצב	1A51
מעצבת	1A51
מפיק	1A51
מפיקה	1A51
מפעיל	1A51
מפעל	1A91
מפקד	1A51
מפקדת	1A51
מפתח	1A51
מפתחת	1A51
מצוין	1AE2
מצוינת	1AC1
מצטיין	1A71
מצטיינת	1A71
מקוון	1AO1
מקום ראשון	1A71
מרחוק	1AO1
מרכז	1A`2
מרכזת	1A51
מרפא בעיסוק	1A51
מרפאה	1A91
מרפאה בעיסוק	1A51
מרפאת	1A91
מרצה	1A51
משוער	1Ab1
משרד	1A91
מתחיל	1Ac1
מתחילים	1A@1
מתכנן	1A51
מתכננת	1A51
מתכנת	1A51
מתכנתת	1A51
מתמחה	1A51
מתנדב	1A51
מתנדבת	1A51
מתקדם	1Ad1
מתרגם	1A51
מתרגמת	1A51
נגר	1A51
נהג	1A51
נהגת	1A51
נוטריון	1A51
נוכחי	1AM1
נוכחית	1AM1
נציג	1A51
נציג מכירות	1A51
נציגת	1A51
נקבה	1A81
נשואה	1AH1
נשוי	1AH1
סבירה	1Ae1
סדנה	1A91
סוכנות	1A91
סטודיו	1A91
סטודנט	1A51
סייע	1A51
סייעת	1A51
סמטת	1AL1
סמינר	1A61
סמנכ"ל	1A51
ספר	1AN1
ספרייה	1A91
ספריית	1A91
ספרית	1A51
ספרן	1A51
ספרנית	1A51
סתיו	1Af1
עבודה מרחוק	1AO1
עבודת גמר	1AN1
עד	1Ag1
עד היום	1AM1
עד כה	1AM1
עובד	1A51
עובד מצטיין	1A71
עובדת	1A51
עובדת מצטיינת	1A71
עוזר	1A51
עוזרת	1A51
עורך	1A51
עורך דין	1A51
עורכת	1A51
עורכת דין	1A51
עיון	1AN1
עיריית	1A91
עיתונאי	1A51
עיתונאית	1A51
עכשיו	1AM1
עמוד	1Ah1
עמותה	1A91
עמותת	1A91
עצמאי	1A91
עצמאית	1A91
פוסטר	1AN1
פועל	1A51
פועלת	1A51
פטנט	1AN1
פיזיותרפיסט	1A51
פסיכולוג	1A51
פסיכולוגית	1A51
פקולטה	1A61
פקיד	1A51
פקידה	1A51
פרויקט	1A_1
פרופסור	1A51
פרס	1A71
פרסום	1AN1
פרק	1AN1
צה"ל	1A91
צוות	1A41
ציון	1A<1
ציון ממוצע	1A<1
ציון סופי	1A<1
צלם	1A51
צלמת	1A51
צפוי	1Ab1
צפויה	1Ab1
קבוצת	1A91
קו"ח	1Ai1
קומה	1AL1
קונדיטור	1A51
קופאי	1A51
קופאית	1A51
קופת חולים	1A91
קורות חיים	1Ai1
קורס	1AQ1
קו״ח	1Ai1
קיץ	1Aj1
קלינאית	1A51
קצב	1A51
קצין	1A51
קצינה	1A51
קרן	1A91
ראש	1A51
ראש צוות	1A51
רהוטה	1AC1
רואה חשבון	1A51
רווק	1AH1
רווקה	1AH1
רופא	1A51
רופאה	1A51
רוקח	1A51
רוקחת	1A51
רח	1AL1
רחוב	1AL1
רישיון	1AQ1
רישיון נהיגה	1AQ1
רכז	1A51
רכזת	1A51
רמה גבוהה	1AE2
רמת שיחה	1Ae1
רקדן	1A51
רקדנית	1A51
רשיון	1AQ1
רשת	1A91
רתך	1A51
שד	1AL1
שדרות	1AL1
שוטף	1AC1
שוטפת	1AC1
שוטר	1A51
שוטרת	1A51
שוליה	1A51
שוער	1A51
שופט	1A51
שותף	1A51
שותפה	1A51
שחקן	1A51
שחקנית	1A51
שיחה	1Ae1
שכונת	1AL1
שליח	1A51
שליטה מלאה	1AC1
שם הפרויקט	1A_1
שמאי	1A51
שנה	1Ak1
שנים	1Ak1
שף	1A51
שפת אם	1AD1
שפת-אם	1AD1
ת ד	1AL1
ת.ד	1AL1
תואר	1A;1
תואר ראשון	1A;1
תואר ראשון ב	1A;1
תואר שלישי	1AI1
תואר שני	1AY1
תואר שני ב	1AY1
תופרת	1A51
תזונאית	1A51
תחקירן	1A51
תחקירנית	1A51
תחרות	1A71
תיאטרון	1A91
תיכון	1Al2
תעודה	1AQ1
תעודת	1AQ1
תעודת בגרות	00I1
תעודת הוקרה	1A71
תעודת הוראה	1AP1
תעודת הצטיינות	1A71
תעודת מקצוע	1An2
תעשיות	1A91
أخصائي	1B01
أخصائية	1B01
أساسي	1B12
أساسيات	1B12
أساسية	1B31
أستاذ	1B01
أستاذة	1B01
أشهر	1B41
أعزب	1B51
أعوام	1B61
أفضل	1B71
أكاديمية	1B81
أمانة	1B91
أمين الصندوق	1B01
أمين مكتبة	1B01
أمينة	1B01
أمينة الصندوق	1B01
أنثى	1B:1
أونلاين	1B;1
إتقان	1B<1
إجادة تامة	1B<1
إجازة	1B=1
إجازة جامعية	1B=1
إدارة	1B>2
إعدادية	1B81
إلى	1B@1
إلى الآن	1BA1
ابتدائي	1B31
ابتدايي	1B31
اتقان	1B<1
اجاده تامه	1B<1
اجازه	1B=1
اجازه جامعيه	1B=1
اختصاصي	1B01
اخصايي	1B01
اخصاييه	1B01
اداره	1B>2
اساسي	1B12
اساسيات	1B12
اساسيه	1B31
استاذ	1B01
استاذه	1B01
استشاري	1B01
استشارية	1B01
استشاريه	1B01
استوديو	1B91
اسم المشروع	1BB1
اشهر	1B41
اعتماد	1BC1
اعداديه	1B81
اعزب	1B51
اعوام	1B61
افضل	1B71
اكاديميه	1B81
الآن	1BA1
الاختصاص	1BD1
الان	1BA1
البكالوريا	1BE1
البكالوريوس	1B=1
التقدير	1BF1
الثانوية	1BE1
الثانوية العامة	1BE1
الثانويه	1BE1
الثانويه العامه	1BE1
الجامعة	1B81
الجامعه	1B81
الحاضر	1BA1
الحالي	1BA1
الخريف	1BG1
الدبلوم	1BH1
الدرجة	1BF1
الدرجه	1BF1
الدكتوراه	1BI1
الدور	1BJ1
الربيع	1BK1
السيرة الذاتية	1BL1
السيره الذاتيه	1BL1
الشتاء	1BM1
الشركة	1B91
الشركه	1B91
الصيف	1BN1
القسم	1BO1
الكلية	1B81
الكليه	1B81
اللغة الأصلية	1BP1
اللغة الأم	1BP1
اللغه الاصليه	1BP1
اللغه الام	1BP1
الليسانس	1B=1
المؤسسة	1B91
الماجستير	1BQ1
المتوقع	1BR1
المدرسة	1B81
المدرسة الثانوية	1B81
المدرسه	1B81
المدرسه الثانويه	1B81
المركز الأول	1B71
المركز الاول	1B71
المركز الثاني	1B71
المشروع	1BB1
المعدل	1BF1
المعدل التراكمي	1BF1
المعدل العام	1BF1
المعهد	1B81
الموسسه	1B91
الوقت الحالي	1BA1
الى	1B@1
الي	1B@1
الي الان	1BA1
اليوم	1BA1
امانه	1B91
امرأة	1B:1
امراه	1B:1
امين الصندوق	1B01
امين مكتبه	1B01
امينه	1B01
امينه الصندوق	1B01
انثى	1B:1
انثي	1B:1
اونلاين	1B;1
بائع	1B01
بائعة	1B01
باحث	1B01
باحثة	1B01
باحثه	1B01
بايع	1B01
بايعه	1B01
بتقدير	1BF1
بحار	1B01
بحث	1BS1
براءة اختراع	1BS1
براءه اختراع	1BS1
بستاني	1B01
بسيطة	1B31
بسيطه	1B31
بطلاقة	1B<1
بطلاقه	1B<1
بكالوريا	1BE1
بكالوريس	1B=1
بكالوريوس	1B=1
بلدية	1B91
بلديه	1B91
بناء	1B01
بناية	1BJ1
بنايه	1BJ1
بنك	1B91
تأمين	1B91
تامين	1B91
تخصص	1BD1
تخصص في	1BD1
ترخيص	1BC1
تقدير	1BF1
تقني	1B01
تكريم	1B71
توجيهي	1BE1
ثانوي	1B81
ثانوية	1B81
ثانوية عامة	1BE1
ثانويه	1B81
ثانويه عامه	1BE1
ثنائي اللغة	1BP1
ثنايي اللغه	1BP1
جائزة	1B71
جامعة	1B81
جامعه	1B81
جايزه	1B71
جزار	1B01
جمعية	1B91
جمعيه	1B91
جندي	1B01
جيد	1BT2
جيد جدا	1B<1
جيدة	1BV1
جيدة جدا	1B<1
جيده	1BV1
جيده جدا	1B<1
حارس	1B01
حاليا	1BA1
حالياً	1BA1
حاليًا	1BA1
حتى	1B@1
حتى الآن	1BA1
حتى الوقت الحالي	1BA1
حتى اليوم	1BA1
حتى تاريخه	1BA1
حتي	1B@1
حتي الان	1BA1
حتي الوقت الحالي	1BA1
حتي اليوم	1BA1
حتي تاريخه	1BA1
حداد	1B01
حكم	1B01
حي	1BJ1
خباز	1B01
خبير	1BW2
خبيرة	1BW2
خبيره	1BW2
خراط	1B01
خريف	1BG1
خياط	1B01
خياطة	1B01
خياطه	1B01
دائرة	1BO1
دار	1B91
دار النشر	1BS1
دار نشر	1B91
دايره	1BO1
دبلوم	1BY2
دبلوم عالي	1BQ1
دبلوم فني	1BH1
دبلوم متوسط	1BH1
درجة البكالوريوس	1B=1
درجة الدكتوراه	1BI1
درجة الماجستير	1BQ1
درجه البكالوريوس	1B=1
درجه الدكتوراه	1BI1
درجه الماجستير	1BQ1
درع	1B71
دكتوراه	1BI1
دورة	1BC1
دوره	1BC1
ذكر	1B[1
رئيس	1B01
رئيسة	1B01
ربيع	1BK1
رجل	1B[1
رخصة	1BC1
رخصة قيادة	1BC1
رخصه	1BC1
رخصه قياده	1BC1
رسالة	1BS1
رساله	1BS1
روضة	1B81
روضه	1B81
رييس	1B01
رييسه	1B01
زمالة	1BC1
زماله	1BC1
سائق	1B01
سائقة	1B01
سايق	1B01
سايقه	1B01
سباك	1B01
سكرتير	1B01
سكرتيرة	1B01
سكرتيره	1B01
سنة	1B\2
سنه	1B\2
سنوات	1B61
سيرة ذاتية	1BL1
سيره ذاتيه	1BL1
شارع	1BJ1
شتاء	1BM1
شرطي	1B01
شركة	1B91
شركه	1B91
شعبة	1B^2
شعبه	1B^2
شقة	1BJ1
شقه	1BJ1
شهادة	1BC1
شهادة الثانوية	1BE1
شهادة تقدير	1B71
شهادة معتمدة	1BC1
شهاده	1BC1
شهاده الثانويه	1BE1
شهاده تقدير	1B71
شهاده معتمده	1BC1
شهر	1B41
شهور	1B41
ص ب	1BJ1
ص.ب	1BJ1
صحفي	1B01
صحفية	1B01
صحفيه	1B01
صحيفة	1B91
صحيفه	1B91
صفحة	1B`1
صفحه	1B`1
صياد	1B01
صيدلانية	1B01
صيدلانيه	1B01
صيدلي	1B01
صيدلية	1B91
صيدليه	1B91
صيف	1BN1
ضعيف	1B31
طاه	1B01
طاهية	1B01
طاهيه	1B01
طباخ	1B01
طبيب	1B01
طبيبة	1B01
طبيبه	1B01
طريق	1BJ1
طلاقة	1B<1
طلاقه	1B<1
عام	1B\2
عامل	1B01
عاملة	1B01
عامله	1B01
عبر الإنترنت	1B;1
عبر الانترنت	1B;1
عزباء	1B51
عضو	1B01
عضوية	1BC1
عضويه	1BC1
عمارة	1BJ1
عماره	1BJ1
عمل حر	1B91
عن بعد	1B;1
عن بُعد	1B;1
عيادة	1B91
عياده	1B91
فائز	1B71
فائزة	1B71
فايز	1B71
فايزه	1B71
فريق	1BO1
فصل	1BS1
فندق	1B91
فني	1B01
فنية	1B01
فنيه	1B01
فوق المتوسط	1BV1
في	1Ba1
قائد	1B01
قابلة	1B01
قابله	1B01
قايد	1B01
قرية	1BJ1
قريه	1BJ1
قسم	1B^2
قناة	1B91
قناه	1B91
كاتب	1B01
كاتبة	1B01
كاتبه	1B01
كتاب	1BS1
كليات	1B81
كلية	1B81
كليه	1B81
كهربائي	1B01
كهربايي	1B01
لحام	1B01
لدى	1Ba1
لدي	1Ba1
لغة أم	1BP1
لغة الأم	1BP1
لغتي الأم	1BP1
لغتي الام	1BP1
لغه الام	1BP1
لغه ام	1BP1
للآن	1BA1
للان	1BA1
ليسانس	1B=1
مؤتمر	1BS1
مؤسس	1B01
مؤسسة	1B91
مؤسسة مشاركة	1B01
ماجستير	1BQ1
مالك	1B01
مبتدئ	1B12
مبتدئة	1B31
مبتدي	1B12
مبتديه	1B31
مبرمج	1B01
مبرمجة	1B01
مبرمجه	1B01
متجر	1B91
متحف	1B91
متدرب	1B01
متدربة	1B01
متدربه	1B01
مترجم	1B01
مترجمة	1B01
مترجمه	1B01
متزوج	1B51
متزوجة	1B51
متزوجه	1B51
متطوع	1B01
متطوعة	1B01
متطوعه	1B01
متقدم	1Bb2
متقدمة	1Bb2
متقدمه	1Bb2
متوسط	1Bd2
متوسطة	1Bd2
متوسطه	1Bd2
متوقع	1BR1
متوقعة	1BR1
متوقعه	1BR1
مجلة	1BS1
مجله	1BS1
مجموعة	1B91
مجموعه	1B91
محادثة	1Bf1
محادثه	1Bf1
محاسب	1B01
محاسبة	1B01
محاسبه	1B01
محاضر	1B01
محاضرة	1Bg2
محاضره	1Bg2
محافظة	1BJ1
محافظه	1BJ1
محام	1B01
محامي	1B01
محامية	1B01
محاميه	1B01
محترف	1B<1
محرر	1B01
محررة	1B01
محرره	1B01
محلل	1B01
محللة	1B01
محلله	1B01
مخبز	1B91
مختبر	1B91
مدارس	1B81
مدرب	1B01
مدربة	1B01
مدربه	1B01
مدرس	1B01
مدرسة	1B81
مدرسة ثانوية	1B81
مدرسة صف	1B01
مدرسة لغة	1B01
مدرسه	1B81
مدرسه ثانويه	1B81
مدرسه صف	1B01
مدرسه لغه	1B01
مدقق	1B01
مدير	1B01
مديرة	1B01
مديره	1B01
مدينة	1BJ1
مدينه	1BJ1
مراقب	1B01
مراقبة	1B01
مراقبه	1B01
مرشد	1B01
مرشدة	1B01
مرشده	1B01
مركز	1B91
مزارع	1B01
مزارعة	1B01
مزارعه	1B01
مسؤول	1B01
مسؤولة	1B01
مسابقة	1B71
مسابقه	1B71
مساعد	1B01
مساعدة	1B01
مساعده	1B01
مستشار	1B01
مستشارة	1B01
مستشاره	1B01
مستشفى	1B91
مستشفي	1B91
مستمر	1BA1
مسرح	1B91
مسعف	1B01
مسعفة	1B01
مسعفه	1B01
مسوول	1B01
مسووله	1B01
مشرف	1B01
مشرفة	1B01
مشرفه	1B01
مشروع	1BB1
مشروع خاص	1B91
مشغل	1B01
مصرف	1B91
مصمم	1B01
مصممة	1B01
مصممه	1B01
مصنع	1B91
مصور	1B01
مصورة	1B01
مصوره	1B01
مطعم	1B91
مطلق	1B51
مطلقة	1B51
مطلقه	1B51
مطور	1B01
مطورة	1B01
مطوره	1B01
مع مرتبة الشرف	1BF1
مع مرتبه الشرف	1BF1
معتمد	1BC1
معتمدة	1BC1
معتمده	1BC1
معدل	1BF1
معلم	1B01
معلمة	1B01
معلمه	1B01
معماري	1B01
معهد	1Bi2
مغن	1B01
مقال	1BS1
مقالة	1BS1
مقاله	1BS1
مقبول	1B31
مكتب	1B91
مكتبة	1B91
مكتبه	1B91
ممتاز	1Bb2
ممتازة	1B<1
ممتازه	1B<1
ممثل	1B01
ممثلة	1B01
ممثله	1B01
ممرض	1B01
ممرضة	1B01
ممرضه	1B01
من	1Bk1
منحة	1B71
منحه	1B71
مندوب	1B01
مندوبة	1B01
مندوبه	1B01
منذ	1Bl1
منسق	1B01
منسقة	1B01
منسقه	1B01
منشور	1BS1
منطقة	1BJ1
منطقه	1BJ1
منظمة	1B91
منظمه	1B91
مهندس	1B01
مهندسة	1B01
مهندسه	1B01
موتمر	1BS1
موسس	1B01
موسسه	1B91
موسسه مشاركه	1B01
موسيقي	1B01
موظف	1B01
موظف استقبال	1B01
موظفة	1B01
موظفه	1B01
ميدالية	1B71
ميداليه	1B71
ميدان	1BJ1
ميكانيكي	1B01
نائب	1B01
نادل	1B01
نادلة	1B01
نادله	1B01
نايب	1B01
نجار	1B01
نشر	1BS1
هيئة	1B91
هييه	1B91
و	1Bm1
وحدة	1BO1
وحده	1BO1
ورشة	1B91
ورشه	1B91
ورقة	1BS1
ورقة بحثية	1BS1
ورقه	1BS1
ورقه بحثيه	1BS1
وزارة	1B91
وزاره	1B91
وسام	1B71
وكالة	1B91
وكاله	1B91
अंक	1Bn1
अकादमी	1Bo1
अच्छा	1C02
अच्छी	1C21
अधिकारी	1C31
अध्यक्ष	1C31
अध्यापक	1C31
अध्यापिका	1C31
अध्याय	1C41
अनुभाग	1C51
अनुवादक	1C31
अपेक्षित	1C61
अब	1C71
अब तक	1C71
अभिनेता	1C31
अभिनेत्री	1C31
अभियंता	1C31
अभी	1C71
अभी तक	1C71
अविवाहित	1C81
अस्पताल	1C91
आईटीआई	1C:1
आज	1C71
आज तक	1C71
आहार विशेषज्ञ	1C31
इंजीनियर	1C31
इंटरमीडिएट	00F1
इंटर्न	1C31
इलेक्ट्रीशियन	1C31
उच्च माध्यमिक विद्यालय	1Bo1
उत्कृष्ट	1C;2
उन्नत	1C;2
उपाध्यक्ष	1C31
एजेंसी	1C91
एम ए	1C=1
एम एड	1C=1
एम एससी	1C=1
एम कॉम	1C=1
एम टेक	1C=1
एम बी ए	1C=1
एम.ए	1C=1
एम.एड	1C=1
एम.एससी	1C=1
एम.कॉम	1C=1
एम.टेक	1C=1
एम.बी.ए	1C=1
एमबीए	1C=1
एवं	1C>1
ऑनलाइन	1C?1
और	1C>1
औसत	1C@1
कंपनी	1C91
कर्मचारी	1C31
कसाई	1C31
कारखाना	1C91
कार्यालय	1C91
किसान	1C31
केंद्र	1C91
कैशियर	1C31
कॉलेज	1Bo1
कॉलोनी	1CA1
कोच	1C31
कोर्स	1CB1
कोषाध्यक्ष	1C31
क्लिनिक	1C91
गर्मी	1CC1
गली	1CA1
गाइड	1C31
गायक	1C31
गायिका	1C31
गुरुकुल	1Bo1
ग्राम	1CA1
ग्रीष्म	1CC1
ग्रेड	1Bn1
चालक	1C31
चिकित्सक	1C31
चिकित्सालय	1C91
चित्रकार	1C31
चौक	1CA1
चौकीदार	1C31
छात्रवृत्ति	1CD1
छायाकार	1C31
जारी	1C71
जिला	1CA1
जीवन परिचय	1CE1
जीवन वृत्त	1CE1
जीवनवृत्त	1CE1
टीम	1C51
ट्रस्ट	1C91
डिज़ाइनर	1C31
डिजाइनर	1C31
डिप्लोमा	1CF2
डेवलपर	1C31
डॉक्टर	1C31
डॉक्टरेट	1CH1
ड्राइवर	1C31
तक	1CI2
तकनीशियन	1C31
थोड़ा	1CK1
थोडा	1CK1
दर्जी	1C31
दसवीं	00F1
दाई	1C31
दुकान	1C91
दूरस्थ	1C?1
द्वितीय श्रेणी	1Bn1
द्विभाषी	1CL1
धाराप्रवाह	1CM1
नगर	1CA1
नगर निगम	1C91
नर	1CN1
नर्तक	1C31
नर्स	1C31
नाई	1C31
नारी	1CO1
नाविक	1C31
निगम	1C91
निदेशक	1C31
निपुण	1CP1
न्यास	1C91
पत्रकार	1C31
पत्रिका	1C41
पदक	1CD1
परास्नातक	1C=1
परियोजना	1CQ1
पर्यवेक्षक	1C31
पाठशाला	1Bo1
पात्रता परीक्षा	1CB1
पिन	1CA1
पी एच डी	1CH1
पी.एच.डी	1CH1
पीएचडी	1CH1
पुरस्कार	1CD1
पुरुष	1CN1
पुस्तक	1C41
पुस्तकालय	1C91
पुस्तकालयाध्यक्ष	1C31
पृष्ठ	1CR1
पेटेंट	1C41
पॉलिटेक्निक	1C:1
प्रकाशन	1C91
प्रकाशित	1C41
प्रतिनिधि	1C31
प्रतियोगिता	1CD1
प्रतिशत	1Bn1
प्रथम श्रेणी	1Bn1
प्रथम स्थान	1CD1
प्रधानाचार्य	1C31
प्रबंधक	1C31
प्रभाग	1C51
प्रमाण पत्र	1CB1
प्रमाणन	1CB1
प्रमाणपत्र	1CB1
प्रमाणित	1CB1
प्रमुख	1C31
प्रयोगशाला	1C91
प्रवीण	1CM1
प्रशस्ति	1CD1
प्रशस्ति पत्र	1CD1
प्रशासक	1C31
प्रशिक्षक	1C31
प्रशिक्षु	1C31
प्राइवेट लिमिटेड	1C91
प्राध्यापक	1C31
प्रारंभिक	1CS2
प्रोग्रामर	1C31
प्रोजेक्ट	1CQ1
प्रोफेसर	1C31
प्रौद्योगिकी संस्थान	1Bo1
फाउंडेशन	1C91
फार्मासिस्ट	1C31
बढई	1C31
बढ़ई	1C31
बहुत अच्छा	1CM1
बायोडाटा	1CE1
बारहवीं	00F1
बी ए	1CU1
बी एड	1CU1
बी एससी	1CU1
बी कॉम	1CU1
बी टेक	1CU1
बी.ए	1CU1
बी.एड	1CU1
बी.एससी	1CU1
बी.कॉम	1CU1
बी.टेक	1CU1
बीए	1CU1
बीटेक	1CU1
बुनियादी	1CS2
बेकर	1C31
बैंक	1C91
बोलचाल	1C@1
मंत्रालय	1C91
मकान	1CA1
मछुआरा	1C31
मजदूर	1C31
मज़दूर	1C31
मध्यम	1CV2
मध्यवर्ती	1C@1
महाविद्यालय	1Bo1
महिला	1CO1
महीना	1CX1
महीने	1CX1
मातृ भाषा	1CL1
मातृभाषा	1CL1
मार्ग	1CA1
माली	1C31
मास	1CX1
माह	1CX1
मिस्त्री	1C31
मूलभूत	1CK1
मैकेनिक	1C31
मैट्रिक	00F1
मैनेजर	1C31
मोहल्ला	1CA1
यूनिवर्सिटी	1Bo1
रसोइया	1C31
राजमिस्त्री	1C31
रिज़्यूमे	1CE1
रिज्यूमे	1CE1
रिमोट	1C?1
रेफरी	1C31
रोड	1CA1
लाइसेंस	1CB1
लिपिक	1C31
लिमिटेड	1C91
लेख	1C41
लेखाकार	1C31
लोहार	1C31
व	1C>1
वकील	1C31
वर्तमान	1C71
वर्तमान तक	1C71
वर्ष	1CY1
वसंत	1CZ1
वार्ड	1CA1
वास्तुकार	1C31
विक्रेता	1C31
विजेता	1CD1
विद्यापीठ	1Bo1
विद्यालय	1Bo1
विभाग	1C51
विवाहित	1C81
विशेषज्ञ	1C[2
विशेषज्ञता	1C]1
विश्लेषक	1C31
विश्वविद्यालय	1Bo1
विषय	1C]1
वेटर	1C31
वेल्डर	1C31
व्याख्याता	1C31
व्याख्यान	1C41
शरद	1C^1
शाखा	1C]1
शिक्षक	1C31
शिक्षिका	1C31
शीत	1C_1
शोध पत्र	1C41
शोधकर्ता	1C31
शोधपत्र	1C41
श्रमिक	1C31
श्रेणी	1Bn1
संगीतकार	1C31
संचालक	1C31
संचालिका	1C31
संपादक	1C31
संभावित	1C61
संवाददाता	1C31
संस्था	1C91
संस्थान	1C`2
संस्थापक	1C31
सचिव	1C31
सडक	1CA1
सड़क	1CA1
सदस्य	1C31
सन्	1Cb1
समन्वयक	1C31
समिति	1C91
समूह	1C91
सम्मान	1CD1
सम्मानित	1CD1
सम्मेलन	1C41
सर्दी	1C_1
सलाहकार	1C31
सहायक	1C31
साधारण	1CK1
सामान्य	1CV2
साल	1CY1
सिपाही	1C31
सुरक्षाकर्मी	1C31
से	1Cc3
सेक्टर	1CA1
सैनिक	1C31
स्कूल	1Bo1
स्टूडियो	1C91
स्त्री	1CO1
स्नातक	1CU1
स्नातकोत्तर	1C=1
स्वयंसेवक	1C31
स्वयंसेविका	1C31
स्वर्ण पदक	1CD1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1C91
กรม	1Cf1
กรรมการ	1Cg1
กระทรวง	1Cf1
กลุ่ม	1Cf1
กลุ่มงาน	1Ch1
การแข่งขัน	1Ci1
ขณะนี้	1Cj1
คณะ	1Ck1
คนขับรถ	1Cg1
ครู	1Cg1
คลินิก	1Cf1
คล่อง	1Cl1
คล่องแคล่ว	1Cl1
คะแนนเฉลี่ย	1Cm1
คาดว่า	1Cn1
คาดว่าจะจบ	1Cn1
งานวิจัย	1Co1
จนถึง	1D01
จนถึงขณะนี้	1Cj1
จนถึงปัจจุบัน	1Cj1
จังหวัด	1D11
จาก	1D21
จุฬาลงกรณ์	1Ck1
จํากัด	1Cf1
ชนะเลิศ	1Ci1
ชาย	1D31
ชื่อโครงการ	1D41
ช่าง	1Cg1
ช่างภาพ	1Cg1
ช่างเทคนิค	1Cg1
ซอย	1D11
ดี	1D52
ดีมาก	1D72
ดีเด่น	1Ci1
ดีเยี่ยม	1Cl1
ดุษฎีบัณฑิต	1D91
ตอนนี้	1Cj1
ตัวแทน	1Cg1
ตั้งแต่	1D:2
ตีพิมพ์	1Co1
ตําบล	1D11
ถนน	1D11
ถึง	1D01
ถึงปัจจุบัน	1Cj1
ทนายความ	1Cg1
ทางไกล	1D<1
ทีม	1Ch1
ที่	1D=1
ที่ปรึกษา	1Cg1
ทุน	1Ci1
ทํางานทางไกล	1D<1
ธนาคาร	1Cf1
นักการตลาด	1Cg1
นักข่าว	1Cg1
นักจิตวิทยา	1Cg1
นักบัญชี	1Cg1
นักพัฒนา	1Cg1
นักวิจัย	1Cg1
นักวิเคราะห์	1Cg1
นักศึกษาฝึกงาน	1Cg1
นักออกแบบ	1Cg1
นักเขียน	1Cg1
นักแปล	1Cg1
นิตยสาร	1Co1
น้อย	1D>1
นําเสนอผลงาน	1Co1
บทความ	1Co1
บทที่	1Co1
บรรณาธิการ	1Cg1
บรรณารักษ์	1Cg1
บริษัท	1Cf1
บริหารธุรกิจบัณฑิต	1D?1
บัณฑิต	1D?1
บัณฑิตวิทยาลัย	1Ck1
บ้านเลขที่	1D11
ประกวด	1Ci1
ประกันภัย	1Cf1
ประกาศนียบัตร	1D@1
ประกาศนียบัตรวิชาชีพ	1DA1
ประกาศนียบัตรวิชาชีพชั้นสูง	1DB1
ประชุมวิชาการ	1Co1
ประธาน	1Cg1
ประวัติย่อ	1DC1
ประวัติย่อส่วนตัว	1DC1
ประวัติส่วนตัวสมัครงาน	1DC1
ปริญญาตรี	1D?1
ปริญญาเอก	1D91
ปริญญาโท	1DD1
ปวช	1DA1
ปวส	1DB1
ปัจจุบัน	1Cj1
ปานกลาง	1DE2
ปี	1DG2
ผลการเรียน	1Cm1
ผู้ก่อตั้ง	1Cg1
ผู้จัดการ	1Cg1
ผู้ช่วย	1Cg1
ผู้ตรวจสอบ	1Cg1
ผู้บริหาร	1Cg1
ผู้ประสานงาน	1Cg1
ผู้ฝึกสอน	1Cg1
ผู้อํานวยการ	1Cg1
ผู้เชี่ยวชาญ	1DI2
ผ่านการอบรม	1D@1
ฝึกงาน	1Cg1
ฝ่าย	1Ch1
พนักงาน	1Cg1
พนักงานดีเด่น	1Ci1
พนักงานต้อนรับ	1Cg1
พนักงานเสิร์ฟ	1Cg1
พยาบาล	1Cg1
พอใช้	1DK1
พิพิธภัณฑ์	1Cf1
พื้นฐาน	1DL2
พ่อครัว	1Cg1
ภาคฤดูร้อน	1DN1
ภาควิชา	1DO1
ภาษาหลัก	1DP1
ภาษาแม่	1DP1
ม 6	1DA1
ม.6	1DA1
มหาชน	1Cf1
มหาบัณฑิต	1DD1
มหาวิทยาลัย	1Ck1
มัคคุเทศก์	1Cg1
มัธยมศึกษา	1DA1
มัธยมศึกษาตอนปลาย	1DA1
มูลนิธิ	1Cf1
รองชนะเลิศ	1Ci1
รองผู้จัดการ	1Cg1
ระดับกลาง	1DE2
ระดับดี	1DQ1
ระดับสูง	1D72
รางวัล	1Ci1
ราชภัฏ	1Ck1
ราชมงคล	1Ck1
รีสอร์ต	1Cf1
รีสอร์ท	1Cf1
ร้าน	1Cf1
ร้านขายยา	1Cf1
ร้านอาหาร	1Cf1
ฤดูร้อน	1DN1
ฤดูหนาว	1DR1
ฤดูใบไม้ผลิ	1DS1
ฤดูใบไม้ร่วง	1DT1
ล่าม	1Cg1
วารสาร	1Co1
วิชาเอก	1DO1
วิทยากร	1Cg1
วิทยานิพนธ์	1Co1
วิทยาลัย	1Ck1
วิทยาศาสตรบัณฑิต	1D?1
วิทยาศาสตรมหาบัณฑิต	1DD1
วิทยาเขต	1Ck1
วิศวกร	1Cg1
วิศวกรรมศาสตรบัณฑิต	1D?1
วุฒิบัตร	1D@1
ศาสตราจารย์	1Cg1
ศิลปศาสตรบัณฑิต	1D?1
ศูนย์	1Cf1
สตูดิโอ	1Cf1
สถาบัน	1DU2
สถาปนิก	1Cg1
สมรส	1DW1
สมรสแล้ว	1DW1
สมาคม	1Cf1
สหกรณ์	1Cf1
สาขา	1DO1
สาขาวิชา	1DO1
สิทธิบัตร	1Co1
สื่อสารได้	1DK1
ส่วนงาน	1Ch1
สํานักงาน	1Cf1
สํานักพิมพ์	1Cf1
หญิง	1DX1
หนังสือ	1Co1
หมู่	1D11
หมู่บ้าน	1D11
หย่า	1DW1
หลักสูตร	1D@1
หัวหน้า	1Cg1
ห้องปฏิบัติการ	1Cf1
ห้องสมุด	1Cf1
ห้างหุ้นส่วน	1Cf1
องค์การ	1Cf1
อนุบาล	1Ck1
อนุปริญญา	1DB1
ออนไลน์	1D<1
อาคาร	1D11
อาจารย์	1Cg1
อาชีวศึกษา	1Ck1
อาสาสมัคร	1Cg1
อําเภอ	1D11
เกรด	1Cm1
เกรดเฉลี่ย	1Cm1
เกียรติคุณ	1Ci1
เกียรตินิยม	1Cm1
เกียรตินิยมอันดับ	1Cm1
เกียรติบัตร	1DY2
เขต	1D11
เจ้าของ	1Cg1
เจ้าของภาษา	1DP1
เจ้าหน้าที่	1Cg1
เชฟ	1Cg1
เชี่ยวชาญ	1D72
เชี่ยวชาญมาก	1D[1
เดือน	1D\1
เทคนิค	1Ck1
เทศบาล	1Cf1
เบื้องต้น	1DL2
เพศชาย	1D31
เพศหญิง	1DX1
เภสัชกร	1Cg1
เรซูเม่	1DC1
เริ่มต้น	1D]1
เลขที่	1D11
เลขานุการ	1Cg1
เล็กน้อย	1D>1
เหรียญ	1Ci1
เหรียญทอง	1Ci1
เอก	1DO1
แขวง	1D11
แต่งงานแล้ว	1DW1
แผนก	1D^2
แพทย์	1Cg1
แม่บ้าน	1Cg1
โครงการ	1D41
โปรเจกต์	1D41
โปรแกรมเมอร์	1Cg1
โรงงาน	1Cf1
โรงพยาบาล	1Cf1
โรงเรียน	1Ck1
โรงเรียนประถม	1Ck1
โรงเรียนมัธยม	1Ck1
โรงแรม	1Cf1
โล่	1Ci1
โสด	1DW1
ใบขับขี่	1D@1
ใบประกอบวิชาชีพ	1D@1
ใบรับรอง	1D@1
ใบอนุญาต	1D@1
ấp	0AS1
ở	1D`1
ủy ban	0;B1
および	1Da1
から	1Db3
か月	1De1
と	1Da1
にて	1Df1
に勤務	1Df1
まで	1Dg2
より	1Di2
アシスタント	1Dk1
アナリスト	1Dk1
アパート	1Dl1
アルバイト	1Dk1
アーキテクト	1Dk1
イラストレーター	1Dk1
インターン	1Dk1
エキスパート	1Dm1
エンジニア	1Dk1
オペレーター	1Dk1
オンライン	1Dn1
カフェ	0c:1
カメラマン	1Dk1
カ月	1De1
ガイド	1Dk1
キッチンスタッフ	1Dk1
キャプテン	1Dk1
クリニック	0c:1
グループ	1Do2
ケアマネジャー	1Dk1
コンサルタント	1Dk1
コンテスト	1E11
コース	1E21
コーチ	1Dk1
コーポ	1Dl1
コーポレーション	0c:1
サブリーダー	1Dk1
サービス	0c:1
シェフ	1Dk1
システムズ	0c:1
スクラムマスター	1Dk1
スタジオ	0c:1
スタッフ	1Dk1
スタートアップ	0c:1
セミナー	1E31
センター	1E41
ソリューションズ	0c:1
チェーン	0c:1
チーフ	1Dk1
チーム	1E41
テクノロジーズ	0c:1
テレビ	0c:1
テレワーク	1Dn1
ディレクター	1Dk1
デイサービス	0c:1
デザイナー	1Dk1
ネイティブ	1E51
ネイティブレベル	1E51
ハイツ	1Dl1
ハングル検定	12:1
バイリンガル	1E51
パート	1Dk1
ビジネスレベル	1E61
ビジネス上級	1E61
フルリモート	1Dn1
プランナー	1Dk1
プログラマ	1Dk1
プログラマー	1Dk1
プロジェクト	1E71
プロジェクトマネージャー	1Dk1
プロジェクト名	1E71
プロダクトオーナー	1Dk1
プロデューサー	1Dk1
ベンダー	0c:1
ベンチャー	0c:1
ページ	1E81
ホテル	0c:1
ホールスタッフ	1Dk1
ホールディングス	0c:1
ボランティア	1Dk1
ポスター発表	1E92
マネジャー	1Dk1
マネージャー	1Dk1
マンション	1Dl1
メーカー	0c:1
ユニット	1E41
ライター	1Dk1
リモート	1Dn1
リーダー	1Dk1
レジュメ	1E;1
レストラン	0c:1
ヵ月	1De1
ヶ月	1De1
一本	1E<1
一等奖	1E=1
一等榮譽	1E>1
一等荣誉	1E?1
一級	00Q1
一級榮譽	1E>1
一级乙等	1E@1
一级建造师	1EA1
一级甲等	1E@1
一级荣誉	1E?1
一般	1EB2
一般社団法人	0c:1
一身上の都合により退職	1ED1
丁目	1Dl1
三好学生	1E=1
三專	1EE1
三等奖	1E=1
三級	00Q1
三級榮譽	1E>1
三级	1E@1
上岗证	1EA1
上級	1EF2
不動産	0c:1
与	1EH1
专业	1EI1
专业八级	1EJ1
专业四级	1E@1
专业排名	1E?1
专八	1E@1
专利	1EK1
专升本	1E<1
专员	1EL1
专四	1E@1
专家	1EM1
专家级	1EM1
专硕	1EN1
专科	1EO1
专科学校	1EP1
专著	1EK1
世話人	1Dk1
丙級	1EQ1
丙級技術士	1EQ1
业务员	1EL1
个人履历	1ER1
个人简历	1ER1
个人项目	1ES1
个月	1ET1
中	1EU1
中上	1EV1
中上級	1EW1
中专	1EX2
中台	1EZ1
中国語検定	12:1
中学	1EP1
中学校	1E[1
中學	1E\1
中小企業診断士	00Q1
中心	1E]2
中技	1E_1
中文履歷	1E`1
中文简历	1ER1
中等	1Ea2
中級	1Ec4
中级	1Eg2
中级会计	1EA1
中级职称	1EA1
中退	1Ei1
中途退学	1Ei1
中高級	1EV1
中高级	1Ej1
为止	1Ek1
主任	1El3
主任技術者	00Q1
主任調理師	1Dk1
主修	1Eo2
主催	1Dk1
主催者	1Dk1
主办人	1EL1
主厨	1EL1
主将	1Dk1
主席	1EL1
主幹	1Dk1
主廚	1F11
主持人	1F22
主播	1EL1
主査	1Dk1
主治医师	1EL1
主管	1F22
主管护师	1EL1
主編	1F11
主编	1EL1
主辦人	1F11
乗務員	1Dk1
乘务员	1EL1
乙級	1EQ1
乙級技術士	1EQ1
乡	1F41
书记	1EL1
书院	1EP1
了解	1F52
予定	1F71
事业单位	1F81
事业群	1EZ1
事业部	1EZ1
事务所	1F81
事務	1Dk1
事務員	1Dk1
事務所	1F92
事業所	0c:1
事業本部	1E41
事業部	1F;2
二專	1EE1
二技	1F=1
二本	1E<1
二等奖	1E=1
二等榮譽	1E>1
二級	00Q1
二級乙等榮譽	1E>1
二級榮譽	1E>1
二級甲等榮譽	1E>1
二级乙等	1E@1
二级建造师	1EA1
二级甲等	1F>2
二级荣誉	1E?1
互动	1F81
互联网	1F81
五專	1EE1
亚军	1E=1
亞軍	1F@1
交付	1FA1
交易员	1EL1
产品助理	1EL1
产品经理	1EL1
产品部	1EZ1
人事	1FB2
人力資源部	1FD1
人力资源师	1EA1
人力资源管理师	1EA1
人力资源部	1EZ1
今	1FE3
介護士	1Dk1
介護施設	0c:1
介護福祉士	1Dk1
从	1FH1
从业资格	1EA1
从业资格证	1EA1
仓库管理员	1EL1
仓管	1EL1
代理店	0c:1
代表	1FB2
代表取締役	1Dk1
以上	1FI1
以來	1FJ1
以来	1FK1
以降	1FL1
任职于	1FM1
任職於	1FN1
企劃	1F11
企業	1F92
企画	1Dk1
优秀	1FO2
优秀共青团员	1E=1
优秀员工	1E=1
优秀团员	1E=1
优秀奖	1E=1
优秀学生	1E=1
优秀学生干部	1E=1
优秀干部	1E=1
优秀教师	1E=1
优秀毕业生	1E=1
会使用	1FQ1
会社	0c:1
会計士	1Dk1
会计	1EL1
会计证	1EA1
会议论文	1EK1
会長	1Dk1
会长	1EL1
传媒	1F81
住院医师	1EL1
作家	1EL1
作業主任者	00Q1
作業療法士	1Dk1
作者	1EL1
佳作	1FR2
供职于	1FM1
係	1E41
係長	1Dk1
保全	1F11
保安	1EL1
保母	1F11
保洁	1EL1
保育園	1FT2
保育士	1Dk1
保育士資格	00Q1
保险	1F81
保険	0c:1
保險	1FV1
信息技术	1F81
信息系统项目管理师	1EA1
修了	1FW3
修了見込み	1FZ2
修了証	00Q1
修士	1F\1
修士号	1F\1
修士課程	1F\1
俳優	1Dk1
倉管	1F11
個人專案	1F]1
個人履歷	1E`1
個人簡歷	1E`1
個人開発	1E71
個月	1F^1
健康证	1EA1
側專案	1F]1
傳媒	1FV1
優勝	1E11
優秀	1F_1
優秀賞	1E11
優等	1F@1
先进个人	1E=1
先进工作者	1E=1
免許	00Q1
免許状	00Q1
党校	1EP1
入団	1F`1
入围	1E=1
入圍	1F@1
入学	1Fa2
入學	1Fc1
入局	1F`1
入庁	1F`1
入所	1F`1
入社	1Fa2
入职	1Fd1
入職	1Fe2
入行	1F`1
入賞	1E11
入選	1E11
入門	1Fg4
入门	1Fk2
全日制本科	1E<1
全栈	1EL1
全民英檢	1Fm1
公司	1E]2
六级	1E@1
六西格玛	1EA1
共同主催	1Dk1
共著	1E92
兼职	1EL1
兽医	1EL1
内审员	1EA1
写真家	1Dk1
农艺师	1EL1
冠军	1E=1
冠軍	1F@1
冬	1Fn3
冬天	1G12
冬季	1Fn3
准教授	1Dk1
准看護師	1Dk1
出版	1G35
出版公司	1FV1
出版社	1E]2
出納	1F11
出纳	1EL1
分享	1EK1
分公司	1E]2
分析师	1EL1
分析師	1F11
分校	1G82
分院	1EZ1
列车员	1EL1
创业公司	1F81
创始人	1EL1
初中	1EX2
初心者	1G:1
初級	1G;4
初級レベル	1G?1
初级	1G@2
初级会计	1EA1
到	1GB2
到现在	1GD1
到現在	1GE1
到目前	1GD1
到職	1Fc1
制作人	1EL1
制药	1F81
前台	1EL1
前端	1F22
剪輯師	1F11
剪辑师	1EL1
副主廚	1F11
副会長	1Dk1
副会长	1EL1
副學士	1EE1
副店長	1Dk1
副总	1EL1
副教授	1EL1
副料理長	1Dk1
副會長	1F11
副理	1F11
副部長	1Dk1
副部长	1EL1
創業	1F`1
創辦人	1F11
加权均分	1E?1
加权平均分	1E?1
助产士	1EL1
助手	1El3
助教	1El3
助理	1F22
助産師	1Dk1
区	1GF2
区役所	0c:1
医师	1EL1
医師	1Dk1
医生	1EL1
医疗	1F81
医療法人	0c:1
医科大学	1EP1
医院	1F81
區	1GH1
十佳	1E=1
半導體	1FV1
协会	1F81
卒業	1GI2
卒業予定	1F71
卒業制作	1E71
卒業研究	1E71
卒業見込み	1FZ2
協会	0c:1
協會	1FV1
協理	1F11
单元	1F41
单身	1GK1
単位取得退学	1Ei1
博士	1GL3
博士前期課程	1F\1
博士号	1GO1
博士后	1GP1
博士後期課程	1GO1
博士班	1GQ1
博士研究生	1GP1
博士課程	1GO1
印刷	0c:1
危険物取扱者	00Q1
厂	1F81
厚生労働省	0c:1
厨师	1EL1
厨师长	1EL1
县	1F41
及	1GR2
及び	1Da1
双学士	1E<1
双硕士	1EN1
双语	1GT1
发布	1EK1
发明专利	1GU2
发明专利(受理	1GW1
发表	1EK1
发起人	1EL1
取得	1GX4
取得済み	1FA1
取締役	1Dk1
受理	1GW1
受託会社	0c:1
受講	1FA1
受講修了	1FA1
受賞	1E11
受験	1FA1
口譯	1F11
口译	1EL1
口頭発表	1E92
召集人	1F22
可作为工作语言	1EJ1
可日常交流	1G\1
号	1G]3
号室	1Dl1
司会	1Dk1
司書	1Dk1
司机	1EL1
司機	1F11
司法書士	1Dk1
司法考试	1EA1
合伙人	1EL1
合同会社	0c:1
合夥人	1F11
合格	1G`2
合格証取得	1FA1
合格證	1EQ1
合格證書	1EQ1
合格证	1EA1
合資会社	0c:1
名次	1E>1
后端	1EL1
周	1Gb1
和	1GR2
咖啡	1F81
咨询	1F81
咨询师	1EL1
品管	1F11
商事	0c:1
商务流利	1EJ1
商務流利	1F_1
商学院	1EP1
商店	0c:1
商行	1FV1
單身	1Gc1
営業	1Dk1
営業職	1Dk1
営業部	1E41
四技	1F=1
四级	1E@1
团支书	1EL1
团队	1EZ1
园长	1EL1
国土交通省	0c:1
国家二级	1EA1
国際会議	1Gd1
國中	1E\1
國際	1FV1
國際認證	1EQ1
團隊	1FD1
在学中	1Ge1
在學	1GE1
在宅	1Dn1
在籍中	1Ge1
在线	1Gf1
在职	1GD1
在职研究生	1EN1
在職	1GE1
在職中	1Gg2
在读	1GD1
地产	1F81
均分	1E?1
執業資格	1EQ1
執照	1EQ1
執筆	1Gd1
執行役員	1Dk1
執行長	1F11
培訓	1Gi1
培訓班	1Gi1
培训	1Gj1
培训师	1EL1
培训机构	1F81
培训班	1Gj1
基本	1Gk4
基本情報	00Q1
基本情報技術者	00Q1
基础	1G@2
基础平台部	1EZ1
基礎	1G;4
基礎レベル	1G?1
基金	1F81
基金會	1FV1
堪能	1Go1
報社	1FV1
声優	1Dk1
处	1EZ1
夏	1H03
夏天	1H32
夏季	1H03
夏期	1H51
外企	1F81
外務省	0c:1
外观设计	1GW1
外观设计专利	1GW1
外送員	1F11
多益	1Fm1
夜大	1EP1
大专	1EO1
大卒	1H61
大厦	1F41
大型自動車免許	00Q1
大学	1H72
大学专科	1EO1
大学本科	1E<1
大学校	1E[1
大学英语六级	1E@1
大学英语四级	1E@1
大学院	1E[1
大学院修士	1F\1
大學	1E\1
大學部	1F=1
大工	1Dk1
大賞	1E11
大賽	1F@1
大赛	1E=1
大道	1H92
天	1H;2
契約社員	1Dk1
奖	1E=1
奖学金	1E=1
奖项	1E=1
奨励賞	1E11
奨学金	1E11
女	1H=3
女中	1E\1
女子大学	1E[1
女性	1H=3
委员	1EL1
委员会	1F81
委員會	1FV1
季军	1E=1
季軍	1F@1
学业成绩	1E?1
学习中	1H@1
学习委员	1EL1
学会	1Gd1
学会誌	1Gd1
学分	1E?1
学分绩	1E?1
学分绩点	1E?1
学刊	1EK1
学園	1E[1
学士	1HA2
学士号	1H61
学士学位	1E<1
学士課程	1H61
学徒	1EL1
学报	1EK1
学校	1H72
学校法人	0c:1
学硕	1EN1
学科	1HC2
学習中	1HE1
学芸員	1Dk1
学部	1HC2
学部卒	1H61
学院	1H72
學分	1E>1
學報	1HF1
學士	1F=1
學士學位	1F=1
學徒	1F11
學校	1E\1
學業平均	1E>1
學系	1HG2
學院	1E\1
宅地建物取引士	00Q1
宅建	00Q1
安全员	1EL1
安全工程师	1EA1
实业	1F81
实习生	1EL1
实用新型	1GU2
实用新型专利	1GW1
实验室	1EZ1
実務レベル	1HI1
実務経験あり	1HI1
実用新案	1HJ1
実用英語技能検定	12:1
実習生	1Dk1
审核员	1EL1
审计	1EL1
审计员	1EL1
审计师	1EA1
客户经理	1EL1
客服	1F22
室	1HK5
室長	1Dk1
寄稿	1Gd1
寒假	1G12
實業	1FV1
實習生	1F11
實驗室	1FD1
審判	1Dk1
导游	1EL1
导游证	1EA1
导演	1EL1
导购	1EL1
専修	1E21
専修学校	1E[1
専攻	1E21
専門士	1HP1
専門学校	1E[1
専門家レベル	1Dm1
専門店	0c:1
專利	1HF1
專員	1F11
專家	1HQ1
專書	1HF1
專案	1F]1
專案名稱	1F]1
專案經理	1F11
專業	1HR1
專業資格	1EQ1
專欄	1HF1
專科	1EE1
專科學校	1E\1
專題	1F]1
導師證書	1EQ1
導覽員	1F11
導覽志工	1F11
導遊	1F11
導遊證	1EQ1
小区	1F41
小学	1EP1
小学校	1E[1
小學	1E\1
小組	1FD1
小组	1EZ1
就任	1F`1
就業中	1Ge1
就职于	1FM1
就職	1F`1
就職於	1FN1
就讀中	1GE1
局	1HS3
居家办公	1Gf1
履历	1ER1
履历表	1ER1
履歴書	1E;1
履歷	1E`1
履歷書	1E`1
履歷表	1E`1
工作室	1E]2
工作语言	1EJ1
工厂	1F81
工商管理硕士	1EN1
工地主任	1F11
工場	0c:1
工場長	1Dk1
工学部	1E21
工廠	1FV1
工房	0c:1
工業	0c:1
工程专业	1EI1
工程局	1F81
工程师	1EL1
工程師	1F11
工讀生	1F11
已婚	1HV2
已婚已育	1GK1
已婚未育	1GK1
已授权	1GW1
巷	1H92
市	1HX3
市场部	1EZ1
市役所	0c:1
师范	1EP1
席次	0Ph1
干事	1EL1
干部	1EL1
平台	1F81
平均	1E>1
平均分	1E?1
平均学分绩点	1E?1
平均成績	1E>1
平均成绩	1E?1
平均点	0Ph1
平均绩点	1E?1
年	1H[3
年级排名	1E?1
年間	1H^1
幹事	1H_2
幹部	1F11
幼儿园	1EP1
幼兒園	1E\1
幼稚園	1E[1
庁	0c:1
広報	1Dk1
应届	1Ha1
应届毕业	1Ha1
店	0c:1
店员	1EL1
店員	1F11
店長	1H_2
店长	1EL1
府	1Dl1
庭師	1Dk1
康复师	1EL1
廃業	1ED1
廚師	1F11
建筑	1F81
建筑师	1EL1
建築士	1Dk1
建設	0c:1
开发	1EL1
开始	1FK1
开源	1ES1
开源项目	1ES1
弁護士	1Dk1
弄	1H92
弟子	1Dk1
当前	1GD1
役所	0c:1
律师	1EL1
律師	1F11
後端	1F11
得意	1Hb1
得獎	1F@1
從	1Hc1
心理咨询师证	1EA1
志工	1F11
志愿者	1EL1
応用情報	00Q1
応用情報技術者	00Q1
快递员	1EL1
急救員	1EQ1
急救證書	1EQ1
总工	1EL1
总监	1EL1
总经理	1EL1
总裁	1EL1
总评	1E?1
情報セキュリティマネジメント	00Q1
情報処理技術者	00Q1
應屆	1Hd1
應屆畢業	1Hd1
成績	1He2
成績優異	1E>1
成績評価	0Ph1
成绩	1E?1
成绩排名	1E?1
我的简历	1ER1
所長	1Dk1
托业	1E@1
托福	1Hg2
执业医师	1EA1
执业护士	1EA1
执业药师	1EA1
执业资格	1EA1
执照	1EA1
技师	1EL1
技師	1H_2
技术员	1EL1
技术支持	1EL1
技术部	1EZ1
技校	1EX2
技能士	00Q1
技能講習	00Q1
技術員	1F11
技術士	1EQ1
技術學院	1E\1
技術者	1Hi2
技術者試験	00Q1
技術部	1F;2
技術長	1F11
投资	1F81
投资经理	1EL1
护士	1EL1
护士执业	1EA1
护士长	1EL1
护师	1EL1
报社	1F81
担当	1Dk1
招待講演	1HJ1
拟	1Ha1
指導員	1Dk1
授权	1GW1
掌握	1Hk2
排名	1Hm2
採購	1F11
控股	1F81
掲載	1Gd1
提名	1E=1
提名奖	1E=1
插画师	1EL1
插畫家	1F11
摄像师	1EL1
摄影师	1EL1
撰稿人	1EL1
擅長	1Ho1
擅长	1I01
操作员	1EL1
攝影師	1F11
支店	0c:1
支社	0c:1
支配人	1Dk1
收銀員	1F11
收银员	1EL1
放送	0c:1
政府	1E]2
教保員	1F11
教員	1Dk1
教員免許	00Q1
教师	1EL1
教师资格证	1EA1
教師	1F11
教授	1El3
教材	1EK1
教研室	1EZ1
教練	1F11
教练	1EL1
教育科技	1F81
教諭	1Dk1
敬具	1FI1
敬礼	1I11
敬禮	1I21
数据分析	1EL1
数据库系统工程师	1EA1
整備士	1Dk1
數位	1FV1
文化	1F81
文员	1EL1
文員	1F11
文章	1I32
文部科学省	0c:1
料理長	1Dk1
新型專利	1I51
新聞社	0c:1
方向	1EI1
施工员	1EL1
旅館	0c:1
旋盤工	1Dk1
既婚	1I61
日	1I73
日常交流	1G\1
日常会話	1I:1
日常会話レベル	1I:1
日常会话	1G\1
日常會話	1EU1
日常溝通	1EU1
日本語能力試験	12:1
日本語能力試驗	1Fm1
日檢	1Fm1
日语一级	1E@1
日语能力考试	1E@1
日間	1I;1
星期	1I<2
春	1I>3
春天	1IA2
春季	1I>3
普考	1EQ1
普通	1EU1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1E@1
普通话证书	1EA1
暑假	1H32
暑期	1H32
書卷獎	1F@1
書記	1Dk1
最優秀	1E11
最優秀賞	1E11
會計	1F11
會長	1F11
月	1IC2
有	1IE1
有限会社	0c:1
有限公司	1E]2
有限责任公司	1F81
服务员	1EL1
服務員	1F11
期刊	1I32
木工	1El3
未婚	1IF3
本社	0c:1
本科	1II2
本部	1E41
机构	1F81
杂志	1EK1
村	1HX3
板前	1Dk1
架构师	1EL1
架構師	1F11
査読付き	1HJ1
栄養士	1Dk1
标兵	1E=1
栋	1F41
校区	1EP1
校正者	1Dk1
校长	1EL1
株	1IK2
株式会社	0c:1
核心期刊	1EK1
案件	1E71
案件名	1E71
案例	1ES1
检验员	1EL1
検定	00Q1
業務	1F11
業務経歴書	1E;1
業務部	1FD1
楼	1F41
榮譽	1F@1
榮譽學位	1E>1
樓	1GH1
檢定	1EQ1
止	1IM2
正社員	1Dk1
此致	1IO2
此致敬礼	1I11
此致敬禮	1I21
歯科衛生士	1Dk1
段	1GH1
母国語	1E51
母語	1IQ2
母语	1GT1
母语水平	1GT1
比賽	1F@1
比赛	1E=1
毕业	1IS1
毕业论文设计	1ES1
毕业设计	1ES1
毕设	1ES1
水手	1EL1
求职简历	1ER1
汽车	1F81
法人	0c:1
法務省	0c:1
法律职业资格	1EA1
注会	1EA1
注册会计师	1EA1
派遣社員	1Dk1
流利	1IT2
流利沟通	1EJ1
流暢	1IV2
流畅	1EJ1
测试	1EL1
测量员	1EL1
深入掌握	1EM1
清掃員	1Dk1
清潔員	1F11
測量員	1F11
測量士	1Dk1
満期退学	1Ei1
準優勝	1E11
準学士	1HP1
溶接工	1Dk1
漁師	1Dk1
演员	1EL1
演員	1F11
演奏员	1EL1
演奏家	1Dk1
演講	1HF1
演讲	1EK1
漢検	12:1
為止	1IX1
焊工	1F22
焊工证	1EA1
焼方	1Dk1
煮方	1Dk1
熟悉	1IY3
熟悉日常交流	1G\1
熟知	1I\1
熟練	1I]3
熟練使用	1Ho1
熟练	1FO2
熟练使用	1I01
熟练掌握	1I01
熟练运用	1I01
營養師	1F11
版主	1EL1
物业	1F81
物流	1E]2
物理治療師	1F11
物産	0c:1
特優	1F@1
特待生	1E11
特种作业	1EA1
特等奖	1E=1
特許	1E92
独身	1I61
獎	1F@1
獎學金	1F@1
獲得	1I`1
獲獎	1Ia2
獸醫	1F11
现今	1GD1
现在	1GD1
班主任	1EL1
班排名	1E>1
班级排名	1E?1
班组长	1EL1
班長	1Dk1
班长	1EL1
現在	1Gg2
現在に至る	1Ge1
現職	1Ge1
理事	1El3
理学療法士	1Dk1
理容師	1Dk1
理工	1EP1
環境省	0c:1
瓦工	1EL1
生物	1F81
產品經理	1F11
產品部	1FD1
甲等榮譽	1E>1
电力	1F81
电商	1F81
电大	1EP1
电工	1EL1
电工证	1EA1
电视台	1F81
男	1Ic3
男性	1Ic3
町	1Dl1
畢業	1If1
畢業專題	1F]1
畢業製作	1F]1
略懂	1Ig2
番	1Dl1
番地	1Dl1
病院	0c:1
発表	1Gd1
発起人	1Dk1
登壇	1Gd1
發明專利	1I51
發表	1HF1
發起人	1F11
百貨店	0c:1
监理	1EL1
监理工程师	1EA1
監督	1Dk1
目前	1Ii2
直到现在	1GD1
直博	1GP1
省	1H92
看護助手	1Dk1
看護師	1Dk1
県	1Dl1
県庁	0c:1
着任	1F`1
督导	1EL1
督導	1F11
瞭解	1Ik1
短大	1E[1
短期大学	1E[1
短期大学士	1HP1
研修	1E31
研修班	1Gj1
研发	1EL1
研发部	1EZ1
研發部	1FD1
研究助理	1F11
研究员	1EL1
研究員	1H_2
研究室	1E41
研究所	1Il4
研究生	1J02
研究生院	1EP1
研究科	1HC2
研究院	1E]2
研習	1Gi1
研習營	1Gi1
研討會	1HF1
硕士	1EN1
硕士学位	1EN1
硕士研究生	1EN1
碩士	1J21
碩士班	1J21
社	1IE1
社会保険労務士	00Q1
社会福祉士	1Dk1
社会福祉法人	0c:1
社員	1Dk1
社工	1F22
社工員	1F11
社長	1H_2
社长	1EL1
离异	1GK1
离职	1IS1
秋	1J33
秋天	1J62
秋季	1J33
科	1J84
科员	1EL1
科学与技术	1EI1
科学家	1EL1
科學家	1F11
科室	1EZ1
科技	1E]2
科技大學	1E\1
科研助理	1EL1
科系	1HR1
科長	1F11
秘书	1EL1
秘书长	1EL1
秘書	1H_2
秘書検定	00Q1
称号	1E=1
移动	1F81
程序员	1EL1
程式設計師	1F11
稍懂	1J<1
税务师	1EA1
税理士	1Dk1
空服員	1F11
站点负责人	1EL1
站长	1EL1
竞赛	1E=1
競賽	1F@1
笔译	1EL1
第	1J=1
第一作者	1EK1
第一名	1J>2
第一語言	1J@1
第一语言	1GT1
第三名	1J>2
第二作者	1EK1
第二名	1J>2
策划	1EL1
简单交流	1JA1
简单会话	1JA1
简历	1ER1
箇月	1De1
算法	1EL1
管培生	1EL1
管理员	1EL1
管理栄養士	1Dk1
管理者	00Q1
簡歷	1E`1
簿記	00Q1
精熟	1F_1
精算师	1EL1
精通	1JB5
系	1Eo2
系排名	1E>1
系统架构设计师	1EA1
系统集成项目管理工程师	1EA1
紀要	1Gd1
約聘	1F11
組	1JG2
組合	0c:1
組長	1H_2
経歴書	1E;1
経済産業省	0c:1
経理	1Dk1
結業	1If1
經理	1F11
継続中	1Ge1
総務	1Dk1
総務省	0c:1
線上	1JI1
編入	1F`1
編入学	1F`1
編輯	1F11
編集者	1Dk1
縣	1GH1
總平均	1E>1
總監	1F11
總經理	1F11
總編輯	1F11
线上	1Gf1
组	1EZ1
组长	1EL1
经济师	1EA1
经理	1EL1
经纪人	1EL1
结业	1IS1
统招本科	1E<1
绩点	1E?1
维修工	1EL1
综合排名	1E?1
绿带	1EA1
编辑	1EL1
网格员	1EL1
网络	1F81
网络工程师证	1EA1
美容师	1EL1
美容師	1Dk1
美工	1EL1
翻訳者	1Dk1
翻譯	1F11
翻译	1EL1
老人ホーム	0c:1
老师	1EL1
老師	1F11
考取	1JJ2
职业技术学院	1EP1
职业资格	1EA1
职校	1EP1
职高	1EX2
職人	1Dk1
職務経歴書	1E;1
職業訓練校	1E[1
職長	1Dk1
肄业	1JL1
肄業	1JM1
股份有限公司	1E]2
育婴师	1EL1
育婴师证	1EA1
能够使用	1I\1
能源	1F81
自	1JN4
自治区	1F41
自考本科	1E<1
至	1GB2
至今	1FE3
至现在	1GD1
至現在	1Ge1
至目前	1Ii2
與	1JR1
船员	1EL1
船員	1H_2
船长	1EL1
良好	1JS5
花园	1F41
英検	12:1
英檢	1Fm1
英语六级	1E@1
英语四级	1E@1
茶艺师	1EA1
荣获	1E=1
荣誉称号	1E=1
药师	1EL1
药房	1F81
获取	1JX1
获奖	1JY2
获得	1JX1
营业员	1EL1
营养师	1EL1
营养师证	1EA1
著作	1I32
著書	1Gd1
董事長	1F11
董事长	1EL1
薬剤師	1Dk1
薬局	0c:1
藥局	1FV1
藥師	1F11
處	1FD1
處長	1F11
號	1J[2
行政	1EL1
行政助理	1F11
行政書士	1Dk1
街	1H92
街道	1F41
衛生管理者	00Q1
表彰	1E11
表彰状	1E11
裁判	1F22
製作所	0c:1
製薬	0c:1
襄理	1F11
見習い	1Dk1
見込	1F71
見込み	1F71
见习	1EL1
规划师	1EL1
計畫案	1F]1
計算	0c:1
訓練校	1E[1
訓練營	1Gi1
記事	1Gd1
記者	1H_2
設立	1F`1
設計專利	1I51
設計師	1F11
診所	1FV1
診療所	0c:1
註冊	1EQ1
註冊社工	1EQ1
註冊護士	1EQ1
証券	0c:1
評定平均	0Ph1
認定	00Q1
認定証	00Q1
認證	1EQ1
課	1F;2
課長	1H_2
課長代理	1Dk1
調理員	1Dk1
調理師	1Dk1
論文	1J]2
論文誌	1Gd1
諮商師	1F11
講師	1H_2
講師認證	1EQ1
講座	1J_3
講演	1Gd1
講習	1E31
講習会	1E31
講解員	1F11
證	1EQ1
證券	1FV1
證明書	1EQ1
證書	1EQ1
證照	1EQ1
警備員	1Dk1
譯著	1HF1
護士	1F11
護理師	1F11
護理長	1F11
计算机一级	1EA1
计算机二级	1EA1
认证	1EA1
训练营	1Gj1
记者	1EL1
讲义	1EK1
讲师	1EL1
讲座	1Gj1
讲解员	1EL1
论文	1EK1
设计师	1EL1
设计院	1F81
证	1EA1
证书	1EA1
证券	1F81
评审	1EL1
诊所	1F81
译著	1EK1
课程设计	1ES1
课设	1ES1
课题	1ES1
負責人	1F11
財	1IE1
財務省	0c:1
財務部	1FD1
財団法人	0c:1
販売	1Dk1
販売スタッフ	1Dk1
販売員	1Dk1
貿易	1FV1
資格	1Jb2
資訊	1FV1
賞	1E11
负责人	1EL1
财务	1EL1
财务部	1EZ1
质检员	1EL1
贸易	1F81
资料员	1EL1
资本	1F81
资格证	1EA1
资格证书	1EA1
起	1Jd4
超市	1E]2
路	1H92
軟體	1FV1
転入学	1F`1
転出	1ED1
転職	1F`1
輔修	1HR1
车工	1EL1
车间	1EZ1
车间主任	1EL1
软件	1F81
软件著作权	1EK1
软件设计师	1EA1
软件评测师	1EA1
软考	1EA1
较好	1Ej1
辅修	1EI1
辅导员	1EL1
農林水産省	0c:1
農業従事者	1Dk1
迄今	1Ii2
运维	1EL1
运营	1EL1
进修班	1Gj1
远程	1Gf1
退任	1ED1
退団	1ED1
退学	1Jh2
退學	1JM1
退所	1ED1
退社	1ED1
退職	1ED1
通信	1F81
通訳	1Dk1
通訳案内士	1Dk1
通讯作者	1EK1
通过	1JX1
通過	1I`1
造价员	1EL1
造价师	1EA1
連載	1Gd1
週	1Jj1
週間	1Jk1
運営会社	0c:1
運営委員	1Dk1
運転手	1Dk1
運輸	0c:1
道	1Dl1
遠端	1JI1
遠距	1JI1
郡	1Dl1
部	1Jl3
部長	1H_2
部长	1EL1
部門	1F;2
部门	1EZ1
都	1Dl1
鄉	1GH1
配達員	1Dk1
酒店	1F81
醫師	1F11
醫院	1FV1
采购	1EL1
里	1GH1
金メダル	1E11
金奖	1E=1
金牌	1J>2
金獎	1F@1
金融	1FV1
金賞	1E11
鉄道	0c:1
銀牌	1F@1
銀獎	1F@1
銀行	1F92
銀賞	1E11
銅牌	1F@1
銅獎	1F@1
銅賞	1E11
鎮	1GH1
钢筋工	1EL1
钳工	1EL1
铜奖	1E=1
铜牌	1E=1
铣工	1EL1
银奖	1E=1
银牌	1E=1
银行	1F81
销售	1EL1
销售部	1EZ1
镇	1F41
門市	1FV1
門市人員	1F11
閉業	1ED1
開始	1FJ1
開業	1F`1
開源	1F]1
開源專案	1F]1
開発案件	1E71
開発者	1Dk1
開発部	1E41
開發	1F11
门店	1F81
队长	1EL1
防火管理者	00Q1
防衛省	0c:1
附中	1G82
院长	1EL1
陪伴志工	1F11
隊長	1F11
雅思	1Hg2
集团	1F81
集團	1FV1
雑誌	1Gd1
雙語	1J@1
雜誌	1HF1
離婚	1Gc1
離職	1Jo2
零售	1F81
電子	1FV1
電工	1F11
電機	0c:1
電気工事士	00Q1
電視台	1FV1
非常熟练	1EM1
面点师	1EL1
頁	1K11
項目	1F]1
預期	1Hd1
預計	1Hd1
領隊證	1EQ1
顧問	1K23
页	1J=1
项目	1ES1
项目名称	1ES1
项目经历	1ES1
项目经理	1EL1
项目部	1EZ1
顾问	1EL1
预期	1Ha1
预算员	1EL1
预计	1Ha1
预计毕业	1Ha1
领班	1EL1
飯店	1FV1
養成所	1E[1
餐厅	1F81
餐廳	1FV1
館員	1F11
馆员	1EL1
首席	1K52
首獎	1F@1
駕照	1EQ1
驾照	1EA1
驾驶员	1EL1
驾驶证	1EA1
骑手	1EL1
高中	1K74
高中毕业	1E_1
高中畢業	1K;1
高卒	1K<1
高商	1E\1
高専	1E[1
高工	1E\1
高度専門士	1HP1
高校	1E[1
高校卒業	1K<1
高等专科	1EO1
高等学校	1E[1
高等専門学校	1E[1
高等技術専門校	1E[1
高級	1K=2
高級中學	1E\1
高級文憑	1EE1
高级	1FO2
高级职称	1EA1
高考及格	1EQ1
高职	1EO1
高職	1K?2
黑带	1EA1
가을	1KA1
가을학기	1KA1
간사	1KB1
간호사	1KB1
간호조무사	1KB1
감독	1KB1
감정평가사	1KB1
강사	1KB1
강연	1KC1
강좌	1KD1
개발부	1KE1
개발자	1KB1
개발팀	1KE1
개월	1KF1
개인프로젝트	1KG1
건설	1KH1
건축사	1KB1
검정고시	1KI1
게임즈	1KH1
게재	1KC1
겨울	1KJ1
겨울학기	1KJ1
견습	1KB1
경력기술서	1KK1
경비원	1KB1
경진대회	00S1
계열	1KL1
계장	1KB1
고급	1KM2
고등학교	1KO1
고등학교졸업	1KI1
고졸	1KI1
공고	1KO1
공단	1KH1
공로상	00S1
공모전	00S1
공사	1KH1
공인	00R1
공인노무사	00R1
공인중개사	00R1
공장	1KH1
공장장	1KB1
공저	1KC1
공저자	1KP1
과	1KQ2
과장	1KB1
과제	1KG1
관리부	1KE1
관리사	1KS2
관리자	1KB1
광역시	1KU1
교사	1KB1
교수	1KB1
교육과정	1KD1
교육원	1KO1
교정자	1KB1
구	1KU1
구두발표	1KP1
구청	1KH1
군	1KU1
그룹	1KV2
그룹장	1KB1
금메달	00S1
금상	00S1
기고	1KC1
기능사	00R1
기사	1KX2
기술부	1KE1
기술자	1KB1
기업	1KH1
기자	1KB1
기초	1KZ2
기초회화	1K\1
기혼	1K]1
기획부	1KE1
기획자	1KB1
길	1KU1
까지	1K^2
끝	1K`1
남	1Ka1
남성	1Ka1
남자	1Ka1
네이티브	1Kb1
네트워크관리사	00R1
네트웍스	1KH1
년	1Kc1
년간	1Kc1
노무사	1KB1
논문	1KC1
농부	1KB1
능숙	1Kd1
능숙함	1Ke1
능통	1Kf1
단장	1KB1
담당	1KB1
담당자	1KB1
대리	1KB1
대상	00S1
대표	1KB1
대표이사	1KB1
대학	1KO1
대학교	1KO1
대학원	1KO1
대행사	1KH1
도	1KU1
동	1KU1
동상	00S1
등재	1KC1
디렉터	1KB1
디자이너	1KB1
디자인부	1KE1
랩스	1KH1
레주메	1KK1
로	1KU1
리	1KU1
리눅스마스터	00R1
리더	1KB1
마케터	1KB1
마케팅부	1KE1
마케팅팀	1KE1
마트	1KH1
매니저	1KB1
면	1KU1
면허	00R1
면허증	00R1
모국어	1Kb1
모빌리티	1KH1
목수	1KB1
물류	1KH1
물리치료사	1KB1
물산	1KH1
미용사	1KB1
미장공	1KB1
미혼	1K]1
미화원	1KB1
및	1Kg1
바리스타	1KB1
바이오	1KH1
바텐더	1KB1
박사	1Kh1
박사과정	1Kh1
박사수료	1Kh1
박사학위	1Kh1
반장	1KB1
발표	1KC1
방송국	1KH1
배관공	1KB1
백화점	1KH1
번길	1KU1
번역가	1KB1
번지	1KU1
법무사	1KB1
법인	1KH1
벤처	1KH1
벤처기업	1KH1
변리사	1KB1
변호사	1KB1
병원	1KH1
보육교사	1KB1
보통	1Ki2
보험	1KH1
복수전공	1KL1
본부	1KE1
본부장	1KB1
본사	1KH1
봄	1Kk1
봄학기	1Kk1
봉사자	1KB1
부문	1KE1
부서	1KE1
부장	1KB1
부전공	1KL1
부터	1Kl2
부트캠프	1KO1
부회장	1KB1
분석가	1KB1
비서	1KB1
비즈니스	1Kn1
비즈니스수준	1Kn1
비즈니스회화	1Kn1
빅데이터분석기사	00R1
사	1Ko1
사무소	1KH1
사무원	1KB1
사서	1KB1
사업부	1KE1
사원	1KB1
사이드프로젝트	1KG1
사진사	1KB1
사진작가	1KB1
사회복지사	1KB1
사회조사분석사	00R1
산업	1KH1
산업기사	00R1
상	1L02
상고	1KO1
상급	1KM2
상담사	1KB1
생산부	1KE1
서기	1KB1
서점	1KH1
석사	1L21
석사과정	1L21
석사수료	1L21
석사학위	1L21
석차	1L31
선반공	1KB1
선원	1KB1
선임	1KB1
설계사	1KB1
성적	1L31
세무사	1KB1
세미나	1KD1
센터	1KV2
셰프	1KB1
소장	1KB1
소프트	1KH1
솔루션	1KH1
수료	1L42
수료예정	1L61
수료증	00R1
수상	00S1
수석	1KB1
수의사	1KB1
스쿨	1KO1
스타트업	1KH1
스태프	1KB1
스튜디오	1KH1
스페셜리스트	1KB1
승무원	1KB1
시	1KU1
시스템	1KH1
시청	1KH1
식당	1KH1
신hsk	1L71
신문사	1KH1
실	1KE1
실습생	1KB1
실용신안	1KP1
실장	1KB1
심판	1KB1
아르바이트	1KB1
아이엘츠	1L71
아카데미	1KO1
아키텍트	1KB1
아파트	1KU1
알바	1KB1
애널리스트	1KB1
약국	1KH1
약사	1KB1
양성과정	1KD1
어부	1KB1
에디터	1KB1
에서	1L81
에이전시	1KH1
엔지니어	1KB1
엔터테인먼트	1KH1
여	1L91
여고	1KO1
여대	1KO1
여름	1L:1
여름학기	1L:1
여성	1L91
여자	1L91
연구소	1KH1
연구실	1KE1
연구원	1L;2
연수	1KD1
연수원	1KO1
연주자	1KB1
영양사	1KB1
영업	1KB1
영업부	1KE1
예상	1L61
예정	1L61
오픽	1L71
온라인	1L=1
와	1Kg1
외고	1KO1
요리사	1KB1
요양보호사	1KB1
용접공	1KB1
용접사	1KB1
우수	1L>2
우수상	00S1
우승	00S1
운영사	1KH1
운영위원	1KB1
운영자	1KB1
운영진	1KB1
운전기사	1KB1
운전면허	00R1
운전원	1KB1
워드프로세서	00R1
원격	1L=1
원어민	1Kb1
월	1KF1
유	1Ko1
유창	1Kn1
유치원	1KO1
유한회사	1KH1
은상	00S1
은행	1KH1
읍	1KU1
의사	1KB1
의원	1KH1
이래	1L@1
이력서	1KK1
이발사	1KB1
이사	1KB1
이상	1K`1
이중언어	1Kb1
이혼	1K]1
이후	1LA2
인사부	1KE1
인증	00R1
인턴	1KB1
일	1LC1
일러스트레이터	1KB1
일상회화	1LD1
일상회화가능	1LD1
입문	1LE2
입사	1LG1
입상	00S1
입선	00S1
입학	1LG1
자격증	00R1
자기소개서	1KK1
자원봉사자	1KB1
자퇴	1LH1
작가	1KB1
작업치료사	1KB1
장려상	00S1
장학금	00S1
재	1Ko1
재단	1KH1
재무부	1KE1
재직	1LI1
재직중	1LI1
재택	1L=1
재택근무	1L=1
재학	1LI1
재학중	1LI1
저널	1KC1
저서	1KC1
전공	1KL1
전공평점	1L31
전기기사	00R1
전문가	1Kd1
전문대	1KO1
전문대학	1KO1
전문학사	1LJ1
전산세무	00R1
전산회계	00R1
전자	1KH1
전체평점	1L31
점장	1KB1
정보보안기사	00R1
정보처리기사	00R1
정보처리산업기사	00R1
정비공	1KB1
정비사	1KB1
정원사	1KB1
제약	1KH1
제이엘피티	1L71
제조사	1KH1
조교	1KB1
조리사	1KB1
조리원	1KB1
조산사	1KB1
조수	1KB1
조종사	1KB1
졸업	1L42
졸업예정	1LK2
졸업작품	1KG1
졸업평점	1L31
졸업프로젝트	1KG1
주	1LM3
주방장	1KB1
주식회사	1KH1
주임	1KB1
주저자	1KP1
주최자	1KB1
준우승	00S1
중	1Ki2
중급	1Ki2
중상	1LP1
중상급	1LP1
중퇴	1LH1
중학교	1KO1
증권	1KH1
지금	1LI1
지도사	00R1
지원부	1KE1
지점	1KH1
직업상담사	00R1
직업전문학교	1KO1
직원	1KB1
진행중	1LI1
쪽	1LQ1
차장	1KB1
책임	1KB1
책임자	1KB1
초급	1KZ2
초급회화	1K\1
초등학교	1KO1
총괄	1KB1
총무	1KB1
총무부	1KE1
최상	1Kd1
최우수상	00S1
출원	1KC1
출판	1KC1
출판사	1KH1
취득	1LR2
취득일	1LT1
측량사	1KB1
층	1KU1
치료사	1KB1
치위생사	1KB1
카페	1KH1
캐셔	1KB1
캠퍼스	1KO1
커머스	1KH1
컨설턴트	1KB1
컴퍼니	1KH1
컴퓨터활용능력	00R1
컴활	00R1
코디네이터	1KB1
코치	1KB1
테크	1KH1
텝스	1L71
토스	1L71
토이프로젝트	1KG1
토익	1L71
토익스피킹	1L71
토플	1L71
통역사	1KB1
통역원	1KB1
퇴사	1LU1
퇴직	1LU1
투고	1KC1
트레이너	1KB1
특별상	00S1
특별시	1KU1
특허	1KC1
특허등록	1KP1
특허출원	1KP1
팀	1KE1
팀장	1KB1
팀프로젝트	1KG1
파트	1KE1
파트장	1KB1
판매원	1KB1
페이지	1LQ1
편입	1LG1
편집자	1KB1
평균평점	1L31
평균학점	1L31
평점	1L31
포스터발표	1KP1
표창	00S1
표창장	00S1
품질부	1KE1
프로그래머	1KB1
프로듀서	1KB1
프로젝트	1KG1
프로젝트명	1KG1
플랫폼즈	1KH1
하	1KZ2
학과	1LV2
학교	1KO1
학부	1LV2
학사	1LX1
학사과정	1LX1
학사졸업	1LX1
학사학위	1LX1
학술대회	1KC1
학술지	1KC1
학예사	1KB1
학원	1KO1
학점	1L31
학점평균	1L31
학회	1KC1
학회지	1KC1
한국사	00R1
한국사능력검정	00R1
한능검	00R1
합격	1LR2
해설사	1KB1
현장소장	1KB1
현재	1LI1
현재까지	1LI1
현재재직중	1LI1
협회	1KH1
호	1KU1
호텔	1KH1
홀딩스	1KH1
홀서빙	1KB1
홍보부	1KE1
회계사	1KB1
회사	1KH1
회장	1KB1
회화가능	1LD1
획득	1LT1
훈련과정	1KD1
"#, r#"0000\PWh4Vg;`\fe00000000T1F1\V\K000000000000hOKc000000000000@Q?C00000000HOiI0000000000000000@FGadFj@lOVF<fP]00000lE:e?5E0000\6JM
0<=>0000000000000000hK3UX=I00000000000000000L65:000000000000di><=>Fe00000000000000000000i?Y900000000l<\7@F]H0000\I1h\J2hTHk6lT3P
hNbS<UF@=4VS0000@<J700000000l]=Q0000Lk790000d4XJdLeaTm`WE;NoP5_il2ZK\9eQY@:ch;XHm@67HWModG?4lNJKl<g9HWQaHG@]0000E6G_000000000000
m=V\0000DbOB000000000000lI:_a<K2\X6S00000000000000000000U1So=>^V0000000000000F:Wl0]OT@D4Hc1WQ=JG0000000000000000`?6n000000000000
00000000<QjV0000000099T@000000000000L=48L0oiHEc\000000000000000000000000lEJP000000000000000050900000000000000000TY[J<bB700000000
0000D<S10000000019GeHd46A;9HlDWPD32j5>@A000000000Reh0000XEY;PJ3D=>Xk0000000000000Hnd000000000000PP?QTfR=00000000h]J5000000000000
0000hYa0000000000000<DB0HTOhm2ZZ00000000Y<o2000000000000a>cQ000000000000`?`d00000``NPbRl0000000000000000000000000000\\Z]HF2Oh324
000000000000000000000000PFfGPRLeA:jll0dI0000000000000000T1Ycd`\59;P4PAPNhJFQ@b`Je;Vdl[T:000000000000\0nM0_87@H3^HeV@00000000`2dR
HXbY0000\8g589OWTY\J0ZT2DogBM43Q000000000000l9Qa000000000000\8j20000@0mIl8P@HG5C0YeHP^gaE?S0000000000000L]Uh\W83dYCOHa614_=[0000
m>dhdUgd0mYBX5cB\fL9e2O[00008_B@000052CYdoWQ8=5;TJ22A8ZP00000000XEUT0000H8RVTU2]<VjHA?O[PQGa00000000T[Q60000d>KLd9W_\[kHU5C[0000
89T7000000004;jV`LlmTE^aL[Ym0000LBej1=^lXB1<\ek\00000<IZ<@]YdPfo000041SXd9m`i9OZ0000lR;e000000000000000000000000LlDLl\L\0000`j^W
00000000dP960000`8K^0000lV9]00000000dOHHM;]lPC_100000000h@\L0000L\N000000000<MolHA99@dW7]?\l0000<jW?00000000P@fF8QL8<n4c00000000
0000TVGnDKNS0000<>Q200000000PPG@TiSJ47m\a1?`00000000l9;Z0000hWDgh;SSXB0U000000000000lHl@00000000hKQihK[bPIjM4V47m:9<D1KB08:g`SFN
0000dLY?8>JjPV<`@>0o000000000000`VR900004oVVH;=l<dEJ0R0hhjIQ8XBiQ72T\HUaQ=>8A?B50000M9K1PnRGM1X_@Y>;0PZm00000000I99U00004Rja@]hH
Q<IUDe:H8FV>e1ba]@6F<>HML[Cl@fT3PCT?HklU000000000000TV;F4C]P0000`6H_HKaYH\@Q4O:500008LSh0000<BTg0000hg7<HHjBl5F0d:dXTclJ00000000
000000000000DMInl7PnPPMUlCNBTP0P0N0aHHHfh[60PZbn<_lbhinP03D7T6e=U5N=00000000lCF`HLA]LN2gLg@[0000E:Fna9>S\=1P0000@>C;d_\lTd1^0000
0000XR_5`O:R0000Hc>l000000000000=>4J4KkE00000000`L5Z0000dj0N@0=9T4B2000000000000LG1P000000000000`5JJLLa`4ZEm@]i1I9Y\hS:I00000000
00000\l=00004aO_de2MLfOo0000@9`O00000000`66clcUO0000T`n00000m47B00000000XP>?\QFe<neTlAEZ@ZIbT>AS8ZTTM1C?`=U?A4aQ000004SHdQF1<>VS
DFoY0CS=hL`e<hJWA:Ui000000000000H_6c4f7V000000000000@5UY<0H;00000000X>Ja=6MT000f000000000000\A]U<nT[l74nXOD?\cFX00000I8]La]I0000
H96BLBjOD8_60000000000000000U5GHa9e>E=c70000000000000000000000000000E;5UY;OS00000000X7Xd0000Xh2ND<UJ\4CQTH4[e?ch0000Dm^D00000000
0000DI?VlSdEM;KB\MPaM1nfi:0TTIJMd04]E<;f000000000000000000004VY>PgVJ0000000000000000@K`hd0\\TLKl4OI_\V4RE>`NXBF]P]TOP`hY0000@KJ_
0000H^Ae0_Pkh<4:dRJmPUeOhh13XCmS8J?ZlV@<lVh60Gk9do8@<HnQe:M;0000m1]B`NO588Be4I:F=6Sd0000d3O84XRN0000000000000000l71X\4MllSd80000
000000000000liNh0000000082VkPBCJ0000@F@]PMK=A3EEU?b<000000000000`_D_i1`J00000000L=Y_0000D1_500000000000000000000000000000000XY<d
0000000000000000`<=L0000H[:WPlh@i<bf000056UM000000000000000000004COm00000000\2n\h91d@8AOLGD1=1l:LUIoXVZkA9`==<dCLGBFI=]4Xlbo@9g9
L3EQhPEH000000000000hf0B000000000000Q>9f<UeA0000<DMQL7D]d;Bi0000000000000000HLg<000000000000000000000000XmA=00000000e<<V00000000
00000000\Q7GD\leTT[Q\YBRlW`CDYC3h`L=U2^Tdjk4\\T08;l7`1F?45BjL7BOQ<Pi5<d^P9W<H\Rj==1f00000000dPPK`15N000000004GO>l1=\l@6Pl^oFDiHG
H>YM44\CLA8MLHaO<k]PPYb<P:D>@\MP0000d7VI\14IlLD6M36H0000000000000000`a3[]@5>000000000000LVToh\10L_gQ89P@0DgSDK_k0000000000000000
5>00lM61<B7I000000000000`Qhh0000000000000000000000000000LgSo53Z7L[]V00000000L1QW000003@i<68D000000000000000000000000TAd48LmZ8oec
e:X?U;1M000000000000Lg;=0000\Gh30000laMkPY9>i9Il0000h@UF00000000X?_j00008`jZe=mZ@DXY00000000h1gLD]LZ000000004Lm6Db:e000000008R@c
dkM8TbU9D@5Di?_<0000m?mOHm`C000000000000];7Y0000\RX]D:1GhL>]DO\G\cK]XBR7hC6=E0eCU4[o000000000000@NMWPL;1DQ4B4Qd=\V7KD^Ti16hg0000
00000000<0:XPN:\@_RK0000DFX1h>IB00000000000000000000T^^M]>gJ0JVA00001?Dl000000000000I<R=PBl9h>^eLKh?0EQb0000T?T20000XTOG4Pc>0000
<4:E0000@`Qb\eC>DTMY00000000000000008Elg<OB`4LCZ\W2`8X7BQ12`LBJVX2J00P`KY=`R0000X<6W000045fY9:3]00000000DH\lX:TP\\b8a3;M0000e2^>
PCfB0000XSV80000000000008^hGl9R[l?7l\aX8@fWUPjTNY>`fD_]V00008CCGH2Q?\K`JHSPDLe;l@_e9D51C`DP?42i4\Q3<<cTOH8dTdiYBM51WU0Vk=8ni0000
LX=U\8R30000@=IZh9cS8nO4000000000U\ldCeIdC4]Y=;G0000000000004ZJf`_KX8lo>000040CO<iII0000`:eo0000<8Oo0;B<Y5PDdf@cP;BK0000LZ2k<eSZ
00005;XG`1`7dcjJ`3=@0000TJd5\CED4@Eed86i0000\M6=0000DIZb0000U=Sn000000000000l7UF\aQ@i90R0000@h>CT>c=<VKR55C7=62JD68R0000A3CP8b7K
<8ZZDfXWh`@A0000`Sc?0000POcg00000000000000000000lZGcA2?U0000m53lM;Z<]:l40000ldDTL757<N09E;CS0000DdN;4^Ok<FPK@ANA4fCEXkgiLN;E03;c
<mZj8]n8m=ca0ET700000000@4e5TOfnHOL?XDZG\D0o`NiUlXhod[X1HkdRHO>b<?Pd4hQ7@Pm:90;LM:NL000000000CEl`de<4_?NI;oQ0000000000000000M9c7
0000dF`Ka4gKDbaEm:D^00008DnUhL43U@40HU7d0000LA3c00000000@iUdLkKT0000`77F08JD`LV2T5mTA65oe?jC4T8X\i@k00000000a3>m00000000d\P>0000
0000lMAV\LbX00000000\0V7D87k@N^Zhhf3H948TH6D000000000000D]@cXFSmM9M25;150000<0e094hY00000000H7c?000000000000P5H50000m3OoH^U_hLca
TD@c`EL<dI_?TMKk];0c\BmZD[ZF0000HI]50000000000000000E5UVPm1d0000=89800000X`?DYKE\\ENL`AWi6Gh8m1R5;8F0000400MHXZ?]4Ec0000<O2XDWRb
A9mil32]00000000<3g;<RO;`eAL<\^le:U3hD8e0000X1;e4EWb<I<k0000000004m2l:One1320000L14\0000dO4m4Pd>h1A?D7:X<:YAhK4_8Sk000000000<E?:
00000000XHOmP;_ZPedP000000000000dh:M0j5]0000lEWk0D29DPLf000000004f3dLoLGhK=<00004k1=00000000000000000000000000000000000000000000
h67iP1fH<D:OhXM_<L02000000004o5DH_F@XS\F0000000000000000000000000000PSDk000000004:;f000000000000000000008C`lPbFdi3aK0000L<@?0000
00004Q<g0000P6@P00000000000000000KJTE;N<P_:ETFmJ0000HL5N00000000`3M0H]F6T<G;LRG=LF@R0000000000000000D]=AhEYn000000000000LaVm0000
`:UKD;GYX6eJhNl<90Jcm?`J00000000P<RXXE0lXXJfi2oc`=<=M?g4U9f100008GXM0000dY^458B;i4CZ@;j<PC6clJkPa4_oa9fa\oj48fCe0000000000000000
000000000000000000000000Q7Nn0000@YYe4>:WD`H?@KRX0bPQ54jG=5nS000000000000TEO=e:b_`ZL5hGCG`4`Xdc<\00000000000000008kEZm:[l0000Xi3l
000013T[0000TmB7hi_N0000H3Z>@G>BhTC=0000@0LQdGC\dX29`\D>TFQ]`fk2D4ml4Q8dlb_3000000000000000000000000@JMYLA54hRFG`a^@000000000000
0000000000000000000000000000000000000000L2U200000000dk\BT:H;hDmb0000PNM=@52lh9R<U9od00000000@FA2hO5QlR`[le:^59hn0000THhP00000000
0000hmJ100004[G>0000dLdXd\W><VME8BZSXafda0S`0000000000000000000000000MYQXIa=`4<l0000PNLh<=G9Q;?HI=>e000000000000D\7_0000TMWK8FIo
0000I5ek00008PH]44E3PTRU0000m;e7XXn=00000000000000008bCg0000@P>OHLTPl0NN0PZ38<2ME8f50000H<_WlEf;LIX^000000001>^n0000000000000000
8F;ehKBE00000000`AXN4L?3DEAT0000000000009?U700000000L_960000000000000000P>bT00000000X2KSl?e``QNfHT;Q00000000<X2eI=Zg000000000000
000000001<\T0000LV[ChWJFh\NZ0Yh100000000\J7;<W[Q0000\QQ\P8FQ00000000l8U84eQ\0000]9`[0000D8Mj0000Hk[P0000Dc0nXcLA000000000000P?dD
@`2IPKH]00004d2HlK[mT?5>0000dM@W00000000hEWB`H910ElZTWnk@1WU\nndhHB[00000IIA000059a30000\3P75<j^00004CYZd:4D03@[0000000000000000
0000h`Gm000000008D?0dfIe00004d[Alic14j1Ph:W7doCAI0;h4a4S00GZX7<l<m=fI2\f000000000000hGFD00000000@FJU8`jJ8dll4M82]82T8;k;\N_Li9YP
`NUUE:L6X^0\Y:\SQ>Jm@P5Pd1lf8@BcD@4UlOL^`D2L4HjaXX76P17a=<3A9>3Wl?WaLXkOT]3Pi;[VDA`JY:`gm@4B11f`0000Q9mE<Bk7lGP>Q>@eh>Mf00000000
hQ9=0000LNJb43I8<M0JLg<e0000000000000000hOGQ4NCD00008O>DhjUOl;5JA<eW<8G?DN:4000000000000000000000000000000_3L=Rg<V11<[R>00000000
L`?E<9kW`:l5177:T]XPd?<CL`oD91>203cY`=T8]<oS00000000m1R>000000000000<hhIH@>8dWgd5=IN00000000T]3Ci>9Z000000005:BQ0000000000000000
0000000000004G3Q0000000000000AjW0000d8`h0000X?5V<jjJ000000000000`YQ2000089fj\Kk\00000Sj=0000X=Fk06T@13Tk000000000000000000000000
0000`bKWLfBK00000000hSlWTIZTX;9D0000lBT38QYlH0f8\>`n4:3=L5@9@ooa000000000000000000000000000000000000000057c`5;k4P?Uk]9jKY;jD]=b_
l>ZJL\^BLQn000004mfAlNNi00000000@_jSdci[@?>IPPna00005>6<8YGH00000000`YbU0000lTP6@Y2U000000000000lBj70000<<Bhd`im0000000000000000
000000000000Dh1U4nh7811k0LJa0000XWG6\TT:00000000000000000000P>j;LUoI83J]<8EdhA<c<IfVDVKZ4WQQ8[j4d_Qol435PgdnU0h000000000H3_JdAg:
daaFe7bal13`000000000000h8A@4;`=XLcDX]<6lF@6dlHK=?@j027bDLO9lc<8Dd0:840W00000000000000004`N[8[[Z4k5g000000000000<\IJDUWlLM7gl___
<9`@i=@`HI5f9?CXTh<Y0000@FDldHX00000PcG4D0PC4f`I<JIeLOR=L\n?0000TDJY4^g?8gjY00000J1716YIU><T0000XnZG<H;^XMSDLW;eh_fGT5=2Q0Hb@PBA
Q<J04lnZa@520000000082:50000@RKLP6kR000000000000000000004WUT0000000000000Nd0000000000000l7@eLPO5h9h:DVWe@ldL00000000000000004`[Z
00000000`RhV0000000000000000I=jQHYI\0_fk00000000l6n50000<Qm?0000DB3[TRdj0000@bL5000000000000lcIB00000000I4Q\00001>;400004:2eDc3L
00000000`G5SPQ69a:ml000000004ak]4>kO00000000`0F_<DFc0000m>FA0000000000008N1IU:]a4OjSdFNK`>H7`B=D8D?@LeZ6dA7?i8>?0000h84Xh:Vih2:G
T3fGl[??l_;\00000000@482`<@YT524XS[5\^e;I7ah0000000000000000<9Ec8A_ihCVjA2:j0000hHUG0]c3Q:Jn0000000000008gia0000000000000000@=^0
0000=4Zkd]Q?00005>:>0000`1[PHS4F5?n<00000000LbD@HI9f0^LAdcX1U4=\00000000i>]f0000hG45h@OJ\aGlH8P^Pc9O`eTf4jBUDig``<ZP0000=64ZA:H9
00000000Y74a0000XYMNE4?4000000000000TER986>YL<KD000000000000DW4jdS?gd>O3000000000000@XnZ0000I1jR000000000000<CBnHMbD\>RX0X0\4^<Y
Hdba@eaf10JS0000000000008LVb00000000D6[kDEd6`<HE4WLl4=gLh>JGHWd[4`^a10nDY=m0\CO@I3IddQaK55=a00000000<>`[hDlGlEcBdiPHlDI?Y;QE<^hX
0000ld`Y0000XSZV00000000lXWV0000HWWEH_FY0000D;fC]9:<T_PDh<EG\gZ9000000000000dEiPd:Gd0?YJPO]b8Um;0000H30L00000000L3bUHBXA<D`Z\_NN
00000000\4R_0000\HL3XGEUPWfXXm120n@mhIH00W2;4o`ha2HJ000000000000XL[KTliZ=2Mia6_[0000`:fD@Ycbhd:WDFLETJ5KhKe18D>;HWgU4HkD\`90=0Th
19B:0m9=000000000000000000000000P<dM0000\F07`HA100004C6RPGnhe>Q30000dUT?`lNoU3WG0000dHEA98iYH<MOh9RGTAZ\PCNaXD^UdG]HQ1X?M:H04H5;
XRZWl1n:T2n@l;0l0000e>8:1=BRM>j5L<ePe>ooHlZI0000hRR^XNbd0000lOkLPhHh04S=11Tl92kn00000000000000000000h0<K8QOblhT90000`Wg8d:Jd0000
Q>CP00000000\2d1@fhc0000000000004545Dk7^I9e200008eHjP>XS<L4h<15m\WoTHkJ4m@2h000093@[41J@lIl7H@d100000000@IG`<J:P8Z1Z8CIE@_O6I98_
0000L9kG00000000000000000000000000000000000000004keHd[f@0000`I:7lB37U=Me00000000<20e53Fae3ai000000008hTGDmQH\2KD00004oN3E;N3`b`=
dS@60000\\O<i6QD0000TMX40000000000000000lOV7U8@^<HWJ@:g>TeP:E70M000000000000@Jdh0000h1^flTYQ@P4am97Hm>;C0000L7af0LJC000000000000
0000000000000000000000008BVe0000@C2d8mOmdR8J0000LjQDdD`gl[ZmE=C00000PM9=@m]<@Kd:000000000000000000000000dcnVLjg>0000hDNX00000000
00000000HK@RM?9>00000000XR6R000000000000000000000000000000008IRdhi4<dcVIY3:0@9;<00008S`f0jOIm0fYm1c1A5c2`HNSTGSK0000000000000000
0000<bGU00000000XYfk00000000T0SAm9Ol00000000@P4mLHKA\cdLd?7>000000000000U9Y;000000000000@8<V00000000X5JY00000000<\G200000000XWBa
DKBUD_bW12Te0000000000000000<l]_00000000000000000000L`QV\o=Q0000D16?00000000`K>VhR[E8^RW`5k6lZmVT0Q3`28WD\K702_nd?1M0k6TH>7Kl^f\
XMJ_HV<=Hb]FXh4WXFlcE:2=000000000000000000008ZBGhZXG00000000Df9H0000dGbi00000000`1AR\OTZM8Kb0000`5]FdNP4000044FR076Q06AO@KC^H]`Y
hSaoXal_00000000000047J5m??S0000T742DKR?D_^iT<j0<l1D91_L<^R=00000000000000000000L@kEPZf0000000000000000000000000m7dJ0000HTgChTK\
LjZ68MT=00004FCf@bLf0000lBkAh>HgX@BW0000@<NIPKg@PI9WTk1U\IH:l]k[<`8`LXbfLchILXF2lInG0U\Zh[JdHH:g0\B<M:OT000000000000000000000000
0000000000000000000000008\X800000000000000000000H]KF000000005?=@000000008@m;0000HN9?0000000081jb\O=;<Uoflc=A`j6j0000000000000000
DTI?DTO600000000l=i9`K9F<W<C@lBd0000hNei0000D4jYPGWK`IY0H^Je00004bXi]2DN8=SU\5^aH==E43LWTL[5dLldD]=oXemNli^H@cJ00000\^AU`XSH0000
00000000hiH9hL6@@BFoT[fYe3[40000L:@EhAT50000H;[>@O8j0000000000000000000000000K?@d;2fQ3W;42g>039B@H0?LMZA03[Z00000000m>Y^0000`Aa\
92eX00000000m57bLM7\4VEQ=0XGe;Gd`dJlm21>XLTBlQWG4lkB`^LfdP9W00000000X61]0000=51f0000DBW]<\DU\Le;@cC]U4Si0000=@8;<Eo^000000000000
4d=3\C0P<hPC\ael`AoT1:dNe8mg0000\1jO000000000;Sa0:?T00000000<5`>`LDD000000000000<[CILF\k00000000000000004fPM0000l7@YL>:?0000hS37
000000000000P5?U`:;O0000`3lZTR=20000000000004?;J<2RF00004JKKdJeJLM2Q`S5i\Wh@0000000000000000]>ZT00000000000000000000922iU28>\7=i
8;`P`AY0\@Od<\E>=3e7<CeXU<<b00000000LUMW00000000XXi>0000XYQL00000000T;\\8NVC<H^SD]STPf1D07Q8I4jUe;Y@A=hDY5L<HEBVLT>]0000\c[20000
0000000008?c0000T:Bg4n8n0000`6m3lJFk4ILWl?F;<HL?0=b6DUH7lY87`NNJ<WFCHYbdDf_S0000m2<082G<@Q>H0NFf46MJ@I7J0OUghJFDY?[j0000l=N^0000
E0_E<H7fHdOE00000000<?d7m;:;0000dZVbU3OcPaSZe1Wai>mJ\Zn8000000000000\0EZ=3i20000e2I>0000<6W:0000PTWV9?MN<l]M0000000000000000U?D3
H_L1`oA9i;Rk000000000000dE4_0000000000008h_G00000000<K4ia=HU0000E4@:DYG1A7_800000000Y9914Lk0l=F6TGVS000000000000d3Lc`?`?<B\[0000
00000000D_TB`E>ZX0A2@G[l@HYj`<TCdf]k4lLZ0m2Lm6I[d:Tm00000000h=Bj00000000000000000000\5I48A<1d6lb`G\]4SAJh_8E@b5c0000000000008U9<
Q4B>`Ibh0000Dc8T000000000000L4GT0000lEMb0000dIR6PBeTXFJc`[2Am4@^Y9GPhAOLdOfSLTiL00000a_<lXHg0lF44V4F00000000\R_d0000000000000000
<Q[d10ld0000i7gJ00000000<_[H0000000000000000L0`i0000000000000000LVN?PJUEhS\h00000000DJJZL4K[@<[THd^aA9@cH76`00000000\?Ed00000000
A;e^00000000P5AT`<F7Di;R00000000000000000000000000000000000000000000\`>SdCo8PaJN00000000HLkkP]R[00000000T:RHhaI1H^R`d=bGhI1FLL39
TNP\\12g0YjP]6D\0000a6QS0000\5@SDNQ=dbgf46\Nlk09000000000000`U4R000000001<fGDILma5TG0000hGKdPKi:0ZoEdo5VT83W@La90000<CQh0000=2k4
<l^]hdL?A9`gD9I5laPI96HUDCDAm:2Fdm]R90I60000];JOd8]aTlm@0000@CYBDMJm8N`f00000000T>GS\BQH0000T@Z=0000000000000000e;[D000000000000
4KFe0000L5C`00000000@<^H0000TKS>e45PHU=V0000000000000000Q9l=0000000000008\<[00000000L5<9X`=00000`Agh0000@J:_000095jRi:E<00000000
0000<`57\cPf\h:g4V:hTEd_0000\:gOl;m_DBXn0000@:9QTPif000000000000d3W@4b4_I9Uf@[VJ]:ZaI;nj0000DCGC00000000XL1>0000lIn`dOMdDLkc`2PU
0000`PPYD8M[0000lcV1<4VA0000PGbQI>_m`D45Q>j_PfeMlWDZ0000e3?=00000000000000000000P8:WlQ^aDemm0000000000000000<TljP5cchFk>00000000
00008?h;Q<hQ00000000000000000000THIc0000T:BDDLWkl5Ri@5UI4S<24lVfPm9U14`o00000000M42S0000lWAA0000`KE`00000000HB_Li<0P00AA0000P>oV
TOL1000000000000000000000000PR3a`S=@0j4f000000000000`0LElUb9Da4i0000\<?MI>24000000000000\?1>8`m_8ke40000000000000?0_8Dok8FZ:0000
@\9@00000000Y5o746]1dbIM0gHi\9Oe<>ae4j@>0000E3U9]1Y1U;dh0000000080@WPNS0<I?M<mRRPD_j0000]1]f000000004[YEDKMj0000000049BU0000TmQ`
d01O8_MF0000`10>XN^9T5b50V2dPXHZHYhZ1;aJ00000000000000000000000000000000m9_n00008QKR00000000LYAj8N_?00000000l7a000000000T0nAP4o0
@mGJ0000U6j>0000PD5[<o@50000Dc=Pe=mH9<bH\MBiY;gh<A>XT]VV4b>;@=I>LR@GHWkK\XcO8dQ[PSO;Lg4a@0PRDYf_laZ0DcJh9:_Ji=Y>0000000000000000
U>:2`CU`@DnM0000T42;000000000000000057eF00000000<[?Z00000<gU`Z[Ch:\\XRMBXToSlbaS0000PAel000000000000\0_n0000h[Jn000000000000PJh`
00000CnJ587X00000000H3[9i>Rk@bFD494I0000\M1i\LZ^`83<PZfO@O_?l_EQ<d31\LVoi8M3\Iec8XP]dcj<=<nQ00008UI`]0]S00009;<Q4L80I<ME00000000
0000000000000000L7QKU0:f14oC000000000000X<BE<X@mm4IfQ9UW0000X?05000000000Yj^`Y_R\WFk00000000L13QDHQi00005<BJTO@I0000`:0@L0kJ0000
\IfL=;dJ00000000@Z<HP?AN4[aGh`J0h5g?0000Pbc@L18L0000000000000000L5ZV000000000000`MB2\TD6<@H@`1;FX3<G8T5i0]@@`aDoHh1GdF[B00000000
8\bW`5GA8c?791dA99WdL;Dg0000H:DVXA>NLAU8<JEMPX4n<fgm000000000000X5l^0000<kk<`Bm<HP2l00004;Yd000000000000L@<>40?ZU=<[4^j@dVdJ\S1X
XAFeD44XDF>DH]MJ=;Cb0000<Q0VM7i900000000@O@\<\M70000P`]E<6ecPYn6d7I7`k^<0000=0K50000DFcD0beSI;O_0JG7`kbTh0oE<>QQm4N\4PYL00004H0a
0000<M<flCObX[i6<6M6@9i_<YOm<`4X\6XJLVnR89S483UJ`:7K`^MKE3XIi;SO9@9ODLl5lVE\Hmf[0000000000000000PkNb0000Hbn2h@Kk\fRm<35@0000XDG2
00000000X:JPPRb@0E@GXFJAY4n80000000000000000000000008LT5THR7HKA3000000000000`1OZdBXQ00000000000000000000PO^0X=W50000`@8e00000000
<`iG000000000000000000000000000000000000@LQ9000000000000L`?b0000`D\Z@HMTlEQm@X^Jh]PD\^dd00000000LDRmPRkPdoUV0000X1kTd2_NX789DQA`
00000;4TlPo<\UWC0000H5bg0000lIk0@Uj4L[ff0000X[HP4@;\`@[cP;IT4eIjM?6Y0000T9[L\=7W00000000d_@f4]1658dFHPUiHPWMd79F4Zb6\[9Jh\8AdhE^
0000<YKX0000XIS1P_oE<I?D0000<Y[VTZQ^0000000000000000`Zh?d2@2`6]m000000000000@?470000h5<alDVcXERFTX@1dCm9DLPY\ikc0000000000000000
000000000000@]h8@_A>Q<140000@aE@0Nke0000\bbc0000\T9h0000000000000000A=6L0000dGMN0000X220l@^T8OGB@`=BA42oA9TL000000009?KY0000DXPO
0000hO?o0000000004RD8H2;`Z:=000000000000Y;OG00000000l4LC<KG]X1ZL0EijHME7\fSai>SR\D0]4SjN0^F2dm?[00000000i>WQ0000DAh]4E:Q`5T84]bW
PH_`0000h\lN000000000000038i@=PKTgWCX<7@l03g0\K]TRi?i7foY;2R000000000000XW=CA3]oLCCi0000A6VCLXdiPETR00000000`ZUR0000000000000000
U>FS0000HBji`HXNL7_80000lQVID<bK4Bha0000`Qa0TJ6FhTa64?3OA:4PXL=fM:^<0000l8E9000000000IGR`Ho<dILc0000000000000000A67kl3jDHAQS897^
00@6`DbmDi;h`6ZRHbUmLldZDKjZU3l_]<VNDG\JP@MU8O[RH`R=XAGEI4LnPNHfh8LOhPKB8A1TH1H2``X:XT1k`A:Z<iOh`VJI00000000\FhLdP?nL7oZ0000A>3H
0000HFnZ000000000000<JF300000000000000000000000000000000000000000000XUaZ03h>\V[700000000000000000000Q;Jj0000dcd\hD^0hGDYPT680000
Q=kn0000=8<G0000d^LZdeJOhTbWHUYa<>9KL`YPP1?]DRka8gBai1EE000000000000D>cL00000000L`7hL_HY0e`ZLf1`000000004E6WH[S00000P33400000000
l;1:0000<@aJ\]?h\Mf^`GcjDil<000000000000A7R40000TGUM\P6g`\O\80JcHQShLGG:dP1<0QdW@60i0Z@ALf8n5:5IH553HnnP000000000000<U]bTUEZ<Ye2
8_LCD[EAXg9Y98]\1;8:P7aWLoO>8bkmh^MY91c]0000000000000000TXk60000000000000000l2n3@@nR0000<_`o8aB?U4Ol0000000000004<5_0000XA5T<MZ3
HAm6X>=AH[764<1I00000000TGRCD<>TLk>\A4Wg0000l]?I00000000000000001<8cL@2DLDD900000000000000000000lUM<X^YLH]Se@QS\Pd9O\flM0000dV=e
0000dIc^]2MG0000`e>j0000LU7XTg7PXLlY0000DEbi0000000000000000L:>?XIgX0000000000000000dl07000000000000U4dK8P3n@EiCdPXd\5WnH474<Ron
00000000LT16<@bU0000000000008NWH8\gWho;7=2BY0000DH?^PPG[T3IGTBcW`V7]`:bgL\Li86DX0^@?<dkj00000000PABK<IAdXJ;OX_7ZL[TlPIE890OX<`E]
\?>]57Om00000000\8>b`CfK`L4F\DQ2d9^>X`gQX?ah@YZ[DPL=T_;<Pij?Y2AM0000T?bb00000000a5k=0000000000000000lXc?0000h54KDV8ih3M\4VE2DWf=
M<62lGe`lMoQ00000000M94f0000000097LL000000000000`[J;0000<QQJ5<:[0000000000000000X73ddW:200000000a4fc\aNna4WUH9<fHF8R\@G?00000000
4BJa0[RPhK7F0000000000000000@KOaPJ1RPT0Ui9JG]>Bc<TkL`4P400000000DJPW0000XU^3@aeZD?7N8Hh>la07000000000000lIZoa3SA00000000`>aA4Dh3
P9dOd21_lKc\LXG38?8]X[n^90P:\EaWU?CI00000000DJUg0000`Ol@X4^gD3OoPBiNHFD:000000000000Hmio0000000000000000`a;<0000PlU^T4bKLNW<dBMg
H1kFhOaPHGWj0000L9=U0000<>n>00000000<FN;0bAYm1:YM<K>PGoKP;;U`][JdVkF4>NP@Wo5T5V1XAH24fF?Dk5IA2G>A7BG0000L7<Sl\mIh[hjPA2Y<k33d7dm
h[Y913bSM;TH0000E1Yge=bGLS[U5;\d`Y3n0000000000008SbC\ZPPPN=;X3@3HJ@]hS3Bd`B[M5hB`69chASi00000000Xn[500004RUK00000000D6jM00000000
0000lSoYXCPm4@b_PKi^PT^o0000PLIR`QPG<[b<e7fT00000000TX59000000000000laY:00000000l<>@000042I]00000000U>f0<J:A0000X?`39=N[lOdN0000
l2LNLAZD]<FF\WjWdoOdM3>R56:M0000U@8\hceia1<NE;bX00000000HBkJ4EQ:lG^`liV:15:1XFU6000000000000<JTG0000dDKm0000000000000000Q:7h0000
000000000000000000000000X<N00nIKQ3C\0@lkl@?I<ifi@_<M5;ifPPGLX0caP5?aHCG7@I8P0glQ00000]V_8eR20000D]4n000082<>00000000000000000000
L55B8h\W=<::0000d:FXhe=V\1kcP3n4<W6Tm<QJ00000000000000000000Q2iV0000000000000000`amg00000000X`6Z0000P[SZ00009;_L00000000L1Qc0000
\G^NhJa2l_Q@LeeZ=1QDQ3Kc00000>Ga]2e8TUC@00000ATR0000Lj=X00000000000082d@00000000HM4J@VMjX^KJ000000000000@>FK\9]hlQbOPUVjLgAm<HW=
4Jf2Dn0Q00000000A:he00000000000000000000lC=<<[fM00000000`cJI479^PQDfDeWG8mgiXEjRL3N@e3i^02H7455h0OeT0_:l@9L;X7PYd0MX`47a@=1a0000
00000000PO8Zh`DTL0=a00000000DL>6<4A6M<Mc00000000\4Yd`@2U0000`5bV4L@ol<HU`K>MXXEbHg`5=1JEe4PL97HJ]<g[DbPgH1\7d7aIHQYS<]2Y5>A1m<[=
lXDGi3Q9U>8R00000000000000000000\09W`WFQ\[:;I45>a;6Q00004d1j0000U;A:4ISkhRT;0RLX00000000lN7<000000000000Djkn`5>>0000``l^0000T6`?
X<]>00000000000000000000P?Kb8M^=@ikU<A0^99KOD6?60000LIU3I;VFM0Gf`gRKTjdVY?<b00000000LA6TdRWl`YQ;TQ?n000000000^FW`PIKI>ZKXGYjT\MF
H1hHX]U2DafDU0n40000Q19<\YG<X`h500000000X>h@L<JSXB=YXl2TX3ii<>ZT`ACL`NII0QMhP9dGh0\i<]VGDdgL0000TBlRLId@m4mWE:lm0000DMOE4<eD0000
00000000D3PWl=QT0D[I4IY>8N]jXa>@hMjjDFnE5210a2m313Y]95@aPKJGTnFaDG0La19JlVQZQ1QlM1oDE2n3]<@1H9QB<T=cLaLWm=R3@42J9>[;000000000000
\2h^00000000T<5n`WiW000000000000ddhH000000000000dfXo00000000HR^6LHCNI=[c`5cP0000XS=RHEK900000000000000000000@PQHHMl5e6OU00000000
0000<?>7hHX@8DPbH\0S8`:J0000hnfF0000L5YW0000`:<NXHI5<H_KPf::112CdWo=00000000h0\<@iim00009<:g0000000000000000U123`k4i0000m?0Y0000
0IiH000000000000000000005=ld0000\D_\00000000000000000000Pf18le3R51g@0000lR4>8g0_9:9T0000D1ffP6U[dVdi\;bd<[S<LV:\000000004keV0000
000000000000<i9l0000<j[d0000@eiZ000000004;SmM0RK@_bb\[Df4]f]0000i<NhT3Aa14Nn\L0=00000000<YcRdbRQ`l^EX1:NHVo@TZ6cP>9Uh9h0LZDOE:21
Q:`O00000000d:C\00000000D@2c000000000000E>[n000000000000000000000000A<m^0000d1XQ0R^f00000000`6;]0000\Pc[DiC5I9OK0000U:oXdc8Fa>lc
000000000000LPCklFkOi6<W]@0IT0IS0000U;gA000000000000000000000CQKD8WW0000lMFa0000dTPW`72b0000000000000000000000000000Y?Rd0000<K:T
Q99=0000E3J40000d>egdKES<1Y90000DTN200008lahTY@MU4bQ00000000\R<B`Gb9`NX5P@j?dfJK000000000000\=cUHV1QPR:A`VTB54C<D5Xh0000P;\50000
`J0?@@_kLOlMle_@00000000<HdhLlBN8Kb=E6Y[000000000000000000000000<LQj00000@<S0000HGL1<[_c\=FQY1?N99H:I;1_0000lUXh0000X9J=lbhWTZYA
X<PO00000000000000000KbK00000000000000000000`3LITSOUi7kj00000000\ab\00008o2Z000000000000\8_`TV_Qhh8ee1H]0ENG\IMM\5X>]?0>00000000
0>R:0000m?GQ8`X_000000000000000000000000T^=0T`9PDHV0lUcN=1LUL2e?0000D>@;00004\eA`C2@l5\?\E1F46bX0000=4G<0000H8h=4G3@@OmJ8N]?HCIV
\e?XI=4oTng<M=cCDaW800008\N?0000d[gC@iLmE18c00000000l@H\5;4GdZNfhYlh4Qi7`RaK]1GAH7CSP;A;0000`PT<0000XDn_LF4b`B>DlL4U0\AU04F@Hl_S
000000000000@`2^00000000P9d?4O7g\U4ELhJm00000000hHoadj\KM1dSI<E;<0UTTc3;000000000000XiiW00000BGThZI6`?_Pa>NchT_U00000000<H<c0000
DWUA`LnC00000000e>Xb0000000000000hEJ0000L:KcTW@T\kW@00000000000000000000e?KA00000000=9D80000@XWf00004XY:00000000<8\>hid1\@3O@cgm
dU2k4=EhTa:HDkal0F7T19;_E2JTI<^a=<b600004>6<XV>W@l7100008VaO00000000`VJTL[8]0000i28JHKak00000000hVLR00000000Q0Uk0000H1\YH4YW0000
U=o@M3PC0000LT`k00004=5L0000XDZZXF4900000000XQl<XN;o8X0?H1^V5=ig00000000X35MD5h`HXOmTMkR@U^EPn]V<QB8e6OC8_f:i1K391IOX;aeM8>ZP>JT
47gCh?^30000l;h`L0d5Q:TCDG_nPUEJh>V=4^laHh7FM<26000000000000000000000000L4Na00000000X6Nf000000000000000000004^Zel4IB4c>3\AcA8Z=8
TaL4Q50[0000`XEHL]P5@JML89Z28aSiA35k00000000`bo5X3:e0000T5Co`Dl84JM00000000000000000XDn:LkTB000000008<4GHIFTDhFjDQ>5@VUBL=6g4MFS
4?[`HmNA0000@j8<0000000000000000@dc`HK^F<?HE8NL>8S`@m=6@HEBb<L2nlVP1i4nh0000l<c_HoX080IbDDlk8E^FdK>5H60]HNXodbJJ]2T=U4:RLSUUi:jB
P7o3PJ@4E7200000<e]600004FlU0000D2h@000000004j[XDG`fTM:^A<Wn00000000E8BM00000000hO4a@>20H78kLQJh<4S31=LcTh0M=@1Z000000000000@;lG
8]@Yh>;XhAWG4P[]8R]fD\81X^c8h5>O0P;W@kTn]1Nga22@0000000000000000h>k>LHcddL7?000000000000000000000000l2TS00008C?Zd5IMa:VD0000@L`7
0000djNiQ:1GlhFB0000516Te2IN0000000004?I00000000`A]k\TbF0<M_lPR@LI<]XPF6lj<LPJTTTle251da8a?6Leo_a=^`0000d:QgLW`fPk9o\2;X00000000
0000XERShXcll6l88HXZd3W6`T6kY;Q6lVPM0000`7S<0000l>dJ0000`_eZ0000`1I@8?8C00000000`QkD0000000000000000D34W0000DM1AL0Dj4A0A0D>K8H@P
@n`f059eh6gTPE@f4?=DT\QE8_>9`8Gll9hoL_caXcC1E;Y^e<lS=<C@D;8K9?fJa4c@@<_l`<m:`IeML68\`U`50mDg5=DMd9DCM9ZX<KGP0000L5Y@hkcNQ8`;0000
00000000<:=Z00000000\>F<0000XJP50:L40000\8jUPajo0000P]CcL`79hf[<000000009=`7PB[U@D^i<ZAL0i<X1==]00000000000000000000000000000000
DaOm8`S6\b1XM:PPTeCRe=d`03SFd@RDD2hl@@EHXRU<L\4IL`d^Ta8O0kn20000LSX5`QI8I4Z[00008eZjl_Jo=0ka0000H[QJ@Y;6i:900000L=]b000000000000
00000000<2aD54ck00000000LI0hDA@FDebVlc?YH>_B@XP;X9L]Th[olIUaDRlcdeGfHk[f<oQBm?nZ00000000hZdEY0BnM;n@lB\3XGgd@<QclA6j\hF25<2`DZ;n
000000000QV05=N4Y=PY00000000\Fh<l37KD_Z<00000000`OoS0000D_X5L5Uh00000000m>9N000000000000X3<[TSij00000000`d@A0000Q?J35:Ll8^SU0000
0000TP>e0000000000004loV06\>0000P05GTN2RdReK`[DVl>XDd^cI\j_A]7KP00000000e;j2000000000000000000000000P12A4_Ohl3[h@@?[XDBcdGOJ8:>Q
LFQJ0dM500000000000000004?Oe`>e1DO_24@[P0YXV0000h9iF81BUP;ii0000D_\\L[3M0000@=fm0000LM]Yl6Z5\NLGD\cd0000X9HkT:ca@;HfLDH@l^L2h_2k
dgniE0[eI5>c0000000000000000000000000000a1gi00000000000000000000L:7n8DHRhJL>DL?A\6WNM9ne0H?4`I>=lKiHdS?F=0;8e8L=0000@BX^<_3>5;Hl
000000004O3i00000000]0:R`Xj>lQ^R\`OO00000000000000000000L5XZ\1VKlSfl000000000000a2ab00000000HhXclMGY=9A5D6]<00000000da\k0000L6Qm
@134HPK4PG6ETN5c8RRKTfZMT@>DU;W?e<Oa000000000000000000000000000000000000TXV\DVfA4\Eo@^B4PM410000Y9c[TPHo000000000000@?O9I=AATSWI
lbBX0000h9YYlCJ2hgKUP?8O1:nD09L2`20Rl1BdE:laXlM6m?cJ000000008nFUa916000097S90000000000000000X7fcP4O;X3bhhhoJ8729PDS]d:Z=h?M4lRA0
];BiI;W0Pa1_E=@K@25F\PM2Lj380000Ta3g@Xld0000dWIAi?_c0000P?8l0000d8FBP8GQ00000000000000000000PVV;000000000000h7iJ<KA@\Rb20000dV\n
00000000X]XD0B=dL511XYPU0<AeA?<SQ?ho`>O_A@:9\Nj?000000000000\JCZ`K8_000081g600000000487@0?mS8[o:Y7VNX=O9@EZ<<cfX0000000000000000
000000000000LOaZ000000001:d]000000000000M3D1PnE?U>U\0000T0[o000000000000<@ZaPI\1PVEfM=hh000088[]0000TocY0000\SXBDVe[l__n@O590000
La9;0000T?:e@`2o<5DJ`T\Ihn_Q0000TgBG00000000LXHO000000000000TN@Qm653000000000000L26_00000000TO=I0M>\`M[X0000D358PB>i00000000HFaT
Tj5o0000X:DH0000hBd<0000LU76000000000000D04>00000000H_9@00000<i=lc1Hm>l<00000000lM5F07kP`NPf4QYI000000000000dU]Q0F3h00000000=:gH
DJ3R=73Dm46fPfY_H;350000`0D>L3?IPa:70000000000004LZN0000000000000d7>H`[D00000000000000000000000000000000h;VP`XJG00000000LDU_0000
0000\F>ZTX;:<Ij9h8A1DOCUH;gl0000D84D<FUc92Gba=N@m4K4000000000000000083TJ0000=3bc`]kn]4L\M<OL00000000hEm78k:cdRbQY9iI8gMkTMOk@^M3
DZ49E?TDH<fBm<3Y\[MG0000L2NT\\hb0000000000000000\:jfl7U8000000000000l8SKD@54`S29H3R34TDn59WL`l9W1=Z10000XcGe0000XIonTAU[8:0[0000
4DeFXcTg=3b7000000000000L>0a0000<B]=hK:`0000XDCa0000dTE<00000000l0gP0000P4nE000000000000h\fU8Hkd41GOh;jd@N;U8^:C@_@Ih5olDFA\8L_@
<Mf5Ho8XTBG<059EDL?IlN86`TcY0_7mToR8a<B\00000000Ld\f0000lb550000DQ@e0000]<JH000000000000000000008NGAP<D@<2MML\:Ele[V000000000000
00000000d=TU000000000000PIcg0000`L3ca4UEI4^SA5YID4]HX:9DLM4dLRNbh_^P4j\?e23^8]l=U>6HTHYB]8FF0000Y:GX00000000@>1``8D@0000<GFWa9=`
00000000Te^Y<9S@<?H7LFUo0000000000000000Xa\60000dajalhHA0000TVN_d>ACLLF[HMNDhQgK@g?kU>[SLQB^<fhQhH5IL;m50000Tao_00000000dN:KT]D3
000000000Y=2HheI0000i?=L]0dj0000@3>j0000m0=n0000`XV2A2<_U9TdToYci?bEHLXQdLen000000000000<aT9000000000000XHE40PLKLmhg]5lZ00004N=P
87bMd6^;48BWDSQCl\R3A=VP00000000PaT_U606A6ng00000000000000000000HS<NU49:0000`Pj2@B^H4LW>8WEAdWF^Q8NJT=f?I:jNM05NL=X[DJOg00000000
i1<2<?Nk\B4;00000000036c00000000m6?I000000000000lgaOh]Q[00000000X37eLnAC0000DRk<0000<A0l0Jm0@>`H=1>c8n`@L6:[P]Ri@L0U08MM84I\U7Cd
8Fah8UC200000000DOhi@0F800000000<KljT\8]00000000h9?OTCGO<K=RL`bXm?;c0000000000000000d0D\000000000000@3Eg`AC]858]dBU4XNljD^I=12KP
0000laQO0000l8L<0000LDQQDW3G00000000T6Zmh:aX@XgBdPZOU?7gD3E_000000000000HGO3`L>f84W;0Kbj`Y]8Pa2oXi38@kHD0bkQ0000000000000^0kl?Q?
DXNRDHl2HnQW90dU92[^A;3BL9KgXUkN8\W^XAj<4doG`fMElcMdi1=8`bg>m;C8E=ehXAi9`co7@?2=\@J44UU=hahb`@3@0d97<fDWd8[nM0bbi;6]A<6n9<_`0000
00000000hO18i:J_0000TM=Pa<0>Q>7bhC\X`?]h`mAc0000U5U:<6f000000000000000000000000000000000LM@H0000LXYl`=AgXAjJDaK:<;nL<Ca:lLmNA:eM
`bKF\MD9D75_1<V]l?;3927jhbeA0000i?oD000000000000m;;aTDWB8W7O0000000000004P<O@o3\I?jd000000000000`Pc0@@S`@>P9l\Tce=eD80?<0000a8am
0000dTBl00000000TUR30000TAZ5000000000000T@hN000000000000lR9]00000000P<kA<VO@@QH1hMVC4j<8m<fnd8\NPJY]Hg@AQ2AmI;NflB<]\2W;TPEhHPSk
db:G53RXU4JVX`V0`b6NE5[V000000000OUG0000000000000000\d0HP5;f<dKMT:H1XSN700000000`2k8lNB]DLST0Y9OE2:>59\20000dd89Y2f[000000000000
0000HXHA4ViGM=;h000000000000i>0`00000000@lPOPJl1HXIh`XiL0000000000000000000000000000X8ln0000000000000000XCJ`0000D2S\a8_H00000000
`_HO00000000l;XhhaUkL>Y>000000008N]Z0000a7;K8aRW5<Jf0000H6XlhXfGd=DjHPAN0Z3f98cb000000000000<m8S00000Y<;00000000PPb800008_g60000
A9Pn0Eh5T_B5M3f]=2E5000000000000`12Zl6Hn0mUBY1Lg4nLU00000000000080ZY0G1\hN5LD48Fhl@aXFHe1<Gi0000000000000000TQQ9LaRHl4MGdbI;M7RX
XJdPhY=?lVP?h]9R<dPK00000000Ph^_945`LL\gM:N@l;_k8Ob600000000T2:cLiGm00000000000000000000XQoY00000000dANkh270hYO2E:8UTMN`Xi[dh<7W
l344<=4X\H0Q52YGQ5fFY;d;0000U8E5HS[D0000Hhib0000d<k30000HTXX<0EK8195`6ak8V3mhX=bP8mo8m5BdGY_Q8P3lk>B0O;Fi1WE0?mFhR3ADfA9DdBIm6?:
X>oH8?aYD]0cd_7HM4U5A;LG0000h^dZ8dQ?00000000Po]`0000000000000000000000000000a3mG00000000\FYn4Smg8a>[Hi0VQ69Ei<V0HSPdDDTM`f:R]:fd
Q=^QA?LddC0l0000000000000000LN8`0000i8T\00000000\F5JXaKg00000000@P;JH^2oL`Bn=535dROZ\QCmH\>V`?Tdl996TfoTHje6\<]i18d1]=C900000000
0000000000008gYb`g[K5?nK0cDP4j8dQ9E@0AO_dHiN0000P1=KXWLSm2Q@h^Mim5^@hao0E=Bd000000000000XKb^8Q6G@>nLPMeeP<ci07k?8E]gPnh`i;JCD`c5
<a9R00000000@YPaP?\Z@`O\00000000U4h=`K?e@8Zk]4bA0000HKmH00000000000000000000<EZL4kCX00000D9mTm]h00008iBHDa550000`1Z?A6@644]b0000
Tl@00000HNFQ0000000000000b<d00000000=8PE00004@Ud8A03`?5cXGj4LJR2M1]2lUnUX_BcTk_60000<4100000@aHQ00000000\IiYm7Jc\Q\=@>]3<YSI0000
000000005;]?U>GI0000000000008YVi0000000000004W2L0000TXKaE25J<OG5\RWIM6fidTX=A5QjH<?>00000000971UlW9fh4K>dN;`00000000<_75LKTT0000
00000000<ONCL0]\Y>U20000\MDa<iWn00000hYk00000000000000000000XZ7@H[;^PZ1>X\g>\BY@dba8000000000000000000000000P>9BdS6h0000\odSP3iL
U?iG`X_Y00000000TQJDXXAkA50@89Vd000000000000000000000000<fLQ`<8C\WF2Q9]4=>m><@9F0000m;PODdIS8NTZ\Xm=DnN0XP@=51Z^00000000@8de`XhY
i;9o00000000000000000000000000000000HWS2000000000000000000000000000053?]00000000U?mF`CKc0000000000000000d3i18FQ:0CT04Y0jloV80000
0000X4VZlA5f000000000000000000000000\2Mk0000d:G5dW9\<Bdh0000000000000000hMahTMLh00000000000000000000\hLc00000000000000000000Pb?P
0000000000000000X6Sc<Z2700000000@1Co<=>h0ZXnXgUK0IhV0000]1NW=>m\DBWI0000dK`;hH11TKk:00008G2lTFe6h<4T8BRTDM^eP`Oi4iO2dN6]PN_[a33F
P]@NhCJI98_f=?LUTbW00000<M3e0000l\Qc0000l\a:I<_T000044T]@WWoXS<_<=5]000000Af<2iM`H=]0kmQ0000Lc[Bde[@0000H:6000001;4V`L8CTF2ea3BN
0000000000000000THNhPUZi00000000@lU9D0^F0D=lHkoSU2C2dI0YX\QT0000<gkC00000000dLZ8hO_L0000000088X70000021?dRS\PciNe<_?000000004aXS
0000\VL40000`=X7PJ1D`@PhDB86T^EdPin<00000000L07\00000000000000000000X:Ff\>Em84F6\LRjl\`nY2O5lP@U0000X]9`@kObQ59600000000T5PRI4CL
T[2ha:Ve0F4n]>F50000P9dW00000000lDJb000000000000T1K]dPPid6kELPhSH3Xh00000000M0i3D20]<?g_h0NAlRE3e?kN0000DTj;T5OAHFF=0^>?DhS[0000
I;lcD3Z1`TAi0000XDe80000@HfM8cCm000000000000PkaF00008dnR\WHP`fM7A0cbH1::\>dhPAC=\BRl\ChbTKDm\KF;dc?h<kNNDRlS]4Kh]4__\:PE`LPMP?hi
1=7Nh2[WhaYS@5m1m<TME>g2]?aI00000000`]Lk84h=00000000@4ZO4[GJ00000000<>W=\TB;\WdH`Wk2T^0100000000XGZ[XQ4nM8[OP5U@0000000000000000
0000XN6oTV]a00004?Z:0000d=J7LMHA=85<HP7Y000000009?JB<QNIH_hW<L^U0U8MDVma000000000000`Enf00000000X=Po0000000000000000Y98800000000
\`oU0000Xeg61:Y500000000P5G4XD:F00000000L<=WL3W[PM@nLY6kPeTL<j]E]1jbd8?VM8`b0000\Db`<FPc@iXb0000E>6i<AZf<@aT<HC4@?oDHmBC00000000
P2KbHQ`8Tnm:Tijg8oGiY:6E0000@L0kl@9QU<^m5?7[HS2GXYi4DZ8YH^abA0o:00000000Y7kR00000000000000000000000000004PfaD@STH`NkQ3^c4gRm0000
0000PLnX4fiE4A;;HRKh`;UJl:QCX^ZQ84];E6T?000000008Hlb`gakd9eo<dl8hAVL<iCIP6nP488k@L;HPiSRXkXL=4TIY75QdH6YHcQGPoO2E7_CQ9XTe9G8D8Sm
00000000000000000000hI@KT[Bm<lW<0000000000000000a>Cn00000@=Y0X5Oi555X]kE00000000@5G^D:EH0000m;Lb00000GE=0000h@0mD45I\6i5L:JoX43S
XE83TGX954>@P06R4h=Q`nk@\OQXL;Vj@PR_DC@EPS8oTW0D\cR[4f6lL8aC42kU];CG000000000000000000000000l>9n00000000`6^V18Ac00000000T2M;TcA[
dm2`i=O9DRVT0000000086ggY:V80000lVe2]0_3038AP`GV4Rm383HiXfE[596I]<1je9VGdTQI@b@@dhk200000000lb7;0000Pd1?4d5G0000lI5[<aIM0000X]7_
0000000000000000LZ_=0000000000000000976G000000000000dl5[8Wa50000000000000000L3KYh>L]0EaB<WMC@O[3d[HC000000000000L>c\000003]bdQed
8[5ED0RhI:HT0000@]S7XLng0Y^l@PH30000U9CB00008gMK@Q?^\]@50000000091B3000000000000=:h;0000TH8EDmm_A?Ig0000000000000000@b@H00000000
LNmP0000PXg_\8T\db^^000000000000Pi4NI><`00000000Db4k000000000@9nDf]=A<5Z0000`Q`RdJF^4fQMdhBH4TQU`mkc00000000@3FR<noE000000000000
l\mb0000A8=U000000000000000000000000hAhQ00000000`7[V000000000000Y5g^0000Dj>60000<fZfHIIn00000000@boX0000hg8100000000A2`D1:n8DjMo
1;nOlH8[l>=L4]m00000\IdLd2LA4<EaDLOJHfh;D7QU`b;>LdZg@fj88i8_TmBUA1[I1>of0000<Q3b8EZ\0000`URZ0000T97;00008Ii:4LJQhS0Ndddd00000000
E9la0000dXS9L1?O<>VoTcKL4ULUdYX@Hc3l]8eHm;27LBg@4\^6Tokl0000000000000000D1HQ`5H[0000\<ie9:@_000000000kjh000000000000000000000000
0000@E>ol53V0000X6IW@E[X592V0000`EC;0000000000000000DZM>0000LDjlHRJ\HeKJlK1_00000000]4`O@_nNlLj7dH4i0000dESfhBRC\46Y\HRQ@o9bhbad
0000`2bidLV;A17O<0@`59XK0000dBki97meA6Z00000hhfi000000004TVO4TjVa;Ecl>3?Q<UU0000P=88000000000000`\:600000000PXZiP9P0HB3h4C8ie1OW
99;A0000PRj;X=o:0000\BRadU@lT_2Z0000XNKSL1K04j;>@]]dLCDYlXjGHWQBI1I=0000L9b:]3WWU2KkTG?^`^JXX?RRHB`8TA3=TBch4KG7\^P?<_SX<`_Y@8XE
lMK^\jLKllRE00000000l0XV<@O<lE:g000085RJ000000000000P^T\0000lS8L000000000000X6Gh0000D6CbdWfj0000\dDdd\?400000000000089ke8G9V0000
0000dhP]Y3V[PK0k0000\?jID]]H4gfK0000@^ce0000920^0000`YB<0000<d_Na3Vo<]@o00000000\i?XU6b^Hcho00000000i<=O0000Q8?2\=;^<MPIh;N20000
8n^R0000`1E1TE`\lUK>XoT6l00YDb^GX;00T<o?DL[bdLm@H>RJX@ioE=Ea5=JS4L=R\Zfoh`^T<gh@==aN00000000000000000000000000000000DoXj00000T9N
00008Rl3@\jl000000000000lNXF0000LU]>dl4O`3kKQ>J:DAiLX2>Zl7f0HY@0h\^PD30Y0000\Dc?HF7mXN?m`V6MQ4gY=7PK`LdJ0000000000000000l4dWX9Gb
l>dY@>md0nHXlBH8hCbThN610<EVT?P4X^h49:PD00000000i1;d00000000000000000000<S0>00008N<;Tg51@0icU4m<PS80`9c_`V@j8`^l00000000PcMW0000
000000000\_90000000000004ZeO00000000<gEC00000000L5WF000000000000H:@X00000000000000000000D=D100004k95<>@JH`Lh9<@=0000000000000000
0000000000000000000000000000000000000000000000000000@;mCTbfildGkU<E_XO;=4nR1\=Z@HZEVTf[`U?140000l^gO0000D2<KlnT3e3c1@AQJ0000<0lT
XI2<00000000000000000000h;YU000000000HAKHUaL000000000000000000000000000000000000000000000000dMU600000000T=3XXlnl000000000000`;n<
DbLC0000d8cC00000000000000000^3ndYD>00000000\Ba0<W10`<?mdlCl]1MG40G2HZZWd7nL\^cn56]om4gaQ8L[9;a;<Ko60Y_70000000000000000dB2adD8O
TU5A@njDi2;HM<9>00000000`XMDh;kjTNb:<bcLY<ggP`AAhCkJXkVZA7W_=8:^0000P7Hdd3aH0000P1]i0000000000004lcH0000PM>f0000000000009=lX0000
m0\k0n4;0000000000000000000053RJ]=G8P^H<45Kf00000000HN[A<_6LDa738M_OM4_O`HB>5<3e0000L<SYXoo@0000e6Rj0000000000000000000000000000
00004@A<8DAQ00000000TADC0000000000000000@Q_?02P?47R?X9V<LF5;hAnE0R\Q<TmZXlI]X?LUD0LYHXX:hO`7U0Ymi:CJ=<GH4DTnXDn1@WZdl8cP0LEo8cWT
Lf<`]:4nU=`F@1IP42jX\8J40M]nDfcG0000PlQUl`PRTdYolFioDj^5X9C0DI=Qa9_b@aZn0000lK[U0000TX`Z0000dGNLP]\@PaGNTJ>]PX[70000000000000000
L>[XPEgM000000000000@T3C000000000kZ>0000000000000000000000008IJ\hJHo00000000000000000000P=ZP4C5MI8gU00004^3HHCiL000000000TJJ4XCW
00000000hh03E9?X00000000lhO?000000000000lT=BT>4PD9AhdIL5LJ<I0000P9ha000057:gTUDH`12M000000000000000000000000d;h=HAf`HGL:hY5o\hJK
0000000000000000\C9H0Eaj000000000000\NMGHKB7HTSk`aS200000000<c<N8m;\Hc4K000000000000000000000000h2XZd\B^P6jk@_W751OIdK>DPH2[D5QO
E<F4m<YlD9][0K:@0000m?GB000000000000\_;JPJil00004\o^0000d>V`Y?3n00000000P@LK]<7:0000dVIU000000000000<Hgk0000@NT=I0mf`o3BXK]c4T93
<V3cTCX2X0oRhGm8hNOM0@AUTZ\Qd^BDd`BOM2jOE7aDho^n00000000h8EH0000HfQe@3S<TH;@D]jA00004E<4dNS>0000000008jgH;Mdi=h80000000000000000
4@T]L;Ro00000000000081YCPV?[00000000\@_08H]?83MK0000\SXa0000000000000000H=n:XBAhPD:o8Ic3i13F0000l6U784eQ8V0P00000000000000000000
0000000000000000dH\S`XUHH3L7PLjXa>8F07^U<d8F0000HWojH0RYD2ST8J<Z`ORNXPE:0_EC=:kMPR9<`]Xim;T`00000g2f00004lB>0000=?j700000000i9I<
0000H:df4<iLXW=Z0000hBdRl3kd@Q]kh]>f0000U2<B00000000T=3H@7Z?lCBSlUh3<\Di0000<h8AXWmXH44ed29JXAeU`K?[00000000DPEY00000000HAJ]0000
0000<N\6Pc2oTagO000000000000<Bln024S0000PUSJ0000000000004IfgL:<aL]f2Q<5EXVLg0000`50N000000000000000000000000PoYQ08kkTXCf00000000
\Eg0T3I_XTM6A4>b0000P?iF\U@OT`Tk8ac=TnKWQ?E8000000000000DP^o0000lRG\=;L50Z3700000000D`CL4H@?XZbZ0000@EP;DV9IdX9`4WW]0L704`<di:8F
0000X>UA]8\Z0000L3Vb<_?5Xmo[L_GG`OWTL^fLI01o00000000XN<DXUmH0000<PK\4A9Om=LB00000KR400000000\VMTd9oadm^V93`i0000036F0000H_TZlDGO
h;EBXOLo`F798OSEhX@NhihN92VOP>7Bm<9nD32N5<c\0000000000000000PCR;84<74S?\lLh2lNA8`cnkHLVDH>E\`O=`0e8BLnaT]1UIdS>F<I[cI2a<\MI<h:[S
i0@6\O0hXUl_M;7nT2Ell587T8;DdX1DDYdfHaWRlDhO53>7Q5\VQ8]GDKWQ\RZgDX:M\_1mheEk00000000dW]a59U3000091LE1??20000\7]Z@2i=HnlT000087Sg
0000TL:e0ZWk<6IH8G9h00000000M7?b00000000DX]>Tj_WQ5Ll]6<lda]b<nc6m<W;0000HEcN4ljjHM;`D?Fd0000`TF447jolXd;TaDE0000X=VVe1kE8Jg>HYWD
0000@FHGXV^YL2]bHfd_U0gAHK_\0000HP7H91=VHBIk00000000000000000000TVH;0000l2PbDW33d^D]00000000LnIi0000PLB^00000000000000000000XEa0
d^O20000000000008J?BDP:^00000000000000000000X4OJP>Dm\DSNX[_A92FQ<G::000000000Ao3DAn_X:3iH;oC0000]7ST000000000000hLMh00000000XRnG
=9Ba000000004HGR\Wn00`NM<7Q`\jDeH4JGlYH50000000000000000DP?a0000`OiY000000000000l>HBP<lU<YEP00000000DfjY00008PbD=>Zo0000@Na;XXH4
00000000E@7]DVlZhcc^]2Hn0000dPQ90000\Q1be4=<0000000000000000<72o000000000000@1NI0000\ida0000l6k6TUYO@d@1Pan_00000000h:140000<4DP
0<02000000000000`_`b000001HC=4Mb00001?7O000000000000X2L[0000000000000000l71H<4]l0YjC0000Td@c0000T;S;53Yk=5Xn0000L3YSM?da4^_L0000
T6iQ0oXX00000000T[==TV\\<_>FdoU@0000d6LL0dYW0jK_00004oSDT6W[8aN5000002RU\>\5D`k`U40jLVhThfkH000000000000L59V<Pi38aDQ00000000h7XG
00004]le@YQD0]8[@ie`Y4DH00000000i:JM00000000H?Q2d7LRh2[fde7hU>V^a68IX<Ok8CUB0000dlD<Q<CX000000008iAA00000000000000000000=0XW0000
Dn1M\Q5<\XgQ`\UcThUk0000A3mc0000X@@mm4FO000000000000X_bF0000D41V@X:j000000000000X2F]\H9<8FFY0MoAE?\6h[Rc00000000000000004_o9<_dG
TagDdb<CdIHE@0<^D_MPhg`ba03@U>if0000L6E]00000000000000004MY\00000000000000004N?FD:_k00000000000000000000`mna00000000@0@i00000000
0000\B2Q<gP70000L8O@hMKN8O?GQ0BJLT@;M9_GM;UMA>Y@0000D7V6lB<H00000000e>MUQ72ch;E48Vj_0000\An1<SY`DW=fHF[i14?hM6kae:XZPVjo00000000
00000000m;h40000h1QLDW4J]1@:]:nb00000000PPTZ000000000@1M00000000<kdd00000000lPC7XGPX4gOg000000000000U=1<000000000000Y<6\0000D1l7
h<LP]4\k0000P52M\a5ITj`aQ4<\0000]32H00000000D6j20000000000000000134D0000Y=GJ84e_000000000000P?A<4;Id\Dj^0PQ^U?[[X6]^000000000000
0000H3_70:b54kOB<4in0000hShLLXLW\c^V0000TH_6P4goHHm_hb0B000000009;n403<30000hfCS\Ige95^U0000TR9oPQig000000000000000000000000D_]`
0000000000000000@Hd[0000000000000000000000000000\ko40000A4GhH^X100000000000000000GKM\mG`07\fQ32dE?G600004;Zi00000000@9ZV\bk^0000
0000000000000000l=H;9>iEa2EC0000dB>]`T@m]5I7\3da@<lm000000000000Y9T40000dT_G@;kE0000hjk\00000000L=75\jleM7G<0000hS4o@4AXLL]_a<fV
d<CU0000E;=_`MPm8ZINe9;5dcZg000000000000lUcB<_@]Q0IX0000000000000000`7TRT?:C8[M;XNT00000TabC4BUL\:NA=2[NPnl4X=eA`o0a0000`?2M`V?l
HC`DLKM=hSnm000000000>bn\7?d8RVD8a8XDAb`Hd9WHQ6ldS=1LIcS8RR;PB`[8H]ILObc8^]?D\M]4TML81c5`W5;TUnf\\[hXc5ndk0M<o]GA;QQE;`?0000=>3`
00000000a4I40000<@h1@JOWPK^09=jZ@SBi@XmZd0fg<I]C\[g^00000TeAD`8Rh<Jc000000000000000014MP0000`?_ALi6D0000DEi20000XWifh>jh`01Ah`af
L`e]8a4G0dYc@f<4T0Xc00000000000000000000Q8Y<A;\LdP`>000000000000000000000000D6SN\8Rh@GnVi64G00000000M1W5000000000000000000000000
00000000M?E_86UgT96j00000000PDPP0000LQa;00000000000000000000@WL^Q;=AT>Ad00000000000000000000lN`I\ohT00000000LQbA00000000hZ?50000
0d<@0000LNGa0000@RJ<0000L?a<h2ICH8:4X_mA@5^PH2WSD\Ne<gb]lRAci:Sb9:X39?ecP^dA00000000000000000000HI1UPCj\XNDADHXf\bY_Xl3am9=0e;n[
0000\G_2PnU5d0M9hMhFLUZA<\iT8l_i0000PJOHlo=1000000000000\6fZ82=@00000000000000000Z6L00000000XW^eHioNY8jL0000PM[1HS5=0kYMM:0l9?J`
00000BAQ@HBPQ2D=DaM^DX3Ae6N8<A6=000000000000XjTcHZ0700000000000000000000TK`Y0000Q;?T0GjX19=B<Y\=X]iC5;^;0000HIgC0000XU\I00000000
<4=g000014Ql000000000000000041LR@ZdfX\jO@\nll57dl2@k<DZmPE7T8AG`HL=7]9>GY=Uih9c8lBSZ00000000000000000000`KSmTn2;000043d?0000TmaW
@YI;A7<k=1GkP;J2DbE7\f`[00000KdYPB:<D7Wj<D930000000000000000000000000d2cXBaBD[Hba8mODBSM4DWo4W?\00000e4:dD\n<Y^Qa8ZD000000000000
M2;X0000000000000000<a420000M96=5?ATP4hU4T[6U8e6m:>X0000000000000000dI\Ol:O@A0TT0000DBUaPYg8P4kf0000000000000000P3[BhGP100000000
HR:SdRYmD[bfM18J0000D4kXa7T80000000000000000@L8\hF\5LIDQI;T3@IAmhLkOh95ZHYT?llmVl^WTP4==@hKo95cY0000]0[1000000000000000000000000
000000008fAO000000000000000000000000H@g;4TBN0^?OLFf700004[\aPAEDi<@F4TA<<Vim@W?Cdl47U=F90000HH[Q00000000Y8kKH30>DD^BdK:1PQG7DZol
9>\:90RYI5a10000TS8>00000000P4j;4;@?PQ6]leE<0000dLMG9=Qa0000D6@;0000P``fX;UW0000@L0`0000hQ9J00000000`>g7H?GjHKcEDh;C5:R]i:lCHjnm
]1A0000000000000hOKG0000D[Gb5;9c0000DgJ5Dia6E4N4e>=D0000``H]XWM\TmVNhVanA=<40000000000000000i3g]<bUa00000000H1\KXGc\00000000dI@?
0000`ef`00008J;_0000LJHITbN2`:@50000XVVF000000000000Y0AfD`Q=1<n?0000Q=nMX=@40000]6Fo0000\cm=E;PCX0\MD`1<D_aP<E<l@DW2H8D[<T=Q12Ff
La^mQ6XhPoBBPN8ME6jb000000008:QT<18V\?>j4EYJ@UNbdYWkPUGZ8hY;XCFmLolR\DJGTPFi00000000000000000000000000000000XkWRTk`>U6g>00000000
PG<kT1aM0000TSZE0000m94B0000000000000000`0a=00000000P5SH0000`Ke_0000M3LU00000000hVkO`W:[@KLldX4e@[:G`JQB8OaB<]QN0000LbHQ0000d;I5
00000000Db2d00004W^BD5R@=?:FheRHi:g<U;cT0000dLCiL4_gHCD5000042jkh@C=8VE=Lg02<m7Z8c]X8OMTH7_eP\UXY0[OhDDmLKfiDMYD17E8h090E9585;AX
hT`H8W@2i63\00000000hiQFX@l5000000000000dFh\d1DcLWgFT5gY8DAAD=ILHHCo@L;;PaM2T8k8m>kI`[1C@Q_0@J5mD_CULkZ^E?H>A8\<0000000000000000
0000000000000000]2\B00000000000000000000lmPH0000XJK30000000000000000l5TB00000000\UU\0000<6L?00000000i<Kb000000000000M?n000000000
000000000000000000000000h@]3\K5Z8P11hc2S`C3F000000000000LPn?0g6GTn1ch^Ygm:R3PKW6<o`V00000000000000000000@^\A0000PI00<X9N@1C3hc_k
DUKMHcc=XcN^<0g5X2IS8K[I\^5Zd=k]@_U24GgY@aj=`KoKTe?>88D2`@@_i17]0000000000000000000000000000D63N00000jaI000000000000000000000000
0000lCFI000042`n`H:[8I16l1V0\MdH0BKdHaHC\kg9e01Jm1ANa1F5I5D6U9<I00000000000000000000l4M5000000000000<o:<0000000000004QZe`o7d0000
000000000000Tmdf000000000000000086<K00004F_`0000\SiGLW6`=3fAE;RG00000000@FLldUbH0000000000000000000000000000dE:<00000000\NlSLT\[
00000000000000000000000000000000P0UE0000000000000000U4ZM0000DHG8hNOZ0000000000000000DYDQ`R=M0000\5aIDEeT@amW0000000000000000T9_4
l<a0XnDY000000000000X9Xo<J]gd`G8l6b9U9^cI>Hc000000000000i=GV0000000000008U8h00000000000000000000<E6754KVHJPg00000000000000000000
0000TQD80d;a00000000H=HI0000e>A@0000T@j`00000000<3[R0000hQ4Q0QDBldEla=J;00000000lA\HDIh<H:bEhC5;M2hnT;b:]:o:0000000091^Z0000`OQH
dVnc0iI70ld4m?@X0000000000000000XOEa0000000047?487E1PLgJPPjAT]WR`dNoDFC;dTDFHh;]`1Kj]11R0FZ]000005VKL^S00000000000000000l2eM`PcJ
00000000`cg^X4R9P<SGHIMkTF?18VX6000000000000T5nLh6Zb0000000000004DdkP>Y]4U@AH56Vd`k8Hn5kP4TDh=Q<P`?Wa7jVe2g400000000000000000000
00000000000099g<00000000<_m1de^>0000P8;Q0000XjT3000000009=g<X3H1A4a?DHb0I4je@J>mlZZl0000XnPW@;C800000000000000000000XG2:00000000
HF?=000000000000Tj^C<2aVP=c`lIN8000000000000000000004H9ILS63hVL^d`m=dT0EH;c^\B_mHl2fQ<560000HR9O0000000000000000I9MVe;I_DQIJ`=Qh
deNn8TjH0000Dlin0000Y5E>0000`hQkDTng000000000000P>1UL[J2H^J400005?Og00000000a2W5000000000000PN?X8UiR0000Q5VX0000dL`nlcRl0000E=bk
000000000\YC0000DDfIL;NaLVOO0000000000000HGh0000DF\\0000dW`4000000000000A9Nm000000000000d?j:00000000h>H0P3`Ei>R>00000000T6Tmd23M
0jeTdhU;a32V000000008F2X000000008XO_8D[[XG=ILM4YE>EEP2^TTn;?0000000000000000P4MYhEV7h3Y10000E:>@00000000D2l=00000000h<OX00000000
8Sogi:b8dEI4PWlNliJSPBi>4A8fLf300000000000000000I:WI0000PLGM0000P>;K0000P@i_8K@d0000HgkWh23o0000000000000000@3\5l^X@E1;G00000000
00004Y?dI<Y99=gHLTZ000000000Q:kY00000000P@L=<`hA0BO0L0R=`G[O0000h>ciXBOSDP5\42\c`?iT0[MiThZa000000008BJ;dd?NQ3_30000000000000000
\\]i<@H1TRlE\=h60000P1I`0N0mD>Xc00000000I>LAm6kIL2Al<2mZ0000000000000000hSG^0000T9LkTUD5@3SQ<WEQ=4@lY@3@a;>g00000000<6dRh;RN0000
00000000lGmF0000000000000000Q1<@XhojA=8ATO1F0000=4Uc0000TU=f0000a?_W0000liO\d02l000000008n1546OF0000XC@dLF:f0000000000000000HKc8
lWKV0000@b\O0000000000000000000000000000000000008D1fdS_LM:480BdI\CSSXZW1000000000000<bOXTAYAPCGfL`gF00000000@VXTDFFK0000Y0al@@YN
d1]Md67Y0000HYCn0H7S8Dd[@0m2X6[9HX?3dodeXHFH0000DN>kDZ0L00000000@URH0000TMVl0000lMP:`PN;`[N\\2JEP:S]0000DYE>00000000@f4l00000000
0000HeT200000000@;QX\Uk>000000000000PEc58^bG0000X]UY0000a46T00000000`43A`;mldXA50000<k^dQ=^90000000000000000000000000000`PMhP[f4
000000000000\6VKDCHT\34i000000004aIn4QkPLhamh\LQHM7>TdDB=8Gc04:f98JTm@2A00000000l5DZPh0_L5W;H?Qm0]X\\SIl@Go\<kleDJo`Q>a2E?lG0000
0000I0m2I=fI00000000000000000000000007QBDV2JTAiWhWBB`iJg000000000000X_GcP@X\00000000DojoXYAL000000008171L]4RX^]H0000XiaO0000Tc50
000000000000Y:W70000E>>jL2^D0000<_>V<7eAdQeXPbVFY9iXT6HOlD:`DiY212la0000Y7^44c6^000000008QM1000000000000@:;<9:\8TC22I;Oh00008?ll
0000PK1=8Zg\0000La1l<;C`L@;A0000h>d40000@QLIP]5c0000<bfSdM?4licG00000000dnKCe>^MHK?o4OEQPa[<4<Im`j?5Y?Jo@_lGa6LFY=:N00000000Q1Z@
0000E?kf00000000000000000000<ahm0000h96`T:Q5\l5Eh0FDh_\O84<^Ta:Y@mD[0000DkAIDcY\8L^j00000000dabkE03fl>[kH8WgH7dGa95J00000000POMC
0000000000000000PcZQh8T>dRZ;XfDE4AS5<ah10000TkY_0000<4PDQ>RM\M?W<gD=m<ES00000000\Mj;lNQZ0000000000000000`GATDbBGlTNUl4l000000000
lXDXlkGB<UiE4V>g0000=21`0000l6I;4U^b00000000LNhm00000000U>1h0:5>0000P8bG000000000000P3[J<HF9000000000000d[X_`lAFXd2Vi?eT00000000
h7gWX;0\hMgbld=YTi`LHScYP[PXd^Q\A>No0000\DS?Y><?000000000000000000000000T2:SHKnKT[H30:C4PEkSLK55T[O:00000000e;aV0000\X6;`RY<44E[
M74:a3UWU@1H0000Q=Jh0000h^5i`:kLd:9i@4AL`cMn91jD00008]mUI0mX`=Tm00004WeVE1:900000000@eSDm=X90000h2Le00000000XTF`000000004aLDDEmF
\?fV0000000000000000l8Ui0000DTLR000000000000=3o=000000000000hQ8J\??`d2?WLFfZhQ4`dNG4LRjTdNaN`XEWD2FD@6Cn]2GNhFV^56;O0000hZ^:DFK9
LceK07`84370000000008?;YP^lOT?c=]6C6A7;f0000X7hA\fUKlgJi00000000PFjml7X8<4]QHROi<m\00000Hfng@;TgE9h8H0SlXbN?DST30000DCXAL6M]`PBN
00000000\^O``CSH@li88nXV9<k<0000DeK40000X=9h@VC;0000XLP@0000PTGL=3c_93Ug0000`3C^0000A3Na@IJlL8180000i3A5HBQ900000000000000000000
0000lMHoX2oYdL7eP[QflT`^hVcVTmHa91^j51aHE6eRm<oei=E=05?F0000000000000000<4f=i;c<000000000000PHf<00008PR5i=9^00000000000000000000
000000005?P?0000`a?`0000U5`D00000000000000009:SP00000000000000009<eB000098MTPT@N00000000PcE2E6KhTOJ?PQaV\^oV0000D>=m0000@C`T\0hG
@^<0000000000000A=ke0000000000000000lWOEl?^FPCL@TA20hF[^DG1j8DB@4K\PPPJOLIC`8XUfHOD\4_1\I0NR54YC00000000dYP:00000000000000000000
00000000@SK>hO^N`k8@HH38HP9idGf28Hj50000Y:SD0000000000000000<ca?4SE:daU\`:DiDUlPPdRS\eM:LGNj\;L<4GPKhPN_<m@c0000D^V600000000@Fm6
XIb\8j:ZDGhmd62ahW930lC:M2eHHK@Ji3GlM4EFL]Hel0o7Q9P_0000dlaT00000000A>G15:bG0000X@8PHUG7U;:MDb?^A3<]<:7T81<O000000000000dAdI0000
00000000M2Z10000I0kFI=cU`ej8dQg]<BfADBEiHYS>\A<PPj4PdnW15<S30@Aa00000000T[gg<@9b4GW?A6NV000000000000DGn70000000000008O:_LUbfhanB
00000000LLDo<bod0000m9df00004DIk0000P9N@0000D><Q\X4:h^2298So00000000hM3<0lKK1=[W00000000000000000000XPkS00000000000000000000h9KR
DBPn0000TVHFe8ddXG9B0000X:Ce`>aTLC2XlOUVTilL00000000<?m`000000000000000000000000000000000000DOhHI5`Y00000000000000004nTE51^8Q>3<
0000P=JcDWOV000000000000LVBF0000000007mgDANSdnn:M9AY06ki4Qcd00000000Q;KfP5D=0000I4i@@fJeM2dT<o7J000050ChhRmoD9cHL5LlLLNm0000H3PE
X]eN000000000000I1H;0000PPNK<3m]TC\odc:b0000\<P70000TE@W0000lRQK`47EPUT[M3=J0000I<WS0000H;6i`N45TJMf`Q=W\[EQPig=i8:LE<jj0=[`@?ZI
hjFcHOIPTT\i50A88iGB53AH4;F\0000D<ZmX]Wi0000Po>]HELY0000000000000000000000000000`d?B0Bbe0000000000000000000000000000000000000000
00000L`VHAQo0000\bR_d@G4H5GOE;B]Y;c04VHZ00000000`8jCXYV>DRA=XH3mX\FP0\GEdK@A0000l0N4XBNMlA?KT5OSHQ\TE2[lXgWZ0000H;8g`@`;]6m80000
U6F05>kX0h3W000000000000000000000000a:MV0000a=3a000000000000\IaU0000`8Y100000000000004`A00000ZCM\3@N0000P5XOHSCK000000000000Q=YY
TBSAlTaU4Ldc00004Y6V000000000000Hj=bU6710=K1hkQ4\P608M[g00000000TO[]000087ES0000PG7h0000LgCc0000<lXa00000000000000000O`B<mB_P4JU
1=Ph000000000000000002gH0000000000000000h`0k<4UN0:IaH;F0L<H6<>2nDUd@`o92<7954?gC0000533800000000hGkDi16L@cRIi1i:h<He\Ri000000000
0000`Un5L_:TDRB<T5FXL`D700000000<9\N8E0`00000000000000000000`j]30ffW0000Hjc4XYZNH`?NDoaH00000000<5`LI7oZ@S7d0000000000000000U?Mf
00004>eH0000`L0I000000000000U3G:XK6a00000000<;D;LN<klZRf\KWD`kCDU0>F<WO6000000000000H0PbDDINTK3m8KK=LhX3LBIPTmWR00000dXn0000H8iK
@b_Q0000L0TllZeAD3UaHXXN000000000000000000008AHF000000000000dGN[000000000000i:?WX9CkM?lb0000l<3^dK;hD6A?hLd=4e;04N\l<2FO8U1XH^UC
000000000000m;l?0000DT]XP<3?@oi@XO[FHQfa@Z4o000000009>VC00000000Hi[N0000000000000000@`1[T5U0`RFU000000000000<QSN<]B>09aRX7Gjh@QH
TZ>\\92iHfNoDiF0<j;b0n;`m1md`>b5LEH2I1f>Pb<QY<gO00008D?`00000000D636`DR0LY`PP2ZlI3AVU3B\`;:U00000:AI000000000000000000000000H<`T
lO4Q0000`1OdLI`me>5@TKL3l3]Rd:hJlJTbD:4RP@32DJ9m`_hKQ0d6I=_M0000`Q[C0000dTPiLE9_4YQd\>45`MC3d9c?<[<NP2]RT@N@H\H9L`U9a7AE@:e=0000
00000000e8`P000045mBXX[S000000008IRM00000000000000000000XOg?00000000000000000000L<<Alf[J000000000000PXWAT=aNQ7]5L_am8NDQ@XMUdY3\
00000000H:V_00008VWXHL_M0000000000000000]6a_l8V80iP<A3V5a6o6A;oc\WjC8SmLT=2iPm_@0000000000004kF8P=_B8>@fTH`ET0EnH:fX0000@IOd0000
l1b@<H]5\j_k0000000019aE\hha0000000000000_I0`;co0000TEoB00000000000000000000\VS70000XaXI000000000000000000000000U6ed0000l1m`4b00
0000000000008P6=\Y1Q00000000000000004381];S[0000000000000000X]8K0000499H00000000DK1H@_jA00000000X^jPHGM2<1X=`G6WHNOB<i5n`mH4e7ge
8A]FPG`J00000000E1JS\]hZ0000XI3fhMXQM>jkLR41<[;odEWVTFdU8b7i<SgMT=AXE?IO0000Q4fE00000000@?Hc0`MU00008BMHX2]5==;V00000000DCog0000
0000000000000000LWk>m9_800000000000000000000Ho^80bni000000000000\Ufb000000000000000000008T?Z0000dJQYP`Jo00004nff49A@HLC<0000\==W
XUQf0000`Mhn@Qh\PdfT0000TA1:\<3i000000000K77l2R5<_IM00000000000000000000X@TJ@<1aDVhD0000DBBm0000000000000000\AX?dW=3000000000000
000000000000@NZnm51<dB^9HoZJ000000000000000000001:lU0000@9a0DHT1T:I=U6g\M0Zc0000L?DA0bHC00000000HRbb0000XC_d000000000000l6cTdGZ9
0000\gffh8=Nh:U_E9:f0000XD3=00000@KN0000LTY`M9NC]>b1a8Xm<?__d]e70000h56o00000000000000000000@VKf00000000dL^C00000000dXM5@@480000
0000H<;B4K^S00000000lIja00000000h6E@hb=4lEB:0000X:WE`Ng>m?ZV0000T1Sc0000\io^4[oXlM4?49lj96m_Y>8jXGJG\aC?0000000000000000DQBH]9cg
0000<2=70000i;@n0000DhTa00000000DNdU0000i:G700008T06`UIR16EUm0o\8Ald<OAj000000000000X?2dPE]\XHQ1H]4900000000000000000000<ZaR<efH
@TLd000000000000DN3a8olh]3PQ0000LcXVd2CW8KHC\SH9e3B9XE1\M2MYh\;TT\O00000m3TKd7L?l^0QH?XTM>c]dXVS0000\=]1H3aY`G[CQ1^H5?]n00000000
LRLJlEnBXh1a=9IHT>D_D`K`0000H6?o00000000000000000000L]NX000000000000D@Mc46FcPo<3TojR00004J?i\DF7<<lbdf68000000000000000000000000
Dag5E<[[Y5d4hgl?HJcf4R4L<iM`19C6<NRU]:^]00000000000000000000<MA:0000\JSZPSeU0000dZhoP_cVhaI\\iZ8Hm@1000000000000000000000000\FgK
LJDMLXSWhlAn0000`n7LT4\4HAQ<8O9hPS;SI0YC00000000LYG\L[7h0000000000000000`E?^LFef000000000000<4HTX8F20`\?l9]H=616]=faU@7<58XVTiKk
000000000000];hg@HDOA>km00000000@bZ<dejP0000@5OK4T[B0000000000005:c70000Dl8Q8_GU0000000051VeU6Pc00000000@0<UdY;k\IZA00000000dDcR
h2b8HSm0e1E9000000000O@k0000lEHSdJ[S00000000hACnH`ko0000000000000000L5`W000000000000HTFFd8=?D\kc00000000TmLI000000000\dNE?Vo0000
00000000041nXO03``7Z000000008WHEL@_ZdifY000000000000<BP8TM?HT=0e00000000<BZla<HV=3Bl0000P?V>00000000T?0nU=Vk0000<V@M000000000000
00000000\a@200000000X^\1DhfE0000000000004:A[0000i;`]0P9Fm?=40000PhBfHmFTU>i9L=MT0000T^S_hWB2@_dSU6>S0000m=B10000@HMHm9jiL4`4hCZh
0000<8@@XC<]00000000PMF0000000000000`P_o4SVW8Jc<PXKEhA;Td?IX8Jl@DIDe0T]:TZQNl]NK@f>^0VJ4i5PPPA@Vh9gF`hYSLo4^1224Y<oD00000000<\m=
0000\2BJHkPXPY>a<[cF0000LI[?`<2Z5<=jL6860000@^k4`O`d0Q<D4cNh00000000`nUKP3RZ0IVi90`fhZO@D^Z6E<Ac0000`hRg`Na0@7UdPCMTD[<\@J<68j:l
HcbOE=T=5>XVLbd0i=R]00000000Pm;F0000D;nZ0000T\NLLa0Kd=Hc@I720000@]BH0000H_1M0000DHY40000000052=PhIbL8ZMKLacQHKnf5<LUi<eo5=AYLAJ0
<bX[1?4Uh]aChPZAhZ9B000000000000XPfT<QTCa8a=00000000L]JgM1FE000000000Od^000000004AQe00000LS\000000000000D^`]0000000001[\00000000
8D;A<DEc8X3`0000dQP^DmeR0000hF20XJ9GDa\E000000000000l;<6lLB4@L3WPQiG4XdY4iT<m5MDdAe98@Rc]?G]00000000000000000000000000000000l0>;
l_U<00000000dkRB8E9=5?20lKN>000052oNM8g70000000000000000000000000000PB4V0000000000000000`DR^8\d?\;jH00000000`kN800000000X0C=PDEP
I;J[hS@_LK6S];kd00000000`1lHd8650000l:`eD==nd`nB00000000Pa:o<hN;9?o540kWTdCe`O3[8Xj1ljQ10000DSB;e<fb00000000hc8e0000000000000000
Y0?`dFc70000000000000000<lTJ000000000000d?<gPV[f0000000000000QZ:00000000@?LG0000`UBB000000008k6J9>`E00000000dAYQ@SFjT_QLP`9?0000
m?LFT1Ao`L_[D]b0M4X5@GbE0000lP2>h9hXdWKCXkHX00000000hPTK0000<9M9H[TK4;X3ho0D8Y8ll]nHljPDa<U:0000LG?I@B4E@LNCDn\@m3GH0000@5S3HLUW
h27NPSaKl[>E=1KU0ao;D[`>1>?BY=AM==glhUUiPYijU:Ri000013UIe4d_`4jl@?0EPEQE`F_oH3mFX=S0hK]NX:IL@IkAXPP<@TUB@UJP\0e:4]9k<@BJ87EB@8^V
@>?LLRiP@dB7DQ^8129eU3JW44gYPZfbTj8ND47QTLb;]71CU=>DPIWY@Jl]9=bSI8EkH95o8:IV13T;I6M6e?m400008<Cb0000L1o_`Cd5X]IdY9ZL000000000000
0000hN0S000014Rm0000lD9CX_n\E49nTTG[0000POO<d0;e\V7o0000000000000;ZP<PiY000000000000@Wjc0000\90d<ckVD9BE<b3c0M5b0000T89`0000@^3=
U6f3X3H?P99kT4Z\L`Paa:T[00000000A<H80000`cfg4[Yb000000000000000000000000000000000000dRoA0000000000000000000000000000000000004RgM
0000LP<400008HZj`am<\cUe`l6=00000000i;R_00000000H`@WLRHi`Q^ETLP1`TEe81EU<lHo5=Em09UOdR0<Q26PM9:Ze;E6@JAPTQ8;00000000000045Pd11MY
00000000000000000000PEPXhIBJHMOS0000000000000000000000000000lIUB0000LaOP0000H8>F000000000000LXFQ00000000@E3c00008`_B000000000000
0000Tb7ZH<M=0000M6R=LQO6H2lZ`:1R@;]f80hd05TdhGiSDK0XHI=`T_`S00000000HIULD^2\000000004YSW00000000`8l<DmKS00000000dJN<D@f]TO1fTR>M
0Z:ZT0g^H5c6HOkkTZo_D7XndM^WLci=00000000000000HZ@TLA0000Q8hT0000TX8S14^e0000000000000000@8UGT4[8X<TQ00004Ac0T[[j00000000l3<o0000
TfVC0000]=3R5=dK<U9e<eXN0000\I_MHKh2D9<U<U0[A5[;00000000h\C=00004Rg:0000a=HdD]cOa?0Ma?bl0000DNWT0000e<c200000000L7\W\1Lah8eW4J8C
0000X9lK0000D^Cc0000Y>XMLTaC0000000000000000000000000000000000000000TETa000000000000PE6NQ>eR=?Q;00000000<0HM8OI6<RQ9\[mCL2A\0000
<PSK0000PO:C4[e`ldNUe;c`i=h\0000000000000000D^_jXl6_000000000000lR58DThTTeFRY>Ma@Ac`8_P7d9Z>\>bD\JSNY?oh`20@0000dKgfX_Y40000D5L3
hmgEE<He0000PTeST\`I0000dBOAdijY`4Ja\:5`djQ]00000000<GSWh?N^HOIA\S]`<UBd0000000000000000000000000000@]gjM90@<;bN0000000000000000
`0:90BhK@Oj4TKS0h^`@Ta;^HbWRlYBe];DRQ<`J<=8Il[mRhce;Lhkba5bQY;@VQ=OE9=f=0000<i;80000@40E0000L1GelAWTPH78`PV?0000000000004EeF@c59
M4la00000000HH<Y@@k3<RWZT[cSliZf00008jA30000000000000000HL8NlhDb0000000000000000000000000000@Ni_L\4j00000000`6F0HTI60000a>300000
000000000000@9^b8KYL0000dCi_`3k40000`a8g0000=3]80000m5Gf0000h@[ml8I0E80PDYN_`fnG489k0000000000000000000000000000\\XbX7G4TPn2X^0A
TdCA8f=@hgTk]0h@U5SiU<YK0000000043KL0A_Z4kSRHEoO5=8h0000A9?FP:kZ<?:MX9acTQ2]PW\:PYSg4;NMX49o<Mco<@C0I:AOP:\EY<5fQ<X=00000000D>Rn
00000000l@Y@83^NT<32`W[Ai0`SL;VAl7;7Q:mZX:T]\YW6`:OPLKfRI;i?M:iL`oHLl=c@Y?HM00000000000000000000Pfk^00000000TEQ0XO^>0VZ30000522P
000000000000000000000000000085WS8kK>hXDk=5aX\<GWh2AKd:GFDBCem>I8DP07TRSmD5gd`Vd_0000H29X000000008WEa00000000D^[iP35kl?OFD@GR8M0h
4S]<d[nPL56?d[B>\nDk0000000000000AXfdZ`>4bWa0000hH870000000000004UdZdInl0000@R4i0000000000004NYP0000Y0hL1?R[00000000L3?e04hIhNjj
TXIIljAKT9j?\kfRE9O<0000I7l`00000000DSTLX5Z_<T590000XlP6TTXH0@:^LWH;dc9ChbIo0000000000000000`\`7X`3[`jVkXNGMl1cO`4?7@:jKU=3ITKaI
0000<18>]:Bf@G]WY;NT0000TimTm1G3\DaHlOQn000000000000000000000000000000000000TQMY000000008L7QT_OG0000P>OD000000000000X<E500000000
0000d1mlhJU7<Q1o0ZJ9l:Nml7D7d;Anl>geXB8W<Dec8K;C@SLXXnj6=37^0000000000000000l4C3X52>@dk\TnMLd@\[8=iNHC98dj=4hLkF82bO`Q[Ni0QRi0fF
d04jlO2nP@HOLVi7\6_o\;]?T@N2l<10hCQ\lGlmX?BD=:C>`@1@8>LO\E7fT;K\`GnF\02S44EL`PO?daP<8b@Xi7OO<TDQ0W1lh^YYa@1l0000Le70000000000000
00000000I?e90000d@0LPJe_0000h;8B<DBll6X30c`F000000000000e>R\h3TZ0000hMfA0000D1N[X@Ib<JoIDS^ET4WSlX0jTXQc00000000PY]dH?@4`^1:Ph43
M5gC\3ZG`4o=HhN[0HiZTRio00000000T69<1>7n0000PE32i1n40000h9gg\U8[H2QK5112<MR:XbF78@\=@[@WE09F00000000DAABhRa^0000000000000000U6Ue
<JRM8IW6E1DW0000dB3HTM\7000000000000000000000000HYCC\[>\e4?F000000J899:H0000HAkb@[BPDf@C0000d;`^D_cAhKX80000e;63X;fj0000a:oI0000
0000000000000000`7H>\;@nH;]R\Gme`HZXhTk_0h6a8o4Ni:KX@L?Q0000000000000000T0iNhBQ^0000H36T0000@n=S0000TSk]X>=200000000000000000000
hQWQXMWX000000000000000000000000000000000000d9hDP=9X8g:i00000000lTiXL[eOl\2@i2=eDH?K00000000T5ICLjGZTCYj0000000000000000d=11i9l1
00008VnC`clle<mF0000L3VJ8^3a0000E940`FTIXO2ChOOoL\h2Q>bI000000004DNi<3\f00000000000000000000PTV>Da`j`BZI8BooD6cci1DD00004_P]dL5:
a?d4X2]CHD080000i:Qg00000000@VW50000@ajV00000000L9HY0000<mcH0@^F00000000Hco_e8RX46aF0DgalM8>T`jj96c?1:khd^1f00000000000000000000
0@a<0000PU;Sl[@d0000m81m<]ZQ0E4ElFKm00008QRG00000000Y>\U92V;l9RR0VKBA<IFh@f:00000000H>4mhh]Qa:od00000000\GEh0AX\<Z\bPiWZ00000000
hj^i<n\2`MIULYUT`]<dlO6D8V0e0000000087<;`N[fhIoQ@=:DM=?=8\VI<>Cn0000hMSmXCfi4KP8L7YAd@FOU8S00000L3;N000000000000ld`MH^6[L=Xk8mfN
I:nn000000000000000000000000000000000000I:660000PC\dLQ_hD;9c00000000000000009;5CdeGPL3m6A;P[0000lJ5\@3P_00000000<OB8lOVe4aNU<?S=
H6_BPFi_TF0N<JdC0000dWG\4GTjDVNoI3:LH[Ie00008FE[@TLmh>jYdOY:0000000000000000<6V[0000d2CG8KHP<d;R`iEVLf>j=38bE96dXW>3m:IfY>>14J4g
Y@3L00000000e;Uh00000000PUj?0000I;dY000000000000P];idfOG<_ZL0XPCa6A\9:A[0000lB:a`W]mM41m<<W]i?;?Y?FC0000hSEj00000000TYFgHMg?0000
00000000`YkV0000lL9E00008XC9DQ2O0000`bEfPmf70000@`Mh00000000d\WiHUTK`[^dTA>eTSa\000000000000X8]R00000000h5gKX8g[lGM@0000LCS1d6Oi
Tl510000\gj=`?I;`X_BlVkg\WkdU26>`R2OY;^M0000`Fg[\dcPd85P0l?ZT;^n4H@aTBZ^00000000H>IOPS;DY=KIPR?fY::_DOP>=3ed0000000000005?6eh5:F
DJV^0000000000000000`enL000000000000000000000000@:We000000000000<=8X0000DJJL00000000000000000000h1][000000000000\^OBPk]h0000]2b4
000000000000000000004`0?`]BY8F;D00000000A=@3dFWRl>;2lU?VH;8Y@VheD]:Y0000000000000000E4W3HDYmU4JFe4[K<e]P000000000000000000000000
000052Joe:LZ0000@^QR00000mI=DWCdm8h0a10<0000@cQZ0000T:XfdP3Z8HE[djHB0000d@WN00000000lLo@]0KI00000000\fJ1DFXh0000Q1CM\`SndmK?T6Ig
HGE_dV>FdX_g0000@M13XK^iX\oLdDiQXdCS<7`OdKDOlAY^@WT\]<GWA=alPfifA<aX00000000Q:<E8CgoLNZc00000000DnNF84YoXPZ\`;^T4bZPlh9a00000000
0000000000000000d^1U00004Clj000000000000hMmFP`e9\iDa000000000000d^EN0000@<;:LCdG00000000P72V00000000Q:9H000000000000L]W_TMnL]9F<
X5NWTUf70000X09b\V`n00000000000000000000hKY[0000T4jH<4;R\;59<1OC\UloU;IS0000TTGk@<8PP8^2hNeGPMil0BhTlfGE0mNi0000lHVIQ@2S00000000
0000000015XSlLL[0VKJ8mJg00000000Tnah@Ti90000<IO?T^l=HfbX\A?<M3ID0000@@=k00000000M<>E00008bbC00000000000000000000L7bB000000000000
P:E=LXIX00000000hC_EhWlg\h?9<3>H0000000000000000P]]U00000000m2F8hL_jdVAgQ2nE4kV:@:B\Y9h\lG[[0>T6hAP2Q;mel2h3\NB0PQh>l^aNHn]:A69c
4GK?H45Slfb?<jLc4k?G4WM7TX;KQ:5=Q<NYd03UH5ea4n?CD;QEe:T4a>nX5?c8dQA?d30fH3N\LaFA14\=00000000`P\DlQ]10000a3ZC0000TQiWT1eoXCH`@Z;>
TgeDTa<W0000\=WD0000000000000000]9610000`9WF0000L`SC85FL8`F[TDY\l[i_L<`b@nmblX>1<0^T8f3JDFaAl7YkM1SV<6i?]6C]000000000000PALc0000
00000000000000000000XJNn0000hWIQ`^Xo00000000LKn20000@c6EdC>T8KV<000000004KNmTNSJ]0Of00000000]>b@<0io0000h7TkTa:bTnWE0[240000h6[E
XJcQ0000000000000000U1_:0000lc94`>N^0000000000000000lNOg000000000000E3lQliL500000000TO_f0000DHQ[0000i:2R\1C\4F<30000@aiMX^^lH`RJ
00008]^V`4f0000000000000H;OllLcR1>nF00000h@I00000000X>>JXGQfPc=\4DdL0000HF];M;>U00004TIXL3=T8hnJ`k[00000A?A<00000000@<:0\BB>HFKX
51`VQ2Lc17590000000000000000PliP0000hHd387]j0000LG@2Hm4_dXUR4\gKU6\RM;iK9=2b4R6800004669hVcE000000000000d9FB8=fM`;e?0000<UIC\0Yh
8UXM@B\fhNc`a2bn00000000hL3J@;HGhUOZ0O<M0000laK00000X=WUd4Xm1;ZN`e_\000000000000dO;U0000T[@?0000TPOL000000000000DK_7@2j5XNEL8SWc
4MV3TSkOHWkY`^SjI;eF@>iN\kT`HR<3L]\cA:\b000000000000E<_o0000=9I0000000004lDX15]bD3eUP4T8=6L[=;<]000096@i0000Do8d0000hGLU0000e>V4
PUjo00000000`YR;59ITQ=>Y00000000=4Z=0000PCB7l2F6XcjXA<;E0000000000000000I0[=hdc>E4@LXn8488:<8[Z;L^M=00000000a9]ghL?jP>Yk00000000
0000T81\hMi[000000000000T1hh000000000000DEUiD`]880L1@3FDP3V7@ALW<V1DDd`id=d]D@F3TQ;1HV]mh5QXLDLWhkDL0oidA2=9E2iB`l:5`;@c0;T9P?Y9
HdX3i7TY]?L:00000:cH000000000OQ>`PS[PdR700000000P5aW000000000000000000000000\N^ID^_Wm9[K00000000h>0K4I\h@O84h`cdY6D>H0aPTU6YP::j
0000000000000000he_Ni9N4l1ZZ0000000041N00000hK\BHc\;L3Zm<NH:a2dB`GRNa?bQ02nkA?dC0000X4C\0000hBNF4KOA<G<:TaiA00000000<AKYTZJO0000
`Ih20000<ZU_00000000000000008DY9HPCG0000000000000000Li@W0000DLaE00000000Dlb_hVdSDWcR0000hCkY@WD54Oh=`OA]0[Fee?8Q5?f;h@DkH>^9lC[n
lM;:@RIG4k^Ti3jV00000RAK@X\9T4c;=7C@d8JU000000000000000000008R27000007TBH;6K000000000000<WSB0IKU0000DP\8dYaF000000000000M07P0000
d<800000DBBc000000000000daJ``1PAU24O0000HPaQh6h?`Zak00000000XEIF09K6XG\<`F?VHIQD82o;l2OWXJGm0XYWU1>>LH4H`M=4L_Tf8@JnhdF:00000000
X:UT00005>Q]00000000000000004YlMPV=JHaZ>000000000000TU9K0000H3^Z0000T]KfL]OT00000000000019CQ0I=6`0[2D^__hGIH4C[GDGH;PZXT@`g<DOo1
XlKlhmLSe3d=H8IQ0000000000000000`9QnPlQo<;lj8KMY00000000000000000000000000004E=K0000lkR\Q2LOlLGnLF@Em3[O000000000000000000000000
hBag`NjV0[Xl]0:@0000d;DH0RC=0000E1l`LXLJ`cBdTHENXhZCA2U50000PJ_?000000000000TV_D000000000000000000000000D]WFl5h?@hLI0000hhbWX:me
hA3VDM`bQ42B\9@o<jh8A?`>8DaUhE07DSCddJSf00000000lX_NXR>]dbVbHH>X0[`0U;l30000000000001=EUD=Lo0000M4]K0000Xl<A00000000000097Ao0000
0000000000000000@S5NP<Db0000\MEE0000000000000000000000004Gi;0000000000008CLlDUKZ000003QPTe=500000000D\HJ000000000000D4oU0lDh0000
\V^;00000000P;SGd9hNhkoee?Qhhbmf@Kmg<dm>00000YF2<aeJ45N3\QKB8dAeTI;Q]4g=`<5R@TW15:iX5<AE]>0TLRG0\_UlX;JD00000000T7T^@7eZi8[d0000
045aT6`e0000000000000000<TJZ47PehTQ90000@Kj5PCMGl<8_8F\B`^IG0000Y9SG000000000000\YA?00000000hJ]3P]4`0000`nS]000000000000000080K\
i;MFLbT]@HOF@]`2m1XO0000000040K?0000l1KQ00000000h>e;4`E?D`CePked0000P6oj8ZMi00000000h5BL0000DXBD000000000000Y?6>0000@<K`0000lVn5
e7n[00000000M<^1000000000000lnJ]PmmG\3E2l45;0VK:1647U7G]00000Eh\LKC210O800000000hUOiPbd<]2NW00000000000000000000e<9VXP:f`Qjd0000
0000`Kf<0000@]ROHENW]25n@DnC@\jA0000`LIbhEX@<lc^e6JQ00000000XZl;0000L2Y9DVbKh1eOTE9j0PmJlgc9Y0]]\73=0000<QhNX;kP\QlGle@JY=b8LOIo
T^5H\5VlhQBk000000008EV_laa_\gNa0000000000000000Xo:[00000000DfmZ000000000000Y5R?00000000\Q`GdP7jH3Nj0000@08E0000T2R`hi7VU0OF0000
00008a^VhOm<`l;B00004I<40000TN0FXa<jXE]A8V_`E@3^0000M;;Rd>?0dDRMa=9R]<R1U?`hXB_;0000\1UPL8hmlNY`Te1lE59N0000X:U@e9DP00000000T5fG
l0<kPmUX`GS@<A>Ae;`0\5eGTK5CXK64`DQa]1gN0000000000000000000000000000000000000000<Tm6`^TPP`Wb\[6^don4A2`0TJiF=<<k0000HRa;L^i;0000
PP;;dHjQ00000000000000000000l<4bY6:b0000<@ZM\4BV00000000000000004TY400004l`T000000000000dA?Y00000000<>[F000000000000TB5m00000000
]3N<00000000000000000000000042;1`G[700000000Pd5]d:^QPIn800000000000000004eAd00000000P0ad`[aV0000dSm?T<Nn0000@Vo[00000000L9m>DWCB
000000000000@J@M00004NVlP?1jDbm:0000A?OClNZKL^^>8joE0000PO65e:?0\H<;hoR_=1I]00000000lnjX0000000000000000PIkN0000dJT100000000@nUc
00000000XFjO00000000000000000000000000000000lH3O0000Tk9Q0Cl[<53He0nR0000000000000000@:YghP_bdTdnTVB600000000000000000000X6X_DF6A
dOPo4ZYL]==B0000Q9RNHPb`0000TV=W00000000XIX=822C9>fN<6V9T_k[<g?CQ5Fam7k@A<bW000000000000L>:HPMn`dXNeY5V7`K4S00000000I@4TlY040000
0000XS9d00000dH6@<eZ00000000`]_88^n8`0nj0AI5@BAHPU5[h^;^Y62;0000000000000000LWf0PZ6=0000Y>UhTJ=Q00000000m0FZ0000dJZl000000000000
0000000083^6H5=VX<5@LVSYLhVoL;lXU>IP`S<?0000@<@i00000000TCe;Q9HR8JB5\B9CXOAQlU;61=nY00009<n6`XN8XlH4Dobf40KG1;BBP:;X0000PGcK0000
LH7F0000H`:h00000000000000000000h1D>0000TA^o0000Ld8V<_\D000000004AIDTVl400004V8EXB[80000@3?=0000X8Q=Hbc68b:0\cN:@WPE00000000E6SF
Xj?nHIhnE=hPH66L]9KCTIad0?oaM41VT2hNd0[\H4\UQ6XJ\P0`A9>_<`_7000000000000lPjO0000`<bX<;7eH?BSH8_Cl<V?`]2:4[AB8_3H8d>\hE<XTT27HhI3
026?0D]`5?1O000000000000dEG100000000@>]hhNXa00000000PE]P491RM:a?\fTI0000d7]O0000<G900000000000000000@eXf000000000000h9lZPKm;`0jZ
`E\^\T^bPa>P4cBL00000000`XOA`9J]0000000051m60000H6_QDa9gI?9Y0000000000000000T:BPd>mVhEMoh_<i\PkD00008HkQ8F3M000000008Q5i0000T53;
00000Xk]\D4?hg>587]5<Eo44^:P00000000`Z]h000000000000@LhXlM\RTa9GM4Q<a<`;PF39000000000000503VP`9mD4Wa8[oi0LXh8[XHa5DK0000<PejDT?E
hmYf00000000dP\QU<A300000000000000000000DiKY00000000PA1f000000004biRe>d>0000000000000000H9^I0000D^VVdTVcHb\\000000000000HPFAT;We
`alC00000000m;WK0000@D=OI>oHX8gl00000000hm^ldgLm0000X6a18AoEe2S\@H<KLIo^\J\Z`PYA\6bid5dM86H4H]810000l\;cE=1HY:87@L@VlRL4@Z5V0000
h7GX00000000888`hZk]U>\m0000X=_U<1UG000000000RCK000000004\=i0000LS@i00000000\moI0000000000000000000000000000XD7[XUHU@_Q6I>T3PDM3
DX@A00004oG=@62YXoF`00000000Xf^M0000LF6`@]>B00008M1]5;7ML?@\4Td_0000TU1d0000`e4P00000000XQg0\c@90000000000000000000000000000d\XX
000000000000000000000000<OBSdka60000000000000000LNmg4JLe@5KAa3I6U8Zh000000000000a5?h0000X:T<`XNE00000@4G0000XKCn00000000l8EV\Iha
i>Ec]>[G00000000000000000hSi0000PI0>000000000000P:GT0000Ta_M0000TVAYXW:OP1H`dV`?<go[00000000HR]G00000000l:1[Lj00H6HAXJbn13C>HBWn
TF1`0F`<\QT4P@;OI:nP\bjI5=i[PCId00000000TJY?hON^La>2HaU0Q2<k000000000000m93[0000XOJO83^BDlEdU?f2U05^0000000000000000lM[>PZZ=0000
lNPP00000000P;=]Y4O^ldacPZFQd^ZGa1RkX?f;d260==2nHng_dI6100000000\V^H0000PeMV0000]>hmDQL[0000PR`M4c5E0000d9SL000086c8lV\9h3V@P67:
HJM>Q7h70000`aHal\OFM4oaXlOQU<G00000`ICk@U15DZ<[X@Xm8X?c0000=9cC@\CJ000000000000000000008Qm3dkf400000000E?4aPbcX00000000hR[4D??A
`AP[<FZkm>\a0000@bYH4;FjLRib`eLBU1kU0000e2WETBQl@][[000000000000l^Qi]<<200000000hCREi9_S0000XbHePM23LU?G4]\R0000dh_[TnmNm>h70000
T@1o0000l;dBDIAT\QMJHb[^HeaLQ3440000e2`j0000I>gh0000<mjI`YgU8A3Jl\JX00000000`Ogj00008PLYH`ZlDOEDhb0j@[9[00000000\ohf000000000000
0000D>i?1?JT0000]89_00000000000015YXL9@_00004I<B0000h_YF917C000000000000LT`4HoIA0000000000000000de9G000000000d<d0000e4D:D^VK0000
@N6K8ncfhXVJ00000000`h5i00000000HOAI0000lH]mh0EdX8PO000000000000lc4;0000L5Y`000052>300000000000000000000@9l1PcPBE0AN0000d6cF]:QU
00008PUYP3YH0000hIdmdEY_8Ph8L[QV\P4<TUJ@A3<o00000000T8^G000000004o^Y00000000P6aS=9jWHTfjX33^X>Un@EnX`GLe`Z5i=5Mb@hKC0000@0lD0000
0000000000004TZf0000DS]PlVRgl]UK00000000PR>>\^^\LFO]0000H^Va0000H\1R0000D@mclCKETZj<0000LNd@<>@X00000000\?bE00000000=>Oe00001:hn
00000000Q;an00000000DH=k00000000hI4M]3n1l];=00000000Y:Q4000000000000\P4STDFT\ITNLc160000000000000;HV0000h0ZH@<<U06me0dE^Tef00000
H;79\>>><1<k<kbhU5:`00000000HXh=D;;6LGMn\MCB0000dRK[lFUTL^OT@0GJ8o>G00000000hBmk0000000000000000`T:58OZP\bTG5?R=0000<Af<00000000
00000000e<Lm0000lU[M0000`2D70000\NR4H4G3T<;M8?6^lAT\@Xo\`Y\g00000000000000000000\;Gh@?Ho0000@_eE000000000000@D4m0000000000000000
`4BK0WQ3A0KA0000000000000000le3@0000D9G@@8h\HSY<]?ZG00000000<cl0000000000000PEQT<B@[e=ZL=0bR`76mh7\J93kY000000000000h5l?0000]0k8
0000000000000000000000000000000000000000D;CT@cY60000082T0000XLK2D4BfH_gC13k0X8@cdY2D\^=md6:>5>Y400000000P3UA000000000000@MlO`GK3
000000000000LHDZ0000PQ\e0000000000000000000000000000h0jFTU2M`jd<hcIaXMQ<i78W000000000000Peg`00000\@C000049oR00000000lmT200000000
0000XCR`U<384C;7DPDYQ>>L00000ITi8N1:HJ`>`QV=HUQZ4MLGdah<<i4d<l0XQ3ZS\[52Q?@1000000000000hSA:M:6QXCO0000000005<JW0000000000000000
000000000000l[K8`>PGh@CPh=;MPoTNe:id`a^alf]S000000000000000000000000P>;o00000000I8PZ00004R;K0000TX6Fh44:X?VR0P3cH2K4@?ZklI7@lWb_
L6G=`c05\kLBQ1Eg93HZm<h<HQ5M0XOOA6:5U8leT42jDTEJ\\9hTaD210L@19cOi=UEP4NHh=Ih@WedT1?B000000000000@7d505Im8^RK0000i1e?000000000000
0000000000000XYH00000:hma?k3hJH>8C<EPmOS0000@b:VXdb9\3^f00000000=6dHM0eX0000000000000000000000000000a>X>0000HOC800000000@J4X\Y4Q
A0740000000000000000000000000000H5RV<0fZXO1UXiBZLR1H8la@10kVQ<kH000000000000d6A48gnQ8`Y0`aQ\0000e>OVI4_?M7ILQ;:hm;<o000000000lj@
000000000000\A86lLG<\l6M0000<P0A8NV:ToKf000000000000U<dO00000000P7=EH5m`@7`aXB6L`deh0000000000000000PLf;0000`<mRY4eg@11;0]JY0000
D7bolG0oPQm_hG@H00000000HQjHLdI1@UBV@^1G00000=mNXalk0000lG;0d9ini=CoDX^X<UL70000TBHLl5`c`;2T<FeWL[AQTl1fTVabDhl:P`5o=8QnE1:i0000
000000000000\Hnn0000T^5<0000hSRZ`W\H@6EKT:5T<FG<P[M0\5a<000000000lNY0000\@5^X`\mlcSX00000000LCmg0000XWhlhbVThQ0bM?l8@k@Q06hY8U[:
h:gl`Q:Ch`O7i9gNa14800000000PSP6000000009;Ik0UfB00000000HIXP000000000000000053cO000000000000HZnY\QSB\Fi?i6b7<`9^0000`GZi8YHa0000
000095HhHR7U000000000?CCXY;Z00000000@Z?hPE6h`haS00004D1S00000000000000000000\Z[WT=97\G7<@nJA00000000000000008GSd0000000000000000
L2WF00000000DZ[8T4k;A2bFLCWC06NTXOa5TRP\@XT7TDmG8:6i`6BNlKWcl_:5h]JHPdB[PFT<dj\alWAb@_X`a;fT1?Pf00000000A9m]a?[@99nA0AE7m:cj\R7I
0000HVbX00000000000000000000000000000000000000008SQa0IUW000000000000LLICT15>0000h_Hd0_U[00000000lK2c0000U7Pi`Gjk`I^^`REPdhga0000
00000000Db:>A<2l00000000<`dH0000HGUYP6F@00008@R0@7MRD9l==9nM0ZSAlk=T0000000000000000480CljgI00008a0ZT61jXhd18Y9aa0\70000<V5GE3@K
4Bg[00000000=65_0000000054eCd@04l>4C0MmVPScN<ELi00000000d>h\89:QX7Zf@Wm>H5C9\DG\`JXFhX_9l[3\laV@1=R?A?Fg\LYND3CQ0000LoFL<EYU0000
8_AH000000000000TY:Xd_5]0IhH0000LM1QLWH14LQXLXeJ0]I54bl[4kUHDojFU2gl000000009>:bL0>m<K[1<DFF<i<@m7_XP:B8`_nA\<Z^Q4ig19dZT_iMd`\`
E;U;];WW]?a4`0lbT1h80EBE0000TSldHae982VFLkKl`BLQ@FcgQ?NV000000000000000000000000m9M>000000000000l7JF000000000000LhXKl]nXE5mN@BC;
0000h75AdA7OlD3`P3=glP_T<IN\000000000000h7mI8W0PdlFlL<IHHO9U\T:[TXLe0000Y=jf\eon8BN_0000l9LHe10^L5YnHYfF@4d8<0Z88MMVX[QATcAN@dT1
00000000000000000000DEXP00000000hX]fI1S90000`7dZlGaL4\@^D`6g00000000U9bk00000000`cZ[00000000T@`F0000dJ6i0OHTD9D]96aG000000000000
0000`mWf`Ga<00000000@3ac`\IfU0j70000HEY2HG4S`m6ZQ;Tli=4<0000Q:=P0000d6d300000cLi00001>I\8BF90000000090aO00000000HE^6000000000000
0000@5P3dVY`0000Y9Q@lL]lTFcPlII2D`TY4e7L92@a0000\]]9D_9fPONP00000000000000000000L:3HHNK]0000`i:^0000TV@Z0000T[4CP?J^XoI\]66B0000
I7hX8j3J00000000LaQ3LQKh@g3`TCl:d\Z;Lo9BI>0HTMDE`19S000000004\>500008MO;8Dd1TkX4000000000000000000000000000000000000DWVMhBE3TFM9
dV<UlBd]0Gb[TV5`<X<]Lf^oU44n1:]4a<[gE?U[DKTG@b`1<=^?e?Uj@8hLLATfT8`K8\RQLY0CDd0U0000DXQ<000000005>Ti000000000000000000000000X^eR
U>aS\Pa_LH>:X^W80000PfK50000l=Pd@n_IL>8600000000000000000000XKoA00000000U;0?0000\BDQhP:44Pdb00000000000000000ZP]0000P?bT00000Pnn
0000lfKGDNbDTJ<l00000000`ZdU00000000demBX[jJ=:@h`001A:TOd@Q80000@\l0i1ie\e_nXjHh53mUP>SY00000000<LhI0000000000000000TJD1@3F6XIld
XPnUXABf4JA^L`kR000000000000H@hEXc1e0000<_3500000000lO]V0000TAA5`<Z@00000000I7:OlX<B\0DM00000000000000000000D83j00000000]7958V94
00000jSHi:3KX08V@H5c<HQ@U9dE00000000000000000000\lol8F94E0Ph000000000000000000000000T5S;<h=9`VXD<W_S0000000000000000000004Zg0FcZ
0JW;E:VPXI4:Y<ag000000000000lfB_a8ABl_HH0000]4A<000000009?h347lch9n0HW]700000000000000000000M;90l:mFE2_M<:eVPM4o0000000000000000
00000000@N]J0TIH0@7<PKcRM3_a\[F7\\SH@ce\]2U^i4Pna:g000008Im5\FYOPU;c00000000000000000000`\R^00000000000000000000PPmW0W:m0000m2J9
00000000lJh40000000000004=NO]1Hm00004?^m0000X\j2h6?d00000000000000008cOE000000000000000000000000X?Yi56hX0000DYTJE8oe@^8M0000TM:9
`fRU<8G0\A::PRD`Di5>91PH8Y__LQb6<9DkP]m<]3oK\iHgU47d58iDM<`Y\Bh0I=101=SMm?<JHOZ<0000TcbB0000m>JU0000hATA0000LSnP4^AE06`ULZ]D<He@
<34C000000005?QPl6XA000000000000dRQlY4Ym4a]@0000000000000000Pd3N0000HOnb41lV\@i1LQHKA;iZ0000@5kO0fe?0000A8;Nhlmn00000000Hn2k\9e_
@;K90000000000000000000000000000hVZHI0Xi000000000000L3T=0000000000000000DRX<li]f`o[A000000000000TFR7I?^I0000`YD\4D;V0000DWoFm6I7
00000000]5;]000000000000hBg2000000000000E=M2000000000000@Wh]0000E8WP00000000dJjh<T2^X1TXlkB30000000000000000@:bVhCb_hJR[00000000
000000000000M>UM@ZD;0eRf\P=lDT9\4L;W`ZHbD05ePRT`<kZNdkkh@GM\Dm:MPnR]E<?20000PeG:00000000P\DH00000000@I^>`]Bji?>W`NK7000000000000
00000000dj:LX;JXXYk9P`4:0000dFI[@U>_0000e?620000X@`a`bXDl\ola2SHD_Wb4\5ia:2^00000000DIk]0000000000000000\\\@00000000dN7K00000000
000000000000LnH1E?W_Xed200008^]R0j`?<I6RX3NNlTomd_=@e5A6U:<Ta<gFh>hj<4Z9H>;fHcah00000000DWT34HJ10A`9d56_M3Jjd39c5<S`0000i><K<7Bb
L:o`@IB6``bFXaEi@B>PPndR0000000000000000\W^YY>gY00000000XT9ALE5U0000U8GT0000lVTS`od50000LR>lXo`F000000000000\[YTT1m4l31d\b]8L@>R
5;]`59QL0000<\mV8c86E9lU00000000000014ac00000DMg@NHVH_Cc000000000000T8?7l?lQ42Yh8T7<PVUOlfLk4km?0000H7_U0000480cm7[F0000A:Mk\[7O
0000d2Ofhc@K`AIa\[INlU8B\aQjPOC@PbcdE5WQ1;SC00000000000000000000000000000000@BKoA7=IdYWO00000000`33N0?\JhQI`a;G70O0M00000000DD>Z
TEekTS[cl[`MT^4n]15QI==lHE8k0000000000000000L<fk00000W\XP0ON0000H8G]TnJI]5W?8U6MlgcU0000l4[g00000000000000000000<THK@H1h`P6X4VPn
000000004l<jQ0K]h3EAhFk\Y3`S0000000000000F6R000095G6`cM1dCAmHLAE00000000`KU3DOeeM1el0\6[I7?A00000000a>lK00000OlaHm84XWj48`I;X^2O
Xm>6Y9V\00000?Q^0000000001ble?N50000d^CHPMWf000000000000HF`[000000000000XTfDdV3XdWZHDg]900000000DcYN000047>Zd];Z54]U00000000=7P<
@M^F00004H2N00000000@S^h]=][0000000087oB0000I8470000XLQE9<92@<JC0000@hCB0000L:iQ0000XgJO0000l6WE8L:TP28BT4gLDQo:Pic[000000000000
<3R>00000000DAX20000000000000000T3Y\00000000i2ZL0000\8CCa1BC@=Yo000000000000000000000000\Waj<Da80n5900004MGe<JWk000000000000U=l:
00000000000000000000\H^aXm[T0000XC7m\Ic>XJBSTa6OP;g:I5Jfh8S^00000000@@0\DWCSh\`\l[U\e4S[8J]N00000000lb6m000016E1TC0C<n5UI=[?T=KO
i>jAXjWQ@61U06RE00000000000000000000e31i00004_:^<DJ8@g4O000000000000@IWeA>ae00000000T^Do000000000000000000000000i=iO00004inhe>[b
TX[nU85Z\@^7\[[<00000000P9e7000000000000`j?Z00004MeY00000000H2;=@di:00000000000000008O]I=>180000D\08H[LQI;eR00000000D1a^`CVI0000
000000008V_o00000000\Y^c0000A9\>0000L56MTL[o0000@V0<\\\7@one00000000XNk1`_8_00000000XX^>000000000000000000000000h2;b@]Y600000000
\S6Q00000000`;1Y8UQLlMW:TI\>U<XR000000008ZWLldbO<LhhA<<G000000000000\ZKiE7QP`X<8I2BK000000000000\;@P@FMg`?B:H8M6T;950000`XBQhY1a
43_WdoB0e<8<l4^400000000dPg<m1:Km:;j00000000dC7ChCZBHG<R000003\C\5oC\7caQ25X000000000000H3:5<cCN00000000P9>UQ:K:00000000h<d?lAHS
l=:c00000000LX=70000M>G=M:5Ua=0d000000000000l5K30000000000000000<=kJTkY=0000000000000000hEJ\0000<V5R000000000000D4>UPBPI0000HYRe
00000000@H3B`eL^0000<HWcP]:fhHY[Q5S;I=3=000000000000a0Fj0000lP=?0000\`nP00000000l\:f50gQ0000dCE^0000000000000000000000000000HQ=8
\ZE90000L4?U0000e:6lXUmVdVj:<G\Rlnlf0000`=gbPFdcQ?]D\m_\0000PTfR00000000T5B]4?NSl@kg\FYY<>\D4B[FT=?AHDN6\E[3h?UIm3X0H8Dj00000000
00000000P?OVM<hoDQ1A0000d79R<blH\d?cd6lG=>]9000000000000000000000000\fHC000000008PFT\`@`0000000000000000m=Cc\Z9Ri4Dh000000000000
d1Mb8chV=0QbDjB7\OT<a<Fd00004QOHDVF6E9Db\5dj00000000U;D@0000@Ck1000000000000h@I>4L<14bYn00000JDg0000D6eVPEADdV6\]8lM000000000000
0000U<aI<B^bi2UNT03C858J<Hc38E=AlC4>=3M:000000000000<[K`0000H^`50000hkjJ0=dPLSK[4ebjlglc0000X0YLP16`d6>L<_>d\`f^hD6aHak;D=3:L>8j
Q<DB00000000000007;C0000D69Y0;M98S6D0000000000008HW20000000000000000000000000i2d00000000a;mD000000000000ldE6H=P38M<Zl[\EHJVOE1J1
Q8?Se9@?00000000@`HM8`n]00000000HdPe00004jCglk\`@b;_000000000000\@::m>Gg000000000000@5dYl\<j000000000000<1WCDP1nXBD=\XZMX_?C<XdJ
00000000<5MP\ZW=0000HGVG0000=:Kj00000000HHKN0000000000004K3<D[G20000000000000000TRP7000000000000@0cM0000PFhm00000000HcoR0000X2Q0
8i1DXL]N9;Md0000534R0000hJLVi4H6m5ZW00000000`YZ30000dGhCPj2;i;jh\Tg4P>UML_N=0000000000000000D9Bd0000TBnT\ZQ1l[;F0000Y:m9a;Z0lTJ9
`HTZ0000000000000000@R_Sh3nFdKD^\V4iA52<DChO000000000000XA=X000000000000<;Y7XMH3000000000000`9ch\<250]lY4WWRL`;700000000l<M1`GQJ
00000000U3<;000000000000H7070>G30`1L0000m1@L00000000000000000000d4Q60000`P6J]1C154=n0000a49L0000lUPX000000000000d`f9000000000000
0000lHIRhlPc0000XIEI5?VK0000Pj;PLPh\D9MXTME_l;LkH\P^000000000000d<;1D@eA@`fK8>BF02@Lh8n@H@PW4AF8XCE:@4_H8h<90CI:0k_l54Xc00000000
<2T4480Mm<HG`ePV159^Tn>N`54[PKC@`o1D0000X^kX0000000000004:@gU8CU5??G4c_`@OW4E;g2000008=1h]dl<gOW8ka\@NVRY0fg0000TCkAHGW3`Pjk`]W;
\5>ZdEXY0^9;L3AOPGlLdJCL@Pj\@[c6hXU\<\GVLm\LdHa>`D=@8Ui``]9;4>_3PX0Qh]FQ0000<@ff`m=:8IYl`ZlK0[h00000l8<=0000h5j5dKZ7lERm8M8f@]T@
\K?R8_fU00008Qh1@=@l0000@QeG00000000HA[R0FZGHQDQ49bJhKFNL0CaL9QQLRW7T_i^Tilg00000000E34bH5lJP<YbhR;100000000000000000000@aG70000
<o\iL2<1d:c40000`c@i0000990g0000l=@SHHS2A3840jgl95L]Y<Sl@WNh00004X:CP[KUL\bFM9i:hXTlA3?mA5Ub0000`leF00000000000000000000I?`Y0000
H_cM0000a3:j00000000dRLoT6Y:@3Sm@M3Ya0H81>WE\24CQ<RIE=Z=XT7N\NhH0000P63?0F1R00004<aADKUiA4;F00000000000000004[1g@:96dO3M`8Pn0000
00000000000000000000lH`]XZ=oHTee0000087W00000000000000000000T^8;00000000A8N20000lHT?hFE;Q8feDDG@<l@HT5SQH5[S\nbFd<QELId1`aLe]=?g
8VFi00000000HHfj0000LM_]d[8mE2HZI8c80000DNmA00000000HHV<4I]R8M<N000000000000000000000000XCC9HLo\TOG_PnXh000000000000lj>`0000h<^8
4[`n<BZ30000`N4AP^]`0000@I0ME>R200000000TdG@lMY8l2A:000046mU4AinhYF@000000000000L:FD99UE0B]em:@S000000000000h77[00000000XFW;0000
DB6d0000T]H=Da7Y000000000000000000000000PH?l0:Um000000008@Wm@mPn997f000000000000d1J2TSM`l74L=46200000000hD]B00000000XSkk00000000
00000000000000000AFWL6Pm0000H\P30000000000000000000000000000T=8g`=g;@\WI@WPTd_6YP4Sh4SEXa5?80000dR^X0[3o0000T<W3XKm]@Rm``Vo1H^\Q
lOi<I:YnE;D^0000000083U200000000000000000000\7>A00000000XjG5DBEKd2m7`8@1@QS7PZa@0000HKVcXA1G0000LT<80000Xf9b000000000000HKXo0000
@U<hLYRS4=M<T1hX00000000E2R[000000000000Q0PP00000000@8a_d=<^hiOHL:MmhiI]00000000\=CD00000000000000000000d`Hl00000MCQ`3J=00000000
00000000@JEBTVYT0Xc3dg42TjVQ4X`152Y]LX6j`LDO0000D4`f000000000000d3G:8kId00000000000000000000000000000000<B;:H0bO0^Q3L8>T00000000
0000I;gM00000000000000000000dV>50000000000004cYm@NVd<]>LXKodXX>@m<KVdBS7LD4\LP;e\FWH\Q\JhFkklTl6@_BQA35B00000000LW]W000000000000
00000000000000000000\WaF0000Pk574645`]>Y0000HnZ]00000000L2JTDS`0lGQ:TjA?0000PKKM\f=4@<R35;4k0000\djd@Q[14014L5;P\9=Eh;5f0J6XTM2]
hX^d8Xmk0E?E5:;Id4^HQ1YW5=0@h8Jca2>U0000Tb;J000000000000XPV3dl:g0000DM6JP?`XHNk?0ORkLVem0000d9U_<HPU]=2;P44HHjJFM8D<E;ETQ>\FLZlj
00000000`1mQE8ec0000PLik0000lIdV0000a3h?d;0M00000000000000000000D1FL@S3[Ti\kE:;=0000Y0^M0jcfPQU300000000I:Oc00000000I:FJTWmK0000
0000XYF]0000<>FX0000H?Sd988<Y=D>00000000`;2700000000`LojDdSAQ5K8`DV1DZ`o@M:Dl68eE77aA=W^00000000`2U=515e0000000008d159ZdPJ8X<V]P
00000000m;]QDgI;00000000h[af49`_00000000<MC^0000dFDZI=mi00000000H?i`a6]B0000`7;b00000000000000000000000040^7A4hK0000\L^600000000
000000000000000000000000PKSM0000XA5D8Pi@000000000000l`ZG0000PE3SXnF?0000XO5lTocG\eBT000000005?\Z0hmV00008j]]XWdl0@:C00008Xhb\XD7
lL98=6[Y0000000000000000DUA=I3HJ`9@NXU0jA0=>h@B=0XlQ43BD\6]H<?\;0000X14;00000000L0=n@BDdXHcId^bh0000h9K?T<89@G8_<_io0000hPWZl6>:
l:d;0B4hTEE<`GGIdXR08\TI<:=I00000000HKXL0000\]Q000000000\?P@LX\H00000000`7IW`EmO<0jk0000I2RK00000000d`5X08H`00000000TOK8=;>71>VO
00000000<b^1I?Tk@]7i0000HQ2Al=eQ0000Dc0E0000H\PM0000TO\f0000000000000000000000000000XH4=lg5N000000000000<F62H41<Te54POVUa>Qf0000
<E;JX\Kk00000000\GDe0000000000000000@I^R000000000000`[^GTCjS00000000m4iN00004A=E00000M[KD9d_00000000LAG2XGT>8BKT0000X8RD00000000
m:`1Pf`70000LLHP@;>K<DNJe6nL];HcLF7HTjf>`H;OXhcEhG>1leOF0000@<n\0\6ld1e7`fW?dgFC0000l@6100005>`<@_IE00008I9=8=JTl\]RXSchL_[:DEn6
0o@H0000000088gILY=Z<cVT4n8Z@WP60000000000000000L?@I00000000DWLH@^Z>00000000\Qbnh;KN0000T0SN\[dS00004DM@lF4H00000000HU3VE4HT`Qg>
<SVH0000PUcg0000@S1KP_dll_E_L9olXXI:0000d7l:\OgM8gXi]0?R000000008LRV00000000`\]100000000000000000000I:]CY;I59=8Pi9DD50oNDP[?A55Y
00000000L8<c0000000000000000d6=n@K[=4KI8THTM\`RiP9o8dl=g00009=K4Q@2\DED]U:?K00000000d;:e065XXPdLHhj942oH@?m<Tc6n0000H[gQ=;O;TUO2
H^nhX0Y>8@JK\kh[l:COm1>LTmhC0000HWZ90000h<[=0000<c;QD[OolPCX00000000<[^X4h7k000000000000L2\5hL@H0000D<NWHF`nPb2o000004CB@EnN`E8U
PS;bHVFAe3KJ0000000000000000I8m:0000000000000000000000000000D:XRl@[4X9[0<=^I@b;V000000000000`JJ2\Hb^DOF000000000LM_@00000000l;>;
h>1;0000\6nD00000000X>oe0000\KBc0000lED:00000000THL_laKIl`BC0000000000000000m>L50000000000000000d2liH@S887ojY=Q40000000000000000
m=`mTX@\\^_<H]<U000000000000000000000000\Z:J00000000TC`cU0mD000013Xe000081TG0000lYXg00000000hoP`T]>9<^J>m<TeD]aa0000E>?]0000=6fN
0000000000004E`N<=f2l7mR<X\f=9LH00000000@JR?lSi8e>0l00000000hHBh11Bc0000lV]@0000`MfN0000DG@iH257HEVEToQTdo\=HQC:8WR2e85o0000LQ?O
0000d4ZC`4^VD6=c0000U=VG00000\ebL566DBU@d<RDHO?^hbLS0000PX<O00000000lZO4lSgo0000\knL0000@B\?0bDT8I?00000<PKi00000000000000000000
0000Q0@XdIemTj7d<fIE`7IfTWUh4?[l8\hTd6PEhQ;a000000004gP_000000000000000000008WV`000000000000@]7W0000\k[@0Tie0000000000000000LmHO
X9;LDRXNHF9]hOY`91G]00000000DB?BDM`m000000000000dfaoP8o`0000m<G<\<2A0[L4h^IZ435Zi@:E\o>m00008Ul5000000000000\`i^0000P=bX@Gil0000
hl\74Y@APelOXG^@0000l\a^00000000DU6200000000HUgAe;?o\^BRD=lf0l[F<[D9000000000000D:P;\4@dDNdj0000`FDL0000a9L900000000=6;:8=Cc0000
000000004LX;d8W>4M9k`k0a<954h]2KHnQ5]1\F00000000000000004:?d`K>jP_=i53Ak==7fHb@fE<jOXnN^0000I>_a000000000000`EA5LMdm000000000000
0000i>^D000000000000000000000000Hb;hdF^o0000000000000\2b\Rnf8HKi<kZ0Q?FXdV^eX8CdHYUb4]P`<6Dl<c\[T066I;F200008JV4m:>L0000d]T]@`fS
T`I`U3J@000000000000X>?><Imk52R2DDk;0000000000000000@:lQ000000001?@LHGmThM`T000055F100000000D8nR000000000000Pf7d1?3>LRRn`1PL\9mP
HEE1hCV?0Sh[0_IeT1CQ00000000LE1kPJnchC64`gX6i<a:0MVRdAhC00000000000000000000HR?K8nV]<AO:LWiJ000086Re0OS8Dm>ni>Z98HSDHeV\d<X^<7:H
dLeT<^[4dm77dNcPHoH^8Tl=Q6@N=:DFH7n[l__RI?X[TH5V0000LTPFl8fcTJgKdYTbXgO;To2<\B8h02Z;LF5dDN<W0UEl0VA;H_eQM2NI48Vnd::Q`>WKQ:hG0000
LV<H0000m4T9]:KL00000000D1FYXQ5Z<_[`00000000Q91E00000000lK\_00000000TD5hhMFm0000@1b`lZ_adF^c<^6LlK9a8JbT@QM>T82hTekBdCU4X5jh`]HS
hbjS0fKa]3hbM8h?e:P5E;kF`ReXa=04m=UQhVRLP92HDS5`i>ID0000Tb?n00000000@GAD0000Y=P;49[=lLM20000000000008F=G00000000000000000000hOmn
0000<Sn4H2Rj00000000\1DI00000000h8A\a0=VdoZoT]?4]3bC89DO4RY]]5^mE:Nd0000M1M7XCW8`R5X1<MW000000000000000000000000000000000000l[JJ
A=TghS\U000000008>o;00000000000000000000hghm00000000XbQL`cg9<5KO00000000000000000000000000005;9<A72o00000000XHc<L:S2]=ac0000XOFl
00000000LDAa000000008G;g0000@9iQ000000000000\A^@0LCL00000000000000000000000000000000D5jN<KdLL:a7HXgmT73WLR7gLX5D`CV6H\HUX@`SHiVP
a2B;8UKh4II^0000`CMbLLiPPAPlT^U3X^eFm1ZP8WcAh3Q]060O1;7b00000000000088Kol?cWPB5Tl3TcLJ3i00000000PmVn\CBH4UGK<JB^@bSNlc9\0000U0bD
00000000000000004aZeQ0JA\AIUT9WT4;WV0000HO>RlSj_00000000lO:mHH1CE1h]00000000X?HX000000000000hIm]000000000000dILEd_kM00000000hV;7
00000000E97TlH[o0000000000008m:a00000000024j000014B^@[nk00005:?o\AB:m9lm000000000000\]3kXP@`I9lI00000000000000000000hFOOXTH;0000
X81m`K>_PL<]`8[<4=LOlNVZXg<=0000T:R7TBi0hcPVE2:La4BN000000000000000000008\>F0000H2<STJQM00000000000000008:A8M:WULPW0`<PDL77;XYN?
00000000E?oV<Bbn0000@N\d0000LVD7D1iS00000000l8NVdVeE\FW^0H^:000000000000XbI_4G7T8gXRPYZmH2;K00000000DMGL\_V>0000PQ@S\80m00000000
I9>;0000XGl715>00000i>60000000000000@Pl_000000000000HHDd0000E7EP@B9R<>I4\QJ2A00200000000000000000000d3dPP<K30000`1`a0U_300000000
`3]00Ldo0000000000000000`JI90000000000000000000000000000000000000000000089FS0000000000008HOQlB`I0000HY38\L\:lO75HSTf@V2WL5o6HJBj
lKQR00000000h=bm`_2GXTRe0cHB0000H7[I0000000000000000@9D88ZU6l^EA4;O6la7>`=YM4a[XE<7XHnM:00004@oB00000cA7000000008McZ]8^4dlFXToEa
`WHa\X[FE:UQ000000000000XV=8000000000000000000000Xb1000000000000hGQW0000H;LTTl9==5]J00000000\O[kHZi=000002M0000000000I:Q0000H0=T
dWbMldn1\OOa`PB4l`ZZLccLhn^k000000000000A1AcDO5F5>QB00000000000000000000h=A;0000000091\d000000000000Q<YW00000000hSmZT<O>X1E<4aeA
XUW]00000000Ponmd<VL0000<]d8XFgkH^mTE1`d8j`o94b3@KlZHP^S0iR2P^]o<YaUT=K^9;FVLOeA\aCO0000L?N20`UI000000000000<Uo000000000dVCc4:Lo
00000000`Yj7\b`g92QNTBge4ZjnddFFD6=70000H=RO000000000PgZ000000000000@7DJ8;B[`S1f0Gkl\TZYL8nohQNZ<]EU\b8;Q5BS0000000000008McB0000
0000@C[_0000000000000=je0000l;[591O9XSh>45eSl>WgPKoWe39PE?NA0000L`cP00000000DCTPT2DX4NN:lP:SHPDh89=60`P=\EG>T=9HLFYFXc_R82P3<VQN
Hn9Bi9aQ0000000000000000h89MH9G0hOif0ZQ?d<fR00000000A04nPRFca>0<0000Q4;40000X;gK00000000T690DWce00009?i;0000@R7;PF]UldaQP1N<\Cbi
dHLMdHJ`I::2\ZK=D_3QU3?MD54f8R_C0000\_Ym0000HcFi0000XPe400000[kTdDVAe7@@00000000@>b`00008ibN0000<BYT0000hgU_0000lW[2h8onT]d[`b2Z
Xb9[U8Jl\nVIm;HB00000000PIKjLGlcDb0U]3^:HIX2TUMg0000e4<n0000D1i30000`iFd000000000000<UHG0000000042Tih4QYhTCiHf;F@FeF4?]W<lN?0000
@_ogA7`9=:cCI=\Y\BP[M@0d000000000000dVK1l3GI8FKa4U[nY:9c0000@j<\0000<]DBdQY_0000\PU;<Dk]0000000000000000000083N40<UV8IEkPJ2VLXib
PUFcHEW60hHO0000hX1kLIf80000D0bc\9GP4>^VD8O1HX?MDR70hHeIDTOYE4hgd0O8hT@\<To056ii0000lDb@0000LSa;00000000L2JdI3YAHFSb`6\_<9_a0000
0000PTf^0000000000000000=2D_0=`j0000Pf\6<ZLB@G=WH6oN4OA>@4Y?Y?Bk8=R\4?]70000LLi_HZ9b`jKC\[_54<0`8oJji84O0000XJQd0000@X:10000<Ye^
00000000000000008W_2HWA24_H5DlII0000l@70TYab41j;lb?D00000000000000000000000000000000000000004::64GTSY6_g49KI@ik?DkH0`A=f00000000
lEJC166[<SJ=hGT000000000TR`j0000000000000GRX00000000I9=TlGJX000000000000L?WB@mo3<:[m\=[S4JXR\][4@eA812Sh59>ni3EQD3oAXb24P8@MHLoP
\]^5a31@00008A0P0000D<N<0JS78WSg0000X8B>0ndh00000000L8I@d<<d0000@D_:hM\m8SVg4WJZ00000000000000004?9:0000000000000000LB1`dNE_0000
00000000000000000000000000000000`Hn88mL50000000000004029@6Jo000000000000e:fX000081<@0000I5oX0000000041I30000LkP<d6NC@4@9XO96LUjT
\[lEY6W69=E100000000h6hLh_mN0000HVJ?m?gd00000000d8879<I71@8e4VWMhLbgi<^U0000e>e@000000000000\9jZ`D@B0HAk\JK?L^kj@i_fX13mXAcUd7f>
D>Y0HEg>T_@:hNn@8[m8dNgmhbK0dncNPYoFY<]\\0>M8lZ1dAW^X4oK0B534RPFi:e5E=[6\@d[0000h9=f<CHm00000000m:d<0000ddVJ00000000Y;H000008@@N
96P?00008M<700000000000000004@h`00004_S7`jWcLj2`0000U2I^A:<oL\I@0000Y=@?00000000Q13V0000T`aS00000000000000000000P9U90000885<0000
PZgm000000000000i4=JDC8ElM@78[I4d^;I\JEe44600000`U`kXQ8VhcW`@NE:e;=k\21Pd9d3X:4oXBL@8PJZ@akK9<ST0000H6B:P8bcDIeXLdIA0000TC@n\2O<
0000H<cHD:230000M9bGDjalLPd10000PNGm00000000D>;A0000000000000000`WZWlih>0000\R]60IQ\TjfL000012nY<LYb0I8DhdWU\C8U@a_k`IHb8@^dPJaM
\]CIdkJ\00000000@8_QXInP@_bn`K?5T?If00000000D4fli:e\0000000000000000Q9BI4Edm0000ThSG0000HcaUHP@I@T^Dm>NKh=@>00000000lF=^P1=9TXc^
8`dk`aR9=:0`DNZV=:mH];S7h<AY1=H:1?2`8P8\8XSjD;^4e;T?hYT50000L=CSP@XBT@iClP5d\Q[9D_c6lb4ClTj2=>>X=?Gl8>05DPUJP2XKT?PPDDQC\2HYL0YX
H2OI4E8G4Lc5dm8m51nV949^96ZZe>4>d6;o0000@1;YI6iQ0000000000000000@gK;0000`TSY0000000000001;[h0000`HeU0000@Ffj00004XTFDEDg\KPOT;fR
HK;6XUS=dd7M]3S_5<ikDC^MLmn14YMkD8OPTcXDa>?i<9TcH^nZ80S\D?Ac00000000000000000000HFYc\geZ0000000000000000A>_=1?EP`Ume00000000@CJX
0000hE<_P2\EdDUOT:9_0000Q?hN00000000TO8B00000000`>3aHb;30000000000004h[W001_P4gBlQnR@MUF5:HEl?ciHJN]P0n6<YHT0000h`aA000000000000
DjmSP1XfhITD0000000000000000P^im95=5<8K15:<c0000<<\Z\e4bD:8hh@iO4FB4D5B24M;HlbQ>0000i7A3`GgF000000000000H<]\TXW7e2450000d@Nm\PDL
00000000DTU60000000000005=g`0000000000000000@5YK00000000lAEi000000000000hC4Ti<iY000000000000d?K6PO5^dVco00000000000000000KIILGa^
TaWm0000000000000000PB7e0000000000000000DTZP00000000lL5hXT6J000000000000TmkG00000000@mXn00004J0_h96W0000000000000000l7^;4FTg0000
0?38000000000000dVCX0000\5_1HR\gA27B58@C0000000000000000`VOddeWc0000DN1nT?XATHm14U<A4=2YTBkV`_hg0[W\0XK50T:A8J7UP[n2l\i20iHYPh^7
`Xo8I2[@Y4P\00000000T\?P0000]9MJ8Heba<[10000<2if0=jS0000l7gm0000dYnh000000000000000000004YoYY3jH0B6XXBI40:7?00000000`Ye?m0g3<U0I
8dXETJ9Z0C4h@]GC0;7Vdn3E<Vk:T:2IM2CeTP2TY8Nk1=GbQ>B9<jDCA0Rim@340000TI`UlOf3H_=30IcH000000000000h81E00004f4>0000h66n\E^mTL:<TZRA
T[P?TJ;A0KT8]4YO9>^b00004_6;U01483@A\fVWDR0JT9>8\be1H07;lL`Hlkl:488D<i]?L4QkA1klE8KGD:1khcH9M8XL00000000Y5RN0000\ON5000000000000
1:=>0]ATa1eO0000hSbU000000000000P?L4X6XT`ThE`[]n``N7X:KTA4P<A<L1000000000000lDU>H]1T00000000P?b5@_bOPoS\i:i:0000Pogf000000000000
LP^_XEAeQ>A[000000000000000000000000`NTK00000000Q3_C0000Xi<n000000000000h\468RfU4IF90000Q>Agd3Gc0Mo08GKX\RnV0000DQk3E:;X00000000
0000000000000000000000000000X]3500001;hR0000000000000000DCagL>:d<0U^0ZV?P_mjHcR60fEMd8Z98=MHDPA8Tbk?h>=cm3l10bJ[00000000Hi2TE5QC
dMJQ0000<`;J\@3jHZ`Na?[O80JOTSCY00000U;D00000000H9PO000000000000lS?P84U_10ol`K<7`jEF0000hcU90000d6FJ\Ie8LH:B<KYg`I^jDL@cHBVNhVBc
00000000000000008=N@000000008?^Y00000000h2>F<=aj00000000000000000000LUfn00000000000000000000000000000000Q=[K<6Kc0000000000000000
PkQnlGOc0000<Lk:4N;:dP`g0000L1ib8aYa0000Pmck00000000XTC\\TFOlMm7I4<:e4[]i>1P`YYV0Ch@TQ`aDP1Wlo5hdjBEl4mP`KE<@k_H=6B^9;FJ`RE`0000
<RdJ4cAkU;\:0000D;ofhc?DD4ClM:j3lEfShfbj1;Xn00004F>f0000000000000\XH0000000000000000DGEJ00004>MI00000000000000000000I;2^00008B^S
0000000000008<hQ0EN8m1KEM1h@00000000h6Vh`:4300000000000000008Qj7000000000000\nSG@fGYM2VaA9=lX]<L0000HO9]000000000000`Q3U0000DUlE
0000HFRj0000I54W00000000PPhE000000008eQD00000\_Za:]O0000Q=Oc0000000000000000E1mF\4]00000000000000000=9o:I7f<de@d4`>G00000000Lk7o
L`o;i4F8a94T00000000000000000000H08;0gE80000000000000000P0?K00004ck30000\C;O<7b]LC=Ee:F800000000hc26000000000N>QA3eGI>M400000000
8>d?XB7=0000000000000000d>5o0000];lK0000hS>\0000000000000000HhkR`YhQ0000000000000000l]E30000000040?h<AYl\[;T0000D2BZ00000000L=DD
m?0hT6Q>0000]5d\0000l5:Y0000m9ke0000000000000000l<YT\CmG`^We4kn`E4om\N\E\hjg567V000000000000000000008>774`1ilf:l0Pl<`ZG7XZX6dNUc
lXnMl[T[D>m<4_;hD7SK8cZ@U7D<00000000Ha[J000000000000d_ZmLe0H0000\gQOm1lL0000X0Zf0000D>A4PLFL0000Y=?10000hLAg4T2I4_0V\fQ50;;e0000
0000000000000000l9Ye00000000000000000000A2Wi00000000<_jh000000004AL4m>T]00000000M3G^000049gQ`bMG000000000000haBk0000000000000000
<O3<0000dVJhDZd70=K@00000000dVgI0000000000004F:Fl1CC4``1TImAX4U9HSc1a167L`Yk0000\QRX0000hF[Pl8NHDfdF00009<V<8UcZ00000000dd:e@F^:
8QfQ0000@k<ll<DMl_5E00000000000000000000<<0?X6h4TE]1LP:H0U4kT[joXZc[00000000e<=[00000000lkFVm?3_00000000e4WCe09\LYd2P]3`DLi=\YV1
U6`?000000008QP0\<0NQ2Zl0000@0Ke`iS6000000000UQ;0000d<LddGRl<KY?0000000000008>J700000000L=Km41ao0cdn0000XnL=0000lFd50000H:J=P3HM
00000000Lk<00000LSEJ0000`G_@4ObE<\4_l4aIY:_Y0000X0B:@2M]X;OI\Bc8U4kDE>L_T@WA0000E:7MTOcC]6cf0000000000000000I1<l0000HlkR00000000
000000000000@G:MDMBL8U6@0<G0<kgS=6>50000l:1=XbRD0000`XZ\000000000000X:Sml>1H0NSU00000000000000000Ym;h`VX000019Z700000000TGLGm=fU
DR2\00000000h8^i\\SfhoPnQ=od0000hY:g000000000000e1BS0000LQab0000a1X100004U=:8nAiH=><00000000lW5J@To^d1G[4GBla53Y1;;mlUZ0d2me\]R:
0000Lf=N0000m6]WH5DkM;jPLUVPY9;SQ7W84;cNh<WN@@lU<KhN0000H[d=00000000<F_<HmR84TmgXTcf<Y8Z90Q8U80800000000dDI2000000005<lb00000000
`HM8\VHfXcgS00000000TEFTe>=Vh7O<\j5812@Ci:_>h95FM=9483Wd462AXOh]dkA;A2j;8Zj[0000D6=XlNl0`T5J0000000000000000m3R10000Y2H40000LZ\?
0__60000L8n`00000000XU:Y0000Pd65<0Md4G4H8McNDMAea1Q6DKIZ000000008boJ0000E31YL3RIPm<2@jbD0000000000000000000000009>TBA<cPE23Ehako
\AGO0EOn8\o:00000000000000008>n1TYKlTA?j@]G;00000000d>5Kld3a4h`T@d2900000000TGHk`[A`djAiXEl?]<Om50iMI>U>00000000\[KL00000000l_?l
==9ghL>I0000P[Ef00000000doVj8:_B=;YL000000000000000000000000000000000000000000004Fg;ld`7e>IkQ8WnE92n0000PB=2dK\n528X000000008dnd
l6OX`jlJQ>loTn`XlbQn000000000000d8c`hdd600000000`6C?PHDEDd>Adok`55KZPW65I<Id00008i7Bm;6l0000l1L80000000000000000000000000000LX<k
000000000000000082SkDOR\0000000000000ZiZdU:gA=a<U24]E5<0U3DU==5kPCUN5=oL00000000000000001=SA000000000000=>o0hcVo0000000000000000
00000000000000000000000000000<UcTJ2D00004_Eo0000D8VGlTFnlbH<@Eff\7j@D[^:4j1o4kc:PllT00000000d@D[XE^U`g]ki;KTU?;W8DhBdj[1U=D\0000
0000lRoU0000TG]<L@c:000000000000000000000000D@8]0000TDnm000000000000@Pf=P>DB4PJh00000000000000005;ab00000000H>>]=;bd0000T3?Xh<V0
Pd1NA?M0000000000000XU1KM7UC0000DTMC0000000000000000000000000000I2A=000000000000@dUK\GV=HeD>]9Ae000087ZS000000000000T:8=\JIXi1iU
00008cHc0000`@Om\V4]]?^g0000TEOGHADa8;E`4QX6\Z5>4b2M0000P\n]0000000000000eUS0000A:Tg0000000000000000@EEIX`j<@9f[00000000Doa6`<Wk
83M=00000000PYl>00001<\<000000000000XR8[H[hUT:^aPmTQU<;600000000dS3k=<NG]@9mP`Vh000000000000000000000000000000000RfCX>3N8n@48A7_
58l50eEP\Bf[<48c\A4QDCTh<V9n\VDCL]:E\]EC0000X7lK97ZA0a<J`H>JX40c00000000D=nUXY:E00000000XFL:X180\1DVH<QT`KUV0XWK0@T<E:QF0000e5:J
000000000000LMjX<mfo44SSLnXD@B[hPm>H0000@8fP0^Bi00000000L=6@000000000000L2?I49JO\VHoP;1h0LeH0000Ha`:000000000000LAl6D:2;<H2j@QVn
@X][0b3Z0dKWPoLh99gf9>Mm0000hG550000\Bl`E1on000000000000P\Gh0000PMlY00000000@Jkd8Zf=HmiADNKm`7`A000050jj000000000000m4V313Pk<ml=
@Mb\10n^0000D0;SHni^Q5;6Q<KJ0000LOaeH5^>\<T5L>4^XGalHRD@XI@nlOTjX6filldfdo`0M0l6a9PSL^YBTS^38T>50000LegD0000L\I600008Tjd00000000
0000`CoC00000000TB6@XGc9LKnWhQVUDbgV<16PPb91XJ@m@X7OA7lEL317D7kmDY0\@Zcm8GYP43X[<jb`0000XY`a0000X\SSd2I4<Pll00000000DMo_00000000
H4nd@G:^000000000000000000009>D@0000000000000Sk@X?6O0000H:MX8D=^4e>VI6To56Y:0000XG]00000=9fRa?86000000000000000000000000@YU20000
00000000T1>:00000000\`WGT;hlD48<LPVL0000TUN5000000000000H6YQT`:Y8IE\dPAXDPoidWMO`Z2LdLNNhZkAT[WO00000000<o?ElWJj0000hQTb<@P8<9:>
LKGD4n8F000005WaI24A000000000000hIJ=@^Z\0000000000000000Ll2B000000000000000000000000P7VXDkiMXofZ`jNK0000lD2m`9X[4Cga`MS4\T;b0C=c
X]YEl;Z8T_d_8aTT`2nNl6fM@AfMP2XjDFADQ3dMd<Q9PW9Ia<X[0000Q:aN00000000T`3l00000000]<J<TU6g@E<F03K@<b5@DK27@X5]0000000000000<kV<P<_
HQFU00000000\dk@`7[1000000000000]1`>00000\9Q0000000000000000M1_\lL9[1=TXU>hC0000000000000000H^nLd_J`000000000000XhdE000000000000
XJ93XnES@:0hL?1Z5:YME6FE`MkcT]ITh4_7P<<60000000000000000lSBIdG`V5?JK00000000P@1^0000@;;F0000lGWXl_`;0000LJAD@NPA<eChD_KK<gIa`k4K
8YbH52]4PM:lXB]LI41?0000hf5T0000@Lf]00000000PEe90000HITY00000000`4EA<;iSa?aa000000004RXm<oQf00000000T?FV`9TS06g:T38^HIG28C@R0Xb?
000000000000D3YfL=nC0000\M@b]27^00000000d@N^A;HT<<S?U2f<5<QYD\?i122\1=o400000000HX^ni:2mi5X>@hiAXLh<\VDLLc<g=:Am4E7CTa3MTc]I0000
@<od0000<MiJ`1i?<W1QLSRG0000XRjH<KOM0U@^000000000000hCbJhR:cTaaRD<alT2[;X]CZ4jkLDE;9Y2lM451a4JhDA8oDE<WG=>;X00000000XO8Q`ennhX>Z
0HlPXiYd000000008XbMhD_P<fG3000000000000h^JL00000000l7OGh7[=0000lcbhA=g0h[4R0T_f000000000000A5h`0000L;Qi0000T4PfDVlFA@9^l_40d`>2
TbEJ00000000l?YZM3o_00000000\1LE00000000@P:o0000Y>SF000000000000000000000000e>N9lGI;8C?D8HeoH8O_TFXZ0000X8`<8\V10000000000000000
00000000000000000000h`8500000000hTc<X]2i000000000000@2NG00000000X2Cg`F6m0000000000000000000000000000lPBkL:X400000000000000000000
00000O7@i<kT0000hhRIU;03000000000000`CBcA@6aPROJ0000XJ8e4UJo0000000000004_5j00000000\^XPPHJ@H`4dl<`900000000Xc0e000000000000l7AT
<Rc400000000<?=800000000TW@dH06`P@Vfe9LTh8ZI<W5XPWnHm5Z900000000LV8Z@46f8HU753Dl00008lS@00000000000000000000000000000000]3gME6h@
\IVI`CM9hH6lThm8LQ9cdnCHd=`>00000000hc@YHLE<\Y5]TZ;T0000000000004K@7Y>EQLKH7TM\DH3jZL1a=02C8@OnHM;M:0000\=>[8=ihDIOnDf4XDiAg0000
0000000000000000U2>E000009nM@Pkb0000dYYGe?=aHQak07lmY?DB00004[mb\Rcj0000000000000000Q7Ud\<WATIWM86FUTT4BY5n20000000000000000Xk49
\<;gTUfT4\c200008_b;000000000000LUoo000000000000LbMVl1RY=?6J0000=2@3`Y4>0000000095DZ00000000@a`JXmAI0000L[NjM2A[A=W7Y:?cH6o\0000
0000<kFl4mLchJ@C\;o[\_?^000000000000@6ZCHYh=0000d4X\000000000000<HhmH7j`00000000M=k80000X7P<lICQ497LL:o4T=OWH^e^8`J?41gC0a]T`amI
`GeME4J8a4XC55i\Q=7Z0000P;4ch@gE]43A00000000Xg2J\oBVD9`2d;F?<FMHl6a;<Y_o@]6]8[l8<j:@00000000h22V`8QVLZ^K00000000M9AG000000000000
00000000ll7S00008@?954d;0000m48FLAeF00000000hVG>l\YP0000000000000000000000000000d=hD0000\o?cX=BOl8C0000000000000DMN7d<9;ll\AM?hZ
4b4ThM0YDn_=lGh]e78f\Y?100000000\3>5hiQ2lCXf0000H@Hk0000H?im000000000000X66WPU_DLAAQhYiZ<KQ]dM;WH<SldM5TlVSEdoOR=3lA5=V8L<_CdDA2
D=EMQ>;d00000000000000000000La2Q0000000015O3HR5g00000000i76k0000000000000000h<>a`@CkhAV2\J=:T_kj4mDGL8=[@[UMT1oI4hjK@IC:=2ca0000
e:1V0000`A`V0000\NU0HjRK000000000Ah8\G8K0000dU@3000000000000XR<S\Zme0000`1=i@CFR0000H[PiliXHTNi7m24m000000X1T4cilb\9lZe_HCAaU2>a
h<b;`4aiLAfiDOSRXdC1@:ne000000004beg0000XGV2P<?\Td8hPi?B1;0K<fHeQ?WMY:4D9@:W@a8000004CJ;00000000000000000000XHPfd@a^<NMhX5co\:D1
dRQ[PFWh@]lQ00000000@:U6U6B7@5_C00000Q:5000000000000L:XC00000000hC:7\W7h4SM70000000082T]XEJl`JZ<PcUZA3=\1?`20000PREmdaFRA=MY0000
hk_ZlnYmhTbm4h6Ea:0BA>6TPB_]HVjPdeDN453clhfW000000000000X3:C000000000000PdiR0000H;LLhcIML?jaXT^3@WTJ4_BoH\\IDg670000XF1GA<4Lde@2
leYZPLF=U<j7D=kn0B9mE>iW`QlXTgC50000l5V\@f>6\8K=000000000000000000000000LR[c0>VIPFbOLQ1N0;MT00000000lUTl0000HZ4^0000l]1jH>8_@ID7
XOfB@?;?P:?4Y4NH@4g5`>B0DN4Sm7X70000h1SN0000h0]B0000lJT<17``00000000T2B<0000PIR@8l_7Ln:Pdj7<Q7io000000000000D<=i41RP0000dTh^H]K6
8@]c4kj6I78?I4Tee;D100000000\`\Ua2>m4OHki>2L000047N600008DOP00000000DOXl@UMI000000000000000000000000d<l@8>`50000h7USX`Q10000M:c^
0000000000000nKcT6CJX?bodLn5hHd?e9Se0000DP>70000\3UVP9:oX7C39=J_0000000000000000465ca9V20000L^kE000000000000D\?D\fUo000000000000
00000000a=;;`VZ]00000000U8;l00000000e=_\T[]04;Q3X<LB00000000m:[K00000000X:SO4Mh2U1fnDIFbdLl=E=e800008K00H@dK00000000M?A]<g>mX2e\
TeBj54M>U5b3<OO0<k2_U6\g4JnO000000008VoM4g8a<YHG0WYR]8\o=:18@S^U4DOo4oPN`UCcP49K0\V=4b601:U]PWIaH_lT@7Nh`a6c4BMR]=:B0000`5S]PBb0
00000000]=XHHZg:A37LT>kdhPlPll\V=20D0000`L?^`^og000000000hGX00000000@NaYXP[j<VM100000000I=_D00000000@fm<0000@YE^X1inXJYNTZnH\VCn
0000000000000000A1V90000l5QcLe5NX^8_8L\H0N7c<SUh00000000000041jD0000U;6B000000000000000000000000@4dG0Xnd000000000000HmbE0000Q3]a
5:A40000XJk98:`JU8IC00008SC;1>KZ00000000TLTg0000`mCQU9gZ0000i9^?0000H0VH0000\<FL0000m>C;00000000T:6ZHA2f56`T00000000000000000000
TT=4LM>5`TU_0000000000000000DnBA0000lBe=LEC^XC=UXXYa03IU00000?MB@Vc:@:7ai<mj]>K900004CSd0000T4:U00000000hM`7@2DG470bDn6EY?DQ0jfZ
`l61A<3M0000000000000000H3Wo@O=T@BIBLR\;LWmb4OBm000000000000M;3N00000000TFUF00000000]3Hhd3feh6lS000000000000000000004g3B00000000
000000000000T=B]00000000DTA\`?TV\Z3E`l=@11k00PXK\EKSU9[f00004<D6Q3in00000000]8YT00000L:I<R6_4RdZLaWFPbG88c[^0000000000000000\O@<
M4A`L06ml3d1\D=2E6_1@I2QT_`FPdgj8in20<LWP5CKU4lF00000000h<;Z00000000loflDM]90000hfU]@7EdXTNe`Wi;h[a;lMaKD@D>\AJLL5daT<^V<Go9HJGY
\?:78Tg`4ZP18]X8l_C<0_JC<RSL8d<10gEUhW]AXc3Z<h4mM1aZ`7K;U48j=4USD4lL`DH2X[nAM;1k4C:F0ZikQ9An];@bI;cH0`R0H5n[@=k7TSS@Tni8To<QT]gB
`WDBi40Y9<g:T:n40000000080VZ=7<M0000h4FdTkQRU1cO56J0HIQi0000dJKcDMTn@3CjD4f[i5>HE?SZHBbB00000000000000000000h\<EI3n_U:IM0000dlA:
XUj`0E_m]9Na0000@ImP0000`kfe00000000000000000000h<RN<6j\0000hQ2m00001?kZ<YJn@b1l<HN<0000a7^m0H9g00000000@W>`0000000081co`9F28Nh`
0000000000000000PMHYTMLT00000000@WnZ00000000Hl>f0000000000000000H;O^I5i800000000l98APKA[<7;Oa>P10000l<KR0000L<6;0000LWASa=j60000
0000Dbi>T[e>00000000TYi@0_k?Y?2l00000X;e0mhQTD[k00004lGN\TR40000PJDZ4@U98DI]hOYDPUVCA3]UTTQdL_fbDR;@PFGN0000I?D]00004Ge900000000
0000P9?D0000000000000000000000000000XCj24M09`K\9DkW4``i9<i`@Y0CF59X6Y;em82Gh=7KhY?5300000000Dnk\e2Dj0000000000000000PCiCT7cP`@VR
l__G00001>?6XG`=0000<<^f8VT200000000E3;k000000000000000000000000<=[3<U`FP^SC\XMl4BJH00004c9e0IGC0000HCAI0[?gHJXe0000dNLT<0Gk`a^L
A:Cb0000=;cl000000004b\iP5ml00000000`c:QD6JC80L:<@F@XHRF0XnnE2;b@PbSH^m1PCV^9:gc8`<6U84j00004l1XA=Nj0000hV1g0PeD00000000@KLF\VGT
@o^N942a0000TMQmXf0d`l22<?[Q0000`Aa@000000000000T[2Qh[BbH\A9PGGZ<hj]00000000T90K0000l2__0000=:Ece3^E]6=A00000000TMlh0@bm\I_]a:O0
4^[O@GH\9?:7l82Ah]QjU3`=0>7_`O=j0000d3XPDG;D000000008THhP]V700000000\DCH0000=;F>dK;R0000000000000000000000000000hS>PlDj=80K60000
00000000000000000000\n\Na3K:T9JjX7YUH?[;TBob\Zh_=0j^4LfjH2BiX50`4N6>H[V<<cQdLC]>I9C]e?BSlJ0QHD4Q]?eH0000DBN6Tmlo0000XGU6`ha9do6[
P6UHD?Bb<^GG`B04HM2CT_8RHaXk\2^5I3dYM;9W00000000Dg:EI=YM49]3hEJ60000000043hVD]0G000000008[do0000\?6@<8m@0I=n000040QEl25bH99YD\H`
00000000@6a]d5[?h9Na0=TI000000000000E=QC<^;=0000h]PR000047PJhbFS0000d<ONLPV^<cii`QJY0000PKK_`_G:0V?7<j9`dSSY00000000leKf00000000
0000000000000000LZYX00000000HF^NhafU`cd0lQEV0000000000000000@=mk0000P=AH00000000000000000000`P=^a:[30000l9IQQ=0Rd3Z\0000L70CLE45
8Th200008B>4h8eF0000000000000000000000000000000000000000000000000000LXfW00000000`17C00000000DMG?00000000==Ye0000000000000000P43_
Y5Af00000000DULGLji8I6\7L8mP5??_0000000000000000@NWddOYl@E2V]2Ng5?\H000000000000TXJ819NR823<00008N8W00000000@?NC0000THEg<X;Y0000
0000\\C^0000811R0000@52^\Mk=8@FY@bKdLdAD<0OeX3;8@S2V\hbA<@ITloXF8`>`P3H[Y1EU000000000000000000000000`W8clGDDPj9j0000000000000000
0000lBbTLRNL41giM=73lR0Y8@W4`^QG00000000<LjcL_h4ha<2THIC00000000000000000000i?Yf0000DoNW0000`ki1X9IAXFCR8\38I9?:59K[000000000000
0MTFHm1Bdm<@E88Wi>7800000000000000000000<o^d0000]?TS000000000?CfhHMo<TYBe:1eDQY3409;@Bn<LPAe4jCAhBjBPeN4M;=M5>]W0000\im3XbhI83OP
8fa1\[W50000a5_N00008?nK0MRW\VC2lahN000000000000lJm>XZCedOYQ0CK<Hg1lE6F`=?B_0000HWSZ0000000000008jP\0DeS000000000000h7MBa>Z`M6^J
0000POcX00000000a?KMXAbDXAV]``OD00000000000000000000P5>f00000000000000000000HSYO00004IPX=1VW00000000dcEA8Q=f125=m=NO49C@H`F60000
00000000A3P_000000008Y=M0000\_FM0000HnOP0000000000000000000000000000000000000000L<MF`@Ro`LKD<WaYTb5PA1Ce000000000000e2QbXKgX]3GT
00000000DL\W<QAM=6GJ42kFhBT>00000000DSF4000000000000T1o98AVl`NoA4Z`0]3kc0EOQ0000000000000000\P1NL1T7`]obX_D100000000\Nk\00000000
diR@i6Ogd5af0000l89D@6=Bh7R`1<iG00000000lbi]`RV6P`^Ei8C100000000m47400000000XVold1d@8FoJU7QDlEkba=5\0000T7W[0BA0HCcNDhc]0000hUAo
0000TQTP`Z@YE=<O0000000011T^@>U`0000HG;V0000000000000000dXB9LX\W00000000`g6[H@VC\k?Q0000lXoFl:NOX;^ChB1OLBLn`C<PLS__4Ehga9FH@8Ib
0000000086<eLF4Y00000000000082oh000000000000h>f_00004U<S06GWa6=V000000004DO_A=TI0000D;?LQ2b^\1dYLP_H\\3f000000000000000000000000
Y>lWT>=V<nehQ<1OY<RdI?[10000000000000000`4=X000000000000HmMb@2fdl[E3\RD2<h[?D^Fe8c`8`dL[l4L700000000000000000000Q=Gn00000TG=\j=F
0000A?2E0000@5]`I1ah00000000464G0gf90000<26P0000D:ZJ0000PRCe000000000000H;c<Y4:@00000000Ln[Z\FFj000000000kJH00000000e>AO0000<WNY
Y4SM0000D23\000000000000`5Y64896\@9<85;>X:LRX;RdHA31Q?8E00000000PP`Y0000<1c`hg<QHHJl00000000U;<9hA>50000XaBXlc7_0000000000000000
P1JO00000000000000000000d<n1L1>md@UW1<P90000hESG000000000000A=M>PlQ=`mXR]86YA>2X000000000000]40A00000000`Z5J0000\D7M\aif0cC?PlOc
\U3kQ0\Q1<6M0000d8QJ5=eS0000deh<TM6\PR17lY^B4RBYT_gb\g]O00008MbO0000T62kI@5J00004G_Q\Qnk0000DOog0000lEFb@i80<9[ZPCn\<=6N=7Xd0000
`GFe0000PUk^4Kh^0000<QY<`\Jh<jm=HmC?00=FU5AN0000000000000000<9eFDb8LhXR@D:<@@0I98@[A0NXX@V8=P^G[l65nPC<6d^D0<HN^E2\P000000004Sdh
0000000000000[Ao8bA6`nB]=>3l0000000000000000@;AH00000000P>[50>9^000000000000P\Y]0000000000000000lFMU00000000hfE?0000@<e4\[kl\cFI
e98M0000d3X9TjcNXdZKP8=iDH`54O?8\VHQ<lSe0m=Pm7ZnE:a3DS\44OJjA?4=0000PKZYX6_3LQ]NPd6b000000000000T2?6\9Md\:in02^oh\5F\VTe<Yc20000
00000000<XkB00004>\cD0<A0d]O0000d0Qo00004B5>00000000Q<QA51a80000DNJ2X^UQ9?92dcB70000`TDaX5hl<\Zi000000000000000000000000H2=j0000
0000HADj00000000000000000000M?Cd@28mHGXolYUE0000000000000000000000000000000000000000<nd:=>^5000000008;2F00000000hC9X000000000000
4T42@T4k000000000000dO]7<RBJ0ENdPl];1<]e4O27hXaM00000000HMZ_dPY6000008<K47RO4KJ800008Q@B\8YjT8c3<9jiPC^4@?l4XCel`QfC`W8A4X05D<jG
8ZW[lF_K@H67P^N<DWfKX5O3X6P90000PO7SlMlBh;[ihP]elXoQ0000`0B0@kMN<NeW0000l6TZD7WK@;XW00004n<08R2n0000L2YX00000000h6CW<LH?0000PFbc
00000000LaC`\FH1H\cRdfAmA2?7XTXa0000XH=N\\3V@fGm12X;52Y1000000000000D^7Wm33VX>TD000000000HA_0000<>ia4c2`1;B3A?3SP9\bLXl1PhC\0000
@2V4DTAK0000D?QL]9fm0000D^G60000480W8PJ?lRheA9Je19PGm:8a0000000000000058DHmmXO2dLUJ_0000000000004DoL0000<]F^0000P281I0]kTd4XU<Bh
I8QPh98S0?G3`F:2E0^;00000000<@Z10000`U1o0000Q:f=m9^Q0000P7^g000000000000000000000000<TcK\Y>P0000000000000000l?G^0000000000000000
00000000daMCU<:F<EIR`M=B\M?gdZGC4c]1HP3I000000000000000000004MT4lIUn0000HXfh0000000000000000000000000000`GTI00000000HLR=\OZ\A?c\
0000LDb20000h;Kn4<hD\?Eo\CfYlKMN]0X_i2_7D5Ai\C[8]40M0>BX94nP@He5<Y\XL`<M0000@bDn000000000000<YGh`VkYd[8BPW;B4cIV0000T2SF\1M7hG<]
dd:J000000000000000000000MTVdgG]0000000000000000000000000000H0P5D9oDd<oRhU?;\\[7Y3@;hJ81i5=L<Q:ae?PW\n7bi<];`\S\`HCa000000000000
00000000M>?Q0000<Za`0000@V;b00000000<5:5@6Wfh7\>`R6F<BOelk@_000000004;1I0000@628h:_2`1iIX;5YT1EI@AkNL>L><EPILUX<HbdH84X0Q1RNA6lc
00000000h74^80S2H?U2XO4D4X3Rl05VQ15A1=7?0SoJ00000000000018V00000X;46\c]jTn3ah2`>h4iS0000l9A_L9N1`ELL\VIL0000<@M70000000000000000
000000005?9J0000HO6f0000000084b9h<7c129@0000XPhg000000004[ON0000000000000000m9@3U?^X00000000XC>24mHk000000000000@Mmg8UGh0000l6^I
`iCje:\G4GB50000DHbAdGC7d_DOL:M`P[LBPC1R4DkJe5\GHV7;\Shj@W:=0000000000000000000000000000P3BV@Q_Y0Sg]8`XMH2_>I561m=ZXE@4c000043WO
<7:m4XB\T1`o8dJ;`g=7a26iT:AnHmnC4Rh356lEa7dkQ9TX00004Vm:`NN\0000LabO0000000000001<kc000000000000PGBaP6U@00000000hO>5000000000000
<51RPU7LHbX10000H7O]00008Qb^0000@Oe0M<cn00000D`K0<j;\B:mDJ_YHTnSHh=kA1<\XF2?l5F@A;fc`QXGX;TTlY2g<cm\i;@J<A4@0CL100000000P:330000
`Di0000040T^HQ?4Y=_h000000000000DcEll>Sg128h5?Eh000000004J`[0000dE9P@a1:000000000000\M5:0000<Ab6000000000000\]6oE;?6000000000000
00000000`[3?0000<hG@00000000000000004C0`00000000PIY_@:?E`WDN000000000000TTkk<^NgdT_=A1L7000000004SW<h6N6P8kKD;MGDBoE`3>XL@_MDG0;
@b4J0cL0`aA6@G2SPObUT]IE83Ki<mD310a68I>\m;\XY<DTE<h`PbGgLOKW@e:245kn09E6ljM=l<54@cD>E:Z=<?3DLmZ>i=U]h9HGa=kJX?=SI>eaPNQO00000000
0000XnM`0000D?2\X1Z200000000m:I;4A_E@Fj_L_4mDTEW4kI4m3m;00004;6=0000d[4b00000000000042mPlLgg\BYe]2S80mBoPQf4Ho1^0000d>fM84I55;fH
Q>7DLCg;PI_jDT?j4JgYHRH:TTS6000000000000PDmX00000000Q:NX8HC@81jY@N3?A:>400000000`K8FM2hB00000000000000000000D`QJ1?5WE0ZS00000000
0000HLJ20000`4nW000000000000HT?00000XWn>000000000W4<X\PiT@b:X=N0XSL9HX34d3JLde<V`gEgXgVa0000000000000MTNPVVT00000000M?1^00000000
0000`5Ef<I6=10^e5>=200000000X;YGXNfh0000LNfC0000T;\G0gQ7M9[0000000i@A1DL0000Hg:W00000000=>f`8eFf0000L@<f4B:L4JKV\L2N4NYG\VDi4K30
PV`V@]7H0000hIAA4a=ea2CKi1=Di;VX00004CZQ00000000dW[_0000lio48n05P@_>hJQ7PYb0Q=De00000000\PIYPa\MdLE]00000000]18<000000008WRS0000
0000DD830000d9NP<HbjH6S>5?:XlM_2PREA00000>Ra4MRgPT:k00000000PWY30000<FEk@[2\D\Vfa0c@0000A0QFm4;VdCVRLDhaPd70000000000000=6>h0000
0000000000000000PJBF0000d7Ji00000000<Y4c0000DJlPDeH600000000lV5oXZLhPcJZdLg^=?WAe47R000000000h4A<P78LAP>hn2S00000000PC3j00000000
000000000000000000000000@MM70000HidM000000008Yf70000E9b;@VLD<T>I`ZM50000X1^H00000000h?KO4E?g`NQgXbhjT>PVXS7A0000X^@m=1NEU8hlL;Cm
XIFGa3gn00000000`6`I0000h_0g00000000XGT_0000L`LG0:H^00008B9b0000XGBW0000<2Ud0000lLVWH]mI0000XYVL00000000000048lL0000hgF50U3F0000
00000bo@00000000\?61lk3WH5@F0000D\Hk0000000043ohX5Ne0000000000000000Y:R?M<9b0000`AgYPHO84F<UE<n`l?dR\]=chbjd00000000`1YT0000i6TW
A>HBX?UW<O9H<lb>U0GR000000008BH`<P]U=2N;\`<V544LPO6W000000008G61A2o600000000PTn2000006Mi0000PKFY00004S3N1:`F00000000\=ShXLN5m3@i
00000000@1U=LCL`8KZe@_@QD\BKhElK4ZkKM3fm00000000`3Y=H4IPTR3MHJe:DMiBM>BK8@]m0000@R=a0000hSf_Xa@Nh]nl`PKNllWP00000000000000000000
0000Pl0nm<7OhHUTPF8]Q<UI<::]@OTKDBCV8T]I0000E;EH<2<d]<mR000000000000000000000000000000000000T8<0XW`T0000@FBN000000000000P9:bL4eB
00000000XOc4H[IB00000000`H]`DWe=I<cA00000000PE?R`aak00004<]LL;TF0000000000000000<7XVP=L>\ZDahj?J00000000d^3T0000Pi:Dl=@`X1Zi`F8:
@?ni00000000DBkahHi?00000000\IIPhUV7lKNb<^F@h`\KXc`_000000000000HV6=000000000000dk3k`E5<Q1@c0000HlAZ<QCHm>dM000000004DbQQ8SQPTb5
DYJ500000000000097\Z00000000M0`=00000000dWI1TJWR0MTfdY7VD]GKLI=B<E\IT?FHM?F4hd;10000hc`TLZ_M0000P93\000000000000000000000000H<9U
lP=F00000000Y=Y2<=0AE8fG0000000000000S7M0=m\0000dJb;000000000000@7FcX`FL@dO[0000H;iF85oO<76B\>2b@@n>lFTWM46B1@9@<3_n@Jm_hTUkm8V?
00000000hN9N0000000000004Z[n91bSY=6XXKS]00000000000000000000<k<L0000000000000000TJfR<7Kj\O9?Dgge0000000000000Si[hjhFa=HF\Sn_l<nM
Dg;gY4E60000hOdD0000`BmJ0000\aV^m4];0000\Z?O0000T]flL`SPlLKa00000000A7[[X6f?h]T30000lYjl8?oRddKcM1Mg0000TbYS4IPlXcMJLNoZPhlNH3ZR
<ADRP_OX<U?f4B5IU1Fe]<]2@V<2XIDD0000T2jJ`3K3000000000000470V0000DaE\=5<I00000000000000000000L;<Z00000000PGiZ0000dLUF46[N0OF^@j1>
`jnWA39BQ<Qe]>OG<0MFe?BA<bnP0NU>\CAW0=24TLamHM>DP\S8\Xej0000000000004LBm00000000000000000000\^NX000000004j@PX2PKLR^Fe0S;E177<]YR
X\U=19]F00000000Q48600000000000000000000L7ORHQcXL^KU`Z=J06gC10E8=3j<DH>bd]OEL0`A]8Y]00000000H;R;4nGW0000000089CMhWKdA:Dm95JT`oJE
00008<eg0000T;N@86:nTXm00000\b[k0000h0mQl5LEH^2@`I6e179e00009<D`0000h88RPOWc000000000000000000000000PRK?d<RdhW]LDa5iHdHf4NI_lmZR
Q6^Ylc<E`:2XPRfiH:3]A2oB9<W_00000000000000000000DgHW4iK?0000`:E\P=OHl=nhDOH=TXe54cYBPniPPDBQU0he0S?7dC?ihSPSdjf0D^:iY19kA1c?92]N
9:<9a<>6]:bSD<jc0000@0fN0000000053S1LSBZDNnX@he1PmE^59WUhDVR@=JFH>mJ0000`1;6@CP`<\_im<7Flna>0?;jA>@5X^82LWOfHk:EM0_[00000000X3gd
000000000000PTIg`S0\m9QdT7lW000000000000dEjh00000000HY?BM4k\@0[RHMjG4bj2m8;<000000000000<=_i<212TI]i\1^8lb6?H77o0nG;000000000000
XIRY<_h=00004T3de3540000000000000000m;3]000000000000a5Pn0000\LLI<BI`e6<000000_PM@S8`0000DBb]dHS^00000000hZ:000000000\X9:00000000
]=jEA?Q\0000hK4F4MS\`75U0000<;EP8B0E@[oI0000000000008:Hm0000D]Ao5<[LlePl00000000\<bnD\:U<P\i00WO=>W90cW@lDO?00000000@TK?00000MT^
\aJ=hc];4g[o000000000000hH;m000000000000H3\]]?YH0000PKEE\g5gl@Am4gmg\`=M0000<`_M`V<l0g1?T0h9@=B5PYS2ha<>M4HdT2g0a9Mb<5EWX@eoLQc<
H4l=TOmY`^Hjlfa]h7[dM<Y`A<m1HbdUe:Yb00000000d<aUhK2V00000000H?Vb8`M6<EMUD8[LA:Gg1?O100000000HTWJD@Y`HbmVXAK04X]2000000004jL50000
dUaj<gbG0000D4HiT=ebL2ge`Pko<c>G00000000HVWB`]FD0000l?3i<Lmg`Y@o`ffm00000000HoU24=`W\Y_B0000a04N000000004GfUD\240000a>4V0000\YkI
0000Hc_E4R]V0000l\6Kh=GH0000dK_N0000d<i[\\d_X?89I:D:000000004[VW0000000000000000d0Qa\GHL000041Qo1<?A00000000@7B?0:8WhUPITgIM@lWh
l=m@d_LTY3L:\0mci2ej=;bI11Zn12@S0000`m9eHD5>00000VRX8M`F=0UB@CoUm<ZS00000]KWD]AF\bAGh32@Y05D0000\cEL0000<nDE000000000000D9>FhF;5
@FoiliN4P<]300000[U<000011\T8\JJ0000LW>NLblf0000000000000000H`nm0000`[ljXVNU4=\NdiVb00000000dj9<=75lXDT<DLDX00WZ8@cU000000000000
`JSD00000000`0Ik@MNmT6LkP]ZcPYdTDH<o0bMf4Wo`13dgHE1P@4gd9:008Ajf0000lhA2Y2hVLE5e4Qe9hP^68b1F0l`l0000\S:aX6<=8=aB@hQK81Ng\:F1`3VU
00000000X5PC\A[o000000004@eP0000000000000000000000000000Da8>0^?i00000000000000000000000000ke0000l49;LGon0000I=MMX_KdU;i300000000
\>TV\DoWDZ:g8\6:hfHY0eeDT1?mPN[S00000000000000000000hX3le?;o424^dYGS8_8jM8_9<79k<8]20000000000000000hAgK000000000000Q;o60000XHHU
D`@K8E>:0gDm0000dlCJH9I_P1Pm@[h=lfFYlhmL9>g>=?ED@hi1A9LiA?i_00000000I<]M0000m0]G@0Ug@?JE@MOaPe<@00004Rm@=>;L000000000000]2`X19mQ
E;Sg0000000000000ViaX6:0@<U<<XmKE=IB000000000000000000000000\?kGDF@i@9ES00008aVR0000T_9WL;<HU?SK000000000000T[C8HhgQlUFP@b>J0000
T9Fa00000000H\FA000000000000h;=@Th?SXRMXl1GDHAHc0000HMZODa[g0KPD00000000D87L@7Am`Tf6Y4O@000000008K7]000000000ZZLa>hR0000X;g]dY=g
0000000000000000000000000000000000000000\1Lle43olLFkHN_l@:Y50000Q;`i<A\YDbdb000000000000e<7j@Y8HU?niX?ZY==CZlFBj8]mfH3]mh4lb0000
9?gRe3YOD4iC0000`jZLhg\Sm?b]hi\N00000000@=GddHPBe8E\I?P300000000DXiU0000\Q_N000000000000000000000000@UbX0000000000008XViTXadH^6f
0cI4<SU500000000XEO200000000000000000000HaV5@;?<00000000000000000000000000000000H[`]00000000L4Jo00000000000000000000lXR]P^]18b9e
hljT5=U3DFCFa4`_\VI8]?;H000000004X:[hI5=Q?m[d:0Q@b8U]?9e000000004LDc0000@<8n0000lf\O000000000000Pj3d0ofD0000@^WC0000i=K=`:N_0000
\2@?h8YO0000LJHW0000L_aD000000000000dlJG00000000H=R:ddeRDDfi0000h`kG0000P7g`00000000@LkXLMNQ0000<2UKdP_=Xn<F00000000<>GE0000<W77
a>d240_F`:k>h=hPE>C\0000000000000000\Oi3XYm_D5d<Xkb>U;V7h4B@HM>PX1_f0000Q?Sf0000LAEN0000P41J<?R=8KUDHe2_DdF`0_18DRLAD6db@Y7fd9nn
<jj\000005gnd3Pm@O\WhZ`[l^cS0000LIM<0000lJIMD[Va0000000000000000T?:X000000000000dO0YE0VA47kaP`:;a8YH0000\DSm00000000d_4[`_Lf8<Z1
H=\EY4Y]X_eoP]7;9;AdI;MU00000000000000000000L[<A8BfQTE3H00000000dT1WP6Yi<cV`i6WW\F1:Pf;`0000TjJ2`hOO00000000\o\M0R?X0000L6oCT@>j
<Ha`000000000000P1A`XfD34]_LDVmME7c<M>@Y00004dGY`<BW<Oo@leb>Hl>Rh;P>M>=e000000000000000000004<7L<[=MXVPd<a5^U9n5\FRP\C77LG__8M]E
`XU54gCIDm0B8?Xfa1hlU2P80000hIVYD2FlHa7N\kWfPW=N10gc]8^mlAhh0000A>Wo0000000000000000e>jSE>Pgl?cH0000000000008ZPBh_TOhb2?a702PLNW
00004hiK000000000Ze2h9H>000000000000000000000000L[GVI1Jc00000000Y8HD0000@e\F00000000A4k50000M9760000`C`50000<[C^025TPE_\\WV:h@>\
Q<LIE2L=0000`IfCl?=c000000000000<]8>00000000hEHD<SXoY5>T00000000e4f5l7b6XS;20000000000000SIT<`JL`kCj00009>BoI?^:0000LCH:0000@VD^
lRd;<_Y_1?_H0000000000008Y<KX_9K0000dA@eXiJ700000000000000000000XPD;d<i1A?I@00000000000000000000Q4RC0000d6DE00008E1600000c;F==:]
0000=2PQ00000000dY:4dkc`00000000HP@lP>OQPTWb@X7]07^HlLlF4k=@L3`9`Yg`m1?3U8J3PMDk00000000Q10J00000JhQPEF<M5Oi0000X=6ZTMEQTZB[d]dI
<m7jQ9<R04fMD3AB\bh;A0ZCA>5R000000000000`VDU4RcX038MPEPf8J^;XXT_8;83T[Kkl\Ae=?gC000000000000<1`EP2[J@EokDGF50000@DXj000000000000
lbTjTFlH00000000000000000000`@kY@3l=H`d0E4HD00000000D4?m@CLO<R1Y\ZK\43QG@_\5`X8gTa;L0^dM`2dd`;9T@kEP42N:Te8me<>]h=?M00000000XU:5
l?C4a3_SA3a]TARC0000000000000000XUXZ0000000000000000\AdnL8\`55@C0000000000000000`HSP00000000LJX80000`AM20000HYWY00000000lCRUP5fh
P>2QDK<O<ogRP`S^lL1VLEkFA4OP14\M000000000000LND053Qc99S500000000P[0YTlEX00000aEM00000000<P?6000000000000Td]i0000LiTSY8X_00000000
000000000000Hd7khV8NHW<K\fSGTJJ?HmiW0000m2TQ00000000000000000000Pn^B0000I65I\00=PbNO000000000000`<:hD_I:H<VZ0000\\8mTUgVl;>[P_]M
00000000<OGkPQGUa:7A<S4V000048l]4JNL@4b\0U36h<A18R?<de;BPo;SloT`A2OKD9<595B;491DDPJ5@1\i@^iNP3O\e8cPPE5n4TW>9<Vo<Zl000000000dXF=
0000h1_U00000000Lih^921NI?4I00008W<g0000<hAl0000000000000000000000008aO?<hnj0000D8HK0000Q=A500000000DGkQ00000000000000000000P0>_
LD1ATKLX45g3000000000000L?II0000`Y[iT==a`^HR91\6h<9GT>Ol00000kA]d1>^e>mkdSA[0000hQW:0000\Yhh9<SE0000diajD7M2H;_KL08cXf?chc^@Y?RL
000000000000`JjRTjDQ]=i=E3k>5>BW8KeCDFBE`om^000000005;Ln0000TG4a0000DY7A\_Mo00000000\T6\E;j\<F0l00000000h1k500000000M<9J0S>h0000
000000000000l\=Z000000000000X\nIPEEf00000000Lg=c0000dIb<85:lDTSGa<;W`o66X5n>87T50BiZHUDjhaa700000000000000000000<IYK\jflH\7Ma?>E
000000000000TFVN0000000000000000000000000000LDXH0000E2M3d=:SDBa_00009>7P0000PRF;\4icld>3A8UILnD3d3MjPjYXL=m30000@4hk000000000ei<
0000Dfi3LYAYd\\d00000000Y:[]`7194PgKD^T698b<0000H=5n8AS?0000m<FRH=Y<H[dahd:=0000P[Sn0000000000004]Z<h5Sj8Qkm0000U:fLm?@=161Tl\7;
0000@QHe5=nATCc;L6T6\HYO0SOe@N1c`=GW0bOo0000000000000000X[\9Q?fh<?TEl]o?XSJ`\fci00000000PbT94SfCU6EF\9OI00000000@7FRX8Nd0000\KDA
d]iR`ZNYheIJ8;4Fl<ha@;UcHEGj]:Pea<N50000Tnjj000000000000000004[Q00000000m>@M00000000000000000000PG>OI5Rc000000000000000000000000
0000`Da`0000000000000000dedn00000000h5?80M6m000000004S9R00000000A=Wj0000A8gFPa>hhb3Hd8S;\=\Y0000@?e90000162\000000004;hN00000000
<^?7P>MX0000A0FD0000000000000000TJ5;<XX[Q:`[00000000h[N@00000000L6Tc000000000000LWm200000000PHF_dLbJ00000000\GUg<5bEla\\4cOQ0000
TkUbHmMD8QR68\=M<jS5i=?U00000000H3b50000TmW@X6O5@7CeH;AaXF5Vl1VcLSNd@`RZl5]PXOX2Y4XSi;?c0000i<TYDM?=HX`gP^[Z0000]4AN000000000000
HNCZPa6=Tom<X<^n<PfE\l7AA<PHm=d6lCje<IP7000000000000\DT]0000000000004[K?P_a;XC2M8LS:DmM4Y?am0000d7McTWl[0000000000004JHc\N2=0000
@d6JXQ07<eO^PjiLHlOA0000000000004=L_\8QbQ00`0000T:lgPH[\000000000000Dn:>00000000000080AN00000000`UPiQ3noT@=O0SRmLDKN`Pa2]83G0000
0000`??50bfEA4<JY;Qi0b>l0000X:mU4ZNH`0:JhbNn4gmU54e3Y>9B1>c3LEXG00000\f9\o@\`^R08bUPX:Re000000005:`=LPoZHNjLh9O000000000lCf70000
00000000X<1<XFX>ljnCE<`k000000000000lOBFlb41L0KO`Oln8TnB00000VfM000000000000@M=jDl<Q\Ua=00000000d;[]@Z0_`7jPTkLV0000000000008:HL
DF3\HA9d000000008[FT0000Xg^e@JnATHV\00000000h9HP0000000000000000HZVPXdJK0A[`Y02[a9eP=>DRe@7i0000`\=?0>M1XOnS8Xje00000000hFnn0000
M<AZ8mlY0000X;PRE4S=Y8n?a1T?a5?V0000<\Yl\J\A4`3K8AmFA1CYh1MB\1_E0000000000000000X;dTM8?nh4LO8D8@A?8c@Y?T00000000@;mTPN5Vh<mbD?<W
8hUS00000000U?XC0000@B9:<B@7e>h^0000000008Tj0000E3H:4lhbe:gl00000000000000000000XTRETX1]0000lOSn0000hLfI<ClHX\9\0000Y>cEX\Q7P90W
0000\=M`00004i>T00000000P^=B0000hXQU001lHh`@0000000000000000T@V4<2GYdLVLXUo:0000laUA]:a`<I>RDThldgQk0000T`hmD5Fe8F>Oh3doE;GUa<Dl
0000000000000000000000000000TFKH000000000YM24GIf59Fi84H@5:LB@9APdIV;=?C:000000000?9LhfP=HEH<@E4nm4_10000D5A?T9;dL<[KT9B5X<C4HJ>6
<TKn0_Ad4`JY0000`1Wh000000000000000000008PRn\a]5H4aXTPiM`n9jPSI6PYdBL@gbPA:i4mJMDn0_<c^m@f<JH?nYU7\?LW4Z<T5Z1>P=000000008<f5D\bg
8E2HLI?k@7II\Pk78TTY00000000PA4chH=>0000`PB\l]^E0000\9n>00000000]4TW0000TnW[Tc[j0000d_IW00000000\NZ58<gI00000000Xk3GDJmRX]c?L5ZI
E>2dM;<E00000000Lh2j0000=?Z2dE`=@i0nlXPlU9j0D];LhaK[00000000e==3PIM_00000000<A=200001;lo00000000Q3IT8=RC0=XH00004GIUXJ=_0000TalS
M1FShUP9<jY@`joad302@Ceb<WRD000000008Zni00000000HNI6<cJ=00000000T6L252WU\Cm\0000000000008[OC`_YS000000000000Y3SmT=jC0000H9X28WSM
00004QUehVIA0000haX_0000000000000000LkBh0000000000000000000088F_HWL>000000000KHk00000000077Rd>]V@F;WdJTn000000000000`A`clEXg8YV[
lmdP0000000000000000L>5<000000001:S80000T`]h00008P590000\<d`lBK60000<;FM4@ee00000000`<XDH0]60j4:h_VL00008K0F4T0f0000d]L?00004?k7
XbP=a?Kbhg=M4giG0000000000000000m9SY0000PI7^43GVXX880000hkd2TAa200000000m2c@0\[V0000Hc_84<1V000096`i000000000000000000000000dTem
Y5j4@@df8mSJ00000000T\iCP>Q^XZ8m000000000000LmS4DDE<@mCaLhN100000000\<I60<N`@63[0000Xl[`U4JfhR1g0]=3dNiE<YcBlhNmXc5UE8Z800000000
`7fP0000L07Id0k?DE>FTSfQ0000L>gK@:nD<QN60000000045J;000000000000X5ZoH6hgE:_e0000XBSg0000\9O<U95\<_clU1oR4gY@dX4ST2X0000000000000
do4:0000000000000000000000004`Dl00000000\G<H0000H_J700000000\Uhc000000000000XR4ZTi0@PY3JXiE@DCNQdW8S0000A:>g0000<fZ70000HPTjdkGX
M1DgH`TKDX^3000000000000000048XS4:iChXFgTYZAPRmR4]j]DnYC000000000000LI@ZLOLN000000000000A6II0000X=?6E9m9d4DZ000004m^dKmTH5E90000
00000000000000000000d\]H\MHODVXd000000000000X2QYH>DP`5EHXD65TTl\\]k00=2F0000000000008A\:@=]Z8DL=0ld@00000000@f8<dKQBm:[?00000000
0000lNRI0000a2kQ4K3IY1co@M7NXOHai<dg@O<h8bn^T6BcH^71<SUE000000000000D7j100000000l3FklE=oM=:3D;>lI4GQlS0j00000000l4;=<hAPLMn:`Ok9
0000000000000000<`gg]7@X0000000000000000HEg]00004WPb0]a2@iQ^<MXCD57@`VJ_`mKca<XF0000lI52`bh1E:HcdI[J`X=D9=1WdXKTM?Kn0000d8]Di1PX
TOOVL3F_0000D2@[PLW\8G7F00000000T?GP0000l6@EL^6:X`lN\m<VL=_4XcM=000000000000PER`4Sg>E0<TU0R5\d<R@I:ia0i]D@fT00000000Dn<`4MJ?hlG7
H\>gd@C_0A;ba>4b82TADdm_e8kZL;a>4<:?@[FE8eh\DSDZ0000lD<K00000000\EEW00000000L;i:08f<04lUh:oD0E\SHO450000000000000000000000000000
0000E?jX000000000000@2mB0000`1S>D;H900000000@N]50000X[]FdmF:E7B\hE0G`\96hB\L0000<>EK8MMh<UhR\\8T`>6\=1Q^00000000PQEe\1O3LW1B0000
00000000000000000CWd<Y220000Pjhf0000@BcEHkD:`?E34EbWLd0dY>Wc00008NDe0000A0`[00000000HW\g00000000h@oRM6Z?E?dm<2gX8kS80000Q=850000
d4kI00000000i;`K0000H_m\PCa^M17i000000000000Hm0^000000000000000000000000Y3VG8aW`0000d4cY<6icX]im0000Y=_8000000000000l5kBQ@700000
000000004`6EI70\00000000\_E10000886TPWNE0000H2Hg00000000La0iTKhoU;0W@O^eH_d9PdU]15;M0000@Ida000000000000000000004T1G0000Hd4G8nYU
lm@I\bY8E8bZ8agh0000000000000000li785=PG0000H29;0@5ShPmf4QFF@T8g8HZKA;Q]0000<DlY00000000TU>oe9[<<bl:00000000PNfU0000d2>hDP?D0000
D[A5DTL\0000@RYL0000000000000000000000005=\M000000000000000000000000I:=e9;8R@]M=0000\31TLB;K\d;DT_Q^D``;E0_m0000@ZRW@9800000a<^I
0000000057>Q\G6la;^\00000000TZl\HC6[\7KK8XXnhY6B8D?PTm<d0000TAaM4;DW00000000h@6`4N^l443jP4NUH5IdD`egD5R_l>7iXo_FHISRi3XWm?<;0000
0000XKZH`4H^hAMU`C7Q86J4<lfc4>K:00005877<CKN00000000000000004X1R8Sf40000<3eD06[Y\=DP`f2T\j7Xa=n5DF<G4BGm00000000000000000000D0C0
d:=;l6J_\BBTPbH1hDij5=dl000000000000@=gZ0000<EGIT@an0000000000000000X9<G0000`5B>00000000`VFL4N3X000000000000000000008Se700000CMn
HFN]4S`Q000000000000HFP38FdD<[Ume<l8M0cPH=E?4OPb0EkoHiSe`\5VTh\CE;_a000000000000\UoW0000PSWUhS_;X^`M1;2m00000000\VU\XT<OdjS[<_28
H[jW<k`JDMDT`?@k0000Y8=70000U6Jo0000\CCR`g_?0000Xh9I0000000014?VXQ>fL3Rl0]H1@dg0`hmjdk`f00000000000000004C;f00004iUCA92>L^>j0000
P73K8EU;0000T@MG\^`f000000000000l=QGD^C9HOS`000000000000m93ClBlI00000000U<==00000000Y>Dj\RHW00000000<\Of00000000\1[<0000D6P\0000
`A=:H_FiLeoPA8OLTRHH00000000Xi>n0000=:ZUd8DN0000a=lF000000000000`;eV`H:600000000<Aah0000000000000000TQ7<D27>\M3I<k=lhnon=0eoY<i;
01e^\YPi51QRQ29UDUY;<YL?4lll19kY00000000P<nmli9<4makdXSaM?]\@CcbD8dC000000005=QOL1g[XX2VX\E_PR[oDb`YA:7_0000Tg9olIBYljMWlkIF0000
L9bglBL^000000000;WG0000000000000000h4TP`:RVT9dg<GUAHoMV\WC1df=bi5TkX2eo<Ikli8Yi\A[G8bZd=;PglIKAm:@A5?T8L2HD00000000I9<:0000HZX_
0000`ZhO000000000000Y9@T0e06D2Wa8:aIdM9SXfMl`63em68[00000000000000000000000046dD00000000@LH_0000XVPZPZKIPc;`a=FKH0Llh\]>4bXOLIS<
`LlP0coD41@;<g?W0000<>nZ4M2lX1P\T9aC0000DoDU0000\dMO00000000XDLc4]O50000I?V9XiNJ<I>f00000000000000000000lSHWli6nXP]F0000`;3X0000
La9^<T8<XkkT000052mV0000<EF100000000P;[M8]FmD4`o`QCc@gPK<19g535N00000?aJ0000`JLLl1mC1;^k000000000000X@Ti000000000000m8in00000000
0000000085V=\9fI0000000000000000T9?60000L9i:`5Q<4NBDhZUG19\J\N>;A9oXdkSlY:UB8Ek8lN1TdXokTa@aXmX>Q91`59j<I=5;000000000000<fYG4>Qm
5;f<=:GL000000000000Dheah7;o0K6D@NF1hHO[HQE0\]LMXd\9`o50=1]V0000dR@640W?0000HW^Ml@;1TL:2T@cbh\WQDeY@98bK0000U<T8d5LYT4;h00000000
<@mIlQ7kU1A><78PP]^elGff00008ag[lh5K8e]jP=;@dRhDPYFSY7YQ5<<;H4YN00000000XJf?000000000000@@lFa0BX000000000000<PXW@>6olOU9PDHbLo[m
`ULo==Rl00004SefDV;jLBnm87NU0000`Ji28>N>X@K\0k5[0000U2940000P0<70000<Nc@La3@l1nRhB?h`CEO4Fb<0UI4<k2K<RJOHOd5M4DXE=K[00000000<EO\
0000000000000000hie799k>00000000913hdRGJ0Rf8`D\@Q1Ui00000^hi00000000TDoah]N:Pab7i4L88?9jh15\h3OCH7hf8@IH\UHd@omPQ6[A0000<[5Z]>H3
00000000\=\e`Jj<dTNEHUi58[l]\5hO<[14`cE_h8H<I2;:00000000dPOa000000000000m3SQD2S:Tm3i]>_O000000000000PHMaDVbo\o[\00000000D8oP0000
H0BU0000e:XfL]f@<`4H0bSjdiLM0000000000000000L55\DMc7<U\=4k@mI=[o\RS=000000000000\B5`<DfX00000000000000000000dO;eX`ME19BULW<Y8GAe
T:YQlVUk8>?jHW5f\i5TXmED00000000000000000000M=8YH6C60000000000000000T7]EDRN<8?\h@a2;8kIR0NkN\UNR13;]<Cg3000000000000000000000000
000000000000000000001=RQL9390N9]0000M>O;8=C:PH\_l[ccU0jIHcV:000000000000XEj?000000000000hji^0000@>ne0000h5[IH6K@TJ>N8kDd@9^2hNf2
<1FoE<2H\GVclbAk0000a;lW\HWWHVQmU?H\0000@9?h00000000l4>hLAbSTL;b93;=\@AH``ln00000000\SbdU:HolYC]000000000000d2UW87LcLa2[0000Tl3:
=>JI0000DQeO000000000000H@E905Gi00000000Pj0<TIg3]9R`0?Me00000000H3`\X[>90aPX0000dYPL00000000]?UI00000000HNF^dNHC0l^1\im`HEMJ9;Zl
XCjB000000000000PcSn00000000HEciPFo=00000000Hob?\G890000h^LNPDi@000000000000Dj9L000000008i6V\l8i000000000000dEhN00000000PUAP0000
000000000000H8ei00004>Fe`8:KDRPTdZB40000000000000000@]6E8`25\;P]T46?T6_`TJo90\fF45nj000000000000000000000000d[ZahTMbl\3I<M\b8bJ=
laZU19bSlECl00000000hCK3`ZMY0000l6?@H5`o0?0P<Y56\8i_81na8Q0GY=m<D0E=`fVk00004A@8HY;J00004I2^50WGh_0F0000T;`nPBFKdjX>Y1bC0IOUA3FJ
Q9]U0000D5Jf0000LDW_TWbo\0QT0000000000000000XTTi0000000000000000000000000000000000000000dW;X0000\=D]lV2800000000<2GJM8I[00000000
00GA\YiM000000000000000000000000L67I]2?e00000000X9\7T@jO0000a7iT00000000dC_W0000000000000000@FS800009==Q=9nYlGdPhUA_XOg\M?7ClZgJ
0000000000000000D62P0000L`5F000000000000D[=lE5J90000T_<@02E;0000<BTV410TT>Kg8?SP00000000000000004:LF`Z3TM1UY000000008F=S0000I=\e
40;4I;gY000081:da>QNHUD\000000004PaAE0DDXF?fDOjeX^D?00000000m?f\00000000`lnF4]DR@@LYX=Ui8c=5m0?<00000000I?;0I?S?P`hdh1c@0000\]eY
0000000046j?djVA000000000000TMRHL:ZbDK:jH=Gl@Y5J@QQk00000000D;k]0000LMBW00000000PO2M4i[8H^PX00000000<42^\WGh00000000hdHNDMblP2fC
a7^R0;<lX`iR=19_Q2370000HeHP0000hAMDdS1<0000Xi9V84RPh:KAd9@=0000l`@n00000000<8e3\hMJ0T\90``ZI4LJD0Vl`^NIP31IY1WS000044Th0000<o76
H2V\XMUV000000000000000000000000P3n]HnH=@F=21>YLDYDi0000dIlR<1]4HXe^00004>8O4E=W\ALEQ0Edm?HnD17PH^[CE5<_0000X0@DL0Co0000]=9C0000
TN@=E?Zb\ZcJ00000000Hh>]0000000000000000H5k_0000000000000000000000000000<9MH@1So000000000000000000000000PF3D0000H>S<X69I\g;QlAlP
LW[lT7@>\Z>E00000000@07k00004B8H0000E4eY4i2800000e0kXfN:00000000000000000000HGd@8L>R13i@000000000000000000gBhWTm00000000TIg;0000
000000000000H3`gL>lBThDRh\e2hCn80Re:lTk4U4Y5M=OT00000000PYl084Gf0000\0i1<D760000000000000000e2D30000XBj]lRUZE30c00000000\1G7L5=D
00000000TdFT0000`;3gXGY8@0o^<S=ee9JS0000XUd3470nlA8Y4;\i0000L]5T54KDi<lDM?3Gd]Oe000000000000dO<=000080n[00000000`1dg0000\U>G0000
0000000000000000dH]ShP4GDU<30000l[g58c7FHJ[kTkfJi=CH00000000h?n;P_3_XMgO4=UR000000000000\\kZ000000000000000000000000Y3a900000000
0000lR8lA4goi=:i0000000000JZ0000000000004Vlf0000`FiPl0WeA<>Q00000000\1`T0000XecX0000<F9HdFl:U:4_0000@E;f0000000000008c9m00000000
000000008RC1000000000000000082Z[0000TKTcDCdZQ06:e9EL`0^_8k23E;XbP>hLD`ob0000\K=f0000P=7G\GOWPnlFI:ETl:6A0000]?kB00000000lTlM0000
0000a5]0@><j<\Xki<C4000000000000000000000000H10gDCdklJ1b@7GG<S478=W_lLG]<2fSTMaX44N9@=SC\@K>@OPP8SeF4>?[@EHdTU_T8X18LXAHHe;XhO\8
Q1D6h1]@P8CWTXaAU83\98UaY3QI`d0nU;NH0000<MQM@KIki?]M0000000000000000000000000000Y0In0XRk0000<f>J80RJ<YOOh\KM0000`VIk`c?MX;U6`cgI
HjmcPlJfI9Yk0000LE[EX\[E000000000000L4]Y0000Y=mQ4\LB00000000DJiVA0@H0000@<Pc000000000000000000000000X[320000@X5l0000Xhbml`]V4lhP
\iW4L6:dE;R5\3]A0000HnK35<ZD0000000000000000114b@61?L<L18[R2HbmFTN`;`conDfXAlQdhHP\\<^4@<7CBhYa;a1KgT>ld<@]:a4j7dFLWlEM:a9?ddY]F
LZ8KdbS<85MA0AUDhSDG\YmH0000M;Z`I=`aQ::P@0U74MgYl2lKm0ii000000004G=90000d_Ri0000HNofPI8oTdlRY;BKT<Gf08Y?P]?=i@0U8ZbG0000@T<c4CP:
DWW8@]9G8DLM4]bG<4VM\KjKh_VaTne@M96U471hdDKC\E_;T0[@T>96HNihH]eD086A\Nj28RCYi67Ge<Cj1;7;@UnBP_JOPm`oP=7hP4No`3JfdggS`OCldk8T@lCV
=><08UdNDJPEl8Lc4U7@La8F@1YL`nbbQ>PR000000008P=10000`V3D4JA852aNP]NcTk4Ym>>=00000000I08B0000000080d^`ZS\00000000H54@000000000000
PQ3F00008=l;A?MZ00000000000000008BaT0000000000000000hHJP00000000X^<IQ1e`D0;C<FQ2XC_LQ:OB<09o4@gSLP[SPaFd<TCP00000000TY<W`C^_18k3
i48X0000PQdJE11@0R;X9:bk5<UdL\1@m1fP\EbB`W6Dm=WC00000000D?eE4GYB0000000000000000l7:b0000<aVG@8B10000<:oQDj`U11VG@f\g000000000000
0000000000000000dP=SXj>K000000000000D^>[00000000000000000000hTmG000000000000<;CF0000D6o100000000e7ed0m240000D@;jhaNC@[[J4f6Rh4L^
]56^lk?om;_=000000000000<NFD00000000`]0>00000000\8i<PWBR000009ED00000000000000000000Y<?J0000\LM\<;IElLPidPOn0000I<L=4GJ6L?kU0000
0000@HcVM0Dde4`?0000000000000000\U^RXYgEM16i000000000000XnWk0000000000000000LK86hFH[8RBe\LLgd`LYPb][XgSM0000@oP8LXl@e9oFX=E[\Gdg
`R89XToAh0IGl[Wf00000000<K<lXhD6000080l5lI]]I:6`00001>5a42Z100000000000000000000X0gk00008H^F000000000000@IeAT06DdVCK`jj200000000
0000PD@U`VEH000000000000TG5`Q>4n80X<00000000`IbS0000HIOHY;>I0000h2QgH?DPXI5H<T7^D93J0VG]]:ZI0000I9;n0000L1B>000000000000914L5>]K
e;;:00004XhNQ?74000000000cnF\<6H00004<@KXWY`8]Y^0000P<6fhT2m0000000000008B7W000000000000`fDkPWYE000000000000@e1=8fNH00000000lR`3
PCaLdgLMX4`N13iP0000L7n5000000000000H;W:\[0ihJ:oP`?mQ3^S000000000000P5Z<0S@HH^do<cf:ThJ1\0b:HBW7\e`BPAFG8f2:Lm380000P3DE00000000
0C:[@\;:Q3924\<600000000000000000000d=>KTZA;8_Z\0b\C00000000TP1a00000CT\0000000003C28n9T0000D\fnL]MW\cNP5?NMX>f2Ld7]00000000l@e4
000000000000A3Ef00000000000000004jX[0000]4QL\[0L0000d>5cTCZ5hLjDPf7@0000<Cb20000m3<M00000000@1<3XgZO]3[lQ2@o0000\TKMPU>6dJO>DV?F
4[ZT0:[7@d?80000hiA60000000000000000000000000000000054F_0000d:VM0000PWhOl@7c4loJTQ9VHPMC0000T75gT@eZ@20J8NaiPS>6hc:A\0_ZQ6dg4XJV
E1_l00000000P::D000000000000<>H[00000000@l:S00000000P7A]00004g>Q0000000000000000`IifD;niTQBQ00000000d8N900000000A9I`000000000000
0000000000000000DC<l<F]glR5Hi>1Y000000000000DDK2lJ4@@R<fA0LP82O0i9HaE5EV80JllSGG00000000<@]Ee;1A0000@87600000000000000000000<Oj@
00008<GM8cQ5@0Nal=4il=d8H5Oc0000lAMb`T^R`kh=8mbl000000000000HZLZ000000000000<8KN0000\Q[Y\>_R8@of0000XgGCPi3HXm:98D<54mSb00000000
<`KII;AI0oh60000<:<n8L6[A30S00000ddL000000000000PDdC@[WAd_]:@02_P6FnHbf3HU4900000000dML8Db=[TDYI8jF7000000000000a1HKTN50dSAk8SXP
dgA5136Z=>LS0000000000000oNE\6Ae<Jag0=?Zlea24:]_P_=J0KPga40315QUm:RHa>TKI?_0l6QV0C3X0000h7HR0000000000000000000000000000PZC50000
0000dC7_H@3^000000000000a9R600000000T4<O\4dghd:0lHg8`@8;PP3;0?RlL?a14Io>XnV9dL]7]>8^l2knL4blX=B=<<9chTX1L]0TL4XA4?4h4bN`XD6DTOE;
e0G:e39`I79VA1[Y0RTMDQCW8m?Dl>Ih]9GDX2e1L3XD<=Vi]3g=000000000000D591DU=N0000000000000000lgTK0000`d?WLPI>i:YAHECV50WidbCT00000000
00000000l=o`DW_EQ4:b00000000<KRK000000000000h7VjXnP;m1GO0000\mIU0000l>6J\GjG\QlfPi\65@5\XcHW00000000000000000000db8b000000000000
000000000000hZGP00008>X6<B<4lQ>W<OOH93M[000000000000000000000000dG3b000000000Kn>@Wl000000000U?PKDWXQ0000000000000000`E;ZX`l>0000
0GX^000000000000i4bnl[1QdBV8T]A9hKjl0000000000000000X`;[A8aX0000h_D?000000000\ja0000000059kJHX6^T<A<D<7500FT<C>n]<Z_m>Sd000090B6
0000HJfh4OF@0l\o000000000000d<h5M1;7000000004i3ZD:hWH4a<Y9af8k]<@7W<5=Km0c;50000000000000000X]::hCgN0e3dA;IDH?3\0H1V0000XA:H0B2=
X98d50c0M<O@0000LEdCHTTI0000\\KD\[:e0000000002=YX@cI42ka\MPUPPIfLQd1dXf8I5HJ0000000000000000@XCJ000000001:^i0000<BgO0000a>1D04>:
ld@S45Ma0000000000000000000000000000d37>`VI``4n9TaA_000000000000<V34A<XgD;GI000000000000TOXP\Z^l00000000000000000000<=;480dg`GJf
0G1A<LaRd^Pb8iP\0Uc6@n_jM9<^LXG>]<O40000000000008N=f000000008W3[0000@Ae_<T[a4nQG0000000000000000hFBXD^9L`FR]0000L<[^\[?3Dc>X0000
8cO_00000000000000000000HQ;A00000000HG0^dETBTODM4fEm0000e6R[T`Aji;GF`^N30000000000004U`XT6@h00000000000000000000L>f?T\AF0000TA[;
hf0P0000`[iP@^bW0000000004De0000l5TR\1R?0000LF\P00000eZR0000000003UldT4TTD0JY;RV0000<3oY0000dhKYU8O:]:??0000D6n_D5@l0000h\BjdOfb
0000diFLTk@I00000000\2\U0000<EdQ0000`7NJ0000lfT_82`NhhVA4XE:M5eA00000000X\RC0000P6;L<A<B4H9ZHT:M4dP30Z7_h]Vm8QLd8C[R<RUfDHD<TjEa
000000000000a:JA@==10000h78]h@Gc000000000000Db_a1>GU00000000XN\TXCi20000000000000000d_XC000000000000H1>Q0000XN4_Lf5@0000HESVlT8J
di1Ze<f;0000L?`M`HmSl5R18[SJ`\mo\5\TXE\;DdMee5N[a73\LSQ300000000D1[i`Pgj00000000PKci000000000000U0<h]52Z000000000000T3Vk00000000
00000000haoLDU=FlC1=l4mA`Di[DZOaHhHZTViVT^DML_Sgd02FH41aT_njU9hJE:3l000000000000T`8C00004_AS9:XN4I`:@b9Rhc2F0000000000000000<fWk
0000000000000000\JW_<\L40000000000000Vgg0000Hm3JTJVm0000`[lQTgDU@k`X8idC<jUo000000000000lWVl000000000000000000000000000000000000
i2Pah19@00000000D9jL464W0KXa@MAIH1oo\1bRX4_QhaD^8cn`hgNEPlLB92gSE<0b4DDS00000000TiiAhoUb0000lb<50000000000000000000000000000XD3O
0000000000008O`T00000000\4Ejh?GA<]5:PNC3hiZJ@AOj98^I0000hNh=`YJN\1A10000\V:@l6UP000000000000<^:^00000000LgHG0000\Cb:lQGG00000000
000000000000d;:4HZm80000I1e100000000Ho_^Te5h@Ei\00004X2Gd7A19=B@0gdO01>E<UNC4\co00000000L:La<C>@lQAm@dIg\\Ck0000@@6@LFXM00000000
0000X:<3X:>d@P8K4UgK\gFc00004RcD00000000D=[n00000000000007AK0CQ<8nEi0000D[\S00004I3T0000<mjk0000000000000000000000000000lNKDa7]Y
000000000IB>000000000000000000000000XZHL@o[K@^mB0000@TJjI:FV0000T:^@0Lo300004UUO8I`EE=nb00000000DN8oU1Ph8Z4I`OQbl48SL^9\=?>30000
000000000000000000000000`A;G0KlILQRdDWE30000000000000000P;Jf@I[Wl_ee00000l7g00000000000000000000000000000000hch;`kXm0000000007P2
000000000000000000000fcY00004I3389VM<cS>`dh`0000D5e68^X^\P]7]9HF1>f<00000000T\ZF`0A\00000000000000000000000000000000Xejh00000000
00004B6o00000000]0T80000a6ADl6L[00000000000000000000000000000000E3c?0cO6000000000000L5<MTk710000l<Y94A\m8Ykc<[k_h><9h7RndNTcP8k[
LXAZT9SY<EGVXRZJ\8o>Q3fQPa?NLCkh]3nAlnS300000000Q43_e<M90000\3efH:6L00000000000000000000PB@A0000h7=]0000X3nl1<@aa>Vm0000DFST0000
5;mSTDg:0000a=\;h8Xd<L<I00008EB0@^a9U7mG0000\4@Q0000lCWX00000000000087m700000000L\kK8gKoL?7Z`HmG`>CVLW>@i1YCE?M<0000\oeM0=Za00FK
PQIS\IO594RQT;=P986G]9E45>S:X4^>l;?nTDK^\Y@]]2?G0OCJH42TT<CGX^:7XP8;`4QHd<>K8T;?I4IDPSnBY4g19=gT0000Y=IlheNP0000TRk0000000000000
<\k=<hWGM?dO000000004<>odbbR00000000000000000000000008;`00008[6GD<jTdi8Bln\^T1J_DM:Qi5FF000000000000000000000000DQH:0000l:Ob\ZH8
a:LNHC@7=9\b0000h46N<D9T13jbl@d>D57RlLSELU_d<B;`4ICC<RoaPXL=l[PLDoC`000000008cfK\=]NlSlI8e\^0000000000000000PLKW0000DlHW4\_GD>8D
0CF<XHm<0HTh\MeED>m0I3Y30000`YLQ0000Phg=I8:1hgm<0000X:PZHohH00000000000000000000L]g]0000X>CH0000000000000000dL@;00000000L`IM0000
0000H9Sh\?dja6Qe8cDdl1Ed8dSY`VbeT@RW4C1gL;ATT]EeLff=`kE<d]oSd>I[4cP21?>f8]SDLPS<=>d\000000004?mlD4J9`Qn]DULaXZ]2\Z84hb6`D;7G<Ue\
8aI:d7A>=6?XhXGh8KGjTgn9A<h0000000000f?J0000@D3m<_oU15kX\cLVlm>\A4>RU=5DdLnM00000000000000000000Do=k`Dc`]0lK0000PRGnP0`UH<2f@:_T
\X4GDXKo4X8Dm:CVm<PZ107h0000=7=g0000000000000000T4KN@JUW0000A=S800004fgMQ>bU0000H<=1T^b70000D764D;G9dY0OP`;g0000000000000000h_K=
\FI=00000000HK8n<YY9TH\@lO<20000@\;F000000000000000000000000d[=_000000000000`USe0000@5[k@\IU00008PHD00000[O_m<^=0000000000000000
4?[G4oiLL3a200000000hU0;00004gAQDPak4D@1=00Hda=Q=5OK59Ej]=kYPZ=V`1?70000i:^HA>e7\3B3lHoQ50Lf000000000000lQA1<FW00000\QonLc4Y0000
l5_]0000000000000000\2`_@9H6PF>5TjOeE9P;00000000000000000000e4Bl00000000@4O_<B?K@KCN000004oe\MQW0000XmFn<72I4b_BA9J;000000000000
=8^X000000000000000049Rg00000000TjlB00000000I3QW000085@]8JZXl\2UTHKZDj0bP3DTDJE40Ro60000000000000000LTdIX?i7\9Pgd<\IPO_XTfC349Z`
H>_c02L2L914M08\@5^040JFh_A1m4^1U9idM=]=0000i=4c0000PG>^8?9Y0000X7:8\FQj000000000000`_l8X8TM0l;]00000000`4In46<Z`IlDhWYlHmaC8V[T
18V]LFn1]9`OI>KH0000m=oX000006>g\faG@^4^P];2Q53M\\eRI6Zo`PX700000000DP>\00000000haAJm4[;00000000T5080iD>0000000040BbQ?Ai00000000
\LWN0M=^51=bhTd8M<\f00000000000000000000@0]j0]_]@Fm]X@DL8_CH00000000d4cI0000T[;5d4DCHE=9000000000000DM<C0000\`Ub<T7md^7da7NMd65H
0000I3:\Dh?m00000000000000000000X]Me000000000000Y<jC0000000000000000Q8Hn00000000L90<00000000000000000000DB0h0n6a00000000TKVQQ=aW
0000000000000000d\]_\8m_LAod\\J8E6H:000000000000E303Y4IThAW94ODmlbM70000LJC80000h]Ab0000D??M0000d`=d00008Aic00000000@85F`>E;i:gQ
La1H0000000000000000000085IY000000000n:b00000000000000000000]>Ki<GfFl\ib8:nTLkBIm:jZdol>PPG6m:AC0000lD5PH>SJlFA:HUZY\VAK<dRo@EKn
@i=`0HZ91=I]`=[C0000dGN=00000000LZ@eX>PdhB`f00000000l4Vl00000000h]cd`kHh0000000046k]00000000d@:S54]cU9[ZX:S@00000_<58@bF@D6n`HNH
dTB\PV58\\hC`^=[lM8QT_[lL154XGg3=0YWe7F@0000X4Ki]0<:liYTTgoAe1U;4=e08QZIY;3o0000d>]D1=2V000000000000000000000:]EL^f<M;@;00000000
000000000000000000000I;?0000d8_nP_UI@_WMdcT\I=Fl00000000lVQ>XY`?\^4P0000]9bbL;ell=]?0000000000000000PiRZ@Kl28CDf<<1ii:B?9:Wa@^K@
000000000000U9Xf0000000000000000A=<@LjBi0:WW0000@Ee]0000000000000000X[MX0000=44`\Xa6L3a=XXQHl5iPE?lV4:af0000Hll<0000000000000000
0000lb[6<@]OhD6S000047Oh`5f0dOn<0000DcF<h:PiI2E\1>96H]fM0000DMF?\5=iTcXhI;Fh0000000000004C9g0@Lh00000000L_M\00000000a81O@m5V0000
0000U:f10000h3954<kj<<3N<8>7l<:SlVfc8ZAa\S:6decDLk;;i<6A1>HW0000000000000000LEmb000000000000LUE:X?l`<a`ZD=?fTd9bXe[nTjg6=1mT0000
M:C2h?o7=4cN\:M@0000`PQj<H`mPUhBX2Nb89k:l;0?`S7X`XWnLYnOL_^9@i^om=L6L[DH0000Lh:700000000HW?1Pacf00000CXQ4:V<HNSd0PYY18[=0000`X7k
4Hig8YNRd75K8GR4L@7L@aUM000000000000`6^d0000lUkk5=LWa@91M3nQhd=@Y=Ood>5V00004@EWl:8G000000000000\g_Y\85\4=lP<E5F@ETnDPe\T]?[0>QA
PNo1Do6@M0IH56oZ<k0m\Cnj0EIc<I>H4cK90000@49Z04D5hEFH0000hcn7M?V]<]GbLmV4]2:\XS9><WGM<369U<?hDVVe<INK<I;idcT>e1nD4^CTe<\H1?YWhSZe
000000000000T6e0\CG\L6:LlHRelhlda?Wk`6mD00000bS\0000000000000J^S@>Bn00000000a76\]3:<000000000000DHh_`\am000000000000`ES900000000
<\gdQ>k=8adKi9f=`JL10000XLBP0XGS@IHSXlJ30000dNAJ000000000000=8FmTHdN0000l@nc<7\00000Tb[Jl@NN\2Di4=VAa3_oXE_KLA2BdZ]W00000000DWl?
000000000000Q06VQ6iB0000=36j502EY09l00000000XFEI00000000l[NOlE2;0000m4Cj0000<>WZ<l[0<\F`Q3\<E;LP0000X74@00000000E4\]0000\W^90000
00000000d_n60]`JT`VB18Q5\3Im`?kdLUej0000Pe6L\oag0000L>\T\lGC`29g0000000000000A3n`ANaD\^_i;J7a=lO0000TaSF000000000000dm[>E<8TXU:G
dbnCXMhZ0000\YfS885h000000000000H92X0000000000000000h3Q:@6?RhQUFD_<UdbC:L0Hh0T]j0Vb=4lkd`e>5L7SY0lFFU0CR<c[RE<41a@8P`0T?00XI01Oo
47eNHBikY58U00008NaE@22lh9[j477f\Y1=hJ?QT8VV@^H2d_M6LcGE0m\f9;]000000000PhW]dOWE0000]68m\=1?L>eWdNRblI4^PZN946TQhHbS`\D4Q>n:h1Tj
0000l@`o`ZUo\<d2l=02LH:O<Rg_PXV?4AZP\Z^[P\aF\`3=\me:12XK0000000000000000XN`WdF<f<@SF4U[_\P<=La^5=33d00008_i9000000000000hoe70000
h^@Q000084Add>Tj0000=?T_000000000000XDf;LXO5\[?Nha==0000HH[>0000X6ES`X]K0000L:\l8H;30000P6KV00000PoJ000000000000LWeI00000000U=6d
HFAM@0ebd[09`BKFlASTlFY54AAg`O^Z8X[`0000L6Ef0000@9ZN00000000L^7I0000d[_O0000XQ\0DARh00000000<IPK0000<IBg4b>\Y1o40000ddil<Ue3h>Z;
000000000000`<`FX_4C00000000h5NJDAmY0000\0:fA5l900000000000000000000Tl8=000000000000\Ad[LD<Z0000P3Dcm6V[000000000000lCJj0000M<RU
42:>Q4fU000000000000Q2]j00000000l4GAX4LjDHAB000000000000Q58@LS2fl^o68O<ZHbW?M3\]i4;h<:fmPVa>I7Fd0000`:3T00000000`hNK0MMFhSo<e4B0
00000000A5Bb0000@DC:0000I27P9;o?U=F]I7MEP=0Z4QZWX[iF@fdo0000dKQ200000000P;:C`c0S0000\1@V4C]b0000M<Q500000000TSD2000000000000D64h
dPW?0000D0Xoh1fUD3cI0000000000000000E6KG4LU60000000000000000HaZJ85Q00000m>bd@7F4HR2El;6Z`1nj0000000000000000TJmmLWJ3\WGA00000000
00000000hd3<0000HG]m00000000h7JXdFAf0000`A2M`1@GH:=mDP^GLQHU0V9=HbgK0000Y3lm4R@V0000m5Wi0<ge47Qn1=S_8`mNH;3F00000000000000008LI1
00000000l7_D00008QK3U=WR0000m<:R000000000000000000000000Q1P600008OFNM1hJd<F`m;8aT`n9PFRD0000`^TBa38J000000000000D_XT000000000000
000000004LEK00000000X=^X8VgX00000[<lhdjHT>2@h>^H00000000000000000000000000000000000000000000hQ]?<2X=000000000000\1@cDTHY00000000
\LL:lV;S4][kXXTR00000000lNe9`jPRHQcKdVBV00000000000000000000D\1dHZmG0000LQ13<WK74iWFTQ420000000000000000`60=00000000@<[i0000dQE@
0000l<VfDJRkXW3gTXg40N@dI0EP\8b491N700000000000000000000D0c8000000000000000000008=OedC5WHKa8@`dPHUCQ@;V2lc`olSZ2LCOPi9d6\BEZdE[f
`QmPe3OBa2df];[8lK]BHFOCD@Q[@OhPU;hFi>kd0000@0i[H94]LA^ZDGGkhO0=Xa_`d5_R`Q=H8U85l^emT2YH000000000000T`?2<G=e4g^II<D6\@=:D_WW<V3O
15Dl0000l^Kc00000e1Z4M;k`W_cPOX_D6KL0C6IL]1JHJGE\fNaDj6PD^fmPKRf\gZehF8HD0hVi;:Y0000H=hd00000000Lb3=8C\><QVa0jhVi:5dY<?V000094^A
e=]m00000000000005K[\L25XMg00Qk^h_Ni@9_HdEZg`MUddfU50000485345o]0000d]8lL5cZP=4H4C5jE9Kj00000000@1Ro000000000000\UT1TMYg4=0I<m6;
0000LHHHd2cAe5Vj00000000000000000000I>MC00000000hBh<0000P^me00000000dJJi00000000l]C:<V_4000000000000XRVf000000000000\n^200000000
DQUX8L8i\Wh2PCPT<LOf40BGP`7M8d59TjAa0ado00000000000000000000000000004gH7000000000FSF0000000000000000T^jbA@5h0000<jFM0UOAhB1n0PYf
XQ:R4a7dHfO_Y?iSlda=HPQT00000000LAV<lI830000P5?m<doY4fMS00000000Y>aA00000000h9>e0000TTad0000XXjU\Q7S<RMgH^V>0000H2c`0000lHg[0000
`RIa0000l_a^Hdf>0000PR>00E@7LY]UM2X]0000DPAEH\@ll0eH@3\SPQ]\\:CA00000000]@7K00000;?]0000000000000000@2EST;aX0000D`T>00004NA]0i^8
1=5P8SdZ0000XC360000m@130000`HgH8K2J0000X[bSX8;8M5IR0000lGk[0000TCA<00000000d<n@hIWA0000X?EN@RIo1<B>000000000eB>0000<8`Z@DjM0000
LdT^lGE000000000M:J200000000000000000000d927XU2>00000000000089n]000000000000<NgR000000000000000000000000000000000000Q5VI`aNaE@04
000000004URf8Wb<@4@EDb9@e>:SU:3?e8j[PQn@dg9=\HQOLVFUH6bHl6@]hjU_`2?eA<Z8H<T`0000`93j`E=al04Kh@?nTGPehHK50000000000000000LI9IX`><
0000DL6O<J^hTAk9PKEm8Ld14\\W4f5jLV6kd^\aTlV?00000000D_T8000000000000@D2\`=Nk000000000000h_SI0000<5\n00000000`18e0000\OXAX?4P8feg
H^7<H=\84I<P8MVcL`^7L4_[H89VHbQY`lMgE0HNL=3hA4l1XGQ0Q::AdAN1m:RQ0000]9EXl]Yl0000<@Fge=2Je=EI0000POJ]1=X]U6WodhVY=:N4HHnDh]Dg0000
Q37:0000000000000000<4PSdAKFTYel0000PgV3DX`NXUdf000000000000hJIDLf8T00000000lhOi`l?@0000PE4V17XIhi=J`:4aH0TOhIgK]:k;I=]L0000Dbb4
\=oL4PRP163>00000000D@4d0000hP8fPMHbPV:Q@hIE]9FZ0000d@PD0000Xhd[00000000000009Il4gjo0000LSNL0000Xgkm000000000000000000000000`USY
l8UZP@g0U30C\CHEhNhW1<@U0000dkMb00000000dbBf000000000000<?]G000000000000a?5c@hIW000000008>ZbPFIHM5f^00000000\<To<B?8HRDMa3hR0000
00000000\13B`;dh\Wd700000000\Mb7lUOMdQoIi3cm000000000000000000000000\2cQ@9K_M<B2T4V0<@W]0KJo4W<3M0Ml8eDd<g8I`E71`Ma=8LBBdh\klF7a
D7?N`cd<8kdD=::n8FNoI>2@e9W7000000000000XGA4PJ3643A7\;Ph\RTnHSl9XiAS<n4M<5HEhRPgTj6b<^Uj`4?bPjgT14R_Pgd3=:hVi;b@T]63`hh1dlRhE=I6
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
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2),
w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
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
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2),
w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2),
w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2),
w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4),
w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0),
w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0),
w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4),
w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0),
w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4),
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
w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6),
w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0),
w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4),
w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
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
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0),
w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2),
w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1),
w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0),
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
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0),
w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3),
w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1),
w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5),
w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0),
w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0),
w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1),
w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6),
w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1),
w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0),
w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1),
w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0),
w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0),
w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0),
w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0),
w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0),
w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0),
w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2),
w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6),
w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
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
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0),
w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0),
w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0),
w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0),
w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0),
w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0),
w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3),
w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3),
w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3),
w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0),
w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8),
w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3),
w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4),
w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1),
w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2),
w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4),
w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4),
w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0),
w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2),
w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0),
w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1),
w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1),
w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
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
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0),
w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0),
w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1),
w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3),
w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0),
w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0),
w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0),
w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3),
w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0),
w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2),
w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3),
w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4),
w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0),
w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0),
w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0),
w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0),
w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0),
w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0),
w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0),
w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1),
w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Whole, 1), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1),
w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0),
w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0),
w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0),
w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0),
w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0),
w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0),
w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
