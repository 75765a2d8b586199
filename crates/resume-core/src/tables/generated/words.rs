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
obtained	获得	獲得	取得	취득																																					
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
02nO02nP02nQ02nR02nS02nT02nU02nV02nW02nX02nY02nZ02n[02n\02n]02n^02n_02n`02ni02o002o702o>02oE02oF02oG02oH02oI02oJ02oK02oL02oM02oN
02oO02oP02oQ02oR02oS02oT02oU02oV02oW02oX02oY02oZ02o[02o\02o]02o^02o_02o`02oa02ob02oc02od02oe02of02og02oh02oi02oj02ok03020309030@
030G030H030I030J030K030L030M030N030O030P030Q030R030S030T030U030V030W030X030Y030Z030[030\030]030^030_030`030a030b030c030d030e030f
030g030h030i030j030k030l
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x1000068000840004, 0x100385000000000, 0x88a0000401400022, 0x100243080320800, 0xa003120800402020, 0x588000022, 0x8002080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x180000000084, 0x400010022000004, 0x2200080040000100,
0x2014814028000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000400400000, 0x3208001880100002, 0x20a0010850200000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104000120000202, 0x4001200400000, 0x48001100000200, 0x200010600024000, 0x1008200000004060, 0x810080180400,
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400000000000, 0x8080000000001000, 0x50100d000000008, 0x100001064002012,
0x200a80006008089, 0x42c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003480, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510001000, 0x2000400000012060, 0xe0001008000008,
0x380000903008200, 0x80004000022040, 0x18000000800800, 0x2011002024000000, 0x310700002000002, 0x42001000280000, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488040b004034002, 0x4200000808254540, 0x4012800009404000, 0x604000080000412, 0xc0200010040002,
0x1450310030a00148, 0x8004000181080, 0x2000210400, 0x42800800840832, 0x81000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040004042, 0x1090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480400000010200, 0x40010000000000, 0x400002c084800040, 0x600000010200080, 0x1020820000001000, 0x1000400120012000,
0x2000836000080000, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x100000040001020, 0x300002400430026,
0x6000004000200, 0x800040000000008, 0x4080800000, 0x420c0004000, 0x1240080000000000, 0x110024801004002, 0x4000e00080011018, 0x40040a0020810400,
0x400200, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1080142000000048, 0x8010001010000000, 0x8440100044034201,
0x10488200080, 0x4021000000000, 0x800120200082010, 0x10400040204000, 0x200000000012800, 0x204800004000088, 0x5800004040001, 0x400000208000002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882000, 0x800102000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0xc00810a00001, 0x220000000000000, 0x4000000064000300, 0x400200081001000, 0x400100268840100, 0x4600000000822000, 0x4002000, 0x10000200000020,
0xa08850004080210, 0x1090320, 0x80000008293c0, 0x2040010000120010, 0x204200000040200, 0x101000004a10000, 0x4080000810000300, 0x5084181400090002,
0x2402002000000820, 0x18840008804000, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0x8000840c04441100,
0x2001000820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008000c081, 0x1080054000042c, 0x40c0808200c001, 0x121820084108d000,
0x240021100000000, 0x20100001, 0x800000080801d, 0x40808040008401, 0x422800040004000, 0x1404908180001210, 0x804008000000400, 0xc9088000220,
0x2001800002000a0, 0x280600000004e80, 0x831000000882440, 0x403080004000000, 0x1000a41004022a, 0x2142000004422, 0x200402000800012, 0x400402810041000,
0x428005080201090, 0x20000810c000009, 0x90080c340080000, 0x6010000000084, 0x4400204000, 0x2010201641003a00, 0x4001000c11810000, 0xca4000e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x8000070, 0x400011000000011, 0x2400a02020700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03001100, 0xc280210000010001, 0x100c000080000080, 0x80400102100000, 0x4000808004000800, 0xc00034000081c80, 0xf000400c008, 0x1000000404010040,
0x82000020000045, 0x200000600201048, 0xa0010a8008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808020000, 0x40a1000008, 0x5000001200008010, 0x9c0000000401001, 0x2810040040040, 0x100008000000000, 0x1000000010820,
0x2211000001020000, 0x8, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000000000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x1000028440495010, 0x104200421,
0x1001002002004104, 0x8140000402000014, 0x40006210a000500, 0x1000009000000, 0x813000080401a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x200002000, 0x50000046020000, 0x201000004091, 0x110400008400000, 0x1000000000052200, 0x80002a400800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000480080000, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x2000080000400, 0x40090004020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400000412, 0x840000000844a4, 0x2102480010001000, 0x1000020500820000, 0x100000804080000,
0x5211000020, 0x20080080200, 0x400a2404004000, 0x300810040000084, 0x200000103001, 0x12a080000, 0x4100210800000080, 0x90018004082000,
0x84000201240000, 0x8800004040032008, 0x4000c10002000000, 0x8a60000045244080, 0x80800001030068, 0x8000000800001, 0x4020a28002400, 0x1000100140080000,
0x1040000000200040, 0x2880042000000c4, 0x180000000400, 0x42000100284024a0, 0x20010000000, 0x400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010048004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180010200000010, 0x308200008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100000208000000, 0x10441000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x200001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800000060c2100, 0x8000800480121000, 0x1001011161, 0x4004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008000030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010801, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20080020000002, 0x181100a80000, 0x44010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080002080, 0xa02000100480220, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x18000, 0x111424c400080008, 0x802008000000400, 0x9060000000410, 0x4001000, 0x400000000040800, 0x180, 0x804004400082a,
0x8d008002000006, 0x204800005040000, 0x410201000, 0x2001000000460180, 0x2900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d0400,
0x40018c402210480, 0xc2022054000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80100, 0x8001020000082, 0xa00024008,
0x50801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008222800, 0x5000110400, 0x1001000080002002, 0x8204000022800, 0x42000020094000,
0x42000108002b8a0, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x14000200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x228044000000108, 0x20a4000242400, 0x240000000804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c000004a1041028, 0x2000000042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x1000000000000, 0x54001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x100000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004040a000000, 0x8001421450200, 0x300084820004, 0x4400800011010210, 0x4012000002c2048,
0x88724a000440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000000, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000000,
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x40100200000001, 0x3081004000000021, 0x402000020400214, 0x4c082418e002004, 0x820000810000,
0x4008000000100, 0x2008000004080120, 0x200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000020002, 0x8090800200002000, 0x1000001000000000,
0x2040002400100000, 0x1804400002, 0x1400000800008000, 0x6082020a090000, 0x2c08170082001, 0x50000b0002100000, 0x4048400010000000, 0x2520000004800,
0x440000101102020, 0x1000500048000400, 0x6002008044000021, 0x382020000800000, 0x4000400001, 0x10000000c000080, 0x4000000002000, 0x4000101200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000000042000308, 0x2000000000010, 0x840000022004122, 0x81000400010800,
0x41000800400, 0x40000604005814, 0x90008100310800, 0x8000100200d0000, 0x1200000000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41020000040408, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184e801000000,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001060, 0x1020500000000000, 0x4000000010000000, 0x4c04320004200000, 0x4a010a001000280, 0x80000914002002, 0xc00202008a00000,
0x180100100408, 0x8004402400002010, 0x840000000040094, 0x2002000000000, 0x200000000081000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000203404, 0x801000880000, 0x20000080020020, 0x1100000202000a, 0x20002208000120, 0x2200000040000, 0x40010000004409,
]);

index! { WORDS: Word, 65536, r#"1 hely	00001
1 helyezes	00001
1 koht	00101
1 mesto	00202
1 miesto	00401
1 misto	00501
1 mjesto	00601
1 palkinto	00701
1 plads	00801
1 plass	00901
1 platz	00:01
1 saeti	00;01
1 sija	00701
1 vieta	00<02
1 во място	00>01
1 место	00?02
1 місце	00A01
1-во място	00>01
1. hely	00001
1. helyezés	00001
1. koht	00101
1. mesto	00202
1. miesto	00401
1. mjesto	00601
1. místo	00501
1. palkinto	00701
1. plads	00801
1. plass	00901
1. platz	00:01
1. sija	00701
1. sæti	00;01
1. vieta	00B01
1. место	00C01
10 klasse	00D01
10. klasse	00D01
10th	00E01
10वीं	00F01
110 110	00G01
110/110	00G01
12 12	00H01
12 שנות לימוד	00I01
12/12	00H01
12o ano	00J01
12th	00E01
12वीं	00F01
1:a pris	00K01
1er prix	00L01
1o lugar	00M01
1st place	00N01
1° premio	00O01
1η θέση	00P01
1η θεση	00P01
1級	00Q01
1급	00R01
1등	00S01
2 1	00T01
2 mesto	00202
2 miesto	00401
2 misto	00501
2 mjesto	00601
2 plads	00801
2 plass	00901
2 platz	00:01
2 место	00?02
2 місце	00A01
2. mesto	00202
2. miesto	00401
2. mjesto	00601
2. místo	00501
2. plads	00801
2. plass	00901
2. platz	00:01
2. место	00C01
2.1	00T01
2:1	00T01
2:2	00T01
2nd place	00N01
2o grau	00J01
2o lugar	00M01
2級	00Q01
2급	00R01
2등	00S01
3 mesto	00202
3 miesto	00401
3 misto	00501
3 mjesto	00601
3 platz	00:01
3 место	00?02
3 місце	00A01
3. mesto	00202
3. miesto	00401
3. mjesto	00601
3. místo	00501
3. platz	00:01
3. место	00C01
3o lugar	00M01
3rd place	00N01
3級	00Q01
3급	00R01
3등	00S01
9o ano	00J01
a	00U09
a a	00^01
a a s	00^01
a aujourd'hui	00_01
a ce jour	00_01
a d	00`01
a distance	00a01
a distancia	00b03
a distanza	00e01
a distància	00f01
a level	00g02
a levels	00g02
a mai napig	00i01
a netinu	00j01
a oggi	00k01
a present	00_01
a s	00l02
a-level	00g02
a-levels	00g02
a.a	00^01
a.a.s	00^01
a.d	00`01
a.s	00l02
a.ş	00`01
a/s	00`01
a1	00n01
a2	00o01
aaetlad	01001
aar	01103
aarets	01403
aas	00^01
aasta	01701
aastat	01701
ab	01804
abielus	01<01
abiline	01=01
abilitazione	01>01
abitur	01?01
abiturnote	01@01
abogada	01A01
abogado	01A01
abschlussnote	01@01
abschlusspruefung	01?01
abschlussprufung	01?01
abschlussprüfung	01?01
abteilung	01B02
acadamh	01D01
academia	01E04
academie	01I02
academy	01K01
acadèmia	01L01
académie	01M01
acca	01N01
accademia	01O01
accesit	01P01
accessit	01Q01
accountant	01R03
accreditation	01U01
accredited	01U01
accèssit	01Q01
accésit	01P01
acemi	01V01
acheteur	01W01
acheteuse	01W01
acls	01N01
acm	01X01
acreditacio	01Y01
acreditacion	01Z01
acreditació	01Y01
acreditación	01Z01
acreditare	01[01
actas	01\01
actes	01]02
actual	01_04
actualidad	01c01
actualitat	01d01
actualment	01d01
actualmente	01e03
actuary	01h01
actuel	00_01
actuelle	00_01
actuellement	00_01
acum	01i01
ad oggi	00k01
adaleinkunn	01j01
adalgrein	01k01
addetta	01l01
addetto	01l01
adesso	00k01
adiunkt	01m01
adjoint	01W01
adjointe	01W01
adjunkt	01n02
adjunktus	02001
adjuster	01h01
admin	02101
administraator	01=01
administrador	02203
administradora	02203
administrateur	01W01
administratiu	02501
administrativa	02602
administrativo	01A01
administratoer	02801
administrator	0290=
administratore	02F02
administratorius	02H01
administratorka	01m01
administrators	02I01
administratorė	02H01
administratrice	01W01
administratör	02801
administrátor	02J02
adminisztrator	02001
adminisztrátor	02001
adr	01N01
advanced	02L02
advanced certificate	02N01
advanced diploma	02N01
advanced highers	02O01
advies	02P01
adviser	01h01
adviseur	02Q01
advisor	01h01
advocaat	02Q01
advocada	02501
advocat	02501
advogada	02R01
advogado	02R01
advogados	02S01
advokaat	01=01
advokat	02T06
advokatas	02H01
advokát	02J02
adwokat	01m01
ae	00`01
aegare	02801
aeidinkielen taso	02Z01
aeidinkielenae	02Z01
aeidinkieli	02Z01
aeidinkielinen	02Z01
aemne	02[01
aerztin	02\01
afdeling	02]04
afdelingen	02a01
afhandling	02b01
afstudeerrichting	02c01
ag	02d02
ag suil leis	02f01
ag súil leis	02f01
agare	02801
agence	02g01
agencia	02h03
agencija	02k03
agencja	02n01
agency	02o01
agent	03004
agente	03404
agentia	03801
agentie	03801
agentur	03901
agentura	03:04
agentúra	03>01
agentūra	03?01
agenzia	03@01
agenția	03801
agenție	03801
aggiornamento	03A01
agno	03B01
agregation	03C01
agrement	03D01
agronom	02101
agrégation	03C01
agrément	03D01
agència	03E01
agência	02S01
ahli	03F02
ahli madya	03H01
ahora	01c01
aide soignant	01W01
aide soignante	01W01
aide-soignant	01W01
aide-soignante	01W01
aidinkielen taso	02Z01
aidinkielena	02Z01
aidinkieli	02Z01
aidinkielinen	02Z01
aikste	03I01
aikštė	03I01
ailtire	03J01
air force	02o01
airlines	02o01
aistritheoir	03J01
ajakiri	03K01
ajakirjanik	01=01
ajans	03L01
ajansi	03L01
ajansı	03L01
ajokortti	03M01
ajto	03N01
ajtó	03N01
ajudant	02501
ajudante	02R01
ajuntament	03E01
ajutor	03O01
akadeemia	03P01
akademi	03Q05
akademia	03V05
akademie	03[02
akademiebrief	03]01
akademii	03^01
akademija	03_05
akademisi	03d01
akademiuddannelse	03e01
akademía	03f01
akadémia	03g03
akadēmija	03j01
akatemia	03k01
akici	03l01
akici duzeyde	03l01
akkademja	03m01
aktif	03n01
aktivne	03o02
aktivno	04103
aktivně	04401
aktualnie	04501
aktuell	04601
aktívne	04701
akuntan	02101
akıcı	03l01
akıcı düzeyde	03l01
al	04804
alameda	04<01
alani	04=01
alanı	04=01
alap	04>02
alapfok	04>02
alapfokozat	04@01
alapfoku	04>02
alapfokú	04>02
alapismeretek	04A01
alapito	02001
alapitvany	04B02
alapkepzes	04@01
alapképzés	04@01
alapszak	04@01
alapszint	04>02
alapszintu	04>02
alapszintű	04>02
alapítvány	04B02
alapító	02001
alates	04D02
albergo	03@01
aleea	04F01
aleja	04G02
aleje	04I01
alempi korkeakoulututkinto	04J01
algaja	04K01
algtase	04L02
algteadmised	04N01
alkaen	04O03
alkeet	04R02
alkeistaso	04T01
alla data attuale	00k01
alle	04U02
allee	04W02
alleenstaand	04Y01
allen	04Z01
allgemeine hochschulreife	01?01
allé	04U02
allée	04[01
allén	04Z01
aloittelija	04\01
alt	04]03
altalanos iskola	04`02
alternant	01W01
alternante	01W01
alto	04b03
altra	03J01
alėja	03I01
am	04e01
ambassador	01h01
amet	04f01
amk	04g02
ammatillinen perustutkinto	04i01
ammatillinen tutkinto	04i01
ammattikorkeakoulu	03k01
ammattikorkeakoulututkinto	04J01
ammattikoulu	03k01
ammattiopisto	03k01
ammattitutkinto	04i01
amministratore	01l01
amministratrice	01l01
amministratur	04j01
amne	02[01
amt	03901
an	04k02
an mhaith	04m01
an-mhaith	04m01
ana dal	04=01
ana dil	04n01
ana dili	04n01
ana dilim	04n01
anabilim dali	04=01
anabilim dalı	04=01
anadil	04n01
anadili	04n01
anadilim	04n01
anadolu lisesi	03d01
anailisi	03J01
anailísí	03J01
anais	04o01
analis	02101
analist	05003
analista	05306
analisti	05901
analistă	03O01
analiticar	05:02
analitik	05<01
analitikas	02H01
analitike	02F02
analitikis	02I01
analitikė	02H01
analitičar	05:02
analityczka	01m01
analityk	01m01
analuutik	01=01
analyst	05=03
analyste	01W01
analytik	02J02
analytiker	05@03
analyytikko	05C01
analüütik	01=01
analītiķe	02I01
analītiķis	02I01
anaokulu	03d01
and	05D01
andar	04<01
andauernd	04601
anerkennung	00:01
anfaenger	05E02
anfaengerin	05E02
anfaengerkenntnisse	05G01
anfanger	05E02
anfangerin	05E02
anfangerkenntnisse	05G01
anfänger	05E02
anfängerin	05E02
anfängerkenntnisse	05G01
angajat	03O01
angestellte	05H01
angestrebt	05I01
anggota	02101
ani	05J01
animateur	01W01
animator	01h01
animatore	01l01
animatrice	05K02
anlagenbau	03901
annee	05M01
annees	05M01
anni	05N01
anno	05N01
année	05M01
années	05M01
ano	05O02
anois	05Q01
anos	05O02
ans	05M01
ansioluettelo	05R01
ansiomerkki	05S02
ansvarig	02801
ansvarlig	05U02
anticipated	05W01
antologi	05X03
antrenor	05901
antrenör	05901
anugerah	05[01
anwaeltin	02\01
anwalt	02\01
anwaltin	02\01
anwenderkenntnisse	05\01
anwältin	02\01
any	05]01
anyanyelv	05^01
anyanyelvi	05^01
anyanyelvi szint	05^01
anyanyelvu	05^01
anyanyelvű	05^01
anys	05]01
ao	05_01
aonad	05`01
ap	05a02
ap grad	03e01
ap-grad	03e01
apartamento	04<01
apartment	05c01
apbalvojums	00B01
apdovanojimas	05d01
apdrosinasana	05e01
apdrošināšana	05e01
aplieciba	05f01
apliecinajums	05f01
apliecinājums	05f01
apliecība	05f01
apolo	02001
apotek	05g05
apoteka	05l01
apotekare	02801
apoteker	02101
apotheek	02P01
apotheke	03901
apotheker	05m02
appartement	04[01
apprendista	01l01
apprenti	01W01
apprentice	01h01
apprenticeship	02O01
apprentie	01W01
approbation	05o01
aprendiz	06002
aprenent	02501
aprenenta	02501
aps	00`01
apt	06202
apteek	04f01
apteekkari	05C01
apteekki	06401
apteka	02n01
aptekarz	01m01
aptieka	05e01
apto	04<01
apulainen	05C01
apuraha	06501
apótek	06601
ar	06704
ar vardnicu	06;01
ar vārdnīcu	06;01
ara	01d01
arastirma gorevlisi	05901
arastirmaci	05901
araştırma görevlisi	05901
araştırmacı	05901
arbeider	06<01
arbeiter	05H01
arbeitsgruppe	06=01
arbejder	06>01
arbetare	02801
architect	06?02
architecte	01W01
architekt	06A04
architektas	02H01
architektka	01m01
architetta	01l01
architetto	01l01
archivar	05H01
ardleibheal	06E02
ardleibhéal	06E02
ardteistimeireacht	06G01
ardteistiméireacht	06G01
area	06H05
arendaja	01=01
arets	01403
arhitect	03O01
arhitecta	03O01
arhitectă	03O01
arhitekt	06M03
arhitekta	06P01
arhitekte	02I01
arhitekts	02I01
arkitekt	06Q04
arkkitehti	05C01
army	02o01
arodizglitiba	06U01
arodizglītība	06U01
arodskola	03j01
arquitecta	02602
arquitecte	02501
arquitecto	01A01
arquiteta	02R01
arquiteto	02R01
arsitek	02101
arst	01=01
arste	02I01
arsts	02I01
art director	06V01
art school	01K01
artenomi	04J01
artesaani	04i01
article	06W03
articol	06Z01
articolo	06[01
articulo	01\01
artigo	04o01
artikel	06\09
artikkel	06e03
artikkeli	06h02
artiklu	06j01
artist	01h01
artium	06k01
arts	02Q01
artykul	06l01
artykuł	06l01
artículo	01\01
aruhaz	06m01
arvioitu	06n01
arviolta	06n01
arvosana	06o01
arvosanalla	06o01
arvosanat	06o01
arxiv	01X01
arzt	02\01
arztin	02\01
as	07002
as levels	02O01
asa	00`01
ascaill	07201
asci	05901
ase	07301
asema	06401
asentaja	05C01
asesor	01A01
asesora	01A01
asianajaja	05C01
asiantuntija	07402
asiantuntijataso	07601
asigurari	03801
asigurări	03801
asilo	01O01
asistan	05901
asistani	05901
asistanı	05901
asisten	02101
asistent	07706
asistenta	03O01
asistentas	02H01
asistente	07=03
asistents	02I01
asistentă	03O01
asistentė	02H01
asl	03@01
asli	07@01
asociacija	03?01
asociacion	07A01
asociación	07A01
asociadas	07A01
asociados	07A01
asociat	03O01
asociatia	03801
asociatie	03801
asociația	03801
asociație	03801
asosiasi	07B01
assegurances	03E01
assessor	07C02
assessora	07C02
assez bien	07E01
assicurazioni	03@01
assistant	07F02
assistante	01W01
assistent	07H08
assistente	07P03
assistentti	05C01
assistenz	02\01
associacao	02S01
associacio	03E01
associació	03E01
associate	01h01
associate degree	07S02
associate of	02N01
associate of applied science	02N01
associate of arts	02N01
associate of science	02N01
associate's degree	02N01
associates	02o01
associati	03@01
association	02g01
associats	03E01
associazione	03@01
associação	02S01
associe	01W01
associee	01W01
associé	01W01
associée	01W01
assocjazzjoni	07U01
assoċjazzjoni	07U01
assurances	02g01
asszisztens	02001
astazi	01i01
asteptat	07V01
asti	07W02
astăzi	01i01
asuransi	07B01
asutaja	01=01
asystent	01m01
asystentka	01m01
asztalos	02001
at	07Y01
ate	05_01
ate a data	07Z01
ate a presente data	07Z01
ate agora	07Z01
ate ao presente	07Z01
ate hoje	07Z01
ate o momento	07Z01
atelier	07[04
ateliers	02g01
atendente	02R01
ateneo	01O01
atestat	01[01
atestatas	07_01
atestats	06U01
atestatul	01[01
atestāts	06U01
atheneum	07`01
atlag	07a01
atolyesi	03L01
atstovas	02H01
attache	01W01
attachee	01W01
attaché	01W01
attachée	01W01
attalinati	07b01
attendu	07c01
attestation	03D01
attestato	01>01
atti	06[01
attorney	01h01
attuale	00k01
attualmente	00k01
attālināti	07b01
atual	07Z01
atualidade	07Z01
atualmente	07Z01
atzime	07d01
atziniba	00B01
atzinība	00B01
atzīme	07d01
até	05_01
até a presente data	07Z01
até agora	07Z01
até ao presente	07Z01
até hoje	07Z01
até o momento	07Z01
até à data	07Z01
atölyesi	03L01
au	07e02
auditeur	01W01
auditor	07g06
auditora	06002
auditrice	01W01
audytor	01m01
audítor	07m01
aufsatz	07n01
aufstiegsfortbildung	03]01
augsts	07o02
augstskola	03j01
auhind	08102
aujourd'hui	00_01
aukio	08301
aukiri	00101
aukstas	08402
aukstasis neuniversitetinis	08601
aukstesnysis	08601
aukštas	08402
aukštasis neuniversitetinis	08601
aukštesnysis	08601
ausbildereignung	01?01
ausbilderschein	05o01
ausbildung	01?01
ausbildung als	01?01
ausbildung zum	01?01
ausbildung zur	01?01
ausgezeichnet	08702
ausiliario	01l01
auszeichnung	08901
auszubildende	05H01
author	01h01
authority	02o01
autista	01l01
autohaus	08:01
autojuht	01=01
automne	08;01
autonom	03E01
autonoma	08<02
autonomo	08>02
autor	02\01
autorin	02\01
autorisasjon	08@01
autorisation	08A02
autorizatie	01[01
autorizație	01[01
autovaditaja aplieciba	05f01
autovadītāja apliecība	05f01
auttava	04T01
autumn	08C01
autunno	08D01
autònom	03E01
autònoma	03E01
autónoma	07A01
autónomo	07A01
autônomo	02S01
auxiliar	02203
av	08E03
avaldatud	03K01
avancada	08H01
avancado	08I02
avancat	08K02
avance	08M02
avancerad	08O02
avanceret	08Q02
avancé	08M02
avansat	08S02
avansert	08U02
avanzada	08W01
avanzado	08X02
avanzata	08Z01
avanzato	08[02
avançada	08H01
avançado	08I02
avançat	08K02
avda	08]01
avdeling	08^02
avdelingen	08`01
avdelning	08a02
avdelningen	08c01
ave	05c01
avenida	08d02
avenija	08f01
avenue	08g02
average	00T01
avhandling	08i02
avinguda	08k01
avioliitossa	08l01
avocat	08m02
avocata	03O01
avocate	01W01
avocată	03O01
avoliitossa	08l01
avui	01d01
avukat	08o02
avustaja	05C01
avvanzat	09102
avvocata	01l01
avvocato	01l01
award	09303
awarded	09601
awards	00N01
aws certified	01N01
ay	09701
ayudante	01A01
ayuntamiento	07A01
az	09803
az dosud	09;01
azi	01i01
azienda	03@01
azienda agricola	03@01
azubi	09<01
azure	01N01
aðaleinkunn	01j01
aðalgrein	01k01
año	09=01
años	09=01
aģentūra	05e01
aşçı	05901
až	09>02
až dosud	09;01
așteptat	07V01
b a	09@01
b arch	09@01
b b a	09@01
b com	09@01
b dul	04F01
b e	09@01
b ed	09@01
b eng	09@01
b pharm	09@01
b s	09@01
b s c	00`01
b sc	09@01
b sc prof	09A01
b tech	09@01
b v	00`01
b-dul	04F01
b.a	09@01
b.arch	09@01
b.b.a	09@01
b.com	09@01
b.e	09@01
b.ed	09@01
b.eng	09@01
b.pharm	09@01
b.s	09@01
b.s.c	00`01
b.sc	09@01
b.sc.-próf	09A01
b.tech	09@01
b.v	00`01
b1	09B01
b2	09C01
ba	09D03
ba (hons	09@01
ba prof	09A01
ba-próf	09A01
baas	04L02
bab	09G01
bac	09H01
bac +2	09I01
bac +3	09J01
bac +5	03C01
bac es	09H01
bac general	09H01
bac général	09H01
bac pro	09H01
bac professionnel	09H01
bac s	09H01
bac si	09K01
bac technologique	09H01
bac+2	09I01
bac+3	09L02
bac+4	09J01
bac+5	03C01
bacalaureat	09N01
bacc	09O02
baccalaureat	09H01
baccalaureat professionnel	09H01
baccalauréat	09H01
baccalauréat professionnel	09H01
bacellerat	09Q01
bacellerat fl arti	09Q01
bacharel	09R01
bacharel em	09R01
bacharelado	09R01
bachelor	09S06
bachelor degree	09Y01
bachelor in	09Y01
bachelor of	09Z02
bachelor of applied science	09Y01
bachelor of architecture	09Y01
bachelor of arts	09Y01
bachelor of business administration	09Y01
bachelor of commerce	09Y01
bachelor of design	09Y01
bachelor of economics	09Y01
bachelor of education	09Y01
bachelor of engineering	09Y01
bachelor of fine arts	09Y01
bachelor of laws	09Y01
bachelor of medicine	09Y01
bachelor of music	09Y01
bachelor of nursing	09Y01
bachelor of science	09Y01
bachelor of social work	09Y01
bachelor of technology	09Y01
bachelor's	09Y01
bachelor's degree	09Y01
bachelorabschluss	09\01
bachelorgrad	09]02
bacheloropleiding	09_01
bachelors	09Y01
bachelorstudium	09`02
bacheloruddannelse	09b01
bachiller	09c02
bachiller universitario	09e01
bachillerato	09f01
backen	04Z01
backend	06V01
backer	05H01
backerei	03901
badacz	01m01
badan	07B01
baecker	05H01
baeckerei	03901
baer	09g02
bafa	03D01
bagare	02801
bager	06>01
bageri	09i02
bagian	09k01
bahar	09l01
bahasa ibu	07@01
bai bao	09m01
bai thuyet trinh	09m01
bai viet	09m01
baik	09n02
baile	07201
baineann	0:001
bainisteoir	03J01
bairro	04<01
baitsileir	0:101
baitsiléir	0:101
baix	0:201
bajo	0:302
bakalar	0:503
bakalarske	0:802
bakalarske studium	0:802
bakalarsky	0::01
bakalaura	0:;01
bakalaura grads	0:;01
bakalaura grāds	0:;01
bakalauras	0:<01
bakalaureus	0:=01
bakalaureusekraad	0:=01
bakalaureuseope	0:=01
bakalaureuseõpe	0:=01
bakalauro	0:<01
bakalauro laipsnis	0:<01
bakalaurs	0:;01
bakalár	0:>01
bakalárske	0:>01
bakalárske štúdium	0:>01
bakalář	0::01
bakalářské	0::01
bakalářské studium	0::01
bakalářský	0::01
bakanligi	03L01
bakanlığı	03L01
bakari	06601
bakarí	06601
baker	0:?02
bakeri	0:A01
bakery	02o01
bakkalargrada	09A01
bakkalaureat	09\01
bakkalárgráða	09A01
bakken	0:B01
bakker	02Q01
bakkerij	02P01
balai	07B01
balas	0:C01
balconista	02R01
balva	00B01
ban	0:D01
ban hang	09K01
ban ngu	0:E01
banc	0:F02
banca	0:H02
banco	08>02
bancă	03801
bang	0:J01
bang cu nhan	0:K01
bang dai hoc	0:K01
bang khen	0:L01
bang lai	0:J01
bang sang che	09m01
bang thac si	0:M01
bang tot nghiep thpt	00H01
bang trung cap	00H01
bank	0:N0;
banka	0:Y07
bankas	03?01
bankasi	03L01
bankası	03L01
banker	01h01
banki	06601
bankkauf	05H01
banque	02g01
bao cao	09m01
bao hiem	0:`01
bao tang	0:`01
barbat	0:a01
barbatesc	0:a01
barch	09@01
bardzo dobra	0:b02
bardzo dobry	0:b02
bardzo dobrze	0:d01
barista	01h01
barnehage	0:A01
barnehagelaerer	06<01
barnehagelærer	06<01
barneskole	0:e01
barnskoetare	02801
barnskotare	02801
barnskötare	02801
barri	08k01
barrio	08]01
bartender	01h01
basari belgesi	0:f01
base	0:g02
bases	0:i02
basic	0:k04
basic knowledge	0:o02
basic user	0;101
basica	0;205
basico	0;705
basique	0;<01
basis	0;=08
basiskennis	0;E02
basiskenntnisse	0;G02
basisniveau	0;I01
basisschool	07`01
basiswissen	0;J01
baskan	05901
baskani	05901
baskunskaper	0;K01
baslangic	0;L02
baslangic seviyesi	0;N01
batiment	04[01
batxiller	0;O01
batxillerat	0;O01
bau	03901
baugeschaeft	03901
baugeschaft	03901
baugeschäft	03901
bauleiter	05H01
bay	0;P01
bay gio	0;Q01
bayan	0;R01
baza	0;S02
bazi	0;U01
baziku	0;V02
bazinis	0;X02
bază	0;S02
baċellerat	09Q01
baċellerat fl-arti	09Q01
başarı belgesi	0:f01
başkan	05901
başkanı	05901
başlangıç	0;L02
başlangıç seviyesi	0;N01
bażi	0;U01
bażiku	0;V02
bba	09@01
bc	09@01
bca	09@01
bcom	09@01
bd	0;Z02
bdes	09@01
bean	0:001
beasiswa	05[01
beauftragte	05H01
bec	0;\01
beca	0;]02
becari	02501
becaria	02602
becario	01A01
becelor	0;_01
beco	04<01
becària	02501
bed	09@01
bedrift	0:A01
bedrijf	02P01
befaehigung	0;`01
befahigung	0;`01
befriedigend	0;a01
befähigung	0;`01
begeleider	02Q01
beginnend	0;b01
beginner	0;c04
begraensad	0;K01
begraenset	0;g01
begransad	0;K01
begrenset	0;h01
begränsad	0;K01
begrænset	0;g01
begynder	0;i02
beheerder	02Q01
behoerde	03901
behoerighet	0;k02
behorde	03901
behorighet	0;k02
behörde	03901
behörighet	0;k02
bei	0;m01
bei der	0;m01
beim	0;m01
beitrag	0;n02
bekar	0<001
beklenen	0<101
bekâr	0<001
belediyesi	03L01
belge	0<201
belgesi	0<201
belum kawin	0<301
belum menikah	0<301
bendahara	02101
bendrove	03?01
bendrovė	03?01
benevole	01W01
beng	09@01
bengkel	07B01
benh vien	0:`01
bep	0<402
beraeknad	0<601
beraeknas	0<601
beraknad	0<601
beraknas	0<601
berater	05H01
berechtigung	0;`01
bereich	01B02
beri	0<702
bernudarzs	03j01
bersertifikat	0<901
berufsausbildung	01?01
berufskolleg	0<:01
berufslehre	01?01
berufsschule	0<:01
beräknad	0<601
beräknas	0<601
bescheinigung	0;`01
best	00N01
bestuurslid	02Q01
beszerzo	02001
beszerző	02001
betreuer	05H01
betrieb	03901
betriebswirt	03]01
betyg	0<;01
beurs	0<<01
bevis	0<=03
bewerbung	0<@01
bewerbungsunterlagen	0<@01
bewijs	0<A01
bečelor	0;_01
bfa	09@01
bhalissa	0<B01
bhd	00`01
bhv	01N01
biblioteca	0<C05
bibliotecar	03O01
bibliotecara	03O01
bibliotecari	02501
bibliotecaria	02602
bibliotecario	0<H03
bibliotecară	03O01
bibliotecària	02501
bibliotecário	02R01
bibliotecă	03801
bibliotek	0<K03
biblioteka	0<N04
bibliotekar	0<R03
bibliotekarie	02801
bibliotekarka	01m01
bibliotekars	02I01
bibliotekarz	01m01
bibliotekininkas	02H01
bibliotekārs	02I01
bibliothecaire	01W01
bibliothecaris	02Q01
bibliotheek	02P01
bibliothekar	05H01
bibliotheque	02g01
bibliothèque	02g01
bibliothécaire	01W01
bibliotēka	05e01
bidan	02101
bidang	09k01
bidang studi	0<U01
biedriba	05e01
biedrība	05e01
biegla	0:d01
biegle	0:d01
biegly	0:d01
biegła	0:d01
biegły	0:d01
bien	0<V02
bien dich	09K01
bien tap vien	09K01
big registratie	0<X01
big-registratie	0<X01
bij	0<Y01
bij de	0<Y01
bijdrage	0<Z01
bijscholing	0<[01
bildiri	0<\01
bildirisi	0<\01
bildungswerk	0<:01
bildungszentrum	0<:01
bilingual	0<]03
bilingue	0<`05
bilingv	0<e01
bilingvals	0<f01
bilingvāls	0<f01
bilingwi	0<g01
bilingüe	0<h02
bilstjori	0<j01
bilíngue	0<k01
bine	0<l01
biografija	0<m01
bioleg	02501
biolog	0<n02
biologa	0=003
biologist	01h01
biologo	0<H03
biologus	02001
biológus	02001
birim	0=301
birimi	0=301
birincilik	0:f01
birincilik odulu	0:f01
birincilik ödülü	0:f01
birincisi	0:f01
birojs	05e01
birou	0=402
bis	0=602
bis dato	04601
bis heute	04601
bis jetzt	04601
bis zum	0=801
bitrade	02801
bitraede	02801
biträde	02801
biuras	03?01
biuro	0=902
biyolog	05901
bizonyitvany	0=;02
bizonyítvány	0=;02
biztosito	06m01
biztosító	06m01
biên dịch	09K01
biên tập viên	09K01
biòleg	02501
biòloga	02501
bióloga	01A01
biólogo	06002
bksb	0;\01
bl	04F01
bladamadur	0<j01
blagajnica	0==01
blagajnik	0=>02
blaðamaður	0<j01
bliain	0=@01
bliana	0=@01
bln	0=A01
bloco	04<01
blog post	0=B01
blok	0=C02
bloque	08]01
bls	01N01
blvd	05c01
bmus	09@01
bo	0=E03
bo phan	0:D01
boa	0=H01
bodega	07A01
bodegas	07A01
bodegues	03E01
boek	0<Z01
boekhouder	02Q01
boernehave	0=I02
bog	02b01
bok	0=K03
bokari	0<j01
bokasafn	06601
bolag	0=N01
boletin	01\01
boletín	01\01
bolnica	02k03
bolnisnica	0=O01
bolnišnica	0=O01
bolsa	00M01
bolseiro	02R01
bolsista	02R01
bolt	04B02
bolum	0=P02
bolumu	0=R02
bom	0=T02
bon	0=V02
bon niveau	0=X01
bon nivell	0=Y01
bona	0=Y01
bonn	0=Z01
bonne connaissance	0=[01
bonne maitrise	0=V02
bonne maîtrise	0=V02
bonnes connaissances	0=V02
bons conhecimentos	0=H01
book	0=B01
bootcamp	0=\03
bornehave	0=I02
boroz	0=_01
boroż	0=_01
borsa di studio	00O01
bosanmis	0<001
bothar	07201
botiga	03E01
bottega	03@01
boulanger	01W01
boulangerie	02g01
boulevard	0=`03
bourse	00L01
boutique	02g01
bouw	02P01
box	0=c01
boşanmış	0<001
bpharm	09@01
br	0=d01
bra	0=e03
branca	0=h01
branch	0=i01
brandos atestatas	0=j01
brans	04=01
branş	04=01
brauerei	03901
braut	0=k02
brev	0=m01
brevet	0=n03
brevet de technicien superieur	09I01
brevet de technicien supérieur	09I01
brevet des colleges	09H01
brevet des collèges	09H01
brevetto	06[01
brewer	01h01
brewery	02o01
brigadnik	0>101
brigádník	0>101
brivi	0>201
brivi parvaldu	0>201
brivpratigais	02I01
broadcasting	02o01
broker	01h01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02P01
browar	02n01
brukbar	0>301
brutar	03O01
brutarie	03801
brutărie	03801
brygadzista	01m01
bryggeri	0<K03
brīvi	0>201
brīvi pārvaldu	0>201
brīvprātīgais	02I01
bs	09@01
bs prof	09A01
bs-próf	09A01
bsc	0>402
bsc (hons	09@01
bsn	09@01
bt	00`01
btec	0>602
btech	09@01
bts	0>803
buaiteoir	0=Z01
bucatar	03O01
buch	07n01
buchhalter	05H01
bucătar	03O01
buen nivel	0>;01
buena	0>;01
bueno	0><02
buero	03901
buerokauffrau	09<01
bufet	03E01
bufete	07A01
bugun	0>>01
bugün	0>>01
buhaltere	02H01
buhalteris	02H01
buhalterė	02H01
builder	01h01
builders	02o01
building	05c01
buku	09G01
bul	0=d01
bulan	0=A01
bulats	0;\01
bulevar	0=d01
bulevardul	04F01
bulv	0>?01
bulvari	0>?01
bulvaris	0>@01
bulvarı	0>?01
bulvāris	0>@01
bun	0>A02
buna	0<l01
bunleibheal	0>C01
bunleibhéal	0>C01
bunscoil	01D01
bunusach	0>D02
bunúsach	0>D02
bună	0<l01
buon livello	0>F01
buona	0>G02
buona conoscenza	0>F01
buone	0>F01
buono	0>G02
bureau	0>I04
buro	03901
burokauffrau	09<01
buroo	04f01
burosu	03L01
burs	0:f01
bursa	0>M01
bursary	00N01
bursu	0:f01
bursă	0>M01
buruh	02101
business analyst	06V01
business fluent	0>N01
business level	0>N01
business school	01K01
business unit	0=i01
but	09J01
butas	03I01
butcher	01h01
butik	09i02
butikk	0:A01
buyer	01h01
bv	00`01
bvba	00`01
byg	0>O01
bygg	0>P02
byra	0>P02
byraa	0>P02
byrjandi	0>R01
byrå	0>P02
bài báo	09m01
bài thuyết trình	09m01
bài viết	09m01
bàsic	0>S02
bàsica	0:201
bác sĩ	09K01
bán hàng	09K01
báo cáo	09m01
básica	0>U04
básico	0>U04
bâtiment	04[01
bây giờ	0;Q01
bäcker	05H01
bäckerei	03901
bær	09g02
bénévole	01W01
bílstjóri	0<j01
bók	0>Y01
bókari	0<j01
bókasafn	06601
bóthar	07201
bölüm	0=P02
bölümü	0=R02
børnehave	0=I02
büro	03901
bürokauffrau	09<01
büroo	04f01
bürosu	03L01
bărbat	0:a01
bărbătesc	0:a01
bērnudārzs	03j01
bħalissa	0<B01
bản ngữ	0:E01
bảo hiểm	0:`01
bảo tàng	0:`01
bằng	0:J01
bằng cử nhân	0:K01
bằng khen	0:L01
bằng lái	0:J01
bằng sáng chế	09m01
bằng thạc sĩ	0:M01
bằng trung cấp	00H01
bằng tốt nghiệp thpt	00H01
bằng đại học	0:K01
bệnh viện	0:`01
bộ	0:`01
bộ phận	0:D01
c o	0>Z01
c p	0>[01
c so	0>\01
c.so	0>\01
c/o	0>Z01
c1	0>]01
c2	0>^01
cabinet	02g01
caces	03D01
cad	0>?01
caddesi	0>?01
cadre	01W01
cae	0;\01
cafe	02o01
café	02o01
cahiers	0>_01
caibidil	0>`01
cainteoir duchais	0>a01
cainteoir dúchais	0>a01
caisse	02g01
caissier	01W01
caissiere	01W01
caissière	01W01
caixa	02R01
cajera	01A01
cajero	01A01
cal	03E01
calea	04F01
calificacion	0>b01
calificación	0>b01
calificare	01[01
calificativ	0>c01
calle	08]01
camara	07A01
camara municipal	02S01
camarera	01A01
camarero	01A01
cambrer	02501
cambrera	02501
cambridge	0;\01
cameriera	01l01
cameriere	01l01
cami	08k01
camino	08]01
campus	0>d01
cams	01N01
camí	08k01
can ban	0>e02
cand	0>g01
cand jur	0>g01
cand mag	0>h03
cand merc	0>g01
cand polyt	0>g01
cand scient	0>g01
cand. mag	0>k01
cand.jur	0>g01
cand.mag	0>l02
cand.merc	0>g01
cand.polyt	0>g01
cand.scient	0>g01
cantina	03@01
cantine	03@01
cao cap	0>n01
cao cấp	0>n01
cao dang	0>o02
cao hoc	0:M01
cao học	0:M01
cao đẳng	0>o02
cap	0?104
capacitacao	0?501
capacitação	0?501
capataz	01A01
capes	03C01
capital	02o01
capitol	0?602
capitolo	06[01
capitulo	0?802
capo	01l01
capocantiere	01l01
capoprogetto	01l01
captain	01h01
capítol	0?:01
capítulo	0?802
caregiver	01h01
carer	01h01
caretaker	01h01
carne	01Z01
carnet	0?;02
carné	01Z01
carpenter	01h01
carrer	08k01
carretera	0?=02
carte	06Z01
carteira	0??01
casa editrice	03@01
casada	0?@03
casado	0?C02
casat	0?E01
casatorit	0?F01
casatorita	0?F01
case study	0?G01
cashier	01h01
casier	03O01
casiera	03O01
casieră	03O01
casnicka	0?H01
casnik	0?H01
casopis	0?I04
cassiera	01l01
cassiere	01l01
castigatoare	0>M01
castigator	0>M01
cbs	0?M01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>?01
ce jour	00_01
ceadunas	0?N01
ceadúnas	0?N01
ceannaire	03J01
cearnog	07201
cearnóg	07201
cedex	04[01
cedula	0??01
ceg	06m01
cegep	01M01
ceh	01N01
ceim	0:101
ceim bhaitsileara	0:101
celi	0;\01
celibataire	0?O01
celibe	0?P01
celler	03E01
cellers	03E01
cellule	0?Q01
celpe bras	0;\01
celpe-bras	0;\01
cels	0>@01
celta	01N01
cena	0?R02
centar	0?T02
center	0?V02
centras	03?01
centre	03E01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02g01
centro	0?X03
centro de formacao	0?[01
centro de formacion	0>d01
centro de formación	0>d01
centro de formação	0?[01
centro educativo	0>d01
centro universitario	0?[01
centro universitário	0?[01
centrs	05e01
centru	03801
centrul	03801
centrum	0?\05
ceo	06V01
cep	04<01
cercetatoare	03O01
cercetator	03O01
cercetătoare	03O01
cercetător	03O01
certificaat	0?a02
certificacao	0??01
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?c03
certificado	0?f02
certificare	01[01
certificat	0?h03
certificat de calificare	09N01
certificata	0?k02
certificate	01U01
certification	0?m02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0??01
certificeret	0?o01
certificering	0@002
certificiran	0@201
certifie	03D01
certified	01U01
certifiee	03D01
certifierad	0@301
certifiering	0@301
certifikace	0@401
certifikacia	0@501
certifikat	0@609
certifikat tas sekondarja	0@?01
certifikazzjoni	0@@01
certifikácia	0@501
certifikát	0@A02
certifié	03D01
certifiée	03D01
certyfikat	0@C01
certyfikaty	0@C01
certyfikowany	0@C01
cerveny diplom	0@D02
cesta	0@F03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;\01
cet 6	0;\01
cet-4	0;\01
cet-6	0;\01
cet4	0;\01
cet6	0;\01
cevirmen	05901
cevrimici	0@I01
ceļš	0>@01
cfa	0@J02
cfgm	0@L02
cfgs	0@N03
cfo	06V01
cgpa	0@Q01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	0@R02
chantiers	02g01
chapitre	0>_01
chapter	0=B01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02o01
chartered	01U01
chauffeur	0@T02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06>01
chaussee	0@V01
chef	0@W06
chef de projet	01W01
chefe	02R01
cheffe	01W01
chefin	02\01
chemiker	05H01
chemin	04[01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@]01
chief	01h01
chimico	01l01
chimist	03O01
chu	02g01
chu tich	09K01
chua ket hon	0@^01
chung chi	0:J01
chung chi hanh nghe	0:J01
chung cu	0@_01
chung cư	0@_01
chung nhan	0:J01
chuong	09m01
chuyen gia	0@`01
chuyen nganh	0@a01
chuyen sau	0@`01
chuyen vien	09K01
chuyên gia	0@`01
chuyên ngành	0@a01
chuyên sâu	0@`01
chuyên viên	09K01
chwila obecna	04501
chwili obecnej	04501
chưa kết hôn	0@^01
chương	09m01
chủ tịch	09K01
chứng chỉ	0:J01
chứng chỉ hành nghề	0:J01
chứng nhận	0:J01
cia	01N01
cicle formatiu	0;O01
cicle formatiu de grau superior	0@b01
ciclo formativo de grado medio	09f01
ciclo formativo de grado superior	0@c01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02R01
científic	02501
científica	02602
científico	01A01
cift anadal	0@d01
cijfer	0@e01
cikk	0@f02
cils	0;\01
cio	06V01
cipd	01N01
cirak	05901
cisa	01N01
cism	01N01
cisnik	0>101
ciso	06V01
cissp	01N01
city of	02o01
civil partnership	0@h01
civilekonom	0@i01
civilingenioer	0>g01
civilingenior	0>g01
civilingeniør	0>g01
civilingenjoer	0@i01
civilingenjoersexamen	0@i01
civilingenjor	0@i01
civilingenjorsexamen	0@i01
civilingenjör	0@i01
civilingenjörsexamen	0@i01
cka	01N01
ckad	01N01
clan	0@j03
clanak	0@m02
clanek	0@o02
clanica	0A102
clanok	0A301
classificacao	0A401
classificação	0A401
cleaner	01h01
clen	0A502
clerk	01h01
clinic	02o01
clinica	0<C05
clinică	03801
clinique	02g01
close	05c01
clínica	02h03
cma	01N01
cmo	06V01
cnam	0A701
cnavt	0;\01
cnh	0??01
co	0A802
co author	0=B01
co ban	0>e02
co founder	01h01
co gia dinh	0@^01
co ltd	00`01
co phan	0:`01
co-author	0=B01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0A:04
cocinera	01A01
cocinero	01A01
coding bootcamp	0A>01
coeficiente de rendimento	0A401
cok iyi	0A?02
cok iyi derecede	0AA01
colaiste	01D01
colegiada	01Z01
colegiado	01Z01
colegio	0AB02
colegio oficial	07A01
colegiu	07301
colegiu universitar	0AD01
colegiul	07301
colla	03E01
collaboratore	01l01
collaboratrice	01l01
college	0AE04
collegio	01O01
colloque	0>_01
collège	01M01
colonia	08]01
col·legi	01L01
coláiste	01D01
colégio	0?[01
combinat	03801
comercial	02602
comercio	02S01
comfortable	0AI01
comhairle	0AJ01
comhairleoir	03J01
comhar	0AJ01
comhdhail	0>`01
comhdháil	0>`01
comhlacht	0AJ01
comhordaitheoir	03J01
commendation	00N01
commercial	01W01
commerciale	05K02
commessa	01l01
commesso	01l01
communaute	02g01
communauté	02g01
commune	02g01
communication	0>_01
communications	02o01
communicative	0AK01
community college	01K01
comortas	0=Z01
compagnia	03@01
compagnie	02g01
companhia	02S01
compania	07A01
companie	03801
company	02o01
companyia	03E01
compañía	07A01
competent	0AI01
competente	0AL02
competition	00N01
comprador	02R01
comptable	0AN02
comptia	01N01
comuna	04F01
comune	03@01
comunicacao	04o01
comunicacio	0?:01
comunicacion	01\01
comunicació	0?:01
comunicación	01\01
comunicare	06Z01
comunicação	04o01
comércio	02S01
comórtas	0=Z01
con lode	00G01
concentration	0AP01
conclusao prevista	0AQ01
conclusão prevista	0AQ01
concorso	00O01
concours	00L01
concubinage	0?O01
concurs	0AR02
concurso	0AT02
conducteur	01W01
conductor	02602
conductora	02602
conductrice	01W01
conference	0AV02
conferencia	0AX03
conferentie	0<Z01
conferenza	06[01
conferinta	06Z01
conferință	06Z01
conferència	0?:01
conferência	04o01
confirme	0A[01
confirmé	0A[01
conférence	0>_01
cong nhan	09K01
cong tac vien	09K01
cong ty	0:`01
congres	0A\03
congreso	01\01
congresso	04o01
congrès	0>_01
congrés	0?:01
coniugata	0?P01
coniugato	0?P01
conjunto	04<01
conocimientos basicos	0A_01
conocimientos básicos	0A_01
conoscenza base	0A`01
conseguimento previsto	0Aa01
conseil	02g01
conseiller	01W01
conseillere	01W01
conseillère	01W01
conservatoire	01M01
conservatori	01L01
conservatorio	0Ab03
conservatorium	07`01
conservatorul	07301
conservatory	01K01
conservatório	0?[01
conserveries	02g01
consilier	03O01
consiliera	03O01
consilieră	03O01
consiliul	03801
construcciones	07A01
construccions	03E01
construcoes	02S01
construction	02o01
constructora	07A01
construtora	02S01
construções	02S01
consulente	01l01
consulenza	03@01
consultancy	0Ae02
consultant	0Ag05
consultanta	03O01
consultante	01W01
consultantă	03O01
consulting	02o01
consultor	02203
consultora	0Al04
consultoria	02h03
consultoría	07A01
contabil	03O01
contabila	03O01
contabile	01l01
contabilista	02R01
contabilă	03O01
contable	01A01
contador	06002
contadora	06002
contae	07201
contest	00N01
continuing	0B001
contractor	01h01
contrada	0>\01
contributor	01h01
controleur	0@T02
controleuse	01W01
controller	0B102
contrôleur	01W01
contrôleuse	01W01
convegno	06[01
conversa	0B301
conversacao	0B401
conversacional	0B501
conversatieniveau	0B601
conversation	07E01
conversational	0B702
conversationnel	07E01
conversação	0B401
conversațional	0B901
coo	06V01
cook	01h01
cooperativa	0<C05
cooperative	02g01
cooperativă	03801
coopérative	02g01
coordenador	02R01
coordenadora	02R01
coordinador	02602
coordinadora	02602
coordinateur	01W01
coordinator	06?02
coordinatore	01l01
coordinatrice	0B:03
coordonatoare	03O01
coordonator	03O01
copywriter	0B=02
corp	00`01
corporacion	07A01
corporación	07A01
corporation	0B?02
corso	0BA03
corso di formazione	03A01
corso di laurea	0BD01
costruzioni	03@01
cou	09f01
council	02o01
counsellor	01h01
counselor	01h01
county	02o01
couramment	0BE01
courant	0BE01
courant et professionnel	0BF01
cours	0BG02
course	0BI01
coursera	0A701
court	05c01
cozinheira	02R01
cozinheiro	02R01
coördinator	02Q01
coördinatrice	02Q01
cp	08]01
cpa	01N01
cpe	0;\01
cpo	06V01
crea	0??01
creche	0BJ02
credential	01U01
crescent	05c01
crèche	02g01
csapat	0BL01
csc	0BM02
cscs	01N01
csm	01N01
csoport	0BO03
ct	05c01
ctesp	0BR01
cto	06V01
cu nhan	0:K01
cu nhan dai hoc	0:K01
cua hang	0:`01
cuideachta	0AJ01
cuiner	02501
cuinera	02501
cuisinier	01W01
cuisiniere	01W01
cuisinière	01W01
cukrasz	02001
cukrász	02001
cukup	0BS02
cukup baik	0BU01
cum laude	0@Q01
cunostinte de baza	0BV01
cunoștințe de bază	0BV01
cuntasoir	03J01
cuntasóir	03J01
cuntoir	03J01
cuoc thi	0:L01
cuoca	01l01
cuoco	01l01
cup	00N01
curator	01h01
curent	0BW01
current	0B001
currently	0B001
curriculo	0BX02
curriculo profissional	0BZ01
curriculum	0B[06
curriculum vitae	0Ba0@
curriculum vitæ	0C101
currículo	0BX02
currículo profissional	0BZ01
currículum	0C202
currículum vitae	0C401
currículum vítae	0C501
curs	0C604
cursillo	0C:01
curso	0C;04
curso tecnico	0BR01
curso tecnico superior profissional	0BR01
curso técnico	0BR01
curso técnico superior profissional	0BR01
cursus	0<[01
cuộc thi	0:L01
cv	0C?0E
cvut	0CT01
czasopismo	06l01
cámara	07A01
câmara municipal	02S01
câștigătoare	0>M01
câștigător	0>M01
cédula	0??01
cég	06m01
cégep	01M01
céim	0:101
céim bhaitsiléara	0:101
célibataire	0?O01
có gia đình	0@^01
công nhân	09K01
công ty	0:`01
cúntóir	03J01
căn bản	0>e02
căsătorit	0?F01
căsătorită	0?F01
cơ bản	0>e02
cổ phần	0:`01
cộng tác viên	09K01
cử nhân	0:K01
cử nhân đại học	0:K01
cửa hàng	0:`01
d	0CU03
d d	0CX03
d o o	00`01
d phil	0C[01
d.d	0CX03
d.o.o	00`01
d.phil	0C[01
d1	00^01
d2	0C\02
d3	0C\02
d4	0C^01
da	0C_02
da ket hon	0@^01
da remoto	00e01
dabar	0Ca01
dabartis	0Ca01
daftar riwayat hidup	0Cb01
daglig leder	0Cc01
dags dato	0Cd02
dai hoc	0Cf01
daire	0>?01
daktaro laipsnis	0Cg01
dal	0C_02
dala	0Ch01
dalf	0;\01
damh	01D01
damm	0@V01
dan	0Ci01
dan beri	0Cj01
danas	0Ck02
danes	0Cm01
dang lam	0;Q01
danh hieu	0:L01
danh hiệu	0:L01
danisma	05901
danisman	05901
danismani	05901
danismanlik	03L01
danışma	05901
danışman	05901
danışmanlık	03L01
danışmanı	05901
darbiniece	02I01
darbinieks	02I01
darbnica	05e01
darbnīca	05e01
darbuotoja	02H01
darbuotojas	02H01
dari	0Cn01
daring	0Co01
darzelis	0D001
darželis	0D001
dasar	0D102
data scientist	06V01
datheangach	0>a01
dato	04601
dau bep	09K01
dawret	0D301
day	0D401
days	0D401
daļa	0Ch01
dba	06V01
dba degree	0C[01
dd	0Cd02
de	0D509
de acasa	0D>01
de acasă	0D>01
de baza	0;S02
de bază	0;S02
de l	0D?02
de la	0DA02
de tai	0DC01
dea	0DD02
dean	01h01
dean's list	00N01
debutant	0:i02
degree	09Y01
degustator	0@401
degustátor	0@401
deild	0DF03
deimhniu	0?N01
deimhniú	0?N01
dekanova nagrada	00601
del	0DI05
delavec	0DN01
delavka	0DN01
delavnica	0=O01
dele	0;\01
delegacion	0DO01
delegación	0DO01
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;\01
delnice	0>101
delnik	0>101
den	0DP01
den beri	0Cj01
den nay	0;Q01
denetci	05901
denetçi	05901
dengan pujian	0DQ01
dentist	01h01
departament	0DR03
departamentas	0DU01
departamento	0DV02
departaments	0Ch01
departamentul	0DX01
departemen	09k01
departement	0DY04
departman	0=301
departmani	0=301
departmanı	0=301
department	0=i01
department of	0D]02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=i01
depuis	0D_01
deputy	01h01
derece	0D`02
dergi	0<\01
dergisi	0<\01
dernegi	03L01
derneği	03L01
derzeit	04601
des	0Db02
des de	0Dd02
des del	0Df01
desa	0Dg01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0Dh04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02R01
desenvolvedora	02R01
designer	0Dl0:
deskundig	0E601
despacho	07A01
despatx	03E01
dess	0DD02
destytoja	02H01
destytojas	02H01
deug	0E702
deust	09I01
deutsches sprachdiplom	0E901
deuxieme prix	00L01
deuxième prix	00L01
devam	0>>01
devam ediyor	0>>01
devam etmekte	0>>01
developer	0B=02
developpeur	01W01
developpeuse	01W01
devops	06V01
deweloper	01m01
dezernat	06=01
dezvoltator	03O01
di	0E:03
di base	0A`01
dibinatajs	02I01
dibinātājs	02I01
dielna	03>01
dielňa	03>01
diem	0E=01
diem trung binh	0E=01
dienst	0E>02
diensten	02P01
dieu duong	09K01
dieu hanh	09K01
dieu phoi vien	09K01
digital	02o01
diharapkan	0E@01
dij	0EA02
dijk	0EC01
dilna	0ED01
din	0EE03
dinas	07B01
dioploma	0?N01
dioplóma	0?N01
dipartiment	0EH01
dipartimento	0EI01
dipl	0EJ01
dipl inf	0EJ01
dipl ing	0EK02
dipl ing (fh	09\01
dipl kfm	0EJ01
dipl. ing	0EM01
dipl.-inf	0EJ01
dipl.-ing	0EJ01
dipl.-ing. (fh	09\01
dipl.-kfm	0EJ01
diplom	0EN07
diplom (fh	09\01
diplom ingenieur	0EU01
diplom-ingenieur	0EU01
diploma	0EV0A
diploma accademico	0Eg01
diploma de bacalaureat	09N01
diploma de excelenta	0>M01
diploma de licenta	0Eh01
diploma de master	0Ei01
diploma di	0Ej01
diploma di maturita	0Ej01
diploma di maturità	0Ej01
diploma di scuola superiore	0Ej01
diploma iii	03H01
diploma in	02N01
diploma its	0Ek01
diploma iv	0C^01
diploma notu	03B01
diploma superiore	0Ej01
diploma tecnico superiore	0Ek01
diploma universitario	0Eg01
diplomada en	0El02
diplomado en	09e01
diplomant	0En01
diplomas	07_01
diplomasi	0<201
diploması	0<201
diplomat en	0Eo01
diplomatura	0El02
diplome	03D01
diplome d'etat	03C01
diplome d'ingenieur	03C01
diplome d'universite	03D01
diplome de grande ecole	03C01
diplomi insinoori	0F001
diplomi-insinoeoeri	0F001
diplomi-insinööri	0F001
diplomingenioer	09b01
diplomingenior	09b01
diplomingeniør	09b01
diplomirana	0En01
diplomirani	0F103
diplomovany specialista	0F401
diplomovaný specialista	0F401
diploms	05f01
diplomski studij	0EM01
diplomuddannelse	0>g01
diplomă	0F502
diplomă de bacalaureat	09N01
diplomă de excelență	0>M01
diplomă de licență	0Eh01
diplomă de master	0Ei01
diplóma	0F701
diplôme	03D01
diplôme d'ingénieur	03C01
diplôme d'université	03D01
diplôme d'état	03C01
diplôme de grande école	03C01
diputacio	03E01
diputacion	07A01
diputació	03E01
diputación	07A01
dirbtuves	03?01
dirbtuvės	03?01
direcao	0F801
direccion	0DO01
dirección	0DO01
directeur	0F902
directia	0DX01
direction	0?Q01
directoare	03O01
director	0F;04
directora	02602
directrice	0@T02
direcția	0DX01
direkcija	0F?01
direktoer	05@03
direktor	0F@08
direktoratet	0:A01
direktore	02F02
direktorius	02H01
direktorlugu	0=301
direktors	02I01
direktoru	05901
direktorė	02H01
direktur	02101
direktör	0FH02
direktörlüğü	0=301
direktörü	05901
direktør	05U02
diretor	02R01
diretor executivo	02R01
diretora	02R01
diretoria	0F801
direttore	01l01
direttrice	01l01
direttur	04j01
direzione	0EI01
direção	0F801
dirigente	01l01
dis	0FJ02
disainer	01=01
discreta	0FL01
discreto	0FM02
disenador	01A01
disenadora	01A01
disertace	0FO01
disertacija	0FP03
disertasi	09G01
disertācija	0FS01
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0FT01
dissenyador	02501
dissenyadora	02501
dissertation	0FU02
disszertacio	0FW01
disszertáció	0FW01
distanciel	00a01
distans	0FX01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>M01
distinctie	0>M01
distinction	0FY03
distincția	0>M01
distincție	0>M01
distinção	00M01
distribuidora	02S01
ditta	0F\02
divadlo	0F^02
divisao	0F801
divisi	09k01
divisie	0F`01
divisio	0Fa01
division	0Fb05
divisione	0EI01
divisioona	0Fg01
divisió	0Fa01
división	0DO01
divisjon	0Fh02
divisão	0F801
divize	0Fj01
divizia	0Fk02
divizija	0Fm02
divizio	0BL01
divizjoni	0EH01
diviżjoni	0EH01
divorce	0?O01
divorced	0@h01
divorcee	0?O01
divorciada	0?@03
divorciado	0?C02
divorciat	0?E01
divorcé	0?O01
divorcée	0?O01
divortat	0?F01
divortata	0?F01
divorziata	0?P01
divorziato	0?P01
divorțat	0?F01
divorțată	0?F01
divízia	0Fo01
divízió	0BL01
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05:02
dliodoir	03J01
dlíodóir	03J01
do	0G007
do chwili obecnej	04501
do danas	0Ck02
do danes	0Cm01
do dzis	04501
do dzisiaj	04501
do dziś	04501
do nadal	04501
do sada	0Ck02
do soucasnosti	09;01
do současnosti	09;01
do sucasnosti	0G701
do súčasnosti	0G701
do teraz	04501
doanh nghiep	0:`01
doanh nghiệp	0:`01
dobra	0G809
dobre	0GA04
dobro	0GE06
dobrovolnice	0>101
dobrovolnicka	0?H01
dobrovolnik	0A502
dobrovolník	0>101
dobrovoľník	0?H01
dobrovoľníčka	0?H01
dobry	0GK02
dobrze	0GM01
dobrá	0GA04
dobře	0GN02
doc than	0@^01
docens	02001
docent	0GP03
docente	0GS04
dochtuir	03J01
dochtuireacht	0GW01
dochtúir	03J01
dochtúireacht	0GW01
docteur	0GX01
doctor	0GY02
doctor en	0G[01
doctor in	0G\01
doctor of	0G]01
doctor of philosophy	0G]01
doctor în	0G\01
doctora	0G^01
doctoraat	0G_01
doctorado	0G^01
doctoral	0G]01
doctoral degree	0G]01
doctorand	03O01
doctorandus	0G`01
doctorant	01W01
doctorante	01W01
doctorat	0Ga03
doctorate	0G]01
dodiplomski studij	0En01
dodiplomski študij	0En01
dodnes	0Gd02
doi	01X01
dokter	02101
doktor	0Gf05
doktor nauka	0Gk01
doktor znanosti	0Gl02
doktora	0Gn01
doktora derecesi	0Gn01
doktora grads	0Go01
doktora grāds	0Go01
doktoral	0H001
doktorand	0H104
doktorandin	09<01
doktorandske studium	0H501
doktorandské štúdium	0H501
doktorant	01m01
doktorantka	01m01
doktorantura	0H602
doktorantūra	0H602
doktorat	0H806
doktoratus	0H>01
doktorgrad	0H?03
doktorgradsutdanning	0HB01
doktori	0H>01
doktori fokozat	0H>01
doktori kepzes	0H>01
doktori képzés	0H>01
doktorica znanosti	0Gl02
doktorikraad	0HC01
doktoriope	0HC01
doktoriõpe	0HC01
doktorsexamen	0FT01
doktorsgrada	0HD01
doktorsgráða	0HD01
doktorske studije	0Gk01
doktorske studium	0HE01
doktorski studij	0Gl02
doktorski študij	0HF01
doktorsky	0HE01
doktorské studium	0HE01
doktorský	0HE01
doktorsprof	0HD01
doktorspróf	0HD01
doktorát	0BM02
doktorátus	0H>01
dolmetscher	05H01
dom zdravlja	0?T02
domeniul	0HG01
domini	0HH01
dominio	0HI02
dominio completo	0HK01
dominio total	0HL01
domínio	0HM01
domínio completo	0HK01
dona	0HN01
donna	0HO01
doposud	09;01
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05C01
dostateczny	0HP01
dosud	09;01
doteraz	0G701
dottoranda	01l01
dottorando	01l01
dottorat	0HQ01
dottorato	0HR01
dottorato di ricerca	0HR01
dottore di ricerca	0HR01
doutor	0HS01
doutora	0HS01
doutorado	0HS01
doutoramento	0HS01
dovoljenje	0@201
dozent	05H01
dozvola	0HT02
doçent	05901
dphil	0C[01
dr	0HV02
dr hab	0HX01
dr ing	0C[01
dr inz	0HX01
dr inż	0HX01
dr iur	0C[01
dr med	0C[01
dr phil	0C[01
dr philos	0HB01
dr rer nat	0C[01
dr sc	0HY01
dr znanosti	0HF01
dr. iur	0C[01
dr. med	0C[01
dr. phil	0C[01
dr. rer. nat	0C[01
dr. sc	0HY01
dr. znanosti	0HF01
dr.-ing	0C[01
dr.philos	0HB01
drafter	01h01
draftsman	01h01
draudimas	03?01
dreef	0EC01
drive	05c01
driver	01h01
drs	0G`01
drsc	0BM02
drukarnia	02n01
drustvo	02k03
druzba	0=O01
druzstvo	0F^02
društvo	02k03
družba	0=O01
družstvo	0F^02
drzavna matura	0HZ01
državna matura	0HZ01
dsh	0;\01
dtu	0?M01
du	0H[01
du an	0DC01
du kien	0H\01
du lich	0:`01
du lịch	0:`01
duais	0=Z01
duales studium	09\01
duchasach	0>a01
duoc si	09K01
duolingo	0;\01
duong	0@_01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0Dg01
dut	0E702
dvikalbis	0H]01
dwibahasa	07@01
dwujezyczny	0H^01
dwujęzyczny	0H^01
dyplom	0H_02
dyrektor	01m01
dyrektorka	01m01
dz	0>@01
dzial	0Ha01
dzialalnosc gospodarcza	02n01
dział	0Ha01
działalność gospodarcza	02n01
dziennikarka	01m01
dziennikarz	01m01
dzimta	0<f01
dzimta valoda	0<f01
dzimtais	0<f01
dzimtā	0<f01
dzimtā valoda	0<f01
dzis	04501
dzisiaj	04501
dzives apraksts	0Hb01
dzives gajums	0Hb01
dzivesgajums	0Hb01
dzivoklis	0>@01
dziś	04501
dzīves apraksts	0Hb01
dzīves gājums	0Hb01
dzīvesgājums	0Hb01
dzīvoklis	0>@01
dámh	01D01
dátheangach	0>a01
dès	0D_01
débutant	0:i02
délégué	01W01
déléguée	01W01
département	0Hc02
développeur	01W01
développeuse	01W01
díj	0EA02
dílna	0ED01
dúchasach	0>a01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0>101
dělník	0>101
dược sĩ	09K01
dự kiến	0H\01
dự án	0DC01
e	0He06
e figli	03@01
e hijos	07A01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03J01
eagarthóir	03J01
earned	09601
earrach	0Hk01
eccellente	08Z01
eccellenti	0Hl01
ecdl	0Hm02
ecdl sprachen	0;\01
echipa	0DX01
echipă	0DX01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0Ho02
economista	0I105
economistă	03O01
ecpe	0;\01
ects	0@Q01
eczaci	05901
eczacı	05901
eczanesi	03L01
ed	0I601
edasijoudnud	0I701
edasijõudnud	0I701
edd	0C[01
edelleen	0I801
edificio	04<01
edifício	04<01
edistynyt	0I902
editions	0I;02
editor	0I=05
editora	0IB03
editore	06[01
editorial	0IE04
editoru	05901
editrice	03@01
editur	04j01
editura	0II02
editură	0II02
editör	05901
editörü	05901
edizioni	06[01
educacio secundaria	0;O01
educacion secundaria	09f01
educació secundària	0;O01
educación secundaria	09f01
educador	02203
educadora	02602
educateur	01W01
educatoare	03O01
educator	03O01
educatore	01l01
educatrice	05K02
edustaja	05C01
edx	0A701
edzo	02001
edző	02001
eeldatav	0IK01
eerste prijs	0IL01
eerste taal	0IM01
eervolle vermelding	0IL01
efset	0;\01
efteraar	0IN01
efteraaret	0IN01
efterar	0IN01
efteraret	0IN01
efterskole	0IO01
efterår	0IN01
efteråret	0IN01
eg	00`01
egenfoeretagare	0IP01
egenforetagare	0IP01
egenföretagare	0IP01
egitimi	0IQ01
egitmen	05901
egitmeni	05901
egyedulallo	0IR01
egyedülálló	0IR01
egyeni vallalkozo	06m01
egyesulet	04B02
egyesület	04B02
egyetem	0IS02
egyetemi diploma	0IU01
egyéni vállalkozó	06m01
egzamin maturalny	0IV01
ehbo	0<X01
ehf	00`01
ehliyet	0<201
ehliyeti	0<201
ehrenamtlicher	09<01
ehrennadel	00:01
ehrung	00:01
eier	06<01
eigandi	0<j01
eigenaar	0IW01
eignung	0;`01
eindcijfer	0@e01
einfache kenntnisse	05G01
einhleyp	0IX01
einhleypur	0IX01
eining	0IY01
einkaeufer	05H01
einkaleyfi	0>Y01
einkaufer	05H01
einkunn	01j01
einkäufer	05H01
einsteiger	0IZ01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06>01
ekibi	0=301
ekipa	0I[01
ekonom	0I\03
ekonomi	05C01
ekonomist	0I_02
ekonomista	0Ia02
ekonomka	0>101
ekonomska skola	0Ic02
ekonomska sola	0Ie01
ekonomska škola	0Ic02
ekonomska šola	0Ie01
ekonóm	07m01
eksam	0If01
eksamen	0Ig01
eksamensgennemsnit	0Ih01
ekspercka	0Ii01
ekspercki	0Ii01
ekspert	0Ij06
ekspertas	0J001
ekspertniva	0J101
ekspertnivaa	0J101
ekspertniveau	0J201
ekspertnivå	0J101
eksperts	0J301
ekspertti	07601
el	0>O01
el presente	01c01
elado	02001
eladó	02001
electric	02o01
electrician	0Ho02
electricien	01W01
electricista	02602
elektricar	0@j03
elektricien	02Q01
elektrik	01=01
elektrikar	0A502
elektrikas	02H01
elektrikci	05901
elektriker	05@03
elektrikis	02I01
elektrikár	0?H01
elektrikář	0>101
elektrikçi	05901
električar	0@j03
elektriķis	02I01
elektroniker	05H01
elektryk	01m01
eleman	05901
elemani	05901
elemanı	05901
elementaarne	04N01
elementaer	0;K01
elementaert	0;g01
elementair	0;I01
elementaire	0:i02
elemental	0J402
elementar	0J604
elementare	0A`01
elementares	0J:01
elementari	0;U01
elementary	0:o02
elementary proficiency	0;101
elementer	0J;01
elementär	0;K01
elementært	0;g01
elemzo	02001
elemző	02001
eletricista	02R01
elettricista	01l01
elev	06>01
elismeres	0EA02
elismerés	0EA02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@f02
elsevier	01X01
elulookirjeldus	0J<01
elulugu	0J<01
elvalt	0IR01
elvált	0IR01
előadás	0@f02
em	0J=02
em andamento	07Z01
em curso	07Z01
emakeel	0J?01
emakeelena	0J?01
emba	0EJ01
embetsstudium	0J@01
emelet	03N01
empleada	01A01
empleado	01A01
employe	01W01
employee	01W01
employee of the month	00N01
employee of the year	00N01
employé	01W01
employée	01W01
empregado	02R01
empresa	02h03
en	0JA03
en couple	0?O01
en cours	00_01
en cours d'obtention	07c01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0JD01
en linia	00f01
en línea	0JD01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0JD01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02R01
encarregat	02501
endnote	01@01
energy	02o01
enfase	0JE01
enfermeira	02R01
enfermeiro	02R01
enfermera	01A01
enfermero	01A01
engaged	0@h01
engedely	0=;02
engedély	0=;02
engenheir	0JF01
engineer	0JG02
enginyer	0JI01
enginyeria tecnica	0Eo01
enginyeria tècnica	0Eo01
enhed	0JJ01
enheden	02a01
enhet	0JK02
enheten	08c01
enige ervaring	0JM01
enige kennis	0;I01
enn	0JN01
enoleg	02501
enologa	02501
enota	0I[01
ens	0A701
ensamstaaende	0JO01
ensamstaende	0JO01
ensamstående	0JO01
enseignant	01W01
enseignante	01W01
ensino	0?[01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09R01
enskild firma	0IP01
enslig	0JP01
enstitusu	0JQ02
enstitüsü	0JQ02
ente	03@01
ente di formazione	01O01
enterprises	02o01
entertainment	02o01
entrepreneur	01h01
entreprise	0JS02
entwickler	05H01
enòleg	02501
enòloga	02501
epfl	0A701
epitesz	02001
epp	00`01
equip	0Fa01
equipa	0F801
equipe	0JU02
equipo	0DO01
er	0JW01
eredmeny	07a01
eredmény	07a01
erem	0EA02
erettsegi	0JX01
erettsegi bizonyitvany	0JX01
erfahren	05\01
erhvervsakademigrad	03e01
erhvervsskole	0IO01
erhvervsuddannelse	00D01
eriala	0JY01
erikoisammattitutkinto	0JZ01
erindi	0>Y01
erinomainen	0J[02
erinomaiset	0J]01
erittaein hyvae	0I902
erittain hyva	0I902
erittäin hyvä	0I902
erkek	0;P01
eronnut	08l01
erschienen in	07n01
erste hilfe	05o01
ersthelfer	05o01
erstsprache	0J^01
ertekesito	02001
ervaren	0J_01
erwartet	05I01
erweiterte grundkenntnisse	0;a01
erzieher	05H01
es	0J`01
esame di stato	01>01
escalera	08]01
escola	0Ja03
escola tecnica	0Jd02
escola tècnica	01L01
escola técnica	0?[01
escola universitaria	01L01
escola universitària	01L01
escritorio	02S01
escritório	02S01
escuela	0>d01
escuela tecnica	0>d01
escuela técnica	0>d01
esimees	01=01
esimies	05C01
esindaja	01=01
esitelma	0Jf01
esitelmae	0Jf01
esitelmä	0Jf01
eso	0Jg02
especialidad	0Ji01
especialidade	0JE01
especialista	0Jj04
especialitat	0=h01
especializacao	0Jn01
especializacion	0Ji01
especialización	0Ji01
especialização	0Jn01
esperado	0Jo01
espert	0K001
esperta	0K101
esperto	0K101
essay	0=B01
estagiaria	02R01
estagiario	02R01
estagiária	02R01
estagiário	02R01
estate	0K201
estimado	0Jo01
estimat	07V01
estimata	07V01
estimated	05W01
estimator	01h01
estimată	07V01
estiu	0K301
estrada	04<01
estudi	03E01
estudio	08>02
estúdio	02S01
et	0K402
et al	01X01
eta	0K601
etablissements	02g01
etae	0K601
etaenae	0K601
etaetyoe	0K601
etage	04[01
etana	0K601
etaten	0:A01
etatyo	0K601
ete	0K701
etec	0?[01
eth	0A701
eth zurich	0A701
eth zürich	0A701
ets	02g01
ettekanne	03K01
etterem	06m01
ettevote	04f01
ettevõte	04f01
etä	0K601
etänä	0K601
etätyö	0K601
eud	00D01
eurl	00`01
europass zivotopis	0K801
europass životopis	0K801
ev	0K902
evden	0@I01
eves	0K;01
evkonyv	0FW01
evli	0<001
examen	0K<01
examen artium	06k01
examensarbete	0K=01
examiner	01h01
excelent	0BW01
excelente	0K>02
excellent	0K@03
excel·lent	0KC02
executive	01h01
expected	05W01
expedient	0KE01
expediente	0>b01
experienced	0AI01
expert	0KF0;
expert comptable	01W01
expert level	0KQ01
expert-comptable	01W01
experta	0KR02
experte	0KT03
experten	0KW01
expertenkenntnisse	0KW01
expertenwissen	0KW01
expertin	0KX02
expertise	0KZ02
expertna	0K\01
expertni	0K]01
expertniva	0K^01
expertnivaa	0K^01
expertnivå	0K^01
expertná	0K\01
expertní	0K]01
experto	0K_01
eċċellenti	0Hl01
eğitimi	0IQ01
eğitmen	05901
eğitmeni	05901
f	0K`06
f lli	03@01
f.lli	03@01
fabbrica	03@01
fabrica	0Kf04
fabrică	03801
fabriek	02P01
fabrik	09i02
fabrika	05l01
fabrikasi	03L01
fabrikası	03L01
fabrikk	0:A01
fabryka	02n01
fac	01M01
fachabitur	01?01
facharbeiter	01?01
facharbeiterabschluss	01?01
facharbeiterbrief	01?01
fachbereich	06=01
fachfrau	02\01
fachhochschule	0<:01
fachhochschulreife	01?01
fachkraft	02\01
fachmann	02\01
fachoberschulreife	01?01
fachrichtung	0Kj01
fachwirt	03]01
fachzeitschrift	07n01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02o01
faculdade	0?[01
facultad	0>d01
facultat	01L01
facultate	07301
facultatea	07301
faculte	01M01
faculteit	07`01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0Kk02
fagbrev	06k01
faglaert	00D01
faglært	00D01
fagproeve	06k01
fagprove	06k01
fagprøve	06k01
fagskole	0Km02
fagskolegrad	0Ko01
fagskolegrad i	0Ko01
fagskoleutdanning	0Ko01
fahrer	05H01
fahrerlaubnis	05o01
faible	0;<01
fair	0AK01
fakulta	0L003
fakultaet	0<:01
fakultas	0L301
fakultat	0<:01
fakultate	03j01
fakulte	03d01
fakultesi	03d01
fakultet	0L405
fakulteta	0Ie01
fakultetas	0D001
fakulty	0L902
fakultà	03m01
fakultät	0<:01
fakultāte	03j01
fakülte	03d01
fakültesi	03d01
falegname	01l01
fall	08C01
familiar	0L;01
familiar with	0L;01
familiarity	0L;01
faoi lathair	05Q01
faoi láthair	05Q01
farm	02o01
farmaceits	02I01
farmaceut	0L<04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	06002
farmaceutka	01m01
farmacevt	05<01
farmacia	0L@04
farmacias	02S01
farmacie	03801
farmacist	03O01
farmacista	0LD02
farmacistă	03O01
farmacèutic	02501
farmacèutica	02501
farmacéutica	01A01
farmacéutico	01A01
farmacêutica	02R01
farmacêutico	02R01
farmaseutti	05C01
farmasoeyt	06<01
farmasoyt	06<01
farmasøyt	06<01
farmer	01h01
farmàcia	03E01
farmácia	02S01
farmácias	02S01
fasih	03n01
fasor	03N01
fatec	0?[01
fce	0;\01
fear	0LF01
fejezet	0FW01
fejleszto	02001
fejlesztő	02001
felag	06601
felelos	02001
felelős	02001
felhasznaloi	0LG01
felhasznaloi szint	0LG01
felhasználói	0LG01
felhasználói szint	0LG01
felicitations du jury	0LH01
fellow	01h01
fellowship	00N01
felsofok	0LI01
felsofok felett	0LJ01
felsofoku	0LI01
felsofoku okj	0LK01
felsofoku szakkepzes	0LK01
felsooktatasi szakkepzes	0LK01
felsőfok	0LI01
felsőfok felett	0LJ01
felsőfokú	0LI01
felsőfokú okj	0LK01
felsőfokú szakképzés	0LK01
felsőoktatási szakképzés	0LK01
female	0LL01
femeie	0LM01
femeiesc	0LM01
femeni	0HN01
femenino	0LN01
femení	0HN01
feminin	0LO02
feminine	0LL01
feminino	0LQ01
femme	0LR01
femmina	0HO01
femminil	0LS01
femminile	0HO01
fen lisesi	03d01
ferfi	0LT01
ferilskra	0LU01
ferilskrá	0LU01
ferjezett	0IR01
fernarbeit	0LV01
feuerwehr	03901
fh	0A701
field of study	0AP01
figli	03@01
filiale	03901
filiere	0LW01
filière	0LW01
filosofian maisteri	0F001
filosofian tohtori	0LX01
filosofie doktor	0FT01
filosofie kandidat	0LY01
finalis	05[01
finalist	0LZ0:
finalista	0Ld08
finaliste	00L01
finalisti	00701
finalistka	0Ll01
fino a	0Lm01
fino ad oggi	00k01
fino al	0Lm01
fins	0Ln01
fins a	0Ln01
fins ara	01d01
fins avui	01d01
fireann	0LF01
firini	03L01
firm	02o01
firma	0Lo0:
firmasi	03L01
firması	03L01
firmă	03801
first	00T01
first aid	01U01
first class	00T01
first class honours	09Y01
first language	0M901
first place	00N01
fisherman	01h01
fiske	0:A01
fisker	06<01
fitter	02Q01
fjarvinna	00j01
fjernarbeid	0M:01
fjernarbejde	0M;01
fjolbrautaskoli	03f01
fjölbrautaskóli	03f01
flat	05c01
fliessend	0M<01
fliessend in wort und schrift	0M<01
fliessende kenntnisse	0M<01
fließend	0M<01
fließend in wort und schrift	0M<01
fließende kenntnisse	0M<01
floor	05c01
florist	01h01
floristin	02\01
fluencia	08H01
fluent	0M=02
fluente	0M?02
fluently	0>N01
fluid	0MA01
fluida	0MB02
fluido	0MD02
fluwenti	0Hl01
fluência	08H01
flydende	0MF01
flydende i skrift og tale	0MF01
flydende modersmaal	0MG01
flydende modersmal	0MG01
flydende modersmål	0MG01
flytande	0MH01
flytande i tal och skrift	0MH01
flytende	0MI01
flytende muntlig og skriftlig	0MI01
foarte bine	0BW01
foarte bun	08S02
focus	0AP01
foerare	02801
foerderung	08901
foeredrag	0K=01
foerening	0=N01
foerer	06<01
foererkort	08@01
foerestaandare	02801
foeretag	0=N01
foerlag	0MJ02
foerman	02801
foersaekring	0=N01
foerskola	0ML02
foerskolan	0=N01
foerskollaerare	02801
foerskollaerarexamen	0LY01
foerstapris	00K01
foerstaspraak	0MN01
foerstepraemie	00801
foerstespraak	0MO01
foervaentad	0<601
foireann	05`01
foiskola	0IS02
foiskolai diploma	04@01
folkehoegskole	0:e01
folkehogskole	0:e01
folkehøgskole	0:e01
folkeskole	0IO01
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0MP01
folkhogskola	0MP01
folkhögskola	0MP01
folyamatban	00i01
folyamatos	00i01
folyekony	0LI01
folyekonyan	0LI01
folyoirat	0FW01
folyékony	0LI01
folyékonyan	0LI01
folyóirat	0FW01
fomhar	0MQ01
fond	0MR02
fondacija	05l01
fondas	03?01
fondateur	01W01
fondation	02g01
fondatoare	03O01
fondator	03O01
fondatore	01l01
fondatrice	05K02
fondazione	03@01
fondazzjoni	07U01
fonds	05e01
fontanero	01A01
foods	02o01
for	0MT01
foraar	0MU01
foraaret	0MU01
forar	0MU01
forare	02801
foraret	0MU01
foras	0AJ01
forbroir	03J01
forbróir	03J01
forderung	08901
fordito	02001
fordypning	0MV01
fordító	02001
foredrag	05X03
foreman	01h01
forening	0<K03
forer	06<01
forerkort	08@01
forestandare	02801
foretag	0=N01
forhandlingsniveau	0MF01
forlag	0MW06
formacao complementar	0?501
formacio professional	0@b01
formacion profesional	0M]02
formacion profesional de grado superior	0@c01
formació professional	0@b01
formación profesional	0M]02
formación profesional de grado superior	0@c01
formador	02203
formadora	02203
formadur	0<j01
forman	02801
formand	06>01
formann	06<01
formateur	01W01
formation continue	0M_01
formation courte	0M_01
formator	03O01
formatore	01l01
formatrice	05K02
formação complementar	0?501
formaður	0<j01
formen	05901
formgivare	02801
forn	03E01
forner	02501
forritari	0<j01
forsakring	0=N01
forscher	05H01
forsikring	0M`02
forskare	02801
forsker	05U02
forskola	0ML02
forskolan	0=N01
forskollarare	02801
forskollararexamen	0LY01
forstapris	00K01
forstasprak	0MN01
forstepraemie	00801
forstesprak	0MO01
fortbildung	0Mb02
fortgeschritten	0Md02
fortlaufend	04601
fortsatt	0Mf01
forvantad	0<601
forventa	0Mg01
forventes	0Mh01
forventet	0Mi02
forår	0MU01
foråret	0MU01
fotograf	02501
fotografa	0=003
fotografer	02101
fotografo	0<H03
fotògraf	02501
fotògrafa	02501
fotógrafa	01A01
fotógrafo	06002
foundation	02o01
foundation degree	02N01
foundation diploma	02N01
foundation year	09Y01
founder	01h01
fp	0Mk02
fp grado superior	0@c01
fp i	09f01
fp ii	0@c01
fr o m	0Mm01
fr.o.m	0Mm01
fra	0Mn04
fra og med	0N202
fraan	0N401
fraan och med	0Mm01
fraedingur	0<j01
framhaldsskoli	03f01
framhaldsskóli	03f01
framhaldsstig	0N501
framurskarandi	0N601
framúrskarandi	0N601
fran	0N401
fran och med	0Mm01
fratelli	03@01
frau	0N701
frazione	0>\01
freelance	0N802
freelancer	0B=02
freiberufler	09<01
freiberuflich	0N:02
fremragende	0MF01
friseur	05H01
frisoer	05@03
frisor	05@03
frisör	02801
frisør	05U02
frivillig	05U02
frm	01N01
from	0N<02
frontend	06V01
fruehjahr	0N>01
fruehling	0N>01
fruhjahr	0N>01
fruhling	0N>01
fryzjer	01m01
fryzjerka	01m01
frá	0N?02
från	0N401
från och med	0Mm01
fræðingur	0<j01
frühjahr	0N>01
frühling	0N>01
fuehrer	02\01
fuehrerin	02\01
fuehrerschein	05o01
fuer	0NA01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05o01
full professional	0>N01
full professional proficiency	0NB01
full stack	06V01
full-stack	06V01
fulltrui	0<j01
fulltrúi	0<j01
fully remote	0NC01
fundacao	02S01
fundacio	03E01
fundacion	07A01
fundació	03E01
fundación	07A01
fundacja	02n01
fundador	02203
fundadora	02203
fundatia	03801
fundatie	03801
fundação	02S01
fundația	03801
fundație	03801
fundiert	0ND01
fundierte kenntnisse	0ND01
fur	0NA01
fylkeskommune	0:A01
fyrirlestur	0>Y01
fyrirtaeki	0NE01
fyrirtæki	0NE01
fysioterapeut	05U02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03E01
fábrica	08>02
félag	06601
félicitations du jury	0LH01
féminin	0LR01
férfi	0LT01
férjezett	0IR01
fómhar	0MQ01
förare	02801
förderung	08901
föredrag	0K=01
förening	0=N01
föreståndare	02801
företag	0=N01
förlag	0MJ02
förman	02801
förskola	0ML02
förskolan	0=N01
förskollärare	02801
förskollärarexamen	0LY01
förstapris	00K01
förstaspråk	0MN01
försäkring	0=N01
förväntad	0<601
fører	06<01
førerkort	08@01
førstepræmie	00801
førstespråk	0MO01
führer	02\01
führerin	02\01
führerschein	05o01
für	0NA01
fırını	03L01
főiskola	0IS02
főiskolai diploma	04@01
g	03I01
gaard	0=N01
gada	0NF01
gade	0NG01
gadi	0NH01
gads	0NH01
gadu	0NH01
gaelscoil	01D01
gaertner	05H01
gaertnerei	03901
galardon	01P01
galardón	01P01
gallery	02o01
games	02o01
gamykla	03?01
ganador	01P01
ganadora	01P01
gang	0Dg01
gano	03B01
ganske god	0>301
garage	0NI02
garcom	02R01
garconete	02R01
gard	0=N01
gardener	01h01
garson	05901
gartner	05H01
gartnerei	03901
garçom	02R01
garçonete	02R01
gasse	0@V01
gasthaus	08:01
gasthof	08:01
gata	0NK03
gatan	04Z01
gate	0:B01
gatve	0NN02
gatvė	03I01
gazeteci	05901
gbr	00`01
gcp	01N01
gcse	00g02
gcses	00g02
gebr	08:01
gebruder	08:01
gebrueder	08:01
gebrüder	08:01
gecertificeerd	0<X01
ged	00g02
gegenwaertig	04601
gegenwartig	04601
gegenwärtig	04601
gehuwd	04Y01
geimhreadh	0NP01
gelistirici	05901
gelistiricisi	05901
geliştirici	05901
geliştiricisi	05901
gemeente	0NQ01
gemeinde	08:01
gemiddeld	0NR02
gemiddeld cijfer	0@e01
gemiddelde	0@e01
genel not ortalamasi	03B01
genel not ortalaması	03B01
generalitat	03E01
generell studiekompetanse	06k01
gennemsnit	0Ih01
genossenschaft	03901
geologist	01h01
geometra	01l01
gepland	0NT01
geplant	05I01
gepromoveerd	0G_01
gept	0;\01
gepubliceerd	0<Z01
gerai	0NU02
gerant	01W01
gerante	01W01
geras	0NW01
gerent	02501
gerente	06002
gering	05G01
germans	03E01
geros	0NW01
gesaellbrev	0NX01
gesallbrev	0NX01
gesamtnote	01@01
gesamtschule	0<:01
geschaeftsbereich	06=01
geschaeftsfuehrer	05H01
geschaftsbereich	06=01
geschaftsfuhrer	05H01
gescheiden	04Y01
geschieden	0NY01
geschäftsbereich	06=01
geschäftsführer	05H01
gesell	05H01
gesellenbrief	01?01
gesellenpruefung	01?01
gesellenprufung	01?01
gesellenprüfung	01?01
gesellschaft	03901
gestalter	05H01
gestionnaire	01W01
gestor	02R01
gestora	02R01
gestoria	08<02
gestoría	07A01
gesällbrev	0NX01
getrouwd	04Y01
getuigschrift	0<X01
gevorderd	0NZ02
gg	0Dg01
ggmbh	00`01
ghadu ghaddej	0<B01
ghalliem	04j01
ghalliema	04j01
gia su	09K01
gia sư	09K01
giai	0:L01
giai ba	0:L01
giai khuyen khich	0:L01
giai nhat	0:L01
giai nhi	0:L01
giai thuong	0:L01
giam doc	09K01
giam sat	09K01
giang vien	09K01
giao su	09K01
giao tiep	0N\01
giao tiep co ban	0N\01
giao tiep tot	0N\01
giao tiếp	0N\01
giao tiếp cơ bản	0N\01
giao tiếp tốt	0N\01
giao vien	09K01
giay chung nhan	0:J01
giay khen	0:L01
giay phep	0:J01
gie	00`01
gift	0N]04
giftur	0IX01
gimnazija	03_05
gimnazium	0IS02
gimnazjum	03^01
gimnázium	0IS02
gimtasis	0H]01
gimtoji	0H]01
gimtoji kalba	0H]01
gioi	0>n01
giornalista	01l01
giris duzeyi	0;N01
giriş düzeyi	0;N01
giám sát	09K01
giám đốc	09K01
giáo sư	09K01
giáo viên	09K01
giải	0:L01
giải ba	0:L01
giải khuyến khích	0:L01
giải nhì	0:L01
giải nhất	0:L01
giải thưởng	0:L01
giảng viên	09K01
giấy chứng nhận	0:J01
giấy khen	0:L01
giấy phép	0:J01
giỏi	0>n01
gjaldkeri	0<j01
gjennomsnitt	0Na01
gledalisce	0=O01
gledališče	0=O01
glorieta	08]01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0Nb01
go dti	0Nb01
go dti seo	05Q01
go dtí	0Nb01
go dtí seo	05Q01
gobierno	07A01
god	0Nc0:
god kunnatta	0Nm01
goda	0Nn02
goda kunskaper	0O001
goda kunskaper i tal och skrift	0MH01
godalga	00B01
gode	0O101
gode kundskaber	0O101
gode kunnskaper	0O201
godina	0O302
godine	0O302
godkjenning	0O502
godt	0O704
goed	0O;02
goede kennis	0O=01
goethe	0;\01
goethe zertifikat	0;\01
goethe-zertifikat	0;\01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05901
good	0O>02
good knowledge	0O@01
gorevli	05901
gorevlisi	05901
gostilna	0=O01
gott	0Nm01
gotu	0OA01
government	02o01
governo	02S01
gpa	0OB02
graben	0@V01
gracht	0EC01
grad	0OD04
grad ta' master	0OH01
gradam	0=Z01
grade	00T01
gradinita	07301
grado	09e01
grado en	09e01
grado medio	09f01
grado superior	0@c01
grado universitario	09e01
graduacao	09R01
graduado escolar	09f01
graduat escolar	0;O01
graduate certificate	0OI01
graduate degree	0OI01
graduate diploma	0OI01
graduate school	01K01
graduating	05W01
graduação	09R01
graend	04Z01
grafica	0OJ02
graficka	0A502
grafico	01l01
graficzka	01m01
grafik	0OL03
grafička	0A502
gramata	0FS01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Z01
grand debutant	0OO02
grand débutant	0OO02
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0Eo01
grau en	0Eo01
grau mitja	0;O01
grau mitjà	0;O01
grau superior	0@b01
gre	0;\01
grein	0OQ02
groep	02P01
groothandel	02P01
group	0OS02
groupe	02g01
grubu	03L01
gruender	05H01
grundare	0OU01
grunder	0OV02
grunderna	0OX02
grundkenntnis	05G01
grundkenntnisse	0;G02
grundkunskaper	0OX02
grundlaeggande	0OX02
grundlaeggande nivaa	0OZ01
grundlaeggende	0O[02
grundlaegger	06>01
grundlagen	0;G02
grundlaggande	0OX02
grundlaggande niva	0OZ01
grundläggande	0OX02
grundläggande nivå	0OZ01
grundlæggende	0O[02
grundlægger	06>01
grundniva	0OZ01
grundnivaa	0OZ01
grundnivå	0OZ01
grundschule	0<:01
grundskola	0MP01
grunnkunnatta	0O]01
grunnkunnátta	0O]01
grunnleggende	0O^02
grunnlegger	06<01
grunnnam	09A01
grunnnám	09A01
grunnskolaprof	0O`01
grunnskoli	03f01
grunnskólapróf	0O`01
grunnskóli	03f01
grunnthekking	0Oa01
grunnur	0Ob02
grunnþekking	0Oa01
grup	0Od03
grup scolar	07301
grup școlar	07301
grupa	0Og04
grupe	0Ok02
grupo	08>02
grupp	0Om01
gruppe	0On02
gruppen	0<K03
gruppo	03@01
grupul	03801
grupė	0Ok02
grád	0P001
gráfica	02S01
gränd	04Z01
gründer	0OV02
grāmata	0FS01
grāmatvede	02I01
grāmatvedis	02I01
grădinița	07301
grădiniță	07301
guanyador	01Q01
guanyadora	01Q01
guard	01h01
guarderia	0>d01
guardería	0>d01
guardo	01Q01
guardó	01Q01
gumnaasium	0P102
guncel	0>>01
gunumuz	0>>01
gurnal	06j01
gurnalist	04j01
guru	0P302
gut	0P502
gut in wort und schrift	0P701
gute	0P701
gute grundkenntnisse	0;a01
gute kenntnisse	0P502
guz	0P801
gyakornok	02001
gyar	04B02
gydytoja	02H01
gydytojas	02H01
gymnas	0:e01
gymnasial	0NX01
gymnasialabschluss	01?01
gymnasieexamen	0NX01
gymnasieskola	0MP01
gymnasiet	0MP01
gymnasieutbildning	0NX01
gymnasium	0P905
gymnazium	0L902
gymnázium	0L902
gyogyszeresz	02001
gyogyszertar	06m01
gyoztes	00001
gyvenimo aprasymas	0P>01
gyvenimo aprašymas	0P>01
gyár	04B02
gyógyszertár	06m01
gyógyszerész	02001
győztes	00001
gärtner	05H01
gärtnerei	03901
gård	0=N01
gérant	01W01
gérante	01W01
góð	0P?02
góð kunnátta	0Nm01
gönüllü	05901
görevli	05901
görevlisi	05901
götu	0OA01
gümnaasium	0P102
güncel	0>>01
günümüz	0>>01
güz	0P801
għadu għaddej	0<B01
għalliem	04j01
għalliema	04j01
h	0PA01
haandvaerker	06>01
habilitacao	0PB02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0HX01
habilitation	0PD02
habilitação	0PB02
haccp	01N01
hackathon	0PF01
haedersbevisning	00801
haendler	05H01
hafta	0PG01
haigla	04f01
hairdresser	01h01
hajadon	0IR01
hala	0>>01
halado	0PH02
haladó	0PH02
halaman	0PJ01
halen	0>>01
halen devam ediyor	0>>01
hallinnoija	05C01
hameau	04[01
handel	0PK03
handelsakademie	0<:01
handelshoegskolan	0MP01
handelshogskolan	0MP01
handelshögskolan	0MP01
handelsskole	0IO01
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0B102
handlowiec	01m01
handläggare	02801
handvaerker	06>01
handwerk	03901
handwerksmeister	03]01
hang	0PN02
hanke	0PP02
hari ini	0PR01
harifa	0PS01
harjoittelija	05C01
haskoli	03f01
haskolinn	03f01
hasta	0PT01
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03L01
hasti	0PU01
hauptfach	0Kj01
hauptschulabschluss	01?01
hauptschule	0<:01
hausnummer	04e01
haust	0PV02
haute ecole	01M01
haute école	01M01
haven	0NG01
havo	0PX02
havo diploma	0PZ01
havo-diploma	0PZ01
hazas	0IR01
hb	00`01
hbo	09_01
hbo bachelor	09_01
hbo-bachelor	09_01
hdr	0GX01
he	0P[01
hea	0P\02
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0A701
heden	0P^01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0P_02
heft	07n01
hegeszto	02001
hegesztő	02001
heikko	04T01
heim	03901
hekim	05901
helfer	05H01
helyettes	02001
hem	0@_01
hemsire	05901
hemsiresi	05901
hemşire	05901
hemşiresi	05901
herausgeber	07n01
herbst	0Pa01
herfst	0Pb01
hermanos	07A01
herr	0Pc01
het	0Pd01
hetkel	0Pe01
heute	04601
hf	0Pf02
hf eksamen	00D01
hf-eksamen	00D01
hhx	00D01
hien gio	0;Q01
hien nay	0;Q01
hien tai	0;Q01
hiep hoi	0:`01
hieu thuoc	0:`01
hieu truong	09K01
high school	01K01
high school degree	02O01
high school diploma	02O01
higher certificate	02N01
higher national diploma	02N01
highers	02O01
highly skilled	0Ph01
highway	05c01
hilfskraft	02\01
hingga	0Pi01
hingga kini	0PR01
hingga saat ini	0PR01
hingga sekarang	0PR01
hinne	0Pj01
hivatal	0Pk01
hiver	0Pl01
hivern	0Pm01
hiện giờ	0;Q01
hiện nay	0;Q01
hiện tại	0;Q01
hiệp hội	0:`01
hiệu thuốc	0:`01
hiệu trưởng	09K01
hja	0Pn01
hjelp	06<01
hjemmearbejde	0M;01
hjemmekontor	0M:01
hjá	0Pn01
hkdse english	0;\01
hlid	0OA01
hlr	0@301
hlíð	0OA01
hnc	0Po02
hnd	0Po02
ho	0Q101
ho so xin viec	0Q201
hoc bong	0:L01
hoc vien	0Cf01
hochschulabschluss	09\01
hochschule	0Q302
hochschulreife	01?01
hodnoceni	0Q501
hodnocení	0Q501
hodnotenie	0Q601
hoegskola	0MP01
hoegskolan	0MP01
hoegskole	0:e01
hoegskoleexamen	0LY01
hoegskolefoerberedande	0NX01
hoegskoleingenjoer	0LY01
hoegskolekandidat	0>k01
hoegskolen	0:e01
hoejskole	0IO01
hoest	0Q702
hoesten	0Q702
hoeyskole	0:e01
hoeyskolen	0:e01
hof	0Q903
hogeschool	07`01
hogskola	0MP01
hogskolan	0MP01
hogskole	0:e01
hogskoleexamen	0LY01
hogskoleforberedande	0NX01
hogskoleingenjor	0LY01
hogskolekandidat	0>k01
hogskolen	0:e01
hoi nghi	09m01
hoi thao	09m01
hoitaja	05C01
hoja de vida	0C501
hoje	07Z01
hojskole	0IO01
holding	0Q<02
holdings	00`01
holt	0OA01
hombre	0Q>01
home	0PA01
home office	0Q?04
homem	0QC01
homeoffice	0LV01
homme	0QD01
honap	0Q101
honnudur	0<j01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09Y01
hons	09@01
hoofd	0IW01
hoofdstuk	0<Z01
hoofdvak	02c01
hop tac xa	0:`01
hopital	02g01
hos	0QE03
hospital	0QH05
hospoda	0ED01
host	0QM03
hosten	0Q702
hostess	01h01
hote	01W01
hotel	0QP0B
hotell	0Qb03
hotelli	06401
hotesse	01W01
house	05c01
hovedfag	0J@01
hovenier	02Q01
hoy	01c01
hoyskole	0:e01
hoyskolen	0:e01
hr	06V01
hrsz	03N01
hsc	00E01
hsk	0;\01
htl	0A701
htx	00D01
huidig	0P^01
huidige	0P^01
hukukcu	05901
hukukçu	05901
huolto	06401
huong dan vien	09K01
hurtownia	02n01
huvudaemne	02[01
huvudamne	02[01
huvudämne	02[01
huy chuong	0:L01
huy chương	0:L01
huyen	0@_01
huyện	0@_01
hybrid	0Qe02
hybride	0Qg01
hybrydowo	0Qh01
hydraulik	01m01
hyfsad	0Qi01
hygieniapassi	03M01
hyva	0Qj02
hyva taito	0Ql01
hyvae	0Qj02
hyvae taito	0Ql01
hyvaet	0Ql01
hyvat	0Ql01
hyvä	0Qj02
hyvä taito	0Ql01
hyvät	0Ql01
háskóli	03f01
háskólinn	03f01
házas	0IR01
hâlen	0>>01
hâlâ	0>>01
händler	05H01
hästi	0PU01
håndværker	06>01
hædersbevisning	00801
hè	0P[01
hét	0Pd01
hó	0Q101
hónap	0Q101
hótel	06601
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0MP01
högskolan	0MP01
högskoleexamen	0LY01
högskoleförberedande	0NX01
högskoleingenjör	0LY01
hönnuður	0<j01
höst	0Qm01
hösten	0Qm01
høgskole	0:e01
høgskolekandidat	0>k01
høgskolen	0:e01
højskole	0IO01
høst	0Qn01
høsten	0Qn01
høyskole	0:e01
høyskolen	0:e01
hướng dẫn viên	09K01
hạng	0E=01
hẻm	0@_01
học bổng	0:L01
học viện	0Cf01
hồ sơ xin việc	0Q201
hội nghị	09m01
hội thảo	09m01
hợp tác xã	0:`01
i	0Qo06
i dag	0R504
i fills	03E01
i helyezett	00001
i lathair	05Q01
i láthair	05Q01
i miejsce	0Ll01
i s	00`01
i sambud	0IX01
i место	0R901
i. helyezett	00001
i/s	00`01
iarna	0R:01
ib	00E01
ib diploma	02O01
icdl	01N01
ician	0R;01
idag	0R<03
idioma materno	0R?01
idioma nativo	0<k01
idirmheanach	0R@01
idirmheánach	0R@01
idnmeistari	0F701
idnmenntun	0O`01
idnskoli	03f01
idraulico	01l01
ieee	01X01
iela	0>@01
ielts	0;\01
ielā	0>@01
ies	0A701
iesacejs	0RA02
iesācējs	0RA02
ifsi	01M01
ig	0RC02
igangvaerende	0RE01
igangværende	0RE01
igazgato	0RF02
igazgatosag	0BL01
igazgató	0RF02
igazgatóság	0BL01
igazolvany	0RH01
igazolvány	0RH01
ihk	0A701
ihk abschluss	01?01
ihk-abschluss	01?01
ii miejsce	0Ll01
iii miejsce	0Ll01
iim	0A701
iit	0A701
ijazah	0RI01
ijazah sma	0RI01
iki	0RJ01
iki dabar	0Ca01
iki dilli	04n01
iki siandien	0Ca01
iki siol	0Ca01
iki šiandien	0Ca01
iki šiol	0Ca01
ikincilik	0:f01
ikurejas	02H01
ilcesi	0>?01
ile	0RK01
ileri	0A?02
ileri duzey	0A?02
ileri düzey	0A?02
ileri seviye	03l01
ilkbahar	09l01
ilkokulu	03d01
illum	0<B01
illustrator	01h01
ilsien matern	0<g01
ilçesi	0>?01
im	0RL01
ime projekta	0RM01
immobiliare	03@01
imobiliaria	02S01
imobiliária	02S01
imone	03?01
imoneje	0RN01
impasse	04[01
impiegata	01l01
impiegato	01l01
impresa	03@01
in	0RO01
in a relationship	0@h01
in corso	00k01
in corso di stampa	06[01
in curs	01i01
in essere	00k01
in partnerschaft	0NY01
in press	0=B01
in prezent	01i01
in progress	0B001
in service training	0BI01
in-service training	0BI01
inc	00`01
incepand cu	0RP01
incepator	0;S02
incorporated	00`01
indeks prestasi	0DQ01
indeks prestasi kumulatif	0DQ01
independent user	0O@01
indirizzo	0BD01
individuali veikla	03?01
indkober	06>01
indkoeber	06>01
indkøber	06>01
industri	0<K03
industria	02S01
industrias	08>02
industrie	03@01
industriemeister	03]01
industrier	0=N01
industries	0RQ03
indústria	02S01
indústrias	02S01
indústries	03E01
infant school	01K01
infermer	02501
infermera	02501
infermier	04j01
infermiera	0RT02
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05H01
ing	0RV02
ingegner	0RX01
ingenier	0RY01
ingenieria superior	0RZ01
ingenieria tecnica	09e01
ingeniería superior	0RZ01
ingeniería técnica	09e01
ingenieur	0R[03
ingenieurbuero	03901
ingenieurburo	03901
ingenieurbüro	03901
ingenioer	05U02
ingenior	05U02
ingeniør	05U02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0R^01
inginer diplomat	0Eh01
inginier	04j01
ingénieur	0R_01
inhaber	05H01
iniciante	0R`02
inkoepare	02801
inkopare	02801
inkoper	02Q01
inköpare	02801
inmobiliaria	07A01
inn	02o01
innealtoir	03J01
innealtóir	03J01
inniu	05Q01
innkjoeper	06<01
innkjoper	06<01
innkjøper	06<01
inriktning	02[01
insa	0A701
insaat	03L01
insegnante	01l01
insener	01=01
insinoeoeri	0Rb02
insinoeoeri (amk	0Rd02
insinoori	0Rb02
insinoori (amk	0Rd02
insinyur	02101
insinööri	0Rb02
insinööri (amk	0Rd02
inspectoare	03O01
inspector	0Ho02
instalater	0A502
instalator	03O01
instalatér	0>101
installateur	05H01
institiuid	01D01
institiúid	01D01
institut	0Rf0F
institutas	0S<02
institute	0D]02
institute of technology	01K01
instituteur	01W01
instituto	0S>04
institutrice	01W01
instituts	0SB02
institutt	0SD02
institutul	0SF02
instituut	0SH04
instituutti	0SL02
institūts	0SB02
instructeur	02Q01
instructor	0Ho02
instruktoer	05@03
instruktor	0SN07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05U02
instrutor	02R01
instrutora	02R01
instytut	0SU02
insurance	02o01
integrisane studije	0SW01
interactive	02o01
intermedi	0SX02
intermedia	0SZ02
intermediaire	0S\02
intermediar	0S^02
intermediar superior	0<l01
intermediaria	0B401
intermediario	0S`02
intermediario avancado	0=H01
intermediate	0Sb02
intermedio	0Sd06
intermedio alto	0Sj02
intermedio superiore	0>F01
intermediária	0B401
intermediário	0S`02
intermediário avançado	0=H01
intermedju	0Sl02
intermédiaire	0S\02
intermédio	0S`02
intermédio alto	0=H01
intern	0Ho02
internat	0<:01
international baccalaureate	00g02
internetu	0Sn01
interno	0>\01
interpreter	01h01
intervento	06[01
intezet	0So03
intyg	0;k02
intézet	0So03
invatatoare	03O01
invatator	03O01
inverno	0T202
investigador	02203
investigadora	02602
invierno	0T401
invited talk	0=B01
inz	0T501
inzeniere	02I01
inzenieris	02I01
inzenir	0T601
inzenjer	0T702
inzenyr	0T902
inzenyrske	0T;01
inzenyrske studium	0T;01
inzinier	0T<01
inziniere	02H01
inzinierius	02H01
inzinierske	0T=01
inzinierske studium	0T=01
inzynier	0T>02
inzynierskie	0T501
inġinier	04j01
inşaat	03L01
inštalatér	0?H01
inštitut	0T@02
inštitút	0TB02
inštruktor	05<01
inż	0T501
inżynier	0T>02
inżynierskie	0T501
inženiere	02I01
inženieris	02I01
inženir	0T601
inženjer	0T702
inženýr	0T902
inženýrské	0T;01
inženýrské studium	0T;01
inžinier	0T<01
inžinierius	02H01
inžinierske	0T=01
inžinierske štúdium	0T=01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0L301
ipk	0TD02
ipma	01N01
ir	0G`01
iris	0>`01
iriseoir	03J01
irish leaving certificate	02O01
iroda	04B02
isbn	01X01
isci	05901
iscisi	05901
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0IS02
issa	0<B01
issiskyres	0TF01
issn	01X01
issued	09601
istekejusi	0TF01
istitut	03m01
istituto	0TG02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05:02
istraživač	05:02
istruttore	01l01
istruttrice	01l01
itb	0A701
itibaren	0TI03
itil	01N01
itinerari	0=h01
itinerario	0Ji01
its	01O01
iut	0TL02
ivertinimas	0:C01
iyi	0TN02
iyi derecede	0TP01
iyi duzeyde	0TP01
iyi düzeyde	0TP01
izdavac	0@m02
izdavacka kuca	05l01
izdavač	0@m02
izdavačka kuća	05l01
izdevnieciba	0TQ02
izdevniecība	0TQ02
izlaganje	0@m02
izpit	0@201
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0TS02
iðnmeistari	0F701
iðnmenntun	0O`01
iðnskóli	03f01
işçi	05901
işçisi	05901
išsiskyręs	0TF01
ištekėjusi	0TF01
j	0TU01
j d o o	00`01
j.d.o.o	00`01
ja	0TV01
jaar	0TW01
jaesen	05C01
jahr	0TU01
jahrbuch	07n01
jahre	0TU01
jahren	0TU01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0Dg01
janitor	01h01
jaosto	0Fg01
jar	0TX01
jarak jauh	0Co01
jardinier	01W01
jaren	0TW01
jaro	0TY01
jasen	05C01
jatkuu	0I801
jazykovy certifikat	0TZ01
jazykový certifikát	0TZ01
jd	0C[01
jedinica	0T[02
jednatel	0T]01
jednolite studia magisterskie	0T^01
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07a01
jesen	0T_04
jeseň	0Tc01
jesien	0Td01
jesienia	0Td01
jesienią	0Td01
jesień	0Td01
jetzt	04601
jeweler	01h01
jezyk ojczysty	0H^01
jl	0Dg01
jlpt	0;\01
jo	0Te02
jogasz	02001
jogositvany	0Tg01
jogosítvány	0Tg01
jogász	02001
johtaja	05C01
jornada de formacion	0C:01
jornada de formación	0C:01
jornadas	01\01
jornalista	02R01
journal	0Th02
journalist	0Tj06
journaliste	01W01
journeyman	02O01
juara	05[01
juara 1	05[01
juara i	05[01
jud	04F01
judetul	04F01
județul	04F01
judr	0BM02
juhataja	01=01
juhendaja	01=01
juhiluba	0U001
juht	01=01
julkaistu	0Jf01
julkaisu	06h02
junta	07A01
jurist	0U107
jurista	01A01
juriste	0U802
juristi	05C01
jurists	02I01
jurnal	09G01
jurnalis	02101
jurnalist	03O01
jurnalista	03O01
jurnalistă	03O01
juru masak	02101
jurusan	0<U01
jusqu'a	0U:01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0U:01
jusqu'à	0U:01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05C01
jó	0Te02
język ojczysty	0H^01
k	0;R01
k k	00`01
k.k	00`01
kaantaja	05C01
kaari	08301
kab	0Dg01
kabupaten	0Dg01
kadar	0U;02
kade	0EC01
kadin	0;R01
kadın	0;R01
kaeaentaejae	05C01
kaesittelijae	05C01
kaesolev	0Pe01
kaesoleva ajani	0Pe01
kafe	07B01
kafli	0>Y01
kaksikielinen	02Z01
kakskeelne	0J?01
kammer	03901
kancelar	0ED01
kancelaria	0U=02
kancelarija	05l01
kancelária	03>01
kancelář	0ED01
kandidaatti	0Rd02
kandidat	0U?02
kandidatexamen	0LY01
kandidatgrad	0>g01
kandidatprogram	0LY01
kandidatsprof	0UA01
kandidatuddannelse	0>g01
kandídatspróf	0UA01
kansanopisto	03k01
kantor	07B01
kanzlei	03901
kapitel	0UB03
kapitlu	06j01
kapitola	0UE02
kapittel	0UG01
kapper	02Q01
kar	0IS02
karakter	0UH02
karakterar	0Na01
karaktergennemsnit	0Ih01
karaktersnitt	0Na01
karl	0UJ01
karlkyns	0UJ01
karlmadur	0UJ01
karlmaður	0UJ01
karyawan	02101
kasir	02101
kasittelija	05C01
kasiyer	05901
kasjer	01m01
kasjerka	01m01
kassanhoitaja	05C01
kasserer	05U02
kassoer	02801
kassor	02801
kassör	02801
kasvataja	01=01
kat	0>?01
katu	08301
kauffrau	02\01
kaufhaus	03901
kaufmann	02\01
kaugtoo	0UK01
kaugtöö	0UK01
kauplus	04f01
kauppa	06401
kauppakorkeakoulu	03k01
kauppatieteiden maisteri	0F001
kaupunki	0UL01
kawaler	0UM01
kawin	0<301
kaynakci	05901
kaynakçı	05901
kazaliste	0UN01
kazalište	0UN01
kbr	08f01
ke toan	09K01
ke toan truong	09K01
kebun	07B01
kec	0Dg01
kecamatan	0Dg01
kehittaejae	05C01
kehittaja	05C01
kehittäjä	05C01
kel	0Dg01
kelias	03I01
kellner	09<01
kellnerin	09<01
kelner	01m01
kelnerka	01m01
kelompok	07B01
kelurahan	0Dg01
kementerian	07B01
kendskab	0UO01
kennari	0<j01
kepala	02101
kepesites	0=;02
keppni	00;01
kepykla	03?01
kepzes	0UP02
kesa	0UR01
kesae	0UR01
kesaetyoentekijae	05C01
kesatyontekija	05C01
kesk eriharidus	0US01
kesk-eriharidus	0US01
keskeriharidus	0UT01
keskharidus	0US01
keskhinne	0Pj01
keskiarvo	06o01
keskitaso	0UU02
keskitasoinen	0UW01
keskkool	03P01
keskmine	0UX01
keskmine hinne	0Pj01
kesktase	0UY02
kesktasemel	0UX01
keskus	0U[02
keskustelutaito	0UW01
kestab	0Pe01
kesä	0UR01
kesätyöntekijä	05C01
ketnyelvu	05^01
ketua	02101
kevad	0U]01
kevaet	0U^01
kevat	0U^01
kevät	0U^01
key account manager	06V01
keynote	0=B01
kezdo	0U_02
kezdő	0U_02
kft	00`01
kg	00`01
kgaa	00`01
kha	0Ua02
khach san	0:`01
khoa	0Uc03
khoa hoc	0Uf02
khoá học	0Uh01
khu	0@_01
khá	0Ua02
khách sạn	0:`01
khóa học	0Uf02
kiado	0Ui03
kiadó	0Ui03
kiem toan vien	09K01
kien truc su	09K01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0Ul01
kiitettaevae	0J]01
kiitettava	0J]01
kiitettävä	0J]01
kilpailu	06501
kimyager	05901
kindergarten	0Um02
kindlustus	04f01
kinesitherapeute	01W01
kini	0PR01
kinésithérapeute	01W01
kirja	06h02
kirjanpitaejae	05C01
kirjanpitaja	05C01
kirjanpitäjä	05C01
kirjasto	06401
kirjastonhoitaja	05C01
kirjastus	0Uo02
kis	0V101
kitabi	0<\01
kitabı	0<\01
kitap	0<\01
kitap bolumu	0<\01
kitap bölümü	0<\01
kitchen	02o01
kituntetes	00001
kitunteteses	07a01
kitüntetés	00001
kitüntetéses	07a01
kivalo	0V203
kiváló	0V203
kiến trúc sư	09K01
kiểm toán viên	09K01
kjennskap	0V501
kk	0V602
kleuterschool	07`01
kliinik	04f01
kliniek	02P01
klinigi	03L01
klinik	0V804
klinika	0V<09
klinikk	0:A01
klinikka	06401
klinikum	03901
kliniği	03L01
klīnika	05e01
kniha	0UE02
knihovn	0T]01
knihovna	0ED01
knihovnik	0?H01
knihovník	0?H01
kniznica	03>01
knižnica	03>01
knjiga	0VE03
knjiznica	0VH02
knjiznicar	0VJ02
knjižnica	0VH02
knjižničar	0VJ02
knyga	0VL01
kobieta	0VM01
koch	02\01
kochin	02\01
kock	02801
kod	0VN02
koechin	02\01
koerekort	0?o01
koerkort	0;k02
kogumik	03K01
kohtalainen	0UW01
kok	0VP02
koki	02101
kokk	0VR02
kokki	05C01
kokkur	0<j01
koledza	03j01
koledzas diploms	0VT01
koledža	03j01
koledžas diploms	0VT01
kolegija	0D001
kolegium	03^01
kolej	03d01
koleji	03d01
kolledz	03P01
kolledž	03P01
kolleg	0<:01
kollegium	0VU01
kollégium	0VU01
kolumni	0Jf01
komanda	0VV02
komercialist	05<01
komercijalist	0VX01
komercijalista	06P01
kommun	0=N01
kommune	0VY04
kompanija	0V]02
kompetansebevis	08@01
kompetisi	05[01
komplek	0Dg01
kompānija	05e01
komunikativna	0V_01
komunikativne	0V_01
komunikativni	0V`01
komunikativní	0V`01
komunikatywnie	0GM01
komunikatywny	0GM01
komunikatívna	0V_01
komunikatívne	0V_01
komvux	0Va01
kona	0Vb01
konatel	07m01
konateľ	07m01
koncernen	0=N01
konferanse	0UG01
konferansi	0<\01
konferansı	0<\01
konferenca	0Vc01
konference	0Vd03
konferencia	0Vg02
konferencija	0Vi03
konferencja	06l01
konferens	0Vl02
konferensi	09G01
konferenssi	0Jf01
konferenz	07n01
konferenza	06j01
kongresi	0<\01
konkurranse	0Vn01
konkurrence	0Vo01
konkurs	0Ll01
konkursas	05d01
konkursie	0Ll01
konkurss	0W002
konobar	05:02
konserni	06401
konservatorij	0Ie01
konservatorija	0D001
konservatorio	03k01
konservatorium	0W203
konservatuvari	03d01
konservatuvarı	03d01
konserwatorium	03^01
konsulent	0W503
konsult	0W802
konsultan	02101
konsultant	0W:03
konsultantas	02H01
konsultante	02F02
konsultantka	01m01
konsultants	02I01
konsultantė	02H01
konsultti	05C01
kontor	0JJ01
kontsern	04f01
konverents	03K01
konversationsniveau	0;a01
konversationssicher	0;a01
konverzacijski	0W=02
konverzacna	0W?01
konverzacni	0W@01
konverzačná	0W?01
konverzační	0W@01
konyv	0@f02
konyvelo	02001
konyvtar	04B02
konyvtaros	02001
konzern	03901
konzervator	0CT01
konzervatorium	0WA02
konzervatoř	0CT01
konzervatórium	0WA02
konzultant	0WC03
kool	03P01
koolitus	0If01
koolituskeskus	03P01
kooperatifi	03L01
koordinaator	01=01
koordinaattori	05C01
koordinator	0WF0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05901
koordinatorė	02H01
koordinatur	04j01
koordinatör	05901
koordinatörü	05901
koordinátor	0WR03
koordynator	01m01
koordynatorka	01m01
koperasi	07B01
kops	0WU01
kopš	0WU01
korekort	0?o01
korgkool	03P01
korgtase	0WV01
korhaz	04B02
korkeakoulu	03k01
korkort	0;k02
kortti	0WW01
korut	03N01
kota	0Dg01
kotet	0FW01
koulu	03k01
kouluttaja	05C01
koulutusohjelma	0WX01
koulutuspaeivae	0WY01
koulutuspaiva	0WY01
koulutuspäivä	0WY01
koyu	0>?01
koz	03N01
kozepes	0WZ02
kozepesen	0W\01
kozepfelsofok	0W]01
kozepfok	0W\01
kozepfok felett	0W]01
kozepfoku	0W\01
kozephalado	0LG01
kozepiskola	0VU01
kozepszint	0LG01
kozepszintu	0LG01
kozgazdasz	02001
kozpont	06m01
krajums	0FS01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0UG01
krt	03N01
kryptis	0W^01
krājums	0FS01
ksiazeczka	0@C01
ksiazka	06l01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@C01
książka	06l01
księgowa	01m01
księgowy	01m01
kth	0Va01
ktieb	06j01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0T]01
kuchár	07m01
kuhar	0VJ02
kuja	08301
kuljettaja	05C01
kullegg	03m01
kulleġġ	03m01
kulondij	00001
kumpanija	07U01
kunde	0W_01
kuni	0W`01
kunniamaininta	00701
kunsill lokali	07U01
kunta	06401
kurang	0D102
kurator	0Wa02
kurs	0Wc0<
kursai	07_01
kursi	05f01
kurssi	0Wo03
kursu	0X203
kursus	0X504
kurucu	05901
kurucusu	05901
kurz	0X904
kustantaja	0Jf01
kustantamo	06401
kutato	02001
kutató	02001
kutseharidus	0US01
kutsekool	03P01
kutsetunnistus	0U001
kutuphaneci	05901
kutuphanesi	03L01
kuu	0X=01
kuud	0X=01
kuukausi	0X>01
kuukautta	0X>01
kuvar	0X?01
kvalificerad yrkesutbildning	0X@01
kvenkyns	0Vb01
kvinde	0XA01
kvinna	0XB01
kvinne	0XC01
kwartalnik	06l01
kwekerij	02P01
ky	00`01
ky su	0XD02
ky thuat vien	09K01
ky yeu	09m01
käesolev	0Pe01
käesoleva ajani	0Pe01
käsittelijä	05C01
kääntäjä	05C01
képesítés	0=;02
képzés	0UP02
kétnyelvű	05^01
kórház	04B02
kõrgkool	03P01
kõrgtase	0WV01
köchin	02\01
könyv	0@f02
könyvelő	02001
könyvtár	04B02
könyvtáros	02001
körkort	0;k02
körút	03N01
kötet	0FW01
köyü	0>?01
köz	03N01
közepes	0WZ02
közepesen	0W\01
közgazdász	02001
központ	06m01
középfelsőfok	0W]01
középfok	0W\01
középfok felett	0W]01
középfokú	0W\01
középhaladó	0LG01
középiskola	0VU01
középszint	0LG01
középszintű	0LG01
kørekort	0?o01
különdíj	00001
kütüphaneci	05901
kütüphanesi	03L01
kış	0V101
kế toán	09K01
kế toán trưởng	09K01
kỷ yếu	09m01
kỹ sư	0XD02
kỹ thuật viên	09K01
l	0XF01
l'actualitat	01d01
la	0XG02
la actualidad	01c01
la distanta	0D>01
la distanță	0D>01
la fecha	01c01
la zi	01i01
laakari	05C01
laan	0EC01
labai gerai	08402
labas	0XI01
labas zinasanas	0XI01
labas zināšanas	0XI01
labi	0XJ02
labor	0XL02
laborant	05H01
laboratoire	02g01
laboratoires	02g01
laborator	0XN02
laboratori	0XP02
laboratories	02o01
laboratorij	0VH02
laboratorija	0XR03
laboratorio	0XU05
laboratorios	08>02
laboratoris	03E01
laboratorium	0XZ07
laboratory	02o01
laboratoř	0ED01
laboratuvari	03L01
laboratuvarı	03L01
laboratório	02S01
laboratórios	02S01
laboratórium	0Xa02
laborer	01h01
labourer	01h01
labs	0Xc02
laeaekaeri	05C01
laege	06>01
laegergaarden	0=N01
laehihoitaja	0Xe02
laehtien	0Xg02
laekare	02801
laeknir	0<j01
laensstyrelsen	0IP01
laerare	02801
laerarhoegskola	0MP01
laerer	05U02
laerling	0Xi03
laesare	02801
lagergarden	0=N01
laget	0:A01
lahihoitaja	0Xe02
lahtien	0Xg02
lahutatud	01<01
lai xe	09K01
laisvai	0Xl01
laitos	06401
lajang	0<301
lakare	02801
laki laki	0XF01
laki-laki	0XF01
lampista	02501
lana	07201
lancar	03n01
landkreis	08:01
landwirt	05H01
lane	05c01
languagecert	0;\01
langue maternelle	0Xm01
langue natale	0Xm01
lanjutan	0Xn02
lansstyrelsen	0IP01
lap	0FW01
lap trinh vien	09K01
larare	02801
lararhogskola	0MP01
largo	0Y002
larling	0OU01
lasare	02801
lasser	02Q01
lasteaed	03P01
lastnica	0DN01
lastnik	0DN01
lat	0Y201
lata	0Y201
latem	0Y301
lato	0Y301
lato sensu	0Jn01
laufend	04601
laukums	0>@01
laurea	0Eg01
laurea breve	0Eg01
laurea in	0Eg01
laurea magistrale	0Y401
laurea quinquennale	0Y401
laurea specialistica	0Y401
laurea triennale	0Eg01
laurea vecchio ordinamento	0Y401
laureat	0Y502
laureata in	0Eg01
laureatas	05d01
laureate	00L01
laureatka	0Ll01
laureato in	0Eg01
lauréat	00L01
lauréate	00L01
law school	01K01
lawyer	01h01
lda	00`01
le tan	09K01
leabhar	0>`01
leacht	0>`01
leachtoir	03J01
lead	01h01
leader	01h01
learning	0Y701
leaving cert	02O01
leaving certificate	02O01
lebenslauf	0<@01
lector	03O01
lecture	0=B01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05U02
ledig	0NY01
leed	01N01
leerling	0IW01
legat	0Vo01
lege	06<01
legitimation	0;k02
lehrabschluss	01?01
lehranstalt	0<:01
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05H01
lehrgang	0Mb02
lehrling	05H01
lehrstuhl	0Y803
lehti	0Y;01
lehtiartikkeli	0Jf01
lehtori	05C01
leidbeinandi	0<j01
leider	02Q01
leidinys	0VL01
leidsogumadur	0<j01
leidster	02Q01
leidykla	0Y<02
leikhus	06601
leikhús	06601
leikskoli	03f01
leikskóli	03f01
leipomo	06401
leipuri	05C01
leiter	05H01
leitung	02\01
leiðbeinandi	0<j01
leiðsögumaður	0<j01
lekar	0Y>03
lekaren	03>01
lekarka	01m01
lekarn	0T]01
lekarna	0YA02
lekarnicka	0?H01
lekarnik	0?H01
lekarz	01m01
lektor	0YC07
lektors	02I01
lekár	07m01
lekáreň	03>01
lekárnik	0?H01
lekárnička	0?H01
lembaga	07B01
lengua madre	0R?01
lengua materna	0R?01
lengua nativa	0R?01
lente	0YJ01
leraar	02Q01
lerares	02Q01
let	0YK02
leta	0YM01
leti	0YM01
leto	0YN04
letrada	01A01
letrado	01A01
letters	0=B01
lettur	04j01
level 2 diploma	02O01
level 3 diploma	02O01
level 4 diploma	02N01
level 5 diploma	02N01
levnadsbeskrivning	0YR01
levnedslob	0YS01
levnedsloeb	0YS01
levnedsløb	0YS01
levnetsloep	0YT01
levnetslop	0YT01
levnetsløp	0YT01
leyfi	0YU02
lezing	0YW02
lgh	0=c01
lia	0:B01
librairie	02g01
librarian	01h01
library	02o01
libro	0YY02
lic	0T501
licejs	03j01
licejus	0D001
licenca	0Y[04
licence	0Y_05
licence pro	09J01
licence professionnelle	09J01
licencia	0Yd02
licenciada	09R01
licenciada en	0RZ01
licenciado	09R01
licenciado en	0RZ01
licenciatura	0Yf02
licencija	0Yh02
licencja	0@C01
licencjackie	0T501
licencjat	0T501
licens	0Yj02
license	01U01
licensed	01U01
licenta	0Yl02
licentiat	0Eh01
licentiata	0Eh01
licentiatexamen	0FT01
licentie	0?a02
licenza	01>01
licenza media	0Ej01
licenzja	0@@01
licença	0??01
licențiat	0Eh01
licențiată	0Eh01
licență	0Yl02
liceo	0Yn02
liceu	0Z002
liceul	07301
liceum	03^01
licėjus	0D001
lider	0Z205
lideri	05901
liderka	01m01
lidt kendskab	0;g01
lidz	0Z701
lidz sim	0Z801
lidz sim bridim	0Z801
ligonine	03?01
ligoninė	03?01
liitto	06401
lijecnica	0==01
lijecnik	0==01
liječnica	0==01
liječnik	0==01
limba materna	0<e01
limba maternă	0<e01
limbă maternă	0<e01
limited	0Z902
limited working	0AK01
limited working proficiency	0AK01
lingua madre	0Z;01
lingua materna	0Z<02
lingua nativa	0<k01
linguaskill	0;\01
lingwa materna	0<g01
linja	0WX01
linje	0Kk02
linnavalitsus	04f01
liofa	04m01
lisans	0@d01
lisans derecesi	0@d01
lisans mezunu	0@d01
lisansi	0<201
lisansı	0<201
lise	0Z>02
lise diplomasi	0Z@01
lise diploması	0Z@01
lise mezunu	0Z@01
lisens	08@01
lisensi	0<901
lisensiaatti	0LX01
lisenssi	03M01
lisesi	03d01
litil	0O]01
litsents	0U001
litt	0;h01
livello avanzato	08Z01
livello base	0A`01
livello intermedio	0FL01
livre	0>_01
livro	04o01
lizenz	0ZA02
lizenziat	0EU01
liċenzja	0@@01
ljekarna	0UN01
ljekarnik	0==01
ljeto	0ZC01
ll b	09@01
ll m	0EJ01
ll.b	09@01
ll.m	0EJ01
llar d'infants	01L01
llb	09@01
llc	00`01
llengua materna	0ZD01
llengua nativa	0ZD01
llibre	0?:01
llicencia	01Y01
llicenciada en	0ZE01
llicenciat en	0ZE01
llicenciatura	0ZE01
llicència	01Y01
llm	0EJ01
llp	00`01
ln	05c01
loai gioi	0E=01
loai kha	0E=01
loai xuat sac	0E=01
loc	0>\01
localita	0>\01
località	0>\01
locen	0ZF01
locena	0ZF01
locul 1	0>M01
locul i	0>M01
locuteur natif	0Xm01
logfraedingur	0<j01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03L01
lokakarya	0ZG01
lomba	05[01
loodgieter	02Q01
lop tap huan	0Uh01
lopend	0P^01
lote	04<01
loti labi	07o02
lotissement	04[01
lower second	00T01
ločen	0ZF01
ločena	0ZF01
loại giỏi	0E=01
loại khá	0E=01
loại xuất sắc	0E=01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0PZ01
lu ecrit parle	0BE01
lu hanh	0:`01
lu parle ecrit	0BE01
lu, parlé, écrit	0BE01
lu, écrit, parlé	0BE01
luan an	09m01
luat su	09K01
luba	0ZH02
lucrare	06Z01
luento	0Y;01
lugar	04<01
lukanda	07U01
lukio	03k01
lukion oppimaara	04i01
lukion oppimaeaerae	04i01
lukion oppimäärä	04i01
luku	0Jf01
luna	0ZJ01
lungomare	0>\01
luni	0ZJ01
lună	0ZJ01
lupa	0WW01
lutseum	03P01
luu loat	0>n01
luận án	09m01
luật sư	09K01
ly lich	0Q201
lycee	01M01
lyceum	0ZK03
lycée	01M01
lyzeum	0<:01
lái xe	09K01
lána	07201
lägergården	0=N01
lähihoitaja	0Xe02
lähtien	0Xg02
läkare	02801
länsstyrelsen	0IP01
lärare	02801
lärarhögskola	0MP01
lärling	0OU01
läsare	02801
lääkäri	05C01
læge	06>01
læknir	0<j01
lærer	05U02
lærling	05U02
léacht	0>`01
léachtóir	03J01
lékař	0T]01
lékárn	0T]01
lékárna	0ED01
léto	0ZN01
líder	06002
língua materna	0<k01
língua nativa	0<k01
líofa	04m01
lítil	0O]01
lögfræðingur	0<j01
lütseum	03P01
lý lịch	0Q201
lýceum	0ZO01
līdz	0Z701
līdz šim	0Z801
līdz šim brīdim	0Z801
lưu loát	0>n01
lập trình viên	09K01
lễ tân	09K01
lớp tập huấn	0Uh01
lữ hành	0:`01
m	0ZP0;
m a	0EJ01
m arch	0EJ01
m b a	0EJ01
m com	0EJ01
m ed	0EJ01
m eng	0EJ01
m f a	0EJ01
m s	0EJ01
m sc	0EJ01
m sc prof	0UA01
m tech	0EJ01
m.a	0EJ01
m.arch	0EJ01
m.b.a	0EJ01
m.com	0EJ01
m.ed	0EJ01
m.eng	0EJ01
m.f.a	0EJ01
m.s	0EJ01
m.sc	0EJ01
m.sc.-próf	0UA01
m.tech	0EJ01
m1	0EJ01
m2	0EJ01
ma	0Z[03
maakond	0Z^01
maalare	02801
maan	0Z_01
maanad	0Z_01
maanader	0Z_01
maand	0Z`01
maanden	0Z`01
maaned	0Za02
maaneder	0Za02
maantee	0Zc01
maatschap	0NQ01
machinist	01h01
madalya	0:f01
madrasah	0L301
madre lingua	0Z;01
madrelingua	0Z;01
maennl	0Pc01
maennlich	0Pc01
maestra	0Zd02
maestria	0Zf02
maestro	0Zd02
maestría	0Zf02
mag	0Zh03
magacioner	06P01
magang	02101
magas szintu	0Zk01
magas szintű	0Zk01
magasin	02g01
magasinier	01W01
magazasi	03L01
magazin	03801
magazine	02o01
magazynier	01m01
magazziniere	01l01
magistar	0Zl02
magister	0Zn08
magister farmacji	01m01
magister inzynier	0T^01
magister inżynier	0T^01
magistere	03C01
magisterexamen	0@i01
magisterij	0[601
magisterium	0T^01
magisterske	0[702
magisterske studium	0[702
magisterskie	0T^01
magistersky	0T;01
magisterské	0[702
magisterské studium	0T;01
magisterské štúdium	0T=01
magisterský	0T;01
magisterstudium	0EU01
magistr	0T;01
magistra	0EM01
magistra grads	0[901
magistrantura	0[:01
magistrantuur	0[;01
magistrantūra	0[:01
magistras	0[:01
magistratura	0[<02
magistre	0[>02
magistrica	0[601
magistrica stroke	0[601
magistrikraad	0[;01
magistriope	0[;01
magistriõpe	0[;01
magistro	0[:01
magistro laipsnis	0[:01
magistrs	0[901
magistrski studij	0[601
magistrski študij	0[601
magistrė	0[:01
magistère	03C01
magna cum laude	0@Q01
magíster	0RZ01
mah	0>?01
mahallesi	0>?01
mahir	0[@02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0[B02
maisterintutkinto	0F001
maistreacht	0[D01
maistru	03O01
maith	0[E01
maitre	01W01
maitrise	0[F03
maitrise parfaite	0BF01
maitrise universitaire	09J01
majalah	09G01
majeure	0LW01
majitel	02J02
majiteľ	07m01
major	0AP01
major de promotion	00L01
major in	0AP01
majoring in	0AP01
majster	0[I02
majstor	0=>02
makalah	09G01
makale	0<\01
makalesi	0<\01
makelaardij	02P01
maker	01h01
makler	05H01
malare	02801
male	0[K01
maler	0[L03
man	0[O06
manad	0Z_01
manader	0Z_01
manager	0[U06
manajer	02101
manazer	02J02
manažer	0T]01
manažér	07m01
mand	0[[01
mandat	0[\01
mandor	02101
maned	0Za02
maneder	0Za02
maniger	04j01
maniġer	04j01
mann	0[]02
mannelijk	0[_01
mannl	0Pc01
mannlich	0Pc01
mannskap	06<01
manudir	0[`01
manudur	0[`01
mara	0LS01
maraicher	01W01
marangoz	05901
maraîcher	01W01
march	0EJ01
marie	0?O01
mariee	0?O01
marié	0?O01
mariée	0?O01
mark	00T01
market	0[a02
marks	00T01
markt	03901
married	0@h01
mas	03E01
maschile	0[c01
maschinenbau	03901
maschinist	05H01
maschio	0[c01
masculi	0PA01
masculin	0[d02
masculine	0[f02
masculino	0[h02
masculí	0PA01
masih berlangsung	0PR01
maskil	0[j01
master	0[k0?
master degree	0OI01
master di ii livello	0Y401
master in	0OI01
master of	0OI01
master of applied science	0OI01
master of architecture	0OI01
master of arts	0OI01
master of business administration	0OI01
master of commerce	0OI01
master of design	0OI01
master of economics	0OI01
master of education	0OI01
master of engineering	0OI01
master of fine arts	0OI01
master of laws	0OI01
master of medicine	0OI01
master of music	0OI01
master of nursing	0OI01
master of philosophy	0OI01
master of public administration	0OI01
master of public health	0OI01
master of science	0OI01
master of social work	0OI01
master of technology	0OI01
master studije	0SW01
master universitari	0ZE01
master universitario	0RZ01
master's	0OI01
master's degree	0OI01
masterabschluss	0EU01
masterand	0Ei01
masterat	0Ei01
mastere	03C01
mastere specialise	03C01
masterexamen	0@i01
mastergrad	0J@01
masteropleiding	0G`01
masterprogram	0@i01
masters	0OI01
masterstudium	0\:02
masteruddannelse	0>g01
masterutbildning	0@i01
mastery	0\<02
mastère	03C01
mastère spécialisé	03C01
materinji	0\>01
materinscina	0\?01
materinska rec	0\@01
materinski	0\>01
materinski jezik	0\>01
materinsky	0\@01
materinsky jazyk	0\@01
materinská reč	0\@01
materinský	0\@01
materinský jazyk	0\@01
materinščina	0\?01
materna	0\A04
maternega	0\?01
maternelle	0\E02
materni	0\?01
materni jezik	0\?01
maternji	0\G01
maternji jezik	0\G01
materno	0<k01
maternă	0<e01
materska skola	0L902
matersky	0\H01
matersky jazyk	0\H01
materská škola	0ZO01
materstina	0\H01
mateřská škola	0CT01
mateřský	0\H01
mateřský jazyk	0\H01
mateřština	0\H01
mathematician	01h01
mathematiker	05H01
matig	0;I01
matricula d'honor	0KE01
matricula de honor	0>b01
matriculation	02O01
matros	0Cc01
matrícula d'honor	0KE01
matrícula de honor	0>b01
matsec	0@?01
matu	09H01
matura	0\I06
maturita	0\O03
maturita classica	0Ej01
maturita scientifica	0Ej01
maturitaet	01?01
maturitat	01?01
maturite	09H01
maturitna skuska	0\R01
maturitni	0\S01
maturitni zkouska	0\S01
maturitná skúška	0\R01
maturitní	0\S01
maturitní zkouška	0\S01
maturità	0Ej01
maturità classica	0Ej01
maturità scientifica	0Ej01
maturität	01?01
maturité	09H01
maturski ispit	0\T01
mavo	0PZ01
maître	01W01
maîtrise	0[F03
maîtrise parfaite	0BF01
maîtrise universitaire	09J01
mağazası	03L01
maģistra grāds	0[901
maģistratūra	0[901
maģistre	0[901
maģistrs	0[901
mba	0EJ01
mbh	00`01
mbo	0\U02
mbo 2	0PZ01
mbo 3	0PZ01
mbo 4	0\W02
mbo niveau 4	0\Y01
mca	0EJ01
mcsa	01N01
mcse	01N01
md	0\Z02
mdes	0EJ01
mdr	0\\01
me	00`01
meanleibheal	0\]02
meanscoil	01D01
mecanic	0\_02
mecanicien	01W01
mecanico	06002
meccanico	01l01
mechanic	01h01
mechanik	0OL03
mechanikas	02H01
mechaniker	05H01
mechatroniker	05H01
mecànic	02501
mecánico	01A01
mecânico	02R01
med	0EJ01
medaglia	00O01
medaila	00401
medaile	00501
medaille	0\a04
medaille d'or	00L01
medal	0\e03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05[01
medalia	0>M01
medalie	0>M01
medalis	05d01
medalj	00K01
medalja	0\h03
medalje	0\k02
medaljen	0\m03
medalla	0;]02
medarbeider	06<01
medarbejder	06>01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0]002
medelbetyg	0<;01
medelgod	0Qi01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06>01
medhjælper	06>01
media	0]205
media final	0A401
media generala	0>c01
media generală	0>c01
medianomi	04J01
medic	03O01
medica	06002
medical school	01K01
medicinska sestra	0@j03
medico	0<H03
medie	0]702
medie de absolvire	0>c01
medio	0]905
medio alto	0>;01
medio-alto	0>;01
mediu	0S^02
medium	0Sb02
medja	0]>01
medju	0]?01
medlem	05@03
medmasa	02I01
medmāsa	02I01
mees	0]@01
meeskond	0]A01
meget god	0]B04
meget gode	0MF01
meget godt	0]F02
megye	03N01
mehanicar	05:02
mehanik	0DN01
mehanikis	02I01
mehaničar	05:02
mehāniķis	02I01
meistarabref	0F701
meistarabréf	0F701
meistaragrada	0UA01
meistaragráða	0UA01
meistaraprof	0UA01
meistarapróf	0UA01
meistars	02I01
meister	0]H03
meisterbrief	03]01
meisterpruefung	03]01
meisterprufung	03]01
meisterprüfung	03]01
meistras	02H01
mekaanikko	05C01
mekaniker	05@03
melhor	00M01
mellanniva	0Qi01
mellannivaa	0Qi01
mellannivå	0Qi01
mellem	0]K02
member	01h01
membre	0AN02
membru	03O01
memoire	0>_01
memur	05901
memuru	05901
men	0]M02
menadzer	0]O03
menadżer	01m01
menadžer	05:02
mencao honrosa	00M01
mencio	0]R02
mencio especial	01Q01
mencion	0]T02
mencion de honor	01P01
menció	0]R02
menció especial	01Q01
mención	0]T02
mención de honor	01P01
menedzer	0]V03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0VJ02
menedžere	02I01
menedžeris	02I01
meneillaan	0I801
meneillaeaen	0I801
meneillään	0I801
menengah	0BS02
menengah atas	0]Y01
menesi	0]Z01
menesiai	0][01
menesis	0]Z01
menesiu	0][01
meng	0EJ01
menikah	0<301
menntaskoli	03f01
menntaskóli	03f01
mention	0]\02
mention assez bien	0LH01
mention bien	0LH01
mention complementaire	09H01
mention complémentaire	09H01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0LH01
mention très bien	0LH01
mentiune	0>M01
mentor	0Ho02
menuisier	01W01
menuo	0][01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>M01
merchandiser	01h01
merit	00T01
meritfoerteckning	0YR01
meritforteckning	0YR01
meritförteckning	0YR01
meritvaerde	0<;01
meritvarde	0<;01
meritvärde	0<;01
merkezi	03L01
mernok	02001
mes	0]^05
mese	0]c01
mesec	0]d02
meseca	0]d02
mesecev	0]f01
meseci	0]d02
mesemondo	02001
mesemondó	02001
meses	0]g02
mesi	0]c01
mesiac	0]i01
mesiace	0]i01
mesiacov	0]i01
mesic	0]j01
mesice	0]j01
mesicu	0]j01
meska	0]k01
meski	0]k01
meslek lisesi	0Z>02
meslek yuksekokulu	03d01
meslek yuksekokulu mezunu	0]l01
meslek yüksekokulu	03d01
meslek yüksekokulu mezunu	0]l01
mesos	0]m01
messageries	02g01
mestari	05C01
mester	0]n03
mesterbrev	06k01
mesterdiploma	0IU01
mesterfok	0^101
mesterfokozat	0IU01
mesterkepzes	0IU01
mesterképzés	0IU01
mestra	02501
mestrado	0Jn01
mestrado integrado	0Jn01
mestratge	0ZE01
mestre	0^202
mestre em	0Jn01
mestsky urad	0F^02
mestský úrad	03>01
metai	0^401
metge	02501
metgessa	02501
metsuri	05C01
metu	0^401
metų	0^401
mevcut	0>>01
mews	05c01
mezatka	0UM01
mezczyzna	0]k01
mezuniyet notu	03B01
meánleibhéal	0\]02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0EJ01
mgimo	0A701
mgr	0^502
mgr inz	0T^01
mgr inż	0T^01
mh	0>?01
mi	0^701
midalja	0=_01
middel	0^801
middelmatig	0B601
middels	0^902
midlungs	0^;02
midwife	01h01
mierne	0^=01
mierne pokrocily	0W?01
mierne pokročilý	0W?01
mies	0^>02
miesiac	0^@01
miesiace	0^@01
miesiecy	0^@01
miesiąc	0^@01
miesiące	0^@01
miesięcy	0^@01
mieszkanie	04I01
mills	02o01
mim	0EJ01
mimar	05901
minicurso	0?501
ministarstvo	0?T02
ministeerium	04f01
minister	03801
ministere	02g01
ministeri	03E01
ministerie	0NQ01
ministeriet	0>O01
ministerija	03?01
ministerio	0^A03
ministerioe	06401
ministerium	03901
ministeriö	06401
ministero	03@01
ministerstvo	0F^02
ministerstwo	02n01
ministeru	07U01
ministerul	03801
ministrija	05e01
ministrstvo	0=O01
ministry	02o01
ministère	02g01
ministério	02S01
miniszterium	06m01
minisztérium	06m01
minn	0^D02
minor	0AP01
minor in	0AP01
minosites	07a01
minősítés	07a01
mionna	0^701
mirne	0^F01
mirne pokrocila	0W@01
mirne pokrocily	0^G01
misrah	0D301
misraħ	0D301
mistenni	0^H01
mistr	0>101
mit	0A701
mit auszeichnung	01@01
mitali	05S02
mitarbeiter	05H01
mitarbeiter des jahres	00:01
mitja	0SX02
mitja alt	0=Y01
mitjana	0KE01
mitjà	0SX02
mitjà alt	0=Y01
mitjà-alt	0=Y01
mittel	0^I02
mittelmaessig	0;a01
mittelmassig	0;a01
mittelmäßig	0;a01
mittlere kenntnisse	0;a01
mittlere reife	01?01
mizar	0DN01
miðlungs	0^;02
mj	0^K01
mjesec	0^K01
mjeseca	0^K01
mjeseci	0^K01
mjog god	0^L02
mjog god kunnatta	0N601
mjog gott	0N601
mjög gott	0N601
mjög góð	0^L02
mjög góð kunnátta	0N601
mnd	0^N02
mnt	0Z^01
mo	0^P01
moara	03801
moderate	0AK01
moderator	01h01
modersmaal	0^Q02
modersmaalsnivaa	0MN01
modersmaalsniveau	0MG01
modersmaalstalare	0MN01
modersmal	0^Q02
modersmalsniva	0MN01
modersmalsniveau	0MG01
modersmalstalare	0MN01
modersmål	0^Q02
modersmålsniveau	0MG01
modersmålsnivå	0MN01
modersmålstalare	0MN01
modul	0^S02
modurmal	0^U01
modurmali	0^U01
moedertaal	0IM01
moedertaalspreker	0IM01
moi bat dau	0^V01
moi hoc	0^W01
mois	0^X01
mojster	0DN01
mokslininkas	02H01
mokslu daktaras	0Cg01
mokslų daktaras	0Cg01
mokykla	0D001
mokytoja	02H01
mokytojas	02H01
molt bo	0MA01
molto buono	08Z01
momentan	04601
momenteel	0P^01
mon	0^Y01
monat	0^Y01
monate	0^Y01
monaten	0^Y01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05m02
month	0^Z01
months	0^Z01
montir	02101
montoer	05@03
montor	05@03
montör	02801
montør	05U02
morsmaal	0MO01
morsmaalsnivaa	0MO01
morsmal	0MO01
morsmalsniva	0MO01
morsmål	0MO01
morsmålsnivå	0MO01
mos	0^P01
moski	0^[01
most	00i01
moteris	0^\01
moteriska	0^\01
moteriška	0^\01
mother language	0M901
mother tongue	0M901
motorista	02R01
motors	02o01
mottak	0:A01
moyen	07E01
moyenne	0LH01
moški	0^[01
mpa	0EJ01
mph	0EJ01
mphil	0EJ01
mr	0G`01
mres	0EJ01
ms	0EJ01
msc	0^]02
msci	0EJ01
mtech	0EJ01
mts	0PZ01
mtu	00`01
mtü	00`01
mua dong	0^_01
mua he	0P[01
mua thu	0^`01
mua xuan	0^a01
mudiresi	05901
mudr	0BM02
mudur	05901
mudurlugu	0^b02
muduru	05901
muhasebeci	05901
muhely	06m01
muhendis	05901
muhendisi	05901
muhendislik	03L01
muinteoir	03J01
muito bom	08I02
mujer	0LN01
mukemmel	0AA01
mulher	0LQ01
mulo	0PZ01
muncitoare	03O01
muncitor	03O01
munkatars	02001
munkatárs	02001
muotoilija	05C01
musdienas	0Z801
musee	02g01
museo	0^d03
museu	0^g02
museum	0^i07
musician	01h01
musicien	01W01
musiker	05H01
musim dingin	0_001
musim gugur	0_101
musim panas	0_201
musim semi	0_301
muskarac	0_402
muski	0_402
musko	0_402
musée	02g01
muttersprache	0J^01
muttersprachler	0J^01
muttersprachlerin	0J^01
muttersprachlich	0J^01
muttersprachniveau	0J^01
mutuelle	02g01
muuja	01=01
muuseum	04f01
muvezeto	02001
muy alto	08W01
muy bueno	08X02
muz	0_602
muzej	02k03
muzejs	05e01
muzesi	03L01
muzeu	03801
muzeul	03801
muzeum	0_804
muziejus	03?01
muzske	0_602
muškarac	0_402
muški	0_402
muško	0_402
muž	0_602
mužské	0_602
mvp	0_<01
my cv	0_=01
my resume	0_=01
mycket bra	08O02
mycket god	08O02
mycket goda	0MH01
myndighet	0=N01
myyja	05C01
myyjae	05C01
myyjä	05C01
myymaelae	06401
myymala	06401
myymälä	06401
màster	0ZE01
màster universitari	0ZE01
máig	00i01
máistreacht	0[D01
mán	0[`01
mánuðir	0[`01
mánuður	0[`01
máster	0RZ01
máster universitario	0RZ01
männl	0Pc01
männlich	0Pc01
målare	02801
mån	0Z_01
månad	0Z_01
månader	0Z_01
måned	0Za02
måneder	0Za02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0A401
média final	0A401
médica	06002
médico	06002
médio	0S`02
mémoire	0>_01
mérnök	02001
mês	0_>01
mí	0^701
míonna	0^701
mírně	0^F01
mírně pokročilá	0W@01
mírně pokročilý	0^G01
móðurmál	0^U01
móðurmáli	0^U01
mùa hè	0P[01
mùa thu	0^`01
mùa xuân	0^a01
mùa đông	0^_01
múinteoir	03J01
múzeum	0Xa02
müdiresi	05901
müdür	05901
müdürlüğü	0^b02
müdürü	05901
mühendis	05901
mühendisi	05901
mühendislik	03L01
mükemmel	0AA01
müzesi	03L01
müüja	01=01
mēn	0]Z01
mēnesis	0]Z01
mēneši	0]Z01
mėn	0][01
mėnesiai	0][01
mėnesių	0][01
mėnuo	0][01
męska	0]k01
męski	0]k01
mężatka	0UM01
mężczyzna	0]k01
měs	0]j01
městský úřad	0ED01
měsíc	0]j01
měsíce	0]j01
měsíců	0]j01
mūsdienas	0Z801
műhely	06m01
művezető	02001
mới bắt đầu	0^V01
mới học	0^W01
n	0_?01
n v	00`01
n.v	00`01
n1	0;\01
n2	0;\01
n3	0;\01
n4	0;\01
n5	0;\01
na	0_@02
na daljavo	0_B01
na daljinu	0_C02
na dalku	0_E01
na dialku	0_F01
na diaľku	0_F01
na dálku	0_E01
na kierunku	0Ul01
naa	0Mf01
naavaerende	0Mf01
nabrezi	0>[01
nabrezie	0_G01
nabrezje	0_H01
nabrežje	0_H01
nachweis	0;`01
nacionalna poklicna kvalifikacija	0@201
nadace	0ED01
nadacia	03>01
nadal	04501
nadiu	0ZD01
nadiua	0ZD01
nadácia	03>01
nagrada	0\h03
nagroda	0Ll01
nagrody	0Ll01
nagyon jo	0PH02
nagyon jó	0PH02
naimaton	08l01
naimisissa	08l01
naine	0_I01
nainen	0_J01
najaar	0Pb01
nakladatelstvi	0_K02
nakladatelství	0_K02
nakladnik	0_M02
nam	0_O05
nama proyek	0_T01
namestek	0>101
namesti	0>[01
namestie	0_G01
nams og starfsferill	0LU01
namsbraut	01k01
namskeid	0_U01
nang cao	0_V02
nanny	01h01
napjainkig	00i01
napredno	0_X06
naselje	0_^03
nastavnica	0=>02
nastavnik	0=>02
natakar	05<01
natif	0Xm01
natiivi	02Z01
national 5	02O01
natiu	0ZD01
nativ	0<e01
nativa	0_a03
native	0_d03
native language	0M901
native or bilingual	0M901
native or bilingual proficiency	0M901
native proficiency	0M901
native speaker	0M901
nativo	0_g02
natjecanje	00601
nattiv	0<g01
natywny	0H^01
nauczyciel	0_i01
naukowiec	01m01
navaerende	0Mf01
navy	02o01
nay	0;Q01
nazev projektu	0_j01
naziv projekta	0_k02
nazov projektu	0_m01
nazwa projektu	0_n01
nd	0_o01
near native	0`002
near-native	0`002
nebenfach	0Kj01
nebosh	01N01
necasatorit	0?F01
necasatorita	0?F01
necăsătorit	0?F01
necăsătorită	0?F01
negozio	03@01
nemi	0<j01
nemocnica	03>01
nemocnice	0ED01
neozenjen	0`202
neoženjen	0`202
neprecejies	0`401
neprecejusies	0`401
neprecējies	0`401
neprecējusies	0`401
netekejusi	0TF01
netekėjusi	0TF01
nettbasert	0M:01
networks	02o01
neudana	0`501
neudata	0`601
neuvoja	05C01
nevedes	0TF01
nevedęs	0TF01
nevelo	02001
nevelő	02001
newspaper	02o01
ngach	0@_01
ngan hang	0:`01
nganh	0@a01
nganh hoc	0@a01
nghien cuu sinh	09K01
nghien cuu vien	09K01
nghiên cứu sinh	09K01
nghiên cứu viên	09K01
ngo	0@_01
ngon ngu me de	0:E01
ngành	0@a01
ngành học	0@a01
ngách	0@_01
ngân hàng	0:`01
ngôn ngữ mẹ đẻ	0:E01
ngõ	0@_01
nha bao	09K01
nha hang	0:`01
nha hat	0:`01
nha may	0:`01
nha thiet ke	09K01
nha xuat ban	0`702
nhan vien	09K01
nhan vien xuat sac	0:L01
nhom	0:D01
nhs	02o01
nhà báo	09K01
nhà hàng	0:`01
nhà hát	0:`01
nhà máy	0:`01
nhà thiết kế	09K01
nhà xuất bản	0`702
nhân viên	09K01
nhân viên xuất sắc	0:L01
nhóm	0:D01
nilai	0DQ01
nimikirja	05R01
nit	0A701
niveau avance	0BE01
niveau avancé	0BE01
niveau bon	0=X01
niveau debutant	0;<01
niveau débutant	0;<01
niveau europeen	0`901
niveau européen	0`901
niveau intermediaire	07E01
niveau intermédiaire	07E01
niveau moyen	07E01
niveau scolaire	0;<01
nivel alto	08W01
nivel avancado	08H01
nivel avansat	0BW01
nivel avanzado	08W01
nivel basico	0`:02
nivel básico	0A_01
nivel de baza	0BV01
nivel de bază	0BV01
nivel intermediario	0B401
nivel intermedio	0B501
nivel medio	0B501
nivel medio alto	0>;01
nivel medio-alto	0>;01
nivel mediu	0B901
nivell alt	0MA01
nivell avancat	0MA01
nivell avançat	0MA01
nivell basic	0:201
nivell bàsic	0:201
nivell mitja	0B301
nivell mitjà	0B301
nivodij	00001
no	0`<06
nociones	0:302
nocions	0>S02
nocoes	0`B02
nocoes basicas	0J:01
nodala	0`D02
nodaļa	0`D02
noe	0>301
noe kjennskap	0;h01
nogenlunde	0^801
nokkud god	0`F01
nokkuð góð	0`F01
nom del projecte	0`G01
nom du projet	0`H01
nombre del proyecto	0`I01
nome del progetto	0`J01
nome do projeto	0`K01
nominee	00N01
nonprofit	02o01
nork	04N01
norskprove	0;\01
norskprøve	0;\01
nos	0IR01
not ortalamasi	03B01
not ortalaması	03B01
nota	0`L04
nota final	0A401
nota finala	0>c01
nota finală	0>c01
nota media	0>b01
nota mitjana	0KE01
notable	0>b01
notar	05H01
note	0`P02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:i02
notiuni	0BV01
notiuni de baza	0BV01
notlen	0IR01
noustaja	01=01
novads	0>@01
nover	02001
noverande	0Mf01
novice	0`R02
novinar	0`T05
novinár	07m01
novinář	0T]01
now	0B001
nozioni	0:g02
noções	0`B02
noções básicas	0J:01
noțiuni	0BV01
noțiuni de bază	0BV01
npk	0@201
npo法人	0`Y01
nr	04F01
ntnu	0`Z01
nu	0`[05
nubile	0?P01
nucleo	0F801
nugaletoja	05d01
nugaletojas	05d01
nugalėtoja	05d01
nugalėtojas	05d01
num	08]01
numatoma	0``01
numele proiectului	0`a01
nuo	0`b02
nuotolinis	0Sn01
nuotoliniu budu	0Sn01
nuotoliniu būdu	0Sn01
nurse	01h01
nursery	02o01
nutid	0`d02
nuvaerende	0RE01
nuvarande	0`f01
nuverandi	0JN01
nuværende	0RE01
nv	00`01
nvq	0>602
nyar	0`g01
nyara	0`g01
nybegynner	0`h02
nyboerjare	0`j02
nyborjare	0`j02
nybörjare	0`j02
nyelvvizsga	0`l01
nyelvvizsgat	0`l01
nyelvvizsgát	0`l01
nykyaan	0I801
nykyaeaen	0I801
nykyhetkeen	0I801
nykyhetki	0I801
nykyinen	0I801
nykyisin	0I801
nykyään	0I801
nyni	09;01
nyní	09;01
nyrt	00`01
nyt	0I801
nyár	0`g01
nábrežie	0_G01
nábřeží	0>[01
nám	0`m02
námestie	0_G01
náms- og starfsferill	0LU01
námsbraut	01k01
námskeið	0_U01
náměstek	0>101
náměstí	0>[01
název projektu	0_j01
názov projektu	0_m01
nâng cao	0_V02
nå	0Mf01
nåværende	0Mf01
nível avançado	08H01
nível básico	0J:01
nível intermediário	0B401
nívódíj	00001
nõrk	04N01
nõustaja	01=01
nú	0JN01
núcleo	0F801
núm	08]01
nútíð	0JN01
núverandi	0JN01
năm	0`o02
nő	0a101
nős	0IR01
nőtlen	0IR01
nővér	02001
nữ	0a201
o	0a303
o levels	02O01
o momento	07Z01
o-levels	02O01
oab	0??01
obala	08f01
obchod	0F^02
obchodna akademia	0ZO01
obchodni akademie	0CT01
obchodni zastupce	0>101
obchodnik	0A502
obchodny zastupca	0?H01
obchodná akadémia	0ZO01
obchodní akademie	0CT01
obchodní zástupce	0>101
obchodník	0A502
obchodný zástupca	0?H01
obcina	0=O01
obecnie	04501
oberschule	0<:01
objava	0Vc01
objavljen	0a601
objavljeno	0a701
oblikovalec	0DN01
oblikovalka	0DN01
obmann	02\01
obor	0a801
oboru	0a801
obrt	0UN01
obtained	09601
obuka	0a901
občina	0=O01
oca	01N01
ocakavane	0a:01
ocekavano	0a;01
ocekivano	0a<02
ocena	0a>03
ocena koncowa	0aA01
ocena końcowa	0aA01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0aB01
ocjena	0aC01
ocm	01N01
ocp	01N01
octrooi	0<Z01
od	0aD0<
odbor	0aP03
oddelek	0I[01
oddeleni	0Fj01
oddelenie	0Fo01
oddzial	0Ha01
oddział	0Ha01
oddělení	0Fj01
ode	01=01
odeljenje	0F?01
odgojitelj	0VX01
odjel	0aS01
odjeljenje	0aS01
odlicno	0_X06
odlično	0_X06
odotettu	06n01
odsek	0aT03
odsjek	0aS01
odul	0:f01
odulu	0:f01
odvetnica	0DN01
odvetnik	0DN01
odvjetnica	0==01
odvjetnicki ured	0UN01
odvjetnik	0==01
odvjetnički ured	0UN01
odznaczenie	0Ll01
odznaka	0Ll01
oekonom	05U02
oenologue	01W01
oeversaettare	02801
oevet	0aW01
of	0aX01
office	0NI02
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	0aY03
ofisi	03L01
og	0a\02
oggi	00k01
ogift	0a^02
ogretim gorevlisi	05901
ogretim uyesi	05901
ogretmen	05901
ogretmeni	05901
ohg	00`01
ohjaaja	05C01
ohjelmoija	05C01
oifigeach	03J01
ojczyste	0H^01
ojczystego	0H^01
ojczysty	0H^01
okj	0a`02
oklevel	0ab02
okleveles	0IU01
oklevél	0ab02
okonom	05U02
okres	0`m02
oktato	02001
oktató	02001
okul	03d01
okulu	03d01
oldal	0ad01
olimpiada	0ae03
olimpiade	00B01
olimpiadă	0>M01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0ah02
ologist	0R;01
olympiad	00N01
olympiada	0?R02
olympiáda	0?R02
omanik	01=01
omistaja	05C01
on lisans	0]l01
ondernemer	02Q01
onderneming	0NQ01
onderscheiding	0IL01
onderzoeker	02Q01
oneletrajz	0aj01
oneletrajza	0aj01
ongehuwd	04Y01
ongoing	0B001
onkentes	0ak01
onkormanyzat	06m01
onlajn	0al01
online	0am0A
onlisans	0]l01
onlus	03@01
onoracha	0P001
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:f01
onwards	0B001
onóracha	0P001
oopt	0;\01
op afstand	0Qg01
opcina	0UN01
operaator	01=01
operaattori	05C01
operador	02R01
operadora	02R01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0b>03
operateur	01W01
operatoare	03O01
operatoer	05@03
operator	0bA0=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05901
operatrice	05K02
operatör	0FH02
operatörü	05901
operatør	05U02
operària	02501
operátor	0WR03
opetaja	01=01
opettaja	05C01
opic	0;\01
opiekun	01m01
opiekunka	01m01
opisto	03k01
opistoaste	0JZ01
opistotutkinto	0JZ01
oplaeg	02b01
opleidingscentrum	07`01
opleidingsdag	0<[01
oplæg	02b01
oppekava	0JY01
opravneni	0@401
opravnenie	0@501
oprichter	0IW01
oprávnenie	0@501
oprávnění	0@401
opstina	05l01
optiker	05H01
option	0LW01
opublikowany	06l01
opérateur	01W01
opératrice	01W01
općina	0UN01
opština	05l01
oraz	0bN01
orden	08901
ordfoerande	02801
ordforande	02801
ordförande	02801
ordinary degree	09Y01
organiser	01h01
organizer	01h01
orta	0bO02
orta duzey	0bO02
orta duzeyde	0bQ01
orta düzey	0bO02
orta düzeyde	0bQ01
orta seviye	0bQ01
orta ust	0TP01
orta ustu	0TP01
orta üstü	0TP01
orta-üst	0TP01
ortagi	05901
ortalama	03B01
ortaokulu	03d01
ortağı	05901
orvos	02001
os	04I01
osakond	0bR02
osasto	0bT02
oscp	01N01
osd	0;\01
osiedle	04I01
osiguranje	0?T02
osnivac	05:02
osnivač	05:02
osnove	0bV06
osnovna skola	0Ic02
osnovna sola	0Ie01
osnovna škola	0Ic02
osnovna šola	0Ie01
osnovne akademske studije	0;_01
osnovne studije	0;_01
osnovno	0bV06
osnovno znanje	0b\03
ospatar	03O01
ospedale	03@01
ospideal	0AJ01
ospidéal	0AJ01
osposobljavanje	0b_01
ospătar	03O01
ostaja	05C01
ostan	0AJ01
osuuskunta	06401
osvc	0ED01
osvedceni	0@401
osvedcenie	0@501
osvedčenie	0@501
osvč	0ED01
osvědčení	0@401
osz	0b`01
osze	0b`01
osztaly	0ba02
osztalyzat	07a01
osztatlan kepzes	0IU01
osztatlan képzés	0IU01
osztondij	0EA02
osztály	0ba02
osztályzat	07a01
ota	0bc02
oteli	03L01
otomotiv	03L01
otono	0be01
otoño	0be01
ottima	08[02
ottima conoscenza	08Z01
ottimo	08[02
ou	00`01
outono	0bf01
ouvrage	0>_01
ouvrier	01W01
ouvriere	01W01
ouvrière	01W01
overmontoer	06>01
overmontor	06>01
overmontør	06>01
oversaetter	06>01
oversattare	02801
oversetter	06<01
oversætter	06>01
ovet	0aW01
ovlascenje	0a901
ovlastenje	0b_01
ovlaštenje	0b_01
ovlašćenje	0a901
ovoda	0VU01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0bg01
ozenjen	0`202
ozgecmis	0bg01
ozgecmisi	0bg01
oü	00`01
očakávané	0a:01
očekivano	0a<02
očekáváno	0a;01
oženjen	0`202
p	0bh01
p o box	0bi01
p zza	0>\01
p.o. box	0bi01
p.zza	0>\01
pa	0bj01
pa distans	0FX01
pa nett	0M:01
paa	0bj01
paa distans	0FX01
paa nett	0M:01
paaaine	0WX01
paagaaende	0bk02
paagaar	0`f01
paallikko	05C01
pabrik	07B01
packer	01h01
pacse	0?O01
pacsee	0?O01
pacsé	0?O01
pacsée	0?O01
pad	0EC01
pada	0bm01
padagog	05H01
padalinys	0DU01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05d01
padronanza	0K101
padzilinats	0bn01
padziļināts	0bn01
padėjėja	02H01
padėjėjas	02H01
padėka	05d01
paeaeaine	0WX01
paeaellikkoe	05C01
paedagog	0bo02
paeivaekoti	0SL02
paetevyys	0WW01
pagaende	0bk02
pagar	0`f01
pagaritookoda	04f01
pagaritöökoda	04f01
pagasts	0>@01
page	0c102
pagina	0c305
pagrindai	0;X02
pagrindine mokykla	0D001
pagrindines	0c801
pagrindinė mokykla	0D001
pagrindinės	0c801
paguyuban	07B01
paipear	0>`01
paipéar	0>`01
paitinn	0>`01
paivakoti	0SL02
paja	06401
pakankamai	0c901
pakar	0c:01
palestra	04o01
paligs	02I01
palkinto	06501
palmes	00L01
palvelu	06401
palveluneuvoja	05C01
palvelut	06401
palyazat	00001
palīgs	02I01
pamata	0c;02
pamatlimeni	06;01
pamatlimenis	0c;02
pamatlīmenis	0c;02
pamatlīmenī	06;01
pamatskola	03j01
pamatzinasanas	0c;02
pamatzināšanas	0c;02
pana	0c=01
pana in	0c=01
pana in prezent	01i01
pana la	0c=01
panaderia	07A01
panadero	01A01
panadería	07A01
panettiere	01l01
panificio	03@01
panimo	06401
pank	04f01
pankki	06401
panna	0UM01
paper	0=B01
papeteries	02g01
paralegal	01h01
paramedic	01h01
parcours	0LW01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03?01
parduotuvė	03?01
paredzams	0c>01
paredzets	0c>01
paredzēts	0c>01
park	0EC01
parken	0NG01
parkway	05c01
parstavis	02I01
partner	0c?02
partners	02o01
paru dans	0>_01
parvalda brivi	0>201
pasaje	08]01
pasante	01A01
pascasarjana	0cA01
paseo	08]01
pasif	0BU01
pasivne	0cB02
pasivni	0^F01
pasivno	0b\03
pasivní	0^F01
pasivně	0^F01
paslaik	0Z801
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05e01
pass	0cD02
passage	04[01
passatge	08k01
passed	09601
passeig	08k01
passi	0WW01
pastelero	01A01
pasticcere	01l01
pasvaldiba	05e01
pasívne	0^=01
paten	09G01
patent	0cF0@
patentas	0VL01
patente	0cV03
patentino	01>01
patents	0FS01
patentti	0Jf01
patevyys	0WW01
patissier	01W01
patissiere	01W01
patlaban	0Z801
pavars	02I01
pavasaris	0cY02
pavārs	02I01
paysagiste	01W01
pazenges	08402
pazymejimas	07_01
pazymiu vidurkis	0:C01
pazymys	0:C01
pašlaik	0Z801
pašnodarbināts	05e01
pašvaldība	05e01
pažengęs	08402
pažymių vidurkis	0:C01
pažymys	0:C01
pažymėjimas	07_01
pd	0c[01
peaeriala	0JY01
peatukk	03K01
peatükk	03K01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?T02
pekaren	03>01
pekarna	0YA02
pekerja	02101
pekseg	06m01
pekáreň	03>01
pekárna	0ED01
pelatih	02101
pelatihan	0c\02
pelayan	02101
pemandu wisata	02101
pembicara	09G01
pemenang	05[01
pemerintah	07B01
pemilik	02101
peminatan	0<U01
pemula	0c^02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0c`02
penerjemah	02101
pengacara	02101
pengajar	02101
pengembang	02101
pengemudi	02101
penger	08301
penghargaan	05[01
penjual	02101
penningmeester	02Q01
penulis	02101
penutur asli	07@01
penyuluh	02101
penztaros	02001
perancang	02101
perawat	02101
percakapan	0BU01
percentage	00T01
perempuan	0bh01
perfecto	0HL01
perfeito	0HK01
perfekcyjny	0cb01
perfekt	0cc01
perfektne	0cd02
perfektně	0cf01
perfetto	0cg01
perguruan tinggi	0L301
periodico	04o01
periodista	02602
perit	04j01
perito	0Ej01
perito industriale	0Ej01
periódico	04o01
perkiraan	0E@01
permis	0?h03
permis b	03D01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07B01
personel	05901
personeli	05901
perumahan	0Dg01
perusahaan	07B01
peruskoulu	03k01
peruskoulun paattotodistus	04i01
peruskoulun paeaettoetodistus	04i01
peruskoulun päättötodistus	04i01
perustaidot	04R02
perustaito	04T01
perustaja	05C01
perustaso	0ch01
perusteet	04R02
perustutkinto	0ci02
pesantren	0L301
peserta magang	02101
pesquisador	02R01
pesquisadora	02R01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03801
pfleger	05H01
pg dip	0OI01
pgce	0ck02
pgdip	0ck02
ph d	0cm03
ph d grad	0d001
ph d studerende	0d101
ph.d	0cm03
ph.d.-grad	0d001
ph.d.-studerende	0d101
phan tich	09K01
pharma	02o01
pharmaceuticals	02o01
pharmacie	02g01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02o01
pharmd	0EJ01
phat trien	09K01
phd	0d202
phd student	06V01
phdr	0BM02
phien dich	09K01
phiên dịch	09K01
pho	0@_01
pho giam doc	09K01
pho hieu truong	09K01
pho phong	09K01
phong	0:D01
phong ban	0:D01
phong kham	0:`01
phong thi nghiem	0:`01
phong vien	09K01
photographe	01W01
photographer	01h01
phr	01N01
phuc vu	09K01
phuong	0@_01
physician	01h01
physicist	01h01
physiker	05H01
phát triển	09K01
phân tích	09K01
phòng	0:D01
phòng ban	0:D01
phòng khám	0:`01
phòng thí nghiệm	0:`01
phó giám đốc	09K01
phó hiệu trưởng	09K01
phó phòng	09K01
phóng viên	09K01
phường	0@_01
phố	0@_01
phục vụ	09K01
piagam	0d402
piata	04F01
piazza	0>\01
piazzale	0>\01
piața	04F01
picker	01h01
piekarnia	02n01
pielegniarka	01m01
pielegniarz	01m01
pielęgniarka	01m01
pielęgniarz	01m01
pilot	0d602
pincer	02001
pincér	02001
pion	0Ha01
pirma limena augstaka izglitiba	0VT01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0VT01
pis	08k01
pisarna	0=O01
piso	08]01
pivara	05l01
pivovar	0F^02
pivovara	0UN01
pivovarna	0=O01
pivovary	0ED01
pizzeria	03@01
pjazza	0D301
pl	04G02
plac	04I01
placa	08k01
place	04[01
plads	0NG01
plaket	0:f01
plaketa	0d801
plakett	0d901
plan	04Z01
planeeritav	0IK01
planer	05H01
planerad	0<601
planirano	0a<02
planlagt	0Mi02
planlanan	0<101
planned	05W01
planner	06?02
planots	0c>01
planovane	0a:01
planovano	0a;01
planowane	0d:01
planowany	0d:01
plant	02o01
plantsoen	0EC01
planuojama	0``01
plass	0:B01
platz	0@V01
plaza	08]01
plaça	08k01
plc	00`01
plein	0EC01
plida	0;\01
plombier	01W01
plumber	01h01
plynne	03o02
plynnie	0:d01
plynny	0:d01
plynně	04401
plynule	03o02
plánované	0a:01
plánováno	0a;01
plānots	0c>01
pm	06V01
pmp	01N01
po box	0bi01
pobalscoil	01D01
pobednica	0d;01
pobednik	0d;01
pobjednica	00601
pobjednik	00601
pocetnik	0d<04
pocetno	0d@02
poczatkujacy	0dB02
początkujący	0dB02
podcast	0=B01
podjetje	0=O01
podnik	0F^02
podsladek	0>101
podsládek	0>101
podstawowa	0dD02
podstawowe	0dF01
podstawowy	0dD02
podstawowym	0dF01
podstawy	0dD02
poduzece	0UN01
poduzeće	0UN01
podyplomowe	0T^01
podzim	0dG01
poglavje	0Vc01
poglavlje	0@m02
pogovorno	0dH01
pohar	0?R02
pohiharidus	0US01
pohikool	03P01
pohvala	0\h03
pohár	0?R02
poistovna	03>01
poisťovňa	03>01
pojistovna	0ED01
pojišťovna	0ED01
pokal	0dI02
pokladni	0>101
pokladnik	0A502
pokladní	0>101
pokladník	0A502
poklicna matura	0dK01
pokrocila	0dL04
pokrocily	0dL04
pokročilá	0dL04
pokročilý	0dL04
polaznik	0b_01
pole	0?Q01
poletje	0dP01
police	02o01
policealne	0dQ01
polier	02\01
poliklinika	0dR03
politechnika	03^01
politechniki	03^01
politecnica	0Ja03
politecnico	0Ab03
politehnica	07301
politeknik	0L301
politècnica	01L01
politécnica	0AB02
politécnico	0AB02
polizist	05H01
polku	08301
polozen	0HT02
položen	0HT02
polytechnic	01K01
polytechnique	01M01
pomlad	0dU01
pomocnica	0A102
pomocnik	0dV05
pomocník	0>101
pomoćnica	0==01
pomoćnik	0=>02
pomočnica	0DN01
pomočnik	0DN01
ponencia	0d[02
pontificia	0?[01
pontifícia	0?[01
ponència	0?:01
poradca	0?H01
poradce	0>101
porocen	0ZF01
porocena	0ZF01
poročen	0ZF01
poročena	0ZF01
portal	08]01
pos doutorado	0HS01
pos graduacao	0Jn01
posgrado	0RZ01
poslovoda	0=>02
poslovođa	0=>02
postboks	0d]02
postbus	0d_01
postdoc	06V01
poste actuel	00_01
poster	0d`06
postfach	04e01
postgrado	0RZ01
postgraduate	0OI01
postgraduate certificate	0OI01
postgraduate diploma	0OI01
postgrau	0ZE01
postliceala	0AD01
postliceală	0AD01
postman	01h01
posvet	0Vc01
poszter	0FW01
pot	0_H01
potrdilo	0@201
potvrda	0HT02
pour	0df01
pouzivatelsky	0dg01
používateľsky	0dg01
povprecje	0dh01
povprecna ocena	0dh01
povprečje	0dh01
povprečna ocena	0dh01
poziom zaawansowany	0:d01
pozoriste	05l01
pozorište	05l01
početnik	0d<04
početno	0d@02
pr	03I01
praca	0di02
praca z domu	0_F01
praca zdalna	0Qh01
pracovnice	0>101
pracovnicka	0?H01
pracovnik	0A502
pracovník	0A502
pracovníčka	0?H01
pracownica	01m01
pracownik	01m01
practical	0AI01
practicant	03O01
practicante	01A01
practice	02o01
practitioner	01h01
pradedantysis	0dk02
pradikat	01@01
pradinis	0;X02
pradmenys	0c801
praedikat	01@01
praegu	0Pe01
praeguseni	0Pe01
praktijk	02P01
praktikant	0dm08
praktikantas	02H01
praktikante	02F02
praktikantin	09<01
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0VL01
pranešimas	0VL01
praticante	01l01
pravnica	0@j03
pravnicka	0A502
pravnik	0e505
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@C01
prawo wykonywania zawodu	0@C01
praxis	03901
praça	04<01
pre intermediate	0;101
pre-intermediate	0;101
precejies	0`401
precejusies	0`401
preconizat	07V01
precējies	0`401
precējusies	0`401
predajna	03>01
predajňa	03>01
predavac	0e:03
predavanje	0VE03
predavatelj	05<01
predavač	0e:03
preddiplomski studij	0e=01
predikat	0DQ01
prednaska	0UE02
prednáška	0A301
predpoklad	0a;01
predpokladane	0e>02
predpokladané	0a:01
predseda	0A502
predsedkyne	0>101
predsednica	0e@02
predsednicka	0?H01
predsednik	0e@02
predsedníčka	0?H01
predsjednica	0==01
predsjednik	0==01
preduzece	05l01
preduzeće	05l01
predvideno	0eB03
predvidoma	0eE01
predviđeno	0a<02
preemia	0eF02
prefecture	02g01
prefeitura	02S01
preis	08901
preistraeger	00:01
preistraegerin	00:01
preistrager	00:01
preistragerin	00:01
preisträger	00:01
preisträgerin	00:01
prekladatel	02J02
prekladateľ	07m01
prelekcja	06l01
premi	01Q01
premiacao	00M01
premiação	00M01
premier prix	00L01
premija	00<02
premio	0eH03
premios	01P01
premiu	0>M01
premiul	0>M01
premiul i	0>M01
premju	0=_01
preparateur	01W01
preparatoria	0>d01
preparatrice	01W01
preprint	0=B01
presedinte	03O01
present	0eK03
presentation	0=B01
presente	0eN03
presernova nagrada	0d801
president	0eQ03
presidenta	02602
presidente	03404
press	02o01
presso	0>Z01
preukaz	0@501
prevajalec	0DN01
prevajalka	0DN01
previsao	0AQ01
previsio	0eT01
previsionnel	07c01
previsió	0eT01
previst	0eT01
prevista	0eU04
prevista para	0eY02
previsto	0e[03
previsão	0AQ01
prevodilac	06P01
prevoditelj	0VX01
prevu	07c01
prevue	07c01
prezent	0e^02
prezentare	06Z01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0d801
preżent	0<B01
președinte	03O01
pri	0e`02
pria	0XF01
pricakovano	0eE01
priemer	0Q601
priemyselna skola	0ZO01
priemyselná škola	0ZO01
prijs	0<<01
prilaz	08f01
primaria	03801
primarie	03801
primary school	01K01
primavara	0eb01
primavera	0ec04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0eb01
prince2	01N01
principal	01h01
principiant	0eg01
principiante	0eh03
printemps	0ek01
printiseacht	06G01
printíseacht	06G01
pripravnica	0@j03
pripravnik	0@j03
pris	0\m03
prisen	0el02
priset	0en01
prispevek	0@o02
prispevok	0A301
prix	00L01
prizas	05d01
prize	00N01
priznanje	0\h03
pričakovano	0eE01
proc	01X01
proceedings	0Th02
prodajalec	0DN01
prodajalka	0DN01
prodavac	0eo03
prodavacica	06P01
prodavač	0f202
prodavačica	06P01
prodavnica	05l01
prodejna	0ED01
prodi	0<U01
producer	01h01
product manager	06V01
product owner	06V01
productions	02o01
productor	01A01
productora	01A01
produtor	02R01
proefschrift	0<Z01
prof	0_U01
profesijny zivotopis	0f401
profesijný životopis	0f401
profesine kvalifikacija	0=j01
profesine mokykla	0D001
profesinis bakalauras	0:<01
profesinis issilavinimas	0=j01
profesinis išsilavinimas	0=j01
profesinė kvalifikacija	0=j01
profesinė mokykla	0D001
profesional	08W01
profesionala videja izglitiba	06U01
profesionalais bakalaurs	0:;01
profesionalais magistrs	0[901
profesionalna biografija	0<m01
profesionālais bakalaurs	0:;01
profesionālais maģistrs	0[901
profesionālā vidējā izglītība	06U01
profesjonsstudium	0J@01
profesni prukaz	0@401
profesni zivotopis	0f501
profesní průkaz	0@401
profesní životopis	0f501
profesoara	03O01
profesoară	03O01
profesor	0f60:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>N01
professional working proficiency	0O@01
professionale	08Z01
professioneel	0f@01
professionnel	0BE01
professionsbachelor	09b01
professionshoejskole	0IO01
professionshojskole	0IO01
professionshøjskole	0IO01
professor	0fA09
professora	07C02
professore	01l01
professoressa	01l01
professori	05C01
professzor	02001
profesör	05901
proficient	02L02
proficient user	0>N01
profiel	02c01
profil	0HG01
profilul	0HG01
profissional	08H01
progett	0fJ01
progetti	0`J01
progettista	01l01
progetto	0`J01
program	0fK05
program studi	0<U01
programador	02203
programadora	02203
programatoare	03O01
programator	0fP03
programci	05901
programcı	05901
programer	0b>03
programerka	0DN01
programi	04=01
programista	01m01
programistka	01m01
programma	0fS01
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0fT02
programmerare	02801
programmerer	06<01
programmet	02[01
programmetaja	02I01
programmetajs	02I01
programmeur	0@T02
programmierer	05H01
programmoer	06>01
programmor	06>01
programmør	06>01
programmētāja	02I01
programmētājs	02I01
programozo	02001
programozó	02001
programuotoja	02H01
programuotojas	02H01
programátor	02J02
programı	04=01
proiect	0`a01
proiecte	0`a01
proiectul	0`a01
proje	0fV01
proje adi	0fV01
proje adı	0fV01
project	0fW03
project manager	06V01
projecte	0`G01
projected	05W01
projecten	0fZ01
projectes	0`G01
projectnaam	0fZ01
projecto	0`K01
projectos	0`K01
projects	0?G01
projekat	0f[01
projekt	0f\0=
projekt neve	0fi01
projektai	0fj01
projektant	0fk04
projektantka	01m01
projektas	0fj01
projekte	0fo02
projektek	0fi01
projekter	0g101
projekti	0g206
projektid	0g801
projektin nimi	0g901
projektit	0g901
projektledare	02801
projektname	0[\01
projektnamn	0g:01
projektnavn	0g101
projekts	0g;01
projektu	0_n01
projekty	0g<03
projeler	0fV01
projesi	0fV01
projet	0`H01
projeto	0`K01
projetos	0`K01
projets	0`H01
prolece	0g?01
proleće	0g?01
proljece	0g@01
proljeće	0g@01
promedio	0>b01
promenade	0@V01
promotie	0G_01
promotion	0gA01
promovendus	0IW01
promoviert	0gA01
properties	02o01
prosecna ocena	0gB01
prosek	0gB01
prosek ocena	0gB01
prosečna ocena	0gB01
prosiding	09G01
prosjecna ocjena	0aC01
prosjek	0aC01
prosjek ocjena	0aC01
prosjekt	0gC02
prosjekter	0gE01
prosjektnavn	0gE01
prosječna ocjena	0aC01
prospech	0@D02
prospective	05W01
prospektas	03I01
prospekts	0>@01
prospěch	0Q501
prostovoljec	0DN01
prostovoljka	0DN01
provincia	03@01
provincie	0NQ01
provinsi	0Dg01
proyecto	0`I01
proyectos	0`I01
proyek	0_T01
proġett	0fJ01
pruefer	05H01
pruefung	0;`01
prufer	05H01
prufung	0;`01
prukaz	0@401
prumer	0Q501
prvostopenjski	0En01
prvostupnica	0e=01
prvostupnik	0e=01
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03^01
przeglad	06l01
przegląd	06l01
przewidywane	0d:01
przewidywany	0d:01
przychodnia	02n01
práca z domu	0_F01
právnik	0?H01
právnička	0A502
právník	0>101
prädikat	01@01
préfecture	02g01
prémio	00M01
préparateur	01W01
préparatrice	01W01
présent	00_01
président	01W01
présidente	01W01
prévisionnel	07c01
prévu	07c01
prévue	07c01
prêmio	00M01
príspevok	0A301
próf	0_U01
prófessor	0<j01
prüfer	05H01
prüfung	0;`01
prēmija	00B01
průkaz	0@401
průměr	0Q501
psc	0`m02
psichologas	02H01
psicoleg	02501
psicologa	0gF04
psicologo	0<H03
psicòleg	02501
psicòloga	02501
psicóloga	06002
psicólogo	06002
psiholog	0gJ04
psihologs	02I01
psikolog	0gN02
psm	01N01
pst	0Z^01
psuhholoog	01=01
psycholog	06A04
psychologist	01h01
psychologue	01W01
psycholoog	02Q01
psychológ	07m01
psykolog	05@03
psykologi	05C01
pszichologus	02001
pszichológus	02001
psühholoog	01=01
psč	0`m02
pt	0gP02
pte	0gR02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	02o01
pubblicato	06[01
pubblicazione	06[01
publicacao	04o01
publicacio	0?:01
publicacion	01\01
publicació	0?:01
publicación	01\01
publicado	0?802
publicat	0?602
publicatie	0<Z01
publication	0>_01
publicação	04o01
publicerad	0K=01
publiceret	02b01
publie	0>_01
publikace	0FO01
publikacia	0A301
publikacija	0gT04
publikacio	0FW01
publikacja	06l01
publikation	07n01
publikácia	0A301
publikáció	0FW01
publikācija	0FS01
publisert	0UG01
published	0=B01
publishers	02o01
publishing	02o01
publié	0>_01
puchar	0Ll01
pucko otvoreno uciliste	0gX01
puerta	08]01
puheenjohtaja	05C01
puheenvuoro	0Jf01
puiestee	0Zc01
puikiai	0Xl01
puikus	0Xl01
puisto	08301
pusat	07B01
pustakawan	02101
put	0gY02
puuseppa	05C01
puuseppae	05C01
puuseppä	05C01
pučko otvoreno učilište	0gX01
pza	08]01
página	0g[02
pályázat	00001
până	0c=01
până la	0c=01
până în	0c=01
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05H01
päiväkoti	0SL02
pätevyys	0WW01
pääaine	0WX01
päällikkö	05C01
på	0bj01
på distans	0FX01
på nett	0M:01
pågående	0bk02
pågår	0`f01
pædagog	06>01
pék	02001
pékség	06m01
pénztáros	02001
pós-doutorado	0HS01
pós-graduação	0Jn01
póster	01\01
pôle	0?Q01
pôster	04o01
põhiharidus	0US01
põhikool	03P01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0>201
pētniece	02I01
pētnieks	02I01
płynnie	0:d01
płynny	0:d01
přednáška	0FO01
předpoklad	0a;01
předpokládané	0a;01
předseda	0>101
předsedkyně	0>101
překladatel	0T]01
příspěvek	0FO01
qa	06V01
qpa	0@Q01
quaderni	06[01
quaderns	0?:01
quadra	04<01
quadro	01l01
quai	04[01
qualifica	0g]02
qualifica professionale	0Ej01
qualificacio	0KE01
qualificació	0KE01
qualified	01U01
quan	0@_01
quan ly	09K01
quan tri vien	09K01
quimic	02501
quimica	02602
quimico	06002
quy	0:`01
químic	02501
química	02602
químico	06002
quản lý	09K01
quản trị viên	09K01
quận	0@_01
quỹ	0:`01
r	0_?01
raadgivare	02801
raadgiver	05U02
raamat	03K01
raamatukogu	04f01
raamatupidaja	01=01
racunovoda	0=>02
racunovodja	0DN01
racunovodkinja	0DN01
rad	0@m02
rad od kuce	0_C02
rad od kuće	0_C02
radca	01m01
radgivare	02801
radgiver	05U02
radgjafi	0<j01
radionica	0?T02
radna biografija	0<m01
radnica	0=>02
radnik	0=>02
radstefna	0>Y01
raduneyti	06601
rafvirki	0<j01
ragel	0[j01
ragioniere	01l01
rahastonhoitaja	05C01
rahuldav	0UX01
raitti	08301
rajonas	03I01
rakenduskorgharidus	0:=01
rakenduskorgkool	03P01
rakenduskõrgharidus	0:=01
rakenduskõrgkool	03P01
rakennus	06401
rakpart	03N01
raksts	0FS01
rama	0Ji01
rambla	08k01
rannog	05`01
rannsakandi	0<j01
rannóg	05`01
ranta	08301
raportti	0Jf01
rapport	05X03
ravintola	06401
razgovorno	0g_01
raziskovalec	0DN01
raziskovalka	0DN01
razoavel	0B401
razoável	0B401
razveden	0`202
razvedena	0`202
razvijalec	0DN01
razvijalka	0DN01
razvojni	0==01
računovodja	0DN01
računovodkinja	0DN01
računovođa	0=>02
raġel	0[j01
rd	0g`02
re	0JW01
realexamen	0NX01
realschulabschluss	01?01
realschule	0<:01
realty	02o01
reatha	05Q01
rebbiegha	0gb01
rebbiegħa	0gb01
rebbieh	0=_01
rebbieħ	0=_01
recenzio	0FW01
recenzió	0FW01
recenzja	06l01
recepcioner	0VX01
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0?H01
recepcni	0>101
recepcny	0?H01
receptioner	03O01
receptionera	03O01
receptionist	0gc04
receptioniste	02Q01
receptionniste	01W01
receptor	05<01
recepčná	0?H01
recepční	0>101
recepčný	0?H01
recepționer	03O01
recepționeră	03O01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06V01
red seal	02N01
redacteur	0@T02
redactoare	03O01
redactor	0gg03
redactora	02602
redactrice	01W01
redakteur	05H01
redaktoer	05@03
redaktor	0gj06
redaktore	02F02
redaktorius	02H01
redaktorka	01m01
redaktors	02I01
redaktorė	02H01
redaktör	02801
redaktør	05U02
redator	02R01
redatora	02R01
redattore	01l01
redattrice	01l01
redelijk	0B601
rederi	0:A01
rederiet	0:A01
reditel	0T]01
referat	0h003
referats	0FS01
referens	02001
referent	0h308
referenta	03O01
referentka	01m01
referentă	03O01
referāts	0FS01
region	0h;03
regione	03@01
registered	01U01
registrar	01h01
registratie	0<X01
registration	01U01
registro	0??01
rehtori	05C01
reiprennandi	0N601
rektor	05@03
rektorova nagrada	00601
relawan	02101
relazione	06[01
remota	0h>02
remote	0h@04
remotely	0NC01
remoto	0hD03
rencana	0E@01
rendelo	06m01
rendelő	06m01
reparto	0EI01
reporter	01h01
representative	01h01
reprezentant	03O01
research assistant	01h01
researcher	01h01
resepsionis	02101
resepsiyonist	05901
resepsjonist	06<01
residence	04[01
resort	02o01
responsabil	03O01
responsabila	03O01
responsabile	01l01
responsabilă	03O01
responsable	0hG03
responsavel	02R01
responsável	02R01
ressort	06=01
restaurace	0ED01
restauracia	03>01
restauracja	02n01
restaurang	0=N01
restaurant	0hJ08
restaurante	08>02
restaurator	05H01
restauratore	01l01
restauratrice	01l01
restavracija	0=O01
restonomi	04J01
restoran	0hR05
restoranas	03?01
restorani	03L01
restorans	05e01
restoranı	03L01
restorer	01h01
restorāns	05e01
result	00T01
resume	0_=01
resumo	04o01
reszleg	0BL01
retail	0hW02
retning	0hY01
rettindi	0YU02
review	0=B01
revija	0Vc01
revisor	05@03
revisore	01l01
revista	0hZ04
revistă	06Z01
revizor	0VX01
revue	0>_01
reštaurácia	03>01
rhce	01N01
rhcsa	01N01
riaditel	07m01
riaditeľ	07m01
riarthoir	03J01
riarthóir	03J01
ricercatore	01l01
ricercatrice	01l01
ricerkatur	04j01
richter	02\01
richting	02c01
riconoscimento	00O01
ridic	0T]01
ridicsky prukaz	0@401
rigorosum	0;\01
rijbewijs	0<X01
rimelig	0^801
ring	0@V01
rinne	08301
ristorant	07U01
ristorante	03@01
ritari	0<j01
ritgerd	0>Y01
ritgerð	0>Y01
ritstjori	0<j01
ritstjóri	0<j01
rivista	06[01
riwayat hidup	0Cb01
riċerkatur	04j01
rndr	0BM02
road	05c01
robotnik	0?H01
robotník	0?H01
roc	0h^01
rocenka	0FO01
rodeny hovorca	0\@01
rodený hovorca	0\@01
rodily	0\H01
rodily mluvci	0\H01
rodilý	0\H01
rodilý mluvčí	0\H01
rodny jazyk	0h_02
rodný jazyk	0h_02
rodovia	04<01
rodzimy	0H^01
roinn	0ha02
rok	0hc03
rokov	0hf01
roku	0hg02
roky	0hi02
ronda	0?=02
route	04[01
rozdzial	06l01
rozdział	06l01
rozvedena	0hk02
rozvedeny	0hk02
rozvedená	0hk02
rozvedený	0hk02
rozwiedziona	0UM01
rozwiedziony	0UM01
ročenka	0FO01
rt	0hm02
rua	04<01
rudens	0ho01
rudiments	0;<01
ruduo	0i001
rue	04[01
ruhsat	0<201
ruim voldoende	0O=01
rukovodilac	06P01
rukovoditelj	0VX01
rumah sakit	07B01
runai	03J01
runner up	00N01
runner-up	00N01
rupnica	05e01
rutineret	0i101
rw	0Dg01
ry	00`01
ryhma	0i202
ryhmae	0i202
ryhmä	0i202
ráðgjafi	0<j01
ráðstefna	0>Y01
ráðuneyti	06601
rådgivare	02801
rådgiver	05U02
réceptionniste	01W01
récompense	00L01
rédacteur	01W01
rédactrice	01W01
région	02g01
résidence	04[01
résumé	0_=01
részleg	0BL01
réttindi	0YU02
rúnaí	03J01
rūpnīca	05e01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0Pi01
s e	0C^01
s h	0C^01
s kom	0C^01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=O01
s p a	00`01
s pd	0C^01
s pohvalom	0aC01
s r l	00`01
s r o	00`01
s t	0C^01
s vyznamenanim	0@D02
s vyznamenaním	0Q601
s vyznamenáním	0Q501
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0Pi01
s.e	0C^01
s.h	0C^01
s.kom	0C^01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0=O01
s.p.a	00`01
s.pd	0C^01
s.r.l	00`01
s.r.o	00`01
s.t	0C^01
s/a	00`01
s/d	0Pi01
s1	09@01
s2	0i402
s3	0H001
sa	0i602
saakka	07W02
saat ini	0PR01
saatio	06401
sac	00`01
sach	09m01
sachbearbeiter	05H01
sachkunde	0ZA02
sada	0Ck02
sadasnjost	0Ck02
sadašnjost	0Ck02
saeaetioe	06401
saehkoeasentaja	05C01
saelger	06>01
saeljare	02801
saemileg	0`F01
safe	01N01
safn	06601
sage femme	01W01
sage-femme	01W01
saggio	06[01
sagsbehandler	06>01
sahibi	05901
sahkoasentaja	05C01
sailor	01h01
saineolai	0i802
saineolaí	0i802
sairaala	06401
sairaanhoitaja	05C01
sairaanhoitaja (amk	04J01
sajf	0i:01
saksbehandler	06<01
sal lum	0<B01
sal-lum	0<B01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02o01
sambo	0JO01
samboer	0JP01
samenwonend	04Y01
samhradh	0i;01
samlevende	0i<01
samordnare	02801
samostojni podjetnik	0=O01
samozatrudnienie	02n01
sampai	0Pi01
sampai dengan	0Pi01
sampai saat ini	0PR01
sampai sekarang	0PR01
sampiyon	0:f01
samska	0ZF01
samski	0ZF01
samtaleniva	0>301
samtalenivaa	0>301
samtaleniveau	0^801
samtalenivå	0>301
samtalsniva	0Qi01
samtalsnivaa	0Qi01
samtalsnivå	0Qi01
san ve tic	00`01
san. ve tic	00`01
sanayi	03L01
sang lap	09K01
sangat baik	0Xn02
saopstenje	0a601
saopštenje	0a601
sap certified	01N01
saradnica	06P01
saradnik	06P01
sarjana	0C^01
sarl	00`01
sarunvaloda	0i=01
sarunvalodas limeni	0i=01
sarunvalodas līmenī	0i=01
sas	00`01
sasu	00`01
sat	0;\01
satis temsilcisi	05901
satisfacator	0B901
satisfăcător	0B901
satış temsilcisi	05901
savanore	02H01
savanoris	02H01
savanorė	02H01
savetnica	06P01
savetnik	06P01
savininkas	02H01
savivaldybe	03?01
savivaldybė	03?01
savjetnica	0==01
savjetnik	0==01
sayfa	0i>01
sbornik	0FO01
sborník	0FO01
sc	04F01
scala	0>\01
scarso	0A`01
scc	01N01
sccl	00`01
schein	0;`01
schilder	02Q01
schlosser	05H01
scholarship	00N01
scholengemeenschap	07`01
school	0i?02
school leaving certificate	02O01
school level	0;101
school of	01K01
schreiner	05H01
schreinerei	03901
schulabschluss	01?01
schule	0Q302
schulkenntnisse	05G01
schulung	0Mb02
schwerpunkt	0Kj01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07301
scoala gimnaziala	07301
scoala postliceala	0iA02
scoala profesionala	09N01
scoil	01D01
scolaire	0;<01
scolaireacht	0=Z01
scolastica	0A`01
scolastico	0:g02
scolastico buono	0FL01
scoláireacht	0=Z01
scop	00`01
scopus	01X01
score	00T01
scrum master	0iC02
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0ED01
sdružení	0ED01
se	00`01
se traja	0Cm01
secao	0F801
seccao	0F801
seccio	0Fa01
seccion	0DO01
secció	0Fa01
sección	0DO01
second class	00T01
second place	00N01
secondary education	02O01
secondary school	01K01
secondary school certificate	02O01
secretaire	01W01
secretar	03O01
secretara	03O01
secretaresse	02Q01
secretari	02501
secretaria	0iE04
secretario	06002
secretaris	02Q01
secretary	01h01
secretară	03O01
secretària	02501
secretária	02R01
secretário	02R01
secrétaire	01W01
secteur	0?Q01
sectia	0DX01
sectie	0iI02
section	0=i01
sector	04F01
sectorul	04F01
secundaria	0Jg02
secundario	00J01
secundària	0;O01
secundário	00J01
secção	0F801
secția	0DX01
secție	0DX01
sedaj	0Cm01
sedan	0Mm01
sedang	0BU01
sedanjost	0Cm01
sef	0iK04
sefa	03O01
sefi	05901
seged	02001
segretaria	01l01
segretario	01l01
segretarja	04j01
segretarju	04j01
segundo grau	00J01
segundo lugar	01P01
segundo premio	01P01
seguradora	02S01
seguros	08>02
segéd	02001
sehr gut	0Md02
sehr gute kenntnisse	0Md02
seit	0iO01
seite	0iP01
sejak	0iQ02
sekarang	0PR01
sekce	0Fj01
sekcia	0Fo01
sekcja	0Ha01
sekolah	0L301
sekolah dasar	0L301
sekolah menengah	0L301
sekolah tinggi	0L301
sekretaer	0[L03
sekretar	0iS03
sekretare	02I01
sekretarica	06P01
sekretaris	02101
sekretarka	0OL03
sekretars	02I01
sekretarz	01m01
sekreter	05901
sekreterare	02801
sekreteri	05901
sekretore	02H01
sekretorė	02H01
sekretárka	0?H01
sekretářka	0>101
sekretär	0iV02
sekretær	05U02
sekretāre	02I01
sekretārs	02I01
seksi	09k01
seksjon	0iX01
sektion	0iY02
sektor	0i[03
sekundarabschluss	01?01
selbstaendig	09<01
selbstandig	09<01
selbststaendig	0N:02
selbststandig	0N:02
selbstständig	0N:02
selbständig	09<01
self employed	02o01
self-employed	02o01
selger	06<01
seller	0R;01
selskab	0>O01
selskap	0:A01
selts	04f01
selvstaendig	0i^01
selvstendig naeringsdrivende	0i_01
selvstendig næringsdrivende	0i_01
selvstændig	0i^01
semaine	0i`01
semaines	0i`01
semana	0ia02
semanas	0ia02
seminaari	0ic02
seminaire	0M_01
seminar	0ie0:
seminari	0io01
seminario	0j003
seminarium	0j303
seminary	01K01
seminer	0IQ01
semineri	0IQ01
seminár	0j601
seminário	0?501
seminář	0j701
sempozyumu	0<\01
sena	0j801
senac	0?[01
senai	0?[01
sene	0j901
senior	0Ph01
senter	0:A01
seo	06V01
serbest	03L01
serfraedingur	0j:02
sergeant	01h01
serhaefing	01k01
sertificets	05f01
sertificēts	05f01
sertifika	0<201
sertifikaat	0U001
sertifikaatti	0j<02
sertifikali	0<201
sertifikalı	0<201
sertifikasi	0j>02
sertifikası	0<201
sertifikat	0j@04
sertifikatas	07_01
sertifikats	05f01
sertifikuotas	07_01
sertifikāts	05f01
sertifioitu	03M01
sertifisering	08@01
sertifisert	08@01
servei	0Fa01
serveis	03E01
server	01h01
serveur	01W01
serveuse	01W01
service	0?Q01
services	02o01
servicio	0DO01
servicios	07A01
serviciul	0DX01
servicos	02S01
servirka	0>101
servitoer	0jD02
servitor	0jD02
servitris	02801
servitör	02801
servitør	06<01
servizi	03@01
serviços	02S01
servsafe	01N01
servírka	0>101
sestra	0A502
setaliste	08f01
setany	03N01
setmana	0jF01
setmanes	0jF01
setor	0F801
settimana	0jG01
settimane	0jG01
settore	0jH02
seura	06401
sezione	0EI01
seção	0F801
sgpa	0@Q01
shipping	02o01
shop	02o01
short course	0BI01
shortlisted	00N01
shrm	01N01
si	0jJ01
sia	00`01
siandien	0Ca01
sicher	0Md02
sida	0jK01
sidan	0jL01
side	0jM02
side project	0?G01
siden	0N202
sidlisko	0_G01
sidliste	0>[01
sieger	0dI02
siegerin	00:01
siele	0;\01
sieu thi	0:`01
sieviesu	0jO01
sieviete	0jO01
sieviešu	0jO01
sigorta	03L01
sigurvegari	00;01
sihteeri	05C01
siiani	0Pe01
siivooja	05C01
silpnai	0c801
silver	00N01
silver medal	00N01
sim	0<901
sim a	0<901
sim c	0<901
simdi	0>>01
simposio	04o01
simpozion	06Z01
simpósio	04o01
since	0jP01
sinds	0jQ01
singel	0EC01
single	0@h01
sirket	03L01
sirketi	03L01
sistemas	08>02
sistemes	03E01
sistemi	03@01
sitesi	0>?01
siuo metu	0Ca01
sivilingenioer	0J@01
sivilingenior	0J@01
sivilingeniør	0J@01
siviloekonom	0J@01
sivilokonom	0J@01
siviløkonom	0J@01
sivu	0jR01
sivuaine	0WX01
six sigma	01N01
sixth form	01K01
siêu thị	0:`01
sjaafoer	06<01
sjafor	06<01
sjalfbodalidi	0<j01
sjef	06<01
sjomadur	0<j01
sjukhus	0=N01
sjukhuset	0=N01
sjukrahus	06601
sjukskoeterskeexamen	0LY01
sjukskoterskeexamen	0LY01
sjuksköterskeexamen	0LY01
sjálfboðaliði	0<j01
sjåfør	06<01
sjómaður	0<j01
sjúkrahús	06601
sk	0>?01
skarbnik	01m01
skild	0JO01
skilled	0Ph01
skilt	0jS02
skipper	0jU03
skipstjori	0<j01
skipstjóri	0<j01
skiries	0`401
skirteini	0YU02
skladiscnik	0DN01
skladistar	0==01
skladištar	0==01
skladiščnik	0DN01
skladnik	0A502
skladník	0A502
sklep	02n01
skoeterska	02801
skola	0jX07
skola primarja	03m01
skola sekondarja	03m01
skolan	0MP01
skole	0j_02
skolekundskaber	0;g01
skolekunnskaper	0;h01
skolen	0j_02
skoleni	0j701
skolenie	0j601
skoli	03f01
skolinn	03f01
skolkunskaper	0;K01
skolotaja	02I01
skolotajs	02I01
skolotāja	02I01
skolotājs	02I01
skoterska	02801
skr poczt	04I01
skr. poczt	04I01
skrbnik	0DN01
skribent	02801
skripsi	09G01
skripta	0UE02
skriptá	0A301
skup	0a701
skupina	0ja03
skuska	0@501
skyrius	0jd02
skyrsla	0>Y01
skírteini	0YU02
skóli	03f01
skólinn	03f01
sköterska	02801
skúška	0@501
skýrsla	0>Y01
sl	00`01
sladek	0>101
sladovna	0ED01
sladovnik	0>101
sladovník	0>101
slaugytoja	02H01
slimnica	05e01
slimnīca	05e01
slobodna	0jf01
slobodny	0jf01
slobodná	0jf01
slobodný	0jf01
slta	0RI01
slu	00`01
slutbetyg	0jg02
sluzba	0i[03
služba	0i[03
sládek	0>101
sma	0ji04
smart working	00e01
smer	0jm02
smidur	0<j01
smiður	0<j01
smjer	0jo01
smk	0ji04
smp	0k002
snekker	06<01
snickare	02801
snin	0j801
snit	0Ih01
snitt	0Na01
snittbetyg	0<;01
so	0k202
so cap	0^V01
so yeu ly lich	0Q201
soavtor	0Vc01
sobresaliente	0>b01
sobrid	0Z801
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0gF04
sociedad	07A01
sociedade	02S01
societa	03@01
societat	03E01
societate	03801
societe	02g01
society	02o01
società	03@01
socio	0<H03
société	02g01
sodelavec	0DN01
sodelavka	0DN01
sodien	0Z801
soehne	08:01
sofer	03O01
soferis	02I01
sofor	0k402
software	02o01
sofőr	02001
sohn	08:01
sohne	08:01
sok	0>?01
sokagi	0>?01
sokak	0>?01
sokağı	0>?01
sola	0Ie01
soldat	05H01
solicitor	01h01
solid	0AI01
solide	05\01
solide kenntnisse	05\01
solteira	0k601
solteiro	0k601
solter	0?E01
soltera	0k702
soltero	0k901
soluciones	07A01
solucions	03E01
solucoes	02S01
solumadur	0<j01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0L;01
some knowledge	0;101
sommar	0k:01
sommaren	0k:01
sommelier	01h01
sommer	0k;03
sommeren	0k>02
sonbahar	0P801
song ngu	0:E01
song ngữ	0:E01
sopir	02101
sor	03N01
sorumlu	05901
sorumlusu	05901
sos	0k@02
soseaua	04F01
sosionomi	04J01
sou	0CT01
soucasne	09;01
soucasnost	09;01
soucasnosti	09;01
sous chef	01h01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09;01
současnosti	09;01
současně	09;01
soš	0CT01
sp j	00`01
sp k	00`01
sp z o o	00`01
sp. j	00`01
sp. k	00`01
sp. z o.o	00`01
spa	00`01
sparkasse	03901
sparte	06=01
spawacz	01m01
speciale	0hY01
specialisatie	02c01
specialisation	0kB02
specialist	0kD06
specialista	0kJ05
specialistas	02H01
specialiste	02F02
specialistka	0A502
specialists	02I01
specialistă	03O01
specialistė	02H01
specialitate	0fS01
specialite	0LW01
specialitāte	0fS01
specializace	0a801
specializacia	0kO01
specializacija	0W^01
specializacio	0kP01
specializare	0HG01
specializarea	0HG01
specialization	0AP01
specializing in	0AP01
specializzazione	0kQ02
specializáció	0kP01
specialybe	0W^01
specialybė	0W^01
specijalist	0VX01
specijalista	06P01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0Ul01
specjalnosc	0Ul01
specjalność	0Ul01
spedition	03901
spesialis	02101
spesialisering	0MV01
spesialist	06<01
spetsialist	01=01
spezialist	0kS02
spital	03801
spitali	06601
spitalul	03801
spizjar	04j01
spiżjar	04j01
splaiul	04F01
spletno	0_B01
splosna matura	0dK01
splošna matura	0dK01
spodziewany	0d:01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02n01
spolecnost	0ED01
spolek	0ED01
společnost	0ED01
spolka	02n01
spolocnost	03>01
spoločnosť	03>01
sposata	0?P01
sposato	0?P01
sposobilost	0@501
sprachdiplom	0E901
sprachzertifikat	0E901
spricevalo	0@201
spring	0kU01
springer	01X01
spričevalo	0@201
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07U01
spécialisation	0LW01
spécialité	0LW01
spítali	06601
spółdzielnia	02n01
spółka	02n01
spôsobilosť	0@501
sqaq	0D301
squad	0=i01
square	08g02
sraid	07201
sre	06V01
sredni	0kV02
srednia	0kX02
srednia ocen	0aA01
srednie	0IV01
srednio	0HP01
srednio zaawansowany	0HP01
srednio zaawansowany wyzszy	0GM01
sredniozaawansowana	0HP01
sredniozaawansowany	0kV02
sredniozaawansowany wyzszy	0GM01
srednja izobrazba	0dK01
srednja raven	0dH01
srednja razina	0g_01
srednja skola	0kZ03
srednja sola	0Ie01
srednja strokovna izobrazba	0dK01
srednja strucna sprema	0k]02
srednja stručna sprema	0k]02
srednja škola	0kZ03
srednja šola	0Ie01
srednje	0k_06
srednje dobro	0dH01
srednjesolska izobrazba	0dK01
srednješolska izobrazba	0dK01
srednji	0ke01
srednji nivo	0ke01
srl	00`01
sráid	07201
ss	0CT01
ssc	00E01
sss	0k]02
sst	03D01
st	0g`02
staatlich geprueft	0kf01
staatlich gepruft	0kf01
staatlich geprüft	0kf01
staatsexamen	0EU01
stadig	0RE01
stadt	08:01
stadtwerke	03901
staf	02101
staff	0fT02
stage de formation	0M_01
stagiair	0IW01
stagiaire	0kg02
stagiar	03O01
stagiara	03O01
stagiară	03O01
stagista	01l01
stajyer	05901
stajyeri	05901
stale	0Gd02
stan	0=d01
standardiste	01W01
starfsferilskra	0LU01
starfsferilskrá	0LU01
starfsmadur	0<j01
starfsmaður	0<j01
starostwo	02n01
start up	0NI02
start-up	0NI02
startup	0NI02
station	06=01
statistician	01h01
statni jazykova zkouska	0TZ01
stavby	0ED01
stavbyvedouci	0>101
stavbyvedoucí	0>101
stazist	0==01
stazista	0ki03
stazistka	0A502
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0==01
stažista	06P01
stažuotojas	02H01
ste	0kl01
steeg	0EC01
steig	0@V01
steward	01h01
stichting	02P01
stieg	0@V01
stien	0:B01
stiftelse	0>P02
stifter	06>01
stiftung	03901
stigen	04Z01
stigur	0OA01
stipend	0Vn01
stipendet	0Vn01
stipendi	06501
stipendiat	06<01
stipendiet	0en01
stipendija	0km05
stipendium	0l206
stiurthoir	03J01
stiúrthóir	03J01
stjori	0<j01
stjóri	0<j01
stm	0RI01
stofa	06601
stofnandi	0<j01
stofnun	06601
stolar	0l803
stolarz	01m01
stolár	0?H01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0l;02
straaket	04Z01
straat	0EC01
strada	0l=02
straede	0NG01
straeti	0OA01
straipsnis	0VL01
straket	04Z01
strana	0l?01
strasse	0@V01
strata 1	0C^01
strata 2	0cA01
strateg	02801
strategist	01h01
straße	0@V01
stredisko	0l@02
stredna odborna skola	0ZO01
stredna skola	0ZO01
stredne	0lB02
stredne pokrocila	0lB02
stredne pokrocily	0lD04
stredne pokročilá	0W?01
stredne pokročilý	0lH02
stredni prumyslova skola	0CT01
stredni skola	0CT01
stredná odborná škola	0ZO01
stredná škola	0ZO01
stredoskolske	0lJ02
stredoskolske s maturitou	0\S01
stredoskolske vzdelani	0\S01
stredoskolske vzdelanie	0\R01
stredoškolské	0\R01
stredoškolské vzdelanie	0\R01
street	05c01
stribrny	00501
strojirny	0ED01
strojírny	0ED01
strokovni izpit	0@201
strokovnjak	0lL02
strokovno	0lN01
strona	0lO01
strong	0Ph01
strucni ispit	0HT02
strucni studij	0e=01
strucnjak	0lP04
strukovne studije	0;_01
strukturovany zivotopis	0lT02
strukturovaný životopis	0f501
strukturvieniba	0Ch01
struktūrvienība	0Ch01
stručni ispit	0HT02
stručni studij	0e=01
stručnjak	0lP04
stråket	04Z01
stræde	0NG01
stræti	0OA01
student	0lV03
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06>01
studentermedhjælper	06>01
studentexamen	0NX01
studentische hilfskraft	09<01
studentsprof	0O`01
studia	0A301
studia doktoranckie	0HX01
studia i stopnia	0T501
studia ii stopnia	0T^01
studia inzynierskie	0T501
studia inżynierskie	0T501
studia licencjackie	0T501
studia magisterskie	0T^01
studia podyplomowe	0T^01
studie	0FO01
studiekompetanse	06k01
studiengang	0Kj01
studienrichtung	0Kj01
studieprogram	0MV01
studieretning	0Kk02
studierichting	02c01
studiespesialisering	06k01
studii aprofundate	0Ei01
studii de masterat	0Ei01
studii doctorale	0G\01
studii liceale	09N01
studii medii	09N01
studii postliceale	0AD01
studii postuniversitare	0Ei01
studii superioare	0Eh01
studii universitare de licenta	0Eh01
studii universitare de licență	0Eh01
studij	0jo01
studija	0lY02
studijni obor	0a801
studijni prumer	0Q501
studijny odbor	0kO01
studijny program	0kO01
studijní obor	0a801
studijní průměr	0Q501
studijska smer	0l[01
studijski program	0jm02
studiju programa	0W^01
studiju programma	0fS01
studijų programa	0W^01
studio	0l\0B
studio legale	03@01
studios	02o01
studiu	06Z01
studium	0ln02
studium policealne	0dQ01
studyosu	03L01
stuudio	04f01
stx	00D01
stylist	01h01
stypendium	0Ll01
styreleder	06<01
styrelsen	0>O01
styremedlem	06<01
styrkur	00;01
styrmann	0Cc01
stále	0Gd02
státní jazyková zkouška	0TZ01
stážista	0A502
stážistka	0A502
stígur	0OA01
stúdentspróf	0O`01
stúdió	06m01
stüdyosu	03L01
středisko	0Fj01
střední průmyslová škola	0CT01
střední škola	0CT01
středně	0W@01
středně pokročilá	0W@01
středně pokročilý	0m002
středoškolské	0\S01
středoškolské s maturitou	0\S01
středoškolské vzdělání	0\S01
stříbrný	00501
su an	0>>01
su anda	0>>01
subdirector	01A01
subdirectora	01A01
subesi	0=301
submitted	0=B01
sucasnost	0G701
sucasnosti	0G701
sudor	03O01
sufficiente	0m202
sugarut	03N01
sugis	0m401
sugárút	03N01
suhtlustasand	0UX01
suite	05c01
sujuva	0J]01
sujuva suullinen ja kirjallinen	0J]01
sujuvasti	0J]01
sumar	0m501
summa cum laude	0@Q01
summer	0m601
sunum	0<\01
superintendent	01h01
superior completo	09R01
supermarche	02g01
supermarché	02g01
supermarket	02o01
supermarkt	02P01
supermercado	08>02
supermercados	02S01
supermercat	03E01
supermercato	03@01
superviseur	01W01
supervisor	0m705
supervisora	02203
supervisore	01l01
supervizor	03O01
suradnica	0==01
suradnik	0==01
surat izin	0<901
surgeon	01h01
surucu belgesi	0<201
surveyor	01h01
sutaz	00401
suund	0JY01
suunniteltu	06n01
suunnittelija	05C01
suuntautuminen	0WX01
suuntautumisvaihtoehto	0WX01
suureparane	0WV01
suurepärane	0WV01
suvi	0m<01
svaert god	08U02
svaert godt	0MI01
svarec	0>101
svarecsky	0@401
sveinsprof	0O`01
sveinspróf	0O`01
sveitarfelag	06601
sveitarfélag	06601
svend	06>01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06k01
svetovalec	0DN01
svetovalka	0DN01
sveucilisni prvostupnik	0e=01
sveucilista	0gX01
sveuciliste	0gX01
sveučilišni prvostupnik	0e=01
sveučilišta	0gX01
sveučilište	0gX01
svid	0m=02
sviluppatore	01l01
sviluppatrice	01l01
svið	0m=02
svjedodzba	0m?02
svjedodžba	0m?02
svobodna	0mA01
svobodny	0mA01
svobodná	0mA01
svobodný	0mA01
svářeč	0>101
svářečský	0@401
svært god	08U02
svært godt	0MI01
swiadectwo	0@C01
swiadectwo dojrzalosci	0IV01
swiadectwo maturalne	0IV01
sygehus	0>O01
sygeplejerske	06>01
sykehus	0:A01
sykepleier	06<01
syksy	0mB01
symposium	0=B01
systeme	03901
systems	02o01
szabadalom	0FW01
szak	0kP01
szakacs	02001
szakerto	0mC02
szakertoi	0^101
szakgimnazium	0VU01
szakgimnázium	0VU01
szakirany	0kP01
szakirány	0kP01
szakiskola	0VU01
szakkepesites	0JX01
szakkozepiskola	0VU01
szakképesítés	0JX01
szakközépiskola	0VU01
szakmai erettsegi	0JX01
szakmai oneletrajz	0aj01
szakmai oneletrajza	0aj01
szakmai érettségi	0JX01
szakmai önéletrajz	0aj01
szakmai önéletrajza	0aj01
szakmunkas	0JX01
szakmunkas bizonyitvany	0JX01
szakmunkás	0JX01
szakmunkás-bizonyítvány	0JX01
szakos	0kP01
szakvizsga	0JX01
szakács	02001
szakértő	0mC02
szakértői	0^101
szalloda	06m01
szco	03>01
szeminarium	0mE01
szeminárium	0mE01
szerelo	02001
szerelő	02001
szerkeszto	0mF02
szerkesztő	0mF02
szinhaz	06m01
szkola	03^01
szkola podstawowa	03^01
szkola policealna	0dQ01
szkole	03^01
szkolenie	0mH02
szkoly	03^01
szkoła	03^01
szkoła podstawowa	03^01
szkoła policealna	0dQ01
szkoły	03^01
szovetkezet	06m01
szpital	02n01
szálloda	06m01
színház	06m01
szövetkezet	06m01
szčo	03>01
sách	09m01
sáng lập	09K01
sähköasentaja	05C01
säljare	02801
säätiö	06401
sælger	06>01
sæmileg	0`F01
séminaire	0M_01
sérfræðingur	0j:02
sérhæfing	01k01
sétány	03N01
sídlisko	0_G01
sídliště	0>[01
síðan	0jL01
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08:01
sölumaður	0<j01
súčasnosti	0G701
súčasnosť	0G701
súťaž	00401
sügis	0m401
sürücü belgesi	0<201
sš	0CT01
sơ cấp	0^V01
sơ yếu lý lịch	0Q201
số	0@_01
sở	0:`01
t	0_?01
t level	02O01
t m	0mJ01
t o m	0mK01
t.o.m	0mK01
t/m	0mJ01
tabellarischer lebenslauf	0<@01
tabib	04j01
tabiba	04j01
taeknimadur	0<j01
taekniskoli	03f01
taellae hetkellae	0I801
taenaeaen	0I801
taevling	0en01
taevlingen	0en01
tag	02001
tagad	0Z801
tagozat	0kP01
tagung	0mL01
tagungsband	07n01
tahmini	0<101
tahun	0mM02
tai	0mO01
taighdeoir	03J01
tailor	01h01
tajjeb	0mP01
tajjeb hafna	0Hl01
tajjeb ħafna	0Hl01
tajnica	0A102
tajnik	0A102
takdir belgesi	0:f01
takimi	0=301
takmicenje	0d;01
takmičenje	0d;01
takmorkud	0O]01
takmörkuð	0O]01
takımı	0=301
talitus	0]A01
talk	0=B01
talla hetkella	0I801
taller	0mQ04
talleres	07A01
tallers	03E01
talv	0mU01
talvi	0mV01
taman kanak kanak	0L301
taman kanak-kanak	0L301
tamirci	05901
tamplar	03O01
tanaan	0I801
tanacsado	02001
tanapaev	0Pe01
tanar	02001
tanaseni	0Pe01
tanav	0Zc01
tanfolyam	0mW03
tanito	02001
tanukiri	00101
tanulmany	0FW01
tanulmanyi atlag	07a01
tanulmány	0FW01
tanulmányi átlag	07a01
tanulo	02001
tanuló	02001
tanusitvany	0Tg01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0Tg01
tap chi	09m01
tap doan	0:`01
taqsima	0EH01
tardor	0mZ01
targyalasi szint	0LI01
targyalasi szintu	0LI01
targyalokepes	0LI01
tarjoilija	05C01
tarkastaja	05C01
tarnyba	0DU01
tarsalgasi	0W]01
tarsalgasi alapszint	0W\01
tarsalgasi szint	0W]01
tarsalgo	0W\01
tarsasag	06m01
tasarimci	05901
tasarimcisi	05901
tasarımcı	05901
tasarımcısı	05901
tavasz	0m[01
tavasza	0m[01
tavern	02o01
tavling	0en01
tavlingen	0en01
tavmunka	0m\01
tavolrol	0m\01
tbk	00`01
tcf	0;\01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03P01
team	0m]09
team lead	06V01
teanga dhuchais	0>a01
teanga dhúchais	0>a01
teastas	0?N01
teastas soisearach	06G01
teastas sóisearach	06G01
teater	0mf04
teatr	02n01
teatras	03?01
teatre	03E01
teatris	05e01
teatro	0?X03
teatru	03801
teatrul	03801
teatteri	06401
tecaj	0mj02
tech lead	06V01
technician	01h01
technicien	0R_01
technicka	0A502
technicus	02Q01
techniek	02P01
technik	0ml05
technikas	02H01
techniker	0n102
technikum	0n303
technikumas	0D001
technikus	02001
technikusi vegzettseg	0JX01
technikusi végzettség	0JX01
technička	0A502
technologies	02o01
technologist	01h01
technology	02o01
tecnic	02501
tecnic superior	0@b01
tecnica	0gF04
tecnica superior	0@c01
tecnicatura	0@c01
tecnico	0<H03
tecnico em	0BR01
tecnico en	09f01
tecnico medio	09f01
tecnico superior	0@c01
tecno	0n602
tecno u govoru i pismu	0n801
tecnologia	02S01
tecnologia em	09R01
tecnologias	08>02
tecnologico	0>d01
tecnologie	03@01
tecnologies	03E01
tecnologo	09R01
tecnologo em	0BR01
tecnologías	07A01
tecnológico	0>d01
tecnólogo	09R01
tecnólogo em	0BR01
tee	0Zc01
teenindaja	01=01
tef	0;\01
tefl	01N01
tehas	04f01
tehdas	06401
tehnicar	05:02
tehnician	03O01
tehniciana	03O01
tehniciană	03O01
tehnicka skola	0Ic02
tehnik	0n902
tehnikis	02I01
tehnikums	03j01
tehniska sola	0Ie01
tehničar	05:02
tehnička škola	0Ic02
tehniķis	02I01
tehniška šola	0Ie01
teicamas	0>201
teicami	0>201
teicneoir	03J01
teises	07_01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07_01
tekmovanje	0d801
teknik	09i02
teknik universitesi	03d01
teknik üniversitesi	03d01
tekniker	0n;04
teknikk	0:A01
teknikko	0n?02
tekniku	04j01
teknisi	02101
teknisyen	05901
teknisyeni	05901
teknologie doktor	0FT01
teknoloji	03L01
teknolojileri	03L01
tekoce	0nA01
tekoce znanje	0nA01
tekoče	0nA01
tekoče znanje	0nA01
tekstil	03L01
tel	0nB01
telc	0;\01
tele	0nB01
telecom	02o01
telelavoro	00e01
telemunca	0D>01
telemuncă	0D>01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0JD01
teletrabalho	0nC01
teletravail	00a01
teletreball	00f01
tem 4	0;\01
tem 8	0;\01
tem-4	0;\01
tem-8	0;\01
tem4	0;\01
tem8	0;\01
temel	0;L02
temel duzey	0;L02
temel düzey	0;L02
temel seviye	0;N01
temsilci	05901
temsilcisi	05901
ten du an	0DC01
teo	0AJ01
teollisuus	06401
teoranta	0AJ01
ter	03N01
terapeut	0nD02
terapeuta	01m01
teraz	0nF02
terbaik	05[01
tercuman	05901
tercüman	05901
tere	03N01
terrace	05c01
terveyskeskus	06401
tervezett	0nH01
tervezo	02001
tervező	02001
tese	04o01
tesekkur belgesi	0:f01
tesi	0nI02
tesiasi	0Ca01
tesis	0nK02
tesisatci	05901
tesisatçı	05901
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05C01
testdaf	0;\01
tester	0nM06
testerka	01m01
teymi	0IY01
tez	0<\01
teza	06Z01
tezi	06j01
tezli yuksek lisans	0nS01
tezli yüksek lisans	0nS01
tezsiz yuksek lisans	0nS01
tezsiz yüksek lisans	0nS01
teză	06Z01
teātris	05e01
tečaj	0mj02
tečno	0n602
tečno u govoru i pismu	0n801
teşekkür belgesi	0:f01
teżi	06j01
th	0_o01
thac si	0:M01
thang	0nT02
thanh pho	0@_01
thanh thao	0_V02
thcs	0Cf01
the	0:J01
the huong dan vien	0:J01
theater	0nV03
theatre	0NI02
therapeut	05m02
therapist	01h01
these	0>_01
these de doctorat	0GX01
thesis	0=B01
thi tran	0@_01
thiet ke	09K01
third place	00N01
thiết kế	09K01
thjalfari	0<j01
thn	0nY01
tho	09K01
tho dien	09K01
thon	0@_01
thpt	0Cf01
through	0nZ01
thru	0nZ01
thu ky	09K01
thu ngan	09K01
thu ngân	09K01
thu thu	09K01
thu vien	0:`01
thuc tap sinh	09K01
thuiswerk	0Qg01
thydandi	0<j01
thành phố	0@_01
thành thạo	0_V02
tháng	0nT02
thèse	0>_01
thèse de doctorat	0GX01
théâtre	02g01
thôn	0@_01
thư ký	09K01
thư viện	0:`01
thạc sĩ	0:M01
thẻ	0:J01
thẻ hướng dẫn viên	0:J01
thị trấn	0@_01
thợ	09K01
thợ điện	09K01
thủ thư	09K01
thực tập sinh	09K01
ticaret	03L01
tidskrift	0Vl02
tidsskrift	0n[04
tie	08301
tiedekunta	03k01
tien si	0n_01
tienda	07A01
tiendas	07A01
tieng me	0:E01
tieng me de	0:E01
tiesibas	05f01
tiessaiste	07b01
tiesības	05f01
tieu hoc	0Cf01
tiešsaistē	07b01
tiimi	0bT02
tijdschrift	0YW02
tiketina	0``01
tikėtina	0``01
til	0n`03
til d d	0RE01
til d.d	0RE01
til dagsins	0JN01
til dagsins i dag	0JN01
til dagsins í dag	0JN01
til na	0Mf01
til naa	0Mf01
til nu	0RE01
til nå	0Mf01
til og med	0nc02
till	0ne02
till dags dato	0`f01
till date	0B001
till now	0B001
till och med	0mK01
till present	0B001
tills nu	0`f01
tills vidare	0`f01
tim	0ng05
timarit	0>Y01
timmerman	02Q01
tingkat dasar	0J;01
tingkat lanjut	03n01
tinh	0@_01
tinh nguyen vien	09K01
tionscadal	0nl01
tirocinante	01l01
tischler	05H01
tischlerei	03901
titkar	02001
titkarno	02001
titkár	02001
titkárnő	02001
titol	01Y01
titolare	01l01
titre professionnel	03D01
titulo	01Z01
titulo universitario	09e01
tiyatrosu	03L01
tiến sĩ	0n_01
tiếng mẹ	0:E01
tiếng mẹ đẻ	0:E01
tiểu học	0Cf01
tjener	06>01
tlumacz	01m01
tlumaczka	01m01
tn	0nm02
tnhh	0:`01
to	0no02
to chuc	0:`01
to date	0B001
to present	0B001
to this day	0B001
to truong	09K01
toamna	0o101
today	0B001
todistus	0j<02
toefl	0;\01
toefl ibt	0;\01
toeic	0;\01
toeicスコア	0o201
toemrer	05U02
toften	0NG01
togaf	01N01
tohtori	0o302
tohtorintutkinto	0LX01
toi	0DP01
toimetaja	01=01
toiminimi	0UL01
toimisto	06401
toimittaja	05C01
toistaiseksi	0I801
toko	07B01
tol	0o502
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0mK01
tomrer	05U02
tookoda	04f01
tootaja	01=01
topik	0;\01
torfl	0;\01
torg	0OA01
torget	0o702
tori	08301
torv	0NG01
tosaitheoir	0>C01
tospraaklig	0MO01
tospraklig	0MO01
tosproget	0MG01
tospråklig	0MO01
tot	0o903
tot en met	0mJ01
tot heden	0P^01
tot nghiep thpt	00H01
tot nu	0P^01
tot nu toe	0P^01
tot op heden	0P^01
tovaren	03>01
tovarna	0YA02
továreň	03>01
továrna	0ED01
tp	0@_01
tr	0>[01
trade certificate	02N01
tradenomi	04J01
traducatoare	03O01
traducator	03O01
traducteur	01W01
traductor	02602
traductora	02602
traductrice	01W01
traducătoare	03O01
traducător	03O01
tradutor	02R01
tradutora	02R01
traduttore	01l01
traduttrice	01l01
traduttur	04j01
traenare	02801
traener	06>01
trainee	0o<04
trainer	0o@03
training	0oC02
training course	0BI01
tranare	02801
trang	0oE01
transactions	0=B01
translator	01h01
transport	02P01
transportes	08>02
transports	0oF02
trasporti	03@01
travesia	08]01
travessa	04<01
travessera	08k01
travesía	08]01
treasurer	01h01
treener	01=01
tren trung binh	0oH01
trener	0oI03
treneris	02F02
trenerka	01m01
trening	0mE01
trenutacno	0oL01
trenutačno	0oL01
trenutno	0oM03
tres bien	08M02
tres bon	0A[01
tres bon niveau	0BE01
tres bonne maitrise	0BE01
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03O01
trg	0_^03
trgovina	0VH02
tribunal	02S01
trida	0>[01
trieda	0_G01
trinity	0;\01
triq	0D301
tro ly	09K01
trofeo	0oP02
trofeu	00M01
trofeul	0>M01
troféu	00M01
troi chay	0>n01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0oR01
truckcertifikat	0?o01
truckfoererbevis	08@01
truckforerbevis	08@01
truckførerbevis	08@01
truckkort	0@301
truhlar	0>101
truhlář	0>101
trung binh	0oS02
trung bình	0oS02
trung cap	0oU02
trung cap cao	0oH01
trung cap nghe	0Cf01
trung cấp	0oU02
trung cấp cao	0oH01
trung cấp nghề	0Cf01
trung hoc	0Cf01
trung hoc pho thong	0oW02
trung học	0Cf01
trung học phổ thông	0oW02
trung tam	0:`01
trung tam dao tao	0Cf01
trung tâm	0:`01
trung tâm đào tạo	0Cf01
truong	0Cf01
truong ban	09K01
truong cao dang	0Cf01
truong dai hoc	0Cf01
truong nhom	09K01
truong phong	09K01
truong thpt	0Cf01
trust	02o01
trva	0Gd02
trvá	0Gd02
tränare	02801
træner	06>01
très bien	08M02
très bon	0A[01
très bon niveau	0BE01
très bonne maîtrise	0BE01
tréner	02001
tréning	0mE01
trésorier	01W01
trésorière	01W01
trên trung bình	0oH01
trôi chảy	0>n01
trường	0Cf01
trường cao đẳng	0Cf01
trường thpt	0Cf01
trường đại học	0Cf01
trưởng ban	09K01
trưởng nhóm	09K01
trưởng phòng	09K01
trợ lý	09K01
trực tuyến	0oR01
tu	0oY03
tu van	09K01
tu xa	0oR01
tuinen	02P01
tuinman	02Q01
tukang	02101
tulajdonos	02001
tulityoekortti	03M01
tulityokortti	03M01
tulityökortti	03M01
tulkotaja	02I01
tulkotajs	02I01
tulkotāja	02I01
tulkotājs	02I01
tunnistus	0ZH02
tunnustus	0o\03
turizm	03L01
turpinas	0Z801
turpinās	0Z801
tutkija	05C01
tutkimusasema	06401
tutkinto	0WW01
tutor	0o_03
tutora	02R01
tuttora	00k01
tvaaspraakig	0MN01
tvasprakig	0MN01
tvityngd	0^U01
tvityngdur	0^U01
tvornica	0UN01
tvrtka	0UN01
tvåspråkig	0MN01
tvítyngd	0^U01
tvítyngdur	0^U01
tweede prijs	0IL01
tweetalig	0IM01
tyden	0ob01
tydnu	0ob01
tydny	0ob01
tydzien	0oc01
tydzień	0oc01
tygodni	0oc01
tygodnie	0oc01
tym	0Fj01
tyoenjohtaja	05C01
tyoentekijae	05C01
tyoeturvallisuuskortti	03M01
tyonjohtaja	05C01
tyontekija	05C01
tyoturvallisuuskortti	03M01
tyrejas	02H01
tyrėjas	02H01
tytul	0Ll01
tytul technika	0IV01
tytuł	0Ll01
tytuł technika	0IV01
tyydyttaevae	0UU02
tyydyttaevae alkeet	04T01
tyydyttava	0UU02
tyydyttava alkeet	04T01
tyydyttävä	0UU02
tyydyttävä alkeet	04T01
työnjohtaja	05C01
työntekijä	05C01
työturvallisuuskortti	03M01
tárgyalási szint	0LI01
tárgyalási szintű	0LI01
tárgyalóképes	0LI01
társalgási	0W]01
társalgási alapszint	0W\01
társalgási szint	0W]01
társalgó	0W\01
társaság	06m01
távmunka	0m\01
távolról	0m\01
tâmplar	03O01
tällä hetkellä	0I801
tänapäev	0Pe01
tänaseni	0Pe01
tänav	0Zc01
tänukiri	00101
tänään	0I801
tävling	0en01
tävlingen	0en01
tæknimaður	0<j01
tækniskóli	03f01
tècnic	02501
tècnic superior	0@b01
tècnica	02501
técnica	06002
técnica superior	0@c01
técnico	06002
técnico em	0BR01
técnico en	09f01
técnico medio	09f01
técnico superior	0@c01
tél	0nB01
télétravail	00a01
tér	03N01
tên dự án	0DC01
tình nguyện viên	09K01
tím	0Fo01
tímarit	0>Y01
títol	01Y01
título	01Z01
título universitario	09e01
tól	0o502
tõlk	01=01
tõlkija	01=01
töökoda	04f01
töötaja	01=01
tømrer	05U02
týden	0ob01
týdny	0ob01
týdnů	0ob01
tým	0Fj01
tęsiasi	0Ca01
tłumacz	01m01
tłumaczka	01m01
től	0o502
tř	0>[01
třída	0>[01
tư vấn	09K01
tại	0mO01
tạp chí	09m01
tập đoàn	0:`01
tỉnh	0@_01
tốt	0_V02
tốt nghiệp thpt	00H01
tổ	0:D01
tổ chức	0:`01
tổ trưởng	09K01
tới	0DP01
từ	0od02
từ xa	0oR01
u	0of06
u braku	0`202
u tijeku	0oL01
u toku	0ol01
uab	00`01
ubersetzer	05H01
ubezpieczenia	02n01
ucen	0>101
uceni	0CT01
ucenic	03O01
ucetni	0>101
uciliste	0om03
ucitel	02J02
ucitelj	0b>03
ucla	0A701
uctovnicka	0?H01
uctovnik	0?H01
uczelnia	03^01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0A701
udana	0`501
udata	0`601
uddannelsescenter	0IO01
udemy	0A701
udmaerkelse	00801
udmærkelse	00801
udruga	0UN01
udruzenje	05l01
udruženje	05l01
udvikler	06>01
uebersetzer	05H01
ufer	0@V01
ufficio	0EI01
ufficjal	04j01
uffiċjal	04j01
ug	00`01
uge	10001
uger	10001
ugift	0jS02
ugm	0A701
ugyintezo	02001
ugynokseg	06m01
ugyved	02001
uhing	04f01
ui	06V01
uitgeverij	10102
uitmuntend	10301
uitstekend	0f@01
ujsagiro	02001
uke	10401
uker	10401
uksus	0]A01
ul	10506
ulica	10;05
ulice	0>[01
ulicy	04I01
ulikool	03P01
umschulung	01?01
und	10@01
undergraduate	09Y01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0O]01
undirstaða	0O]01
uned	0>d01
ungdomsskole	0:e01
uni	0Q302
uniao estavel	0k601
unidad	0DO01
unidade	0F801
unit	10A04
unita	0EI01
unitat	0Fa01
unite	0?Q01
unità	0EI01
unité	0?Q01
univ bacc	0e=01
univ dipl	0[601
univ. bacc	0e=01
univ. dipl	0[601
universidad	0>d01
universidade	0?[01
universita	10E02
universitaet	0<:01
universitaire	01M01
universitaria	0>d01
universitas	0L301
universitat	10G02
universitate	10I02
universitatea	07301
universitatea politehnica	07301
universitates	03j01
universite	10K02
universiteit	07`01
universitesi	03d01
universitet	10M03
universitetas	0D001
universitete	0D001
universitetet	10M03
universiteto	0D001
universities	01K01
university	10P02
università	10E02
universität	0<:01
université	01M01
universitāte	03j01
universitātes	03j01
univerza	0Ie01
univerze	0Ie01
univerzi	0Ie01
univerzita	0L902
univerzite	0L902
univerzitet	10R01
univerzitetni diplomirani	0[601
univerzity	0L902
univerzitě	0CT01
uniwersytet	10S01
união estável	0k601
unmarried	0@h01
unternehmen	03901
until	0nZ01
until now	0B001
until present	0B001
until today	0B001
unur	0=_01
uoc	01L01
uomo	0[c01
upc	01L01
upcoming	05W01
uplne stredne	0\R01
upper intermediate	0O@01
upper second	00T01
upper second class	00T01
upper-intermediate	0O@01
uppsats	0K=01
uprawnienia	0@C01
uprawnienie	0@C01
urad	0F^02
urbanitzacio	08k01
urbanització	08k01
urbanizacion	08]01
urbanización	08]01
ured	0UN01
urednica	0@j03
urednik	0@j03
urkunde	10T02
urzad	02n01
urząd	02n01
usek	0l@02
usine	02g01
uslugi	02n01
usmerenje	10V01
usmeritev	0l[01
usmjerenje	0jo01
ust duzey	03l01
usta	05901
ustabasi	05901
ustabaşı	05901
ustanova	0=O01
ustanovitelj	05<01
ustav	0F^02
usługi	02n01
ut	03N01
utbildningsdag	10W01
utca	03N01
utgefid	0>Y01
utja	03N01
utmaerkelse	00K01
utmaerkt	0MH01
utmarkelse	00K01
utmarkt	0MH01
utmerkelse	00901
utmerket	0MI01
utmärkelse	00K01
utmärkt	0MH01
utvar	0l@02
utvecklare	02801
utvikler	06<01
uverenje	0a901
uvjerenje	0b_01
ux	06V01
uy ban	0:`01
uye	05901
uyesi	05901
uzaktan	0@I01
uzem	04B02
uzina	03801
uzivatelska	10X01
uzivatelsky	10X01
uzman	10Y02
uzman duzey	10[01
uzman düzey	10[01
uzmani	05901
uzmanı	05901
uznani	00501
uznanie	00401
uznemuma	10\01
uznemums	05e01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05e01
uzņēmumā	10\01
učení	0CT01
učeň	0>101
učilište	10]02
učiliště	0CT01
učitel	0T]01
učitelj	0b>03
učiteľ	07m01
uživatelsky	10X01
uživatelská	10X01
v	10_05
v le	0>\01
v o s	00`01
v teku	0Cm01
v.le	0>\01
v.o.s	00`01
va	10d01
vaar	10e02
vaardare	02801
vaardcentral	0=N01
vaaren	10e02
vabalt	0WV01
vabatahtlik	01=01
vaditaja	02I01
vaditajs	02I01
vadovas	02H01
vadove	02H01
vadovė	02H01
vadybininkas	02H01
vadybininke	02H01
vadybininkė	02H01
vadītāja	02I01
vadītājs	02I01
vaeg	04Z01
vaegen	04Z01
vaeitoeskirja	10g02
vaelttaevae	04T01
vaelttaevae keskitaso	0UW01
vaenget	0NG01
vaentanlegt	01001
vaerkfoerer	06>01
vaerkforer	06>01
vaerksted	0>O01
vaeylae	08301
vag	04Z01
vaga hasti	0WV01
vaga hea	10i02
vagen	04Z01
vahene	04N01
vairuotojas	02H01
vairuotojo pazymejimas	07_01
vairuotojo pažymėjimas	07_01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03K01
vaitoskirja	10g02
vaji	06;01
vakblad	0<Z01
vakfi	03L01
vakfı	03L01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06401
vald	10k02
valjak	0Zc01
vallalat	04B02
vallaline	01<01
vallalkozo	02001
valmentaja	05C01
valores	0A401
valttava	04T01
valttava keskitaso	0UW01
van	10m01
van phong	0:`01
vanaf	10n02
vandaag	0P^01
vanzatoare	03O01
vanzator	03O01
vapaaehtoinen	05C01
var	10e02
vara	11001
vardare	02801
vardcentral	0=N01
varen	10e02
varhato	0nH01
varhatoan	0nH01
varilec	0DN01
varon	0Q>01
vartija	05C01
varón	0Q>01
vas	0_H01
vasara	11102
vaspitac	0X?01
vaspitač	0X?01
vastaava	05C01
vayla	08301
vca	11302
vd	0OU01
vdana	0mA01
vdaná	0mA01
ve	11502
vecka	11701
veckor	11701
ved	11802
vedec	0A502
vedes	0TF01
vedouci	0>101
vedoucí	0>101
veduca	0?H01
veduci	0?H01
vedúca	0?H01
vedúci	0?H01
vedęs	0TF01
veebis	0UK01
veg	0:B01
vegen	0:B01
vegi	0OA01
vegur	0OA01
vegyesz	02001
vegyész	02001
vei	0:B01
veien	0:B01
veikals	05e01
veileder	06<01
veitingahus	06601
veitingahús	06601
vej	0NG01
vejleder	06>01
veldig god	0MI01
veleuciliste	0gX01
veleučilište	0gX01
velmi dobra	03o02
velmi dobre	0dL04
velmi dobrá	04401
velmi dobře	11:02
velmi pokrocila	0V`01
velmi pokročilá	0V`01
velvirki	0<j01
vencedor	00M01
vencedora	00M01
vendedor	06002
vendedora	06002
vendeur	01W01
vendeuse	01W01
venditore	01l01
venditrice	01l01
venedor	02501
venedora	02501
ventures	02o01
verano	11<01
verao	11=01
verband	03901
verdlaun	11>02
verein	03901
vereniging	02P01
vergevorderd	11@01
verhandlungssicher	0cc01
verhandlungssicher in wort und schrift	0M<01
verheiratet	0NY01
verkaeufer	05H01
verkaufer	05H01
verkefni	11A01
verket	0=N01
verkfraedingur	0<j01
verkfræðingur	0<j01
verkoopster	02Q01
verkoper	02Q01
verkossa	0K601
verksmidja	06601
verksmiðja	06601
verkstad	0=N01
verksted	0:A01
verkäufer	05H01
verlag	11B02
veroeffentlichung	07n01
veroffentlichung	07n01
verpleegkundige	02Q01
verseny	0EA02
versicherung	03901
versicherungen	03901
verslun	06601
vertaler	02Q01
verteja	02H01
vertejas	02H01
vertejums	07d01
vertieft	0ND01
vertiefung	0Kj01
vertreter	05H01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0NT01
verwachte	0NT01
verwalter	05H01
verwitwet	0NY01
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	11=01
verðlaun	11>02
veröffentlichung	07n01
vet	01h01
vetaejae	05C01
vetaja	05C01
veterinarian	01h01
vetur	11D01
vetäjä	05C01
veuf	0?O01
veuve	0?O01
vezeto	02001
vezető	02001
veľmi dobre	11E02
veľmi dobrá	04701
vhs	0A701
via	0>\01
viale	0>\01
vice president	01h01
vico	0>\01
vicolo	0>\01
vid	11G02
videja atzime	07d01
videja izglitiba	06U01
videja limeni	0i=01
videja profesionala	06U01
videji	0i=01
videjs	11I02
videregaaende	0`Z01
videregaaende opplaering	06k01
videregaaende skole	0:e01
videregaende	0`Z01
videregaende opplaering	06k01
videregaende skole	0:e01
videregående	0`Z01
videregående opplæring	06k01
videregående skole	0:e01
vidurine mokykla	0D001
vidurinis	0=j01
vidurinis issilavinimas	0=j01
vidurinis išsilavinimas	0=j01
vidurinė mokykla	0D001
vidurkenning	00;01
vidurkis	0:C01
vidusskola	03j01
vidutines	0c901
vidutinis	11K02
vidutiniskai	0c901
vidutiniškai	0c901
vidutinės	0c901
vidēji	0i=01
vidējs	11I02
vidējā atzīme	07d01
vidējā izglītība	06U01
vidējā līmenī	0i=01
vidējā profesionālā	06U01
vien	0:`01
vien dao tao	0Cf01
viesbutis	03?01
viesnica	05e01
viesnīca	05e01
viešbutis	03?01
viikko	11M01
viikkoa	11M01
vikar	05U02
vikarie	02801
village	05c01
villanyszerelo	02001
villanyszerelő	02001
vincitore	00O01
vincitrice	00O01
vinder	00801
vinnare	00K01
vinner	00901
vinter	11N03
vinteren	11Q02
vintern	11S01
virasto	06401
virejas	02H01
viriesu	11T01
virietis	11T01
virkailija	05C01
virksomhed	0>O01
virtual	0NC01
virziens	0fS01
virėjas	02H01
visa skola	11U02
visa strucna sprema	11W02
visi srednji	11Y02
visja sola	0Ie01
visja strokovna izobrazba	11[01
visjesolska izobrazba	11[01
visjesolski studij	11[01
visji srednji	11\01
visoka skola	0Ic02
visoka sola	0Ie01
visoka strokovna izobrazba	0En01
visoka strucna sprema	0EM01
visoka stručna sprema	0EM01
visoka škola	0Ic02
visoka šola	0Ie01
visoko obrazovanje	0SW01
vispareja videja	06U01
vispārējā vidējā	06U01
viss	0Qi01
vita	0_=01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06k01
vitnemal	06k01
vitnemål	06k01
viuda	0k901
viudo	0k901
viuva	0k601
viuvo	0k601
vizsga	0=;02
við	0Pn01
viðurkenning	00;01
viúva	0k601
viúvo	0k601
viša stručna sprema	11W02
viša škola	11U02
viši srednji	11Y02
višja strokovna izobrazba	11[01
višja šola	0Ie01
višješolska izobrazba	11[01
višješolski študij	11[01
višji srednji	11\01
viện	0:`01
viện đào tạo	0Cf01
vk	11M01
vlasnica	0=>02
vlasnik	0=>02
vloeiend	0f@01
vloeiend in woord en geschrift	0f@01
vmbo	0PX02
vmbo diploma	0PZ01
vmbo-diploma	0PZ01
vo	11]01
vocational qualification	02O01
voda	06P01
vodic	07m01
vodicsky preukaz	0@501
voditelj	0VX01
vodič	07m01
vodičský preukaz	0@501
vodja	0DN01
vof	00`01
voitja	00101
voittaja	00701
voldoende	0B601
volontaer	02801
volontar	02801
volontaria	01l01
volontario	01l01
volonter	05:02
volontär	02801
volum	06Z01
voluntar	03O01
voluntara	03O01
voluntari	02501
voluntaria	02203
voluntario	06002
voluntară	03O01
volunteer	01h01
voluntària	02501
voluntária	02R01
voluntário	02R01
vom	11^01
von	11^01
voorjaar	0YJ01
voorman	02Q01
voorzitter	02Q01
vor	11_01
vorauss	05I01
voraussichtlich	05I01
vorbitor nativ	0<e01
vordiplom	09\01
vorsitzende	05H01
vorstand	05H01
vortrag	0;n02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	11`01
vottorð	11`01
vottun	11`01
vozac	05:02
vozacka dozvola	0HT02
vozač	05:02
vozačka dozvola	0HT02
voznik	0DN01
vozniski izpit	0@201
vozniški izpit	0@201
vođa	06P01
vp	06V01
vrijwilliger	0IW01
vrijwilligster	0IW01
vrlo dobro	11a04
vrouw	11e01
vrouwelijk	11e01
vrtec	0Ie01
vrtic	0Ic02
vrtić	0Ic02
vs	0En01
vsi	00`01
vss	11f02
vuggestue	0>O01
vukova diploma	0d;01
vuoden	00701
vuosi	11h01
vuotta	11h01
vut	0CT01
vwo	0PX02
vyborna	03o02
vyborne	0dL04
vychovatel	0T]01
vychovavatel	07m01
vychovávateľ	07m01
vydano	0FO01
vydata	0jf01
vydatá	0jf01
vydavatelstvi	0ED01
vydavatelstvo	11i02
vydavatelství	0ED01
vydavateľstvo	11i02
vydáno	0FO01
vyhlaska	0@401
vyhláška	0@401
vyras	11k01
vyriska	11k01
vyriška	11k01
vyskumny pracovnik	0?H01
vysoka skola	0L902
vysoke uceni	0CT01
vysoke uceni technicke	0CT01
vysokoskolske	0:>01
vysokoškolské	0:>01
vysoká škola	0L902
vysoké učení	0CT01
vysoké učení technické	0CT01
vyssi odborna skola	0CT01
vyssi odborne	0F401
vyssie odborne	11l01
vysvedceni	0@401
vysvedcenie	0@501
vysvedčenie	0@501
vysvědčení	0@401
vyucen	0\S01
vyuceni	0\S01
vyucni list	0\S01
vyucny list	0\R01
vyučen	0\S01
vyučení	0\S01
vyvojar	02J02
vyzkumny pracovnik	0>101
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	11l01
vyšší odborná škola	0CT01
vyšší odborné	0F401
vzdalene	0_E01
vzdáleně	0_E01
vzgojitelj	05<01
và	10d01
vállalat	04B02
vállalkozó	02001
várható	0nH01
várhatóan	0nH01
vânzătoare	03O01
vânzător	03O01
väg	04Z01
väga hea	10i02
väga hästi	0WV01
vägen	04Z01
vähene	04N01
väitekiri	03K01
väitöskirja	10g02
väljak	0Zc01
välttävä	04T01
välttävä keskitaso	0UW01
väylä	08301
vår	10e02
vårdare	02801
vårdcentral	0=N01
våren	10e02
vænget	0NG01
væntanlegt	01001
værkfører	06>01
værksted	0>O01
vélvirki	0<j01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	11E02
výborná	03o02
výborné	04401
výborně	11:02
výskumný pracovník	0?H01
výuční list	0\S01
výučný list	0\R01
vývojár	07m01
vývojář	0T]01
výzkumný pracovník	0>101
vāji	06;01
văn phòng	0:`01
vērtējums	07d01
vědec	0>101
vīrietis	11T01
vīriešu	11T01
všs	11m01
všį	00`01
w	11n02
w l l	00`01
w toku	04501
w trakcie	04501
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0Y301
wakil	02101
wakil ketua	02101
wall	0@V01
wanita	0bh01
warehouse	02o01
warsztat	02n01
warsztaty	12001
wartawan	02101
warung	07B01
way	05c01
we	12101
wedstrijd	0<<01
week	12202
weeks	12401
weg	12502
weibl	0N701
weiblich	0N701
weiterbildung	0Mb02
weken	12701
welder	01h01
werk	03901
werke	03901
werker	05m02
werkstatt	03901
werkstudent	09<01
werkstudentin	09<01
wesen	0W_01
wettbewerb	0dI02
wiceprezes	01m01
widowed	0@h01
winemaker	01h01
winkel	02P01
winnaar	0IL01
winner	00N01
winter	12803
wiosna	12;01
wiosną	12;01
wirausaha	07B01
wissenschaft	0W_01
wissenschaften	0W_01
wissenschaftler	05H01
wissenschaftliche mitarbeiterin	09<01
wissenschaftlicher mitarbeiter	09<01
with	0MT01
wk	12401
wks	12401
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09_01
wo master	0G`01
wo-bachelor	09_01
wo-master	0G`01
woche	12<01
wochen	12<01
wohnung	04e01
woj	04I01
wolny	0UM01
wolontariusz	01m01
wolontariuszka	01m01
woman	12=02
work from home	0NC01
worker	01h01
working familiarity	0L;01
working knowledge	0O>02
working proficiency	0O@01
works	02o01
workshop	12?03
writer	01h01
wychowawca	01m01
wydawnictwo	12B02
wydzial	12D02
wydział	12D02
wykladowca	01m01
wyksztalcenie srednie	0IV01
wykształcenie średnie	0IV01
wykładowca	01m01
wynik	0aA01
wyroznienie	0Ll01
wyróżnienie	0Ll01
wystapienie	06l01
wystąpienie	06l01
wyzsza szkola	03^01
wyższa szkoła	03^01
własna działalność	02n01
właściciel	01m01
właścicielka	01m01
xa	0@_01
xahar	12F01
xep loai	0E=01
xerrada	0?:01
xhur	12F01
xitwa	12G01
xuat sac	12H02
xuong	0:`01
xuất sắc	12H02
xã	0@_01
xưởng	0:`01
xếp loại	0E=01
y	12J02
y ta	09K01
y tá	09K01
yandal	0@d01
yapi	03L01
yapı	03L01
yardimcisi	05901
yardımcısı	05901
yarisma	0:f01
yarismasi	0:f01
yarışma	0:f01
yarışması	0:f01
yayasan	07B01
yayinevi	12L02
yayinlandi	0<\01
yayinlari	03L01
yayınevi	12L02
yayınlandı	0<\01
yayınları	03L01
yaz	12N01
yazilim	03L01
yazilimci	05901
yazılım	03L01
yazılımcı	05901
yds	0;\01
year	12O01
years	12O01
yeterlik	0<201
yeu	0^V01
yh examen	0X@01
yh-examen	0X@01
yhdistys	06401
yhtio	06401
yhtioe	06401
yhtiö	06401
yil	0j901
yki	0;\01
yksikko	0bT02
yksikkoe	0bT02
yksikkö	0bT02
yleisarvosana	06o01
ylempi amk	0F001
ylempi ammattikorkeakoulututkinto	0F001
ylempi korkeakoulututkinto	0F001
yliopisto	03k01
yliopistossa	03k01
ylioppilas	04i01
ylioppilastutkinto	04i01
yokdil	0;\01
yonetici	05901
yoneticisi	05901
yr	12P01
yrittaejae	05C01
yrittaja	05C01
yrittäjä	05C01
yrityksessa	12Q01
yrityksessae	12Q01
yrityksessä	12Q01
yritys	06401
yrkesbevis	0NX01
yrkesexamen	0LY01
yrkesfag	06k01
yrkeshoegskola	0MP01
yrkeshoegskoleexamen	0X@01
yrkeshogskola	0MP01
yrkeshogskoleexamen	0X@01
yrkeshögskola	0MP01
yrkeshögskoleexamen	0X@01
yrs	12P01
yuksek lisans	0nS01
yuksek lisans derecesi	0nS01
yuksekokulu	03d01
yökdil	0;\01
yönetici	05901
yöneticisi	05901
yüksek lisans	0nS01
yüksek lisans derecesi	0nS01
yüksekokulu	03d01
yıl	0j901
yếu	0^V01
z	12R02
z odliko	0dh01
z wyroznieniem	0aA01
z wyróżnieniem	0aA01
zaawansowana	0:b02
zaawansowany	0:b02
zacatecnik	12T02
zacetnik	12V02
zacetno	12X01
zaciatocnik	12Y02
zadovoljavajuce	0g_01
zadovoljavajuće	0g_01
zadovoljivo	0dH01
zadruga	02k03
zaklad	02n01
zaklada	0UN01
zakladatel	02J02
zakladateľ	07m01
zakladna	12[02
zakladna skola	0ZO01
zakladna znalost	0^=01
zakladne znalosti	0^=01
zakladni	12]02
zakladni skola	0CT01
zakladni znalost	0^F01
zakladni znalosti	0^F01
zakladny	12_01
zaklady	12`05
zakljucni izpit	0dK01
zaključni izpit	0dK01
zakład	02n01
zakłady	02n01
zalozba	12e02
zalozyciel	01m01
zalozycielka	01m01
založba	12e02
zameranie	0kO01
zamereni	0a801
zamestnanec roku	00501
zamezna	0UM01
zamężna	0UM01
zaměstnanec roku	00501
zaměření	0a801
zasadnicze zawodowe	0IV01
zastepca	01m01
zastupca	0?H01
zastupce	0>101
zastępca	01m01
zaswiadczenie	0@C01
zavarivac	0=>02
zavarivač	0=>02
zavarovalnica	0=O01
zavod	12g05
zavody	0F^02
zawodowe	0IV01
zawodowka	03^01
zawodówka	03^01
zayif	0;N01
zayıf	0;N01
začetnik	12V02
začetno	12X01
začiatočník	12Y02
začátečník	12T02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@C01
zbornik	12l04
zborník	0A301
zdaj	0Cm01
zdalna	0Qh01
zdalnie	0Qh01
zdravnica	0DN01
zdravnik	0DN01
zdravotni sestra	0>101
zdravotní sestra	0>101
zdravstveni dom	0=O01
zdruzenie	03>01
zdruzenje	0=O01
združenie	03>01
združenje	0=O01
zeer goed	0NZ02
zeichner	05H01
zeitschrift	0;n02
zelfstandig	0NQ01
zelo dobro	13002
zena	13204
zenaty	0hk02
zenska	13602
zenske	13802
zenski	13:04
zensko	12R02
zentrum	03901
zertifikat	0ZA02
zertifiziert	13>01
zertifizierung	0;`01
zespol	0Ha01
zespol szkol	03^01
zespół	0Ha01
zespół szkół	03^01
zeszyty naukowe	06l01
zeugnis	0;`01
ziekenhuis	02P01
ziema	13?02
zima	13A06
zimmerei	03901
zimmerer	05H01
zimą	13G01
zinatnu doktors	0Go01
zinātņu doktors	0Go01
zivljenjepis	13H01
zivnost	0F^02
zivotopis	13I04
zkouska	0@401
zkouška	0@401
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0d801
zmagovalka	0d801
znamka	0@D02
znanstvenik	0==01
známka	0@D02
zomer	13M01
zonaty	0UM01
zonen	0NQ01
zorg	02P01
zpusobilost	0@401
způsobilost	0@401
zrt	00`01
zs	0CT01
zulassung	05o01
zurnalas	0VL01
zurnalistas	02H01
zurnalists	02I01
zurnals	0FS01
zurzeit	04601
zvarac	0?H01
zviluppatur	04j01
zvárač	0?H01
zweisprachig	0J^01
zwyciezca	0Ll01
zwycięzca	0Ll01
zyciorys	13N01
zyciorys zawodowy	13N01
zzp	0NQ01
zzp'er	0IW01
základná	12[02
základná znalosť	0^=01
základná škola	0ZO01
základné znalosti	0^=01
základní	12]02
základní znalost	0^F01
základní znalosti	0^F01
základní škola	0CT01
základný	12_01
základy	13O04
zástupca	0?H01
zástupce	0>101
závod	0F^02
závody	0F^02
zš	0CT01
à	07e02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0nC01
à présent	00_01
àrea	0Fa01
á netinu	00j01
általános iskola	04`02
ápoló	02001
ár	13S01
área	13T03
áruház	06m01
átlag	07a01
áætlað	01001
ägare	02801
äidinkielen taso	02Z01
äidinkielenä	02Z01
äidinkieli	02Z01
äidinkielinen	02Z01
ämne	02[01
ärztin	02\01
år	01103
årets	01403
çevirmen	05901
çevrimiçi	0@I01
çift anadal	0@d01
çok iyi	0A?02
çok iyi derecede	0AA01
çırak	05901
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0I;02
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:i02
építész	02001
équipe	0?Q01
érem	0EA02
érettségi	0JX01
érettségi bizonyítvány	0JX01
értékesítő	02001
és	0J`01
établissements	02g01
étage	04[01
étterem	06m01
été	0K701
év	0K902
éves	0K;01
évkönyv	0FW01
ênfase	0JE01
í dag	0JN01
í sambúð	0IX01
în curs	01i01
în prezent	01i01
începând cu	0RP01
începător	0;S02
învățătoare	03O01
învățător	03O01
ó	13W02
ógift	0IX01
óstán	0AJ01
óta	0bc02
óvoda	0VU01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0JY01
ödül	0:f01
ödülü	0:f01
ön lisans	0]l01
önkormányzat	06m01
önkéntes	0ak01
önlisans	0]l01
önéletrajz	0aj01
önéletrajza	0aj01
ösd	0;\01
ösztöndíj	0EA02
översättare	02801
öz geçmiş	0bg01
özgeçmiş	0bg01
özgeçmişi	0bg01
öğretim görevlisi	05901
öğretim üyesi	05901
öğretmen	05901
öğretmeni	05901
økonom	05U02
øvet	0aW01
újságíró	02001
úplné stredné	0\R01
úrad	03>01
úsek	0l@02
ústav	0F^02
út	03N01
útgefið	0>Y01
útja	03N01
útvar	0l@02
účetní	0>101
účtovník	0?H01
účtovníčka	0?H01
úřad	0ED01
übersetzer	05H01
ügyintéző	02001
ügynökség	06m01
ügyvéd	02001
ühing	04f01
üksus	0]A01
ülikool	03P01
üniversite	03d01
üniversitesi	03d01
üst düzey	03l01
üye	05901
üyesi	05901
üzem	04B02
þjálfari	0<j01
þýðandi	0<j01
ārste	02I01
ārsts	02I01
ċertifikat	0@@01
ċertifikat tas-sekondarja	0@?01
ċertifikazzjoni	0@@01
č.p	0>[01
časopis	0?I04
čašník	0?H01
čašníčka	0?H01
červený diplom	0@D02
čestné uznanie	00401
čestné uznání	00501
član	0@j03
članak	0@m02
članek	0Vc01
članica	0A102
člen	0A502
článek	0FO01
článok	0A301
čvut	0CT01
číšník	0>101
đang làm	0;Q01
điều dưỡng	09K01
điều hành	09K01
điều phối viên	09K01
điểm	0E=01
điểm trung bình	0E=01
đã kết hôn	0@^01
đường	0@_01
đại học	0Cf01
đầu bếp	09K01
đến	0DP01
đến nay	0;Q01
đề tài	0DC01
độc thân	0@^01
ġurnal	06j01
ġurnalist	04j01
ģimnāzija	03j01
ħarifa	0PS01
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0RN01
įvertinimas	0:C01
ļoti labi	07o02
ősz	0b`01
ősze	0b`01
œnologue	01W01
ředitel	0T]01
řidič	0T]01
řidičský průkaz	0@401
średni	0kV02
średnia	0kX02
średnia ocen	0aA01
średnie	0IV01
średnio	0HP01
średnio zaawansowany	0HP01
średnio zaawansowany wyższy	0GM01
średniozaawansowana	0HP01
średniozaawansowany	0kV02
średniozaawansowany wyższy	0GM01
świadectwo	0@C01
świadectwo dojrzałości	0IV01
świadectwo maturalne	0IV01
şampiyon	0:f01
şef	05901
şefi	05901
şimdi	0>>01
şirket	03L01
şirketi	03L01
şoför	05901
şu an	0>>01
şu anda	0>>01
şubesi	0=301
še traja	0Cm01
šef	0=>02
šetalište	08f01
šiandien	0Ca01
šiuo metu	0Ca01
škola	13Y04
školenie	0j601
školení	0j701
šobrīd	0Z801
šodien	0Z801
šoferis	02I01
šola	0Ie01
špecialista	0?H01
špecialistka	0?H01
špecializácia	0kO01
štipendija	0d801
štipendium	00401
štruktúrovaný životopis	0f401
študent	0DN01
študijný odbor	0kO01
študijný program	0kO01
študijska smer	0l[01
študijski program	0l[01
štúdia	0A301
štúdio	03>01
šķīries	0`401
żeńska	0VM01
żeński	0VM01
żonaty	0UM01
żviluppatur	04j01
życiorys	13N01
życiorys zawodowy	13N01
ž	12R02
žena	13204
ženatý	0hk02
ženska	13]01
ženski	13^03
žensko	12R02
ženské	13802
žiema	13a01
življenjepis	13H01
živnost	0ED01
živnosť	03>01
životopis	13I04
žurnalas	0VL01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0FS01
școala	07301
școala gimnazială	07301
școala postliceală	07301
școală	07301
școală postliceală	0AD01
școală profesională	09N01
șef	03O01
șefă	03O01
și	0jJ01
șofer	03O01
șoseaua	04F01
άγαμη	13b01
άγαμοσ	13b01
άδεια	13c01
άδεια ασκήσεωσ	13c01
άδεια οδήγησησ	13c01
άνδρασ	13d01
άνοιξη	13e01
άντρασ	13d01
άπταιστα	13f01
άρθρο	13g01
άριστα	13h02
άριστη	13f01
άριστη γνώση	13f01
άριστο	13j01
άρρεν	13d01
έγγαμη	13b01
έγγαμοσ	13b01
έπαινοσ	00P01
έργα	13k01
έργο	13k01
έτη	13l01
έτοσ	13l01
έωσ	13m01
έωσ και σήμερα	13n01
έωσ σήμερα	13n01
ίδρυμα	13o01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	13b01
αγαμοσ	13b01
αδεια	13c01
αδεια ασκησεωσ	13c01
αδεια οδηγησησ	13c01
αε	00`01
αει	14001
ακαδημία	14001
ακαδημια	14001
ανακοίνωση	13g01
ανακοινωση	13g01
αναλυτήσ	14101
αναλυτησ	14101
αναλυτρια	14101
αναλύτρια	14101
αναμένεται	14201
αναμενεται	14201
αναμενομενη	14201
αναμενομενο	14201
αναμενόμενη	14201
αναμενόμενο	14201
ανδρασ	13d01
ανοικτο πανεπιστημιο	14001
ανοικτό πανεπιστήμιο	14001
ανοιξη	13e01
ανοιχτο πανεπιστημιο	14001
ανοιχτό πανεπιστήμιο	14001
αντρασ	13d01
ανωτερη εκπαιδευση	14301
ανώτερη εκπαίδευση	14301
απθ	14001
απο	14402
απολυτήριο	14601
απολυτήριο γενικού λυκείου	14601
απολυτήριο γυμνασίου	14601
απολυτήριο λυκείου	14601
απολυτηριο	14601
απολυτηριο γενικου λυκειου	14601
απολυτηριο γυμνασιου	14601
απολυτηριο λυκειου	14601
απταιστα	13f01
από	14402
αρθρο	13g01
αριθμοσ	14701
αριθμόσ	14701
αριστα	13h02
αριστείο	00P01
αριστειο	00P01
αριστη	13f01
αριστη γνωση	13f01
αριστο	13j01
αρρεν	13d01
αρσενικο	13d01
αρσενικό	13d01
αρχάριοι	14801
αρχάριοσ	14901
αρχαριοι	14801
αρχαριοσ	14901
αρχιτέκτονασ	14101
αρχιτεκτονασ	14101
ασκουμενη	14101
ασκουμενοσ	14101
ασκούμενη	14101
ασκούμενοσ	14101
ασφαλιστική	13o01
ασφαλιστικη	13o01
αφοί	13o01
αφοι	13o01
βαθμολογία	14:01
βαθμολογια	14:01
βαθμοσ	14:01
βαθμοσ πτυχιου	14:01
βαθμόσ	14:01
βαθμόσ πτυχίου	14:01
βασικά	14;02
βασικέσ γνώσεισ	14;02
βασική	14;02
βασική γνώση	14901
βασικα	14;02
βασικεσ γνωσεισ	14;02
βασικη	14;02
βασικη γνωση	14901
βασικο	14=01
βασικο επιπεδο	14901
βασικό	14=01
βασικό επίπεδο	14901
βεβαίωση	13c01
βεβαιωση	13c01
βιβλίο	13g01
βιβλιο	13g01
βιβλιοθήκη	13o01
βιβλιοθηκη	13o01
βιβλιοθηκονομοσ	14101
βιβλιοθηκονόμοσ	14101
βιογραφικο	14>01
βιογραφικο σημειωμα	14>01
βιογραφικό	14>01
βιογραφικό σημείωμα	14>01
βιολογοσ	14101
βιολόγοσ	14101
βοηθοσ	14101
βοηθόσ	14101
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	14001
γενικοσ βαθμοσ	14:01
γενικό λύκειο	14001
γενικόσ βαθμόσ	14:01
γιατροσ	14101
γιατρόσ	14101
γραμματέασ	14101
γραμματεασ	14101
γραφίστασ	14101
γραφείο	13o01
γραφειο	13o01
γραφιστασ	14101
γυμνάσιο	14001
γυμνασιο	14001
γυναίκα	14?01
γυναικα	14?01
δάσκαλοσ	14101
δήμοσ	13o01
δίγλωσση	14@01
δίγλωσσοσ	14@01
δίπλωμα	14A02
δίπλωμα ιεκ	14301
δίπλωμα μηχανικού	14C01
δασκάλα	14101
δασκαλα	14101
δασκαλοσ	14101
δημοσ	13o01
δημοσίευση	13g01
δημοσιευση	13g01
δημοσιογράφοσ	14101
δημοσιογραφοσ	14101
δημοτικο σχολειο	14001
δημοτικό σχολείο	14001
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	14D01
διαδικτυακα	14D01
διαζευγμένη	13b01
διαζευγμένοσ	13b01
διαζευγμενη	13b01
διαζευγμενοσ	13b01
διακριση	00P01
διατριβή	13g01
διατριβη	13g01
διαχειριστήσ	14101
διαχειριστησ	14101
διγλωσση	14@01
διγλωσσοσ	14@01
διδάκτορασ	14E01
διδακτορασ	14E01
διδακτορική διατριβή	14E01
διδακτορικη διατριβη	14E01
διδακτορικο	14E01
διδακτορικο διπλωμα	14E01
διδακτορικό	14E01
διδακτορικό δίπλωμα	14E01
διευθυνση	14F01
διευθυντήσ	14101
διευθυντησ	14101
διευθυντρια	14101
διευθύντρια	14101
διεύθυνση	14F01
δικηγοροσ	14101
δικηγόροσ	14101
διπλωμα	14A02
διπλωμα ιεκ	14301
διπλωμα μηχανικου	14C01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	13b01
εγγαμοσ	13b01
εθελοντήσ	14101
εθελοντησ	14101
εθελοντρια	14101
εθελόντρια	14101
ειδίκευση	14G01
ειδικευση	14G01
ειδικοσ	14H02
ειδικοτητα	14G01
ειδικόσ	14H02
ειδικότητα	14G01
εισήγηση	13g01
εισηγηση	13g01
εκδοσεισ	14J02
εκδοτικοσ	13o01
εκδοτικόσ	13o01
εκδόσεισ	14J02
εκπα	14001
εκπαιδευτήσ	14101
εκπαιδευτησ	14101
εκπαιδευτικοσ	14101
εκπαιδευτικόσ	14101
εκτιμωμενη	14201
εκτιμώμενη	14201
ελευθεροσ επαγγελματιασ	13o01
ελεύθεροσ επαγγελματίασ	13o01
εμπ	14001
εξ αποστάσεωσ	14D01
εξ αποστασεωσ	14D01
εξειδικευμένοσ	14L01
εξειδικευμενοσ	14L01
επα λ	14001
επα.λ	14001
επαινοσ	00P01
επαλ	14001
επαρκήσ	14M01
επαρκησ	14M01
επε	00`01
επιμελήτρια	14101
επιμελητήσ	14101
επιμελητησ	14101
επιμελητρια	14101
επιμορφωση	14N01
επιμόρφωση	14N01
επιχείρηση	13o01
επιχειρηση	13o01
εποπτησ	14101
επόπτησ	14101
εργάτησ	14101
εργα	13k01
εργαστήριο	13o01
εργαστηριο	13o01
εργατησ	14101
εργο	13k01
εργοστάσιο	13o01
εργοστασιο	13o01
ερευνήτρια	14101
ερευνητήσ	14101
ερευνητησ	14101
ερευνητρια	14101
εστιατοριο	13o01
εστιατόριο	13o01
εταιρία	13o01
εταιρεία	13o01
εταιρεια	13o01
εταιρια	13o01
ετη	13l01
ετοσ	13l01
ευχερήσ	13f01
ευχερησ	13f01
εφορεία	13o01
εφορεια	13o01
εωσ	13m01
εωσ και σημερα	13n01
εωσ σημερα	13n01
ηλεκτρολογοσ	14101
ηλεκτρολόγοσ	14101
ημερίδα	13g01
ημεριδα	13g01
θέατρο	13o01
θήλυ	14?01
θεατρο	13o01
θηλυ	14?01
θηλυκο	14?01
θηλυκό	14?01
ι ε κ	14001
ι.ε.κ	14001
ιατροσ	14101
ιατρόσ	14101
ιδιοκτήτησ	14101
ιδιοκτητησ	14101
ιδρυμα	13o01
ιδρυτήσ	14101
ιδρυτησ	14101
ιδρυτρια	14101
ιδρύτρια	14101
ιεκ	14001
ικανοποιητική	14M01
ικανοποιητικη	14M01
ικε	00`01
ινστιτουτο	14O02
ινστιτούτο	14O02
κάρτα	13c01
κέντρο	13o01
καθηγήτρια	14101
καθηγητήσ	14101
καθηγητησ	14101
καθηγητρια	14101
και	14Q01
καλά	14R01
καλή	14S02
καλή γνώση	14R01
καλα	14R01
καλη	14S02
καλη γνωση	14R01
καλο	14U01
καλοκαίρι	14V01
καλοκαιρι	14V01
καλωσ	14:01
καλό	14U01
καλώσ	14:01
καρτα	13c01
κατάλογοσ	13g01
κατάρτιση	14N01
κατάστημα	13o01
καταλογοσ	13g01
καταρτιση	14N01
καταστημα	13o01
κατευθυνση	14G01
κατεύθυνση	14G01
κεντρο	13o01
κεφάλαιο	13g01
κεφαλαιο	13g01
κλάδοσ	14F01
κλαδοσ	14F01
κλινική	13o01
κλινικη	13o01
κολέγιο	14001
κολεγιο	14001
κολλέγιο	14001
κολλεγιο	14001
λέκτορασ	14101
λίαν καλώσ	14:01
λεκτορασ	14101
λεωφ	14701
λεωφοροσ	14701
λεωφόροσ	14701
λιαν καλωσ	14:01
λογίστρια	14101
λογιστήσ	14101
λογιστησ	14101
λογιστρια	14101
λυκειο	14001
λύκειο	14001
μάγειρασ	14101
μάγειροσ	14101
μάνατζερ	14101
μάστερ	14C01
μέλοσ	14101
μέσοσ όροσ	14:01
μέτρια	14M01
μέτρια γνώση	14M01
μέτριο	14W02
μέχρι	13m01
μέχρι σήμερα	13n01
μέχρι τώρα	13n01
μήνασ	14Y01
μήνεσ	14Y01
μαγειρασ	14101
μαγειροσ	14101
μαθητευομενοσ	14101
μαθητευόμενοσ	14101
μανατζερ	14101
μαστερ	14C01
μελοσ	14101
μεσαίο	14U01
μεσαίο επίπεδο	14M01
μεσαιο	14U01
μεσαιο επιπεδο	14M01
μεσοσ οροσ	14:01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	14C01
μεταπτυχιακεσ σπουδεσ	14C01
μεταπτυχιακο	14C01
μεταπτυχιακο διπλωμα	14C01
μεταπτυχιακοσ	14C01
μεταπτυχιακοσ τιτλοσ	14C01
μεταπτυχιακό	14C01
μεταπτυχιακό δίπλωμα	14C01
μεταπτυχιακόσ	14C01
μεταπτυχιακόσ τίτλοσ	14C01
μεταφράστρια	14101
μεταφραστήσ	14101
μεταφραστησ	14101
μεταφραστρια	14101
μετρια	14M01
μετρια γνωση	14M01
μετριο	14W02
μεχρι	13m01
μεχρι σημερα	13n01
μεχρι τωρα	13n01
μηνασ	14Y01
μηνεσ	14Y01
μητρική	14@01
μητρική γλώσσα	14@01
μητρικη	14@01
μητρικη γλωσσα	14@01
μηχανικοσ	14Z01
μηχανικόσ	14Z01
μονάδα	14F01
μοναδα	14F01
μουσείο	13o01
μουσειο	13o01
νηπιαγωγείο	14001
νηπιαγωγειο	14001
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	14101
νοσηλευτησ	14101
νοσηλευτρια	14101
νοσηλεύτρια	14101
νοσοκομείο	13o01
νοσοκομειο	13o01
ξεναγοσ	14101
ξεναγόσ	14101
ξενοδοχείο	13o01
ξενοδοχειο	13o01
ξυλουργοσ	14101
ξυλουργόσ	14101
ο ε	00`01
ο.ε	00`01
οδηγοσ	14101
οδηγόσ	14101
οδοσ	14701
οδόσ	14701
οικονομολογοσ	14101
οικονομολόγοσ	14101
οινοποιείο	13o01
οινοποιειο	13o01
ομάδα	14F01
ομαδα	14F01
ομιλία	13g01
ομιλια	13g01
ομιλοσ	13o01
οργανισμοσ	13o01
οργανισμόσ	13o01
οροφοσ	14701
παιδαγωγοσ	14101
παιδαγωγόσ	14101
πανεπιστήμιο	14001
πανεπιστημίου	14001
πανεπιστημιο	14001
πανεπιστημιου	14001
παντρεμένη	13b01
παντρεμένοσ	13b01
παντρεμενη	13b01
παντρεμενοσ	13b01
παρον	13n01
παρόν	13n01
πατέντα	13g01
πατεντα	13g01
περιοδικο	13g01
περιοδικό	13g01
πιστοποίηση	13c01
πιστοποιημένη	13c01
πιστοποιημένοσ	13c01
πιστοποιημενη	13c01
πιστοποιημενοσ	13c01
πιστοποιηση	13c01
πιστοποιητικο	13c01
πιστοποιητικό	13c01
πλατεία	14701
πλατεια	14701
πολυ καλα	13f01
πολυ καλη	13f01
πολυ καλη γνωση	14R01
πολυ καλο	13j01
πολυτεχνείο	14001
πολυτεχνειο	14001
πολύ καλά	13f01
πολύ καλή	13f01
πολύ καλή γνώση	14R01
πολύ καλό	13j01
πρακτικά	13g01
πρακτικα	13g01
προγραμματίστρια	14101
προγραμματιστήσ	14101
προγραμματιστησ	14101
προγραμματιστρια	14101
προεδροσ	14101
προισταμενη	14101
προισταμενοσ	14101
προπτυχιακέσ σπουδέσ	14[01
προπτυχιακεσ σπουδεσ	14[01
προπτυχιακο	14[01
προπτυχιακό	14[01
προτζεκτ	13k01
προχωρημένο	14\02
προχωρημενο	14\02
προϊστάμενοσ	14101
προϊσταμένη	14101
πρωτο βραβειο	00P01
πρόεδροσ	14101
πρότζεκτ	13k01
πρώτο βραβείο	00P01
πτυχίο	14^02
πτυχίο επαλ	14601
πτυχίο πανεπιστημίου	14[01
πτυχιο	14^02
πτυχιο επαλ	14601
πτυχιο πανεπιστημιου	14[01
πτυχιουχοσ	14[01
πτυχιούχοσ	14[01
πωλήτρια	14101
πωλητήσ	14101
πωλητησ	14101
πωλητρια	14101
σήμερα	13n01
σε εξέλιξη	13n01
σε εξελιξη	13n01
σελίδα	14`01
σελιδα	14`01
σεμινάριο	14a02
σεμιναριο	14a02
σερβιτορα	14101
σερβιτοροσ	14101
σερβιτόρα	14101
σερβιτόροσ	14101
σημερα	13n01
στην	14c01
στο	14c01
στοιχειωδεισ γνωσεισ	14901
στοιχειωδησ	14901
στοιχειώδεισ γνώσεισ	14901
στοιχειώδησ	14901
στον	14c01
στουντιο	13o01
στούντιο	13o01
συλλογικοσ τομοσ	13g01
συλλογικόσ τόμοσ	13g01
συλλογοσ	13o01
συμβουλοσ	14101
συνέδριο	13g01
συνεδριο	13g01
συνεργάτησ	14101
συνεργάτιδα	14101
συνεργατησ	14101
συνεργατιδα	14101
συνεταιρισμοσ	13o01
συνεταιρισμόσ	13o01
συντάκτησ	14101
συντάκτρια	14101
συντακτησ	14101
συντακτρια	14101
συντηρήτρια	14101
συντηρητήσ	14101
συντηρητησ	14101
συντηρητρια	14101
συντομο βιογραφικο	14>01
συντονίστρια	14101
συντονιστήσ	14101
συντονιστησ	14101
συντονιστρια	14101
σχεδιάστρια	14101
σχεδιαστήσ	14101
σχεδιαστησ	14101
σχεδιαστρια	14101
σχολή	14001
σχολή καλών τεχνών	14001
σχολείο	14001
σχολειο	14001
σχολη	14001
σχολη καλων τεχνων	14001
σύλλογοσ	13o01
σύμβουλοσ	14101
σύντομο βιογραφικό	14>01
τ ε ι	14001
τ κ	14701
τ.ε.ι	14001
τ.κ	14701
ταμίασ	14101
ταμιασ	14101
τει	14001
τεχνίτησ	14101
τεχνικοσ	14101
τεχνικόσ	14101
τεχνιτησ	14101
τηλεργασία	14D01
τηλεργασια	14D01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	14701
τμήμα	14d02
τμημα	14d02
τομέασ	14f02
τομεασ	14f02
τομοσ	13g01
τράπεζα	13o01
τραπεζα	13o01
τωρα	13n01
τόμοσ	13g01
τώρα	13n01
υδραυλικοσ	14101
υδραυλικόσ	14101
υπάλληλοσ	14101
υπαλληλοσ	14101
υπευθυνη	14101
υπευθυνοσ	14101
υπεύθυνη	14101
υπεύθυνοσ	14101
υπηρεσία	14h02
υπηρεσια	14h02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	13o01
υπουργειο	13o01
φαρμακείο	13o01
φαρμακειο	13o01
φαρμακοποιοσ	14101
φαρμακοποιόσ	14101
φθινοπωρο	14j01
φθινόπωρο	14j01
φουρνοσ	13o01
φούρνοσ	13o01
φυσικοσ	14101
φυσικοσ ομιλητησ	14@01
φυσικόσ	14101
φυσικόσ ομιλητήσ	14@01
χειμωνασ	14k01
χειμώνασ	14k01
χειριστήσ	14101
χειριστησ	14101
χημικοσ	14101
χημικόσ	14101
χρονια	13l01
χρονοσ	13l01
χρόνια	13l01
χρόνοσ	13l01
ψυχολογοσ	14101
ψυχολόγοσ	14101
ωδείο	14001
ωδειο	14001
ωσ	13m01
ωσ σήμερα	13n01
ωσ σημερα	13n01
όμιλοσ	13o01
όροφοσ	14701
а s	00`01
а.ş	00`01
автобиография	14l01
агент	14m03
агентство	15002
агенция	15201
агенција	15301
агенція	15401
агроном	15501
ад	00`01
адвокат	15604
администратор	15:03
администрация	15=01
адміністратор	15>01
адміністрація	15401
академии	15?01
академия	15@02
академија	15B01
академія	15C01
академії	15C01
аккредитация	15D01
акредитація	15E01
активно	15F01
альманах	15G01
анализатор	15H01
аналитик	15I01
аналитичар	15J01
аналітик	15>01
анкета	15K02
антологія	15M01
ао	15N02
ап	15P01
апотека	15301
аптека	15Q03
архитект	15H01
архитекта	15T01
архитектор	15I01
архітектор	15>01
асистент	15U03
асоциация	15201
асоціація	15401
аспирант	15501
аспирантура	15X02
аспірант	15Z01
аспірантура	15[02
ассистент	15I01
ассоциация	15=01
атестат	15]02
аттестат	15_02
аттестат о среднем образовании	15a01
аудитор	15b02
б р	15d01
б-р	15d01
базове	15e01
базовий	15f02
базовий рівень	15e01
базово	15h03
базово ниво	15k01
базовое	15l01
базовые знания	15m02
базовый	15m02
базовый уровень	15l01
базові знання	15f02
бакалавр	15o02
бакалаврат	16101
бакалавриат	16201
бакалавър	16301
бакалавърска	16301
бакалавърска степен	16301
бал	16401
балл	16501
баллов	16501
банк	15002
банка	16602
бармен	15501
бечелор	16801
библиотека	16903
библиотекар	16<03
билингв	16?01
биография	14l01
биографија	16@01
биолог	15501
бл	15P01
благајник	15T01
благодарность	0R901
благодарственное письмо	0R901
болница	16602
больница	15=01
бр	16A01
брошура	16B01
буд	16C01
будинок	16C01
бул	16D02
булевар	16A01
булевард	15P01
бульвар	16F02
бухгалтер	15b02
бытовой	16H01
бюро	15002
бібліотека	15401
бібліотекар	15Z01
білінгв	16I01
в	16J03
в браке	16M01
в момента	16N01
в разводе	16M01
в совершенном владении	16O01
в совершенстве	16P01
васпитач	15J01
ведуча	16Q01
ведучий	16Q01
ведущий	16R01
весна	16S02
весни	16U01
весной	16V01
весны	16V01
вестник	16W02
взимку	16Y01
видавництво	16Z02
викладач	15>01
випускова	16Q01
висока школа	15B01
високий	16\01
високо образовање	16]01
виступ	15M01
висше	16301
висше образование	16301
висше училище	16^01
вихователь	15Z01
виш	15C01
виша стручна спрема	16_01
виша школа	16`02
виши средњи	16b01
вище за середній	16c01
вище середнього	16c01
владелец	16R01
власник	16d02
власница	15T01
влітку	16f01
во	16g01
водитель	15501
водительские права	15D01
водительское удостоверение	15D01
водій	15Z01
водійські права	15E01
возач	15J01
возачка дозвола	16h01
волонтер	16i03
волонтёр	15501
восени	16l01
воспитател	15501
вођа	15T01
впевнений	16\01
впевнено	16\01
врач	15501
врло добро	16m02
вртић	15B01
второ място	00>01
вуз	16o02
вукова диплома	00C01
вул	16C01
вулиця	16C01
вх	15P01
вчитель	15Z01
вчителька	16Q01
във	17101
възпитател	15H01
вып	15G01
высокий	17201
выступление	15G01
высшее	17301
выше среднего	17401
від	17502
віддалена робота	17701
віддалено	17701
відділ	17801
відділення	17801
відзнака	00A01
відмінно	17902
вільне	17;01
вільне володіння	17;01
вільно	17;01
вільно володію	17;01
вісник	15M01
г	17<03
газета	15002
газосварщик	15501
гбу	00`01
геолог	15501
гимназия	15@02
гимназија	15B01
глава	17?03
главный	16R01
го	17B02
говоримо	17D01
год	17E02
года	17G01
година	17H02
године	17J01
години	17K01
голова	16Q01
головний	16Q01
город	15d01
гостиница	15=01
готвач	15H01
готель	15401
гр	15P01
грамота	17L03
гран при	0R901
гран прі	00A01
гран-при	0R901
гран-прі	00A01
грант	0R901
група	17O04
группа	17S02
группа компаний	15=01
гуп	00`01
гімназія	15C01
д	15d01
д т н	17U01
д.т.н	17U01
данас	17V01
двуезичен	17W01
департамент	17X02
депо	17Z02
детска градина	16^01
детский сад	15?01
дизайнер	17\03
дизајнер	15J01
диплом	17_05
диплом бакалавра	16201
диплом з відзнакою	16401
диплом с отличием	16501
диплом специалиста	17301
диплом техника	17d01
диплома	17e02
диплома за средно образование	17g01
дипломирани	16]01
директор	17h04
дирекция	17l02
дирекција	17n01
дисертация	16B01
дисертація	15M01
диссертация	15G01
дистанционно	17o02
дистанционный	18101
дистанційно	17701
дитячий садок	15C01
днес	16N01
до	18204
до данас	17V01
до днес	16N01
до момента	16N01
до настоящего времени	18601
до настоящия момент	16N01
до сада	17V01
до сега	16N01
до сих пор	18601
до сьогодні	18701
до тепер	18701
до теперішнього часу	18701
добра	16b01
добре	18803
добрий	16c01
добро	18;04
доброволец	18?01
дозвола	16h01
доклад	16W02
доктор	18@01
доктор наук	18A02
доктор наука	18C01
доктор філософії	18D01
докторант	15H01
докторантура	18@01
докторат	18C01
докторска степен	18@01
докторске студије	18C01
дом	15d01
дом здравља	15301
доо	00`01
доповідь	15M01
допуск	18E02
досега	16N01
досконало	18G01
дослідник	15Z01
досі	18701
дотепер	18701
доцент	14m03
дружество	15201
друкарня	15401
друштво	15301
еад	00`01
екип	18H01
економиста	15T01
економска школа	15B01
економіст	15Z01
експерт	18I04
експертний	18M01
експертно	18N01
електрик	15Z01
електричар	15T01
електротехник	15H01
елементарний	15e01
елементарно	15k01
еоод	00`01
есей	15M01
есен	18O01
есента	18O01
ет	18P02
ж	18R04
ж к	15P01
ж.к	15P01
железници	15201
жен	18V01
жена	18W02
женат	16M01
женен	18Y01
женски	18W02
женский	18V01
женско	18Z01
женщина	18V01
животопис	16@01
журнал	18[02
журналист	18]02
журналіст	15Z01
жінка	18_01
жіноча	18_01
жіночий	18_01
з	17502
з відзнакою	16401
заваривач	15T01
заварчик	15H01
завод	18`04
задоволително	17D01
задруга	15301
заместитель	15501
заместник	15H01
замужем	16M01
заміжня	18d01
зао	00`01
зараз	18701
засновник	15Z01
застраховане	15201
заступник	15Z01
зборник	18e01
збірник	15M01
зварник	15Z01
звено	18H01
зима	18f04
зимата	18j01
зими	16Y01
зимой	18k01
зимы	18k01
знаком	18l01
значка	00>01
зно	0;\01
зрелостен изпит	17g01
зі	18m01
зі словником	15e01
и	18n03
изворни говорник	19101
изд во	15G01
изд-во	15G01
издавач	18e01
издавачка кућа	15301
издателство	19202
издательство	19402
излагање	18e01
изследовател	15H01
икономист	15H01
икономически университет	16^01
име на проекта	19601
инженер	19702
инжењер	19901
инспектор	18]02
институт	19:06
инструктор	19@02
интегрисане студије	16]01
ип	00`01
исследовател	15I01
истраживач	15J01
й	19B01
к т н	18A02
к э н	17U01
к.т.н	18A02
к.э.н	17U01
кандидат	19C01
кандидат наук	18A02
канцеларија	15301
капитан	15501
касиер	15H01
касир	15Z01
кассир	15501
категория	19D02
категорія	15E01
кафедра	19F04
кв	16F02
квалификация	19J01
кваліфікація	19K01
квартира	16F02
керівник	15>01
кладовщик	15501
клиника	16903
клініка	15401
книга	19L03
кну	0A701
код	19O01
коледж	19P01
колеж	19Q02
колледж	19S01
команда	17X02
комерцијалиста	15T01
компания	17Z02
компанија	15301
компанія	15401
конверзацијски	19T01
конкурс	17L03
конкурса	0R901
конкурсу	00A01
конобар	15J01
консерватория	15@02
консерваторія	15C01
консултант	19@02
консультант	19U02
конференция	16W02
конференција	18e01
конференція	15M01
концерн	15=01
кооперация	15201
координатор	17h04
копирайтер	15501
копірайтер	15Z01
кореспондент	15Z01
корп	15d01
корпорация	15=01
корпорація	15401
корреспондент	15501
кпі	0A701
край	15d01
красный диплом	16501
кубок	0R901
кувар	15J01
курс	19W06
курси	19]01
курсы	19^02
кухар	15Z01
књига	18e01
лаборант	15b02
лаборатория	17Z02
лабораторија	15301
лабораторія	15401
лавреат	00A01
лавреатка	00A01
лауреат	17L03
лауреатка	00A01
лекар	19@02
лектор	19`02
лекция	16B01
лекція	15M01
лесник	16R01
лесхоз	15=01
лет	17G01
лета	19b01
лето	19c02
летом	19b01
лидер	15501
лицей	15@02
лиценз	19e01
лицензия	15D01
лиценца	16h01
логист	15501
логіст	15Z01
лучшая	0R901
лучший	0R901
лято	19f01
лятото	19f01
лікар	15Z01
лікарня	15401
літа	16f01
літо	16f01
ліцей	15C01
ліцензія	15E01
м	19g04
магазин	15Q03
магационер	15T01
магистар	16]01
магистр	17301
магистратура	19k03
магистър	19n01
магистърска	19n01
магистърска степен	19n01
магістр	19o01
магістратура	19o01
майстер	15Z01
майстерня	15401
майстор	15H01
майчин	17W01
майчин език	17W01
маркетолог	15b02
мастер	1:002
мастер студије	16]01
мастерская	15=01
матерен	17W01
матерњи	19101
матерњи језик	19101
матура	1:202
матурски испит	1:401
машинист	18]02
мајстор	15T01
мгту	0A701
мгу	0A701
медал	00>01
медаль	1:502
медаља	00C01
медбрат	16R01
медицинска сестра	1:702
медсестра	1:902
медуниверситет	15?01
менаџер	15J01
менеджер	19U02
мениджър	15H01
мес	1:;02
месец	1:=02
месеца	1:=02
месеци	1:?01
месяц	1:@01
месяца	1:@01
месяцев	1:@01
методист	15501
механик	18]02
механичар	15J01
механік	15Z01
микрорайон	15d01
министарство	15301
министерство	17Z02
младший	16R01
много добре	1:A01
много добро	1:B02
много добро ниво	1:D01
модул	1:E01
мое резюме	1:F01
молодший	16Q01
молодший бакалавр	1:G01
молодший спеціаліст	1:G01
момента	16N01
монография	16W02
монографія	15M01
монтажник	15501
моё резюме	1:F01
моє резюме	1:H01
муж	1:I01
мужской	1:I01
мужчина	1:I01
музей	15Q03
музеј	15301
музыкант	15501
муп	00`01
мушкарац	1:J01
мушки	1:J01
мушко	1:J01
мъж	1:K01
мъжки	1:K01
міністерство	15401
міс	1:L01
місто	16C01
місяць	1:L01
місяці	1:L01
місяців	1:L01
н в	18601
н.в	18601
на бытовом уровне	16H01
на даљину	1:M01
наб	15d01
набережна	16C01
набережная	15d01
навесні	16U01
нагорода	00A01
награда	1:N03
назва проєкту	1:Q01
название проекта	1:R01
назив пројекта	1:S01
найкраща	00A01
найкращий	00A01
направление	1:T03
направление подготовки	19J01
напреднал	1:B02
напреднало	1:B02
напредно	16m02
напрям	19K01
нарис	15M01
насеље	16A01
наст вр	18601
наст время	18601
наст. вр	18601
наст. время	18601
наставник	15T01
наставница	15T01
настояще	16N01
настоящее время	18601
настоящем	16N01
настоящий момент	18601
настоящия момент	16N01
науковий співробітник	16Q01
научен сътрудник	18?01
научная статья	15G01
научный сотрудник	16R01
началник	15H01
начално	1:W02
начальник	15b02
начальное профессиональное	17d01
начальное профессиональное образование	17d01
начальный	15m02
начальный уровень	15l01
начинаещ	1:Y02
начинающий	1:[01
начиная с	1:\01
нв	18601
не женат	16M01
не замужем	16M01
нед	1:]01
недели	1:]01
недель	1:]01
неделя	1:]01
неженен	18Y01
незаміжня	18d01
неодружена	18d01
неодружений	18d01
неожењен	1:^01
неоконченное высшее	16201
неомъжена	18Y01
неудата	1:^01
новинар	15J01
новичок	1:[01
носитель	16?01
носитель языка	16?01
носій	16I01
носій мови	16I01
нпо	00`01
оао	00`01
обл	1:_03
область	16F02
образователно квалификационна степен магистър	19n01
образователно-квалификационна степен магистър	19n01
обука	16h01
община	1:b02
објављен	18e01
овлашћење	16h01
од	1:d02
одељење	17n01
одитор	15H01
одлично	16m02
одружена	18d01
одружений	18d01
одсек	1:f02
ожењен	1:^01
ожидаемый	1:h01
ожидается	1:h01
олимпиада	1:i02
олімпіада	00A01
омъжена	18Y01
онлайн	1:k03
онлајн	1:M01
оод	00`01
ооо	15N02
оператер	15J01
оператор	1:n03
општина	15301
осени	1;101
осень	1;101
осенью	1;101
осені	16l01
осигурање	15301
оснивач	15J01
основател	18]02
основе	1;202
основна школа	15B01
основне академске студије	16801
основне студије	16801
основно	1;404
основно владеене	17D01
основно знање	1;801
основно ниво	15k01
основно училище	16^01
осінь	16l01
от	1;903
от разстояние	1;<01
отговорник	15H01
отдел	17l02
отделение	1;=03
отель	15=01
отличен	1;@01
отличие	1;A02
отлично	1;C03
отлично владеене	1:A01
отличное	16O01
офис	17Z02
официант	15501
офіс	15401
офіціант	15Z01
оцена	1;F01
оценка	1;G02
оцінка	16401
очаква се	1;I01
очаквано	1;I01
очекивано	1;J01
очікуваний	1;K01
очікується	1;K01
пао	00`01
парикмахер	15501
пасивно	1;801
пат	00`01
патент	1;L04
пг	16^01
пгжпт	16^01
пекара	15301
пекарна	15201
пекарня	15002
пер	15d01
первое место	0R901
переводчик	15501
переводчица	16R01
перекладач	15Z01
переможець	00A01
переможниця	00A01
переулок	15d01
перше місце	00A01
пивара	15301
пл	1;P02
плакет	00>01
планирано	1;R02
планируемый	1:h01
планируется	1:h01
планується	1;K01
площа	16C01
площад	15P01
площадь	15d01
по	1;T02
по н в	18601
по н.в	18601
по наст время	18601
по наст. время	18601
по настоящее время	18601
по настоящий момент	18601
по сей день	18601
по сьогодні	18701
по теперішній час	18701
по цей день	18701
по цей час	18701
победител	00>01
победитель	0R901
победительница	0R901
победник	00C01
победница	00C01
повар	15501
повна середня	1;V01
повышение квалификации	1;W02
поглавље	18e01
поглиблений	17;01
подразделение	1;Y01
подяка	00A01
позориште	15301
поликлиника	17Z02
политех	15?01
политехнический	15?01
положен	16h01
полувисше	1;Z01
поліклініка	15401
політехніка	15C01
помощник	18]02
помоћник	15T01
помічник	15Z01
понастоящем	16N01
понині	18701
посвідчення	15E01
посвідчення водія	15E01
поселок	15d01
пословођа	15T01
посёлок	15d01
потврда	16h01
похвала	00C01
початковий	15f02
початковий рівень	15e01
початківець	1;[01
почетна грамота	00>01
почетная грамота	0R901
почетник	1;\02
почетно	1;801
почётная грамота	0R901
пр	16F02
пр т	15d01
пр-т	15d01
правник	15T01
правница	15T01
правоспособност	19e01
практикант	16i03
прат	00`01
преводач	15H01
преводилац	15T01
предавач	15J01
предавање	18e01
предвиђено	1;J01
предполагаемый	1:h01
предприятие	17Z02
председател	18]02
председник	15T01
председница	15T01
предстои	1;I01
предузеће	15301
президент	14m03
премия	0R901
премія	00A01
преподавател	1;^02
призер	1:502
признање	00C01
призёр	0R901
приправник	15T01
приправница	15T01
пров	16C01
провизор	16R01
провулок	16C01
провідний	16Q01
програмер	15J01
програмист	15H01
программист	15I01
програміст	15>01
продав	15Z01
продавац	15T01
продавач	15H01
продавачица	15T01
продавец	15501
продавница	15301
продвинутый	1;`02
продвинутый уровень	16O01
продюсер	15b02
проезд	15d01
проект	1;b03
проекта	1:R01
проекти	1;e02
проекты	1:R01
пролет	1;g01
пролетта	1;g01
пролеће	1;h01
прораб	15501
просек	1;F01
просек оцена	1;F01
просечна оцена	1;F01
просп	16C01
проспект	16F02
просунутий	17902
професионален бакалавър	16301
професионална автобиография	14l01
професионална биографија	16@01
професионална гимназия	16^01
професионална квалификация	17g01
професор	15U03
профессиональный	16O01
профессор	15I01
професійний	17;01
професійно технічна	1;V01
професійно-технічна	1;V01
профил	1;i01
профиль	19J01
проєкт	1:Q01
проєкти	1:Q01
проєкту	1:Q01
пројекат	1:S01
пројекти	1:S01
психолог	15604
пту	0A701
публикация	16W02
публикација	18e01
публікація	15M01
пут	16A01
първо място	00>01
підвищення кваліфікації	1;j02
підприємство	15401
підрозділ	17801
р	1;l01
работаю	18601
работник	15H01
рабочий	1;m02
рад	18e01
рад од куће	1:M01
радионица	15301
радна биографија	16@01
радник	15T01
радница	15T01
радіо	15401
разведен	1;o03
разведена	1;o03
разведён	16M01
разговорный	16H01
разговорный уровень	16H01
разработчик	1;^02
разрешително	19e01
разряд	15D01
район	16F02
рачуновођа	15T01
редактор	17\03
редакция	15=01
редакція	15401
режисер	15Z01
режиссер	15501
режиссёр	15501
резюме	15K02
рекрутер	15b02
республика	15d01
ресторан	1<203
ресторант	15201
референт	15J01
риелтор	15501
робочий	16c01
робітник	16Q01
роден	17W01
роден език	17W01
родная	16?01
родной	16?01
родной язык	16?01
розділ	15M01
розлучена	18d01
розлучений	18d01
розмовна	1<501
розмовний	1<501
розмовний рівень	1<501
розробник	15>01
роки	1;l01
року	1;l01
років	1;l01
руководилац	15T01
руководител	15I01
ръководител	1<601
рідна	16I01
рідна мова	16I01
рідний	16I01
рік	1;l01
с	1<703
с отличием	16501
саветник	15T01
саветница	15T01
сада	17V01
садашњост	17V01
самозайнятий	15401
самозанятый	15=01
саопштење	18e01
сарадник	15T01
сарадница	15T01
сборник	16W02
сварщик	1<:02
свидетелство	19e01
свидетельство	15D01
свободно	1<<02
свободно владею	16O01
свободное	16O01
свободное владение	16O01
свободный	16O01
свідоцтво	15E01
сдружение	15201
сега	16N01
сегодня	18601
сейчас	18601
секретар	1<>03
секретарица	15T01
секретарь	15501
сектор	1<A04
село	16F02
семеен	18Y01
семейна	18Y01
семинар	1<E01
семінар	19]01
сервитьор	15H01
середньо	1<501
середня	1;V01
середня освіта	1;V01
середня спеціальна	1:G01
середній	1<F02
середній бал	16401
середній рівень	1<501
сертификат	1<H03
сертификация	15D01
сертифициран	19e01
сертифицированный	15D01
сертифікат	1<K01
сертифікація	15E01
слабо	15k01
слесарь	15501
служба	1<L05
слюсар	15Z01
смер	1:E01
со	1<Q02
со словарем	15l01
со словарём	15l01
соавтор	15G01
собственик	15H01
совершенное	16P01
сотрудник	15501
соу	16^01
союз	15=01
спбгу	0A701
специализация	1;i01
специалист	1<S03
специалист по	1;Z01
специалитет	17301
специалност	1;i01
специальность	19J01
специјалиста	15T01
спеціальність	19K01
спеціалізація	19K01
спеціаліст	1<V02
спеціалітет	19o01
списание	16B01
співавтор	15M01
співробітник	15Z01
спілка	15401
среден успех	1;@01
среден успех от следването	1;@01
средне	16H01
среднее	15a01
среднее образование	15a01
среднее общее	15a01
среднее профессиональное	17d01
среднее профессиональное образование	17d01
среднее специальное	17d01
средний	1<X02
средний балл	16501
средний уровень	16H01
средно	1<Z03
средно владеене	17D01
средно ниво	1<]02
средно образование	17g01
средно специално	17g01
средно специално образование	17g01
средно училище	16^01
средња стручна спрема	1:401
средња школа	15B01
средње	1<_02
средњи	19T01
средњи ниво	19T01
ссс	1:401
стажант	15H01
стажер	15b02
стажист	15Z01
стажиста	15T01
стажёр	15501
стан	16A01
старший	1<a02
статия	16B01
стаття	15M01
статья	15G01
степень бакалавра	16201
степень магистра	17301
стипендия	1:i02
стипендија	00C01
стипендія	00A01
столар	15T01
стор	1<c01
сторінка	1<c01
стр	1<d02
страница	1<f01
строительная	15=01
стройка	15=01
струковне студије	16801
стручни испит	16h01
стручњак	1<g02
студио	16602
студия	15=01
студијски програм	1:E01
студія	15401
ступінь бакалавра	16101
ступінь магістра	19o01
су	16^01
супермаркет	15002
счетоводител	15H01
считано от	1<i01
сътрудник	15H01
сьогодні	18701
т ч	18701
т.ч	18701
та	19B01
такмичење	00C01
театр	15002
театър	15201
тези	15M01
тезисы	15G01
текущее время	18601
телеканал	15401
теперішнього часу	18701
теперішній час	18701
тестер	15H01
тестировщик	15I01
тестувальник	15>01
техлид	16R01
техник	18]02
техникум	1<j02
техничар	15J01
техничка школа	15B01
технолог	14m03
технік	15Z01
технікум	19P01
течно	15F01
тиждень	1<l01
тижні	1<l01
тижнів	1<l01
тим	17n01
тимлид	16R01
типография	15=01
тов	1<m02
товаровед	15501
токарь	15501
тоо	00`01
торговый дом	15=01
торговый представитель	16R01
трг	16A01
тренер	15b02
тренинг	1<E01
тренутно	17V01
треньор	15H01
тренінг	19]01
трки	0;\01
търговец	15H01
търговски представител	18?01
у	1<o02
у браку	1:^01
у досконалості	18G01
у току	17V01
уверенно	17201
уверенный	17201
уверење	16h01
удаленка	18101
удаленная работа	18101
удаленно	18101
удалёнка	18101
удалённая работа	18101
удалённо	18101
удата	1:^01
удовлетворительно	16H01
удостоверение	19D02
удружење	15301
ул	1=103
улица	1=103
универзитет	1=401
университет	1<j02
университета	15@02
університет	19P01
управител	15H01
управление	1=503
управління	1=802
уредник	15T01
уредница	15T01
усмерење	1:E01
успех	1;@01
учебник	16B01
ученик	16R01
училище	1=:03
учител	15H01
учитель	15b02
учительница	16R01
учитељ	15J01
учредитель	15501
фабрика	18`04
факултет	1==02
факультет	1=?04
фармацевт	14m03
фармацеут	15J01
фаховий молодший бакалавр	1:G01
фахівець	16Q01
фгуп	00`01
фельдшер	16R01
физик	15501
финалист	0R901
финалиста	00C01
фирма	16903
фонд	15002
фондация	15201
фондација	15301
фоп	00`01
фотограф	15b02
фриланс	15=01
фрилансер	15501
фріланс	15401
фіналіст	00A01
фірма	15401
химик	15501
хозяйство	15=01
холдинг	15Q03
холост	16M01
холостой	16M01
хорошее	17401
хороший	1=C02
хорошо	1=C02
хотел	16602
художник	15501
цей час	18701
центар	15301
центр	15002
център	15201
цех	1=503
ч	1=E01
часопис	18e01
червоний диплом	16401
чирак	18?01
читалище	15201
читаю профессиональную литературу	15l01
читаю со словарем	15l01
читаю со словарём	15l01
члан	15T01
чланак	18e01
член	18?01
чоловік	1=E01
чоловіча	1=E01
чоловічий	1=E01
шеф	15T01
школа	1=F04
школа no	15?01
школьный	15l01
шосе	16C01
шоссе	15d01
шофьор	15H01
шофьорска книжка	19e01
экономист	15501
эксперт	1=J01
экспертный	1=J01
экспертный уровень	1=J01
электрик	15501
электрогазосварщик	15501
электросварщик	15501
элементарный	15l01
юрист	14m03
і	19B01
із	17502
інженер	15>01
інститут	19P01
јединица	17n01
јесен	1=K01
ґрант	00A01
אביב	1=L01
אגף	1=M01
אדריכל	1=N01
אדריכלית	1=N01
אולפנה	1=O01
אוניברסיטה	1=O01
אוניברסיטת	1=O01
אות	1=P01
אח	1=N01
אחות	1=N01
אחראי	1=N01
אחראית	1=N01
אישה	1=Q01
אנליסט	1=N01
אנליסטית	1=N01
אקדמיה	1=O01
ארגון	1=R01
ב	1=S01
ב"א	1=T01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1=U01
בוגר	1=T01
בוגרת	1=T01
בודק	1=N01
בודקת	1=N01
ביטוח	1=R01
בינוני	1=V02
בינונית	1=V02
בינונית גבוהה	1=X01
בית אבות	1=R01
בית החולים	1=R01
בית הספר	1=O01
בית חולים	1=R01
בית מרקחת	1=R01
בית ספר	1=O01
בנק	1=R01
בסיס	1=Y01
בסיסי	1=Z02
בסיסית	1=Z02
בע"מ	1=R01
בעלים	1=N01
בעמ	1=R01
ברמה גבוהה	1=\01
ברמת שפת אם	1=]01
גבוהה	1=^02
גבר	1=`01
גן ילדים	1=O01
גרוש	1=a01
גרושה	1=a01
ד"ר	1=b01
דו לשוני	1=]01
דו-לשוני	1=]01
דובר ילידי	1=]01
דוקטור	1=b01
דוקטורט	1=c02
דירה	1=e01
דרך	1=e01
האוניברסיטה	1=O01
האקדמיה	1=O01
הווה	1=f01
הוצאה	1=g01
הוצאת	1=R01
החוג	1=O01
הטכניון	1=O01
היברידי	1=h01
היום	1=f01
המכללה	1=O01
המכללה האקדמית	1=O01
המרכז	1=R01
המרכז האקדמי	1=O01
הנדסאי	1=i01
הנדסאית	1=i01
הסמכה	1=j01
הסמכות	1=j01
הסמכת	1=j01
הפקולטה	1=O01
הצטיינות	1=P01
הצטיינות יתרה	1=U01
הרצאה	1=g01
השתלמות	1=j01
התמחות	1=k01
התמחות ב	1=k01
ו	1=l01
ועד היום	1=f01
זוכה	1=P01
זכר	1=`01
חבר	1=N01
חברה	1=R01
חברה בצוות	1=N01
חברת	1=R01
חוג	1=k01
חודש	1=m01
חודשים	1=m01
חוקר	1=N01
חוקרת	1=N01
חורף	1=n01
חטיבה	1=M01
חטיבת ביניים	1=O01
חלשה	1=Y01
חנות	1=R01
חשמלאי	1=N01
טבח	1=N01
טבחית	1=N01
טוב	1=o02
טובה	1=X01
טובה מאוד	1=\01
טכנאי	1=N01
טכנאי מוסמך	1=i01
טכנאית	1=N01
טכנולוגיות	1=R01
טכניון	1=O01
ידע בסיסי	1=Y01
יו"ר	1=N01
יועץ	1=N01
יועצת	1=N01
יושב ראש	1=N01
יחידה	1=M01
יחידת	1=M01
ישיבה	1=O01
ישיבת	1=O01
כיום	1=f01
כיכר	1=e01
כנס	1=g01
כעת	1=f01
כתב עת	1=g01
כתבה	1=g01
מ	1>101
מ"א	1>201
מאז	1>301
מאמן	1=N01
מאמנת	1=N01
מאמר	1=g01
מאפייה	1=R01
מבקר	1=N01
מגמה	1=k01
מגמת	1=k01
מדור	1=M01
מדליה	1=P01
מדריך	1=N01
מדריכה	1=N01
מדרשה	1=O01
מהנדס	1=N01
מהנדסת	1=N01
מוזיאון	1=R01
מוכר	1=N01
מוכרת	1=N01
מומחה	1>402
מומחית	1>402
מוסמך	1>602
מוסמכת	1>602
מועצה	1=R01
מורה	1=N01
מזכיר	1=N01
מזכירה	1=N01
מחלקה	1=M01
מחלקת	1=M01
מטפל	1=N01
מטפלת	1=N01
מיזם	1>801
מייסד	1=N01
מייסדת	1=N01
מיקוד	1=e01
מכון	1=R01
מכון ללימודים	1=O01
מכונאי	1=N01
מכללה	1=O01
מכללת	1=O01
מלגה	1=P01
מלגת	1=P01
מלון	1=R01
מלצר	1=N01
מלצרית	1=N01
ממוצע	1=U01
ממוצע ציונים	1=U01
מנהל	1=N01
מנהל חשבונות	1=N01
מנהלת	1=N01
מנהלת חשבונות	1=N01
מנכ"ל	1=N01
מסלול	1=k01
מסעדה	1=R01
מעבדה	1=R01
מעצב	1=N01
מעצבת	1=N01
מפיק	1=N01
מפיקה	1=N01
מפעיל	1=N01
מפעל	1=R01
מפקד	1=N01
מפקדת	1=N01
מפתח	1=N01
מפתחת	1=N01
מצוין	1=^02
מצוינת	1=\01
מצטיין	1=P01
מצטיינת	1=P01
מקוון	1=h01
מקום ראשון	1=P01
מרחוק	1=h01
מרכז	1>902
מרכזת	1=N01
מרפא בעיסוק	1=N01
מרפאה	1=R01
מרפאה בעיסוק	1=N01
מרפאת	1=R01
מרצה	1=N01
משוער	1>;01
משרד	1=R01
מתחיל	1><01
מתחילים	1=Y01
מתכנת	1=N01
מתכנתת	1=N01
מתמחה	1=N01
מתנדב	1=N01
מתנדבת	1=N01
מתקדם	1>=01
מתרגם	1=N01
מתרגמת	1=N01
נגר	1=N01
נהג	1=N01
נהגת	1=N01
נוכחי	1=f01
נוכחית	1=f01
נציג	1=N01
נציג מכירות	1=N01
נציגת	1=N01
נקבה	1=Q01
נשואה	1=a01
נשוי	1=a01
סבירה	1>>01
סדנה	1=R01
סוכנות	1=R01
סטודיו	1=R01
סטודנט	1=N01
סמטת	1=e01
סמינר	1=O01
סמנכ"ל	1=N01
ספר	1=g01
ספרייה	1=R01
ספריית	1=R01
ספרן	1=N01
ספרנית	1=N01
סתיו	1>?01
עבודה מרחוק	1=h01
עבודת גמר	1=g01
עד	1>@01
עד היום	1=f01
עד כה	1=f01
עובד	1=N01
עובד מצטיין	1=P01
עובדת	1=N01
עובדת מצטיינת	1=P01
עוזר	1=N01
עוזרת	1=N01
עורך	1=N01
עורך דין	1=N01
עורכת	1=N01
עורכת דין	1=N01
עיון	1=g01
עיריית	1=R01
עיתונאי	1=N01
עיתונאית	1=N01
עכשיו	1=f01
עמוד	1>A01
עמותה	1=R01
עמותת	1=R01
עצמאי	1=R01
עצמאית	1=R01
פוסטר	1=g01
פטנט	1=g01
פסיכולוג	1=N01
פסיכולוגית	1=N01
פקולטה	1=O01
פקיד	1=N01
פקידה	1=N01
פרויקט	1>801
פרופסור	1=N01
פרס	1=P01
פרסום	1=g01
פרק	1=g01
צה"ל	1=R01
צוות	1=M01
ציון	1=U01
ציון ממוצע	1=U01
ציון סופי	1=U01
צפוי	1>;01
צפויה	1>;01
קבוצת	1=R01
קו"ח	1>B01
קומה	1=e01
קופת חולים	1=R01
קורות חיים	1>B01
קורס	1=j01
קו״ח	1>B01
קיץ	1>C01
קלינאית	1=N01
קצין	1=N01
קצינה	1=N01
קרן	1=R01
ראש	1=N01
ראש צוות	1=N01
רהוטה	1=\01
רואה חשבון	1=N01
רווק	1=a01
רווקה	1=a01
רופא	1=N01
רופאה	1=N01
רוקח	1=N01
רוקחת	1=N01
רח	1=e01
רחוב	1=e01
רישיון	1=j01
רישיון נהיגה	1=j01
רכז	1=N01
רכזת	1=N01
רמה גבוהה	1=^02
רמת שיחה	1>>01
רשיון	1=j01
רשת	1=R01
רתך	1=N01
שד	1=e01
שדרות	1=e01
שוטף	1=\01
שוטפת	1=\01
שותף	1=N01
שותפה	1=N01
שיחה	1>>01
שכונת	1=e01
שליטה מלאה	1=\01
שם הפרויקט	1>801
שנה	1>D01
שנים	1>D01
שף	1=N01
שפת אם	1=]01
שפת-אם	1=]01
ת ד	1=e01
ת.ד	1=e01
תואר	1=T01
תואר ראשון	1=T01
תואר ראשון ב	1=T01
תואר שלישי	1=b01
תואר שני	1>201
תואר שני ב	1>201
תחרות	1=P01
תיאטרון	1=R01
תיכון	1>E02
תעודה	1=j01
תעודת	1=j01
תעודת בגרות	00I01
תעודת הוקרה	1=P01
תעודת הוראה	1=i01
תעודת הצטיינות	1=P01
תעודת מקצוע	1>G02
תעשיות	1=R01
أخصائي	1>I01
أخصائية	1>I01
أساسي	1>J02
أساسيات	1>J02
أساسية	1>L01
أستاذ	1>I01
أستاذة	1>I01
أشهر	1>M01
أعزب	1>N01
أعوام	1>O01
أفضل	1>P01
أكاديمية	1>Q01
أمانة	1>R01
أمين مكتبة	1>I01
أنثى	1>S01
أونلاين	1>T01
إتقان	1>U01
إجادة تامة	1>U01
إجازة	1>V01
إجازة جامعية	1>V01
إدارة	1>W02
إعدادية	1>Q01
إلى	1>Y01
إلى الآن	1>Z01
ابتدائي	1>L01
ابتدايي	1>L01
اتقان	1>U01
اجاده تامه	1>U01
اجازه	1>V01
اجازه جامعيه	1>V01
اختصاصي	1>I01
اخصايي	1>I01
اخصاييه	1>I01
اداره	1>W02
اساسي	1>J02
اساسيات	1>J02
اساسيه	1>L01
استاذ	1>I01
استاذه	1>I01
استشاري	1>I01
استشارية	1>I01
استشاريه	1>I01
استوديو	1>R01
اسم المشروع	1>[01
اشهر	1>M01
اعتماد	1>\01
اعداديه	1>Q01
اعزب	1>N01
اعوام	1>O01
افضل	1>P01
اكاديميه	1>Q01
الآن	1>Z01
الاختصاص	1>]01
الان	1>Z01
البكالوريا	1>^01
البكالوريوس	1>V01
التقدير	1>_01
الثانوية	1>^01
الثانوية العامة	1>^01
الثانويه	1>^01
الثانويه العامه	1>^01
الجامعة	1>Q01
الجامعه	1>Q01
الحاضر	1>Z01
الحالي	1>Z01
الخريف	1>`01
الدبلوم	1>a01
الدرجة	1>_01
الدرجه	1>_01
الدكتوراه	1>b01
الدور	1>c01
الربيع	1>d01
السيرة الذاتية	1>e01
السيره الذاتيه	1>e01
الشتاء	1>f01
الشركة	1>R01
الشركه	1>R01
الصيف	1>g01
القسم	1>h01
الكلية	1>Q01
الكليه	1>Q01
اللغة الأصلية	1>i01
اللغة الأم	1>i01
اللغه الاصليه	1>i01
اللغه الام	1>i01
الليسانس	1>V01
المؤسسة	1>R01
الماجستير	1>j01
المتوقع	1>k01
المدرسة	1>Q01
المدرسة الثانوية	1>Q01
المدرسه	1>Q01
المدرسه الثانويه	1>Q01
المركز الأول	1>P01
المركز الاول	1>P01
المركز الثاني	1>P01
المشروع	1>[01
المعدل	1>_01
المعدل التراكمي	1>_01
المعدل العام	1>_01
المعهد	1>Q01
الموسسه	1>R01
الوقت الحالي	1>Z01
الى	1>Y01
الي	1>Y01
الي الان	1>Z01
اليوم	1>Z01
امانه	1>R01
امرأة	1>S01
امراه	1>S01
امين مكتبه	1>I01
انثى	1>S01
انثي	1>S01
اونلاين	1>T01
بائع	1>I01
بائعة	1>I01
باحث	1>I01
باحثة	1>I01
باحثه	1>I01
بايع	1>I01
بايعه	1>I01
بتقدير	1>_01
بحث	1>l01
براءة اختراع	1>l01
براءه اختراع	1>l01
بسيطة	1>L01
بسيطه	1>L01
بطلاقة	1>U01
بطلاقه	1>U01
بكالوريا	1>^01
بكالوريس	1>V01
بكالوريوس	1>V01
بلدية	1>R01
بلديه	1>R01
بناية	1>c01
بنايه	1>c01
بنك	1>R01
تأمين	1>R01
تامين	1>R01
تخصص	1>]01
تخصص في	1>]01
ترخيص	1>\01
تقدير	1>_01
تقني	1>I01
تكريم	1>P01
توجيهي	1>^01
ثانوي	1>Q01
ثانوية	1>Q01
ثانوية عامة	1>^01
ثانويه	1>Q01
ثانويه عامه	1>^01
ثنائي اللغة	1>i01
ثنايي اللغه	1>i01
جائزة	1>P01
جامعة	1>Q01
جامعه	1>Q01
جايزه	1>P01
جمعية	1>R01
جمعيه	1>R01
جيد	1>m02
جيد جدا	1>U01
جيدة	1>o01
جيدة جدا	1>U01
جيده	1>o01
جيده جدا	1>U01
حاليا	1>Z01
حالياً	1>Z01
حاليًا	1>Z01
حتى	1>Y01
حتى الآن	1>Z01
حتى الوقت الحالي	1>Z01
حتى اليوم	1>Z01
حتى تاريخه	1>Z01
حتي	1>Y01
حتي الان	1>Z01
حتي الوقت الحالي	1>Z01
حتي اليوم	1>Z01
حتي تاريخه	1>Z01
حي	1>c01
خبير	1?002
خبيرة	1?002
خبيره	1?002
خريف	1>`01
دائرة	1>h01
دار	1>R01
دار النشر	1>l01
دار نشر	1>R01
دايره	1>h01
دبلوم	1?202
دبلوم عالي	1>j01
دبلوم فني	1>a01
دبلوم متوسط	1>a01
درجة البكالوريوس	1>V01
درجة الدكتوراه	1>b01
درجة الماجستير	1>j01
درجه البكالوريوس	1>V01
درجه الدكتوراه	1>b01
درجه الماجستير	1>j01
درع	1>P01
دكتوراه	1>b01
دورة	1>\01
دوره	1>\01
ذكر	1?401
رئيس	1>I01
رئيسة	1>I01
ربيع	1>d01
رجل	1?401
رخصة	1>\01
رخصة قيادة	1>\01
رخصه	1>\01
رخصه قياده	1>\01
رسالة	1>l01
رساله	1>l01
روضة	1>Q01
روضه	1>Q01
رييس	1>I01
رييسه	1>I01
زمالة	1>\01
زماله	1>\01
سائق	1>I01
سايق	1>I01
سباك	1>I01
سكرتير	1>I01
سكرتيرة	1>I01
سكرتيره	1>I01
سنة	1?502
سنه	1?502
سنوات	1>O01
سيرة ذاتية	1>e01
سيره ذاتيه	1>e01
شارع	1>c01
شتاء	1>f01
شركة	1>R01
شركه	1>R01
شعبة	1?702
شعبه	1?702
شقة	1>c01
شقه	1>c01
شهادة	1>\01
شهادة الثانوية	1>^01
شهادة تقدير	1>P01
شهادة معتمدة	1>\01
شهاده	1>\01
شهاده الثانويه	1>^01
شهاده تقدير	1>P01
شهاده معتمده	1>\01
شهر	1>M01
شهور	1>M01
ص ب	1>c01
ص.ب	1>c01
صحفي	1>I01
صحفية	1>I01
صحفيه	1>I01
صحيفة	1>R01
صحيفه	1>R01
صفحة	1?901
صفحه	1?901
صيدلانية	1>I01
صيدلانيه	1>I01
صيدلي	1>I01
صيدلية	1>R01
صيدليه	1>R01
صيف	1>g01
ضعيف	1>L01
طاه	1>I01
طباخ	1>I01
طبيب	1>I01
طبيبة	1>I01
طبيبه	1>I01
طريق	1>c01
طلاقة	1>U01
طلاقه	1>U01
عام	1?502
عامل	1>I01
عبر الإنترنت	1>T01
عبر الانترنت	1>T01
عزباء	1>N01
عضو	1>I01
عضوية	1>\01
عضويه	1>\01
عمارة	1>c01
عماره	1>c01
عمل حر	1>R01
عن بعد	1>T01
عن بُعد	1>T01
عيادة	1>R01
عياده	1>R01
فائز	1>P01
فائزة	1>P01
فايز	1>P01
فايزه	1>P01
فريق	1>h01
فصل	1>l01
فندق	1>R01
فني	1>I01
فنية	1>I01
فنيه	1>I01
فوق المتوسط	1>o01
في	1?:01
قائد	1>I01
قايد	1>I01
قرية	1>c01
قريه	1>c01
قسم	1?702
قناة	1>R01
قناه	1>R01
كاتب	1>I01
كاتبة	1>I01
كاتبه	1>I01
كتاب	1>l01
كليات	1>Q01
كلية	1>Q01
كليه	1>Q01
كهربائي	1>I01
كهربايي	1>I01
لحام	1>I01
لدى	1?:01
لدي	1?:01
لغة أم	1>i01
لغة الأم	1>i01
لغتي الأم	1>i01
لغتي الام	1>i01
لغه الام	1>i01
لغه ام	1>i01
للآن	1>Z01
للان	1>Z01
ليسانس	1>V01
مؤتمر	1>l01
مؤسس	1>I01
مؤسسة	1>R01
مؤسسة مشاركة	1>I01
ماجستير	1>j01
مالك	1>I01
مبتدئ	1>J02
مبتدئة	1>L01
مبتدي	1>J02
مبتديه	1>L01
مبرمج	1>I01
مبرمجة	1>I01
مبرمجه	1>I01
متجر	1>R01
متحف	1>R01
متدرب	1>I01
متدربة	1>I01
متدربه	1>I01
مترجم	1>I01
مترجمة	1>I01
مترجمه	1>I01
متزوج	1>N01
متزوجة	1>N01
متزوجه	1>N01
متطوع	1>I01
متطوعة	1>I01
متطوعه	1>I01
متقدم	1?;02
متقدمة	1?;02
متقدمه	1?;02
متوسط	1?=02
متوسطة	1?=02
متوسطه	1?=02
متوقع	1>k01
متوقعة	1>k01
متوقعه	1>k01
مجلة	1>l01
مجله	1>l01
مجموعة	1>R01
مجموعه	1>R01
محادثة	1??01
محادثه	1??01
محاسب	1>I01
محاسبة	1>I01
محاسبه	1>I01
محاضر	1>I01
محاضرة	1?@02
محاضره	1?@02
محافظة	1>c01
محافظه	1>c01
محام	1>I01
محامي	1>I01
محامية	1>I01
محاميه	1>I01
محترف	1>U01
محرر	1>I01
محررة	1>I01
محرره	1>I01
محلل	1>I01
محللة	1>I01
محلله	1>I01
مخبز	1>R01
مختبر	1>R01
مدارس	1>Q01
مدرب	1>I01
مدربة	1>I01
مدربه	1>I01
مدرس	1>I01
مدرسة	1>Q01
مدرسة ثانوية	1>Q01
مدرسة صف	1>I01
مدرسه	1>Q01
مدرسه ثانويه	1>Q01
مدرسه صف	1>I01
مدقق	1>I01
مدير	1>I01
مديرة	1>I01
مديره	1>I01
مدينة	1>c01
مدينه	1>c01
مراقب	1>I01
مرشد	1>I01
مركز	1>R01
مسؤول	1>I01
مسؤولة	1>I01
مسابقة	1>P01
مسابقه	1>P01
مساعد	1>I01
مساعدة	1>I01
مساعده	1>I01
مستشار	1>I01
مستشارة	1>I01
مستشاره	1>I01
مستشفى	1>R01
مستشفي	1>R01
مستمر	1>Z01
مسرح	1>R01
مسوول	1>I01
مسووله	1>I01
مشرف	1>I01
مشرفة	1>I01
مشرفه	1>I01
مشروع	1>[01
مشروع خاص	1>R01
مشغل	1>I01
مصرف	1>R01
مصمم	1>I01
مصممة	1>I01
مصممه	1>I01
مصنع	1>R01
مصور	1>I01
مطعم	1>R01
مطلق	1>N01
مطلقة	1>N01
مطلقه	1>N01
مطور	1>I01
مطورة	1>I01
مطوره	1>I01
مع مرتبة الشرف	1>_01
مع مرتبه الشرف	1>_01
معتمد	1>\01
معتمدة	1>\01
معتمده	1>\01
معدل	1>_01
معلم	1>I01
معلمة	1>I01
معلمه	1>I01
معماري	1>I01
معهد	1?B02
مقال	1>l01
مقالة	1>l01
مقاله	1>l01
مقبول	1>L01
مكتب	1>R01
مكتبة	1>R01
مكتبه	1>R01
ممتاز	1?;02
ممتازة	1>U01
ممتازه	1>U01
ممرض	1>I01
ممرضة	1>I01
ممرضه	1>I01
من	1?D01
منحة	1>P01
منحه	1>P01
مندوب	1>I01
مندوبة	1>I01
مندوبه	1>I01
منذ	1?E01
منسق	1>I01
منسقة	1>I01
منسقه	1>I01
منشور	1>l01
منطقة	1>c01
منطقه	1>c01
منظمة	1>R01
منظمه	1>R01
مهندس	1>I01
مهندسة	1>I01
مهندسه	1>I01
موتمر	1>l01
موسس	1>I01
موسسه	1>R01
موسسه مشاركه	1>I01
موظف	1>I01
موظف استقبال	1>I01
موظفة	1>I01
موظفه	1>I01
ميدالية	1>P01
ميداليه	1>P01
ميدان	1>c01
ميكانيكي	1>I01
نائب	1>I01
نادل	1>I01
نايب	1>I01
نجار	1>I01
نشر	1>l01
هيئة	1>R01
هييه	1>R01
و	1?F01
وحدة	1>h01
وحده	1>h01
ورشة	1>R01
ورشه	1>R01
ورقة	1>l01
ورقة بحثية	1>l01
ورقه	1>l01
ورقه بحثيه	1>l01
وزارة	1>R01
وزاره	1>R01
وسام	1>P01
وكالة	1>R01
وكاله	1>R01
अंक	1?G01
अकादमी	1?H01
अच्छा	1?I02
अच्छी	1?K01
अधिकारी	1?L01
अध्यक्ष	1?L01
अध्यापक	1?L01
अध्यापिका	1?L01
अध्याय	1?M01
अनुभाग	1?N01
अनुवादक	1?L01
अपेक्षित	1?O01
अब	1?P01
अब तक	1?P01
अभियंता	1?L01
अभी	1?P01
अभी तक	1?P01
अविवाहित	1?Q01
अस्पताल	1?R01
आईटीआई	1?S01
आज	1?P01
आज तक	1?P01
इंजीनियर	1?L01
इंटरमीडिएट	00F01
इंटर्न	1?L01
इलेक्ट्रीशियन	1?L01
उच्च माध्यमिक विद्यालय	1?H01
उत्कृष्ट	1?T02
उन्नत	1?T02
एजेंसी	1?R01
एम ए	1?V01
एम एड	1?V01
एम एससी	1?V01
एम कॉम	1?V01
एम टेक	1?V01
एम बी ए	1?V01
एम.ए	1?V01
एम.एड	1?V01
एम.एससी	1?V01
एम.कॉम	1?V01
एम.टेक	1?V01
एम.बी.ए	1?V01
एमबीए	1?V01
एवं	1?W01
ऑनलाइन	1?X01
और	1?W01
औसत	1?Y01
कंपनी	1?R01
कर्मचारी	1?L01
कारखाना	1?R01
कार्यालय	1?R01
केंद्र	1?R01
कॉलेज	1?H01
कॉलोनी	1?Z01
कोर्स	1?[01
क्लिनिक	1?R01
गर्मी	1?\01
गली	1?Z01
गुरुकुल	1?H01
ग्राम	1?Z01
ग्रीष्म	1?\01
ग्रेड	1?G01
चालक	1?L01
चिकित्सक	1?L01
चिकित्सालय	1?R01
चौक	1?Z01
छात्रवृत्ति	1?]01
जारी	1?P01
जिला	1?Z01
जीवन परिचय	1?^01
जीवन वृत्त	1?^01
जीवनवृत्त	1?^01
टीम	1?N01
ट्रस्ट	1?R01
डिज़ाइनर	1?L01
डिजाइनर	1?L01
डिप्लोमा	1?_02
डेवलपर	1?L01
डॉक्टर	1?L01
डॉक्टरेट	1?a01
तक	1?b02
तकनीशियन	1?L01
थोड़ा	1?d01
थोडा	1?d01
दसवीं	00F01
दुकान	1?R01
दूरस्थ	1?X01
द्वितीय श्रेणी	1?G01
द्विभाषी	1?e01
धाराप्रवाह	1?f01
नगर	1?Z01
नगर निगम	1?R01
नर	1?g01
नर्स	1?L01
नारी	1?h01
निगम	1?R01
निदेशक	1?L01
निपुण	1?i01
न्यास	1?R01
पत्रकार	1?L01
पत्रिका	1?M01
पदक	1?]01
परास्नातक	1?V01
परियोजना	1?j01
पर्यवेक्षक	1?L01
पाठशाला	1?H01
पात्रता परीक्षा	1?[01
पिन	1?Z01
पी एच डी	1?a01
पी.एच.डी	1?a01
पीएचडी	1?a01
पुरस्कार	1?]01
पुरुष	1?g01
पुस्तक	1?M01
पुस्तकालय	1?R01
पुस्तकालयाध्यक्ष	1?L01
पृष्ठ	1?k01
पेटेंट	1?M01
पॉलिटेक्निक	1?S01
प्रकाशन	1?R01
प्रकाशित	1?M01
प्रतिनिधि	1?L01
प्रतियोगिता	1?]01
प्रतिशत	1?G01
प्रथम श्रेणी	1?G01
प्रथम स्थान	1?]01
प्रधानाचार्य	1?L01
प्रबंधक	1?L01
प्रभाग	1?N01
प्रमाण पत्र	1?[01
प्रमाणन	1?[01
प्रमाणपत्र	1?[01
प्रमाणित	1?[01
प्रमुख	1?L01
प्रयोगशाला	1?R01
प्रवीण	1?f01
प्रशस्ति	1?]01
प्रशस्ति पत्र	1?]01
प्रशासक	1?L01
प्रशिक्षक	1?L01
प्रशिक्षु	1?L01
प्राइवेट लिमिटेड	1?R01
प्राध्यापक	1?L01
प्रारंभिक	1?l02
प्रोग्रामर	1?L01
प्रोजेक्ट	1?j01
प्रोफेसर	1?L01
प्रौद्योगिकी संस्थान	1?H01
फाउंडेशन	1?R01
फार्मासिस्ट	1?L01
बहुत अच्छा	1?f01
बायोडाटा	1?^01
बारहवीं	00F01
बी ए	1?n01
बी एड	1?n01
बी एससी	1?n01
बी कॉम	1?n01
बी टेक	1?n01
बी.ए	1?n01
बी.एड	1?n01
बी.एससी	1?n01
बी.कॉम	1?n01
बी.टेक	1?n01
बीए	1?n01
बीटेक	1?n01
बुनियादी	1?l02
बैंक	1?R01
बोलचाल	1?Y01
मंत्रालय	1?R01
मकान	1?Z01
मध्यम	1?o02
मध्यवर्ती	1?Y01
महाविद्यालय	1?H01
महिला	1?h01
महीना	1@101
महीने	1@101
मातृ भाषा	1?e01
मातृभाषा	1?e01
मार्ग	1?Z01
मास	1@101
माह	1@101
मूलभूत	1?d01
मैकेनिक	1?L01
मैट्रिक	00F01
मैनेजर	1?L01
मोहल्ला	1?Z01
यूनिवर्सिटी	1?H01
रसोइया	1?L01
रिज़्यूमे	1?^01
रिज्यूमे	1?^01
रिमोट	1?X01
रोड	1?Z01
लाइसेंस	1?[01
लिपिक	1?L01
लिमिटेड	1?R01
लेख	1?M01
लेखाकार	1?L01
व	1?W01
वकील	1?L01
वर्तमान	1?P01
वर्तमान तक	1?P01
वर्ष	1@201
वसंत	1@301
वार्ड	1?Z01
वास्तुकार	1?L01
विक्रेता	1?L01
विजेता	1?]01
विद्यापीठ	1?H01
विद्यालय	1?H01
विभाग	1?N01
विवाहित	1?Q01
विशेषज्ञ	1@402
विशेषज्ञता	1@601
विश्लेषक	1?L01
विश्वविद्यालय	1?H01
विषय	1@601
व्याख्याता	1?L01
व्याख्यान	1?M01
शरद	1@701
शाखा	1@601
शिक्षक	1?L01
शिक्षिका	1?L01
शीत	1@801
शोध पत्र	1?M01
शोधकर्ता	1?L01
शोधपत्र	1?M01
श्रेणी	1?G01
संचालक	1?L01
संचालिका	1?L01
संपादक	1?L01
संभावित	1?O01
संस्था	1?R01
संस्थान	1@902
संस्थापक	1?L01
सचिव	1?L01
सडक	1?Z01
सड़क	1?Z01
सन्	1@;01
समन्वयक	1?L01
समिति	1?R01
समूह	1?R01
सम्मान	1?]01
सम्मानित	1?]01
सम्मेलन	1?M01
सर्दी	1@801
सलाहकार	1?L01
सहायक	1?L01
साधारण	1?d01
सामान्य	1?o02
साल	1@201
से	1@<03
सेक्टर	1?Z01
स्कूल	1?H01
स्टूडियो	1?R01
स्त्री	1?h01
स्नातक	1?n01
स्नातकोत्तर	1?V01
स्वयंसेवक	1?L01
स्वयंसेविका	1?L01
स्वर्ण पदक	1?]01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1?R01
กรม	1@?01
กรรมการ	1@@01
กระทรวง	1@?01
กลุ่ม	1@?01
กลุ่มงาน	1@A01
การแข่งขัน	1@B01
ขณะนี้	1@C01
คณะ	1@D01
คนขับรถ	1@@01
ครู	1@@01
คลินิก	1@?01
คล่อง	1@E01
คล่องแคล่ว	1@E01
คะแนนเฉลี่ย	1@F01
คาดว่า	1@G01
คาดว่าจะจบ	1@G01
งานวิจัย	1@H01
จนถึง	1@I01
จนถึงขณะนี้	1@C01
จนถึงปัจจุบัน	1@C01
จังหวัด	1@J01
จาก	1@K01
จุฬาลงกรณ์	1@D01
จํากัด	1@?01
ชนะเลิศ	1@B01
ชาย	1@L01
ชื่อโครงการ	1@M01
ช่าง	1@@01
ช่างภาพ	1@@01
ช่างเทคนิค	1@@01
ซอย	1@J01
ดี	1@N02
ดีมาก	1@P02
ดีเด่น	1@B01
ดีเยี่ยม	1@E01
ดุษฎีบัณฑิต	1@R01
ตอนนี้	1@C01
ตัวแทน	1@@01
ตั้งแต่	1@S02
ตีพิมพ์	1@H01
ตําบล	1@J01
ถนน	1@J01
ถึง	1@I01
ถึงปัจจุบัน	1@C01
ทนายความ	1@@01
ทางไกล	1@U01
ทีม	1@A01
ที่	1@V01
ที่ปรึกษา	1@@01
ทุน	1@B01
ทํางานทางไกล	1@U01
ธนาคาร	1@?01
นักการตลาด	1@@01
นักข่าว	1@@01
นักจิตวิทยา	1@@01
นักบัญชี	1@@01
นักพัฒนา	1@@01
นักวิจัย	1@@01
นักวิเคราะห์	1@@01
นักศึกษาฝึกงาน	1@@01
นักออกแบบ	1@@01
นักเขียน	1@@01
นักแปล	1@@01
นิตยสาร	1@H01
น้อย	1@W01
นําเสนอผลงาน	1@H01
บทความ	1@H01
บทที่	1@H01
บรรณาธิการ	1@@01
บรรณารักษ์	1@@01
บริษัท	1@?01
บริหารธุรกิจบัณฑิต	1@X01
บัณฑิต	1@X01
บัณฑิตวิทยาลัย	1@D01
บ้านเลขที่	1@J01
ประกวด	1@B01
ประกันภัย	1@?01
ประกาศนียบัตร	1@Y01
ประกาศนียบัตรวิชาชีพ	1@Z01
ประกาศนียบัตรวิชาชีพชั้นสูง	1@[01
ประชุมวิชาการ	1@H01
ประธาน	1@@01
ประวัติย่อ	1@\01
ประวัติย่อส่วนตัว	1@\01
ประวัติส่วนตัวสมัครงาน	1@\01
ปริญญาตรี	1@X01
ปริญญาเอก	1@R01
ปริญญาโท	1@]01
ปวช	1@Z01
ปวส	1@[01
ปัจจุบัน	1@C01
ปานกลาง	1@^02
ปี	1@`02
ผลการเรียน	1@F01
ผู้ก่อตั้ง	1@@01
ผู้จัดการ	1@@01
ผู้ช่วย	1@@01
ผู้ตรวจสอบ	1@@01
ผู้บริหาร	1@@01
ผู้ประสานงาน	1@@01
ผู้ฝึกสอน	1@@01
ผู้อํานวยการ	1@@01
ผู้เชี่ยวชาญ	1@b02
ผ่านการอบรม	1@Y01
ฝึกงาน	1@@01
ฝ่าย	1@A01
พนักงาน	1@@01
พนักงานดีเด่น	1@B01
พนักงานต้อนรับ	1@@01
พนักงานเสิร์ฟ	1@@01
พยาบาล	1@@01
พอใช้	1@d01
พิพิธภัณฑ์	1@?01
พื้นฐาน	1@e02
พ่อครัว	1@@01
ภาคฤดูร้อน	1@g01
ภาควิชา	1@h01
ภาษาหลัก	1@i01
ภาษาแม่	1@i01
ม 6	1@Z01
ม.6	1@Z01
มหาชน	1@?01
มหาบัณฑิต	1@]01
มหาวิทยาลัย	1@D01
มัคคุเทศก์	1@@01
มัธยมศึกษา	1@Z01
มัธยมศึกษาตอนปลาย	1@Z01
มูลนิธิ	1@?01
รองชนะเลิศ	1@B01
รองผู้จัดการ	1@@01
ระดับกลาง	1@^02
ระดับดี	1@j01
ระดับสูง	1@P02
รางวัล	1@B01
ราชภัฏ	1@D01
ราชมงคล	1@D01
รีสอร์ต	1@?01
รีสอร์ท	1@?01
ร้าน	1@?01
ร้านขายยา	1@?01
ร้านอาหาร	1@?01
ฤดูร้อน	1@g01
ฤดูหนาว	1@k01
ฤดูใบไม้ผลิ	1@l01
ฤดูใบไม้ร่วง	1@m01
ล่าม	1@@01
วารสาร	1@H01
วิชาเอก	1@h01
วิทยากร	1@@01
วิทยานิพนธ์	1@H01
วิทยาลัย	1@D01
วิทยาศาสตรบัณฑิต	1@X01
วิทยาศาสตรมหาบัณฑิต	1@]01
วิทยาเขต	1@D01
วิศวกร	1@@01
วิศวกรรมศาสตรบัณฑิต	1@X01
วุฒิบัตร	1@Y01
ศาสตราจารย์	1@@01
ศิลปศาสตรบัณฑิต	1@X01
ศูนย์	1@?01
สตูดิโอ	1@?01
สถาบัน	1@n02
สถาปนิก	1@@01
สมรส	1A001
สมรสแล้ว	1A001
สมาคม	1@?01
สหกรณ์	1@?01
สาขา	1@h01
สาขาวิชา	1@h01
สิทธิบัตร	1@H01
สื่อสารได้	1@d01
ส่วนงาน	1@A01
สํานักงาน	1@?01
สํานักพิมพ์	1@?01
หญิง	1A101
หนังสือ	1@H01
หมู่	1@J01
หมู่บ้าน	1@J01
หย่า	1A001
หลักสูตร	1@Y01
หัวหน้า	1@@01
ห้องปฏิบัติการ	1@?01
ห้องสมุด	1@?01
ห้างหุ้นส่วน	1@?01
องค์การ	1@?01
อนุบาล	1@D01
อนุปริญญา	1@[01
ออนไลน์	1@U01
อาคาร	1@J01
อาจารย์	1@@01
อาชีวศึกษา	1@D01
อาสาสมัคร	1@@01
อําเภอ	1@J01
เกรด	1@F01
เกรดเฉลี่ย	1@F01
เกียรติคุณ	1@B01
เกียรตินิยม	1@F01
เกียรตินิยมอันดับ	1@F01
เกียรติบัตร	1A202
เขต	1@J01
เจ้าของ	1@@01
เจ้าของภาษา	1@i01
เจ้าหน้าที่	1@@01
เชฟ	1@@01
เชี่ยวชาญ	1@P02
เชี่ยวชาญมาก	1A401
เดือน	1A501
เทคนิค	1@D01
เทศบาล	1@?01
เบื้องต้น	1@e02
เพศชาย	1@L01
เพศหญิง	1A101
เภสัชกร	1@@01
เรซูเม่	1@\01
เริ่มต้น	1A601
เลขที่	1@J01
เลขานุการ	1@@01
เล็กน้อย	1@W01
เหรียญ	1@B01
เหรียญทอง	1@B01
เอก	1@h01
แขวง	1@J01
แต่งงานแล้ว	1A001
แผนก	1A702
แพทย์	1@@01
แม่บ้าน	1@@01
โครงการ	1@M01
โปรเจกต์	1@M01
โปรแกรมเมอร์	1@@01
โรงงาน	1@?01
โรงพยาบาล	1@?01
โรงเรียน	1@D01
โรงเรียนประถม	1@D01
โรงเรียนมัธยม	1@D01
โรงแรม	1@?01
โล่	1@B01
โสด	1A001
ใบขับขี่	1@Y01
ใบประกอบวิชาชีพ	1@Y01
ใบรับรอง	1@Y01
ใบอนุญาต	1@Y01
ấp	0@_01
ở	1A901
ủy ban	0:`01
および	1A:01
から	1A;03
か月	1A>01
と	1A:01
にて	1A?01
に勤務	1A?01
まで	1A@02
より	1AB02
アシスタント	1AD01
アナリスト	1AD01
アパート	1AE01
アルバイト	1AD01
アーキテクト	1AD01
インターン	1AD01
エキスパート	1AF01
エンジニア	1AD01
オペレーター	1AD01
オンライン	1AG01
カフェ	0`Y01
カメラマン	1AD01
カ月	1A>01
クリニック	0`Y01
グループ	1AH02
コンサルタント	1AD01
コンテスト	1AJ01
コース	1AK01
コーポ	1AE01
コーポレーション	0`Y01
サブリーダー	1AD01
サービス	0`Y01
シェフ	1AD01
システムズ	0`Y01
スクラムマスター	1AD01
スタジオ	0`Y01
スタッフ	1AD01
セミナー	1AL01
センター	1AM01
ソリューションズ	0`Y01
チェーン	0`Y01
チーフ	1AD01
チーム	1AM01
テクノロジーズ	0`Y01
テレビ	0`Y01
テレワーク	1AG01
ディレクター	1AD01
デザイナー	1AD01
ネイティブ	1AN01
ネイティブレベル	1AN01
ハイツ	1AE01
ハングル検定	0o201
バイリンガル	1AN01
パート	1AD01
ビジネスレベル	1AO01
ビジネス上級	1AO01
フルリモート	1AG01
プランナー	1AD01
プログラマ	1AD01
プログラマー	1AD01
プロジェクト	1AP01
プロジェクトマネージャー	1AD01
プロジェクト名	1AP01
プロダクトオーナー	1AD01
プロデューサー	1AD01
ページ	1AQ01
ホテル	0`Y01
ホールディングス	0`Y01
ポスター発表	1AR01
マネジャー	1AD01
マネージャー	1AD01
マンション	1AE01
ユニット	1AM01
ライター	1AD01
リモート	1AG01
リーダー	1AD01
レジュメ	1AS01
レストラン	0`Y01
ヵ月	1A>01
ヶ月	1A>01
一本	1AT01
一等奖	1AU01
一級	00Q01
一级乙等	1AV01
一级建造师	1AW01
一级甲等	1AV01
一般	1AX02
一般社団法人	0`Y01
一身上の都合により退職	1AZ01
丁目	1AE01
三好学生	1AU01
三專	1A[01
三等奖	1AU01
三級	00Q01
三级	1AV01
上級	1A\02
不動産	0`Y01
与	1A^01
专业	1A_01
专业八级	1A`01
专业四级	1AV01
专业排名	1Aa01
专八	1AV01
专利	1Ab01
专升本	1AT01
专员	1Ac01
专四	1AV01
专家	1Ad01
专家级	1Ad01
专硕	1Ae01
专科	1Af01
专科学校	1Ag01
专著	1Ab01
丙級	1Ah01
业务员	1Ac01
个人履历	1Ai01
个人简历	1Ai01
个月	1Aj01
中	1Ak01
中上	1Al01
中上級	1Am01
中专	1An02
中台	1B001
中国語検定	0o201
中学	1Ag01
中学校	1B101
中學	1B201
中心	1B302
中技	1B501
中文履歷	1B601
中文简历	1Ai01
中等	1B702
中級	1B904
中级	1B=02
中级会计	1AW01
中级职称	1AW01
中退	1B?01
中途退学	1B?01
中高級	1Al01
中高级	1B@01
为止	1BA01
主任	1BB03
主任技術者	00Q01
主修	1BE02
主席	1Ac01
主幹	1AD01
主播	1Ac01
主査	1AD01
主管	1BG02
主編	1BI01
主编	1Ac01
乙級	1Ah01
乡	1BJ01
书记	1Ac01
书院	1Ag01
了解	1BK02
予定	1BM01
事业单位	1BN01
事业群	1B001
事业部	1B001
事务所	1BN01
事務	1AD01
事務員	1AD01
事務所	1BO02
事業本部	1AM01
事業部	1BQ02
二專	1A[01
二技	1BS01
二本	1AT01
二等奖	1AU01
二級	00Q01
二级乙等	1AV01
二级建造师	1AW01
二级甲等	1AV01
互动	1BN01
互联网	1BN01
五專	1A[01
亚军	1AU01
亞軍	1BT01
交付	1BU01
交易员	1Ac01
产品助理	1Ac01
产品经理	1Ac01
产品部	1B001
人事	1BV02
人力資源部	1BX01
人力资源管理师	1AW01
人力资源部	1B001
今	1BY03
介護福祉士	1AD01
从	1B\01
从业资格	1AW01
从业资格证	1AW01
代表	1BV02
代表取締役	1AD01
以上	1B]01
以來	1B^01
以来	1B_01
以降	1B`01
任职于	1Ba01
任職於	1Bb01
企劃	1BI01
企業	1Bc01
企画	1AD01
优秀	1Bd02
优秀共青团员	1AU01
优秀员工	1AU01
优秀团员	1AU01
优秀奖	1AU01
优秀学生	1AU01
优秀学生干部	1AU01
优秀干部	1AU01
优秀教师	1AU01
优秀毕业生	1AU01
会使用	1Bf01
会社	0`Y01
会計士	1AD01
会计	1Ac01
会议论文	1Ab01
会长	1Ac01
传媒	1BN01
作家	1Ac01
作業主任者	00Q01
作者	1Ac01
佳作	1Bg02
供职于	1Ba01
係	1AM01
係長	1AD01
保安	1Ac01
保洁	1Ac01
保育園	1B101
保育士	1AD01
保险	1BN01
保険	0`Y01
保險	1Bc01
信息技术	1BN01
修了	1Bi03
修了見込み	1Bl02
修了証	00Q01
修士	1Bn01
修士号	1Bn01
修士課程	1Bn01
個人履歷	1B601
個人簡歷	1B601
個月	1Bo01
傳媒	1Bc01
優勝	1AJ01
優秀	1C001
優秀賞	1AJ01
優等	1BT01
先进个人	1AU01
先进工作者	1AU01
免許	00Q01
免許状	00Q01
党校	1Ag01
入団	1C101
入围	1AU01
入圍	1BT01
入学	1C202
入學	1C401
入局	1C101
入庁	1C101
入所	1C101
入社	1C202
入职	1C501
入職	1C602
入行	1C101
入賞	1AJ01
入選	1AJ01
入門	1C804
入门	1C<02
全日制本科	1AT01
全栈	1Ac01
全民英檢	1C>01
公司	1B302
六级	1AV01
共著	1AR01
兼职	1Ac01
冠军	1AU01
冠軍	1BT01
冬	1C?03
冬天	1CB02
冬季	1C?03
准教授	1AD01
出版	1CD05
出版公司	1Bc01
出版社	1B302
出纳	1Ac01
分享	1Ab01
分公司	1B302
分析师	1Ac01
分析師	1BI01
分校	1CI02
分院	1B001
创业公司	1BN01
创始人	1Ac01
初中	1An02
初心者	1CK01
初級	1CL04
初級レベル	1CP01
初级	1CQ02
初级会计	1AW01
到	1CS02
到现在	1CU01
到現在	1CV01
到目前	1CU01
到職	1C401
制作人	1Ac01
制药	1BN01
前台	1Ac01
前端	1BG02
剪辑师	1Ac01
副學士	1A[01
副店長	1AD01
副总	1Ac01
副教授	1Ac01
副理	1BI01
創業	1C101
創辦人	1BI01
助手	1BG02
助教	1BB03
助理	1BG02
区	1CW02
区役所	0`Y01
医师	1Ac01
医師	1AD01
医生	1Ac01
医疗	1BN01
医療法人	0`Y01
医科大学	1Ag01
医院	1BN01
區	1CY01
十佳	1AU01
半導體	1Bc01
协会	1BN01
卒業	1CZ02
卒業予定	1BM01
卒業見込み	1Bl02
協会	0`Y01
協會	1Bc01
協理	1BI01
单元	1BJ01
单身	1C\01
単位取得退学	1B?01
博士	1C]03
博士前期課程	1Bn01
博士号	1C`01
博士后	1Ca01
博士後期課程	1C`01
博士班	1Cb01
博士研究生	1Ca01
博士課程	1C`01
印刷	0`Y01
厂	1BN01
厨师	1Ac01
县	1BJ01
及	1Cc02
及び	1A:01
双学士	1AT01
双硕士	1Ae01
双语	1Ce01
发布	1Ab01
发明专利	1Ab01
发表	1Ab01
取得	1Cf04
取得済み	1BU01
取締役	1AD01
受講	1BU01
受講修了	1BU01
受賞	1AJ01
受験	1BU01
口頭発表	1AR01
可作为工作语言	1A`01
可日常交流	1Cj01
号	1Ck03
号室	1AE01
司書	1AD01
司机	1Ac01
司法考试	1AW01
合伙人	1Ac01
合同会社	0`Y01
合夥人	1BI01
合格	1Cn02
合格証取得	1BU01
合格證	1Ah01
合格证	1AW01
合資会社	0`Y01
后端	1Ac01
周	1D001
和	1Cc02
咖啡	1BN01
咨询	1BN01
咨询师	1Ac01
商事	0`Y01
商务流利	1A`01
商務流利	1C001
商学院	1Ag01
商店	0`Y01
商行	1Bc01
單身	1D101
営業	1AD01
営業部	1AM01
四技	1BS01
四级	1AV01
团队	1B001
园长	1Ac01
国家二级	1AW01
国際会議	1AR01
國中	1B201
國際	1Bc01
團隊	1BX01
在学中	1D201
在學	1CV01
在宅	1AG01
在籍中	1D201
在线	1D301
在职	1CU01
在职研究生	1Ae01
在職	1CV01
在職中	1D402
在读	1CU01
地产	1BN01
均分	1Aa01
執照	1Ah01
執筆	1AR01
執行役員	1AD01
執行長	1BI01
培訓	1D601
培訓班	1D601
培训	1D701
培训师	1Ac01
培训机构	1BN01
培训班	1D701
基本	1D804
基本情報技術者	00Q01
基础	1CQ02
基础平台部	1B001
基礎	1CL04
基礎レベル	1CP01
基金	1BN01
基金會	1Bc01
堪能	1D<01
報社	1Bc01
处	1B001
夏	1D=03
夏天	1D@02
夏季	1D=03
夏期	1DB01
外企	1BN01
多益	1C>01
夜大	1Ag01
大专	1Af01
大卒	1DC01
大厦	1BJ01
大学	1DD02
大学专科	1Af01
大学本科	1AT01
大学校	1B101
大学英语六级	1AV01
大学英语四级	1AV01
大学院	1B101
大学院修士	1Bn01
大學	1B201
大學部	1BS01
大工	1AD01
大賞	1AJ01
大賽	1BT01
大赛	1AU01
大道	1DF02
天	1DH02
契約社員	1AD01
奖	1AU01
奖学金	1AU01
奖项	1AU01
奨励賞	1AJ01
奨学金	1AJ01
女	1DJ03
女中	1B201
女子大学	1B101
女性	1DJ03
委员	1Ac01
委员会	1BN01
委員會	1Bc01
季军	1AU01
季軍	1BT01
学习中	1DM01
学会	1AR01
学会誌	1AR01
学分	1Aa01
学刊	1Ab01
学園	1B101
学士	1DN02
学士号	1DC01
学士学位	1AT01
学士課程	1DC01
学徒	1Ac01
学报	1Ab01
学校	1DD02
学校法人	0`Y01
学硕	1Ae01
学科	1DP02
学習中	1DR01
学芸員	1AD01
学部	1DP02
学部卒	1DC01
学院	1DD02
學分	1DS01
學報	1DT01
學士	1BS01
學士學位	1BS01
學校	1B201
學系	1DU02
學院	1B201
宅地建物取引士	00Q01
实业	1BN01
实习生	1Ac01
实用新型	1Ab01
实验室	1B001
実務レベル	1DW01
実務経験あり	1DW01
実用英語技能検定	0o201
审核员	1Ac01
审计	1Ac01
客户经理	1Ac01
客服	1BG02
室	1DX05
室長	1AD01
寄稿	1AR01
寒假	1CB02
實業	1Bc01
實習生	1BI01
實驗室	1BX01
导游	1Ac01
导演	1Ac01
导购	1Ac01
専修	1AK01
専修学校	1B101
専攻	1AK01
専門士	1D]01
専門学校	1B101
専門家レベル	1AF01
專利	1DT01
專員	1BI01
專家	1D^01
專書	1DT01
專案	1D_01
專案名稱	1D_01
專案經理	1BI01
專業	1D`01
專欄	1DT01
專科	1A[01
專科學校	1B201
專題	1D_01
導遊	1BI01
小区	1BJ01
小学	1Ag01
小学校	1B101
小學	1B201
小組	1BX01
小组	1B001
就任	1C101
就業中	1D201
就职于	1Ba01
就職	1C101
就職於	1Bb01
就讀中	1CV01
局	1Da03
居家办公	1D301
履历	1Ai01
履历表	1Ai01
履歴書	1AS01
履歷	1B601
履歷書	1B601
履歷表	1B601
工作室	1B302
工作语言	1A`01
工厂	1BN01
工商管理硕士	1Ae01
工場	0`Y01
工学部	1AK01
工廠	1Bc01
工房	0`Y01
工業	0`Y01
工程专业	1A_01
工程局	1BN01
工程师	1Ac01
工程師	1BI01
工讀生	1BI01
已婚	1Dd02
已婚已育	1C\01
已婚未育	1C\01
巷	1DF02
市	1Df03
市场部	1B001
市役所	0`Y01
师范	1Ag01
席次	1Di01
干事	1Ac01
干部	1Ac01
平台	1BN01
平均分	1Aa01
平均成績	1DS01
平均成绩	1Aa01
平均绩点	1Aa01
年	1Dj03
年間	1Dm01
幹事	1BI01
幹部	1BI01
幼儿园	1Ag01
幼兒園	1B201
幼稚園	1B101
庁	0`Y01
広報	1AD01
应届	1Dn01
应届毕业	1Dn01
店	0`Y01
店员	1Ac01
店員	1BI01
店長	1Do02
店长	1Ac01
府	1AE01
廃業	1AZ01
廚師	1BI01
建筑	1BN01
建筑师	1Ac01
建築士	1AD01
建設	0`Y01
开发	1Ac01
开始	1B_01
弁護士	1AD01
弄	1DF02
弟子	1AD01
当前	1CU01
役所	0`Y01
律师	1Ac01
律師	1BI01
後端	1BI01
得意	1E101
得獎	1BT01
從	1E201
志工	1BI01
志愿者	1Ac01
応用情報技術者	00Q01
快递员	1Ac01
总工	1Ac01
总监	1Ac01
总经理	1Ac01
总裁	1Ac01
情報処理技術者	00Q01
應屆	1E301
應屆畢業	1E301
成績	1E402
成绩	1Aa01
我的简历	1Ai01
所長	1AD01
托业	1AV01
托福	1E602
执业医师	1AW01
执业护士	1AW01
执业资格	1AW01
执照	1AW01
技师	1Ac01
技師	1Do02
技术员	1Ac01
技术支持	1Ac01
技术部	1B001
技校	1An02
技能士	00Q01
技能講習	00Q01
技術員	1BI01
技術士	1Ah01
技術學院	1B201
技術者	1AD01
技術者試験	00Q01
技術部	1BQ02
技術長	1BI01
投资	1BN01
投资经理	1Ac01
护士	1Ac01
护师	1Ac01
报社	1BN01
担当	1AD01
拟	1Dn01
指導員	1AD01
掌握	1E802
排名	1E:02
採購	1BI01
控股	1BN01
掲載	1AR01
提名	1AU01
提名奖	1AU01
摄影师	1Ac01
擅長	1E<01
擅长	1E=01
操作员	1Ac01
攝影師	1BI01
支店	0`Y01
支社	0`Y01
支配人	1AD01
收银员	1Ac01
放送	0`Y01
政府	1B302
教員	1AD01
教师	1Ac01
教师资格证	1AW01
教師	1BI01
教授	1BB03
教材	1Ab01
教研室	1B001
教练	1Ac01
教育科技	1BN01
教諭	1AD01
敬具	1B]01
敬礼	1E>01
敬禮	1E?01
数据分析	1Ac01
整備士	1AD01
數位	1Bc01
文化	1BN01
文员	1Ac01
文員	1BI01
文章	1E@02
料理長	1AD01
新聞社	0`Y01
方向	1A_01
施工员	1Ac01
旅館	0`Y01
既婚	1EB01
日	1EC03
日常交流	1Cj01
日常会話	1EF01
日常会話レベル	1EF01
日常会话	1Cj01
日常會話	1Ak01
日常溝通	1Ak01
日本語能力試験	0o201
日本語能力試驗	1C>01
日檢	1C>01
日语一级	1AV01
日语能力考试	1AV01
日間	1EG01
星期	1EH02
春	1EJ03
春天	1EM02
春季	1EJ03
普考	1Ah01
普通	1Ak01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1AV01
普通话证书	1AW01
暑假	1D@02
暑期	1D@02
書卷獎	1BT01
最優秀	1AJ01
最優秀賞	1AJ01
會計	1BI01
會長	1BI01
月	1EO02
有	1EQ01
有限会社	0`Y01
有限公司	1B302
有限责任公司	1BN01
服务员	1Ac01
期刊	1E@02
木工	1AD01
未婚	1ER03
本社	0`Y01
本科	1EU02
本部	1AM01
机构	1BN01
杂志	1Ab01
村	1Df03
架构师	1Ac01
架構師	1BI01
栄養士	1AD01
标兵	1AU01
栋	1BJ01
校区	1Ag01
校长	1Ac01
株	1EW02
株式会社	0`Y01
核心期刊	1Ab01
案件	1AP01
案件名	1AP01
案例	1EY01
检验员	1Ac01
検定	00Q01
業務	1BI01
業務経歴書	1AS01
業務部	1BX01
楼	1BJ01
榮譽	1BT01
樓	1CY01
檢定	1Ah01
止	1EZ02
正社員	1AD01
此致	1E\02
此致敬礼	1E>01
此致敬禮	1E?01
段	1CY01
母国語	1AN01
母語	1E^02
母语	1Ce01
母语水平	1Ce01
比賽	1BT01
比赛	1AU01
毕业	1E`01
求职简历	1Ai01
汽车	1BN01
法人	0`Y01
法律职业资格	1AW01
注会	1AW01
注册会计师	1AW01
派遣社員	1AD01
流利	1Ea02
流利沟通	1A`01
流暢	1Ec02
流畅	1A`01
测试	1Ac01
深入掌握	1Ad01
満期退学	1B?01
準優勝	1AJ01
準学士	1D]01
演講	1DT01
演讲	1Ab01
漢検	0o201
為止	1Ee01
焊工	1Ac01
熟悉	1Ef03
熟悉日常交流	1Cj01
熟知	1Ei01
熟練	1Ej03
熟練使用	1E<01
熟练	1Bd02
熟练使用	1E=01
熟练掌握	1E=01
熟练运用	1E=01
版主	1Ac01
物业	1BN01
物流	1B302
物産	0`Y01
特優	1BT01
特待生	1AJ01
特等奖	1AU01
特許	1AR01
独身	1EB01
獎	1BT01
獎學金	1BT01
獲得	1Em01
獲獎	1En02
现今	1CU01
现在	1CU01
班主任	1Ac01
班排名	1DS01
班長	1AD01
班长	1Ac01
現在	1D402
現在に至る	1D201
現職	1D201
理事	1BI01
理工	1Ag01
生物	1BN01
產品經理	1BI01
產品部	1BX01
电力	1BN01
电商	1BN01
电大	1Ag01
电工	1Ac01
电视台	1BN01
男	1F003
男性	1F003
町	1AE01
畢業	1F301
略懂	1F402
番	1AE01
番地	1AE01
病院	0`Y01
発表	1AR01
登壇	1AR01
發表	1DT01
监理	1Ac01
監督	1AD01
目前	1F602
直到现在	1CU01
直博	1Ca01
省	1F803
看護師	1AD01
県	1AE01
県庁	0`Y01
着任	1C101
督導	1BI01
瞭解	1F;01
短大	1B101
短期大学	1B101
短期大学士	1D]01
研修	1AL01
研修班	1D701
研发	1Ac01
研发部	1B001
研發部	1BX01
研究助理	1BI01
研究员	1Ac01
研究員	1Do02
研究室	1AM01
研究所	1F<04
研究生	1F@02
研究生院	1Ag01
研究科	1DP02
研究院	1B302
研習	1D601
研習營	1D601
研討會	1DT01
硕士	1Ae01
硕士学位	1Ae01
硕士研究生	1Ae01
碩士	1FB01
碩士班	1FB01
社	1EQ01
社会福祉法人	0`Y01
社員	1AD01
社長	1Do02
社长	1Ac01
离异	1C\01
离职	1E`01
秋	1FC03
秋天	1FF02
秋季	1FC03
科	1FH04
科员	1Ac01
科学与技术	1A_01
科学家	1Ac01
科學家	1BI01
科室	1B001
科技	1B302
科技大學	1B201
科研助理	1Ac01
科系	1D`01
科長	1BI01
秘书	1Ac01
秘书长	1Ac01
秘書	1Do02
称号	1AU01
移动	1BN01
程序员	1Ac01
程式設計師	1BI01
稍懂	1FL01
税理士	1AD01
站点负责人	1Ac01
站长	1Ac01
竞赛	1AU01
競賽	1BT01
第	1FM01
第一作者	1Ab01
第一名	1FN02
第一語言	1FP01
第一语言	1Ce01
第三名	1FN02
第二作者	1Ab01
第二名	1FN02
策划	1Ac01
简单交流	1FQ01
简单会话	1FQ01
简历	1Ai01
箇月	1A>01
算法	1Ac01
管培生	1Ac01
管理员	1Ac01
管理者	00Q01
簡歷	1B601
簿記	00Q01
精熟	1C001
精算师	1Ac01
精通	1FR05
系	1BE02
系排名	1DS01
系统架构设计师	1AW01
紀要	1AR01
約聘	1BI01
組	1FW02
組合	0`Y01
組長	1BI01
経歴書	1AS01
経理	1AD01
結業	1F301
經理	1BI01
継続中	1D201
総務	1AD01
線上	1FY01
編入	1C101
編入学	1C101
編輯	1BI01
編集者	1AD01
縣	1CY01
總監	1BI01
總經理	1BI01
總編輯	1BI01
线上	1D301
组	1B001
组长	1Ac01
经理	1Ac01
经纪人	1Ac01
结业	1E`01
统招本科	1AT01
绩点	1Aa01
维修工	1Ac01
综合排名	1Aa01
编辑	1Ac01
网络	1BN01
美容师	1Ac01
美容師	1AD01
美工	1Ac01
翻訳者	1AD01
翻譯	1BI01
翻译	1Ac01
老师	1Ac01
老師	1BI01
考取	1FZ02
职业技术学院	1Ag01
职业资格	1AW01
职校	1Ag01
职高	1An02
職人	1AD01
職務経歴書	1AS01
職業訓練校	1B101
職長	1AD01
肄业	1F\01
肄業	1F]01
股份有限公司	1B302
能够使用	1Ei01
能源	1BN01
自	1F^04
自治区	1BJ01
自考本科	1AT01
至	1CS02
至今	1BY03
至现在	1CU01
至現在	1D201
至目前	1F602
與	1Fb01
良好	1Fc05
花园	1BJ01
英検	0o201
英檢	1C>01
英语六级	1AV01
英语四级	1AV01
荣获	1AU01
荣誉称号	1AU01
药师	1Ac01
药房	1BN01
获取	1Fh01
获奖	1Fi02
获得	1Fh01
著作	1E@02
著書	1AR01
董事長	1BI01
董事长	1Ac01
薬剤師	1AD01
薬局	0`Y01
藥局	1Bc01
藥師	1BI01
處	1BX01
處長	1BI01
號	1Fk02
行政	1Ac01
街	1DF02
街道	1BJ01
表彰	1AJ01
表彰状	1AJ01
製作所	0`Y01
製薬	0`Y01
襄理	1BI01
見習い	1AD01
見込	1BM01
見込み	1BM01
见习	1Ac01
规划师	1Ac01
計畫案	1D_01
計算	0`Y01
訓練校	1B101
訓練營	1D601
記事	1AR01
記者	1Do02
設立	1C101
設計師	1BI01
診所	1Bc01
診療所	0`Y01
証券	0`Y01
評定平均	1Di01
認定	00Q01
認定証	00Q01
認證	1Ah01
課	1BQ02
課長	1Do02
調理師	1AD01
論文	1Fm02
論文誌	1AR01
諮商師	1BI01
講師	1Do02
講座	1Fo03
講演	1AR01
講習	1AL01
講習会	1AL01
證	1Ah01
證券	1Bc01
證書	1Ah01
證照	1Ah01
警備員	1AD01
譯著	1DT01
護士	1BI01
護理師	1BI01
计算机一级	1AW01
计算机二级	1AW01
认证	1AW01
训练营	1D701
记者	1Ac01
讲义	1Ab01
讲师	1Ac01
讲座	1D701
讲解员	1Ac01
论文	1Ab01
设计师	1Ac01
设计院	1BN01
证	1AW01
证书	1AW01
证券	1BN01
评审	1Ac01
诊所	1BN01
译著	1Ab01
课题	1EY01
負責人	1BI01
財	1EQ01
財務部	1BX01
財団法人	0`Y01
販売	1AD01
販売員	1AD01
貿易	1Bc01
資格	1G202
資訊	1Bc01
賞	1AJ01
负责人	1Ac01
财务	1Ac01
财务部	1B001
质检员	1Ac01
贸易	1BN01
资本	1BN01
资格证	1AW01
资格证书	1AW01
起	1G404
超市	1B302
路	1DF02
軟體	1Bc01
転入学	1C101
転出	1AZ01
転職	1C101
輔修	1D`01
车间	1B001
软件	1BN01
软件著作权	1Ab01
软考	1AW01
较好	1B@01
辅修	1A_01
辅导员	1Ac01
迄今	1F602
运维	1Ac01
运营	1Ac01
进修班	1D701
远程	1D301
退任	1AZ01
退団	1AZ01
退学	1G802
退學	1F]01
退所	1AZ01
退社	1AZ01
退職	1AZ01
通信	1BN01
通訳	1AD01
通讯作者	1Ab01
通过	1Fh01
通過	1Em01
造价员	1Ac01
連載	1AR01
週	1G:01
週間	1G;01
運転手	1AD01
運輸	0`Y01
道	1AE01
遠端	1FY01
遠距	1FY01
郡	1AE01
部	1G<03
部長	1Do02
部长	1Ac01
部門	1BQ02
部门	1B001
都	1AE01
鄉	1CY01
配達員	1AD01
酒店	1BN01
醫師	1BI01
醫院	1Bc01
采购	1Ac01
里	1CY01
金メダル	1AJ01
金奖	1AU01
金牌	1FN02
金獎	1BT01
金融	1Bc01
金賞	1AJ01
鉄道	0`Y01
銀牌	1BT01
銀獎	1BT01
銀行	1BO02
銀賞	1AJ01
銅牌	1BT01
銅獎	1BT01
銅賞	1AJ01
鎮	1CY01
铜奖	1AU01
铜牌	1AU01
银奖	1AU01
银牌	1AU01
银行	1BN01
销售	1Ac01
销售部	1B001
镇	1BJ01
門市	1Bc01
閉業	1AZ01
開始	1B^01
開業	1C101
開発者	1AD01
開発部	1AM01
開發	1BI01
门店	1BN01
队长	1Ac01
附中	1CI02
院长	1Ac01
陪伴志工	1BI01
隊長	1BI01
雅思	1E602
集团	1BN01
集團	1Bc01
雑誌	1AR01
雙語	1FP01
雜誌	1DT01
離婚	1D101
離職	1G?02
零售	1BN01
電子	1Bc01
電機	0`Y01
電視台	1Bc01
非常熟练	1Ad01
頁	1GA01
項目	1D_01
預期	1E301
預計	1E301
顧問	1GB03
页	1FM01
项目	1EY01
项目名称	1EY01
项目经历	1EY01
项目经理	1Ac01
项目部	1B001
顾问	1Ac01
预期	1Dn01
预计	1Dn01
预计毕业	1Dn01
领班	1Ac01
飯店	1Bc01
養成所	1B101
餐厅	1BN01
餐廳	1Bc01
館員	1BI01
馆员	1Ac01
首席	1Ac01
首獎	1BT01
駕照	1Ah01
驾照	1AW01
驾驶证	1AW01
高中	1GE04
高中毕业	1B501
高中畢業	1GI01
高卒	1GJ01
高商	1B201
高専	1B101
高工	1B201
高度専門士	1D]01
高校	1B101
高校卒業	1GJ01
高等专科	1Af01
高等学校	1B101
高等専門学校	1B101
高等技術専門校	1B101
高級	1GK02
高級中學	1B201
高級文憑	1A[01
高级	1Bd02
高级职称	1AW01
高考及格	1Ah01
高职	1Af01
高職	1GM02
가을	1GO01
가을학기	1GO01
간호사	1GP01
감정평가사	1GP01
강사	1GP01
강연	1GQ01
강좌	1GR01
개발부	1GS01
개발자	1GP01
개발팀	1GS01
개월	1GT01
건설	1GU01
건축사	1GP01
검정고시	1GV01
게재	1GQ01
겨울	1GW01
겨울학기	1GW01
경력기술서	1GX01
경진대회	00S01
계열	1GY01
고급	1GZ02
고등학교	1G\01
고등학교졸업	1GV01
고졸	1GV01
공고	1G\01
공단	1GU01
공로상	00S01
공모전	00S01
공사	1GU01
공인	00R01
공장	1GU01
공저	1GQ01
과	1G]02
과장	1GP01
과제	1G_01
관리부	1GS01
관리사	1G`02
관리자	1GP01
광역시	1Gb01
교사	1GP01
교수	1GP01
교육과정	1GR01
교육원	1G\01
구	1Gb01
구청	1GU01
군	1Gb01
그룹	1Gc02
그룹장	1GP01
금메달	00S01
금상	00S01
기고	1GQ01
기능사	00R01
기사	1Ge02
기술부	1GS01
기술자	1GP01
기업	1GU01
기자	1GP01
기초	1Gg02
기초회화	1Gi01
기혼	1Gj01
기획부	1GS01
기획자	1GP01
길	1Gb01
까지	1Gk02
끝	1Gm01
남	1Gn01
남성	1Gn01
남자	1Gn01
네이티브	1Go01
년	1H001
년간	1H001
노무사	1GP01
논문	1GQ01
능숙	1H101
능숙함	1H201
능통	1H301
단장	1GP01
담당	1GP01
담당자	1GP01
대리	1GP01
대상	00S01
대표	1GP01
대표이사	1GP01
대학	1G\01
대학교	1G\01
대학원	1G\01
도	1Gb01
동	1Gb01
동상	00S01
등재	1GQ01
디렉터	1GP01
디자이너	1GP01
디자인부	1GS01
랩스	1GU01
레주메	1GX01
로	1Gb01
리	1Gb01
리더	1GP01
마케터	1GP01
마케팅부	1GS01
마케팅팀	1GS01
마트	1GU01
매니저	1GP01
면	1Gb01
면허	00R01
면허증	00R01
모국어	1Go01
물리치료사	1GP01
물산	1GU01
미용사	1GP01
미혼	1Gj01
및	1H401
바리스타	1GP01
박사	1H501
박사과정	1H501
박사수료	1H501
박사학위	1H501
발표	1GQ01
방송국	1GU01
배관공	1GP01
백화점	1GU01
번길	1Gb01
번역가	1GP01
번지	1Gb01
법무사	1GP01
법인	1GU01
변리사	1GP01
변호사	1GP01
병원	1GU01
보통	1H602
보험	1GU01
복수전공	1GY01
본부	1GS01
본부장	1GP01
본사	1GU01
봄	1H801
봄학기	1H801
봉사자	1GP01
부문	1GS01
부서	1GS01
부장	1GP01
부전공	1GY01
부터	1H902
부트캠프	1G\01
부회장	1GP01
분석가	1GP01
비서	1GP01
비즈니스	1H;01
비즈니스수준	1H;01
비즈니스회화	1H;01
사	1H<01
사무소	1GU01
사서	1GP01
사업부	1GS01
사원	1GP01
사진작가	1GP01
사회복지사	1GP01
산업	1GU01
산업기사	00R01
상	1H=02
상고	1G\01
상급	1GZ02
상담사	1GP01
생산부	1GS01
서점	1GU01
석사	1H?01
석사과정	1H?01
석사수료	1H?01
석사학위	1H?01
석차	1H@01
선임	1GP01
설계사	1GP01
성적	1H@01
세무사	1GP01
세미나	1GR01
센터	1Gc02
셰프	1GP01
소장	1GP01
소프트	1GU01
솔루션	1GU01
수료	1HA02
수료예정	1HC01
수료증	00R01
수상	00S01
수석	1GP01
수의사	1GP01
스쿨	1G\01
스타트업	1GU01
스태프	1GP01
스튜디오	1GU01
스페셜리스트	1GP01
승무원	1GP01
시	1Gb01
시스템	1GU01
시청	1GU01
식당	1GU01
신hsk	1HD01
신문사	1GU01
실	1GS01
실장	1GP01
아르바이트	1GP01
아이엘츠	1HD01
아카데미	1G\01
아키텍트	1GP01
아파트	1Gb01
알바	1GP01
애널리스트	1GP01
약국	1GU01
약사	1GP01
양성과정	1GR01
에디터	1GP01
에서	1HE01
에이전시	1GU01
엔지니어	1GP01
엔터테인먼트	1GU01
여	1HF01
여고	1G\01
여대	1G\01
여름	1HG01
여름학기	1HG01
여성	1HF01
여자	1HF01
연구소	1GU01
연구실	1GS01
연구원	1HH02
연수	1GR01
연수원	1G\01
영양사	1GP01
영업	1GP01
영업부	1GS01
예상	1HC01
예정	1HC01
오픽	1HD01
온라인	1HJ01
와	1H401
외고	1G\01
요리사	1GP01
용접공	1GP01
우수	1HK02
우수상	00S01
우승	00S01
운영자	1GP01
운영진	1GP01
운전면허	00R01
운전원	1GP01
원격	1HJ01
원어민	1Go01
월	1GT01
유	1H<01
유창	1H;01
유치원	1G\01
유한회사	1GU01
은상	00S01
은행	1GU01
읍	1Gb01
의사	1GP01
의원	1GU01
이래	1HM01
이력서	1GX01
이사	1GP01
이상	1Gm01
이중언어	1Go01
이혼	1Gj01
이후	1HN02
인사부	1GS01
인증	00R01
인턴	1GP01
일	1HP01
일상회화	1HQ01
일상회화가능	1HQ01
입문	1HR02
입사	1HT01
입상	00S01
입선	00S01
입학	1HT01
자격증	00R01
자기소개서	1GX01
자퇴	1HU01
작가	1GP01
작업치료사	1GP01
장려상	00S01
장학금	00S01
재	1H<01
재단	1GU01
재무부	1GS01
재직	1HV01
재직중	1HV01
재택	1HJ01
재택근무	1HJ01
재학	1HV01
재학중	1HV01
저널	1GQ01
저서	1GQ01
전공	1GY01
전문가	1H101
전문대	1G\01
전문대학	1G\01
전문학사	1HW01
전자	1GU01
점장	1GP01
정보처리기사	00R01
정비사	1GP01
제이엘피티	1HD01
조교	1GP01
조리사	1GP01
조수	1GP01
조종사	1GP01
졸업	1HA02
졸업예정	1HX02
주	1HZ03
주식회사	1GU01
주임	1GP01
준우승	00S01
중	1H602
중급	1H602
중상	1H]01
중상급	1H]01
중퇴	1HU01
중학교	1G\01
증권	1GU01
지금	1HV01
지도사	00R01
지원부	1GS01
지점	1GU01
직업전문학교	1G\01
직원	1GP01
진행중	1HV01
쪽	1H^01
차장	1GP01
책임	1GP01
책임자	1GP01
초급	1Gg02
초급회화	1Gi01
초등학교	1G\01
총괄	1GP01
총무	1GP01
총무부	1GS01
최상	1H101
최우수상	00S01
출원	1GQ01
출판	1GQ01
출판사	1GU01
취득	1H_02
취득일	1Ha01
층	1Gb01
치료사	1GP01
카페	1GU01
캠퍼스	1G\01
컨설턴트	1GP01
컴퍼니	1GU01
컴퓨터활용능력	00R01
코디네이터	1GP01
코치	1GP01
테크	1GU01
텝스	1HD01
토스	1HD01
토익	1HD01
토익스피킹	1HD01
토플	1HD01
통역사	1GP01
통역원	1GP01
퇴사	1Hb01
퇴직	1Hb01
투고	1GQ01
트레이너	1GP01
특별상	00S01
특별시	1Gb01
특허	1GQ01
팀	1GS01
팀장	1GP01
파트	1GS01
파트장	1GP01
페이지	1H^01
편입	1HT01
편집자	1GP01
평균학점	1H@01
평점	1H@01
표창	00S01
표창장	00S01
품질부	1GS01
프로그래머	1GP01
프로듀서	1GP01
프로젝트	1G_01
프로젝트명	1G_01
하	1Gg02
학과	1Hc02
학교	1G\01
학부	1Hc02
학사	1He01
학사과정	1He01
학사졸업	1He01
학사학위	1He01
학술대회	1GQ01
학술지	1GQ01
학원	1G\01
학점	1H@01
학회	1GQ01
학회지	1GQ01
한국사능력검정	00R01
합격	1H_02
현재	1HV01
현재까지	1HV01
현재재직중	1HV01
협회	1GU01
호	1Gb01
호텔	1GU01
홀딩스	1GU01
홍보부	1GS01
회계사	1GP01
회사	1GU01
회장	1GP01
회화가능	1HQ01
획득	1Ha01
훈련과정	1GR01
"#, r#"0000`XSR4S1_000000000000000000000000000000000000000000000000000000000000HL^L0000000000000000dDWN<aN50000000000000f[je7eo00000000
0:lH0000000000000000hH?T00000000000000000000000000000000000000000000000000000000000000000000000000000000@DMk0000\FNJ<Q_QTFG[<nOL
0000000000000000@;8V000000000000000000000000d4CS0000000000000000l2MbY8`<000000000000HSRC00000000l;U[0000HDl60000E07@000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q6J200000000000000000000000000000000
00000000<NTm0000000093:i000000000000L;bW000000000000000000000000000000000000000000000000000000000000000000000000TUU_000000000000
0000000000000000000000000000lBW;00000000000000000OE400000000PGDe=7Mn00000000000000000000000000000000TaOY00000000hY3:000000000000
0000hUZF000000000000HPkc0000llWZ00000000Y62@0000000000000000000000000000000000000\;3P]hd0000000000000000000000000000\XID0000h2eM
000000000000000000000000000000000000l0cc0000000000000000000000000000e4hm@^5F000000000000000000000000000000000000000000000000`2X2
000000000000000000000VL100000000000000000000000000000000000000000000@0lDPZIdE8A=0000000000000000000000000000\S<\000000004Z`;0000
0000dR;o0gkHX5G:\aIA000000008Ze600004lAldidc8;c^0000000000000000000000000000TQLo<S4mA8=oPN5`0000000000000000To8od8RU000000000000
88Na000000004:Zn00000000LWKn0000000016[90000000000000000000000000000d8eTi37\000000000000000000000000000000000000000000000000`e;h
00000000dLmF0000`7TG0000lRK\0000000000000000000000000000h?0H0000LX=H00000000<K0AH?I=00000000000000000000000000008N9U000000000000
0000TRX7DHX80000<=5W00000000PM<E000047<S0000000000000000000000000000X@<H00000000000000000000000000000000m3ZO0000000007GD00000000
0000dI_A8<oU00000000000000000000`RaD00000000H9oGQ6?O0NZZhdfEQ0_h000000000000000000000000Phc7Lk[K@U:7000000000000I2ed00004OJA@YNN
0000D`A8dke900000000<<m90000@aQTPAVJ0000000000000000TRM?00000000`5fcHHk^0000000000000000000000000000haoTHFFd00000000000000000000
000000000000hVl0l6gR0000lAP`TLdVToAVHEgj0000000000000000036^0000000000000000lAKC00000000Lb5:000000000000\;`M0000d[<:000000000000
0000XO=g`L4C00000000000000000000000000000000000000000000ddOF00000000000000000000LD_:0000000000000000LIge4V=Z00000000000000000000
00000XWl00000000LaMD000000000000000000000000l^b^000000000000000000000000\N4`LkH<0000@VAZ0000T<f?8VLT@nZ800000000000004><00000000
DD]<0AUC000000000000000000000000HZY>4a6m0000000000000000<0Ii00000000X<oK000000000000000000000000<heR0000XL=X000000000000L]4[0000
H89M000000000000000000000000To;h0000000000000000000000000000000000000000000000000000X6lh0000000000000000000000000000000000000000
0000lPDDM4_D00000000E5Hj000000000000000000000000000000000000PbK900000000000000000000@Hjj0000\RGF0000000000000000000000000000@HUG
000000000[3e00000000000000000000lRPd0000000000000000000000000000lk`>=0C787M>00000000000000004TQg0000000000000000l6H>\4:T00000000
000000000000ld200000000082J2P@JR00000000U8KO@mAa0000000000000000`Zg`00000000000000000000D1WP00000000000000000000000000000000XU8Z
0000000000000000`:lW0000000000000000000050Cl000000000000000000004ARR00000000000000000000<knD000000000000A3EZI6Yb00000000Xg:]0000
L37m00000000000000000000000000000000000000000000<BLV0000000000000000000000000000000000000000000000000000000000000000e5IN00000000
00000000\Mg\h[in000000000000Q5Y2000000000000\XBN8:\H00000000L6XL00000000P8Qo0000000000000000dMEX00000000000000000000<f5k00000000
H=>80000000000000000PU[XP99c00000000d6k:00000000000000000000000000000000]8[e000000000000L[E\hW`Q000088K30BfIDHii0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LWMm0000000000000000<5Xh0000000000000000000000000000T@1H0000e42R
00000000000000000000Lb280000\ELJ00000000000000000000000000000000000000008\EAe6gZ000000000000000000000000000000000000000000008NdE
i8HXT]jkD>OE000000000000Hh0O000000000000]4Ma00000000D8iLhIEQDLTRDjmcX@XRhA:600000000000000000000\RI?PICC000000000000000000000000
0000000000000000@[4m00000000000000000000000000000000000000000Gbl000000000000000000000000P@oYh=CVLI2N00000000T=oo0000000000000000
00000000@[nP0000000000000000000000000000<L<20000Pk9W0000000000000000000000000000000000000000000000000000DF:i00000000`m8400000000
PAh:0000XP5@0000000000008ZJL0000l=ZiY7Ti@aTS00000000D[<g00000000000000000000L`Ba@[CE`BON00000000dd:`0000000000000000000000000000
000000000000@<4_h8\[8h_\000000000000Y6=H000000000000000000004VBa0000000000000000<clb00000000000000000000XoCF000000000000LUk30000
000054iW`1XV000000000000TH0^00004>[Od7C_00000000000000000000U6QT0000000000000000\\j[0000000000000000<R\20000000000000000@m?g0000
0000000000000000`PC90000000000000000000000000000lV?U@l?g000000000000000000000000L6K=E4XL0000000000000000<DA2@?\k0000m6_V000002o4
00000000000000000000000000000000HLDiM3jI0000`KfN000000000000HL8E00000000000000000000000000000AJK`_nK4Zb6I5<`00000000000000000000
0000dDPT`n_S000000000000000000000000HQQN0000000000000000Lefm00000000e8RT07SF`I\aT5Nb000000004PVP000000000000`m;_00000000dX?<0000
00000000000000000000\0V[@K\R00000000H87<0000000000000000DXl1M3580000000000008n`g0000000000000000000000000000P51Q00000000]4I@0000
00000000000000000000\A1A00000000HG2O00000000000000000000PgGP000000000000L[_7i07J0000000000008gG=54NR0000400O0000000000000000DSWI
A3P[000000000000<NnM``H40000<XLb0000hB7>0000X16F<FX100000000000004VQl9C9000000000000000000000000<9JA0000000000000000000000000000
000000000000P:P40000000000000000dbiV00000000000000000000000000004a3^0000hHHN0000000000000000000000000000000000000000000000000000
h5XK0000000000000000000000000000HZhiXP;g0000000000000000000000000000POcC000000000000000000000000000000000000P]^80000000000000000
00004MmO0000000000000000000000000HU;0000PZ]000000000HI?`00000000000000000000LNgQLD3_000000000000000000000000000000000000L]0`0000
000000000000000000000000000000000000XC0Ihlm`00000000M8OnU3I_00008E>80000522200000000`nXP0000a3JR0000000000008aA=0000000000000000
00000000000000000000000000000000@UT44<_dD[f2@H\:0]f@<oa80000000000000000e4;b0000000000000000000000000000000000000000m46=00000000
000000000000TgV_00000000H3KHhP_C00000000@0NW00000000`X4Z000000004Mi?00000000000000000000000000000000@G^LL?E8`]5V0000000000000000
0000000000000000000000000000000000000000000000000000df4ZhBm000000000PKMLh8M60000000000000000@D4BlO?S0000l`AO00000000TFDj00000000
0000hg]h00004W;l0000dIh`dXEf0000X]=o000000000000000000000000000000000000XG6W`3lO00000000Q4T=00000000000000000000DWgY000000008D;m
00000000000000000000000000000000000000000000000000008][1000000000000l0PI00008:bI000000000000000000000000000017SB0000000000000000
8CoPhHLg0000000000000000000000000000000000000000000000000000000000000000000000000000X2?S00000000HPY60000000000000000000000000000
0000000015a?0000000000000000000000000000\GHi000000000000P7PJ000000000000000000000000000000000000Hf3f0000D^AUX^Y[0000000000000000
@[PSPHSL00004_?W000000000000dJB0000000000000TT2C0000000000000000000000000000000000000000\3Bg000000000000d8lL00000000000000000000
0000h[e_000000008B=_000000004_dkldCR4dPKh9Gn000000004\N[X6RgHlYn00000000000000000000000000000000@D<U8\E08`4[4J::]1ah000000000000
`KT1000000000000000000008>YPXT:ID>Nd00000000000096mLP12B=5@]0000i4l:m8[500000000Y4:n000000000khW0000Q3P40000lE6iQ78Z000000000000
00000000000043;e<J4900000000000000000000hL@G4KCI0000he2FA5iW00000000000000000000000000000000000000000000000000000000000000000000
0000`9]I00000000000000008kBk000000000000000000000000lkUJ000000000000<cN=00000000000000000000TX_O00000000000000000000000000000000
0000000000004DaB0000000000000000000000000000X=Xk<eG8000000000000`UL\000000000000000000000000X<1d0mPQ0000000000000000000000000000
0000La?^000000000000hPLFTG0=X9j]0000l@Z38NEGH0eD\=Eg48kL00000000000000000000000000000000000000000000000051RW00000000Y58T00000000
l=?900000000000000000000000000000000000000000000000056o78UBR00000000`U\30000lPl2000000000000000000000000<;1\d\DQ0000000000000000
000000000000DbcL4i6g0000000000000000000000000000000000000000P=N\LRBe83=Q0000PbXM8WY90000000000000000l3d00000Tk0K00000000H3OR0000
00000000l107000000000000h7KSXXg\000000000000000000000000l^LV000000000000000000000000000000004eR50000000000000000<X8[000000000000
<8Y;i6Al00000000Tbkg0000dF7000000000P^U14aY<00000000LLK60000000000004ZI@00000000000000000000000000000000XJTe0000PjRl000000000000
0000a8[X000000000000000000000000P6E5000000000000000000004SZF0000000000000Kam000000000000DRf1000000000000000000000000000000004\7B
00000000`OGl000000000000000000000[E30000000000000000000000000000D@?YTOD200000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m7=o0000000000008K1e00000000000000008B>000000000000000000000h9G_0000lW4m
00000000000000000000@3gC`:oEI1P\00000000000000000000000000000000hAYB000000000000hF4K00000000000000000000000000000000000000000000
0000<nShdY9P0000000000000000HOSC000000000000L][K00000000000000000000000000000000hDahh>e0\\aoP^Ib0000000000000000`;I00000<ofiA3e\
00000000Y0b;0000Dn:V0000000000000000TCM60000L;9W000000000000DS:500000000000000000000@Tij0000HklV000000000000HJc:0T4>\=7D4YaP0jTc
000000000000000000000000000000000000D67U4SQ;HSiC0000000000000000000000000000000000000000000000000000<=ES000000000000lBH10000<ZJ^
000000000000000000000000lTVf000000000000000000000000T[3;h;4E\bO1000000000000dC_g00000000000000000000000000000000L3Rj0000<B_Y0000
00000000\4=P00004il:XDnYXgF[0000`lE^hFa60S8\00000000000000000000XIaTTg@N<lKNa0LY000000000000h_Ge0000000000000000000000000000<j^Y
00000000000000000000000000000000000000000000000000004A:M000000000000TmRU000000000000000000000000h8MBXB]MPAQA00000000000000000000
00000000T2ac00000000e70X16CBM7\Ge7ah0000000000000000000000000000Pc8T04>08li`000000000000000000000000h0=Alc?c00000000`Sk7d9?K0000
000000000000\2WO@a`[00000000000044\]DeT1I3I?00000000\T30m8YU00000000000000000000000041D<lG?>000000000000@[1h00008Ui_000000000000
0000000000000000000000000000000000000000000000004f=SdWUX00000000U6LX000000000000<1i9dm]?0000000000008c@20000\2?C00004i[<00000000
dO_600000000000000000000000000000000000000000000<F6G@9XD00000000000000000000@H1T000000000000000000000000000000000000000000000000
0000000000000000000000008@\a000000000000dN]k000000000000E6Cb00000000PJ;I@gml0000000000000000000000000000000000000000hBMa00000000
00000000HHL60000000000000000000000000000000000000000000000008Fi900000000000000000000@oUA00000000000000000000TE:70000000000000000
0000000000000000000000000000000000000000000000000000\_2600000000000000000000000000000000000000000000X54500000000000000000000XSG6
DHM8D[@U0lQR0000000000000000000000000000000000000000L[nC\iLC0000000000000000`HIn8Z6d00000000000000000000000002S?000000000000XbfU
XJLU00000000000000000000000000000000000000008V9j00000000000000000000dEG]000000000000000000000000000000000000444F06L_05`[@HNF0000
hPAd0000000000000000m7o]00000000T6J@DH[_<fHb00000000000000000000000000000000000000000000000000000000000000000000m1SB0000HQBlLe7:
00008JUb00000000000000000000h<mH000000000000PI1Y0000000000000000000000000000LTGSlGAX00000000HE]<0X2O0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<RCD0000`dU]000000000000000000000000
0000000000000000l<PN<SA=@fYo00000000hKc:0000HYo300000000000000004]n]000000000000H;j[0000DXiP0000ld?800000000@^Wg0000000000000000
0000000000000000@@N10000dmVA00000000h?bf0000000000000000000000000000000000000HJ\PmRH0000@ETh000000000000000000000000000000000000
8lc:00000000e4\L00004RUO<jab00000000ll2]0000lNBY4gB;0000dLmi000000000000000000000000D@]G00000000000000000000=8]X0000000000000000
14=<\A4@0000\]=4`@;C0000e2\N0000\1bm000000000:DC000000000000<5ED0000000000000000000000000000000000000000000000000000L<_J0000hOQn
000000000000P4hK0000000000000000000000000000000000000000000000000000`OTY\SlD00000000000000000000000000000000000000008l4O00008:Pm
00000000000000000000<AgL00000000000000000000000000000000XUM9000000000000000000000000Pa1806g]0000000000000000HC@;0000000000000000
0000000000000000000000000000000000004Fb\l=dI<EkBlU3l00000000<SJg0000000000000000ll<V82;l@Mo6000000000000000000000000000000000000
Djgh00000000000000000000m4P30000TmK40000P\m>dkZI00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`iO;i4f20000000000000000000000000000000000000000<H@_000000000000000000000000000000000000l<0mTE<C0000000000000000`>;900000000
000000000000`C>0X0B>@F8U0gH:00000000000000000000000000000000h;o500000000000000000000\52S000000000000@]LF000000000000000000000000
0000000000000000000000000000L45L0000lCJE0000`VhKP@ic00000000000000000000dL[n000000000]6W0f\g000000000000000000000000000000000000
000000000000000000000000<[:\0000000000000000L0`8000000000000000000000000000000000000DG[MH_hP000000000000000000000000\=d=00000000
000000000000000000000000000000000000000000000000000000000000000000000000dB1W0000000000000000PY:Q00000000h\c800000000LI=BTKOK0000
0000\0o:000000000000a0@`000000000000d^:h468:0000000000000000`QN[000000000000000000000000hE34000000000000T7@@00000000000000000000
000000000000D8ES000000000000000000008jSA00000000000000000000000000008K^g00000000T<l:\@W`000000000000000000000000e4kg000000000000
00000000L4lh00000000@;M900000000000000000000000000000000Q3Nf000000000000000000000000L4dbX[Zn000000000000000000000000000000000000
00000000\^]d\bj1000000000000\9XV0000D@^I000000000000000000000000d3I700000000000000000000000000000000000000000000lGB3dLFTDIoQ0000
0000000000000000l^cC00000000I7TEQ7\a000000000000lSI70000dm<000000000000000000000P7G3D`mW00000000000000000000<QH90000000000000000
00008>Bd00000000000000000000000000000000T97_DI]iPgOT0nYT000000000000000000000000LmmF0000lSEP0000`HPA000000000000000000BN0000P=T4
0000000000000000000000000000PN\C000000000000000000000000lR6g0000000000000000000000000000\=UB8\HS8f=>00000000000000008BoD00000000
000000000000Xoa]468Ld]`k0000\8JV0000000000000000U53o00000000000080A`000000000000000000000000000000004WKC00000000000000000000Tgdk
d01V8[0@0000PTJF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l70h00000000T0m@0000
@g[N0000U0W@0000PB4600000000D^Mf000095fm\JDLY56M0000Lam2000000008_]Z0000\TaP000000000000DU_I0000D^Xci6V9000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XQJSXNlN000000000000P@3:0000000000000000000000000000000000000000
00000000000000000000H3LH0000@]]V487N00000000\I`ePV]=000000000000i2=A00000000\G:e00000000000000008Qc?0000000094RC0000000000000000
000000000000000000000nge0000000000000000X;17<TCA0000Q3<F00000000000000000000`UYh000000000000000000000000000000000000`8h?00000000
\G;R000000000000@V3Y000000000000000000000000L130000000000000000000000000000000000000\P`@<>]IX2oZ`\^h8PT\Hbc=00000000000000000000
0000`50Y00000000000000000000PT8D<GVaL?cn000000000000000000000000X5N;00000000HLg<0000000000000000000000000000000000004ZLK=4X\0000
X?V1D3dg0000000000000000<MaX000000000000@L:2000000000000<6?J`f6Y000000000000<jUG0000DDSI00000000`f:j0000h0mj<=680000000000004EUL
00000000lARF0000<UKQ@8bY00000000`Z1e000088Mf83G6DmSZ98^b0000i4fY0000DIoelRU[Hh6_0000000000000000PeiX0000H^?V0000000000000000XBF?
000000000000POA>0000XD<@00000000000000000000000000000000TF0mHHLY000000000000`1Hc000000000000000000000000000000000000`>RG00000000
0000000000000000000000000000000000000000@IWf0000000000000000000000000000000000000000000000000000LBRFdibc00000000X1d70000X6NPDN0^
00000000000000000000H5F]0000LWVA@R>H00000000XW<e4`O`0000P:;P000000000000000000000000000052SF4X]90000HMKNHMLDdc5A0000000000000000
000000000000P[ME0000000000000000TVIW0000000000000000`V^f0000`69<000000000000@=WH0000h4eLlBVKXCMD\dKBdAoODIWD00000000000000000000
0000000000000000000000000000@\_:0KhU0000000000000000000000000000000000000000dE4W0000X1jIl?2[@mmdA3;6000000000000000098:G00000000
0000hL9V0000000004=38EVk00000000000000000000000000000000<HRGX1RS000000000000000000000Yj^0000000000000000i7LM0000D@4G000000000000
PF=M0000hXX>00000000000002l1@<;?TbL40000l0480X:j000000000000000000000000@mYD0000000000000000000000000000000000000000000000000000
00000000H@nB`F7P000000000000000000000000`NL=TGH1A3U^00000000M48C000000000000000000000000`FL4dFbi0000000000000000@ojDl3ZnLg;D88:o
0000Dc^]0000`6650000Tmg;DI4O]5]>0000DEAUP>c3000000000000000000000000hM@X0000000000000000`?JT0000`RZa00000000\DUS000000000000A6m<
0000HD\9000000000000<GWI00000000000000000000000000000000000000000000XR6F03Xc0000000000000000000000000000000000000000PPTl00000000
Q6ed000000000000dZ1000008b7E0000<<^RL\52P19`DOK000000000000000000000D=H@00000000L[UPLa1U0000000000000000HWF800000000000000000000
l9b@0000<?4P00000000DdK\0000000000000000A1@H00000000\Ljn000080L^0000LE0EdLeE0000@5R3000000000000H4]A000000000000000000000000<U^G
8Zo9000092N8000014NE000000000000hZ240000000000000000000000000000000000000000000000000000<[>d8\[n00000000000000004:ej0000X?EZ<J[e
H@8]000000004:a?00000000TE8j0000@nPd000000000000000000000000000000000000000000000000000000000000lQfj\adN00000000000000000000dRNU
0000dG9D\lJj000000000000Taoi0000XJ0C0000DC[80000000000000000L941XG<e0000000000000000dfGi00000000000000000000@C_YdMMa0000H3fA<ONX
00000000000000000000000000008KU\8XTHhiId00000000000000000Ydc0000`RIR`9SoLX<<00000000000000000000P?REXGLk8jZ50000LWFg00000000<[cI
51>;000000000000\7IY`AhD`I>T\BPDX\BC0000X><j@UTnDMAHTZ]k00000000000000000000000000000000000000000000lTa?00000000DRJdM5CX00000000
0000lEJLlJod000000000000000000000000000000000000`W>I0000<N>F00000000000000000000X6J10000000000000000\\hk00000000HCl1\>\S00000000
0WEV0000hHCE0000000000000000PPOF]7:D0000000000000000000000000000000000000000000000000000l\JU000000000000lG0Z`mN`00000000`=F;lHmj
P8]]LTHX00000000000000000000\CYb0000000000000000000000000000D3B^000000000000000000000000000000000000000000000000Pfll0000LKUOd@T1
H1ch0000000000000000000000000000000000000]X[M5TQ0000DeQU0000A10@dS5O@T2N0000T5=c00000000000000000000000000000000hWWj00000000d74h
0000000000000000Dk\We6^U00000000`ToU0000000000008PB90000PK<mX32JHGRMhOR:LoZ[00000000h?bY0000000000000000000000000000D6D900000000
00000000XAS;4?5l000000000000PIO_`N=@e1UQ000000000000TT8P000000000000000000000000l:mN00000000000000000000<GL90000X>:l000000000000
0000]5Qj0000di]30000Lm;C00000000U8^;00000000000000000000H@nfld8j00000000000000000000000000000000000000000000000000000000Q3Y50000
0000000000000000000000005584000000000000l>Wn0000@Z^g0000PM<RP4hX000000000000000000000Y>X00000000DX`c0000823C00000000000000000000
0000000000000000h`DO00000000P3^h0000000000000000000000000000PlgC0000000000000000`]Ci0000000000000000PWFE000094om0000000000000000
0000L`fa000000000000000000000<lI00000000000000000000000000000000000082W_00000000HJ6^00000000000000000000Lb6O\8W40000000000000000
4H2b0000000000000000000000000000000000000000000000000000`^XB46O_D`[=8h80dmdO0000000000000LZk44^900000000@8Gg0000d0OO`3g100000000
00000000000000000000000000000000<40\M5VX000000000000000000004IGoXTGBl;6n`HIdHbSJ00000000000000000000D]fWd71BHNDl0000<X^b00000000
00000000U712000000000000000000000000`SK6Hn0;00000000000000000000U4Uh4FjDhO3C0Nka00000000000000000000000000000000000000000000T6:g
X;Kj00000000000000000000@dK38J_@000000000000D5^Z0000LFk400000000`bG10000000000000000L?F]dO7C`ULfTMoF000000000YkE000000000000TX<[
0000XY<d0000000000000000\UBE0000000000000000000000000000X3ZR0N;?000000000000P8]T<Y>>000000000000LG9iE4E8000000000000DJPT4;S^0000
00000000D3CIl<<M00004Fo6`ljh0mTehJk^00004l2N00000000000000000000PkU70000lR`c0000000000000000H8L8<P[P0000000000000000000000000000
\2\?000000000000`Sma000000000000d`0e0000000000000000000000000000000000000000000000000000000000000000000000000000HJlH000000000000
00000000hF7A8BP3HW`38[X=0000hi52000000000000`92VXEh:0k9900000000dT2W00000000h0[8@dIF0000000000000000000000000000`eQ30000m7bE0000
00000000000000000000000000000000000000000000000000000000Pa0k00004ki900000000000000000000000000000000000000000000000000004f=b0000
000000000000<c]70000<e8l00000000000000004:DP00000000\W9J00000000000000000000000000000000<U]400000000X14j0000Q4:TP<^]000000000000
0000000000000000000000000000000000000000E7PC00000000000000000000000000000000d1PO00000000000000000000\MVkDcf=000000000000d^Hf0000
0000000000000000]8W?homa000000000000U5630000000000000000000000000000000000000000000000000000000000000000000000000000Y8A00000Q2eK
0000000000000000d=J9dHP300000000DPif0000Tn[<TU<R000000000000\N`Q0000000000000000000000000000\<Kh0000000000000000D5@40000P:LC0000
l`a3000000000000000000000000000000000000000000000000000000000000<IXZ00000000000000000000000093390000000000000000000000000000TVPb
X;>S00000000000000000HlS0000000000000000000000000000i1[300000000000000008iAW000000000000\7dmdkL[0000000000000000\5?G000000000000
0=6d0000m87<8\4?000000000000000000000000TYahT[W?DF4g<kP>000000000000D<e?00000000`A5h\C0e00000000000000000000H7kI4Da0@Lb\\`FVHAMC
00000000Ti5j00000000000000000000dWV`@d0P000000000000l>]g54KF0000hUd`00000000\kK9000000000000`MIZ00000000000000000000Hg7800000000
000000000000000000000000P8]K00000000000000000000de9U00000000I5P[00000000000000000000000000000000hV@l0000000000000000000000000000
0000000000000000e7Md0000000000000c4l00000000000000000000000000000000000000000000000000000000@TW70000000000000000<7aS=5fZ\>Mi@_5f
dQM>4<0^Df:@000000000000DlGo0000000000004<[k@fNJ000000008RmT00000000`RZmLVnd0000hl8a000000000000hR\W0000000000000000H1Ti00000000
U6iHLmKV0000000000004;d000000000XCg`00000000XNVZ8T3_56dI00000000000000000000HTP20000@R2dPhnA00000000000000000000000000000000P<o=
00000000000000000000Q3oMDEDlM5?Mh=:Y4ZO500000000000000000000000000000000000000000000X5lP000000000000000000004Z?300004^NK\@0RT\f4
000000000000LY8A0000000000000000@m2`00000000000000000000T4m8`Bk@4G]`00000000000000000000Lenn00000000000000000000DMnb@Rcc00000000
4>7i00000000@dVZ000000000000000000008P?o0000000000000000<I=60000lR_@000000000000i4CJ80KWdHIJ000000000000000000000000Tn5cLP4[0000
E0_C000000000000000000004DYm0000D2[_000000004e8_000000000000000000000000000000000000@<XXLN8@000000000000Tbbj00000000000000008Xkf
0000h<`jDWgl\kR3000000000000h4g@0000`l3c000000000000000000000000LF@S00000000000000000000000000000000l2G\00008AC\d52ca4180000@If4
0000ddkP0000lc5g00004k=X00000000000003o400000000`?ke\Q=Z0000lMGVXM;6Tg;^00000000000000008\X\L`oMa6Zl000000000000PeVH\22Z00000000
0000XCMR0000Y4dT0000000000000000000000000000000000000000`[Ci0000000000000000000000000000000000000000000000000000L0FH4?AE00000000
00000000h6AC00000000000000000000l8b200000000000000000000D9i`0000`n[Z`G:M56EF00000000`R4[00000000d8BoM3?n<HR900000000Q2OZ00000000
00000000<93J0000000000000000000009@`00000000000000000000000000000000000096\J000016?200000000000000000000000000000000000000000000
M3l68[o;00000000T`Ie000003EWXO4HD2\NLWd7T\RM00000000000000000000LP7E0000HnSW00000000lZm_0000000000000000i3ZB00000000000000000000
00000000<2TZ0000000000000000D`dS00000000H=D5@TPAX8HK0000DOKed`MWHf4=00000000000000000000hV[GXjNFM5;Y55@9\c5V@;?l0000000000000000
0000000000000000000000000000\DUBl2jM000000000000000000000000000000000000m723000000000000X2oo000000000000`_Me0000Q88Y00008Z7S0000
0000TM3D000000000000000000000000P05^TK33dODUdZE8\e<T00000000000000000000000000000000000000000000000000004[2]l3M<000000000000894D
0000000000000000000000004=ka000000004>oY000000000000000000000000D[;iLViD000000000000LJ^ZDXQZ000000000000T9Tl@::_0000000000000000
0000Ho5a00000000000000000000000000000000`kid00000000000000000000DIF800000000000000000000lI39dO^B0000e2<I000000000000@@^8<ZUk0000
000000000000000000000000`Tfn0000\[l300000000000000000000L5?e\1NC0000000000000000000000000000HcDZ0000=2l[D68X0000000000000000L5oQ
@0oHHM@IPDclTaUA00000000T>Vd00000000000000000000000000000000000000000000TTUg00000000000000000000Y3H80000000000000000I6BO0000TP6V
l]Y^0000h8TS00000000P=[O000008G]0000000000000000m8Lc000000008hW6a2_<0000000000000000000000000000P4:b0000000000000000d9K@E6AV0000
00000000P\K[000000000000LdR70000T\Ml00000000dSMU00000000000000000000P7QN00000000000000000000PRd?000000000000h78j0000\O@o0000dRkM
00000000000000000000XUL<000000000000000000000000000000000000000000000000000000000000Y1Dj8W^U00000000X<9h000000000000000000000000
000000000000LLW_000000000000000000000000Lm@J0000000000000000000000000000<>ngPG1a00000000000000000000Tio2000000000000000000000000
000000000000@[Q;`Q7S0000hi020000Tb6j00000000LTJ:000000000000TK@MlogC0000000000000000000000000000000000000000D2h]P@GO000000000000
000000000000000000000000LQPi000000000000000000000000HZ[f00000;Wh0000m7^E000000004NDa00000000000000000000000000000000000000000000
DGE4=0`[00000000H9dC0000L31]0000000000000000000000000000000000000000H\6k00000000000000000000000000000000h:G>00000000000000000000
00000000TT>^0000h7KC0000000000000000<DF0000000000000000000000000000000000000<m][00000000000000000000hCaO0000dOAP00008bBETJQ=@Z1K
000000000000m5A700000000L2B3000000000000000000000000l6j]0000000000000000D>O40000H3DP16W053=k`fQ800000000000000000000000088h\0000
4Bd4<m]N000000000000000000000000<@a]hHF]0000XBBc0000dPaK0000000000000000000000000000000000008Y_141A?@Zc50000000000008Ie9a5OG<Jg9
00000000000004adDIFA000000000ZZL0000000000000000L_fR0000l]KU0000000000000000000000000000000000008KGGP;3:0000LWj9l`^h000000000000
00000000000000000000000000000000HnVnU6oD0000000000000000LNn3000000004e9H00008YR;0000TF7j00000000000000000000@<XG00000000<Do`a2i]
0000000000000000LDF=0000000000000000000000000000d]B<lc7j00000000d<enLIL]HJOm@b4H00000000LN160000hEY:L:\e0000T]Eg00000000dK:PTXnF
000000000U8i00000000i7mN0000000000000000ljJA000000000000U3;P000000000000dIio0000000000000000000000000000XEd90MAWLh91000000004K=C
0000d69KlX@XDP0=0000000000000000P\nGTob^000000000000000000000000HO[>00000000`M\I0000dSKD000000000000T<Mj0000LjAIDG_5000000000000
0000\@@;00000000000002ib000000000000000000000000lbTf000000000000X2jh000000000000000000000000@=E?0000000000000000@I:V07V<00000000
8DR60000000000000000000000000000<I6X0000000000000000L\=D0000000000000000000000000000d0F90000000000000000d@Zj84a:0000000000000000
0000l\jk000000000000LBPe0000000000000000h9R[000000000000D38<000000000000HE63`IE[84B?0Hm4P\M000000000000000000000000000000YV;l=mA
0000DFH[HhbE8lXb000000000000`aJQ00000000m4Wo000000000000`^:I000000000000`_<G0000A5DK00000000`>MY0_F>Ljk:d7aB00000000000000000000
00000000i3gc000000000000a5=OQ70>0000`>::000000000000000000000000000000000000000000000000LJA`00000000000000000000<:^BlJ1=00000000
`]bk000000000000l=]=0000h^8E00000000000000000000m4QO00000000000000000000@iB[I8S70000000000000000`MVJ@>h@lXCC00000000000000000000
0000dP_100000000000000000000000000000000T?;<000000000000000000000000P;Z600000000000000000000d7ad0000000000000000HMIH\2JCTM:g4mN5
DoMU000000000000`]M400000000000000000000000000000000<_Xk00000000T9=B00000000000000000000DIZ90U5IDl:\000000000000Xld@000000000000
0000HTIk4S440000000000000000i6k0000000000000PH8WHTKY`TfF0000000000000000000000000000X80<0000000000000000000000000000000000000000
`ZkB00000000000000000000000000000000000055T7000000000000H64I00000000HM6:92R`000000000000000000000000000000000000PMUN00008[E?0000
0000000000000000<lCO000000000000XkPQl5g30ghU00004h]600000000000000000000hK6700000000000000000000000000000000L\khd]`Xl49mM1@m0000
XH1;hXe[lR_O00000000000000000000000000000000l:PF000000000000T21aLck@00000000000000000000XNZ400000000d?]Xh1njhUJT0000PoX[0000h:g@
<;c90000000000000000000000000000HP:a0000HcO[0000d;Yg000000000000000000008RG;0000P81A00000000000000000L5;0000hN\600000000D_P30000
DX\e8><ZdZYe0000LnMi00000000hZFO8_]=00000000000000000000000000000000000000000000000000008\X?00000000HcVci5\^0000A8;H00000000]4?[
000000000000000000000000000000000000i2E;000000000000000000000000L[`S00000000<njc0000\N1\00000000l8<L00000000\;LX0000000000000000
0000000000008bNY`bPF00000000Q30I00000?^OdFEl00000000E6CU0000hZ2EloPEh]E500000000000000008MfX0000i4^g0000000000000000000000000000
000000000000@ULI@[lA000000000000Tn`I`HKD000000000000HI78000000000000000000004e_B000000000000TgnZ00000000D\O?0000`1REA00X00000000
0000000000000000000000000]Sh00000000000000000000XENS0000000000000000XZe[00000000000000000000@\bV000000000000m18i\NGd@=A]00000000
00000000U7>o000000000000000000000000000000000000000000000000<L?i00000000000000000000000000000000lS>V0000000000000000<ZYQ00000000
00000000<LG50000000000000000000000000cEe00000000000000000000HW200000PUiB000000000000000000000000000000000000P<^HdOU\00000000P3Z4
U8Qm`T^P0000000000000000000088QV0000000000000000000000000000Q3BU00000000000000000000m4cj00000000\ThUDh^U00000000000000000000`Te^
i4Of00000000000000000000000000000000HSWZ0000000000000000000000000000000000000000U8U>0000000000000000000000004TlF0AV:licG00000000
000000000000000000000000000000000000000000000000dS>K<@i5000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<Uj=000000000000@1>5<;khXbJ7000000000000000000000000000000000000000000008D`[0000h:dZ0000`m0@00000000000000000000
PXkZ000000000000T]l\00000000000000000000lXNfI5cm000044?W@S\kXO[P0000000000C6000000000fEO00000000000000000000000000000000TCfS0000
00000000000000000000PQoK0000000000000000000000000000000000000000<b^700000000dI`=000000000000000000000000000000000000000000004]2?
000000000000`<CITYjO`>f;00000000000000000000L08=0000000000000000000000000000843h0000XlL_0000lM5<0000Pnob@ejZ000000000000T59LHn??
a41E00000ChY00000000P8]f00000000lBI[000000000000dMF8000000000000H3Ij00000000Lk1CD1i00000h0P;lNfD00000000DQEaT58F0000000000000000
0000D3K:`P]j00000000000000008^SM00000000000000000000`aJB000000000000\=I5P?S9\Ajed^PH<eiC\nX?0000000000000000000000000000`IW7169\
0000h]2\m5\700000000000000000000000000000000000000004W<9000000000000<=;^\P^=0000000000000000000000000000000000000000000000000000
00000000000000004>6<00000000=1dV0000HLkc000000000000<N;b000000000QR:0000000000000000`CbC0000000000000000000000000000Y2dU00000000
00000000X`hA143L000000000000000000000000L:lcL3ITPJBI<e:R\klg00000000000000000000\BaU@d:>000000000000<?hc<?4[0000@>I\000000000000
00000000Ti;j8iUI000000000000@I:nU5cD00000000HOQ;00000000HZCm000000000000Y1ZZ0000000000000000000000000000H[kL0000PmZ<000000000000
0000000000004?K7HNjm00000000000084HX0000000000008FIN`bUCd8_4<`3e<cfR0000P6F8<nM:00000000000000000000H^^G0000Pi\>00000000e32I0000
00000000000000000000TW87000000000000000000000000000000000>VQ0T8hhnl<000000000000@518D9;20000m4`G0000000000000000D3e[\6BkL9?WXC6m
TE=c4n9_]4X?P06n000000000000L:GYPOWR4a6X0000000000000000000042_B0000000000000000000000000000000000000000`69h0000000000000000dgHO
00000000DO5f00000000Y40k000000000000\jgU0000XaBP4OL683;U000052cX00000000dcQ00000000000000000l]Md0000000000000000000000000000XXc_
000000000000000000000000000000000000000000000000000000008SeP0000000000000000L3>Rh=1N0000000000000000000000000000000000000000dNP8
8VkCD0SNI3f90000000000000000@M=;0000U2n_0000000000000000000000000000000000000000=4A900000000000000000000000000000000000000000000
00000000PTe200000000000000000000PcY;000000000000D]KJ000000000>SCA5C>0000000000004aNg0000`h<44PmW000000000000@393<i>;000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@l]U14FH0000
15;i00004YS20000000017a^d2?c4;4aDIV000000000`]R:0000@ab400000000000000000000<Md800000000`Qk80000000000008G>A0000hOO:000000000000
E3OM000000000000<=;Om4J:4Qf@dURhH^D=0000000000000000Tj7M000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4\<0000X5g_@CU@00000000`C@b0000000000000000DVEC0000LBj000000000lH>Z000000000000@[Li000000000000dCNk00000000\F1I00000000
00000000dI\k53>K<0Aj0000000091]20000A0Gc000000000000000000000000000000000000000000000000000000000000000000000000000000004A<R0000
000000000000000000000000dQYi00000000XKKi4dYg0000000000000000000000000000L8[<0000TlIIlfiM00000000H@dQT?D10000\Z4A0000000000000000
000000000000000000000000<>da0000000085:j000000000000PZ8`00000000000000000000X5eh0000D5c700000000\_RVdWo;00000000000000008DgI0000
00000000000000000000\>E:000000000000000000000000000000000000<_i>`mR;<Xl>00000000\cbWU0ON000000000000i5JK0000Q1nb0000<JQ]00000000
8hno0000XiaQlQdc0000000000000000X9a1T;^2000056J?H=750000000000000000<b[g00000000000000000000000000000000000000000000Dif@00000000
00008OKC000000000000000000000000dfK`Q7A<`3\80000D@4eX25hl75THU<3hXLRD2cl0000\Bb6`RH=000000000000000000000000000000000000l4OeX8DL
@=RQ0hY?0000l@O>hK6_00000;4U00000000000000000000000000000000000000000000000000008K;i000000000000POVO00000000000000000000P^Z[0000
000000000XM00000000000004V\G000000000000000000000000000000000000000000000000000000000000D;oQ00000000H[j\000000000000000000000000
0000000000000000000000000000000000000000000000000000T^:3l_UhU5QA0000000000000000000000000000000000000000D23Qlhdh0000000000000000
XFN_000000000000000000000000000000000E`f0000000000000000000000000000000000000000000000000000dJVb00000000T;b5XgDk000000000000`:^1
00000000000000000000000000000YXOdU?^0000000000000000000050KmQ2<h000000000000\ZE`0000ln_k00000000<I8o0UY\0000000000000000TQOLdB6g
M5FU000000000000000000000000h:\:TK`B00000000P[^`=1jE0000000000000000P6^g00000000P1V?00000000000000000000000000000000000000000000
00000000000000000000000000004mMf000000000000000000000000LnWn00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@NK4000046hXX8PlLChg000000000000Xf`OU6\Z0000i3aY0000Tjc3000000000000La;S0000000000000000
00000000000042^A\7S50J_0000000000000Pfh[0000000000000000X8AeDFXZa3EM00000000lHeA000000000000P\aP00000000TGPDPTZC0000000000000000
L=@LPC^[000000000000@PQl000000000f2b0000000000000000000000000000000000000000000000000000I2VC0000000000004YX4HAkR0000000000000000
00000000hbbO0000000000000000000000000000lPZmT<Z70000LGMh000000000000000050hQ00000000000000000000000000000000d:Y400000000hU1]0000
00000000000000000CZ6000000000000000000000000000000000000000000000000H^D^00000000000000000000000000000000P6DY00004kRWdHIZ0000D5:9
E5QW0000D8Vf00000000m86l000000000000\Z^:0000000000000000Y7d_0000000000000000]5DX00000000000000000000<FDC000000000000`iB@XHgY<RG0
Llh>TAZ9X0n80000TVT>00000000000000000000E1P7hik=00000000h7O\0000HaO@TE]I0000DYPM00004C;=00000000000007mmH:=n00000000000000000000
4>hl0000000000000000PRPA000000000000000000000000000000000000000000000000hk:?PB9P0000000000000000000084PU000000000000000000000000
0000000000000000dF:N00000000000000000000000000000000H0S>D2Fk`LKH0000000000000000000000000000000000000000000000000000000000000000
00004;X80000XSAn00000000l3\R000000000000Tl<i00000000T;adlAFclR<?00000000000000000000`HK9d20P0000000000000000DM:W0000000000000000
0000<KYb00000000000000000000<A0R01lR0000PQkk0000000000004G;oQ5Bh00000000XR\n0000`4YE000000000000000000000000Pifh07o5TTEN00000000
XPhe00000000@n:C0000000000000000Th\50000000000000000000000000000000000000Uk@00000000D[a2XVYe00000000i3YUDRKG0000000000004[Za0000
00000000]2M30000L3HV00000000LZj5LZHJHj=a000000000000XK<30000000000004?IT000000000000000000000000000000000000000000000000H[7E0000
h:7=8LLChdGc8lSA000000000000P<\O55hG00000000000000000000000000000000M4N8lIl<lKA6`_<:HI]5H<jX`L7>\kWg00000000dO]=<G1R000000000000
00000000XR@?0000T2:Vl4`RT7Gc4m:gPoNW0000lBgI000000000000DHaG\ZTT00000000000000000000dSc553;`00000000000000000000@2\a000000000000
000000000VOF00008Dg\00000000M0mU000000000000Po@B00000000d]56m5][0000000000004gAb0000D=dW000000000000000000000000000000008H420000
00000000000000000000TjoYHHiY00008kBM0000000000000000000000000000TRXE000000000000000000000000LhZR0000000000000000000000000000XCY9
00000000000000000000DLo5000000000000000000008lDo000000000000000000000000000000000000X8ko00000000]1Ak000000000000000000000000XOM?
000000000000\T1D00000000<6hI0000lUCC00000000000000000000DM4D0000`L^]000000000000l<lm0000000000000000000000000000=7OL0000@K_>XTI]
00000000E8]80000\lFD00000000dMFI00000000dn8W00000000000000000000000000000000@1GM000000000000TQnN@_MT0000000000000000h8i70000<438
0000000000000000000000000000000000000000000000000000X2@100000000000000000000000000000000T_NI00000000000000000000L3JYM8N@4ZAL0000
0000000000000000<Z`iTRk:dibL00000000d5jA0_d6000000004i`]T63N0000000002FG0000D\FL0000LS3>hacG00000000000000000000000000000000h6lI
00004YRf@UM0@dF4Xn@?000000000000i3gP00000000000000000000d`>S00000000X;=l8AWR0000000000000000000000000000000000000000000000000000
DhAU\Tdc000000000000000000000000lnB50000000000000000X[@B000000000000000000000000X2;KE8G400000JoS0000hWEj00000000000000004[M8T]>Q
d]SE0000dFaM@0=VD[0K`j?5000000000000000000000000000000004J[L00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M4h4A7NE00000000000000000000000000000000h:6n00000000\@9[00000n;M0000000000000000PS5600000000
0000000000000000h1J900000000000000000000000000000000000000000000<f<m000000000000000000000000000000000000000000000000Y5D800000000
h;:h00000000\\OT0000000000000000\lo>00000000D6C\00000000000000000m1B0000000084Pd000000000000P=`Q4:;a\Bia000000000000000000000000
0000H3O>09S:000000000000LTMT000000000000000000000000000000000000000002oE0000ha@j8oP[00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\fG600000000HZ<E00000000000000000000000006nXPlo\E86_00004:KR00000000@8U:\^=80000
0000000000000000l<3:000000000000d@GB0000000000000000000000000000000000000000@:[`0000heHN000000000000\eI[00000000hOSn000000000000
000000000000e2gI00000000d^h:0000000000000000000000000000000000000000`6j4T=\I8WA80000000000004@[D000000000000X<Lh00000000`=Uc0000
0000LHV]0000000000000=G`\6Ug8O5U0000D?oo0000HMg?dO[cLG98X^FGLLXN000000000000DX=44Pi=`S:G\XJTdeL]00000000000000000000000000000000
0000000000000000<?:]000000000000@Oa9@Ti4d0f6<G2^\WVo00000Q@`000000000000000000000000000000000000Lc[60000DC_G00000_dCh=OK`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LkYZ000000000000000000000000
0000000000000000000000000000PBO`0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hV6N0000
000000000000000000000000L><;h2=:X[KV942Ei3nj0000000000000000000000000000000000000000000000000000\]oWPAlg000000000000000000000000
0000\ECl0000d0NnhJi08g7O000000000000PG^eliKb000000000000\6@E00000000000000000000000000000000Y2Xi0000000000000000HOT=00000000989J
00000000@Ea\PlBSD\gUe0=i0000<?FE000000000000Xe1YHUh800000000000000000000THjZ0000000000000000XYOL000000000000HG<N0000000000000000
<3mM00000nK50000000000000000@V[jXXV6Y6SE@XZfl4`>PC6L000000008?W0000000000000h8\=000000000000000000000000000000000000000000000000
A0jY00000000D]\E0000\aYO000000000000000000000000000000000000000000000_@4X@e`a2\50000D@YW00004SCf00000000000000000000000000000000
Ll<<000000000000000000000000M2cK000000000000U2T8000000000000000000000000l9BH@j^D00000000000000000000000000000000P3LRhE6[00000000
DWR10000000000000000D4UO00000000000000000000I4g@LF_n0000000000000000h88c0000000000000000000000000000\jd;000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?TIi5M=<S4P00000000000000000000000000000000Y2Yk0000000000000000DVfR
0000000000000000TOV^0000000000000000PMfo00000000dISd00000000D5_Q00000000X:FA0000@I:b0000hMig000000000000H=eC00000000000000000000
0000000000000000hLD<0000DW<S00000000Db>FDnG_000000000000`[fRXSQoTgiIhRmhA6=k0000000000000000hmbF000000000000H1TZ000000000000dF[U
00000000000000000000000000000000000000000000000000000000D[mh161J00000000000000000000000000000000X0[J0000D[?H<C<9@BV[<P[=0000Q0Fm
L]6GE0We0000000000000000000000000000\=_I0000@QhF0000PQa0000000000000\BI>TM;l00000000000000000000000000000000U0T80000000000000000
00000000000000000000m2aI0000000000000000`0`M000000000000000000000000LmG`00000000hS5Y`S?OdT8:@W0S0000000000000000000000000000d::o
00000000000000000000000000000000U53E000000000000L4K0HAHL000042^U<gMS0000000000000000PXD:0000000000000000DJ[200000000000000000000
00000000hoeh00000000000000000000000000000000d1>m0000HEbn0000D<4P00000000P\fgT7n?E87I0000@NJdDZfQ00000000000000000000000000000000
0000000000000000000000000000000000000000lgcP0000XG[h000000000000000000000000000000000000<5j3000000000000000000000000M8UU00000000
000000000000000000000000h?11\HAS000000000000000000000000LM_D0an]ThAlhZ=om3m?PH`j00000000000000000000000000000000<T<kH_0b@1=50000
000000000000<0fET`F;000000000000000000000000`I9F00000000000000000000000000000000000000000000D5Te00000e>7000000000000000000000000
000000000000000000008FMU0000lkFS\f?7000000000000000000000000000000000000000000000000l49Z00000000000000000000000000004NFD`iFH0000
000000000000Th5=000000000000000000000000000000000000LS;E0000000000000000dR7700000000000000000000000000000000dC9>00000000LQ7f0000
000000000000000000000000000000000000000000000000000000000000DEf7000000000000000000000000000000000000DC\Z@]CX0000000000000000T8XE
l;ON0000000000000000d[dh00000000l6<Z00000000000000000000i6Gg00000000000000000000000000000000000000000000000000000000000000000000
00000_I400000000000000000000000000000000000000000000000000000000000000000000000000000000H9SKhA8oLlfY]4GO000000000000000000000clO
00000g;7m80Z00000000000000000000000000000000000086Zg0000PM\Y00000000DD6V0000000000000000000000000000LZ7?00000000000000000000`MVY
00000000`_5VX4<g00008RfCTD2j0000000000000000h66F00000000000000004BcW4QY;d\EaH4^ka1Y\000000000000P[]I0000000000000000000000000000
00000000000093Jo000000000000d`_o0000P7H1000000000000000096agX3:Y@nYeHnc;0000@GPUlVRS00000000@:4i00000000000000000000000000000000
HD37000000000000Te;S00000000000000000000000000000000000000000000d\Go0000H:TF\@dEHfJJQ5BX000000000000000000000000I35_e4^@00000000
00000000000000000000000000000000DQId000000000000P<X;000000000000000000000000000000000000000000000000000000000000dIfo000000000000
0000000000000000DBe;LR^\00000000000000000Efi0000DDM<000000000000000000000000000000000000000000000000h<lYP3PQi7GD0000000000000eAo
0000`loM0000000000000000000000000000XDjkE7<o000000000000ThKI000000000000000000000000h3J40000000000000000D2_m00000000h;=X00000000
000000000000lcmo000000004?HiLa2h0000000000000000I41k0000PIMR000000000000000000000000Hb^Lh1kl000000000000000000000000000000000000
0000000000000000000000000000Q4DA00000000P>aU00000000000000000000h=HQDLi]000000000000TcF]000000000000d_Ln000000000000000000000000
0000TOKV0000\<OG000000000000000000000000I7Bc0000000000000000000000000000hOf?0000Y8YoTQ]>0000000000000000000000000000000000000000
00000000lEQd0000000000000000PkA\XcV5A6:S00000000<nNZ000000000000000000000000000000000000000000000000XADkLCnM0000000000000000lSO_
00000000@^2R0000000000000000000000000000000000000000M3UD00000000XVNH00000000000000000000L\B70000000000000000@Rfc00000000XjjA0000
0000d5X:0000000000008BcF@0klHTA]00000000XEeE0000DK>bDUhN000000000000000000000000lJQM00000000P9DD00000000DU@T00000000000000000000
00000000000000000000000000000000000000000000000000000000`n1V00000000`:]`000000000000<f7C00000000000000000000000000000000`MC:0000
000000000000000000000000000000004\ce4NUk=27ehX;bHJ9B92:\000000000000000000000000E8Ta0000L5>?00000Y@O\OhR000000000000000000000000
000000000000000000000000000000000000DRF200000000000000000000000000000000000000000000Dj6N0000000000000000XZAA00000000XdAm0000T^EE
000000000000Y41X0000E76UL2Qk0000<Za:dNOkP]koY3L50000T5fRlB9@Dd:O0ljU000000004^G9000000008N:D000000000000946J00000000000000000000
000000008V^A00000000000000000000h=H]0000000000000000<^9\ldCi00000000000000000000HHKO4L>O`d]V4;8K00000000@[JXa0<3Y6<K00000000Pk]1
0000000000000000000000000000<]@B0000h89m\fLX0000h0Gih[;[83l@000000000000000000008Idb00000000d]9iDj?]l=@`a2bUH74@000000000000PLF1
0000000000000000P^gbXaA_dO9;0000000000000000000000000000Q7GT\J@lm5Q4000000000000\JjllKPA00000000000000000000D]YL0000000000000000
lTFC0000<R=V0000000000000000l5gA0000000000000000000000000000000000000000000000000000P3L[<Ee5000000000000i8O70000X_?f000000000000
0000l_K3000000000000PWCb00000000000000000000Y73n000000000000000000000000T21PHI8ATWC1098SLH@l0000000000000000000000000000`O88M0aS
U8XB000000000000Q6JV000000000000000000008klG0000000000000000`<@400000000000000000000@`W200000000h2@<00000000XPbS000000000000DCa_
000000000000000000000000000000000000000000000000000000000000hMhc`TG6000000000000dKG9000000000000000000000000000000000000hVUm0000
0000000000000000000000000000T>>EA0iR00000000000000000000000000000000l6l9HNo>000000000000Hafl@:ENE3KBH0TW000000000000`M7?L5kB0000
00000000@g?j`AUO8hi395nf00000000D`Pl0000X;h^00000000XIVi0000<m^[000000000000`36C000000000000L7=Y0000hm=RH@WP00000000000000000000
0000lJJ_X2cBPWDi0000lQ;k000000000000E0RG000000000000000000000000000000000000i52k000000000000PFBN00000000000000000000000000000000
0000000058>V0000000000000000000000000000000093nW000000000000000000000000000000000000000000000000TLBoPNLU000000000000000000000000
@Y`e000000000000A6eZ0000000000000000lSS^000000004HfA0000DD_V8BA<0000000000000000000000000000000000000000000000000000000000000000
00000000@Oig`eTU00000000HLn<dEJ_0000000000000000000000000000<^n^4OcSP_^T`9:Q0000000000000000\:<?0000000000000000DZ:A000000000000
XG8<8dYAQ38f0000000000000000HHKmhmCf00000000000000000000dg9>00000000000054;H00000000HQ`KU4PFD]Vk0000<8nW0000000000000000d@1^0000
0000000000000000Hk2aI6_I000000000000HUNc0000\?LR00000000000000000000000000004E<e0000000000000000000000000000000000008L4QLR7Wh]DE
00000000000000000000000000004BH`0000P8IV0000D<ag000092DM000000000000000016X^0000000000000000000000000000000000000000000000000000
00000000TRXQe2Se00000000X99HLA6BTdKm00000000000000000000000000000000000000000000000000000000DL]E00000000000000000000Q6lo00000000
0000P<5m0000000000000000000000000000M2lnD?]>di<m000000000000000000000000P4mG0000HnaP000000000000000000000000LIUQ000000000000H3C6
XYKc00000000000000000000PMC_0000000000000000\;>900000000000000000000000000000000I5^50000H9hF00000000`MnB\W:8000000000000@>6LhdcR
0000HLB=TQ854jL_8cjT000000000000D;IO000000000000HCI70000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?`Y0000\]hVd>\GH50hE4WRY52^0000000000000000XUP]000000000X6L0000dHKc0000l0Om0000000000000000000000000000H9j>`?3Y]0Z@0000
U05b57]^0beR00000000000000000000000000000000a66n00000000000000000000000000000000000000000000000000000000P5?Y00000000000000000000
000000004Ihl00000000000000000000Hd\?00000<6<0000\Lj38J\n00000000TLT3000086[K000000000000Lb8J0000<g05000000000000000000000000P488
0000000000000000000000000000000000000000000009>EH:7n000000000000`iGZ00000000000000000000000000000000000000000000\OHH000000000000
0000L[a_0000000000000000000000008C0<000000000000000000000000`e:?000000000000XUT`H[]?0000000000000000I1^i000000000000000000000000
00000000000000000000000000000000000000000000lVJbLK<\TjJZ\Ha9`e^m00000000000000000000DBHA0000000000000000L@PF000000000_cL00000000
@^4d000000000000D3GOHTWb0000000000000000000000000000000000000000000000000000i3^;000000000000dHG6000000004`Ab00004KZ\000000000000
000000000000m5:800000000@j4j0000XLSfHNQ9@UlX00000000000000000000000000000000000000000000000000000000000000000000<XlIh>f]0000HaLA
Y5k;\85h000000000000ll040000LCEoHkhD00000000000000000000000000000000`BQF00000000Tm?00000`9l3000000000000000000000000000000000000
00000000`1Hn0000000000000000d9YS0000PjlSP>MJDGKdI6[]000000000000`NFe0000dPlhLC8_a0o<000000000000<W2cP2Q6T>ca00000000000000000000
000000000000000045NOXTZa000000008Fh`00000000000000000000000000000000000000000000laVA0000000000000000PTVOT<IZ0000L[?g8KDZ0000dToB
00000000000000008Rec00000000000000000000]0NM0000000000000000000000000000PgoJ00000000000000004eaj00000000000000000000000000000000
l1Zh0000000000000000000000000000000000000Zkf`:TX0000TCba00000000000000000000\RbF0000X]2400000000000000000000000000000000l1ef0000
00000000000000000000000000000000000042k5000000000000000000000000000000000000000000000000000000000000<cZ_<1P:00000000000000000000
0000000000000000DkN4\YNa0000XFPNhJZ=000000008]NU000000000000<PGYT;ml000000000000000000000000000000000000X2PW=6=X0000000000000000
0000000000000000m3D`000000000000000000000000HijC0^@B000000000000000000000000000000000000000000000000P[h]00004i5S000000000000\;jn
XQjW0000000000000000000000000000000000000HC500000000000000000000000000000000000000000000D@J3000000000000000000000000000000000000
000000000000lnhe00000000Higc0000000000000000000014D^00000000000000000000Ljcl0000L=bm0]_]00000000000000000000000000000000l6>;0000
0000000000000000000000000000000000000000M36O00000000a2IW<>:V00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lG>^00000000h5cDh]T900000000X9H=`Kcm000000000000000000004W_590Zh48d[000000000000\\]10000000000000000DN0l0000
0000<24@0000i4U[0000Dc@M000000000000000000000000105F`Qc00000000000000000000000000000000000000000000000000000000000000000<`gQ0000
00000000000000000000000000000000L^e_8HS000000000000000000000hWkM00000000lmOoM7W@0000H>4P0000000000000000H3Qk58Gd0000000000000000
LNkR000000000000000000000000H5_D00000000000000000000LY6^000000000000000045d_PiJbTj6000004GQU0000<;[\0000000000000000000000000000
D]>A0000XoVE00000000<d1D000000000000000000000000000000000000<JBV0000\G``PPEY00000000HgTSh\cR00000000000000000000000000000000\DTN
hfYMLTS500000000`hGJT4GMH?_b0000POZ?000000000000LVmm0000000000000000000000000000000000000000<46O<oc_]6aJl8VR0000000000000000TcoK
000000000000]57=A7^5000000000000@^060000000000004Q6H00000000000000000000DfOo8ZjD00000000U0?n000000000000@0=LdU7n000000000000dBbJ
h2UP00000000000000000L:B00000000000000000000h?SIH\F\0000000000000000L5ES00000000000000000000000000000000000000000000000000000000
0000000000000000`[UA00000000000000000000000000000000<@VKTJ@\0000000000000000000000000000P>2400000000T=U1U6Sl00000000000000000000
00000000000000000000XZ@500000000000000000000000000000LmW00000000Pc2BHgZV0000L<8<0000TZ7^00000000Toob000000000000m3ML0000L4K>0000
0000<7JO0000000000000000000000000000`MSb4P5alY6P@a=Xh?KRd=fe0Q8GTVIF00000000Y62S000000000000`cELh8`@0l3V00000000000000000000<XXo
000000000000000000000000LG0k00000000L5XY000000000Mlk4^\20000000000000000P3Dh8ji80000hVG?DZ>?000000000000`K_2DW328dYT57MW00000000
000000000000i6P`000000000000PgQJ000000000000000000000000@FS[0000@XlT0000000000000000000000000000hG7j0000L]:QHI8^000000000000<]nN
000000000000hMOE0000000000000000XMYoa2PC000000000000LY3oLkJH00000000000000000000000000000IZB00000000000000000000000001Sh00000000
000000008T700000000000000000000000000000000000000000l9mJlII8@I=b4Tb_00004d7?0000000000000000000000000000000000000000000000000000
000000000000dem@00000000lHWb00004lmJ000000000000000000000000000000000000000000000000000000000000000000000000`ehl00000000X0DTPBDW
I4_4hO_ILHBO000000000000000000000000d\I900000000000000000000<c=@98VO0000T_QT0000000000000000000000000000000000000000000000000000
XjL7000000000000000000000000000000000000000000000000000000000NEV00000000@=ha0000`Q[D000000008eRY000000000000@OeI0000000000000000
000000000000LnQ3000000000000lLfLh8aY0000000000000000hMIj000000000000000000008U4dlYSZ000000000000Dhlg00000000000000000000<kO:0000
h1oJPPA>0000176o000000000000Y6B\0000hQmM0000000000000000000000000000@Q1ShHgC]0^TX<>000000000000000000000@Qd2\0dC0l:BTmE\86[9@7c^
@<dM@_O`96^b00000000000044Rg00000000TIhB000000000000PFmY@H9F00000000H89989>90000I0<e000000008;2Z000000000000XY2h0000000000000000
00000000000000000000Dn5=00000000TPcR0000PLH2000000000000000000000000000000000000000000000000\84B0000D8A7<]J<00000000T7F70000@YWh
0000X3:h0000T4F0L[mJ00000000000000000000`_4[000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`]C;00000000000000000000i4ee00000000H[^BLNi1`NJ60000000000000000000000000000000000000000@GS8TMhS00000000000000000kQ3
00000000000000000000PCKd000000000000000000000000000000000000lFkD000000000000H7I;000000000000LTH400000000@C3<00008\:;000000000000
0000T]NE00000000000000000000@:N:000000000000hEMo0000HFXj000000000000HFkO000000000000000000000000`7oGDg^`00000000TKnBD?9BTNb30000
0V1f0000000000000000dJ_\0000000000000000000000JJ@Ph50000Q2WE0000TT;m0nWA0000000000000000@7]50000X;Bg00004@0@TWLI0000000000000000
TaS=000000000000<QRg<`\F0000\G510000D8??<QKM@oM900000000hX3T0000000000000000DYIja7b8a8LC000000000000000000000000000000004GJ40000
00000000000000000000Y7MM00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<O05\W\V00000000
<MHf0000PL434WU600000000000000000000000000000000XfN7000000000000DQDAT`LV00000000@@138[2md8T`0000Y8W20000`1hP0000dI2A000000000000
000000000000PQA300000000000000000000ddnL000000000000<E:DHLAm0000000000000000000000000000000000000000@YMn000000000000000000000000
`0:e@L_:T\U6TH\TQ5dg96`c0000000000000000<;g9lW\fh_2hLcQb`oT_000000000000000000000000@3a@00000000l?f200000000000000000000Lne=@^EO
000000000000HE^8@?=8<O70TWRa0000000000000000000000000000lc4C00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8X28Hc;0000dAkf000000000000000000000000lo<G0000E1_a00000000DUJ@`afK47FC00000000000000000000000000000000\k0\8a<50000
ToFO0000000000000000000000000000000000000000000056:m0000A2kKPSaF<=\T00000000Q5^R00000000X3iH000000000000P9M80000000000000000D=7\
00000000000000000000`S`I0000L:Fnl6Q?000000000000`9BYLI0i0000Y87Y`iUml<KR00000000000000000000000000000000000000000000000000004l44
000000000000000000000000000085>Ym7@5000000000000h28;d9<e00000000DLd;TO34D5J6`S020000000000000000000000000000DZ?l0000000000000000
dW]h0000L4^R000000000000000000000?gJ00004]mP000000000000000000000000dGB@000000000000000000004KWm0000Xk0i18@f00000000L32;hKgU0000
00000000T8c;000000000000000000000000<PSi000000000000Xfg8TQ3g0>T7d^IU0000h]aO0000000000000000`XN2X[Qj0000XKGT00000000@9[Z00000000
00000000Y4bB@EB[000000000000000000000000000000000000000000000000000000000000TN:o000000000000000000000000000000000000X;4200000000
0000d1f3hGa]<Mbh0000<m4Fl6Yjd:3Z0000X@DH<BdS000000000000000000000000000000000000000000000000d?0XHA<bhj[V0000000082Uh`NG100000000
0000lKoCLS3c0000\:MQT>cR0000l:`d000000000000000000008=1?\C6_`MDV8]WV\02_i1=\0000000000000000<P`]hZ=`0000000000000000000000000000
00000000I8NZ0000d>Jh000000000000<BAk00000^ma00000000000000000000000000000000000000000000lT4M00000000000000000000PUXC0000Pbeo0000
LoYZ\3KRHc=b00000FF9TOIK000000000000170K0000PC2H00000000h8`c\QRI000000000000X]]H00000000000000000000D?Q8hO@Z0000000000000000U0DE
000000000000000000000000000000000000000000000000HU>_\W4H0000000000Ko00000000H@7E000000000000d:Q<0000hHb00000000000000000a4G_0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hi00000000H2iR000000000000TPKY000000000000000000000000
hNBd0000000000000000000000000000000000000000000000000000000000000000000000000000DE_e00000000000000000000000000000000000000000000
00008S6@`_:E000000000000000000000000Q7VS000000000000000000000000000000000000000000000000000000000000`@_T8A3]D6>K000000004[3V0000
0000X2Pf00000000000000000000@Re=00000000000000000000000000000?2L00000000e2C30000lJ:G0000T\ER000090P014DQ000000000000000000000000
0?4A0000PQT\lW6X0000000000000C3`lD=b000000000000000000000000l8MN00000000000000000000H<ZV0000a4H<0000000000000?g?0000Pd9i00000000
he<;<hlX`XhMLUP00000000000000000000000000000hGBg000000008XDo<<hc0000hJUPXAhd4HYNU2CL000000000000L2n^000000000000l_j?000000008h6Q
0000000000000000000000000000000000000000I3W;0000PA_=LNK`000000000000000000000000A4d7L3]g00000000lGGE@3CR00000000000000004\hPPDVk
H6:G0000TCd2<H0m000000004E;6DR^:0000000000000000@Ph[h=O;00000000000000000000<62\00008HS><_Hd`chd<m5Mm3g600000000Y8Z<Y75h00000000
000000000000000000000000PR>T0000000000000000000093`I0000<[9n00000000000000000000i7kf00000000000000000000hOdF00000000000000000000
000000000000000000000000000000000000Ph6800000000000000000000dXFU00000000T?O2TPAP000000000000X7bl000000000000lE4H000000000000TfLC
000000000000`=fF0000000000000000`N[h00000000`DT_\_mL0000000000000000000000000000POYo00000000PNcDY3[9DLI9<m`F00000000000057g9h4bi
00000000000000000000``n7000000000000000000000000@9H_000000000000<;gI00000000000000000000000000000000000000000000\Z3U000000000000
000000000000000000004[NB0000000000000000A6A<0000l<`A0000H9io@S3P0000000000000000000000000000000000000000000000000000000000000000
00004lHK00000000@Z5Y00000g]2m2V_0000`k6k000000000000dLgmdde48EdU000000000000000000000000\jU]00000000000000000000000000000000HDnd
dT^_000000000000]5S1XHhc000000000000<70E@SYK0000000000000000A5f:00000000000000000000LKYE0000000000000000000000000000000000000000
0000000000000000000000004Ao?000000000000\cgmP\?n0000000000000000dYj800000000000000000000P6H]000000000000000000000000LY?]TJn[0000
000000000000\Rm1000000000000000000000000000000000000U4^3\9fO<1HK\R@P00000000000000000000000000000@lX000000000000lF5B000000000000
00000000000000000000000000000000Ti1d00000000<FeD00000000\?OJ00000000000000000000000000000000000000000000000000000000000000000000
0000LTKH00000000hAaDhT0Q\bnM00000000000000000000PYCn00000000llDUhIefdRR300004f0R0000000000000=8i00000000l2[Q@oknlZCXHhmd00000000
4e[O00000000000000000000TT?0Q3VN0000d03e00004hOT00000000000000000000d2d:00000000000000000000000000000000000000000000T1^Y00000000
TbXdT\V30000\<BS0000000000000000]2c>000000000000L[oI84o`0000TBXl000000000000lT@X<0][8a3C000000000000<6C60000000000000000P?\70000
0000000000000000000000000000hSMf000000000000LI7f00000000dABS8H_m000000000000\jZD0000000000000000<0iM00000000000000000Vh=0000h66l
00000000000000000000TkaY00000000000000000000000000000000000000000000Dmfl00000000000000000000000000000000000000000000000000000000
00008YDa000000000000000000000000000000000bo`00000000X<cGXE8K00004Bc60000HDM]000000008cTR0000000000000000000000000000000000000000
0000000000000000000000000000Pg@C000000000000000000000000dTTa00000000M57d000000000000hRn`000000000000000000000000`:Ul0000<Qb`0000
0000@@aEhKa\0000000000000000@::O0000000000000000000000000000000000000000000000000000000000000000TMDd000000000000DHi2@2]\XKEXTPKJ
4JWcI54?HSoW00000000@=Mm0000LYC900000000000000000000000000000000000000000oOf0000D3V4000000000000000000000000DiGK0000hE3i0000e7Ji
000000000000`UMj000000000000000000000000PAFEX_7l000000000000000000000000000000000000XhH487FV0000000000000000a3CK0000P=>X00000000
000000000000000000000000T1aM0000000000000000D\8Z0000@?[jP3Gg0000D_j]0000TMkUHRlP0000he`9]8:kDlfn0000@l=c000000000000`:2I0:D]H_bO
i1C200000000000009TR00000000`MI7P_^70000000000000000000000000000000000000000\K\@DZAXm3@e000000000000@L1ih\>S0000Y04A000000000000
000000000000000000000000l1Rb0000000000000000hHf20000L3L;`la_0000`E96000002bQ0000000000000000h@TR4HXTT]@W000000000000<?Zi00000000
`G=300000000000000000000000000000000000000000000000000000000000000000000Dg:L0000DSh60000hAmi0000e7hm`L;80W;Q00000000h>ZQ0000hmeK
@NiP4f72000000000000@T[J=11;T4NC0000d7SX00000000000000000000000000000000H9gf000000000000<SWk0000000000000000000000000000LjCP0000
00000000D@Ih0000000000000000`1IM000000000000h6B10000000000000TY008F[00000000000000000000000000000000LEXD`J>fL[7R8>`Ah_T100000000
X9FD000000000000000000000000H]3J0000000000000000000000000000000000000000LY7^00000000000000000FX=0000@\AlPVP200000000000000000000
00000000000000000000000000000000Pfi60000<:\Y000000000000000000000000000000004C<[0000lem[PlIo00000000lmV]000000000000000000000000
h@fH00000WJh00000000d:6?000000000000LTMF00000000000000000000000000000000000000000000000000000000000000000000@c;J000000000000DJaQ
000000000000000000000000hBoQDOb80000dG`m00000000lT^DXNbDd]lMHE^o0000000000000000000016Em00000000LnUa0000XfSh00000000000000000000
000000000000000000000000000000000000000000000000000000004EMV0000000000008AOS0000000003CkT`Cm000000000000000000000000000000000000
000000000000P:Cg000000000000<`4n@I7Z00000000<]<P0000000000008_OMTFWL]6jc0000@Q330000000000000000\[8D000000000000T6jA000000000000
T6;?00000000000000000000<Pf^0000000000000000PAOa00000000000000000000000000000000000000000000000000000000`hdQ00000000000000000000
i4`nL]jM@EnF@YFB00000000000000000000000000000000h=IJ4[bjPf>10000000000008VEb0000000000000000DTCe00000000000000000000@;:50000lS61
e1]i0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLo>00000000
000000000000@Y:D00000000@BmT@XUg0000`IP0hCRX0000000000000000XVba0000L2LJlbVTh1^70M^YXjfS00000000\6IG0000<NR\\NVf0000Y6^E0000LLB^
TYYo00000000000000008CQSl]8d\bC=0000000000000000XiIG00000000Dae]0000000000000000000000000000dLl50000000000000000T2FSTjYb00000000
00008]5n0000`fRg000000000000X\VGE8ZO000000000000000000000000000000000000000000000000L7l<00000000T`9hDo0;0000X9En0000000000000000
e50S0000`E9k00000000\5H]000000000000000000000000000000000000000000000000000000000000`Z8Sdj9\=5Ie00000000000000000000000000000000
PLoH000000000000000000000000l:di00000000<>nR00000000000000000000000000004g8;000000000000d?Oi000000000000000000000000000000000000
00000000000000000000000000000000`E@N000000000000d9OJ00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@GR<00000000000000000000A8=VlKXk8eKR00000000PL060000hi`7<kMP0000000000000000000000000000000000000000dGa9000000000000
0000000000000000000000000000000000000000000000000000TeUi0000000000000000000000000000@9Ji0000dQ@L000000000000000000000000X64;DCj2
0000000000000000000000000000000000000000000097Y=000000000000Po;?0000000000000000000000000000000000000000000000000000I8[HlTkL0000
0000XOXJ00000_V4@;T600000000`YEE8ZPQ0?X<@@IN00000000000000000000000000000000LSj=00000000000000000000000000000000dGg=000000000000
00000000H4fDLRbj0000LcBa00000000000000000000000000000000000000000000\@Dm00000000000000000000Din=000014W500000000P91\000000000000
00000000H[X]00000000000000000000h1>E0000T?ll0000L_E[<[;O000000004?XL000000004RJ=00000000000000000000000000000000000000000000E0BX
00000000E6cBH5Vg0000TG7@0>J;LmlFH4H000000000000000000000<\9o000000000000000000000000`X^A000000000000000000008_L90000hC;cTPP\0000
01nF0B]<0000000000000000dCDi00000000@=BUhKW;00000000000000000000\aQk0000d6oD0000<Dfa0000000000000000@`\_0000000000000000PI6j0000
000000004^RE0000000000000000`8F@0000000000000000H6:W000000000000000000000000T97lhCJS00000000000000008FH88Cg>000000008Mf800000000
000000000000000000004Y_?000000000000`VUZ0000000000000000000000000000000000000000000000004j?LP[W^000000000I^i000000000000<MYB0000
0000000000000000000000000000000000000000000000000000P?BS000000004^;]e7Wc0000000000000000000000000000dQ2d0000000000000000HM;B0000
00000000000000000000@B<80000000000000000000000000000X6;LdlPE00000000LGC500000000000000000000000000000000E64`Y3YE@UmB000000000000
00000000000087E=000000000000000000000000000000000000000000000000LO_T00000000\h?d000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCjS00000000000054MT00004Q@<0000000000000000000000000000\^PZ00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>NU0000000000000000]7OY0000
0000000000000000000000000c?R000000000000000000000000000000000000XS?B0000<bb6000000000000000000000000000056d<00000m?TXGoS0000TCeI
\N@V0000I4Fb0000000000000000PAMR00000000hLGR0000Pl=T0000000000000000000000000000XLC@Df\V00000000TjAZ0000000000000000lJ\BPVQa0000
0000000000000000000000000000`kV90000X>@`d1n600000000dFRV00000000\Rl_000000000000]7[Z000000004^E\000000000000000086=]lRjUh3H1P5WY
000000000000`\bglX>@LnhDXffQU5RW0000000000000000X>m;0000000000000000000000000000000000008NWU000000000000E7eI000000000000hO:80000
00000000m7Q:000000004:8l00000000000000000000T@XF0000000000000000lZ62000000000000hATGi3E=0000X]`APJ5LLQX=00000000dcHmTi<?m7Z`0000
T>LC0000l:TlDF\o\N:_H^1]000000000000dl^=000000000000000000008?D?0000000000000000000000000000DL>A0000000000000000\j4O000000000000
00000000189=0000]1iC0000000000000oKS000000000000000000000000000000000000LQ;?HiVd000000000000000000000000000000000000dn@000000000
@K7;0000000000000000000000000000HL:b0000lF<000000000000000000000l^DM000000000000000000000000000000000000000000000000000000000000
00000000P3JM000000000000@m9\00000000TQca000000000000T7cN000000004ijf0000000000000000HQBQX2g>0000<oA:`E4:00000000@c:A000000000000
0000000000004Q5j0000lY=>0000000000000000PNac0000LD@[000000000000HWa50000D??Q00000000000000000000000000000000000000000000000014B0
00000000000000000000000000000000hFQ7\mhS00000000000000000000000000000000TBE_0000000000000000000000000000h0YP00000000000000000000
H9hW0000<173<f;?0000000000000000D9lV\JDg000000008iM;lDE`00000000000000000000hA1S000000000000000000000000000000000000000000000000
0000000000000000lR01000000000000\KP]0000l?cP`UWB@Tk20000000000000000000000000000000000000000@[CR00000000000000000000000000000000
00000SUS0000000000000000000000000000D8Ch0000000000000000000000000000000000000000<@I800000000`6M=h6nJ8mfR000000000000h5MZ00000000
000000000000000000000000000000000000000000000000000007?:0000000000000000000057N8000000000000000000000000P3Fl00000000000000000000
000000000000LEc]0000PNHO0000000000000000000000000000h0ie`e@T0000h^WWi0f;0000000000000000P`hm00000000000048gN00000000lggC00000000
00000000U5@S00000000000000000Fji8K1UPmU_000000004JN60000<cYR<fHK0000\Vjo00000000000000000000000000000000000000000000000000000000
000000000000lW?J`=4ie4Bjh;jI00000000`]6:0000000000000000000000000000000000000000000000004N`40000PkIh0000X>2Im5klH2?2@>70lFSjlSg@
L5e;00000000000000000000HMeZ0TOR00000000T3cd\WiZT\]g00000jVV000000000000@Sj000000000000000000000@73m053F000000000000000000000000
000000000000000000000000000000008A@:PgbY0000@]QOX_l1\3Nl00000000=0Q;Ljn90000000000000000000000000000a7M=0000HL<L00000000@GF=0000
00000000000000000000000000000000H5;7Xcea8g8i00000000Q5o3000000000000000000008b`i00008\4Q`\k90000e7E\HnW]Q4Pc00000000000000000000
0000000000000000lIM@\fMd0000<LdF8KTXTiYM000000000000U5i=00000000P6SAH5No0000000000000000000000000000000000000000000000000Y3`0000
D72clD^W0000000000000000HNT^0000000000000000X]Bi00000000lDhhi6Df0000000000000000=2BHl5E`00000000TfIF00000000DcR;P[SP0000Dk@^0000
0000000000000000000000000000hP1W`SaU00000000000000000000000000000feV00000000l^``00000000000000000000XSm3h]l>M8TQ0000@e\]06BM0000
`Mjdh[kY00000000`k;4000000000000000000000000000000000000000000000000000000004m^J0000000000000000\N?`00000000<[WN000000008UD20000
00008o<l0000000000000=amXU7\000000000000000000000000000000000000000000000000\VSAT;gj00000000000000000000000000000000000000000000
L2JO00000000000000000000TNoV05l=P_PF0000@TSJTBlSlHaZ`5a]de9l0000hY3N0000PDDS0000000000000000000000000000A3PN00000000m4<V00000000
00000000000000000000000000000000000000000000000000000Fk[0000000000000000T11B0000hZkY0[820000000000000000U1?:0000`G4?000000000000
00000000D]Q500000000000000000000HE;iP5d90000=3QB@6cf000000000VK>0000000000000000000047<_leCl000000000000XcLC8U5\`jeE000000000000
4@kZ00000000000000000000000000000JmbPPCI0000000000000000d=M888=lX6mH0000H4l?\BFlhT]mlViTl\oo16P@00000000\I_QD3650000000000000000
00000000000000000000dZXA00000000LJ54LTcF4IXG0Y26Dj5c4^>94f07TleT000000000000972j000000000000m1NH0000P97R`[L[Pnb900000000T[GSd\8@
00000000000000000000000000000000LegF82IK00000000000000000000000000000000000000000000000000000000l6`O000000000000LcDAlYSkDo`1@@JB
0000h6KHlB2I000000000000<Fdj0000000000008S7H000000000000HL3A0000000000000000000000000000l8H50000HU_;00008JOJT^QT@__DXWDN00000000
00000000000000000000DCRj00000000hT\`00000000`74TlEF94X0kD[TK00000000U3G^00000000000000000000T?3e000000000LA<000090N4000000000000
0000`gj=`EEh000000000000000000000000HCSOHDbH0000Q4gd0000000000000000d6>\00000000000017@\8@MK000000000000000000000000000000000000
0000dRh300000000Y396lIc`0000000000000000000000000000DZ\OPLGC00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I6jVLN9D00000000dXH`LiGk0000TJEn`13l00000000000000008JPI8BbY0000000000000000000000000000000000000000DS[BdRMo<T?k
e8C^00000EGN000000000000TmojE8CN00000000DH^10000<<G?0000@7kY0000T7e[8XA8LTk\D_=\000000000000000057IX0000000000000000000000000000
U7UY00000000000000000000000000000000L<]G00000000000000000000000000000000000000000000hLnH4MX6000000000000000000000000P>=Y00000M_i
0000laHMDK`M000000000000`V[X00000000000000000000A3oZ0000d>fL0000@XW^hkkg000000000000000000000000<IlU0000000000000000000000000000
L\F=X?Ra4GSG0000000000000000X^B=0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7@T0000000000008RK0
00000e0:i3TaX09;00000000000000000000000000000000\gEo8ClU000000000000000000000000000000000000`RfR00000000000000000000000004F<0DSa
0Gcj000000000000000000000000la@3a217lZk:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@K[=00000>PX00000000\W:`@_3K0000\lRN0000000000008G@@0000000000000000000000000000`XAF0000000000000000000000000S?b0000llGS
000000000000000000000000\kLl00000000000000000000000000000000000000008^\Q000000000000000000000000X>5j50UU0000DUOWE2^P00000000`aP2
0000<7PkPNf08kSY0000M5e7\mj3LNM8<8CK000000000000m7m7000000000000000000000000HLRX0000T^od000000000000h?c30000000000000000LVU40000
<2ge000000000000l63Z000000000000XnRf0000000000000000000000000000000000000000LN6M000000000000000000000000A1k7000000000000HhB^0000
000000000000000000000000000000000000000000000000000000000000000000000000DO7Tld>T`ihI00000000000000000000000000004B:9000000000000
000000000000000000000000h@jn00000000000000000000000000000000000000000000000000000000000000000000000000000000@9S]0000000000000000
000000000000M7J?@V;c00000000DPWY<f33DgPO0000000000000000E5L50000000000000000000000000000000000000000`Xm8000000000000000000000000
00000000ddY2000000000000000000000000000000000000000000000000000000000000000000000000DG>n0000000000000000000000000000000000000000
000000000000LhXVE8Da0000000000000000<FS9dZ_^00000000000000000000h=MGH^oI000000000000000000004Ei:0?mj00000000d2ln00000000i74;0000
000000000000Pi39@@G400000000000000000000Y7Z@000000000000XPW<LC4f0000000000000000000000000000XikV000000000000\WKS0000000000000000
000000000000<XYJ8^HUE3O@0000000000000nZK000000000000HZf`000000000000000000000000PRd100000000000000000000000047=Bm1Ik0000A3j20000
0000000014fL00000000lQQn0000PL<UDoIF000000000000000000000000000000000000000000000000dUR400000000`2fm000000000000000000000000DB=H
TC]3TP;BI6?B0000\k<Q00000000000000000000000000000000000000000000H7Q[\oI30000000000000000000000000000000000000000<PdE@EVW`Lj^0000
000000000000PjV20000000000000000000000000CjD00008o;U`^ZNHIHF000000000000Lkh1I0m300000WfQ000000000000a7^U0000HgMoY3=90000XgS>0000
0000000000000000000000000000e8<_0000dYh7PJYO00000000000000000000000000000000DbR70000000000000000D^f[0000000000004nUl00000000=1>K
00000000000000000000000000000000000000000000I1cN0000XIX30000000000000000000000000000Xb>a0000l636DNYST4RY000000000000000000000000
00000000000000000000000000000000T3Jc0000000000000000\7M^`kGK00000000000000000000000000000hE2<B`90000000000000000000000000000U6f1
00000000000000000000\F<KXgl[00000000\G8aT\PR0000Ho>700000000000000000000dnLk0000lWGZ00008Gie00000000l]MU00000000TA4200000000T<6L
0000Xe4O0000000000000000000000000000000000004Z]K<BHn0000000000000000@FmfA7Ul00000000TYiW000000000000000000000000000000004dNQe7P6
0000U1e500000000000000000000000000000000000000004Jf[00000000H22=@`1Y00000000000000008LUX00000000DW_WI54L000000000000`AX^00000000
000000000000000000000000000000000000L4^aTIal0000@RC\0000000000000000`Z[B0000000000000000000000000000000000000000@Y@k000000000000
\OUD0000000000008QjHU5^iTG1o0000000000008VNe0000<Im600000000000000000000E1?c000000000000000000000000000000000000T9jM000000000000
43O`diP30000000000000000lk@>0000000000000000hA\QHDjP0000000000000000\73X0000000000000000000000000000000000000000000000000000l?WX
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<RG^000000000000D3n=000000000000
00000000000000000000<F6bPXg5I66G0000000000000000000000000000lM1U0000000000000000lWj\00000000dAJ<00000000000000000000000000000000
00000000L3oA0000000000000000li;U00000000`<O20000Q8GG\gog0000000000000000T4ka4=jfl?=o0000000000000000000000000000lmS@000000000000
000000000000M5lbDMb70000<^=e0000\_ME00000000000000000000000000000000000000000000000000000000000000000000m6DY0000hn@a000000000000
8_6C00000000Dd`Aa5RJ000000000000DRV70000\5HP0000000000000000@Am>000000000000h>^K00004]og00000GV8000000000000dRHM0000000000000000
0000U5ej00000000T03R000000008C<PlA7n0000000000000000<W@60000000000000000LOjE4`dhlb_60000000000000000Q5On<ZaI0000hB52000000000000
000000000000000006QL000000000:=@00000000000000000000000000000000000000000000000000000000a5:l000000000000l_RiH<:f0000000000000000
0000000000000000@[fA8\IV00000000H_\b000000000000000000000000000000000000000000000000lWlh0000000000000000000000000000XZaj0000<TbO
00000000<56N\VNU000000000000=3hS00000000HEjM000000000000DW;_00000000000000000000000000000000000000000000PDV600000000000000000000
000000000000000000000000hG]DloLT00000000000000000000dEL[00000000\QB\P=:EL[0l0000000000000000000000000000000000000000Y4EE0000lPf;
`F3[0000000000000000@O>Gh3_;00000000000000000000000000000000000000000000<:IoXJIm000000000000\:ao000000004S\LL[Xm00000000l;;L0000
00000000Tm8e00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hfgg0000000000000000000000000000D8Hk0000000000000000000000008bkF0000000000000278h81SH>ei00000000@4JN00000AM70000000000000000
<2GN47<j0000``To0o0L0000`4]50000000000000000000000000000496c57oP00000000@LP2E55c0000hYKL<bD500000000@KU2000000000000`Y?600000000
\4gL00000000L33m0000000000000000000000000000dF>_`B;h8R>300004=CePT42hXok0000<?9L00000WWC`Vc200000000l7H`0000h5KY8J;1lCMn@Y;o0000
000000000000000000000000@NOX0000000000000DJ]HN2ChHQ2T[GeL0E:000000000000000000000000Dm1b0000P;H?00000000000000000000000000000000
0000L235000000000000000000000000l;mCHF1l@m4]0eDQ8o@2Y5[T@SS?000000000000000000000000000000000000`g<300000000000000000000I8J<0000
H[AP00000000000000000000`jR@@3Ec17L@000000000000000000000000\Ke;00000000000000004;O`@n6Z000000000000000000004Vgo0000000000000000
00000000000000000000lF><0000HQAF0000000000000000000000000000000000000000A2>B0000lF3>00000000]6@o0000T5<8H5B30000`\fYLG9Y00000000
8RVn0000000000000000LJ`H0000I2R400000000DKj60000000000004G2n0000000000000000000000000000XAGL000000000000000000000000ld]@00000000
0000<@_=0000000000000000@FLi0000000000000000lJZe00000000hUAZ4@5J0000000000000000000093<30@bG000000000000000000000000000000000000
000000000000D\Qa000000000000000000000000PE`H0000000000008>l8@gd792dB00000000000000000000l6JO<n1200000000000000000000XPKh00000000
00000000000000000000L5nN0000HX?0000000000000000000000000000000000000@XF2000000000000000000000000dO=H0000000000000000000000000000
00000000000000000000000000000000000000000000\6T@00000000000000000000000000000000000000000000000000000000000000000000000000000000
@QV600000000T1a<00000000DlOA000000000000000000000000hd2;000000000000000000000000000000000000000000000000d[fb00000JE7000000000000
0000000000000000dalA0000000000000000LT:<`IJb0000D4L4000000000000d39^8ee800000000000000000000000000000000000000000000L7IJ00000000
0000I56@0000000000000000000000000000000000000000@KUF<Xj000000000000000000000@m25\DG\lQGPhDY@000000000000000000000000000000000000
0000000000000000000000000000PeQB000000000000Hhk@00000000L2>P000000000000000054Kl00000000000000000000@NFQ4019L4d70GHDhT]V53[f0000
8TiF000000000000000000000000h7Sg`l>b0000T]RG000000000000dfRK00000000DJ8K0LKgLS11000000000000<EoDQ7P]0000Hdg<M247000000000000LVcS
00000000000000000000000000000000000000000000000000000000000000000000@ORU00000000000000000e@=000000000000I3kF00000000I3dd00000000
00000000000000000000000091g]Y6E600000000000000000000`J3W00000000`BUVA6Tc000000000000000000000000`2H=4k<f0000000007hW53@;<Rl10000
000000000000Db>300000000000048Y\0000000000000000dD7fI6gj00000000a0K>00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008M[`00000000000000000000PC2k00000000XKolTin_00000000000000000cS\000000000000000000008Teh=0IQ
000000000000000000000000DQZ;HmDF0000@jIO0000h>Xg0000434e\68e<>8F000000000000000000000000000000000000T:gW0000<[H700000000hMLRTCBk
000000000000`E0U8XBh0000<9380000000000000000000000000000\=l>000000000000`6_]0000<0jL0000000000000000d[S80000000000000000=4S]0000
000000000000I8CA@Xcj000000000000000000000000HX?L0000TLU3000000000000000000000000000000000000000000000000<Cib00000000PLOQ00000000
000000000000000000000000000000000000@G420000000000000000TAl]00000000000000004?MK00000J\P000000000000000000008@RB0000X7Zg00000000
0000PaXi00000000@9ohe0[V00000000LCk>TeB[`E]YXcKUhDkV00000000@;]M0Wfcd1]^`aT<00000000l>OU00000000000000008FUo8<5]0000XPCe00000000
00000000000087k60000<^ci4hH\00000000000000000000000000000000DSPT@Z>H00000000000000000000T0T7\WSd00000000000000000000HQM[DnCi`NQX
<P5Q000000000000@OP;00000000L8gj00000000d7;I00008bM^0000000000008IYH00000000000000000000000000000000I47Z00000000i2oI0000DMPG0000
0000000000000000000000000000d5^M\[nm000000000000P8g2dfUR000096JcQ8YH000000000000000000000000HcP3000042c0T^GJ0000000000000000HZQD
000000008>_]\f@]lkCG00000000000000000000h;I`0000<^Km0000lM8N0000000000004bh80000000000000000000000000000P]ID0000000000000000`C7Q
0000HRVCdmFR0000000000000000I2[_0000000000000000000000000000l>o;0000<<GJ@]RT000000000000000000000000000000000000000000000000h<W_
0000000000000000000000000000\HMG0000lCAe00000000TEkd00000000000000000000000000000000000000000000d2`\Y6Oc000000000000000000000000
0000TTBo0000HXh=000000000000000000000000000000000000TAbi0000000000000000000000000000000000000000<YnI00000000DYH60000000000000000
00000000000000000000000000000000000000000000e6k=000000000000hEb60000000000000000000000000000H1m9Ti^ie1eK00008SVV0000000000000000
0000d4EU`4J<D5^A0000000000000XRKL4^HHL9D00000000000000000000000000000000lPH=00000000000000000][`8FZA0000000000000000000000000000
00000000000000000000`6_m000000000000d5md0000000000004bEA000000000000000000000000000000000000@XcV0000\f3U00000000000000000000Lg\A
00000000HCm@hLR:000000000000D@GjDJa]000000000000000000000000m5Rd\:b<0000i8_\00000000000000000000000000000000\\DA0000000000000000
00004U<E000000000000000000000000DQP?00000000e4TW0000\Yg>00000g2^<W9:000000000000D9CG0000DKbj000000000000000000000000<olA00000000
000000004I^:4J<9`eM200000000hX^S000000000000000000000000495\000000000000=6:6H]WeE5nIXh_E0000I7T8000000000000`C?H0000000000000000
00000000000000000000000000000000000000000000000000000WbJ\OM`00000000Q86OHUP?X7NAI4ZR4Y8o000000000000000000008Gb^m3]:000000000000
T[gY00000000000000000000<GA:0000DBj@00000000000000000000000000000000HER3000000004o:M00000000000000000000000017ck000000000000\8eC
000000000Zl`0000T1=U00000000LC1=PH;ThA9l`bLii5eZ000000000000000000000000000000008hgILSmS00000000860K0LL5000000008F2?H`ZQd;G8<6PL
000000000000dKaK00008QGX00000000l[=^000000000000000000000000XbCX000000000000\@DZ02MQLCiS00000Q_<0RQDH[C_00000000d91E000000000000
000000000000]3h300000000D1@E00000000000000000000000000000000000000000000000000000000lVWEdDO5\mcOT`jg8Go8@N:RT7?O00000000`Y1R0000
0aHh00000000000000000000000000000000hRaX0000000000000000000000000000000000000000lISN00000000000000008D18000000000000000000000000
00000000000000000000000000000000h7L1000000000000000088C<\oQ40000000000000000000015VK00000000000000000000000000000000000000000000
A6RQhP<7000000008=SW00000000000000000000hb\U00000000000000000000000000000000000000000000000054O?A0`E0000000000000000]6]n00000000
00000000LB@[000000008Dib0000@8bJ000000000000\?l;000000000000000000000000000000000000<Hn]0000L9R8HTeA000000000000`AXI000000000000
00008QeP00000000`AP>LIm`TZ99lk]B000014Mk8Sgd000005QW000000000000000087TYl>>a00000000000000000000000000000000<GTK000000000000TjjZ
000000000000000000000000\?X^T8RI000000000000lPK800000000lL4`Dkj[0000000000000000000000000000hG@k00000000000000000000000000000000
00000000000000000000000000008gPd00000000000000000n>N0000000053^U00000000000000000000\X`:I3O3000000000000000000000000000000000000
00000000lKU;`7`M00000000000000000000h^]S0000Dl:k0000000000000000000000008WnJ0000TG_m000000000000000000008975M4280000`;>G00000000
000000000000<@gU0000@KZS00000000000000000000l7WJ0000\DH400000000000000008bMF4De@0000PUUAH22L00000000DJIC00000000PMom000000000000
0000000000000o4k000000000000000000000000000000000000HEch0000E13O0000<<mV0000000000000000000000000000d3Tk00000000`1YC0R3U00000000
0Ii900000000000000000000`GYd0000000000000000000000000000000000000000000000000000000000008EnRl@dc0000HTn\000000000000@RF@L5PK0000
00000000000000000000XPnl0^VC000000000000000000000000@8Bc8VM7lYij00000000000000000000000000004?@_00000^Q<000000008JdW]2NQ0000TiSj
`SM3\TZSE40Q0000000000000000000000000000000000000000000000000000hE8;0000000000000000000000000000HV_Y000002@H000000000FVH0000dSfm
0000l`5c0000`M6cL_1200000000000000000000000057FS0000000000000000000000000000000000008k_^0000000000000000000000000000000000000000
000000000000Pj:Wd;D]0000<YJUXDU0000000008e=\0000@I6G94[900000000<UZnT<6\0000000000000000L=jC0\1E00000000000000000000000000000000
00000000`UbN8lN00000T@ke4VaO0000D5]R0000H<=L000000000MZ\0000000000000000\Q5\000000000000L82E00000000000000000000000000008Jd=0000
0000@A^40000000000000000000000000000XPHMPI9Sl=<KE8<l000000000000000000000000DAV\lLniHM9c0000000000000000\CE70000LDIV000082CY<R`V
i3FT00000000000000000000h7EbH8CWhL^k0000d;U2000000000000a6jI0000000000000000000000000000T5YXDShJ000000000000000000000000P1G?dEkQ
0000dEi[0000DZV@0000000000000000000000000000H^Te0000XMXI00000WZ^dBUg000000000000000000008dBn0000<@^\000000000000X]POh83H00000000
00000000\hg4000000000000PFal0000\mYP00000000TQgG0000dn8H0000D1aY0000`cj5000000000000<Qa`000000000000<fe;0000000000004>9h00000000
0000A1Nj0000I6YE\@W0M8W\00000000000000000000Y3Zi000000000000@d[50000000000000000000000000000000000000000000083@Z0000LTf^00000000
PQ`600000c890000000000000000000000000000000050Vj00000000DPkS000000000000000000000000lBa30000LP@m00000000L2>a00000000<8XZ00000000
000000000000000000000000<lC70<I40000000000000000H6FT0000@4DKY8378<=Z000000000000HV1;`dh:\WOE4:`S8iXPi1cg000000000000@T=P00000000
0000000000000000000000004Zjf0000000000000000l]VO0000000000000000000000000000000000000000000000004E:]Y0Lf48G0@dJ\0000000000000000
00000000000000000000000000000000000000000E9A0000000000000000000000000000L>3;0lPR<9L_\YBL000000000000000000000000D3`9X]HDP7J]HJ3;
\YD>0000000000000000000000000000000000000000000000000000000000004SO38P6200000000000000000000000000000000000000000000L@=W00000000
00000000000000000000000000000000`FJk0000000000000000402C@5hj000000000000e4?N0000816c0000000000000000000000000000d5kk@3ohXL2_0000
00000000000000000000h6B?h[Kd00000000000000000000000095SW000000000000000000000000000000000000\8cX`B?60000LZN;00000000X@0gh]bTD==Y
0000TZbe000000000000dKd^Y5b90000PUgE00008g1FE6X:00000000i4=e000000000000\?7E0000<ALi000000000000m4<i0000000000000000Y4\Y00008>XU
90?I00008J>30000000000000000000000004[5[0000LdQ^00000000A3\PLX8P0000Y6AI00000000000000000000000000000000000000000000000000000000
00000000000000000000DA;llJANdY`<0000000000000000`R5TXMi0e4SP@KEE00000000X@R_000000000000000000000000L_WC0000000000000000TAE6\2B^
000000000000000000000000LMWB00000000000000000000000000000000000000000000000000000FgkTeBj00000llR000000000000\A<=00000000PGmn0000
0000000000000000@7d]000000000000000000000000D4R60000000000000000000000000000000000000000H^o5HM4o@Q9Vm7DLh;lm00000000lD1Q000017cK
00000000=4EUDKY700000000h;0I000000008Llj0000D:NIe4gMhUO@0000P>lN0000T?<4D[A7=76Bl]J^0000lQEW0000000090HO0000P2KYT=lODBPV\2<kH2Bl
4C7B00008n4l0000000000000000000000000000I0VQ0000000000000000000000000000`Poc000000000000000000000000000000000000000000000000T:WC
HHFh55mb00000000000000000000a77Y0000T^eL0000<8OOHZQ50000000000000000000000000000HDJ6\bY;0000000000000000185X0000`RAJ000000000000
00000000dBU2000000000000000000000000TL2800000000000000000000000000000000001g53ei0000@JW3000000000000P0m4<UCd00000000000000000000
DeJK0000hFj^000000000000000000000000000053\C0000<;KD\`<@00004D5J0000D4k34J=@l]fo00000000`EKj000000000000H;LJTTVD0000000000000000
00000000000000000000000056bN0000000000000000000000000000l?U1000000000000hA8Ei5mO00000000000000000000000000000000000000000000LEFL
00000000000000000000P@Cc0000000000000000DQ5R00000000XPU?00000000000000000000000000000000000000000000000000000000000000004DE00000
00000000000000000000000000000000000000000000000000000000`R_2d`[Z0000DK2M`[FkTFI^4QUM4;a20ckoHlXB000000000000XnI`0000000000000000
000000000000000000000000000000008FB2a5`K0000000000000000l77J0000000000000000000000000000000000000000X@Oh000000000000ljoJ00000000
8_bbTGKP0A8[@Y0a09i6dhC916H40000Y2?=0000000000000000@j]2m8Yb0000000000000000000000000000000000000000000000000000000000000000TWCG
0000000000000000000000004ZXa@kn5832Y000000000000\^84H07Z0000E2;Q<d=l00000000000000000000h^V900000000000000000000\LFf000000000000
00000000`kgR0000hPBL0000000000000000X63o`WNF000000000000000000000000000000000000000000000000P>=8i4B=000000000000Pj3K000000000000
LMRLXC?X0000000000000000000000000000`KRb00000000PmZ^0000000000000000000000008OEd000000000000000000008E2g\OMO0000DNUL000000000000
0000000000000000000000000000XX_@0000156g000000000000000000000000<0VQ000000000aBA00008<7o000000000000000000000]b>0000000000000000
00000000<[YA\>NFHVX5a8FJ0000TOal00000QTL000000000000000000000000lO^M000000000000`dbH0000h^bG0000000000000000000000000000H@\I0000
0000000000000000000000000000000000000000h25S000000000000000000000000LR;500000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XP_d\PbAlJmAHn7QdnT]0000`USd0000=03FDLeb0000dd`P`HOZ000000000000000000000000
U4lM00000000000000000000D42Q00000000ha[e000000004D2^00000000000000000000000000000000000000004=2<00000000000000000000000000000000
0000000000000000lkNi0000Lkj<00000000`8l:000000000000000000008NTL000000000000000000000000000000000000HL3J000000000000`Mcj0000DR?c
0000HDCK0000Hnk]000000000000000000000000000000000000000000000000000000000000DkoT00000000000000000000=3R20000d`GJ000000000000LeTC
L\Iga2a\0000000000000000000000000000000000000000000000000000000000000000\A?A0000LAA?0000000000000000000000000K>G@m_h000000000000
8=Hi00000000000000000000d<[]00000000000000000000000000000000HcQQ0000000000000000000000000000000000000000\W1e0000000000000000L;oe
m7bU0000000000000000l4c=0000000000000000000000000000000000004fFaDnhQ\KZ24oin00000000000000000000000000004[P100000M]T00008^gPdKT@
00000000U1290000000000000000000000000000000000000000d[:?000000000000lknW0000X0Z00000000000000000000000004PPo\aNN0000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048`L0000000000000000h\\\0000000000000000
000000000000000000000000000000000000000000004Cmkl1=F4\:TTG@MX4@5HPBj`k=900000000\N?G00000000l7W;Da]E00000000000000000000d_H40000
8NPh0000000000000000000000000000000000000QO5X6AeTCVPTWZ700000000000000000000e5JX00000000lebIm7dO00000000dnP>0000LU]VPX_nDImL0000
0000000000000000000000000000@0Mg`d650000000000000000dE9V00000000000000000000000000000000L<6l41ZV0_2Z0000Xh\]000000000000H9>bP3;7
0000000000000000LOcd0000`ED;00000000000000000000X0CL000000000000E7C60000T>kI0000E3XX0000]0PX000000000000000000000000HgBL00000000
0000000000000000DJCm00000000<ooC000000000000X]h90000`TYf000000000000l<Wm00000KQh00000000000000000000h\220000000000000000TE3Z0000
000000000000hi^A0000Q6io00000000hU6f000000000000dkG\0000LNLb0000`kZZ00008hR>000000000000000000000000d1AL000000000000\Y9n00000000
0000000000000000H4n80000Y2gV0000Q1EU4:T5h;Ed@?>N00000000HWSM000000000000HgeD0000XQ?@<U4Q0000000000000000dBGc00000000000000000000
\RY40000000000000000TCDJe75Kh6eV\dSfi49IM6;:h88N000083I^45SQXL]\de]J00008Va;0000D5^5lKha`PT;0000000000000000lmML000000000000LVSk
0[=@0000L82500000000XQS^0000`kTJ000000008JdJDJCD00000000000000000000000000000000PgQa000000000000000000000000000097IA0000Dl4m0000
\?V^00008X[500000000000000000000TUGET?P;@Y0X00000000000000004cIh000000000000dd`200000000000000000000000000000000000000000000lZbV
000000000000PW:N00000000000089P>000000000000000000000000000000000000000000000000e7@l00000000Q2HTE2`D0000dHfa00000000000000008`6X
00000000Q7_<Ti1<l]gb0000000000000000000000000000`5bQPEcFD_K]dj7@0000000000000000000000000000l1E_00000000000000000000000000000000
000000000000000000000000000000000000000056iUA6]DTl5n0000Tm@o0000PAW_000000000000000000000000000000000000=7aE00000000000000000000
0000000000000000000000000000000000000000000000000000l]_U0000@C^1\79b0000000000000000000000000000XCVaU7l@000000008Bg;de87U6EV0000
0000lON=000000000000000000000000000000000000000000000000000000000000@MYVP<i800000000000000000000551j00000000000000000000T31m0000
00000000000000000000XQL4M1C]0000DPi30000000000000000000000000000Hl@G000000000000H`J<\E<8000000000000000000000000000000000000hkkV
000000000000000000000000000000004NCJ8:7]\Ulh00000000000000000000000000000`YF0000000000000000000000000000X\Da000000000000DilI0000
00000000000000000000000000000000000000000000T9O[PggcU5HJ00000000=5W>0000000000000000000000000000000000000000000000008hPF52ZW0000
000000000000DAW60000\XoJ\RT90000000000000000000000000\Ue`E^`0000000000000000XU6B00000000XD>00TVZ0000`H_E000000000>h]000000000000
00000000000000000000Lhh`00000000000000000000000000000000L;dg000000000000L26Z\RY>0000000000000000000000000000000000000]J200000000
0_Y60000PiYo0000000000000000hDbW0000\A0C000000000000000000000000000000000000@H8I00000000DKLE00000000000000000000000000000mLA<h<O
@JcT00000000D0<EHi8CPo1hQ5T^00000000\;BIL<ZFlg;Qa38Y0000Lk3T0000X6@U0000000000000000000000000000000000000000LX8E0000000000000000
000000000000000000000000LI8NA1[O00000000P]Ob0000@T:d0000L2dL<e?40000000000000000000000000000000000000000<M^900000000000000000000
0000@DhU000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T18500000000\\2c0000D3gN00000000TQgV000000000000H650T[XM8F`WdM6E000000000000dIU0TWIE000000000000<iMklSOD00004hHG0000<8=X
00000000000005>h0000000000000000@Z>i000000000000000000000000000000000000000000000000Xj2;DfAQ0000`dk10000XYA;`8SS4Ai``JTT\PYH0AA_
0000Pm_L00008\n;l6@7@@3]DD4VP2L:a5_30000d;??000000000000000000000000000000000000000000000000<]Ka0000@T9700000000000000000;ZL0000
0000000000000000`6mT000000000000\kba00000WiA0000000000000000Lkb=00000000U7Zm0000000000000000HZPf00000000000000000000000000000000
000000000000000000000000TY2W0000000000000000000000000000lO`WdEEW000000000000P>L1000000000000lE=@l[>J000000000000`ePSDZn=4lZ=0000
00000000Hmkn00000000000000000000@Ija00000000000000000000000000000000<:ZC0000000000000000<i_<000000000000`8O>06@gT2ke000000000000
000000000000L<T]000000000000\l8?0000000000000000<;AOTlc`0000DX030000000000000000HT]a0000hoJ5@cO8XIlG\RTCL^M:0000T^jf000000000000
00000000<Jj800000000LP1C0000XOIf<HXa0QYZ000000000000hAdX4eH=000000000000A2]n=73T0000000044Z]000000000000000000000000XL2H00000000
Xd;D0000000000000000hB^K0000000000000000hYnX00000000l6eb00000000l_0L0000000000000000000000000000000000000000A8_200000000lZVOd[[\
000000000000l>5Z000000000000000000000000000000000000000000000000000000000000e7D98FB@00000000H7XXTDHg0000X7eK8XDU0000000000000000
00000000000000000000000000000000hQ>SXX_3000000000000000000000000000000000000000000000000000000000000lM7^L9Ho00000000000000000000
00000L12000000000000000000000000000000000000PNn]0000000000000000000000004ZXO00000000000000000000l;O100000000X^AK0000000000000000
000000000000000000000000TSE1H07=P>jl0000h7`;PT1^loL500000000000000008F4:00004mAG00008fjJ00000000000000000000000000000000\mb5E0U<
\FlC0000TcS<0000LMjB0000d<HF0000000000000000000000000000000000004HKXY7=<@Lc^00000000L1YaM4`a0000000000008<Q?DFf70000Dcdl00000000
0000000000000000Tl>Q00000000000000000000e7md000007<3Y84D0000000000000000000000000000Q1D?\;EVTFmLTPRo000000000000000000000000XeP@
00004XPf000000008[@6000000000000LRCN00000000000000000000000000000000`Tof00000000000000000000000000000000A6T900000000Y3^H00000000
00000000000000000000\ZbG0000000000000000HU`K0000d4Cf000000000000000000000000000000000000X6f\0000HZGY8[gj`nQB0000000000000]4g0000
4o\8DnDm00000000000000000000h?9n\mn700000000XajU0000D8Xl0000<D>el6;W0000<dXe0000000000000000LVV?00000000000000000000000000000000
00000000lfNn00004n\X000000000000L@2Q00000000hRWDlXH2000000000000000000000000000000000000\iNJ0000000000000000000000000000lg3\0000
0000hJ4Ie0fKlEM6000000000000000000000000lA[00000H>^700000000000000000000X5W3PR3g0000000000000000lRbU0000000000000000000000000000
D<0A000000000000000000000000000000000000000000000000000000000000000000000000000000000000\GN\T[J900004cPF0000T1gV<la=@F^P00000000
0000000000000000\KSJ000000000000000000000000dQXl000000000000XN`c\VdR0000`17c00000000HWD40000ll6?000000000000000000000000HAEm0000
h;P]DLLQX_P]00000000@9_a0000000000000000T_En14HfPcb@000098_o000000000000000000000000000000000000000000000000XEoV00000000\99U0000
dO0YPDH?@YRP0000000000000000@5DE00000000000000000000L9I?000000000000\S<P000000000000000018IR0000@m:K0000000000000000000000000000
hf8<0000000000000000000000000000lcMQ44\J0000000000000000X2mP000000000000000000000000h^WAL>ES000000000000DanL00000000XCdnA5Amd`G1
l`]U00000000D<R>0@EZ0000`NW800000000@a<n00000000000000000000000000000000LO:i0=:fLMbE000000000000000000000000HUlF0000lX^0XL[\@F_R
00000000P94i0000`<f^DK5;000000000000000000000000000011OR000000000000T28o00008g6[LhJX0000ddV00000000000000000000041K1000000000000
8?1f00000000HnMX000000000000\\84`l?<00000000000046dL00008BN\0000000000000000000000000000000000000000000000000000000000000000M4<I
0000000000000000000000000000e3:L00000000DM2R0000000096JL000000000000000000000000000000000000LZMT000000000000\aRh0000000000000000
000000000000000000000000U1kV000000000000TWME000000000000000000000000000000004Jh[00000000dIon000000000000H?7400000000M81c4nFf0000
T`I;00000000<LGe000000004H;?0000000000000000<UCV0000]2MI000000004BO=00000XDbP3hb]6<>4]LT00000000H[Jf0000`\Pg4@S[0000000000000000
000000000000HV]]0000hM]i0000lg42<l1`00000000000000000000000000000000@K__0000<R]900000000I6[S0000000000000000TVe7X1bIXGe[0000\RSb
0000000000000000@kXZ000000000000000000000000000000000000000041ba000000000000000000000000000000000000000000000000000000000000PmY5
00000000XH7\0000000000008OaL00000000000000000000000000000000i3Cd0000H0Vm000000000000m7:^0000000000000000000000000000000000000000
TPZ^0000`Q21000000000000000000000000l@iKLCAGXAAP00000000000000000000000000000000000000000000T3j000000000DhFA000046GD000000000eC9
`fMFA5@j000000000000000000000000@@P7000000004L<@000000000000000000000000000000000000\mDWd3WG000000000000000000000000000000000000
000000000000T;ng00000000DP]\\UkO000000000km60MMF0000000000004;2o00000000000000000000000000004OCa0000000000000000000000000000\L9d
0000L07Kl3TJ00000000@FO50000P`0FTnda0;;0P4lR000000000000000000000000lj2N00000000haRU@6[]XPj\`SmChWPalJb=lZf6\?YXT;MH<ES^8QCJ0b:B
<nNI]4UN95jd0000000000000000M4Im0000hSbR000000000000`6aG00000000D4VG`BGC000000004A>500000000000000000[n_TP2?TiKATi7j000000000000
hmkF00000000T9^m000000000000=0j:0000TelN000000000000HFh900000000DJVYE8Aj000000000000H@fe00000000000000000000hWlAHmiD00000000dfXV
]36o000000000000@G@]0000000000000000000000000000h;@Z00000000hMcJ00000000@]H;0000<EmG0000a1MZ0E\70000000000000000000081\R00000000
0000000000000000PJJGTJND0000000000000000000000000000000000000000H:?o00000000000000000000000000000000l;9f000000000000000000000000
00000000TWTR00000000TUaS0000Y7cX00000T?L0000TB[B0000000000000000PGUj4>iJ8BHQhLQ\000000000000L[Di000000000000000000004EIc00000000
0000P8?Q0000000000000000000000000000XAl:0000`HehY54iY7e\000000000000000082<[0000000000000000Di:G00000000000000000000l[=RT73F`>jW
00000000176b00000000<;MY0000000000000000000000000000000000000000<<DB<R4m00000000000000000000000000000W5X0000000000000000<0IX`]5c
000000000000000000004^2`0000000000000000D5hN94@_Dl<G000000000000@MUk0000000000000000000000004fI700000000hREM0MXZ00000000@ijZ\RW[
000000000000TJSHXa0V000000000000000000000000000000000000HX1H0000000000000000T83g000000000000000000000000000000000000\G5B97jZ0000
0000000000000000000000000<\n`L7I000000000000000000008Pdd000000000000\BBI0000=4Z_000000000000000000000000000000000000lBi>80M30000
00000000000000000000\hm6`mFAT8FN00000000000000000000000000000000HWGl0000<^^f000000000000lGCF000000000000D@TATh=C0000000000000000
000000000000`@;eHm_Y00000000M4OL000000000000000000000000000000000000000043Y<DX\G00000000000000000000<80O0000000040QdDX7m00000000
00000000@6<<000000000<?N0000000000000000<Y_o000000000000000000000000d;=M<_7:000000000000<dXC00000RO[0000000000000000000000000000
0000000000000000000000000000000000000000lN3L000000000000000000000000000000000000000000000000`M27a45@0000l8F10000d3Ki0000L6Fc8QC]
000000008@FV00000000000000000000000000000000000000000000000000000000000000000000000000000000DJI50000000000000000000000000000P3dJ
Xo7j00000000DQf1I0J057ojL80`00000000000000000000dLRG\lLP0000000000000000000000000000136_000000008K8U0000000000000000TEdb00000000
00000000000000000000@4[N0000000000000000@OQK\cJN00000000000000000000P3;F0000000000000000000000000000`S=OlDnC00000000000000000000
00000000000041`[000000008>k;000000000000L[FA000000000000000000000000000000000000000000000000`fA48WbaI2k>000000000000000000000000
i6oQdgR00000000000000000000000000000000000000000]8Bg000000000=bQhEm9<Q4Qe3SF00000000000000000000P`T3000057R4000000000000X^;N8aYf
0000\WHi0000`oQV00008>H_0JT5\RRa0000000000000000lH9iXV;LdLQjE06T000000000000000000000000000000008dmH0000000000000000h6cU00000000
0000000000000000000000000000000000000000000000000000P4gY00000000000000000000000000004Ffd0000000000000l6P00000000m6ME000000000000
00000000@mL4000000000000000000000000Hh`90000000000000000000000000000000000000000L;;c`>gK0000000000000000000000000000dlNE00000000
0000000000000000000042_2h@Z?0000000000000000000000000000`Kl<4VWU\mf]000000000000000000000000\LeXL1L``YU9000000000000000000000000
dd5=000000000000l7EX0000h6hi15m<00000000l^;i`O5FP\9Gi22j00000000ln2800000000XS6bd1\d8D\l0000lC`f00000000T6kZ0000000000000000hQ[0
00000000E6>8000000000000000000000000000000000000000000000000LT[j00000000`ao2H>jG0000000000000000X:NYh@=E00000000LP?L4C_;00000000
0000000085]?000000000000000082cR000000000000000000004QU`05eV`onc00000000000000000000D:0m0000\1]>LMS8\WcR000000000000000000000000
0000000000000000Y5Zj000000000000000000000000000000000000000000000000<cG<0000000000000000000000000000000000000000Q6HA000000000000
000000000000000000000000000045U>0000000000000000D9KN00000000000000000000H:SbXn5P0000000000000000000000000ee^0000000000000000<SRo
XnL\0000D1kX00000000000000000000\>R_84cdX9A@00000000000000000000PMTO000000000000HEih00000000000000000000l^H=00000000000000000000
P1DL00000000000000000000d;\_15XR0000000000000000000000000000A6lH0000`gjV00000000000000000000000000000000`Um50000\B5a\]A>0^Rl0000
\QN115Ch00000000000000000000d`iJTJ8^000000004NeOT[En000000008JcF00000000000000004EDM0000000000000000lCDY@c\MPB19=1GE<;e600000000
`Doo0000PR?J00000000<NDS`X:?0000000000>A0000000000000000000000000000hTQXPYlM@0Jk8>oI0KW1@RJ4DlYWl5VG0000000000000000000000000000
000000000000`hS48]X600000000000000000000000000000000000000000000000000000000PXH@0000000000000000000000000000haB20000@;SMe2dk0000
000000000000Te?d0000\RX]00004L8\000000000000000000000000000000000000PHdMLNI;P_D@0000000000000000T26F0000\9[<00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004kcJ000000000000000000000000`P`n00000000000000000000000000000000H2560000
0000000000000000000000000000M844@20A000000000000000000000000000000000000000000000000000000000000000089cQ000000000000000000000000
0000@PSZ000000000000dLUE<Ne?0CJk15bC00000000hT_`0000000000000000000007Ho0000000000008Mo[PA_o`NPY<8ch0000@>FZPZ2Z000000004T3TD;Y8
0000lDO`@EYk00000000X587X5mW00000000000000000000000000000000@eh@000000000000@:IM000000004hL<00000000L2Lk00000000h5bk<ING00000000
0000000000000000000000000000000000000000\WcA00000000000000000000000000000000000000000000000000000000000014Ve00000000000000000000
@2I8DP]J00000000000000000000000047=58M?PlOH<A34:0000m3Z2000000000000DFJ_0000000000000000000000000000000000000000Hjfb0000U5OT0000
0000Djg30000000000000000000000000000`QLO0000Q4?10000000000000000000000000000000000000000\U:M0000000000000000l=e60000000000000000
0000000000000000000000000000dV?300000000000000000000000000004JUX00000000HTdG0000000000000000000000000000`E:R00000000HIXn00000000
0000LB`d0000h:<000000000\AhS8ng0hl\E000000000000000000000000<UW2L[ZH00000000@]\;000000000000<UC500004^WK0000000000000000hDj\0000
d_GW000000000000000000000000db<P0000000000000000000000000000000000000000hQX0ho4E00000000000000000000\hGa000000000000000000000000
0000000000000000<VXg0000@RM]000000000000le\l00000000000000000000000049bP0000@5SGh9Om@@70000000000000<CKT000000000000PkU[00000000
00000000000080SYH>1300000000000000000000000000000000000000000000X9eH\^kI0000h2SP0000000000000000`CHi\RY^0000<>bS0000000000000000
0000000057ij000000000000000084M=00000000000000000000000000000000000000000000m2kk000000000000XAAo4g\_000000000000@Jn48Qa?0000l69Z
`cg4e46Z00000000000000000000L9B:00000000000000000000\PI<@S>o00000000000000000000000000008\3l0000000000000000000000000000000043IG
<6Q48_WVT1YR50YK0000`l7GT97G00004OGGQ3;C0000000000000000`KO10000L]9K00000000000000000000000000000000000000000000hL7U000000000000
<4ZMH]ma00000000H6f:0000000000000000000000000B_I0;Xk\@FHDGl6Hbm<00000000XCej00000000`NC\i4U4<_;700000000000000000000000000000000
00000000000000000000000000000000D^TFl=8Y00000000000000000000000000000000000000000000\J7R0000000000000000000000000000000000000000
0000000000000000<c6g00000000000000000000000000000000@95;0000000000000000TQGD<Z38@kO^0000000000004P6Hh5k]P7nSD:=ODA31L?3Km4lmDD]`
0000a6e=`\ZbTY2G0000000083>c000000000000i6S8000000000000ldj9000045MH00000000@^S_00000000<=VQ000000000000000000000000000000000000
0000Xh^D00000000X1R70000000000004?mCLZWO000000000000lmgY000049gW0000000000000000000000000000000000000000Hi@Y00000000d=JbQ6o^0000
0000LAi8000000000000HNh?0000000000000000000000000000Q3jV0000@K3b0000A3\`00000000`HDH000000000000000000000000D[n617fBDjc[00000000
0000HIPA00000000000000000000000000000000000000000S9fXX?jT?5DX<8ZHT6A`b:Ud3=?XbKQ000000000000000000000000000000000000M7bb00000000
0000`4o70jgF00000000000000000000XKcV000000000000M3@H00000000000000hZ00000000Hb1P0000000000008`Lk0000L>U[4G\N\I<U4KWc@XcF\RTc0000
000000000000hF\[0000000000000000000000000000000000000000ldN^0000000000000000000000000000000000000000000000000000000000008SW90000
0000DB6I0000d8Ig<F@?00000000lJ`9000000000=7N4JTFPPXN00000000PS^10000<D9<0000000000000000@j[Iln6kP_DO0000000000000000000000000000
000000000000000000000000d6a400000000<U0M0000DH98D`Mh00000000000000000000dIkf00000000000000000bf>0000hhBE000000000000PA7Y00000000
000000000000000000000000@JNi0000000000000000000000000000@R\H00000000000000000000000000004C?700000000000000000000XYeS000000000000
0000`mbX000000000000000000000000000000000000L[j909=M00008@EN000000000000<2Hg0000000000000000000000000000000000000000hb:d0QMJ0000
00000^@[0000000000000000H4i@0000DX8900000000X57h00000000000000000000Y3mL00000000000000004D0CE61ml>?B0000000000000000`1QW0000i0CS
00000000<L33TjQX000000000000<lKa<MR;00000000000000000000000000000000000000000000000005kO00000000000014:J00000000000000000000lm=E
00000000@1M1@Zc>00000000LmaS00000000000000000000`3JA00000000HH1gDJioM79j8?21000000000000X\Z8lfnbhYT@0000000000000000000000000000
000000000000hF4YPCl=000000000000D@J_00000000E4Z500000000000000000000000000000000000000000000T7HR00000000@D5f0000000000000000L4PE
00000000HW=Z000000000000`F;bDSiUI5gj000000000000`]9100004;L900000000000000000000<6lYP<7>\V<Khd]l00000000000000000000l;mQ00000000
0000000000000000hFE\00000000X^n<000000000000000000000000000000000000000000000000deP1`C4K00000000HfY800000000000000004BaE0000PQ=H
DUEI000000000000000000000000000000000000dSMD00000000000000000000000000000000000000000000000000000000000000000000000000000000H:h\
000000000000Y6Ul<;_8E2U100000000000000000<T30000dGn^000000000000@6\_X[d:@_[U0000H:Z5<6LO000000000000000000000000<3P8hQ2>m2Fb0000
0000000000000000000000004VSY8kdjY69200000000000000000000000000000000000000000000TH3D<6b8\L2iDb[K0000000000000000heDm0000\PNHl;]=
000000000000hLYV0000`A10000000000000000000000000TYLmL[oWlIR7000000000000X6?h00000000lUcG8>Ik000000000000PcRP4Fg90000LKlV]5a_0000
<?SoP[2L0000000000000000000000000000`3=i000000000000000046G700000000<o3?00000000000000000000L9n000000000PEN70000dI\34676@dP80000
00000000e82J0000<0O<000000000KSY\AEb000000000000000000000000000000004IJ500000000000000000000000000000000dj]ELO=5000013Bh00000000
XXC^000000000000Pn3>00000000000000000000L6en00000000<mdo0000000000000000dY7N0000000000000000H:BV4hX;000000000000000000008o=d`iWj
00008;TD00000000TThG0000000000000000l55i00000000000000000000000000000000PLPT000000000000000000000000PNj_d;A2hSb^0000000000000000
00000000`8jd000000000000000000000000000000000000000000000000`9;GP<:8l<UD93\6TTc000000000000000000000dAClhOoJdeBLDY_ZXk?\00000000
00000000]4;UD;YV0000@0e[000000004mNOLO`i00000000000000000000@<5NH=R50000`15T000000000000A77f0=^80000XY\eLSTA0000Ljh?00000000X3XH
0000000000000000`OOI00000000000000000000000000000000Lnd50000@0Z_0000m1jd0000000000000000TG3G<1iG0hW^\1VO000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\IRb<@PW000000000[3E00000000dF2[000000000000000000000000000000000000
]6dYA8?c000000000000`6K^0000<:7L000000000000000000000000000000000000000000000000000000000000000000000^dXlBNJ00000000000000000000
4bPk000000000000000000000000000000000000H3Md]8EG0000PHOd00004b`=000000000000<\:G00000000T0gN@;n<PUNVM5_W0000T2ZZA60C<4ngX?8P0000
H4V7laZT000000000000000000000000e44<00000000d;P5000000000000H>2ZA3eH<CJ7D7`^00000000000000000000D>mbH^?800004T\G000000004dhn0000
000000000000D46fT<MK<^N`0000000000000000000000000000`a^o<J1X000000000000000000004<H`000000000000000000004EKD00000000000000000000
0000H^li000000000000h<2C000000000000d;XH\XQfX=[7000000000000000000000000000000000000\E1\0000000015LE00000000@6X;08o_hQiS0000@fo;
XmGD00000000hlcM=52A00000000000000000000000000000Rae8Ja30000m5`>000000000Y4b\]XH000000000000000000000000000000000000000000000000
ld1Y0000P;K^0000000000000k_M00000000LSBfL^>E000000000000000000000000`W\;XR]^4<Ed000000000000ddW]=0cI0000000000XD8?6H000000000000
0000000000000000000000000]cK0000DE^P00004T3=00000000000000008@6F0000lc0J0000000000008]GS0g8T000000000000000000000000\9;]0000`3HH
00000000\?ib0000000000000000000000000000000000000000000000000YdL00000000000000000000000000000000l3hQLETV00000000XZnXU57J00000000
\=9K\Bnn0000000000000`fJ0000000000000000000000000000hT7=e7lZ0000000000000000<6Om<7bJ0000000000000000000000000000000000000000D[^5
0b9W8C=N00000000dfZF0000@WWQlaCQ0000lcSQ00000000@cNg0000000000000000000000000000P`C6@=gT0000000000004OLD0000000000000000\l]jE4g3
000000000000000000000000@;CG0000E6Hh000000000000000000000000\>EjDD48000000008]0C00000000L9m]0000000000000000TW8C0000lQ_b00000000
0000000000000000000000000000h9nX0000000000000000000000000000000000000000D7D800000000XnHo000000000000000000000VR1000000000000dU9b
000000000000000000000000000000000000000000000000lILn0000@9J400000000<?jO0000000000000000e5EL@U4>U8VB00000000lD6D0000H3Mn00000000
00000000D4SO00000000m8L30000000000000000@<2adEo0I8>I000000000000DTfP000000000000000000000000000000000000000000000000000000000000
0^Vf000000000000000000000000000000000000H\oc@:0\00000000000000000000000000000000000000000000000000000000000000000000000000000000
]7l00000DD6b`nYC\RYH0000000000000000hFQj00000000@]OD00000000000000000000000000000000000000000000PdRe0j1d000000000000i6Jm00000000
000000000000LGY?00000000000000000000000000000000H<=500000000000000000000000000000000000000000000<2HL0000XhLS00000000<<kk0000<S;]
000000000000000000000000000000000000\L^4XUeZD5G^000000000000000000000000Q8B7000000000000P3bJ8H_20000<eGKD_TZ0000DNkH00000000d8fg
000000000000@LTc000000000000000000000000000000000000000000000000000000000000000000000000P[Wm000000000000\BSJ00000000dZW<`Zo^XnRU
000000000000PXc894VUI4a>00000000000000000000LW2UTC2_000000000000dPP:P65I<^d60000\Cd`Pa:P0000000000000000000000000Nc50000T>WM<F?C
0000000000000000P1;]E1R2000000000000M78M00000000HfV>0000l`d:M75[0000000000000000000000000000U3Ph0000000000000000\DBoLED\`TTM0000
0000000000008>4c0000TlMG0000H\QU0000\f1@0000PSAa00000000l@4S000000000000000000000000e7\T0000l>>Q0000000000000000h[79h]HPa0]@0000
00000000000000000V\70000000000000000000000000000HkNE000000000000Y28G00000000000000000000000000000000`Ab80000<W8k0000PCW`00000000
Q5U80000000000000000000000000000000000000000<P8CXo5Q0000000000000000l722XOY\0000000000000Oh9<[h8`e_U0000000000000000LALB0000@RTW
000018He000000000000000000000000000000000000000000000000000000000000d;W[000000000000000000000000PnKM0000000000008C0T00000^Ka0000
0000000000000000dU60000000000000HM5U@T;3000000000000U2::0000L3PD000000000000PJFW00000000000000000000000000000000TJG@<gMddYJg0000
Q2hJ0000A6nJ\^;?000000000000000000000000`RTM4OB[02kSPCL3TW@B00000000000000000000000000000000P2Ne@CcM000000000000@BX7000000000000
l]j[TDY_000000000000000000000000@3\lDnCX000000000000D3o[T\Tc@ea@\VCZ43Ca@[;?`T<B0000000000000000000042AWT`?Z0000000000000000XQS8
`mZo@m]20000T?`n000000000000000000000000000000000000\@2E00000000000000000000000000000000000000000000`?\G0000HUR?0000000000000000
0000<j360000P[of000000000000000000000000000000000000000000000000PVgBTf\I00000000000000000000000000000000T_gW0000Ld7W000000000000
000000000000H_E>000000000000TG[00000000000000000000000000000000000000000HogZ\00>P]d7000000000000`:j4DZl10000000000000000l:090000
000000000000a3XK00000000000000000000000000008Nbe0000000000000000000000000000DM?E95]N@1U:0000P3BJ0000PC574Q3A00000000000000000000
0000000000000000LdH48l2nI7do000000000000<c1F0000000000000000000000008\i=0000000000000000Q6BB00000000000000000000000000000000P0?`
000000000000000000000000L=fU0000`UV@00008k^m0000h:hM000000000000d18\00000000000000000000000000000000ddBID6cDH:OdL09I00000000Y8@V
000000000000`H730000]6c\Dmf657:70000DD5\0000000000000000000000000000DU33000000000000E58n0000<CdQ00000000000000000000M5Fb00000000
000000000000lWm[000000000000XXZA00000000000000000000dG7Y84cQDPoPa5HZ00000000HQ^60@mVh]8900000000000000000000000000000000HWgF0000
0000000000000000000000000000000000000000000000000000DlJUd;iK0000000096ok00000000\4S`A2Ei0000LhTLd3@OPe6[L<SG00000000000000000000
00000000LU=R000000000000000000000000000000000000H;dT8?am000000000000HWT3h_GI000000000000000000004YB600008NVJ00000000000000000000
0000@N6i0000\F880]e\0OnY0000000000000000000000000000000000000000<>0C0000XOiH\a\g00000000P]ig00000000000000000000@6\M00000000\HNk
00000000000089eYl;WJHCEf]3lL00000000000000000000000000000000000000000000m78@000000000000000000000000HoEG000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A6U00000A2V30000h]I_d7[a00000000@>?[00000000000000004:YF00000000
0000P=2L0000@jPF000000000000000000000000000000000000000000000000L61j0000000000000000000000000000000000000000l]3j000000004^\^0000
0000000000008WmM0000000000000000000000000000X5l`LOmUXnQS0000l1N\00000000i4TJ0000000000000000i5\DDJ@PHT_700000000\n=9000000000000
000000000000X;Mb<MY_000000000000lAm10000000000000000\BT=0000000000000000000000008IY]Y8K?0000000000000000000000000000000000000000
@_CgXMa7PeF7Hff@00000000000000000000\7ZCPj<O000000000000000000000000000000000000000080B\00000000`Qj5PmiU0P1k000000000000]1b\0000
0000`=_U0^9M0000000000000000h]dX4VFC`0;74b_j0000000000000000000000000XRc\iN]0000000000000000000054:@LM`X0000000000000000lAgn0000
00000000X:a1000000000000000000000000l]JK00000000`Lb>8QI=0000000000000000000000000000\R5g00000000d:KiTeg]`7:300000000000000000000
00000000000000000000000000000000TF5V0000000000000000000000000000X_WgXj>O00000000e8]E000000000000`Wm>0=1c0000000000000000hD\N0000
00008h<l00000000DnLKY2\g`kW70000000000000000@kHX8@8n00000000000000000000000000000000M1o`h49>0000A7i@@U;U00000000@:]FPK6Bh;\O0000
000000000000000000000000e7[J0000000000000000000000004g?S00000000000000000000000000000000000000000000hIjL0000000000000000XX@90000
0000\<8I00004caP000000000000000000000000000000000000000000000000<2<K00000000000000000000dbFPDQDL00000000000000008D2E000000000000
00000000000000000000000000000000000000000UHN=83G0000846:000000000000000000000000haMS0000HCF:000000000000D4j=T8>Z<PgaX;1i0ZdXHGO[
0000000000000000`1Od00000000000000000000\]4E0000H4LZ00000000POgZ0000L?:MP?Jd00000000<^lO0000H>Hn00000000<PTL0000000000008;TSDXPZ
8Q0g0000@6_N0000000000000000P?Df00000000`M7N0000000000000000000000000000000000000000000000000000\KXT000000000000XeO`DH:>0000E6lU
0000000000000000Lbdd0000=8EW000000000000000000000000000000000000000000000000<?M6000000000000000000008<=?00000000000000000000LkJW
0000hQiB0000`eKo000000000000000000000000000000000000<^X50000000000004lTK000000000000000000000000000000000000000000000000H8Ri8SX7
00004NB20000000000000000000000000000Le^P000000000000000000000000000000000000000000000000d=BB@CoA000000000000000000008UQ<00000000
00000000000000000000L<Zf00000000000000000000000000000000\;S8l@Qb00000000000000000000000000000000000000004POX00000000dY5200000000
a8:Q00004b]00000000000000000000000000000XT;P0000000000000000000000000000ll`[0XJA0000H^l[0000000000000000000000000000000000000000
Xo\Q@?7Q0000000000000000P=6FXV0T0000000000000000DBDB@gW[000000000000\;7Q000000000000000000000Xh]00000000<U\cE2Jh0000000000000000
000000000000d0ja000000000000L=Kc0000000000000000000000000000000000000000E4:30000000000000000U2bh000000004bN60000T2K<000000000000
000000000000000000000000000000000000000000000000000000000000\R=200000000000000000000PTno0000DAQ0dS=>00000000000000000000dec70000
000000000000000000000000000047^Z00000000TUTR00004YPj00000000000000000000LLE900000000000000000000X;l7000000000000dI7E000000000000
00000000000000000000dXKR00000000000000000000X2EGH<iG`4nW00000000000000000000000000008?in@<FW00000000000000000000dHZ]m45M00000000
0000000000000000XkfL000000000000000000008^@6T5b300000000000000000000D79R000000000000lC=B0000D:0K0000lOOX00000000l3jZ<c0i0000`L`C
0000000000000000<\BZ0000000000000000000000000000@d4Y0000a5^\0000D4_X`R[9000000000000lFQ^`^;4E3fIdG1796500000dTL[0000000000000000
0000000000000000PI]Y000000000000000000000000\gRGX\G=0000L<H7000000000000000000004PGIDjHc0000`k1o@FVb0000000000000000000000000000
HWnm00000000000000000000e2Z;L:Q^4:iI0000000000000000lB;000000000\CCH00000000L:Yh07ieh9`B0000000000000000000000000000000000000000
0000E8Rj000000000000@2a70000`1KbD::@00000000000000000000dgZ;0000hBob0000h@`i0000<<jF0000000000000000<kTh000000000000\1H:LS8<0000
00000000000000000AYj<TmR0000PeEO0000@@gn0000`=ca00000000000000008KDo0000@jhl00000000HSb600000000M0H3E8NM0000<2[40000000000000000
00000000000000000000H[L3PAch00000000000000000000000000000000000000000000XmQQ00000000d4NcXYP8000000000000000000000000Q8\k00000000
000000000000I0]l0000000000000000PSRZ000000000000000000000000TI2^0000@LUfP_a30o2@000000000000000000000000000000004POi0000H_A^8hj5
lgTlE2QU000000000000000000000000lc[m00000000hM_74N4?@PV`000000008F9800000000000000000000TQWce3@U<^=V0000000000000000000000000000
DW6jDPhR00000000000000000000000000000000000000000000000000000000000000000000@Y5O0000000000000000T[4>000000000000@VJR000000000000
0000000050lB\DdU000000000000TVcD000000008TXD00000000TgRV0000T?o44:6O00000000h>PG4K\eD\@^hmSi00000000D5;Al<]90000HFij000000000000
0000XHd;00000000000085h>000000000000000000000000000000000000000000000000067B`a2K000000000000000000000000000000000000000000000000
0000000000000000hBhj0000000000000000@<Ni00000000T?57000000000000000000000000000000000000`RVO000000000000000000000000000000000APK
HD?W4P@A0000000000000000000000000000LjkkH<024LI_00000000000000000000000000000000\RC40000XZBS00000000000000000000<f8oXPZ7de0N0000
000000000000`=`?0000Y1lc000000000000\AGg000000000000000000000n;:0000L3E;`cT1df9M0000000000000000000000004A?Y00004d8H000000000000
P6IV00000000T>bd\ZBn000000000000l<<?0000HLL`000000000000m2`Z000000000000U5J800000000Y7<S\Nh^0000000000000000000000000000D5n<0000
`?M?L`o=00000000000000000000Xcak0000=453d7Nn0000a6f>000000000000000000000000000000000000000000000000hi>eY5lo<jnQ0000000000000000
13N?Pl:100000000000000000000000000000000P;]_00000000dTS@0000000000000000000000000000D^5V0000PO;60000000000000000lF]mledX00000000
L8[kl@S?00000000000000000000000000000000<E;O=4dD0000i2JX\SGG00000000X2YU00000000\?iF8^0`58BJ000000000000000000000000I2h000000000
0000`V_700000000000000000`7mD2Jl00000000000000000000000000000000000000000000000000000000@INi0000a6FgP^L=000000000000000000000000
0000000000000000000000000000T8ZB00000000DiR]0000\_YC00000000XBKe00000000I8Cn0000000000000000000000000000lOg:lc[bXMQk0000`9dh0000
L\SbXfC]000000004lkL00000000000000000000@bDl0000`N1Q4m2B<14A000000000><J0000`G]9l1eG14oJ0000000000000000000000000000m2XJ00000000
0000000085>0\8_O00000000000000000000000000004KBFhVMI13AiY40A000000000000000000000000dTkB53L\000000000000000000000000000000000000
55590000000000000000DcLXh6Qg\Y5A@KF?hEn]000000000000000000000000dNcU000000000000TIB_0000T?6VD`]:92QE0000000000000000T3kG00000000
lMhB0000000000000000000000008]>j55IA8`_ZdOGYY1H3000000000000H4D[000000000000000000000000`jMo00000000000000000000@<\:0000PBGR0000
0000000000000000DRMf00000000000000000000X>a200000000Tl9N0000P0<k0000<Ka:0000l1f[`AIl0QbP0000000000000000HLYF00000000000000000000
0000000000000000000093Mb000000008k:c00000000`B[X00000000000000000000hnE\0000000000000000H78Eh3Ao0000@j960000000000000000<VkY]7?O
000000000000`H6\0000HR=E8W[m00000000000000000000000000000000000000000000lmO1D2F^000000000000000000000000000000000000000000000000
H0Ci00000000LYL><[RZdcoo000000000000000000000000<R0T4e];I6Y80000\O2A00000000000000000000000000000000000000000000X[k;000000000000
0000\cZD8<dmXgYC00000000000000000000000000000000H5bG0000000000000000000000008>96@\L90000\Qh500000m8E<Aho000000000000000000000000
0000000000000000000016PS0K9`00000000M7E?8;oFPF:[00000000H^cM0000000000000000000000000000heFJ00000000000000000000E5?`0000@8W?hKcD
00000000000000000000a5:R0000HRa70000000000000000000000008m7c00000000`\G_0000000000000000U3fVlU?;00000000000000000000000000000000
=7AL00000000000000000000H>Z`051D000000000000TG<<0000000000000000H3Pi000000000000000000000000000000000000HKFadKHN0g5R\dMEHCIk94kM
0000000000000000000000000000HC[SPD\^000000000000\Deg000000000000000000000000DdWn00000000\fPH000000000000000000000000000000000000
000000000000000000000000`7FfDNoM00000000000000000000@Xb?000000000000TH;k0000000000000000000000000000000000000000lWc30000<J]_0000
000000000000000000000000000000000000H5Em000000000000Y6g900000000D0F\000000000000HU7K000000000000hZRg00000000P@M^XkdYQ3C800000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2<;M29a00000000
00000000000000000000000000000000L5Wi000000000000X8Ud00000000a1XX0000000000000000000000000000@DCZ00000000=3QOhQZ_0000XL\j00000000
0000000000000000D5Sa000000000000000000000000000000000000029c00000000000000000000000000000000000049A3LkX80000000000008D1E0000I6YR
40;d0000000000000000HQ]g0000000000000000DL_n0000000000000000m8Oa00000000`gDCljKQ@>b300000000000000000000I7kV0000P\C[000000000000
0000000000000000000000000000TJSe@U16000000000000@N>i00000000D:[l0000LJD90000000000000000HZ4[00000000<3cW000000000000h_VM0000P2Yj
000009nC<k?O000000000000H`NC000000000000000000000000000000000000l[^L00000000HnEo00000Q7B00000000D0WS0000P2d_0000000044?c00000000
H2Ib00000000000000000000000000000000HhXc@D0b000000000000HTc[<1UF000000004C<hm87i000000000000HZ?SDo3V0000000000000000000000000000
TK@8E8F:000000000000Hbn00000000000000000H5M800000000000000000000000000000000000000000000000000000000000000000000H=7kX5Z30000l@85
LSa7T6VB\V5\00000000@08M000000000000Dn^;000000000`8d000000000000000000000000HEHg0000000000000000000000000000hSY]00000000TG<E0000
000000000000H3Q5L=Pi00000000hB0SM6NOTnR70000000000000000000000000000\0hJ<B5I0000000000000000dlBH0000X@n5000000000000000000000000
00000000T_TM0000`9e800000000000000000000XR8j46GQ0000000000000000000000000000dY8000000000000000000000000000000000`1]M000000000000
0000000000000000dF;ThLh^0000000000008^GcHGh>Tf>Y000000000000h>HN0000000000000000000000000000000000000000000000000000Xm\L00000000
00000000@n`:i6<h00000000000000000000000000000000000000000000000000000000000000000000U3Un000000000000@C:n000000000000000000000000
0000000000000000000000000000000000000000e30V00000000`0]g00000000P=Lg0000000000000000\E6?0000000000000000000000000000000000000000
0000`oO2@<bA<XGKi5Oa0000000000000000000000000000lGD2H`BL@6]E<OS30000lIMc00000000@LIL@<>D\>`RTR4892FB4<d]8T4\000000000000U4b5hLTB
0000h1USP7N30000000000000000`_>7000000000000@HT_00000000000000000000000000000000XjT<00000000<a=C80Rn<UK200000000`RZ@`^OkX:E^`_5?
HeJ\Pfa[00000000LCTlXXIo000000000000000000000000000000000000DH64@jLN0000@;>h00000000000000000000000000000000@T9G0000XcK<4g?@0000
\d9AL5[U0000000000000000000000000000000000000000@5RJ`nbJ0000`_=2000000000000lNO700000000<6Y200000000000000000000000000000000dUWc
0000d]i5856>hOb]\UeB00000000M4k@I6\g000000000000l2`<00000000000000000000d[5L0000T`4@PFU`Y4W?i8WL000007_I0000000000000000@PZLDS\0
@XeO000000000000<4AN\I4?000000000000hoi^\CW=0000HKfc00000000000007C5\Kfn00000000000014MA@RAiPZmM0000P;fVdb[800000000`L=D00000000
00008R9G0000l7UP00000000000000000000000000008M1F000000004GR^4l^cPY6j0000000000000000HjDD0000000000000000000000000000000000000000
000000008<RLA8<B00000000000000008@f30000000000000000hEiJ00000000XYa?Pkgd00000000XAaLQ3jc00000000LMP\000000000000000012YR`A`\0000
hn3b0000PNNWDk8300000000000000000000m6TF0000000000000000D>?h00000000000000000000l6Ph0000<]07@7LG0000000000000000@aWb000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e1T_0gGa00000000h\h=000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y5LO00000000000000000000000000000000L>F90000
000000000000000000000000000000000000Lk=n00000000000000000000000000000000000000000000000000000000P^3?XbH50000000000000000\EIP0000
00000000h0K:0000000000000000000000000000lG3:0000000016nZ000000000000000000000000X0g?000000000000000000000000dRS<0000000000000000
00000000`RUE000000000000TDcE000000000000000000000000000000000000<PUR000000000RWe]44f000000000000I2gc0000L1<=0000000000008k;I0000
00000000Q7gI0000000000000000000000000000XS^a8YAV00000000000000000000000000000000000000000000PS^D0000000000008aKX000000000000lO>i
PAcU000000000000000000000000000000000000\VgShGLIPmYk000000000000000000000000000000000000H@]4\`b90000P?UQ000000000000P36m00000000
0A>K00000000000000000000000000000000d;kITV8Z000000000000000000000000000000000000035U00000000LY5k\^[X00000000X=JEL_Do00000000l?7`
000000000000@mBD0000000000000000000000000000\Vg400000000TA\C000000000000<Ad>000000000000000000000000000000000000\Pg>000000000000
000009Kg@_LV00000000000000000000000000000000000000000000000000000000000000004gEK0000HMBS0000000000000000h^JXPO\l0000\0^eQ0Q[4TLJ
DkbN00000000P917000000000000000000000000@fR6000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DNL000000000000000000000000DBIl@Na70000000000000000Do:180Lh000000000000<?1E000000000000000000000000000000000000
00008;6S0000@0P]00000000H58Z0000`Q9e0000`f@>8h3?00000000000000000000000000000000000000000000000000000000000000000000000000000000
I4V800000j3\0000@lnS0000000000000000000000000000PBbl00000000@02l00000000000000000000dJMfD]TaTBXX0000000000000000`kLH0000dO`70000
00000m3>00000000000000000000\5a2<GnI`mj]000049NVPZ_i0000m3mV0000000000000000l5o900000000h6^T000000000000000000000000000000000000
0000dA;D0000000000000000000000000000T3l0h_G;00000000000000000000L>;o4GBS0000dIbh0000l2_]L4N30000<:hk0000djQ?L4CI4]dIdm6@00000000
00000000000000000O3V00000000l<nN0000<<B6\mad00000000000000000000D4aODQV_0000000000000000lbI500000000LM>Ji43YHCA>0000000000000000
00000000Pn64000000000000000000000000000000000000Xh`elkKH0000000000000000\ENg\NWG58\20000000000000000000000000000d]OR000000000000
000000000000hV?A00008=<[00000000000000000000000000000000000000000000000000000I83000000000000U8>cDS]N00000000000000000000X\Fl0000
0E>J00000000000000000000d@\2000000000000000000000000000000000000000000000000000000000000m7I1HT9o0000D:fh<ABn00000000000000000000
0000000000000000000000000000d;V[00000000000000000000000000008f5V56K:00000^KO0000000000000000XXfF00000000A4]cH=Vk0EVD00000@>60000
X8<94jkIM5Wk000000000000000000000000000000000000\JQj42_O0000000000000000000000000000000000000000000000001493000000000000000003ma
l_N8456`0000000000000000000000000000d2j?0000T\[M0000000000000000000000000000000000000000TLPd\VVb00000000000000000000<;in]5W^8d3T
0D^j<IgV000000000R7h00000000LTHd00000000000000008K=Z0000000000000000@@2l<Q6i4hb40000000000000000hD610000`DC=0000L;JDD^O200000000
000000000000000000000000000000000000HD^EdCO=TL=g0000000000000000000000000000000000000000T5`B000000000000000000000000000000000000
ha0A00000000000000000000000000000000\1J_00000000000000000000000003G[dPSBY4e[0000000000000000dc:X000000000000000000000000hX3@dL\>
0000dci\Te\T00000000\2P50000000000000000000000000000hcB10000000000000000XX@i0000P5[`00004E[i00004_[n0UoQ000000008A]f<O55DEc<0000
000000000000000000000000000000000000000000000000000000000000XKZB000000000000000000000000000000000000H18N0000XK5HLa5>0000lPVAdcWj
000000000000L>;H0000l5:O`XYeD_YZa0a40000000000000000LOol00000000D1T60000000000000000000000000000TjI80000000000000000000000000000
00000000h]ESDQVVlA500000DVGa00000000TYi3L[6N0000d02Q0000000000000000000000000000000000004ZdF00004G5P0000000000000000000000000000
00000000000000000000<X;C0000000000000S2N00000000TGc[0000@f9>Tb9>00008dDh00000000000000000000000000000000000000000000000000000000
000000000000000000000Hb[00000000H1h>\1[;0000000000008le:0000000000004BCW00000000TdHXhic00000l]S600000000000000000000000000000000
00000000000000000000000000000000000000000000@?^[0000000000000000\1:k0000\RLA0000000000000000000000000000Lb=<0000\AdGlN5D00000000
0000000000000000HVcb0000Hkg2000000000000T`=I@C`400000000d6W800000000018A<Qge000000000000000000000000000000000000@>Oe000000000000
0000X929@LlX00000000\b;T00004OBF00000000D<EA0000000000000ASK00008hVH00000000000000000000<h;:000000000000000000000000000000000000
00000000000000000000000000000000000000000000@ZOX0000000000000000T9O80000000000008G5\0000000000000000=7n700000000l3gg000000000000
000000000000000000000000`?KD000000000000000000000000000000000000000000000000000000000000000000000000000000000000`f210000000006fQ
000000000000000000000a\V00000000<^`E0000000000000000000000000000000000000000TXHl000000000000000000000000000000000000000000000000
00004@Bi0000000000000000a01i000000000000000000000000000000000000Dm^90000000000000000L4e7TeSB0000l;GT4?jd0000<WZjh<aNh6i800000000
0000T8NA<CEQ0000\82U00000000LAn90000000000000000PmnW000000000000H8mW0000000000000000000000000000h6SZ0000000015MZa7Kf000000000000
0000TBeo000000000000<ICl00008C?d0000000000000000000000000000000000000000000000000000E8;bLSBW0000`<hJhk\1000000000000000000000000
000000000000T9ni000000000000X4Ibl:1QTBJ[\U<c\l?X0L<`0000T;2=0000000000000000000096bA00000000000000000000000000000000000000000000
<XVg00000000000000000000000000000000000000000000000007HA00008VlHD;YF0000ho:cT1D]DJ<T0000000000000000000000000000DN6;00000000\V?k
0000HAD;000000000meX00000000l?6fD4_k0000000000004F^ZDiQgPTM800000000000000008_4=000000000000000000000000000000000000Df_F0000\JfF
0AJ\XFIj000000000000000000000000000000000000000000000000Hj3o000000000000000000000000000000000000000000000000000000000000L[gE0000
0000H8NQ000000000000l1?L0000`RnU00004A5\00000000`e`k0000dYTid<n@000000008Y;=0000000000000000`NY4DQfMh]MG00000000\Uog0000D9hf0000
A5k_d6WF0000hTIP0000000000000000000000000000@B2W<[MV0o^8\^Z1lgSQ00000000000000000000000000000000DiL^000000000000PNh2000000000000
0000DTLi00000000000000000000=0kW0000000000000000T48E@Gb?0000000000004a_P000000000000000000000000dTki0000000000000000000000000000
\D;L00000000HHE20000000000000000@Wk>0000000000000000000000000000000000000000`QlH0000@X8g000000008M=M0000000000000000000000000000
4j570000L3QA00000000hQK>00000000]6eM0000000000000000000000000000000000000000A7X@4jW>00000000000000000000lN0@<DGB0000000000000000
00000000000000000000TdlN@8DaPD1iE38?000000000000000000000000dn>]00000000<@H400000000000004XZ\JS100000000<6HO4^4T0000000000000000
0000000000000000000048MX00000000TeI600000000HmM000000000lWb<0000000000000000DGVF00000000000000000000LQ?e00000000lnVJ0000LjD_48UE
H=DX000000000000@5D6hZca00000000000000000000i67J0000000000000000\DBF0000000000000000`[JH0fSC0000000000000000000000000000Hh1R0000
0000000000000000000000000000\aZ=Pnk<@YYBPXgB000000000000`MM100000000000000000000h\[7lnT900000000T4Xn0cgI0000000040D7Q82000000000
0J?500000000hQ?S000000000000000000000000@0\n0YEl00008ZfC00000000000000000000TW1Dd42jHC<G000000000000DJ>@00000000<PUb0000a1<X0000
00000000000000000000000000000000XY6:000000000000Y5n<00000000000000000000000000000000000000000000000000000000000000000000TH`C0000
00000000000000000000\810E07]00000000000000000000Dln10000h?eU000000000000000000000000000000000000d[[M00008@5>00000000`<j500000000
000000000000000000000000853000000000000000000000000000000000]7BILe^00000000000000000dj7`00000000000016IEH=8:0000<__100000000@CHI
000000000000`<DS0000000000000000LV8C0000000000000000000000000000hYJ@0000000000000000000000004nV;00000000000000000Z^M8?5Q@B5@0000
00000000`YbU0000lJ:[0000L117XEKV000000000000X48b00000000000000004<LV000000000000d=Ao00000000000000000000000009N;LZH9000000000000
000000000000000000000FW9000000000000d^ah0000000000000000lR`E000000000000]3GT000000000000000000000000000000008AI@000000000000@YoO
00000000000000000000000000000000000000000000000000000000000000000000XWAW0000<mo[\T_GL3QM0000000000000000000000000000000000000000
0000l^13<?1P0000000046fF`5Hj000000000000h9ChHlD8171YHYLL00000000\4fX0000000000000000000000000>bC000000000000000000000000@gKK0000
0000U4>d000000000000<:cO00008V9Bd`eCLeWW0000000000000000000000000000000000000000000000000000LQ^GX>GH00000000TeCWX`_A<koc00000000
0000h>IN<n[i000000000000<F>M00000000`OVB0000`TW@LUfL@d?`m6KD0000000000000000000000000000HSC9P]:g00000MNZ49Fo0000000000000000`T;B
4FFG@\o8d6KS8E8Z00000000000000000000`6:70000000000000000Y6Nl00000000000000004>[@l8oN0000000000000000\7BM4<Rb@CO\TXk2000000000000
0000000000000000<eM?\B1H00004^Y500000000@3i2042[hCD=0000h_;S0000U5L\0000\l;<XOWb000000000000DRdl<FdXd^aHdl0V00004YhDe5a200000000
000000000000T6>nlcRgL5[;0000000000000000000000000000000000000Gjm@<g_0000000000000000000000000000`XO\0000000000000000`CN;00000000
<XTV00008];Mi3Il`G\\0000XIIV0TI:Xf`f00000000dKAI000000000000000000000000l?@?00000000T^1Hl>d000004<AL0000000000000000000000000000
000000000000PjBT00000000<m3O4j>8000000000000XD8X00000000000000000000ln?_0000<=<=0000<X5ePmWL00000000000000000000DnU0000000000000
0000000012AM0YF[00000000\3<^`>FILR:[00000000\im<0000L=A<00000000000000000000`?]M0000i4^Z0000a6fH0000T\li000000000000000000000000
0000XJiE000000000000000000000000H85V00000000000000004gB_0000hNA_DZ_00000L0JY0Q9:0Rn80000``DoL6iW00000000000000000000000000000000
00000000000000008K_Ih8UV@YledZooL^UC94mGT7]I0000000000000000000000000000PcCQ000000000000PVF3000000000000000000000000000000000000
0000l?43\VVP\[QJl;^hPXO3PTUG0000000000000000000000000000000000000000000000004R0D00000000\M0O000000000000000000000000000000000000
hYe60000841Md=9`000000000000000000000000000000000000000000000000000000000000000000000000P5iG000000000000000000000000000000000000
HD4`@0dmdVf`0000l?bClDID4?Q_8TZo00000000L5cn0000@8U10000000000000000000000000000000000000000<FfV0000<F^<00000000000000000000h=>i
000000000000`;O?XZVc00000000h57KD@9B0000\0;U@o^Z000000000000000000000000000000000000\@2100000000m0E=000000000000000000000000M5ZZ
4219Pn^Y000000000000000000000000l458X49NDE`\00000000000000000000lZQS00000000000000000000000000000000`8ke0000000000000000hPNg0000
00000000@o8Y0000@BB:0000000000000000I1;OP;_S4NF5XWXH00000000000000000000P9k``^A80000\1:N4A_\0000M5Y?0000000000000000000000000000
000000000000h1_A00000000000000000000E0;2000000000000000000000000000000000000HN[]000000000000000000000000000000000000000000000000
00000000000000000000000000000000dD5;0000000000000RK:0000000000000000000000000000000000000;VJ000000000000H9dU00000000000000000000
00000000000000000000000000000000000000000000000000000000PkSF00008L??000000000000T\Ho00000000`Z8D00000000000000000000000000000000
0000000000000000000000008S2>00000W3C00000000000000000000000000000000000000000000000000000000hNHk<2KJ000000000000\1:\000000000000
0000lRMM0000XTSg000000000000`dm=HNMS000000000000000000000000DWaHHVd20000000000000000TMdI000000000000000000000000000000000000dN35
00008kQSDG`:000000000K@aHjP10000000000000000000000000000000000000000000000000000dA9M0000HHk;0000HQ\X0000i3HU]4kZLAR3i7]k\@LjdCUO
`NWb0000000000000000HD@?@L]N00000000000000000000H87cL?lVDE19X]7=00000000000000000000T2LZ0000000000000000000000000000\>V000000000
00000000lZ0500000`9U4J=f000000000000000000000000000000000000PH\I\bO_hCkf000000000000000000000000000000000000i3Vh0000000000000000
e6ZO0000000000000000h[1Z0000000000000000dCTL00000000000047A`00000000dXe2L5GTP;bh4A9a0000000000000000000000000000000000000000<gL1
00000000d2V\000000000000000000000000000000000000h@l>0000000000000000dG[]0000000000000000000000000000XO69000000000000000000000000
0000Td_i\Sl5P[U3000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TZLoA8\?0000<dc;000000000MNh
XMk44\QmY8R:00000000HMFf00000000L?e6lFT`00004aJ`0000000000000000Y7UF0000000000000000TQ=60000XTgG\MgiHZ:J000000000000000000000000
`Nik0000l[?WH_oP00000000LlUW000000000000HX1:0000l0dR@3MYPNIJ000000000000000000000:1?0000000000000000T:R900000000D\0H000000000000
000000000000XA6b000000000000`FC^00000000XWQ]X7GV0000000000000000000000000000000000000000000015Ng00000000000000000000000000000000
0000000000000000000000000000000000000000d853XQL_000000000000000000000000000000000000000000000000000000000000000000000000`\h]0000
000000004QkE0000000000000000U3TTe2Y900000000LRVY00000000A5`1000000000000H;C7000000000000l04^000000000000000000000000000000000000
0000TfmNPHPO0000000000000000000000000000000000000000D[6`0000000000000000000000000000000000000000<5CR0000000000000000000000000000
00000000H]gL00000000L4Jc0000000000000000L;bF@ndK00000000000000000000]30c000000000000e65P0000000016UV0000U0F2=3j<0000000000000000
Pm3`00000000000000000000d?ZUTU^_0000000000000000000000000000La7<0000000000000000`fVn0000PC420000hc`C0000hG<W00000000000000000000
\<Uj4MGg00000000000000000000hLm500000000000000000000d>eU00000000000000000000000000000000000000000000000000000000000000000000`Ql;
TlnB0000000015MM000000000000000000000000d]Ym000000000000<>9W00000000000000000000000000008=?S00000000000000000000<@G_HNe\00000000
00000000\0oW0000\Sh]00000000\Jblhm^j000000000000000000000000000000000000@8GH0000T4@o<>kg00004S@lLjXE00000000=3[I`Jan8IIG0000lCkY
D6UP`_1eI6l;00008D?j0000e3=U000000000000<hDDPGDVi527\O490000000000000000<51bhNobTdUT00000000PeD8E6H[PbWP000000000000000000000000
0000\MLa0000000000000000T1?Z\Rjh000000000000hLDZ00000000000000000000000000000000000000000000@D:@lLOA0000000000000000000000000000
000000000000000000000000X<420000000000000000L5UO000000000000dca7=7>U00000000000000000000000000000000l;J_000000000000lPR:00000000
0000000000000000000000000000lXi=0000LeSK0000E4b_dIiaTh0d0000P5Dn0000\8^e0000h:I=000000000000lKJ]0000HSVD000000000000000000000000
00000000D]dm000000000000lFVWa5TD\T9c00000000000000000000TkVf=7Rh0000000000000Cn=l0\QT>ZFH^An000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004jE40000000000000000<]Y;000000000000
0000D;A@000000000000H_AL00000000D2fG57830000000000000000XCSY000000000000000000000FKZ000000000000PM430000000000000000000000000000
00000000000000000000<B@k000000000000000000000000000000000000000000000000`>;a00000000000000000000000000000000000000000000HCf;0000
0000000000000000000000000000PNkoA4Cd00000000000000000000T1Qgd\7^0000P?_BhGWi00000000000000000000000000000ZZWH`Z4000000000000HT`c
00000000\7jaTUVcDj2e00000000LmnH000000000000l8LY000000000000\7m50000HDbf00000000000000000000000000000000LY=]dU>l0000000000000000
0000000000000000000000000000000000000000000000000000A2KB00000000XCPD0000H7[:000000000000000000000000TWDB0000d=09\WZQ000000000000
000000000000`J0Y0000000000000000L@j:0000X@=1\`kB00000;87<?1[0000000041L>000000000000lN`B000000000000000000000000Lf[LlX;n00000000
000000000000000000000000000000000000dL@oM4nGPA`o000000000000000000000000000000000000000000000000<e4<00000000P?8i0000<hD[00000000
0000000000000000000000000000Td6J`kD_0000000000000000l8>O0000hSIEh:D40000000000000000lFHj00000000hH[GhHeO000000000000D1EB0000`Odl
0000PRN;00000000@<WR000000000000000000004icf<_S>A82=000000008TDM0000000000000000000000000000000000000MP4000000000000000000000000
000000008DFM]8\O000000000000000000000000000000000000000000000000HX0]000000004L3d00008IZO00000000000000000000l4oBT_9b000000000000
000000000000DJKaPMBf<[K5hdN800000K1:00000000PVZ:000000000000T6?<000000000000HIH_0000LK3I00000000E3e1a2jT00000000@<gm0000T_>j0000
0000000000000000H^OG000000000000=6n04I4n00000000`I?m00000000@0>300000000000000000000000000000000`53e@YO9000000000000hOY100000000
0000000000000000d`:J00000000@8YK00000000`5W@00000000T\He0000ln2G00000000XM2[0000<i4>l?Ta0000000000000000`<@G00000000dN3i0000<=;1
0000hIfe<c9S000000000000000000000000000000000000000000000000000000000000=0=D000j000000000000\?kN0000l6K30000000000000FUM00000000
00000000D7d@00000000000000000000a3ILE6_<0000000000000000000000000000E4LEY4cF0000000000000000XbdGD;CV\42Ee8MC00000000Dgo700000000
0000DFZj00000000\JR70000i3Rl0000d0510000000000000000000000004RgO00000000000000000000TIRCd0[Z4LBM000000000000P\COPY<?000000000000
0000HYfN0000h:d>dNjLPR:>diFeXAok8GQE0000lS2^0EO\e3i@<FKF000000000000000000004FV<00000000d3Ac0000000000000000000000000000lPD60000
000000000000000000000000000000000000@D3kPJM500000000000000000000hkbn000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HW0dPg>oi5gM0000000000000000000000000000000000000000\2bA=5i0@7KcLDmo0000LQcOXRiB00000000000000000000@8`2
0000hM:E000000000000ha020000000000000000<R9o00000000L6ZRd:4Y0000000000000000HIkB000000000000000000000000XgUb00000000000000000000
000000000000DXXVTQ6X0000lSd[DU>NTl[a55iMdeGd00000000`1?i44ko000000000000HXAS00000000000000000000`11S000000000000l17Ul>P6lZQdDck\
LF?144G]L?H\00000000@X<f0000000000000000\10c000000000000000000000000`\M_0000000000000000LRcO000000000000000000000000000000000000
56j<0000<@CE000000000000`NS80000000000000000000000000000LbHX4mUA000000000000L1JE0000033D00000000000000000000000000008J1J8j1B0000
000000000000000000000000000000000000l\gcPU5700000000000000000000X>:b000000000000000000000000h1`<0000000000004J0cD]Q_000000000000
00000000000000000000m8UH000000000000000000000000\O7g00000000000000000000000000000000000000000000@KMh4NNIDMdZDZ8n0000000010Ue0000
00000000<0;FPK:b00000000DDHIh<me000000000000000000000000]7Z0000000001851000000000000I5Z@0000000000000CL]000000000000XPk@00000000
<3i_0000\`IP0000DPiK000000000000000000008T:V0000000000000000L@Q@X2=j0MT@000000000000000093U4000000000000\XOhX9E:000000000000dl[J
000000000000000000000000000000000000\]1bPe1C00000000000000008AG[H2Dk\HjJHOo:LniA=2]RD4Z=<^aZ42\W00000000000000000000000000000000
LT@:\7ZU0000000000000000000000000R1FdAg<dA8O00000000000000000000`ZnK8gE>000040Dg00000000`9W10000<7Xi0:3i00000000P:4900000000<`WI
00000000d_7]0000000000000000\AI`000000000000\J8=0000DG0L00000000000000000000l6jl000000000000@bmUT=H0000000000000D5Y7000000008]N5
00000000h[]j0000000000000000000000000000000000000000000000000000000000000000l_RE0000<K0O00000000D_Z10000000000004a@[Xf?i00000000
000000000000000000000000lTf60000Hf<ZXBYYdWIj000000008jGX00004c>Y<=ld0000@M^H0000000000000000000000000000000000000000000000000000
0000m3c200000000000000008BmhhI>@U8Zb00000000L?DZ00000000000000000000`6MX@ohB0000000000000000\ccl00000000000000000000000000000000
0000lJC4000000000000D7DD00000000hcLkTEZ90000000000000000000000000000000000000000000000000000H73400000000000000000000lmKAHZ9h0000
TB?Y`CHXdG4bTJMX000000000000000000000000000000000000DoH@00000000=1h[0000DUF\00000000000000000000000000000000HTYG\nA_000000000000
0000l2f900000000<3W^0000000000000000000000004CR800000000000000000000dk9j000000000000000000004MWPh1;:D6P]hH@T0000000000000000<C>F
0000000000000000000000000000000000000dTL0000lCRB0B25DMB40000000000000000000000004eMP00000000000000000000000000000000000000000000
hTMnP1_3<B8n0000<I:0000000004iC`000000000000000000000000000000000000000000000000491k000000000000000000008Ac3hm\_00000000L:ni0000
000000000000P5_h00000000000000000000E4ah0000TDZe0000000000000000`3?`0000T;6@000000000000000000000000DXhl000000000000000000000000
`9F:D:9^hKhn8jU4m8Il000000000000P;@e000000000000000000000000000000000000dUXT0000hn?N0000PA:`lH8400000000\j5P00000000000000000000
000000000000000000000000Q1=:0000000000004nb[0000000000000000000000000000TCK:0000`VD5hDmC`4Ked^Ln00000000000000008eaK000000000000
00000mP@00000000000000000000@Dkh00000000dDmYdT5b0000`ac0TDB80000D4WOl^4D00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2H10000000000000000000000000000@4[]0000U3R_00000000hKo^000053Kh000000000000000000000000
0000000000000000000000000000<R]N8@__`j]k00000000000000000000000000000J[@000000000000PKM6<<23I6?i000000000000000000000000TJY20000
0000HoX?00008M=g0000PPn[00000000XTiY000000000000000000000000@M2lHI[:E2T^0MO6000000000000H;NMlC]DLFnT0000000000000000000000000000
0000000000000000`?g04IEi0000000000000000000000000000LZ[[0000000000000000P=GS000000000000l>@D`N<A0000000000000000I6Wj000000000000
0000000000000000LRi\hSN^00000U`>000000000000<S`Z0000\N>Y0000000000004`UF00000000]3Em0000D7V[000000000000000000000000000000000000
0000000000000000lHe[T=XR0000000000000000`E[K00000CaA\i=Y@1OP0000hEah0000000000000000000055nY000000004A[f000003350000000000000000
00000000000000000000daFf0000HjH50000diQG000000000000000000IF0000<gRm0000000000000000hDoL000000000000000000000000E3h`8:[U\K]GY46g
Q7AY0000XYUk00000000@LiPd1dhlLEJ000000004FGE00000000000000000000l>3[TX_]00000000D?n<00000000000000000000<@nQ00000000h=2[00000000
hMiY0000LKK500000000000000000000000000000000000000008L7e0000l9fa0000<7Q;DK:8000000000000000000000000000000^<L<=f<RDT<WEC00000000
L[]5]62c10d[0000TY@Bd=^R0000000003T1`<?<000000000000000000000000000056I50000dSkf0000000000000000i72@0000000053`\0000000000000000
00000000000000000000000000000@660000d7f:0000000000000000000000000000000088_b\I5F00000PJT00000000061D0000000000000000000000000000
0000`]c=0000000000000000000000000000000000000000@j;M0000L4i200000000000000000000000000000000000000000000559H0000P>1`]3Ll]6^o0000
LXLC0000LNXD00004h6C000000000000@[H]d_6kPM_[000000000000000000000000000000000000@Tn700000000000000000000000000000000000000000000
000000000000000000000IQ300000000XSK^\Q0F0000000000000000000000000000h?Lf<G;]4SV3d[4PDR\;000000000000000000000000000000000000d]8I
e1QV000000000000000000004:PY=80m0000df_900000000000001o_DIU^0000D_=?83aS000000000000000000000000000000000000000000000000LJ9nl[=l
983g0000HFRJ000000000000@D8900000000000000000000<GZT0000LXZ60000TBIQ00008b]K00000GCU10GPU74E0000Xhjih[DZ0000LS@]0000T4e^0000@M71
00004gDX000000000000820o0000000000000000000000000000000000000000000000000000000000000000l6VkLMDKh8a80000000000000000000000000000
0000000000000000000000000000I6dfHUDo00000000000000000000000000000000000000000000000000000000l^W500000000HnJd00000000000048k2D^C[
00000000`Dc7PMfIa4F;0000000000004=P4000000000000<BEo00000000000000000000U47g00004L_[dD?D`<laL`^2i1mm0000d?GJ00000000h7AD0000h21C
T3Vh00000000000000000000\ZG3T4[1XP:Q0000000000000000000000008?mY0000@l;K000000000YIL0000000000000000000000000000000000000000@<Fo
000000000000000000000000`1S[58Ub00000000000000000Z0U00000000Tn9900000000i7RD0000``XX00000000000000000000000000000000000000000000
0000000000000000XUHk00000000000000000000000000000000000000000000dO^fd=3l000000000000000000000000000000000000<AG@@`ca0000H_l[0000
000000000000000000000000000000000000DC[a00000000Y6fl4<NZh<no0k4l4\9W00000000\AQbHmDfdNLI4o4[00000000hBkP0000dd3?Y4dd000000000000
0000l_jL0000XP:00000000000000000HS\>HZiD0000D:W3]2fL0000000000000000000000000000d9=40>5I8R@]000000000000000000000000H@]Y\[1>0000
0000000000000000\Ek50hQ@000000000000000000000000000000000000000000000000000000000000`9WG@U]E0000DD><TGG3hHoD8B<gHSkV4FGj\[V]12mR
00000gO;00000000000000000000000000000000\CcZ000000000000PESL00000000dQld`fem00000000dEdG92X4H;;mM3eRT?hXdEBK00000000PkZi00004EXk
XO9Yl1fBl9b100000000000000000000L;Sk0000Hg1_0000hO1`XK`]0000lL`W000000000kWW0000000000000000000000000000000000000000000000000000
Q7;4000000000000000000000000000000000000000000008`N^P==:<I?8HeeI0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@?30000000000004mCA0000000000000000DgdR000000000000E4a^00000000
00000000\X>5i0@P0000TJY^0000000000000000lLO1U20R0000E0]\0000000000000000000000000000h1W@lQ4am2d5m73=00000000L71a0IPS000000000000
00000000000000000000000000000000@A6O8gc400000000Ldn2dB_g00000000000000000000@HnJ000000000000000000000000d_;cLeC`0000000000000000
00000000M7i]00000000000000000000000000000000000000000000000000000000d^c]Xm6Q@8>>00008P@W0dl1lkeJ00000000`Em`00000000000000000000
0000<]^k00000000XU_V00000000T0Sim37o00000000@LhkLEj?000000000000000000000000000000000000000000000000000000000000<X68000000000000
0000000000000000000000000000<g5?00000000000000000000000000000000000000000000hO:J00000000`5L]lVdB00000000E3S`000000000eRdH<\YlZH[
0000000000000000XDZ<0000000000000000000000000000hVOd00000000Da820000000000000000`1;N\LMNM2;m0000`5Ck000000000000HYFk000000000000
0000000000000000000046`=00000000D[=28kal0000T;X_00000000<Z6H00000000000000000000L?=K0000000000000000000000000000000000000000hPgN
0000000000004D6o00000000l@n\0000X>YC0000TeMi000000000000\FaA<[VL0000LTa1L_6500000R13hW?4M3k6000000000000000000000000000000000000
0000000000000000000000008XFe00000000000000000000HY4P0000000000000000000000000000HK9@0000000081cB\L6Vl^MV000000000000000000000000
DPe=DPjn00000000`HEK000000000000000000000000D4TLPE=2`Fng000000000000\lBe8<>WTIa=000043?EdJ0OX`m700000000000000000000\Yf=`TRe0000
00000000hckMhI@UTWV3000000000000L96?00000000@L2R00000000000000000000000000000000d9d3000042Zi02lL0000000003Lm0000000000000000`?oD
000000000000lnnmLJ9b000000000000`_XI0000XIZk00000000`Z1=000000000000X5Rj0000<niQ00000000@^S<\IiF0000000000000000<Cc?000000000000
4_JK00000000000000000000000000000000000000000000095K000000000000`IJV000000000000<W8ULDML00000000000000004aMd0000l6V^000000000000
0000000000000000`91R0000`3]J00000000000000004=]V<2F700004G\BdH280000000000000000000000000000]7No0000000000000000000000000000\6Sg
00000000\>eKU5I[0000000000000000000000000000000000000000000000000000T:Ll8KTb0000DY;N00000000Hnbje4jSA6c5Xo?P000000000000\^hF0000
0000000000000000T98E4hI100000000lGXE00000000HU\C0<JDDQaO0000`KN^000000000000000000000000Y8Fg0KFj45jn@FT50LN`hGW[00000000l<9K0000
0000<E[9H_[>00000000<>?400000000i7_Y0000000000000000\Vdf0000000000000000<mc`0000dlFU0000<62j0000000098<5<g4l00000000000000000000
HZnf0000000000000000000000000000000000008cHX00000000000000000000Dn;`DUB9A1Mf00000000Y2e>000000000000000000000000d3?R<@a900000000
00000000D[6k4fcS0000@EA50000`;BX000000000000m09Bd9EY0000000000000000000000000000000000008?L1`EAjhZZf0000000000000000000000008QRW
Pn=l`G8I000000000000000000000000000000000000dFhGXD<dY32c0000ln<F0000h?^;LQDn000000000000lTJT0000000000000000\O>Y0000000000000000
<NGI00000000i1VI0000000000000000000000000000000000000000000000000000PGalhP<K000000000000L48S@;J9A2lH0000H6Lo00000000000000000000
A54Y00000000P4jS`;58Dc^F00000000000000000000000000000000000000000000\[\@P\dG000000000000HIoZ0000000000000000]04`HZ6nd<JVhFMf0Ubi
0000000000000000000000000000\4iNDKOnleLH000000000000000000000000000000000000DFc4`oFn0000PI2j0Vf7diD300000000@Ig;0000<ASh0000<lhd
<g6@0000A3F:0000l\j=9089DAHYm3SjdgnC000000000000d7c<00000000@A[MDJLd000000000000000000000000T>nA00000000000000000000000000000000
4HQK000000000000000000000000TH\cdn0NHQVh000000000000000000000000000000008WlX0000000000000000000000000000000000008o]0i3cR00000000
00000000000000004RL_000000000000l:]R00000000@90]TM\<0000000000004]K=I5<6I3<V@WH;000000000000000000000000XI;B0000000000000000`2D>
0000`MEgD7VK00000000<4AA0000PEGC0000000000000000000000000000000000000000000000000000lNJT000000000000000000000000hDXP000000000000
0000Q5lB000000000000000000000000TEhk00004fn60000l5;L00004OZ`000000000000000000000000000000000000000000000000i5=b0000000000000000
0000000000000000000000000000`O\30dSS0000000000000000`0NJD\O200000000\:n4I6kn0000000000000000000000000000000000000=Ta8DJO00000000
000000000000000000004d^N0b=`0000<=Fa000000000000\k[^000000000000PKQ@0000<FZ`<ge_PB^g00000000000000000000DHWM0000000048AH00000000
000000000000XK[o00000000HU`j151P0000000000000000000000000000000000000000000000008N8m00000000LU=d8K]90000000000000000000000000000
00000000000000000000000000000000e6gF000000000000<?NdTY>N4]UB@<4ALNcgHSoH0000949VPOmm000000000000l]3;0000000000000000000000000000
U72M`AX2@Bm_0000T3c1000000000000000051T@00000000<W5J00000;V9`VRlh9MP0000l^67000000000000000000000000\0_:0000hW??000000000000PH5;
00000B0f51g800000000i7H40000000000000000\J5A<_@C`7?d=61]0000000000000000000000008TPfd_7N00000000\jfH000000000000I5V8000000000000
0000000000000000L6h2TjG00000000000000000000000000000000000000000000000000Uc80000\SKR00000000L0ogDF0^000055O4000000000000L0jm0000
00000000000000000000P=`d0000000000000000P^6e00000000000000000000L5A1000000000000`JCR00000000`15e00000000000000000000dDK[00000000
8XPI8^OS8kf_00000000L:6`0000H9:=X?NY000000000000000000000000000000000000<fCD`A0a000000000000000000000000L>U140@_00000000dRoh\OPI
0000DD29HY5]0000000000000000M1X<00000000<X<K0000000000000000PUf2d6_;000000000000000000000^8XI4cS0GXRlnHI0000000000004MNL00000000
00000000<[RkXWX70000000000000000\63d0000`8nM0000000000000000000000000000000000000000000000000000000000000000h>aB\aPK000000000000
00000000X9?600000000XnfW00000000000000000000000000008IZ]00000000000000000000d@]j0000000000000000000000000000X<BC0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`B\3@El\lCLi@T]:hY8Q\ZFZ00000000POJ^000000000000d2R]000000000000
000009ehlM`800000000000000000000000000000000M7fl`>om000000000000000000000000\;fD00000000dZcU000000000000\VoSd6OE4VY?hWh=00000000
0000<UG00000XFiG0000<FZV0000<UUl0000000000000000000000000000000000000000000000000000000000000000TTB^0000000000000000000000000000
000000000000@YN=@ZcoQ5>H000000000000000000000000\PWf0000000000000000A68e000000000000000000008L@7@[[A000000000000000000000000DTPW
000000000000000000000000`V1X000000000000Y4c900000000l491\aQAi7H^HJFd0000000000004PJf0000dgT<0000000000000000000000004C9T`5<b4YHo
000000000000000000000000000000000000i1Um00000000TOHX00000000000000000000XSAU0000LAH?0000A0Dd0000000000000000`VMU0000000000000000
U7>B00000000000000000000lNB>D;Pn4@lf000000000000hQ<E4=V]0000XIDV00000000l7OL0000000000000000000000000000000000000000H?`;00000000
00A=`Bac0000H]kU00000000000000000000HnFU000000000000X?VS0000PKI3h7U;00008?B@H1Ae`\3XXPPO<d2]0000000000000000dM4R0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\RiO000000000000000000000000000000000000d_2G0000000000000000
00000000=1l200000000d`PFhQ=l00000000000000000000000000000000000000000000000000000`bRLZkM00000000000000004C5K00000000P2fR00000000
000000000000\Xk@0000`EHP000000000000000000000000TE;\0000`X>WHN@ILa7W00000V7]0NNe0000000053V[00000000Hi=D000000000000<R2?TQ^i0000
0000DW9g000000000000P71QLi\K8^=H00008kf9000000000000000000000000000000000000l2aU@??m00000000000000000000000000000000000000000000
0000X<bJHVm90000000000000000LeZc000000000000000000000000000000000000L>LYLBC<00000000000000000000XZ=R0000HY;`@N@<P_FW000000000000
0000000000000000``Ef0000LQQA000000000000000000000000000000000000000000000000000000000000000000000000Tn\i8LhC00000000\5?600000000
000000000000<?5a0000000000000000<lA8000000000000DE`9PM<bT3<5T@hA000000000000<`3V0000000000000000<F]@XZZ8000000000000000000000000
00000000000000000000000000000000d8WL000000000000PdIY0000000000000000T>=h00000000`o]\000000000000000000000000000000004RTm0000DSjK
00000000000000000000M2ao0000000091:U000000000000000000000000000000000000000000000000dS>c00000000`n^h`nPQ000000000000000000000000
4@QL000000000000000000000000@HY600000000i33m00000000`4;^0000000000000000XR2Q@]<aD=ZI8FDW000000000000000000000000000000004BfkU83W
0000d1j7000000008=[^XW^78jZY0000000000000000DGbP0000`LaM00000000HD7D0000000000000000Hh:<0000000000000000`\TR00000000T4MP0000hLWT
00000000HE=S000000000000<=Rm00000000<D?30000lk@M0000PET1P9lg4aC600004=3G00000000X?WC00000000000000000000L6RMlXY<0000P?CJ<eOK0000
hWK600000000000000000000LP;354m:0000000000000000\VHD0000000000000000d[`?00000000`5ZO000000000000XhkY00004O4X00000000000000000000
0000000000000000PI3PPQ:D000000000000<WQE00000000000000000000000000000000000000000000000042=V00000000U7X]0000000096MR0000lLYa0000
L?h>00000000\SnP00000000000000000000h_3Y`kAk0000000000000o0`lECY000000000000XDE@000000000000<GaE0000dBJk000000000000000000000000
000000000000000000000000X;<P0hZ3Pm@40?>e00000000000000000000X0c9HAK\@FU?0b^c0000000000008`U]000000000000000000000000000000000000
L4]Q=5GV00000000d9<F000000000000<S;8m5YV0000000000000000000000000000000000000000000000000000X[T=000000000000000000000000L1JR0000
\ECFhGmRl[41<kTYPmFl00000000\lbX0000TQ\F00000?cE0000Ld\400000000000000000000000000000000XYoZ000000000000@<kJ00000000Dh@o0000<F69
0000000000000000A4Af00000000000000000000lAA5<WUf000000000000PN2Y0000000000000000L3@g0000000000000Z]Z00000000X6g;0000000000000000
00000000h[b=0000L0>^00000000DIDg0000000000000000\4E3`>Lk000000000000916N0000dnIO0000<kMe0000]5kH00000000H1TE00000000000000000000
lTF1hmLP000000000000000000000000\0:@0000\W0Fa4M4000000004_?70000000000000000000000000000lK7a000000000000DeHa`4fn0000`\GN00000000
000000000000000000000000000000000000<?AU934T0000000000000000LjQm0000Te@o000000000000000000000000000000000000I7Ne`M>X00000000D]=M
H1`k0000000000000000Pk?@X\Bi000000000000X=LZ0000XfJ70000<=?DD_og`KIX000000000000h0[h000000000000TA04lnf5000000000000000000000000
00000000X\Wb8K[_0BZ^]5Lfm6P300000000DD[c0000000000000000PHTmThWCDD^2Ll1:Dlkj00000000000000000000000000000000@3cA0000000000000000
000000000000000000000000000000000000000000000000000000000000HO<d0000I6Xk`5GI0000XO\FHCGR00000000000000000000@MFY0000000000000000
000000000000000000000000000000000000L5@g0000<F=70000Pa8f0000000000000000000000000000000095H:0000000000000000Tk8h0000000000000000
00000000000000000000000056f_0000\B^X00000000000000000000000000000000000000008ahg00000000D1_SdS0=0000\:SI000000000000000000000000
00000000000000000000000000000000000000000000Lj\R@[@a00004YL]0000i5WQT34@0nH\\I:<00000000d]hG`g5g0000TUnSLV<8E3SS0000h8`m00000000
000000000000d99>00000000D>M:0000000000000000000000000000000000000000A61300000O=W000000000000`5\200000000000000000000U4Goa7^o0000
000000000000LM8blDXb00000000T0KG0000000000000000000000000000000000000000lJHU0000dPlU`6Hj0000000000000000000000000000000000000000
00000000DmE7000000000000<1Q90000000000008g9S00000000000000000000`EFi`KVLdaGN00000000000000000000HRE6PN_F4n>n00000000000000000000
0000LLa[0000000000000000000000008HlD0000000000000000000000000000000000000>UG0000HE3B<WP6\<1IXkDLI4I`0000000000000000000000000000
00000000000000000000000000000000000000000000TOnH0000000000000000\]9Y000000000000000000000000000000000000\FcV00000000000000000000
000000000000000000000000000000000000000000000000lR8B00000000L2Xb00000000000000000000l5Ba000046=;0000<nBd0000I67W000000008K[10000
0000000000000000000000008X=X00000000Dk>f00000000000000000000dVFc00004NSH`O@F0000H6YDP:2c000000000000XBn3LChL`@FglI>d0X1f04430000
000000000000@[Pi000000004L1[\QNMLc9j0000000000000000000000000000<0VFT^CI000000000000XdHo00000@NXa7De`>:F0000hQ:m00000000<E^C0000
DSZ2`J2600000000000000000000000000000000L9@NTSD`000000000000000000000000e89m00000000=2o<0000000000004TXQ00000000hdDUI5c700000000
00000000000000000CkK0000000000000000000000000000000000000000000000000000000000000000HHl100000000000000000000Pj_^00000000H4De0000
000000000000LQ<9000000000000XBYm000000000000000000000000H1Vo0000000000000000D5JAe0?6000000000000000000008[DLhkNVM1nIX:RG00000000
476k000000000000L0cN00000000PQ^X00000000HbgR00000000000000000000000000000000000000000000000000000000000000000000l47A00008V4K0000
000000000000`TFf0000@G^>8\mN0000000000000000`^@OX2n300000000000000000000000000000000XBmJ0000000000008:dLDc6P000000000000L;eQ4JHF
HgaE0000000000000000000000000000@_m]HHh>m68X8KLW00000000HC@H0000hngI00000000l;RFHieCDBl60000\lPhHKWJH5Qf0000d]al0000000000000000
0000PGQa000000000000000000000000000000000000000000000000A5^B00000000E22E00000000=8XU16K^H6Nh0000<4=e0000000000000000000000000000
0000h?ed@eo\4MPg8O<SXZDf000000000Lof0000000000000000000000000000h=ObdIAB00000000000000000000000000000000000000000000000000000000
000000000000000000000000dlFf000000000000000000000000ldZd0;<>000000000000000000000000000000000000000000000000LSe@0000000000000000
0000hTao000000008F7]d3Hl0000000000000000`6iG00000000000000000000`1C88=[B00000000`NU^0000000000000000D2h:00000000000000000B=8@i1K
000004bF00008Z`[4=_9L[Afe603`7Qk000000000000000000000000000000000000@;Nc`;\60gXeL5YB0000000000000000000000000000L5@Nhf;R00000000
00000000000000000000\<k:0000XG_D00000000\7mZP]BK0000PXn5L[T^haV2000000000000P@`G@B]b<V8l0c_O000000000000000000000000000000000000
D\i_\]Gfe6_l000000000000000000000000@>[00000L\?Q000000000fF1000000000000000000000000<k3>000000000000@U7600000000L<F`000000000000
0000000000004n\G00000000LFMFD?PYTcGnl^P80000<i^V00000000m8V2000000000000000000000000000000000000000000000000l?G4000000000000DV3>
0000000056LhY6OF0000000000000000D[9]000000000000000000000000L5=Y0000000000000000000000000000TPJ@00000000000000000000000000000000
000000000000000000004gEX067i00000000000000000000l=<j0000]19W000000000000e58A000000000000000000000000P0nQ0000@>XAXBAa00000000LDAd
0000000000000000000000000000`=I?0US?000000000000h8b>81<UP:ZZ0000000000000000000000000000l65V000000000000X8EHDje20000lZ0EhZUVdbaB
0000000000000000000000000000000000000000000000000000000000000000L8o3M3Q\hG\j0000\63@00000E_M`FYI0000<jGC000000000000000054]I0000
00000000000000000000\jF[0000lNJD000000000000000000000000lPG600000000000000000000`l_8000000000000lJIQ0000000000000000d]4:00008O1L
U4iJ0000TK6P0000e5X8000000000000000000000000000000000000000000000000000000000000@Yf^0000000000000000TM>:000000000000@=k200000000
000000000000lAMahb?j14FU00000000`1hdl1<eE4DkXfd000000000000000000000000091AO0000000000000000X76J0000X3S>hcUTlNdSPBS9I4i:h=iP]4W_
0000000000000000@1mI\MBA000000000000@Th:00000000i8IB000000000000d7P:000000000000000000000000000000000000000000000000000000000000
00000000XY@5Q8QSL4Yj00000;0VA8_O000000000000\Kg<000000000000\GTg`HDb000081_d0000000000000000000000000000<_4K00000000000000000000
00000000000000000000000014=L0000000000000000PhU\U7JO0000T0Zj00000000000000000000PRUf0000000087a0000000000000\P7SDS0^l[><00000000
L\S<0000T=\n0000<4mU000000000000000000000000000000000000000000000000000000000000L1nX00000000TL6e0J?l`J\^00000000000000000000HDQa
TdT_0000X99n0000000000000000000000000000D04P0000000000000000l^A^0000000000000000lJ7_07;7`KOV0000000000000000dR1m0CgN00000000=4@B
00000000ln1i000000000000`0EY000000000000000000004I`T00000000000000000000000000000000000000000000000000000000`TL:00000000LBUC0000
0000\D2Q00000000DL<l0000H:Xb0000D7@o00000000a6M500000000000000000000000000000000`YQk\nFB0000000000008eW>000000000000E8BW00000000
DUk_0000H;Ta0000\WAE0000000000000000000000000000\9\60000000000000000l7\2`OPl4Pa<000000000000000000000000X^Ud00000000T?dS00000000
X^b400000000000000000000L<WC000000000000000000000000000000000000l0fb0000P4W]000000000000hXSA8FHLh:[=HiG>@K;M00000000h5QEDD500000
00000000T@N?`Q?2Ti_O000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@g00000000000000000000
00000000d<?[000000000000PG9N0000`I=o`nN:@oKC0000D4HfX90OLJ7:00000000dl5G000000000000]26E000000000000000000000000`7N_000000000000
00000000T``K0000<=eQ0000000000000000000000000000000000000000TR]i0000hNQf00000000U7Of0000<a`H000000000000000000000000000000000000
000000000000000000000000\jmI0000@31<000000000000`TU9@l=Gi8KYTig;0000HI^Q0000000000000000<\m_00000000000000000000\o_<000000000000
872?47LoA6S_0000000000000000000000000000A0\2000000000000000000000000Tn4F0000Q2>[@@bl00008SIa0000I4CW0000000000000000000000000000
00000000000000000000000000000000m00H0000000000000000000000000000LhQW00000000000000000H9ZU11`0000<kC_8i0cL5[KPY:`0000000000000000
8Q\7000000000000DL]i@0G\00000000TWh[000000000000h8?]TAKi<HHem7lM000000000000000000000000000000000000@38E0lHmDYmDXKi^000000000000
000000000000l7Tg00000000DS8n00000000T66RU7h@0000dMOT00000000000000000000`UWT@ece0000000000000000000000000^<j0000000000008jm3A4JV
000000000000000000000000L8GQ8XFI4`7<X@5Y00000000l^Zi000000000000000000000000\>_E95d:h]@60000000000000000000000000000000000000000
00000000000000000000000000000000hA_0`gVJ00000000ToGc<6?X0000000000000000000000000000000000000000D\e6A4>>X@5h0000<AcB000000000000
0000\JEaD6Ki000000008l8L0000000000000000000000000000TBVl8S<60000000000004M0b00000000000000000000e6`S000000000000000080@?0000a2Q5
00000000000000000000000000000000000000000000000000000000lN^`00000000<R^L0000@N61hJX40000m5jWPGekPl@XHb4_0000I4bU0000000000000000
d]Q?00000000X\1_00000000000000000LN>0000000000000000\_=NP4dN0000XOlf000000000000`2^clKB`53AO0000000000000000d_EM0000000000000000
0000000000000000000000000000000000000000@fgR000000000000000000000000000000000000000000000000000000000000XANS0000D2G4000000000000
000000000000l:I_h\oXL==h000000008K[N0000a0i68\l800000000000000000000000000000000000000000000<gNO00000000000000000000000000000000
0000LmaBTZdj00000000000000000000`0nl000000000000000000000000000080Yb0D_GhfX<D3gY0000XD;300000000000000000000TN>40000000000000000
<_\GhU97000000000000000000008n0_0000LIbW000000000000000000000000000000000000000000000000000000000000000000000000E3YeTJP;4lVC0000
l2gU\EU;00000000000000000000U251000000000000000000000000HQ48<0Fk813L`6<KhT@H8gK6Q2@H0000dE?P0000leZHhkYk0000m0080000A4`=00000000
X=Se0000000000000000000000000000000000000000Piij0000000000000000000000000000`mgf00000000\DJB4PMLPokO000000000000HOo\DBSl`a9?Q6Z\
00000000dA4^0000000000000000LK8_0000000000000000\Ci7X\ef00000000@LoXHYWY00000000dNnn]6ClHWn[`>0dHeAPTagZ12S000000000000000000000
00000000000000000000000000004dWD0000000000000000llMaXSP`00000000000000000000000000000000XHlg0000@=S<PJfhP;RQ07:ePi7Q00000000D\=b
<\SU000000000000P>8g00000000000000000000\nZk000000000000000000000000000000000000000000000B8J000000008ceN000000000000000044IC0000
TfWI00000000000000000000000000000000=2@[00004>ifLk_m`=Y9000000000000lRB=Tf7V00000000<3an0000000000000000\G>P00000000000000000000
0000000054mW00000000000000008UQK00000000000000000000Dl6^0000\O6^0000M0SbdQ3[@oD[H:md0000000090^g0000dK;Y0000000000000000LH^?0000
000000000000L0\_Y7Ib0000\JFL00000000000000000000000000000000XUo1XXSm0000000000000000000000000000000000000000000000000000\ion0000
0000000000000000TN7ZXTCJ00000000000000000000000000000000<aIZ\SJU=7_L00000000<>Rj0000000000008KS200004k]QXM4b00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004m<R00000000000000000000000000000000d3YX00000000000000000000
0000X4A\l?Em000000000000000000000000\2AG00000000000000000000000000000000hJb\TJNY00000000000000000000\c;e00000000000000000000P]V\
0000000000000000X60e000000000000000000000VPN00000G=Z0000\kQb=7_l00000000dHj:hEU]TI4b0000000000008@Y1DJ_kP[lO00000000dK7NPK]W0000
0000hAN:00000000000000000000000000000000000000000000000000000000<;dB0000<2]20000000000000000L^hW00000000H8m9000014KV`IB600000000
00000000000000000000000000000000@flFD0]L0B<WTlAR0000dFM6XX@H00000000000000000000hLV40000000087^<000001iUdO2bP_6]e5cW000000000000
000000000000PGCc00000000D@D5PdMc000000000000000000000000000000000000X9<U\<jjlXNY00000000000000000000XXej000000000000000000000000
TVh\00000000]7=b00000000000000000000000000000000000000000000LM[;0000000000000000<>BGe8Sd00000000000000000000Dc?CHD9O0Yc;00000000
I5:_000000000000XBce0000@FB`0000000000000000000000008`6E\nEK0000@jl>H14UTHOJ\HP^]8JY00000000000000000000000000000000\9CR0000P>CS
0000h2O30000000000000000000000000000000084SB00000000@4Eb000000000000\ShoTYUI`Snm0000000000000000XE@?XMe9M2LDP5=O0000000000000000
00000000TRlC000000000000d<5>00000000000000000000988i0000H[FZ<IdL00000000000000000000000000000000X<;e0000000000000000000000000000
\\J100000000000000000000P50KXB8d00000000000000000000LU2\P`X=00000000000000000000<DAK000000000000000000000000<EbCHgVl000000000000
00000000Y3WKTdJC00000000000000000000000057h3@k5eXUaFDV0?0000000000000000000000000000000000000000000000004MZ=D>h3000000004bGT0000
0000PJ2M4aa?00000000`:F3XZ>]000000000000000000000000Q3>U0000000000000000Pd6SXf1O@IC\E1N2Y0bm000000000000000000000000000000000000
00000000000000000000hF[b<fnM00000000000000000000a7;T0000000000000000XYQT000000000000000000000000000000000000h>KK000000000000X3d=
00000000000000004bla`i9j\^_`@MH70000DADJTS7;000000000000L7fV00000000000000000000000000000000l<_800000000121Y000000000000T2@Ti6N2
0000000000000000000086AW000000000000]5?@02kFP[eG000000000000000000000000dPmJ@]W<00000000000000000000P_>I4_Ba00000000<\cB00000000
0000000000000000LVW4000000000000000090ce000000000000dfLo00000000000000000000000000000CYL<SQT@LSR00000000000000000000000000000000
0000000000000000@Y:oXJ2]0UYP00000000000000008bAd\XkN0000000000008kG:00000000000000000000Dh>5A88L00000000000000000000@]WE00000000
LKjF00000000\7\fd^3n000000000000I74R000000000000000000000000DaX9000000000000dc1cdGX700000000000000000000000000000000000000000000
lXYW0000A1mB0000000000000000000000000000000000000000000000000000XoZ60000Dd\T0000<aU[00000000000000000000hb0K0000000000000000DdjT
00000000l<bV00000000000000000000Ha`1TgW?D6h=L_dP0000000000000000@k^>0000000000008CT@000000000000T8:J000000004IPb0000000000000000
00000000dTRUL19QT^YI000000000000000000000000L@k=4XL600000000000000000000D1BF`5290000\;XS93_H000000000fBo000000000000000000000000
0000000000000000000052_k0000000000000000000000000000000000000000HNj:H`QC000000000000\nY200000000dEXX0000@iHLh@X_000000000000h^6I
0000`2VC00000000000000000000d@oH00000000000000000000000000004QF>a4ZB000000000000P;fg000000000000`Wii00000000PTZ4P8JbH@?gdkRf0000
00000000POIXX<UW00000000TZUD000000000000L1DoHkM=0000LAI2lTg8HSUc00000000\mRf00000000`Yne<[6>X=nY4HQ^000000000000000000000000@7^K
\diE000000000000000000000000lC9k0000000000000000000000000000lOVm00000000000000000000dSjh0000000000000000000000000000000000000000
0000XmQf0000PH=c0000DYC`4bYn00000000@ZEV00008l2;0000`U>70000000000000000000000000000000000000000000000000000000000000000h:>=0000
000000000000TCXdE6F:=6]Wl00\D^3VdJ0n00000000000000000000000000004IDA\V]Q00000000000000000000000000000000000000000000000000000PWJ
0000@XVU0000000000000000lKV^0000LR1Y00000000000000000000000000000000000000000000Pn_bXK?g=1>[000000000000000000000000000000000000
000000000000hAdcXZJ80000T=l193ki0000000000000000000000000000000000000000<ONi0000TamCTneY@0i@00000000`8\h8\9c00000000000000000000
000000000000000000000000000000000000<b9o00000000L5>K000000000000H96S00000000000000000000000000004eUL<<eO95M300000000000000000000
0000000000000000000000000000000000000000000000000000@:]4000000000000XL514hb`0000HV=BTaVX00000000lZIQ00000000dm]j0000@?`100000000
000000000000000000000000h:JO00000000HR670000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7gf00000000000000000000000000000000\@eM<S7i`:nVdfZj000040H[HVR=000000000000000000000000000000000000000000000000d@>\hl;k
@i8k00000000000000000000Y5kU0000000000000000A1F=hAmY00000000000000000000d3QY0000000000000000000000000000PJ@700000000000096fR0000
00000hD100000000000000000000]6GG00000000455H000000000000D\Q8000000000000000055AD0000L;AkXj:k0000e0B;0000000000000000000000000000
00008B@J000000000000T?S_0000000000000000000002Cf000000000000h@:00O;Z00000000X=i0HTWM000000000000000000004BTOXBm@@S_jl7h40IKn8^dm
]3V>00000000@1CIDa\C00000000000000000000l[m:De;DlDW<0000000000000000000000000000000000000000dE5I00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGYY0000000000000000000000004A9B0000000000000000000000000PfM4TE>
00000000E2k^000000000000lc>H00000000000000000000D8@idFb800000000P8ac00000000TQ]R`0n^000000000000000000000000H@41HE3L0000\c9F0000
0000000000000000\A=30000000000000000\KMWHQ06`\lT000000000000000000000000000000000000000000000000h2KidX330000000000000000m5_d0000
000000000HFH0000000000000000000000000000PH6K00004X[[0000d=;?000000000000P>ad00000000dRYh00000000000000000000@KRS000000004PVm0000
d[`20000dYfo00000000000000000000000000000000000000000000000000000000@3EL0000000000000000dKQO0000000000000000i6bh0000000000000000
0000L:CM00000000000081QD000000000000\?2l8F;>83@=0000\P840000000000000000H<TS000000008G8U00000000l62@8RD1000000000000000000000000
000000000000000000000000H3?2PInJa70e000000000000HT3H00008GN:00000000XM:60000=4D40000`Y@]m4gW00000ak200004fY^0000=8RG000000000000
0000H9Ue000000000000h@h]@NIZhXjL000000000000000000000000@6m300000000000000000000XT19H3e5X@2a0000000000000000000000000000H?Yj0000
00000000P^C<T]>]000000000000000000000000000000000000000000000000LYKo000000000000000000000000000000000000000000000000000000000000
\C^<T3<O000000000000P>D2\QYJT\0e8]:<Q85>0000000000000000DMR]0000lNg_=4_j0000000000000000000000000000@CKE0000dT=>4S\X0IA200000000
0000X=:8000000000000<Za[Xh@7000000000000000000000000XR@k00000000<M@e0000000000000H[S000000000000d8g^00008m\;000002iC00000000lBF^
0000XLE\`Cjnm5GI00000000000000000000D2ei00000000000000000000PAT<83kW4O^Z0`>n0000000000000000000000000000000000000000Hl^P\JJmh9LD
0000\Km_00000000DU^:dT4iQ2MbH]190000000000000000000000000000\O9jDT=nh`Kn0000000000000000000000008kOm17o:0000Hi;B0000000000000000
0000TIC60000<5gO000000000000000000000000Te<k\on700000000000000000000000000000000HJ=Z00000000lTb?47:TT\^;00000000X<AbdkmLHUQh0000
0000Ha]_0000L2QG0000000000000000HLkQ000000000000000000000000000000000000l2DL0000dYiD0000000000000000PIIe000000000000000000000000
dZ3D0000000000008GPk000000000000000000000000X4;2P<if\BRiXWOR0000<Dgo000000000@:`D@:K0000H:_<00000000000000000000hITG000000000000
=2n<000000004EfR\daf0000000000000000000000000000000000000000000000000000000000000000P;[N<U@g00000000DabV00008MU[0000000000000000
000000000000DS5dh_1E0000000000000000\MbZ00000000000000000000<6I800000000000000000000\dE30000l6De00000000P]Dc00000000000000000:_b
0000000000000000`[>V000001B7<nGL000017gf00000000000000000000000000000000l6Gm<4IN0Ub[000000000000T:CZ4mU4<oJg00000000000000000000
T6CI0iem00000000000000000000000000000dhW000000000000000000008\gn0000000000000000TmkX00000000000000000000L4b6<M[R8\^H000000000000
000000000Xd`00000000000000000000000000000000H=m3d6bbh2OCU7KV00000000000000000000df[;0000000000008cdD00000000000000000000<jb30000
0000\MeH0000`XDFTcAZ0000@mhD00000000000000000000000000000000D3bW@T>M00000000000000000000000000000000000000000000000000000000<[BO
hbT800000000000000000000U7\700000000L5cd0000000000000000000000000000000000004K?>D9Pi00000000000000000000`h?:00000000000000000000
0000\@>K<bDW0000L7X7hJMG8L8lPjM`LP\5M3E00000000000000000000000000000e7C_Q0`8000000000000<P97DSB;e42oHDLEM0Xf00000000000000000000
00000000000000000000\kE:]4G5000000000000PMJ:000000000>K_00000000000000000000lM7k00004bDF000000000000U64S00000000000000000000D1dG
\nU?00000000P4[<Pn85Te=M000000000000000000000000000000000000000000000000Y6GZ0000000000000000U8FW00000MG1000000000000000000000000
0000000000004ej9<4Sl0000hPH\\^l700000000TF<aP4S3HFJPh]FL0000000095;L000000000000000000000000TN_3PNT;0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@nC:000000000000000000000E2[00000000000000000000000000000000000000000000
000000000000000000000000`lC^0000`P\j00000000\3U=@;[h000000000000Y3:\0000dQ:^00000000000000000000L;e`M15>000000000000@41@LIcRa5j=
d;2L0000E4SC`JRD8VAE00000000000000000000lR85<ZcKPjSe0000000000000000000000000000XKRE0000T]9>00000000<lXQPi:``i?Z000000000000`RPS
HAbHhPNW0000000000000000000000008\RWH_F`000000008ZA78O1;0000P@e68F;I0000<iiP0000000081[TE50cTRBOA4e1000000000000000000000000=6mV
00000000`nDK00000000PHgg96e00000000000000000000000000000D[V=0000h;9400000000000000000nG9000000000000000000000000XSn1h\<P@a:eL\@S
8\NN000000000000000000000000000000000000Q2IgA4l`dMT20000000000000000000000000000\7[M@ES9hofU000000000000000000000000000000000000
00000000M85h0000T8:80000000000000000000000000000000000000000@SPlQ4S6T<fQ00000000000000000000lK^H\j4<00000000LNMD0000000000000000
0_IU0000LKGi0000000000000000H7FM0000<bV70000H2J]000000000000000000000000PZF400000000000000000000HFN6m2hjXKDI00000000000000000000
00000000Phem0000LQna<XU7000000000000000000000000000000000000824J00000000000000000Un;00000000XScY000000000000PJ\40000000000000000
00000000000000000000DT6O0000000000000000000000000000000000000000000000000000000000000EO912i=<UVU54nW0000000000000000XR0a00000000
0000000000000000000000000000]2jG0000000000000000l27Y<BZA00000000000000000000l@Ye000000000000000000000000`H]U0000000043TY0000Th1g
@UDM0000<kKf00000000000000000HnkP@EjD6kj<B7M0000000000000000000000000000DW=80000000000004BWK000000000`;VdB\H<UY3a2K5000000000000
00000000000000000000<\N800000000581Y4Q6;00000000000000000000000000000000000000000000D@[ZPU_dP4U^00000000000000000000000000000000
0000dO8l000000000000a1BP000000000000000000000000hDLR00000000@F]JhIo;HUOKlgCQ0000lZ;fP3la@c:o8oUi00000000000000000000000000000000
000000008a>`000000000000000000000000H?9c4P^Q0Yd1000000004WM50000U6FT4P]:0000@SCLdfKG00000000HF:B000000000000H2c]dHF8PN5397PP0000
00008j\aHoS<00000000000000004:1cl`K=00000000000000000000000000000000P\;M0000000000000000000000000000`=KNHHmQDbjN53mm000000000000
\kF30000000000000000000054OY000000000000DdAS0000e758000000000000000000000000000000000000000000000000000000000000XEHA000000000000
0000``gj00008GM<0000T]cX0000`95n0000XRdK000000000000XjMO000000000000Q6hQ00000000]06d0000\_:WE4c]0000D[OA0lEE00000000000000000000
00000000PiPFPK8J00000000000000004CSidURR8cE3Lj85000000000000XAKQ000000000000000000000000000000000000000000000000Tf8b000000000000
0000T1Z20000TP9^000000000000000000000000000000000000P5;n0000`I04000000000000000000000000@HVK00000000`G_a8LWE<Y9`0000L]_l00000000
00000000D]I800000000D5:_=7jjh`V4i4@5000000000000000000000000Xjd[11368RU9Lah9E2bB8^k68LFC54VH00000000hBD2LI1A00000000h09W00000000
hQ;T8SD=000000000000hd4@0000000000000000dDUdLSkF0000T5Ij8B@9@ICN0000m7]N00000000000000000000@GGW00000000000000000000000000000000
0000000000000000\lYH000000000000000000000000000000000000000000000000l5<m00000000\Qm?00000000000000000000000000000000000000000000
000000000000000000000000h^Bn00008Le90000`A73000000000000000000000000000000000000<ikg00000000000000000000@Z@F0000PFLJ000000000000
DQe30000X^[g0000X2=K8He4\YZBd<Qlhk>J4EL>@]AV0000000087NP000000000000000000000000000000000000000000000000000000000000000000000000
0000lAJj000042TC`E\oH\bGl1Mg\JeG0@RSdj=;`kJ7Ho9K0000U2h@00000000000000000000000000000000000000000000<iHg000000000000000000000000
0000000000000000000000000000000085\c00004DP60000\PI[0000<m`dE4eK00000000000000000000000000000000000000000000000000000000\KiF0000
00000000000000000000000000000000P0V60000000000000000TnSH0000000000000000000000000000DU@2000000000000000000000000000000000000XhU4
00000000000000000000X8Sh<Gj?I7?_0000U3DJ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TN1h000000000000H<3I0000e78g0000T?<d00000000<3Ld000000000N23l_Sba6Ie00000000l?j=DG=>000000000000T:R]0000000000008ka70000`LJH
00000000000000000000000000000000XL>`0000000046U5TY?OPIkQ`_Zg\k8FHbjidP`Q00000000000000000DK40000000000000000000000000000l2Y10000
000000000000HFd6P;AX000000000000000000000000T5O^00000000000000000000P=>I000000000000HhEfP4?<h<<300000000dldZ00000000000000000000
000000000000000000000000<[KE0000000000000000Xe0g00000000000000000000DF?T0000000000000000XhaB000000000000000000000000XD_g00000000
00000000000000000000<2Tm0000lFdD000000000000000000004E[WLOTdhR\d00000000000000000000000000000000000000000000000000000000DN7=`<<b
00008QEo0000Dg@c00000000000000000000000000000000LW>?0000HYn>000058><00000000`lSi000000000000PK?Q8R=d0000PoH`00000000l^`200000000
000000000XGd00000000L:>o000000000000000000000000000000000000000000000000A37<000000000000d>Dj0000000000000000000000000000T625d1kH
0000dc@h0000000000008CfE000000008TOc8B[1LJ6n00000000000000000000000000000000P4:@hCPi00000000E3\m00000000000000000000000000000000
000000000000PT0C0000P@mE0000000000000000000000000000000000000000P<`\00008HLI00000000000000000000000000000000@3MJlZ<UDkA>00000000
00004U;f96b40000LQ5100000000000000000000<\C600000@U?L0R``E@h00000WAiX@Ud000042PD`>DA00000000000000008@Pc0000PmZM0000000000000000
0000<>]9000000000000P1CZ0K1GD==K000000000000m0XML28^0000000000000000000000000000<SJ2000000000000<n<U0000000000000000h:Bj00000000
0000000000000000000000000000000000000000000000000000000000000000a8I50000ld2Pd03:00000000000045m20000000000000000000000000000HHmC
0000000000000000000000000000000000000000000000000000dP?800000@hS\AU[0000000000000000<]eDT?gU00000000000000000000DD9^00000000@>mO
d1Ua00000000HU?M00000000dj0AX66_00000000000000000000000000000000@Qje000000000000`MCN`WBQ0000\2>@00000000000000000000@a4i00000000
0000H`Wb00000000@:B10000000000000000PC[E00000000XY=M00000000000000000000000000000000000000000000000000000000000000000000PWUK0000
000000000000DALN0000\2hM000000000000000000000000T_R20000000003jB0000000000000000l4mf00000000H=n200000000@ETC<fDaDH<TQ7U600000000
0000Hk4DI6a000000000000000000000000006ghhSFUT@51`cnD0000000000000000XZjSP>li000000000000XU=D000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y1L_0000000000000000000000000000000000000000000000008>GU
0000PH>600000000L\Ki<:5T0000000000000000@N9gPXa[00000000dJ@F000000000000dh[`e7R^Y89Z00000000000000000000000000000000000000000000
0000E8T>0000000000000000000000000000T9D50000000000000000@gXXT\Sl000000000000D^fj000000000000000000000000000000000000000000000000
00000000000000000000h7\F000000004?ab<]?B00000000000000000000<b8e000000000000000000000000000000000000000000000000lPjKl4Ui00000000
0000000000004ROJ0000<l3A00004R3C000000000000LKec00000000000000000000P7gI00000000000000000000000000000000dWJZ`fXc0000000000000000
h77@X9a`Td@h00000000HPCUA7E2dZ5d00000000\BRY0000000000000000000000000000000000000000000000000000000000000000e51]0000\T9W00000000
000000000000000000000000hYZR`9\^`^[4@4130000000000000000000000000000Dk?k0000000000000000000000000000000000000000000000004\fE0000
\>A<000000000000000000000000DPhG000000000000<mid00000000000000000000d26iLOJ3hMdj00000000dK_S0000D2;000000000hDFo4olW00000000DD=;
L_3906ol42j0000000008=]fPZNb0000000000000000X77_\aRBlb?<00000000PDX>0000<4I00000<gm800000000000000000000X]cfDP340000DAZI00000000
00000000\Z4500000000000000000000000000000000@RRk000000000000PPcB00008mPo000000000000@mJ00000000000000000000000000000000000000000
0000Tg\T0000dIAj4kc[0000hRo200008kaHm63600000000000004h;0000000000000000<4QD0000000000000000000000008MGJi6;g00000000000000000000
0000000000000000`\YH0000ToRM0000000000000000000000000000000000000000000092=cPP\I000000000000E0;T\ZR500000000000000000000@AbY\0g]
0000000000000000000000000000000000000000hDL90000T?B^PM?a4ZTB8TTl0000HjXlLF_90000000000000000000000000000dUK_00000000000000000000
00000000000000000000HEW\00008FFV00000000Y3nJ00000000000000000000\`S7d\oH0000DR?o00000000LE5ihMD44E77<gUG00000000000000000000@DZP
LnAA0000DEMGd5T4hS=`Llbi0000000000000000LY1el0m[00000000000000000000A7>b00000000X>R000000000@m9I00000000000000000000000000000000
00000000LlVo0000000000000000dNR9<@jRD@M:00000000000000000000000000000000TWW9<>S6A0>H0000000000000000DERX000000000000000000000000
000000000000<^@f0000m3I200000000000000000000\T7LhYVX000000000000000000000fbA000000000000000000000000000000000000000000000000h8G:
D@WD000000000000XDg40000`=FO0000lLNN0000000000000000<>H1000000000000000000000000000000000000HoRc000000000000000000004he;4k`S0000
00000000DST0000000000000000000000000000000000000000000004NMn000000000000000000000000@aGiLlb2<iEm00000000hOLfD8\O0000000000000000
0000000000000000HkL70000d^K;<3^P0000000000000000000000000000lO0H`3fSLm:800000000000000000000`K4[0000i1j20000PdG?000000000<E20000
00000000000000004m=f00004:8]0000000000000000000000000000000000000000000000000000`_La0@gK0000000000000000000000000000000000000000
00000IfU00000000000000000000000000004RXg00000000`7mGXX5TDNdaXEWg00000000000000000000X@TZl?OZDlY1HNH=0000XbLL00000000000000000000
000000000000000000000000000000000000a3i\00000000000000000000\G700000`7_:00000000000004KL00000V;3\32g0000HOa]0000000000000000Q6VV
T@YJlQ<f000000004U2F000000000000ToiG00000000heko00000000000000000000000000000000PDeU000000000000000000000000000000000LVA<gWJ0000
16OV000000000000000000000000000000000000h[No<4@K0000000000000000DR980000<6O34>Aj00004m0100000000hEOhhk=O@^_Mhkk:h;7?000000000000
0000`RA[LZ]@DNe0T4om000000000000000000000000000000000000000000000a^X0000He?IDil\00000000000000000000000000000000000000000000U8<O
00004=IX0000`I:I0000000000000000XHB^00000000<:6100000000000000000000<SSN000000000000TH?mLcCh00008HUg000000000000000000000000H7lL
00000000L0U[000000000000000000000000000000000000000000000000dE5Y0000000000000000000000000000l:c`0000hIhR00000000HZ9J<2;<8QLB0000
00000000000000000000DQ8gP:c?00000000000000000000000097K90000000000000000000000000000@[ObT5=>`Ng4000000000000<N?m000008ZRX6]jTV64
Dci?00000000<dZM0hKk00000000`=G200000000P]ST000000008B>R00000000D5TKHm>50000P2NE000000000000000000000000000000000000000000000000
000000000000LG6F0000000000000000000000000000000000000000000000000000000000004UMRL\14\<YZ`JDWd8\E000000000000HX7C00000000@9V=0000
00000000e2P000000000000000000000000000000000000000000000XL\K00000000000000000000L:kU000000000000000000000000Q1K^00000000@TMc0000
00000000H9GT00000000HIeG0000000000000000A5=30d320000@mQ>a0\B000000008PLoT;aC0000000000000000000000000000TF=cT0GQH9W\0000@Fel0000
0000<F;300000000000013FG\cNV000000000000000000000000000000000000000000000000000000000000000000000000000000000000U0RZ000000004]F9
0000000000008LjA\Tlo0000000000000000]4ff00000000000000000000XXdO000048<_00000000DH>B@[HJ00000000XZL\HKO?`Dd?e1Ve0000`g[e00000000
8?k>PEEJ000000000000000000000000M7\n0000<W2B0000dCQk000000000000000000000000000000000000@=el000000008@SP0000000000000000DB1c0000
0000000000000000LSo:000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HIJE00000000
00000000`JiZ@NRk00000000T?Ad\:cl000000000000l2Ee<ZlF00000000000000000000DS2m@:aY0000000000000000000000000000\?f`0000000000000000
00000000000000000000d@b\00000000000000000000000000000000@8YnDF2oU0TW0000000000000000000000000000HOAb0000XAaf000000000000dE?\0000
0000\bZJh9FPE2g900000000000000000>`c00000000]7V900000000000000000000h4_F00000000000000000000000000000000dId900000000000000000000
0000H:jQ4HhL0000000000000000000000000000lC?o00000000m8Em00000000T1LJ000000000000000000000000Y71LXE2I00000000000000000000]3HE0000
00000000000000000000000000000000DKbT000000000000000000000000lk6I8@8J<L;F000000000000X=V<XEobHX`I000000000000000000000000<VXX0000
0000000000000000DK4F8j8L\mKe00000000dm>Z0000\Of[00000000LlK=0000000000000000d6bN000000000000dTU]00000000`E@[0000Pk`d000000000000
00000000XbcY=33FT<iWD[iP00000000000000000000000000000000000000000000D>cB00000000000000000000\BE@0000da5b000000000000000000000000
0000E5`X00000000HH0N12nR00000000]48f00000000000000000000000000000000000000000000P[AZ\d;Y000000000000000000000000000000000000LGU\
00000000000000000000HjbG00008L3V0000000000000000LUBh00000000000000000000`C>m0000000000000000000000000000000000000000000052I>0000
0000000000000000@EcQ000000000000000000000000@58Q000000000000000054<<000000000000000000004kYI000000000000000000000000000000000000
00000000dkI[0000000000000000dGge0000000000000000000000000000000000000000000000000000HPb7DXWP000000000000Tg_Y00000000000000000000
0000000003bc00000000000000008SLg0000ddFn00000000000000000000T;__00000000<@`:0000<m?A0000000000000000000000000000<RQ6000000000000
00000000\\Y[00000000DcM>000000000000000000000000i51Cm7mA00000000000000000000000000000000hSFD@[B\0000000000000000@ElO00000000hA]9
00000000XA@T00000000PJGa000000000000000000008Gob000000008H8ghoCSDF`C00000000000000000RZJ0000000000000000000000000000000000000000
00000000HekRPU:_<WRS00000000`:bW55Jh00000000@ZMB`LVe0000000000000000`hfD0Fle0000E5NJ0000000000000000000000000000PAOo0000@GMTE6Qd
H_0200000000L^7L00000000000000000000D:^Q0000TX=fL\Jjd<3d0000000000000000HZT200000000000000004l>;i5j056Bi17e<55UE000000000000L?Y;
00000000hYGW0000hV0j0000000000000000000000000000000000000000000000000LZ2000000004?`N00000000000000000000DZBd00000000000000000000
8B9c<BDk00000000dN=XDh5R0000hCeZXGK<D]3a0000000000000000lo@[0000PNSY00000000000000008>g>000000000000000000000000000000000000l0?:
00000000000000008C8;57c5000000000000M2Uc0000000000000000000000000000P@@X0000000000000000`BR6000000000000000000000000000000000000
000000000000]59[00000000`1dYd7Bh0000l9Qe0000000000000000P\TD0000000040k;0000ldm^000000000000DO`He5jJ00000000h^I50000000000000000
000000000000000000000000<fkV000000000000d=^gPRjA00000000000000000000000000000000000000000000000097T_00000000d?gfP[Vm000000000000
m8;8T1;m`IeVDYHF0000@EG6000000000000Xed:00000000000000000000000000004:Hghi?<ldln00000000000000000000@@@F@ITd000000000000@5;WHI\E
00000000lW4000000]EA00000000=6b[0000PUb@U3n:000000000mP`dn]>`4T`@=TUPCL>`DPFH3^8XMEH0000X9=n00004Xf60000000000000000<>Y5LOHj0000
000000000000DNIh00000000TdVm00000000D3f`000000000000000000000000I25i000000000mO^00000000000000000000L1gm`AecY3?a0000000000000000
0000hK0k00000nL:0000lB7^0000000000000000\RIed0<X00000000000000000:K8<M[n000000000000@Sn]0000<_8l0000000000000000000000000000U0Rj
0000P8=D0000a3og00000000000000000000000000004WKb00000000000000000000000000000000000000000000000000000000000000000000000000004OF_
0000LM0E00008F9Y\^c6`fMS000000000000000000000000000000000000TIVY000081?<<f__56FG08P=0000Pl6mM2fl000000000000000000000000459_0000
00000000000000000000HJPchF]]0000000000000000000000000000000000000000L\iO00000000000000000000000000000000000000000000000000000000
00000000H;;Y0000M0ALLN<RH2`L`8iX000080h<00000000DH=O00000000000000000000DYWE000000004UNo0000000000000000000000000000000000000000
0000T0g1H5FmHLa70000000000000000000000000000000000000000000000000000000000000000000000000000T4FN00000000000000000000000000000000
00000000]66^00000000000000000000000000000000000000000000000000004OFK000000000000000000000000DKUi0000e5gZ000000000000\1Emh7i>0000
0000X8d:0000000000000000LQ<S0000000000000000000000000000000000000000TCON000000000000PC5A000000000000000000008LAa00000000L28M0000
00000000l_ZLe53Ri6cO000000000000000000000000DZAm00000000000000000000000000000000000000000000\=GB0000000000000000000000000000D55V
hh7KE5SD0000TXNE00000000d@UQddJ40000\8lh000000000000\P=F00000000<Q[h0000000000000000000000000000000000000000<:S20000000000000000
00000@lNhZBEH]m@]4YOQ6N?000000000000000000000000000000000000Y4UA000000000000<c]k000000000000L1AW`MKfPEZ\000000000000000000000000
0000000000000000000000000000000000008d_E0000000000000000HIBB00000000000000000000000000000000@KfYLWdZ00000000HPe300000000a6lb0000
0000000000000000000000000000`3[`0000`\Rg0000<mXJ0000000000000000000000000000000000000000000000000000000000000000\XGAX6]1XYUZT_Pn
00000000hbIVU5_@000000000000000043>D4enS0000HCbo000000000000P9\m0000X8Zd0000000000004:>Z<JdmI3`<<>Y^Y5CK000000000000000000000000
00000000000083NRT:c1hjhc00000000Q4Eh0000X9EH\UQY00000000I57WM4BP00000000000000000000000000000000Pac^00000000000000000RhG00000000
00000000000000000000000000008efV00000000<oSd\;6^00000000D@Jo000000000000000000000000H20_000000008SJC000000000000P2hfl=k@D>\g8J4Y
4P<`\hUG0000dW7X0000000000000000dVWd00000000000000000000000000004R9T000000000000000000000000000000000000000000000000TTK8ld_R0000
00000000E37L000000000000I1[k00000000DP3NX5A;00000000000000000000LSL\000000000000000000000000`e3g000000000000l1\0`3naU66T0000THkM
0000<12a]3a2000000000000TdM80000\B`JlLJf0000000000000000000000000000000000000000000000008IAUT[2:0000P=4>000000000000000000000000
0000Xi8\0VB2000000000000l=L>000000000000@OkD000000000000000000000000000000000000Th]o@`3Ghjnidd[N8<Pd00000000hIo10000000000000000
d05?a8XhP>]Y00000000000000000000hAS[lEQX=3aL00000000000000000000`ERh000000000000d\io0000000000000S8L0000000000000000000000000000
00000000000000000000PH2N0000h9iV000000000000000000000000e7Gdh3FB0000hJgF0000D1G`X>_2<H<<DP=mT4BX00000000000000000000000000000000
00000000000000000000000000000000T5Ye00000000hl0E000000004k7d0000H2E80000<JSV00008?08@W6JDjEK000000000000000000000000000000000000
00008Fm300000000d@?E0000000000000000000000000000dn:i000000000000000092fY00000000000000000000D[AC0000000000000000X:W\000000000000
0000000000000000`6^?\:2UH:Me\ERE`F9FhQG70bfl8iC:i3h@@IFJ0000000000000000h@X70000000000000000@hMb00000000000000000000000000000000
0000XJY@000000000000000000000000000000000000d8aCP;hM8b1c00000000lQE;LWTdlWaf00000000000000000000LddKTA\70000000000000000d;_li3NY
0000e60Y000000000000L3H<000000000000`DDaXKnahLHiLXTe0000000000004BN3000000000000000000000000PQ2RD]7khkIF00000000000000000000dI?K
a8MP00000000000000000000000000000000@]B00000000000000000<h3\0000000000000000000046;c0BfX0000000000000000dYVK00000000000000000000
00000000000000000000m1a@00000000000000008N?500000000Y7Pm8lRl00000R[`A5Sgh?8\0000000000000000000000000000\Dnn<VTP0000000000000000
00000000`JKG0000000000008RDG0000000086R4`KYQM6@C@;i;00000000000000000000000000000000d>\<0000000000000000000000000000HY[G00000000
I4GB0000000000000000000000000000000000000000000000000000D9k>0000000000000000000000000000000000000000000000000000<L;UlLOb0000<=oF
00000000000000000000000000000000Hm6o000000008D8k00000000dLQQ0000000000000000000000000000000000000000La=e00000000XSBI000000004GFM
000000000000e4hP00000000000000000000000000000000PXgNdaLZa02B0TPJ000000000000l@F;`ScBLml^<;F40000000000000000000000000000HJh50000
0000000000000000000000008TD^DMc;0000`]]60000000000000000000000000000`WO300000000000000000000000000000000h5I[000000000000LAU60000
000000000000`T^7Y4nj00000000000000000000000000000000d7B@0000T:OF0000T@_k00000000H<n300000000000000000000000000000000000000000000
DGcK00000000000000000000000000000000000000000000000000000000000000000000DG[>00000000000000000000h1V00000000000000000Pf6D0000\l_K
000000000000000000000000`Xlf8Cnm000000000000dDGg0000lQXM0000DXfg00000000000000000000DnOmHBY>dnTJ00000000000000000000000000000000
0000e3hm00000000000000000000DSH=000000000000@^^[0000T9Id0000000000000000d>kW00000000lJ2j000000000000\aG3DDI60000PkHK\\070000T5h0
dRO8000000000000@J4eXX[HX_QAdBhOA6^8000000000000000000000000Paaa00000000000000008Aio000000000000Dh^l84E?XMOb`:Nk4^0Klbhh00000000
0000000000000000000000000000000000000000hJmQ0000000000000000000000000000@:jHLAf600000000000000000000Q3Z\00000000000000000000]31I
X57YTR:i0000X0:L000000000000000000000000hHcK0000T4T:<3k000000000000000000000TPcc000000000000PJj\laD?0gan000000000000Q8Y>00000000
000000000oJKlIS50R[i0000000000000000@QDZ00000000TZNOHa[R000000000000000000000000M5KE00000000000000000000000000000000000000000000
P9:f000000000000000000000000<30X0000000000000000000000000000000000000000Pll=0000@989000000000000h?^dQ5;<\KB10000000058LP00000000
0000la[8<di^a7`l00004SQG00000000000000000000e3o=D:A]000000000000dN0OL\`?H3AE0000000000000000`MQQlNH\0000`mUN0000TNSj@V2LXAL[0000
0000000000000000000000000000000000000000`8R:0000]03_00008[dJ@i<TlWXc00000000000000000000DDQM000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@^F_00000000000000000000TKQ\000000000000]7VI00000000h6jOT\T6Thg^00000000XH08
0000000000000000000000000000l^IE`=3V000000000000000000000000000000000000lcoV0000000000000000DF0O0000i3T7\1=a4Co_0000@]@d00000000
00000000`4Q6000000000000H:@>17`Y0000000000000000000000000000P^N3000000000000000000004PeXL30D0000`f3D0000A81@00000000@:i9HD=K4kc;
PlJD000010bT0000000000000000000000000000000000000000HgJR4XT;U0JL965j000000000000000045VS000000000000000000008<N9000000008Qm\\0Xn
`l`H00000000000000000000hI=T000000000L690000l\dk0000X<Bed4D814jm``aQ000000000000dL5K0000TW6100000000000000000000000000008P720000
00000000`Z7j00000000\eoMA477000000000000000000000000E5dJ00000000000000004f[Y0000P4>o=4RP=0<I00000000901M000000000000000000000000
PR?:00000000533SQ6?\000000000000<nS700000000l2:a000000000000000000000000HjdHh_m9Dn<3000000008WL=LZ1V000000000000hIFe000000000000
0000T7>?hJjJ0000000000000000000000000000DCPZ000080N4@38d0000<RDh00000000d<LBD>[^00000000h5:CLBKX0000000000000000`fQW00000000P>57
00000000000000000000000000000LJ=0000000000000000000000000000000000000000000000000000000000000000h<Vl4G2A000000000000H0`a00000000
0000000000000000h`aBi36?00000000000041G200000000H^iT<KHDa8KfA8M`000000000000000000000000000000000000<Dj6000000000000TVBI00000000
00000000000000000000000000008BXGHM8<0000000000000000LccW0000DIgH000000000000000000000000@SHO58OQ4L]90000000000000000lA^DH=BglJ=1
0000000000000000000000000000000000000000000000000000000000008N[N000000000000000000000000000000000000DMQDdUZ^00000000000000000000
d:gM00000000000000000000d\dZTl5_00000000HMU?`VY3000000000000XCFCXEAF0000XGXaHFgR82bbl2C;TkC8000000000000000000000000000000000000
0000000057F`00000000000000004UdD0000000000000000000000000000H3N_00000000000000000000000012noDZAa`0Z=XfbchE2;4A]ZDE1Jhg_ddm_;0000
00000000000000000000000000000000`8Lg000000008HW;00000000000000000000000000000000000000000000lIN5LD3Q0000000000000000000000000000
000000000000\jFH0000000000000000Dknl`^R^XcF>@lQc000000000000PGk[0000000000000000000000000000000000000000DY?B000000000000hcJeX9^]
h?DLPmm4A8I_<eD^000000008B`X0000000000000000000000000000U59k00000WPD00000000000000000000D<7a000000000000000000000000000090og0000
00000000000000000000P;3^0000\JG300000000000000000000000000000000000000000000DQeA00000000000000000000DX7U000000000000D4XI00000000
000000000000hfGVd8aNe8@00000h^?I0000000000000UAK00004573\N8\\n_D00000000`:e\54B]000000000000LNgC0000000000000000i2LZ@75=00000000
000000000000000000000000hPm946gH00000000@I3h0000l:gb8DL``YmO00000000000000000000\U=600000000hGiI000000000000000000000000000080M]
000000000000lk[:00000000000040M=0000l1ER0000000000000000D[aL000000000000000000000000h4kO00000000000000000000Y7fO0000000000000000
000000000000M5bP000000000000lh[IPh=\\37]l3eL0R[W0ofDU15`0000LHMW0jYS0000000000000000P^7Y\lL?00000000000000000000e5Fo0000`NU<0000
0000`I0R00000000HCJ]0000000000000000000000000000e0::0000000000000000DRnG0000TC8k000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\NL10000H3AT0000@08i00000000000000000000
00000000hLbM0000000000000000TK0]00000000000000000000a6;Zd<codBQdU8JL00000000X@cb0000\1MFlKX>00000000000000000000e2oV00000000Pghl
l0=d00000000<?NK0000THA;\kiHXHAn`BQ600000000000000000000000000000000000000000000<QHFP\3?@l]@\Vl`00000000TH5c00000000HO@5LZKC0000
0000dFG4000000000000000000000000000000000000\42400000000000000004Q4B00000000000000000000000000000000<=@9000000000000000000000000
\mIJ0000000000000000000000004220000000000000P_C8PGAH00000000000000000000000000000000000000000000dPLaT;<k0000@S6P00000000L8e0DSGY
000000000000000000000000D^>Z0000000000000000000000000000e3]Q000000000000000000000000li9@000000000000000000000000000000000000@hf]
00000000XDW^0000000000000000000000000000000000000000dk5;0Ano<4[m000000000000000000000000hMST00000000000000000000000000000000dLIm
00004VPn]6>U0000Q39CHMV90000000000000000XFn@81j]00000000T[Ii<b3^m1ZGA5g=0000000000000000L<_TPJo0dTNeXoHM`H@G00000000000000000000
000000000000000000000000000000000000`0mMPQOg0000hY`R0000000000000000000000000000PUmk0000Y7J\TGO400000000ljP]00000000000000000000
0000000083N8X:eI0000000000000000U7@O`OZn0000@:oV00000000TAfm16h^8GS_XL:klQT=000000000000961@`TNIXf^a000040MF00000000000000000000
LEZk000000000000000000000000000000000000000000000000000000000000000000000000000000000000@31P0000X7Y[H^6Z8]Pf\^[A@STb000000000000
Xd^=HG>400000000]34GA2ja0000Q0FNT2[n000000000000\Ldg00000000000000000000lM\h0000`;Q<00000000H7dNl;DO8ZV6000000000000Hc8`00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8dJ\Q:6`0j:
`CV<0000P\X3000000000000`TOC0000000000004koC0000I7j:0000000000000000000000000000d=RBhZ_E0000000000000000000000000000000000000000
0000hb2M\B2`000086nh<CbR0000000000000000000000000000@IlelJ]NT\SILnJBa5dWPCfh00000000000000000000D4Bg8W_G`o9a8WJB0000000000000000
000000000000dMQ_U5Mm00000000000000000000Dco800000000000000000000000000000000000000000000H8WX0000DZ:d000000000000000000000000T:HX
`]BX0000000000000000000000000000000000000000dbAE00008@;300000000@E]i`MN@\Gho0000\6=Md5H085f5HXd30000lWk]00000000@IGTlNk:00000000
h6]W000000000000hVbAU7QG00000000<1M<000000000000000000004Wmk000000000000000000000000000000000000000000000000XB60XQao00000000PBL6
000000000000@5SkXiTk0000000000000000@Xie0000000000000000L=_o0000000000000000``;m00000000XNQI00000000000000000000000000000000dXG6
000000000000000000000000<L;ddf9^0000000000000000LKj^4G]T@54`0000U2K[000000000000`o6V0000X9De`TNW000000000000XHNW00000000l7Ok\G=f
i7=O0000000000000000000000000000PFLY00000000000000000000T]6i0000TRQd0000P1BV0000000000000000000000000000l8ibLdO9H5fC000000000000
0000000000000000000000000000000000000000TGeKH\nYL\WS00000000000000000000m2a30000U8OG83NE0000000000000000000000000000000000000000
000000000000P9o70000l_kZPV>?dZ>R=667000000000000Hi6N00000000000000000000P`ST00000000DN::0000PO?D00000000d8N300000000000000000000
HG]oQ1W80000000000000000000000000000`F_E@QK]DV3m00008TBO0000=3Gk@X3b00000000000000000000df>B0000000000000000P^72000000000000D=_b
`?_P<DKC00000000@]o>LOI=``R=Tkm]00000000dlT:00000000000000000000]5I7000000000000000000000000000000000000000000000000000000000000
00000000Pm1100000000H`cF00000000000000000000I7ZP0000<h:W`U`2lX9n000000000000000000008MAfH\6R0000h]G6@Voe000000000000000000000000
0000D=M]0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d`@5000000000_J;00000000DZ:X0000
00000000hTUS00000000000000000000000000000000h0GFX7Y;00000000000000000000000000000000000000000000000000000000P^]>DjM60000d6=l]3ll
00008MK=0000000000008MZmLWDX0000\LhR0000000000000000000000000000000000000000P6<1=3M90000`UmV0000@Cb40000000000000000000000000000
00000000000000000000DP=5lRb50000000000000000000000000000HZ;00000000000000000lAO<TV`[0000LKb>000000000000\>=I00000000=7El00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000_SS@:kj00000000T`g80000
0000\<c:To1Q00000000000000000000LE59000000000000LZ3h00000000@0I500000000000000000000000000000000`PX48LRm\]j658@F0000<@3K00000000
00000000e5U^000000000000000000000000H44iT:j]8=Z800000000000000000000000000000000\:9n@=f900000000000000000000@B3E0000000000000000
`41h@jUT00000000000000000000000000000000@7kjHP8Q000000000000<_9G000000000000PCLNe6WM0000<jji00000000000000000000000000000000\k2R
0000000000000000000000000000000000000000D:5G@^fA000000000000XIQEH[EM0meg0000X7K4dTme\Ybhd5Zl0000000000000000000000000000@JlV0000
00000000000000000000000000000000000000000000000000000000000000000000XJRT0000000000000000000000000X0N0000000000000000000000000000
0000XATd00004A>hDM9SQ76500000000d]?NHGl\0000000000000000000000000000000000000000000000000000M3WXXAQQ0000000000000000000000000000
00000000000000000000h>YlPiaj000000000000laXP000000000000000000000000P<aC00000000I2A1000000000000000000000Lh700000000000000000000
00000000i6R^000000000000U2[I0000000000000000DPaZ000000000000000000000000h<4n0000T19C00000000000000008Z6W00000000hkgA000000000000
0000000000000TX`000009Z8a8SGhGY30000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\U0:0000
@jC30000000000000000000000000000XKn0<0eh0k320000LN[<000000000000000000000000d5`O00000000000000000000M17Qm4Rc00000000000000000gA6
000000000000\?HD000000000000000000000000000000000000000000000000@70XX@BC00000000`_o90000000000000000PIj=0000Xn^J0000000000000000
0000PNX200000000000000000000L_W2@Q[Y000000000<Sd000000000000d8bi0000DT]I<Qe`0000T@OS`9c`LW78000000000000000000000000000000000000
000000000000\FKe0000TYYb0000PW@l0000@5cPT8l[<D9m0000000000000000000000000000X\8N000000000000LB0A000000000000hMae000000008Qo]0000
h9Y4000000000000000000000000POnk0000000094^M000000000000000000000000000000000000000000000000HVeIi0Nf\DVI000000000000000000000000
00000000HN]3000000000000000000000000@V7CPC5]000000000000000000000000000000000000\Ddf@hZk0000000000000000000000000000000000000000
000000000000DVR`T4U0@l_^0000XLW7000000000000a55S88n618?@0000lZ\_0000000000000000lSF3000000000000000000000000000093Q5000000000000
0000000000000000000000000000000000000000000000008P0\0000000000000000LIOO000000000000000000000000000000000000`EOM`Nfc000000000000
000000000000A5@F00000000<\?9000000000000000000000000000000000000leYX00000000000000000000000000000000T5S80000000000000000<RGRDm=4
000000000000<oh1000000004n]dd>JOl<Yi00000000<CIH0000000000000000@T0]00000000`GdO000000000000000000000000000000000000LiTV<CT50000
8Zd:000000000000TU6V00000G=K0000LSLQ00000000000000000000000000000000000000000000L0?o<Hdg<BEP<c_6000000000000\;I?13He000000000000
000000000000`0k[000000000000TPLTH]<=00000000`@S1@DSo0000000000000000000000000000m35E00000000000000000000000000000000000000000000
00000000d?G[lMSE000000000000000000000000h7<>0000df]bL;7d00000000000000000000\`o]8@Tm00000000dk7O00000000@4OD<0Y?0000000000000000
000000000000000000000000000000000000HkVH0000000000000000000000000000000000000000`^gm0000000000000000dGHV000000000000000000000000
00000000000000000000@3R6`X99000000000000`gLQ000000000000000000000000000000000^ZE000000000000000000008jic000000000000000000000000
0000@58k0000000000000000TDSV00000000000000000000\YCP0000000000000000000000000000L8kXHKL400000000000000000000TVj=P=gnXiW@\ohV0000
I1WZ8dRJ00000000L\jM@akn0000TAnL00000000000000000000000000004Wn800000000000000000000000000000000000000000000000000000000h@LA147J
0000l@hi0000TRGm00000000000000000000000000000000000000000000L?c[000000000000000000000000000000000000000000000000000000000000XZGL
0000XZ;H000000000000PaH:0000l<;Y@hoi000000000000000000000000XI9;00000000U4HY0000\@K]0000000000000000000000000VHR0000000000000000
000000000000TGNM00000000000000000000d`ljXWYP=3_R`00100000000000000000000\`adXde[4mh5P=8J0000000000000000000000000000TGU?@38UXG?n
0000000000000000000000000000H?;200000000<ZUa0000000000000000T?Pj`;H_00000000I0h80000000000000000000000000000000000000000]0f[0000
000000000000@EYV<F020000000000000000000000000000000000000000000000000000000000000000T5;`<blH<SdJ00000000000000000000000000000000
Y5fJ0000XFPc00000000000000000000000000000000\n<f0000000098Pa47;hh8eeHSbG000000000000000000000000Dl\\0000<9VWPJ7F0000000000000000
0000000000000PeGPHm_Lm[>a4?h\XAb00000000hnJ3000000000000PQTm\DI`000000000000000000000000000000000000000000000000PM^g000000000000
0000000000000000000000004<9;0000000000000000XXUWh5_80000000000000000000000000000000000000000000000000000000000000000@Y]B0000TJ<H
Tn2k0000DcYm0000000000000000PYS?0000000052W^\cl>0000I64F0000\@l100000000000000000000000000000000000000000000LPN84Yel00000000<FAM
00000000000058?V0000000000000000dO0k00004]4Q0000000000000000P_@b000000000000\?;a0000000000000000000000000000hgCj0000000000000000
00000000000000000000000000000000hRh]0000000000000000L3F40000000000000000000000000000000000000000TDBT00000000000000000000DT2am08\
00000000\o2Q00000000000000000000000000000000000000000000@Slc0000E2H500000000dH7J<PQEle]Y000000000000000000000000hAdo000000000000
00000000000000000`VSPhcN\M2F`V@W00000000D06>PO3j0000dfD2@E4f0000000000000000P`M@00000000PX4e00000000@G3]i7n]0000`KKK000000000000
000000000000XUcU0000P[RK0000dD;X@QWR000000000000`lP0`]n5lX[j000000004We\a3TD0000000000000000000000000000\XJn00000000dK8100000000
00000000000000000000000000000000a5k1lQJoX3A6do7Q00000000000000000000<4EJH<a9000000000000DSX`00000000d4_5LmF055[G000000000000<6X`
L9``@F]T`\=1X\_f0000000000000000000000000000000000000000000000000000U27U0000`ioO00000000LNbT00000000000000000000T1e7l2e<\^30L>W3
54n:00000000000000000000000000000000000000000BLm@KHb0000000000000000T7Iol>G842M<4fE<laJ5000000000000000000000000000000000000\VmS
0000d2CK0000`?Xk\W=g0000\\kHP^7?000000000000000000000000000000000000000000000000A0k80000000000000>8V00000000a4[\0KmB000000000000
000000000000TYYS00000000HC7h0000000000000000L;UL00000SafP0QL00000000Th[400008QP\lbW10000l4G?000000000000000000000000000000004R`4
000000004fTS0000hDY0Xm[d00000000000000000000000000000000dAF:000000000000`H^`DL[=00000000000000000000000000000Lb00000XSn@8[g2XYW7
0000000000000=mb0000000001[J0000000000000000000000000000HDPe000000000000XQAhdRFddS_L0000000000000000000046TZ00000000000000000000
@J_J00004EW?00000000@P>R]6Z<00000000000000000000000095FH0000@;8c0000@c2_0000L9Z^00000000000000000000000000000000PdD>000000000000
<3D\00000000D?fR0000000000000000000000000000hlWK0000000000000000000000000000000000000000\SfH0000000000004JI^00000000000000000000
00000000000000000000000000000000XA;S0000XGT?0000P:Wm0000000000000000@>K9DSGk0000000000000000000000000000000000000000<hEOI6XD0000
00000000@5Ra05oj0000000000000000000000000000@al_0000000000000000000000000000000000000000000000000000000000000000i6co000000000000
TT[>0000\?2<000000000000P8^I00000000000000000000000000000000000000000000000000000000=6kJ000000000000HW@L000000000000D1ZD00000000
00000000000000000000\UYF0000A3A\00000000000000000000\XJd@j:N00000000XKg]0000000000000000000000000000000000000000h22e000000000000
000000000000`9ba0000lJX`00000000000000000000l_lH00000000000000000000\VCh0000`T?`0000000000000000\:250000`=aRH7Ud00000000`TD3hTm@
e5E_00000000l4IW0000000000000000000000000000dA;5000000000000\5PY000000000000000000000000H2mA0000000000000000000000000000h;Ri0000
l;i\000000000000000000000000a649000000000000l54Q0000000000000000Tf2B000000000000000000000000000000000000000000000000P@V]00000000
000000000000``RZ0000PoE`0000hF8E00000000000000000000`jPn000000000000\\IH000000004joj0000000000000000000000000000000000000000HMma
\V<d000000000000e3X5XRA:dS4^<EA^0000000000000000000000000000PQB700000000000000000000\DIk<=@kHBM=T;lC\CTY000000000000H7O<00000000
00000000P=kQ000000000000d6OR00000000d6EN=7QT000000000000000000000000\aE@000000008M;V00000000000000000000000000000000000000000000
<j[g000000000000\LM>000000004N<eE2oi0000000000000000U4Y<00000000000000000000000000000000000000000000]2[0000000000000000000000000
00000000<@cHhlR=84`f<F@I<mHF00000000000000000000000000000000HZB90000hfBP0<L40000000000000000X0XP\\AM00000000000000000000D;aUL<]n
000000000000000000000000D5ZD8OU600000000000000008F5m0000000000000000000000000cXf000000000000000000000000000000008J>Y0000HGc;Q1oD
00000000000000000000000000000000000000004da:lf59@]R^000000000000\>SP0000000000000000@5H=0000000000000000<1O=DLf;X@KH\TYV00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H_<d0000X2D[
8cWSXIc@94aN00004m1Q0000hnCI0000000000000000`UTC0000i59;PdQ800000000000000000000000000000000D8AX0000TA2>\VHglW1V00000000a4j`0000
00000000000000000000@nih0000dHO:00000000DAjQ000000000000X?M_00000000000000000000000000000000`8]20YRY00000000000000000000`E7m0000
0000000000000000000000000[OR0<kX00000000lkEM00000000000000000000d4;o0000`LjO\kGm4n9L0000`n4Y0000lQic000000000000d\A1000000000000
0000lEhY00000000000058DA0000PdZ:HX?^0000TJGOl:=10000000000000000d:j>0f8O@\AD8<g54?UAXAIU000000000000000000004nQd0000000000000000
00000000000000000000ThN^`i@>PHMf00000000XZMh000000000000U23O000000004^mF000000000000000000008f9oXjo=000000000000TAmO000000000000
dCS400000Y^2PEQ5dGTX@M]6<X6^@WRB000000000000`XeB0000000000000000000000000000000000008Fog00000000000000000000dHci0000000000000000
\HJo000000008NRN00000000000000000000LO6KTdLI000048[M0000L8LH0000000000000000000000000000H5Mf0000000000000000000000000000@\a80000
<ii10000d9T=0000`^Pm000092^l0000000000000000000000000000000000004T=cPW?jLXP70000hTTC00000000000000000000000000000000000000000000
00000000`m7O00000000dNl:T64X0000000000000000\1lAQ5ZME6W=000000000000P5TU0Ce:0000DH_Y0000000000000000000000000000@90@0000`7YK0000
000000000000000000000000XV5E00000000000000000000000000000000TY\o00000000000000000000hD8IQ2UPDBFN<fWb00000000\i2Cd;?L000000000000
000000000000HFC>0000dVo5DlEo000000000000000000000000HF5400008J>L000000000000000000000000HJ3HTL@VPhiF000000000000000000000000h;Lh
4WPS00000000`K4h00000000E7G7000000000000T_U;0000l27i0000000000000000000000000000L9<100000000m3_;000000000000h6Mo00000000XDGN0000
D@B]000000000000000000000000000000000000000009F_00000000000000000000000000000000d1CmTOlN0000000000000000hB\]00000000000000000000
00000000000000000?Ub0000000000000000000000000000000000000000T;gY00000000@SU2dZY3P4>^4Od3`o6700000Vih00000000T;EGXI7OI44I0000HZ@W
lL^>E4Y\00000000000083F\00000000000000000000000000000000XdceD@LZd2`k0000@N?T00000000HH`VX?B20000LPY_0000Xa8M000000000000HHbj0000
0000LUNC00000000000000000000000000000000Pj[000000000@7g300000000hcm7000000000000000000000000000000000000000000000000`3<o00000000
00000000@GVUTRgfTe3L4lVZ000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Z58000000000000
0000000000000000000000000000dRNf0000000000004^g<m5Tk0000XI9aXT@h0000d@Y?LB33LM05\NH200000000@ZeH0000000000000000LSbj000000000000
00000000000000000000\Seb00000000`Xj>000000000000000000000000DP?^lE7\00000000PHV8\a;h@;@=00000000\`2M00000000TJ5lh9g?000000000000
000000000C>R563Sd4ImPk\F00000000000000000000000000000000XMKY000000000000P>;THKgl000000000000d8PN0000]65@000000000000000000000000
00000000`1eVE2TK0000PIn=000000000000`mbjd9aP00000000000000000000D1@70000Td=WE3[Y000000000000PNAK000000000000000000000000TT0k0000
0000000000000000000000000000000000000000`9cA00000000Po>J000000000000E0eC0000l5YL0000000000000000000000000000000000000000PGJJ0000
00000000m4mj000000000000hWPn000000000000<JEE00000000000000000000H>DN00000000`6QY0000000000000000000000000000@n`X0000\Ick00000000
000000000000000000000000PH]30000X?EI0000000000000000l\5k00000000XhV_000000000000\`Hd000000000000000000008e:k00000>SZ00000000\TE`
lIBQ0000000000000000000000000000`8@M00000000000000000000000000000000X10T00000000L0>l@@L1dZDU00000000h8Fe@DfO0000000000000000l9UG
0@@kdTQG0000000000000000000000000000HHbE0000\Y9@000000000000LT[Z000000000000000000000000HlO0000000000000000000000000TLCl17KF0000
0000000000000000000000000000l<M90000000000000000000000000000000000000000000000000000XEX8lama0000000000000000H3b;T`<Sa7Fj00000000
<C:PXX;900000000000000000000000000000000000000000000`WNa000000000000lna_0000000000000000D8]o00000000L?V?000000000000000000000000
000000000000LINY<BMR0000]4]?0000000000000000000000000000000000000000db;30000000000000000000057TU@Zl=0000lXK]000000000000L[:M0000
0000000000000000LU9T00000000@STR000000000000000000000000000000000000000000000000000000000000000000004BLDlCh000000000000000000000
00000000PR8]00000000P[C7lZhFXTJh000000000000\L\Z\jKh000000000000000000000000000000000000000000000000Y4]S000096:c00004k6:@nla0000
0000000000000000000000000000000000004HSiTF3M000000000000000000000000DCBIU3]n00000000d9lD05UoXMW_00000000@>Gf000000000000=4blTQhW
0000000000000000l9900000Th8K0000HS_<0000000000000000000000000000000000000000000000000000L2OShIGE00000000HDQ9000000000000@Cai0000
POZO00000000000000000000000000000000000000000000000000000000D9IO0000000000000000000000000000`GZb\F@2000000000000000000000000l9oW
00000000\6Ek00000000X=TD0000000000000000000000000000l\eFl[_e0000000000000000m7BV00000000000000000000H>gU000000000000000000000000
m6]40000000000000000000000000000000000000000000000000000Tk4W00000000000000000000lUSQ00000000hi^2TXi[0000000000000000E77L0000=0SF
0000000000004CXU<<M\l7<H<T\:=34a000000000000lPIK000000000000000000000000lRk`0000`JgT0000DDlC0000HCQ80000000000000000000000000000
00000000000000000000U6SU000000000000D@[7d;@O000000000000000000000000lVG200000000\fFL0000@@`[000000000000<MA300000000000000000000
00000000dG;00000<aFETSZ[00004>860000hMlG0000000000000000000000000000000000008S[V0000000000000000000000000QEI00000000000000000000
00008kKW0000000000000000000000000000000000000000daZgP83900000000hYmc0000000000000000\iMR0000000000000000000000000000P<Jh@ENJ0000
hg3QP`l6000000000000lXOL00000000000000000000HR;I00000000D<S9000000000000000000000000\40I00000000`D7W0000000000000000000000000000
000000000000d7]b00000000<88;0000Hhaa\k_>0000000000000000`HJD4m>KPZ`J0000000000000000000000000000000000000000LJem0000000000000000
0000i7RT000000000000000000000000H]RhdDOB000000000000000000008Ejj<f2S00000000<^j50000000000000000T06P00000000000000000000dY<NTmED
00000000000000000000X<d>4lNV000000000000000000000000@9]f00000000180M0000hJaB0000000000000000D81f00000000000000000000LO210000HCB_
0000hAXS0PHl0000000000000000000000000000000000000JXD00000000000000000000000000000000<?]h0000000000000000000000000000dgLo0000HiV@
0000<Z?C00000000=3bYQ01100000000000000000000TEYH0000LPlCl7jNTH4@LlL0Q4AFTiA8000000000000DK<G00000000000000000000`=;m000000000000
0000000000000000000000000000XMeh000000000000000000000000lHfQ00000000TB4DhJHb000000000000M2Vo<Y[7lHEg000000000000e3kYdAWCX5LNa63F
0000i7@B0000000000000000`ODc0000m6Rk0000P85EDOTO0000000000000000000000000000Y6O900000000000000000000000000000000000000000000hLcB
0000<PMZ000000000000\1>Q00000000`jIh00000000TXj[000000004O8[000000000000LkPbXAYQ00000000000000000000000000000000000000000000lW>Y
0000000000000000000000000000000000000000000000000000X]g>`_4n<54o000000000000000000000000000000000000000000000000000000000000XL?_
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5L3000000000000T6IcLN]FLT8\0000HX7a`l@g0000
0000000000000000XZG?000000000000000000000000h3D900000000000000000000LGELP@A[0000l3FL000000000000Pgij\AFW4Q``@]iHl^J0000000000000
00000000000000004]3WPjTP000000004:HH0000HL840000000000000000HEV0000000000000X=e`0000000000000000000000000000dFbId[IZ00000000hRLo
000000000000000000000000000000000000000001lk00000000@W^E00000000\?R3m3OZ0000000000000000XM5H000000000000000000000000hD@LXPd40000
X7>Q`HJ800004<7P0000000000000000`n>=T@m60000000000000000000000000000000000000000H23Z0000000000000000000000000000LML4XUI^L6ML0000
00000000E8V_0000000000000000LRSl000000000000dS0G00000F<>0000000000000000X]a>000000000000000000000000\[8W000000000000\7=M00000000
I2j:0000XEP_00000000i6nj0000000000000000000000000000000000000000@@E=@j;_\N7G000000000000000000000000P;9E000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\Ib8lL0fHP3i00000000lHZn
000000000000h<K>`ZU0000000000000000000000000000000000000000000004:?El\QDE5E900000000Hh]\00000000000000000000000000000000df]M0000
0000000000000000000000000000000000000000000000000T`800000000000000000000H:<YTfP]<oOM0000000000000000000000000000000000000000H0>P
00000000\LHZl\6?hhoI00000000000000000000@kFiDKoR000000000000000000000000h;m^000000000000000000000000Q5_M00000000hPM>T;=<4]<F0000
000000000000000000000000HZOk0000000000008nZ\0000000000000d4n0000000000000000LLZW\\]B000000000000000000000000<RBZ00000000dRSV49A_
00000000\^5e000000000000d_T>0000000000000000000000000000000000000000@6Z>8:4J`OPX0EPS\]Nh0000hN<400000000000000000000000000000000
0000000000000000000000000000l:K_8kRF00000000dm5o0000000000000000L\>>000000000000T29>4KNM00000[ld000000000000T;h<X^m70000HhIF0000
00000000000000000000000000000VI600000000000000000000@j@g000000000000Pn6G0000X:X?0000000000000000000098Q`00000000PDN9l_kG00000000
000000000000\VC90000Tm<A00008O>60000\[9M000000000000000000000000e0n4000000000000000000000000000000000000hbJL0000lS`9TYK:`]HmU2;5
000000000000m4\l000000000000LEQMD]F`0000HFn4000000000000000000000000000000000000000000000000000042Ggh4<ThP`2Ha:50000000000000000
@[Mi00000000000000000000000000000000dR[Ml39n8D=U000000000000000000000000dNE90000\MJ]<Bjd000000000000000000000;Cc8F`gPGDC00000000
0000000000000000hT5SLG;<0000D0b8\8D94=CFD7WgHTB8Dna6hFAW00000000d0Q5hP\X<QIn0000000000000000000000000000HmTG0000HDDG000000000000
0000PQBD0000000000000000000000000000PaVo<VDC@Dk:4L:V0000000000004>9F00000000LIn0000000000000000000000000000000000000000000000000
00000000000000008ScgHSE@Df`:00000000TU[<000041bW000000000000000000000000000000000000000000000000000000000000DecP0000`?Mn00000000
lCGD0oi0<Ohd000000000000TO?c000000000000000000000000I2iP00000000000000000000@h?M0000\<Dd4Gd\@`G_000052k10000hmAn00000000`lnd0000
00000000000000000000D;<]0G`G8SXS0000X7LU0i3P00000000000000000000@B^4hJ]k000000000000000000000000000000000000000000000000dKEl0000
000000000000000000000000000000008g_D0000000000000000000000000000000000000000000000000000Hob?0000000041Bj0000Lek50000000000000000
\W[S0000000000000000000000000000HRZVm8PQ00000000d7DQ000018^E4ReWi5bj00000000e7XJ0000000000000000\G\50EaH@d@@00000000X10E0000d75c
HC^K00000000hKk88W\J00000000000000000000\0?M0000d?f=X4X>0@A700000000000000000000000000000000000000000000d_aa00000000000000000000
00000000000000000000000000004?;O00000000`e4b00000000TlG7000000000000000000000000Pk:P0000T\<<00000000000000000000P8Of000087Aj0000
PV^S000000000000hn8f000000008W=K0000\GW:0000000000000000h^e:00000000\1igd8]>8M?m95[:0000000000000000H5aH0000DG:Y0000000000000000
0000H;QnD8j<0000M3G7De>[00000000PKH600000000D<`Q0000000000000000`S_\00000000\O<A0000000000000000<I_f0FU2def300000000000000000000
\XmY000000000000@[@nXGAb0000`HJPT=g400000000i4>N00000000000000000000Q2mb4C\M0000Tc>n000000000000000000000000000000000000P17BTTa`
8\?_`\kX=3S916HN0000]4f?000000000000000000000000000000000000lLif0000\NFZ00000000000000000000000000008<VUDMJm0000000000000000L0X]
00000000dgNj4l0ie6mc000000000000d5\E0000@16900000000000000000000@b?O0000000000000000000000000000`FAd0000000000004TSZDCBT\HYgXQk]
0000\mO@d_D^00000000DA`ILh>H4UIID7XH000000000000000080TFD=a:00000000000000000000000000000000000000000000A7SR0000000000000000@ANJ
0000hC;kP2Od0000T90l0000000000000000000000000000H]Qn00000000000000004cGUP4RN0000lNXh0000000000000000000000000000h\;i000000000000
0000P1Pe00000000000000000000PZL78o3m00000000000000000000D901h?<A00000000000000000000i0ni00000000000000000000000000000000d>dQ\M9E
00000000DQ1F00000000000000000000000000000000@5@Z00000000000000000000000000000000000000000000d=hGdRoL000000000000000000000HT;T]1V
0000000000000000000000000000000000000000000000000000lI@<0000000000000000Th;W00000000@gk300000000h89c0000000000000000l6oP00000000
0000000000000000dRSJ00005206HO<1@l7a000000000000000000000000000000000000T>4<000000000000T@o300000WISPW]H0PXA8GID0000000000000000
`TjK0000000000000000TWoY0000]35R000000000000<2]L0000000000000000dUff000000000000000000004UgYXme<0@BP0000000000000000`U^ULlB90000
000000000000000000000000<S5BT8jT0000TLfc00000000Q79W<daW000000000000TG5mlL[LHZ_P0G8l000000000000h7=g00004a490000h5WL\CVnTVJ;\nRF
97S5TGL\0H]a000000000000Tj<d00000000\aSR0000000000000000lIfFlfDE47D_M2I3000000000000D8j30000000000000000XoE100000000000000000000
000000000000000000000000000000000000`QD1000000000000X9@>00000000000000000000lBT`HX]Y00000000@[@LPia60000000000000000000000000000
00000000Q79700000000000000000000000000000000000000000000Xc_f000000000000hWcc000000000000Q79Dd3:J0JoA0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAd2L<`2P[LB0VMcH^_900000000d7_jT^<WDM5b0000h<bo00000000000000000000DoDH
dJLF0000000000000000000080LH00000000000000000000H8KC000000000000000084@]0k6Z`HGF0000000000000000d5dD\G:6LE\T<HcX`G4LDIGbhRRQ0000
00000000000000008<8k00000000000000000000<<J7000000000000000000000000000000000000000000000000000000000000Q6XQ<5iU0000000000000000
PelklE6L0000<Ind4K;A00000000L1b<8]2k0000Ph4@00000000000000000000i6kd0000000000000AjAliDF0000000094Zll4W1@f7i00000000000000000000
<OCP4^Qb00000000D:_Uh^OaM4C:0000lC]]14j@0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@c8
0000000000008;W9000000000000000000000000000000000000000000000000000000000000\hd:@aDTLlSTA2ijXXh300000000000000000000000000000000
000000000000000000000000000000000000000000000XMS00000000Q6N_00000000000000000000\4HL00000000000000000000I1U800004[\3000000000000
00000000000000000000000000000000H08^0b9c0000000000000000P0@O00004_8H00000000<72Pe3dQ000000000000h^BO0000000000000000000000000000
0000X@C8000000000000000000000000]5:E0000hO]U00000000000000000000`U``0000000000000000lXo90000000040@n<?h4000000000000000000000000
0000T5n`0000\oVn000000000000m3NL0000000000000000l;H0\Ao^`Z<800000000\cPd00000000000000000000000000008<\C0000la9Z`V>fXVOR00000000
00000000D=Qf00000000000000000000000000000000000000000000L`8@0000\bF30000000000000000D<e^PILM0000Y6@60000hIHj00004ZS8000009m80000
0000000000000000000000000000000000000000@lT`00000000<[I3000000004?[Em7IK00000000000000000000000000000000000000000000000000000000
00000000dR[C0000000000000000dS1n0000000000000000000000000000000000000000L\5N000000000000hDKj00000000000095\k8R8O000000000000@DN`
00000000@eXnl;3HlZWh00000000000000000000<:`0LLn]0000000000000000XVZi0000000000000000000000000000000000000000djEb00000000\UPO0000
0000000000000000\:`@PlWm0000000000000000000000000000d;;>000000000000000000008<n^00000000000000000000000000000000lDT>000000000000
00000000000000000000000000004LX=<WdN0000Y49f0000@2A8\@g`X:?Y0000Tnc\0000000000000000TLX`0000000000000000000000000000000000000000
000000000000@DhC8QPN<f?R0;64000000000000l8iA000000000000000000000000X9DU0000000000000000000000000Ue40000000013?K000000000000m6a=
000000000000h7d2\XBC00000000000000000000000000000000000000000000000000004QVI0000H;k90000000014Q\@QJ_4Dlf`nkI000000000000d2aF0000
0000La<D0000m0KTM58a000000000000000000000000000000000000000000000000<DOP0000U1_H000000000000000000000000000000000000000000000000
`El>X_5J00000000000000000000000000000000000000000000000000000000@lgi000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P_CQ<0O\4Db<000000000000DHTM000000000000000000000000000000000000000000000000000000000000A5h:00000000
00000000000000000000000000008=R_00000000000000000000d<[6l_A60000@_?G000000000000`W7H]5XEXCa4I7Io4k1^000000000000\W?`000000000000
=6<1hIE;0000000000000000did;0000000000000000000000000000000000000000000000000000l_ih000000000000000000004l9000000000000000000000
l5mE`eI?000000000000000000000000d7hEh_n4000000004o>m0000000000000000PS:W000000008c\800000000000000000000000000000000000000000000
000000000000000082GDDLKW0000000000000V`7dQSm0000Do2e00000000000000000000000000000000000016QG0000000000000000h^dF0000000000000000
00000000000000000000000000000;D1000000004ZhW0000lPbb00000000DWNS4dPk000000000000000000000000`bRki4_W0000000000000000000000000000
00000000000000000000000000000000000000000000D>R>0000TBnB000000000000000000004M@<0000000000000000000000000000H<c[=52Q0000h;D?P_>Y
A8;U0000000000000000000000000000000000000000000000000000000000000000000000000000@_``]2m;0000000000000000000000000000T8oC\GZF0000
0000000000000000]8HA000000000000H?T?00004]H_000000000000PXZV00000000000000000000A4040000000000000000@CC900000000000000000000`;FC
83?n00000000PUd4000015`e000000000000XN^=000000000000000000000000dORf]8_B0000P\2C000000000000000000000000000000000OEQ000000008?Gl
00000`KR0000<3h8<RKn0000LXfR0000000000000000000091Hd00000000X3a`00000000D<U00000000000000000X12R\1>_H;?\E3l\0000000000000000do1:
000000000000LJkK<h7444>H0000000000000000@7j:0YgV000000000000000000000000000000000000P9c10IiT0000H]7I000000000000L@7ZD8jE<EWM97Cl
@T\T000000000000000000000000000000000000Dl1I000000000000PX710000PJla0000000000008V\jHh9L0000`70600000000000000000000lnNk00000000
00000k5H000000000000000000000000LLWk0000XEF[000000000000XF\GlLM_00000000000000000000LZ=GTP=Z00000000L`hP0000000000008QFM00000000
0000000000000000T@B6XEGnD^:W00000000000000000000000000000000DTl7@V[<00008E?@000000000000XUZ60000XXAn0000000000000000DK0300000000
000000000000000000000000000097;g0000000000000000X=Yh0000H9B18B<H4`EQ50G@00000000XEB>0000=3JBa7hP00000000000000000000000000000000
000000000000000000000000T:YY000000000000000000000000000000000000dSQaDM`hhVac0000`UjS00000000000000000000000000000000hNA90000LHQl
00000000000000000000000000000000000000000000000000000000LfId00000000000000000000000000000000000000000000000000000000T[Bi00000000
0000l:J_00000000`2b200000000000000000000PS>7000000000000000000000000T[R<0000000000000000@C;P03>70000DH?30000000000000000<M13HN4O
000000000000\`2j00000000000000000000000000000000000000000000000016RA000000000000000000000000000000000000000000000000000000000000
XGJgXhV1@8hjL=UR543fE068000000000000P:kI0000000000000000000058930000000000000000000000000000000000000000LGRk00000000000000000000
8U[e0000PJ<bX@am000000000000000000000000000000000000000000000000`43O0000a8K2000000000000000000000000000000000000000000008ADX0T`G
000000000000D3Jn00000000\JB<000000000000d>dA55Yf00000000000000000l4A16i;00000000000000000000000000000000000000004C6:T\MP00000000
@;^Y00000000`1af000000000000000000000000000000000000hN_Y0000T]8VD;PMT2NUXXmkXlj@DC:>E5]h0000000000000000000000000000``nZ0000hTAC
0FI;0000000000008T`V<aCl00000000000000000000000000000000h6ma0000A6aZ0000hVjM0000000000000000@o[:0000L:BC00000000000000000000T]\Y
000000000000LmjH00000000000000000000000000000000Y7HQ0000000000000000000000000000lE1m8ACE0000000000000000000000000000000000000000
00000000000000000000h[U^0000000000000000000000000000@2Ae000000000000`Cja00000000000000000000000000000000000000000000000000000000
0000i5o@000000000000U4HL000000000000`AG4000000000000XGJX4QdS000000000000000000000000\Z<f000000000000000000000000000000000000l6W^
<OB5000000000000000000000000000000000000000000000000000000000000LRJT@3f200000000000000000000000000000000000000000000000000000000
00000000hEZO0000dhS`00000000000000000000HIK8\U1JTV2c00000000000000000000LHRcTJ]?H3[E00000000000000000000\;kZ00000000Da4T00000000
00000000000000000000000008fD0000000000000000HNLl0000000000004W]7\OBn000000000000000000000000000085dPXo`V000000000000000000000000
\:k9000000000000000000000000000000000000000000000000l1K;=7f\00000000000000000000000000000000XgUo00000000LWB`00000000000000000000
0000<eb`0000hGR100000000000000000000@65e000000000000000000000000<FEIH7:D0000000000000000lF^i000048:\L9`1T<:HQ69i000041`2`]CI0000
`EJ800000000000000000000P9f80000000000000000\iP[00000000d:8>@XbX0000000000008W[E000000000000h1k1`7Z60000000000000000000000000000
00000000000000008>W]00000000ln3O000000000000000000000000000000000000000000000000d<OV00000000X;nXl7MJ000000000000M8Q=d:h@00000000
4]K1Dho\000000000000\U;0000000000000hd3k0000000000000000H>D\0000000000000000hUaoL?QHQ73a<H[:dJ=PH;B?dJ7ndi\`000000000000L;N8dB?i
0000000000000000000000000000L\LP000000000oBN000000000000i0dK0000000000000000h?dk`>Z<4gXC000000000000@WGJ000000000000000000000000
00000000`?nI0000Hdo;0000000000000@4;\Df:000000000000000000000000000000000000@AK4000000000000TKen00000000T4O40000l^2:lV\XTl>o0000
0000`4Ll0000000000000000000000004^8m00000000P:nD000000000000<aEd0000Y3UQ0000000000004AMk000000000000000000000000d?4f<KN:00000000
00000000000000000000@9EcU02^000000000MjU000000000000000000000000hA=e00004Okd00000000P^bj0000`GfK0000000000000000d\`QA6LK00000000
0000lhjNhQ>C000000000000P@d4d`JM0000000000000000000000000000000000000000P`220000H:<P00000000XQ9D@SY84ZehHXK800000000U5moE7[g0000
0000PIL=0000000000000000Tb7Z000000000000000000000000000000000000000000000000PDR_000000000:=]0000000000000000000000000000H<]bXnH4
0000@=]Jm1FV0000@4R@0000000000000000h1L30000h0\C0000000000000000000000000000PFhR0000Q1Y400000000000000000000D:m6000000000000HY4?
4fB;I0ebe4Xl0000000000000000000000004LAU0000000000000000000000000000DLQB@Qg8000000000000000000000000d;[88=Dk00000000X[m[00000000
0000000000000h\BT5b]X>>6dJ1ghF@c0000000000000000\3GC000000000000000000000000000045V;a3<c00000000000000000000DWoL0000000000000000
00000000a6=;`Ri300000000000000000000e6[m00004:AJX;:Y00000000m45Z000000000000TkhfE6`F00000000000000008H<e0000000000000000<b3GX2YA
0000ToT@0000U0Jb<eO600000000000000000000000000000S^R140^0000@P>>00004i]_`Q\k0000000000000000PSN70000@6eA0000000000000000`5<EP@fR
00000000]6U@@m430000T=PJ0000000000000000`IFX`ZRG000000000c7@00000000XMQ50000000000000000000000000000@ae>0000@UA60000000000000000
0000000000000000000000000000L`<nXY]U8IbG<P4o000000000000000000000000U4Ld000000000000000000000000@4OT0Tj5000000000000Hh2W00000000
53__0000000089QIU29H00000000000000000000TI[R00000000000000000000000000000000\;5N0000000000000000T8mfH?CX50M?00000000000000000000
0000LJ?B00000000000000000000DhRW00000000XTY;0000000003<D00000=i_0000@8ne]7Af000000004AUm0000000000000000hJ`c0000Y84T000000000000
0000000000000000000000000000@L71LO;C000000000000000000000000M4Jc00000000TDEQ0000000000000000h6E[000000000000000000004akO00000000
0000000000000000000000000000`>0U0000`fTj00000000\CGmU3AB00000000Pmd`00000000]2JA00000IBj<N\aL]0lP]^M8^i500000000000000000000Ln=L
0000\B;Y0000000000008dMX00000000000000000000000000000000h:jk000000000000DJ^8000000000Zm@Lkcn00000000000000004VH2L5HF8Y?h8_IE0000
\=\<00000000000000000000<O2Q00000000X^Cj0000I53800000000Tn4500000000XW]X0000000000000V`IQ2mE000000000000H5On0000000000000000TYMD
`SH]0000000000000000000080W@00000000h44Y0000Tkej509X0000000000000000@36PD4Qdho5D000000000000000000000000000000000000000000000000
XR>j0CX20000000000000000`f>b000000000000000000000000<6DI00000000000018T1<UFD0000000000000000000000000000000000000000000000008KeU
00000000000000000000000000000000@T2100000000HfVS00000000000000000000Ho[S00000000l8;T0000a7F90000000000000000L:f:0000LSEc00000000
000000000000000000000[IK00000000000000000h8Z000000004f^:\Pn8000000000000@mXh000000000000TPmg0000DN_h00000000I84a0000000000000000
000000000000000000000000000000000000Df134J3gXjN_53>5`\D2<d@[000000000000=1:000000000000000000000dlCC0000000000000000PAkH00000000
000000000000XEE<00000000000000000000Dm8T000000000000000000000000000000000000\TN<4@Q100004^J:00000000HAES0000HGe00000dKLaA3b30000
00000000=53_000000000000P5O<00000000`^Ji000080N><>[lXF1=0Tj@00000000HZOFPAY500008[Z0U1dC0000A6Mb00000000000000000000000000008mmU
000000000000`fIS00000000<>7Y0000`?nf000000000000hW7k<cPY0000PE0g00000000000000000000l2Ro0000=3d;dmY\\onM00000000TJm1000000000000
4Z?`00000000l7>fTm[M00000000000000000000DDi=00000000PY=m00000000000000000000000000000000000000000000000000000000hO]H000000000000
00000000000000000000]8Nj0000TA3OH>7A\V_H0000e82]00004IjoX4YX4K6m000000000000LA_I000000000000000000000000000000000000XE;C0000diE<
P62S<Yl80000TZ[4HJ5]H]2L0000\2Q[0000000000000000Db1=I6VI48V<hCG60000000000000000000000008WTB0000\=YX00000FY90000l1mgH8=100000000
000000000000d5A]00000000000000000000000000000000hY8`000046fkh]]f0000000000000000`N8000000000`Zig00000000dP2Y00000000l`Q`00000000
0000000000000000LVQ;00000000h]=_`_1X000000000000000000000000@<TC00000000000000000000000000000000000000000000Q63f00000000LC3O0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11b00000000000000000000=6Vc00000000000000000000
0000000000000000LeEb0000000000000000000000000000@KV:0000@C1k00000000000000000000TTKj000000000000000000000000@=jU00000000<T??0000
0000\X47000000000000\Jl2L_NklieZ000000000000X2nG00000000<>^c00008[\N00000000000000000000000000000000PdXN000000000000000000000000
0000l@g8LNm\M69O0000lNZJ0000`Z5M00000000<InV0000h\UKTEhI0000000000000000000000000000Di[b00000000X8E`0000000000000000000000000000
0JUlHgFlE1h90000000000000000000000000000<ik200000000000000000000000000000000DNDI409c@A1eLM6S000000000000000000000000\dLV000083B=
00000000000000000000000000000000l]?a00000000000000000000Haj60AO200000000=82j0000HSXE00000000000000000BdB0000000000000000a7O<M0LI
0000PLY600000000a8::X?oQ`[kg000000000000000000000000000000000000000000000000HP8e0000<kY:00000000000000008MnR0000000048B6H[cc0000
000000000000000000008U9F0000\Zi7000000000000000000000000000000000000000000000000<Sf6T]L2`IQX@kHe00000000000000000000\mC[XI220000
000000000000000000000000000000000000DOdQ000000000000T1gE8?eG00000000000000000000000000000000000000000000XZfo00000000\KhK00000000
00000000d5F;00000000@5]^000000000000000000000000000000000000000000000000000000000000U1?V0000a68H00000000DcKn0000HAe:000000000000
0000TN@f`V86000000000000000000000000HDiP0000000000000000dTCY000000000000\e[Z000000000000lTjZa31V000000000000`A@F000000000000@7Rb
000000000000LChB0000000000000000000000000000h=K50000000000000000000000004BNlA6R100000000Pl`7000000000000000000000000000000000000
Y7^bT<ba<i4SQ5>d000000000000000000000000`3m=000000000000Hg`e@2ZMlW9X00000000DYkT8^mR0000000000000000000000000000000000000Pc2\d[a
000000000000Hkd=0000000000000bY[00000000000000000000000000000000000000000000000000000000Lhl?000000000000000000000000000000000000
000000000000000000000000`5@C47EIH?CdQ7h`0000X:CA000000000000000000000000<1\B0000000000000000U4Qih?N>0000X\\H00000000000000000000
0000000000000000000000000000L18ld>iX00000000hCNJ000000000000A6KnPfhB0000]1f70000000000000000\mjl000000000000000000000000Pffd0000
Pje`000000000000d7Yi000000000000PNZjlUXc000000000000\bRN000000000000T5T?00000000\NYC00000000DLcj00000000000000000000000000000000
00000000000000000000<eJ4000000000000000000000000000000000000<8^YD]O:0000D92G00000000000000000000dYhTPA?j0000<Eml0000000000004PDi
00000000000000000000000000000000000000000000@:3100000000P=?g0<^g00000000000000000000000000000000000000000000000000000000\W[80000
0000000000000000<fk0m1IRE4;;000000000000000000000000DP;T4LC]000000000000000000000000000000000000\8I8hWe7000002R<0000\RcD<U\R0000
00000000000000004=AL0_g<00000000d0RQ00004@AC00000000Q5YL00000000DKJCXZ9Y97iPd^Qo0000<XIQX5JN000000000000000000000000000000000000
00000000000000000000000000000000HE>\000000000000000000000000000000000000000000000000<i2`000000000000000000000000hA=D000000000000
4PR^000000000000000000000000Pg4Y000000004KnT0000000000000000dMN4000000000000000000000000\7_Z0000XAgb8VO50000`S<k0000000000000000
0000000000000000DSjZ000000000000PL1FlTjfh:L6000000000000`0CA000000000000l61`000000000000000000000000000000000000000000000000PDS4
00000000L\]T\D:QHXQGda??@l?G00000000@aDi0lU34lUl00000000000000000000DY\Hlm0QX=98000000000Ea;0000<=NAA7dB000000000000LTgjPc3:0000
000000000000D=mO]3J_0000DYkf0000000000000000138L00000000000000000000005NXKo80000LQdB0000000000004Bnb0000<Y090000P1oo0000T_B00000
I2Aih8;g0000`CmV000000000000<>n40000000000000000m3D700000000000000000000000000000000<Q>c0000000000000000000000000000000000000000
00000000d\g9U5Gc<CFP4^jL\JA=00000000HLg[000000000000000000000000lFkf000000000000000000000000000000000000000000000000\LS:A8M60000
0000000000004;VklHVo00000000\jb<00000000D4ji\A]J\mk90<gH0000@FAA0000000000000000000000000000dVnH00000000PS@8000000000000\1FE0000
0000000000000000000000000JV>00000000000000000000000000000000D8g?d;^F\XI`00000000Xm<chGIae8?0<MkD000000000000`XB8`Eb_000000000000
00000000M77?000000000000000000000000<4bW0000h6n=`N\T<@V7000000000000000000000000X9g1`1b1H^7f00000000L=0m0000A0Yj000084C700000000
00000000h6Jb4T6a000000000000l05nPk<@00000PO600000000000012FR00000000ThCV0000000000000000l8@_L8IF00000000000000000000000000000000
0000000000000000HL0V000000000l9[000000000000XM[E00000000000000000000000000000000U8H100000000000000000000000000000000000000000000
00000000000000000000dDm2dZgOdoNG0000PA5F4BjP0000HRHn000000000000000000000000000000000000P358@NKP0PGjHnm:H2RLm6WZ0000000000000000
00004TD?a1Sd000000000000Hh>[000000000000000000000000000000000000000000000000000015oP000000000000PDlZP62J000000000000000000000000
00000000000000000000000000000000@LZEM5hZ0000HQIO0000000000000000000000000000l4oS0000lTnJX:E:0000000000000000000000000000P8kA0000
`Bgl000040ULY6\:0000000000000000000000000l9A5862000000004Gm:0000dC8O@\KL000000000000000000000000000000000000\Xbk0000000000000000
00000000`Vi50000000000000000000000004A4Q00000000PFoY`SHj000000000000000000000000dQ:S00000000000000000000Y5PA@]Jf0000`30i00000000
0jiI00000000@D`A<gWn00000000000000008FYk0000E5lR0000P]_>LLDM@`@aE44Y00000000l:e<000000000000Lgkm0000h8E4000000000000000000000000
000000000000D=V3000000000000m3fc0000@DWo0000DPah00000000000000000000dVj^0000000000000000lIl0\@^n\lO_0000PNPI0000000000008473555F
00000000DP[cTPo>4H4O00000000000000000000PBle0000000000008EbP81c80000000000000000Llek00000000000000000000000000000000000000000000
000000000000`4X000000000000000000000XT1S00000000d`CM0000XOjd00000000000000000000000000000000000000000JV5PRdZ00000000000000000000
0000<FRc00000000574e00000000X:J@0000000000000000T:LV0bEZ000000000000@kIO0000000000000000=7YP000000000000000000000000000000004H?G
0000000000004\WE00000000hkB:i4h`00004A\a00000000dS`i000000008h@RP?3;hG_UPU[K000000000000\M>g0000dIK[00000000\k>W0000000000000000
0000000000000000000057k=00000000PNfS00000000000000000000000000000000DXEM00000000`jkZ000000000000dAXhLBg\000000000000000000000000
0000000000000000PGT10000000000000000000000000000000000000000=8DTXVDkP^XT00000000dn2X000000000000<Lk@L?_1000000000000000000000000
000000000000000000000000000000000000000000008U^k0000E3Fj`VE9000000000000X1V`00000000`KPO000000000000T=5900000000000000000000L:5b
0000000000000000`6;20000hZSJ00000000XE:j000000000000000000000000XDlO0000000000000000HYSM0000XUPl00000000000047oX0000000000000000
0000000000000000\=YH00000000000000000000000043`b000000000000000000000000M5G<00000000PEn70000000000000000000000000000000000000000
0000X>1K<g9j0000000000000000000000004moF\[ZR0000PL0F000000008DcW@lm000000000PQHl000000000000PHQ>00004ORG000000000000\<>kXITU0000
000000000000LAOF8HdZ0000DX2_4Van0000000000000000H47P0000000000000000000000000000@NaD0000hPFh000000000000000000000000000000000000
00000000m5DoQ5\Q00000000000000008Q8W000000000000<23l]60f0000000000000000000000000000000000000000XSdm0000000000000000000000000000
00000000000000000000000000000000000000000000PC>`000000000000L:Dk0000000000000000000000000000000000000000dYXA0000Pc]P0000X1S20000
@>I?00000000D@o?000000000000h\7i<YjmlHXH000000000000000000000000000000000000000000000000PkEe0000000000000000000000000000Q2Cn0000
000000000000000091KB00000000000000000000dU3IDY0j0JVP00000000LFXJ<CUe0000M86?h_HA0000h^n000000000P86^000000000000000000000000lM1]
0000000000000000000000000000000000000OV60000000000000000000000000000000000000000000085Pf\<YM00000000Ln1C000000000000@H:L00000000
00000000hK9P000000000000000000000000XH]D00000000000000000000<eXM000000000000000000000000000000000000000000000PJ0000000000000XnA0
0000000000000000000000000000\]0PlnUP0000\V6i000000000000000000000000A1JA0000000000000000LkQB000000000000T]oJ00000000TkJj0000H3K^
00000000<QX^4@AO000000000000XF_`0000T2^2000000000000000000000000D\_X000000000000000000000000000000000000000000000000]7EL0L?P0000
0000Q5Z3000000000000000000000000TIh30;`_HJ?R00000000\Tch000000000000000000000000000000000000\Z2h000000004d^aX2D30000Dk>=0000<YAI
00000000000000000000000000000000000000000000HNMaLYof`V4^06A10jOX0000DE_:0000L0_N]2JK00000000000000000000000088BDhSOnA3cB00000000
000000000000T:>L000000000000\^1k0000h0lMHYVg10gM`FSM0000000095PN0000h7Dn0000000000000000000000000000lglB0000D\P6H_Vf00004KIo0000
0000l^Ld@lm=POF900000000000000000000000000000000Db=M4cn]0000DL@c8lZX@keYa5K500004^fN0000PBAN00000O^20000000000000000000000000000
0000000000000000000000000000000000000000DKkQPgY^00000000hBV9000000000000@ARm0000<XMcm5De000000000000HeV_000000000000000000000000
000000000000PPeh00000000T7;[000000000000000000000000HU;B00004^<?HJk9000000000000000000000000000000000000l]LdH6NE0000000000000000
XFhm<[FK00004PRO00000000000000000000m4K3000000000000`oD200000000dom9000000000000@OWB0000D@gB000000000000hV1J00000000\T<V00000000
00000000000000004JU>000000008@<7@W^e000000000000000089=]000000000000000000000000\;QSDWjJ=7L300X800000000000000000000@Pfo00000JVG
\\d5h^jW000000000000000000000000000000000000000000000000\an;0000000000000000a35l`RNH0aiHLnD:0000h\UX0000000000000000000000000000
0000TLbl`Ym00000000000000000000000000000000000000000000000008[jk00000000000018=C000000000000HQ3N00000000X?Z>00000000000000000000
dR6W<bU`000000000000L2[B0000000000000000HReK`Xo]0000l=W900000000000000000000Hib=000000000000`j@F000000000000DWaY0000a6n=00000000
0000000000000000lWf@00000000dHiJ0000000000000000I3bL000000004WHI0000000000000000d0RB00000000000000000000000000000000000000000000
l<SUdZoK0000\0l`000000000k]b00000000`gOeHB3W00000000<j_4000000000000000000000000XjA>h2eZ00000000\^T20000<hT_0000000000000000hCn]
@D]M0000000000000WG8000000008X9_00000000000000000000000000000000000000000000000000000000000000000000XBSZDIJl00000000000000000000
`G`U00000000`0Ka0000T5jb0000PU]g0000000000000000HC100000000000000000Xlf@000000004NOI0000000000000000\OYJX5\T8<IM000081Gm00000000
00000000X59<0000000000004?7n0000000000000000000000000000D\R:000000000000000000000000000000kJ0000000000000000I6L>0000000000000000
DV24haEW00008Wen0000000000000000000000000000000000000000000041l^dUB^8Z[N00000000000000000000000000000000000000000000Q5<C0000XEgX
000000000000000097Yc0000P1IY00000000=85K000000000000A34n000000000000I5ai0000ljf;0000@JQ2000000000000=73G0000000000000000000013PA
00000000000000000000X5Z]0000<Thd0000000000000000000000000000000000000000000000000000TZ\?U8AZ0000000000000000000000000000@]UR0000
000000000000HX5D000000000000Tbnh0000XNlel1A3H?Wi0000000000000HY[000000000000@6Wh`QAY0000000000008HC]00000000a7[=00000000X:XR0000
0000000000000000000000000000000000000000\1F9dmnh0000HK]i00000000000000000000000000000000000000000000X>6]=6DO00000000000000000000
98P>dmTV00000000`e7QhbQP0000hd=9000000000000e25Y000000000000000000000000\NKD000000000000000000000000@R7H0000000000008TV50000HY[S
0000<P49000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lTR7PZ@h8]PZ
hgAK00000000000000000000000000004T>=00000000d8hQ]7jG00000000000000000000@:h20000laWI000000000000000000000000@Z;T0000000000000000
00000000000000000000L[?;000000000000dfa;00000000d_nb0000DBe]0000h\F10000000000000000@IoE000000000000dMRl000000000000000000000000
a7WV40^P`9\Oh<OcE7;A00000000000000000000Xf:S000000000000h41\HJ?_X1XD000000000000L?TT0000<=nCH`:]0000000000000ZS\00000000@U3Z0000
00000000lZEChVXC0000000000000000LFcD0000lGZ:DWHT0000000000000000T=\`000000000000dKmODj`5a2J4000000000000000000000000000000008;HO
H<EZ0000X[D@0000000000000000000000000000000000008@jc00000000000000000000i0EY0000000000000000Tdfg000000000000\ihT00000000L6FH0000
0000000000000000XaAL00004YEZ00000000000000004_UU`;1J000000000000h:@Q0000000000000000000000004:g4<\OjXR_i000000008J^E4b7o00000000
00000000`kjk0000000000000000hFlTD2;[]2OM00000k0=0000000000000000A7Lm00000000000000000000E7FF00000000000000000000000000000000PIU:
00004cOC000000000000h8Dj000000000000000000000000LW<F00000000000000000000000000000000@ncL00000000000000000000000001mX0000\SZnh>W>
0000DlI\0000`G;H0000000000000000<XdA0000000000000000000000000000000000000000000000000000000000000000000097:Q00000000000000000000
lOC@<[9>00000000000000008U8?XZ\20000XcmR000000000000000000000000XM930000A88<00000000000000000000000000000000000000000000=6<[0000
00000000000000000000df;e000000000000P=4L4eYC000006o^lJ08lkD00000000000000000000000000000Pk7:00000H4kPCD000000000X;eCTV:?00000000
0000000004QUD33_0000@jcJ0000000000000000000000008GjT0000XTT5lX2789iF000000000000000000000000<1Xe0000DDo<000000000000000000000000
0000000000000000000000000000`?=`H\>`0000000000000000000000000000000000000000000000000ZFA`2XE`9jn00000000e5K_0000h;lP000000000000
l=a]0000000000000000000000000000XQmj00000000000000000000L7b74o720000000000000000`F2L000000000000000000000000000000000000lATXP5IB
P<Y;DHG_@nI@0000lI;[000000000000000000000000LKD74mM=939l000000000000000000000\_H00000000<M3V00000000000000000000Y2IH000000000000
0000000000000000hRJGHSAF\aPfHh9c00000000llQ=00000000000000000000Phn^000000000000000000000000000000000000H;Dl0000\WhlTR;`P[<]0000
000000000000PN5S0000<OST000047ojd`B5@4MbPiJAh:o_e2RM8o8@0000@lM60000D8>l0000484d@ZKW0000000000000000000000000000<VbU00000000dTG_
0000h1X20000000000000000000000000000000000000000000000000000000000000000<cU30000D7RL0000000000000000DEP6000000000000000000000000
0000000045IN0000000000000000000000000000000000000000T=4[0000e7`<00000000dO_f000000000000\Ua90000000000000000000000000000h^k`0000
000000000000000000000000000000008HoW`j9E00000000000054`T000000000000000000000000000000000000000000000000h1cV0000000000000O]b0000
00000000000000000000000000000000PCCX00000000000000000000000000000000`iDUX5OO86if00000000000000000000000000000000<FoD\eCLa7nJ0000
000000000000TDF^0000000000000000000000000000LBWe000000000000D@f?0000000000000000l_KN00000000000000000000000000000000000000000000
0000Da`l0000000000000000Y45m`6G]4MZLDZ8700000000000000000000m5R70000000000000000PWFZ0000000000000000h5<S00000000U4?Am80=0od>lWg3
000056hD00000000L61900000000@K2A`<2S00000000000000000000XWLY0000lYTT0000000000000000000000004PFJU056\8JG00000000X7WY00000000h`O?
dYO\`VFU000000000000@:FNa5Vk000000000000Ti9S000000000000000004Fh0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`f300000000h4gl0J90000000004OX700000000000000000000P\XM00000000\<F00000000000000odf00000000000000000000
<YcX0000000000000000000000000000TGFb<TX0Q4:a00000000hWBA000000000000000000000000000000000000PEe]0000000000000000<5FK000000000000
Hg`F00000000<dof0000i6@\00000000H3RI000000000000@6YWH:3LXCiD00000000000000000000000000000000000000000000000000000000000000000000
HKC`P\P?Tj8a\fN[00000000000000000000<FfA00000000000000000000000000004W?RP[?1XA66Dg`5000000000000d6d800000000000000004GYL\K2]0000
000000000000000000000000000000000000000000000000T9^=0000000000000000DhJE00000000000000000000000000000000T>VF0000LBJJ`MT^00000000
000000000000@n7b00000]V60000Y71f0000000000004n]S000000000000LCR`000000000000`Z6:8]kC00000000000000000000HKgJ00000000000000000000
00000000E5eJXDHWleK=000000000000000000000000L0MO0000000000000000000000000000DfT900000000000000000000@Uhb000000000000000000000000
0000H?Ij000000008W;?00000000@H;0000000000000h8E>0000000000000000HVN5=7<:0?iR00000000000000000000000000008TgX00000000000000000000
M5N@00000000X:@f00000000000000000000<XHP\GhU4[QY00000000h1FQ\1Wa0000000000000000X:U?000000008B6W0000000000000000000000008cAA0000
000000000000U8Dn00000000<@HR00000000000000000000DmD5e4@i000000000000000000000000XPnJTT5D0000lLLo00000000<An[XWiM000000000000P844
000000000000000000000000PYb;000000000025HcIS0000000000000000T>j70000dI]>00000000l\nk0000<FY`000000000000T\CeD50;0000h3ULE4\<0000
000000000000000000000000000000000000000053290000000000000000dFl400000000000000000=[n0000lnWN@C4<0000000000000000L;Io000000000000
4[hF0000000000000000000000000000000000008MHG`hJ000000000000000000000000000004g^EDhA>U1Jf@a;<000000000000000000000000000000000000
8C1\LF[@0000\M]F000000000000000000000000lYDO00000000\8f400000000\nMI0000Thh5T^iB0000dZlQ0000000000008;Ul000000000000XYIY00000000
0000M4R600000000000000000000dCXC@cW<lTQ6U3LO0000h\eY00000000e6>EPFci000000000000000000000000000000000<C[00000000XGOC000000000000
0000<e6B00000000@AgW<SVi0000000000008VeZ00000000HKID000000000000T5ie0000\B050000000000008WC;`[91000000000000XmOOT<Q[000000000000
0000hRYR000000000000000000000000000000000000000000000000000087PYHSPI000000000HS[0000000006Me0000dGaS0000000000000000lCSC0000lh4f
0000000000000000000000000000000000000000T\8h00008Li80000000000000000<:8M4?8E00000000`;F]H0\60dS<000000008H=<0000000000000000X]ek
00000000000000000000000000000000m3:?0000PFTJ43:<00000000hf<8T?nW0000000000000000000000004:aM000090MU000000000000000000000000dQAO
000000008gfY00000000000000000000000000000000LgfB00000000Lc=50000000000000000@5U30000Xg39TnE<00000000dKf=lc>50000X^Em000000000000
`7660000L07iDC=[TPFY00000000<N;N@9_>000000000000453U000000000000X5ALH6B\0000000000000000\8J90000<[B200000000dT7g0000000000000000
00000000000000000000000000004[bV00000000\DjE0000HZm30000000000000000000000000000TcVL0000XchM000000000000A3]G0000<aTj0000HMJK0000
0000H\0VDT\n000000000000000049ZOhTHKDhib0000POLW00000000000000000000LF\20000000000000000A08o00000000E3Ogd43C000004W@0000H4nG0000
000000000000000000000000\JJ<DRg40000000000000000XB4R0000\YQ>00000000000000000000000000008BK<000000000000000000000000000000000000
0000lKQ30000`liB00000000@J9SXLAJ000000000000HY[_0000<P4J000000000000000000000000l39N000000000000000000000000000000000000LJnH0000
0000000000000000]0nM00000000000000000000000000004SUA0YGE`g_1<JYn00000000000000000000M8:^00000000000000000000000000000000d7b]hkSj
TLHNL39A0000D27H00008De100000000T=dg0000l5_\LYZd0000000000000000000000000000PCM`Tj\;00000000\_Ih00000000D?9800000000DhLn4JL30000
000000000?Ka00000000D`5P00008`ik@W:o00000000DOc100000000000000000000000000000000000000000CV0000000000000000000000000000000000000
00000000000000000000000000000000000000000000@KZf0000XWM\E10V0000`Wi60000000000008JO]\WhQ<R<`00000000000000000000PN3\000000000000
0000000000000000000000000000000000000000He_f4CZeL_=lY7L`0000000000000000000000000000000000000000h?A0000000008en800000000Q6:F0000
d4U?00000000i5100000000000000000000000000000HgFF00000000000000000000000000008]1H00000000000000000000Y6[F000000000000l5Lj00000000
000000004[Sg000000000000\Zh3000087CI00000000000000000000L\K:U4I30000H[B@00000000000000000000000000000000000000000000000000000000
0000\]nm00008]?8000000000000000000000000000000000000A4e>00000000000000000000<Bkc000000000000000000000000000000000000d267DM3e0000
000000000000@O8I000000000000000000000000000000000000000000000000000094N_000000000000\2dk\_HU0000D\:_0000DjhR00000000@8;B0000a5b]
00000000a4o:00000000000000000000HA:W\6aXhU2100008B>A0000000000000000000000000000000043dVH53<000000000000000000000000m7lg00000000
00000000`46Z<g=Q0000000000004<of000051fV000000000000000000004T588PF:0000<3Ub\dVMa6h7000000000000DD044@O200000000000000000000D0DF
\@IXl5hYP]_I56`90000000000000000000000000000<CEC0000000000000000000000000000`4k@0000000000004K4<000000000000000000008PE900000000
00000000000000000000000000000000e5of00000000E50CHd6g0000`WeHTcHC000000000000000000000000PP6chP>f0000000000000000000000000000<ZT`
HWY^0000DJF>0000000000000000U0:Y0000000000000000XbhO0000000000000000000000000000000000000000000000000000000000000000000000000000
8COj0000000000000000000000000000DYgg000000000000000000000000l@oj000000000000000000000000000000000000<X>b00000000\1SF000000000000
HZiUA2?`00000000TNhN00000000000000000000000000000000000000000000`:VD`E\G0000000000000000000000000000TMgPD1o9\J6M<eZ1000000000000
01^G\ULR00000000DQn9<UGY0000000000000000000000004h2<M8GQ0000@AeO0000000000000000L1`L0000XX530000A3Xk0000000000000000000000000000
00000000000000000:H80000000000000000h4?IHiZ^T8^8hoGS0000da<Y000000000000000000000000000000000000m3^h000000000000000000000000HVP>
00000000000000000000Y2l8XaK:89RKdJ;`lojc00000000000000000000000000000000000000000000000000000000XR_^PVCF00000000H0N`hXKG4]nALFiS
<b430_<U41:100000000<=SK4J6<000000000000000000000000000000004Y7=0000000000000000<FZ600000000000000000000000000000000000000000000
0000<PV20000000000000000<CCd000000008Y0I0000D4L>0000000000000000000000000000000000000000000000000000X>i9000000000000000000000000
00000000000000000000000000000000000000000000A3RR000000000000\K>00000000000008C`WlK21Q2_LT\ZLI67d00000000000000000000000000004=6V
0000=3e;00000000000000000HB?`iCK0000X_edHN2d00000000000000000000000040Wg0000hXF;l>TK000000000000000000000000U5[a0000000000000000
<??6TkFB00000000PYE100000000000000000000P;j;PUAn000000000000000000000000XH30000000000000@?>>0000000000000000<MMS=6Q0lLMo00000000
`Qf\000000004PEk0000LA2X86dm0000`H5N8=340eQh000000000000000000000000L\MB<eNaLn@P00004DRK0000000000000000000000000000000000000000
0000000000000000hdEJ000000000000000000000OEE0000PkXI00000ZK000000000TBo90000000000008>^V\Qb?Q0I800000000000000000000000000000000
00000000\<F=Hl;\dPj:00000000<Vg_00000000h7R<000000000000dME:0000000000000000TgI[]7Se0000000000000000PElj0000000000000000D82h0000
00000000e43<000000000]iW00000000000000000000L4]lDJd10000000000000000000000000000\@Ah<BeK00000000000000000000000012mo000000000000
T9JR0000000000000000000000000000000000000000000000000000000000000000T6o9DNmK000000008ede0Kh<000000000000000000000000000000000000
000000000000000000000000L869000000000000lWS2Tk2<000000000000000000000000XC`C0000000000000000000000000000h5AhTGP48e`R000000000000
<1@\0000\E<Tl]Xn00000000\F6U000000000000@8@700000000l3nQL?oa000000000000000000000000\PB\00000000000000000000d2HY86c4L\L[0000TfJ_
00000000DNOa00000000000000000000000000000000]39V00000000000000000000XW3c00000000dUL200000000000000000000000000000000000000000000
XAlK000000000000P^a7000000000000000000000000HimU00000000hZ0cPBh=0000000000000000000000008c[I0000000000000000dC^l00000000PQZO0000
000000000000H7iQ00000000dV9V00000000000000000000000000008[P>\:A20000000000000XS145P>0000000000000000000000008]a^hPiU13GD00000000
00000000lCAV00000000hANh`VEQ0000000000000000<U0a\7la81fk8MaH00000000`aSg00004?PJ000000004FOC4j``00000000T:QMde5>0000@mBi0Fe\0000
00000000D54C00000000TSgQ\0R40000000000000000XQ180000000000000000000000000000000000000000dS@O00000000lRE_000000000000000000000000
00Hk\Uaa00000000000000000000000000000000000000000000T?<R0000000000000000dAaX00000000000000000000000096>e0000lEI800000000M7gYlV]n
0000000000000000000000000000000000000000DW3U00000000TZ^Y00000000<@ZXT=0U8=oZ0000000000000000000000000000000000000000000000000000
000000000000815A00000000000000004MTn0000XYhd000000000000000000000000000000004XnV0000X<A38^MI0000000000000000I8AM0000h1[`00000000
0000000046Cjde3;000000000000000000000000H<2j000000000000000000000000000000000000PKnl4d<I000000000000\SLG0000000000000000DJcea1M>
00000000Pl4^000000000000000000000000dOOk0000Xc\`84=@h9?j00000000000000000000<7hj\c<M00000\;@0000000000000000XkZ:000000000000<iEX
0000XJWD000000000000000000000000P3_S000017NR0000DU@>0000dG?[00000000000000000000\?[W00000000D120000000000000X0ALL0EI0000]6;J0000
00000000\VZW000000000000000000000000000000000000000000000000000000000000<8HZ@1LW000000000000000000000000PCg400000000000000000000
00000000000000000000000000000000000000004cXI0000XaKI00000000000000000000000000008IEE0mco000000000000000000fS00000000000000000000
00000000000000000000Tc42000000000ODClQF^00000000000000000000845_000000000000000000000000000000000000lO4h0000000000000000\1@eL4f1
0000000000000000XE>f0000@0nE<O\Z000000000000000000004:M:0000LXaKM7d5000000000000000000000000dL5h000000000000000000000000\QW90000
0000000000000000DQU>000000000000lWVQi6D<0000000000000000000000000000XJhF4<@[000000000000\XWF000000000000000000000000000000000000
0000lN^O000000000000000000LT00000000000000000000`DV[0000A5KR00000000\1Y50000X`eX0000<CljdDYP0000000000000000000000008^JC00000000
000000000000000000000000000082N30000TH^ODAfJPjB7E4j38eNH00000000D\J?00000000\HI:0000P;f3I3ckPi;30000l8mK0000]8SW00000000lQGi0000
00000000000000000000000000000000000000000000DAf\00000000000000008<C0TJbK<2Z;U1c2000000008PEI000000000000000000000000PkI700000000
000000000000TT_S00000000XmLa000000000000<JRf00000000000000000000000000000000000000000TRF0000000000000000hX:Y00000000000000000000
00000000I3?>000000000000000000000000L4I90000Y6gP4X;R000000000000000000000000000000000000000000000000XVhg000000000000000000000000
000000000000000000000000000000000000000000000k;`L;:G8WE6H^>g`kOMTK^90000000000000000<YXbhUZR00000000T=QL<?190000dD>OlCIZ00000000
000000000?d;0000000000000000000000000000@0Ug4JhQ00000000000000000000000000000000HKlc000000000000PXje0000000000008VYQ0000Ti3i4YH^
M2ce00008BKM0000000000000000000000000000dBJ>HYKXT0ZLT<^;000000000000000000000000000000000000Ph1=00000000deTj`3=[@fZS000000000000
00000000000000004QQ4L\RC@1QN000000000000000000000000`RFN000000000000TePb000000000000000000000000`VKZ000000000000H4\i000000000000
PMcZ00000000000000000000000000000000000000000000000000000000000000000000D0<4<DA[00000000<0:Z4?:=0000P\`d<P_W00000000TU8L00000000
00000000000094;o000000000000LW`b0000\CZO`S:g00000000000000004E?1000000000000000000000000000000000000<9`PDe=@0kXi0000000000000000
0000000000000000dM1kXd\j000000000000000000000000000000000000hQHX000000000000<:580000000000000000000000000000D>T\\nmhm4o]4a6=0000
0000le\90000000000000000<KFS00000000`X\=000000000000PSFf000000000000000000000000000000000000\IT:<:;@lIWU000000000000000000000000
0000LjOCdnXa00000000000000000000\R3200000000000000000000XhhF0000000000000000LHD7hD:h0000\ISBd[jL000000000000@i]He3R?0000X<0PXQJ@
`N]Y00000000lWI^00000000<HH=Xc3U00000000I3Wh00000000000042MF00000000000000000000000000000000000000000000@G:@T06_0000`eF_00000000
0000PB?J000000000000000000000000000000000000`G820000HFeNY4T00000h2EVH=c=XFR60000D86K000000000000000000000000000000000000000057Qg
e4Q600004TeR0000000000000000\:fH00004:o6000000000000P:fXhPQU0000000000008@CT00000000000000000000000000000000@`970000000000000md@
0000db@dX4KZ000000000000000000000000H:Gj00000000P[]U0000000000000000LgHhHZFf<_3k00000000\0aM8a2000000000000000000000000000000000
@Wk10000Pm5^4Wl100000000000000000000000000000^2E000000000000TLem00000AVi0000000000008hIY0000DXS\0000000058=900000000000000000000
000000000000000000000000000000004e5\0000\nJS00000000d<[P000000000000000000000000lm9800000000@16UXbOH\mW;Pl@8000000000000dG^ZDROk
0000000000000000hcd8000000000000000000000000000000004nBF0000d9GA0000PSlTl>QA0000TMj400000000T6L2T?89@1h[8K`000000000000000000000
0000000000000000000000000000000000000000000000000000000000004b2j00000000000000000000D:^a000000000000d7Vk000000000000000000000000
0000000000000000DA@d0000000000000000000000000000lGEd0000@jVg82BQ00000000lOeg000000000000e4IS00000000@7Cm00000000000000000000<L_G
000000008^^40000l;cK0000000000000000000000000000000000000000HVD\000000000000<7T60000\NG=\=DF00000000Xb<5XgP:00008B:Y4gg200000000
<[i8000000000000<92j00000000000000000000000000000000@WI6d[<IH^9:P5dk0000HQN@0000000000008dbd000000000000000000000000TK5Z00008P7b
db5U000000000000000000000i[O00000000l`bk0000000000000HZ@I8HK00000000000000000A7F0000000000000000000000000000000000000000PV:Z0000
00000000H>N9000000000000000000000000\4P600000000lFCM`>QZPLgL0=o40000000000000000]71?LX\UX;nE00000000I0g=000000004=X;]32VXB4bTL>7
000000000000@k^O8gSdDN1D000000000000X2XS00000000000000000000000000000000000000000000000000000000`_M8000000004jaC0000d]Z]00000000
00000000l<V?DSd;000000000000<H[l0000000000000000000000000000\g]K00000000Pd<`000000000000X^VY000000000000000000000000000000000000
00000000000000000000000000000000<LH?8mHh000000000000000000000000dDaT00000000@Soc000000000000000000000000000000000000`C:a00000000
0000000000000000000000000000000000000000000000000000X[YSA2P_0000hZg>000000000XVI0000000053Mo0000T:ok000000H;00000000000000000000
0000HH3[4L?00g4L000000000000Lk@m0000000000000000D9YaH4LL00000000@6kJ0000000000000000000000000`;?hAiL00000000000000000000X?JA0000
0000000000000000LC[oHQ0V0000\X:O\W1300000000024dX?6;PM?50000LNN<dTd7000000000000000000000000@TE00000000000000000<@kM0000a6kW0000
000000000000000000000000000000000000`RZ400000000000000000000000000000000D:9M0000000000000000000000000000000000000000000080d90000
@i0LdZ4f0000M2hW000000000000000000000000000000000000000000008S9C000000000000000000000000000000000000DY^D000000000000\W4`00000000
000000000000000000000000HMkf00000000000000004aBc00000000e0AkT[_Ki4[l`Z2P0000000000004R5@000000000000000000000000L=JSTX1V0000T?i9
00000000`WXS@ZDC0000000000000000000000000000LDLo00000`^O0000000000000000000000000000<3`R0000U2?M]3]a000000000000D4ii000000000000
0000000000000000000000000000<C\>0000`6da0000000082Sa00004TFWLoWT0000000000000000<?LC00000000000000000000hY>g00000000000000000000
000000000000a3gC0000000000000000000000000000D^5517?<000000000000XAk60000000000000000000000000000000000000000000000000000HCNZ0000
0000000000000000`FJCdoB500000000\5C700000000000000000000000000000000000000000000PHn8000000000000\njG0000000000000000T3H`00000000
0000000000000000`BhZl4VaHc8E00000000TS4D0000U3KU00000000000000000000000000000000T[Um0000942b00000000@]PEh^B`00000000000000000000
0000000000000000\GdB000000000000000000000000HgI;00000000`W[`000000000000<e2h000000000000lS[c000000000000000000000000000000000000
0000h13X00000000D8cI00000000@JBfX4JXh\^V8_;nhbB`Pfc:E5>5000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008LVT00000000\43[<Xa0hd;lPKC792Ng000000000000hKdo`UEc0000000000000000000000000000<Y_N00000000000000000000000000000000
000000000000d9kP0000000000000000000000000000000000004T61000000000bWm00000000000000000000L9AP<AB>00000000\X4E00000000000000000000
00000000X94X00004R;T00000000000000000000000000000000000006WT000000000000DWLf00004FP;000000000000000000000000000000000000lKKYa1LC
000000000000000000000000000000000000XV@@0000000000000000000000000000000000004Qm1E6hh000000000000DK8oTkT;8Ul0`LJY0000LY^U00000000
000000000000000000000000DSIR0I650000000000000000000000000000@G1El[D500000fOC0000000000000000000000000000000000000000000000000000
00000000000000000000000000004FOY88Q>0000``1>000000008Z=517Xj00000000000000000000`0Bk00000000000000000000000000000000X`jL00000000
0000000000000000000000000000l5jQ0000000000000000000000000000000000000^\A0000000000000000000000008UcfPma5000000000000dKS<\mhdP7nd
00000000XO9K000000000000P\Y500000000lhce000000000000e5Uk0000\3VF000000000000000000000000P@H]000000000000X3_c000000000000DDD80000
0000000000000000h7^l00000000@ZCB0000U1\S0000\4050000lAY]000000000000000000000000LXW68b@EL=ZV`FJ600000000000000000000\j0k0<Co00H1
91ed8nK\]30<57HD000000000000000000000000HnD\00000000H3cL00000000XLlG`4<Bd:mZ8PXc0000PPMiXn_700000000Y6IUh`TP0000TOJQ000000000000
<cC:M8Mm0000000000000000000000000000000000000000000000000000000000000000lhmG00000000000000000000000000000000000000000000l9Bl0000
00000000=3BB0000h3ef<B80000000000000lIYiLR4IlWCU0000<ONJ000000000000000000000000\<FJlPL700000000000000000000PIQl0000HmT84XM?D<]V
000000000F3j0000D=QY00000000`UGl0000I1iV0000hb_P00000000000000000000000000000000LYM`0000X<h;0000000000000000dIG70000000000000000
0000a0A3000000000000000000000000T>g10000L:3>0000000000004^\m17nm000000000000LMHV=7X3000000004>H>D47iXVTa00000000000000000000<R:L
00000000000000008HRUTb`P0000000000000a>F0000000000000000U67n0000@n:20000dJ2A000000000000000000000000\k3j000000000000P0_cH:bd@9PQ
\T7Zm3af4T;]m5Xb00000jCi000000000000000000000000000000000000A6Q=00000000Q7V`0000H:l:00000000D6L@D:9<P[Y`00000000000000000000hZmn
00000000000000000000lL5\000000000000000000000000000000000000000000000000000000000000@5BL0000000000000000000000000000000000000000
4>7N0000000000000000000000004b6200004B>d<j<6d\W0<oBg53160000PV4k`1970000i48P0000\34S00000000000000000000000000000000L^Dm00000000
l5Da0000000000000000\2T3000000000000000000000000000000000000000000000000@4;H@HN500000000000000000000Xg[1A33`00000000000000000000
=2O700000000000000000000000000000000000000000000000084iY8Gfh0000TEjZDdO[P37=00000ON100000000000000000000X>Cb\8K\d;K2Ta@H00000000
00000000L84S0000000040L>U3LB000000000000000000000000000000000000X6P;00000000000000000000X7\V000000000000`47]45]3`G?LhS^nI7B68Rin
12GALD[N000000000000m6ib000000000000000000000000\XR:I0He000000000000DM3:00000000000000000000000000000000000000000000000000000000
\I]J4kBZ0000M5aR00000000000000000000000000000000@D[90000000000000000d4NR0000000000000000000000000000000000000000dY\V00000000d5U^
0000Hm7@DboC00000000000000000000000000000000000000000000000000000000Q29200000000L83W00000000000000000000D@<\0hF^000000000000Q6]a
0000000000000000dXKk0000L@;T\X9L000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7B5i4@L0000
0000000000000000000000000000000000000hJk000000000000000000000000<EK4lXUF89_O000000000000PM<:m3_o0000lB3jlD4KHQo:\RQU@c`Z00000000
00000F8e0000000000000000000000000000X=5Hh@eB00000000l4Ao00000000`edK00000000000046EA00000000d>SkU3A50000000000000000`EmTdP^`0000
<jb\0000T[;5e14@0000000000000000000000000000\jHH0000ld;3Tba[000000008NEf000000000000165]000000000000000000000000M4Td000000000000
0000000000000000000000000000d7e<P[7_@[8fI6G:000000000000\YY30000000000000000L:V[00000000000000000000Pd5X@I5]0000<:ab000000000000
000000000000U3>h00000000000000000000Ld`a09HP0000@C\d0000000000000000000000000000000000000000l5K3E8U149Rj0000HgC80000000000000000
00000000000000000000dLcQ000000000000D^TW00000000000000000000DJH1T^f20000I4[L0000000000004A=T000000000000L[0X00000000a1`a00000000
000000000000h2l>4;Za0000l:i^lS1F00000000\OX]0000000000000000000000000000000000000000000000000000<]7ZT_FlD;l^00000000000000000000
M3a?0000000000000000`MG>PR<O0000X2BB0000l9aA00000000000000000000000000000000Lbi?000000000000000000000AZZ0000HKR812L1000000000000
8UJ2000000000000L>Pi000000000000000000000000lR?X56KQa8^RLmi5h_JY0000d<[B00000000000000000000000000000000<C4VDMY300000000DiD`0=5g
PKkkLjST000050\g000000000CFb<FYU00000000000000000000000000000000<Y1B000000000000<SL7<2i5000000000000<FWe00000000000000000000hP:@
000000000000\AL700000000lF1^000000000000000000000000000000000000000000000000a0d;\m6^000000000000DFE:0000000000000000000000000000
Q7]A0000000000000000000000000000@Fa\000000000000000000000000=26mTFA300000000<6mn000000000000\29P00000000XCWNL?C1dVUH00000000DT03
000000000000Q0VA0000000000000000XjF3000000000000000000000000lC1N0000000000000000<g2G000000000000000000000000000000000000\ScO0000
00000000d[LO0000000000000000000000000000P`=n000000000000\f]n000000000000000000000000000000000000000000000000000000000000E5F8XQSK
d^?h00000000000087BZ000000000000000000000000000000000000@5^ed]ZB0000000000000000E5AQa8]nTjNl00000f]:0000<^hh00000000`0TkH@mh01I:
00000000000000000000\TlZ000046N;0000hGQ;00000gmU0000000000000000000000000000dLPD0000\ok6\;`;L=Ih0000lFQIQ7`L461VhF?f`X4O00000000
000000000000\;R[<OG2LE\b000000004?hK00000lUD0000000000000000000000000000XK^WdD0U<>gdL]5J<m0`0000000000008[G>000000000000hj0T0000
00000000000000000000=8C4000000000000XBdlLTO6\W5=h\V[0000HF9n0000X5cY00000000L9Ma00000000000000000M`G000000000000LSib00000000U69?
000000000000`@R300000000000000000000000000000000000000000000LY\90000dWOa0000XNGVD?aT00000000000000004]Ue000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TfOZ000000000000LB;@00000000P37M0000000000000000lAN^00000000
00000000000000000000Pl[500000000000000000000000000000000PnoLLOQ\H]ll8L6Ghn7>LmWnI14e<9X2PRmB00000000000000000000`c=Q0JO9dn=]0000
000000000000000000000000Hl8095<M00000000000000000000@a^00000dHZL00000000000000000000000000000000000000000000TObG0000000000000000
00000000D3S`00000000000000000000000000004I[b00000000000000000000859l0000m7W0@6[n0000l9h6`1g50000000000000000TH:[LSNJ\SKj00000000
00000000h_@O0000HEC200000000h6`b00000000`?C=`1:>H93^LN6X0000000000000000XmgJ4Nd70000loI_0000000000008\HA000000000000000000008IO<
00000000000000008N8LU6TV0000m5H0000000000000000000000000000000000000LkjGd;5cm4No0000PDBb00000000`m540000000000000000000000000000
000000004IKH00000000X<GZ0000000000000000T<Xih=C700000000000000000000000000000000000000000000000000000000000000000000DPdT00000000
\IRR4YBc0000000000000000000000000000dRRC00000000000000000000000000000000<SOR4d9T000000000000000000000000000000000000@;JP00000000
0000l;E9XS9PTTdT0000000000000000000000000000000000000000D0bN000000000000000000008<:W0000@\?BU56Zl^nM@:F^0000lP9J0000000000000000
0000dmJR`lbE0000lHg6000000000000000000000000@0i70000hKm1000000000000d5DU`Mn28QQ`lZGi0000000000000000T[\a<DkI0000000000000000<RFZ
0000000000000000\aL200000000PLQ4D5i<0A:CLX]NDdUAi4PS0000DZHm000000000000D0gm00000000H<P800000000L]IS8A^U<NBK0eE>0000000000008nV[
0000000000000000055<\I<;XJge0NV:00000000`JWS000000000000000045Q500000000000000000000000000000000@1KR000000000000\QlUTJ[X4;_A0000
0000LEgJ0000000000000000000000000000I7CL0000000000000000PZP=00000000000000000000lXmI00000000000000000000000000000000000000000000
00008_BR0000PAR`<IVM00000000000000000]<200000000000000000000000000004b<k000000000DCi000000000000000000000000000000000Qhgh@=fHaM3
0000000000000000l_k2000000000000000000000000P4he<`7O000000000000000000000000000000000000000000000000<Nm500000000H2W=0000lFD20000
00000000000000000000PNaT0000LUX300000000DM600000000000000000\98a000000000000000000000000000000000000@2:<00000000000000004KA]0d>g
168;8PDZ000000000000m8Wl000000000000000000000000Lo=<0000lEPA0000TAEE00000000d;\ohFm?0000000000000000000000000`HM0000<7ek@BiO0000
L_`20000000000000000000000000000000000000000000000000000000088fU000000000000<KdB000000000000000000000000000000000000000000000000
00000000e72Z8Sf[D]P20000000000000000PNXU0000\F0B0000H6<jl5`6he2W0000000000000000`86m`C=300000000TE7EhEj20000000000000000X[[g0000
0000DI@e<GkCT@6Z4a5S000000000000LRH]000000000000000000000000000000000000`<9Y000000000000h[5n0000000000000000`13;00000000X=Wb8a^A
HY[kH<ELL\988JXV`fdb0000H7ElDjRW0000000000000000XE7Qm3m`d?\Z000000000000lYAe0000e6E`000000000000PLCO00000000dcBJ0000HFK8hXnl0000
000000000000000000000000000000000000PbJaDT^jXR9a000000000000hGZ000000000000000000000000011Fi000000000000H0U<I6Yl0000000000000000
000000000oeI0000000000000000@c93PJJQPRLS]31i000000000000000000000000000000004b]b00000000LOm<000000000000000000000000000000000000
P?9W000000000000hKeK00000000dehU0000000000000000000000000000000000000000000000000000000000000000LoY400000000000000000000`mc>0000
000000000000`:UT0000000000000000lQi4dNYc0000000000000000000000000000\2Vm0000M5NZ000000000HUX000000008`Jd<b0d`C5g00008f<K00000000
000000000000000000000000000000000000000000000000433S\:A>XcdW=4AV0nKk0000000000000000<Z:4`3oO00000000000000000000TXal`cMddfj10000
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
w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1),
w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1),
w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0),
w(K::Native, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0),
w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5),
w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3),
w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6),
w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0),
w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5),
w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::En), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0),
w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0),
w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0),
w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8),
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6),
w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3),
w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8),
w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8),
w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8),
w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0),
w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4),
w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0),
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
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0),
w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1),
w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2),
w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4),
w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0),
w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0),
w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0),
w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0),
w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1),
w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6),
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
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0),
w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0),
w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0),
w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0),
w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7),
w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 2),
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
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1),
w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4),
w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0),
w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2),
w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0),
w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0),
w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0),
w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6),
w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4),
w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0),
w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0),
w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0),
w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0),
w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0),
w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1),
w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0),
w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3),
w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0),
w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0),
w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0),
w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0),
w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3),
w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0),
w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8),
w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1),
w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1),
w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3),
w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1),
w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2),
w(K::Course, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3),
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
w(K::School, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2),
w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6),
w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5),
w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2),
w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0),
w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1),
w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3),
w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0),
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
w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0),
w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5),
w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
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
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
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
