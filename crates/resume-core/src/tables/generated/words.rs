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
"#, r#"0000`XU@4S3M000000000000000000000000000000000000000000000000000000000000HL`:0000000000000000dDXL<aOc0000000000000f]Xe7jm00000000
0:mF0000000000000000hHAB00000000000000000000000000000000000000000000000000000000000000000000000000000000@DNi0000\FOH<Qa?TFHY<nQ:
0000000000000000@;9T000000000000000000000000d4DQ0000000000000000l2MbY8e]000000000000HST100000000l;VY0000HDm40000E08n000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q6NP00000000000000000000000000000000
00000000<NV[0000000093>4000000000000L;cU000000000000000000000000000000000000000000000000000000000000000000000000TUWM000000000000
0000000000000000000000000000lBX900000000000000000OFb00000000PGFS=7Rl00000000000000000000000000000000TaQG00000000hY4h000000000000
0000hU\4000000000000HPmQ0000llYH00000000Y66^0000000000000000000000000000000000000\<aP]jR0000000000000000000000000000\XK20000h2eM
000000000000000000000000000000000000l0cc0000000000000000000000000000e4lk@^74000000000000000000000000000000000000000000000000`2X2
000000000000000000000VM_00000000000000000000000000000000000000000000@0lDPZKRE8FN0000000000000000000000000000\S>J000000004Zai0000
0000dR=]0gm6X5H8\aJo000000008Zfd00004lCZdifQ8;d\0000000000000000000000000000TQN]<S6[A8C@PN7N0000000000000000To:]d8SS000000000000
88O_000000004:[l00000000LWM\0000000016_W0000000000000000000000000000d8fRi3:g000000000000000000000000000000000000000000000000`e=V
00000000dLo40000`7UE0000lRMJ0000000000000000000000000000h?1F0000LX?600000000<K1oH?J;00000000000000000000000000008N;C000000000000
0000TRYeDHYf0000<=6U00000000PM>3000047=Q0000000000000000000000000000X@=F00000000000000000000000000000000m3]m0000000007HB00000000
0000dI`o8=0S00000000000000000000`Rc200000000H:0EQ6Cm0N\Hhdh3Q0aV000000000000000000000000PhdeLk]9@U;e000000000000I2gR00004OKo@YP<
0000D`Bfdkfg00000000<<n70000@aSBPAWH0000000000000000TRNm00000000`5gaHHmL0000000000000000000000000000hb1BHFGb00000000000000000000
000000000000hVm^l6hP0000lAQ^TLfDToCDHEhh0000000000000000036^0000000000000000lALA00000000Lb6h000000000000\;aK0000d[=h000000000000
0000XO?U`L6100000000000000000000000000000000000000000000ddQ400000000000000000000LD`80000000000000000LIiS4V?H00000000000000000000
00000XYZ00000000LaO2000000000000000000000000l^dL000000000000000000000000\N6NLkIj0000@VCH0000T<g=8VNB@n[f00000000000004?:00000000
DD^:0AVA000000000000000000000000HZZl4a8[0000000000000000<0Ii00000000X=0I000000000000000000000000<hg@0000XL?F000000000000L]6I0000
H8:K000000000000000000000000To=V0000000000000000000000000000000000000000000000000000X6mf0000000000000000000000000000000000000000
0000lPF2M4cB00000000E5Lh000000000000000000000000000000000000PbLg00000000000000000000@HlX0000\RI40000000000000000000000000000@HW5
000000000[5S00000000000000000000lRRR0000000000000000000000000000lkal=0De87N<00000000000000004TSU0000000000000000l6I<\4;R00000000
000000000000ld3^0000000082J2P@KP00000000U8Q0@mCO0000000000000000`ZiN00000000000000000000D1WP00000000000000000000000000000000XU:H
0000000000000000`:mU0000000000000000000050EZ000000000000000000004ASP00000000000000000000<l02000000000000A3HeI6^@00000000Xg<K0000
L37m00000000000000000000000000000000000000000000<BMT0000000000000000000000000000000000000000000000000000000000000000e5ML00000000
00000000\MiJh[k\000000000000Q5]0000000000000\XD<8:]F00000000L6YJ00000000P8Rm0000000000000000dMGF00000000000000000000<f7Y00000000
H=?60000000000000000PU]FP9:a00000000d6l800000000000000000000000000000000]8aF000000000000L[GJhWb?000088L10BgGDHkW0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LWO[0000000000000000<5Yf0000000000000000000000000000T@2F0000e46P
00000000000000000000Lb3f0000\EMH0000i36K000000000000000000000000000000008\Foe6lK000000000000000000000000000000000000000000008Nf3
i8N9T]lYD>PC000000000000Hh2=000000000000]4Q_00000000D8jJhIG?DLV@DjoQX@YPhA;400000000000000000000\RJmPIE1000000000000000000000000
0000000000000000@[6[00000000000000000000000000000000000000000GdZ000000000000000000000000PA0Wh=DTLI4<00000000T>0m0000000000000000
00000000@\0>0000000000000000000000000000<L=`0000Pk;E0000000000000000000000000000000000000000000000000000DF;g00000000`m9b00000000
PAi80000XP6n0000000000008ZL:0000l=[gY7Yg@aVA00000000D[>U00000000000000000000L`DO@[E3`BPL00000000dd<N0000000000000000000000000000
000000000000@<5]h8]Y8haJ000000000000Y6Af000000000000000000004VDO0000000000000000<cnP00000000000000000000XoE4000000000000LUla0000
000054mU`1XV000000000000TH2L00004>\Md7D]00000000000000000000U6V20000000000000000\\lI0000000000000000<R]`0000000000000000@mAU0000
0000000000000000`PDg0000000000000000000000000000lVAC@lAU000000000000000000000000L6L;E4\J0000000000000000<DB0@?]i0000m6d4000002o4
00000000000000000000000000000000HLFWM3nG0000`Kh<000000000000HL:300000000000000000000000000000AKI``094ZcdI5@^00000000000000000000
0000dDQR`naA000000000000000000000000HQS<0000000000000000Leh[00000000e8X507TD`I^OT5O`000000004PX>000000000000`m=M00000000dX@j0000
00000000000000000000\0V[@K^@00000000H88:0000000000000000DXm_M38C0000000000008nbU0000000000000000000000000000P52O00000000]4M>0000
00000000000000000000\A2?00000000HG3M00000000000000000000PgI>000000000000L[`ei0980000000000008gHk54RP0000400O0000000000000000DSY7
A3Sf000000000000<O0;``Ib0000<XNP0000hB8<0000X16F<FXo00000000000004WOl9D7000000000000000000000000<9K?0000000000000000000000000000
000000000000P:Q20000000000000000dbkD00000000000000000000000000004a5L0000hHJ<0000000000000000000000000000000000000000000000000000
h5YI0000000000000000000000000000HZjWXP=U0000000000000000000000000000POe1000000000000000000000000000000000000P]_f0000000000000000
00004Mo=0000000000000000000000000HVi0000PZ^^00000000HIAN00000000000000000000LNi?LD4]000000000000000000000000000000000000L]2N0000
000000000000000000000000000000000000XC1GhloN00000000M8UOU3Lj00008E?60000523`00000000`nZ>0000a3M]0000000000008aBk0000000000000000
00000000000000000000000000000000@UUb4<`bD[g`@H]h0]gn<obf0000000000000000e4?`0000000000000000000000000000000000000000m4:;00000000
000000000000TgXM00000000H3LFhPa100000000@0NW00000000`X6H000000004Mjm00000000000000000000000000000000@G`:L?F6`]7D0000000000000000
0000000000000000000000000000000000000000000000000000df6HhBmn00000000PKO:h8N40000000000000000@D5@lOAA0000l`C=00000000TFEh00000000
0000hg_V00004W=Z0000dIjNdXGT0000X]?]000000000000000000000000000000000000XG7U`3mM00000000Q4X;00000000000000000000DWiG000000008D<k
00000000000000000000000000000000000000000000000000008]\_000000000000l0PI00008:cG000000000000000000000000000017X@0000000000000000
8D0NhHNU0000000000000000000000000000000000000000000000000000000000000000000000000000X2?S00000000HPZd0000000000000000000000000000
0000000015e]0000000000000000000000000000\GJW000000000000P7QH000000000000000000000000000000000000Hf5T0000D^CCX^[I0000000000000000
@[RAPHU:00004_AE000000000000dJC^000000000000TT410000000000000000000000000000000000000000\3Bg000000000000d8mJ00000000000000000000
0000h[gM000000008B>]000000004_fYldE@4dR9h9Hl000000004\PIX6SeHl[\00000000000000000000000000000000@D=S8\F^8`6I4J;h]1cV000000000000
`KU_000000000000000000008>ZNXT<7D>Ob000000000000972=P12B=5D[0000i508m8`V00000000Y4>l000000000kjE0000Q3S?0000lE7gQ7=K000000000000
00000000000043;e<J5g00000000000000000000hLB54KE70000he44A5n500000000000000000000000000000000000000000000000000000000000000000000
0000`9^G00000000000000008kDY000000000000000000000000lkW8000000000000<cOk00000000000000000000TXa=00000000000000000000000000000000
0000000000004Db@0000000000000000000000000000X=Yi<eHf000000000000`UNJ000000000000000000000000X<2b0mR?0000000000000000000000000000
0000LaAL000000000000hPN4TG1;X9k[0000l@[18NG5H0eD\=Fe48lJ00000000000000000000000000000000000000000000000051TE00000000Y5<R00000000
l=@7000000000000000000000000000000000000000000000000573h8UD@00000000`U]a0000lPm`000000000000000000000000<;2Zd\F?0000000000000000
000000000000Dbe:4i8U0000000000000000000000000000000000000000P=OZLRDS83=Q0000PbZ;8WZg0000000000000000l3dn0000Tk2900000000H3PP0000
00000000l107000000000000h7LQXXiJ000000000000000000000000l^ND000000000000000000000000000000004eSc0000000000000000<X:I000000000000
<8Z9i6FJ00000000TbmU0000dF7n00000000P^V_4aZj00000000LLLd0000000000004ZJn00000000000000000000000000000000XJVS0000PjTZ000000000000
0000a8a9000000000000000000000000P6F3000000000000000000004S\40000000000000Kc[000000000000DRg_000000000000000000000000000000004\90
00000000`OIZ000000000000000000000[Fa0000000000000000000000000000D@@WTOE`00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m7B`0000000000008K3S00000000000000008B>n00000000000000000000h9H]0000lW6[
00000000000000000000@3hA`;0CI1RJ00000000000000000000000000000000hAZ@000000000000hF5I00000000000000000000000000000000000000000000
0000<nUVdY;>0000000000000000HOU1000000000000L]]900000000000000000000000000000000hDbfh>en\\c]P^KP0000000000000000`;In0000<ohWA3i:
00000000Y0ci0000Dn<D0000000000000000TCN40000L;:U000000000000DS;c00000000000000000000@TkX0000HknD000000000000HJdh0T5l\=8B4Yc>0jVQ
000000000000000000000000000000000000D68S4SRiHSk10000000000000000000000000000000000000000000000000000<=FQ000000000000lBHo0000<ZLL
000000000000000000000000lTXT000000000000000000000000T[4ih;5C\bP_000000000000dC`e00000000000000000000000000000000L3Sh0000<B`W0000
00000000\4>N00004imhXDoWXgHI0000`lGLhFb40S:J00000000000000000000XIcBTgB<<lM<a0NG000000000000h_IS0000000000000000000000000000<j`G
00000000000000000000000000000000000000000000000000004A;K000000000000TmTC000000000000000000000000h8N@XB^KPAR?00000000000000000000
00000000T2ac00000000e75I16G`M7aEe7ff0000000000000000000000000000Pc:B04>n8lkN000000000000000000000000h0=AlcAQ00000000`Sled9@I0000
000000000000\2WO@abI00000000000044][DeU_I3LJ00000000\T4^m8_600000000000000000000000041D<lG@l000000000000@[3V00008UkM000000000000
0000000000000000000000000000000000000000000000004f?AdWWF00000000U6Q6000000000000<1i9dm^m0000000000008cA`0000\2?C00004i\j00000000
dO`d00000000000000000000000000000000000000000000<F7E@9YB00000000000000000000@H3B000000000000000000000000000000000000000000000000
0000000000000000000000008@]_000000000000dN_Y000000000000E6H@00000000PJ=7@goZ0000000000000000000000000000000000000000hBN_00000000
00000000HHMd0000000000000000000000000000000000000000000000008Fj700000000000000000000@oVo00000000000000000000TE;50000000000000000
0000000000000000000000000000000000000000000000000000\_3d00000000000000000000000000000000000000000000X55300000000000000000000XSHd
DHNfD[BC0lS@0000000000000000000000000000000000000000L\01\iN10000000000000000`HK\8Z8R00000000000000000000000002S?000000000000XbhC
XJNC00000000000000000000000000000000000000008V;X00000000000000000000dEH[000000000000000000000000000000000000445D06M]05aY@HP40000
hPCR0000000000000000m84[00000000T6K>DH]M<fJP00000000000000000000000000000000000000000000000000000000000000000000m1U00000HQDZLe8h
00008JWP00000000000000000000h<nF000000000000PI3G0000000000000000000000000000LTIAlGCF00000000HE^:0X4=0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<RE20000`dWK000000000000000000000000
0000000000000000l<QL<SBk@f[]00000000hKdh0000HZ0a00000000000000004^0K000000000000H;kY0000DXk>0000ld@f00000000@^YU0000000000000000
0000000000000000@@No0000dmWo00000000h?cd0000000000000000000000000000000000000HLJPmT60000@EUf000000000000000000000000000000000000
8ldh00000000e4`J00004RW=<jcP00000000ll4K0000lNDG4gCi0000dLoW000000000000000000000000D@^E00000000000000000000=8c90000000000000000
14A:\A5>0000\]>b`@<A0000e2^<0000\1bm000000000:EA000000000000<5FB0000000000000000000000000000000000000000000000000000L<`H0000hOS\
000000000000P4iI0000000000000000000000000000000000000000000000000000`OVG\Sn200000000000000000000000000000000000000008l6=00008:Qk
00000000000000000000<AhJ00000000000000000000000000000000XUNg000000000000000000000000Pa2f06h[0000000000000000HCA90000000000000000
0000000000000000000000000000000000004FcZl=eG<El@lU5Z00000000<SLU0000000000000000ll>D82;l@N0d000000000000000000000000000000000000
DjiV00000000000000000000m4T10000TmLb0000P\nldk\700000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`iPii4j00000000000000000000000000000000000000000<HBM000000000000000000000000000000000000l<1kTE=A0000000000000000`><700000000
000000000000`C>nX0B>@F9S0gIh00000000000000000000000000000000h<0300000000000000000000\53Q000000000000@]N4000000000000000000000000
0000000000000000000000000000L46J0000lCKC0000`Vj9P@ja00000000000000000000dL]\000000000]8E0f^U000000000000000000000000000000000000
000000000000000000000000<[<J0000000000000000L0`8000000000000000000000000000000000000DG];H_j>000000000000000000000000\=e;00000000
000000000000000000000000000000000000000000000000000000000000000000000000dB2U0000000000000000PY<?00000000h\df00000000LI?0TKQ90000
0000\0o:000000000000a0BN000000000000d^<V46980000000000000000`QPI000000000000000000000000hE42000000000000T7A>00000000000000000000
000000000000D8FQ000000000000000000008jTo00000000000000000000000000008K`U00000000T<m8\@X^000000000000000000000000e4oe000000000000
00000000L4mf00000000@;N700000000000000000000000000000000Q3R1000000000000000000000000L4e`X[\\000000000000000000000000000000000000
00000000\^_R\bk_000000000000\9YT0000D@_G000000000000000000000000d3I700000000000000000000000000000000000000000000lGCadLHBDJ1?0000
0000000000000000l^e100000000I7YCQ7a_000000000000lSJe0000dm=^00000000000000000000P7H1D`oE00000000000000000000<QIg0000000000000000
00008>Cb00000000000000000000000000000000T98]DI_WPgQB0n[B000000000000000000000000Lmo40000lSG>0000`HQo000000000000000000BN0000P=U2
0000000000000000000000000000PN^1000000000000000000000000lR8U0000000000000000000000000000\=V@8\JA8f>l00000000000000008C0B00000000
000000000000XocK469Jd]bY0000\8KT0000000000000000U57m00000000000080A`000000000000000000000000000000004WM100000000000000000000TgfY
d01V8[1n0000PTL400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l71f00000000T0m@0000
@g]<0000U0Xn0000PB5400000000D^OT000095kK\JF:Y5:K0000Lan`000000008__H0000\Tc>000000000000DUa70000D^ZQi6ZW000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XQLAXNn<000000000000P@480000000000000000000000000000000000000000
00000000000000000000H3MF0000@]_D488L00000000\IbSPV^k000000000000i2>o00000000\G<S00000000000000008Qdm0000000094VA0000000000000000
000000000000000000000niS0000000000000000X;25<TDo0000Q3?Q00000000000000000000`U[V000000000000000000000000000000000000`8i=00000000
\G=@000000000000@V5G000000000000000000000000L130000000000000000000000000000000000000\Pan<>^GX2oZ`\`V8PVJHbdk00000000000000000000
0000`51W00000000000000000000PT:2<GXOL?dl000000000000000000000000X5O900000000HLhj0000000000000000000000000000000000004ZN9=4\Z0000
X?VoD3ee0000000000000000<McF000000000000@L;`000000000000<6@H`f8G000000000000<jW50000DDTG00000000`f<X0000h0mj<=760000000000004EVJ
00000000lASD0000<UM?@8cW00000000`Z3S000088Nd83G6DmUH98dC0000i4jW0000DJ1SlRWIHh8M0000000000000000PekF0000H^AD0000000000000000XBG=
000000000000POBl0000XD=>00000000000000000000000000000000TF1kHHNG000000000000`1Hc000000000000000000000000000000000000`>SE00000000
0000000000000000000000000000000000000000@IYT0000000000000000000000000000000000000000000000000000LBSDdidQ00000000X1d70000X6ONDN2L
00000000000000000000H5G[0000LWWo@R@600000000XW>S4`QN0000P:<N000000000000000000000000000052U44X^g0000HMM<HMN2dc6o0000000000000000
000000000000P[O30000000000000000TVKE0000000000000000`V`T0000`6::000000000000@=XF0000h4fJlBWIXCNB\dM0dB0MDIY200000000000000000000
0000000000000000000000000000@\`h0KjC0000000000000000000000000000000000000000dE5U0000X1jIl?3Y@moRA3>A000000000000000098?X00000000
0000hL;D0000000004>18EWi00000000000000000000000000000000<HT5X1RS000000000000000000000YlL0000000000000000i7QK0000D@5E000000000000
PF>K0000hXYl00000000000002l1@<<=TbMb0000l0480X<X000000000000000000000000@m[20000000000000000000000000000000000000000000000000000
00000000H@o@`F8N000000000000000000000000`NMkTGI_A3Y<00000000M4<A000000000000000000000000`FM2dFcg0000000000000000@ol2l3[lLg=288;m
0000Dc`K0000`6730000TmhiDI6=]5a<0000DEBSP>d1000000000000000000000000hMBF0000000000000000`?KR0000`R\O00000000\DVQ000000000000A71m
0000HD]7000000000000<GY700000000000000000000000000000000000000000000XR8403Ya0000000000000000000000000000000000000000PPVZ00000000
Q6jU000000000000dZ2^00008b930000<<_PL\6`P19`DOL^00000000000000000000D=I>00000000L[W>La3C0000000000000000HWGf00000000000000000000
l9c>0000<?5N00000000DdMJ0000000000000000A1B600000000\Ll\000080L^0000LE1CdLg30000@5S1000000000000H4^?000000000000000000000000<U`5
8[0g000092Of000014RC000000000000hZ3b0000000000000000000000000000000000000000000000000000<[@R8\]\00000000000000004:fh0000X?FX<J]S
H@9[000000004:b=00000000TE9h0000@nRR000000000000000000000000000000000000000000000000000000000000lQhX\af<00000000000000000000dRPC
0000dG:B\lLX000000000000Tb1W0000XJ210000DC\60000000000000000L94oXG>S0000000000000000dfIW00000000000000000000@C`WdMOO0000H3g?<OPF
00000000000000000000000000008KWJ8XV6hiKR00000000000000000YfQ0000`RK@`9TmLX=j00000000000000000000P?SCXGNY8j[c0000LWHU00000000<[e7
51?i000000000000\7JW`AiB`I@B\BQBX\D10000X>=h@UV\DMC6TZ_Y00000000000000000000000000000000000000000000lTbm00000000DRLRM5GV00000000
0000lEKJlK1R000000000000000000000000000000000000`W@70000<N@400000000000000000000X6Jo0000000000000000\\jY00000000HClo\>]Q00000000
0WGD0000hHE30000000000000000PPQ4]7?50000000000000000000000000000000000000000000000000000l\LC000000000000lG1X`mPN00000000`=G9lHoX
P8^[LTJF00000000000000000000\CZ`0000000000000000000000000000D3B^000000000000000000000000000000000000000000000000PfnZ0000LKW=d@To
H1ch0000000000000000000000000000000000000]ZIM5XO0000DeSC0000A11ndS7=@T4<0000T5>a00000000000000000000000000000000hWYX00000000d75f
0000000000000000Dk^Ee6c300000000`U1C0000000000008PCg0000PK>[X32JHGT;hOShLo\I00000000h?cW0000000000000000000000000000D6E700000000
00000000XAT94?6j000000000000PIQM`N>ne1W?000000000000TT:>000000000000000000000000l:nL00000000000000000000<GMg0000X>;j000000000000
0000]5Uh0000di^a0000Lm=100000000U8c\00000000000000000000H@odld:X00000000000000000000000000000000000000000000000000000000Q3\S0000
00000000000000000000000055<2000000000000l>Xl0000@Z`U0000PM>@P4iV000000000000000000000Y@F00000000DXbQ0000823C00000000000000000000
0000000000000000h`F=00000000P3_f0000000000000000000000000000Pli10000000000000000`]EW0000000000000000PWH30000953k0000000000000000
0000L`hO000000000000000000000<mG00000000000000000000000000000000000082W_00000000HJ8L00000000000000000000Lb8=\8X20000000000000000
4H4P0000000000000000000000000000000000000000000000000000`^Z046P]D`\k8h9^dmf=0000000000000L\Y44_700000000@8He0000d0OO`3go00000000
00000000000000000000000000000000<41ZM5ZV000000000000000000004II]XTI0l;7l`HKRHbU800000000000000000000D]hEd72@HNFZ0000<X`P00000000
00000000U75c000000000000000000000000`SLdHn1i00000000000000000000U4Yf4FkBhO510NmO00000000000000000000000000000000000000000000T6;e
X;Lh00000000000000000000@dLa8J`n000000000000D5_X0000LFl200000000`bH_0000000000000000L?G[dO91`UNTTN14000000000Ym3000000000000TX>I
0000XY>R0000000000000000\UD30000000000000000000000000000X3[P0N<m000000000000P8^R<Y?l000000000000LG:gE4I6000000000000DJRB4;T\0000
00000000D3CIl<=K00004G04`llV0mVShJmL00004l4<00000000000000000000PkVe0000lRbQ0000000000000000H8M6<P]>0000000000000000000000000000
\2\?000000000000`SoO000000000000d`2S0000000000000000000000000000000000000000000000000000000000000000000000000000HJn6000000000000
00000000hF8?8BQ1HWaa8[Yk0000hi6`000000000000`93TXEi80k:g00000000dT4E00000000h0[8@dK40000000000000000000000000000`eRa0000m7gC0000
00000000000000000000000000000000000000000000000000000000Pa2Y00004kjg00000000000000000000000000000000000000000000000000004f?P0000
000000000000<c^e0000<e:Z00000000000000004:EN00000000\W;800000000000000000000000000000000<U^b00000000X14j0000Q4>RP<_[000000000000
0000000000000000000000000000000000000000E7UA00000000000000000000000000000000d1PO00000000000000000000\MXYDcgk000000000000d^JT0000
0000000000000000]8\`hooO000000000000U5:10000000000000000000000000000000000000000000000000000000000000000000000000000Y8FA0000Q2g9
0000000000000000d=K7dHQa00000000DPkT0000Tn\jTU>@000000000000\Nb?0000000000000000000000000000\<Lf0000000000000000D5A20000P:MA0000
l`ba000000000000000000000000000000000000000000000000000000000000<IZH00000000000000000000000093570000000000000000000000000000TVRP
X;?Q00000000000000000HnA0000000000000000000000000000i1\a00000000000000008iCE000000000000\7ekdkNI0000000000000000\5@E000000000000
0=7b0000m8<:8\5m000000000000000000000000TYcVT[XmDF5e<kQl000000000000D<f=00000000`A6f\C1c00000000000000000000H7lG4Dan@LdJ\`HDHANA
00000000Ti7X00000000000000000000dWXN@d2>000000000000l>^e54OD0000hUfN00000000\kLg000000000000`MKH00000000000000000000Hg8f00000000
000000000000000000000000P8^I00000000000000000000de;C00000000I5TY00000000000000000000000000000000hVBZ0000000000000000000000000000
0000000000000000e7Rb0000000000000c6Z00000000000000000000000000000000000000000000000000000000@TXe0000000000000000<7bQ=5k8\>Ng@_7T
dQNl4<1\Df;n000000000000DlI]0000000000004<\i@fP8000000008RoB00000000`R\[LW0R0000hl:O000000000000hR^E0000000000000000H1Ti00000000
U6n9LmMD0000000000004;dn00000000XCh^00000000XNXH8T5M56hg00000000000000000000HTQ`0000@R4RPhoo00000000000000000000000000000000P=0;
00000000000000000000Q43KDEEjM5CKh=;W4ZPc00000000000000000000000000000000000000000000X5mN000000000000000000004Z@a00004^P9\@1PT\gb
000000000000LY9o0000000000000000@m4N00000000000000000000T4n6`Bl>4G_N00000000000000000000Lf0\00000000000000000000DN0P@ReQ00000000
4>8g00000000@dXH000000000000000000008PA]0000000000000000<I>d0000lR`n000000000000i4GH80KWdHK8000000000000000000000000Tn7QLP6I0000
E0a1000000000000000000004DZk0000D2[_000000004e:M000000000000000000000000000000000000@<YVLN9n000000000000TbdX00000000000000008XmT
0000h<ahDWiZ\kSa000000000000h4h>0000`l5Q000000000000000000000000LFAQ00000000000000000000000000000000l2G\00008ADZd53aa4560000@Igb
0000ddm>0000lc7U00004k?F000000000000040200000000`?lc\Q?H0000lMIDXM<dTg=L00000000000000008\ZJLa1;a6_J000000000000PeX6\22Z00000000
0000XCNP0000Y4hR0000000000000000000000000000000000000000`[EW0000000000000000000000000000000000000000000000000000L0FH4?BC00000000
00000000h6BA00000000000000000000l8c000000000000000000000D9j^0000`n]H`G<;56Id00000000`R6I00000000d8CmM3C9<HSg00000000Q2QH00000000
00000000<94H0000000000000000000009A^00000000000000000000000000000000000096`h000016CP00000000000000000000000000000000000000000000
M4048\0i00000000T`KS000003EWXO66D2\NLWeeT\T;00000000000000000000LP930000HnUE00000000lZoM0000000000000000i3]`00000000000000000000
00000000<2TZ0000000000000000D`fA00000000H=E3@TQoX8II0000DOMSd`OEHf5k00000000000000000000hV]5XjP4M5?W55D7\c7D@;@j0000000000000000
0000000000000000000000000000\DV@l2jM000000000000000000000000000000000000m76d000000000000X2oo000000000000`_OS0000Q8=j00008Z9A0000
0000TM52000000000000000000000000P05^TK4adOFCdZFf\e>B00000000000000000000000000000000000000000000000000004[4Kl3N:000000000000895B
0000000000000000000000004=l_000000004?0W000000000000000000000000D[=WLVk2000000000000LJ`HDXSH000000000000T9Uj@:;]0000000000000000
0000Ho7O00000000000000000000000000000000`kkR00000000000000000000DIGf00000000000000000000lI4gdO`00000e2>7000000000000@@_6<ZWY0000
000000000000000000000000`Th\0000\[ma00000000000000000000L5@c\1NC0000000000000000000000000000HcFH0000=2nYD69V0000000000000000L60O
@0oHHMB7PDdjTaVo00000000T>Wb00000000000000000000000000000000000000000000TTWU00000000000000000000Y3KC0000000000000000I6Fm0000TP8D
l][L0000h8UQ00000000P=\M000008H[0000000000000000m8RD000000008hXda2`j0000000000000000000000000000P4;`0000000000000000d9L>E6F40000
00000000P\MI000000000000LdSe0000T\OZ00000000dSOC00000000000000000000P7RL00000000000000000000PRem000000000000h79h0000\OB]0000dRm;
00000000000000000000XUMj000000000000000000000000000000000000000000000000000000000000Y1FX8W`C00000000X<:f000000000000000000000000
000000000000LLYM000000000000000000000000LmB80000000000000000000000000000<>oePG2_00000000000000000000Tj0`000000000000000000000000
000000000000@[Ri`Q9A0000hi1`0000Tb8X00000000LTKh000000000000TKB;loi10000000000000000000000000000000000000000D2h]P@HM000000000000
000000000000000000000000LQRW000000000000000000000000HZ]T00000;Xf0000m7cC000000004NFO00000000000000000000000000000000000000000000
DGFb=0bI00000000H9eA0000L31]0000000000000000000000000000000000000000H\8Y00000000000000000000000000000000h:H<00000000000000000000
00000000TT@L0000h7LA0000000000000000<DFn000000000000000000000000000000000000<m_I00000000000000000000hCbM0000dOC>00008bD3TJRk@Z39
000000000000m5E500000000L2B3000000000000000000000000l6k[0000000000000000D>P20000H3DP16[N53A6`fRf00000000000000000000000088iZ0000
4Be2<m_<000000000000000000000000<@b[hHHK0000XBCa0000dPc90000000000000000000000000000000000008Y`_41A?@Zdc0000000000008Ifga5SE<Jhg
00000000000004bbDIGo000000000Z\:0000000000000000L_h@0000l]MC0000000000000000000000000000000000008KI5P;480000LWkgl``V000000000000
00000000000000000000000000000000HnX\U7450000000000000000LNoa000000004e;600008YSi0000TF8h00000000000000000000@<YE00000000<E0^a2kK
0000000000000000LDG;0000000000000000000000000000d]Cjlc9X00000000d<flLINKHJQ[@b6600000000LN2d0000hEZ8L:]c0000T]GU00000000dK<>TY04
000000000U:W00000000i82L0000000000000000ljKo000000000000U3>[000000000000dIk]0000000000000000000000000000XEe70MCELh:_000000004K?1
0000d6:IlXBFDP1k0000000000000000P]05TodL000000000000000000000000HO\l00000000`M^70000dSM2000000000000T<Nh0000LjC7DG`c000000000000
0000\@A900000000000002ib000000000000000000000000lbVT000000000000X2jh000000000000000000000000@=F=0000000000000000@I<D07W:00000000
8DS40000000000000000000000000000<I8F0000000000000000L\?20000000000000000000000000000d0F90000000000000000d@[h84b80000000000000000
0000l\lY000000000000LBQc0000000000000000h9SY000000000000D38<000000000000HE71`IGI84C=0HnbP\N^00000000000000000000000000000YWil=n?
0000DFIYHhd38lZP000000000000`aL?00000000m4[m000000000000`^<7000000000000`_>50000A5HI00000000`>NW0_GlLjlhd7b@00000000000000000000
00000000i3kQ000000000000a5AMQ74o0000`>;8000000000000000000000000000000000000000000000000LJCN00000000000000000000<:_@lJ2k00000000
`]dY000000000000l=^;0000h^:300000000000000000000m4UM00000000000000000000@iDII8XX0000000000000000`MX8@>i>lXE100000000000000000000
0000dP`_00000000000000000000000000000000T?<:000000000000000000000000P;[400000000000000000000d7bb0000000000000000HMK6\2JCTM<U4mOc
DoOC000000000000`]Nb00000000000000000000000000000000<_ZY00000000T9>@00000000000000000000DI[g0U77Dl<J000000000000Xlen000000000000
0000HTKY4S5b0000000000000000i6oa000000000000PH:EHTMG`Th40000000000000000000000000000X81:0000000000000000000000000000000000000000
`Zm000000000000000000000000000000000000055X5000000000000H65G00000000HM7h92TN000000000000000000000000000000000000PMW<00008[Fm0000
0000000000000000<lE=000000000000XkR?l5h10gjC00004h^d00000000000000000000hK7e00000000000000000000000000000000L\mVd]bFl4:kM1B[0000
XH2ihXgIlRa=00000000000000000000000000000000l:QD000000000000T21aLcln00000000000000000000XN[b00000000d?^Vh1njhULB0000PoZI0000h:h>
<;d70000000000000000000000000000HP<O0000HcQI0000d;Ze000000000000000000008RHi0000P82?00000000000000000L6i0000hN]d00000000D_Qa0000
DX^S8>=XdZ[S0000LnOW00000000hZH=8_^k00000000000000000000000000000000000000000000000000008\Ym00000000HcXQi5`\0000A8@Y00000000]4CY
000000000000000000000000000000000000i2Fi000000000000000000000000L[bA00000000<nlQ0000\N3J00000000l8=J00000000\;MV0000000000000000
0000000000008bPG`bR400000000Q32G00000?_MdFFj00000000E6H30000hZ43loR3h]Fc00000000000000008MhF0000i4be0000000000000000000000000000
000000000000@UN7@[mo000000000000Tnb7`HM2000000000000HI8f000000000000000000004ea0000000000000Th0H00000000D\Pm0000`1REA02F00000000
0000000000000000000000000]UV00000000000000000000XEOQ0000000000000000XZgI00000000000000000000@\dD000000000000m1:W\NIR@=B[00000000
00000000U7C`000000000000000000000000000000000000000000000000<LAW00000000000000000000000000000000lS@D0000000000000000<Z[?00000000
00000000<LHc0000000000000000000000000cGS00000000000000000000HW3^0000PUk0000000000000000000000000000000000000P<_FdOWJ00000000P3[2
U8WN`T`>0000000000000000000088RT0000000000000000000000000000Q3E`00000000000000000000m4gh00000000\TjCDh`C00000000000000000000`TgL
i4Sd00000000000000000000000000000000HSYH0000000000000000000000000000000000000000U8Z_0000000000000000000000004Tn40AW8lie500000000
000000000000000000000000000000000000000000000000dS@9<@j3000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<Ukk000000000000@1>5<;lfXbKe000000000000000000000000000000000000000000008DaY0000h:eX0000`m1n00000000000000000000
PXmH000000000000T]nJ00000000000000000000lXPTI5hK000044@U@S^YXO]>0000000000C6000000000fG=00000000000000000000000000000000TCgQ0000
00000000000000000000PR190000000000000000000000000000000000000000<b_e00000000dIak000000000000000000000000000000000000000000004]3m
000000000000`<DGTYl=`>g900000000000000000000L08=0000000000000000000000000000844f0000XlNM0000lM6j0000Po1P@elH000000000000T5:JHn@m
a45C00000CiW00000000P8^d00000000lBJY000000000000dMGf000000000000H3Jh00000000Lk31D1i00000h0P;lNh200000000DQGOT59D0000000000000000
0000D3L8`P_X00000000000000008^U;00000000000000000000`aL0000000000000\=J3P?T7\Akcd^R6<ek1\nYm0000000000000000000000000000`IXe16>:
0000h]4Jm5`500000000000000000000000000000000000000004W=g000000000000<=<\\P_k0000000000000000000000000000000000000000000000000000
00000000000000004>7:00000000=1fD0000HLmQ000000000000<N=P000000000QSh0000000000000000`CcA0000000000000000000000000000Y2fC00000000
00000000X`io147J000000000000000000000000L:maL3ITPJD7<e<@\knU00000000000000000000\BbS@d;l000000000000<?ia<?5Y0000@>JZ000000000000
00000000Ti=X8iW7000000000000@I<\U5gb00000000HORi00000000HZE[000000000000Y1\H0000000000000000000000000000H[m:0000Pm[j000000000000
0000000000004?L5HNl[00000000000084IV0000000000008FJL`bW1d8`2<`5S<ch@0000P6G6<nNh00000000000000000000H^`50000Pi]l00000000e34G0000
00000000000000000000TW9e000000000000000000000000000000000>WO0T:Vhnmj000000000000@526D9<00000m4dE0000000000000000D3fY\6CiL9@UXC7k
TE>a4n;M]4\=P06n000000000000L:HWPOY@4a8F0000000000000000000042_B0000000000000000000000000000000000000000`6:f0000000000000000dgJ=
00000000DO7T00000000Y44i000000000000\jiC0000XaD>4OMd83;U000052eF00000000dcR^0000000000000000l]OR0000000000000000000000000000XXeM
000000000000000000000000000000000000000000000000000000008Sg>0000000000000000L3>Rh=2L0000000000000000000000000000000000000000dNQf
8Vm1D0SNI3iW0000000000000000@M>i0000U30]0000000000000000000000000000000000000000=4E700000000000000000000000000000000000000000000
00000000PTf`00000000000000000000PcZi000000000000D]M8000000000>TAA5G<0000000000004aPU0000`h=b4PoE000000000000@393<i?i000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@l_C14JF0000
15?g00004YT`00000000\G;4d2?c4;5_DIW^17f\0000`]Sh0000@acb00000000000000000000<Mef00000000`Qlf0000000000008G?o0000hOPh000000000000
E3RX000000000000<=<Mm4N84QgndUTVH^Ek0000000000000000Tj9;000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4]:0000X5h]@CV>00000000`CA`0000000000000000DVG10000LBjn00000000lH@H000000000000@[NW000000000000dCOi00000000\F2G00000000
00000000dI^Y53AV<0Aj0000000091^`0000A0IQ000000000000000000000000000000000000000000000000000000000000000000000000000000004A=P0000
000000000000000000000000dQ[W00000000XKMW4d[U0000000000000000000000000000L8\:0000TlK7lfk;00000000H@eOT?Do0000\Z5o0000000000000000
000000000000000000000000<>e_0000000085;h000000000000PZ:N00000000000000000000X5ff0000D5d500000000\_TDdX0i00000000000000008DhG0000
00000000000000000000\>F8000000000000000000000000000000000000<_jl`mSi<Xml00000000\cdEU0Q<000000000000i5NI0000Q20P0000<JSK00000000
8i0]0000Xic?lQfQ0000000000000000X9aoT;_0000056N]H=830000000000000000<b]U00000000000000000000000000000000000000000000Dign00000000
00008OM1000000000000000000000000dfMNQ7F:`3]60000D@5cX25hl76RHU=ahXN@D2cl0000\Bc4`RIk000000000000000000000000000000000000l4PcX8EJ
@=SO0hZm0000l@P<hK8M00000;5S00000000000000000000000000000000000000000000000000008K=W000000000000POX=00000000000000000000P^\I0000
000000000XN^0000000000004V^5000000000000000000000000000000000000000000000000000000000000D<0O00000000H[lJ000000000000000000000000
0000000000000000000000000000000000000000000000000000T^;al_WVU5U?0000000000000000000000000000000000000000D23QlhfV0000000000000000
XFO]000000000000000000000000000000000Ead0000000000000000000000000000000000000000000000000000dJXP00000000T;c3XgFY000000000000`:^o
00000000000000000000000000000YZ=dUAL0000000000000000000050M[Q2>V000000000000\ZGN0000lnaY00000000<I:]0U[J0000000000000000TQQ:dB7e
M5JS000000000000000000000000h:]8TKb000000000P[`N=1l30000000000000000P6_e00000000P1V?00000000000000000000000000000000000000000000
00000000000000000000000000004mOT000000000000000000000000LnY\00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@NLb000046iVX8QjLCie000000000000Xfb=U6a80000i3e70000Tjda000000000000La=A0000000000000000
00000000000042^A\7T30J`^000000000000PfjI0000000000000000X8BcDFYXa3HX00000000lHfo000000000000P\c>00000000TGR2PT\10000000000000000
L=AJPC_Y000000000000@PSZ000000000f4P0000000000000000000000000000000000000000000000000000I2X10000000000004YYbHAlP0000000000000000
00000000hbd=0000000000000000000000000000lP\[T<[50000LGOV000000000000000050j?00000000000000000000000000000000d:Z200000000hU3K0000
00000000000000000C[4000000000000000000000000000000000000000000000000H^FL00000000000000000000000000000000P6EW00004kTEdHKH0000D5;7
E5UU0000D8Wd00000000m8;j000000000000\Z_h0000000000000000Y7i]0000000000000000]5HV00000000000000000000<FEA000000000000`iCnXHiG<RH^
LlilTA[7X0n80000TVUl00000000000000000000E1Qehilk00000000h7PZ0000HaPnTE^G0000DYR;00004C<;00000000000007nkH:>l00000000000000000000
4>ij0000000000000000PRQo000000000000000000000000000000000000000000000000hk;mPB:N0000000000000000000084QS000000000000000000000000
0000000000000000dF;L00000000000000000000000000000000H0S>D2Fk`LM60000000000000000000000000000000000000000000000000000000000000000
00004;Y60000XSC\00000000l3]P000000000000Tl>W00000000T;bblAGalR=m00000000000000000000`HLgd20P0000000000000000DM<E0000000000000000
0000<K[P00000000000000000000<A1P01lR0000PQmY0000000000004G=]Q5Ff00000000XR^\0000`4ZC000000000000000000000000PihV0803TTG<00000000
XPjS00000000@n<10000000000000000Th]c0000000000000000000000000000000000000Uln00000000D[b`XV[S00000000i3]3DRM50000000000004[\O0000
00000000]2Na0000L3HV00000000LZkcLZJ8Hj?O000000000000XK=a0000000000004?JR000000000000000000000000000000000000000000000000H[930000
h:8;8LN1hdIQ8lTo000000000000P<]M55le00000000000000000000000000000000M4R6lImjlKBd`_=hHI^cH<kV`L8l\kYU00000000dO^k<G2P000000000000
00000000XRAm0000T2:Vl4aPT7Ha4m<UPoPE0000lBhG000000000000DHc5\ZVB00000000000000000000dSdc53>k00000000000000000000@2\a000000000000
000000000VQ400008DhZ00000000M0oC000000000000PoB000000000d]6dm5aY0000000000004gCP0000D=eU000000000000000000000000000000008H5`0000
00000000000000000000Tk1GHHkG00008kD;0000000000000000000000000000TRZ3000000000000000000000000Lh\@0000000000000000000000000000XCZ7
00000000000000000000DM0c000000000000000000008lF]000000000000000000000000000000000000X8lm00000000]1CY000000000000000000000000XONm
000000000000\T3200000000<6iG0000lUE100000000000000000000DM620000`L`K000000000000l<mk0000000000000000000000000000=7TJ0000@K`lXTKK
00000000E8bY0000\lH200000000dMH700000000dn:E00000000000000000000000000000000@1GM000000000000TR0<@_OB0000000000000000h8j50000<446
0000000000000000000000000000000000000000000000000000X2@100000000000000000000000000000000T_P700000000000000000000L3KWM8Sa4ZC:0000
0000000000000000<ZbWTRlhdid:00000000d5k?0_ed000000004ibKT64L0000000002FG0000D\H:0000LS4lhae500000000000000000000000000000000h6mG
00004YTT@UN^@dGbXnAm000000000000i3k>00000000000000000000d`@A00000000X;>j8AXP0000000000000000000000000000000000000000000000000000
DhCC\TfQ000000000000000000000000lnCc0000000000000000X[B0000000000000000000000000X2;KE8LE00000K1A0000hWGX00000000000000004[NfT]@?
d]U30000dFbK@0=VD[29`j@c000000000000000000000000000000004J]:00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M4l2A7SC00000000000000000000000000000000h:7l00000000\@:Y00000n=;0000000000000000PS6d00000000
0000000000000000h1J900000000000000000000000000000000000000000000<f>[000000000000000000000000000000000000000000000000Y5H600000000
h;;f00000000\\QB0000000000000000\m0l00000000D6DZ00000000000000000m300000000084Qb000000000000P=aO4:<_\Bj_000000000000000000000000
0000H3P<09T8000000000000LTOB000000000000000000000000000000000000000002oE0000haBX8oRI00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\fHd00000000HZ>300000000000000000000000006oVPm1JE8;]00004:LP00000000@8V8\^>f0000
0000000000000000l<48000000000000d@H@0000000000000000000000000000000000000000@:\^0000heJ<000000000000\eKI00000000hOU\000000000000
000000000000e2i700000000d^ih0000000000000000000000000000000000000000`6k2T=]G8WBf0000000000004@\B000000000000X<Mf00000000`=Va0000
0000LHXK0000000000000=H^\6Ve8O7C0000D@0m0000HMhmdO]QLG:6X^H5LLZ<000000000000DX>b4Pjk`S<5\XLBdeNK00000000000000000000000000000000
0000000000000000<?;[000000000000@Obg@Tjbd0f6<G3\\WX]00000QBN000000000000000000000000000000000000Lc\d0000DC`E00000_f1h=PI`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Lk[H000000000000000000000000
0000000000000000000000000000PBP^0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hV8<0000
000000000000000000000000L>=9h2=:X[MD946Ci42h0000000000000000000000000000000000000000000000000000\^1EPAme000000000000000000000000
0000\EDj0000d0NnhJj^8g9=000000000000PG`SliMP000000000000\6AC00000000000000000000000000000000Y2ZW0000000000000000HOUk0000000098>[
00000000@EbZPlDAD\iCe0?W0000<?GC000000000000Xe3GHUif00000000000000000000THlH0000000000000000XYQ:000000000000HG><0000000000000000
<3nK00000nLc0000000000000000@V]XXXWdY6Wc@X\Tl4a<PC7J000000008?Wn000000000000h8];000000000000000000000000000000000000000000000000
A0lG00000000D]^30000\a[=000000000000000000000000000000000000000000000_AbX@f^a2]c0000D@ZU00004SET00000000000000000000000000000000
Ll=j000000000000000000000000M2e9000000000000U2Uf000000000000000000000000l9CF@j`200000000000000000000000000000000P3MPhE7Y00000000
DWS_0000000000000000D4VM00000000000000000000I4k>LF`l0000000000000000h89a0000000000000000000000000000\jei000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?UGi5Q;<S6>00000000000000000000000000000000Y2[Y0000000000000000DVh@
0000000000000000TOXL0000000000000000PMh]00000000dIUR00000000D5`O00000000X:G?0000@I<P0000hMkU000000000000H=fA00000000000000000000
0000000000000000hLEj0000DW>A00000000Db@4DnIM000000000000`[h@XSS]Tgk7hRoVA6BI0000000000000000hmd4000000000000H1TZ000000000000dF\S
00000000000000000000000000000000000000000000000000000000D[oV165h00000000000000000000000000000000X0[J0000D[A6<C=7@BWY<P\k0000Q0H[
L]85E0YS0000000000000000000000000000\=`G0000@Qj40000PQb^000000000000\BJ<TM=Z00000000000000000000000000000000U0Uf0000000000000000
00000000000000000000m2c70000000000000000`0`M000000000000000000000000LmIN00000000hS7G`SA=dT9h@W2A0000000000000000000000000000d:;m
00000000000000000000000000000000U57C000000000000L4KnHAIJ000042^U<gOA0000000000000000PXEh0000000000000000DJ\`00000000000000000000
00000000hogV00000000000000000000000000000000d1>m0000HEcl0000D<5N00000000P\hUT7o=E8<Z0000@NLRDZh?00000000000000000000000000000000
0000000000000000000000000000000000000000lge>0000XG]V000000000000000000000000000000000000<5k1000000000000000000000000M8[600000000
000000000000000000000000h?1o\HCA000000000000000000000000LMa20b0KThCZhZ?]m41=PHbX00000000000000000000000000000000<T>YH_2P@1=50000
000000000000<0fET`Gi000000000000000000000000`I;400000000000000000000000000000000000000000000D5Uc00000e?e000000000000000000000000
000000000000000000008FNS0000lkHA\f@e000000000000000000000000000000000000000000000000l4:X00000000000000000000000000004NH2`iH60000
000000000000Th6k000000000000000000000000000000000000LS=30000000000000000dR8e00000000000000000000000000000000dC:<00000000LQ9T0000
000000000000000000000000000000000000000000000000000000000000DEg5000000000000000000000000000000000000DC]X@]EF0000000000000000T8YC
l;PL0000000000000000d[fV00000000l6=X00000000000000000000i6LE00000000000000000000000000000000000000000000000000000000000000000000
00000_Jb00000000000000000000000000000000000000000000000000000000000000000000000000000000H9TIhA9mLlhG]4KM000000000000000000000cn=
00000g<em85X00000000000000000000000000000000000086[e0000PM^G00000000DD7T0000000000000000000000000000LZ8m00000000000000000000`MXG
00000000`_7DX4=e00008Rh1TD3h0000000000000000h67D00000000000000004BdU4QZid\GOH4_ia1[J000000000000P[_70000000000000000000000000000
00000000000093N:000000000000d`a]0000P7Ho000000000000000096fEX3:Y@n[SHndi0000@GRClVTA00000000@:5g00000000000000000000000000000000
HD45000000000000Te=A00000000000000000000000000000000000000000000d\I]0000H:UD\@eCHfL8Q5FV000000000000000000000000I38je4b>00000000
00000000000000000000000000000000DQKR000000000000P<Y9000000000000000000000000000000000000000000000000000000000000dIh]000000000000
0000000000000000DBf9LR`J00000000000000000Egg0000DDN:000000000000000000000000000000000000000000000000h<mWP3QOi7LB0000000000000eC]
0000`m1;0000000000000000000000000000XDkiE7A`000000000000ThM7000000000000000000000000h3K20000000000000000D2_m00000000h;>V00000000
000000000000lco]000000004?IgLa4V0000000000000000I45i0000PIO@000000000000000000000000Hb`:h1kl000000000000000000000000000000000000
0000000000000000000000000000Q4H?00000000P>bS00000000000000000000h=IODLkK000000000000TcHK000000000000d_N\000000000000000000000000
0000TOMD0000\<PE000000000000000000000000I7Ga0000000000000000000000000000hOgm0000Y8_PTQ^l0000000000000000000000000000000000000000
00000000lERb0000000000000000PkCJXcWcA6?100000000<nPH000000000000000000000000000000000000000000000000XAEiLCoK0000000000000000lSQM
00000000@^4@0000000000000000000000000000000000000000M3Xb00000000XVP600000000000000000000L\Ce0000000000000000@RhQ00000000Xjko0000
0000d5Y80000000000008BdD@0klHTCK00000000XEfC0000DK@PDUj<000000000000000000000000lJS;00000000P9EB00000000DUBB00000000000000000000
00000000000000000000000000000000000000000000000000000000`n3D00000000`:^^000000000000<f9100000000000000000000000000000000`MDh0000
000000000000000000000000000000004\eS4NWY=29ShX=PHJ;092<J000000000000000000000000E8ZB0000L5?=00000YB=\Oj@000000000000000000000000
000000000000000000000000000000000000DRG`00000000000000000000000000000000000000000000Dj8<0000000000000000XZBo00000000XdC[0000T^G3
000000000000Y45V0000E7;FL2Qk0000<ZbhdNQYP]m]Y3O@0000T5gPlB:>Dd<=0llC000000004^Hg000000008N<200000000000094:H00000000000000000000
000000008V_o00000000000000000000h=I[0000000000000000<^;JldEW00000000000000000000HHM=4L@=`d_D4;9I00000000@[LFa0=aY6@i00000000Pk^_
0000000000000000000000000000<]B00000h8:k\fNF0000h0Gih[=I83m>000000000000000000008IfP00000000d];WDjAKl=A^a2dCH75>000000000000PLG_
0000000000000000P^iPXaCMdO:i0000000000000000000000000000Q7LR\JBZm5U2000000000000\JlZlKQo00000000000000000000D][:0000000000000000
lTH10000<R?D0000000000000000l5h?0000000000000000000000000000000000000000000000000000P3MY<Ef3000000000000i8TX0000X_AT000000000000
0000l_La000000000000PWEP00000000000000000000Y78_000000000000000000000000T21PHI9oTWD_099QLHBZ0000000000000000000000000000`O9fM0cA
U8]c000000000000Q6O4000000000000000000008kn50000000000000000`<A200000000000000000000@`X`00000000h2@<00000000XPdA000000000000DCb]
000000000000000000000000000000000000000000000000000000000000hMjQ`THd000000000000dKHg000000000000000000000000000000000000hVW[0000
0000000000000000000000000000T>?CA0k@00000000000000000000000000000000l6m7HO0l000000000000HahZ@:FLE3NMH0TW000000000000`M8mL5l@0000
00000000@gAX`AVM8hja963D00000000D`RZ0000X;i\00000000XIXW0000<m`I000000000000`36C000000000000L7>W0000hm?@H@XN00000000000000000000
0000lJLMX2cBPWFW0000lQ=Y000000000000E0T5000000000000000000000000000000000000i56i000000000000PFCL00000000000000000000000000000000
0000000058Cg00000000000000000000000000000000942U000000000000000000000000000000000000000000000000TLD]PNNC000000000000000000000000
@YbS000000000000A6jK0000000000000000lSUL000000004Hgo0000DD`T8BB:0000000000000000000000000000000000000000000000000000000000000000
00000000@OkU`eVC00000000HLojdEK]0000000000000000000000000000<_0L4OeAP_`B`9;O0000000000000000\:==0000000000000000DZ;o000000000000
XG9:8dZoQ3<10000000000000000HHM[hmET00000000000000000000dg:l00000000000054?F00000000HQb9U4TDD]XY0000<8oU0000000000000000d@2\0000
0000000000000000Hk4OI6cg000000000000HUPQ0000\?MP00000000000000000000000000004E=c0000000000000000000000000000000000008L6?LR9Eh]F3
00000000000000000000000000004BI^0000P8JT0000D<be000092F;000000000000000016]<0000000000000000000000000000000000000000000000000000
00000000TRZ?e2US00000000X9:FLA7@TdM[00000000000000000000000000000000000000000000000000000000DL_300000000000000000000Q71`00000000
0000P<6k0000000000000000000000000000M2nlD?^<di>[000000000000000000000000P4nE0000Hnc>000000000000000000000000LIW?000000000000H3C6
XYMQ00000000000000000000PMEM0000000000000000\;?700000000000000000000000000000000I5b30000H9iD00000000`N00\W;f000000000000@>7Jhde@
0000HLCkTQ9c4jNM8clB000000000000D;JM000000000000HCJ50000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?aW0000\]jDd>]EH51fE4[PY56\0000000000000000XURK000000000X8:0000dHMQ0000l0Om0000000000000000000000000000H9k<`?4W]0[n0000
U07P57b\0bg@00000000000000000000000000000000a6;L00000000000000000000000000000000000000000000000000000000P5@W00000000000000000000
000000004IjZ00000000000000000000Hd]m00000<7:0000\Lka8J^\00000000TLUa000086\I000000000000Lb:80000<g1c000000000000000000000000P496
0000000000000000000000000000000000000000000009?CH:8l000000000000`iIH00000000000000000000000000000000000000000000\OJ6000000000000
0000L[cM0000000000000000000000008C1:000000000000000000000000`e;m000000000000XUVNH[^m0000000000000000I1`W000000000000000000000000
00000000000000000000000000000000000000000000lVLPLK>JTjLH\Hbg`e`[00000000000000000000DBI?0000000000000000L@QD000000000_e:00000000
@^6R000000000000D3GOHTYP0000000000000000000000000000000000000000000000000000i3aY000000000000dHHd000000004`CP00004K\J000000000000
000000000000m5>600000000@j6X0000XLUTHNRg@UnF00000000000000000000000000000000000000000000000000000000000000000000<Xn7h>g[0000HaMo
Y5oY\86f000000000000ll1b0000LCFmHkj200000000000000000000000000000000`BRD00000000Tm@^0000`9m1000000000000000000000000000000000000
00000000`1Hn0000000000000000d9ZQ0000PjnAP>NHDGMRI6`;000000000000`NHS0000dPnVLC9]a10j000000000000<W4QP2Q6T>d_00000000000000000000
000000000000000045OMXT\O000000008Fi^00000000000000000000000000000000000000000000laWo0000000000000000PTX=T<JX0000L[AU8KFH0000dU10
00000000000000008RgQ00000000000000000000]0P;0000000000000000000000000000Ph1800000000000000004ecX00000000000000000000000000000000
l1Zh0000000000000000000000000000000000000ZmT`:UV0000TCc_00000000000000000000\Rd40000X]3b00000000000000000000000000000000l1ef0000
00000000000000000000000000000000000042k5000000000000000000000000000000000000000000000000000000000000<c\M<1P:00000000000000000000
0000000000000000DkOb\YPO0000XFQLhJ[k000000008]PC000000000000<PIGT;nj000000000000000000000000000000000000X2PW=6B60000000000000000
0000000000000000m3Gk000000000000000000000000Hil10^B0000000000000000000000000000000000000000000000000P[jK00004i7A000000000000\;kl
XQlE0000000000000000000000000000000000000HDc00000000000000000000000000000000000000000000D@K1000000000000000000000000000000000000
000000000000lnjS00000000HiiQ0000000000000000000014H\00000000000000000000LjeZ0000L=ck0]aK00000000000000000000000000000000l6?90000
0000000000000000000000000000000000000000M39Z00000000a2KE<>;T00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lG@L00000000h5dBh]Ug00000000X9I;`Ke[000000000000000000004W`c90\V48eY000000000000\\^_0000000000000000DN2Z0000
0000<24@0000i4YY0000DcB;0000000000000000000000001074`Qd^0000000000000000000000000000000000000000000000000000000000000000<`i?0000
00000000000000000000000000000000L^gM8HT^00000000000000000000hWm;00000000lmQ]M7\>0000H>5N0000000000000000H3Ri58M50000000000000000
LNm@000000000000000000000000H5`B00000000000000000000LY8L000000000000000045e]PiLPTj7^00004GSC0000<;\Z0000000000000000000000000000
D]?o0000XoX300000000<d32000000000000000000000000000000000000<JDD0000\GbNPPGG00000000HgVAh\e@00000000000000000000000000000000\DUL
hf[;LTTc00000000`hI8T4HKH?``0000PO[m000000000000LVo[0000000000000000000000000000000000000000<47M<oeM]6ehl8WP0000000000000000Td19
000000000000]5;;A7c3000000000000@^1d0000000000004Q8600000000000000000000DfQ]8Zl200000000U0A\000000000000@0=LdU9\000000000000dBcH
h2UP00000000000000000L<000000000000000000000h?TGH\HJ0000000000000000L5FQ00000000000000000000000000000000000000000000000000000000
0000000000000000`[Vo00000000000000000000000000000000<@WITJBJ0000000000000000000000000000P>3200000000T=UoU6XJ00000000000000000000
00000000000000000000XZAc00000000000000000000000000000LoE00000000Pc40Hg\D0000L<9:0000TZ9L00000000U01P000000000000m3PW0000L4L<0000
0000<7KM0000000000000000000000000000`MUP4P7OlY8>@a?Fh?LPd=gc0Q:5TVK400000000Y671000000000000`cG:h8a>0l5D00000000000000000000<XZ]
000000000000000000000000LG1i00000000L5YW000000000MnY4^]`0000000000000000P3Dh8jjf0000hVHmDZ?m000000000000`K``DW4`8d[B57RU00000000
000000000000i6U>000000000000PgS8000000000000000000000000@FTY0000@XnB0000000000000000000000000000hG8h0000L]<?HI:L000000000000<^0<
000000000000hMQ30000000000000000XM[]a2R1000000000000LY5]LkL600000000000000000000000000000I\000000000000000000000000001Sh00000000
000000008T8^0000000000000000000000000000000000000000l9nHlIJf@I?P4TdM00004d8m0000000000000000000000000000000000000000000000000000
000000000000denn00000000lHYP00004lo8000000000000000000000000000000000000000000000000000000000000000000000000`ejZ00000000X0DTPBEU
I4c2hOa7LHD=000000000000000000000000d\Jg00000000000000000000<c>n98\00000T_SB0000000000000000000000000000000000000000000000000000
XjMe000000000000000000000000000000000000000000000000000000000NGD00000000@=i_0000`Q]2000000008eTG000000000000@Og70000000000000000
000000000000LnRa000000000000lLh:h8bW0000000000000000hMKX000000000000000000008U6RlYUH000000000000DhnU00000000000000000000<kPh0000
h1oJPPBl000017;`000000000000Y6G:0000hQo;0000000000000000000000000000@Q3AhHi1]0`BX<>n00000000000000000000@Qe`\0dC0l<0TmGJ86\7@7d\
@<eK@_QN96c@00000000000044Se00000000TIj0000000000000PFnW@H;400000000H8:789?70000I0>S000000008;3X000000000000XY4V0000000000000000
00000000000000000000Dn6k00000000TPe@0000PLI`000000000000000000000000000000000000000000000000\85@0000D8B5<]Kj00000000T7G50000@YYV
0000X3:h0000T4FnL[o800000000000000000000`_6I000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`]Di00000000000000000000i4ic00000000H[`0LNj_`NKd0000000000000000000000000000000000000000@GTfTMjA00000000000000000kRa
00000000000000000000PCLb000000000000000000000000000000000000lFlB000000000000H7J9000000000000LTIb00000000@C4:00008\;i000000000000
0000T]P300000000000000000000@:O8000000000000hENm0000HFYh000000000000HFlM000000000000000000000000`80EDg`N00000000TL00D?:@TNca0000
0V3T0000000000000000dJaJ0000000000000000000000JJ@Pic0000Q2Y30000TT=[0nXo0000000000000000@7^30000X;Ce00004@1>TWN70000000000000000
TaTk000000000000<QTU<`^40000\G5o0000D8@=<QM;@oNg00000000hX5B0000000000000000DYKXa7g6a8Qd000000000000000000000000000000004GKb0000
00000000000000000000Y7RK00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<O1c\W^D00000000
<MJT0000PL5a4WVd00000000000000000000000000000000XfOe000000000000DQEoT`ND00000000@@218[4[d8U^0000Y8\S0000`1hP0000dI3o000000000000
000000000000PQBa00000000000000000000de0:000000000000<E;BHLC[0000000000000000000000000000000000000000@YO\000000000000000000000000
`0:e@L`hT\VdTH^BQ5iE96eA0000000000000000<;h7lW^Th_4VLcSP`oVM000000000000000000000000@3b>00000000l?g000000000000000000000Lnfk@^G=
000000000000HE_6@?>6<O8^TWTO0000000000000000000000000000lc6100000000000000000000000000000000000000000000000000000000000000000000
000000000000@8Y08Hdi0000dAld000000000000000000000000lo>50000E1aO00000000DUKn`ah947GA00000000000000000000000000000000\k2J8a=c0000
ToH=0000000000000000000000000000000000000000000056?K0000A2m9PSc4<=]R00000000Q5bP00000000X3jF000000000000P9N60000000000000000D=8Z
00000000000000000000`Sb70000L:Gll6R=000000000000`9CWLI2W0000Y8<j`iW[l<LP00000000000000000000000000000000000000000000000000004l5b
000000000000000000000000000085?Wm7E3000000000000h28;d9=c00000000DLeiTO4bD5K4`S1`0000000000000000000000000000DZAZ0000000000000000
dW_V0000L4_P000000000000000000000?hH00004]o>000000000000000000000000dGCn000000000000000000004KY[0000Xk2W18F700000000L32;hKiC0000
00000000T8d9000000000000000000000000<PUW000000000000XfhfTQ5U0>U5d^KC0000h]c=0000000000000000`XO`X[SX0000XKIB00000000@9\X00000000
00000000Y4f@@ECY000000000000000000000000000000000000000000000000000000000000TN<]000000000000000000000000000000000000X;5000000000
0000d1f3hGcK<MdV0000<m64l6Zhd:4X0000X@EF<BeQ000000000000000000000000000000000000000000000000d?1VHA=`hj]D0000000082Uh`NH_00000000
0000lL11LS5Q0000\:NOT>dP0000l:ab000000000000000000008=2=\C7]`MFD8]YD\02_i1?J0000000000000000<PbKhZ?N0000000000000000000000000000
00000000I8T;0000d>Kf000000000000<BBi00000^oO00000000000000000000000000000000000000000000lT6;00000000000000000000PUZ10000Pbg]0000
Lo[H\3LPHc?P00000FG7TOK9000000000000175<0000PC3F00000000h8aa\QT7000000000000X]_600000000000000000000D?R6hOBH0000000000000000U0F3
000000000000000000000000000000000000000000000000HU@M\W660000000000Ko00000000H@8C000000000000d:R:0000hHc^0000000000000000a4K]0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hi00000000H2iR000000000000TPMG000000000000000000000000
hNDR0000000000000000000000000000000000000000000000000000000000000000000000000000DE`c00000000000000000000000000000000000000000000
00008S7n`_<3000000000000000000000000Q7[Q000000000000000000000000000000000000000000000000000000000000`@`R8A4[D6?I000000004[5D0000
0000X2Pf00000000000000000000@Rfk00000000000000000000000000000?3J00000000e2Da0000lJ<50000T\G@000090Q^14HO000000000000000000000000
0?5?0000PQVJlW8F0000000000000C4^lD>`000000000000000000000000l8NL00000000000000000000H<[T0000a4L:0000000000000?h=0000Pd;W00000000
he=i<hnF`Xj;LUQ^0000000000000000000000000000hGDU000000008XF]<<ia0000hJW>XAib4H[<U2E:000000000000L2n^000000000000l_km000000008h8?
0000000000000000000000000000000000000000I3ZY0000PA`;LNMN000000000000000000000000A4h5L3^e00000000lGI3@3CR00000000000000004\j>PDWi
H6;E0000TCe0<H2[000000004E<4DR_h0000000000000000@PjIh=P900000000000000000000<63Z00008HTl<_JR`cjR<m7;m3jT00000000Y8_]Y7:Y00000000
000000000000000000000000PR@B0000000000000000000093cg0000<[;\00000000000000000000i80d00000000000000000000hOf400000000000000000000
000000000000000000000000000000000000Ph7f00000000000000000000dXHC00000000T?P0TPC>000000000000X7cj000000000000lE5F000000000000TfN1
000000000000`=gD0000000000000000`N]V00000000`DU]\_o:0000000000000000000000000000PO[]00000000PNe2Y3^WDLJg<mb400000000000057l7h4cg
00000000000000000000``oe000000000000000000000000@9I]000000000000<;hG00000000000000000000000000000000000000000000\Z5C000000000000
000000000000000000004[P00000000000000000A6EZ0000l<a?0000H9jm@S5>0000000000000000000000000000000000000000000000000000000000000000
00004lJ900000000@Z7G00000g^`m2XM0000`k8Y000000000000dLi[ddfb8EeS000000000000000000000000\jWK00000000000000000000000000000000HDob
dT`M000000000000]5VoXHjQ000000000000<71C@S[90000000000000000A5jX00000000000000000000LK[30000000000000000000000000000000000000000
0000000000000000000000004B0=000000000000\ci[P\A\0000000000000000dYkf00000000000000000000P6I[000000000000000000000000LYAKTK0I0000
000000000000\Rn_000000000000000000000000000000000000U4b1\9gM<1HK\RB>00000000000000000000000000000@mV000000000000lF6@000000000000
00000000000000000000000000000000Ti3R00000000<FfB00000000\?PH00000000000000000000000000000000000000000000000000000000000000000000
0000LTM600000000hAbBhT2?\c0;00000000000000000000PYE\00000000llFChIgTdRSa00004f2@0000000000000=9g00000000l2[Q@om\lZEFHhoR00000000
4e]=00000000000000000000TT@^Q3Yl0000d03e00004hQB00000000000000000000d2d:00000000000000000000000000000000000000000000T1^Y00000000
TbZRT\Wa0000\<CQ0000000000000000]2dl000000000000L\17850^0000TBYj000000000000lTBF<0][8a51000000000000<6D40000000000000000P?]50000
0000000000000000000000000000hSOT000000000000LI9T00000000dACQ8Ha[000000000000\j\20000000000000000<0iM00000000000000000Vik0000h67j
00000000000000000000TkcG00000000000000000000000000000000000000000000DmhZ00000000000000000000000000000000000000000000000000000000
00008YFO000000000000000000000000000000000c1N00000000X<dEXE9I00004Bd40000HDN[000000008cV@0000000000000000000000000000000000000000
0000000000000000000000000000PgB1000000000000000000000000dTVO00000000M5;b000000000000hS0N000000000000000000000000`:Vj0000<QdN0000
0000@@bChKcJ0000000000000000@:;M0000000000000000000000000000000000000000000000000000000000000000TMFR000000000000DHj`@2]\XKGFTPM8
4JYQI58=HT1E00000000@=Nk0000LYDg00000000000000000000000000000000000000000oQT0000D3W2000000000000000000000000DiI90000hE4g0000e7Og
000000000000`UOX000000000000000000000000PAGCX_9Z000000000000000000000000000000000000XhIb87GT0000000000000000a3FV0000P=?V00000000
000000000000000000000000T1aM0000000000000000D\:H0000@?\hP3Gg0000D_lK0000TMmCHRn>0000heag]8@<Dlh\0000@l?Q000000000000`:3G0:E[H_d=
i1D`00000000000009UP00000000`MJeP__e0000000000000000000000000000000000000000\K]nDZCFm3D0000000000000@L3Wh\@A0000Y05o000000000000
000000000000000000000000l1Rb0000000000000000hHg`0000L3M9`lcM0000`E:4000002bQ0000000000000000h@UP4HZBT]BE000000000000<?[g00000000
`G>a00000000000000000000000000000000000000000000000000000000000000000000Dg<:0000DSid0000hAng0000e7mk`L<f0W=?00000000h>[O0000hmg9
@Nk>4f8`000000000000@T]8=12iT4OA0000d7TV00000000000000000000000000000000H9hd000000000000<SYY0000000000000000000000000000LjE>0000
00000000D@Jf0000000000000000`1IM000000000000h6Bo0000000000000TZ^08GY00000000000000000000000000000000LEYB`J@TL[9@8>a?h_U_00000000
X9GB000000000000000000000000H]580000000000000000000000000000000000000000LY9L00000000000000000FY;0000@\CZPVQ`00000000000000000000
00000000000000000000000000000000Pfjd0000<:]W000000000000000000000000000000004C=Y0000leoIPlK]00000000lmXK000000000000000000000000
h@gF00000WLV00000000d:7=000000000000LTO400000000000000000000000000000000000000000000000000000000000000000000@c=8000000000000DJc?
000000000000000000000000hC0ODOcf0000dGb[00000000lT`2XNd2d]n;HE_m0000000000000000000016JK00000000LnWO0000XfUV00000000000000000000
000000000000000000000000000000000000000000000000000000004ENT0000000000008APQ0000000003CkT`E[000000000000000000000000000000000000
000000000000P:De000000000000<`6\@I9H00000000<]>>0000000000008_Q;TFXJ]6oT0000@Q4a0000000000000000\[:2000000000000T6k?000000000000
T6<=00000000000000000000<PhL0000000000000000PAP_00000000000000000000000000000000000000000000000000000000`hf?00000000000000000000
i4dlL]l;@EoD@YH000000000000000000000000000000000h=JH4[dXPf?_0000000000008VGP0000000000000000DTES00000000000000000000@;;30000lS7_
e1_W0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XM0l00000000
000000000000@Y<200000000@BnR@XWU0000`IQ^hCSV0000000000000000XVdO0000L2LJlbXBh1^70M`GXjhA00000000\6JE0000<NTJ\NXT0000Y6bc0000LLDL
TY[]00000000000000008CRQl]:R\bDk0000000000000000XiK500000000DagK0000000000000000000000000000dLmc0000000000000000T2FSTj[P00000000
00008]7\0000`fTU000000000000X\X5E8`0000000000000000000000000000000000000000000000000L7m:00000000T`;VDo1i0000X9Fl0000000000000000
e54Q0000`E:i00000000\5I[000000000000000000000000000000000000000000000000000000000000`Z:Adj;J=5Mc00000000000000000000000000000000
PM16000000000000000000000000l:eg00000000<>oP00000000000000000000000000004g9i000000000000d?Pg000000000000000000000000000000000000
00000000000000000000000000000000`EAL000000000000d9PH00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@GSj00000000000000000000A8BglKZY8eM@00000000PL1d0000hiae<kO>0000000000000000000000000000000000000000dGbg000000000000
0000000000000000000000000000000000000000000000000000TeWW0000000000000000000000000000@9Kg0000dQB:000000000000000000000000X659DCk0
0000000000000000000000000000000000000000000097^;000000000000Po<m0000000000000000000000000000000000000000000000000000I8`ilTm:0000
0000XOZ800000_Wb@;U400000000`YG38ZR?0?Y:@@JL00000000000000000000000000000000LSkk00000000000000000000000000000000dGhk000000000000
00000000H4gBLRdX0000LcDO00000000000000000000000000000000000000000000\@Ek00000000000000000000Diok000014[300000000P92Z000000000000
00000000H[ZK00000000000000000000h1>E0000T?mj0000L_GI<[==000000004?YJ000000004RKk00000000000000000000000000000000000000000000E0DF
00000000E6g`H5We0000TG8>0>K9Lmn4H4Hn00000000000000000000<\;]000000000000000000000000`X_o000000000000000000008_Mg0000hC<aTPRJ0000
01nF0B^:0000000000000000dCEg00000000@=CShKXi00000000000000000000\aSY0000d70B0000<Dg_0000000000000000@`^M0000000000000000PI8X0000
000000004^T30000000000000000`8G>0000000000000000H6;U000000000000000000000000T98jhCKQ00000000000000008FI68Ch<000000008Mgf00000000
000000000000000000004Y`m000000000000`VWH0000000000000000000000000000000000000000000000004jA:P[YL000000000I`W000000000000<M[00000
0000000000000000000000000000000000000000000000000000P?CQ000000004^=Ke7\a0000000000000000000000000000dQ4R0000000000000000HM=00000
00000000000000000000@B=60000000000000000000000000000X6<JdlR300000000LGDc00000000000000000000000000000000E69>Y3\c@Uo0000000000000
00000000000087F;000000000000000000000000000000000000000000000000LOaB00000000\hAR000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCkQ00000000000054QR00004QAj0000000000000000000000000000\^RH00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>OS0000000000000000]7TW0000
0000000000000000000000000cA@000000000000000000000000000000000000XSA00000<bcd000000000000000000000000000056hZ00000mABXH1A0000TCfG
\NBD0000I4J`0000000000000000PANP00000000hLI@0000Pl?B0000000000000000000000000000XLDnDf^D00000000TjCH0000000000000000lJ^0PVSO0000
0000000000000000000000000000`kWg0000X>A^d1n600000000dFST00000000\RnM000000000000]7`X000000004^GJ000000000000000086>[lRlCh3H1P5XW
000000000000`\dUlX?nLnj2Xfh?U5VU0000000000000000X>n90000000000000000000000000000000000008NYC000000000000E7jG000000000000hO;f0000
00000000m7V8000000004:9j00000000000000000000T@YD0000000000000000lZ7`000000000000hAUEi3HH0000X]aoPJ7:LQYk00000000dcJ[Ti=mm7_^0000
T>MA0000l:UjDF]m\N<MH^3K000000000000dl_k000000000000000000008?E=0000000000000000000000000000DL?o0000000000000000\j6=000000000000
0000000018>N0000]1k10000000000000oMA000000000000000000000000000000000000LQ<mHiXR000000000000000000000000000000000000dnA^00000000
@K8i0000000000000000000000000000HL<P0000lF<n00000000000000000000l^F;000000000000000000000000000000000000000000000000000000000000
00000000P3KK000000000000@m;J00000000TQeO000000000000T7dL000000004ilT0000000000000000HQD?X2g>0000<oBh`E5800000000@c;o000000000000
0000000000004Q7X0000lY>l0000000000000000PNcQ0000LDAY000000000000HWbc0000D?@O00000000000000000000000000000000000000000000000014En
00000000000000000000000000000000hFR5\mjA00000000000000000000000000000000TBF]0000000000000000000000000000h0YP00000000000000000000
H9iU0000<173<f<m0000000000000000D9mT\JFU000000008iNilDF^00000000000000000000hA2Q000000000000000000000000000000000000000000000000
0000000000000000lR1_000000000000\KRK0000l?dN`UY0@Tl`0000000000000000000000000000000000000000@[E@00000000000000000000000000000000
00000SWA0000000000000000000000000000D8Df0000000000000000000000000000000000000000<@J600000000`6N;h6oH8mh@000000000000h5NX00000000
000000000000000000000000000000000000000000000000000007@80000000000000000000057S6000000000000000000000000P3Fl00000000000000000000
000000000000LEd[0000PNJ=0000000000000000000000000000h0ie`eBB0000h^YEi0gi0000000000000000P`j[00000000000048hL00000000lgi100000000
00000000U5DQ00000000000000000Fkg8K3CPmWM000000004JOd0000<c[@<fJ90000\Vl]00000000000000000000000000000000000000000000000000000000
000000000000lWA8`=5ge4Fhh;kG00000000`]7h0000000000000000000000000000000000000000000000004Nab0000PkKV0000X>3Gm60JH2?2@>7nlFThlShn
L5f900000000000000000000HMgH0TQ@00000000T3db\WkHT\_U00000jXD000000000000@Sk^00000000000000000000@74k054D000000000000000000000000
000000000000000000000000000000008AA8PgdG0000@]S=X_m_\3Oj00000000=0RiLjog0000000000000000000000000000a7R;0000HL>:00000000@GGk0000
00000000000000000000000000000000H5<5XcgO8g:W00000000Q63Q000000000000000000008bbW00008\6?`\lg0000e7JZHnYKQ4Ta00000000000000000000
0000000000000000lINn\fOR0000<Lf48KVFTi[;000000000000U5m[00000000P6T?H5Om0000000000000000000000000000000000000000000000000Y5N0000
D73alD_U0000000000000000HNVL0000000000000000X]DW00000000lDifi6ID0000000000000000=2D6l5F^00000000TfK400000000DcSiP[U>0000DkBL0000
0000000000000000000000000000hP3E`ScC00000000000000000000000000000fgD00000000l^bN00000000000000000000XSnah]mlM8Z20000@e^K06CK0000
`MlRh[mG00000000`k<b000000000000000000000000000000000000000000000000000000004m`80000000000000000\NAN00000000<[Y<000000008UE`0000
00008o>Z0000000000000=bkXU9J000000000000000000000000000000000000000000000000\VToT;hh00000000000000000000000000000000000000000000
L2JO00000000000000000000TO1D05m;P_R40000@TU8TBmQlHcH`5b[de;Z0000hY5<0000PDEQ0000000000000000000000000000A3SY00000000m4@T00000000
00000000000000000000000000000000000000000000000000000FlY0000000000000000T11B0000hZmG0[9`0000000000000000U1@h0000`G5=000000000000
00000000D]Rc00000000000000000000HE<gP5e70000=3TM@6dd000000000VLl0000000000000000000047=]leEZ000000000000XcN18U7J`jg3000000000000
4@lX00000000000000000000000000000JoPPPE70000000000000000d=N688>jX6nF0000H4m=\BGjhT_[lVkBl]1]16T^00000000\Ia?D3650000000000000000
00000000000000000000dZYo00000000LJ6bLTe44IZ50Y3dDj7Q4^?g4f1eTlgB000000000000977[000000000000m1P60000P98P`[NIPncg00000000T[IAd\9n
00000000000000000000000000000000Lei482IK00000000000000000000000000000000000000000000000000000000l6aM000000000000LcEolYUYDoa_@@K@
0000h6LFlB3G000000000000<Feh0000000000008S96000000000000HL4o0000000000000000000000000000l8I30000HU`i00008JQ8T^SB@_a2XWF<00000000
00000000000000000000DCSh00000000hT^N00000000`75RlEG74X2YD[V900000000U3Ji00000000000000000000T?4c000000000LBj000090Ob000000000000
0000`gkk`EFf000000000000000000000000HCTMHDcF0000Q4kb0000000000000000d6?Z00000000000017EZ8@NI000000000000000000000000000000000000
0000dRia00000000Y3<AlIeN0000000000000000000000000000DZ^=PLI100000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I6oGLN;200000000dXJNLiIY0000TJG\`13l00000000000000008JR78BcW0000000000000000000000000000000000000000DS]0dRO]<TAY
e8Ho00000EHL000000000000Tn1XE8H_00000000DH__0000<<H=0000@7lW0000T7fY8XBfLTmJD_?J000000000000000057NV0000000000000000000000000000
U7ZW00000000000000000000000000000000L<^E00000000000000000000000000000000000000000000hM064MYd000000000000000000000000P>>W00000MaW
0000laJ;DKb;000000000000`V]F00000000000000000000A43X0000d>gJ0000@XYLhkmU000000000000000000000000<InC0000000000000000000000000000
L\GkX?S_4GU50000000000000000X^Ck0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7AR0000000000008RL^
00000e1hi3X?X09;00000000000000000000000000000000\gG]8CmS000000000000000000000000000000000000`Rh@00000000000000000000000004G:0DT_
0GeX000000000000000000000000laAaa22elZlh0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@K\k00000>QV00000000\W<N@_590000\lT<0000000000008GAn0000000000000000000000000000`XC40000000000000000000000000SAP0000llIA
000000000000000000000000\kNZ00000000000000000000000000000000000000008^^?000000000000000000000000X>6h50WC0000DUQEE2`>00000000`aQ`
0000<7QiPNg^8kUG0000M5iU\mkaLNNf<8DI000000000000m825000000000000000000000000HLTF0000T_1R000000000000h?d10000000000000000LVVb0000
<2ge000000000000l64X000000000000XnTT0000000000000000000000000000000000000000LN8;000000000000000000000000A1le000000000000HhDL0000
000000000000000000000000000000000000000000000000000000000000000000000000DO9Bld@B`ij70000000000000000I8MB000000004B;7000000000000
000000000000000000000000h@kl00000000000000000000000000000000000000000000000000000000000000000000000000000000@9T[0000000000000000
000000000000M7O=@V=Q00000000DPYG<f4aDgR=0000000000000000E5P30000000000000000000000000000000000000000`Xnf000000000000000000000000
00000000ddZ`000000000000000000000000000000000000000000000000000000000000000000000000DG@\0000000000000000000000000000000000000000
000000000000LhZDE8J20000000000000000<FT7dZaL00000000000000000000h=NEH_17000000000000000000004Ej80?nh00000000d2ln00000000i78l0000
000000000000Pi4g@@H200000000000000000000Y7_>000000000000XPXjLC5d0000000000000000000000000000XimD000000000000\WMA0000000000000000
000000000000<X[88^JCE3RK0000000000000n\9000000000000HZhN000000000000000000000000PRe_00000000000000000000000047>@m1KY0000A3n00000
0000000014jJ00000000lQS\0000PL>CDoK4000000000000000000000000000000000000000000000000dUSb00000000`2fm000000000000000000000000DB>F
TC^1TP=0I6C`0000\k>?00000000000000000000000000000000000000000000H7RY\oJa0000000000000000000000000000000000000000<Pf3@EWU`LlL0000
000000000000PjW`0000000000000000000000000CkB00008o=C`^\<HIJ4000000000000Lki_I0na00000Wh?000000000000a7cS0000HgO]Y3@D0000XgTl0000
0000000000000000000000000000e8B00000dYiePJ[=00000000000000000000000000000000DbSe0000000000000000D^hI0000000000004nWZ00000000=1@9
00000000000000000000000000000000000000000000I1e<0000XIYa0000000000000000000000000000Xb@O0000l644DN[AT4SW000000000000000000000000
00000000000000000000000000000000T3Ka0000000000000000\7N\`kI900000000000000000000000000000hF`<Ba70000000000000000000000000000U6jb
00000000000000000000\F=IXgnI00000000\G9_T\R@0000Ho?e00000000000000000000dnNY0000lWIH00008GkS00000000l]OC00000000TA5000000000T<7J
0000Xe6=0000000000000000000000000000000000004Z_9<BIl0000000000000000@FndA7Zj00000000TYkE000000000000000000000000000000004dP?e7U4
0000U1fc00000000000000000000000000000000000000004JhI00000000H22=@`3G00000000000000008LWF00000000DWaEI58J000000000000`AY\00000000
000000000000000000000000000000000000L4__TIcZ0000@REJ0000000000000000`Z]00000000000000000000000000000000000000000@YBY000000000000
\OW20000000000008Ql6U5bgTG2m0000000000008VPS0000<Ind00000000000000000000E1AQ000000000000000000000000000000000000T9kK000000000000
43P^diQa0000000000000000lkAl0000000000000000hA]OHDkN0000000000000000\74V0000000000000000000000000000000000000000000000000000l?XV
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<RIL000000000000D3o;000000000000
00000000000000000000<F7`PXhcI6:e0000000000000000000000000000lM3C0000000000000000lWlJ00000000dAK:00000000000000000000000000000000
00000000L40?0000000000000000li=C00000000`<P00000Q8LX\h1U0000000000000000T4l_4=kdl?>m0000000000000000000000000000lmTn000000000000
000000000000M61@DMce0000<^?S0000\_O300000000000000000000000000000000000000000000000000000000000000000000m6I70000hnBO000000000000
8_8100000000Ddaoa5VH000000000000DRWe0000\5IN0000000000000000@An<000000000000h>_I00004^1U00000GWf000000000000dRJ;0000000000000000
0000U5jH00000000T03R000000008C=NlA8l0000000000000000<WAd0000000000000000LOl34`fVlb`d0000000000000000Q5Sl<Zc70000hB60000000000000
000000000000000006RJ000000000:>>00000000000000000000000000000000000000000000000000000000a5>j000000000000l_TWH<;d0000000000000000
0000000000000000@[go8\KD00000000H_^P00000000000000000000000000000000m7D@000000000000lWnV0000000000000000000000000000XZcX0000<Td=
00000000<57L\VPC000000000000=3lA00000000HEkK000000000000DW=M00000000000000000000000000000000000000000000PDW400000000000000000000
000000000000000000000000hG_2loNB00000000000000000000dEMY00000000\QDJP=;CL[2Z0000000000000000000000000000000000000000Y4IC0000lPgi
`F4Y0000000000000000@O@5h3`900000000000000000000000000000000000000000000<:JmXJK[000000000000\:bm000000004S^:L[Z[00000000l;<J0000
00000000Tm:S00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hfiU0000000000000000000000000000D8Ii0000000000000000000000008bm40000000000000278h82QH>fg00000000@4KL00000AN50000000000000000
<2GN47=h0000``V]0o2:0000`4^30000000000000000000000000000497a584N00000000@LQ`E59a0000hYM:<bEc00000000@KV`000000000000`Y@d00000000
\4hJ00000000L33m0000000000000000000000000000dF?]`B<f8R?a00004=DcPT5`hY1Y0000<?:J00000WY1`Vd`00000000l7I^0000h5LW8J<_lCNl@Y=]0000
000000000000000000000000@NQF0000000000000DK[HN41hHR`T[ISL0E:000000000000000000000000Dm3P0000P;I=00000000000000000000000000000000
0000L235000000000000000000000000l;nAHF2j@m6K0eF?8oA`Y5_R@STm000000000000000000000000000000000000`g=a00000000000000000000I8O]0000
H[C>00000000000000000000`jSn@3Ec17Q>000000000000000000000000\Kfi00000000000000004;P^@n8H000000000000000000004Vi]0000000000000000
00000000000000000000lF?:0000HQC40000000000000000000000000000000000000000A2@00000lF4<00000000]6EM0000T5=6H5C10000`\hGLG:W00000000
8RX\0000000000000000LJb60000I2Sb00000000DKkd0000000000004G3l0000000000000000000000000000XAHJ000000000000000000000000ld^n00000000
0000<@`;0000000000000000@FMg0000000000000000lJ\S00000000hUCH4@6H0000000000000000000093?>0@cE000000000000000000000000000000000000
000000000000D\SO000000000000000000000000PEaF0000000000008>m6@gee92f000000000000000000000l6KM<n2`00000000000000000000XPMV00000000
00000000000000000000L5oL0000HX@^000000000000000000000000000000000000@XG`000000000000000000000000dO?60000000000000000000000000000
00000000000000000000000000000000000000000000\6U>00000000000000000000000000000000000000000000000000000000000000000000000000000000
@QWd00000000T1a<00000000DlPo000000000000000000000000hd3i000000000000000000000000000000000000000000000000d[hP00000JFe000000000000
0000000000000000damo0000000000000000LT;j`ILP0000D4M2000000000000d39^8eff00000000000000000000000000000000000000000000L7JH00000000
0000I5:>0000000000000000000000000000000000000000@KW4<Xk^00000000000000000000@m3c\DHZlQI>hDZ>000000000000000000000000000000000000
0000000000000000000000000000PeS0000000000000Hhln00000000L2>P000000000000000054Oj00000000000000000000@NH?4019L4e50GJ2hT_D53_D0000
8Tk4000000000000000000000000h7Te`l@P0000T]T5000000000000dfT900000000DJ:90LMULS2_000000000000<F0BQ7U[0000HdhjM25e000000000000LVeA
00000000000000000000000000000000000000000000000000000000000000000000@OTC00000000000000000eAk000000000000I3oD00000000I3hB00000000
00000000000000000000000091iKY6IT00000000000000000000`J5E00000000`BVTA6YA000000000000000000000000`2H=4k>T0000000007iU53CF<Rm_0000
000000000000Db?a00000000000048ZZ0000000000000000dD8dI6l[00000000a0Ll00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008M]N00000000000000000000PC3i00000000XL1ZTj0M00000000000000000cUJ000000000000000000008TgV=0K?
000000000000000000000000DQ[iHmF40000@jK=0000h>Ye0000434e\69c<>9D000000000000000000000000000000000000T:hU0000<[Ie00000000hMN@TCCi
000000000000`E1S8XDV0000<9460000000000000000000000000000\=m<000000000000`6`[0000<0jL0000000000000000d[Tf0000000000000000=4W[0000
000000000000I8HR@XeX000000000000000000000000HXA:0000TLVa000000000000000000000000000000000000000000000000<Cj`00000000PLQ?00000000
000000000000000000000000000000000000@G500000000000000000TAm[00000000000000004?NI00000J^>000000000000000000008@S@0000X7[e00000000
0000PaZW00000000@:0fe0]D00000000LCl<TeDI`E^WXcMChDlT00000000@;^K0WhQd1]^`aUj00000000l>PS00000000000000008FVm8<6[0000XPES00000000
00000000000087l40000<^eW4hJJ00000000000000000000000000000000DSRB@Z@600000000000000000000T0T7\WUR00000000000000000000HQOIDnEW`NSF
<P7?000000000000@OQi00000000L8hh00000000d7<G00008bOL0000000000008I[600000000000000000000000000000000I4;X00000000i31G0000DMR50000
0000000000000000000000000000d5_K\\0[000000000000P8h0dfW@000096OAQ8^i000000000000000000000000HcQa000042c0T^I80000000000000000HZS2
000000008>`[\fBKlkE500000000000000000000h;J^0000<^M[0000lM:<0000000000004bif0000000000000000000000000000P]K20000000000000000`C8O
0000HRX1dmH@0000000000000000I2]M0000000000000000000000000000l?090000<<HH@]TB000000000000000000000000000000000000000000000000h<X]
0000000000000000000000000000\HO50000lCBc00000000TElb00000000000000000000000000000000000000000000d2`\Y6TA000000000000000000000000
0000TTD]0000HXik000000000000000000000000000000000000TAcg0000000000000000000000000000000000000000<Z0700000000DYId0000000000000000
00000000000000000000000000000000000000000000e6on000000000000hEc40000000000000000000000000000H1m9Ti`We1g900008SXD0000000000000000
0000d4FS`4K:D5_?0000000000000XT9L4_FHL;200000000000000000000000000000000lPIk00000000000000000]]N8F[?0000000000000000000000000000
00000000000000000000`6`k000000000000d5nb0000000000004bFo000000000000000000000000000000000000@XeD0000\f5C00000000000000000000Lg]o
00000000HCn>hLSh000000000000D@HhDJcK000000000000000000000000m5Vb\:c:0000i8e=00000000000000000000000000000000\\Eo0000000000000000
00004U>3000000000000000000000000DQQm00000000e4XU0000\Yhl00000g4L<W:h000000000000D9DE0000DKdX000000000000000000000000<omo00000000
000000004I_h4J=g`eN`00000000hX`A000000000000000000000000496Z000000000000=6>TH]YSE62gXha30000I7Y6000000000000`C@F0000000000000000
00000000000000000000000000000000000000000000000000000Wd8\OON00000000Q8;MHUQmX7O?I4^P4Y:]000000000000000000008GdLm3`X000000000000
T[iG00000000000000000000<GBh0000DBk>00000000000000000000000000000000HES1000000004o<;00000000000000000000000017hi000000000000\8fA
000000000ZnN0000T1=U00000000LC2;PH=BhA:j`bNWi5j8000000000000000000000000000000008hi7LSoA00000000861I0LMc000000008F3=H`\?d;H6<6QJ
000000000000dKc900008QIF00000000l[?L000000000000000000000000XbEF000000000000\@EX02MQLCjQ00000Q`j0RS2H[EM00000000d92C000000000000
000000000000]3ka00000000D1@E00000000000000000000000000000000000000000000000000000000lVY3dDP3\me=T`lU8H0f@N<@T7@M00000000`Y3@0000
0aJV00000000000000000000000000000000hRcF0000000000000000000000000000000000000000lIU<00000000000000008D26000000000000000000000000
00000000000000000000000000000000h7Lo000000000000000088D:\oRb0000000000000000000015ZI00000000000000000000000000000000000000000000
A6VohP=e000000008=TU00000000000000000000hb^C00000000000000000000000000000000000000000000000054S=A0b30000000000000000]6bL00000000
00000000LBAY000000008Dj`0000@8cH000000000000\?m9000000000000000000000000000000000000<I0K0000L9S6HTfo000000000000`AYG000000000000
00008Qg>00000000`AQ<LIoNTZ:glk_0000014Qi8SiR000005RU000000000000000087UWl>?_00000000000000000000000000000000<GV9000000000000TjlH
000000000000000000000000\?Y\T8SG000000000000lPLf00000000lL6NDklI0000000000000000000000000000hGBY00000000000000000000000000000000
00000000000000000000000000008gRR00000000000000000n@<0000000053b300000000000000000000\XahI3R>000000000000000000000000000000000000
00000000lKVi`7aK00000000000000000000h^_A0000Dl<Y0000000000000000000000008X080000TGa[000000000000000000008983M4660000`;?E00000000
000000000000<@hS0000@K\A00000000000000000000l7XH0000\DI200000000000000008bO44Df>0000PUVoH22L00000000DJK100000000PN1[000000000000
0000000000000o6Y000000000000000000000000000000000000HEdf0000E15=0000<<nT0000000000000000000000000000d3Ui00000000`1YC0R5C00000000
0Ijg00000000000000000000`G[R0000000000000000000000000000000000000000000000000000000000008EoPl@ea0000HU0J000000000000@RGnL5QI0000
00000000000000000000XQ0Z0^X1000000000000000000000000@8Ca8VNelYkX00000000000000000000000000004?A]00000^Rj000000008JfE]2P?0000TiUX
`SNa\T\AE44O0000000000000000000000000000000000000000000000000000hE990000000000000000000000000000HVaG000002@H000000000FWF0000dSh[
0000l`7Q0000`M8QL_2`00000000000000000000000057KQ0000000000000000000000000000000000008kaL0000000000000000000000000000000000000000
000000000000Pj<Ed;E[0000<YLCXDUn000000008e?J0000@I8594_700000000<U\\T<7Z0000000000000000L=kA0\3300000000000000000000000000000000
00000000`Ud<8lO^0000T@lc4Vc=0000D5^P0000H<>J000000000M\J0000000000000000\Q7J000000000000L83C00000000000000000000000000008Jek0000
0000@A_20000000000000000000000000000XPJ;PI;Al==IE8B=000000000000000000000000DAWZlM0WHM;Q0000000000000000\CF50000LDJT000082CY<RbD
i3I_00000000000000000000h7F`H8DUhL`Y0000d;V0000000000000a6o:0000000000000000000000000000T5ZVDSj8000000000000000000000000P1G?dElO
0000dEjY0000DZWn0000000000000000000000000000H^VS0000XMZ700000W\LdBVe000000000000000000008dD\0000<@_Z000000000000X]R=h84F00000000
00000000\hhb000000000000PFbj0000\m[>00000000TQi50000dn:60000D1aY0000`ckc000000000000<QcN000000000000<ffi0000000000004>:f00000000
0000A1PX0000I6]c\@WnM8]=00000000000000000000Y3^G000000000000@d\c0000000000000000000000000000000000000000000083@Z0000LThL00000000
PQad00000c9g0000000000000000000000000000000050XX00000000DPmA000000000000000000000000lBb10000LPB[00000000L2>a00000000<8YX00000000
000000000000000000000000<lDe0<J20000000000000000H6GR0000@4EIY8858<>X000000000000HV2i`dih\WQ34:aQ8iZ>i1eU000000000000@T?>00000000
0000000000000000000000004ZlT0000000000000000l]X=0000000000000000000000000000000000000000000000004E;[Y0NT48Gn@dLJ0000000000000000
00000000000000000000000000000000000000000E:?0000000000000000000000000000L>490lR@<9M]\YD:000000000000000000000000D3a7X]J2P7K[HJ4i
\YEl0000000000000000000000000000000000000000000000000000000000004SPa8P7`00000000000000000000000000000000000000000000L@>U00000000
00000000000000000000000000000000`FKi0000000000000000402C@5ih000000000000e4CL0000816c0000000000000000000000000000d5li@40fXL4M0000
00000000000000000000h6C=h[MR00000000000000000000000095WU000000000000000000000000000000000000\8dV`B@40000LZOi00000000X@1eh]dBD=>W
0000TZdS000000000000dKfLY5fW0000PUi300008g34E6\X00000000i4Ac000000000000\?8C0000<AMg000000000000m4@g0000000000000000Y4`W00008>YS
90A700008J?a0000000000000000000000004[7I0000LdSL00000000A3_nLX:>0000Y6Eg00000000000000000000000000000000000000000000000000000000
00000000000000000000DA<jlJC<dYaj0000000000000000`R7BXMj^e4WN@KG300000000X@S]000000000000000000000000L_Y10000000000000000TAF4\2B^
000000000000000000000000LMY000000000000000000000000000000000000000000000000000000FhiTeDX00000ln@000000000000\A=;00000000PGo\0000
0000000000000000@7e[000000000000000000000000D4S40000000000000000000000000000000000000000H_0cHM6]@Q;Dm7IJh;mk00000000lD2O000017hI
00000000=4ISDKZe00000000h;1G000000008LnX0000D:OGe4kKhUPn0000P>mL0000T?=2D[Be=7;3l]LL0000lQGE0000000090J=0000P2KYT=mMDBQT\2<kH2Bl
4C8@00008n6Z0000000000000000000000000000I0X?0000000000000000000000000000`Q1Q000000000000000000000000000000000000000000000000T:XA
HHHV562@00000000000000000000a7<J0000T^g:0000<8PMHZRc0000000000000000000000000000HDK4\bZi000000000000000018:V0000`RC8000000000000
00000000dBV0000000000000000000000000TL3f00000000000000000000000000000000001g53iG0000@JXa000000000000P0m4<UER00000000000000000000
DeL90000hFk\000000000000000000000000000053_a0000<;LB\`=n00004D6H0000D4l14J>nl]h]00000000`ELh000000000000H;MHTTX20000000000000000
00000000000000000000000056fl0000000000000000000000000000l?Uo000000000000hA9Ci61m00000000000000000000000000000000000000000000LEGJ
00000000000000000000P@Da0000000000000000DQ7@00000000XPVm00000000000000000000000000000000000000000000000000000000000000004DEn0000
00000000000000000000000000000000000000000000000000000000`R``d`]H0000DK4;`[HYTFJ\4QW;4;b00cm]HlZ0000000000000XnKN0000000000000000
000000000000000000000000000000008FC0a5dY0000000000000000l78H0000000000000000000000000000000000000000X@Pf000000000000lk1800000000
8_dPTGM>0A9Y@Y2O09j4dhDg16LR0000Y2@k0000000000000000@j^`m8_C0000000000000000000000000000000000000000000000000000000000000000TWE5
0000000000000000000000004ZZO@koc832Y000000000000\^9bH07Z0000E2=?<d?Z00000000000000000000h^Wg00000000000000000000\LHT000000000000
00000000`ki@0000hPD:0000000000000000X64m`WP4000000000000000000000000000000000000000000000000P>>6i4F;000000000000Pj59000000000000
LMT:XC@V0000000000000000000000000000`KTP00000000Pm\L0000000000000000000000008OGR000000000000000000008E3e\OO=0000DNW:000000000000
0000000000000000000000000000XX`n000015:e000000000000000000000000<0VQ000000000aCo00008<8m000000000000000000000]cl0000000000000000
00000000<[Zo\>ODHVYca8K[0000TOcZ00000QV:000000000000000000000000lO`;000000000000`dd60000h^d50000000000000000000000000000H@]G0000
0000000000000000000000000000000000000000h25S000000000000000000000000LR<c00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XPaR\PcolJnoHn9?dnVK0000`UUR0000=054DLgP0000ddb>`HQH000000000000000000000000
U50K00000000000000000000D43O00000000ha]S000000004D3\00000000000000000000000000000000000000004=3:00000000000000000000000000000000
0000000000000000lkPW0000Lkkj00000000`8m8000000000000000000008NV:000000000000000000000000000000000000HL58000000000000`MeX0000DRAQ
0000HDDI0000HnmK000000000000000000000000000000000000000000000000000000000000Dl1B00000000000000000000=3U=0000d`I8000000000000LeV1
L\KUa2cJ0000000000000000000000000000000000000000000000000000000000000000\A@?0000LAB=0000000000000000000000000K@5@maV000000000000
8=Ig00000000000000000000d<\[00000000000000000000000000000000HcS?0000000000000000000000000000000000000000\W3S0000000000000000L<0c
m7gS0000000000000000l4d;0000000000000000000000000000000000004fHODnj?\K[`4ok\00000000000000000000000000004[Q_00000M_B00008^i>dKUn
00000000U13g0000000000000000000000000000000000000000d[;m000000000000ll0E0000X0Z00000000000000000000000004PR]\aP<0000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048aJ0000000000000000h\^J0000000000000000
000000000000000000000000000000000000000000004Cnil1=F4\<BTGB;X4A3HPDX`k>g00000000\NA500000000l7X9Da_300000000000000000000d_Ib0000
8NRV0000000000000000000000000000000000000QPcX6BcTCWNTW[e00000000000000000000e5NV00000000led7m7iM00000000dnQl0000LU_DPXa\DIo:0000
0000000000000000000000000000@0Mg`d7c0000000000000000dE:T00000000000000000000000000000000L<7j41ZV0_4H0000Xh^K000000000000H9?`P3;7
0000000000000000LOeR0000`EE900000000000000000000X0CL000000000000E7H40000T>lG0000E3\60000]0RF000000000000000000000000HgD:00000000
0000000000000000DJE[00000000=011000000000000X]ig0000`T[T000000000000l<Xk00000KSV00000000000000000000h\3`0000000000000000TE4X0000
000000000000hi_o0000Q6n`00000000hU8T000000000000dkIJ0000LNNP0000`k\H00008hSl000000000000000000000000d1AL000000000000\Y;\00000000
0000000000000000H4o60000Y2iD0000Q1GC4:U3h;Fb@??L00000000HWU;000000000000Hgg20000XQ@n<U6?0000000000000000dBHa00000000000000000000
\RZb0000000000000000TCEHe7:<h6fT\dUTi4=GM6?Xh89L000083I^45TOXL_Jde_800008Vbi0000D5_3lKjO`PUi0000000000000000lmO:000000000000LVUY
0[>n0000L83300000000XQUL0000`kV8000000008Jf8DJE200000000000000000000000000000000PgSO000000000000000000000000000097N?0000Dl6[0000
\?W\00008X\c00000000000000000000TUI3T?Q9@Y2F00000000000000004cKV000000000000dda`00000000000000000000000000000000000000000000lZdD
000000000000PW<<00000000000089Q<000000000000000000000000000000000000000000000000e7Ej00000000Q2JBE2b20000dHhO00000000000000008`8F
00000000Q7d:Ti2jl]iP0000000000000000000000000000`5cOPEdDD_MKdj8n0000000000000000000000000000l1E_00000000000000000000000000000000
000000000000000000000000000000000000000056nFA6abTl7\0000TmB]0000PAX]000000000000000000000000000000000000=7fC00000000000000000000
0000000000000000000000000000000000000000000000000000l]aC0000@C^o\7:`0000000000000000000000000000XCW_U81>000000008Bh9de9eU6J40000
0000lOOk000000000000000000000000000000000000000000000000000000000000@M[DP<j600000000000000000000555h00000000000000000000T31m0000
00000000000000000000XQMbM1EK0000DPja0000000000000000000000000000HlB5000000000000H`Kj\E=6000000000000000000000000000000000000hkmD
000000000000000000000000000000004NE88:8[\UnV00000000000000000000000000000`[40000000000000000000000000000X\FO000000000000Din70000
00000000000000000000000000000000000000000000T9PYPgiQU5LH00000000=5[<0000000000000000000000000000000000000000000000008hR452\E0000
000000000000DAX40000\Y18\RUg0000000000000000000000000\WS`E_^0000000000000000XU8000000000XD>n0TXH0000`Ha3000000000>i[000000000000
00000000000000000000LhjN00000000000000000000000000000000L;ee000000000000L26Z\RZl0000000000000000000000000000000000000]K`00000000
0_Zd0000Pi[]0000000000000000hDcU0000\A1A000000000000000000000000000000000000@H:700000000DKN300000000000000000000000000000mMo<h>=
@JeB00000000D0<EHi:1Po3VQ5X\00000000\;CGL<[Dlg=?a3;d0000Lk5B0000X6AS0000000000000000000000000000000000000000LX:30000000000000000
000000000000000000000000LI:<A1]=00000000P]QP0000@T<R0000L2dL<e@b00000000000043JZ000000000000000000000000<M_g00000000000000000000
0000@DiS000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T18500000000\\4Q0000D3hL00000000TQiD000000000000H65nT[Z;8FaUdM83000000000000dIV^TWK3000000000000<iOYlSQ200004hJ50000<8>V
00000000000005?f0000000000000000@Z@W000000000000000000000000000000000000000000000000Xj3iDfC?0000`dl_0000XYBi`8TQ4Aj^`JVB\P[60AB]
0000Pma:00008\oil6A5@@4[DD5TP2L:a5c10000d;@=000000000000000000000000000000000000000000000000<]MO0000@T:e00000000000000000;[J0000
0000000000000000`6nR000000000000\kdO00000Wjo0000000000000000Lkck00000000U7_k0000000000000000HZRT00000000000000000000000000000000
000000000000000000000000TY4E0000000000000000000000000000lObEdEFU000000000000P>Lo000000000000lE>>l[@8000000000000`eRADZok4l[k0000
00000000Hmm\00000000000000000000@IlO00000000000000000000000000000000<:[A0000000000000000<i`j000000000000`8P<06AeT2ke000000000000
000000000000L<U[000000000000\l9m0000000000000000<;BMTleN0000DX1a0000000000000000HT_O0000hoKc@cPfXIn5\RV1L^Nh0000T^lT000000000000
00000000<Jkf00000000LP310000XOKT<HZO0Q[H000000000000hAeV4eIk000000000000A2_\=78E0000000044[[000000000000000000000000XL4600000000
Xd=20000000000000000hB_I0000000000000000hZ0F00000000l6f`00000000l_2:0000000000000000000000000000000000000000A8dS00000000lZX=d[]J
000000000000l>6X000000000000000000000000000000000000000000000000000000000000e7I78FC>00000000H7YVTDIe0000X7fI8XFC0000000000000000
00000000000000000000000000000000hQ@AXX`a000000000000000000000000000000000000000000000000000000000000lM9LL9Im00000000000000000000
00000L2`000000000000000000000000000000000000PO0K0000000000000000000000004ZZ=00000000000000000000l;Oo00000000X^C90000000000000000
000000000000000000000000TSF_H07=P>kj0000h7a9PT3LloMc00000000000000008F5800004mC500008fl800000000000000000000000000000000\mccE0Vj
\FmA0000TcTj0000LMl00000d<ID0000000000000000000000000000000000004HMFY7Am@LeL00000000L1YaM4d_0000000000008<R=DFg50000DcfZ00000000
0000000000000000Tl@?00000000000000000000e82b000007=1Y89B0000000000000000000000000000Q1Em\;FTTFnJTPT]000000000000000000000000XeQn
00004XRT000000008[Ad000000000000LRE<00000000000000000000000000000000`U1T00000000000000000000000000000000A6XW00000000Y3af00000000
00000000000000000000\Zd50000000000000000HUb90000d4Dd000000000000000000000000000000000000X6gZ0000HZIG8[iX`nS00000000000000]6U0000
4o]fDnF[00000000000000000000h?:l\moe00000000XalC0000D8Yj0000<D?cl6<U0000<dZS0000000000000000LVWm00000000000000000000000000000000
00000000lfP\00004n^F000000000000L@3O00000000hRY2lXI`000000000000000000000000000000000000\iP80000000000000000000000000000lg5J0000
0000hJ67e0h9lEN4000000000000000000000000lA[n0000H>_500000000000000000000X5X1PR5U0000000000000000lRdC0000000000000000000000000000
D<1?000000000000000000000000000000000000000000000000000000000000000000000000000000000000\GPJT[Kg00004cR40000T1gV<lbk@F_N00000000
0000000000000000\KU8000000000000000000000000dQZZ000000000000XNbQ\Vf@0000`17c00000000HWEb0000ll7m000000000000000000000000HAFk0000
h;Q[DLN?X_RK00000000@9`_0000000000000000T_G\14LdPccn000098eP000000000000000000000000000000000000000000000000XF0T00000000\9:S0000
dO2GPDI=@YT>0000000000000000@5EC00000000000000000000L9J=000000000000\S>>000000000000000018O30000@m<90000000000000000000000000000
hf9j0000000000000000000000000000lcO?44]H0000000000000000X2mP000000000000000000000000h^XoL>FQ000000000000Db0:00000000XCelA5Ekd`H_
l`_C00000000D<S<0@FX0000`NXf00000000@a>\00000000000000000000000000000000LO<W0=;dLMd3000000000000000000000000HUn40000lX_^XL]J@F`P
00000000P95g0000`<g\DK6i000000000000000000000000000011Q@000000000000T28o00008g8ILhLF0000ddW^0000000000000000000041K1000000000000
8?2d00000000HnOF000000000000\\9b`l@j00000000000046eJ00008BOZ0000000000000000000000000000000000000000000000000000000000000000M4@G
0000000000000000000000000000e3=W00000000DM4@0000000096Nj000000000000000000000000000000000000LZOB000000000000\aTV0000000000000000
000000000000000000000000U1mD000000000000TWO3000000000000000000000000000000004JjI00000000dJ1\000000000000H?8200000000M86a4nHT0000
T`Ji00000000<LIS000000004H<m0000000000000000<UED0000]2O7000000004BP;00000XFPP3i`]6@\4]NB00000000H[LT0000`\RU4@TY0000000000000000
000000000000HV_K0000hM_W0000lg5`<l3N00000000000000000000000000000000@KaM0000<R^g00000000I6`10000000000000000TVfeX1bIXGgI0000\RUP
0000000000000000@kZH000000000000000000000000000000000000000041ba000000000000000000000000000000000000000000000000000000000000PmZc
00000000XH9J0000000000008Oc:00000000000000000000000000000000i3Fo0000H0Vm000000000000m7?O0000000000000000000000000000000000000000
TP\L0000`Q3_000000000000000000000000l@jILCBEXABN00000000000000000000000000000000000000000000T3jn00000000DhGo000046HB000000000eDg
`fO4A5Dh000000000000000000000000@@Q5000000004L=n000000000000000000000000000000000000\mFEd3XE000000000000000000000000000000000000
000000000000T;oe00000000DP_J\Um=000000000knd0MO40000000000004;3m00000000000000000000000000004OEO0000000000000000000000000000\L;R
0000L07Kl3UH00000000@FP30000P`24TnfO0;;nP4mP000000000000000000000000lj4<00000000haTC@6\[XPlJ`So1hWROlJcklZgd\?ZVT;NF<ET\8QE80b<0
<nP7]4YL95oB0000000000000000M4Mk0000hSd@000000000000`6bE00000000D4WE`BHA000000004A?300000000000000000\0MTP3mTiLoTi9X000000000000
hmm400000000T9_k000000000000=0kh0000Ten<000000000000HFi700000000DJXGE8G;000000000000H@gc00000000000000000000hWmoHmk200000000dfZD
]3::000000000000@GBK0000000000000000000000000000h;AX00000000hMe800000000@]Ii0000<EnE0000a1OH0E]50000000000000000000081\R00000000
0000000000000000PJL5TJP20000000000000000000000000000000000000000H:@m00000000000000000000000000000000l;:d000000000000000000000000
00000000TWV@00000000TUcA0000Y7hV00000TA:0000TB\@0000000000000000PGWX4>jH8BIOhLSJ000000000000L[FW000000000000000000004EJa00000000
0000P8@O0000000000000000000000000000XAm80000`HgVY58gY7jZ000000000000000082<[0000000000000000Di<500000000000000000000l[?@T74D`>kU
0000000017;S00000000<;NW0000000000000000000000000000000000000000<<E@<R6[00000000000000000000000000000W7F0000000000000000<0IX`]7Q
000000000000000000004^4N0000000000000000D5iL94D]Dl>5000000000000@MWY0000000000000000000000004fJe00000000hRG;0MZH00000000@ilH\RYI
000000000000TJU6Xa2D000000000000000000000000000000000000HX360000000000000000T84e000000000000000000000000000000000000\G6@97oX0000
0000000000000000000000000<]l`L970000d3JN0000000000008PfR000000000000\BCG0000=4^]000000000000000000000000000000000000lBj<80M30000
00000000000000000000\hnd`mGoT8GL00000000000000000000000000000000HWIZ0000<^`T000000000000lGE4000000000000D@U?Th?10000000000000000
000000000000`@<cHmaG00000000M4SJ000000000000000000000000000000000000000043Z:DX^500000000000000000000<81M0000000040QdDX9[00000000
00000000@6=:000000000<@L0000000000000000<Ya]000000000000000000000000d;>K<_8h000000000000<dZ100000RQI0000000000000000000000000000
0000000000000000000000000000000000000000lN5:000000000000000000000000000000000000000000000000`M3ea49>0000l8Fo0000d3Lg0000L6Ga8QEK
000000008@GT00000000000000000000000000000000000000000000000000000000000000000000000000000000DJJc0000000000000000000000000000P3eH
Xo9X00000000DQg_I0K^584hL81^00000000000000000000dLT5\lN>0000000000000000000000000000139j000000008K:C0000000000000000TEe`00000000
00000000000000000000@4\L0000000000000000@OS9\cL<00000000000000000000P3;F0000000000000000000000000000`S?=lDoA00000000000000000000
00000000000041`[000000008>l9000000000000L[Go000000000000000000000000000000000000000000000000`fBb8WdOI2ll000000000000000000000000
i74BdgS^0000000000000000000000000000000000000000]8H8000000000=cOhEn7<Q6?e3Vd00000000000000000000P`Ua000057W2000000000000X^=<8a[T
0000\WJW0000`oSD00008>I]0JUc\RTO0000000000000000lH;WXV=:dLSXE08B000000000000000000000000000000008do60000000000000000h6dS00000000
0000000000000000000000000000000000000000000000000000P4hW00000000000000000000000000004Fgb0000000000000l8>00000000m6Qc000000000000
00000000@mMb000000000000000000000000Hhag0000000000000000000000000000000000000000L;<a`>hI0000000000000000000000000000dlP300000000
0000000000000000000042_2h@[=0000000000000000000000000000`Kmj4VYC\mhK000000000000000000000000\LgFL1L``YVg000000000000000000000000
dd6k000000000000l7FV0000h6ig161Z00000000l^=W`O74P\;5i24X00000000ln3f00000000XS8Pd1\d8D]j0000lCad00000000T6lX0000000000000000hQ\^
00000000E6BV000000000000000000000000000000000000000000000000LT]X00000000`b0`H>kE0000000000000000X:OWh@>C00000000LPA:4C`900000000
0000000085^=000000000000000082cR000000000000000000004QWN05fTa00Q00000000000000000000D:1k0000\1]>LMTf\We@000000000000000000000000
0000000000000000Y5^h000000000000000000000000000000000000000000000000<cHj0000000000000000000000000000000000000000Q6L_000000000000
000000000000000000000000000045V<0000000000000000D9LL00000000000000000000H:T`Xn7>0000000000000000000000000egL0000000000000000<ST]
XnNJ0000D1kX00000000000000000000\>S]84dbX9B>00000000000000000000PMV=000000000000HEjf00000000000000000000l^Ik00000000000000000000
P1DL00000000000000000000d;]]15\P0000000000000000000000000000A7190000`glD00000000000000000000000000000000`Unc0000\B6_\]Bl0^TZ0000
\QO_15Gf00000000000000000000d`k8TJ:L000000004Ng=T[G\000000008Je400000000000000004EEK0000000000000000lCEW@c^;PB27=1I3<;f400000000
`E0m0000PRA800000000<NFA`X;m0000000000>A0000000000000000000000000000hTSFPYn;@0Jk8?0G0KX_@RKbDl[El5WE0000000000000000000000000000
000000000000`hTb8]Yd00000000000000000000000000000000000000000000000000000000PXIn0000000000000000000000000000haC`0000@;TKe2fY0000
00000000d3J5TeAR0000\RZK00004L:J000000000000000000000000000000000000PHf;LNJiP_En0000000000000000T26F0000\9\:00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004ke8000000000000000000000000`Pb\00000000000000000000000000000000H2560000
0000000000000000000000000000M892@20A000000000000000000000000000000000000000000000000000000000000000089dO000000000000000000000000
0000@PUH000000000000dLW3<Nfm0CKi15fa00000000hTaN0000000000000000000007Im0000000000008N1IPA`m`NRG<8df0000@>GXPZ4H000000004T5BD;Z6
0000lDP^@EZi00000000X595X5nU00000000000000000000000000000000@ein000000000000@:JK000000004hMj00000000L2Lk00000000h5ci<IP500000000
0000000000000000000000000000000000000000\Wdo00000000000000000000000000000000000000000000000000000000000014Zc00000000000000000000
@2I8DP_800000000000000000000000047>38MA>lOIjA3750000m3]P000000000000DFK]0000000000000000000000000000000000000000HjhP0000U5SR0000
0000Djha0000000000000000000000000000`QN=0000Q4Bo0000000000000000000000000000000000000000\U<;0000000000000000l=f40000000000000000
0000000000000000000000000000dV@a00000000000000000000000000004JWF00000000HTf50000000000000000000000000000`E;P00000000HIZ\00000000
0000LBab0000h:<n00000000\AiQ8nh^hl^3000000000000000000000000<UX`L[\600000000@]]i000000000000<UDc00004^Y90000000000000000hDkZ0000
d_IE000000000000000000000000db>>0000000000000000000000000000000000000000hQY^ho6300000000000000000000\hIO000000000000000000000000
0000000000000000<VZU0000@ROK000000000000le^Z00000000000000000000000049cN0000@5TEh9Pk@@7n000000000000<CLR000000000000PkWI00000000
00000000000080SYH>2100000000000000000000000000000000000000000000X9fF\^m70000h2SP0000000000000000`CIg\R[L0000<>cQ0000000000000000
0000000057nh000000000000000084N;00000000000000000000000000000000000000000000m2mi000000000000XABm4g^M000000000000@Job8Qbm0000l6:X
`chbe4:X00000000000000000000L9C800000000000000000000\PJj@S@]00000000000000000000000000008\5Z0000000000000000000000000000000043IG
<6R28_YDT1YR50[90000`l95T98E00004OI5Q3>N0000000000000000`KP_0000L];900000000000000000000000000000000000000000000hL9C000000000000
<4[KH]oO00000000H6g80000000000000000000000000B`G0;Yi\@GFDGmdHbnj00000000XCfh00000000`NEJi4Y2<_<e00000000000000000000000000000000
00000000000000000000000000000000D^V4l=9W00000000000000000000000000000000000000000000\J9@0000000000000000000000000000000000000000
0000000000000000<c8U00000000000000000000000000000000@9690000000000000000TQI2<Z4f@kQL0000000000004P86h5l[P7oQD:>MDA3oL?4Im50kDD^^
0000a6in`\\PTY450000000083>c000000000000i6WV000000000000ldkg000045NF00000000@^UM00000000<=WO000000000000000000000000000000000000
0000Xh`200000000X1R70000000000004?nALZY=000000000000lmiG000049hU0000000000000000000000000000000000000000HiBG00000000d=K`Q74O0000
0000LAj6000000000000HNim0000000000000000000000000000Q3nT0000@K5P0000A3`>00000000`HF6000000000000000000000000D[od17k@DjeI00000000
0000HIQo00000000000000000000000000000000000000000S;TXXAXT?6BX<9XHT7o`b<Cd3=?XbM?000000000000000000000000000000000000M7g`00000000
0000`5050ji400000000000000000000XKeD000000000000M3CS00000000000000hZ00000000Hb3>0000000000008`NY0000L>VY4G^<\I>C4KYQ@Xe4\RVQ0000
000000000000hF]Y0000000000000000000000000000000000000000ldPL0000000000000000000000000000000000000000000000000000000000008SXg0000
0000DB7G0000d8Je<FA=00000000lJag000000000=8L4JV4PPZ<00000000PS__0000<D::0000000000000000@j]7ln8YP_F=0000000000000000000000000000
000000000000000000000000d6b200000000<U2;0000DH:fD`OV00000000000000000000dImT00000000000000000bgl0000hhD3000000000000PA8W00000000
000000000000000000000000@JPW0000000000000000000000000000@R^600000000000000000000000000004C@500000000000000000000XYgA000000000000
0000`mdF000000000000000000000000000000000000L[kg09>K00008@FL000000000000<2Hg0000000000000000000000000000000000000000hb<R0QO80000
00000^BI0000000000000000H4j>0000DX9g00000000X58f00000000000000000000Y41J00000000000000004D1AE66Kl>@@0000000000000000`1QW0000i0EA
00000000<L4aTjSF000000000000<lMO<MSi00000000000000000000000000000000000000000000000005lM00000000000014>H00000000000000000000lm?3
00000000@1M1@Zdl00000000LmcA00000000000000000000`3K?00000000HH3UDJk]M7>[8?2o000000000000X\[flg0PhYUn0000000000000000000000000000
000000000000hF5WPCm;000000000000D@K]00000000E4^300000000000000000000000000000000000000000000T7IP00000000@D6d0000000000000000L4QC
00000000HW?H000000000000`F<`DSkCI5lH000000000000`]:_00004;M700000000000000000000<6mWP<8<\V>9hd_Z00000000000000000000l;nO00000000
0000000000000000hFFZ00000000X^oj000000000000000000000000000000000000000000000000deQ_`C5I00000000HfZf00000000000000004BbC0000PQ?6
DUG7000000000000000000000000000000000000dSO200000000000000000000000000000000000000000000000000000000000000000000000000000000H:iZ
000000000000Y6ZJ<;`6E2V_00000000000000000<U10000dH0L000000000000@6]]X[eh@_]C0000H:[3<6MM000000000000000000000000<3Q6hQ3lm2HP0000
0000000000000000000000004VUG8kfXY6=P00000000000000000000000000000000000000000000TH52<6c6\L4WDb]90000000000000000heF[0000\PP6l;^;
000000000000hL[D0000`A1n000000000000000000000000TYN[L\1ElISe000000000000X6@f00000000lUe58>Ji000000000000PcT>4Fh70000LKnD]5f=0000
<?TmP[4:0000000000000000000000000000`3=i000000000000000046H500000000<o4m00000000000000000000L9nn00000000PEO50000dI]a4684@dQf0000
00000000e87H0000<0O<000000000KUG\AF`000000000000000000000000000000004IKc00000000000000000000000000000000dj_3LO>c000013F300000000
XXEL000000000000Pn4l00000000000000000000L6fl00000000<mf]0000000000000000dY9<0000000000000000H:CT4hYi000000000000000000008o?R`iYX
00008;UB00000000TTj50000000000000000l56g00000000000000000000000000000000PLRB000000000000000000000000PNlMd;B0hSdL0000000000000000
00000000`8kb000000000000000000000000000000000000000000000000`9<EP<;6l<VB93_TTTd^00000000000000000000dADjhP18deD:DYaHXkAJ00000000
00000000]4?SD;ZT0000@0e[000000004mP=LObW00000000000000000000@<6LH=S30000`15T000000000000A7<W0=_60000XY^SLSUo0000Ljim00000000X3YF
0000000000000000`OQ700000000000000000000000000000000Lnec0000@0Z_0000m1lR0000000000000000TG4E<1iG0hYL\1VO000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\ITP<@QU000000000[5300000000dF3Y000000000000000000000000000000000000
]6i7A8E4000000000000`6L\0000<:8J000000000000000000000000000000000000000000000000000000000000000000000^fFlBOH00000000000000000000
4bRY000000000000000000000000000000000000H3Nb]8JX0000PHQR00004bak000000000000<\<500000000T0gN@;o:PUPDM5cU0000T2ZZA64a<4oeX?9N0000
H4W5la\B000000000000000000000000e48:00000000d;Q3000000000000H>3XA3hf<CK5D7a\00000000000000000000D>n`H^@f00004T^5000000004dj\0000
000000000000D47dT<NI<^PN0000000000000000000000000000`a`]<J3F000000000000000000004<I^000000000000000000004ELB00000000000000000000
0000H^nW000000000000h<3A000000000000d;YF\XSTX=\5000000000000000000000000000000000000\E2Z0000000015PC00000000@6Y9090]hQkA0000@g0i
XmI200000000hle;=56?00000000000000000000000000000RcS8Jba0000m5dL000000000Y6P\]Z6000000000000000000000000000000000000000000000000
ld3G0000P;L\0000000000000ka;00000000LSDTL^@3000000000000000000000000`W]iXR_L4<Fb000000000000ddYK=0e70000000000XD8?7F000000000000
0000000000000000000000000]e90000DE_N00004T4k00000000000000008@7D0000lc280000000000008]IA0g:B000000000000000000000000\9<[0000`3HH
00000000\?j`0000000000000000000000000000000000000000000000000Yf:00000000000000000000000000000000l3iOLEUT00000000X[0FU5;H00000000
\=:I\Bol0000000000000`h80000000000000000000000000000hT8ke81X0000000000000000<6Pk<7cH0000000000000000000000000000000000000000D[_c
0b;E8C>L00000000df\40000@WY?laE?0000lcU?00000000@cPU0000000000000000000000000000P`Dd@=hR0000000000004ON20000000000000000\l_XE4k1
000000000000000000000000@;DE0000E6MF000000000000000000000000\>FhDD56000000008]2100000000L9n[0000000000000000TW:10000lQaP00000000
0000000000000000000000000000h9oV0000000000000000000000000000000000000000D7E600000000XnJ]000000000000000000000VS_000000000000dU;P
000000000000000000000000000000000000000000000000lIN\0000@9K200000000<?kM0000000000000000e5IJ@U5lU8[c00000000lD7B0000H3Nl00000000
00000000D4TM00000000m8QT0000000000000000@<3_dEonI8CZ000000000000DTh>000000000000000000000000000000000000000000000000000000000000
0^XT000000000000000000000000000000000000H]1Q@:1Z00000000000000000000000000000000000000000000000000000000000000000000000000000000
]80n0000DD7``n[1\R[60000000000000000hFRh00000000@]Q200000000000000000000000000000000000000000000PdTS0j3R000000000000i6OK00000000
000000000000LGZm00000000000000000000000000000000H<>300000000000000000000000000000000000000000000<2HL0000XhNA00000000<<li0000<S=K
000000000000000000000000000000000000\L_bXUgHD5H\000000000000000000000000Q8GH000000000000P3cH8H``0000<eI9D_VH0000DNm600000000d8ge
000000000000@LVQ000000000000000000000000000000000000000000000000000000000000000000000000P[Y[000000000000\BTH00000000dZXj`[1LXnTC
000000000000PXdf94ZSI4e<00000000000000000000LW4CTC3]000000000000dPQhP66G<^ed0000\Ce^Pa<>0000000000000000000000000Ndc0000T>XK<F@A
0000000000000000P1;]E1S`000000000000M7=>00000000HfWl0000l`ehM7:L0000000000000000000000000000U3T30000000000000000\DCmLEEZ`TV;0000
0000000000008>5a0000TlO50000H\SC0000\f2n0000PSCO00000000l@5Q000000000000000000000000e7aR0000l>?O0000000000000000h[8gh]J>a0^n0000
00000000000000000V]e0000000000000000000000000000HkP3000000000000Y2:500000000000000000000000000000000`Ac60000<W:Y0000PCX^00000000
Q5Y60000000000000000000000000000000000000000<P:1Xo7?0000000000000000l730XO[J0000000000000Oig<[if`eaC0000000000000000LAM@0000@RVE
000018NF000000000000000000000000000000000000000000000000000000000000d;XY000000000000000000000000PnM;0000000000008C1R00000^MO0000
0000000000000000dU7^000000000000HM7C@T<a000000000000U2;h0000L3QB000000000000PJHE00000000000000000000000000000000TJHn<gORdYLU0000
Q2j80000A73;\^<m000000000000000000000000`RV;4ODI02kSPCM1TWB000000000000000000000000000000000P2Ne@CdK000000000000@BY5000000000000
l]lITDZ]000000000000000000000000@3]jDnEF000000000000D40YT\VQ@ebn\VEH43Ca@[<m`T>00000000000000000000042AWT`AH0000000000000000XQTf
`m\]@m^`0000T?al000000000000000000000000000000000000\@3C00000000000000000000000000000000000000000000`?]E0000HUSm0000000000000000
0000<j4d0000P\1T000000000000000000000000000000000000000000000000PVi0Tf^700000000000000000000000000000000T_iE0000Ld9E000000000000
000000000000H_Fl000000000000TG\^0000000000000000000000000000000000000000HoiH\00>P]ee000000000000`:k2DZm_0000000000000000l:170000
000000000000a3[i00000000000000000000000000008NdS0000000000000000000000000000DMA395aL@1U:0000P3BJ0000PC654Q4o00000000000000000000
0000000000000000LdIb8l4\I7im000000000000<c340000000000000000000000008\jk0000000000000000Q6F`00000000000000000000000000000000P0?`
000000000000000000000000L=gS0000`UWn00008k`[0000h:iK000000000000d18\00000000000000000000000000000000ddD7D6dBH:PbL09I00000000Y8Eg
000000000000`H8a0000]6h:Dmgd57>h0000DD6Z0000000000000000000000000000DU4a000000000000E5<l0000<CeO00000000000000000000M5J`00000000
000000000000lWoI000000000000XX[o00000000000000000000dG8W84dODQ1>a5LX00000000HQ_d0@nTh]9g00000000000000000000000000000000HWi40000
0000000000000000000000000000000000000000000000000000DlLCd;jI00000000974\00000000\4T^A2GW0000LhV:d3@OPe8IL<TE00000000000000000000
00000000LU?@000000000000000000000000000000000000H;eR8?bk000000000000HWUah_I7000000000000000000004YCd00008NX800000000000000000000
0000@N8W0000\F960]gJ0P0G0000000000000000000000000000000000000000<>1A0000XOk6\a^U00000000P]kU00000000000000000000@6]K00000000\HPY
00000000000089fWl;XHHCFd]40J00000000000000000000000000000000000000000000m7=1000000000000000000000000HoG5000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A6YN0000A2Wa0000h]KMd7\_00000000@>@Y00000000000000004:ZD00000000
0000P=3J0000@jR4000000000000000000000000000000000000000000000000L62h0000000000000000000000000000000000000000l]5X000000004^^L0000
0000000000008Wo;0000000000000000000000000000X5m^LOoCXnSA0000l1N\00000000i4XH0000000000000000i5`BDJB>HT`e00000000\n>g000000000000
000000000000X;N`<M[M000000000000lAmo0000000000000000\BU;0000000000000000000000008I[KY8P`0000000000000000000000000000000000000000
@_EUXMbePeGeHfgn00000000000000000000\7[APj>=000000000000000000000000000000000000000080B\00000000`QkcPmkC0P3Y000000000000]1dJ0000
0000`=`S0^;;0000000000000000h]fF4VH1`0;74baX0000000000000000000000000XTQ\iPK0000000000000000000054>>LMbF0000000000000000lAhl0000
00000000X:ao000000000000000000000000l]L900000000`Lcl8QJk0000000000000000000000000000\R7U00000000d:LgTeiK`7;100000000000000000000
00000000000000000000000000000000TF6T0000000000000000000000000000X_YUXj@=00000000e8bf000000000000`Wnl0=2a0000000000000000hD]L0000
00008h>Z00000000DnN9Y2^U`kXe0000000000000000@kJF8@9l00000000000000000000000000000000M21Nh4:<0000A7n>@U=C00000000@:^DPK80h;]M0000
000000000000000000000000e7`H0000000000000000000000004gAA00000000000000000000000000000000000000000000hIl:0000000000000000XXAg0000
0000\<9G00004cc>000000000000000000000000000000000000000000000000<2<K00000000000000000000dbH>DQF:00000000000000008D3C000000000000
00000000000000000000000000000000000000000UJ<=88E00008478000000000000000000000000haOA0000HCG8000000000000D4k;T8?X<PiOX;2g0ZfFHGQI
0000000000000000`1Od00000000000000000000\]630000H4MX00000000POiH0000L?;KP?Kb00000000<^n=0000H>Il00000000<PV:0000000000008;UQDXRH
8Q2U0000@6`L0000000000000000P?Ed00000000`M9<0000000000000000000000000000000000000000000000000000\KZB000000000000XeQNDH;l0000E71F
0000000000000000LbfR0000=8Jh000000000000000000000000000000000000000000000000<?N4000000000000000000008<>=00000000000000000000LkLE
0000hQk00000`eM]000000000000000000000000000000000000<^Yc0000000000004lV9000000000000000000000000000000000000000000000000H8Sg8SYe
00004NC`0000000000000000000000000000Le`>000000000000000000000000000000000000000000000000d=C@@D0?000000000000000000008URj00000000
00000000000000000000L<[d00000000000000000000000000000000\;T6l@R`00000000000000000000000000000000000000004PQF00000000dY6`00000000
a8?b00004b^^0000000000000000000000000000XT=>0000000000000000000000000000llbI0XKo0000H^nI0000000000000000000000000000000000000000
Xo^?@?8O0000000000000000P=7DXV2B0000000000000000DBE@@gYI000000000000\;8O000000000000000000000XjK00000000<U^QE2LV0000000000000000
000000000000d0ja000000000000L=La0000000000000000000000000000000000000000E4>10000000000000000U2dV000000004bOd0000T2K<000000000000
000000000000000000000000000000000000000000000000000000000000\R>`00000000000000000000PU0]0000DAQndS>l00000000000000000000dede0000
000000000000000000000000000047_X00000000TUV@00004YRX00000000000000000000LLFg00000000000000000000X;m5000000000000dI93000000000000
00000000000000000000dXM@00000000000000000000X2EGH<jE`4oU00000000000000000000000000008?jl@<GU00000000000000000000dH\Km49K00000000
0000000000000000Xkh:000000000000000000008^AdT5c100000000000000000000D7:P000000000000lC>@0000D:1I0000lOQF00000000l3kX<c2W0000`Lb1
0000000000000000<\DH0000000000000000000000000000@d6G0000a5bZ0000D4`V`R\g000000000000lFR\`^<bE3igdG25969N0000dTNI0000000000000000
0000000000000000PI_G000000000000000000000000\gT5X\Hk0000L<I5000000000000000000004PI7DjJQ0000`k3]@FW`0000000000000000000000000000
HX0[00000000000000000000e2[iL:R\4:jG0000000000000000lB;n00000000\CDF00000000L:Zf07jch9a@0000000000000000000000000000000000000000
0000E8XK000000000000@2a70000`1KbD:;>00000000000000000000dg[i0000hC0`0000h@ag0000<<kD0000000000000000<kVV000000000000\1H:LS9j0000
00000000000000000AZh<To@0000PeG=0000@@hl0000`=d_00000000000000008KF]0000@jjZ00000000HScd00000000M0IaE8Sn0000<2[40000000000000000
00000000000000000000H[MaPAdf00000000000000000000000000000000000000000000XmS?00000000d4OaXYQf000000000000000000000000Q8bL00000000
000000000000I0_Z0000000000000000PSTH000000000000000000000000TI4L0000@LWTP_ba0o3n00000000@G;K000000000000000000004PQW0000H_CL8hkc
lgVZE2SC000000000000000000000000lc][00000000hM`e4N5m@PXN000000008F:600000000000000000000TQYQe3C`<^?D0000000000000000000000000000
DW8XDPj@00000000000000000000000000000000000000000000000000000000000000000000@Y7=0000000000000000T[5l000000000000@VL@000000000000
0000000050n0\DeS000000000000TVe2000000008TZ200000000TgTD0000T@024:7M00000000h>QE4K^SD\BLhmUW00000000D5<?l<^70000HFjh000000000000
0000XHei00000000000085i<000000000000000000000000000000000000000000000000068@`a49000000000000000000000000000000000000000000000000
0000000000000000hBih0000000000000000@<Og00000000T?65000000000000000000000000000000000000`RX=000000000000000000000000000000000AQI
HD@U4PAo0000000000000000000000000000LjmYH<104LKM00000000000000000000000000000000\RDb0000XZDA00000000000000000000<f:]XP[ede2<0000
000000000000`=a=0000Y1nQ000000000000\AHe000000000000000000000n<h0000L3E;`cU_df;;0000000000000000000000004A@W00004d:6000000000000
P6JT00000000T>cb\ZD\000000000000l<==0000HLNN000000000000m2bH000000000000U5N600000000Y7AD\NjL0000000000000000000000000000D5o:0000
`?N=La0k00000000000000000000XccY0000=491d7Ol0000a6jo000000000000000000000000000000000000000000000000hi@SY61M<k0?0000000000000000
13QJPl;_00000000000000000000000000000000P;^]00000000dTTn0000000000000000000000000000D^7D0000PO<d0000000000000000lF^klefF00000000
L8\il@T=00000000000000000000000000000000<E<M=4hB0000i2LF\SI500000000X2YU00000000\?jD8^2N58G[000000000000000000000000I2i^00000000
0000`V`e00000000000000000`9[D2Jl00000000000000000000000000000000000000000000000000000000@IPW0000a6KEP^Mk000000000000000000000000
0000000000000000000000000000T8[@00000000DiTK0000\_[100000000XBLc00000000I8I?0000000000000000000000000000lOhhlc]PXMSY0000`9ef0000
L\UPXfEK000000004lm:00000000000000000000@bFZ0000`N3?4m40<14A000000000>=H0000`G^gl1eG153H0000000000000000000000000000m2Z800000000
0000000085>n\8`M00000000000000000000000000004KD4hVO713E4Y44?000000000000000000000000dTm053Og000000000000000000000000000000000000
55970000000000000000DcNFh6Re\Y6o@KGmhEo[000000000000000000000000dNeC000000000000TIDM0000T?7TD`^h92S30000000000000000T3lE00000000
lMj00000000000000000000000008]@X55M?8`aHdOIGY1Ia000000000000H4EY000000000000000000000000`jO]00000000000000000000@<]80000PBHP0000
0000000000000000DROT00000000000000000000X>b000000000Tl;<0000P0<k0000<Kbh0000l1f[`AJj0Qd>0000000000000000HL[400000000000000000000
0000000000000000000093Pm000000008k<Q00000000`B\V00000000000000000000hnGJ0000000000000000H79Ch3Ao0000@j:d0000000000000000<VmG]7DM
000000000000`H8J0000HR?38W][00000000000000000000000000000000000000000000lmP_D2F^000000000000000000000000000000000000000000000000
H0Ci00000000LYMl<[THdd1]000000000000000000000000<R2B4e^iI6]V0000\O3o00000000000000000000000000000000000000000000X[li000000000000
0000\c\28<ekXg[100000000000000000000000000000000H5cE0000000000000000000000008>:4@\Mg0000\Qic00000m:3<Aim000000000000000000000000
0000000000000000000016U10K;N00000000M7J=8<0DPF;Y00000000H^e;0000000000000000000000000000heH800000000000000000000E5C^0000@8X=hKe2
00000000000000000000a5>P0000HRbe0000000000000000000000008m9Q00000000`\IM0000000000000000U3j4lU@i00000000000000000000000000000000
=7FJ00000000000000000000H>[^052B000000000000TG=j0000000000000000H3Qg000000000000000000000000000000000000HKHOdKJ<0g7@\dO3HCJi94oK
0000000000000000000000000000HC\QPD]\000000000000\Dfe000000000000000000000000DdY\00000000\fR6000000000000000000000000000000000000
000000000000000000000000`7GdDO1;00000000000000000000@Xcm000000000000TH=Y0000000000000000000000000000000000000000lWda0000<J_M0000
000000000000000000000000000000000000H5Fk000000000000Y6kj00000000D0F\000000000000HU99000000000000hZTU00000000P@N\XkfGQ3FC00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2<;M2;O00000000
00000000000000000000000000000000L5Xg000000000000X8Vb00000000a1ZF0000000000000000000000000000@DDX00000000=3TZhQ\M0000XL^X00000000
0000000000000000D5T_000000000000000000000000000000000000029c00000000000000000000000000000000000049B1LkYf0000000000008D2C0000I6^0
40;d0000000000000000HQ_U0000000000000000DLa\0000000000000000m8UB00000000`gF1ljM?@>c100000000000000000000I80T0000P\EI000000000000
0000000000000000000000000000TJUS@U2d000000000000@N@W00000000D:\j0000LJEg0000000000000000HZ6I00000000<3dU000000000000h_X;0000P2Yj
000009oA<kA=000000000000H`P1000000000000000000000000000000000000l[`:00000000HnG]00000Q9000000000D0WS0000P2d_0000000044@a00000000
H2Ib00000000000000000000000000000000HhZQ@D1`000000000000HTeI<1UF000000004C=fm8=:000000000000HZAADo5D0000000000000000000000000000
TKAfE8KK000000000000Hbo^0000000000000000H5N600000000000000000000000000000000000000000000000000000000000000000000H=8iX5[10000l@93
LSbeT6W@\V7J00000000@08M000000000000Dn_i000000000`:R000000000000000000000000HEIe0000000000000000000000000000hS[K00000000TG>30000
000000000000H3R3L=Qg00000000hB1QM6RmTnSe0000000000000000000000000000\0hJ<B6G0000000000000000dlD60000X@o3000000000000000000000000
00000000T_V;0000`9f600000000000000000000XR:X46HO0000000000000000000000000000dY9^00000000000000000000000000000000`1]M000000000000
0000000000000000dF<RhLjL0000000000008^IQHGilTf@G000000000000h>IL0000000000000000000000000000000000000000000000000000Xm^:00000000
00000000@nahi6AF00000000000000000000000000000000000000000000000000000000000000000000U3YL000000000000@C;l000000000000000000000000
0000000000000000000000000000000000000000e32T00000000`0]g00000000P=Me0000000000000000\E7=0000000000000000000000000000000000000000
0000`oP`@<c?<XI9i5S_0000000000000000000000000000lGE`H`D:@6^C<OTa0000lIOQ00000000@LK:@<?B\>aPTR5f92H04<e[8T6J000000000000U4f3hLV0
0000h1USP7O10000000000000000`_?e000000000000@HVM00000000000000000000000000000000XjUj00000000<a?180Rn<UL`00000000`R[n`^QYX:F\`_6m
HeLJPfcI00000000LCUjXXK]000000000000000000000000000000000000DH7b@jN<0000@;?f00000000000000000000000000000000@T;50000XcLj4g@n0000
\d:oL5\S0000000000000000000000000000000000000000@5SH`nd80000`_>`000000000000lNPe00000000<6Z000000000000000000000000000000000dUYQ
0000d]jc857<hOdK\Ug000000000M4o>I6aE000000000000l2`<00000000000000000000d[7:0000T`5nPFV^Y4[=i8\m000007`G0000000000000000@P\:DS]^
@Xg=000000000000<4BL\I5m000000000000hokL\CX;0000HKhQ00000000000007D3\Kh\00000000000014Q?@RCWPZo;0000P;gTdb\f00000000`L?200000000
00008R;50000l7VN00000000000000000000000000008M34000000004GTL4l`QPY8X0000000000000000HjF20000000000000000000000000000000000000000
000000008<SJA8AS00000000000000008@g10000000000000000hEjH00000000XYbmPkiR00000000XAbJQ3na00000000LMRJ000000000000000012[@`AaZ0000
hn5P0000PNPEDk9a00000000000000000000m6Xd0000000000000000D>@f00000000000000000000l6Qf0000<]1e@7ME0000000000000000@aYP000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e1VM0gIO00000000h\ik000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y5PM00000000000000000000000000000000L>G70000
000000000000000000000000000000000000Lk?\00000000000000000000000000000000000000000000000000000000P^4mXbIc0000000000000000\EJN0000
00000000h0K:0000000000000000000000000000lG4800000000173K000000000000000000000000X0g?000000000000000000000000dRTj0000000000000000
00000000`RW3000000000000TDdC000000000000000000000000000000000000<PW@000000000RYS]48d000000000000I2iQ0000L1<=0000000000008k=70000
00000000Q7lG0000000000000000000000000000XS`O8YCD00000000000000000000000000000000000000000000PS`20000000000008aMF000000000000lO@W
PAdS000000000000000000000000000000000000\ViAhGN7Pm[Y000000000000000000000000000000000000H@^2\`cg0000P?VO000000000000P36m00000000
0A?I00000000000000000000000000000000d;lGTV:H000000000000000000000000000000000000035U00000000LY7Y\^]F00000000X=KCL_F]00000000l?8^
000000000000@mD20000000000000000000000000000\Vhb00000000TA]A000000000000<Ae<000000000000000000000000000000000000\Phl000000000000
000009Le@_ND00000000000000000000000000000000000000000000000000000000000000004gG90000HMDA0000000000000000h^LFPO^Z0000\0^eQ0SI4TN8
Dkd<00000000P925000000000000000000000000@fSd000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DOJ000000000000000000000000DBJj@Nbe0000000000000000Do;_80Lh000000000000<?2C000000000000000000000000000000000000
00008;7Q0000@0P]00000000H59X0000`Q;S0000`fAl8h4m00000000000000000000000000000000000000000000000000000000000000000000000000000000
I4Z600000j5J0000@m0A0000000000000000000000000000PBcj00000000@02l00000000000000000000dJOTD]VOTBYV0000000000000000`kN60000dOae0000
00000m4l00000000000000000000\5b0<H07`mlK000049OTPZaW0000m41T0000000000000000l60700000000h6_R000000000000000000000000000000000000
0000dA<B0000000000000000000000000000T3lnh_Hi00000000000000000000L><m4GDA0000dIdV0000l2_]L4O10000<:ii0000djRmL4DG4]f7dm7n00000000
00000000000000000O5D00000000l<oL0000L3JA<<C4\mcR0000000000000000D4bMDQXM0000000000000000lbJc00000000LM@8i47WHCB<0000000000000000
00000000Pn7b000000000000000000000000000000000000XhbSlkM60000000000000000\EOe\NY558aS0000000000000000000000000000d]Q@000000000000
000000000000hV@o00008==Y00000000000000000000000000000000000000000000000000000I9a000000000000U8D4DS_<00000000000000000000X\HZ0000
0E?H00000000000000000000d@]0000000000000000000000000000000000000000000000000000000000000m7MoHT;]0000D:gf<ACl00000000000000000000
0000000000000000000000000000d;WY00000000000000000000000000008f7D56OX00000^M=0000000000000000XXh400000000A4aaH=Wi0EWB00000@?40000
X8=74jm7M5[i000000000000000000000000000000000000\JSX42_O00000000000000000000000000000000000000000000000014=1000000000000000003n_
l_Of457^0000000000000000000000000000d2j?0000T\];0000000000000000000000000000000000000000TLRR\VXP00000000000000000000<;jl]5[\8d5B
0D_h<IiD000000000R9V00000000LTJR00000000000000008K?H0000000000000000@@3j<Q8W4hcb0000000000000000hD6o0000`DD;0000L;KBD^P`00000000
000000000000000000000000000000000000HD_CdCP;TL?U0000000000000000000000000000000000000000T5a@000000000000000000000000000000000000
ha1o00000000000000000000000000000000\1J_00000000000000000000000003G[dPU0Y4iY0000000000000000dc<F000000000000000000000000hX4ndL]l
0000dckJTe^B00000000\2P50000000000000000000000000000hcC_0000000000000000XXBW0000P5\^00004E\g00004_]\0V1?000000008A^d<O6cDEd:0000
000000000000000000000000000000000000000000000000000000000000XK\0000000000000000000000000000000000000H18N0000XK76La6l0000lPWodcYX
000000000000L><F0000l5;M`X[SD_[Ha0bb0000000000000000LP1Z00000000D1T60000000000000000000000000000TjJf0000000000000000000000000000
00000000h]GADQXDlA5n0000DVIO00000000TYjaL[8<0000d02Q0000000000000000000000000000000000004Zf400004G6N0000000000000000000000000000
00000000000000000000<X=10000000000000S4<00000000TGeI0000@f:lTb:l00008dFV00000000000000000000000000000000000000000000000000000000
000000000000000000000HdI00000000H1h>\1[;0000000000008lfh0000000000004BDU00000000TdJFhid^0000l]Td00000000000000000000000000000000
00000000000000000000000000000000000000000000@?_Y0000000000000000\1:k0000\RMo0000000000000000000000000000Lb>j0000\AeElN7200000000
0000000000000000HVeP0000Hkh`000000000000T`?7@Ca200000000d6X600000000018A<QiS000000000000000000000000000000000000@>Pc000000000000
0000X937@LnF00000000\b=B00004OD400000000D<F?0000000000000ATI00008hX600000000000000000000<h<h000000000000000000000000000000000000
00000000000000000000000000000000000000000000@ZQF0000000000000000T9P60000000000008G6Z0000000000000000=83500000000l3he000000000000
000000000000000000000000`?LB000000000000000000000000000000000000000000000000000000000000000000000000000000000000`f3_0000000006gO
000000000000000000000a^D00000000<^b3000000000000000000000000]35D000000000000TXJZ000000000000000000000000000000000000000000000000
00004@Cg0000000000000000a03W000000000000000000000000000000000000Dm_g0000000000000000L4f5TeU00000l;HR4?kb0000<W\Xh<bLh6j600000000
0000T8O?<CFO0000\83S00000000LAo70000000000000000Pn0E000000000000H8nU0000000000000000000000000000h6TX0000000015QXa7Pd000000000000
0000TBfm000000000000<IEZ00008C@b0000000000000000000000000000000000000000000000000000E8A3LSDE0000`<iHhk]_000000000000000000000000
000000000000T9og000000000000X4J`l:2OTBKY\U>Q\lAF0L>N0000T;3;0000000000000000000096f_00000000000000000000000000000000000000000000
<XXU00000000000000000000000000000000000000000000000007I?00008Vn6D;ZD0000ho<QT1D]DJ>B0000000000000000000000000000DN7i00000000\VAY
0000HAE9000000000mgF00000000l?7dD4`i0000000000004F_XDiSUPTNf00000000000000008_5k000000000000000000000000000000000000Dfa40000\Jh4
0AKZXFJh000000000000000000000000000000000000000000000000Hj5]000000000000000000000000000000000000000000000000000000000000L[i30000
0000H8OO000000000000l1?L0000`S0C00004A6Z00000000`ebY0000dYVWd<o>000000008Y<k0000000000000000`NZbDQh;h]O500000000\V1U0000D9id0000
A60=d6XD0000hTK>0000000000000000000000000000@B3U<[OD0o_f\^[_lgU?00000000000000000000000000000000DiNL000000000000PNi`000000000000
0000DTNW00000000000000000000=0mE0000000000000000T49C@Gcm0000000000004aa>000000000000000000000000dTmW0000000000000000000000000000
\D<J00000000HHF`0000000000000000@Wll0000000000000000000000000000000000000000`Qn60000@X:U000000008M?;0000000000000000000000000000
4j6e0000L3R?00000000hQLl00000000]6j>0000000000000000000000000000000000000000A7]>4jXl00000000000000000000lN1n<DH@0000000000000000
00000000000000000000Tdn<@8E_PD2gE3;J000000000000000000000000dn@K00000000<@I200000000000004YX\JT_00000000<6IM4^6B0000000000000000
0000000000000000000048NV00000000TeJd00000000HmN^00000000lWcj0000000000000000DGX400000000000000000000LQAS00000000lnX80000LjFM48VC
H=EV000000000000@5E4hZeO00000000000000000000i6;h0000000000000000\DCD0000000000000000`[L60fU10000000000000000000000000000Hh3@0000
0000000000000000000000000000\a[kPnlj@Y[0PXi0000000000000`MN_00000000000000000000h\\elnUg00000000T4Yl0ci70000000040D7Q86n00000000
0J@c00000000hQAA000000000000000000000000@0\n0YGZ00008Zh100000000000000000000TW32d43hHC=E000000000000DJ?n00000000<PWP0000a1>F0000
00000000000000000000000000000000XY7h000000000000Y62Z00000000000000000000000000000000000000000000000000000000000000000000THb10000
00000000000000000000\81nE09K00000000000000000000Dlo_0000h?fS000000000000000000000000000000000000d[];00008@6<00000000`<k300000000
000000000000000000000000853n00000000000000000000000000000000]7GGLe_^0000000000000000dj9N00000000000016McH=980000<_`_00000000@CIG
000000000000`<EQ0000000000000000LV:10000000000000000000000000000hYKn0000000000000000000000004nWi00000000000000000Z`;8?6O@B6>0000
00000000`YdC0000lJ<I0000L117XELT000000000000X49`00000000000000004<MT000000000000d=Bm00000000000000000000000009O9LZIg000000000000
000000000000000000000FX7000000000000d^cV0000000000000000lRb3000000000000]3J_000000000000000000000000000000008AJ>000000000000@Z1=
00000000000000000000000000000000000000000000000000000000000000000000XWCE0000<n1I\Ta5L3RK0000000000000000000000000000000000000000
0000l^2a<?2N0000000046gD`5Ih000000000000h9DfHlEf176JHYN:00000000\4gV0000000000000000000000000>cA000000000000000000000000@gM90000
0000U4Bb000000000000<:dM00008V;0d`g1LeYE0000000000000000000000000000000000000000000000000000LQ`5X>HF00000000TeEEX``o<l1Q00000000
0000h>JL<n]W000000000000<F?K00000000`OX00000`TXnLUh:@dANm6Ob0000000000000000000000000000HSDgP]<U00000MPH49Gm0000000000000000`T=0
4FGE@]0fd6LQ8E9X00000000000000000000`6;50000000000000000Y6SJ00000000000000004>\>l90L0000000000000000\7CK4<S`@CPZTXl`000000000000
0000000000000000<eNm\B2F00004^Zc00000000@3j0043YhCE;0000h_=A0000U5PZ0000\l<jXOYP000000000000DRfZ<FeVd^c6dl2D00004Yj2e5eP00000000
000000000000T6?llcTUL5\90000000000000000000000000000000000000Gl[@<h]0000000000000000000000000000`XQJ0000000000000000`CO900000000
<XVD00008]=;i3M7`G^J0000XIKD0TJhXfbT00000000dKC7000000000000000000000000l?A=00000000T^36l>dn00004<BJ0000000000000000000000000000
000000000000PjDB00000000<m5=4j?f000000000000XD9V00000000000000000000lnAM0000<==;0000<X7SPmY:00000000000000000000DnV^000000000000
0000000012C;0YHI00000000\3<^`>GGLR<I00000000\inj0000L=B:00000000000000000000`?^K0000i4bX0000a6k90000T\nW000000000000000000000000
0000XJk3000000000000000000000000H86T00000000000000004gDM0000hNCMDZ`^0000L0JY0Q:h0Rof0000``F]L6jU00000000000000000000000000000000
00000000000000008Ka7h8VT@YnSd[1]L^W1951ET7^G0000000000000000000000000000PcE?000000000000PVGa000000000000000000000000000000000000
0000l?51\VX>\[S8l;_fPXPaPTW50000000000000000000000000000000000000000000000004R2200000000\M2=000000000000000000000000000000000000
hYfd0000842Kd=:^000000000000000000000000000000000000000000000000000000000000000000000000P5jE000000000000000000000000000000000000
HD5^@0dmdVhN0000l?cAlDJB4?R]8T\]00000000L5dl0000@8Uo0000000000000000000000000000000000000000<FgT0000<F_:00000000000000000000h=?g
000000000000`;P=XZXQ00000000h58ID@:@0000\0;U@o`H000000000000000000000000000000000000\@2o00000000m0Fk000000000000000000000000M5^X
4219Pn`G000000000000000000000000l466X4:LDEaZ00000000000000000000lZSA00000000000000000000000000000000`8lc0000000000000000hPPU0000
00000000@o:G0000@BC80000000000000000I1==P;`Q4NGcXWZ600000000000000000000P9l^`^Bf0000\1:N4A`Z0000M5]=0000000000000000000000000000
000000000000h1_A00000000000000000000E0<`000000000000000000000000000000000000HN]K000000000000000000000000000000000000000000000000
00000000000000000000000000000000dD690000000000000RLh0000000000000000000000000000000000000;WH000000000000H9eS00000000000000000000
00000000000000000000000000000000000000000000000000000000PkU400008L@m000000000000T\J]00000000`Z:200000000000000000000000000000000
0000000000000000000000008S3l00000W5100000000000000000000000000000000000000000000000000000000hNJY<2KJ000000000000\1:\000000000000
0000lRO;0000XTUU000000000000`dnkHNOA000000000000000000000000DWc6HVe`0000000000000000TMf7000000000000000000000000000000000000dN4c
00008kSADGah000000000KBOHjQ_0000000000000000000000000000000000000000000000000000dA:K0000HHli0000HQ^F0000i3K`]4oXLAS1i7bi\@MhdCVM
`NYP0000000000000000HDA=@L_<00000000000000000000H88aL?mTDE27X]8k00000000000000000000T2LZ0000000000000000000000000000\>Vn00000000
00000000lZ1c00000`;C4J?T000000000000000000000000000000000000PH^7\bQMhCld000000000000000000000000000000000000i3ZF0000000000000000
e6^m0000000000000000h[3H0000000000000000dCUJ00000000000047B^00000000dXf`L5HRP;cf4A:_0000000000000000000000000000000000000000<gM_
00000000d2V\000000000000000000000000000000000000h@m<0000000000000000dG]K0000000000000000000000000000XO7g000000000000000000000000
0000TdaW\SmcP[Va000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TZN]A8a`0000<ddi000000000MPV
XMlb4\S[Y8W[00000000HMHT00000000L?f4lFU^00004aLN0000000000000000Y7ZD0000000000000000TQ>d0000XTi5\MiWHZ<8000000000000000000000000
`NkY0000l[AEH`1>00000000LlWE000000000000HX2h0000l0dR@3NWPNK8000000000000000000000:2=0000000000000000T:S700000000D\26000000000000
000000000000XA7`000000000000`FD\00000000XWSKX7HT0000000000000000000000000000000000000000000015Re00000000000000000000000000000000
0000000000000000M3ja00000000000000000000d861XQNM000000000000000000000000000000000000000000000000000000000000000000000000`\jK0000
000000004Qm30000000000000000U3X2e2Zg00000000LRXG00000000A5co000000000000H;D5000000000000l04^000000000000000000000000000000000000
0000Tfo<PHR=0000000000000000000000000000000000000000D[8N0000000000000000000000000000000000000000<5DP0000000000000000000000000000
00000000H]i:00000000L4Ka0000000000000000L;cD@nf900000000000000000000]32a000000000000e69n0000000016Z40000U0G`=3n:0000000000000000
Pm5N00000000000000000000d?[STU`M0000000000000000000000000000La8j0000000000000000`fX\0000PC500000hcb10000hG>E00000000000000000000
\<Vh4MIU00000000000000000000hLnc00000000000000000000d>fS00000000000000000000000000000000000000000000000000000000000000000000`Qmi
Tm000000000015QK000000000000000000000000d][[000000000000<>:U00000000000000000000000000008=@Q00000000000000000000<@H]HNgJ00000000
00000000\0oW0000\SjK00000000\JdZhm`X000000000000000000000000000000000000@8HF0000T4Am<>le00004SBZLjZ300000000=3^g`Jc\8IK50000lClW
D6VN`_3SI70l00008D@h0000e3@`000000000000<hF2PGFDi565\O5g0000000000000000<52`hO1PTdWB00000000PeEfE6M9PbY>000000000000000000000000
0000\MNO0000000000000000T1?Z\RlV000000000000hLFH00000000000000000000000000000000000000000000@D;>lLPo0000000000000000000000000000
000000000000000000000000X<500000000000000000L5VM000000000000dcbe=7CF00000000000000000000000000000000l;K]000000000000lPSh00000000
0000000000000000000000000000lXjk0000LeU90000E4f]dIkOTh2R0000P5El0000\8_c0000h:J;000000000000lKLK0000HSX2000000000000000000000000
00000000D]f[000000000000lFWUa5XB\T;Q00000000000000000000TkXT=7Wf0000000000000Co;l0\QT>[DH^C\000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004jFb0000000000000000<]Zi000000000000
0000D;B>000000000000H_C:00000000D2fG57<d0000000000000000XCTW000000000000000000000FLX000000000000PM5a0000000000000000000000000000
00000000000000000000<BAi000000000000000000000000000000000000000000000000`><_00000000000000000000000000000000000000000000HCg90000
0000000000000000000000000000PNm]A4Gb00000000000000000000T1Qgd\9L0000P?`@hGYW00000000000000000000000000000Z\EH`[b000000000000HTbQ
00000000\7k_TUXQDj4S00000000Ln06000000000000l8MW000000000000\7n30000HDcd00000000000000000000000000000000LY?KdU@Z0000000000000000
0000000000000000000000000000000000000000000000000000A2M000000000XCQB0000H7\8000000000000000000000000TWF00000d=17\W\?000000000000
000000000000`J2G0000000000000000L@k80000X@=o\`m000000;95<?2Y0000000041L>000000000000lNb0000000000000000000000000Lf]:lX=\00000000
000000000000000000000000000000000000dLB]M52EPAam000000000000000000000000000000000000000000000000<e5j00000000P?9g0000<hFI00000000
0000000000000000000000000000Td88`kFM0000000000000000l8?M0000hSK3h:E20000000000000000lFIh00000000hH]5hHg=000000000000D1EB0000`OfZ
0000PROi00000000@<XP000000000000000000004ieT<_TlA87;000000008TF;0000000000000000000000000000000000000MQb000000000000000000000000
000000008DGK]8b0000000000000000000000000000000000000000000000000HX2K000000004L5R00008I\=00000000000000000000l50@T_;P000000000000
000000000000DJMOPMDT<[LchdOf00000K2h00000000PV[h000000000000T6@:000000000000HIJM0000LK5700000000E3hOa2lB00000000@<hk0000T_@X0000
0000000000000000H^Q5000000000000=72a4I6\00000000`IA[00000000@0>300000000000000000000000000000000`54c@YPg000000000000hOZ_00000000
0000000000000000d`<800000000@8ZI00000000`5X>00000000T\JS0000ln4500000000XM4I0000<i5ll?U_0000000000000000`<AE00000000dN5W0000<=;o
0000hIhS<c;A000000000000000000000000000000000000000000000000000000000000=0?2000j000000000000\?lL0000l6L10000000000000FVK00000000
00000000D7e>00000000000000000000a3LWE6cZ0000000000000000000000000000E4PCY4gD0000000000000000Xbf5D;DT\43Ce8Rd00000000Dh0e00000000
0000DF[h00000000\JSe0000i3VJ0000d0510000000000000000000000004Ri=00000000000000000000TIT1d0[Z4LD;000000000000P\E=PY=m000000000000
0000HYh<0000h:e<dNl:PR;ldiHSXB0i8GS30000lS4L0EPZe3m><FLD000000000000000000004FW:00000000d3Ac0000000000000000000000000000lPEd0000
000000000000000000000000000000000000@D4iPJNc00000000000000000000hkd\000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HW2RPg@]i5kk0000000000000000000000000000000000000000\2bA=5mN@7LaLDnm0000LQe=XRk000000000000000000000@8a0
0000hM<3000000000000ha1`0000000000000000<R;]00000000L6[Pd:5W0000000000000000HIm0000000000000000000000000XgWP00000000000000000000
000000000000DXZDTQ8F0000lSfIDU@<Tl]O55mkdeIR00000000`1?i44lm000000000000HXCA00000000000000000000`11S000000000000l17Ul>Q4lZSRDcmJ
LF?o44H[L?IZ00000000@X>T0000000000000000\10c000000000000000000000000`\OM0000000000000000LRe=000000000000000000000000000000000000
56nm0000<@DC000000000000`NTf0000000000000000000000000000LbJF4mVo000000000000L1JE0000033D00000000000000000000000000008J388j300000
000000000000000000000000000000000000l\iQPU6e00000000000000000000X>;`000000000000000000000000h1`<0000000000004J2QD]SM000000000000
00000000000000000000m8Zi000000000000000000000000\O9U00000000000000000000000000000000000000000000@KOV4NP7DMfHDZ:\0000000010WS0000
00000000<0;FPK<P00000000DDIGh<nc000000000000000000000000]7^n00000000189o000000000000I5^>0000000000000CM[000000000000XPln00000000
<3j]0000\`K>0000DPk9000000000000000000008T<D0000000000000000L@R>X2=j0MUn000000000000000093XR000000000000\XQVX9F8000000000000dl]8
000000000000000000000000000000000000\]3PPe3100000000000000008AHYH2Dk\Hl8HP0hLnjo=2_@D4[;<^cH42\W00000000000000000000000000000000
LTAh\7[S0000000000000000000000000R34dAh:dA9M00000000000000000000`[098gFl000040Dg00000000`9Wo0000<7Yg0:4g00000000P:5700000000<`Y7
00000000d_9K0000000000000000\AJ^000000000000\J9k0000DG1J00000000000000000000l6kj000000000000@boCT=Hn000000000000D5Z5000000008]Oc
00000000h[_X0000000000000000000000000000000000000000000000000000000000000000l_T30000<K2=00000000D_[_0000000000004aBIXfAW00000000
000000000000000000000000lTgd0000Hf>HXBZWdWKX000000008jIF00004c@G<=mb0000@M`60000000000000000000000000000000000000000000000000000
0000m3fP00000000000000008BnfhI?nU8`C00000000L?EX00000000000000000000`6NV@oj00000000000000000\ceZ00000000000000000000000000000000
0000lJDb000000000000D7EB00000000hcNYTE[70000000000000000000000000000000000000000000000000000H74200000000000000000000lmLoHZ;V0000
TB@W`CIVdG5`TJOF000000000000000000000000000000000000DoIn00000000=1jI0000DUHJ00000000000000000000000000000000HT[5\nCM000000000000
0000l2f900000000<3X\0000000000000000000000004CS600000000000000000000dk;X000000000000000000004MY>h1;:D6Q[hHBB0000000000000000<C?D
0000000000000000000000000000000000000dV:0000lCS@0B33DMCb0000000000000000000000004eO>00000000000000000000000000000000000000000000
hTO\P1_3<B9l0000<I;^000000004iEN000000000000000000000000000000000000000000000000492i000000000000000000008Ad1hm^M00000000L:og0000
000000000000P5`f00000000000000000000E4ef0000TD[c0000000000000000`3?`0000T;7>000000000000000000000000DXjZ000000000000000000000000
`9G8D::\hKj\8jVbm8OM000000000000P;Ac000000000000000000000000000000000000dUZB0000hnA<0000PA;^lH9b00000000\j7>00000000000000000000
000000000000000000000000Q1>h0000000000004ndI0000000000000000000000000000TCL80000`VEchDnA`4Lcd^N\00000000000000008ec9000000000000
00000mQn00000000000000000000@Dlf00000000dDnWdT7P0000`ad^TDC60000D4XMl^6200000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2H10000000000000000000000000000@4\[0000U3Uj00000000hL1L000053O3000000000000000000000000
0000000000000000000000000000<R_<8@`]`j_Y00000000000000000000000000000J\n000000000000PKNd<<31I6DG000000000000000000000000TJZ`0000
0000HoYm00008M?U0000PQ0I00000000XTkG000000000000000000000000@M4ZHI\hE2VL0MPd000000000000H;OKlC^BLFoR0000000000000000000000000000
0000000000000000`?gn4IGW0000000000000000000000000000LZ]I0000000000000000P=HQ000000000000l>AB`N=o0000000000000000I6\H000000000000
0000000000000000LRkJhSPL00000Ual000000000000<SbH0000\N@G0000000000004`W400000000]3I80000D7WY000000000000000000000000000000000000
0000000000000000lHgIT=YP0000000000000000`E\I00000Cb?\i?G@1OP0000hEbf000000000000000000005637000000004A\d000003350000000000000000
00000000000000000000daHT0000HjIc0000diS5000000000000000000IF0000<gT[0000000000000000hE0J000000000000000000000000E3lN8:\S\K_5Y4:e
Q7FW0000XYWY00000000@Lk>d1dhlLG8000000004FHC00000000000000000000l>4YTXaK00000000D?o:00000000000000000000<@oO00000000h=3Y00000000
hMkG0000LKLc00000000000000000000000000000000000000008L9S0000l9g_0000<7R9DK;f000000000000000000000000000000^<L<>d<RFB<WG100000000
L[^c]67A10fI0000TYB0d=_P0000000003To`<@:000000000000000000000000000056MS0000dSmT0000000000000000i7710000000053d:0000000000000000
00000000000000000000000000000@740000d7g80000000000000000000000000000000088``\I7400000PLB00000000062B0000000000000000000000000000
0000`]dk0000000000000000000000000000000000000000@j=;0000L4j00000000000000000000000000000000000000000000055=F0000P>2^]3P7]6cM0000
LXN10000LNZ200004h81000000000000@[JKd_8YPMaI000000000000000000000000000000000000@Toe00000000000000000000000000000000000000000000
000000000000000000000IRa00000000XSML\Q240000000000000000000000000000h?Md<G=K4SWad[6>DR]i000000000000000000000000000000000000d]:7
e1SD000000000000000000004:QW=85k0000df`g00000000000001o_DIWL0000D_>m83bQ000000000000000000000000000000000000000000000000LJ;\l[?Z
988e0000HFSH000000000000@D9700000000000000000000<G\B0000LX[d0000TBJO00008b_900000GEC10I>U7960000XhlWh[FH0000LSBK0000T4f\0000@M8_
00004gFF000000000000820o0000000000000000000000000000000000000000000000000000000000000000l6WiLMF9h8b60000000000000000000000000000
0000000000000000000000000000I6iDHUF]00000000000000000000000000000000000000000000000000000000l^Xc00000000HnLR00000000000048l0D^EI
00000000`Dd5PMh7a4J90000000000004=Q2000000000000<BFm00000000000000000000U4;e00004LaIdD@B`<m_L`_`i1o[0000d?HH00000000h7BB0000h21C
T3Wf00000000000000000000\ZHaT4[oXP<?0000000000000000000000008?nW0000@l=9000000000YK:0000000000000000000000000000000000000000@<Gm
000000000000000000000000`1S[58[C00000000000000000Z2C00000000Tn:g00000000i7WB0000``ZF00000000000000000000000000000000000000000000
0000000000000000XUJY00000000000000000000000000000000000000000000dO`Td=4j000000000000000000000000000000000000<AH>@`eO0000H_nI0000
000000000000000000000000000000000000DC\_00000000Y6k]4<OXh<om0k6Z4\;E00000000\AR`HmFTdNN74o6I00000000hBlN0000dd4mY4hb000000000000
0000l_l:0000XP;^0000000000000000HS]lHZk20000D:X1]2h:0000000000000000000000000000d9>20>6G8RBK000000000000000000000000H@^W\[2l0000
0000000000000000\El30hRn000000000000000000000000000000000000000000000000000000000000`9XE@U_30000DD?:TGHahI128B=eHSmD4FHh\[XK12oP
00000gPi00000000000000000000000000000000\CdX000000000000PETJ00000000dQnR`fg[00000000dEeE92YbH;<kM3i0T?iVdECI00000000Pk\W00004EYi
XO;Gl1fBl9bo00000000000000000000L;Ti0000Hg3M0000hO3NXKbK0000lLbE000000000kYE0000000000000000000000000000000000000000000000000000
Q7?e000000000000000000000000000000000000000000008`PLP=>8<I@fHeg70000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@@10000000000004mDo0000000000000000Dgf@000000000000E4e\00000000
00000000\X?ci0B>0000TJ[L0000000000000000lLP_U22@0000E0_J0000000000000000000000000000h1W@lQ6Om2ecm77n00000000L72_0IRA000000000000
00000000000000000000000000000000@A7M8gdb00000000Ldo`dB`e00000000000000000000@I08000000000000000000000000d_=QLeEN0000000000000000
00000000M7n[00000000000000000000000000000000000000000000000000000000d^eKXm8?@8?<00008PBE0dm_lkg800000000`En^00000000000000000000
0000<]`Y00000000XUaD00000000T0Sim3;:00000000@LjYLEk=000000000000000000000000000000000000000000000000000000000000<X7f000000000000
0000000000000000000000000000<g6m00000000000000000000000000000000000000000000hO<800000000`5M[lVf000000000E3W>000000000eTRH<]WlZJI
0000000000000000XD[:0000000000000000000000000000hVQR00000000Da9`0000000000000000`1;N\LO<M2=[0000`5Di000000000000HYHY000000000000
0000000000000000000046a;00000000D[>`8kcZ0000T;Y]00000000<Z8600000000000000000000L?>I0000000000000000000000000000000000000000hPi<
0000000000004D7m00000000l@oZ0000X>ZA0000TeOW000000000000\Fb?<[X:0000LTb_L_7c00000R2ahW@bM3o4000000000000000000000000000000000000
0000000000000000000000008XHS00000000000000000000HY6>0000000000000000000000000000HK:n0000000081cB\L8Dl^OD000000000000000000000000
DPfkDPl\00000000`HG9000000000000000000000000D4UJPE>0`Foe000000000000\lDS8<?UTIbk000043?EdJ2=X`ne00000000000000000000\Ygk`TTS0000
00000000hcm;hIBCTWWa000000000000L97=00000000@L4@00000000000000000000000000000000d9e1000042Zi02lL0000000003Mk0000000000000000`@0B
000000000000lo0[LJ;P000000000000`_Z70000XI\Y00000000`Z2k000000000000X5Sh0000<nk?00000000@^Tj\Ik40000000000000000<Cd=000000000000
4_L900000000000000000000000000000000000000000000096I000000000000`ILD000000000000<W:CLDNJ00000000000000004aOR0000l6W\000000000000
0000000000000000`92P0000`3^H00000000000000004=^T<2F700004G^0dH3f0000000000000000000000000000]7Sm0000000000000000000000000000\6Te
00000000\>fIU5MY0000000000000000000000000000000000000000000000000000T:Mj8KVP0000DY=<00000000HndXe4nQA6gSXoA>000000000000\^j40000
0000000000000000T99C4hJ_00000000lGZ300000000HU^10<KBDQc=0000`KPL000000000000000000000000Y8L80KHX45kl@FU30LPNhGYI00000000l<:I0000
0000<E\7H_\l00000000<>@200000000i7dW0000000000000000\VfT0000000000000000<meN0000dlHC0000<63h0000000098AF<g6Z00000000000000000000
H[0T0000000000000000000000000000000000008cJF00000000000000000000Dn=NDUCgA1OT00000000Y2fl000000000000000000000000d3?R<@b700000000
00000000D[8Y4feA0000@EB30000`;CV000000000000m0;0d9FW0000000000000000000000000000000000008?Lo`EBhhZ\T0000000000000000000000008QTE
Pn?Z`G9G000000000000000000000000000000000000dFiEXD=bY34a0000ln>40000h?_9LQF\000000000000lTLB0000000000000000\O@G0000000000000000
<NI700000000i1X70000000000000000000000000000000000000000000000000000PGcZhP>9000000000000L49Q@;K7A2nF0000H6Mm00000000000000000000
A58W00000000P4kQ`;66Dc`400000000000000000000000000000000000000000000\[]nP\f5000000000000HJ1H0000000000000000]06NHZ8\d<KThFNd0UdW
0000000000000000000000000000\4jLDKQ\leN6000000000000000000000000000000000000DFd2`oH\0000PI4X0VgediEa00000000@Ihi0000<ATf0000<ljR
<g7n0000A3IE0000l\kk909gDAIWm3WHdh01000000000000d7d:00000000@A\KDJNR000000000000000000000000T>o?00000000000000000000000000000000
4HS9000000000000000000000000TH^Qdn2<HQXV000000000000000000000000000000008WnF0000000000000000000000000000000000008o^^i3g000000000
00000000000000004RNM000000000000l:^P00000000@91[TM]j0000000000004]LkI5@4I3?a@WIi000000000000000000000000XI=00000000000000000`2D>
0000`MGUD7WI00000000<4B?0000PEHA0000000000000000000000000000000000000000000000000000lNLB000000000000000000000000hDYN000000000000
0000Q60`000000000000000000000000TEii00004fod0000l5<J00004O\N000000000000000000000000000000000000000000000000i5A`0000000000000000
0000000000000000000000000000`O]a0dUA0000000000000000`0NJD\P`00000000\:o2I70_0000000000000000000000000000000000000=U_8DKM00000000
000000000000000000004d`<0b?N0000<=G_000000000000\k]L000000000000PKRn0000<F[^<ggMPB_e00000000000000000000DHY;0000000048BF00000000
000000000000XK]]00000000HUbX155N0000000000000000000000000000000000000000000000008N:[00000000LU?R8K^g0000000000000000000000000000
00000000000000000000000000000000e6l7000000000000<?ObTY@<4]W0@<5?LNeUHT16000094=TPOo[000000000000l]4i0000000000000000000000000000
U77>`AY0@Bn]0000T3co000000000000000051Un00000000<W7800000;W7`VTZh9NN0000l^7e000000000000000000000000\0_:0000hW@m000000000000PH6i
00000B1d51hf00000000i7M20000000000000000\J6o<_B1`7@b=66;0000000000000000000000008TRTd_9<00000000\jh6000000000000I5Z6000000000000
0000000000000000L6i0TjH^0000000000000000000000000000000000000000000000000Udf0000\SM@00000000L0ogDF1\000055S2000000000000L0jm0000
00000000000000000000P=ab0000000000000000P^8S00000000000000000000L5Ao000000000000`JE@00000000`15e00000000000000000000dDLY00000000
8XR78^QA8khM00000000L:7^0000H9;;X?OW000000000000000000000000000000000000<fE2`A1_000000000000000000000000L>Uo40@_00000000dS1V\OR7
0000DD37HY7K0000000000000000M1Yj00000000<X>90000000000000000PUg`d6`9000000000000000000000^:FI4gQ0GZ@lnJ70000000000004MP:00000000
00000000<[TYXWYe0000000000000000\64b0000`8oK0000000000000000000000000000000000000000000000000000000000000000h>b@\aR9000000000000
00000000X9@400000000XnhE00000000000000000000000000008I\K00000000000000000000d@^h0000000000000000000000000000X<CA0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`B]1@EmZlCMg@T^hhY:?\ZHH00000000POLL000000000000d2R]000000000000
000009fflMaf00000000000000000000000000000000M7kj`?0k000000000000000000000000\;gB00000000dZeC000000000000\W1Ad6PC4VZmhWik00000000
0000<UH^0000XFjE0000<F[T0000<UWZ0000000000000000000000000000000000000000000000000000000000000000TTDL0000000000000000000000000000
000000000000@YOk@Ze]Q5BF000000000000000000000000\PYT0000000000000000A6=C000000000000000000008LAe@[\o000000000000000000000000DTRE
000000000000000000000000`V3F000000000000Y4g700000000l49o\aRoi7M\HJHR0000000000004PLT0000dgUj0000000000000000000000004C:R`5=`4YJ]
000000000000000000000000000000000000i1W[00000000TOJF00000000000000000000XSCC0000LAI=0000A0FR0000000000000000`VOC0000000000000000
U7C300000000000000000000lNClD;Ql4@md000000000000hQ>34=W[0000XIFD00000000l7PJ0000000000000000000000000000000000000000H?a900000000
00A=`Bba0000H]mC00000000000000000000HnHC000000000000X?WQ0000PKJah7V900008?C>H1Ae`\5FXPR=<d4K0000000000000000dM6@0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\Rk=000000000000000000000000000000000000d_450000000000000000
00000000=1m`00000000d`R4hQ?Z00000000000000000000000000000000000000000000000000000`d@LZm;00000000000000004C6I00000000P2fR00000000
000000000000\Xln0000`EIN000000000000000000000000TE<Z0000`X@EHNB7La9E00000V9K0NPS0000000053Z900000000Hi?2000000000000<R3mTQ`W0000
0000DW;U000000000000P72OLi^98^?600008kgg000000000000000000000000000000000000l2aU@?@k00000000000000000000000000000000000000000000
0000X<cHHVng0000000000000000Le\Q000000000000000000000000000000000000L>MWLBD:00000000000000000000XZ?@0000HY=N@NAjP_HE000000000000
0000000000000000``GT0000LQRo000000000000000000000000000000000000000000000000000000000000000000000000Tn^W8Lj100000000\5@400000000
000000000000<?6_0000000000000000<lBf000000000000DEa7PM>PT3<5T@i?000000000000<`5D0000000000000000<F^>XZ[f000000000000000000000000
00000000000000000000000000000000d8XJ000000000000PdKG0000000000000000T>>f00000000`o_J000000000000000000000000000000004RV[0000DSl9
00000000000000000000M2c]0000000091<C000000000000000000000000000000000000000000000000dS@Q00000000`n`V`nR?000000000000000000000000
4@RJ000000000000000000000000@HZd00000000i36h00000000`4<\0000000000000000XR4?@]>OD=[G8FEU000000000000000000000000000000004BgiU88U
0000d1j7000000008=\\XW_e8j\G0000000000000000DGd>0000`Lc;00000000HD8B0000000000000000Hh;j0000000000000000`\V@00000000T4NN0000hLYB
00000000HE>Q000000000000<=Sk00000000<D@10000lkB;0000PEToP9me4aDd00004=4E00000000X?XA00000000000000000000L6SKlXZj0000P?DH<eQ90000
hWLd00000000000000000000LP<a55180000000000000000\VJ20000000000000000d[am00000000`5[M000000000000XhmG00004O6F00000000000000000000
0000000000000000PI5>PQ<2000000000000<WS300000000000000000000000000000000000000000000000042=V00000000U7][0000000096R00000lL[O0000
L?i<00000000\T0>00000000000000000000h_5G`kCY0000000000000o2NlEDW000000000000XDF>000000000000<Gc30000dBKi000000000000000000000000
000000000000000000000000X;=N0h[aPmAb0??c00000000000000000000X0c9HALZ@FV=0b`Q0000000000008`WK000000000000000000000000000000000000
L4^O=5KT00000000d9=D000000000000<S<fm5]T0000000000000000000000000000000000000000000000000000X[Uk000000000000000000000000L1JR0000
\EDDhGo@l[5_<kVGPmHZ00000000\ldF0000TQ^400000?dC0000Ld]b00000000000000000000000000000000XZ1H000000000000@<lH00000000DhB]0000<F77
0000000000000000A4Ed00000000000000000000lAB3<WWT000000000000PN4G0000000000000000L3@g0000000000000Z_H00000000X6h90000000000000000
00000000h[ck0000L0>^00000000DIFU0000000000000000\4F1`>Mi000000000000918<0000dnK=0000<kOS0000]5of00000000H1TE0000000000000000m5df
lTG_hmN>000000000000000000000000\0:@0000\W24a4Q2000000004_@e0000000000000000000000000000lK9O000000000000DeJO`4gl0000`\I<00000000
000000000000000000000000000000000000<?BS937O0000000000000000LjS[0000TeB]000000000000000000000000000000000000I7Sc`M@F00000000D]?;
H1`k0000000000000000Pk@nX\DW000000000000X=MX0000XfKe0000<=@BD`1U`KKF000000000000h0[h000000000000TA12lngc000000000000000000000000
00000000X\YP8K]M0B[\]5Pdm6TQ00000000DD\a0000000000000000PHV[ThY1DD_0Ll2hDlmX00000000000000000000000000000000@3d?0000000000000000
000000000000000000000000000000000000000000000000000000000000HO>R0000I6]I`5HG0000XO^4HCHP00000000000000000000@MHG0000000000000000
000000000000000000000000000000000000L5Ae0000<F>50000Pa:T0000000000000000000000000000000095L80000000000000000Tk:V0000000000000000
00000000000000000000000056kP0000\B_V00000000000000000000000000000000000000008ajU00000000D1_SdS1k0000\:TG000000000000000000000000
00000000000000000000000000000000000000000000Lj^@@[BO00004YNK0000i5[OT34@0nJJ\I;j00000000d]j5`g7U0000TV0ALV=fE3W10000h8ak00000000
000000000000d9:<00000000D>N80000000000000000000000000000000000000000A65Q00000O?E000000000000`5]000000000000000000000U4Kma7cm0000
000000000000LM:PlDY`00000000T0KG0000000000000000000000000000000000000000lJJC0000dPnC`6Ih0000000000000000000000000000000000000000
00000000DmFe000000000000<1Q90000000000008g;A00000000000000000000`EGg`KX:daI<00000000000000000000HRFdPNa44n@\00000000000000000000
0000LLcI0000000000000000000000008Hn20000000000000000000000000000000000000>VE0000HE4@<WQd\<2GXkF:I4M^0000000000000000000000000000
00000000000000000000000000000000000000000000TP060000000000000000\];G000000000000000000000000000000000000\FdT00000000000000000000
000000000000000000000000000000000000000000000000lR:000000000L2Xb00000000000000000000l5C_000046>90000<nDR0000I6<5000000008K\_0000
0000000000000000000000008X?F00000000Dk@T00000000000000000000dVHQ00004NU6`OB40000H6ZBP:3a000000000000XBo1LCiJ`@GelI@R0X3T04510000
000000000000@[RW000000004L3I\QP;Lc;X0000000000000000000000000000<0VFT^E7000000000000XdJ]00000@OVa7Ic`>;D0000hQ<[00000000<E_A0000
DS[``J3d00000000000000000000000000000000L9ALTSFN000000000000000000000000e8?>00000000=31:0000000000004TZ?00000000hdFCI5gU00000000
00000000000000000ClI0000000000000000000000000000000000000000000000000000000000000000HHm_00000000000000000000PjaL00000000H4Ec0000
000000000000LQ=g000000000000XBZk000000000000000000000000H1Vo0000000000000000D5K?e0@d000000000000000000008[F:hkPDM207X:SE00000000
477i000000000000L0cN00000000PQ`F00000000Hbi@00000000000000000000000000000000000000000000000000000000000000000000l48?00008V690000
000000000000`THT0000@G_l8\o<0000000000000000`^B=X2n300000000000000000000000000000000XBnH0000000000008:eJDc8>000000000000L;fO4JJ4
Hgc30000000000000000000000000000@_oKHHilm6=68KNE00000000HCAF0000hni700000000l;SDHig1DBm40000\lRVHKY8H5Rd0000d]cZ0000000000000000
0000PGSO000000000000000000000000000000000000000000000000A5b@00000000E24300000000=8^616P<H6Of0000<4>c0000000000000000000000000000
0000h?fb@f1J4MRU8O>AXZFT000000000M1T0000000000000000000000000000h=P`dIC000000000000000000000000000000000000000000000000000000000
000000000000000000000000dlHT000000000000000000000000ld\R0;=<000000000000000000000000000000000000000000000000LSfn0000000000000000
0000hTc]000000008F8[d3Hl0000000000000000`6jE00000000000000000000`1C88=\@00000000`NWL0000000000000000D2h:00000000000000000B>6@i39
000004cD00008ZbI4=`7L[CTe64Q`7Ri000000000000000000000000000000000000@;Oa`;]40gZSL5Z@0000000000000000000000000000L5ALhf=@00000000
00000000000000000000\<l80000XGa200000000\7nXP]D90000PXocL[VLhaW`000000000000P@aE@B^`<V:Z0ca=000000000000000000000000000000000000
D\kM\]ITe6dJ000000000000000000000000@>[n0000L\A?000000000fG_000000000000000000000000<k4l000000000000@U8d00000000L<G^000000000000
0000000000004n^500000000LFNDD?QWTcI\l^Qf0000<i`D00000000m8[S000000000000000000000000000000000000000000000000l?H2000000000000DV4l
0000000056QFY6Sd0000000000000000D[;K000000000000000000000000L5>W0000000000000000000000000000TPKn0000000000000000000053ln00000000
000000000000000000004gGF068g00000000000000000000l==h0000]1;E000000000000e5<?000000000000000000000000P0nQ0000@>Y?XBB_00000000LDBb
0000000000000000000000000000`=J=0UTm000000000000h8c<81<UP:[X0000000000000000000000000000l66T000000000000X8FFDjf`0000lZ23hZWDdbc0
0000000000000000000000000000000000000000000000000000000000000000L901M3TghG^X0000\64>00000E`K`FZG0000<jI1000000000000000054aG0000
00000000000000000000\jHI0000lNL2000000000000000000000000lPHd00000000000000000000`l`f000000000000lJK?0000000000000000d]5h00008O3:
U4mH0000TK8>0000e5\6000000000000000000000000000000000000000000000000000000000000@YhL0000000000000000TM?h000000000000@=l000000000
000000000000lAN_hbAX14JS00000000`1hdl1<eE4HiXfe^00000000000000000000000091C=0000000000000000X77H0000X3T<hcWBlNfAPBT7I4m8h=jN]4[]
0000000000000000@1mI\MCo000000000000@Tih00000000i8Nc000000000000d7Q8000000000000000000000000000000000000000000000000000000000000
00000000XYAcQ8W4L4Zh00000;1TA8e0000000000000\Khj000000000000\GVU`HFP000081_d0000000000000000000000000000<_6900000000000000000000
00000000000000000000000014AJ0000000000000000PhWJU7OM0000T0Zj00000000000000000000PRWT0000000087an000000000000\P9ADS2Ll[?j00000000
L\Tj0000T=]l0000<4nS000000000000000000000000000000000000000000000000000000000000L1nX00000000TL8S0JAZ`J^L00000000000000000000HDR_
TdVM0000X9:l0000000000000000000000000000D04P0000000000000000l^CL0000000000000000lJ9M07<5`KQD0000000000000000dR3[0ChL00000000=4D@
00000000ln3W000000000000`0EY000000000000000000004IbB00000000000000000000000000000000000000000000000000000000`TMh00000000LBVA0000
0000\D3O00000000DL>Z0000H:Y`0000D7Am00000000a6QS00000000000000000000000000000000`YSY\nH00000000000008eXl000000000000E8Gh00000000
DUmM0000H;U_0000\WC30000000000000000000000000000\9]40000000000000000l7]0`ORZ4Pbj000000000000000000000000X^WR00000000T?eQ00000000
X^cb00000000000000000000L<XA000000000000000000000000000000000000l0fb0000P4X[000000000000hXTo8FIJh:\;HiHl@K=;00000000h5RCDD5n0000
00000000T@O=`Q@`Tia=000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@g00000000000000000000
00000000d<@Y000000000000PG:L0000`I?]`nOh@oM10000D4IdX91MLJ8h00000000dl75000000000000]283000000000000000000000000`7O]000000000000
00000000T`b90000<=fO0000000000000000000000000000000000000000TR_W0000hNST00000000U7Td0000<ab6000000000000000000000000000000000000
000000000000000000000000\jo70000@31<000000000000`TVg@l?5i8Q:Tihi0000HI`?0000000000000000<\oM00000000000000000000\o`j000000000000
873=47MmA6X=0000000000000000000000000000A0]`000000000000000000000000Tn640000Q2@I@@cj00008SKO0000I4GU0000000000000000000000000000
00000000000000000000000000000000m0260000000000000000000000000000LhSE00000000000000000H;HU13N0000<kEM8i2QL5\IPY<N0000000000000000
8Q]e000000000000DL_W@0G\00000000TWjI000000000000h8@[TALg<HJSm81K000000000000000000000000000000000000@38E0lJ[DYo2XKkL000000000000
000000000000l7Ue00000000DS:\00000000T67PU7m>0000dMQB00000000000000000000`UYB@eeS0000000000000000000000000^>X0000000000008jnaA4NT
000000000000000000000000L8HO8XH74`8jX@6W00000000l^\W000000000000000000000000\>`C95hXh]Ad0000000000000000000000000000000000000000
00000000000000000000000000000000hA_n`gX800000000ToIQ<6@V0000000000000000000000000000000000000000D\fdA4B<X@6f0000<Ad@000000000000
0000\JGOD6Lg000000008l::0000000000000000000000000000TBWj8S=d0000000000004M2P00000000000000000000e6e1000000000000000080@?0000a2Rc
00000000000000000000000000000000000000000000000000000000lN`N00000000<R`:0000@N7_hJYb0000m5o5PGgYPlBFHb6M0000I4fS0000000000000000
d]Rm00000000X\3M00000000000000000LOl0000000000000000\_?<P4eL0000XOnT000000000000`2^clKDN53DZ0000000000000000d_G;0000000000000000
0000000000000000000000000000000000000000@fi@000000000000000000000000000000000000000000000000000000000000XAOQ0000D2G4000000000000
000000000000l:J]h]1FL=>f000000008K]<0000a0jd8\mf00000000000000000000000000000000000000000000<gP=00000000000000000000000000000000
0000Lmc0TZfX00000000000000000000`0nl000000000000000000000000000080Yb0D`EhfYjD3hW0000XD<100000000000000000000TN?b0000000000000000
<_^5hU:e000000000000000000008n2M0000LIdE000000000000000000000000000000000000000000000000000000000000000000000000E3]CTJQi4lX10000
l2gU\EV900000000000000000000U26_000000000000000000000000HQ5f<0Fk813L`6=IhTB68gLdQ2B60000dE@N0000le\6hk[Y0000m01f0000A4d;00000000
X=Tc0000000000000000000000000000000000000000PikX0000000000000000000000000000`miT00000000\DK@4PO:Pom=000000000000HP1JDBTj`a:mQ6_:
00000000dA5\0000000000000000LK:M0000000000000000\Cj5X\gT00000000@M1FHYYG00000000dO0\]6HJHX0I`>1bHeC>TaiH12T^00000000000000000000
00000000000000000000000000004dY20000000000000000llOOXSRN00000000000000000000000000000000XHnU0000@=T:PJhVP;SO07;cPi9?00000000D\?P
<\UC000000000000P>9e00000000000000000000\n\Y000000000000000000000000000000000000000000000B9H000000008cg<000000000000000044JA0000
TfY700000000000000000000000000000000=2BI00004>jdLka[`=Z7000000000000lRCkTf9D00000000<3bl0000000000000000\G@>00000000000000000000
00000000551U00000000000000008US900000000000000000000Dl8L0000\O8L0000M0UPdQ5I@oFIH:nb0000000090`U0000dK=G0000000000000000LH_m0000
000000000000L0\_Y7N`0000\JH:00000000000000000000000000000000XV0_XXU[0000000000000000000000000000000000000000000000000000\j1\0000
0000000000000000TN9HXTE800000000000000000000000000000000<aKH\SLC=7dJ00000000<>Sh0000000000008KT`00004k_?XM6P00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004m>@00000000000000000000000000000000d3ZV00000000000000000000
0000X4BZl?Fk000000000000000000000000\2AG00000000000000000000000000000000hJdJTJPG00000000000000000000\c=S00000000000000000000P]XJ
0000000000000000X61c000000000000000000000VR<00000G?H0000\kSP=7dj00000000dHkhhEV[TI6P0000000000008@YoDJaYP[n=00000000dK9<PK_E0000
0000hAO800000000000000000000000000000000000000000000000000000000<;e@0000<2]20000000000000000L^jE00000000H8n7000014OT`ICd00000000
00000000000000000000000000000000@fn4D0]L0B=UTlC@0000dFN4XXB600000000000000000000hLWb0000000087_:000001iUdO4PP_8Ke5h5000000000000
000000000000PGEQ00000000D@E3PdOQ000000000000000000000000000000000000X9=S\<khlXPG00000000000000000000XXgX000000000000000000000000
TVjJ00000000]7BS00000000000000000000000000000000000000000000LM\i0000000000000000<>CEe8YE00000000000000000000DcA1HD:M0Ydi00000000
I5>]000000000000XBdc0000@FC^0000000000000000000000008`83\nG90000@jmlH14UTHQ8\HRL]8P:00000000000000000000000000000000\9DP0000P>DQ
0000h2O30000000000000000000000000000000084T@00000000@4F`000000000000\Sj]TYW7`T0[0000000000000000XEA=XMfgM2N2P5>M0000000000000000
00000000TRn1000000000000d<6<0000000000000000000098>:0000H[HH<If:00000000000000000000000000000000X<<c0000000000000000000000000000
\\K_00000000000000000000P51IXB9b00000000000000000000LU4JP`Yk00000000000000000000<DBI000000000000000000000000<EcAHgXZ000000000000
00000000Y3ZiTdL100000000000000000000000057m1@k7SXUc4DV1m0000000000000000000000000000000000000000000000004M[kD>i1000000004bIB0000
0000PJ4;4abm00000000`:G1XZ@K000000000000000000000000Q3A`0000000000000000Pd8AXf3=@IEJE1O`Y0d[000000000000000000000000000000000000
00000000000000000000hF\`<g0;00000000000000000000a7@E0000000000000000XYSB000000000000000000000000000000000000h>LI000000000000X3e;
00000000000000004bnO`i;X\^aN@MIe0000DAEHTS8i000000000000L7gT00000000000000000000000000000000l<`600000000123G000000000000T2@Ti6RP
0000000000000000000086BU000000000000]5C>02kFP[g5000000000000000000000000dPo8@]Xj00000000000000000000P_@74_DO00000000<\e000000000
0000000000000000LVXb000000000000000090eS000000000000dfN]00000000000000000000000000000CZJ<SSB@LU@00000000000000000000000000000000
0000000000000000@Y<]XJ4K0U[>00000000000000008bCR\Xm<0000000000008kHh00000000000000000000Dh?cA8=]00000000000000000000@]Y300000000
LKl400000000\7]dd^5\000000000000I79C000000000000000000000000DaYg000000000000dc3QdGYe00000000000000000000000000000000000000000000
lX[E0000A1o00000000000000000000000000000000000000000000000000000Xo[d0000Dd^B0000<aWI00000000000000000000hb290000000000000000DdlB
00000000l<cT00000000000000000000Haa_TgXmD6i;L_f>0000000000000000@k_l0000000000008CU>000000000000T8;H000000004IRP0000000000000000
00000000dTTCL19QT^[7000000000000000000000000L@l;4XMd00000000000000000000D1BF`5370000\;YQ93bf000000000fD]000000000000000000000000
0000000000000000000052aY0000000000000000000000000000000000000000HNkhH`S1000000000000\nZ`00000000dEYV0000@iJ:h@Y]000000000000h^87
0000`2VC00000000000000000000dA0F00000000000000000000000000004QGla4^@000000000000P;ge000000000000`WkW00000000PT[bP8K`H@@edkTT0000
00000000POKFX<VU00000000TZW2000000000000L1DoHkNk0000LAJ0lThfHSWQ00000000\mTT00000000`Z0S<[7lX=oW4HSL000000000000000000000000@7_I
\dk3000000000000000000000000lC:i0000000000000000000000000000lOX[00000000000000000000dSlV0000000000000000000000000000000000000000
0000XmST0000PH?Q0000DYEN4b[\00000000@ZGD00008l3i0000`U?e0000000000000000000000000000000000000000000000000000000000000000h:?;0000
000000000000TCYbE6JX=6b5l00\D^5DdJ2\00000000000000000000000000004IEo\V_?00000000000000000000000000000000000000000000000000000PY8
0000@XXC0000000000000000lKXL0000LR3G00000000000000000000000000000000000000000000PnaPXKAU=1@I000000000000000000000000000000000000
000000000000hAeaXZKf0000T=lo93og0000000000000000000000000000000000000000<OPW0000Tao1TngG@0i@00000000`8]f8\;Q00000000000000000000
000000000000000000000000000000000000<b;]00000000L5?I000000000000H97Q00000000000000000000000000004eW:<<fM95Q100000000000000000000
0000000000000000000000000000000000000000000000000000@:^2000000000000XL6_4hdN0000HV?0TaXF00000000lZK?00000000dm_X0000@?`o00000000
000000000000000000000000h:KM00000000HR7e0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7hd00000000000000000000000000000000\@fK<S9W`:oTdf\X000040H[HVSk000000000000000000000000000000000000000000000000d@?Zhl=Y
@i:Y00000000000000000000Y6030000000000000000A1GkhAnW00000000000000000000d3RW0000000000000000000000000000PJAe00000000000096kC0000
00000hE_00000000000000000000]6Ke00000000456F000000000000D\Rf000000000000000055EB0000L;BiXj<Y0000e0Ci0000000000000000000000000000
00008BAH000000000000T?T]0000000000000000000002Cf000000000000h@:n0O=H00000000X=inHTY;000000000000000000004BUMXBn>@SaXl7i20IM\8^f[
]3Y\00000000@1CIDa^100000000000000000000l[nhDe=2lDX:0000000000000000000000000000000000000000dE6G00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hG[G0000000000000000000000004A:@0000000000000000000000000Ph;4TFl
00000000E2mL000000000000lc@600000000000000000000D8AgdFc600000000P8ba00000000TQ_@`0n^000000000000000000000000H@4oHE4J0000\c;40000
0000000000000000\A>10000000000000000\KOEHQ1d`\nB000000000000000000000000000000000000000000000000h2KidX4a0000000000000000m5cb0000
000000000HH60000000000000000000000000000PH8900004X]I0000d=<=000000000000P>bb00000000dR[V00000000000000000000@KTA000000004PX[0000
d[a`0000dYh]00000000000000000000000000000000000000000000000000000000@3EL0000000000000000dKS=0000000000000000i6gF0000000000000000
0000L:DK00000000000081QD000000000000\?3j8F<<83@=0000\P9b0000000000000000H<UQ000000008G9S00000000l63>8RE_000000000000000000000000
000000000000000000000000H3?2PJ08a75V000000000000HT5600008GOh00000000XM;d0000=4H20000`YBKm4kU00000al`00004f[L0000=8Wh000000000000
0000H9Vc000000000000h@i[@NKHhXl:000000000000000000000000@6n100000000000000000000XT2gH3f3X@3_0000000000000000000000000000H?Zh0000
00000000P^DjT]@K000000000000000000000000000000000000000000000000LYM]000000000000000000000000000000000000000000000000000000000000
\C_:T3<O000000000000P>E0\Q[8T\2S8];jQ8:<0000000000000000DMTK0000lNiM=4ch0000000000000000000000000000@CLC0000dT>l4S^F0IB`00000000
0000X=;6000000000000<ZcIXhAe000000000000000000000000XRBY00000000<MBS0000000000000H]A000000000000d8h\00008m]i000002iC00000000lBG\
0000XLGJ`Cklm5KG00000000000000000000D2ei00000000000000000000PAU:83lU4O`H0`@\0000000000000000000000000000000000000000Hl`>\JL[h9MB
0000\KoM00000000DU_hdT6WQ2OPH]2g0000000000000000000000000000\O;XDT?\h`M\0000000000000000000000008kQ[18480000Hi=00000000000000000
0000TIDd0000<5hM000000000000000000000000Te>Y\ooe00000000000000000000000000000000HJ?H00000000lTcm47;RT\_i00000000X<B`dko:HUSV0000
0000Ha_M0000L2QG0000000000000000HLm?000000000000000000000000000000000000l2DL0000dYk20000000000000000PIKS000000000000000000000000
dZ520000000000008GRY000000000000000000000000X4<0P<jd\BSgXWQ@0000<Dhm000000000@;^D@;I0000H:`:00000000000000000000hIV5000000000000
=30:000000004EgP\dcT0000000000000000000000000000000000000000000000000000000000000000P;\L<UBU00000000DadD00008MWI0000000000000000
000000000000DS7Rh_330000000000000000\MdH00000000000000000000<6J600000000000000000000\dFa0000l6Ec00000000P]FQ00000000000000000:``
0000000000000000`[@D000001B7<nI:000017ld00000000000000000000000000000000l6Hk<4JL0UdI000000000000T:DX4mVb<oLU00000000000000000000
T6DG0ig[00000000000000000000000000000djE000000000000000000008\i\0000000000000000TmmF00000000000000000000L4c4<M]@8\`6000000000000
000000000XfN00000000000000000000000000000000H=n1d6c`h2OCU7PT00000000000000000000df\i0000000000008cf200000000000000000000<jca0000
0000\Mg60000`XF4TcCH0000@mj200000000000000000000000000000000D3cU@T@;00000000000000000000000000000000000000000000000000000000<[D=
hbUf00000000000000000000U7a500000000L5db0000000000000000000000000000000000004K@lD9Qg00000000000000000000`h@h00000000000000000000
0000\@?I<bFE0000L7Y5hJO58L:ZPjONLP]cM3H;0000000000000000000000000000e7H]Q0af000000000000<P:eDSCie46mHDMCM0ZT00000000000000000000
00000000000000000000\kFh]4K3000000000000PMKh000000000>L]00000000000000000000lM9Y00004bF4000000000000U69100000000000000000000D1dG
\nVm00000000P4\:Pn9cTe?;000000000000000000000000000000000000000000000000Y6L80000000000000000U8Kh00000MH_000000000000000000000000
0000000000004ekg<4Tj0000hPJJ\^me00000000TF=_P4T1HFKNh]H:0000000095?J000000000000000000000000TN`aPNUi0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@nDh000000000000000000000E3Y00000000000000000000000000000000000000000000
000000000000000000000000`lEL0000`P^X00000000\3V;@;\f000000000000Y3=g0000dQ<L00000000000000000000L;f^M16l000000000000@42>LIe@a5n[
d;3J0000E4WA`JT28VC300000000000000000000lR9c<Ze9PjUS0000000000000000000000000000XKT30000T]:l00000000<lZ?Pi<N`iAH000000000000`RRA
HAcFhPPE0000000000000000000000008\TEH_HN000000008ZBe8O2i0000P@f48F<G0000<ik>0000000081[TE54aTRD=A4ho000000000000000000000000=72G
00000000`nF900000000PHiU96iN0000000000000000000000000000D[Wk0000h;:200000000000000000nHg000000000000000000000000XSo_h\>>@a<SL\BA
8\P<000000000000000000000000000000000000Q2KUA50^dMU`0000000000000000000000000000\7\K@ET7hohC000000000000000000000000000000000000
00000000M8:f0000T8;60000000000000000000000000000000000000000@SRZQ4W4T<gO00000000000000000000lK`6\j5j00000000LNO20000000000000000
0_KC0000LKIW0000000000000000H7GK0000<bWe0000H2J]000000000000000000000000PZGb00000000000000000000HFO4m2jXXKF700000000000000000000
00000000Phg[0000LR0O<XVe000000000000000000000000000000000000824J00000000000000000Uoi00000000XSeG000000000000PJ]b0000000000000000
00000000000000000000DT8=0000000000000000000000000000000000000000000000000000000000000EP712jk<UXC552U0000000000000000XR2O00000000
0000000000000000000000000000]2l50000000000000000l27Y<B[?00000000000000000000l@Zc000000000000000000000000`H_C0000000043UW0000Th3U
@UF;0000<kMT00000000000000000I0YP@FhD6lh<B8K0000000000000000000000000000DW>f0000000000004BXI000000000`=DdB]F<UZaa2Lc000000000000
00000000000000000000<\Of00000000586W4Q7i00000000000000000000000000000000000000000000D@\XPUaRP4V\00000000000000000000000000000000
0000dO:Z000000000000a1D>000000000000000000000000hDMP00000000@F^HhJ0iHUQ9lgE?0000lZ=TP3m_@c<]8oWW00000000000000000000000000000000
000000008a@N000000000000000000000000H?:a4P`?0Ye_000000004WNc0000U6K24P^h0000@SE:dfM500000000HF;@000000000000H2c]dHGfPN6a97UN0000
00008j^OHoTj00000000000000004:2al`Lk00000000000000000000000000000000P\=;0000000000000000000000000000`=LLHHo?Dbl<541k000000000000
\kGa0000000000000000000054SW000000000000DdCA0000e79i000000000000000000000000000000000000000000000000000000000000XEI?000000000000
0000``iX00008GNj0000T]eF0000`96l0000XRf9000000000000XjO=000000000000Q6mB00000000]08R0000\_<EE4g[0000D[Po0lG300000000000000000000
00000000PiR4PK:800000000000000004CTgdUT@8cFaLj9c000000000000XALO000000000000000000000000000000000000000000000000Tf:P000000000000
0000T1Z20000TP;L000000000000000000000000000000000000P5<l0000`I1b000000000000000000000000@HX900000000`GaO8LY3<Y;N0000L]aZ00000000
00000000D]Jf00000000D5;]=7ohh`Wbi4D3000000000000000000000000XjfI114d8RVgLaigE2d08^ld8LH154ZF00000000hBE0LI2o00000000h09W00000000
hQ=B8SEk000000000000hd5n0000000000000000dDVbLSm40000T5Jh8BA7@IE<0000m7bL00000000000000000000@GIE00000000000000000000000000000000
0000000000000000\l[6000000000000000000000000000000000000000000000000l5=k00000000\Qnm00000000000000000000000000000000000000000000
000000000000000000000000h^D\00008Lfg0000`A81000000000000000000000000000000000000<imU00000000000000000000@ZB40000PFMH000000000000
DQfa0000X^]U0000X2=K8Hfb\Y\0d<Rjhk@84EM<@]CD0000000087ON000000000000000000000000000000000000000000000000000000000000000000000000
0000lAKh000042TC`E]mH\d5l1Mg\Jg50@SQdj>i`kKeHo;90000U2in00000000000000000000000000000000000000000000<iJU000000000000000000000000
0000000000000000000000000000000085]a00004DQ40000\PKI0000<mbRE4iI00000000000000000000000000000000000000000000000000000000\Kk40000
00000000000000000000000000000000P0V60000000000000000TnU60000000000000000000000000000DUA`000000000000000000000000000000000000XhVb
00000000000000000000X8Tf<GkmI7D]0000U3GU0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TN3V000000000000H<4G0000e7=X0000T?=b00000000<3Mb000000000N3al_UPa6NC00000000l?k;DG>l000000000000T:S[0000000000008kbe0000`LL6
00000000000000000000000000000000XL@N0000000046V3TYA=PIm?`_\U\k:4HblWdPb?00000000000000000DL20000000000000000000000000000l2Y10000
000000000000HFe4P;BV000000000000000000000000T5P\00000000000000000000P=?G000000000000HhGTP4@:h<=100000000dlfH00000000000000000000
000000000000000000000000<[M30000000000000000Xe2U00000000000000000000DF@R0000000000000000Xhc0000000000000000000000000XD`e00000000
00000000000000000000<2Tm0000lFeB000000000000000000004E\ULOVRhR^R00000000000000000000000000000000000000000000000000000000DN8k`<=`
00008QG]0000DgBQ00000000000000000000000000000000LW?m0000HYol000058CM00000000`lUW000000000000PKA?8R?R0000PoJN00000000l^a`00000000
000000000XIR00000000L:?m000000000000000000000000000000000000000000000000A3:G000000000000d>Eh0000000000000000000000000000T633d1kH
0000dcBV0000000000008CgC000000008TQQ8B[oLJ8\00000000000000000000000000000000P4;>hCQg00000000E3`K00000000000000000000000000000000
000000000000PT210000P@nC0000000000000000000000000000000000000000P<aZ00008HN700000000000000000000000000000000@3NHlZ>CDkBl00000000
00004U=T96fR0000LQ6_00000000000000000000<\Dd00000@V=L0R``EAf00000WCWX@Vb000042PD`>E?00000000000000008@Qa0000Pm\;0000000000000000
0000<>^7000000000000P1CZ0K35D=>I000000000000m0Z;L28^0000000000000000000000000000<SK`000000000000<n>C0000000000000000h:Ch00000000
0000000000000000000000000000000000000000000000000000000000000000a8NV0000ld4>d03:00000000000045n00000000000000000000000000000HHo1
0000000000000000000000000000000000000000000000000000dP@f00000@iQ\AVY0000000000000000<]g2T?hS00000000000000000000DD:\00000000@>nM
d1Ua00000000HUA;00000000dj1oX67]00000000000000000000000000000000@QlS000000000000`ME<`WD?0000\2>@00000000000000000000@a6W00000000
0000H`YP00000000@:Bo0000000000000000PC\C00000000XY?;00000000000000000000000000000000000000000000000000000000000000000000PWW90000
000000000000DAML0000\2hM000000000000000000000000T_S`0000000003k@0000000000000000l4nd00000000H=o000000000@EUA<fFODH>BQ7Z400000000
0000Hk62I6eN00000000000000000000000006hfhSHCT@5o`d020000000000000000XZlAP>mg000000000000XU?2000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y1NM0000000000000000000000000000000000000000000000008>HS
0000PH?d00000000L\MW<:6R0000000000000000@N;UPXcI00000000dJB4000000000000dh]Ne7W\Y8>k00000000000000000000000000000000000000000000
0000E8Y_0000000000000000000000000000T9E30000000000000000@gZFT\UZ000000000000D^hX000000000000000000000000000000000000000000000000
00000000000000000000h7]D000000004?b`<]A000000000000000000000<b:S000000000000000000000000000000000000000000000000lPl9l4Vg00000000
0000000000004RQ80000<l4o00004R51000000000000LKgQ00000000000000000000P7hG00000000000000000000000000000000dWLH`fZQ0000000000000000
h78>X9b^TdBV00000000HPECA7J0dZ7R00000000\BSW0000000000000000000000000000000000000000000000000000000000000000e55[0000\T;E00000000
000000000000000000000000hY\@`9]\`^\b@4210000000000000000000000000000DkAY0000000000000000000000000000000000000000000000004\h30000
\>B:000000000000000000000000DPj5000000000000<mkR00000000000000000000d26iLOKahMfX00000000dKaA0000D2;000000000hDGm4onE00000000DD>9
L_4g070j42j0000000008=^dPZPP0000000000000000X78]\aT0lb@j00000000PDY<0000<4In0000<gnf00000000000000000000X]eTDP4b0000DA[G00000000
00000000\Z5c00000000000000000000000000000000@RTY000000000000PPe000008mR]000000000000@mK^0000000000000000000000000000000000000000
0000Tg^B0000dICX4keI0000hS0`00008kc6m67T00000000000004i90000000000000000<4RB0000000000000000000000008MI8i6@E00000000000000000000
0000000000000000`\[60000ToT;0000000000000000000000000000000000000000000092?QPP^7000000000000E0=B\ZSc00000000000000000000@AcW\0g]
0000000000000000000000000000000000000000hDM70000T?C\PMAO4ZV08TVZ0000HjZZLF`70000000000000000000000000000dUMM00000000000000000000
00000000000000000000HEXZ00008FGT00000000Y42H00000000000000000000\`Ted]160000DRA]00000000LE6ghMEb4E85<gW500000000000000000000@D[N
LnBo0000DENEd5U2hS?NLldW0000000000000000LY3Sl0m[00000000000000000000A7CS00000000X>Rn00000000@m;700000000000000000000000000000000
00000000LlX]0000000000000000dNSg<@kPD@N800000000000000000000000000000000TWXg<>T4A0@60000000000000000DESV000000000000000000000000
000000000000<^BT0000m3L=00000000000000000000\T9:hYXF000000000000000000000fco000000000000000000000000000000000000000000000000h8H8
D@XB000000000000XDh20000`=GM0000lLP<0000000000000000<>Ho000000000000000000000000000000000000HoTQ000000000000000000004hfi4kbA0000
00000000DSU^000000000000000000000000000000000000000000004NO\000000000000000000000000@aIWLlc`<iG[00000000hONTD8]M0000000000000000
0000000000000000HkMe0000d^Li<3_N0000000000000000000000000000lO26`3gQLm;f00000000000000000000`K6I0000i1k`0000PdHm000000000<F00000
00000000000000004m?T00004:9[0000000000000000000000000000000000000000000000000000`_NO0@hI0000000000000000000000000000000000000000
00000IhC00000000000000000000000000004RZU00000000`7nEXX7BDNfOXEXe00000000000000000000X@UXl?PXDlZ_HNIk0000XbN:00000000000000000000
000000000000000000000000000000000000a3mZ00000000000000000000\G7n0000`7`800000000000004LJ00000V<a\32g0000HOcK0000000000000000Q6[4
T@ZHlQ>T000000004U44000000000000Tok500000000hem]00000000000000000000000000000000PDfS000000000000000000000000000000000LWo<gY80000
16T4000000000000000000000000000000000000h[P]<4AI0000000000000000DR:f0000<6P14>Bh00004m1_00000000hEPfhk?=@^a;hklhh;8=000000000000
0000`RCILZ^nDNf^T50k000000000000000000000000000000000000000000000a`F0000HeA7DinJ00000000000000000000000000000000000000000000U8A`
00004=JV0000`I<70000000000000000XHDL00000000<:6o00000000000000000000<SU<000000000000THA[LcEV00008HWU000000000000000000000000H7mJ
00000000L0U[000000000000000000000000000000000000000000000000dE6W0000000000000000000000000000l:d^0000hIj@00000000HZ;8<2;<8QN00000
00000000000000000000DQ:UP:d=00000000000000000000000097P70000000000000000000000000000@[QPT5><`Nhb000000000000<NA[000008[PX6^hTV7b
Dcjm00000000<d\;0hMY00000000`=H000000000P]UB000000008B?P00000000D5UIHm?c0000P2NE000000000000000000000000000000000000000000000000
000000000000LG7D0000000000000000000000000000000000000000000000000000000000004UO@L\2b\<ZX`JFEd8]C000000000000HX9100000000@9W;0000
00000000e2Q^00000000000000000000000000000000000000000000XL^900000000000000000000L:lS000000000000000000000000Q1ML00000000@TOQ0000
00000000H9HR00000000HIg50000000000000000A5A10d4`0000@mRla0^0000000008PN]T;bA0000000000000000000000000000TF>aT0GQH9XZ0000@Ffj0000
0000<F<100000000000013IR\cPD000000000000000000000000000000000000000000000000000000000000000000000000000000000000U0TH000000004]Gg
0000000000008Lko\Tn]0000000000000000]4jd00000000000000000000XXf=000048=]00000000DH@0@[J800000000XZNJHKPm`De=e1XS0000`g]S00000000
8?l<PEFH000000000000000000000000M7al0000<W400000dCRi000000000000000000000000000000000000@=fj000000008@TN0000000000000000DB2a0000
0000000000000000LT0h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HIL300000000
00000000`JkH@NTY00000000T?Bb\:dj000000000000l2Ee<Zn400000000000000000000DS4[@:bW0000000000000000000000000000\?g^0000000000000000
00000000000000000000d@cZ00000000000000000000000000000000@8ZlDF3mU0VE0000000000000000000000000000HOCP0000XAbd000000000000dE@Z0000
0000\b\8h9GNE2hg00000000000000000>aa00000000]7[700000000000000000000h4`D00000000000000000000000000000000dIeg00000000000000000000
0000H:kO4Hj:0000000000000000000000000000lC@m00000000m8K>00000000T1LJ000000000000000000000000Y76=XE3G00000000000000000000]3KP0000
00000000000000000000000000000000DKdB000000000000000000000000lk878@9H<L=4000000000000X=W:XF0`HXb7000000000000000000000000<VZF0000
0000000000000000DK648j::\mMS00000000dm@H0000\OhI00000000LlLk0000000000000000d6cL000000000000dTWK00000000`EAY0000PkbR000000000000
00000000XbeG=361T<jUD[k>00000000000000000000000000000000000000000000D>d@00000000000000000000\BF>0000da7P000000000000000000000000
0000E5e600000000HH2<130P00000000]4<d00000000000000000000000000000000000000000000P[CH\d=G000000000000000000000000000000000000LGWJ
00000000000000000000Hjd500008L5D0000000000000000LUDV00000000000000000000`C?k0000000000000000000000000000000000000000000052Jl0000
0000000000000000@EdO000000000000000000000000@59O000000000000000054@:000000000000000000004k[7000000000000000000000000000000000000
00000000dkKI0000000000000000dGiS0000000000000000000000000000000000000000000000000000HPceDXY>000000000000TgaG00000000000000000000
0000000003ca00000000000000008SNU0000ddH\00000000000000000000T;`]00000000<@a80000<m@o0000000000000000000000000000<RRd000000000000
00000000\\[I00000000DcNl000000000000000000000000i55Am82?00000000000000000000000000000000hSH2@[DJ0000000000000000@EmM00000000hA^7
00000000XAAR00000000PJIO000000000000000000008H1P000000008H:UhoEADFaA00000000000000000R\80000000000000000000000000000000000000000
00000000Hem@PU<M<WTA00000000`:cU55Nf00000000@ZO0`LXS0000000000000000`hh20Fmc0000E5RH0000000000000000000000000000PAPm0000@GOBE6VB
H_1`00000000L^9:00000000000000000000D:_O0000TX?TL\LXd<4b0000000000000000HZU`00000000000000004l?ii5nN56GG17j:55YC000000000000L?Z9
00000000hYIE0000hV2X0000000000000000000000000000000000000000000000000L[`000000004?aL00000000000000000000DZDR00000000000000000000
8B:a<BEi00000000dN?FDh7@0000hCfXXGLjD]5O0000000000000000loBI0000PNUG00000000000000008>h<000000000000000000000000000000000000l0?:
00000000000000008C9957h3000000000000M2WQ0000000000000000000000000000P@AV0000000000000000`BS4000000000000000000000000000000000000
000000000000]5=Y00000000`1dYd7Cf0000l9Rc0000000000000000P\V20000000040k;0000ldoL000000000000DOb6e5nh00000000h^Jc0000000000000000
000000000000000000000000<fmD000000000000d=_ePRko00000000000000000000000000000000000000000000000097Y]00000000d?hdP[X[000000000000
m8@IT1;m`IgDDYJ40000@EH4000000000000Xeeh00000000000000000000000000004:Iehi@jldn\00000000000000000000@@AD@IVR000000000000@5<UHI^3
00000000lW5^00000]Fo00000000=6g90000PUcnU428000000000mRNdn^l`4U^@=USPCM<`DQDH3_6XMG60000X9>l00004Xgd0000000000000000<>Z3LOJX0000
000000000000DNKV00000000TdX[00000000D3g^000000000000000000000000I27W000000000mQL00000000000000000000L1gm`AfaY3Bl0000000000000000
0000hK2Y00000nMh0000lB8\0000000000000000\RKSd0<X00000000000000000:L6<M]\000000000000@T0K0000<_:Z0000000000000000000000000000U0TX
0000P8>B0000a43e00000000000000000000000000004WMP00000000000000000000000000000000000000000000000000000000000000000000000000004OHM
0000LM2300008F:W\^dd`fOA000000000000000000000000000000000000TIXG000081?<<faM56Je08Q;0000Pl8[M2hZ00000000000000000000000045:]0000
00000000000000000000HJRQhF^[0000000000000000000000000000000000000000L\k=00000000000000000000000000000000000000000000000000000000
00000000H;<W0000M0C:LN>@H2`L`8jV000080h<00000000DH?=00000000000000000000DYY3000000004UP]0000000000000000000000000000000000000000
0000T0g1H5GkHLbe0000000000000000000000000000000000000000000000000000000000000000000000000000T4GL00000000000000000000000000000000
00000000]6;<00000000000000000000000000000000000000000000000000004OH9000000000000000000000000DKWW0000e5l8000000000000\1Emh7j<0000
0000X8e80000000000000000LQ>A0000000000000000000000000000000000000000TCPL000000000000PC6?000000000000000000008LCO00000000L28M0000
00000000l_\:e57Pi6gm000000000000000000000000DZC[00000000000000000000000000000000000000000000\=H@0000000000000000000000000000D56T
hh99E5WB0000TXP300000000d@VOddKb0000\8mf000000000000\P?400000000<Q]V0000000000000000000000000000000000000000<:T00000000000000000
00000@mLhZD3H]nn]4]MQ6R]000000000000000000000000000000000000Y4Y?000000000000<c_Y000000000000L1AW`MMTPE[Z000000000000000000000000
0000000000000000000000000000000000008da30000000000000000HID000000000000000000000000000000000@KhGLWfH00000000HPfa00000000a71S0000
0000000000000000000000000000`3\^0000`\TU0000<mZ80000000000000000000000000000000000000000000000000000000000000000\XHoX6]oXYWHT_R\
00000000hbKDU5c>000000000000000043>D4f0A0000HCcm000000000000P9]k0000X8[b0000000000004:?X<Jf[I3cZ<>Z\Y5GI000000000000000000000000
00000000000083OPT:cohjjQ00000000Q4If0000X9FF\USG00000000I5;UM4FN00000000000000000000000000000000PaeL00000000000000000Rj500000000
00000000000000000000000000008ehD00000000<oUR\;7\00000000D@Km000000000000000000000000H20_000000008SL1000000000000P2hfl=l>D>]e8J6G
4P>N\hW50000dW9F0000000000000000dVYR00000000000000000000000000004R;B000000000000000000000000000000000000000000000000TTLflda@0000
00000000E3:W000000000000I1]Y00000000DP5<X5B900000000000000000000LSNJ000000000000000000000000`e5U000000000000l1\0`3o_U6;20000THm;
0000<12a]3dP000000000000TdNf0000\BaHlLLT0000000000000000000000000000000000000000000000008ICCT[3h0000P=5<000000000000000000000000
0000Xi:J0VC`000000000000l=M<000000000000@Om2000000000000000000000000000000000000Th_]@`55hk0Wdd]<8<Qb00000000hJ0_0000000000000000
d05?a8^IP>^W00000000000000000000hATYlERV=3dj00000000000000000000`ESf000000000000d\k]0000000000000S::0000000000000000000000000000
00000000000000000000PH4<0000h9jT000000000000000000000000e7Lbh3FB0000hJi40000D1G`X>`0<H=jDP?[T4CV00000000000000000000000000000000
00000000000000000000000000000000T5Zc00000000hl23000000004k9R0000H2E80000<JUD00008?16@W88DjG9000000000000000000000000000000000000
00008Fn100000000d@@C0000000000000000000000000000dn<W000000000000000092hG00000000000000000000D[C10000000000000000X:XZ000000000000
0000000000000000`6_=\:3SH:Nc\ESC`F:DhQHe0bhZ8iDhi3kn@IH80000000000000000h@Y50000000000000000@hOP00000000000000000000000000000000
0000XJZn000000000000000000000000000000000000d8bAP;iK8b3Q00000000lQFiLWVRlWcT00000000000000000000Ldf9TA]50000000000000000d;`ji3Qd
0000e657000000000000L3H<000000000000`DE_XL0OhLJWLXVS0000000000004BO1000000000000000000000000PQ4@D]9YhkK400000000000000000000dIA9
a8S100000000000000000000000000000000@]C^0000000000000000<h5J0000000000000000000046<a0BgV0000000000000000dYX900000000000000000000
00000000000000000000m1bn00000000000000008N@c00000000Y7Uk8lTZ00000R]NA5Weh?9Z0000000000000000000000000000\Dol<VV>0000000000000000
00000000`JM50000000000008RF50000000086S2`K[?M6Da@;j900000000000000000000000000000000d>]:0000000000000000000000000000HY]500000000
I4K@0000000000000000000000000000000000000000000000000000D9l<0000000000000000000000000000000000000000000000000000<L=ClLQP0000<>0D
00000000000000000000000000000000Hm8]000000008D9i00000000dLS?0000000000000000000000000000000000000000La?S00000000XSD7000000004GH;
000000000000e4lN00000000000000000000000000000000PXi<daNHa0400TR8000000000000l@G9`Se0LmnL<;G20000000000000000000000000000HJic0000
0000000000000000000000008TFLDMdi0000`]^d0000000000000000000000000000`WPa00000000000000000000000000000000h5JY000000000000LAV40000
000000000000`T_eY52h00000000000000000000000000000000d7C>0000T:PD0000T@`i00000000H<o100000000000000000000000000000000000000000000
DGe900000000000000000000000000000000000000000000000000000000000000000000DG\l00000000000000000000h1V00000000000000000Pf820000\la9
000000000000000000000000`XnT8Cok000000000000dDHe0000lQZ;0000DXhU00000000000000000000DnQ[HBZ<dnV800000000000000000000000000000000
0000e3l[00000000000000000000DSIk000000000000@^`I0000T9Jb0000000000000000d>lU00000000lJ4X000000000000\aHaDDJ40000PkJ9\\1e0000T5hn
dRPf000000000000@J6SXX]6X_RodBiMA6bV000000000000000000000000PacO00000000000000008Ajm000000000000Dh`Z84F=XMQP`:Oi4^29lbjV00000000
0000000000000000000000000000000000000000hJo?0000000000000000000000000000@:kFLAg400000000000000000000Q3^:00000000000000000000]33G
X58WTR<W0000X0:L000000000000000000000000hHe90000T4U8<3kn00000000000000000000TPeQ000000000000PJlJlaEm0gc\000000000000Q8^_00000000
000000000oL9lITc0R]W0000000000000000@QFH00000000TZP=Ha]@000000000000000000000000M5OC00000000000000000000000000000000000000000000
P9;d000000000000000000000000<30X0000000000000000000000000000000000000000Plmk0000@997000000000000h?_bQ5?:\KC_0000000058R100000000
0000la\f<dkLa7ej00004SS500000000000000000000e43;D:B[000000000000dN2=L\amH3AE0000000000000000`MS?lNJJ0000`mW<0000TNUX@V4:XAMY0000
0000000000000000000000000000000000000000`8S80000]05M00008[f8@i>BlWZQ00000000000000000000DDRK000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@^HM00000000000000000000TKSJ000000000000]7[G00000000h6kMT\UdThiL00000000XH1f
0000000000000000000000000000l^K3`=4T000000000000000000000000000000000000ld1D0000000000000000DF1M0000i3WU\1=a4D0]0000@]BR00000000
00000000`4R4000000000000H:A<17eW0000000000000000000000000000P^Oa000000000000000000004PgFL30D0000`f520000A86>00000000@:j7HD>I4kdi
PlL2000010dB0000000000000000000000000000000000000000HgL@4XUiU0L:96:H000000000000000045WQ000000000000000000008<O7000000008QoJ\0Xn
`lb600000000000000000000hI?B000000000L7g0000l\fY0000X<Ccd4E614nk``c?000000000000dL790000TW7_00000000000000000000000000008P8`0000
00000000`Z9X00000000\f1;A4;5000000000000000000000000E5hh00000000000000004f]G0000P4?m=4VN=0>700000000903;000000000000000000000000
PR@h00000000536>Q6D:000000000000<nTe00000000l2:a000000000000000000000000Hjf6h_ngDn=a000000008WMkLZ3D000000000000hIHS000000000000
0000T7?=hJl80000000000000000000000000000DCQX000080N4@38d0000<RFV00000000d<M@D>\\00000000h5;ALBLV0000000000000000`fSE00000000P>65
00000000000000000000000000000LKk0000000000000000000000000000000000000000000000000000000000000000h<Wj4G3?000000000000H0`a00000000
0000000000000000h`c0i39J00000000000041G200000000H^kB<KJ2a8QGA8SA000000000000000000000000000000000000<Dk4000000000000TVD700000000
00000000000000000000000000008BYEHM9j0000000000000000LceE0000DIi6000000000000000000000000@SJ=58U24L^g0000000000000000lA_BH=CelJ>_
0000000000000000000000000000000000000000000000000000000000008N]<000000000000000000000000000000000000DMS2dU\L00000000000000000000
d:hK00000000000000000000d\fHTl7M00000000HMVm`VZa000000000000XCGAXEBD0000XGZOHFhP82bbl2C;TkDf000000000000000000000000000000000000
0000000057K^00000000000000004Uf20000000000000000000000000000H3O]000000000000000000000000130mDZCO`0Z=XfdQhE394A^XDE2HhgaRdm`i0000
00000000000000000000000000000000`8Me000000008HXi00000000000000000000000000000000000000000000lIOcLD4O0000000000000000000000000000
000000000000\jH60000000000000000Dl0Z`^TLXcGl@lSQ000000000000PGmI0000000000000000000000000000000000000000DYA0000000000000hcLSX9_[
h?EJPmnbA8O@<eFL000000008BaV0000000000000000000000000000U5=i00000WR200000000000000000000D<8_0000000000000000000000000000911U0000
00000000000000000000P;4\0000\JHa00000000000000000000000000000000000000000000DQfo00000000000000000000DX9C000000000000D4YG00000000
000000000000hfIDd8bLe8EA0000h^A70000000000000UC900004581\N:J\na200000000`:fZ54F[000000000000LNi10000000000000000i2NH@76;00000000
000000000000000000000000hPng46hF00000000@I5V0000l:h`8DM^`Yo=00000000000000000000\U>d00000000hGk7000000000000000000000000000080M]
000000000000lk\h00000000000040M=0000l1ER0000000000000000D[c:000000000000000000000000h4lM00000000000000000000Y7kM0000000000000000
000000000000M5fn000000000000lh]7Ph?J\37]l3fJ0R]E0oh2U17N0000LHOE0j[A0000000000000000P^9G\lMm00000000000000000000e5Jm0000`NVj0000
0000`I2@00000000HCK[0000000000000000000000000000e0;h0000000000000000DS050000TC9i000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\NM_0000H3AT0000@08i00000000000000000000
00000000hLd;0000000000000000TK2K00000000000000000000a6@8d<dmdBRbU8Om00000000X@d`0000\1MFlKYl00000000000000000000e31T00000000PgjZ
l0=d00000000<?OI0000THBi\kk6XHC\`BR400000000000000000000000000000000000000000000<QJ4P\4m@l^n\VnN00000000TH7Q00000000HOAcLZM10000
0000dFH2000000000000000000000000000000000000\43200000000000000004Q6000000000000000000000000000000000<=A7000000000000000000000000
\mK80000000000000000000000004220000000000000P_DfPGC600000000000000000000000000000000000000000000dPNOT;=i0000@S8>00000000L8enDSIG
000000000000000000000000D^@H0000000000000000000000000000e3`o000000000000000000000000li:n000000000000000000000000000000000000@hhK
00000000XDX\0000000000000000000000000000000000000000dk6i0Aom<4\k000000000000000000000000hMUB00000000000000000000000000000000dLK[
00004VR\]6C30000Q3<NHMWg0000000000000000XFo>81j]00000000T[KW<b5Lm1\5A5k[0000000000000000L<`RPK0^dTPSXoJ;`HB500000000000000000000
000000000000000000000000000000000000`0mMPQQU0000hYb@0000000000000000000000000000PUoY0000Y7OZTGPb00000000ljRK00000000000000000000
0000000083O6X:fG0000000000000000U7EM`O\\0000@;0T00000000TAgkQ35Q8GUMXL<YlQUk16mO00000000965^`TP7Xf`O000040MF00000000000000000000
LE[i000000000000000000000000000000000000000000000000000000000000000000000000000000000000@31P0000X7ZYH^8H8]RT\^\o@SVP000000000000
Xd_kHG?b00000000]37BA2lO0000Q0H<T2[n000000000000\LfU00000000000000000000lM^V0000`;R:00000000H7eLl;EM8ZWd000000000000Hc:N00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8eH\Q;d`0j:
`CW:0000P\Ya000000000000`TQ10000000000004l110000I7o80000000000000000000000000000d=S@hZa30000000000000000000000000000000000000000
0000hb4;\B3^000086of<CcP0000000000000000000000000000@InSlJ_<T\U7LnL0a5i5PCgf00000000000000000000D4Ce8Wa5`o;O8WL00000000000000000
000000000000dMSMU5Qk00000000000000000000Dd0f00000000000000000000000000000000000000000000H8XV0000DZ<R000000000000000000000000T:IV
`]DF0000000000000000000000000000000000000000dbC300008@<100000000@E^g`MOn\Gj]0000\6>Kd5Hn85g3HXea0000lWmK00000000@IIBlNlh00000000
h6^U000000000000hVcoU7VE00000000<1M<000000000000000000004WoY000000000000000000000000000000000000000000000000XB6nXQc]00000000PBM4
000000000000@5TiXiVY0000000000000000@XkS0000000000000000L=`m0000000000000000``=[00000000XNS700000000000000000000000000000000dXHd
000000000000000000000000<L=Rdf;L0000000000000000LKlL4G_B@55^0000U2MI000000000000`o8D0000X9Ec`TPE000000000000XHPE00000000l7Pi\G?T
i7B@0000000000000000000000000000PFMW00000000000000000000T]8W0000TRSR0000P1BV0000000000000000000000000000l8j`LdPgH5gA000000000000
0000000000000000000000000000000000000000TGg9H]0GL\YA00000000000000000000m2ba0000U8Th83OC0000000000000000000000000000000000000000
000000000000P:050000l_mHPV?mdZ@@=6:U000000000000Hi8<00000000000000000000P`UB00000000DN;h0000POA200000000d8O100000000000000000000
HG_]Q1Xf0000000000000000000000000000`F`C@QMKDV5[00008TD=0000=3K6@X5P00000000000000000000df@00000000000000000P^8`000000000000D=``
`?`N<DLA00000000@^0lLOJk``SkTkoK00000000dlUh00000000000000000000]5M5000000000000000000000000000000000000000000000000000000000000
00000000Pm2_00000000H`e400000000000000000000I7_N0000<h<E`Ua`lX;\000000000000000000008MCTH\8@0000h]Hd@W1S000000000000000000000000
0000D=N[0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d`Ac000000000_Ki00000000DZ<F0000
00000000hTWA00000000000000000000000000000000h0GFX7Z900000000000000000000000000000000000000000000000000000000P^^lDjNd0000d6>j]40j
00008MLk00000000hG;X8M\[LWFF0000\Lj@0000000000000000000000000000000000000000P6<o=3PD0000`UoD0000@Cc20000000000000000000000000000
00000000000000000000DP>clRcc0000000000000000000000000000HZ<^0000000000000000lAP:TVbI0000LKcl000000000000\>>G00000000=7Jj00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000_UA@:lh00000000T`hf0000
0000\<d8To3?00000000000000000000LE67000000000000LZ5V00000000@0I500000000000000000000000000000000`PYb8LT[\]kd58EW0000<@4I00000000
00000000e5Y\000000000000000000000000H45gT:k[8=[600000000000000000000000000000000\::l@=g700000000000000000000@B4C0000000000000000
`42f@jWB00000000000000000000000000000000@7lhHP:?000000000000<_;5000000000000PCMLe6[k0000<jlW00000000000000000000000000000000\k4@
0000000000000000000000000000000000000000D:6E@^go000000000000XIS3H[G;0mgU0000X7L2dToS\YdVd5[j0000000000000000000000000000@JnD0000
00000000000000000000000000000000000000000000000000000000000000000000XJTB0000000000000000000000000X2<0000000000000000000000000000
0000XAUb00004A?fDM;AQ7:f00000000d]A<HGnJ0000000000000000000000000000000000000000000000000000M3[6XARO0000000000000000000000000000
00000000000000000000h>ZjPicX000000000000laZ>000000000000000000000000P<bA00000000I2B_000000000000000000000Lie00000000000000000000
00000000i6W<000000000000U2]70000000000000000DPcH000000000000000000000000h<5l0000T19C00000000000000008Z8E00000000hkho000000000000
0000000000000TZN000009[6a8XhhGZa0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\U1h0000
@jDa0000000000000000000000000000XKo^<0eh0k4`0000LN\j000000000000000000000000d5aM00000000000000000000M19?m4Va00000000000000000gBd
000000000000\?IB000000000000000000000000000000000000000000000000@71VX@CA00000000``0g0000000000000000PIkk0000Xn`80000000000000000
0000PNY`00000000000000000000L_X`@Q]G000000000<Tb000000000000d8cg0000DT_7<QgN0000T@PQ`9d^LW8f000000000000000000000000000000000000
000000000000\FLc0000TY[P0000PWBZ0000@5dNT8mY<D:k0000000000000000000000000000X\:<000000000000LB1?000000000000hMcS000000008R1K0000
h9Z2000000000000000000000000PP0Y0000000094bK000000000000000000000000000000000000000000000000HVg7i0PT\DWG000000000000000000000000
00000000HN^a000000000000000000000000@V91PC6[000000000000000000000000000000000000\Ded@h\Y0000000000000000000000000000000000000000
000000000000DVTNT4Un@laL0000XLXe000000000000a59Q88o418DQ0000lZ^M0000000000000000lSGa000000000000000000000000000093T@000000000000
0000000000000000000000000000000000000000000000008P2J0000000000000000LIQ=000000000000000000000000000000000000`EPK`NhQ000000000000
000000000000A5DD00000000<\@g000000000000000000000000000000000000le[F00000000000000000000000000000000T5T60000000000000000<RI@Dm>b
000000000000<oi_000000004n_Rd>KMl<Zg00000000<CJF0000000000000000@T2K00000000`Gf=000000000000000000000000000000000000LiVD<CU30000
8Zeh000000000000TU8D00000G?90000LSN?00000000000000000000000000000000000000000000L0?o<HfU<BFN<c`d000000000000\;J=13L0000000000000
000000000000`0k[000000000000TPNBH]=k00000000`@So@DTm0000000000000000000000000000m38P00000000000000000000000000000000000000000000
00000000d?HYlMU3000000000000000000000000h7=<0000df_PL;8b00000000000000000000\a1K8@Uk00000000dk9=00000000@4PB<0Y?0000000000000000
000000000000000000000000000000000000HkX60000000000000000000000000000000000000000`^i[0000000000000000dGJD000000000000000000000000
00000000000000000000@3S4`X:g000000000000`gN?000000000000000000000000000000000^\3000000000000000000008jkQ000000000000000000000000
0000@59i0000000000000000TDTT00000000000000000000\YE>0000000000000000000000000000L8lVHKMb00000000000000000000TVkkP=hlXiXn\ojD0000
I1YH8dT800000000L\l;@am\0000TAoJ00000000000000000000000000004Wof00000000000000000000000000000000000000000000000000000000h@M?14;H
0000l@ig0000TRI[00000000000000000000000000000000000000000000L?dY000000000000000000000000000000000000000000000000000000000000XZI:
0000XZ=6000000000000PaIh0000l<<W@i1W000000000000000000000000XI:i00000000U4LW0000\@L[0000000000000000000000000VJ@0000000000000000
000000000000TGP;00000000000000000000d`nXXW[>=3c0`00100000000000000000000\`cRXdgI4micP=9H0000000000000000000000000000TGVm@38UXGA\
0000000000000000000000000000H?<000000000<ZWO0000000000000000T?Qh`;I]00000000I0if0000000000000000000000000000000000000000]0hI0000
000000000000@EZT<F100000000000000000000000000000000000000000000000000000000000000000T5<^<bn6<Sf800000000000000000000000000000000
Y5jh0000XFQa00000000000000000000000000000000\n>T0000000098VB47<fh8fcHSd5000000000000000000000000Dl^J0000<9WUPJ940000000000000000
0000000000000Pg5PHoMLm\la4Cf\XCP00000000hnKa000000000000PQV[\DJ^000000000000000000000000000000000000000000000000PM`U000000000000
0000000000000000000000004<:90000000000000000XXWEh5`60000000000000000000000000000000000000000000000000000000000000000@Y_00000TJ>6
Tn4Y0000Dc[[0000000000000000PYTm0000000052YL\cml0000I68d0000\@lo00000000000000000000000000000000000000000000LPOf4YgZ00000000<FBK
00000000000058Dg0000000000000000dO2Y00004]6?0000000000000000P_BP000000000000\?<_0000000000000000000000000000hgEX0000000000000000
00000000000000000000000000000000hRjK0000000000000000L3F40000000000000000000000000000000000000000TDCR00000000000000000000DT4Om0:J
00000000\o4?00000000000000000000000000000000000000000000@SnQ0000E2Ic00000000dH98<PS3le_G000000000000000000000000hAem000000000000
00000000000000000`XAPhe<\M44`VBE00000000D06>PO5X0000dfE`@E5d0000000000000000P`Nn00000000PX6S00000000@G4[i83[0000`KM9000000000000
000000000000XUeC0000P[T90000dD<V@QY@000000000000`lQ^`]oclX]X000000004WgJa3Wb0000000000000000000000000000\XL\00000000dK9_00000000
00000000000000000000000000000000a5oOlQL]X3A6do9?00000000000000000000<4FHH<b7000000000000DSZN00000000d4`3LmG^55_E000000000000<6Y^
L9a^@F^R`\>_X\aT0000000000000000000000000000000000000000000000000000U29C0000`j1=00000000LNdB00000000000000000000T1e7l2e<\^4^L>X1
552800000000000000000000000000000000000000000BMk@KJP0000000000000000T7Jml>H642M<4fFjlaKc000000000000000000000000000000000000\VoA
0000d2CK0000`?Yi\W?U0000\\m6P^8m000000000000000000000000000000000000000000000000A0lf0000000000000>9T00000000a4_Z0Ko0000000000000
000000000000TY[A00000000HC8f0000000000000000L;VJ00000ScTP0QL00000000Th\b00008QRJlbX_0000l4H=000000000000000000000000000000004Rab
000000004fVA0000hDYnXm]R00000000000000000000000000000000dAG8000000000000`H`NDL\k00000000000000000000000000000Lc^0000XSon8[h`XYXe
0000000000000=n`0000000001[J0000000000000000000000000000HDQc000000000000XQCVdRHRdSa:0000000000000000000046UX00000000000000000000
@Ja800004EX=00000000@P@@]6^Z00000000000000000000000095JF0000@;9a0000@c4M0000L9[\00000000000000000000000000000000PdEl000000000000
<3D\00000000D?gP0000000000000000000000000000hlY90000000000000000000000000000000000000000\Sh60000000000004JKL00000000000000000000
00000000000000000000000000000000XA<Q0000XGUm0000P:Xk0000000000000000@>L7DSIY0000000000000000000000000000000000000000<hG=I6\b0000
00000000@5S_060h0000000000000000000000000000@anM0000000000000000000000000000000000000000000000000000000000000000i6hM000000000000
TT\l0000\?3:000000000000P8_G00000000000000000000000000000000000000000000000000000000=70;000000000000HWB:000000000000D1ZD00000000
00000000000000000000\U[40000A3Dg00000000000000000000\XLR@j<<00000000XKiK0000000000000000000000000000000000000000h22e000000000000
000000000000`9c_0000lJZN00000000000000000000l_n600000000000000000000\VEV0000`TAN0000000000000000\:330000`=bPH7Vb00000000`TEahTnn
e5I]00000000l4JU0000000000000000000000000000dA<3000000000000\5QW000000000000000000000000H2mA0000000000000000000000000000h;Sg0000
l;jZ000000000000000000000000a68W000000000000l55O0000000000000000Tf40000000000000000000000000000000000000000000000000P@W[00000000
000000000000``TH0000PoGN0000hF9C00000000000000000000`jR\000000000000\\K6000000004k1X0000000000000000000000000000000000000000HMoO
\V>R000000000000e3[SXRBhdS6L<EB\0000000000000000000000000000PQCe00000000000000000000\DJi<=AiHBN;T;mA\CUW000000000000H7P:00000000
00000000P=lO000000000000d6PP00000000d6FL=7VR000000000000000000000000\aFn000000008M=D00000000000000000000000000000000000000000000
<j]U000000000000\LNl000000004N>SE31g0000000000000000U4]:00000000000000000000000000000000000000000000]2\^000000000000000000000000
00000000<@dFhlSk84ad<FAG<mJ400000000000000000000000000000000HZCg0000hfD>0<M20000000000000000X0XP\\C;00000000000000000000D;bSL<^l
000000000000000000000000D5[B8OVd00000000000000008F6k0000000000000000000000000cZT000000000000000000000000000000008J@G0000HGdiQ212
00000000000000000000000000000000000000004dbhlf6g@]TL000000000000\>TN0000000000000000@5I;0000000000000000<1O=DLgiX@LF\T[D00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H_>R0000X2D[
8cYAXIdn94eL00004m3?0000hnE70000000000000000`UV10000i5=9PdRf00000000000000000000000000000000D8BV0000TA3<\VJUlW3D00000000a4n^0000
00000000000000000000@nkV0000dHPh00000000DAkO000000000000X?N]00000000000000000000000000000000`8^00YTG00000000000000000000`E8k0000
0000000000000000000000000[Q@0<lV00000000lkG;00000000000000000000d4<m0000`Ll=\kI[4n;:0000`n6G0000lQkQ000000000000d\B_000000000000
0000lEiW00000000000058IR0000Pd[hHXAL0000TJI=l:=o0000000000000000d:k<0f:=@\C28<h34?V?XAJS000000000000000000004nSR0000000000000000
00000000000000000000ThPL`iAlPHOT00000000XZOV000000000000U25=000000004^o4000000000000000000008f;]Xk0k000000000000TAnM000000000000
dCT200000Y_`PER3dGVF@M^d<X8L@WT0000000000000`Xg00000000000000000000000000000000000008G0e00000000000000000000dHeW0000000000000000
\HL]000000008NT<00000000000000000000LO89TdN7000048\K0000L8MF0000000000000000000000000000H5Nd0000000000000000000000000000@\bf0000
<ij_0000d9U;0000`^R[000092`Z0000000000000000000000000000000000004T?QPWAXLXQe0000hTV100000000000000000000000000000000000000000000
00000000`m9=00000000dNmhT65V0000000000000000\1lAQ5^KE6[[000000000000P5US0Cf80000DHaG0000000000000000000000000000@91>0000`7ZI0000
000000000000000000000000XV7300000000000000000000000000000000TY^]00000000000000000000hD9GQ2W>DBGL<fYP00000000\i41d;@J000000000000
000000000000HFD<0000dW0cDlG]000000000000000000000000HF6200008J@:000000000000000000000000HJ56TLBDPhk4000000000000000000000000h;Mf
4WRA00000000`K6V00000000E7L5000000000000T_Vi0000l27i0000000000000000000000000000L9<o00000000m3bY000000000000h6Nm00000000XDHL0000
D@C[000000000000000000000000000000000000000009G]00000000000000000000000000000000d1CmTOn<0000000000000000hB][00000000000000000000
00000000000000000?V`0000000000000000000000000000000000000000T;hW00000000@SV`dZZaP4?\4Oea`o7e00000VkV00000000T;FEXI9=I48G0000HZBE
lL_lE4]Z00000000000083F\00000000000000000000000000000000XdeSD@MXd2`k0000@NAB00000000HHbDX?C00000LP[M0000Xa:;000000000000HHdX0000
0000LUP100000000000000000000000000000000Pj\^00000000@7h100000000hcne000000000000000000000000000000000000000000000000`3<o00000000
00000000@GXCTRiTTe5:4lXH000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Z6f000000000000
0000000000000000000000000000dRPT0000000000004^hjm5Xi0000XI;OXTBV0000d@Z=LB41LM1c\NI`00000000@Zg60000000000000000LSdX000000000000
00000000000000000000\SgP00000000`Xkl000000000000000000000000DPALlE8Z00000000PHWf\a=V@;A;00000000\`4;00000000TJ7Zh9h=000000000000
000000000C?P5681d4JkPk^400000000000000000000000000000000XMMG000000000000P><RHKiZ000000000000d8QL0000]69^000000000000000000000000
00000000`1eVE2V90000PIok0000lG;?0000`mdXd9bN00000000000000000000D1@70000Td?EE3_7000000000000PNC9000000000000000000000000TT2Y0000
0000000000000000000000000000000000000000`9d?00000000Po@8000000000000E0g10000l5ZJ0000000000000000000000000000000000000000PGL80000
00000000m51h000000000000hWR\000000000000<JG300000000000000000000H>EL00000000`6RW0000000000000000000000000000@nbF0000\IeY00000000
000000000000000000000000PH^a0000X?FG0000000000000000l\7Y00000000XhXM000000000000\`JR000000000000000000008e<Y00000>TX00000000\TGN
lID?0000000000000000000000000000`8AK00000000000000000000000000000000X10T00000000L0>l@@LodZFC00000000h8Gc@DgM0000000000000000l9VE
0@AidTS50000000000000000000000000000HHd30000\Y:n000000000000LT]H000000000000000000000000HlP^000000000000000000000000TLEZ17PD0000
0000000000000000000000000000l<N70000000000000000000000000000000000000000000000000000XEY6laoO0000000000000000H3c9T`>Aa7Kh00000000
<C;NXX<g00000000000000000000000000000000000000000000`WPO000000000000lncM0000000000000000D8^m00000000L?W=000000000000000000000000
000000000000LIPG<BNP0000]4a=0000000000000000000000000000000000000000db<a0000000000000000000057YS@Zmk0000lXMK000000000000L[<;0000
0000000000000000LU;B00000000@SV@000000000000000000000000000000000000000000000000000000000000000000004BMBlChn00000000000000000000
00000000PR:K00000000P[DelZj4XTLV000000000000\L^H\jMV000000000000000000000000000000000000000000000000Y4aQ000096?A00004k7h@nnO0000
0000000000000000000000000000000000004HUWTF4K000000000000000000000000DCCGU3aL00000000d9mB05VmXMYM00000000@>Hd000000000000=4fjTQjE
0000000000000000l99n0000Th:90000HS`j0000000000000000000000000000000000000000000000000000L2OShII300000000HDR7000000000000@Cbg0000
PO\=00000000000000000000000000000000000000000000000000000000D9JM0000000000000000000000000000`G\P\FA0000000000000000000000000l:0U
00000000\6Fi00000000X=UB0000000000000000000000000000l\g4l[aS0000000000000000m7GT00000000000000000000H>hS000000000000000000000000
m6aR0000000000000000000000000000000000000000000000000000Tk6E00000000000000000000lUU?00000000hi_`TXkI0000000000000000E7<=0000=0U4
0000000000004CYS<<NZl7=F<T]h=37l000000000000lPK9000000000000000000000000lRmN0000`JiB0000DDmA0000HCR60000000000000000000000000000
00000000000000000000U6X3000000000000D@\5d;AM000000000000000000000000lVH`00000000\fH:0000@@aY000000000000<MBa00000000000000000000
00000000dG<^0000<aH3TS\I00004>940000hMn50000000000000000000000000000000000008S]D0000000000000000000000000QG700000000000000000000
00008kME0000000000000000000000000000000000000000da\UP84700000000hYoQ0000000000000000\iO@0000000000000000000000000000P<Kf@EOH0000
hg5?P`md000000000000lXQ:00000000000000000000HR=700000000D<T7000000000000000000000000\41G00000000`D8U0000000000000000000000000000
000000000000d7^`00000000<8990000HhcO\k`l0000000000000000`HL24m@9PZb80000000000000000000000000000000000000000LJg[0000000000000000
0000i7WR000000000000000000000000H]TVdDP@000000000000000000008Ekh<f4A00000000<^kc0000000000000000T06P00000000000000000000dY><TmG2
00000000000000000000X<e<4lPD000000000000000000000000@9^d00000000185K0000hJc00000000000000000D82d00000000000000000000LO3_0000HCC]
0000hAYQ0PJZ0000000000000000000000000000000000000JZ200000000000000000000000000000000<?^f0000000000000000000000000000dgN]0000HiWn
0000<ZA100000000=3f7Q02_00000000000000000000TEZF0000LPn1l7kLTH5nLlM^Q4EDTiBf000000000000DK>500000000000000000000`=<k000000000000
0000000000000000000000000000XMgV000000000000000000000000lHh?00000000TB5BhJJP000000000000M2X]<Y\elHGU000000000000e3oWdAXAX5MLa67d
0000i7E@0000000000000000`OFQ0000m6WI0000P86CDOV=0000000000000000000000000000Y6SW00000000000000000000000000000000000000000000hLe0
0000<POH000000000000\1>Q00000000`jKV00000000TXlI000000004O:I000000000000LkRPXAZO00000000000000000000000000000000000000000000lW@G
0000000000000000000000000000000000000000000000000000X]hl`_6\<55m000000000000000000000000000000000000000000000000000000000000XLAM
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5M1000000000000T6JaLN_4LT:J0000HX9O`lBU0000
0000000000000000XZHm000000000000000000000000h3D900000000000000000000LGG:P@BY0000l3FL000000000000PgkX\AGU4QbN@]k6l^K^000000000000
00000000000000004]5EPjV>000000004:IF0000HL9b0000000000000000HEVn000000000000X=f^0000000000000000000000000000dFcGd[KH00000000hRN]
000000000000000000000000000000000000000001lk00000000@W`300000000\?S1m3Re0000000000000000XM76000000000000000000000000hDAJXPeb0000
X7?O`HKf00004<8N0000000000000000`n?kT@n40000000000000000000000000000000000000000H23Z0000000000000000000000000000LMMbXUKLL6NJ0000
00000000E8\@0000000000000000LRUZ000000000000dS2500000F=<0000000000000000X]bl000000000000000000000000\[:E000000000000\7>K00000000
I2kh0000XEQ]00000000i73[0000000000000000000000000000000000000000@@F;@j=M\N95000000000000000000000000P;:C000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\IcflL2THP5W00000000lH\\
000000000000h<L<`ZV^000000000000000000000000000000000000000000004:@Cl\S2E5I700000000Hh_J00000000000000000000000000000000df_;0000
0000000000000000000000000000000000000000000000000Taf00000000000000000000H:=WTfRK<oQ;0000000000000000000000000000000000000000H0>P
00000000\LJHl\7mhi1700000000000000000000@kHWDL1@000000000000000000000000h;n\000000000000000000000000Q5cK00000000hPNlT;>:4]>40000
000000000000000000000000HZQY0000000000008n\J0000000000000d6\0000000000000000LL\E\\_0000000000000000000000000<RDH00000000dRUD49B]
00000000\^7S000000000000d_Ul0000000000000000000000000000000000000000@6[<8:5H`ORF0EQQ\]PV0000hN=b00000000000000000000000000000000
0000000000000000000000000000l:L]8kT400000000dm7]0000000000000000L\?l000000000000T29>4KP;00000[nR000000000000T;i:X^ne0000HhK40000
00000000000000000000000000000VJd00000000000000000000@jBU000000000000Pn850000X:Y=0000000000000000000098WA00000000PDO7l_m500000000
000000000000\VDg0000Tm=o00008O?d0000\[;;000000000000000000000000e0ob000000000000000000000000000000000000hbL:0000lSagTYLh`]J[U2<c
000000000000m4`j000000000000LERKD]HN0000HFo2000000000000000000000000000000000000000000000000000042Ggh4=RhPa`Ha;c0000000000000000
@[OW00000000000000000000000000000000dR];l39n8D>S000000000000000000000000dNFg0000\MLK<Bkb000000000000000000000;Da8FaePGF100000000
0000000000000000hT7ALG<j0000D0b8\8E74=DDD7XeHTCfDnbdhFBU00000000d0Q5hP^F<QK\0000000000000000000000000000HmV50000HDEE000000000000
0000PQD20000000000000000000000000000PaX]<VF1@Dl84L<D0000000000004>:D00000000LIo^000000000000000000000000000000000000000000000000
00000000000000008SeUHSFnDfah00000000TU\j000041bW000000000000000000000000000000000000000000000000000000000000Dee>0000`?Nl00000000
lCHB0oj^<OjR000000000000TOAQ000000000000000000000000I2k>00000000000000000000@hA;0000\<Eb4GfJ@`IM000052l_0000hmC\00000000`m0R0000
00000000000000000000D;=[0Gb58SZA0000X7MS0i5>00000000000000000000@B_2hJ_Y000000000000000000000000000000000000000000000000dKGZ0000
000000000000000000000000000000008ga20000000000000000000000000000000000000000000000000000Hocm0000000041Bj0000Lelc0000000000000000
\W]A0000000000000000000000000000HR\Dm8V200000000d7EO000018cf4RgEi5gH00000000e7]H0000000000000000\G]c0EbF@dAn00000000X10E0000d76a
HC_I00000000hKlf8W^800000000000000000000\0?M0000d?g;X4Y<0@B500000000000000000000000000000000000000000000d_cO00000000000000000000
00000000000000000000000000004?<M00000000`e6P00000000TlHe000000000000000000000000Pk<>0000T\=j00000000000000000000P8Pd000087Bh0000
PV`A000000000000hn:T000000008W?90000\GXh0000000000000000h^fh00000000\1igd8^<8MA[95_80000000000000000H5bF0000DG<G0000000000000000
0000H;RlD8k:0000M3JBDe@I00000000PKId00000000D<aO0000000000000000`SaJ00000000\O=o0000000000000000<IaT0FV0dega00000000000000000000
\XoG000000000000@[B\XGCP0000`HL>T=h200000000i4BL00000000000000000000Q2o`4C]K0000Tc@\000000000000000000000000000000000000P17BTTcN
8\AM`\mF=3VW16Ll0000]4j=000000000000000000000000000000000000lLkT0000\NHH0000=8<G000000000000000000008<WSDML[0000000000000000L0X]
00000000dgPX4l2We72T000000000000d5]C0000@16900000000000000000000@bA=0000000000000000000000000000`FBb0000000000004TUHDCCR\H[UXQmK
0000\mPnd_FL00000000DAaGLh@64UK7D7YF000000000000000080TFD=b800000000000000000000000000000000000000000000A7XP0000000000000000@AOH
0000hC<iP2Od0000T91j0000000000000000000000000000H]S\00000000000000004cICP4SL0000lNZV0000000000000000000000000000h\=W000000000000
0000P1Pe00000000000000000000PZMe8o5[00000000000000000000D90oh?=?00000000000000000000i10W00000000000000000000000000000000d>eO\M;3
00000000DQ3400000000000000000000000000000000@5AX00000000000000000000000000000000000000000000d=iEdS1:000000000000000000000HUiT]3D
0000000000000000000000000000000000000000000000000000lIAj0000000000000000Th=E00000000@gla00000000h8:a0000000000000000l70N00000000
0000000000000000dRU80000521dHO=_@l9O000000000000000000000000000000000000T>5:000000000000TA0100000WKAPW_60PYo8GK20000000000000000
`Tl90000000000000000TX1G0000]38]000000000000<2]L0000000000000000dUhT000000000000000000004UiGXmfj0@CN0000000000000000`U`CLlCg0000
000000000000000000000000<S70T8kR0000TLhQ00000000Q7>H<dcE000000000000TG6klL]:HZa>0G9j000000000000h7>e00004a5g0000h5XJ\CWlTVKi\nT4
97X3TGNJ0H_O000000000000Tj>R00000000\aU@0000000000000000lIh4lfF347E]M2Ja000000000000D8k10000000000000000XoF_00000000000000000000
000000000000000000000000000000000000`QE_000000000000X9A<00000000000000000000lBU^HX_G00000000@[B:Pibd0000000000000000000000000000
00000000Q7=h00000000000000000000000000000000000000000000XcaT000000000000hWeQ000000000000Q7>5d3:J0K0o0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAe0L<a0P[N00VOQH^`g00000000d7`hT^>EDM7P0000h<cm00000000000000000000DoF6
dJN40000000000000000000080LH00000000000000000000H8LA000000000000000084A[0k8H`HI40000000000000000d5eB\G;dLE]R<HeF`G5JDIIPhRT?0000
00000000000000008<9i00000000000000000000<<K5000000000000000000000000000000000000000000000000000000000000Q6\o<5jS0000000000000000
PenYlE7J0000<J0R4K<o00000000L1b<8]4Y0000Ph5n00000000000000000000i70U0000000000000Ak?liF40000000094^jl4Wo@f9W00000000000000000000
<OE>4^SP00000000D:`Sh^QOM4G80000lC^[14n>0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@d6
0000000000008;X7000000000000000000000000000000000000000000000000000000000000\heh@aFBLlUBA2kXXXia00000000000000000000000000000000
000000000000000000000000000000000000000000000XOA00000000Q6S=00000000000000000000\4IJ00000000000000000000I1Vf00004[]a000000000000
00000000000000000000000000000000H08^0b;Q0000000000000000P0@O00004_:600000000<73Ne3go000000000000h^D=0000000000000000000000000000
0000X@D6000000000000000000000000]5>C0000hO_C00000000000000000000`UbN0000000000000000lY0g0000000040@n<?i2000000000000000000000000
0000T5o^0000\oX\000000000000m3QW0000000000000000l;Hn\B0\`Z=f00000000\cRR00000000000000000000000000008<]A0000la;H`V@TXVQ@00000000
00000000D=Rd00000000000000000000000000000000000000000000L`9n0000\bGa0000000000000000D<f\PIN;0000Y6DT0000hIJX00004ZTf000009n60000
0000000000000000000000000000000000000000@lVN00000000<[Ja000000004?\Cm7NI00000000000000000000000000000000000000000000000000000000
00000000dR]10000000000000000dS3\0000000000000000000000000000000000000000L\7<000000000000hDLh00000000000095`i8R:=000000000000@DO^
00000000@eZ\l;4FlZYV00000000000000000000<:`nLM0K0000000000000000XV\W0000000000000000000000000000000000000000djGP00000000\UR=0000
0000000000000000\:a>PlY[0000000000000000000000000000d;<<000000000000000000008<o\00000000000000000000000000000000lDU<000000000000
00000000000000000000000000004LYk<Wf<0000Y4=d0000@2A8\@h^X:@W0000TneJ0000000000000000TLZN0000000000000000000000000000000000000000
000000000000@DiA8QR<<fA@0;72000000000000l8j?000000000000000000000000X9ES0000000000000000000000000Ufb0000000013BV000000000000m6e[
000000000000h7e0\XD100000000000000000000000000000000000000000000000000004QX70000H;l70000000014UZ@QLM4Dmd`nm7000000000000d2aF0000
0000La>20000m0MBM5<_000000000000000000000000000000000000000000000000<DPN0000U1a6000000000000000000000000000000000000000000000000
`Em<X_7800000000000000000000000000000000000000000000000000000000@liW000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P_E?<0O\4Dc:000000000000DHV;000000000000000000000000000000000000000000000000000000000000A5lX00000000
00000000000000000000000000008=S]00000000000000000000d<\4l_Bd0000@_A5000000000000`W96]5\CXCb2I7Nm4k3L000000000000\WAN000000000000
=6@OhIFi0000000000000000diei0000000000000000000000000000000000000000000000000000l_kV000000000000000000004l:^00000000000000000000
l5nC`eJm000000000000000000000000d7iCh_ob000000004o@[0000000000000000PS<E000000008c]f00000000000000000000000000000000000000000000
000000000000000082GDDLME0000000000000VaedQU[0000Do4S00000000000000000000000000000000000016Ue0000000000000000h^f40000000000000000
00000000000000000000000000000;Do000000004ZjE0000lPdP00000000DWPA4dRY000000000000000000000000`bTYi4cU0000000000000000000000000000
00000000000000000000000000000000000000000000D>S<0000TBo@000000000000000000004MAj0000000000000000000000000000H<dY=56O0000h;E=P_@G
A8@f0000000000000000000000000000000000000000000000000000000000000000000000000000@_bN]2o90000000000000000000000000000T90A\G\40000
0000000000000000]8Mb000000000000H?U=00004]JM000000000000PX\D00000000000000000000A4420000000000000000@CD700000000000000000000`;GA
83?n00000000PUeb000015eC000000000000XN_k000000000000000000000000dOTT]8dc0000P\41000000000000000000000000000000000OG?000000008?Hj
00000`M@0000<3i6<RM\0000LXh@0000000000000000000091JR00000000X3b^00000000D<Un0000000000000000X12R\1>_H;@ZE40Z0000000000000000do2h
000000000000LJm9<h8b44?F0000000000000000@7k80YiD000000000000000000000000000000000000P9co0IkB0000H]97000000000000L@8XD8kC<EXK97Hj
@T^B000000000000000000000000000000000000Dl37000000000000PX8_0000PJnO0000000000008V^XHh;:0000`71400000000000000000000lnPY00000000
00000k76000000000000000000000000LLYY0000XEGY000000000000XF]ElLOM00000000000000000000LZ?5TP?H00000000L`j>0000000000008QH;00000000
0000000000000000T@C4XEHlD^<E00000000000000000000000000000000DTme@V\j00008E@>000000000000XU[d0000XXC\0000000000000000DK1a00000000
000000000000000000000000000097@X0000000000000000X=Zf0000H9Bo8B=F4`G?50Hn00000000XEC<0000=3MMa7mN00000000000000000000000000000000
000000000000000000000000T:ZW000000000000000000000000000000000000dSSODMbVhVcQ0000`UlA00000000000000000000000000000000hNBg0000LHSZ
00000000000000000000000000000000000000000000000000000000LfKR00000000000000000000000000000000000000000000000000000000T[DW00000000
0000l:K]00000000`2b200000000000000000000PS?e000000000000000000000000T[Sj0000000000000000@C<N03>70000DH@a0000000000000000<M2aHN6=
000000000000\`4X00000000000000000000000000000000000000000000000016V_000000000000000000000000000000000000000000000000000000000000
XGLUXhW_@8ihL=VP547dE07f000000000000P:lG0000000000000000000058>D0000000000000000000000000000000000000000LGTY00000000000000000000
8U]S0000PJ>PX@bk000000000000000000000000000000000000000000000000`44M0000a8PS000000000000000000000000000000000000000000008AEV0Tb5
000000000000D3Kl00000000\JCj000000000000d>e?55]d00000000000000000l5o16ml00000000000000000000000000000000000000004C78T\O>00000000
@;_W00000000`1af000000000000000000000000000000000000hNaG0000T]:DD;QKT2NUXXoYXlknDC;<E5af0000000000000000000000000000`a0H0000hTC1
0FJ90000000000008TbD<aEZ00000000000000000000000000000000h6n_0000A6f80000hVl;0000000000000000@o\h0000L:CA00000000000000000000T]^G
000000000000Lml600000000000000000000000000000000Y7MO0000000000000000000000000000lE2k8ADC0000000000000000000000000000000000000000
00000000000000000000h[WL0000000000000000000000000000@2Ae000000000000`Ck_00000000000000000000000000000000000000000000000000000000
0000i63^000000000000U4LJ000000000000`AH2000000000000XGLF4QfA000000000000000000000000\Z>T000000000000000000000000000000000000l6X\
<OCc000000000000000000000000000000000000000000000000000000000000LRLB@3g000000000000000000000000000000000000000000000000000000000
00000000hE[M0000dhUN00000000000000000000HILf\U38TV4Q00000000000000000000LHTQTJ^mH3\C00000000000000000000\;lX00000000Da6B00000000
00000000000000000000000008gB0000000000000000HNNZ0000000000004W^e\OD\000000000000000000000000000085eNXobD000000000000000000000000
\:l7000000000000000000000000000000000000000000000000l1K;=7kZ00000000000000000000000000000000XgW]00000000LWDN00000000000000000000
0000<edN0000hGS_00000000000000000000@66c000000000000000000000000<FFGH7;B00000000M6i[0000lF_g000048;ZL9`oT<;FQ6>G000041`2`]E70000
`EK600000000000000000000P9g60000000000000000\iRI00000000d:9<@XdF0000000000008W]3000000000000h1k1`7[40000000000000000000000000000
00000000000000008>X[00000000ln5=000000000000000000000000000000000000000000000000d<PT00000000X;oVl7NH000000000000M8V^d:i>00000000
4]L_Di1J000000000000\U<^000000000000hd5Y0000000000000000H>EZ0000000000000000hUc]L?RFQ78R<H\hdJ?>H;C=dJ9\di^N000000000000L;O6dB@g
0000000000000000000000000000L\N>000000000oD<000000000000i0f90000000000000000h?ei`>[:4gZ1000000000000@WI8000000000000000000000000
00000000`?oG0000He0i0000000000000@59\Dg8000000000000000000000000000000000000@AL2000000000000TKg\00000000T4P20000l^3hlV^FTl@]0000
0000`4Mj0000000000000000000000004^:[00000000P:oB000000000000<aGR0000Y3Xo0000000000004ANi000000000000000000000000d?5d<KOh00000000
00000000000000000000@9FaU04L000000000MlC000000000000000000000000hA>c00004OmR00000000P^dX0000`Gh90000000000000000d\b?A6Pi00000000
0000lhl<hQ@1a3V700000000P@e2d`L;0000000000000000000000000000000000000000P`3`0000H:=N00000000XQ;2@SZf4ZgVHXLf00000000U62ME7`e0000
0000PIMk0000000000000000Tb9H000000000000000000000000000000000000000000000000PDS]000000000:>[0000000000000000000000000000H<^`XnIb
0000@=^Hm1HD0000@4S>0000000000000000h1L30000h0\C0000000000000000000000000000PFiP0000Q1Zb00000000000000000000D:n4000000000000HY5m
4fCiI0gPe4\j0000000000000000000000004LCC0000000000000000000000000000DLS0@Qhf000000000000000000000000d;\68=Ei00000000X[oI00000000
0000000000000h^0T5c[X>?4dJ3UhFAa0000000000000000\3GC000000000000000000000000000045W9a3?n00000000000000000000DX1:0000000000000000
00000000a6AY`Rja00000000000000000000e6`K00004:BHX;;W00000000m49X000000000000TkjTE6dd00000000000000008H>S0000000000000000<b55X2YA
0000ToUn0000U0LP<ePd00000000000000000000000000000S`@144\0000@P?l00004i_M`Q^Y0000000000000000PSOe0000@6f?0000000000000000`5=CP@gP
00000000]6Y^@m5a0000T=QH0000000000000000`IHF`ZT5000000000c8n00000000XMRc0000000000000000000000000000@afl0000@UBd0000000000000000
0000000000000000000000000000L`>\XY_C8Id5<P6]000000000000000000000000U4Pb000000000000000000000000@4PR0Tkc000000000000Hh4E00000000
53c=0000000089RGU2;600000000000000000000TI]@00000000000000000000000000000000\;6L0000000000000000T8ndH?DV50Nm00000000000000000000
0000LJA000000000000000000000DhTE00000000XTZi0000000003<D00000=j]0000@8oc]7Fd000000004AVk0000000000000000hJbQ0000Y89R000000000000
000000000000000000000000H3Ij@L8_LO=1000000000000000000000000M4Na00000000TDFO0000000000000000h6FY000000000000000000004am=00000000
0000000000000000000000000000`>1S0000`fVX00000000\CHkU3DM00000000PmfN00000000]2Ko00000IDX<N^OL]2ZP]`;8^jc00000000000000000000Ln?:
0000\B<W0000000000008dOF00000000000000000000000000000000h:ki000000000000DJ_f000000000ZnnLke\00000000000000004VI`L5ID8YAV8_K30000
\=]:00000000000000000000<O4?00000000X^EX0000I57600000000Tn5c00000000XW_F0000000000000Vb7Q2oC000000000000H5Pl0000000000000000TYO2
`SJK0000000000000000000080W@00000000h45W0000TkgX50;F0000000000000000@36PD4Rbho72000000000000000000000000000000000000000000000000
XR@X0CY00000000000000000`f@P000000000000000000000000<6EG00000000000018YR<UH20000000000000000000000000000000000000000000000008KgC
00000000000000000000000000000000@T3_00000000HfXA00000000000000000000Ho]A00000000l8<R0000a7K70000000000000000L:g80000LSGQ00000000
000000000000000000000[K900000000000000000h:H000000004f_h\Pof000000000000@mZV000000000000TPoU0000DNaV00000000I89_0000000000000000
000000000000000000000000000000000000Df2a4J5UXjPM53A@`\E`<dBI000000000000=1;^00000000000000000000dlE10000000000000000PAlF00000000
000000000000XEF:00000000000000000000Dm:B000000000000000000000000000000000000\TOj4@Qo00004^Kh00000000HAFQ0000HGf^0000dKNOA3eQ0000
00000000=57]000000000000P5P:00000000`^LW000080N><>\jXF2;0Tkn00000000HZQ4PAZ300008[[^U1f10000A6R@00000000000000000000000000008moC
000000000000`fKA00000000<>8W0000`?od000000000000hW9Y<cRG0000PE1e00000000000000000000l2Ro0000=3gYdm[J]00;00000000TJn_000000000000
4ZAN00000000l7?dTm];00000000000000000000DDj;00000000PY?[00000000000000000000000000000000000000000000000000000000hO_6000000000000
00000000000000000000]8TK0000TA4MH>8?\Va60000e87[00004Il]X4ZV4K8[000000000000LA`G000000000000000000000000000000000000XE<A0000diFj
P63Q<Ymf0000TZ\bHJ7KH]4:0000\2Q[0000000000000000Db2kI6Zg48W:hCH40000000000000000000000008WV00000\=ZV00000FZ70000l1mgH8=o00000000
000000000000d5B[00000000000000000000000000000000hY:N000046gih]_T0000000000000000`N9^00000000`ZkU00000000dP4G00000000l`SN00000000
0000000000000000LVRi00000000h]?M`_3F000000000000000000000000@<UA00000000000000000000000000000000000000000000Q68D00000000LC4M0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11b00000000000000000000=6[A00000000000000000000
0000000000000000LeGP0000000000000000000000000000@KWh0000@C2i00000000000000000000TTMX000000000000000000000000@=kS00000000<T@m0000
0000\X5e000000000000\Jm`L_PYligH000000000000X2nG00000000<>_a00008[^<00000000000000000000000000000000PdZ<000000000000000000000000
0000l@h6LNoJM6=m0000lN\80000`Z7;00000000<J0D0000h\W9TEiG0000000000000000000000000000Di]P00000000X8F^0000537\00000000000000000000
0JWZHgHZE1ig0000000000000000000000000000<il`00000000000000000000000000000000DNF7409c@A2cLM8A000000000000000000000000\dND000083B=
00000000000000000000000000000000l]AO00000000000000000000Hakd0AP000000000=87h0000HSZ300000000000000000Be@0000000000000000a7T:M0N7
0000PLZd00000000a8?KX@0O`[mU000000000000000000000000000000000000000000000000HP:S0000<kZh00000000000000008N0@0000000048C4H[eQ0000
000000000000000000008U;40000\Zje000000000000000000000000000000000000000000000000<SgdT]M``ISF@kJS00000000000000000000\mEIXI3`0000
000000000000000000000000000000000000DOf?000000000000T1gE8?fE00000000000000000000000000000000000000000000XZh]00000000\Kj900000000
00000000d5G900000000@5^\000000000000000000000000000000000000000000000000000000000000U1AD0000a6<f00000000DcM\0000HAf8000000000000
0000TNBT`V9d000000000000000000000000HDjN0000000000000000dTEG000000000000\e]H000000000000lTlHa33T000000000000`AAD000000000000@7S`
000000000000LCi@0000000000000000000000000000h=L30000000000000000000000004BOjA6VO00000000Plae000000000000000000000000000000000000
Y7c`T<c_<i6AQ5Bb000000000000000000000000`3n;000000000000HgbS@2ZMlW;F00000000DYmB8^o@0000000000000000000000000000000000000Pd`\d]O
000000000000Hkek0000000000000b[I00000000000000000000000000000000000000000000000000000000Lhmm000000000000000000000000000000000000
000000000000000000000000`5AA47FGH?DbQ7m^0000X:D?000000000000000000000000<1\B0000000000000000U4Ugh?O<0000X\^600000000000000000000
0000000000000000000000000000L18ld>jV00000000hCOH000000000000A6PLPfj00000]1ge0000000000000000\mlZ000000000000000000000000PfhR0000
PjgN000000000000d7Zg000000000000PN\XlUZQ000000000000\bT<000000000000T5U=00000000\N[100000000DLeX00000000000000000000000000000000
00000000000000000000<eKb000000000000000000000000000000000000<8_WD]Ph0000D93E00000000000000000000dYjBPA@h0000<Enj0000000000004PFW
00000000000000000000000000000000000000000000@:3o00000000P=@e0<_e00000000000000000000000000000000000000000000000000000000\W\f0000
0000000000000000<fl^m1K@E4?9000000000000000000000000DP=B4LEK000000000000000000000000000000000000\8J6hWfe000002R<0000\Re2<U^@0000
00000000000000004=BJ0_hj00000000d0RQ00004@BA00000000Q5]J00000000DKL1XZ;G97nNd^S]0000<XK?X5KL000000000000000000000000000000000000
00000000000000000000000000000000HE?Z000000000000000000000000000000000000000000000000<i4N000000000000000000000000hA>B000000000000
4PTL000000000000000000000000Pg6G000000004L0B0000000000000000dMOb000000000000000000000000\7`X0000XAh`8VPc0000`S>Y0000000000000000
0000000000000000DSlH000000000000PL34lTlTh:M4000000000000`0CA000000000000l62^000000000000000000000000000000000000000000000000PDT2
00000000L\_B\D;OHXS5da@m@lA500000000@aFW0lVa4lWZ00000000000000000000DY^6lm2?X=:6000000000Eb90000<=O?A7i@000000000000LTiXPc4h0000
000000000000D=nM]3Mj0000DYmT000000000000000013;W00000000000000000000005NXL0f0000LQf00000000000004Bo`0000<Y1g0000P1oo0000T_C^0000
I2CWh8<e0000`CnT000000000000<>o20000000000000000m3GB00000000000000000000000000000000<Q@Q0000000000000000000000000000000000000000
00000000d\hgU5Ka<CGN4^l:\JBk00000000HLiI000000000000000000000000lFld000000000000000000000000000000000000000000000000\LThA8RW0000
0000000000004;WilHX]00000000\jcj00000000D4kg\A^H\mlg0<hF0000@FB?0000000000000000000000000000dW0600000000PSAf000000000000\1FE0000
0000000000000000000000000JWl00000000000000000000000000000000D8h=d;_D\XKN00000000Xm>QhGKOe8DA<Mm2000000000000`XCf`Ec]000000000000
00000000M7<0000000000000000000000000<4cU0000h6o;`N^B<@W5000000000000000000000000X9go`1b1H^9T00000000L=1k0000A0[X000084D500000000
00000000h6K`4T8O000000000000l05nPk=n00000PPd00000000000012H@00000000ThED0000000000000000l8A]L8JD00000000000000000000000000000000
0000000000000000HL2D000000000l;I000000000000XM]300000000000000000000000000000000U8MR00000000000000000000000000000000000000000000
00000000000000000000dDn0dZi=doP50000PA6D4BkN0000HRJ\000000000000000000000000000000000000P358@NM>0PIXHnnhH2RLm6\80000000000000000
00004TEma1UR000000000000Hh@I0000000000000000000000000000000000000000000000000000163n000000000000PDmXP63H000000000000000000000000
00000000000000000000000000000000@L\3M5m80000HQK=0000000000000000000000000000l50Q0000lU08X:F80000000000000000000000000000P8l?0000
`Bhj000040ULY6`X0000000000000000000000000l:o58;0000000004Gnh0000dC9M@\M:000000000000000000000000000000000000\XdY0000000000000000
00000000`Vjc0000000000000000000000004A5O00000000PG0W`SJX000000000000000000000000dQ<A00000000000000000000Y5T?@]LT0000`30i00000000
0jk700000000@Da?<gY\00000000000000008FZi0000E6100000P]`lLLF;@`BOE48W00000000l:f:000000000000Lgm[0000h8F2000000000000000000000000
000000000000D=W1000000000000m3jA0000@DXm0000DPcV00000000000000000000dVlL0000000000000000lIm^\@_l\lQM0000PNR70000000000008481559D
00000000DP]QTQ0l4H6=00000000000000000000PBmc0000000000008EcN81c80000000000000000LlgY00000000000000000000000000000000000000000000
000000000000`4Xn00000000000000000000XT3A00000000d`E;0000XOlR00000000000000000000000000000000000000000JWcPRfH00000000000000000000
0000<FSa00000000579V00000000X:K>0000000000000000T:MT0bGH000000000000@kK=0000000000000000=7^N000000000000000000000000000000004HA5
0000000000004\Y300000000hkChi4l^00004A]_00000000dSbW000000008hB@P?49hGaCPU]9000000000000\M@U0000dIMI00000000\k@E0000000000000000
00000000000000000000580;00000000PNhA00000000000000000000000000000000DXG;00000000`jmH000000000000dAYfLBhZ000000000000000000000000
0000000000000000PGU_0000000000000000000000000000000000000000=8IeXVFYP^ZB00000000dn4F000000000000<LlnL?_o000000000000000000000000
000000000000000000000000000000000000000000008U`Y0000E3J5`VFg000000000000X1V`00000000`KR=000000000000T=6700000000000000000000L:6`
0000000000000000`6<00000hZU800000000XE;h000000000000000000000000XDmM0000000000000000HYU;0000XURZ000000000000480V0000000000000000
0000000000000000\=ZF00000000000000000000000043a`000000000000000000000000M5K:00000000PEo50000000000000000000000000000000000000000
0000X>2I<g;X0000000000000000000000004n14\[\@0000PL24000000008DdU@ln^00000000PQJZ000000000000PHRl00004OT5000000000000\<?iXIVC0000
000000000000LAPD8HfH0000DX4M4Vc\0000000000000000H48N0000000000000000000000000000@Nc20000hPHV000000000000000000000000000000000000
00000000m5HmQ5`O00000000000000008Q:E000000000000<23l]65D0000000000000000000000000000000000000000XSf[0000000000000000000000000000
00000000000000000000000000000000000000000000PC?^000000000000L:Ei0000000000000000000000000000000000000000dYYo0000Pc_>0000X1S20000
@>J=00000000DA0=000000000000h\9W<Yl[lHZ6000000000000000000000000000000000000000000000000PkGS0000000000000000000000000000Q2E\0000
000000000000000091M000000000000000000000dU57DY2X0JX>00000000LFYH<CVc0000M8;=h_Io0000h^o^00000000P87\000000000000000000000000lM3K
0000000000000000000000000000000000000OWd0000000000000000000000000000000000000000000085Qd\<ZK00000000Ln31000000000000@H<:00000000
00000000hK;>000000000000000000000000XH_200000000000000000000<eZ;000000000000000000000000000000000000000000000PK^000000000000XnB^
0000000000000000000000000000\]2>lnW>0000\V8W000000000000000000000000A1Ko0000000000000000LkS0000000000000T^1800000000TkLX0000H3L\
00000000<QZL4@BM000000000000XF`^0000T2^2000000000000000000000000D\aF000000000000000000000000000000000000000000000000]7JJ0LA>0000
0000Q5^1000000000000000000000000TIia0;a]HJA@00000000\TeV000000000000000000000000000000000000\Z4V000000004d`OX2D30000Dk?k0000<YC7
00000000000000000000000000000000000000000000HNOOLZ1T`V6L06Ao0jQF0000DE`80000L0_N]2L900000000000000000000000088CBhSQ\A3f`00000000
000000000000T:?J000000000000\^3Y0000h0lMHYXU10i;`FTK0000000095TL0000h7El0000000000000000000000000000lgn00000D\QdH_XT00004KK]0000
0000l^NR@lnkPOGg00000000000000000000000000000000Db?;4d0K0000DLBQ8l\F@kgGa5O300004^h<0000PBBL00000O_`0000000000000000000000000000
0000000000000000000000000000000000000000DKm?Pg[L00000000hBW7000000000000@ASk0000<XOQm5Hc000000000000HeXM000000000000000000000000
000000000000PPgV00000000T7<Y000000000000000000000000HU=000004^=mHJlg000000000000000000000000000000000000l]NRH6OC0000000000000000
XFik<[H900004PT=00000000000000000000m4O1000000000000`oE`00000000dong000000000000@OY00000D@h@000000000000hV3800000000\T>D00000000
00000000000000004JVl000000008@=5@W`S000000000000000089>[000000000000000000000000\;RQDWl8=7Q100X800000000000000000000@Ph]00000JX5
\\ech^lE000000000000000000000000000000000000000000000000\aoi0000000000000000a397`RP60ak6LnEh0000h\WF0000000000000000000000000000
0000TLdZ`Yn^0000000000000000000000000000000000000000000000008[lY00000000000018BT000000000000HQ5<00000000X?[<00000000000000000000
dR8E<bWN000000000000L2[B0000000000000000HRg9`Y1K0000l=X700000000000000000000Hick000000000000`jB4000000000000DWcG0000a72n00000000
0000000000000000lWgn00000000dHk80000000000000000I3ej000000004WJ70000000000000000d0RB00000000000000000000000000000000000000000000
l<TSd[190000\0l`000000000k_P00000000`gQSHB4U00000000<j`b000000000000000000000000XjBlh2eZ00000000\^U`0000<hVM0000000000000000hCo[
@D^K0000000000000WHf000000008X;M00000000000000000000000000000000000000000000000000000000000000000000XBTXDILZ00000000000000000000
`GbC00000000`0Ka0000T5k`0000PU_U0000000000000000HC1n0000000000000000Xlgn000000004NQ70000000000000000\O[8X5]R8<JK000081Gm00000000
00000000X5::0000000000004?8l0000000000000000000000000000D\Sh000000000000000000000000000000kJ0000000000000000I6P\0000000000000000
DV3bhaGE00008Wg\0000000000000000000000000000000000000000000041l^dUDL8Z]<00000000000000000000000000000000000000000000Q5@A0000XEhV
000000000000000097^a0000P1IY00000000=8:I000000000000A389000000000000I5fG0000ljgi0000@JR`000000000000=7880000000000000000000013SL
00000000000000000000X5[[0000<TjR0000000000000000000000000000000000000000000000000000TZ]mU8Fk0000000000000000000000000000@]W@0000
000000000000HX72000000000000Tc0V0000XNnSl1A3H?Xg0000000000000H[I000000000000@6Xf`QCG0000000000008HEK00000000a7`;00000000X:YP0000
0000000000000000000000000000000000000000\1F9dn0V0000HK_W00000000000000000000000000000000000000000000X>7[=6Hm00000000000000000000
98U_dmVD00000000`e9?hbS>0000hd>g000000000000e27G000000000000000000000000\NM2000000000000000000000000@R960000000000008TWc0000HY]A
0000<P5g000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lTSePZBV8]RH
hgC900000000000000000000000000004T?k00000000d8iO]7oE00000000000000000000@:i00000laY7000000000000000000000000@Z=B0000000000000000
00000000000000000000L[@i000000000000dfbi00000000d`0P0000DBf[0000h\G_0000000000000000@J13000000000000dMTZ000000000000000000000000
a7\T40^P`9]Mh<PaE7@200000000000000000000Xf<A000000000000h42ZHJAMX1XD000000000000L?UR0000<=oAH`<K0000000000000ZUJ00000000@U5H0000
00000000lZG1hVZ10000000000000000LFdB0000lG[hDWJB0000000000000000T=]^000000000000dKo=Djaca2Kb000000000000000000000000000000008;IM
H<FX0000X[En0000000000000000000000000000000000008@ka00000000000000000000i0GG0000000000000000TdhU000000000000\ijB00000000L6GF0000
0000000000000000XaC:00004YGH00000000000000004_WC`;2H000000000000h:AO0000000000000000000000004:h2<\QXXRaW000000008J`34b9]00000000
00000000`klY0000000000000000hFmRD2;[]2Q;00000k1k0000000000000000A7Qk00000000000000000000E7KD00000000000000000000000000000000PIVh
00004cQ1000000000000h8Eh000000000000000000000000LW>400000000000000000000000000000000@ne:00000000000000000000000001mX0000\S\\h>X<
0000DlKJ0000`G=60000000000000000<Xeo0000000000000000000000000000000000000000000000000000000000000000000097?B00000000000000000000
lODn<[:l00000000000000008U9mXZ]`0000Xco@000000000000000000000000XM:a0000A8=M00000000000000000000000000000000000000000000=6A90000
00000000000000000000df=S000000000000P=5J4e[10000070\lJ1flkE^0000000000000000000000000000Pk8h00000H6YPCDn00000000X;fATV;m00000000
0000000004RSD33_0000@je80000000000000000000000008GlB0000XTUclX3e89jD000000000000000000000000<1Xe0000DE0:000000000000000000000000
0000000000000000000000000000`?>^H\@N0000000000000000000000000000000000000000000000000ZGo`2XE`9kl00000000e5O]0000h;mN000000000000
l=b[0000000000000000000000000000XQoX00000000000000000000L7c54o8`0000000000000000`F3J000000000000000000000000000000000000lAUVP5J@
P<Z9DHIM@nJn0000lI=I000000000000000000000000LKEe4mNk93=7000000000000000000000\a600000000<M5D00000000000000000000Y2K6000000000000
0000000000000000hRL5HSC4\aRTHh;Q00000000llRk00000000000000000000Pi0L000000000000000000000000000000000000H;Ej0000\WjZTR=NP[>K0000
000000000000PN7A0000<OUB0000480hd`Cc@4N`PiKoh;0]e2T;8o9n0000@lNd0000D8?j0000485b@ZME0000000000000000000000000000<VdC00000000dTIM
0000h1X20000000000000000000000000000000000000000000000000000000000000000<cVa0000D7SJ0000000000000000DEQ4000000000000000000000000
0000000045JL0000000000000000000000000000000000000000T=5Y0000e7e:00000000dOaT000000000000\Ubg0000000000000000000000000000h^mN0000
000000000000000000000000000000008I1E`j;300000000000054dR000000000000000000000000000000000000000000000000h1cV0000000000000O_P0000
00000000000000000000000000000000PCDV00000000000000000000000000000000`iFCX5PM86jd00000000000000000000000000000000<G0B\eE:a83H0000
000000000000TDG\0000000000000000000000000000LBXc000000000000D@g=0000000000000000l_M<00000000000000000000000000000000000000000000
0000DabZ0000000000000000Y49k`6H[4M\:DZ9e00000000000000000000m5V50000000000000000PWHH0000000000000000h5=Q00000000U4C?m85;0oellWha
000056m500000000L62700000000@K3o`<3Q00000000000000000000XWNG0000lYVB0000000000000000000000004PH8U06d\8KE00000000X7XW00000000h`Pm
dYQJ`VHC000000000000@:GLa5Zi000000000000Ti;A000000000000000004Gf0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`ga00000000h4hj0J:^000000004OYe00000000000000000000P\Z;00000000\<Fn0000000000000ofT00000000000000000000
<YeF0000000000000000000000000000TGHP<TY^Q4>_00000000hWCo000000000000000000000000000000000000PEf[0000000000000000<5GI000000000000
Hgb400000000<e1T0000i6E:00000000H3SG000000000000@6ZUH:4JXCjB00000000000000000000000000000000000000000000000000000000000000000000
HKENP\QmTj:O\fPI00000000000000000000<Fg?00000000000000000000000000004WA@P[@_XA74Dgac000000000000d6e600000000000000004G[:\K4K0000
000000000000000000000000000000000000000000000000T9_;0000000000000000DhL300000000000000000000000000000000T>WD0000LBKH`MVL00000000
000000000000@n9P00000]Wd0000Y76W0000000000004n_A000000000000LCS^000000000000`Z7h8]m100000000000000000000HKi800000000000000000000
00000000E5ihXDIUleLk000000000000000000000000L0MO0000000000000000000000000000DfUg00000000000000000000@UjP000000000000000000000000
0000H?Jh000000008W<m00000000@H<^000000000000h8F<0000000000000000HVOc=7@k0?jP00000000000000000000000000008TiF00000000000000000000
M5R>00000000X:Ad00000000000000000000<XJ>\GjC4[SG00000000h1FQ\1Wa0000000000000000X:V=000000008B7U0000000000000000000000008cBo0000
000000000000U8J?00000000<@IP00000000000000000000DmEce4Dg000000000000000000000000XQ08TT720000lLN]00000000<AoYXWk;000000000000P852
000000000000000000000000PYci000000000025HcKA0000000000000000T>k50000dI^l00000000l]0Y0000<FZ^000000000000T\ESD5190000h3VJE4`:0000
000000000000000000000000000000000000000053470000000000000000dFm200000000000000000=\l0000lnY<@C5:0000000000000000L;Jm000000000000
4[j40000000000000000000000000000000000008MJ5`hK^00000000000000000000000000004g`3DhBlU1LT@a<j000000000000000000000000000000000000
8C2ZLF\>0000\M_4000000000000000000000000lYF=00000000\8g200000000\nO70000ThicT^k00000dZn?0000000000008;Vj000000000000XYKG00000000
0000M4V400000000000000000000dCYA@cXjlTRdU3OZ0000h\gG00000000e6BcPFdg000000000000000000000000000000000<DY00000000XGQ1000000000000
0000<e8000000000@AhU<SXW0000000000008VgH00000000HKK2000000000000T5jc0000\B130000000000008WDi`[:_000000000000XmQ=T<RY000000000000
0000hR[@000000000000000000000000000000000000000000000000000087QWHSR7000000000HUI0000000006Nc0000dGcA0000000000000000lCTA0000lh6T
0000000000000000000000000000000000000000T\:V00008Ljf0000000000000000<:9K4?9C00000000`;G[H0\60dTj000000008H>j0000000000000000X]gY
00000000000000000000000000000000m3=J0000PFUH43:<00000000hf=fT?oU0000000000000000000000004:bK000090OC000000000000000000000000dQC=
000000008ghG00000000000000000000000000000000Lgh000000000Lc>c0000000000000000@5V10000Xg4gTnFj00000000dKgklc?c0000X^G[000000000000
`7740000L07iDC>YTPHG00000000<N=<@9`<000000000000454S000000000000X5BJH6CZ0000000000000000\8K70000<[C`00000000dT9U0000000000000000
00000000000000000000000000004[dD00000000\DkC0000HZna0000000000000000000000000000TcX:0000Xcj;000000000000A3`e0000<aVX0000HML90000
0000H\2DDT^\000000000000000049[MhTJ9DhkP0000PONE00000000000000000000LF]00000000000000000A0:]00000000E3S2d44A000004X>0000H4oE0000
000000000000000000000000\JKjDRhb0000000000000000XB5P0000\YRl00000000000000000000000000008BL:000000000000000000000000000000000000
0000lKRa0000`lk000000000@J;AXLC8000000000000HY]M0000<P68000000000000000000000000l39N000000000000000000000000000000000000LK060000
0000000000000000]10;00000000000000000000000000004SVo0YI3`g`_<J[\00000000000000000000M8?o00000000000000000000000000000000d7c[hkUX
TLJ<L39A0000D27H00008Deo00000000T=ee0000l5`ZLY\R0000000000000000000000000000PCN^Tj]i00000000\_KV00000000D?:600000000DhN\4JMa0000
000000000?L_00000000D`7>00008`kY@W<]00000000DOd_00000000000000000000000000000000000000000CVn000000000000000000000000000000000000
00000000000000000000000000000000000000000000@K\T0000XWOJE12D0000`Wjd0000000000008JQK\Wj?<R>N00000000000000000000PN5J000000000000
0000000000000000000000000000000000000000HeaT4C[cL_?ZY7Q^0000000000000000000000000000000000000000h?An000000008eof00000000Q6>d0000
d4V=00000000i54n0000000000000000000000000000HgH400000000000000000000000000008]3600000000000000000000Y6_d000000000000l5Mh00000000
000000004[UU000000000000\Zia000087DG00000000000000000000L\LhU4M10000H[Cn00000000000000000000000000000000000000000000000000000000
0000\^0[00008]@f000000000000000000000000000000000000A4i<00000000000000000000<Bla000000000000000000000000000000000000d267DM5S0000
000000000000@O:7000000000000000000000000000000000000000000000000000094R]000000000000\2dk\_JC0000D\<M0000Djj@00000000@8<@0000a5g;
00000000a53800000000000000000000HA;U\6bVhU3_00008B??0000000000000000000000000000000043eTH54:000000000000000000000000m81e00000000
00000000`47X<g??0000000000004=0d000051hD000000000000000000004T6f8PGh0000<3V`\dX;a6lh000000000000DD124@P000000000000000000000D0DF
\@JVl5iWP]a756dW0000000000000000000000000000<CFA0000000000000000000000000000`4l>0000000000004K5j000000000000000000008PFg00000000
00000000000000000000000000000000e64D00000000E54AHd8U0000`Wg6TcJ1000000000000000000000000PP8QhP@T0000000000000000000000000000<ZVN
HW[L0000DJGl0000000000000000U0<G0000000000000000Xbj=0000000000000000000000000000000000000000000000000000000000000000000000000000
8CPh0000000000000000000000000000DYiU000000000000000000000000lA0h000000000000000000000000000000000000<X@P00000000\1SF000000000000
HZkCA2AN00000000TNj<00000000000000000000000000000000000000000000`:WB`E]E0000000000000000000000000000TMi>D1o9\J8;<e[_000000000000
01^G\UN@00000000DQog<UIG0000000000000000000000004h3jM8Lb0000@AfM0000000000000000L1`L0000XX6a0000A3\I0000000000000000000000000000
00000000000000000:I60000000000000000h4@GHi\LT8_6hoIA0000da>G000000000000000000000000000000000000m3bF000000000000000000000000HVQl
00000000000000000000Y2n6XaLh89SIdJ=NlolQ00000000000000000000000000000000000000000000000000000000XRaLPVE400000000H0N`hXM54]ooLFjQ
<b5a0_>C41:100000000<=TI4J7j000000000000000000000000000000004Y8k0000000000000000<F[400000000000000000000000000000000000000000000
0000<PW`0000000000000000<CDb000000008Y270000D4M<0000000000000000000000000000000000000000000000000000X>j7000000000000000000000000
00000000000000000000000000000000000000000000A3U]000000000000\K?^0000000000008CaUlK3_Q2a:T\\:I6<B00000000000000000000000000004=7T
0000=3hY00000000000000000HCm`iE90000X_gRHN4R00000000000000000000000040Wg0000hXGil>UI000000000000000000000000U5__0000000000000000
<?@4TkH000000000PYF_00000000000000000000P;k9PUC\000000000000000000000000XH4^000000000000@??<0000000000000000<MOA=6UNlLO]00000000
`QhJ000000004PGY0000LA3V86ek0000`H7<8=420eSV000000000000000000000000L\O0<ePOLnB>00004DSI0000000000000000000000000000000000000000
0000000000000000hdG8000000000000000000000OG30000PkZ700000ZL^00000000TC070000000000008>_T\QcmQ0Jf00000000000000000000000000000000
00000000\<G;Hl=JdPkh00000000<ViM00000000h7S:000000000000dMFh0000000000000000TgKI]7Xc0000000000000000PEmh0000000000000000D83f0000
00000000e47:000000000]kE00000000000000000000L4^jDJe_0000000000000000000000000000\@Bf<BfI00000000000000000000000012om000000000000
T9KP0000000000000000000000000000000000000000000000000000000000000000T707DNo9000000008efS0Kij000000000000000000000000000000000000
000000000000000000000000L877000000000000lWT`Tk3j000000000000000000000000XCaA0000000000000000000000000000h5BfTGQb8eb@000000000000
<1@\0000\E=Rl]Z\00000000\F7S000000000000@8A500000000l3oOL@0_000000000000000000000000\PDJ00000000000000000000d2HY86d2L\NI0000TfLM
00000000DNQO00000000000000000000000000000000]3<a00000000000000000000XW5Q00000000dUM`00000000000000000000000000000000000000000000
XAmI000000000000P^be000000000000000000000000HioC00000000hZ2QPBi;0000000000000000000000008c]70000000000000000dC_j00000000PQ\=0000
000000000000H7jO00000000dV;D00000000000000000000000000008[Ql\:B00000000000000XT_45Q<0000000000000000000000008]cLhPkC13JO00000000
00000000lCBT00000000hAOf`VG?0000000000000000<U2O\7m_81fk8Mc600000000`aUU00004?QH000000004FPA4jbN00000000T:RKde6l0000@mDW0FfZ0000
00000000D55A00000000TSi?\0R40000000000000000XQ2f0000000000000000000000000000000000000000dSB=00000000lRGM000000000000000000000000
00Hk\UcO00000000000000000000000000000000000000000000T?=P0000000000000000dAbV00000000000000000000000096CC0000lEJ600000000M7lWlV_\
0000000000000000000000000000000000000000DW5C00000000TZ`G00000000<@[VT=1S8>0X0000000000000000000000000000000000000000000000000000
000000000000815A00000000000000004MV\0000XYjR000000000000000000000000000000004Y0D0000X<B18^O70000000000000000I8F^0000h1[`00000000
0000000046Dhde4i000000000000000000000000H<3h000000000000000000000000000000000000PL0Z4d>7000000000000\SN50000000000000000DJeSa1Nl
00000000Pl6L000000000000000000000000dOQY0000Xc^N84>>h9@h00000000000000000000<7ih\c>;00000\<n0000000000000000Xk[h000000000000<iGF
0000XJY2000000000000000000000000P3`Q000017SP0000DUAl0000dGAI00000000000000000000\?\U00000000D120000000000000X0ALL0EI0000]6?h0000
00000000\V\E000000000000000000000000000000000000000000000000000000000000<8IX@1LW000000000000000000000000PCh200000000000000000000
00000000000000000000000000000000000000004cZ70000XaM700000000000000000000000000008IG30me]000000000000000000fS00000000000000000000
00000000000000000000Tc5`000000000OF1lQHL00000000000000000000846]000000000000000000000000000000000000lO6V0000000000000000\1@eL4fo
0000000000000000XE?d0000@0nE<O^H000000000000000000004:N80000LXc9M7i3000000000000000000000000dL7V000000000000000000000000\QXg0000
0000000000000000DQVl000000000000lWX?i6HZ0000000000000000000000000000XJj44<AY000000000000\XY4000000000000000000000000000000000000
0000lN`=000000000000000000LT00000000000000000000`DWY0000A5OP00000000\1Y50000X`gF0000<CmhdDZN0000000000000000000000008^L100000000
000000000000000000000000000082N30000TH`=DAgHPjCeE4n18eP600000000D\Km00000000\HJh0000P;g1I3gIPi<a0000l8nI0000]8Y800000000lQIW0000
00000000000000000000000000000000000000000000DAgZ00000000000000008<CnTJd9<2Z;U1d`000000008PG7000000000000000000000000PkJe00000000
000000000000TTaA00000000XmNO000000000000<JTT00000000000000000000000000000000000000000TT40000000000000000hX<G00000000000000000000
00000000I3BI000000000000000000000000L4J70000Y6lA4X=@000000000000000000000000000000000000000000000000XVjU000000000000000000000000
0000000000000000000055d<000000000000000000000k=NL;;E8WFdH^@U`kQ;TK_ga2mY000000000000<YZPhU\@00000000T=RJ<?270000dD?MlCJX00000000
000000000?e90000000000000000000000000000@0Ug4Jj?00000000000000000000000000000000HKnQ000000000000PXlS0000000000008V[?0000Ti5W4YJL
M2eS00008BLK0000000000000000000000000000dBK<HYMFT0ZLT<_9000000000000000000000000000000000000Ph2k00000000deVX`3=[@f\A000000000000
00000000000000004QRbL\T1@1QN000000000000000000000000`RH<000000000000TeRP000000000000000000000000`VMH000000000000H4]g000000000000
PMeH00000000000000000000000000000000000000000000000000000000000000000000D0<4<DBY00000000<0:Z4?;;0000P\bR<PaE00000000TU::00000000
00000000000094?m000000000000LWbP0000\C[M`S<U00000000000000004E?o000000000000000000000000000000000000<9aNDe>n0kZW0000000000000000
0000000000000000dM3YXd^X000000000000000000000000000000000000hQJF000000000000<:660000000000000000000000000000D>UZ\noVm53[4a7k0000
0000le]g0000000000000000<KHA00000000`X]k000000000000PSHT000000000000000000000000000000000000\IUh<:<>lIYC000000000000000000000000
0000LjQ1dnZO00000000000000000000\R4`00000000000000000000Xhj40000000000000000LHEehD;f0000\IU0d[l:000000000000@i_6e3UJ0000X<1NXQKn
`N_G00000000lWKL00000000<HIkXc5C00000000I3[F00000000000042MF00000000000000000000000000000000000000000000@G;nT06_0000`eHM00000000
0000PB@H000000000000000000000000000000000000`G900000HFfLY4Wn0000h2EVH=d;XFS40000D87I000000000000000000000000000000000000000057Ve
e4U400004Tg@0000000000000000\:gF00004;04000000000000P:gVhPSC0000000000008@DR00000000000000000000000000000000@`:e0000000000000men
0000dbBRX4LX000000000000000000000000H:Hh00000000P[_C0000000000000000LgJVHZHT<_5Y00000000\0aM8a3^00000000000000000000000000000000
@Wl_0000Pm7L4Wm_00000000000000000000000000000^43000000000000TLg[00000AWg0000000000008hKG0000DXUJ0000000058BJ00000000000000000000
000000000000000000000000000000004e7J0000\nLA00000000d<\N000000000000000000000000lm:f00000000@16UXbQ6\mXiPlAf000000000000dG`HDRQY
0000000000000000hcef000000000000000000000000000000004nD40000d9H?0000PSnBl>R?0000TMkb00000000T6M0T?97@1h[8Ka^00000000000000000000
0000000000000000000000000000000000000000000000000000000000004b4X00000000000000000000D:__000000000000d7Wi000000000000000000000000
0000000000000000DAAb000000000000000000000000i35alGGR0000@jXU82BQ00000000lOgU000000000000e4MQ00000000@7Dk00000000000000000000<La5
000000008^_b0000l;dI0000000000000000000000000000000000000000HVFJ000000000000<7U40000\NHk\=ED00000000Xb=cXgQh00008B;W4gh`00000000
<[jf000000000000<93h00000000000000000000000000000000@WJdd[>7H^:hP5ei0000HQOn0000000000008ddR000000000000000000000000TK7H00008P9P
db7C000000000000000000000i]=00000000l`dY0000000000000H[nI8Ml00000000000000000A8D0000000000000000000000000000000000000000PV<H0000
00000000H>O7000000000000000000000000\4Q400000000lFDK`>RXPLi:0>020000000000000000]760LX^CX;oC00000000I0hk000000004=Y9]34TXB5`TL?e
000000000000@k`=8gURDN32000000000000X2XS00000000000000000000000000000000000000000000000000000000`_Nf000000004jc10000d]\K00000000
00000000l<W=DSei000000000000<H]Z0000000000000000000000000000\g_900000000Pd>N000000000000X^XG000000000000000000000000000000000000
00000000000000000000000000000000<LIm8mJV000000000000000000000000dDbR00000000@T1Q000000000000000000000000000000000000`C;_00000000
0000000000000000000000000000000000000000000000000000X[[AA2RM0000hZhl000000000XX70000000053Q:0000T;0i000000H;00000000000000000000
0000HH5I4L@^0g6:000000000000LkB[0000000000000000D9Z_H4MJ00000000@6lH0000000000000000000000000`<mhAjJ00000000000000000000X?K?0000
0000000000000000LC\mHQ2D0000\X<=\W2a00000000024dX?79PM@c0000LNOjdTee000000000000000000000000@TF^0000000000000000<@lK0000a70H0000
000000000000000000000000000000000000`R[b00000000000000000000000000000000D::K0000000000000000000000000000000000000000000080d90000
@i2:dZ6T0000M2jE000000000000000000000000000000000000000000008S;1000000000000000000000000000000000000DY`2000000000000\W6N00000000
000000000000000000000000HMmT00000000000000004aDQ00000000e0CYT[a9i4_j`Z4>0000000000004R6n000000000000000000000000L=KQTX3D0000T?j7
00000000`WZA@ZF10000000000000000000000000000LDMm00000``=0000000000000000000000000000<3aP0000U2A;]3a?000000000000D4jg000000000000
0000000000000000000000000000<C]<0000`6e_0000000082Sa00004THELoYB0000000000000000<?MA00000000000000000000hY@U00000000000000000000
000000000000a3k10000000000000000000000000000D^6c17Cm000000000000XAl40000000000000000000000000000000000000000000000000000HCOX0000
0000000000000000`FKAdoCc00000000\5D500000000000000000000000000000000000000000000PHof000000000000\nl50000000000000000T3H`00000000
0000000000000000`BiXl4W_Hc:300000000TS620000U3N`00000000000000000000000000000000T[W[0000946`00000000@]R3h^DN00000000000000000000
0000000000000000\Gf0000000000000000000000000HgJi00000000`W]N000000000000<e4V000000000000lS]Q000000000000000000000000000000000000
0000h13X00000000D8dG00000000@JDTX4KVh\`D8_=\hbDNPfdhE5B3000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008LXB00000000\44Y<Xb^hd=ZPKDe92PU000000000000hKf]`UGQ0000000000000000000000000000<Ya<00000000000000000000000000000000
000000000000d9lN0000000000000000000000000000000000004T7_000000000bY[00000000000000000000L9BN<AC<00000000\X6300000000000000000000
00000000X95V00004R=B00000000000000000000000000000000000006XR000000000000DWNT00004FQ9000000000000000000000000000000000000lKMGa1N1
000000000000000000000000000000000000XVAn0000000000000000000000000000000000004Qn_E6mY000000000000DK:]TkUi8Um^`LLG0000LY`C00000000
000000000000000000000000DSK@0I7c0000000000000000000000000000@G2Cl[Ec00000fQ10000000000000000000000000000000000000000000000000000
00000000000000000000000000004FPW88R<0000``2l000000008Z>c17]h00000000000000000000`0Bk00000000000000000000000000000000X`l:00000000
0000000000000000000000000000l5kO0000000000000000000000000000000000000^]o0000000000000000000000008UeTPmbc000000000000dKTj\mjRP7ob
00000000XO;9000000000000P\Zc00000000lheS000000000000e5Yi0000\3WD000000000000000000000000P@I[000000000000X3`a000000000000DDE60000
0000000000000000h7_j00000000@ZE00000U1^A0000\4130000lAZ[000000000000000000000000LXXd8bB3L=[T`FK400000000000000000000\j2Y0<Dm00H1
91gR8nMJ]32:57MB000000000000000000000000HnFJ00000000H3dJ00000000XLn5`4=@d:nX8PZQ0000PPOWXn`e00000000Y6N3h`V>0000TOL?000000000000
<cDhM8SN0000000000000000000000000000000000000000000000000000000000000000lho500000000000000000000000000000000000000000000l9Cj0000
00000000=3EM0000h3fd<B8n000000000000lI[WLR67lWEC0000<OP8000000000000000000000000\<GHlPMe00000000000000000000PISZ0000HmUf4XNmD<^T
000000000F4h0000D=RW00000000`UIZ0000I1kD0000hba>00000000000000000000000000000000LYON0000X<i90000000000000000dIHe0000000000000000
0000a0Ba000000000000000000000000T>go0000L:4<0000000000004^^[183k000000000000LMJD=7]1000000004>I<D48gXVVO00000000000000000000<R<:
00000000000000008HTCTbb>0000000000000a@40000000000000000U6<L0000@n;`0000dJ3o000000000000000000000000\k5X000000000000P0_cH:cb@9QO
\T9Hm3eD4T=Km5\`00000jEW000000000000000000000000000000000000A6U[00000000Q7[^0000H:m800000000D6M>D:::P[[N00000000000000000000hZo\
00000000000000000000lL7J000000000000000000000000000000000000000000000000000000000000@5CJ0000000000000000000000000000000000000000
4>8L0000000000000000000000004b7`00004B?b<j=dd\X^<oDU53340000PV6Y`1970000i4<N0000\34S00000000000000000000000000000000L^F[00000000
l5E_0000000000000000\2T3000000000000000000000000000000000000000000000000@4<F@HOc00000000000000000000Xg\_A36[00000000000000000000
=2Pe00000000000000000000000000000000000000000000000084jW8GhV0000TEkXDdQIP37=00000OO_00000000000000000000X>D`\8LZd;L0TaB600000000
00000000L85Q0000000040L>U3OM000000000000000000000000000000000000X6Q900000000000000000000X7]T000000000000`48[45^1`GA:hS`\I7G48Rk\
12HoLD\L000000000000m6nS000000000000000000000000\XShI0JS000000000000DM4h00000000000000000000000000000000000000000000000000000000
\I_84kDH0000M5f000000000000000000000000000000000@D\70000000000000000d4OP0000000000000000000000000000000000000000dY^D00000000d5V\
0000Hm8nDc1100000000000000000000000000000000000000000000000000000000Q2:`00000000L84U00000000000000000000D@=Z0hHL000000000000Q6b?
0000000000000000dXMY0000L@<R\X;:000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7C3i4DJ0000
0000000000000000000000000000000000000hLY000000000000000000000000<EL2lXW489`M000000000000PM=hm3cM0000lB4hlD5IHR0h\RSC@cbH00000000
00000F9c0000000000000000000000000000X=6Fh@f@00000000l4Bm00000000`ef900000000000046F?00000000d>TiU3D@0000000000000000`EnRdP`N0000
<jdJ0000T[<ce15n0000000000000000000000000000\jJ60000ld<aTbcI000000008NGT00000000000016:;000000000000000000000000M4Xb000000000000
0000000000000000000000000000d7f:P[9M@[:TI6KX000000000000\YZa0000000000000000L:WY00000000000000000000Pd7F@I7K0000<:b`000000000000
000000000000U3B300000000000000000000LdbO09IN0000@C]b0000000000000000000000000000000000000000l5L1E8ZR49Sh0000HgDf0000000000000000
00000000000000000000dLe?000000000000D^VE00000000000000000000DJI_T^g`0000I4_J0000000000004A>R000000000000L[2F00000000a1bO00000000
000000000000h2l>4;[_0000l:j\lS3400000000\OZK0000000000000000000000000000000000000000000000000000<]9HT_HZD;m\00000000000000000000
M3d]0000000000000000`MHlPR>=0000X2BB0000l9b?00000000000000000000000000000000Lbjm000000000000000000000A[X0000HKSf12M_000000000000
8UK`000000000000L>Qg000000000000000000000000lRAF56Ooa8d3Lmjch_LG0000d<\@00000000000000000000000000000000<C5TDMZa00000000DiFN0=6e
PKmYLjUB000050^U000000000CG`<FZS00000000000000000000000000000000<Y30000000000000<SMe<2i5000000000000<FXc00000000000000000000hP;n
000000000000\AM500000000lF2\000000000000000000000000000000000000000000000000a0ei\m8L000000000000DFF80000000000000000000000000000
Q7b?0000000000000000000000000000@FbZ000000000000000000000000=28[TFB100000000<6nl000000000000\29P00000000XCXLL?CodVW600000000DT1a
000000000000Q0Wo0000000000000000XjGa000000000000000000000000lC2L0000000000000000<g45000000000000000000000000000000000000\Se=0000
00000000d[N=0000000000000000000000000000P`?\000000000000\f_\000000000000000000000000000000000000000000000000000000000000E5J6XQU9
d^AV00000000000087CX000000000000000000000000000000000000@5_cd]\00000000000000000E5EOa8cOTjPZ00000f^h0000<^jV00000000`0TkH@nf01I:
00000000000000000000\TnH000046O90000hGRi00000goC0000000000000000000000000000dLR20000\old\;a9L=Jf0000lFRGQ7eJ462ThF@d`X6=00000000
000000000000\;SY<OH`LE]`000000004?iI00000lW20000000000000000000000000000XK`EdD1S<>hbL]78<m2N0000000000008[Hl000000000000hj2B0000
00000000000000000000=8HE000000000000XBejLTPd\W6kh\XI0000HF:l0000X5dW00000000L9N_00000000000000000Mb5000000000000LSkP00000000U6=]
000000000000`@S100000000000000000000000000000000000000000000LY]g0000dWQO0000XNIDD?bR00000000000000004]WS000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TfQH000000000000LB<>00000000P37M0000000000000000lAO\00000000
00000000000000000000Pl\c00000000000000000000000000000000Po1:LOSJH]nZ8L85hn8lLmY\I16S<9Y0PRo000000000000000000000`c??0JPgdn?K0000
000000000000000000000000Hl9^95@K00000000000000000000@a_^0000dH\:00000000000000000000000000000000000000000000TOd50000000000000000
00000000D3T^00000000000000000000000000004I]P0000000000000000000085:j0000m7[n@6\l0000l9i4`1g50000000000000000TH<ILSP8\SMX00000000
00000000h_B=0000HED000000000h6a`00000000`?D;`1:>H94\LN8F0000000000000000Xmi84Nee0000loKM0000000000008\Io000000000000000000008IPj
00000000000000008N::U6Y40000m5Kn000000000000000000000000000000000000Lkl5d;6am4Rm0000PDC`00000000`m6b0000000000000000000000000000
000000004IM600000000X<HX0000000000000000T<Ygh=D500000000000000000000000000000000000000000000000000000000000000000000DPfB00000000
\IT@4YDQ0000000000000000000000000000dRT100000000000000000000000000000000<SQ@4d;B000000000000000000000000000000000000@;KN00000000
0000l;F7XS;>TTfB0000000000000000000000000000000000000000D0bN000000000000000000008<;U0000@\A0U5:Xl_0;@:G\0000lP;80000000000000000
0000dmL@`ld30000lHhd000000000000000000000000@0i70000hKn_000000000000d5ES`Mo`8QSNlZIW0000000000000000T[^O<DlG0000000000000000<RHH
0000000000000000\aM`00000000PLRbD5j:0A;ALX_<DdVoi4TQ0000DZJ[000000000000D0gm00000000H<Q600000000L]KA8A_S<ND90eFl0000000000008nXI
0000000000000000056:\I=iXJiS0NWh00000000`JYA000000000000000045R300000000000000000000000000000000@1KR000000000000\QnCTJ]F4;`?0000
0000LEhH0000000000000000000000000000I7HJ0000000000000000PZQk00000000000000000000lXo700000000000000000000000000000000000000000000
00008_D@0000PAS^<IX;00000000000000000]=`00000000000000000000000000004b>Y000000000DDg000000000000000000000000000000000QjUh@>dHaNa
0000000000000000l_l`000000000000000000000000P4ic<`9=000000000000000000000000000000000000000000000000<Nnc00000000H2W=0000lFE00000
00000000000000000000PNcB0000LUYa00000000DM7^0000000000000000\99_000000000000000000000000000000000000@2:<00000000000000004KCK0d@U
16<Y8PFH000000000000m8]M000000000000000000000000Lo>j0000lEQ?0000TAFC00000000d;]mhFn=0000000000000000000000000`J;0000<7fi@BjM0000
L_a`0000000000000000000000000000000000000000000000000000000088gS000000000000<Kf0000000000000000000000000000000000000000000000000
00000000e77K8ShID]Q`0000000000000000PNZC0000\F1@0000H6=hl5a4he4E0000000000000000`87k`C>100000000TE8ChEk00000000000000000X[]U0000
0000DIBS<Gm1T@7X4a7A000000000000LRJK000000000000000000000000000000000000`<:W000000000000h[7\0000000000000000`13;00000000X=X`8a_o
HY]YH<FJL\:f8JZD`ffP0000H7FjDjTE0000000000000000XE8Om41^d?]X000000000000lYCS0000e6J>000000000000PLE=00000000dcD80000HFL6hY0Z0000
000000000000000000000000000000000000PbLODT`XXR;O000000000000hG[^00000000000000000000000011HW000000000000H0U<I6^J0000000000000000
000000000og70000000000000000@c:aPJL?PRNA]33g000000000000000000000000000000004b_P00000000LOnj000000000000000000000000000000000000
P?:U000000000000hKg900000000dejC0000000000000000000000000000000000000000000000000000000000000000LoZb00000000000000000000`mdl0000
000000000000`:VR0000000000000000lQjbdN[Q0000000000000000000000000000\2Vm0000M5RX000000000HWF000000008`LR<b2R`C6e00008f>900000000
000000000000000000000000000000000000000000000000433S\:B<XcfE=4ET0nMY0000000000000000<Z;b`40M00000000000000000000TXcZ`cORdfk_0000
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
