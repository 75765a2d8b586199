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
abielus	01<1
abiline	01=1
abilitazione	01>1
abitur	01?1
abiturnote	01@1
abogada	01A1
abogado	01A1
abschlussnote	01@1
abschlusspruefung	01?1
abschlussprufung	01?1
abschlussprüfung	01?1
abteilung	01B2
acadamh	01D1
academia	01E4
academie	01I2
academy	01K1
acadèmia	01L1
académie	01M1
acca	01N1
accademia	01O1
accesit	01P1
accessit	01Q1
accountant	01R3
accreditation	01U1
accredited	01U1
accèssit	01Q1
accésit	01P1
acemi	01V1
acheteur	01W1
acheteuse	01W1
acls	01N1
acm	01X1
acreditacio	01Y1
acreditacion	01Z1
acreditació	01Y1
acreditación	01Z1
acreditare	01[1
actas	01\1
actes	01]2
actual	01_4
actualidad	01c1
actualitat	01d1
actualment	01d1
actualmente	01e3
actuary	01h1
actuel	00_1
actuelle	00_1
actuellement	00_1
acum	01i1
ad oggi	00k1
adaleinkunn	01j1
adalgrein	01k1
addetta	01l1
addetto	01l1
adesso	00k1
adiunkt	01m1
adjoint	01W1
adjointe	01W1
adjunkt	01n2
adjunktus	0201
adjuster	01h1
admin	0211
administraator	01=1
administrador	0223
administradora	0223
administrateur	01W1
administratiu	0251
administrativa	0262
administrativo	01A1
administratoer	0281
administrator	029=
administratore	02F2
administratorius	02H1
administratorka	01m1
administrators	02I1
administratorė	02H1
administratrice	01W1
administratör	0281
administrátor	02J2
adminisztrator	0201
adminisztrátor	0201
adr	01N1
advanced	02L2
advanced certificate	02N1
advanced diploma	02N1
advanced highers	02O1
advies	02P1
adviser	01h1
adviseur	02Q1
advisor	01h1
advocaat	02Q1
advocada	0251
advocat	0251
advogada	02R1
advogado	02R1
advogados	02S1
advokaat	01=1
advokat	02T6
advokatas	02H1
advokát	02J2
adwokat	01m1
ae	00`1
aegare	0281
aeidinkielen taso	02Z1
aeidinkielenae	02Z1
aeidinkieli	02Z1
aeidinkielinen	02Z1
aemne	02[1
aerztin	02\1
afdeling	02]4
afdelingen	02a1
afhandling	02b1
afstudeerrichting	02c1
ag	02d2
ag suil leis	02f1
ag súil leis	02f1
agare	0281
agence	02g1
agencia	02h3
agencija	02k3
agencja	02n1
agency	02o1
agent	0304
agente	0344
agentia	0381
agentie	0381
agentur	0391
agentura	03:4
agentúra	03>1
agentūra	03?1
agenzia	03@1
agenția	0381
agenție	0381
aggiornamento	03A1
agno	03B1
agregation	03C1
agrement	03D1
agronom	0211
agrégation	03C1
agrément	03D1
agència	03E1
agência	02S1
ahli	03F2
ahli madya	03H1
ahora	01c1
aide soignant	01W1
aide soignante	01W1
aide-soignant	01W1
aide-soignante	01W1
aidinkielen taso	02Z1
aidinkielena	02Z1
aidinkieli	02Z1
aidinkielinen	02Z1
aikste	03I1
aikštė	03I1
ailtire	03J1
air force	02o1
airlines	02o1
aistritheoir	03J1
ajakiri	03K1
ajakirjanik	01=1
ajans	03L1
ajansi	03L1
ajansı	03L1
ajokortti	03M1
ajto	03N1
ajtó	03N1
ajudant	0251
ajudante	02R1
ajuntament	03E1
ajutor	03O1
akadeemia	03P1
akademi	03Q5
akademia	03V5
akademie	03[2
akademiebrief	03]1
akademii	03^1
akademija	03_5
akademisi	03d1
akademiuddannelse	03e1
akademía	03f1
akadémia	03g3
akadēmija	03j1
akatemia	03k1
akici	03l1
akici duzeyde	03l1
akkademja	03m1
aktif	03n1
aktivne	03o2
aktivno	0413
aktivně	0441
aktualnie	0451
aktuell	0461
aktívne	0471
akuntan	0211
akıcı	03l1
akıcı düzeyde	03l1
al	0484
alameda	04<1
alani	04=1
alanı	04=1
alap	04>2
alapfok	04>2
alapfokozat	04@1
alapfoku	04>2
alapfokú	04>2
alapismeretek	04A1
alapito	0201
alapitvany	04B2
alapkepzes	04@1
alapképzés	04@1
alapszak	04@1
alapszint	04>2
alapszintu	04>2
alapszintű	04>2
alapítvány	04B2
alapító	0201
alates	04D2
albergo	03@1
aleea	04F1
aleja	04G2
aleje	04I1
alempi korkeakoulututkinto	04J1
algaja	04K1
algtase	04L2
algteadmised	04N1
alkaen	04O3
alkeet	04R2
alkeistaso	04T1
alla data attuale	00k1
alle	04U2
allee	04W2
alleenstaand	04Y1
allen	04Z1
allgemeine hochschulreife	01?1
allé	04U2
allée	04[1
allén	04Z1
aloittelija	04\1
alt	04]3
altalanos iskola	04`2
alternant	01W1
alternante	01W1
alto	04b3
altra	03J1
alėja	03I1
am	04e1
ambassador	01h1
amet	04f1
amk	04g2
ammatillinen perustutkinto	04i1
ammatillinen tutkinto	04i1
ammattikorkeakoulu	03k1
ammattikorkeakoulututkinto	04J1
ammattikoulu	03k1
ammattiopisto	03k1
ammattitutkinto	04i1
amministratore	01l1
amministratrice	01l1
amministratur	04j1
amne	02[1
amt	0391
an	04k2
an mhaith	04m1
an-mhaith	04m1
ana dal	04=1
ana dil	04n1
ana dili	04n1
ana dilim	04n1
anabilim dali	04=1
anabilim dalı	04=1
anadil	04n1
anadili	04n1
anadilim	04n1
anadolu lisesi	03d1
anailisi	03J1
anailísí	03J1
anais	04o1
analis	0211
analist	0503
analista	0536
analisti	0591
analistă	03O1
analiticar	05:2
analitik	05<1
analitikas	02H1
analitike	02F2
analitikis	02I1
analitikė	02H1
analitičar	05:2
analityczka	01m1
analityk	01m1
analuutik	01=1
analyst	05=3
analyste	01W1
analytik	02J2
analytiker	05@3
analyytikko	05C1
analüütik	01=1
analītiķe	02I1
analītiķis	02I1
anaokulu	03d1
and	05D1
andar	04<1
andauernd	0461
anerkennung	00:1
anfaenger	05E2
anfaengerin	05E2
anfaengerkenntnisse	05G1
anfanger	05E2
anfangerin	05E2
anfangerkenntnisse	05G1
anfänger	05E2
anfängerin	05E2
anfängerkenntnisse	05G1
angajat	03O1
angestellte	05H1
angestrebt	05I1
anggota	0211
ani	05J1
animateur	01W1
animator	01h1
animatore	01l1
animatrice	05K2
anlagenbau	0391
annee	05M1
annees	05M1
anni	05N1
anno	05N1
année	05M1
années	05M1
ano	05O2
anois	05Q1
anos	05O2
ans	05M1
ansioluettelo	05R1
ansiomerkki	05S2
ansvarig	0281
ansvarlig	05U2
anticipated	05W1
antologi	05X3
antrenor	0591
antrenör	0591
anugerah	05[1
anwaeltin	02\1
anwalt	02\1
anwaltin	02\1
anwenderkenntnisse	05\1
anwältin	02\1
any	05]1
anyanyelv	05^1
anyanyelvi	05^1
anyanyelvi szint	05^1
anyanyelvu	05^1
anyanyelvű	05^1
anys	05]1
ao	05_1
aonad	05`1
ap	05a2
ap grad	03e1
ap-grad	03e1
apartamento	04<1
apartment	05c1
apbalvojums	00B1
apdovanojimas	05d1
apdrosinasana	05e1
apdrošināšana	05e1
aplieciba	05f1
apliecinajums	05f1
apliecinājums	05f1
apliecība	05f1
apolo	0201
apotek	05g5
apoteka	05l1
apotekare	0281
apoteker	0211
apotheek	02P1
apotheke	0391
apotheker	05m2
appartement	04[1
apprendista	01l1
apprenti	01W1
apprentice	01h1
apprenticeship	02O1
apprentie	01W1
approbation	05o1
aprendiz	0602
aprenent	0251
aprenenta	0251
aps	00`1
apt	0622
apteek	04f1
apteekkari	05C1
apteekki	0641
apteka	02n1
aptekarz	01m1
aptieka	05e1
apto	04<1
apulainen	05C1
apuraha	0651
apótek	0661
ar	0674
ar vardnicu	06;1
ar vārdnīcu	06;1
ara	01d1
arastirma gorevlisi	0591
arastirmaci	0591
araştırma görevlisi	0591
araştırmacı	0591
arbeider	06<1
arbeiter	05H1
arbeitsgruppe	06=1
arbejder	06>1
arbetare	0281
architect	06?2
architecte	01W1
architekt	06A4
architektas	02H1
architektka	01m1
architetta	01l1
architetto	01l1
archivar	05H1
ardleibheal	06E2
ardleibhéal	06E2
ardteistimeireacht	06G1
ardteistiméireacht	06G1
area	06H5
arendaja	01=1
arets	0143
arhitect	03O1
arhitecta	03O1
arhitectă	03O1
arhitekt	06M3
arhitekta	06P1
arhitekte	02I1
arhitekts	02I1
arkitekt	06Q4
arkkitehti	05C1
army	02o1
arodizglitiba	06U1
arodizglītība	06U1
arodskola	03j1
arquitecta	0262
arquitecte	0251
arquitecto	01A1
arquiteta	02R1
arquiteto	02R1
arsitek	0211
arst	01=1
arste	02I1
arsts	02I1
art director	06V1
art school	01K1
artenomi	04J1
artesaani	04i1
article	06W3
articol	06Z1
articolo	06[1
articulo	01\1
artigo	04o1
artikel	06\9
artikkel	06e3
artikkeli	06h2
artiklu	06j1
artist	01h1
artium	06k1
arts	02Q1
artykul	06l1
artykuł	06l1
artículo	01\1
aruhaz	06m1
arvioitu	06n1
arviolta	06n1
arvosana	06o1
arvosanalla	06o1
arvosanat	06o1
arxiv	01X1
arzt	02\1
arztin	02\1
as	0702
as levels	02O1
asa	00`1
ascaill	0721
asci	0591
ase	0731
asema	0641
asentaja	05C1
asesor	01A1
asesora	01A1
asianajaja	05C1
asiantuntija	0742
asiantuntijataso	0761
asigurari	0381
asigurări	0381
asilo	01O1
asistan	0591
asistani	0591
asistanı	0591
asisten	0211
asistent	0776
asistenta	03O1
asistentas	02H1
asistente	07=3
asistents	02I1
asistentă	03O1
asistentė	02H1
asl	03@1
asli	07@1
asociacija	03?1
asociacion	07A1
asociación	07A1
asociadas	07A1
asociados	07A1
asociat	03O1
asociatia	0381
asociatie	0381
asociația	0381
asociație	0381
asosiasi	07B1
assegurances	03E1
assessor	07C2
assessora	07C2
assez bien	07E1
assicurazioni	03@1
assistant	07F2
assistante	01W1
assistent	07H8
assistente	07P3
assistentti	05C1
assistenz	02\1
associacao	02S1
associacio	03E1
associació	03E1
associate	01h1
associate degree	07S2
associate of	02N1
associate of applied science	02N1
associate of arts	02N1
associate of science	02N1
associate's degree	02N1
associates	02o1
associati	03@1
association	02g1
associats	03E1
associazione	03@1
associação	02S1
associe	01W1
associee	01W1
associé	01W1
associée	01W1
assocjazzjoni	07U1
assoċjazzjoni	07U1
assurances	02g1
asszisztens	0201
astazi	01i1
asteptat	07V1
asti	07W2
astăzi	01i1
asuransi	07B1
asutaja	01=1
asystent	01m1
asystentka	01m1
asztalos	0201
at	07Y1
ate	05_1
ate a data	07Z1
ate a presente data	07Z1
ate agora	07Z1
ate ao presente	07Z1
ate hoje	07Z1
ate o momento	07Z1
atelier	07[4
ateliers	02g1
atendente	02R1
ateneo	01O1
atestat	01[1
atestatas	07_1
atestats	06U1
atestatul	01[1
atestāts	06U1
atheneum	07`1
atlag	07a1
atolyesi	03L1
atstovas	02H1
attache	01W1
attachee	01W1
attaché	01W1
attachée	01W1
attalinati	07b1
attendu	07c1
attestation	03D1
attestato	01>1
atti	06[1
attorney	01h1
attuale	00k1
attualmente	00k1
attālināti	07b1
atual	07Z1
atualidade	07Z1
atualmente	07Z1
atzime	07d1
atziniba	00B1
atzinība	00B1
atzīme	07d1
até	05_1
até a presente data	07Z1
até agora	07Z1
até ao presente	07Z1
até hoje	07Z1
até o momento	07Z1
até à data	07Z1
atölyesi	03L1
au	07e2
auditeur	01W1
auditor	07g6
auditora	0602
auditrice	01W1
audytor	01m1
audítor	07m1
aufsatz	07n1
aufstiegsfortbildung	03]1
augsts	07o2
augstskola	03j1
auhind	0812
aujourd'hui	00_1
aukio	0831
aukiri	0011
aukstas	0842
aukstasis neuniversitetinis	0861
aukstesnysis	0861
aukštas	0842
aukštasis neuniversitetinis	0861
aukštesnysis	0861
ausbildereignung	01?1
ausbilderschein	05o1
ausbildung	01?1
ausbildung als	01?1
ausbildung zum	01?1
ausbildung zur	01?1
ausgezeichnet	0872
ausiliario	01l1
auszeichnung	0891
auszubildende	05H1
author	01h1
authority	02o1
autista	01l1
autohaus	08:1
autojuht	01=1
automne	08;1
autonom	03E1
autonoma	08<2
autonomo	08>2
autor	02\1
autorin	02\1
autorisasjon	08@1
autorisation	08A2
autorizatie	01[1
autorizație	01[1
autovaditaja aplieciba	05f1
autovadītāja apliecība	05f1
auttava	04T1
autumn	08C1
autunno	08D1
autònom	03E1
autònoma	03E1
autónoma	07A1
autónomo	07A1
autônomo	02S1
auxiliar	0223
av	08E3
avaldatud	03K1
avancada	08H1
avancado	08I2
avancat	08K2
avance	08M2
avancerad	08O2
avanceret	08Q2
avancé	08M2
avansat	08S2
avansert	08U2
avanzada	08W1
avanzado	08X2
avanzata	08Z1
avanzato	08[2
avançada	08H1
avançado	08I2
avançat	08K2
avda	08]1
avdeling	08^2
avdelingen	08`1
avdelning	08a2
avdelningen	08c1
ave	05c1
avenida	08d2
avenija	08f1
avenue	08g2
average	00T1
avhandling	08i2
avinguda	08k1
avioliitossa	08l1
avocat	08m2
avocata	03O1
avocate	01W1
avocată	03O1
avoliitossa	08l1
avui	01d1
avukat	08o2
avustaja	05C1
avvanzat	0912
avvocata	01l1
avvocato	01l1
award	0933
awarded	0961
awards	00N1
aws certified	01N1
ay	0971
ayudante	01A1
ayuntamiento	07A1
az	0983
az dosud	09;1
azi	01i1
azienda	03@1
azienda agricola	03@1
azubi	09<1
azure	01N1
aðaleinkunn	01j1
aðalgrein	01k1
año	09=1
años	09=1
aģentūra	05e1
aşçı	0591
až	09>2
až dosud	09;1
așteptat	07V1
b a	09@1
b arch	09@1
b b a	09@1
b com	09@1
b dul	04F1
b e	09@1
b ed	09@1
b eng	09@1
b pharm	09@1
b s	09@1
b s c	00`1
b sc	09@1
b sc prof	09A1
b tech	09@1
b v	00`1
b-dul	04F1
b.a	09@1
b.arch	09@1
b.b.a	09@1
b.com	09@1
b.e	09@1
b.ed	09@1
b.eng	09@1
b.pharm	09@1
b.s	09@1
b.s.c	00`1
b.sc	09@1
b.sc.-próf	09A1
b.tech	09@1
b.v	00`1
b1	09B1
b2	09C1
ba	09D3
ba (hons	09@1
ba prof	09A1
ba-próf	09A1
baas	04L2
bab	09G1
bac	09H1
bac +2	09I1
bac +3	09J1
bac +5	03C1
bac es	09H1
bac general	09H1
bac général	09H1
bac pro	09H1
bac professionnel	09H1
bac s	09H1
bac si	09K1
bac technologique	09H1
bac+2	09I1
bac+3	09L2
bac+4	09J1
bac+5	03C1
bacalaureat	09N1
bacc	09O2
baccalaureat	09H1
baccalaureat professionnel	09H1
baccalauréat	09H1
baccalauréat professionnel	09H1
bacellerat	09Q1
bacellerat fl arti	09Q1
bacharel	09R1
bacharel em	09R1
bacharelado	09R1
bachelor	09S6
bachelor degree	09Y1
bachelor in	09Y1
bachelor of	09Z2
bachelor of applied science	09Y1
bachelor of architecture	09Y1
bachelor of arts	09Y1
bachelor of business administration	09Y1
bachelor of commerce	09Y1
bachelor of design	09Y1
bachelor of economics	09Y1
bachelor of education	09Y1
bachelor of engineering	09Y1
bachelor of fine arts	09Y1
bachelor of laws	09Y1
bachelor of medicine	09Y1
bachelor of music	09Y1
bachelor of nursing	09Y1
bachelor of science	09Y1
bachelor of social work	09Y1
bachelor of technology	09Y1
bachelor's	09Y1
bachelor's degree	09Y1
bachelorabschluss	09\1
bachelorgrad	09]2
bacheloropleiding	09_1
bachelors	09Y1
bachelorstudium	09`2
bacheloruddannelse	09b1
bachiller	09c2
bachiller universitario	09e1
bachillerato	09f1
backen	04Z1
backend	06V1
backer	05H1
backerei	0391
badacz	01m1
badan	07B1
baecker	05H1
baeckerei	0391
baer	09g2
bafa	03D1
bagare	0281
bager	06>1
bageri	09i2
bagian	09k1
bahar	09l1
bahasa ibu	07@1
bai bao	09m1
bai thuyet trinh	09m1
bai viet	09m1
baik	09n2
baile	0721
baineann	0:01
bainisteoir	03J1
bairro	04<1
baitsileir	0:11
baitsiléir	0:11
baix	0:21
bajo	0:32
bakalar	0:53
bakalarske	0:82
bakalarske studium	0:82
bakalarsky	0::1
bakalaura	0:;1
bakalaura grads	0:;1
bakalaura grāds	0:;1
bakalauras	0:<1
bakalaureus	0:=1
bakalaureusekraad	0:=1
bakalaureuseope	0:=1
bakalaureuseõpe	0:=1
bakalauro	0:<1
bakalauro laipsnis	0:<1
bakalaurs	0:;1
bakalár	0:>1
bakalárske	0:>1
bakalárske štúdium	0:>1
bakalář	0::1
bakalářské	0::1
bakalářské studium	0::1
bakalářský	0::1
bakanligi	03L1
bakanlığı	03L1
bakari	0661
bakarí	0661
baker	0:?2
bakeri	0:A1
bakery	02o1
bakkalargrada	09A1
bakkalaureat	09\1
bakkalárgráða	09A1
bakken	0:B1
bakker	02Q1
bakkerij	02P1
balai	07B1
balas	0:C1
balconista	02R1
balva	00B1
ban	0:D1
ban hang	09K1
ban ngu	0:E1
banc	0:F2
banca	0:H2
banco	08>2
bancă	0381
bang	0:J1
bang cu nhan	0:K1
bang dai hoc	0:K1
bang khen	0:L1
bang lai	0:J1
bang sang che	09m1
bang thac si	0:M1
bang tot nghiep thpt	00H1
bang trung cap	00H1
bank	0:N;
banka	0:Y7
bankas	03?1
bankasi	03L1
bankası	03L1
banker	01h1
banki	0661
bankkauf	05H1
banque	02g1
bao cao	09m1
bao hiem	0:`1
bao tang	0:`1
barbat	0:a1
barbatesc	0:a1
barch	09@1
bardzo dobra	0:b2
bardzo dobry	0:b2
bardzo dobrze	0:d1
barista	01h1
barnehage	0:A1
barnehagelaerer	06<1
barnehagelærer	06<1
barneskole	0:e1
barnskoetare	0281
barnskotare	0281
barnskötare	0281
barri	08k1
barrio	08]1
bartender	01h1
basari belgesi	0:f1
base	0:g2
bases	0:i2
basic	0:k4
basic knowledge	0:o2
basic user	0;11
basica	0;25
basico	0;75
basique	0;<1
basis	0;=8
basiskennis	0;E2
basiskenntnisse	0;G2
basisniveau	0;I1
basisschool	07`1
basiswissen	0;J1
baskan	0591
baskani	0591
baskunskaper	0;K1
baslangic	0;L2
baslangic seviyesi	0;N1
batiment	04[1
batxiller	0;O1
batxillerat	0;O1
bau	0391
baugeschaeft	0391
baugeschaft	0391
baugeschäft	0391
bauleiter	05H1
bay	0;P1
bay gio	0;Q1
bayan	0;R1
baza	0;S2
bazi	0;U1
baziku	0;V2
bazinis	0;X2
bază	0;S2
baċellerat	09Q1
baċellerat fl-arti	09Q1
başarı belgesi	0:f1
başkan	0591
başkanı	0591
başlangıç	0;L2
başlangıç seviyesi	0;N1
bażi	0;U1
bażiku	0;V2
bba	09@1
bc	09@1
bca	09@1
bcom	09@1
bd	0;Z2
bdes	09@1
bean	0:01
beasiswa	05[1
beauftragte	05H1
bec	0;\1
beca	0;]2
becari	0251
becaria	0262
becario	01A1
becelor	0;_1
beco	04<1
becària	0251
bed	09@1
bedrift	0:A1
bedrijf	02P1
befaehigung	0;`1
befahigung	0;`1
befriedigend	0;a1
befähigung	0;`1
begeleider	02Q1
beginnend	0;b1
beginner	0;c4
begraensad	0;K1
begraenset	0;g1
begransad	0;K1
begrenset	0;h1
begränsad	0;K1
begrænset	0;g1
begynder	0;i2
beheerder	02Q1
behoerde	0391
behoerighet	0;k2
behorde	0391
behorighet	0;k2
behörde	0391
behörighet	0;k2
bei	0;m1
bei der	0;m1
beim	0;m1
beitrag	0;n2
bekar	0<01
beklenen	0<11
bekâr	0<01
belediyesi	03L1
belge	0<21
belgesi	0<21
belum kawin	0<31
belum menikah	0<31
bendahara	0211
bendrove	03?1
bendrovė	03?1
benevole	01W1
beng	09@1
bengkel	07B1
benh vien	0:`1
bep	0<42
beraeknad	0<61
beraeknas	0<61
beraknad	0<61
beraknas	0<61
berater	05H1
berechtigung	0;`1
bereich	01B2
beri	0<72
bernudarzs	03j1
bersertifikat	0<91
berufsausbildung	01?1
berufskolleg	0<:1
berufslehre	01?1
berufsschule	0<:1
beräknad	0<61
beräknas	0<61
bescheinigung	0;`1
best	00N1
bestuurslid	02Q1
beszerzo	0201
beszerző	0201
betreuer	05H1
betrieb	0391
betriebswirt	03]1
betyg	0<;1
beurs	0<<1
bevis	0<=3
bewerbung	0<@1
bewerbungsunterlagen	0<@1
bewijs	0<A1
bečelor	0;_1
bfa	09@1
bhalissa	0<B1
bhd	00`1
bhv	01N1
biblioteca	0<C5
bibliotecar	03O1
bibliotecara	03O1
bibliotecari	0251
bibliotecaria	0262
bibliotecario	0<H3
bibliotecară	03O1
bibliotecària	0251
bibliotecário	02R1
bibliotecă	0381
bibliotek	0<K3
biblioteka	0<N4
bibliotekar	0<R3
bibliotekarie	0281
bibliotekarka	01m1
bibliotekars	02I1
bibliotekarz	01m1
bibliotekininkas	02H1
bibliotekārs	02I1
bibliothecaire	01W1
bibliothecaris	02Q1
bibliotheek	02P1
bibliothekar	05H1
bibliotheque	02g1
bibliothèque	02g1
bibliothécaire	01W1
bibliotēka	05e1
bidan	0211
bidang	09k1
bidang studi	0<U1
biedriba	05e1
biedrība	05e1
biegla	0:d1
biegle	0:d1
biegly	0:d1
biegła	0:d1
biegły	0:d1
bien	0<V2
bien dich	09K1
bien tap vien	09K1
big registratie	0<X1
big-registratie	0<X1
bij	0<Y1
bij de	0<Y1
bijdrage	0<Z1
bijscholing	0<[1
bildiri	0<\1
bildirisi	0<\1
bildungswerk	0<:1
bildungszentrum	0<:1
bilingual	0<]3
bilingue	0<`5
bilingv	0<e1
bilingvals	0<f1
bilingvāls	0<f1
bilingwi	0<g1
bilingüe	0<h2
bilstjori	0<j1
bilíngue	0<k1
bine	0<l1
biografija	0<m1
bioleg	0251
biolog	0<n2
biologa	0=03
biologist	01h1
biologo	0<H3
biologus	0201
biológus	0201
birim	0=31
birimi	0=31
birincilik	0:f1
birincilik odulu	0:f1
birincilik ödülü	0:f1
birincisi	0:f1
birojs	05e1
birou	0=42
bis	0=62
bis dato	0461
bis heute	0461
bis jetzt	0461
bis zum	0=81
bitrade	0281
bitraede	0281
biträde	0281
biuras	03?1
biuro	0=92
biyolog	0591
bizonyitvany	0=;2
bizonyítvány	0=;2
biztosito	06m1
biztosító	06m1
biên dịch	09K1
biên tập viên	09K1
biòleg	0251
biòloga	0251
bióloga	01A1
biólogo	0602
bksb	0;\1
bl	04F1
bladamadur	0<j1
blagajnica	0==1
blagajnik	0=>2
blaðamaður	0<j1
bliain	0=@1
bliana	0=@1
bln	0=A1
bloco	04<1
blog post	0=B1
blok	0=C2
bloque	08]1
bls	01N1
blvd	05c1
bmus	09@1
bo	0=E3
bo phan	0:D1
boa	0=H1
bodega	07A1
bodegas	07A1
bodegues	03E1
boek	0<Z1
boekhouder	02Q1
boernehave	0=I2
bog	02b1
bok	0=K3
bokari	0<j1
bokasafn	0661
bolag	0=N1
boletin	01\1
boletín	01\1
bolnica	02k3
bolnisnica	0=O1
bolnišnica	0=O1
bolsa	00M1
bolseiro	02R1
bolsista	02R1
bolt	04B2
bolum	0=P2
bolumu	0=R2
bom	0=T2
bon	0=V2
bon niveau	0=X1
bon nivell	0=Y1
bona	0=Y1
bonn	0=Z1
bonne connaissance	0=[1
bonne maitrise	0=V2
bonne maîtrise	0=V2
bonnes connaissances	0=V2
bons conhecimentos	0=H1
book	0=B1
bootcamp	0=\3
bornehave	0=I2
boroz	0=_1
boroż	0=_1
borsa di studio	00O1
bosanmis	0<01
bothar	0721
botiga	03E1
bottega	03@1
boulanger	01W1
boulangerie	02g1
boulevard	0=`3
bourse	00L1
boutique	02g1
bouw	02P1
box	0=c1
boşanmış	0<01
bpharm	09@1
br	0=d1
bra	0=e3
branca	0=h1
branch	0=i1
brandos atestatas	0=j1
brans	04=1
branş	04=1
brauerei	0391
braut	0=k2
brev	0=m1
brevet	0=n3
brevet de technicien superieur	09I1
brevet de technicien supérieur	09I1
brevet des colleges	09H1
brevet des collèges	09H1
brevetto	06[1
brewer	01h1
brewery	02o1
brigadnik	0>11
brigádník	0>11
brivi	0>21
brivi parvaldu	0>21
brivpratigais	02I1
broadcasting	02o1
broker	01h1
bronze	00N1
bronze medal	00N1
bronzovy	0051
bronzový	0051
brouwerij	02P1
browar	02n1
brukbar	0>31
brutar	03O1
brutarie	0381
brutărie	0381
brygadzista	01m1
bryggeri	0<K3
brīvi	0>21
brīvi pārvaldu	0>21
brīvprātīgais	02I1
bs	09@1
bs prof	09A1
bs-próf	09A1
bsc	0>42
bsc (hons	09@1
bsn	09@1
bt	00`1
btec	0>62
btech	09@1
bts	0>83
buaiteoir	0=Z1
bucatar	03O1
buch	07n1
buchhalter	05H1
bucătar	03O1
buen nivel	0>;1
buena	0>;1
bueno	0><2
buero	0391
buerokauffrau	09<1
bufet	03E1
bufete	07A1
bugun	0>>1
bugün	0>>1
buhaltere	02H1
buhalteris	02H1
buhalterė	02H1
builder	01h1
builders	02o1
building	05c1
buku	09G1
bul	0=d1
bulan	0=A1
bulats	0;\1
bulevar	0=d1
bulevardul	04F1
bulv	0>?1
bulvari	0>?1
bulvaris	0>@1
bulvarı	0>?1
bulvāris	0>@1
bun	0>A2
buna	0<l1
bunleibheal	0>C1
bunleibhéal	0>C1
bunscoil	01D1
bunusach	0>D2
bunúsach	0>D2
bună	0<l1
buon livello	0>F1
buona	0>G2
buona conoscenza	0>F1
buone	0>F1
buono	0>G2
bureau	0>I4
buro	0391
burokauffrau	09<1
buroo	04f1
burosu	03L1
burs	0:f1
bursa	0>M1
bursary	00N1
bursu	0:f1
bursă	0>M1
buruh	0211
business analyst	06V1
business fluent	0>N1
business level	0>N1
business school	01K1
business unit	0=i1
but	09J1
butas	03I1
butcher	01h1
butik	09i2
butikk	0:A1
buyer	01h1
bv	00`1
bvba	00`1
byg	0>O1
bygg	0>P2
byra	0>P2
byraa	0>P2
byrjandi	0>R1
byrå	0>P2
bài báo	09m1
bài thuyết trình	09m1
bài viết	09m1
bàsic	0>S2
bàsica	0:21
bác sĩ	09K1
bán hàng	09K1
báo cáo	09m1
básica	0>U4
básico	0>U4
bâtiment	04[1
bây giờ	0;Q1
bäcker	05H1
bäckerei	0391
bær	09g2
bénévole	01W1
bílstjóri	0<j1
bók	0>Y1
bókari	0<j1
bókasafn	0661
bóthar	0721
bölüm	0=P2
bölümü	0=R2
børnehave	0=I2
büro	0391
bürokauffrau	09<1
büroo	04f1
bürosu	03L1
bărbat	0:a1
bărbătesc	0:a1
bērnudārzs	03j1
bħalissa	0<B1
bản ngữ	0:E1
bảo hiểm	0:`1
bảo tàng	0:`1
bằng	0:J1
bằng cử nhân	0:K1
bằng khen	0:L1
bằng lái	0:J1
bằng sáng chế	09m1
bằng thạc sĩ	0:M1
bằng trung cấp	00H1
bằng tốt nghiệp thpt	00H1
bằng đại học	0:K1
bệnh viện	0:`1
bộ	0:`1
bộ phận	0:D1
c o	0>Z1
c p	0>[1
c so	0>\1
c.so	0>\1
c/o	0>Z1
c1	0>]1
c2	0>^1
cabinet	02g1
caces	03D1
cad	0>?1
caddesi	0>?1
cadre	01W1
cae	0;\1
cafe	02o1
café	02o1
cahiers	0>_1
caibidil	0>`1
cainteoir duchais	0>a1
cainteoir dúchais	0>a1
caisse	02g1
caissier	01W1
caissiere	01W1
caissière	01W1
caixa	02R1
cajera	01A1
cajero	01A1
cal	03E1
calea	04F1
calificacion	0>b1
calificación	0>b1
calificare	01[1
calificativ	0>c1
calle	08]1
camara	07A1
camara municipal	02S1
camarera	01A1
camarero	01A1
cambrer	0251
cambrera	0251
cambridge	0;\1
cameriera	01l1
cameriere	01l1
cami	08k1
camino	08]1
campus	0>d1
cams	01N1
camí	08k1
can ban	0>e2
cand	0>g1
cand jur	0>g1
cand mag	0>h3
cand merc	0>g1
cand polyt	0>g1
cand scient	0>g1
cand. mag	0>k1
cand.jur	0>g1
cand.mag	0>l2
cand.merc	0>g1
cand.polyt	0>g1
cand.scient	0>g1
cantina	03@1
cantine	03@1
cao cap	0>n1
cao cấp	0>n1
cao dang	0>o2
cao hoc	0:M1
cao học	0:M1
cao đẳng	0>o2
cap	0?14
capacitacao	0?51
capacitação	0?51
capataz	01A1
capes	03C1
capital	02o1
capitol	0?62
capitolo	06[1
capitulo	0?82
capo	01l1
capocantiere	01l1
capoprogetto	01l1
captain	01h1
capítol	0?:1
capítulo	0?82
caregiver	01h1
carer	01h1
caretaker	01h1
carne	01Z1
carnet	0?;2
carné	01Z1
carpenter	01h1
carrer	08k1
carretera	0?=2
carte	06Z1
carteira	0??1
casa editrice	03@1
casada	0?@3
casado	0?C2
casat	0?E1
casatorit	0?F1
casatorita	0?F1
case study	0?G1
cashier	01h1
casier	03O1
casiera	03O1
casieră	03O1
casnicka	0?H1
casnik	0?H1
casopis	0?I4
cassiera	01l1
cassiere	01l1
castigatoare	0>M1
castigator	0>M1
cbs	0?M1
cbse	00E1
ccie	01N1
ccna	01N1
ccnp	01N1
cd	0>?1
ce jour	00_1
ceadunas	0?N1
ceadúnas	0?N1
ceannaire	03J1
cearnog	0721
cearnóg	0721
cedex	04[1
cedula	0??1
ceg	06m1
cegep	01M1
ceh	01N1
ceim	0:11
ceim bhaitsileara	0:11
celi	0;\1
celibataire	0?O1
celibe	0?P1
celler	03E1
cellers	03E1
cellule	0?Q1
celpe bras	0;\1
celpe-bras	0;\1
cels	0>@1
celta	01N1
cena	0?R2
centar	0?T2
center	0?V2
centras	03?1
centre	03E1
centre de formacio	01L1
centre de formació	01L1
centre de formation	01M1
centre hospitalier	02g1
centro	0?X3
centro de formacao	0?[1
centro de formacion	0>d1
centro de formación	0>d1
centro de formação	0?[1
centro educativo	0>d1
centro universitario	0?[1
centro universitário	0?[1
centrs	05e1
centru	0381
centrul	0381
centrum	0?\5
ceo	06V1
cep	04<1
cercetatoare	03O1
cercetator	03O1
cercetătoare	03O1
cercetător	03O1
certificaat	0?a2
certificacao	0??1
certificacio	01Y1
certificacion	01Z1
certificació	01Y1
certificación	01Z1
certificada	0?c3
certificado	0?f2
certificare	01[1
certificat	0?h3
certificat de calificare	09N1
certificata	0?k2
certificate	01U1
certification	0?m2
certificato	01>1
certificată	01[1
certificazione	01>1
certificação	0??1
certificeret	0?o1
certificering	0@02
certificiran	0@21
certifie	03D1
certified	01U1
certifiee	03D1
certifierad	0@31
certifiering	0@31
certifikace	0@41
certifikacia	0@51
certifikat	0@69
certifikat tas sekondarja	0@?1
certifikazzjoni	0@@1
certifikácia	0@51
certifikát	0@A2
certifié	03D1
certifiée	03D1
certyfikat	0@C1
certyfikaty	0@C1
certyfikowany	0@C1
cerveny diplom	0@D2
cesta	0@F3
cestne uznani	0051
cestne uznanie	0041
cet 4	0;\1
cet 6	0;\1
cet-4	0;\1
cet-6	0;\1
cet4	0;\1
cet6	0;\1
cevirmen	0591
cevrimici	0@I1
ceļš	0>@1
cfa	0@J2
cfgm	0@L2
cfgs	0@N3
cfo	06V1
cgpa	0@Q1
chair	01h1
chairman	01h1
chairwoman	01h1
champion	00N1
chantier	0@R2
chantiers	02g1
chapitre	0>_1
chapter	0=B1
charge	01W1
chargee	01W1
chargé	01W1
chargée	01W1
charity	02o1
chartered	01U1
chauffeur	0@T2
chauffoer	01n2
chauffor	01n2
chaufför	0281
chauffør	06>1
chaussee	0@V1
chef	0@W6
chef de projet	01W1
chefe	02R1
cheffe	01W1
chefin	02\1
chemiker	05H1
chemin	04[1
chemist	01h1
chercheur	01W1
chercheuse	01W1
chez	0@]1
chief	01h1
chimico	01l1
chimist	03O1
chu	02g1
chu tich	09K1
chua ket hon	0@^1
chung chi	0:J1
chung chi hanh nghe	0:J1
chung cu	0@_1
chung cư	0@_1
chung nhan	0:J1
chuong	09m1
chuyen gia	0@`1
chuyen nganh	0@a1
chuyen sau	0@`1
chuyen vien	09K1
chuyên gia	0@`1
chuyên ngành	0@a1
chuyên sâu	0@`1
chuyên viên	09K1
chwila obecna	0451
chwili obecnej	0451
chưa kết hôn	0@^1
chương	09m1
chủ tịch	09K1
chứng chỉ	0:J1
chứng chỉ hành nghề	0:J1
chứng nhận	0:J1
cia	01N1
cicle formatiu	0;O1
cicle formatiu de grau superior	0@b1
ciclo formativo de grado medio	09f1
ciclo formativo de grado superior	0@c1
cientific	0251
cientifica	0262
cientifico	01A1
cientista	02R1
científic	0251
científica	0262
científico	01A1
cift anadal	0@d1
cijfer	0@e1
cikk	0@f2
cils	0;\1
cio	06V1
cipd	01N1
cirak	0591
cisa	01N1
cism	01N1
cisnik	0>11
ciso	06V1
cissp	01N1
city of	02o1
civil partnership	0@h1
civilekonom	0@i1
civilingenioer	0>g1
civilingenior	0>g1
civilingeniør	0>g1
civilingenjoer	0@i1
civilingenjoersexamen	0@i1
civilingenjor	0@i1
civilingenjorsexamen	0@i1
civilingenjör	0@i1
civilingenjörsexamen	0@i1
cka	01N1
ckad	01N1
clan	0@j3
clanak	0@m2
clanek	0@o2
clanica	0A12
clanok	0A31
classificacao	0A41
classificação	0A41
cleaner	01h1
clen	0A52
clerk	01h1
clinic	02o1
clinica	0<C5
clinică	0381
clinique	02g1
close	05c1
clínica	02h3
cma	01N1
cmo	06V1
cnam	0A71
cnavt	0;\1
cnh	0??1
co	0A82
co author	0=B1
co ban	0>e2
co founder	01h1
co gia dinh	0@^1
co ltd	00`1
co phan	0:`1
co-author	0=B1
co-founder	01h1
co. ltd	00`1
co., ltd	00`1
coach	0A:4
cocinera	01A1
cocinero	01A1
coding bootcamp	0A>1
coeficiente de rendimento	0A41
cok iyi	0A?2
cok iyi derecede	0AA1
colaiste	01D1
colegiada	01Z1
colegiado	01Z1
colegio	0AB2
colegio oficial	07A1
colegiu	0731
colegiu universitar	0AD1
colegiul	0731
colla	03E1
collaboratore	01l1
collaboratrice	01l1
college	0AE4
collegio	01O1
colloque	0>_1
collège	01M1
colonia	08]1
col·legi	01L1
coláiste	01D1
colégio	0?[1
combinat	0381
comercial	0262
comercio	02S1
comfortable	0AI1
comhairle	0AJ1
comhairleoir	03J1
comhar	0AJ1
comhdhail	0>`1
comhdháil	0>`1
comhlacht	0AJ1
comhordaitheoir	03J1
commendation	00N1
commercial	01W1
commerciale	05K2
commessa	01l1
commesso	01l1
communaute	02g1
communauté	02g1
commune	02g1
communication	0>_1
communications	02o1
communicative	0AK1
community college	01K1
comortas	0=Z1
compagnia	03@1
compagnie	02g1
companhia	02S1
compania	07A1
companie	0381
company	02o1
companyia	03E1
compañía	07A1
competent	0AI1
competente	0AL2
competition	00N1
comprador	02R1
comptable	0AN2
comptia	01N1
comuna	04F1
comune	03@1
comunicacao	04o1
comunicacio	0?:1
comunicacion	01\1
comunicació	0?:1
comunicación	01\1
comunicare	06Z1
comunicação	04o1
comércio	02S1
comórtas	0=Z1
con lode	00G1
concentration	0AP1
conclusao prevista	0AQ1
conclusão prevista	0AQ1
concorso	00O1
concours	00L1
concubinage	0?O1
concurs	0AR2
concurso	0AT2
conducteur	01W1
conductor	0262
conductora	0262
conductrice	01W1
conference	0AV2
conferencia	0AX3
conferentie	0<Z1
conferenza	06[1
conferinta	06Z1
conferință	06Z1
conferència	0?:1
conferência	04o1
confirme	0A[1
confirmé	0A[1
conférence	0>_1
cong nhan	09K1
cong tac vien	09K1
cong ty	0:`1
congres	0A\3
congreso	01\1
congresso	04o1
congrès	0>_1
congrés	0?:1
coniugata	0?P1
coniugato	0?P1
conjunto	04<1
conocimientos basicos	0A_1
conocimientos básicos	0A_1
conoscenza base	0A`1
conseguimento previsto	0Aa1
conseil	02g1
conseiller	01W1
conseillere	01W1
conseillère	01W1
conservatoire	01M1
conservatori	01L1
conservatorio	0Ab3
conservatorium	07`1
conservatorul	0731
conservatory	01K1
conservatório	0?[1
conserveries	02g1
consilier	03O1
consiliera	03O1
consilieră	03O1
consiliul	0381
construcciones	07A1
construccions	03E1
construcoes	02S1
construction	02o1
constructora	07A1
construtora	02S1
construções	02S1
consulente	01l1
consulenza	03@1
consultancy	0Ae2
consultant	0Ag5
consultanta	03O1
consultante	01W1
consultantă	03O1
consulting	02o1
consultor	0223
consultora	0Al4
consultoria	02h3
consultoría	07A1
contabil	03O1
contabila	03O1
contabile	01l1
contabilista	02R1
contabilă	03O1
contable	01A1
contador	0602
contadora	0602
contae	0721
contest	00N1
continuing	0B01
contractor	01h1
contrada	0>\1
contributor	01h1
controleur	0@T2
controleuse	01W1
controller	0B12
contrôleur	01W1
contrôleuse	01W1
convegno	06[1
conversa	0B31
conversacao	0B41
conversacional	0B51
conversatieniveau	0B61
conversation	07E1
conversational	0B72
conversationnel	07E1
conversação	0B41
conversațional	0B91
coo	06V1
cook	01h1
cooperativa	0<C5
cooperative	02g1
cooperativă	0381
coopérative	02g1
coordenador	02R1
coordenadora	02R1
coordinador	0262
coordinadora	0262
coordinateur	01W1
coordinator	06?2
coordinatore	01l1
coordinatrice	0B:3
coordonatoare	03O1
coordonator	03O1
copywriter	0B=2
corp	00`1
corporacion	07A1
corporación	07A1
corporation	0B?2
corso	0BA3
corso di formazione	03A1
corso di laurea	0BD1
costruzioni	03@1
cou	09f1
council	02o1
counsellor	01h1
counselor	01h1
county	02o1
couramment	0BE1
courant	0BE1
courant et professionnel	0BF1
cours	0BG2
course	0BI1
coursera	0A71
court	05c1
cozinheira	02R1
cozinheiro	02R1
coördinator	02Q1
coördinatrice	02Q1
cp	08]1
cpa	01N1
cpe	0;\1
cpo	06V1
crea	0??1
creche	0BJ2
credential	01U1
crescent	05c1
crèche	02g1
csapat	0BL1
csc	0BM2
cscs	01N1
csm	01N1
csoport	0BO3
ct	05c1
ctesp	0BR1
cto	06V1
cu nhan	0:K1
cu nhan dai hoc	0:K1
cua hang	0:`1
cuideachta	0AJ1
cuiner	0251
cuinera	0251
cuisinier	01W1
cuisiniere	01W1
cuisinière	01W1
cukrasz	0201
cukrász	0201
cukup	0BS2
cukup baik	0BU1
cum laude	0@Q1
cunostinte de baza	0BV1
cunoștințe de bază	0BV1
cuntasoir	03J1
cuntasóir	03J1
cuntoir	03J1
cuoc thi	0:L1
cuoca	01l1
cuoco	01l1
cup	00N1
curator	01h1
curent	0BW1
current	0B01
currently	0B01
curriculo	0BX2
curriculo profissional	0BZ1
curriculum	0B[6
curriculum vitae	0Ba@
curriculum vitæ	0C11
currículo	0BX2
currículo profissional	0BZ1
currículum	0C22
currículum vitae	0C41
currículum vítae	0C51
curs	0C64
cursillo	0C:1
curso	0C;4
curso tecnico	0BR1
curso tecnico superior profissional	0BR1
curso técnico	0BR1
curso técnico superior profissional	0BR1
cursus	0<[1
cuộc thi	0:L1
cv	0C?E
cvut	0CT1
czasopismo	06l1
cámara	07A1
câmara municipal	02S1
câștigătoare	0>M1
câștigător	0>M1
cédula	0??1
cég	06m1
cégep	01M1
céim	0:11
céim bhaitsiléara	0:11
célibataire	0?O1
có gia đình	0@^1
công nhân	09K1
công ty	0:`1
cúntóir	03J1
căn bản	0>e2
căsătorit	0?F1
căsătorită	0?F1
cơ bản	0>e2
cổ phần	0:`1
cộng tác viên	09K1
cử nhân	0:K1
cử nhân đại học	0:K1
cửa hàng	0:`1
d	0CU3
d d	0CX3
d o o	00`1
d phil	0C[1
d.d	0CX3
d.o.o	00`1
d.phil	0C[1
d1	00^1
d2	0C\2
d3	0C\2
d4	0C^1
da	0C_2
da ket hon	0@^1
da remoto	00e1
dabar	0Ca1
dabartis	0Ca1
daftar riwayat hidup	0Cb1
daglig leder	0Cc1
dags dato	0Cd2
dai hoc	0Cf1
daire	0>?1
daktaro laipsnis	0Cg1
dal	0C_2
dala	0Ch1
dalf	0;\1
damh	01D1
damm	0@V1
dan	0Ci1
dan beri	0Cj1
danas	0Ck2
danes	0Cm1
dang lam	0;Q1
danh hieu	0:L1
danh hiệu	0:L1
danisma	0591
danisman	0591
danismani	0591
danismanlik	03L1
danışma	0591
danışman	0591
danışmanlık	03L1
danışmanı	0591
darbiniece	02I1
darbinieks	02I1
darbnica	05e1
darbnīca	05e1
darbuotoja	02H1
darbuotojas	02H1
dari	0Cn1
daring	0Co1
darzelis	0D01
darželis	0D01
dasar	0D12
data scientist	06V1
datheangach	0>a1
dato	0461
dau bep	09K1
dawret	0D31
day	0D41
days	0D41
daļa	0Ch1
dba	06V1
dba degree	0C[1
dd	0Cd2
de	0D59
de acasa	0D>1
de acasă	0D>1
de baza	0;S2
de bază	0;S2
de l	0D?2
de la	0DA2
de tai	0DC1
dea	0DD2
dean	01h1
dean's list	00N1
debutant	0:i2
degree	09Y1
degustator	0@41
degustátor	0@41
deild	0DF3
deimhniu	0?N1
deimhniú	0?N1
dekanova nagrada	0061
del	0DI5
delavec	0DN1
delavka	0DN1
delavnica	0=O1
dele	0;\1
delegacion	0DO1
delegación	0DO1
delegada	01A1
delegado	01A1
delegue	01W1
deleguee	01W1
delf	0;\1
delnice	0>11
delnik	0>11
den	0DP1
den beri	0Cj1
den nay	0;Q1
denetci	0591
denetçi	0591
dengan pujian	0DQ1
dentist	01h1
departament	0DR3
departamentas	0DU1
departamento	0DV2
departaments	0Ch1
departamentul	0DX1
departemen	09k1
departement	0DY4
departman	0=31
departmani	0=31
departmanı	0=31
department	0=i1
department of	0D]2
dependent	0251
dependienta	01A1
dependiente	01A1
dept	0=i1
depuis	0D_1
deputy	01h1
derece	0D`2
dergi	0<\1
dergisi	0<\1
dernegi	03L1
derneği	03L1
derzeit	0461
des	0Db2
des de	0Dd2
des del	0Df1
desa	0Dg1
desainer	0211
desarrollador	01A1
desarrolladora	01A1
desde	0Dh4
desenvolupador	0251
desenvolupadora	0251
desenvolvedor	02R1
desenvolvedora	02R1
designer	0Dl:
deskundig	0E61
despacho	07A1
despatx	03E1
dess	0DD2
destytoja	02H1
destytojas	02H1
deug	0E72
deust	09I1
deutsches sprachdiplom	0E91
deuxieme prix	00L1
deuxième prix	00L1
devam	0>>1
devam ediyor	0>>1
devam etmekte	0>>1
developer	0B=2
developpeur	01W1
developpeuse	01W1
devops	06V1
deweloper	01m1
dezernat	06=1
dezvoltator	03O1
di	0E:3
di base	0A`1
dibinatajs	02I1
dibinātājs	02I1
dielna	03>1
dielňa	03>1
diem	0E=1
diem trung binh	0E=1
dienst	0E>2
diensten	02P1
dieu duong	09K1
dieu hanh	09K1
dieu phoi vien	09K1
digital	02o1
diharapkan	0E@1
dij	0EA2
dijk	0EC1
dilna	0ED1
din	0EE3
dinas	07B1
dioploma	0?N1
dioplóma	0?N1
dipartiment	0EH1
dipartimento	0EI1
dipl	0EJ1
dipl inf	0EJ1
dipl ing	0EK2
dipl ing (fh	09\1
dipl kfm	0EJ1
dipl. ing	0EM1
dipl.-inf	0EJ1
dipl.-ing	0EJ1
dipl.-ing. (fh	09\1
dipl.-kfm	0EJ1
diplom	0EN7
diplom (fh	09\1
diplom ingenieur	0EU1
diplom-ingenieur	0EU1
diploma	0EVA
diploma accademico	0Eg1
diploma de bacalaureat	09N1
diploma de excelenta	0>M1
diploma de licenta	0Eh1
diploma de master	0Ei1
diploma di	0Ej1
diploma di maturita	0Ej1
diploma di maturità	0Ej1
diploma di scuola superiore	0Ej1
diploma iii	03H1
diploma in	02N1
diploma its	0Ek1
diploma iv	0C^1
diploma notu	03B1
diploma superiore	0Ej1
diploma tecnico superiore	0Ek1
diploma universitario	0Eg1
diplomada en	0El2
diplomado en	09e1
diplomant	0En1
diplomas	07_1
diplomasi	0<21
diploması	0<21
diplomat en	0Eo1
diplomatura	0El2
diplome	03D1
diplome d'etat	03C1
diplome d'ingenieur	03C1
diplome d'universite	03D1
diplome de grande ecole	03C1
diplomi insinoori	0F01
diplomi-insinoeoeri	0F01
diplomi-insinööri	0F01
diplomingenioer	09b1
diplomingenior	09b1
diplomingeniør	09b1
diplomirana	0En1
diplomirani	0F13
diplomovany specialista	0F41
diplomovaný specialista	0F41
diploms	05f1
diplomski studij	0EM1
diplomuddannelse	0>g1
diplomă	0F52
diplomă de bacalaureat	09N1
diplomă de excelență	0>M1
diplomă de licență	0Eh1
diplomă de master	0Ei1
diplóma	0F71
diplôme	03D1
diplôme d'ingénieur	03C1
diplôme d'université	03D1
diplôme d'état	03C1
diplôme de grande école	03C1
diputacio	03E1
diputacion	07A1
diputació	03E1
diputación	07A1
dirbtuves	03?1
dirbtuvės	03?1
direcao	0F81
direccion	0DO1
dirección	0DO1
directeur	0F92
directia	0DX1
direction	0?Q1
directoare	03O1
director	0F;4
directora	0262
directrice	0@T2
direcția	0DX1
direkcija	0F?1
direktoer	05@3
direktor	0F@8
direktoratet	0:A1
direktore	02F2
direktorius	02H1
direktorlugu	0=31
direktors	02I1
direktoru	0591
direktorė	02H1
direktur	0211
direktör	0FH2
direktörlüğü	0=31
direktörü	0591
direktør	05U2
diretor	02R1
diretor executivo	02R1
diretora	02R1
diretoria	0F81
direttore	01l1
direttrice	01l1
direttur	04j1
direzione	0EI1
direção	0F81
dirigente	01l1
dis	0FJ2
disainer	01=1
discreta	0FL1
discreto	0FM2
disenador	01A1
disenadora	01A1
disertace	0FO1
disertacija	0FP3
disertasi	09G1
disertācija	0FS1
diseñador	01A1
diseñadora	01A1
dispatcher	01h1
disputerad	0FT1
dissenyador	0251
dissenyadora	0251
dissertation	0FU2
disszertacio	0FW1
disszertáció	0FW1
distanciel	00a1
distans	0FX1
distincao	00M1
distincio	01Q1
distincion	01P1
distinció	01Q1
distinción	01P1
distinctia	0>M1
distinctie	0>M1
distinction	0FY3
distincția	0>M1
distincție	0>M1
distinção	00M1
distribuidora	02S1
ditta	0F\2
divadlo	0F^2
divisao	0F81
divisi	09k1
divisie	0F`1
divisio	0Fa1
division	0Fb5
divisione	0EI1
divisioona	0Fg1
divisió	0Fa1
división	0DO1
divisjon	0Fh2
divisão	0F81
divize	0Fj1
divizia	0Fk2
divizija	0Fm2
divizio	0BL1
divizjoni	0EH1
diviżjoni	0EH1
divorce	0?O1
divorced	0@h1
divorcee	0?O1
divorciada	0?@3
divorciado	0?C2
divorciat	0?E1
divorcé	0?O1
divorcée	0?O1
divortat	0?F1
divortata	0?F1
divorziata	0?P1
divorziato	0?P1
divorțat	0?F1
divorțată	0?F1
divízia	0Fo1
divízió	0BL1
dizainere	02F2
dizaineris	02H1
dizainers	02I1
dizainerė	02H1
dizajner	05:2
dliodoir	03J1
dlíodóir	03J1
do	0G07
do chwili obecnej	0451
do danas	0Ck2
do danes	0Cm1
do dzis	0451
do dzisiaj	0451
do dziś	0451
do nadal	0451
do sada	0Ck2
do soucasnosti	09;1
do současnosti	09;1
do sucasnosti	0G71
do súčasnosti	0G71
do teraz	0451
doanh nghiep	0:`1
doanh nghiệp	0:`1
dobra	0G89
dobre	0GA4
dobro	0GE6
dobrovolnice	0>11
dobrovolnicka	0?H1
dobrovolnik	0A52
dobrovolník	0>11
dobrovoľník	0?H1
dobrovoľníčka	0?H1
dobry	0GK2
dobrze	0GM1
dobrá	0GA4
dobře	0GN2
doc than	0@^1
docens	0201
docent	0GP3
docente	0GS4
dochtuir	03J1
dochtuireacht	0GW1
dochtúir	03J1
dochtúireacht	0GW1
docteur	0GX1
doctor	0GY2
doctor en	0G[1
doctor in	0G\1
doctor of	0G]1
doctor of philosophy	0G]1
doctor în	0G\1
doctora	0G^1
doctoraat	0G_1
doctorado	0G^1
doctoral	0G]1
doctoral degree	0G]1
doctorand	03O1
doctorandus	0G`1
doctorant	01W1
doctorante	01W1
doctorat	0Ga3
doctorate	0G]1
dodiplomski studij	0En1
dodiplomski študij	0En1
dodnes	0Gd2
doi	01X1
dokter	0211
doktor	0Gf5
doktor nauka	0Gk1
doktor znanosti	0Gl2
doktora	0Gn1
doktora derecesi	0Gn1
doktora grads	0Go1
doktora grāds	0Go1
doktoral	0H01
doktorand	0H14
doktorandin	09<1
doktorandske studium	0H51
doktorandské štúdium	0H51
doktorant	01m1
doktorantka	01m1
doktorantura	0H62
doktorantūra	0H62
doktorat	0H86
doktoratus	0H>1
doktorgrad	0H?3
doktorgradsutdanning	0HB1
doktori	0H>1
doktori fokozat	0H>1
doktori kepzes	0H>1
doktori képzés	0H>1
doktorica znanosti	0Gl2
doktorikraad	0HC1
doktoriope	0HC1
doktoriõpe	0HC1
doktorsexamen	0FT1
doktorsgrada	0HD1
doktorsgráða	0HD1
doktorske studije	0Gk1
doktorske studium	0HE1
doktorski studij	0Gl2
doktorski študij	0HF1
doktorsky	0HE1
doktorské studium	0HE1
doktorský	0HE1
doktorsprof	0HD1
doktorspróf	0HD1
doktorát	0BM2
doktorátus	0H>1
dolmetscher	05H1
dom zdravlja	0?T2
domeniul	0HG1
domini	0HH1
dominio	0HI2
dominio completo	0HK1
dominio total	0HL1
domínio	0HM1
domínio completo	0HK1
dona	0HN1
donna	0HO1
doposud	09;1
doradca	01m1
doradczyni	01m1
dosen	0211
dosentti	05C1
dostateczny	0HP1
dosud	09;1
doteraz	0G71
dottoranda	01l1
dottorando	01l1
dottorat	0HQ1
dottorato	0HR1
dottorato di ricerca	0HR1
dottore di ricerca	0HR1
doutor	0HS1
doutora	0HS1
doutorado	0HS1
doutoramento	0HS1
dovoljenje	0@21
dozent	05H1
dozvola	0HT2
doçent	0591
dphil	0C[1
dr	0HV2
dr hab	0HX1
dr ing	0C[1
dr inz	0HX1
dr inż	0HX1
dr iur	0C[1
dr med	0C[1
dr phil	0C[1
dr philos	0HB1
dr rer nat	0C[1
dr sc	0HY1
dr znanosti	0HF1
dr. iur	0C[1
dr. med	0C[1
dr. phil	0C[1
dr. rer. nat	0C[1
dr. sc	0HY1
dr. znanosti	0HF1
dr.-ing	0C[1
dr.philos	0HB1
drafter	01h1
draftsman	01h1
draudimas	03?1
dreef	0EC1
drive	05c1
driver	01h1
drs	0G`1
drsc	0BM2
drukarnia	02n1
drustvo	02k3
druzba	0=O1
druzstvo	0F^2
društvo	02k3
družba	0=O1
družstvo	0F^2
drzavna matura	0HZ1
državna matura	0HZ1
dsh	0;\1
dtu	0?M1
du	0H[1
du an	0DC1
du kien	0H\1
du lich	0:`1
du lịch	0:`1
duais	0=Z1
duales studium	09\1
duchasach	0>a1
duoc si	09K1
duolingo	0;\1
duong	0@_1
durchschnitt	01@1
durchschnittsnote	01@1
dusun	0Dg1
dut	0E72
dvikalbis	0H]1
dwibahasa	07@1
dwujezyczny	0H^1
dwujęzyczny	0H^1
dyplom	0H_2
dyrektor	01m1
dyrektorka	01m1
dz	0>@1
dzial	0Ha1
dzialalnosc gospodarcza	02n1
dział	0Ha1
działalność gospodarcza	02n1
dziennikarka	01m1
dziennikarz	01m1
dzimta	0<f1
dzimta valoda	0<f1
dzimtais	0<f1
dzimtā	0<f1
dzimtā valoda	0<f1
dzis	0451
dzisiaj	0451
dzives apraksts	0Hb1
dzives gajums	0Hb1
dzivesgajums	0Hb1
dzivoklis	0>@1
dziś	0451
dzīves apraksts	0Hb1
dzīves gājums	0Hb1
dzīvesgājums	0Hb1
dzīvoklis	0>@1
dámh	01D1
dátheangach	0>a1
dès	0D_1
débutant	0:i2
délégué	01W1
déléguée	01W1
département	0Hc2
développeur	01W1
développeuse	01W1
díj	0EA2
dílna	0ED1
dúchasach	0>a1
dėstytoja	02H1
dėstytojas	02H1
dělnice	0>11
dělník	0>11
dược sĩ	09K1
dự kiến	0H\1
dự án	0DC1
e	0He6
e figli	03@1
e hijos	07A1
e lode	00G1
e v	00`1
e.v	00`1
eagarthoir	03J1
eagarthóir	03J1
earned	0961
earrach	0Hk1
eccellente	08Z1
eccellenti	0Hl1
ecdl	0Hm2
ecdl sprachen	0;\1
echipa	0DX1
echipă	0DX1
ecole	01M1
ecole primaire	01M1
ecole superieure	01M1
ecoles	01M1
ecologist	01h1
economist	0Ho2
economista	0I15
economistă	03O1
ecpe	0;\1
ects	0@Q1
eczaci	0591
eczacı	0591
eczanesi	03L1
ed	0I61
edasijoudnud	0I71
edasijõudnud	0I71
edd	0C[1
edelleen	0I81
edificio	04<1
edifício	04<1
edistynyt	0I92
editions	0I;2
editor	0I=5
editora	0IB3
editore	06[1
editorial	0IE4
editoru	0591
editrice	03@1
editur	04j1
editura	0II2
editură	0II2
editör	0591
editörü	0591
edizioni	06[1
educacio secundaria	0;O1
educacion secundaria	09f1
educació secundària	0;O1
educación secundaria	09f1
educador	0223
educadora	0262
educateur	01W1
educatoare	03O1
educator	03O1
educatore	01l1
educatrice	05K2
edustaja	05C1
edx	0A71
edzo	0201
edző	0201
eeldatav	0IK1
eerste prijs	0IL1
eerste taal	0IM1
eervolle vermelding	0IL1
efset	0;\1
efteraar	0IN1
efteraaret	0IN1
efterar	0IN1
efteraret	0IN1
efterskole	0IO1
efterår	0IN1
efteråret	0IN1
eg	00`1
egenfoeretagare	0IP1
egenforetagare	0IP1
egenföretagare	0IP1
egitimi	0IQ1
egitmen	0591
egitmeni	0591
egyedulallo	0IR1
egyedülálló	0IR1
egyeni vallalkozo	06m1
egyesulet	04B2
egyesület	04B2
egyetem	0IS2
egyetemi diploma	0IU1
egyéni vállalkozó	06m1
egzamin maturalny	0IV1
ehbo	0<X1
ehf	00`1
ehliyet	0<21
ehliyeti	0<21
ehrenamtlicher	09<1
ehrennadel	00:1
ehrung	00:1
eier	06<1
eigandi	0<j1
eigenaar	0IW1
eignung	0;`1
eindcijfer	0@e1
einfache kenntnisse	05G1
einhleyp	0IX1
einhleypur	0IX1
eining	0IY1
einkaeufer	05H1
einkaleyfi	0>Y1
einkaufer	05H1
einkunn	01j1
einkäufer	05H1
einsteiger	0IZ1
eireli	00`1
ejecutiva	01A1
ejecutivo	01A1
ejer	06>1
ekibi	0=31
ekipa	0I[1
ekonom	0I\3
ekonomi	05C1
ekonomist	0I_2
ekonomista	0Ia2
ekonomka	0>11
ekonomska skola	0Ic2
ekonomska sola	0Ie1
ekonomska škola	0Ic2
ekonomska šola	0Ie1
ekonóm	07m1
eksam	0If1
eksamen	0Ig1
eksamensgennemsnit	0Ih1
ekspercka	0Ii1
ekspercki	0Ii1
ekspert	0Ij6
ekspertas	0J01
ekspertniva	0J11
ekspertnivaa	0J11
ekspertniveau	0J21
ekspertnivå	0J11
eksperts	0J31
ekspertti	0761
el	0>O1
el presente	01c1
elado	0201
eladó	0201
electric	02o1
electrician	0Ho2
electricien	01W1
electricista	0262
elektricar	0@j3
elektricien	02Q1
elektrik	01=1
elektrikar	0A52
elektrikas	02H1
elektrikci	0591
elektriker	05@3
elektrikis	02I1
elektrikár	0?H1
elektrikář	0>11
elektrikçi	0591
električar	0@j3
elektriķis	02I1
elektroniker	05H1
elektryk	01m1
eleman	0591
elemani	0591
elemanı	0591
elementaarne	04N1
elementaer	0;K1
elementaert	0;g1
elementair	0;I1
elementaire	0:i2
elemental	0J42
elementar	0J64
elementare	0A`1
elementares	0J:1
elementari	0;U1
elementary	0:o2
elementary proficiency	0;11
elementer	0J;1
elementär	0;K1
elementært	0;g1
elemzo	0201
elemző	0201
eletricista	02R1
elettricista	01l1
elev	06>1
elismeres	0EA2
elismerés	0EA2
ellenor	0201
ellenőr	0201
elnok	0201
elnök	0201
eloadas	0@f2
elsevier	01X1
elulookirjeldus	0J<1
elulugu	0J<1
elvalt	0IR1
elvált	0IR1
előadás	0@f2
em	0J=2
em andamento	07Z1
em curso	07Z1
emakeel	0J?1
emakeelena	0J?1
emba	0EJ1
embetsstudium	0J@1
emelet	03N1
empleada	01A1
empleado	01A1
employe	01W1
employee	01W1
employee of the month	00N1
employee of the year	00N1
employé	01W1
employée	01W1
empregado	02R1
empresa	02h3
en	0JA3
en couple	0?O1
en cours	00_1
en cours d'obtention	07c1
en curs	01d1
en curso	01c1
en ligne	00a1
en linea	0JD1
en linia	00f1
en línea	0JD1
en línia	00f1
en poste	00_1
en prensa	01\1
en remot	00f1
en remoto	0JD1
encargada	01A1
encargado	01A1
encarregada	0251
encarregado	02R1
encarregat	0251
endnote	01@1
energy	02o1
enfase	0JE1
enfermeira	02R1
enfermeiro	02R1
enfermera	01A1
enfermero	01A1
engaged	0@h1
engedely	0=;2
engedély	0=;2
engenheir	0JF1
engineer	0JG2
enginyer	0JI1
enginyeria tecnica	0Eo1
enginyeria tècnica	0Eo1
enhed	0JJ1
enheden	02a1
enhet	0JK2
enheten	08c1
enige ervaring	0JM1
enige kennis	0;I1
enn	0JN1
enoleg	0251
enologa	0251
enota	0I[1
ens	0A71
ensamstaaende	0JO1
ensamstaende	0JO1
ensamstående	0JO1
enseignant	01W1
enseignante	01W1
ensino	0?[1
ensino fundamental	00J1
ensino medio	00J1
ensino médio	00J1
ensino secundario	00J1
ensino secundário	00J1
ensino superior	09R1
enskild firma	0IP1
enslig	0JP1
enstitusu	0JQ2
enstitüsü	0JQ2
ente	03@1
ente di formazione	01O1
enterprises	02o1
entertainment	02o1
entrepreneur	01h1
entreprise	0JS2
entwickler	05H1
enòleg	0251
enòloga	0251
epfl	0A71
epitesz	0201
epp	00`1
equip	0Fa1
equipa	0F81
equipe	0JU2
equipo	0DO1
er	0JW1
eredmeny	07a1
eredmény	07a1
erem	0EA2
erettsegi	0JX1
erettsegi bizonyitvany	0JX1
erfahren	05\1
erhvervsakademigrad	03e1
erhvervsskole	0IO1
erhvervsuddannelse	00D1
eriala	0JY1
erikoisammattitutkinto	0JZ1
erindi	0>Y1
erinomainen	0J[2
erinomaiset	0J]1
erittaein hyvae	0I92
erittain hyva	0I92
erittäin hyvä	0I92
erkek	0;P1
eronnut	08l1
erschienen in	07n1
erste hilfe	05o1
ersthelfer	05o1
erstsprache	0J^1
ertekesito	0201
ervaren	0J_1
erwartet	05I1
erweiterte grundkenntnisse	0;a1
erzieher	05H1
es	0J`1
esame di stato	01>1
escalera	08]1
escola	0Ja3
escola tecnica	0Jd2
escola tècnica	01L1
escola técnica	0?[1
escola universitaria	01L1
escola universitària	01L1
escritorio	02S1
escritório	02S1
escuela	0>d1
escuela tecnica	0>d1
escuela técnica	0>d1
esimees	01=1
esimies	05C1
esindaja	01=1
esitelma	0Jf1
esitelmae	0Jf1
esitelmä	0Jf1
eso	0Jg2
especialidad	0Ji1
especialidade	0JE1
especialista	0Jj4
especialitat	0=h1
especializacao	0Jn1
especializacion	0Ji1
especialización	0Ji1
especialização	0Jn1
esperado	0Jo1
espert	0K01
esperta	0K11
esperto	0K11
essay	0=B1
estagiaria	02R1
estagiario	02R1
estagiária	02R1
estagiário	02R1
estate	0K21
estimado	0Jo1
estimat	07V1
estimata	07V1
estimated	05W1
estimator	01h1
estimată	07V1
estiu	0K31
estrada	04<1
estudi	03E1
estudio	08>2
estúdio	02S1
et	0K42
et al	01X1
eta	0K61
etablissements	02g1
etae	0K61
etaenae	0K61
etaetyoe	0K61
etage	04[1
etana	0K61
etaten	0:A1
etatyo	0K61
ete	0K71
etec	0?[1
eth	0A71
eth zurich	0A71
eth zürich	0A71
ets	02g1
ettekanne	03K1
etterem	06m1
ettevote	04f1
ettevõte	04f1
etä	0K61
etänä	0K61
etätyö	0K61
eud	00D1
eurl	00`1
europass zivotopis	0K81
europass životopis	0K81
ev	0K92
evden	0@I1
eves	0K;1
evkonyv	0FW1
evli	0<01
examen	0K<1
examen artium	06k1
examensarbete	0K=1
examiner	01h1
excelent	0BW1
excelente	0K>2
excellent	0K@3
excel·lent	0KC2
executive	01h1
expected	05W1
expedient	0KE1
expediente	0>b1
experienced	0AI1
expert	0KF;
expert comptable	01W1
expert level	0KQ1
expert-comptable	01W1
experta	0KR2
experte	0KT3
experten	0KW1
expertenkenntnisse	0KW1
expertenwissen	0KW1
expertin	0KX2
expertise	0KZ2
expertna	0K\1
expertni	0K]1
expertniva	0K^1
expertnivaa	0K^1
expertnivå	0K^1
expertná	0K\1
expertní	0K]1
experto	0K_1
eċċellenti	0Hl1
eğitimi	0IQ1
eğitmen	0591
eğitmeni	0591
f	0K`6
f lli	03@1
f.lli	03@1
fabbrica	03@1
fabrica	0Kf4
fabrică	0381
fabriek	02P1
fabrik	09i2
fabrika	05l1
fabrikasi	03L1
fabrikası	03L1
fabrikk	0:A1
fabryka	02n1
fac	01M1
fachabitur	01?1
facharbeiter	01?1
facharbeiterabschluss	01?1
facharbeiterbrief	01?1
fachbereich	06=1
fachfrau	02\1
fachhochschule	0<:1
fachhochschulreife	01?1
fachkraft	02\1
fachmann	02\1
fachoberschulreife	01?1
fachrichtung	0Kj1
fachwirt	03]1
fachzeitschrift	07n1
facilitator	01h1
facolta	01O1
facoltà	01O1
factory	02o1
faculdade	0?[1
facultad	0>d1
facultat	01L1
facultate	0731
facultatea	0731
faculte	01M1
faculteit	07`1
faculty	01K1
faculty of	01K1
faculté	01M1
fag	0Kk2
fagbrev	06k1
faglaert	00D1
faglært	00D1
fagproeve	06k1
fagprove	06k1
fagprøve	06k1
fagskole	0Km2
fagskolegrad	0Ko1
fagskolegrad i	0Ko1
fagskoleutdanning	0Ko1
fahrer	05H1
fahrerlaubnis	05o1
faible	0;<1
fair	0AK1
fakulta	0L03
fakultaet	0<:1
fakultas	0L31
fakultat	0<:1
fakultate	03j1
fakulte	03d1
fakultesi	03d1
fakultet	0L45
fakulteta	0Ie1
fakultetas	0D01
fakulty	0L92
fakultà	03m1
fakultät	0<:1
fakultāte	03j1
fakülte	03d1
fakültesi	03d1
falegname	01l1
fall	08C1
familiar	0L;1
familiar with	0L;1
familiarity	0L;1
faoi lathair	05Q1
faoi láthair	05Q1
farm	02o1
farmaceits	02I1
farmaceut	0L<4
farmaceuta	01m1
farmaceutic	0251
farmaceutica	0223
farmaceutico	0602
farmaceutka	01m1
farmacevt	05<1
farmacia	0L@4
farmacias	02S1
farmacie	0381
farmacist	03O1
farmacista	0LD2
farmacistă	03O1
farmacèutic	0251
farmacèutica	0251
farmacéutica	01A1
farmacéutico	01A1
farmacêutica	02R1
farmacêutico	02R1
farmaseutti	05C1
farmasoeyt	06<1
farmasoyt	06<1
farmasøyt	06<1
farmer	01h1
farmàcia	03E1
farmácia	02S1
farmácias	02S1
fasih	03n1
fasor	03N1
fatec	0?[1
fce	0;\1
fear	0LF1
fejezet	0FW1
fejleszto	0201
fejlesztő	0201
felag	0661
felelos	0201
felelős	0201
felhasznaloi	0LG1
felhasznaloi szint	0LG1
felhasználói	0LG1
felhasználói szint	0LG1
felicitations du jury	0LH1
fellow	01h1
fellowship	00N1
felsofok	0LI1
felsofok felett	0LJ1
felsofoku	0LI1
felsofoku okj	0LK1
felsofoku szakkepzes	0LK1
felsooktatasi szakkepzes	0LK1
felsőfok	0LI1
felsőfok felett	0LJ1
felsőfokú	0LI1
felsőfokú okj	0LK1
felsőfokú szakképzés	0LK1
felsőoktatási szakképzés	0LK1
female	0LL1
femeie	0LM1
femeiesc	0LM1
femeni	0HN1
femenino	0LN1
femení	0HN1
feminin	0LO2
feminine	0LL1
feminino	0LQ1
femme	0LR1
femmina	0HO1
femminil	0LS1
femminile	0HO1
fen lisesi	03d1
ferfi	0LT1
ferilskra	0LU1
ferilskrá	0LU1
ferjezett	0IR1
fernarbeit	0LV1
feuerwehr	0391
fh	0A71
field of study	0AP1
figli	03@1
filiale	0391
filiere	0LW1
filière	0LW1
filosofian maisteri	0F01
filosofian tohtori	0LX1
filosofie doktor	0FT1
filosofie kandidat	0LY1
finalis	05[1
finalist	0LZ:
finalista	0Ld8
finaliste	00L1
finalisti	0071
finalistka	0Ll1
fino a	0Lm1
fino ad oggi	00k1
fino al	0Lm1
fins	0Ln1
fins a	0Ln1
fins ara	01d1
fins avui	01d1
fireann	0LF1
firini	03L1
firm	02o1
firma	0Lo:
firmasi	03L1
firması	03L1
firmă	0381
first	00T1
first aid	01U1
first class	00T1
first class honours	09Y1
first language	0M91
first place	00N1
fisherman	01h1
fiske	0:A1
fisker	06<1
fitter	02Q1
fjarvinna	00j1
fjernarbeid	0M:1
fjernarbejde	0M;1
fjolbrautaskoli	03f1
fjölbrautaskóli	03f1
flat	05c1
fliessend	0M<1
fliessend in wort und schrift	0M<1
fliessende kenntnisse	0M<1
fließend	0M<1
fließend in wort und schrift	0M<1
fließende kenntnisse	0M<1
floor	05c1
florist	01h1
floristin	02\1
fluencia	08H1
fluent	0M=2
fluente	0M?2
fluently	0>N1
fluid	0MA1
fluida	0MB2
fluido	0MD2
fluwenti	0Hl1
fluência	08H1
flydende	0MF1
flydende i skrift og tale	0MF1
flydende modersmaal	0MG1
flydende modersmal	0MG1
flydende modersmål	0MG1
flytande	0MH1
flytande i tal och skrift	0MH1
flytende	0MI1
flytende muntlig og skriftlig	0MI1
foarte bine	0BW1
foarte bun	08S2
focus	0AP1
foerare	0281
foerderung	0891
foeredrag	0K=1
foerening	0=N1
foerer	06<1
foererkort	08@1
foerestaandare	0281
foeretag	0=N1
foerlag	0MJ2
foerman	0281
foersaekring	0=N1
foerskola	0ML2
foerskolan	0=N1
foerskollaerare	0281
foerskollaerarexamen	0LY1
foerstapris	00K1
foerstaspraak	0MN1
foerstepraemie	0081
foerstespraak	0MO1
foervaentad	0<61
foireann	05`1
foiskola	0IS2
foiskolai diploma	04@1
folkehoegskole	0:e1
folkehogskole	0:e1
folkehøgskole	0:e1
folkeskole	0IO1
folkeskolens afgangsproeve	00D1
folkeskolens afgangsprove	00D1
folkeskolens afgangsprøve	00D1
folkhoegskola	0MP1
folkhogskola	0MP1
folkhögskola	0MP1
folyamatban	00i1
folyamatos	00i1
folyekony	0LI1
folyekonyan	0LI1
folyoirat	0FW1
folyékony	0LI1
folyékonyan	0LI1
folyóirat	0FW1
fomhar	0MQ1
fond	0MR2
fondacija	05l1
fondas	03?1
fondateur	01W1
fondation	02g1
fondatoare	03O1
fondator	03O1
fondatore	01l1
fondatrice	05K2
fondazione	03@1
fondazzjoni	07U1
fonds	05e1
fontanero	01A1
foods	02o1
for	0MT1
foraar	0MU1
foraaret	0MU1
forar	0MU1
forare	0281
foraret	0MU1
foras	0AJ1
forbroir	03J1
forbróir	03J1
forderung	0891
fordito	0201
fordypning	0MV1
fordító	0201
foredrag	05X3
foreman	01h1
forening	0<K3
forer	06<1
forerkort	08@1
forestandare	0281
foretag	0=N1
forhandlingsniveau	0MF1
forlag	0MW6
formacao complementar	0?51
formacio professional	0@b1
formacion profesional	0M]2
formacion profesional de grado superior	0@c1
formació professional	0@b1
formación profesional	0M]2
formación profesional de grado superior	0@c1
formador	0223
formadora	0223
formadur	0<j1
forman	0281
formand	06>1
formann	06<1
formateur	01W1
formation continue	0M_1
formation courte	0M_1
formator	03O1
formatore	01l1
formatrice	05K2
formação complementar	0?51
formaður	0<j1
formen	0591
formgivare	0281
forn	03E1
forner	0251
forritari	0<j1
forsakring	0=N1
forscher	05H1
forsikring	0M`2
forskare	0281
forsker	05U2
forskola	0ML2
forskolan	0=N1
forskollarare	0281
forskollararexamen	0LY1
forstapris	00K1
forstasprak	0MN1
forstepraemie	0081
forstesprak	0MO1
fortbildung	0Mb2
fortgeschritten	0Md2
fortlaufend	0461
fortsatt	0Mf1
forvantad	0<61
forventa	0Mg1
forventes	0Mh1
forventet	0Mi2
forår	0MU1
foråret	0MU1
fotograf	0251
fotografa	0=03
fotografer	0211
fotografo	0<H3
fotògraf	0251
fotògrafa	0251
fotógrafa	01A1
fotógrafo	0602
foundation	02o1
foundation degree	02N1
foundation diploma	02N1
foundation year	09Y1
founder	01h1
fp	0Mk2
fp grado superior	0@c1
fp i	09f1
fp ii	0@c1
fr o m	0Mm1
fr.o.m	0Mm1
fra	0Mn4
fra og med	0N22
fraan	0N41
fraan och med	0Mm1
fraedingur	0<j1
framhaldsskoli	03f1
framhaldsskóli	03f1
framhaldsstig	0N51
framurskarandi	0N61
framúrskarandi	0N61
fran	0N41
fran och med	0Mm1
fratelli	03@1
frau	0N71
frazione	0>\1
freelance	0N82
freelancer	0B=2
freiberufler	09<1
freiberuflich	0N:2
fremragende	0MF1
friseur	05H1
frisoer	05@3
frisor	05@3
frisör	0281
frisør	05U2
frivillig	05U2
frm	01N1
from	0N<2
frontend	06V1
fruehjahr	0N>1
fruehling	0N>1
fruhjahr	0N>1
fruhling	0N>1
fryzjer	01m1
fryzjerka	01m1
frá	0N?2
från	0N41
från och med	0Mm1
fræðingur	0<j1
frühjahr	0N>1
frühling	0N>1
fuehrer	02\1
fuehrerin	02\1
fuehrerschein	05o1
fuer	0NA1
fuhrer	02\1
fuhrerin	02\1
fuhrerschein	05o1
full professional	0>N1
full professional proficiency	0NB1
full stack	06V1
full-stack	06V1
fulltrui	0<j1
fulltrúi	0<j1
fully remote	0NC1
fundacao	02S1
fundacio	03E1
fundacion	07A1
fundació	03E1
fundación	07A1
fundacja	02n1
fundador	0223
fundadora	0223
fundatia	0381
fundatie	0381
fundação	02S1
fundația	0381
fundație	0381
fundiert	0ND1
fundierte kenntnisse	0ND1
fur	0NA1
fylkeskommune	0:A1
fyrirlestur	0>Y1
fyrirtaeki	0NE1
fyrirtæki	0NE1
fysioterapeut	05U2
fz llc	00`1
fz-llc	00`1
fze	00`1
fàbrica	03E1
fábrica	08>2
félag	0661
félicitations du jury	0LH1
féminin	0LR1
férfi	0LT1
férjezett	0IR1
fómhar	0MQ1
förare	0281
förderung	0891
föredrag	0K=1
förening	0=N1
föreståndare	0281
företag	0=N1
förlag	0MJ2
förman	0281
förskola	0ML2
förskolan	0=N1
förskollärare	0281
förskollärarexamen	0LY1
förstapris	00K1
förstaspråk	0MN1
försäkring	0=N1
förväntad	0<61
fører	06<1
førerkort	08@1
førstepræmie	0081
førstespråk	0MO1
führer	02\1
führerin	02\1
führerschein	05o1
für	0NA1
fırını	03L1
főiskola	0IS2
főiskolai diploma	04@1
g	03I1
gaard	0=N1
gada	0NF1
gade	0NG1
gadi	0NH1
gads	0NH1
gadu	0NH1
gaelscoil	01D1
gaertner	05H1
gaertnerei	0391
galardon	01P1
galardón	01P1
gallery	02o1
games	02o1
gamykla	03?1
ganador	01P1
ganadora	01P1
gang	0Dg1
gano	03B1
ganske god	0>31
garage	0NI2
garcom	02R1
garconete	02R1
gard	0=N1
gardener	01h1
garson	0591
gartner	05H1
gartnerei	0391
garçom	02R1
garçonete	02R1
gasse	0@V1
gasthaus	08:1
gasthof	08:1
gata	0NK3
gatan	04Z1
gate	0:B1
gatve	0NN2
gatvė	03I1
gazeteci	0591
gbr	00`1
gcp	01N1
gcse	00g2
gcses	00g2
gebr	08:1
gebruder	08:1
gebrueder	08:1
gebrüder	08:1
gecertificeerd	0<X1
ged	00g2
gegenwaertig	0461
gegenwartig	0461
gegenwärtig	0461
gehuwd	04Y1
geimhreadh	0NP1
gelistirici	0591
gelistiricisi	0591
geliştirici	0591
geliştiricisi	0591
gemeente	0NQ1
gemeinde	08:1
gemiddeld	0NR2
gemiddeld cijfer	0@e1
gemiddelde	0@e1
genel not ortalamasi	03B1
genel not ortalaması	03B1
generalitat	03E1
generell studiekompetanse	06k1
gennemsnit	0Ih1
genossenschaft	0391
geologist	01h1
geometra	01l1
gepland	0NT1
geplant	05I1
gepromoveerd	0G_1
gept	0;\1
gepubliceerd	0<Z1
gerai	0NU2
gerant	01W1
gerante	01W1
geras	0NW1
gerent	0251
gerente	0602
gering	05G1
germans	03E1
geros	0NW1
gesaellbrev	0NX1
gesallbrev	0NX1
gesamtnote	01@1
gesamtschule	0<:1
geschaeftsbereich	06=1
geschaeftsfuehrer	05H1
geschaftsbereich	06=1
geschaftsfuhrer	05H1
gescheiden	04Y1
geschieden	0NY1
geschäftsbereich	06=1
geschäftsführer	05H1
gesell	05H1
gesellenbrief	01?1
gesellenpruefung	01?1
gesellenprufung	01?1
gesellenprüfung	01?1
gesellschaft	0391
gestalter	05H1
gestionnaire	01W1
gestor	02R1
gestora	02R1
gestoria	08<2
gestoría	07A1
gesällbrev	0NX1
getrouwd	04Y1
getuigschrift	0<X1
gevorderd	0NZ2
gg	0Dg1
ggmbh	00`1
ghadu ghaddej	0<B1
ghalliem	04j1
ghalliema	04j1
gia su	09K1
gia sư	09K1
giai	0:L1
giai ba	0:L1
giai khuyen khich	0:L1
giai nhat	0:L1
giai nhi	0:L1
giai thuong	0:L1
giam doc	09K1
giam sat	09K1
giang vien	09K1
giao su	09K1
giao tiep	0N\1
giao tiep co ban	0N\1
giao tiep tot	0N\1
giao tiếp	0N\1
giao tiếp cơ bản	0N\1
giao tiếp tốt	0N\1
giao vien	09K1
giay chung nhan	0:J1
giay khen	0:L1
giay phep	0:J1
gie	00`1
gift	0N]4
giftur	0IX1
gimnazija	03_5
gimnazium	0IS2
gimnazjum	03^1
gimnázium	0IS2
gimtasis	0H]1
gimtoji	0H]1
gimtoji kalba	0H]1
gioi	0>n1
giornalista	01l1
giris duzeyi	0;N1
giriş düzeyi	0;N1
giám sát	09K1
giám đốc	09K1
giáo sư	09K1
giáo viên	09K1
giải	0:L1
giải ba	0:L1
giải khuyến khích	0:L1
giải nhì	0:L1
giải nhất	0:L1
giải thưởng	0:L1
giảng viên	09K1
giấy chứng nhận	0:J1
giấy khen	0:L1
giấy phép	0:J1
giỏi	0>n1
gjaldkeri	0<j1
gjennomsnitt	0Na1
gledalisce	0=O1
gledališče	0=O1
glorieta	08]1
gmbh	00`1
gmbh & co	00`1
gmbh & co kg	00`1
gmbh & co. kg	00`1
gmina	02n1
go	0Nb1
go dti	0Nb1
go dti seo	05Q1
go dtí	0Nb1
go dtí seo	05Q1
gobierno	07A1
god	0Nc:
god kunnatta	0Nm1
goda	0Nn2
goda kunskaper	0O01
goda kunskaper i tal och skrift	0MH1
godalga	00B1
gode	0O11
gode kundskaber	0O11
gode kunnskaper	0O21
godina	0O32
godine	0O32
godkjenning	0O52
godt	0O74
goed	0O;2
goede kennis	0O=1
goethe	0;\1
goethe zertifikat	0;\1
goethe-zertifikat	0;\1
gold	00N1
gold medal	00N1
gondozo	0201
gondozó	0201
gonullu	0591
good	0O>2
good knowledge	0O@1
gorevli	0591
gorevlisi	0591
gostilna	0=O1
gott	0Nm1
gotu	0OA1
government	02o1
governo	02S1
gpa	0OB2
graben	0@V1
gracht	0EC1
grad	0OD4
grad ta' master	0OH1
gradam	0=Z1
grade	00T1
gradinita	0731
grado	09e1
grado en	09e1
grado medio	09f1
grado superior	0@c1
grado universitario	09e1
graduacao	09R1
graduado escolar	09f1
graduat escolar	0;O1
graduate certificate	0OI1
graduate degree	0OI1
graduate diploma	0OI1
graduate school	01K1
graduating	05W1
graduação	09R1
graend	04Z1
grafica	0OJ2
graficka	0A52
grafico	01l1
graficzka	01m1
grafik	0OL3
grafička	0A52
gramata	0FS1
gramatvede	02I1
gramatvedis	02I1
grammar school	01K1
grand	04Z1
grand debutant	0OO2
grand débutant	0OO2
grande ecole	01M1
grande école	01M1
grant	00N1
graphiste	01W1
grau	0Eo1
grau en	0Eo1
grau mitja	0;O1
grau mitjà	0;O1
grau superior	0@b1
gre	0;\1
grein	0OQ2
groep	02P1
groothandel	02P1
group	0OS2
groupe	02g1
grubu	03L1
gruender	05H1
grundare	0OU1
grunder	0OV2
grunderna	0OX2
grundkenntnis	05G1
grundkenntnisse	0;G2
grundkunskaper	0OX2
grundlaeggande	0OX2
grundlaeggande nivaa	0OZ1
grundlaeggende	0O[2
grundlaegger	06>1
grundlagen	0;G2
grundlaggande	0OX2
grundlaggande niva	0OZ1
grundläggande	0OX2
grundläggande nivå	0OZ1
grundlæggende	0O[2
grundlægger	06>1
grundniva	0OZ1
grundnivaa	0OZ1
grundnivå	0OZ1
grundschule	0<:1
grundskola	0MP1
grunnkunnatta	0O]1
grunnkunnátta	0O]1
grunnleggende	0O^2
grunnlegger	06<1
grunnnam	09A1
grunnnám	09A1
grunnskolaprof	0O`1
grunnskoli	03f1
grunnskólapróf	0O`1
grunnskóli	03f1
grunnthekking	0Oa1
grunnur	0Ob2
grunnþekking	0Oa1
grup	0Od3
grup scolar	0731
grup școlar	0731
grupa	0Og4
grupe	0Ok2
grupo	08>2
grupp	0Om1
gruppe	0On2
gruppen	0<K3
gruppo	03@1
grupul	0381
grupė	0Ok2
grád	0P01
gráfica	02S1
gränd	04Z1
gründer	0OV2
grāmata	0FS1
grāmatvede	02I1
grāmatvedis	02I1
grădinița	0731
grădiniță	0731
guanyador	01Q1
guanyadora	01Q1
guard	01h1
guarderia	0>d1
guardería	0>d1
guardo	01Q1
guardó	01Q1
gumnaasium	0P12
guncel	0>>1
gunumuz	0>>1
gurnal	06j1
gurnalist	04j1
guru	0P32
gut	0P52
gut in wort und schrift	0P71
gute	0P71
gute grundkenntnisse	0;a1
gute kenntnisse	0P52
guz	0P81
gyakornok	0201
gyar	04B2
gydytoja	02H1
gydytojas	02H1
gymnas	0:e1
gymnasial	0NX1
gymnasialabschluss	01?1
gymnasieexamen	0NX1
gymnasieskola	0MP1
gymnasiet	0MP1
gymnasieutbildning	0NX1
gymnasium	0P95
gymnazium	0L92
gymnázium	0L92
gyogyszeresz	0201
gyogyszertar	06m1
gyoztes	0001
gyvenimo aprasymas	0P>1
gyvenimo aprašymas	0P>1
gyár	04B2
gyógyszertár	06m1
gyógyszerész	0201
győztes	0001
gärtner	05H1
gärtnerei	0391
gård	0=N1
gérant	01W1
gérante	01W1
góð	0P?2
góð kunnátta	0Nm1
gönüllü	0591
görevli	0591
görevlisi	0591
götu	0OA1
gümnaasium	0P12
güncel	0>>1
günümüz	0>>1
güz	0P81
għadu għaddej	0<B1
għalliem	04j1
għalliema	04j1
h	0PA1
haandvaerker	06>1
habilitacao	0PB2
habilitacio	01Y1
habilitacion	01Z1
habilitació	01Y1
habilitación	01Z1
habilitacja	0HX1
habilitation	0PD2
habilitação	0PB2
haccp	01N1
hackathon	0PF1
haedersbevisning	0081
haendler	05H1
hafta	0PG1
haigla	04f1
hairdresser	01h1
hajadon	0IR1
hala	0>>1
halado	0PH2
haladó	0PH2
halaman	0PJ1
halen	0>>1
halen devam ediyor	0>>1
hallinnoija	05C1
hameau	04[1
handel	0PK3
handelsakademie	0<:1
handelshoegskolan	0MP1
handelshogskolan	0MP1
handelshögskolan	0MP1
handelsskole	0IO1
handlaeggare	0281
handlaggare	0281
handledare	0281
handler	0B12
handlowiec	01m1
handläggare	0281
handvaerker	06>1
handwerk	0391
handwerksmeister	03]1
hang	0PN2
hanke	0PP2
hari ini	0PR1
harifa	0PS1
harjoittelija	05C1
haskoli	03f1
haskolinn	03f1
hasta	0PT1
hasta el presente	01c1
hasta hoy	01c1
hasta la actualidad	01c1
hasta la fecha	01c1
hastanesi	03L1
hasti	0PU1
hauptfach	0Kj1
hauptschulabschluss	01?1
hauptschule	0<:1
hausnummer	04e1
haust	0PV2
haute ecole	01M1
haute école	01M1
haven	0NG1
havo	0PX2
havo diploma	0PZ1
havo-diploma	0PZ1
hazas	0IR1
hb	00`1
hbo	09_1
hbo bachelor	09_1
hbo-bachelor	09_1
hdr	0GX1
he	0P[1
hea	0P\2
head	01h1
head of	01h1
head teacher	01h1
headteacher	01h1
hec	0A71
heden	0P^1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0P_2
heft	07n1
hegeszto	0201
hegesztő	0201
heikko	04T1
heim	0391
hekim	0591
helfer	05H1
helyettes	0201
hem	0@_1
hemsire	0591
hemsiresi	0591
hemşire	0591
hemşiresi	0591
herausgeber	07n1
herbst	0Pa1
herfst	0Pb1
hermanos	07A1
herr	0Pc1
het	0Pd1
hetkel	0Pe1
heute	0461
hf	0Pf2
hf eksamen	00D1
hf-eksamen	00D1
hhx	00D1
hien gio	0;Q1
hien nay	0;Q1
hien tai	0;Q1
hiep hoi	0:`1
hieu thuoc	0:`1
hieu truong	09K1
high school	01K1
high school degree	02O1
high school diploma	02O1
higher certificate	02N1
higher national diploma	02N1
highers	02O1
highly skilled	0Ph1
highway	05c1
hilfskraft	02\1
hingga	0Pi1
hingga kini	0PR1
hingga saat ini	0PR1
hingga sekarang	0PR1
hinne	0Pj1
hivatal	0Pk1
hiver	0Pl1
hivern	0Pm1
hiện giờ	0;Q1
hiện nay	0;Q1
hiện tại	0;Q1
hiệp hội	0:`1
hiệu thuốc	0:`1
hiệu trưởng	09K1
hja	0Pn1
hjelp	06<1
hjemmearbejde	0M;1
hjemmekontor	0M:1
hjá	0Pn1
hkdse english	0;\1
hlid	0OA1
hlr	0@31
hlíð	0OA1
hnc	0Po2
hnd	0Po2
ho	0Q11
ho so xin viec	0Q21
hoc bong	0:L1
hoc vien	0Cf1
hochschulabschluss	09\1
hochschule	0Q32
hochschulreife	01?1
hodnoceni	0Q51
hodnocení	0Q51
hodnotenie	0Q61
hoegskola	0MP1
hoegskolan	0MP1
hoegskole	0:e1
hoegskoleexamen	0LY1
hoegskolefoerberedande	0NX1
hoegskoleingenjoer	0LY1
hoegskolekandidat	0>k1
hoegskolen	0:e1
hoejskole	0IO1
hoest	0Q72
hoesten	0Q72
hoeyskole	0:e1
hoeyskolen	0:e1
hof	0Q93
hogeschool	07`1
hogskola	0MP1
hogskolan	0MP1
hogskole	0:e1
hogskoleexamen	0LY1
hogskoleforberedande	0NX1
hogskoleingenjor	0LY1
hogskolekandidat	0>k1
hogskolen	0:e1
hoi nghi	09m1
hoi thao	09m1
hoitaja	05C1
hoja de vida	0C51
hoje	07Z1
hojskole	0IO1
holding	0Q<2
holdings	00`1
holt	0OA1
hombre	0Q>1
home	0PA1
home office	0Q?4
homem	0QC1
homeoffice	0LV1
homme	0QD1
honap	0Q11
honnudur	0<j1
honor	00N1
honorable mention	00N1
honors	00T1
honour	00N1
honourable mention	00N1
honours	00T1
honours degree	09Y1
hons	09@1
hoofd	0IW1
hoofdstuk	0<Z1
hoofdvak	02c1
hop tac xa	0:`1
hopital	02g1
hos	0QE3
hospital	0QH5
hospoda	0ED1
host	0QM3
hosten	0Q72
hostess	01h1
hote	01W1
hotel	0QPB
hotell	0Qb3
hotelli	0641
hotesse	01W1
house	05c1
hovedfag	0J@1
hovenier	02Q1
hoy	01c1
hoyskole	0:e1
hoyskolen	0:e1
hr	06V1
hrsz	03N1
hsc	00E1
hsk	0;\1
htl	0A71
htx	00D1
huidig	0P^1
huidige	0P^1
hukukcu	0591
hukukçu	0591
huolto	0641
huong dan vien	09K1
hurtownia	02n1
huvudaemne	02[1
huvudamne	02[1
huvudämne	02[1
huy chuong	0:L1
huy chương	0:L1
huyen	0@_1
huyện	0@_1
hybrid	0Qe2
hybride	0Qg1
hybrydowo	0Qh1
hydraulik	01m1
hyfsad	0Qi1
hygieniapassi	03M1
hyva	0Qj2
hyva taito	0Ql1
hyvae	0Qj2
hyvae taito	0Ql1
hyvaet	0Ql1
hyvat	0Ql1
hyvä	0Qj2
hyvä taito	0Ql1
hyvät	0Ql1
háskóli	03f1
háskólinn	03f1
házas	0IR1
hâlen	0>>1
hâlâ	0>>1
händler	05H1
hästi	0PU1
håndværker	06>1
hædersbevisning	0081
hè	0P[1
hét	0Pd1
hó	0Q11
hónap	0Q11
hótel	0661
hôpital	02g1
hôte	01W1
hôtel	02g1
hôtesse	01W1
högskola	0MP1
högskolan	0MP1
högskoleexamen	0LY1
högskoleförberedande	0NX1
högskoleingenjör	0LY1
hönnuður	0<j1
höst	0Qm1
hösten	0Qm1
høgskole	0:e1
høgskolekandidat	0>k1
høgskolen	0:e1
højskole	0IO1
høst	0Qn1
høsten	0Qn1
høyskole	0:e1
høyskolen	0:e1
hướng dẫn viên	09K1
hạng	0E=1
hẻm	0@_1
học bổng	0:L1
học viện	0Cf1
hồ sơ xin việc	0Q21
hội nghị	09m1
hội thảo	09m1
hợp tác xã	0:`1
i	0Qo6
i dag	0R54
i fills	03E1
i helyezett	0001
i lathair	05Q1
i láthair	05Q1
i miejsce	0Ll1
i s	00`1
i sambud	0IX1
i место	0R91
i. helyezett	0001
i/s	00`1
iarna	0R:1
ib	00E1
ib diploma	02O1
icdl	01N1
ician	0R;1
idag	0R<3
idioma materno	0R?1
idioma nativo	0<k1
idirmheanach	0R@1
idirmheánach	0R@1
idnmeistari	0F71
idnmenntun	0O`1
idnskoli	03f1
idraulico	01l1
ieee	01X1
iela	0>@1
ielts	0;\1
ielā	0>@1
ies	0A71
iesacejs	0RA2
iesācējs	0RA2
ifsi	01M1
ig	0RC2
igangvaerende	0RE1
igangværende	0RE1
igazgato	0RF2
igazgatosag	0BL1
igazgató	0RF2
igazgatóság	0BL1
igazolvany	0RH1
igazolvány	0RH1
ihk	0A71
ihk abschluss	01?1
ihk-abschluss	01?1
ii miejsce	0Ll1
iii miejsce	0Ll1
iim	0A71
iit	0A71
ijazah	0RI1
ijazah sma	0RI1
iki	0RJ1
iki dabar	0Ca1
iki dilli	04n1
iki siandien	0Ca1
iki siol	0Ca1
iki šiandien	0Ca1
iki šiol	0Ca1
ikincilik	0:f1
ikurejas	02H1
ilcesi	0>?1
ile	0RK1
ileri	0A?2
ileri duzey	0A?2
ileri düzey	0A?2
ileri seviye	03l1
ilkbahar	09l1
ilkokulu	03d1
illum	0<B1
illustrator	01h1
ilsien matern	0<g1
ilçesi	0>?1
im	0RL1
ime projekta	0RM1
immobiliare	03@1
imobiliaria	02S1
imobiliária	02S1
imone	03?1
imoneje	0RN1
impasse	04[1
impiegata	01l1
impiegato	01l1
impresa	03@1
in	0RO1
in a relationship	0@h1
in corso	00k1
in corso di stampa	06[1
in curs	01i1
in essere	00k1
in partnerschaft	0NY1
in press	0=B1
in prezent	01i1
in progress	0B01
in service training	0BI1
in-service training	0BI1
inc	00`1
incepand cu	0RP1
incepator	0;S2
incorporated	00`1
indeks prestasi	0DQ1
indeks prestasi kumulatif	0DQ1
independent user	0O@1
indirizzo	0BD1
individuali veikla	03?1
indkober	06>1
indkoeber	06>1
indkøber	06>1
industri	0<K3
industria	02S1
industrias	08>2
industrie	03@1
industriemeister	03]1
industrier	0=N1
industries	0RQ3
indústria	02S1
indústrias	02S1
indústries	03E1
infant school	01K1
infermer	0251
infermera	0251
infermier	04j1
infermiera	0RT2
infermiere	01l1
infirmier	01W1
infirmiere	01W1
infirmière	01W1
informatiker	05H1
ing	0RV2
ingegner	0RX1
ingenier	0RY1
ingenieria superior	0RZ1
ingenieria tecnica	09e1
ingeniería superior	0RZ1
ingeniería técnica	09e1
ingenieur	0R[3
ingenieurbuero	0391
ingenieurburo	0391
ingenieurbüro	0391
ingenioer	05U2
ingenior	05U2
ingeniør	05U2
ingenjoer	0281
ingenjor	0281
ingenjör	0281
inginer	0R^1
inginer diplomat	0Eh1
inginier	04j1
ingénieur	0R_1
inhaber	05H1
iniciante	0R`2
inkoepare	0281
inkopare	0281
inkoper	02Q1
inköpare	0281
inmobiliaria	07A1
inn	02o1
innealtoir	03J1
innealtóir	03J1
inniu	05Q1
innkjoeper	06<1
innkjoper	06<1
innkjøper	06<1
inriktning	02[1
insa	0A71
insaat	03L1
insegnante	01l1
insener	01=1
insinoeoeri	0Rb2
insinoeoeri (amk	0Rd2
insinoori	0Rb2
insinoori (amk	0Rd2
insinyur	0211
insinööri	0Rb2
insinööri (amk	0Rd2
inspectoare	03O1
inspector	0Ho2
instalater	0A52
instalator	03O1
instalatér	0>11
installateur	05H1
institiuid	01D1
institiúid	01D1
institut	0RfF
institutas	0S<2
institute	0D]2
institute of technology	01K1
instituteur	01W1
instituto	0S>4
institutrice	01W1
instituts	0SB2
institutt	0SD2
institutul	0SF2
instituut	0SH4
instituutti	0SL2
institūts	0SB2
instructeur	02Q1
instructor	0Ho2
instruktoer	05@3
instruktor	0SN7
instruktorka	01m1
instruktur	0211
instruktör	0281
instruktør	05U2
instrutor	02R1
instrutora	02R1
instytut	0SU2
insurance	02o1
integrisane studije	0SW1
interactive	02o1
intermedi	0SX2
intermedia	0SZ2
intermediaire	0S\2
intermediar	0S^2
intermediar superior	0<l1
intermediaria	0B41
intermediario	0S`2
intermediario avancado	0=H1
intermediate	0Sb2
intermedio	0Sd6
intermedio alto	0Sj2
intermedio superiore	0>F1
intermediária	0B41
intermediário	0S`2
intermediário avançado	0=H1
intermedju	0Sl2
intermédiaire	0S\2
intermédio	0S`2
intermédio alto	0=H1
intern	0Ho2
internat	0<:1
international baccalaureate	00g2
internetu	0Sn1
interno	0>\1
interpreter	01h1
intervento	06[1
intezet	0So3
intyg	0;k2
intézet	0So3
invatatoare	03O1
invatator	03O1
inverno	0T22
investigador	0223
investigadora	0262
invierno	0T41
invited talk	0=B1
inz	0T51
inzeniere	02I1
inzenieris	02I1
inzenir	0T61
inzenjer	0T72
inzenyr	0T92
inzenyrske	0T;1
inzenyrske studium	0T;1
inzinier	0T<1
inziniere	02H1
inzinierius	02H1
inzinierske	0T=1
inzinierske studium	0T=1
inzynier	0T>2
inzynierskie	0T51
inġinier	04j1
inşaat	03L1
inštalatér	0?H1
inštitut	0T@2
inštitút	0TB2
inštruktor	05<1
inż	0T51
inżynier	0T>2
inżynierskie	0T51
inženiere	02I1
inženieris	02I1
inženir	0T61
inženjer	0T72
inženýr	0T92
inženýrské	0T;1
inženýrské studium	0T;1
inžinier	0T<1
inžinierius	02H1
inžinierske	0T=1
inžinierske štúdium	0T=1
inžinierė	02H1
iosh	01N1
ipasnieks	02I1
ipb	0L31
ipk	0TD2
ipma	01N1
ir	0G`1
iris	0>`1
iriseoir	03J1
irish leaving certificate	02O1
iroda	04B2
isbn	01X1
isci	0591
iscisi	0591
iscrizione	01>1
iscrizione all'albo	01>1
iskola	0IS2
issa	0<B1
issiskyres	0TF1
issn	01X1
issued	0961
istekejusi	0TF1
istitut	03m1
istituto	0TG2
istituto professionale	01O1
istituto tecnico	01O1
istqb	01N1
istrazivac	05:2
istraživač	05:2
istruttore	01l1
istruttrice	01l1
itb	0A71
itibaren	0TI3
itil	01N1
itinerari	0=h1
itinerario	0Ji1
its	01O1
iut	0TL2
ivertinimas	0:C1
iyi	0TN2
iyi derecede	0TP1
iyi duzeyde	0TP1
iyi düzeyde	0TP1
izdavac	0@m2
izdavacka kuca	05l1
izdavač	0@m2
izdavačka kuća	05l1
izdevnieciba	0TQ2
izdevniecība	0TQ2
izlaganje	0@m2
izpit	0@21
izstradatajs	02I1
izstrādātājs	02I1
izvorni govornik	0TS2
iðnmeistari	0F71
iðnmenntun	0O`1
iðnskóli	03f1
işçi	0591
işçisi	0591
išsiskyręs	0TF1
ištekėjusi	0TF1
j	0TU1
j d o o	00`1
j.d.o.o	00`1
ja	0TV1
jaar	0TW1
jaesen	05C1
jahr	0TU1
jahrbuch	07n1
jahre	0TU1
jahren	0TU1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jalan	0Dg1
janitor	01h1
jaosto	0Fg1
jar	0TX1
jarak jauh	0Co1
jardinier	01W1
jaren	0TW1
jaro	0TY1
jasen	05C1
jatkuu	0I81
jazykovy certifikat	0TZ1
jazykový certifikát	0TZ1
jd	0C[1
jedinica	0T[2
jednatel	0T]1
jednolite studia magisterskie	0T^1
jefa	01A1
jefe	01A1
jelen	00i1
jelenig	00i1
jelenleg	00i1
jelenlegi	00i1
jeles	07a1
jesen	0T_4
jeseň	0Tc1
jesien	0Td1
jesienia	0Td1
jesienią	0Td1
jesień	0Td1
jetzt	0461
jeweler	01h1
jezyk ojczysty	0H^1
jl	0Dg1
jlpt	0;\1
jo	0Te2
jogasz	0201
jogositvany	0Tg1
jogosítvány	0Tg1
jogász	0201
johtaja	05C1
jornada de formacion	0C:1
jornada de formación	0C:1
jornadas	01\1
jornalista	02R1
journal	0Th2
journalist	0Tj6
journaliste	01W1
journeyman	02O1
juara	05[1
juara 1	05[1
juara i	05[1
jud	04F1
judetul	04F1
județul	04F1
judr	0BM2
juhataja	01=1
juhendaja	01=1
juhiluba	0U01
juht	01=1
julkaistu	0Jf1
julkaisu	06h2
junta	07A1
jurist	0U17
jurista	01A1
juriste	0U82
juristi	05C1
jurists	02I1
jurnal	09G1
jurnalis	0211
jurnalist	03O1
jurnalista	03O1
jurnalistă	03O1
juru masak	0211
jurusan	0<U1
jusqu'a	0U:1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0U:1
jusqu'à	0U:1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
jäsen	05C1
jó	0Te2
język ojczysty	0H^1
k	0;R1
k k	00`1
k.k	00`1
kaantaja	05C1
kaari	0831
kab	0Dg1
kabupaten	0Dg1
kadar	0U;2
kade	0EC1
kadin	0;R1
kadın	0;R1
kaeaentaejae	05C1
kaesittelijae	05C1
kaesolev	0Pe1
kaesoleva ajani	0Pe1
kafe	07B1
kafli	0>Y1
kaksikielinen	02Z1
kakskeelne	0J?1
kammer	0391
kancelar	0ED1
kancelaria	0U=2
kancelarija	05l1
kancelária	03>1
kancelář	0ED1
kandidaatti	0Rd2
kandidat	0U?2
kandidatexamen	0LY1
kandidatgrad	0>g1
kandidatprogram	0LY1
kandidatsprof	0UA1
kandidatuddannelse	0>g1
kandídatspróf	0UA1
kansanopisto	03k1
kantor	07B1
kanzlei	0391
kapitel	0UB3
kapitlu	06j1
kapitola	0UE2
kapittel	0UG1
kapper	02Q1
kar	0IS2
karakter	0UH2
karakterar	0Na1
karaktergennemsnit	0Ih1
karaktersnitt	0Na1
karl	0UJ1
karlkyns	0UJ1
karlmadur	0UJ1
karlmaður	0UJ1
karyawan	0211
kasir	0211
kasittelija	05C1
kasiyer	0591
kasjer	01m1
kasjerka	01m1
kassanhoitaja	05C1
kasserer	05U2
kassoer	0281
kassor	0281
kassör	0281
kasvataja	01=1
kat	0>?1
katu	0831
kauffrau	02\1
kaufhaus	0391
kaufmann	02\1
kaugtoo	0UK1
kaugtöö	0UK1
kauplus	04f1
kauppa	0641
kauppakorkeakoulu	03k1
kauppatieteiden maisteri	0F01
kaupunki	0UL1
kawaler	0UM1
kawin	0<31
kaynakci	0591
kaynakçı	0591
kazaliste	0UN1
kazalište	0UN1
kbr	08f1
ke toan	09K1
ke toan truong	09K1
kebun	07B1
kec	0Dg1
kecamatan	0Dg1
kehittaejae	05C1
kehittaja	05C1
kehittäjä	05C1
kel	0Dg1
kelias	03I1
kellner	09<1
kellnerin	09<1
kelner	01m1
kelnerka	01m1
kelompok	07B1
kelurahan	0Dg1
kementerian	07B1
kendskab	0UO1
kennari	0<j1
kepala	0211
kepesites	0=;2
keppni	00;1
kepykla	03?1
kepzes	0UP2
kesa	0UR1
kesae	0UR1
kesaetyoentekijae	05C1
kesatyontekija	05C1
kesk eriharidus	0US1
kesk-eriharidus	0US1
keskeriharidus	0UT1
keskharidus	0US1
keskhinne	0Pj1
keskiarvo	06o1
keskitaso	0UU2
keskitasoinen	0UW1
keskkool	03P1
keskmine	0UX1
keskmine hinne	0Pj1
kesktase	0UY2
kesktasemel	0UX1
keskus	0U[2
keskustelutaito	0UW1
kestab	0Pe1
kesä	0UR1
kesätyöntekijä	05C1
ketnyelvu	05^1
ketua	0211
kevad	0U]1
kevaet	0U^1
kevat	0U^1
kevät	0U^1
key account manager	06V1
keynote	0=B1
kezdo	0U_2
kezdő	0U_2
kft	00`1
kg	00`1
kgaa	00`1
kha	0Ua2
khach san	0:`1
khoa	0Uc3
khoa hoc	0Uf2
khoá học	0Uh1
khu	0@_1
khá	0Ua2
khách sạn	0:`1
khóa học	0Uf2
kiado	0Ui3
kiadó	0Ui3
kiem toan vien	09K1
kien truc su	09K1
kierowca	01m1
kierowniczka	01m1
kierownik	01m1
kierunek	0Ul1
kiitettaevae	0J]1
kiitettava	0J]1
kiitettävä	0J]1
kilpailu	0651
kimyager	0591
kindergarten	0Um2
kindlustus	04f1
kinesitherapeute	01W1
kini	0PR1
kinésithérapeute	01W1
kirja	06h2
kirjanpitaejae	05C1
kirjanpitaja	05C1
kirjanpitäjä	05C1
kirjasto	0641
kirjastonhoitaja	05C1
kirjastus	0Uo2
kis	0V11
kitabi	0<\1
kitabı	0<\1
kitap	0<\1
kitap bolumu	0<\1
kitap bölümü	0<\1
kitchen	02o1
kituntetes	0001
kitunteteses	07a1
kitüntetés	0001
kitüntetéses	07a1
kivalo	0V23
kiváló	0V23
kiến trúc sư	09K1
kiểm toán viên	09K1
kjennskap	0V51
kk	0V62
kleuterschool	07`1
kliinik	04f1
kliniek	02P1
klinigi	03L1
klinik	0V84
klinika	0V<9
klinikk	0:A1
klinikka	0641
klinikum	0391
kliniği	03L1
klīnika	05e1
kniha	0UE2
knihovn	0T]1
knihovna	0ED1
knihovnik	0?H1
knihovník	0?H1
kniznica	03>1
knižnica	03>1
knjiga	0VE3
knjiznica	0VH2
knjiznicar	0VJ2
knjižnica	0VH2
knjižničar	0VJ2
knyga	0VL1
kobieta	0VM1
koch	02\1
kochin	02\1
kock	0281
kod	0VN2
koechin	02\1
koerekort	0?o1
koerkort	0;k2
kogumik	03K1
kohtalainen	0UW1
kok	0VP2
koki	0211
kokk	0VR2
kokki	05C1
kokkur	0<j1
koledza	03j1
koledzas diploms	0VT1
koledža	03j1
koledžas diploms	0VT1
kolegija	0D01
kolegium	03^1
kolej	03d1
koleji	03d1
kolledz	03P1
kolledž	03P1
kolleg	0<:1
kollegium	0VU1
kollégium	0VU1
kolumni	0Jf1
komanda	0VV2
komercialist	05<1
komercijalist	0VX1
komercijalista	06P1
kommun	0=N1
kommune	0VY4
kompanija	0V]2
kompetansebevis	08@1
kompetisi	05[1
komplek	0Dg1
kompānija	05e1
komunikativna	0V_1
komunikativne	0V_1
komunikativni	0V`1
komunikativní	0V`1
komunikatywnie	0GM1
komunikatywny	0GM1
komunikatívna	0V_1
komunikatívne	0V_1
komvux	0Va1
kona	0Vb1
konatel	07m1
konateľ	07m1
koncernen	0=N1
konferanse	0UG1
konferansi	0<\1
konferansı	0<\1
konferenca	0Vc1
konference	0Vd3
konferencia	0Vg2
konferencija	0Vi3
konferencja	06l1
konferens	0Vl2
konferensi	09G1
konferenssi	0Jf1
konferenz	07n1
konferenza	06j1
kongresi	0<\1
konkurranse	0Vn1
konkurrence	0Vo1
konkurs	0Ll1
konkursas	05d1
konkursie	0Ll1
konkurss	0W02
konobar	05:2
konserni	0641
konservatorij	0Ie1
konservatorija	0D01
konservatorio	03k1
konservatorium	0W23
konservatuvari	03d1
konservatuvarı	03d1
konserwatorium	03^1
konsulent	0W53
konsult	0W82
konsultan	0211
konsultant	0W:3
konsultantas	02H1
konsultante	02F2
konsultantka	01m1
konsultants	02I1
konsultantė	02H1
konsultti	05C1
kontor	0JJ1
kontsern	04f1
konverents	03K1
konversationsniveau	0;a1
konversationssicher	0;a1
konverzacijski	0W=2
konverzacna	0W?1
konverzacni	0W@1
konverzačná	0W?1
konverzační	0W@1
konyv	0@f2
konyvelo	0201
konyvtar	04B2
konyvtaros	0201
konzern	0391
konzervator	0CT1
konzervatorium	0WA2
konzervatoř	0CT1
konzervatórium	0WA2
konzultant	0WC3
kool	03P1
koolitus	0If1
koolituskeskus	03P1
kooperatifi	03L1
koordinaator	01=1
koordinaattori	05C1
koordinator	0WF<
koordinatore	02F2
koordinatorius	02H1
koordinators	02I1
koordinatoru	0591
koordinatorė	02H1
koordinatur	04j1
koordinatör	0591
koordinatörü	0591
koordinátor	0WR3
koordynator	01m1
koordynatorka	01m1
koperasi	07B1
kops	0WU1
kopš	0WU1
korekort	0?o1
korgkool	03P1
korgtase	0WV1
korhaz	04B2
korkeakoulu	03k1
korkort	0;k2
kortti	0WW1
korut	03N1
kota	0Dg1
kotet	0FW1
koulu	03k1
kouluttaja	05C1
koulutusohjelma	0WX1
koulutuspaeivae	0WY1
koulutuspaiva	0WY1
koulutuspäivä	0WY1
koyu	0>?1
koz	03N1
kozepes	0WZ2
kozepesen	0W\1
kozepfelsofok	0W]1
kozepfok	0W\1
kozepfok felett	0W]1
kozepfoku	0W\1
kozephalado	0LG1
kozepiskola	0VU1
kozepszint	0LG1
kozepszintu	0LG1
kozgazdasz	0201
kozpont	06m1
krajums	0FS1
krankenhaus	0391
kreuz	0391
kronik	02b1
kronikk	0UG1
krt	03N1
kryptis	0W^1
krājums	0FS1
ksiazeczka	0@C1
ksiazka	06l1
ksiegowa	01m1
ksiegowy	01m1
książeczka	0@C1
książka	06l1
księgowa	01m1
księgowy	01m1
kth	0Va1
ktieb	06j1
kuchar	02J2
kucharka	01m1
kucharz	01m1
kuchař	0T]1
kuchár	07m1
kuhar	0VJ2
kuja	0831
kuljettaja	05C1
kullegg	03m1
kulleġġ	03m1
kulondij	0001
kumpanija	07U1
kunde	0W_1
kuni	0W`1
kunniamaininta	0071
kunsill lokali	07U1
kunta	0641
kurang	0D12
kurator	0Wa2
kurs	0Wc<
kursai	07_1
kursi	05f1
kurssi	0Wo3
kursu	0X23
kursus	0X54
kurucu	0591
kurucusu	0591
kurz	0X94
kustantaja	0Jf1
kustantamo	0641
kutato	0201
kutató	0201
kutseharidus	0US1
kutsekool	03P1
kutsetunnistus	0U01
kutuphaneci	0591
kutuphanesi	03L1
kuu	0X=1
kuud	0X=1
kuukausi	0X>1
kuukautta	0X>1
kuvar	0X?1
kvalificerad yrkesutbildning	0X@1
kvenkyns	0Vb1
kvinde	0XA1
kvinna	0XB1
kvinne	0XC1
kwartalnik	06l1
kwekerij	02P1
ky	00`1
ky su	0XD2
ky thuat vien	09K1
ky yeu	09m1
käesolev	0Pe1
käesoleva ajani	0Pe1
käsittelijä	05C1
kääntäjä	05C1
képesítés	0=;2
képzés	0UP2
kétnyelvű	05^1
kórház	04B2
kõrgkool	03P1
kõrgtase	0WV1
köchin	02\1
könyv	0@f2
könyvelő	0201
könyvtár	04B2
könyvtáros	0201
körkort	0;k2
körút	03N1
kötet	0FW1
köyü	0>?1
köz	03N1
közepes	0WZ2
közepesen	0W\1
közgazdász	0201
központ	06m1
középfelsőfok	0W]1
középfok	0W\1
középfok felett	0W]1
középfokú	0W\1
középhaladó	0LG1
középiskola	0VU1
középszint	0LG1
középszintű	0LG1
kørekort	0?o1
különdíj	0001
kütüphaneci	0591
kütüphanesi	03L1
kış	0V11
kế toán	09K1
kế toán trưởng	09K1
kỷ yếu	09m1
kỹ sư	0XD2
kỹ thuật viên	09K1
l	0XF1
l'actualitat	01d1
la	0XG2
la actualidad	01c1
la distanta	0D>1
la distanță	0D>1
la fecha	01c1
la zi	01i1
laakari	05C1
laan	0EC1
labai gerai	0842
labas	0XI1
labas zinasanas	0XI1
labas zināšanas	0XI1
labi	0XJ2
labor	0XL2
laborant	05H1
laboratoire	02g1
laboratoires	02g1
laborator	0XN2
laboratori	0XP2
laboratories	02o1
laboratorij	0VH2
laboratorija	0XR3
laboratorio	0XU5
laboratorios	08>2
laboratoris	03E1
laboratorium	0XZ7
laboratory	02o1
laboratoř	0ED1
laboratuvari	03L1
laboratuvarı	03L1
laboratório	02S1
laboratórios	02S1
laboratórium	0Xa2
laborer	01h1
labourer	01h1
labs	0Xc2
laeaekaeri	05C1
laege	06>1
laegergaarden	0=N1
laehihoitaja	0Xe2
laehtien	0Xg2
laekare	0281
laeknir	0<j1
laensstyrelsen	0IP1
laerare	0281
laerarhoegskola	0MP1
laerer	05U2
laerling	0Xi3
laesare	0281
lagergarden	0=N1
laget	0:A1
lahihoitaja	0Xe2
lahtien	0Xg2
lahutatud	01<1
lai xe	09K1
laisvai	0Xl1
laitos	0641
lajang	0<31
lakare	0281
laki laki	0XF1
laki-laki	0XF1
lampista	0251
lana	0721
lancar	03n1
landkreis	08:1
landwirt	05H1
lane	05c1
languagecert	0;\1
langue maternelle	0Xm1
langue natale	0Xm1
lanjutan	0Xn2
lansstyrelsen	0IP1
lap	0FW1
lap trinh vien	09K1
larare	0281
lararhogskola	0MP1
largo	0Y02
larling	0OU1
lasare	0281
lasser	02Q1
lasteaed	03P1
lastnica	0DN1
lastnik	0DN1
lat	0Y21
lata	0Y21
latem	0Y31
lato	0Y31
lato sensu	0Jn1
laufend	0461
laukums	0>@1
laurea	0Eg1
laurea breve	0Eg1
laurea in	0Eg1
laurea magistrale	0Y41
laurea quinquennale	0Y41
laurea specialistica	0Y41
laurea triennale	0Eg1
laurea vecchio ordinamento	0Y41
laureat	0Y52
laureata in	0Eg1
laureatas	05d1
laureate	00L1
laureatka	0Ll1
laureato in	0Eg1
lauréat	00L1
lauréate	00L1
law school	01K1
lawyer	01h1
lda	00`1
le tan	09K1
leabhar	0>`1
leacht	0>`1
leachtoir	03J1
lead	01h1
leader	01h1
learning	0Y71
leaving cert	02O1
leaving certificate	02O1
lebenslauf	0<@1
lector	03O1
lecture	0=B1
lecturer	01h1
ledamot	0281
ledare	0281
leder	05U2
ledig	0NY1
leed	01N1
leerling	0IW1
legat	0Vo1
lege	06<1
legitimation	0;k2
lehrabschluss	01?1
lehranstalt	0<:1
lehre	01?1
lehre als	01?1
lehre zum	01?1
lehrer	05H1
lehrgang	0Mb2
lehrling	05H1
lehrstuhl	0Y83
lehti	0Y;1
lehtiartikkeli	0Jf1
lehtori	05C1
leidbeinandi	0<j1
leider	02Q1
leidinys	0VL1
leidsogumadur	0<j1
leidster	02Q1
leidykla	0Y<2
leikhus	0661
leikhús	0661
leikskoli	03f1
leikskóli	03f1
leipomo	0641
leipuri	05C1
leiter	05H1
leitung	02\1
leiðbeinandi	0<j1
leiðsögumaður	0<j1
lekar	0Y>3
lekaren	03>1
lekarka	01m1
lekarn	0T]1
lekarna	0YA2
lekarnicka	0?H1
lekarnik	0?H1
lekarz	01m1
lektor	0YC7
lektors	02I1
lekár	07m1
lekáreň	03>1
lekárnik	0?H1
lekárnička	0?H1
lembaga	07B1
lengua madre	0R?1
lengua materna	0R?1
lengua nativa	0R?1
lente	0YJ1
leraar	02Q1
lerares	02Q1
let	0YK2
leta	0YM1
leti	0YM1
leto	0YN4
letrada	01A1
letrado	01A1
letters	0=B1
lettur	04j1
level 2 diploma	02O1
level 3 diploma	02O1
level 4 diploma	02N1
level 5 diploma	02N1
levnadsbeskrivning	0YR1
levnedslob	0YS1
levnedsloeb	0YS1
levnedsløb	0YS1
levnetsloep	0YT1
levnetslop	0YT1
levnetsløp	0YT1
leyfi	0YU2
lezing	0YW2
lgh	0=c1
lia	0:B1
librairie	02g1
librarian	01h1
library	02o1
libro	0YY2
lic	0T51
licejs	03j1
licejus	0D01
licenca	0Y[4
licence	0Y_5
licence pro	09J1
licence professionnelle	09J1
licencia	0Yd2
licenciada	09R1
licenciada en	0RZ1
licenciado	09R1
licenciado en	0RZ1
licenciatura	0Yf2
licencija	0Yh2
licencja	0@C1
licencjackie	0T51
licencjat	0T51
licens	0Yj2
license	01U1
licensed	01U1
licenta	0Yl2
licentiat	0Eh1
licentiata	0Eh1
licentiatexamen	0FT1
licentie	0?a2
licenza	01>1
licenza media	0Ej1
licenzja	0@@1
licença	0??1
licențiat	0Eh1
licențiată	0Eh1
licență	0Yl2
liceo	0Yn2
liceu	0Z02
liceul	0731
liceum	03^1
licėjus	0D01
lider	0Z25
lideri	0591
liderka	01m1
lidt kendskab	0;g1
lidz	0Z71
lidz sim	0Z81
lidz sim bridim	0Z81
ligonine	03?1
ligoninė	03?1
liitto	0641
lijecnica	0==1
lijecnik	0==1
liječnica	0==1
liječnik	0==1
limba materna	0<e1
limba maternă	0<e1
limbă maternă	0<e1
limited	0Z92
limited working	0AK1
limited working proficiency	0AK1
lingua madre	0Z;1
lingua materna	0Z<2
lingua nativa	0<k1
linguaskill	0;\1
lingwa materna	0<g1
linja	0WX1
linje	0Kk2
linnavalitsus	04f1
liofa	04m1
lisans	0@d1
lisans derecesi	0@d1
lisans mezunu	0@d1
lisansi	0<21
lisansı	0<21
lise	0Z>2
lise diplomasi	0Z@1
lise diploması	0Z@1
lise mezunu	0Z@1
lisens	08@1
lisensi	0<91
lisensiaatti	0LX1
lisenssi	03M1
lisesi	03d1
litil	0O]1
litsents	0U01
litt	0;h1
livello avanzato	08Z1
livello base	0A`1
livello intermedio	0FL1
livre	0>_1
livro	04o1
lizenz	0ZA2
lizenziat	0EU1
liċenzja	0@@1
ljekarna	0UN1
ljekarnik	0==1
ljeto	0ZC1
ll b	09@1
ll m	0EJ1
ll.b	09@1
ll.m	0EJ1
llar d'infants	01L1
llb	09@1
llc	00`1
llengua materna	0ZD1
llengua nativa	0ZD1
llibre	0?:1
llicencia	01Y1
llicenciada en	0ZE1
llicenciat en	0ZE1
llicenciatura	0ZE1
llicència	01Y1
llm	0EJ1
llp	00`1
ln	05c1
loai gioi	0E=1
loai kha	0E=1
loai xuat sac	0E=1
loc	0>\1
localita	0>\1
località	0>\1
locen	0ZF1
locena	0ZF1
locul 1	0>M1
locul i	0>M1
locuteur natif	0Xm1
logfraedingur	0<j1
logistics	02o1
logistik	0391
loja	02S1
lojas	02S1
lojistik	03L1
lokakarya	0ZG1
lomba	05[1
loodgieter	02Q1
lop tap huan	0Uh1
lopend	0P^1
lote	04<1
loti labi	07o2
lotissement	04[1
lower second	00T1
ločen	0ZF1
ločena	0ZF1
loại giỏi	0E=1
loại khá	0E=1
loại xuất sắc	0E=1
ltd	00`1
ltd sti	00`1
ltd. şti	00`1
ltda	00`1
lts	0PZ1
lu ecrit parle	0BE1
lu hanh	0:`1
lu parle ecrit	0BE1
lu, parlé, écrit	0BE1
lu, écrit, parlé	0BE1
luan an	09m1
luat su	09K1
luba	0ZH2
lucrare	06Z1
luento	0Y;1
lugar	04<1
lukanda	07U1
lukio	03k1
lukion oppimaara	04i1
lukion oppimaeaerae	04i1
lukion oppimäärä	04i1
luku	0Jf1
luna	0ZJ1
lungomare	0>\1
luni	0ZJ1
lună	0ZJ1
lupa	0WW1
lutseum	03P1
luu loat	0>n1
luận án	09m1
luật sư	09K1
ly lich	0Q21
lycee	01M1
lyceum	0ZK3
lycée	01M1
lyzeum	0<:1
lái xe	09K1
lána	0721
lägergården	0=N1
lähihoitaja	0Xe2
lähtien	0Xg2
läkare	0281
länsstyrelsen	0IP1
lärare	0281
lärarhögskola	0MP1
lärling	0OU1
läsare	0281
lääkäri	05C1
læge	06>1
læknir	0<j1
lærer	05U2
lærling	05U2
léacht	0>`1
léachtóir	03J1
lékař	0T]1
lékárn	0T]1
lékárna	0ED1
léto	0ZN1
líder	0602
língua materna	0<k1
língua nativa	0<k1
líofa	04m1
lítil	0O]1
lögfræðingur	0<j1
lütseum	03P1
lý lịch	0Q21
lýceum	0ZO1
līdz	0Z71
līdz šim	0Z81
līdz šim brīdim	0Z81
lưu loát	0>n1
lập trình viên	09K1
lễ tân	09K1
lớp tập huấn	0Uh1
lữ hành	0:`1
m	0ZP;
m a	0EJ1
m arch	0EJ1
m b a	0EJ1
m com	0EJ1
m ed	0EJ1
m eng	0EJ1
m f a	0EJ1
m s	0EJ1
m sc	0EJ1
m sc prof	0UA1
m tech	0EJ1
m.a	0EJ1
m.arch	0EJ1
m.b.a	0EJ1
m.com	0EJ1
m.ed	0EJ1
m.eng	0EJ1
m.f.a	0EJ1
m.s	0EJ1
m.sc	0EJ1
m.sc.-próf	0UA1
m.tech	0EJ1
m1	0EJ1
m2	0EJ1
ma	0Z[3
maakond	0Z^1
maalare	0281
maan	0Z_1
maanad	0Z_1
maanader	0Z_1
maand	0Z`1
maanden	0Z`1
maaned	0Za2
maaneder	0Za2
maantee	0Zc1
maatschap	0NQ1
machinist	01h1
madalya	0:f1
madrasah	0L31
madre lingua	0Z;1
madrelingua	0Z;1
maennl	0Pc1
maennlich	0Pc1
maestra	0Zd2
maestria	0Zf2
maestro	0Zd2
maestría	0Zf2
mag	0Zh3
magacioner	06P1
magang	0211
magas szintu	0Zk1
magas szintű	0Zk1
magasin	02g1
magasinier	01W1
magazasi	03L1
magazin	0381
magazine	02o1
magazynier	01m1
magazziniere	01l1
magistar	0Zl2
magister	0Zn8
magister farmacji	01m1
magister inzynier	0T^1
magister inżynier	0T^1
magistere	03C1
magisterexamen	0@i1
magisterij	0[61
magisterium	0T^1
magisterske	0[72
magisterske studium	0[72
magisterskie	0T^1
magistersky	0T;1
magisterské	0[72
magisterské studium	0T;1
magisterské štúdium	0T=1
magisterský	0T;1
magisterstudium	0EU1
magistr	0T;1
magistra	0EM1
magistra grads	0[91
magistrantura	0[:1
magistrantuur	0[;1
magistrantūra	0[:1
magistras	0[:1
magistratura	0[<2
magistre	0[>2
magistrica	0[61
magistrica stroke	0[61
magistrikraad	0[;1
magistriope	0[;1
magistriõpe	0[;1
magistro	0[:1
magistro laipsnis	0[:1
magistrs	0[91
magistrski studij	0[61
magistrski študij	0[61
magistrė	0[:1
magistère	03C1
magna cum laude	0@Q1
magíster	0RZ1
mah	0>?1
mahallesi	0>?1
mahir	0[@2
mai napig	00i1
maig	00i1
maintainer	01h1
maintenant	00_1
mairie	02g1
maison	02g1
maisteri	0[B2
maisterintutkinto	0F01
maistreacht	0[D1
maistru	03O1
maith	0[E1
maitre	01W1
maitrise	0[F3
maitrise parfaite	0BF1
maitrise universitaire	09J1
majalah	09G1
majeure	0LW1
majitel	02J2
majiteľ	07m1
major	0AP1
major de promotion	00L1
major in	0AP1
majoring in	0AP1
majster	0[I2
majstor	0=>2
makalah	09G1
makale	0<\1
makalesi	0<\1
makelaardij	02P1
maker	01h1
makler	05H1
malare	0281
male	0[K1
maler	0[L3
man	0[O6
manad	0Z_1
manader	0Z_1
manager	0[U6
manajer	0211
manazer	02J2
manažer	0T]1
manažér	07m1
mand	0[[1
mandat	0[\1
mandor	0211
maned	0Za2
maneder	0Za2
maniger	04j1
maniġer	04j1
mann	0[]2
mannelijk	0[_1
mannl	0Pc1
mannlich	0Pc1
mannskap	06<1
manudir	0[`1
manudur	0[`1
mara	0LS1
maraicher	01W1
marangoz	0591
maraîcher	01W1
march	0EJ1
marie	0?O1
mariee	0?O1
marié	0?O1
mariée	0?O1
mark	00T1
market	0[a2
marks	00T1
markt	0391
married	0@h1
mas	03E1
maschile	0[c1
maschinenbau	0391
maschinist	05H1
maschio	0[c1
masculi	0PA1
masculin	0[d2
masculine	0[f2
masculino	0[h2
masculí	0PA1
masih berlangsung	0PR1
maskil	0[j1
master	0[k?
master degree	0OI1
master di ii livello	0Y41
master in	0OI1
master of	0OI1
master of applied science	0OI1
master of architecture	0OI1
master of arts	0OI1
master of business administration	0OI1
master of commerce	0OI1
master of design	0OI1
master of economics	0OI1
master of education	0OI1
master of engineering	0OI1
master of fine arts	0OI1
master of laws	0OI1
master of medicine	0OI1
master of music	0OI1
master of nursing	0OI1
master of philosophy	0OI1
master of public administration	0OI1
master of public health	0OI1
master of science	0OI1
master of social work	0OI1
master of technology	0OI1
master studije	0SW1
master universitari	0ZE1
master universitario	0RZ1
master's	0OI1
master's degree	0OI1
masterabschluss	0EU1
masterand	0Ei1
masterat	0Ei1
mastere	03C1
mastere specialise	03C1
masterexamen	0@i1
mastergrad	0J@1
masteropleiding	0G`1
masterprogram	0@i1
masters	0OI1
masterstudium	0\:2
masteruddannelse	0>g1
masterutbildning	0@i1
mastery	0\<2
mastère	03C1
mastère spécialisé	03C1
materinji	0\>1
materinscina	0\?1
materinska rec	0\@1
materinski	0\>1
materinski jezik	0\>1
materinsky	0\@1
materinsky jazyk	0\@1
materinská reč	0\@1
materinský	0\@1
materinský jazyk	0\@1
materinščina	0\?1
materna	0\A4
maternega	0\?1
maternelle	0\E2
materni	0\?1
materni jezik	0\?1
maternji	0\G1
maternji jezik	0\G1
materno	0<k1
maternă	0<e1
materska skola	0L92
matersky	0\H1
matersky jazyk	0\H1
materská škola	0ZO1
materstina	0\H1
mateřská škola	0CT1
mateřský	0\H1
mateřský jazyk	0\H1
mateřština	0\H1
mathematician	01h1
mathematiker	05H1
matig	0;I1
matricula d'honor	0KE1
matricula de honor	0>b1
matriculation	02O1
matros	0Cc1
matrícula d'honor	0KE1
matrícula de honor	0>b1
matsec	0@?1
matu	09H1
matura	0\I6
maturita	0\O3
maturita classica	0Ej1
maturita scientifica	0Ej1
maturitaet	01?1
maturitat	01?1
maturite	09H1
maturitna skuska	0\R1
maturitni	0\S1
maturitni zkouska	0\S1
maturitná skúška	0\R1
maturitní	0\S1
maturitní zkouška	0\S1
maturità	0Ej1
maturità classica	0Ej1
maturità scientifica	0Ej1
maturität	01?1
maturité	09H1
maturski ispit	0\T1
mavo	0PZ1
maître	01W1
maîtrise	0[F3
maîtrise parfaite	0BF1
maîtrise universitaire	09J1
mağazası	03L1
maģistra grāds	0[91
maģistratūra	0[91
maģistre	0[91
maģistrs	0[91
mba	0EJ1
mbh	00`1
mbo	0\U2
mbo 2	0PZ1
mbo 3	0PZ1
mbo 4	0\W2
mbo niveau 4	0\Y1
mca	0EJ1
mcsa	01N1
mcse	01N1
md	0\Z2
mdes	0EJ1
mdr	0\\1
me	00`1
meanleibheal	0\]2
meanscoil	01D1
mecanic	0\_2
mecanicien	01W1
mecanico	0602
meccanico	01l1
mechanic	01h1
mechanik	0OL3
mechanikas	02H1
mechaniker	05H1
mechatroniker	05H1
mecànic	0251
mecánico	01A1
mecânico	02R1
med	0EJ1
medaglia	00O1
medaila	0041
medaile	0051
medaille	0\a4
medaille d'or	00L1
medal	0\e3
medala	00B1
medaleinkunn	01j1
medalha	00M1
medali	05[1
medalia	0>M1
medalie	0>M1
medalis	05d1
medalj	00K1
medalja	0\h3
medalje	0\k2
medaljen	0\m3
medalla	0;]2
medarbeider	06<1
medarbejder	06>1
medarbetare	0281
medaļa	00B1
medecin	01W1
medel	0]02
medelbetyg	0<;1
medelgod	0Qi1
medewerker	02Q1
medewerkster	02Q1
medhjaelper	06>1
medhjælper	06>1
media	0]25
media final	0A41
media generala	0>c1
media generală	0>c1
medianomi	04J1
medic	03O1
medica	0602
medical school	01K1
medicinska sestra	0@j3
medico	0<H3
medie	0]72
medie de absolvire	0>c1
medio	0]95
medio alto	0>;1
medio-alto	0>;1
mediu	0S^2
medium	0Sb2
medja	0]>1
medju	0]?1
medlem	05@3
medmasa	02I1
medmāsa	02I1
mees	0]@1
meeskond	0]A1
meget god	0]B4
meget gode	0MF1
meget godt	0]F2
megye	03N1
mehanicar	05:2
mehanik	0DN1
mehanikis	02I1
mehaničar	05:2
mehāniķis	02I1
meistarabref	0F71
meistarabréf	0F71
meistaragrada	0UA1
meistaragráða	0UA1
meistaraprof	0UA1
meistarapróf	0UA1
meistars	02I1
meister	0]H3
meisterbrief	03]1
meisterpruefung	03]1
meisterprufung	03]1
meisterprüfung	03]1
meistras	02H1
mekaanikko	05C1
mekaniker	05@3
melhor	00M1
mellanniva	0Qi1
mellannivaa	0Qi1
mellannivå	0Qi1
mellem	0]K2
member	01h1
membre	0AN2
membru	03O1
memoire	0>_1
memur	0591
memuru	0591
men	0]M2
menadzer	0]O3
menadżer	01m1
menadžer	05:2
mencao honrosa	00M1
mencio	0]R2
mencio especial	01Q1
mencion	0]T2
mencion de honor	01P1
menció	0]R2
menció especial	01Q1
mención	0]T2
mención de honor	01P1
menedzer	0]V3
menedzere	02I1
menedzeris	02I1
menedzser	0201
menedżer	01m1
menedžer	0VJ2
menedžere	02I1
menedžeris	02I1
meneillaan	0I81
meneillaeaen	0I81
meneillään	0I81
menengah	0BS2
menengah atas	0]Y1
menesi	0]Z1
menesiai	0][1
menesis	0]Z1
menesiu	0][1
meng	0EJ1
menikah	0<31
menntaskoli	03f1
menntaskóli	03f1
mention	0]\2
mention assez bien	0LH1
mention bien	0LH1
mention complementaire	09H1
mention complémentaire	09H1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0LH1
mention très bien	0LH1
mentiune	0>M1
mentor	0Ho2
menuisier	01W1
menuo	0][1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0>M1
merchandiser	01h1
merit	00T1
meritfoerteckning	0YR1
meritforteckning	0YR1
meritförteckning	0YR1
meritvaerde	0<;1
meritvarde	0<;1
meritvärde	0<;1
merkezi	03L1
mernok	0201
mes	0]^5
mese	0]c1
mesec	0]d2
meseca	0]d2
mesecev	0]f1
meseci	0]d2
mesemondo	0201
mesemondó	0201
meses	0]g2
mesi	0]c1
mesiac	0]i1
mesiace	0]i1
mesiacov	0]i1
mesic	0]j1
mesice	0]j1
mesicu	0]j1
meska	0]k1
meski	0]k1
meslek lisesi	0Z>2
meslek yuksekokulu	03d1
meslek yuksekokulu mezunu	0]l1
meslek yüksekokulu	03d1
meslek yüksekokulu mezunu	0]l1
mesos	0]m1
messageries	02g1
mestari	05C1
mester	0]n3
mesterbrev	06k1
mesterdiploma	0IU1
mesterfok	0^11
mesterfokozat	0IU1
mesterkepzes	0IU1
mesterképzés	0IU1
mestra	0251
mestrado	0Jn1
mestrado integrado	0Jn1
mestratge	0ZE1
mestre	0^22
mestre em	0Jn1
mestsky urad	0F^2
mestský úrad	03>1
metai	0^41
metge	0251
metgessa	0251
metsuri	05C1
metu	0^41
metų	0^41
mevcut	0>>1
mews	05c1
mezatka	0UM1
mezczyzna	0]k1
mezuniyet notu	03B1
meánleibhéal	0\]2
meánscoil	01D1
meðaleinkunn	01j1
mfa	0EJ1
mgimo	0A71
mgr	0^52
mgr inz	0T^1
mgr inż	0T^1
mh	0>?1
mi	0^71
midalja	0=_1
middel	0^81
middelmatig	0B61
middels	0^92
midlungs	0^;2
midwife	01h1
mierne	0^=1
mierne pokrocily	0W?1
mierne pokročilý	0W?1
mies	0^>2
miesiac	0^@1
miesiace	0^@1
miesiecy	0^@1
miesiąc	0^@1
miesiące	0^@1
miesięcy	0^@1
mieszkanie	04I1
mills	02o1
mim	0EJ1
mimar	0591
minicurso	0?51
ministarstvo	0?T2
ministeerium	04f1
minister	0381
ministere	02g1
ministeri	03E1
ministerie	0NQ1
ministeriet	0>O1
ministerija	03?1
ministerio	0^A3
ministerioe	0641
ministerium	0391
ministeriö	0641
ministero	03@1
ministerstvo	0F^2
ministerstwo	02n1
ministeru	07U1
ministerul	0381
ministrija	05e1
ministrstvo	0=O1
ministry	02o1
ministère	02g1
ministério	02S1
miniszterium	06m1
minisztérium	06m1
minn	0^D2
minor	0AP1
minor in	0AP1
minosites	07a1
minősítés	07a1
mionna	0^71
mirne	0^F1
mirne pokrocila	0W@1
mirne pokrocily	0^G1
misrah	0D31
misraħ	0D31
mistenni	0^H1
mistr	0>11
mit	0A71
mit auszeichnung	01@1
mitali	05S2
mitarbeiter	05H1
mitarbeiter des jahres	00:1
mitja	0SX2
mitja alt	0=Y1
mitjana	0KE1
mitjà	0SX2
mitjà alt	0=Y1
mitjà-alt	0=Y1
mittel	0^I2
mittelmaessig	0;a1
mittelmassig	0;a1
mittelmäßig	0;a1
mittlere kenntnisse	0;a1
mittlere reife	01?1
mizar	0DN1
miðlungs	0^;2
mj	0^K1
mjesec	0^K1
mjeseca	0^K1
mjeseci	0^K1
mjog god	0^L2
mjog god kunnatta	0N61
mjog gott	0N61
mjög gott	0N61
mjög góð	0^L2
mjög góð kunnátta	0N61
mnd	0^N2
mnt	0Z^1
mo	0^P1
moara	0381
moderate	0AK1
moderator	01h1
modersmaal	0^Q2
modersmaalsnivaa	0MN1
modersmaalsniveau	0MG1
modersmaalstalare	0MN1
modersmal	0^Q2
modersmalsniva	0MN1
modersmalsniveau	0MG1
modersmalstalare	0MN1
modersmål	0^Q2
modersmålsniveau	0MG1
modersmålsnivå	0MN1
modersmålstalare	0MN1
modul	0^S2
modurmal	0^U1
modurmali	0^U1
moedertaal	0IM1
moedertaalspreker	0IM1
moi bat dau	0^V1
moi hoc	0^W1
mois	0^X1
mojster	0DN1
mokslininkas	02H1
mokslu daktaras	0Cg1
mokslų daktaras	0Cg1
mokykla	0D01
mokytoja	02H1
mokytojas	02H1
molt bo	0MA1
molto buono	08Z1
momentan	0461
momenteel	0P^1
mon	0^Y1
monat	0^Y1
monate	0^Y1
monaten	0^Y1
moniteur	01W1
monitor	0223
monitora	0223
monitrice	01W1
monteur	05m2
month	0^Z1
months	0^Z1
montir	0211
montoer	05@3
montor	05@3
montör	0281
montør	05U2
morsmaal	0MO1
morsmaalsnivaa	0MO1
morsmal	0MO1
morsmalsniva	0MO1
morsmål	0MO1
morsmålsnivå	0MO1
mos	0^P1
moski	0^[1
most	00i1
moteris	0^\1
moteriska	0^\1
moteriška	0^\1
mother language	0M91
mother tongue	0M91
motorista	02R1
motors	02o1
mottak	0:A1
moyen	07E1
moyenne	0LH1
moški	0^[1
mpa	0EJ1
mph	0EJ1
mphil	0EJ1
mr	0G`1
mres	0EJ1
ms	0EJ1
msc	0^]2
msci	0EJ1
mtech	0EJ1
mts	0PZ1
mtu	00`1
mtü	00`1
mua dong	0^_1
mua he	0P[1
mua thu	0^`1
mua xuan	0^a1
mudiresi	0591
mudr	0BM2
mudur	0591
mudurlugu	0^b2
muduru	0591
muhasebeci	0591
muhely	06m1
muhendis	0591
muhendisi	0591
muhendislik	03L1
muinteoir	03J1
muito bom	08I2
mujer	0LN1
mukemmel	0AA1
mulher	0LQ1
mulo	0PZ1
muncitoare	03O1
muncitor	03O1
munkatars	0201
munkatárs	0201
muotoilija	05C1
musdienas	0Z81
musee	02g1
museo	0^d3
museu	0^g2
museum	0^i7
musician	01h1
musicien	01W1
musiker	05H1
musim dingin	0_01
musim gugur	0_11
musim panas	0_21
musim semi	0_31
muskarac	0_42
muski	0_42
musko	0_42
musée	02g1
muttersprache	0J^1
muttersprachler	0J^1
muttersprachlerin	0J^1
muttersprachlich	0J^1
muttersprachniveau	0J^1
mutuelle	02g1
muuja	01=1
muuseum	04f1
muvezeto	0201
muy alto	08W1
muy bueno	08X2
muz	0_62
muzej	02k3
muzejs	05e1
muzesi	03L1
muzeu	0381
muzeul	0381
muzeum	0_84
muziejus	03?1
muzske	0_62
muškarac	0_42
muški	0_42
muško	0_42
muž	0_62
mužské	0_62
mvp	0_<1
my cv	0_=1
my resume	0_=1
mycket bra	08O2
mycket god	08O2
mycket goda	0MH1
myndighet	0=N1
myyja	05C1
myyjae	05C1
myyjä	05C1
myymaelae	0641
myymala	0641
myymälä	0641
màster	0ZE1
màster universitari	0ZE1
máig	00i1
máistreacht	0[D1
mán	0[`1
mánuðir	0[`1
mánuður	0[`1
máster	0RZ1
máster universitario	0RZ1
männl	0Pc1
männlich	0Pc1
målare	0281
mån	0Z_1
månad	0Z_1
månader	0Z_1
måned	0Za2
måneder	0Za2
mécanicien	01W1
médaille	00L1
médaille d'or	00L1
médecin	01W1
média	0A41
média final	0A41
médica	0602
médico	0602
médio	0S`2
mémoire	0>_1
mérnök	0201
mês	0_>1
mí	0^71
míonna	0^71
mírně	0^F1
mírně pokročilá	0W@1
mírně pokročilý	0^G1
móðurmál	0^U1
móðurmáli	0^U1
mùa hè	0P[1
mùa thu	0^`1
mùa xuân	0^a1
mùa đông	0^_1
múinteoir	03J1
múzeum	0Xa2
müdiresi	0591
müdür	0591
müdürlüğü	0^b2
müdürü	0591
mühendis	0591
mühendisi	0591
mühendislik	03L1
mükemmel	0AA1
müzesi	03L1
müüja	01=1
mēn	0]Z1
mēnesis	0]Z1
mēneši	0]Z1
mėn	0][1
mėnesiai	0][1
mėnesių	0][1
mėnuo	0][1
męska	0]k1
męski	0]k1
mężatka	0UM1
mężczyzna	0]k1
měs	0]j1
městský úřad	0ED1
měsíc	0]j1
měsíce	0]j1
měsíců	0]j1
mūsdienas	0Z81
műhely	06m1
művezető	0201
mới bắt đầu	0^V1
mới học	0^W1
n	0_?1
n v	00`1
n.v	00`1
n1	0;\1
n2	0;\1
n3	0;\1
n4	0;\1
n5	0;\1
na	0_@2
na daljavo	0_B1
na daljinu	0_C2
na dalku	0_E1
na dialku	0_F1
na diaľku	0_F1
na dálku	0_E1
na kierunku	0Ul1
naa	0Mf1
naavaerende	0Mf1
nabrezi	0>[1
nabrezie	0_G1
nabrezje	0_H1
nabrežje	0_H1
nachweis	0;`1
nacionalna poklicna kvalifikacija	0@21
nadace	0ED1
nadacia	03>1
nadal	0451
nadiu	0ZD1
nadiua	0ZD1
nadácia	03>1
nagrada	0\h3
nagroda	0Ll1
nagrody	0Ll1
nagyon jo	0PH2
nagyon jó	0PH2
naimaton	08l1
naimisissa	08l1
naine	0_I1
nainen	0_J1
najaar	0Pb1
nakladatelstvi	0_K2
nakladatelství	0_K2
nakladnik	0_M2
nam	0_O5
nama proyek	0_T1
namestek	0>11
namesti	0>[1
namestie	0_G1
nams og starfsferill	0LU1
namsbraut	01k1
namskeid	0_U1
nang cao	0_V2
nanny	01h1
napjainkig	00i1
napredno	0_X6
naselje	0_^3
nastavnica	0=>2
nastavnik	0=>2
natakar	05<1
natif	0Xm1
natiivi	02Z1
national 5	02O1
natiu	0ZD1
nativ	0<e1
nativa	0_a3
native	0_d3
native language	0M91
native or bilingual	0M91
native or bilingual proficiency	0M91
native proficiency	0M91
native speaker	0M91
nativo	0_g2
natjecanje	0061
nattiv	0<g1
natywny	0H^1
nauczyciel	0_i1
naukowiec	01m1
navaerende	0Mf1
navy	02o1
nay	0;Q1
nazev projektu	0_j1
naziv projekta	0_k2
nazov projektu	0_m1
nazwa projektu	0_n1
nd	0_o1
near native	0`02
near-native	0`02
nebenfach	0Kj1
nebosh	01N1
necasatorit	0?F1
necasatorita	0?F1
necăsătorit	0?F1
necăsătorită	0?F1
negozio	03@1
nemi	0<j1
nemocnica	03>1
nemocnice	0ED1
neozenjen	0`22
neoženjen	0`22
neprecejies	0`41
neprecejusies	0`41
neprecējies	0`41
neprecējusies	0`41
netekejusi	0TF1
netekėjusi	0TF1
nettbasert	0M:1
networks	02o1
neudana	0`51
neudata	0`61
neuvoja	05C1
nevedes	0TF1
nevedęs	0TF1
nevelo	0201
nevelő	0201
newspaper	02o1
ngach	0@_1
ngan hang	0:`1
nganh	0@a1
nganh hoc	0@a1
nghien cuu sinh	09K1
nghien cuu vien	09K1
nghiên cứu sinh	09K1
nghiên cứu viên	09K1
ngo	0@_1
ngon ngu me de	0:E1
ngành	0@a1
ngành học	0@a1
ngách	0@_1
ngân hàng	0:`1
ngôn ngữ mẹ đẻ	0:E1
ngõ	0@_1
nha bao	09K1
nha hang	0:`1
nha hat	0:`1
nha may	0:`1
nha thiet ke	09K1
nha xuat ban	0`72
nhan vien	09K1
nhan vien xuat sac	0:L1
nhom	0:D1
nhs	02o1
nhà báo	09K1
nhà hàng	0:`1
nhà hát	0:`1
nhà máy	0:`1
nhà thiết kế	09K1
nhà xuất bản	0`72
nhân viên	09K1
nhân viên xuất sắc	0:L1
nhóm	0:D1
nilai	0DQ1
nimikirja	05R1
nit	0A71
niveau avance	0BE1
niveau avancé	0BE1
niveau bon	0=X1
niveau debutant	0;<1
niveau débutant	0;<1
niveau europeen	0`91
niveau européen	0`91
niveau intermediaire	07E1
niveau intermédiaire	07E1
niveau moyen	07E1
niveau scolaire	0;<1
nivel alto	08W1
nivel avancado	08H1
nivel avansat	0BW1
nivel avanzado	08W1
nivel basico	0`:2
nivel básico	0A_1
nivel de baza	0BV1
nivel de bază	0BV1
nivel intermediario	0B41
nivel intermedio	0B51
nivel medio	0B51
nivel medio alto	0>;1
nivel medio-alto	0>;1
nivel mediu	0B91
nivell alt	0MA1
nivell avancat	0MA1
nivell avançat	0MA1
nivell basic	0:21
nivell bàsic	0:21
nivell mitja	0B31
nivell mitjà	0B31
nivodij	0001
no	0`<6
nociones	0:32
nocions	0>S2
nocoes	0`B2
nocoes basicas	0J:1
nodala	0`D2
nodaļa	0`D2
noe	0>31
noe kjennskap	0;h1
nogenlunde	0^81
nokkud god	0`F1
nokkuð góð	0`F1
nom del projecte	0`G1
nom du projet	0`H1
nombre del proyecto	0`I1
nome del progetto	0`J1
nome do projeto	0`K1
nominee	00N1
nonprofit	02o1
nork	04N1
norskprove	0;\1
norskprøve	0;\1
nos	0IR1
not ortalamasi	03B1
not ortalaması	03B1
nota	0`L4
nota final	0A41
nota finala	0>c1
nota finală	0>c1
nota media	0>b1
nota mitjana	0KE1
notable	0>b1
notar	05H1
note	0`P2
notendurchschnitt	01@1
notenschnitt	01@1
notions	0:i2
notiuni	0BV1
notiuni de baza	0BV1
notlen	0IR1
noustaja	01=1
novads	0>@1
nover	0201
noverande	0Mf1
novice	0`R2
novinar	0`T5
novinár	07m1
novinář	0T]1
now	0B01
nozioni	0:g2
noções	0`B2
noções básicas	0J:1
noțiuni	0BV1
noțiuni de bază	0BV1
npk	0@21
npo法人	0`Y1
nr	04F1
ntnu	0`Z1
nu	0`[5
nubile	0?P1
nucleo	0F81
nugaletoja	05d1
nugaletojas	05d1
nugalėtoja	05d1
nugalėtojas	05d1
num	08]1
numatoma	0``1
numele proiectului	0`a1
nuo	0`b2
nuotolinis	0Sn1
nuotoliniu budu	0Sn1
nuotoliniu būdu	0Sn1
nurse	01h1
nursery	02o1
nutid	0`d2
nuvaerende	0RE1
nuvarande	0`f1
nuverandi	0JN1
nuværende	0RE1
nv	00`1
nvq	0>62
nyar	0`g1
nyara	0`g1
nybegynner	0`h2
nyboerjare	0`j2
nyborjare	0`j2
nybörjare	0`j2
nyelvvizsga	0`l1
nyelvvizsgat	0`l1
nyelvvizsgát	0`l1
nykyaan	0I81
nykyaeaen	0I81
nykyhetkeen	0I81
nykyhetki	0I81
nykyinen	0I81
nykyisin	0I81
nykyään	0I81
nyni	09;1
nyní	09;1
nyrt	00`1
nyt	0I81
nyár	0`g1
nábrežie	0_G1
nábřeží	0>[1
nám	0`m2
námestie	0_G1
náms- og starfsferill	0LU1
námsbraut	01k1
námskeið	0_U1
náměstek	0>11
náměstí	0>[1
název projektu	0_j1
názov projektu	0_m1
nâng cao	0_V2
nå	0Mf1
nåværende	0Mf1
nível avançado	08H1
nível básico	0J:1
nível intermediário	0B41
nívódíj	0001
nõrk	04N1
nõustaja	01=1
nú	0JN1
núcleo	0F81
núm	08]1
nútíð	0JN1
núverandi	0JN1
năm	0`o2
nő	0a11
nős	0IR1
nőtlen	0IR1
nővér	0201
nữ	0a21
o	0a33
o levels	02O1
o momento	07Z1
o-levels	02O1
oab	0??1
obala	08f1
obchod	0F^2
obchodna akademia	0ZO1
obchodni akademie	0CT1
obchodni zastupce	0>11
obchodnik	0A52
obchodny zastupca	0?H1
obchodná akadémia	0ZO1
obchodní akademie	0CT1
obchodní zástupce	0>11
obchodník	0A52
obchodný zástupca	0?H1
obcina	0=O1
obecnie	0451
oberschule	0<:1
objava	0Vc1
objavljen	0a61
objavljeno	0a71
oblikovalec	0DN1
oblikovalka	0DN1
obmann	02\1
obor	0a81
oboru	0a81
obrt	0UN1
obtained	0961
obuka	0a91
občina	0=O1
oca	01N1
ocakavane	0a:1
ocekavano	0a;1
ocekivano	0a<2
ocena	0a>3
ocena koncowa	0aA1
ocena końcowa	0aA1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0aB1
ocjena	0aC1
ocm	01N1
ocp	01N1
octrooi	0<Z1
od	0aD<
odbor	0aP3
oddelek	0I[1
oddeleni	0Fj1
oddelenie	0Fo1
oddzial	0Ha1
oddział	0Ha1
oddělení	0Fj1
ode	01=1
odeljenje	0F?1
odgojitelj	0VX1
odjel	0aS1
odjeljenje	0aS1
odlicno	0_X6
odlično	0_X6
odotettu	06n1
odsek	0aT3
odsjek	0aS1
odul	0:f1
odulu	0:f1
odvetnica	0DN1
odvetnik	0DN1
odvjetnica	0==1
odvjetnicki ured	0UN1
odvjetnik	0==1
odvjetnički ured	0UN1
odznaczenie	0Ll1
odznaka	0Ll1
oekonom	05U2
oenologue	01W1
oeversaettare	0281
oevet	0aW1
of	0aX1
office	0NI2
officer	01h1
officina	03@1
officine	03@1
oficial	0262
oficina	0aY3
ofisi	03L1
og	0a\2
oggi	00k1
ogift	0a^2
ogretim gorevlisi	0591
ogretim uyesi	0591
ogretmen	0591
ogretmeni	0591
ohg	00`1
ohjaaja	05C1
ohjelmoija	05C1
oifigeach	03J1
ojczyste	0H^1
ojczystego	0H^1
ojczysty	0H^1
okj	0a`2
oklevel	0ab2
okleveles	0IU1
oklevél	0ab2
okonom	05U2
okres	0`m2
oktato	0201
oktató	0201
okul	03d1
okulu	03d1
oldal	0ad1
olimpiada	0ae3
olimpiade	00B1
olimpiadă	0>M1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0ah2
ologist	0R;1
olympiad	00N1
olympiada	0?R2
olympiáda	0?R2
omanik	01=1
omistaja	05C1
on lisans	0]l1
ondernemer	02Q1
onderneming	0NQ1
onderscheiding	0IL1
onderzoeker	02Q1
oneletrajz	0aj1
oneletrajza	0aj1
ongehuwd	04Y1
ongoing	0B01
onkentes	0ak1
onkormanyzat	06m1
onlajn	0al1
online	0amA
onlisans	0]l1
onlus	03@1
onoracha	0P01
ontwerper	02Q1
ontwikkelaar	02Q1
onur belgesi	0:f1
onwards	0B01
onóracha	0P01
oopt	0;\1
op afstand	0Qg1
opcina	0UN1
operaator	01=1
operaattori	05C1
operador	02R1
operadora	02R1
operaia	01l1
operaio	01l1
operari	0251
operaria	0262
operario	01A1
operater	0b>3
operateur	01W1
operatoare	03O1
operatoer	05@3
operator	0bA=
operatore	01l1
operatorius	02H1
operatorka	01m1
operators	02I1
operatoru	0591
operatrice	05K2
operatör	0FH2
operatörü	0591
operatør	05U2
operària	0251
operátor	0WR3
opetaja	01=1
opettaja	05C1
opic	0;\1
opiekun	01m1
opiekunka	01m1
opisto	03k1
opistoaste	0JZ1
opistotutkinto	0JZ1
oplaeg	02b1
opleidingscentrum	07`1
opleidingsdag	0<[1
oplæg	02b1
oppekava	0JY1
opravneni	0@41
opravnenie	0@51
oprichter	0IW1
oprávnenie	0@51
oprávnění	0@41
opstina	05l1
optiker	05H1
option	0LW1
opublikowany	06l1
opérateur	01W1
opératrice	01W1
općina	0UN1
opština	05l1
oraz	0bN1
orden	0891
ordfoerande	0281
ordforande	0281
ordförande	0281
ordinary degree	09Y1
organiser	01h1
organizer	01h1
orta	0bO2
orta duzey	0bO2
orta duzeyde	0bQ1
orta düzey	0bO2
orta düzeyde	0bQ1
orta seviye	0bQ1
orta ust	0TP1
orta ustu	0TP1
orta üstü	0TP1
orta-üst	0TP1
ortagi	0591
ortalama	03B1
ortaokulu	03d1
ortağı	0591
orvos	0201
os	04I1
osakond	0bR2
osasto	0bT2
oscp	01N1
osd	0;\1
osiedle	04I1
osiguranje	0?T2
osnivac	05:2
osnivač	05:2
osnove	0bV6
osnovna skola	0Ic2
osnovna sola	0Ie1
osnovna škola	0Ic2
osnovna šola	0Ie1
osnovne akademske studije	0;_1
osnovne studije	0;_1
osnovno	0bV6
osnovno znanje	0b\3
ospatar	03O1
ospedale	03@1
ospideal	0AJ1
ospidéal	0AJ1
osposobljavanje	0b_1
ospătar	03O1
ostaja	05C1
ostan	0AJ1
osuuskunta	0641
osvc	0ED1
osvedceni	0@41
osvedcenie	0@51
osvedčenie	0@51
osvč	0ED1
osvědčení	0@41
osz	0b`1
osze	0b`1
osztaly	0ba2
osztalyzat	07a1
osztatlan kepzes	0IU1
osztatlan képzés	0IU1
osztondij	0EA2
osztály	0ba2
osztályzat	07a1
ota	0bc2
oteli	03L1
otomotiv	03L1
otono	0be1
otoño	0be1
ottima	08[2
ottima conoscenza	08Z1
ottimo	08[2
ou	00`1
outono	0bf1
ouvrage	0>_1
ouvrier	01W1
ouvriere	01W1
ouvrière	01W1
overmontoer	06>1
overmontor	06>1
overmontør	06>1
oversaetter	06>1
oversattare	0281
oversetter	06<1
oversætter	06>1
ovet	0aW1
ovlascenje	0a91
ovlastenje	0b_1
ovlaštenje	0b_1
ovlašćenje	0a91
ovoda	0VU1
ovodapedagogus	0201
ovono	0201
owner	01h1
oy	00`1
oyj	00`1
oz gecmis	0bg1
ozenjen	0`22
ozgecmis	0bg1
ozgecmisi	0bg1
oü	00`1
očakávané	0a:1
očekivano	0a<2
očekáváno	0a;1
oženjen	0`22
p	0bh1
p o box	0bi1
p zza	0>\1
p.o. box	0bi1
p.zza	0>\1
pa	0bj1
pa distans	0FX1
pa nett	0M:1
paa	0bj1
paa distans	0FX1
paa nett	0M:1
paaaine	0WX1
paagaaende	0bk2
paagaar	0`f1
paallikko	05C1
pabrik	07B1
packer	01h1
pacse	0?O1
pacsee	0?O1
pacsé	0?O1
pacsée	0?O1
pad	0EC1
pada	0bm1
padagog	05H1
padalinys	0DU1
padaria	02S1
padeiro	02R1
padejeja	02H1
padejejas	02H1
padeka	05d1
padronanza	0K11
padzilinats	0bn1
padziļināts	0bn1
padėjėja	02H1
padėjėjas	02H1
padėka	05d1
paeaeaine	0WX1
paeaellikkoe	05C1
paedagog	0bo2
paeivaekoti	0SL2
paetevyys	0WW1
pagaende	0bk2
pagar	0`f1
pagaritookoda	04f1
pagaritöökoda	04f1
pagasts	0>@1
page	0c12
pagina	0c35
pagrindai	0;X2
pagrindine mokykla	0D01
pagrindines	0c81
pagrindinė mokykla	0D01
pagrindinės	0c81
paguyuban	07B1
paipear	0>`1
paipéar	0>`1
paitinn	0>`1
paivakoti	0SL2
paja	0641
pakankamai	0c91
pakar	0c:1
palestra	04o1
paligs	02I1
palkinto	0651
palmes	00L1
palvelu	0641
palveluneuvoja	05C1
palvelut	0641
palyazat	0001
palīgs	02I1
pamata	0c;2
pamatlimeni	06;1
pamatlimenis	0c;2
pamatlīmenis	0c;2
pamatlīmenī	06;1
pamatskola	03j1
pamatzinasanas	0c;2
pamatzināšanas	0c;2
pana	0c=1
pana in	0c=1
pana in prezent	01i1
pana la	0c=1
panaderia	07A1
panadero	01A1
panadería	07A1
panettiere	01l1
panificio	03@1
panimo	0641
pank	04f1
pankki	0641
panna	0UM1
paper	0=B1
papeteries	02g1
paralegal	01h1
paramedic	01h1
parcours	0LW1
pardaveja	02H1
pardavejas	02H1
pardavėja	02H1
pardavėjas	02H1
pardeveja	02I1
pardevejs	02I1
parduotuve	03?1
parduotuvė	03?1
paredzams	0c>1
paredzets	0c>1
paredzēts	0c>1
park	0EC1
parken	0NG1
parkway	05c1
parstavis	02I1
partner	0c?2
partners	02o1
paru dans	0>_1
parvalda brivi	0>21
pasaje	08]1
pasante	01A1
pascasarjana	0cA1
paseo	08]1
pasif	0BU1
pasivne	0cB2
pasivni	0^F1
pasivno	0b\3
pasivní	0^F1
pasivně	0^F1
paslaik	0Z81
pasniedzejs	02I1
pasniedzējs	02I1
pasnodarbinats	05e1
pass	0cD2
passage	04[1
passatge	08k1
passed	0961
passeig	08k1
passi	0WW1
pastelero	01A1
pasticcere	01l1
pasvaldiba	05e1
pasívne	0^=1
paten	09G1
patent	0cF@
patentas	0VL1
patente	0cV3
patentino	01>1
patents	0FS1
patentti	0Jf1
patevyys	0WW1
patissier	01W1
patissiere	01W1
patlaban	0Z81
pavars	02I1
pavasaris	0cY2
pavārs	02I1
paysagiste	01W1
pazenges	0842
pazymejimas	07_1
pazymiu vidurkis	0:C1
pazymys	0:C1
pašlaik	0Z81
pašnodarbināts	05e1
pašvaldība	05e1
pažengęs	0842
pažymių vidurkis	0:C1
pažymys	0:C1
pažymėjimas	07_1
pd	0c[1
peaeriala	0JY1
peatukk	03K1
peatükk	03K1
pedagogus	0201
pedagógus	0201
pegawai	0211
pek	0201
pekara	0?T2
pekaren	03>1
pekarna	0YA2
pekerja	0211
pekseg	06m1
pekáreň	03>1
pekárna	0ED1
pelatih	0211
pelatihan	0c\2
pelayan	0211
pemandu wisata	0211
pembicara	09G1
pemenang	05[1
pemerintah	07B1
pemilik	0211
peminatan	0<U1
pemula	0c^2
penanggung jawab	0211
pendiri	0211
peneliti	0211
penerbit	0c`2
penerjemah	0211
pengacara	0211
pengajar	0211
pengembang	0211
pengemudi	0211
penger	0831
penghargaan	05[1
penjual	0211
penningmeester	02Q1
penulis	0211
penutur asli	07@1
penyuluh	0211
penztaros	0201
perancang	0211
perawat	0211
percakapan	0BU1
percentage	00T1
perempuan	0bh1
perfecto	0HL1
perfeito	0HK1
perfekcyjny	0cb1
perfekt	0cc1
perfektne	0cd2
perfektně	0cf1
perfetto	0cg1
perguruan tinggi	0L31
periodico	04o1
periodista	0262
perit	04j1
perito	0Ej1
perito industriale	0Ej1
periódico	04o1
perkiraan	0E@1
permis	0?h3
permis b	03D1
permis de conducere	01[1
permiso	01Z1
permit	01U1
permís	01Y1
perpustakaan	07B1
personel	0591
personeli	0591
perumahan	0Dg1
perusahaan	07B1
peruskoulu	03k1
peruskoulun paattotodistus	04i1
peruskoulun paeaettoetodistus	04i1
peruskoulun päättötodistus	04i1
perustaidot	04R2
perustaito	04T1
perustaja	05C1
perustaso	0ch1
perusteet	04R2
perustutkinto	0ci2
pesantren	0L31
peserta magang	0211
pesquisador	02R1
pesquisadora	02R1
petniece	02I1
petnieks	02I1
petugas	0211
pfa	0381
pfleger	05H1
pg dip	0OI1
pgce	0ck2
pgdip	0ck2
ph d	0cm3
ph d grad	0d01
ph d studerende	0d11
ph.d	0cm3
ph.d.-grad	0d01
ph.d.-studerende	0d11
phan tich	09K1
pharma	02o1
pharmaceuticals	02o1
pharmacie	02g1
pharmacien	01W1
pharmacienne	01W1
pharmacist	01h1
pharmacy	02o1
pharmd	0EJ1
phat trien	09K1
phd	0d22
phd student	06V1
phdr	0BM2
phien dich	09K1
phiên dịch	09K1
pho	0@_1
pho giam doc	09K1
pho hieu truong	09K1
pho phong	09K1
phong	0:D1
phong ban	0:D1
phong kham	0:`1
phong thi nghiem	0:`1
phong vien	09K1
photographe	01W1
photographer	01h1
phr	01N1
phuc vu	09K1
phuong	0@_1
physician	01h1
physicist	01h1
physiker	05H1
phát triển	09K1
phân tích	09K1
phòng	0:D1
phòng ban	0:D1
phòng khám	0:`1
phòng thí nghiệm	0:`1
phó giám đốc	09K1
phó hiệu trưởng	09K1
phó phòng	09K1
phóng viên	09K1
phường	0@_1
phố	0@_1
phục vụ	09K1
piagam	0d42
piata	04F1
piazza	0>\1
piazzale	0>\1
piața	04F1
picker	01h1
piekarnia	02n1
pielegniarka	01m1
pielegniarz	01m1
pielęgniarka	01m1
pielęgniarz	01m1
pilot	0d62
pincer	0201
pincér	0201
pion	0Ha1
pirma limena augstaka izglitiba	0VT1
pirmininkas	02H1
pirmā līmeņa augstākā izglītība	0VT1
pis	08k1
pisarna	0=O1
piso	08]1
pivara	05l1
pivovar	0F^2
pivovara	0UN1
pivovarna	0=O1
pivovary	0ED1
pizzeria	03@1
pjazza	0D31
pl	04G2
plac	04I1
placa	08k1
place	04[1
plads	0NG1
plaket	0:f1
plaketa	0d81
plakett	0d91
plan	04Z1
planeeritav	0IK1
planer	05H1
planerad	0<61
planirano	0a<2
planlagt	0Mi2
planlanan	0<11
planned	05W1
planner	06?2
planots	0c>1
planovane	0a:1
planovano	0a;1
planowane	0d:1
planowany	0d:1
plant	02o1
plantsoen	0EC1
planuojama	0``1
plass	0:B1
platz	0@V1
plaza	08]1
plaça	08k1
plc	00`1
plein	0EC1
plida	0;\1
plombier	01W1
plumber	01h1
plynne	03o2
plynnie	0:d1
plynny	0:d1
plynně	0441
plynule	03o2
plánované	0a:1
plánováno	0a;1
plānots	0c>1
pm	06V1
pmp	01N1
po box	0bi1
pobalscoil	01D1
pobednica	0d;1
pobednik	0d;1
pobjednica	0061
pobjednik	0061
pocetnik	0d<4
pocetno	0d@2
poczatkujacy	0dB2
początkujący	0dB2
podcast	0=B1
podjetje	0=O1
podnik	0F^2
podsladek	0>11
podsládek	0>11
podstawowa	0dD2
podstawowe	0dF1
podstawowy	0dD2
podstawowym	0dF1
podstawy	0dD2
poduzece	0UN1
poduzeće	0UN1
podyplomowe	0T^1
podzim	0dG1
poglavje	0Vc1
poglavlje	0@m2
pogovorno	0dH1
pohar	0?R2
pohiharidus	0US1
pohikool	03P1
pohvala	0\h3
pohár	0?R2
poistovna	03>1
poisťovňa	03>1
pojistovna	0ED1
pojišťovna	0ED1
pokal	0dI2
pokladni	0>11
pokladnik	0A52
pokladní	0>11
pokladník	0A52
poklicna matura	0dK1
pokrocila	0dL4
pokrocily	0dL4
pokročilá	0dL4
pokročilý	0dL4
polaznik	0b_1
pole	0?Q1
poletje	0dP1
police	02o1
policealne	0dQ1
polier	02\1
poliklinika	0dR3
politechnika	03^1
politechniki	03^1
politecnica	0Ja3
politecnico	0Ab3
politehnica	0731
politeknik	0L31
politècnica	01L1
politécnica	0AB2
politécnico	0AB2
polizist	05H1
polku	0831
polozen	0HT2
položen	0HT2
polytechnic	01K1
polytechnique	01M1
pomlad	0dU1
pomocnica	0A12
pomocnik	0dV5
pomocník	0>11
pomoćnica	0==1
pomoćnik	0=>2
pomočnica	0DN1
pomočnik	0DN1
ponencia	0d[2
pontificia	0?[1
pontifícia	0?[1
ponència	0?:1
poradca	0?H1
poradce	0>11
porocen	0ZF1
porocena	0ZF1
poročen	0ZF1
poročena	0ZF1
portal	08]1
pos doutorado	0HS1
pos graduacao	0Jn1
posgrado	0RZ1
poslovoda	0=>2
poslovođa	0=>2
postboks	0d]2
postbus	0d_1
postdoc	06V1
poste actuel	00_1
poster	0d`6
postfach	04e1
postgrado	0RZ1
postgraduate	0OI1
postgraduate certificate	0OI1
postgraduate diploma	0OI1
postgrau	0ZE1
postliceala	0AD1
postliceală	0AD1
postman	01h1
posvet	0Vc1
poszter	0FW1
pot	0_H1
potrdilo	0@21
potvrda	0HT2
pour	0df1
pouzivatelsky	0dg1
používateľsky	0dg1
povprecje	0dh1
povprecna ocena	0dh1
povprečje	0dh1
povprečna ocena	0dh1
poziom zaawansowany	0:d1
pozoriste	05l1
pozorište	05l1
početnik	0d<4
početno	0d@2
pr	03I1
praca	0di2
praca z domu	0_F1
praca zdalna	0Qh1
pracovnice	0>11
pracovnicka	0?H1
pracovnik	0A52
pracovník	0A52
pracovníčka	0?H1
pracownica	01m1
pracownik	01m1
practical	0AI1
practicant	03O1
practicante	01A1
practice	02o1
practitioner	01h1
pradedantysis	0dk2
pradikat	01@1
pradinis	0;X2
pradmenys	0c81
praedikat	01@1
praegu	0Pe1
praeguseni	0Pe1
praktijk	02P1
praktikant	0dm8
praktikantas	02H1
praktikante	02F2
praktikantin	09<1
praktikants	02I1
praktikantė	02H1
praktykant	01m1
praktykantka	01m1
pramuniaga	0211
pranesimas	0VL1
pranešimas	0VL1
praticante	01l1
pravnica	0@j3
pravnicka	0A52
pravnik	0e55
prawniczka	01m1
prawnik	01m1
prawo jazdy	0@C1
prawo wykonywania zawodu	0@C1
praxis	0391
praça	04<1
pre intermediate	0;11
pre-intermediate	0;11
precejies	0`41
precejusies	0`41
preconizat	07V1
precējies	0`41
precējusies	0`41
predajna	03>1
predajňa	03>1
predavac	0e:3
predavanje	0VE3
predavatelj	05<1
predavač	0e:3
preddiplomski studij	0e=1
predikat	0DQ1
prednaska	0UE2
prednáška	0A31
predpoklad	0a;1
predpokladane	0e>2
predpokladané	0a:1
predseda	0A52
predsedkyne	0>11
predsednica	0e@2
predsednicka	0?H1
predsednik	0e@2
predsedníčka	0?H1
predsjednica	0==1
predsjednik	0==1
preduzece	05l1
preduzeće	05l1
predvideno	0eB3
predvidoma	0eE1
predviđeno	0a<2
preemia	0eF2
prefecture	02g1
prefeitura	02S1
preis	0891
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02J2
prekladateľ	07m1
prelekcja	06l1
premi	01Q1
premiacao	00M1
premiação	00M1
premier prix	00L1
premija	00<2
premio	0eH3
premios	01P1
premiu	0>M1
premiul	0>M1
premiul i	0>M1
premju	0=_1
preparateur	01W1
preparatoria	0>d1
preparatrice	01W1
preprint	0=B1
presedinte	03O1
present	0eK3
presentation	0=B1
presente	0eN3
presernova nagrada	0d81
president	0eQ3
presidenta	0262
presidente	0344
press	02o1
presso	0>Z1
preukaz	0@51
prevajalec	0DN1
prevajalka	0DN1
previsao	0AQ1
previsio	0eT1
previsionnel	07c1
previsió	0eT1
previst	0eT1
prevista	0eU4
prevista para	0eY2
previsto	0e[3
previsão	0AQ1
prevodilac	06P1
prevoditelj	0VX1
prevu	07c1
prevue	07c1
prezent	0e^2
prezentare	06Z1
prezes	01m1
prezident	02J2
prezidents	02I1
prešernova nagrada	0d81
preżent	0<B1
președinte	03O1
pri	0e`2
pria	0XF1
pricakovano	0eE1
priemer	0Q61
priemyselna skola	0ZO1
priemyselná škola	0ZO1
prijs	0<<1
prilaz	08f1
primaria	0381
primarie	0381
primary school	01K1
primavara	0eb1
primavera	0ec4
primeiro lugar	00M1
primer lugar	01P1
primer premi	01Q1
primer premio	01P1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	0381
primărie	0381
primăvara	0eb1
prince2	01N1
principal	01h1
principiant	0eg1
principiante	0eh3
printemps	0ek1
printiseacht	06G1
printíseacht	06G1
pripravnica	0@j3
pripravnik	0@j3
pris	0\m3
prisen	0el2
priset	0en1
prispevek	0@o2
prispevok	0A31
prix	00L1
prizas	05d1
prize	00N1
priznanje	0\h3
pričakovano	0eE1
proc	01X1
proceedings	0Th2
prodajalec	0DN1
prodajalka	0DN1
prodavac	0eo3
prodavacica	06P1
prodavač	0f22
prodavačica	06P1
prodavnica	05l1
prodejna	0ED1
prodi	0<U1
producer	01h1
product manager	06V1
product owner	06V1
productions	02o1
productor	01A1
productora	01A1
produtor	02R1
proefschrift	0<Z1
prof	0_U1
profesijny zivotopis	0f41
profesijný životopis	0f41
profesine kvalifikacija	0=j1
profesine mokykla	0D01
profesinis bakalauras	0:<1
profesinis issilavinimas	0=j1
profesinis išsilavinimas	0=j1
profesinė kvalifikacija	0=j1
profesinė mokykla	0D01
profesional	08W1
profesionala videja izglitiba	06U1
profesionalais bakalaurs	0:;1
profesionalais magistrs	0[91
profesionalna biografija	0<m1
profesionālais bakalaurs	0:;1
profesionālais maģistrs	0[91
profesionālā vidējā izglītība	06U1
profesjonsstudium	0J@1
profesni prukaz	0@41
profesni zivotopis	0f51
profesní průkaz	0@41
profesní životopis	0f51
profesoara	03O1
profesoară	03O1
profesor	0f6:
profesora	01A1
profesorius	02H1
profesors	02I1
professeur	01W1
professional proficiency	0>N1
professional working proficiency	0O@1
professionale	08Z1
professioneel	0f@1
professionnel	0BE1
professionsbachelor	09b1
professionshoejskole	0IO1
professionshojskole	0IO1
professionshøjskole	0IO1
professor	0fA9
professora	07C2
professore	01l1
professoressa	01l1
professori	05C1
professzor	0201
profesör	0591
proficient	02L2
proficient user	0>N1
profiel	02c1
profil	0HG1
profilul	0HG1
profissional	08H1
progett	0fJ1
progetti	0`J1
progettista	01l1
progetto	0`J1
program	0fK5
program studi	0<U1
programador	0223
programadora	0223
programatoare	03O1
programator	0fP3
programci	0591
programcı	0591
programer	0b>3
programerka	0DN1
programi	04=1
programista	01m1
programistka	01m1
programma	0fS1
programmatore	01l1
programmatrice	01l1
programmeerija	01=1
programmer	0fT2
programmerare	0281
programmerer	06<1
programmet	02[1
programmetaja	02I1
programmetajs	02I1
programmeur	0@T2
programmierer	05H1
programmoer	06>1
programmor	06>1
programmør	06>1
programmētāja	02I1
programmētājs	02I1
programozo	0201
programozó	0201
programuotoja	02H1
programuotojas	02H1
programátor	02J2
programı	04=1
proiect	0`a1
proiecte	0`a1
proiectul	0`a1
proje	0fV1
proje adi	0fV1
proje adı	0fV1
project	0fW3
project manager	06V1
projecte	0`G1
projected	05W1
projecten	0fZ1
projectes	0`G1
projectnaam	0fZ1
projecto	0`K1
projectos	0`K1
projects	0?G1
projekat	0f[1
projekt	0f\=
projekt neve	0fi1
projektai	0fj1
projektant	0fk4
projektantka	01m1
projektas	0fj1
projekte	0fo2
projektek	0fi1
projekter	0g11
projekti	0g26
projektid	0g81
projektin nimi	0g91
projektit	0g91
projektledare	0281
projektname	0[\1
projektnamn	0g:1
projektnavn	0g11
projekts	0g;1
projektu	0_n1
projekty	0g<3
projeler	0fV1
projesi	0fV1
projet	0`H1
projeto	0`K1
projetos	0`K1
projets	0`H1
prolece	0g?1
proleće	0g?1
proljece	0g@1
proljeće	0g@1
promedio	0>b1
promenade	0@V1
promotie	0G_1
promotion	0gA1
promovendus	0IW1
promoviert	0gA1
properties	02o1
prosecna ocena	0gB1
prosek	0gB1
prosek ocena	0gB1
prosečna ocena	0gB1
prosiding	09G1
prosjecna ocjena	0aC1
prosjek	0aC1
prosjek ocjena	0aC1
prosjekt	0gC2
prosjekter	0gE1
prosjektnavn	0gE1
prosječna ocjena	0aC1
prospech	0@D2
prospective	05W1
prospektas	03I1
prospekts	0>@1
prospěch	0Q51
prostovoljec	0DN1
prostovoljka	0DN1
provincia	03@1
provincie	0NQ1
provinsi	0Dg1
proyecto	0`I1
proyectos	0`I1
proyek	0_T1
proġett	0fJ1
pruefer	05H1
pruefung	0;`1
prufer	05H1
prufung	0;`1
prukaz	0@41
prumer	0Q51
prvostopenjski	0En1
prvostupnica	0e=1
prvostupnik	0e=1
przedsiebiorstwo	02n1
przedsiębiorstwo	02n1
przedstawiciel	01m1
przedszkole	03^1
przeglad	06l1
przegląd	06l1
przewidywane	0d:1
przewidywany	0d:1
przychodnia	02n1
práca z domu	0_F1
právnik	0?H1
právnička	0A52
právník	0>11
prädikat	01@1
préfecture	02g1
prémio	00M1
préparateur	01W1
préparatrice	01W1
présent	00_1
président	01W1
présidente	01W1
prévisionnel	07c1
prévu	07c1
prévue	07c1
prêmio	00M1
príspevok	0A31
próf	0_U1
prófessor	0<j1
prüfer	05H1
prüfung	0;`1
prēmija	00B1
průkaz	0@41
průměr	0Q51
psc	0`m2
psichologas	02H1
psicoleg	0251
psicologa	0gF4
psicologo	0<H3
psicòleg	0251
psicòloga	0251
psicóloga	0602
psicólogo	0602
psiholog	0gJ4
psihologs	02I1
psikolog	0gN2
psm	01N1
pst	0Z^1
psuhholoog	01=1
psycholog	06A4
psychologist	01h1
psychologue	01W1
psycholoog	02Q1
psychológ	07m1
psykolog	05@3
psykologi	05C1
pszichologus	0201
pszichológus	0201
psühholoog	01=1
psč	0`m2
pt	0gP2
pte	0gR2
pte ltd	00`1
pty	00`1
pty ltd	00`1
pub	02o1
pubblicato	06[1
pubblicazione	06[1
publicacao	04o1
publicacio	0?:1
publicacion	01\1
publicació	0?:1
publicación	01\1
publicado	0?82
publicat	0?62
publicatie	0<Z1
publication	0>_1
publicação	04o1
publicerad	0K=1
publiceret	02b1
publie	0>_1
publikace	0FO1
publikacia	0A31
publikacija	0gT4
publikacio	0FW1
publikacja	06l1
publikation	07n1
publikácia	0A31
publikáció	0FW1
publikācija	0FS1
publisert	0UG1
published	0=B1
publishers	02o1
publishing	02o1
publié	0>_1
puchar	0Ll1
pucko otvoreno uciliste	0gX1
puerta	08]1
puheenjohtaja	05C1
puheenvuoro	0Jf1
puiestee	0Zc1
puikiai	0Xl1
puikus	0Xl1
puisto	0831
pusat	07B1
pustakawan	0211
put	0gY2
puuseppa	05C1
puuseppae	05C1
puuseppä	05C1
pučko otvoreno učilište	0gX1
pza	08]1
página	0g[2
pályázat	0001
până	0c=1
până la	0c=1
până în	0c=1
până în prezent	01i1
pâtissier	01W1
pâtissière	01W1
pädagog	05H1
päiväkoti	0SL2
pätevyys	0WW1
pääaine	0WX1
päällikkö	05C1
på	0bj1
på distans	0FX1
på nett	0M:1
pågående	0bk2
pågår	0`f1
pædagog	06>1
pék	0201
pékség	06m1
pénztáros	0201
pós-doutorado	0HS1
pós-graduação	0Jn1
póster	01\1
pôle	0?Q1
pôster	04o1
põhiharidus	0US1
põhikool	03P1
pārdevēja	02I1
pārdevējs	02I1
pārstāvis	02I1
pārvalda brīvi	0>21
pētniece	02I1
pētnieks	02I1
płynnie	0:d1
płynny	0:d1
přednáška	0FO1
předpoklad	0a;1
předpokládané	0a;1
předseda	0>11
předsedkyně	0>11
překladatel	0T]1
příspěvek	0FO1
qa	06V1
qpa	0@Q1
quaderni	06[1
quaderns	0?:1
quadra	04<1
quadro	01l1
quai	04[1
qualifica	0g]2
qualifica professionale	0Ej1
qualificacio	0KE1
qualificació	0KE1
qualified	01U1
quan	0@_1
quan ly	09K1
quan tri vien	09K1
quimic	0251
quimica	0262
quimico	0602
quy	0:`1
químic	0251
química	0262
químico	0602
quản lý	09K1
quản trị viên	09K1
quận	0@_1
quỹ	0:`1
r	0_?1
raadgivare	0281
raadgiver	05U2
raamat	03K1
raamatukogu	04f1
raamatupidaja	01=1
racunovoda	0=>2
racunovodja	0DN1
racunovodkinja	0DN1
rad	0@m2
rad od kuce	0_C2
rad od kuće	0_C2
radca	01m1
radgivare	0281
radgiver	05U2
radgjafi	0<j1
radionica	0?T2
radna biografija	0<m1
radnica	0=>2
radnik	0=>2
radstefna	0>Y1
raduneyti	0661
rafvirki	0<j1
ragel	0[j1
ragioniere	01l1
rahastonhoitaja	05C1
rahuldav	0UX1
raitti	0831
rajonas	03I1
rakenduskorgharidus	0:=1
rakenduskorgkool	03P1
rakenduskõrgharidus	0:=1
rakenduskõrgkool	03P1
rakennus	0641
rakpart	03N1
raksts	0FS1
rama	0Ji1
rambla	08k1
rannog	05`1
rannsakandi	0<j1
rannóg	05`1
ranta	0831
raportti	0Jf1
rapport	05X3
ravintola	0641
razgovorno	0g_1
raziskovalec	0DN1
raziskovalka	0DN1
razoavel	0B41
razoável	0B41
razveden	0`22
razvedena	0`22
razvijalec	0DN1
razvijalka	0DN1
razvojni	0==1
računovodja	0DN1
računovodkinja	0DN1
računovođa	0=>2
raġel	0[j1
rd	0g`2
re	0JW1
realexamen	0NX1
realschulabschluss	01?1
realschule	0<:1
realty	02o1
reatha	05Q1
rebbiegha	0gb1
rebbiegħa	0gb1
rebbieh	0=_1
rebbieħ	0=_1
recenzio	0FW1
recenzió	0FW1
recenzja	06l1
recepcioner	0VX1
recepcionista	0223
recepcios	0201
recepciós	0201
recepcjonista	01m1
recepcjonistka	01m1
recepcna	0?H1
recepcni	0>11
recepcny	0?H1
receptioner	03O1
receptionera	03O1
receptionist	0gc4
receptioniste	02Q1
receptionniste	01W1
receptor	05<1
recepčná	0?H1
recepční	0>11
recepčný	0?H1
recepționer	03O1
recepționeră	03O1
recompense	00L1
reconeixement	01Q1
reconhecimento	00M1
reconocimiento	01P1
recruiter	06V1
red seal	02N1
redacteur	0@T2
redactoare	03O1
redactor	0gg3
redactora	0262
redactrice	01W1
redakteur	05H1
redaktoer	05@3
redaktor	0gj6
redaktore	02F2
redaktorius	02H1
redaktorka	01m1
redaktors	02I1
redaktorė	02H1
redaktör	0281
redaktør	05U2
redator	02R1
redatora	02R1
redattore	01l1
redattrice	01l1
redelijk	0B61
rederi	0:A1
rederiet	0:A1
reditel	0T]1
referat	0h03
referats	0FS1
referens	0201
referent	0h38
referenta	03O1
referentka	01m1
referentă	03O1
referāts	0FS1
region	0h;3
regione	03@1
registered	01U1
registrar	01h1
registratie	0<X1
registration	01U1
registro	0??1
rehtori	05C1
reiprennandi	0N61
rektor	05@3
rektorova nagrada	0061
relawan	0211
relazione	06[1
remota	0h>2
remote	0h@4
remotely	0NC1
remoto	0hD3
rencana	0E@1
rendelo	06m1
rendelő	06m1
reparto	0EI1
reporter	01h1
representative	01h1
reprezentant	03O1
research assistant	01h1
researcher	01h1
resepsionis	0211
resepsiyonist	0591
resepsjonist	06<1
residence	04[1
resort	02o1
responsabil	03O1
responsabila	03O1
responsabile	01l1
responsabilă	03O1
responsable	0hG3
responsavel	02R1
responsável	02R1
ressort	06=1
restaurace	0ED1
restauracia	03>1
restauracja	02n1
restaurang	0=N1
restaurant	0hJ8
restaurante	08>2
restaurator	05H1
restauratore	01l1
restauratrice	01l1
restavracija	0=O1
restonomi	04J1
restoran	0hR5
restoranas	03?1
restorani	03L1
restorans	05e1
restoranı	03L1
restorer	01h1
restorāns	05e1
result	00T1
resume	0_=1
resumo	04o1
reszleg	0BL1
retail	0hW2
retning	0hY1
rettindi	0YU2
review	0=B1
revija	0Vc1
revisor	05@3
revisore	01l1
revista	0hZ4
revistă	06Z1
revizor	0VX1
revue	0>_1
reštaurácia	03>1
rhce	01N1
rhcsa	01N1
riaditel	07m1
riaditeľ	07m1
riarthoir	03J1
riarthóir	03J1
ricercatore	01l1
ricercatrice	01l1
ricerkatur	04j1
richter	02\1
richting	02c1
riconoscimento	00O1
ridic	0T]1
ridicsky prukaz	0@41
rigorosum	0;\1
rijbewijs	0<X1
rimelig	0^81
ring	0@V1
rinne	0831
ristorant	07U1
ristorante	03@1
ritari	0<j1
ritgerd	0>Y1
ritgerð	0>Y1
ritstjori	0<j1
ritstjóri	0<j1
rivista	06[1
riwayat hidup	0Cb1
riċerkatur	04j1
rndr	0BM2
road	05c1
robotnik	0?H1
robotník	0?H1
roc	0h^1
rocenka	0FO1
rodeny hovorca	0\@1
rodený hovorca	0\@1
rodily	0\H1
rodily mluvci	0\H1
rodilý	0\H1
rodilý mluvčí	0\H1
rodny jazyk	0h_2
rodný jazyk	0h_2
rodovia	04<1
rodzimy	0H^1
roinn	0ha2
rok	0hc3
rokov	0hf1
roku	0hg2
roky	0hi2
ronda	0?=2
route	04[1
rozdzial	06l1
rozdział	06l1
rozvedena	0hk2
rozvedeny	0hk2
rozvedená	0hk2
rozvedený	0hk2
rozwiedziona	0UM1
rozwiedziony	0UM1
ročenka	0FO1
rt	0hm2
rua	04<1
rudens	0ho1
rudiments	0;<1
ruduo	0i01
rue	04[1
ruhsat	0<21
ruim voldoende	0O=1
rukovodilac	06P1
rukovoditelj	0VX1
rumah sakit	07B1
runai	03J1
runner up	00N1
runner-up	00N1
rupnica	05e1
rutineret	0i11
rw	0Dg1
ry	00`1
ryhma	0i22
ryhmae	0i22
ryhmä	0i22
ráðgjafi	0<j1
ráðstefna	0>Y1
ráðuneyti	0661
rådgivare	0281
rådgiver	05U2
réceptionniste	01W1
récompense	00L1
rédacteur	01W1
rédactrice	01W1
région	02g1
résidence	04[1
résumé	0_=1
részleg	0BL1
réttindi	0YU2
rúnaí	03J1
rūpnīca	05e1
s a	00`1
s a de c v	00`1
s a r l	00`1
s a s	00`1
s a u	00`1
s c	00`1
s coop	00`1
s d	0Pi1
s e	0C^1
s h	0C^1
s kom	0C^1
s l	00`1
s l u	00`1
s n c	00`1
s p	0=O1
s p a	00`1
s pd	0C^1
s pohvalom	0aC1
s r l	00`1
s r o	00`1
s t	0C^1
s vyznamenanim	0@D2
s vyznamenaním	0Q61
s vyznamenáním	0Q51
s.a	00`1
s.a. de c.v	00`1
s.a.r.l	00`1
s.a.s	00`1
s.a.u	00`1
s.c	00`1
s.coop	00`1
s.d	0Pi1
s.e	0C^1
s.h	0C^1
s.kom	0C^1
s.l	00`1
s.l.u	00`1
s.n.c	00`1
s.p	0=O1
s.p.a	00`1
s.pd	0C^1
s.r.l	00`1
s.r.o	00`1
s.t	0C^1
s/a	00`1
s/d	0Pi1
s1	09@1
s2	0i42
s3	0H01
sa	0i62
saakka	07W2
saat ini	0PR1
saatio	0641
sac	00`1
sach	09m1
sachbearbeiter	05H1
sachkunde	0ZA2
sada	0Ck2
sadasnjost	0Ck2
sadašnjost	0Ck2
saeaetioe	0641
saehkoeasentaja	05C1
saelger	06>1
saeljare	0281
saemileg	0`F1
safe	01N1
safn	0661
sage femme	01W1
sage-femme	01W1
saggio	06[1
sagsbehandler	06>1
sahibi	0591
sahkoasentaja	05C1
sailor	01h1
saineolai	0i82
saineolaí	0i82
sairaala	0641
sairaanhoitaja	05C1
sairaanhoitaja (amk	04J1
sajf	0i:1
saksbehandler	06<1
sal lum	0<B1
sal-lum	0<B1
sales	0211
salesman	01h1
salesperson	01h1
saleswoman	01h1
saljare	0281
salon	02o1
sambo	0JO1
samboer	0JP1
samenwonend	04Y1
samhradh	0i;1
samlevende	0i<1
samordnare	0281
samostojni podjetnik	0=O1
samozatrudnienie	02n1
sampai	0Pi1
sampai dengan	0Pi1
sampai saat ini	0PR1
sampai sekarang	0PR1
sampiyon	0:f1
samska	0ZF1
samski	0ZF1
samtaleniva	0>31
samtalenivaa	0>31
samtaleniveau	0^81
samtalenivå	0>31
samtalsniva	0Qi1
samtalsnivaa	0Qi1
samtalsnivå	0Qi1
san ve tic	00`1
san. ve tic	00`1
sanayi	03L1
sang lap	09K1
sangat baik	0Xn2
saopstenje	0a61
saopštenje	0a61
sap certified	01N1
saradnica	06P1
saradnik	06P1
sarjana	0C^1
sarl	00`1
sarunvaloda	0i=1
sarunvalodas limeni	0i=1
sarunvalodas līmenī	0i=1
sas	00`1
sasu	00`1
sat	0;\1
satis temsilcisi	0591
satisfacator	0B91
satisfăcător	0B91
satış temsilcisi	0591
savanore	02H1
savanoris	02H1
savanorė	02H1
savetnica	06P1
savetnik	06P1
savininkas	02H1
savivaldybe	03?1
savivaldybė	03?1
savjetnica	0==1
savjetnik	0==1
sayfa	0i>1
sbornik	0FO1
sborník	0FO1
sc	04F1
scala	0>\1
scarso	0A`1
scc	01N1
sccl	00`1
schein	0;`1
schilder	02Q1
schlosser	05H1
scholarship	00N1
scholengemeenschap	07`1
school	0i?2
school leaving certificate	02O1
school level	0;11
school of	01K1
schreiner	05H1
schreinerei	0391
schulabschluss	01?1
schule	0Q32
schulkenntnisse	05G1
schulung	0Mb2
schwerpunkt	0Kj1
schwester	02\1
scientist	01h1
scienziato	01l1
scoala	0731
scoala gimnaziala	0731
scoala postliceala	0iA2
scoala profesionala	09N1
scoil	01D1
scolaire	0;<1
scolaireacht	0=Z1
scolastica	0A`1
scolastico	0:g2
scolastico buono	0FL1
scoláireacht	0=Z1
scop	00`1
scopus	01X1
score	00T1
scrum master	0iC2
scuola	01O1
scuola media	01O1
scuola primaria	01O1
scuola superiore	01O1
sdn bhd	00`1
sdruzeni	0ED1
sdružení	0ED1
se	00`1
se traja	0Cm1
secao	0F81
seccao	0F81
seccio	0Fa1
seccion	0DO1
secció	0Fa1
sección	0DO1
second class	00T1
second place	00N1
secondary education	02O1
secondary school	01K1
secondary school certificate	02O1
secretaire	01W1
secretar	03O1
secretara	03O1
secretaresse	02Q1
secretari	0251
secretaria	0iE4
secretario	0602
secretaris	02Q1
secretary	01h1
secretară	03O1
secretària	0251
secretária	02R1
secretário	02R1
secrétaire	01W1
secteur	0?Q1
sectia	0DX1
sectie	0iI2
section	0=i1
sector	04F1
sectorul	04F1
secundaria	0Jg2
secundario	00J1
secundària	0;O1
secundário	00J1
secção	0F81
secția	0DX1
secție	0DX1
sedaj	0Cm1
sedan	0Mm1
sedang	0BU1
sedanjost	0Cm1
sef	0iK4
sefa	03O1
sefi	0591
seged	0201
segretaria	01l1
segretario	01l1
segretarja	04j1
segretarju	04j1
segundo grau	00J1
segundo lugar	01P1
segundo premio	01P1
seguradora	02S1
seguros	08>2
segéd	0201
sehr gut	0Md2
sehr gute kenntnisse	0Md2
seit	0iO1
seite	0iP1
sejak	0iQ2
sekarang	0PR1
sekce	0Fj1
sekcia	0Fo1
sekcja	0Ha1
sekolah	0L31
sekolah dasar	0L31
sekolah menengah	0L31
sekolah tinggi	0L31
sekretaer	0[L3
sekretar	0iS3
sekretare	02I1
sekretarica	06P1
sekretaris	0211
sekretarka	0OL3
sekretars	02I1
sekretarz	01m1
sekreter	0591
sekreterare	0281
sekreteri	0591
sekretore	02H1
sekretorė	02H1
sekretárka	0?H1
sekretářka	0>11
sekretär	0iV2
sekretær	05U2
sekretāre	02I1
sekretārs	02I1
seksi	09k1
seksjon	0iX1
sektion	0iY2
sektor	0i[3
sekundarabschluss	01?1
selbstaendig	09<1
selbstandig	09<1
selbststaendig	0N:2
selbststandig	0N:2
selbstständig	0N:2
selbständig	09<1
self employed	02o1
self-employed	02o1
selger	06<1
seller	0R;1
selskab	0>O1
selskap	0:A1
selts	04f1
selvstaendig	0i^1
selvstendig naeringsdrivende	0i_1
selvstendig næringsdrivende	0i_1
selvstændig	0i^1
semaine	0i`1
semaines	0i`1
semana	0ia2
semanas	0ia2
seminaari	0ic2
seminaire	0M_1
seminar	0ie:
seminari	0io1
seminario	0j03
seminarium	0j33
seminary	01K1
seminer	0IQ1
semineri	0IQ1
seminár	0j61
seminário	0?51
seminář	0j71
sempozyumu	0<\1
sena	0j81
senac	0?[1
senai	0?[1
sene	0j91
senior	0Ph1
senter	0:A1
seo	06V1
serbest	03L1
serfraedingur	0j:2
sergeant	01h1
serhaefing	01k1
sertificets	05f1
sertificēts	05f1
sertifika	0<21
sertifikaat	0U01
sertifikaatti	0j<2
sertifikali	0<21
sertifikalı	0<21
sertifikasi	0j>2
sertifikası	0<21
sertifikat	0j@4
sertifikatas	07_1
sertifikats	05f1
sertifikuotas	07_1
sertifikāts	05f1
sertifioitu	03M1
sertifisering	08@1
sertifisert	08@1
servei	0Fa1
serveis	03E1
server	01h1
serveur	01W1
serveuse	01W1
service	0?Q1
services	02o1
servicio	0DO1
servicios	07A1
serviciul	0DX1
servicos	02S1
servirka	0>11
servitoer	0jD2
servitor	0jD2
servitris	0281
servitör	0281
servitør	06<1
servizi	03@1
serviços	02S1
servsafe	01N1
servírka	0>11
sestra	0A52
setaliste	08f1
setany	03N1
setmana	0jF1
setmanes	0jF1
setor	0F81
settimana	0jG1
settimane	0jG1
settore	0jH2
seura	0641
sezione	0EI1
seção	0F81
sgpa	0@Q1
shipping	02o1
shop	02o1
short course	0BI1
shortlisted	00N1
shrm	01N1
si	0jJ1
sia	00`1
siandien	0Ca1
sicher	0Md2
sida	0jK1
sidan	0jL1
side	0jM2
side project	0?G1
siden	0N22
sidlisko	0_G1
sidliste	0>[1
sieger	0dI2
siegerin	00:1
siele	0;\1
sieu thi	0:`1
sieviesu	0jO1
sieviete	0jO1
sieviešu	0jO1
sigorta	03L1
sigurvegari	00;1
sihteeri	05C1
siiani	0Pe1
siivooja	05C1
silpnai	0c81
silver	00N1
silver medal	00N1
sim	0<91
sim a	0<91
sim c	0<91
simdi	0>>1
simposio	04o1
simpozion	06Z1
simpósio	04o1
since	0jP1
sinds	0jQ1
singel	0EC1
single	0@h1
sirket	03L1
sirketi	03L1
sistemas	08>2
sistemes	03E1
sistemi	03@1
sitesi	0>?1
siuo metu	0Ca1
sivilingenioer	0J@1
sivilingenior	0J@1
sivilingeniør	0J@1
siviloekonom	0J@1
sivilokonom	0J@1
siviløkonom	0J@1
sivu	0jR1
sivuaine	0WX1
six sigma	01N1
sixth form	01K1
siêu thị	0:`1
sjaafoer	06<1
sjafor	06<1
sjalfbodalidi	0<j1
sjef	06<1
sjomadur	0<j1
sjukhus	0=N1
sjukhuset	0=N1
sjukrahus	0661
sjukskoeterskeexamen	0LY1
sjukskoterskeexamen	0LY1
sjuksköterskeexamen	0LY1
sjálfboðaliði	0<j1
sjåfør	06<1
sjómaður	0<j1
sjúkrahús	0661
sk	0>?1
skarbnik	01m1
skild	0JO1
skilled	0Ph1
skilt	0jS2
skipper	0jU3
skipstjori	0<j1
skipstjóri	0<j1
skiries	0`41
skirteini	0YU2
skladiscnik	0DN1
skladistar	0==1
skladištar	0==1
skladiščnik	0DN1
skladnik	0A52
skladník	0A52
sklep	02n1
skoeterska	0281
skola	0jX7
skola primarja	03m1
skola sekondarja	03m1
skolan	0MP1
skole	0j_2
skolekundskaber	0;g1
skolekunnskaper	0;h1
skolen	0j_2
skoleni	0j71
skolenie	0j61
skoli	03f1
skolinn	03f1
skolkunskaper	0;K1
skolotaja	02I1
skolotajs	02I1
skolotāja	02I1
skolotājs	02I1
skoterska	0281
skr poczt	04I1
skr. poczt	04I1
skrbnik	0DN1
skribent	0281
skripsi	09G1
skripta	0UE2
skriptá	0A31
skup	0a71
skupina	0ja3
skuska	0@51
skyrius	0jd2
skyrsla	0>Y1
skírteini	0YU2
skóli	03f1
skólinn	03f1
sköterska	0281
skúška	0@51
skýrsla	0>Y1
sl	00`1
sladek	0>11
sladovna	0ED1
sladovnik	0>11
sladovník	0>11
slaugytoja	02H1
slimnica	05e1
slimnīca	05e1
slobodna	0jf1
slobodny	0jf1
slobodná	0jf1
slobodný	0jf1
slta	0RI1
slu	00`1
slutbetyg	0jg2
sluzba	0i[3
služba	0i[3
sládek	0>11
sma	0ji4
smart working	00e1
smer	0jm2
smidur	0<j1
smiður	0<j1
smjer	0jo1
smk	0ji4
smp	0k02
snekker	06<1
snickare	0281
snin	0j81
snit	0Ih1
snitt	0Na1
snittbetyg	0<;1
so	0k22
so cap	0^V1
so yeu ly lich	0Q21
soavtor	0Vc1
sobresaliente	0>b1
sobrid	0Z81
soc coop	00`1
soc. coop	00`1
soci	0251
socia	0gF4
sociedad	07A1
sociedade	02S1
societa	03@1
societat	03E1
societate	0381
societe	02g1
society	02o1
società	03@1
socio	0<H3
société	02g1
sodelavec	0DN1
sodelavka	0DN1
sodien	0Z81
soehne	08:1
sofer	03O1
soferis	02I1
sofor	0k42
software	02o1
sofőr	0201
sohn	08:1
sohne	08:1
sok	0>?1
sokagi	0>?1
sokak	0>?1
sokağı	0>?1
sola	0Ie1
soldat	05H1
solicitor	01h1
solid	0AI1
solide	05\1
solide kenntnisse	05\1
solteira	0k61
solteiro	0k61
solter	0?E1
soltera	0k72
soltero	0k91
soluciones	07A1
solucions	03E1
solucoes	02S1
solumadur	0<j1
solutions	02o1
soluzioni	03@1
soluções	02S1
some experience	0L;1
some knowledge	0;11
sommar	0k:1
sommaren	0k:1
sommelier	01h1
sommer	0k;3
sommeren	0k>2
sonbahar	0P81
song ngu	0:E1
song ngữ	0:E1
sopir	0211
sor	03N1
sorumlu	0591
sorumlusu	0591
sos	0k@2
soseaua	04F1
sosionomi	04J1
sou	0CT1
soucasne	09;1
soucasnost	09;1
soucasnosti	09;1
sous chef	01h1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	09;1
současnosti	09;1
současně	09;1
soš	0CT1
sp j	00`1
sp k	00`1
sp z o o	00`1
sp. j	00`1
sp. k	00`1
sp. z o.o	00`1
spa	00`1
sparkasse	0391
sparte	06=1
spawacz	01m1
speciale	0hY1
specialisatie	02c1
specialisation	0kB2
specialist	0kD6
specialista	0kJ5
specialistas	02H1
specialiste	02F2
specialistka	0A52
specialists	02I1
specialistă	03O1
specialistė	02H1
specialitate	0fS1
specialite	0LW1
specialitāte	0fS1
specializace	0a81
specializacia	0kO1
specializacija	0W^1
specializacio	0kP1
specializare	0HG1
specializarea	0HG1
specialization	0AP1
specializing in	0AP1
specializzazione	0kQ2
specializáció	0kP1
specialybe	0W^1
specialybė	0W^1
specijalist	0VX1
specijalista	06P1
speciāliste	02I1
speciālists	02I1
specjalista	01m1
specjalistka	01m1
specjalizacja	0Ul1
specjalnosc	0Ul1
specjalność	0Ul1
spedition	0391
spesialis	0211
spesialisering	0MV1
spesialist	06<1
spetsialist	01=1
spezialist	0kS2
spital	0381
spitali	0661
spitalul	0381
spizjar	04j1
spiżjar	04j1
splaiul	04F1
spletno	0_B1
splosna matura	0dK1
splošna matura	0dK1
spodziewany	0d:1
spol s r o	00`1
spol. s r.o	00`1
spoldzielnia	02n1
spolecnost	0ED1
spolek	0ED1
společnost	0ED1
spolka	02n1
spolocnost	03>1
spoločnosť	03>1
sposata	0?P1
sposato	0?P1
sposobilost	0@51
sprachdiplom	0E91
sprachzertifikat	0E91
spricevalo	0@21
spring	0kU1
springer	01X1
spričevalo	0@21
sprzedawca	01m1
sprzedawczyni	01m1
sptar	07U1
spécialisation	0LW1
spécialité	0LW1
spítali	0661
spółdzielnia	02n1
spółka	02n1
spôsobilosť	0@51
sqaq	0D31
squad	0=i1
square	08g2
sraid	0721
sre	06V1
sredni	0kV2
srednia	0kX2
srednia ocen	0aA1
srednie	0IV1
srednio	0HP1
srednio zaawansowany	0HP1
srednio zaawansowany wyzszy	0GM1
sredniozaawansowana	0HP1
sredniozaawansowany	0kV2
sredniozaawansowany wyzszy	0GM1
srednja izobrazba	0dK1
srednja raven	0dH1
srednja razina	0g_1
srednja skola	0kZ3
srednja sola	0Ie1
srednja strokovna izobrazba	0dK1
srednja strucna sprema	0k]2
srednja stručna sprema	0k]2
srednja škola	0kZ3
srednja šola	0Ie1
srednje	0k_6
srednje dobro	0dH1
srednjesolska izobrazba	0dK1
srednješolska izobrazba	0dK1
srednji	0ke1
srednji nivo	0ke1
srl	00`1
sráid	0721
ss	0CT1
ssc	00E1
sss	0k]2
sst	03D1
st	0g`2
staatlich geprueft	0kf1
staatlich gepruft	0kf1
staatlich geprüft	0kf1
staatsexamen	0EU1
stadig	0RE1
stadt	08:1
stadtwerke	0391
staf	0211
staff	0fT2
stage de formation	0M_1
stagiair	0IW1
stagiaire	0kg2
stagiar	03O1
stagiara	03O1
stagiară	03O1
stagista	01l1
stajyer	0591
stajyeri	0591
stale	0Gd2
stan	0=d1
standardiste	01W1
starfsferilskra	0LU1
starfsferilskrá	0LU1
starfsmadur	0<j1
starfsmaður	0<j1
starostwo	02n1
start up	0NI2
start-up	0NI2
startup	0NI2
station	06=1
statistician	01h1
statni jazykova zkouska	0TZ1
stavby	0ED1
stavbyvedouci	0>11
stavbyvedoucí	0>11
stazist	0==1
stazista	0ki3
stazistka	0A52
stazuotojas	02H1
stazysta	01m1
stazystka	01m1
stażysta	01m1
stażystka	01m1
stažist	0==1
stažista	06P1
stažuotojas	02H1
ste	0kl1
steeg	0EC1
steig	0@V1
steward	01h1
stichting	02P1
stieg	0@V1
stien	0:B1
stiftelse	0>P2
stifter	06>1
stiftung	0391
stigen	04Z1
stigur	0OA1
stipend	0Vn1
stipendet	0Vn1
stipendi	0651
stipendiat	06<1
stipendiet	0en1
stipendija	0km5
stipendium	0l26
stiurthoir	03J1
stiúrthóir	03J1
stjori	0<j1
stjóri	0<j1
stm	0RI1
stofa	0661
stofnandi	0<j1
stofnun	0661
stolar	0l83
stolarz	01m1
stolár	0?H1
store	02o1
stores	02o1
stowarzyszenie	02n1
str	0l;2
straaket	04Z1
straat	0EC1
strada	0l=2
straede	0NG1
straeti	0OA1
straipsnis	0VL1
straket	04Z1
strana	0l?1
strasse	0@V1
strata 1	0C^1
strata 2	0cA1
strateg	0281
strategist	01h1
straße	0@V1
stredisko	0l@2
stredna odborna skola	0ZO1
stredna skola	0ZO1
stredne	0lB2
stredne pokrocila	0lB2
stredne pokrocily	0lD4
stredne pokročilá	0W?1
stredne pokročilý	0lH2
stredni prumyslova skola	0CT1
stredni skola	0CT1
stredná odborná škola	0ZO1
stredná škola	0ZO1
stredoskolske	0lJ2
stredoskolske s maturitou	0\S1
stredoskolske vzdelani	0\S1
stredoskolske vzdelanie	0\R1
stredoškolské	0\R1
stredoškolské vzdelanie	0\R1
street	05c1
stribrny	0051
strojirny	0ED1
strojírny	0ED1
strokovni izpit	0@21
strokovnjak	0lL2
strokovno	0lN1
strona	0lO1
strong	0Ph1
strucni ispit	0HT2
strucni studij	0e=1
strucnjak	0lP4
strukovne studije	0;_1
strukturovany zivotopis	0lT2
strukturovaný životopis	0f51
strukturvieniba	0Ch1
struktūrvienība	0Ch1
stručni ispit	0HT2
stručni studij	0e=1
stručnjak	0lP4
stråket	04Z1
stræde	0NG1
stræti	0OA1
student	0lV3
student assistant	01h1
studentereksamen	00D1
studentermedhjaelper	06>1
studentermedhjælper	06>1
studentexamen	0NX1
studentische hilfskraft	09<1
studentsprof	0O`1
studia	0A31
studia doktoranckie	0HX1
studia i stopnia	0T51
studia ii stopnia	0T^1
studia inzynierskie	0T51
studia inżynierskie	0T51
studia licencjackie	0T51
studia magisterskie	0T^1
studia podyplomowe	0T^1
studie	0FO1
studiekompetanse	06k1
studiengang	0Kj1
studienrichtung	0Kj1
studieprogram	0MV1
studieretning	0Kk2
studierichting	02c1
studiespesialisering	06k1
studii aprofundate	0Ei1
studii de masterat	0Ei1
studii doctorale	0G\1
studii liceale	09N1
studii medii	09N1
studii postliceale	0AD1
studii postuniversitare	0Ei1
studii superioare	0Eh1
studii universitare de licenta	0Eh1
studii universitare de licență	0Eh1
studij	0jo1
studija	0lY2
studijni obor	0a81
studijni prumer	0Q51
studijny odbor	0kO1
studijny program	0kO1
studijní obor	0a81
studijní průměr	0Q51
studijska smer	0l[1
studijski program	0jm2
studiju programa	0W^1
studiju programma	0fS1
studijų programa	0W^1
studio	0l\B
studio legale	03@1
studios	02o1
studiu	06Z1
studium	0ln2
studium policealne	0dQ1
studyosu	03L1
stuudio	04f1
stx	00D1
stylist	01h1
stypendium	0Ll1
styreleder	06<1
styrelsen	0>O1
styremedlem	06<1
styrkur	00;1
styrmann	0Cc1
stále	0Gd2
státní jazyková zkouška	0TZ1
stážista	0A52
stážistka	0A52
stígur	0OA1
stúdentspróf	0O`1
stúdió	06m1
stüdyosu	03L1
středisko	0Fj1
střední průmyslová škola	0CT1
střední škola	0CT1
středně	0W@1
středně pokročilá	0W@1
středně pokročilý	0m02
středoškolské	0\S1
středoškolské s maturitou	0\S1
středoškolské vzdělání	0\S1
stříbrný	0051
su an	0>>1
su anda	0>>1
subdirector	01A1
subdirectora	01A1
subesi	0=31
submitted	0=B1
sucasnost	0G71
sucasnosti	0G71
sudor	03O1
sufficiente	0m22
sugarut	03N1
sugis	0m41
sugárút	03N1
suhtlustasand	0UX1
suite	05c1
sujuva	0J]1
sujuva suullinen ja kirjallinen	0J]1
sujuvasti	0J]1
sumar	0m51
summa cum laude	0@Q1
summer	0m61
sunum	0<\1
superintendent	01h1
superior completo	09R1
supermarche	02g1
supermarché	02g1
supermarket	02o1
supermarkt	02P1
supermercado	08>2
supermercados	02S1
supermercat	03E1
supermercato	03@1
superviseur	01W1
supervisor	0m75
supervisora	0223
supervisore	01l1
supervizor	03O1
suradnica	0==1
suradnik	0==1
surat izin	0<91
surgeon	01h1
surucu belgesi	0<21
surveyor	01h1
sutaz	0041
suund	0JY1
suunniteltu	06n1
suunnittelija	05C1
suuntautuminen	0WX1
suuntautumisvaihtoehto	0WX1
suureparane	0WV1
suurepärane	0WV1
suvi	0m<1
svaert god	08U2
svaert godt	0MI1
svarec	0>11
svarecsky	0@41
sveinsprof	0O`1
sveinspróf	0O`1
sveitarfelag	0661
sveitarfélag	0661
svend	06>1
svendebrev	00D1
svendeproeve	00D1
svendeprove	00D1
svendeprøve	00D1
svennebrev	06k1
svetovalec	0DN1
svetovalka	0DN1
sveucilisni prvostupnik	0e=1
sveucilista	0gX1
sveuciliste	0gX1
sveučilišni prvostupnik	0e=1
sveučilišta	0gX1
sveučilište	0gX1
svid	0m=2
sviluppatore	01l1
sviluppatrice	01l1
svið	0m=2
svjedodzba	0m?2
svjedodžba	0m?2
svobodna	0mA1
svobodny	0mA1
svobodná	0mA1
svobodný	0mA1
svářeč	0>11
svářečský	0@41
svært god	08U2
svært godt	0MI1
swiadectwo	0@C1
swiadectwo dojrzalosci	0IV1
swiadectwo maturalne	0IV1
sygehus	0>O1
sygeplejerske	06>1
sykehus	0:A1
sykepleier	06<1
syksy	0mB1
symposium	0=B1
systeme	0391
systems	02o1
szabadalom	0FW1
szak	0kP1
szakacs	0201
szakerto	0mC2
szakertoi	0^11
szakgimnazium	0VU1
szakgimnázium	0VU1
szakirany	0kP1
szakirány	0kP1
szakiskola	0VU1
szakkepesites	0JX1
szakkozepiskola	0VU1
szakképesítés	0JX1
szakközépiskola	0VU1
szakmai erettsegi	0JX1
szakmai oneletrajz	0aj1
szakmai oneletrajza	0aj1
szakmai érettségi	0JX1
szakmai önéletrajz	0aj1
szakmai önéletrajza	0aj1
szakmunkas	0JX1
szakmunkas bizonyitvany	0JX1
szakmunkás	0JX1
szakmunkás-bizonyítvány	0JX1
szakos	0kP1
szakvizsga	0JX1
szakács	0201
szakértő	0mC2
szakértői	0^11
szalloda	06m1
szco	03>1
szeminarium	0mE1
szeminárium	0mE1
szerelo	0201
szerelő	0201
szerkeszto	0mF2
szerkesztő	0mF2
szinhaz	06m1
szkola	03^1
szkola podstawowa	03^1
szkola policealna	0dQ1
szkole	03^1
szkolenie	0mH2
szkoly	03^1
szkoła	03^1
szkoła podstawowa	03^1
szkoła policealna	0dQ1
szkoły	03^1
szovetkezet	06m1
szpital	02n1
szálloda	06m1
színház	06m1
szövetkezet	06m1
szčo	03>1
sách	09m1
sáng lập	09K1
sähköasentaja	05C1
säljare	0281
säätiö	0641
sælger	06>1
sæmileg	0`F1
séminaire	0M_1
sérfræðingur	0j:2
sérhæfing	01k1
sétány	03N1
sídlisko	0_G1
sídliště	0>[1
síðan	0jL1
sòcia	0251
sócia	02R1
sócio	02R1
söhne	08:1
sölumaður	0<j1
súčasnosti	0G71
súčasnosť	0G71
súťaž	0041
sügis	0m41
sürücü belgesi	0<21
sš	0CT1
sơ cấp	0^V1
sơ yếu lý lịch	0Q21
số	0@_1
sở	0:`1
t	0_?1
t level	02O1
t m	0mJ1
t o m	0mK1
t.o.m	0mK1
t/m	0mJ1
tabellarischer lebenslauf	0<@1
tabib	04j1
tabiba	04j1
taeknimadur	0<j1
taekniskoli	03f1
taellae hetkellae	0I81
taenaeaen	0I81
taevling	0en1
taevlingen	0en1
tag	0201
tagad	0Z81
tagozat	0kP1
tagung	0mL1
tagungsband	07n1
tahmini	0<11
tahun	0mM2
tai	0mO1
taighdeoir	03J1
tailor	01h1
tajjeb	0mP1
tajjeb hafna	0Hl1
tajjeb ħafna	0Hl1
tajnica	0A12
tajnik	0A12
takdir belgesi	0:f1
takimi	0=31
takmicenje	0d;1
takmičenje	0d;1
takmorkud	0O]1
takmörkuð	0O]1
takımı	0=31
talitus	0]A1
talk	0=B1
talla hetkella	0I81
taller	0mQ4
talleres	07A1
tallers	03E1
talv	0mU1
talvi	0mV1
taman kanak kanak	0L31
taman kanak-kanak	0L31
tamirci	0591
tamplar	03O1
tanaan	0I81
tanacsado	0201
tanapaev	0Pe1
tanar	0201
tanaseni	0Pe1
tanav	0Zc1
tanfolyam	0mW3
tanito	0201
tanukiri	0011
tanulmany	0FW1
tanulmanyi atlag	07a1
tanulmány	0FW1
tanulmányi átlag	07a1
tanulo	0201
tanuló	0201
tanusitvany	0Tg1
tanácsadó	0201
tanár	0201
tanító	0201
tanúsítvány	0Tg1
tap chi	09m1
tap doan	0:`1
taqsima	0EH1
tardor	0mZ1
targyalasi szint	0LI1
targyalasi szintu	0LI1
targyalokepes	0LI1
tarjoilija	05C1
tarkastaja	05C1
tarnyba	0DU1
tarsalgasi	0W]1
tarsalgasi alapszint	0W\1
tarsalgasi szint	0W]1
tarsalgo	0W\1
tarsasag	06m1
tasarimci	0591
tasarimcisi	0591
tasarımcı	0591
tasarımcısı	0591
tavasz	0m[1
tavasza	0m[1
tavern	02o1
tavling	0en1
tavlingen	0en1
tavmunka	0m\1
tavolrol	0m\1
tbk	00`1
tcf	0;\1
teacher	01h1
teaching assistant	01h1
teadur	01=1
teaduskond	03P1
team	0m]9
team lead	06V1
teanga dhuchais	0>a1
teanga dhúchais	0>a1
teastas	0?N1
teastas soisearach	06G1
teastas sóisearach	06G1
teater	0mf4
teatr	02n1
teatras	03?1
teatre	03E1
teatris	05e1
teatro	0?X3
teatru	0381
teatrul	0381
teatteri	0641
tecaj	0mj2
tech lead	06V1
technician	01h1
technicien	0R_1
technicka	0A52
technicus	02Q1
techniek	02P1
technik	0ml5
technikas	02H1
techniker	0n12
technikum	0n33
technikumas	0D01
technikus	0201
technikusi vegzettseg	0JX1
technikusi végzettség	0JX1
technička	0A52
technologies	02o1
technologist	01h1
technology	02o1
tecnic	0251
tecnic superior	0@b1
tecnica	0gF4
tecnica superior	0@c1
tecnicatura	0@c1
tecnico	0<H3
tecnico em	0BR1
tecnico en	09f1
tecnico medio	09f1
tecnico superior	0@c1
tecno	0n62
tecno u govoru i pismu	0n81
tecnologia	02S1
tecnologia em	09R1
tecnologias	08>2
tecnologico	0>d1
tecnologie	03@1
tecnologies	03E1
tecnologo	09R1
tecnologo em	0BR1
tecnologías	07A1
tecnológico	0>d1
tecnólogo	09R1
tecnólogo em	0BR1
tee	0Zc1
teenindaja	01=1
tef	0;\1
tefl	01N1
tehas	04f1
tehdas	0641
tehnicar	05:2
tehnician	03O1
tehniciana	03O1
tehniciană	03O1
tehnicka skola	0Ic2
tehnik	0n92
tehnikis	02I1
tehnikums	03j1
tehniska sola	0Ie1
tehničar	05:2
tehnička škola	0Ic2
tehniķis	02I1
tehniška šola	0Ie1
teicamas	0>21
teicami	0>21
teicneoir	03J1
teises	07_1
teisininkas	02H1
teisininke	02H1
teisininkė	02H1
teisės	07_1
tekmovanje	0d81
teknik	09i2
teknik universitesi	03d1
teknik üniversitesi	03d1
tekniker	0n;4
teknikk	0:A1
teknikko	0n?2
tekniku	04j1
teknisi	0211
teknisyen	0591
teknisyeni	0591
teknologie doktor	0FT1
teknoloji	03L1
teknolojileri	03L1
tekoce	0nA1
tekoce znanje	0nA1
tekoče	0nA1
tekoče znanje	0nA1
tekstil	03L1
tel	0nB1
telc	0;\1
tele	0nB1
telecom	02o1
telelavoro	00e1
telemunca	0D>1
telemuncă	0D>1
teleoperador	01A1
teleoperadora	01A1
teletrabajo	0JD1
teletrabalho	0nC1
teletravail	00a1
teletreball	00f1
tem 4	0;\1
tem 8	0;\1
tem-4	0;\1
tem-8	0;\1
tem4	0;\1
tem8	0;\1
temel	0;L2
temel duzey	0;L2
temel düzey	0;L2
temel seviye	0;N1
temsilci	0591
temsilcisi	0591
ten du an	0DC1
teo	0AJ1
teollisuus	0641
teoranta	0AJ1
ter	03N1
terapeut	0nD2
terapeuta	01m1
teraz	0nF2
terbaik	05[1
tercuman	0591
tercüman	0591
tere	03N1
terrace	05c1
terveyskeskus	0641
tervezett	0nH1
tervezo	0201
tervező	0201
tese	04o1
tesekkur belgesi	0:f1
tesi	0nI2
tesiasi	0Ca1
tesis	0nK2
tesisatci	0591
tesisatçı	0591
tesol	01N1
tesorera	01A1
tesorero	01A1
tesoriere	01l1
tesoureiro	02R1
testaaja	05C1
testdaf	0;\1
tester	0nM6
testerka	01m1
teymi	0IY1
tez	0<\1
teza	06Z1
tezi	06j1
tezli yuksek lisans	0nS1
tezli yüksek lisans	0nS1
tezsiz yuksek lisans	0nS1
tezsiz yüksek lisans	0nS1
teză	06Z1
teātris	05e1
tečaj	0mj2
tečno	0n62
tečno u govoru i pismu	0n81
teşekkür belgesi	0:f1
teżi	06j1
th	0_o1
thac si	0:M1
thang	0nT2
thanh pho	0@_1
thanh thao	0_V2
thcs	0Cf1
the	0:J1
the huong dan vien	0:J1
theater	0nV3
theatre	0NI2
therapeut	05m2
therapist	01h1
these	0>_1
these de doctorat	0GX1
thesis	0=B1
thi tran	0@_1
thiet ke	09K1
third place	00N1
thiết kế	09K1
thjalfari	0<j1
thn	0nY1
tho	09K1
tho dien	09K1
thon	0@_1
thpt	0Cf1
through	0nZ1
thru	0nZ1
thu ky	09K1
thu ngan	09K1
thu ngân	09K1
thu thu	09K1
thu vien	0:`1
thuc tap sinh	09K1
thuiswerk	0Qg1
thydandi	0<j1
thành phố	0@_1
thành thạo	0_V2
tháng	0nT2
thèse	0>_1
thèse de doctorat	0GX1
théâtre	02g1
thôn	0@_1
thư ký	09K1
thư viện	0:`1
thạc sĩ	0:M1
thẻ	0:J1
thẻ hướng dẫn viên	0:J1
thị trấn	0@_1
thợ	09K1
thợ điện	09K1
thủ thư	09K1
thực tập sinh	09K1
ticaret	03L1
tidskrift	0Vl2
tidsskrift	0n[4
tie	0831
tiedekunta	03k1
tien si	0n_1
tienda	07A1
tiendas	07A1
tieng me	0:E1
tieng me de	0:E1
tiesibas	05f1
tiessaiste	07b1
tiesības	05f1
tieu hoc	0Cf1
tiešsaistē	07b1
tiimi	0bT2
tijdschrift	0YW2
tiketina	0``1
tikėtina	0``1
til	0n`3
til d d	0RE1
til d.d	0RE1
til dagsins	0JN1
til dagsins i dag	0JN1
til dagsins í dag	0JN1
til na	0Mf1
til naa	0Mf1
til nu	0RE1
til nå	0Mf1
til og med	0nc2
till	0ne2
till dags dato	0`f1
till date	0B01
till now	0B01
till och med	0mK1
till present	0B01
tills nu	0`f1
tills vidare	0`f1
tim	0ng5
timarit	0>Y1
timmerman	02Q1
tingkat dasar	0J;1
tingkat lanjut	03n1
tinh	0@_1
tinh nguyen vien	09K1
tionscadal	0nl1
tirocinante	01l1
tischler	05H1
tischlerei	0391
titkar	0201
titkarno	0201
titkár	0201
titkárnő	0201
titol	01Y1
titolare	01l1
titre professionnel	03D1
titulo	01Z1
titulo universitario	09e1
tiyatrosu	03L1
tiến sĩ	0n_1
tiếng mẹ	0:E1
tiếng mẹ đẻ	0:E1
tiểu học	0Cf1
tjener	06>1
tlumacz	01m1
tlumaczka	01m1
tn	0nm2
tnhh	0:`1
to	0no2
to chuc	0:`1
to date	0B01
to present	0B01
to this day	0B01
to truong	09K1
toamna	0o11
today	0B01
todistus	0j<2
toefl	0;\1
toefl ibt	0;\1
toeic	0;\1
toeicスコア	0o21
toemrer	05U2
toften	0NG1
togaf	01N1
tohtori	0o32
tohtorintutkinto	0LX1
toi	0DP1
toimetaja	01=1
toiminimi	0UL1
toimisto	0641
toimittaja	05C1
toistaiseksi	0I81
toko	07B1
tol	0o52
tolk	01=1
tolkija	01=1
tolmacs	0201
tolmács	0201
tom	0mK1
tomrer	05U2
tookoda	04f1
tootaja	01=1
topik	0;\1
torfl	0;\1
torg	0OA1
torget	0o72
tori	0831
torv	0NG1
tosaitheoir	0>C1
tospraaklig	0MO1
tospraklig	0MO1
tosproget	0MG1
tospråklig	0MO1
tot	0o93
tot en met	0mJ1
tot heden	0P^1
tot nghiep thpt	00H1
tot nu	0P^1
tot nu toe	0P^1
tot op heden	0P^1
tovaren	03>1
tovarna	0YA2
továreň	03>1
továrna	0ED1
tp	0@_1
tr	0>[1
trade certificate	02N1
tradenomi	04J1
traducatoare	03O1
traducator	03O1
traducteur	01W1
traductor	0262
traductora	0262
traductrice	01W1
traducătoare	03O1
traducător	03O1
tradutor	02R1
tradutora	02R1
traduttore	01l1
traduttrice	01l1
traduttur	04j1
traenare	0281
traener	06>1
trainee	0o<4
trainer	0o@3
training	0oC2
training course	0BI1
tranare	0281
trang	0oE1
transactions	0=B1
translator	01h1
transport	02P1
transportes	08>2
transports	0oF2
trasporti	03@1
travesia	08]1
travessa	04<1
travessera	08k1
travesía	08]1
treasurer	01h1
treener	01=1
tren trung binh	0oH1
trener	0oI3
treneris	02F2
trenerka	01m1
trening	0mE1
trenutacno	0oL1
trenutačno	0oL1
trenutno	0oM3
tres bien	08M2
tres bon	0A[1
tres bon niveau	0BE1
tres bonne maitrise	0BE1
tresorer	0251
tresorera	0251
tresorier	01W1
tresoriere	01W1
trezorier	03O1
trg	0_^3
trgovina	0VH2
tribunal	02S1
trida	0>[1
trieda	0_G1
trinity	0;\1
triq	0D31
tro ly	09K1
trofeo	0oP2
trofeu	00M1
trofeul	0>M1
troféu	00M1
troi chay	0>n1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	0oR1
truckcertifikat	0?o1
truckfoererbevis	08@1
truckforerbevis	08@1
truckførerbevis	08@1
truckkort	0@31
truhlar	0>11
truhlář	0>11
trung binh	0oS2
trung bình	0oS2
trung cap	0oU2
trung cap cao	0oH1
trung cap nghe	0Cf1
trung cấp	0oU2
trung cấp cao	0oH1
trung cấp nghề	0Cf1
trung hoc	0Cf1
trung hoc pho thong	0oW2
trung học	0Cf1
trung học phổ thông	0oW2
trung tam	0:`1
trung tam dao tao	0Cf1
trung tâm	0:`1
trung tâm đào tạo	0Cf1
truong	0Cf1
truong ban	09K1
truong cao dang	0Cf1
truong dai hoc	0Cf1
truong nhom	09K1
truong phong	09K1
truong thpt	0Cf1
trust	02o1
trva	0Gd2
trvá	0Gd2
tränare	0281
træner	06>1
très bien	08M2
très bon	0A[1
très bon niveau	0BE1
très bonne maîtrise	0BE1
tréner	0201
tréning	0mE1
trésorier	01W1
trésorière	01W1
trên trung bình	0oH1
trôi chảy	0>n1
trường	0Cf1
trường cao đẳng	0Cf1
trường thpt	0Cf1
trường đại học	0Cf1
trưởng ban	09K1
trưởng nhóm	09K1
trưởng phòng	09K1
trợ lý	09K1
trực tuyến	0oR1
tu	0oY3
tu van	09K1
tu xa	0oR1
tuinen	02P1
tuinman	02Q1
tukang	0211
tulajdonos	0201
tulityoekortti	03M1
tulityokortti	03M1
tulityökortti	03M1
tulkotaja	02I1
tulkotajs	02I1
tulkotāja	02I1
tulkotājs	02I1
tunnistus	0ZH2
tunnustus	0o\3
turizm	03L1
turpinas	0Z81
turpinās	0Z81
tutkija	05C1
tutkimusasema	0641
tutkinto	0WW1
tutor	0o_3
tutora	02R1
tuttora	00k1
tvaaspraakig	0MN1
tvasprakig	0MN1
tvityngd	0^U1
tvityngdur	0^U1
tvornica	0UN1
tvrtka	0UN1
tvåspråkig	0MN1
tvítyngd	0^U1
tvítyngdur	0^U1
tweede prijs	0IL1
tweetalig	0IM1
tyden	0ob1
tydnu	0ob1
tydny	0ob1
tydzien	0oc1
tydzień	0oc1
tygodni	0oc1
tygodnie	0oc1
tym	0Fj1
tyoenjohtaja	05C1
tyoentekijae	05C1
tyoeturvallisuuskortti	03M1
tyonjohtaja	05C1
tyontekija	05C1
tyoturvallisuuskortti	03M1
tyrejas	02H1
tyrėjas	02H1
tytul	0Ll1
tytul technika	0IV1
tytuł	0Ll1
tytuł technika	0IV1
tyydyttaevae	0UU2
tyydyttaevae alkeet	04T1
tyydyttava	0UU2
tyydyttava alkeet	04T1
tyydyttävä	0UU2
tyydyttävä alkeet	04T1
työnjohtaja	05C1
työntekijä	05C1
työturvallisuuskortti	03M1
tárgyalási szint	0LI1
tárgyalási szintű	0LI1
tárgyalóképes	0LI1
társalgási	0W]1
társalgási alapszint	0W\1
társalgási szint	0W]1
társalgó	0W\1
társaság	06m1
távmunka	0m\1
távolról	0m\1
tâmplar	03O1
tällä hetkellä	0I81
tänapäev	0Pe1
tänaseni	0Pe1
tänav	0Zc1
tänukiri	0011
tänään	0I81
tävling	0en1
tävlingen	0en1
tæknimaður	0<j1
tækniskóli	03f1
tècnic	0251
tècnic superior	0@b1
tècnica	0251
técnica	0602
técnica superior	0@c1
técnico	0602
técnico em	0BR1
técnico en	09f1
técnico medio	09f1
técnico superior	0@c1
tél	0nB1
télétravail	00a1
tér	03N1
tên dự án	0DC1
tình nguyện viên	09K1
tím	0Fo1
tímarit	0>Y1
títol	01Y1
título	01Z1
título universitario	09e1
tól	0o52
tõlk	01=1
tõlkija	01=1
töökoda	04f1
töötaja	01=1
tømrer	05U2
týden	0ob1
týdny	0ob1
týdnů	0ob1
tým	0Fj1
tęsiasi	0Ca1
tłumacz	01m1
tłumaczka	01m1
től	0o52
tř	0>[1
třída	0>[1
tư vấn	09K1
tại	0mO1
tạp chí	09m1
tập đoàn	0:`1
tỉnh	0@_1
tốt	0_V2
tốt nghiệp thpt	00H1
tổ	0:D1
tổ chức	0:`1
tổ trưởng	09K1
tới	0DP1
từ	0od2
từ xa	0oR1
u	0of6
u braku	0`22
u tijeku	0oL1
u toku	0ol1
uab	00`1
ubersetzer	05H1
ubezpieczenia	02n1
ucen	0>11
uceni	0CT1
ucenic	03O1
ucetni	0>11
uciliste	0om3
ucitel	02J2
ucitelj	0b>3
ucla	0A71
uctovnicka	0?H1
uctovnik	0?H1
uczelnia	03^1
uczen	01m1
uczeń	01m1
ud	00`1
udacity	0A71
udana	0`51
udata	0`61
uddannelsescenter	0IO1
udemy	0A71
udmaerkelse	0081
udmærkelse	0081
udruga	0UN1
udruzenje	05l1
udruženje	05l1
udvikler	06>1
uebersetzer	05H1
ufer	0@V1
ufficio	0EI1
ufficjal	04j1
uffiċjal	04j1
ug	00`1
uge	1001
uger	1001
ugift	0jS2
ugm	0A71
ugyintezo	0201
ugynokseg	06m1
ugyved	0201
uhing	04f1
ui	06V1
uitgeverij	1012
uitmuntend	1031
uitstekend	0f@1
ujsagiro	0201
uke	1041
uker	1041
uksus	0]A1
ul	1056
ulica	10;5
ulice	0>[1
ulicy	04I1
ulikool	03P1
umschulung	01?1
und	10@1
undergraduate	09Y1
underskoeterska	0281
underskoterska	0281
undersköterska	0281
underwriter	01h1
undirstada	0O]1
undirstaða	0O]1
uned	0>d1
ungdomsskole	0:e1
uni	0Q32
uniao estavel	0k61
unidad	0DO1
unidade	0F81
unit	10A4
unita	0EI1
unitat	0Fa1
unite	0?Q1
unità	0EI1
unité	0?Q1
univ bacc	0e=1
univ dipl	0[61
univ. bacc	0e=1
univ. dipl	0[61
universidad	0>d1
universidade	0?[1
universita	10E2
universitaet	0<:1
universitaire	01M1
universitaria	0>d1
universitas	0L31
universitat	10G2
universitate	10I2
universitatea	0731
universitatea politehnica	0731
universitates	03j1
universite	10K2
universiteit	07`1
universitesi	03d1
universitet	10M3
universitetas	0D01
universitete	0D01
universitetet	10M3
universiteto	0D01
universities	01K1
university	10P2
università	10E2
universität	0<:1
université	01M1
universitāte	03j1
universitātes	03j1
univerza	0Ie1
univerze	0Ie1
univerzi	0Ie1
univerzita	0L92
univerzite	0L92
univerzitet	10R1
univerzitetni diplomirani	0[61
univerzity	0L92
univerzitě	0CT1
uniwersytet	10S1
união estável	0k61
unmarried	0@h1
unternehmen	0391
until	0nZ1
until now	0B01
until present	0B01
until today	0B01
unur	0=_1
uoc	01L1
uomo	0[c1
upc	01L1
upcoming	05W1
uplne stredne	0\R1
upper intermediate	0O@1
upper second	00T1
upper second class	00T1
upper-intermediate	0O@1
uppsats	0K=1
uprawnienia	0@C1
uprawnienie	0@C1
urad	0F^2
urbanitzacio	08k1
urbanització	08k1
urbanizacion	08]1
urbanización	08]1
ured	0UN1
urednica	0@j3
urednik	0@j3
urkunde	10T2
urzad	02n1
urząd	02n1
usek	0l@2
usine	02g1
uslugi	02n1
usmerenje	10V1
usmeritev	0l[1
usmjerenje	0jo1
ust duzey	03l1
usta	0591
ustabasi	0591
ustabaşı	0591
ustanova	0=O1
ustanovitelj	05<1
ustav	0F^2
usługi	02n1
ut	03N1
utbildningsdag	10W1
utca	03N1
utgefid	0>Y1
utja	03N1
utmaerkelse	00K1
utmaerkt	0MH1
utmarkelse	00K1
utmarkt	0MH1
utmerkelse	0091
utmerket	0MI1
utmärkelse	00K1
utmärkt	0MH1
utvar	0l@2
utvecklare	0281
utvikler	06<1
uverenje	0a91
uvjerenje	0b_1
ux	06V1
uy ban	0:`1
uye	0591
uyesi	0591
uzaktan	0@I1
uzem	04B2
uzina	0381
uzivatelska	10X1
uzivatelsky	10X1
uzman	10Y2
uzman duzey	10[1
uzman düzey	10[1
uzmani	0591
uzmanı	0591
uznani	0051
uznanie	0041
uznemuma	10\1
uznemums	05e1
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzņēmums	05e1
uzņēmumā	10\1
učení	0CT1
učeň	0>11
učilište	10]2
učiliště	0CT1
učitel	0T]1
učitelj	0b>3
učiteľ	07m1
uživatelsky	10X1
uživatelská	10X1
v	10_5
v le	0>\1
v o s	00`1
v teku	0Cm1
v.le	0>\1
v.o.s	00`1
va	10d1
vaar	10e2
vaardare	0281
vaardcentral	0=N1
vaaren	10e2
vabalt	0WV1
vabatahtlik	01=1
vaditaja	02I1
vaditajs	02I1
vadovas	02H1
vadove	02H1
vadovė	02H1
vadybininkas	02H1
vadybininke	02H1
vadybininkė	02H1
vadītāja	02I1
vadītājs	02I1
vaeg	04Z1
vaegen	04Z1
vaeitoeskirja	10g2
vaelttaevae	04T1
vaelttaevae keskitaso	0UW1
vaenget	0NG1
vaentanlegt	0101
vaerkfoerer	06>1
vaerkforer	06>1
vaerksted	0>O1
vaeylae	0831
vag	04Z1
vaga hasti	0WV1
vaga hea	10i2
vagen	04Z1
vahene	04N1
vairuotojas	02H1
vairuotojo pazymejimas	07_1
vairuotojo pažymėjimas	07_1
vaistine	03?1
vaistininkas	02H1
vaistinė	03?1
vaitekiri	03K1
vaitoskirja	10g2
vaji	06;1
vakblad	0<Z1
vakfi	03L1
vakfı	03L1
vakman	02Q1
vaktmaestare	0281
vaktmastare	0281
vaktmästare	0281
vakuutus	0641
vald	10k2
valjak	0Zc1
vallalat	04B2
vallaline	01<1
vallalkozo	0201
valmentaja	05C1
valores	0A41
valttava	04T1
valttava keskitaso	0UW1
van	10m1
van phong	0:`1
vanaf	10n2
vandaag	0P^1
vanzatoare	03O1
vanzator	03O1
vapaaehtoinen	05C1
var	10e2
vara	1101
vardare	0281
vardcentral	0=N1
varen	10e2
varhato	0nH1
varhatoan	0nH1
varilec	0DN1
varon	0Q>1
vartija	05C1
varón	0Q>1
vas	0_H1
vasara	1112
vaspitac	0X?1
vaspitač	0X?1
vastaava	05C1
vayla	0831
vca	1132
vd	0OU1
vdana	0mA1
vdaná	0mA1
ve	1152
vecka	1171
veckor	1171
ved	1182
vedec	0A52
vedes	0TF1
vedouci	0>11
vedoucí	0>11
veduca	0?H1
veduci	0?H1
vedúca	0?H1
vedúci	0?H1
vedęs	0TF1
veebis	0UK1
veg	0:B1
vegen	0:B1
vegi	0OA1
vegur	0OA1
vegyesz	0201
vegyész	0201
vei	0:B1
veien	0:B1
veikals	05e1
veileder	06<1
veitingahus	0661
veitingahús	0661
vej	0NG1
vejleder	06>1
veldig god	0MI1
veleuciliste	0gX1
veleučilište	0gX1
velmi dobra	03o2
velmi dobre	0dL4
velmi dobrá	0441
velmi dobře	11:2
velmi pokrocila	0V`1
velmi pokročilá	0V`1
velvirki	0<j1
vencedor	00M1
vencedora	00M1
vendedor	0602
vendedora	0602
vendeur	01W1
vendeuse	01W1
venditore	01l1
venditrice	01l1
venedor	0251
venedora	0251
ventures	02o1
verano	11<1
verao	11=1
verband	0391
verdlaun	11>2
verein	0391
vereniging	02P1
vergevorderd	11@1
verhandlungssicher	0cc1
verhandlungssicher in wort und schrift	0M<1
verheiratet	0NY1
verkaeufer	05H1
verkaufer	05H1
verkefni	11A1
verket	0=N1
verkfraedingur	0<j1
verkfræðingur	0<j1
verkoopster	02Q1
verkoper	02Q1
verkossa	0K61
verksmidja	0661
verksmiðja	0661
verkstad	0=N1
verksted	0:A1
verkäufer	05H1
verlag	11B2
veroeffentlichung	07n1
veroffentlichung	07n1
verpleegkundige	02Q1
verseny	0EA2
versicherung	0391
versicherungen	0391
verslun	0661
vertaler	02Q1
verteja	02H1
vertejas	02H1
vertejums	07d1
vertieft	0ND1
vertiefung	0Kj1
vertreter	05H1
vertriebler	02\1
vertėja	02H1
vertėjas	02H1
verwacht	0NT1
verwachte	0NT1
verwalter	05H1
verwitwet	0NY1
very good	02L2
verzekeringen	02P1
verzorgende	02Q1
verão	11=1
verðlaun	11>2
veröffentlichung	07n1
vet	01h1
vetaejae	05C1
vetaja	05C1
veterinarian	01h1
vetur	11D1
vetäjä	05C1
veuf	0?O1
veuve	0?O1
vezeto	0201
vezető	0201
veľmi dobre	11E2
veľmi dobrá	0471
vhs	0A71
via	0>\1
viale	0>\1
vice president	01h1
vico	0>\1
vicolo	0>\1
vid	11G2
videja atzime	07d1
videja izglitiba	06U1
videja limeni	0i=1
videja profesionala	06U1
videji	0i=1
videjs	11I2
videregaaende	0`Z1
videregaaende opplaering	06k1
videregaaende skole	0:e1
videregaende	0`Z1
videregaende opplaering	06k1
videregaende skole	0:e1
videregående	0`Z1
videregående opplæring	06k1
videregående skole	0:e1
vidurine mokykla	0D01
vidurinis	0=j1
vidurinis issilavinimas	0=j1
vidurinis išsilavinimas	0=j1
vidurinė mokykla	0D01
vidurkenning	00;1
vidurkis	0:C1
vidusskola	03j1
vidutines	0c91
vidutinis	11K2
vidutiniskai	0c91
vidutiniškai	0c91
vidutinės	0c91
vidēji	0i=1
vidējs	11I2
vidējā atzīme	07d1
vidējā izglītība	06U1
vidējā līmenī	0i=1
vidējā profesionālā	06U1
vien	0:`1
vien dao tao	0Cf1
viesbutis	03?1
viesnica	05e1
viesnīca	05e1
viešbutis	03?1
viikko	11M1
viikkoa	11M1
vikar	05U2
vikarie	0281
village	05c1
villanyszerelo	0201
villanyszerelő	0201
vincitore	00O1
vincitrice	00O1
vinder	0081
vinnare	00K1
vinner	0091
vinter	11N3
vinteren	11Q2
vintern	11S1
virasto	0641
virejas	02H1
viriesu	11T1
virietis	11T1
virkailija	05C1
virksomhed	0>O1
virtual	0NC1
virziens	0fS1
virėjas	02H1
visa skola	11U2
visa strucna sprema	11W2
visi srednji	11Y2
visja sola	0Ie1
visja strokovna izobrazba	11[1
visjesolska izobrazba	11[1
visjesolski studij	11[1
visji srednji	11\1
visoka skola	0Ic2
visoka sola	0Ie1
visoka strokovna izobrazba	0En1
visoka strucna sprema	0EM1
visoka stručna sprema	0EM1
visoka škola	0Ic2
visoka šola	0Ie1
visoko obrazovanje	0SW1
vispareja videja	06U1
vispārējā vidējā	06U1
viss	0Qi1
vita	0_=1
vitaz	0041
vitazka	0041
vitez	0051
vitezka	0051
vitnemaal	06k1
vitnemal	06k1
vitnemål	06k1
viuda	0k91
viudo	0k91
viuva	0k61
viuvo	0k61
vizsga	0=;2
við	0Pn1
viðurkenning	00;1
viúva	0k61
viúvo	0k61
viša stručna sprema	11W2
viša škola	11U2
viši srednji	11Y2
višja strokovna izobrazba	11[1
višja šola	0Ie1
višješolska izobrazba	11[1
višješolski študij	11[1
višji srednji	11\1
viện	0:`1
viện đào tạo	0Cf1
vk	11M1
vlasnica	0=>2
vlasnik	0=>2
vloeiend	0f@1
vloeiend in woord en geschrift	0f@1
vmbo	0PX2
vmbo diploma	0PZ1
vmbo-diploma	0PZ1
vo	11]1
vocational qualification	02O1
voda	06P1
vodic	07m1
vodicsky preukaz	0@51
voditelj	0VX1
vodič	07m1
vodičský preukaz	0@51
vodja	0DN1
vof	00`1
voitja	0011
voittaja	0071
voldoende	0B61
volontaer	0281
volontar	0281
volontaria	01l1
volontario	01l1
volonter	05:2
volontär	0281
volum	06Z1
voluntar	03O1
voluntara	03O1
voluntari	0251
voluntaria	0223
voluntario	0602
voluntară	03O1
volunteer	01h1
voluntària	0251
voluntária	02R1
voluntário	02R1
vom	11^1
von	11^1
voorjaar	0YJ1
voorman	02Q1
voorzitter	02Q1
vor	11_1
vorauss	05I1
voraussichtlich	05I1
vorbitor nativ	0<e1
vordiplom	09\1
vorsitzende	05H1
vorstand	05H1
vortrag	0;n2
votazione	00G1
votazione finale	00G1
voto	00G1
voto di laurea	00G1
voto finale	00G1
vottord	11`1
vottorð	11`1
vottun	11`1
vozac	05:2
vozacka dozvola	0HT2
vozač	05:2
vozačka dozvola	0HT2
voznik	0DN1
vozniski izpit	0@21
vozniški izpit	0@21
vođa	06P1
vp	06V1
vrijwilliger	0IW1
vrijwilligster	0IW1
vrlo dobro	11a4
vrouw	11e1
vrouwelijk	11e1
vrtec	0Ie1
vrtic	0Ic2
vrtić	0Ic2
vs	0En1
vsi	00`1
vss	11f2
vuggestue	0>O1
vukova diploma	0d;1
vuoden	0071
vuosi	11h1
vuotta	11h1
vut	0CT1
vwo	0PX2
vyborna	03o2
vyborne	0dL4
vychovatel	0T]1
vychovavatel	07m1
vychovávateľ	07m1
vydano	0FO1
vydata	0jf1
vydatá	0jf1
vydavatelstvi	0ED1
vydavatelstvo	11i2
vydavatelství	0ED1
vydavateľstvo	11i2
vydáno	0FO1
vyhlaska	0@41
vyhláška	0@41
vyras	11k1
vyriska	11k1
vyriška	11k1
vyskumny pracovnik	0?H1
vysoka skola	0L92
vysoke uceni	0CT1
vysoke uceni technicke	0CT1
vysokoskolske	0:>1
vysokoškolské	0:>1
vysoká škola	0L92
vysoké učení	0CT1
vysoké učení technické	0CT1
vyssi odborna skola	0CT1
vyssi odborne	0F41
vyssie odborne	11l1
vysvedceni	0@41
vysvedcenie	0@51
vysvedčenie	0@51
vysvědčení	0@41
vyucen	0\S1
vyuceni	0\S1
vyucni list	0\S1
vyucny list	0\R1
vyučen	0\S1
vyučení	0\S1
vyvojar	02J2
vyzkumny pracovnik	0>11
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	11l1
vyšší odborná škola	0CT1
vyšší odborné	0F41
vzdalene	0_E1
vzdáleně	0_E1
vzgojitelj	05<1
và	10d1
vállalat	04B2
vállalkozó	0201
várható	0nH1
várhatóan	0nH1
vânzătoare	03O1
vânzător	03O1
väg	04Z1
väga hea	10i2
väga hästi	0WV1
vägen	04Z1
vähene	04N1
väitekiri	03K1
väitöskirja	10g2
väljak	0Zc1
välttävä	04T1
välttävä keskitaso	0UW1
väylä	0831
vår	10e2
vårdare	0281
vårdcentral	0=N1
våren	10e2
vænget	0NG1
væntanlegt	0101
værkfører	06>1
værksted	0>O1
vélvirki	0<j1
vítěz	0051
vítězka	0051
víťaz	0041
víťazka	0041
võitja	0011
výborne	11E2
výborná	03o2
výborné	0441
výborně	11:2
výskumný pracovník	0?H1
výuční list	0\S1
výučný list	0\R1
vývojár	07m1
vývojář	0T]1
výzkumný pracovník	0>11
vāji	06;1
văn phòng	0:`1
vērtējums	07d1
vědec	0>11
vīrietis	11T1
vīriešu	11T1
všs	11m1
všį	00`1
w	11n2
w l l	00`1
w toku	0451
w trakcie	0451
w.l.l	00`1
waiter	01h1
waitress	01h1
wakacje	0Y31
wakil	0211
wakil ketua	0211
wall	0@V1
wanita	0bh1
warehouse	02o1
warsztat	02n1
warsztaty	1201
wartawan	0211
warung	07B1
way	05c1
we	1211
wedstrijd	0<<1
week	1222
weeks	1241
weg	1252
weibl	0N71
weiblich	0N71
weiterbildung	0Mb2
weken	1271
welder	01h1
werk	0391
werke	0391
werker	05m2
werkstatt	0391
werkstudent	09<1
werkstudentin	09<1
wesen	0W_1
wettbewerb	0dI2
wiceprezes	01m1
widowed	0@h1
winemaker	01h1
winkel	02P1
winnaar	0IL1
winner	00N1
winter	1283
wiosna	12;1
wiosną	12;1
wirausaha	07B1
wissenschaft	0W_1
wissenschaften	0W_1
wissenschaftler	05H1
wissenschaftliche mitarbeiterin	09<1
wissenschaftlicher mitarbeiter	09<1
with	0MT1
wk	1241
wks	1241
wlasciciel	01m1
wlascicielka	01m1
wlasna dzialalnosc	02n1
wo bachelor	09_1
wo master	0G`1
wo-bachelor	09_1
wo-master	0G`1
woche	12<1
wochen	12<1
wohnung	04e1
woj	04I1
wolny	0UM1
wolontariusz	01m1
wolontariuszka	01m1
woman	12=2
work from home	0NC1
worker	01h1
working familiarity	0L;1
working knowledge	0O>2
working proficiency	0O@1
works	02o1
workshop	12?3
writer	01h1
wychowawca	01m1
wydawnictwo	12B2
wydzial	12D2
wydział	12D2
wykladowca	01m1
wyksztalcenie srednie	0IV1
wykształcenie średnie	0IV1
wykładowca	01m1
wynik	0aA1
wyroznienie	0Ll1
wyróżnienie	0Ll1
wystapienie	06l1
wystąpienie	06l1
wyzsza szkola	03^1
wyższa szkoła	03^1
własna działalność	02n1
właściciel	01m1
właścicielka	01m1
xa	0@_1
xahar	12F1
xep loai	0E=1
xerrada	0?:1
xhur	12F1
xitwa	12G1
xuat sac	12H2
xuong	0:`1
xuất sắc	12H2
xã	0@_1
xưởng	0:`1
xếp loại	0E=1
y	12J2
y ta	09K1
y tá	09K1
yandal	0@d1
yapi	03L1
yapı	03L1
yardimcisi	0591
yardımcısı	0591
yarisma	0:f1
yarismasi	0:f1
yarışma	0:f1
yarışması	0:f1
yayasan	07B1
yayinevi	12L2
yayinlandi	0<\1
yayinlari	03L1
yayınevi	12L2
yayınlandı	0<\1
yayınları	03L1
yaz	12N1
yazilim	03L1
yazilimci	0591
yazılım	03L1
yazılımcı	0591
yds	0;\1
year	12O1
years	12O1
yeterlik	0<21
yeu	0^V1
yh examen	0X@1
yh-examen	0X@1
yhdistys	0641
yhtio	0641
yhtioe	0641
yhtiö	0641
yil	0j91
yki	0;\1
yksikko	0bT2
yksikkoe	0bT2
yksikkö	0bT2
yleisarvosana	06o1
ylempi amk	0F01
ylempi ammattikorkeakoulututkinto	0F01
ylempi korkeakoulututkinto	0F01
yliopisto	03k1
yliopistossa	03k1
ylioppilas	04i1
ylioppilastutkinto	04i1
yokdil	0;\1
yonetici	0591
yoneticisi	0591
yr	12P1
yrittaejae	05C1
yrittaja	05C1
yrittäjä	05C1
yrityksessa	12Q1
yrityksessae	12Q1
yrityksessä	12Q1
yritys	0641
yrkesbevis	0NX1
yrkesexamen	0LY1
yrkesfag	06k1
yrkeshoegskola	0MP1
yrkeshoegskoleexamen	0X@1
yrkeshogskola	0MP1
yrkeshogskoleexamen	0X@1
yrkeshögskola	0MP1
yrkeshögskoleexamen	0X@1
yrs	12P1
yuksek lisans	0nS1
yuksek lisans derecesi	0nS1
yuksekokulu	03d1
yökdil	0;\1
yönetici	0591
yöneticisi	0591
yüksek lisans	0nS1
yüksek lisans derecesi	0nS1
yüksekokulu	03d1
yıl	0j91
yếu	0^V1
z	12R2
z odliko	0dh1
z wyroznieniem	0aA1
z wyróżnieniem	0aA1
zaawansowana	0:b2
zaawansowany	0:b2
zacatecnik	12T2
zacetnik	12V2
zacetno	12X1
zaciatocnik	12Y2
zadovoljavajuce	0g_1
zadovoljavajuće	0g_1
zadovoljivo	0dH1
zadruga	02k3
zaklad	02n1
zaklada	0UN1
zakladatel	02J2
zakladateľ	07m1
zakladna	12[2
zakladna skola	0ZO1
zakladna znalost	0^=1
zakladne znalosti	0^=1
zakladni	12]2
zakladni skola	0CT1
zakladni znalost	0^F1
zakladni znalosti	0^F1
zakladny	12_1
zaklady	12`5
zakljucni izpit	0dK1
zaključni izpit	0dK1
zakład	02n1
zakłady	02n1
zalozba	12e2
zalozyciel	01m1
zalozycielka	01m1
založba	12e2
zameranie	0kO1
zamereni	0a81
zamestnanec roku	0051
zamezna	0UM1
zamężna	0UM1
zaměstnanec roku	0051
zaměření	0a81
zasadnicze zawodowe	0IV1
zastepca	01m1
zastupca	0?H1
zastupce	0>11
zastępca	01m1
zaswiadczenie	0@C1
zavarivac	0=>2
zavarivač	0=>2
zavarovalnica	0=O1
zavod	12g5
zavody	0F^2
zawodowe	0IV1
zawodowka	03^1
zawodówka	03^1
zayif	0;N1
zayıf	0;N1
začetnik	12V2
začetno	12X1
začiatočník	12Y2
začátečník	12T2
założyciel	01m1
założycielka	01m1
zaświadczenie	0@C1
zbornik	12l4
zborník	0A31
zdaj	0Cm1
zdalna	0Qh1
zdalnie	0Qh1
zdravnica	0DN1
zdravnik	0DN1
zdravotni sestra	0>11
zdravotní sestra	0>11
zdravstveni dom	0=O1
zdruzenie	03>1
zdruzenje	0=O1
združenie	03>1
združenje	0=O1
zeer goed	0NZ2
zeichner	05H1
zeitschrift	0;n2
zelfstandig	0NQ1
zelo dobro	1302
zena	1324
zenaty	0hk2
zenska	1362
zenske	1382
zenski	13:4
zensko	12R2
zentrum	0391
zertifikat	0ZA2
zertifiziert	13>1
zertifizierung	0;`1
zespol	0Ha1
zespol szkol	03^1
zespół	0Ha1
zespół szkół	03^1
zeszyty naukowe	06l1
zeugnis	0;`1
ziekenhuis	02P1
ziema	13?2
zima	13A6
zimmerei	0391
zimmerer	05H1
zimą	13G1
zinatnu doktors	0Go1
zinātņu doktors	0Go1
zivljenjepis	13H1
zivnost	0F^2
zivotopis	13I4
zkouska	0@41
zkouška	0@41
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0d81
zmagovalka	0d81
znamka	0@D2
znanstvenik	0==1
známka	0@D2
zomer	13M1
zonaty	0UM1
zonen	0NQ1
zorg	02P1
zpusobilost	0@41
způsobilost	0@41
zrt	00`1
zs	0CT1
zulassung	05o1
zurnalas	0VL1
zurnalistas	02H1
zurnalists	02I1
zurnals	0FS1
zurzeit	0461
zvarac	0?H1
zviluppatur	04j1
zvárač	0?H1
zweisprachig	0J^1
zwyciezca	0Ll1
zwycięzca	0Ll1
zyciorys	13N1
zyciorys zawodowy	13N1
zzp	0NQ1
zzp'er	0IW1
základná	12[2
základná znalosť	0^=1
základná škola	0ZO1
základné znalosti	0^=1
základní	12]2
základní znalost	0^F1
základní znalosti	0^F1
základní škola	0CT1
základný	12_1
základy	13O4
zástupca	0?H1
zástupce	0>11
závod	0F^2
závody	0F^2
zš	0CT1
à	07e2
à aujourd'hui	00_1
à ce jour	00_1
à distance	00a1
à distância	0nC1
à présent	00_1
àrea	0Fa1
á netinu	00j1
általános iskola	04`2
ápoló	0201
ár	13S1
área	13T3
áruház	06m1
átlag	07a1
áætlað	0101
ägare	0281
äidinkielen taso	02Z1
äidinkielenä	02Z1
äidinkieli	02Z1
äidinkielinen	02Z1
ämne	02[1
ärztin	02\1
år	0113
årets	0143
çevirmen	0591
çevrimiçi	0@I1
çift anadal	0@d1
çok iyi	0A?2
çok iyi derecede	0AA1
çırak	0591
école	01M1
école primaire	01M1
école supérieure	01M1
écoles	01M1
éditions	0I;2
éducateur	01W1
éducatrice	01W1
électricien	01W1
élémentaire	0:i2
építész	0201
équipe	0?Q1
érem	0EA2
érettségi	0JX1
érettségi bizonyítvány	0JX1
értékesítő	0201
és	0J`1
établissements	02g1
étage	04[1
étterem	06m1
été	0K71
év	0K92
éves	0K;1
évkönyv	0FW1
ênfase	0JE1
í dag	0JN1
í sambúð	0IX1
în curs	01i1
în prezent	01i1
începând cu	0RP1
începător	0;S2
învățătoare	03O1
învățător	03O1
ó	13W2
ógift	0IX1
óstán	0AJ1
óta	0bc2
óvoda	0VU1
óvodapedagógus	0201
óvónő	0201
õde	01=1
õpetaja	01=1
õppekava	0JY1
ödül	0:f1
ödülü	0:f1
ön lisans	0]l1
önkormányzat	06m1
önkéntes	0ak1
önlisans	0]l1
önéletrajz	0aj1
önéletrajza	0aj1
ösd	0;\1
ösztöndíj	0EA2
översättare	0281
öz geçmiş	0bg1
özgeçmiş	0bg1
özgeçmişi	0bg1
öğretim görevlisi	0591
öğretim üyesi	0591
öğretmen	0591
öğretmeni	0591
økonom	05U2
øvet	0aW1
újságíró	0201
úplné stredné	0\R1
úrad	03>1
úsek	0l@2
ústav	0F^2
út	03N1
útgefið	0>Y1
útja	03N1
útvar	0l@2
účetní	0>11
účtovník	0?H1
účtovníčka	0?H1
úřad	0ED1
übersetzer	05H1
ügyintéző	0201
ügynökség	06m1
ügyvéd	0201
ühing	04f1
üksus	0]A1
ülikool	03P1
üniversite	03d1
üniversitesi	03d1
üst düzey	03l1
üye	0591
üyesi	0591
üzem	04B2
þjálfari	0<j1
þýðandi	0<j1
ārste	02I1
ārsts	02I1
ċertifikat	0@@1
ċertifikat tas-sekondarja	0@?1
ċertifikazzjoni	0@@1
č.p	0>[1
časopis	0?I4
čašník	0?H1
čašníčka	0?H1
červený diplom	0@D2
čestné uznanie	0041
čestné uznání	0051
član	0@j3
članak	0@m2
članek	0Vc1
članica	0A12
člen	0A52
článek	0FO1
článok	0A31
čvut	0CT1
číšník	0>11
đang làm	0;Q1
điều dưỡng	09K1
điều hành	09K1
điều phối viên	09K1
điểm	0E=1
điểm trung bình	0E=1
đã kết hôn	0@^1
đường	0@_1
đại học	0Cf1
đầu bếp	09K1
đến	0DP1
đến nay	0;Q1
đề tài	0DC1
độc thân	0@^1
ġurnal	06j1
ġurnalist	04j1
ģimnāzija	03j1
ħarifa	0PS1
īpašnieks	02I1
įkūrėjas	02H1
įmonė	03?1
įmonėje	0RN1
įvertinimas	0:C1
ļoti labi	07o2
ősz	0b`1
ősze	0b`1
œnologue	01W1
ředitel	0T]1
řidič	0T]1
řidičský průkaz	0@41
średni	0kV2
średnia	0kX2
średnia ocen	0aA1
średnie	0IV1
średnio	0HP1
średnio zaawansowany	0HP1
średnio zaawansowany wyższy	0GM1
średniozaawansowana	0HP1
średniozaawansowany	0kV2
średniozaawansowany wyższy	0GM1
świadectwo	0@C1
świadectwo dojrzałości	0IV1
świadectwo maturalne	0IV1
şampiyon	0:f1
şef	0591
şefi	0591
şimdi	0>>1
şirket	03L1
şirketi	03L1
şoför	0591
şu an	0>>1
şu anda	0>>1
şubesi	0=31
še traja	0Cm1
šef	0=>2
šetalište	08f1
šiandien	0Ca1
šiuo metu	0Ca1
škola	13Y4
školenie	0j61
školení	0j71
šobrīd	0Z81
šodien	0Z81
šoferis	02I1
šola	0Ie1
špecialista	0?H1
špecialistka	0?H1
špecializácia	0kO1
štipendija	0d81
štipendium	0041
štruktúrovaný životopis	0f41
študent	0DN1
študijný odbor	0kO1
študijný program	0kO1
študijska smer	0l[1
študijski program	0l[1
štúdia	0A31
štúdio	03>1
šķīries	0`41
żeńska	0VM1
żeński	0VM1
żonaty	0UM1
żviluppatur	04j1
życiorys	13N1
życiorys zawodowy	13N1
ž	12R2
žena	1324
ženatý	0hk2
ženska	13]1
ženski	13^3
žensko	12R2
ženské	1382
žiema	13a1
življenjepis	13H1
živnost	0ED1
živnosť	03>1
životopis	13I4
žurnalas	0VL1
žurnalistas	02H1
žurnālists	02I1
žurnāls	0FS1
școala	0731
școala gimnazială	0731
școala postliceală	0731
școală	0731
școală postliceală	0AD1
școală profesională	09N1
șef	03O1
șefă	03O1
și	0jJ1
șofer	03O1
șoseaua	04F1
άγαμη	13b1
άγαμοσ	13b1
άδεια	13c1
άδεια ασκήσεωσ	13c1
άδεια οδήγησησ	13c1
άνδρασ	13d1
άνοιξη	13e1
άντρασ	13d1
άπταιστα	13f1
άρθρο	13g1
άριστα	13h2
άριστη	13f1
άριστη γνώση	13f1
άριστο	13j1
άρρεν	13d1
έγγαμη	13b1
έγγαμοσ	13b1
έπαινοσ	00P1
έργα	13k1
έργο	13k1
έτη	13l1
έτοσ	13l1
έωσ	13m1
έωσ και σήμερα	13n1
έωσ σήμερα	13n1
ίδρυμα	13o1
α ε	00`1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00`1
αγαμη	13b1
αγαμοσ	13b1
αδεια	13c1
αδεια ασκησεωσ	13c1
αδεια οδηγησησ	13c1
αε	00`1
αει	1401
ακαδημία	1401
ακαδημια	1401
ανακοίνωση	13g1
ανακοινωση	13g1
αναλυτήσ	1411
αναλυτησ	1411
αναλυτρια	1411
αναλύτρια	1411
αναμένεται	1421
αναμενεται	1421
αναμενομενη	1421
αναμενομενο	1421
αναμενόμενη	1421
αναμενόμενο	1421
ανδρασ	13d1
ανοικτο πανεπιστημιο	1401
ανοικτό πανεπιστήμιο	1401
ανοιξη	13e1
ανοιχτο πανεπιστημιο	1401
ανοιχτό πανεπιστήμιο	1401
αντρασ	13d1
ανωτερη εκπαιδευση	1431
ανώτερη εκπαίδευση	1431
απθ	1401
απο	1442
απολυτήριο	1461
απολυτήριο γενικού λυκείου	1461
απολυτήριο γυμνασίου	1461
απολυτήριο λυκείου	1461
απολυτηριο	1461
απολυτηριο γενικου λυκειου	1461
απολυτηριο γυμνασιου	1461
απολυτηριο λυκειου	1461
απταιστα	13f1
από	1442
αρθρο	13g1
αριθμοσ	1471
αριθμόσ	1471
αριστα	13h2
αριστείο	00P1
αριστειο	00P1
αριστη	13f1
αριστη γνωση	13f1
αριστο	13j1
αρρεν	13d1
αρσενικο	13d1
αρσενικό	13d1
αρχάριοι	1481
αρχάριοσ	1491
αρχαριοι	1481
αρχαριοσ	1491
αρχιτέκτονασ	1411
αρχιτεκτονασ	1411
ασκουμενη	1411
ασκουμενοσ	1411
ασκούμενη	1411
ασκούμενοσ	1411
ασφαλιστική	13o1
ασφαλιστικη	13o1
αφοί	13o1
αφοι	13o1
βαθμολογία	14:1
βαθμολογια	14:1
βαθμοσ	14:1
βαθμοσ πτυχιου	14:1
βαθμόσ	14:1
βαθμόσ πτυχίου	14:1
βασικά	14;2
βασικέσ γνώσεισ	14;2
βασική	14;2
βασική γνώση	1491
βασικα	14;2
βασικεσ γνωσεισ	14;2
βασικη	14;2
βασικη γνωση	1491
βασικο	14=1
βασικο επιπεδο	1491
βασικό	14=1
βασικό επίπεδο	1491
βεβαίωση	13c1
βεβαιωση	13c1
βιβλίο	13g1
βιβλιο	13g1
βιβλιοθήκη	13o1
βιβλιοθηκη	13o1
βιβλιοθηκονομοσ	1411
βιβλιοθηκονόμοσ	1411
βιογραφικο	14>1
βιογραφικο σημειωμα	14>1
βιογραφικό	14>1
βιογραφικό σημείωμα	14>1
βιολογοσ	1411
βιολόγοσ	1411
βοηθοσ	1411
βοηθόσ	1411
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	1401
γενικοσ βαθμοσ	14:1
γενικό λύκειο	1401
γενικόσ βαθμόσ	14:1
γιατροσ	1411
γιατρόσ	1411
γραμματέασ	1411
γραμματεασ	1411
γραφίστασ	1411
γραφείο	13o1
γραφειο	13o1
γραφιστασ	1411
γυμνάσιο	1401
γυμνασιο	1401
γυναίκα	14?1
γυναικα	14?1
δάσκαλοσ	1411
δήμοσ	13o1
δίγλωσση	14@1
δίγλωσσοσ	14@1
δίπλωμα	14A2
δίπλωμα ιεκ	1431
δίπλωμα μηχανικού	14C1
δασκάλα	1411
δασκαλα	1411
δασκαλοσ	1411
δημοσ	13o1
δημοσίευση	13g1
δημοσιευση	13g1
δημοσιογράφοσ	1411
δημοσιογραφοσ	1411
δημοτικο σχολειο	1401
δημοτικό σχολείο	1401
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	14D1
διαδικτυακα	14D1
διαζευγμένη	13b1
διαζευγμένοσ	13b1
διαζευγμενη	13b1
διαζευγμενοσ	13b1
διακριση	00P1
διατριβή	13g1
διατριβη	13g1
διαχειριστήσ	1411
διαχειριστησ	1411
διγλωσση	14@1
διγλωσσοσ	14@1
διδάκτορασ	14E1
διδακτορασ	14E1
διδακτορική διατριβή	14E1
διδακτορικη διατριβη	14E1
διδακτορικο	14E1
διδακτορικο διπλωμα	14E1
διδακτορικό	14E1
διδακτορικό δίπλωμα	14E1
διευθυνση	14F1
διευθυντήσ	1411
διευθυντησ	1411
διευθυντρια	1411
διευθύντρια	1411
διεύθυνση	14F1
δικηγοροσ	1411
δικηγόροσ	1411
διπλωμα	14A2
διπλωμα ιεκ	1431
διπλωμα μηχανικου	14C1
ε π ε	00`1
ε.π.ε	00`1
εγγαμη	13b1
εγγαμοσ	13b1
εθελοντήσ	1411
εθελοντησ	1411
εθελοντρια	1411
εθελόντρια	1411
ειδίκευση	14G1
ειδικευση	14G1
ειδικοσ	14H2
ειδικοτητα	14G1
ειδικόσ	14H2
ειδικότητα	14G1
εισήγηση	13g1
εισηγηση	13g1
εκδοσεισ	14J2
εκδοτικοσ	13o1
εκδοτικόσ	13o1
εκδόσεισ	14J2
εκπα	1401
εκπαιδευτήσ	1411
εκπαιδευτησ	1411
εκπαιδευτικοσ	1411
εκπαιδευτικόσ	1411
εκτιμωμενη	1421
εκτιμώμενη	1421
ελευθεροσ επαγγελματιασ	13o1
ελεύθεροσ επαγγελματίασ	13o1
εμπ	1401
εξ αποστάσεωσ	14D1
εξ αποστασεωσ	14D1
εξειδικευμένοσ	14L1
εξειδικευμενοσ	14L1
επα λ	1401
επα.λ	1401
επαινοσ	00P1
επαλ	1401
επαρκήσ	14M1
επαρκησ	14M1
επε	00`1
επιμελήτρια	1411
επιμελητήσ	1411
επιμελητησ	1411
επιμελητρια	1411
επιμορφωση	14N1
επιμόρφωση	14N1
επιχείρηση	13o1
επιχειρηση	13o1
εποπτησ	1411
επόπτησ	1411
εργάτησ	1411
εργα	13k1
εργαστήριο	13o1
εργαστηριο	13o1
εργατησ	1411
εργο	13k1
εργοστάσιο	13o1
εργοστασιο	13o1
ερευνήτρια	1411
ερευνητήσ	1411
ερευνητησ	1411
ερευνητρια	1411
εστιατοριο	13o1
εστιατόριο	13o1
εταιρία	13o1
εταιρεία	13o1
εταιρεια	13o1
εταιρια	13o1
ετη	13l1
ετοσ	13l1
ευχερήσ	13f1
ευχερησ	13f1
εφορεία	13o1
εφορεια	13o1
εωσ	13m1
εωσ και σημερα	13n1
εωσ σημερα	13n1
ηλεκτρολογοσ	1411
ηλεκτρολόγοσ	1411
ημερίδα	13g1
ημεριδα	13g1
θέατρο	13o1
θήλυ	14?1
θεατρο	13o1
θηλυ	14?1
θηλυκο	14?1
θηλυκό	14?1
ι ε κ	1401
ι.ε.κ	1401
ιατροσ	1411
ιατρόσ	1411
ιδιοκτήτησ	1411
ιδιοκτητησ	1411
ιδρυμα	13o1
ιδρυτήσ	1411
ιδρυτησ	1411
ιδρυτρια	1411
ιδρύτρια	1411
ιεκ	1401
ικανοποιητική	14M1
ικανοποιητικη	14M1
ικε	00`1
ινστιτουτο	14O2
ινστιτούτο	14O2
κάρτα	13c1
κέντρο	13o1
καθηγήτρια	1411
καθηγητήσ	1411
καθηγητησ	1411
καθηγητρια	1411
και	14Q1
καλά	14R1
καλή	14S2
καλή γνώση	14R1
καλα	14R1
καλη	14S2
καλη γνωση	14R1
καλο	14U1
καλοκαίρι	14V1
καλοκαιρι	14V1
καλωσ	14:1
καλό	14U1
καλώσ	14:1
καρτα	13c1
κατάλογοσ	13g1
κατάρτιση	14N1
κατάστημα	13o1
καταλογοσ	13g1
καταρτιση	14N1
καταστημα	13o1
κατευθυνση	14G1
κατεύθυνση	14G1
κεντρο	13o1
κεφάλαιο	13g1
κεφαλαιο	13g1
κλάδοσ	14F1
κλαδοσ	14F1
κλινική	13o1
κλινικη	13o1
κολέγιο	1401
κολεγιο	1401
κολλέγιο	1401
κολλεγιο	1401
λέκτορασ	1411
λίαν καλώσ	14:1
λεκτορασ	1411
λεωφ	1471
λεωφοροσ	1471
λεωφόροσ	1471
λιαν καλωσ	14:1
λογίστρια	1411
λογιστήσ	1411
λογιστησ	1411
λογιστρια	1411
λυκειο	1401
λύκειο	1401
μάγειρασ	1411
μάγειροσ	1411
μάνατζερ	1411
μάστερ	14C1
μέλοσ	1411
μέσοσ όροσ	14:1
μέτρια	14M1
μέτρια γνώση	14M1
μέτριο	14W2
μέχρι	13m1
μέχρι σήμερα	13n1
μέχρι τώρα	13n1
μήνασ	14Y1
μήνεσ	14Y1
μαγειρασ	1411
μαγειροσ	1411
μαθητευομενοσ	1411
μαθητευόμενοσ	1411
μανατζερ	1411
μαστερ	14C1
μελοσ	1411
μεσαίο	14U1
μεσαίο επίπεδο	14M1
μεσαιο	14U1
μεσαιο επιπεδο	14M1
μεσοσ οροσ	14:1
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	14C1
μεταπτυχιακεσ σπουδεσ	14C1
μεταπτυχιακο	14C1
μεταπτυχιακο διπλωμα	14C1
μεταπτυχιακοσ	14C1
μεταπτυχιακοσ τιτλοσ	14C1
μεταπτυχιακό	14C1
μεταπτυχιακό δίπλωμα	14C1
μεταπτυχιακόσ	14C1
μεταπτυχιακόσ τίτλοσ	14C1
μεταφράστρια	1411
μεταφραστήσ	1411
μεταφραστησ	1411
μεταφραστρια	1411
μετρια	14M1
μετρια γνωση	14M1
μετριο	14W2
μεχρι	13m1
μεχρι σημερα	13n1
μεχρι τωρα	13n1
μηνασ	14Y1
μηνεσ	14Y1
μητρική	14@1
μητρική γλώσσα	14@1
μητρικη	14@1
μητρικη γλωσσα	14@1
μηχανικοσ	14Z1
μηχανικόσ	14Z1
μονάδα	14F1
μοναδα	14F1
μουσείο	13o1
μουσειο	13o1
νηπιαγωγείο	1401
νηπιαγωγειο	1401
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	1411
νοσηλευτησ	1411
νοσηλευτρια	1411
νοσηλεύτρια	1411
νοσοκομείο	13o1
νοσοκομειο	13o1
ξεναγοσ	1411
ξεναγόσ	1411
ξενοδοχείο	13o1
ξενοδοχειο	13o1
ξυλουργοσ	1411
ξυλουργόσ	1411
ο ε	00`1
ο.ε	00`1
οδηγοσ	1411
οδηγόσ	1411
οδοσ	1471
οδόσ	1471
οικονομολογοσ	1411
οικονομολόγοσ	1411
οινοποιείο	13o1
οινοποιειο	13o1
ομάδα	14F1
ομαδα	14F1
ομιλία	13g1
ομιλια	13g1
ομιλοσ	13o1
οργανισμοσ	13o1
οργανισμόσ	13o1
οροφοσ	1471
παιδαγωγοσ	1411
παιδαγωγόσ	1411
πανεπιστήμιο	1401
πανεπιστημίου	1401
πανεπιστημιο	1401
πανεπιστημιου	1401
παντρεμένη	13b1
παντρεμένοσ	13b1
παντρεμενη	13b1
παντρεμενοσ	13b1
παρον	13n1
παρόν	13n1
πατέντα	13g1
πατεντα	13g1
περιοδικο	13g1
περιοδικό	13g1
πιστοποίηση	13c1
πιστοποιημένη	13c1
πιστοποιημένοσ	13c1
πιστοποιημενη	13c1
πιστοποιημενοσ	13c1
πιστοποιηση	13c1
πιστοποιητικο	13c1
πιστοποιητικό	13c1
πλατεία	1471
πλατεια	1471
πολυ καλα	13f1
πολυ καλη	13f1
πολυ καλη γνωση	14R1
πολυ καλο	13j1
πολυτεχνείο	1401
πολυτεχνειο	1401
πολύ καλά	13f1
πολύ καλή	13f1
πολύ καλή γνώση	14R1
πολύ καλό	13j1
πρακτικά	13g1
πρακτικα	13g1
προγραμματίστρια	1411
προγραμματιστήσ	1411
προγραμματιστησ	1411
προγραμματιστρια	1411
προεδροσ	1411
προισταμενη	1411
προισταμενοσ	1411
προπτυχιακέσ σπουδέσ	14[1
προπτυχιακεσ σπουδεσ	14[1
προπτυχιακο	14[1
προπτυχιακό	14[1
προτζεκτ	13k1
προχωρημένο	14\2
προχωρημενο	14\2
προϊστάμενοσ	1411
προϊσταμένη	1411
πρωτο βραβειο	00P1
πρόεδροσ	1411
πρότζεκτ	13k1
πρώτο βραβείο	00P1
πτυχίο	14^2
πτυχίο επαλ	1461
πτυχίο πανεπιστημίου	14[1
πτυχιο	14^2
πτυχιο επαλ	1461
πτυχιο πανεπιστημιου	14[1
πτυχιουχοσ	14[1
πτυχιούχοσ	14[1
πωλήτρια	1411
πωλητήσ	1411
πωλητησ	1411
πωλητρια	1411
σήμερα	13n1
σε εξέλιξη	13n1
σε εξελιξη	13n1
σελίδα	14`1
σελιδα	14`1
σεμινάριο	14a2
σεμιναριο	14a2
σερβιτορα	1411
σερβιτοροσ	1411
σερβιτόρα	1411
σερβιτόροσ	1411
σημερα	13n1
στην	14c1
στο	14c1
στοιχειωδεισ γνωσεισ	1491
στοιχειωδησ	1491
στοιχειώδεισ γνώσεισ	1491
στοιχειώδησ	1491
στον	14c1
στουντιο	13o1
στούντιο	13o1
συλλογικοσ τομοσ	13g1
συλλογικόσ τόμοσ	13g1
συλλογοσ	13o1
συμβουλοσ	1411
συνέδριο	13g1
συνεδριο	13g1
συνεργάτησ	1411
συνεργάτιδα	1411
συνεργατησ	1411
συνεργατιδα	1411
συνεταιρισμοσ	13o1
συνεταιρισμόσ	13o1
συντάκτησ	1411
συντάκτρια	1411
συντακτησ	1411
συντακτρια	1411
συντηρήτρια	1411
συντηρητήσ	1411
συντηρητησ	1411
συντηρητρια	1411
συντομο βιογραφικο	14>1
συντονίστρια	1411
συντονιστήσ	1411
συντονιστησ	1411
συντονιστρια	1411
σχεδιάστρια	1411
σχεδιαστήσ	1411
σχεδιαστησ	1411
σχεδιαστρια	1411
σχολή	1401
σχολή καλών τεχνών	1401
σχολείο	1401
σχολειο	1401
σχολη	1401
σχολη καλων τεχνων	1401
σύλλογοσ	13o1
σύμβουλοσ	1411
σύντομο βιογραφικό	14>1
τ ε ι	1401
τ κ	1471
τ.ε.ι	1401
τ.κ	1471
ταμίασ	1411
ταμιασ	1411
τει	1401
τεχνίτησ	1411
τεχνικοσ	1411
τεχνικόσ	1411
τεχνιτησ	1411
τηλεργασία	14D1
τηλεργασια	14D1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	1471
τμήμα	14d2
τμημα	14d2
τομέασ	14f2
τομεασ	14f2
τομοσ	13g1
τράπεζα	13o1
τραπεζα	13o1
τωρα	13n1
τόμοσ	13g1
τώρα	13n1
υδραυλικοσ	1411
υδραυλικόσ	1411
υπάλληλοσ	1411
υπαλληλοσ	1411
υπευθυνη	1411
υπευθυνοσ	1411
υπεύθυνη	1411
υπεύθυνοσ	1411
υπηρεσία	14h2
υπηρεσια	14h2
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	13o1
υπουργειο	13o1
φαρμακείο	13o1
φαρμακειο	13o1
φαρμακοποιοσ	1411
φαρμακοποιόσ	1411
φθινοπωρο	14j1
φθινόπωρο	14j1
φουρνοσ	13o1
φούρνοσ	13o1
φυσικοσ	1411
φυσικοσ ομιλητησ	14@1
φυσικόσ	1411
φυσικόσ ομιλητήσ	14@1
χειμωνασ	14k1
χειμώνασ	14k1
χειριστήσ	1411
χειριστησ	1411
χημικοσ	1411
χημικόσ	1411
χρονια	13l1
χρονοσ	13l1
χρόνια	13l1
χρόνοσ	13l1
ψυχολογοσ	1411
ψυχολόγοσ	1411
ωδείο	1401
ωδειο	1401
ωσ	13m1
ωσ σήμερα	13n1
ωσ σημερα	13n1
όμιλοσ	13o1
όροφοσ	1471
а s	00`1
а.ş	00`1
автобиография	14l1
агент	14m3
агентство	1502
агенция	1521
агенција	1531
агенція	1541
агроном	1551
ад	00`1
адвокат	1564
администратор	15:3
администрация	15=1
адміністратор	15>1
адміністрація	1541
академии	15?1
академия	15@2
академија	15B1
академія	15C1
академії	15C1
аккредитация	15D1
акредитація	15E1
активно	15F1
альманах	15G1
анализатор	15H1
аналитик	15I1
аналитичар	15J1
аналітик	15>1
анкета	15K2
антологія	15M1
ао	15N2
ап	15P1
апотека	1531
аптека	15Q3
архитект	15H1
архитекта	15T1
архитектор	15I1
архітектор	15>1
асистент	15U3
асоциация	1521
асоціація	1541
аспирант	1551
аспирантура	15X2
аспірант	15Z1
аспірантура	15[2
ассистент	15I1
ассоциация	15=1
атестат	15]2
аттестат	15_2
аттестат о среднем образовании	15a1
аудитор	15b2
б р	15d1
б-р	15d1
базове	15e1
базовий	15f2
базовий рівень	15e1
базово	15h3
базово ниво	15k1
базовое	15l1
базовые знания	15m2
базовый	15m2
базовый уровень	15l1
базові знання	15f2
бакалавр	15o2
бакалаврат	1611
бакалавриат	1621
бакалавър	1631
бакалавърска	1631
бакалавърска степен	1631
бал	1641
балл	1651
баллов	1651
банк	1502
банка	1662
бармен	1551
бечелор	1681
библиотека	1693
библиотекар	16<3
билингв	16?1
биография	14l1
биографија	16@1
биолог	1551
бл	15P1
благајник	15T1
благодарность	0R91
благодарственное письмо	0R91
болница	1662
больница	15=1
бр	16A1
брошура	16B1
буд	16C1
будинок	16C1
бул	16D2
булевар	16A1
булевард	15P1
бульвар	16F2
бухгалтер	15b2
бытовой	16H1
бюро	1502
бібліотека	1541
бібліотекар	15Z1
білінгв	16I1
в	16J3
в браке	16M1
в момента	16N1
в разводе	16M1
в совершенном владении	16O1
в совершенстве	16P1
васпитач	15J1
ведуча	16Q1
ведучий	16Q1
ведущий	16R1
весна	16S2
весни	16U1
весной	16V1
весны	16V1
вестник	16W2
взимку	16Y1
видавництво	16Z2
викладач	15>1
випускова	16Q1
висока школа	15B1
високий	16\1
високо образовање	16]1
виступ	15M1
висше	1631
висше образование	1631
висше училище	16^1
вихователь	15Z1
виш	15C1
виша стручна спрема	16_1
виша школа	16`2
виши средњи	16b1
вище за середній	16c1
вище середнього	16c1
владелец	16R1
власник	16d2
власница	15T1
влітку	16f1
во	16g1
водитель	1551
водительские права	15D1
водительское удостоверение	15D1
водій	15Z1
водійські права	15E1
возач	15J1
возачка дозвола	16h1
волонтер	16i3
волонтёр	1551
восени	16l1
воспитател	1551
вођа	15T1
впевнений	16\1
впевнено	16\1
врач	1551
врло добро	16m2
вртић	15B1
второ място	00>1
вуз	16o2
вукова диплома	00C1
вул	16C1
вулиця	16C1
вх	15P1
вчитель	15Z1
вчителька	16Q1
във	1711
възпитател	15H1
вып	15G1
высокий	1721
выступление	15G1
высшее	1731
выше среднего	1741
від	1752
віддалена робота	1771
віддалено	1771
відділ	1781
відділення	1781
відзнака	00A1
відмінно	1792
вільне	17;1
вільне володіння	17;1
вільно	17;1
вільно володію	17;1
вісник	15M1
г	17<3
газета	1502
газосварщик	1551
гбу	00`1
геолог	1551
гимназия	15@2
гимназија	15B1
глава	17?3
главный	16R1
го	17B2
говоримо	17D1
год	17E2
года	17G1
година	17H2
године	17J1
години	17K1
голова	16Q1
головний	16Q1
город	15d1
гостиница	15=1
готвач	15H1
готель	1541
гр	15P1
грамота	17L3
гран при	0R91
гран прі	00A1
гран-при	0R91
гран-прі	00A1
грант	0R91
група	17O4
группа	17S2
группа компаний	15=1
гуп	00`1
гімназія	15C1
д	15d1
д т н	17U1
д.т.н	17U1
данас	17V1
двуезичен	17W1
департамент	17X2
депо	17Z2
детска градина	16^1
детский сад	15?1
дизайнер	17\3
дизајнер	15J1
диплом	17_5
диплом бакалавра	1621
диплом з відзнакою	1641
диплом с отличием	1651
диплом специалиста	1731
диплом техника	17d1
диплома	17e2
диплома за средно образование	17g1
дипломирани	16]1
директор	17h4
дирекция	17l2
дирекција	17n1
дисертация	16B1
дисертація	15M1
диссертация	15G1
дистанционно	17o2
дистанционный	1811
дистанційно	1771
дитячий садок	15C1
днес	16N1
до	1824
до данас	17V1
до днес	16N1
до момента	16N1
до настоящего времени	1861
до настоящия момент	16N1
до сада	17V1
до сега	16N1
до сих пор	1861
до сьогодні	1871
до тепер	1871
до теперішнього часу	1871
добра	16b1
добре	1883
добрий	16c1
добро	18;4
доброволец	18?1
дозвола	16h1
доклад	16W2
доктор	18@1
доктор наук	18A2
доктор наука	18C1
доктор філософії	18D1
докторант	15H1
докторантура	18@1
докторат	18C1
докторска степен	18@1
докторске студије	18C1
дом	15d1
дом здравља	1531
доо	00`1
доповідь	15M1
допуск	18E2
досега	16N1
досконало	18G1
дослідник	15Z1
досі	1871
дотепер	1871
доцент	14m3
дружество	1521
друкарня	1541
друштво	1531
еад	00`1
екип	18H1
економиста	15T1
економска школа	15B1
економіст	15Z1
експерт	18I4
експертний	18M1
експертно	18N1
електрик	15Z1
електричар	15T1
електротехник	15H1
елементарний	15e1
елементарно	15k1
еоод	00`1
есей	15M1
есен	18O1
есента	18O1
ет	18P2
ж	18R4
ж к	15P1
ж.к	15P1
железници	1521
жен	18V1
жена	18W2
женат	16M1
женен	18Y1
женски	18W2
женский	18V1
женско	18Z1
женщина	18V1
животопис	16@1
журнал	18[2
журналист	18]2
журналіст	15Z1
жінка	18_1
жіноча	18_1
жіночий	18_1
з	1752
з відзнакою	1641
заваривач	15T1
заварчик	15H1
завод	18`4
задоволително	17D1
задруга	1531
заместитель	1551
заместник	15H1
замужем	16M1
заміжня	18d1
зао	00`1
зараз	1871
засновник	15Z1
застраховане	1521
заступник	15Z1
зборник	18e1
збірник	15M1
зварник	15Z1
звено	18H1
зима	18f4
зимата	18j1
зими	16Y1
зимой	18k1
зимы	18k1
знаком	18l1
значка	00>1
зно	0;\1
зрелостен изпит	17g1
зі	18m1
зі словником	15e1
и	18n3
изворни говорник	1911
изд во	15G1
изд-во	15G1
издавач	18e1
издавачка кућа	1531
издателство	1922
издательство	1942
излагање	18e1
изследовател	15H1
икономист	15H1
икономически университет	16^1
име на проекта	1961
инженер	1972
инжењер	1991
инспектор	18]2
институт	19:6
инструктор	19@2
интегрисане студије	16]1
ип	00`1
исследовател	15I1
истраживач	15J1
й	19B1
к т н	18A2
к э н	17U1
к.т.н	18A2
к.э.н	17U1
кандидат	19C1
кандидат наук	18A2
канцеларија	1531
капитан	1551
касиер	15H1
касир	15Z1
кассир	1551
категория	19D2
категорія	15E1
кафедра	19F4
кв	16F2
квалификация	19J1
кваліфікація	19K1
квартира	16F2
керівник	15>1
кладовщик	1551
клиника	1693
клініка	1541
книга	19L3
кну	0A71
код	19O1
коледж	19P1
колеж	19Q2
колледж	19S1
команда	17X2
комерцијалиста	15T1
компания	17Z2
компанија	1531
компанія	1541
конверзацијски	19T1
конкурс	17L3
конкурса	0R91
конкурсу	00A1
конобар	15J1
консерватория	15@2
консерваторія	15C1
консултант	19@2
консультант	19U2
конференция	16W2
конференција	18e1
конференція	15M1
концерн	15=1
кооперация	1521
координатор	17h4
копирайтер	1551
копірайтер	15Z1
кореспондент	15Z1
корп	15d1
корпорация	15=1
корпорація	1541
корреспондент	1551
кпі	0A71
край	15d1
красный диплом	1651
кубок	0R91
кувар	15J1
курс	19W6
курси	19]1
курсы	19^2
кухар	15Z1
књига	18e1
лаборант	15b2
лаборатория	17Z2
лабораторија	1531
лабораторія	1541
лавреат	00A1
лавреатка	00A1
лауреат	17L3
лауреатка	00A1
лекар	19@2
лектор	19`2
лекция	16B1
лекція	15M1
лесник	16R1
лесхоз	15=1
лет	17G1
лета	19b1
лето	19c2
летом	19b1
лидер	1551
лицей	15@2
лиценз	19e1
лицензия	15D1
лиценца	16h1
логист	1551
логіст	15Z1
лучшая	0R91
лучший	0R91
лято	19f1
лятото	19f1
лікар	15Z1
лікарня	1541
літа	16f1
літо	16f1
ліцей	15C1
ліцензія	15E1
м	19g4
магазин	15Q3
магационер	15T1
магистар	16]1
магистр	1731
магистратура	19k3
магистър	19n1
магистърска	19n1
магистърска степен	19n1
магістр	19o1
магістратура	19o1
майстер	15Z1
майстерня	1541
майстор	15H1
майчин	17W1
майчин език	17W1
маркетолог	15b2
мастер	1:02
мастер студије	16]1
мастерская	15=1
матерен	17W1
матерњи	1911
матерњи језик	1911
матура	1:22
матурски испит	1:41
машинист	18]2
мајстор	15T1
мгту	0A71
мгу	0A71
медал	00>1
медаль	1:52
медаља	00C1
медбрат	16R1
медицинска сестра	1:72
медсестра	1:92
медуниверситет	15?1
менаџер	15J1
менеджер	19U2
мениджър	15H1
мес	1:;2
месец	1:=2
месеца	1:=2
месеци	1:?1
месяц	1:@1
месяца	1:@1
месяцев	1:@1
методист	1551
механик	18]2
механичар	15J1
механік	15Z1
микрорайон	15d1
министарство	1531
министерство	17Z2
младший	16R1
много добре	1:A1
много добро	1:B2
много добро ниво	1:D1
модул	1:E1
мое резюме	1:F1
молодший	16Q1
молодший бакалавр	1:G1
молодший спеціаліст	1:G1
момента	16N1
монография	16W2
монографія	15M1
монтажник	1551
моё резюме	1:F1
моє резюме	1:H1
муж	1:I1
мужской	1:I1
мужчина	1:I1
музей	15Q3
музеј	1531
музыкант	1551
муп	00`1
мушкарац	1:J1
мушки	1:J1
мушко	1:J1
мъж	1:K1
мъжки	1:K1
міністерство	1541
міс	1:L1
місто	16C1
місяць	1:L1
місяці	1:L1
місяців	1:L1
н в	1861
н.в	1861
на бытовом уровне	16H1
на даљину	1:M1
наб	15d1
набережна	16C1
набережная	15d1
навесні	16U1
нагорода	00A1
награда	1:N3
назва проєкту	1:Q1
название проекта	1:R1
назив пројекта	1:S1
найкраща	00A1
найкращий	00A1
направление	1:T3
направление подготовки	19J1
напреднал	1:B2
напреднало	1:B2
напредно	16m2
напрям	19K1
нарис	15M1
насеље	16A1
наст вр	1861
наст время	1861
наст. вр	1861
наст. время	1861
наставник	15T1
наставница	15T1
настояще	16N1
настоящее время	1861
настоящем	16N1
настоящий момент	1861
настоящия момент	16N1
науковий співробітник	16Q1
научен сътрудник	18?1
научная статья	15G1
научный сотрудник	16R1
началник	15H1
начално	1:W2
начальник	15b2
начальное профессиональное	17d1
начальное профессиональное образование	17d1
начальный	15m2
начальный уровень	15l1
начинаещ	1:Y2
начинающий	1:[1
начиная с	1:\1
нв	1861
не женат	16M1
не замужем	16M1
нед	1:]1
недели	1:]1
недель	1:]1
неделя	1:]1
неженен	18Y1
незаміжня	18d1
неодружена	18d1
неодружений	18d1
неожењен	1:^1
неоконченное высшее	1621
неомъжена	18Y1
неудата	1:^1
новинар	15J1
новичок	1:[1
носитель	16?1
носитель языка	16?1
носій	16I1
носій мови	16I1
нпо	00`1
оао	00`1
обл	1:_3
область	16F2
образователно квалификационна степен магистър	19n1
образователно-квалификационна степен магистър	19n1
обука	16h1
община	1:b2
објављен	18e1
овлашћење	16h1
од	1:d2
одељење	17n1
одитор	15H1
одлично	16m2
одружена	18d1
одружений	18d1
одсек	1:f2
ожењен	1:^1
ожидаемый	1:h1
ожидается	1:h1
олимпиада	1:i2
олімпіада	00A1
омъжена	18Y1
онлайн	1:k3
онлајн	1:M1
оод	00`1
ооо	15N2
оператер	15J1
оператор	1:n3
општина	1531
осени	1;11
осень	1;11
осенью	1;11
осені	16l1
осигурање	1531
оснивач	15J1
основател	18]2
основе	1;22
основна школа	15B1
основне академске студије	1681
основне студије	1681
основно	1;44
основно владеене	17D1
основно знање	1;81
основно ниво	15k1
основно училище	16^1
осінь	16l1
от	1;93
от разстояние	1;<1
отговорник	15H1
отдел	17l2
отделение	1;=3
отель	15=1
отличен	1;@1
отличие	1;A2
отлично	1;C3
отлично владеене	1:A1
отличное	16O1
офис	17Z2
официант	1551
офіс	1541
офіціант	15Z1
оцена	1;F1
оценка	1;G2
оцінка	1641
очаква се	1;I1
очаквано	1;I1
очекивано	1;J1
очікуваний	1;K1
очікується	1;K1
пао	00`1
парикмахер	1551
пасивно	1;81
пат	00`1
патент	1;L4
пг	16^1
пгжпт	16^1
пекара	1531
пекарна	1521
пекарня	1502
пер	15d1
первое место	0R91
переводчик	1551
переводчица	16R1
перекладач	15Z1
переможець	00A1
переможниця	00A1
переулок	15d1
перше місце	00A1
пивара	1531
пл	1;P2
плакет	00>1
планирано	1;R2
планируемый	1:h1
планируется	1:h1
планується	1;K1
площа	16C1
площад	15P1
площадь	15d1
по	1;T2
по н в	1861
по н.в	1861
по наст время	1861
по наст. время	1861
по настоящее время	1861
по настоящий момент	1861
по сей день	1861
по сьогодні	1871
по теперішній час	1871
по цей день	1871
по цей час	1871
победител	00>1
победитель	0R91
победительница	0R91
победник	00C1
победница	00C1
повар	1551
повна середня	1;V1
повышение квалификации	1;W2
поглавље	18e1
поглиблений	17;1
подразделение	1;Y1
подяка	00A1
позориште	1531
поликлиника	17Z2
политех	15?1
политехнический	15?1
положен	16h1
полувисше	1;Z1
поліклініка	1541
політехніка	15C1
помощник	18]2
помоћник	15T1
помічник	15Z1
понастоящем	16N1
понині	1871
посвідчення	15E1
посвідчення водія	15E1
поселок	15d1
пословођа	15T1
посёлок	15d1
потврда	16h1
похвала	00C1
початковий	15f2
початковий рівень	15e1
початківець	1;[1
почетна грамота	00>1
почетная грамота	0R91
почетник	1;\2
почетно	1;81
почётная грамота	0R91
пр	16F2
пр т	15d1
пр-т	15d1
правник	15T1
правница	15T1
правоспособност	19e1
практикант	16i3
прат	00`1
преводач	15H1
преводилац	15T1
предавач	15J1
предавање	18e1
предвиђено	1;J1
предполагаемый	1:h1
предприятие	17Z2
председател	18]2
председник	15T1
председница	15T1
предстои	1;I1
предузеће	1531
президент	14m3
премия	0R91
премія	00A1
преподавател	1;^2
призер	1:52
признање	00C1
призёр	0R91
приправник	15T1
приправница	15T1
пров	16C1
провизор	16R1
провулок	16C1
провідний	16Q1
програмер	15J1
програмист	15H1
программист	15I1
програміст	15>1
продав	15Z1
продавац	15T1
продавач	15H1
продавачица	15T1
продавец	1551
продавница	1531
продвинутый	1;`2
продвинутый уровень	16O1
продюсер	15b2
проезд	15d1
проект	1;b3
проекта	1:R1
проекти	1;e2
проекты	1:R1
пролет	1;g1
пролетта	1;g1
пролеће	1;h1
прораб	1551
просек	1;F1
просек оцена	1;F1
просечна оцена	1;F1
просп	16C1
проспект	16F2
просунутий	1792
професионален бакалавър	1631
професионална автобиография	14l1
професионална биографија	16@1
професионална гимназия	16^1
професионална квалификация	17g1
професор	15U3
профессиональный	16O1
профессор	15I1
професійний	17;1
професійно технічна	1;V1
професійно-технічна	1;V1
профил	1;i1
профиль	19J1
проєкт	1:Q1
проєкти	1:Q1
проєкту	1:Q1
пројекат	1:S1
пројекти	1:S1
психолог	1564
пту	0A71
публикация	16W2
публикација	18e1
публікація	15M1
пут	16A1
първо място	00>1
підвищення кваліфікації	1;j2
підприємство	1541
підрозділ	1781
р	1;l1
работаю	1861
работник	15H1
рабочий	1;m2
рад	18e1
рад од куће	1:M1
радионица	1531
радна биографија	16@1
радник	15T1
радница	15T1
радіо	1541
разведен	1;o3
разведена	1;o3
разведён	16M1
разговорный	16H1
разговорный уровень	16H1
разработчик	1;^2
разрешително	19e1
разряд	15D1
район	16F2
рачуновођа	15T1
редактор	17\3
редакция	15=1
редакція	1541
режисер	15Z1
режиссер	1551
режиссёр	1551
резюме	15K2
рекрутер	15b2
республика	15d1
ресторан	1<23
ресторант	1521
референт	15J1
риелтор	1551
робочий	16c1
робітник	16Q1
роден	17W1
роден език	17W1
родная	16?1
родной	16?1
родной язык	16?1
розділ	15M1
розлучена	18d1
розлучений	18d1
розмовна	1<51
розмовний	1<51
розмовний рівень	1<51
розробник	15>1
роки	1;l1
року	1;l1
років	1;l1
руководилац	15T1
руководител	15I1
ръководител	1<61
рідна	16I1
рідна мова	16I1
рідний	16I1
рік	1;l1
с	1<73
с отличием	1651
саветник	15T1
саветница	15T1
сада	17V1
садашњост	17V1
самозайнятий	1541
самозанятый	15=1
саопштење	18e1
сарадник	15T1
сарадница	15T1
сборник	16W2
сварщик	1<:2
свидетелство	19e1
свидетельство	15D1
свободно	1<<2
свободно владею	16O1
свободное	16O1
свободное владение	16O1
свободный	16O1
свідоцтво	15E1
сдружение	1521
сега	16N1
сегодня	1861
сейчас	1861
секретар	1<>3
секретарица	15T1
секретарь	1551
сектор	1<A4
село	16F2
семеен	18Y1
семейна	18Y1
семинар	1<E1
семінар	19]1
сервитьор	15H1
середньо	1<51
середня	1;V1
середня освіта	1;V1
середня спеціальна	1:G1
середній	1<F2
середній бал	1641
середній рівень	1<51
сертификат	1<H3
сертификация	15D1
сертифициран	19e1
сертифицированный	15D1
сертифікат	1<K1
сертифікація	15E1
слабо	15k1
слесарь	1551
служба	1<L5
слюсар	15Z1
смер	1:E1
со	1<Q2
со словарем	15l1
со словарём	15l1
соавтор	15G1
собственик	15H1
совершенное	16P1
сотрудник	1551
соу	16^1
союз	15=1
спбгу	0A71
специализация	1;i1
специалист	1<S3
специалист по	1;Z1
специалитет	1731
специалност	1;i1
специальность	19J1
специјалиста	15T1
спеціальність	19K1
спеціалізація	19K1
спеціаліст	1<V2
спеціалітет	19o1
списание	16B1
співавтор	15M1
співробітник	15Z1
спілка	1541
среден успех	1;@1
среден успех от следването	1;@1
средне	16H1
среднее	15a1
среднее образование	15a1
среднее общее	15a1
среднее профессиональное	17d1
среднее профессиональное образование	17d1
среднее специальное	17d1
средний	1<X2
средний балл	1651
средний уровень	16H1
средно	1<Z3
средно владеене	17D1
средно ниво	1<]2
средно образование	17g1
средно специално	17g1
средно специално образование	17g1
средно училище	16^1
средња стручна спрема	1:41
средња школа	15B1
средње	1<_2
средњи	19T1
средњи ниво	19T1
ссс	1:41
стажант	15H1
стажер	15b2
стажист	15Z1
стажиста	15T1
стажёр	1551
стан	16A1
старший	1<a2
статия	16B1
стаття	15M1
статья	15G1
степень бакалавра	1621
степень магистра	1731
стипендия	1:i2
стипендија	00C1
стипендія	00A1
столар	15T1
стор	1<c1
сторінка	1<c1
стр	1<d2
страница	1<f1
строительная	15=1
стройка	15=1
струковне студије	1681
стручни испит	16h1
стручњак	1<g2
студио	1662
студия	15=1
студијски програм	1:E1
студія	1541
ступінь бакалавра	1611
ступінь магістра	19o1
су	16^1
супермаркет	1502
счетоводител	15H1
считано от	1<i1
сътрудник	15H1
сьогодні	1871
т ч	1871
т.ч	1871
та	19B1
такмичење	00C1
театр	1502
театър	1521
тези	15M1
тезисы	15G1
текущее время	1861
телеканал	1541
теперішнього часу	1871
теперішній час	1871
тестер	15H1
тестировщик	15I1
тестувальник	15>1
техлид	16R1
техник	18]2
техникум	1<j2
техничар	15J1
техничка школа	15B1
технолог	14m3
технік	15Z1
технікум	19P1
течно	15F1
тиждень	1<l1
тижні	1<l1
тижнів	1<l1
тим	17n1
тимлид	16R1
типография	15=1
тов	1<m2
товаровед	1551
токарь	1551
тоо	00`1
торговый дом	15=1
торговый представитель	16R1
трг	16A1
тренер	15b2
тренинг	1<E1
тренутно	17V1
треньор	15H1
тренінг	19]1
трки	0;\1
търговец	15H1
търговски представител	18?1
у	1<o2
у браку	1:^1
у досконалості	18G1
у току	17V1
уверенно	1721
уверенный	1721
уверење	16h1
удаленка	1811
удаленная работа	1811
удаленно	1811
удалёнка	1811
удалённая работа	1811
удалённо	1811
удата	1:^1
удовлетворительно	16H1
удостоверение	19D2
удружење	1531
ул	1=13
улица	1=13
универзитет	1=41
университет	1<j2
университета	15@2
університет	19P1
управител	15H1
управление	1=53
управління	1=82
уредник	15T1
уредница	15T1
усмерење	1:E1
успех	1;@1
учебник	16B1
ученик	16R1
училище	1=:3
учител	15H1
учитель	15b2
учительница	16R1
учитељ	15J1
учредитель	1551
фабрика	18`4
факултет	1==2
факультет	1=?4
фармацевт	14m3
фармацеут	15J1
фаховий молодший бакалавр	1:G1
фахівець	16Q1
фгуп	00`1
фельдшер	16R1
физик	1551
финалист	0R91
финалиста	00C1
фирма	1693
фонд	1502
фондация	1521
фондација	1531
фоп	00`1
фотограф	15b2
фриланс	15=1
фрилансер	1551
фріланс	1541
фіналіст	00A1
фірма	1541
химик	1551
хозяйство	15=1
холдинг	15Q3
холост	16M1
холостой	16M1
хорошее	1741
хороший	1=C2
хорошо	1=C2
хотел	1662
художник	1551
цей час	1871
центар	1531
центр	1502
център	1521
цех	1=53
ч	1=E1
часопис	18e1
червоний диплом	1641
чирак	18?1
читалище	1521
читаю профессиональную литературу	15l1
читаю со словарем	15l1
читаю со словарём	15l1
члан	15T1
чланак	18e1
член	18?1
чоловік	1=E1
чоловіча	1=E1
чоловічий	1=E1
шеф	15T1
школа	1=F4
школа no	15?1
школьный	15l1
шосе	16C1
шоссе	15d1
шофьор	15H1
шофьорска книжка	19e1
экономист	1551
эксперт	1=J1
экспертный	1=J1
экспертный уровень	1=J1
электрик	1551
электрогазосварщик	1551
электросварщик	1551
элементарный	15l1
юрист	14m3
і	19B1
із	1752
інженер	15>1
інститут	19P1
јединица	17n1
јесен	1=K1
ґрант	00A1
אביב	1=L1
אגף	1=M1
אדריכל	1=N1
אדריכלית	1=N1
אולפנה	1=O1
אוניברסיטה	1=O1
אוניברסיטת	1=O1
אות	1=P1
אח	1=N1
אחות	1=N1
אחראי	1=N1
אחראית	1=N1
אישה	1=Q1
אנליסט	1=N1
אנליסטית	1=N1
אקדמיה	1=O1
ארגון	1=R1
ב	1=S1
ב"א	1=T1
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1=U1
בוגר	1=T1
בוגרת	1=T1
בודק	1=N1
בודקת	1=N1
ביטוח	1=R1
בינוני	1=V2
בינונית	1=V2
בינונית גבוהה	1=X1
בית אבות	1=R1
בית החולים	1=R1
בית הספר	1=O1
בית חולים	1=R1
בית מרקחת	1=R1
בית ספר	1=O1
בנק	1=R1
בסיס	1=Y1
בסיסי	1=Z2
בסיסית	1=Z2
בע"מ	1=R1
בעלים	1=N1
בעמ	1=R1
ברמה גבוהה	1=\1
ברמת שפת אם	1=]1
גבוהה	1=^2
גבר	1=`1
גן ילדים	1=O1
גרוש	1=a1
גרושה	1=a1
ד"ר	1=b1
דו לשוני	1=]1
דו-לשוני	1=]1
דובר ילידי	1=]1
דוקטור	1=b1
דוקטורט	1=c2
דירה	1=e1
דרך	1=e1
האוניברסיטה	1=O1
האקדמיה	1=O1
הווה	1=f1
הוצאה	1=g1
הוצאת	1=R1
החוג	1=O1
הטכניון	1=O1
היברידי	1=h1
היום	1=f1
המכללה	1=O1
המכללה האקדמית	1=O1
המרכז	1=R1
המרכז האקדמי	1=O1
הנדסאי	1=i1
הנדסאית	1=i1
הסמכה	1=j1
הסמכות	1=j1
הסמכת	1=j1
הפקולטה	1=O1
הצטיינות	1=P1
הצטיינות יתרה	1=U1
הרצאה	1=g1
השתלמות	1=j1
התמחות	1=k1
התמחות ב	1=k1
ו	1=l1
ועד היום	1=f1
זוכה	1=P1
זכר	1=`1
חבר	1=N1
חברה	1=R1
חברה בצוות	1=N1
חברת	1=R1
חוג	1=k1
חודש	1=m1
חודשים	1=m1
חוקר	1=N1
חוקרת	1=N1
חורף	1=n1
חטיבה	1=M1
חטיבת ביניים	1=O1
חלשה	1=Y1
חנות	1=R1
חשמלאי	1=N1
טבח	1=N1
טבחית	1=N1
טוב	1=o2
טובה	1=X1
טובה מאוד	1=\1
טכנאי	1=N1
טכנאי מוסמך	1=i1
טכנאית	1=N1
טכנולוגיות	1=R1
טכניון	1=O1
ידע בסיסי	1=Y1
יו"ר	1=N1
יועץ	1=N1
יועצת	1=N1
יושב ראש	1=N1
יחידה	1=M1
יחידת	1=M1
ישיבה	1=O1
ישיבת	1=O1
כיום	1=f1
כיכר	1=e1
כנס	1=g1
כעת	1=f1
כתב עת	1=g1
כתבה	1=g1
מ	1>11
מ"א	1>21
מאז	1>31
מאמן	1=N1
מאמנת	1=N1
מאמר	1=g1
מאפייה	1=R1
מבקר	1=N1
מגמה	1=k1
מגמת	1=k1
מדור	1=M1
מדליה	1=P1
מדריך	1=N1
מדריכה	1=N1
מדרשה	1=O1
מהנדס	1=N1
מהנדסת	1=N1
מוזיאון	1=R1
מוכר	1=N1
מוכרת	1=N1
מומחה	1>42
מומחית	1>42
מוסמך	1>62
מוסמכת	1>62
מועצה	1=R1
מורה	1=N1
מזכיר	1=N1
מזכירה	1=N1
מחלקה	1=M1
מחלקת	1=M1
מטפל	1=N1
מטפלת	1=N1
מיזם	1>81
מייסד	1=N1
מייסדת	1=N1
מיקוד	1=e1
מכון	1=R1
מכון ללימודים	1=O1
מכונאי	1=N1
מכללה	1=O1
מכללת	1=O1
מלגה	1=P1
מלגת	1=P1
מלון	1=R1
מלצר	1=N1
מלצרית	1=N1
ממוצע	1=U1
ממוצע ציונים	1=U1
מנהל	1=N1
מנהל חשבונות	1=N1
מנהלת	1=N1
מנהלת חשבונות	1=N1
מנכ"ל	1=N1
מסלול	1=k1
מסעדה	1=R1
מעבדה	1=R1
מעצב	1=N1
מעצבת	1=N1
מפיק	1=N1
מפיקה	1=N1
מפעיל	1=N1
מפעל	1=R1
מפקד	1=N1
מפקדת	1=N1
מפתח	1=N1
מפתחת	1=N1
מצוין	1=^2
מצוינת	1=\1
מצטיין	1=P1
מצטיינת	1=P1
מקוון	1=h1
מקום ראשון	1=P1
מרחוק	1=h1
מרכז	1>92
מרכזת	1=N1
מרפא בעיסוק	1=N1
מרפאה	1=R1
מרפאה בעיסוק	1=N1
מרפאת	1=R1
מרצה	1=N1
משוער	1>;1
משרד	1=R1
מתחיל	1><1
מתחילים	1=Y1
מתכנת	1=N1
מתכנתת	1=N1
מתמחה	1=N1
מתנדב	1=N1
מתנדבת	1=N1
מתקדם	1>=1
מתרגם	1=N1
מתרגמת	1=N1
נגר	1=N1
נהג	1=N1
נהגת	1=N1
נוכחי	1=f1
נוכחית	1=f1
נציג	1=N1
נציג מכירות	1=N1
נציגת	1=N1
נקבה	1=Q1
נשואה	1=a1
נשוי	1=a1
סבירה	1>>1
סדנה	1=R1
סוכנות	1=R1
סטודיו	1=R1
סטודנט	1=N1
סמטת	1=e1
סמינר	1=O1
סמנכ"ל	1=N1
ספר	1=g1
ספרייה	1=R1
ספריית	1=R1
ספרן	1=N1
ספרנית	1=N1
סתיו	1>?1
עבודה מרחוק	1=h1
עבודת גמר	1=g1
עד	1>@1
עד היום	1=f1
עד כה	1=f1
עובד	1=N1
עובד מצטיין	1=P1
עובדת	1=N1
עובדת מצטיינת	1=P1
עוזר	1=N1
עוזרת	1=N1
עורך	1=N1
עורך דין	1=N1
עורכת	1=N1
עורכת דין	1=N1
עיון	1=g1
עיריית	1=R1
עיתונאי	1=N1
עיתונאית	1=N1
עכשיו	1=f1
עמוד	1>A1
עמותה	1=R1
עמותת	1=R1
עצמאי	1=R1
עצמאית	1=R1
פוסטר	1=g1
פטנט	1=g1
פסיכולוג	1=N1
פסיכולוגית	1=N1
פקולטה	1=O1
פקיד	1=N1
פקידה	1=N1
פרויקט	1>81
פרופסור	1=N1
פרס	1=P1
פרסום	1=g1
פרק	1=g1
צה"ל	1=R1
צוות	1=M1
ציון	1=U1
ציון ממוצע	1=U1
ציון סופי	1=U1
צפוי	1>;1
צפויה	1>;1
קבוצת	1=R1
קו"ח	1>B1
קומה	1=e1
קופת חולים	1=R1
קורות חיים	1>B1
קורס	1=j1
קו״ח	1>B1
קיץ	1>C1
קלינאית	1=N1
קצין	1=N1
קצינה	1=N1
קרן	1=R1
ראש	1=N1
ראש צוות	1=N1
רהוטה	1=\1
רואה חשבון	1=N1
רווק	1=a1
רווקה	1=a1
רופא	1=N1
רופאה	1=N1
רוקח	1=N1
רוקחת	1=N1
רח	1=e1
רחוב	1=e1
רישיון	1=j1
רישיון נהיגה	1=j1
רכז	1=N1
רכזת	1=N1
רמה גבוהה	1=^2
רמת שיחה	1>>1
רשיון	1=j1
רשת	1=R1
רתך	1=N1
שד	1=e1
שדרות	1=e1
שוטף	1=\1
שוטפת	1=\1
שותף	1=N1
שותפה	1=N1
שיחה	1>>1
שכונת	1=e1
שליטה מלאה	1=\1
שם הפרויקט	1>81
שנה	1>D1
שנים	1>D1
שף	1=N1
שפת אם	1=]1
שפת-אם	1=]1
ת ד	1=e1
ת.ד	1=e1
תואר	1=T1
תואר ראשון	1=T1
תואר ראשון ב	1=T1
תואר שלישי	1=b1
תואר שני	1>21
תואר שני ב	1>21
תחרות	1=P1
תיאטרון	1=R1
תיכון	1>E2
תעודה	1=j1
תעודת	1=j1
תעודת בגרות	00I1
תעודת הוקרה	1=P1
תעודת הוראה	1=i1
תעודת הצטיינות	1=P1
תעודת מקצוע	1>G2
תעשיות	1=R1
أخصائي	1>I1
أخصائية	1>I1
أساسي	1>J2
أساسيات	1>J2
أساسية	1>L1
أستاذ	1>I1
أستاذة	1>I1
أشهر	1>M1
أعزب	1>N1
أعوام	1>O1
أفضل	1>P1
أكاديمية	1>Q1
أمانة	1>R1
أمين مكتبة	1>I1
أنثى	1>S1
أونلاين	1>T1
إتقان	1>U1
إجادة تامة	1>U1
إجازة	1>V1
إجازة جامعية	1>V1
إدارة	1>W2
إعدادية	1>Q1
إلى	1>Y1
إلى الآن	1>Z1
ابتدائي	1>L1
ابتدايي	1>L1
اتقان	1>U1
اجاده تامه	1>U1
اجازه	1>V1
اجازه جامعيه	1>V1
اختصاصي	1>I1
اخصايي	1>I1
اخصاييه	1>I1
اداره	1>W2
اساسي	1>J2
اساسيات	1>J2
اساسيه	1>L1
استاذ	1>I1
استاذه	1>I1
استشاري	1>I1
استشارية	1>I1
استشاريه	1>I1
استوديو	1>R1
اسم المشروع	1>[1
اشهر	1>M1
اعتماد	1>\1
اعداديه	1>Q1
اعزب	1>N1
اعوام	1>O1
افضل	1>P1
اكاديميه	1>Q1
الآن	1>Z1
الاختصاص	1>]1
الان	1>Z1
البكالوريا	1>^1
البكالوريوس	1>V1
التقدير	1>_1
الثانوية	1>^1
الثانوية العامة	1>^1
الثانويه	1>^1
الثانويه العامه	1>^1
الجامعة	1>Q1
الجامعه	1>Q1
الحاضر	1>Z1
الحالي	1>Z1
الخريف	1>`1
الدبلوم	1>a1
الدرجة	1>_1
الدرجه	1>_1
الدكتوراه	1>b1
الدور	1>c1
الربيع	1>d1
السيرة الذاتية	1>e1
السيره الذاتيه	1>e1
الشتاء	1>f1
الشركة	1>R1
الشركه	1>R1
الصيف	1>g1
القسم	1>h1
الكلية	1>Q1
الكليه	1>Q1
اللغة الأصلية	1>i1
اللغة الأم	1>i1
اللغه الاصليه	1>i1
اللغه الام	1>i1
الليسانس	1>V1
المؤسسة	1>R1
الماجستير	1>j1
المتوقع	1>k1
المدرسة	1>Q1
المدرسة الثانوية	1>Q1
المدرسه	1>Q1
المدرسه الثانويه	1>Q1
المركز الأول	1>P1
المركز الاول	1>P1
المركز الثاني	1>P1
المشروع	1>[1
المعدل	1>_1
المعدل التراكمي	1>_1
المعدل العام	1>_1
المعهد	1>Q1
الموسسه	1>R1
الوقت الحالي	1>Z1
الى	1>Y1
الي	1>Y1
الي الان	1>Z1
اليوم	1>Z1
امانه	1>R1
امرأة	1>S1
امراه	1>S1
امين مكتبه	1>I1
انثى	1>S1
انثي	1>S1
اونلاين	1>T1
بائع	1>I1
بائعة	1>I1
باحث	1>I1
باحثة	1>I1
باحثه	1>I1
بايع	1>I1
بايعه	1>I1
بتقدير	1>_1
بحث	1>l1
براءة اختراع	1>l1
براءه اختراع	1>l1
بسيطة	1>L1
بسيطه	1>L1
بطلاقة	1>U1
بطلاقه	1>U1
بكالوريا	1>^1
بكالوريس	1>V1
بكالوريوس	1>V1
بلدية	1>R1
بلديه	1>R1
بناية	1>c1
بنايه	1>c1
بنك	1>R1
تأمين	1>R1
تامين	1>R1
تخصص	1>]1
تخصص في	1>]1
ترخيص	1>\1
تقدير	1>_1
تقني	1>I1
تكريم	1>P1
توجيهي	1>^1
ثانوي	1>Q1
ثانوية	1>Q1
ثانوية عامة	1>^1
ثانويه	1>Q1
ثانويه عامه	1>^1
ثنائي اللغة	1>i1
ثنايي اللغه	1>i1
جائزة	1>P1
جامعة	1>Q1
جامعه	1>Q1
جايزه	1>P1
جمعية	1>R1
جمعيه	1>R1
جيد	1>m2
جيد جدا	1>U1
جيدة	1>o1
جيدة جدا	1>U1
جيده	1>o1
جيده جدا	1>U1
حاليا	1>Z1
حالياً	1>Z1
حاليًا	1>Z1
حتى	1>Y1
حتى الآن	1>Z1
حتى الوقت الحالي	1>Z1
حتى اليوم	1>Z1
حتى تاريخه	1>Z1
حتي	1>Y1
حتي الان	1>Z1
حتي الوقت الحالي	1>Z1
حتي اليوم	1>Z1
حتي تاريخه	1>Z1
حي	1>c1
خبير	1?02
خبيرة	1?02
خبيره	1?02
خريف	1>`1
دائرة	1>h1
دار	1>R1
دار النشر	1>l1
دار نشر	1>R1
دايره	1>h1
دبلوم	1?22
دبلوم عالي	1>j1
دبلوم فني	1>a1
دبلوم متوسط	1>a1
درجة البكالوريوس	1>V1
درجة الدكتوراه	1>b1
درجة الماجستير	1>j1
درجه البكالوريوس	1>V1
درجه الدكتوراه	1>b1
درجه الماجستير	1>j1
درع	1>P1
دكتوراه	1>b1
دورة	1>\1
دوره	1>\1
ذكر	1?41
رئيس	1>I1
رئيسة	1>I1
ربيع	1>d1
رجل	1?41
رخصة	1>\1
رخصة قيادة	1>\1
رخصه	1>\1
رخصه قياده	1>\1
رسالة	1>l1
رساله	1>l1
روضة	1>Q1
روضه	1>Q1
رييس	1>I1
رييسه	1>I1
زمالة	1>\1
زماله	1>\1
سائق	1>I1
سايق	1>I1
سباك	1>I1
سكرتير	1>I1
سكرتيرة	1>I1
سكرتيره	1>I1
سنة	1?52
سنه	1?52
سنوات	1>O1
سيرة ذاتية	1>e1
سيره ذاتيه	1>e1
شارع	1>c1
شتاء	1>f1
شركة	1>R1
شركه	1>R1
شعبة	1?72
شعبه	1?72
شقة	1>c1
شقه	1>c1
شهادة	1>\1
شهادة الثانوية	1>^1
شهادة تقدير	1>P1
شهادة معتمدة	1>\1
شهاده	1>\1
شهاده الثانويه	1>^1
شهاده تقدير	1>P1
شهاده معتمده	1>\1
شهر	1>M1
شهور	1>M1
ص ب	1>c1
ص.ب	1>c1
صحفي	1>I1
صحفية	1>I1
صحفيه	1>I1
صحيفة	1>R1
صحيفه	1>R1
صفحة	1?91
صفحه	1?91
صيدلانية	1>I1
صيدلانيه	1>I1
صيدلي	1>I1
صيدلية	1>R1
صيدليه	1>R1
صيف	1>g1
ضعيف	1>L1
طاه	1>I1
طباخ	1>I1
طبيب	1>I1
طبيبة	1>I1
طبيبه	1>I1
طريق	1>c1
طلاقة	1>U1
طلاقه	1>U1
عام	1?52
عامل	1>I1
عبر الإنترنت	1>T1
عبر الانترنت	1>T1
عزباء	1>N1
عضو	1>I1
عضوية	1>\1
عضويه	1>\1
عمارة	1>c1
عماره	1>c1
عمل حر	1>R1
عن بعد	1>T1
عن بُعد	1>T1
عيادة	1>R1
عياده	1>R1
فائز	1>P1
فائزة	1>P1
فايز	1>P1
فايزه	1>P1
فريق	1>h1
فصل	1>l1
فندق	1>R1
فني	1>I1
فنية	1>I1
فنيه	1>I1
فوق المتوسط	1>o1
في	1?:1
قائد	1>I1
قايد	1>I1
قرية	1>c1
قريه	1>c1
قسم	1?72
قناة	1>R1
قناه	1>R1
كاتب	1>I1
كاتبة	1>I1
كاتبه	1>I1
كتاب	1>l1
كليات	1>Q1
كلية	1>Q1
كليه	1>Q1
كهربائي	1>I1
كهربايي	1>I1
لحام	1>I1
لدى	1?:1
لدي	1?:1
لغة أم	1>i1
لغة الأم	1>i1
لغتي الأم	1>i1
لغتي الام	1>i1
لغه الام	1>i1
لغه ام	1>i1
للآن	1>Z1
للان	1>Z1
ليسانس	1>V1
مؤتمر	1>l1
مؤسس	1>I1
مؤسسة	1>R1
مؤسسة مشاركة	1>I1
ماجستير	1>j1
مالك	1>I1
مبتدئ	1>J2
مبتدئة	1>L1
مبتدي	1>J2
مبتديه	1>L1
مبرمج	1>I1
مبرمجة	1>I1
مبرمجه	1>I1
متجر	1>R1
متحف	1>R1
متدرب	1>I1
متدربة	1>I1
متدربه	1>I1
مترجم	1>I1
مترجمة	1>I1
مترجمه	1>I1
متزوج	1>N1
متزوجة	1>N1
متزوجه	1>N1
متطوع	1>I1
متطوعة	1>I1
متطوعه	1>I1
متقدم	1?;2
متقدمة	1?;2
متقدمه	1?;2
متوسط	1?=2
متوسطة	1?=2
متوسطه	1?=2
متوقع	1>k1
متوقعة	1>k1
متوقعه	1>k1
مجلة	1>l1
مجله	1>l1
مجموعة	1>R1
مجموعه	1>R1
محادثة	1??1
محادثه	1??1
محاسب	1>I1
محاسبة	1>I1
محاسبه	1>I1
محاضر	1>I1
محاضرة	1?@2
محاضره	1?@2
محافظة	1>c1
محافظه	1>c1
محام	1>I1
محامي	1>I1
محامية	1>I1
محاميه	1>I1
محترف	1>U1
محرر	1>I1
محررة	1>I1
محرره	1>I1
محلل	1>I1
محللة	1>I1
محلله	1>I1
مخبز	1>R1
مختبر	1>R1
مدارس	1>Q1
مدرب	1>I1
مدربة	1>I1
مدربه	1>I1
مدرس	1>I1
مدرسة	1>Q1
مدرسة ثانوية	1>Q1
مدرسة صف	1>I1
مدرسه	1>Q1
مدرسه ثانويه	1>Q1
مدرسه صف	1>I1
مدقق	1>I1
مدير	1>I1
مديرة	1>I1
مديره	1>I1
مدينة	1>c1
مدينه	1>c1
مراقب	1>I1
مرشد	1>I1
مركز	1>R1
مسؤول	1>I1
مسؤولة	1>I1
مسابقة	1>P1
مسابقه	1>P1
مساعد	1>I1
مساعدة	1>I1
مساعده	1>I1
مستشار	1>I1
مستشارة	1>I1
مستشاره	1>I1
مستشفى	1>R1
مستشفي	1>R1
مستمر	1>Z1
مسرح	1>R1
مسوول	1>I1
مسووله	1>I1
مشرف	1>I1
مشرفة	1>I1
مشرفه	1>I1
مشروع	1>[1
مشروع خاص	1>R1
مشغل	1>I1
مصرف	1>R1
مصمم	1>I1
مصممة	1>I1
مصممه	1>I1
مصنع	1>R1
مصور	1>I1
مطعم	1>R1
مطلق	1>N1
مطلقة	1>N1
مطلقه	1>N1
مطور	1>I1
مطورة	1>I1
مطوره	1>I1
مع مرتبة الشرف	1>_1
مع مرتبه الشرف	1>_1
معتمد	1>\1
معتمدة	1>\1
معتمده	1>\1
معدل	1>_1
معلم	1>I1
معلمة	1>I1
معلمه	1>I1
معماري	1>I1
معهد	1?B2
مقال	1>l1
مقالة	1>l1
مقاله	1>l1
مقبول	1>L1
مكتب	1>R1
مكتبة	1>R1
مكتبه	1>R1
ممتاز	1?;2
ممتازة	1>U1
ممتازه	1>U1
ممرض	1>I1
ممرضة	1>I1
ممرضه	1>I1
من	1?D1
منحة	1>P1
منحه	1>P1
مندوب	1>I1
مندوبة	1>I1
مندوبه	1>I1
منذ	1?E1
منسق	1>I1
منسقة	1>I1
منسقه	1>I1
منشور	1>l1
منطقة	1>c1
منطقه	1>c1
منظمة	1>R1
منظمه	1>R1
مهندس	1>I1
مهندسة	1>I1
مهندسه	1>I1
موتمر	1>l1
موسس	1>I1
موسسه	1>R1
موسسه مشاركه	1>I1
موظف	1>I1
موظف استقبال	1>I1
موظفة	1>I1
موظفه	1>I1
ميدالية	1>P1
ميداليه	1>P1
ميدان	1>c1
ميكانيكي	1>I1
نائب	1>I1
نادل	1>I1
نايب	1>I1
نجار	1>I1
نشر	1>l1
هيئة	1>R1
هييه	1>R1
و	1?F1
وحدة	1>h1
وحده	1>h1
ورشة	1>R1
ورشه	1>R1
ورقة	1>l1
ورقة بحثية	1>l1
ورقه	1>l1
ورقه بحثيه	1>l1
وزارة	1>R1
وزاره	1>R1
وسام	1>P1
وكالة	1>R1
وكاله	1>R1
अंक	1?G1
अकादमी	1?H1
अच्छा	1?I2
अच्छी	1?K1
अधिकारी	1?L1
अध्यक्ष	1?L1
अध्यापक	1?L1
अध्यापिका	1?L1
अध्याय	1?M1
अनुभाग	1?N1
अनुवादक	1?L1
अपेक्षित	1?O1
अब	1?P1
अब तक	1?P1
अभियंता	1?L1
अभी	1?P1
अभी तक	1?P1
अविवाहित	1?Q1
अस्पताल	1?R1
आईटीआई	1?S1
आज	1?P1
आज तक	1?P1
इंजीनियर	1?L1
इंटरमीडिएट	00F1
इंटर्न	1?L1
इलेक्ट्रीशियन	1?L1
उच्च माध्यमिक विद्यालय	1?H1
उत्कृष्ट	1?T2
उन्नत	1?T2
एजेंसी	1?R1
एम ए	1?V1
एम एड	1?V1
एम एससी	1?V1
एम कॉम	1?V1
एम टेक	1?V1
एम बी ए	1?V1
एम.ए	1?V1
एम.एड	1?V1
एम.एससी	1?V1
एम.कॉम	1?V1
एम.टेक	1?V1
एम.बी.ए	1?V1
एमबीए	1?V1
एवं	1?W1
ऑनलाइन	1?X1
और	1?W1
औसत	1?Y1
कंपनी	1?R1
कर्मचारी	1?L1
कारखाना	1?R1
कार्यालय	1?R1
केंद्र	1?R1
कॉलेज	1?H1
कॉलोनी	1?Z1
कोर्स	1?[1
क्लिनिक	1?R1
गर्मी	1?\1
गली	1?Z1
गुरुकुल	1?H1
ग्राम	1?Z1
ग्रीष्म	1?\1
ग्रेड	1?G1
चालक	1?L1
चिकित्सक	1?L1
चिकित्सालय	1?R1
चौक	1?Z1
छात्रवृत्ति	1?]1
जारी	1?P1
जिला	1?Z1
जीवन परिचय	1?^1
जीवन वृत्त	1?^1
जीवनवृत्त	1?^1
टीम	1?N1
ट्रस्ट	1?R1
डिज़ाइनर	1?L1
डिजाइनर	1?L1
डिप्लोमा	1?_2
डेवलपर	1?L1
डॉक्टर	1?L1
डॉक्टरेट	1?a1
तक	1?b2
तकनीशियन	1?L1
थोड़ा	1?d1
थोडा	1?d1
दसवीं	00F1
दुकान	1?R1
दूरस्थ	1?X1
द्वितीय श्रेणी	1?G1
द्विभाषी	1?e1
धाराप्रवाह	1?f1
नगर	1?Z1
नगर निगम	1?R1
नर	1?g1
नर्स	1?L1
नारी	1?h1
निगम	1?R1
निदेशक	1?L1
निपुण	1?i1
न्यास	1?R1
पत्रकार	1?L1
पत्रिका	1?M1
पदक	1?]1
परास्नातक	1?V1
परियोजना	1?j1
पर्यवेक्षक	1?L1
पाठशाला	1?H1
पात्रता परीक्षा	1?[1
पिन	1?Z1
पी एच डी	1?a1
पी.एच.डी	1?a1
पीएचडी	1?a1
पुरस्कार	1?]1
पुरुष	1?g1
पुस्तक	1?M1
पुस्तकालय	1?R1
पुस्तकालयाध्यक्ष	1?L1
पृष्ठ	1?k1
पेटेंट	1?M1
पॉलिटेक्निक	1?S1
प्रकाशन	1?R1
प्रकाशित	1?M1
प्रतिनिधि	1?L1
प्रतियोगिता	1?]1
प्रतिशत	1?G1
प्रथम श्रेणी	1?G1
प्रथम स्थान	1?]1
प्रधानाचार्य	1?L1
प्रबंधक	1?L1
प्रभाग	1?N1
प्रमाण पत्र	1?[1
प्रमाणन	1?[1
प्रमाणपत्र	1?[1
प्रमाणित	1?[1
प्रमुख	1?L1
प्रयोगशाला	1?R1
प्रवीण	1?f1
प्रशस्ति	1?]1
प्रशस्ति पत्र	1?]1
प्रशासक	1?L1
प्रशिक्षक	1?L1
प्रशिक्षु	1?L1
प्राइवेट लिमिटेड	1?R1
प्राध्यापक	1?L1
प्रारंभिक	1?l2
प्रोग्रामर	1?L1
प्रोजेक्ट	1?j1
प्रोफेसर	1?L1
प्रौद्योगिकी संस्थान	1?H1
फाउंडेशन	1?R1
फार्मासिस्ट	1?L1
बहुत अच्छा	1?f1
बायोडाटा	1?^1
बारहवीं	00F1
बी ए	1?n1
बी एड	1?n1
बी एससी	1?n1
बी कॉम	1?n1
बी टेक	1?n1
बी.ए	1?n1
बी.एड	1?n1
बी.एससी	1?n1
बी.कॉम	1?n1
बी.टेक	1?n1
बीए	1?n1
बीटेक	1?n1
बुनियादी	1?l2
बैंक	1?R1
बोलचाल	1?Y1
मंत्रालय	1?R1
मकान	1?Z1
मध्यम	1?o2
मध्यवर्ती	1?Y1
महाविद्यालय	1?H1
महिला	1?h1
महीना	1@11
महीने	1@11
मातृ भाषा	1?e1
मातृभाषा	1?e1
मार्ग	1?Z1
मास	1@11
माह	1@11
मूलभूत	1?d1
मैकेनिक	1?L1
मैट्रिक	00F1
मैनेजर	1?L1
मोहल्ला	1?Z1
यूनिवर्सिटी	1?H1
रसोइया	1?L1
रिज़्यूमे	1?^1
रिज्यूमे	1?^1
रिमोट	1?X1
रोड	1?Z1
लाइसेंस	1?[1
लिपिक	1?L1
लिमिटेड	1?R1
लेख	1?M1
लेखाकार	1?L1
व	1?W1
वकील	1?L1
वर्तमान	1?P1
वर्तमान तक	1?P1
वर्ष	1@21
वसंत	1@31
वार्ड	1?Z1
वास्तुकार	1?L1
विक्रेता	1?L1
विजेता	1?]1
विद्यापीठ	1?H1
विद्यालय	1?H1
विभाग	1?N1
विवाहित	1?Q1
विशेषज्ञ	1@42
विशेषज्ञता	1@61
विश्लेषक	1?L1
विश्वविद्यालय	1?H1
विषय	1@61
व्याख्याता	1?L1
व्याख्यान	1?M1
शरद	1@71
शाखा	1@61
शिक्षक	1?L1
शिक्षिका	1?L1
शीत	1@81
शोध पत्र	1?M1
शोधकर्ता	1?L1
शोधपत्र	1?M1
श्रेणी	1?G1
संचालक	1?L1
संचालिका	1?L1
संपादक	1?L1
संभावित	1?O1
संस्था	1?R1
संस्थान	1@92
संस्थापक	1?L1
सचिव	1?L1
सडक	1?Z1
सड़क	1?Z1
सन्	1@;1
समन्वयक	1?L1
समिति	1?R1
समूह	1?R1
सम्मान	1?]1
सम्मानित	1?]1
सम्मेलन	1?M1
सर्दी	1@81
सलाहकार	1?L1
सहायक	1?L1
साधारण	1?d1
सामान्य	1?o2
साल	1@21
से	1@<3
सेक्टर	1?Z1
स्कूल	1?H1
स्टूडियो	1?R1
स्त्री	1?h1
स्नातक	1?n1
स्नातकोत्तर	1?V1
स्वयंसेवक	1?L1
स्वयंसेविका	1?L1
स्वर्ण पदक	1?]1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1?R1
กรม	1@?1
กรรมการ	1@@1
กระทรวง	1@?1
กลุ่ม	1@?1
กลุ่มงาน	1@A1
การแข่งขัน	1@B1
ขณะนี้	1@C1
คณะ	1@D1
คนขับรถ	1@@1
ครู	1@@1
คลินิก	1@?1
คล่อง	1@E1
คล่องแคล่ว	1@E1
คะแนนเฉลี่ย	1@F1
คาดว่า	1@G1
คาดว่าจะจบ	1@G1
งานวิจัย	1@H1
จนถึง	1@I1
จนถึงขณะนี้	1@C1
จนถึงปัจจุบัน	1@C1
จังหวัด	1@J1
จาก	1@K1
จุฬาลงกรณ์	1@D1
จํากัด	1@?1
ชนะเลิศ	1@B1
ชาย	1@L1
ชื่อโครงการ	1@M1
ช่าง	1@@1
ช่างภาพ	1@@1
ช่างเทคนิค	1@@1
ซอย	1@J1
ดี	1@N2
ดีมาก	1@P2
ดีเด่น	1@B1
ดีเยี่ยม	1@E1
ดุษฎีบัณฑิต	1@R1
ตอนนี้	1@C1
ตัวแทน	1@@1
ตั้งแต่	1@S2
ตีพิมพ์	1@H1
ตําบล	1@J1
ถนน	1@J1
ถึง	1@I1
ถึงปัจจุบัน	1@C1
ทนายความ	1@@1
ทางไกล	1@U1
ทีม	1@A1
ที่	1@V1
ที่ปรึกษา	1@@1
ทุน	1@B1
ทํางานทางไกล	1@U1
ธนาคาร	1@?1
นักการตลาด	1@@1
นักข่าว	1@@1
นักจิตวิทยา	1@@1
นักบัญชี	1@@1
นักพัฒนา	1@@1
นักวิจัย	1@@1
นักวิเคราะห์	1@@1
นักศึกษาฝึกงาน	1@@1
นักออกแบบ	1@@1
นักเขียน	1@@1
นักแปล	1@@1
นิตยสาร	1@H1
น้อย	1@W1
นําเสนอผลงาน	1@H1
บทความ	1@H1
บทที่	1@H1
บรรณาธิการ	1@@1
บรรณารักษ์	1@@1
บริษัท	1@?1
บริหารธุรกิจบัณฑิต	1@X1
บัณฑิต	1@X1
บัณฑิตวิทยาลัย	1@D1
บ้านเลขที่	1@J1
ประกวด	1@B1
ประกันภัย	1@?1
ประกาศนียบัตร	1@Y1
ประกาศนียบัตรวิชาชีพ	1@Z1
ประกาศนียบัตรวิชาชีพชั้นสูง	1@[1
ประชุมวิชาการ	1@H1
ประธาน	1@@1
ประวัติย่อ	1@\1
ประวัติย่อส่วนตัว	1@\1
ประวัติส่วนตัวสมัครงาน	1@\1
ปริญญาตรี	1@X1
ปริญญาเอก	1@R1
ปริญญาโท	1@]1
ปวช	1@Z1
ปวส	1@[1
ปัจจุบัน	1@C1
ปานกลาง	1@^2
ปี	1@`2
ผลการเรียน	1@F1
ผู้ก่อตั้ง	1@@1
ผู้จัดการ	1@@1
ผู้ช่วย	1@@1
ผู้ตรวจสอบ	1@@1
ผู้บริหาร	1@@1
ผู้ประสานงาน	1@@1
ผู้ฝึกสอน	1@@1
ผู้อํานวยการ	1@@1
ผู้เชี่ยวชาญ	1@b2
ผ่านการอบรม	1@Y1
ฝึกงาน	1@@1
ฝ่าย	1@A1
พนักงาน	1@@1
พนักงานดีเด่น	1@B1
พนักงานต้อนรับ	1@@1
พนักงานเสิร์ฟ	1@@1
พยาบาล	1@@1
พอใช้	1@d1
พิพิธภัณฑ์	1@?1
พื้นฐาน	1@e2
พ่อครัว	1@@1
ภาคฤดูร้อน	1@g1
ภาควิชา	1@h1
ภาษาหลัก	1@i1
ภาษาแม่	1@i1
ม 6	1@Z1
ม.6	1@Z1
มหาชน	1@?1
มหาบัณฑิต	1@]1
มหาวิทยาลัย	1@D1
มัคคุเทศก์	1@@1
มัธยมศึกษา	1@Z1
มัธยมศึกษาตอนปลาย	1@Z1
มูลนิธิ	1@?1
รองชนะเลิศ	1@B1
รองผู้จัดการ	1@@1
ระดับกลาง	1@^2
ระดับดี	1@j1
ระดับสูง	1@P2
รางวัล	1@B1
ราชภัฏ	1@D1
ราชมงคล	1@D1
รีสอร์ต	1@?1
รีสอร์ท	1@?1
ร้าน	1@?1
ร้านขายยา	1@?1
ร้านอาหาร	1@?1
ฤดูร้อน	1@g1
ฤดูหนาว	1@k1
ฤดูใบไม้ผลิ	1@l1
ฤดูใบไม้ร่วง	1@m1
ล่าม	1@@1
วารสาร	1@H1
วิชาเอก	1@h1
วิทยากร	1@@1
วิทยานิพนธ์	1@H1
วิทยาลัย	1@D1
วิทยาศาสตรบัณฑิต	1@X1
วิทยาศาสตรมหาบัณฑิต	1@]1
วิทยาเขต	1@D1
วิศวกร	1@@1
วิศวกรรมศาสตรบัณฑิต	1@X1
วุฒิบัตร	1@Y1
ศาสตราจารย์	1@@1
ศิลปศาสตรบัณฑิต	1@X1
ศูนย์	1@?1
สตูดิโอ	1@?1
สถาบัน	1@n2
สถาปนิก	1@@1
สมรส	1A01
สมรสแล้ว	1A01
สมาคม	1@?1
สหกรณ์	1@?1
สาขา	1@h1
สาขาวิชา	1@h1
สิทธิบัตร	1@H1
สื่อสารได้	1@d1
ส่วนงาน	1@A1
สํานักงาน	1@?1
สํานักพิมพ์	1@?1
หญิง	1A11
หนังสือ	1@H1
หมู่	1@J1
หมู่บ้าน	1@J1
หย่า	1A01
หลักสูตร	1@Y1
หัวหน้า	1@@1
ห้องปฏิบัติการ	1@?1
ห้องสมุด	1@?1
ห้างหุ้นส่วน	1@?1
องค์การ	1@?1
อนุบาล	1@D1
อนุปริญญา	1@[1
ออนไลน์	1@U1
อาคาร	1@J1
อาจารย์	1@@1
อาชีวศึกษา	1@D1
อาสาสมัคร	1@@1
อําเภอ	1@J1
เกรด	1@F1
เกรดเฉลี่ย	1@F1
เกียรติคุณ	1@B1
เกียรตินิยม	1@F1
เกียรตินิยมอันดับ	1@F1
เกียรติบัตร	1A22
เขต	1@J1
เจ้าของ	1@@1
เจ้าของภาษา	1@i1
เจ้าหน้าที่	1@@1
เชฟ	1@@1
เชี่ยวชาญ	1@P2
เชี่ยวชาญมาก	1A41
เดือน	1A51
เทคนิค	1@D1
เทศบาล	1@?1
เบื้องต้น	1@e2
เพศชาย	1@L1
เพศหญิง	1A11
เภสัชกร	1@@1
เรซูเม่	1@\1
เริ่มต้น	1A61
เลขที่	1@J1
เลขานุการ	1@@1
เล็กน้อย	1@W1
เหรียญ	1@B1
เหรียญทอง	1@B1
เอก	1@h1
แขวง	1@J1
แต่งงานแล้ว	1A01
แผนก	1A72
แพทย์	1@@1
แม่บ้าน	1@@1
โครงการ	1@M1
โปรเจกต์	1@M1
โปรแกรมเมอร์	1@@1
โรงงาน	1@?1
โรงพยาบาล	1@?1
โรงเรียน	1@D1
โรงเรียนประถม	1@D1
โรงเรียนมัธยม	1@D1
โรงแรม	1@?1
โล่	1@B1
โสด	1A01
ใบขับขี่	1@Y1
ใบประกอบวิชาชีพ	1@Y1
ใบรับรอง	1@Y1
ใบอนุญาต	1@Y1
ấp	0@_1
ở	1A91
ủy ban	0:`1
および	1A:1
から	1A;3
か月	1A>1
と	1A:1
にて	1A?1
に勤務	1A?1
まで	1A@2
より	1AB2
アシスタント	1AD1
アナリスト	1AD1
アパート	1AE1
アルバイト	1AD1
アーキテクト	1AD1
インターン	1AD1
エキスパート	1AF1
エンジニア	1AD1
オペレーター	1AD1
オンライン	1AG1
カフェ	0`Y1
カメラマン	1AD1
カ月	1A>1
クリニック	0`Y1
グループ	1AH2
コンサルタント	1AD1
コンテスト	1AJ1
コース	1AK1
コーポ	1AE1
コーポレーション	0`Y1
サブリーダー	1AD1
サービス	0`Y1
シェフ	1AD1
システムズ	0`Y1
スクラムマスター	1AD1
スタジオ	0`Y1
スタッフ	1AD1
セミナー	1AL1
センター	1AM1
ソリューションズ	0`Y1
チェーン	0`Y1
チーフ	1AD1
チーム	1AM1
テクノロジーズ	0`Y1
テレビ	0`Y1
テレワーク	1AG1
ディレクター	1AD1
デザイナー	1AD1
ネイティブ	1AN1
ネイティブレベル	1AN1
ハイツ	1AE1
ハングル検定	0o21
バイリンガル	1AN1
パート	1AD1
ビジネスレベル	1AO1
ビジネス上級	1AO1
フルリモート	1AG1
プランナー	1AD1
プログラマ	1AD1
プログラマー	1AD1
プロジェクト	1AP1
プロジェクトマネージャー	1AD1
プロジェクト名	1AP1
プロダクトオーナー	1AD1
プロデューサー	1AD1
ページ	1AQ1
ホテル	0`Y1
ホールディングス	0`Y1
ポスター発表	1AR1
マネジャー	1AD1
マネージャー	1AD1
マンション	1AE1
ユニット	1AM1
ライター	1AD1
リモート	1AG1
リーダー	1AD1
レジュメ	1AS1
レストラン	0`Y1
ヵ月	1A>1
ヶ月	1A>1
一本	1AT1
一等奖	1AU1
一級	00Q1
一级乙等	1AV1
一级建造师	1AW1
一级甲等	1AV1
一般	1AX2
一般社団法人	0`Y1
一身上の都合により退職	1AZ1
丁目	1AE1
三好学生	1AU1
三專	1A[1
三等奖	1AU1
三級	00Q1
三级	1AV1
上級	1A\2
不動産	0`Y1
与	1A^1
专业	1A_1
专业八级	1A`1
专业四级	1AV1
专业排名	1Aa1
专八	1AV1
专利	1Ab1
专升本	1AT1
专员	1Ac1
专四	1AV1
专家	1Ad1
专家级	1Ad1
专硕	1Ae1
专科	1Af1
专科学校	1Ag1
专著	1Ab1
丙級	1Ah1
业务员	1Ac1
个人履历	1Ai1
个人简历	1Ai1
个月	1Aj1
中	1Ak1
中上	1Al1
中上級	1Am1
中专	1An2
中台	1B01
中国語検定	0o21
中学	1Ag1
中学校	1B11
中學	1B21
中心	1B32
中技	1B51
中文履歷	1B61
中文简历	1Ai1
中等	1B72
中級	1B94
中级	1B=2
中级会计	1AW1
中级职称	1AW1
中退	1B?1
中途退学	1B?1
中高級	1Al1
中高级	1B@1
为止	1BA1
主任	1BB3
主任技術者	00Q1
主修	1BE2
主席	1Ac1
主幹	1AD1
主播	1Ac1
主査	1AD1
主管	1BG2
主編	1BI1
主编	1Ac1
乙級	1Ah1
乡	1BJ1
书记	1Ac1
书院	1Ag1
了解	1BK2
予定	1BM1
事业单位	1BN1
事业群	1B01
事业部	1B01
事务所	1BN1
事務	1AD1
事務員	1AD1
事務所	1BO2
事業本部	1AM1
事業部	1BQ2
二專	1A[1
二技	1BS1
二本	1AT1
二等奖	1AU1
二級	00Q1
二级乙等	1AV1
二级建造师	1AW1
二级甲等	1AV1
互动	1BN1
互联网	1BN1
五專	1A[1
亚军	1AU1
亞軍	1BT1
交付	1BU1
交易员	1Ac1
产品助理	1Ac1
产品经理	1Ac1
产品部	1B01
人事	1BV2
人力資源部	1BX1
人力资源管理师	1AW1
人力资源部	1B01
今	1BY3
介護福祉士	1AD1
从	1B\1
从业资格	1AW1
从业资格证	1AW1
代表	1BV2
代表取締役	1AD1
以上	1B]1
以來	1B^1
以来	1B_1
以降	1B`1
任职于	1Ba1
任職於	1Bb1
企劃	1BI1
企業	1Bc1
企画	1AD1
优秀	1Bd2
优秀共青团员	1AU1
优秀员工	1AU1
优秀团员	1AU1
优秀奖	1AU1
优秀学生	1AU1
优秀学生干部	1AU1
优秀干部	1AU1
优秀教师	1AU1
优秀毕业生	1AU1
会使用	1Bf1
会社	0`Y1
会計士	1AD1
会计	1Ac1
会议论文	1Ab1
会长	1Ac1
传媒	1BN1
作家	1Ac1
作業主任者	00Q1
作者	1Ac1
佳作	1Bg2
供职于	1Ba1
係	1AM1
係長	1AD1
保安	1Ac1
保洁	1Ac1
保育園	1B11
保育士	1AD1
保险	1BN1
保険	0`Y1
保險	1Bc1
信息技术	1BN1
修了	1Bi3
修了見込み	1Bl2
修了証	00Q1
修士	1Bn1
修士号	1Bn1
修士課程	1Bn1
個人履歷	1B61
個人簡歷	1B61
個月	1Bo1
傳媒	1Bc1
優勝	1AJ1
優秀	1C01
優秀賞	1AJ1
優等	1BT1
先进个人	1AU1
先进工作者	1AU1
免許	00Q1
免許状	00Q1
党校	1Ag1
入団	1C11
入围	1AU1
入圍	1BT1
入学	1C22
入學	1C41
入局	1C11
入庁	1C11
入所	1C11
入社	1C22
入职	1C51
入職	1C62
入行	1C11
入賞	1AJ1
入選	1AJ1
入門	1C84
入门	1C<2
全日制本科	1AT1
全栈	1Ac1
全民英檢	1C>1
公司	1B32
六级	1AV1
共著	1AR1
兼职	1Ac1
冠军	1AU1
冠軍	1BT1
冬	1C?3
冬天	1CB2
冬季	1C?3
准教授	1AD1
出版	1CD5
出版公司	1Bc1
出版社	1B32
出纳	1Ac1
分享	1Ab1
分公司	1B32
分析师	1Ac1
分析師	1BI1
分校	1CI2
分院	1B01
创业公司	1BN1
创始人	1Ac1
初中	1An2
初心者	1CK1
初級	1CL4
初級レベル	1CP1
初级	1CQ2
初级会计	1AW1
到	1CS2
到现在	1CU1
到現在	1CV1
到目前	1CU1
到職	1C41
制作人	1Ac1
制药	1BN1
前台	1Ac1
前端	1BG2
剪辑师	1Ac1
副學士	1A[1
副店長	1AD1
副总	1Ac1
副教授	1Ac1
副理	1BI1
創業	1C11
創辦人	1BI1
助手	1BG2
助教	1BB3
助理	1BG2
区	1CW2
区役所	0`Y1
医师	1Ac1
医師	1AD1
医生	1Ac1
医疗	1BN1
医療法人	0`Y1
医科大学	1Ag1
医院	1BN1
區	1CY1
十佳	1AU1
半導體	1Bc1
协会	1BN1
卒業	1CZ2
卒業予定	1BM1
卒業見込み	1Bl2
協会	0`Y1
協會	1Bc1
協理	1BI1
单元	1BJ1
单身	1C\1
単位取得退学	1B?1
博士	1C]3
博士前期課程	1Bn1
博士号	1C`1
博士后	1Ca1
博士後期課程	1C`1
博士班	1Cb1
博士研究生	1Ca1
博士課程	1C`1
印刷	0`Y1
厂	1BN1
厨师	1Ac1
县	1BJ1
及	1Cc2
及び	1A:1
双学士	1AT1
双硕士	1Ae1
双语	1Ce1
发布	1Ab1
发明专利	1Ab1
发表	1Ab1
取得	1Cf4
取得済み	1BU1
取締役	1AD1
受講	1BU1
受講修了	1BU1
受賞	1AJ1
受験	1BU1
口頭発表	1AR1
可作为工作语言	1A`1
可日常交流	1Cj1
号	1Ck3
号室	1AE1
司書	1AD1
司机	1Ac1
司法考试	1AW1
合伙人	1Ac1
合同会社	0`Y1
合夥人	1BI1
合格	1Cn2
合格証取得	1BU1
合格證	1Ah1
合格证	1AW1
合資会社	0`Y1
后端	1Ac1
周	1D01
和	1Cc2
咖啡	1BN1
咨询	1BN1
咨询师	1Ac1
商事	0`Y1
商务流利	1A`1
商務流利	1C01
商学院	1Ag1
商店	0`Y1
商行	1Bc1
單身	1D11
営業	1AD1
営業部	1AM1
四技	1BS1
四级	1AV1
团队	1B01
园长	1Ac1
国家二级	1AW1
国際会議	1AR1
國中	1B21
國際	1Bc1
團隊	1BX1
在学中	1D21
在學	1CV1
在宅	1AG1
在籍中	1D21
在线	1D31
在职	1CU1
在职研究生	1Ae1
在職	1CV1
在職中	1D42
在读	1CU1
地产	1BN1
均分	1Aa1
執照	1Ah1
執筆	1AR1
執行役員	1AD1
執行長	1BI1
培訓	1D61
培訓班	1D61
培训	1D71
培训师	1Ac1
培训机构	1BN1
培训班	1D71
基本	1D84
基本情報技術者	00Q1
基础	1CQ2
基础平台部	1B01
基礎	1CL4
基礎レベル	1CP1
基金	1BN1
基金會	1Bc1
堪能	1D<1
報社	1Bc1
处	1B01
夏	1D=3
夏天	1D@2
夏季	1D=3
夏期	1DB1
外企	1BN1
多益	1C>1
夜大	1Ag1
大专	1Af1
大卒	1DC1
大厦	1BJ1
大学	1DD2
大学专科	1Af1
大学本科	1AT1
大学校	1B11
大学英语六级	1AV1
大学英语四级	1AV1
大学院	1B11
大学院修士	1Bn1
大學	1B21
大學部	1BS1
大工	1AD1
大賞	1AJ1
大賽	1BT1
大赛	1AU1
大道	1DF2
天	1DH2
契約社員	1AD1
奖	1AU1
奖学金	1AU1
奖项	1AU1
奨励賞	1AJ1
奨学金	1AJ1
女	1DJ3
女中	1B21
女子大学	1B11
女性	1DJ3
委员	1Ac1
委员会	1BN1
委員會	1Bc1
季军	1AU1
季軍	1BT1
学习中	1DM1
学会	1AR1
学会誌	1AR1
学分	1Aa1
学刊	1Ab1
学園	1B11
学士	1DN2
学士号	1DC1
学士学位	1AT1
学士課程	1DC1
学徒	1Ac1
学报	1Ab1
学校	1DD2
学校法人	0`Y1
学硕	1Ae1
学科	1DP2
学習中	1DR1
学芸員	1AD1
学部	1DP2
学部卒	1DC1
学院	1DD2
學分	1DS1
學報	1DT1
學士	1BS1
學士學位	1BS1
學校	1B21
學系	1DU2
學院	1B21
宅地建物取引士	00Q1
实业	1BN1
实习生	1Ac1
实用新型	1Ab1
实验室	1B01
実務レベル	1DW1
実務経験あり	1DW1
実用英語技能検定	0o21
审核员	1Ac1
审计	1Ac1
客户经理	1Ac1
客服	1BG2
室	1DX5
室長	1AD1
寄稿	1AR1
寒假	1CB2
實業	1Bc1
實習生	1BI1
實驗室	1BX1
导游	1Ac1
导演	1Ac1
导购	1Ac1
専修	1AK1
専修学校	1B11
専攻	1AK1
専門士	1D]1
専門学校	1B11
専門家レベル	1AF1
專利	1DT1
專員	1BI1
專家	1D^1
專書	1DT1
專案	1D_1
專案名稱	1D_1
專案經理	1BI1
專業	1D`1
專欄	1DT1
專科	1A[1
專科學校	1B21
專題	1D_1
導遊	1BI1
小区	1BJ1
小学	1Ag1
小学校	1B11
小學	1B21
小組	1BX1
小组	1B01
就任	1C11
就業中	1D21
就职于	1Ba1
就職	1C11
就職於	1Bb1
就讀中	1CV1
局	1Da3
居家办公	1D31
履历	1Ai1
履历表	1Ai1
履歴書	1AS1
履歷	1B61
履歷書	1B61
履歷表	1B61
工作室	1B32
工作语言	1A`1
工厂	1BN1
工商管理硕士	1Ae1
工場	0`Y1
工学部	1AK1
工廠	1Bc1
工房	0`Y1
工業	0`Y1
工程专业	1A_1
工程局	1BN1
工程师	1Ac1
工程師	1BI1
工讀生	1BI1
已婚	1Dd2
已婚已育	1C\1
已婚未育	1C\1
巷	1DF2
市	1Df3
市场部	1B01
市役所	0`Y1
师范	1Ag1
席次	1Di1
干事	1Ac1
干部	1Ac1
平台	1BN1
平均分	1Aa1
平均成績	1DS1
平均成绩	1Aa1
平均绩点	1Aa1
年	1Dj3
年間	1Dm1
幹事	1BI1
幹部	1BI1
幼儿园	1Ag1
幼兒園	1B21
幼稚園	1B11
庁	0`Y1
広報	1AD1
应届	1Dn1
应届毕业	1Dn1
店	0`Y1
店员	1Ac1
店員	1BI1
店長	1Do2
店长	1Ac1
府	1AE1
廃業	1AZ1
廚師	1BI1
建筑	1BN1
建筑师	1Ac1
建築士	1AD1
建設	0`Y1
开发	1Ac1
开始	1B_1
弁護士	1AD1
弄	1DF2
弟子	1AD1
当前	1CU1
役所	0`Y1
律师	1Ac1
律師	1BI1
後端	1BI1
得意	1E11
得獎	1BT1
從	1E21
志工	1BI1
志愿者	1Ac1
応用情報技術者	00Q1
快递员	1Ac1
总工	1Ac1
总监	1Ac1
总经理	1Ac1
总裁	1Ac1
情報処理技術者	00Q1
應屆	1E31
應屆畢業	1E31
成績	1E42
成绩	1Aa1
我的简历	1Ai1
所長	1AD1
托业	1AV1
托福	1E62
执业医师	1AW1
执业护士	1AW1
执业资格	1AW1
执照	1AW1
技师	1Ac1
技師	1Do2
技术员	1Ac1
技术支持	1Ac1
技术部	1B01
技校	1An2
技能士	00Q1
技能講習	00Q1
技術員	1BI1
技術士	1Ah1
技術學院	1B21
技術者	1AD1
技術者試験	00Q1
技術部	1BQ2
技術長	1BI1
投资	1BN1
投资经理	1Ac1
护士	1Ac1
护师	1Ac1
报社	1BN1
担当	1AD1
拟	1Dn1
指導員	1AD1
掌握	1E82
排名	1E:2
採購	1BI1
控股	1BN1
掲載	1AR1
提名	1AU1
提名奖	1AU1
摄影师	1Ac1
擅長	1E<1
擅长	1E=1
操作员	1Ac1
攝影師	1BI1
支店	0`Y1
支社	0`Y1
支配人	1AD1
收银员	1Ac1
放送	0`Y1
政府	1B32
教員	1AD1
教师	1Ac1
教师资格证	1AW1
教師	1BI1
教授	1BB3
教材	1Ab1
教研室	1B01
教练	1Ac1
教育科技	1BN1
教諭	1AD1
敬具	1B]1
敬礼	1E>1
敬禮	1E?1
数据分析	1Ac1
整備士	1AD1
數位	1Bc1
文化	1BN1
文员	1Ac1
文員	1BI1
文章	1E@2
料理長	1AD1
新聞社	0`Y1
方向	1A_1
施工员	1Ac1
旅館	0`Y1
既婚	1EB1
日	1EC3
日常交流	1Cj1
日常会話	1EF1
日常会話レベル	1EF1
日常会话	1Cj1
日常會話	1Ak1
日常溝通	1Ak1
日本語能力試験	0o21
日本語能力試驗	1C>1
日檢	1C>1
日语一级	1AV1
日语能力考试	1AV1
日間	1EG1
星期	1EH2
春	1EJ3
春天	1EM2
春季	1EJ3
普考	1Ah1
普通	1Ak1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1AV1
普通话证书	1AW1
暑假	1D@2
暑期	1D@2
書卷獎	1BT1
最優秀	1AJ1
最優秀賞	1AJ1
會計	1BI1
會長	1BI1
月	1EO2
有	1EQ1
有限会社	0`Y1
有限公司	1B32
有限责任公司	1BN1
服务员	1Ac1
期刊	1E@2
木工	1AD1
未婚	1ER3
本社	0`Y1
本科	1EU2
本部	1AM1
机构	1BN1
杂志	1Ab1
村	1Df3
架构师	1Ac1
架構師	1BI1
栄養士	1AD1
标兵	1AU1
栋	1BJ1
校区	1Ag1
校长	1Ac1
株	1EW2
株式会社	0`Y1
核心期刊	1Ab1
案件	1AP1
案件名	1AP1
案例	1EY1
检验员	1Ac1
検定	00Q1
業務	1BI1
業務経歴書	1AS1
業務部	1BX1
楼	1BJ1
榮譽	1BT1
樓	1CY1
檢定	1Ah1
止	1EZ2
正社員	1AD1
此致	1E\2
此致敬礼	1E>1
此致敬禮	1E?1
段	1CY1
母国語	1AN1
母語	1E^2
母语	1Ce1
母语水平	1Ce1
比賽	1BT1
比赛	1AU1
毕业	1E`1
求职简历	1Ai1
汽车	1BN1
法人	0`Y1
法律职业资格	1AW1
注会	1AW1
注册会计师	1AW1
派遣社員	1AD1
流利	1Ea2
流利沟通	1A`1
流暢	1Ec2
流畅	1A`1
测试	1Ac1
深入掌握	1Ad1
満期退学	1B?1
準優勝	1AJ1
準学士	1D]1
演講	1DT1
演讲	1Ab1
漢検	0o21
為止	1Ee1
焊工	1Ac1
熟悉	1Ef3
熟悉日常交流	1Cj1
熟知	1Ei1
熟練	1Ej3
熟練使用	1E<1
熟练	1Bd2
熟练使用	1E=1
熟练掌握	1E=1
熟练运用	1E=1
版主	1Ac1
物业	1BN1
物流	1B32
物産	0`Y1
特優	1BT1
特待生	1AJ1
特等奖	1AU1
特許	1AR1
独身	1EB1
獎	1BT1
獎學金	1BT1
獲得	1Em1
獲獎	1En2
现今	1CU1
现在	1CU1
班主任	1Ac1
班排名	1DS1
班長	1AD1
班长	1Ac1
現在	1D42
現在に至る	1D21
現職	1D21
理事	1BI1
理工	1Ag1
生物	1BN1
產品經理	1BI1
產品部	1BX1
电力	1BN1
电商	1BN1
电大	1Ag1
电工	1Ac1
电视台	1BN1
男	1F03
男性	1F03
町	1AE1
畢業	1F31
略懂	1F42
番	1AE1
番地	1AE1
病院	0`Y1
発表	1AR1
登壇	1AR1
發表	1DT1
监理	1Ac1
監督	1AD1
目前	1F62
直到现在	1CU1
直博	1Ca1
省	1F83
看護師	1AD1
県	1AE1
県庁	0`Y1
着任	1C11
督導	1BI1
瞭解	1F;1
短大	1B11
短期大学	1B11
短期大学士	1D]1
研修	1AL1
研修班	1D71
研发	1Ac1
研发部	1B01
研發部	1BX1
研究助理	1BI1
研究员	1Ac1
研究員	1Do2
研究室	1AM1
研究所	1F<4
研究生	1F@2
研究生院	1Ag1
研究科	1DP2
研究院	1B32
研習	1D61
研習營	1D61
研討會	1DT1
硕士	1Ae1
硕士学位	1Ae1
硕士研究生	1Ae1
碩士	1FB1
碩士班	1FB1
社	1EQ1
社会福祉法人	0`Y1
社員	1AD1
社長	1Do2
社长	1Ac1
离异	1C\1
离职	1E`1
秋	1FC3
秋天	1FF2
秋季	1FC3
科	1FH4
科员	1Ac1
科学与技术	1A_1
科学家	1Ac1
科學家	1BI1
科室	1B01
科技	1B32
科技大學	1B21
科研助理	1Ac1
科系	1D`1
科長	1BI1
秘书	1Ac1
秘书长	1Ac1
秘書	1Do2
称号	1AU1
移动	1BN1
程序员	1Ac1
程式設計師	1BI1
稍懂	1FL1
税理士	1AD1
站点负责人	1Ac1
站长	1Ac1
竞赛	1AU1
競賽	1BT1
第	1FM1
第一作者	1Ab1
第一名	1FN2
第一語言	1FP1
第一语言	1Ce1
第三名	1FN2
第二作者	1Ab1
第二名	1FN2
策划	1Ac1
简单交流	1FQ1
简单会话	1FQ1
简历	1Ai1
箇月	1A>1
算法	1Ac1
管培生	1Ac1
管理员	1Ac1
管理者	00Q1
簡歷	1B61
簿記	00Q1
精熟	1C01
精算师	1Ac1
精通	1FR5
系	1BE2
系排名	1DS1
系统架构设计师	1AW1
紀要	1AR1
約聘	1BI1
組	1FW2
組合	0`Y1
組長	1BI1
経歴書	1AS1
経理	1AD1
結業	1F31
經理	1BI1
継続中	1D21
総務	1AD1
線上	1FY1
編入	1C11
編入学	1C11
編輯	1BI1
編集者	1AD1
縣	1CY1
總監	1BI1
總經理	1BI1
總編輯	1BI1
线上	1D31
组	1B01
组长	1Ac1
经理	1Ac1
经纪人	1Ac1
结业	1E`1
统招本科	1AT1
绩点	1Aa1
维修工	1Ac1
综合排名	1Aa1
编辑	1Ac1
网络	1BN1
美容师	1Ac1
美容師	1AD1
美工	1Ac1
翻訳者	1AD1
翻譯	1BI1
翻译	1Ac1
老师	1Ac1
老師	1BI1
考取	1FZ2
职业技术学院	1Ag1
职业资格	1AW1
职校	1Ag1
职高	1An2
職人	1AD1
職務経歴書	1AS1
職業訓練校	1B11
職長	1AD1
肄业	1F\1
肄業	1F]1
股份有限公司	1B32
能够使用	1Ei1
能源	1BN1
自	1F^4
自治区	1BJ1
自考本科	1AT1
至	1CS2
至今	1BY3
至现在	1CU1
至現在	1D21
至目前	1F62
與	1Fb1
良好	1Fc5
花园	1BJ1
英検	0o21
英檢	1C>1
英语六级	1AV1
英语四级	1AV1
荣获	1AU1
荣誉称号	1AU1
药师	1Ac1
药房	1BN1
获取	1Fh1
获奖	1Fi2
获得	1Fh1
著作	1E@2
著書	1AR1
董事長	1BI1
董事长	1Ac1
薬剤師	1AD1
薬局	0`Y1
藥局	1Bc1
藥師	1BI1
處	1BX1
處長	1BI1
號	1Fk2
行政	1Ac1
街	1DF2
街道	1BJ1
表彰	1AJ1
表彰状	1AJ1
製作所	0`Y1
製薬	0`Y1
襄理	1BI1
見習い	1AD1
見込	1BM1
見込み	1BM1
见习	1Ac1
规划师	1Ac1
計畫案	1D_1
計算	0`Y1
訓練校	1B11
訓練營	1D61
記事	1AR1
記者	1Do2
設立	1C11
設計師	1BI1
診所	1Bc1
診療所	0`Y1
証券	0`Y1
評定平均	1Di1
認定	00Q1
認定証	00Q1
認證	1Ah1
課	1BQ2
課長	1Do2
調理師	1AD1
論文	1Fm2
論文誌	1AR1
諮商師	1BI1
講師	1Do2
講座	1Fo3
講演	1AR1
講習	1AL1
講習会	1AL1
證	1Ah1
證券	1Bc1
證書	1Ah1
證照	1Ah1
警備員	1AD1
譯著	1DT1
護士	1BI1
護理師	1BI1
计算机一级	1AW1
计算机二级	1AW1
认证	1AW1
训练营	1D71
记者	1Ac1
讲义	1Ab1
讲师	1Ac1
讲座	1D71
讲解员	1Ac1
论文	1Ab1
设计师	1Ac1
设计院	1BN1
证	1AW1
证书	1AW1
证券	1BN1
评审	1Ac1
诊所	1BN1
译著	1Ab1
课题	1EY1
負責人	1BI1
財	1EQ1
財務部	1BX1
財団法人	0`Y1
販売	1AD1
販売員	1AD1
貿易	1Bc1
資格	1G22
資訊	1Bc1
賞	1AJ1
负责人	1Ac1
财务	1Ac1
财务部	1B01
质检员	1Ac1
贸易	1BN1
资本	1BN1
资格证	1AW1
资格证书	1AW1
起	1G44
超市	1B32
路	1DF2
軟體	1Bc1
転入学	1C11
転出	1AZ1
転職	1C11
輔修	1D`1
车间	1B01
软件	1BN1
软件著作权	1Ab1
软考	1AW1
较好	1B@1
辅修	1A_1
辅导员	1Ac1
迄今	1F62
运维	1Ac1
运营	1Ac1
进修班	1D71
远程	1D31
退任	1AZ1
退団	1AZ1
退学	1G82
退學	1F]1
退所	1AZ1
退社	1AZ1
退職	1AZ1
通信	1BN1
通訳	1AD1
通讯作者	1Ab1
通过	1Fh1
通過	1Em1
造价员	1Ac1
連載	1AR1
週	1G:1
週間	1G;1
運転手	1AD1
運輸	0`Y1
道	1AE1
遠端	1FY1
遠距	1FY1
郡	1AE1
部	1G<3
部長	1Do2
部长	1Ac1
部門	1BQ2
部门	1B01
都	1AE1
鄉	1CY1
配達員	1AD1
酒店	1BN1
醫師	1BI1
醫院	1Bc1
采购	1Ac1
里	1CY1
金メダル	1AJ1
金奖	1AU1
金牌	1FN2
金獎	1BT1
金融	1Bc1
金賞	1AJ1
鉄道	0`Y1
銀牌	1BT1
銀獎	1BT1
銀行	1BO2
銀賞	1AJ1
銅牌	1BT1
銅獎	1BT1
銅賞	1AJ1
鎮	1CY1
铜奖	1AU1
铜牌	1AU1
银奖	1AU1
银牌	1AU1
银行	1BN1
销售	1Ac1
销售部	1B01
镇	1BJ1
門市	1Bc1
閉業	1AZ1
開始	1B^1
開業	1C11
開発者	1AD1
開発部	1AM1
開發	1BI1
门店	1BN1
队长	1Ac1
附中	1CI2
院长	1Ac1
陪伴志工	1BI1
隊長	1BI1
雅思	1E62
集团	1BN1
集團	1Bc1
雑誌	1AR1
雙語	1FP1
雜誌	1DT1
離婚	1D11
離職	1G?2
零售	1BN1
電子	1Bc1
電機	0`Y1
電視台	1Bc1
非常熟练	1Ad1
頁	1GA1
項目	1D_1
預期	1E31
預計	1E31
顧問	1GB3
页	1FM1
项目	1EY1
项目名称	1EY1
项目经历	1EY1
项目经理	1Ac1
项目部	1B01
顾问	1Ac1
预期	1Dn1
预计	1Dn1
预计毕业	1Dn1
领班	1Ac1
飯店	1Bc1
養成所	1B11
餐厅	1BN1
餐廳	1Bc1
館員	1BI1
馆员	1Ac1
首席	1Ac1
首獎	1BT1
駕照	1Ah1
驾照	1AW1
驾驶证	1AW1
高中	1GE4
高中毕业	1B51
高中畢業	1GI1
高卒	1GJ1
高商	1B21
高専	1B11
高工	1B21
高度専門士	1D]1
高校	1B11
高校卒業	1GJ1
高等专科	1Af1
高等学校	1B11
高等専門学校	1B11
高等技術専門校	1B11
高級	1GK2
高級中學	1B21
高級文憑	1A[1
高级	1Bd2
高级职称	1AW1
高考及格	1Ah1
高职	1Af1
高職	1GM2
가을	1GO1
가을학기	1GO1
간호사	1GP1
감정평가사	1GP1
강사	1GP1
강연	1GQ1
강좌	1GR1
개발부	1GS1
개발자	1GP1
개발팀	1GS1
개월	1GT1
건설	1GU1
건축사	1GP1
검정고시	1GV1
게재	1GQ1
겨울	1GW1
겨울학기	1GW1
경력기술서	1GX1
경진대회	00S1
계열	1GY1
고급	1GZ2
고등학교	1G\1
고등학교졸업	1GV1
고졸	1GV1
공고	1G\1
공단	1GU1
공로상	00S1
공모전	00S1
공사	1GU1
공인	00R1
공장	1GU1
공저	1GQ1
과	1G]2
과장	1GP1
과제	1G_1
관리부	1GS1
관리사	1G`2
관리자	1GP1
광역시	1Gb1
교사	1GP1
교수	1GP1
교육과정	1GR1
교육원	1G\1
구	1Gb1
구청	1GU1
군	1Gb1
그룹	1Gc2
그룹장	1GP1
금메달	00S1
금상	00S1
기고	1GQ1
기능사	00R1
기사	1Ge2
기술부	1GS1
기술자	1GP1
기업	1GU1
기자	1GP1
기초	1Gg2
기초회화	1Gi1
기혼	1Gj1
기획부	1GS1
기획자	1GP1
길	1Gb1
까지	1Gk2
끝	1Gm1
남	1Gn1
남성	1Gn1
남자	1Gn1
네이티브	1Go1
년	1H01
년간	1H01
노무사	1GP1
논문	1GQ1
능숙	1H11
능숙함	1H21
능통	1H31
단장	1GP1
담당	1GP1
담당자	1GP1
대리	1GP1
대상	00S1
대표	1GP1
대표이사	1GP1
대학	1G\1
대학교	1G\1
대학원	1G\1
도	1Gb1
동	1Gb1
동상	00S1
등재	1GQ1
디렉터	1GP1
디자이너	1GP1
디자인부	1GS1
랩스	1GU1
레주메	1GX1
로	1Gb1
리	1Gb1
리더	1GP1
마케터	1GP1
마케팅부	1GS1
마케팅팀	1GS1
마트	1GU1
매니저	1GP1
면	1Gb1
면허	00R1
면허증	00R1
모국어	1Go1
물리치료사	1GP1
물산	1GU1
미용사	1GP1
미혼	1Gj1
및	1H41
바리스타	1GP1
박사	1H51
박사과정	1H51
박사수료	1H51
박사학위	1H51
발표	1GQ1
방송국	1GU1
배관공	1GP1
백화점	1GU1
번길	1Gb1
번역가	1GP1
번지	1Gb1
법무사	1GP1
법인	1GU1
변리사	1GP1
변호사	1GP1
병원	1GU1
보통	1H62
보험	1GU1
복수전공	1GY1
본부	1GS1
본부장	1GP1
본사	1GU1
봄	1H81
봄학기	1H81
봉사자	1GP1
부문	1GS1
부서	1GS1
부장	1GP1
부전공	1GY1
부터	1H92
부트캠프	1G\1
부회장	1GP1
분석가	1GP1
비서	1GP1
비즈니스	1H;1
비즈니스수준	1H;1
비즈니스회화	1H;1
사	1H<1
사무소	1GU1
사서	1GP1
사업부	1GS1
사원	1GP1
사진작가	1GP1
사회복지사	1GP1
산업	1GU1
산업기사	00R1
상	1H=2
상고	1G\1
상급	1GZ2
상담사	1GP1
생산부	1GS1
서점	1GU1
석사	1H?1
석사과정	1H?1
석사수료	1H?1
석사학위	1H?1
석차	1H@1
선임	1GP1
설계사	1GP1
성적	1H@1
세무사	1GP1
세미나	1GR1
센터	1Gc2
셰프	1GP1
소장	1GP1
소프트	1GU1
솔루션	1GU1
수료	1HA2
수료예정	1HC1
수료증	00R1
수상	00S1
수석	1GP1
수의사	1GP1
스쿨	1G\1
스타트업	1GU1
스태프	1GP1
스튜디오	1GU1
스페셜리스트	1GP1
승무원	1GP1
시	1Gb1
시스템	1GU1
시청	1GU1
식당	1GU1
신hsk	1HD1
신문사	1GU1
실	1GS1
실장	1GP1
아르바이트	1GP1
아이엘츠	1HD1
아카데미	1G\1
아키텍트	1GP1
아파트	1Gb1
알바	1GP1
애널리스트	1GP1
약국	1GU1
약사	1GP1
양성과정	1GR1
에디터	1GP1
에서	1HE1
에이전시	1GU1
엔지니어	1GP1
엔터테인먼트	1GU1
여	1HF1
여고	1G\1
여대	1G\1
여름	1HG1
여름학기	1HG1
여성	1HF1
여자	1HF1
연구소	1GU1
연구실	1GS1
연구원	1HH2
연수	1GR1
연수원	1G\1
영양사	1GP1
영업	1GP1
영업부	1GS1
예상	1HC1
예정	1HC1
오픽	1HD1
온라인	1HJ1
와	1H41
외고	1G\1
요리사	1GP1
용접공	1GP1
우수	1HK2
우수상	00S1
우승	00S1
운영자	1GP1
운영진	1GP1
운전면허	00R1
운전원	1GP1
원격	1HJ1
원어민	1Go1
월	1GT1
유	1H<1
유창	1H;1
유치원	1G\1
유한회사	1GU1
은상	00S1
은행	1GU1
읍	1Gb1
의사	1GP1
의원	1GU1
이래	1HM1
이력서	1GX1
이사	1GP1
이상	1Gm1
이중언어	1Go1
이혼	1Gj1
이후	1HN2
인사부	1GS1
인증	00R1
인턴	1GP1
일	1HP1
일상회화	1HQ1
일상회화가능	1HQ1
입문	1HR2
입사	1HT1
입상	00S1
입선	00S1
입학	1HT1
자격증	00R1
자기소개서	1GX1
자퇴	1HU1
작가	1GP1
작업치료사	1GP1
장려상	00S1
장학금	00S1
재	1H<1
재단	1GU1
재무부	1GS1
재직	1HV1
재직중	1HV1
재택	1HJ1
재택근무	1HJ1
재학	1HV1
재학중	1HV1
저널	1GQ1
저서	1GQ1
전공	1GY1
전문가	1H11
전문대	1G\1
전문대학	1G\1
전문학사	1HW1
전자	1GU1
점장	1GP1
정보처리기사	00R1
정비사	1GP1
제이엘피티	1HD1
조교	1GP1
조리사	1GP1
조수	1GP1
조종사	1GP1
졸업	1HA2
졸업예정	1HX2
주	1HZ3
주식회사	1GU1
주임	1GP1
준우승	00S1
중	1H62
중급	1H62
중상	1H]1
중상급	1H]1
중퇴	1HU1
중학교	1G\1
증권	1GU1
지금	1HV1
지도사	00R1
지원부	1GS1
지점	1GU1
직업전문학교	1G\1
직원	1GP1
진행중	1HV1
쪽	1H^1
차장	1GP1
책임	1GP1
책임자	1GP1
초급	1Gg2
초급회화	1Gi1
초등학교	1G\1
총괄	1GP1
총무	1GP1
총무부	1GS1
최상	1H11
최우수상	00S1
출원	1GQ1
출판	1GQ1
출판사	1GU1
취득	1H_2
취득일	1Ha1
층	1Gb1
치료사	1GP1
카페	1GU1
캠퍼스	1G\1
컨설턴트	1GP1
컴퍼니	1GU1
컴퓨터활용능력	00R1
코디네이터	1GP1
코치	1GP1
테크	1GU1
텝스	1HD1
토스	1HD1
토익	1HD1
토익스피킹	1HD1
토플	1HD1
통역사	1GP1
통역원	1GP1
퇴사	1Hb1
퇴직	1Hb1
투고	1GQ1
트레이너	1GP1
특별상	00S1
특별시	1Gb1
특허	1GQ1
팀	1GS1
팀장	1GP1
파트	1GS1
파트장	1GP1
페이지	1H^1
편입	1HT1
편집자	1GP1
평균학점	1H@1
평점	1H@1
표창	00S1
표창장	00S1
품질부	1GS1
프로그래머	1GP1
프로듀서	1GP1
프로젝트	1G_1
프로젝트명	1G_1
하	1Gg2
학과	1Hc2
학교	1G\1
학부	1Hc2
학사	1He1
학사과정	1He1
학사졸업	1He1
학사학위	1He1
학술대회	1GQ1
학술지	1GQ1
학원	1G\1
학점	1H@1
학회	1GQ1
학회지	1GQ1
한국사능력검정	00R1
합격	1H_2
현재	1HV1
현재까지	1HV1
현재재직중	1HV1
협회	1GU1
호	1Gb1
호텔	1GU1
홀딩스	1GU1
홍보부	1GS1
회계사	1GP1
회사	1GU1
회장	1GP1
회화가능	1HQ1
획득	1Ha1
훈련과정	1GR1
"#, r#"0000\KX^4Pgn`V4X00000000T1:R\PaP000000000000hJU>000000000000000000000000HJmG0000000000000000@Bk4dCFNlJ_:<^OC00000cO>e3bA00000000
0:A10000000000000000hF`IX;DB0000000000000000L5>n000000000000d`\P=3=Q00000000000000000000000000000000l:]O@C=N0000\E61lNRLTDo^<O[5
<jk^000000000000@:LQ00000000lVHk0000LbIi0000d42EdHD9Td`bE0lFP4oQl2C^\8;kY4XYh9_m0000HQFR0000lI_2l:gbHQJDHCYk0000DlOC000000000000
00000000D[1O000000000000lE=`a1ZZ\QkQ00000000000000000000Th<h=3PJ0000000000000B_cl0YRT=`aH[L`Q2L^00000000000000000000000000000000
00000000<L\H000000008oKG000000000000L;3k00000000000000000000000000000000000000000000000000004fo?0000000000000000TSAb<ZfF00000000
0000D:TV000000000000H\HO0000lAN9D2Zd537H000000000MIX0000XBFjPEhi=3Kg0000000000000E3L000000000000PKAUT^Pc00000000hVR=000000000000
0000hSF6000000000000<A9;HNjPli:=00000000Y26S0000000000000000000000000000`=Cl00000YMkP[590000000000000000000000000000\Uk3HBXBh2Yn
0000000000000000000000000000PM1oA0ONl0`L0000000000000000T1KXdYJf0000P>aPhF:j@[@le127000000000000000000000X3MH]]N000000000000`2MJ
HROk0000\7JnTSBbDf]a0T5>0000LjLP000000000000l7jd000000000000\7M:0000@0hLHCQ=PWcUE4;[00000000000000000000LV\7\Q2AdRl@00004X8X0000
0000dP5b0d[SX51T\^J_000000008X==00004heTdfPD8;4n0000@n^G00000000XBCc0000H7<>TOIZ<PjoA48[PL?;00000000TTjA0000d<<\d80J\U?9TkS@0000
87lb000000004:0b`HJQ0000LU1M0000L?gh12\WX?=O\]n200000:L4<>6[0000000041FCd8B>hoHG0000lLg0000000000000000000000000LcNblU^S0000`b3O
00000000dK;F0000`75e0000lPDM00000000dJQcM17;P@[=00000000h>5N0000LU_g00000000<IF3H>L^000000000000<al700000000P>=G8LBa<e3f00000000
0000TPP1DG7M0000<<Ag00000000PKIDTa0j46_P`gkd00000000l7]U0000hQ>:h9[8X?<h000000000000lE0h00000000hG:OhGColohi00000000D1?c06iT`MgU
0000dH:B8<<:PPFa@;e^000000000000`PXP00004fOIH9G]<\YD0La^ha^a8R5QPm6KQ2BhA3m]000000000000PeQ:LhA<@Rg]0K[c00000000Ho7[00004MNQ@Vkj
0000D]EN8C6QdhJH]4U;<<9i0000@^RYP@QA0000000000000000TPEj00000000`5O5HGIfHUT14JEQ00008H5b000000000000h^oNHDnjl4[CT\AB000000000000
000000000000DHcfl6K`PKOKl@KoTK3:0IFhHDR0hTSJPTBT<X`[haGZ02j@T5eiTk[R00000000l@FmHGe8LIHnL_4e0000E02_`o<8\;1i0000@<52dXRcT\F70000
0000XMBe`JEn0000H[YG000000000000=2n34GRV00000000`G\k0000daHd@0=90000000000000000LCM^000000000000`4_SLHBF4SgU@VlS0000hM\H00000000
00000V8_00000000d]>oL^NU0000@86i00000000`5@Wl[kT0000TYZk0000ljPA00000000XK@C\L>?<eaQl>WV@SkJT<3J8T5`Lgo5`;Of@k5b000003mCdL=K<<Fk
DCKg0@P?hHAK<`6Y0000000000000000HX294^9@0000000000000000<0H;00000000X<<1<lU8000f000000000000\>lk<eSNl60mXJN[000000000E<[LZD50000
H7Xe0000D7Dc0000000000000000TkV1`oY0E2`G0000000000000000000000000000E0WLY0lj00000000X6P^0000X_b@D:Vb\3b=e4Fn00000000Dd_900000000
0000DEA`lNELM0i:\HibE1P1hoag0000d04]0000000000000000000000004P^CP_Il0000000000000000@GI5d0X_TGn64JS:\P@J0000PYUkPVZ^00000000@G4f
0000HWBU0XJoh:9KdM0SPP49df3IX@i:8F4`lPI@lPhi0D;Ae06[<E3900000000lhE_<lZ^86o84E=G00000000d34U4RB40000000000000000l5nD\3iilNE?0000
000000000000l`l^0000000082@>P?J90000@Be:PHe5@ibDU4EB000000000000`X?\hhHE0000000000000000D1Pj00000000000000000000000000000000XRfF
0000000000000000`:A?0000HTX1Pd12i1lN00004l[Q000000000000000000004@MZ00000000\2Vo=1mk@6mbLC[\<hS3LO^dXP`0@oUOI2[F00000000Xclg@8=4
L2kJhKGL000000000000h^2X0000000000000000<P3k0000<AD:L6?Od9LZ0000000000000000HHET000000000000000000000000XdFe00000000e1PR00000000
00000000\L1kDV9GTO4[hY=flQWcDRkdTi>7Q1_4db>f\UdV8:26`1:`44X=L6=P51nF0000P7ogHUc`000000000000dKR3`0mD000000000000l12ol=W9lWk:D`f[
H<Ie446>L>L?LDgW<bjmPSGBP8U5@U_G0000d6O7\0lW000000000000000000000000`Y_Q]4TT000000000000LPZShUDaLX[V87iC0A\SDGH80000000000000000
52jR0000<?CI000000000000`LZZ0000000000000000000000000000L_GQ4j4dLU3D00000000L1DR000002g2<5B8000000000000000000000000T?2P8HK>8f\B
e0?F0000000000000000L_1k0000\D8;0000lZ84PRc000000000000000000000X=C200008YWUe2h<000000000000h1Y50000000000004HJZDZ_F000000008Ljc
i4BWT[78D=VK00000000m4NQHd`N000000000000]0Xc0000\M=;D8EehGb8DJd6DgV6X?WEh@6d00000000000000000000@Ib1PG`3DKo54LV?\PB;DWSi0ll^0000
00000000<0:XPIOl@XL30000DC8Dh<:R000000000000000000000000]3W40FE90000140E000000000000I1`<P?lnh<NnLGP?0B@K0000T=8e0000XNio00000000
<3Z60000@YB5\]MPDNhA00000000000000000000<JM<8Ql@PgaC00000000L?POX24k0K_]00000000000000008oce000000000000DDc_X8_`\V1;`iY60000di=a
P@ai0000XN7?0000000000008Wd;0000l<dk\ZAJ@^UOPaiFY3RBDXSM00008@CTH2;N\GHWHN1KL]G2@XYKD4GO`AFh42Q\<[jTda54LkD:<noc0000000000000000
LR1N\7;[0000@;Dlh89m8eMg000000000Okdd@a0d@5DY2@j0000000000004SlN`XEj8d6n000040CO<`g]0000`90\0000<7:609KmXk]>0000P9L<0000LSUf<]Zh
0000512^`1Qld\?B00000000TFRE\@EQ4=aed6fA0000\HQS0000DEUj0000U2S]000000000000l6Nj\Z:`00000000@_k9T<S8<PSU00000000D5BF0000@i`O8Z[l
00000000hY2G0000`NDF0000000000000000000000000000lSiK@hcV00000000000000000000l\XNL616<IF@E0b_0000D\_a0000<C1M@>_C4^BSXc4Im2`_02c2
000000000000000000000000lRTh0000HJULXAPOdToQ`J93Hc1E8g1[M07`HJI^<=5e4`;Q@Ki<00000000000000000@F9`]3N4X:KI1DU00000000000000000000
0000dC?m`k:jm00g000000008AcUhG[DU4SUHOMh0000L>HJ00000000Lb\V00000000`63E074h`H7lT58_@l@ke4Ki4NVR\`_?00000000`i\V00000000dUaS0000
0000lH[\000000000000\0T4D6fc@Io^h`I=H7V[TDE6000000000000DVKQLoEn0000000000008k<8000000000000H6VP000000000000P4]H0000likJHWT_]0TR
TA7n`B<XdEYnTHeV0000\?nO00000000HEWd0000000000000000DkalPd980000<n<o0000DS3ULY3OhlOL000000008d8f50YP0000400MHRI1\j^b00000000DQKE
@o_`l2ZW00000000<3I1<M4E`]L8<UnA0000hA000000X11e4BEQ<E?50000000004D1l8]gdgaU00000000000000004Kb`h16DD66<<8dQhFaF000000000000<B31
000000000000P9fL0000000000000000d_gC0aM]0000lBEZ0@k;DKN\000000004^6:0000hFhf00004bDA00000000000000000000000000000000000000000000
h5A]P1X1<A1ZhR>L<GWC000000004f0MHX@aXN=M0000000000000000000000000000PMf20000000048M]000000000000000000008@]8PZk3hj;j0000L:CH0000
00004L7K0000P5HX00000000000000000G4[E0kSPX5[TCIX0000HG\_00000000`32[0000T:JDLLmbLBdo0000000000000000DVH[0000000000000000LZ@M0000
`8`[D9QJhJ;F8g>Pm4Ce000000000000P:T=XAelhiOF00000000M4IMToYB00008Cj`0000dSDL4nF2hj\Y`k4@P@7JlFYC`oZ20000\f`C8^C30000000000000000
000000000000000000000000PmRe0000@S@=4;mJDY:7@G;>0[2^4k=f<l:0000000000000TB>oe0Gn`Sm]hC[2`4:2d[W700000000000000008bWDm0Ba00000000
00000j060000TdG_00000000H3=K@CY^hN^d0000@0LQdC[GdQgb`UW^TC2O`^cDD4Dk4L3Hl[?n000000000000000000000000@F@nL>Hf`ZDl0000000000000000
0000000000000000000000000000000000000000L2>E00000000dbi_hAbb00000000PIaW@4Hih7k?Toa[00000000@BeOhJA^lMDKl]Ed4o[C0000TDm800000000
0000hdNS00004TbN0000dHC=dUgd<PTj8?^7XZLe`gFo0000000000000000000000000I2DXE[\`3\]0000PIaB<;BKQ0^cI2C@000000000000DUKP0000TI0>8Bl[
0000Hl1H00008KJa0000PNm=00000000XRX<00000000000000008Zh60000@K@SHH6Jl0N;0KZi8:7^DngG0000H:`olBOoLET90000000013Pb0000000000000000
8Ba1hFlj00000000`>h`4GbN0000000000000000000000000000LX4L0000000000000000P<R]00000000X26Nl=H=`LEBHNXm000000000000I2YW000000000000
0000000011fZ0000LP`HhQC<00000SKT00000000\El`<QT40000\LGSP727000000004]Xj00000000\oUa0000D7810000Hbhm0000D[LIX[c30000000000000000
@XeePG3300004\FalGD:T<b]0000dHZ]00000000`DFCTQdT0BS\\ejS@1IJ0000hDLE00000000000000000000\35T523;00004@VGd8HV02fd0000000000000000
0000hY9e000000008A6;d^HK00004\jCla=Q4aIfh8bGdf=SHg274Y`I00GZX68=<dD8Hi<I000000000000hC]300000000@BmA8YWE8]9N4HSH\n6K8:1G\J0PE06=
`IgaY0CHXW2mQ3@H0000@K7`d1]L8=_oD=UllJUk4DoIXQl492mRP0n0=1HE0000l=<FTV@2i157m4SgD>oQY0G>00000hMY0000Po_<<?kllCd1Q37lh<?600000000
hL3a0000LI_I42o1<HMa00000000000000000000hJQ>4IX800008JI@hajGl9?XA1nO<72eDIOD000000000000000000000000000000[6L;MN<P=d<Tk=00000000
LY1V`96b0m;1]274TV^Pd<hD8gj6000003EO`;N_000000000000lh;P000000000000<`JK52KedQ^S000000000000TV?ei31o000000004onZ0000000000000000
0000000000004CO_0000000000000?6j0000d7FU0000X<c5<b><000000000000`S9B000088<e\GRm00000NKD0000X;B=05Xo0j0F000000000000000000000000
0000`ZofL^AY00000000hNLoTEU\X9CD0000l?X_8LMgH0ah\<Q748G[L4UL@ff000000000000000000000000000000000000000004mgW51ALP=:P\o\BY1@\]2`;
l<JbLUmdLL_Q00004df4000000000000@X^Ld\>SPKjJ0000000052o58RoX00000000`SG[0000lNj^@R\G00000000000000000000<:F1dYVh0000000000000000
000000000000D_aG4ed40Glk00000000XQ@I\Nnb00000000000000000000P<YKLP<<830Vh>P:<E`I4QJ4DPS]8U=edXKWP_Vdl3T^0000TgXU00000000H3A@dZGS
dmfX0000l0kn000000000000h6mS49foXVGPdcRC=3lR0000000001gXDH1Cl[VaD\DS83RM000000000000000000004bHW0000000000000000<U[N0000LHS=lXTM
<86Zi2E;HE9d93o@T_iO0000@Bi5dD`60000P[^[4^Yk0000<F=HLJ[@LV:a0000TAAB4Wc38_[W00000Eg^0l^lU33j0000XeXVhXZYXHlELQ63Pg<OT4RE0000@KDE
00004d6Ja4TH0000000081hc00000000P5kI000000000000000000004QN70000000000000J4c000000000000l6<6LKPkh8>5DP\j000000000000000000004YJK
00000000`MLF0000000000000000I2eWHS1l0X[0000000000000000000000000D??nTMHZ00000000000000000000l[`X00000000HjgG00000000000048GCD[NF
00000000`CQMPL0]a0Q[0000000000004<Z_00000000`0F_<A=n0000m3<m0000000000008IGPU0DD4JnQdBoe`<9S8A6KL]aDhnB6d>K100000000h6d0h8b9h1i5
T3H=lT[j000000000000@3Wc`:CbT4H@XN<<\W`oHme_00000000000000008>o0h@Sl@h_K00000000hD]\0Vg;000000000000000000000000000000000000@;V4
0000<jojdVX:000000000000`1MEHMVo54Ni00000000LZhO0WL600000000TjV[00000000i3Oi0000hCPCh=ja\Z2VP[T8`]\4000000000000`:[h0000<l?VA03F
00000000Xm8X0000XS5^DjX3000000000000TB@b0000L:MN000000000000DPocdMafd<@C000000000000@RXL0000HhQK000000000000<@C;HI9]\<CM0QfE4W=e
H]1c@]fd0g>@000000000000000000000000D5^bDBNS4QEOHQ\;4;]Eh<;W0g\g4YLVY2gR0000\@LmHie?dLTI4kO800000000<<PdhAaGd`mhY0nAlA?h0000<WdL
0000l\o[0000XN;]00000000lRF[0000HQOhHXA:0000D9m5\o8BTXJHh:HP\_M[000000000000dBRHd8X:0==o8P:=00000000000000000000L3DKH?\9<AV=\XHR
00000000\3lZ0000\DTmXC\DXd8F0e@04fWGhEGS0PnO`hi90000000000000000XH<NTd2L<hnX`lcg0000`911@SHhh\NQDBnaTEk0hGM>8A5FHQ^D4Dol\XkX<gG[
0o>i0d@Q00000000000000000000000000000000\BUj000000004@79PD>b00000000dOgS`cXgTj2B0000dDNX8njSH:OYh7kJT>j@P@LNXAT8dCnaPh@\M03=4DCm
XM>fl1^`T2VSl9;:0000e30O12FLM3YAL:f9e3^KHcdA0000hM7KXJ3W0000lJoJP`5^03m80h=W8iKQ00000000000000000000h0<Kl`<W00000000`Q]gd8ZH0000
Q3:<00000000\2Li@^a500000000000044IeDbJNHoXd00008]RPP<Hk<G\9\Qe=Hb[6m4RM00000000000041>alEcY000000000000@XI:00008STU000000000000
0000000000000000000000000000000000000000000000004c2;dU:S00000000l??JU2O700000000<1aK4ic`dj<H000000008`<eDdTm\26?00004fG8E0kJ0000
dMb50000\U`QhlX>0000TI0g0000000000000000lJ^kTnDU<D_P@91kDm4D0000000000000000@FS80000h1P[lO2klo62m32h00000000L6UB0GlM000000000000
0000000000000000000000008?[D0000@@3K8dSRdLdb0000Laf<dAVJE2Fj00000000PHTS@d^1@GLG000000000000000000000000d\C>Lb;00000hAEA00000000
00000000HFl<M3e_000000000000000000000000000000000000000000008EO50000d[lNXiWY@7]E00008NAm0adAlhJX@knO0000`DWMTCg10000000000000000
0000<Zkd00000000XSJo00000000T0QNloHY00000000@K7=LDT;\\:100000000000000000000000000000000000000000000X4_b00000000<UY600000000XQ<4
DFm:DXVi0i4H0000000000000000<cgW00000000000000000000LYAi\f8Z0000000000000000`Fj@hM?T8WQi`56blTL800000000DobW02Hf00000bIDH;jNlWbP
XHdWX_dI00000000XCI10000000000000000000000008ScohT8d00000000D^:B0000dD3^00000000`16W\J]NLnOY0000`4nS0000000043d4062P05IG@FnCHVda
hNC6000000000000000046Dgm3kG0000T60=DG:eDXSWT:jY<c<l8hGG<WQO00000000000000000000L>AV0000000000000000000000000000lmhA0000HO@?hNfM
Lann8Hm>00004Bgo00000000l?l6h<:7X=_c0000TbDYPGOM00000000\EG]<XkH0000LRP8L\=`LR8KlEei0OkRhTeJHDGl0UU\M08J000000000000000000000000
0000000000000000000000008Uh^00000000000000000000HVSN0000000000000000000000000000HINO0000000081[l\JH7<P<Yl[W\`aNj0000000000000000
DNdEDNi^00000000l;_2`Fem<Q6Q@cMJ0000hJ5l0000D4B5PCi^`ETKHWJZ00004[:\\hfI8;N<TH<8H;;Q432BdHJHDVI=X]odla9@0000@[aF0000\WBE`RBn0000
00000000h`fMhG]Q@?MLTU:ldj5a0000L8Qah>dg0000@JDF00000000000000000000000000000Fjjd9=4Pj2642P602`Q@D@9000003>g0000000000000000`?0T
8iE;00000000lkIZLHS24PMT<gJ^e0fO`\^>lhW=XH6<lLKB4d44`WL[dK;g00000000X5<V0000<kDI0000D?[h@[\m\HC`000000000000=4V@<BUQ000000000000
4\Pm\@1E10IB\ZKm`?;g0000dnna0000\1[Y0000000009[F08Q000000000<4of`Gfg000000000000<T_DLC=100000000000000004^O30000l6;jL;m20000hMU`
000000000000P4Th`8MF0000`3NP00000000000000004<gK<2<U00004F>ndFSZ0000`MX@\Q^o0000000000000000]3Lc000000000000000000008hXh0000\69:
89gB0000\=k;U1P^0000<@a?00000000000000000000000000000000XS9\00000000T9cN8IhO0000DVZ0P^3Z06KjHk>4e13WA2cnXkYQHB4]00000000\\0d0000
0000000000000000T8S^4e8100000000lF;D4EI2l<mh<DU90;Y>DO\llRai`Ibd<Q?VHSGj00000000lh`Q8235@L8l0I[M45Rn@E;H0J^[hF:]Y4@n0000l;IE0000
DgPN<DF2H\`k00000000<=G1m0Zj0000Tik>i3\DPZ=:dh@>0000\TLZ000000000000\0EZ<jBQ0000dhim0000<5ZL00000000946i<cgE00000000000000000000
HXFC`f;Ki0oI00000000000000000000000000008`E500000000<FaP00000000DjY9DRoA@mbo00000000Xo770000l;AHTCi2000000000000d32N`=CG<?_K0000
00000000DXMj`B2\X0A2@CmQ@DaT`:Uh4cVR0d9`0000llQ?d8`=00000000h;?X00000000000000000000\4^G8>OH`CnBhX3[@ZZD000000000000000000008ONl
Pj[=`E]G00000000000000000000L3e60000lB>>0000dENGP?gRXBmO`TP2ljY]XoCdh>`NdJk5LOB:00000ZEhlR;@0cP8000000000000\MCT0000000000000000
<LO_00000000hmkA00000000<XQK0000000000000000L0\l00000000000000000000PFD=hN=o00000000DF>=L3h0@:\lH\mc@o=dH62_00000000\<m]00000000
A1=200000000P4Vg`:I@D`Yf00000000000000000000000000000000000000000000\Y0dd@j_PZ4e00000000HHIXPVY700000000hZ3[\lLjHWR2d;YOhE5OLGZJ
TIcN\0k50SN300000000`lXM0000\4UfDIcod[F845_ElbC=000000000000`OK?000000000000DEIH`k`]0000hC`MPGPY0TMgdf0_T6bo@HA_0000<@Nj0000<iJW
<chU0000@oUmD7d<lZ:D8lP9D@DNlob`dd^G8g<c00000000d7Cc00000000@@UoDHde8J1j00000000T<8o\?VV0000T>3O0000000000000000e14e000000000000
4G1;0000L4Y300000000@:_`0000TG;ddjNOHORl0000000000000000Po^40000000000008UP;00000000L4QLXXoX000000000000000000008l5oi01E00000000
00000000\[fk\_g]4PEL00000000\92<l:3;D?\f0000@8LUTKg9000000000000d3;F4ZY@HoLm@TmjI1Cn00000000000000000000XGXO0000lEfBdJW1DHIP`2:d
0000`KRAD77b0000l[l6<40<0000PD3FI3QaQ3YY00000000lQ=m0000di\f00000000000000000000P6iDlLR\D^0C0000000000000000<OE7hCGL000000000000
00008=JXQ20n00000000000000000000TDRm0000T8S;DH8nl4fY4c`^4M^1Pd@i0k5@000000000000LjKR0000lQ:T0000`G0600000000i1ET000000AA0000P<^P
0000000000000000000000000000PLc@`M_?0aLf000000000000`0LElP11DY`_0000\:BVI2l;000000000000\<_Y8YZZ8c1g0000000000000<_:8Adk8C:@0000
000000000000Xl:T45_VdZm\0_=3\7hh<<Qn4aW>00000000\hANU1<K0000000080@WPIe<<EAW<dV7PAUM00000000000000004U0eDG6d0000000047`C0000TdUE
d01O8XGX0000XIo=PR;30000HSL=11:80000000000000000000000000000000000000000000000008LB;00000000LRk<8J0C00000000l6TL00000000T0iD0000
@dL@0000Tln50000P@m400000000D[Wke2gj91l0\H\oY1>^<>QoTV\e4Zb\@;DPLLjGHQaf\RPU8\cAPN0BL^m3DSJc90EmlZB]D[b>i2Wn00000000000000000000
U32;`@Rb@AcM0000T3Sd00000000000000004mi=00000000<T\E00000:h>`T;`h8gWXM2LXOGHl[AZ0000P?4;000000000000\0\10000hTeT000000000000PFVS
00000@j14n;O00000000H3>Fi3FH@ZjS47Vl0000\HNd\H;a`6bTPTEL<\GJ=262hnPj00000000\E_V8RA7d\?4000000008O^U\gO4000090]1I1\F000000000000
0000000000000000L6L=Tg150kBb000000000000X:EN<R4K0000PoL^00000000000000000SNA`SEZ\Q@>00000000L0k_DDZ>000051U_00000000`8D^L0g:0000
\E`?000000000000@S^0P<jM0000000000000000P[BEL0n[0000000000000000L4kc000000000000`H\8\N_]<=cW`11FX2cV8NTe`YoYH_a90000dC;H00000000
8V1Z`4\T8[YR8hKh0000L9NX0000H8UMX>QeL>ej<F9fPQj90000000000000000X58:0000<c7\`?n1HK5V00000000000000000000L=[a40?Z00004Wf4dPf>\MTA
X>XaD3UQDBcPHVTV=0bn0000<Kl?Lmm000000000@JKE<U^n00000000<5f6PSQ1d6Ci`bkY0000<g>b0000DCBY0[D0I0m60F;P`bo[h0ik<<BFlje54KZB00004D@[
00000000l@MOXU<g<S8=@8?N<Xh40000\5[A`WM@87kk839P`8JODj3D94WEi0om0000DHIblPM_HdfN0000000000000000Pb_:0000H[JSh=gB\^QS00000000XA>=
00000000X8Z4PMF00000XBlmXkAW0000000000000000000000008H5oTDZLHFl]000000000000`1C6d?\I000000000000000000000000X;Q\0000`=YB00000000
0000000000000000000000000000000000000000@H3C00000000000000000000`ARb@DVNlB@V@RLShVW?\W`X00000000LAIVPMNldfNI0000X1\^d2HFX648DL:N
000009>blKje00000000H5190000LU;9@P8200000000XTcC`>554]SPP9S5M3c:000000000000\;7J00000000dX;c4V=X4nf3HKWQHKXCd64j4TA\\TVdhUL2d`2T
0000<S3h0000XEOBPXba<EAN0000<SAnTT2j0000000000000000`TFo0000`5`C000000000000@<aV0000h4R4lAMLXB@oTR3jd@h`DH2c\aDm0000000000000000
000000000000@VkZ@X<;Q1F80000@Yoj0J:o000000000000\NWb0000000000000000A2<\0000dCai0000X1bVl>7V8JPo@Xoj@jKn@oKS00000000945C0000DR@i
0000hJJk0000000003l?8DB5`S\5000000000000Y0l^00000000l3hL<G23X1LAHH_=\^RGi3Fo00004NKU0WFUddEC000000000000i3JM0000D?5C4AnS`4gh4Vf_
PDf80000hV9000000000000002`8@;K2T_Jehmjfl03g0U]TTMLo00000000000000000000XQ6g@j8\L@D60000@l\G0000000000000000`T6^0000000000000000
U3=?0000H?k^`D`T00000000lLJiD:cG4?jH0000`LT>TEkkhO:24<`n@odLXGaAM0D_0000l71=000000000000`E3ddEI>0000000000000000@lBgl3L:H>bE87ZA
00@6`AX>D`Z<`5]IH[7`LcmLDGR9TjE^]1bmDCmoP=hlHjcG0000X>YA0000PI]Mh76VhKMF8>F;H1<S`YFkXNPg`>N1<`mH`PRL00000000\CDZdKB200000000A2mC
0000HCJh000000000000<F:L00000000000000000000000000000000000000000000XP0R03J4\P`<0000000000000000000000000000d\:A0000PNU400000000
Q2fP0000<n@>0000dWLOd]T5hO;S8_6k<;l>LYHAP150DMO=00000000000000000000D<SG00000000LXjPLXC:0]eXL^46000000004AjYHTko0000P2Zn00000000
l9;H0000<>9C\VJd0000`D4NDaEF000000000000@mUk0000TChN\K97`Ua180JcHLI;LC]idK3f0LVY@5;b0SaiL^9h4oeEH4JFHej?000000000000<OlZTOZO<SIf
8XFUDT`Q8na5000010YDP6U3LfHC8[HNhWMN8hKD000000000000000000000000000000000000l2VF@>D00000<XUA8Yli00000000000000004:;00000X>IF<I2f
H?9IX;oeHTTP4:6Z00000000TCeiLbQ0@jm200000000000000000000000000000000L=SjLA;D00000000000000000000lOb1XWX9HVZA@LHoP\MI\^d_0000dPG9
0000dE^=\hn60000`]J00000LOM\T^obXHJ=0000DBMm0000000000000000L8O[XEaK0000000000000000dc<5000000000000Tk8J8K6X@BR;dKYZ\4j1H3Ve<MRW
000000000000<>:N0000000000008IiD8V5Jhf6@<hdb0000DDJ]PKI_T2o@T?f6`PBM`8mbLU^`0W@o<]8L000000000000P>UC<ECnXF0UXX30LTl[8gCE0000<Y7U
4mSd000000000000\6k_`@b2`G[W\AG[d851XYTcX=E0@SA3DKN3TX6RPaCI00000000T=Ej00000000`l6Z0000000000000000lRPE00000000DPCY4PM5M1K6DQ]>
0000lD6DlIEX00000000Lo44000000008mPC000000000000`Tda0000<LGA00000000000000000000X5oodQ4@00000000`k:B\Z97`jl`0000HB]^\=bd00000000
4?PZ0TkOhFcm0000000000000000@G8GPNOb]39OhoDi00000000`3jo0000000000000000XOlk@ZK[D<dM8DlflY\S000000000000lEV7`in\00000000`<QJ4A]3
P8:id1bElGKiLR9L8<e\XUBO8gCg\BL[U3o100000000DFD_0000`K0>0000D35LHBhC0000000000000000Hdib0000000000000000`Yef0000Pc_VT4;VLIi8d?S5
H1\PhJflHCj=000000000000<<]N00000000<BoU0ZehlggaM1ZfPD?EP9EF4^DedPkN4<?`@Qd^T4hdX>YnDbH9@mF>000000000000L67dlV9khU<[P>G@<bF7d6X>
hU0Y000000000000DhBDe2_cLN<\5163`R]`0000000000008NCJ\T1\PIQoX2f<HF5chMUkdY4SLl3_`5CWh>d[00000000XeYD00004M:800000000D5jQ00000000
00000000X@N@4>:XPGQ=PO890000PGk\`LF><U6OdmjK00000000TQjD000000000000000000000000l:B30000424X00000000U3Uf<Eof0000X=C;92OmlJi00000
L>ih]1XJ0000\Qa2dfHiLi\;00000000U4Vah\;N`gi:000000000000H?l?lCokla3D0kKH0000XC5I000000000000<FCY0000dABV0000000000000000PogU0000
000000000000000000000000X:P:0eHNPi`[0>Bkl=^S51@>@X7J0000PKIPX0_dP4U4H@GD@E<N0_\k00000V\n8]Y@0000DVA4000081jl00000000000000000000
L4JU=1Nc00000000d8WOh]H\0000P3Oj<Q0bm1_U00000000000000000000PiI90000000000000000`ZRH00000000XXiB0000PTl;0000918[00000000L1D^0000
\CoYhFOBlXK:L]i\<h:bPig>00000<9=\iD[TOX500000>eD0000LaTl00000000000082M800000000HHP;0000XWK?000000000000@<8B\84[L_67De0D0000<D_C
4FTB000000000000A0MY00000000000000000000l@=I<U:`00000000`[a_465BPL<@D]^U8dg\djC=L33]00000Jj644K;0X6B0000@7fDX6KKd0ME`3WR00000000
00000000hY6L0000L0=a00000000DGaQ<3`[M1\d00000000\43_`=T;00004GdJXR8;l:Jo`Fj7H_Qkdjf7<h4G8mLA]2080000D[34H1Mld6TeHLMN<V?;00000000
lR6ohilTU30g00000000000000000000\09W`Q?d\TWUHjN=a0X900004\FC0000U0`F4EP<hM8h0M1b00000000lIM6000000000000Db?``4SQ0000`YYY0000T5ag
X:^V00000000000000000000@aD_8I630000<>ES8oEMD5GP0000LEPi0000Lg;S`_EmTb8H000000000000L>JFdM<Y`S9KTL9;000000000WG:`KKOI3LZ0000TU_=
H1YaXV[ADZLE00000000PgfY\RoLXYUG00000000X<WP0000Xc><0000X3K_<<Jl`I^00LDDD]4fP8:ah0Xl<V\V00000000T?mGLE^_lkA6E0P\0000DHhF4:em0000
00000000D364l;L;0AQQ4ETY8InnXYhjhIAaDCJS4hVo`iLV0j4J]1S[PG4NTeEdDCLZPh;>lPX1LhU_DiMVm2RC0000H7jE<N[?00000000@3T30000000000000000
\2QF000000000000`Q`F000000000000d]5b000000000000000000000000HMAf0000I2ZS`51b0000XM_QHB;U00000000000000000000@KS0HIBI000000000000
00000000hD`F8AGKHUDD8Xm20000hebC0000L4kZ0000`8NEXDR?<DecP^;40g`fdQdf00000000h0X?@aC7000091OD0000000000000000Tg`V`bGY0000m3^f0000
00000000000000000000000052gF0000\AU?00000000000000000000P^3N00004hN9000000008^i100000000D1XOdPfQ0000\9iV00000000000000004c2I0000
000000000000<`XZ0000<b0\000000000000000049[RLgEZ@XW4\T`64Vj?0000i1]ZT2gj0jeG\GWN00000000<SHXd[4^`ch=X10NTSY9LSf7P;lHh8=kDobKQ0Ff
000000000000d8TS00000000D=TI000000000000E3N1000000000000000000000000A25K0000d1JF0MBV00000000`5E30000\Kb=D`aI00000000U0SGd[S@a3[]
000000000000LKEolCG]hlF<]4P@T0IS0000U1>F00000000000000000000000000000000lH`g0000dNk?`5nm0000000000000000000000000000Y4;O0000Po7C
00000000DieO0000d<U7dFoi<1Jn0000DNhZ00008ck`TRioTk6b00000000\Lg>`D2n`Ij1d^I10000000000000000\;Z]HP>DPLf84j\;0000D4jk0000P9bg0000
l]d>LK0K0000000000000000000000008GJJ0000000000000000000000000000<H4400000=\60000HC`Z<U5E\;AcXgkR8oD9I0U000000000000000000000TT9^
X:R400000000000000000GJX00000000000000000000TN0\0000hmoa00000000\ZH]00008enI000000000000\7EMdh3A00000000\EIh0000\4jA000000000000
0<Bo0000m42F8YGP000000000000000000000000TW><TXl8DD^6lP2F<h6WL2N70000D<2N00000000`@2gl4mL\AfF45d00000<j_d0000H7KT4CON@K1H8InCH@Hc
\]J^I2;TTec90000000000008U`60000dU;V@`kADgf@00000000l=d350VPdT0@hSOc4LZi`ME;\h1eH6>EP9Jl0000`KUd0000XAc_LBZI`?F]lG[f0UU503cbHciK
000000000000@Xf:00000000P8:Y4JCS\OK2L`6o00000000db1C00000000I1W?<0SaT[N5000000000000XaBa00000?N1hSj^`=BXa3CHhO8_00000000<DHn0000
DQMd`HKg00000000e3K^0000000000000`2@0000L8[GTQ9g000000000000000000000000e44k00000000<o@L0000@RFk00004RH?00000000<7B@ha>Q\=U5@\=R
dOIh4;A:Dbo3I1hI0B];=1k^DhkC0000000000004;id@cBC000000008Pd200000000`PRWLTV70000hh\kHGJ800000000hPT700000000PgH^0000H1NNH43R0000
U2ibLik^0000LO9g00004;5?0000XAPbXBY`00000000XL]n8Qeh52e<H1PK0000000000000000D54LHR@G@Om=Pe[edlVg000000008XZLhh55LnBQX9hW0000P<;d
46Z;000000000000L0`8Q0<ODD19POZ?h<FU4WhUH_eDM1G:000000000000000000000000000000000000X5TJ000000000000000000004WYRl3fd4[XN\?1]8S^`
TZ6K00000000`R7aLVW0@F@a8Z=I0000@iT400000000`[KHX2b40000T4YB`Aa84F@E0000000000000000XAc:LbdD000000008:9XD`3`0000DL8Y@PZfL;6Z4H`Y
4=@EHdQf0000@aOd0000000000000000@]2bHGFS8NAG8I`em2<P0000HB4i<GZ?lPVUhkBG0000l:d[HfPc80IbDAakdFi_HIjkH5;V\i3`dZnYi0O6TjSQLN6\0000
Dm5gPF5:00000000000000004CHc0000D2Ph000000004b0P00000000A1cl00000000DnFD00000000=4QQ@;f_H64OLLAQ<3ln12NAT_`g00000000000000008VKG
0000h;nKh>gY4K\S8MAVDUKbXW^lh4Sb0K=[@be0\h8E`hX?0000000000000000h<ZNLDi2dG^;000000000000000000000000l2>200008@?gd4^Va0>20000@H@]
0000daca0000l`3800004ge7dhj=0000000003_:00000000`>mA\O;B0:OilKShXKH:laS`Tcmd0000000000008Yi`L^25a2\K00000000LQXFPbL_\1jF00000000
0000XBA<hRQ2Y0n28D``d3;<0000000000000000`6ML000000000000`XYl0000`1=a8<eB00000000`L]60000000000000000D2\Q00000000L0Dj4>ED0A5V@e^e
000004O8h5gg8X964<hiLXX3e24O`73Rl8>j00000000000000000000D9BK0000`k7?@:aD`:mc`E_@L5BP`Onm0dI]52HGd7adLoP9<G1f0000L4kChc0APnbR0000
00000000<8O600000000\<830000XFAb08[X0000\7M]PZQ00000PVMLLXiah^Vj0000000092]bP?^\@ATL<Sc40`Zl12BM00000000000000000000000000000000
DZ9h8YB]\ZV9M09FT]Mde2a40388XM9iD2QT@=aHLUH:LYR;TYck00000c:B0000LN9<0000HjoZ00000000lXEA<g[>00000000@Rdhhoh]0000L;Uf000000000000
00000000<2J<4k7j00000000LE51D>S]D]gTl[Z4H<OK@R@UX7ffT`DMDMOod]QLHbiC<fJGm4O8000000000000hTC]Xg87M1CS51Gd\`2h@:SHl>J\00000000DS]V
0000000052OFY2QY000000000000\CDJl2^ZDXPP00000000000000000000L4h[00000000m31c000000000000X2cjTNK100000000`\T;0000Q43]00008WRU0000
0000TK@i0000000000004d7F05_50000P05GTIHYdMI;dW_=l<H\\b49\mOG000000000000e1@J000000000000000000000000P0jO4XIll3?5@=^eXA9n000088Om
LC2<000000000000000000004=4f`<TA0S?K4>4b00000000h8?5817ZP:0O0000DXRSLTPg000000000000LI5Ol5\lDV2g00000000X7d2T8n\@9RGlWKghWn_d__C
DgMbHkP:00000000000000000000000000000000`hNb00000000000000000000L8K2DGb\hF?SLo`\\5Z`00000DJ3`E@GlGPgdMaE<g1GdnP40000@?\V<Wo250gH
00000000000000000000\g0a`RU\lLRM\Y?b00000000000000000000L4j]\1H@lNH3000000000000`iAE00000000H`AAlHa_<o>6D5_a00000000dZCW0000L5WA
@0kBHKM8PCR?TIKj8M78T^V;T=]NU12Re1^>000000000000000000000000000000000000TREa0000@WBd000000000000XoWbTKK3000000000000@=4:I2E\TN8P
lZfg0000h82Dl@I?h_?7P<eN10R307f;`1a8l17iE0PPXcVnm4FP000000008eEX`o1I00008mW00000000000000000X6Y[P3j6X3D^h`QLlLk0PAJFd8eMh=2]]0b5
I12CE2DfPY]U0000@1eK\KNhLaKN0000TY_]@RVc0000dQB7i4C>000000000000d71hP73700000000000000000000PP[@000000000000h6\50000\MEb0000dPb3
00000000XV^DQ4JmL4G=XS8e0:DnA4Wo000000000000\J9]000000000000\F83`FeF000081X_00000000XmZE8UBk00000000X;I`<\<=00000000000000000000
000000000000LJg60000000010IQ000000000000Lia0PeDBU3HX0000T0X2000000000000<>43PEW9PPMi0000000087A_0000TfZ80000\N9IDPg0lXT\00000000
LYdW0000T<ff@XfK<4Y]`O5She]P0000T_6Q00000000LR:h000000000000TIUEll?o000000000000L1fU00000000TJHE0HXb`I3[0000D2]2P?GB00000000HCA6
TaMo0000X8U?000000000000LOMF000000000000D04>00000000HX4V00000:ifl[LQm3[600000000lHQ706^;`IcX4LMD000000000000dOlI0BYO00000000=0L<
DEi7<m7;ljOe0000H9=C0000`0D>L2eR00000000000000004H;Q0000000000000000HYJ500000000000000000000000000000000h9^5`R<`00000000LALH0000
0000\BcfTR080000h6mDDJN1H9n^0000D6c\<C660000a2OR0000000000000000000000000000<j<b`Vo=\jc5000000000000hBSi8bMSdMFA00008_AMTHhl@WLh
DSVOE4<oH:fkm1H]\TgP0000L28c00000000000000000000\95Sl6N\000000000000l7=3D=V;`MTbH3764N`U4oN>`cDi12Xa0000X[_L00000000T>fM88E90000
4AZFX[jl<j<V000000000000L;eP0000<?_mhFg;0000XA:l0000dN`c00000000l0c@0000P4E8000000000000hV4H8E0L41<0h:10@IPU8W;O@X;Fh5;7DBf98H?f
<I=NHf3aT?MY04NXDGbd`O<UTfK=0X3Ca1V1000000000000L\kh0000lZYV0000000000000000000000000000000000008I[hP:GI<27\LUMel]b8000000000000
00000000d;O<000000000000PE^F0000`G[4`jjPHk2d@kdfD47CX8LHLHPULM3lU2oA4b17dhY]8VoL0000TD`l\nJ=0000000000000000@;fO`70S0000<C]F`o;E
00000000T]cW0000<<nkLC6B000000000000000000000000dZPbl`570000TPUCd<3:LGheHHgbhLYM@_45U3MVLL:d<^`chDD;L:2Q0000TZT@00000000dIO[TVM\
000000000RfT00000000i3i@\gU]0000@2e30000lg4=0000`RE7@ha@ToKkTfRVi4EKHH9TdHDF000000000000<Z=Y000000000000XDNK0KNALdhZ\l8700004IRD
86U^d5`Q46njDN2JlUbiA2U^00000000PZ>?Tl;S@m2^00000000000000000000HM^MTjR90000`KgE@?a8dQ@18Q>TPnRAI0OBT;\W0000Lfk]DFAT000000000000
0000\?@N00000000000002^200000000llH\000000000000l_SE000000000000X2_4Le@F0000000000000FZcTmG[@<PQ<gjg8e^?L5DOPVYE@GWf077T00000000
8CAJ8OWg00000000DJlg@0F800000000<GT;TULN00000000h7^^T@GP<Fi<LYP5m3hD0000000000000000d0D\000000000000@2k`d?YS84N0XJ<4DWI20hl?0000
0000lZ:o0000l76C0000LAH:DPn`00000000T5]dh8lSU3dHdK[E0000D2kX000000000000HCc?`GbA84160GK7`SCPPY^e@bYX00000[H20000000000000W3<l=6@
8gUHDE0ZHePJ8i;AA0Uc0000L7f08UhD4];iX?6O`^Kkm0bDl[d<0000`[E[000000000000`\C_\=eKA1KfhZNc91iH`=Tf0\M1LgSUd7B000000000000000000000
00000000i05D000000000000a1EBQ307h@YE`=BM`dGK0000TkaP<5fC00000000000000000000000000000000LHZN0000DZ5QA0JAX?6]0000<:3h<@]FlHK20000
`ZoU\H^?D61^0000l<g48h\Wh[C^00000000000000000000m0\ATAMk8Q1]0000000000004K>S@eoKI4LJ000000000000`Ka^@=mdlUeIe2aX000080?<0000`nci
0000dN^S00000000000000000000000000000000T>?O000000000000lLeT00000000P:kj<PUd@L?KhHoD0000m1oKd7BPPFGmH_4KPhdDI0l=HKUS\2@NTKGl4in3
dZ^hDkg30000XYE7`ZZo0000000000000J^;0000000000000000\\DaP4Q9<\^_T8XGXMo>00000000`2S`lIWQDH5N0RcADh^_4oQS0000d\LCXiF>000000000000
0000HR:Z4Pj:0000000000000000i2kB00000000@cZGPFYdHR<A`RU70000000000000000000000000000X7P60000000000000000X@Im0000D2=M000000000000
`XC000000000l9`MhZ?KL<IV000000008In^0000`m?B8Z<751ZN0000H5[c00000000HKCR8neO0000000000000000<d?g0000000000000000PK`f00008X[;0000
0000Lj@<TX=20000<hg0000000000000`0jhl5OD0dXgXh6i4eKH00000000000080Vo0CMjhIKSD3X7hcK]XBkd00000000000000000000TLG0LZ;hl3iDdZmJLmVO
XFR`hRfalPVchVEX<\b1000000008jN_0000LH=M0000l9f]000000000000T1iQL`fA00000000000000000000XLa:00000000d>_mh1ffhS7BDohBTHgo4i8jh:<@
l2[n<;4K\D@KPl1c000000000000TnHlHN<K0000H`Kd0000d:k\0000HO2E<0EK80o5`5cC8P@@hR1[P7Q78d<VdCl2PnSjlbPV0JFbhh?bhLc4llHMA0j0D\VC0000
X<^B8=DaDV=EdX2^Ljj@00000000hW`N8\be00000000PfU?0000000000000000000000000000`jFF00000000\C:44NN08YiEH`RXPlCoi1bOHN1kDAK6`^;L]0KX
Q2\<A46?d@1a0000000000000000LIN00000hnXS00000000\B[1XZ6>00000000@K=NHW4TLY4f<kEXdM4d\L;GHUR6`=9Wl7[YT^gfHb8h\:_A0ne^]2G300000000
0000000000008_MD`_Nm000000004aPLPoAT0>`adDn60000li0cXQE6E2F^hWM^lki]hZSQ0000000000000000XGJk8L0k@<]\PI=>P:de06]jPed]i0h_0000DYPR
<Ydn00000000@S91P=A?@Y?o00000000Tk;\`FkO\k6R00000000HGTY000000000000000000004bUB000000000A18Td^]00008``\DY`k0000`1L4@lHk447]0000
TcJl000000000000000000000ZaE00000000<nT<00004=oDXD:<`<cBLhEO00000000lP;WXX=`TblS0000<3Rf0000@Z3;00000000\EbnlmNZ\LP8@<M<00000000
00000000516NU3=i0000000000008S=^00000000000000000000DhZo0000<JPb\M<6Llj`dO1j@k^OH:BG000000008m5LlQ44dIP`000000000000<X2KLG=:0000
00000000<JWPL0Y_Y3Gn0000\H^g000000000`BI00000000000000000000XSYVHTY8PST9XV5100000000000000000000000000000000P;l5dMY?0000\f[2P3KB
U4KE`RMb00000000TL@mXR4S000087oO000000000000000000000000<^K7\Q?EPoRU=3\80000<=Yc0000m0mK00008Iff\RW<DeLcXKBA4hC;000000000000`RTR
i0Z^00000000000000000000000000000000HQKU00000000000000000000000000004i]F00000000U4NH00000000000000000000d3Jg4RZ\0@Q2lfNk00000000
0000X40Ul>IX000000000000000000000000\28:00000000dQ3j<?ff0000000000000000hI9ATHfS00000000000000000000\`8e00000000000000000000PZd1
0000000000000000X5XR<SU200000000@194<;<Y0T9KX_Hm0Eb<0000\h85=3\V00000000dGHHhD@kTGRK00008CO:0000h:9e8?WbDI6[PY@<`iQ]dILdPJ0_0000
PVK<h@IV00000000T[8c00000000000000000000lV0=I1i<000043nX@QPRXM^^<;5P000000Af<2R500000c9a0000L\1400000000H8I@000010V_`G^lTBXX0000
00000000000000000000POj000000000@c_1D0ZI0A57The;0000dE4bXUbZ0000<_\A00000000dH;;hJeR0000000087?6000001aedM8IP\>Fe1hg000000004ZAe
000000000000`;R^PEgk`=khD?D6TWFGPaGF00000000L07\00000000000000000000X8W]\<7d83cXlV01Xhod0000lKBY0000XVEf@b`:PkJM00000000T4dcHj\K
TTPBa0>>0BZU]3<a0000P8;100000000lAAK000000000000dKRQ00000000LKf=H3<500000000LgYJD1aC<=J<h0MnlLlZe4M40000DOBiT4cbHBjF0W?KD`<90000
I1B]D3=>`N]P0000XAZ80000@Dk58[]=000000000000000000008];4`^K]\jbA@gTUH10:\<T8P>V5\@dITFoC\G0Qd[ZC<b^f\k40]4DO00000000\8^>`H2WP=KF
12=Oh2DjhZB@m1ak00000000000000000000000084A000000000@44J4TbZ00000000<<GU\N]b\Q[h`QaMTW2M00000000XCl_XKoRLn_FP4hR0000000000000000
00000000TPbf00004=>_0000d;EI<n930000HK9i00000000943l<LDeHX\P<H?;0ONQ0000000000000000`BTY00000000X;KV0000000000000000Xo6P00000000
\Y\10000X]k810@<00000000P4\GXA1Q00000000L:AJL3;aPH[4LR`]P][Z<b2=\hQ[000000000000\AX1<C1e@a4T00000000<>jJ<>9M<DL^@=Q7HdGk00000000
00000000TehiTaD18fAOXof20000@GX<U1hU000053d<HMU0XSLWDSZaHW^6@g]]00000000XmoI00000000000000000000000000004KeCD=mXHY?>Pj9P4_FO0000
0000PHL<4^aW4>NRHM12`9\oXWY>000084760000000000008E1J`_Sad8<9<]8Z<`a]PoNeP5lGPa12@G`JXbf^<jiTXm9HDmc:H[gL0000PfH700000000doCL0000
00000000000000000000hEBUTT^h<ca40000000000000000a3:Z00000=]<0QjZhkFmXVng00000000@4]1D8V?0000m0j9000000000000h=R`D3VB\5iHL8ZSX3Tj
XAl5TCjL4jW?P06R4_jG`efo\[h`L9^O@KTGD@@RPMZnTPm34^8l]0bSL7G042T=0000000000000000000000000000l;la00000000`5`l0nEZ00000000T27Jdd:4
i2PK0000DM;A0000000085h:Y0=f00000000\gP<02_PPY9N4MP?82nbX^DA4o5W]1Fn0000dNl1@ZdOd`M400000000lZ[\0000P\EX4\I`00000000<Z3d0000XVCe
0000000000000000LT?Z00000000000000008m:>000000000000dc@m8QXU0000000000000000L31Rh<=m0BLF<QEf@Jc:0000000000000000000000000000dLWf
8TR_D0Q5I03a0000@VYSXHLK0SED@KJ70000To@100008_@m\VK10000000000008gn7000000000000=0Lo0000DdmRA43Q00000000000000000000@ZdW00000000
LJ<Z0000PRSi\7=dd[?Y000000000000P`TjI34600000000DZYL000000000=Z:D^XkA1J^0000d_o>dF;74^P3`dkV4Nl=000000000000@2lK<ek4000000000000
lV:D0000@nAL0000000000000000000000000000000000000000000000000000Xl3;0000DaUJ0000<^VT00000000000000000000h_0C00000000@i?g10QgDabg
11Cb0000l<004W0?000013^Bd26]4:HjDH1TH^`MD6LG`Z__L\ii@^bJTdH=0000@hCf00000000<KnU8BGN0000`Oen0000T7Y^00008Eb`4Gl[hMS7000000000000
Do^X0000dRB_L14b<<GGT[bb4OaJdS?5H[Nfm0UH0000L?hg4UmXTfb;0000000000000000D1=2`4]n0000\:jN8omL000000000c7H000000000000000000000000
00000000l4IF0000X5Om@BHJ4o260000`B5B0000000000000000DSnf0000LA_lHM0BH]U0lF_R00000000\k4`@XbG0000dDC[0000dBBOh?WQ@f4k\DZf0000h[Ak
0000`2KadH854oN\<0@`00000000d?l^8n1\@l_>000000000000000000004OCDa0dN000000000000P;7k000000000000`UMV00000000PRI[P7i3H?@;4@96dh95
00000000PMMkX;ci00000000dOUaTWnN0000XI`:L1?Q4aRfHh3aL@DflRUeHQIe00000000L88T\j2RThlZ`WJM<XM@X=7SH?bWT>Gd4G1M\WOQlc\=00000000@7?D
\aa[00000000000000000000<=jSlAni000084f:000000000000PWS\0000lMZK000000000000X5N>0000D5KZdQ]Y0000\\X^dURT00000000000000008CUP0000
0000Xj1V0000PF^^0000\=LfDVaa4_XA0000@W_Y00008hV]0000`RkN0000<\nP`j1j<VK]00000000\`]lTlfU000000000000i1QK0000PnBi0000<HiJh9UW0000
8e\Q0000XfM;TBK`lO`3E2I7l00YD[?BX9:>T:oXdHJd52LjH<C?=2^j000000004G`m\TE_<_Z60000000000000000000000000000000000000000DfQ]00000NWH
00008MOO@V7N000000000000lIjB0000LOl6dc?a`3MAQ3?mD?5_X1mHl6XhHRiRhUn2D2XS0000\AXP`PA=XITaPk;8<mTB000000000000000000000000l4=bX7c;
@<]40eG[0000l?NUh@^`hIL80:H_T=55XWch909:00000000000000000000000000000000<MRg00008IPoT^mC@0eSTk@[PMYo`8:98YLa000000000000P[co0000
000000000UnN0000000000004TDY00000000<_9M00000000L4iI000000000000H8R400000000000000000000D;@200004bKe<<2]HY>Q91Sg0000000000000000
0000000000000000000000000000000000000000000000000000@:2_T[EFl\[eU1WcXJFY4ePd0000HSg>T^WN00000000lWcC0000D1k9leRfdj=0@>b<00000000
XE6E00000000000000000000h9a:000000000DKGHP0D000000000000000000000000000000000000000000000000dHn700000000T;3KXd6\000000000000`:3X
00000000d7H=00000000000000000W5FdRlo00000000\?cO<Pm_`:C6dcNB4lc=40G2HT;4PnPR\W_b0000lk;@00000000<GVG0SEO0000000000000000d??4d@oZ
TOKn@ef3hh_iM1Mg00000000Y20Dh:1iTJ3>00000000PY39h@g1@m[V<n>U00000000P6CVd3C>0000P1O^00000000000000000000PHXl00000000000092g:0000
00000e3>000000000000000000004ime]2J?000044`o000000000000DYb]Lk3`00000000000051Hi0000L:U>XfeO0000dlYd0000000000000000000000000000
00008A8\000000000000T>VY0000000000000000@LS:02:N46L`X7ngLBZbh?:X0M@`0000XcSUX=2>HRG?hooSU2^1TgKj000000004AKWXAc1@QSGl7HJ0Gh98[mY
L^=Z\odj0000@1>142S@\74X0I5dD^\i0000Pc[MlY@eDb2mlCF=0000X7`^DE?[`oUC00000000lGCb000000000000dCbXPZ280000TF3cPRIi0000000000000000
L<L0PBQA000000000000@NR?000000000bgm0000000000000000000000000000hF<R00000000000000000000Hnhg4@64000000004W4mH@e3000000000NeP4R6?
00000000h_`MDo==00000000l`;A000000000000lNZ^T;h8D7_fdEHPLF1O0000P8>\00004m>^TOY=`0j[000000000000000000000000d9noH?4oHC`chR_a\`6M
0000000000000000\@9U0BLn000000000000\IaaHNnS`Z<R00000000000000000000H[OE000000000000000000000000h2AmdUV>P5jo00004h8gdFinm1eFD4eM
E1X80000D84N0Ffg0000m427000000000000\X6`PFW_00004V<@0000d<G8Y3a600000000P=gb]1L20000dPQX000000000000<DlS0000@IfI0000`eo1XGF04NVm
<P@6T@T_X0j8dWC4TT<ndY4GLiJ2000000000000Dme;hfVM00000000h71L0000H^PK@37nTDH8DVmc00004B06dIeJ0000000007MoH9UIi2cb0000000000000000
4=nNL9ZT00000000000081K8PPH_00000000\>7f8Dd283360000\N9h0000000000000000H;biPA2:hgai8E]R00000000l5Yf84>O8P=C00000000000000000000
0000000000000000dDcF0000H320PHHOa30[000000000000HQeSH0PfD2=E8F1``J[QXKG>0000=0O]0000`V^im10f00000^k800004cM:0000=4K]000000000000
0000H8oS4:j5XQ7>0000h?fPl3MZ@LQfhVJ40000Th`c00000000T;3;@6Phl@B`lP61000000000000XQcOH3U^d1hFX?3d`FkE00000000DKG]00000000H>\L0000
0000<Im:P[MiTZMP000000000000<?mc01dX0000POf^0000000000004E`ZQ1JILViT0000XPTL0000`4FZ000000000000000000000000PfRD07O3TR6N00000000
\BPdT2oXXNg^@jWa0000P=Kc\OUDTYD@8ZI>TeJJQ40Q000000000000DK^A0000lLmo=0i^0SV200000000DY5DXTB@00000000@B?9DPD9dQn^4QP@0G]l4XoLhoh3
0000X<F6\n`30000L3:h<X:2XdoNLXAhLWb@Hfh>000000000000XIQ8XP:J0000<KMR4>M4000000000G:Z000000000000d8D?00008j;H000002]U0000HXNBlA>Z
h9O3XJV<`B\`8J\HhaAX8i62m1NWP;jE51mDD2ZH00000000000000000000P@O=83[h4Ma[lHFJlIUl`\CSHH8>H<7S`JH\0]CH\h=fM0Y8dM`E<EVkHi@_\Hc4h8fN
0000\J?hXP9a0000T21el4MJT6j1dQfmDSIZHZ@dlA]O4i[`Pkh3Pn``DG@7\M?6DQoK\Wmah]Og00000000dQVD4oL:00008h6G13jf0000HehC@2Qe000000000000
0000TG_g0T8H<5O^8CUb00000000LmCY00000000Tb4OPkZA\lFQ0000dZDNm1cH0000000000004d3\HHV[D<n50000lRQA46]ZTYno00000000X;Q=dhR>8FUNHS>9
0000H^^A0000L2G50000TgWfHGGi0000HK9X8giZ000000000000000000000000TPP>0000l2;10000dWE@00000000LeHl0000PGf900000000000000000000XBL4
dWNX0000000000008F4HDK<n00000000000000000000X3jEP<6d\AJ7XU4c8hhL<CV4000000000?;FD?;2X8H;H:4_0000\mWK000000000000hH0200000000XMQD
<o?P000000004DP\\QcY\aZK<6LR0000lS0E00000000000000000000DKAe0000`JmW000000000000l<9^P:m><Rn400000000D^bk00008Ka2=3M>0000@J2?XR:M
00000000E4UbDPkah\9C\hi]0000dKRa0000\Km=djV;0000000000000000<5o:000000000000@1Ae0000\a>m0000l5k:TOi6@\SkPZS@00000000h8ER0000<3bl
0:5C000000000000`XU4000001<d<jd;000013d0000000000000X26j0000000000000000l5n4<47g0SMf0000T\T]0000T9Z`4j4X<kdK0000L3<`M4Gg4W[`0000
T5id0fQK00000000<X9CTPaadfN300000000d5RD0\iQ0a`o00004fLIT5Zm8Z8>000002<d0000DYX[TjIiLPiGh^cZ000000000000L4Ni<KfR8Yo;00000000h6PA
00004W04@S9T0VDa@a?lXj]G00000000i05200000000H=63d6GDh2E9d]BnU3IZ0000X:QP8@RD0000dcNR0000000000008`_U00000000000000000000<gJn0000
De0h\Ko`\RS[`UfIT`>I0000@jFb0000lj_70000000000000000XXVX0000D3SL@Qoh000000000000X22VE4A:00000IEH0000hTkb00000000000000004XbU<XXY
TZMEdZ`ddEGh@0<^DXGbh_RX`fiOU3Y20000L5LC00000000000000004I2O00000000000000004IT:D8jf00000000000000000000`dnT00000000@0@i00000000
0000\?>d<_CY0000L79GhHeF8JJCPg7SLN[bLoThM11AA3L<00000000000000000000e3BFPm6Zh9Ne00000000\?:D<N:gDQ7JHC;o0jXgLloXe0?aPPk700000000
0000000000000000h1DG\gl>]0RQ000000000000PKVB000000000=S300000000<c1W00000000lKE;00004_CI000000000000U28]000000000000Y1KT0000D1\m
h:NZ\k1<0000P4HJ\Ya?Tb4oPjU[0000\iP_00000000D5j600000000000000000iR[0000Y2JQ84>]000000000000P<j;49SE\A_^0KSFU4@_0000000000000000
0000H3@m08m04b_Z<4AW0000hNISLR>4\\4H0000TDeNP4@bHE2GhZTc0000000091CG02cB0000h^Ba8kj200000000TLefPL[Y0000000000000000000000000000
000000000000000000000000000000000000000000000000\c;D0000@j`9HWW100000000000000000C`6000006RFPiQ;E41k000049b:00000000@82h\[H?0000
0000000000000000l;CM0000`hg>0000d?G6`N\T0000\3FW@:mV000000000000XoK;0000dO8Q@:1Q0000hb?N00000000L;6h\b@WLmK30000hMWX@3a=LH>Ea1o3
d:F^0000E0]m`Hin8Sk6do9;d\0Y000000000000lP2:<X;ZPg=E0000000000000000`6N6T<fD8TgDXIf<0000TZHD4?Yk0000<i;1PegcX;[Y`elP0000`<`8`PI0
H@\PLG67hNO6000000000<Ri\6;58M;18Yd4D?1<H\MQHL1PdM_0LE^28M6hP?c:8Dd<LJgb8W[MDU_T4Nh481T^`Q04TP;h\Ul>X[PhdbCQ<fTfA0nME19N0000=2m[
00000000`jaE0000<>?2PGF=92e`0000@Md0@RWYd0bW<EX2\U;d00000O>=DXk:h:Lm00000000000000000jci00000000L`V`0000DBQj0000XQ`Uh<Z8`01AhYOC
LYS:8Y`=0\i]@^<n000000000000000000000000Pn]3A15[dK_P0000000000000000000000000000\7<P@D>Phl?C00000000Lh?R000000000000000000000000
00000000M4180000T7YM00000000PAG90000000000000000000000000000@QEAQ0]aT<3[00000000000000000000lJ1M\f_300000000LLU?00000000hS`]0000
0\P:0000LI\H000000000000L=DDh24>H6haXXa:<_TSH2@fi0;n90?:0000000000000000PW`500000000000000000000HE5^P@fCXIY5\[;Rlo:U000000000000
0000\D0=PeShd0LfhI?=LOiH<V668cia0000PFAElf8:000000000000\5fm81kn00000000000000000SXb00000000XQVeXnkF00000000PI34HMWf00000000944J
00000000@DL:Phf8DZ7gDQhLdlU\<>Io000000000000Xai[HSS200000000000000000000TGHf000000000D:`0o:g<SBUXVle517J0000HEa60000XOkA00000000
<3]X00000jgW0000000000000000@TD>XV71\o;l@V;Nl4M7l1o2<AQ5PAkV8>Y\Y2UF00000000h89Rl?XR00000000000000000000`G<S0000000043F50000Tdab
@S1K@m@b<h2ODZiF0000\^Z=00000GLfP?EdD6Od<A0>0000000000000000000000000\G<X?caDTcU`nnID?XE4ANH4Q8o00000]@8dAS6<SDi`n^;000000000000
Lh`90000000000000000<Y_h0000Lo5K53m<4O4@0000Tnfc000000000000000000000000l8]9@gGG0000D?Z@PSK<P4CB0000000000000000P3>OhCcd00000000
DU79dM><000000000000D4C4`mWo0000000000000000I10QhC<;LEFO0000@ED7hHI<h7X=HS;fld5FlWVTP3\n@`818ko60000\gLn000000000000000000000000
000000008^@]000000000000000000000000H>><4N^50W@?000000004U2OP>W@i1T04N\c<PjT@Q8Vdc?IU2IO0000HDc;00000000XnlEH2XEdFfXPL>Q93N=DTNA
00008gEhHklN0000TMZ=0000000049J0l]O8PL1A00000000dGoQ00000000D5HC0000PYNCX9]<0000@GX10000hL3n00000000`<VGH<n^HGKRD_h950;500000000
\gm4000000000000hJTb0000DTc250ZR0000D_=WDa;VDjdMe34Z0000`Y:UXQF?TdYYhPdEA2AK0000000000000000hjA<000000000000H1N@XD4@00000000dEBI
0000`]jb00008F0e0000T[0?0000`8QQ0000XP[K000000000000Xg7CDYAP125`0000Q2ho00000000\lNh0000\\B5E0m?X0XPDXdXDXUb<B0n@AM[<NZm0hhaPl^K
LZEYDlnYPf<TPIM]00000000000000004BG9\<i8dS>`@OcG8`AYPO\OLfbaX@G:0000\AA0TKHm00000000000000000000000000000000Tlk5Tbm[000000000000
0000T1SB0000TN;L0000lo3P0000000000000000`0]@00000000P4g80000`GMl0000Lih000000000hPkW`Q4i@G5fdQj0@TWa`FB=8Jf^<VXI0000LZl`0000d9RV
00000000DZWE00000000D4f0=3fgh]YVi0L0U1;d00000000L49AH@DB000042SS<d>n8PM@L^hDXgML8\3J8JVaPUf>0mHoDo4FhA<8LGO6DI2750`dh09000000000
hO9D8Q9Ehl>X00000000h`nf0000000000000000dCDjd19hLQ^5T5478A8LD;D^HDMF@G`=PZ7;T7N@m3ZCE42R@LRk@EkRDX>R0000000000000000000000000000
0000000000000000\i;e00000000000000000000ldSm0000XF>V0000000000000000l4h200000000\Ogl0000<5R7000000000000000000000000M4N]00000000
000000000000000000000000h>65\FbA8K3[h[M\`@3m000000000000LKj40^nYTe1>hWXTm0:KPG?\<fW500000000000000000000@WZ_0000PE49<QnL@188H\8b
DO`B0000X[e6<0beX24N8GCV\W72d;`LT]JD4D80@ZP>`GV\hgef870E000000000000000000000000000000000000D5>G00000b5W000000000000000000000000
0000l@FV000042If`DG`8E5?l1Ge\I;a0?Q]HZ2m\c3YdfgYlgmR`h0gHkS[To9n00000000000000000000l3i2000000000000<f5E0000000000004LN``f2m0000
000000000000Tde1000000000000000085Ea00004C?Q0000\NJNLQ0n<j?`E0ne00000000dP1@00000000000000000000000000000000dAn>00000000\J;]LO5e
00000000000000000000000000000000P0SR0000000000000000TjoL0000DDPB00000000000000000000DRmB000000000000DBOH@ZR80000000000000000T85g
l:alXeC\000000000000X81Z<FL7dY90l5cQToTDI3>V000000000000i2J]00000000000000000000000000000000000000000000000000000000000000000000
0000TL;R0\O[00000000H;C[0000e3880000T>A100000000<3>_000000000L;\l\Yfa2LR00000000l>k^DEabH8m@h@5bLiHQT9hl]0Ri000000008hFU0000`JZU
0`gK0cm@m3l@00000000000000000000XJO^0000000046:E86?cPHEbPKgTTV]a`\`UDBgXdN_mH_hS\g`500000C:c00000000LWRB0000000000000000l2NE`Kal
00000000`\=CX3l4P:TlHEJFTBd=8P];000000000000T59Wh5]Y0000000000004AYkP<J54OU6H4KidYX3He4nP3n?h;KcPY1h`mnMdiFW00000000000000000000
0000000000008oZM00000000<X`jd]c<0000P6j>0000Xahk0000000092bfX2mj@k5PDDh8Hk>D@F43lT;I0000XeOJ@9Li00000000000000000000XCNH00000000
HBdI000000000000Tb3;<2JN0000lEJS000000000000000000004DFNLMXJhPTCdYZ80000H9jP\?bLHc>NQ1J:000000000000000000000000HoFRe0h;DL@R`;LO
00008OC60000Dd2`0000000000000000DOF\000000000000P;fDLTdXHWIi0000548g00000000`i6X000000000000PITL8P7P0000PkbJ0000dHATl[i100000000
000000000UiY0000DA[IL9VFLPV30000000000000DQ20000DC<b00000000000000000000@oGi000000000000d=LW00000000h<9LP3B;i3E[00000000T5Y\d1cR
0b9Fd`=Y`iPm000000008BXK000000008R@98AQcXCXeLHPJE3<10000Te:B0000000000000000P3iVhBDFh3<>0000Dok<00000000D2Te00000000h:Q=00000000
000000000000PQb]l`hgP?je4>LKL^5F0000000000000000I0>b0000PGiW0000P;n>00008FlN00000000H_\Uh1d40000000000000000@3?BlWW@DghO00000000
00004RiF92c20000LO3:00000000Q0Oi00000000P=gT<YUS0?T>L0PJ`CmE0000h<SWX?TaDK7l42F6`=L10Th2T`C?000000008?P4d\SHPj9`0000000000000000
0000<=cHTMOa\;]o0000P1>A0IG4D<I;00000000I3AMllo@L20300000000000000000000hMhe0000<Q>dTOXjY4Re0000<jYk0000000000000000h9Z300000000
00000000lD=@0000000000000000PghlX`QlA2>B00000000<jjn000000000000a4C20000l`m<d02l00000000000045Tj0000X@A1LB`20000000000000000HGKE
lQD90000@[>B0000000000000000000000000000000000000000dN@SLod40?fG\@PUXT7N000000000000<[1eT>iBLYTX000000000000@P]YDBjT0000XgR_@>2`
d1OBd5AM0000HRl_00008AY[@0h5X5^0HR2ldf[DXDOR0000DIS_DSSG00000000@Oe\000000000000lHi;`KP1`ThX\25@P8^m0000DRmb00000000@^7B00000000
0000H][@00000000@9Y=0000000000000000PBN900000000XV[h0000`jOS00000000`:3H000000000000<blA00000000000000000000000000000000`KO^PU:G
000000000000D@H20000\2\c000000004Z4E4L]B<nKZhU^HHHRTT\X<8nNK03ZW0000000000000000l4YmE4MmL4i>H=6n0V^\\Mk3@D?V<c95DF]SQ3RN00000000
0000Hg\AI2b300000000000000000000000006L4DP?=T?5jhQ;U``i;000000000000XXBDP>2<00000000Dfa>XRj^000000000000XW[V00000000Xa;o0000T[Oj
000000000000Y0>P0000E361L2GW0000<X9SdLWZP[89Xo[O0000T5NelA1kDa4d0iLD0000Xmak4[QX000000008LCM00000000000090Bm00000000000000008=O9
0000PF_08TFL0000LY]b<9MQ00000000h<Sb0000@LC2PVAi0000<[E0dHY:la=g00000000deJ6e3PAHFkY4JON`aVI4:LGY44Y0000@X`@`lSjY2@100000000PhB]
0000E4ML00000000000000000000<ZNn0000h7YCT8^_\c@Wh0FDhXRF83\OTYeC@dIQ00000000D[oN8H?P00000000dZHlDfj5l<LC`o4XH6WX000000000000PJVP
0000000000000000P\0Ch7=FdM>JX^CS4>cg<ZN20000000000000000Q3Ej\HY]<_8Gm1WW00000000\IA2lIdA00000000000000000000DZfVlNi=l4CL00000000
lR7@0000<P7C4PGk0000<hW_0000l5OQ4OmZ00000000LJ8K00000000000000000000P7Ga000000000000P3>W<DOC000000000000dU0?`cLBX\Foi4HZ00000000
h6ZOX9:jl\QSTa:l0000HND`PTicdWPnA3CT0000\AIhY33U000000000000000000000000T1iAHGU\TTi608SkLFa\0000000000000000e1:D0000\QkF`M=KLm81
U4Q?000000000000Q2M?0000hW7A`969`[dF@3a18hQ=0000000000000000`;OT0000DggA000000000000@]ZR00000000h27400000000XNaf000000004Z6[DBT8
\=I3000000000000000000000000DNgC000000000000<jH<000000000000hL2n`R80d1nELMNDhKoDdI[[0000dJ2R0000D22=00000000hC714lE40000hT>WDBme
L\;006ST42^?000000008<gZPWhCT=FE@m?]00000000X6Zl\^SEl_>K00000000PCG;l6P2<47LHM53<d]?0000H^g9@9\LDoZ_H0R9X[0LDN5:0000D@TnL5SA`KDR
00000000\WOF`@PJ@d1j8eVe923G0000D]TZ0000X;9[@PK>0000XH2J0000PNbR<j=^8j0b0000`2ig0000@ij<0000L6`P0000hi^BH?VG00000000000000000000
0000lHbgX2WldG^aPTjelO9ZhPeJTdMC8hFe4hHoDliIm27F000004TY0000000000000000<4?;i1;L000000000000PDjd00008KS]i2?P00000000000000000000
00000000549?0000`YjJ0000Tkka000000000000000090;\0000000000000000000000008nQKPN\5000000000000DlSLTJSZPLTT\WkJ000000000000@@\`\0d7
@W=<000000000000A2fG0000000000000000lQGhhC;d0000T>FW4GD]DCN88A9KPKLS8RDkLEE^4WmPHgB?00000000000000000000dS8J00000000000000000000
00000000@MlE`bK00000HDBcHK<9dD6V8Dn]0000Y0;P0000000000000000<\6d4MfAdZ?<`8U`DP9RP\d9\]V`LCc6\9Sa4Cd>hKPU<dFK0000DWU600000000@CID
XE];8aRBDD95d5=ZhQ3ALiDkLj^EHFl4hidCPoILLVPml0i]00000000dckL00000000A3=]50GV0000X=XmHO[lU0[<DZd?@iZF<8JX0000000000000000d?2e0000
00000000Li9T0000HgZcI2`S0000dLY_<?h?D?LXHS;A\>Og000000000000000000000000TU;m<=Yn4CiR@lV:000000000000DD>10000000000008JF;LP1^hZRc
000000000000<[K]0000loXX00004A@T0000P7gl0000D;oD\QiEhW3W8nWf0000000000000cUC12ZG00000000000000000000000000000000000000000000h7e[
D?V<0000TPPIdnfQXCU<0000X8T\`<Q]L@3?lJ^JTaEV00000000<=OS000000000000000000000000000000000000DJlFHkl600000000000000004eS84hF3Q2m7
0000P;F5DQH9000000000000000000000000Lo>HD>_Udeii000000004LUf000000000000P4YP0000Hk<_@^IKLiD7<f2S00000000hMPlD89bLH1700000000H35b
XViI000000000000Hh2_0000PKPA<3OSd[UK00000000\:Q\000000000000lM68`3W6Li[300000000I1c`0000H9A7`IJ<0000`L8;\T`aPaA5hn>C00000;TA@=>n
ha\3HJRkTO634g6U8`eV4i^U49PM0000D:\E000000000000HB=50000000000000000000000000000`\S<0?eD0000000000000000000000000000000000000000
00000HA<H>ba0000\[4ld=bYH4\bE0aiY1;@4PP]00000000`7MKXS=3DLk=XDBmXUXT0UYIdFkk0000l0MaX?S[l>RbDi;OHLPO0000X_K<0000H9Bg`>8P\m0o0000
TlMi53ZR0_cI000000000000000000000000a0760000a2:m000000000000\E\40000`7@0000000000000049[00000Se5\2fW0000P4jRHMdR000000000000Q2XI
T?X9lO:Q4HCH00004R`H000000000000HaU6TlAm0;FChbaL\K8@8I3j00000000TJcY000086@E0000PCSb0000L_7m0000<cbY00000000000000000Je^<dHGP3gW
12Qh000000000000000000000000000000000000hXdG<3oI08YEH9Oa00000000DP38`f4;<64Y4=I`00004iQO00000000hD;Lhgdo@[hNhhP3h:K?\ML`00000000
0000`P;7LX5jDLkKT4[kLY5o000000008Ae`000000000000000000000000`b1k0^_70000Hb6fXS@fHY1_DfWg000000000000Hn3Q00000000000000000000U47A
00004<TX0000`GWZ0000000000000000XFcH00000000<9MlLIQ_lT42\G?j`bTnTg4U<QGY000000000000DA@7TF`aL`@Q8G5D0000L?OY000000000\hh0000H7LS
@[@L0000L0S90000D39gHRGS000000000000000000000000000000000000dCbg000000000000holD000000000000l:8odFgRhHC04]F600004In0<22H8OI0HWTC
000000000000m1B90000DO6bP:8P@f__XJcMHLXc@SWE0000000093I?0000000000000000000000000000@Xe7T4hB`LmG000000000000<LHa<VKg087lX6B\h=lH
TS`D\7ULH^MUD`dD<aSJ0e:clhT]`<R>LB:9HhMGPZa2Y1ol00008A6k00000000D5=o`AHYHi^cP2D?Ti_[0000`9DU000000000000000000000000000000000000
00000000`1C@LE[L000000000000d9370000PgTiP=TXDEoRI2]8000000000000`LO>0000dNkQLAma4S:4\;g]`H]9d89Y<TYhP2FeT=iWHUZ=LYDN`mE<@8oj0000
00000000dnbg0000458MXRJE000000008EN^00000000000000000000XJkP00000000000000000000L:@Al^W8000000000000PRFFT;XVPm`lLXV?8IYE@R>BdR]N
00000000H8ao00008P\]HH@30000000000000000\leV0`m\A1Dg@j10`m2m000000008NMUT;2\Pd_K0000000000004bWb00000000TDfMT0EnH91E0000@EL50000
l1T5<Dch0000000000000oV9\`Jc0000000000000XCQ`9ja0000TBU500000000000000000000\PYN0000XZA[000000000000000000000000Tli[0000l1^F4ZTQ
0000000000008K8M\R[C000000000000000042_@]1090000000000000000XVDQ000047[k00000000DF_;@X^:00000000XWfDHIcC<1J2`CRQ<`VJ`dLVdmk\0000
8>l\PD1U00000000Dh4U\Vl<0000XE7ohI1DM3Ye<TYI8Z\JdBEE00000000<NHTT;>T00000000000000000000@<oD000000008?RVX2FH=2A900000000D@jj0000
0000000000000000LQaYloTY00000000000000000000HfUW0[K<000000000000000000000000000000000000000000000000PY<X00004ebc0000HGfW0000\;;c
XOeO0000`I?e@LZN00000000T>Ea\:9:000000000Fc^l2<D<XCn00000000000000000000DPi7@:7200000000D?I\0000000000000000\>hQ0000000000000000
000000000000lkC_0000d?`iHfS=0000000000000000000010PD0000@87JDD\FTlkS0000LgL`0000L<lP0ZlR00000000HMFR0000X@\0000000000000l5dldCl=
0000\_X\h8`oDo8l00000000000000000=fe0000LoG?]3SM0000`n\d<=Bg00000000h4LB00000000000000000000000000000000dH>i00000000000000000000
0000H:?B4GF`00000000lEc;00000000h5KfhZaUlB4R0000X8bU`J6\m4@80000T1FN000000004UCI8m1V48AH0000Y31?XC_e\Ymi0000000000000000DL:[\oWn
0000<1ke0000i0`:0000D`=?00000000DJ5H0000000000000lMN`O^G0000lg^?8?97<JLS000000000000X<`OXDYFHV@[000000000000000000000000<TA8<]jJ
0000000000000000DIIh8fc7\ikl0000L[nH8G2Ydi_F\Mi@00000000LhnHhUO400000000liofd6G1M3TOH==90000dREX00000000H3CO`Cm9PhFC54Ag00000000
LM1T0000X_aS<oDET<6VDY=I0000H5H700000000000000000000LVUS000000000000D=i:45M9Pf7<Tf`a00004F4o\A=B<:mKd^88000000000000000000000000
DZM6E1f6XkoQ0000HFR6<`l40o?e0000]0E@000000000000000000000000<H[@0000\FC7PNF\0000PXWh\a5jhZ43HdEY0000000000000000000000000000\CCY
LF8fLRC=hcLj0000`e6OT45oH>an8JEDPM]RHgK@00000000LRolLTUB0000000000000000`B3U0000000000000000<3f6<l<S]2bKl84;0000000000004n\MT`j?
000000000000]1?K@DMfA3Zg00000000@[;o00000000@4cl4O4L00000000000050HF0000DcCc8XB6000000004h?BTlW]00000000@0<UdRe]000000000000dAXc
h2K00000dh0M000000000JKT0000dFIc000000000000h>VDHYXj0000000000000000L504000000000000HNaLDV8E000000000000TdP?00000000000000000000
0000000003SW0000`XjB000000008QAL0000da@e000000000000<?UFTHYNT;1>00000000<?^P0000<i_k0000P=:c00000000T<_IU2Uj0000<PIQ000000000000
00000000\Yj\00000000XWZOD`IO00000000000000000000i19l0K;Vm3i40000P_o\HdKJ0000L;H;0000TWR_hQ;E@XXeTlH8000000000000@DVBlo\`L49Nh@WU
0000<6lSX@<j00000000PH`6000000000000`K_A4N7^8FQLlVUFh>Nkd=098FZ3DEFc0O6DTT2Z@^?Xhk]J0PR7Y26e``B1h8=A0hX300000000000000000000<V9_
00000000Hba0PRhC<U7Y0000LEVG`:7k51QfL5Aj0000@Wfh`Jf@0L6h4[e@00000000`eT>P37L0ERR8gQYhT0ZDWXcE1U800000000`J24DTZ6P@KA8aRT@F1<E2Sl
H\8453KR0000L[Bii2Rm00000000PdBZ0000D:460000TU`CLY\gd;D5@E;00000@VL10000HWmA00000000000000004hb1hE\ki1ngLZIRHGV751[V52F413aQL>[_
<[:N0000hVeKhK[7hS[J000000000000XKe6`nc9000000000000LVRoLh17000000000Ji@000000004>bW00000H5V000000000000DW]10000000001MQ00000000
8A2L<A<n8Qhk0000dLFUDdeE0000hBWcXEnlDZC@000000000000l9EglGeO@GZhPL[94RQ_4a1\lkZY00008=lg000000000000000000000000000000000000l0>;
000000000000dbbZ8Am?53_SlG7800004iO1LnhI0000000000000000000000000000P?@i0000000000000000`AIG0000000000000000`b^P00000000X0C=PA<[
I0hkhMbGLFc:]1A^00000000`1]>d6eM0000l8k`dY[=000000000000PYeY<`:=94OS40gGT\W_laei000000000000DMcBe1o?00000000h[SN0000000000000000
Xg5o00000000000000000000<c^B000000000000d<hXPP`k0000000000000LN500000000@=200000`OW7000000008bI:93R900000000d>iR@Mh1PXkg00000000
m460T174`H@ADVf8Ljm@@D3:0000lK4hh8>SXbYl000000000000hKV300000000000049_Xhel38Rb^lW0dlae<00000000DeZO@?@X@H0M000000000000@4fcHH7Q
h1gDPNBRlT[0<h5W0ZS\136I0000Y2Eh=2cVhOh9PSMMU0;A00000j0Tdk8^`4BH@<^oPB?n`C?`H3O<X;MWhGE[X8Y0XKQd@Noj4VF1@O_E\0`j0h^F<=_V86@4@7DC
@<1_LMM@@\V1DLR3Tif2\m5:44@WTaP692_oD3WBTHBa00000000PESB@FZP0000HnIbH7XR88Y:0ioVHlTZ000000008:Fk0000L1`E`@_\XVQlXoOm000000000000
0000hIFZ00000jhX0000lA0NDjRm0000TNba0000PJXId0;e\PB_00000000000009aa<Kfl000000000000@Qa>0000\7Sl<\@ND7`3<ZXD00000000T6hM0000@W4b
TlijX2n8P7\NT44WLYA4a0<g0000000000000000`\<L4U1B00000000000000000000000000000000000000000000000000000000000000000000000000004MK=
0000LK>800008DbT`ZQ]\[kj`cAO00000000i0o=00000000HY2]LLo<`LR@TH2;000081:6<cRg52IC07n:0000Ph[=Lo8`0000@F6KTL2_00000000000044e50h7I
00000000000000000000PB?VhEDHHHhT0000000000000000000000000000lEQ80000LZ9Y0000H6kC000000000000LR8j00000000@AhT00008YM7000000000000
0000TZ\;H:OG0000LlY7LLERH2UB`8F0@9dX80dT0000hD9[DF^KHE?j000000000000HEQBDW4A000000004S;L00000000`7ODDdOI00000000TJ@ID>=^TLhZ0000
0S\BT0cNH51HHJoi0000dI6M0000000000000000000000HZ@Ng20000Pnif0000TQmQ0k360000000000000000@7>2T453X:V600004?1LTU1f0000000000000000
T^T=0000]2:^0000<OO;<]_\0000\EZ<0000D7^B<OH>@kfX00000000hUV]00004MJj00000000DVgWa3^Za4F20000DIiP0000e1lZ000000000000\1@Kh7IP4Emh
0000X8@i000000000000Y3KILO:?0000000000000000000000000000000000000000TBC0000000000000PAjP0000000000000000<0HM8JRQ<M5f\UA4L1oc0000
<KU30000PJE_4U:3l\`;e1<0i2dF0000000000000000DW\>XcB1000000000000DOAPT]PN00000000@?2<8XJ;d82P\<RMY4P40000`1`f0000dGP300000000D4a<
hdg8E1Y^0000PO>OTUo^0000d?TOdaCc0000\8I0dafU00000000<Cg=HJR\\N>g<OWY00000000000000000000000000000000@VkL0000<9i@0000000000000000
`0:90?j2@Jn2TG;VhW\TTYfHH[9E]0c^Q1j2Q2PW<;8<lUACh\:`L`Md`kmnY0_b92ag00000000<`YL0000@3R;0000L1<Fl>gfPDEW`KWg000000000000Lk@@@[P3
000000000000HDHd@>AD<M<GTU7f000000008aX30000000000000000HG_7l`1X0000000000000000000000000000@J9=LUH[00000000HNd<00000000a2lk0000
000000000000@85U8GAe0000d@eF`3Lj0000`YdC0000<j7e0000lkVO0000Dn4G00000000DS6o`^fY46hX0000000000000000000000000000\Ui8X6AfXW2]T\W;
8^>:\gXeh_HMTk`?U1de000000000000431E4bcj0000HBUB52>Z0000@o<kP96G<<fNX88=PQT]Q1d;000049V2X3Y`<I;H<=`<Hon<P8g@Y1Jj000000000000D<Cc
00000000000083@DT:8C`QSdhgQFL9]fl66[Q0QIX8_m\S=k`8]ILGN_I1?cM0N@`fB2l;ZHY42a00000000000000000000P^d000000000000000000P_800004hXO
000000000000000000000000000084iV8b\@m3>k<km5\:J`h1oRd8WlD?JT0000DK2aTM8ZD54B`PfG0000H1hT000000008Q?400000000DWZGP2]:l=4GD=c78HN?
4N>CdUBAL4KRdT^K\eCn0000000000000>i8dT@G4[9T000000000000000000004P3RdEfN000000000000000000004IkL0000XgY114;F00000000L2enhJ:4TR;b
laX?0000T8?nDoH800000000Hn0W00000000DN5SX4kl<NT50000XcYnTO250=ZjLQABd[SlhZn>0000000000000000`UoLXXg7`akcXI\4l1U8`3^h@958U2:UTGIV
0000<0nM\ono@Co0Y0kk0000TaF^0000\AVklJ[1000000000000000000000000000000000000TLD5000000008G^MTXIK0000P<@T000000000000X:H>00000000
0000d1^RhFCo<KmJ0SkaXeeel6>id9K_l<W5X?DH<AZc@Mm_<iUU0000000000000000000000000000TeL?@]8>hgW9d>5]8;_GH@9EdaTHhHI382KG`LOIhgDa0000
d04jlJAEP=cfLPij\9d1T=iIa4Qcl:6Ah@N^lD=5<ooG000000008<=_\Akh`KQ5`D>@\02S8ZdghmSFdZ:700000000<N`80Pn@hWXF000000000000000000000000
00000000I4H?0000d=R?PFSo0000h9BB<A:700000\5k000000000000e3F9h38`0000hI=Z0000D1B7X=e9<F]<DN?LT41NlQfS000000000000PSD<0000P_ce0000
Ll2`\3=TH`:]00000DnBTMM_00000000T5C0130C0000PAgchhTm0000h8=b\ON_H2;Z4g_U<Hk;XZjF8>5?@T]BDfoU00000000D>T:hMEN0000000000000000Tl[i
00008ER_00000000d??[0000000000000000000000000000HRl4\T[GdjXE000000J88o8N0000H?85000000000000d9gPDXWShG@^00000000X9m\0000a0S80000
0000000000000000`6C0\9J_H9dD\D=_`DbBhOD:0_d_8eoii05_@Gbl0000000000000000T0e>h?Vl0000H2]c0000@e<V0000TNLE000000000000000000000000
hLKLXI0K000000000000000000000000000000000000d8>?P;9K8_1W00000000lOBFLU9blUF10000DDJJ000000000000La\jT@VW0000000000000000d;1Jho]h
00008Pl;`\Ade2530000L3:P000000000000`C4lXJ@fhJY<LV5eQ3Se000000004AER000000000000000000000000PO0fDZG7`?]m8@0dD5e;hh0:00004XJadG\K
a4G:X2FV00000000000000000000@P\:0000@ZPW0000000000000000<dcS0>7H00000000dnVO000045b^0A\alHSTTYWe8lg610P8dW3K00000000000000000000
0>950000POPilT]O0000ln5d00000Ai6lBnI00008LGm00000000Y3NX8i5^l7kU0PSEA1Z?h>=;00000000H;hU0000a0SS00000000\C\W0>hn<T=?Pa4@00000000
hb3a<eZA`HcMLS<I`VH>00008P=X00000000867L`IljhEg3@;:7M2CX8Ufo<<5e0000hHlnX@bP4G8^TnVgd=bO00000000L2b]000000000000l\oOHW8300008dfA
I0R]000000000000000000000000000000000000Hoec0000P@YQLLScD9Cc00000000000000000000A0mWL3Nl00000000lEkA@36<00000000<JLalJ_Y4Z8^<=8>
H5aIPCEmTBVA<FRS000000004CgkDPUSHiX5000000008Bid@NgUh<YidJaA0000000000000000<5Z?00008G2f<\OL``cj<iVYL^?dm04Z0000XQ7WY35GY4S14EjL
000000000000e11\00000000PP8=00000000000000000000PVGCd^Mm<XP`0R@]`lJQ8onH0000l?F4`QVPLjJl<:Y5i3g`00000000hMg1000000000000HI>F0000
0000000000000000000000008R5aDKm\0000`Zj5Pdej0000000000000000dUhO0000`U4FT>R<TNBc000000000000X7CT00000000h53ilCa[00000000L@P3Tc@C
000000000000`<o\`RMKY17\00000000`Lbg00000000`CCi\]2Rd6dh0000T9e`0000T?^B00000000H<:_PM]C0000PLifXoiPDJYK<j?C00000000000053cFh4OY
DFEV0000000000000000`^0b000000000000000000000000@8c5000000000000<;8K0000DF=o00000000000000000000h1OP000000000000\WNhPbkE0000\iAW
000000000000000000004Xc[`VLB8B`P00000000A2DNdC7el;melOTKH9BY@PiXDVF_0000000000000000Djl>HAP5dk0J00000000000000000000000000000000
00004hk^e06I0000@WPd00000dM_DQ=7lniB`g^_0000@[g_0000T8d6dK6D8DNeda]R0000d>0n00000000lHLW\g?600000000\^HWDC8n0000PgoC\YCU0000T5P=
HC\NdPGZdRN00000@HNJXGG6XV;ndA^QX\WM<6Sk@QM?]1YLA2_H00000000P^b8A1k@0000000000008@cVLIl_00000000DeM9843jXK[R`9eF4[<Cl_fW00000000
0000000000000000000000004@hQ000000000000hICMPYRV\`c5000000000000dWF10000@:?:L@_n00000000P5na00000000Poi5000000000000LV]nTIDS\oBP
X4c8TP4a0000X09b\PcQ00000000000000000000hGB40000T4Ad<3[C\9?G<1B_\P:1U0go0000TNc1000000000000PI@c0?j;l^Ek0dRN0000lD^OQ4R800000000
000000000kd0lGne0PSM000000000000Te_=@OAg0000<EKPTWh1H^\:\>RS00000000000000000000M1RA00000000000000000000000000000000000000000000
P8V4LR<100000000h@[QhQbj\_ko<2dQ0000000000000000PVan00000000lhh3hH@PdPJJPiMh4bed@8SS000000000<Dkh>a4Q1C8l2P[\IVdlW]bHe[I@lDM54F>
4bQ[l^[a<ab3a3]R00004QEZTR0IPoe90000d03U00004e>FD9Xje0<@00000000dL:@d2X`H349LZ0k000000000000`K]:lLPl0000`j500000TL[IT1WXX@H>@S\f
T_W:TYgA0000\;Qk0000000000000000\o5?0000`8010000LYBj84[_8Y8STAOdlU=P@eiQ\lKklR1j<0ZW8^5`DC@c00000000<5iR0000000000000000P>^R0000
0000000000000000000000000000hQBG000000000000LGUC0000@[Q?d@>a8G>b000000000000TIeV\gCS00000000]3S\<0e_0000h6NOTYeLTeUT0TOe0000h5^<
XFQa0000000000000000ThG50000l[S]`<?n00000000000000000000000000000000DjEPl`jI0000000000000000DDZ00000hobl\18a4Ba?0000@ZON00000000
00008Vb^`4>n000000000000H9WQ13]@000000000_m?00000000X<0]XCeLP[X74AYL0000HC=A000000004Nd^L2d>8`PL`bhM0000A3ld00000000@:>0HBn44hHQ
PhmR00000m900000000000000000Pd2B00000000000000000000Hd<3dRDa4V5>Tla`M1?o929n0000000045?mhPe900000000000000008;\e`9l10000<O^8\0V>
8OhG@?_VhJ4S`iBQ00000000hGZ[@9R800000JG\0000lZ5G0000X;R<d42h113o`]dZ000000000000dJG10000TT\j0000TKQB000000000000DGGD@2R]XIZ@8N8j
4Ho4TNL7HQb4`WRjI1<Z@<X^\bdbLVa<A0CW0000000000000000E1iW00000000000000004cNn0ki?D3GKP3n3<lT?=0]=00008lI^0000Df3m0000hCa>0000e3I0
PP8a00000000`S:K4oDQQ2C400000000<jo<0000P@BDl21oX\?P00000000000000000000HgM:h]2@DjYKXe7786hi8U1[LWM200000000`oSHhGcEP<JC00000000
0000T6a4hI@R000000000000T1ZA000000000000DBD8DYK]80L1@2l=P3:=@>^F<P>7D\okd;[5D=b3TL5UHPc2h4eVLAC@hbV6@haZDiHe]45d`cEG`9JT09[^P==^
H\gmhmXP0000000008nC000000000JZK`KUCP\c]000000000000000000000000000000000000\IoMDW[kloPl00000000h;e:4EWW@JC`hYQAXlLLH0]S00000000
0000000000000000h]dLhoG0l1LO0000000041AL0000hGDOH\1mL3>:<I\a`iCe`Cf4a4EW02W>A4GI000000000000h?ST4G7g<CX4TZOB00000000<>]HTSl70000
`EaX0000000000000000000000008AOAHKEK0000000000000000L`^k0000DHAk00000000DclW0000DQ[20000h@g@@Q=H4Jl;`JLF0Tb5e3e254I2h=`kH<NBl@X[
lHV5@LoZ4bl1hjD50000@RJk<mG7T4<F0000d759000000000000000000008LbO00000000H9@Y000000000000<QKe00000000DK\ndSFL000000000000Lfm_0000
d:<L0000D?IR000000000000dZ57`1C]ThZ40000HK`Xh5hR`TAQ00000000XB:K07e?XCmaXF;^HEMU82WNl29f0RH\TgjB0000LDCH`HWaLXNN8=fEh\Z400000000
X8`d000053E:00000000000000004SOHHZBk000000000000000000000000H3@P00000000LVVO0000000000000o@@0E?@`0WHDW\3hC_X4@X4DC^jPT91@YTNXcUd
hdPIdj><000000000000000000000000`7k1Pc[g<:2F8G6S00000000000000000000000000004B1M0000lbc4Phm>lGj8LBdblj6<000000000000000000000000
h?dF00000U0L\g0O0000d9N900000000DhSYLR=g`[\QX`Ba@i4X00000000PFMO0000000000000000000000000000000000000000DV]U@`8K00000000h`G=X983
h>H=DI8;PjKA<b;jA4CY00008AW8hAe7DMdkdFCC00000000lRMWXLhjd[8UHDIW0U5RU1Am00000000000012HkD;Gb0000Lk1\0000XcGS0000000000008mEf0000
00000000000000000000P:Gk0000\H_K0000000000000000000000004D9C0000000000008@JgDO`O0000036ST]H;00000000DUZN000000000000D4Ea00000000
000000000000P9Zld8>Ihc;ce4:Sh[JG@GU8<]9`00000RnV<ZKK44bT\LAk8\U_TE>R\k:\`::c@O1E50NL]2k60000LLmU\XO=000000000000T6NB@6XRhn_[0000
T5b=00000000000000000000<Ne`46KWhNka0000@GQTP@K4l:<_8C<H`WI<00000000000000000000\RjQ00000000hFKC00000000`eRP000000000000000080K\
i0j]L[6\@DX0@Vd:lh@l0000000040K?0000l1@200000000h<TK4Y77DY5]Pc2W000000008SoC00000000h4W_0000DR4l000000000000Y3b_0000@:Mj0000lPkm
dn2R00000000M1ge000000000000leI`Pdm:\2k;l3V40PS=0l?3TmKT0000LFmW0gBe0000000000000000P[C5\hoF00000000000000000000e1N?XK=6`L\V0000
0000`GNI0000@VXkHB>T0000@AcC@V6c0000`GklhBEo0000dlR500000000XTJ]0000L2BLDPdbh1W8TAml0KiLl_ToXgO>\5oH0000<LZ@\L^90000Y2_T0000LJSJ
TW6`00000000000000008BDnlZGl\_BC0000000000000000Xf5d00000000D^el000000000000000000000000\LT3dK::H34G0000@08E0000T2<oTgC300000000
00008ZEBhK1:`cFT000000000000TIFMXYgTE4SC000000000000a2?Dd<1CdAI6U4DC00000000X?ak0000\1GEL7LDlIk\T]>NDkJe0000X8`Pdo@d00000000PdY=
l0<ke19?`Cff<>QX0000\52oTFajXFb[`AHJ\hNG0000000000000000000000000000000000000000<OEC`WSPPYFS\TT8dfdC@i?STFW9=1Pg0000HMDkLWdo0000
PK=?dDo900000000000000000000l::300000000<>3_\3am00000000000000004O2N00004cjL000000000000d>S000000000<<K^000000000000000000000000
\iiW00000000000000000000000041i_`Clm00000000P\J6d8iLPEeZ0000000000000000000000000000P0]g00000000dNMHT:PS0000@PlJ00000000L8A\DQ<U
000000000000@F5S00000000D[I[00000000A48ClIlG8bBI00000000PJB4dok]hfKd<h43000000000000lefG000000000000000000000000dFCN00000000@eTV
00000000XCF]0000000000000000000000000000000000000000TbLA0@hB<4I8dg]50000000000000000@8e7hK_4dO=j000000000000000000000000X5[VDB[h
dJZ<4T9i]2B20000PoIgHKaN0000000000000000XESf81bi93VD0000TX_T<_3MPkUJlmo7A1l?000000000000L;m;PIDgdR??Xkb8`Fa:00000000I4T9lRYf0000
0000XM[c00000\\0@:fC00000000`Vc@8Wil`0iP0>Zd@?I:POLHhW<j00000000000000000000LQ]1PSXS0000Y3HdTF2W00000000lg:G0000dFI<000000000000
0000000083?lH4RiX::QLPZ0L`?M0000U3?C`M^>0000@:D200000000T@`b12i;8F70\?DkXJL:lOPL00000000925W`R>eXcQlDfYE40KG10aNP8MO000000000000
LDEe0000HXmP00000000000000000000h19C0000T>nE0000L\LP<XR;000000004>[3000000004PC500000000@2eF0000X7:eH[B;8Z^Q\[dR@QHh00000000DlZ@
XaVnHEbTE2d:H5@@\oEATE\C0=QTLjJUT2Q6H46PPl]m@o<D\K3J0000<YLl000000000000lKgb0000`:cT`V>\0000H7E0l:WW8Wo<00008\RV0000hB0ZTNQ3H`5i
01fD0ASh0000000000000000dB9800000000@<N1hIj]00000000000000000000\^Ro0000d6Ro0000<CTj0000000000000000@]`4000000000000h8A8PGTL`0fJ
`BIB\O7lPYi:4[\900000000`R?[`7df000000004hSo0000H5aXI3f:00000000000000000000T8SGd<\fhB>KhX7f000000008E098BY@000000008L0M00000000
0000h_2?\@kc000086RU<BTg4W;\00000000`T>E000000000000@HG0lI4HTYdcLjfga1icPBXl0000000000004fiePXlUD41\8UCZ0H9k8Toh`kT00000<KdL0000
000000000000dK]GU1T]00000000000000000000D`im00000000P>FM000000004[Fie3U00000000000000000H85<0000DWUVdO170000000000000000HKHET9_J
`ZQ<0000000000000000@A4Z00000000000000000000d_@O0000X5bI8?;Xdi3?@DHVLEg@\FJj`KZ7\5dAd52F85NJHVD70000lUOCE28iXogd@Gd1lM1>@SWl0000
h6BJ0000000086gXhTJ?U3O000000000<1G<000000000000000000004UQI0000LMbQ00000000\do<0000000000000000000000000000X@nfXO]J00000000PAC\
000000000000@5=RXfA20000000000000000LB\G@VIP0000000050XWL<i[4O=[000000000000`]@N00000000XLY2\[ZT0000000000000000000000000000dUhn
000000000000000000000000<JLodbnS0000000000000000LJ=14F@:@4`J0000Tn^_000000000000`kPm0000X8_L`R?200000=U^0000XFnS00000000l71Z\EbG
i3<O]3MJ00000000000000000`<G0000PE4G00000000000000000000TZF90000TPJ<XQ4]P1=A<_`5000000000000000000000000l8F9LaHXH5NWXFQ>0i`=TBWS
\LIG52e0I0R?0000000000000000P@I100000000TFGOhJWkLYh\HZ>PPhaL000000000000lo3;0000XJSj83@8DcOhU4HiTfkm0000000000000000lI3APT:Z0000
000000000000P9GN0000l]0ePSh9dWY4`h<=X=HXd1f5=2::Hec\dE9o00000000\Pc@0000P]W<0000]3XWDLCD0000PMD=4[P?0000d7l7000085dPlPa>h3:FP5@n
HF@SPmkn0000`Z3KlU`[LkC@XcYIU1Y40000`EEi@OHMDS^CX>2M8R3\0000<oWV@UVj000000000000000000008L^edc2g00000000E3a]P[BQ00000000hM?CD<iO
`>a]<C;1m3Nd0000@[;;49P[LMMR`]UhThRN0000di6hT?W:0000000000000000lWQ;]1P=00000000h@OGhoU40000XZm4PHNnLOT<00000000d`EITei=m3Wa0000
T=SU0000l9k4DEC^\LCfH[=QH]fJPiRK0000di@M0000I3WR0000<dj<`SKI8>H1lU\\00000000000000008KNOHYI]DJOAhZUK@TW500000000\f_E000000000000
0000D<XO144>0000\n=V0000000000000ke5000000000000000000000000000000000000LO90HfBg0000000000000000d]DM000000000\P^0000dj]9DWUK0000
@ILR0000hREO00000000000000000000HJL20000lDd`h0EdX7:G000000000000l[O50000000000000000000000000000000000000000P[fGDg6k0000d5d^]0:9
00008KWAP3<U000000008Kf0LTjU@iZX\K6fTO_5000000000000T7D4000000004fV800000000P5bk<o\NHO?fX2[X`SX?@BTK`CaN<k[70000@`7E000000000000
0000000000004O400000DN>WlPY>lV[Z00000000PLhK0000LC170000HWUa0000HUEC0000D>CUl@JRTTH^0000LJ53000000000000\=EM00000000=3DJ000010Mb
00000000000000000000000000000000hE8V\jG000000000000000000000000000000000TA=_0000000000000000000000000000h0V^@:@U0\YX0000T]j20000
H9AG\<0Q<12O<booTkL7000000000000D9E6LCbI\H]H0000LWO:lC5g8f9P@0GJ000000000000h?n`0000000000000000`NWo8JbW\[6F54:h0000<?4K00000000
00000000e1[n0000lOjT000000000000\Id[H3dUT:?M8<d=l>eN@RYN`SC?00000000000000000000\9QY@<oP0000@XYW000000000000@@lF0000000000000000
`3ab0QIV@g>n000000000000000000000000D7bY@7L3HN:C000000000000<\@h000000000000PB@=<?Hee2Y<<gSE`62lh6R98jE8000000000000h57[0000\gZU
0000000000000000000000000000000000000000D9ME@[nh000006al0000XGm<HX[H0jDO0000X6m6dR\6\W?9d5D253L000000000P39G000000000000@IBV0000
000000000000LDN10000PLP`0000000000000000000000000000h0f6`b7n0000h[a7XHj=hm<N000000000000P]kb00000USc000048D000000000ldWW00000000
0000X@ObU1H<4@;DDKF]Q35S00000EP_8IGAHFNNdZN=Pj5@4Hf20000<`U@<c<V0000\TRL00000000000000000000Lof>X@L]0000000000000000000000000000
000000000000lTe^`<A<h=`Ih;;@PfMSe0NX`ZEMl^YA000000000000000000000000P;nb00000000HnTQ00004Lfc0000Ph0Y0000X=;70K6MH25o@=?PlE;>lQZ?
L5MSm20Yi2Tb000000000000HL010R?iTnm_0000T3TSDNa1\UMHTYn\0g?m000000000000h;E:@Q\eT14U000000000000@6WF04_68WQ]0000hhLH000000000000
0000000000000RHM0000093Za4LYhF;o8@<RPdS80000@Z_7X]1;\3@\00000000<lh?LgVK0000000000000000000000000000a3K:0000HJMT00000000@Ej=\R^C
@fmC0000000000000000000000000000H4fF<0bJXJ@8X``nLLb>8ck80g[3Q23S000000000000d5I<8_^k8YGa`Z;<0000e3D;Hk3PLmMCQ0[Wm0]O000000000d32
000000000000\>KhlGiF\cA_0000<K2k8IhFTfEL000000000000U1n700000000P68VH58k@6T=X?BL`]4:0000000000000000PHDS0000Xk9f000000000VRa0000
D6V@lCM=PL_@000000000000HL\:L\\k@OWK000000000;b=XZQL0000lCVjd8?]i2GiDRLa<O`l0000T?Nil50@`9<bLT]mTc=N<nUe0000D`N<PXhW0000Dgh10000
000000000000\E3V0000TW6T0000hN3a`QTk@5L1T8Hd<BjbPTg90000000000000cXQ00000000XYKRl[i]00000000L@iN0000XQ_[h[8GhKlKM4M^@bRe05hl8OjA
h92Y`L4ghY?J0000`gb[00000000PN1=0000000090hG000000000000000000000000000000004j=N000000000000HTM;\LHU\CEMhlen<XlF000000008S110000
00008kW3HLcm000000000<kRXReL00000000@SaPPAjj00000000000000000000000000000000\T<4T;8j\CS6@eID000000000000000000000000000000000000
L2@Y00000000DT;UT4BW@iAiTM5I05T8XJfQP\VU@RCPTAbG88J9`5JFlG@IlX5KhVRPdb1YPC4_a1=hlQ;5149f0000000000000000@o_T00008o`8m0H^00000000
0000000000000000000000000000000000000000000000008N2h0EQM000000000000LGkMT0m40000hXCE0XNl0000000000000000TmT``D;3`EYM`Lm700000000
00000000DZ^_A1H000000000<YQe0000HChZP5LV0000<o`D@6HD000000000T4MlbOh000000000000000046_[lb;;00000000T5<cX`HW8RcS`gN40000<P@UDi]f
4?iB00000000<l@[000000004k9Bd=Qgl;gk0IC]PNDU<B=E00000000d<Wl87]4X6Q<@Qc5H4XL\A>g`FFVhRMBlTQ6lZ?`12RO0000\H:QD2iZ0000Lf@^<BGD0000
8X<E000000000000TRdJdX1@0Ean0000LHNXLQA84H3bLRRD0VQ=4[I<4beJDf`UTiGO00000000932VL0>m<GCJ<A=Q<`ZTlmcOP8Ro`Xb:\:\6Pk=F0oXLTX]FdYKE
000000000000`0ge000000000000TNM<HZK:82?YLb\n`?R9@CC<0000000000000000000000000000loF:000000000000l6E8000000000000L`@ilW14Dl8k@?Ij
0000h61@d>KAl@kNlK^f0000<EK7000000000000h6_=8Pm?dcQ0L:KbHJE10000000000000000\^2D8?Sm0000l7fQdg_AHSJV0000@4=C<0VN8HgAXTjLT[[K@\dg
00000000000000000000DBF?00000000hRL;Hh<K0000`6WklD2A4UT>DXiO00000000ToWJ00000000`\0M00000000T>8[0000dElN0JQo00008le>000000000000
0000`dZK`D2100000000@3CY`U[j00000000HBFaHCPa`d=nQ1120000000000000000d5eK00000[c[000013?O8?Lh000000008gRB000000000000000000000000
0000@4dDdP^e0000XoI[lH>RTCBe00000000000000000000\VaRDX5<PJW]00000000000000000000L8GfHI`D00000000000000000000TTQ]P=1?XfCB\lA>0000
HmlO8aK`00000000LZ:SLLBQ@^l2T@gadUjQLf4KI2jjTH^K`0oS000000004UQU00008Hh<8AY10000000000000000000000000000000000000000DQO0h?KbdPFV
<R1@l?f[0D3PTP@n10Cie4>1TjMmE4=b00000000DG<m0000<;VC0000@7KcL>eXT7F88UcGLRZ5D\Dn000000000000000053Ge000000000000000000000000XWaF
U3RoXWV8000000000000P^I[0000l;KK@e]HL;k900000000000000000000XGVR00000000U0Sn0000\?K@hK<D4KcD00000000000000000T1i0000P=E\00000KjW
0000l^ImDJ3HTF2200000000`TCm00000000d]oXXU>;<omU`001A0<[d=l80000@V8RhhP^\]dlXa^84jFTP<DN00000000<HFa0000000000000000TF8J@2koXEdF
LYXMX>U^4F6Y0000000000000000H>?FX[Ln0000<Wni0000000000000000T>Sm`:[X00000000Hm>F0000\0DM00000000000000000000D6cB00000000\m<l8PCd
00000ah@hocSX08V@DDU<DYU000000000000000000000000\d7\8B^@0000000000000000000000000000T4fk<_io`P]I<QWS00000000000000000000044b0CBo
0FF3Y1kOXE8C0000000000000000l^Am`nE9lXBi0000\jZ;0000000094J=46^ih8BNHQUZ000000000000000000000000Di?00000<90CPHP`0000000000000000
00000000@InN0NdN0=WYPGK_Lj:N\TaG\Ucn@\;A\i5AhjfYa0Kd00008EdW\C9UPOQ900000000000000000000`UcT00000000000000000000PKiY0Q5;0000lhjh
0000000000000000000000004;I6\h3Q000000000000XV6Th5Gl00000000000000008[e]000000000000000000000000X=>N4llO0000DS<1Do0_@W9e0000THUO
`^Q;<72VPLlGD`UZ8h9fTjPc\jHJLLU4<7b>PW0K4nj>\`g;M1jAI28Qm3hk\?iW000000000000HJbC0000T\7g000000000000h>e30000LNNY4WB50000LT=a<Dih
<2\=0000000054:;l5[8000000000000dM6YXjnl4ZCl0000000000000000P\Gg000000000000\>@2LL?e00000000000000000000@n?Ehd5^00000000He1n0000
00000000000000000000000000000000hP_M0000000000000000L38S0000000000000000DM<ila8^`fSb000000000000TC2i0000000000004A2a0000DQdollP[
00000000\kM4000000000000h?hY0000000000000000000000000000@Q_L0000Dn[G00000000dFX[<NQZlbS]00000000000000000000@8mQh@^k000000000000
000000000000M3HI@Sec0]Z4\K@0DNWV`SjJ<bh=D05ePM9MDdAadc8H@Cb7PeQPE1Rn00000000P]Q600000000PUWh00000000@EXm`VLSi3jK`I_^000000000000
00000000daR4XSN\0000PXgV0000dBlG@OST000000000000`i2k`[:7lV<N000000004UIZ`oc800000000DEcJ0000000000000000\UlV00000000dIME00000000
000000000000LeG4E4?0000000000000a1oc<E:PX33klOGbdX8=dkQf00000000h<X:<444H;nYH\7M00000000DQLV4DS;0>o@d4L2LifEd2a251a>0000i33a<6=c
L99n@ED@`YOcXZ0S@?FiPe`O0000000000000000Y3WC000000000000XNW;LAj70000TnKK0000`fZT00000000LLi9XfVe000000000000\U14T1]Zl2Y^\[>^L=]\
516o00000000<V:88[S0Do^L0000000000000k6400000ADP@I]=HX>`000000000000T6l4l=N^42C;PP[3l^KQ4c9O000000000000000046`;lm_=0000A07K\TTi
0000d2:510oa`>[P\TdAlONF\Z;JPJM\P[B]Dkbn0000000000000000000000000000000000000000@mA@dS>D00000000`2[H0=@o0000a0eb0J?M00000000DA5e
TBO_TN<jI2B\TW6F\gd40000HAlm0000000000000000L:gT00000QU;P0O;0000H73CTeIL\kb\8OM:l_UK0000l45b00000000000000000000<NcQ@DAb`K8h4PWE
000000004cH<Pg?JhCGjXj;200000000000000000B\900008kU_`[ccd@B:HGd`00000000`G=YDJjGLhM50UJLHmC800000000a3[E00000K0_Hd?HXQ`c8Y;3XW44
XdDHXoMN00000=6_0000000001TUe47P0000dWD8PI0Y000000000000HC@=000000000000XO?@dP?kdQRkD_P[00000000D[o@0000469k00004k1f00000000<mT3
@I6<00004DBH00000000@N?o]2[^0000000000000000Hn7n0000XH3O91M[@:L]0000@`080000L94>0000X_>10000l5ZWDL`[T4@J00000000Pa>;000000000000
<37A00000000D>hD0000000000000000T3<i00000000hi9o0000\6oV`gnG0000000000000000000000000000\QYJ<AV[0e4<00004Hak0000000000000000U2f\
00000000000000000000\De9Xd\c0000X@8:\E]]XF7NTYb9P9mlHkX;000000000000@=RODQ<fdjiFlTmK00008FK^00000000lZ[N00000000T@18<e4XI2YoT;FR
0000XalI@5<N05WY00000000000000000000000000004X64<A@a@^la000000000000@ESNA3SA00000000TWER000000000000000000000000i2dd00004aH2e3Me
TRJ`Tn9Q\>79000000000000P8;Q000000000000000000004I=200000000H1ik@]6T00000000000000008Je8=2kZ0000DUCiHTfZI1<f00000000D1SS`@SK0000
00000000000000000000\SE;0000@oQ_0000L4K`TH<e0000@P<o\UlM@fe400000000XJ:;`X45000000000000000000000000000000000000h1jP@V_600000000
\MXh00000000`9;g8OeAlHomTEWFU1dP000000008T7il]1Q<HG@0000000000000000\SmQDmUG`R160000000000000000\9JA0000`<k9H77=T9C50000`R59hR[S
43AMdf<Be1M4l47o00000000lggS0000000000000000d@7^h@VoHCXL0000\5:N0000\6W20000000000000000H2aD0000000000000000000000000000h:e;l>ZB
l;:V000000000000000000000000a28E000000000000l4`<0000000000000000TbgO0000000000000000000000000000<P@`000000000000D3^FP?UW00000000
000000000000`]VD0000<D_iPVFlhDaEPk_QI2:I000000000000`g:W0000lK?C0000\Y[K00000000lUNF4gX60000d@Ek0000000000000000000000000000HL7\
\Sfa0000L3_F0000dofYXP:XdPja<Cn7lehU0000`;][0000Q4AL\d_g0000PO?N00000000T4X04=3ol>B8\C9_<<LMHAD_T;=2\BGe00000000lj2kH70n00000000
00000000P=4WM21LDKl\0000d656<[Hi\\S]d5k`=3O<000000000000000000000000\^Fi000000008KHX00000000000000000000m2G]0000hj]g000000000000
8\=m<gE10000DaXk\J]?a1Xh00004LEdDPN9DoA6\52c00000000U0cL0000@@fX000000000000h=dU00004[;a00000F9@0000\nmG0000dPAL0000000000000000
0000U1k1<?aRhi51T03C84M]<Dhi8B1Cl@4e<ihU000000000000<TfF0000HW\I0000hc6j0;ZhLMlb4]ghl_]=0000X0Ub\YT0Q1VU<X9a0000h@ml0000D;2mL;k]
0000000000000000066g0000D5CM09T^8MX[0000000000008D_80000000000000000000000000`TV00000000a1Bi000000000000l\Y0H;JZ8HWU0000HFEGPnCJ
0000000000000000@Y:E8Y[X00000000H\bK00004aYalbj=@Z`@000000000000\=ZF0000000000000000@52RlUPJ000000000000<1I8DK4XX?Jl\RI?XX:@<RQP
00000000<4b1\T7Z000000000000=06100000000HDTH000000000000DTbB000000000000000000000000000000000000@0_P0000PCE;00000000H\D:0000X2;?
8`SFXH>490k;00004iRi0000hF?khj`Glkf400000000`S@K0000dD8KPaJQi1A@\O@0P<FBLXHA0000000000000000D7`R0000T?oI\T2=lTX`0000Y0Pha13clNe?
`D\o0000000000000000@MCCh3P<dFo4@kD_0000D@d6000000000000X>Po000000000000<9`\XHb9000000000000`8:B\:7F0Voh4QP5LXm_00000000l:O;`Ce0
00000000TiYd0000000000000Xdh0<8O00000000lglP00000000000000000000d3k?0000`K8Z\gng4jVm0000`jRK0000lOd^000000000000dYSV000000000000
0000lDR\hcZ[0000000054>R0000PaS8HUb3D7gDTH_el9TP0000000000000000d:?18_ho@YSh8<4=01nSh7QHH=kW4>X4X@EG@48b0bmI0@HX4jmn000000000000
<2=e46_e0000`]XT0kK5Te=Q`4J;PFme`em30000XWgL00000000000048RCTnGL53k;4\5R@J_hE1>70000hVi4<_C98bncXgWL@Ih^00000000T@fh`V]J00000000
\4SmdBFH0W:SL2gXPD<TdF7e@Kgo@U7I<UYZ00000000dDgF`A4K8P7^`VEA4<O<PQf:hVO;0000<>=g00008EUG`TJm0U<60000l6jj0000h55adGBPlBAV8HT<@VZO
\Fk<000000008LZ300000000@LWI00000000LM;d0C:MHL;k488dhG0dL0CaL7jTTX]WTaF1000000000000DiS9H57fP:[:000000000000000000000000@Z1a0000
<fTHL1j_d8mo0000`[Zf00008o1:0000l;=nHD[G@iUk0b;^8kZ2Y1aJ@QGK00004QoAPTf;LV1I0000hRDE000000000000`cn800000000000000000000I4D40000
HXW_0000`iXS00000000dM29T5\1@38C`g;e13JA0000\1dHQ1`HE2Xm0000\J7f0000P5>80BWE00004:b=DG>O@jTE00000000000000004TOX@8L:0000`7:V0000
00000000000000000000lDfeXS_WHO>a0000000000000000000000000000TW9S00000000@nQi0000lD\ThBiDPnh7DA>K<cKDT4gAH4l`\e_[d:RjLE^P`Z6n]2DB
8PNl00000000HDkR0000LI76dTVGDhiIHnde0000DJ<K00000000HD^B4EXA8HWI000000000000000000000000X@CFHHM3TJQLPeW7000000000000laV40000h:_P
4U5`<?]W0000`IJH00000000@E4VE3EO00000000T\[:lI1kl1oA0000hRnd4?6A0000000000000000L8W;8oLL0?`Ulom@000000000000h63Z00000000XC7N0000
D?Bd00000000DYcC000000000000000000000000PDJk08a=000000008>1M@dTS8o6>000000000000d1>STMngl60K<jO100000000hASJ00000000XNLS00000000
00000000000000000>XSL5VA0000HUaH0000000000000000000000000000T;8Z0000@Ugo@QI7dX1oP3mc4Mf_`kPO0000dMBH0TQI0000T:XKXGTnI0A50000HWZo
lJm:E0cj000000000000839800000000000000000000\69R00000000Xa\ED?L:d2U_0000@LHJ00000000HG?IX>En0000LNYT0000X^:\000000000000HGAU0000
@OR>LS:c0000T1Z100000000Di2>000000000000PgD=00000000@7GLh`lh0000h`h1000000000000000000000000000000000000dY:d00000H]W`30600000000
00000000@F9[TP^Yd^lDTakI4i9@00000000LQkh`Gg20000D4:@000000000000d2m38bZf000000000000000000000000000000000000H0^R0WPEL6kQ00000000
0000I1>R00000000000000000000dPGI0000000000004[o_@Ii0<VIZXGW5XR29m1[>d?WoL@l5LK=i\C7[\LPEhCH9lODQ@X=N@iSK00000000LQV:000000000000
00000000000000000000\QXf0000PbGg`VIg00000000HeXl00000000L25ODNA7lCd`00000000PG5T\^=n@:SX50W40000\]7F@LNl4014L4Pch9@40El=THOLhRLm
8RWj4oj:0B3<527ad48CPhB40000h75G`hbV0000TZ_k000000000000XKW[dcF90000DHQ`P=C`HJ:I0J[nLPgB0000d7nJ<DXj]29GHa_VLnH3Q3NI00000000LTKL
00000000`1^7Dng50000PHHC000000000000`jA^d9:[00000000000000000000D1:m@MVDTa7cDoin000000000b7XPLJ900000000I08Y00000000I02STQcB0000
0000000000000000000000008n<3Y2H800000000`9<E00000000`HMAPkXM0000`ALZDm;XA2V]l5BY0000000000000000`2>P4gdH0000000007Hk4oPEPEn=<PbU
00000000m16`D_=E00000000hU69487900000000<H]d0000dBhcI2hK00000000H=L=`lbP0000`67300000000000000000000000040Z:@k;j0000\H>\00000000
000000000000000000000000PG<30000X>I68Kf_000000000000lYI80000PAhDXeEB0000XJAkTfYf\]Lf0000000000000`OX00008b2U00000=ZO00008RT[\R6_
lG_E<l`g0000000000000000DOV2Hida`7_L@g3M0000h=_I000042hM\5_m<=@`0000X0lI00000000L0=n@?KSdW^\00000000h7eHT:<U@CTY<X]h0000hKXPl8o6
0?A;TB7CdRAV`C^88Udo0000<8Ne00000000HGA20000\VWk00000000\=5ALRK:00000000`6DI0000<0f[0000Hi1n00000000dXh@000000000000TJTS=0^E13IK
000000000000I4=V@VCo00000000l;[i000000000000HUab0000TJdU0000000000000000000000000000XDC=l^m`000000000000<B[YH3S2T]A2PJ_Ia3EC0000
<AoLXU]b0000000000000000000000000000@EYA000000000000`U45T@f:00000000lk<m00004>P\00000I3ND8;900000000L>Xn00008?QM0000X7;l00000000
0000P^YY0000LGjZ@9H<<AE3dm2C]0g?LB\oTb:0`DHGX`GkhCYM00000000@:o50UJ]d1V``^U9d_:M0000l=VZ000053R0@XCf00008E=;8;EflUmAXNDoLXQ=0000
00000000000087KBLRg<<[lY4e7]@QHY0000000000000000000000000000DQDk@WXk00000000000000000000T0Q[\U8f00004ACilBYo00000000HOJCDj`e`LY@
<N7O0000PP2_0000@MT4PXY>lX@@L8DJXR;S0000d6^L\Jk^8_LK\g5a000000008H4`00000000000000000000000000000000I0D8Y0gQ92>Qho@X4g^1DK\5@kGQ
0000000000000000000000000000d5GD\YBP4G3NTD\b0000P8CVdcI9000092MKQ4RADB6dTol800000000d9De05?LXKbnH`L;42W[@=OIT[Qh00000000=0lRTOcW
HWj\00008=eb\c5;l8TFlgjPTdh60000HQR\0000h:\U0000<[V:0000lKE\0000000000004_ei000000000000L2EHhGcc00000000HC@PPZWP00000000@BTA`AlW
PM]aHPNDdife0000000000000000Hnn40000000000000000000000000000D8cbl>4F<;VM@Z`70000000000000000`F=U\DhT000000000000000000000000l9Gl
h;ej0000\5l;00000000X<^_0000\FmH0000lB6A00000000TDUYlZ5`lY4;0000000000000000m3AA0000000000000000d2UQH=m<Y2R400000000000000000000
m2^ITR4:0000HVGo000000000000000000000000000000000000T@\oTg\S00000000000000000000lS?\00000000hfIeTVIG<WJ30000DVei0000E36d0000<ljE
0000000000004BKR<;\Jl6_F<RKX<oEY000000000000lNJ?e2kN00000000hDLR00000000lPbE0000`I=g0000DCZ7H1e<HBDTTfJYdn9f8QJU0000000000000000
0000d44>`48QD5G90000U2UU00000V3UL4KID?Y_d:SiHJJZ00000000000000000000lT0NlNI60000\c:\0000@?^o0Zhc8EA:0000<KM_00000000000000000000
00000000dE_`0000<^Gk`6DXTQNK4=@Q0000d5UYhL6E000000004_DA000000000000000000008QOC000000000000@VC]0000\bh]0OBS0000000000000000LdM1
00008h2AHB^ihJag000000000000D?G[DI8F000000000000d^[QP7Rh0000m1Y@\:7RhWIOi4X;00000000\f9f00000000000000000000\YVY0000P;Y`@D:40000
hceo4RicP]ne00000000lV0a00000000DOL_00000000HP5?e0_;\WCBD;aU0ce><T_g000000000000D8^4\3`IDJ5]0000`BhU0000000000000000<lD_00000000
000000004H9>d7>]4HUA`bCe<7WWhV>mHeOh\hDc000000000000000048Q@`FjTPX8f4i_8=2=gHZe5E22lXeMQ0000I3QU000000000000`B3nLI<F000000000000
0000i3P8000000000000000000000000HZ`IdC>`0000000000000UFS\MQc8DTc<bg_Q41\HS<WX707<\2M4VW[I0d]0000T066000000008FDllokH0000dVZlTie[
TY;X0000000000000000X<1Q<EeM4i1UDA`;0000000000000000@97>0000000013l4HD=NhI7m00004kTZ00000000D7QZ00000000000013`F0000LM7[0000\8An
HB78h@SA0NIb0XDFT18V00000000LAf\PF\Vh@6[`_KXi1jb0HoS00000000000000000000000000008eU@<>`<LQ`9000085X90J\;000000008D[YH]]jd:Z6<65l
dd>K<WYaHfBDdJ4C=00O8ODXPlIC0000lXT@00000000TDDH0000LNjnl7J\TFU[X_B]Lho8Temk\?DY02CNLB[KDIQK0OZa0PI^HXYcQ0M;0000d8M:`<Gc00000000
000000000000]05S00000000D1;:XL0>000000000000000000000000lGDl00000000T@mAhHa300000000lT?jdC>T<W7dlFfH8FPd@LCZT6b@T]mXd@R6X56T`VP[
0^JG\jBALniQe08ka27Ui3?7`MIH0000m2TnhPXcP7TkDMX70000000000000000000000000000Y2QMlGo<00000000000000008BbS00000000000000000000hK1l
0000<NN=000000000000\19N00000000h6mo`g3e0000TVJB000087b04M=l\kjJ00000000Lh79X@T:11\X0000000000000000000000000000000000000000lTe0
A2TVhN=\000000008<^500000000000000000000h_Zc00000000X[3Y`\<^<4`X000000000000000000000000000050Z:@m6f0000000000000000]2_?0000XJPY
00000000LA8l000000008CWa0000@8?@000000000000\>mV000000000000000000000000000000000000D56:<GLYL8l2HRT7T5obLLd?LQjO`@S8HUZY`hdR0000
00008O`]00000000`@KOLHGhTWT3XWa:lhBm10Xl8QZah36`05;H00000000000000008766l=F_P?Agl38iLEiN00000000PdZ9\@BU4O\@<F7Y@[5[l[TE0000TgS7
00000000000000004ZC7Pg=n\>[DT80?49_;0000HJINlNKf00000000lJFIHDA=DhOV00000000X<o9000000000000hEe?000000000000dEH`dX_F00000000hPE[
00000000000000000000000000008dB50000000001do00000j[]@UB\00004ol\\>U2lo^d000000000000\V@MXKBdHo^@00000000000000000000hC0iXNcA0000
X6aE`FjIlIhf`7A>4;GR000000000000`j[MT?jWh[f[Dh^m0000000000000000000000008UQf0000H1kATFBH000000000000000088RTM0>nLKX4`:QiL63:XS6O
00000000E4Ob<?eM0000@Imh0000LPL:000000000000l78]dPfZ\C810Ddm000000000000XZmn4CSN8_L4PSAEH1j900000000DHaR\XOO0000PL9`\6`E00000000
Ho;`0000XD<?0kOG0000i2ni0000000000000000000000000000HDN;0000DmIG@?E:<<:D\L@[@ffA00000000000000000000d3FFP:M=0000`1RV0Omk00000000
0HCT00000000000000000000`F<\0000000000000000000000000000000000000000000000000000000000008DX;l?bh0000HR\j\H=0lJBaHN5m@P?JL5:AlG:8
000000000000h;Z5`Wn;XNmM0[_i000000000000000000000000@7aY8T6BlWEd49V[lYbhE1LP00000000HeKm00004>D`00000[[4000000008I;3\naMdcP\Tf@3
`QAW\RJ8E0=N0000000000000000000000000000000000000ROC000000000000hCe=0000H9T9TcDO<khg000000000000HTG_0000027?000000000E=R0000H0=T
dQYml]:S\JXn`KD8lYIKL\91he\j000000000000@gmgDJAS53Dn00000000000000000000h;>G000000008hEA000000000000Q1e100000000hNMcT:Pc4ZKB0000
000000000000Pfe<d:Wd0000<Vh@XCD9HWiH00008b5=8k6D@GSk90eA0`oR0000<SF[T;Fa0000LJic\Yn90000L=3N0YD^000000000000<P<200000000dPKf48\S
00000000`SMZ\[AI8i11T?iL4TIPd\Z@D5FM0000H;M6000000000Ke`000000000000@6?<89LL`MTO0D<4\O3cL7R7hLE6\Z\\000000000000000000008I:[0000
0000@@XL00000000000000000000l9bF8h8WXNIEPGVhl<H?diW9E47\00000000LYPm00000000D@QRT20Q4IbTlK<cHKFl0Y@P0000\B9ET;9;LC9LX\5D82:B<PWe
He8EhoVE0000000000000000h6h:H7bIhJmd0T2Kd:g;00000000@fk=a2j^00000000PjT30000X9n=00000000T5BdDQ[E000094K900000000PC=[l]0SP1AXdDUG
0000dDSZ0000\SleDWoETi]600008MC30000\XPA0000H[^P0000XKcV00000U?EdALjdmD700000000000000008a<n0000<?]80000h_IA0000lQSUh7S6TVhc`ZW;
XZ^<TnNc\eTlm0fm00000000PEHELD<kDZU6\j8gHES[TObL0000djUm0000D1ZL0000``e8000000000000<O]<0000000042><h3kbhN_PH^<@<cX74=B<00000000
@XcC@md00000I2Zk\?UiM4P[000000000000dPS4l2mB8Bn=XoiA00000000@aT000000000dLMZ0000\KVc<A`]00000000000000000000833Q0:Vn8EGEPEhILRUM
PO[X00000`5E0000hQgTLE_k0000D0^f\7bi4<N_D798HR3FDk<FhDj1DNjA4lm`d0NehN\C<OFe00000000lAWQ0000LNBB00000000L25_Hj3nHC4T<86;00000000
0000PO?Z0000000000000000<hfZ0;X20000P^Wd<Smj@CY3H5la4JKg@43:Y3nS8;MC4=A\0000LHH7HS[Z`a`S\U4W4:618fDPhn8F000000000000@Qno00000000
00000000000000008QW2HQ:E4XBVDcSA0000TSFh000041[ElZce000000000000000000000000000000000000000000004CgTXld347eR@aDIDbYD`>Q=00000000
lB;H0lAW<MkD000000000000TMDZ0000000000000Cf>00000000Ho;90000000000000000L=;g@dnf<8fh\;T44FFb\V`Q@]Kd0i3K4o<ShibPD3Q7XZVUP6l`HHLg
\Vb=`iPF000000000000D:PF0FB`8QLJ0000X6nQ0e`e00000000000000000000@AT]hI4c8N7n4QCP000000000000000000000000000000000000L?>3dIZS0000
00000000000000000000000000000000`E2`8dOk0000000000004029@5Q3000000000000e0KL0000812@0000Hl;50000000041=T0000Lb`Td5Sg@3_jXJDR0000
\U@60000000000000000h5h_hXaG0000HPRBm4In00000000d6fo91Z014Vj4P\Ri1h=00000000e3UT000000000000\8@I`A7M0DKg\F>bLWg^@a:FX0l;X?21d6Y6
D<IHHBQ2TX;7hJ=J8U@idJ7KhZo?Y1gPPSRA0000\0>M8ccid>h0X4EW0?AFi0IiE2Yf0000\>;k0000<@HK000000000000m0I00000d\g@00000000Y0f[00008=_8
8lW900008HW200000000000000004>?a00004XL_`al[LaK60000ThjM@ojaLU[D0000Y2DZ00000000Pgb90000TYO000000000000000000000P7md000086dT0000
PTF]000000000000hjVID@8RlHZ=8TcgdW<U\F:>00000000`OocXL3:h[me@IYne0^9\1b6d8:MX?Qh8KL^91a2000000000000H5J2L\];DE_K00000000T@A;\29K
0000H:dDD8FQ0000LoVfDb6:LKbS0000PI\T00000000D;n40000000000000000`QS:00000000\MAE0EMmTb:>00000iN<<H:e0E<Bdb[^\@8b00000000PFO]0000
\VM2000000000000@7E>XEf2@XW@`Fj_T=0G00000000D4?ji0JP0000000000000000Po?84BO<0000T`;e0000H\7:HKBM@O7Nm3C0h;=Y00000000lBbjP12]TRPd
8YRH`Z;Y<ob3DIlR=0Q7]0oUh:Db12KA13_h8K:l0000D9dfe10]hS;\0000P>1blK84T>@D\LO4DXWHlZXd=35_lOB`000000008;ddDKW2P2A^T=5QDAGl\240L0Un
H29X4AlIdd@A4hUO8jR]8l_he2mg0000d5EE0000@11YHlmH0000000000000000@_>]0000`NnA00000000000000000000`Dj=0000000000004RC_DB6n\G95T9mD
HFgEXOfQd\KW\io:522HD@ZYLdmd4S6;D79WT[n6a370<7mNHWjN80QiD<jb00000000000000000000HC9i\_WP0000000000000000A3Q1140i`P:g00000000@@Ie
0000hB0aP2EXdAL8T8Lc0000000000000000TJCn00000000HZ_T00000000000000004`D5001_P4@@lL`3@HnG503R00000000P0i9<S0d0000hYN^000000000000
DbAEP1J[hEPU0000000000000000PWea8kNL00004ojU0000<:^2\]@`D8Klh>@P4BfQD4WE4HVCl[3K0000hmDj`D7]000000000000H:_4TRF<00000000d=jD\KFP
00000000DNo^00000000000052cJ0000000000000000@4kN00000000l>We000000000000h@5;i226000000000000d=1WdPec000000000000000000000G3_LD2S
TZA?0000000000000000P?Ce0000000000000000DO3Z00000000lG]9XNUF000000000000Tdk:00000000@d[?00000000h7Y:0000000000000000l6S:4C5:0000
0000000000000000dPK[00004nD:HMA6@h[o00000000000000000000`PVHd]_10000DIH5T=<fTE1Y4OQW4;2LT?lK`X\`0To<PUAc0NX;8Em:0`fmHi:cXjfG0000
`RXj0000000000000000TUS00000\oFF8DjJa1ej0000<2RN00000000l6ZX0000dSQc000000000000000000004SRTXjCg0?BXX?O=000000000000`SJ3lgWXLhe`
8\h?TEo?0@5O@VOm09Adde2H<PkBT8FgXnRbTK5>12Ji0000Q38e<aZ=@gF8m4RY0000TE[4lJjUHX800E]g000000000000h6`]00004^6T0000h5@b\BJ1TT3MTTiJ
\jnNTF0G0G<^93PV000000004X1^TfgC82fJ\^TQ@hRe0000\[CNH07;lH@nlc8Z46g<<a87DnO>Ln\C0000D8FIh[_`000000000000Xk^d0000\JWB000000000000
00000000`hLX0000hNC\0000000000000000X5[K`OAA`U3\0000X8[800000000000000000000lAKgHV>600000000P=E=@XVaPfLai0Mn0000Pf^E000000000000
LK^1XB4=Q38G000000000000000000000000`IfW00000000Pj:00000X`[B000000000000hUGg8MJE00000000Q38Sd2m\0IE78C`A\MQS0000DL\e000000000000
0000000000000000000000000000XV?W000011?60000000000000000D@^3L;mW<0Sk0T6kPXacH[h;0^D3d7@]8;GoDKC<T[G`h<0G00000Znj000000000000Dk^=
dHdI0000<Xn2\=UPHT@Wa4@S80JOTMd`00000OPZ00000000H7iR000000000000lMaO83oZ0g^O`Fga`aZl0000h[k>0000d5L`\E^kLDGG<GB@`EYYDGd>H?ZmhPJf
00000000000000008;Hg00000000000000000000h1m4<;Y200000000000000000000LP4l00000000000000000000000000000000Q2Z;<5Q[0000000000000000
PbbFlCcV0000<HHg4IPJ00000000L1Zl8ZBN0000Pdd600000000XN_C\NaUlIC>HjU9dk0\i2l2`S?n0@cglf11DK4A<lKSdaY9l4DO`FoR@ble90e5000000000000
<MH:4[[XU15I0000D:57h[Y_D3bHM0NglBPGh^\L113E00004Bd200000000000000000000000000000000000000004<>Y00000000000000000000000000008?aC
0000000000008:i:lh5G0000LhO900000000`8HE000000000000000000008L[i000000000000\eR:@^F?Li6D@o;QXVGf0000HJE9000000000000`KnH0000DP9G
0000HC3\0000HkFO00000000000000000000000000000Uno00000000Q2Q50000000000000000DhT?\46k0000000000000000<oa1Hmj3d]KP4Y0X00000000LbJ_
LY[h`o3b000000000000000000000000H08;0_9B0000000000000000P0?K00004\?k0000\@;\<6UnL@=Re02A00000000h[M?000000000ISE@j>f000000000000
8<SmX?C=0000000000000000d;iW0000]1BE0000hM`[0000000000000000H`MT`SL40000000000000000lVNL0000000040?h<>i_\TXn0000000000000000L;@E
m3_5T5VR0000\l090000l4Ol0000lo]\0000000000000000l:Zl\@hn`WVe4c;0DkCL\ImI\`Li4lBR000000000000000000008;j:4XeEl^;f0KhK`Sh_XT8SdIgo
8\020000D<\LTmH3000000000000000000000000000000000000dXQ0L]<j0000\_E1lhSE0000X0W<0000D<2kPGhV0000Y2CL0000hGeB4NQE4WlJ\^O[09EV0000
0000000000000000000000000000000000000000@i7L00000000<X^a000000004>]cm3GY000000000000000048=L0000000000000000hYmU0000000000000000
00000000dPRk0000000000000000dPh<0000000000004B_Rl18H4YMNTEdcX3o4HND8`gdZLYH\0000\LH>0000hC;Vl78OD^]h000091b[8P2R00000000d\N_@C>@
8LXS0000@bO@l:GVlX0h00000000000000000000<:5PX5hGTBIULK<X0OKXTU>`XTCA00000000e1QW00000000lbX@m3`g00000000djlNdfokLSI8PV@BDHGU\S<f
0000000000000000\:5_Pi:O0000@0Ke`a0V0000000000000000d:NndCfR00000000000000008<;G00000000L;G041Sd0\:S0000XeK00000lCCJ0000H8YaP2nF
0000000000000000LMfQ0000`D0K4JgR<UHP0000Y0F<0000X0B:@27lX9Vn\?eWTk>cE3A_T>0a0000Dog:TJh3\lg]000000000000000000000000Hd4D00000000
000000000000@CVGDH\R8OLm0:J9<c43<lGZ0000l8E[X[4Q0000`RIN000000000000X8_=l;f70Iea00000000000000000SP6hYEI00000oOX00000000TCa0m2b?
000000000000h7DV\UdLhfJ3Q2jF0000hRdY000000000000dgnW0000LLT`0000`h@N00004ORP8e@lH;;m0000000010\M@OGSd1<<4CZW`kF<0000\VXVd2V80000
0000L^>H0000llbeH4Z>M1@hXo9G0000PmZo49j@h:Xf@>BU00000000HU8P00000000<C>mHdU]Tn3oXO<b<RbL0000000000000000dA?[00000000000000000000
`DV2\PPiX\=800000000TB8[e34lh6In\aM8i0EaM2>fh7Wi000083;j45=:XJl[dbSO@iI^8TI=0000D5FnlJ;:`NTF0000000000000000limL000000000000LT<\
0XSd0000L7Qh00000000XOOo0000P\JN<0MQ4CPV8I:gDH[k`h:TDG40000000000000000000000000PdC0000000000000000000000000000093GPA1m8DhYD0000
\>YK00008V;\00000000000000008<]ATS4<T>SA@VOe00000000d;i3l\H:4`FB@\FR00000000daX]`T^<]1^JXBSPI3H:4gYd000000000000\Tf200000000lX:i
=2?YhGad0000PTa600000000dfO]88j=000000000000000000000000000000000000000000000000l\o9e3?^0000Pn[eDo2N0000dGE;4h]90000000000008];F
l5U<`b@<Q3[iTe^Wl[4;000000000000d7HZh]3800000000`5K7PDM\D\R;dfao4kXoPQ0C000000008`W^00000000l1@>00000000000000000000000000000000
000000000000000082=\DJ[_0000000000000TH<dOP=A2^XThZBDkMGTiaT52inP@RP0000000000000000000012SQ000000000000=3]jh[m40000000000000000
00000000000000000000000000000:W;000000004X@P0000lNb4lZlK0000@BPZ\6\kDU3h4aJE0000000000000000`_QMXBIei0iLU3h800008A]BdaoiU2HV0000
0000lMR>000000000000000000000000000000000000D=Y:0000TAcm000000000000@Kd_P<694KLl000000000000000051:P00000000H<10=1;40000T2eah:WH
P\EgA46K000000000000XOHcLmY:0000DNgk0000000000000000000000000000Hhd4000000000000@\fA\ChhH]N:\o>T00000000000000000000T8KA\F=;hhPN
0000000000000000]4BB000000000000H>W789OQ4LL1\SWT4ZVn0000PV;?0000000000000]\a0000A0=30000000000000000@B7PXYW7000000000000DfWU`:YC
832h00000000PSO9000011fB000000000000XLe30000T8i\PdX6U1OS00000000dMVT=1]H]4WcPYEY000000000000000000000000000000000MJ38e?74nlo8>KQ
00000]OL0000<3XTD@Qj<PD^\PLFLVFK\VN\0000000000008m^80Yg4`DIIX3RY00000000D;cDXRd700000000XBnVX0n?\19[H:S9`G><0RFP0=n@E09j0000dkKa
000000000000LIAO<dfb43mNLeVS000000000000@7JI0WCY00000000L;63000000000000L1n7\PQ20000P9<60HCm0000HZFW000000000000L?8ID8FY<DBU0ZX;
@RL00\^iPfEm93BR000000000000hCPo0000\?mUDhUm000000000000PUYl0000PIB`00000000@FYW8TE:Hdi4DI`T`6S]00000000000000000000ljk>0ilF<dl0
@I:50g]A0000D0;SHeeMPkLMQ1[20000LJgA\:UZL;hFXD2alcmX`oI@XEC8lJ]^X5g<Lg[S000000000000LWWoTN?:00000000L]kF0000LU[:00008OCR00000000
0000000000000000T?B@XD3nLGUhD[Eh@n0<0000PZ]R0000@QlM0000L2Y1DRZN@TCS<b6R8Ckc000000000000XSEg0000XUd90000<Khn00000000DIEf00000000
0000@CVX0000000000000000000093:l0000000000000000X<cn0000H8\d8A4i4]I\4l^]00000000XCnU0000<oYca3dW00000000000000000000000000000000
00000000T13M00000000\YF8T9oRD3Wm00000000TObZ000000000000H5\HTXmA8EG6dKC\DKkRdQF2`SUGdH0XhTIcTTno00000000<f:>lQC`0000hLIh4e7I<7\a
LG1Z0000000004id0000000000000000@WYI00000000000000000000Lc=j000000000000000000000000Xf]9Dc5m0000`acC0000XV_E`81F4@cH`Hl5\NY>0@>0
TXY1l9aIPj>L8Z>4`2Val5f`@?4\P2B=DBeaa1dYd:R^PQ3W00000000000000000000TXgH0000000000000000@B0H0319<ZYaDF_j@Qjh0000000000000:l?<K>c
HL=o00000000\]7b`6QG000000000000\hH900000UM10000000000000000LhGW12TG0000U3Wm0000000000000000HWj@00000000000000000000000000000000
XEnXXeDV@8EFL<_h50@TDlN>TVQ\00000000P:@60000000000000000lMcPdD1a544500000000P=SD000000000000lCiklXTi0000LF6?0000`bG;DXE]4i<W0000
8SGN0000PHUgX?`<HjJ>000000000000@HE50000000000000000000000000000`3cA<:09a4Dg000000000000<fJk000000000000`7m>05gMT2_m00008@@_0ROQ
000000000000D3=3L;c20000\HZh\h\K00000000d=j551_d<:TdTiE_0000DUSI0hX[12iV00000000HRM70000hkc[@`KCXHFT\PLOL[WB00004AkETY_CT\3;0000
@;0=0000<I@A`1ZX0000LN3N0000XMN8<G830OUS000000000000h@^VhLfJTZG_D:bhT2DNXVMC4b?>DAo;XiL044Gm@o0>E1cT=33=000000000000XJD=`^1DhR2S
0E18Xa5V000000008RO_hAU3<^EY000000000000hWJA00000000l6J9h6QS0000l\8MA2bZhTQl0000000000000000@l4=0000L9YN0000A4WT00000000lWoSdY0C
TZiY00000000l=>?LjH^0000000000000000000000000000Y3Fc000000000000000000000000e3B^lC_K8@?Q8DjWH79fTC8`0000X7Ei8UfW0000000000000000
00000000000000000000hXj]00000000hO<8XV?K000000000000@28V000000000000`B\T0000000000000000000000000000lKDoL8cD00000000000000000000
00000JBli23_00000000U0Sb000000000000`@C00000PM4T0000XEnJ4O_d0000000000004X1M00000000\WWP00000000l:aQ00000000X[L@000000000000l6<e
<MFd00000000000000000000TQ:7H06`P>0F0000h7@mPQd1lkeV000000000000LPCJ@3VW8D]L4iak00008c]800000000000000000000000000000000\j@lDll7
\ER20000hDEKT`O:LL4GdeBKd;WF000000000000HGgF\R_OTS]<0000000000004FkaY3<=LG2MTI4:H3LPL1S2@K2FM0jQ00000000\;<L8;_aDEL?D^6nD``;0000
0000000000000000ThbF000008Bk000000000000e3iUHLTi06_3Y3o[00004UAS\MGZ0000000000000000PmY[\:XYTES685LkTNS>Xl9O0000000000000000XbFi
\:?g4V25000000008XVM000000000000LP<b0000000000000000l1ED=3bk00000000`R^000000000000000000000XdG100000000LThfA2V60000XolP00000000
0000<bXV0000hF5I0000\X:[000000000000@5]:HSK`0000d42W000000000000<DmUH6]K0000000000000000X6JnlEEO47YoL99BT;J>HWaR8Y;h41Xl0ZD@`ZQj
`D61Djae`jmN4l59Q2=[0000P9?1h>>F\jL@00000000X^j\\f<hD86Ld9P0<BoHl5bS@VBc<aQh8U?i000000000000h1c<`7;>LT>h000000000000000000000000
00000000lcBe00008=^C4k8:0000ljQEL?3U00000000hPOAlUif0000000000000000000000000000d;^=0000\f:\X;?=l6oC000000000000M4JXd:=;lcf90000
4ZY5hHN0De]<lD8edm<]\RhS000000000000h`nRl@US0000H=dB0000H=LJ000000000000X5@KPOn<L>TIhSM=<G:CdHVRH:UQdHQElPY\dfHWQ33I0000L:`[dA8=
D;@_000000000000000000000000LY^G000000000k\H000000000000hm:b0000000000000000h>fd`=`X4dI=\F2@TX_c0000@Tm<4`LMT1_o<iCD@EE800000000
00000000`>o]0000\Ig<HagC000000000?58\CTE0000dOTh000000000000XLgO\TLG0000`13<@@F_0000HTj40000TJ8UlhZR0000T4=40000l[=llTDiH@AnThbb
h:c7`4;4DJ\UX\Vk0000@993000000004[DD0000T\LbP:BeP`]V10T:94XM<^GK0000Xod@0000000000004@IH00000000000000000000XDY;d>9W<IbB\8Th0000
dM6HPC8;@Vo`00000000@8`FTlJl@4nk00000L4Y000000000000L8cS00000000h@:D\Q264Mn>00000000P[k_14CM`FHL@i[E000000000000dZ1<A2Nk00000000
hbm7leX<hO;i000000000000P?b<d]NJl`Ia44IS0000000000000000X2aR000000000000P]6l0000H9T1h[`cL=M>XO7=@QLm4X=lHUl_D^nI0000XBW:A1IPd]K8
l]`hPGhGU22TD;`]0?EUE3Xc`L^JT_7?0000@^?000000000000000000000000000000000LM@20<FaPCB1LKli09U90000000000000000HSW40000lV>LH;kR@EF5
XJjd@<g@P8PPXjda@4@3`<3gDIJZlm[n0000h1F90000h0YE00000mdW000000000000T20C0000PENQ8choLe9SdaO<Pmmf000000000000D:A\41E;00000000HVS>
8>6e4c6VHm<6Hjj0e0c=00000000\YK:`hbn4JRF0000000046Hh00008AF900000000DJa3@Ob>000000000000000000000000d:li8<P>00000000XYAD0000M0HR
0000000000000eJVT5KBX=F7dHKYhDiAdoJl0000DK@;0000\39\92M600000000000000000000000045?W`oM90000LWg9000000000000DURd\^Si000000000000
00000000a2@^`P_b00000000Tn?c00000000e2]GTU2^49XXX:NL00000000m0B@0000000000004I>iThMgE2aLdHIj000000008F]cH>;[00000000M3mE<_37X2NT
T]M<4jcWTkmP<JX=<bEcTlb54F\B0000000000000000<S0W0QR5\n`H10=Z@N?\4AFX4fIS`OXXP3Y<0Ufc4ZZQ]2?ePQBWHX`M@6IZ`YbM4?R`00000000`4gMP?dO
00000000]2W8HTEj@iUCT<[4hKh_lcfN<hVC0000`Gc9`Wk[000000000`4N00000000@J2]XK\`<PTV00000000I2\o00000000@^eN0000@RnBX1[8XFG^TTLj\PL1
0000000000000000@h>V00000000L]ALXW:78H=><N6o000000000000000041[N0000U0Wj000000000000000000000000@4=R0RXV000000000000HdbP0000Pj8N
4oma0000XFXl88kETnM:00008MdB000000000000TH6a0000000000000000hoS`0000H0TE0000\:IU0000m39g00000000T8IjH>GM4ldK00000000000000000000
TNZPLHX;`O0G0000000000000000DeAD0000l?g;LB5eX@=bXRHf02oN00000=2k0000@8Je]3@T000000004@Pf0000T3ZF00000000hI7PDe5H45mNY3oj00000b:L
`cACA1HQ00000000000000000000@JHP@?OKLM@J00004JMI000000000000M0Uo00000000TC5Y00000000\ie1d3H[h5kl000000000000000000004^kT00000000
000000000000T;?K00000000DN]C`=9I\SV@`cHR0hQi0KYA\B;oToQG00004:G?PjCM00000000\n]K00000G_\<Lc\4MHJLZ@XPZkG8\1P0000000000000000\JK8
LjZ_L06ml3Eg\A4=0000@E6Z8aG<P]5DTk?e0:NaP4X^000000000000h:?Z00000000lf]KDI4o0000h^SW@6@VXNiM`Q_jhU5mlI8dlX>9\>\;L52ZT:_n<D?38O@\
\<f84T1K8V^80XDd8\Ok0_9_<M89LhIA<jj^hQUdX[NTM0U<]0_n`6EmTjQiI1;XD4Ch`A?=XUB291oW4@:S0THMPo>]000000000YBCH59fTN4GTee5Tf7Z0000TVjd
`Q=UhjIX0000T98B0000000080TW<m@D0000h3dFTbajThK64lQTHEN:00000000DHmo@2j3D4?YhkO_E4<EH?da00000000000000000000hUOeHjG^00000000dcL6
XP8R0BK1\oG]0000@Ee20000`c3E00000000000000000000h:T3<5j`0000hKmj000014M@<S3>@ZVM<DW60000`mbd0DFl0000000000000000000081UX00008J8>
0000000000000000PHbQTHf?00000000@QdC00000000HcJ80000000000000000H9WCHl4U00000000l7Zd0000a3DV00000000l:M\0000L:;?0000LQ:f00000000
00000000TU9Q00000000TSLc0X_8Y3`400000R0c0dhDTAR300004cQF\Nl\0000PF934=nj8A@FhJaK@j8B0000TNlLLXZgDLfX00000000I40600004D5]00000000
0000P7^S0000000000000000000000000000X@eY4HMP`GDFDbfD`YVK<a:`Xg8O4oNGY1=A823a<mO_Y3ao00000000DegKdhfe0000000000000000P@djT6Va`>02
lXT50000136=XD1H0000<:`>000000000000DiYT000000000000000000000000<;ST<Oo>0000\R>Y4?PA00004[TN00000000H@AV0T\RHFG50000dI`n<0Gk`ZE8
@ook0000=1<<000000004[>OP59700000000`[U:D5PY80L:<=b@XDZ[0RX`Dh`C@KaAHWheP@S`90LW8Xn^Tn8a00004c=@A2P<0000hP>Z0Kcf00000000@fUm\POW
8jK`00000000THjnX^3:`c=Z<=@60000`?08000000000000hT^]<`L_HUTYPC^I000000000000T7SS0000l2HW0000=01ldj92\lFf00000000TIBo\EZL93fX0000
4WZ<00000000l6aYTj:\00000;jb`JHf00000000DCW>000000008NcnPV\F00000000\A:S0000=0di00000000000000000000000000000000hM`OlA_=80K60000
00000000000000000000\eZ]`ifUT7e3H=?`T@0W\TGOe3n;]4HN4HEBX4Fl4ILEHTm\0000<[giL@Y\00000000lEgP000000000000D?SDTdlb0000XCh70000df1d
P5Z7<WGj0000`?<GHHO>TX3hHZB1\2GHHj>XM0ZF00000000D_13I2X=483fhB;;0000000043JLDV<i000000008U9B0000\<c_<7PH0E@8000040ORl1egH7\<DUZd
00000000@5c5d4lL00000;O00000000000000000<W<I0000hVWM000046K<hZjb0000d:Q3<\>a0000`LAB0000<aQH`XA[0PH;0000dN4`00000000l]UL00000000
0000000000000000LT:500000000hZLV`\9U0000lL=00000000000000000@;bZ0000000000000000000000000000`K?ba0Ah0000l7dXQ283d3=i0000L5loLAhf
8O@n00008?FM00000000000000000000000000000000000000000000000000000000000000000000`0mR00000000DHaE00000000=2XU0000000000000000P3U6
XkR>00000000DOa<Lb<jHlaEL7PX53kS0000000000000000@Ii`dJb3@AgG\hoV0000000000000000TR<Q0oGN000000008IMg00000000@=3_0000TDO1<R0W0000
0000\UW>000000000000@4H[\IB4L\U>lfQ90000@MU?X2bG\`Fg0000<=dk00008Y11P2nT0000000000000000000000000000`Q31lC[oPaQR0000000000000000
0000l?e3LM3V41YRM2=ClLaO8>0T`WPY00000000<HHZLX\9hYf\TDRM0000000000000000000000000000DfG\0000`c5QX7dH8UFiHo<_00000000000000000000
0HmGHd8VddC>Dn<Ni2oM00000000000000000000<fVC0000]4=>000000000<l5hDVi<O2\dob?DLLn409;@?o1LKCi0000P]WZ000053OZ00000000\aF=X[F[834m
8^ZS\TnU0000`kjk00008=P>0HkX\PK5lZNO000000000000lF[1XSeMdJaX0@JIH^j>DlNY=3nG0000HQL=0000000000008aeT0AZS000000000000h6H4a3LoLlcX
0000PJhH00000000a457X?0``Y?W000000000000000000000000P4T900000000000000000000HN:V00004ELi<h?4000000000hZb8L8J0000m2Oa47`nHY7n0000
00000000@il:000000008Rfo0000\X@n0000HeNC0000000000000000000000000000000000000000L:OP`=m3`GmN<QY9TZZ1@go[000000000000di1EXGOe\id9
0000000000000000000042Snh?Xj00000000DMg;000000000000T1__8>g>`J>K4T@9\jEB00000000000000000000\K48L1Fb`W2>XX>n00000000\J:f00000000
d`o`0000d50Y0000l6h1@5FXh6M0121d00000000l[G4`M:cPYLGhnFh00000000ljP300000000XPl[d1Ui8CKXTmU;lBSCa2<A0000T6OUD`HCH@_500000000hOVd
0000TLIV`SbAE2AW00000000000000000000HCWP0000000000000000dR4aLRKI00000000`^nmH=oc\bQe0000lRY8`oB\X9e5h?=b0000`@<]LN@f4BQ_0000@74F
0000000085F;LBZ@00000000000082X;000000000000h<Uo00004OQi05Mm`lG;000000004AFHA2T80000D9I=PiBA\1VBLK^Z\UGW000000000000000000000000
Y3[QT<0:<eaeQ1FSY1`c00000000000000000000`3]I000000000000HdQG@2O\lT`C<`C]0000DWGH8\5]0000000000000000000000000000Q2K500000NbC\aTZ
000000000000HhIO00000000000045>^0_Wo000000000000D8eZ00000000000000000000H9inXjS?00000000LeYi0000000000000b[J0000000000000000<QG<
Xji80000D1ca000000000000`4k946gc\=YY84PQX8\6X9ZIH>GXQ3df00000000PK_k0000<1UI0000HDSf00000000U0\Yh>QL0000XYmBl[RY0000000000000000
P1?000000000000000000000d:nJL14@d=o711^V0000hBB0000000000000A2NPPc[5`dZc\n:PA2lS000000000000\jI@00000000`SW`0000\@nX\ZOg0[\^PcY[
\OJXPgNN11KE0000d7;200000000d]l>THR2PLamlSDZ4LkhTX[g\_Q100008I9h0000T5=d000000004D0\\L`L0000DK2Q0000lB8i@`X2P@jC<m\[<;6A00000000
`C]T0000PP9000000000<LM7`U\l<b@o000000=F00000000000000000000<8;`DZ\mhRAfD8N7@0I98>4S0IjT@PBmPWH>l5?bP@<CdWDS<DWXDi<3000000004NEo
000000000000`eA`8ZeE000000000000000000000000@9K900000000P<KM0;lQ000000000000PUj30000000000000000000000000000h^Ce0000@:e]\U?]do6e
000000000000Tb7@<c]]\PPTlm^e4JJ4E0GJ0000000000000000DN=;4JTE00000000PGC2LLQIP\K;0000000000000000T1md\7gP\94[02GghUI7\PZI<SH80000
00000000000000004<LlD0<A0\lQ0000d0P<00004?AQ00000000Q1_L4hH_0000DI^YXWTQ93eSd[[d0000`N`HX54X<Uk?000000000000000000000000H1lX0000
0000000000000000000000000000M3oL@1h8HCkB00000000000000000000000000000000000000000000<e`700000000000089<T00000000h@9e000000000000
4NRn@NSg000000000000dJdf<LkY0B>aPcg311gY4J@ZhRNl000000000000dKYl000006k80000000000008L9O\7@NP@Z@<8@XX@aS@=NA`LXE`Q2O8T884Qe^D:k0
PWN1lC?<@DDi0000DQ]LX4cTX5UM0000PJC?lRYCh9b[000000000000`0B0@b]f00000000l5YI@9`<000000004e;300000000L2Bk00000000h5KO<GjI0000PCBE
00000000LYnJ\BkDHV2Ud^A;@hc800000000@^FS\UGG0i7^4i8T0000000000000000DW8oliQmX<E9000000000DK[0000<<Y1A3`[10a?00000000LRVTP`0R0000
@2?GDN]20000D=6M\oZ>0000DWGY000046_o8KLClMLU@oE50oI4lohN0000000000000058DE2UXJA;LO_T0000000000004AdL0000<VOH0000P1ggHgOLT\I1U1V=
HnUGh7[6DgO\`B_>000000000000<>3C0000`OI<0000Q0K1loT200000000000000000000000000000000<O<G\Rh20000000000000000l<nR0000000000000000
00000000dZ7LU1No<B:W4\2c\HYmdShk0000HK63000000000000000000004Hm5lEQW0000HRSA0000000000000000000000000000`CgJ00000000HH4G\JbcA4Fb
0000LAWC0000h9SS4:hmlG6H\@b@\gK6hi>Z8kAoD4W<\@We\jIL0<4O0000@Di]<SC0LXo50000@Zi=000000000000<S08dTU\4[`lPQ5P000000000000\1@ahCXW
d\ND000000000000000000000HmWd_;g0000000000000000000000000000D8Cbd:ok\UkMhOT0hkNcXi]VhEmVe49W<L5E0000\e6e0000`UdB`DM8000000000000
00000000M36X0000<TAF0000@PFF00000000<4OHlbS3h6Qm`LcP<?U300000000000049;W0000@5=1h8im`1ZbX9?g@?7aH[CAL<=N<B?G@m0Z0000841kPh;`0000
00000000h60]80Q?H=9e4Qh]0000l05VPgcd00000NOS0000000000000nYg0000X9>D\\3\Te2dh2I600000000l7_]L7g]`B<h\PQO0000<=hN0000000000000000
0000000053ek0000HJBR0000000084;D0h]a00000000XKfF0000000000000000000000000000lo=IU4B300000000X@>?4dMM000000000000@ICn8O\]0000l5`_
``b>e0C<000000000000dCZbdX?LL8\ldkgdP@2G4A`J0000HPAk\NJ1@Q4K0000000000000000000000000000P2h_@LST0NHd8YG>H2H6HkGim2YH0000000043;U
<66Q4R5DT1Rd8\]M4m0<`h[VT8ReHdn64MKc`mhbPoK_000000000000`Ic60000LZHP000000000000123n000000000000PCZLP5Yo00000000hJI1000000000000
<4G^H[9d00000000H6JO000000000000@JiRM1mV00000AUn0:jd\?F@DFMiHOFHH_ja0000XBX2l4[S0000`LLBX9\9lR\Y<\BTi0_V0000000000000000P8GQ0000
`A^0000040RkY2]S0000000000000000D[^3l<D\0h]I541A000000004FNk0000dAmR@Y]G000000000000\HPk00000000000000000000\VC50000000000000000
00000000`TPY0000<`4600000000000000004@1U00000000PEU:@8Pa`Q=a000000000000TODF<WNMdO8G@h69000000004N8Ch5SZP7NSD9TlD@0:`2daL>8CDCLI
@ZXk0gQi`Yk`@CNaTVQM<dHi831bm15gY1Vg8E@fi2U:E21=a2elPZl6LJU2@]E8457JlabME0ADl::E@[]N0000<<`cLd\70000h7c`000000000000000000000000
0000XeLS0000D<`GX1Kg00000000m04H4>n[@CFmLX0PDNa>0000ljF:000049@K0000dTR<0000000000000000lHF?\?]I\i2[0000PLX6HemM0000d<U]83fW51=\
Q2oYL@bbDN[QTNm^4FUiHLnM0000000000000000PAbX00000000Q07l8DLj81[c@IIF@ok000000000`FdmLiGe00000000000000000000DYA]13bSDgLP00000000
0000HGl<0000`4EJ00000000000000000000XQcg000000000PoUXUb>T>:3X;HWXMm@HQh?d30Ed]G\`_:1X_JC0000000000000HmOPP[Y00000000M3_A00000000
0000`4[9<E:;0gOn534H00000000X9`lXJ6F000000000000T9c90_DYLoPQ000000e0@h0B0000H_1E00000000=3VV8]Pb0000L=\I4F?9\GY_4IkC@VCN\PLl4F`=
000000000000hECK4YhO0000hgiHi11k00004@W>00000000dQTB0000laH>8dohP>84hFB2PSG6000000000000\KK]0000dGgg00000000\gf2000000008QK60000
0000D@o>0000d7h<<Dh`53g90000lI6hPLlh00000<CV4HkhPNXG00000000PQQV0000<Bj4DUgL0000`gT30000@gDUljTUd@STLA]aP\KI00000000000000000000
0000000000000000PF7A0000d6E[00000000<R^U0000DFZCD]Q\00000000=4>dXSnPP[b0dHF60000djPQ000000000_d3<K9HL>a@he1V00000000P@4Q00000000
000000000000000000000000@Hfb00000000000000008SJG0000DoVZ@PSi`Sn]00000000X1P=00000000`IdN4B3^00000000T<AK00000000XWA]00000000L9M^
0000`jAM00000000`5b10000hWl[00000000XCg`0000LY>008XQ00008?EJ0000XCZB0000<2?700000000HW0X0000XS=A00000000000047OT0000h_:?0OJ30000
00000[KS00000000\<cP0000H4UY0000DUZo0000000043Q^X4cF0000000000000000Y0:WM1NK00000000PDWb4BaaE26Al=G>0000000000000000`1KI0000hl[9
0000X=:<<JDd<cl6Tg;?00000000<hnj<K]a4jMK\Xo>0000PJBC000000008CQk@iNY00000000POEg000005SM0000PG0o00004MV710F]00000000\;NOXH0?li^6
00000000@1G2L@J[8GC>@X;NDUUk4TImLj@L000000000000`3<JH3g20000HFSJDI@9M3978>6o0000@Lgn0000hNGfXYk8hW1HlcaH000000000000000000000000
00000000m1LGhD]iPB]iQ1bC00000000D?JE8O6S0000E0dB<1kR]25?000000000000000000000000000000000000T6j]XQX40000@Bfk0000000000000000L4>@
00000000HTd5000000000000`DdSDQ\LI1li00000000PB3I`ZH800004:^dL9[k0000000000000000<6PPP;GA\SfIhaV^00000000dW590000P`Y2l;>;X1L^0000
@=P\00000000D?lVhDmg00000000hYK0<WFclG7\X\6D000000000000000000000000000000000000dbF[`Ai^Pglg0000HcLV00000000000000004AWbPnWHPO;1
DS2E0000000000008m`Q00000000000000000000dQAgdRaH0HmgDVP50000LE?L<BHm0000M41Mh\Nk0000h\6900000000P7V?000000000000000000000000H:=U
lK?J00000000Y2Wb<;0ZDngY0000000000000MYX0;bK0000dFPK000000000000@6AUXY8D@\aA0000H9ol85:Z<62A\;gQ0000LjOA00000000<3Ad@F[RhO0SlnZ6
00000000hIN^0000000000004T<K8hJ:Y2<hXG<C00000000000000000000<bN`0000000000000000TFTb<6F\\JD[D_Y[0000000000000NJbhb<80000\NNhl:nf
Xj^500000000hJhf0000`?n?0000\Z@>lk1L0000\Sa70000TVjNLYC7lGmk00000000@m_RX5fR00000000lSNO8=QELh7W00000000T[;F4EM=P`NPLJ>dTh1WH3=_
<>VhPXI\<OT[4?A\]1g800000000XEFB0000T2S2`30l00000000000045mB0000DZ0F<kM`00000000000000000000L9FK00000000PD9b0000dH7@45^E0JPK@aIT
]3ClQ1`0e3mi0000<0M3000000000IgJ\@Ad0;2:THBSHHXJ0000\RRd0000000000004GfH00000000000000000000\WN>000000004aWPX2:ZLMB6dgFJDgeZ<V_R
XUec0oRg00000000PjQ500000000000000000000L6JDHLUZLWKJ`S_205gV0g9E<jC[DDIadVV@L0\D\n]T00000000H9Y`4eFZ0000000087a;hQDGA0168kWi`fCk
00008:fP0000T9UeTRVo00000000\[=^0000h0hTl4aNHW3e`E:c0m=\000091W30000h6gJPJ`H000000000000000000000000PM0ed:TIhQUoDYa_H\\`4I^Fld\K
0000l[Vn`8G6PMJY@iNe0000000000000000000000000000D_<a4`iS0000`8VSP;Iol;cWDJQXTRQo4[o4@hJfPA9\8i=10Ma6d@@6hN1Zdb9bDW<5Xgg38ojIa1R2
00000000]0GbD:kL0000@0b>000000004inLLMcaDJ=bPdJT00000000hAM;@;EXH<\Z0000`116@@N3<Uo>m1L>A37<0<gk0000XW9JLQHIHbM5LgPd00000000X3IZ
000000000000PNdm`MSE0000T6^]000000000000000000000000HRhdLk?;@0WhHIA>4[GIln?3000000000000TEXX<1aX0eF>\1OmlZZ`H63n0000000000000000
XENj<X\B00004NR`00000000000000000000m0V>000000000000`k]h0000\GnS<?OidlEU00000XJQ@MZ_0000D?e<dD\300000000hS[h00000000\Qn800000000
]2eKA4:G000000004Hl]`61T0000<9OA8?<X@UC:00000000000088X`000000000000000000000000\:cjDUN5=3J500UL00000[mElAEh00000000@Nf000000Hm_
\Z4Th\2m4_OQ0000000000000000000000000000H3?Z]4?T0000PFo[\^n94_^A000000000000<YMB`PFm0^iQT0ci@;>cPS;5hYfhLja5T2Oh`oF^<4ZjX>=0M1e:
H4CYTK1W`WH_l^[?A24^000000000000e0@i00000000d:bQ000000000000H=;G8Y>_<B>1D7ANA034148100000000HO1^D>32H[J7X>\_4RKd000000004aaE0000
dP0b<_T=0000D3fKT;\:L2PM<[Xb000000000000HP\G`VNn0000l<aH<HKK`^_M000000000000HfMe4;W_00000000`fj]000000004D79DUEe0000a2n?00000000
0000H\5700000000lUJ<h;BZ0000dGG[0000d:jD\V32X<e8I00C000000004Tn70000000000000000d0On\C_;0000000011S=00000000@6=@08K[hOdO0000@ca`
l;aodXFfXigU\0hfhiEM=1:e0hCK00000000`dA9H@lW00000PXo8I7_<gH5m1e^000000000VS_\ZeVXfkSh2Z:00000000\[]`0000<eCH0000000000000000hB`A
@CL7l`lHP:^K00000Tlk00000hE18U\N0000LQ82L[IG000000000000000000000000`U@[XPU94;To000000000000daPd<m9cXAJeDGg;00UW8>;2000000000000
`FBm00000000`0Ik0000T5Rc0[03PSIHDDI:00004QeI0000HAfP000000008?790000l_mhXiH900004LW;8ZUg0cjd00000000\M\`X5ES8;XJ000081BC\8Vh`3:[
00000000X4dT\>kE000000004><Q0000000000000000000000000000DYcZ0W@Y00000000000000000000000000gU0000l3XlLD?h0000I2N_XXF6U1?W00000000
\<EK\AdWDS\O8UIkh^G?0]iF0000000000000000000000000000hQi7e3hP41dcdRoc8X4@0000<65O<7C400000000000000000000000000000000Q1D:0000XDQ_
DY2Q8B2<0_970000dcM`93VhP1Ch@U<Cl^E?l`ON=40]0000@`K3@oEe000000000000I1gA0000lgNhP]GF@=0f@Hhb000000004MPL=331000000000000\i@;0o_H
E10E0000000000000000X5Cd@:VT<RWJE2KY000000000000000000000000\=MTDBeF000000008Z@20000TX4mL9F9U4<6000000000000TT_30000lO[E@Zbk0000
000000000000HUXE000000000000h9G1T_lIXM2bl1;eH>ZR0000000000000G8j00000000D6fX@6<n`O?2XjeY000000008FdD000000000T:ia3X<0000X9nOdRgI
0000000000000000000000000000000000000000\1@VdjLnlGi5HJ10@8dE00000000<>ko0000000000000000e1Lb@Rb:U4OGX=?>=2GTlBgG0000H3?c00000000
94I\dj4<D4A<0000`aoDh_P5m4Echa7F00000000@;C6dDXWdnISI49300000000DRU@0000\LSI000000000000000000000000@P1P0000000000008REn0000HW8>
0[`J<N6<00000000000000000000000000000000HZ?U@9Hm00000000000000000000000000000000000000000000000000000000000000000000lRBCPW[?8Z^F
hd3F]3giDBgc`k50\PQ;0000000000004QoYhE9F0000d8Do@Z]6]3fF0000000000000000@:<n0000l^X=000000000000PaL:0f\c0000@WVC0000i2MT00000000
000000000000LF<:0000LXUV000000000000dcT?00000000H;Lad]3dDA[i0000hYXB0000000000000000@HIE00000000<2>^dK^OXe;I00000000<<8a0000<Q1E
a3Td40[I`95kh;^IE3:H0000000000000000\Jm1XSPZD525XboE0000h3aWHHXVX1Q[0000Q4<Q0000L>WJ0000P3S@<=7>8G=jH]?AD\ZZ0WllDM1K<b>N@RaXd8CL
00000000lW_G@JdFhT@d000000000000LEIW0000lF=0DTnA0000000000000000T<fY000000000000dJ?YDgI4PXlc`n]?00000000\AJV00000000dX0>`XG88:[I
H;TfXjn\XXZAPVCA90a0I0jl00000000000000000000LTY[8?hOTAh900000000dNPSP5\`<[lehl]:\BVmP^<Z0000Ta_B000000000000\fSl0LiX0000L5lVT=^4
<Dgh000000000000P16eX^CA4VcTDmg30000M37`00004\[S`:E`HcIdl]g<M35;h9Wc0000000000000000000000004:<5<YaTXPW;To_l0000\C3BLD0j8I5;`RDN
4_7S0000`hOe8==K0000Ti0J0000hERBD22eHYc8\bfPPQ720gXH\nbFl?5N0000A3Jk0000000000000000e3YME3Dbl=FP0000000000000000hXN7hZV``m3iPH0a
00004`KM000000000TDJh7cW000000000000000000000000LTbfHh4e00000000XnL;0000000000000000@k>T000000000000`@\A0000<T_Y01eYPBJ`\QN]h=]f
Q1[JDhll0000`E`60000000000000000<VDD00000000<N:6XkOk0000000000000000l6URXM]10000000000000Mj[<Y<5`bUT0000939[00000000L@Gg0000@PLa
lMGk<XP314Bc0000000000008RemXX4a0000X`hK000000000000000000000000XKF?d:iZA43B00000000000000000000Pjgn0000000000008Af600000[Uo=2@@
0000000000000000dRcfdc0S00000000HKC0P<@a@Ql[4bOT06SGlHJ3lgk7L3AoTnMj00000000PH_100000000Pg^m00000FVDPB8C00000000X;6MTH_WTSdCdVhQ
<d?>Po:704?KD2gK\[FM@gL@A2nK000000000000`PLX4MGH02_\PB?d8FLKXRD889B3TTfQlUUE0000000000000000<1R:P2D]@BU^DC\d0000@AO2000000000000
l[6iTCHV00000000000000000000`>Aj@3N3HYQMDj`U00000000D3_^TYf6@bW:\SmD436J@XQl`Qme00000W`A`2M\`9CT0000428IT]D3e1RYh;=>00000000XOOK
l<kC`j:@@j<<T>c50000000000000000XOhT0000000000000000\?3JL7Bb4kQH0000000000000000`D[e0000000000000000`>^a0000HS>N00000000l@OWP53R
P;g@DFh9<f^1PYCElGXg@jei00000000000000000000LIXd4im>8oJN00000000PTNnTcO\00000Z0700000000<KA:000000000000T\lk0000La23Xn\V00000000
000000000000H\L5hPC>HQ6Y\^QmTF=bHdiJ0000li4400000000000000000000Pe\A0000Hl@E\00=P[0\000000000000`:>hDXC[H:X20000\UL^TP5Tl9HLPXSD
000000000000PL>o`ofn<MW?000047Oed]FH@4;gPf6\h:D:8LiI8kRSdne=@i0:0000D7^0000047TLDKL9@1N^@WeBP35991c<PAjG4O1R0000<TJR00000000dR8V
0000h1QJ00000000LaAh8hWMI3aE000000000000<_nb0000000000000000000000008Z9H<`Pl0000D7410000Q2EP00000000DD;Y00000000000000000000P0>_
00000000453]000000000000L<oj0000`SBA00008hDS0000h:=GT<@o0000e3\ed1410000dMbb000000000000\SLK00000000da<JD6GdH9f=L08c0000h\42Y4;7
000000000000`FXE0000]2dRDjD]539C8GMPDBfb`fcm0000000050jE000000000000DRa3000000000000E1A40000<BV_00000000h1\?00000000M1N30M`g0000
000000000000lUQ:000000000000XV:kPB7m0000000000000000dE\[84P?DNmoa1Ob`f1?X59I86Mi0?k5HOY_hZGD00000000000000000000<ETf\b:^HUK>a3j9
000000000000TC6a0000000000000000000000000000LANa0000Dhmbd;:FD?d>000092oe00000000\4ALl\Qm@nY@LeC6d33GPanPL;ab00000000000000000000
0000D^aELRjk000000000000Y0BR`5me4KeQDWS600000000H;5a8>d10000m1XV0000HU94h\N70000PTlO0000000000004V`<h4gZ8L]_0000U0K@m3ke0l=1lUJl
0000@L@?52hc\Da9L5Xe0N0l0[2<@IGj`;Bi00000000000000000000XU250000<=98lW1[XMkg\^]K00000000P[684NGJTlM?\7hZ00000000@6ADX78k0000\Fnf
dVm4`T03h]S089>Tl:iJ@9]HHB:1]09[a1]60000TefY0000000000000000045L00000000m37T000000000000000000000000Hk_9000000000000000000000000
000000000000000000000000d]i000000000h4TK0HRC000000004M[Q00000000A2Vi0000@nhXPYiRhZWid7<c\;U:0000@=GV00000l=X0000000049o@00000000
<W?gP<>h0000@g:10000000000000000TEj`<RG`Q0G200000000hThI00000000L5YR000000000000000000000000PDOi000000000000lZCH<50h00004[ei0000
HdPi000000008UPm<agmi2D000000000H3Ck00000000X5TY@6>WH9KRXB[=l1HXLMokXjm^i0^o0000000000000000i1b7DHYCHRNF00000000\jZM000000000000
HIXNPYagTfcKX:`F<Kdg\cBS00000000l@fL<ELH000000000000\AKF0000000000004TeePXUMX@348H54DdPYY4E30000d6HU00000000000000004F<F\IHD0000
@\JcXKk`Pb=>HcY900000000000000000000\7;JPffo0000T97T0000000000000000De9A00000000000080AN00000000`OdoPjGnT=]20N44LAB7`K`9\n7>0000
0000`<iC0[Db@jUI00000ZcM0000h[1;4Sob`0:J4_]o4k92Y31W00000000LBF600000V3l\f:n`WQB8[7O00000000000050FTLKkCHJ9j000000000000l@a^0000
00000000X:6MXC8QlbB5E1jS000000000000lZXR0000L0KO`K0l8OF700000000000000000000DcGc0000\P0500000000d9bO@SSZ`6];Tb]D0000000000000000
0000H>MI000000008Tad00000000@F\4TD^b00000000h7ci0000000000000000HT7<X\]]0>k6Xfhj=3;>e4Un00000000`UP_0<>A8RVC000000000000hCK<0000
M1To8dlL0000X9X7DjhhXno9`h=800000000<UjB\FJQ4Xfg8?9Y@goOh1@l\1Q:0000000000000000X9kFLnCeh3hX8@oKA3eD@Ri600000000@:30PIK]h:n;8`>1
000000000000U4?<00000000<?HAe3XH0000000000000000DidQ4d1Te0L`00000000000000000000XNlmTQgF0000lJ]10000hHDa<@goXUM<00000000XUbLP7S_
0000\;HG00004`\h00000000PW>N00000000001lH`En0000000000000000T=oT<23RdH8F00000000lZ>a0000<E@\DOAZd_EM0000TYV?D4\88Bc[h3FeE0f@0000
00000000000000000000000000000000000000000S5B4oC==3nb83eb0000dEQd00000000000000000<ekh^NcHB:C@AiPlk3B0000D4VRT7]_L:\cX:F=<Nf_HF3<
0X<a4Y<B00000000`1I]000000000000000000008KTV\ZCaH4:c`e8m0000PMj=0000L>>cP>N@4dNoDe0R<\4_@^=DH=PLTm`60000<NTV0000000000008:f^DV1j
8Ag9LEB5@6D;\Kh>8NoA00000000P>HU00000000`KD`lVbM0000\8B\00000000\jib0000TeUjT\1\0000dXD800000000\Il18:h200000000XbFKDF[EXVgGE2l_
0000M0\e00000000L_b\0000=4?cdBKA@`S0lRAFTo[g0000hZ6200000000e2AcPEJ:00000000<>PI000000000000000000008;Lj0;Ro0000XF2e00000000Lh1E
0000hOd?<an8`bBe@@aI<QJg0000000000008TMK00000000HI]]<[aS00000000T5Qj4i78\@iC0000000000008Ti?`XOg000000000000XioHT;`<0000H80]8QL0
00004LJ^hPQD000000000000000000000000LbTR00000000000000000000872EHQDa000000000G3A00000000063Qd<M_@B`cdFCf000000000000lBFV8S=Pldd[
00000000000000000000L;hd0000000000000000TYKj00008K7I0000\:eIl?Po0000<9P>4><f00000000`:Y\H0Y90aLP000000008F^94NP30000dVSn0000X[2J
a45L00004_[=00000000000000000000loJ`0000PE;\42mOXQm60000hc0eT>oj00000000liBc0Ukl0000H\4j4:6g00008ld`000000000000000000000000dO>i
Xl5Q@><68dVo000000000000P<BSXS[5000000000000LdVYDA<G@dHWL`:300000000\:KP0000@5>T0000XceXTjb30VHM0000dJ8c<SHHl`:oX[PODn]o00000000
`6YH0000L07Id0foDB2HTNGX0000L<V[@98R<LDR0000000044_D000000000000X4l<H5i:E0FH000000000000\7hMTo4j<XX>00004_LbdQi^T2AC000000000000
00000000000000000000000000004Y6d00000000\CXB0000HXDX00000000\P6a0000000000000000T`RBPR]<X`cTD@L>dQ2a0000@okT0000<^Ue0000HKVRdbXl
0000HYD2DRLH000000000000000047?R4940hR9@TS@YPMP^4Vn?DeWR000000000000LEBdLJU[000000000000@lPm0000X;<gDo_0d3c6000004D]dGTeH4ZL0000
00000000000000000000dUm7\HbGDP]i000000000000X2;hH<6G`4Z[X@mN\VnR000000000000000000008>kP@;U^8ABf0000000000000000dG9hm0B400000000
0000lIe00000`iK4XhKV0000@HRdXJR<000000008[K1T5J[HW8I<N6L000000000000D6\\00000000l2ldlB210000D9H]0000lMSS00000000l3Zn<_nFLIDA`Jo7
0000000000000000<YU9\mDO0000000000000000000000004QIE0Ve:@`o><I16D4LS`PRb`dOYa1dD0000lE9;`[FCE040dEVR9298M45XdR=?00000000d7CFhh:6
TJXcL2lX0000D1nbPH8_8CS@00000000T<nD0000l5HMLW7RXYYI\dCTL;W80000000000000000PBAI4NHEDg2cTgED\\PL@E=j`gZ4D>=U00000000De;c4Hd70000
HURG00000>O900000000D]:AdnlTL9h04:>?@TaU8]l^DMea0000lA3V00000000\B7^00000000L9o`07J5h99R0BI7000000000000000000000000000000000000
0000E4L>000000000000@2Uj0000`1EiD9Qj00000000@In90000XU34ddK0DmFShAeG`ULgh?_<0000<<7B8HgS<P6P\ULE0000<h;000000000PL=?\1BOLPn10000
00000000000000000@TQ<R[d0000Pb<X0000@?edHbUd`<mB4BM[L\E=Y3J_00008IYY0000@gQN00000000HQUJ00000000h>E0Ll_ME4H3<2P@8bcP0000Q2>60000
d4Be00000000i19Z0000HXaUP@]j0000000000000000Hd82000000000000000000000000Xj1B8ZA20000d4<dXVmO00000000Y2\c000000000000l56nQ4UV0000
000000004XhmHm4S00000000\X?n000086elPQFh0000000000000000LY]6TGPNU0TF@JeEHXXKP\fS0kLd00000000000000000000000000004NPC0000H\H`8eWd
ldF1\[:kDndG8ZMi0000000000000000l`WT00000000hKih4L=`@NVaA0nY00008Db500000000<AaY00000000TOSddoP]<[H[0000000000000000d1mVDKAH0000
DT]`DNgM0000@M=[000000000000000000000000000000000000000000000000000090Y\0000@VTI0000\2YN\\O>0000TXKFDYMXDgQ60000@T3c@7ZS0000a1h1
000000004mBH\CRfa17k00000000TTK>H@7B\6F=8RH3hR`48A6[TdCb0000T?0E49NH00000000h=WI4J0043UAH4^mDYSDhj3RD4fOl;jl0000HEOcm3h\00000000
0000XGBa`3f@<coU000085PJ00004<<J00004n:n000000000000000000004Qg;8NG;0000<3G:05^P`^4j\aOXa2hW0000DBaS4?NJ00000000000000000000D0C0
\?ICl5PcPZl@52a@hA^j0000000000000000@;]S0000<B9PT>9g000000000000000000000000`4WQ00000000`PNO4II_000000000000000000008NF>00000@K[
HC074NAX000000000000000000000000e24CLgTCH;@Q4JYoHa1EE190`UIGT`Da0000000000000000\P<J0000PN8\hN@BXW\a000000000000<bmgXNYkdahS<Wml
HU>H0000DH^Z`<ij0000Xn@n0000TlRS0000\@C_00000000X_f?000000000jXU0000L37^``OldbnC0000000000000000000000004@<300004a2c000000000000
P5oV8BCJ0000T=h^\W]:000000000000l;KnDWCiHJ\c000000000000lo2cl?m>00000000U1Q900000000Y3;V\Lnj00000000<Ua;00000000\1M10000D5V00000
`>PQHXAJL^1f@nSCTLn[00000000X`]B0000=0A\d70a0000a2fh000000000000`9lH`DG;0000000000000000000000000000TL1`D1g4\HOk<bP@hek]<gVbY21X
01WG\S99Ph^60o]PDOhb<S4O0000000000000000P:oF00004db6dRCGM4AU@@_I0000000000000000L1YDD[A;XUX5PM@>@ogL000000000000lEDWlbZH00000000
L89Al?RF0000000009^l0000000000000000h3nK<ChBT8;AHfF[hkaA\Q<Dd^>\hn]`X2Ng=0mc0000\>jk8[<W54<c0000loln0000000000000000Ho9_0000HT9<
0000`TG?000000000000Xo=U0]<XD2A488lDdHTiX^LRllCE0000000000000000000000000000000000000000@Gji0000XPW1PSm1P[VIa2IaH0LYhUlm4[:BLEOM
<_3a0\Cl415@00000000<<]j4HO[T87]00000000Df>g0000\\_500000000XACL4VV00000I4>@0000<EA000000000000000000000lMi^l`WJXK]R0000`9=f0000
LYe:<NV6Xc8400004iM90000<B88000000008VOW@_CmD4:I`L;=4iSW<0og000000000=DR0000`F?al1]i118:000000000000X=nZ000000000000lnjh00000000
0000000084i0\8<S00000000000000000000000000004IW8hT6S0oQk@oaO\IRoY0=?000000008BS5lIG[dRY]TYkKPo1X4o\3I2;`000000000000000000004<Bb
51=P=02h000000000000D`Hkh67@0Fbk@IZehDXEHL<J\VT<X\k;`f0900000000dLj640U<0000hUh7l=[=TG_RT>;?D]`N8nd800000000U1aV0000T3[Y00000000
<>C;lL2OTgmB0000PVbm000000008ZM\51PF8]bhP;;3dML4PRo7Xm]H0000H43I00000000XFTO000000000000@>BF`g7a000000000000<KYM@;j2lJ]mPA?K=2S<
`Oad000000004NFmDPFNL?ob86IG0000`FVe8<?NX=g30bHK0000Th]U0000P0<70000<J43LY_6l1_8`@E\4CA^0O]i<bEOLj]W0000HJhW00000000000000000000
0000000000000000ha?C8o]5000000008gbK00000MIh`ARHPh>F00000Wd]00000000TAdahjbQ000000008=d_H6[Qh34`\O]Y@fc_Pl`O000000000000<TS4]3>G
00000000\;UF`FWodNhmHP738U@N<TOIHh_[0000h73b000000000000dKQW000000000000linlD2=9Td;=]3QC000000000000PDV[0000000000000000D7RX0000
H0BU0000e0?mLVib<Xgd0[5id`ja0000000000000000L4JoDI:P<Ok54bSAI2Z_\M7j000000000000\?B3<A[X000000000000000000000000XY>n0o?D00000000
T8da\`V08<2=XdJ:00000000000000000000000000000000H5Jn0000000000000000T6ReDM3F8=AM@Y^18bZT0J:X\Oc70iYF<@bZ000000000000000000000000
0000000000000000000012RaL7U\0INm0000M3C`8;?hPDcRlU86TgZ@H[l?000000000000XBRb000000000000hb=P000000000000h4lVTF3T8bVNE1GL@84ehJ65
<1;P0000\CiBlZf:0000a1BQ\D_]HPXD00000000@7_700000000l3^YL?0o8iXf0000`YYi000000000000\NCkU04<lRlN000000000000d2>j86GULY^Q0000Tc>b
=3@<0000DLWQ000000000000H=a904]<000000000000TE`f\oJ9000000000000H3BRXTZd00000000dS8\00000000000000000000HI[EdI\j0cgi\aFjHB=f914M
X@ei000000000000P[j300000000HBNFPCKK00000000HfX^\CT30000hWLCPA^@000000000000DaQ4000000008`W2\cD;000000000000dBQQ00000000POVE0000
000000000000H7Ib00000000`6i8DM5AdSc\0000000000000000@VBK8XeQ\9XB0000TF\l00000V4945:50000000000000000000000008ZnLhNhJlUG:<I4X0oW2
00000000lB6300000000h@J@`So300000000H50L0000<R^h\7Lg81_G8Kl0Y2g^D0E=`^Te00004>SOHRe<00004E6g4gI^hWl:0000T9g`P?M:dam6XhIj0EKf@icI
PoS60000D4_o00000000TQZO\0Oa0000000000000000XNoQ0000000000000000000000000000000000000000dQ5f00000000lP>k00000000<23CLnMR00000000
00GA\SM0000000000000000000000000L5A=000000000000X83OT>@`0000`mmK00000000d@[c0000000000000000@C3j000092BA<o`PlD54hOVTXJkmM3cdlTF:
0000000000000000D5=I00000000000000000000DTZW00000000TX7=02140000<?YBT<=78=8Q0000000000000000000048[jLh>60000000000008Bb_0000I2[7
40;400000000810d0000HOYQ000000004K`H0000DJncXWDb000000000000m4IA00000000`d664VMk@=h0X;PP8[WPlg5K00000000I3gQI4;jPYV6h1Ti00000000
0000000045jCdak9000000000000THkI@R_<0000H;C>0000@LGb00000000D:1\0000LH\]00000000PJA04a6XHWOj00000000<3TG\Q@o00000000h\\HDI:EP2O;
`mbI09F]<gfgPhY600000000H]R600000000dMSe0000X`XD83lKh8Ze00000000lY2f00000000<7I=\`9L0O5C0YN7HjbcD0Ti0000P2YCXh@0000043nc0000<f2?
H2?oXHnW000000000000000000000000P3PSHeG@@Bb>13LHDRmM0000dEd4<1NiHRRX00004B1Ym430\>^400000000D0m_HWZ0DkN60000X0@DL0Co0000]2?50000
TIU1E4@D\TC000000000H_kS0000000000000000H57;0000000000000000000000000000<7g4@1FZ000000000000000000000000PBY70000H<D1X5C=0000l?8c
LQTOT6;O\S_m00000000@07k000000000000Dk9X4`T:00000]=MX^L`00000000000000000000HD4d8Gam0jB_000000000000000000c2hQMP00000000TE`n0000
000000000000H3B]L<[RT`1H0000h@i_0MHjlOCbTjn@M2Pf00000000000083eH0000\0da<@nA0000000000000000dhen0000X?kRlM:G000000000000\1;XL4RW
00000000T\ZN0000`9>5XCkK@0jD<M_d00000000XP2k45mZ000049c[0000LVAZM3`O00000000dVV`000000000000dJGL0000000000000000`1VP0000\OS<0000
0000000000000000dDdFhK71DOQI0000lU;H8[R@HFJ;Tc3=i2GB00000000h=On0000XI>V4;P9000000000000\V8<000000000000000000000000Xj;X00000000
0000lLeD@k;Ni2@L0000000000JZ00000000000000000000`CE^0000A1RM00000000\1RI0000X]hV0000<B^TdCHHTod[0000@Aoh0000000000008[TV00000000
000000000000000000000000000082Cn0000TG=ID@`APflIdoA``0Zb8bE7E139P<W\DY\>0000\FiP0000P;7:\CcJPeh5I01]l8IQ0000]4Lh00000000lODh0000
0000`khM@;o]<UiAi1VI000000000000000000000000D@`RlEh9H]F^@6B9<MV`8;RFlGig<2OKTI91@JY]@;Mj\=fU8NFMTOnL4<1n8QfaTn7S8nYXPgolU0k_hJcg
0000h1O5P6ojTRN`00000000Xild`\EG00000000<HjN@G4A00000000000000000000000000000000Xg=[0RBQ0000<^?D80PW<S7_hU]D0000`PQn`[YhX9\[`\<n
HbAUPcT^HoOL0000LBH7XUk[000000000000L47T0000Y2h34U^900000000DFWI@g6E0000@:RH000000000000000000000000XTPL0000@Qk70000X`GS4d1B0000
\a3ZL5DX0000000000000000000000000000000000000gcE@5<8L:N;8Tk1H[IgTJ1?`\DG`h5ilLVj`k=V<W5X<6>4hSFA0000T<\4<>6<0000dBo3lB=V0000dSC^
0000d[5I84ab0>f6hMeN\SPC0000M14AI2^=0000@0SD4I>`l2U300000000000000000000dXLQ0000HJ?0PE<mT]94Y0aWPVJK07@>i4PL00008TAm0000@NZ?DQO[
@VEM4VfO8AC6Tea=<40H\GQjLo5c00000000hlBCdAAl\BJ?T0WVT;kiHJ9FHVi?06eY\J9P00000000000010XE@P;DPXE0Pda:P;7[d_YI`30_dbKD`JNH@cMl0000
00008P3F0000l76j4OMPLYcb@1KA00000000000000008K?50000`P?W4F634iA1PVU^TbGI000000000000HfnQ00000000`T4h000000000000H4J0000000000000
PKn900008;`jA47500000000000000008?d30000000000000000hDSJ00000000XW=UPhLiD0;C<C24X@[XQ088<09o4>>TLK\IPZ1N<N_700000000TRf9`@Zk0nkm
hjQW0000PLVLDg_c90H:00000000LUE10000\BMF`Q0Rm2VB00000000D=Gb4CkU0000000000000000l66F0000<Z?g@6nD0000<99_Db4c0h>d@^XU000000000000
0000000000000000dK?WXaU_000000000000000000000000000000000000hOET000000000000<9M70000000000000000dmi[0d9H0000D=[MhZ8L\kHV4^8Rm18L
0000lbRC0000000000000000<I[800000000`V<`000000000000PQ;e0000000000000000000000000000Y1SF0000\Gof<9RflH330000000000000000L=Mb0000
0000Lg91dk4P00000000000000000000\OmJLgeL0000000000000000XeV:0000000000000000LFd]hBkZ0000\Go1dY>BP[>lX_Fo0000@fI=doa=0000X;@m\D5K
`LdQXOG6h0IGlToF00000000<FhVX`0l00000000lEXLHofM000012nZ42CD00000000000000000000X0c[00000000000000000000@E_4T06DdPKN`b=d00000000
0000PA7``PMK000000000000TCQZ0000000000000000`E]20000HEKYY0^W0000h2<6H<l_XE9Q<NUXD7Um0PO`]0AP0000Ho9S0000L17C0000000000008gbo53ON
e0[i00004RTGQ3cU000000000000\:;L00004:CTXQRC8V_^0000P:;[hNQi0000000000008?CW0000000000000000PQQh000000000000@]=_8^Ln00000000lMCc
P@]Xd_?oX49h0jBo00000000000000000000H9^_\TO>hF05PY23Pj9@000000000000Ld:LHW`c<\;_00000000\0^=H?[V\]e@P>XC8^4P00000000P2jN00000000
0@:h@UNZPiVi4UOV00000000000000000000d;<<TSbc0[>6000000000000TK4K00000@Q^0000000002i;8e8W0000DV4aLVTc\[dh547hX<UBL\Kg00000000l><D
000000000000@ibe00000000000000004amS0000\jg7\TNa0000d;iKT@Vb000000000000<@^>0000liZ600000000@123X_N1\j6YPhcf0000\Nf>0000dFA;DPHJ
000008f2@\S20000h`_J000000000000000000000000000000004j_G0000d8a]0000PQ_>l=X@4d7:TL4:HKO90000T61fT><[@1a08J2mPM`5h[Tj\0[]Plh^4R<o
DhGg00000000P8Lm000000000000000000000000@cEe00000000000000004_2[00000000000000000000D:4E000000000000d78@000000000000000000000000
0000000000000000D@=9<C=m00000000000000000000DAA[lEie@Lgb@g@=829?0000DkT?80JllMhN00000000<>6Ge0Td0000@6fN00000000000000000000<Jn>
00008:JV8[g:@0NNl;4\0000H4d40000`O7\0000`c4]8dc7000000000000HSnB000000000000<75U0000\LOT\<O[00000000X_;MXdAM00008A3@4dWG00000000
<Y=2I0`U0f^U0000<8NX@iP6000000000000000000000000PAYC@TnadXS1@02_P5MDH[DPHOJf00000000dHecDZb<TAOQ8a[G000000000000`h2oTIK7dMc28N9W
d_5?0iTQ00000000000000000fGJ\5I]<FP7l]f0`jI248hZPX8G0G9Mm0:`I4BK000000000000l5Vj0@4?0000h6CD0000000000000000000000000000PSd]0000
0000d@7lH=UD000000000000000000000000T3\@\4>2h\MjlDk``=XXPK5e0=7mL=D94Ef`0000dH=]]313l2TVL4<7X;>k<:=cLV=6dg:gL42<4<bG4[0mX@m]TJO8
diWIHm=M\oCX@hD60M9:DL;18dDll<;80000X2Mi<;QP\j@\0000000000000000D4NDDORd0000000000000000l_Gm0000`\SQLKKBi0@HHB5]4gJ@dZgc00000000
00000000l;dODQWEPjSa00000000<G;10000000000000000XeNnlh230000\dN700000000\D:O\L^XPa6n54T`X[`>00000000000000000000dZ]C000000000000
000000000000hSi800008<HN00000000<JXU8ii6000000000000000000000000dCP0000000000GUO@Qb?00000000U49KDQQ40000000000000000`Ao\XYY90000
0Ck100000000000000000000d?ZW000000000000000000000000XXnC@ncT0000hX?<000000000V7C000000004o]AHQk\T:DED:;j00FT<@?;m3GA000000000000
0000HFU84JOm0cfg000000000000d:h^Lgh?000000000000D93DH4:V00008bjY@6OF52M`0[U^0000000000000000XVF@h@c50]?bA0g`H<a;0DAP0000X>M_0?>P
X7[G4gScM1^20000LBN`HNo10000\U];\TX?0000000001lGX>:f42TI\HiVPKKjLLV3dRS200000000000000000000@R620000000010EL0000<?i60000a2kf03]k
l\TM44bB0000000000000000000000000000d2^M`PQcTYlI000000000000000000000000D9Q:000000000000TJ`W\T?I00000000000000000000<;:g80`a8`n<
0CMO<HB8dWP4@e]i0P1nLo:C]1]fLR9W00000000000000008IRZ000000008Po40000@?3n<O4k4eP:0000000000000000hBg5DW:d`C3O0000L:]6\T[^D[Y30000
000000000000000000000000HL5e00000000HCLldBB`TJNi4^DS0000dlYUTY3bi0f1`WMh0000000000004OoPT5I000000000000000000000L<UOTUTf0000T>j_
h^2f0000`U=A@W^K00000000000000000000\1Dj0000LC<V00000]a`0000000003:2dNSPY0o400000000<3QO0000d`7[TnS1\okl00000000D4V?0000hUVJdJkD
0000d`d`TbR]00000000\2Eh0000<BNn0000`6I<0000000082IFh`>_4R7SLl0^00000000XUc90000P5Db<>OY4DF_00004\aY0SZ5hV]<00008@X?<M:SDDMS0000
000000000000a04f0000000000000000000000000000D[@\13>500000000XImXX@dY00000000000000000000000000000000H13d0000XIJfL^7V0000HBB?lNVD
d`S\00000000L=CU`E2;l4ea`V:QD\_K\4madk\0`m7S00000000LN2:00000000D1M^000000000000PGL6000000000000Tg37\kE=000000000000T3;100000000
00000000hZSmDOR\l@22l4D@`A^[DT1;H`5PTPjITWE0LXMOd02FTo[1000000000000000000000000TXjk00004X<P90?U4EZY@Z^3h[MO00000000000000000000
0000000000000000\FFJ<U]k0000000000000PhZ0000Hd:^TFEe0000`U@BT_8_@bn58a>c<ajg000000000000lQOO000000000000000000000000000000000000
0000h0o@00000000D8@;0GAG0000@H[OH1`U\1TGX48khYoH8\CHh_AgPcV:8iG6E1Ef4A;^00000000TaBKhfNU0000lZ`V00000000000000000000000000000000
0000000000008Jf000000000\3cL<VA@ha6<PIWg8nab@>`l00000000hJ7[`S2^\1660000\PE00000000000000000<W;j00000000L_<Q0000\@^FlL>a00000000
000000000000d9D4HTKZ0000HhL:000000000000T]Af@BRT00004Qh0d6<B00000_VE013X<Obh000000000000L8\E<@>M00000000\UWK0000@=Vi000000000000
0000X8MjX8P@@K:[4P5I\_:m00004MG400000000D;TO00000000000006<\0@NO8eDl0000DU2A00004E7]0000<dj^0000000000000000000000000000lI_k`maP
000000000000000000000000000000000000XSj40000@Wi60000000000000000T8i;000000004Og_8EZdE2iD00000000DIN?Th:F8SV_`JZel3XDLW;4=3ig0000
000000000000000000000000`>N^0GSZDQ>F000000000000000000000000@EV_lXZ700000cC9000000000000000000000000000000000000`bg?0000000006Jd
000000000000000000000^];00004E7<87o8<[iC`]6:000000008WW^13V20000000000000000TUj\`0A\00000000000000000000000000000000X]m>00000000
00004?Bo0000000000000000`lJ9l5RS00000000000000000000000000000000Dj=>0[eN000000000000L4Q`TbIa0000l:ZQ4>lC8SNl<U?Ph;nlh6M>dIfoP7Nc
Pj@0T7lD<B9]XM>Y\7RF\jG@PYj8L@gO0000leQf00000000PjL^e1\:0000\3G\H8I\00000000000000000000P?HK0000h68n0000X3Pb11TKa3Ii0000DC4F0000
0000TA\:00000000h7?c<G`Y00008B4H@W]MTn1>0000\3`60000l@TE000000000000000000000000LV7m8_?QL<dY`E1o`<5MLQ7dhhA`E46W0000\f[l0;SB00FK
8n:>8jh<\oAHT9GA53FW00000000X489l9I_TABG\Rj?\hcH0JMfH3T=T:FPHjaUXK:K`3kQd:B>8NX[92c>PNNKXk:P00000000Y2LCh]X60000TMN`000000000000
<V7_<`?eM4GU000000000000000000000000000000000000000006jM00008TSaD:k=0000leZmT1?@DHUZhkTo000000000000000000000000DL?T0000l8][\Si`
0000H@@D<oRC0000h3VL<A0_0jDAl>;ND4LelH5?LOn\lTiW4EEA<MRJPR=ZDf>20000000000008\<0\;URlNLa00000000000000000000PGma0000DcRO4Un\D;kG
0@FIXE1d0D]=\I<^D<\@Hj3`0000`S4a0000Hn=h0000h_]V00000000Hf^g00000000000000000000LVk?0000X<5?0000000000000000dGcV00000000LY;E0000
0000H7lS`lX_00000000l1:E0000`PdoT=l[4@2\L9KE0000`bVf0000dW1od<:k4[f713jZ8VY`LKTd=3U?000000004=O_D3gI`L`>DOaVXT=O\SZJhZ[AD9AU<P4F
A20Md6<O0000hR:A8G2@T_^S0000000000000^@D0000@@k[<Xc10l75\[cHldDZ@jWQU2;idHL100000000000000000000Df94\g[h00000000PLnAP0\XH:87@8jO
\QiRDR=L4QmBloo_m1^e0fn70000<mA^0000000000000000T3gc@FDO0000A2SH00004^_mQ3T10000H:@d00000000D623D9PjdRZAPXnO0000000000000000hXEO
\Bl<00000000HFeU0000lJGA00000000@UNf0000000000000000000000000000000000000000`Og90000@4m8@U[Y00008KJH0000000000000000000000000000
4=?l4f_kL3Bh00000000hOH000004_5[]2f;4A7<<ffWdYh;<k\`4oB>0000PS_>`14J0000i0DkA3UK\2h<4g@S0000000000000000lL:2<C7C0000L[OS00000000
l4oE0000000000000000\2IW@7cOPBcATad]DoHh00000000000000000000dj[k00000000@3jZ<?Gd@Fn3000004F1\HjX0000XdKd<5nT4[@=@oD]000000000000
<nb1000000000000000047k^00000000Tb@400000000Him2000084V08FHhlUFFTDTTDaI8P2j]DF9M0MR30000000000000000LO=EX=KT\7ijd:]aT^BALfnk4832
H<Ollk2BL7T<0000@4n]40JFhX;nTo[[000000000000i2;H0000000000000000X65\\C2\000000000000`X`1X7=U0cFo00000000`3g>45F0`EcfhQROHdaN8P`Y
0nZTLCJ?I3@c00000000m2j:0000\^ZiPkF0@W66PVG80000\V3EHl`=`KXm00000000DK@`00000000hYl4lk0:00000000T4FD0`bR0000000040BbQ3mQ00000000
\H8Q0HWo4gifhO=4M1fl00000000000000000000@0Ym0Vce@CIk8X>E000000000000d4<T0000TTXOd3b_HB1;000000000000DHW>00000000<NUgdW9<`mRDd5?<
0000HiXED_lc00000000000000000000XVU1000000000000Y22`0000000000000000PnLe00000000L7SD00000000000000000000D?=;0e5d00000000TG?7Q2_3
0000000000000000dUmN\7PgL?<7\U\<DlO^000000000000DiOV0000h>gK000000000000000000000000000000000000dY0500008?6600000000@6d^`<72i0LE
00000000000000000000000084^b000000000e9e00000000000000000000]3A5<D6jlV6D898bLbT30000dfbMPKI:lon00000l@liH<D?lBeWHOi`\PIn<\dU@B<J
@`\40Dac12L4`;Sd0000000000000000LSbMX<AYh?cE00000000l40g00000000hVgl`bZ<0000000045kT00000000d=Z_4k24ToQ;000000000X728>:?@@n9`DWB
dN^C<gKT`W>gTXQclHSgdmJ7L0ljXD7J000000000000X3h>\g2Ila5FT__[00004;[H8LND00000000d<MM129b0000000000000000000008h@LWb0M0_G00000000
000000000000000000000E>@0000d7E[PXNZ@XO]d[jaI2J300000000lPWU\W5h00000000\oWAL9l^00000000000000000000Pa0:@GSC8@E3<:7:00000000@WK5
000000000000ToO700000000000000000000LaYI08bg0000@BOQ0000000000000000XTga0000<jM_\RNUL3C30000l55<E4N<48la0000Hd4n0000000000000000
0000l[<i<>6Q0000000046JZ`53;dK2:0000D[^Ch8^SHhgW131KHVio0000DH`E\4S<T[nZI0eS0000000000004@:40=h?00000000LXGn00000000`n5F@d<j0000
0000U0Je0000h2`D4:lS<:8_l:>SlPgV8ScId]hB\M\5LbMk00000000000000000000000000000000000000000000LOYoX=Nm<ZFgD;=KT\M\X]bPTb:h<hTM0000
Loo;h=Pj<k7M00000000`KSR<Dg5PP6@X291`MYcl9:M`RG3LSQJ@a9gm2Mi0000000000000000L_fm00000000HQ8DPZIg00000@U>48aLHIf00KZO0n_40000`Qli
4DnO8S6bd61J8CeZL=Wi@Z>m000000000000`5a:0000lP9=52N5a4W6LjGPh\Q:Y2QAd;i>00004=aWl8KK0000000000000000\6e44;a?<Aih@BC=DKd>TVJW0<B6
PJ>;Df1ILg=54m3Q<bD1\@jQ0B:h<E@R4[bO0000@3YK03bQhB8O0000h\Bo0000<VPLU1SR\h_=XM[=<Q@`<2]H0000DP[j<EJf<E>jd[jCdhU=4WDDe1fN0000hN;l
000000000000T5e\\@G]L5D@lD[:l`Nf00000000000000000000000000000FLc@<4e00000000`m:S\iWe000000000000DDmG`V10000000000000`BAb00000000
<V5WQ3Z78ZJLhoYN`F?F0000XGek0R9l@EH6XcSk0000dIV>000000000000<nJdTDiP0000l>DA<6Q_0000T[==l=ie\20b4;Ph0000XBJOL>FidT>400000000DQbN
000000000000PflePlm90000<iTa4fhTXg0;00000000XBiR000000000000lAfl0000lj\i0000<<H2<cdh<UXdPj6i00000000000000000000Dk0n0000\QV\0000
00000000dXao0VdR0nTl0000\2of`=N1LP4T0000P]BJ\fXF0000L<L]\cQ;0000000000000000`>_c0000i0hS0000a2g10000TZ<f0000000000000000E1MLXOO]
d[JdXI?Q0000000086e@000000000000H7U;00000000000000004d4V@5GZhLJLDX7RdZgIL0Hh0O740PdTE1I5`]I;L6M[0cPJTg8[<\1Da4VU0000`0RLH?kF01CK
00000000000000008J2Ih83B\RZo463e@WHUhF4WT7>EdXGHL[^l0d][916?000000000000P`@;dJ`90000\lCW\;1XL<TgPSoSlE8gQ3]445Y@hDhI`UWT00000000
0000l>8h\T?8\:dnl;0KLDGT<MKOPRED4>j4PV0I\XfY0i7n000000000000000000000000XJ1[dBb2<=mJ4Ojf\K>ALZDa<iR;00008X]2000000000000hf[V0000
hWAA000083aId<E_0000=4=J000000000000XA[;LR?O\T\9hYgg0000HDbh0000X5L900000000L8gg00000000P5QN00000Kk3000000000000LQ\X00000000U2=4
HBej@0aRdTNN`?Q?l>dFlC9;4>T_8RJR00000000L5LL0000@82`00000000LW8a0000dU510000XLOkD>cZ00000000<EL\0000<EDe4Zc=0000000000000000h<JS
000000000000`:a^XWof00000000h4bkD?9l0000\0:f@l7V00000000000000000000TcCO000000000000\?37LA3e0000P2jlll\_000000000000l@J70000M1`T
41hlPk:4000000000000Pi=M00000000l3dcX3hgDDK>000000000000PkJ8LMUOlWjj8JGiH[92Lj7JhjTg<91ZPPcaHmJ[0000`8H200000000``:M0Hg1hNOEdjZo
00000000@kRk0000@A:E0000Hh\=91DC0000HmQ<P;134LNRXU=7@^^Q0000dG9X00000000P9DC`[Kn0000\15[4@Yn0000M1_@00000000TMe90000000000000000
00000000D3E?h1X>00000000000000000000DlRk4H700000000000000000000084eA0000m3T@@6@fHLb]l9@h`1_P0000000000000000TF[`LQBi\Q@T00000000
00000000h\GU0000HCoF00000000h6EJdBfC0000`>G4`15LH8OILL?o0PCm000000000000XjEl4LjV0000lkcF0:hN000000008YZIH9=T00000000000000008Gk;
00000000000000008LA\U2VQ0000m1O;000000000000000000000000Ph9T00008JP;LhOCd:Iim0YkTY[4PC360000`WSB`iVA0000000000000000000000000000
000000004GgU00000000X;V\8PhK00000TZF0000T;foh<NQ00000000000000000000000000000000000000000000hLQ:<2AP000000000000\15hDNc_00000000
\GnDlPF74V`gXRCk000000000000`aeJHLUMdPJY00000000000000000000DUEUHTKi0000<QCm4a3l0000TKne0000000000000000000000000000@:]A0000dL<Z
0000l:X>DFBTXPo@TRSM0IUXHg9]8h7g000000000000000000000000D0_;000000000000000000008;JLd@6>HGIE@YQmHOXF@9]Wl\6TlN;9L@M=hoX=\?LIdBHX
`L_1dij]`iDI]14YlGEOHC0]@JlNU1>ji3Z^00000000@0eKH7W@L>n0DC^ZhJ?=XZFLd4o:`L7l8ON9lWaaT2B[000000000000TY1C<CYA00000000\=\]0000<P?b
00000000lWKX00000]><4HVf\^MGPJ`fD5QD0@70LV=lDaNPi0[H0000DWbaPG;L\_NGhB]TD0dF00000000H;^]00000000LZW^8@Xk<LK50b<HhoeQ000000008k2R
e2\000000000000004`d\GYFXI>70L]PhXHm0000dBGY`Hne0000000046dK45:h0000dVE2L51lP;4;4@6Q000000000000@1EZ000000000000\OgETI2Z4;0b<d=O
0000LDQRd2L9000000000000000000000000I3B400000000h?ic0000PWiY00000000dF>L00000000lVLc0000000000000000XM;S000000000000000000000000
00008\IR\Q^aP@Mg<H2040BGPXj5TaXU00000ZK000000000000000000000000000004_<A000000000C480000000000000000TWfVA4Tl0000<a[]0Ocfh?>A0KZ\
XL564YcNH^NEY4KQl]0?HKS<00000000L>fnlE<10000P4U@<]<;4^L900000000Y3R]0000000000000000TO:`0000XRV3\L27<M31HWU>0000H2LX0000lDlC0000
`M040000lXV0H]4P0000PLh=Li8@LSCm00000000DKCIHUTLl0a8@3?PPLQW\8T8000000000000000009IN0000000000000000@21LT9hJ0000DYCe00004IVQ0a90
12<58NEa0000X@3]0000m4Pj0000`Dl000000000XU6fX6ieLkWB0000lD;c0000T@AI00000000d:nYhERj0000000011US0000000000000]LP0000<7FG@A_M0000
L\eT000000000000000000000000000000000000d7TZXOIK00000000000088C;000000000000<J700000000000000000000000000000000000000000`Z8j0000
000000004Of:8QY\DZ]ae32G0000TocGdnkUPL_a0000\DYdLPNXH5c`l5HehajWA1eR0000H:VE0000`7VM`B1cl04K0000TCdKhDSo0000000000000000XY0M0000
0000DG]`<FM8T?7LPG0C4^7jTc`70000LPA[0000000000000000DXM`0000000000000000`;IR000000000000hXM10000<4n;00000000`0ne00000000X<ao8^^a
HW8TH;TYLYL98HodH[3fL495H6hC`cW_Dg<;0000L;3[@k?PXCdVm0:id>_300000000\oAllV_l0000e2H_e29V00000000PJT812WMTl]Rd`?7=07THE2lhVN@0000
PiU100000000000000000000d>]5TSJ<0000P_IUDRN:XP3^000000000000hF<gL^9N000000000000`cJR0000PAiG0m\@h`[^0000H0R\hEa>I2[O000000000000
\;d;4KT80l>:0000000000000000hK;6PHbZPPEA@`6;\oBn0000d=kD000000000000000000004_[m00000000LMoS00000000000000000000000000000000`Ofm
P>>1TiOf000011T?hJ8500000000db^:00000000dZg5000000000000<=Al00000000000000000000000000008<K:0000Ll2;000000000000<?GQHLl4`jB10000
00000000\0kP`9kZ\Q[W00000000\I9PlOd2dL`jhj=l000000000000000000000000\2LI@7ehM1UGT3ok<>1=0G564Q6ALgAY8]N`<_0[`Ak3`I8V8Ge]8c17lB]H
D6:_`\9a<oi_I2lG8C0I0000doMi000000000000<e3PPEh[42g@\9XM\M9[X`_g0jhJ=0MJ<4]XhM5TTaNb<WTj`3_SPb;Fi1:\P_UiE2KM0000TVB9``J3dc\`0000
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
