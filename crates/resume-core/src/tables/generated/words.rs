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
0x1000068000840004, 0x100385000002000, 0x88a0000401400022, 0x1100243080320800, 0xa003120800402020, 0x588000022, 0x8002080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x180000000084, 0x400010022000004, 0x2200080040000100,
0x2014814028000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000400400000, 0x3208001880100002, 0x20a0010850200000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104000120000202, 0x4001200400000, 0x48001100000200, 0x200010600024000, 0x1008200000004060, 0x810080180400,
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400000000000, 0x8080000000001000, 0x50100d000000008, 0x100001064002012,
0x200a80006008089, 0x42c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003480, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510001000, 0x2000400000012060, 0xe0001008000008,
0x380000903008200, 0x80004000022040, 0x18000000800800, 0x2011002024000000, 0x310700002000002, 0x42001000280000, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488040b004034002, 0x4200000808254540, 0x4012800009404000, 0x604000080000412, 0xc0200010040002,
0x1450310030a00148, 0x8004000181080, 0x2000210400, 0x42800800840832, 0x81000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x1090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480400000010200, 0x40010000000000, 0x400002c084800040, 0x600000010200080, 0x1020820000001000, 0x1000400120012000,
0x2000836000080000, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x100000040001020, 0x300002400430026,
0x6000004000200, 0x800040000000008, 0x4080800000, 0x420c0004000, 0x1240080000000000, 0x110024801004002, 0x4000e00080011018, 0x40040a0020810400,
0x400200, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1080142000000048, 0x8010001010000000, 0x8440100044034201,
0x10488200080, 0x4021000000000, 0x800120200082010, 0x10400040204000, 0x200000000012800, 0x204800004000088, 0x5800004040101, 0x400000208000002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882000, 0x800102000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0xc00810a00001, 0x220800000000000, 0x4000000064000300, 0x400200081001000, 0x400100268840100, 0x4600000000822000, 0x4002000, 0x10000200000020,
0xa08850004080210, 0x1094320, 0x80000008293c0, 0x2040010000120010, 0x204200000040200, 0x101000004a10000, 0x4080000810000300, 0x5084181400090002,
0x2402002000000820, 0x18840008804000, 0x10088c400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0x8000840c04441100,
0x2001000820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008000c081, 0x1080054000042c, 0x40c0808200c001, 0x121820084108d000,
0x240021100000000, 0x20100021, 0x800000080801d, 0x40808040008401, 0x422800040004000, 0x1404908180001210, 0x806008000000400, 0xc9088000220,
0x2001800002000a0, 0x280600000004e80, 0x831000000882440, 0x403080004000000, 0x1000a41004022a, 0x2142000004422, 0x200402000800012, 0x400402810041000,
0x428005080201090, 0x20000810c000009, 0x90080c340080000, 0x6010000000084, 0x4400204000, 0x2010201641003a00, 0x4001000c11810000, 0xca4000e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x8000070, 0x400011000000011, 0x2400a02020700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03001100, 0xc280210000010001, 0x100c000080000080, 0x80400102100000, 0x4000808004000800, 0xc00034000081c80, 0xf000400c008, 0x1000000404010040,
0x82000020000045, 0x200000600201048, 0xa0010a8008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808030000, 0x40a1000008, 0x5000001200008010, 0x9c0000000401001, 0x2810040040040, 0x100008000000000, 0x1000000010820,
0x2215000001020000, 0x8, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000000000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x1000028440495010, 0x104200421,
0x1001002002004104, 0x8140000402000014, 0x40006210a000500, 0x1000009000000, 0x813000080401a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x200002000, 0x50000046020000, 0x201000004091, 0x110400008400000, 0x1000002000052200, 0x80002a400800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000680080000, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x2000080000400, 0x40090004020004, 0x208000004100,
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
0x41220000040408, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184e801000000,
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
aushilfe	08901
aushilfskraft	08901
ausiliario	01l01
auszeichnung	08:01
auszubildende	05H01
author	01h01
authority	02o01
autista	01l01
autohaus	08;01
autojuht	01=01
automne	08<01
autonom	03E01
autonoma	08=02
autonomo	08?02
autor	02\01
autorin	02\01
autorisasjon	08A01
autorisation	08B02
autorizatie	01[01
autorizație	01[01
autovaditaja aplieciba	05f01
autovadītāja apliecība	05f01
auttava	04T01
autumn	08D01
autunno	08E01
autònom	03E01
autònoma	03E01
autónoma	07A01
autónomo	07A01
autônomo	02S01
auxiliar	02203
av	08F03
avaldatud	03K01
avancada	08I01
avancado	08J02
avancat	08L02
avance	08N02
avancerad	08P02
avanceret	08R02
avancé	08N02
avansat	08T02
avansert	08V02
avanzada	08X01
avanzado	08Y02
avanzata	08[01
avanzato	08\02
avançada	08I01
avançado	08J02
avançat	08L02
avda	08^01
avdeling	08_02
avdelingen	08a01
avdelning	08b02
avdelningen	08d01
ave	05c01
avenida	08e02
avenija	08g01
avenue	08h02
average	00T01
avhandling	08j02
avinguda	08l01
avioliitossa	08m01
avocat	08n02
avocata	03O01
avocate	01W01
avocată	03O01
avoliitossa	08m01
avui	01d01
avukat	09002
avustaja	05C01
avvanzat	09202
avvocata	01l01
avvocato	01l01
award	09403
awarded	09701
awards	00N01
aws certified	01N01
ay	09801
ayudante	01A01
ayuntamiento	07A01
az	09903
az dosud	09<01
azi	01i01
azienda	03@01
azienda agricola	03@01
azubi	08901
azure	01N01
aðaleinkunn	01j01
aðalgrein	01k01
año	09=01
años	09=01
aģentūra	05e01
aşçı	05901
až	09>02
až dosud	09<01
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
b. a	09@01
b. ed	09@01
b. eng	09@01
b. sc	09@01
b. tech	09@01
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
banco	08?02
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
barri	08l01
barrio	08^01
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
bloque	08^01
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
buerokauffrau	08901
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
bundesfreiwilligendienst	08901
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
burokauffrau	08901
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
bürokauffrau	08901
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
calle	08^01
camara	07A01
camara municipal	02S01
camarera	01A01
camarero	01A01
cambrer	02501
cambrera	02501
cambridge	0;\01
cameriera	01l01
cameriere	01l01
cami	08l01
camino	08^01
campus	0>d01
cams	01N01
camí	08l01
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
carrer	08l01
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
colonia	08^01
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
cp	08^01
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
do soucasnosti	09<01
do současnosti	09<01
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
doktorandin	08901
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
doposud	09<01
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05C01
dostateczny	0HP01
dosud	09<01
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
earned	09701
earrach	0Hk01
eccellente	08[01
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
ehrenamtlicher	08901
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
enheten	08d01
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
equipier	01W01
equipiere	01W01
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
eronnut	08m01
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
escalera	08^01
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
estudio	08?02
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
fall	08D01
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
ferienjob	08901
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
fluencia	08I01
fluent	0M=02
fluente	0M?02
fluently	0>N01
fluid	0MA01
fluida	0MB02
fluido	0MD02
fluwenti	0Hl01
fluência	08I01
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
foarte bun	08T02
focus	0AP01
foerare	02801
foerderung	08:01
foeredrag	0K=01
foerening	0=N01
foerer	06<01
foererkort	08A01
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
forderung	08:01
fordito	02001
fordypning	0MV01
fordító	02001
foredrag	05X03
foreman	01h01
forening	0<K03
forer	06<01
forerkort	08A01
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
freiberufler	08901
freiberuflich	0N:02
freiwilliges soziales jahr	08901
fremragende	0MF01
friseur	05H01
frisoer	05@03
frisor	05@03
frisör	02801
frisør	05U02
frivillig	05U02
frm	01N01
from	0N<02
fromager	01W01
fromagere	01W01
fromagère	01W01
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
fábrica	08?02
félag	06601
félicitations du jury	0LH01
féminin	0LR01
férfi	0LT01
férjezett	0IR01
fómhar	0MQ01
förare	02801
förderung	08:01
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
førerkort	08A01
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
gasthaus	08;01
gasthof	08;01
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
gebr	08;01
gebruder	08;01
gebrueder	08;01
gebrüder	08;01
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
gemeinde	08;01
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
gestoria	08=02
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
glorieta	08^01
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
grupo	08?02
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
industrias	08?02
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
issued	09701
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
job d'ete	01W01
job d'été	01W01
jobs d'ete	01W01
jobs d'été	01W01
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
kbr	08g01
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
kellner	08901
kellnerin	08901
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
kompetansebevis	08A01
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
laboratorios	08?02
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
landkreis	08;01
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
lisens	08A01
lisensi	0<901
lisensiaatti	0LX01
lisenssi	03M01
lisesi	03d01
litil	0O]01
litsents	0U001
litt	0;h01
livello avanzato	08[01
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
m. a	0EJ01
m. ed	0EJ01
m. eng	0EJ01
m. sc	0EJ01
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
molto buono	08[01
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
muito bom	08J02
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
muy alto	08X01
muy bueno	08Y02
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
mycket bra	08P02
mycket god	08P02
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
naimaton	08m01
naimisissa	08m01
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
nivel alto	08X01
nivel avancado	08I01
nivel avansat	0BW01
nivel avanzado	08X01
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
num	08^01
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
nyni	09<01
nyní	09<01
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
nível avançado	08I01
nível básico	0J:01
nível intermediário	0B401
nívódíj	00001
nõrk	04N01
nõustaja	01=01
nú	0JN01
núcleo	0F801
núm	08^01
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
obala	08g01
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
obtained	09701
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
orden	08:01
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
ottima	08\02
ottima conoscenza	08[01
ottimo	08\02
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
pasaje	08^01
pasante	01A01
pascasarjana	0cA01
paseo	08^01
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
passatge	08l01
passed	09701
passeig	08l01
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
pis	08l01
pisarna	0=O01
piso	08^01
pivara	05l01
pivovar	0F^02
pivovara	0UN01
pivovarna	0=O01
pivovary	0ED01
pizzeria	03@01
pjazza	0D301
pl	04G02
plac	04I01
placa	08l01
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
plaza	08^01
plaça	08l01
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
portal	08^01
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
praktikantin	08901
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
preis	08:01
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
prilaz	08g01
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
profesional	08X01
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
professionale	08[01
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
profissional	08I01
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
puerta	08^01
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
pza	08^01
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
rambla	08l01
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
restaurante	08?02
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
seguros	08?02
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
selbstaendig	08901
selbstandig	08901
selbststaendig	0N:02
selbststandig	0N:02
selbstständig	0N:02
selbständig	08901
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
sertifisering	08A01
sertifisert	08A01
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
setaliste	08g01
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
sistemas	08?02
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
soehne	08;01
sofer	03O01
soferis	02I01
sofor	0k402
software	02o01
sofőr	02001
sohn	08;01
sohne	08;01
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
soucasne	09<01
soucasnost	09<01
soucasnosti	09<01
sous chef	01h01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09<01
současnosti	09<01
současně	09<01
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
square	08h02
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
stadt	08;01
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
studentische hilfskraft	08901
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
supermercado	08?02
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
svaert god	08V02
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
svært god	08V02
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
söhne	08;01
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
tecnologias	08?02
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
transportes	08?02
transports	0oF02
trasporti	03@01
travesia	08^01
travessa	04<01
travessera	08l01
travesía	08^01
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
tres bien	08N02
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
truckfoererbevis	08A01
truckforerbevis	08A01
truckførerbevis	08A01
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
très bien	08N02
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
urbanitzacio	08l01
urbanització	08l01
urbanizacion	08^01
urbanización	08^01
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
vacataire	01W01
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
werkstudent	08901
werkstudentin	08901
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
wissenschaftliche mitarbeiterin	08901
wissenschaftlicher mitarbeiter	08901
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
zivi	08901
zivildienst	08901
zivildienstleistender	08901
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
équipier	01W01
équipière	01W01
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
šetalište	08g01
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
世話人	1AD01
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
主催	1AD01
主催者	1AD01
主办人	1Ac01
主席	1Ac01
主幹	1AD01
主持人	1BG02
主播	1Ac01
主査	1AD01
主管	1BG02
主編	1BI01
主编	1Ac01
主辦人	1BI01
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
共同主催	1AD01
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
发起人	1Ac01
取得	1Cf04
取得済み	1BU01
取締役	1AD01
受講	1BU01
受講修了	1BU01
受賞	1AJ01
受験	1BU01
口頭発表	1AR01
召集人	1BG02
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
幹事	1Dn02
幹部	1BI01
幼儿园	1Ag01
幼兒園	1B201
幼稚園	1B101
庁	0`Y01
広報	1AD01
应届	1E001
应届毕业	1E001
店	0`Y01
店员	1Ac01
店員	1BI01
店長	1Dn02
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
技師	1Dn02
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
拟	1E001
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
理事	1BB03
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
発起人	1AD01
登壇	1AR01
發表	1DT01
發起人	1BI01
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
研究員	1Dn02
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
社長	1Dn02
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
秘書	1Dn02
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
記者	1Dn02
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
課長	1Dn02
調理師	1AD01
論文	1Fm02
論文誌	1AR01
諮商師	1BI01
講師	1Dn02
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
運営委員	1AD01
運転手	1AD01
運輸	0`Y01
道	1AE01
遠端	1FY01
遠距	1FY01
郡	1AE01
部	1G<03
部長	1Dn02
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
预期	1E001
预计	1E001
预计毕业	1E001
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
간사	1GP01
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
운영위원	1GP01
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
주최자	1GP01
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
"#, r#"0000`XYH4S7U000000000000000000000000000000000000000000000000000000000000HLdB0000000000000000dD\T<aUV0000000000000fcKe80`00000000
0:nH0000000000000000hHEJ00000000000000000000000000000000000000000000000000000000000000000000000000000000@DS10000\FSP<QeGTFLa<nVm
0000000000000000@;:V000000000000000000000000d4E40000000000000000l2MbY8kP000000000000HSX900000000l;W[0000HE1<0000E0>a000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q6TC00000000000000000000000000000000
00000000<NZc0000000093Cg000000000000L;dW000000000000000000000000000000000000000000000000000000000000000000000000TU[U000000000000
0000000000000000000000000000lB[;00000000000000000OJj00000000PGJ[=7X_00000000000000000000000000000000TaW:00000000hY90000000000000
0000hU`<000000000000HQ1Y0000ll_;00000000Y6<Q0000000000000000000000000000000000000\A9P]nj0000000000000000000000000000\XO:0000h2eM
000000000000000000000000000000000000l0cc0000000000000000000000000000e52^@^;L000000000000000000000000000000000000000000000000`2X2
000000000000000000000VQg00000000000000000000000000000000000000000000@0lDPZOZE8LA0000000000000000000000000000\SBR000000004Zf10000
0000dRAe0h2iX5H[\aPb000000008Zjl00004lIMdilD8;e^0000000000000000000000000000TQRe<S:cA8I3PN;V0000000000000000To@Pd8TU000000000000
88Pa000000004:\n00000000LWQd0000000016eJ0000000000000000000000000000d8gTi3@Z000000000000000000000000000000000000000000000000`eCI
00000000dM3<0000`7VG0000lRQR0000000000000000000000000000h?4H0000LXC>00000000<K67H?M=00000000000000000000000000008N?K000000000000
0000TR]mDH]n0000<=8600000000PMB;000047>S0000000000000000000000000000X@@H00000000000000000000000000000000m3c`0000000007ID00000000
0000dIe78=2400000000000000000000`Rg:00000000H:1GQ6I`0N`PhdmfQ0gI000000000000000000000000PhjXLkbl@U?m000000000000I2mE00004OP7@YTD
0000D`HYdklZ00000000<<oX0000@aY5PAZJ0000000000000000TRS500000000`5hcHI1T0000000000000000000000000000hb75HFKj00000000000000000000
000000000000hW1fl6iR0000lAT`TLjLToI7HEm00000000000000000037A0000000000000000lAOC00000000Lb<[000000000000\;bM0000d[B@000000000000
0000XOC]`L:900000000000000000000000000000000000000000000ddVg00000000000000000000LDd@0000000000000000LIm[4VCP00000000000000000000
00000X]b00000000LaTe000000000000000000000000l^j?000000000000000000000000\N:VLkO]0000@VGP0000T<h^8VRJ@naY00000000000004?]00000000
DDbB0AYC000000000000000000000000HZ_44a>N0000000000000000<0Ii00000000X=1j000000000000000000000000<hm30000XLCN\^\400000000L]:a0000
H8;M000000000000000000000000ToCI0000000000000000000000000000000000000000000000000000X6nh0000000000000000000000000000000000000000
0000lPJ:M4i500000000E5R[000000000000000000000000000000000000PbRZ00000000000000000000@I0`0000\RM<0000000000000000000000000000@H[=
000000000[9k00000000000000000000lRVZ0000000000000000000000000000lkg_=0JX87O>00000000000000004TW]0000000000000000l6J>\4<500000000
000000000000ld9Q0000000082J2P@NR00000000U8Vc@mIB0000000000000000`ZmV00000000000000000000D1WP00000000000000000000000000000000XU>P
0000000000000000`:nW0000000000000000000050KM000000000000000000004AVR00000000000000000000<l5e000000000000A3NXI6d300000000XgB>0000
L38P00000000000000000000000000000000000000000000<BPV0000000000000000000000000000000000000000000000000000000000000000e5S?00000000
00000000\MmRh\04000000000000Q5bc000000000000\XHD8:^H00000000L6ZL00000000P8So0000000000000000dMKN00000000000000000000<f=L00000000
H=@W0000000000000000PUaNP9;c00000000d6m:00000000000000000000000000000000]8g9000000000000L[KbhWfG000088M30BjIDHo_0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LWSc0000000000000000<5ZI0000000000000000000000000000T@5H0000e4<C
00000000000000000000Lb9Y0000\EQP0000i3<>000000000000000000000000000000008\KGe72>000000000000000000000000000000000000000000008Nj;
i8SlT^11D>R4000000000000Hh80000000000000]4WR00000000D8kLhIKGDLZHDk5DX@\RhA>600000000000000000000\RO5PII9000000000000000000000000
0000000000000000@[;300000000000000000000000000000000000000000Ghb000000000000000000000000PA3Yh=F5LI8D00000000T>2^0000000000000000
00000000@\4V0000000000000000000000000000<LAh0000PkA80000000000000000000000000000000000000000000000000000DF?o00000000`m?U00000000
PAl:0000XP;60000000000008ZPB0000l=]XY7_Z@a\400000000D[Bm00000000000000000000L`JB@[IK`BSN00000000ddBA0000000000000000000000000000
000000000000@<6_h8^[8hg=000000000000Y6GY000000000000000000004VHW0000000000000000<d4C00000000000000000000XoJg000000000000LV0i0000
0000553H`1XV000000000000TH6T00004>_Od7E_00000000000000000000U6[e0000000000000000\]0a0000000000000000<Rah0000000000000000@mGH0000
0000000000000000`PHo0000000000000000000000000000lVEK@lGH000000000000000000000000L6M=E4b=0000000000000000<DF8@?`k0000m6ig000002o4
00000000000000000000000000000000HLJ_M44:0000`KlD000000000000HL>;00000000000000000000000000000ANK``5l4ZglI5FQ00000000000000000000
0000dDUZ`ng4000000000000000000000000HQWD0000000000000000LenN00000000e8]h07UF`IbWT5PC000000004P\F000000000000`mC@00000000dXE20000
00000000000000000000\0V[@KbH00000000H89<0000000000000000DY1gM3>60000000000008nhH0000000000000000000000000000P53200000000]4S10000
00000000000000000000\A5A00000000HG7U00000000000000000000PgO1000000000000L[e=i0>k0000000000008gN^54XC0000400O0000000000000000DS]?
A3YY000000000000<O4C``OU0000<XRX0000hB;>0000X16F<F]700000000000004X2l9E9000000000000000000000000<9LA0000000000000000000000000000
000000000000P:R40000000000000000dc1700000000000000000000000000004a;?0000hHND0000000000000000000000000000000000000000000000000000
h5Yl0000000000000000000000000000HZn_XPA]0000000000000000000000000000POi9000000000000000000000000000000000000P]d>0000000000000000
00004N3E0000000000000000000000000H[10000PZbf00000000HIEV00000000000000000000LNmGLD8e000000000000000000000000000000000000L]6f0000
000000000000000000000000000000000000XC4Ihm5A00000000M8[BU3R]00008EC>0000529S00000000`n`10000a3SP0000000000008aH^0000000000000000
00000000000000000000000000000000@UYj4<bCD[l8@Hb00]lF<ohY0000000000000000e4ES0000000000000000000000000000000000000000m4?n00000000
000000000000Tg^@00000000H3LihPe900000000@0NW00000000`X:P000000004Mo500000000000000000000000000000000@GdBL?I8`];\0000000000000000
0000000000000000000000000000000000000000000000000000df<;hC1000000000PKSBh8O60000000000000000@D9HlOEI0000l`I000000000TFJ000000000
0000hgeI00004WAb0000dInVdXK\0000X]D5000000000000000000000000000000000000XG;]`3n000000000Q4]n00000000000000000000DWmO000000008DA3
00000000000000000000000000000000000000000000000000008]a7000000000000l0PI00008:dI000000000000000000000000000017^30000000000000000
8D4VhHR]0000000000000000000000000000000000000000000000000000000000000000000000000000X2?S00000000HP^l0000000000000000000000000000
0000000015kP0000000000000000000000000000\GN_000000000000P7RJ000000000000000000000000000000000000Hf;G0000D^HTX^a<0000000000000000
@[VYPHYB00004_G8000000000000dJGf000000000000TT890000000000000000000000000000000000000000\3CJ000000000000d8nL00000000000000000000
0000h[ke000000008BA_000000004_lLldK34dWlh9In000000004\TaX6TgHlaO00000000000000000000000000000000@DA[8\K68`<<4J@0]1iI000000000000
`KYg000000000000000000008>\`XT@?D>QS0000000000009780P12B=5JN0000i55km8fI00000000Y4D_000000000l080000Q3Y20000lE;oQ7C>000000000000
00000000000043<H<J9o00000000000000000000hLF=4KI?0000he9gA63h00000000000000000000000000000000000000000000000000000000000000000000
0000`9_I00000000000000008kJL000000000000000000000000lk\k000000000000<cU^00000000000000000000TXeE00000000000000000000000000000000
0000000000004DfH0000000000000000000000000000X=[Z<eNY000000000000`URR000000000000000000000000X<3d0mX20000000000000000000000000000
0000LaG?000000000000hPR<TG5CX9l]0000l@^38NK=H0eD\=HF48mL00000000000000000000000000000000000000000000000051Z800000000Y5BE00000000
l=AX000000000000000000000000000000000000000000000000579[8UHH00000000`Uai0000lQ1h000000000000000000000000<;3\d\JW0000000000000000
000000000000Dbjm4i>H0000000000000000000000000000000000000000P=Q;LRH[83>40000Pb_n8W^o0000000000000000l3eQ0000Tk7l00000000H3Q30000
00000000l107000000000000h7MSXXmR000000000000000000000000l^SU000000000000000000000000000000004eYV0000000000000000<X>Q000000000000
<8[;i6L=00000000Tc3H0000dF<600000000P^\R4a`]00000000LLPl0000000000004ZO600000000000000000000000000000000XJZ[0000PjZM000000000000
0000a8fl000000000000000000000000P6G5000000000000000000004S`<0000000000000Kgc000000000000DRkg000000000000000000000000000000004\=H
00000000`OMb000000000000000000000[K90000000000000000000000000000D@CYTOIh00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m7HS0000000000008K7[00000000000000008BB000000000000000000000h9I_0000lW:c
00000000000000000000@3hd`;1EI1X=00000000000000000000000000000000hA]B000000000000hF9Q00000000000000000000000000000000000000000000
0000<n[IdY?F0000000000000000HOY9000000000000L]aQ00000000000000000000000000000000hDfnh>i0\\h5P^Pa0000000000000000`;K00000<onJA3nm
00000000Y0i\0000DnB70000000000000000TCR<0000L;;W000000000000DS?k00000000000000000000@To`0000Hl47000000000000HJi00T:4\=9c4YgF0j\D
000000000000000000000000000000000000D69U4SW1HSo90000000000000000000000000000000000000000000000000000<=H2000000000000lBL10000<ZPT
000000000000000000000000lT\\000000000000000000000000T[9Ah;6E\bVR000000000000dCdm00000000000000000000000000000000L3TK0000<BcY0000
00000000\4?100004j3[XE3_XgN<0000`lM?hFf<0S>R00000000000000000000XIgJTgGo<lRoa0T:000000000000h_OF0000000000000000000000000000<jf:
00000000000000000000000000000000000000000000000000004A>M000000000000TmZ6000000000000000000000000h8OBXBaMPAUA00000000000000000000
00000000T2ac00000000e7;<16MSM7g8e7lY0000000000000000000000000000Pc@504?Q8m1A000000000000000000000000h0=AlcGD00000000`T0md9AK0000
000000000000\2WO@ah<00000000000044^>De[RI3R=00000000\T8fm8di00000000000000000000000041D<lGE4000000000000@[7n00008UoU000000000000
0000000000000000000000000000000000000000000000004fE4dW[N00000000U6Vi000000000000<1i9dmd`0000000000008cGS0000\2?C00004ib]00000000
dOdl00000000000000000000000000000000000000000000<F;M@9ZD00000000000000000000@H7J000000000000000000000000000000000000000000000000
0000000000000000000000008@`a000000000000dNca000000000000E6N300000000PJA?@h5M0000000000000000000000000000000000000000hBQa00000000
00000000HHQl0000000000000000000000000000000000000000000000008Fn?00000000000000000000@o\b00000000000000000000TE?=0000000000000000
0000000000000000000000000000000000000000000000000000\_9W00000000000000000000000000000000000000000000X55V00000000000000000000XSLl
DHRnD[F[0lY30000000000000000000000000000000000000000L\4I\iSd0000000000000000`HOd8Z<Z00000000000000000000000002S?000000000000Xbn6
XJRK00000000000000000000000000000000000000008V?`00000000000000000000dELc000000000000000000000000000000000000445g06N_05b[@HT<0000
hPGZ0000000000000000m8:N00000000T6L@DHaU<fPC00000000000000000000000000000000000000000000000000000000000000000000m1Zc0000HQHbLe>[
00008J[X00000000000000000000h<og000000000000PI7O0000000000000000000000000000LTMIlGGN00000000HEbB0X8E0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<RI:0000`d]>000000000000000000000000
0000000000000000l<Rm<SG3@faP00000000hKi00000HZ4i00000000000000004^4c000000000000H;l[0000DXoF0000ldFY00000000@^_H0000000000000000
0000000000000000@@R10000dm]b00000000h?ff0000000000000000000000000000000000000HPRPmYi0000@EYn000000000000000000000000000000000000
8lj[00000000e4f=00004R[E<jiC00000000ll:>0000lNHO4gI\0000dM3_000000000000000000000000D@aG00000000000000000000=8hl0000000000000000
14Fm\A8@0000\]C:`@?C0000e2co0000\1bm000000000:FC000000000000<5Fe0000000000000000000000000000000000000000000000000000L<ai0000hOWd
000000000000P4il0000000000000000000000000000000000000000000000000000`OZO\T2:00000000000000000000000000000000000000008l<000008:Rm
00000000000000000000<AkL00000000000000000000000000000000XURo000000000000000000000000Pa8Y06i]0000000000000000HCD;0000000000000000
0000000000000000000000000000000000004Fgbl=g8<F0HlU9b00000000<SP]0000000000000000llD782;l@N4l000000000000000000000000000000000000
DjoI00000000000000000000m4Yd0000TmRU0000P]3Ddkaj00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`iV\i4oc0000000000000000000000000000000000000000<HFU000000000000000000000000000000000000l<2mTEAI0000000000000000`>=h00000000
000000000000`CB0X0B>@F=[0gO[00000000000000000000000000000000h<1500000000000000000000\544000000000000@]RL000000000000000000000000
0000000000000000000000000000L46m0000lCOK0000`VnAP@mc00000000000000000000dLad000000000]<]0fdH000000000000000000000000000000000000
000000000000000000000000<[@b0000000000000000L0`8000000000000000000000000000000000000DGaCH`01000000000000000000000000\=fl00000000
000000000000000000000000000000000000000000000000000000000000000000000000dB5W0000000000000000PY@G00000000h\i>00000000LIC8TKUA0000
0000\0o:000000000000a0HA000000000000d^@n46::0000000000000000`QTQ000000000000000000000000hE8:000000000000T7B@00000000000000000000
000000000000D8GS000000000000000000008jZb00000000000000000000000000008Kd]00000000T<nY\@[`000000000000000000000000e55X000000000000
00000000L4nI00000000@;O900000000000000000000000000000000Q3Wd000000000000000000000000L4fCX[a4000000000000000000000000000000000000
00000000\^eE\c1R000000000000\9ZV0000D@bI000000000000000000000000d3IZ00000000000000000000000000000000000000000000lGGidLLJDJ5G0000
0000000000000000l^jd00000000I7_6Q7gR000000000000lSNm0000dmCQ00000000000000000000P7I3Da5800000000000000000000<QMo0000000000000000
00008>ES00000000000000000000000000000000T99_DIc_PgW50na5000000000000000000000000Ln4g0000lSKF0000`HV7000000000000000000BN0000P=VS
0000000000000000000000000000PNb9000000000000000000000000lR<]0000000000000000000000000000\=X18\NY8fD_00000000000000008C3D00000000
000000000000Xoi>46:Ld]g10000\8LV0000000000000000U5=`00000000000080A`000000000000000000000000000000004WQ900000000000000000000TglL
d01V8[6F0000PTP<00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l72h00000000T0m@0000
@gbo0000U0^a0000PB8600000000D^Te0000961>\JJBY5@>0000Lb4S000000008_e;0000\TgF000000000000DUe?0000D^`Di6`J000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XQPIXO2D000000000000P@7:0000000000000000000000000000000000000000
00000000000000000000H3Mi0000@]c\489N00000000\If[PVc3000000000000i2Db00000000\G@[00000000000000008Qi50000000094\40000000000000000
000000000000000000000noF0000000000000000X;37<TI70000Q3ED00000000000000000000`U_^000000000000000000000000000000000000`8j?00000000
\GAH000000000000@V9O000000000000000000000000L130000000000000000000000000000000000000\Pf6<>aIX2oZ`\dn8PZRHbj^00000000000000000000
0000`52:00000000000000000000PT>:<G\WL?gn000000000000000000000000X5O\00000000HLm20000000000000000000000000000000000004ZRA=4bM0000
X?Z1D3fH0000000000000000<MgN000000000000@L?h000000000000<6AJ`f>:000000000000<j\h0000DDXO00000000`fBK0000h0mj<=8W0000000000004EZR
00000000lAVF0000<UQG@8dY00000000`Z7[000088Of83GYDm[;98j60000i50J0000DJ5[lR[QHh>@0000000000000000Pf190000H^FU0000000000000000XBJ?
000000000000POG40000XDAF00000000000000000000000000000000TF63HHRO000000000000`1Hc000000000000000000000000000000000000`>U600000000
0000000000000000000000000000000000000000@I]\0000000000000000000000000000000000000000000000000000LBVFdijD00000000X1d70000X6PPDN6T
00000000000000000000H5H>0000LW\7@RD>00000000XWB[4`WA0000P:=P000000000000000000000000000052Zg4Xbo0000HMQDHMR:dc<b0000000000000000
000000000000P[SK0000000000000000TVOM0000000000000000`Vd\0000`6;<000000000000@=Z70000h4fmlBZKXCRJ\dRcdB3ODI]:00000000000000000000
0000000000000000000000000000@\e@0KnK0000000000000000000000000000000000000000dE9]0000X1jIl?6[@n5EA3D4000000000000000098EK00000000
0000hL?L0000000004>T8E\100000000000000000000000000000000<HX=X1RS000000000000000000000Z0T0000000000000000i7W>0000D@8G000000000000
PFBS0000hX^400000000000002l1@<=?TbSU0000l0480X@`000000000000000000000000@m`e0000000000000000000000000000000000000000000000000000
00000000HA2B`F<V000000000000000000000000`NR3TGMgA3^o00000000M4B4000000000000000000000000`FQ:dFgo0000000000000000A01el3\OLgBe88<o
0000Dcf>0000`6850000Tmn\DI:E]5fo0000DEF[P>g3000000000000000000000000hMFN0000000000000000`?NT0000`R`W00000000\DZY000000000000A77`
0000HDa?000000000000<G]?00000000000000000000000000000000000000000000XR<<03ZD0000000000000000000000000000000000000000PPZb00000000
Q70H000000000000dZ6f00008b>f0000<<a1L\;8P19`DOPf00000000000000000000D=J_00000000L[[VLa960000000000000000HWKn00000000000000000000
l9d@0000<?8P00000000DdS=0000000000000000A1Gi00000000\M0d000080L^0000LE5KdLk;0000@5ST000000000000H4^b000000000000000000000000<Ud=
8[5?000092UY000014X6000000000000hZ7j0000000000000000000000000000000000000000000000000000<[Dj8\b400000000000000004:gj0000X?IZ<Ja[
H@<]000000004:c?00000000TE>00000@nXE000000000000000000000000000000000000000000000000000000000000lQl`\ako00000000000000000000dRTK
0000dG>J\lRK000000000000Tb7J0000XJ690000DC`>0000000000000000L961XGB[0000000000000000dfOJ00000000000000000000@Cd_dMSW0000H3gb<OTN
00000000000000000000000000008K[R8XZ>hiQE00000000000000000YjY0000`ROH`9UoLXB200000000000000000000P?VEXGRa8jaV0000LWL]00000000<[iO
51E\000000000000\7KY`AlD`IDJ\BTDX\HI0000X>?Y@UZdDMG>TZca00000000000000000000000000000000000000000000lTg500000000DRPZM5MI00000000
0000lEORlK5Z000000000000000000000000000000000000`WD?0000<ND<00000000000000000000X6L10000000000000000\\o100000000HD17\>`S00000000
0WKL0000hHI;0000000000000000PPU<]7Dh0000000000000000000000000000000000000000000000000000l\P[000000000000lG5``mVA00000000`=HZlI3`
P8_]LTNN00000000000000000000\C^h0000000000000000000000000000D3CA000000000000000000000000000000000000000000000000Pg4M0000LK[Ed@X1
H1ch0000000000000000000000000000000000000]^aM5^B0000DeY60000A17adS;E@T8D0000T5?D00000000000000000000000000000000hW]`00000000d76h
0000000000000000Dkd8e6hf00000000`U5K0000000000008PGo0000PKBcX32mHGXChOX0Lob<00000000h?fY0000000000000000000000000000D6F900000000
00000000XAW;4?9l000000000000PIUU`NC6e1]2000000000000TT>F000000000000000000000000l:oN00000000000000000000<GQo0000X>=[000000000000
0000]5[[0000didT0000LmBd00000000U8iO00000000000000000000HA2fld@K00000000000000000000000000000000000000000000000000000000Q3bF0000
00000000000000000000000055Ae000000000000l>Z]0000@Zd]0000PMBHP4j9000000000000000000000YDN00000000DXfY0000823C00000000000000000000
0000000000000000h`L000000000P3`I0000000000000000000000000000Plnd0000000000000000`]Io0000000000000000PWL;0000959^0000000000000000
0000L`nB000000000000000000000<nh00000000000000000000000000000000000082W_00000000HJ<T00000000000000000000Lb>0\8Y40000000000000000
4H8X0000000000000000000000000000000000000000000000000000`^_c46Q_D`b^8h?Qdml00000000000000L`a44_Z00000000@8Ig0000d0OO`3hR00000000
00000000000000000000000000000000<42=M5`I000000000000000000004IMeXTM8l;8n`HOZHbZk00000000000000000000D]l]d73BHNJb0000<XdX00000000
00000000U7;V000000000000000000000000`SPlHn7\00000000000000000000U4_Y4FoJhO990O1W00000000000000000000000000000000000000000000T6<g
X;Mj00000000000000000000@dRT8Je6000000000000D5`Z0000LG0:00000000`bNR0000000000000000L?J]dO=9`UR\TN5<000000000Z1;000000000000TXBQ
0000XYBZ0000000000000000\UH;0000000000000000000000000000X3\30NA5000000000000P8_T<YD4000000000000LG>oE4Ni000000000000DJVJ4;U^0000
00000000D3Cll<>M00004G4<`m2I0m\FhK1T00004l9o00000000000000000000Pk\X0000lRfY0000000000000000H8N8<PaF0000000000000000000000000000
\2\?000000000000`T3W000000000000d`8F0000000000000000000000000000000000000000000000000000000000000000000000000000HK2>000000000000
00000000hF<G8BT3HWei8[^C0000hi<S000000000000`94VXEm@0k@Z00000000dT8M00000000h0[8@dPg0000000000000000000000000000`eXT0000m7m60000
00000000000000000000000000000000000000000000000000000000Pa8L00004l0Z00000000000000000000000000000000000000000000000000004fEC0000
000000000000<cdX0000<e@M00000000000000004:FP00000000\W?@00000000000000000000000000000000<Ubj00000000X14j0000Q4DEP<a<000000000000
0000000000000000000000000000000000000000E7[400000000000000000000000000000000d1PO00000000000000000000\M\aDcm^000000000000d^Oe0000
0000000000000000]8bSi05B000000000000U5?d0000000000000000000000000000000000000000000000000000000000000000000000000000Y8L40000Q2ll
0000000000000000d=LXdHUi00000000DPo\0000Tnb]TUBH000000000000\NfG0000000000000000000000000000\<NG0000000000000000D5AU0000P:NC0000
l`hT000000000000000000000000000000000000000000000000000000000000<I^P00000000000000000000000093:j0000000000000000000000000000TVVX
X;@S00000000000000000I2I0000000000000000000000000000i1bT00000000000000008iI8000000000000\7fmdkT<0000000000000000\5@h000000000000
0=9C0000m8Am8\:E000000000000000000000000TYg^T[]EDF9m<kW_000000000000D<g^00000000`A9h\C4e00000000000000000000H7mI4Df6@LhR\`N7HAQC
00000000Ti=K00000000000000000000dW\V@d81000000000000l>ag54U70000hUjV00000000\kRZ000000000000`MOP00000000000000000000Hg>Y00000000
000000000000000000000000P8_K00000000000000000000deA600000000I5ZL00000000000000000000000000000000hVFb0000000000000000000000000000
0000000000000000e7XU0000000000000c<M00000000000000000000000000000000000000000000000000000000@T\m0000000000000000<7cS=60k\>PX@_=G
dQS44<2^DfAa000000000000DlOP0000000000004<^J@fUk000000008S3J00000000`R`cLW4Z0000hl@B000000000000hRbM0000000000000000H1Ti00000000
U73lLmS70000000000004;f000000000XClf00000000XN\P8T9U56nZ00000000000000000000HTUh0000@R8ZPi5b00000000000000000000000000000000P=1\
00000000000000000000Q49>DEJ2M5I>h==84ZTk00000000000000000000000000000000000000000000X5nP000000000000000000004ZDi00004^UJ\@4RT\l:
000000000000LY>70000000000000000@m:A00000000000000000000T4nY`Bo@4GcV00000000000000000000Lf6O00000000000000000000DN4X@RiY00000000
4>:X00000000@d^;000000000000000000008PEe0000000000000000<IBl0000lRe6000000000000i4M;80KWdHO@000000000000000000000000Tn=DLP:Q0000
E0fd000000000000000000004D_30000D2[_000000004e@@000000000000000000000000000000000000@<[7LN>6000000000000TbjK00000000000000008Y1\
0000h<cIDWmb\kYT000000000000h4ha0000`l;D000000000000000000000000LFEY00000000000000000000000000000000l2G\00008AG\d54Da4:i0000@Ikj
0000de310000lc=H00004kE9000000000000040U00000000`?oe\QCP0000lMMLXM@lTgC?00000000000000008\^bLa6na6e=000000000000Pe]i\22Z00000000
0000XCRX0000Y4nE0000000000000000000000000000000000000000`[Io0000000000000000000000000000000000000000000000000000L0FH4?EE00000000
00000000h6CC00000000000000000000l8d200000000000000000000D9k`0000`nc;`G@C56OW00000000`R:Q00000000d8DoM3Hl<HWo00000000Q2W;00000000
00000000<95J0000000000000000000009B`00000000000000000000000000000000000096f[000016IC00000000000000000000000000000000000000000000
M45g8\5A00000000T`QF000003F:XO:>D2\NLWimT\XS00000000000000000000LP=;0000Hn[800000000l[3e0000000000000000i3cS00000000000000000000
00000000<2TZ0000000000000000D`l400000000H=FT@TV7X8JK0000DOQ[d`U8Hf;^00000000000000000000hVa=XjUgM5EJ55Ij\c=7@;Al0000000000000000
0000000000000000000000000000\DZHl2jM000000000000000000000000000000000000m7<W000000000000X2oo000000000000`_UF0000Q8C]00008Z=I0000
0000TM9:000000000000000000000000P05^TK8idOJKdZJn\eD500000000000000000000000000000000000000000000000000004[8cl3N]000000000000896D
0000000000000000000000004=nP000000004?3Y000000000000000000000000D[AoLVo:000000000000LJdPDXWP000000000000T9Vl@:<_0000000000000000
0000Ho=B00000000000000000000000000000000`l1E00000000000000000000DIKn00000000000000000000lI8odOd80000e2Cj000000000000@@b8<Z[a0000
000000000000000000000000`Tld0000\\2900000000000000000000L5AF\1NC0000000000000000000000000000HcL;0000=34LD6:X0000000000000000L61Q
@0oHHMF?PDi2Ta\b00000000T>YS00000000000000000000000000000000000000000000TT[]00000000000000000000Y3Q60000000000000000I6L`0000TP<L
l]_d0000h8VS00000000P=^>000008I]0000000000000000m8X7000000008h^Wa2f]0000000000000000000000000000P4<C0000000000000000d9M@E6Kg0000
00000000P\Qa000000000000LdYX0000T\T200000000dSSK00000000000000000000P7SN00000000000000000000PRj5000000000000h7:j0000\OFe0000dS1C
00000000000000000000XUR2000000000000000000000000000000000000000000000000000000000000Y1LK8WdK00000000X<;h000000000000000000000000
000000000000LL]U000000000000000000000000LmGk0000000000000000000000000000<?2gPG6g00000000000000000000Tj6S000000000000000000000000
000000000000@[WA`Q=I0000hi7S0000Tb>K00000000LTP0000000000000TKFClond0000000000000000000000000000000000000000D2h]P@KO000000000000
000000000000000000000000LQV_000000000000000000000000HZa\00000;Yh0000m7i6000000004NJW00000000000000000000000000000000000000000000
DGJj=0h<00000000H9fC0000L32@0000000000000000000000000000000000000000H\=100000000000000000000000000000000h:I>00000000000000000000
00000000TTDT0000h7MC0000000000000000<DK6000000000000000000000000000000000000<me<00000000000000000000hCfU0000dOGF00008bIfTJW3@Z7A
000000000000m5Jh00000000L2B3000000000000000000000000l6l]0000000000000000D>Qc0000H3E316aA53Fi`fXY00000000000000000000000088j\0000
4Bh4<mdo000000000000000000000000<@e]hHLS0000XBFc0000dPgA0000000000000000000000000000000000008Ydg41A?@Zhk0000000000008Ijoa5Y8<Jlo
00000000000004cEDIL7000000000Z`B0000000000000000L_n30000l]Q[0000000000000000000000000000000000008KM=P;5:0000LWool`fI000000000000
00000000000000000000000000000000Hn^OU79h0000000000000000LO3i000000004e@i00008YX10000TF=000000000000000000000@<Zf00000000<E4fa31>
0000000000000000LDKC0000000000000000000000000000d]HBlc?K00000000d<hMLIRSHJUc@b;i00000000LN6l0000hE^@L:^e0000T]Km00000000dK@FTY4<
000000000U>_00000000i88?0000000000000000ljQb000000000000U3DN000000000000dIoe0000000000000000000000000000XEi?0MGMLh@R000000004KC9
0000d6;KlXFNDP630000000000000000P]4MToj?000000000000000000000000HOa400000000`Mb?0000dSQ:000000000000T<PI0000LjHjDGdk000000000000
0000\@D;00000000000002ib000000000000000000000000lb\G000000000000X2jh000000000000000000000000@=G^0000000000000000@I@L07X<00000000
8DW<0000000000000000000000000000<I<N0000000000000000L\CJ0000000000000000000000000000d0F90000000000000000d@^j84b[0000000000000000
0000l]11000000000000LBTe0000000000000000h9T[000000000000D38_000000000000HE;9`IKQ84C`0I2jP\S600000000000000000000000000000Y\1l>00
0000DFMaHhif8l`C000000000000`aR200000000m4a`000000000000`^@O000000000000`_Ch0000A5N<00000000`>PH0_M_Lk2[d7cB00000000000000000000
00000000i41D000000000000a5G@Q7:b0000`><i000000000000000000000000000000000000000000000000LJGV00000000000000000000<:`BlJ7300000000
`]i1000000000000l=_l0000h^>K00000000000000000000m4[@00000000000000000000@iJ<I8^K0000000000000000`M\@@>l@lXI900000000000000000000
0000dPdg00000000000000000000000000000000T??<000000000000000000000000P;\600000000000000000000d7cd0000000000000000HMO>\2JCTM@]4mUV
DoU6000000000000`]S:00000000000000000000000000000000<_`L00000000T9?B00000000000000000000DI_o0U;?DlB=000000000000Xlka000000000000
0000HTOa4S9j0000000000000000i75T000000000000PH>MHTQO`Tl<0000000000000000000000000000X82<0000000000000000000000000000000000000000
`[1800000000000000000000000000000000000055]h000000000000H66I00000000HM<092ZA000000000000000000000000000000000000PM[D00008[KE0000
0000000000000000<lK0000000000000XkX2l5i30h0600004hdW00000000000000000000hK;m00000000000000000000000000000000L]1nd]f^l4;NM1HN0000
XH71hXkQlReE00000000000000000000000000000000l:RF000000000000T21aLd2a00000000000000000000XN_j00000000d?aXh1njhUPJ0000Po`<0000h:i@
<;e90000000000000000000000000000HP@W0000HcW<0000d;[g000000000000000000008RM10000P83A00000000000000000L;10000hNal00000000D_WT0000
DXb[8>?IdZ_[0000LnUJ00000000hZLE8_d^00000000000000000000000000000000000000000000000000008\^E00000000Hc^Di5fO0000A8FL00000000]4IL
000000000000000000000000000000000000i2L\000000000000000000000000L[fY00000000<o2D0000\N7R00000000l8>L00000000\;NX0000000000000000
0000000000008bV:`bWg00000000Q38:00000?bOdFK200000000E6Mf0000hZ8;loWfh]K;00000000000000008MlN0000i4hX0000000000000000000000000000
000000000000@UR?@\2G000000000000Tngj`HQ:000000000000HI<n000000000000000000004efc000000000000Th6;00000000D\UE0000`1REA08900000000
0000000000000000000000000]Yn00000000000000000000XESY0000000000000000XZkQ00000000000000000000@\h\000000000000m1@J\NMZ@=D<00000000
00000000U7IS000000000000000000000000000000000000000000000000<LE_00000000000000000000000000000000lSDL0000000000000000<Z_G00000000
00000000<LLk0000000000000000000000000cMF00000000000000000000HW7f0000PUo8000000000000000000000000000000000000P<`gdO[R00000000P3[U
U8]A`TdF0000000000000000000088SV0000000000000000000000000000Q3KS00000000000000000000m4m[00000000\TnKDhf600000000000000000000`TkT
i4YW00000000000000000000000000000000HS]P0000000000000000000000000000000000000000U8`R0000000000000000000000004U2<0AZ:lijh00000000
000000000000000000000000000000000000000000000000dSDA<@m5000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<V03000000000000@1>5<;mhXbQX000000000000000000000000000000000000000000008Dea0000h:fZ0000`m7a00000000000000000000
PY1P000000000000T^2b00000000000000000000lXT\I5n>000044A8@SbaXOaF0000000000C6000000000fM000000000000000000000000000000000TCkY0000
00000000000000000000PR5A0000000000000000000000000000000000000000<beX00000000dIf3000000000000000000000000000000000000000000004]8E
000000000000`<EITZ0E`>j;00000000000000000000L08=0000000000000000000000000000845I0000XlT@0000lM;20000Po7C@f2;000000000000T5:mHnF`
a4;600000Cm_00000000P8_f00000000lBM[000000000000dMKn000000000000H3KK00000000Lk8dD1i00000h0P;lNl:00000000DQKWT59g0000000000000000
0000D3L[`Pc`00000000000000008^ZL00000000000000000000`aQc000000000000\=KTP?W9\Aned^WG<f0d\n_`0000000000000000000000000000`I\m16Cm
0000h]8bm5eh00000000000000000000000000000000000000004WAo000000000000<=>=\Pd30000000000000000000000000000000000000000000000000000
00000000000000004>8k00000000=1l70000HM1Y000000000000<NAX000000000QX00000000000000000`CgI0000000000000000000000000000Y2l600000000
00000000X`ob14==000000000000000000000000L:ncL3J7PJH?<eB3\l4H00000000000000000000\BeU@dA_000000000000<?lc<?8[0000@>LK000000000000
00000000TiCK8i\j000000000000@I@dU5mU00000000HOW100000000HZIc000000000000Y1b;0000000000000000000000000000H\1R0000Pma]000000000000
0000000000004?O7HO0c00000000000084J90000000000008FNT`b\dd8a4<`;F<cn30000P6H8<nT[00000000000000000000H^eh0000Pic_00000000e3::0000
00000000000000000000TW=m000000000000000000000000000000000>Y@0T>^ho3]000000000000@52YD9=20000m4j80000000000000000D3g<\6DkL9AWXC:m
TEBi4nA@]4b0P06n000000000000L:IYPO]H4a>90000000000000000000042_B0000000000000000000000000000000000000000`6;h0000000000000000dgP0
00000000DO;\00000000Y4:\000000000000\jo60000XaJ14OQl83<8000052k900000000dcXQ0000000000000000l]Sj0000000000000000000000000000XXiU
000000000000000000000000000000000000000000000000000000008SkF0000000000000000L3?5h=3m0000000000000000000000000000000000000000dNUn
8W19D0SNI3oJ0000000000000000@MC10000U36P0000000000000000000000000000000000000000=4Jj00000000000000000000000000000000000000000000
00000000PTjh00000000000000000000Pc`\000000000000D]QP000000000>V2A5Lo0000000000004aVH0000`hCU4Q3M000000000000@39V<iE\000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@le614P90000
15EZ00004YXh00000000\G?<d2?c4;6aDI[f17lO0000`]X@0000@aiU00000000000000000000<Min00000000`R0n0000000000008GD70000hOU0000000000000
E3XK000000000000<==nm4Sk4Ql6dUX^H^K<0000000000000000Tj>n000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4]]0000X5i_@CZF00000000`CDb0000000000000000DVK90000LBn000000000lHDP000000000000@[Ro000000000000dCT100000000\F6O00000000
00000000dIba53GI<0Aj0000000091dS0000A0OD000000000000000000000000000000000000000000000000000000000000000000000000000000004A@R0000
000000000000000000000000dQ__00000000XKQ_4daH0000000000000000000000000000L8]<0000TlPjlg0n00000000H@hQT?H10000\Z:70000000000000000
000000000000000000000000<>ha0000000085<K000000000000PZ>V00000000000000000000X5gh0000D5e700000000\_Z7dX5100000000000000008DlO0000
00000000000000000000\>Gi000000000000000000000000000000000000<`0_`mY\<Y2400000000\cj8U0Vo000000000000i5T<0000Q26C0000<JWS00000000
8i6P0000Xii2lQjY0000000000000000X9c1T;`2000056TPH=9T0000000000000000<bcH00000000000000000000000000000000000000000000Dima00000000
00008OQ9000000000000000000000000dfSAQ7Km`3]Y0000D@8eX25hl77THUAihXRHD2cl0000\Bf6`RN3000000000000000000000000000000000000l4QFX8FL
@=U00h``0000l@S>hK<U00000;6U00000000000000000000000000000000000000000000000000008KA_000000000000PO\E00000000000000000000P^b<0000
000000000XRf0000000000004Vb=000000000000000000000000000000000000000000000000000000000000D<1Q00000000H\0b000000000000000000000000
0000000000000000000000000000000000000000000000000000T^@9l_]IU5[20000000000000000000000000000000000000000D23QlhlI0000000000000000
XFSe000000000000000000000000000000000Eel0000000000000000000000000000000000000000000000000000dJ\X00000000T;d5XgLL000000000000`:`1
00000000000000000000000000000Y^EdUET0000000000000000000050SNQ2DI000000000000\ZKV0000lngL00000000<I>e0U_R0000000000000000TQUBdB:g
M5PF000000000000000000000000h:^:TKf800000000P[df=21f0000000000000000P6`g00000000P1V?00000000000000000000000000000000000000000000
00000000000000000000000000004mUG000000000000000000000000Ln_O00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@NPj000046jXX8RlLCmm000000000000Xfh0U6fk0000i3jj0000TjjT000000000000LaC40000000000000000
00000000000042^A\7U50Jdf000000000000Pg0<0000000000000000X8CeDF]`a3NK00000000lHk7000000000000P\gV00000000TGV:PT`90000000000000000
L=BkPCca000000000000@PWb000000000f:C0000000000000000000000000000000000000000000000000000I2]d0000000000004Y]jHAoR0000000000000000
00000000hbj00000000000000000000000000000lP`cT<\V0000LGS^0000000000000000510200000000000000000000000000000000d:[400000000hU7S0000
00000000000000000C_<000000000000000000000000000000000000000000000000H^K]00000000000000000000000000000000P6FY00004kZ8dHOP0000D5;Z
E5[H0000D8Xf00000000m8A]000000000000\Zd00000000000000000Y7oP0000000000000000]5NI00000000000000000000<FII000000000000`iIaXHmO<RLf
Llo_TA^9X0n80000TVZ400000000000000000000E1WXhj2^00000000h7Q\0000HaVaTEbO0000DYVC00004C?=00000000000007omH:?n00000000000000000000
4>ll0000000000000000PRV7000000000000000000000000000000000000000000000000hkA`PB=P0000000000000000000084R6000000000000000000000000
0000000000000000dF?T00000000000000000000000000000000H0S>D2Fk`LQ>0000000000000000000000000000000000000000000000000000000000000000
00004;Z80000XSGd00000000l3^3000000000000TlDJ00000000T;cdlAJclRB500000000000000000000`HPod20P0000000000000000DM@M0000000000000000
0000<K_X00000000000000000000<A4R01lR0000PR1a0000000000004GAeQ5LY00000000XRbd0000`4Zf000000000000000000000000PinI0815TTKD00000000
XPn[00000000@nAd0000000000000000ThcV0000000000000000000000000000000000000V1600000000D[g8XV_[00000000i3bfDRQ=0000000000004[`g0000
00000000]2TT0000L3I900000000LZokLZN@HjEB000000000000XKAi0000000000004?MT000000000000000000000000000000000000000000000000H[=K0000
h:9=8LR9hdOD8lZb000000000000P<^n562X00000000000000000000000000000000M4WilJ22lKFl`_C[HIbkH<m7`L=4\k_H00000000dOc3<G6X000000000000
00000000XRF50000T2:Vl4b3T7Ic4mBHPoV80000lBkI000000000000DHg=\ZZJ00000000000000000000dShk53D^00000000000000000000@2\a000000000000
000000000VU<00008Dlb00000000M156000000000000PoGc00000000d];<m5gL0000000000004gIC0000D=gF000000000000000000000000000000008H9h0000
00000000000000000000Tk7:HHoO00008kIn0000000000000000000000000000TR^;000000000000000000000000Lhb30000000000000000000000000000XC^?
00000000000000000000DM4k000000000000000000008lLP000000000000000000000000000000000000X8mo00000000]1IL000000000000000000000000XOS5
000000000000\T7:00000000<6jI0000lUI900000000000000000000DM::0000`LdS000000000000l<oL0000000000000000000000000000=7Z=0000@Ke4XTOS
00000000E8hL0000\lMe00000000dML?00000000dn@800000000000000000000000000000000@1GM000000000000TR4D@_U50000000000000000h8k70000<44Y
0000000000000000000000000000000000000000000000000000X2@100000000000000000000000000000000T_Uj00000000000000000000L3L:M8YT4ZGB0000
0000000000000000<Zf_TS10diim00000000d5lA0_kW000000004ih>T65N0000000002FG0000D\LR0000LS94hajh00000000000000000000000000000000h6nI
00004YX\@URf@dMUXnG`000000000000i41100000000000000000000d`F400000000X;?l8A[R0000000000000000000000000000000000000000000000000000
DhI6\TjY000000000000000000000000lnIV0000000000000000X[FH000000000000000000000000X2;KE8R800000K5I0000hWK`00000000000000004[S>T]DW
d]YK0000dFfS@0=VD[6Q`jFV000000000000000000000000000000004JaB00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M51eA7Y600000000000000000000000000000000h:8n00000000\@=[00000nBn0000000000000000PS:l00000000
0000000000000000h1J900000000000000000000000000000000000000000000<fDN000000000000000000000000000000000000000000000000Y5Mi00000000
h;<h00000000\\UZ0000000000000000\m6_00000000D6E\00000000000000000m8c0000000084RE000000000000P=c@4:=a\Bma000000000000000000000000
0000H3P_09U:000000000000LTSJ000000000000000000000000000000000000000002oE0000haHK8oX<00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\fNW00000000HZB;000000000000000000000000070XPm7=E8AP00004:MR00000000@8W:\^D70000
0000000000000000l<5:000000000000d@KB0000000000000000000000000000000000000000@:]`0000heOo000000000000\eQ<00000000hOYd000000000000
000000000000e2nj00000000d^o[0000000000000000000000000000000000000000`6l4T=_88WFn0000000000004@_D000000000000X<OG00000000`=XR0000
0000LH\S0000000000000=J?\6Wg8O;K0000D@3o0000HMm5dOaYLG>>X^MFLL^D000000000000DXBj4Po3`S@=\XPJdeT>00000000000000000000000000000000
0000000000000000<?>]000000000000@Ofo@Tnjd0f6<G7d\W\e00000QFV000000000000000000000000000000000000LcbW0000DCdM00000_kdh=Qj`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Lka;000000000000000000000000
0000000000000000000000000000PBS`0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hV<D0000
000000000000000000000000L>>jh2=:X[Q\94<6i48[0000000000000000000000000000000000000000000000000000\^5]PB0g000000000000000000000000
0000\EI20000d0NnhJnf8g?0000000000000PGd[liSC000000000000\6BE00000000000000000000000000000000Y2`J0000000000000000HOZ30000000098DN
00000000@EfbPlJ4D\m[e0EJ0000<?JE000000000000Xe9:HUmn00000000000000000000TI0P0000000000000000XYUB000000000000HGBD0000000000000000
<3nn00000nRV0000000000000000@Va`XX[lY6]V@X`\l4a_PC:L000000008?[0000000000000h8^=000000000000000000000000000000000000000000000000
A12:00000000D]bK0000\aa0000000000000000000000000000000000000000000000_GUX@i`a2cV0000D@]W00004SI\00000000000000000000000000000000
LlC]000000000000000000000000M2jl000000000000U2[Y000000000000000000000000l9DH@jee00000000000000000000000000000000P3N3hE;a00000000
DWWg0000000000000000D4W000000000000000000000I511LFe40000000000000000h8:c0000000000000000000000000000\jk\000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?XIi5Vn<S:F00000000000000000000000000000000Y2aL0000000000000000DVlH
0000000000000000TO\T0000000000000000PMle00000000dIYZ00000000D5aQ00000000X:HA0000@I@X0000hMo]000000000000H=h200000000000000000000
0000000000000000hLJ20000DWBI00000000DbEgDnO@000000000000`[lXXSWeTh0jhS3^A6H<0000000000000000hmig000000000000H1TZ000000000000dF`[
00000000000000000000000000000000000000000000000000000000D\3n16;[00000000000000000000000000000000X0[J0000D[EN<C@9@BZ[<Pa30000Q0NN
L]<ME0_F0000000000000000000000000000\=b80000@Qn<0000PQff000000000000\BM>TMAb00000000000000000000000000000000U0[Y0000000000000000
00000000000000000000m2hj0000000000000000`0`M000000000000000000000000LmOA00000000hS;O`SEEdT>0@W6I0000000000000000000000000000d:<o
00000000000000000000000000000000U5=6000000000000L4LQHALL000042^U<gU40000000000000000PXJ00000000000000000DJ`h00000000000000000000
00000000homI00000000000000000000000000000000d1>m0000HEh40000D<6P00000000P\lmT80?E8BM0000@NPZDZlG00000000000000000000000000000000
0000000000000000000000000000000000000000lgk10000XGa^000000000000000000000000000000000000<5l3000000000000000000000000M8`i00000000
000000000000000000000000h?51\HGI000000000000000000000000LMe:0b6>ThIMhZCem470PHf`00000000000000000000000000000000<TBaH_8C@1=50000
000000000000<0fET`M\000000000000000000000000`I?<00000000000000000000000000000000000000000000D5VF00000eEX000000000000000000000000
000000000000000000008FR[0000lkN4\fFX000000000000000000000000000000000000000000000000l4;;00000000000000000000000000004NL:`iMi0000
000000000000Th<^000000000000000000000000000000000000LSA;0000000000000000dR<m00000000000000000000000000000000dC=>00000000LQ=\0000
000000000000000000000000000000000000000000000000000000000000DEk=000000000000000000000000000000000000DCa`@]I^0000000000000000T8ZE
l;QN0000000000000000d[jn00000000l6>Z00000000000000000000i6R800000000000000000000000000000000000000000000000000000000000000000000
00000_PU00000000000000000000000000000000000000000000000000000000000000000000000000000000H9UKhA<oLln:]4Q@000000000000000000000d40
00000gBXm8;K00000000000000000000000000000000000086\g0000PMbO00000000DD;\0000000000000000000000000000LZ=500000000000000000000`M\O
00000000`_=7X4>H00008Rl9TD800000000000000000h68F00000000000000004BgW4Q_1d\KgH4`La1a=000000000000P[cO0000000000000000000000000000
00000000000093Sm000000000000d`gP0000P7J1000000000000000096l8X3;<@naFHnj\0000@GVKlVXI00000000@:6i00000000000000000000000000000000
HD8=000000000000TeC400000000000000000000000000000000000000000000d\N50000H:VF\@hEHfQkQ5LI000000000000000000000000I3>]e4h100000000
00000000000000000000000000000000DQOZ000000000000P<ZZ000000000000000000000000000000000000000000000000000000000000dIle000000000000
0000000000000000DBi;LRdR00000000000000000Eko0000DDRB000000000000000000000000000000000000000000000000h<o8P3R2i7R50000000000000eIP
0000`m6n0000000000000000000000000000XE01E7GS000000000000ThRj000000000000000000000000h3KU0000000000000000D2_m00000000h;?X00000000
000000000000ld5P000000004?LiLa:I0000000000000000I4;\0000PISH000000000000000000000000Hbemh1kl000000000000000000000000000000000000
0000000000000000000000000000Q4N200000000P>eU00000000000000000000h=K0DLoS000000000000TcN>000000000000d_TO000000000000000000000000
0000TOQL0000\<Qf000000000000000000000000I7MT0000000000000000000000000000hOl50000Y8eCTQc40000000000000000000000000000000000000000
00000000lEVj0000000000000000PkI=Xc]VA6Dd00000000<nV;000000000000000000000000000000000000000000000000XAHkLD3S0000000000000000lSUU
00000000@^8X0000000000000000000000000000000000000000M3^U00000000XVT>00000000000000000000L\H=0000000000000000@RlY00000000Xk1b0000
0000d5Y[0000000000008BgF@0klHTGS00000000XEjK0000DKDXDUnD000000000000000000000000lJWC00000000P9FD00000000DUFJ00000000000000000000
00000000000000000000000000000000000000000000000000000000`n9700000000`:_`000000000000<f>d00000000000000000000000000000000`MI00000
000000000000000000000000000000004\ik4N[a=2?FhXAXHJ?892B=000000000000000000000000E8`50000L5?`00000YFE\OnH000000000000000000000000
000000000000000000000000000000000000DRKh00000000000000000000000000000000000000000000Dj=o0000000000000000XZG700000000XdIN0000T^LD
000000000000Y4;I0000E7A9L2Qk0000<Zg0dNUaP^25Y3U30000T5hRlB=@DdB00m26000000004^N8000000008N@:00000000000094@;00000000000000000000
000000008Vd700000000000000000000h=K<0000000000000000<^?bldKJ00000000000000000000HHQE4LDE`de74;:K00000000@[P^a0CTY6F\00000000PkdR
0000000000000000000000000000<]FH0000h8;m\fT90000h0Gih[Aa83ma000000000000000000008IjX00000000d]?oDjG>l=C?a2j6H76@000000000000PLKg
0000000000000000P^oCXaI@dO?10000000000000000000000000000Q7RE\JFbm5Ze000000000000\K0blKV700000000000000000000D]_R0000000000000000
lTL90000<RCL0000000000000000l5iA0000000000000000000000000000000000000000000000000000P3N<<Ej;000000000000i8ZK0000X_GG000000000000
0000l_RT000000000000PWIX00000000000000000000Y7>R000000000000000000000000T21PHI>7TWHg09:SLHFb0000000000000000000000000000`O=nM0i4
U8cV000000000000Q6Tg000000000000000000008l3h0000000000000000`<B400000000000000000000@`^S00000000h2@<00000000XPhI000000000000DCfe
000000000000000000000000000000000000000000000000000000000000hMnY`TLl000000000000dKLo000000000000000000000000000000000000hV[c0000
0000000000000000000000000000T>A4A11300000000000000000000000000000000l6n9HO54000000000000HanM@:GNE3T@H0TW000000000000`M=5L5mB0000
00000000@gGK`AYO8i0T969700000000D`XM0000X;j^00000000XI\_0000<mf<000000000000`36f000000000000L7?Y0000hmE3H@[P00000000000000000000
0000lJPUX2cBPWJ_0000lQAa000000000000E0Yh000000000000000000000000000000000000i5<\000000000000PFGT00000000000000000000000000000000
0000000058IZ00000000000000000000000000000000948H000000000000000000000000000000000000000000000000TLHePNRK000000000000000000000000
@Yf[000000000000A70>0000000000000000lSYT000000004Hl70000DDd\8BE<0000000000000000000000000000000000000000000000000000000000000000
00000000@Oo]`e\600000000HM42dEOe0000000000000000000000000000<_6?4OiIP_f5`9<Q0000000000000000\:>?0000000000000000DZ@7000000000000
XG=B8d`bQ3Ad0000000000000000HHQchmKG00000000000000000000dg@_00000000000054E900000000HQfAU4Z7D]]10000<90W0000000000000000d@5^0000
0000000000000000Hk:BI6iZ000000000000HUTY0000\?PR00000000000000000000000000004EAk0000000000000000000000000000000000008L:GLR=Mh]JK
00000000000000000000000000004BL`0000P8KV0000D<dF000092Kn000000000000000016bo0000000000000000000000000000000000000000000000000000
00000000TR^Ge2[F00000000X9;HLA:BTdSN00000000000000000000000000000000000000000000000000000000DLc;00000000000000000000Q77S00000000
0000P<7m0000000000000000000000000000M34_D?a>diDN000000000000000000000000P4nh0000Hni1000000000000000000000000LI[G000000000000H3CY
XYQY00000000000000000000PMIU0000000000000000\;@900000000000000000000000000000000I5gf0000H9jF00000000`N48\W?n000000000000@>9;hdk3
0000HLH3TQ=k4jT@8d25000000000000D;KO000000000000HCN=0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?dY0000\]n\d>`GH52IE4aCY5<O0000000000000000XUVS000000000X<B0000dHQY0000l0Om0000000000000000000000000000H9l>`?7Y]0aa0000
U0=C57hO0bm300000000000000000000000000000000a6A?00000000000000000000000000000000000000000000000000000000P5A:00000000000000000000
000000004Inb00000000000000000000Hdc`00000<8<0000\Loi8Jbd00000000TLYi000086]K000000000000Lb?k0000<g7V000000000000000000000000P49Y
0000000000000000000000000000000000000000000009@EH:9n000000000000`iO;00000000000000000000000000000000000000000000\ON>000000000000
0000L[ge0000000000000000000000008C4<000000000000000000000000`eA`000000000000XUZVH[cE0000000000000000I1fJ000000000000000000000000
00000000000000000000000000000000000000000000lVPXLKBRTjR;\Hfo`efN00000000000000000000DBLA0000000000000000L@TF000000000_jm00000000
@^:j000000000000D3H2HT]X0000000000000000000000000000000000000000000000000000i3gL000000000000dHLl000000004`IC00004K`R000000000000
000000000000m5Ci00000000@j<K0000XLY\HNVo@V2N00000000000000000000000000000000000000000000000000000000000000000000<Y2?h>j]0000HaSb
Y65L\87h000000000000ll7U0000LCIoHkoe00000000000000000000000000000000`BUF00000000TmFQ0000`9n3000000000000000000000000000000000000
00000000`1Hn0000000000000000d9[S0000Pk44P>P9DGQZI6en000000000000`NL[0000dQ2^LC<_a16]000000000000<W8YP2Q6T>ga00000000000000000000
000000000000000045P0XT`W000000008Fmf00000000000000000000000000000000000000000000la]b0000000000000000PT\ET<L90000L[Em8KJP0000dU58
00000000000000008RkY00000000000000000000]0Un0000000000000000000000000000Ph6k00000000000000004eiK00000000000000000000000000000000
l1Zh0000000000000000000000000000000000000[1\`:VX0000TCgg00000000000000000000\Rh<0000X]8:00000000000000000000000000000000l1ef0000
00000000000000000000000000000000000042k5000000000000000000000000000000000000000000000000000000000000<cb@<1P:00000000000000000000
0000000000000000DkUU\YTW0000XFUThJ`3000000008]T[000000000000<PMOT;ol000000000000000000000000000000000000X2PW=6Gi0000000000000000
0000000000000000m3M^000000000000000000000000Hj1d0^GA000000000000000000000000000000000000000000000000P[nc00004i=4000000000000\;ln
XR0M0000000000000000000000000000000000000HHk00000000000000000000000000000000000000000000D@N3000000000000000000000000000000000000
000000000000lo0F00000000HioD0000000000000000000014NO00000000000000000000LjkM0000L=e\0]ec00000000000000000000000000000000l6@;0000
0000000000000000000000000000000000000000M3?M00000000a2Q8<>=E00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lGDT00000000h5eDh]Z?00000000X9J=`Kic000000000000000000004Wdk90bI48f[000000000000\\c70000000000000000DN6b0000
0000<24@0000i4_L0000DcGn00000000000000000000000010<g`Qhf0000000000000000000000000000000000000000000000000000000000000000<`o20000
00000000000000000000000000000000L^m@8HXf00000000000000000000hX1C00000000lmWPM7b10000H>7?000000000000\<HJH3SL58Rh0000000000000000
LO1H000000000000000000000000H5aD00000000000000000000LY<T000000000000000045f_PiRCTj=Q00004GWK0000<;]\0000000000000000000000000000
D]DG0000Xo]f00000000<d8e000000000000000000000000000000000000<JHL0000\GfVPPKO00000000Hg\4h\iX00000000000000000000000000000000\DYT
hf`nLTXk00000000`hNkT4HnH?cb0000PO`5000000000000LW3c0000000000000000000000000000000000000000<480<ok@]6k[l8XR0000000000000000Td6l
000000000000]5@nA7hf000000000000@^6<0000000000004Q<>00000000000000000000DfWP8[0:00000000U0GO000000000000@0=LdU=d000000000000dBfJ
h2UP00000000000000000L@80000lCJS000000000000h?WIH\Lb0000000000000000L5G400000000000000000000000000000000000000000000000000000000
0000000000000000`[[G00000000000000000000000000000000<@ZKTJFR0000000000000000000000000000P>4c00000000T=W`U6^=00000000000000000000
00000000000000000000XZEk00000000000000000000000000000M3M00000000Pc9cHgb70000L<:<0000TZ=T00000000U07C000000000000m3VJ0000L4L_0000
0000<7LO0000000000000000000000000000`MYX4P;WlY<F@aE9h?ORd=iT0Q>=TVO<00000000Y6<d000000000000`cLmh8b@0l;700000000000000000000<X^e
000000000000000000000000LG6100000000L5Z:000000000N2a4^cS0000000000000000P3EK8k0Y0000hVM5DZD5000000000000`KdhDW8h8da557XH00000000
000000000000i6[1000000000000PgXk000000000000000000000000@FXa0000@Y2J0000000000000000000000000000hG=00000L]@WHI>T000000000000<^4T
000000000000hMU;0000000000000000XM_ea2Wd000000000000LY9eLkQi00000000000000000000000000000I`800000000000000000000000001Sh00000000
000000008T<f0000000000000000000000000000000000000000l9oJlINn@ICX4ThU00004d>`0000000000000000000000000000000000000000000000000000
000000000000df4a00000000lH]X00004m4k000000000000000000000000000000000000000000000000000000000000000000000000`f0M00000000X0DTPBHW
I4hehOe?LHHE000000000000000000000000d\O?00000000000000000000<cDa98ac0000T_Y50000000000000000000000000000000000000000000000000000
XjSX000000000000000000000000000000000000000000000000000000000NKL00000000@=kP0000`Qa:000000008eZ:000000000000@Ok?0000000000000000
000000000000LnXT000000000000lLlBh8cY0000000000000000hMO`000000000000000000008U:ZlYYP000000000000Di4H00000000000000000000<kV[0000
h1oJPPG4000017AS000000000000Y6Lm0000hR3C0000000000000000000000000000@Q7IhHm9]0f5X<@000000000000000000000@Qih\0dC0lAcTmM=86]9@7e^
@<fl@_WA96i300000000000044TH00000000TIn8000000000000PG2_@H?<00000000H8;989@90000I0DF000000008;4Z000000000000XY8^0000000000000000
00000000000000000000Dn<^00000000TPiH0000PLMh000000000000000000000000000000000000000000000000\86B0000D8C7<]PB00000000T7H70000@Y]^
0000X3;K0000T4GQL\3P00000000000000000000`_<<000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`]IA00000000000000000000i4oV00000000H[dHLNng`NOl0000000000000000000000000000000000000000@GXnTMnI00000000000000000kXT
00000000000000000000PCPj000000000000000000000000000000000000lG0J000000000000H7K;000000000000LTMj00000000@C7<00008\@A000000000000
0000T]TK00000000000000000000@:P:000000000000hES50000HF^0000000000000HG0U000000000000000000000000`81GDgfA00000000TL48D?=BTNgi0000
0V7\0000000000000000dJeR0000000000000000000000JJ@Pmk0000Q2^f0000TTAc0n^b0000000000000000@7_50000X;Dg00004@4@TWR?0000000000000000
TaZ^000000000000<QX]<`cg0000\G:70000D8A?<QQC@oTZ00000000hX9J0000000000000000DYO`a7lia8WW000000000000000000000000000000004GOj0000
00000000000000000000Y7X>00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<O5k\WbL00000000
<MN\0000PL9i4WZl00000000000000000000000000000000XfUX000000000000DQJ7T`T700000000@@538[93d8V`0000Y8bF0000`1hP0000dI87000000000000
000000000000PQFi00000000000000000000de5m000000000000<E?JHLGc0000000000000000000000000000000000000000@YSd000000000000000000000000
`0:e@Le0T\[<THbJQ5o896k40000000000000000<;i9lWb\h_:ILcYC`o\@000000000000000000000000@3ba00000000l?j200000000000000000000Lnl^@^LN
000000000000HEc>@?A8<O<fTWXW0000000000000000000000000000lc;d00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8Z28Hi10000dAof000000000000000000000000loCh0000E1gB00000000DUP6`aml47HC00000000000000000000000000000000\k8=8aCV0000
ToN00000000000000000000000000000000000000000000056E>0000A32lPSg<<=_C00000000Q5hC00000000X3ji000000000000P9O80000000000000000D=:;
00000000000000000000`Sf?0000L:Hnl6S?000000000000`9DYLI6_0000Y8B]`i]Nl<N100000000000000000000000000000000000000000000000000004l;U
000000000000000000000000000085@:m7Jf000000000000h28;d9>e00000000DLj1TO8jD5KW`S5h0000000000000000000000000000DZEb0000000000000000
dWc^0000L4`3000000000000000000000?kJ00004^3V000000000000000000000000dGH6000000000000000000004K]c0000Xk8J18Kj00000000L32^hKmK0000
00000000T8e;000000000000000000000000<PY_000000000000XfnYTQ9]0>Vfd^PT0000h]gU0000000000000000`XShX[X00000XKMJ00000000@9]Z00000000
00000000Y4l3@EGa000000000000000000000000000000000000000000000000000000000000TN@e000000000000000000000000000000000000X;6200000000
0000d1f3hGgS<Mh^0000<m;gl6[jd:5Z0000X@HH<BhS000000000000000000000000000000000000000000000000d?4XHA@bhjc70000000082Uh`NLg00000000
0000lL59LS9Y0000\:OQT>gR0000l:bd000000000000000000008=3^\C:_`MJL8]]\\02_i1E=0000000000000000<PfShZCV0000000000000000000000000000
00000000I8Yn0000d>MW000000000000<BEk00000_5B00000000000000000000000000000000000000000000lT:C00000000000000000000PU^90000PbmP0000
Loa;\3M3HcEC00000FK?TOOA00000000000017:o0000PC6H00000000h8bc\QX?000000000000X]cN00000000000000000000D?U8hOFP0000000000000000U0Kf
000000000000000000000000000000000000000000000000HUDU\W:>0000000000Ko00000000H@;E000000000000d:S<0000hHgf0000000000000000a4QP0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hi00000000H2iR000000000000TPQO000000000000000000000000
hNHZ0000000000000000000000000000000000000000000000000000000000000000000000000000DEdk00000000000000000000000000000000000000000000
00008S<6`_Af000000000000000000000000Q7aD000000000000000000000000000000000000000000000000000000000000`@cT8A7]D6@K000000004[9\0000
0000X2Pf00000000000000000000@Rk300000000000000000000000000000?6L00000000e2JT0000lJ@=0000T\KX000090WQ14NB000000000000000000000000
0?8A0000PQZRlW<N0000000000000C7`lDBh000000000000000000000000l8ON00000000000000000000H<]50000a4Qm0000000000000?k?0000PdAJ00000000
heC\<i49`XnCLUUf0000000000000000000000000000hGH]000000008XJe<<kB0000hJ[FXAld4H_DU2Jm000000000000L2n^000000000000l`1`000000008h>2
0000000000000000000000000000000000000000I3`L0000PAc=LNQV000000000000000000000000A4mhL3_H00000000lGM;@3D500000000000000004\nVPD\1
H6<G0000TCi8<H6c000000004E@<DRd00000000000000000@PnQh=QZ00000000000000000000<64\00008HY4<_PE`d0E<m<nm40G00000000Y8ePY7@L00000000
000000000000000000000000PRDJ0000000000000000000093iZ0000<[@400000000000000000000i86W00000000000000000000hOj<00000000000000000000
000000000000000000000000000000000000Ph=Y00000000000000000000dXLK00000000T?S2TPGF000000000000X7dl000000000000lE9N000000000000TfSd
000000000000`=i50000000000000000`Na^00000000`DYe\`4m0000000000000000000000000000PO_e00000000PNi:Y3dJDLNo<mgg000000000000581jh4dJ
00000000000000000000`a5X000000000000000000000000@9J_000000000000<;iI00000000000000000000000000000000000000000000\Z9K000000000000
000000000000000000004[TH0000000000000000A6KM0000l<b`0000H9ko@S9F0000000000000000000000000000000000000000000000000000000000000000
00004lOl00000000@Z;O00000gdSm2^@0000`k>L000000000000dLmcddlU8Ei[000000000000000000000000\j]>00000000000000000000000000000000HE3j
dTdU000000000000]5\bXHnY000000000000<72E@S_A0000000000000000A60K00000000000000000000LK_;0000000000000000000000000000000000000000
0000000000000000000000004B3?000000000000\coNP\F40000000000000000dYon00000000000000000000P6J]000000000000000000000000LYESTK4Q0000
000000000000\S2g000000000000000000000000000000000000U4gd\9hO<1HK\RFF00000000000000000000000000000A0X000000000000lF:H000000000000
00000000000000000000000000000000Ti9E00000000<FjJ00000000\?SJ00000000000000000000000000000000000000000000000000000000000000000000
0000LTQ>00000000hAeDhT6G\c5n00000000000000000000PYId00000000llL6hIk\dRWi00004f830000000000000=;H00000000l2[QA03OlZINHi5E00000000
4ec000000000000000000000TTDfQ3__0000d03e00004hW500000000000000000000d2d:00000000000000000000000000000000000000000000T1^Y00000000
Tb`ET\\90000\<DS0000000000000000]2j_000000000000L\5O851A0000TB\l000000000000lTFN<0][8a:d000000000000<6E60000000000000000P?`70000
0000000000000000000000000000hSS\000000000000LI=\00000000dAFS8Hec000000000000\jae0000000000000000<0iM00000000000000000Vn30000h68l
00000000000000000000Tki:00000000000000000000000000000000000000000000DmnM00000000000000000000000000000000000000000000000000000000
00008YJW000000000000000000000000000000000c7A00000000X<efXE=Q00004Bg60000HDRc000000008c\30000000000000000000000000000000000000000
0000000000000000000000000000PgGd000000000000000000000000dTZW00000000M5AU000000000000hS4V000000000000000000000000`:Wl0000<QhV0000
0000@@eEhKgR0000000000000000@:<O0000000000000000000000000000000000000000000000000000000000000000TMJZ000000000000DHnh@2]\XKKNTPQ@
4J]YI5>0HT5M00000000@=PL0000LYHo00000000000000000000000000000000000000000oWG0000D3WU000000000000000000000000DiNl0000hE8o0000e7UZ
000000000000`US`000000000000000000000000PAJEX_?M000000000000000000000000000000000000XhOU87HV0000000000000000a3LI0000P=A700000000
000000000000000000000000T1aM0000000000000000D\>`0000@?_jP3HJ0000D`2>0000TN1KHS2F0000hegZ]8EoDlnO0000@lED000000000000`:4I0:F]H_j0
i1JS00000000000009VR00000000`MNmP_eX0000000000000000000000000000000000000000\Kb6DZGNm3Ic000000000000@L7_h\DY0000Y0;b000000000000
000000000000000000000000l1Rb0000000000000000hHkh0000L3M\`li@0000`E><000002bQ0000000000000000h@XR4H^JT]F]000000000000<?^i00000000
`GBi00000000000000000000000000000000000000000000000000000000000000000000DgAm0000DSml0000hB1i0000e83^`L@n0WAG00000000h>^Q0000hmll
@NoF4f>S000000000000@Ta@=18\T4Od0000d7UX00000000000000000000000000000000H9if000000000000<S]a0000000000000000000000000000LjK10000
00000000D@Mh0000000000000000`1IM000000000000h6D10000000000000T^f08H[00000000000000000000000000000000LE]J`JD\L[=X8>dAh_[R00000000
X9HD000000000000000000000000H]9P0000000000000000000000000000000000000000LY=T00000000000000000F]C0000@\H2PVUh00000000000000000000
00000000000000000000000000000000Pg0W0000<:^Y000000000000000000000000000000004C@[0000lf5<PlQP00000000lm^>000000000000000000000000
h@jH00000WP^00000000d:8?000000000000LTS<00000000000000000000000000000000000000000000000000000000000000000000@cBk000000000000DJgG
000000000000000000000000hC3QDOgn0000dGfc00000000lTd:XNh:d^2SHEd50000000000000000000016P>00000000Ln]B0000Xf[I00000000000000000000
000000000000000000000000000000000000000000000000000000004ER\0000000000008ASS0000000003DNT`KN000000000000000000000000000000000000
000000000000P:Eg000000000000<`<O@I=P00000000<]BV0000000000008_VnTF\R]75G0000@Q8i0000000000000000\[>J000000000000T6lA000000000000
T6=?00000000000000000000<PlT0000000000000000PASa00000000000000000000000000000000000000000000000000000000`hl200000000000000000000
i4j_L^0S@F3L@YL800000000000000000000000000000000h=Ki4[i0PfER0000000000008VKX0000000000000000DTI[00000000000000000000@;<50000lS;g
e1eJ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XM5400000000
000000000000@Y@:00000000@C1T@X[]0000`IUfhCW^0000000000000000XVhW0000L2LJlb^5h1^70MdOXjn400000000\6KG0000<NXR\N\\0000Y6hV0000LLHT
TY_e00000000000000008CVYl]>j\bJ^0000000000000000XiPh00000000Dam>0000000000000000000000000000dM1k0000000000000000T2FSTjaC00000000
00008]<40000`fZH000000000000X\\ME8ec000000000000000000000000000000000000000000000000L7n<00000000T`AIDo7\0000X9Gn0000000000000000
e5:D0000`E?100000000\5J>000000000000000000000000000000000000000000000000000000000000`Z>IdjA==5SV00000000000000000000000000000000
PM5>000000000000000000000000l:fi00000000<?2R00000000000000000000000000004g?\000000000000d?Si000000000000000000000000000000000000
00000000000000000000000000000000`EET000000000000d9QJ00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@GX200000000000000000000A8HZlK^a8eS300000000PL5l0000higX<kU10000000000000000000000000000000000000000dGfo000000000000
0000000000000000000000000000000000000000000000000000Te]J0000000000000000000000000000@9Li0000dQFB000000000000000000000000X66;DCo8
0000000000000000000000000000000000000000000097cn000000000000PoB`0000000000000000000000000000000000000000000000000000I8f\lU1B0000
0000XO^@00000_]U@;V600000000`YK;8ZVG0?\<@@MN00000000000000000000000000000000LT0300000000000000000000000000000000dGm3000000000000
00000000H4geLRh`0000LcJB00000000000000000000000000000000000000000000\@Hm00000000000000000000Dj5^000014`f00000000P93\000000000000
00000000H[^c00000000000000000000h1>E0000T@0l0000L_M<<[AU000000004?\L000000004RP300000000000000000000000000000000000000000000E0J9
00000000E6mSH5XH0000TG<F0>LjLn3gH4IQ00000000000000000000<\@5000000000000000000000000`Xd7000000000000000000008_SZ0000hC?cTPVR0000
01nF0Ba<0000000000000000dCHi00000000@=E4hK]100000000000000000000\aYL0000d71D0000<Dkg0000000000000000@`d@0000000000000000PI<`0000
000000004^YD0000000000000000`8H@0000000000000000H6<W000000000000000000000000T99lhCOY00000000000000008FM>8ClD000000008Mkn00000000
000000000000000000004Ye5000000000000`V[P0000000000000000000000000000000000000000000000004jFmP[]d000000000Id_000000000000<M_80000
0000000000000000000000000000000000000000000000000000P?FS000000004^Ace7bT0000000000000000000000000000dQ8Z0000000000000000HMA80000
00000000000000000000@B@80000000000000000000000000000X6=LdlWf00000000LGHk00000000000000000000000000000000E6?1Y3bV@V38000000000000
00000000000087G=000000000000000000000000000000000000000000000000LOeJ00000000\hGE000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCoY00000000000054WE00004QF20000000000000000000000000000\^WY00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>QD0000000000000000]7ZJ0000
0000000000000000000000000cG3000000000000000000000000000000000000XSE80000<biW000000000000000000000000000056nM00000mG5XH5I0000TCjO
\NFL0000I4PS0000000000000000PAQR00000000hLMH0000PlE50000000000000000000000000000XLI6Dfd700000000TjI;0000000000000000lJb8PVWW0000
0000000000000000000000000000`k]Z0000X>COd1n600000000dFW\00000000\S2U000000000000]7fK000000004^L[000000000000000086?]lS0Kh3HTP5Y:
000000000000`\hmlXD6LnoeXfn2U5\H0000000000000000X?1;0000000000000000000000000000000000008N]K000000000000E80:000000000000hO?n0000
00000000m7[k000000004::l00000000000000000000T@\F0000000000000000lZ;h000000000000hAXGi3N;0000X]fGPJ;BLQ^300000000dcPNTiC`m7eQ0000
T>O20000l:VlDFb5\N@UH^7c000000000000dle^000000000000000000008?H?0000000000000000000000000000DLD70000000000000000\j<0000000000000
0000000018DA0000]20d0000000000000oS4000000000000000000000000000000000000LQA5Hi^E000000000000000000000000000000000000dnGQ00000000
@K=10000000000000000000000000000HL@X0000lFA600000000000000000000l^KL000000000000000000000000000000000000000000000000000000000000
00000000P3Kn000000000000@mA=00000000TQiW000000000000T7eN000000004j2G0000000000000000HQHGX2g>0000<oH[`E9@00000000@cAb000000000000
0000000000004Q;`0000lYC40000000000000000PNgY0000LDEa000000000000HWfk0000D?CQ00000000000000000000000000000000000000000000000014Ka
00000000000000000000000000000000hFV=\n0400000000000000000000000000000000TBI_0000000000000000000000000000h0YP00000000000000000000
H9jW0000<173<fB`0000000000000000D9nV\JJ]000000008iT\lDJf00000000000000000000hA5S000000000000000000000000000000000000000000000000
0000000000000000lR5g000000000000\KVS0000l?gP`U]8@U0h0000000000000000000000000000000000000000@[IX00000000000000000000000000000000
00000S[I0000000000000000000000000000D8Eh0000000000000000000000000000000000000000<@M800000000`6O=h70J8mn3000000000000h5O;00000000
000000000000000000000000000000000000000000000000000007A:0000000000000000000057Xi000000000000000000000000P3GO00000000000000000000
000000000000LEhc0000PNNE0000000000000000000000000000h0ie`eH50000h^_8i0m\0000000000000000Pa0N00000000000048iN00000000lgnd00000000
00000000U5JD00000000000000000Foo8K7KPm]@000000004JSl0000<ca3<fOl0000\W0e00000000000000000000000000000000000000000000000000000000
000000000000lWE@`=7He4L[h;lI00000000`]<@0000000000000000000000000000000000000000000000004Nej0000PkQI0000X>58m66=H2?2@>9_lFY0lSm6
L5g;00000000000000000000HMkP0TUH00000000T3eE\WoPT\cm00000j^7000000000000@Sof00000000000000000000@75m054g000000000000000000000000
000000000000000000000000000000008AD:Pgj:0000@]WUX`3R\3PM00000000=0X\Lk5Z0000000000000000000000000000a7Wn0000HLBB00000000@GL30000
00000000000000000000000000000000H5<XXcmB8g@J00000000Q69D000000000000000000008bhJ00008\:W`]1?0000e7PMHn_>Q4ZT00000000000000000000
0000000000000000lIS6\fUE0000<Lj<8KZNTi`n000000000000U63N00000000P6UAH5PP0000000000000000000000000000000000000000000000000Y9V0000
D74clDc]0000000000000000HNZT0000000000000000X]Ho00000000lDmni6O70000000000000000=2Iil5GA00000000TfPg00000000DcY\P[YV0000DkH?0000
0000000000000000000000000000hP7M`SgK00000000000000000000000000000fm700000000l^hA00000000000000000000XT2ih^2DM8_e0000@ed>06DM0000
`N0Zh\1_00000000`kBU000000000000000000000000000000000000000000000000000000004mek0000000000000000\NEV00000000<[]T000000008UIh0000
00008oDM0000000000000=d\XU=R000000000000000000000000000000000000000000000000\VY7T;ij00000000000000000000000000000000000000000000
L2JO00000000000000000000TO5L05n=P_Wg0000@TY@TC0SlHgP`5c]deAM0000hY9D0000PDIY0000000000000000000000000000A3YL00000000m4FG00000000
00000000000000000000000000000000000000000000000000000G0a0000000000000000T11B0000h[1O0[>80000000000000000U1F[0000`G9E000000000000
00000000D]W;00000000000000000000HE@oP5f90000=3Z@@6ef000000000VQ40000000000000000000047>_leKM000000000000XcSd8U;R`jlf000000000000
4@oZ00000000000000000000000000000K3XPPI?0000000000000000d=OW88?lX6oH0000H4m`\BJlhTcclVoJl]6516ZQ00000000\IeGD36X0000000000000000
00000000000000000000dZ^700000000LJ:jLTi<4I^=0Y7lDj=D4^E84f7XTlm500000000000097=N000000000000m1Ui0000P99R`[RaPniZ00000000T[MYd\>F
00000000000000000000000000000000Leng82IK00000000000000000000000000000000000000000000000000000000l6bO000000000000LcKblYYaDogR@@NB
0000h6MHlB6I000000000000<Fj00000000000008S=>000000000000HL970000000000000000000000000000l8J50000HUe100008JU@T^XS@_feXWJD00000000
00000000000000000000DCX000000000hTbV00000000`76TlEK?4X6aD[ZQ00000000U3P\00000000000000000000T?7e000000000LG2000090UU000000000000
0000`h1^`EJn000000000000000000000000HCXUHDgN0000Q51U0000000000000000d6@\00000000000017KM8@QK000000000000000000000000000000000000
0000dRmi00000000Y3B4lIiV0000000000000000000000000000DZbEPLM900000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I75:LN?:00000000dXNVLiOL0000TJKd`13l00000000000000008JV?8BfY0000000000000000000000000000000000000000DSa8dRSe<TEa
e8Nb00000ELT000000000000Tn7KE8NR00000000DHcg0000<<I^0000@7mY0000T7g[8XFnLU1RD_E=000000000000000057TI0000000000000000000000000000
U7`J00000000000000000000000000000000L<_f00000000000000000000000000000000000000000000hM4>4M]l000000000000000000000000P>@H00000Me_
0000laOnDKfC000000000000`VaN00000000000000000000A49K0000d>jL0000@X]Thl3H000000000000000000000000<J2K0000000000000000000000000000
L\LCX?Va4GY=0000000000000000X^I<0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7BT0000000000008RPf
00000e7[i3^2X09;00000000000000000000000000000000\gMP8D1[000000000000000000000000000000000000`RlH00000000000000000000000004G]0DXg
0Gi`000000000000000000000000laGTa28Xl[100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@Ka300000>SG00000000\W@V@_:l0000\lYo0000000000008GF60000000000000000000000000000`XG<0000000000000000000000000SEX0000llO4
000000000000000000000000\kTM00000000000000000000000000000000000000008^d2000000000000000000000000X>8Y50]60000DUUME2f100000000`aWS
0000<7RkPNkf8k[:0000M5oH\n1TLNRn<8EK000000000000m87h000000000000000000000000HLXN0000T_7E000000000000h?g30000000000000000LVZj0000
<2ge000000000000l65Z000000000000XnZG0000000000000000000000000000000000000000LN<C000000000000000000000000A22X000000000000HhJ?0000
000000000000000000000000000000000000000000000000000000000000000000000000DO=JldF5`ioj0000000000000000I8S5000000004B>9000000000000
000000000000000000000000h@nn00000000000000000000000000000000000000000000000000000000000000000000000000000000@9U]0000000000000000
000000000000M7U0@VAY00000000DP]O<f:TDgX00000000000000000E5Uf0000000000000000000000000000000000000000`Y2n000000000000000000000000
00000000dd`S000000000000000000000000000000000000000000000000000000000000000000000000DGDd0000000000000000000000000000000000000000
000000000000Lh`7E8Oe0000000000000000<FX?dZeT00000000000000000000h=OfH_6j000000000000000000004En@0@1j00000000d2ln00000000i7>_0000
000000000000Pi:Z@@K400000000000000000000Y7e1000000000000XP]2LC8f0000000000000000000000000000Xj37000000000000\WQI0000000000000000
000000000000<X_@8^OTE3X>0000000000000nal000000000000HZlV000000000000000000000000PRig00000000000000000000000047?Bm1QL0000A43c0000
00000000150=00000000lQWd0000PLBKDoPg000000000000000000000000000000000000000000000000dUWj00000000`2fm000000000000000000000000DBAH
TCb9TPA8I6IS0000\kD200000000000000000000000000000000000000000000H7S[\oPT0000000000000000000000000000000000000000<Pj;@E[]`M0T0000
000000000000Pj]S0000000000000000000000000CoJ00008oC6`^aoHIN<000000000000LkoRI14T00000WlG000000000000a7iF0000HgUPY3F70000XgZ_0000
0000000000000000000000000000e8Gc0000dYmmPJ_E00000000000000000000000000000000DbYX0000000000000000D^n<0000000000004n]M00000000=1El
00000000000000000000000000000000000000000000I1jo0000XI]i0000000000000000000000000000XbFB0000l656DN_IT4T:000000000000000000000000
00000000000000000000000000000000T3LD0000000000000000\7O^`kNl00000000000000000000000000000hLS<Bd90000000000000000000000000000U70U
00000000000000000000\FAQXh4<00000000\G=gT\VX0000HoEX00000000000000000000dnTL0000lWMP00008Go[00000000l]S[00000000TA8200000000T<8L
0000Xe<00000000000000000000000000000000000004ZcA<BLn0000000000000000@G2lA7`]00000000TYoM000000000000000000000000000000004dV2e7Zg
0000U1lV00000000000000000000000000000000000000004JlQ00000000H22=@`9:00000000000000008L[N00000000DWeMI5>=000000000000`A\^00000000
000000000000000000000000000000000000L4`BTIgb0000@RIR0000000000000000`Za80000000000000000000000000000000000000000@YFa000000000000
\O[:0000000000008R0>U5hZTG750000000000008VT[0000<J2l00000000000000000000E1GD000000000000000000000000000000000000T9lM000000000000
43QAdiWT0000000000000000lkG_0000000000000000hA`QHDoV0000000000000000\75X0000000000000000000000000000000000000000000000000000l?[X
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<RMT000000000000D3o^000000000000
00000000000000000000<F;hPXlkI6@X0000000000000000000000000000lM7K0000000000000000lX0R00000000dAN<00000000000000000000000000000000
00000000L40b0000000000000000liC600000000`<QQ0000Q8RK\h7H0000000000000000T4mB4=mUl?Ao0000000000000000000000000000lmZa000000000000
000000000000M673DMgm0000<^Dd0000\_Tf00000000000000000000000000000000000000000000000000000000000000000000m6Nj0000hnHB000000000000
8_=d00000000Ddgba5\;000000000000DR[m0000\5J10000000000000000@B1>000000000000h>bK00004^5m00000G[n000000000000dRNC0000000000000000
0000U60;00000000T03R000000008C@PlA;n0000000000000000<WEl0000000000000000LP0;4`lIlbfW0000000000000000Q5Y_<Zg?0000hB92000000000000
000000000000000006SL000000000:?@00000000000000000000000000000000000000000000000000000000a5D]000000000000l_ZJH<<f0000000000000000
0000000000000000@[lG8\O\00000000H_dC00000000000000000000000000000000m7J3000000000000lX2^0000000000000000000000000000XZg`0000<ThE
00000000<57o\VTK000000000000=42400000000HEoS000000000000DWAU00000000000000000000000000000000000000000000PD[<00000000000000000000
000000000000000000000000hGc:loT500000000000000000000dEQa00000000\QHRP=<dL[720000000000000000000000000000000000000000Y4O60000lPl1
`F8a0000000000000000@OD=h3`\00000000000000000000000000000000000000000000<:KoXJOc000000000000\:co000000004SbBL[_300000000l;=L0000
00000000Tm@F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hfoH0000000000000000000000000000D8Jk0000000000000000000000008c2g0000000000000278h83SH>ii00000000@4Ko00000AQ70000000000000000
<2GN47>j0000``\P0o7m0000`4^V0000000000000000000000000000498c58:A00000000@LUhE5?T0000hYQB<bKV00000000@KZh000000000000`YDl00000000
\4hm00000000L34P0000000000000000000000000000dFCe`B?h8RCi00004=FDPT9hhY5a0000<?=L00000W]9`Vhh00000000l7J`0000h5M:8J@glCS4@YAe0000
000000000000000000000000@NUN0000000000000DOcHN89hHVhT[MkL0E:000000000000000000000000Dm9C0000P;J?00000000000000000000000000000000
0000L235000000000000000000000000l;oCHF72@m<>0eL28oGSY5eE@SY5000000000000000000000000000000000000`gCT00000000000000000000I8UP0000
H[GV00000000000000000000`jYa@3FF17W1000000000000000000000000\Kk100000000000000004;Q`@n>;000000000000000000004Vme0000000000000000
00000000000000000000lFCB0000HQG<0000000000000000000000000000000000000000A2Ec0000lF8D00000000]6K@0000T5=YH5CT0000`\l_LG>_00000000
8R\d0000000000000000LJf>0000I2YU00000000DKol0000000000004G840000000000000000000000000000XAKL000000000000000000000000ldda00000000
0000<@c=0000000000000000@FQo0000000000000000lJ`[00000000hUGP4@9J0000000000000000000093E10@fG000000000000000000000000000000000000
000000000000D\Wg000000000000000000000000PEeN0000000000008?08@gkX92kc00000000000000000000l6LO<n8S00000000000000000000XPQ^00000000
00000000000000000000L60N0000HXDf000000000000000000000000000000000000@XKh000000000000000000000000dOC>0000000000000000000000000000
00000000000000000000000000000000000000000000\6V@00000000000000000000000000000000000000000000000000000000000000000000000000000000
@Q[l00000000T1a<00000000DlVb000000000000000000000000hd9\000000000000000000000000000000000000000000000000d[lh00000JJm000000000000
0000000000000000db3b0000000000000000LT@2`IPX0000D4MU000000000000d3:A8elY00000000000000000000000000000000000000000000L7KJ00000000
0000I5@10000000000000000000000000000000000000000@K[<<Xof00000000000000000000@m9V\DLblQMFhD^F000000000000000000000000000000000000
0000000000000000000000000000PeXc000000000000Hi2a00000000L2>P000000000000000054U]00000000000000000000@NLG4019L4eX0GN:hTcL53e70000
8To<000000000000000000000000h7Ug`lFC0000T]XM000000000000dfYl00000000DJ>A0LQ]LS6g000000000000<F4JQ7[N0000Hdn]M2;X000000000000LViI
00000000000000000000000000000000000000000000000000000000000000000000@OXK00000000000000000eG^000000000000I45700000000I3n500000000
00000000000000000000000091o>Y6OG00000000000000000000`J9M00000000`BYVA6_4000000000000000000000000`2H=4kDG0000000007jW53I9<S1g0000
000000000000DbET00000000000048[\0000000000000000dD<lI72N00000000a0R_00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008MaV00000000000000000000PC6k00000000XL5bTj6@00000000000000000c[=000000000000000000008Tk^=0Q2
000000000000000000000000DQ`1HmKg0000@jQ00000h>\70000435H\6:e<>;5000000000000000000000000000000000000T:iW0000<[N=00000000hMRHTCFk
000000000000`E5[8XH^0000<9580000000000000000000000000000\=nm000000000000`6a]0000<0jL0000000000000000d[Y>0000000000000000=4]N0000
000000000000I8NE@Xi`000000000000000000000000HXEB0000TLZi000000000000000000000000000000000000000000000000<Cnh00000000PLUG00000000
000000000000000000000000000000000000@G980000000000000000TB0]00000000000000004?QK00000JbF000000000000000000008@VB0000X7\g00000000
0000Pa`J00000000@:1he0c700000000LD0DTeJ<`Eb_XcS6hE0\00000000@;_M0WlYd1]^`a[]00000000l>RD00000000000000008F[58<7]0000XPI[00000000
00000000000087m60000<^kJ4hP=00000000000000000000000000000000DSVJ@ZD>00000000000000000000T0T7\WYZ00000000000000000000HQSQDnKJ`NWN
<P;G000000000000@OV100000000L8ij00000000d7=I00008bU?0000000000008I_>00000000000000000000000000000000I4AK00000000i37:0000DMV=0000
0000000000000000000000000000d5`M\\53000000000000P8i2df]3000096U4Q8d\000000000000000000000000HcWT000042c0T^NI0000000000000000HZW:
000000008>c]\fH>lkJh00000000000000000000h;K`0000<^Rl0000lM>D0000000000004boY0000000000000000000000000000P]OJ0000000000000000`C;Q
0000HR\9dmN30000000000000000I2c@0000000000000000000000000000l?3;0000<<Ii@]XZ000000000000000000000000000000000000000000000000h<Z>
0000000000000000000000000000\HS=0000lCEe00000000TF0j00000000000000000000000000000000000000000000d2`\Y6Z4000000000000000000000000
0000TTHe0000HXn3000000000000000000000000000000000000TAfi0000000000000000000000000000000000000000<Z4?00000000DYMl0000000000000000
00000000000000000000000000000000000000000000e75a000000000000hEg<0000000000000000000000000000H1m9TifJe1ll00008S\L0000000000000000
0000d4G6`4K]D5`A0000000000000XXAL4_iHL?:00000000000000000000000000000000lPN300000000000000000]af8F_G0000000000000000000000000000
00000000000000000000`6am000000000000d5od0000000000004bLb000000000000000000000000000000000000@XiL0000\f;600000000000000000000Lgcb
00000000HD2FhLX0000000000000D@KjDJgS000000000000000000000000m5\U\:d<0000i8k000000000000000000000000000000000\\JG0000000000000000
00004UB;000000000000000000000000DQV500000000e4^H0000\Ym400000g:?<W?0000000000000D9EG0000DKh`000000000000000000000000=03b00000000
000000004Id04JAo`eTS00000000hXdI000000000000000000000000497\000000000000=6DGH]]kE68ZXhff0000I7^i000000000000`CCH0000000000000000
00000000000000000000000000000000000000000000000000000Wh@\OSV00000000Q8A@HUV5X7PAI4dC4Y>e000000000000000000008GhTm3fK000000000000
T[m_00000000000000000000<GG00000DBn@00000000000000000000000000000000HEW9000000004oAn00000000000000000000000017n\000000000000\8gC
000000000[2V0000T1=U00000000LC5=PHAJhA=l`bTJi5ok000000000000000000000000000000008hnjLT3I00000000862K0LQk000000008F7EH`b2d;I8<6RL
000000000000dKgA00008QMN00000000l[Cd000000000000000000000000XbK9000000000000\@HZ02MQLCnY00000Qe20RW:H[Ie00000000d93E000000000000
000000000000]41T00000000D1@E00000000000000000000000000000000000000000000000000000000lV];dDT;\mk0Ta2H8H4n@N@HT7AO00000000`Y7H0000
h^Bh0aPI0000000000000000000000000000hRgN0000000000000000000000000000000000000000lIYD00000000000000008D6>000000000000000000000000
00000000000000000000000000000000h7N1000000000000000088E<\oXU0000000000000000000015`<00000000000000000000000000000000000000000000
A6\bhPAm000000008=V600000000000000000000hbd600000000000000000000000000000000000000000000000054Y0A0gf0000000000000000]6h?00000000
00000000LBD[000000008Dnh0000@8dJ000000000000\@0;000000000000000000000000000000000000<I4S0000L9T8HTk7000000000000`A\I000000000000
00008QkF00000000`AT>LJ3VTZ>olkdc000014W\8SmZ000005S8000000000000000087VYl>AP00000000000000000000000000000000<GZA000000000000Tk2;
000000000000000000000000\?\^T8TI000000000000lPPn00000000lL:VDl2<0000000000000000000000000000hGFa00000000000000000000000000000000
00000000000000000000000000008gXE00000000000000000nEo0000000053gf00000000000000000000\Xf0I3X1000000000000000000000000000000000000
00000000lK[1`7bM00000000000000000000h^e40000DlBL0000000000000000000000008X4@0000TGec000000000000000000008995M4;i0000`;@G00000000
000000000000<@kU0000@K`I00000000000000000000l7YJ0000\DM:00000000000000008bTg4DjF0000PU[7H22L00000000DJO900000000PN5c000000000000
0000000000000o<L000000000000000000000000000000000000HEhn0000E1;00000<=050000000000000000000000000000d3VL00000000`1YC0R9K00000000
0Ino00000000000000000000`G_Z0000000000000000000000000000000000000000000000000000000000008F3Xl@hc0000HU4R000000000000@RL6L5Ql0000
00000000000000000000XQ4b0^]d000000000000000000000000@8Dc8VRmlYo`00000000000000000000000000004?D_00000^X;000000008JjM]2V20000Ti[K
`SRi\T`IE4:B0000000000000000000000000000000000000000000000000000hE=A0000000000000000000000000000HVeO000002@H000000000F[N0000dSlc
0000l`=D0000`M<YL_8S00000000000000000000000057QD0000000000000000000000000000000000008kg?0000000000000000000000000000000000000000
000000000000PjB8d;F]0000<YPKXDZ6000000008eE=0000@I<=94dj00000000<U`dT<8\0000000000000000L=m20\7K00000000000000000000000000000000
00000000`UhD8lUQ0000T@oe4VgE0000D5_R0000H<?L000000000M`R0000000000000000\Q;R000000000000L84E00000000000000000000000000008Jj30000
0000@Ab40000000000000000000000000000XPNCPI?Il=>jE8H0000000000000000000000000DAZ\lM4_HM?Y0000000000000000\CI70000LDN\000082CY<RfL
i3OR00000000000000000000h7GbH8EWhLda0000d;W2000000000000a74m0000000000000000000000000000T5[9DSn@000000000000000000000000P1G?dF0W
0000dEna0000DZ\60000000000000000000000000000H^\F0000XM^?00000W`TdBYg000000000000000000008dJO0000<@b\000000000000X]VUh85H00000000
00000000\hnU000000000000PFg20000\ma100000000TQm=0000dn?i0000D1aY0000`d1V000000000000<QgV000000000000<fl\0000000000004><W00000000
0000A1VK0000I6cV\@[0M8c000000000000000000000Y3d:000000000000@dbV0000000000000000000000000000000000000000000083A=0000LTlT00000000
PQel00000c?Z0000000000000000000000000000000050^K00000000DQ1I000000000000000000000000lBe30000LPFc00000000L2>a00000000<8ZZ00000000
000000000000000000000000<lJX0<KS0000000000000000H6HT0000@4ElY8=h8<?Z000000000000HV71`do[\WU;4:bS8i`1i1kH000000000000@TCF00000000
0000000000000000000000004[0\0000000000000000l]\U0000000000000000000000000000000000000000000000004E?cY0TG48I0@dR=0000000000000000
00000000000000000000000000000000000000000E>G0000000000000000000000000000L>5j0lX3<9N_\YHB000000000000000000000000D3aZX]NJP7L]HJ91
\YJ40000000000000000000000000000000000000000000000000000000000004STi8P;h00000000000000000000000000000000000000000000L@AW00000000
00000000000000000000000000000000`FP10000000000000000402C@5jj000000000000e4I?0000816c0000000000000000000000000000d5mk@41IXL8U0000
00000000000000000000h6D?h[Qj00000000000000000000000095]H000000000000000000000000000000000000\8eX`BC60000LZT100000000X@4gh]hZD=@8
0000TZh[000000000000dKjTY5lJ0000PUm;00008g8gE6bK00000000i4GV000000000000\?;E0000<APi000000000000m4FZ0000000000000000Y4fJ00008>[e
90Fj00008JCi0000000000000000000000004[;a0000LdY?00000000A3eaLX>F0000Y6KZ00000000000000000000000000000000000000000000000000000000
00000000000000000000DA?llJGDdYf20000000000000000`R;JXMnfe4]A@KK;00000000X@V_000000000000000000000000L_^d0000000000000000TAI6\2B^
000000000000000000000000LM]800000000000000000000000000000000000000000000000000000Fm1TeJK00000m43000000000000\A@=00000000PH3d0000
0000000000000000@7f]000000000000000000000000D4SW0000000000000000000000000000000000000000H_6VHM:e@Q?Lm7O=h;nm00000000lD6W000017n<
00000000=4OFDK^m00000000h;2I000000008M2`0000D:PIe51>hUU60000P?0N0000T?@4D[G==7@fl]Pd0000lQKM0000000090P00000P2KYT=o>DBTV\2<kH2Bl
4C;B00008n<M0000000000000000000000000000I0^20000000000000000000000000000`Q5Y000000000000000000000000000000000000000000000000T:YC
HHL^568300000000000000000000a7B=0000T^lm0000<8QOHZVk0000000000000000000000000000HDO<\b`\000000000000000018@I0000`RG@000000000000
00000000dBY2000000000000000000000000TL7n00000000000000000000000000000000001g53o:0000@J\i000000000000P0m4<UIZ00000000000000000000
DeQl0000hFod000000000000000000000000000053eT0000<;MD\`Ca00004D:P0000D4lT4JC6l]m500000000`EQ0000000000000H;NJTT\:0000000000000000
00000000000000000000000056l_0000000000000000000000000000l?Y1000000000000hA<Ei67`00000000000000000000000000000000000000000000LEKR
00000000000000000000P@Gc0000000000000000DQ;H00000000XP[500000000000000000000000000000000000000000000000000000000000000004DJ60000
00000000000000000000000000000000000000000000000000000000`Rdhd`c;0000DK8C`[M1TFNd4Q[C4;c20d3PHl_c000000000000XnQA0000000000000000
000000000000000000000000000000008FG8a5jL0000000000000000l79J0000000000000000000000000000000000000000X@Sh000000000000lk6k00000000
8_jCTGQF0A<[@Y6W09k6dhJZ16RE0000Y2F^0000000000000000@jdSm8e60000000000000000000000000000000000000000000000000000000000000000TWI=
0000000000000000000000004Z^W@l5V833<000000000000\^>:H07Z0000E2C2<dEM00000000000000000000h^]Z00000000000000000000\LL\000000000000
00000000`ko30000hPHB0000000000000000X65o`WT<000000000000000000000000000000000000000000000000P>?gi4Kn000000000000Pj:l000000000000
LMXBXCCX0000000000000000000000000000`KXX00000000Pmb?0000000000000000000000008OKZ000000000000000000008E7m\OSE0000DN[B000000000000
0000000000000000000000000000XXe6000015@X000000000000000000000000<0VQ000000000aIb00008<9o000000000000000000000]hD0000000000000000
00000000<[_G\>Q5HV]ka8QN0000TOgb00000QZB000000000000000000000000lOdC000000000000`dii0000h^ih0000000000000000000000000000H@`I0000
0000000000000000000000000000000000000000h25S000000000000000000000000LR@k00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XPeZ\Ph7lK37Hn?2dn\>0000`UYZ0000=0:gDLkX0000ddh1`HUP000000000000000000000000
U56>00000000000000000000D44200000000hacF000000004D7d00000000000000000000000000000000000000004=4[00000000000000000000000000000000
0000000000000000lkVJ0000Ll1]00000000`8n:000000000000000000008NZB000000000000000000000000000000000000HL9@000000000000`Mi`0000DREY
0000HDHQ0000Ho3>000000000000000000000000000000000000000000000000000000000000Dl7500000000000000000000=3[00000d`Nk000000000000Le[d
L\Oma2i=0000000000000000000000000000000000000000000000000000000000000000\ACA0000LAE?0000000000000000000000000KD=@mgI000000000000
8=KH00000000000000000000d<^<00000000000000000000000000000000HcY20000000000000000000000000000000000000000\W7[0000000000000000L<1e
m7mF0000000000000000l4d^0000000000000000000000000000000000004fNBDo02\K_h501O00000000000000000000000000004[V700000McJ00008^o1dKZ6
00000000U19Z0000000000000000000000000000000000000000d[@E000000000000ll680000X0Z00000000000000000000000004PVe\aUo0000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048bL0000000000000000h\bb0000000000000000
000000000000000000000000000000000000000000004D31l1=F4\@ZTGFCX4AVHPH``kDZ00000000\NE=00000000l7Y;Dadf00000000000000000000d_OU0000
8NV^0000000000000000000000000000000000000QTkX6CeTC[VTW_m00000000000000000000e5TI00000000leijm7o@00000000dnW_0000LUcLPXedDJ3B0000
0000000000000000000000000000@0Mg`d=V0000000000000000dE>\00000000000000000000000000000000L<8l41ZV0_:;0000Xhd>000000000000H9@bP3;Z
0000000000000000LOiZ0000`EIA00000000000000000000X0CL000000000000E7Mg0000T>oI0000E3ai0000]0X9000000000000000000000000HgIm00000000
0000000000000000DJIc00000000=06d000000000000X]n?0000`T_\000000000000l<ZL00000KW^00000000000000000000h\880000000000000000TE8`0000
000000000000hieb0000Q74S00000000hU<\000000000000dkO=0000LNRX0000`kb;00008hY_000000000000000000000000d1AL000000000000\Y?d00000000
0000000000000000H4oY0000Y2o70000Q1M64:V5h;Gd@?BN00000000HWYC000000000000Hgle0000XQE6<U:G0000000000000000dBKc00000000000000000000
\R^j0000000000000000TCHJe7?oh6gV\d[Gi4C:M6EKh8:N000083JA45U2XLcRdedk00008Vg10000D5`5lKnW`PZ10000000000000000lmTm000000000000LVYa
0[CF0000L84500000000XQYT0000`k[k000000008Jj@DJI:00000000000000000000000000000000PgYB000000000000000000000000000097T20000Dl<N0000
\?Z^00008X`k00000000000000000000TUM;T?T;@Y6N00000000000000004cQI000000000000ddgS00000000000000000000000000000000000000000000lZhL
000000000000PW@D00000000000089R>000000000000000000000000000000000000000000000000e7K]00000000Q2P5E2ge0000dHlW00000000000000008`>9
00000000Q7imTi8]l]mh0000000000000000000000000000`5dQPEhLD_S>dj>a0000000000000000000000000000l1E_00000000000000000000000000000000
00000000000000000000000000000000000000005749A6gUTl=O0000TmHP0000PA[_000000000000000000000000000000000000=7l600000000000000000000
0000000000000000000000000000000000000000000000000000l]e[0000@Cc7\7;b000000000000000000000000d>^@XC[gU871000000008Bk;de?XU6Og0000
0000lOT3000000000000000000000000000000000000000000000000000000000000@M_LP<kW0000000000000000000055;[00000000000000000000T32P0000
00000000000000000000XQQjM1K>0000DPni0000000000000000000000000000HlGh000000000000H`Q]\EA>000000000000000000000000000000000000hl37
000000000000000000000000000000004NI@8:9]\V2^00000000000000000000000000000``g0000000000000000000000000000X\Jg000000000000Dj3j0000
00000000000000000000000000000000000000000000T9Q[PgoDU5R;00000000=5`o0000000000000000000000000000000000000000000000008hWg52b80000
000000000000DA[60000\Y5@\RYo0000000000000000000000000\[k`Ecf0000000000000000XU<800000000XDC60T\P0000`He;000000000>l]000000000000
00000000000000000000Li0A00000000000000000000000000000000L;fg000000000000L26Z\R_40000000000000000000000000000000000000]P800000000
0_`W0000PiaP0000000000000000hDg]0000\A4C000000000000000000000000000000000000@H>?00000000DKR;00000000000000000000000000000mSb<hD0
@JiJ00000000D0<EHi?dPo9IQ5^O00000000\;DIL<\elgC2a3AW0000Lk;50000X6BU0000000000000000000000000000000000000000LX>;0000000000000000
000000000000000000000000LI>DA1c000000000P]Uh0000@T@Z0000L2dL<eFU00000000000043K=000000000000000000000000<Mco00000000000000000000
0000@Dm[000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T18500000000\\8i0000D3ho00000000TQmL000000000000H670T[^S8Fe]dM<;000000000000dIZfTWO;000000000000<iULlSU:00004hOh0000<8?X
00000000000005@I0000000000000000@ZD_000000000000000000000000000000000000000000000000Xj9\DfI20000`e2R0000XYG1`8US4Am``JZJ\P_>0AE_
0000Pmfm00008]4Al6B7@@7]DD9\P2L:a5hd0000d;A?000000000000000000000000000000000000000000000000<]Qg0000@T>m00000000000000000;\L0000
0000000000000000`6oT000000000000\kjB00000Wo70000000000000000Lki^00000000U7e^0000000000000000HZV\d[3U0000000000000000000000000000
000000000000000000000000TY8M0000000000000000000000000000lOfMdEJ]000000000000P>N`000000000000lEBFl[DP000000000000`eX4D[4C4la^0000
00000000Hn3O00000000000000000000@J0W00000000000000000000000000000000<:\C0000000000000000<if]000000000000`8Q>06BgT2ke000000000000
000000000000L<W<000000000000\l?`0000000000000000<;COTlkA0000DX5i0000000000000000HTcW0000hoQV@cVYXJ2=\RZ9L^T90000T_2G000000000000
00000000<Jon00000000LP790000XOO\<H^W0Q_P000000000000hAhX4eO^000000000000A2eO=7>80000000044\>000000000000000000000000XL8>00000000
XdBe0000000000000000hBbK0000000000000000hZ4N00000000l6gb00000000l_7m0000000000000000000000000000000000000000A8jF00000000lZ\Ed[ab
000000000000l>8I000000000000000000000000000000000000000000000000000000000000e7Nj8FGF00000000H7ZXTDMm0000X7gK8XJK0000000000000000
00000000000000000000000000000000hQDIXXdi000000000000000000000000000000000000000000000000000000000000lM=TL9Jo00000000000000000000
00000L6h000000000000000000000000000000000000PO4S0000000000000000000000004Z^E00000000000000000000l;Q100000000X^HJ0000000000000000
000000000000000000000000TSJgH07=P>nl0000h7b;PT7TloSV00000000000000008F9@00004mHh00008g1k00000000000000000000000000000000\miVE0\]
\G1I0000TcZ]0000LN080000d<Je0000000000000000000000000000000000004HQNY7G`@LiT00000000L1YaM4jR0000000000008<S^DFk=0000DclM00000000
0000000000000000TlF200000000000000000000e88U000007>3Y8?50000000000000000000000000000Q1K`\;GVTG2RTPXe000000000000000000000000XeWa
00004XV\000000008[F<000000000000LRID00000000000000000000000000000000`U5\00000000000000000000000000000000A6^J00000000Y3gY00000000
00000000000000000000\Zh=0000000000000000HUfA0000d4EG000000000000000000000000000000000000X6h\0000HZMO8[n0`nXc0000000000000]:m0000
4ocYDnLN00000000000000000000h?=n\n5X00000000Xb260000D8Zl0000<DCkl6=W0000<d`F0000000000000000LV\500000000000000000000000000000000
00000000lfVO00004nd9000000000000L@6Q00000000hR]:lXMh000000000000000000000000000000000000\iUk0000000000000000000000000000lg;=0000
0000hJ:?e0mllER<0000000000000000\30g0000lA_00000H>b700000000000000000000X5XTPR9]0000000000000000lRhK0000000000000000000000000000
D<2A000000000000000000000000000000000000000000000000000000000000000000000000000000000000\GTRT[P?00004cWg0000T1gV<lh^@FcV00000000
0000000000000000\KY@000000000000000000000000dQ^b000000000000XNfY\VjH0000`17c00000000HWIj0000ll=`000000000000000000000000HAIm0000
h;R]DLRGX_X>00000000@9aa0000000000000000T_MO14RWPcia000098kC000000000000000000000000000000000000000000000000XF4\00000000\9;U0000
dO6OPDME@YXF0000000000000000@5Ef00000000000000000000L9K?000000000000\SBF000000000000000018Tf0000@mAl0000000000000000000000000000
hf?]0000000000000000000000000000lcU244]k0000000000000000X2mP000000000000000000000000h^^bL>HB000000000000Db5m00000000XCj4A5K^d`NR
l`e600000000D<T]0@IZ0000`N\n00000000@aDO00000000000000000000000000000000LO@_0==ELMh;000000000000000000000000HV2<0000lXcfXLaR@FdX
00000000P96i0000`<i=DK;1000000000000000000000000000011W3000000000000T28o00008g><LhR90000dd]Q0000000000000000000041K1000000000000
8?5f00000000HnU9000000000000\\>:`lF]00000000000046fL00008BR\0000000000000000000000000000000000000000000000000000000000000000M4F:
0000000000000000000000000000e3CJ00000000DM8H0000000096T]000000000000000000000000000000000000LZSJ000000000000\aZI0000000000000000
000000000000000000000000U237000000000000TWS;000000000000000000000000000000004JnQ00000000dJ5d000000000000H?;400000000M8<T4nNG0000
T`P\00000000<LM[000000004HA50000000000000000<UIL0000]2Tj000000004BS=00000XJXP3jC]6FO4]RZ00000000H[Pl0000`\Vm4@W[0000000000000000
000000000000HVcS0000hMc_0000lg;S<l9A00000000000000000000000000000000@KeU0000<Rbo00000000I6ed0000000000000000TVjmX1bIXGkQ0000\RYX
0000000000000000@k`;000000000000000000000000000000000000000041ba000000000000000000000000000000000000000000000000000000000000Pm`V
00000000XH=R0000000000008OgB00000000000000000000000000000000i3Lb0000H0Vm000000000000m7EB0000000000000000000000000000000000000000
TP`T0000`Q7g000000000000000000000000l@mKLCEGXAEP00000000000000000000000000000000000000000000T3kQ00000000DhMb000046ID000000000eJZ
`fTgA5J[000000000000000000000000@@T7000000004LB6000000000000000000000000000000000000\mL8d3Xh000000000000000000000000000000000000
000000000000T<0g00000000DPcR\V1E000000000l4W0MS<0000000000004;4o00000000000000000000000000004OIW0000000000000000000000000000\L?Z
0000L07Kl3Uk00000000@FT;0000P`7gTnlB0;=0P4n3000000000000000000000000lj9o00000000haZ6@6]]XQ0R`T39hWVWlJh3D>]a\?]XT;OH<EXd8QI@lZkl
0bAc<nUj]4_?9655000000000000M4S^0000hShH000000000000`6cG00000000D4Wh`BKC000000004AB500000000000000000\4eTP85TiRbTi?K000000000000
hn2g00000000T9`m000000000000=11[0000Tf3o000000000000HFm?00000000DJ\OE8Ln000000000000H@je00000000000000000000hX27Hn0e00000000df`7
]3?m000000000000@GFS0000000000000000000000000000h;BZ00000000hMi@00000000@]NA0000<F2M0000a1U;0Ea=0000000000000000000081\R00000000
0000000000000000PJP=TJT:0000000000000000000000000000000000000000H:Ao00000000000000000000000000000000l;;f000000000000000000000000
00000000TWZH00000000TUgI0000Y7nI00000TEB0000TB_B0000000000000000PG[`4>mJ8BLQhLWR000000000000L[Jo000000000000000000004ENi00000000
0000P8AQ0000000000000000000000000000XB0:0000`Hk^Y5>ZY80M000000000000000082<[0000000000000000DiAh00000000000000000000l[CXT75F`>nW
0000000017AF00000000<;OY0000000000000000000000000000000000000000<<FB<R:c00000000000000000000000000000W;N0000000000000000<0IX`];i
000000000000000000004^8f0000000000000000D5jN94JPDlCh000000000000@M[a0000000000000000000000004fPX00000000hRKC0M^P00000000@j2;\R]Q
000000000000TJY>Xa87000000000000000000000000000000000000HX7>0000000000000000T85g000000000000000000000000000000000000\G:H985K0000
0000000000000000000000000<_M`L=?0000d3K10000000000008PjZ000000000000\BFI0000=4dP000000000000000000000000000000000000lBm>80M30000
00000000000000000000\i4W`mMbT8HN00000000000000000000000000000000HWMb0000<^fG000000000000lGI<000000000000D@XAThDd0000000000000000
000000000000`@?eHmg:00000000M4Y=000000000000000000000000000000000000000043Z]DXb=00000000000000000000<82O0000000040QdDX=c00000000
00000000@6><000000000<AN0000000000000000<Yee000000000000000000000000d;?M<_>[000000000000<d_d00000RUQ0000000000000000000000000000
0000000000000000000000000000000000000000lN9B000000000000000000000000000000000000000000000000`M7ma4?10000l8H10000d3MJ0000L6Hc8QIS
000000008@JV00000000000000000000000000000000000000000000000000000000000000000000000000000000DJNk0000000000000000000000000000P3ek
Xo?K00000000DQkgI0QQ58:[L82`00000000000000000000dLX=\lT1000000000000000000000000000013?]000000008K>K0000000000000000TEih00000000
00000000000000000000@4\o0000000000000000@OWA\cQo00000000000000000000P3;i0000000000000000000000000000`SCElE3I00000000000000000000
00000000000041`[000000008>o;000000000000L[LG000000000000000000000000000000000000000000000000`fHU8WhWI32_000000000000000000000000
i7:5dgYQ0000000000000000000000000000000000000000]8Mk000000000=e@hF2?<Q:Ge3\W00000000000000000000P`[T000057\e000000000000X^AT8aaG
0000\WN_0000`oY700008>KN0JYk\RXW0000000000000000lH?_XVABdLW`E0>5000000000000000000000000000000008e4i0000000000000000h6eU00000000
0000000000000000000000000000000000000000000000000000P4i:00000000000000000000000000004Fkj0000000000000l>100000000m6WV000000000000
00000000@mSU000000000000000000000000HhgZ0000000000000000000000000000000000000000L;=c`>kK0000000000000000000000000000dlUf00000000
0000000000000000000042_2h@^?0000000000000000000000000000`L224V]K\mn>000000000000000000000000\LkNL1L``YZo000000000000000000000000
dd<^000000000000l7GX0000h6ji167M00000000l^Ao`O;<P\?Mi2:K00000000ln9Y00000000XS<Xd1\d8Db20000lCel00000000T6mZ0000000000000000hQ`f
00000000E6HI000000000000000000000000000000000000000000000000LTa`00000000`b6SH>nG0000000000000000X:PYh@AE00000000LPEB4CdA00000000
0000000085_?000000000000000082cR000000000000000000004Q[V05gVa06D00000000000000000000D:2m0000\1]>LMXn\WiH000000000000000000000000
0000000000000000Y5d[000000000000000000000000000000000000000000000000<cN]0000000000000000000000000000000000000000Q6RR000000000000
000000000000000000000000000045V_0000000000000000D9MN00000000000000000000H:UbXn=10000000000000000000000000em?0000000000000000<SXe
XnT=0000D1kX00000000000000000000\>UN84eEX9C@00000000000000000000PMZE000000000000HEnn00000000000000000000l^O<00000000000000000000
P1DL00000000000000000000d;^_15bC0000000000000000000000000000A76l0000`h2700000000000000000000000000000000`V2k0000\B9a\]GD0^Yk0000
\QSg15MY00000000000000000000da0kTJ>T000000004NkET[L4000000008Ji<00000000000000004EIS0000000000000000lCHY@ccnPB59=1Nf<;g600000000
`E550000PRE@00000000<NJI`X@50000000000>A0000000000000000000000000000hTWNPZ2C@0Jk8?3I0K\g@ROjDla8l5Wh0000000000000000000000000000
000000000000`hZU8]^<00000000000000000000000000000000000000000000000000000000PXN60000000000000000000000000000haIS0000@;UMe2lL0000
00000000d3JXTeGE0000\R^S00004L>R000000000000000000000000000000000000PHjCLNO1P_Ka0000000000000000T26F0000\9]<00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004kjk000000000000000000000000`Pfd00000000000000000000000000000000H2560000
0000000000000000000000000000M8>e@20A000000000000000000000000000000000000000000000000000000000000000089eQ000000000000000000000000
0000@PYP000000000000dL[;<Nk50CP115lT00000000hTeV0000000000000000000007Jo0000000000008N5QPAco`NVO<8eh0000@>IIPZ8P000000004T9JD;[8
0000lDTf@E_100000000X59XX5oW00000000000000000000000000000000@eoa000000000000@:KM000000004hS]00000000L2Lk00000000h5dk<IT=00000000
0000000000000000000000000000000000000000\Wi700000000000000000000000000000000000000000000000000000000000014`V00000000000000000000
@2I8DPc@00000000000000000000000047?58MEFlON2A3<h0000m3cC000000000000DFOe0000000000000000000000000000000000000000HjnC0000U5YE0000
0000DjnT0000000000000000000000000000`QRE0000Q4Hb0000000000000000000000000000000000000000\U@C0000000000000000l=ge0000000000000000
0000000000000000000000000000dVDi00000000000000000000000000004J[N00000000HTj=0000000000000000000000000000`E?X00000000HI^d00000000
0000LBdd0000h:>000000000\AlS8nnQhlcf000000000000000000000000<U\hL[`N00000000@]bA000000000000<UHk00004^^l0000000000000000hDob0000
d_O8000000000000000000000000dbD10000000000000000000000000000000000000000hQ]fho;f00000000000000000000\hOB000000000000000000000000
0000000000000000<V^]0000@RSS000000000000ledM00000000000000000000000049dP0000@5Thh9Qm@@;0000000000000<CPZ000000000000Pk]<00000000
00000000000080SYH>3b00000000000000000000000000000000000000000000X9gH\_2j0000h2SP0000000000000000`CMo\R_T0000<>fS0000000000000000
00000000584[000000000000000084N^00000000000000000000000000000000000000000000m33\000000000000XAEo4gd@000000000000@K3j8Qg50000l6;Z
`cnUe4@K00000000000000000000L9D:00000000000000000000\PO2@SDe00000000000000000000000000008\:20000000000000000000000000000000043Ij
<6S48__7T1YR50`l0000`l>hT99G00004OM=Q3DA0000000000000000`KTg0000L]?Q00000000000000000000000000000000000000000000hL=K000000000000
<4[nH^3g00000000H6h:0000000000000000000000000BcI0;Zk\@JHDH1lHc4]00000000XCk000000000`NIRi4^e<_BX00000000000000000000000000000000
00000000000000000000000000000000D^[El=;800000000000000000000000000000000000000000000\J=H0000000000000000000000000000000000000000
0000000000000000<c>H00000000000000000000000000000000@97;0000000000000000TQM:<Z8n@kW?0000000000004P<>h5m]P80SD:?ODA71L?7Km56^DDbf
0000a6oa`\`hTY8=0000000083?F000000000000i6]I000000000000le1Z000045Ni00000000@^Z^00000000<=Y@000000000000000000000000000000000000
0000Xhee00000000X1R70000000000004@1CLZ]E000000000000lmo:000049iW0000000000000000000000000000000000000000HiH:00000000d=MAQ7:B0000
0000LAm8000000000000HNn50000000000000000000000000000Q44G0000@K9X0000A3f100000000`HJ>000000000000000000000000D\4<1813Djk<00000000
0000HIV700000000000000000000000000000000000000000S?\XXE`T?9DX<:ZHT<7`bB6d3=bXbS2000000000000000000000000000000000000M7mS00000000
0000`50X0jng00000000000000000000XKiL000000000000M3IF00000000000000hZ00000000Hb910000000000008`TL0000L>XJ4GbD\IBK4K]Y@Xi<\RZY0000
000000000000hFaa0000000000000000000000000000000000000000ldV?0000000000000000000000000000000000000000000000000000000000008S\o0000
0000DB:I0000d8Kg<FEE00000000lJeo000000000=9m4JZ<PP^D00000000PScg0000<D>B0000000000000000@jbjln>LP_L00000000000000000000000000000
000000000000000000000000d6c400000000<U6C0000DH>nD`UI00000000000000000000dJ1\00000000000000000bm_0000hhIf000000000000PA;Y00000000
000000000000000000000000@JT_0000000000000000000000000000@Rb>00000000000000000000000000004CC700000000000000000000XYkI000000000000
0000`mj9000000000000000000000000000000000000L\0?09?M00008@IN000000000000<2Hg0000000000000000000000000000000000000000hbBE0QS@0000
00000^GZ0000000000000000H4ja0000DX=o00000000X59I00000000000000000000Y47=00000000000000004D5IE6<>l>B10000000000000000`1QW0000i0K4
00000000<L8iTjY9000000000000<lSB<MX100000000000000000000000000000000000000000000000005mO00000000000014D;00000000000000000000lmDf
00000000@1M1@Zi400000000Lmi400000000000000000000`3Kb00000000HH7]DJoeM7DN8?61000000000000X\`>lg6ChYZ60000000000000000000000000000
000000000000hF9_PD1C000000000000D@N_00000000E4cf00000000000000000000000000000000000000000000T7JR00000000@D:l0000000000000000L4Qf
00000000HWCP000000000000`F@hDSoKI62;000000000000`]?700004;N900000000000000000000<6nYP<9>\VBAhdeM00000000000000000000l;oQ00000000
0000000000000000hFJb00000000X_5]000000000000000000000000000000000000000000000000deWR`C8K00000000Hf`Y00000000000000004BeE0000PQC>
DUK?000000000000000000000000000000000000dSS:00000000000000000000000000000000000000000000000000000000000000000000000000000000H:j\
000000000000Y6`=<;a8E2\R00000000000000000<VR0000dH4T000000000000@6^_X[j@@_c60000H:\5<6NO000000000000000000000000<3QYhQ84m2NC0000
0000000000000000000000004VYO8klKY6CC00000000000000000000000000000000000000000000TH9:<6d8\L8_Dbbl0000000000000000heLN0000\PT>l;_=
000000000000hL_L0000`A50000000000000000000000000TYRcL\5]lIWm000000000000X6Ah00000000lUi=8>LZ000000000000PcZ14Fl?0000LL2L]5l00000
<?WoP[8R0000000000000000000000000000`3>L000000000000000046I700000000<o:`00000000000000000000L:0000000000PES=0000dIai4696@dWY0000
00000000e8=;0000<0O<000000000KYO\AIb000000000000000000000000000000004IOk00000000000000000000000000000000djdfLOBk000013Kf00000000
XXIT000000000000Pn:_00000000000000000000L6gn00000000<mlP0000000000000000dY=D0000000000000000H:DV4h_\000000000000000000008oEE`i_K
00008;VD00000000TTn=0000000000000000l57J00000000000000000000000000000000PLVJ000000000000000000000000PO0Ud;C2hShT0000000000000000
00000000`8ld000000000000000000000000000000000000000000000000`9=GP<<8l<Wc93eGTThf00000000000000000000dAGlhP5@deImDYePXkG=00000000
00000000]4EFD;[V0000@0e[000000004mV0LOf_00000000000000000000@<7NH=TT0000`15T000000000000A7BJ0=`g0000XYb[LSZ70000Ljo`00000000X3Yi
0000000000000000`OU?00000000000000000000000000000000LnkV0000@0Z_0000m22E0000000000000000TG8M<1iG0h_?\1VO000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\IXX<@TW000000000[9K00000000dF7a000000000000000000000000000000000000
]6njA8Jg000000000000`6M^0000<:9L000000000000000000000000000000000000000000000000000000000000000000000^l9lBRJ00000000000000000000
4bXL000000000000000000000000000000000000H3OE]8PK0000PHUZ00004bg^000000000000<\@M00000000T0gN@<0<PUTLM5iH0000T2ZZA6:T<50HX?<P0000
H4WXlab5000000000000000000000000e4=m00000000d;R5000000000000H>5IA3nY<CO=D7b^00000000000000000000D?1bH^F700004Tb=000000004e0O0000
000000000000D48GT<Oj<^U_0000000000000000000000000000`afP<J7N000000000000000000004<K?000000000000000000004EPJ00000000000000000000
0000H_4J000000000000h<4C000000000000d;ZH\XW\X=]f000000000000000000000000000000000000\E6b0000000015V600000000@6Z;091_hQoI0000@g6\
XmNe00000000hljn=5<200000000000000000000000000000Rg[8Jfi0000m5j?000000000Y:X\]^N000000000000000000000000000000000000000000000000
ld9:0000P;M^0000000000000kfn00000000LSH\L^ED000000000000000000000000`Wb1XRcT4<Gd000000000000dd_>=0jj0000000000XD8?:H000000000000
0000000000000000000000000]iQ0000DEcV00004T9300000000000000008@:F0000lc7k0000000000008]MY0g@5000000000000000000000000\9=]0000`3Hk
00000000\?mb0000000000000000000000000000000000000000000000000YjB00000000000000000000000000000000l3j2LEY\00000000X[4^U5A;00000000
\=;j\C2n0000000000000`mk0000000000000000000000000000hT=3e87K0000000000000000<6Qm<7dJ0000000000000000000000000000000000000000D[d;
0bA88CAN00000000dfag0000@W]GlaK20000lc[200000000@cVH0000000000000000000000000000P`JW@=jC0000000000004OR:0000000000000000\leKE50d
000000000000000000000000@;EG0000E6S9000000000000000000000000\>HYDD9>000000008]6I00000000L9o]0000000000000000TW>90000lQeX00000000
0000000000000000000000000000h:0X0000000000000000000000000000000000000000D7F800000000XnPP000000000000000000000VWg000000000000dU?X
000000000000000000000000000000000000000000000000lIRd0000@9L400000000<?nO0000000000000000e5O=@U:4U8aV00000000lD;J0000H3OO00000000
00000000D4U000000000m8WG0000000000000000@<4adF46I8IM000000000000DTlF000000000000000000000000000000000000000000000000000000000000
0^^G000000000000000000000000000000000000H]5i@:2\00000000000000000000000000000000000000000000000000000000000000000000000000000000
]86a0000DD;h`n`d\R_>0000000000000000hFW000000000@]UJ00000000000000000000000000000000000000000000PdZF0j9E000000000000i6U>00000000
000000000000LG_500000000000000000000000000000000H<?500000000000000000000000000000000000000000000<2HL0000XhT400000000<<nJ0000<SAS
000000000000000000000000000000000000\LcjXUkPD5I?000000000000000000000000Q8M;000000000000P3ck8Hdh0000<eNlD_\;0000DO1>00000000d8hg
000000000000@LZY000000000000000000000000000000000000000000000000000000000000000000000000P[^3000000000000\BWJ00000000dZ]2`[5dXnZ6
000000000000PXhn94`FI4jo00000000000000000000LW8KTC6_000000000000dPV0P67I<^kW0000\CifPaB10000000000000000000000000Nhk0000T>Z<<FDI
0000000000000000P1;]E1YS000000000000M7C100000000Hf]_0000l`k[M7@?0000000000000000000000000000U3Yf0000000000000000\DH5LEIb`TZC0000
0000000000008>7R0000TlTh0000H\W[0000\f8a0000PSGW00000000l@8S000000000000000000000000e7gE0000l>A@0000000000000000h[=?h]NVa0da0000
00000000000000000Vam0000000000000000000000000000HkUf000000000000Y2?h00000000000000000000000000000000`Af80000<W>a0000PC\f00000000
Q5^i0000000000000000000000000000000000000000<P>9Xo=20000000000000000l742XO_R0000000000000Omo<[n>`eg60000000000000000LAPB0000@RZM
000018T9000000000000000000000000000000000000000000000000000000000000d;Y[000000000000000000000000PnRn0000000000008C4T00000^R`0000
0000000000000000dU;f000000000000HM;K@T@i000000000000U2A[0000L3Qe000000000000PJLM00000000000000000000000000000000TJM6<gUEdYP]0000
Q2ok0000A78n\^AE000000000000000000000000`RZC4OHQ02kSPCQ9TWF800000000000000000000000000000000P2Ne@ChS000000000000@B\7000000000000
l^0aTD^e000000000000000000000000@3^MDnK9000000000000D41<T\Zi@eha\VIP43DD@[AE`TB80000000000000000000042AWT`G;0000000000000000XQXn
`mbP@mdS0000T?dn000000000000000000000000000000000000\@6E00000000000000000000000000000000000000000000`?`G0000HUX50000000000000000
0000<j:W0000P\5l000000000000000000000000000000000000000000000000PVm8Tfcj00000000000000000000000000000000T_o80000Ld?8000000000000
000000000000H_L_000000000000TG`f0000000000000000000000000000000000000000Hoo;\00>P]j=000000000000`:l4D[1g0000000000000000l:290000
000000000000a3a\00000000000000000000000000008Nh[0000000000000000000000000000DME;95g?@1U:0000P3Bm0000PC974Q9700000000000000000000
0000000000000000LdOU8l:OI7o`000000000000<c8g0000000000000000000000008\oC0000000000000000Q6LS00000000000000000000000000000000P0?`
000000000000000000000000L=iD0000`U\600008kfN0000h:jM000000000000d18\00000000000000000000000000000000ddIjD6eDH:QdL09I00000000Y8KZ
000000000000`H<i0000]6mmDmmW57D[0000DD:b0000000000000000000000000000DU8i000000000000E5B_0000<CiW00000000000000000000M5PS00000000
000000000000lX3Q000000000000XX`700000000000000000000dG<_84e2DQ5Fa5RK00000000HQcl0A1Vh]>?00000000000000000000000000000000HWm<0000
0000000000000000000000000000000000000000000000000000DlR6d;kK0000000097:O00000000\4UAA2MJ0000Lh[md3A2Pe><L<Uf00000000000000000000
00000000LUCH000000000000000000000000000000000000H;fT8?em000000000000HWYih_Nj000000000000000000004YGl00008N\@00000000000000000000
0000@N<_0000\F=>0]kb0P4O0000000000000000000000000000000000000000<>320000XOo>\adH00000000P]om00000000000000000000@6^M00000000\HTa
00000000000089gYl;YJHCIf]46=00000000000000000000000000000000000000000000m7Bd000000000000000000000000HoLh000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A6_A0000A2]T0000h]Oed7]a00000000@>BJ00000000000000004:[F00000000
0000P=4k0000@jWg000000000000000000000000000000000000000000000000L63j0000000000000000000000000000000000000000l]:0000000004^d?0000
0000000000008X3C0000000000000000000000000000X5n`LP3KXnY40000l1N\00000000i4^;0000000000000000i5f5DJFFHTdm00000000\nDZ000000000000
000000000000X;Ob<M_U000000000000lB110000000000000000\BX=0000000000000000000000008I_SY8VS0000000000000000000000000000000000000000
@_KHXMfmPeMXHfma00000000000000000000\7\CPjD0000000000000000000000000000000000000000080B\00000000`QokPn160P7a000000000000]1j=0000
0000`=bD0^?S0000000000000000h]j^4VL9`0;74bgK0000000000000000000000000XXY\iV>0000000000000000000054D1LMfN0000000000000000lAkn0000
00000000X:c1000000000000000000000000l]PQ00000000`Lh48QO30000000000000000000000000000\R;]00000000d:MiTeo>`7<300000000000000000000
00000000000000000000000000000000TF:\0000000000000000000000000000X__HXjF000000000e8hY000000000000`X340=4B0000000000000000hDaT0000
00008hDM00000000DnSlY2dH`k^X0000000000000000@kP98@<n00000000000000000000000000000000M27Ah4:_0000A841@UAK00000000@:_FPK<8h;^O0000
000000000000000000000000e7f;0000000000000000000000004gG400000000000000000000000000000000000000000000hJ0B0000000000000000XXEo0000
0000\<:I00004ci1000000000000000000000000000000000000000000000000<2<K00000000000000000000dbN1DQJB00000000000000008D7K000000000000
00000000000000000000000000000000000000000UND=8>80000847[000000000000000000000000haU40000HCJ:000000000000D4k^T8@Z<PmWX;3i0ZjNHGUQ
0000000000000000`1Od00000000000000000000\]:K0000H4N;00000000POmP0000L?>MP?Nd00000000<_400000H>K]00000000<PZB0000000000008;VSDXVP
8Q6]0000@6aN0000000000000000P?Hf00000000`M=D0000000000000000000000000000000000000000000000000000\K^J000000000000XeWADH@40000E779
0000000000000000LblE0000=8P[000000000000000000000000000000000000000000000000<?Q6000000000000000000008<??00000000000000000000LkR8
0000hQo80000`eSP000000000000000000000000000000000000<^_V0000000000004l[l000000000000000000000000000000000000000000000000H8Ti8S]m
00004NGh0000000000000000000000000000Lef1000000000000000000000000000000000000000000000000d=Da@D4G000000000000000000008UW200000000
00000000000000000000L<]E00000000000000000000000000000000\;U8l@Ub00000000000000000000000000000000000000004PUN00000000dY:h00000000
a8EU00004bdQ0000000000000000000000000000XTAF0000000000000000000000000000llh<0XP70000H_4<0000000000000000000000000000000000000000
Xod2@?;Q0000000000000000P=8eXV6J0000000000000000DBHB@g_<000000000000\;9Q000000000000000000000XnS00000000<UbYE2RI0000000000000000
000000000000d0ja000000000000L=NB0000000000000000000000000000000000000000E4Cd0000000000000000U2jI000000004bUW0000T2K<000000000000
000000000000000000000000000000000000000000000000000000000000\RBh00000000000000000000PU4e0000DAU0dSC400000000000000000000dejX0000
000000000000000000000000000047`Z00000000TUZH00004YV`00000000000000000000LLJo00000000000000000000X;n7000000000000dI=;000000000000
00000000000000000000dXQH00000000000000000000X2EGH<kf`50800000000000000000000000000008?mn@<I600000000000000000000dH`Sm4?>00000000
0000000000000000Xkmm000000000000000000008^G5T5d300000000000000000000D7;R000000000000lCAB0000D:2K0000lOUN00000000l3l;<c8J0000`Lf9
0000000000000000<\H`0000000000000000000000000000@d<:0000a5hM0000D4a9`R`o000000000000lFVd`^A:E3oZdG6=96?A0000dTRQ0000000000000000
0000000000000000PIcO000000000000000000000000\gYhX\MC0000L<JV000000000000000000004PM?DjPD0000`k9P@F[h0000000000000000000000000000
HX4c00000000000000000000e2a\L:S^4:kI0000000000000000lB?000000000\CGH00000000L:[h07keh9bB0000000000000000000000000000000000000000
0000E8^>000000000000@2a70000`1KbD:<@00000000000000000000dga\0000hC3b0000h@di0000<<le0000000000000000<k\I000000000000\1H:LS>20000
00000000000000000A]j<U3H0000PeM00000@@kn0000`=fP00000000000000008KJe0000@k0M00000000HSgl00000000M0OTE8Ya0000<2[40000000000000000
00000000000000000000H[R9PAgh00000000000000000000000000000000000000000000XmY200000000d4PDXYUn000000000000000000000000Q8h?00000000
000000000000I0eM0000000000000000PSXP000000000000000000000000TI8T0000@L[\P_hT0o9a00000000@G?S000000000000000000004PU_0000H_I?8i1V
lg\ME2Y6000000000000000000000000lccN00000000hMdm4N:5@P\V000000008F>>00000000000000000000TQ]Ye3IS<^DU0000000000000000000000000000
DW<`DPnH00000000000000000000000000000000000000000000000000000000000000000000@Y;E0000000000000000T[:D000000000000@VPH000000000000
00000000513c\Di[000000000000TVi:000000008T^:00000000TgZ70000T@344:8O00000000h>S64Kb[D\Fdhm[J00000000D5<bl<_X0000HFo0000000000000
0000XHj100000000000085j>000000000000000000000000000000000000000000000000069B`a9l000000000000000000000000000000000000000000000000
0000000000000000hBlj0000000000000000@<QH00000000T?97000000000000000000000000000000000000`R\E000000000000000000000000000000000ATK
HDD]4PF70000000000000000000000000000Lk3LH<224LOU00000000000000000000000000000000\RHj0000XZHI00000000000000000000<f@PXP_mde7o0000
000000000000`=bn0000Y24D000000000000\AKg000000000000000000000nB[0000L3E^`c[Rdf@n0000000000000000000000004ACY00004d?i000000000000
P6KV00000000T>fd\ZHd000000000000l<>?0000HLRV000000000000m2h;000000000000U5Si00000000Y7G7\NnT0000000000000000000000000000D60<0000
`?Q?La6^00000000000000000000XciL0000=4>dd7Pn0000a70b000000000000000000000000000000000000000000000000hiFFY67@<k620000000000000000
13W=PlAR00000000000000000000000000000000P;__00000000dTY60000000000000000000000000000D^;\0000PO@l0000000000000000lFc3lel900000000
L8]kl@W?00000000000000000000000000000000<E@U=4n50000i2R9\SM=00000000X2YU00000000\?mF8^6f58MN000000000000000000000000I2oQ00000000
0000`Vdm00000000000000000`?ND2Jl00000000000000000000000000000000000000000000000000000000@IT_0000a6Q8P^S<000000000000000000000000
0000000000000000000000000000T8\B00000000DiZ>0000\_`d00000000XBOe00000000I8O20000000000000000000000000000lOm0lccCXMWa0000`9fh0000
L\YhXfK>000000004m2m00000000000000000000@bLM0000`N7G4m9c<14A000000000>?90000`Gbol1eG159;0000000000000000000000000000m2_k00000000
0000000085?Q\8aO00000000000000000000000000004KH<hVS?13JgY4:2000000000000000000000000dU1853UZ000000000000000000000000000000000000
55>j0000000000000000DcT9h6Sg\Y;7@KL5hF3c000000000000000000000000dNiK000000000000TIHU0000T?:VD`d[92Xf0000000000000000T3lh00000000
lMn80000000000000000000000008]E055S28`g;dOMOY1OT000000000000H4F<000000000000000000000000`jUP00000000000000000000@<^Y0000PBKR0000
0000000000000000DRS\00000000000000000000X>e200000000Tl@o0000P0<k0000<Kg00000l1f[`AMl0QhF0000000000000000HL_<00000000000000000000
0000000000000000000093V`000000008kBD00000000`B_X00000000000000000000hnM=0000000000000000H7:Eh3BR0000@j@W0000000000000000<W1O]7J@
000000000000`H<R0000HRC;8Wac00000000000000000000000000000000000000000000lmVRD2F^000000000000000000000000000000000000000000000000
H0Ci00000000LYR4<[X`dd7P000000000000000000000000<R6J4ed\I6cI0000\O8700000000000000000000000000000000000000000000X\1A000000000000
0000\cae8<gLXg`d00000000000000000000000000000000H5dG0000000000000000000000008>;e@\R?0000\Qmk00000m?f<Alo000000000000000000000000
0000000000000000000016Zd0K?V00000000M7P08<1FPF?a00000000H^jn0000000000000000000000000000heMk00000000000000000000E5IQ0000@8Y?hKi:
00000000000000000000a5DC0000HRfm0000000000000000000000008m?D00000000`\Me0000000000000000U3oglUE100000000000000000000000000000000
=7L=00000000000000000000H>^`052e000000000000TGB20000000000000000H3RJ000000000000000000000000000000000000HKLWdKND0g=3\dTfHCO1955>
0000000000000000000000000000HC`YPDad000000000000\Djm000000000000000000000000Dd_O00000000\fWi000000000000000000000000000000000000
000000000000000000000000`7HfDO5C00000000000000000000@Xh5000000000000THAa0000000000000000000000000000000000000000lWhi0000<JcU0000
000000000000000000000000000000000000H5GN0=W@00000000Y71]00000000D0F\000000000000HU=A000000000000hZX]00000000P@Q^Xkl:Q3L600000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2<;M2AB00000000
00000000000000000000000000000000L5YJ000000000000X8Wd00000000a1`90000000000000000000000000000@DH`00000000=3ZMhQ`U0000XLb`00000000
0000000000000000D5UB000000000000000000000000000000000000029c00000000000000000000000000000000000049C3Lk_Y0000000000008D6K0000I6cc
40;d0000000000000000HQc]0000000000000000DLed0000000000000000m8[500000000`gKdljS2@>f300000000000000000000I86G0000P\Ia000000000000
0000000000000000000000000000TJY[@U6l000000000000@ND_00000000D:]l0000LJIo0000000000000000HZ:Q00000000<3e8000000000000h_]n0000P2Yj
00000:0C<kG0000000000000H`Ud000000000000000000000000000000000000l[dR00000000HnMP00000Q=800000000D0WS0000P2d_0000000044AD00000000
H2Ib00000000000000000000000000000000Hh`D@D5h000000000000HTiQ<1UF000000004C@hm8Bm000000000000HZEIDo;70000000000000000000000000000
TKEnE8Q>000000000000Hc5Q0000000000000000H5NY00000000000000000000000000000000000000000000000000000000000000000000H=:JX5[T0000l@<5
LSfmT6XB\V;R00000000@08M000000000000Dne\000000000`@E000000000000000000000000HEMm0000000000000000000000000000hS_S00000000TGB;0000
000000000000H3RVL=SH00000000hB4SM6X`TnYX0000000000000000000000000000\0hJ<B9I0000000000000000dlIi0000XA25000000000000000000000000
00000000T_[n0000`9g800000000000000000000XR>`46IQ0000000000000000000000000000dY=f00000000000000000000000000000000`1]M000000000000
0000000000000000dF@ZhLnT0000000000008^NbHGn4TfF:000000000000h>K=0000000000000000000000000000000000000000000000000000Xmcm00000000
00000000@ng[i6G900000000000000000000000000000000000000000000000000000000000000000000U3_?000000000000@C>n000000000000000000000000
0000000000000000000000000000000000000000e38G00000000`0]g00000000P=OF0000000000000000\E;E0000000000000000000000000000000000000000
0000`oVS@<d`<XMAi5YR0000000000000000000000000000lGIhH`Im@6_E<OXi0000lISY00000000@LOB@<@D\>dRTR9n92Mc4<g<8T:R000000000000U4kfhLZ8
0000h1USP7P30000000000000000`_EX000000000000@HZU00000000000000000000000000000000Xj[]00000000<aDd80Rn<UPh00000000`R`6`^VjX:G^`_<`
HeR=Pfi<00000000LCZ2XXOe000000000000000000000000000000000000DH;j@jSo0000@;@h00000000000000000000000000000000@T?=0000XcR]4gFa0000
\d@bL5]60000000000000000000000000000000000000000@5Sk`nik0000`_DS000000000000lNTm00000000<6[200000000000000000000000000000000dU]Y
0000d]o;857_hOhS\Uk800000000M551I6g8000000000000l2`<00000000000000000000d[;R0000T`;aPFZfY4a0i8b`000007aI0000000000000000@P`BDSaf
@XkE000000000000<4Bo\I:5000000000000i01?\C\C0000HKlY00000000000007E5\Kld00000000000014W2@RG_P[3C0000P;hVdbbY00000000`LC:00000000
00008R?=0000l7WP00000000000000000000000000008M7<000000004GXT4lfDPY<`0000000000000000HjKe0000000000000000000000000000000000000000
000000008<TkA8GF00000000000000008@j30000000000000000hEnP00000000XYg5PkoE00000000XAeLQ44T00000000LMVR000000000000000012a3`Ad\0000
hn;C0000PNTMDk?T00000000000000000000m6^W0000000000000000D>BW00000000000000000000l6Rh0000<]6=@7NG0000000000000000@a_C000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e1\@0gOB00000000h\nC000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y5V@00000000000000000000000000000000L>Hh0000
000000000000000000000000000000000000LkEO00000000000000000000000000000000000000000000000000000000P^9EXbOV0000000000000000\ENV0000
00000000h0K:0000000000000000000000000000lG8@00000000179>000000000000000000000000X0g?000000000000000000000000dRY20000000000000000
00000000`R[;000000000000TDhK000000000000000000000000000000000000<P[H000000000R][]4>W000000000000I2oD0000L1<=0000000000008kBj0000
00000000Q82:0000000000000000000000000000XSdW8YGL00000000000000000000000000000000000000000000PSd:0000000000008aS9000000000000lOD_
PAgU000000000000000000000000000000000000\VmIhGR?PmaL000000000000000000000000000000000000H@a4\`iZ0000P?YQ000000000000P37P00000000
0ABK00000000000000000000000000000000d;mITV>P000000000000000000000000000000000000036800000000LY;a\^c900000000X=LdL_LP00000000l?;`
000000000000@mIe0000000000000000000000000000\Vlj00000000TA`C000000000000<Ah>000000000000000000000000000000000000\Pm4000000000000
000009Mg@_T700000000000000000000000000000000000000000000000000000000000000004gLl0000HMHI0000000000000000h^QWPObb0000\0^eQ0Y<4TR@
Dkio00000000P937000000000000000000000000@fYW000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DSR000000000000000000000000DBMl@Nfm0000000000000000DoAR80Lh000000000000<?5E000000000000000000000000000000000000
00008;8S0000@0P]00000000H5:;0000`Q?[0000`fG_8h:`00000000000000000000000000000000000000000000000000000000000000000000000000000000
I4_i00000j;=0000@m640000000000000000000000000000PBfl00000000@02l00000000000000000000dJS\D]ZgTB\X0000000000000000`kSi0000dOem0000
00000m:_00000000000000000000\5c2<H4?`n2>000049PVPZe_0000m47G0000000000000000l61900000000h6`T000000000000000000000000000000000000
0000dA?D0000000000000000000000000000T3mQh_N\00000000000000000000L>>^4GHI0000dIh^0000l2_]L4OT0000<:jk0000djX`L4Dj4]jOdm=a00000000
00000000000000000O9L00000000l=0m0000L3Jd<<D6\miE0000000000000000D4c0DQ\U0000000000000000lbPV00000000LMD@i4=JHCE>0000000000000000
00000000Pn=U000000000000000000000000000000000000XhhFlkRi0000000000000000\ESm\N]=58gF0000000000000000000000000000d]UX000000000000
000000000000hVE700008=?:00000000000000000000000000000000000000000000000000000I=i000000000000U8IgDScD00000000000000000000X\M20000
0ECP00000000000000000000d@`2000000000000000000000000000000000000000000000000000000000000m7SbHT?e0000D:hh<AFn00000000000000000000
0000000000000000000000000000d;X[00000000000000000000000000008f=756UK00000^RN0000000000000000XXl<00000000A4gTH=YZ0E[J00000@B60000
X8>94k2jM5a\000000000000000000000000000000000000\JW`42_O00000000000000000000000000000000000000000000000014Bd000000000000000003oB
l_UY458A0000000000000000000000000000d2j?0000T\aS0000000000000000000000000000000000000000TLVZ\V\X00000000000000000000<;kn]5aO8d;5
0Dd0<ImL000000000R=^00000000LTNZ00000000000000008KCP0000000000000000@@6l<Q<_4hiU0000000000000000hD;70000`DHC0000L;LDD^V100000000
000000000000000000000000000000000000HDcKdCTCTLC]0000000000000000000000000000000000000000T5bB000000000000000000000000000000000000
ha7b00000000000000000000000000000000\1J_00000000000000000000000003H>dPY8Y4oL0000000000000000dcB9000000000000000000000000hX96dLb4
0000dd1=Ted500000000\2P50000000000000000000000000000hcIR0000000000000000XXF_0000P5]`00004E`o00004_cO0V5G000000008Aaf<O:kDEhB0000
000000000000000000000000000000000000000000000000000000000000XK`8000000000000000000000000000000000000H18N0000XK;>La<_0000lP\7dc_K
000000000000L>>70000l5<0`X_[D_a;a0hU0000000000000000LP5b00000000D1T60000000000000000000000000000TjPY0000000000000000000000000000
00000000h]KYDQ\LlA900000DVMW00000000TYniL[<T0000d02Q0000000000000000000000000000000000004Zj<00004G:V0000000000000000000000000000
00000000000000000000<XA90000000000000S8D00000000TGiQ0000@f@_Tb@_00008dLI00000000000000000000000000000000000000000000000000000000
000000000000000000000HhQ00000000H1h>\1[;0000000000008ll[0000000000004BGW00000000TdP9hijQ0000l]Y<00000000000000000000000000000000
00000000000000000000000000000000000000000000@?b[0000000000000000\1:k0000\RR70000000000000000000000000000LbD]0000\AhGlN;:00000000
0000000000000000HViX0000HknS000000000000T`Dj@Ce:00000000d6Y800000000018A<Qm[000000000000000000000000000000000000@>RT000000000000
0000X949@M2N00000000\bC500004OH<00000000D<GA0000000000000AWK00008h]i00000000000000000000<hB[000000000000000000000000000000000000
00000000000000000000000000000000000000000000@ZUN0000000000000000T9Q80000000000008G:b0000000000000000=88h00000000l3iH000000000000
000000000000000000000000`?OD000000000000000000000000000000000000000000000000000000000000000000000000000000000000`f9R0000000006hQ
000000000000000000000ad700000000<^gf000000000000000000000000]3;7000000000000TXNb000000000000000000000000000000000000000000000000
00004@Fi0000000000000000a09J000000000000000000000000000000000000DmeZ0000000000000000L4fXTeZc0000l;IT4?nd0000<W``h<cmh6k800000000
0000T8PA<CIQ0000\84U00000000LB290000000000000000Pn68000000000000H8oW0000000000000000000000000000h6UZ0000000015WKa7VW000000000000
0000TBio000000000000<IIb00008CCd0000000000000000000000000000000000000000000000000000E8FfLSHM0000`<jihkcR000000000000000000000000
000000000000T:0i000000000000X4KCl:3QTBN[\UBY\lG90LBV0000T;4=0000000000000000000096lR00000000000000000000000000000000000000000000
<X\]00000000000000000000000000000000000000000000000007JA00008W2>D;[F0000hoBDT1D]DJBJ0000000000000000000000000000DN<100000000\VEa
0000HAH;000000000mm900000000l?:fD4aL0000000000004Fc`DiYHPTRn00000000000000008_;^000000000000000000000000000000000000Dffg0000\Jl<
0AN\XFO0000000000000000000000000000000000000000000000000Hj;P000000000000000000000000000000000000000000000000000000000000L[mK0000
0000H8PQ000000000000l1?L0000`S4K00004A9\00000000`ehL0000dYZ_d=0_000000008YA30000000000000000`N^jDQlCh]SM00000000\V5]0000D9jf0000
A660d6YF0000hTOF0000000000000000000000000000@B6W<[S\0oeY\^aRlg[200000000000000000000000000000000DiT?000000000000PNmh000000000000
0000DTR_00000000000000000000=1380000000000000000T49f@Gh50000000000004ag1000000000000000000000000dU1_0000000000000000000000000000
\D@R00000000HHJh0000000000000000@X140000000000000000000000000000000000000000`R2>0000@X>]000000008MCC0000000000000000000000000000
4j<X0000L3Rb00000000hQQ400000000]7010000000000000000000000000000000000000000A7c14j^_00000000000000000000lN66<DLH0000000000000000
00000000000000000000Te3o@8FaPD6oE3A=000000000000000000000000dnF>00000000<@L400000000000004Z;\JXg00000000<6JO4^:Z0000000000000000
0000000000000000000048OX00000000TePW00000000HmTQ00000000lWh20000000000000000DG\<00000000000000000000LQE[00000000ln]k0000LjL@48WE
H=G7000000000000@5EWhZiW00000000000000000000i6A[0000000000000000\DGL0000000000000000`[PN0fZd0000000000000000000000000000Hh930000
0000000000000000000000000000\aa^Po2]@Y_8PXm8000000000000`MRg00000000000000000000h\a=ln[Z00000000T4ZO0cnj0000000040D7Q8<a00000000
0JDk00000000hQEI000000000000000000000000@0\n0YKb0000X>^08Zl90000000000000000TW7:d44KHC@G000000000000DJD600000000<P[X0000a1D90000
00000000000000000000000000000000XY<0000000000000Y68M00000000000000000000000000000000000000000000000000000000000000000000THf90000
00000000000000000000\830E0?>00000000000000000000Dm5R0000h?iU000000000000000000000000000000000000d[aS00008@9>00000000`<lT00000000
000000000000000000000000854Q00000000000000000000000000000000]7M:LeeQ0000000000000000dj?A00000000000016SVH=:Y0000<_fR00000000@CMO
000000000000`<FS0000000000000000LV>90000000000000000000000000000hYP60000000000000000000000004n]\00000000000000000ZdC8?9Q@B9@0000
00000000`YhK0000lJ@Q0000L117XEP\000000000000X4:C00000000000000004<O5000000000000d=DN00000000000000000000000009P;LZMo000000000000
000000000000000000000F\?000000000000d^iI0000000000000000lRf;000000000000]3PR000000000000000000000000000000008AM@000000000000@Z5E
00000000000000000000000000000000000000000000000000000000000000000000XWGM0000<n7<\Te=L3Rn0000000000000000000000000000000000000000
0000l^79<?5P0000000046hF`5JK000000000000h9EhHlKY17<=HYRB00000000\4h90000000000000000000000000>fC000000000000000000000000@gRl0000
0000U4HU000000000000<:eO00008V?8d`ldLe_80000000000000000000000000000000000000000000000000000LQd=X>J700000000TeK8X`fb<l7D00000000
0000h>L=<ncJ000000000000<FCS00000000`O\80000`T]6LUlB@dGAm6UU0000000000000000000000000000HSHoP]@m00000MTP49Ho0000000000000000`TA8
4FKM@]5>d6MS8E=`00000000000000000000`6<70000000000000000Y6Y=00000000000000004>_@l91N0000000000000000\7DM4<UA@CTbTY0h000000000000
0000000000000000<eT`\B5H00004^`V00000000@3jS044<hCH=0000h_C40000U5VM0000\lB]XO]X000000000000DRjb<Fi^d^hidl8700004Yn:e5kC00000000
000000000000T6@nlcZHL5\\0000000000000000000000000000000000000H0c@<j>0000000000000000000000000000`XUR0000000000000000`CSA00000000
<XZL00008]ASi3Rj`GbR0000XIOL0TO0XfhG00000000dKG?000000000000000000000000l?D?00000000T^7Nl>h000004<CL0000000000000000000000000000
000000000000PjJ500000000<m;04jEY000000000000XD=^00000000000000000000lnG@0000<=>\0000<X;[Pm^m00000000000000000000Dn\Q000000000000
0000000012Hn0YLQ00000000\3=A`>I8LR@Q00000000\j4]0000L=C[00000000000000000000`?aM0000i4hK0000a70l0000T]2o000000000000000000000000
0000XJo;000000000000000000000000H87V00000000000000004gJ@0000hNGUDZdf0000L0JY0Q?00S3n0000``LPL6kW00000000000000000000000000000000
00000000000000008Ke?h8WV@Z2[d[65L^\d9578T7_I0000000000000000000000000000PcK2000000000000PVKi000000000000000000000000000000000000
0000l?83\V\F\[WPl;`hPXTiPT[=0000000000000000000000000000000000000000000000004R6:00000000\M6E000000000000000000000000000000000000
hYjl0000842nd=<?000000000000000000000000000000000000000000000000000000000000000000000000P5kG000000000000000000000000000000000000
HD9f@0dmdVlV0000l?fClDNJ4?U_8T`e00000000L5en0000@8W10000000000000000000000000000000000000000<Fk\0000<FcB00000000000000000000h=AH
000000000000`;Q?XZ\Y00000000h58lD@=B0000\0;U@of;000000000000000000000000000000000000\@6100000000m0L^000000000000000000000000M5dK
4219Pnf:000000000000000000000000l46YX4:oDEeb00000000000000000000lZWI00000000000000000000000000000000`8me0000000000000000hPT]0000
00000000@o@:0000@BF:0000000000000000I1C0P;aS4NKkXW^>00000000000000000000P9m``^H70000\1:N4Ac\0000M5c00000000000000000000000000000
000000000000h1_A00000000000000000000E0BS000000000000000000000000000000000000HNaS000000000000000000000000000000000000000000000000
00000000000000000000000000000000dD:A0000000000000RQ00000000000000000000000000000000000000;XJ000000000000H9fU00000000000000000000
00000000000000000000000000000000000000000000000000000000PkZg00008LE5000000000000T\O500000000`Z>:00000000000000000000000000000000
0000000000000000000000008S8400000W9900000000000000000000000000000000000000000000000000000000hNNa<2KJ000000000000\1:\000000000000
0000lRSC0000XTY]000000000000`e4^HNSI000000000000000000000000DWg>HVih0000000000000000TMj?000000000000000000000000000000000000dN8k
00008kY4DGf0000000000KFWHjWR0000000000000000000000000000000000000000000000000000dA=M0000HI110000HQbN0000i3QS]55KLAV3i7h\\@PjdCZU
`N]X0000000000000000HDEE@LcD00000000000000000000H89cL@0VDE6?X]=C00000000000000000000T2LZ0000000000000000000000000000\>X_00000000
00000000lZ5k00000`A64JC\000000000000000000000000000000000000PHb?\bW@hD0l000000000000000000000000000000000000i3`90000000000000000
e6d`0000000000000000h[7`0000000000000000dCYR00000000000047C`00000000dXjhL5I5P;dh4A=a0000000000000000000000000000000000000000<gSR
00000000d2V\000000000000000000000000000000000000hA0>0000000000000000dGaS0000000000000000000000000000XO;o000000000000000000000000
0000TdgJ\T1kP[[9000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TZReA8gS0000<dj\000000000MT^
XN0j4\X3Y8]N00000000HML\00000000L?i6lFYf00004aRA0000000000000000Y7`70000000000000000TQBl0000XTm=\Mm_HZ@@000000000000000000000000
`Noa0000l[E]H`7100000000Ll]8000000000000HX700000l0dR@3O:PNO@000000000000000000000:3?0000000000000000T:T900000000D\6N000000000000
000000000000XA:b000000000000`FHd00000000XWWSX7IV0000000000000000000000000000000000000000000015XX00000000000000000000000000000000
0000000000000000M40T00000000000000000000d873XQRU000000000000000000000000000000000000000000000000000000000000000000000000`\nc0000
000000004R1;0000000000000000U3]ee2`Z00000000LR\O00000000A5ib000000000000H;E7000000000000l04^h>[D00000000000000000000000000000000
0000Tg4oPHVE0000000000000000000000000000000000000000D[<f0000000000000000000000000000000000000000<5E30000000000000000000000000000
00000000H]mR00000000L4LD0000000000000000L;dF@nkl00000000000000000000]38T000000000000e6?a0000000016_g0000U0MS=43m0000000000000000
Pm;A00000000000000000000d?^UTUdU0000000000000000000000000000La>]0000000000000000`f^O0000PC820000hcgd0000hGBM00000000000000000000
\<XI4MM]00000000000000000000hM2k00000000000000000000d>iU00000000000000000000000000000000000000000000000000000000000000000000`R21
Tm5c0000000015W>000000000000000000000000d]`3000000000000<><F00000000000000000000000000008=B200000000000000000000<@K_HNkR00000000
00000000\0oW0000\SnS00000000\JhbhmfK000000000000000000000000000000000000@8IH0000T4BP<>og00004SFbLj_f00000000=3dZ`Jgd8IO=0000lD0_
D6WP`_9FI76_00008DE00000e3FS000000000000<hKePGJLi5;h\O9o0000000000000000<53ChO5XTd]500000000PeKYE6RlPb_1000000000000000000000000
0000\MRW0000000000000000T1?Z\S0^000000000000hLJP00000000000000000000000000000000000000000000@D?FlLU70000000000000000000000000000
000000000000000000000000X<620000000000000000L5W0000000000000dchX=7I900000000000000000000000000000000l;L_000000000000lPX000000000
0000000000000000000000000000lXo30000LeZl0000E4lPdIoWTh8E0000P5FO0000\8`e0000h:K=000000000000lKPS0000HS\:000000000000000000000000
00000000D]k3000000000000lF[]a5^5\T?Y00000000000000000000Tk^G=7]Y0000000000000D3Cl0\QT>]VH^Hm000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004jLU0000000000000000<]_A000000000000
0000D;C@000000000000H_Hm00000000D2fG57BW0000000000000000XCX_000000000000000000000FP`000000000000PM9i0000000000000000000000000000
00000000000000000000<BDk000000000000000000000000000000000000000000000000`>>P00000000000000000000000000000000000000000000HCkA0000
0000000000000000000000000000PO1eA4MU00000000000000000000T1Qgd\=d0000P?cBhG]_00000000000000000000000000000Z`MH`aU000000000000HTfY
00000000\7laTU\YDj:F00000000Ln5i000000000000l8NY000000000000\7o50000HDgl00000000000000000000000000000000LYCSdUDb0000000000000000
0000000000000000000000000000000000000000000000000000A2Rc00000000XCUJ0000H7]:000000000000000000000000TWJ80000d=2X\W`G000000000000
000000000000`J6O0000000000000000L@n:0000X@A1\a2c00000;:7<?5[0000000041L>000000000000lNf8000000000000000000000000LfbmlXAd00000000
000000000000000000000000000000000000dLFeM588PAdo000000000000000000000000000000000000000000000000<e;]00000000P?<i0000<hL<00000000
0000000000000000000000000000Td=k`kL@0000000000000000l8@O0000hSO;h:F40000000000000000lFN000000000hHa=hHkE000000000000D1EB0000`Ojb
0000PRT100000000@<Z1000000000000000000004ikG<_Z_A8<n000000008TJC0000000000000000000000000000000000000MUj000000000000000000000000
000000008DKS]8gc000000000000000000000000000000000000000000000000HX6S000000004L9Z00008I`E00000000000000000000l50cT_AC000000000000
000000000000DJQWPMH\<[Q;hdUY00000K7000000000PV`0000000000000T6A<000000000000HINU0000LK9?00000000E3nBa32500000000@<jL0000T_FK0000
0000000000000000H^VF000000000000=78T4I:d00000000`IEc00000000@0>300000000000000000000000000000000`55F@YTo000000000000hO^g00000000
0000000000000000d`Ak00000000@8[K00000000`5Xa00000000T\Nk0000ln9h00000000XM8Q0000<i;_l?Xa0000000000000000`<BG00000000dN9_0000<==P
0000hIl[<cA4000000000000000000000000000000000000000000000000000000000000=0De000j000000000000\?oN0000l6M30000000000000FZS00000000
00000000D7f@00000000000000000000a3RJE6iM0000000000000000000000000000E4V6Y4m70000000000000000XbkhD;EV\43fe8XW00000000Dh6X00000000
0000DF`000000000\JWm0000i3\=0000d0510000000000000000000000004RmE00000000000000000000TIX9d0[Z4LHC000000000000P\IUPYB5000000000000
0000HYlD0000h:f>dO0BPR@4diNFXB3k8GW;0000lS8T0ETbe431<FPL000000000000000000004F[B00000000d3BF0000000000000000000000000000lPIl0000
000000000000000000000000000000000000@D91PJRk00000000000000000000hkjO000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HW6ZPgFPi61^0000000000000000000000000000000000000000\2bA=63A@7McLE350000LQiEXRo800000000000000000000@8b2
0000hM@;000000000000ha7S0000000000000000<R?e00000000L6\Rd:6Y0000000000000000HJ18000000000000000000000000Xg]C00000000000000000000
000000000000DX^LTQ<N0000lSjQDUDDTlcB563^deOE00000000`1?i44mP000000000000HXGI00000000000000000000`11S000000000000l17Ul>RelZWZDd3=
LFD744I>L?L\00000000@XB\0000000000000000\10c000000000000000000000000`\Se0000000000000000LRiE000000000000000000000000000000000000
574`0000<@GE000000000000`NXn0000000000000000000000000000LbP94m\b000000000000L1JE0000033g00000000000000000000000000008J7@8j8c0000
000000000000000000000000000000000000l\miPU:m00000000000000000000X>=Q000000000000000000000000h1`<0000000000004J6YD]We000000000000
00000000000000000000m8`\000000000000000000000000\O=]00000000000000000000000000000000000000000000@KS^4NT?DMjPDZ>d0000000010]F0000
00000000<0;FPK@X00000000DDMOh=0D000000000000000000000000]7da0000000018?b000000000000I5d10000000000000CQc000000000000XQ1600000000
<3k@0000\`Q10000DPoA000000000000000000008T@L0000000000000000L@U@X2=j0MZ6000000000000000093^E000000000000\XU^X9G:000000000000dlbk
000000000000000000000000000000000000\]7hPe8d00000000000000008AK[H2Dk\I0@HP50Lo0b=2e3D4[^<^i;42\W00000000000000000000000000000000
LTF0\7\U0000000000000000000000000R7<dAk<dA<O00000000000000000000`[4Q8gL_000040Dg00000000`9Y10000<7Zi0:5i00000000P:6900000000<`^j
00000000d_?>0000000000000000\AM`000000000000\J>30000DG5R00000000000000000000l6ll000000000000@c56T=JO000000000000D5ZX000000008]T;
00000000h[d00000000000000000000000000000000000000000000000000000000000000000l_Yf0000<K6E00000000D_aR0000000000004aH<XfGJ00000000
000000000000000000000000lTkl0000HfD;XB]YdWO`000000008jO900004cF:<=oS0000@Md>0000000000000000000000000000000000000000000000000000
0000m3lC00000000000000008C1hhID6U8f600000000L?HZ00000000000000000000`6OX@ooc0000000000000000\ckM00000000000000000000000000000000
0000lJHj000000000000D7FD00000000hcTLTE_?0000000000000000000000000000000000000000000000000000H75400000000000000000000lmRbHZ?^0000
TBCY`CM^dG9hTJSN000000000000000000000000000000000000DoOa00000000=20<0000DULR00000000000000000000000000000000HT_=\nI@000000000000
0000l2f900000000<3Y?0000000000000000000000004CW>00000000000000000000dkAK000000000000000000004M]Fh1;:D6R]hHFJ0000000000000000<CBF
0000000000000000000000000000000000000d[m0000lCWH0B65DMGj0000000000000000000000004eU100000000000000000000000000000000000000000000
hTSdP1_3<B<n0000<I?f000000004iKA000000000000000000000000000000000000000000000000493k000000000000000000008Ag3hmd@00000000L;0i0000
000000000000P5ah00000000000000000000E4kY0000TD_k0000000000000000`3@C0000T;8@000000000000000000000000DXnb000000000000000000000000
`9H:D:;^hKnd8j\Um8U@000000000000P;Be000000000000000000000000000000000000dU^J0000hnFo0000PA>`lH=j00000000\j=100000000000000000000
000000000000000000000000Q1D[0000000000004nj<0000000000000000000000000000TCP@0000`VIkhE2I`4MFd^Sm00000000000000008ehl000000000000
00000mWa00000000000000000000@E0n00000000dE2_dT;X0000`ajQTDG>0000D4Y0l^:J00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2H10000000000000000000000000000@4]>0000U3[]00000000hL5T000053Tf000000000000000000000000
0000000000000000000000000000<RcD8@c_`jeL00000000000000000000000000000Ja6000000000000PKRl<<43I6J:000000000000000000000000TJ^h0000
0000Ho_`00008MC]0000PQ4Q00000000XToO000000000000000000000000@M8bHIa0E2\?0MTl000000000000H;PMlCbJLG3Z0000000000000000000000000000
0000000000000000`?k04IK_0000000000000000000000000000LZaQ0000000000000000P=J2000000000000l>C3`NB70000000000000000I6b;000000000000
0000000000000000LRoRhSTT00000Uf4000000000000<SfP0000\NDO0000000000004`\g00000000]3Nk0000D7X[000000000000000000000000000000000000
0000000000000000lHkQT=[A0000000000000000`E`Q00000CfG\iE:@1OP0000hEfn00000000000000000000568j000000004A_f0000033X0000000000000000
00000000000000000000daNG0000HjOV0000diXh000000000000000000IF0000<gZN0000000000000000hE4R000000000000000000000000E42A8:]U\Kc=Y4@X
Q7LJ0000XY[a00000000@LoFd1dhlLK@000000004FLK00000000000000000000l>6JTXeS00000000D@2<00000000000000000000<A2Q00000000h=5:00000000
hMoO0000LKPk00000000000000000000000000000000000000008L=[0000l9ha0000<7S;DK?n000000000000000000000000000000^<L<?f<RJJ<WK900000000
L[c;]6=410l<0000TYF8d=aA0000000003UR`<A<000000000000000000000000000056SF0000dT1\0000000000000000i7<d0000000053im0000000000000000
00000000000000000000000000000@:60000d7h:0000000000000000000000000000000088ab\I;<00000PPJ00000000063D0000000000000000000000000000
0000`]iC0000000000000000000000000000000000000000@jBn0000L4jS0000000000000000000000000000000000000000000055C90000P>4O]3Uj]6i@0000
LXR90000LN^:00004h=d000000000000@[Ncd_>LPMeQ000000000000000000000000000000000000@U3m00000000000000000000000000000000000000000000
000000000000000000000IVi00000000XSQT\Q6<0000000000000000000000000000h?Pf<GAS4S[id[:VDRb1000000000000000000000000000000000000d]>O
e1Y7000000000000000000004:RY=8;^0000dffZ00000000000001o_DI[T0000D_D`83c4000000000000000000000000000000000000000000000000LJ?dl[D2
98>X0000HFWP000000000000@D=?00000000000000000000<G`J0000LX_l0000TBMQ00008bdl00000GIK10O1U7>i0000Xi2Jh[J`0000LSFS0000T4g?0000@M<g
00004gL9000000000000820o0000000000000000000000000000000000000000000000000000000000000000l6XkLMJAh8c80000000000000000000000000000
0000000000000000000000000000I6o7HUJe00000000000000000000000000000000000000000000000000000000l^^V00000000HnRE00000000000048m2D^JZ
00000000`Dh=PMl?a4Ol0000000000004=RS000000000000<BIo00000000000000000000U4AX00004LeQdDDJ`<o@L`eSi25N0000d?KJ00000000h7CD0000h21C
T3XI00000000000000000000\ZLiT4\RXP@G0000000000000000000000008@1Y0000@lBl000000000YOB0000000000000000000000000000000000000000@<IN
000000000000000000000000`1S[58a600000000000000000Z6K00000000Tn@Z00000000i7]50000```900000000000000000000000000000000000000000000
0000000000000000XUNa00000000000000000000000000000000000000000000dOd\d=6K000000000000000000000000000000000000<AK@@`kB0000H`4<0000
000000000000000000000000000000000000DC`g00000000Y71P4<Q9h=1N0k<M4\?]00000000\AUbHmLGdNR?4o<<00000000hBoP0000dd:`Y4nU000000000000
0000l`1m0000XP?f0000000000000000HSb4HZo:0000D:Y3]2mm0000000000000000000000000000d9?40>888RFS000000000000000000000000H@aY\[7D0000
0000000000000000\F0;0hXa000000000000000000000000000000000000000000000000000000000000`9YG@Uc;0000DDCBTGLihI5:8B@gHT1L4FM0\[\c135C
00000gV\00000000000000000000000000000000\Ch`000000000000PEXR00000000dR2Z`fmN00000000dEiM92_UH;=mM3ncT?lXdEGQ00000000PkbJ00004E^1
XO?Ol1fBl9d100000000000000000000L;Uk0000Hg9@0000hO7VXKfS0000lLfM000000000k_80000000000000000000000000000000000000000000000000000
Q7EX000000000000000000000000000000000000000000008`V?P=?Y<IDnHelj0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@C30000000000004mJb0000000000000000Dgl3000000000000E4kO00000000
00000000\XCki0H10000TJ_T0000000000000000lLTgU2830000E0e=0000000000000000000000000000h1W@lQ:Wm2kVm7=a00000000L73a0IVI000000000000
00000000000000000000000000000000@A:O8gjU00000000Le5SdBcg00000000000000000000@I4@000000000000000000000000d_CDLeKA0000000000000000
00000000M84N00000000000000000000000000000000000000000000000000000000d^k>Xm>2@8@>00008PFM0e3Rlklk00000000`F2f00000000000000000000
0000<]e100000000XUeL00000000T0Sim3@m00000000@LnaLEoE000000000000000000000000000000000000000000000000000000000000<X;n000000000000
0000000000000000000000000000<g<`00000000000000000000000000000000000000000000hO@@00000000`5N>lVj800000000E3]1000000000eZEH<_8lZNQ
0000000000000000XD_B0000000000000000000000000000hVUZ00000000Da?S0000000000000000`1;N\LSDM2CN0000`5EL000000000000HYLa000000000000
0000000000000000000046b=00000000D[C88kiM0000T;Z_00000000<Z<>00000000000000000000L?AK0000000000000000000000000000000000000000hPmD
0000000000004D<500000000lA2\0000X>\S0000TeUJ000000000000\FfG<[\R0000LTfgL_=V00000R6ihWDjM44g000000000000000000000000000000000000
0000000000000000000000008XL[00000000000000000000HY:F0000000000000000000000000000HK?60000000081cB\L<Ll^TU000000000000000000000000
DPk3DQ0d00000000`HKA000000000000000000000000D4UmPEB8`G3m000000000000\lJF8<@WTIg3000043?hdJ6EXa4X00000000000000000000\Yl3`TX[0000
00000000hd2nhIFKTW[i000000000000L98?00000000@L8H00000000000000000000000000000000d9f3000042Zi02lL0000000003NN0000000000000000`@3D
000000000000lo6NLJ?X000000000000`__j0000XI`a00000000`Z73000000000000X5TK0000<o1200000000@^Z;\Io<0000000000000000<ChE000000000000
4_Ql00000000000000000000000000000000000000000000097K000000000000`IPL000000000000<W>KLDRR00000000000000004aUE0000l6X^000000000000
0000000000000000`93R0000`3^k00000000000000004=`E<2F700004Gb8dH7n0000000000000000000000000000]7Y`0000000000000000000000000000\6Ug
00000000\>iKU5SL0000000000000000000000000000000000000000000000000000T:Nl8KZX0000DYAD00000000HnjKe54DA6mFXoG1000000000000\^og0000
0000000000000000T9:E4hPR00000000lG^;00000000HUb90<LcDQgE0000`KTT000000000000000000000000Y8Qk0KL`45ln@FY;0LTVhG]Q00000000l<;K0000
0000<E`?H_b_00000000<>Ac00000000i7jJ0000000000000000\Vj\0000000000000000<mkA0000dlN60000<64j0000000098G9<g<M00000000000000000000
H[4l0000000000000000000000000000000000008cP900000000000000000000DnCADUGoA1UG00000000Y2l_000000000000000000000000d3@5<@e900000000
00000000D[=14fk40000@EF;0000`;DX000000000000m0@cd9GY0000000000000000000000000000000000008?P1`EG0hZ`\0000000000000000000000008QXM
PnEM`G=O000000000000000000000000000000000000dFmMXDAjY3:T0000lnCg0000h?b;LQJd000000000000lTPJ0000000000000000\ODO0000000000000000
<NM?00000000i1]j0000000000000000000000000000000000000000000000000000PGgbhPBA000000000000L4:4@;L9A3490000H6No00000000000000000000
A5>J00000000P4l4`;78Dceg00000000000000000000000000000000000000000000\[bFP\jM000000000000HJ5P0000000000000000]0<AHZ<dd<M5hFRl0Uh_
0000000000000000000000000000\4joDKUdleSi000000000000000000000000000000000000DFh:`oNO0000PI8`0VkmdiKT00000000@Im10000<AWh0000<m0E
<g=a0000A3O80000l]0C90?ZDALYm3];dh5d000000000000d7e<00000000@A_MDJRZ000000000000000000000000T?2A00000000000000000000000000000000
4HWA000000000000000000000000THbYdn7oHQ\^000000000000000000000000000000008X2N0000000000000000000000000000000000008odQi3lc00000000
00000000000000004RRU000000000000l:_R00000000@92]TMb20000000000004]QCI5EgI3ET@WN1000000000000000000000000XIA80000000000000000`2D>
0000`MK]D7XK00000000<4Bb0000PELI0000000000000000000000000000000000000000000000000000lNPJ000000000000000000000000hD]V000000000000
0000Q66S000000000000000000000000TEn100004g5W0000l5<m00004O`V000000000000000000000000000000000000000000000000i5GS0000000000000000
0000000000000000000000000000`Oai0d[40000000000000000`0NJD\U800000000\;04I76R0000000000000000000000000000000000000=WP8DOU00000000
000000000000000000004deo0bEA0000<=I@000000000000\kc?000000000000PKW60000<F_f<gm@PBbg00000000000000000000DH]C0000000048CH00000000
000000000000XKae00000000HUf`15;A0000000000000000000000000000000000000000000000008N>c00000000LUCZ8Kbo0000000000000000000000000000
00000000000000000000000000000000e71j000000000000<?RdTYDD4][H@<6ALNi]HT5>000094CGPP3c000000000000l]9A0000000000000000000000000000
U7=1`A\2@C1_0000T3dR000000000000000051[a00000000<W;@00000;X9`VXbh9OP0000l^<=000000000000000000000000\0_:0000hWE5000000000000PH;1
00000B4f51nY00000000i7Re0000000000000000\J;7<_Gd`7Ad=6;n0000000000000000000000008TV\d_>o00000000\jmi000000000000I5_i000000000000
0000000000000000L6j2TjNQ0000000000000000000000000000000000000000000000000Uhn0000\SQH00000000L0ogDF5d000055Xe000000000000L0jm0000
00000000000000000000P=cS0000000000000000P^<k00000000000000000000L5BR000000000000`JIH00000000`15e00000000000000000000dDPa00000000
8XV?8^VR8kn@00000000L:8`0000H9<=X?RY000000000000000000000000000000000000<fJe`A4a000000000000000000000000L>W`40@_00000000dS5^\OV?
0000DD7?HY;S0000000000000000M1_]00000000<XBA0000000000000000PUkhd6a;000000000000000000000^>^I4mD0G^HlnOj0000000000004MTB00000000
00000000<[Y1XW]m0000000000000000\65d0000`90M0000000000000000000000000000000000000000000000000000000000000000h>eB\aWl000000000000
00000000X9A600000000Xnn800000000000000000000000000008I`S00000000000000000000d@aj0000000000000000000000000000X<DC0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`B`3@F1blCQo@Tc0hY>G\ZLP00000000POPT000000000000d2R]000000000000
000009ghlMen00000000000000000000000000000000M81]`?3m000000000000000000000000\;hD00000000dZiK000000000000\W5Id6QE4V_5hWn300000000
0000<ULf0000XFnM0000<F_\0000<U[b0000000000000000000000000000000000000000000000000000000000000000TTHT0000000000000000000000000000
000000000000@YT3@ZieQ5H9000000000000000000000000\P]\0000000000000000A6C6000000000000000000008LEm@[aG000000000000000000000000DTVM
000000000000000000000000`V7N000000000000Y4lj00000000l4:R\aXbi7SOHJLZ0000000000004PP\0000dg[]0000000000000000000000004C=T`5>C4YNe
000000000000000000000000000000000000i1]N00000000TONN00000000000000000000XSGK0000LAL?0000A0LE0000000000000000`VSK0000000000000000
U7Hf00000000000000000000lNH4D;Rn4A0f000000000000hQB;4=YL0000XIJL00000000l7QL0000000000000000000000000000000000000000H?d;00000000
00A=`Bec0000H^1[00000000000000000000HnN6000000000000X?ZS0000PKNih7W;00008?F@H1Ae`\9^XPVE<d:>0000000000000000dM:H0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\RoE000000000000000000000000000000000000d_9h0000000000000000
00000000=23S00000000d`WghQCb00000000000000000000000000000000000000000000000000000`j3L[1C00000000000000004C9K00000000P2fR00000000
000000000000\Y160000`EMV000000000000000000000000TE@b0000`XDMHNF?La?800000V=S0NT[0000000053_l00000000HiDe000000000000<R85TQd_0000
0000DW?]000000000000P73QLicl8^DG00008kmZ000000000000000000000000000000000000l2aU@?Cm00000000000000000000000000000000000000000000
0000X<diHW2o0000000000000000LebD000000000000000000000000000000000000L>OHLBG<00000000000000000000XZCH0000HYAV@NF2P_N8000000000000
0000000000000000``MG0000LQW7000000000000000000000000000000000000000000000000000000000000000000000000TndJ8Ln900000000\5@W00000000
000000000000<?9a0000000000000000<lHY000000000000DEe?PMBXT3<XT@lA000000000000<`;70000000000000000<FbFXZ_n000000000000000000000000
00000000000000000000000000000000d8YL000000000000PdQ:0000000000000000T>@W00000000`oe=000000000000000000000000000000004RZc0000DT0A
00000000000000000000M2iP0000000091B6000000000000000000000000000000000000000000000000dSDY00000000`nfI`nX2000000000000000000000000
4@UL000000000000000000000000@H^l00000000i3<[00000000`4=?0000000000000000XR8G@]BgD=]88FI]000000000000000000000000000000004BjkU8>H
0000d1j7000000008=^MXWcm8jb:0000000000000000DGhF0000`LgC00000000HD<J0000000000000000HhA]0000000000000000`\ZX00000000T4O10000hL]J
00000000HEBY000000000000<=UL00000000<DD90000lkGn0000PEY7P9ng4aJW00004=5f00000000X?[C00000000000000000000L6TMlX_20000P?GJ<eVl0000
hWPl00000000000000000000LP@i556k0000000000000000\VN:0000000000000000d[fE00000000`5\0000000000000Xi3:00004O:N00000000000000000000
0000000000000000PI9FPQ@:000000000000<WW;00000000000000000000000000000000000000000000000042=V00000000U7cN0000000096Wc0000lL_W0000
L?l>00000000\T4F00000000000000000000h_;:`kIL0000000000000o8AlEH_000000000000XDJF000000000000<Gg;0000dBNk000000000000000000000000
000000000000000000000000X;>P0haTPmGU0?Be00000000000000000000X0c9HAO\@FZE0bfD0000000000008`]>000000000000000000000000000000000000
L4_2=5QG00000000d9>F000000000000<S@nm5cG0000000000000000000000000000000000000000000000000000X[ZC000000000000000000000000L1JR0000
\EHLhH3Hl[:7<k\:PmNM00000000\lj90000TQb<00000?gE0000LdcU00000000000000000000000000000000XZ5P000000000000@<mi00000000DhHP0000<F;?
0000000000000000A4KW00000000000000000000lAE5<W[\000000000000PN8O0000000000000000L3AJ0000000000000ZcP00000000X6i;0000000000000000
00000000h[hC0000L0>^00000000DIJ]0000000000000000\4FT`>OZ00000000000091=o0000dnQ00000<kUF0000]65Y00000000H1TE0000000000000000m5jY
lTKghmT1000000000000000000000000\0:@0000\W6<a4Ve000000004_FX0000000000000000000000000000lK=W000000000000DePB`4hO0000`\MT00000000
000000000000000000000000000000000000<?EU93=B0000000000000000LjYN0000TeHP000000000000000000000000000000000000I7YV`MDN00000000D]CS
H1`k0000000000000000PkFaX\Ho000000000000X=O90000XfQX0000<=AcD`7H`KON000000000000h0[h000000000000TA44lnmV000000000000000000000000
00000000X\]h8KaU0B^^]5VWm6ZD00000000DD`i0000000000000000PHZcTh^dDDc8Ll8[Dm3K00000000000000000000000000000000@3db0000000000000000
000000000000000000000000000000000000000000000000000000000000HOBZ0000I6c<`5Hj0000XOb<HCLX00000000000000000000@MLO0000000000000000
000000000000000000000000000000000000L5BH0000<FB=0000Pa@G0000000000000000000000000000000095Qk0000000000000000Tk@I0000000000000000
000000000000000000000000571C0000\BbX00000000000000000000000000000000000000008b0H00000000D1_SdS630000\:UI000000000000000000000000
00000000000000000000000000000000000000000000Ljd3@[Fg00004YRS0000i5aBT34c0nP=\I@200000000d]nM`g=H0000TV4ILVAnE3\d0000h8bm00000000
000000000000d9;>00000000D>Oi0000000000000000000000000000000000000000A6;D00000OCM000000000000`5^200000000000000000000U4Q`a7i`0000
000000000000LM>XlD]h00000000T0KG0000000000000000000000000000000000000000lJNK0000dQ2K`6Jj0000000000000000000000000000000000000000
00000000DmLX000000000000<1Q90000000000008gA400000000000000000000`EKo`K\BdaNo00000000000000000000HRJlPNe<4nFO00000000000000000000
0000LLgQ0000000000000000000000008I2:0000000000000000000000000000000000000>X60000HE8H<WUl\<3IXkKmI4SQ0000000000000000000000000000
00000000000000000000000000000000000000000000TP4>0000000000000000\]?_000000000000000000000000000000000000\Fh\00000000000000000000
000000000000000000000000000000000000000000000000lR>800000000L2Xb00000000000000000000l5DB000046?;0000<nJE0000I6Ah000000008K`g0000
0000000000000000000000008XCN00000000DkFG00000000000000000000dVLY00004NY>`OF<0000H6[DP:4c000000000000XC23LCmR`@JglIDZ0X7\045T0000
000000000000@[Vo000000004L7Q\QTCLcAK0000000000000000000000000000<0VFT^JH000000000000XdPP00000@RXa7OV`>=50000hQ@c00000000<EcI0000
DS_h`J7l00000000000000000000000000000000L9BNTSJV000000000000000000000000e8E100000000=36m0000000000004T^G00000000hdL6I5mH00000000
00000000000000000D0Q0000000000000000000000000000000000000000000000000000000000000000HI1g00000000000000000000Pjg?00000000H4FF0000
000000000000LQAo000000000000XB]m000000000000000000000000H1Vo0000000000000000D5Kbe0FW000000000000000000008[JRhkV7M25jX:TG00000000
478k000000000000L0cN00000000PQdN00000000Hbo300000000000000000000000000000000000000000000000000000000000000000000l48b00008V:A0000
000000000000`TL\0000@Gd48]3T0000000000000000`^GNX2n300000000000000000000000000000000XC1J0000000000008:fLDc>1000000000000L;gQ4JN<
Hghf0000000000000000000000000000@`5>HHn4m6Bi8KRM00000000HCDH0000hnnj00000000l;TFHildDC060000\lXIHK]@H5SG0000d]h20000000000000000
0000PGWW000000000000000000000000000000000000000000000000A5h300000000E29f00000000=8ci16UoH6Ph0000<4?F0000000000000000000000000000
0000h?id@f7=4MV]8OBIXZJ\000000000M5\0000000000000000000000000000h=RAdIG800000000000000000000000000000000000000000000000000000000
000000000000000000000000dlNG000000000000000000000000ldbE0;>>000000000000000000000000000000000000000000000000LSk60000000000000000
0000hTge000000008F<cd3IO0000000000000000`6kG00000000000000000000`1C88=^100000000`N[T0000000000000000D2h:00000000000000000BA8@i8l
000004cg00008ZfQ4=ahL[Gle6:D`7Sk000000000000000000000000000000000000@;Pc`;^60g`FL5Zc0000000000000000000000000000L5AohfC300000000
00000000000000000000\<mY0000XGe:00000000\7oZP]HQ0000PY3kL[Zdha]S000000000000P@dG@Bab<V>b0cg0000000000000000000000000000000000000
D\oe\]Mle6j=000000000000000000000000@>_00000L\EW000000000fMR000000000000000000000000<k:_000000000000@U<l00000000L<I?000000000000
0000000000004nch00000000LFRLD?TYTcOOl^W70000<if700000000m8aF000000000000000000000000000000000000000000000000l?K4000000000000DV94
0000000056W9Y6YW0000000000000000D[?c000000000000000000000000L5?:0000000000000000000000000000TPP600000000000000000000542a00000000
000000000000000000004gM9069i00000000000000000000l=?I0000]1A8000000000000e5B2000000000000000000000000P0nQ0000@>[0XBEa00000000LDFj
0000000000000000000000000000`=K^0UY5000000000000h8d>81<UP:\Z0000000000000000000000000000l67V000000000000X8GHDjlS0000lZ6;hZ[Ldbhc
0000000000000000000000000000000000000000000000000000000000000000L913M3ZZhGb`0000\65@00000EdS`F^O0000<jNd000000000000000054g:0000
00000000000000000000\jN<0000lNP:000000000000000000000000lPLl00000000000000000000`lfY000000000000lJOG0000000000000000d]:@00008O7B
U53;0000TK<F0000e5ai000000000000000000000000000000000000000000000000000000000000@YlT0000000000000000TMD0000000000000@=ma00000000
000000000000lAQahbGK14PF00000000`1hdl1<eE4N\XfkQ00000000000000000000000091I00000000000000000X78J0000X3T_hc]5lNjIPBW9I52kh=l?]4aP
0000000000000000@1mI\MH7000000000000@Tn000000000i8TV000000000000d7R:000000000000000000000000000000000000000000000000000000000000
00000000XYEkQ8\gL4[K00000;2VA8jc000000000000\Km2000000000000\GZ]`HJX000081_d0000000000000000000000000000<_;l00000000000000000000
00000000000000000000000014G=0000000000000000Ph]=U7U@0000T0Zj00000000000000000000PR[\0000000087c0000000000000\P=IDS6Tl[DB00000000
L\YB0000T=_]0000<4o6000000000000000000000000000000000000000000000000000000000000L1nX00000000TL<[0JEb`JbT00000000000000000000HDVg
Td\@0000X9;n0000000000000000000000000000D04P0000000000000000l^H]0000000000000000lJ=U07=7`KUL0000000000000000dR7c0ClT00000000=4J3
00000000ln9J000000000000`0EY000000000000000000004IfJ00000000000000000000000000000000000000000000000000000000`TR000000000LBYC0000
0000\D7W00000000DLBb0000H:Zb0000D7Bo00000000a6WF00000000000000000000000000000000`YWa\nMc0000000000008e^_000000000000E8M[00000000
DV1U0000H;Va0000\WG;0000000000000000000000000000\9^60000000000000000l7^2`OVb4Pg2000000000000000000000000X^]E00000000T?hS00000000
X^iU00000000000000000000L<Yb000000000000000000000000000000000000l0fb0000P4Y>000000000000hXY78FMRh:]=HiN_@KAC00000000h5RfDD:60000
00000000T@R?`QDhTig0000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@g00000000000000000000
00000000d<A[000000000000PG>T0000`ICe`nU[@oRd0000D4JGX92OLJ=000000000dl<h000000000000]2=f000000000000000000000000`7P_000000000000
00000000T`gl0000<=h@0000000000000000000000000000000000000000TRc_0000hNW\00000000U7ZW0000<agi000000000000000000000000000000000000
000000000000000000000000\k4j0000@31_000000000000`TZo@lDhi8VmTin\0000HIdG0000000000000000<]3e00000000000000000000\of]000000000000
874?47NoA6^00000000000000000000000000000A0cS000000000000000000000000Tn;g0000Q2F<@@fl00008SOW0000I4MH0000000000000000000000000000
00000000000000000000000000000000m07i0000000000000000000000000000LhY800000000000000000H?PU19A0000<kK@8i8DL5\lPY@V0000000000000000
8Qam000000000000DLc_@0G\00000000TWnQ000000000000h8A]TAOi<HN[m87>000000000000000000000000000000000000@38h0lPNDZ3:XKoT000000000000
000000000000l7Vg00000000DS>d00000000T68RU8310000dMUJ00000000000000000000`U]J@ekF0000000000000000000000000^Ci0000000000008k4TA4TG
000000000000000000000000L8IQ8XL?4`>]X@9Y00000000l^bJ000000000000000000000000\>cE95nKh]F<0000000000000000000000000000000000000000
00000000000000000000000000000000hAc0`g]k00000000ToOD<6AX0000000000000000000000000000000000000000D\k<A4GoX@9h0000<AgB000000000000
0000\JKWD6Mi000000008l?m0000000000000000000000000000TBZl8SAl0000000000004M6X00000000000000000000e6jd000000000000000080@?0000a2XV
00000000000000000000000000000000000000000000000000000000lNdV00000000<RdB0000@N;ghJ]j0000m64hPGkaPlH9Hb<@0000I4lF0000000000000000
d]WE00000000X\7e00000000000000000LT40000000000000000\_DoP4eo0000XP2\000000000000`2^clKHV53JM0000000000000000d_Ln0000000000000000
0000000000000000000000000000000000000000@fo3000000000000000000000000000000000000000000000000000000000000XARS0000D2G4000000000000
000000000000l:K_h]5^L=@G000000008KaD0000a10W8]2>00000000000000000000000000000000000000000000<gV000000000000000000000000000000000
0000LmhcTZj`00000000000000000000`0nl000000000000000000000000000080Yb0DdMhf_]D3i:0000XD@900000000000000000000TNCj0000000000000000
<_chhU>m000000000000000000008n8@0000LIhM000000000000000000000000000000000000000000000000000000000000000000000000E3c6TJV14l]d0000
l2gU\EZA00000000000000000000U2<R000000000000000000000000HQ9n<0Fk813L`6>KhTF>8gRWQ2Gi0000dEDV0000leaihkaL0000m07Y0000A4in00000000
X=VD0000000000000000000000000000000000000000Pj1K0000000000000000000000000000`moG00000000\DOH4PSBQ030000000000000HP5RDBWl`a@`Q6dm
00000000dA8^0000000000000000LK>U0000000000000000\Cn=X\kl00000000@M5NHY]O00000000dO4d]6N=HX4Q`>3SHeI1Tao;12ZQ00000000000000000000
00000000000000000000000000004d^e0000000000000000llUBXSVV00000000000000000000000000000000XI2]0000@=U[PJl^P;TQ07<ePi?200000000D\Ch
<\Y[000000000000P>;V00000000000000000000\nbL000000000000000000000000000000000000000000000B<J000000008clo000000000000000044Jd0000
Tf^j00000000000000000000000000000000=2H<00004>mfLkgN`=[h000000000000lRH3Tf?700000000<3cO0000000000000000\GDF00000000000000000000
00000000557H00000000000000008UWA00000000000000000000Dl>?0000\O<T0000M0[CdQ9Q@oL<H:od0000000090fH0000dKAO0000000000000000LHd50000
000000000000L0\_Y7TS0000\JLB00000000000000000000000000000000XV4gXXYc0000000000000000000000000000000000000000000000000000\j7O0000
0000000000000000TN=PXTI@00000000000000000000000000000000<aQ;\SPK=7j=00000000<>UY0000000000008KXh00004ke2XM:X00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004mD300000000000000000000000000000000d3[900000000000000000000
0000X4C=l?Im000000000000000000000000\2AG00000000000000000000000000000000hJhRTJTO00000000000000000000\cCF00000000000000000000P]\b
0000000000000000X62e000000000000000000000VVD00000GCP0000\kYC=7j]00000000dI00hEZcTI:X0000000000008@]1DJeaP\2U00000000dK=DPKcM0000
0000hAR:00000000000000000000000000000000000000000000000000000000<;fB0000<2]20000000000000000L_0800000000H8o9000014UG`IGl00000000
00000000000000000000000000000000@g3gD0]L0B@WTlI30000dFR<XXF>00000000000000000000hL[j0000000087`<000001iUdO8XP_>>e5mh000000000000
000000000000PGIY00000000D@H5PdUD000000000000000000000000000000000000X9>U\<mIlXTO00000000000000000000XXk`000000000000000000000000
TVnR00000000]7HF00000000000000000000000000000000000000000000LMa10000000000000000<>E6e8_800000000000000000000DcFdHD>U0Yi100000000
I5DP000000000000XBge0000@FGf0000000000000000000000008`=f\nLl0000@k3_H14UTHU@\HVT]8Um00000000000000000000000000000000\9ER0000P>FB
0000h2O30000000000000000000000000000000084Tc00000000@4GC000000000000\SneTY[?`T4c0000000000000000XEEEXMjoM2SeP5?00000000000000000
00000000TS29000000000000d<7>0000000000000000000098Cm0000H[L`<IjB00000000000000000000000000000000X<=e0000000000000000000000000000
\\P700000000000000000000P51lXB<d00000000000000000000LU8RP`_^00000000000000000000<DFQ000000000000000000000000<EgIHg^M000000000000
00000000Y3`\TdQd000000000000000000000000582d@k=FXUg<DV650000000000000000000000000000000000000000000000004M`3D>l3000000004bO50000
0000PJ8C4ah`00000000`:H3XZDS000000000000000000000000Q3GS0000000000000000Pd>4Xf90@IIRE1USY0jN000000000000000000000000000000000000
00000000000000000000hF`h<g5n00000000000000000000a7F80000000000000000XYWJ000000000000000000000000000000000000h>N:000000000000X3e^
00000000000000004c4B`iAK\^gA@MMm0000DAHJTS=1000000000000L7hV00000000000000000000000000000000l<aW00000000129:000000000000T2@Ti6XC
0000000000000000000086CW000000000000]5I102kFP[kM000000000000000000000000dQ3@@]]B00000000000000000000P_Ej4_JB00000000<\iH00000000
0000000000000000LV\j000000000000000090kF000000000000dfTP00000000000000000000000000000C^R<SWJ@LYH00000000000000000000000000000000
0000000000000000@Y@eXJ8S0U_F00000000000000008bIE\Y1D0000000000008kN[00000000000000000000DhEVA8CP00000000000000000000@]]K00000000
LL0<00000000\7^fd^:4000000000000I7?6000000000000000000000000Da_Z000000000000dc9DdG]m00000000000000000000000000000000000000000000
lX_M0000A24c0000000000000000000000000000000000000000000000000000XoaW0000Ddd50000<a]<00000000000000000000hb7l0000000000000000De25
00000000l<e500000000000000000000HagRTg^`D6j=L_l10000000000000000@ke_0000000000008CYF000000000000T8<J000000004IVX0000000000000000
00000000dTXKL19QT^`j000000000000000000000000L@o=4XQl00000000000000000000D1BF`53Z0000\;ZS93hY000000000fJP000000000000000000000000
0000000000000000000052gL0000000000000000000000000000000000000000HO00H`Xd000000000000\n`S00000000dE]^0000@iOmh@\_000000000000h^<O
0000`2VC00000000000000000000dA3H00000000000000000000000000004QL4a4d3000000000000P;hg000000000000`Wo_00000000PT_jP8LbH@CgdkZG0000
00000000POONX<X600000000TZ[:000000000000L1DoHkT^0000LAM2lTlnHS[Y00000000\mZG00000000`Z4[<[<DX>1H4HWT000000000000000000000000@7`K
\e0f000000000000000000000000lC=k0000000000000000000000000000lO\c00000000000000000000dT0^0000000000000000000000000000000000000000
0000XmYG0000PHCY0000DYIV4baO00000000@ZKL00008l9\0000`UCm0000000000000000000000000000000000000000000000000000000000000000h:@=0000
000000000000TC]jE6PK=6ghl00\D^9\dJ6d00000000000000000000000000004IJ7\VcG00000000000000000000000000000000000000000000000000000P]@
0000@X\K0000000000000000lK\T0000LR7O00000000000000000000000000000000000000000000PngCXKE]=1F<000000000000000000000000000000000000
000000000000hAhcXZOn0000T=n`945Z0000000000000000000000000000000000000000<OT_0000Tb4dTnm:@0i@00000000`8^h8\?i00000000000000000000
000000000000000000000000000000000000<bAP00000000L5?l000000000000H98S00000000000000000000000000004e\m<<gn95Vd00000000000000000000
0000000000000000000000000000000000000000000000000000@:_4000000000000XL:g4hjA0000HVC8Ta^900000000lZOG00000000dmeK0000@?d100000000
000000000000000000000000h:LO00000000HR;m0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7if00000000000000000000000000000000\@iM<S=_`;0VdfbK000040H[HVX3000000000000000000000000000000000000000000000000d@B\hlCL
@i@L00000000000000000000Y65f0000000000000000A1M^hB1Y00000000000000000000d3S:0000000000000000000000000000PJEm00000000000097160000
00000hKR00000000000000000000]6QX00000000456i000000000000D\W>000000000000000055K50000L;CkXjBL0000e0I\0000000000000000000000000000
00008BDJ000000000000T?W_0000000000000000000002Cf000000000000h@>00OAP00000000X=k_HT]C000000000000000000004BXOXC1@@Se`l7j40IQd8^lN
]3_O00000000@1CIDacd00000000000000000000l\3@DeBelD\B0000000000000000000000000000000000000000dE:O00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hG_O0000000000000000000000004A=B0000000000000000000000000PlC4TK4
00000000E33?000000000000lcEi00000000000000000000D8BidFg>00000000P8cc00000000TQcH`0n^000000000000000000000000H@81HE8R0000\c@g0000
0000000000000000\AA30000000000000000\KSMHQ5l`]2Z000000000000000000000000000000000000000000000000h2KidX8i0000000000000000m5iU0000
000000000HL>0000000000000000000000000000PH<A00004XaQ0000d==^000000000000P>ed00000000dR_^00000000000000000000@KXI000000004P\c0000
d[f80000dYle00000000000000000000000000000000000000000000000000000000@3Eo0000000000000000dKWE0000000000000000i6m90000000000000000
0000L:EM00000000000081QD000000000000\?6l8F@D83@`0000\P=j0000000000000000H<W2000000008G=[00000000l64@8RIg000000000000000000000000
000000000000000000000000H3?UPJ4@a7;I000000000000HT9>00008GT000000000XM?l0000=4Me0000`YFSm51H00000b2S00004fa?0000=8][000000000000
0000H9We000000000000h@l]@NOPhY0B000000000000000000000000@6o300000000000000000000XT6oH3fVX@6a0000000000000000000000000000H?]j0000
00000000P^J;T]Dc000000000000000000000000000000000000000000000000LYQe000000000000000000000000000000000000000000000000000000000000
\CcBT3=2000000000000P>Fa\Q_@T\6k8]@BQ8?o0000000000000000DMXS0000lNmU=4i[0000000000000000000000000000@CPK0000dTC44SbN0IFh00000000
0000X=<W000000000000<ZgQXhGX000000000000000000000000XRFa00000000<MF[0000000000000HaI000000000000d8i^00008mc\000002iC00000000lBJ^
0000XLKR`D04m5Q:00000000000000000000D2ei00000000000000000000PAX<83m84OdP0`FO0000000000000000000000000000000000000000Hlf1\JPch9ND
0000\L3U00000000DUd0dT:_Q2UCH]7?0000000000000000000000000000\O?`DTCdh`SO0000000000000000000000008kWN189k0000HiBc0000000000000000
0000TIHl0000<5iO000000000000000000000000TeDL]05X00000000000000000000000000000000HJCP00000000lTh547<TT\dA00000000X<Cbdl4mHUW^0000
0000Hae@0000L2QG0000000000000000HM1G000000000000000000000000000000000000l2DL0000dYo:0000000000000000PIO[000000000000000000000000
dZ9:0000000000008GVa000000000000000000000000X4<SP<lE\BViXWUH0000<Dm5000000000@>`D@>K0000H:a<00000000000000000000hIZ=000000000000
=35m000000004EkX\diG0000000000000000000000000000000000000000000000000000000000000000P;]N<UF]00000000Daj700008M[Q0000000000000000
000000000000DS;Zh_8f0000000000000000\MhP00000000000000000000<6K800000000000000000000\dLT0000l6Fe00000000P]Ji00000000000000000:ab
0000000000000000`[D\000001B7<nNm0000182W00000000000000000000000000000000l6Im<4Jo0UhQ000000000000T:EZ4m\U<oRH00000000000000000000
T6EI0imN00000000000000000000000000000e08000000000000000000008\n40000000000000000Tn3900000000000000000000L4cW<MaH8\dN000000000000
000000000XjV00000000000000000000000000000000H=obd6dbh2OCU7VG00000000000000000000dfb\0000000000008cke00000000000000000000<jiT0000
0000\Mk>0000`XJ<TcI;0000@moe00000000000000000000000000000000D3d8@TDC00000000000000000000000000000000000000000000000000000000<[HU
hb[Y00000000000000000000U7fh00000000L5ed0000000000000000000000000000000000004KE4D9Ri00000000000000000000`hF[00000000000000000000
0000\@BK<bL80000L7Z7hJS=8L>bPjUALPakM3Mn0000000000000000000000000000e7NPQ0gY000000000000<P>mDSH1e4<`HDQKM0`G00000000000000000000
00000000000000000000\kL[]4Pf000000000000PMP0000000000>NN00000000000000000000lM=a00004bKg000000000000U6>d00000000000000000000D1dG
\n\`00000000P4\]Pn?VTeDn000000000000000000000000000000000000000000000000Y6Qk0000000000000000U8Q[00000MLg000000000000000000000000
0000000000004f1Z<4UM0000hPNR\_3X00000000TFAgP4TTHFOVh]LR0000000095E=000000000000000000000000TNdiPNZ10000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@nJ[000000000000000000000E7a00000000000000000000000000000000000000000000
000000000000000000000000`lK?0000`Pb`00000000\3V^@;]h000000000000Y3CZ0000dQ@T00000000000000000000L;g`M1<_000000000000@42aLIiHa64N
d;4L0000E4]4`JX:8VG;00000000000000000000lR=k<ZiAPj[F0000000000000000000000000000XKX;0000T]?D00000000<l`2PiBA`iG;000000000000`RVI
HAfHhPTM0000000000000000000000008\X]H_NA000000008ZFm8O710000P@i68F@O0000<j110000000081[TE5:TTRHEA4nb000000000000000000000000=78:
00000000`nKl00000000PHm]96oA0000000000000000000000000000D[\C0000h;;400000000000000000nNZ000000000000000000000000XT3gh\BV@aBFL\FY
8\TT000000000000000000000000000000000000Q2QHA56QdMYh0000000000000000000000000000\7]M@EX?hon6000000000000000000000000000000000000
00000000M8@Y0000T8<80000000000000000000000000000000000000000@SVbQ4\gT<i000000000000000000000lKd>\j;]00000000LNS:0000000000000000
0_Q60000LKM_0000000000000000H7HM0000<b]X0000H2J]000000000000000000000000PZKj00000000000000000000HFS<m30KXKJ?00000000000000000000
00000000PhmN0000LR4W<XZm000000000000000000000000000000000000824J00000000000000000V4100000000XSiO000000000000PJaj0000000000000000
00000000000000000000DT<E0000000000000000000000000000000000000000000000000000000000000ET?130^<U\K558H0000000000000000XR6W00000000
0000000000000000000000000000]31h0000000000000000l27Y<B^A00000000000000000000l@]e000000000000000000000000`HcK0000000043V:0000Th9H
@UJC0000<kSG00000000000000000I4aP@IjD6mj<B;M0000000000000000000000000000DWBn0000000000004B[K000000000`C7dB`H<U^ia2RV000000000000
00000000000000000000<\T>0000000058<J4Q<100000000000000000000000000000000000000000000D@_ZPUeZP4W?00000000000000000000000000000000
0000dO>b000000000000a1J1000000000000000000000000hDQX00000000@FbPhJ51HUUAlgK20000lZA\P3nB@cBP8o]J00000000000000000000000000000000
000000008aFA000000000000000000000000H?=c4PdG0Yig000000004WRk0000U6Pe4Pc00000@SIBdfRh00000000HF?H000000000000H2c]dHKnPN:i97[A0000
00008jdBHoZ]00000000000000004:3cl`R^00000000000000000000000000000000P\AS0000000000000000000000000000`=MmHI3GDc1o547^000000000000
\kMT0000000000000000000054YJ000000000000DdI40000e7?\000000000000000000000000000000000000000000000000000000000000XEMG000000000000
0000``oK00008GS20000T]i^0000`97n0000XRjA000000000000XjU0000000000000Q73500000000]0>E0000\_B8E4mN0000D[UG0lLf00000000000000000000
00000000PiWgPK>@00000000000000004CXodUXH8cLTLj?V000000000000XAOQ000000000000000000000000000000000000000000000000Tf@C000000000000
0000T1Z20000TP?T000000000000000000000000000000000000P5=O0000`I5j000000000000000000000000@H\A00000000`GeW8L];<Y?V0000L]f200000000
00000000D]O>00000000D5<@=85[h`]Ui4If000000000000000000000000Xjl<11:W8RZoLaoZE2ic8_2W8LL954`900000000hBH2LI7700000000h09W00000000
hQAJ8SJ3000000000000hd;a0000000000000000dDZjLT1<0000T5KK8BD9@IID0000m7h?00000000000000000000@GMM00000000000000000000000000000000
0000000000000000\l`i000000000000000000000000000000000000000000000000l5>N00000000\R3500000000000000000000000000000000000000000000
000000000000000000000000h^Im00008Ljo0000`A;3000000000000000000000000000000000000<j3H00000000000000000000@ZF<0000PFQP000000000000
DQji0000X^cH0000X2=K8Hjj\Y`8d<TKhkEk4EQD@]G\0000000087PP000000000000000000000000000000000000000000000000000000000000000000000000
0000lANj000042TC`Eb5H\hMl1Mg\Jk=0@VSdjD\`kQXHo@l0000U2oa00000000000000000000000000000000000000000000<iPH000000000000000000000000
0000000000000000000000000000000085^c00004DU<0000\POQ0000<mhEE4o<00000000000000000000000000000000000000000000000000000000\Ko<0000
00000000000000000000000000000000P0V60000000000000000TnZi0000000000000000000000000000DUEh000000000000000000000000000000000000Xh\U
00000000000000000000X8Uh<H05I7JP0000U3MH0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TN7^000000000000H<5I0000e7CK0000T?@d00000000<3NE000000000N7il_[Ca6T600000000l?n=DGC4000000000000T:T]0000000000008khX0000`LP>
00000000000000000000000000000000XLDV0000000046W5TYEEPJ1G`_bH\k?gHc2JdPfG00000000000000000DP:0000000000000000000000000000l2Y10000
000000000000HFi<P;CX000000000000000000000000T5Q?00000000000000000000P=@h000000000000HhMGP4@]h<>300000000dll;00000000000000000000
000000000000000000000000<[QK0000000000000000Xe8H00000000000000000000DFDZ0000000000000000Xhhc000000000000000000000000XDdm00000000
00000000000000000000<2Tm0000lFiJ000000000000000000004E`]LOZZhRbZ00000000000000000000000000000000000000000000000000000000DN=3`<>b
00008QKe0000DgHD00000000000000000000000000000000LWD50000HZ44000058I@00000000`l[J000000000000PKEG8RCZ0000PoPA00000000l^gS00000000
000000000XMZ00000000L:@o000000000000000000000000000000000000000000000000A3@:000000000000d>GY0000000000000000000000000000T645d1kH
0000dcHI0000000000008CkK000000008TUY8B_1LJ<d00000000000000000000000000000000P4;ahCUo00000000E3f>00000000000000000000000000000000
00000000dCK6PT690000PA1E0000000000000000000000000000000000000000P<c;00008HR?00000000000000000000000000000000@3NklZBKDkH_00000000
00004UA\96lE0000LQ:g00000000000000000000<\I<00000@Y?L0R``EEn00000WG_X@Yd000042PD`>G000000000000000008@Tc0000Pman0000000000000000
0000<>a9000000000000P1CZ0K7=D=?j000000000000m0_nL28^0000000000000000000000000000<SOh000000000000<nD60000000000000000h:Dj00000000
0000000000000000000000000000000000000000000000000000000000000000a8TI0000ld:1d03:00000000000045o20000000000000000000000000000HI39
0000000000000000000000000000000000000000000000000000dPDn00000@lS\AY[0000000000000000<]kJT?kU00000000000000000000DD>d00000000@?1O
d1Ua00000000HUEC00000000dj7bX68_00000000000000000000000000000000@R0[000000000000`MID`WHG0000\2>@00000000000000000000@a<J00000000
0000H`_C00000000@:D10000000000000000PC`K00000000XYCC00000000000000000000000000000000000000000000000000000000000000000000PW[A0000
000000000000DAPN0000\2hM000000000000000000000000T_YS0000000003kc0000000000000000l4oG00000000H>0a00000000@EYI<fLBDHBJQ7_g00000000
0000Hk;eI6kA00000000000000000000000006ihhSLKT@91`d5e0000000000000000X[0IP?0i000000000000XUC:000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y1T@0000000000000000000000000000000000000000000000008>JD
0000PHCl00000000L\Qo<:7T0000000000000000@N?]PXgQ00000000dJF<000000000000dhcAe7]OY8D^00000000000000000000000000000000000000000000
0000E8_R0000000000000000000000000000T9F50000000000000000@g`9T\Z2000000000000D^nK000000000000000000000000000000000000000000000000
00000000000000000000h7^F000000004?eb<]EH00000000000000000000<b@F000000000000000000000000000000000000000000000000lQ0Al4WJ00000000
0000000000004RU@0000<l:b00004R99000000000000LKkY00000000000000000000P7iI00000000000000000000000000000000dWPP`f`D0000000000000000
h79@X9c`TdHI00000000HPIKA7OcdZ;Z00000000\BVY0000000000000000000000000000000000000000000000000000000000000000e5;N0000\T?M00000000
000000000000000000000000hY`H`9^^`^bU@42T0000000000000000000000000000DkGL0000000000000000000000000000000000000000000000004\lK0000
\>Ck000000000000000000000000DPn=000000000000<n1E00000000000000000000d26iLOOihMj`00000000dKeI0000D2;000000000hDL5504800000000DDBA
L_:Z071l42j0000000008=`UPZTX0000000000000000X79_\aYclbF]00000000PD]D0000<4JQ0000<h4Y00000000000000000000X]ilDP8j0000DA^I00000000
00000000\Z9k00000000000000000000000000000000@RXa000000000000PPi800008mXP000000000000@mQQ0000000000000000000000000000000000000000
0000Tgd50000dIG`4kk<0000hS4h00008khim6=G00000000000004i\0000000000000000<4Re0000000000000000000000008MM@i6F800000000000000000000
0000000000000000`\_N0000ToYn0000000000000000000000000000000000000000000092EDPPb?000000000000E0C5\ZWk00000000000000000000@AfY\0g]
0000000000000000000000000000000000000000hDQ?0000T?F^PMEW4ZZ88TZb0000Hj`MLFd?0000000000000000000000000000dUQU00000000000000000000
00000000000000000000HE\b00008FK\00000000Y48;00000000000000000000\`ZXd]5N0000DREe00000000LE:ohMIj4E<=<g\h00000000000000000000@D_V
LnHb0000DERMd5UUhSCVLljJ0000000000000000LY7[l0m[00000000000000000000A7IF00000000X>T_00000000@m@j00000000000000000000000000000000
00000000Ll^P0000000000000000dNWo<@nRD@Q:00000000000000000000000000000000TW\o<>UeA0Ei0000000000000000DEW^000000000000000000000000
000000000000<^Ge0000m3R000000000000000000000\T=BhY\N000000000000000000000fib000000000000000000000000000000000000000000000000h8I:
D@[D000000000000XDl:0000`=Hn0000lLTD0000000000000000<>J`000000000000000000000000000000000000HoZD000000000000000000004hl\4kh40000
00000000DSYf000000000000000000000000000000000000000000004NSd000000000000000000000000@aOJLliS<iMN00000000hOR\D8^O0000000000000000
0000000000000000HkSX0000d^R:<3`10000000000000000000000000000lO6>`3h4LmAY00000000000000000000`K:Q0000i21S0000PdN`000000000<G20000
00000000000000004mEG00004::]0000000000000000000000000000000000000000000000000000`_TB0@kK0000000000000000000000000000000000000000
00000IlK00000000000000000000000000004R^]00000000`7oGXX;JDNjWXE\m00000000000000000000X@XZl?SZDl`RHNN30000XbSm00000000000000000000
000000000000000000000000000000000000a43M00000000000000000000\G<60000`7a:00000000000004Lm00000V@i\33J0000HOgS0000000000000000Q6`g
T@]JlQB\000000004U8<000000000000U00h00000000hf3P00000000000000000000000000000000PDj[000000000000000000000000000000000L\7<g^k0000
16Yg000000000000000000000000000000000000h[U5<4Al0000000000000000DR>n0000<6Q34>DY00004m7R00000000hETnhkE0@^fnhl2[h;9?000000000000
0000`RGQLZc6DNjfT51N000000000000000000000000000000000000000000000af90000HeFjDj4=00000000000000000000000000000000000000000000U8GS
00004=L70000`I@?0000000000000000XHHT00000000<:8100000000000000000000<SYD000000000000THEcLcKI00008H[]000000000000000000000000H7nL
00000000L0U[000000000000000000000000000000000000000000000000dE:_0000000000000000000000000000l:e`0000hInH00000000HZ?@<2;<8QR80000
00000000000000000000DQ>]P:e?00000000000000000000000097Uj0000000000000000000000000000@[UhT5>_`Nlj000000000000<NEc000008\RX6_jTV;j
Dd0`00000000<dan0hSL00000000`=IQ00000000P]YZ000000008BBR00000000D5UlHmEV0000P2NE000000000000000000000000000000000000000000000000
000000000000LG;L0000000000000000000000000000000000000000000000000000000000004USHL\7:\<\9`JJMd8^E000000000000HX=900000000@9X=0000
00000000e2WQ00000000000000000000000000000000000000000000XLbA00000000000000000000L:mU000000000000000000000000Q1S?00000000@TSY0000
00000000H9IT00000000HIk=0000000000000000A5Fd0d:S0000@mX_a0cc000000008PReT;cC0000000000000000000000000000TFBiT0GQH9Y\0000@Fk20000
0000<F@900000000000013OE\cV7000000000000000000000000000000000000000000000000000000000000000000000000000000000000U0Z;000000004]L?
0000000000008M07\U2e0000000000000000]50W00000000000000000000XXjE000048>_00000000DHD8@[NP00000000XZRRHKU5`DiEe1^F0000`gcF00000000
8?o>PEJP000000000000000000000000M7g_0000<W880000dCW1000000000000000000000000000000000000@=h[000000008@WP0000000000000000DB5c0000
0000000000000000LT50000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HIP;00000000
00000000`JoP@NXa00000000T?Ed\:el000000000000l2Ee<[2<00000000000000000000DS8c@:cY0000000000000000000000000000\?j`0000000000000000
00000000000000000000d@f\00000000000000000000000000000000@8[nDF85U0\80000000000000000000000000000HOGX0000XAef000000000000dEDb0000
0000\bakh9HPE2nZ00000000000000000>dc00000000]7`j00000000000000000000h4`g00000000000000000000000000000000dIio00000000000000000000
0000H:lQ4HnB0000000000000000000000000000lCCo00000000m8Q100000000T1LJ000000000000000000000000Y7<0XE7O00000000000000000000]3QC0000
00000000000000000000000000000000DKhJ000000000000000000000000lk=j8@<J<LA<000000000000X=XkXF4hHXf?000000000000000000000000<V^N0000
0000000000000000DK:<8j?m\mSF00000000dmF;0000\OlQ00000000LlR^0000000000000000d6dN000000000000dT[S00000000`EEa0000PkhE000000000000
00000000Xbk:=3;dT<l6D[oV00000000000000000000000000000000000000000000D>gB00000000000000000000\BI@0000da=C000000000000000000000000
0000E5ji00000000HH6D136C00000000]4BW00000000000000000000000000000000000000000000P[G`\dC:000000000000000000000000000000000000LG[R
00000000000000000000Hjih00008L9L0000000000000000LUH^00000000000000000000`CBm0000000000000000000000000000000000000000000052P_0000
0000000000000000@EhW000000000000000000000000@5:2000000000000000054Em000000000000000000004k`j000000000000000000000000000000000000
00000000dkQ<0000000000000000dGm[0000000000000000000000000000000000000000000000000000HPgmDX]F000000000000Tgg:00000000000000000000
0000000003dD00000000000000008SR]0000ddNO00000000000000000000T;a_00000000<@d:0000<mFb0000000000000000000000000000<RVl000000000000
00000000\\_a00000000DcT_000000000000000000000000i5;4m88200000000000000000000000000000000hSL:@[Hb0000000000000000@F1U00000000hAa9
00000000XADT00000000PJMW000000000000000000008H5X000000008H>]hoK4DFeI00000000000000000R`@0000000000000000000000000000000000000000
00000000Hf33PU@U<WXI00000000`:dW55TY00000000@ZS8`L\[0000000000000000`hme0G1k0000E5X;0000000000000000000000000000PASo0000@GSJE6\5
H_7S00000000L^=R00000000000000000000D:`Q0000TXC\L\Q0d<5d0000000000000000HZYh00000000000000004lE\i64A56M:17om55_6000000000000L?];
00000000hYMM0000hV6`0000000000000000000000000000000000000000000000000L_h000000004?dN00000000000000000000DZHZ00000000000000000000
8B=c<BHk00000000dNCNDh=30000hCj`XGQ2D]9g0000000000000000loH<0000PNYO00000000000000008>k>000000000000000000000000000000000000l0?:
00000000000000008C<;57mf000000000000M2]D0000000000000000000000000000P@DX0000000000000000`BV6000000000000000000000000000000000000
000000000000]5CL00000000`1dYd7Dh0000l9Se0000000000000000P\ZJ0000000040k;0000le5?000000000000DOf>e64[00000000h^P40000000000000000
000000000000000000000000<g37000000000000d=aVPS0700000000000000000000000000000000000000000000000097_P00000000d?kfP[]3000000000000
m8F<T1;m`IkLDYN<0000@EL<000000000000Xek[00000000000000000000000000004:JghiF]le4O00000000000000000000@@DF@IZZ000000000000@5=8HIb;
00000000lW9f00000]KG00000000=6ll0000PUh6U47k000000000mXAdnd_`4VA@=W4PCQD`DULH3_YXMK>0000X9?n00004Xkl0000000000000000<>\ELON`0000
000000000000DNO^00000000Td^N00000000D3hA000000000000000000000000I2=J000000000mW?00000000000000000000L1gm`AicY3H_0000000000000000
0000hK6a00000nS[0000lB;^0000000000000000\RO[d0<X00000000000000000:M8<Mad000000000000@T4S0000<_@M0000000000000000000000000000U0ZK
0000P8?D0000a49X00000000000000000000000000004WQX00000000000000000000000000000000000000000000000000000000000000000000000000004OLU
0000LM6;00008F>_\^jW`fU4000000000000000000000000000000000000TI\O000081?<<fg@56PX08R=0000Pl>NM2nM00000000000000000000000045;@0000
00000000000000000000HJVYhFbc0000000000000000000000000000000000000000L\oU00000000000000000000000000000000000000000000000000000000
00000000H;=Y0000M0HmLNBHH2`L`8kX000080h<00000000DHCE00000000000000000000DY];000000004UTe0000000000000000000000000000000000000000
0000T0g1H5HNHLfm0000000000000000000000000000000000000000000000000000000000000000000000000000T4Go00000000000000000000000000000000
00000000]6@o00000000000000000000000000000000000000000000000000004OLA000000000000000000000000DK[_0000e61k000000000000\1Emh7k>0000
0000X8f:0000000000000000LQBI0000000000000000000000000000000000000000TCTT000000000000PC9A000000000000000000008LGW00000000L28M0000
00000000l_ame5=Ci6m`000000000000000000000000DZGc00000000000000000000000000000000000000000000\=Ia0000000000000000000000000000D577
hh>lE5]50000TXT;00000000d@YQddQU0000\8nh000000000000\PC<00000000<Qa^0000000000000000000000000000000000000000<:U20000000000000000
00000A0NhZH;H^3F]4c@Q6XP000000000000000000000000000000000000Y4_2000000000000<ceL000000000000L1AW`MQ\PE_b000000000000000000000000
0000000000000000000000000000000000008dff0000000000000000HIH800000000000000000000000000000000@KlOLWjP00000000HPji00000000a77F0000
0000000000000000000000000000`3]A0000`\Xm0000<m_k0000000000000000000000000000000000000000000000000000000000000000\XM7X6_1XY[PT_XO
00000000hbQ7U5i1000000000000000043>g4f640000HCh5000000000000P9^m0000X8\d0000000000004:@Z<JjcI3iM<>\nY5M<000000000000000000000000
00000000000083P3T:e1hk0D00000000Q4OY0000X9GH\UWO00000000I5AHM4LA00000000000000000000000000000000Pak?00000000000000000Rn=00000000
00000000000000000000000000008en700000000<o[E\;8^00000000D@No000000000000000000000000H20_000000008SP9000000000000P2hfl=moD>`g8J:O
4PBV\h\h0000dW=N0000000000000000dV]Z00000000000000000000000000004R?J000000000000000000000000000000000000000000000000TTPnldg30000
00000000E3@J000000000000I1cL00000000DP9DX5B\00000000000000000000LSRR000000000000000000000000`e;H000000000000l1\0`40BU6@e0000TI1C
0000<12a]3jC000000000000TdTY0000\BdJlLP\0000000000000000000000000000000000000000000000008IGKT[8@0000P=6]000000000000000000000000
0000Xi@=0VGh000000000000l=N]000000000000@P1:000000000000000000000000000000000000TheP@`:hhk6Jddbo8<SC00000000hJ4g0000000000000000
d05?a8d<P>aY00000000000000000000hAW[lEV^=3j]00000000000000000000`EWn000000000000d]050000000000000S>B0000000000000000000000000000
00000000000000000000PH8D0000h9kV000000000000000000000000e7RUh3Fe0000hJm<0000D1G`X>c2<HB2DPCcT4D900000000000000000000000000000000
00000000000000000000000000000000T5[F00000000hl7f000000004k?E0000H2E80000<JYL00008?48@W<@DjLl000000000000000000000000000000000000
00008G2900000000d@CE0000000000000000000000000000dnBJ000000000000000092n:00000000000000000000D[GI0000000000000000X:Y\000000000000
0000000000000000`6`?\:4UH:Oe\EWK`F>LhQLm0bnM8iJ[i41a@IL@0000000000000000h@\70000000000000000@hUC00000000000000000000000000000000
0000XJ_6000000000000000000000000000000000000d8cCP;jM8b9D00000000lQK1LWZZlWg\00000000000000000000LdklTA`70000000000000000d;ali3WW
0000e6:j000000000000L3H_000000000000`DIgXL4WhLN_LXZ[0000000000004BR3000000000000000000000000PQ8HD]>1hkPg00000000000000000000dIEA
a8Xd00000000000000000000000000000000@]H60000000000000000<h;=0000000000000000000046=c0BjX0000000000000000dY\A00000000000000000000
00000000000000000000m1ha00000000000000008NDk00000000Y7[^8lZM00000RaVA5]Xh?<\0000000000000000000000000000\E44<VZF0000000000000000
00000000`JQ=0000000000008RJ=0000000086T4`K_GM6JT@;k;00000000000000000000000000000000d>`<0000000000000000000000000000HYa=00000000
I4Q30000000000000000000000000000000000000000000000000000D9m>0000000000000000000000000000000000000000000000000000<LAKlLUX0000<>25
00000000000000000000000000000000Hm>P000000008D>100000000dLWG0000000000000000000000000000000000000000LaEF00000000XSH?000000004GLC
000000000000e52A00000000000000000000000000000000PXmDdaT;a09c0TV@000000000000l@J;`Si8Ln4?<;H40000000000000000000000000000HJmk0000
0000000000000000000000008TJTDMi10000`]c<0000000000000000000000000000`WTi00000000000000000000000000000000h5K<000000000000LAY60000
000000000000`TcmY58[00000000000000000000000000000000d7D@0000T:QF0000T@ck00000000H=0R00000000000000000000000000000000000000000000
DGiA00000000000000000000000000000000000000000000000000000000000000000000DGa400000000000000000000h1V00000000000000000Pf=e0000\lfl
000000000000000000000000`Y2\8D43000000000000dDLm0000lQ^C0000DXl]00000000000000000000DnWNHB]>dn[k00000000000000000000000000000000
0000e42N00000000000000000000DSN3000000000000@^f<0000T9Kd0000000000000000d>oW00000000lJ8`000000000000\aNTDDN<0000PkOl\\6=0000T5j0
dRTn000000000000@J:[XXa>X_XbdBlOA6hI000000000000000000000000PaiB00000000000000008Amo000000000000DhfM84F`XMUX`:Pk4^6Qlc0I00000000
0000000000000000000000000000000000000000hK3G0000000000000000000000000000@:lHLAj600000000000000000000Q3cm00000000000000000000]39:
X59:TR@_0000X0:L000000000000000000000000hHiA0000T4U[<3lQ00000000000000000000TPiY000000000000PK0RlaK`0giO000000000000Q8dR00000000
000000000oQllIXk0Ra_0000000000000000@QJP00000000TZTEHac3000000000000000000000000M5U600000000000000000000000000000000000000000000
P9<f000000000000000000000000<31;0000000000000000000000000000000000000000Pm3^0000@9:9000000000000h?bdQ5Dm\KGg0000000058Wd00000000
0000labY<e1?a7k]00004SW=00000000000000000000e48nD:C]000000000000dN6EL\fEH3Ah0000000000000000`MWGlNNR0000`m\o0000TNY`@V8BXAP[0000
0000000000000000000000000000000000000000`8T:0000]0;@00008[jP@iD5lW^Y00000000000000000000DDVS000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@^M^00000000000000000000TKWR000000000000]7a:00000000h6lOT\Z<Tho?00000000XH5n
0000000000000000000000000000l^PD`=65000000000000000000000000000000000000ld770000000000000000DF5U0000i3]H\1=a4D4e0000@]Fj00000000
00000000`4RW000000000000H:B>17kJ0000000000000000000000000000P^U2000000000000000000004PkNL30D0000`f:e0000A8<100000000@:k9HDBQ4kj\
PlQe000010j50000000000000000000000000000000000000000HgR34XZ1U0Qm96@;000000000000000045X4000000000000000000008<PX000000008R3R\0Xn
`lgi00000000000000000000hICJ000000000L;o0000l\k10000X<Ded4EY154^``i2000000000000dL;A0000TW;g00000000000000000000000000008P<h0000
00000000`Z=`00000000\f6nA4@h000000000000000000000000E5n[00000000000000004fc:0000P4@P=4\A=0Cj00000000908n000000000000000000000000
PRE00000000053<1Q6Im000000000000<nZX00000000l2:a000000000000000000000000Hjkih`4ZDnCT000000008WR3LZ7L000000000000hIL[000000000000
0000T7@?hK0@0000000000000000000000000000DCU`000080N4@39G0000<RJ^00000000d<NaD>_^00000000h5;dLBOX0000000000000000`fY800000000P>7f
00000000000000000000000000000LP30000000000000000000000000000000000000000000000000000000000000000h<YK4G7G000000000000H0`a00000000
0000000000000000h`hci3?=00000000000041G200000000H_15<KN:a8W:A8Y4000000000000000000000000000000000000<Do<000000000000TVH?00000000
00000000000000000000000000008B\GHM>20000000000000000Lck80000DIm>000000000000000000000000@SNE58Ze4Lbo0000000000000000lAbDH=EFlJBg
0000000000000000000000000000000000000000000000000000000000008NaD000000000000000000000000000000000000DMW:dU`T00000000000000000000
d:iM00000000000000000000d\j`Tl=@00000000HM[5`V^i000000000000XCKIXEFL0000XG^WHFlX82bbl2C;TkJY000000000000000000000000000000000000
0000000057QQ00000000000000004Uj:0000000000000000000000000000H3P@000000000000000000000000136`DZGW`0Z=XfjDhE7A4AaZDE6PhggEdmf\0000
00000000000000000000000000000000`8Ng000000008H]100000000000000000000000000000000000000000000lISkLD8W0000000000000000000000000000
000000000000\jMi0000000000000000Dl6M`^Y]XcM_@lYD000000000000PH1Q0000000000000000000000000000000000000000DYE8000000000000hcRFX9`]
h?HLPn4UA8U3<eL?000000008BdX0000000000000000000000000000U5C\00000WV:00000000000000000000D<9a0000000000000000000000000000917H0000
00000000000000000000P;5^0000\JLi00000000000000000000000000000000000000000000DQk700000000000000000000DX=K000000000000D4Yj00000000
000000000000hfO7d8cNe8K40000h^FH0000000000000UGA0000458T\N>R\nfe00000000`:g\54LN000000000000LNm90000000000000000i2T;@77=00000000
000000000000000000000000hQ2o46iH00000000@I9^0000l:ib8DQf`Z3E00000000000000000000\UBl00000000hGo?000000000000000000000000000080M]
000000000000lkb[00000000000040M=0000l1ER0000000000000000D[gR000000000000000000000000h4m000000000000000000000Y81@0000000000000000
000000000000M5la000000000000lhbjPhE=\38@l3fm0RaM0omeU1=A0000LHSM0ja40000000000000000P^=_\lS`00000000000000000000e5P`0000`N[20000
0000`I6H00000000HCOc0000000000000000000000000000e0A[0000000000000000DS4=0000TC<k000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\NQg0000H3B70000@08i00000000000000000000
00000000hLhC0000000000000000TK6S00000000000000000000a6Ekd<fNdBUdU8U`00000000X@gb0000\1MFlK^400000000000000000000e37G00000000Ph0M
l0=d00000000<?RK0000THG1\l0iXHGd`BU600000000000000000000000000000000000000000000<QN<P\9E@lda\W2V00000000TH;Y00000000HOEkLZQ90000
0000dFL:000000000000000000000000000000000000\43U00000000000000004Q:800000000000000000000000000000000<=BX000000000000000000000000
\mPk0000000000000000000000004220000000000000P_JYPGG>00000000000000000000000000000000000000000000dPRWT;>k0000@S<F00000000L8g0DSMO
000000000000000000000000D^EY0000000000000000000000000000e3fb000000000000000000000000li@a000000000000000000000000000000000000@hn>
00000000XD\d0000000000000000000000000000000000000000dk<\0B2o<4]N000000000000000000000000hMYJ00000000000000000000000000000000dLOc
00004VVd]6Hf0000Q3BAHM[o0000000000000000XG3F81j]00000000T[Oo<b;?m1ahA61N0000000000000000L<b3PK4fdTT[XoOn`HF=00000000000000000000
000000000000000000000000000000000000`0mMPQU]0000hYfH0000000000000000000000000000PV3a0000Y7UMTGTj00000000ljX>00000000000000000000
0000000083OYX:gI0000000000000000U7K@`O`d0000@;1V00000000TAjmQ3;D8GYUXL@alQZ3173B0000000096;Q`TT?XffB000040MF00000000000000000000
LE`1000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3230000X7[[H^<`8]Vl\^bb@SZX000000000000
Xde^HGCj00000000]3=5A32B0000Q0MoT2[n000000000000\Lj]00000000000000000000lMb^0000`;S<00000000H7fNl;FO8Z[l000000000000Hc@A00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8fJ\Q?l`0j:
`C[B0000P\^9000000000000`TU90000000000004l6d0000I84k0000000000000000000000000000d=TahZe;0000000000000000000000000000000000000000
0000hb9n\B6`0000870h<CgX0000000000000000000000000000@J2[lJcDT\YOLnQca5nhPCkn00000000000000000000D4DH8We=`oAB8WP80000000000000000
000000000000dMWUU5W^00000000000000000000Dd6Y00000000000000000000000000000000000000000000H8YX0000DZ@Z000000000000000000000000T:JX
`]H^0000000000000000000000000000000000000000dbHf00008@?300000000@Ebo`MT6\Gne0000\6?Md5IQ85h5HXii0000lX1S00000000@IMJlO1000000000
h6_W000000000000hVh7U7\800000000<1M<000000000000000000004X3a000000000000000000000000000000000000000000000000XB:0XQge00000000PBP6
000000000000@5ULXi\L0000000000000000@Xo[0000000000000000L=b^0000000000000000``CN00000000XNW?00000000000000000000000000000000dXLl
000000000000000000000000<LAZdfA?0000000000000000LL0T4GcJ@56A0000U2S<000000000000`o>70000X9Fe`TTM000000000000XHTM00000000l7Qk\GC\
i7H30000000000000000000000000000PFQ_00000000000000000000T]<o0000TRWZ0000P1BV0000000000000000000000000000l8kbLdVZH5hC000000000000
00000000000000000000\^B]0000000000000000TGkAH]4_L\]Y00000000000000000000m2hT0000U8Z[83Of0000000000000000000000000000000000000000
000000000000P:170000l`3;PVD5dZDH=6@H000000000000Hi=o00000000000000000000P`[500000000DN@00000POE:00000000d8P300000000000000000000
HGceQ1^Y0000000000000000000000000000`FdK@QQSDV9c00008THE0000=3Pi@X9X00000000000000000000dfEc0000000000000000P^=8000000000000D=bQ
`?cP<DPI00000000@^5DLOO3``Y^Tl5>00000000dl[[00000000000000000000]5Rh000000000000000000000000000000000000000000000000000000000000
00000000Pm8R00000000H`jg00000000000000000000I7eA0000<hB8`UehlX?d000000000000000000008MG\H\<X0000h]M<@W5[000000000000000000000000
0000D=P<0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d`GV000000000_Q\00000000DZ@N0000
00000000hT[I00000000000000000000000000000000h0GFX7[;00000000000000000000000000000000000000000000000000000000P^d_DjTW0000d6?l]46]
00008MQ300000000hG?`8M`cLWJN0000\LnH0000000000000000000000000000000000000000P6>1=3V70000`V3L0000@Cg:0000000000000000000000000000
00000000000000000000DPBklRgk0000000000000000000000000000HZ@f0000000000000000lAS<TVfQ0000LKh4000000000000\>@800000000=7P]00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000_[4@:mj00000000T`nY0000
0000\<eYTo9200000000000000000000LE:?000000000000LZ9^00000000@0I500000000000000000000000000000000`P]j8LXc\^0<58KJ0000<@7K00000000
00000000e5_O000000000000000000000000H46JT:l]8=\g00000000000000000000000000000000\:;n@=hh00000000000000000000@B7E0000000000000000
`43I@j]500000000000000000000000000000000@7mjHP>G000000000000<_@h000000000000PCQTe6a^0000<k2J00000000000000000000000000000000\k:3
0000000000000000000000000000000000000000D:7G@^mb000000000000XIW;H[KS0mmH0000X7M4dU3[\Yh^d5\M0000000000000000000000000000@K2L0000
00000000000000000000000000000000000000000000000000000000000000000000XJXJ0000000000000000000000000X6D0000000000000000000000000000
0000XAXd00004ABhDM?IQ7@Y00000000d]ETHH2R0000000000000000000000000000000000000000000000000000M3`iXAUQ0000000000000000000000000000
00000000000000000000h>]<PiiK000000000000la`1000000000000000000000000P<cb00000000I2HR000000000000000000000Lmm00000000000000000000
00000000i6\o000000000000U2bj0000000000000000DPgP000000000000000000000000h<6n0000T19C00000000000000008Z<M00000000hknb000000000000
0000000000000T^V000009\8a8^[hG^i0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\U600000
@jJT0000000000000000000000000000XL3f<0eh0k:S0000LNa2000000000000000000000000d5bO00000000000000000000M1?2m4\T00000000000000000gHW
000000000000\?LD000000000000000000000000000000000000000000000000@72XX@FC00000000``6Z0000000000000000PJ030000Xnek0000000000000000
0000PN]h00000000000000000000L_^S@QaO000000000<VC000000000000d8di0000DTc?<QkV0000T@SS`9e`LW<n000000000000000000000000000000000000
000000000000\FPk0000TY_X0000PWFb0000@5ePT8n[<D?30000000000000000000000000000X\>T000000000000LB4A000000000000hMg[000000008R5S0000
h9[4000000000000000000000000PP4a0000000094h>000000000000000000000000000000000000000000000000HVk?i0VG\D[O000000000000000000000000
00000000HNbi000000000000000000000000@V=9PC9]000000000000000000000000000000000000\Dil@hbL0000000000000000000000000000000000000000
000000000000DVXVT4VQ@lg?0000XL\m000000000000a5?D890618JD0000lZbU0000000000000000lSKi000000000000000000000000000093Z3000000000000
0000000000000000000000000000000000000000000000008P6R0000000000000000LIUE000000000000000000000000000000000000`ETS`NlY000000000000
000000000000A5J700000000<\E?000000000000000000000000000000000000lea900000000000000000000000000000000T5TY0000000000000000<RMHDmDU
000000000000<ooR000000004neEd>M>l<\H00000000<CNN0000000000000000@T6S00000000`GjE000000000000000000000000000000000000Li\7<CY;0000
8Zj0000000000000TU<L00000GCA0000LSRG00000000000000000000000000000000000000000000L0?o<Hj]<BIP<cfW000000000000\;K?13Qc000000000000
000000000000`0k[000000000000TPRJH]BC00000000`@W1@DY50000000000000000000000000000m3>C00000000000000000000000000000000000000000000
00000000d?K[lMY;P30X00000000000000000000h7>>0000dfeCL;9d00000000000000000000\a7>8@Xm00000000dk?000000000@4Pe<0Y?0000000000000000
000000000000000000000000000000000000Hk]i0000000000000000000000000000000000000000`^oN0000000000000000dGNL000000000000000000000000
00000000000000000000@3SW`X>o000000000000`gT2000000000000000000000000000000000^af000000000000000000008k1D000000000000000000000000
0000@5:L0000000000000000TDX\00000000000000000000\YIF0000000000000000000000000000L8mXHKQj00000000000000000000TW03P=j]Xi^a]0070000
I1_;8dYk00000000L]0S@b3O0000TB2L00000000000000000000000000004X3n00000000000000000000000000000000000000000000000000000000h@PA14A;
0000l@li0000TRMc00000000000000000000000000000000000000000000L?g[000000000000000000000000000000000000000000000000000000000000XZMB
0000XZA>000000000000PaO[0000l<=Y@i7J000000000000000000000000XI?100000000U4RJ0000\@O]0000000000000000000000000VNH0000000000000000
000000000000TGTC00000000000000000000da4KXW_F=3hc`00100000000000000000000\`iEXdm<4moVP=:i0000000000000000000000000000TG[5@398XGEd
0000000000000000000000000000H??200000000<Z[W0000000000000000T?Tj`;J_00000000I0oY0000000000000000000000000000000000000000]0n<0000
000000000000@E^\<F580000000000000000000000000000000000000000000000000000000000000000T5=A<c3i<Sj@00000000000000000000000000000000
Y60[0000XFUi00000000000000000000000000000000\nDG0000000098\547=hh8geHSh=000000000000000000000000Dld=0000<9XWPJ=<0000000000000000
0000000000000Pk=PI3ULmb_a4IY\XGX00000000hnQT000000000000PQZc\DNf000000000000000000000000000000000000000000000000PMd]000000000000
0000000000000000000000004<;;0000000000000000XX[Mh5a80000000000000000000000000000000000000000000000000000000000000000@Yc80000TJB>
Tn:L0000DcaN0000000000000000PYY50000000052_?\d3_0000I6>W0000\A0100000000000000000000000000000000000000000000LPSn4Ykb00000000<FFS
00000000000058JZ0000000000000000dO6a00004]:W0000000000000000P_HC000000000000\??a0000000000000000000000000000hgKK0000000000000000
00000000000000000000000000000000hRnS0000000000000000L3FW0000000000000000000000000000000000000000TDGZ00000000000000000000DT8Wm0@=
00000000\o:200000000000000000000000000000000000000000000@T2Y0000E2OV00000000dH=@<PW;lee:000000000000000000000000hAho000000000000
00000000000000000`^4Phjo\M8<`VFM00000000D06>PO9`0000dfKS@E9l0000000000000000P`Ta00000000PX:[00000000@G8ci89N0000`KQA000000000000
000000000000XUiK0000P[XQ0000dD@^@Q]H000000000000`lWQ`^4;lXa`000000004WkRa3]U0000000000000000000000000000\XPd00000000dK=g00000000
00000000000000000000000000000000a65BlQPeX3AYdo?200000000000000000000<4FkH<cX000000000000DS^V00000000d4`VLmMQ55e8000000000000<6Z`
L9b`@FbZ`\C7X\el0000000000000000000000000000000000000000000000000000U2?60000`j7000000000LNhJ00000000000000000000T1e7l2e<\^96L>Yb
557k00000000000000000000000000000000000000000BPm@KNX0000000000000000T7Kol>Ig42M<4fL]laQV000000000000000000000000000000000000\W3I
0000d2CK0000`?\k\WC]0000\]1NP^=E000000000000000000000000000000000000000000000000A12Y0000000000000>;E00000000a4eM0L38000000000000
000000000000TY_I00000000HC;h0000000000000000L;WL00000Sg\P0QL00000000ThbU00008QVRlb^R0000l4H`000000000000000000000000000000004Rej
000000004f\40000hD^6XmcE00000000000000000000000000000000dAJ:000000000000`HdVDLa300000000000000000000000000000Lgf0000XT468[m8XY\m
0000000000000>0Q0000000001[J0000000000000000000000000000HDUk000000000000XQG^dRLZdSeB0000000000000000000046VZ00000000000000000000
@Je@00004E\E00000000@PDH]6dM00000000000000000000000095P90000@;:c0000@c:@0000L9\^00000000000000000000000000000000PdK_000000000000
<3E?00000000D?jR0000000000000000000000000000hl^l0000000000000000000000000000000000000000\Sl>0000000000004JOT00000000000000000000
00000000000000000000000000000000XA?S0000XGZ50000P:Ym0000000000000000@>MhDSMa0000000000000000000000000000000000000000<hM0I6bU0000
00000000@5TB061j0000000000000000000000000000@b4@0000000000000000000000000000000000000000000000000000000000000000i6n@000000000000
TTa40000\?6<000000000000P8`I00000000000000000000000000000000000000000000000000000000=75n000000000000HWFB000000000000D1ZD00000000
00000000000000000000\U_<0000A3JZ00000000000000000000\XPZ@jAo00000000XKmS0000000000000000000000000000000000000000h22e000000000000
000000000000`9da0000lJ^V00000000000000000000l`3i00000000000000000000\VI^0000`TEV0000000000000000\:450000`=dAH7Wd00000000`TIihU36
e5OP00000000l4K80000000000000000000000000000dA?5000000000000\5R:000000000000000000000000H2mA0000000000000000000000000000h;Ti0000
l;k\000000000000000000000000a6>J000000000000l5620000000000000000Tf9c000000000000000000000000000000000000000000000000P@Z]00000000
000000000000``Z;0000PoMA0000hF=K00000000000000000000`jXO000000000000\\ON000000004k7K0000000000000000000000000000000000000000HN3W
\VBZ000000000000e3aFXRG0dS:T<EFd0000000000000000000000000000PQGm00000000000000000000\DO1<=CJHBQ=T;nC\CY_000000000000H7Q<00000000
00000000P=n@000000000000d6QR00000000d6GN=7\E000000000000000000000000\aLa000000008MAL00000000000000000000000000000000000000000000
<jcH000000000000\LS4000000004NB[E37Z0000000000000000U4bm00000000000000000000000000000000000000000000]2bQ000000000000000000000000
00000000<@gHhlY^84bG<FEO<mOg00000000000000000000000000000000HZGo0000hfJ10<NS0000000000000000X0XP\\GS00000000000000000000D;cUL<`M
000000000000000000000000D5[e8OZl00000000000000008F;30000000000000000000000000c`G000000000000000000000000000000008JDO0000HGi1Q26e
00000000000000000000000000000000000000004dh[lf<Z@]Xd000000000000\>V?0000000000000000@5I^0000000000000000<1O=DLl1X@OH\T_L00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H_DE0000X2D[
8c_4XIi694k?00004m920000hnJj0000000000000000`UZ90000i5BlPdXY00000000000000000000000000000000D8CX0000TA6>\VN]lW7L00000000a54Q0000
00000000000000000000@o1I0000dHU000000000DAnQ000000000000X?Q_00000000000000000000000000000000`8_20YXO00000000000000000000`E=30000
0000000000000000000000000[UX0<n700000000lkLn00000000000000000000d4=P0000`M0E\kON4n@m0000`n<:0000lQoY000000000000d\G7000000000000
0000lEm_00000000000058OE0000Pda[HXET0000TJMEl:?10000000000000000d:l>0f@0@\GJ8<iT4?YAXAMU000000000000000000004nYE0000000000000000
00000000000000000000ThV?`iG_PHS\00000000XZS^000000000000U2;0000000004_4g000000000000000000008fAPXk6^000000000000TB1O000000000000
dCX:00000YchPEV;dGZN@Mbl<X<T@WX8000000000000`Xk80000000000000000000000000000000000008G4m00000000000000000000dHi_0000000000000000
\HPe000000008NXD00000000000000000000LO<ATdSj000048]M0000L8NH0000000000000000000000000000H5OG0000000000000000000000000000@\g>0000
<j0R0000d9V=0000`^Wl000092fM0000000000000000000000000000000000004TCYPWE`LXUm0000hTZ900000000000000000000000000000000000000000000
00000000`m?000000000dO20T66X0000000000000000\1lAQ5d>E6aN000000000000P5V60Cj@0000DHeO0000000000000000000000000000@92@0000`7[K0000
000000000000000000000000XV;;00000000000000000000000000000000TYbe00000000000000000000hD=OQ2]1DBJN<f_C00000000\i9dd;AL000000000000
000000000000HFHD0000dW4kDlMP000000000000000000000000HF::00008JDB000000000000000000000000HJ9>TLFLPi0g000000000000000000000000h;Nh
4WVI00000000`K:^00000000E7Qh000000000000T_\\0000l27i0000000000000000000000000000L9>100000000m3hL000000000000h6Oo00000000XDLT0000
D@F]000000000000000000000000000000000000000009H_00000000000000000000000000000000d1CmTP2D0000000000000000hB`]00000000000000000000
00000000000000000?Yb0000000000000000000000000000000000000000T;iY00000000@SZhdZ^iP4@?4Oii`o=X00000Vo^00000000T;GGXI=EI4>:0000HZFM
lLd4E4cM00000000000083G?00000000000000000000000000000000XdkFD@PZd2`k0000@NEJ00000000HHfLX?F20000LP_U0000Xa?n000000000000HHh`0000
0000LUT900000000000000000000000000000000PjbQ00000000@7i300000000hd4X000000000000000000000000000000000000000000000000`3=R00000000
00000000@G\KTRm\Te:m4l^;000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Z:n000000000000
0000000000000000000000000000dRT\0000000000004^n]m5^\0000XI?WXTF^0000d@]?LB73LM5k\NMh00000000@Zk>0000000000000000LSh`000000000000
00000000000000000000\SkX00000000`Y04000000000000000000000000DPETlE<b00000000PH[n\aCI@;B=00000000\`9n00000000TJ;bh9i?000000000000
000000000CBR56=dd4KNPkcg00000000000000000000000000000000XMQO000000000000P>>CHKmb000000000000d8RN0000]6?Q000000000000000000000000
00000000`1eVE2[l0000PJ430000lG?G0000`mjKd9cP00000000000000000000D1@70000TdE8E3dj000000000000PNGA000000000000000000000000TT6a0000
0000000000000000000000000000000000000000`9eA00000000PoEk000000000000E0ld0000l5Zm0000000000000000000000000000000000000000PGP@0000
00000000m57[000000000000hWVd000000000000<JK;00000000000000000000H>G=00000000`6SY0000000000000000000000000000@nh90000\Iia00000000
000000000000000000000000PHbi0000X?II0000000000000000l\<100000000Xh^@000000000000\`PE000000000000000000008eBL00000>VI00000000\TKV
lIHG0000000000000000000000000000`8BM00000000000000000000000000000000X10T00000000L0>l@@P1dZJK00000000h8He@DkU0000000000000000l9WG
0@DkdTW=0000000000000000000000000000HHh;0000\Y?6000000000000LTaP000000000000000000000000HlVQ000000000000000000000000TLIb17V70000
0000000000000000000000000000l<OX0000000000000000000000000000000000000000000000000000XE]>lb5B0000000000000000H3c\T`D4a7Q[00000000
<C>PXX@o00000000000000000000000000000000000000000000`WTW000000000000lni@0000000000000000D8_o00000000L?Z?000000000000000000000000
000000000000LITO<BQR0000]4g00000000000000000000000000000000000000000dbBT0000000000000000000057_F@[230000lXQS000000000000L[@S0000
0000000000000000LU?J00000000@SZH000000000000000000000000000000000000000000000000000000000000000000004BPDlCm600000000000000000000
00000000PR>S00000000P[I=lZn<XTP^000000000000\LbP\jSI000000000000000000000000000000000000000000000000Y4gD000096E400004k=[@o4B0000
0000000000000000000000000000000000004HY_TF8S000000000000000000000000DCFIU3g?00000000d9nD05WPXM]U00000000@>JU000000000000=4l]TQnM
0000000000000000l9;00000Th?l0000HSe20000000000000000000000000000000000000000000000000000L2OShIM;00000000HDV?000000000000@Cfo0000
PO`E00000000000000000000000000000000000000000000000000000000D9KO0000000000000000000000000000`G`X\FE8000000000000000000000000l:1W
00000000\6Gk00000000X=Vc0000000000000000000000000000l\kLl[ek0000000000000000m7MG00000000000000000000H>kU000000000000000000000000
m6gE0000000000000000000000000000000000000000000000000000Tk<800000000000000000000lUYG00000000hieSTXoQ0000000000000000E7B00000=0Zg
0000000000004C][<<P;l7>H<Tb0=3=_000000000000lPOA000000000000000000000000lS1V0000`JmJ0000DE1I0000HCV>0000000000000000000000000000
00000000000000000000U6]f000000000000D@_7d;BO000000000000000000000000lVLh00000000\fMm0000@@d[000000000000<MFi00000000000000000000
00000000dG@f0000<aMfTS`Q00004>:e0000hN2=0000000000000000000000000000000000008SaL0000000000000000000000000QK?00000000000000000000
00008kS80000000000000000000000000000000000000000dabHP85900000000hZ3Y0000000000000000\iU30000000000000000000000000000P<MG@ESP0000
hg;2Pa3W000000000000lXUB00000000000000000000HRA?00000000D<UX000000000000000000000000\41j00000000`D<]0000000000000000000000000000
000000000000d7_b00000000<8:;0000HhiB\kf_0000000000000000`HP:4mElPZf@0000000000000000000000000000000000000000LJkc0000000000000000
0000i7]E000000000000000000000000H]XndDTH000000000000000000008F00<f:400000000<_1V0000000000000000T06P00000000000000000000dYBDTmLe
00000000000000000000X<f]4lV7000000000000000000000000@9_f0000000018;>0000hJg80000000000000000D83f00000000000000000000LO7g0000HCF_
0000hA\S0PNb0000000000000000000000000000000000000J^:00000000000000000000000000000000<?ah0000000000000000000000000000dgTP0000Hi]a
0000<ZE900000000=3kjQ08R00000000000000000000TE^N0000LQ29l7lNTH:6LlSQQ4K7TiHY000000000000DKB=00000000000000000000`=>L000000000000
0000000000000000000000000000XMk^000000000000000000000000lHlG00000000TB8DhJNX000000000000M2^P<Y`mlHK]000000000000e45JdA[CX5Moa6=W
0000i7K30000000000000000`OJY0000m6]<0000P87EDOZE0000000000000000000000000000Y6YJ00000000000000000000000000000000000000000000hLi8
0000<PSP000000000000\1>Q00000000`jQI00000000TY0Q000000004O>Q000000000000LkXCXA]Q00000000000000000000000000000000000000000000lWDO
0000000000000000000000000000000000000000000000000000X]mD`_<O<56P000000000000000000000000000000000000000000000000000000000000XLEU
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5MT000000000000T6KcLNc<LT>R0000HX=W`lHH0000
0000000000000000XZM5000000000000000000000000h3D\00000000000000000000LGKBP@E[0000l3Fo000000000000Ph1K\AJW4QfV@]oNl^Po000000000000
00000000000000004]9]Pj\1000000004:JH0000HL=j0000000000000000HE[6000000000000X=hO0000000000000000000000000000dFgOd[O`00000000hRRe
000000000000000000000000000000000000000001lk00000000@Wd;00000000\?V3m3XX0000000000000000XM;>000000000000000000000000hDERXPij0000
X7@Q`HOn00004<9P0000000000000000`nE^TA160000000000000000000000000000000000000000H23Z0000000000000000000000000000LMQjXUOTL6OL0000
00000000E8b30000000000000000LRYb000000000000dS6=00000FAD0000000000000000X]gD000000000000000000000000\[>]000000000000\7?M00000000
I31[0000XEUe00000000i79N0000000000000000000000000000000000000000@@I=@jC@\N==000000000000000000000000P;;E000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\IgnlL6\HP9_00000000lH`d
000000000000h<M]`ZZf000000000000000000000000000000000000000000004:AEl\WJE5Nj00000000Hhe=00000000000000000000000000000000dfdn0000
0000000000000000000000000000000000000000000000000Ten00000000000000000000H:>YTfX><oVn0000000000000000000000000000000000000000H0>P
00000000\LNPl\<Ehi6j00000000000000000000@kNJDL5H000000000000000000000000h;o^000000000000000000000000Q5i>00000000hPS4T;?<4]BL0000
000000000000000000000000HZUa0000000000008nb=0000000000000d<O0000000000000000LL`M\\cH000000000000000000000000<RHP00000000dRYL49C_
00000000\^;k000000000000d_[_0000000000000000000000000000000000000000@6\>8:6J`OVN0EUY\]Tn0000hNAj00000000000000000000000000000000
0000000000000000000000000000l:M_8kYg00000000dm=P0000000000000000L\DD000000000000T29>4KTC00000\2j000000000000T;j<X_4X0000HhPg0000
00000000000000000000000000000VNl00000000000000000000@jHH000000000000Pn=h0000X:Z?0000000000000000000098]400000000PDS?l`2h00000000
000000000000\VHo0000TmCb00008OCl0000\[?S000000000000000000000000e15U000000000000000000000000000000000000hbQm0000lSeoTYQ0`]O3U2BV
000000000000m4f]000000000000LEVSD]Lf0000HG3:000000000000000000000000000000000000000000000000000042Ggh4>5hPehHaAV0000000000000000
@[So00000000000000000000000000000000dRaCl3:Q8DB[000000000000000000000000dNJo0000\MPS<Bnd000000000000000000000;Ec8FemPGJ900000000
0000000000000000hT;ILGA20000D0b8\8F94=EeD7YgHTGnDnhWhFF]00000000d0Q5hPbN<QOd0000000000000000000000000000Hm[h0000HDIM000000000000
0000PQH:0000000000000000000000000000Pa^P<VJ9@E0@4L@L0000000000004><500000000LJ3f000000000000000000000000000000000000000000000000
00000000000000008Si]HSK6Dfg[00000000TUa2000041bW000000000000000000000000000000000000000000000000000000000000Dek10000`?Qn00000000
lCLJ100Q<OnZ000000000000TOEY000000000000000000000000I31100000000000000000000@hFn0000\<Fd4GjR@`O@0000532R0000hmIO00000000`m6E0000
00000000000000000000D;>]0Gf=8S^I0000X7NU0i;100000000000000000000@Bb4hJca000000000000000000000000000000000000000000000000dKKb0000
000000000000000000000000000000008gfe0000000000000000000000000000000000000000000000000000Hoi`0000000041Bj0000Lf2V0000000000000000
\WaI0000000000000000000000000000HR`Lm8[e00000000d7FQ000018iY4RkMi5m;00000000e7c;0000000000000000\Gak0EfN@dGa00000000X10E0000d77c
HCcQ00000000hL0n8Wb@00000000000000000000\0?M0000d?j=X4Y_0@E700000000000000000000000000000000000000000000d_iB00000000000000000000
00000000000000000000000000004??O00000000`e<C00000000TlNX000000000000000000000000PkB10000T\BB00000000000000000000P8Qf000087Cj0000
PVdI000000000000hn@G000000008WCA0000\G]00000000000000000h^l[00000000\1igd8_>8MEc95dk0000000000000000H5cH0000DG@O0000000000000000
0000H;SnD8l<0000M3P5DeF<00000000PKMl00000000D<c00000000000000000`SeR00000000\OB70000000000000000<Ie\0FZ8demT00000000000000000000
\Y3O000000000000@[G4XGGX0000`HPFT=ic00000000i4H?00000000000000000000Q35S4CaS0000TcFO000000000000000000000000000000000000P17BTTgV
8\Ee`]1^=3\J16R_0000]500000000000000000000000000000000000000lLo\0000\NLP0000=8B:000000000000000000008<Y4DMPc0000000000000000L0X]
00000000dgVK4l8Je78G000000000000d5^E0000@16900000000000000000000@bG00000000000000000000000000000`FFj0000000000004TYPDCFT\H_]XR1S
0000\mVad_L?00000000DAdILhEi4UO?D7ZH000000000000000080TFD=ci00000000000000000000000000000000000000000000A7^C0000000000000000@ARJ
0000hC?kP2Od0000T92l0000000000000000000000000000H]X400000000000000004cO6P4So0000lN^^0000000000000000000000000000h\Ao000000000000
0000P1Pe00000000000000000000PZQm8o;N00000000000000000000D921h?@A00000000000000000000i16J00000000000000000000000000000000d>hQ\M?;
00000000DQ7<00000000000000000000000000000000@5B;00000000000000000000000000000000000000000000d=k6dS5B000000000000000000000HZ1T]7\
0000000000000000000000000000000000000000000000000000lIF20000000000000000ThC800000000@h2T00000000h8;c0000000000000000l71P00000000
0000000000000000dRY@0000527WHOAg@l?B000000000000000000000000000000000000T>6k000000000000TA3300000WOIPWc>0P^78GO:0000000000000000
`U0A0000000000000000TX5O0000]3>P000000000000<2]L0000000000000000dUl\000000000000000000004UmOXml]0@FP0000000000000000`UdKLlIZ0000
000000000000000000000000<S;8T8lT0000TLlY00000000Q7D;<di8000000000000TG;3lLaBHZeF0G>2000000000000h7?g00004a;Z0000h5Xm\C\4TVP1\nYg
97]fTGRR0HcW000000000000TjDE00000000\a[30000000000000000lIl<lfKf47F_M2PT000000000000D8l30000000000000000XoLR00000000000000000000
000000000000000000000000000000000000`QIg000000000000X9B>00000000000000000000lBX`HXcO00000000@[FRPihW0000000000000000000000000000
00000000Q7C[00000000000000000000000000000000000000000000XcgG000000000000hWiY000000000000Q7Chd3:m0K570000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAh2L<bQP[RH0VSYH^fZ00000000d7ajT^CVDM;X0000h<eN00000000000000000000DoKi
dJR<0000000000000000000080LH00000000000000000000H8MC000000000000000084B>0k>;`HM<0000000000000000d5fD\G?lLEaZ<HiN`G9RDIMXhRXG0000
00000000000000008<:k00000000000000000000<<LV000000000000000000000000000000000000000000000000000000000000Q6bb<5kU0000000000000000
Pf4LlE;R0000<J4Z4KA700000000L1b<8]910000Ph;a00000000000000000000i76H0000000000000AnAliKg0000000094d]l4XR@f?J00000000000000000000
<OIF4^Xa00000000D:aUh^V`M4Lk0000lCbc15410000000000000000000000000000000000000000000000000000000000000000000000000000000000008@g8
0000000000008;Y9000000000000000000000000000000000000000000000000000000000000\hk[@aL5Ll[5A31KXXmi00000000000000000000000000000000
000000000000000000000000000000000000000000000XSI00000000Q6Y000000000000000000000\4Im00000000000000000000I1\Y00004[b9000000000000
00000000000000000000000000000000H08^0bAD0000000000000000P0@O00004_?i00000000<74Pe3mb000000000000h^IN0000000000000000000000000000
0000X@G8000000000000000000000000]5D60000hOcK00000000000000000000`UfV0000000000000000lY4o0000000040@n<?l4000000000000000000000000
0000T60`0000\o^O000000000000m3WJ0000000000000000l;J0\B3^`ZAn00000000\cXE00000000000000000000000000008<^b0000laA;`VD\XVUH00000000
00000000D=TE00000000000000000000000000000000000000000000L`?a0000\bMT0000000000000000D<h=PIRC0000Y6JG0000hIN`00004ZXn000009o80000
0000000000000000000000000000000000000000@l\A00000000<[O9000000004?_Em7T<00000000000000000000000000000000000000000000000000000000
00000000dRa90000000000000000dS7d0000000000000000000000000000000000000000L\;T000000000000hDQ000000000000095f\8R>E000000000000@DSf
00000000@e`Ol;5HlZ]^00000000000000000000<:b0LM4S0000000000000000XV`_0000000000000000000000000000000000000000djMC00000000\UVE0000
0000000000000000\:b@Pl_N0000000000000000000000000000d;=>000000000000000000008=1=00000000000000000000000000000000lDYD000000000000
00000000000000000000000000004L^3<WjD0000Y4CW0000@2A8\@k`X:AY0000Tnk=0000000000000000TL^V0000000000000000000000000000000000000000
000000000000@DmI8QVD<fG30;84000000000000l8kA000000000000000000000000X9FU0000000000000000000000000Ujj0000000013HI000000000000m6kN
000000000000h7f2\XH900000000000000000000000000000000000000000000000000004Q\?0000H;m90000000014[M@QPU4E1l`o2j000000000000d2aF0000
0000LaCe0000m0S5M5BR000000000000000000000000000000000000000000000000<DTV0000U1fi000000000000000000000000000000000000000000000000
`F1DX_<k00000000000000000000000000000000000000000000000000000000@loJ000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P_K2<0O\4DgB000000000000DHZC000000000000000000000000000000000000000000000000000000000000A62K00000000
00000000000000000000000000008=U>00000000000000000000d<]Ul_HW0000@_Fh000000000000`W=>]5b6XCf:I7T`4k9?000000000000\WEV000000000000
=6FBhIK10000000000000000dik\0000000000000000000000000000000000000000000000000000l`1I000000000000000000004l@Q00000000000000000000
l5oE`eP`000000000000000000000000d7jEh`5U000000004oFN0000000000000000PS@M000000008ccY00000000000000000000000000000000000000000000
000000000000000082GDDLQM0000000000000VemdQYc0000Do:F00000000000000000000000000000000000016[X0000000000000000h^kg0000000000000000
00000000000000000000000000000;F1000000004ZnM0000lPhX00000000DWTI4dXL000000000000000000000000`bZLi4iH0000000000000000000000000000
00000000000000000000000000000000000000000000D>Tm0000TC2B000000000000000000004MF20000000000000000000000000000H<f:=5<B0000h;F?P_F:
A8FY0000000000000000000000000000000000000000000000000000000000000000000000000000@_hA]34l0000000000000000000000000000T91C\G`<0000
0000000000000000]8SU000000000000H?X?00004]Ne000000000000PX`L00000000000000000000A49e0000000000000000@CG900000000000000000000`;HC
83@Q00000000PUij000015k6000000000000XNd3000000000000000000000000dOX\]8jV0000P\8I000000000000000000000000000000000OKG000000008?Kl
00000`S30000<3iY<RQd0000LXlH0000000000000000000091PE00000000X3cA00000000D<WO0000000000000000X12R\1>_H;A\E46M0000000000000000do8[
000000000000LK1A<h>U44?i0000000000000000@7l:0YmL000000000000000000000000000000000000P9e10IoJ0000H]=O000000000000L@;ZD8lE<E\S97N]
@TbJ000000000000000000000000000000000000Dl8j000000000000PX<g0000PK2W0000000000008Vb`Hh@m0000`72600000000000000000000lnVL00000000
00000k<i000000000000000000000000LL]a0000XEKa000000000000XFaMlLSU00000000000000000000LZC=TPCP00000000La010000000000008QLC00000000
0000000000000000T@F6XEM4D^@]00000000000000000000000000000000DU1m@Va200008EDF000000000000XU_l0000XXGd0000000000000000DK5i00000000
000000000000000000000000000097FK0000000000000000X=\W0000H9D18B@H4`M250Na00000000XEGD0000=3S@a83A00000000000000000000000000000000
000000000000000000000000T:[Y000000000000000000000000000000000000dSWWDMf^hVgY0000`V0I00000000000000000000000000000000hNFo0000LHWb
00000000000000000000000000000000000000000000000000000000LfQE00000000000000000000000000000000000000000000000000000000T[Ho00000000
0000l:L_00000000`2b200000000000000000000PSCm000000000000000000000000T[XB0000000000000000@C?P03>Z0000DHDi0000000000000000<M6iHN:E
000000000000\`:K00000000000000000000000000000000000000000000000016\R000000000000000000000000000000000000000000000000000000000000
XGP]Xh]R@8jjL=XA54=WE0=Y000000000000P:mI0000000000000000000058D70000000000000000000000000000000000000000LGXa00000000000000000000
8Ua[0000PJBXX@em000000000000000000000000000000000000000000000000`4500000a8VF000000000000000000000000000000000000000000008AHX0Tf=
000000000000D3LO00000000\JH2000000000000d>hA55cW00000000000000000l;b173_00000000000000000000000000000000000000004C::T\SV00000000
@;`Y00000000`1af000000000000000000000000000000000000hNeO0000T]>\D;RMT2NUXY3aXm1aDC>>E5gY0000000000000000000000000000`a6;0000hTG9
0FNA0000000000008TfL<aKM00000000000000000000000000000000h6oa0000A6kk0000hW0C0000000000000000@ob[0000L:DC00000000000000000000T]b_
000000000000Ln1i00000000000000000000000000000000Y7SB0000000000000000000000000000lE738AGE0000000000000000000000000000000000000000
00000000000000000000h[[d0000000000000000000000000000@2Ae000000000000`Cog00000000000000000000000000000000000000000000000000000000
0000i69Q000000000000U4R=000000000000`AK4000000000000XGPN4QjI000000000000000000000000\ZB\000000000000000000000000000000000000l6Y^
<OGk000000000000000000000000000000000000000000000000000000000000LRPJ@3gS00000000000000000000000000000000000000000000000000000000
00000000hE_U0000dh[A00000000000000000000HIPn\U7@TV8Y00000000000000000000LHXYTJc5H3\f00000000000000000000\;mZ00000000Da<500000000
00000000000000000000000008hD0000000000000000HNRb0000000000004Wbm\OHd000000000000000000000000000085fPXoh7000000000000000000000000
\:m9000000000000000000000000000000000000000000000000l1K;=81M00000000000000000000000000000000Xg]P00000000LWHV00000000000000000000
0000<ejA0000hGWg00000000000000000000@67e000000000000000000000000<FJOH7<D00000000M6oN0000lFco000048<\L9b1T<<HQ6D:000041`2`]IO0000
`EO>00000000000000000000P9h80000000000000000\iX<00000000d::>@XhN0000000000008Wa;000000000000h1k1`7\60000000000000000000000000000
00000000000000008>ZL00000000ln;0000000000000000000000000000000000000000000000000d<R500000000X<0Xl7OJ000000000000M8\Qd:j@00000000
4]Q7Di7=000000000000\U@f000000000000hd;L0000000000000000H>GK0000000000000000hUgeL?UHQ7>E<Ha0dJCFH;D?dJ=ddidA000000000000L;P8dBCi
0000000000000000000000000000L\RV000000000oIo000000000000i0kl0000000000000000h?hk`>]L4g_d000000000000@WM@000000000000000000000000
00000000`@2I0000He6\0000000000000@8;\Dk@000000000000000000000000000000000000@AO4000000000000TKkd00000000T4PU0000l^8@lVbNTlFP0000
0000`4NM0000000000000000000000004^?300000000P;0D000000000000<aME0000Y3^b0000000000004AQk000000000000000000000000d?8f<KT000000000
00000000000000000000@9GcU0:?000000000N0K000000000000000000000000hAAe00004P1Z00000000P^jK0000`GlA0000000000000000d\fWA6V\00000000
0000li1ohQD9a3[j00000000P@h4d`Qn0000000000000000000000000000000000000000P`9S0000H:>P00000000XQ?:@S^n4Zk^HXPn00000000U68@E7fX0000
0000PIR30000000000000000Tb?;000000000000000000000000000000000000000000000000PDWe000000000:?]0000000000000000000000000000H<`AXnOU
0000@=`9m1N70000@4Sa0000000000000000h1L30000h0\C0000000000000000000000000000PFmX0000Q1`U00000000000000000000D:o6000000000000HY:5
4fI\I0mCe4b]0000000000000000000000004LGK0000000000000000000000000000DLW8@Qln000000000000000000000000d;]88=GJ00000000X\3a00000000
0000000000000hccT5d]X>@edJ7]hFEi0000000000000000\3Gf000000000000000000000000000045W\a3Ea00000000000000000000DX5B0000000000000000
00000000a6GL`Rni00000000000000000000e6f>00004:CJX;<Y00000000m4?K000000000000Tl0GE6jW00000000000000008HB[0000000000000000<b:hX2YA
0000To[a0000U0RC<eVW00000000000000000000000000000SdH14:O0000@PD400004ie@`Qba0000000000000000PSSm0000@6gA0000000000000000`5=fP@jR
00000000]6_Q@m;T0000T=Ri0000000000000000`ILN`ZX=000000000c>a00000000XMVk0000000000000000000000000000@al_0000@UFl0000000000000000
0000000000000000000000000000L`DOXYcK8Ih=<P:e000000000000000000000000U4VU000000000000000000000000@4Q50Tok000000000000Hh:800000000
53i00000000089SIU2@i00000000000000000000TIaH00000000000000000000000000000000\;7N0000000000000000T8ofH?GX50T`00000000000000000000
0000LJE800000000000000000000DhZ800000000XT_10000000003<g00000=lN0000@90e]7LW000000004AYm0000000000000000hJfY0000Y8?E000000000000
000000000000000000000000H3JM@L<gLOA9000000000000000000000000M4TT00000000TDJW0000000000000000h6G[000000000000000000004b3000000000
0000000000000000000000000000`>3D0000`f\K00000000\CM3U3J@00000000PmlA00000000]2Qb00000IH`<NbWL]72P]dS8_0V00000000000000000000LnDm
0000\B?Y0000000000008dU900000000000000000000000000000000h:lk000000000000DJcn000000000[36LkkO00000000000000004VMhL5Ig8YE^8_Pf0000
\=^k00000000000000000000<O8G00000000X^Ji0000I5<i00000000Tn;V00000000XWcN0000000000000Vf?Q356000000000000H5QO0000000000000000TYS:
`SNS0000000000000000000080W@00000000h46:0000TkmK50A90000000000000000@373D4SEho<e000000000000000000000000000000000000000000000000
XRD`0C]80000000000000000`fFC000000000000000000000000<6FI00000000000018_E<UL:0000000000000000000000000000000000000000000000008KkK
00000000000000000000000000000000@T7g00000000Hf^400000000000000000000Hoc400000000l8=T0000a7Pj0000000000000000L:h:0000LSKY00000000
000000000000000000000[OQ00000000000000000h@;000000004fe[\Q3n000000000000@m`I000000000000TQ3]0000DNe^00000000I8?R0000000000000000
000000000000000000000000000000000000Df8T4J9]XjV@53G3`\J8<dH<000000000000=1AQ00000000000000000000dlJd0000000000000000PAoH00000000
000000000000XEJB00000000000000000000Dm@5000000000000000000000000000000000000\TT24@U100004^Q900000000HAIS0000HGjf0000dKRWA3kD0000
00000000=5=P000000000000P5P]00000000`^Qh000080N><>_lXF6C0U0600000000HZU<PA]500008[`6U1kd0000A6X300000000000000000000000000008n56
000000000000`fQ400000000<>:H0000`@2f000000000000hW=a<cX:0000PE5m00000000000000000000l2Ro0000=3mLdma=]05n00000000TK2g000000000000
4ZEV00000000l7@fTmbn00000000000000000000DDnC00000000PYCc00000000000000000000000000000000000000000000000000000000hOc>000000000000
00000000000000000000]8Z>0000TA7OH>:0\Ve>0000e8=N00004J0eX4[94K<c000000000000LAcI000000000000000000000000000000000000XE@I0000diL]
P64S<Z1n0000TZ`jHJ;SH]8R0000\2Q[0000000000000000Db8^I6`Z48X<hCL<0000000000000000000000008WZ80000\=\G00000F^?0000l1mgH8?100000000
000000000000d5C>00000000000000000000000000000000hY>V000046hkh]cl0000000000000000`N=f00000000`Zo]00000000dP8O00000000l`YA00000000
0000000000000000LVW100000000h]Ce`_99000000000000000000000000@<Vb00000000000000000000000000000000000000000000Q6>700000000LC7O0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11b00000000000000000000=6a400000000000000000000
0000000000000000LeMC0000000000000000000000000000@K\00000@C5k00000000000000000000TTQ`000000000000000000000000@=mD00000000<TE50000
0000\X9m000000000000\K1hL_VLlim;000000000000X2nG00000000<>bc00008[bT00000000000000000000000000000000Pd_o000000000000000000000000
0000l@k8LO3RM6C`0000lN`@0000`Z;C00000000<J4L0000h\[QTEmO0000000000000000000000000000DicC00000000X8G`000053=O00000000000000000000
0J[bHgNME1oZ0000000000000000000000000000<j2S00000000000000000000000000000000DNJ?409c@A5eLM<I000000000000000000000000\dT7000083B`
00000000000000000000000000000000l]Eg00000000000000000000Hb1W0AS200000000=8=[0000HS^;00000000000000000BhB0000000000000000a7YmM0Sj
0000PL^l00000000a8E>X@3Q`\1m000000000000000000000000000000000000000000000000HP>[0000<k`[00000000000000008N4H0000000048D6H[ii0000
000000000000000000008U?<0000\Znm000000000000000000000000000000000000000000000000<SklT]R8`IWN@kPF00000000000000000000\mK<XI7h0000
000000000000000000000000000000000000DOjG000000000000T1gE8?iG00000000000000000000000000000000000000000000XZle00000000\KnA00000000
00000000d5G\00000000@5_^000000000000000000000000000000000000000000000000000000000000U1G70000a6BY00000000DcSO0000HAi:000000000000
0000TNF\`V=l000000000000000000000000HDnV0000000000000000dTIO000000000000\ec;000000000000lU0Pa39G000000000000`ADF000000000000@7Tb
000000000000LCmH0000000000000000000000000000h=MT0000000000000000000000004BRlA6\B00000000PlgX000000000000000000000000000000000000
Y7iST<e@<i<4Q5HU000000000000000000000000`3n^000000000000HghF@2ZMlW?N00000000DZ1J8_530000000000000000000000000000000000000Phh\dcB
000000000000Hkk^0000000000000ba<00000000000000000000000000000000000000000000000000000000Li3`000000000000000000000000000000000000
000000000000000000000000`5Ad47GIH?GdQ83Q0000X:EA000000000000000000000000<1\B0000000000000000U4[Zh?R>0000X\bN00000000000000000000
0000000000000000000000000000L18ld>mX00000000hCSP000000000000A6V?Pfoc0000]1mX0000000000000000\n2M000000000000000000000000PfnE0000
PjmA000000000000d7[i000000000000PN``lU^Y000000000000\bYo000000000000T5U`00000000\N_900000000DLi`00000000000000000000000000000000
00000000000000000000<eQU000000000000000000000000000000000000<8`YD]U@0000D94G00000000000000000000dYnJPACj0000<F320000000000004PJ_
00000000000000000000000000000000000000000000@:5100000000P=BF0<aF00000000000000000000000000000000000000000000000000000000\W`n\^[d
0000000000000000<g2Qm1Q3E4Dl000000000000000000000000DPAJ4LIS000000000000000000000000000000000000\8K8hWjm000002R<0000\Ri:<UbH0000
00000000000000004=Ck0_n]00000000d0RQ00004@EC00000000Q5c=00000000DKP9XZ?O984Ad^Xn0000<XOGX5Ko000000000000000000000000000000000000
00000000000000000000000000000000HECb000000000000000000000000000000000000000000000000<i:A000000000000000000000000hAAD000000000000
4PXT000000000000000000000000Pg<:000000004L4J0000000000000000dMSj000000000000000000000000\7aZ0000XAkb8VTk0000`SBa0000000000000000
0000000000000000DT0P000000000000PL7<lU0\h:N6000000000000`0CA000000000000l63`000000000000000000000000000000000000000000000000PDX:
00000000L\cZ\D?WHXW=daF`@lFh00000000@aLJ0l\T4l]M00000000000000000000DYb>lm82X=;W000000000EfA0000<=P`A7o3000000000000LTm`Pc:[0000
000000000000D>0>]3S]0000DZ1\000000000000000013AJ00000000000000000000005NXL4n0000LQj80000000000004C2b0000<Y5o0000P1oo0000T_IQ0000
I2IJh8=g0000`D2\000000000000<?240000000000000000m3M500000000000000000000000000000000<QDY0000000000000000000000000000000000000000
00000000d\m?U5QT<CKV4_1m\JG300000000HLmQ000000000000000000000000lG0l000000000000000000000000000000000000000000000000\LY0A8XJ0000
0000000000004;XklH\e00000000\ji]00000000D4lJ\AaJ\n2Z0<ig0000@FFG0000000000000000000000000000dW4>00000000PSEn000000000000\1FE0000
0000000000000000000000000J\400000000000000000000000000000000D8i?d;`F\XOV00000000XmDDhGOWe8J4<N1:000000000000`XGn`Ege000000000000
00000000M7Ac000000000000000000000000<4d80000h70=`NbJ<@Z7000000000000000000000000X9i1`1b1H^=l00000000L=3L0000A0aK000084DX00000000
00000000h6Lb4T<W000000000000l05nPkCa00000PTl00000000000012N300000000ThK70000000000000000l8B_L8KF00000000000000000000000000000000
0000000000000000HL6L000000000lA<000000000000XMa;00000000000000000000000000000000U8SE00000000000000000000000000000000000000000000
00000000000000000000dE28dZmEdoUh0000PA9F4BnP0000HRNd000000000000000000000000000000000000P35[@NQF0PM`Ho4[H2RLm6ak0000000000000000
00004TJ5a1[E000000000000HhF<0000000000000000000000000000000000000000000000000000169a000000000000PE1`P64J000000000000000000000000
00000000000000000000000000000000@L`;M62k0000HQOE0000000000000000000000000000l5140000lU4@X:G:0000000000000000000000000000P8mA0000
`Bkl000040ULY6fK0000000000000000000000000l@b58@c000000004H300000dC<O@\QR000000000000000000000000000000000000\Xha0000000000000000
00000000`Vnk0000000000000000000000004A8Q00000000PG4_`SN`000000000000000000000000dQ@I00000000000000000000Y5Z2@]Pl0000`31L00000000
0k0j00000000@DeG<g_O00000000000000008F_10000E66c0000P]eDLLJC@`HBE4>J00000000l:g<000000000000Lh3N0000h8G4000000000000000000000000
000000000000D=Xb000000000000m4040000@D]50000DPg^00000000000000000000dW0T0000000000000000lJ1f\@bn\lW@0000PNV?000000000000848T55?7
00000000DPaYTQ544H:E00000000000000000000PC0e0000000000008EgV81c80000000000000000LlmL00000000000000000000000000000000000000000000
000000000000`4YQ00000000000000000000XT7I00000000d`Jn0000XP0Z00000000000000000000000000000000000000000J[kPRjP00000000000000000000
0000<FWi0000000057?I00000000X:L@0000000000000000T:NV0bM;000000000000@kQ00000000000000000=7dA000000000000000000000000000000004HE=
0000000000004\]K00000000hkI[i52Q00004A`a00000000dSf_000000008hH3P?7;hGeKPUaA000000000000\MD]0000dIQQ00000000\kF80000000000000000
00000000000000000000585n00000000PNlI00000000000000000000000000000000DXKC00000000`k3;000000000000dA\hLBk\000000000000000000000000
0000000000000000PGYg0000000000000000000000000000000000000000=8OXXVJaP^`500000000dn:9000000000000<M16L?c1000000000000000000000000
000000000000000000000000000000000000000000008Uda0000E3Oh`VJo000000000000X1V`00000000`KVE000000000000T=7X00000000000000000000L:7b
0000000000000000`6=20000hZY@00000000XE@0000000000000000000000000XE1U0000000000000000HYYC0000XUVb000000000000481X0000000000000000
0000000000000000\=\700000000000000000000000043bC000000000000000000000000M5Pm00000000PF3=000000000000h^C:000000000000000000000000
0000X>4:<gAK0000000000000000000000004n6g\[`X0000PL6<000000008Dh]@m4Q00000000PQNb000000000000PHW400004OX=000000000000\<@kXIZK0000
000000000000LASF8HjP0000DX8U4Vgd0000000000000000H4910000000000000000000000000000@Ng:0000hPL^000000000000000000000000000000000000
00000000m5N`Q5fB00000000000000008Q>M000000000000<23l]6;70000000000000000000000000000000000000000XSjc0000000000000000000000000000
00000000000000000000000000000000000000000000PCB`000000000000L:Fk0000000000000000000000000000000000000000dY^70000Pce10000X1S20000
@>Kn00000000DA3?000000000000h\=o<Z0clH^>000000000000000000000000000000000000000000000000PkMF0000000000000000000000000000Q2KO0000
000000000000000091Rc00000000000000000000dU9?DY6`0J\F00000000LF]P<CZk0000M8A0h_Ob0000h_5Q00000000P88^000000000000000000000000lM7S
0000000000000000000000000000000000000O[l0000000000000000000000000000000000000000000085RG\<[l00000000Ln8d000000000000@H@B00000000
00000000hK?F000000000000000000000000XHc:00000000000000000000<e_n000000000000000000000000000000000000000000000POf000000000000XnHQ
0000000000000000000000000000\]6Vln]10000\V<_000000000000000000000000A1Qb0000000000000000LkXc000000000000T^5P00000000TkRK0000H3M?
00000000<Q^T4@EO000000000000XFdf0000T2^2000000000000000000000000D\e^000000000000000000000000000000000000000000000000]7P=0LEF0000
0000Q5cd000000000000000000000000TImi0;b_HJEH00000000\Ti^000000000000000000000000000000000000\Z8^000000004dfBX2D30000DkE^0000<YG?
00000000000000000000000000000000000000000000HNSWLZ5\`V:T06C10jW90000DEd@0000L0_N]2Ql00000000000000000000000088DDhSUdA3lS00000000
000000000000T:@L85]A00000000\^810000h0lMHY\]10nn`FXS0000000095Z?0000h7Fn0000000000000000000000000000lh3c0000D\V<H_^G00004KOe0000
0000l^Sc@m4^POKo00000000000000000000000000000000DbDn4d6>0000DLFY8lb9@km:a5Tf00004^mo0000PBEN00000Och0000000000000000000000000000
0000000000000000000000000000000000000000DL1GPga?00000000hBZ9000000000000@AVm0000<XSYm5NV000000000000He^@000000000000000000000000
000000000000PPk^00000000T7=[000000000000000000000000HUA800004^BEHK0o000000000000000000000000000000000000l]RjH6PE0000000000000000
XFn3<[LQ00004PXE00000000000000000000m4Td000000000000`oKS00000000e04Z000000000000@O]80000D@kB000000000000hV7@00000000\TBL00000000
00000000000000004J[4000000008@@7@Wd[000000000000000089?]000000000000000000000000\;SSDX0@=7Vd00X800000000000000000000@Ple00000J\=
\\j;h_28000000000000000000000000000000000000000000000000\b5\0000000000000000a3>j`RT>0b0iLnK[0000h\[^0000000000000000000000000000
0000TLhb`Z2f0000000000000000000000000000000000000000000000008\1100000000000018HG000000000000HQ9D00000000X?^>00000000000000000000
dR<M<b]A000000000000L2[B0000000000000000HRkA`Y5S0000l=Yh00000000000000000000Hii^000000000000`jGg000000000000DWgO0000a78a00000000
0000000000000000lWl600000000dHo@0000000000000000I3k]000000004WN?0000000000000000d0RB00000000000000000000000000000000000000000000
l<V4d[5Q0000\0l`000000000keC00000000`gWFHB7W00000000<jfU000000000000000000000000XjH_h2eZ00000000\^[10000<h\@0000000000000000hD3c
@DbS0000000000000WLn000000008X?U00000000000000000000000000000000000000000000000000000000000000000000XBWZDIPb00000000000000000000
`GfK00000000`0Ka0000T5lb0000PUc]0000000000000000HC500000000000000000Xlma000000004NU?0000000000000000\O_@X5^T8<Kl000081Gm00000000
00000000X5:]0000000000004?;n0000000000000000000000000000D\X@000000000000000000000000000000kJ0000000000000000I6VO0000000000000000
DV7jhaM800008Wkd0000000000000000000000000000000000000000000041l^dUHT8ZaD00000000000000000000000000000000000000000000Q5F40000XEl^
000000000000000097dT0000P1IY00000000=8@<000000000000A3=l000000000000I5l:0000ljm\0000@JVh000000000000=7=k0000000000000000000013Y?
00000000000000000000X5\>0000<TnZ0000000000000000000000000000000000000000000000000000TZb5U8L^0000000000000000000000000000@][X0000
000000000000HX;:000000000000Tc6I0000XO2[l1A3H?[i0000000000000H_Q000000000000@6Yh`QGO0000000000008HIS00000000a7en00000000X:ZR0000
0000000000000000000000000000000000000000\1F9dn6I0000HKc_00000000000000000000000000000000000000000000X>9L=6N`00000000000000000000
98[Rdm\700000000`e?2hbY10000hdDZ000000000000e2=:000000000000000000000000\NQ:000000000000000000000000@R=>0000000000008T[k0000HYaI
0000<P9o000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lTWmPZF^8]V`
hgHl00000000000000000000000000004TD300000000d8jQ]85800000000000000000000@:j20000la^j000000000000000000000000@ZAJ0000000000000000
00000000000000000000L[EA000000000000dfh\00000000d`6C0000DBi]0000h\L70000000000000000@J5;000000000000dMXb000000000000000000000000
a7bG40^P`9^Oh<RBE7Ee00000000000000000000XfB4000000000000h43=HJEUX1XD000000000000L?XT0000<>12H`B>0000000000000ZYR00000000@U9P0000
00000000lZK9hV^90000000000000000LFhJ0000lG`0DWNJ0000000000000000T=_O000000000000dL3EDjgVa2QU000000000000000000000000000000008;JO
H<GZ0000X[JF0000000000000000000000000000000000008@nc00000000000000000000i0M:0000000000000000TdnH000000000000\j0500000000L6HH0000
0000000000000000XaHm00004YKP00000000000000004_]6`;3J000000000000h:BQ0000000000000000000000004:i4<\V0XRe_000000008Jd;4b?P00000000
00000000`l2L0000000000000000hG1ZD2;[]2Vn00000k7^0000000000000000A7W^00000000000000000000E7Q700000000000000000000000000000000PI[0
00004cVd000000000000h8Fj000000000000000000000000LWB<00000000000000000000000000000000@njm00000000000000000000000001mX0000\S`dh>Ym
0000DlQ=0000`GA>0000000000000000<Xj700000000hCJC0000000000000000000000000000000000000000000000000000000097E500000000000000000000
lOI6<[?D00000000000000008U>5XZah0000Xd53000000000000000000000000XM>i0000A8C@00000000000000000000000000000000000000000000=6Fl0000
00000000000000000000dfCF000000000000P=6k4e`d0000071^lJ5nlkKQ0000000000000000000000000000Pk>[00000H:aPCH000000000X;gCTV@500000000
0000000004S6D34B0000@jjk0000000000000000000000008H0J0000XTYklX7m89kF000000000000000000000000<1Xe0000DE4B000000000000000000000000
0000000000000000000000000000`?A`H\Df0000000000000000000000000000000000000000000000000ZL7`2XE`9ln00000000e5UP0000h;nP000000000000
l=dL0000000000000000000000000000XR3`00000000000000000000L7d74o>S0000000000000000`F7R000000000000000000000000000000000000lAXXP5Jc
P<[ZDHMU@nPa0000lIAQ000000000000000000000000LKIm4mT^93Bj000000000000000000000\eN00000000<M9L00000000000000000000Y2Pi000000000000
0000000000000000hRP=HSG<\aXGHhAD00000000llX^00000000000000000000Pi6?000000000000000000000000000000000000H;Fl0000\WnbTRAVP[Bc0000
000000000000PN;I0000<OYJ0000481jd`IV@4OCPiQbh;1_e2Yn8o?a0000@lTW0000D8@l0000486d@ZQM0000000000000000000000000000<VhK00000000dTMU
0000h1X20000000000000000000000000000000000000000000000000000000000000000<c\T0000D7TL0000000000000000DEU<000000000000000000000000
0000000045Jo0000000000000000000000000000000000000000T=7:0000e7jm00000000dOe\000000000000\Ufo0000000000000000000000000000h_3A0000
000000000000000000000000000000008I5M`j@f00000000000054jE000000000000000000000000000000000000000000000000h1cV0000000000000OcX0000
00000000000000000000000000000000PCGX00000000000000000000000000000000`iL6X5Q086kf00000000000000000000000000000000<G4J\eJma89;0000
000000000000TDKd0000000000000000000000000000LB[e000000000000D@j?0000000000000000l_Ro00000000000000000000000000000000000000000000
0000DahM0000000000000000Y4?^`6I]4M`BDZ=m00000000000000000000m5[h0000000000000000PWLP0000000000000000h5>400000000U4I2m8:n0ok_lWli
0000572h00000000L63900000000@K87`<4S00000000000000000000XWRO0000lYZJ0000000000000000000000004PL@U0<W\8LG00000000X7YY00000000h`V`
dYUR`VLK000000000000@:HNa5`\000000000000TiA4000000000000000004HI0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`mT00000000h4iM0J>f000000004O]m00000000000000000000P\^S00000000\<H00000000000000olG00000000000000000000
<YiN0000000000000000000000000000TGLX<T]fQ4DR00000000hWH7000000000000000000000000000000000000PEjc0000000000000000<5Gl000000000000
Hggg00000000<e7G0000i6Jm00000000H3Sj000000000000@6[WH:5LXCnJ00000000000000000000000000000000000000000000000000000000000000000000
HKIVP\VETj@B\fV<00000000000000000000<FkG00000000000000000000000000004WEHP[E7XA:6DggV000000000000d6f800000000000000004G_B\K8S0000
000000000000000000000000000000000000000000000000T9`=0000000000000000DhQf00000000000000000000000000000000T>Y50000LBNJ`MZT00000000
000000000000@n?C00000]\<0000Y7<J0000000000004ne4000000000000LCWf000000000000`Z<08^1I00000000000000000000HKm@00000000000000000000
00000000E5o[XDM]leR^000000000000000000000000L0MO0000000000000000000000000000Df[Z00000000000000000000@UnX000000000000000000000000
0000H?Mj000000008WA500000000@H@f000000000000h8G>0000000000000000HVSk=7F^0?mR00000000000000000000000000008TmN00000000000000000000
M5X100000000X:Bf00000000000000000000<XNF\GnK4[W_00000000h1FQ\1Wa0000000000000000X:W?000000008B:W0000000000000000000000008cHb0000
000000000000U8P200000000<@LR00000000000000000000DmKVe4JZ000000000000000000000000XQ4@TT;:0000lLRe00000000<B2[XWoC000000000000P864
000000000000000000000000PYh1000000000025HcQ40000000000000000T>n70000dIc400000000l]510000<F^f000000000000T\IkD51\0000h3VmE4em0000
0000000000000000000000000000000000000000539j0000000000000000dG1:00000000000000000=^]0000ln^o@C8<0000000000000000L;Ko000000000000
4[nL0000000000000000000000000000000000008MN=`hQQ00000000000000000000000000004gefDhH_U1RG@aB]000000000000000000000000000000000000
8C5\LF`F0000\Mc<000000000000000000000000lYJE00000000\8h400000000\nTj0000ThoVT_0c0000d[2G0000000000008;Wl000000000000XYOO00000000
0000M4[g00000000000000000000dC]I@c^]lTVlU3UM0000h\k_00000000e6HVPFho000000000000000000000000000000000<E[00000000XGU9000000000000
0000<e=c00000000@AkW<S\_0000000000008VkP00000000HKO:000000000000T5ke0000\B450000000000008WI1`[?7000000000000XmW0T<T:000000000000
0000hR_H000000000000000000000000000000000000000000000000000087RYHSV?000000000HYQ0000000006Oe0000dGgI0000000000000000lCXI0000lh<G
0000000000000000000000000000000000000000T\>n00008Lnn0000000000000000<::M4?<E00000000`;H]H0\60dZ]000000008HC20000000000000000X]l1
00000000000000000000000000000000m3C=0000PFYP43:_00000000hfCYT@2W0000000000000000000000004:cM000090U6000000000000000000000000dQGE
000000008gn:00000000000000000000000000000000Lgmc00000000LcDV0000000000000000@5VT0000Xg:ZTnL]00000000dKl3lcEV0000X^Ll000000000000
`7860000L07iDCA[TPLO00000000<NAD@9a>0000000000004556000000000000X5BmH6D\0000000000000000\8L90000<[H800000000dT=]0000000000000000
00000000000000000000000000004[h\00000000\DoK0000H[2i0000000000000000000000000000Tc]m0000Xcon000000000000A3fX0000<a\K0000HMPA0000
0000H\6\DTbd000000000000000049\OhTNADi1C0000PORM00000000000000000000LFa80000000000000000A0@P00000000E3Xed44d000004Xa0000H4oh0000
000000000000000000000000\JP2DRlj0000000000000000XB8R0000\YW400000000000000000000000000008BO<000000000000000000000000000000000000
0000lKVi0000`m0c00000000@J?IXLG@000000000000HYaU0000<P:@000000000000000000000000l3:1000000000000000000000000000000000000LK4>0000
0000000000000000]15n00000000000000000000000000004S[70YM;`gfR<J_d00000000000000000000M8Eb00000000000000000000000000000000d7d]hk[K
TLNDL39d0000D27H00008Dj700000000T=gV0000l5a\LY`Z0000000000000000000000000000PCRfTjc\00000000\_QI00000000D?=800000000DhTO4JQi0000
000000000?Oa00000000D`=100008a1L@W@e00000000DOhg00000000000000000000000000000000000000000C[6000000000000000000000000000000000000
00000000000000000000000000000000000000000000@K`\0000XWSRE1870000`Wnl0000000000008JUS\WnG<RBV00000000000000000000PN9R000000000000
0000000000000000000000000000000000000000HegG4C_kL_EMY7WQ0000000000000000000000000000000000000000h?E0000000008f5Y00000000Q6DW0000
d4V`00000000i5:a0000000000000000000000000000HgMg00000000000000000000000000008]7N00000000000000000000Y6eW000000000000l5NK00000000
000000004[Ym000000000000\Zmi000087EI00000000000000000000L\Q@U4Rd0000H[HF00000000000000000000000000000000000000000000000000000000
0000\^5300008]E>000000000000000000000000000000000000A4no00000000000000000000<Boc000000000000000000000000000000000000d267DM9[0000
000000000000@O>?000000000000000000000000000000000000000000000000000094XP000000000000\2dk\_P60000D\@e0000Dk0300000000@8=B0000a5ln
00000000a58k00000000000000000000HA>W\6cXhU7g00008BBA0000000000000000000000000000000043f7H54]000000000000000000000000m87X00000000
00000000`48;<gE20000000000004=2E000051n7000000000000000000004T:n8PL00000<3WC\d]na72[000000000000DD5:4@S200000000000000000000D0DF
\@MXl5jYP]eO56jJ0000000000000000000000000000<CIC0000000000000000000000000000`4la0000000000004K:2000000000000000000008PJo00000000
00000000000000000000000000000000e6:700000000E5:4Hd>H0000`Wk>TcOd000000000000000000000000PP<YhPD\0000000000000000000000000000<ZZV
HW_T0000DJL40000000000000000U0B:0000000000000000Xc000000000000000000000000000000000000000000000000000000000000000000000000000000
8CU00000000000000000000000000000DYm]000000000000000000000000lA3j000000000000000000000000000000000000<XDX00000000\1SF000000000000
HZoKA2GA00000000TNnD00000000000000000000000000000000000000000000`:XD`EaM0000000000000000000000000000TMmFD1o9\J<C<eaR000000000000
01^G\URH00000000DR3o<UMO0000000000000000000000004h9]M8RU0000@AiO0000000000000000L1`L0000XX:i0000A3b<0000000000000000000000000000
00000000000000000:J80000000000000000h4@jHib?T8`8hoO40000daD:000000000000000000000000000000000000m3h9000000000000000000000000HVV4
00000000000000000000Y33iXaR[89TKdJAVm02D00000000000000000000000000000000000000000000000000000000XReTPVI<00000000H0N`hXQ=4^4GLFnY
<b;T0_D641:100000000<=Uj4J<2000000000000000000000000000000004Y=30000000000000000<F_<00000000000000000000000000000000000000000000
0000<P[h0000000000000000<CGd000000008Y6?0000D4M_0000000000000000000000000000000000000000000000000000X>m9000000000000000000000000
00000000000000000000000000000000000000000000A3[P000000000000\KCf0000000000008Ce]lK7gQ2fmT\`RI6B500000000000000000000000000004=95
0000=3nL00000000000000000HH5`iJl0000X_mEHN8Z00000000000000000000000040Wg0000hXL1l>W:000000000000000000000000U5eR0000000000000000
<?C6TkMc00000000PYJg00000000000000000000P;l;PUGd000000000000000000000000XH8f000000000000@?B>0000000000000000<MSI=6[AlLSe00000000
`QlR000000004PKa0000LA6X86fm0000`H;D8=5S0eYI000000000000000000000000L\SH<eVBLnH100004DWQ0000000000000000000000000000000000000000
0000000000000000hdLk000000000000000000000OK;0000Pk_j00000ZPf00000000TC390000000000008>bV\Qh5Q0PY00000000000000000000000000000000
00000000\<H=HlC=dQ0000000000<VmU00000000h7T<000000000000dMK00000000000000000TgQ<]7^V0000000000000000PF200000000000000000D84h0000
00000000e4<m000000000]o]00000000000000000000L4_MDJig0000000000000000000000000000\@Eh<BiK000000000000000000000000135`000000000000
T9LR0000000000000000000000000000000000000000000000000000000000000000T719DO3A000000008elF0Kn2000000000000000000000000000000000000
000000000000000000000000L889000000000000lWXhTk9]000000000000000000000000XCeI0000000000000000000000000000h5CITGUj8eh3000000000000
<1@\0000\EAZl]_400000000\F;[000000000000@8B700000000l402L@3a000000000000000000000000\PHR00000000000000000000d2HY86e4L\Ra0000TfR@
00000000DNUW00000000000000000000000000000000]3BT00000000000000000000XW9Y00000000dUQh00000000000000000000000000000000000000000000
XB0K000000000000P^hX000000000000000000000000Hj5600000000hZ6YPBl=0000000000000000000000008cbj0000000000000000dCd200000000PQ`E0000
000000000000H7kQ00000000dV?L00000000000000000000000000008[VD\:C20000000000000XXg45Q_0000000000000000000000008]gdhPoK13PB00000000
00000000lCEV00000000hARh`VKG0000000000000000<U6W\7na81fk8Mg>00000000`a[H00004?TJ000000004FTI4jhA00000000T:SMde<_0000@mJJ0Fjb0000
00000000D55d00000000TSmG\0R40000000000000000XQ6n0000000000000000000000000000000000000000dSFE00000000lRKU000000000000000000000000
00Hk\UgW00000000000000000000000000000000000000000000T?@R0000000000000000dAeX00000000000000000000000096I60000lEN>00000000M82JlVcd
0000000000000000000000000000000000000000DW9K00000000TZdO00000000<@^XT=348>2I0000000000000000000000000000000000000000000000000000
000000000000815A00000000000000004MZd0000XYnZ000000000000000000000000000000004Y4L0000X<C38^TH0000000000000000I8LQ0000h1[`00000000
0000000046Ejde:\000000000000000000000000H<4j000000000000000000000000000000000000PL4b4dCj000000000000\SR=0000000000000000DJi[a1T_
00000000Pl<?000000000000000000000000dOUa0000XcdA84>ah9Aj00000000000000000000<7jj\cCn00000\AF0000000000000000Xka[000000000000<iM9
0000XJ]:000000000000000000000000P3a4000017YC0000DUF40000dGEQ00000000000000000000\?_W00000000D120000000000000X0ALL0EI0000]6E[0000
00000000\V`M000000000000000000000000000000000000000000000000000000000000<8JZ@1LW000000000000000000000000PCl:00000000000000000000
00000000000000000000000000000000000000004c_j0000XaRj00000000000000000000000000008IK;0mkP000000000000000000fS00000000000000000000
00000000000000000000Tc;S000000000OJ9lQLT00000000000000000000847@000000000000000000000000000000000000lO:^0000000000000000\1@eL4gR
0000000000000000XECl0000@0nE<ObP000000000000000000004:O:0000LXgAM7nf000000000000000000000000dL;^000000000000000000000000\Q\o0000
0000000000000000DQ[4000000000000lW\Gi6NM0000000000000000000000000000XJn<4<B[000000000000\X]<000000000000000000000000000000000000
0000lNdE000000000000000000LT00000000000000000000`D[a0000A5UC00000000\1Y50000X`m90000<D20dD^V0000000000000000000000008^QB00000000
000000000000000000000000000082N30000THdEDAjJPjIXE53d8eUi00000000D\PE00000000\HO00000P;h3I3m<PiBT0000l8oK0000]8^k00000000lQM_0000
00000000000000000000000000000000000000000000DAj\00000000000000008<E0TJhA<2Z;U1jS000000008PK?000000000000@CJe00000000PkPX00000000
000000000000TTeI00000000XmTB000000000000<JX\00000000000000000000000000000000000000000TX<0000000000000000hX@O00000000000000000000
00000000I3H<000000000000000000000000L4JZ0000Y7244XAH000000000000000000000000000000000000000000000000XVn]000000000000000000000000
0000000000000000000055io000000000000000000000kCAL;<G8WJlH^Ef`kVnTKcoa33L000000000000<Y^XhU`H00000000T=Sk<?590000dDCUlCN`00000000
000000000?h;0000000000000000000000000000@0Ug4JnG00000000000000000000000000000000HL2Y000000000000PY0[0000000000008V_G0000Ti;J4YNT
M2kF00008BOM0000000000000000000000000000dBN>HYQNT0ZLT<`Z000000000000000000000000000000000000Ph8^00000000de\K`3>>@fb4000000000000
00000000000000004QVjL\XI@1QN000000000000000000000000`RLD000000000000TeXC000000000000000000000000`VQP000000000000H4^J000000000000
PMiP00000000000000000000000000000000000000000000000000000000000000000000D0<4<DFa00000000<0:Z4?>=0000P\fj<PeM00000000TU>B00000000
00000000000094E`000000000000LWfX0000\C_U`S@]00000000000000004ED7000000000000000000000000000000000000<9bPDeDa0k`J0000000000000000
0000000000000000dM7aXddK000000000000000000000000000000000000hQNN000000000000<:780000000000000000000000000000D>WK\o5Im59N4a=^0000
0000lecZ0000000000000000<KLI00000000`Xb3000000000000PSL\000000000000000000000000000000000000\IZ0<:=@lI]K000000000000000000000000
0000LjVddn`B00000000000000000000\R8h00000000000000000000Xhog0000000000000000LHImhD?n0000\IY8d\0R000000000000@idie3[=0000X<2PXQP6
`NcO00000000lWOT00000000<HN3Xc;600000000I3a900000000000042MF00000000000000000000000000000000000000000000@G@6T06_0000`eN@00000000
0000PBCJ000000000000000000000000000000000000`G=80000HFjTY4]a0000h2EVH=elXFW<0000D88K000000000000000000000000000000000000000057\X
e4Zg00004TkH0000000000000000\:hH00004;16000000000000P:hXhPWK0000000000008@GT00000000000000000000000000000000@`@X0000000000000mka
0000dbHEX4M;000000000000000000000000H:Ij00000000P[c[0000000000000000LgPIHZL\<_;L00000000\0aM8a9Q00000000000000000000000000000000
@X0g0000Pm=?4X1g00000000000000000000000000000^8K000000000000TLkc00000AZi0000000000008hQ:0000DXYR0000000058H=00000000000000000000
000000000000000000000000000000004e==0000\nR400000000d<]o000000000000000000000000lm@Y00000000@16UXbVi\m^\PlGY000000000000dGdPDRUa
0000000000000000hckY000000000000000000000000000000004nIg0000d9IA0000PT2Jl>T00000TMoj00000000T6N2T?<9@1h[8Kef00000000000000000000
0000000000000000000000000000000000000000000000000000000000004b:K00000000000000000000D:`a000000000000d7Xk000000000000000000000000
0000000000000000DADd000000000000000000000000i3;TlGKZ0000@j^H82BQ00000000lOk]000000000000e4SD00000000@7Em00000000000000000000<Le=
000000008^eU0000l;eK0000000000000000000000000000000000000000HVJR000000000000<7V60000\NM3\=Fe00000000XbCVXgW[00008B>Y4gnS00000000
<[o>000000000000<94j00000000000000000000000000000000@WNld[BOH^?@P5fk0000HQT60000000000008djE000000000000000000000000TK;P00008P=X
db=6000000000000000000000ic000000000l`jL0000000000000H`6I8S_00000000000000000A;F0000000000000000000000000000000000000000PV@P0000
00000000H>Ph000000000000000000000000\4QW00000000lFHS`>TIPLmB0>1c0000000000000000]7;cLXbKX<0E00000000I0n^000000004=Zj]3:GXB8bTLCm
000000000000@kf08g[EDN7:000000000000X2XS00000000000000000000000000000000000000000000000000000000`_TY000000004jhd0000d]`c00000000
00000000l<X^DSj1000000000000<Hab0000000000000000000000000000\gdl00000000PdDA000000000000X^^:000000000000000000000000000000000000
00000000000000000000000000000000<LN58mPI000000000000000000000000dDfZ00000000@T5Y000000000000000000000000000000000000`C>a00000000
0000000000000000000000000000000000000000000000000000X[_YA2X@0000hZm4000000000X\?0000000053Vm0000T;1k000000H;00000000000000000000
0000HH9Q4LDf0g;m000000000000LkHN0000000000000000D9[aH4Mm00000000@6mJ0000000000000000000000000`B`hAmL00000000000000000000X?NA0000
0000000000000000LCa5HQ6L0000\X@E\W6i00000000024dX?:;PMDk0000LNT2dTim000000000000000000000000@TJf0000000000000000<@oM0000a76;0000
000000000000000000000000000000000000`R_j00000000000000000000000000000000D:;M0000000000000000000000000000000000000000000080d90000
@i7mdZ:\0000M308000000000000000000000000000000000000000000008S?9000000000000000000000000000000000000DYd:000000000000\W:V00000000
000000000000000000000000HN1\00000000000000004aJD00000000e0ILT[eQi4e]`Z8F0000000000004R;6000000000000000000000000L=M2TX7L0000T?m9
00000000`W^I@ZJ90000000000000000000000000000LDR500000`f00000000000000000000000000000<3b30000U2Fn]3g2000000000000D4kJ000000000000
0000000000000000000000000000<CaD0000`6fa0000000082Sa00004TLMLo_50000000000000000<?PC00000000000000000000hYD]00000000000000000000
000000000000a40d0000000000000000000000000000D^;;17I`000000000000XAo60000000000000000000000000000000000000000000000000000HCS`0000
0000000000000000`FOIdoIV00000000\5DX00000000000000000000000000000000000000000000PI3n000000000000\o1h0000000000000000T3IC00000000
0000000000000000`BlZl4XBHc?f00000000TS::0000U3TS00000000000000000000000000000000T[\3000094<S00000000@]VKh^I_00000000000000000000
0000000000000000\Gj8000000000000000000000000HgP\00000000`WaV000000000000<e:I000000000000lSaY000000000000000000000000000000000000
0000h13X00000000D8eI00000000@JH\X4L9h\d\8_COhbJAPfj[E5Gf000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008L\J00000000\45<<XffhdCMPKHm92VH000000000000hKje`UKY0000000000000000000000000000<YeD00000000000000000000000000000000
000000000000d9mP0000000000000000000000000000000000004T;g000000000b_N00000000000000000000L9CP<AF>00000000\X:;00000000000000000000
00000000X96X00004RAJ00000000000000000000000000000000000006YT000000000000DWR\00004FUA000000000000000000000000000000000000lKQOa1Sd
000000000000000000000000000000000000XVF60000000000000000000000000000000000004R2gE73L000000000000DK>eTk[\8V1f`LPO0000LYdK00000000
000000000000000000000000DSOH0I;k0000000000000000000000000000@G6Kl[J;00000fVd0000000000000000000000000000000000000000000000000000
00000000000000000000000000004FT_88S>0000``8_000000008ZBk17c[00000000000000000000`0Bk00000000000000000000000000000000Xa1m00000000
0000000000000000000000000000l5lQ0000000000000000000000000000000000000^cb0000000000000000000000008Ui\PmhV000000000000dKY2\n0EP80d
00000000XO?A000000000000P\_;00000000lhkF000000000000e5_\0000\3Wg000000000000000000000000P@L]000000000000X3aD000000000000DDI>0000
0000000000000000h7`l00000000@ZI80000U1d40000\41V0000lA]]000000000000000000000000LX\l8bGfL=]E`FO<00000000000000000000\j8L0<Eo00H1
91mE8nS=]37m57S5000000000000000000000000HnL=00000000H3dm00000000XM2=`4=cd:oZ8P^Y0000PPS_XnfX00000000Y6Sfh`\10000TOPG000000000000
<cJ[M8YA0000000000000000000000000000000000000000000000000000000000000000li4h00000000000000000000000000000000000000000000l9Dl0000
00000000=3K@0000h3gG<B<0000000000000lI__LR:?lWIK0000<OT@000000000000000000000000\<HilPQm00000000000000000000PIWb0000Hm[Y4XS5D<`5
000000000F900000D=T800000000`UMb0000I2170000hbg100000000000000000000000000000000LYSV0000X<jZ0000000000000000dILm0000000000000000
0000a0HT000000000000000000000000T>k10000L:5>0000000000004^dN189^000000000000LMNL=7bd000000004>JmD49JXVZW00000000000000000000<R@B
00000000000000008HXKTbh10000000000000aEg0000000000000000U6B?0000@nAS0000dJ87000000000000000000000000\k;K000000000000P0_cH:dd@9RQ
\T=Pm3k74TASm5bS00000jKJ000000000000000000000000000000000000A6[N00000000Q7aQ0000H:n:00000000D6N@D:;<P[_f00000000000000000000h[44
00000000000000000000lL;R000000000000000000000000000000000000000000000000000000000000@5Cm0000000000000000000000000000000000000000
4>:=0000000000000000000000004b=S00004BBd<jCWd\]6<oJH538g0000PV:a`1970000i4BA0000\35600000000000000000000000000000000L^Kl00000000
l5FB0000000000000000\2T3000000000000000000000000000000000000000000000000@4<i@HSk00000000000000000000XgbRA3<N00000000000000000000
=2VX00000000000000000000000000000000000000000000000084k:8Gl^0000TEo`DdW<P37`00000OSg00000000000000000000X>FQ\8M\d;M2TaGi00000000
00000000L86S0000000040L>U3U@000000000000000000000000000000000000X6R;00000000000000000000X7^V000000000000`49>45_3`GEBhSddI7Lg8Rod
12NbLD`T000000000000m74F000000000000000000000000\XX0I0PF000000000000DM9000000000000000000000000000000000000000000000000000000000
\Ic@4kJ;0000M5kc00000000000000000000000000000000@D`?0000000000000000d4P30000000000000000000000000000000000000000dYbL00000000d5W?
0000Hm>aDc6d00000000000000000000000000000000000000000000000000000000Q2@S00000000L85W00000000000000000000D@@\0hN?000000000000Q6h2
0000000000000000dXQa0000L@?T\X?B000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7D5i4J=0000
0000000000000000000000000000000000000hRL000000000000000000000000<EP:lX[<89aO000000000000PMB0m3i@0000lB7jlD9QHR50\RWK@ch;00000000
00000F=k0000000000000000000000000000X=7gh@iB00000000l4CP00000000`ekl00000000000046GA00000000d>VZU3J30000000000000000`F2ZdPdV0000
<jj=0000T[A;e1;a0000000000000000000000000000\jOi0000ldBTTbi<000000008NK\00000000000016?n000000000000000000000000M4^U000000000000
0000000000000000000000000000d7g<P[=e@[>lI6QK000000000000\Y^i0000000000000000L:X[l<HY0000000000000000Pd=9@I;S0000<:cb000000000000
000000000000U3Gf00000000000000000000LdhB09JP0000@Caj0000000000000000000000000000000000000000l5LTE8`E49Tj0000HgJY0000000000000000
00000000000000000000dLiG000000000000D^[V00000000000000000000DJMgT^mS0000I4e=0000000000004AAT000000000000L[6^00000000a1hB00000000
000000000000h2l>4;\a0000l:k^lS7<00000000\O^S0000000000000000000000000000000000000000000000000000<]=`T_NMD;n^00000000000000000000
M3jP0000000000000000`MM4PRBE0000X2BB0000l9cA00000000000000000000000000000000Lc0`000000000000000000000A^Z0000HKWn12SR000000000000
8UOh000000000000L>SX000000000000000000000000lREN56Uba8ifLn0Vh_R:0000d<]a00000000000000000000000000000000<C8VDM^i00000000DiLA0=8F
PL1aLj[5000050dH000000000CKh<F^[00000000000000000000000000000000<Y78000000000000<SQm<2i5000000000000<F\k00000000000000000000hP@6
000000000000\AP700000000lF6d000000000000000000000000000000000000000000000000a0k\\m>?000000000000DFJ@0000000000000000000000000000
Q7h20000000000000000000000000000@Ffb000000000000000000000000=2>NTFF900000000<6on000000000000\29P00000000XC\TL?G1dV[>00000000DT5i
000000000000Q0]b0000000000000000XjMT000000000000000000000000lC5N0000000000000000<g9h000000000000000000000000000000000000\SiE0000
00000000d[RU0000000000000000000000000000P`EO000000000000\feO000000000000000000000000000000000000000000000000000000000000E5OiXQYA
d^Fg00000000000087DZ000000000000000000000000000000000000@5`ed]`H0000000000000000E5KBa8iBTjVM00000fd[0000<_0I00000000`0TkHA1h01I:
00000000000000000000\U2P000046P;0000hGW100000h560000000000000000000000000000dLV:0000]02W\;b;L=LG0000lFVOQ7k=463VhFDl`X:E00000000
000000000000\;T[<OLhLEah000000004?lK00000l\e0000000000000000000000000000XKdMdD5[<>kdL];P<m8A0000000000008[MD000000000000hj850000
00000000000000000000=8N8000000000000XBhlLTTl\W;3h\\a0000HF?40000X5eY00000000L9Oa00000000000000000Mf=000000000000LSoX00000000U6CP
000000000000`@V300000000000000000000000000000000000000000000LYao0000dWUW0000XNMLD?eT00000000000000004][k000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TfW;000000000000LB?@00000000P3800000000000000000lAR^00000000
00000000000000000000PlbV00000000000000000000000000000000Po6mLOWRH^328L<=hn>_Lm_OI1<F<9Z2PS3800000000000000000000`cE20JTodnE>0000
000000000000000000000000Hl?Q95F>00000000000000000000@aeQ0000dH`B00000000000000000000000000000000000000000000TOh=0000000000000000
00000000D3UA00000000000000000000000000004IaX0000000000000000000085;M0000m7aa@6]n0000l9j6`1g50000000000000000TH@QLST@\SQ`00000000
00000000h_H00000HEH800000000h6bb00000000`?G=`1:>H95^LN<N0000000000000000Xmnk4Nim0000loQ@0000000000008\NG000000000000000000008IU2
00000000000000008N>BU6^g0000m5Qa000000000000000000000000000000000000Ll1hd;7cm4X`0000PDGh00000000`m<U0000000000000000000000000000
000000004IQ>00000000X<J90000000000000000T<[Hh=EV00000000000000000000000000000000000000000000000000000000000000000000DPjJ00000000
\IXH4YHY0000000000000000000000000000dRX900000000000000000000000000000000<SUH4dA5000000000000000000000000000000000000@;LP00000000
0000l;G9XS?FTTjJ0000000000000000000000000000000000000000D0bN000000000000000000008<<W0000@\EHU5@Kl_5n@:H^0000lP?@0000000000000000
0000dmR3`lif0000lHll000000000000000000000000@0i70000hL2g000000000000d5F6`N3h8QWVlZM_0000000000000000T[bg<E0O0000000000000000<RLP
0000000000000000\aSS00000000PLVjD5k<0A>CLXcDDd\bi4ZD0000DZNc000000000000D0gm00000000H<RW00000000L]OY8AbU<NHA0eL_0000000000008n^<
0000000000000000056]\IB1XJm[0N\000000000`J]I000000000000000045RV00000000000000000000000000000000@1KR000000000000\R2KTJaN4;aA0000
0000LElP0000000000000000000000000000I7N=0000000000000000PZV300000000000000000000lY3?00000000000000000000000000000000000000000000
00008_J30000PAV`<I\C00000000000000000]B800000000000000000000000000004bDL000000000DHo000000000000000000000000000000000Qn]h@AfHaTT
0000000000000000l`2S000000000000000000000000P4jF<`?0000000000000000000000000000000000000000000000000<O2k00000000H2W=0000lFI80000
00000000000000000000PNgJ0000LU]i00000000DM;f0000000000000000\9:a000000000000000000000000000000000000@2:<00000000000000004KGS0dFH
16BL8PJP000000000000m8c@000000000000000000000000LoD]0000lEUG0000TAIE00000000d;^ohG2E0000000000000000000000000`On0000<7gk@BmO0000
L_gS0000000000000000000000000000000000000000000000000000000088hU000000000000<Kj8000000000000000000000000000000000000000000000000
00000000e7=>8SlQD]V80000000000000000PN^K0000\F5H0000H6>jl5b6he:80000000000000000`88m`CA300000000TE<KhEo80000000000000000X[am0000
0000DIF[<H19T@:Z4a=4000000000000LRNS000000000000000000000000000000000000`<;Y000000000000h[<40000000000000000`13;00000000X=ZQ8aeb
HYaaH<GLL\?>8J^L`flC0000H7GlDjZ80000000000000000XE<Wm47Qd?`Z000000000000lYG[0000e6P1000000000000PLIE00000000dcIk0000HFP>hY4b0000
000000000000000000000000000000000000PbRBDTd`XR?W000000000000hG_f00000000000000000000000011NJ000000000000H0U<I6d=0000000000000000
000000000olj0000000000000000@c@TPJPGPRRI]39Z000000000000000000000000000000004beC00000000LP32000000000000000000000000000000000000
P?=W000000000000hKkA00000000df060000000000000000000000000000000000000000000000000000000000000000Lo`U00000000000000000000`mj_0000
000000000000`:WT0000000000000000lQnjdN_Y0000000000000000000000000000\2Vm0000M5XK000000000H[N000000008`RE<b8E`C9g00008fCl00000000
0000000000000000000000000000000000000000000000004346\:C>Xcl8=4KG0nSL0000000000000000<Z?j`41000000000000000000000TXgb`cUEdg1R0000
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
w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4),
w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
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
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
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
