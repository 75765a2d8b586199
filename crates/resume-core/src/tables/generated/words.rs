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
0x102006a000840004, 0x100385000002000, 0x88a0000401400022, 0x1100243090320800, 0xa003120800402020, 0x588000022, 0x8002080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x40180000000084, 0x400014022000004, 0x2200080140000100,
0x28148140a8000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000500402000, 0x3208001880100002, 0x20a0010850a80000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104004120040202, 0x4001200600000, 0x48001100000200, 0x300010600024000, 0x1008200000004060, 0x810080180c00,
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400040000000, 0x8080000000001000, 0x50100d000000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510101000, 0x2000400000012060, 0x4e0001408000008,
0x380000903008200, 0x80004000022040, 0x18000000800808, 0x2011042024000000, 0x310700002000002, 0x42001000280084, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488440b004034003, 0x4210000808254540, 0x4012800009404000, 0x604080080000412, 0xc0200010040002,
0x1450310030a00148, 0x80840001c1080, 0x2000210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x201090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x400002c084800040, 0x600000010200080, 0x1020a20080001000, 0x1000400120012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010530, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1240080000000000, 0x110024801004012, 0x4002e02080011818, 0x40040a1020810400,
0x408202, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0xa440100064034201,
0x10488200080, 0x4021000000008, 0x800120200082010, 0x10400040204000, 0x8200000000812800, 0x206800004000088, 0x5800004040181, 0x400000208204002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882010, 0x800112000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220800080000000, 0x400000006c000300, 0x400200081001000, 0x400100268840100, 0x4e00000000822010, 0x4002000, 0x10200200000020,
0xa08850804080210, 0x100000001094320, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x101000004a10000, 0x40a0010810100300, 0x5084181400090002,
0x2402002000000820, 0x18840008804010, 0x10088c400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0xc000840c04441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100021, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x806009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x831044000882440, 0x403080004000000, 0x1000a4100402aa, 0x2142000004c22, 0x200402000840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x90080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0xca4002e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x400000008000070, 0x408011000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0xf000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa0010a8808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808030000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x2818040040040, 0x100008020000000, 0x401000000012820,
0x2215000001020000, 0x9, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
0x1001002002005106, 0x8150000402000014, 0x40206210a000500, 0x1000009000000, 0x813000080441a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x208002000, 0x54000046020040, 0x201000004091, 0x110400008400000, 0x1000002000052200, 0x80002a404800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000680080002, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x2000080000400, 0x40090804020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400200412, 0x840000000844a4, 0x2102480010001000, 0x1000020d00820000, 0x100100804080004,
0x5211000020, 0x20080080200, 0x400a2604004000, 0x8300810040000084, 0x200000103001, 0x12a080000, 0x4100210a00000080, 0x90018004082000,
0x84000201240000, 0x8800004140032048, 0x4000c10002000000, 0x8a60000845244080, 0xc0800001030068, 0x8000000800001, 0x4020b28002400, 0x1000100140080000,
0x1040200000200040, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x20010000000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800100060c2100, 0x8000800480121000, 0x1001011161, 0x406004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20180020000002, 0x8000181100a80000, 0x40045010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080102080, 0xa02000100480220, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111424c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8000000000180, 0x804004410082a,
0x8d008002000006, 0x204800005040004, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d8400,
0x40018c402210480, 0xc2022054000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008222800, 0x5000110400, 0x1001000280002002, 0x82040000a2800, 0x420000200b4000,
0x42000108002b8a4, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x228044000000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c000004a1041029, 0x2000000042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004240a000000, 0x8001421450200, 0x300084820004, 0x4400800011010210, 0x4012000002c2048,
0x88724a002440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000001, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000004,
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x40100200000001, 0x3081004000000021, 0x402020020400214, 0x4c082418e002004, 0x820000810000,
0x4008000000120, 0x2028000004080120, 0x1200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000020002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101502020, 0x1000500048000402, 0x6002008044000021, 0x382028000800000, 0x4000400001, 0x10000000c000080, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x2000000000010, 0x840000022004122, 0x81008400010800,
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8008100200d0000, 0x1200000000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184e801000004,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001060, 0x1020500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x180100100408, 0x8004402400002010, 0xc40000000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000203404, 0x801000880000, 0x20000080020030, 0x1100000202000a, 0x20002608000120, 0x2200000040000, 0x40210200004409,
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
abgeschlossen	01<01
abielus	01=01
abiline	01>01
abilitazione	01?01
abitur	01@01
abiturnote	01A01
abogada	01B01
abogado	01B01
abschlussnote	01A01
abschlusspruefung	01@01
abschlussprufung	01@01
abschlussprüfung	01@01
absolvit	01C01
absolvita	01C01
absolvită	01C01
absolvovano	01D01
absolvováno	01D01
abteilung	01E02
acadamh	01G01
academia	01H04
academie	01L02
academy	01N01
acadèmia	01O01
académie	01P01
acca	01Q01
accademia	01R01
accesit	01S01
accessit	01T01
accountant	01U03
accreditation	01X01
accredited	01X01
accèssit	01T01
accésit	01S01
acemi	01Y01
acheteur	01Z01
acheteuse	01Z01
acls	01Q01
acm	01[01
acougueiro	01\01
acreditacio	01]01
acreditacion	01^01
acreditació	01]01
acreditación	01^01
acreditare	01_01
actas	01`01
actes	01a02
acteur	01c01
actor	01d03
actress	01g01
actrice	01c01
actrita	01h01
actriz	01B01
actriță	01h01
actuaire	01Z01
actual	01i04
actualidad	01m01
actualitat	01n01
actualment	01n01
actualmente	01o03
actuary	01g01
actuel	00_01
actuelle	00_01
actuellement	00_01
acum	02201
acupuncturist	01g01
ad oggi	00k01
adaleinkunn	02301
adalgrein	02401
addetta	02501
addetto	02501
adesso	00k01
adiunkt	02601
adjoint	01Z01
adjointe	01Z01
adjunkt	02702
adjunktus	02901
adjuster	01g01
admin	02:01
administraator	01>01
administrador	02;03
administradora	02;03
administrateur	01Z01
administratiu	02>01
administrativa	02?02
administrativo	01B01
administratoer	02A01
administrator	02B0=
administratore	02O02
administratorius	02Q01
administratorka	02601
administrators	02R01
administratorė	02Q01
administratrice	01Z01
administratör	02A01
administrátor	02S02
adminisztrator	02901
adminisztrátor	02901
adr	01Q01
advanced	02U02
advanced certificate	02W01
advanced diploma	02W01
advanced highers	02X01
advies	02Y01
adviser	01g01
adviseur	01c01
advisor	01g01
advocaat	01c01
advocada	02>01
advocat	02>01
advogada	01\01
advogado	01\01
advogados	02Z01
advokaat	01>01
advokat	02[06
advokatas	02Q01
advokát	02S02
adwokat	02601
ae	00`01
aegare	02A01
aeidinkielen taso	02a01
aeidinkielenae	02a01
aeidinkieli	02a01
aeidinkielinen	02a01
aemne	02b01
aerztin	02c01
afdeling	02d04
afdelingen	02h01
affreteur	01Z01
affréteur	01Z01
afgerond	02i01
afhandling	02j01
afstudeerrichting	02k01
ag	02l02
ag suil leis	02n01
ag súil leis	02n01
agare	02A01
agence	02o01
agenceur	01Z01
agenceuse	01Z01
agencia	03003
agencija	03303
agencja	03601
agency	03701
agent	03805
agent achizitii	01h01
agent achiziții	01h01
agent de paza	01h01
agent de pază	01h01
agent de securite	01Z01
agent de sécurité	01Z01
agent immobilier	01Z01
agente	03=04
agentia	03A01
agentie	03A01
agentur	03B01
agentura	03C04
agentúra	03G01
agentūra	03H01
agenzia	03I01
agenția	03A01
agenție	03A01
aggiornamento	03J01
agno	03K01
agregation	03L01
agrement	03M01
agricoltore	02501
agricoltrice	02501
agriculteur	01Z01
agricultor	03N02
agricultora	03N02
agricultrice	01Z01
agronom	02:01
agrégation	03L01
agrément	03M01
agència	03P01
agência	02Z01
ahli	03Q02
ahli gizi	02:01
ahli madya	03S01
ahora	01m01
aide soignant	01Z01
aide soignante	01Z01
aide-soignant	01Z01
aide-soignante	01Z01
aidinkielen taso	02a01
aidinkielena	02a01
aidinkieli	02a01
aidinkielinen	02a01
aikste	03T01
aikštė	03T01
ailtire	03U01
air force	03701
air traffic controller	01g01
airlines	03701
aistritheoir	03U01
aiuto cuoco	02501
ajakiri	03V01
ajakirjanik	01>01
ajans	03W01
ajansi	03W01
ajansı	03W01
ajokortti	03X01
ajto	03Y01
ajtó	03Y01
ajudant	02>01
ajudante	01\01
ajuntament	03P01
ajusteur	01Z01
ajutor	01h01
akadeemia	03Z01
akademi	03[05
akademia	03`05
akademie	03e02
akademiebrief	03g01
akademii	03h01
akademija	03i05
akademisi	03n01
akademiuddannelse	03o01
akademía	04001
akadémia	04103
akadēmija	04401
akatemia	04501
akici	04601
akici duzeyde	04601
akkademja	04701
aktif	04801
aktivne	04902
aktivno	04;03
aktivně	04>01
aktor	04?02
aktorka	02601
aktris	02:01
aktualnie	04A01
aktuell	04B01
aktívne	04C01
akuntan	02:01
akıcı	04601
akıcı düzeyde	04601
al	04D04
alameda	04H01
alani	04I01
alanı	04I01
alap	04J02
alapfok	04J02
alapfokozat	04L01
alapfoku	04J02
alapfokú	04J02
alapismeretek	04M01
alapito	02901
alapitvany	04N02
alapkepzes	04L01
alapképzés	04L01
alapszak	04L01
alapszint	04J02
alapszintu	04J02
alapszintű	04J02
alapítvány	04N02
alapító	02901
alates	04P02
albanil	01B01
albañil	01B01
albergo	03I01
alcalde	01B01
alcaldesa	01B01
aleea	04R01
aleja	04S02
aleje	04U01
alempi korkeakoulututkinto	04V01
alfaiate	01\01
algaja	04W01
algtase	04X02
algteadmised	04Z01
alkaen	04[03
alkeet	04^02
alkeistaso	04`01
alla data attuale	00k01
alle	04a02
allee	04c02
alleenstaand	04e01
allen	04f01
allenatore	02501
allenatrice	02501
allgemeine hochschulreife	01@01
allé	04a02
allée	04g01
allén	04f01
almoxarife	01\01
aloittelija	04h01
alt	04i03
altalanos iskola	04l02
alternant	01Z01
alternante	01Z01
alto	04n03
altra	03U01
alėja	03T01
am	05101
ambassador	01g01
ambulancier	01Z01
ambulanciere	01Z01
ambulancière	01Z01
amet	05201
amk	05302
ammatillinen perustutkinto	05501
ammatillinen tutkinto	05501
ammattikorkeakoulu	04501
ammattikorkeakoulututkinto	04V01
ammattikoulu	04501
ammattiopisto	04501
ammattitutkinto	05501
amministratore	02501
amministratrice	02501
amministratur	05601
amne	02b01
amt	03B01
an	05702
an mhaith	05901
an-mhaith	05901
ana dal	04I01
ana dil	05:01
ana dili	05:01
ana dilim	05:01
anabilim dali	04I01
anabilim dalı	04I01
anadil	05:01
anadili	05:01
anadilim	05:01
anadolu lisesi	03n01
anailisi	03U01
anailísí	03U01
anais	05;01
analis	02:01
analist	05<03
analista	05?06
analisti	05E01
analistă	01h01
analiticar	05F02
analitik	05H01
analitikas	02Q01
analitike	02O02
analitikis	02R01
analitikė	02Q01
analitičar	05F02
analityczka	02601
analityk	02601
analuutik	01>01
analyst	05I03
analyste	01Z01
analytik	02S02
analytiker	05L03
analyytikko	05O01
analüütik	01>01
analītiķe	02R01
analītiķis	02R01
anaokulu	03n01
anchor	01g01
and	05P01
andar	04H01
andauernd	04B01
anerkennung	00:01
anfaenger	05Q02
anfaengerin	05Q02
anfaengerkenntnisse	05S01
anfanger	05Q02
anfangerin	05Q02
anfangerkenntnisse	05S01
anfänger	05Q02
anfängerin	05Q02
anfängerkenntnisse	05S01
angajat	01h01
angestellte	05T01
angestrebt	05U01
anggota	02:01
ani	05V01
animateur	01Z01
animator	05W03
animatore	02501
animatorka	02601
animatrice	05Z02
anlagenbau	03B01
annee	05\01
annees	05\01
anni	05]01
anno	05]01
announcer	01g01
année	05\01
années	05\01
ano	05^02
anois	05`01
anos	05^02
ans	05\01
ansioluettelo	05a01
ansiomerkki	05b02
ansvarig	02A01
ansvarlig	05d02
anthropologist	01g01
anticipated	05f01
antologi	05g03
antrenoare	01h01
antrenor	05j02
antrenör	05E01
anugerah	05l01
anwaeltin	02c01
anwalt	02c01
anwaltin	02c01
anwenderkenntnisse	05m01
anwältin	02c01
any	05n01
anyanyelv	05o01
anyanyelvi	05o01
anyanyelvi szint	05o01
anyanyelvu	05o01
anyanyelvű	05o01
anys	05n01
ao	06001
aonad	06101
ap	06202
ap grad	03o01
ap-grad	03o01
apartamento	04H01
apartment	06401
apbalvojums	00B01
apdovanojimas	06501
apdrosinasana	06601
apdrošināšana	06601
apiculteur	01Z01
apicultrice	01Z01
aplieciba	06701
apliecinajums	06701
apliecinājums	06701
apliecība	06701
apolo	06802
apotek	06:05
apoteka	06?01
apotekare	02A01
apoteker	02:01
apotheek	02Y01
apotheke	03B01
apotheker	06@02
appartement	04g01
appraiser	01g01
apprendista	02501
apprenti	01Z01
apprentice	01g01
apprenticeship	02X01
apprentie	01Z01
approbation	06B01
approvisionneur	01Z01
approvisionneuse	01Z01
aprendiz	03N02
aprendiza	01B01
aprenent	02>01
aprenenta	02>01
aps	00`01
apt	06C02
apteek	05201
apteekkari	05O01
apteekki	06E01
apteka	03601
aptekarz	02601
aptieka	06601
apto	04H01
apulainen	05O01
apuraha	06F01
apótek	06G01
ar	06H04
ar vardnicu	06L01
ar vārdnīcu	06L01
ara	01n01
arastirma gorevlisi	05E01
arastirmaci	05E01
araştırma görevlisi	05E01
araştırmacı	05E01
arbeider	06M02
arbeiter	05T01
arbeitsgruppe	06O01
arbejder	06P01
arbetare	02A01
arbitre	01Z01
arbitro	06Q03
arbitru	01h01
architect	06T02
architecte	01Z01
architekt	06V04
architektas	02Q01
architektka	02601
architetta	02501
architetto	02501
archivar	06Z02
archivaris	01c01
archivera	01B01
archivero	01B01
archivist	01g01
archivista	02501
archiviste	01Z01
archivář	06\01
archiwista	02601
archiwistka	02601
ardleibheal	06]02
ardleibhéal	06]02
ardteistimeireacht	06_01
ardteistiméireacht	06_01
area	06`05
arendaja	01>01
arets	01403
arhitect	01h01
arhitecta	01h01
arhitectă	01h01
arhitekt	06e03
arhitekta	06h01
arhitekte	02R01
arhitekts	02R01
arhivar	01h01
arkistonhoitaja	05O01
arkitekt	06i04
arkivar	05d02
arkivarie	02A01
arkkitehti	05O01
army	03701
arodizglitiba	06m01
arodizglītība	06m01
arodskola	04401
arquitecta	02?02
arquitecte	02>01
arquitecto	01B01
arquiteta	01\01
arquiteto	01\01
arquivista	01\01
arsiparis	02:01
arsitek	02:01
arsivci	05E01
arst	01>01
arste	02R01
arsts	02R01
art director	06n01
art school	01N01
artenomi	04V01
artesaani	05501
article	06o03
articol	07201
articolo	07301
articulo	01`01
artigo	05;01
artikel	07409
artikkel	07=03
artikkeli	07@02
artiklu	07B01
artist	01g01
artium	07C01
arts	01c01
artykul	07D01
artykuł	07D01
artículo	01`01
aruhaz	07E01
arvioitu	07F01
arviolta	07F01
arvosana	07G01
arvosanalla	07G01
arvosanat	07G01
arxiv	01[01
arzt	02c01
arzthelfer	05T01
arztin	02c01
arşivci	05E01
as	07H02
as levels	02X01
asa	00`01
ascaill	07J01
ascensoriste	01Z01
asci	05E01
ascisi	05E01
ase	07K01
asema	06E01
asentaja	05O01
asesor	01B01
asesora	01B01
asianajaja	05O01
asiantuntija	07L02
asiantuntijataso	07N01
asigurari	03A01
asigurări	03A01
asilo	01R01
asistan	05E01
asistani	05E01
asistanı	05E01
asisten	02:01
asistent	07O07
asistenta	01h01
asistentas	02Q01
asistente	07V03
asistents	02R01
asistentă	01h01
asistentė	02Q01
asl	03I01
asli	07Y01
asociacija	03H01
asociacion	07Z01
asociación	07Z01
asociadas	07Z01
asociados	07Z01
asociat	01h01
asociatia	03A01
asociatie	03A01
asociația	03A01
asociație	03A01
asosiasi	07[01
assegurances	03P01
assessor	07\02
assessora	07\02
assez bien	07^01
assicurazioni	03I01
assistant	07_02
assistante	01Z01
assistante maternelle	01Z01
assistent	07a08
assistente	07i03
assistentti	05O01
assistenz	02c01
associacao	02Z01
associacio	03P01
associació	03P01
associate	01g01
associate degree	07l02
associate of	02W01
associate of applied science	02W01
associate of arts	02W01
associate of science	02W01
associate's degree	02W01
associates	03701
associati	03I01
association	02o01
associats	03P01
associazione	03I01
associação	02Z01
associe	01Z01
associee	01Z01
associé	01Z01
associée	01Z01
assocjazzjoni	07n01
assoċjazzjoni	07n01
assurances	02o01
asszisztens	02901
astazi	02201
asteptat	07o01
asti	08002
astronomer	01g01
astăzi	02201
asuransi	07[01
asutaja	01>01
asystent	02601
asystentka	02601
asztalos	08202
at	08401
ate	06001
ate a data	08501
ate a presente data	08501
ate agora	08501
ate ao presente	08501
ate hoje	08501
ate o momento	08501
atelier	08604
ateliers	02o01
atendente	01\01
ateneo	01R01
atestat	01_01
atestatas	08:01
atestats	06m01
atestatul	01_01
atestāts	06m01
atheneum	08;01
atlag	08<01
atolyesi	03W01
ator	01\01
atriz	01\01
atstovas	02Q01
attache	01Z01
attachee	01Z01
attaché	01Z01
attachée	01Z01
attalinati	08=01
attendu	08>01
attestation	03M01
attestato	01?01
atti	07301
attore	02501
attorney	01g01
attrice	02501
attuale	00k01
attualmente	00k01
attālināti	08=01
atual	08501
atualidade	08501
atualmente	08501
atzime	08?01
atziniba	00B01
atzinība	00B01
atzīme	08?01
até	06001
até a presente data	08501
até agora	08501
até ao presente	08501
até hoje	08501
até o momento	08501
até à data	08501
atölyesi	03W01
au	08@02
au pair	08B02
au-pair	02c01
audiologist	01g01
auditeur	01Z01
auditor	08D06
auditora	03N02
auditrice	01Z01
audytor	02601
audítor	08J01
aufsatz	08K01
aufstiegsfortbildung	03g01
augsts	08L02
augstskola	04401
auhind	08N02
aujourd'hui	00_01
aukio	08P01
aukiri	00101
aukstas	08Q02
aukstasis neuniversitetinis	08S01
aukstesnysis	08S01
aukštas	08Q02
aukštasis neuniversitetinis	08S01
aukštesnysis	08S01
ausbildereignung	01@01
ausbilderschein	06B01
ausbildung	01@01
ausbildung als	01@01
ausbildung zum	01@01
ausbildung zur	01@01
ausgezeichnet	08T02
aushilfe	08V02
aushilfskraft	08X01
ausiliario	02501
auszeichnung	08Y01
auszubildende	05T01
author	01g01
authority	03701
autista	02501
autohaus	08Z01
autojuht	01>01
automne	08[01
autonom	03P01
autonoma	08\02
autonomo	08^02
autor	02c01
autorin	02c01
autorisasjon	08`01
autorisation	08a02
autorizatie	01_01
autorizație	01_01
autovaditaja aplieciba	06701
autovadītāja apliecība	06701
auttava	04`01
autumn	08c01
autunno	08d01
autònom	03P01
autònoma	03P01
autónoma	07Z01
autónomo	07Z01
autônomo	02Z01
auxiliaire	01Z01
auxiliar	02;03
av	08e03
avaldatud	03V01
avancada	08h01
avancado	08i02
avancat	08k02
avance	08m02
avancerad	08o02
avanceret	09102
avancé	08m02
avansat	09302
avansert	09502
avanzada	09701
avanzado	09802
avanzata	09:01
avanzato	09;02
avançada	08h01
avançado	08i02
avançat	08k02
avda	09=01
avdeling	09>02
avdelingen	09@01
avdelning	09A02
avdelningen	09C01
ave	06401
avenida	09D02
avenija	09F01
avenue	09G02
average	00T01
avhandling	09I02
avinguda	09K01
avioliitossa	09L01
avklarad	09M01
avocat	09N02
avocata	01h01
avocate	01Z01
avocată	01h01
avoliitossa	09L01
avslutad	09M01
avui	01n01
avukat	09P02
avustaja	05O01
avvanzat	09R02
avvocata	02501
avvocato	02501
award	09T03
awarded	09W01
awards	00N01
aws certified	01Q01
ay	09X01
ayudante	01B01
ayuntamiento	07Z01
az	09Y03
az dosud	09\01
azafata	01B01
azafato	01B01
azi	02201
azienda	03I01
azienda agricola	03I01
azubi	08X01
azure	01Q01
açougueiro	01\01
aðaleinkunn	02301
aðalgrein	02401
año	09]01
años	09]01
aģentūra	06601
aşçı	05E01
aşçısı	05E01
až	09^02
až dosud	09\01
așteptat	07o01
b a	09`01
b arch	09`01
b b a	09`01
b com	09`01
b dul	04R01
b e	09`01
b ed	09`01
b eng	09`01
b pharm	09`01
b s	09`01
b s c	00`01
b sc	09`01
b sc prof	09a01
b tech	09`01
b v	00`01
b-dul	04R01
b. a	09`01
b. ed	09`01
b. eng	09`01
b. sc	09`01
b. tech	09`01
b.a	09`01
b.arch	09`01
b.b.a	09`01
b.com	09`01
b.e	09`01
b.ed	09`01
b.eng	09`01
b.pharm	09`01
b.s	09`01
b.s.c	00`01
b.sc	09`01
b.sc.-próf	09a01
b.tech	09`01
b.v	00`01
b1	09b01
b2	09c01
ba	09d03
ba (hons	09`01
ba prof	09a01
ba-próf	09a01
baarimikko	05O01
baas	04X02
bab	09g01
baba	01\01
baby sitter	02501
baby-sitter	02501
babysitter	01g01
babá	01\01
bac	09h01
bac +2	09i01
bac +3	09j01
bac +5	03L01
bac es	09h01
bac general	09h01
bac général	09h01
bac pro	09h01
bac professionnel	09h01
bac s	09h01
bac si	09k01
bac technologique	09h01
bac+2	09i01
bac+3	09l02
bac+4	09j01
bac+5	03L01
bacalaureat	09n01
bacc	09o02
baccalaureat	09h01
baccalaureat professionnel	09h01
baccalauréat	09h01
baccalauréat professionnel	09h01
bacellerat	0:101
bacellerat fl arti	0:101
bacharel	0:201
bacharel em	0:201
bacharelado	0:201
bachelor	0:306
bachelor degree	0:901
bachelor in	0:901
bachelor of	0::02
bachelor of applied science	0:901
bachelor of architecture	0:901
bachelor of arts	0:901
bachelor of business administration	0:901
bachelor of commerce	0:901
bachelor of design	0:901
bachelor of economics	0:901
bachelor of education	0:901
bachelor of engineering	0:901
bachelor of fine arts	0:901
bachelor of laws	0:901
bachelor of medicine	0:901
bachelor of music	0:901
bachelor of nursing	0:901
bachelor of science	0:901
bachelor of social work	0:901
bachelor of technology	0:901
bachelor's	0:901
bachelor's degree	0:901
bachelorabschluss	0:<01
bachelorgrad	0:=02
bacheloropleiding	0:?01
bachelors	0:901
bachelorstudium	0:@02
bacheloruddannelse	0:B01
bachiller	0:C02
bachiller universitario	0:E01
bachillerato	0:F01
backen	04f01
backend	06n01
backer	05T01
backerei	03B01
badacz	02601
badan	07[01
badante	02501
baecker	05T01
baeckerei	03B01
baer	0:G02
bafa	03M01
bagare	02A01
bager	06P01
bageri	0:I02
baggerfahrer	05T01
bagian	0:K01
bahar	0:L01
bahasa ibu	07Y01
bahcivan	05E01
bahçıvan	05E01
bai bao	0:M01
bai thuyet trinh	0:M01
bai viet	0:M01
baik	0:N02
bailarin	01B01
bailarina	03N02
bailarino	01\01
bailarín	01B01
baile	07J01
bailiff	01g01
baineann	0:P01
bainisteoir	03U01
bairro	04H01
baitsileir	0:Q01
baitsiléir	0:Q01
baix	0:R01
bajo	0:S02
bakalar	0:U03
bakalarske	0:X02
bakalarske studium	0:X02
bakalarsky	0:Z01
bakalaura	0:[01
bakalaura grads	0:[01
bakalaura grāds	0:[01
bakalauras	0:\01
bakalaureus	0:]01
bakalaureusekraad	0:]01
bakalaureuseope	0:]01
bakalaureuseõpe	0:]01
bakalauro	0:\01
bakalauro laipsnis	0:\01
bakalaurs	0:[01
bakalár	0:^01
bakalárske	0:^01
bakalárske štúdium	0:^01
bakalář	0:Z01
bakalářské	0:Z01
bakalářské studium	0:Z01
bakalářský	0:Z01
bakanligi	03W01
bakanlığı	03W01
bakari	06G01
bakarí	06G01
baker	0:_02
bakeri	0:a01
bakery	03701
bakici	05E01
bakkalargrada	09a01
bakkalaureat	0:<01
bakkalárgráða	09a01
bakken	0:b01
bakker	01c01
bakkerij	02Y01
bakıcı	05E01
balai	07[01
balas	0:c01
balconista	01\01
balikci	05E01
ballerina	02501
ballerino	02501
balva	00B01
balıkçı	05E01
ban	0:d01
ban hang	09k01
ban ngu	0:e01
banc	0:f02
banca	0:h02
bancaria	01\01
bancario	01\01
banco	08^02
bancária	01\01
bancário	01\01
bancă	03A01
bang	0:j01
bang cu nhan	0:k01
bang dai hoc	0:k01
bang khen	0:l01
bang lai	0:j01
bang sang che	0:M01
bang thac si	0:m01
bang tot nghiep thpt	00H01
bang trung cap	00H01
bank	0:n0;
banka	0;907
bankas	03H01
bankasi	03W01
bankası	03W01
banker	01g01
banketbakker	01c01
banki	06G01
bankkauf	05T01
banksman	01g01
banque	02o01
banquier	01Z01
banquiere	01Z01
banquière	01Z01
bao cao	0:M01
bao hiem	0;@01
bao tang	0;@01
bao ve	09k01
barbat	0;A01
barbatesc	0;A01
barber	01g01
barch	09`01
bardzo dobra	0;B02
bardzo dobry	0;B02
bardzo dobrze	0;D01
barista	0;E03
barkeeper	05T01
barmaid	01Z01
barman	0;H07
barmanka	02601
barmen	05E01
barnehage	0:a01
barnehagelaerer	0;O01
barnehagelærer	0;O01
barneskole	0;P01
barnevakt	0;O01
barneveileder	0;O01
barnmorska	02A01
barnskoetare	02A01
barnskotare	02A01
barnskötare	02A01
barnvakt	02A01
barri	09K01
barrio	09=01
bartender	0;Q04
basari belgesi	0;U01
base	0;V02
bases	0;X02
basic	0;Z04
basic knowledge	0;^02
basic user	0;`01
basica	0;a05
basico	0;f05
basique	0;k01
basis	0;l08
basiskennis	0<402
basiskenntnisse	0<602
basisniveau	0<801
basisschool	08;01
basiswissen	0<901
baskan	05E01
baskani	05E01
baskunskaper	0<:01
baslangic	0<;02
baslangic seviyesi	0<=01
batiment	04g01
batxiller	0<>01
batxillerat	0<>01
bau	03B01
baugeschaeft	03B01
baugeschaft	03B01
baugeschäft	03B01
bauleiter	05T01
bay	0<?01
bay gio	0<@01
bayan	0<A01
baza	0<B02
bazi	0<D01
baziku	0<E02
bazinis	0<G02
bază	0<B02
baċellerat	0:101
baċellerat fl-arti	0:101
başarı belgesi	0;U01
başkan	05E01
başkanı	05E01
başlangıç	0<;02
başlangıç seviyesi	0<=01
bażi	0<D01
bażiku	0<E02
bba	09`01
bc	09`01
bca	09`01
bcom	09`01
bd	0<I02
bdes	09`01
bean	0:P01
beasiswa	05l01
beauftragte	05T01
beautician	01g01
bebiszitter	0<K01
bec	0<L01
beca	0<M02
becari	02>01
becaria	02?02
becario	01B01
becelor	0<O01
beco	04H01
becària	02>01
bed	09`01
bedrift	0:a01
bedrijf	02Y01
beekeeper	01g01
befaehigung	0<P01
befahigung	0<P01
befriedigend	0<Q01
befähigung	0<P01
begeleider	01c01
beginnend	0<R01
beginner	0<S04
begraensad	0<:01
begraenset	0<W01
begransad	0<:01
begrenset	0<X01
begränsad	0<:01
begrænset	0<W01
begynder	0<Y02
behaald	02i01
beheerder	01c01
behoerde	03B01
behoerighet	0<[02
behorde	03B01
behorighet	0<[02
behörde	03B01
behörighet	0<[02
bei	0<]01
bei der	0<]01
beim	0<]01
beitrag	0<^02
bekar	0<`01
bekci	05E01
beklenen	0<a01
bekâr	0<`01
bekçi	05E01
belediye baskani	05E01
belediye başkanı	05E01
belediyesi	03W01
beleuchter	05T01
belge	0<b01
belgesi	0<b01
bellhop	01g01
belum kawin	0<c01
belum menikah	0<c01
bendahara	02:01
bendrove	03H01
bendrovė	03H01
benevole	01Z01
beng	09`01
bengkel	07[01
benh vien	0;@01
bep	0<d02
bep pho	09k01
bep truong	09k01
beraeknad	0<f01
beraeknas	0<f01
beraknad	0<f01
beraknas	0<f01
berater	05T01
berber	05E01
berechtigung	0<P01
bereich	01E02
berger	01Z01
bergere	01Z01
bergère	01Z01
beri	0<g02
bernudarzs	04401
bersertifikat	0<i01
berufsausbildung	01@01
berufskolleg	0<j01
berufslehre	01@01
berufsschule	0<j01
beräknad	0<f01
beräknas	0<f01
bescheinigung	0<P01
best	00N01
bestanden	01<01
bestuurslid	01c01
beszerzo	08202
beszerző	08202
betjent	06P01
betreuer	05T01
betrieb	03B01
betriebswirt	03g01
betyg	0<k01
beurs	0<l01
beveiliger	01c01
bevis	0<m03
bewaker	01c01
bewerbung	0=001
bewerbungsunterlagen	0=001
bewijs	0=101
bečelor	0<O01
bfa	09`01
bhalissa	0=201
bhd	00`01
bhv	01Q01
biblioteca	0=305
bibliotecar	0=802
bibliotecara	01h01
bibliotecari	02>01
bibliotecaria	0=:03
bibliotecario	06Q03
bibliotecară	01h01
bibliotecària	02>01
bibliotecário	01\01
bibliotecă	03A01
bibliotek	0==03
biblioteka	0=@04
bibliotekar	0=D03
bibliotekarie	02A01
bibliotekarka	02601
bibliotekars	02R01
bibliotekarz	02601
bibliotekininkas	02Q01
bibliotekārs	02R01
bibliothecaire	01Z01
bibliothecaris	01c01
bibliotheek	02Y01
bibliothekar	05T01
bibliotheque	02o01
bibliothèque	02o01
bibliothécaire	01Z01
bibliotēka	06601
bidan	02:01
bidang	0:K01
bidang studi	0=G01
biedriba	06601
biedrība	06601
biegla	0;D01
biegle	0;D01
biegly	0;D01
biegła	0;D01
biegły	0;D01
bien	0=H02
bien dich	09k01
bien tap vien	09k01
big registratie	0=J01
big-registratie	0=J01
bij	0=K01
bij de	0=K01
bijdrage	0=L01
bijscholing	0=M01
bildiri	0=N01
bildirisi	0=N01
bildungswerk	0<j01
bildungszentrum	0<j01
bilingual	0=O03
bilingue	0=R05
bilingv	0=W01
bilingvals	0=X01
bilingvāls	0=X01
bilingwi	0=Y01
bilingüe	0=Z02
bilstjori	0=\01
bilíngue	0=]01
bine	0=^01
biografija	0=_01
bioleg	02>01
biolog	0=`02
biologa	0=:03
biologist	01g01
biologo	06Q03
biologus	02901
biológus	02901
birim	0=b01
birimi	0=b01
birincilik	0;U01
birincilik odulu	0;U01
birincilik ödülü	0;U01
birincisi	0;U01
biro	0<K01
birojs	06601
birou	0=c02
bis	0=e02
bis dato	04B01
bis heute	04B01
bis jetzt	04B01
bis zum	0=g01
bitrade	02A01
bitraede	02A01
biträde	02A01
biuras	03H01
biuro	0=h02
biyolog	05E01
bizonyitvany	0=j02
bizonyítvány	0=j02
biztonsagi or	0<K01
biztonsági őr	0<K01
biztosito	07E01
biztosító	07E01
biên dịch	09k01
biên tập viên	09k01
biòleg	02>01
biòloga	02>01
bióloga	01B01
biólogo	03N02
bksb	0<L01
bl	04R01
blacksmith	01g01
bladamadur	0=\01
blagajnica	0=l01
blagajnik	0=m02
blaðamaður	0=\01
bliain	0=o01
bliana	0=o01
blikkenslager	06P01
bln	0>001
bloco	04H01
bloemist	01c01
blog post	0>101
blok	0>202
bloque	09=01
bls	01Q01
blvd	06401
bmus	09`01
bo	0>403
bo phan	0:d01
boa	0>701
bodega	07Z01
bodegas	07Z01
bodegues	03P01
boek	0=L01
boekhouder	01c01
boekverkoper	01c01
boerin	01c01
boernehave	0>802
bog	02j01
boghandler	06P01
bogholder	06P01
bok	0>:03
bokari	0=\01
bokasafn	06G01
bokhandlare	02A01
bokhandler	0;O01
bokholder	0;O01
bolag	0>=01
boletin	01`01
boletín	01`01
bolnica	03303
bolnisnica	0>>01
bolnišnica	0>>01
bolsa	00M01
bolseiro	01\01
bolsista	01\01
bolt	04N02
bolum	0>?02
bolumu	0>A02
bom	0>C02
bombeira	01\01
bombeiro	01\01
bombera	01B01
bombero	01B01
bon	0>E02
bon niveau	0>G01
bon nivell	0>H01
bona	0>H01
bonn	0>I01
bonne connaissance	0>J01
bonne maitrise	0>E02
bonne maîtrise	0>E02
bonnes connaissances	0>E02
bons conhecimentos	0>701
book	0>101
bookkeeper	01g01
bookseller	01g01
bootcamp	0>K03
borgmaestare	02A01
borgmastare	02A01
borgmester	06P01
borgmästare	02A01
bornehave	0>802
boroz	0>N01
boroż	0>N01
borsa di studio	00O01
bosanmis	0<`01
bosun	01g01
bothar	07J01
botiga	03P01
bottega	03I01
boucher	01Z01
bouchere	01Z01
bouchère	01Z01
boulanger	01Z01
boulangere	01Z01
boulangerie	02o01
boulangère	01Z01
boulevard	0>O03
bourse	00L01
boutique	02o01
bouw	02Y01
box	0>R01
boyaci	05E01
boyacı	05E01
boşanmış	0<`01
bpharm	09`01
br	0>S01
bra	0>T03
branca	0>W01
brancardier	01Z01
branch	0>X01
brandman	02A01
brandmand	06P01
brandos atestatas	0>Y01
brandweerman	01c01
brannmann	0;O01
brans	04I01
branş	04I01
brauer	02c01
brauerei	03B01
braut	0>Z02
brev	0>\01
brevbaerare	02A01
brevbarare	02A01
brevbärare	02A01
brevet	0>]03
brevet de technicien superieur	09i01
brevet de technicien supérieur	09i01
brevet des colleges	09h01
brevet des collèges	09h01
brevetto	07301
brewer	01g01
brewery	03701
bricklayer	01g01
brigadnik	0>`01
brigádník	0>`01
brivi	0>a01
brivi parvaldu	0>a01
brivpratigais	02R01
broadcaster	01g01
broadcasting	03701
broker	01g01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02Y01
browar	03601
brukbar	0>b01
brutar	01h01
brutarie	03A01
brutărie	03A01
brygadzista	02601
brygadzistka	02601
bryggeri	0==03
brīvi	0>a01
brīvi pārvaldu	0>a01
brīvprātīgais	02R01
bs	09`01
bs prof	09a01
bs-próf	09a01
bsc	0>c02
bsc (hons	09`01
bsn	09`01
bt	00`01
btec	0>e02
btech	09`01
bts	0>g03
buaiteoir	0>I01
bucatar	01h01
buch	08K01
buchbinder	05T01
buchhaendler	05T01
buchhalter	05T01
buchhandler	05T01
buchhändler	05T01
bucătar	01h01
buen nivel	0>j01
buena	0>j01
bueno	0>k02
buero	03B01
buerokauffrau	08X01
bufet	03P01
bufete	07Z01
bugun	0>m01
bugün	0>m01
buhaltere	02Q01
buhalteris	02Q01
buhalterė	02Q01
builder	01g01
builders	03701
building	06401
buku	09g01
bul	0>S01
bulan	0>001
bulats	0<L01
bulevar	0>S01
bulevardul	04R01
bulv	0>n01
bulvari	0>n01
bulvaris	0>o01
bulvarı	0>n01
bulvāris	0>o01
bun	0?002
buna	0=^01
bundesfreiwilligendienst	08X01
bunleibheal	0?201
bunleibhéal	0?201
bunscoil	01G01
bunusach	0?302
bunúsach	0?302
bună	0=^01
buon livello	0?501
buona	0?602
buona conoscenza	0?501
buone	0?501
buono	0?602
bureau	0?804
burgemeester	01c01
burkolo	0<K01
burkoló	0<K01
burmistrz	02601
buro	03B01
buro elemani	05E01
burokauffrau	08X01
buroo	05201
burosu	03W01
burs	0;U01
bursa	0?<01
bursary	00N01
bursu	0;U01
bursă	0?<01
buruh	02:01
bus driver	01g01
business analyst	06n01
business fluent	0?=01
business level	0?=01
business school	01N01
business unit	0>X01
but	09j01
butas	03T01
butcher	01g01
butik	0:I02
butikk	0:a01
butikkmedarbeider	0;O01
butiksbitrade	02A01
butiksbitraede	02A01
butiksbiträde	02A01
buyer	01g01
bv	00`01
bvba	00`01
byg	0?>01
bygg	0??02
byggledare	02A01
byra	0??02
byraa	0??02
byrjandi	0?A01
byrå	0??02
bài báo	0:M01
bài thuyết trình	0:M01
bài viết	0:M01
bàsic	0?B02
bàsica	0:R01
bác sĩ	09k01
bán hàng	09k01
báo cáo	0:M01
básica	0?D04
básico	0?D04
bâtiment	04g01
bây giờ	0<@01
bäcker	05T01
bäckerei	03B01
bær	0:G02
bébiszitter	0<K01
bénévole	01Z01
bílstjóri	0=\01
bíró	0<K01
bók	0?H01
bókari	0=\01
bókasafn	06G01
bóthar	07J01
bölüm	0>?02
bölümü	0>A02
børnehave	0>802
büro	03B01
büro elemanı	05E01
bürokauffrau	08X01
büroo	05201
bürosu	03W01
bărbat	0;A01
bărbătesc	0;A01
bērnudārzs	04401
bħalissa	0=201
bản ngữ	0:e01
bảo hiểm	0;@01
bảo tàng	0;@01
bảo vệ	09k01
bằng	0:j01
bằng cử nhân	0:k01
bằng khen	0:l01
bằng lái	0:j01
bằng sáng chế	0:M01
bằng thạc sĩ	0:m01
bằng trung cấp	00H01
bằng tốt nghiệp thpt	00H01
bằng đại học	0:k01
bếp phó	09k01
bếp trưởng	09k01
bệnh viện	0;@01
bộ	0;@01
bộ phận	0:d01
c o	0?I01
c p	0?J01
c so	0?K01
c.so	0?K01
c/o	0?I01
c1	0?L01
c2	0?M01
ca si	09k01
ca sĩ	09k01
cabeleireira	01\01
cabeleireiro	01\01
cabin crew	01g01
cabinet	02o01
cabinetmaker	01g01
caces	03M01
cad	0>n01
caddesi	0>n01
cadre	01Z01
cadreur	01Z01
cadreuse	01Z01
cae	0<L01
cafe	03701
café	03701
cahiers	0?N01
caibidil	0?O01
cainteoir duchais	0?P01
cainteoir dúchais	0?P01
caisse	02o01
caissier	01Z01
caissiere	01Z01
caissière	01Z01
caixa	01\01
cajera	01B01
cajero	01B01
cal	03P01
calea	04R01
calificacion	0?Q01
calificación	0?Q01
calificare	01_01
calificativ	0?R01
call handler	01g01
calle	09=01
camara	07Z01
camara municipal	02Z01
camareira	01\01
camarera	01B01
camarero	01B01
cambrer	02>01
cambrera	02>01
cambridge	0<L01
cameraman	01h01
cameriera	02501
cameriere	02501
camerista	01h01
cameristă	01h01
cami	09K01
camino	09=01
camionista	02501
campus	0?S01
cams	01Q01
camí	09K01
can ban	0?T02
cand	0?V01
cand jur	0?V01
cand mag	0?W03
cand merc	0?V01
cand polyt	0?V01
cand scient	0?V01
cand. mag	0?Z01
cand.jur	0?V01
cand.mag	0?[02
cand.merc	0?V01
cand.polyt	0?V01
cand.scient	0?V01
cantante	0?]02
cantareata	01h01
cantaret	01h01
cantina	03I01
cantine	03I01
cantor	01\01
cantora	01\01
cao cap	0?_01
cao cấp	0?_01
cao dang	0?`02
cao hoc	0:m01
cao học	0:m01
cao đẳng	0?`02
cap	0?b04
capacitacao	0?f01
capacitação	0?f01
capataz	03N02
capes	03L01
capital	03701
capitol	0?g02
capitolo	07301
capitulo	0?i02
capo	02501
capocantiere	02501
capoprogetto	02501
capotreno	02501
captain	01g01
capítol	0?k01
capítulo	0?i02
caregiver	01g01
carer	01g01
caretaker	01g01
cariste	01Z01
carne	01^01
carnet	0?l02
carnicera	01B01
carnicero	01B01
carné	01^01
carpenter	01g01
carpentiere	02501
carpinteira	01\01
carpinteiro	01\01
carpintera	01B01
carpintero	01B01
carreleur	01Z01
carrer	09K01
carretera	0?n02
carretillera	01B01
carretillero	01B01
carte	07201
carteira	0@001
carteiro	01\01
cartero	01B01
carver	01g01
casa editrice	03I01
casada	0@103
casado	0@402
casat	0@601
casatorit	0@701
casatorita	0@701
case study	0@801
case worker	01g01
caseworker	01g01
cashier	01g01
casier	0=802
casiera	01h01
casieră	01h01
casnicka	0@901
casnik	0@901
casopis	0@:04
cassiera	02501
cassiere	02501
caster	01g01
castigatoare	0?<01
castigator	0?<01
cbs	0@>01
cbse	00E01
ccie	01Q01
ccna	01Q01
ccnp	01Q01
cd	0>n01
ce jour	00_01
ceadunas	0@?01
ceadúnas	0@?01
ceannaire	03U01
cearnog	07J01
cearnóg	07J01
cedex	04g01
cedula	0@001
ceg	07E01
cegep	01P01
ceh	01Q01
ceim	0:Q01
ceim bhaitsileara	0:Q01
celador	01B01
celadora	01B01
celi	0<L01
celibataire	0@@01
celibe	0@A01
celler	03P01
cellers	03P01
cellule	0@B01
celpe bras	0<L01
celpe-bras	0<L01
cels	0>o01
celta	01Q01
cena	0@C02
centar	0@E02
center	0@G02
centralinista	02501
centras	03H01
centre	03P01
centre de formacio	01O01
centre de formació	01O01
centre de formation	01P01
centre hospitalier	02o01
centro	0@I03
centro de formacao	0@L01
centro de formacion	0?S01
centro de formación	0?S01
centro de formação	0@L01
centro educativo	0?S01
centro universitario	0@L01
centro universitário	0@L01
centrs	06601
centru	03A01
centrul	03A01
centrum	0@M05
ceo	06n01
cep	04H01
ceramicist	01g01
cercetatoare	01h01
cercetator	01h01
cercetătoare	01h01
cercetător	01h01
cerrajero	01B01
certificaat	0@R02
certificacao	0@001
certificacio	01]01
certificacion	01^01
certificació	01]01
certificación	01^01
certificada	0@T03
certificado	0@W02
certificare	01_01
certificat	0@Y03
certificat de calificare	09n01
certificata	0@\02
certificate	01X01
certification	0@^02
certificato	01?01
certificată	01_01
certificazione	01?01
certificação	0@001
certificeret	0@`01
certificering	0@a02
certificiran	0@c01
certifie	03M01
certified	01X01
certifiee	03M01
certifierad	0@d01
certifiering	0@d01
certifikace	0@e01
certifikacia	0@f01
certifikat	0@g09
certifikat tas sekondarja	0A001
certifikazzjoni	0A101
certifikácia	0@f01
certifikát	0A202
certifié	03M01
certifiée	03M01
certyfikat	0A401
certyfikaty	0A401
certyfikowany	0A401
cerveny diplom	0A502
cesta	0A703
cestne uznani	00501
cestne uznanie	00401
cet 4	0<L01
cet 6	0<L01
cet-4	0<L01
cet-6	0<L01
cet4	0<L01
cet6	0<L01
cevirmen	05E01
cevrimici	0A:01
ceļš	0>o01
cfa	0A;02
cfgm	0A=02
cfgs	0A?03
cfo	06n01
cgpa	0AB01
chair	01g01
chairman	01g01
chairperson	01g01
chairwoman	01g01
chambermaid	01g01
champion	00N01
chantier	0AC02
chantiers	02o01
chapista	01B01
chapitre	0?N01
chaplain	01g01
chapter	0>101
charcutier	01Z01
charge	01Z01
chargee	01Z01
chargé	01Z01
chargée	01Z01
charity	03701
charpentier	01Z01
charpentiere	01Z01
charpentière	01Z01
chartered	01X01
chaudronnier	01Z01
chauffagiste	01Z01
chauffeur	0AE02
chauffeuse	01Z01
chauffoer	02702
chauffor	02702
chaufför	02A01
chauffør	06P01
chaussee	0AG01
chef	0AH06
chef d'equipe	01Z01
chef d'équipe	01Z01
chef de chantier	01Z01
chef de partie	01g01
chef de projet	01Z01
chef de rayon	01Z01
chefe	01\01
cheffe	01Z01
chefin	02c01
chelner	0AN01
chemicka	0>`01
chemik	0>`01
chemiker	05T01
chemin	04g01
chemist	01g01
chemička	0>`01
chercheur	01Z01
chercheuse	01Z01
chez	0AO01
chief	01g01
chief mate	01g01
childminder	01g01
chimico	02501
chimist	01h01
chiropractor	01g01
chocolatier	01Z01
chofer	01B01
choirmaster	01g01
choreograf	05T01
choreographer	01g01
chu	02o01
chu tich	09k01
chua ket hon	0AP01
chung chi	0:j01
chung chi hanh nghe	0:j01
chung cu	0AQ01
chung cư	0AQ01
chung nhan	0:j01
chuong	0:M01
chuva	0>`01
chuyen gia	0AR01
chuyen nganh	0AS01
chuyen sau	0AR01
chuyen vien	09k01
chuyên gia	0AR01
chuyên ngành	0AS01
chuyên sâu	0AR01
chuyên viên	09k01
chwila obecna	04A01
chwili obecnej	04A01
chófer	01B01
chůva	0>`01
chưa kết hôn	0AP01
chương	0:M01
chủ tịch	09k01
chứng chỉ	0:j01
chứng chỉ hành nghề	0:j01
chứng nhận	0:j01
cia	01Q01
cicekci	05E01
cicle formatiu	0<>01
cicle formatiu de grau superior	0AT01
ciclo formativo de grado medio	0:F01
ciclo formativo de grado superior	0AU01
cientific	02>01
cientifica	02?02
cientifico	01B01
cientista	01\01
científic	02>01
científica	02?02
científico	01B01
ciesla	02601
cieśla	02601
cift anadal	0AV01
ciftci	05E01
cijfer	0AW01
cikk	0AX02
cils	0<L01
cinegrafista	01\01
cio	06n01
cipd	01Q01
cirak	05E01
cirurgia	01\01
cirurgia dentista	01\01
cirurgiao	01\01
cirurgiao dentista	01\01
cirurgiã	01\01
cirurgiã-dentista	01\01
cirurgião	01\01
cirurgião-dentista	01\01
cisa	01Q01
cism	01Q01
cisnik	0>`01
ciso	06n01
cissp	01Q01
city of	03701
civil partnership	0AZ01
civilekonom	0A[01
civilingenioer	0?V01
civilingenior	0?V01
civilingeniør	0?V01
civilingenjoer	0A[01
civilingenjoersexamen	0A[01
civilingenjor	0A[01
civilingenjorsexamen	0A[01
civilingenjör	0A[01
civilingenjörsexamen	0A[01
cka	01Q01
ckad	01Q01
clan	0A\03
clanak	0A_02
clanek	0Aa02
clanica	0Ac02
clanok	0Ae01
classificacao	0Af01
classificação	0Af01
cleaner	01g01
clen	0Ag02
clenka	0>`01
clerk	01g01
clerk of works	01g01
clinic	03701
clinica	0=305
clinică	03A01
clinique	02o01
close	06401
clown	01g01
clínica	03003
cma	01Q01
cmo	06n01
cnam	0Ai01
cnavt	0<L01
cnh	0@001
co	0Aj02
co author	0>101
co ban	0?T02
co founder	01g01
co gia dinh	0AP01
co ltd	00`01
co phan	0;@01
co-author	0>101
co-founder	01g01
co. ltd	00`01
co., ltd	00`01
coach	0Al04
coafeza	01h01
coafeză	01h01
coauteur	01c01
coautoare	01h01
coautor	0B003
coautora	03N02
coautore	02501
coautrice	02501
cocinera	01B01
cocinero	01B01
coding bootcamp	0B301
coeficiente de rendimento	0Af01
cofetar	01h01
coiffeur	01Z01
coiffeuse	01Z01
cok iyi	0B402
cok iyi derecede	0B601
colaiste	01G01
colegiada	01^01
colegiado	01^01
colegio	0B702
colegio oficial	07Z01
colegiu	07K01
colegiu universitar	0B901
colegiul	07K01
colla	03P01
collaboratore	02501
collaboratrice	02501
college	0B:04
collegio	01R01
colloque	0?N01
collège	01P01
colonia	09=01
columnist	01g01
col·legi	01O01
coláiste	01G01
colégio	0@L01
combinat	03A01
comedien	01Z01
comedienne	01Z01
comercial	02?02
comercio	02Z01
comfortable	0B>01
comhairle	0B?01
comhairleoir	03U01
comhar	0B?01
comhdhail	0?O01
comhdháil	0?O01
comhlacht	0B?01
comhordaitheoir	03U01
comissaria	01\01
comissario	01\01
comissária	01\01
comissário	01\01
commendation	00N01
commercial	01Z01
commerciale	05Z02
commessa	02501
commesso	02501
commis	07_02
commis chef	01g01
communaute	02o01
communauté	02o01
commune	02o01
communication	0?N01
communications	03701
communicative	0B@01
community college	01N01
comortas	0>I01
compagnia	03I01
compagnie	02o01
companhia	02Z01
compania	07Z01
companie	03A01
company	03701
companyia	03P01
compañía	07Z01
competent	0B>01
competente	0BA02
competition	00N01
completed	09W01
comprador	03N02
compradora	01B01
comptable	0BC02
comptia	01Q01
comuna	04R01
comune	03I01
comunicacao	05;01
comunicacio	0?k01
comunicacion	01`01
comunicació	0?k01
comunicación	01`01
comunicare	07201
comunicação	05;01
comédien	01Z01
comédienne	01Z01
comércio	02Z01
comórtas	0>I01
con lode	00G01
concejal	01B01
concejala	01B01
concentration	0BE01
concierge	07_02
concluida	0BF01
concluido	0BF01
conclusao	0BF01
conclusao prevista	0BG01
conclusão	0BF01
conclusão prevista	0BG01
concluída	0BF01
concluído	0BF01
concorso	00O01
concours	00L01
concubinage	0@@01
concurs	0BH02
concurso	0BJ02
conducteur	0AE02
conducteur de travaux	01Z01
conductor	0BL04
conductora	02?02
conductrice	01Z01
confeiteira	01\01
confeiteiro	01\01
conference	0BP02
conferencia	0BR03
conferentie	0=L01
conferenza	07301
conferinta	07201
conferință	07201
conferència	0?k01
conferência	05;01
confirme	0BU01
confirmé	0BU01
conférence	0?N01
cong chung vien	09k01
cong nhan	09k01
cong tac vien	09k01
cong ty	0;@01
congres	0BV03
congreso	01`01
congresso	05;01
congrès	0?N01
congrés	0?k01
coniugata	0@A01
coniugato	0@A01
conjunto	04H01
conocimientos basicos	0BY01
conocimientos básicos	0BY01
conoscenza base	0BZ01
conseguimento	0B[01
conseguimento previsto	0B\01
conseguita	0B[01
conseguito	0B[01
conseil	02o01
conseiller	01Z01
conseillere	01Z01
conseillère	01Z01
conselheira	01\01
conselheiro	01\01
conserje	01B01
conservatoire	01P01
conservator	01g01
conservatori	01O01
conservatorio	0B]03
conservatorium	08;01
conservatorul	07K01
conservatory	01N01
conservatório	0@L01
conserveries	02o01
consigliera	02501
consigliere	02501
consilier	0=802
consiliera	01h01
consilieră	01h01
consiliul	03A01
constable	01g01
construcciones	07Z01
construccions	03P01
construcoes	02Z01
construction	03701
constructora	07Z01
construtora	02Z01
construções	02Z01
consulente	02501
consulenza	03I01
consultancy	0B`02
consultant	0Bb05
consultanta	01h01
consultante	01Z01
consultantă	01h01
consulting	03701
consultor	02;03
consultora	0Bg04
consultoria	03003
consultoría	07Z01
contabil	0=802
contabila	01h01
contabile	02501
contabilista	01\01
contabilă	01h01
contable	01B01
contador	03N02
contadora	03N02
contae	07J01
contest	00N01
continuing	0Bk01
contractor	01g01
contrada	0?K01
contremaitre	01Z01
contremaître	01Z01
contributor	01g01
controleur	0AE02
controleuse	01Z01
controller	0Bl02
contrôleur	01Z01
contrôleuse	01Z01
convegno	07301
conversa	0Bn01
conversacao	0Bo01
conversacional	0C001
conversatieniveau	0C101
conversation	07^01
conversational	0C202
conversationnel	07^01
conversação	0Bo01
conversațional	0C401
coo	06n01
cook	01g01
cooperativa	0=305
cooperative	02o01
cooperativă	03A01
coopérative	02o01
coordenador	01\01
coordenadora	01\01
coordinador	02?02
coordinadora	02?02
coordinateur	01Z01
coordinator	06T02
coordinatore	02501
coordinatrice	0C503
coordonatoare	01h01
coordonator	01h01
copeira	01\01
copeiro	01\01
copywriter	0C802
corector	01h01
corp	00`01
corporacion	07Z01
corporación	07Z01
corporal	01g01
corporation	0C:02
correcteur	01Z01
corrector	01B01
correctora	01B01
correctrice	01Z01
corresponsal	01B01
corretor	01\01
corretora	01\01
correttore	02501
correttrice	02501
corriere	02501
corso	0C<03
corso di formazione	03J01
corso di laurea	0C?01
cosmetician	0AN01
costruzioni	03I01
costumiere	01Z01
costumière	01Z01
costureira	01\01
costurera	01B01
cou	0:F01
council	03701
councillor	01g01
counsellor	01g01
counselor	01g01
county	03701
couramment	0C@01
courant	0C@01
courant et professionnel	0CA01
courier	01g01
cours	0CB02
course	0CD01
coursera	0Ai01
coursier	01Z01
court	06401
courtier	01Z01
courtiere	01Z01
courtière	01Z01
couturier	01Z01
couturiere	01Z01
couturière	01Z01
couvreur	01Z01
couvreuse	01Z01
cozinheira	01\01
cozinheiro	01\01
coördinator	01c01
coördinatrice	01c01
cp	09=01
cpa	01Q01
cpe	0<L01
cpo	06n01
crane driver	01g01
crea	0@001
creche	0CE02
credential	01X01
crescent	06401
croitor	01h01
croitoreasa	01h01
croitoreasă	01h01
cronista	02501
crèche	02o01
csapat	0CG01
csc	0CH02
cscs	01Q01
csm	01Q01
csoport	0CJ03
ct	06401
ctesp	0CM01
cto	06n01
cu nhan	0:k01
cu nhan dai hoc	0:k01
cua hang	0;@01
cuidador	03N02
cuidadora	03N02
cuideachta	0B?01
cuiner	02>01
cuinera	02>01
cuisinier	01Z01
cuisiniere	01Z01
cuisinière	01Z01
cukiernik	02601
cukrar	06\01
cukrasz	08202
cukrász	08202
cukrář	06\01
cukup	0CN02
cukup baik	0CP01
cum laude	0AB01
cunostinte de baza	0CQ01
cunoștințe de bază	0CQ01
cuntasoir	03U01
cuntasóir	03U01
cuntoir	03U01
cuoc thi	0:l01
cuoca	02501
cuoco	02501
cup	00N01
curate	01g01
curator	01g01
curent	0CR01
curier	01h01
current	0Bk01
currently	0Bk01
curriculo	0CS02
curriculo profissional	0CU01
curriculum	0CV06
curriculum vitae	0C\0@
curriculum vitæ	0Cl01
currículo	0CS02
currículo profissional	0CU01
currículum	0Cm02
currículum vitae	0Co01
currículum vítae	0D001
curs	0D104
cursillo	0D501
curso	0D604
curso tecnico	0CM01
curso tecnico superior profissional	0CM01
curso técnico	0CM01
curso técnico superior profissional	0CM01
cursus	0=M01
custode	02501
cutter	05T01
cuộc thi	0:l01
cv	0D:0E
cvut	0DO01
czasopismo	07D01
czlonek	02601
czlonkini	02601
członek	02601
członkini	02601
cámara	07Z01
câmara municipal	02Z01
cântăreață	01h01
cântăreț	01h01
câștigătoare	0?<01
câștigător	0?<01
cédula	0@001
cég	07E01
cégep	01P01
céim	0:Q01
céim bhaitsiléara	0:Q01
célibataire	0@@01
có gia đình	0AP01
công chứng viên	09k01
công nhân	09k01
công ty	0;@01
cúntóir	03U01
căn bản	0?T02
căsătorit	0@701
căsătorită	0@701
cơ bản	0?T02
cổ phần	0;@01
cộng tác viên	09k01
cử nhân	0:k01
cử nhân đại học	0:k01
cửa hàng	0;@01
d	0DP03
d d	0DS03
d o o	00`01
d phil	0DV01
d.d	0DS03
d.o.o	00`01
d.phil	0DV01
d1	00^01
d2	0DW02
d3	0DW02
d4	0DY01
da	0DZ02
da ket hon	0AP01
da remoto	00e01
dabar	0D\01
dabartis	0D\01
dachdecker	05T01
daftar riwayat hidup	0D]01
daglig leder	0D^01
dagplejer	06P01
dags dato	0D_02
dai hoc	0Da01
daire	0>n01
daktaro laipsnis	0Db01
dal	0DZ02
dala	0Dc01
dalf	0<L01
damh	01G01
damm	0AG01
dan	0Dd01
dan beri	0De01
danas	0Df02
dancer	01g01
danes	0Dh01
dang lam	0<@01
danh hieu	0:l01
danh hiệu	0:l01
danisma	05E01
danisman	05E01
danismani	05E01
danismanlik	03W01
dansare	02A01
dansatoare	01h01
dansator	01h01
dansci	05E01
danser	0Di03
dansçı	05E01
danışma	05E01
danışman	05E01
danışmanlık	03W01
danışmanı	05E01
darbiniece	02R01
darbinieks	02R01
darbnica	06601
darbnīca	06601
darbuotoja	02Q01
darbuotojas	02Q01
dari	0Dl01
daring	0Dm01
darzelis	0Dn01
darželis	0Dn01
dasar	0Do02
data scientist	06n01
datheangach	0?P01
dato	04B01
dau bep	09k01
dawret	0E101
day	0E201
days	0E201
daļa	0Dc01
dba	06n01
dba degree	0DV01
dd	0D_02
de	0E309
de acasa	0E<01
de acasă	0E<01
de baza	0<B02
de bază	0<B02
de l	0E=02
de la	0E?02
de tai	0EA01
dea	0EB02
dealer	01g01
dean	01g01
dean's list	00N01
debutant	0;X02
deck hand	01g01
deckhand	01g01
declarant	01Z01
degerleme uzmani	05E01
degree	0:901
degustator	0@e01
degustátor	0@e01
deild	0ED03
deimhniu	0@?01
deimhniú	0@?01
dekanova nagrada	00601
dekarz	02601
del	0EG05
delavec	0EL01
delavka	0EL01
delavnica	0>>01
dele	0<L01
delegacion	0EM01
delegación	0EM01
delegada	01B01
delegado	01B01
delegue	01Z01
deleguee	01Z01
delf	0<L01
delnice	0>`01
delnik	0>`01
demirci	05E01
demonstrador	01\01
demonstradora	01\01
den	0EN01
den beri	0De01
den nay	0<@01
denetci	05E01
denetçi	05E01
dengan pujian	0EO01
denizci	05E01
dentist	01g01
dentista	01\01
departament	0EP03
departamentas	0ES01
departamento	0ET02
departaments	0Dc01
departamentul	0EV01
departemen	0:K01
departement	0EW04
departman	0=b01
departmani	0=b01
departmanı	0=b01
department	0>X01
department of	0E[02
dependent	02>01
dependienta	01B01
dependiente	01B01
depo elemani	05E01
depo elemanı	05E01
dept	0>X01
depuis	0E]01
deputy	01g01
derece	0E^02
dergi	0=N01
dergisi	0=N01
dernegi	03W01
derneği	03W01
derzeit	04B01
des	0E`02
des de	0Eb02
des del	0Ed01
desa	0Ee01
desainer	02:01
desarrollador	01B01
desarrolladora	01B01
desde	0Ef04
desenvolupador	02>01
desenvolupadora	02>01
desenvolvedor	01\01
desenvolvedora	01\01
designer	0Ej0:
deskundig	0F401
despachante	01\01
despacho	07Z01
despatcher	01g01
despatx	03P01
dess	0EB02
dessinateur	01Z01
dessinatrice	01Z01
destytoja	02Q01
destytojas	02Q01
detective	01g01
deug	0F502
deust	09i01
deutsches sprachdiplom	0F701
deuxieme prix	00L01
deuxième prix	00L01
devam	0>m01
devam ediyor	0>m01
devam etmekte	0>m01
developer	0C802
developpeur	01Z01
developpeuse	01Z01
devops	0C802
deweloper	02601
dezernat	06O01
dezvoltator	01h01
değerleme uzmanı	05E01
di	0F803
di base	0BZ01
diaetassistent	05T01
diaetist	06P01
diakmunkas	0<K01
diarista	01\01
diatassistent	05T01
dibinatajs	02R01
dibinātājs	02R01
dielna	03G01
dielňa	03G01
diem	0F;01
diem trung binh	0F;01
dien vien	09k01
dienst	0F<02
diensten	02Y01
dieteticien	01Z01
dieteticienne	01Z01
dietetikus	0<K01
dietetyczka	02601
dietetyk	02601
dietician	01g01
dietist	0F>02
dietista	02501
dietitian	01g01
dietolog	0>`01
dieu duong	09k01
dieu hanh	09k01
dieu phoi vien	09k01
digital	03701
diharapkan	0F@01
dij	0FA02
dijk	0FC01
dilna	0FD01
din	0FE03
dinas	07[01
dioploma	0@?01
dioplóma	0@?01
dipartiment	0FH01
dipartimento	0FI01
dipl	0FJ01
dipl inf	0FJ01
dipl ing	0FK02
dipl ing (fh	0:<01
dipl kfm	0FJ01
dipl. ing	0FM01
dipl.-inf	0FJ01
dipl.-ing	0FJ01
dipl.-ing. (fh	0:<01
dipl.-kfm	0FJ01
diplom	0FN07
diplom (fh	0:<01
diplom ingenieur	0FU01
diplom-ingenieur	0FU01
diploma	0FV0A
diploma accademico	0Fg01
diploma behaald	02i01
diploma de bacalaureat	09n01
diploma de excelenta	0?<01
diploma de licenta	0Fh01
diploma de master	0Fi01
diploma di	0Fj01
diploma di maturita	0Fj01
diploma di maturità	0Fj01
diploma di scuola superiore	0Fj01
diploma iii	03S01
diploma in	02W01
diploma its	0Fk01
diploma iv	0DY01
diploma notu	03K01
diploma superiore	0Fj01
diploma tecnico superiore	0Fk01
diploma universitario	0Fg01
diplomada en	0Fl02
diplomado en	0:E01
diplomant	0Fn01
diplomas	08:01
diplomasi	0<b01
diploması	0<b01
diplomat en	0Fo01
diplomatura	0Fl02
diplome	0G002
diplome d'etat	03L01
diplome d'ingenieur	03L01
diplome d'universite	03M01
diplome de grande ecole	03L01
diplomee	0G201
diplomi insinoori	0G301
diplomi-insinoeoeri	0G301
diplomi-insinööri	0G301
diplomingenioer	0:B01
diplomingenior	0:B01
diplomingeniør	0:B01
diplomirana	0Fn01
diplomirani	0G403
diplomovany specialista	0G701
diplomovaný specialista	0G701
diploms	06701
diplomski studij	0FM01
diplomuddannelse	0?V01
diplomă	0G802
diplomă de bacalaureat	09n01
diplomă de excelență	0?<01
diplomă de licență	0Fh01
diplomă de master	0Fi01
diplóma	0G:01
diplôme	03M01
diplôme d'ingénieur	03L01
diplôme d'université	03M01
diplôme d'état	03L01
diplôme de grande école	03L01
diplômé	0G201
diplômée	0G201
diputacio	03P01
diputacion	07Z01
diputació	03P01
diputación	07Z01
dirbtuves	03H01
dirbtuvės	03H01
direcao	0G;01
direccion	0EM01
dirección	0EM01
directeur	0G<02
directia	0EV01
direction	0@B01
directoare	01h01
director	0BL04
directora	02?02
directrice	0AE02
direcția	0EV01
direkcija	0G>01
direktoer	05L03
direktor	0G?08
direktoratet	0:a01
direktore	02O02
direktorius	02Q01
direktorlugu	0=b01
direktors	02R01
direktoru	05E01
direktorė	02Q01
direktur	02:01
direktör	0GG02
direktörlüğü	0=b01
direktörü	05E01
direktør	05d02
diretor	01\01
diretor executivo	01\01
diretora	01\01
diretoria	0G;01
direttore	02501
direttrice	02501
direttur	05601
direzione	0FI01
direção	0G;01
dirigent	05T01
dirigente	02501
dis	0GI02
disainer	01>01
discreta	0GK01
discreto	0GL02
disenador	01B01
disenadora	01B01
disertace	0GN01
disertacija	0GO03
disertasi	09g01
disertācija	0GR01
diseñador	01B01
diseñadora	01B01
dispatcher	01g01
disponent	05T01
disputerad	0GS01
dissenyador	02>01
dissenyadora	02>01
dissertation	0GT02
disszertacio	0GV01
disszertáció	0GV01
distanciel	00a01
distans	0GW01
distincao	00M01
distincio	01T01
distincion	01S01
distinció	01T01
distinción	01S01
distinctia	0?<01
distinctie	0?<01
distinction	0GX03
distincția	0?<01
distincție	0?<01
distinção	00M01
distribuidora	02Z01
ditta	0G[02
divadlo	0G]02
divisao	0G;01
divisi	0:K01
divisie	0G_01
divisio	0G`01
division	0Ga05
divisione	0FI01
divisioona	0Gf01
divisió	0G`01
división	0EM01
divisjon	0Gg02
divisão	0G;01
divize	0Gi01
divizia	0Gj02
divizija	0Gl02
divizio	0CG01
divizjoni	0FH01
diviżjoni	0FH01
divorce	0@@01
divorced	0AZ01
divorcee	0@@01
divorciada	0@103
divorciado	0@402
divorciat	0@601
divorcé	0@@01
divorcée	0@@01
divortat	0@701
divortata	0@701
divorziata	0@A01
divorziato	0@A01
divorțat	0@701
divorțată	0@701
divízia	0Gn01
divízió	0CG01
diyetisyen	05E01
dizainere	02O02
dizaineris	02Q01
dizainers	02R01
dizainerė	02Q01
dizajner	05F02
diákmunkás	0<K01
diätassistent	05T01
diætist	06P01
diététicien	01Z01
diététicienne	01Z01
diëtist	0Go01
diễn viên	09k01
dliodoir	03U01
dlíodóir	03U01
do	0H007
do chwili obecnej	04A01
do danas	0Df02
do danes	0Dh01
do dzis	04A01
do dzisiaj	04A01
do dziś	04A01
do nadal	04A01
do sada	0Df02
do soucasnosti	09\01
do současnosti	09\01
do sucasnosti	0H701
do súčasnosti	0H701
do teraz	04A01
doanh nghiep	0;@01
doanh nghiệp	0;@01
dobra	0H809
dobre	0HA04
dobro	0HE06
dobrovolnice	0>`01
dobrovolnicka	0@901
dobrovolnik	0Ag02
dobrovolník	0>`01
dobrovoľník	0@901
dobrovoľníčka	0@901
dobry	0HK02
dobrze	0HM01
dobrá	0HA04
dobře	0HN02
doc than	0AP01
docens	02901
docent	0HP05
docente	0HU04
dochtuir	03U01
dochtuireacht	0HY01
dochtúir	03U01
dochtúireacht	0HY01
docteur	0HZ01
doctor	0H[02
doctor en	0H]01
doctor in	0H^01
doctor of	0H_01
doctor of philosophy	0H_01
doctor în	0H^01
doctora	0H`01
doctoraat	0Ha01
doctorado	0H`01
doctoral	0H_01
doctoral degree	0H_01
doctorand	01h01
doctorandus	0Hb01
doctorant	01Z01
doctorante	01Z01
doctorat	0Hc03
doctorate	0H_01
documentaliste	01Z01
dodiplomski studij	0Fn01
dodiplomski študij	0Fn01
dodnes	0Hf02
doi	01[01
dokonceno	01D01
dokončeno	01D01
dokter	02:01
doktor	0Hh05
doktor nauka	0Hm01
doktor znanosti	0Hn02
doktora	0I001
doktora derecesi	0I001
doktora grads	0I101
doktora grāds	0I101
doktoral	0I201
doktorand	0I304
doktorandin	08X01
doktorandske studium	0I701
doktorandské štúdium	0I701
doktorant	02601
doktorantka	02601
doktorantura	0I802
doktorantūra	0I802
doktorat	0I:06
doktoratus	0I@01
doktorgrad	0IA03
doktorgradsutdanning	0ID01
doktori	0I@01
doktori fokozat	0I@01
doktori kepzes	0I@01
doktori képzés	0I@01
doktorica znanosti	0Hn02
doktorikraad	0IE01
doktoriope	0IE01
doktoriõpe	0IE01
doktorsexamen	0GS01
doktorsgrada	0IF01
doktorsgráða	0IF01
doktorske studije	0Hm01
doktorske studium	0IG01
doktorski studij	0Hn02
doktorski študij	0IH01
doktorsky	0IG01
doktorské studium	0IG01
doktorský	0IG01
doktorsprof	0IF01
doktorspróf	0IF01
doktorát	0CH02
doktorátus	0I@01
dolmetscher	05T01
dom zdravlja	0@E02
domare	02A01
domeniul	0II01
domini	0IJ01
dominio	0IK02
dominio completo	0IM01
dominio total	0IN01
dommer	05d02
domsmand	06P01
domínio	0IO01
domínio completo	0IM01
dona	0IP01
donna	0IQ01
doorman	01g01
doposud	09\01
doradca	02601
doradczyni	02601
dorucovatel	06\01
doručovatel	06\01
dosen	02:01
dosentti	05O01
dostateczny	0IR01
dosud	09\01
doteraz	0H701
dottoranda	02501
dottorando	02501
dottorat	0IS01
dottorato	0IT01
dottorato di ricerca	0IT01
dottore di ricerca	0IT01
doula	01g01
doutor	0IU01
doutora	0IU01
doutorado	0IU01
doutoramento	0IU01
dovoljenje	0@c01
dozent	05T01
dozvola	0IV02
doçent	05E01
dphil	0DV01
dr	0IX02
dr hab	0IZ01
dr ing	0DV01
dr inz	0IZ01
dr inż	0IZ01
dr iur	0DV01
dr med	0DV01
dr phil	0DV01
dr philos	0ID01
dr rer nat	0DV01
dr sc	0I[01
dr znanosti	0IH01
dr. iur	0DV01
dr. med	0DV01
dr. phil	0DV01
dr. rer. nat	0DV01
dr. sc	0I[01
dr. znanosti	0IH01
dr.-ing	0DV01
dr.philos	0ID01
draaier	01c01
drafter	01g01
draftsman	01g01
dramaturg	01g01
draudimas	03H01
dreef	0FC01
dreher	02c01
drive	06401
driver	01g01
drogist	05T01
drs	0Hb01
drsc	0CH02
drucker	08X01
druckerin	02c01
drukarnia	03601
drustvo	03303
druzba	0>>01
druzstvo	0G]02
društvo	03303
družba	0>>01
družstvo	0G]02
drzavna matura	0I\01
državna matura	0I\01
dsh	0<L01
dtu	0@>01
du	0I]01
du an	0EA01
du kien	0I^01
du lich	0;@01
du lịch	0;@01
duais	0>I01
duales studium	0:<01
duchasach	0?P01
dulgher	01h01
duoc si	09k01
duolingo	0<L01
duong	0AQ01
durchschnitt	01A01
durchschnittsnote	01A01
dusun	0Ee01
dut	0F502
duvarci	05E01
duvarcı	05E01
duzeltmen	05E01
dvikalbis	0I_01
dwibahasa	07Y01
dwujezyczny	0I`01
dwujęzyczny	0I`01
dyplom	0Ia02
dyrektor	02601
dyrektorka	02601
dz	0>o01
dzial	0Ic01
dzialalnosc gospodarcza	03601
dział	0Ic01
działalność gospodarcza	03601
dziennikarka	02601
dziennikarz	02601
dzimta	0=X01
dzimta valoda	0=X01
dzimtais	0=X01
dzimtā	0=X01
dzimtā valoda	0=X01
dzis	04A01
dzisiaj	04A01
dzives apraksts	0Id01
dzives gajums	0Id01
dzivesgajums	0Id01
dzivoklis	0>o01
dziś	04A01
dzīves apraksts	0Id01
dzīves gājums	0Id01
dzīvesgājums	0Id01
dzīvoklis	0>o01
dámh	01G01
dátheangach	0?P01
dès	0E]01
débutant	0;X02
déclarant	01Z01
délégué	01Z01
déléguée	01Z01
département	0Ie02
développeur	01Z01
développeuse	01Z01
díj	0FA02
dílna	0FD01
dúchasach	0?P01
düzeltmen	05E01
dėstytoja	02Q01
dėstytojas	02Q01
dělnice	0>`01
dělník	0>`01
dược sĩ	09k01
dự kiến	0I^01
dự án	0EA01
e	0Ig06
e figli	03I01
e hijos	07Z01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03U01
eagarthóir	03U01
earned	09W01
earrach	0Im01
ebanista	0?]02
ebe	05E01
ebeniste	01Z01
eccellente	09:01
eccellenti	0In01
ecdl	0Io02
ecdl sprachen	0<L01
echipa	0EV01
echipă	0EV01
ecole	01P01
ecole primaire	01P01
ecole superieure	01P01
ecoles	01P01
ecologist	01g01
economist	0J102
economista	0J305
economistă	01h01
ecpe	0<L01
ects	0AB01
eczaci	05E01
eczacı	05E01
eczanesi	03W01
ed	0J801
edasijoudnud	0J901
edasijõudnud	0J901
edd	0DV01
edelleen	0J:01
edificio	04H01
edifício	04H01
edistynyt	0J;02
editeur	01Z01
editions	0J=02
editor	0J?06
editora	0JE04
editore	07301
editorial	0JI04
editoru	05E01
editrice	0JM02
editur	05601
editura	0JO02
editură	0JO02
editör	05E01
editörü	05E01
edizioni	07301
educacio secundaria	0<>01
educacion secundaria	0:F01
educació secundària	0<>01
educación secundaria	0:F01
educador	02;03
educadora	02?02
educateur	01Z01
educatoare	01h01
educator	01h01
educatore	02501
educatrice	05Z02
edustaja	05O01
edx	0Ai01
edzo	08202
edző	08202
eeldatav	0JQ01
eerste prijs	0JR01
eerste taal	0JS01
eervolle vermelding	0JR01
efset	0<L01
efteraar	0JT01
efteraaret	0JT01
efterar	0JT01
efteraret	0JT01
efterskole	0JU01
efterår	0JT01
efteråret	0JT01
eg	00`01
egenfoeretagare	0JV01
egenforetagare	0JV01
egenföretagare	0JV01
egitimi	0JW01
egitmen	05E01
egitmeni	05E01
egresada	0JX01
egresado	0JX01
egyedulallo	0JY01
egyedülálló	0JY01
egyeni vallalkozo	07E01
egyesulet	04N02
egyesület	04N02
egyetem	0JZ02
egyetemi diploma	0J\01
egyéni vállalkozó	07E01
egzamin maturalny	0J]01
ehbo	0=J01
ehf	00`01
ehliyet	0<b01
ehliyeti	0<b01
ehrenamtliche	05T01
ehrenamtlicher	08X01
ehrennadel	00:01
ehrung	00:01
eier	0;O01
eigandi	0=\01
eigenaar	0J^01
eignung	0<P01
eindcijfer	0AW01
einfache kenntnisse	05S01
einhleyp	0J_01
einhleypur	0J_01
eining	0J`01
einkaeufer	05T01
einkaleyfi	0?H01
einkaufer	05T01
einkunn	02301
einkäufer	05T01
einsteiger	0Ja01
eireli	00`01
ejecutiva	01B01
ejecutivo	01B01
ejer	06P01
ekibi	0=b01
ekipa	0Jb01
ekonom	0Jc03
ekonomi	05O01
ekonomist	0Jf02
ekonomista	0Jh02
ekonomka	0>`01
ekonomska skola	0Jj02
ekonomska sola	0Jl01
ekonomska škola	0Jj02
ekonomska šola	0Jl01
ekonóm	08J01
eksam	0Jm01
eksamen	0Jn01
eksamensgennemsnit	0Jo01
ekspedient	06P01
ekspercka	0K001
ekspercki	0K001
ekspert	0K106
ekspertas	0K701
ekspertniva	0K801
ekspertnivaa	0K801
ekspertniveau	0K901
ekspertnivå	0K801
eksperts	0K:01
ekspertti	07N01
el	0?>01
el presente	01m01
elado	08202
eladó	08202
electric	03701
electrician	0J102
electricien	01Z01
electricienne	01Z01
electricista	02?02
electroplater	01g01
elektricar	0A\03
elektricien	01c01
elektrik	01>01
elektrikar	0Ag02
elektrikas	02Q01
elektrikci	05E01
elektriker	05L03
elektrikis	02R01
elektrikár	0@901
elektrikář	0>`01
elektrikçi	05E01
električar	0A\03
elektriķis	02R01
elektroniker	05T01
elektryk	02601
eleman	05E01
elemani	05E01
elemanı	05E01
elementaarne	04Z01
elementaer	0<:01
elementaert	0<W01
elementair	0<801
elementaire	0;X02
elemental	0K;02
elementar	0K=04
elementare	0BZ01
elementares	0KA01
elementari	0<D01
elementary	0;^02
elementary proficiency	0;`01
elementer	0KB01
elementär	0<:01
elementært	0<W01
elemzo	02901
elemző	02901
eletricista	01\01
eletricista de manutencao	01\01
eletricista de manutenção	01\01
eletrotecnico	01\01
eletrotécnico	01\01
elettricista	02501
elev	0KC04
eleveur	01Z01
eleveuse	01Z01
elismeres	0FA02
elismerés	0FA02
ellenor	02901
ellenőr	02901
elnok	08202
elnök	08202
eloadas	0AX02
eloado	0<K01
elsevier	01[01
elue	01Z01
elulookirjeldus	0KG01
elulugu	0KG01
elvalt	0JY01
elvegezve	0KH01
elvált	0JY01
elvégezve	0KH01
előadás	0AX02
előadó	0<K01
em	0KI02
em andamento	08501
em curso	08501
emakeel	0KK01
emakeelena	0KK01
emba	0FJ01
embajador	01B01
embajadora	01B01
embalmer	01g01
embetsstudium	0KL01
emelet	03Y01
empilhadeirista	01\01
empleada	01B01
empleado	01B01
employe	01Z01
employee	01Z01
employee of the month	00N01
employee of the year	00N01
employé	01Z01
employée	01Z01
empregado	01\01
empresa	03003
en	0KM03
en couple	0@@01
en cours	00_01
en cours d'obtention	08>01
en curs	01n01
en curso	01m01
en ligne	00a01
en linea	0KP01
en linia	00f01
en línea	0KP01
en línia	00f01
en poste	00_01
en prensa	01`01
en remot	00f01
en remoto	0KP01
encanador	01\01
encargada	01B01
encargado	01B01
encarregada	02>01
encarregado	01\01
encarregat	02>01
encofrador	01B01
endnote	01A01
enekes	0KQ01
energy	03701
enfase	0KR01
enfermeira	01\01
enfermeiro	01\01
enfermera	01B01
enfermero	01B01
engaged	0AZ01
engedely	0=j02
engedély	0=j02
engenheir	0KS01
engineer	0KT02
enginyer	0KV01
enginyeria tecnica	0Fo01
enginyeria tècnica	0Fo01
enhed	0KW01
enheden	02h01
enhet	0KX02
enheten	09C01
enige ervaring	0KZ01
enige kennis	0<801
enn	0K[01
enoleg	02>01
enologa	02>01
enota	0Jb01
ens	0Ai01
ensamstaaende	0K\01
ensamstaende	0K\01
ensamstående	0K\01
enseignant	01Z01
enseignante	01Z01
ensino	0@L01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	0:201
enskild firma	0JV01
enslig	0K]01
enstitusu	0K^02
enstitüsü	0K^02
ente	03I01
ente di formazione	01R01
enterprises	03701
entertainment	03701
entraineur	01Z01
entraineuse	01Z01
entraîneur	01Z01
entraîneuse	01Z01
entregador	01\01
entregadora	01\01
entrenador	01B01
entrenadora	01B01
entrepreneur	01g01
entreprise	0K`02
entwickler	05T01
enòleg	02>01
enòloga	02>01
epfl	0Ai01
epitesz	02901
epp	00`01
equip	0G`01
equipa	0G;01
equipe	0Kb02
equipier	01Z01
equipiere	01Z01
equipo	0EM01
er	0Kd01
eredmeny	08<01
eredmény	08<01
erem	0FA02
erettsegi	0Ke01
erettsegi bizonyitvany	0Ke01
erfahren	05m01
ergotherapeut	05T01
ergotherapeute	01Z01
ergothérapeute	01Z01
erhvervsakademigrad	03o01
erhvervsskole	0JU01
erhvervsuddannelse	00D01
eriala	0Kf01
erikoisammattitutkinto	0Kg01
erindi	0?H01
erinomainen	0Kh02
erinomaiset	0Kj01
erittaein hyvae	0J;02
erittain hyva	0J;02
erittäin hyvä	0J;02
erkek	0<?01
ernaeringsfysiolog	0;O01
ernæringsfysiolog	0;O01
eronnut	09L01
erschienen in	08K01
erste hilfe	06B01
ersthelfer	06B01
erstsprache	0Kk01
ertekesito	02901
ervaren	0Kl01
erwartet	05U01
erweiterte grundkenntnisse	0<Q01
erworben	01<01
erzieher	05T01
es	0Km01
esame di stato	01?01
escalera	09=01
escola	0Kn03
escola tecnica	0L102
escola tècnica	01O01
escola técnica	0@L01
escola universitaria	01O01
escola universitària	01O01
escritorio	02Z01
escrituraria	01\01
escriturario	01\01
escriturária	01\01
escriturário	01\01
escritório	02Z01
escuela	0?S01
escuela tecnica	0?S01
escuela técnica	0?S01
esimees	01>01
esimies	05O01
esindaja	01>01
esitelma	0L301
esitelmae	0L301
esitelmä	0L301
eso	0L402
especialidad	0L601
especialidade	0KR01
especialista	0L704
especialitat	0>W01
especializacao	0L;01
especializacion	0L601
especialización	0L601
especialização	0L;01
esperado	0L<01
espert	0L=01
esperta	0L>01
esperto	0L>01
essay	0>101
estagiaria	01\01
estagiario	01\01
estagiária	01\01
estagiário	01\01
estate	0L?01
esteticista	03N02
estetista	02501
estheticienne	01Z01
esthéticienne	01Z01
estimado	0L<01
estimat	07o01
estimata	07o01
estimated	05f01
estimator	01g01
estimată	07o01
estiu	0L@01
estrada	04H01
estudi	03P01
estudio	08^02
estúdio	02Z01
esztergalyos	0<K01
esztergályos	0<K01
et	0LA02
et al	01[01
eta	0LC01
etablissements	02o01
etae	0LC01
etaenae	0LC01
etaetyoe	0LC01
etage	04g01
etalagiste	01Z01
etana	0LC01
etaten	0:a01
etatyo	0LC01
ete	0LD01
etec	0@L01
eth	0Ai01
eth zurich	0Ai01
eth zürich	0Ai01
ets	02o01
ettekanne	03V01
etterem	07E01
ettevote	05201
ettevõte	05201
etä	0LC01
etänä	0LC01
etätyö	0LC01
eud	00D01
eurl	00`01
europass zivotopis	0LE01
europass životopis	0LE01
ev	0LF02
evaluator	01h01
evden	0A:01
eves	0LH01
evkonyv	0GV01
evli	0<`01
exam marker	01g01
examen	0LI01
examen artium	07C01
examensarbete	0LJ01
examiner	01g01
excelent	0CR01
excelente	0LK02
excellent	0LM03
excel·lent	0LP02
executive	01g01
expected	05f01
expedient	0LR01
expediente	0?Q01
experienced	0B>01
expert	0LS0;
expert comptable	01Z01
expert level	0L^01
expert-comptable	01Z01
experta	0L_02
experte	0La03
experten	0Ld01
expertenkenntnisse	0Ld01
expertenwissen	0Ld01
expertin	0Le02
expertise	0Lg02
expertna	0Li01
expertni	0Lj01
expertniva	0Lk01
expertnivaa	0Lk01
expertnivå	0Lk01
expertná	0Li01
expertní	0Lj01
experto	0Ll01
eċċellenti	0In01
eğitimi	0JW01
eğitmen	05E01
eğitmeni	05E01
f	0Lm06
f lli	03I01
f.lli	03I01
fabbrica	03I01
fabbro	02501
fabrica	0M304
fabrică	03A01
fabriek	02Y01
fabrik	0:I02
fabrika	06?01
fabrikasi	03W01
fabrikası	03W01
fabrikk	0:a01
fabryka	03601
fac	01P01
fachabitur	01@01
facharbeiter	01@01
facharbeiterabschluss	01@01
facharbeiterbrief	01@01
fachbereich	06O01
fachfrau	02c01
fachhochschule	0<j01
fachhochschulreife	01@01
fachkraft	02c01
fachmann	02c01
fachoberschulreife	01@01
fachrichtung	0M701
fachwirt	03g01
fachzeitschrift	08K01
facilitator	01g01
facolta	01R01
facoltà	01R01
facteur	01Z01
factory	03701
factrice	01Z01
faculdade	0@L01
facultad	0?S01
facultat	01O01
facultate	07K01
facultatea	07K01
faculte	01P01
faculteit	08;01
faculty	01N01
faculty of	01N01
faculté	01P01
fag	0M802
fagbrev	07C01
faglaert	00D01
faglært	00D01
fagproeve	07C01
fagprove	07C01
fagprøve	07C01
fagskole	0M:02
fagskolegrad	0M<01
fagskolegrad i	0M<01
fagskoleutdanning	0M<01
fahrer	05T01
fahrerlaubnis	06B01
faiantar	01h01
faianțar	01h01
faible	0;k01
fair	0B@01
fakulta	0M=03
fakultaet	0<j01
fakultas	0M@01
fakultat	0<j01
fakultate	04401
fakulte	03n01
fakultesi	03n01
fakultet	0MA05
fakulteta	0Jl01
fakultetas	0Dn01
fakulty	0MF02
fakultà	04701
fakultät	0<j01
fakultāte	04401
fakülte	03n01
fakültesi	03n01
falegname	02501
fall	08c01
familiar	0MH01
familiar with	0MH01
familiarity	0MH01
faoi lathair	05`01
faoi láthair	05`01
farm	03701
farm hand	01g01
farmaceits	02R01
farmaceut	0MI04
farmaceuta	02601
farmaceutic	02>01
farmaceutica	02;03
farmaceutico	03N02
farmaceutka	02601
farmacevt	05H01
farmacia	0MM04
farmacias	02Z01
farmacie	03A01
farmacist	01h01
farmacista	0MQ02
farmacistă	01h01
farmacèutic	02>01
farmacèutica	02>01
farmacéutica	01B01
farmacéutico	01B01
farmacêutica	01\01
farmacêutico	01\01
farmaseutti	05O01
farmasoeyt	0;O01
farmasoyt	0;O01
farmasøyt	0;O01
farmer	01g01
farmhand	01g01
farmàcia	03P01
farmácia	02Z01
farmácias	02Z01
farrier	01g01
fasih	04801
fasor	03Y01
fatec	0@L01
faxineira	01\01
faxineiro	01\01
fce	0<L01
fear	0MS01
fejezet	0GV01
fejleszto	02901
fejlesztő	02901
felag	06G01
felelos	02901
felelős	02901
felhasznaloi	0MT01
felhasznaloi szint	0MT01
felhasználói	0MT01
felhasználói szint	0MT01
felicitations du jury	0MU01
fellow	01g01
fellowship	00N01
felsofok	0MV01
felsofok felett	0MW01
felsofoku	0MV01
felsofoku okj	0MX01
felsofoku szakkepzes	0MX01
felsooktatasi szakkepzes	0MX01
felsőfok	0MV01
felsőfok felett	0MW01
felsőfokú	0MV01
felsőfokú okj	0MX01
felsőfokú szakképzés	0MX01
felsőoktatási szakképzés	0MX01
female	0MY01
femeie	0MZ01
femeiesc	0MZ01
femeni	0IP01
femenino	0M[01
femení	0IP01
feminin	0M\02
feminine	0MY01
feminino	0M^01
femme	0M_01
femme de chambre	01Z01
femmina	0IQ01
femminil	0M`01
femminile	0IQ01
fen lisesi	03n01
fenykepesz	0<K01
ferfi	0Ma01
ferienjob	08X01
ferilskra	0Mb01
ferilskrá	0Mb01
ferjezett	0JY01
fermier	01h01
fernarbeit	0Mc01
ferramenteiro	01\01
ferronnier	01Z01
feuerwehr	03B01
fh	0Ai01
field of study	0BE01
fierar	01h01
figli	03I01
filiale	03B01
filiere	0Md01
filière	0Md01
filosofian maisteri	0G301
filosofian tohtori	0Me01
filosofie doktor	0GS01
filosofie kandidat	0Mf01
finalis	05l01
finalist	0Mg0:
finalista	0N108
finaliste	00L01
finalisti	00701
finalistka	0N901
finalizada	0JX01
finalizado	0JX01
fino a	0N:01
fino ad oggi	00k01
fino al	0N:01
fins	0N;01
fins a	0N;01
fins ara	01n01
fins avui	01n01
fiorista	02501
fire fighter	01g01
fireann	0MS01
firefighter	01g01
firinci	05E01
firini	03W01
firm	03701
firma	0N<0:
firmasi	03W01
firması	03W01
firmă	03A01
first	00T01
first aid	01X01
first class	00T01
first class honours	0:901
first language	0NF01
first mate	01g01
first place	00N01
fiscal	01B01
fisherman	01g01
fishmonger	01g01
fisioterapeuta	03N02
fisioterapis	02:01
fisioterapista	02501
fiskare	02A01
fiske	0:a01
fisker	05d02
fitter	06T02
fizioterapeut	01h01
fizjoterapeuta	02601
fizjoterapeutka	02601
fizyoterapist	05E01
fjarvinna	00j01
fjernarbeid	0NG01
fjernarbejde	0NH01
fjolbrautaskoli	04001
fjölbrautaskóli	04001
flat	06401
fleischer	02c01
fleuriste	01Z01
fliesenleger	05T01
fliessend	0NI01
fliessend in wort und schrift	0NI01
fliessende kenntnisse	0NI01
fließend	0NI01
fließend in wort und schrift	0NI01
fließende kenntnisse	0NI01
flight attendant	01g01
floor	06401
florar	01h01
florist	0NJ05
florista	03N02
floristi	05O01
floristin	02c01
florysta	02601
florystka	02601
fluencia	08h01
fluent	0NO02
fluente	0NQ02
fluently	0?=01
flugbegleiter	05T01
fluid	0NS01
fluida	0NT02
fluido	0NV02
fluwenti	0In01
fluência	08h01
flydende	0NX01
flydende i skrift og tale	0NX01
flydende modersmaal	0NY01
flydende modersmal	0NY01
flydende modersmål	0NY01
flygvaerdinna	02A01
flygvardinna	02A01
flygvärdinna	02A01
flytande	0NZ01
flytande i tal och skrift	0NZ01
flytende	0N[01
flytende muntlig og skriftlig	0N[01
flyvert	0N\01
foarte bine	0CR01
foarte bun	09302
focus	0BE01
fodrasz	0<K01
fodrász	0<K01
foerare	02A01
foerderung	08Y01
foeredrag	0LJ01
foerening	0>=01
foerer	0;O01
foererkort	08`01
foerestaandare	02A01
foeretag	0>=01
foerlag	0N]02
foerman	02A01
foersaekring	0>=01
foerskola	0N_02
foerskolan	0>=01
foerskollaerare	02A01
foerskollaerarexamen	0Mf01
foerstapris	00K01
foerstaspraak	0Na01
foerstepraemie	00801
foerster	02c01
foerstespraak	0Nb01
foervaentad	0<f01
foireann	06101
foiskola	0JZ02
foiskolai diploma	04L01
foldmero	0<K01
folkehoegskole	0;P01
folkehogskole	0;P01
folkehøgskole	0;P01
folkeskole	0JU01
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0Nc01
folkhogskola	0Nc01
folkhögskola	0Nc01
folyamatban	00i01
folyamatos	00i01
folyekony	0MV01
folyekonyan	0MV01
folyoirat	0GV01
folyékony	0MV01
folyékonyan	0MV01
folyóirat	0GV01
fomhar	0Nd01
fond	0Ne02
fondacija	06?01
fondas	03H01
fondateur	01Z01
fondation	02o01
fondatoare	01h01
fondator	01h01
fondatore	02501
fondatrice	05Z02
fondazione	03I01
fondazzjoni	07n01
fonds	06601
fonoaudiologa	01\01
fonoaudiologo	01\01
fonoaudióloga	01\01
fonoaudiólogo	01\01
fontanera	01B01
fontanero	01B01
foods	03701
for	0Ng01
foraar	0Nh01
foraaret	0Nh01
forar	0Nh01
forare	02A01
foraret	0Nh01
foras	0B?01
forbroir	03U01
forbróir	03U01
forderung	08Y01
fordito	02901
fordypning	0Ni01
fordító	02901
foredrag	05g03
foreman	01g01
forening	0==03
forer	0;O01
forerkort	08`01
forestandare	02A01
forester	01g01
foretag	0>=01
forgeron	01Z01
forhandlingsniveau	0NX01
forkvinde	06P01
forlag	0Nj06
formacao complementar	0?f01
formacio professional	0AT01
formacion profesional	0O002
formacion profesional de grado superior	0AU01
formació professional	0AT01
formación profesional	0O002
formación profesional de grado superior	0AU01
formador	02;03
formadora	02;03
formadur	0=\01
forman	02A01
formand	06P01
formann	0;O01
formateur	01Z01
formation continue	0O201
formation courte	0O201
formatoare	01h01
formator	01h01
formatore	02501
formatrice	05Z02
formação complementar	0?f01
formaður	0=\01
formen	05E01
formgivare	02A01
forn	03P01
fornaia	02501
fornaio	02501
forner	02>01
forritari	0=\01
forsakring	0>=01
forscher	05T01
forsikring	0O302
forskare	02A01
forsker	05d02
forskola	0N_02
forskolan	0>=01
forskollarare	02A01
forskollararexamen	0Mf01
forstapris	00K01
forstasprak	0Na01
forstepraemie	00801
forster	02c01
forstesprak	0Nb01
fortbildung	0O502
fortgeschritten	0O702
fortlaufend	04B01
fortsatt	0O901
forvantad	0<f01
forventa	0O:01
forventes	0O;01
forventet	0O<02
forår	0Nh01
foråret	0Nh01
fotograaf	01c01
fotograf	0O>07
fotografa	0=:03
fotografci	05E01
fotografer	02:01
fotografo	06Q03
fotos	0<K01
fotoğrafçı	05E01
fotògraf	02>01
fotògrafa	02>01
fotógrafa	01B01
fotógrafo	03N02
fotós	0<K01
foundation	03701
foundation degree	02W01
foundation diploma	02W01
foundation year	0:901
founder	01g01
fp	0OE02
fp grado superior	0AU01
fp i	0:F01
fp ii	0AU01
fr o m	0OG01
fr.o.m	0OG01
fra	0OH04
fra og med	0OL02
fraan	0ON01
fraan och med	0OG01
fraedingur	0=\01
fraesare	02A01
fraeser	05T01
fraiseur	01Z01
framhaldsskoli	04001
framhaldsskóli	04001
framhaldsstig	0OO01
framurskarandi	0OP01
framúrskarandi	0OP01
fran	0ON01
fran och med	0OG01
frasare	02A01
fraser	05T01
fratelli	03I01
frau	0OQ01
frazione	0?K01
freelance	0OR02
freelancer	0C802
freiberufler	08X01
freiberuflich	0OT02
freiwilliges soziales jahr	08X01
fremragende	0NX01
fresador	01B01
fresatore	02501
frezar	0>`01
frezeci	05E01
frezer	0OV02
frezor	01h01
frigoriste	01Z01
friseur	05T01
frisoer	05L03
frisor	05L03
frisör	02A01
frisør	05d02
fritidsledare	02A01
frivillig	05L03
frizer	01h01
frm	01Q01
from	0OX02
fromager	01Z01
fromagere	01Z01
fromagère	01Z01
frontend	06n01
fruehjahr	0OZ01
fruehling	0OZ01
fruhjahr	0OZ01
fruhling	0OZ01
fryzjer	02601
fryzjerka	02601
frá	0O[02
fräsare	02A01
fräser	05T01
från	0ON01
från och med	0OG01
fræðingur	0=\01
frézař	0>`01
frühjahr	0OZ01
frühling	0OZ01
fuehrer	02c01
fuehrerin	02c01
fuehrerschein	06B01
fuer	0O]01
fuhrer	02c01
fuhrerin	02c01
fuhrerschein	06B01
full professional	0?=01
full professional proficiency	0O^01
full stack	06n01
full-stack	06n01
fulltrui	0=\01
fulltrúi	0=\01
fully remote	0O_01
fundacao	02Z01
fundacio	03P01
fundacion	07Z01
fundació	03P01
fundación	07Z01
fundacja	03601
fundador	02;03
fundadora	02;03
fundatia	03A01
fundatie	03A01
fundação	02Z01
fundația	03A01
fundație	03A01
fundiert	0O`01
fundierte kenntnisse	0O`01
fur	0O]01
futar	0<K01
futár	0<K01
fylkeskommune	0:a01
fyrirlestur	0?H01
fyrirtaeki	0Oa01
fyrirtæki	0Oa01
fysioterapeut	05L03
fysioterapeutti	05O01
fysiotherapeut	01c01
fyzioterapeut	06\01
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03P01
fábrica	08^02
félag	06G01
félicitations du jury	0MU01
féminin	0M_01
fényképész	0<K01
férfi	0Ma01
férjezett	0JY01
fómhar	0Nd01
földmérő	0<K01
förare	02A01
förderung	08Y01
föredrag	0LJ01
förening	0>=01
föreståndare	02A01
företag	0>=01
förlag	0N]02
förman	02A01
förskola	0N_02
förskolan	0>=01
förskollärare	02A01
förskollärarexamen	0Mf01
förstapris	00K01
förstaspråk	0Na01
förster	02c01
försäkring	0>=01
förväntad	0<f01
fører	0;O01
førerkort	08`01
førstepræmie	00801
førstespråk	0Nb01
führer	02c01
führerin	02c01
führerschein	06B01
für	0O]01
fırıncı	05E01
fırını	03W01
főiskola	0JZ02
főiskolai diploma	04L01
g	03T01
gaard	0>=01
gada	0Ob01
gade	0Oc01
gadi	0Od01
gads	0Od01
gadu	0Od01
gaelscoil	01G01
gaertner	05T01
gaertnerei	03B01
gaffer	01g01
galardon	01S01
galardón	01S01
gallery	03701
galvaniseur	05T01
gamekeeper	01g01
games	03701
gamykla	03H01
ganadera	01B01
ganadero	01B01
ganador	01S01
ganadora	01S01
gang	0Ee01
gano	03K01
ganske god	0>b01
garage	0Oe02
garcom	01\01
garconete	01\01
gard	0>=01
gardener	01g01
gardien	01Z01
gardienne	01Z01
garson	05E01
gartner	0Og03
gartnerei	03B01
garzone	02501
garçom	01\01
garçonete	01\01
gasse	0AG01
gasthaus	08Z01
gasthof	08Z01
gastouder	01c01
gata	0Oj03
gatan	04f01
gate	0:b01
gatve	0Om02
gatvė	03T01
gazeteci	05E01
gbr	00`01
gcp	01Q01
gcse	00g02
gcses	00g02
gebr	08Z01
gebruder	08Z01
gebrueder	08Z01
gebrüder	08Z01
gecertificeerd	0=J01
ged	00g02
gegenwaertig	04B01
gegenwartig	04B01
gegenwärtig	04B01
gehuwd	04e01
geimhreadh	0Oo01
gelistirici	05E01
gelistiricisi	05E01
geliştirici	05E01
geliştiricisi	05E01
gemeente	0P001
gemeinde	08Z01
gemeinderat	02c01
gemiddeld	0P102
gemiddeld cijfer	0AW01
gemiddelde	0AW01
gendarme	01Z01
genel not ortalamasi	03K01
genel not ortalaması	03K01
generalitat	03P01
generell studiekompetanse	07C01
gennemsnit	0Jo01
genossenschaft	03B01
geodeta	02601
geodetka	02601
geologist	01g01
geometer	05T01
geometra	02501
geometre	01Z01
gepland	0P301
geplant	05U01
gepromoveerd	0Ha01
gept	0<L01
gepubliceerd	0=L01
gerai	0P402
gerant	01Z01
gerante	01Z01
geras	0P601
gerent	02>01
gerente	03N02
gering	05S01
germans	03P01
geros	0P601
geruestbauer	05T01
gerustbauer	05T01
gerüstbauer	05T01
gesaellbrev	0P701
gesallbrev	0P701
gesamtnote	01A01
gesamtschule	0<j01
geschaeftsbereich	06O01
geschaeftsfuehrer	05T01
geschaftsbereich	06O01
geschaftsfuhrer	05T01
gescheiden	04e01
geschieden	0P801
geschäftsbereich	06O01
geschäftsführer	05T01
gesell	05T01
geselle	02c01
gesellenbrief	01@01
gesellenpruefung	01@01
gesellenprufung	01@01
gesellenprüfung	01@01
gesellin	02c01
gesellschaft	03B01
gestalter	05T01
gestionnaire	01Z01
gestor	01\01
gestora	01\01
gestoria	08\02
gestoría	07Z01
gesällbrev	0P701
getrouwd	04e01
getuigschrift	0=J01
gevorderd	0P902
gg	0Ee01
ggmbh	00`01
ghadu ghaddej	0=201
ghalliem	05601
ghalliema	05601
gia su	09k01
gia sư	09k01
giai	0:l01
giai ba	0:l01
giai khuyen khich	0:l01
giai nhat	0:l01
giai nhi	0:l01
giai thuong	0:l01
giam doc	09k01
giam sat	09k01
giang vien	09k01
giao hang	09k01
giao hàng	09k01
giao su	09k01
giao tiep	0P;01
giao tiep co ban	0P;01
giao tiep tot	0P;01
giao tiếp	0P;01
giao tiếp cơ bản	0P;01
giao tiếp tốt	0P;01
giao vien	09k01
giardiniera	02501
giardiniere	02501
giay chung nhan	0:j01
giay khen	0:l01
giay phep	0:j01
gie	00`01
giesser	05T01
gießer	05T01
gift	0P<04
giftur	0J_01
gimnazija	03i05
gimnazium	0JZ02
gimnazjum	03h01
gimnázium	0JZ02
gimtasis	0I_01
gimtoji	0I_01
gimtoji kalba	0I_01
gioi	0?_01
giornalista	02501
giris duzeyi	0<=01
giriş düzeyi	0<=01
giudice	02501
giám sát	09k01
giám đốc	09k01
giáo sư	09k01
giáo viên	09k01
giải	0:l01
giải ba	0:l01
giải khuyến khích	0:l01
giải nhì	0:l01
giải nhất	0:l01
giải thưởng	0:l01
giảng viên	09k01
giấy chứng nhận	0:j01
giấy khen	0:l01
giấy phép	0:j01
giỏi	0?_01
gjaldkeri	0=\01
gjennomsnitt	0P@01
glassblower	01g01
glazier	01g01
glazurnik	02601
gledalisce	0>>01
gledališče	0>>01
glorieta	09=01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	03601
go	0PA01
go dti	0PA01
go dti seo	05`01
go dtí	0PA01
go dtí seo	05`01
gobernanta	01B01
gobierno	07Z01
god	0PB0:
god kunnatta	0PL01
goda	0PM02
goda kunskaper	0PO01
goda kunskaper i tal och skrift	0NZ01
godalga	00B01
gode	0PP01
gode kundskaber	0PP01
gode kunnskaper	0PQ01
godina	0PR02
godine	0PR02
godkjenning	0PT02
godt	0PV04
goed	0PZ02
goede kennis	0P\01
goethe	0<L01
goethe zertifikat	0<L01
goethe-zertifikat	0<L01
gold	00N01
gold medal	00N01
goldschmied	05T01
goldsmith	01g01
gondozo	06802
gondozó	06802
gonullu	05E01
good	0P]02
good knowledge	0P_01
gorevli	05E01
gorevlisi	05E01
gostilna	0>>01
gott	0PL01
gotu	0P`01
gouvernante	01Z01
government	03701
governo	02Z01
governor	01g01
gpa	0Pa02
graben	0AG01
gracht	0FC01
grad	0Pc04
grad ta' master	0Pg01
gradam	0>I01
grade	00T01
gradinar	01h01
gradinita	07K01
grado	0:E01
grado en	0:E01
grado medio	0:F01
grado superior	0AU01
grado universitario	0:E01
graduacao	0:201
graduado escolar	0:F01
graduat escolar	0<>01
graduate certificate	0Ph01
graduate degree	0Ph01
graduate diploma	0Ph01
graduate school	01N01
graduated	09W01
graduating	05f01
graduação	0:201
graend	04f01
grafica	0Pi02
grafician	01h01
graficka	0Ag02
grafico	02501
graficzka	02601
grafik	0Pk03
grafiker	05E01
grafikus	0<K01
grafička	0Ag02
gramata	0GR01
gramatvede	02R01
gramatvedis	02R01
grammar school	01N01
grand	04f01
grand debutant	0Pn02
grand débutant	0Pn02
grande ecole	01P01
grande école	01P01
grant	00N01
graphiste	01Z01
grau	0Fo01
grau en	0Fo01
grau mitja	0<>01
grau mitjà	0<>01
grau superior	0AT01
gre	0<L01
greengrocer	01g01
greenkeeper	01g01
greffier	01Z01
greffiere	01Z01
greffière	01Z01
grein	0Q002
griffier	01c01
grocer	01g01
groep	02Y01
groothandel	02Y01
groundskeeper	01g01
group	0Q202
groupe	02o01
grubu	03W01
gruender	05T01
grundare	0Q401
grunder	0Q502
grunderna	0Q702
grundkenntnis	05S01
grundkenntnisse	0<602
grundkunskaper	0Q702
grundlaeggande	0Q702
grundlaeggande nivaa	0Q901
grundlaeggende	0Q:02
grundlaegger	06P01
grundlagen	0<602
grundlaggande	0Q702
grundlaggande niva	0Q901
grundläggande	0Q702
grundläggande nivå	0Q901
grundlæggende	0Q:02
grundlægger	06P01
grundniva	0Q901
grundnivaa	0Q901
grundnivå	0Q901
grundschule	0<j01
grundskola	0Nc01
grunnkunnatta	0Q<01
grunnkunnátta	0Q<01
grunnleggende	0Q=02
grunnlegger	0;O01
grunnnam	09a01
grunnnám	09a01
grunnskolaprof	0Q?01
grunnskoli	04001
grunnskólapróf	0Q?01
grunnskóli	04001
grunnthekking	0Q@01
grunnur	0QA02
grunnþekking	0Q@01
grup	0QC03
grup scolar	07K01
grup școlar	07K01
grupa	0QF04
grupe	0QJ02
grupo	08^02
grupp	0QL01
gruppe	0QM02
gruppen	0==03
gruppenleiter	05T01
gruppo	03I01
grupul	03A01
grupė	0QJ02
grád	0QO01
gráfica	02Z01
gränd	04f01
gründer	0Q502
grāmata	0GR01
grāmatvede	02R01
grāmatvedis	02R01
grădinar	01h01
grădinița	07K01
grădiniță	07K01
guanyador	01T01
guanyadora	01T01
guard	01g01
guarderia	0?S01
guardería	0?S01
guardia giurata	02501
guardo	01T01
guardó	01T01
guia de montana	01B01
guia turistica	03N02
guia turistico	03N02
guia turística	01\01
guia turístico	01\01
guida alpina	02501
guida turistica	02501
guide	01g01
gumnaasium	0QP02
guncel	0>m01
gunumuz	0>m01
gurnal	07B01
gurnalist	05601
guru	0QR02
gut	0QT02
gut in wort und schrift	0QV01
gutachter	05T01
gute	0QV01
gute grundkenntnisse	0<Q01
gute kenntnisse	0QT02
guvenlik gorevlisi	05E01
guz	0QW01
guía de montaña	01B01
guía turística	01B01
guía turístico	01B01
gyakornok	08202
gyar	04N02
gydytoja	02Q01
gydytojas	02Q01
gymnas	0;P01
gymnasial	0P701
gymnasialabschluss	01@01
gymnasieexamen	0P701
gymnasieskola	0Nc01
gymnasiet	0Nc01
gymnasieutbildning	0P701
gymnasium	0QX05
gymnazium	0MF02
gymnázium	0MF02
gyogyszeresz	02901
gyogyszertar	07E01
gyogytornasz	0<K01
gyoztes	00001
gyvenimo aprasymas	0Q]01
gyvenimo aprašymas	0Q]01
gyár	04N02
gyógyszertár	07E01
gyógyszerész	02901
gyógytornász	0<K01
győztes	00001
gärtner	05T01
gärtnerei	03B01
gård	0>=01
géomètre	01Z01
gérant	01Z01
gérante	01Z01
góð	0Q^02
góð kunnátta	0PL01
gönüllü	05E01
görevli	05E01
görevlisi	05E01
götu	0P`01
gümnaasium	0QP02
güncel	0>m01
günümüz	0>m01
güvenlik görevlisi	05E01
güz	0QW01
għadu għaddej	0=201
għalliem	05601
għalliema	05601
h	0Q`01
haandvaerker	06P01
habilitacao	0Qa02
habilitacio	01]01
habilitacion	01^01
habilitació	01]01
habilitación	01^01
habilitacja	0IZ01
habilitation	0Qc02
habilitação	0Qa02
haccp	01Q01
hackathon	0Qe01
haedersbevisning	00801
haendler	05T01
hafta	0Qf01
haigla	05201
hairdresser	01g01
hajadon	0JY01
hakem	05E01
hakim	0Qg02
hala	0>m01
halado	0Qi02
haladó	0Qi02
halaman	0Qk01
halasz	0<K01
halen	0>m01
halen devam ediyor	0>m01
hallinnoija	05O01
halász	0<K01
hameau	04g01
handel	0Ql03
handelsakademie	0<j01
handelshoegskolan	0Nc01
handelshogskolan	0Nc01
handelshögskolan	0Nc01
handelsskole	0JU01
handlaeggare	02A01
handlaeggerska	02A01
handlaggare	02A01
handlaggerska	02A01
handledare	02A01
handler	0Bl02
handlowiec	02601
handläggare	02A01
handläggerska	02A01
handvaerker	06P01
handwerk	03B01
handwerksmeister	03g01
hang	0Qo02
hanke	0R102
hari ini	0R301
harifa	0R401
haritaci	05E01
haritacı	05E01
harjoittelija	05O01
hasic	06\01
hasič	06\01
haskoli	04001
haskolinn	04001
hasta	0R501
hasta el presente	01m01
hasta hoy	01m01
hasta la actualidad	01m01
hasta la fecha	01m01
hastanesi	03W01
hasti	0R601
hauptfach	0M701
hauptschulabschluss	01@01
hauptschule	0<j01
hausmeister	05T01
hausnummer	05101
haust	0R702
haute ecole	01P01
haute école	01P01
haven	0Oc01
havo	0R902
havo diploma	0R;01
havo-diploma	0R;01
hazas	0JY01
hb	00`01
hbo	0:?01
hbo bachelor	0:?01
hbo-bachelor	0:?01
hdr	0HZ01
he	0R<01
hea	0R=02
head	01g01
head of	01g01
head teacher	01g01
headteacher	01g01
health visitor	01g01
hebamme	02c01
hec	0Ai01
heden	0R?01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0R@02
heft	08K01
heftruckchauffeur	01c01
hegeszto	08202
hegesztő	08202
heikko	04`01
heim	03B01
hekim	05E01
helfer	05T01
helyettes	02901
hem	0AQ01
hemsire	05E01
hemsiresi	05E01
hemşire	05E01
hemşiresi	05E01
hentes	0<K01
herausgeber	08K01
herbst	0RB01
herec	0>`01
herecka	0>`01
herečka	0>`01
herfst	0RC01
hermanos	07Z01
herr	0RD01
het	0RE01
hetkel	0RF01
heute	04B01
hf	0RG02
hf eksamen	00D01
hf-eksamen	00D01
hhx	00D01
hien gio	0<@01
hien nay	0<@01
hien tai	0<@01
hiep hoi	0;@01
hieu thuoc	0;@01
hieu truong	09k01
high school	01N01
high school degree	02X01
high school diploma	02X01
higher certificate	02W01
higher national diploma	02W01
highers	02X01
highly skilled	0RI01
highway	06401
hilfskraft	02c01
hingga	0RJ01
hingga kini	0R301
hingga saat ini	0R301
hingga sekarang	0R301
hinne	0RK01
hitsaaja	05O01
hivatal	0RL01
hiver	0RM01
hivern	0RN01
hiện giờ	0<@01
hiện nay	0<@01
hiện tại	0<@01
hiệp hội	0;@01
hiệu thuốc	0;@01
hiệu trưởng	09k01
hja	0RO01
hjelp	0;O01
hjemmearbejde	0NH01
hjemmekontor	0NG01
hjá	0RO01
hkdse english	0<L01
hlid	0P`01
hlr	0@d01
hlíð	0P`01
hnc	0RP02
hnd	0RP02
ho	0RR01
ho so xin viec	0RS01
hoa si	09k01
hoc bong	0:l01
hoc viec	09k01
hoc vien	0Da01
hochschulabschluss	0:<01
hochschule	0RT02
hochschulreife	01@01
hodnoceni	0RV01
hodnocení	0RV01
hodnotenie	0RW01
hoegskola	0Nc01
hoegskolan	0Nc01
hoegskole	0;P01
hoegskoleexamen	0Mf01
hoegskolefoerberedande	0P701
hoegskoleingenjoer	0Mf01
hoegskolekandidat	0?Z01
hoegskolen	0;P01
hoejskole	0JU01
hoest	0RX02
hoesten	0RX02
hoeyskole	0;P01
hoeyskolen	0;P01
hof	0RZ03
hogeschool	08;01
hogskola	0Nc01
hogskolan	0Nc01
hogskole	0;P01
hogskoleexamen	0Mf01
hogskoleforberedande	0P701
hogskoleingenjor	0Mf01
hogskolekandidat	0?Z01
hogskolen	0;P01
hoi nghi	0:M01
hoi thao	0:M01
hoitaja	05O01
hoja de vida	0D001
hoje	08501
hojskole	0JU01
holding	0R]02
holdings	00`01
holt	0P`01
hombre	0R_01
home	0Q`01
home office	0R`04
homem	0Rd01
homeoffice	0Mc01
homme	0Re01
honap	0RR01
honnudur	0=\01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	0:901
hons	09`01
hoofd	0J^01
hoofdstuk	0=L01
hoofdvak	02k01
hop tac xa	0;@01
hopital	02o01
hos	0Rf03
hospital	0Ri05
hospoda	0FD01
host	0Rn03
hosten	0RX02
hostes	05E01
hostess	0S102
hote	01Z01
hote d'accueil	01Z01
hotel	0S30B
hotelfach	05T01
hotell	0SE03
hotelli	06E01
hotesse	01Z01
house	06401
housekeeper	01g01
hovedfag	0KL01
hovenier	01c01
hoy	01m01
hoyskole	0;P01
hoyskolen	0;P01
hr	06n01
hrsz	03Y01
hsc	00E01
hsk	0<L01
htl	0Ai01
htx	00D01
huan luyen vien	09k01
hudebnik	0>`01
hudebník	0>`01
hudpleier	0;O01
hudterapeut	02A01
huidig	0R?01
huidige	0R?01
huissier	01Z01
hukukcu	05E01
hukukçu	05E01
huolto	06E01
huong dan vien	09k01
hurtownia	03601
huvudaemne	02b01
huvudamne	02b01
huvudämne	02b01
huy chuong	0:l01
huy chương	0:l01
huyen	0AQ01
huyện	0AQ01
huấn luyện viên	09k01
hybrid	0SH02
hybride	0SJ01
hybrydowo	0SK01
hydraulik	02601
hydrologist	01g01
hyfsad	0SL01
hygieniapassi	03X01
hyva	0SM02
hyva taito	0SO01
hyvae	0SM02
hyvae taito	0SO01
hyvaet	0SO01
hyvat	0SO01
hyvä	0SM02
hyvä taito	0SO01
hyvät	0SO01
háskóli	04001
háskólinn	04001
házas	0JY01
hâlen	0>m01
hâlâ	0>m01
händler	05T01
hästi	0R601
håndværker	06P01
hædersbevisning	00801
hè	0R<01
hét	0RE01
hó	0RR01
hónap	0RR01
hótel	06G01
hôpital	02o01
hôte	01Z01
hôte d'accueil	01Z01
hôtel	02o01
hôtesse	01Z01
högskola	0Nc01
högskolan	0Nc01
högskoleexamen	0Mf01
högskoleförberedande	0P701
högskoleingenjör	0Mf01
hönnuður	0=\01
höst	0SP01
hösten	0SP01
høgskole	0;P01
høgskolekandidat	0?Z01
høgskolen	0;P01
højskole	0JU01
høst	0SQ01
høsten	0SQ01
høyskole	0;P01
høyskolen	0;P01
hướng dẫn viên	09k01
hạng	0F;01
hẻm	0AQ01
họa sĩ	09k01
học bổng	0:l01
học việc	09k01
học viện	0Da01
hồ sơ xin việc	0RS01
hội nghị	0:M01
hội thảo	0:M01
hợp tác xã	0;@01
i	0SR06
i dag	0SX04
i fills	03P01
i helyezett	00001
i lathair	05`01
i láthair	05`01
i miejsce	0N901
i s	00`01
i sambud	0J_01
i место	0S\01
i. helyezett	00001
i/s	00`01
iarna	0S]01
ib	00E01
ib diploma	02X01
icdl	01Q01
ician	0S^01
idag	0S_03
idegenvezeto	0<K01
idegenvezető	0<K01
idioma materno	0Sb01
idioma nativo	0=]01
idirmheanach	0Sc01
idirmheánach	0Sc01
idnmeistari	0G:01
idnmenntun	0Q?01
idnskoli	04001
idraulico	02501
ieee	01[01
iela	0>o01
ielts	0<L01
ielā	0>o01
ies	0Ai01
iesacejs	0Sd02
iesācējs	0Sd02
ifsi	01P01
ig	0Sf02
igangvaerende	0Sh01
igangværende	0Sh01
igazgato	0Si02
igazgatosag	0CG01
igazgató	0Si02
igazgatóság	0CG01
igazolvany	0Sk01
igazolvány	0Sk01
ihk	0Ai01
ihk abschluss	01@01
ihk-abschluss	01@01
ii miejsce	0N901
iii miejsce	0N901
iim	0Ai01
iit	0Ai01
ijazah	0Sl01
ijazah sma	0Sl01
iki	0Sm01
iki dabar	0D\01
iki dilli	05:01
iki siandien	0D\01
iki siol	0D\01
iki šiandien	0D\01
iki šiol	0D\01
ikincilik	0;U01
ikurejas	02Q01
ilcesi	0>n01
ile	0Sn01
ileri	0B402
ileri duzey	0B402
ileri düzey	0B402
ileri seviye	04601
ilkbahar	0:L01
ilkokulu	03n01
illum	0=201
illustrateur	01Z01
illustratoer	0So02
illustrator	0T106
illustratore	02501
illustratrice	05Z02
illustratör	02A01
illustratør	0;O01
illusztrator	0<K01
illusztrátor	0<K01
illüstratör	05E01
ilsien matern	0=Y01
ilustrador	03N02
ilustradora	03N02
ilustrator	0T704
ilustratorka	02601
ilustrátor	06\01
ilçesi	0>n01
im	0T;01
imam	01g01
ime projekta	0T<01
imker	02c01
immobiliare	03I01
imobiliaria	02Z01
imobiliária	02Z01
imone	03H01
imoneje	0T=01
impasse	04g01
impiegata	02501
impiegato	02501
importer	01g01
impresa	03I01
in	0T>01
in a relationship	0AZ01
in corso	00k01
in corso di stampa	07301
in curs	02201
in essere	00k01
in partnerschaft	0P801
in press	0>101
in prezent	02201
in progress	0Bk01
in service training	0CD01
in-service training	0CD01
inc	00`01
incepand cu	0T?01
incepator	0<B02
incorporated	00`01
indeks prestasi	0EO01
indeks prestasi kumulatif	0EO01
independent user	0P_01
indirizzo	0C?01
individuali veikla	03H01
indkober	06P01
indkoeber	06P01
indkøber	06P01
industri	0==03
industria	02Z01
industrias	08^02
industrie	03I01
industriemeister	03g01
industrier	0>=01
industries	0T@03
indústria	02Z01
indústrias	02Z01
indústries	03P01
infant school	01N01
infermer	02>01
infermera	02>01
infermier	05601
infermiera	0TC02
infermiere	02501
infirmier	01Z01
infirmiere	01Z01
infirmière	01Z01
informatiker	05T01
ing	0TE02
ingegner	0TG01
ingenier	0TH01
ingenieria superior	0TI01
ingenieria tecnica	0:E01
ingeniería superior	0TI01
ingeniería técnica	0:E01
ingenieur	0TJ03
ingenieurbuero	03B01
ingenieurburo	03B01
ingenieurbüro	03B01
ingenioer	05d02
ingenior	05d02
ingeniør	05d02
ingenjoer	02A01
ingenjor	02A01
ingenjör	02A01
inginer	0TM01
inginer diplomat	0Fh01
inginier	05601
ingrijitoare	01h01
ingrijitor	01h01
ingénieur	0TN01
inhaber	05T01
iniciante	0TO02
inkoepare	02A01
inkopare	02A01
inkoper	01c01
inköpare	02A01
inmobiliaria	07Z01
inn	03701
innealtoir	03U01
innealtóir	03U01
inniu	05`01
innkjoeper	0;O01
innkjoper	0;O01
innkjøper	0;O01
inriktning	02b01
insa	0Ai01
insaat	03W01
insegnante	02501
insener	01>01
insinoeoeri	0TQ02
insinoeoeri (amk	0TS02
insinoori	0TQ02
insinoori (amk	0TS02
insinyur	02:01
insinööri	0TQ02
insinööri (amk	0TS02
inspectoare	01h01
inspector	0J102
instalater	0Ag02
instalator	01h01
instalatér	0>`01
installateur	05T01
institiuid	01G01
institiúid	01G01
institut	0TU0F
institutas	0Tk02
institute	0E[02
institute of technology	01N01
instituteur	01Z01
instituto	0Tm04
institutrice	01Z01
instituts	0U102
institutt	0U302
institutul	0U502
instituut	0U704
instituutti	0U;02
institūts	0U102
instructeur	01c01
instructor	0J102
instruktoer	05L03
instruktor	0U=07
instruktorka	02601
instruktur	02:01
instruktör	02A01
instruktør	05d02
instrutor	01\01
instrutora	01\01
instytut	0UD02
insurance	03701
integrante	01\01
integrisane studije	0UF01
interactive	03701
interimaire	01Z01
intermedi	0UG02
intermedia	0UI02
intermediaire	0UK02
intermediar	0UM02
intermediar superior	0=^01
intermediaria	0Bo01
intermediario	0UO02
intermediario avancado	0>701
intermediate	0UQ02
intermedio	0US06
intermedio alto	0UY02
intermedio superiore	0?501
intermediária	0Bo01
intermediário	0UO02
intermediário avançado	0>701
intermedju	0U[02
intermittent	01Z01
intermittente	01Z01
intermédiaire	0UK02
intermédio	0UO02
intermédio alto	0>701
intern	0J102
internat	0<j01
international baccalaureate	00g02
internetu	0U]01
interno	0?K01
interpreter	01g01
intervento	07301
intezet	0U^03
intyg	0<[02
intérimaire	01Z01
intézet	0U^03
invatatoare	01h01
invatator	01h01
inverno	0Ua02
investigador	02;03
investigadora	02?02
invierno	0Uc01
invigilator	01g01
invited talk	0>101
inz	0Ud01
inzeniere	02R01
inzenieris	02R01
inzenir	0Ue01
inzenjer	0Uf02
inzenyr	0Uh02
inzenyrske	0Uj01
inzenyrske studium	0Uj01
inzinier	0Uk01
inziniere	02Q01
inzinierius	02Q01
inzinierske	0Ul01
inzinierske studium	0Ul01
inzynier	0Um02
inzynierskie	0Ud01
inġinier	05601
inşaat	03W01
inštalatér	0@901
inštitut	0Uo02
inštitút	0V102
inštruktor	05H01
inż	0Ud01
inżynier	0Um02
inżynierskie	0Ud01
inženiere	02R01
inženieris	02R01
inženir	0Ue01
inženjer	0Uf02
inženýr	0Uh02
inženýrské	0Uj01
inženýrské studium	0Uj01
inžinier	0Uk01
inžinierius	02Q01
inžinierske	0Ul01
inžinierske štúdium	0Ul01
inžinierė	02Q01
iosh	01Q01
ipasnieks	02R01
ipb	0M@01
ipk	0V302
ipma	01Q01
ir	0Hb01
iris	0?O01
iriseoir	03U01
irish leaving certificate	02X01
iroda	04N02
isbn	01[01
isci	05E01
iscisi	05E01
iscrizione	01?01
iscrizione all'albo	01?01
iskola	0JZ02
issa	0=201
issiskyres	0V501
issn	01[01
issued	09W01
istekejusi	0V501
istitut	04701
istituto	0V602
istituto professionale	01R01
istituto tecnico	01R01
istqb	01Q01
istrazivac	05F02
istraživač	05F02
istruttore	02501
istruttrice	02501
itb	0Ai01
itfaiyeci	05E01
itibaren	0V803
itil	01Q01
itinerari	0>W01
itinerario	0L601
its	01R01
iut	0V;02
ivertinimas	0:c01
iyi	0V=02
iyi derecede	0V?01
iyi duzeyde	0V?01
iyi düzeyde	0V?01
izdavac	0A_02
izdavacka kuca	06?01
izdavač	0A_02
izdavačka kuća	06?01
izdevnieciba	0V@02
izdevniecība	0V@02
izlaganje	0A_02
izpit	0@c01
izstradatajs	02R01
izstrādātājs	02R01
izvorni govornik	0VB02
iðnmeistari	0G:01
iðnmenntun	0Q?01
iðnskóli	04001
işçi	05E01
işçisi	05E01
išsiskyręs	0V501
ištekėjusi	0V501
j	0VD01
j d o o	00`01
j.d.o.o	00`01
ja	0VE01
jaar	0VF01
jaesen	05O01
jahr	0VD01
jahrbuch	08K01
jahre	0VD01
jahren	0VD01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jaksa	02:01
jalan	0Ee01
janitor	01g01
jaosto	0Gf01
jar	0VG01
jarak jauh	0Dm01
jardineira	01\01
jardineiro	01\01
jardinera	01B01
jardinero	01B01
jardinier	01Z01
jardiniere	01Z01
jardinière	01Z01
jaren	0VF01
jaro	0VH01
jasen	05O01
jatekvezeto	0<K01
jatkuu	0J:01
jazykovy certifikat	0VI01
jazykový certifikát	0VI01
jd	0DV01
jedinica	0VJ02
jednatel	06\01
jednolite studia magisterskie	0VL01
jefa	01B01
jefe	01B01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	08<01
jesen	0VM04
jeseň	0VQ01
jesien	0VR01
jesienia	0VR01
jesienią	0VR01
jesień	0VR01
jetzt	04B01
jeweler	01g01
jezyk ojczysty	0I`01
jl	0Ee01
jlpt	0<L01
jo	0VS02
job d'ete	01Z01
job d'été	01Z01
jobs d'ete	01Z01
jobs d'été	01Z01
jogasz	02901
jogositvany	0VU01
jogosítvány	0VU01
jogász	02901
johtaja	05O01
joiner	01g01
jordemoder	06P01
jordmor	0;O01
jornada de formacion	0D501
jornada de formación	0D501
jornadas	01`01
jornalista	01\01
journal	0VV02
journalist	0VX07
journaliste	01Z01
journeyman	02X01
juara	05l01
juara 1	05l01
juara i	05l01
jud	04R01
judecator	01h01
judecător	01h01
judetul	04R01
județul	04R01
judge	01g01
judr	0CH02
juez	01B01
jueza	01B01
jugendleiter	05T01
juggler	01g01
juhataja	01>01
juhendaja	01>01
juhiluba	0V_01
juht	01>01
juiz	01\01
juiza	01\01
julkaistu	0L301
julkaisu	07@02
junta	07Z01
jurist	0V`07
jurista	01B01
juriste	0Vg02
juristi	05O01
jurists	02R01
jurnal	09g01
jurnalis	02:01
jurnalist	01h01
jurnalista	01h01
jurnalistă	01h01
juror	01g01
juru masak	02:01
juru ukur	02:01
jurusan	0=G01
jusqu'a	0Vi01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0Vi01
jusqu'à	0Vi01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
juíza	01\01
játékvezető	0<K01
jäsen	05O01
jó	0VS02
język ojczysty	0I`01
k	0<A01
k k	00`01
k.k	00`01
kaantaja	05O01
kaari	08P01
kab	0Ee01
kabupaten	0Ee01
kadar	0Vj02
kade	0FC01
kadernice	0>`01
kadernik	0>`01
kadeřnice	0>`01
kadeřník	0>`01
kadin	0<A01
kadın	0<A01
kaeaentaejae	05O01
kaesittelijae	05O01
kaesolev	0RF01
kaesoleva ajani	0RF01
kaetiloe	05O01
kafe	07[01
kafli	0?H01
kaksikielinen	02a01
kakskeelne	0KK01
kalastaja	05O01
kalauz	0<K01
kalfa	05E01
kameraman	0Vl02
kameramann	02c01
kameramen	02:01
kammer	03B01
kamrer	02A01
kancelar	0FD01
kancelaria	0Vn02
kancelarija	06?01
kancelária	03G01
kancelář	0FD01
kandidaatti	0TS02
kandidat	0W002
kandidatexamen	0Mf01
kandidatgrad	0?V01
kandidatprogram	0Mf01
kandidatsprof	0W201
kandidatuddannelse	0?V01
kandídatspróf	0W201
kansanopisto	04501
kantor	07[01
kanzlei	03B01
kapici	05E01
kapitaen	02c01
kapitan	02c01
kapitel	0W303
kapitlu	07B01
kapitola	0W602
kapittel	0W801
kapitän	02c01
kapper	01c01
kapster	01c01
kapıcı	05E01
kar	0JZ02
karakter	0W902
karakterar	0P@01
karaktergennemsnit	0Jo01
karaktersnitt	0P@01
karl	0W;01
karlkyns	0W;01
karlmadur	0W;01
karlmaður	0W;01
karosszerialakatos	0<K01
karosszérialakatos	0<K01
karyawan	02:01
kasap	05E01
kasir	02:01
kasittelija	05O01
kasiyer	05E01
kasjer	02601
kasjerka	02601
kassamedewerker	01c01
kassanhoitaja	05O01
kassemedarbejder	06P01
kassenwart	02c01
kasserer	05d02
kassier	01c01
kassierer	05T01
kassoer	02A01
kassoerska	02A01
kassor	02A01
kassorska	02A01
kassör	02A01
kassörska	02A01
kasvataja	01>01
kat	0>n01
kat gorevlisi	05E01
kat görevlisi	05E01
katilo	05O01
katona	0<K01
katu	08P01
kauffrau	02c01
kaufhaus	03B01
kaufmann	02c01
kaugtoo	0W<01
kaugtöö	0W<01
kauplus	05201
kauppa	06E01
kauppakorkeakoulu	04501
kauppatieteiden maisteri	0G301
kaupunki	0W=01
kawaler	0W>01
kawin	0<c01
kaynakci	05E01
kaynakçı	05E01
kazaliste	0W?01
kazalište	0W?01
kbr	09F01
ke toan	09k01
ke toan truong	09k01
kebun	07[01
kec	0Ee01
kecamatan	0Ee01
keeper	0S^01
kehittaejae	05O01
kehittaja	05O01
kehittäjä	05O01
kel	0Ee01
kelias	03T01
kellner	08X01
kellnerin	08X01
kelner	02601
kelnerka	02601
kelompok	07[01
kelurahan	0Ee01
kementerian	07[01
kendskab	0W@01
kennari	0=\01
kepala	02:01
kepesites	0=j02
keppni	00;01
kepykla	03H01
kepzes	0WA02
kertesz	0<K01
kertész	0<K01
kesa	0WC01
kesae	0WC01
kesaetyoentekijae	05O01
kesatyontekija	05O01
kesk eriharidus	0WD01
kesk-eriharidus	0WD01
keskeriharidus	0WE01
keskharidus	0WD01
keskhinne	0RK01
keskiarvo	07G01
keskitaso	0WF02
keskitasoinen	0WH01
keskkool	03Z01
keskmine	0WI01
keskmine hinne	0RK01
kesktase	0WJ02
kesktasemel	0WI01
keskus	0WL02
keskustelutaito	0WH01
kestab	0RF01
kesä	0WC01
kesätyöntekijä	05O01
ketnyelvu	05o01
ketua	02:01
kevad	0WN01
kevaet	0WO01
kevat	0WO01
kevät	0WO01
key account manager	06n01
key holder	01g01
key worker	01g01
keyholder	01g01
keynote	0>101
kezdo	0WP02
kezdő	0WP02
kft	00`01
kg	00`01
kgaa	00`01
kha	0WR02
khach san	0;@01
khoa	0WT03
khoa hoc	0WW02
khoá học	0WY01
khu	0AQ01
khá	0WR02
khách sạn	0;@01
khóa học	0WW02
kiado	0WZ03
kiadó	0WZ03
kiem soat vien	09k01
kiem toan vien	09k01
kien truc su	09k01
kierowca	02601
kierowniczka	02601
kierownik	02601
kierunek	0W]01
kiitettaevae	0Kj01
kiitettava	0Kj01
kiitettävä	0Kj01
kilpailu	06F01
kimyager	05E01
kincstarnok	0<K01
kincstárnok	0<K01
kindergarten	0W^02
kinderpfleger	05T01
kindlustus	05201
kinesitherapeute	01Z01
kinetoterapeut	01h01
kini	0R301
kinésithérapeute	01Z01
kirja	07@02
kirjakauppias	05O01
kirjanpitaejae	05O01
kirjanpitaja	05O01
kirjanpitäjä	05O01
kirjasto	06E01
kirjastonhoitaja	05O01
kirjastus	0W`02
kirvesmies	05O01
kis	0Wb01
kitabi	0=N01
kitabı	0=N01
kitap	0=N01
kitap bolumu	0=N01
kitap bölümü	0=N01
kitapci	05E01
kitapçı	05E01
kitchen	03701
kitchen hand	01g01
kitchen porter	01g01
kituntetes	00001
kitunteteses	08<01
kitüntetés	00001
kitüntetéses	08<01
kivalo	0Wc03
kiváló	0Wc03
kiến trúc sư	09k01
kiểm soát viên	09k01
kiểm toán viên	09k01
kjennskap	0Wf01
kk	0Wg02
kleermaker	01c01
kleuterschool	08;01
kliinik	05201
kliniek	02Y01
klinigi	03W01
klinik	0Wi04
klinika	0Wm09
klinikk	0:a01
klinikka	06E01
klinikum	03B01
kliniği	03W01
klīnika	06601
kniha	0W602
knihkupec	0>`01
knihovn	06\01
knihovna	0FD01
knihovnice	0>`01
knihovnik	0Ag02
knihovník	0Ag02
kniznica	03G01
knižnica	03G01
knjiga	0X603
knjiznica	0X902
knjiznicar	0X;02
knjižnica	0X902
knjižničar	0X;02
knyga	0X=01
kobieta	0X>01
koch	02c01
kochin	02c01
kock	02A01
kod	0X?02
koechin	02c01
koerekort	0@`01
koerier	01c01
koerkort	0<[02
kogumik	03V01
kohtalainen	0WH01
kok	0XA02
koki	02:01
kokk	0XC02
kokki	05O01
kokkur	0=\01
koledza	04401
koledzas diploms	0XE01
koledža	04401
koledžas diploms	0XE01
kolegija	0Dn01
kolegium	03h01
kolej	03n01
koleji	03n01
kolledz	03Z01
kolledž	03Z01
kolleg	0<j01
kollegium	0XF01
kollégium	0XF01
kolumni	0L301
komanda	0XG02
komercialist	05H01
komercijalist	0XI01
komercijalista	06h01
kommissionierer	05T01
kommun	0>=01
kommune	0XJ04
kompanija	0XN02
kompetansebevis	08`01
kompetisi	05l01
komplek	0Ee01
komponist	05T01
kompānija	06601
komunikativna	0XP01
komunikativne	0XP01
komunikativni	0XQ01
komunikativní	0XQ01
komunikatywnie	0HM01
komunikatywny	0HM01
komunikatívna	0XP01
komunikatívne	0XP01
komuves	0<K01
komvux	0XR01
kona	0XS01
konatel	08J01
konateľ	08J01
koncernen	0>=01
kondiittori	05O01
konditor	0XT04
konduktoeoeri	05O01
konduktoer	0So02
konduktoori	05O01
konduktor	0XX04
konduktorka	02601
konduktör	02A01
konduktööri	05O01
konduktør	0;O01
kondüktör	05E01
koneistaja	05O01
konferanse	0W801
konferansi	0=N01
konferansı	0=N01
konferenca	0X\01
konference	0X]03
konferencia	0X`02
konferencija	0Xb03
konferencja	07D01
konferens	0Xe02
konferensi	09g01
konferenssi	0L301
konferenz	08K01
konferenza	07B01
kongresi	0=N01
konkurranse	0Xg01
konkurrence	0Xh01
konkurs	0N901
konkursas	06501
konkursie	0N901
konkurss	0Xi02
konobar	05F02
konserni	06E01
konservatorij	0Jl01
konservatorija	0Dn01
konservatorio	04501
konservatorium	0Xk03
konservatuvari	03n01
konservatuvarı	03n01
konserwatorium	03h01
konsulent	0Xn03
konsult	0Y102
konsultan	02:01
konsultant	0Y303
konsultantas	02Q01
konsultante	02O02
konsultantka	02601
konsultants	02R01
konsultantė	02Q01
konsultti	05O01
kontor	0KW01
kontsern	05201
konverents	03V01
konversationsniveau	0<Q01
konversationssicher	0<Q01
konverzacijski	0Y602
konverzacna	0Y801
konverzacni	0Y901
konverzačná	0Y801
konverzační	0Y901
konyv	0AX02
konyvelo	08202
konyvkereskedo	0<K01
konyvtar	04N02
konyvtaros	08202
konzern	03B01
konzervator	0DO01
konzervatorium	0Y:02
konzervatoř	0DO01
konzervatórium	0Y:02
konzultant	0Y<03
kool	03Z01
koolitus	0Jm01
koolituskeskus	03Z01
kooperatifi	03W01
koordinaator	01>01
koordinaattori	05O01
koordinator	0Y?0<
koordinatore	02O02
koordinatorius	02Q01
koordinators	02R01
koordinatoru	05E01
koordinatorė	02Q01
koordinatur	05601
koordinatör	05E01
koordinatörü	05E01
koordinátor	0YK03
koordynator	02601
koordynatorka	02601
koperasi	07[01
kops	0YN01
kopš	0YN01
korekort	0@`01
korektor	0YO02
korektorka	02601
korgkool	03Z01
korgtase	0YQ01
korhaz	04N02
korkeakoulu	04501
korkort	0<[02
korrektor	0<K01
korrekturlaesare	02A01
korrekturlaeser	06P01
korrekturlasare	02A01
korrekturleser	0;O01
korrekturläsare	02A01
korrekturlæser	06P01
kortti	0YR01
korut	03Y01
kosmeticka	0>`01
kosmetiker	05T01
kosmetička	0>`01
kosmetolog	06P01
kosmetologi	05O01
kosmetyczka	02601
kota	0Ee01
kotet	0GV01
koulu	04501
kouluttaja	05O01
koulutusohjelma	0YS01
koulutuspaeivae	0YT01
koulutuspaiva	0YT01
koulutuspäivä	0YT01
kovacs	0<K01
kovar	0>`01
kovács	0<K01
kovář	0>`01
kowal	02601
koyu	0>n01
koz	03Y01
kozepes	0YU02
kozepesen	0YW01
kozepfelsofok	0YX01
kozepfok	0YW01
kozepfok felett	0YX01
kozepfoku	0YW01
kozephalado	0MT01
kozepiskola	0XF01
kozepszint	0MT01
kozepszintu	0MT01
kozgazdasz	02901
kozjegyzo	0<K01
kozmetikus	0<K01
kozpont	07E01
krajums	0GR01
kranfuehrer	05T01
kranfuhrer	05T01
kranführer	05T01
krankenhaus	03B01
krawcowa	02601
krawiec	02601
krejci	0>`01
krejčí	0>`01
kreuz	03B01
kronik	02j01
kronikk	0W801
krt	03Y01
kryptis	0YY01
krājums	0GR01
ksiazeczka	0A401
ksiazka	07D01
ksiegarz	02601
ksiegowa	02601
ksiegowy	02601
książeczka	0A401
książka	07D01
księgarz	02601
księgowa	02601
księgowy	02601
kth	0XR01
ktieb	07B01
kuafor	05E01
kuaför	05E01
kuchar	02S02
kucharka	02601
kucharz	02601
kuchař	06\01
kuchár	08J01
kuester	02c01
kuhar	0X;02
kuja	08P01
kuljettaja	05O01
kullegg	04701
kulleġġ	04701
kulondij	00001
kumpanija	07n01
kunde	0YZ01
kuni	0Y[01
kunniamaininta	00701
kunsill lokali	07n01
kunta	06E01
kurang	0Do02
kurator	0Y\02
kurier	0Y^02
kurierka	02601
kurir	02:01
kurs	0Y`0<
kursai	08:01
kursi	06701
kurssi	0Yl03
kursu	0Yo03
kursus	0Z204
kurucu	05E01
kurucusu	05E01
kurye	05E01
kuryr	0>`01
kurz	0Z604
kurýr	0>`01
kustantaja	0L301
kustantamo	06E01
kuster	02c01
kutato	02901
kutató	02901
kutseharidus	0WD01
kutsekool	03Z01
kutsetunnistus	0V_01
kutuphaneci	05E01
kutuphanesi	03W01
kuu	0Z:01
kuud	0Z:01
kuukausi	0Z;01
kuukautta	0Z;01
kuvar	0Z<01
kuvittaja	05O01
kvalificerad yrkesutbildning	0Z=01
kvenkyns	0XS01
kvetinar	06\01
kvinde	0Z>01
kvinna	0Z?01
kvinne	0Z@01
květinář	06\01
kwartalnik	07D01
kwekerij	02Y01
ky	00`01
ky su	0ZA02
ky thuat vien	09k01
ky yeu	0:M01
kypare	02A01
käesolev	0RF01
käesoleva ajani	0RF01
käsittelijä	05O01
kätilö	05O01
kääntäjä	05O01
képesítés	0=j02
képzés	0WA02
kétnyelvű	05o01
kórház	04N02
kõrgkool	03Z01
kõrgtase	0YQ01
köchin	02c01
könyv	0AX02
könyvelő	08202
könyvkereskedő	0<K01
könyvtár	04N02
könyvtáros	08202
körkort	0<[02
körút	03Y01
kötet	0GV01
köyü	0>n01
köz	03Y01
közepes	0YU02
közepesen	0YW01
közgazdász	02901
közjegyző	0<K01
központ	07E01
középfelsőfok	0YX01
középfok	0YW01
középfok felett	0YX01
középfokú	0YW01
középhaladó	0MT01
középiskola	0XF01
középszint	0MT01
középszintű	0MT01
kørekort	0@`01
különdíj	00001
küster	02c01
kütüphaneci	05E01
kütüphanesi	03W01
kış	0Wb01
kőműves	0<K01
kế toán	09k01
kế toán trưởng	09k01
kỷ yếu	0:M01
kỹ sư	0ZA02
kỹ thuật viên	09k01
l	0ZC01
l'actualitat	01n01
la	0ZD02
la actualidad	01m01
la distanta	0E<01
la distanță	0E<01
la fecha	01m01
la zi	02201
laakari	05O01
laan	0FC01
labai gerai	08Q02
labas	0ZF01
labas zinasanas	0ZF01
labas zināšanas	0ZF01
labi	0ZG02
labor	0ZI02
laborans	0<K01
laborant	06Z02
laboratoire	02o01
laboratoires	02o01
laborator	0ZK02
laboratori	0ZM02
laboratories	03701
laboratorij	0X902
laboratorija	0ZO03
laboratorio	0ZR05
laboratorios	08^02
laboratoris	03P01
laboratorium	0ZW07
laboratory	03701
laboratoř	0FD01
laboratuvari	03W01
laboratuvarı	03W01
laboratório	02Z01
laboratórios	02Z01
laboratórium	0Z^02
laborer	01g01
laboráns	0<K01
labourer	01g01
labs	0Z`02
lacatus	01h01
lackerare	02A01
lackierer	05T01
laeaekaeri	05O01
laege	06P01
laegergaarden	0>=01
laehetti	05O01
laehihoitaja	0Zb02
laehtien	0Zd02
laekare	02A01
laeknir	0=\01
laensstyrelsen	0JV01
laerare	02A01
laerarhoegskola	0Nc01
laerarvikarie	02A01
laerer	05d02
laerling	0Zf03
laesare	02A01
lagerarbetare	02A01
lagergarden	0>=01
lagerist	05T01
lagermedarbeider	0;O01
lagermedarbejder	06P01
laget	0:a01
lahetti	05O01
lahihoitaja	0Zb02
lahtien	0Zd02
lahutatud	01=01
lai xe	09k01
laisvai	0Zi01
laitos	06E01
lajang	0<c01
lakare	02A01
lakatos	0Si02
laki laki	0ZC01
laki-laki	0ZC01
lakiernik	02601
lakyrnik	0>`01
lakýrník	0>`01
lampista	02>01
lana	07J01
lancar	04801
landkreis	08Z01
landmaaler	05d02
landmaler	05d02
landmand	06P01
landmeter	01c01
landmåler	05d02
landwirt	05T01
lane	06401
languagecert	0<L01
langue maternelle	0Zj01
langue natale	0Zj01
lanjutan	0Zk02
lansstyrelsen	0JV01
lantbrukare	02A01
lantmaetare	02A01
lantmatare	02A01
lantmätare	02A01
lap	0GV01
lap trinh vien	09k01
larare	02A01
lararhogskola	0Nc01
lararvikarie	02A01
largo	0Zm02
larling	0Q401
lasare	02A01
lasser	01c01
lasteaed	03Z01
lastenhoitaja	05O01
lastnica	0EL01
lastnik	0EL01
lat	0Zo01
lata	0Zo01
latem	0[001
lato	0[001
lato sensu	0L;01
laufend	04B01
laukums	0>o01
laulaja	05O01
laurea	0Fg01
laurea breve	0Fg01
laurea in	0Fg01
laurea magistrale	0[101
laurea quinquennale	0[101
laurea specialistica	0[101
laurea triennale	0Fg01
laurea vecchio ordinamento	0[101
laureat	0[202
laureata in	0Fg01
laureatas	06501
laureate	00L01
laureatka	0N901
laureato in	0Fg01
lauréat	00L01
lauréate	00L01
lavapiatti	02501
law school	01N01
lawyer	01g01
lda	00`01
le tan	09k01
leabhar	0?O01
leacht	0?O01
leachtoir	03U01
lead	01g01
leader	01g01
learning	0[401
leaving cert	02X01
leaving certificate	02X01
lebenslauf	0=001
lector	01h01
lecture	0>101
lecturer	01g01
ledamot	02A01
ledare	02A01
leder	05d02
ledig	0P801
leed	01Q01
leerkracht	01c01
leerling	0[502
legat	0Xh01
lege	0;O01
legitimation	0<[02
legiutas kisero	0<K01
lehrabschluss	01@01
lehranstalt	0<j01
lehre	01@01
lehre als	01@01
lehre zum	01@01
lehrer	05T01
lehrgang	0O502
lehrling	05T01
lehrstuhl	0[703
lehti	0[:01
lehtiartikkeli	0L301
lehtori	05O01
leidbeinandi	0=\01
leider	01c01
leidinys	0X=01
leidsogumadur	0=\01
leidster	01c01
leidykla	0[;02
leikhus	06G01
leikhús	06G01
leikskoli	04001
leikskóli	04001
leipomo	06E01
leipuri	05O01
leirleder	0;O01
leiter	05T01
leitung	02c01
leiðbeinandi	0=\01
leiðsögumaður	0=\01
lekar	0[=03
lekaren	03G01
lekarka	02601
lekarn	06\01
lekarna	0[@02
lekarnicka	0@901
lekarnik	0@901
lekarz	02601
lektor	0[B09
lektorin	02c01
lektorka	02601
lektors	02R01
lekár	08J01
lekáreň	03G01
lekárnik	0@901
lekárnička	0@901
lembaga	07[01
lengua madre	0Sb01
lengua materna	0Sb01
lengua nativa	0Sb01
lente	0[K01
lentoemaentae	05O01
lentoemanta	05O01
lentoemäntä	05O01
leraar	01c01
lerares	01c01
let	0[L02
leta	0[N01
leti	0[N01
leto	0[O04
letrada	01B01
letrado	01B01
letters	0>101
lettur	05601
letuska	0>`01
letuška	0>`01
level 2 diploma	02X01
level 3 diploma	02X01
level 4 diploma	02W01
level 5 diploma	02W01
leveltaros	0<K01
levnadsbeskrivning	0[S01
levnedslob	0[T01
levnedsloeb	0[T01
levnedsløb	0[T01
levnetsloep	0[U01
levnetslop	0[U01
levnetsløp	0[U01
levéltáros	0<K01
leyfi	0[V02
lezing	0[X02
lgh	0>R01
lia	0:b01
libraia	02501
libraio	02501
libraire	01Z01
librairie	02o01
librar	01h01
librarian	01g01
library	03701
librera	01B01
librero	01B01
libro	0[Z02
lic	0Ud01
licejs	04401
licejus	0Dn01
licenca	0[\04
licence	0[`05
licence pro	09j01
licence professionnelle	09j01
licencia	0[e02
licenciada	0:201
licenciada en	0TI01
licenciado	0:201
licenciado en	0TI01
licenciatura	0[g02
licencija	0[i02
licencja	0A401
licencjackie	0Ud01
licencjat	0Ud01
licens	0[k02
license	01X01
licensed	01X01
licenta	0[m02
licentiat	0Fh01
licentiata	0Fh01
licentiatexamen	0GS01
licentie	0@R02
licenza	01?01
licenza media	0Fj01
licenzja	0A101
licença	0@001
licențiat	0Fh01
licențiată	0Fh01
licență	0[m02
liceo	0[o02
liceu	0\102
liceul	07K01
liceum	03h01
licėjus	0Dn01
lider	0\305
lideri	05E01
liderka	02601
lidt kendskab	0<W01
lidz	0\801
lidz sim	0\901
lidz sim bridim	0\901
lieutenant	01g01
lifeguard	01g01
ligonine	03H01
ligoninė	03H01
liitto	06E01
lijecnica	0=l01
lijecnik	0=l01
liječnica	0=l01
liječnik	0=l01
limba materna	0=W01
limba maternă	0=W01
limbă maternă	0=W01
limited	0\:02
limited working	0B@01
limited working proficiency	0B@01
lingua madre	0\<01
lingua materna	0\=02
lingua nativa	0=]01
linguaskill	0<L01
lingwa materna	0=Y01
linja	0YS01
linje	0M802
linnavalitsus	05201
liofa	05901
lisans	0AV01
lisans derecesi	0AV01
lisans mezunu	0AV01
lisansi	0<b01
lisansı	0<b01
lise	0\?02
lise diplomasi	0\A01
lise diploması	0\A01
lise mezunu	0\A01
lisens	08`01
lisensi	0<i01
lisensiaatti	0Me01
lisenssi	03X01
lisesi	03n01
listonos	06\01
listonosz	02601
listonoszka	02601
listonoš	06\01
litil	0Q<01
litsents	0V_01
litt	0<X01
livello avanzato	09:01
livello base	0BZ01
livello intermedio	0GK01
livre	0?N01
livreira	01\01
livreiro	01\01
livreur	01Z01
livreuse	01Z01
livro	05;01
lizenz	0\B02
lizenziat	0FU01
liċenzja	0A101
ljekarna	0W?01
ljekarnik	0=l01
ljeto	0\D01
ll b	09`01
ll m	0FJ01
ll.b	09`01
ll.m	0FJ01
llar d'infants	01O01
llb	09`01
llc	00`01
llengua materna	0\E01
llengua nativa	0\E01
llibre	0?k01
llicencia	01]01
llicenciada en	0\F01
llicenciat en	0\F01
llicenciatura	0\F01
llicència	01]01
llm	0FJ01
llp	00`01
ln	06401
loader	01g01
loai gioi	0F;01
loai kha	0F;01
loai xuat sac	0F;01
loc	0?K01
localita	0?K01
località	0?K01
locen	0\G01
locena	0\G01
locul 1	0?<01
locul i	0?<01
locuteur natif	0Zj01
logfraedingur	0=\01
logisticien	01Z01
logisticienne	01Z01
logistics	03701
logistik	03B01
logopaed	06P01
logoped	0\H04
logopeda	0\L02
logopedist	0Go01
logopedista	02501
logopedus	0<K01
logopæd	06P01
logopédus	0<K01
loja	02Z01
lojas	02Z01
lojistik	03W01
lokakarya	0\N01
lokfoerare	02A01
lokfoerer	0;O01
lokforare	02A01
lokforer	0;O01
lokfuehrer	05T01
lokfuhrer	05T01
lokförare	02A01
lokfører	0;O01
lokführer	05T01
lokomotivfoerer	06P01
lokomotivforer	06P01
lokomotivfører	06P01
lomba	05l01
loodgieter	01c01
lop tap huan	0WY01
lopend	0R?01
lote	04H01
loti labi	08L02
lotissement	04g01
lower second	00T01
ločen	0\G01
ločena	0\G01
loại giỏi	0F;01
loại khá	0F;01
loại xuất sắc	0F;01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0R;01
lu ecrit parle	0C@01
lu hanh	0;@01
lu parle ecrit	0C@01
lu, parlé, écrit	0C@01
lu, écrit, parlé	0C@01
luan an	0:M01
luat su	09k01
luba	0\O02
lucrare	07201
luento	0[:01
lugar	04H01
lukanda	07n01
lukio	04501
lukion oppimaara	05501
lukion oppimaeaerae	05501
lukion oppimäärä	05501
luku	0L301
lulus	0\Q01
lumberjack	01g01
luna	0\R01
lungomare	0?K01
luni	0\R01
lună	0\R01
lupa	0YR01
luthier	01g01
lutseum	03Z01
luu loat	0?_01
luận án	0:M01
luật sư	09k01
ly lich	0RS01
lycee	01P01
lyceum	0\S03
lycée	01P01
lyzeum	0<j01
lái xe	09k01
lána	07J01
lägergården	0>=01
lähetti	05O01
lähihoitaja	0Zb02
lähtien	0Zd02
läkare	02A01
länsstyrelsen	0JV01
lärare	02A01
lärarhögskola	0Nc01
lärarvikarie	02A01
lärling	0Q401
läsare	02A01
lääkäri	05O01
læge	06P01
læknir	0=\01
lærer	05d02
lærling	05d02
léacht	0?O01
léachtóir	03U01
légiutas-kísérő	0<K01
lékař	06\01
lékárn	06\01
lékárna	0FD01
léto	0\V01
líder	03N02
língua materna	0=]01
língua nativa	0=]01
líofa	05901
lítil	0Q<01
lögfræðingur	0=\01
lütseum	03Z01
lý lịch	0RS01
lýceum	0\W01
lăcătuș	01h01
līdz	0\801
līdz šim	0\901
līdz šim brīdim	0\901
lưu loát	0?_01
lập trình viên	09k01
lễ tân	09k01
lớp tập huấn	0WY01
lữ hành	0;@01
m	0\X0;
m a	0FJ01
m arch	0FJ01
m b a	0FJ01
m com	0FJ01
m ed	0FJ01
m eng	0FJ01
m f a	0FJ01
m s	0FJ01
m sc	0FJ01
m sc prof	0W201
m tech	0FJ01
m. a	0FJ01
m. ed	0FJ01
m. eng	0FJ01
m. sc	0FJ01
m.a	0FJ01
m.arch	0FJ01
m.b.a	0FJ01
m.com	0FJ01
m.ed	0FJ01
m.eng	0FJ01
m.f.a	0FJ01
m.s	0FJ01
m.sc	0FJ01
m.sc.-próf	0W201
m.tech	0FJ01
m1	0FJ01
m2	0FJ01
ma	0\c03
maakond	0\f01
maalare	02A01
maalari	05O01
maan	0\g01
maanad	0\g01
maanader	0\g01
maand	0\h01
maanden	0\h01
maaned	0\i02
maaneder	0\i02
maanmittari	05O01
maantee	0\k01
maanviljelija	05O01
maanviljelijae	05O01
maanviljelijä	05O01
maatschap	0P001
macchinista	02501
macelar	01h01
macellaio	02501
machinist	0\l02
macon	01Z01
madalya	0;U01
madrasah	0M@01
madre lingua	0\<01
madrelingua	0\<01
maennl	0RD01
maennlich	0RD01
maestra	0?]02
maestria	0\n02
maestro	0?]02
maestría	0\n02
mag	0]003
magacioner	06h01
magang	02:01
magas szintu	0]301
magas szintű	0]301
magasin	02o01
magasinier	01Z01
magasiniere	01Z01
magasinière	01Z01
magazasi	03W01
magazijnmedewerker	01c01
magazin	03A01
magazine	03701
magazioner	01h01
magazynier	02601
magazynierka	02601
magazziniera	02501
magazziniere	02501
magician	01g01
magistar	0]402
magister	0]608
magister farmacji	02601
magister inzynier	0VL01
magister inżynier	0VL01
magistere	03L01
magisterexamen	0A[01
magisterij	0]>01
magisterium	0VL01
magisterske	0]?02
magisterske studium	0]?02
magisterskie	0VL01
magistersky	0Uj01
magisterské	0]?02
magisterské studium	0Uj01
magisterské štúdium	0Ul01
magisterský	0Uj01
magisterstudium	0FU01
magistr	0Uj01
magistra	0FM01
magistra grads	0]A01
magistrantura	0]B01
magistrantuur	0]C01
magistrantūra	0]B01
magistras	0]B01
magistrat	01Z01
magistrate	07_02
magistratura	0]D02
magistre	0]F02
magistrica	0]>01
magistrica stroke	0]>01
magistrikraad	0]C01
magistriope	0]C01
magistriõpe	0]C01
magistro	0]B01
magistro laipsnis	0]B01
magistrs	0]A01
magistrski studij	0]>01
magistrski študij	0]>01
magistrė	0]B01
magistère	03L01
magna cum laude	0AB01
magíster	0TI01
mah	0>n01
mahallesi	0>n01
mahir	0]H02
mai napig	00i01
maig	00i01
maintainer	01g01
maintenant	00_01
maire	01Z01
mairie	02o01
maison	02o01
maisteri	0]J02
maisterintutkinto	0G301
maistreacht	0]L01
maistru	01h01
maith	0]M01
maitre	01Z01
maitre d	01g01
maitre d'hotel	01Z01
maitrise	0]N03
maitrise parfaite	0CA01
maitrise universitaire	09j01
majalah	09g01
majeure	0Md01
majitel	02S02
majiteľ	08J01
major	0BE01
major de promotion	00L01
major in	0BE01
majoring in	0BE01
majster	0]Q02
majstor	0=m02
makalah	09g01
makale	0=N01
makalesi	0=N01
make up artist	01g01
make-up artist	01g01
makelaardij	02Y01
maker	01g01
makinist	05E01
makler	05T01
malare	02A01
male	0]S01
maler	0Og03
man	0]T06
manad	0\g01
manader	0\g01
manager	0]Z06
manajer	02:01
manazer	02S02
manažer	06\01
manažér	08J01
mand	0]`01
mandat	0]a01
mandor	02:01
maned	0\i02
maneder	0\i02
manicure	01\01
maniger	05601
maniġer	05601
mann	0]b02
mannelijk	0]d01
mannl	0RD01
mannlich	0RD01
mannskap	0;O01
manudir	0]e01
manudur	0]e01
manutentionnaire	01Z01
maquetador	01B01
maquetadora	01B01
maquettiste	01Z01
maquinista	01B01
mara	0M`01
maraicher	01Z01
maraichere	01Z01
marangoz	05E01
maraîcher	01Z01
maraîchère	01Z01
marceneira	01\01
marceneiro	01\01
march	0FJ01
marie	0@@01
mariee	0@@01
marin	01Z01
marinaio	02501
marinar	01h01
marinera	01B01
marinero	01B01
marinheiro	01\01
marié	0@@01
mariée	0@@01
mark	00T01
marker	01g01
market	0]f02
marks	00T01
markt	03B01
maros	0<K01
married	0AZ01
marynarz	02601
marós	0<K01
mas	03P01
maschile	0]h01
maschinenbau	03B01
maschinist	05T01
maschio	0]h01
masculi	0Q`01
masculin	0]i02
masculine	0]k02
masculino	0]m02
masculí	0Q`01
masih berlangsung	0R301
masinis	02:01
maskil	0]o01
masseur	0Bl02
masseuse	01g01
master	0^00?
master degree	0Ph01
master di ii livello	0[101
master in	0Ph01
master of	0Ph01
master of applied science	0Ph01
master of architecture	0Ph01
master of arts	0Ph01
master of business administration	0Ph01
master of commerce	0Ph01
master of design	0Ph01
master of economics	0Ph01
master of education	0Ph01
master of engineering	0Ph01
master of fine arts	0Ph01
master of laws	0Ph01
master of medicine	0Ph01
master of music	0Ph01
master of nursing	0Ph01
master of philosophy	0Ph01
master of public administration	0Ph01
master of public health	0Ph01
master of science	0Ph01
master of social work	0Ph01
master of technology	0Ph01
master studije	0UF01
master universitari	0\F01
master universitario	0TI01
master's	0Ph01
master's degree	0Ph01
masterabschluss	0FU01
masterand	0Fi01
masterat	0Fi01
mastere	03L01
mastere specialise	03L01
masterexamen	0A[01
mastergrad	0KL01
masteropleiding	0Hb01
masterprogram	0A[01
masters	0Ph01
masterstudium	0^?02
masteruddannelse	0?V01
masterutbildning	0A[01
mastery	0^A02
mastère	03L01
mastère spécialisé	03L01
maszynista	02601
matelot	01Z01
materinji	0^C01
materinscina	0^D01
materinska rec	0^E01
materinski	0^C01
materinski jezik	0^C01
materinsky	0^E01
materinsky jazyk	0^E01
materinská reč	0^E01
materinský	0^E01
materinský jazyk	0^E01
materinščina	0^D01
materna	0^F04
maternega	0^D01
maternelle	0^J02
materni	0^D01
materni jezik	0^D01
maternji	0^L01
maternji jezik	0^L01
materno	0=]01
maternă	0=W01
materska skola	0MF02
matersky	0^M01
matersky jazyk	0^M01
materská škola	0\W01
materstina	0^M01
mateřská škola	0DO01
mateřský	0^M01
mateřský jazyk	0^M01
mateřština	0^M01
mathematician	01g01
mathematiker	05T01
matig	0<801
matricula d'honor	0LR01
matricula de honor	0?Q01
matriculation	02X01
matron	01g01
matrona	01B01
matroos	01c01
matros	0D^01
matrose	02c01
matroz	02901
matrícula d'honor	0LR01
matrícula de honor	0?Q01
matróz	02901
matsec	0A001
matu	09h01
matura	0^N06
maturita	0^T03
maturita classica	0Fj01
maturita scientifica	0Fj01
maturitaet	01@01
maturitat	01@01
maturite	09h01
maturitna skuska	0^W01
maturitni	0^X01
maturitni zkouska	0^X01
maturitná skúška	0^W01
maturitní	0^X01
maturitní zkouška	0^X01
maturità	0Fj01
maturità classica	0Fj01
maturità scientifica	0Fj01
maturität	01@01
maturité	09h01
maturski ispit	0^Y01
maurer	05T01
mavo	0R;01
maçon	01Z01
maître	01Z01
maître d	01g01
maître d'hôtel	01Z01
maîtrise	0]N03
maîtrise parfaite	0CA01
maîtrise universitaire	09j01
mağazası	03W01
maģistra grāds	0]A01
maģistratūra	0]A01
maģistre	0]A01
maģistrs	0]A01
mba	0FJ01
mbh	00`01
mbo	0^Z02
mbo 2	0R;01
mbo 3	0R;01
mbo 4	0^\02
mbo niveau 4	0^^01
mca	0FJ01
mcsa	01Q01
mcse	01Q01
md	0^_02
mdes	0FJ01
mdr	0^a01
me	00`01
meanleibheal	0^b02
meanscoil	01G01
mecanic	0^d02
mecanic de locomotiva	01h01
mecanic de locomotivă	01h01
mecanica	01B01
mecanicien	01Z01
mecanico	03N02
meccanico	02501
mechanic	01g01
mechanik	0Pk03
mechanikas	02Q01
mechaniker	05T01
mechatroniker	05T01
mecànic	02>01
mecánica	01B01
mecánico	01B01
mecânico	01\01
med	0FJ01
medaglia	00O01
medaila	00401
medaile	00501
medaille	0^f04
medaille d'or	00L01
medal	0^j03
medala	00B01
medaleinkunn	02301
medalha	00M01
medali	05l01
medalia	0?<01
medalie	0?<01
medalis	06501
medalj	00K01
medalja	0^m03
medalje	0_002
medaljen	0_203
medalla	0<M02
medarbeider	0;O01
medarbejder	06P01
medarbetare	02A01
medaļa	00B01
meddommer	0;O01
medecin	01Z01
medel	0_502
medelbetyg	0<k01
medelgod	0SL01
medewerker	01c01
medewerkster	01c01
medfoerfattare	02A01
medforfattare	02A01
medforfatter	05d02
medförfattare	02A01
medhjaelper	06P01
medhjælper	06P01
media	0_705
media final	0Af01
media generala	0?R01
media generală	0?R01
medianomi	04V01
medic	01h01
medic rezident	01h01
medica	03N02
medical school	01N01
medicinska sestra	0A\03
medico	06Q03
medie	0_<02
medie de absolvire	0?R01
medio	0_>05
medio alto	0>j01
medio-alto	0>j01
mediu	0UM02
medium	0UQ02
medja	0_C01
medju	0_D01
medlem	05L03
medmasa	02R01
medmāsa	02R01
mees	0_E01
meeskond	0_F01
meget god	0_G04
meget gode	0NX01
meget godt	0_K02
megye	03Y01
mehanicar	05F02
mehanik	0EL01
mehanikis	02R01
mehaničar	05F02
mehāniķis	02R01
meistarabref	0G:01
meistarabréf	0G:01
meistaragrada	0W201
meistaragráða	0W201
meistaraprof	0W201
meistarapróf	0W201
meistars	02R01
meister	0_M03
meisterbrief	03g01
meisterpruefung	03g01
meisterprufung	03g01
meisterprüfung	03g01
meistras	02Q01
mekaanikko	05O01
mekanik	02:01
mekaniker	05L03
melhor	00M01
mellanniva	0SL01
mellannivaa	0SL01
mellannivå	0SL01
mellem	0_P02
member	01g01
membre	0BC02
membro	01\01
membru	01h01
memoire	0?N01
memur	05E01
memuru	05E01
men	0_R02
menadzer	0_T03
menadżer	02601
menadžer	05F02
mencao honrosa	00M01
mencio	0_W02
mencio especial	01T01
mencion	0_Y02
mencion de honor	01S01
menció	0_W02
menció especial	01T01
mención	0_Y02
mención de honor	01S01
menedzer	0_[03
menedzere	02R01
menedzeris	02R01
menedzser	02901
menedżer	02601
menedžer	0X;02
menedžere	02R01
menedžeris	02R01
meneillaan	0J:01
meneillaeaen	0J:01
meneillään	0J:01
menengah	0CN02
menengah atas	0_^01
menesi	0__01
menesiai	0_`01
menesis	0__01
menesiu	0_`01
meng	0FJ01
menikah	0<c01
menntaskoli	04001
menntaskóli	04001
mention	0_a02
mention assez bien	0MU01
mention bien	0MU01
mention complementaire	09h01
mention complémentaire	09h01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0MU01
mention très bien	0MU01
mentiune	0?<01
mentor	0_c04
mentora	01\01
menuisier	01Z01
menuisiere	01Z01
menuisière	01Z01
menuo	0_`01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0?<01
merchandiser	01g01
merimies	05O01
merit	00T01
meritfoerteckning	0[S01
meritforteckning	0[S01
meritförteckning	0[S01
meritvaerde	0<k01
meritvarde	0<k01
meritvärde	0<k01
merkezi	03W01
mernok	02901
mes	0_g05
mese	0_l01
mesec	0_m02
meseca	0_m02
mesecev	0_o01
meseci	0_m02
mesemondo	02901
mesemondó	02901
meses	0`002
mesi	0_l01
mesiac	0`201
mesiace	0`201
mesiacov	0`201
mesic	0`301
mesice	0`301
mesicu	0`301
meska	0`401
meski	0`401
meslek lisesi	0\?02
meslek yuksekokulu	03n01
meslek yuksekokulu mezunu	0`501
meslek yüksekokulu	03n01
meslek yüksekokulu mezunu	0`501
mesos	0`601
messageries	02o01
mestari	05O01
mester	0`703
mesterbrev	07C01
mesterdiploma	0J\01
mesterfok	0`:01
mesterfokozat	0J\01
mesterkepzes	0J\01
mesterképzés	0J\01
mestra	02>01
mestrado	0L;01
mestrado integrado	0L;01
mestratge	0\F01
mestre	0`;02
mestre de obras	01\01
mestre em	0L;01
mestsky urad	0G]02
mestský úrad	03G01
metai	0`=01
meteorologist	01g01
metge	02>01
metgessa	02>01
metreur	01Z01
metselaar	01c01
metsuri	05O01
metteur en scene	01Z01
metteur en scène	01Z01
metu	0`=01
metzger	02c01
metų	0`=01
meubelmaker	01c01
mevcut	0>m01
mews	06401
mezatka	0W>01
mezczyzna	0`401
mezun	0`>01
mezuniyet	0`>01
mezuniyet notu	03K01
meánleibhéal	0^b02
meánscoil	01G01
meðaleinkunn	02301
mfa	0`?02
mgimo	0Ai01
mgr	0`A02
mgr inz	0VL01
mgr inż	0VL01
mh	0>n01
mi	0`C01
midalja	0>N01
middel	0`D01
middelmatig	0C101
middels	0`E02
midlungs	0`G02
midwife	01g01
mierne	0`I01
mierne pokrocily	0Y801
mierne pokročilý	0Y801
mies	0`J02
miesiac	0`L01
miesiace	0`L01
miesiecy	0`L01
miesiąc	0`L01
miesiące	0`L01
miesięcy	0`L01
mieszkanie	04U01
militair	01c01
militaire	01Z01
militar	0B003
militare	02501
mills	03701
mim	0FJ01
mimar	05E01
mimari	05E01
mimarı	05E01
minicurso	0?f01
ministarstvo	0@E02
ministeerium	05201
minister	03A01
ministere	02o01
ministeri	03P01
ministerie	0P001
ministeriet	0?>01
ministerija	03H01
ministerio	0`M03
ministerioe	06E01
ministerium	03B01
ministeriö	06E01
ministero	03I01
ministerstvo	0G]02
ministerstwo	03601
ministeru	07n01
ministerul	03A01
ministrija	06601
ministrstvo	0>>01
ministry	03701
ministère	02o01
ministério	02Z01
miniszterium	07E01
minisztérium	07E01
minn	0`P02
minor	0BE01
minor in	0BE01
minosites	08<01
minősítés	08<01
mionna	0`C01
mirne	0`R01
mirne pokrocila	0Y901
mirne pokrocily	0`S01
misrah	0E101
misraħ	0E101
mistenni	0`T01
mistr	0>`01
mit	0Ai01
mit auszeichnung	01A01
mitali	05b02
mitarbeiter	05T01
mitarbeiter des jahres	00:01
mitja	0UG02
mitja alt	0>H01
mitjana	0LR01
mitjà	0UG02
mitjà alt	0>H01
mitjà-alt	0>H01
mittel	0`U02
mittelmaessig	0<Q01
mittelmassig	0<Q01
mittelmäßig	0<Q01
mittlere kenntnisse	0<Q01
mittlere reife	01@01
mixologist	01g01
mizar	0EL01
miðlungs	0`G02
mj	0`W01
mjesec	0`W01
mjeseca	0`W01
mjeseci	0`W01
mjog god	0`X02
mjog god kunnatta	0OP01
mjog gott	0OP01
mjög gott	0OP01
mjög góð	0`X02
mjög góð kunnátta	0OP01
mnd	0`Z02
mnt	0\f01
mo	0`\01
moara	03A01
moasa	01h01
moașă	01h01
modeliste	01Z01
modellista	02501
moderate	0B@01
moderator	0Bl02
modersmaal	0`]02
modersmaalsnivaa	0Na01
modersmaalsniveau	0NY01
modersmaalstalare	0Na01
modersmal	0`]02
modersmalsniva	0Na01
modersmalsniveau	0NY01
modersmalstalare	0Na01
modersmål	0`]02
modersmålsniveau	0NY01
modersmålsnivå	0Na01
modersmålstalare	0Na01
modista	01B01
modul	0`_02
modurmal	0`a01
modurmali	0`a01
modéliste	01Z01
moedertaal	0JS01
moedertaalspreker	0JS01
moi bat dau	0`b01
moi hoc	0`c01
mois	0`d01
mojster	0EL01
mokslininkas	02Q01
mokslu daktaras	0Db01
mokslų daktaras	0Db01
mokykla	0Dn01
mokytoja	02Q01
mokytojas	02Q01
molt bo	0NS01
molto buono	09:01
momentan	04B01
momenteel	0R?01
mon	0`e01
monat	0`e01
monate	0`e01
monaten	0`e01
moniteur	01Z01
monitor	02;03
monitora	02;03
monitrice	01Z01
montador	01\01
montadora	01\01
montajci	05E01
montajcı	05E01
montator	01h01
montatore	02501
montatrice	02501
monter	0`f02
monteur	0`h03
monteuse	01Z01
month	0`k01
months	0`k01
montir	02:01
montoer	05L03
montor	05L03
montér	0>`01
montör	02A01
montør	05d02
morsmaal	0Nb01
morsmaalsnivaa	0Nb01
morsmal	0Nb01
morsmalsniva	0Nb01
morsmål	0Nb01
morsmålsnivå	0Nb01
mos	0`\01
moski	0`l01
most	00i01
moteris	0`m01
moteriska	0`m01
moteriška	0`m01
mother language	0NF01
mother tongue	0NF01
motorista	01\01
motors	03701
mottak	0:a01
moulder	01g01
mountain guide	01g01
moyen	07^01
moyenne	0MU01
mozo	01B01
moški	0`l01
mpa	0FJ01
mph	0FJ01
mphil	0FJ01
mr	0Hb01
mres	0FJ01
ms	0FJ01
msc	0`n02
msci	0FJ01
mta	08X01
mtech	0FJ01
mts	0R;01
mtu	00`01
mtü	00`01
mua dong	0a001
mua he	0R<01
mua thu	0a101
mua xuan	0a201
mudiresi	05E01
mudr	0CH02
mudur	05E01
mudurlugu	0a302
muduru	05E01
mueller	02c01
muhasebeci	05E01
muhely	07E01
muhendis	05E01
muhendisi	05E01
muhendislik	03W01
muinteoir	03U01
muito bom	08i02
mujer	0M[01
mukemmel	0B601
mulettista	02501
mulher	0M^01
muller	02c01
mulo	0R;01
muncitoare	01h01
muncitor	01h01
munkas	02901
munkatars	02901
munkatárs	02901
munkás	02901
muotoilija	05O01
murare	02A01
murarz	02601
muratore	02501
murer	05d02
musdienas	0\901
musee	02o01
museo	0a503
museu	0a802
museum	0a:07
musician	01g01
musicien	01Z01
musicista	02501
musico	03N02
musiker	0XT04
musim dingin	0aA01
musim gugur	0aB01
musim panas	0aC01
musim semi	0aD01
muskarac	0aE02
muski	0aE02
musko	0aE02
musée	02o01
muttersprache	0Kk01
muttersprachler	0Kk01
muttersprachlerin	0Kk01
muttersprachlich	0Kk01
muttersprachniveau	0Kk01
mutuelle	02o01
muuja	01>01
muurari	05O01
muuseum	05201
muusikko	05O01
muvezeto	08202
muy alto	09701
muy bueno	09802
muz	0aG02
muzej	03303
muzejs	06601
muzesi	03W01
muzeu	03A01
muzeul	03A01
muzeum	0aI04
muzician	01h01
muziejus	03H01
muzikant	0Go01
muzisyen	05E01
muzske	0aG02
muzyk	02601
muškarac	0aE02
muški	0aE02
muško	0aE02
muž	0aG02
mužské	0aG02
mvp	0aM01
my cv	0aN01
my resume	0aN01
mycket bra	08o02
mycket god	08o02
mycket goda	0NZ01
myndighet	0>=01
myyja	05O01
myyjae	05O01
myyjä	05O01
myymaelae	06E01
myymala	06E01
myymälä	06E01
màster	0\F01
màster universitari	0\F01
máig	00i01
máistreacht	0]L01
mán	0]e01
mánuðir	0]e01
mánuður	0]e01
máster	0TI01
máster universitario	0TI01
männl	0RD01
männlich	0RD01
målare	02A01
mån	0\g01
månad	0\g01
månader	0\g01
måned	0\i02
måneder	0\i02
mécanicien	01Z01
médaille	00L01
médaille d'or	00L01
médecin	01Z01
média	0Af01
média final	0Af01
médica	03N02
médico	03N02
médio	0UO02
mémoire	0?N01
mérnök	02901
métreur	01Z01
mês	0aO01
mí	0`C01
míonna	0`C01
mírně	0`R01
mírně pokročilá	0Y901
mírně pokročilý	0`S01
móðurmál	0`a01
móðurmáli	0`a01
mùa hè	0R<01
mùa thu	0a101
mùa xuân	0a201
mùa đông	0a001
múinteoir	03U01
músico	03N02
múzeum	0Z^02
müdiresi	05E01
müdür	05E01
müdürlüğü	0a302
müdürü	05E01
mühendis	05E01
mühendisi	05E01
mühendislik	03W01
mükemmel	0B601
müller	02c01
müzesi	03W01
müzisyen	05E01
müüja	01>01
măcelar	01h01
mēn	0__01
mēnesis	0__01
mēneši	0__01
mėn	0_`01
mėnesiai	0_`01
mėnesių	0_`01
mėnuo	0_`01
męska	0`401
męski	0`401
mężatka	0W>01
mężczyzna	0`401
měs	0`301
městský úřad	0FD01
měsíc	0`301
měsíce	0`301
měsíců	0`301
mūsdienas	0\901
műhely	07E01
művezető	08202
mới bắt đầu	0`b01
mới học	0`c01
n	0aP01
n v	00`01
n.v	00`01
n1	0<L01
n2	0<L01
n3	0<L01
n4	0<L01
n5	0<L01
na	0aQ02
na daljavo	0aS01
na daljinu	0aT02
na dalku	0aV01
na dialku	0aW01
na diaľku	0aW01
na dálku	0aV01
na kierunku	0W]01
naa	0O901
naaister	01c01
naavaerende	0O901
nabrezi	0?J01
nabrezie	0aX01
nabrezje	0aY01
nabrežje	0aY01
nachweis	0<P01
nacionalna poklicna kvalifikacija	0@c01
nadace	0FD01
nadacia	03G01
nadal	04A01
nadiu	0\E01
nadiua	0\E01
nadácia	03G01
naeherin	08X01
naemndeman	02A01
naeyttelijae	05O01
nagrada	0^m03
nagroda	0N901
nagrody	0N901
nagyon jo	0Qi02
nagyon jó	0Qi02
naherin	08X01
naimaton	09L01
naimisissa	09L01
naine	0aZ01
nainen	0a[01
najaar	0RC01
nakladatelstvi	0a\02
nakladatelství	0a\02
nakladnik	0a^02
nam	0a`05
nama proyek	0ae01
namestek	0>`01
namesti	0?J01
namestie	0aX01
namndeman	02A01
namornik	0>`01
nams og starfsferill	0Mb01
namsbraut	02401
namskeid	0af01
nang cao	0ag02
nanny	01g01
napjainkig	00i01
napredno	0ai06
naselje	0ao03
nastavnica	0=m02
nastavnik	0=m02
natakar	05H01
natif	0Zj01
natiivi	02a01
national 5	02X01
natiu	0\E01
nativ	0=W01
nativa	0b203
native	0b503
native language	0NF01
native or bilingual	0NF01
native or bilingual proficiency	0NF01
native proficiency	0NF01
native speaker	0NF01
nativo	0b802
natjecanje	00601
nattiv	0=Y01
natywny	0I`01
nauczyciel	0b:02
nauczycielka	02601
naukowiec	02601
navaerende	0O901
navy	03701
nay	0<@01
nayttelija	05O01
nazev projektu	0b<01
naziv projekta	0b=02
nazov projektu	0b?01
nazwa projektu	0b@01
nd	0bA01
near native	0bB02
near-native	0bB02
nebenfach	0M701
nebosh	01Q01
necasatorit	0@701
necasatorita	0@701
necăsătorit	0@701
necăsătorită	0@701
negociateur	01Z01
negociatrice	01Z01
negozio	03I01
nelayan	02:01
nemi	0=\01
nemocnica	03G01
nemocnice	0FD01
neozenjen	0bD02
neoženjen	0bD02
neprecejies	0bF01
neprecejusies	0bF01
neprecējies	0bF01
neprecējusies	0bF01
netekejusi	0V501
netekėjusi	0V501
nettbasert	0NG01
networks	03701
neudana	0bG01
neudata	0bH01
neuvoja	05O01
nevedes	0V501
nevedęs	0V501
nevelo	02901
nevelő	02901
newspaper	03701
ngach	0AQ01
ngan hang	0;@01
nganh	0AS01
nganh hoc	0AS01
nghien cuu sinh	09k01
nghien cuu vien	09k01
nghiên cứu sinh	09k01
nghiên cứu viên	09k01
ngo	0AQ01
ngon ngu me de	0:e01
ngành	0AS01
ngành học	0AS01
ngách	0AQ01
ngân hàng	0;@01
ngôn ngữ mẹ đẻ	0:e01
ngõ	0AQ01
nha bao	09k01
nha hang	0;@01
nha hat	0;@01
nha may	0;@01
nha thiet ke	09k01
nha xuat ban	0bI02
nhac si	09k01
nhan vien	09k01
nhan vien xuat sac	0:l01
nhiep anh gia	09k01
nhiếp ảnh gia	09k01
nhom	0:d01
nhs	03701
nhà báo	09k01
nhà hàng	0;@01
nhà hát	0;@01
nhà máy	0;@01
nhà thiết kế	09k01
nhà xuất bản	0bI02
nhân viên	09k01
nhân viên xuất sắc	0:l01
nhóm	0:d01
nhạc sĩ	09k01
nilai	0EO01
nimikirja	05a01
ninera	01B01
nit	0Ai01
niveau avance	0C@01
niveau avancé	0C@01
niveau bon	0>G01
niveau debutant	0;k01
niveau débutant	0;k01
niveau europeen	0bK01
niveau européen	0bK01
niveau intermediaire	07^01
niveau intermédiaire	07^01
niveau moyen	07^01
niveau scolaire	0;k01
nivel alto	09701
nivel avancado	08h01
nivel avansat	0CR01
nivel avanzado	09701
nivel basico	0bL02
nivel básico	0BY01
nivel de baza	0CQ01
nivel de bază	0CQ01
nivel intermediario	0Bo01
nivel intermedio	0C001
nivel medio	0C001
nivel medio alto	0>j01
nivel medio-alto	0>j01
nivel mediu	0C401
nivell alt	0NS01
nivell avancat	0NS01
nivell avançat	0NS01
nivell basic	0:R01
nivell bàsic	0:R01
nivell mitja	0Bn01
nivell mitjà	0Bn01
nivodij	00001
niñera	01B01
no	0bN06
nociones	0:S02
nocions	0?B02
nocoes	0bT02
nocoes basicas	0KA01
nodala	0bV02
nodaļa	0bV02
noe	0>b01
noe kjennskap	0<X01
nogenlunde	0`D01
nokkud god	0bX01
nokkuð góð	0bX01
nom del projecte	0bY01
nom du projet	0bZ01
nombre del proyecto	0b[01
nome del progetto	0b\01
nome do projeto	0b]01
nominee	00N01
nonprofit	03701
nork	04Z01
norskprove	0<L01
norskprøve	0<L01
nos	0JY01
not ortalamasi	03K01
not ortalaması	03K01
nota	0b^04
nota final	0Af01
nota finala	0?R01
nota finală	0?R01
nota media	0?Q01
nota mitjana	0LR01
notable	0?Q01
notaio	02501
notaire	01Z01
notar	0bb03
notaria	01B01
notarie	02A01
notario	01B01
notaris	0be02
notariusz	02601
notary	01g01
note	0bg02
notendurchschnitt	01A01
notenschnitt	01A01
noter	05E01
notions	0;X02
notiuni	0CQ01
notiuni de baza	0CQ01
notlen	0JY01
notář	06\01
nourrice	01Z01
noustaja	01>01
novads	0>o01
nover	02901
noverande	0O901
novice	0bi02
novinar	0bk05
novinár	08J01
novinář	06\01
now	0Bk01
nozioni	0;V02
noções	0bT02
noções básicas	0KA01
noțiuni	0CQ01
noțiuni de bază	0CQ01
npk	0@c01
npo法人	0c001
nr	04R01
ntnu	0c101
nu	0c205
nu ho sinh	09k01
nubile	0@A01
nucleo	0G;01
nugaletoja	06501
nugaletojas	06501
nugalėtoja	06501
nugalėtojas	06501
num	09=01
numatoma	0c701
numele proiectului	0c801
nuo	0c902
nuotolinis	0U]01
nuotoliniu budu	0U]01
nuotoliniu būdu	0U]01
nurse	01g01
nursery	03701
nutid	0c;02
nutricionista	03N02
nutritionist	0J102
nutriționist	01h01
nuvaerende	0Sh01
nuvarande	0c=01
nuverandi	0K[01
nuværende	0Sh01
nv	00`01
nvq	0>e02
nyar	0c>01
nyara	0c>01
nybegynner	0c?02
nyboerjare	0cA02
nyborjare	0cA02
nybörjare	0cA02
nyelvvizsga	0cC01
nyelvvizsgat	0cC01
nyelvvizsgát	0cC01
nykyaan	0J:01
nykyaeaen	0J:01
nykyhetkeen	0J:01
nykyhetki	0J:01
nykyinen	0J:01
nykyisin	0J:01
nykyään	0J:01
nyni	09\01
nyní	09\01
nyrt	00`01
nyt	0J:01
nyár	0c>01
nábrežie	0aX01
nábřeží	0?J01
nám	0cD02
námestie	0aX01
námořník	0>`01
náms- og starfsferill	0Mb01
námsbraut	02401
námskeið	0af01
náměstek	0>`01
náměstí	0?J01
název projektu	0b<01
názov projektu	0b?01
nâng cao	0ag02
näherin	08X01
nämndeman	02A01
näyttelijä	05O01
nå	0O901
nåværende	0O901
négociateur	01Z01
négociatrice	01Z01
nível avançado	08h01
nível básico	0KA01
nível intermediário	0Bo01
nívódíj	00001
nõrk	04Z01
nõustaja	01>01
nú	0K[01
núcleo	0G;01
núm	09=01
nútíð	0K[01
núverandi	0K[01
năm	0cF02
nő	0cH01
nős	0JY01
nőtlen	0JY01
nővér	02901
nữ	0cI01
nữ hộ sinh	09k01
o	0cJ03
o levels	02X01
o momento	08501
o-levels	02X01
oab	0@001
obala	09F01
obchod	0G]02
obchodna akademia	0\W01
obchodni akademie	0DO01
obchodni zastupce	0>`01
obchodnik	0Ag02
obchodny zastupca	0@901
obchodná akadémia	0\W01
obchodní akademie	0DO01
obchodní zástupce	0>`01
obchodník	0Ag02
obchodný zástupca	0@901
obcina	0>>01
obecnie	04A01
ober	0J^01
oberschule	0<j01
objava	0X\01
objavljen	0cM01
objavljeno	0cN01
obkladac	0>`01
obkladač	0>`01
oblikovalec	0EL01
oblikovalka	0EL01
obmann	02c01
obor	0cO01
oboru	0cO01
obrona	0cP01
obrt	0W?01
obtained	09W01
obtenido	0JX01
obtenu	0G201
obtenue	0G201
obtida	0BF01
obtido	0BF01
obtinut	01C01
obuka	0cQ01
občina	0>>01
obținut	01C01
oca	01Q01
ocakavane	0cR01
oceanographer	01g01
ocekavano	0cS01
ocekivano	0cT02
ocena	0cV03
ocena koncowa	0cY01
ocena końcowa	0cY01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0cZ01
ochroniarz	02601
ocjena	0c[01
ocm	01Q01
ocp	01Q01
octrooi	0=L01
od	0c\0<
odbor	0ch03
oddelek	0Jb01
oddeleni	0Gi01
oddelenie	0Gn01
oddzial	0Ic01
oddział	0Ic01
oddělení	0Gi01
ode	01>01
odeljenje	0G>01
odgojitelj	0XI01
odhadce	0>`01
odjel	0ck01
odjeljenje	0ck01
odlicno	0ai06
odlično	0ai06
odontotecnico	02501
odotettu	07F01
odsek	0cl03
odsjek	0ck01
odul	0;U01
odulu	0;U01
odvetnica	0EL01
odvetnik	0EL01
odvjetnica	0=l01
odvjetnicki ured	0W?01
odvjetnik	0=l01
odvjetnički ured	0W?01
odznaczenie	0N901
odznaka	0N901
oekonom	05d02
oekotropholog	05T01
oenologue	01Z01
oeversaettare	02A01
oevet	0co01
of	0d001
office	0Oe02
officer	0d103
officina	03I01
officine	03I01
offiser	0;O01
oficial	02?02
oficina	0d403
ofisi	03W01
og	0d702
oggi	00k01
ogift	0d902
ogretim gorevlisi	05E01
ogretim uyesi	05E01
ogretmen	05E01
ogretmeni	05E01
ogrodniczka	02601
ogrodnik	02601
ohg	00`01
ohjaaja	05O01
ohjelmoija	05O01
oifigeach	03U01
oikolukija	05O01
ojczyste	0I`01
ojczystego	0I`01
ojczysty	0I`01
okj	0d;02
oklevel	0d=02
okleveles	0J\01
oklevél	0d=02
okonom	05d02
okotropholog	05T01
okres	0cD02
oktato	08202
oktató	08202
okul	03n01
okulu	03n01
oldal	0d?01
olimpiada	0d@03
olimpiade	00B01
olimpiadă	0?<01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0dC02
ologist	0S^01
olympiad	00N01
olympiada	0@C02
olympiáda	0@C02
omanik	01>01
omistaja	05O01
ompelija	05O01
on lisans	0`501
ondernemer	01c01
onderneming	0P001
onderscheiding	0JR01
onderzoeker	01c01
oneletrajz	0dE01
oneletrajza	0dE01
ongehuwd	04e01
ongoing	0Bk01
onkentes	0<K01
onkormanyzat	07E01
onlajn	0dF01
online	0dG0A
onlisans	0`501
onlus	03I01
onoracha	0QO01
ontwerper	01c01
ontwikkelaar	01c01
onur belgesi	0;U01
onwards	0Bk01
onóracha	0QO01
oopt	0<L01
op afstand	0SJ01
opas	05O01
opcina	0W?01
operaator	01>01
operaattori	05O01
operador	01\01
operadora	01\01
operaia	02501
operaio	02501
operari	02>01
operaria	02;03
operario	03N02
operater	0dX03
operateur	01Z01
operative	0S^01
operatoare	01h01
operatoer	05L03
operator	0d[0?
operatore	02501
operatorius	02Q01
operatorka	02601
operators	02R01
operatoru	05E01
operatrice	05Z02
operatör	0GG02
operatörü	05E01
operatør	05d02
operatőr	0<K01
operària	02>01
operária	01\01
operário	01\01
operátor	0YK03
opetaja	01>01
opettaja	05O01
opic	0<L01
opiekun	02601
opiekunka	02601
opisto	04501
opistoaste	0Kg01
opistotutkinto	0Kg01
oplaeg	02j01
opleidingscentrum	08;01
opleidingsdag	0=M01
oplæg	02j01
oppas	01c01
oppekava	0Kf01
oppilas	05O01
opravneni	0@e01
opravnenie	0@f01
oprichter	0J^01
oprávnenie	0@f01
oprávnění	0@e01
opstina	06?01
optica	01B01
optician	0J102
opticien	0AE02
opticienne	01Z01
optico	01B01
optik	0>`01
optiker	0XT04
optikko	05O01
optikus	0<K01
option	0Md01
optisyen	05E01
optometrist	01g01
optyk	02601
opublikowany	07D01
opérateur	01Z01
opératrice	01Z01
općina	0W?01
opština	06?01
oraz	0dj01
orden	08Y01
ordfoerande	02A01
ordfoerer	0;O01
ordforande	02A01
ordforer	0;O01
ordförande	02A01
ordfører	0;O01
ordinary degree	0:901
organiser	01g01
organist	0Bl02
organizer	01g01
orta	0dk02
orta duzey	0dk02
orta duzeyde	0dm01
orta düzey	0dk02
orta düzeyde	0dm01
orta seviye	0dm01
orta ust	0V?01
orta ustu	0V?01
orta üstü	0V?01
orta-üst	0V?01
ortagi	05E01
ortak yazar	05E01
ortalama	03K01
ortaokulu	03n01
ortağı	05E01
orthophoniste	01Z01
orvos	02901
os	04U01
osakond	0dn02
osasto	0e002
oscp	01Q01
osd	0<L01
osiedle	04U01
osiguranje	0@E02
osnivac	05F02
osnivač	05F02
osnove	0e206
osnovna skola	0Jj02
osnovna sola	0Jl01
osnovna škola	0Jj02
osnovna šola	0Jl01
osnovne akademske studije	0<O01
osnovne studije	0<O01
osnovno	0e206
osnovno znanje	0e803
ospatar	01h01
ospedale	03I01
ospideal	0B?01
ospidéal	0B?01
osposobljavanje	0e;01
ospătar	01h01
ostaja	05O01
ostan	0B?01
osteopath	01g01
ostetrica	02501
ostetrico	02501
ostreiculteur	01Z01
ostréiculteur	01Z01
osuuskunta	06E01
osvc	0FD01
osvedceni	0@e01
osvedcenie	0@f01
osvedčenie	0@f01
osvč	0FD01
osvědčení	0@e01
osz	0e<01
osze	0e<01
osztaly	0e=02
osztalyzat	08<01
osztatlan kepzes	0J\01
osztatlan képzés	0J\01
osztondij	0FA02
osztály	0e=02
osztályzat	08<01
ota	0e?02
oteli	03W01
otomotiv	03W01
otono	0eA01
otoño	0eA01
ottico	02501
ottima	09;02
ottima conoscenza	09:01
ottimo	09;02
ou	00`01
outono	0eB01
ouvrage	0?N01
ouvrier	01Z01
ouvriere	01Z01
ouvrière	01Z01
overmontoer	06P01
overmontor	06P01
overmontør	06P01
oversaetter	06P01
oversattare	02A01
oversetter	0;O01
oversætter	06P01
ovet	0co01
ovlascenje	0cQ01
ovlastenje	0e;01
ovlaštenje	0e;01
ovlašćenje	0cQ01
ovoda	0XF01
ovodapedagogus	02901
ovono	02901
owner	01g01
oy	00`01
oyj	00`01
oyuncu	05E01
oz gecmis	0eC01
ozenjen	0bD02
ozgecmis	0eC01
ozgecmisi	0eC01
oü	00`01
očakávané	0cR01
očekivano	0cT02
očekáváno	0cS01
oženjen	0bD02
p	0eD01
p o box	0eE01
p zza	0?K01
p.o. box	0eE01
p.zza	0?K01
pa	0eF01
pa distans	0GW01
pa nett	0NG01
paa	0eF01
paa distans	0GW01
paa nett	0NG01
paaaine	0YS01
paagaaende	0eG02
paagaar	0c=01
paallikko	05O01
pabrik	07[01
packer	0Bl02
pacse	0@@01
pacsee	0@@01
pacsé	0@@01
pacsée	0@@01
pad	0FC01
pada	0eI01
padagog	05T01
padalinys	0ES01
padaria	02Z01
padeiro	01\01
padejeja	02Q01
padejejas	02Q01
padeka	06501
padronanza	0L>01
padzilinats	0eJ01
padziļināts	0eJ01
padėjėja	02Q01
padėjėjas	02Q01
padėka	06501
paeaeaine	0YS01
paeaellikkoe	05O01
paedagog	0eK02
paeivaekoti	0U;02
paetevyys	0YR01
pagaende	0eG02
pagar	0c=01
pagaritookoda	05201
pagaritöökoda	05201
pagasts	0>o01
page	0eM02
pagina	0eO05
pagrindai	0<G02
pagrindine mokykla	0Dn01
pagrindines	0eT01
pagrindinė mokykla	0Dn01
pagrindinės	0eT01
paguyuban	07[01
paipear	0?O01
paipéar	0?O01
paitinn	0?O01
paivakoti	0U;02
paja	06E01
pakankamai	0eU01
pakar	0eV01
palestra	05;01
paligs	02R01
palkinto	06F01
palmes	00L01
palomies	05O01
palvelu	06E01
palveluneuvoja	05O01
palvelut	06E01
palyazat	00001
palīgs	02R01
pamata	0eW02
pamatlimeni	06L01
pamatlimenis	0eW02
pamatlīmenis	0eW02
pamatlīmenī	06L01
pamatskola	04401
pamatzinasanas	0eW02
pamatzināšanas	0eW02
pana	0eY01
pana in	0eY01
pana in prezent	02201
pana la	0eY01
panadera	01B01
panaderia	07Z01
panadero	01B01
panadería	07Z01
panettiere	02501
panificio	03I01
panimo	06E01
pank	05201
pankki	06E01
panna	0W>01
paper	0>101
papeteries	02o01
paralegal	01g01
paramedic	01g01
parcours	0Md01
pardaveja	02Q01
pardavejas	02Q01
pardavėja	02Q01
pardavėjas	02Q01
pardeveja	02R01
pardevejs	02R01
parduotuve	03H01
parduotuvė	03H01
paredzams	0eZ01
paredzets	0eZ01
paredzēts	0eZ01
park	0FC01
parken	0Oc01
parkway	06401
parrucchiera	02501
parrucchiere	02501
parstavis	02R01
parteira	01\01
partner	0e[02
partners	03701
paru dans	0?N01
parvalda brivi	0>a01
pasaje	09=01
pasante	01B01
pascasarjana	0e]01
paseo	09=01
pasif	0CP01
pasivne	0e^02
pasivni	0`R01
pasivno	0e803
pasivní	0`R01
pasivně	0`R01
paslaik	0\901
pasniedzejs	02R01
pasniedzējs	02R01
pasnodarbinats	06601
pass	0e`02
passage	04g01
passatge	09K01
passed	09W01
passeig	09K01
passi	0YR01
pastaci	05E01
pastacı	05E01
pastelera	01B01
pastelero	01B01
pasticcere	02501
pasticciera	02501
pasticciere	02501
pastor	02c01
pastry	01g01
pasvaldiba	06601
pasívne	0`I01
paten	09g01
patent	0eb0@
patentas	0X=01
patente	0f203
patentino	01?01
patents	0GR01
patentti	0L301
patevyys	0YR01
patin	08X01
patissier	0f503
patissiere	01Z01
patlaban	0\901
patron	01B01
patrón	01B01
pavars	02R01
pavasaris	0f802
pavārs	02R01
paysagiste	01Z01
pazenges	08Q02
paznic	01h01
pazymejimas	08:01
pazymiu vidurkis	0:c01
pazymys	0:c01
pašlaik	0\901
pašnodarbināts	06601
pašvaldība	06601
pažengęs	08Q02
pažymių vidurkis	0:c01
pažymys	0:c01
pažymėjimas	08:01
pd	0f:01
peaeriala	0Kf01
peatukk	03V01
peatükk	03V01
pecheur	01Z01
pecovatel	06\01
pedagogus	02901
pedagógus	02901
pedreiro	01\01
pegawai	02:01
peixeiro	01\01
pek	08202
pekar	06\01
pekara	0@E02
pekaren	03G01
pekarna	0[@02
pekař	06\01
pekerja	02:01
pekseg	07E01
pekáreň	03G01
pekárna	0FD01
pelatih	02:01
pelatihan	0f;02
pelaut	02:01
pelayan	02:01
peluquera	01B01
peluquero	01B01
pemadam	02:01
pemandu	02:01
pemandu wisata	02:01
pembicara	09g01
pembina	02:01
pemenang	05l01
pemerintah	07[01
pemilik	02:01
peminatan	0=G01
pemula	0f=02
pemusik	02:01
penanggung jawab	02:01
penari	02:01
pendiri	02:01
peneliti	02:01
penerbit	0f?02
penerjemah	02:01
pengacara	02:01
pengajar	02:01
pengembang	02:01
pengemudi	02:01
penger	08P01
penghargaan	05l01
penjahit	02:01
penjual	02:01
penningmeester	01c01
penulis	02:01
penutur asli	07Y01
penyanyi	02:01
penyuluh	02:01
penyunting	02:01
penztaros	08202
peon	01B01
perancang	02:01
perawat	02:01
percakapan	0CP01
percentage	00T01
perempuan	0eD01
perencana	02:01
perfecto	0IN01
perfeito	0IM01
perfekcyjny	0fA01
perfekt	0fB01
perfektne	0fC02
perfektně	0fE01
perfetto	0fF01
perguruan tinggi	0M@01
periodico	05;01
periodista	02?02
perit	05601
perito	0fG02
perito industriale	0Fj01
periódico	05;01
perkiraan	0F@01
permis	0@Y03
permis b	03M01
permis de conducere	01_01
permiso	01^01
permit	01X01
permís	01]01
perpustakaan	07[01
personel	05E01
personeli	05E01
perumahan	0Ee01
perusahaan	07[01
peruskoulu	04501
peruskoulun paattotodistus	05501
peruskoulun paeaettoetodistus	05501
peruskoulun päättötodistus	05501
perustaidot	04^02
perustaito	04`01
perustaja	05O01
perustaso	0fI01
perusteet	04^02
perustutkinto	0fJ02
pesantren	0M@01
pescadero	01B01
pescador	03N02
pescadora	03N02
pescar	01h01
pescatore	02501
pescatrice	02501
peserta magang	02:01
pesquisador	01\01
pesquisadora	01\01
petani	02:01
petniece	02R01
petnieks	02R01
petty officer	01g01
petugas	02:01
peón	01B01
pečovatel	06\01
pfa	03A01
pfarrer	02c01
pfleger	05T01
pfoertner	05T01
pfortner	05T01
pförtner	05T01
pg dip	0Ph01
pgce	0fL02
pgdip	0fL02
ph d	0fN03
ph d grad	0fQ01
ph d studerende	0fR01
ph.d	0fN03
ph.d.-grad	0fQ01
ph.d.-studerende	0fR01
phan tich	09k01
pharma	03701
pharmaceuticals	03701
pharmacie	02o01
pharmacien	01Z01
pharmacienne	01Z01
pharmacist	01g01
pharmacy	03701
pharmd	0FJ01
phat trien	09k01
phd	0fS02
phd student	06n01
phdr	0CH02
phien dich	09k01
phiên dịch	09k01
phlebotomist	01g01
pho	0AQ01
pho ban	09k01
pho chu tich	09k01
pho giam doc	09k01
pho hieu truong	09k01
pho phong	09k01
phong	0:d01
phong ban	0:d01
phong kham	0;@01
phong thi nghiem	0;@01
phong vien	09k01
photographe	01Z01
photographer	01g01
phr	01Q01
phu bep	09k01
phuc vu	09k01
phuong	0AQ01
physician	01g01
physicist	01g01
physiker	05T01
phát triển	09k01
phân tích	09k01
phòng	0:d01
phòng ban	0:d01
phòng khám	0;@01
phòng thí nghiệm	0;@01
phó ban	09k01
phó chủ tịch	09k01
phó giám đốc	09k01
phó hiệu trưởng	09k01
phó phòng	09k01
phóng viên	09k01
phường	0AQ01
phố	0AQ01
phụ bếp	09k01
phục vụ	09k01
piagam	0fU02
piastrellista	02501
piata	04R01
piazza	0?K01
piazzale	0?K01
piața	04R01
picker	01g01
piekarnia	03601
piekarz	02601
pielegniarka	02601
pielegniarz	02601
pielęgniarka	02601
pielęgniarz	02601
pigiste	01Z01
pilot	0fW03
pilotin	02c01
piloto	03N02
pincer	06802
pinche	01B01
pincér	06802
pintor	03N02
pintora	03N02
pion	0Ic01
pirma limena augstaka izglitiba	0XE01
pirmininkas	02Q01
pirmā līmeņa augstākā izglītība	0XE01
pis	09K01
pisarna	0>>01
piso	09=01
pivara	06?01
pivovar	0G]02
pivovara	0W?01
pivovarna	0>>01
pivovary	0FD01
pizzeria	03I01
pjazza	0E101
pl	04S02
plac	04U01
placa	09K01
place	04g01
plads	0Oc01
plaket	0;U01
plaketa	0fZ01
plakett	0f[01
plan	04f01
planeeritav	0JQ01
planer	05T01
planerad	0<f01
planirano	0cT02
planlagt	0O<02
planlanan	0<a01
planned	05f01
planner	06T02
planots	0eZ01
planovane	0cR01
planovano	0cS01
planowane	0f\01
planowany	0f\01
plant	03701
plantsoen	0FC01
planuojama	0c701
plaquiste	01Z01
plass	0:b01
plasterer	01g01
platschef	02A01
platz	0AG01
playworker	01g01
plaza	09=01
plaça	09K01
plc	00`01
plein	0FC01
plida	0<L01
plombier	01Z01
plombiere	01Z01
plombière	01Z01
plongeur	01Z01
plongeuse	01Z01
plumber	01g01
plynne	04902
plynnie	0;D01
plynny	0;D01
plynně	04>01
plynule	04902
plánované	0cR01
plánováno	0cS01
plānots	0eZ01
pm	06n01
pmp	01Q01
po box	0eE01
pobalscoil	01G01
pobednica	0f]01
pobednik	0f]01
pobjednica	00601
pobjednik	00601
pocetnik	0f^04
pocetno	0fb02
poczatkujacy	0fd02
początkujący	0fd02
podcast	0>101
podiatrist	01g01
podjetje	0>>01
podnik	0G]02
podsladek	0>`01
podsládek	0>`01
podstawowa	0ff02
podstawowe	0fh01
podstawowy	0ff02
podstawowym	0fh01
podstawy	0ff02
poduzece	0W?01
poduzeće	0W?01
podyplomowe	0VL01
podzim	0fi01
poglavje	0X\01
poglavlje	0A_02
pogovorno	0fj01
pohar	0@C02
pohiharidus	0WD01
pohikool	03Z01
pohvala	0^m03
pohár	0@C02
poissonnier	01Z01
poistovna	03G01
poisťovňa	03G01
pojistovna	0FD01
pojišťovna	0FD01
pokal	0fk02
pokladni	0>`01
pokladnik	0Ag02
pokladní	0>`01
pokladník	0Ag02
poklicna matura	0fm01
pokojowa	02601
pokojska	0>`01
pokojská	0>`01
pokrocila	0fn04
pokrocily	0fn04
pokročilá	0fn04
pokročilý	0fn04
pokryvac	0>`01
pokrývač	0>`01
polaznik	0e;01
pole	0@B01
poletje	0g201
polgarmester	0<K01
polgármester	0<K01
police	03701
police officer	01g01
policealne	0g301
policia	01B01
policial	01\01
policier	01Z01
policiere	01Z01
policista	0>`01
policistka	0>`01
policière	01Z01
policjant	02601
policjantka	02601
policía	01B01
polier	02c01
poliisi	05O01
poliklinika	0g403
polis	0g702
polisher	01g01
polisi	02:01
politechnika	03h01
politechniki	03h01
politecnica	0Kn03
politecnico	0B]03
politehnica	07K01
politeknik	0M@01
politibetjent	0;O01
politist	0AN01
politècnica	01O01
politécnica	0B702
politécnico	0B702
poliziotto	02501
polizist	05T01
polițist	0AN01
polku	08P01
polozen	0IV02
polozna	02601
položen	0IV02
polsterer	05T01
polytechnic	01N01
polytechnique	01P01
pomlad	0g901
pomoc administracyjna	02601
pomoc kuchenna	02601
pomocnica	0Ac02
pomocnik	0g:05
pomocník	0>`01
pomoćnica	0=l01
pomoćnik	0=m02
pomočnica	0EL01
pomočnik	0EL01
pompier	09N02
ponencia	0g?02
pontificia	0@L01
pontifícia	0@L01
ponència	0?k01
poradca	0@901
poradce	0>`01
porocen	0\G01
porocena	0\G01
porodni asistentka	0>`01
porodní asistentka	0>`01
poročen	0\G01
poročena	0\G01
portal	09=01
portar	01h01
portas	0<K01
porteira	01\01
porteiro	01\01
porter	01g01
portier	0gA03
portiere	02501
portás	0<K01
pos doutorado	0IU01
pos graduacao	0L;01
posgrado	0TI01
poslovoda	0=m02
poslovođa	0=m02
postaci	05E01
postacı	05E01
postas	0gD02
postbode	01c01
postboks	0gF02
postbud	05d02
postbus	0gH01
postdoc	0C802
postdoctoral	01g01
poste actuel	00_01
poster	0gI06
postfach	05101
postgrado	0TI01
postgraduate	0Ph01
postgraduate certificate	0Ph01
postgraduate diploma	0Ph01
postgrau	0\F01
postina	02501
postinkantaja	05O01
postino	02501
postliceala	0B901
postliceală	0B901
postman	01g01
postwoman	01g01
postás	0<K01
posvet	0X\01
poszter	0GV01
pot	0aY01
potrdilo	0@c01
potvrda	0IV02
pour	0gO01
pouzivatelsky	0gP01
používateľsky	0gP01
povprecje	0gQ01
povprecna ocena	0gQ01
povprečje	0gQ01
povprečna ocena	0gQ01
poziom zaawansowany	0;D01
pozoriste	06?01
pozorište	06?01
početnik	0f^04
početno	0fb02
położna	02601
poștaș	01h01
pr	03T01
praca	0gR02
praca z domu	0aW01
praca zdalna	0SK01
pracovnice	0>`01
pracovnicka	0@901
pracovnik	0Ag02
pracovník	0Ag02
pracovníčka	0@901
pracownica	02601
pracownik	02601
practical	0B>01
practicant	01h01
practicante	01B01
practice	03701
practitioner	01g01
pradedantysis	0gT02
pradikat	01A01
pradinis	0<G02
pradmenys	0eT01
praedikat	01A01
praegu	0RF01
praeguseni	0RF01
praktijk	02Y01
praktikant	0gV08
praktikantas	02Q01
praktikante	02O02
praktikantin	08X01
praktikants	02R01
praktikantė	02Q01
praktykant	02601
praktykantka	02601
pramugari	02:01
pramuniaga	02:01
pramusaji	02:01
pranesimas	0X=01
pranešimas	0X=01
praticante	02501
pravnica	0A\03
pravnicka	0Ag02
pravnik	0g^05
prawniczka	02601
prawnik	02601
prawo jazdy	0A401
prawo wykonywania zawodu	0A401
praxis	03B01
praça	04H01
pre intermediate	0;`01
pre-intermediate	0;`01
precejies	0bF01
precejusies	0bF01
preceptor	01\01
preceptora	01\01
preconizat	07o01
precējies	0bF01
precējusies	0bF01
predajna	03G01
predajňa	03G01
predavac	0gc03
predavanje	0X603
predavatelj	05H01
predavač	0gc03
preddiplomski studij	0gf01
predikat	0EO01
prednaska	0W602
prednáška	0Ae01
predpoklad	0cS01
predpokladane	0gg02
predpokladané	0cR01
predseda	0Ag02
predsedkyne	0>`01
predsednica	0gi02
predsednicka	0@901
predsednik	0gi02
predsedníčka	0@901
predsjednica	0=l01
predsjednik	0=l01
preduzece	06?01
preduzeće	06?01
predvideno	0gk03
predvidoma	0gn01
predviđeno	0cT02
preemia	0go02
prefecture	02o01
prefeitura	02Z01
preis	08Y01
preistraeger	00:01
preistraegerin	00:01
preistrager	00:01
preistragerin	00:01
preisträger	00:01
preisträgerin	00:01
prekladatel	02S02
prekladateľ	08J01
prelekcja	07D01
premi	01T01
premiacao	00M01
premiação	00M01
premier prix	00L01
premija	00<02
premio	0h103
premios	01S01
premiu	0?<01
premiul	0?<01
premiul i	0?<01
premju	0>N01
preneur de son	01Z01
preparateur	01Z01
preparatoria	0?S01
preparatrice	01Z01
preprint	0>101
presedinta	01h01
presedinte	01h01
present	0h403
presentation	0>101
presente	0h703
presenter	01g01
presernova nagrada	0fZ01
president	0h:03
presidenta	02?02
presidente	03=04
press	03701
pressesprecher	08X01
presso	0?I01
preukaz	0@f01
prevajalec	0EL01
prevajalka	0EL01
previsao	0BG01
previsio	0h=01
previsionnel	08>01
previsió	0h=01
previst	0h=01
prevista	0h>04
prevista para	0hB02
previsto	0hD03
previsão	0BG01
prevodilac	06h01
prevoditelj	0XI01
prevu	08>01
prevue	08>01
prezent	0hG02
prezentare	07201
prezes	02601
prezident	02S02
prezidents	02R01
prešernova nagrada	0fZ01
preżent	0=201
președinte	01h01
președintă	01h01
pri	0hI02
pria	0ZC01
pricakovano	0gn01
priemer	0RW01
priemyselna skola	0\W01
priemyselná škola	0\W01
priest	01g01
prijs	0<l01
prilaz	09F01
primar	01h01
primaria	03A01
primarie	03A01
primary school	01N01
primavara	0hK01
primavera	0hL04
primeiro lugar	00M01
primer lugar	01S01
primer premi	01T01
primer premio	01S01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03A01
primărie	03A01
primăvara	0hK01
prince2	01Q01
principal	01g01
principiant	0hP01
principiante	0hQ03
printemps	0hT01
printiseacht	06_01
printíseacht	06_01
pripravnica	0A\03
pripravnik	0A\03
pris	0_203
prisen	0hU02
priset	0hW01
prispevek	0Aa02
prispevok	0Ae01
prix	00L01
prizas	06501
prize	00N01
priznanje	0^m03
pričakovano	0gn01
probation officer	01g01
proc	01[01
proceedings	0VV02
procurador	01B01
procuradora	01B01
prodajalec	0EL01
prodajalka	0EL01
prodavac	0hX03
prodavacica	06h01
prodavač	0h[02
prodavačica	06h01
prodavnica	06?01
prodejna	0FD01
prodi	0=G01
producer	01g01
product manager	06n01
product owner	0C802
productions	03701
productor	01B01
productora	01B01
produtor	01\01
proefschrift	0=L01
prof	0af01
profesijny zivotopis	0h]01
profesijný životopis	0h]01
profesine kvalifikacija	0>Y01
profesine mokykla	0Dn01
profesinis bakalauras	0:\01
profesinis issilavinimas	0>Y01
profesinis išsilavinimas	0>Y01
profesinė kvalifikacija	0>Y01
profesinė mokykla	0Dn01
profesional	09701
profesionala videja izglitiba	06m01
profesionalais bakalaurs	0:[01
profesionalais magistrs	0]A01
profesionalna biografija	0=_01
profesionālais bakalaurs	0:[01
profesionālais maģistrs	0]A01
profesionālā vidējā izglītība	06m01
profesjonsstudium	0KL01
profesni prukaz	0@e01
profesni zivotopis	0h^01
profesní průkaz	0@e01
profesní životopis	0h^01
profesoara	01h01
profesoară	01h01
profesor	0h_0:
profesora	01B01
profesorius	02Q01
profesors	02R01
professeur	01Z01
professional proficiency	0?=01
professional working proficiency	0P_01
professionale	09:01
professioneel	0hi01
professionnel	0C@01
professionsbachelor	0:B01
professionshoejskole	0JU01
professionshojskole	0JU01
professionshøjskole	0JU01
professor	0hj09
professora	07\02
professore	02501
professoressa	02501
professori	05O01
professzor	02901
profesör	05E01
proficient	02U02
proficient user	0?=01
profiel	02k01
profil	0II01
profilul	0II01
profissional	08h01
progett	0i301
progetti	0b\01
progettista	02501
progetto	0b\01
program	0i405
program studi	0=G01
programador	02;03
programadora	02;03
programatoare	01h01
programator	0i903
programci	05E01
programcı	05E01
programer	0dX03
programerka	0EL01
programi	04I01
programista	02601
programistka	02601
programma	0i<01
programmatore	02501
programmatrice	02501
programmeerija	01>01
programmer	0i=02
programmerare	02A01
programmerer	0;O01
programmet	02b01
programmetaja	02R01
programmetajs	02R01
programmeur	0AE02
programmierer	05T01
programmoer	06P01
programmor	06P01
programmør	06P01
programmētāja	02R01
programmētājs	02R01
programozo	02901
programozó	02901
programuotoja	02Q01
programuotojas	02Q01
programátor	02S02
programı	04I01
proiect	0c801
proiecte	0c801
proiectul	0c801
proje	0i?01
proje adi	0i?01
proje adı	0i?01
project	0i@03
project manager	06n01
projecte	0bY01
projected	05f01
projecten	0iC01
projectes	0bY01
projectnaam	0iC01
projecto	0b]01
projectos	0b]01
projects	0@801
projekat	0iD01
projekt	0iE0=
projekt neve	0iR01
projektai	0iS01
projektant	0iT04
projektantka	02601
projektas	0iS01
projekte	0iX02
projektek	0iR01
projekter	0iZ01
projekti	0i[06
projektid	0ia01
projektin nimi	0ib01
projektit	0ib01
projektledare	02A01
projektname	0]a01
projektnamn	0ic01
projektnavn	0iZ01
projektoer	02A01
projektor	02A01
projekts	0id01
projektu	0b@01
projekty	0ie03
projektör	02A01
projeler	0i?01
projesi	0i?01
projet	0bZ01
projeteur	01Z01
projeto	0b]01
projetos	0b]01
projets	0bZ01
prolece	0ih01
proleće	0ih01
proljece	0ii01
proljeće	0ii01
promedio	0?Q01
promenade	0AG01
promotie	0Ha01
promotion	0ij01
promotor	03N02
promotora	03N02
promotore	02501
promotrice	02501
promovendus	0J^01
promoviert	0ij01
proofreader	01g01
properties	03701
prosecna ocena	0ik01
prosek	0ik01
prosek ocena	0ik01
prosečna ocena	0ik01
prosiding	09g01
prosjecna ocjena	0c[01
prosjek	0c[01
prosjek ocjena	0c[01
prosjekt	0il02
prosjekter	0in01
prosjektnavn	0in01
prosječna ocjena	0c[01
prospech	0A502
prospective	05f01
prospektas	03T01
prospekts	0>o01
prospěch	0RV01
prostovoljec	0EL01
prostovoljka	0EL01
protesico	01B01
prothesiste	01Z01
prothésiste	01Z01
protésico	01B01
provincia	03I01
provincie	0P001
provinsi	0Ee01
proyecto	0b[01
proyectos	0b[01
proyek	0ae01
proġett	0i301
pruefer	05T01
pruefung	0<P01
prufer	05T01
prufung	0<P01
prukaz	0@e01
prumer	0RV01
pruvodce	0>`01
pruvodkyne	0>`01
prvostopenjski	0Fn01
prvostupnica	0gf01
prvostupnik	0gf01
przedsiebiorstwo	03601
przedsiębiorstwo	03601
przedstawiciel	02601
przedszkole	03h01
przeglad	07D01
przegląd	07D01
przewidywane	0f\01
przewidywany	0f\01
przewodniczaca	02601
przewodniczacy	02601
przewodniczka	02601
przewodnicząca	02601
przewodniczący	02601
przewodnik	02601
przychodnia	03601
práca z domu	0aW01
právnik	0@901
právnička	0Ag02
právník	0>`01
prädikat	01A01
préfecture	02o01
prémio	00M01
préparateur	01Z01
préparatrice	01Z01
présent	00_01
président	01Z01
présidente	01Z01
prévisionnel	08>01
prévu	08>01
prévue	08>01
prêmio	00M01
príspevok	0Ae01
próf	0af01
prófessor	0=\01
prüfer	05T01
prüfung	0<P01
prēmija	00B01
průkaz	0@e01
průměr	0RV01
průvodce	0>`01
průvodkyně	0>`01
psc	0cD02
psichologas	02Q01
psicoleg	02>01
psicologa	0io04
psicologo	06Q03
psicòleg	02>01
psicòloga	02>01
psicóloga	03N02
psicólogo	03N02
psiholog	0j304
psihologs	02R01
psikolog	0Qg02
psm	01Q01
pst	0\f01
psuhholoog	01>01
psycholog	06V04
psychologist	01g01
psychologue	01Z01
psycholoog	01c01
psychológ	08J01
psychomotricien	01Z01
psykolog	05L03
psykologi	05O01
pszichologus	02901
pszichológus	02901
psühholoog	01>01
psč	0cD02
pt	0j702
pta	08X01
pte	0j902
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	03701
pubblicato	07301
pubblicazione	07301
publicacao	05;01
publicacio	0?k01
publicacion	01`01
publicació	0?k01
publicación	01`01
publicado	0?i02
publicat	0?g02
publicatie	0=L01
publication	0?N01
publicação	05;01
publicerad	0LJ01
publiceret	02j01
publie	0?N01
publikace	0GN01
publikacia	0Ae01
publikacija	0j;04
publikacio	0GV01
publikacja	07D01
publikation	08K01
publikácia	0Ae01
publikáció	0GV01
publikācija	0GR01
publisert	0W801
published	0>101
publishers	03701
publishing	03701
publié	0?N01
puchar	0N901
pucko otvoreno uciliste	0j?01
puerta	09=01
puheenjohtaja	05O01
puheenvuoro	0L301
puheterapeutti	05O01
puiestee	0\k01
puikiai	0Zi01
puikus	0Zi01
puisto	08P01
pultos	0<K01
puppeteer	01g01
purser	01g01
pusat	07[01
pustakawan	02:01
put	0j@02
putkiasentaja	05O01
puuseppa	05O01
puuseppae	05O01
puuseppä	05O01
puutarhuri	05O01
pučko otvoreno učilište	0j?01
pza	09=01
página	0jB02
pályázat	00001
până	0eY01
până la	0eY01
până în	0eY01
până în prezent	02201
pâtissier	01Z01
pâtissière	01Z01
pädagog	05T01
päiväkoti	0U;02
pätevyys	0YR01
pääaine	0YS01
päällikkö	05O01
på	0eF01
på distans	0GW01
på nett	0NG01
pågående	0eG02
pågår	0c=01
pædagog	06P01
pék	08202
pékség	07E01
pénztáros	08202
pêcheur	01Z01
pós-doutorado	0IU01
pós-graduação	0L;01
póster	01`01
pôle	0@B01
pôster	05;01
põhiharidus	0WD01
põhikool	03Z01
pārdevēja	02R01
pārdevējs	02R01
pārstāvis	02R01
pārvalda brīvi	0>a01
pētniece	02R01
pētnieks	02R01
płynnie	0;D01
płynny	0;D01
přednáška	0GN01
předpoklad	0cS01
předpokládané	0cS01
předseda	0>`01
předsedkyně	0>`01
překladatel	06\01
příspěvek	0GN01
qa	06n01
qpa	0AB01
quaderni	07301
quaderns	0?k01
quadra	04H01
quadro	02501
quai	04g01
qualifica	0jD02
qualifica professionale	0Fj01
qualificacio	0LR01
qualificació	0LR01
qualified	01X01
quan	0AQ01
quan doc	09k01
quan ly	09k01
quan tri vien	09k01
quimic	02>01
quimica	02?02
quimico	03N02
quy	0;@01
químic	02>01
química	02?02
químico	03N02
quản lý	09k01
quản trị viên	09k01
quản đốc	09k01
quận	0AQ01
quỹ	0;@01
r	0aP01
raadgivare	02A01
raadgiver	05d02
raadslid	01c01
raamat	03V01
raamatukogu	05201
raamatupidaja	01>01
raatali	05O01
rabbi	01g01
racunovoda	0=m02
racunovodja	0EL01
racunovodkinja	0EL01
rad	0A_02
rad od kuce	0aT02
rad od kuće	0aT02
radca	02601
radgivare	02A01
radgiver	05d02
radgjafi	0=\01
radiographer	01g01
radionica	0@E02
radna	02601
radna biografija	0=_01
radnica	0=m02
radnik	0=m02
radny	02601
radstefna	0?H01
raduneyti	06G01
raeaetaeli	05O01
rafvirki	0=\01
ragel	0]o01
ragioniera	02501
ragioniere	02501
rahastonhoitaja	05O01
rahuldav	0WI01
raitti	08P01
rajonas	03T01
rakenduskorgharidus	0:]01
rakenduskorgkool	03Z01
rakenduskõrgharidus	0:]01
rakenduskõrgkool	03Z01
rakennus	06E01
rakpart	03Y01
raksts	0GR01
raktaros	0<K01
raktáros	0<K01
rama	0L601
rambla	09K01
ranger	01g01
rannog	06101
rannsakandi	0=\01
rannóg	06101
ranta	08P01
raportti	0L301
rapport	05g03
raumausstatter	05T01
ravintola	06E01
ravitsemusterapeutti	05O01
razgovorno	0jF01
raziskovalec	0EL01
raziskovalka	0EL01
razoavel	0Bo01
razoável	0Bo01
razveden	0bD02
razvedena	0bD02
razvijalec	0EL01
razvijalka	0EL01
razvojni	0=l01
računovodja	0EL01
računovodkinja	0EL01
računovođa	0=m02
raġel	0]o01
rd	0jG02
re	0Kd01
realexamen	0P701
realizador	01B01
realizadora	01B01
realschulabschluss	01@01
realschule	0<j01
realty	03701
reatha	05`01
rebbiegha	0jI01
rebbiegħa	0jI01
rebbieh	0>N01
rebbieħ	0>N01
recenzio	0GV01
recenzió	0GV01
recenzja	07D01
recepcioner	0XI01
recepcionista	02;03
recepcios	02901
recepciós	02901
recepcjonista	02601
recepcjonistka	02601
recepcna	0@901
recepcni	0>`01
recepcny	0@901
receptioner	01h01
receptionera	01h01
receptionist	0jJ05
receptioniste	01c01
receptionniste	01Z01
receptor	05H01
recepčná	0@901
recepční	0>`01
recepčný	0@901
recepționer	01h01
recepționeră	01h01
recompense	00L01
reconeixement	01T01
reconhecimento	00M01
reconocimiento	01S01
recruiter	06n01
red seal	02W01
redacteur	0AE02
redactoare	01h01
redactor	0jO04
redactora	02?02
redactrice	01Z01
redakteur	05T01
redaktoer	05L03
redaktor	0jS06
redaktore	02O02
redaktorius	02Q01
redaktorka	02601
redaktors	02R01
redaktorė	02Q01
redaktör	02A01
redaktør	05d02
redator	01\01
redatora	01\01
redattore	02501
redattrice	02501
redelijk	0C101
rederi	0:a01
rederiet	0:a01
reditel	06\01
referat	0jY03
referats	0GR01
referendar	05T01
referens	02901
referent	0j\08
referenta	01h01
referentka	02601
referentă	01h01
referāts	0GR01
region	0jd03
regione	03I01
regisseur	0jg02
regisseuse	01Z01
registered	01X01
registrar	01g01
registratie	0=J01
registration	01X01
registrator	02A01
registro	0@001
rehber	05E01
rehtori	05O01
reinigungskraft	02c01
reiprennandi	0OP01
rektor	05L03
rektorova nagrada	00601
relawan	02:01
relazione	07301
remota	0ji02
remote	0jk04
remotely	0O_01
remoto	0jo03
remplacant	01Z01
remplacante	01Z01
remplaçant	01Z01
remplaçante	01Z01
rencana	0F@01
rendelo	07E01
rendelő	07E01
rendor	0<K01
rendőr	0<K01
rengoeringsassistent	06P01
rengoringsassistent	06P01
rengøringsassistent	06P01
renholder	0;O01
repartidor	01B01
repartidora	01B01
reparto	0FI01
reporter	0k202
representante	01\01
representative	01g01
reprezentant	01h01
repórter	01\01
requisiteur	05T01
research assistant	01g01
researcher	01g01
resepsionis	02:01
resepsiyonist	05E01
resepsjonist	0;O01
residence	04g01
residente	01\01
resort	03701
responsabil	01h01
responsabila	01h01
responsabile	02501
responsabilă	01h01
responsable	0k403
responsavel	01\01
responsável	01\01
ressort	06O01
restaurace	0FD01
restauracia	03G01
restauracja	03601
restaurang	0>=01
restaurant	0k708
restaurante	08^02
restaurator	05T01
restauratore	02501
restauratrice	02501
restavracija	0>>01
restonomi	04V01
restoran	0k?05
restoranas	03H01
restorani	03W01
restorans	06601
restoranı	03W01
restorer	01g01
restorāns	06601
result	00T01
resume	0aN01
resumo	05;01
reszleg	0CG01
retail	0kD02
retning	0kF01
rettindi	0[V02
review	0>101
revija	0X\01
revisor	0kG04
revisora	01\01
revisore	02501
revista	0kK04
revistă	07201
revizor	0XI01
revue	0?N01
rezeptionist	05T01
rezident	01h01
reznik	0>`01
reštaurácia	03G01
rhce	01Q01
rhcsa	01Q01
riaditel	08J01
riaditeľ	08J01
riarthoir	03U01
riarthóir	03U01
ricercatore	02501
ricercatrice	02501
ricerkatur	05601
richter	02c01
richting	02k01
riconoscimento	00O01
ridic	06\01
ridicsky prukaz	0@e01
rigger	01g01
rigorosum	0<L01
rijbewijs	0=J01
rimelig	0`D01
ring	0AG01
ringevikar	0;O01
rinne	08P01
ristorant	07n01
ristorante	03I01
ritari	0=\01
ritgerd	0?H01
ritgerð	0?H01
ritstjori	0=\01
ritstjóri	0=\01
rivista	07301
riwayat hidup	0D]01
riċerkatur	05601
rndr	0CH02
road	06401
robotnica	02601
robotnik	0]Q02
robotník	0@901
roc	0kO01
rocenka	0GN01
rodeny hovorca	0^E01
rodený hovorca	0^E01
rodily	0^M01
rodily mluvci	0^M01
rodilý	0^M01
rodilý mluvčí	0^M01
rodny jazyk	0kP02
rodný jazyk	0kP02
rodovia	04H01
rodzimy	0I`01
roerlegger	0;O01
roermokare	02A01
roinn	0kR02
rok	0kT03
rokov	0kW01
roku	0kX02
roky	0kZ02
rolniczka	02601
rolnik	02601
ronda	0?n02
roofer	01g01
rorlegger	0;O01
rormokare	02A01
route	04g01
rozdzial	07D01
rozdział	07D01
rozhodci	0>`01
rozhodčí	0>`01
rozvedena	0k\02
rozvedeny	0k\02
rozvedená	0k\02
rozvedený	0k\02
rozwiedziona	0W>01
rozwiedziony	0W>01
ročenka	0GN01
rt	0k^02
rua	04H01
rudens	0k`01
rudiments	0;k01
ruduo	0ka01
rue	04g01
ruhsat	0<b01
ruim voldoende	0P\01
rukovodilac	06h01
rukovoditelj	0XI01
rumah sakit	07[01
runai	03U01
runner	01g01
runner up	00N01
runner-up	00N01
rupnica	06601
rutineret	0kb01
rw	0Ee01
ry	00`01
rybak	02601
rybar	0>`01
rybář	0>`01
ryhma	0kc02
ryhmae	0kc02
ryhmä	0kc02
rzeczoznawca	02601
rzeznik	02601
rzeźnik	02601
ráðgjafi	0=\01
ráðstefna	0?H01
ráðuneyti	06G01
räätäli	05O01
rådgivare	02A01
rådgiver	05d02
réceptionniste	01Z01
récompense	00L01
rédacteur	01Z01
rédactrice	01Z01
région	02o01
régisseur	01Z01
régisseuse	01Z01
résidence	04g01
résumé	0aN01
részleg	0CG01
réttindi	0[V02
rörmokare	02A01
rørlegger	0;O01
rúnaí	03U01
rūpnīca	06601
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0RJ01
s e	0DY01
s h	0DY01
s kom	0DY01
s l	00`01
s l u	00`01
s n c	00`01
s p	0>>01
s p a	00`01
s pd	0DY01
s pohvalom	0c[01
s r l	00`01
s r o	00`01
s t	0DY01
s vyznamenanim	0A502
s vyznamenaním	0RW01
s vyznamenáním	0RV01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0RJ01
s.e	0DY01
s.h	0DY01
s.kom	0DY01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0>>01
s.p.a	00`01
s.pd	0DY01
s.r.l	00`01
s.r.o	00`01
s.t	0DY01
s/a	00`01
s/d	0RJ01
s1	09`01
s2	0ke02
s3	0I201
sa	0kg02
saakka	08002
saangare	02A01
saangerska	02A01
saat ini	0R301
saatio	06E01
sac	00`01
sach	0:M01
sachbearbeiter	05T01
sachkunde	0\B02
sachverstaendige	05T01
sachverstandige	05T01
sachverständige	05T01
sada	0Df02
sadasnjost	0Df02
sadašnjost	0Df02
saeaetioe	06E01
saehkoeasentaja	05O01
saelger	06P01
saeljare	02A01
saemileg	0bX01
saenger	05T01
safe	01Q01
safn	06G01
sage femme	01Z01
sage-femme	01Z01
saggio	07301
sagsbehandler	06P01
sahibi	05E01
sahkoasentaja	05O01
sailor	01g01
saineolai	0ki02
saineolaí	0ki02
sairaala	06E01
sairaanhoitaja	05O01
sairaanhoitaja (amk	04V01
saisonnier	01Z01
saisonniere	01Z01
saisonnière	01Z01
sajf	0kk01
saksbehandler	0;O01
sal lum	0=201
sal-lum	0=201
saldatore	02501
saldatrice	02501
sales	02:01
salesman	01g01
salesperson	01g01
saleswoman	01g01
saljare	02A01
salon	03701
sambo	0K\01
samboer	0K]01
samenwonend	04e01
samhradh	0kl01
samlevende	0km01
samordnare	02A01
samostojni podjetnik	0>>01
samozatrudnienie	03601
sampai	0RJ01
sampai dengan	0RJ01
sampai saat ini	0R301
sampai sekarang	0R301
sampiyon	0;U01
samska	0\G01
samski	0\G01
samtaleniva	0>b01
samtalenivaa	0>b01
samtaleniveau	0`D01
samtalenivå	0>b01
samtalsniva	0SL01
samtalsnivaa	0SL01
samtalsnivå	0SL01
san ve tic	00`01
san. ve tic	00`01
sanayi	03W01
sang lap	09k01
sangare	02A01
sangat baik	0Zk02
sanger	0Og03
sangerska	02A01
sanitaeter	05T01
sanitar	06\01
sanitater	05T01
sanitář	06\01
sanitäter	05T01
santral gorevlisi	05E01
santral görevlisi	05E01
saopstenje	0cM01
saopštenje	0cM01
sap certified	01Q01
sapper	01g01
saradnica	06h01
saradnik	06h01
sarjana	0DY01
sarkici	05E01
sarl	00`01
sarta	02501
sarto	02501
sarunvaloda	0kn01
sarunvalodas limeni	0kn01
sarunvalodas līmenī	0kn01
sas	00`01
sastre	01B01
sasu	00`01
sat	0<L01
satis elemani	05E01
satis temsilcisi	05E01
satisfacator	0C401
satisfăcător	0C401
satpam	02:01
satış elemanı	05E01
satış temsilcisi	05E01
savanore	02Q01
savanoris	02Q01
savanorė	02Q01
savetnica	06h01
savetnik	06h01
savininkas	02Q01
savivaldybe	03H01
savivaldybė	03H01
savjetnica	0=l01
savjetnik	0=l01
sayfa	0ko01
sayman	05E01
sbornik	0GN01
sborník	0GN01
sc	04R01
scaffolder	01g01
scala	0?K01
scarso	0BZ01
scc	01Q01
sccl	00`01
schaefer	02c01
schafer	02c01
schauspieler	05T01
scheidsrechter	01c01
schein	0<P01
schichtfuehrer	05T01
schichtfuhrer	05T01
schichtführer	05T01
schiedsrichter	05T01
schilder	01c01
schlosser	05T01
schneiderin	08X01
schoeffe	02c01
schoeffin	02c01
schoffe	02c01
schoffin	02c01
scholarship	00N01
scholengemeenschap	08;01
school	0l002
school leaving certificate	02X01
school level	0;`01
school of	01N01
schoonheidsspecialist	0Go01
schreiner	05T01
schreinerei	03B01
schriftfuehrer	05T01
schriftfuhrer	05T01
schriftführer	05T01
schulabschluss	01@01
schule	0RT02
schulkenntnisse	05S01
schulung	0O502
schweisser	05T01
schweißer	05T01
schwerpunkt	0M701
schwester	02c01
schäfer	02c01
schöffe	02c01
schöffin	02c01
scientist	01g01
scienziato	02501
scoala	07K01
scoala gimnaziala	07K01
scoala postliceala	0l202
scoala profesionala	09n01
scoil	01G01
scolaire	0;k01
scolaireacht	0>I01
scolastica	0BZ01
scolastico	0;V02
scolastico buono	0GK01
scoláireacht	0>I01
scop	00`01
scopus	01[01
score	00T01
scrum master	0l403
scuola	01R01
scuola media	01R01
scuola primaria	01R01
scuola superiore	01R01
sdn bhd	00`01
sdruzeni	0FD01
sdružení	0FD01
se	00`01
se traja	0Dh01
seafarer	01g01
seaman	01g01
seamstress	01g01
secao	0G;01
seccao	0G;01
seccio	0G`01
seccion	0EM01
secció	0G`01
sección	0EM01
second class	00T01
second mate	01g01
second place	00N01
secondary education	02X01
secondary school	01N01
secondary school certificate	02X01
secretaire	01Z01
secretar	0=802
secretara	01h01
secretaresse	01c01
secretari	02>01
secretaria	0l704
secretario	03N02
secretaris	01c01
secretary	01g01
secretară	01h01
secretària	02>01
secretária	01\01
secretário	01\01
secrétaire	01Z01
secteur	0@B01
sectia	0EV01
sectie	0l;02
section	0>X01
sector	04R01
sectorul	04R01
secundaria	0L402
secundario	00J01
secundària	0<>01
secundário	00J01
secção	0G;01
secția	0EV01
secție	0EV01
sedaj	0Dh01
sedan	0OG01
sedang	0CP01
sedanjost	0Dh01
sedzia	02601
sef	0l=04
sefa	01h01
sefi	05E01
seged	02901
segedmunkas	0<K01
segretaria	02501
segretario	02501
segretarja	05601
segretarju	05601
segundo grau	00J01
segundo lugar	01S01
segundo premio	01S01
seguradora	02Z01
seguros	08^02
segéd	02901
segédmunkás	0<K01
sehr gut	0O702
sehr gute kenntnisse	0O702
seit	0lA01
seite	0lB01
sejak	0lC02
sekarang	0R301
sekce	0Gi01
sekcia	0Gn01
sekcja	0Ic01
sekolah	0M@01
sekolah dasar	0M@01
sekolah menengah	0M@01
sekolah tinggi	0M@01
sekretaer	0Og03
sekretar	0lE03
sekretare	02R01
sekretarica	06h01
sekretaris	02:01
sekretarka	0Pk03
sekretars	02R01
sekretarz	02601
sekreter	05E01
sekreterare	02A01
sekreteri	05E01
sekretore	02Q01
sekretorė	02Q01
sekretárka	0@901
sekretářka	0>`01
sekretär	0lH02
sekretær	05d02
sekretāre	02R01
sekretārs	02R01
seksi	0:K01
seksjon	0lJ01
sektion	0lK02
sektor	0lM03
sekundarabschluss	01@01
selbstaendig	08X01
selbstandig	08X01
selbststaendig	0OT02
selbststandig	0OT02
selbstständig	0OT02
selbständig	08X01
self employed	03701
self-employed	03701
selger	0;O01
seller	0S^01
selskab	0?>01
selskap	0:a01
selts	05201
selvstaendig	0lP01
selvstendig naeringsdrivende	0lQ01
selvstendig næringsdrivende	0lQ01
selvstændig	0lP01
semaine	0lR01
semaines	0lR01
semana	0lS02
semanas	0lS02
seminaari	0lU02
seminaire	0O201
seminar	0lW0:
seminari	0la01
seminario	0lb03
seminarium	0le03
seminary	01N01
seminer	0JW01
semineri	0JW01
seminár	0lh01
seminário	0?f01
seminář	0li01
sempozyumu	0=N01
sena	0lj01
senac	0@L01
senai	0@L01
sene	0lk01
senior	0RI01
senter	0:a01
seo	06n01
seppa	05O01
seppae	05O01
seppä	05O01
serbest	03W01
serfraedingur	0ll02
sergeant	01g01
serhaefing	02401
serralheiro	01\01
serrurier	01Z01
sertificets	06701
sertificēts	06701
sertifika	0<b01
sertifikaat	0V_01
sertifikaatti	0ln02
sertifikali	0<b01
sertifikalı	0<b01
sertifikasi	0m002
sertifikası	0<b01
sertifikat	0m204
sertifikatas	08:01
sertifikats	06701
sertifikuotas	08:01
sertifikāts	06701
sertifioitu	03X01
sertifisering	08`01
sertifisert	08`01
serveerster	01c01
servei	0G`01
serveis	03P01
servente	01\01
server	01g01
serveur	01Z01
serveuse	01Z01
service	0@B01
servicekraft	02c01
services	03701
servicio	0EM01
servicios	07Z01
serviciul	0EV01
servicos	02Z01
servirka	0>`01
servitoer	0So02
servitor	0So02
servitris	02A01
servitör	02A01
servitør	0;O01
servizi	03I01
serviços	02Z01
servsafe	01Q01
servírka	0>`01
sesongarbeider	0;O01
sestra	0Ag02
setaliste	09F01
setany	03Y01
setmana	0m601
setmanes	0m601
setor	0G;01
setter	01g01
settimana	0m701
settimane	0m701
settore	0m802
setzer	05T01
seura	06E01
sexton	01g01
sezione	0FI01
seção	0G;01
sgpa	0AB01
shepherd	01g01
shipping	03701
shop	03701
short course	0CD01
shortlisted	00N01
shrm	01Q01
si	0m:01
sia	00`01
siandien	0D\01
sicher	0O702
sida	0m;01
sidan	0m<01
side	0m=02
side project	0@801
siden	0OL02
sidlisko	0aX01
sidliste	0?J01
sieger	0fk02
siegerin	00:01
siele	0<L01
sieu thi	0;@01
sieviesu	0m?01
sieviete	0m?01
sieviešu	0m?01
signaller	01g01
signalman	01g01
sigorta	03W01
sigurvegari	00;01
sihteeri	05O01
siiani	0RF01
siivooja	05O01
silpnai	0eT01
silver	00N01
silver medal	00N01
sim	0<i01
sim a	0<i01
sim c	0<i01
simdi	0>m01
simposio	05;01
simpozion	07201
simpósio	05;01
since	0m@01
sindaco	02501
sinds	0mA01
singel	0FC01
single	0AZ01
sirket	03W01
sirketi	03W01
sistemas	08^02
sistemes	03P01
sistemi	03I01
sitesi	0>n01
siuo metu	0D\01
sivilingenioer	0KL01
sivilingenior	0KL01
sivilingeniør	0KL01
siviloekonom	0KL01
sivilokonom	0KL01
siviløkonom	0KL01
sivu	0mB01
sivuaine	0YS01
six sigma	01Q01
sixth form	01N01
siêu thị	0;@01
sjaafoer	0;O01
sjafor	0;O01
sjalfbodalidi	0=\01
sjef	0;O01
sjoeman	02A01
sjoemann	0;O01
sjomadur	0=\01
sjoman	02A01
sjomann	0;O01
sjukgymnast	02A01
sjukhus	0>=01
sjukhuset	0>=01
sjukrahus	06G01
sjukskoeterskeexamen	0Mf01
sjukskoterskeexamen	0Mf01
sjuksköterskeexamen	0Mf01
sjálfboðaliði	0=\01
sjåfør	0;O01
sjómaður	0=\01
sjöman	02A01
sjømann	0;O01
sjúkrahús	06G01
sk	0>n01
skaadespelare	02A01
skadespelare	02A01
skarbniczka	02601
skarbnik	02601
skild	0K\01
skilled	0RI01
skilt	0mC02
skipper	0mE04
skipstjori	0=\01
skipstjóri	0=\01
skiries	0bF01
skirteini	0[V02
skladiscnik	0EL01
skladistar	0=l01
skladištar	0=l01
skladiščnik	0EL01
skladnice	0>`01
skladnik	0Ag02
skladník	0Ag02
sklep	03601
skoeterska	02A01
skola	0mI07
skola primarja	04701
skola sekondarja	04701
skolan	0Nc01
skole	0mP02
skolekundskaber	0<W01
skolekunnskaper	0<X01
skolen	0mP02
skoleni	0li01
skolenie	0lh01
skoli	04001
skolinn	04001
skolkunskaper	0<:01
skolotaja	02R01
skolotajs	02R01
skolotāja	02R01
skolotājs	02R01
skoterska	02A01
skr poczt	04U01
skr. poczt	04U01
skraddare	02A01
skraeddare	02A01
skraedder	06P01
skrbnik	0EL01
skredder	0;O01
skribent	02A01
skripsi	09g01
skripta	0W602
skriptá	0Ae01
skräddare	02A01
skrædder	06P01
skuespiller	05d02
skup	0cN01
skupina	0mR03
skuska	0@f01
skyrius	0mU02
skyrsla	0?H01
skådespelare	02A01
skírteini	0[V02
skóli	04001
skólinn	04001
sköterska	02A01
skúška	0@f01
skýrsla	0?H01
sl	00`01
sladek	0>`01
sladovna	0FD01
sladovnik	0>`01
sladovník	0>`01
slager	01c01
slagter	06P01
slaktare	02A01
slakter	0;O01
slaugytoja	02Q01
slimnica	06601
slimnīca	06601
slobodna	0mW01
slobodny	0mW01
slobodná	0mW01
slobodný	0mW01
slta	0Sl01
slu	00`01
slusarz	02601
slutbetyg	0mX02
sluzba	0lM03
služba	0lM03
sládek	0>`01
sma	0mZ04
smart working	00e01
smed	05L03
smer	0m^02
smid	0J^01
smidur	0=\01
smiður	0=\01
smjer	0m`01
smk	0mZ04
smp	0ma02
snekker	0;O01
snickare	02A01
snin	0lj01
snit	0Jo01
snitt	0P@01
snittbetyg	0<k01
so	0mc02
so cap	0`b01
so yeu ly lich	0RS01
soavtor	0X\01
sobresaliente	0?Q01
sobrid	0\901
soc coop	00`01
soc. coop	00`01
soci	02>01
socia	0io04
social worker	01g01
sociedad	07Z01
sociedade	02Z01
societa	03I01
societat	03P01
societate	03A01
societe	02o01
society	03701
società	03I01
socio	06Q03
société	02o01
sodelavec	0EL01
sodelavka	0EL01
sodien	0\901
soehne	08Z01
soemand	06P01
soemmerska	02A01
sofer	01h01
soferis	02R01
sofor	0me03
soforu	05E01
software	03701
sofőr	08202
sohn	08Z01
sohne	08Z01
sok	0>n01
sokagi	0>n01
sokak	0>n01
sokağı	0>n01
sola	0Jl01
soldador	03N02
soldadora	03N02
soldat	0XT04
soldier	01g01
solicitor	01g01
solid	0B>01
solide	05m01
solide kenntnisse	05m01
soloist	01g01
solteira	0mh01
solteiro	0mh01
solter	0@601
soltera	0mi02
soltero	0mk01
soltys	02601
soluciones	07Z01
solucions	03P01
solucoes	02Z01
solumadur	0=\01
solutions	03701
soluzioni	03I01
soluções	02Z01
somand	06P01
some experience	0MH01
some knowledge	0;`01
sommar	0ml01
sommaren	0ml01
sommelier	0f503
sommeliere	07_02
sommelière	07_02
sommer	0mm03
sommeren	0n002
sommerska	02A01
sonbahar	0QW01
song ngu	0:e01
song ngữ	0:e01
sonographer	01g01
sopir	02:01
sor	03Y01
sorumlu	05E01
sorumlusu	05E01
sorvaaja	05O01
sos	0n202
soseaua	04R01
sosionomi	04V01
sotilas	05O01
sou	0DO01
soucasne	09\01
soucasnost	09\01
soucasnosti	09\01
soudce	0>`01
soudeur	01Z01
soudeuse	01Z01
sound engineer	01g01
sous chef	01g01
soustruznik	0>`01
soustružník	0>`01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09\01
současnosti	09\01
současně	09\01
sołtys	02601
soš	0DO01
sp j	00`01
sp k	00`01
sp z o o	00`01
sp. j	00`01
sp. k	00`01
sp. z o.o	00`01
spa	00`01
sparkasse	03B01
sparte	06O01
spawacz	02601
speciale	0kF01
specialisatie	02k01
specialisation	0n402
specialist	0n606
specialista	0n<05
specialistas	02Q01
specialiste	02O02
specialistka	0Ag02
specialists	02R01
specialistă	01h01
specialistė	02Q01
specialitate	0i<01
specialite	0Md01
specialitāte	0i<01
specializace	0cO01
specializacia	0nA01
specializacija	0YY01
specializacio	0nB01
specializare	0II01
specializarea	0II01
specialization	0BE01
specializing in	0BE01
specializzazione	0nC02
specializáció	0nB01
specialybe	0YY01
specialybė	0YY01
specijalist	0XI01
specijalista	06h01
speciāliste	02R01
speciālists	02R01
specjalista	02601
specjalistka	02601
specjalizacja	0W]01
specjalnosc	0W]01
specjalność	0W]01
spedition	03B01
spesialis	02:01
spesialisering	0Ni01
spesialist	0;O01
spetsialist	01>01
spezialist	0nE02
spiewaczka	02601
spital	03A01
spitali	06G01
spitalul	03A01
spizjar	05601
spiżjar	05601
splaiul	04R01
spletno	0aS01
splosna matura	0fm01
splošna matura	0fm01
spodziewany	0f\01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	03601
spolecnost	0FD01
spolek	0FD01
společnost	0FD01
spolka	03601
spolocnost	03G01
spoločnosť	03G01
spoluautor	06\01
sposata	0@A01
sposato	0@A01
sposobilost	0@f01
sprachdiplom	0F701
sprachzertifikat	0F701
spray painter	01g01
sprecher	08X01
spricevalo	0@c01
spring	0nG01
springer	01[01
spričevalo	0@c01
sprzedawca	02601
sprzedawczyni	02601
sptar	07n01
spuiter	01c01
spécialisation	0Md01
spécialité	0Md01
spítali	06G01
spółdzielnia	03601
spółka	03601
spôsobilosť	0@f01
sqaq	0E101
squad	0>X01
square	09G02
sraid	07J01
sre	0C802
sredni	0nH02
srednia	0nJ02
srednia ocen	0cY01
srednie	0J]01
srednio	0IR01
srednio zaawansowany	0IR01
srednio zaawansowany wyzszy	0HM01
sredniozaawansowana	0IR01
sredniozaawansowany	0nH02
sredniozaawansowany wyzszy	0HM01
srednja izobrazba	0fm01
srednja raven	0fj01
srednja razina	0jF01
srednja skola	0nL03
srednja sola	0Jl01
srednja strokovna izobrazba	0fm01
srednja strucna sprema	0nO02
srednja stručna sprema	0nO02
srednja škola	0nL03
srednja šola	0Jl01
srednje	0nQ06
srednje dobro	0fj01
srednjesolska izobrazba	0fm01
srednješolska izobrazba	0fm01
srednji	0nW01
srednji nivo	0nW01
srl	00`01
sráid	07J01
ss	0DO01
ssc	00E01
sss	0nO02
sst	03M01
st	0jG02
staatlich geprueft	0nX01
staatlich gepruft	0nX01
staatlich geprüft	0nX01
staatsexamen	0FU01
stadare	02A01
stadig	0Sh01
stadt	08Z01
stadtrat	02c01
stadtwerke	03B01
staedare	02A01
staf	02:01
staff	0i=02
stage de formation	0O201
stage hand	01g01
stage manager	01g01
stagehand	01g01
stagiair	0nY02
stagiaire	0n[02
stagiar	0=802
stagiara	01h01
stagiară	01h01
stagista	02501
stajyer	05E01
stajyeri	05E01
stale	0Hf02
stan	0>S01
standardiste	01Z01
starfsferilskra	0Mb01
starfsferilskrá	0Mb01
starfsmadur	0=\01
starfsmaður	0=\01
starosta	0>`01
starostka	0>`01
starostwo	03601
start up	0Oe02
start-up	0Oe02
startup	0Oe02
station	06O01
statistician	01g01
statni jazykova zkouska	0VI01
stavby	0FD01
stavbyvedouci	0>`01
stavbyvedoucí	0>`01
stazist	0=l01
stazista	0n]03
stazistka	0Ag02
stazuotojas	02Q01
stazysta	02601
stazystka	02601
stażysta	02601
stażystka	02601
stažist	0=l01
stažista	06h01
stažuotojas	02Q01
ste	0n`01
steeg	0FC01
steig	0AG01
steuermann	02c01
steward	0S102
stewardesa	0na02
stewardess	0nc03
stewardesse	06P01
stewardesă	01h01
stichting	02Y01
stieg	0AG01
stien	0:b01
stiftelse	0??02
stifter	06P01
stiftung	03B01
stigen	04f01
stigur	0P`01
stipend	0Xg01
stipendet	0Xg01
stipendi	06F01
stipendiat	0;O01
stipendiet	0hW01
stipendija	0nf05
stipendium	0nk06
stiurthoir	03U01
stivuitorist	01h01
stiúrthóir	03U01
stjori	0=\01
stjóri	0=\01
stm	0Sl01
stock controller	01g01
stockman	01g01
stofa	06G01
stofnandi	0=\01
stofnun	06G01
stoker	01g01
stolar	0o103
stolarz	02601
stolár	0@901
stonemason	01g01
store	03701
storekeeper	01g01
stores	03701
stowarzyszenie	03601
str	0o402
straaket	04f01
straat	0FC01
strada	0o602
straede	0Oc01
straeti	0P`01
straipsnis	0X=01
straket	04f01
strana	0o801
strasse	0AG01
strata 1	0DY01
strata 2	0e]01
strateg	02A01
strategist	01g01
strazak	02601
strazny	0>`01
straße	0AG01
strażak	02601
stredisko	0o902
stredna odborna skola	0\W01
stredna skola	0\W01
stredne	0o;02
stredne pokrocila	0o;02
stredne pokrocily	0o=04
stredne pokročilá	0Y801
stredne pokročilý	0oA02
stredni prumyslova skola	0DO01
stredni skola	0DO01
stredná odborná škola	0\W01
stredná škola	0\W01
stredoskolske	0oC02
stredoskolske s maturitou	0^X01
stredoskolske vzdelani	0^X01
stredoskolske vzdelanie	0^W01
stredoškolské	0^W01
stredoškolské vzdelanie	0^W01
street	06401
stribrny	00501
strojirny	0FD01
strojvedouci	0>`01
strojvedoucí	0>`01
strojírny	0FD01
strokovni izpit	0@c01
strokovnjak	0oE02
strokovno	0oG01
strona	0oH01
strong	0RI01
strucni ispit	0IV02
strucni studij	0gf01
strucnjak	0oI04
strukovne studije	0<O01
strukturovany zivotopis	0oM02
strukturovaný životopis	0h^01
strukturvieniba	0Dc01
struktūrvienība	0Dc01
strungar	01h01
stručni ispit	0IV02
stručni studij	0gf01
stručnjak	0oI04
strážný	0>`01
stråket	04f01
stræde	0Oc01
stræti	0P`01
stuckateur	05T01
student	0oO03
student assistant	01g01
studentereksamen	00D01
studentermedhjaelper	06P01
studentermedhjælper	06P01
studentexamen	0P701
studentische hilfskraft	08X01
studentsprof	0Q?01
studia	0Ae01
studia doktoranckie	0IZ01
studia i stopnia	0Ud01
studia ii stopnia	0VL01
studia inzynierskie	0Ud01
studia inżynierskie	0Ud01
studia licencjackie	0Ud01
studia magisterskie	0VL01
studia podyplomowe	0VL01
studie	0GN01
studiekompetanse	07C01
studiengang	0M701
studienrichtung	0M701
studieprogram	0Ni01
studieretning	0M802
studierichting	02k01
studiespesialisering	07C01
studii aprofundate	0Fi01
studii de masterat	0Fi01
studii doctorale	0H^01
studii liceale	09n01
studii medii	09n01
studii postliceale	0B901
studii postuniversitare	0Fi01
studii superioare	0Fh01
studii universitare de licenta	0Fh01
studii universitare de licență	0Fh01
studij	0m`01
studija	0oR02
studijni obor	0cO01
studijni prumer	0RV01
studijny odbor	0nA01
studijny program	0nA01
studijní obor	0cO01
studijní průměr	0RV01
studijska smer	0oT01
studijski program	0m^02
studiju programa	0YY01
studiju programma	0i<01
studijų programa	0YY01
studio	0oU0B
studio legale	03I01
studios	03701
studiu	07201
studium	0og02
studium policealne	0g301
studyosu	03W01
stuudio	05201
stx	00D01
stylist	01g01
styliste	01Z01
stypendium	0N901
styreleder	0;O01
styrelsen	0?>01
styremedlem	0;O01
styrkur	00;01
styrmann	0D^01
stále	0Hf02
státní jazyková zkouška	0VI01
stážista	0Ag02
stážistka	0Ag02
städare	02A01
stígur	0P`01
stúdentspróf	0Q?01
stúdió	07E01
stüdyosu	03W01
středisko	0Gi01
střední průmyslová škola	0DO01
střední škola	0DO01
středně	0Y901
středně pokročilá	0Y901
středně pokročilý	0oi02
středoškolské	0^X01
středoškolské s maturitou	0^X01
středoškolské vzdělání	0^X01
stříbrný	00501
su an	0>m01
su anda	0>m01
sub editor	01g01
sub-editor	01g01
subdirector	01B01
subdirectora	01B01
subeditor	01g01
subesi	0=b01
submitted	0>101
sucasnost	0H701
sucasnosti	0H701
sudor	01h01
sufficiente	0ok02
sugarut	03Y01
sugis	0om01
sugárút	03Y01
suhtlustasand	0WI01
suite	06401
sujuva	0Kj01
sujuva suullinen ja kirjallinen	0Kj01
sujuvasti	0Kj01
sumar	0on01
summa cum laude	0AB01
summer	0oo01
sunum	0=N01
superintendent	01g01
superior completo	0:201
supermarche	02o01
supermarché	02o01
supermarket	03701
supermarkt	02Y01
supermercado	08^02
supermercados	02Z01
supermercat	03P01
supermercato	03I01
superviseur	01Z01
supervisor	10005
supervisora	02;03
supervisore	02501
supervizor	01h01
support worker	01g01
suradnica	0=l01
suradnik	0=l01
surat izin	0<i01
surgeon	01g01
surucu belgesi	0<b01
surveillant	01Z01
surveillante	01Z01
surveyor	01g01
sutaz	00401
suund	0Kf01
suunniteltu	07F01
suunnittelija	05O01
suuntautuminen	0YS01
suuntautumisvaihtoehto	0YS01
suureparane	0YQ01
suurepärane	0YQ01
suvi	10501
svadlena	0>`01
svaert god	09502
svaert godt	0N[01
svarec	10602
svarecsky	0@e01
svarvare	02A01
sveinsprof	0Q?01
sveinspróf	0Q?01
sveiser	0;O01
sveitarfelag	06G01
sveitarfélag	06G01
svejser	06P01
svend	06P01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	07C01
svetovalec	0EL01
svetovalka	0EL01
svetsare	02A01
sveucilisni prvostupnik	0gf01
sveucilista	0j?01
sveuciliste	0j?01
sveučilišni prvostupnik	0gf01
sveučilišta	0j?01
sveučilište	0j?01
svid	10802
sviluppatore	02501
sviluppatrice	02501
svið	10802
svjedodzba	10:02
svjedodžba	10:02
svobodna	10<01
svobodny	10<01
svobodná	10<01
svobodný	10<01
svářeč	10602
svářečský	0@e01
svært god	09502
svært godt	0N[01
swiadectwo	0A401
swiadectwo dojrzalosci	0J]01
swiadectwo maturalne	0J]01
syerske	05d02
sygehus	0?>01
sygeplejerske	06P01
sykehus	0:a01
sykepleier	0;O01
syksy	10=01
symposium	0>101
sysadmin	01g01
systeembeheerder	01c01
systeme	03B01
systems	03701
szabadalom	0GV01
szabo	0<K01
szabó	0<K01
szak	0nB01
szakacs	02901
szakerto	10>02
szakertoi	0`:01
szakgimnazium	0XF01
szakgimnázium	0XF01
szakirany	0nB01
szakirány	0nB01
szakiskola	0XF01
szakkepesites	0Ke01
szakkozepiskola	0XF01
szakképesítés	0Ke01
szakközépiskola	0XF01
szakmai erettsegi	0Ke01
szakmai oneletrajz	0dE01
szakmai oneletrajza	0dE01
szakmai érettségi	0Ke01
szakmai önéletrajz	0dE01
szakmai önéletrajza	0dE01
szakmunkas	0Ke01
szakmunkas bizonyitvany	0Ke01
szakmunkás	0Ke01
szakmunkás-bizonyítvány	0Ke01
szakos	0nB01
szakvizsga	0Ke01
szakács	02901
szakértő	10>02
szakértői	0`:01
szalloda	07E01
szco	03G01
szeminarium	10@01
szeminárium	10@01
szerelo	02901
szerelő	02901
szerkeszto	10A03
szerkesztő	10A03
szerzotars	0<K01
szerzőtárs	0<K01
szinesz	0KQ01
szinhaz	07E01
szkola	03h01
szkola podstawowa	03h01
szkola policealna	0g301
szkole	03h01
szkolenie	10D02
szkoly	03h01
szkoła	03h01
szkoła podstawowa	03h01
szkoła policealna	0g301
szkoły	03h01
szovetkezet	07E01
szpital	03601
szuleszno	0<K01
szálloda	07E01
színház	07E01
színész	0KQ01
szövetkezet	07E01
szülésznő	0<K01
szčo	03G01
sách	0:M01
sáng lập	09k01
sähköasentaja	05O01
säljare	02A01
sänger	05T01
säätiö	06E01
sångare	02A01
sångerska	02A01
sælger	06P01
sæmileg	0bX01
séminaire	0O201
sérfræðingur	0ll02
sérhæfing	02401
sétány	03Y01
sídlisko	0aX01
sídliště	0?J01
síðan	0m<01
sòcia	02>01
sócia	01\01
sócio	01\01
söhne	08Z01
sölumaður	0=\01
sömmerska	02A01
sømand	06P01
súčasnosti	0H701
súčasnosť	0H701
súťaž	00401
sügis	0om01
sürücü belgesi	0<b01
sędzia	02601
sš	0DO01
sơ cấp	0`b01
sơ yếu lý lịch	0RS01
số	0AQ01
sở	0;@01
t	0aP01
t level	02X01
t m	10F01
t o m	10G01
t.o.m	10G01
t/m	10F01
tabeliao	01\01
tabelião	01\01
tabellarischer lebenslauf	0=001
tabib	05601
tabiba	05601
taeknimadur	0=\01
taekniskoli	04001
taellae hetkellae	0J:01
taenaeaen	0J:01
taenzer	05T01
taevling	0hW01
taevlingen	0hW01
tag	02901
tagad	0\901
tagesmutter	02c01
taglaegger	06P01
taglægger	06P01
tagozat	0nB01
tagung	10H01
tagungsband	08K01
tahmini	0<a01
tahun	10I02
tai	10K01
tai xe	09k01
taighdeoir	03U01
tailor	01g01
tajjeb	10L01
tajjeb hafna	0In01
tajjeb ħafna	0In01
tajnica	0Ac02
tajnik	0Ac02
takarito	0<K01
takarító	0<K01
takdir belgesi	0;U01
takimi	0=b01
taklaeggare	02A01
taklaggare	02A01
takläggare	02A01
takmicenje	0f]01
takmičenje	0f]01
takmorkud	0Q<01
takmörkuð	0Q<01
taktekker	0;O01
takımı	0=b01
talitus	0_F01
talk	0>101
talla hetkella	0J:01
taller	10M04
talleres	07Z01
tallers	03P01
talv	10Q01
talvi	10R01
taman kanak kanak	0M@01
taman kanak-kanak	0M@01
tamirci	05E01
tamplar	01h01
tanaan	0J:01
tanacsado	02901
tanapaev	0RF01
tanar	02901
tanaseni	0RF01
tanav	0\k01
tancerka	02601
tancerz	02601
tancos	0<K01
tanecnice	0>`01
tanecnik	0>`01
tanečnice	0>`01
tanečník	0>`01
tanfolyam	10S03
tanito	02901
tanssija	05O01
tanukiri	00101
tanulmany	0GV01
tanulmanyi atlag	08<01
tanulmány	0GV01
tanulmányi átlag	08<01
tanulo	08202
tanuló	08202
tanusitvany	0VU01
tanzer	05T01
tanácsadó	02901
tanár	02901
tanító	02901
tanúsítvány	0VU01
tap chi	0:M01
tap doan	0;@01
tapissier	01Z01
tapissiere	01Z01
tapissière	01Z01
taqsima	0FH01
tardor	10V01
targoncas	0<K01
targoncás	0<K01
targyalasi szint	0MV01
targyalasi szintu	0MV01
targyalokepes	0MV01
tarjoilija	05O01
tarkastaja	05O01
tarnyba	0ES01
tarsalgasi	0YX01
tarsalgasi alapszint	0YW01
tarsalgasi szint	0YX01
tarsalgo	0YW01
tarsasag	07E01
tasarimci	05E01
tasarimcisi	05E01
tasarımcı	05E01
tasarımcısı	05E01
tavasz	10W01
tavasza	10W01
tavern	03701
tavling	0hW01
tavlingen	0hW01
tavmunka	10X01
tavolrol	10X01
taxista	01B01
tbk	00`01
tcf	0<L01
teacher	01g01
teaching assistant	01g01
teaching fellow	01g01
teadur	01>01
teaduskond	03Z01
team	10Y09
team lead	06n01
teanga dhuchais	0?P01
teanga dhúchais	0?P01
teastas	0@?01
teastas soisearach	06_01
teastas sóisearach	06_01
teater	10b04
teatr	03601
teatras	03H01
teatre	03P01
teatris	06601
teatro	0@I03
teatru	03A01
teatrul	03A01
teatteri	06E01
tecaj	10f02
tech lead	06n01
technician	01g01
technicien	0TN01
technicka	0Ag02
technicus	01c01
techniek	02Y01
technik	10h05
technikas	02Q01
techniker	10m02
technikum	10o03
technikumas	0Dn01
technikus	02901
technikusi vegzettseg	0Ke01
technikusi végzettség	0Ke01
technička	0Ag02
technologies	03701
technologist	01g01
technology	03701
tecnic	02>01
tecnic superior	0AT01
tecnica	0io04
tecnica superior	0AU01
tecnicatura	0AU01
tecnico	06Q03
tecnico em	0CM01
tecnico en	0:F01
tecnico medio	0:F01
tecnico superior	0AU01
tecno	11202
tecno u govoru i pismu	11401
tecnologia	02Z01
tecnologia em	0:201
tecnologias	08^02
tecnologico	0?S01
tecnologie	03I01
tecnologies	03P01
tecnologo	0:201
tecnologo em	0CM01
tecnologías	07Z01
tecnológico	0?S01
tecnólogo	0:201
tecnólogo em	0CM01
tee	0\k01
teenindaja	01>01
tef	0<L01
tefl	01Q01
tegelzetter	01c01
tehas	05201
tehdas	06E01
tehnicar	05F02
tehnician	01h01
tehniciana	01h01
tehniciană	01h01
tehnicka skola	0Jj02
tehnik	11502
tehnikis	02R01
tehnikums	04401
tehniska sola	0Jl01
tehničar	05F02
tehnička škola	0Jj02
tehniķis	02R01
tehniška šola	0Jl01
teicamas	0>a01
teicami	0>a01
teicneoir	03U01
teises	08:01
teisininkas	02Q01
teisininke	02Q01
teisininkė	02Q01
teisės	08:01
tekmovanje	0fZ01
teknik	0:I02
teknik universitesi	03n01
teknik üniversitesi	03n01
tekniker	11704
teknikk	0:a01
teknikko	11;02
tekniku	05601
teknisi	02:01
teknisyen	05E01
teknisyeni	05E01
teknologie doktor	0GS01
teknoloji	03W01
teknolojileri	03W01
tekoce	11=01
tekoce znanje	11=01
tekoče	11=01
tekoče znanje	11=01
tekstil	03W01
tel	11>01
telc	0<L01
tele	11>01
telecom	03701
teleconseiller	01Z01
teleconseillere	01Z01
telefonist	0F>02
telefonista	11?02
telelavoro	00e01
telemarketer	11A02
telemunca	0E<01
telemuncă	0E<01
teleoperador	01B01
teleoperadora	01B01
teletrabajo	0KP01
teletrabalho	11C01
teletravail	00a01
teletreball	00f01
tem 4	0<L01
tem 8	0<L01
tem-4	0<L01
tem-8	0<L01
tem4	0<L01
tem8	0<L01
temel	0<;02
temel duzey	0<;02
temel düzey	0<;02
temel seviye	0<=01
temsilci	05E01
temsilcisi	05E01
ten du an	0EA01
tentara	02:01
teo	0B?01
teollisuus	06E01
teoranta	0B?01
ter	03Y01
terapeut	11D02
terapeuta	02601
teraz	11F02
terbaik	05l01
tercuman	05E01
tercüman	05E01
tere	03Y01
terrace	06401
terveyskeskus	06E01
tervezett	11H01
tervezo	02901
tervező	02901
terzi	05E01
tesar	0>`01
tesař	0>`01
tese	05;01
tesekkur belgesi	0;U01
tesi	11I02
tesiasi	0D\01
tesis	11K02
tesisatci	05E01
tesisatçı	05E01
tesol	01Q01
tesorera	01B01
tesorero	01B01
tesoriera	02501
tesoriere	02501
tesoureira	01\01
tesoureiro	01\01
testaaja	05O01
testdaf	0<L01
tester	11M06
testerka	02601
teurastaja	05O01
teymi	0J`01
tez	0=N01
teza	07201
tezi	07B01
tezli yuksek lisans	11S01
tezli yüksek lisans	11S01
tezsiz yuksek lisans	11S01
tezsiz yüksek lisans	11S01
teză	07201
teātris	06601
tečaj	10f02
tečno	11202
tečno u govoru i pismu	11401
teşekkür belgesi	0;U01
teżi	07B01
th	0bA01
thac si	0:m01
thang	11T02
thanh pho	0AQ01
thanh thao	0ag02
thanh vien	09k01
thcs	0Da01
the	0:j01
the huong dan vien	0:j01
theater	11V03
theatre	0Oe02
therapeut	06@02
therapist	01g01
these	0?N01
these de doctorat	0HZ01
thesis	0>101
thi tran	0AQ01
thiet ke	09k01
third place	00N01
thiết kế	09k01
thjalfari	0=\01
thn	11Y01
tho	09k01
tho dien	09k01
tho han	09k01
tho may	09k01
tho moc	09k01
thon	0AQ01
thpt	0Da01
through	11Z01
thru	11Z01
thu kho	09k01
thu ky	09k01
thu ngan	09k01
thu ngân	09k01
thu quy	09k01
thu thu	09k01
thu vien	0;@01
thuc tap sinh	09k01
thuiswerk	0SJ01
thydandi	0=\01
thành phố	0AQ01
thành thạo	0ag02
thành viên	09k01
tháng	11T02
thèse	0?N01
thèse de doctorat	0HZ01
théâtre	02o01
thôn	0AQ01
thư ký	09k01
thư viện	0;@01
thạc sĩ	0:m01
thẻ	0:j01
thẻ hướng dẫn viên	0:j01
thị trấn	0AQ01
thợ	09k01
thợ hàn	09k01
thợ may	09k01
thợ mộc	09k01
thợ điện	09k01
thủ kho	09k01
thủ quỹ	09k01
thủ thư	09k01
thực tập sinh	09k01
ticaret	03W01
tidskrift	0Xe02
tidsskrift	11[04
tie	08P01
tiedekunta	04501
tien si	11_01
tienda	07Z01
tiendas	07Z01
tieng me	0:e01
tieng me de	0:e01
tieraerztin	02c01
tierarzt	02c01
tierarztin	02c01
tierpfleger	05T01
tierärztin	02c01
tiesibas	06701
tiessaiste	08=01
tiesības	06701
tieu hoc	0Da01
tiešsaistē	08=01
tiimi	0e002
tijdschrift	0[X02
tiketina	0c701
tikėtina	0c701
til	11`03
til d d	0Sh01
til d.d	0Sh01
til dagsins	0K[01
til dagsins i dag	0K[01
til dagsins í dag	0K[01
til na	0O901
til naa	0O901
til nu	0Sh01
til nå	0O901
til og med	11c02
till	11e02
till dags dato	0c=01
till date	0Bk01
till now	0Bk01
till och med	10G01
till present	0Bk01
tills nu	0c=01
tills vidare	0c=01
tim	11g05
timarit	0?H01
timmerman	01c01
tingkat dasar	0KB01
tingkat lanjut	04801
tinh	0AQ01
tinh nguyen vien	09k01
tionscadal	11l01
tirocinante	02501
tischler	05T01
tischlerei	03B01
titkar	06802
titkarno	02901
titkár	06802
titkárnő	02901
titol	01]01
titolare	02501
titre professionnel	03M01
titulada	0JX01
titulado	0JX01
titulo	01^01
titulo universitario	0:E01
tiyatrosu	03W01
tiến sĩ	11_01
tiếng mẹ	0:e01
tiếng mẹ đẻ	0:e01
tiểu học	0Da01
tjener	06P01
tlumacz	02601
tlumaczka	02601
tn	11m02
tnhh	0;@01
to	11o02
to chuc	0;@01
to date	0Bk01
to present	0Bk01
to this day	0Bk01
to truong	09k01
toamna	12101
today	0Bk01
todistus	0ln02
toefl	0<L01
toefl ibt	0<L01
toeic	0<L01
toeicスコア	12201
toemrer	05d02
toften	0Oc01
togaf	01Q01
togfoerer	06P01
togforer	06P01
togfører	06P01
tohtori	12302
tohtorintutkinto	0Me01
toi	0EN01
toimetaja	01>01
toiminimi	0W=01
toimisto	06E01
toimittaja	05O01
toistaiseksi	0J:01
tokarz	02601
toko	07[01
tol	12502
tolk	01>01
tolkija	01>01
tolmacs	02901
tolmács	02901
tom	10G01
tomrer	05d02
tontechniker	05T01
tookoda	05201
tootaja	01>01
topik	0<L01
topograf	01h01
torfl	0<L01
torg	0P`01
torget	12702
tori	08P01
tornaci	05E01
tornacı	05E01
torneiro	01\01
tornero	01B01
tornitore	02501
torv	0Oc01
tosaitheoir	0?201
tospraaklig	0Nb01
tospraklig	0Nb01
tosproget	0NY01
tospråklig	0Nb01
tot	12903
tot en met	10F01
tot heden	0R?01
tot nghiep	12<01
tot nghiep thpt	00H01
tot nu	0R?01
tot nu toe	0R?01
tot op heden	0R?01
tour guide	01g01
tour leader	01g01
tourneur	01Z01
tovaren	03G01
tovarna	0[@02
továreň	03G01
továrna	0FD01
tp	0AQ01
tr	0?J01
trade certificate	02W01
tradenomi	04V01
trader	01g01
tradgardsmastare	02A01
traducatoare	01h01
traducator	01h01
traducteur	01Z01
traductor	02?02
traductora	02?02
traductrice	01Z01
traducătoare	01h01
traducător	01h01
tradutor	01\01
tradutora	01\01
traduttore	02501
traduttrice	02501
traduttur	05601
traedgaardsmaestare	02A01
traenare	02A01
traener	06P01
trail guide	01g01
train driver	01g01
trainee	12=04
trainer	12A03
training	12D02
training course	0CD01
tram driver	01g01
tranare	02A01
trang	12F01
transactions	0>101
translator	01g01
transport	02Y01
transportes	08^02
transports	12G02
trasporti	03I01
travesia	09=01
travessa	04H01
travessera	09K01
travesía	09=01
treasurer	01g01
treener	01>01
treinador	01\01
treinadora	01\01
tren trung binh	12I01
trener	12J04
treneris	02O02
trenerka	02601
trening	10@01
trenutacno	12N01
trenutačno	12N01
trenutno	12O03
trenér	06\01
tres bien	08m02
tres bon	0BU01
tres bon niveau	0C@01
tres bonne maitrise	0C@01
tresorer	02>01
tresorera	02>01
tresorier	01Z01
tresoriere	01Z01
trezorier	01h01
trg	0ao03
trgovina	0X902
tribunal	02Z01
trida	0?J01
trieda	0aX01
trinity	0<L01
triq	0E101
tro giang	09k01
tro ly	09k01
trofeo	12R02
trofeu	00M01
trofeul	0?<01
troféu	00M01
troi chay	0?_01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	12T01
truckcertifikat	0@`01
truckfoerare	02A01
truckfoerer	05d02
truckfoererbevis	08`01
truckforare	02A01
truckforer	05d02
truckforerbevis	08`01
truckförare	02A01
truckfører	05d02
truckførerbevis	08`01
truckkort	0@d01
truhlar	0>`01
truhlář	0>`01
trukkikuski	05O01
trung binh	12U02
trung bình	12U02
trung cap	12W02
trung cap cao	12I01
trung cap nghe	0Da01
trung cấp	12W02
trung cấp cao	12I01
trung cấp nghề	0Da01
trung hoc	0Da01
trung hoc pho thong	12Y02
trung học	0Da01
trung học phổ thông	12Y02
trung tam	0;@01
trung tam dao tao	0Da01
trung tâm	0;@01
trung tâm đào tạo	0Da01
truong	0Da01
truong ban	09k01
truong cao dang	0Da01
truong dai hoc	0Da01
truong nhom	09k01
truong phong	09k01
truong thpt	0Da01
trust	03701
trustee	01g01
trva	0Hf02
trvá	0Hf02
trädgårdsmästare	02A01
tränare	02A01
træner	06P01
très bien	08m02
très bon	0BU01
très bon niveau	0C@01
très bonne maîtrise	0C@01
tréner	02901
tréning	10@01
trésorier	01Z01
trésorière	01Z01
trên trung bình	12I01
trôi chảy	0?_01
trường	0Da01
trường cao đẳng	0Da01
trường thpt	0Da01
trường đại học	0Da01
trưởng ban	09k01
trưởng nhóm	09k01
trưởng phòng	09k01
trợ giảng	09k01
trợ lý	09k01
trực tuyến	12T01
tu	12[03
tu van	09k01
tu xa	12T01
tuinen	02Y01
tuinman	01c01
tukang	02:01
tukang kayu	02:01
tukang kebun	02:01
tukang las	02:01
tulajdonos	02901
tulityoekortti	03X01
tulityokortti	03X01
tulityökortti	03X01
tulkotaja	02R01
tulkotajs	02R01
tulkotāja	02R01
tulkotājs	02R01
tuner	01g01
tunnistus	0\O02
tunnustus	12^03
tuomari	05O01
turguide	12a02
turistguide	0Q401
turizm	03W01
turpinas	0\901
turpinās	0\901
tutkija	05O01
tutkimusasema	06E01
tutkinto	0YR01
tutor	12c04
tutora	03N02
tuttora	00k01
tuzolto	0<K01
tvaaspraakig	0Na01
tvasprakig	0Na01
tvityngd	0`a01
tvityngdur	0`a01
tvornica	0W?01
tvrtka	0W?01
tvåspråkig	0Na01
tvítyngd	0`a01
tvítyngdur	0`a01
tweede prijs	0JR01
tweetalig	0JS01
tyden	12g01
tydnu	12g01
tydny	12g01
tydzien	12h01
tydzień	12h01
tygodni	12h01
tygodnie	12h01
tym	0Gi01
tyoenjohtaja	05O01
tyoentekijae	05O01
tyoeturvallisuuskortti	03X01
tyonjohtaja	05O01
tyontekija	05O01
tyoturvallisuuskortti	03X01
typist	01g01
tyrejas	02Q01
tyrėjas	02Q01
tytul	0N901
tytul technika	0J]01
tytuł	0N901
tytuł technika	0J]01
tyydyttaevae	0WF02
tyydyttaevae alkeet	04`01
tyydyttava	0WF02
tyydyttava alkeet	04`01
tyydyttävä	0WF02
tyydyttävä alkeet	04`01
työnjohtaja	05O01
työntekijä	05O01
työturvallisuuskortti	03X01
tài xế	09k01
táncos	0<K01
tárgyalási szint	0MV01
tárgyalási szintű	0MV01
tárgyalóképes	0MV01
társalgási	0YX01
társalgási alapszint	0YW01
társalgási szint	0YX01
társalgó	0YW01
társaság	07E01
távmunka	10X01
távolról	10X01
tâmplar	01h01
tällä hetkellä	0J:01
tänapäev	0RF01
tänaseni	0RF01
tänav	0\k01
tänukiri	00101
tänzer	05T01
tänään	0J:01
tävling	0hW01
tävlingen	0hW01
tæknimaður	0=\01
tækniskóli	04001
tècnic	02>01
tècnic superior	0AT01
tècnica	02>01
técnica	03N02
técnica superior	0AU01
técnico	03N02
técnico em	0CM01
técnico en	0:F01
técnico medio	0:F01
técnico superior	0AU01
tél	11>01
téléconseiller	01Z01
téléconseillère	01Z01
télétravail	00a01
tér	03Y01
tên dự án	0EA01
tình nguyện viên	09k01
tím	0Gn01
tímarit	0?H01
títol	01]01
título	01^01
título universitario	0:E01
tól	12502
tõlk	01>01
tõlkija	01>01
töökoda	05201
töötaja	01>01
tømrer	05d02
týden	12g01
týdny	12g01
týdnů	12g01
tým	0Gi01
tęsiasi	0D\01
tłumacz	02601
tłumaczka	02601
től	12502
tř	0?J01
třída	0?J01
tűzoltó	0<K01
tư vấn	09k01
tại	10K01
tạp chí	0:M01
tập đoàn	0;@01
tỉnh	0AQ01
tốt	0ag02
tốt nghiệp	12<01
tốt nghiệp thpt	00H01
tổ	0:d01
tổ chức	0;@01
tổ trưởng	09k01
tới	0EN01
từ	12i02
từ xa	12T01
u	12k06
u braku	0bD02
u tijeku	12N01
u toku	13101
uab	00`01
ubersetzer	05T01
ubezpieczenia	03601
ubungsleiter	05T01
ucen	0>`01
uceni	0DO01
ucenic	01h01
ucetni	0>`01
uciliste	13203
ucitel	02S02
ucitelj	0dX03
ucla	0Ai01
uctovnicka	0@901
uctovnik	0@901
uczelnia	03h01
uczen	02601
uczeń	02601
ud	00`01
udacity	0Ai01
udana	0bG01
udata	0bH01
uddannelsescenter	0JU01
udemy	0Ai01
udmaerkelse	00801
udmærkelse	00801
udruga	0W?01
udruzenje	06?01
udruženje	06?01
udvikler	06P01
uebersetzer	05T01
uebungsleiter	05T01
ufer	0AG01
ufficio	0FI01
ufficjal	05601
uffiċjal	05601
ug	00`01
uge	13501
uger	13501
ugift	0mC02
ugm	0Ai01
ugyintezo	08202
ugynokseg	07E01
ugyved	02901
uhing	05201
uhrmacher	05T01
ui	06n01
uitgeverij	13602
uitmuntend	13801
uitstekend	0hi01
uitvoerder	01c01
ujsagiro	02901
uke	13901
uker	13901
ukonceno	01D01
ukonczona	0cP01
ukonczone	0cP01
ukonczony	0cP01
ukončeno	01D01
ukończona	0cP01
ukończone	0cP01
ukończony	0cP01
uksus	0_F01
ul	13:06
ulica	13@05
ulice	0?J01
ulicy	04U01
ulikool	03Z01
umschulung	01@01
und	13E01
undergraduate	0:901
underskoeterska	02A01
underskoterska	02A01
undersköterska	02A01
undertaker	01g01
underviser	05d02
underwriter	01g01
undirstada	0Q<01
undirstaða	0Q<01
uned	0?S01
ungdomsskole	0;P01
uni	0RT02
uniao estavel	0mh01
unidad	0EM01
unidade	0G;01
unit	13F04
unita	0FI01
unitat	0G`01
unite	0@B01
unità	0FI01
unité	0@B01
univ bacc	0gf01
univ dipl	0]>01
univ. bacc	0gf01
univ. dipl	0]>01
universidad	0?S01
universidade	0@L01
universita	13J02
universitaet	0<j01
universitaire	01P01
universitaria	0?S01
universitas	0M@01
universitat	13L02
universitate	13N02
universitatea	07K01
universitatea politehnica	07K01
universitates	04401
universite	13P02
universiteit	08;01
universitesi	03n01
universitet	13R03
universitetas	0Dn01
universitete	0Dn01
universitetet	13R03
universiteto	0Dn01
universities	01N01
university	13U02
università	13J02
universität	0<j01
université	01P01
universitāte	04401
universitātes	04401
univerza	0Jl01
univerze	0Jl01
univerzi	0Jl01
univerzita	0MF02
univerzite	0MF02
univerzitet	13W01
univerzitetni diplomirani	0]>01
univerzity	0MF02
univerzitě	0DO01
uniwersytet	13X01
união estável	0mh01
unmarried	0AZ01
unternehmen	03B01
until	11Z01
until now	0Bk01
until present	0Bk01
until today	0Bk01
unur	0>N01
uoc	01O01
uomo	0]h01
upc	01O01
upcoming	05f01
upholsterer	01g01
uplne stredne	0^W01
upper intermediate	0P_01
upper second	00T01
upper second class	00T01
upper-intermediate	0P_01
uppsats	0LJ01
uprawnienia	0A401
uprawnienie	0A401
upseeri	05O01
urad	0G]02
urbanitzacio	09K01
urbanització	09K01
urbanizacion	09=01
urbanización	09=01
ured	0W?01
urednica	0A\03
urednik	0A\03
urkunde	13Y02
urzad	03601
urząd	03601
usek	0o902
usine	02o01
uslugi	03601
usmerenje	13[01
usmeritev	0oT01
usmjerenje	0m`01
ust duzey	04601
usta	05E01
ustabasi	05E01
ustabaşı	05E01
ustanova	0>>01
ustanovitelj	05H01
ustasi	05E01
ustası	05E01
ustav	0G]02
usługi	03601
ut	03Y01
utbildningsdag	13\01
utca	03Y01
utgefid	0?H01
utja	03Y01
utmaerkelse	00K01
utmaerkt	0NZ01
utmarkelse	00K01
utmarkt	0NZ01
utmerkelse	00901
utmerket	0N[01
utmärkelse	00K01
utmärkt	0NZ01
utvar	0o902
utvecklare	02A01
utvikler	0;O01
uverenje	0cQ01
uvjerenje	0e;01
ux	06n01
uy ban	0;@01
uye	05E01
uyesi	05E01
uzaktan	0A:01
uzem	04N02
uzina	03A01
uzivatelska	13]01
uzivatelsky	13]01
uzman	13^02
uzman duzey	13`01
uzman düzey	13`01
uzmani	05E01
uzmanı	05E01
uznani	00501
uznanie	00401
uznemuma	13a01
uznemums	06601
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	06601
uzņēmumā	13a01
učení	0DO01
učeň	0>`01
učilište	13b02
učiliště	0DO01
učitel	06\01
učitelj	0dX03
učiteľ	08J01
uživatelsky	13]01
uživatelská	13]01
v	13d05
v le	0?K01
v o s	00`01
v teku	0Dh01
v.le	0?K01
v.o.s	00`01
va	13i01
vaar	13j02
vaardare	02A01
vaardcentral	0>=01
vaaren	13j02
vabalt	0YQ01
vabatahtlik	01>01
vacataire	01Z01
vaditaja	02R01
vaditajs	02R01
vadovas	02Q01
vadove	02Q01
vadovė	02Q01
vadybininkas	02Q01
vadybininke	02Q01
vadybininkė	02Q01
vadītāja	02R01
vadītājs	02R01
vaeg	04f01
vaegen	04f01
vaeitoeskirja	13l02
vaektare	02A01
vaelttaevae	04`01
vaelttaevae keskitaso	0WH01
vaenget	0Oc01
vaentanlegt	01001
vaerkfoerer	06P01
vaerkforer	06P01
vaerksted	0?>01
vaeylae	08P01
vag	04f01
vaga hasti	0YQ01
vaga hea	13n02
vagen	04f01
vagt	0fR01
vahene	04Z01
vahtimestari	05O01
vairuotojas	02Q01
vairuotojo pazymejimas	08:01
vairuotojo pažymėjimas	08:01
vaistine	03H01
vaistininkas	02Q01
vaistinė	03H01
vaitekiri	03V01
vaitoskirja	13l02
vaji	06L01
vakblad	0=L01
vakfi	03W01
vakfı	03W01
vakman	01c01
vakt	0Q401
vaktare	02A01
vaktmaestare	02A01
vaktmastare	02A01
vaktmästare	02A01
vakuutus	06E01
vald	14002
valet	01g01
valide	0G201
validé	0G201
valjak	0\k01
vallalat	04N02
vallaline	01=01
vallalkozo	02901
valmentaja	05O01
valokuvaaja	05O01
valores	0Af01
valttava	04`01
valttava keskitaso	0WH01
valuer	01g01
van	14201
van phong	0;@01
vanaf	14302
vandaag	0R?01
vanzatoare	01h01
vanzator	01h01
vapaaehtoinen	05O01
var	13j02
vara	14501
varastotyoentekijae	05O01
varastotyontekija	05O01
varastotyöntekijä	05O01
vardare	02A01
vardcentral	0>=01
varen	13j02
varhato	11H01
varhatoan	11H01
varilec	0EL01
varon	0R_01
varrono	0<K01
varrónő	0<K01
vartija	05O01
varón	0R_01
vas	0aY01
vasara	14602
vaspitac	0Z<01
vaspitač	0Z<01
vastaava	05O01
vayla	08P01
vca	14802
vd	0Q401
vdana	10<01
vdaná	10<01
ve	14:02
vecka	14<01
veckor	14<01
ved	14=02
vedec	0Ag02
vedes	0V501
vedouci	10602
vedoucí	10602
veduca	0@901
veduci	0@901
vedúca	0@901
vedúci	0@901
vedęs	0V501
veebis	0W<01
veg	0:b01
vegen	0:b01
vegi	0P`01
vegur	0P`01
vegyesz	02901
vegyész	02901
vegzett	0KH01
vei	0:b01
veien	0:b01
veikals	06601
veileder	0;O01
veitingahus	06G01
veitingahús	06G01
vej	0Oc01
vejleder	06P01
vekter	0;O01
veldig god	0N[01
veleuciliste	0j?01
veleučilište	0j?01
velmi dobra	04902
velmi dobre	0fn04
velmi dobrá	04>01
velmi dobře	14?02
velmi pokrocila	0XQ01
velmi pokročilá	0XQ01
velvirki	0=\01
vencedor	00M01
vencedora	00M01
vendedor	03N02
vendedora	03N02
vendeur	01Z01
vendeuse	01Z01
venditore	02501
venditrice	02501
venedor	02>01
venedora	02>01
ventures	03701
verano	14A01
verao	14B01
verband	03B01
verdlaun	14C02
vereador	01\01
vereadora	01\01
verein	03B01
vereniging	02Y01
vergevorderd	14E01
verhandlungssicher	0fB01
verhandlungssicher in wort und schrift	0NI01
verheiratet	0P801
verkaeufer	05T01
verkaufer	05T01
verkefni	14F01
verket	0>=01
verkfraedingur	0=\01
verkfræðingur	0=\01
verkoopster	01c01
verkoper	01c01
verkossa	0LC01
verksmidja	06G01
verksmiðja	06G01
verkstad	0>=01
verksted	0:a01
verkäufer	05T01
verlag	14G02
verloskundige	01c01
vermesser	05T01
verniciatore	02501
veroeffentlichung	08K01
veroffentlichung	08K01
verpleegkundige	01c01
verseny	0FA02
versicherung	03B01
versicherungen	03B01
verslun	06G01
vertaler	01c01
verteja	02Q01
vertejas	02Q01
vertejums	08?01
vertieft	0O`01
vertiefung	0M701
vertreter	05T01
vertriebler	02c01
vertėja	02Q01
vertėjas	02Q01
verwacht	0P301
verwachte	0P301
verwalter	05T01
verwitwet	0P801
very good	02U02
verzekeringen	02Y01
verzorgende	01c01
verão	14B01
verðlaun	14C02
veröffentlichung	08K01
vet	01g01
vetaejae	05O01
vetaja	05O01
veterinarian	01g01
vetur	14I01
veturinkuljettaja	05O01
vetäjä	05O01
veuf	0@@01
veuve	0@@01
vezeto	02901
vezető	02901
veľmi dobre	14J02
veľmi dobrá	04C01
vhs	0Ai01
via	0?K01
viale	0?K01
vicar	01g01
vice president	01g01
vico	0?K01
vicolo	0?K01
vid	14L02
videaste	01Z01
videja atzime	08?01
videja izglitiba	06m01
videja limeni	0kn01
videja profesionala	06m01
videji	0kn01
videjs	14N02
videregaaende	0c101
videregaaende opplaering	07C01
videregaaende skole	0;P01
videregaende	0c101
videregaende opplaering	07C01
videregaende skole	0;P01
videregående	0c101
videregående opplæring	07C01
videregående skole	0;P01
vidurine mokykla	0Dn01
vidurinis	0>Y01
vidurinis issilavinimas	0>Y01
vidurinis išsilavinimas	0>Y01
vidurinė mokykla	0Dn01
vidurkenning	00;01
vidurkis	0:c01
vidusskola	04401
vidutines	0eU01
vidutinis	14P02
vidutiniskai	0eU01
vidutiniškai	0eU01
vidutinės	0eU01
vidéaste	01Z01
vidēji	0kn01
vidējs	14N02
vidējā atzīme	08?01
vidējā izglītība	06m01
vidējā līmenī	0kn01
vidējā profesionālā	06m01
vien	0;@01
vien dao tao	0Da01
viesbutis	03H01
viesnica	06601
viesnīca	06601
viešbutis	03H01
vigilante	03N02
vigile del fuoco	02501
vigneron	01Z01
vigneronne	01Z01
viikko	14R01
viikkoa	14R01
vikar	05d02
vikarie	02A01
village	06401
villanyszerelo	02901
villanyszerelő	02901
vincitore	00O01
vincitrice	00O01
vinder	00801
vinnare	00K01
vinner	00901
vinter	14S03
vinteren	14V02
vintern	14X01
vintner	01g01
violinista	02501
viragkoto	0<K01
virasto	06E01
virejas	02Q01
viriesu	14Y01
virietis	14Y01
virkailija	05O01
virksomhed	0?>01
virtual	0O_01
virziens	0i<01
virágkötő	0<K01
virėjas	02Q01
visa skola	14Z02
visa strucna sprema	14\02
visagist	05T01
visi srednji	14^02
visiting scholar	01g01
visja sola	0Jl01
visja strokovna izobrazba	14`01
visjesolska izobrazba	14`01
visjesolski studij	14`01
visji srednji	14a01
visoka skola	0Jj02
visoka sola	0Jl01
visoka strokovna izobrazba	0Fn01
visoka strucna sprema	0FM01
visoka stručna sprema	0FM01
visoka škola	0Jj02
visoka šola	0Jl01
visoko obrazovanje	0UF01
vispareja videja	06m01
vispārējā vidējā	06m01
viss	0SL01
visser	01c01
vita	0aN01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
viticulteur	01Z01
viticultrice	01Z01
vitnemaal	07C01
vitnemal	07C01
vitnemål	07C01
vitrier	01Z01
viuda	0mk01
viudo	0mk01
viuva	0mh01
viuvo	0mh01
vizsga	0=j02
vizvezetek szerelo	0<K01
við	0RO01
viðurkenning	00;01
viúva	0mh01
viúvo	0mh01
viša stručna sprema	14\02
viša škola	14Z02
viši srednji	14^02
višja strokovna izobrazba	14`01
višja šola	0Jl01
višješolska izobrazba	14`01
višješolski študij	14`01
višji srednji	14a01
viện	0;@01
viện đào tạo	0Da01
vk	14R01
vlasnica	0=m02
vlasnik	0=m02
vloeiend	0hi01
vloeiend in woord en geschrift	0hi01
vmbo	0R902
vmbo diploma	0R;01
vmbo-diploma	0R;01
vo	14b01
vocal	01B01
vocational qualification	02X01
voda	06h01
vodic	08J01
vodicsky preukaz	0@f01
voditelj	0XI01
vodič	08J01
vodičský preukaz	0@f01
vodja	0EL01
vof	00`01
voitja	00101
voittaja	00701
vojak	0>`01
voják	0>`01
voldoende	0C101
volontaer	0Y\02
volontar	0Y\02
volontaria	02501
volontario	02501
volonter	05F02
volontär	0Y\02
volum	07201
voluntar	0=802
voluntara	01h01
voluntari	02>01
voluntaria	02;03
voluntario	03N02
voluntară	01h01
volunteer	01g01
voluntària	02>01
voluntária	01\01
voluntário	01\01
vom	14c01
von	14c01
voorjaar	0[K01
voorman	01c01
voorzitter	01c01
vopsitor	01h01
vor	14d01
vorarbeiter	05T01
vorauss	05U01
voraussichtlich	05U01
vorbitor nativ	0=W01
vordiplom	0:<01
vormgever	01c01
vorsitzende	05T01
vorstand	05T01
vorstandsmitglied	02c01
vortrag	0<^02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	14e01
vottorð	14e01
vottun	14e01
vozac	05F02
vozacka dozvola	0IV02
vozač	05F02
vozačka dozvola	0IV02
voznik	0EL01
vozniski izpit	0@c01
vozniški izpit	0@c01
vođa	06h01
vp	06n01
vratny	0>`01
vrijwilliger	0[502
vrijwilligster	0J^01
vrlo dobro	14f04
vrouw	14j01
vrouwelijk	14j01
vrtec	0Jl01
vrtic	0Jj02
vrtić	0Jj02
vrátný	0>`01
vs	0Fn01
vsi	00`01
vss	14k02
vuggestue	0?>01
vukova diploma	0f]01
vuoden	00701
vuosi	14m01
vuotta	14m01
vut	0DO01
vvs montor	06P01
vvs-montoer	06P01
vvs-montør	06P01
vwo	0R902
vyborna	04902
vyborne	0fn04
vychovatel	06\01
vychovavatel	08J01
vychovávateľ	08J01
vydano	0GN01
vydata	0mW01
vydatá	0mW01
vydavatelstvi	0FD01
vydavatelstvo	14n02
vydavatelství	0FD01
vydavateľstvo	14n02
vydáno	0GN01
vyhlaska	0@e01
vyhláška	0@e01
vyras	15001
vyriska	15001
vyriška	15001
vyskumny pracovnik	0@901
vysoka skola	0MF02
vysoke uceni	0DO01
vysoke uceni technicke	0DO01
vysokoskolske	0:^01
vysokoškolské	0:^01
vysoká škola	0MF02
vysoké učení	0DO01
vysoké učení technické	0DO01
vyssi odborna skola	0DO01
vyssi odborne	0G701
vyssie odborne	15101
vysvedceni	0@e01
vysvedcenie	0@f01
vysvedčenie	0@f01
vysvědčení	0@e01
vyucen	0^X01
vyuceni	0^X01
vyucni list	0^X01
vyucny list	0^W01
vyučen	0^X01
vyučení	0^X01
vyvojar	02S02
vyzkumny pracovnik	0>`01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	15101
vyšší odborná škola	0DO01
vyšší odborné	0G701
vzdalene	0aV01
vzdáleně	0aV01
vzgojitelj	05H01
và	13i01
vállalat	04N02
vállalkozó	02901
várható	11H01
várhatóan	11H01
vânzătoare	01h01
vânzător	01h01
väg	04f01
väga hea	13n02
väga hästi	0YQ01
vägen	04f01
vähene	04Z01
väitekiri	03V01
väitöskirja	13l02
väktare	02A01
väljak	0\k01
välttävä	04`01
välttävä keskitaso	0WH01
väylä	08P01
vår	13j02
vårdare	02A01
vårdcentral	0>=01
våren	13j02
vænget	0Oc01
væntanlegt	01001
værkfører	06P01
værksted	0?>01
végzett	0KH01
vélvirki	0=\01
vítěz	00501
vítězka	00501
vízvezeték-szerelő	0<K01
víťaz	00401
víťazka	00401
võitja	00101
výborne	14J02
výborná	04902
výborné	04>01
výborně	14?02
výskumný pracovník	0@901
výuční list	0^X01
výučný list	0^W01
vývojár	08J01
vývojář	06\01
výzkumný pracovník	0>`01
vāji	06L01
văn phòng	0;@01
vērtējums	08?01
vědec	0>`01
vīrietis	14Y01
vīriešu	14Y01
všs	15201
všį	00`01
w	15302
w l l	00`01
w toku	04A01
w trakcie	04A01
w.l.l	00`01
wachmann	02c01
waiter	01g01
waitress	01g01
wakacje	0[001
wakil	02:01
wakil ketua	02:01
wall	0AG01
wanita	0eD01
warden	01g01
warehouse	03701
warehouse operative	01g01
warsztat	03601
warsztaty	15501
wartawan	02:01
warung	07[01
wasit	02:01
watchmaker	01g01
way	06401
we	15601
webmaster	01g01
wedstrijd	0<l01
week	15702
weeks	15901
weg	15:02
weibl	0OQ01
weiblich	0OQ01
weiterbildung	0O502
weken	15<01
welder	01g01
werk	03B01
werke	03B01
werker	06@02
werkstatt	03B01
werkstudent	15=02
werkstudentin	08X01
wesen	0YZ01
wethouder	01c01
wettbewerb	0fk02
wholesaler	01g01
wiceprezes	02601
widowed	0AZ01
winemaker	01g01
winkel	02Y01
winnaar	0JR01
winner	00N01
winter	15?03
winzer	02c01
wiosna	15B01
wiosną	15B01
wirausaha	07[01
wissenschaft	0YZ01
wissenschaften	0YZ01
wissenschaftler	05T01
wissenschaftliche mitarbeiterin	08X01
wissenschaftlicher mitarbeiter	08X01
with	0Ng01
wk	15901
wks	15901
wlasciciel	02601
wlascicielka	02601
wlasna dzialalnosc	03601
wo bachelor	0:?01
wo master	0Hb01
wo-bachelor	0:?01
wo-master	0Hb01
woche	15C01
wochen	15C01
wohnung	05101
woj	04U01
wolny	0W>01
wolontariusz	02601
wolontariuszka	02601
woman	15D02
work from home	0O_01
worker	01g01
working familiarity	0MH01
working knowledge	0P]02
working proficiency	0P_01
works	03701
workshop	15F03
writer	01g01
wspolautor	02601
wspolautorka	02601
współautor	02601
współautorka	02601
wychowawca	02601
wydawnictwo	15I02
wydzial	15K02
wydział	15K02
wykladowca	02601
wyksztalcenie srednie	0J]01
wykształcenie średnie	0J]01
wykładowca	02601
wynik	0cY01
wyroznienie	0N901
wyróżnienie	0N901
wystapienie	07D01
wystąpienie	07D01
wyzsza szkola	03h01
wyższa szkoła	03h01
własna działalność	03601
właściciel	02601
właścicielka	02601
xa	0AQ01
xahar	15M01
xep loai	0F;01
xerrada	0?k01
xhur	15M01
xitwa	15N01
xuat sac	15O02
xuong	0;@01
xuất sắc	15O02
xã	0AQ01
xưởng	0;@01
xếp loại	0F;01
y	15Q02
y ta	09k01
y tá	09k01
yandal	0AV01
yapi	03W01
yapı	03W01
yardimcisi	05E01
yardımcısı	05E01
yarisma	0;U01
yarismasi	0;U01
yarışma	0;U01
yarışması	0;U01
yayasan	07[01
yayinevi	15S02
yayinlandi	0=N01
yayinlari	03W01
yayınevi	15S02
yayınlandı	0=N01
yayınları	03W01
yaz	15U01
yazilim	03W01
yazilimci	05E01
yazılım	03W01
yazılımcı	05E01
yds	0<L01
year	15V01
years	15V01
yeterlik	0<b01
yeu	0`b01
yh examen	0Z=01
yh-examen	0Z=01
yhdistys	06E01
yhtio	06E01
yhtioe	06E01
yhtiö	06E01
yil	0lk01
yki	0<L01
yksikko	0e002
yksikkoe	0e002
yksikkö	0e002
yleisarvosana	07G01
ylempi amk	0G301
ylempi ammattikorkeakoulututkinto	0G301
ylempi korkeakoulututkinto	0G301
yliopisto	04501
yliopistossa	04501
ylioppilas	05501
ylioppilastutkinto	05501
yokdil	0<L01
yonetici	05E01
yoneticisi	05E01
youth worker	01g01
yr	15W01
yrittaejae	05O01
yrittaja	05O01
yrittäjä	05O01
yrityksessa	15X01
yrityksessae	15X01
yrityksessä	15X01
yritys	06E01
yrkesbevis	0P701
yrkesexamen	0Mf01
yrkesfag	07C01
yrkeshoegskola	0Nc01
yrkeshoegskoleexamen	0Z=01
yrkeshogskola	0Nc01
yrkeshogskoleexamen	0Z=01
yrkeshögskola	0Nc01
yrkeshögskoleexamen	0Z=01
yrs	15W01
yuksek lisans	11S01
yuksek lisans derecesi	11S01
yuksekokulu	03n01
yökdil	0<L01
yönetici	05E01
yöneticisi	05E01
yüksek lisans	11S01
yüksek lisans derecesi	11S01
yüksekokulu	03n01
yıl	0lk01
yếu	0`b01
z	15Y02
z odliko	0gQ01
z wyroznieniem	0cY01
z wyróżnieniem	0cY01
zaawansowana	0;B02
zaawansowany	0;B02
zacatecnik	15[02
zacetnik	15]02
zacetno	15_01
zaciatocnik	15`02
zadovoljavajuce	0jF01
zadovoljavajuće	0jF01
zadovoljivo	0fj01
zadruga	03303
zahnaerztin	02c01
zahnarzt	02c01
zahnarztin	02c01
zahntechniker	05T01
zahnärztin	02c01
zahradnice	0>`01
zahradnik	0>`01
zahradník	0>`01
zaklad	03601
zaklada	0W?01
zakladatel	02S02
zakladateľ	08J01
zakladna	15b02
zakladna skola	0\W01
zakladna znalost	0`I01
zakladne znalosti	0`I01
zakladni	15d02
zakladni skola	0DO01
zakladni znalost	0`R01
zakladni znalosti	0`R01
zakladny	15f01
zaklady	15g05
zakljucni izpit	0fm01
zaključni izpit	0fm01
zakład	03601
zakłady	03601
zalozba	15l02
zalozyciel	02601
zalozycielka	02601
založba	15l02
zamecnik	0>`01
zameranie	0nA01
zamereni	0cO01
zamestnanec roku	00501
zamezna	0W>01
zamężna	0W>01
zaměstnanec roku	00501
zaměření	0cO01
zanger	0Go01
zasadnicze zawodowe	0J]01
zastepca	02601
zastupca	0@901
zastupce	0>`01
zastępca	02601
zaswiadczenie	0A401
zavarivac	0=m02
zavarivač	0=m02
zavarovalnica	0>>01
zavod	15n05
zavody	0G]02
zawodowe	0J]01
zawodowka	03h01
zawodówka	03h01
zayif	0<=01
zayıf	0<=01
začetnik	15]02
začetno	15_01
začiatočník	15`02
začátečník	15[02
założyciel	02601
założycielka	02601
zaświadczenie	0A401
zbornik	16304
zborník	0Ae01
zdaj	0Dh01
zdalna	0SK01
zdalnie	0SK01
zdravnica	0EL01
zdravnik	0EL01
zdravotni bratr	0>`01
zdravotni sestra	0>`01
zdravotní bratr	0>`01
zdravotní sestra	0>`01
zdravstveni dom	0>>01
zdruzenie	03G01
zdruzenje	0>>01
združenie	03G01
združenje	0>>01
zednik	0>`01
zedník	0>`01
zeer goed	0P902
zeichner	05T01
zeitschrift	0<^02
zelador	01\01
zeladora	01\01
zelfstandig	0P001
zelo dobro	16702
zemedelec	0>`01
zememeric	0>`01
zemědělec	0>`01
zeměměřič	0>`01
zena	16904
zenaty	0k\02
zenesz	0<K01
zenska	16=02
zenske	16?02
zenski	16A04
zensko	15Y02
zentrum	03B01
zenész	0<K01
zerspaner	05T01
zertifikat	0\B02
zertifiziert	16E01
zertifizierung	0<P01
zespol	0Ic01
zespol szkol	03h01
zespół	0Ic01
zespół szkół	03h01
zeszyty naukowe	07D01
zeugnis	0<P01
zidar	01h01
ziekenhuis	02Y01
ziema	16F02
zima	16H06
zimmerei	03B01
zimmerer	05T01
zimmermadchen	02c01
zimmermaedchen	02c01
zimmermädchen	02c01
zimą	16N01
zinatnu doktors	0I101
zinātņu doktors	0I101
zivi	08X01
zivildienst	08X01
zivildienstleistender	08X01
zivljenjepis	16O01
zivnost	0G]02
zivotopis	16P04
zkouska	0@e01
zkouška	0@e01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0fZ01
zmagovalka	0fZ01
znamka	0A502
znanstvenik	0=l01
známka	0A502
zolnierz	02601
zomer	16T01
zonaty	0W>01
zonen	0P001
zorg	02Y01
zpevacka	0>`01
zpevak	0>`01
zpusobilost	0@e01
zpěvačka	0>`01
zpěvák	0>`01
způsobilost	0@e01
zrt	00`01
zs	0DO01
zugbegleiter	05T01
zulassung	06B01
zurnalas	0X=01
zurnalistas	02Q01
zurnalists	02R01
zurnals	0GR01
zurzeit	04B01
zusteller	05T01
zvarac	0@901
zviluppatur	05601
zvárač	0@901
zweisprachig	0Kk01
zwyciezca	0N901
zwycięzca	0N901
zyciorys	16U01
zyciorys zawodowy	16U01
zzp	0P001
zzp'er	0J^01
základná	15b02
základná znalosť	0`I01
základná škola	0\W01
základné znalosti	0`I01
základní	15d02
základní znalost	0`R01
základní znalosti	0`R01
základní škola	0DO01
základný	15f01
základy	16V04
zámečník	0>`01
zástupca	0@901
zástupce	0>`01
závod	0G]02
závody	0G]02
zš	0DO01
à	08@02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	11C01
à présent	00_01
àrea	0G`01
á netinu	00j01
általános iskola	04l02
ápoló	06802
ár	16Z01
árbitro	03N02
área	16[03
áruház	07E01
átlag	08<01
áætlað	01001
ägare	02A01
äidinkielen taso	02a01
äidinkielenä	02a01
äidinkieli	02a01
äidinkielinen	02a01
ämne	02b01
ärztin	02c01
år	01103
årets	01403
çevirmen	05E01
çevrimiçi	0A:01
çift anadal	0AV01
çiftçi	05E01
çiçekçi	05E01
çok iyi	0B402
çok iyi derecede	0B601
çırak	05E01
ébéniste	01Z01
école	01P01
école primaire	01P01
école supérieure	01P01
écoles	01P01
éditeur	01Z01
éditions	0J=02
éditrice	01Z01
éducateur	01Z01
éducatrice	01Z01
électricien	01Z01
électricienne	01Z01
éleveur	01Z01
éleveuse	01Z01
élue	01Z01
élémentaire	0;X02
énekes	0KQ01
építész	02901
équipe	0@B01
équipier	01Z01
équipière	01Z01
érem	0FA02
érettségi	0Ke01
érettségi bizonyítvány	0Ke01
értékesítő	02901
és	0Km01
établissements	02o01
étage	04g01
étalagiste	01Z01
étterem	07E01
été	0LD01
év	0LF02
éves	0LH01
évkönyv	0GV01
ênfase	0KR01
í dag	0K[01
í sambúð	0J_01
în curs	02201
în prezent	02201
începând cu	0T?01
începător	0<B02
îngrijitoare	01h01
îngrijitor	01h01
învățătoare	01h01
învățător	01h01
ó	16^02
ógift	0J_01
óptica	01B01
óptico	01B01
óstán	0B?01
óta	0e?02
óvoda	0XF01
óvodapedagógus	02901
óvónő	02901
õde	01>01
õpetaja	01>01
õppekava	0Kf01
ödül	0;U01
ödülü	0;U01
ökotropholog	05T01
ön lisans	0`501
önkormányzat	07E01
önkéntes	0<K01
önlisans	0`501
önéletrajz	0dE01
önéletrajza	0dE01
ösd	0<L01
ösztöndíj	0FA02
översättare	02A01
öz geçmiş	0eC01
özgeçmiş	0eC01
özgeçmişi	0eC01
öğretim görevlisi	05E01
öğretim üyesi	05E01
öğretmen	05E01
öğretmeni	05E01
økonom	05d02
øvet	0co01
újságíró	02901
úplné stredné	0^W01
úrad	03G01
úsek	0o902
ústav	0G]02
út	03Y01
útgefið	0?H01
útja	03Y01
útvar	0o902
účetní	0>`01
účtovník	0@901
účtovníčka	0@901
úřad	0FD01
übersetzer	05T01
übungsleiter	05T01
ügyintéző	08202
ügynökség	07E01
ügyvéd	02901
ühing	05201
üksus	0_F01
ülikool	03Z01
üniversite	03n01
üniversitesi	03n01
üst düzey	04601
üye	05E01
üyesi	05E01
üzem	04N02
þjálfari	0=\01
þýðandi	0=\01
ārste	02R01
ārsts	02R01
ċertifikat	0A101
ċertifikat tas-sekondarja	0A001
ċertifikazzjoni	0A101
č.p	0?J01
časopis	0@:04
čašník	0@901
čašníčka	0@901
červený diplom	0A502
čestné uznanie	00401
čestné uznání	00501
član	0A\03
članak	0A_02
članek	0X\01
članica	0Ac02
člen	0Ag02
členka	0>`01
článek	0GN01
článok	0Ae01
čvut	0DO01
číšník	0>`01
đang làm	0<@01
điều dưỡng	09k01
điều hành	09k01
điều phối viên	09k01
điểm	0F;01
điểm trung bình	0F;01
đã kết hôn	0AP01
đường	0AQ01
đại học	0Da01
đầu bếp	09k01
đến	0EN01
đến nay	0<@01
đề tài	0EA01
độc thân	0AP01
ġurnal	07B01
ġurnalist	05601
ģimnāzija	04401
ħarifa	0R401
īpašnieks	02R01
įkūrėjas	02Q01
įmonė	03H01
įmonėje	0T=01
įvertinimas	0:c01
ļoti labi	08L02
ősz	0e<01
ősze	0e<01
œnologue	01Z01
ředitel	06\01
řezník	0>`01
řidič	06\01
řidičský průkaz	0@e01
ślusarz	02601
śpiewaczka	02601
średni	0nH02
średnia	0nJ02
średnia ocen	0cY01
średnie	0J]01
średnio	0IR01
średnio zaawansowany	0IR01
średnio zaawansowany wyższy	0HM01
średniozaawansowana	0IR01
średniozaawansowany	0nH02
średniozaawansowany wyższy	0HM01
świadectwo	0A401
świadectwo dojrzałości	0J]01
świadectwo maturalne	0J]01
şampiyon	0;U01
şarkıcı	05E01
şef	05E01
şefi	05E01
şimdi	0>m01
şirket	03W01
şirketi	03W01
şoför	05E01
şoförü	05E01
şu an	0>m01
şu anda	0>m01
şubesi	0=b01
še traja	0Dh01
šef	0=m02
šetalište	09F01
šiandien	0D\01
šiuo metu	0D\01
škola	16`04
školenie	0lh01
školení	0li01
šobrīd	0\901
šodien	0\901
šoferis	02R01
šola	0Jl01
špecialista	0@901
špecialistka	0@901
špecializácia	0nA01
štipendija	0fZ01
štipendium	00401
štruktúrovaný životopis	0h]01
študent	0EL01
študijný odbor	0nA01
študijný program	0nA01
študijska smer	0oT01
študijski program	0oT01
štúdia	0Ae01
štúdio	03G01
švadlena	0>`01
šķīries	0bF01
żeńska	0X>01
żeński	0X>01
żonaty	0W>01
żołnierz	02601
żviluppatur	05601
życiorys	16U01
życiorys zawodowy	16U01
ž	15Y02
žena	16904
ženatý	0k\02
ženska	16d01
ženski	16e03
žensko	15Y02
ženské	16?02
žiema	16h01
življenjepis	16O01
živnost	0FD01
živnosť	03G01
životopis	16P04
žurnalas	0X=01
žurnalistas	02Q01
žurnālists	02R01
žurnāls	0GR01
școala	07K01
școala gimnazială	07K01
școala postliceală	07K01
școală	07K01
școală postliceală	0B901
școală profesională	09n01
șef	01h01
șefă	01h01
și	0m:01
șofer	01h01
șoseaua	04R01
άγαμη	16i01
άγαμοσ	16i01
άδεια	16j01
άδεια ασκήσεωσ	16j01
άδεια οδήγησησ	16j01
άνδρασ	16k01
άνοιξη	16l01
άντρασ	16k01
άπταιστα	16m01
άρθρο	16n01
άριστα	16o02
άριστη	16m01
άριστη γνώση	16m01
άριστο	17101
άρρεν	16k01
έγγαμη	16i01
έγγαμοσ	16i01
έπαινοσ	00P01
έργα	17201
έργο	17201
έτη	17301
έτοσ	17301
έωσ	17401
έωσ και σήμερα	17501
έωσ σήμερα	17501
ίδρυμα	17601
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	16i01
αγαμοσ	16i01
αγροτησ	17701
αγρότησ	17701
αδεια	16j01
αδεια ασκησεωσ	16j01
αδεια οδηγησησ	16j01
αε	00`01
αει	17801
αεροσυνοδοσ	17701
αεροσυνοδόσ	17701
αισθητικοσ	17701
αισθητικόσ	17701
ακαδημία	17801
ακαδημια	17801
ανακοίνωση	16n01
ανακοινωση	16n01
αναλυτήσ	17701
αναλυτησ	17701
αναλυτρια	17701
αναλύτρια	17701
αναμένεται	17901
αναμενεται	17901
αναμενομενη	17901
αναμενομενο	17901
αναμενόμενη	17901
αναμενόμενο	17901
ανδρασ	16k01
ανθοπωλησ	17701
ανθοπώλησ	17701
ανοικτο πανεπιστημιο	17801
ανοικτό πανεπιστήμιο	17801
ανοιξη	16l01
ανοιχτο πανεπιστημιο	17801
ανοιχτό πανεπιστήμιο	17801
αντιπροεδροσ	17701
αντιπρόεδροσ	17701
αντρασ	16k01
ανωτερη εκπαιδευση	17:01
ανώτερη εκπαίδευση	17:01
απθ	17801
απο	17;02
αποθηκάριοσ	17701
αποθηκαριοσ	17701
απολυτήριο	17=01
απολυτήριο γενικού λυκείου	17=01
απολυτήριο γυμνασίου	17=01
απολυτήριο λυκείου	17=01
απολυτηριο	17=01
απολυτηριο γενικου λυκειου	17=01
απολυτηριο γυμνασιου	17=01
απολυτηριο λυκειου	17=01
απταιστα	16m01
από	17;02
αρθρο	16n01
αριθμοσ	17>01
αριθμόσ	17>01
αριστα	16o02
αριστείο	00P01
αριστειο	00P01
αριστη	16m01
αριστη γνωση	16m01
αριστο	17101
αρρεν	16k01
αρσενικο	16k01
αρσενικό	16k01
αρτοποιοσ	17701
αρτοποιόσ	17701
αρχάριοι	17?01
αρχάριοσ	17@01
αρχαριοι	17?01
αρχαριοσ	17@01
αρχειονομοσ	17701
αρχειονόμοσ	17701
αρχιτέκτονασ	17701
αρχιτεκτονασ	17701
ασκουμενη	17701
ασκουμενοσ	17701
ασκούμενη	17701
ασκούμενοσ	17701
αστυνομικοσ	17701
αστυνομικόσ	17701
ασφαλιστική	17601
ασφαλιστικη	17601
αφοί	17601
αφοι	17601
βαθμολογία	17A01
βαθμολογια	17A01
βαθμοσ	17A01
βαθμοσ πτυχιου	17A01
βαθμόσ	17A01
βαθμόσ πτυχίου	17A01
βασικά	17B02
βασικέσ γνώσεισ	17B02
βασική	17B02
βασική γνώση	17@01
βασικα	17B02
βασικεσ γνωσεισ	17B02
βασικη	17B02
βασικη γνωση	17@01
βασικο	17D01
βασικο επιπεδο	17@01
βασικό	17D01
βασικό επίπεδο	17@01
βαφέασ	17701
βαφεασ	17701
βεβαίωση	16j01
βεβαιωση	16j01
βιβλίο	16n01
βιβλιο	16n01
βιβλιοθήκη	17601
βιβλιοθηκη	17601
βιβλιοθηκονομοσ	17701
βιβλιοθηκονόμοσ	17701
βιβλιοπωλησ	17701
βιβλιοπώλησ	17701
βιογραφικο	17E01
βιογραφικο σημειωμα	17E01
βιογραφικό	17E01
βιογραφικό σημείωμα	17E01
βιολογοσ	17701
βιολόγοσ	17701
βοηθοσ	17701
βοηθόσ	17701
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	17801
γενικοσ βαθμοσ	17A01
γενικό λύκειο	17801
γενικόσ βαθμόσ	17A01
γιατροσ	17701
γιατρόσ	17701
γραμματέασ	17701
γραμματεασ	17701
γραφίστασ	17701
γραφίστρια	17701
γραφείο	17601
γραφειο	17601
γραφιστασ	17701
γραφιστρια	17701
γυμνάσιο	17801
γυμνασιο	17801
γυναίκα	17F01
γυναικα	17F01
δάσκαλοσ	17701
δήμαρχοσ	17701
δήμοσ	17601
δίγλωσση	17G01
δίγλωσσοσ	17G01
δίπλωμα	17H02
δίπλωμα ιεκ	17:01
δίπλωμα μηχανικού	17J01
δασκάλα	17701
δασκαλα	17701
δασκαλοσ	17701
δημαρχοσ	17701
δημοσ	17601
δημοσίευση	16n01
δημοσιευση	16n01
δημοσιογράφοσ	17701
δημοσιογραφοσ	17701
δημοτικο σχολειο	17801
δημοτικό σχολείο	17801
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	17K01
διαδικτυακα	17K01
διαζευγμένη	16i01
διαζευγμένοσ	16i01
διαζευγμενη	16i01
διαζευγμενοσ	16i01
διαιτητήσ	17701
διαιτητησ	17701
διαιτολογοσ	17701
διαιτολόγοσ	17701
διακριση	00P01
διανομέασ	17701
διανομεασ	17701
διατριβή	16n01
διατριβη	16n01
διαχειριστήσ	17701
διαχειριστησ	17701
διγλωσση	17G01
διγλωσσοσ	17G01
διδάκτορασ	17L01
διδακτορασ	17L01
διδακτορική διατριβή	17L01
διδακτορικη διατριβη	17L01
διδακτορικο	17L01
διδακτορικο διπλωμα	17L01
διδακτορικό	17L01
διδακτορικό δίπλωμα	17L01
διευθυνση	17M01
διευθυντήσ	17701
διευθυντησ	17701
διευθυντρια	17701
διευθύντρια	17701
διεύθυνση	17M01
δικαστήσ	17701
δικαστησ	17701
δικηγοροσ	17701
δικηγόροσ	17701
διορθωτήσ	17701
διορθωτησ	17701
διορθωτρια	17701
διορθώτρια	17701
διπλωμα	17H02
διπλωμα ιεκ	17:01
διπλωμα μηχανικου	17J01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	16i01
εγγαμοσ	16i01
εθελοντήσ	17701
εθελοντησ	17701
εθελοντρια	17701
εθελόντρια	17701
ειδίκευση	17N01
ειδικευση	17N01
ειδικοσ	17O02
ειδικοτητα	17N01
ειδικόσ	17O02
ειδικότητα	17N01
εικονογράφοσ	17701
εικονογραφοσ	17701
εισήγηση	16n01
εισηγηση	16n01
εκδοσεισ	17Q02
εκδοτικοσ	17601
εκδοτικόσ	17601
εκδόσεισ	17Q02
εκπα	17801
εκπαιδευτήσ	17701
εκπαιδευτησ	17701
εκπαιδευτικοσ	17701
εκπαιδευτικόσ	17701
εκπαιδευτρια	17701
εκπαιδεύτρια	17701
εκτιμητήσ	17701
εκτιμητησ	17701
εκτιμωμενη	17901
εκτιμώμενη	17901
ελευθεροσ επαγγελματιασ	17601
ελεύθεροσ επαγγελματίασ	17601
εμπ	17801
εξ αποστάσεωσ	17K01
εξ αποστασεωσ	17K01
εξειδικευμένοσ	17S01
εξειδικευμενοσ	17S01
επα λ	17801
επα.λ	17801
επαινοσ	00P01
επαλ	17801
επαρκήσ	17T01
επαρκησ	17T01
επε	00`01
επιμελήτρια	17701
επιμελητήσ	17701
επιμελητησ	17701
επιμελητρια	17701
επιμορφωση	17U01
επιμόρφωση	17U01
επιχείρηση	17601
επιχειρηση	17601
εποπτησ	17701
επόπτησ	17701
εργάτησ	17701
εργάτρια	17701
εργα	17201
εργαστήριο	17601
εργαστηριο	17601
εργατησ	17701
εργατρια	17701
εργο	17201
εργοδηγοσ	17701
εργοδηγόσ	17701
εργοστάσιο	17601
εργοστασιο	17601
ερευνήτρια	17701
ερευνητήσ	17701
ερευνητησ	17701
ερευνητρια	17701
εστιατοριο	17601
εστιατόριο	17601
εταιρία	17601
εταιρεία	17601
εταιρεια	17601
εταιρια	17601
ετη	17301
ετοσ	17301
ευχερήσ	16m01
ευχερησ	16m01
εφορεία	17601
εφορεια	17601
εωσ	17401
εωσ και σημερα	17501
εωσ σημερα	17501
ζαχαροπλάστησ	17701
ζαχαροπλαστησ	17701
ηθοποιοσ	17701
ηθοποιόσ	17701
ηλεκτρολογοσ	17701
ηλεκτρολόγοσ	17701
ημερίδα	16n01
ημεριδα	16n01
θέατρο	17601
θήλυ	17F01
θεατρο	17601
θηλυ	17F01
θηλυκο	17F01
θηλυκό	17F01
θυρωροσ	17701
θυρωρόσ	17701
ι ε κ	17801
ι.ε.κ	17801
ιατροσ	17701
ιατρόσ	17701
ιδιοκτήτησ	17701
ιδιοκτητησ	17701
ιδρυμα	17601
ιδρυτήσ	17701
ιδρυτησ	17701
ιδρυτρια	17701
ιδρύτρια	17701
ιεκ	17801
ικανοποιητική	17T01
ικανοποιητικη	17T01
ικε	00`01
ινστιτουτο	17V02
ινστιτούτο	17V02
κάρτα	16j01
κέντρο	17601
καθηγήτρια	17701
καθηγητήσ	17701
καθηγητησ	17701
καθηγητρια	17701
και	17X01
καλά	17Y01
καλή	17Z02
καλή γνώση	17Y01
καλα	17Y01
καλη	17Z02
καλη γνωση	17Y01
καλο	17\01
καλοκαίρι	17]01
καλοκαιρι	17]01
καλωσ	17A01
καλό	17\01
καλώσ	17A01
καρτα	16j01
κατάλογοσ	16n01
κατάρτιση	17U01
κατάστημα	17601
καταλογοσ	16n01
καταρτιση	17U01
καταστημα	17601
κατευθυνση	17N01
κατεύθυνση	17N01
κεντρο	17601
κεφάλαιο	16n01
κεφαλαιο	16n01
κηπουροσ	17701
κηπουρόσ	17701
κλάδοσ	17M01
κλαδοσ	17M01
κλινική	17601
κλινικη	17601
κολέγιο	17801
κολεγιο	17801
κολλέγιο	17801
κολλεγιο	17801
κομμωτήσ	17701
κομμωτησ	17701
κομμωτρια	17701
κομμώτρια	17701
κρεοπωλησ	17701
κρεοπώλησ	17701
λέκτορασ	17701
λίαν καλώσ	17A01
λεκτορασ	17701
λεωφ	17>01
λεωφοροσ	17>01
λεωφόροσ	17>01
λιαν καλωσ	17A01
λογίστρια	17701
λογιστήσ	17701
λογιστησ	17701
λογιστρια	17701
λογοθεραπευτήσ	17701
λογοθεραπευτησ	17701
λογοθεραπευτρια	17701
λογοθεραπεύτρια	17701
λυκειο	17801
λύκειο	17801
μάγειρασ	17701
μάγειροσ	17701
μάνατζερ	17701
μάστερ	17J01
μέλοσ	17701
μέσοσ όροσ	17A01
μέτρια	17T01
μέτρια γνώση	17T01
μέτριο	17^02
μέχρι	17401
μέχρι σήμερα	17501
μέχρι τώρα	17501
μήνασ	17`01
μήνεσ	17`01
μαία	17701
μαγείρισσα	17701
μαγειρασ	17701
μαγειρισσα	17701
μαγειροσ	17701
μαθητευομενοσ	17701
μαθητευόμενοσ	17701
μαια	17701
μανατζερ	17701
μαστερ	17J01
μελοσ	17701
μεσαίο	17\01
μεσαίο επίπεδο	17T01
μεσαιο	17\01
μεσαιο επιπεδο	17T01
μεσοσ οροσ	17A01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	17J01
μεταπτυχιακεσ σπουδεσ	17J01
μεταπτυχιακο	17J01
μεταπτυχιακο διπλωμα	17J01
μεταπτυχιακοσ	17J01
μεταπτυχιακοσ τιτλοσ	17J01
μεταπτυχιακό	17J01
μεταπτυχιακό δίπλωμα	17J01
μεταπτυχιακόσ	17J01
μεταπτυχιακόσ τίτλοσ	17J01
μεταφράστρια	17701
μεταφραστήσ	17701
μεταφραστησ	17701
μεταφραστρια	17701
μετρια	17T01
μετρια γνωση	17T01
μετριο	17^02
μεχρι	17401
μεχρι σημερα	17501
μεχρι τωρα	17501
μηνασ	17`01
μηνεσ	17`01
μητρική	17G01
μητρική γλώσσα	17G01
μητρικη	17G01
μητρικη γλωσσα	17G01
μηχανικοσ	17a01
μηχανικόσ	17a01
μηχανοδηγοσ	17701
μηχανοδηγόσ	17701
μοδίστρα	17701
μοδιστρα	17701
μονάδα	17M01
μοναδα	17M01
μουσείο	17601
μουσειο	17601
μουσικοσ	17701
μουσικόσ	17701
μπάρμαν	17701
μπαρμαν	17701
ναυτησ	17701
ναυτικοσ	17701
ναυτικόσ	17701
ναύτησ	17701
νηπιαγωγείο	17801
νηπιαγωγειο	17801
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	17701
νοσηλευτησ	17701
νοσηλευτρια	17701
νοσηλεύτρια	17701
νοσοκομείο	17601
νοσοκομειο	17601
ξεναγοσ	17701
ξεναγόσ	17701
ξενοδοχείο	17601
ξενοδοχειο	17601
ξυλουργοσ	17701
ξυλουργόσ	17701
ο ε	00`01
ο.ε	00`01
οδηγοσ	17701
οδηγόσ	17701
οδοσ	17>01
οδόσ	17>01
οικονομολογοσ	17701
οικονομολόγοσ	17701
οινοποιείο	17601
οινοποιειο	17601
ομάδα	17M01
ομαδα	17M01
ομιλία	16n01
ομιλια	16n01
ομιλοσ	17601
οπτικοσ	17701
οπτικόσ	17701
οργανισμοσ	17601
οργανισμόσ	17601
οροφοσ	17>01
παιδαγωγοσ	17701
παιδαγωγόσ	17701
πανεπιστήμιο	17801
πανεπιστημίου	17801
πανεπιστημιο	17801
πανεπιστημιου	17801
παντρεμένη	16i01
παντρεμένοσ	16i01
παντρεμενη	16i01
παντρεμενοσ	16i01
παρον	17501
παρόν	17501
πατέντα	16n01
πατεντα	16n01
περιοδικο	16n01
περιοδικό	16n01
πιστοποίηση	16j01
πιστοποιημένη	16j01
πιστοποιημένοσ	16j01
πιστοποιημενη	16j01
πιστοποιημενοσ	16j01
πιστοποιηση	16j01
πιστοποιητικο	16j01
πιστοποιητικό	16j01
πλατεία	17>01
πλατεια	17>01
πολυ καλα	16m01
πολυ καλη	16m01
πολυ καλη γνωση	17Y01
πολυ καλο	17101
πολυτεχνείο	17801
πολυτεχνειο	17801
πολύ καλά	16m01
πολύ καλή	16m01
πολύ καλή γνώση	17Y01
πολύ καλό	17101
πρακτικά	16n01
πρακτικα	16n01
προγραμματίστρια	17701
προγραμματιστήσ	17701
προγραμματιστησ	17701
προγραμματιστρια	17701
προεδροσ	17701
προισταμενη	17701
προισταμενοσ	17701
προπονήτρια	17701
προπονητήσ	17701
προπονητησ	17701
προπονητρια	17701
προπτυχιακέσ σπουδέσ	17b01
προπτυχιακεσ σπουδεσ	17b01
προπτυχιακο	17b01
προπτυχιακό	17b01
προτζεκτ	17201
προχωρημένο	17c02
προχωρημενο	17c02
προϊστάμενοσ	17701
προϊσταμένη	17701
πρωτο βραβειο	00P01
πρόεδροσ	17701
πρότζεκτ	17201
πρώτο βραβείο	00P01
πτυχίο	17e02
πτυχίο επαλ	17=01
πτυχίο πανεπιστημίου	17b01
πτυχιο	17e02
πτυχιο επαλ	17=01
πτυχιο πανεπιστημιου	17b01
πτυχιουχοσ	17b01
πτυχιούχοσ	17b01
πυροσβέστησ	17701
πυροσβεστησ	17701
πωλήτρια	17701
πωλητήσ	17701
πωλητησ	17701
πωλητρια	17701
ράφτησ	17701
ραφτησ	17701
σήμερα	17501
σε εξέλιξη	17501
σε εξελιξη	17501
σελίδα	17g01
σελιδα	17g01
σεμινάριο	17h02
σεμιναριο	17h02
σερβιτορα	17701
σερβιτοροσ	17701
σερβιτόρα	17701
σερβιτόροσ	17701
σημερα	17501
σιδεράσ	17701
σιδερασ	17701
στην	17j01
στο	17j01
στοιχειωδεισ γνωσεισ	17@01
στοιχειωδησ	17@01
στοιχειώδεισ γνώσεισ	17@01
στοιχειώδησ	17@01
στον	17j01
στουντιο	17601
στούντιο	17601
στρατιωτικοσ	17701
στρατιωτικόσ	17701
συγκολλητήσ	17701
συγκολλητησ	17701
συλλογικοσ τομοσ	16n01
συλλογικόσ τόμοσ	16n01
συλλογοσ	17601
συμβολαιογράφοσ	17701
συμβολαιογραφοσ	17701
συμβουλοσ	17701
συνέδριο	16n01
συνεδριο	16n01
συνεργάτησ	17701
συνεργάτιδα	17701
συνεργατησ	17701
συνεργατιδα	17701
συνεταιρισμοσ	17601
συνεταιρισμόσ	17601
συντάκτησ	17701
συντάκτρια	17701
συντακτησ	17701
συντακτρια	17701
συντηρήτρια	17701
συντηρητήσ	17701
συντηρητησ	17701
συντηρητρια	17701
συντομο βιογραφικο	17E01
συντονίστρια	17701
συντονιστήσ	17701
συντονιστησ	17701
συντονιστρια	17701
σχεδιάστρια	17701
σχεδιαστήσ	17701
σχεδιαστησ	17701
σχεδιαστρια	17701
σχολή	17801
σχολή καλών τεχνών	17801
σχολείο	17801
σχολειο	17801
σχολη	17801
σχολη καλων τεχνων	17801
σύλλογοσ	17601
σύμβουλοσ	17701
σύντομο βιογραφικό	17E01
τ ε ι	17801
τ κ	17>01
τ.ε.ι	17801
τ.κ	17>01
ταμίασ	17701
ταμιασ	17701
ταχυδρομοσ	17701
ταχυδρόμοσ	17701
τει	17801
τεχνίτησ	17701
τεχνικοσ	17701
τεχνικόσ	17701
τεχνιτησ	17701
τηλεργασία	17K01
τηλεργασια	17K01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	17>01
τμήμα	17k02
τμημα	17k02
τομέασ	17m02
τομεασ	17m02
τομοσ	16n01
τοπογράφοσ	17701
τοπογραφοσ	17701
τορναδοροσ	17701
τορναδόροσ	17701
τράπεζα	17601
τραγουδίστρια	17701
τραγουδιστήσ	17701
τραγουδιστησ	17701
τραγουδιστρια	17701
τραπεζα	17601
τωρα	17501
τόμοσ	16n01
τώρα	17501
υδραυλικοσ	17701
υδραυλικόσ	17701
υπάλληλοσ	17701
υπαλληλοσ	17701
υπευθυνη	17701
υπευθυνοσ	17701
υπεύθυνη	17701
υπεύθυνοσ	17701
υπηρεσία	17o02
υπηρεσια	17o02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	17601
υπουργειο	17601
φαρμακείο	17601
φαρμακειο	17601
φαρμακοποιοσ	17701
φαρμακοποιόσ	17701
φθινοπωρο	18101
φθινόπωρο	18101
φουρνοσ	17601
φούρνοσ	17601
φυλακασ	17701
φυσικοθεραπευτήσ	17701
φυσικοθεραπευτησ	17701
φυσικοθεραπευτρια	17701
φυσικοθεραπεύτρια	17701
φυσικοσ	17701
φυσικοσ ομιλητησ	17G01
φυσικόσ	17701
φυσικόσ ομιλητήσ	17G01
φωτογράφοσ	17701
φωτογραφοσ	17701
φύλακασ	17701
χειμωνασ	18201
χειμώνασ	18201
χειριστήσ	17701
χειριστησ	17701
χημικοσ	17701
χημικόσ	17701
χορευτήσ	17701
χορευτησ	17701
χορευτρια	17701
χορεύτρια	17701
χρονια	17301
χρονοσ	17301
χρόνια	17301
χρόνοσ	17301
χτίστησ	17701
χτιστησ	17701
ψαράσ	17701
ψαρασ	17701
ψυχολογοσ	17701
ψυχολόγοσ	17701
ωδείο	17801
ωδειο	17801
ωσ	17401
ωσ σήμερα	17501
ωσ σημερα	17501
όμιλοσ	17601
όροφοσ	17>01
а s	00`01
а.ş	00`01
автобиография	18301
агент	18403
агентство	18702
агенция	18901
агенција	18:01
агенція	18;01
агроном	18<01
ад	00`01
адвокат	18=04
администратор	18A04
администрация	18E01
адміністратор	18F02
адміністрація	18;01
академии	18H01
академия	18I02
академија	18K01
академія	18L01
академії	18L01
аккредитация	18M01
акредитація	18N01
актер	18<01
активно	18O01
актор	18P01
акторк	18P01
актрис	18<01
актёр	18<01
акушер	18Q02
альманах	18S01
анализатор	18T01
аналитик	18U01
аналитичар	18V01
аналітик	18W01
анкета	18X02
антологія	18Z01
ао	18[02
ап	18]01
апотека	18:01
аппаратчик	18<01
аптека	18^03
арт директор	18Q02
арт-директор	18Q02
архивариус	18<01
архитект	18T01
архитекта	18a01
архитектор	18U01
архіваріус	18P01
архітектор	18W01
асистент	18b03
асоциация	18901
асоціація	18;01
аспирант	18<01
аспирантура	18e02
аспірант	18P01
аспірантура	18g02
ассистент	18U01
ассоциация	18E01
атестат	18i02
аттестат	18k02
аттестат о среднем образовании	18m01
аудитор	18Q02
б р	18n01
б-р	18n01
базове	18o01
базовий	19002
базовий рівень	18o01
базово	19203
базово ниво	19501
базовое	19601
базовые знания	19702
базовый	19702
базовый уровень	19601
базові знання	19002
бакалавр	19902
бакалаврат	19;01
бакалавриат	19<01
бакалавър	19=01
бакалавърска	19=01
бакалавърска степен	19=01
бал	19>01
балл	19?01
баллов	19?01
банк	18702
банка	19@02
бармен	18Q02
бечелор	19B01
библиотека	19C03
библиотекар	19F03
билингв	19I01
биография	18301
биографија	19J01
биолог	18<01
бл	18]01
благајник	18a01
благодарность	0S\01
благодарственное письмо	0S\01
болница	19@02
больница	18E01
бортпроводни	18<01
бр	19K01
бригадир	18Q02
брошура	19L01
буд	19M01
будинок	19M01
бул	19N02
булевар	19K01
булевард	18]01
бульвар	19P02
бухгалтер	18Q02
бытовой	19R01
бюро	18702
бібліотека	18;01
бібліотекар	18P01
білінгв	19S01
в	19T03
в браке	19W01
в момента	19X01
в разводе	19W01
в совершенном владении	19Y01
в совершенстве	19Z01
вантажни	18P01
васпитач	18V01
вахтер	18<01
вахтёр	18<01
ведуча	19[01
ведучий	19[01
ведущий	19\01
верстальни	18P01
верстальщи	18<01
весна	19]02
весни	19_01
весной	19`01
весны	19`01
вестник	19a02
взимку	19c01
видавництво	19d02
викладач	18F02
виконроб	18P01
випуск	19f01
випускова	19[01
висока школа	18K01
високий	19g01
високо образовање	19h01
виступ	18Z01
висше	19=01
висше образование	19=01
висше училище	19i01
виховател	18P01
вихователь	18P01
виш	18L01
виша стручна спрема	19j01
виша школа	19k02
виши средњи	19m01
вище за середній	19n01
вище середнього	19n01
владелец	19\01
власник	19o02
власница	18a01
влітку	1:101
во	1:201
водител	18<01
водитель	18<01
водительские права	18M01
водительское удостоверение	18M01
водій	1:302
водійка	19[01
водійські права	18N01
военнослужащ	18<01
вожат	18Q02
возач	18V01
возачка дозвола	1:501
волонтер	1:603
волонтёр	18<01
восени	1:901
воспитател	18<01
вођа	18a01
впевнений	19g01
впевнено	19g01
врач	18<01
врло добро	1::02
вртић	18K01
второ място	00>01
вуз	1:<02
вукова диплома	00C01
вул	19M01
вулиця	19M01
вх	18]01
вчитель	18P01
вчителька	19[01
във	1:>01
възпитател	18T01
вып	18S01
выпуск	1:?01
высокий	1:@01
выступление	18S01
высшее	1:A01
выше среднего	1:B01
від	1:C02
віддалена робота	1:E01
віддалено	1:E01
відділ	1:F01
відділення	1:F01
відзнака	00A01
відмінно	1:G02
військов	18P01
вільне	1:I01
вільне володіння	1:I01
вільно	1:I01
вільно володію	1:I01
вісник	18Z01
г	1:J03
газета	18702
газосварщик	18<01
гбу	00`01
геодезист	18Q02
геолог	18<01
гимназия	18I02
гимназија	18K01
глава	1:M03
главный	19\01
го	1:P02
говоримо	1:R01
год	1:S02
года	1:U01
година	1:V02
године	1:X01
години	1:Y01
голова	19[01
головний	19[01
горничн	18<01
город	18n01
гостиница	18E01
готвач	18T01
готель	18;01
гр	18]01
грамота	1:Z03
гран при	0S\01
гран прі	00A01
гран-при	0S\01
гран-прі	00A01
грант	0S\01
грузчик	18<01
група	1:]04
группа	1:a02
группа компаний	18E01
гуп	00`01
гід	19[01
гімназія	18L01
д	18n01
д т н	1:c01
д.т.н	1:c01
данас	1:d01
дворник	18<01
двуезичен	1:e01
делопроизводител	18<01
департамент	1:f02
депо	1:h02
депутат	18Q02
детска градина	19i01
детский сад	18H01
диетолог	18<01
дизайнер	1:j05
дизајнер	18V01
диплом	1:o05
диплом бакалавра	19<01
диплом з відзнакою	19>01
диплом с отличием	19?01
диплом специалиста	1:A01
диплом техника	1;401
диплома	1;502
диплома за средно образование	1;701
дипломирани	19h01
директор	1;804
дирекция	1;<02
дирекција	1;>01
дисертация	19L01
дисертація	18Z01
диспетчер	18Q02
диссертация	18S01
дистанционно	1;?02
дистанционный	1;A01
дистанційно	1:E01
дитячий садок	18L01
днес	19X01
до	1;B04
до данас	1:d01
до днес	19X01
до момента	19X01
до настоящего времени	1;F01
до настоящия момент	19X01
до сада	1:d01
до сега	19X01
до сих пор	1;F01
до сьогодні	1;G01
до тепер	1;G01
до теперішнього часу	1;G01
добра	19m01
добре	1;H03
добрий	19n01
добро	1;K04
доброволец	1;O01
дозвола	1:501
доклад	19a02
доктор	1;P01
доктор наук	1;Q02
доктор наука	1;S01
доктор філософії	1;T01
докторант	18T01
докторантура	1;P01
докторат	1;S01
докторска степен	1;P01
докторске студије	1;S01
дом	18n01
дом здравља	18:01
доо	00`01
доповідь	18Z01
допуск	1;U02
досега	19X01
досконало	1;W01
дослідник	18P01
досі	1;G01
дотепер	1;G01
доцент	18403
дружество	18901
друкарня	18;01
друштво	18:01
діловод	18P01
дієтолог	18P01
еад	00`01
екип	1;X01
економиста	18a01
економска школа	18K01
економіст	18P01
екскурсовод	18P01
експерт	1;Y04
експертний	1;]01
експертно	1;^01
електрик	18P01
електричар	18a01
електротехник	18T01
елементарний	18o01
елементарно	19501
еоод	00`01
есей	18Z01
есен	1;_01
есента	1;_01
ет	1;`02
ж	1;b04
ж к	18]01
ж.к	18]01
железници	18901
жен	1;f01
жена	1;g02
женат	19W01
женен	1;i01
женски	1;g02
женский	1;f01
женско	1;j01
женщина	1;f01
животопис	19J01
журнал	1;k02
журналист	1;m02
журналіст	18P01
жінка	1;o01
жіноча	1;o01
жіночий	1;o01
з	1:C02
з відзнакою	19>01
заваривач	18a01
заварчик	18T01
завод	1<004
задоволително	1:R01
задруга	18:01
закінчив	19f01
закінчила	19f01
заместитель	18<01
заместник	18T01
замужем	19W01
заміжня	1<401
зао	00`01
зараз	1;G01
засновник	18P01
застраховане	18901
заступник	18P01
зборник	1<501
збірник	18Z01
зварник	18P01
звено	1;X01
зима	1<604
зимата	1<:01
зими	19c01
зимой	1<;01
зимы	1<;01
знаком	1<<01
значка	00>01
зно	0<L01
зрелостен изпит	1;701
зі	1<=01
зі словником	18o01
и	1<>03
изворни говорник	1<A01
изд во	18S01
изд-во	18S01
издавач	1<501
издавачка кућа	18:01
издателство	1<B02
издательство	1<D02
излагање	1<501
изследовател	18T01
икономист	18T01
икономически университет	19i01
иллюстратор	18<01
име на проекта	1<F01
инженер	1<G02
инжењер	1<I01
инспектор	1;m02
институт	1<J06
инструктор	1<P02
интегрисане студије	19h01
ип	00`01
исследовател	18U01
истраживач	18V01
й	1<R01
к т н	1;Q02
к э н	1:c01
к.т.н	1;Q02
к.э.н	1:c01
казначе	18<01
каменщик	18<01
кандидат	1<S01
кандидат наук	1;Q02
канцеларија	18:01
капитан	18<01
касиер	18T01
касир	18P01
кассир	18<01
категория	1<T02
категорія	18N01
кафедра	1<V04
кв	19P02
квалификация	1<Z01
кваліфікація	1<[01
квартира	19P02
керівник	18W01
кладовщи	18<01
кладовщик	18<01
клиника	19C03
клініка	18;01
книга	1<\03
кну	0Ai01
коваль	19[01
код	1<_01
коледж	1<`01
колеж	1<a02
колледж	1<c01
команда	1:f02
комерцијалиста	18a01
компания	1:h02
компанија	18:01
компанія	18;01
комірни	18P01
конверзацијски	1<d01
кондитер	18Q02
конкурс	1:Z03
конкурса	0S\01
конкурсу	00A01
конобар	18V01
консерватория	18I02
консерваторія	18L01
консултант	1<P02
консультант	1<e02
конференция	19a02
конференција	1<501
конференція	18Z01
концерн	18E01
кооперация	18901
координатор	1;804
копирайтер	18<01
копірайтер	18P01
коректор	18P01
кореспондент	18P01
корп	18n01
корпорация	18E01
корпорація	18;01
корректор	18<01
корреспондент	18<01
косметолог	18Q02
кпі	0Ai01
кравец	18P01
кравчин	18P01
край	18n01
крановщик	18<01
красный диплом	19?01
кубок	0S\01
кувар	18V01
кузнец	19\01
кур'єр	18P01
курс	1<g06
курси	1<m01
курсы	1<n02
курьер	18<01
кухар	1=002
књига	1<501
лаборант	18Q02
лаборатория	1:h02
лабораторија	18:01
лабораторія	18;01
лавреат	00A01
лавреатка	00A01
лауреат	1:Z03
лауреатка	00A01
лекар	1<P02
лектор	1=202
лекция	19L01
лекція	18Z01
лесник	19\01
лесхоз	18E01
лет	1:U01
лета	1=401
лето	1=502
летом	1=401
лидер	18<01
листонош	18P01
лицей	18I02
лиценз	1=701
лицензия	18M01
лиценца	1:501
логист	18<01
логопед	18Q02
логіст	18P01
лучшая	0S\01
лучший	0S\01
лято	1=801
лятото	1=801
лікар	18P01
лікарня	18;01
літа	1:101
літо	1:101
ліцей	18L01
ліцензія	18N01
м	1=904
м'ясник	19[01
магазин	18^03
магационер	18a01
магистар	19h01
магистр	1:A01
магистратура	1==03
магистър	1=@01
магистърска	1=@01
магистърска степен	1=@01
магістр	1=A01
магістратура	1=A01
майстер	18P01
майстерня	18;01
майстор	18T01
майчин	1:e01
майчин език	1:e01
маляр	18Q02
маркетолог	18Q02
мастер	1=B02
мастер студије	19h01
мастерская	18E01
матерен	1:e01
матерњи	1<A01
матерњи језик	1<A01
матрос	18Q02
матура	1=D02
матурски испит	1=F01
машинист	1;m02
машиніст	18P01
мајстор	18a01
мгту	0Ai01
мгу	0Ai01
медал	00>01
медаль	1=G02
медаља	00C01
медбрат	1=I03
медицинска сестра	1=L02
медсестр	18Q02
медсестра	1=N02
медуниверситет	18H01
менаџер	18V01
менеджер	1<e02
мениджър	18T01
мес	1=P02
месец	1=R02
месеца	1=R02
месеци	1=T01
месяц	1=U01
месяца	1=U01
месяцев	1=U01
методист	18<01
механик	1;m02
механичар	18V01
механік	18P01
микрорайон	18n01
министарство	18:01
министерство	1:h02
младший	19\01
много добре	1=V01
много добро	1=W02
много добро ниво	1=Y01
модул	1=Z01
мое резюме	1=[01
молодший	19[01
молодший бакалавр	1=\01
молодший спеціаліст	1=\01
момента	19X01
монография	19a02
монографія	18Z01
монтажни	18P01
монтажник	18<01
моё резюме	1=[01
моє резюме	1=]01
муж	1=^01
мужской	1=^01
мужчина	1=^01
музей	18^03
музеј	18:01
музикант	18P01
музыкант	18<01
муляр	18P01
муп	00`01
мушкарац	1=_01
мушки	1=_01
мушко	1=_01
мъж	1=`01
мъжки	1=`01
мясник	18<01
міністерство	18;01
міс	1=a01
місто	19M01
місяць	1=a01
місяці	1=a01
місяців	1=a01
н в	1;F01
н. в	1;F01
н.в	1;F01
на бытовом уровне	19R01
на даљину	1=b01
наб	18n01
набережна	19M01
набережная	18n01
навесні	19_01
нагорода	00A01
награда	1=c03
назва проєкту	1=f01
название проекта	1=g01
назив пројекта	1=h01
найкраща	00A01
найкращий	00A01
направление	1=i03
направление подготовки	1<Z01
напреднал	1=W02
напреднало	1=W02
напредно	1::02
напрям	1<[01
нарис	18Z01
насеље	19K01
наст вр	1;F01
наст время	1;F01
наст. вр	1;F01
наст. время	1;F01
наставник	18a01
наставница	18a01
настояще	19X01
настоящее время	1;F01
настоящем	19X01
настоящий момент	1;F01
настоящия момент	19X01
науковий співробітник	19[01
научен сътрудник	1;O01
научная статья	18S01
научный сотрудник	19\01
началник	18T01
начално	1=l02
начальник	18Q02
начальное профессиональное	1;401
начальное профессиональное образование	1;401
начальный	19702
начальный уровень	19601
начинаещ	1=n02
начинающий	1>001
начиная с	1>101
нв	1;F01
не женат	19W01
не замужем	19W01
нед	1>201
недели	1>201
недель	1>201
неделя	1>201
неженен	1;i01
незаміжня	1<401
неодружена	1<401
неодружений	1<401
неожењен	1>301
неоконченное высшее	19<01
неомъжена	1;i01
неудата	1>301
новинар	18V01
новичок	1>001
носитель	19I01
носитель языка	19I01
носій	19S01
носій мови	19S01
нотариус	18<01
нотаріус	18P01
нпо	00`01
нян	18P01
няня	19\01
оао	00`01
обл	1>403
область	19P02
образователно квалификационна степен магистър	1=@01
образователно-квалификационна степен магистър	1=@01
обука	1:501
община	1>702
објављен	1<501
овлашћење	1:501
од	1>902
одељење	1;>01
одитор	18T01
одлично	1::02
одружена	1<401
одружений	1<401
одсек	1>;02
ожењен	1>301
ожидаемый	1>=01
ожидается	1>=01
окончание	1:?01
окончил	1:?01
окончила	1:?01
олимпиада	1>>02
олімпіада	00A01
омъжена	1;i01
онлайн	1>@03
онлајн	1=b01
оод	00`01
ооо	18[02
оператер	18V01
оператор	1>C05
оптометрист	18<01
општина	18:01
осени	1>H01
осень	1>H01
осенью	1>H01
осені	1:901
осигурање	18:01
оснивач	18V01
основател	1;m02
основе	1>I02
основна школа	18K01
основне академске студије	19B01
основне студије	19B01
основно	1>K04
основно владеене	1:R01
основно знање	1>O01
основно ниво	19501
основно училище	19i01
осінь	1:901
от	1>P03
от разстояние	1>S01
отговорник	18T01
отдел	1;<02
отделение	1>T03
отель	18E01
отличен	1>W01
отличие	1>X02
отлично	1>Z03
отлично владеене	1=V01
отличное	19Y01
офис	1:h02
официант	18<01
офіс	18;01
офіціант	18P01
охоронец	18P01
охранник	18<01
оцена	1>]01
оценка	1>^02
оценщик	18<01
оцінка	19>01
оцінювач	18P01
очаква се	1>`01
очаквано	1>`01
очекивано	1>a01
очікуваний	1>b01
очікується	1>b01
пао	00`01
парикмахер	18<01
пасивно	1>O01
пат	00`01
патент	1>c04
пг	19i01
пгжпт	19i01
певец	19\01
певица	19\01
пекар	18Q02
пекара	18:01
пекарна	18901
пекарня	18702
пер	18n01
первое место	0S\01
переводчик	18<01
переводчица	19\01
перекладач	18P01
переможець	00A01
переможниця	00A01
переулок	18n01
перукар	18P01
перше місце	00A01
пивара	18:01
пл	1>g02
плакет	00>01
планирано	1>i02
планируемый	1>=01
планируется	1>=01
планується	1>b01
плиточник	18<01
плотник	18<01
площа	19M01
площад	18]01
площадь	18n01
по	1>k02
по н в	1;F01
по н. в	1;F01
по н.в	1;F01
по наст время	1;F01
по наст. время	1;F01
по настоящее время	1;F01
по настоящий момент	1;F01
по сей день	1;F01
по сьогодні	1;G01
по теперішній час	1;G01
по цей день	1;G01
по цей час	1;G01
победител	00>01
победитель	0S\01
победительница	0S\01
победник	00C01
победница	00C01
повар	1>m02
повна середня	1>o01
повышение квалификации	1?002
поглавље	1<501
поглиблений	1:I01
подмастерь	18<01
подразделение	1?201
подяка	00A01
пожарн	18<01
пожежни	18P01
позориште	18:01
покоївк	18P01
поликлиника	1:h02
политех	18H01
политехнический	18H01
полицейск	18<01
положен	1:501
полувисше	1?301
поліклініка	18;01
політехніка	18L01
поліцейськ	18P01
помощник	1;m02
помоћник	18a01
помічник	18P01
понастоящем	19X01
понині	1;G01
портниха	19\01
портной	19\01
посвідчення	18N01
посвідчення водія	18N01
поселок	18n01
пословођа	18a01
посёлок	18n01
потврда	1:501
похвала	00C01
початковий	19002
початковий рівень	18o01
початківець	1?401
почетна грамота	00>01
почетная грамота	0S\01
почетник	1?502
почетно	1>O01
почтальон	18<01
почётная грамота	0S\01
пр	19P02
пр т	18n01
пр-т	18n01
правник	18a01
правница	18a01
правоспособност	1=701
практикант	1:603
прат	00`01
преводач	18T01
преводилац	18a01
предавач	18V01
предавање	1<501
предвиђено	1>a01
предполагаемый	1>=01
предприятие	1:h02
председател	1;m02
председник	18a01
председница	18a01
предстои	1>`01
предузеће	18:01
президент	18403
премия	0S\01
премія	00A01
преподавател	1?703
призер	1=G02
признање	00C01
призёр	0S\01
приправник	18a01
приправница	18a01
пров	19M01
провизор	19\01
проводник	18U01
провулок	19M01
провідний	19[01
провідник	18P01
програмер	18V01
програмист	18T01
программист	18U01
програміст	18W01
продав	18P01
продавац	18a01
продавач	18T01
продавачица	18a01
продавец	1?:03
продавница	18:01
продвинутый	1?=02
продвинутый уровень	19Y01
продюсер	18Q02
проезд	18n01
проект	1??03
проекта	1=g01
проекти	1?B02
проекты	1=g01
пролет	1?D01
пролетта	1?D01
пролеће	1?E01
прораб	18<01
просек	1>]01
просек оцена	1>]01
просечна оцена	1>]01
просп	19M01
проспект	19P02
просунутий	1:G02
професионален бакалавър	19=01
професионална автобиография	18301
професионална биографија	19J01
професионална гимназия	19i01
професионална квалификация	1;701
професор	18b03
профессиональный	19Y01
профессор	18U01
професійний	1:I01
професійно технічна	1>o01
професійно-технічна	1>o01
профил	1?F01
профиль	1<Z01
проєкт	1=f01
проєкти	1=f01
проєкту	1=f01
пројекат	1=h01
пројекти	1=h01
психолог	18=04
пту	0Ai01
публикация	19a02
публикација	1<501
публікація	18Z01
пут	19K01
първо място	00>01
підвищення кваліфікації	1?G02
підприємство	18;01
підрозділ	1:F01
р	1?I01
работаю	1;F01
работник	18T01
рабоч	18<01
рабочий	1?J02
рад	1<501
рад од куће	1=b01
радионица	18:01
радна биографија	19J01
радник	18a01
радница	18a01
радіо	18;01
разведен	1?L03
разведена	1?L03
разведён	19W01
разговорный	19R01
разговорный уровень	19R01
разработчик	1?O02
разрешително	1=701
разряд	18M01
район	19P02
рачуновођа	18a01
редактор	1:j05
редакция	18E01
редакція	18;01
режисер	18P01
режиссер	18<01
режиссёр	18<01
резюме	18X02
рекрутер	18Q02
республика	18n01
ресторан	1?Q03
ресторант	18901
референт	18V01
рибал	18P01
риелтор	18<01
робочий	19n01
робітни	18P01
робітник	19[01
роден	1:e01
роден език	1:e01
родная	19I01
родной	19I01
родной язык	19I01
розділ	18Z01
розлучена	1<401
розлучений	1<401
розмовна	1?T01
розмовний	1?T01
розмовний рівень	1?T01
розробник	18W01
роки	1?I01
року	1?I01
років	1?I01
руководилац	18a01
руководител	18U01
ръководител	1?U01
рыбак	18<01
рідна	19S01
рідна мова	19S01
рідний	19S01
рік	1?I01
с	1?V03
с отличием	19?01
саветник	18a01
саветница	18a01
сада	1:d01
садашњост	1:d01
садовник	18<01
садівни	18P01
самозайнятий	18;01
самозанятый	18E01
санитар	18<01
сантехник	18<01
сантехнік	18P01
санітар	18P01
саопштење	1<501
сарадник	18a01
сарадница	18a01
сборник	19a02
сварщик	1>m02
свидетелство	1=701
свидетельство	18M01
свободно	1?Y02
свободно владею	19Y01
свободное	19Y01
свободное владение	19Y01
свободный	19Y01
свідоцтво	18N01
сдружение	18901
сега	19X01
сегодня	1;F01
сейчас	1;F01
секретар	18=04
секретарица	18a01
секретарь	18<01
сектор	1?[04
село	19P02
семеен	1;i01
семейна	1;i01
семинар	1?_01
семінар	1<m01
сервитьор	18T01
середньо	1?T01
середня	1>o01
середня освіта	1>o01
середня спеціальна	1=\01
середній	1?`02
середній бал	19>01
середній рівень	1?T01
сертификат	1?b03
сертификация	18M01
сертифициран	1=701
сертифицированный	18M01
сертифікат	1?e01
сертифікація	18N01
скарбни	18P01
слабо	19501
слесар	18<01
слесарь	18<01
служба	1?f05
слюсар	18P01
смер	1=Z01
со	1?k02
со словарем	19601
со словарём	19601
соавтор	1?m02
собственик	18T01
совершенное	19Z01
сотрудник	18<01
соу	19i01
союз	18E01
спбгу	0Ai01
специализация	1?F01
специалист	1?o03
специалист по	1?301
специалитет	1:A01
специалност	1?F01
специальность	1<Z01
специјалиста	18a01
спеціальність	1<[01
спеціалізація	1<[01
спеціаліст	1@202
спеціалітет	1=A01
списание	19L01
співа	18P01
співавтор	1@402
співробітник	18P01
спілка	18;01
среден успех	1>W01
среден успех от следването	1>W01
средне	19R01
среднее	18m01
среднее образование	18m01
среднее общее	18m01
среднее профессиональное	1;401
среднее профессиональное образование	1;401
среднее специальное	1;401
средний	1@602
средний балл	19?01
средний уровень	19R01
средно	1@803
средно владеене	1:R01
средно ниво	1@;02
средно образование	1;701
средно специално	1;701
средно специално образование	1;701
средно училище	19i01
средња стручна спрема	1=F01
средња школа	18K01
средње	1@=02
средњи	1<d01
средњи ниво	1<d01
ссс	1=F01
стажант	18T01
стажер	18Q02
стажист	18P01
стажиста	18a01
стажёр	18<01
стан	19K01
старший	1@?02
статия	19L01
стаття	18Z01
статья	18S01
степень бакалавра	19<01
степень магистра	1:A01
стипендия	1>>02
стипендија	00C01
стипендія	00A01
столар	18a01
столяр	18Q02
стор	1@A01
сторінка	1@A01
стр	1@B02
страница	1@D01
строительная	18E01
стройка	18E01
струковне студије	19B01
стручни испит	1:501
стручњак	1@E02
студио	19@02
студия	18E01
студијски програм	1=Z01
студія	18;01
ступінь бакалавра	19;01
ступінь магістра	1=A01
стюард	18Q02
су	19i01
су шеф	1@?02
су-шеф	1@?02
суддя	19[01
судья	19\01
супермаркет	18702
счетоводител	18T01
считано от	1@G01
сътрудник	18T01
сьогодні	1;G01
т ч	1;G01
т.ч	1;G01
та	1<R01
такмичење	00C01
танцовщиц	18<01
танцор	18<01
танцівни	18P01
театр	18702
театър	18901
тези	18Z01
тезисы	18S01
текущее время	1;F01
телеканал	18;01
теперішнього часу	1;G01
теперішній час	1;G01
тестер	18T01
тестировщик	18U01
тестувальник	18W01
техлид	19\01
техник	1;m02
техникум	1@H02
техничар	18V01
техничка школа	18K01
технолог	18403
технік	18P01
технікум	1<`01
течно	18O01
тиждень	1@J01
тижні	1@J01
тижнів	1@J01
тим	1;>01
тимлид	19\01
типография	18E01
тов	1@K02
товаровед	18<01
токар	18Q02
токарь	18<01
тоо	00`01
торговый дом	18E01
торговый представитель	19\01
трг	19K01
тренер	18Q02
тренинг	1?_01
тренутно	1:d01
треньор	18T01
тренінг	1<m01
трки	0<L01
търговец	18T01
търговски представител	1;O01
у	1@M02
у браку	1>301
у досконалості	1;W01
у току	1:d01
уверенно	1:@01
уверенный	1:@01
уверење	1:501
удаленка	1;A01
удаленная работа	1;A01
удаленно	1;A01
удалёнка	1;A01
удалённая работа	1;A01
удалённо	1;A01
удата	1>301
удовлетворительно	19R01
удостоверение	1<T02
удружење	18:01
ул	1@O03
улица	1@O03
универзитет	1@R01
университет	1@H02
университета	18I02
університет	1<`01
управител	18T01
управление	1@S03
управління	1@V02
уредник	18a01
уредница	18a01
усмерење	1=Z01
успех	1>W01
учебник	19L01
ученик	19\01
училище	1@X03
учител	18T01
учитель	18Q02
учительница	19\01
учитељ	18V01
учредитель	18<01
фабрика	1<004
факултет	1@[02
факультет	1@]04
фармацевт	18403
фармацеут	18V01
фаховий молодший бакалавр	1=\01
фахівець	19[01
фгуп	00`01
фельдшер	1=I03
фермер	18Q02
физик	18<01
физиотерапевт	18<01
финалист	0S\01
финалиста	00C01
фирма	19C03
флорист	18Q02
фонд	18702
фондация	18901
фондација	18:01
фоп	00`01
фотограф	18Q02
фрезеровщик	18<01
фрезерувальни	18P01
фриланс	18E01
фрилансер	18<01
фріланс	18;01
фізіотерапевт	18P01
фіналіст	00A01
фірма	18;01
химик	18<01
хозяйство	18E01
холдинг	18^03
холост	19W01
холостой	19W01
хорошее	1:B01
хороший	1@a02
хорошо	1@a02
хотел	19@02
художник	18<01
цей час	1;G01
центар	18:01
центр	18702
център	18901
цех	1@S03
ч	1@c01
часопис	1<501
червоний диплом	19>01
чирак	1;O01
читалище	18901
читаю профессиональную литературу	19601
читаю со словарем	19601
читаю со словарём	19601
члан	18a01
чланак	1<501
член	1;O01
чоловік	1@c01
чоловіча	1@c01
чоловічий	1@c01
швачк	18P01
швея	19\01
шеф	18a01
школа	1@d04
школа no	18H01
школьный	19601
шосе	19M01
шоссе	18n01
шофьор	18T01
шофьорска книжка	1=701
экономист	18<01
экскурсовод	18<01
эксперт	1@h01
экспертный	1@h01
экспертный уровень	1@h01
электрик	18<01
электрогазосварщик	18<01
электромонт	18<01
электросварщик	18<01
элементарный	19601
юрист	18403
і	1<R01
із	1:C02
ілюстратор	18P01
інженер	18W01
інститут	1<`01
јединица	1;>01
јесен	1@i01
ґрант	00A01
אביב	1@j01
אגף	1@k01
אדריכל	1@l01
אדריכלית	1@l01
אולפנה	1@m01
אוניברסיטה	1@m01
אוניברסיטת	1@m01
אופטומטריסט	1@l01
אות	1@n01
אח	1@l01
אחות	1@l01
אחראי	1@l01
אחראית	1@l01
אינסטלטור	1@l01
אישה	1@o01
אנליסט	1@l01
אנליסטית	1@l01
אקדמיה	1@m01
ארגון	1A001
ארכיונאי	1@l01
ב	1A101
ב"א	1A201
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1A301
בוגר	1A201
בוגרת	1A201
בודק	1@l01
בודקת	1@l01
ביטוח	1A001
בינוני	1A402
בינונית	1A402
בינונית גבוהה	1A601
בית אבות	1A001
בית החולים	1A001
בית הספר	1@m01
בית חולים	1A001
בית מרקחת	1A001
בית ספר	1@m01
בנאי	1@l01
בנק	1A001
בסיס	1A701
בסיסי	1A802
בסיסית	1A802
בע"מ	1A001
בעלים	1@l01
בעמ	1A001
ברמה גבוהה	1A:01
ברמן	1@l01
ברמת שפת אם	1A;01
גבוהה	1A<02
גבר	1A>01
גזבר	1@l01
גזברית	1@l01
גן ילדים	1@m01
גנן	1@l01
גננת	1@l01
גרוש	1A?01
גרושה	1A?01
ד"ר	1A@01
דו לשוני	1A;01
דו-לשוני	1A;01
דובר ילידי	1A;01
דוור	1@l01
דוקטור	1A@01
דוקטורט	1AA02
דייג	1@l01
דייל	1@l01
דיילת	1@l01
דירה	1AC01
דרך	1AC01
האוניברסיטה	1@m01
האקדמיה	1@m01
הווה	1AD01
הוצאה	1AE01
הוצאת	1A001
החוג	1@m01
הטכניון	1@m01
היברידי	1AF01
היום	1AD01
המכללה	1@m01
המכללה האקדמית	1@m01
המרכז	1A001
המרכז האקדמי	1@m01
הנדסאי	1AG01
הנדסאית	1AG01
הסמכה	1AH01
הסמכות	1AH01
הסמכת	1AH01
הפקולטה	1@m01
הצטיינות	1@n01
הצטיינות יתרה	1A301
הרצאה	1AE01
השתלמות	1AH01
התמחות	1AI01
התמחות ב	1AI01
ו	1AJ01
ועד היום	1AD01
זוכה	1@n01
זכר	1A>01
זמר	1@l01
זמרת	1@l01
חבר	1@l01
חבר ועד	1@l01
חברה	1A001
חברה בוועד	1@l01
חברה בצוות	1@l01
חברת	1A001
חברת ועד	1@l01
חוג	1AI01
חודש	1AK01
חודשים	1AK01
חוקר	1@l01
חוקרת	1@l01
חורף	1AL01
חטיבה	1@k01
חטיבת ביניים	1@m01
חייט	1@l01
חייל	1@l01
חלשה	1A701
חנות	1A001
חקלאי	1@l01
חרט	1@l01
חשב	1@l01
חשמלאי	1@l01
טבח	1@l01
טבחית	1@l01
טוב	1AM02
טובה	1A601
טובה מאוד	1A:01
טכנאי	1@l01
טכנאי מוסמך	1AG01
טכנאית	1@l01
טכנולוגיות	1A001
טכניון	1@m01
ידע בסיסי	1A701
יו"ר	1@l01
יועץ	1@l01
יועצת	1@l01
יושב ראש	1@l01
יחידה	1@k01
יחידת	1@k01
ישיבה	1@m01
ישיבת	1@m01
כבאי	1@l01
כיום	1AD01
כיכר	1AC01
כנס	1AE01
כעת	1AD01
כתב עת	1AE01
כתבה	1AE01
מ	1AO01
מ"א	1AP01
מאבטח	1@l01
מאבטחת	1@l01
מאז	1AQ01
מאייר	1@l01
מאיירת	1@l01
מאמן	1@l01
מאמנת	1@l01
מאמר	1AE01
מאפייה	1A001
מבקר	1@l01
מגיה	1@l01
מגמה	1AI01
מגמת	1AI01
מדור	1@k01
מדליה	1@n01
מדריך	1@l01
מדריכה	1@l01
מדרשה	1@m01
מהנדס	1@l01
מהנדסת	1@l01
מודד	1@l01
מוזיאון	1A001
מוזיקאי	1@l01
מוכר	1@l01
מוכרת	1@l01
מומחה	1AR02
מומחית	1AR02
מוסמך	1AT02
מוסמכת	1AT02
מועצה	1A001
מורה	1@l01
מזכיר	1@l01
מזכירה	1@l01
מחלקה	1@k01
מחלקת	1@k01
מחסנאי	1@l01
מטפל	1@l01
מטפלת	1@l01
מיזם	1AV01
מיילדת	1@l01
מייסד	1@l01
מייסדת	1@l01
מיקוד	1AC01
מכון	1A001
מכון ללימודים	1@m01
מכונאי	1@l01
מכללה	1@m01
מכללת	1@m01
מלגה	1@n01
מלגת	1@n01
מלון	1A001
מלח	1@l01
מלצר	1@l01
מלצרית	1@l01
ממוצע	1A301
ממוצע ציונים	1A301
מנהל	1@l01
מנהל חשבונות	1@l01
מנהל עבודה	1@l01
מנהלת	1@l01
מנהלת חשבונות	1@l01
מנחה	1@l01
מנכ"ל	1@l01
מסגר	1@l01
מסלול	1AI01
מסעדה	1A001
מעבדה	1A001
מעצב	1@l01
מעצבת	1@l01
מפיק	1@l01
מפיקה	1@l01
מפעיל	1@l01
מפעל	1A001
מפקד	1@l01
מפקדת	1@l01
מפתח	1@l01
מפתחת	1@l01
מצוין	1A<02
מצוינת	1A:01
מצטיין	1@n01
מצטיינת	1@n01
מקוון	1AF01
מקום ראשון	1@n01
מרחוק	1AF01
מרכז	1AW02
מרכזת	1@l01
מרפא בעיסוק	1@l01
מרפאה	1A001
מרפאה בעיסוק	1@l01
מרפאת	1A001
מרצה	1@l01
משוער	1AY01
משרד	1A001
מתחיל	1AZ01
מתחילים	1A701
מתכנן	1@l01
מתכננת	1@l01
מתכנת	1@l01
מתכנתת	1@l01
מתמחה	1@l01
מתנדב	1@l01
מתנדבת	1@l01
מתקדם	1A[01
מתרגם	1@l01
מתרגמת	1@l01
נגר	1@l01
נהג	1@l01
נהגת	1@l01
נוטריון	1@l01
נוכחי	1AD01
נוכחית	1AD01
נציג	1@l01
נציג מכירות	1@l01
נציגת	1@l01
נקבה	1@o01
נשואה	1A?01
נשוי	1A?01
סבירה	1A\01
סדנה	1A001
סוכנות	1A001
סטודיו	1A001
סטודנט	1@l01
סייע	1@l01
סייעת	1@l01
סמטת	1AC01
סמינר	1@m01
סמנכ"ל	1@l01
ספר	1AE01
ספרייה	1A001
ספריית	1A001
ספרית	1@l01
ספרן	1@l01
ספרנית	1@l01
סתיו	1A]01
עבודה מרחוק	1AF01
עבודת גמר	1AE01
עד	1A^01
עד היום	1AD01
עד כה	1AD01
עובד	1@l01
עובד מצטיין	1@n01
עובדת	1@l01
עובדת מצטיינת	1@n01
עוזר	1@l01
עוזרת	1@l01
עורך	1@l01
עורך דין	1@l01
עורכת	1@l01
עורכת דין	1@l01
עיון	1AE01
עיריית	1A001
עיתונאי	1@l01
עיתונאית	1@l01
עכשיו	1AD01
עמוד	1A_01
עמותה	1A001
עמותת	1A001
עצמאי	1A001
עצמאית	1A001
פוסטר	1AE01
פועל	1@l01
פועלת	1@l01
פטנט	1AE01
פיזיותרפיסט	1@l01
פסיכולוג	1@l01
פסיכולוגית	1@l01
פקולטה	1@m01
פקיד	1@l01
פקידה	1@l01
פרויקט	1AV01
פרופסור	1@l01
פרס	1@n01
פרסום	1AE01
פרק	1AE01
צה"ל	1A001
צוות	1@k01
ציון	1A301
ציון ממוצע	1A301
ציון סופי	1A301
צלם	1@l01
צלמת	1@l01
צפוי	1AY01
צפויה	1AY01
קבוצת	1A001
קו"ח	1A`01
קומה	1AC01
קונדיטור	1@l01
קופאי	1@l01
קופאית	1@l01
קופת חולים	1A001
קורות חיים	1A`01
קורס	1AH01
קו״ח	1A`01
קיץ	1Aa01
קלינאית	1@l01
קצב	1@l01
קצין	1@l01
קצינה	1@l01
קרן	1A001
ראש	1@l01
ראש צוות	1@l01
רהוטה	1A:01
רואה חשבון	1@l01
רווק	1A?01
רווקה	1A?01
רופא	1@l01
רופאה	1@l01
רוקח	1@l01
רוקחת	1@l01
רח	1AC01
רחוב	1AC01
רישיון	1AH01
רישיון נהיגה	1AH01
רכז	1@l01
רכזת	1@l01
רמה גבוהה	1A<02
רמת שיחה	1A\01
רקדן	1@l01
רקדנית	1@l01
רשיון	1AH01
רשת	1A001
רתך	1@l01
שד	1AC01
שדרות	1AC01
שוטף	1A:01
שוטפת	1A:01
שוטר	1@l01
שוטרת	1@l01
שוליה	1@l01
שוער	1@l01
שופט	1@l01
שותף	1@l01
שותפה	1@l01
שחקן	1@l01
שחקנית	1@l01
שיחה	1A\01
שכונת	1AC01
שליח	1@l01
שליטה מלאה	1A:01
שם הפרויקט	1AV01
שמאי	1@l01
שנה	1Ab01
שנים	1Ab01
שף	1@l01
שפת אם	1A;01
שפת-אם	1A;01
ת ד	1AC01
ת.ד	1AC01
תואר	1A201
תואר ראשון	1A201
תואר ראשון ב	1A201
תואר שלישי	1A@01
תואר שני	1AP01
תואר שני ב	1AP01
תופרת	1@l01
תזונאית	1@l01
תחקירן	1@l01
תחקירנית	1@l01
תחרות	1@n01
תיאטרון	1A001
תיכון	1Ac02
תעודה	1AH01
תעודת	1AH01
תעודת בגרות	00I01
תעודת הוקרה	1@n01
תעודת הוראה	1AG01
תעודת הצטיינות	1@n01
תעודת מקצוע	1Ae02
תעשיות	1A001
أخصائي	1Ag01
أخصائية	1Ag01
أساسي	1Ah02
أساسيات	1Ah02
أساسية	1Aj01
أستاذ	1Ag01
أستاذة	1Ag01
أشهر	1Ak01
أعزب	1Al01
أعوام	1Am01
أفضل	1An01
أكاديمية	1Ao01
أمانة	1B001
أمين الصندوق	1Ag01
أمين مكتبة	1Ag01
أمينة	1Ag01
أمينة الصندوق	1Ag01
أنثى	1B101
أونلاين	1B201
إتقان	1B301
إجادة تامة	1B301
إجازة	1B401
إجازة جامعية	1B401
إدارة	1B502
إعدادية	1Ao01
إلى	1B701
إلى الآن	1B801
ابتدائي	1Aj01
ابتدايي	1Aj01
اتقان	1B301
اجاده تامه	1B301
اجازه	1B401
اجازه جامعيه	1B401
اختصاصي	1Ag01
اخصايي	1Ag01
اخصاييه	1Ag01
اداره	1B502
اساسي	1Ah02
اساسيات	1Ah02
اساسيه	1Aj01
استاذ	1Ag01
استاذه	1Ag01
استشاري	1Ag01
استشارية	1Ag01
استشاريه	1Ag01
استوديو	1B001
اسم المشروع	1B901
اشهر	1Ak01
اعتماد	1B:01
اعداديه	1Ao01
اعزب	1Al01
اعوام	1Am01
افضل	1An01
اكاديميه	1Ao01
الآن	1B801
الاختصاص	1B;01
الان	1B801
البكالوريا	1B<01
البكالوريوس	1B401
التقدير	1B=01
الثانوية	1B<01
الثانوية العامة	1B<01
الثانويه	1B<01
الثانويه العامه	1B<01
الجامعة	1Ao01
الجامعه	1Ao01
الحاضر	1B801
الحالي	1B801
الخريف	1B>01
الدبلوم	1B?01
الدرجة	1B=01
الدرجه	1B=01
الدكتوراه	1B@01
الدور	1BA01
الربيع	1BB01
السيرة الذاتية	1BC01
السيره الذاتيه	1BC01
الشتاء	1BD01
الشركة	1B001
الشركه	1B001
الصيف	1BE01
القسم	1BF01
الكلية	1Ao01
الكليه	1Ao01
اللغة الأصلية	1BG01
اللغة الأم	1BG01
اللغه الاصليه	1BG01
اللغه الام	1BG01
الليسانس	1B401
المؤسسة	1B001
الماجستير	1BH01
المتوقع	1BI01
المدرسة	1Ao01
المدرسة الثانوية	1Ao01
المدرسه	1Ao01
المدرسه الثانويه	1Ao01
المركز الأول	1An01
المركز الاول	1An01
المركز الثاني	1An01
المشروع	1B901
المعدل	1B=01
المعدل التراكمي	1B=01
المعدل العام	1B=01
المعهد	1Ao01
الموسسه	1B001
الوقت الحالي	1B801
الى	1B701
الي	1B701
الي الان	1B801
اليوم	1B801
امانه	1B001
امرأة	1B101
امراه	1B101
امين الصندوق	1Ag01
امين مكتبه	1Ag01
امينه	1Ag01
امينه الصندوق	1Ag01
انثى	1B101
انثي	1B101
اونلاين	1B201
بائع	1Ag01
بائعة	1Ag01
باحث	1Ag01
باحثة	1Ag01
باحثه	1Ag01
بايع	1Ag01
بايعه	1Ag01
بتقدير	1B=01
بحار	1Ag01
بحث	1BJ01
براءة اختراع	1BJ01
براءه اختراع	1BJ01
بستاني	1Ag01
بسيطة	1Aj01
بسيطه	1Aj01
بطلاقة	1B301
بطلاقه	1B301
بكالوريا	1B<01
بكالوريس	1B401
بكالوريوس	1B401
بلدية	1B001
بلديه	1B001
بناء	1Ag01
بناية	1BA01
بنايه	1BA01
بنك	1B001
تأمين	1B001
تامين	1B001
تخصص	1B;01
تخصص في	1B;01
ترخيص	1B:01
تقدير	1B=01
تقني	1Ag01
تكريم	1An01
توجيهي	1B<01
ثانوي	1Ao01
ثانوية	1Ao01
ثانوية عامة	1B<01
ثانويه	1Ao01
ثانويه عامه	1B<01
ثنائي اللغة	1BG01
ثنايي اللغه	1BG01
جائزة	1An01
جامعة	1Ao01
جامعه	1Ao01
جايزه	1An01
جزار	1Ag01
جمعية	1B001
جمعيه	1B001
جندي	1Ag01
جيد	1BK02
جيد جدا	1B301
جيدة	1BM01
جيدة جدا	1B301
جيده	1BM01
جيده جدا	1B301
حارس	1Ag01
حاليا	1B801
حالياً	1B801
حاليًا	1B801
حتى	1B701
حتى الآن	1B801
حتى الوقت الحالي	1B801
حتى اليوم	1B801
حتى تاريخه	1B801
حتي	1B701
حتي الان	1B801
حتي الوقت الحالي	1B801
حتي اليوم	1B801
حتي تاريخه	1B801
حداد	1Ag01
حكم	1Ag01
حي	1BA01
خباز	1Ag01
خبير	1BN02
خبيرة	1BN02
خبيره	1BN02
خراط	1Ag01
خريف	1B>01
خياط	1Ag01
خياطة	1Ag01
خياطه	1Ag01
دائرة	1BF01
دار	1B001
دار النشر	1BJ01
دار نشر	1B001
دايره	1BF01
دبلوم	1BP02
دبلوم عالي	1BH01
دبلوم فني	1B?01
دبلوم متوسط	1B?01
درجة البكالوريوس	1B401
درجة الدكتوراه	1B@01
درجة الماجستير	1BH01
درجه البكالوريوس	1B401
درجه الدكتوراه	1B@01
درجه الماجستير	1BH01
درع	1An01
دكتوراه	1B@01
دورة	1B:01
دوره	1B:01
ذكر	1BR01
رئيس	1Ag01
رئيسة	1Ag01
ربيع	1BB01
رجل	1BR01
رخصة	1B:01
رخصة قيادة	1B:01
رخصه	1B:01
رخصه قياده	1B:01
رسالة	1BJ01
رساله	1BJ01
روضة	1Ao01
روضه	1Ao01
رييس	1Ag01
رييسه	1Ag01
زمالة	1B:01
زماله	1B:01
سائق	1Ag01
سائقة	1Ag01
سايق	1Ag01
سايقه	1Ag01
سباك	1Ag01
سكرتير	1Ag01
سكرتيرة	1Ag01
سكرتيره	1Ag01
سنة	1BS02
سنه	1BS02
سنوات	1Am01
سيرة ذاتية	1BC01
سيره ذاتيه	1BC01
شارع	1BA01
شتاء	1BD01
شرطي	1Ag01
شركة	1B001
شركه	1B001
شعبة	1BU02
شعبه	1BU02
شقة	1BA01
شقه	1BA01
شهادة	1B:01
شهادة الثانوية	1B<01
شهادة تقدير	1An01
شهادة معتمدة	1B:01
شهاده	1B:01
شهاده الثانويه	1B<01
شهاده تقدير	1An01
شهاده معتمده	1B:01
شهر	1Ak01
شهور	1Ak01
ص ب	1BA01
ص.ب	1BA01
صحفي	1Ag01
صحفية	1Ag01
صحفيه	1Ag01
صحيفة	1B001
صحيفه	1B001
صفحة	1BW01
صفحه	1BW01
صياد	1Ag01
صيدلانية	1Ag01
صيدلانيه	1Ag01
صيدلي	1Ag01
صيدلية	1B001
صيدليه	1B001
صيف	1BE01
ضعيف	1Aj01
طاه	1Ag01
طاهية	1Ag01
طاهيه	1Ag01
طباخ	1Ag01
طبيب	1Ag01
طبيبة	1Ag01
طبيبه	1Ag01
طريق	1BA01
طلاقة	1B301
طلاقه	1B301
عام	1BS02
عامل	1Ag01
عاملة	1Ag01
عامله	1Ag01
عبر الإنترنت	1B201
عبر الانترنت	1B201
عزباء	1Al01
عضو	1Ag01
عضوية	1B:01
عضويه	1B:01
عمارة	1BA01
عماره	1BA01
عمل حر	1B001
عن بعد	1B201
عن بُعد	1B201
عيادة	1B001
عياده	1B001
فائز	1An01
فائزة	1An01
فايز	1An01
فايزه	1An01
فريق	1BF01
فصل	1BJ01
فندق	1B001
فني	1Ag01
فنية	1Ag01
فنيه	1Ag01
فوق المتوسط	1BM01
في	1BX01
قائد	1Ag01
قابلة	1Ag01
قابله	1Ag01
قايد	1Ag01
قرية	1BA01
قريه	1BA01
قسم	1BU02
قناة	1B001
قناه	1B001
كاتب	1Ag01
كاتبة	1Ag01
كاتبه	1Ag01
كتاب	1BJ01
كليات	1Ao01
كلية	1Ao01
كليه	1Ao01
كهربائي	1Ag01
كهربايي	1Ag01
لحام	1Ag01
لدى	1BX01
لدي	1BX01
لغة أم	1BG01
لغة الأم	1BG01
لغتي الأم	1BG01
لغتي الام	1BG01
لغه الام	1BG01
لغه ام	1BG01
للآن	1B801
للان	1B801
ليسانس	1B401
مؤتمر	1BJ01
مؤسس	1Ag01
مؤسسة	1B001
مؤسسة مشاركة	1Ag01
ماجستير	1BH01
مالك	1Ag01
مبتدئ	1Ah02
مبتدئة	1Aj01
مبتدي	1Ah02
مبتديه	1Aj01
مبرمج	1Ag01
مبرمجة	1Ag01
مبرمجه	1Ag01
متجر	1B001
متحف	1B001
متدرب	1Ag01
متدربة	1Ag01
متدربه	1Ag01
مترجم	1Ag01
مترجمة	1Ag01
مترجمه	1Ag01
متزوج	1Al01
متزوجة	1Al01
متزوجه	1Al01
متطوع	1Ag01
متطوعة	1Ag01
متطوعه	1Ag01
متقدم	1BY02
متقدمة	1BY02
متقدمه	1BY02
متوسط	1B[02
متوسطة	1B[02
متوسطه	1B[02
متوقع	1BI01
متوقعة	1BI01
متوقعه	1BI01
مجلة	1BJ01
مجله	1BJ01
مجموعة	1B001
مجموعه	1B001
محادثة	1B]01
محادثه	1B]01
محاسب	1Ag01
محاسبة	1Ag01
محاسبه	1Ag01
محاضر	1Ag01
محاضرة	1B^02
محاضره	1B^02
محافظة	1BA01
محافظه	1BA01
محام	1Ag01
محامي	1Ag01
محامية	1Ag01
محاميه	1Ag01
محترف	1B301
محرر	1Ag01
محررة	1Ag01
محرره	1Ag01
محلل	1Ag01
محللة	1Ag01
محلله	1Ag01
مخبز	1B001
مختبر	1B001
مدارس	1Ao01
مدرب	1Ag01
مدربة	1Ag01
مدربه	1Ag01
مدرس	1Ag01
مدرسة	1Ao01
مدرسة ثانوية	1Ao01
مدرسة صف	1Ag01
مدرسة لغة	1Ag01
مدرسه	1Ao01
مدرسه ثانويه	1Ao01
مدرسه صف	1Ag01
مدرسه لغه	1Ag01
مدقق	1Ag01
مدير	1Ag01
مديرة	1Ag01
مديره	1Ag01
مدينة	1BA01
مدينه	1BA01
مراقب	1Ag01
مراقبة	1Ag01
مراقبه	1Ag01
مرشد	1Ag01
مرشدة	1Ag01
مرشده	1Ag01
مركز	1B001
مزارع	1Ag01
مزارعة	1Ag01
مزارعه	1Ag01
مسؤول	1Ag01
مسؤولة	1Ag01
مسابقة	1An01
مسابقه	1An01
مساعد	1Ag01
مساعدة	1Ag01
مساعده	1Ag01
مستشار	1Ag01
مستشارة	1Ag01
مستشاره	1Ag01
مستشفى	1B001
مستشفي	1B001
مستمر	1B801
مسرح	1B001
مسعف	1Ag01
مسعفة	1Ag01
مسعفه	1Ag01
مسوول	1Ag01
مسووله	1Ag01
مشرف	1Ag01
مشرفة	1Ag01
مشرفه	1Ag01
مشروع	1B901
مشروع خاص	1B001
مشغل	1Ag01
مصرف	1B001
مصمم	1Ag01
مصممة	1Ag01
مصممه	1Ag01
مصنع	1B001
مصور	1Ag01
مصورة	1Ag01
مصوره	1Ag01
مطعم	1B001
مطلق	1Al01
مطلقة	1Al01
مطلقه	1Al01
مطور	1Ag01
مطورة	1Ag01
مطوره	1Ag01
مع مرتبة الشرف	1B=01
مع مرتبه الشرف	1B=01
معتمد	1B:01
معتمدة	1B:01
معتمده	1B:01
معدل	1B=01
معلم	1Ag01
معلمة	1Ag01
معلمه	1Ag01
معماري	1Ag01
معهد	1B`02
مغن	1Ag01
مقال	1BJ01
مقالة	1BJ01
مقاله	1BJ01
مقبول	1Aj01
مكتب	1B001
مكتبة	1B001
مكتبه	1B001
ممتاز	1BY02
ممتازة	1B301
ممتازه	1B301
ممثل	1Ag01
ممثلة	1Ag01
ممثله	1Ag01
ممرض	1Ag01
ممرضة	1Ag01
ممرضه	1Ag01
من	1Bb01
منحة	1An01
منحه	1An01
مندوب	1Ag01
مندوبة	1Ag01
مندوبه	1Ag01
منذ	1Bc01
منسق	1Ag01
منسقة	1Ag01
منسقه	1Ag01
منشور	1BJ01
منطقة	1BA01
منطقه	1BA01
منظمة	1B001
منظمه	1B001
مهندس	1Ag01
مهندسة	1Ag01
مهندسه	1Ag01
موتمر	1BJ01
موسس	1Ag01
موسسه	1B001
موسسه مشاركه	1Ag01
موسيقي	1Ag01
موظف	1Ag01
موظف استقبال	1Ag01
موظفة	1Ag01
موظفه	1Ag01
ميدالية	1An01
ميداليه	1An01
ميدان	1BA01
ميكانيكي	1Ag01
نائب	1Ag01
نادل	1Ag01
نادلة	1Ag01
نادله	1Ag01
نايب	1Ag01
نجار	1Ag01
نشر	1BJ01
هيئة	1B001
هييه	1B001
و	1Bd01
وحدة	1BF01
وحده	1BF01
ورشة	1B001
ورشه	1B001
ورقة	1BJ01
ورقة بحثية	1BJ01
ورقه	1BJ01
ورقه بحثيه	1BJ01
وزارة	1B001
وزاره	1B001
وسام	1An01
وكالة	1B001
وكاله	1B001
अंक	1Be01
अकादमी	1Bf01
अच्छा	1Bg02
अच्छी	1Bi01
अधिकारी	1Bj01
अध्यक्ष	1Bj01
अध्यापक	1Bj01
अध्यापिका	1Bj01
अध्याय	1Bk01
अनुभाग	1Bl01
अनुवादक	1Bj01
अपेक्षित	1Bm01
अब	1Bn01
अब तक	1Bn01
अभिनेता	1Bj01
अभिनेत्री	1Bj01
अभियंता	1Bj01
अभी	1Bn01
अभी तक	1Bn01
अविवाहित	1Bo01
अस्पताल	1C001
आईटीआई	1C101
आज	1Bn01
आज तक	1Bn01
आहार विशेषज्ञ	1Bj01
इंजीनियर	1Bj01
इंटरमीडिएट	00F01
इंटर्न	1Bj01
इलेक्ट्रीशियन	1Bj01
उच्च माध्यमिक विद्यालय	1Bf01
उत्कृष्ट	1C202
उन्नत	1C202
उपाध्यक्ष	1Bj01
एजेंसी	1C001
एम ए	1C401
एम एड	1C401
एम एससी	1C401
एम कॉम	1C401
एम टेक	1C401
एम बी ए	1C401
एम.ए	1C401
एम.एड	1C401
एम.एससी	1C401
एम.कॉम	1C401
एम.टेक	1C401
एम.बी.ए	1C401
एमबीए	1C401
एवं	1C501
ऑनलाइन	1C601
और	1C501
औसत	1C701
कंपनी	1C001
कर्मचारी	1Bj01
कसाई	1Bj01
कारखाना	1C001
कार्यालय	1C001
किसान	1Bj01
केंद्र	1C001
कैशियर	1Bj01
कॉलेज	1Bf01
कॉलोनी	1C801
कोच	1Bj01
कोर्स	1C901
कोषाध्यक्ष	1Bj01
क्लिनिक	1C001
गर्मी	1C:01
गली	1C801
गाइड	1Bj01
गायक	1Bj01
गायिका	1Bj01
गुरुकुल	1Bf01
ग्राम	1C801
ग्रीष्म	1C:01
ग्रेड	1Be01
चालक	1Bj01
चिकित्सक	1Bj01
चिकित्सालय	1C001
चित्रकार	1Bj01
चौक	1C801
चौकीदार	1Bj01
छात्रवृत्ति	1C;01
छायाकार	1Bj01
जारी	1Bn01
जिला	1C801
जीवन परिचय	1C<01
जीवन वृत्त	1C<01
जीवनवृत्त	1C<01
टीम	1Bl01
ट्रस्ट	1C001
डिज़ाइनर	1Bj01
डिजाइनर	1Bj01
डिप्लोमा	1C=02
डेवलपर	1Bj01
डॉक्टर	1Bj01
डॉक्टरेट	1C?01
ड्राइवर	1Bj01
तक	1C@02
तकनीशियन	1Bj01
थोड़ा	1CB01
थोडा	1CB01
दर्जी	1Bj01
दसवीं	00F01
दाई	1Bj01
दुकान	1C001
दूरस्थ	1C601
द्वितीय श्रेणी	1Be01
द्विभाषी	1CC01
धाराप्रवाह	1CD01
नगर	1C801
नगर निगम	1C001
नर	1CE01
नर्तक	1Bj01
नर्स	1Bj01
नाई	1Bj01
नारी	1CF01
नाविक	1Bj01
निगम	1C001
निदेशक	1Bj01
निपुण	1CG01
न्यास	1C001
पत्रकार	1Bj01
पत्रिका	1Bk01
पदक	1C;01
परास्नातक	1C401
परियोजना	1CH01
पर्यवेक्षक	1Bj01
पाठशाला	1Bf01
पात्रता परीक्षा	1C901
पिन	1C801
पी एच डी	1C?01
पी.एच.डी	1C?01
पीएचडी	1C?01
पुरस्कार	1C;01
पुरुष	1CE01
पुस्तक	1Bk01
पुस्तकालय	1C001
पुस्तकालयाध्यक्ष	1Bj01
पृष्ठ	1CI01
पेटेंट	1Bk01
पॉलिटेक्निक	1C101
प्रकाशन	1C001
प्रकाशित	1Bk01
प्रतिनिधि	1Bj01
प्रतियोगिता	1C;01
प्रतिशत	1Be01
प्रथम श्रेणी	1Be01
प्रथम स्थान	1C;01
प्रधानाचार्य	1Bj01
प्रबंधक	1Bj01
प्रभाग	1Bl01
प्रमाण पत्र	1C901
प्रमाणन	1C901
प्रमाणपत्र	1C901
प्रमाणित	1C901
प्रमुख	1Bj01
प्रयोगशाला	1C001
प्रवीण	1CD01
प्रशस्ति	1C;01
प्रशस्ति पत्र	1C;01
प्रशासक	1Bj01
प्रशिक्षक	1Bj01
प्रशिक्षु	1Bj01
प्राइवेट लिमिटेड	1C001
प्राध्यापक	1Bj01
प्रारंभिक	1CJ02
प्रोग्रामर	1Bj01
प्रोजेक्ट	1CH01
प्रोफेसर	1Bj01
प्रौद्योगिकी संस्थान	1Bf01
फाउंडेशन	1C001
फार्मासिस्ट	1Bj01
बढई	1Bj01
बढ़ई	1Bj01
बहुत अच्छा	1CD01
बायोडाटा	1C<01
बारहवीं	00F01
बी ए	1CL01
बी एड	1CL01
बी एससी	1CL01
बी कॉम	1CL01
बी टेक	1CL01
बी.ए	1CL01
बी.एड	1CL01
बी.एससी	1CL01
बी.कॉम	1CL01
बी.टेक	1CL01
बीए	1CL01
बीटेक	1CL01
बुनियादी	1CJ02
बेकर	1Bj01
बैंक	1C001
बोलचाल	1C701
मंत्रालय	1C001
मकान	1C801
मछुआरा	1Bj01
मजदूर	1Bj01
मज़दूर	1Bj01
मध्यम	1CM02
मध्यवर्ती	1C701
महाविद्यालय	1Bf01
महिला	1CF01
महीना	1CO01
महीने	1CO01
मातृ भाषा	1CC01
मातृभाषा	1CC01
मार्ग	1C801
माली	1Bj01
मास	1CO01
माह	1CO01
मिस्त्री	1Bj01
मूलभूत	1CB01
मैकेनिक	1Bj01
मैट्रिक	00F01
मैनेजर	1Bj01
मोहल्ला	1C801
यूनिवर्सिटी	1Bf01
रसोइया	1Bj01
राजमिस्त्री	1Bj01
रिज़्यूमे	1C<01
रिज्यूमे	1C<01
रिमोट	1C601
रेफरी	1Bj01
रोड	1C801
लाइसेंस	1C901
लिपिक	1Bj01
लिमिटेड	1C001
लेख	1Bk01
लेखाकार	1Bj01
लोहार	1Bj01
व	1C501
वकील	1Bj01
वर्तमान	1Bn01
वर्तमान तक	1Bn01
वर्ष	1CP01
वसंत	1CQ01
वार्ड	1C801
वास्तुकार	1Bj01
विक्रेता	1Bj01
विजेता	1C;01
विद्यापीठ	1Bf01
विद्यालय	1Bf01
विभाग	1Bl01
विवाहित	1Bo01
विशेषज्ञ	1CR02
विशेषज्ञता	1CT01
विश्लेषक	1Bj01
विश्वविद्यालय	1Bf01
विषय	1CT01
वेटर	1Bj01
वेल्डर	1Bj01
व्याख्याता	1Bj01
व्याख्यान	1Bk01
शरद	1CU01
शाखा	1CT01
शिक्षक	1Bj01
शिक्षिका	1Bj01
शीत	1CV01
शोध पत्र	1Bk01
शोधकर्ता	1Bj01
शोधपत्र	1Bk01
श्रमिक	1Bj01
श्रेणी	1Be01
संगीतकार	1Bj01
संचालक	1Bj01
संचालिका	1Bj01
संपादक	1Bj01
संभावित	1Bm01
संवाददाता	1Bj01
संस्था	1C001
संस्थान	1CW02
संस्थापक	1Bj01
सचिव	1Bj01
सडक	1C801
सड़क	1C801
सदस्य	1Bj01
सन्	1CY01
समन्वयक	1Bj01
समिति	1C001
समूह	1C001
सम्मान	1C;01
सम्मानित	1C;01
सम्मेलन	1Bk01
सर्दी	1CV01
सलाहकार	1Bj01
सहायक	1Bj01
साधारण	1CB01
सामान्य	1CM02
साल	1CP01
सिपाही	1Bj01
सुरक्षाकर्मी	1Bj01
से	1CZ03
सेक्टर	1C801
सैनिक	1Bj01
स्कूल	1Bf01
स्टूडियो	1C001
स्त्री	1CF01
स्नातक	1CL01
स्नातकोत्तर	1C401
स्वयंसेवक	1Bj01
स्वयंसेविका	1Bj01
स्वर्ण पदक	1C;01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1C001
กรม	1C]01
กรรมการ	1C^01
กระทรวง	1C]01
กลุ่ม	1C]01
กลุ่มงาน	1C_01
การแข่งขัน	1C`01
ขณะนี้	1Ca01
คณะ	1Cb01
คนขับรถ	1C^01
ครู	1C^01
คลินิก	1C]01
คล่อง	1Cc01
คล่องแคล่ว	1Cc01
คะแนนเฉลี่ย	1Cd01
คาดว่า	1Ce01
คาดว่าจะจบ	1Ce01
งานวิจัย	1Cf01
จนถึง	1Cg01
จนถึงขณะนี้	1Ca01
จนถึงปัจจุบัน	1Ca01
จังหวัด	1Ch01
จาก	1Ci01
จุฬาลงกรณ์	1Cb01
จํากัด	1C]01
ชนะเลิศ	1C`01
ชาย	1Cj01
ชื่อโครงการ	1Ck01
ช่าง	1C^01
ช่างภาพ	1C^01
ช่างเทคนิค	1C^01
ซอย	1Ch01
ดี	1Cl02
ดีมาก	1Cn02
ดีเด่น	1C`01
ดีเยี่ยม	1Cc01
ดุษฎีบัณฑิต	1D001
ตอนนี้	1Ca01
ตัวแทน	1C^01
ตั้งแต่	1D102
ตีพิมพ์	1Cf01
ตําบล	1Ch01
ถนน	1Ch01
ถึง	1Cg01
ถึงปัจจุบัน	1Ca01
ทนายความ	1C^01
ทางไกล	1D301
ทีม	1C_01
ที่	1D401
ที่ปรึกษา	1C^01
ทุน	1C`01
ทํางานทางไกล	1D301
ธนาคาร	1C]01
นักการตลาด	1C^01
นักข่าว	1C^01
นักจิตวิทยา	1C^01
นักบัญชี	1C^01
นักพัฒนา	1C^01
นักวิจัย	1C^01
นักวิเคราะห์	1C^01
นักศึกษาฝึกงาน	1C^01
นักออกแบบ	1C^01
นักเขียน	1C^01
นักแปล	1C^01
นิตยสาร	1Cf01
น้อย	1D501
นําเสนอผลงาน	1Cf01
บทความ	1Cf01
บทที่	1Cf01
บรรณาธิการ	1C^01
บรรณารักษ์	1C^01
บริษัท	1C]01
บริหารธุรกิจบัณฑิต	1D601
บัณฑิต	1D601
บัณฑิตวิทยาลัย	1Cb01
บ้านเลขที่	1Ch01
ประกวด	1C`01
ประกันภัย	1C]01
ประกาศนียบัตร	1D701
ประกาศนียบัตรวิชาชีพ	1D801
ประกาศนียบัตรวิชาชีพชั้นสูง	1D901
ประชุมวิชาการ	1Cf01
ประธาน	1C^01
ประวัติย่อ	1D:01
ประวัติย่อส่วนตัว	1D:01
ประวัติส่วนตัวสมัครงาน	1D:01
ปริญญาตรี	1D601
ปริญญาเอก	1D001
ปริญญาโท	1D;01
ปวช	1D801
ปวส	1D901
ปัจจุบัน	1Ca01
ปานกลาง	1D<02
ปี	1D>02
ผลการเรียน	1Cd01
ผู้ก่อตั้ง	1C^01
ผู้จัดการ	1C^01
ผู้ช่วย	1C^01
ผู้ตรวจสอบ	1C^01
ผู้บริหาร	1C^01
ผู้ประสานงาน	1C^01
ผู้ฝึกสอน	1C^01
ผู้อํานวยการ	1C^01
ผู้เชี่ยวชาญ	1D@02
ผ่านการอบรม	1D701
ฝึกงาน	1C^01
ฝ่าย	1C_01
พนักงาน	1C^01
พนักงานดีเด่น	1C`01
พนักงานต้อนรับ	1C^01
พนักงานเสิร์ฟ	1C^01
พยาบาล	1C^01
พอใช้	1DB01
พิพิธภัณฑ์	1C]01
พื้นฐาน	1DC02
พ่อครัว	1C^01
ภาคฤดูร้อน	1DE01
ภาควิชา	1DF01
ภาษาหลัก	1DG01
ภาษาแม่	1DG01
ม 6	1D801
ม.6	1D801
มหาชน	1C]01
มหาบัณฑิต	1D;01
มหาวิทยาลัย	1Cb01
มัคคุเทศก์	1C^01
มัธยมศึกษา	1D801
มัธยมศึกษาตอนปลาย	1D801
มูลนิธิ	1C]01
รองชนะเลิศ	1C`01
รองผู้จัดการ	1C^01
ระดับกลาง	1D<02
ระดับดี	1DH01
ระดับสูง	1Cn02
รางวัล	1C`01
ราชภัฏ	1Cb01
ราชมงคล	1Cb01
รีสอร์ต	1C]01
รีสอร์ท	1C]01
ร้าน	1C]01
ร้านขายยา	1C]01
ร้านอาหาร	1C]01
ฤดูร้อน	1DE01
ฤดูหนาว	1DI01
ฤดูใบไม้ผลิ	1DJ01
ฤดูใบไม้ร่วง	1DK01
ล่าม	1C^01
วารสาร	1Cf01
วิชาเอก	1DF01
วิทยากร	1C^01
วิทยานิพนธ์	1Cf01
วิทยาลัย	1Cb01
วิทยาศาสตรบัณฑิต	1D601
วิทยาศาสตรมหาบัณฑิต	1D;01
วิทยาเขต	1Cb01
วิศวกร	1C^01
วิศวกรรมศาสตรบัณฑิต	1D601
วุฒิบัตร	1D701
ศาสตราจารย์	1C^01
ศิลปศาสตรบัณฑิต	1D601
ศูนย์	1C]01
สตูดิโอ	1C]01
สถาบัน	1DL02
สถาปนิก	1C^01
สมรส	1DN01
สมรสแล้ว	1DN01
สมาคม	1C]01
สหกรณ์	1C]01
สาขา	1DF01
สาขาวิชา	1DF01
สิทธิบัตร	1Cf01
สื่อสารได้	1DB01
ส่วนงาน	1C_01
สํานักงาน	1C]01
สํานักพิมพ์	1C]01
หญิง	1DO01
หนังสือ	1Cf01
หมู่	1Ch01
หมู่บ้าน	1Ch01
หย่า	1DN01
หลักสูตร	1D701
หัวหน้า	1C^01
ห้องปฏิบัติการ	1C]01
ห้องสมุด	1C]01
ห้างหุ้นส่วน	1C]01
องค์การ	1C]01
อนุบาล	1Cb01
อนุปริญญา	1D901
ออนไลน์	1D301
อาคาร	1Ch01
อาจารย์	1C^01
อาชีวศึกษา	1Cb01
อาสาสมัคร	1C^01
อําเภอ	1Ch01
เกรด	1Cd01
เกรดเฉลี่ย	1Cd01
เกียรติคุณ	1C`01
เกียรตินิยม	1Cd01
เกียรตินิยมอันดับ	1Cd01
เกียรติบัตร	1DP02
เขต	1Ch01
เจ้าของ	1C^01
เจ้าของภาษา	1DG01
เจ้าหน้าที่	1C^01
เชฟ	1C^01
เชี่ยวชาญ	1Cn02
เชี่ยวชาญมาก	1DR01
เดือน	1DS01
เทคนิค	1Cb01
เทศบาล	1C]01
เบื้องต้น	1DC02
เพศชาย	1Cj01
เพศหญิง	1DO01
เภสัชกร	1C^01
เรซูเม่	1D:01
เริ่มต้น	1DT01
เลขที่	1Ch01
เลขานุการ	1C^01
เล็กน้อย	1D501
เหรียญ	1C`01
เหรียญทอง	1C`01
เอก	1DF01
แขวง	1Ch01
แต่งงานแล้ว	1DN01
แผนก	1DU02
แพทย์	1C^01
แม่บ้าน	1C^01
โครงการ	1Ck01
โปรเจกต์	1Ck01
โปรแกรมเมอร์	1C^01
โรงงาน	1C]01
โรงพยาบาล	1C]01
โรงเรียน	1Cb01
โรงเรียนประถม	1Cb01
โรงเรียนมัธยม	1Cb01
โรงแรม	1C]01
โล่	1C`01
โสด	1DN01
ใบขับขี่	1D701
ใบประกอบวิชาชีพ	1D701
ใบรับรอง	1D701
ใบอนุญาต	1D701
ấp	0AQ01
ở	1DW01
ủy ban	0;@01
および	1DX01
から	1DY03
か月	1D\01
と	1DX01
にて	1D]01
に勤務	1D]01
まで	1D^02
より	1D`02
アシスタント	1Db01
アナリスト	1Db01
アパート	1Dc01
アルバイト	1Db01
アーキテクト	1Db01
イラストレーター	1Db01
インターン	1Db01
エキスパート	1Dd01
エンジニア	1Db01
オペレーター	1Db01
オンライン	1De01
カフェ	0c001
カメラマン	1Db01
カ月	1D\01
ガイド	1Db01
キッチンスタッフ	1Db01
キャプテン	1Db01
クリニック	0c001
グループ	1Df02
ケアマネジャー	1Db01
コンサルタント	1Db01
コンテスト	1Dh01
コース	1Di01
コーチ	1Db01
コーポ	1Dc01
コーポレーション	0c001
サブリーダー	1Db01
サービス	0c001
シェフ	1Db01
システムズ	0c001
スクラムマスター	1Db01
スタジオ	0c001
スタッフ	1Db01
セミナー	1Dj01
センター	1Dk01
ソリューションズ	0c001
チェーン	0c001
チーフ	1Db01
チーム	1Dk01
テクノロジーズ	0c001
テレビ	0c001
テレワーク	1De01
ディレクター	1Db01
デイサービス	0c001
デザイナー	1Db01
ネイティブ	1Dl01
ネイティブレベル	1Dl01
ハイツ	1Dc01
ハングル検定	12201
バイリンガル	1Dl01
パート	1Db01
ビジネスレベル	1Dm01
ビジネス上級	1Dm01
フルリモート	1De01
プランナー	1Db01
プログラマ	1Db01
プログラマー	1Db01
プロジェクト	1Dn01
プロジェクトマネージャー	1Db01
プロジェクト名	1Dn01
プロダクトオーナー	1Db01
プロデューサー	1Db01
ページ	1Do01
ホテル	0c001
ホールスタッフ	1Db01
ホールディングス	0c001
ボランティア	1Db01
ポスター発表	1E001
マネジャー	1Db01
マネージャー	1Db01
マンション	1Dc01
ユニット	1Dk01
ライター	1Db01
リモート	1De01
リーダー	1Db01
レジュメ	1E101
レストラン	0c001
ヵ月	1D\01
ヶ月	1D\01
一本	1E201
一等奖	1E301
一級	00Q01
一级乙等	1E401
一级建造师	1E501
一级甲等	1E401
一般	1E602
一般社団法人	0c001
一身上の都合により退職	1E801
丁目	1Dc01
三好学生	1E301
三專	1E901
三等奖	1E301
三級	00Q01
三级	1E401
上級	1E:02
不動産	0c001
与	1E<01
专业	1E=01
专业八级	1E>01
专业四级	1E401
专业排名	1E?01
专八	1E401
专利	1E@01
专升本	1E201
专员	1EA01
专四	1E401
专家	1EB01
专家级	1EB01
专硕	1EC01
专科	1ED01
专科学校	1EE01
专著	1E@01
世話人	1Db01
丙級	1EF01
业务员	1EA01
个人履历	1EG01
个人简历	1EG01
个月	1EH01
中	1EI01
中上	1EJ01
中上級	1EK01
中专	1EL02
中台	1EN01
中国語検定	12201
中学	1EE01
中学校	1EO01
中學	1EP01
中心	1EQ02
中技	1ES01
中文履歷	1ET01
中文简历	1EG01
中等	1EU02
中級	1EW04
中级	1E[02
中级会计	1E501
中级职称	1E501
中退	1E]01
中途退学	1E]01
中高級	1EJ01
中高级	1E^01
为止	1E_01
主任	1E`03
主任技術者	00Q01
主任調理師	1Db01
主修	1Ec02
主催	1Db01
主催者	1Db01
主办人	1EA01
主厨	1EA01
主将	1Db01
主席	1EA01
主幹	1Db01
主廚	1Ee01
主持人	1Ef02
主播	1EA01
主査	1Db01
主治医师	1EA01
主管	1Ef02
主管护师	1EA01
主編	1Ee01
主编	1EA01
主辦人	1Ee01
乗務員	1Db01
乘务员	1EA01
乙級	1EF01
乡	1Eh01
书记	1EA01
书院	1EE01
了解	1Ei02
予定	1Ek01
事业单位	1El01
事业群	1EN01
事业部	1EN01
事务所	1El01
事務	1Db01
事務員	1Db01
事務所	1Em02
事業所	0c001
事業本部	1Dk01
事業部	1Eo02
二專	1E901
二技	1F101
二本	1E201
二等奖	1E301
二級	00Q01
二级乙等	1E401
二级建造师	1E501
二级甲等	1E401
互动	1El01
互联网	1El01
五專	1E901
亚军	1E301
亞軍	1F201
交付	1F301
交易员	1EA01
产品助理	1EA01
产品经理	1EA01
产品部	1EN01
人事	1F402
人力資源部	1F601
人力资源管理师	1E501
人力资源部	1EN01
今	1F703
介護士	1Db01
介護施設	0c001
介護福祉士	1Db01
从	1F:01
从业资格	1E501
从业资格证	1E501
仓库管理员	1EA01
仓管	1EA01
代表	1F402
代表取締役	1Db01
以上	1F;01
以來	1F<01
以来	1F=01
以降	1F>01
任职于	1F?01
任職於	1F@01
企劃	1Ee01
企業	1FA01
企画	1Db01
优秀	1FB02
优秀共青团员	1E301
优秀员工	1E301
优秀团员	1E301
优秀奖	1E301
优秀学生	1E301
优秀学生干部	1E301
优秀干部	1E301
优秀教师	1E301
优秀毕业生	1E301
会使用	1FD01
会社	0c001
会計士	1Db01
会计	1EA01
会议论文	1E@01
会長	1Db01
会长	1EA01
传媒	1El01
住院医师	1EA01
作家	1EA01
作業主任者	00Q01
作業療法士	1Db01
作者	1EA01
佳作	1FE02
供职于	1F?01
係	1Dk01
係長	1Db01
保全	1Ee01
保安	1EA01
保母	1Ee01
保洁	1EA01
保育園	1FG02
保育士	1Db01
保险	1El01
保険	0c001
保險	1FA01
信息技术	1El01
修了	1FI03
修了見込み	1FL02
修了証	00Q01
修士	1FN01
修士号	1FN01
修士課程	1FN01
俳優	1Db01
倉管	1Ee01
個人履歷	1ET01
個人簡歷	1ET01
個月	1FO01
傳媒	1FA01
優勝	1Dh01
優秀	1FP01
優秀賞	1Dh01
優等	1F201
先进个人	1E301
先进工作者	1E301
免許	00Q01
免許状	00Q01
党校	1EE01
入団	1FQ01
入围	1E301
入圍	1F201
入学	1FR02
入學	1FT01
入局	1FQ01
入庁	1FQ01
入所	1FQ01
入社	1FR02
入职	1FU01
入職	1FV02
入行	1FQ01
入賞	1Dh01
入選	1Dh01
入門	1FX04
入门	1F\02
全日制本科	1E201
全栈	1EA01
全民英檢	1F^01
公司	1EQ02
六级	1E401
共同主催	1Db01
共著	1E001
兼职	1EA01
兽医	1EA01
写真家	1Db01
农艺师	1EA01
冠军	1E301
冠軍	1F201
冬	1F_03
冬天	1Fb02
冬季	1F_03
准教授	1Db01
准看護師	1Db01
出版	1Fd05
出版公司	1FA01
出版社	1EQ02
出納	1Ee01
出纳	1EA01
分享	1E@01
分公司	1EQ02
分析师	1EA01
分析師	1Ee01
分校	1Fi02
分院	1EN01
列车员	1EA01
创业公司	1El01
创始人	1EA01
初中	1EL02
初心者	1Fk01
初級	1Fl04
初級レベル	1G001
初级	1G102
初级会计	1E501
到	1G302
到现在	1G501
到現在	1G601
到目前	1G501
到職	1FT01
制作人	1EA01
制药	1El01
前台	1EA01
前端	1Ef02
剪輯師	1Ee01
剪辑师	1EA01
副主廚	1Ee01
副会長	1Db01
副会长	1EA01
副學士	1E901
副店長	1Db01
副总	1EA01
副教授	1EA01
副料理長	1Db01
副會長	1Ee01
副理	1Ee01
副部長	1Db01
副部长	1EA01
創業	1FQ01
創辦人	1Ee01
助产士	1EA01
助手	1E`03
助教	1E`03
助理	1Ef02
助産師	1Db01
区	1G702
区役所	0c001
医师	1EA01
医師	1Db01
医生	1EA01
医疗	1El01
医療法人	0c001
医科大学	1EE01
医院	1El01
區	1G901
十佳	1E301
半導體	1FA01
协会	1El01
卒業	1G:02
卒業予定	1Ek01
卒業見込み	1FL02
協会	0c001
協會	1FA01
協理	1Ee01
单元	1Eh01
单身	1G<01
単位取得退学	1E]01
博士	1G=03
博士前期課程	1FN01
博士号	1G@01
博士后	1GA01
博士後期課程	1G@01
博士班	1GB01
博士研究生	1GA01
博士課程	1G@01
印刷	0c001
厂	1El01
厨师	1EA01
厨师长	1EA01
县	1Eh01
及	1GC02
及び	1DX01
双学士	1E201
双硕士	1EC01
双语	1GE01
发布	1E@01
发明专利	1E@01
发表	1E@01
发起人	1EA01
取得	1GF04
取得済み	1F301
取締役	1Db01
受講	1F301
受講修了	1F301
受賞	1Dh01
受験	1F301
口譯	1Ee01
口译	1EA01
口頭発表	1E001
召集人	1Ef02
可作为工作语言	1E>01
可日常交流	1GJ01
号	1GK03
号室	1Dc01
司会	1Db01
司書	1Db01
司机	1EA01
司機	1Ee01
司法書士	1Db01
司法考试	1E501
合伙人	1EA01
合同会社	0c001
合夥人	1Ee01
合格	1GN02
合格証取得	1F301
合格證	1EF01
合格证	1E501
合資会社	0c001
后端	1EA01
周	1GP01
和	1GC02
咖啡	1El01
咨询	1El01
咨询师	1EA01
品管	1Ee01
商事	0c001
商务流利	1E>01
商務流利	1FP01
商学院	1EE01
商店	0c001
商行	1FA01
單身	1GQ01
営業	1Db01
営業職	1Db01
営業部	1Dk01
四技	1F101
四级	1E401
团支书	1EA01
团队	1EN01
园长	1EA01
国家二级	1E501
国際会議	1E001
國中	1EP01
國際	1FA01
團隊	1F601
在学中	1GR01
在學	1G601
在宅	1De01
在籍中	1GR01
在线	1GS01
在职	1G501
在职研究生	1EC01
在職	1G601
在職中	1GT02
在读	1G501
地产	1El01
均分	1E?01
執照	1EF01
執筆	1E001
執行役員	1Db01
執行長	1Ee01
培訓	1GV01
培訓班	1GV01
培训	1GW01
培训师	1EA01
培训机构	1El01
培训班	1GW01
基本	1GX04
基本情報技術者	00Q01
基础	1G102
基础平台部	1EN01
基礎	1Fl04
基礎レベル	1G001
基金	1El01
基金會	1FA01
堪能	1G\01
報社	1FA01
声優	1Db01
处	1EN01
夏	1G]03
夏天	1G`02
夏季	1G]03
夏期	1Gb01
外企	1El01
外送員	1Ee01
多益	1F^01
夜大	1EE01
大专	1ED01
大卒	1Gc01
大厦	1Eh01
大学	1Gd02
大学专科	1ED01
大学本科	1E201
大学校	1EO01
大学英语六级	1E401
大学英语四级	1E401
大学院	1EO01
大学院修士	1FN01
大學	1EP01
大學部	1F101
大工	1Db01
大賞	1Dh01
大賽	1F201
大赛	1E301
大道	1Gf02
天	1Gh02
契約社員	1Db01
奖	1E301
奖学金	1E301
奖项	1E301
奨励賞	1Dh01
奨学金	1Dh01
女	1Gj03
女中	1EP01
女子大学	1EO01
女性	1Gj03
委员	1EA01
委员会	1El01
委員會	1FA01
季军	1E301
季軍	1F201
学习中	1Gm01
学习委员	1EA01
学会	1E001
学会誌	1E001
学分	1E?01
学刊	1E@01
学園	1EO01
学士	1Gn02
学士号	1Gc01
学士学位	1E201
学士課程	1Gc01
学徒	1EA01
学报	1E@01
学校	1Gd02
学校法人	0c001
学硕	1EC01
学科	1H002
学習中	1H201
学芸員	1Db01
学部	1H002
学部卒	1Gc01
学院	1Gd02
學分	1H301
學報	1H401
學士	1F101
學士學位	1F101
學徒	1Ee01
學校	1EP01
學系	1H502
學院	1EP01
宅地建物取引士	00Q01
安全员	1EA01
实业	1El01
实习生	1EA01
实用新型	1E@01
实验室	1EN01
実務レベル	1H701
実務経験あり	1H701
実用英語技能検定	12201
実習生	1Db01
审核员	1EA01
审计	1EA01
审计员	1EA01
客户经理	1EA01
客服	1Ef02
室	1H805
室長	1Db01
寄稿	1E001
寒假	1Fb02
實業	1FA01
實習生	1Ee01
實驗室	1F601
審判	1Db01
导游	1EA01
导演	1EA01
导购	1EA01
専修	1Di01
専修学校	1EO01
専攻	1Di01
専門士	1H=01
専門学校	1EO01
専門家レベル	1Dd01
専門店	0c001
專利	1H401
專員	1Ee01
專家	1H>01
專書	1H401
專案	1H?01
專案名稱	1H?01
專案經理	1Ee01
專業	1H@01
專欄	1H401
專科	1E901
專科學校	1EP01
專題	1H?01
導覽員	1Ee01
導覽志工	1Ee01
導遊	1Ee01
小区	1Eh01
小学	1EE01
小学校	1EO01
小學	1EP01
小組	1F601
小组	1EN01
就任	1FQ01
就業中	1GR01
就职于	1F?01
就職	1FQ01
就職於	1F@01
就讀中	1G601
局	1HA03
居家办公	1GS01
履历	1EG01
履历表	1EG01
履歴書	1E101
履歷	1ET01
履歷書	1ET01
履歷表	1ET01
工作室	1EQ02
工作语言	1E>01
工厂	1El01
工商管理硕士	1EC01
工地主任	1Ee01
工場	0c001
工場長	1Db01
工学部	1Di01
工廠	1FA01
工房	0c001
工業	0c001
工程专业	1E=01
工程局	1El01
工程师	1EA01
工程師	1Ee01
工讀生	1Ee01
已婚	1HD02
已婚已育	1G<01
已婚未育	1G<01
巷	1Gf02
市	1HF03
市场部	1EN01
市役所	0c001
师范	1EE01
席次	1HI01
干事	1EA01
干部	1EA01
平台	1El01
平均分	1E?01
平均成績	1H301
平均成绩	1E?01
平均绩点	1E?01
年	1HJ03
年間	1HM01
幹事	1HN02
幹部	1Ee01
幼儿园	1EE01
幼兒園	1EP01
幼稚園	1EO01
庁	0c001
広報	1Db01
应届	1HP01
应届毕业	1HP01
店	0c001
店员	1EA01
店員	1Ee01
店長	1HN02
店长	1EA01
府	1Dc01
庭師	1Db01
康复师	1EA01
廃業	1E801
廚師	1Ee01
建筑	1El01
建筑师	1EA01
建築士	1Db01
建設	0c001
开发	1EA01
开始	1F=01
弁護士	1Db01
弄	1Gf02
弟子	1Db01
当前	1G501
役所	0c001
律师	1EA01
律師	1Ee01
後端	1Ee01
得意	1HQ01
得獎	1F201
從	1HR01
志工	1Ee01
志愿者	1EA01
応用情報技術者	00Q01
快递员	1EA01
总工	1EA01
总监	1EA01
总经理	1EA01
总裁	1EA01
情報処理技術者	00Q01
應屆	1HS01
應屆畢業	1HS01
成績	1HT02
成绩	1E?01
我的简历	1EG01
所長	1Db01
托业	1E401
托福	1HV02
执业医师	1E501
执业护士	1E501
执业资格	1E501
执照	1E501
技师	1EA01
技師	1HN02
技术员	1EA01
技术支持	1EA01
技术部	1EN01
技校	1EL02
技能士	00Q01
技能講習	00Q01
技術員	1Ee01
技術士	1EF01
技術學院	1EP01
技術者	1Db01
技術者試験	00Q01
技術部	1Eo02
技術長	1Ee01
投资	1El01
投资经理	1EA01
护士	1EA01
护士长	1EA01
护师	1EA01
报社	1El01
担当	1Db01
拟	1HP01
指導員	1Db01
掌握	1HX02
排名	1HZ02
採購	1Ee01
控股	1El01
掲載	1E001
提名	1E301
提名奖	1E301
插画师	1EA01
插畫家	1Ee01
摄像师	1EA01
摄影师	1EA01
撰稿人	1EA01
擅長	1H\01
擅长	1H]01
操作员	1EA01
攝影師	1Ee01
支店	0c001
支社	0c001
支配人	1Db01
收銀員	1Ee01
收银员	1EA01
放送	0c001
政府	1EQ02
教保員	1Ee01
教員	1Db01
教师	1EA01
教师资格证	1E501
教師	1Ee01
教授	1E`03
教材	1E@01
教研室	1EN01
教練	1Ee01
教练	1EA01
教育科技	1El01
教諭	1Db01
敬具	1F;01
敬礼	1H^01
敬禮	1H_01
数据分析	1EA01
整備士	1Db01
數位	1FA01
文化	1El01
文员	1EA01
文員	1Ee01
文章	1H`02
料理長	1Db01
新聞社	0c001
方向	1E=01
施工员	1EA01
旅館	0c001
旋盤工	1Db01
既婚	1Hb01
日	1Hc03
日常交流	1GJ01
日常会話	1Hf01
日常会話レベル	1Hf01
日常会话	1GJ01
日常會話	1EI01
日常溝通	1EI01
日本語能力試験	12201
日本語能力試驗	1F^01
日檢	1F^01
日语一级	1E401
日语能力考试	1E401
日間	1Hg01
星期	1Hh02
春	1Hj03
春天	1Hm02
春季	1Hj03
普考	1EF01
普通	1EI01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1E401
普通话证书	1E501
暑假	1G`02
暑期	1G`02
書卷獎	1F201
書記	1Db01
最優秀	1Dh01
最優秀賞	1Dh01
會計	1Ee01
會長	1Ee01
月	1Ho02
有	1I101
有限会社	0c001
有限公司	1EQ02
有限责任公司	1El01
服务员	1EA01
服務員	1Ee01
期刊	1H`02
木工	1E`03
未婚	1I203
本社	0c001
本科	1I502
本部	1Dk01
机构	1El01
杂志	1E@01
村	1HF03
板前	1Db01
架构师	1EA01
架構師	1Ee01
栄養士	1Db01
标兵	1E301
栋	1Eh01
校区	1EE01
校正者	1Db01
校长	1EA01
株	1I702
株式会社	0c001
核心期刊	1E@01
案件	1Dn01
案件名	1Dn01
案例	1I901
检验员	1EA01
検定	00Q01
業務	1Ee01
業務経歴書	1E101
業務部	1F601
楼	1Eh01
榮譽	1F201
樓	1G901
檢定	1EF01
止	1I:02
正社員	1Db01
此致	1I<02
此致敬礼	1H^01
此致敬禮	1H_01
歯科衛生士	1Db01
段	1G901
母国語	1Dl01
母語	1I>02
母语	1GE01
母语水平	1GE01
比賽	1F201
比赛	1E301
毕业	1I@01
水手	1EA01
求职简历	1EG01
汽车	1El01
法人	0c001
法律职业资格	1E501
注会	1E501
注册会计师	1E501
派遣社員	1Db01
流利	1IA02
流利沟通	1E>01
流暢	1IC02
流畅	1E>01
测试	1EA01
测量员	1EA01
深入掌握	1EB01
清掃員	1Db01
清潔員	1Ee01
測量員	1Ee01
測量士	1Db01
満期退学	1E]01
準優勝	1Dh01
準学士	1H=01
溶接工	1Db01
漁師	1Db01
演员	1EA01
演員	1Ee01
演奏员	1EA01
演奏家	1Db01
演講	1H401
演讲	1E@01
漢検	12201
為止	1IE01
焊工	1Ef02
焼方	1Db01
煮方	1Db01
熟悉	1IF03
熟悉日常交流	1GJ01
熟知	1II01
熟練	1IJ03
熟練使用	1H\01
熟练	1FB02
熟练使用	1H]01
熟练掌握	1H]01
熟练运用	1H]01
營養師	1Ee01
版主	1EA01
物业	1El01
物流	1EQ02
物理治療師	1Ee01
物産	0c001
特優	1F201
特待生	1Dh01
特等奖	1E301
特許	1E001
独身	1Hb01
獎	1F201
獎學金	1F201
獲得	1IM01
獲獎	1IN02
獸醫	1Ee01
现今	1G501
现在	1G501
班主任	1EA01
班排名	1H301
班组长	1EA01
班長	1Db01
班长	1EA01
現在	1GT02
現在に至る	1GR01
現職	1GR01
理事	1E`03
理学療法士	1Db01
理容師	1Db01
理工	1EE01
瓦工	1EA01
生物	1El01
產品經理	1Ee01
產品部	1F601
电力	1El01
电商	1El01
电大	1EE01
电工	1EA01
电视台	1El01
男	1IP03
男性	1IP03
町	1Dc01
畢業	1IS01
略懂	1IT02
番	1Dc01
番地	1Dc01
病院	0c001
発表	1E001
発起人	1Db01
登壇	1E001
發表	1H401
發起人	1Ee01
百貨店	0c001
监理	1EA01
監督	1Db01
目前	1IV02
直到现在	1G501
直博	1GA01
省	1IX03
看護助手	1Db01
看護師	1Db01
県	1Dc01
県庁	0c001
着任	1FQ01
督导	1EA01
督導	1Ee01
瞭解	1I[01
短大	1EO01
短期大学	1EO01
短期大学士	1H=01
研修	1Dj01
研修班	1GW01
研发	1EA01
研发部	1EN01
研發部	1F601
研究助理	1Ee01
研究员	1EA01
研究員	1HN02
研究室	1Dk01
研究所	1I\04
研究生	1I`02
研究生院	1EE01
研究科	1H002
研究院	1EQ02
研習	1GV01
研習營	1GV01
研討會	1H401
硕士	1EC01
硕士学位	1EC01
硕士研究生	1EC01
碩士	1Ib01
碩士班	1Ib01
社	1I101
社会福祉士	1Db01
社会福祉法人	0c001
社員	1Db01
社工	1Ef02
社工員	1Ee01
社長	1HN02
社长	1EA01
离异	1G<01
离职	1I@01
秋	1Ic03
秋天	1If02
秋季	1Ic03
科	1Ih04
科员	1EA01
科学与技术	1E=01
科学家	1EA01
科學家	1Ee01
科室	1EN01
科技	1EQ02
科技大學	1EP01
科研助理	1EA01
科系	1H@01
科長	1Ee01
秘书	1EA01
秘书长	1EA01
秘書	1HN02
称号	1E301
移动	1El01
程序员	1EA01
程式設計師	1Ee01
稍懂	1Il01
税理士	1Db01
空服員	1Ee01
站点负责人	1EA01
站长	1EA01
竞赛	1E301
競賽	1F201
笔译	1EA01
第	1Im01
第一作者	1E@01
第一名	1In02
第一語言	1J001
第一语言	1GE01
第三名	1In02
第二作者	1E@01
第二名	1In02
策划	1EA01
简单交流	1J101
简单会话	1J101
简历	1EG01
箇月	1D\01
算法	1EA01
管培生	1EA01
管理员	1EA01
管理栄養士	1Db01
管理者	00Q01
簡歷	1ET01
簿記	00Q01
精熟	1FP01
精算师	1EA01
精通	1J205
系	1Ec02
系排名	1H301
系统架构设计师	1E501
紀要	1E001
約聘	1Ee01
組	1J702
組合	0c001
組長	1HN02
経歴書	1E101
経理	1Db01
結業	1IS01
經理	1Ee01
継続中	1GR01
総務	1Db01
線上	1J901
編入	1FQ01
編入学	1FQ01
編輯	1Ee01
編集者	1Db01
縣	1G901
總監	1Ee01
總經理	1Ee01
總編輯	1Ee01
线上	1GS01
组	1EN01
组长	1EA01
经理	1EA01
经纪人	1EA01
结业	1I@01
统招本科	1E201
绩点	1E?01
维修工	1EA01
综合排名	1E?01
编辑	1EA01
网格员	1EA01
网络	1El01
美容师	1EA01
美容師	1Db01
美工	1EA01
翻訳者	1Db01
翻譯	1Ee01
翻译	1EA01
老人ホーム	0c001
老师	1EA01
老師	1Ee01
考取	1J:02
职业技术学院	1EE01
职业资格	1E501
职校	1EE01
职高	1EL02
職人	1Db01
職務経歴書	1E101
職業訓練校	1EO01
職長	1Db01
肄业	1J<01
肄業	1J=01
股份有限公司	1EQ02
育婴师	1EA01
能够使用	1II01
能源	1El01
自	1J>04
自治区	1Eh01
自考本科	1E201
至	1G302
至今	1F703
至现在	1G501
至現在	1GR01
至目前	1IV02
與	1JB01
船员	1EA01
船員	1HN02
船长	1EA01
良好	1JC05
花园	1Eh01
英検	12201
英檢	1F^01
英语六级	1E401
英语四级	1E401
荣获	1E301
荣誉称号	1E301
药师	1EA01
药房	1El01
获取	1JH01
获奖	1JI02
获得	1JH01
营业员	1EA01
营养师	1EA01
著作	1H`02
著書	1E001
董事長	1Ee01
董事长	1EA01
薬剤師	1Db01
薬局	0c001
藥局	1FA01
藥師	1Ee01
處	1F601
處長	1Ee01
號	1JK02
行政	1EA01
行政助理	1Ee01
行政書士	1Db01
街	1Gf02
街道	1Eh01
表彰	1Dh01
表彰状	1Dh01
裁判	1Ef02
製作所	0c001
製薬	0c001
襄理	1Ee01
見習い	1Db01
見込	1Ek01
見込み	1Ek01
见习	1EA01
规划师	1EA01
計畫案	1H?01
計算	0c001
訓練校	1EO01
訓練營	1GV01
記事	1E001
記者	1HN02
設立	1FQ01
設計師	1Ee01
診所	1FA01
診療所	0c001
証券	0c001
評定平均	1HI01
認定	00Q01
認定証	00Q01
認證	1EF01
課	1Eo02
課長	1HN02
課長代理	1Db01
調理員	1Db01
調理師	1Db01
論文	1JM02
論文誌	1E001
諮商師	1Ee01
講師	1HN02
講座	1JO03
講演	1E001
講習	1Dj01
講習会	1Dj01
講解員	1Ee01
證	1EF01
證券	1FA01
證書	1EF01
證照	1EF01
警備員	1Db01
譯著	1H401
護士	1Ee01
護理師	1Ee01
護理長	1Ee01
计算机一级	1E501
计算机二级	1E501
认证	1E501
训练营	1GW01
记者	1EA01
讲义	1E@01
讲师	1EA01
讲座	1GW01
讲解员	1EA01
论文	1E@01
设计师	1EA01
设计院	1El01
证	1E501
证书	1E501
证券	1El01
评审	1EA01
诊所	1El01
译著	1E@01
课题	1I901
負責人	1Ee01
財	1I101
財務部	1F601
財団法人	0c001
販売	1Db01
販売スタッフ	1Db01
販売員	1Db01
貿易	1FA01
資格	1JR02
資訊	1FA01
賞	1Dh01
负责人	1EA01
财务	1EA01
财务部	1EN01
质检员	1EA01
贸易	1El01
资料员	1EA01
资本	1El01
资格证	1E501
资格证书	1E501
起	1JT04
超市	1EQ02
路	1Gf02
軟體	1FA01
転入学	1FQ01
転出	1E801
転職	1FQ01
輔修	1H@01
车工	1EA01
车间	1EN01
车间主任	1EA01
软件	1El01
软件著作权	1E@01
软考	1E501
较好	1E^01
辅修	1E=01
辅导员	1EA01
農業従事者	1Db01
迄今	1IV02
运维	1EA01
运营	1EA01
进修班	1GW01
远程	1GS01
退任	1E801
退団	1E801
退学	1JX02
退學	1J=01
退所	1E801
退社	1E801
退職	1E801
通信	1El01
通訳	1Db01
通訳案内士	1Db01
通讯作者	1E@01
通过	1JH01
通過	1IM01
造价员	1EA01
連載	1E001
週	1JZ01
週間	1J[01
運営委員	1Db01
運転手	1Db01
運輸	0c001
道	1Dc01
遠端	1J901
遠距	1J901
郡	1Dc01
部	1J\03
部長	1HN02
部长	1EA01
部門	1Eo02
部门	1EN01
都	1Dc01
鄉	1G901
配達員	1Db01
酒店	1El01
醫師	1Ee01
醫院	1FA01
采购	1EA01
里	1G901
金メダル	1Dh01
金奖	1E301
金牌	1In02
金獎	1F201
金融	1FA01
金賞	1Dh01
鉄道	0c001
銀牌	1F201
銀獎	1F201
銀行	1Em02
銀賞	1Dh01
銅牌	1F201
銅獎	1F201
銅賞	1Dh01
鎮	1G901
钢筋工	1EA01
钳工	1EA01
铜奖	1E301
铜牌	1E301
铣工	1EA01
银奖	1E301
银牌	1E301
银行	1El01
销售	1EA01
销售部	1EN01
镇	1Eh01
門市	1FA01
門市人員	1Ee01
閉業	1E801
開始	1F<01
開業	1FQ01
開発者	1Db01
開発部	1Dk01
開發	1Ee01
门店	1El01
队长	1EA01
附中	1Fi02
院长	1EA01
陪伴志工	1Ee01
隊長	1Ee01
雅思	1HV02
集团	1El01
集團	1FA01
雑誌	1E001
雙語	1J001
雜誌	1H401
離婚	1GQ01
離職	1J_02
零售	1El01
電子	1FA01
電工	1Ee01
電機	0c001
電視台	1FA01
非常熟练	1EB01
面点师	1EA01
頁	1Ja01
項目	1H?01
預期	1HS01
預計	1HS01
顧問	1Jb03
页	1Im01
项目	1I901
项目名称	1I901
项目经历	1I901
项目经理	1EA01
项目部	1EN01
顾问	1EA01
预期	1HP01
预算员	1EA01
预计	1HP01
预计毕业	1HP01
领班	1EA01
飯店	1FA01
養成所	1EO01
餐厅	1El01
餐廳	1FA01
館員	1Ee01
馆员	1EA01
首席	1EA01
首獎	1F201
駕照	1EF01
驾照	1E501
驾驶员	1EA01
驾驶证	1E501
骑手	1EA01
高中	1Je04
高中毕业	1ES01
高中畢業	1Ji01
高卒	1Jj01
高商	1EP01
高専	1EO01
高工	1EP01
高度専門士	1H=01
高校	1EO01
高校卒業	1Jj01
高等专科	1ED01
高等学校	1EO01
高等専門学校	1EO01
高等技術専門校	1EO01
高級	1Jk02
高級中學	1EP01
高級文憑	1E901
高级	1FB02
高级职称	1E501
高考及格	1EF01
高职	1ED01
高職	1Jm02
가을	1Jo01
가을학기	1Jo01
간사	1K001
간호사	1K001
간호조무사	1K001
감독	1K001
감정평가사	1K001
강사	1K001
강연	1K101
강좌	1K201
개발부	1K301
개발자	1K001
개발팀	1K301
개월	1K401
건설	1K501
건축사	1K001
검정고시	1K601
게재	1K101
겨울	1K701
겨울학기	1K701
견습	1K001
경력기술서	1K801
경비원	1K001
경진대회	00S01
계열	1K901
계장	1K001
고급	1K:02
고등학교	1K<01
고등학교졸업	1K601
고졸	1K601
공고	1K<01
공단	1K501
공로상	00S01
공모전	00S01
공사	1K501
공인	00R01
공장	1K501
공장장	1K001
공저	1K101
과	1K=02
과장	1K001
과제	1K?01
관리부	1K301
관리사	1K@02
관리자	1K001
광역시	1KB01
교사	1K001
교수	1K001
교육과정	1K201
교육원	1K<01
교정자	1K001
구	1KB01
구청	1K501
군	1KB01
그룹	1KC02
그룹장	1K001
금메달	00S01
금상	00S01
기고	1K101
기능사	00R01
기사	1KE02
기술부	1K301
기술자	1K001
기업	1K501
기자	1K001
기초	1KG02
기초회화	1KI01
기혼	1KJ01
기획부	1K301
기획자	1K001
길	1KB01
까지	1KK02
끝	1KM01
남	1KN01
남성	1KN01
남자	1KN01
네이티브	1KO01
년	1KP01
년간	1KP01
노무사	1K001
논문	1K101
농부	1K001
능숙	1KQ01
능숙함	1KR01
능통	1KS01
단장	1K001
담당	1K001
담당자	1K001
대리	1K001
대상	00S01
대표	1K001
대표이사	1K001
대학	1K<01
대학교	1K<01
대학원	1K<01
도	1KB01
동	1KB01
동상	00S01
등재	1K101
디렉터	1K001
디자이너	1K001
디자인부	1K301
랩스	1K501
레주메	1K801
로	1KB01
리	1KB01
리더	1K001
마케터	1K001
마케팅부	1K301
마케팅팀	1K301
마트	1K501
매니저	1K001
면	1KB01
면허	00R01
면허증	00R01
모국어	1KO01
목수	1K001
물리치료사	1K001
물산	1K501
미용사	1K001
미장공	1K001
미혼	1KJ01
미화원	1K001
및	1KT01
바리스타	1K001
바텐더	1K001
박사	1KU01
박사과정	1KU01
박사수료	1KU01
박사학위	1KU01
반장	1K001
발표	1K101
방송국	1K501
배관공	1K001
백화점	1K501
번길	1KB01
번역가	1K001
번지	1KB01
법무사	1K001
법인	1K501
변리사	1K001
변호사	1K001
병원	1K501
보육교사	1K001
보통	1KV02
보험	1K501
복수전공	1K901
본부	1K301
본부장	1K001
본사	1K501
봄	1KX01
봄학기	1KX01
봉사자	1K001
부문	1K301
부서	1K301
부장	1K001
부전공	1K901
부터	1KY02
부트캠프	1K<01
부회장	1K001
분석가	1K001
비서	1K001
비즈니스	1K[01
비즈니스수준	1K[01
비즈니스회화	1K[01
사	1K\01
사무소	1K501
사무원	1K001
사서	1K001
사업부	1K301
사원	1K001
사진사	1K001
사진작가	1K001
사회복지사	1K001
산업	1K501
산업기사	00R01
상	1K]02
상고	1K<01
상급	1K:02
상담사	1K001
생산부	1K301
서기	1K001
서점	1K501
석사	1K_01
석사과정	1K_01
석사수료	1K_01
석사학위	1K_01
석차	1K`01
선반공	1K001
선원	1K001
선임	1K001
설계사	1K001
성적	1K`01
세무사	1K001
세미나	1K201
센터	1KC02
셰프	1K001
소장	1K001
소프트	1K501
솔루션	1K501
수료	1Ka02
수료예정	1Kc01
수료증	00R01
수상	00S01
수석	1K001
수의사	1K001
스쿨	1K<01
스타트업	1K501
스태프	1K001
스튜디오	1K501
스페셜리스트	1K001
승무원	1K001
시	1KB01
시스템	1K501
시청	1K501
식당	1K501
신hsk	1Kd01
신문사	1K501
실	1K301
실습생	1K001
실장	1K001
심판	1K001
아르바이트	1K001
아이엘츠	1Kd01
아카데미	1K<01
아키텍트	1K001
아파트	1KB01
알바	1K001
애널리스트	1K001
약국	1K501
약사	1K001
양성과정	1K201
어부	1K001
에디터	1K001
에서	1Ke01
에이전시	1K501
엔지니어	1K001
엔터테인먼트	1K501
여	1Kf01
여고	1K<01
여대	1K<01
여름	1Kg01
여름학기	1Kg01
여성	1Kf01
여자	1Kf01
연구소	1K501
연구실	1K301
연구원	1Kh02
연수	1K201
연수원	1K<01
연주자	1K001
영양사	1K001
영업	1K001
영업부	1K301
예상	1Kc01
예정	1Kc01
오픽	1Kd01
온라인	1Kj01
와	1KT01
외고	1K<01
요리사	1K001
요양보호사	1K001
용접공	1K001
용접사	1K001
우수	1Kk02
우수상	00S01
우승	00S01
운영위원	1K001
운영자	1K001
운영진	1K001
운전기사	1K001
운전면허	00R01
운전원	1K001
원격	1Kj01
원어민	1KO01
월	1K401
유	1K\01
유창	1K[01
유치원	1K<01
유한회사	1K501
은상	00S01
은행	1K501
읍	1KB01
의사	1K001
의원	1K501
이래	1Km01
이력서	1K801
이발사	1K001
이사	1K001
이상	1KM01
이중언어	1KO01
이혼	1KJ01
이후	1Kn02
인사부	1K301
인증	00R01
인턴	1K001
일	1L001
일러스트레이터	1K001
일상회화	1L101
일상회화가능	1L101
입문	1L202
입사	1L401
입상	00S01
입선	00S01
입학	1L401
자격증	00R01
자기소개서	1K801
자원봉사자	1K001
자퇴	1L501
작가	1K001
작업치료사	1K001
장려상	00S01
장학금	00S01
재	1K\01
재단	1K501
재무부	1K301
재직	1L601
재직중	1L601
재택	1Kj01
재택근무	1Kj01
재학	1L601
재학중	1L601
저널	1K101
저서	1K101
전공	1K901
전문가	1KQ01
전문대	1K<01
전문대학	1K<01
전문학사	1L701
전자	1K501
점장	1K001
정보처리기사	00R01
정비공	1K001
정비사	1K001
정원사	1K001
제이엘피티	1Kd01
조교	1K001
조리사	1K001
조리원	1K001
조산사	1K001
조수	1K001
조종사	1K001
졸업	1Ka02
졸업예정	1L802
주	1L:03
주방장	1K001
주식회사	1K501
주임	1K001
주최자	1K001
준우승	00S01
중	1KV02
중급	1KV02
중상	1L=01
중상급	1L=01
중퇴	1L501
중학교	1K<01
증권	1K501
지금	1L601
지도사	00R01
지원부	1K301
지점	1K501
직업전문학교	1K<01
직원	1K001
진행중	1L601
쪽	1L>01
차장	1K001
책임	1K001
책임자	1K001
초급	1KG02
초급회화	1KI01
초등학교	1K<01
총괄	1K001
총무	1K001
총무부	1K301
최상	1KQ01
최우수상	00S01
출원	1K101
출판	1K101
출판사	1K501
취득	1L?02
취득일	1LA01
측량사	1K001
층	1KB01
치료사	1K001
치위생사	1K001
카페	1K501
캐셔	1K001
캠퍼스	1K<01
컨설턴트	1K001
컴퍼니	1K501
컴퓨터활용능력	00R01
코디네이터	1K001
코치	1K001
테크	1K501
텝스	1Kd01
토스	1Kd01
토익	1Kd01
토익스피킹	1Kd01
토플	1Kd01
통역사	1K001
통역원	1K001
퇴사	1LB01
퇴직	1LB01
투고	1K101
트레이너	1K001
특별상	00S01
특별시	1KB01
특허	1K101
팀	1K301
팀장	1K001
파트	1K301
파트장	1K001
판매원	1K001
페이지	1L>01
편입	1L401
편집자	1K001
평균학점	1K`01
평점	1K`01
표창	00S01
표창장	00S01
품질부	1K301
프로그래머	1K001
프로듀서	1K001
프로젝트	1K?01
프로젝트명	1K?01
하	1KG02
학과	1LC02
학교	1K<01
학부	1LC02
학사	1LE01
학사과정	1LE01
학사졸업	1LE01
학사학위	1LE01
학술대회	1K101
학술지	1K101
학예사	1K001
학원	1K<01
학점	1K`01
학회	1K101
학회지	1K101
한국사능력검정	00R01
합격	1L?02
해설사	1K001
현장소장	1K001
현재	1L601
현재까지	1L601
현재재직중	1L601
협회	1K501
호	1KB01
호텔	1K501
홀딩스	1K501
홀서빙	1K001
홍보부	1K301
회계사	1K001
회사	1K501
회장	1K001
회화가능	1L101
획득	1LA01
훈련과정	1K201
"#, r#"0000`_Tn4Y=J000000000000000000000000000000000000000000000000@S>d00000000HQcE0000000000000000dHA:<i]R0000000000000o`meB]h0000\6c^
0<mc0000000000000000hL[I00000000000000000000000000000000000000000000000000000000000000000000000000000000@H3P0000\JQ_\KVeTJJO<WVK
=8I5000000000000@=:o000000000000000000000000d4id0000000000000000l2d\YC_=000000000000HYfNdHW>0000l=Ym0000HHXl0000E:?7000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QA7U00000000000000000000000000000000
00000000<Sm4000000009=Md000000000000L=gbHG5k0000000000000000000000000000lF[1000000000000000000000000000000000000T\<o000000000000
00000000000000001=BT00000000lEeR00000000000000000Tl800000000PKWC=BCP00000000000000000000000000000000Ti_600000000h`:Y000000000000
0000h\Bm000000000000HV\R0000m6FC00000000Y@]P0000000000000000000000000000000000000c[SPeS70000000000000000000000000000\_H20000h3=f
000000000000000000000000000000000000l0g`0000000000000000000000009?C\e?I<@ea=000000000000000000000000\12:00000000000000000000`2oH
000000008:5W000000000]8b00000000000000000000000000000000000000000000@111Pa^G0\GYEC<[000000000000000000000000\YO50000Hd2M4b5Y0000
mBNLdX::118@X69e\iX^000000008b:T000055n6e38b8=hi0000000000000000000000000000TWAY<Y@eAC97PSGg0000000000000000U98Nd:>?000000000000
8::K000000004<Ye0000TG0]L^C4000000001AJk00000000000000000000dRdj0000d:U]i=JW000000000000000000000000000000000000000000000000`n5k
00000000dR3e0000`8mN0000lXLa0000000000000000000000000000hA\c0000L_:N00000000<Oc2HB:D@g^n0000000000000000000000008SLP000000000000
0000TX\5DM850000<?I000000000PRC1000048MN0000000000000000000000000000XC4b000000000000000000000000000000004XFam>1j000008[Q00000000
0000dNFD8?BQ00000000000000000000`Xg400000000H;jKQ@kE0T3ahm_oQ:kU000000000000000000000000Q22kM5@Y@[^E000000000000I=4o00004U1E@`Zd
0000DhCUe5K@00000000<??hHoG@@ia1PD^00000000000000000TXNQ00000000`6ahHMLK0000000000000000000000000000hjEUHJIX00000000000000000000
000000000000h]\cl7nk0000lDWYTQjhU9CKHIei000000000000000003PH0000000000000000lDOR00000000LjOO000000000000\=e00000dbT4000000000000
0000XTdk`Q1=00000000000000000000000000000000000000000000dmEa00000000000000000000LHHf0000000000000000LNOG4\im00000000000000000000
00000_Z^00000000Li\a000000000000000000000000lfY]000000000000000000000000\SFgM4id0000@\mm0000T?8n8]9EA8T_00000000000004dM0000A>M=
DHFh0D\i000000000000000000000000HanA4iC>000000000000@5k@<0Ii00000000X?BG000000000000000000000000=25F0000XQ;V\fIj00000000LdZW0000
H9ZULD1J00000000000000000000U9<F0000000000000000000000000000000000000000000000000000X87D0000000000000000000000000000000000000000
0000lUn;M??60000M5X2E?l00000TJka0000000000000000000000000000Pjf800000000000000000000@MKW0000\XG>0000000000000000000000000000@M43
000000000bIb00000000000000000000lXS]0000000000000000000000000000m5EL`PCc88d0=:KZ0000000000004ZoV0000000000000000l7MU\4^Z00000000
000000000000llcQ0000000082`lPCH600000000UCHMA7370000000000000000`b=>000000000000L>OF0000D1eT00000000000000000000000000000000X[\h
0000000000000000`<n2000000000000000000005:MG000000000000000000004DYK000000000000h9Ug0000=5U<000000000000A=Y[IAI;00000000Y0?m0000
L3Qh00000000000000000000000000000000QAdk00000000<EZm0000000000000000000000000000000000000000000000000000000000000000e?ld00000000
00000000\S6KhcFF000000000000Q@@R00000000=@`P\_@k8<[M00000000L7_U00000000P:=Y0000000000000000dRLb00000000000000000000<o7J00000000
H?R00000000000000000P\D?P:mE00000000d84_0000M6cE000000000000000000000000]CZ3000000000000Lb_Nh^[V00008:6C0F6ODMJV0000000000000000
0000000000000000000000000000000000000000000000000000000000000000L^Fm0000000000000000<6PC0000000000000000000000000000TBg^0000e>O4
00000000000000000000LjIa0000\IBo0000i=De000000000000000000000000000000008cfFeAY;@Ef_00000000000000000000000000000000000000008TD^
dnfDTeUMDA3KiCEV00000000I1>g000000000000]>l00000\fODD:YUhMj1DQUIE4J9XCWJhD=i00000000000000000000\XJDPMgG000000000000000000000000
0000000000000000@bKH00000000000000000000000000000000TaTJ00000L<S000000000000000000000000PD3=h?W^LMSI00000000T@P:0000000000000000
00000000@cKo0000000000000000000000008G?]<Q:0\YINQ4XG00000000000000000000000000000000000046=L000000000000DJ;H00000000a6h]00000000
PE1@0000XU_70000000000008a^o0000l@2HYBJX@id^00000000DbTa00000000000000000000LhE>@b\i`E]e0000\S1ndlnK0000000000000000U4;100000000
000000000000@>>@h:J_91oP000000000000Y@hn000000000000000000004\o40000000000000000<l]d00000000000000000000Y9EW000000000000L\Un0000
00005?If`1fZ000000000000TLK000004AD`d8W>00000000000000000000UA@M0000000000000000\dO400000000597i=9hi<X`00000000000000000A71=0000
0000Diec00000000`Um00000000000000000000000000000l\khA5ib000000000000000000000000L7QDE?7[0000000000004aDc<GeW@BP`0000mAP8000003H;
00008``i00000FeD0000000000000000HQD;M>E^\E<[`P`6000000000000HQ5a00000000000000000000000000000DNZ`gmT4b7TI?_<00000000000000000000
0000dH6_a8ZoDeb<00000000000000000000HWG50000000000000000@ljbLnd\0000eCPB08kn`NBiT6Da000000004VCa000000000000a6lH00000000d_<g0000
00000000\NPC00000000\0XU@PTN00000000H9XD0000000000000000D`0_XGiIM=Gc5>fe000098\C0000000000000000000000000000P5\^00000000]>fR0000
00000000000000000000\D4eD^CO0000HK?N00000000000000000000Q0OL0000000000000[>LLc;?i:?A0000000090O95>la0000400O0000000000000000DYkT
A=fF000000000000<TT1`hJl0000<_LV0000hEE10000X1?n<J]B00000000000005?jl;9d000000000000000000000000<;C`0000000000000000000000000000
00000000XImQP<NBPhoG000000000000dkKQ00000000000000000000000000004i?A0000hLeR0000000000000000000000000000000000000000000000000000
h6Of0000000000000000000000000000Hb>GXUe^0000000000000000000000000000PUM:000000000000000000000000000000000000PeFA0000000000000000
00004S<>0000000000000000000000000M3g0000Pb2300000000HMaM00000000000000000000LTKTLGT]00000000000000000000hFkU000000000000LdU90000
00000000000000000000000000000000XZgKXF@Oi6\I00000000MCM\U=_000008I2I00005<=_00000000@<YIa8S7a=_c0000000000008iP00000000000000000
00000000000000000000000000000000@\;D4?21DcB:@M<L0ePS=9dk0000000000000000e>Xa0000000000000000000000000000000000000000m>R_00000000
000000000000U0`5hm4U0000H3g^hVNo00000000@0NW00000000`_01000000004S7n00000000000000000000000000000000@L3CLB61hTJZ`d[R000000000000
0000000000000000000000000000000000000000000000000000do69T;1RhF=60000PPAch:8F0000000000000000@GU@lTfW0000lhCl00000000TJG^00000000
0000i0hH00004]o20000dNRLd_DC0000XddY000000000000000000000000000000000000XKCg`4LP00000000Q?3L00000000000000000000D^b^000000008G^b
00000000000000000000000000000000000000000000000000008eC:000000000000l0P]00008<b?00000000000000000000000000001BI10000000000000000
8GO\hLk30000000000000000000000000000000000000000000000000000000000000000000000000000X2T^00000000HVFg0000000000000000000000000000
000000001@J_0000000000000000000000000000\K[G000000000000P8gl00000000l97N000000000000000000000000Ho5E0000Df2hXfOj000000000000P@aM
@bk1PM1h00004g8I000000000000dO0Q00000000hFh[TZIU0000000000000000000000000JjP000000000000\3]@000000000000d:\b00000000000000000000
0000hcAg000000008EKR000000004gcBlm8@4mFfh;AM000000004d0iX7Y_I6HW00000000000000000000000000000000@G_J8cf58h5X4NgE];mU00000000i=S2
`PJa000000000000000000008AAPXZRIDA2Y0000`E>=00009A_WP1;Z=?c90000L[JOi?LImCY30000Y>W]0000000015OO0000Q=e_0000lHiRQAke000000000000
00000000000043U`<N_900000000000000000000hQ?74P7R0000hmlIA@Sm00000000000000000000000000000000000000000000000000000000000000000000
0000<:SK`;WM0000LckE000094dD000000000000000000000000m59`000000000000<l;FHA<Q0000000000000000T_bA00000000000000000000000000000000
0000000000004HJn0000000000000000000000000000X?oh<nBD000000000000`\1l000000000000000000000000X>;E17CR0000000000000000000000000000
0000LiNQ000000000000hV6oTK<bX;eQ0000lCYP8S[<H0iA\?Yo4:[U0000000000000000000000000000000000000000000000005;^D00000000Y?Z`00000000
l?S10000000000000000000000000000000000000000000000005AaU8[gb00000000`\DZ0000lV\a0000000000000000lD100000<=3ddceV0000000000000000
000000000000DkBE52IZ0000000000000000000000000000000000000000P?caLXA^83WL0000Pk5<8^T>0000000000000000l4B10000U4M000000000H3mEdBjc
00000000l17b000000000000h8bEXNQ2X_k[0000lGT?000000000000lf>^00000000000000000000000000004cHZ4nN10000000000000000<_5SDWi@00000000
<:G?i@n800000000TkMb0000dJ6700000000PfJH4imi00000000LQJS0000000000004a]c0000000000000000000000000000<IWkXODP0000Q3l@Q@9]00000000
0000aCYf000000000000000000000000P7G4000000000000000000004YnQ0000000000000PZ;000000000000DXm8000000000000000000000000000000004cVI
00000000`To0000000000000000000000b^e000000000000l7Ib000000000000DC83TTk60000@eKf000000000000000000000000000000000000000000000000
00000000000000000000000000004dif000000000000`0HG00000000mB1W0000000000008OdV00000000000000008EKc00000000000000000000h;A>lb3Pl]fR
00000000000000000000@4GD`=1MI;\I0000000000000000000000000000<9k5hD`h000000000000hJ3B000000000000000000008k::00000000000000000000
0000=8M^d`B@0000000000000000HU;R000000000000LeCTHJZ00000000000000000000000000000hHKThANm\dENH92bPf;j4mXc00000000`=LP0000=9k?A>?j
00000000Y:mh0000E80=0000000000000000TFc=86W5L=<A000000000000DYK`00000000000000000000@[Mg0000I5SN000000000000HOTT0ZKP\?J]4a0F13n7
0000000000000000000000008NC^00000000D76G4YeFHZ>V0000000000000000000000000000000000000000000000000000<?Y[000000000000lEVH0000<a_A
000000000000000000000000l[59000000000000000000000000TbI8h=6M\jj0000000000000dG<800000000PQVj00000000000000000000L40]0000<Eo:0000
00000000\4ca000053BUXH^9PZ@\Y0NWa638hJi90YHg00000000000000000000XNHWU0Fh=68ha:X0000000000000hgA80000000000000000000000000000=48j
00000000000000000000000000000000000000000000000000004D>@0000eB;U0000U7F8000000000000000000000000h:8RXElnPDX:00000000000000000000
00000000T39a00000000eAc61@o^MBS@eBY40000000000000000000000000000PkZO04dA96XI000000000000000000000000h0=A8SPIlkf@0000`ZA>d;4E0000
000000000000\2ne@j6\00000000000045GKDnOmI=^P00000000\ZJBmCWS0000000000000000000096n=41OIlKOXHAdm00000000@bGe<K^g8\TZ000000000000
0000L:S:00000000000000000000000000000000000000004o?^d^P900000000UA:n000000000000<28Qe7Q@0000000000008kfO0000\2TN000052nh0000`e`o
dUH200000000000000000000000000000000000000000000<J5N@;RH00000000000000000000@LKf000000000000@Qo=00000000000000000000000000000000
0000000000000000000000008C\L000000000000dT;c000000000000EA0>00000000PNhTA1;X0000000000000000000000000000000000000000hE\800000000
00000000HLi:0000000000000000000000000000000000000000000000008K4P00000000000000000000A9Y400000000000000000000THln0000000000000000
0000000000000000000000000000000000000000000000000000\fiW00000000000000000000000000000000@8]H00000000X5_M00000000000000000000XYZN
DLkDDbZ916@;0000000000000000000000000000000000000000LcKb]2_^0000000000000000`Lg28aG[0000D_7G0000T0S:`2@b000002jUd?kO00000000He]n
XO;EHXOMXkEN000000000000000000000000000000008\f=00000000000000000000dI=R00000000000000000000000000000000000044V`07Rf06Z9@LlR0000
hUk[0000000000000000mBhP00000000T7P:DM<1<oL<00000000000000000000000000000000000000000000000000000000000000000000m;^o0000HW5NLn1=
00008OEM00000000@eLZ00000000h?@D00000000@=?UPMRFPJY`00000000l`^A000000000000LZbClKR200000000HIW00^mf0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000005Bf4000000008Amm0000000000000000<XB=0000`mLO000000000000000000000000
0000000000000000l>_J<YSV@o^N00000000hP\;0000Ha?E00000000000000004eYL000000000000H>1Q0000D_m\0000lm3M00000000@fMP0000000000000000
0000000000000000@CKh0000e7J300000000hBVl0000H<IV00000000000000000000000000000Lg`Q7Ek0000@IK\000000000000000000000000000000000000
96Qc00000000e?<>00004XYM=4<P00000000m5ZR0000lSXN50HU0000dR4H000000000000000000000000DC]GU8FA0000000000000000=C\I0000000000000000
1>Z;\D7d0000\dc^`C3]0000e<jd0000\21_000000000<A[000000000000<66S0000000000000000000000000000000000000000000000000000L?1W0000hU:=
000000000000P5SX00000000TT@^000000000000000000000000000000000000LNaJ`U=;\ZBK000000000000000000000000000000000000000095\D00008<O;
<_15=7T\000000000000<E0R00000000000000000000000000000000X\2I0000000000000000<J=80000Pi<[07o60000000000000000HFRT0000000000000000
0000000008`b0000000000000000`7H\00004Jn3l@AN<IiRl[Wi00000000<Y^?0000000000000000m5eo82P5@S=e000000000000000000000000000000000000
E4Cg00000000000000000000m>nO0000d];[U7>5PdQWe5?W00000000000000000000\0G;000000000000000000000000PVd_0000000000000000000000000000
0000a2bgi?FA0000000000000000000000000000000000000000<L\baA5n00000000000000000000000000004NYAl>:NTI0G0000000000000000`@]500000000
000000000000`FNFX0B>@J8:10P600000000000000000000000000000000h>7P00000000000000000000\5]`4UIKd7HJ0000@e4<000000000000000000000000
000000000000Df:k000000000000L4Wf0000lF^P0000`]XePCl900000000000000000000dQ`A000000000d\S0oaj000000000000000000000000000000000000
000000000000000000000000<bRI0000000000000000L0d50000000000000000LXbi0000000000000000DL05Hgfg000000000000000000000000\@A500000000
000000000000000000000000000000000000000000000000000000000000000000000000dE:]0000000000000000P`Cb00000000T;<HhdFW0000LM^oTPER0000
0000\16e000000000000a:IC000000000000dei9476l0000000000000000`WCV000000000000000000000000hHdc000000000000T8S_00000000000000000000
0000hgS]0000D9nV0000000000000000000093lU000000000000U0JY0000000000008PVc00000000T?>i\CVX000000000000000000000000e?L6000000000000
00000000L5X500000000@=PY00000000000000000000000000000000Q=dQ000000000000000000000000L5OoXc6C0000`BkT0000000000000000000000000000
0000<bmj\fTc\kKl000000000000\;RZ0000DC^]000000000000000000000000d3dO00000000000000000000000000000000000000000000lKRMdQEfDNZ90000
0000000000000000lfZB00000000IBJ4QBSm`E?m0000Pj3=lY\O0000e6lY00000000000000000000P8[@Di9:00000000000000000000<W;M0000000000000000
00008@eN00000000000000000000000000000000T:kADNDlQ0WP@5jo18T;00000000000000000000M7bm0000lYXh0000`Ln]00000000HCeU000000BN0000P?iP
0000000000000000000000000000PT6f000000000000000000000000lX440000000000000000000000000000\?k?8ciX8o?I00000000000000008F?J00000000
@^dF00000000Y9eP477QdeI40000\:5f000000000000E7CaU?U>00000000000080A`000000000000000000000000000000004^BI00000000000000000000U10K
d01V8bEn0000PZe600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l8@300000000T11mP5B1
A0eY0000U:bm0000PEAZ00000000Df@=00009@Pm\O2mY?XL0000LjC3000000008gYG0000\[Ak000000000000@0RWD\I6DfNLiAER000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XW>AXTR2000000000000PBiP0000000000000000000000000000000000000000
00000000000000000000H3h^0000@eE_49XV00000000\NGhP]LF0000@QXN0000i<Hn\NCl0000\KHe00000000000000008WZ9000000009?0o0000000000000000
0000000000000000000018cA0000000000000000X=3?<Z\h0000Q=OA0000X?j1000000000000`\AI000000000000000000000000000000000000`:XH00000000
\KIR000000000000@\_l4^Jn0000hcD2000000000000L1<H000000000000000000000000000000000000\VOl<AGFX3Ha`dBG8V@gHkB600000000000000000000
0000`5[f00000000000000000000PZP6<KjPLBX4<j5c00000000000000000000X6Ch00000000HQmN000000004<H70000000000000000000000004a`n=?7k0000
XBHhD4C[0000000000000000<Ro=000000000000@Q7b00000000PcX<<7@k`o88000000000000=3n[0000DH9b00000000`o<`0000h136<?IQ0000000000004IL@
00000000lDY?0000<6fS@:QK<\0a0000`aB700008:9C83bNE7G=9C]c0000i?Fh0000DNZMlXYYI1EP0000000000000000Pnh30000Heo^0000000000000000XET2
000000000000PThB0000XG_500000000000000000000000000000000TIodHLi]000000000000`1U:000000000000000000000000PQW900000000`A7:00000000
<cdm000000000000000000000000000000000000@N=]000000000000Lc9B000000000000000000000000000000000000LE`]e36b00000000X22i0000X7TWDSAK
0000\WhU000000000000H69H0000L^Pb@X<S00000000X^0J4A9l4hSaP<6e00000000000000000000000000005<aC4__k0000HRRXHRTCdkW<0000000000000000
000000000000Pbgc0000000000000000T]6H0000000000000000`]N=0000`78Q000000000000@?nE0000h5PYlEdbXFcK\mAJdE8UDN=;00000000000000000000
0000000000000000000000000000@dBY0PbR0000\ec`00000000000000000000000000000000dHfU0000X29alA_6A7cKA=N100000000000000009C4c00000000
0000hQ720000000004cD8IM_00000000000000000000000000000000<M0cX1`W0000000000000000\E<H0a:@0000000000000000iBAo0000DBlM000000000000
PJ>I0000h_[000000000000003E8@>ENTjg3X<gHl0480_80000000000000000000000000A7M60000000000000000L[CKPFea0000000000000000000000000000
00000000HD1f`J6WL8>300000000000000000000`SbbTKZOA=li00000000M>Te000000000000000000000000`JNhdJn@0000000000000000A9nZl48aM0A^89\7
0000DlO_0000`74g0000U7\bDMUm]@En0000DI6WPAM08QTP00000000000000000000hRGD0000000000000000`B;j0000`X^_00000000\H??000000000000AA_G
0000HHEe000000000000<Kk800000000000000000000000000000000000000000000XX3S046V000000000000000000000000000000000000hElGhH]8PVA70000
QAWE000000000000daAB00008jQZ0000<?0_LcT9P1D7DU2Ii4l40000000000000000D?\W00000000Lc0eLi=80000000000000000H^;Y00000000000000000000
l;\e0000<Ab90000\OY?DmAd0000000000000000A;L500000000\R1M000080L^0000LH_edQkW0000@6HE000000000000H5HN000000000000000000000000<\GA
8bDgXjH89<ZD00001>lT000000000000haBF00000000000000000000T[J40000000000000000000000000000<bXH8d?M00000000000000004<e`0000XB6S<OK_
HC17000000004<a500000000THkaD<o?A8JM00000000l_o>00000000000000001?i10000000000000000000000000000lW]d\j:O00000000000000000000dXQ=
0000dKFT]68D000000000000TjEj0000XN[50000DG540000000000000000L:flXKJe0000000000000000doJl00000000000000000000@G;jdRU`0000H4FB<U6g
00000000LV;b00000000000000008PL]8_Udi2]?00000000000000000a470000`XJW`;MdL_9B86]N0000000000000000PBD<XK_j943I0000L^=]PJf50000<c?Q
5;Ih000000000000\8_^`E1J`M`A\E^[Xcbo0000X@^f@\<>DRHCTb2n0000Y5kb000000000000000000000000000000000000l[AZ00000000DXKiM?f400000000
0000lI@SlObU000000000000000000000000000000000000`^2<0000<SR600000000000000000000X7Ok0000000000000000\dLY0000H9aSHGL=\AFA00000000
0^;70000hL_H0000000000000000PV;?PKUJ]Aml000000000000000000000000DL6M00000000000000000000lcl;000000000000lK=?a7Aa00000000`?ZClMNW
P:KaLZcH00000000000000000000\G3^0000000000000000000000000000D3]7PD0D00000000000000000000000000000000000000000000Q02<0000LPLPdCRi
H22Z0000000000000000000000000000000000000e@dM@;10000DnMQ0000``M7dYAX@ZI`A;;mT5kZ0000A61h000000000000000000000000h^Ro00000000d8D?
0000000000000000E5AeeANW00000000`[SR0000000000008Ul00000PP16X3L4HKeLhU:IM9^N00000000hBV_0000000000000000000000000000D7Ej00000000
0000lV:?XDZO4AcU000000000000PN5V`SQ0e;a>000000000000TZPB000000000000000000000000l<ni00000000000000000000<K^W0000X@\h000000000000
0000]@5c0000e30_0000M6kl5:1C0000UC\l00000000000000000000HD2Jllk900000000000000000000000000000000000000000000000000000000Q>0P0000
0000000000000000000000005?Z@000000000000lA=h0000@b4E0000PRC>P5Se000000000000000000000`H700000000D_d3000082DK00000000000000000000
00008ko500000000hhFl0000\239P4<[0000000000000000000000000000Q6Ul0000000000000000`dk_0000000000000000P^<F00009?P<0000000000000000
0000Li0T000000000000000000000??800000000000000000000000000000000000082o500000000HNcL@XbS0000000000000000LjPd\:D^0000PWh;00000000
4LM40000000000000000000000000000000000000000000000000000`fMk47VCDha\91Fae7YTXG=>0000000002Q445IF0Q_>0000@:1l0000d0Oc`4G200000000
00000000PPo;00000000000000000000<4PjM@=R00000000000000000000`6964MlOl=9G`LfhXZb2Hk090000000000000000DePjd8@MHSZa0000<_aT00000000
00000000UAcP000000000000000000000000`Y^NI7eb00000000000000000000U?574K5[hTYF0TQE00000000000000000000000000000000000000000000T7:m
X=OJ00000000000000000000@mA;8OP;000000000000D6WT0000LK6h00000000`jb00000000000000000LB7VdT]F`\26TS?R000000000a:g000000000000T_9a
0000X`FC0000000000000000\[gU0000000000000000L=;M00000000X48E0SNH000000000000P:KX<`G]000000000000LKG9E>bJ000000000000DO@?4=X00000
00000000D3]bl>F\00004K;Ga6YQ17HWhO]\995L55ZC00000000000000000000a4_IQ59MlXfS0000000000000000H:7H<VIA0000000000000000000000000000
\33f00000000T<f0`ZCh000000000000dh0h0000000000000000000000000000000000000000000000000000000000000000000000000000HO^k000000000000
00000000hJ6H8E^JH^[88c3R0000i2Ge000000000000`:e4XIf914Wi00000000dZIi00000000h0_5@m?N0000000000000000000000000000`nLo0000mBYa0000
0KL^0000000000000000000000000000000000000000000000000000Pi<Nlh<O55P10000lT7E00000000000000000000000000000000LXMd000000004o?m0000
000000000000<lM^0000<n2o0000@i4^000000004<Ah00000000\]lP00000000000000000000000000000000<\E[00000000X1>RHYEbQ>WCP?0j000000000000
0000000000000000000000000000000000000000EBF200000000000000000000000000000000d1^S00000000000000000000\RaIDlW?I=JG00000000df:\0000
0000000000000000]CU=i:3R000000000000U?Wb000000000000000000000000D9:6000000000000000000000000000000000000000000000000YC<N0000<Lb`
Q=4V000000000000d?_>dLnO00000000DVZU0000U8UcT[``000000000000\T?k0000000000000000000000000000\>Yc0000`XiE00000000D5n^0000P<JQ0000
lhih00000000000000000000<JCgE:Q`00000000000000000000000000000000<N>Q0000000000000000000000009=Bj00000000000000000000X9oc0000T]>E
X=Ae00000000000000000MM@00000000000000000000`3Y@0000i;f`000000000000000092TJ000000000000\9B_e4oZ000000000F_80000\5n1000000000000
0?J=0000mC128cSF000000000000000000000000Ta0^Tc2TDJ3n=53a000000000000D?7n00000000`D9[\F@k00000000000000000000H9KZ4HJ\@QgU\hI3HDRV
0000MAOXU2H]0000DdUE000000000000d^QA@laR000000000000lAGd5>i50000h\O[00000000]4n8000000000000`RPd00000000000000000000I0<H00000000
000000000000000000000000P:KO00000000000000000000hJOOdn3X0000I@4T00000000000000000000000000000000h\m?0000000000000000000000000000
0000000000000000eBCF0000000000000kVg000000000000\o0f0000000000000000000000000000000000000000@[5J0000000000000000<9>o=@PZ\A1N@fmG
dWAh4>:?Td79Do<600000000E65I0000000000004>m@XXR2@oR;00008Y7G00000000`X^kL]_W0000i5b:000000000000hXa50000000000000000H1bm00000000
UAZiM7>W0000000000004=i;00000000XGGO00000000XSna8ZK15AUW0000000000000000X3AMHZli0000TO^F@X01Q2>[0000000000000000000000000000P?B9
h@Z`0000000000000000Q>KODI:JM?aih?NQ4acX00000000000000000000000000000000L4_S00000000X6hJ000000000000000000004aPQ00004f@b\BfhTdIS
000000000000L`A10000000000000000A6bg00000000000000000000T5XE`F;F4L2W00000000000000000000Lnm`000000000000HJgW0000DS=Q@XjI00000000
4@XC00000000@mMe000000000000000000008Uif0000000000000000<M^c0000lXdb000000000000i>`I80KW8G0@dLfN00000000000000000000U7kJLU^R0000
P8NjE:k000000000<hgY00004HCY0000D33F000000004n2b000000000000000000000000000000000000@>hbLSK;000000000000TkA900000000000000008`0T
0000h?37D^c1]56<000000000000h5RM0000a5[X000000000000000000000000LJB^00000000000000000000000000000000l2^I00008DGkd5^;a>MZ0000@NMV
0000dmeSQ=iQlkWb000054\H00000000000004O500000000`Ba=\W0<0000lRN`XRAbU0B800000000000000008d<;Li;0aAJ^000000000000PnRD\2Cb00000000
0000XFcY0000l7G]Y?Dc0000000000000000000000000000l?]Z0000`b]M000000000000000000000000000000000000000000000000DN`4L0FH4B0h00000000
00000000h7BdPFP\0000000000000000l:PW00000000000000000000D;dT0000a8VT`KHM5A1b00000000`X1h00000000d9iNM=So<M0U00000000Q<\k00000000
00000000<:fE000000000000000000000;5Z0000000000000000000000000000000000009AL<00001@jh00000000000000000000000000000000000000000000
M>Gk8cMI00000000ThM8000003`^dAR2D345XTZKL^_<Td570000000000000000LUa<`SIDI8MM00000000lbCM0000000000000000i>1]00000000000000000000
00000000<2l00000000000000000DhmH00000000H?X=@Zm8X:2P0000lK7ZDU3OdhQXHo5\0000000000000000h]J3Y3f;M?]elCao\kWQ@=C>5?bU000000000000
000000000SW00000000000000000\H>nl3CT000000000000000000000000000000000000mAdQ000000000000X3I6000000000000`gG80000QC3500008aH]0000
0000TR:0000000000000000000000000P05^TOeddTkY`]l?daY[\n6W0000000000000000000000000000000000000000000000004bHZl3iR0000000000008:g?
00000gTU00000000000000004@K]0000DQX@4A[c000000000000000000000000DbScL]Z70000@>]G0000LOOUD_Qa000000000000T;Na@<640000000000000000
0000I93I00000000000000000000000000000000a5P\00000000000000000000DMjX00000000000000000000lMTWdUG>0000e<H6000000000000@C^L<ajN0000
000000004PjU000000000000`[I80000\cIR00000000000000000000L5nO\1\G0000000000000000000000000000Hkk70000==<6D77]0000000000000000L6k\
@173HRG5PHMmTig^00000000TA<^00000000000000000000000000000000000000000000T[4:DY<M4_1i000000000000Y=]I0000000000000000I@n[0000TU`M
leAg0000h:@=00000000P@2n00000:1b0000000000000000mCIa0000000091fYa<mR0000000000000000000000000000P4_o0000000000000000d;D_E@mb0000
00000000Pcmi000000000000LmHR0000Td0:00000000dYaL00000000P@3M00000000P8i000000000000000000000PXkF000000000000h8Hj0000\Th30000dY2T
000000000000ABeW0000X\1L00000000000000000000000000000000000000000000000000000000000048WW8^YZY;PW0000X>D7@Fkd00000000000000000000
000000000000LQ[4000000000000000000000000M71`0000000000000000000000000000<A[1PK>F00000000000000000000U3EM000000000000000000000000
000000000000@bkY`Vif0000i2@]0000TjQ?00000000LZdj000000000000TP4Vm9kY0000000000000000000000000000000000000000D3A6PCCD000000000000
000000000000000000000000LWFC000000000000000000000000Hb0i00000=\:0000mBUQ000000004SZV00000000000000000000000000000000000000000000
DKWR=:lH00000000H;^h0000L3KG0000000000000000000000000000000000000000HcV200000000000000000000000000000000h<DV00000000000000000000
00000000TZV^0000h8b50000000000000000<GkG00000000m8<j000000000000000000000000=7R>00000000000000000000hG?n0000dThT00008j]DTO@h@aA]
000000000000m?cS00000000L2Wm000000000000000000000000l83I0000000000000000DA3:0000H3_E1AFI5=Pf`oTi0000000000000000000000008:Xe0000
4F4:=7QO000000000000000000000000<Cc>hLbm0000XEPV0000dVQ70000000000000000000000000000000000008`mg41LL@b8S0000000000008NL[a@33<OXS
00000000000005M1DMjalOk]00000aoO0000000000000000Lgdi0000le3K000000000000]@:7000000000000000000008P;^P=5B0000L^ePlhf5000000000000
00000000000000000000000000000000I8QUUAab0000000000000000LTSWhbU^00004n3K00008`^e0000TJ7O00000000000000000000@>hQ00000000<H_@a=8h
000000000000<:9PLGkT0000000000000000000000000000ddhflkYe00000000d?8]LN2THO?9@jN]00000000LSBN0000hIQ;L<\O0000Tdm]00000000dOn;T`4>
000000000[]700000000iBfA0000000000000000m3`m000000000000U=NK000000000000dNSi0000000000000000000000000000XIaj0RHRM1Gb000000004P1L
0000d78`l_>dDUZ40000000000000000PdR`U9fQ000000000000000000000000HUD:00000000`Rh<0000dY^\000000000000T>\W0000M3X5DL5Z000000000000
0000\C8U00000000000003Bi000000000000000000000000lk1Uh`B^00000000X3Co000000000000000000000000@?YG0000000000000000@M\C08oC00000000
8H8A0000000000000000000000000000<MXE0000000000000000Lc]d0000000000000000000000000000d0F90000000000000000dCZU85LG0000000000000000
0000ldOD000000000000LE_<0000000000000000h;LP000000000000D3R7000000000000HHhA`Mj;84hP0MMaPco>00000000000000000000000000000`cgl@M=
0000DJKOI22996GK000000000000`iYn00000000m?7>000000000000`ehN000000000000`g4i@?lBA?g400000000`A1>0g?QM4GPd9>^00000000000000000000
00000000i>BA000000000000a?_kQAb\0000`@ZT000000000000000000000000000000000000000000000000LO0A00000000000000000000<<]llN[o00000000
`eK4000000000000l@5^0000hefJ00000000000000000000m?0;00000000000000000000A2UNICPe0000000000000000`R`[@ASU@?H3l_A`0000000000000000
0000dVN]00000000TWc000000000000000000000TAia000000000000000000000000P=^H00000000000000000000d9?@0000000000000000HRPR\2a=TRAS57A6
U8<JE9QH00000000`e4j00000000000000000000000000000000<gRh00000000T;1G00000000000000000000DN@A0[YFE5d5000000000000Y6Ri000000000000
0000HZd[4Y?_0000000000000000iA\Q000000000000PLSHHZfI`[HB0000000000000000000000000000X9P]000000000000000000000000a<\6000000000000
`b@`0000000000000000000000000000000000005@:W000000000000H73;0000d>9=HR<f9<`]000000000000000000000000000000000000PR__00008b_10000
00000G:W00000000=5oY000000000000Y544l6b81145000051lj00000000000000000000hOhh1@7M0000000000000000000000000000LdPAdeHal4^3M;LZ0000
XLKMh_hklXe10000000000000000Pl1A000000000000l<NT8Q[R00000000T2BiLl\B00000000000000000000XT2M00000000dBQMh2?5h[od0000Q9\NXm0bh<ga
<=hDY?TN000000000000000000000000HUdX0000Hl<d0000d=^9000000000000000000008XFV0000P9Qb00000000000000000Q250000hT6D00000000DgIF0000
D__W8@^Vdanh0000M8GR00000000ha[28gXj00000000000000000000000000000000000000000000000000008d;^00000000HlCli@EN0000AC6400000000]>\Z
000000000000000000000000000000000000i<Ph000000000000000000000000Lc<[00000000=8g=0000\SCc00000000l9]T00000000\=P80000000000000000
0000000000008jiX`jkE00000fGYQ=?d00000BRDdJH`0000P1AZEA010000haBWm9T8hdlk00000000000000008S5G0000i?>Y00008Fo_00000000000000000000
000000000000@\1Y@cI`000000000000U8[e`LhH000000000000HMXe000000000000000000004n\G000000000000U1<F00000000Dd1M0000`1`IA:7;00000000
00000000HP:j0000000000000e;^00000000000000008B0YXIE80000000000000000Xb;900000000000000000000@dF5000000000000m;DV\S]Y@?Ue00000000
00000000UB2W000000000000000000000000000000000000000000000000<Q>Y00000000000000000000000000000000lYPoh4[`000000000000<anT00000000
00000000<QFG0000000000000000000000000klB00000000000000000000H]bcdeanP\T=000000000000000000000000000000000000P?0UdU>>00000000P47g
UCO[`[=c000000000000000000008:=@0000000000000000000000000000`<hQQ=VV0000000000000000m?D9DgPi0000\[LDE1nI0000000000000000@9H6`[GK
i>nB00000000000000000000000000000000HYke0000000000000000000000000000000000000000UCRl`DTo00000000000000008GfI4[PC0D]`m37F00000000
00000000000000000000000000000000000000000000d;0GdYPd<CkK000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<\U8000000000000@1H[<>3;Xje6000000000000000000000000000000000000000000008HJGTH;\h<dP0000a6`84lc\9<\U00000000=C5d
P`0H000000000000TeWK000000000000l_>S0000l_NmI@Mm000044eh@Z16XUDL0000000000C60000`IZ30oH?0000dhe^00000000000000000000a707TGF50000
0000000000000000TIlGPWlH0000000000000000000000000000000000000000<k;`00000000dNG@000000000000000000000000000000000000000000004dVg
0000\X`U0000`>MXTa:1`APQ00000000000000000000L08=000000000000000000000000000084VB\N?TY6:90000lR;h0000Q8mJ@ni5000000000000T5e_I84f
a>Mg00000GHH00000000P:Kj00000000lEX2000000000000dRMB000000000000H3f@00000000M4N7D28H0000h0POlTI@00000000DW8RT5dH0000000000000000
0000D3gP`VMV00000000000000008fG400000000000000000000`iY_000000000000\?^:PBE0\CXC\E3kdfB_<ng^]8Rf00000000DU3>EBPO00000000`N<n1@eB
0000hdWkm@D4@6D<00000000000000000000``=Z0000000000004]o?000000000000<?OV\VMi0000000000000000000000000000000000000000000000000000
00000000000000004@VV00000000=<0C0000HR2B000000000000<SNk000000000WGa0000000000000000`GAe0000000000000000000000000000Y=3`00000000
00000000Xi241>On000000000000000000000000L<n>L3dlPO0j<n4U]5S_M<]T0000000000000000\F1I@lmi000000000000<B]l<AbD0000@@m3000000000000
00000000U2N]92i5000000000000@M\[U@MD00000000HU9J00000000HaWn000000000000Y;fG0000000000000000000000000000HcHk0000Q7Mn000000000000
0000000000004B<MHTPQ00000000E:L684ni0000000000008JLB`k22d:MI<h4bhBYM<lWTP7J?48YJ=8Fc0000000000000000dIRPHfUFQ2oj00000000e=AdD96>
00000000000000000000T]jO000000000000000000000000000000000A<00ZPZi8iB000000000000@5\ED:nT0000m?@900000H]_00000000D4DO\7DLL;4QXFGC
TI2457oF]?7NP06n000000000000L<E1PU@N4iBR00000000000000000000436i0000000000000000000000000000000000000000`79=0000000000000000e0PK
00000000DT[i00000000Y>MM000000000000]4CT0000XiQm4U3`83UP00005=2c00000000dl>90000000000000000le5Z0000000000000000000000000000X_fo
000000000000000000000000000000000000000000000000000000008Z:c0000000000000000L3XMh?DJd^0<000000000000000000000000000000000000dSgn
8]\6D0U7I>@G0000000000000000@RCg0000U=>:0000000000000000000000000000000000000000=>^800000000000000000000000000000000000000000000
00000000P[FM00000000000000000000PlH0000000000000De3@000000000A86A?eZ0000000000004i^D0000a1Je4V^F000000000000@3Rn=2Pn000000000000
000000000000000000000000000000000000000000000000`8:A00000000000000000000000000000000HJk@00000000@f1L0000000000000000A6L>1>cZ0000
1?^500004`_\00000000\KGFd2UO4=6iDN;g1BXj0000`e:00000@j8500000000000000000000<S2W00000000`WcY0000000000008KLO0000hU7I000000000000
E=e8000000000000<?OGm>gY4W]:d\9YHf630000000000000000U3N9000000000000000000000000000000000000000000000000000000000000000000000000
0000@FN\l5Fj0000X6bd@FmF00000000`FS;0000000000000000D]1V0000LF:600000000lLYK000000000000@bfhlNXD00000000dFe20000\4Ee\J0@00000000
00000000dNC3A4]G<0Aj5=Qi00009;h_0000A:R600000000000000004VcS0000000000000000000000000000000000000000000000000000000000004D@a0000
000000000000000000000000dWPc00000000XP@@4mQ20000000000000000000000000000L:I@0000U66cTHWjlon]0000HCfDTB420000\aE80000000000000000
00000000000000000000l0[?<AN^0000000085g`000000000000PaIj00000000000000000000X6`m0000D6\U00000000\gKid^jR00000000000000008HQJ0000
00000000000000000000\@gd000000000000000000000000000000000000<ggUa7E^<`0l00000000\lSYU:[;HfnM00000000i?ma0000Q<:O\=of<OAH00000000
92?Z0000`1IblW[]Y35=000000000000X;[VT=bU00005A7bH?JN0000000000000000<k8V00000000000000000000000000000000000000000000E3:?00000000
00008U2\000000000000000000000000doOQQB5T`49k0000DBm?X2G0l8EFH[`Ah_L8D3<E0000\F1jHGKU`XIB00000000000000000000000000000000l56iX9m<
l?]j@?gV11hblCM5hOiP00000=6]00000000000000000000000000000000000000000000000000008P02000000000000PU?K00000000000000000000PfQF0000
000000000_Ld0000000000004]KB000000000000000000000000000000000000000000000000000000000000D>8\00000000HcG4000000000000000000000000
0000000000000000000000000000000000000000000000000000Teh8lgO;U@5:000000000000\>Oi000000000000000000000000D2DYm24\0000000000000000
XJR4000000000000000000000000000000000I^00000000000000000000000000000000000000000000000000000dOFM00000000T=g@Y0LJ000000000000`<][
DeL50000000000000000000000000`g8d[d`00000000000000000000]54V5:V@Q<HU0000d8NA\aZC0000m8[G00000000<MZ\0\@l0000000000000000TWDGdEDZ
M?iN00000000000000000000`Zj4h<[?TPX>00000000Pc:h=<620000000000000000P7f@00000000P1dC00000000000050@G0000000000000000000000000000
000000000000000000000000000057@g0000Pa<R000000000000HPPf<amhM8RU8OQS0000`I^f0000000000000000000000000000000000000000000000000000
00004A?a00000000000000000000000000000000@S`i0000480CX:<VLGHV<W<@00000000Xoe_UALLD0N`i>;W=@6jU4><000000000000LiHV0000000000000000
000000000000435h\8k]0OOk000000000000Pomk0000000000000000X9h6DJ]ka=YN00000000lMEn0000T[>i0000P`N0PdDo0000TKcCP[8j0000000000000000
L?TDPG9m000000000000@V>7000000000o3n0000000000000000000000008Jl1000000000000000000000000P>P:I<d@000000004`fOHE4X0000000000000000
00000000hk@^0000000000000000000000000000lVH^T>kL0000LK`g00000000000000005;4>00000000000000000000000000000000d<WB00000000h[UZ0000
00000000000000000G4200000000000000000000HLjd000000000000000000000000Hf6T00000000000000000000000000000000P7FJ0000556`dLf^PINAD5f`
E@5P0000D:DP00000000mC0b000000000000\b3=0000000000000000YB\K0000000000000000]?gA00000000000000000000<JG700000000I4S<a2U3XMHF<XFK
M6VgTDb5X13DhIHIT]Aa00000000000000000000E;[di3@U00000000h8f^0000Hi^]TIWK0000D`\c00004FKS00000000000009NNH<;F00000000000000000000
4ATU0000000000000000PXS:000000000000000000000000000000000000000000000000i4XoPEGC00000000000000000000857g000000000000000000000000
0000000000000000dJ:m`[2^0000000000000000<g>]00000000H0TgD2]E`QJe0000000000000000PT<X0000000000000000000000000000000000000000i=D1
00004=\J0000XYU400000000l4:E000000000000U5fB00000000T=folDK2lX:J<_0_00000000<kI@0000`Lh=d2AX0000000000000000DRAC0000000000000000
0000<PQ^00000000000000000000<D4602<M0000PWdL0000000000004KIoQ?eD00000000XXaL0000`5CU000000000000000000000000Q3:g09OVTZ_n00000000
XVYT00000000A7oj0000000000000000U1ki0000000000000000000000000000000000000\V;00000000Dc=:4I\_X]HB0000i>10DXLL0000000000004c660000
00000000]<Y?0000L3cn00000000Lb?SLa\mI3TM000000000000XP0<0000000000004B:[00000000000000000000\Xb<0000e1=60000000000000000HbM`0000
h<2A8QK`hm=k96Aj000000000000P>nK5@RG00000000000000000000000000000000M>lGlNV6lP5?`g4\HNC=H?=G`Q4ZM2Bf]5=50000dUF9<K>7000000000000
00000000XX>h0000T2N_l5K_T8\056kPQ9RJ0000lF7O000000000000DMAY\ai700000000000000000000dZ7@5=N[0000000000000000\8<O@34H000000000000
000000000]<i00008HQ]00000000M;9B00000000D[;;Q9B700000000dd[2m@FK00000000000050H<0000D@B:0000`VR30000000000000000000000008LND0000
0000@G]4XY4F00000000U4L>HMJF000094cf0000000000000000000000000000TX\C0000DYIb0000000000000000M1j50000000000000000000000000000XG35
00000000000000000000DR5T000000000000000000009619000000000000000000000000000000000000X:\E00000000];MX000000000000000000000000XU59
000000000000\ZHV0cHK0000<7ob0000H4Zel[hS0000000000000000DR;00000`QcV000000000000l??\0000000000000000000000000000=BDn0000@PW:XZdM
00000000EC[i0000]63^00000000dRMS00000000e7n>00000000000000000000000000000000@1Sd000000000000TWji@gFg0000000000000000h:Y@0000<4TT
0000000000000000000000000000000000000000000000000000X2Uk00000000000000000000000000000000TgG\00000000000000000000L3foMCK>4aUM0000
0000000000000000<b6GTY2Ae36K00000000d6ef0gaS00000000534IT71c0000000002\A0000DcgQ0000LY>ihj9H00000000000000000000000000000000h86e
00004`_P@\2@@m;7Y85f000000000000i>An00000000000000000000dhA000000000X=A>8D_80000000000000000000000000000000000000000000000000000
E1P_\[F>000000000000000000000000m8840000000000000000XbYf000000000000000000000000X2OT\IU=8G[@0ObDECCRh^;K00000000000000004bgVTde;
de;;0000dJiP@0=VDbF9a3Ua000000000000000000000000000000004OKF00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M?HCABCg00000000D84K00000000000000000000h<228Y@n0000\C25000018140000000000000000PYA?00000000
0000000000000000h1W3DYK>0000000000000000000000000000000000000000<o?8000000000000000000000000000000000000000000000000Y?fa00000000
h==R00000000\d1b0000000000000000]6_600000000D7EM000000000000000016a:000000008586000000000000P@<?4<76\F9g00000000X78A000000000000
0000H3m10;Lo000000000000LZiD000000000000000000000000000000000000000003HL0000hiO]\KK399TN0000000000000000000000000000000000000000
0000000000000000@JCY0000000000000000000000000000\oIf00000000HaMO00000000000000000000]0f008;WQ6_TEC0U00004<I?00000000@:A?\em@0000
0000000000000000l><[000000000000dCC70000]9>900000000000000000000000000000000@<ZW0000hnCZ000000000000\nDg00000000hU<=000000000000
000000000000e=6T00000000df_M0000000000000000000000000000000000000000`82`T@4j8^5J0000000000004CZo000000000000X>[U00000000`?lS0000
0000LM6Z0000000000000?\7\7\_8T[X0000DBfE0000HS5ndUD_LKFHXf8=LQ\B000000000000D_::4VYl`YL2\_IBdnHY00000000000000000000000000000000
0000000000000000<AiB@L5I00000000@UK0@[Lcd0j3<K?]\^Q^00000W3B000000000000000000000000000000000000LlIk0000DG;X00000ga`h?dP`01G0000
0000000000000000T0[M00000000000000000000000000000000000000000000000000000000D6mA00000000000000000000M5>h000000000000000000000000
00000000000086og000000000000PE^70000LSbn00000000000000000000000000000000000000000000000000000000000000000000000000000000h\ba0000
000000000000000000000000L@^7h2REXbeU9>Ng@64^i>Jl9CLE0000lTEb000000000000000000000000000000000000\eZFPE5m0000DJ710000000000000000
0000\I9J0000d0OBhOZn90<_000000000000PL59m2_=000000000000\7Af00000000000000000000000000000000Y<g?0000000000000000HU<L0o3:M=iD9C3f
00000000@I_9Q5n]DdKCe:E`0000<B7>000000000000Xmk\H\S300000000000000000000TMKG0000000000000000X`[b000000000000HKJN0000000000000000
<4MN000018D<0000000000000000@]JVX_XhYAB>@_]Xl5KKPFFb000000008BIg000000000000h:JA0000000000000000000000000000U1QO0000000000000000
A;6F00000000DeDN0000\in<000000000000000000000000000000000000000000000g8fXCgSa<jK0000DCXg00004YW>00000000000000000000000000000000
M5eU000000000000000000000000M=2V000000000000U<b500000000000000000000dK>fl;93A48U00000000000000000000000000000000P3hhhHiD00000000
HT>4D^LRM4^F00000000D5>I00000000000000000000@MdhLJeLI?GO000000000000h9Yk0000000000000000000000000000]4?D000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PBG@i@0S<Y@H00000000000000000000000000000000Y<hADElZ000000000000D]VF
0000000000000000TU?Z0000000000000000PS5^00000000dN9[00000000D6X^00000000X<CY0000@M\O0000hS8V000000000000H@CE0000000000000000HnG5
0000000000000000hQC?0000D]oY00000000DjYEE8@5000000000000`cBZXYf:U15DhY7hA@iQ0000000000000000i7WK000000000000H1b^000000000000dJ`f
00000000000000000000000000000000000000000000000000000000DcKG1@\Z00000000X>4M00000000000000000000X0_G0000DbXl<FLO@Ee2H8en<VHnQ:Pj
Ld\CE:cR000000000000000000008;;Q0000\@9d0000@W_Q0000PWWj000000000000\EWUTRBX00000000000000000000000000000000Xo19U:_e000000000000
PHTl0000000000000000m=0T0000000000000000`0dJ000000000000000000000000M7:a00000000hYAb`YQhdZOl@]aF0000000000000000000000000000d<6D
00000000000000000000000000000000U?Sd00000000dMoUL51dHDL[0000436<=0UO0000000000000000P_BW0000000000000000DOJl00000000000000000000
00000000i9j>000000000000XAlc0000000000000000d1IS0000HI`_0000D>>100000000PdJUT9N`EC1R0000@S`YDb;o0000Lo4P000000000000000000000000
0000000000000000000000000000000000000000m0o00000XL0P000000000000000000000000000000000000<6eX000000000000000000000000MCSC00000000
000000000000000000000000hA]L\L]V000000000000000000000000LRl\0jD^U1Q6haOMm>I4PMA<00000000000000000000000000000000<ZTkHfhC@1G[0000
000000000000<0jBThHX000000000000000000000000`M[30000`A?B000000000000000000000000000000000000D6K700000n8f000000000000000000000000
000000000000000000008JPj0000m4gl\oAV000000000000000000000000000000000000000000000000l4]`00000000000000000000000000004S\9a2Yc0000
000000000000U1CU000000000000000000000000000000000000LYM^0000000000000000@GakdX4D0000000000000000000000000000dFIT00000000LVj90000
000000000000000000000000000000000000000000000000000000000000DId600000000000000000000000000000000\67dDG7l@dkN0000000000000000T:Eo
l=SL0000000000000000dcA000000000l7=100000000000000000000iA4j0000000000008WH>0000000000000000000058=N0000HL6^00000000000000000000
00000gBG000000000000000000000000000000000000000000000000hS3I0000000000000000000000000000H;M@hD<bM6UB]>da000000000000000000000l]Q
dYEC10A5mBiZ00000000000000000000000000000000000087b@0000PRhL00000000DGWT00000000`1Q:0000000000000000LaH600000000000000000000`Ra7
00000000`fm7X4c800008XmJTGS60000000000000000h75800000000000000004F3]4WP5dcffH5J8a;eI000000000000Pc960000000000000000000000000000
0000000000009=`@000000000000dhhd0000P8\>00000000000000009AR_X3TTA8TLI8^W0000@KcTl]@600000000@;om00000000000000000000000000000000
HGSC000000000000Tn5VP>Yo0000000000000000000000000000000000000000dci4dV:nH<RT\Cf8HoMdQ?e4000000000000000000000000I=HJe?>200000000
0000000000000000000000000000`kclDW=R000000000000P>hE000000000000000000000000000000000000000000000000000000000000dNNQ00000000EAO>
0000000000000000DF5ALXd>00000000000000000Idh0000DH2a0000dZ9^0000000000000000000000000000000000000000h??HP3nDiB<V0000000000000n=;
0000a6_E0000000000000000000000000000XHULEB0W00000000P2i6U1Zl000000000000000000000000h3fJ0000000000000000D37T00000000h=@j00000000
8V:Ni>X70000ll_1000000004B:0Li>K0000000000000000I>NM0000PN3I000000000000000000000000Hk<5h2;g000000000000000000000000000000000000
0000000000000000000000000000Q>aS00000000PAKR00000000000000000000h?]6DR0<000000000000Tkm:000000000000dgFA000000000000000000000000
0000TU2o0000\>^C000000000000000000000000IB7;00000000<3980000000000000000hUP60000T:2_TWT8YCWm000000000000000000000000<7?T00000000
00000000lIHX0000000000000000Q4bJXlC>A@f900000000=8HC00000000000000000000000000000000000091PF00000000XDI:LGNY0000000000000000lYcj
00000000@e]A0000000000000000000000000000000000000000M=lO00000000X];k00000000000000000000PDP^Lcbc000000000000@Xmj00000000Y4FW0000
0000d6OU0000000000008F3L@10YHZZg00000000XIcD0000DP2kD\SI0000000000000000TOHK0000lOA800000000P;=c00000000D[ed00000000000000000000
00000000000000000000000000000000000000000000000000000000a7g=00000000`4B>`<]J00000000<o8b00000000000000000000000000000000`RJ50000
000000000000000000000000000000004dGD4Sn2=<CRh_8hHNfM9<FI000000000000000000000000ECROPkALL5li00000`J>\URI000000000000000000000000
000000000000000000000000000000000000DXDk00000000000000000000000000000000000000000000E3M:00000000000081:gL_cUXaS@0000Xm6[0000Tf7;
000000000000Y>N:0000EAi`L2he0000<b6X<8DTdSgaPeV^Y=a`T6aWlEG3Dln:16Y>000000004f8o000000008SMM0000000000009>Rl0000TD9LI?CO00000000
000000008]MX000000000000LA9O0000h?]B0000000000000000<egalm8W00000000000000000000HLhS4Q<n`mU64=:d00000000@bdWa:CjY@h100000000Q5B?
0000000000000000000000000000<dfl0000h9[5\oPI0000h0GihbSU84LA000000000000DnZ200008NLD00000000dd`SE3VIl?TXH9:GH8CWa=1`00000000PQEC
0000000000000000Pf_5XiPRdT_^000000000000000000000000<4a<QB<f\NoMm@4m000000000000\O\jlPFT00000000000000000000DeAU0000000000000000
lZ`c0000<X;a0000000000000000l6bF00000000000000000000000000000:]`00000000000000000000P3i1<Ic4000000000000iCL50000Xg8X000000000000
0000lgDF000000000000P^9600000000000000000000YAfi000000000000000000000000T2BXHMYnT^7Q0:l5LL\o0000000000000000000000000000`T^[M:m@
UCV@a7DA00000000QA890000000000000000000095S?000000000000I4Rm`>JC00000000000000000000@h]QmADI0000h2V600000000XVRb000000000000DG@>
00000000000000000000l98B000000000000000000000000000000000000hS7R`Zaf000000000000dP;P000000000000000000000000000000000000h]CP0000
0000000000000000000000000000T@`AA;5?00000000000000000000000000000000l86UHTTb000000000000Hj<m@<BfE=`mH0V@000000000000`R=kL6g<0000
00000000A0FD`D]5929M9@YY00000000DhTm0000X=mi00000000XN<`0000=7S>000000000000`3Om000000000000L8Q80000i6nYHCVH00000000000000000000
0000lO9OX3;@P^:J0000lVnM000000000000E:^4000000000000000000000000000000000000i?SJ000000000000PJEB00000000000000000000000000000000
000000005C9^000000000000000000000000000000009>JY00000000000000009@SW0000000000000000000000000000TQB2PScK000000000000000000000000
@`o[000000000000AAW;0000000000000000lYgil@[400004MFn0000DHIB8ENo0000000000000000000000000000000000000000000000000000000000000000
00000000@US^hQWY`nPQ0000HR4[dI@f0000000000000000000000000000<ff?4UMJPgZA`:n30000000000000000\<9W0000000000000000DaKK000000000000
XKEL8mPLQ=Ka000000000o^e0000HLi1i75g00000000000000000000e0>N0000000000005>XG00000000HWWEU>nbDe>a0000<:`@81@[000000000000dBh40000
0000000000000000I4PSIAOkPmIn00000000H\4Ae27c\B=h00000000000000000000000000004I160000000000000000000000000000000000008Q1KLX4dhdl;
00000000000000000000000000004EW70000P:4:0000D?4400009<P:000000000000hNb81AH7000000000000000000000000XRid000000000000000000000000
00000000TX\Oe<ab00000000X:ljLD:5TmB500000000000000000000000000000000000000000000000000000000DQb>00000000000000000000QA_:00000000
0000P>?N0000000000000000LXV00000000008MZDBQ3e2O`M=<I07GM0000000000000000P5XT0000I8\l000000000000000053g80000LN;HL5aj00000000H3]O
X`W_00000000000000000000PRJZ0000000000000000\=AK0000TFPL000000000000000000000000I@Fe0000H;bk0000TL3Q`S=1\]m>000000000000@@Vfhm]<
0000HQA@TVjH53d?8l[V000000000000D=LoX`IG0000Q2`mHF]B0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000HBT_0000\eRidAF5H5\5E?6aY?S=0000000000000000X\7N000000000_3D0000dLhg0000l0PA00000000T5d\0000000000000000H;e2`A`d]:em0000
U:=C5BTj0kDK00000000000000000000000000000000a@bT00000000000000000000000000000000000000000000000000000000P5nC00000000000000000000
000000004NRX00000000000000000000HmS_00000>?]0000\R0R8OM[00000000TQT\000087bd000000000000LjR_0000=05E000000000000000000000000P4[4
00000000000000000000032J000000000000000000000;3?H<32000000000000a2[500000000000000000000000000000000000000000000\ToL000000000000
0000Lc=g0000000000000000000000008F@B000000000000000000000000`n4B000000000000X\<0Hc8l000000000000<66bI;jV000000000000000000000000
00000000000000000000000000000000000000000000l]7SLP0eU3aF\MAK`n\200000000000000000000H0RhDEVX000000000000LCNR000000000g`i00000000
@e`@000000000000D3bgH[65000000000000000000008BJO0000000000000000000000000000i>89000000000000dLd:0000D6Yh4hD?00004PRX000000000000
000000000000m?\D00000000A3KE0000XQTCHSho@\X:00000000000000000000000000000000000000000000000000000000000000000000<`2AhAQ30000Hi[^
Y@Un\9W0000000000000m5Vl0000LFXHI5Nk00000000000000000000000000000000`E_]L\BK0000U70F0000`;fg00000:jB000000000000000000000000H=Rn
00000000`1UE00000000TM5LlL:md;SW`b`LD:]1PA0oDK^BQ4HiIAKO00000000`S\Z0000dV]WLFI5a;:i000000000000<]cVP2h0TAM^00000000000000000000
000000000000000046DNX[9H000000008K4700000000000000000000000000000000000000000000lih^0000000000000000P[4bT>WU0000LbYK8P8c0000d[S?
00000000000000008Xlj00000000000000000000]:Z:l98R0000000000000000\ZDW0000Q1=b00000000000000004n^oP>UB0000000000000000000000000000
l1hl\n7C000000000000000000000000000000000bAD`<Rf0000TGBC00000000000000000000\Xh60000XdV\00000000000000000000000000000000l25>0000
00000000000000000000000000000000000043D<000000000000000000000000000000000000000000000000000000000000HHf7<1^><lIT0000000000000000
0000000000000000E51W\`[70000XJSchOJ70000LT778e6K0000TH;90000<V1PT>6800000000Q8Yd000000000000000000000000X2gQ=@i>0000000000000000
0000000000000000m=Xa000000000000000000000000I3?[0f0Y0000000000000000000000000000000000008VK>00000000PcE5000052HF49f>00000000\>1d
XWbb0000000000000000000000000000000000000L_800000000000000000000000000000000000000000000DCGW0000000000000000dYTJ0000000000000000
000000000000m8e?00000000I3;b000000000000000000001>b0000000000000T;2X0000M4?50000L@?N0eGf00000000000000000000000000000000l7>R0000
00000000h8^D0000000000000000000000000000LVg3M=I:0000a<UD<@\Rd`WF0000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lKN<00000000h6^8he;o00000000X;A\`P]U000000000000000000004^Z:9:fU4:Td000000000000\d@P0000000000000000DSB60000
0000<2EH0000i?4j0000Dkfj0000000000000000000000008V:^`WYj1:<g0000000000000000000000000000PFoS0000000000000000000000000000<i1D0000
@VY@0000000000000000000000000000Lf]2d2LB8M1L0000000000000000h^fdT_;S0000m7C0MBM<0000H@Tj000000000000\>RgH3o^5CDR0000000000000000
LTQ6000000000000000000000000H6XQ00000000000000000000L`?N000000000000000046_dQ2^=U3L\00004KdT0000<=_n0000000000000000000000000000
Dddk0000Y9Z800000000<lbF000000000000000000000000000000000000<O170000\L9_PUoP0000d]O0I0]ihdG100000000000000000000000000000000\H>:
ho]UL[0d00000000a1VmT4m^HBSh0000PUC;000000000000L]^`0000000000000000000000000000000000000000<4Xi=9gR]ARBl:D<UC[F000000000000Tl`M
000000000000]?Y<ABUA000000000000@eZe0000000000004Vh[00000000000000000000DoS`8b?b00000000U:HQ000000000000@0=Ld[[k000000000000dF2>
h2lfHV7J0000000000000Q820000lFXl000000000000hBEdHcga0000000000000000L66n0000000000000000d8^4000000000000000000000000000000000000
0000000000000000`c0V000000000000LA`A0000000000000000<CUCTNo=0000000000000000a@8=00000000P@RN00000000T?jnUAC500000000000000000000
00000000000000000000XaQc00000000000000004:jU000000000R4600000000PkT=I0da0000L>BK0000TaHh00000000U:5S000000000000m=c70000L5220000
0000<8aA0000000000000000000000000000`R]L4U_XPZgll`?@hB<hd@E;0VjZT]67@iJ[0000Y@]c000000000000PBB@h:Ne`kkiM2VS15[K000000000000<_[a
0000\2K00000000000000000LK=P00000000L6P4000000000S;Z4fR]0000000000000000P3_o94EN0000h]3aDaO]000000000000`PVn@848D]ce8mP_5BC90000
000000000000iA?6000000000000Q0YF000000000000000000000000@JW00000@`2L0000000000000000000000000000hKE:0000Lda;HMZK000000000000<eY=
000000000000hRWD0000000000000000XRdM<SU<a<^000000000L`;NM4m800000000000000000000000000000N@J00000000000000000000000001al00000000
000000008ZNb0000000000000000000000000000000000000000l;hNlMmX@M_O4[C:00004li7000000000000000000000000000000000000000000000000lbNE
000000000000dnk[00000000lM7_000056\3000000000000000000000000000000000000000000000000000000000000000000000000`ngG00000000X0DTPERJ
I?>fhUH]LL^R000000000000000000000000dcj>00000000000000000000<k`19CTM0000TgJg00008[Hj00000000000000000000000000000000000000000000
Y3bc000000000000000000000000000000000000000000000000000000000S[K00000000@@H20000`WR>000000008nNU000000000000@UO@0000000000000000
000000000000M8J\000000000000lQl^h:P>dYcV000000000000hRQ400000000H^=:000000008[Xal`a:a@Dd00000000LHWTE2=A00000000m75@0000=52]0000
h2?UPUk500001Aj:0000D^I`0000Y@nh0000hWg60000000000000000000000000000@VbBhMH0]:jAX>H?0000@KN^000000000000@WZl\0h@15c[U78]87bR@9AP
@?7<@gI39ANd00000000000045:900000000TNOd000000000000PK9[@LT700000000H9ZA8;330000I:D\000000008=4b000000000000X`:G0000000000000000
00000000000000000000Xbg7E7jd0000TVSa0000PQGD000000000000000000000000000000000000000000000000\9Tc0000D9gH<e2200000000T8ZD0000@`fC
0000X3Tc0000T4lALcJi00000000000000000000`fl<0000000000000000000000000000000000000000dU670000000000000000000000000000000000000000
000000000000`dk100000000000000000000i?F400000000Hc:;LTMG`S_k000000000000000000000000dT32e?9D00000000@KfCTS7B0000000000000000154i
00000000000000000000PFaT000000000000000000000000000000000000lK78000000000000H8_@000000000000LZbd00000000@FCB00008cZB000000000000
0000Te6;0000000000000000TbWj@<LH0000000005jGhIDT0000HJ^;000000000000HK7C000000000000000000000000`9OhE0in00000000dL3hDAggTPhiTTB>
0\^90000000000000000D87OdOPW000000000000000000JJ@VXZ0000Q<eB0000TZSm18Qh0000000000000000@97^0000X=F900004BfVT^E:0000000000000000
TicH000000000000<WI><hbe0000\KB00000D9aA<W?NA9Pl00000000h^nk0000000000000000D`UXaBYTaCIA000000000000000000000000L8;G00004K\R0000
000000000000Da7h0000YBBo00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<TV8\^W[00000000
<RP00000PQ0m4^OW00000000000000000000000000000000XoQh000000000000lT8CDW6cThP@0000@BgI8bHjd:@e\L9RYCU00000`27h0000dMRn000000000000
000000000000PW3U00000000000000000000dmhO000000000000<Hm;HQA00000000000000000000000000000000000000000@`ZD000000000000000000000000
`0:e@Qd3Td8UTM<fQ@Ng9AQ[0000l[cA00000000<=lDl^WkhfjILl>ka9XR000000000000000000000000@4?300000000lBZZ00000000000000000000M8`Y@f7E
000000000000HIXj@Ak]<T]3T^MB0000000000000000000000000000lkV>000000000000000000000000000000000000000000000000`6^m0000000000000000
000000000000@:E\8MC[0000dE4l000000000000000000000000m9<e0000E;kN00000000D[oP`j<L48ZP00000000000000000000000000000000]4MA8iI80000
U9IF00000000000000000000000000000Bc10000000000005@fS0000A=:VPZ5Q<@5500000000Q@GB00000000X4II000000000000P;Fm0000000000000000D?K5
00000000lAYJ00000000`Z4T0000L<DFl7Wc000000000000`;9DLMQV0000YC1ba2iYl>YM000000000000000000000000000000000000000000000000000055[i
000000000000000000000000000085mCmB4M000000000000h2Imd;0Y00000000DQjMTTY7D6>]`Y:e0000000000000000000000000000DaQZ0000000000000000
d^Xm0000L5I_000000000000000000000B\200004eX?0000hIT40000000000000000dKRZ0000@T830000000000004PNn0000Y4MN1C<D00000000L3KehPaR0000
00000000T:Qm000000000000000000000000<V@4000000000000XolHTVeU0A8jdf;]0000heIX0000000000000000`_MfXblH0000XP;k00000000@;U^00000000
00000000Y?B4@I7j00000000m4mi000000000000000000000000000000000000000000000000TSN8000000000000000000000000000000000000X=6:00000000
0000d25KhL;D<S0\0000=6d`l7aCd;n^0000XC=F<F4Y00000000000000000000000000000000X5EL000000000000dA]3HDA1i45J0000000082m>`S\f00000000
0000lPj7LY?N0000\<K_TAMO0000l<`Z00000000X@=K0000`@o68?D;\FG5`RKQ8e?_\02_i;II0000000000000000<VPIhaO>0000000000000000000000000000
00000000ICKX0000d@n?000000000000<EO^00000feB00000000000000000000000000000000000000000000lZK_00000000TZnh00000000P\?S0000PkDh0000
M9]M\3ghHk`S00000JHmTU0O0000000000001Abi0000PFBN00000000h:OH\WH0000000000000XeEQ00000000000000000000DBBohTg^0000000000000000U:M`
0000000000000000TOMl0000000000000000000000000000H[ca\]em0000000000Ko00000000HBo_@]j0DiLD0000d<OJ0000hMBB0000000000000000a>e10000
000000000000000000000000000000000000000000000000000000000000000000000000T0lf00000000H3BY000000000000TV61X?4W00000000000000000000
hSXY000000000000000000000000000000000000000000000000000000000000i5gj000000000000DI[h00000000T5^000000000000000000000000000000000
00008YDa`g2V000000000000000000000000QBLB000000000000000000000000000000000000000000000000000000000000`C`=8D7AD7>b000000004bIS0000
0000X2g`00000000000000000000@XlD00000000000000000000000000000A^g00000000Hg5Te<N`lNgR0000TcfW00009:[]1>ac000000000000000000000000
0Aaj0000PWK3l]h=0000000000000FCflG`h000000000000000000000000l:8^00000000000000000000H>kk0000a>eN0000000000000B[g0000Pll^00000000
hn6>=2=2`_lLL\6a0000lPl[00000000000000000000hKSA000000008_CL<?;R0000hOE;XE1j4M9`L87cU<O900000000L3Ge000000000000lghV0000000091EB
0000000000000000000000000000000000000000I=nV0000PDg9LSaU000000000000000000000000A?DFL4;Z00000000lKYc@3]k00000000000000004dL>PH@W
H79l0000TGCT<LK?0000dY__4HnUDXc\0000000000000000@VYJh?d@00000000000000000000<70^0000d2L18M1Z<gB7`lYf=6egm>AD0000YCX:YAhc00000000
000000000000000000000000PX<_000000000000000000009>:G0000<bQI0000000000000000YBo_iBd<00000000000000000000hUN=00000000000000000000
0000000000000000lMeT0000000000000000Q1Di00000000@cGd00000000d_E200000000TB@HTUkG000000000000X9@H000000000000lHfF000000000000d6iQ
ToP400000000`@D\00000000\ZF?0000`T5O00000000`H>K\gkc0000000000004I]C000000000000PUBk00000000PTC]Y>3TDQHK=7UK0000000000005B_Oh5N6
00000000000000000000`i9Z000000000000000000000000@;B>000000000000<=lT00000000000000000000000000000000000000000000\aD7000000000000
000000000000000000004bh`0000000000000000A@mH0000l?2N0000H;dc@Y?;000000000000000000000000000000000000<hh4000000000000000000000000
0000565e00000000@aFP000010gRm<d\0000a4U[000000000000dQn?dm^^8IbT000000000000000000000000]3o1000000000000000000000000e0iY0000HH^D
d[>2000000000000]@7:XMIP000000000000<8?P@YmV0000000000000000A@P:00000000000000000000LPPF0000000000000000000000000000000000000000
0000000000000000d`dT00004E8E000000000000\lXoPc`N0000000000000000da9Z00000000000000000000P7NW000000000000000000000000L`I<TOaL0000
000000000000\Y6d000000000000000000000000000000000000U?=e\;a4<1Tb\X?9000000000000@<h_0000hP[W00000CoF000000000000lJ4I000000000000
00000000000000000000000000000000U2C;00000000<K0[00000000\B@`M77E0000@A<C00000000000000008ec>000000000000000000000000000000000000
0000LZf800000000hDichZGG\kPH00000000000000000000P`OJ00000000m60_hNMHdXUO00004no]00000000lI5e0?LB00000000l338A:0WPSjRlaWYI2>>Q@>K
4Hd;4nWh0000000000000000TZW0Q=mY0000d03eH6<Q51_700000000000000000000d3<S18O50000000000000000000000000000000000000000T1lj00000000
Tk5STd9R0000\>Lb0000000000000000]=2I000000000000LcMW85Zm0000TEgf0000L=S=M5;<lZYb<0aX8i>f0000l88O0000<7DW0000000000000000PBO<0000
00000000000000000000XL4]0000hYa]`aNQ00000000LMYS00000000dDFb8M@?000000004M8Q]43X0000000000000000<0mJ00000000000000000]XW0000h75^
00000000000000000000U5GK00000000000000000000000000000000000000000000E7\S000000000000TQY800000000000000000000000000000000XaTkHcLZ
00008`PO0000000000000000lNQA0000000000000kQ[00000000X?66XHkB00004F3<0000HH3B000000008lA[0000000000000000000000000000000000000000
0000000000000000000000000000Q0F]0000000088<`0000LHX?0000d[2i00000000M?Yc000000000000hY9F0000000000000000d9kV0000`<T:0000<WYZ0000
0000@CbfhPYj0000000000000000@<5S0000000000000000000000000000000000000000000000000000000000000000TRK_000000000000DMI_@35CXP9aTV5b
4OGNI?U^HZF300000000@?c20000L`NU0000000000000000000000000000==Cd0000000019SY0000D43g000000000000000000000000E2Zf0000hHeX0000eB@K
000000000000`\3:000000000000000000000000PDJTXg0=000000000000000000000000000000000000Y1WW88Zc0000000000000000a=WL0000P?RP00000000
000000000000000000000000T1oo0000000000000000DcWn0000@BNoP3c?0000Dgi40000TS:DHY3W0000hn]>]C5G13KkE6UWA5g<000000000000`;mM0<B5Hg_l
i;N_0000000000000;NG00000000`RPAPgYd000000000000P683000000000000000000000000\PT<DaUYm=Tf000000000000@PnRhc_30000Y:;L000000000000
000000000000000000000000l1`f0000000000000000hMF_0000L3hQa6PH0000`Hkm000003:O0000000000000000hCSJ4M8fTdgA000000000000<BMn00000000
`KKA0000<]:T000000000000000000000000000000000000000000000000000000000000E0?\0000DZ=I0000hE6o0000eBaC`Q8h0]nW00000000hACb0000i7ZP
@TMf4o8Q0000000000000TEI@[:1T55G=;<hd8l@0000000000000000000000000000082OH;bK000000000000<Yl60Jlm000000000000000000000000M3Z<0000
00000000DCGL0000000000000000`1Ud000000000000h7CR0000000000000[7C0:0`0000`GS]000000000000000000000000LIP6`Nl]LbMm8AJ>hgMD00000000
X;?c000000000000000000000000HdXYPXP`0000000000000000TWHc000000000000T`<QL`@N00000000000000000J]N0000@cbXP]=U0000000000000000DQiC
00000000000000000000000000000000PonF0000<<\C000000000000000000000000000000004FM10000lnl6Q67I00000000m7JO000000000000000000000000
hCh;00000^An00000000d<1C000000000000LZi600000000000000000000000000000000000000000000000000000000000000000000@k^;000000000000DORk
000000000000\9el00000000hF?WDUKo0000dL9l00000000l[=WXTBOdeW<HI[2000000000000000000001A3000000000M8PH0000XoWY00000000000000000000
0000000000000000@U<^0000000000000000000000000000000000004ID;0000000000008DV=0000000003^`ThFJ000000000000000000000000000000000000
\Y3f00000000P<A?000000000000<h5k@MYG00000000<dc:0000000000008gH`TJ[b]A\D0000@Vd75@1V000000000000\bO8X<7X00000000T82m000000000000
T7;V00000000000000000000<VVm0000000000000000PDVZ00000000000000000000000000000000000000000000P_cd00000000a24E00000000000000000000
i?@`LeTo@Ilg@`R000000000000000000000000000000000h?^O4c?2Po@<00000000P7K_8]2D0000000000000000DZ^E00000000000000000000@=<_0000lYDR
e;iV0000000000000000000000000000000000000000000000000000000000000000000000000000hW`]00000000000000000000000000000000XR5]00000000
000000000000@`CU00000000@F=Z@_XY0000`N5ghFi]0000000000000000X]RG0000L2cDlk3Ch1lH0RkcY4B900000000\7OA0000<SjcX<Zc\SnmlhIgYANGLQAa
T`hX0000hSB\000000008Fh6ld_A\j^<0000000000000000Y2\b00000000Dj;^000000000000Y9GX000000000000dR2T0000000000000000T2\MU43600000000
00008d[j0000`oVX00004J\G0000Xd9fECXMXFo68Y5R000000000000000000000000]@A`000000000000L9LM00000000Th:eE8mc0000X;?M0000000000000000
e?Pb0000`Hlb00000000\6<5000000000000000000000000000000000000000000000000000000000000`aI]e3PH=?m;00000000000000000000000000000000
PR64000000000000000000000000l<d_00000000<AZ\000000000000000000000000000050=K000000000000dBA?000000000000000000000000TC:P00000000
00000000000000000000000000000000`I5>000000000000d;I?00000000000000000000000000000000P0e30000000000000000000000000000000000000000
000000000000@Ke;00004PL?P?kn00000000AC8^lPOl8nGN00000000PPlK0000i33c=50^00000000000000000000000000000000PKNl0000dL:8000000000000
00000000000000000000000000000000000000000000lIO90000TnQe0000000000000000000000000000@;DH0000dW2nTXU_00000000000000000000X72mDGIa
0000000000000000000000000000TXPn0000000000009BOi0000<70:0000Q9;]0000000000000000000000000000000000000000000000000000ICYFl[OI0000
0000XUAF00000gOG@=XH00000000``Q38ae40BKA@CEl00000000Y9hY00000000000000000000LZ@100000000000000000000000000000000dLAO000000000000
00000000H5QQLXhZ0000Lki>00000000000000000000000000000000000000000000\C=k00000000000000000000E3DX00001?6D00000000P:d:0000PI>60000
00000000Hc4200000000000000000000h1Hk0000TBbD0000Lg>n<bSI000000004BKQTYBJ00004XKBXCa00000000000000000000000000000000000000000E:K;
00000000EAT:H6NB0000TKDP0@mRM7amH4nAd0^S0000000000000000<cZ6000000000000000000000000`_a3H@=[0000000000005BZ>8gEL0000hFL9TV<g0000
02>A0El60000000000000000dFWB00000000@?V]hPN<00000000PFoF49UT0000\iaH0000d8<C0000<HPb0000000000000000@hc>0000000000000000PMXW0000
000000004fEM0000000000000000`:0E0000000000000000H7:<Dd6V00000000000000000000T:kNhF^^00000000\RiT00008JJl8GF`000000008S4g0000T5FM
000000000000000000004`n5000000000000`]C=00000000000000000000000000000000000000000000000053V8Pc33000000000NEl000000000000<Rc`0000
i18e000000000000000000000000000000000000000000000000PB2T000000004ejleBM_0000000000000000000000000000dVch0000000000000000HRAn0000
00000000000000000000@EIk0000000000000000000000000000X7;ce6>n00000000LKSO00000000000000000000000000000000E@`0Y>0`@\Xd000000000000
00000000000088Y>000000000000X>UV00000000000000000000000000000000LUHh00000000]1NU00000000000000000000000000000000000000000000DZ\9
0000000000000000000000000000Xiki0000LGJB000000008N`R5>kc00004W2^0000TW@\00000000000000000000\fC100000000000000000000000000000000
000000000000000000000000000000000000000000000000a7760000000000000000000000000000000000000000000000000A2J0000000000000000]BEH0000
0000000000000000000000000keo000000000000000000000000000000000000XYQ[0000<k@E00000000000000000000000000005AUJ0000170jXLIe0000TGDk
\STl0000I>d40000000000000000PDRe00000000hQFd0000Q5fm0000000000000000000000000000XQBCDoaY00000000U3XF0000000000000000lOLoP]?D0000
000000000000Y8Ae000000000000a5:O0000X@cJd2>100000000dJUk00000000\Y44000000000000]BRS000000004f7R000000000000000087>4lY1\h3cIP6O4
000000000000`dFFl_;kM8c`XokaU@6P0000000000000000XAY60000000000000000000000000000000000008So\000000000000EB]B000000000000hT`[0000
00000000mBFi000000004<4000000000000000000000TCW>@`MI000000000000laFi000000000000hD[mi=Y>0000XeHJPN`jLWO74`NC0000dl2?U2O2mBQY0000
T@oh0000l<S:DJb@\SMhHe\L000000000000e6Lf000000000000000000008B4@0000000000000000000000000000DQ<`0000000000000000]3Jj000000000000
000000001C3Y0000]<5000000000000019OF000000004J\V0000000094]:000000000000LVmaI2jP000000000000000000000000000000000000e85W00000000
@Oil92E>000000000000000000000000HQ8R0000lJ<O00000000000000000000lf6C0000L5o[000055h900000000000000000000@:Sg00000000000000000000
00000000P3fc00000000dFkEA6jE00000000TWZ[000000000000T9A@0000000053@>0000000000000000HW53X3?WX?NA=9Bo`Hei00000000@k]2000000000000
0000000000004Vh=0000l`F]0000000000000000PTAn\aTZLGdg000000000000H^\:0000DAnW0000000000000000000000000000000000000000000000001>^o
00000000000000000000000000000000hJTL]7^:l_j^0000000000000000000000000000TESR0000000000000000000000000000h0]900000000000000000000
H;c<0000<1A8<o=5000000000000H[FmD;gJ\O3H0000000092`VlGk700000000000000000000hD57000000000000000000000000000000000000000000000000
0000000000000000lWln000000000000\PG00000lBWV`\>R@[No0000000000000000000000000000000000000000@b]600000000000000000000000000000000
00000Yi^00000000000000000000lh<<0000D9lX0000000000000000000000000000000000000000<CE=00000000`7SDh8;997[W000000000000h6CG00000000
000000000000000000000000000000000000000000000000000008RY00000000D4Rb000000005BCZ000000000000000000000000P3bD0000000000000000`Hcn
000000000000LIaN0000PS^D0000000000000000000000000000h0mbTWAH`n;`hfM@i;1h0000000000000000Pi2`0000000000004:WW00000000m12c00000000
00000000U?bo00000000000000000K6]8OdFQ7IQ000000004O=40000<lHG<oKNQBi0\][b0000000000000000000000000000000000005@:G0000000000000000
000000000000l^3=`?HBe>_ih=oT00000000`d\60000000000000000000000000000000000000000000000004T?00000TZQU`f1kX@RcQ4lXH2T=@@WJlJW?lZ<S
L6`@976Xm@V_000000000000HS4I0ZlI00000000T4Ae\^e1TdAF000013oj1=]<0000P4_8@Z?d00000000000000000000@8CD05^^000000000000000000000000
000000000000000000000000000000008DDIQ0n90000@e9EXgjH\3l_00000000=:\hM4JO0000000000000000000000000000aBB_0000HQ:J00000000@KX[0000
00000000000000000000000000000000H5gmXlVc90>900000000Q@Yf000000000000000000008k?800008cSX`dOR0000eB:^I8RDQ>o?00000000000000000000
0000000000000000lN37\oQU0000<QjX8PKHU2m9000000000000U@S=00000000P7Z9H6Dn000000000000000000000000000000000000`=`a000000000`;?0000
D8B:lHHC0000000000000000HSle0000000000000000Xdj_00000000lHRiiA1B0000000000000000=<N5l67;00000000ToL`0000TY7[Dl?DPbne0000E4`n0000
0000000000000000000000000000hU[N`Z5`00000000000000000000000000000ojf0000\A3glfW_00000000000000000000XZC:heVmMCR?0000@nY607Cn0000
`S9ShcI800000000a4Yd0000000000000000000000000000000000000000000000000000000057Rm0000000000000000\ST600000000<c2c0000`I4o8[iB0000
000099=i0000000000000@>NX[[Y000000000000`l4;00000000000000000000000000000000\]@dT=m50000000000000000000000008HmI0000000000000000
L2aI00000000000000000000LDaC06h7TTUYPgIY@[1GTF<YlMAl`6[;dn3o0000h`:m0000PGiY0000000000000000000000000000A=f900000000m>YU0000\T:^
00000000000000000000000000000000000000000000000000000K7O0000000000000000T18m0000hbA70bNf00000000lLZS0000U;Jg0000`KA>000000000000
00000000De8k00000000000000000000HHoHP6_>0000==fm@7k?000000000]7o0000000000000000000048P>ln?800008cl`0000Xl6`8[YYa4@N000000000000
4CnH00000000000000000000000000000O`SPUm@0000000000000000d?b=89_4X89M0000H5WL\ET_h[=@l]ZGldTH1A>V00000000\NFTD3O_0000000000000000
00000000000000000000dam600000000LN`EL[Cn4N>>0`9UE3LO4enA4nniU6T=0000000000009AeU000000000000m;Z50000P:k4`bfZQ8]U00000000TbaRdcWT
000000000000000000000FRB00000000Lne582`EQC7o0000000000000000000000000000000000000000000000000000l7gh000000000000Lkj^l`aKE9cd@CGf
0000h7QOlE?V000000000000<K0A0000000000008YG7000000000000HQ0;\VEnTZiS00000000000000000000l:2:0000L5ojH\H[8O>HTfDK@g[cX^9b00000000
00000000000000000000DFio00000000h[;f00000000`8CklI;n4^lBDbo`00000000U=\U00000000000000000000TAa0000000000Q@?D9ij9:Ya000000000000
0000a16``I;]0000000000000000U4O?0000HFjTHHL40000Q?H30000000000000000d7?30000000000001B548CJo00000000000000000000HFoo000000000000
0000dXo:00000000Y=L1lNKB95k3000000000000000000000000Db1RPQFU00000000000000000000000000000000`lNR0000TXT=000000000000000000000000
0000000000000000IA\7LSL?00000000d_GNM2[F0000TO4O`1=T00000000000000008O@48F2_0000000000000000000000000000000000000000DYoMdXOg<ZXH
eC?<00000I=CLilL00000000U7eQEC>l00000000DM>C0000<>T;0000@9Kj0000T9CM8_?DL[OYDg6N00000000000000005B?:0000000000000000000000000000
UBKH\R_D0000000000000000000000000000L>oC00000000000000000000000000000000000000000000hR4g4RbT000000000000000000000000P@_U00000RmN
0000liWjDPXI000000000000`]JD00000000000000000000A>K\0000dAPb0000@_ZPi5R_000000000000000000000000<NVO00000000000000000000XRm30000
LcgBXBDX4KfR0000000000000000Xf3c00000000000000000000lQV]000000000000000000000000lZWk\0Ei00000000000000000000D8T30000000000008XL5
00000mj=i=k_X09;00000000000000000000000000000000]0MN8GLaE44]00000000000000000000000000000000`XmY00000000000000000000000004lM0H::
0L=Q000000000000000000000000liNfa<<dlb@X0000000000000000000000000000000000000000000000000000M>mNl;Xa0000000000000000000000000000
00000000@PS900000A5K00000000\]mf@fjl0000]6A70000000000008KPZ0000000000000000000000000000`_?R0000000000000000000000000YR;0000m64m
000000000000000000000000]4ok000000004@[]00000000000000000000000000008fS<000000000000000000000000X@VD5:aB0000D\5SE<lf00000000`i_O
1A?j<8hM\B;HPTHl957bM@O7]7_ZLScn<9j9000000000000mBeM000000000000000000000000HQS50000TfgE000000000000hBW900000000000007;EL]BW0000
<3@>000000000000l72L000000000000Y8L\00000000000000000000000000000000HQi30000LSHTA?Z300000000@6BT00000000A<6d000000000000I1RA\:M8
@<8P00000000000000000000000000000000000000000000000000000000000000000000DT]Wlm2ia3<[0000000000000000ICD_0000`[e@4EGl000000000000
000000000000000000000000hCm\00000000000000000000000000000000000000000000000000000000000000000000000000000000@;MR0000hL8[00000000
000000000000MB?a@\h600000000DVDj4Mh0<o4?E0XK000000000000E?oK0000000000000000000000000000000000000000``30000000000000000000000000
00000000dmP=0000000000000000000000000000eB^X0000000000000000000000000000000000000000DKO<0000000000000000000000000000000000000000
000000000000M1h9EC@?Xhnh000000000000<JVNdb5<00000000000000000000h?bLHffj000000000000000000004Ig90BcR00000000d3F500000000iAg60000
000000000000Q2El@CBi00000000000000000000\Z8=YBQ900000000XVDMLFE<0000000000000000000000000000Y3B1000000000000\^BY0000000000000000
000000000000<_\<8f:KE=dk00000000000018U2000000000000Hb<>00000000000000008VB?0000PXjW00000000000000000000000048Pam;UX0000A>E:0000
0000hfCD1?F[00000000lWGU0000PQ:SE9M9000000000000000000000000000000000000000000000000d\8e00000000`3?FhSIo00000000000000000000DEK;
TG8ETUe9I@k80000]4[A00000000000000000000000000000000000000000000H8i=]9Lf0000000000000000000000000000000000000000<VTT@IMK`R1=0000
000000000000Q3oFh3QW000000000000000000000GJ3000099<3`fP]HMlf000000000000M5NXI;8`00000^aV000000000000aBUa0000I0UkY=P40000Y0[h0000
0000000000000000000000000000eC7K0000da7KPOII00000000000000000000000000000000Djm60000000000000000Df]n00000000000058PS00000000=;J8
00000000000000000000000000000000000000000000I;o;0000XN=j0000000000000000000000000000XjY`0000l71KDT1lT59k000000000000000000000000
00000000000000000000000000000000T3g90000000000000000\8dPa4hd@>OW00000000000000000000000011TU<EoZ0000000000000000000000000000UAWR
00000000000000000000\J=GY19l00000000\KF1Td2m0000I9?l00000000000000000000e8F20000l^>P00008LD700000000le5K00000000TD7V00000000T>@=
0000XmnR0000000000000000000000000000000000004b2N<EWE0000000000000000@K9hABK[00000000Ta99000000000000000000000000000000004mDYeBEe
0000U<0b\^DI0000000000000000000000000000000000004OX500000000H2CE@h1\00000000000000008QVO00000000D^Z\I?Uk000000000000`D`D00000000
000000008Y5b000000000000000000000000L5InTNI=0000@XBU0000000000000000`b0E000000000000X[<@000000000000000000000000@`JZ000000000000
\U=f0000000000008WbFU@GYTK>T0000000000008]<H0000<NW000000000000000000000E;KP000000000000000000000000000000000000T;eA000000000000
43mSe2c_0000000000000000dRe8m4`Nm>4d00000000hDdMHHTQ0000000003io0000\8BoQ5_>0000000000000000<fFS00000000P9cI0000000000000000lBJ]
000000000000LZXd000000000000000000000000000000000000000000000000<>ab0000000000000000000000000000<XHC000000000000D4N>000000000000
00000000@INk00000000<J5iP_jEI@am0000000000000000000000000000lR8A0000000000000000l^f300000000dDNK00000000000000000000000000000000
00000000L4OB0000000000000000m2NH00000000`>]n0000QCCe]1>?0000000000000000T5Vn4@JElAlT0000000000000000000000000000m7Fc000000000000
000000000000M@WUDRok0000<emm0000\gFX00000000000000000000000000000000000000000000000000000000000000000000mA150000i86H000000000000
d1S:8fn30000DmXCa@6C000000000000DXZ50000\6;V0000000000000000@E6D000000000000hAHH00004eZV00000Kig00000000PFQ<dXIR0000000000000000
0000U@Oj00000000T03R000000008FLflD;a0000000000000000<^3i0000000000000000LUT<4hm]lk=E0000000000000000HdiB<b6gQ@3ghEBe000000000000
000000000000000007X0000000000<:X00000000000000000000000000000000000000000000000000000000a?]8000000000000lgL<H>E5l^EWE51300000000
0000000000000000@cBI8cj[00000000HgXO00000000000000000000000000000000mB37000000000000l^h?0000000000000000000000000000Xb7H0000<[Bj
00000000<5bP\]<8000000000000=>C100000000HIh]000000000000D]ne00000000000000000000000000000000000000000000PH?b00000000000000000000
000000000000000000000000hL2;m9PG00000000000000000000dIC@00000000\W5>P?M^LbFi0000000000000000000000000000000000000000Y>bW0000lVVJ
`J2R0000000000000000@TeKh4<n\XGW0000000000000000000000000000000000000000<<GGXO8N000000000000\<ae000000004Z0WLc4B00000000l=>60000
00000000U6iN00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hom7000000000000000000000000LRf_D:3O0000000000000000000000008kMADAfC0000000002Hjh9R4HAP?00000000@51B00000DR80000000000000000
<2]h48PI0000`hZ\18n40000`5H400000000000000000000000000004:i^5BhC00000000@QO_E?WR000008]eh`W:<j_40000@PKb000000000000``HU00000000
\5RY00000000L3MW0000000000000000000000000000dJ?l`EI[8X<>00004?WmPZKDh`6f0000<Ah100000^R2`]RX00000000l8\m0000h6A58Nh<lFd5@`EN0000
000000000000000000000000@SgN0000000000000H0BHSDJhLoNTbadL0E:000000000000000000000000E6aZhT>TP=K_00000000000000000000000000000000
0000L2D=000000000000000000000000l>4nHJ0cA6e70n?]99AgY@CQ@YgJ000000000000000000000000A6mLA9KD0000a0BM00000000000000000000ICG:0000
Hb[400000000000000000000a3kT@3`j1BAb00000000000000000000XVBR\P^c00000000000000004=S^A7lA000000000000000000004]XI0000000000000000
00000000000000000000lJ?I0000HW3h000008X000000000000000000000000000000000A<Io0000lJ2500000000]@m;0000T5hnH61W0000`dJGLKFi00000000
8XZl0000000000000000LOQb0000I<`100000000DPd30000000000004K?m0000000000000000000000000000XDK[000000000000000000000000lmT`00000000
0000<C_f0000000000000000@JP>0000000000000000lOJ_00000000h[fj4Bmd000000000000000000009=Nn0Cch000000000000000000000000000000000000
00000000T`8ZDd4<000000000000000000000000PI\K0000000000008AX3A0oW9=3M00000000000000000000l7PV=7fY00000000000000000000XV6@00000000
00000000000000000000L6jY0000H_<[000000000000000000000000000000000000@_DO000000000000000000000000dTdL00000000@U4P0000000000000000
00000000000000000000000000000000000000000000\7[8000000000000P]Fb0000000000000000000000000000000000000000000000000000000000000000
@WLM00004>B1T1o^00000000E6=j000000000000000000000000hld300000000L;7[000000000000\>7l00000000000000000000dcBj00000O3X000000000000
0000000000000000djBB000000004[>=0000LZR<`N0>0000D52h000000000000d3SY8nbg00000000000000000000000000000000000000000000L8_O00000000
0000I?Wo0000000000000000000000000000000000000000@PL6<_n<00000000000000000000A6b<\Gm3lW:UhHBl000000000000000000000000000000000000
0000000000000000000000000000PnM>46Ka00000000I2;Z00000000L2S[00000000000000005>i[00000000000000000000@S\F4019L5OD\9b40KZbh[<i5>4A
8[M5000000000000000000000000h8lOa5h]0000Te:=000000000000doV<00000000DNeV0QKDLY<8000000000000<In;QBFL0000Hm`fM<?d000000000000L]S9
00000000000000000000000000000000000000000000000000000000000000000000@U:d00000000000000000n;I000000000000I>G;00000000I>>b00000000
0000000000000000000000009<3JYA1R00000000000000000000`N^WDg[10000`EcmD]FP@Ni_AACl0000000000000000`2_754[V0000000009G?5=T<<Y380000
000000000000DjXH0000000000004:G`0000000000000000dGY9IAYK00000000a:UQ00000000000000000000000000000000000040a900000000000000000000
0000000000000000000000000000000000008RgF00000000000000000000PFC100000000XPlAU3E:00000000000000000l@e00000000XZ>h000000008[GU=:Sd
000000000000000000000000DWQ5I76G0000XW?^A3`;hA@g000043NO\77j<@X`00000000000000000000XJBA000000000000T<hF0000<bb600000000hRTQTFUD
000000000000`H`58_AE0000<:f30000000000000000000000000000\@L:000000000000`7g6`G@H<0nI0000000000000000dbnM0000000000000000=?2I0000
000000000000IC>_@_g:0000HS0o00000000Df2<0000H_=70000TQUj000000000000000000000000000000000000000000000000<GIQ00000000PQO>00000000
000000000000000000000000000000000000@KA10000000000000000TE5c00000000000000004B>a00000OM=000000000000000000008CP_0000X94O00000000
0000PimV00000000@;jle:gC00000000LGJmTn=g`IW[Xl62hHV7lhYI0000@=b00^ahd1ko`idG00000000lA4;00000000000000008JYD8>?>0000XUm\0000DGA1
00000000000089Jc0000<fZh51X?00000000000000000000000000000000DYd_@aOf00000000000000000000T0U`\^NE00000000000000000000HWBVE8:@`SiN
<U_H000000000000@U8J00000000L:X300000000d8Kd00008jh]0000000000008N??00000000000000000000000000000000I>T<00000000i=>d0000DRXF0000
0000000000000000000000000000d6VG\cM;000000000000P:W;doYC00009A8FQCWF000000000000000000000000Hl=<000043:nTf9@0000000000000000Haeg
000000008AIZ\oC<m4d`00000000000000000000h=M@0000<f>50000lR?:00000000<^H34kHi000000000000000000000000D=?dPe1:0000000000000000`FGg
0000HXZAe79S0000000000000000I<j50000000000000000000000000000lA[E0000<>TF@e:J000000000000000000000000000000000000LOQC00000000h>gi
0000000000000000000000000000\LkS0000lFT>00000000TIj400000000000000000000000000000000000000000000d38CYA>9000000000000000000000000
0000TZ\V\aU<H_l<000000000000000000000000\\]h00000000TDkH0000000000000000000000000000000000000000<a>[m@DN0000D`Sd0000000000000000
00000000000000000000000000000000000000000000eA\^000000000000hI_S14iF000000000000000000000000H2=4U32Ue<18e3=[HSBl8Yja000000000000
0000d4kf`50MD6V;0000000000000_SgL5IUHQ6`0000000000000000PZX9000000000000lV2400000000000000000eCi8J_R0000000000000000000000000000
00000000TmML00000000`7gF000000000000d6io0000000000004j`@000000000000000000000000000000000000@_ff0000\o5400000000000000000000M0fa
X9`3DT]jHGMLhQRW000000000000DCC_DOS7000000000000000000000000m@6]\<b20000iC^]43A[0000000000008X>;000000000000\ceF0000000000000000
00004[`S000000000000000000000000DWE:00000000e?3f0000\a6R0000107n<]k`000000000000D;:20000DP[8000000000000a=G<00000000=:228>8M0000
000000004NE=4NiD`nHn00000000h_aE0000000000000000000000004:hW000000000000=@e\He?nE@Y<Y1o90000IBIg000000000000`FPl0000000000000000
00000000000000000000000000000000000000000000000000000^]O\U5Z00000000QC05H\70X8e3I?:D4`A_000000000000000000008L<Em>6h0000@cam0000
TcCa00000000000000000000<KQT0000DF:F00000000000000000000000000000000HIHg0000000059:k0000000000000000000000001B[W000000000000\:UL
000000000bB>0000T1H;00000000LFACPLVEhD=_`jghi@OZ0000000000000000000000000000HTC@927NLZCZ0000000086lV0QKRE0\c00008J16Hha0d=JX<7W0
dNSM00000000dPYY00008W:]00000000lbVd00000000000000000000d\5lXj^W000000000000\C=X02dKLGIB00000WV60XT`Hb]C00000000d:bn000000000000
000000000000]>BQ00000000D1KR0000<bRb00000000Q<mb000000000000000000000000000000000000l]E=dH50]7XTTi6J8LIJ@SM[T8Rn00000000``910000
hel10iXE0000000000000000000000000000hXgH0000000000000000000000000000000000000000lN9E00000000000000008GQD000000000000000000000000
00000000H2\X00000000000000000000h8bc]7Q\0000E>F8000089i[]9Tg0000000000000000`T8e1@=E00000000000000000000000000000000000000000000
AAAJhUen000000008?i300000000000000000000hk9D0000000000000000000000000000000000000000000000005>m[A:l200000000XJB3L;=5]AN000000000
00000000LENN000000008HSc0000@:Q<000000000000\BaS0Mo600000000000000000000000000000000<MOJ0000L;KmH[F\000000000000`D_o000000000000
00008W\J4Jjo0000`DW7LNWZTaJCm5BP00001>l:8Z=7000006Gi000000000000000088m`l@`]00000000000000000000000000000000<KgV000000000000U4G0
000000000000000000000000\BKcT:>3000000000000lV4o00000000lQ1ZE5QS0000000000000000000000000000hKQE00000000000000000000000000000000
000000000000000000000000000090X`00000000000000001845000000005>8S00000000000000000000\_blI=d^000000000000000000000000000000000000
XjJd0000lPKk`9=i0000000000000000T;<6hfTR0000E5dD0000000000000000000000008^ia0000TL7G000000000000000000008:j0M>NZ0000`=AY00000000
000000000000<CiH0000@PRO00000000000000000000l90Q0000\GmK00000000000000008jhE4HOA0000P\<QH2CT00000000DO7d00000000PS@9000000000000
000000000000192S000000000000000000000000000000000000HIaY0000E;?<0000<?@R0000000000000000000000000000d42^00000000`1gG0X0b00000000
`3j`0NRe0000000000000000`KnL0000000000000000000000000000000000000000000089kh0000000000008Im3lCfV0000H[RY000000000000@XE9L6FJ0000
00000000000000000000XV_[0fKZ000000000000000000000000@9iB8]9hla9L00000000000000000000000000004Aoe00000fD3000000008OV1]<Z]0000U2gV
`Y`j\[9:E>Lc000000000000XXPM000000000000000000000000000000000000hHk2000000000000000000000000\QTkH]O?000002VB000000000JZ^0000dZ<@
0000lh6`0000`R=OLfhS0000000000000000000000005B;e00000000000000000000000000000000000095Dl0000000000000000000000000000000000000000
000000000000Q3QCd=H=0000<`VCXH>\000000008n8K0000@MX49?:k00000000<\CUT>@M0000000000000000L@Ib0cOf00000000000000000000000000000000
00000000`\L^96<Y0000TCnS4]Q50000D6UL0000H>G[000000000ReX0000000000000000\Vgo000000000000L9Rf<`5f00000000Q97C0000000000008OUW0000
0000@Df00000000000000000000000000000XV2DPM[@l?PCEC7X000000000000000000000000DD^BlR5HHR@O0000000000000000\FWP0000LGo;000082YS<XfF
i=[500000000000000000000h8YoH9lGhQcd0000d=YD000000000000aA[j0000000000000000000000000000T6Q3DZ=]000000000000@T:O00000000P1SV\DmY
dIiadIgk0000Dajc00000000D5H@0000000000000000HfJ<0000XRbg00000^UcdEd>000000000000@?[h00008m7\0000<C_E000000000000Xe8Eh9Si00000000
00000000]279000000000000PJmC0000]7MB00000000TW^R0000e7mo0000D20;0000`l[7000000000000<WXZ000000000000<ojK00000000@H;m4@ZB00000000
0000A;ZW0000IAH^\CUhMCUZ00000000000000000000Y>2T4WmQ00000000@mRU0000000000000000000000000000000000000000000083[30000L[HZ00000000
PWW0HFhN0kZ4000000000000000000000000000000005:bWDT:C0000DV\B000000000000000000000000lF0g0000LUjd00000000L2Sl00000000`77><:F^0000
000000000000000000000000=5oA0>Vo0000000000000000H7KA0000@4j\YBl78>Gi000000000000H\]=`mad\^HR4<`I92l<i;oT000000000000@ZUP00000000
0000000000000000000000004b@D0000000000000000le>E0000000000000000000000000000000000000000000000004Hn<Y:X=4:15@m@d0000000000000000
000000000000hHmV0000000000000000000000000Hl80000000000000000000000000000L@SU16?;<;FT\`L`000000000000000000000000D4=lXe0:P8aOHN^;
\`Ol000000008B180000000000000000000000000000000000000000d<mG00004Ybj8U_i00000000000000000000000000000000000000000000LC6100000000
00000000000000000000000000000000`JM_0000000000000000402C@6dB000000000000e>\M000081@K0000000000000000000000009A2Id6ge@4OiXPoY0000
00000000000000000000h7C`hbec0000000000000000000000009@8`00000000hNPS000000000000000000000000\:RJ`ELi0000Lab^00000000XBg=heJ]D?QQ
e2DeTb8C000000000000dP^FY@Kl0000P\R@0000906VEAGS00000000i>Zd000000000000\AeZ0000h9bW<DQj00000000m>Yh0000000000000000Y?<K00008A?0
9:Gl00008Nk[0000000000000000000000004bL60000LmH900000000A>5nL_5H0000Y@mU00000000000000000000000000000000000000000000000000000000
00000000000000000000DD@;lNood`o20000000000000000`X2aXS7_e?2<@P9N00000000XCQ<00000000@diS000000000000P9ElLgPV000000000000TDIE\2XX
000000000000000000000000LRa`00000000000000000000000000000000000000000000000000000K3BTn>6000016[;000000000000\D@L@d]E`JioPLH@0000
0000000000000000@9BO000000000000000000000000D59H0000000000000000000000000000000000000000HffVHR;[@VkimB9Nh>4X00000000lGQ]00001B[7
00000000=>bgDPP800000000h=2Q000000008R3I0000D<LWe?G\h\5<0000L>8<PAXITAjYDbZ[=AiMle2T0000lW8H000000009:Rb0000P2bST@LKDE^m\2QXH2Xf
4FGX00004NPb97jS000000000000000000000000I:b>0000000000000000000000000000`V`R0000000000000000000000000000@H=W0000000000000000T<UQ
HLcE5@XU00000000000000000000aAjd0000Tf\_0000<:;9HaeX0000000000000000000000000000HGo[\k5j00000000000000001Bnh0000`X@3000000000000
00000000dEcI000000000000000000000000TPna00000000000000000000000000000000001g5>@70000@OF^0000l@a0HL4KP11a<[i400000000000000000000
DnEW0000hK6500000000000000000000000000005>5a0000<=Nd\h=c00004GVH0000D5V@4NjhleQB00000000`IB?000000000000H=OjT[4W0000000000000000
0000000000000000000000005ASF0000000000000000000000000000lBGh000000000000hD<8i@XB00000000000000000000000000000000000000000000LI<A
00000000000000000000PC<Q0000000000000000DVge00000000XVAJ0000000000000000000000000000000000004KTT0000000000000000000000004GjG0000
000000000000000000000000\65A0000000000000000000000000000`XdTdhb90000DOe>`b`jTJLR4WKd4=f=0l]1I6Fk000000000000Y8Bg0000000000000000
000000000000000000000000000000008JDfa@IK0000000000000000l8GJ0000000000000000000000000000000000000000XCN40:_i00000000m4Ko0000<W?;
8g`?TK]n0D<N@`7\0;c[e1R\1A570000Y<Jj0000000000000000A46fmCW`0000000000000000000000000000000000000000000000000000000000000000T^8[
0000000000000000000000004amVA5Tm83LC00000000T9bj\ef9H07Z0000E<G><m2A0000L4bi000000000000hfKP00000000000000000000\QF8000000000000
00000000a5N90000hUlC0000000000000000X72a`^GFA@;X00000000000000000000000000000000000000000000P@_4i>_<000000000000Q3If000000000000
LR\6XFQ_0000000000000000000000000000`PIR00000000Q7NP0000000000000000000000008Tlh000000000000000000008HdV\U5I0000DSmSE>4Q00000000
0000000000000000000000000000X_b200001?Xf000000000000000000000000<0X:000000000iQ^00008>B>000000000000000000000eJG0000000000000000
00000000<c4V\A1kH]EmaCBh0000TUKc00000WJc000000000000000000000000lUGI000000000000`m[[0000hfYF0000000000000000000000000000HC\40000
00000000000000000000000000008@[H00000000h2F[000000000000000000000000LX9@00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XVOP\VRPlO`2I7m8e8NS0000`\;40000TSbRDQl4=:9idmXR`Ln60000000000000000`TJ00000
U?L\00000000000000000000D4Sm00000000hj0R000000004GRj00000000000000000000000000000000DH]m00004?E800000000000000000000I>h500000000
0000000000000000m52L0000M5Q400000000`:\P000000000000000000008SlS000000000000000000000000000000000000HQ0D000000000000`S2I0000DX>L
0000HGhA0000I8hc00000000PRfF000000008h[L000000000000000000000000000000000000E5VL00000000000000000000==g]0000dhJB000000000000LnP?
Lck;a=0g0000000000000000000000000000000000000000000000000000000000000000\DCP0000LDEN0000000000000000000000000P2PA7Tm000000000000
8?]N00000000000000000000d>m200000000000000000000000000000000Hl>Z0000000000000000000000000000000000000000\]bX0000D2KA00000000L>90
mBZ10000000000000000l5NJ0000000000000000000000000000000000004oIQE8cm\PQn59nD00000000000000000000000000004bjO00000RjP4b3]l^=KdPK0
8f^c0000U;=f0000000000000000000000000000000000000000dbQl000000000000m5UO0000X0]Y0000000000000000000000004V=:\i]k0000000000000000
0000000000000000l:@J000000000000000000000000000000000000000000000000000000000000M75X00004:O1`eM=000000000000hd@;0000000000000000
000000000000D]Id00000000000000000000000000004GN7l1Gl4c[4TKPgX4fFHUlaa4[i00000000\SSI00000000l90BDj2200000000000000000000dgAG0000
8Sh^0000000000000000000000000000000000000WD0X7CFTFneT^U<00000000000000000000e?mn00000000ln_NmB\;00000000e8Ig0000L\F=P_b`DNWF0000
U:XV000000008SPX000000000000@0Mg`lgm0000000000000000dHlM0000<MCM000000000000000000000000L>@]41hZ0fj;0000Y1lQ000000000000H;3\P3U2
00000000LnTI0000LUM[0000`I9Y00000000l53N00000000X0CL000000000000EB7[0000TAWD0000E>030000]:\E0000000000000000I4c90000I0Hf00000000
0000000000000000DO2N00000000=:54000000000000XeRL0000`[8M000000000000l>h700000PHX00000000000000000000hcQ90000000000000000THeI0000
000000000000i31m0000QA[P00000000h[Zc000000000000e4i50000LScX0000a5?h000091aa0000000000000000lYLB0000d1LY000000000000\`C?00000000
0000000000000000H5YE0000Y=6a0000Q;QB4<RCh=ID@AmE00000000H^Mn000000000000I10d0000XW1b<[XN0000000000000000dEV:000000005@[600000000
\X]20000000000000000TFVceAhFh7lo\mJXi>UkM@f`h9YV000083e646IcXQbUdnYc00008]Pa0000D6UolPb^`V@F0000000000000000m7@M0000Y62a0000L]AN
0bVF0000L9RV00000000XWJ50000a58S000000008OUdDO1e00000000000000000000000000000000Q0Y]00000000000000000000000000009B>c0000E5\b0000
\BIU00008_]g00000000000000000000T[lUTBAQ@`7S00000000000000004l3:000000000000dmX400000000000000000000000000000000000000000000lb84
000000000000P]mT0000000000008;J3000000000000000000000000000000000000000000000000eB5D00000000Q<TAE<oO0000PCAVdMGN0000000000008h7U
00000000QBVHU2AgleR50000000000000000000000000000`6[oPIa7DgE0e3Ml0000000000000000000000000000l1QI00000000000000000000000000000000
00000000000000000000000000000000000000005A[6AAMFU5^?0000U72E0000PD_E000000000000000000000000000000000000=BXQ00000000000000000000
000000000000000000000000000000000000000000000000D98bleG^Q0Ik@G9C\8Ib000000000000000000000000dACQXG0PUBdV000000008F7Adn2:UA220000
0000lU6L00000000LAd2000000000000000000000000000000000000000000000000@Rd4P?;g000000000000000000005?RI00000000000000000000T3KW0000
00000000000000000000XW@AM;OJ0000DVYb0000000000000000000000000000I5kQ000000000000HhMf\Hoo000000000000889900000000000000000000i5RN
0000000000000000\XGJ0000000000004SY?8<2a\\XJ00000000000000000000000000000h_e0000000000000000000000000000Xcef000000000000E3Bd0000
000000000000000000000000000000000000H^RY0000T;IPQ13CU?kP00000000=@>8000000000000000000000000000000000000000000000000X>jF91_i5<hm
000000000000DD^\0000\`5S\XX70000000000000000000000000d9D`IZc0000000000000000X[Z?00000000XGa60[4m0000`M?W000000000AT2000000000000
00000000000000000000M29:0000@CacQ0\;00000000000000000000L=j2000000000000L2Gb\X]<0000000000000000000000000000000000000e1h00000000
0gS30000Q2m[0000000000000000hHLX0000\D3g000000000000000000000000000000000000@LS:00000000DP@\0000000054P5000000000000000017?B=1K@
@OTn00000000D0<EI2K6Q8oPQ@;>00000000H64K\=E[L>k[HTHJm0AkM4QFa=KTX7B60000000000000000000000000000000000000000L_5=0000000000000000
0000`E:i0000000000000000LMZ;A;g<00000000Pe7X0000@ZRd0000L3<e<n:@00000000000043f200000000000000000000d2R5<RkC00000000000000000000
H5Ad@HRV0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@\6=0000
00000000T1BL00000000\cQj0000D4GO00000000TW^a000000000000H73bTc3b8Jf[dR=1000000000000dN:gT^@K000000000000=2aWlYc;000051Wj0000<9^`
00000000000005mR0000000000000000@aPG000000000000000000000000000000000000000000000000Y3HVDoD00000`me40000X`Jj`:?=4E2f`OD?\VG90DEn
0000Q7So00008dRTl7AX@Bj3DGUTP2c4a@Gc0000d=BQ000000000000000000000000000000000000000000000000<e3W0000@ZPi00000000000000000=^^0000
0000000000000000`89Y000000000000]5HS00000^dX0000000000000000M5Go00000000UBQf0000000000000000HaeIdbC=000000000000Xl75000000000000
000000000000000000000000T`:60000000000000000000000000000lUJNdI;5000000000000P@oV000000000000lI1QlbWP000000000000`nLODbCk56Hf0000
00000000I7aU000000000000hiA60000@NT[00000000PG7O00000000000000000000<<X^0000000000000000=32h00000000T@Ak`::h07BHT3DlHJh700000000
000000000000L>dg000000000000]5aK0000000000000000<=DaU6RI0000D^kJ0000000000000000H[=4i=k?i9Mh@l<AXNVA\XXALf?Q0000Tfb9000000000000
00000000<O\600000000LU[:0000XU0j<M930WPT000000000000hDm74nCI000000000000A<lD=AfO0000000045Dm000000000000000000000000XPo100000000
Xlno0000000000000000hEml0000000000000000ha>j00000000l7m;00000000lfgm0000000000000000000000000000000000000000DYB]AC^30000lakDdc7I
000000000000l@V4000000000000\1QW00000000@R5g00000000000000000000000000000000eB9;8JE400000000H91_TGnL0000X9C=8_C20000000000000000
00000000000000000000000000000000hW15X_ae000000000000000000000000X2LS00000000000000000000000000000000lR>JL;BN00000000000000000000
00000Pm[000000000000000000000000000000000000PTTA0000000000000000000000004amD000000000000PIgI0000l=RQ00000000Xf2^0000000000000000
000000000000<@7k00000000TYXIH07=PAVg0000h9=3PZI0m9Oh00000000000000008J310000572]00008ooZ00000000000000000000000000000000]7W:E:`i
\K8E0000Tl@E0000LS910000d>VA0000000000000000000000000000000000004Lh\YB0d@QhW00000000L1geM?@S0000000000008>`;DK1N0000DlUn00000000
0000000000000000U5hL00000000000000000000eBfW000008L[YBmT0000000000000000000000000000Q;Ol\=I6TK9NTV?:000000000000000000000000XnL<
00004_Pm000000008bYZ000000000000LXBG00000000000000000000000000000000`[Sc00000000999P00000000@d]f00000000AACBM5l10000Y>8FH7KP0000
00000000000000000000\b7e0000000000000000H\J[0000d4j7000000000000000000000000000000000000X7n50000Ha\<8cDBa8Jk0000000000000dZc0000
59_kE8;j00000000000000000000hAhS]7c^00000000Xj@V0000D:G00000<GbIl7;n0000<mP00000000000000000L]Cb00000000000000000000000000000000
00000000loR_000058WR000000000000LBhg00000000hX[Bl_F`000000000000000000000000000000000000]2b600000000000000000000DO>k0000m08l0000
0000hN_Ie;28lIC[0000000000000000\3In0000lDbl0000HAH400000000000000000000X6NNPX140000000000000000lXhE0000000000000000000000000000
D>9b000000000000000000000000000000000000000000000000000000000000000000000000000000000000\Ka[Tbd800004l=O0000T26n=6Of@Jcn00000000
0000000000000000\PJ:000000000000000000000000dWOf000000000000XT@=\]T80000`1B:00000000H^9H0000m5^P000000000000000000000000HDJ<0000
h=T[DQKnXgJ000000000@;ZF0000000000000000Tg?A1>f8PlSB00009C_0000000000000000000000000000000000000000000000000XInM00000000X6:V\:m7
dTV\PGmV@`_:0000000000000000@65T00000000000000000000L;B^000000000000\YNi00000000000082^T1CFP0000A6k40000000000000000000000000000
ho9[0000000000000000000000000000ll9N45G80000000000000000X3FW000000000000000000000000hfLjL@h=000000000000DjDM00000000XGDPA?dIdhIN
lhd400000000D>bH0C>X0000`So?00000000@iJ100000000000000000000000000000000LTaL0?N^LS09000000000000000000000000H\Wh0000l_`bXQ_o@Je0
00000000P:gd0000`?9MDOgl0000000000000000000000000000lL:D1;[?00000000T2Ja000090;kM1Z;0000dmLb0000000000000000000041X<000000000000
8A^A00000000I8GA000000000000\cWHa5i7iA^F0000000047ke00008E]30000000000000000000000000000000000000000000000000000000000000000M>YH
0000000000000000000000000000e=MG00000000DR9>0000P9_T9A7o000000000000000000000000000000000000Lab7000000000000\ic30000000000000000
000000000000000000000000U<7C000000000000T^FE0000000000000000000000000000X;=T4OZY00000000dNZV000000000000HAeI00000000MBjc58?<0000
ThLN00000000<QG7000000004LV0000000008YF04jG><[hf0000]<YU000000004E]T00000_C?P4Hc]@gd4e4J00000000Hbde0000`d3B4CRS0000000000000000
000000000000H]M40000hRje0000m09B=5YU00000000000000000000000000000000@PW[0000<XaW00000000IAKE0000000000000000T]T]X21;XL?m0000\XW`
0000000000000000A5=h0000000000000000000000000000000000000000421S000000000000000000000000000000000000000000000000000000000000Q7Lg
00000000XLRM0000000000008UKC000000000000000000000000U=``0000i=We0000H0Xg000000000000mAnF0000000000000000000000000000000000000000
TVHO0000`Vb`000000000000000000000000lCkaLFS`XDE_0000000000000000@Y9:0000i@\C0000000000000000T4J100000000E1Ud000047L[000000000n>E
`oQ7A?cF000000000000000000000000@CNC0000LZHG4Q:>000000000000000000000000000000000000]76gd45:000000000000000000000000000000000000
000000000000T>7B00000000DVMH\\VJ0000000015Sn0RUE0000000000004=5700000000000000000000000000004Tje0000000000000000000000000000\Q7@
0000L07Kl42=E:WE0000@JRJ0000Ph0IU8`=0==ZP5W_000000000000000000000000m3Hi00000000hib`@7c6XV[K`ZCJh^JalOSWDAC2\BL]T=Ph<IJRHKle8W5l
lb;T0jTW=8H2]?4]9@UW00000000M>gL0000hZ6]000000000000`7h`00000000D5?A`EU6000000004DBD00000000000000000cL>@>aNTU\6U2J]U2^\00000000
i7`m00000000T;YR000000000000=;5g0000Tnji000000000000HK3P0000dL1DDOFDEC=H000000000000HChX00000000000000000000h^gXI7^k00000000do\^
]=IZ000000000000@KQ70000000000000000000000000000h=Cl00000000hS1^00000000@e010000<IkW0000a;YG0IUk0000000000000000000081jc00000000
0000000000000000PO97TO=B0000000000000000000000000000000000000000H<=G00000000000000000000000000000000l=<P000000000000000000000000
00000000T^O300000000T\Kc0000YB[D00000ZWL0000TEj<0000000000000000PKiY4AU38EVhhQR9000000000000Lb^[0000PG\80000000000004I?j00000000
0000P9d;0000000000000000000000000000XE5@0000`MFUY?VHYB]U000000000000000082Pd0000000000000000E2M:00000000000000000000lbVXT8B]`AVR
000000001Aim00000000<=Q98Xi4000000000000000000000000000000000000<>P_<X2:000000000000000000000JhI00000]g=0000000000000000<0IX`d[_
000000000000000000004e]O0000000000000000D6cS9>]^E5e`000000000000@R`<0000000000000000000000004oLQ00000000hXDF0Rc800000000@M5`\X[Y
A3@200000000TOC3Xi<9000000000000000000000000000000000000H^l_0000000000000000T9TH0000000000000000000000000000000000000Acd\KBAa>FE
9Bc0000000000000000000000>nj`Q4e0000d3ef0000000000008VU3000000000000\EP<0000=?:Q000000000000000000000000000000000000lF9D80M30000
00000000000000000000]2=Pa79BT:0S000000000000000000000000H2KQ0000H^?20000<fUe000000000000lKTE000000000000DCS9U1L40000`l3`00000000
000000000000`C4?I7T<00000000M>mh0000000000000000000000000000000000000000446oD__900000000000000000000<9Q00000000040SMD_4e00000000
00000000@7<S0000h:4]0>I]0000000000000000<`ne000000000000000000000000d=@_<foK000000000000PM57<mON0XRT0000000000000000000000000000
0000000000000000000000000000000000000000lSES000000000000000000000000000000000000000000000000`R8ca>Qb0000l9o40000d3h?0000L7L:8W6?
000000008CBKh9HY0000000000000000000000000000000000000000000000000000L[E@00000000000000000000DO7V0000000000000000000000000000P4B^
Y96T00000000DW\kI:TC5Bh]L9QA00000000000000000000dQRd]69j00000000000000000000000000001=IJ000000008Ol@0000000000000000TIba00000000
000000000000815K0000@5En00008AEX00000000@U9Z\l4k00000000000000000000P3UA0000000000000000000000000000`YOhlH\b00000000000000000000
00000000000041nl000000008AW6000000000000Lb`3000000000000000000000000000000000000000000000000`oCS8^]fI=:I000000000000000000000000
iAaoe0Yl0000000000000000000000000000000000000000]C>E000000000@?2hIkI<VfSe=j100000000000000004mYQhD1<PhX45BGc000000000000Xei_8inS
0000\^?o0000a9UI00008@l60OC`\XV_0000000000000000lLTZX\g_dQRGE:>5000000000000000000000000000000008mgK0000000000000000h7jn00000000
0000000000000000000000000000000000000000000000000000P5Rf00000000000000000000000000004K2;000000000000dfHM15^a0000mA;[000000000000
00000000A7?5000000000000000000000000I1om0000000000000000000000000000000000000000L=>M`AR`0000000000000000000000000000e6<n00000000
00000000DNIh<SA70000436YhCY\0000000000000000000000000000`Pf94]EM]7[b00000F`H0000000000000000\QkjL1Yk``bY000000000000000000000000
dlg5000000000000l8Ye0000h80f1@Wo00000000lek8`T[IPcY@i<>W00000000m7g_00000000XYFQd1k58HFX0000lG>S00000000T8660CES000000000000hWQj
00000000E@in000000000000000000000000000000000000000000000000L[:Q00000000`jE3HAVB000000000000l;8?X<LghC5_00000000LUiC4G;L00000000
0000000086U9000000000000000083;P000000000000000000004WL706`[a:4T00000000000000000000D;l10000\1kOLR\b\^^W000000000000000000000000
0000000000000000Y@BW000000000000000000000000000000000000000000000000\TH;<kmY000000000000l4\]00000000000000000000QA5D000000000000
000000000000000000000000000046L400000000<2>S0000D;Dm00000000000000000000H<R0Y7k7000000000000\G[R000000000ncM00000000eAlR0000<Yg:
Y8Ec0000D2;S00000000000000000000\A7R85O1X;6:00000000000000000000PR^900000000hjK9HIh800000000000000000000lf:300000000000000000000
P1OY00000000000000000000d=aB1@@20000000000000000000000000000AA^S0000a17N00000000000000000000000000000000`\XW0000\ECT\dgh0fFC0000
\WBl1?fQ00000000000000000000di3=TNei000000004TF[Tb_`000000008OT`00000000000000004I9k0000000000000000lFW2@lK]<:BHPE:?<=jA=;S20000
`H_O0000PX=b00000000<SZH`_770000000000>A0000000000000000000000000000hZoGPa;o@0Jk8A[S0PN2@XK9E6H@l6Mb0000000000000000000000000000
0000000000000]iM8e@?a1bW=A_n000000000000000000000000000000000000000000000000P_Fn0000000000000000000000000000hiQO0000@=W_e=460000
00000000d3eMTn;0XgbJ\X\[00004Q68000000000000AB\[00000000000000000000PMDmLS_0Pg=20000000000000000T2GN0000\;U@00000000000000000000
00000000<[JA00000000D0=60000000000000000000000000000000055IQ000000000000000000000000`VPZ00000000000000000000000000000000H2F>0000
0000000000000000000000000000MBm4@2A9l\6Q0000000000000000000000000000000000000000000000000000000000008;^6000000000000000000000000
0000@V?e000000000000dQV<<TFK0F_W1@L600000000h[?`0000000000000000000008]<480T4M3I00008S?gPDhNT9F=<:RZ`ShO@@iUPaBl000000004ZJfD=]J
0000lH5[@IQl00000000X5d9X6ib00000000lO_9hR[80000000000000000@nf[<P[h00000000@<Fe0000000051[_8T600000L2ce00000000h6\I<N4>00000000
0000000000000000000000000000XVf00000XIYc\^^F000000000000000000000000000000000000000000000000000000004f4b1?640000P:CT000000000000
@2`2DVM600000000000000000000000048PT8RF<lTo@A=Eb0000m>1M000000000000DJMS0000000000000000000000000000000000000000I4BH0000U@3@0000
0000E4BY0000000000000000000000000000`W@h0000Q>\000000000P8=a0000000000000000000000000000\[^[0000000000000000l@C80000000000000000
0000000000000000`Nll00000000d\kF00000000000000000000000000004OEC00000000H[ER0000000000000000000000000000`Hn100000000HN>e00000000
0000LF0X0000h<9H00000000\E1Y98bLi6Jn000000000000000000000000<\>BLc5]00000000@eDD000000000000<[hE00004fM40000000000000000hHT]0000
dg@j000000000000000000000000djVe0000000000000000000000000000000000000000hWNji91m00000000000000000000]1WDi@KI00000000000000000000
0000000000000000<]GD0000@XNo00000000@71olnYE0000000000000000000000004;]50000@6IYh;Ib@BoJLWiQT1J<0000<FaD000000000000Q5:100000000
00000000000080UBH@Q>00000000000000000000000000000000000000000000X;_m\fb\0000h2jfh5<;000000000000`F]4\X]\0000<ALP0000000000000000
000000005Bb@0000000000000000854A0000000000000000000000004^7g0000000000000000m=;F000000000000XDF>50g?000000000000@O`e8WX90000l78o
`lX6e>S<4HZJ0000DJA300000000L;7M00000000000000000000\V33@YQH00000000000000000000000000008cS30000000000000000000000000000000043d_
<7WX8gQST1gV`jKa5:e8a5`ST:ji00004TnKQ=N>0000000000000000`PCH0000Ld`500000000000000000000000000000000000000000000hQ51000000000000
<5D]HeXP00000000H7mS00008SdY00000000000000000Enj0=]=\C?\DLFHHkO700000000XGEL00000000`SYQi?4C<g3H00000000000000000000000000000000
000000000000HS>T0000000000000000DfI;l?L200000000000000000000000000000000000000000000\Nd@0000<BeX00000000000000000000000000000000
0000000000000000<kXb00000000000000000000000000000000@:h60000000000000000TW:I<aCZA53A0000000000004U`?h6gWP9O4D<:gDD6ULA`3m?M<DHGL
0fOXaAV^`d>AT`9f0000000083X^000000000000iAB1000000000000lmcc000046C509jE0000@fGF00000000<?mN000000000000000000000000PPFH00000000
0000Y1n800000000X1`;0000000000004Bb[LalD00004nb40000m7]@00004;b<00000000000000000000438m00000000000010a1I2SL00000000d?_gQAb<0000
0000LE2>PKBO00000000HTLU0000000000000000000000000000Q>Ek0000@OfS0000A>6N00000000`L`K000000000000000000000000DcKU1B^;E4>d00000000
0000HN6800000000000000000000000000000000000000000YJoX_=UTAbmX>BiHZN3`jTjd3W:XjfP000000000000000000000000000000000000MBZN00000000
0000`5ZD14CE00000000000000000000XP]>000000000000M=TI00000000000000lW00000000HjI90000000000008hPU0000LA;:4L16\M^B4PNd@_fV\XXa0000
PY6K00000000hJal0000000000000000000000000000000000000000lmDf0000000000000000000000000000000000000000000000000000000000008YkD0000
0000DED<0000d:4K<JA_00000000lOQ4000000000?Jg4OD1PVF?00000000PZ2<0000<GZO@]YB000000000000A45=m7lRPg=A0000000000000000000000000000
000000000000000000000000d7hM00000000<[TJ0000DLSiDhQi00000000000000000000dNU`00000000000000000kE70000i1Qh000000000000PD;L00000000
000000000000000000000000@O=g0000000000000000000000000000@X`f000000000000000000000000h@G74FOYXejB00000000XU>X0000Xa4gU<e[0000XJgI
0000a7W]000000000000000000000000000000000000LcFQ0;2700008C>L000000000000<2_a0000lNCR00000000000000000000000000000000hjU90WBE0000
00000f120000000000000000H5TM0000D_5100000000X5cj00000000000000000000Y>IA00000000`BkD00004GPOE@]=l@a\0000000000000000`1_[0000i:LO
AB3T0000<PomU3jl000000000000=69;<RZg00000000000000000000000000000000000000000000000006gI0000000000001>W900000000000000000000m6nL
00000000@1[5@b8\00000000M7VXhG??0000000000000000`3fWTT6Q0000HLL9DO[mMAmR8A^L000000000000Xd=Wm042h`a``RGQ000000000000000000000000
000000000000hJ3PPGLI0000<:c;0000DCHC00000000E?9W00000000000000000000000000000000000000000000T8\_00000000@GVd000000000000P9_FL57W
00000000H^1?000000000000`J<ADZ?:I@Qj000000000000`d_N00004=OY00000000000000000000<875P>@o\\h^hmUL00000000000000000000l>5<00000000
0000000000000000hJHP00000000Xfe]00000000000000000000000000000000HXI1000000000000dnKm`FDa00000000Ho]@mBMo0000000000004F190000PVoj
D[jY000000000000000000000000000000000000dYa;TL=i00000000000000000000T@A\0000000000000000000000000000000000000000000000000000H<ii
000000000000YAEE<=c[E<bn00000000000000000>d=0000dLI0000000000000@7d8Xc@B@gWB0000H<XP<7RV000000000000000000000000<3mkhVbmm<RO0000
0000000000000000000000004]A<95K1Y@dX00000000000000000000000000000000000000000000TLMV<7iQ\PocDk8:0000000000000000hn@90000\V9Al=a`
DjJM00000000hQ]i0000`D4T000000000000000000000000T`YCLcMelN7n000000000000X7AI00000000l\MW8@mB000000000000Pl?Y4K2PXfQ8LPfS]@K?0000
<BFJPbHI0000000000000000000000000000`3Wd000000000000000047LN00000000=90g00000000000000000000L;i400000000PID\0000dNB;475h@mFS0000
00000000eBkJ0000<0OP0000<f0>0PJI\DJ1000000000000000000000000000000004MnU00000000000000000000000000000000e479LTd900001=Vi00000000
X_B;000000000000Q7he00000000000000000000L7mG00000000=7Z40000000000000000d`@>0000000000000000H<?n51g^0000000000000000000099?Ya2kV
00008=XV00000000T[L60000000000000000l5aA00000000000000000000000000000000PQPQ000000000000000000000000PTOed=DDhZ6i0000000000000000
00000000`:Zm000000000000000000000000000000000000000000000000`:niP>DGl>eN9>54T[CX00000000000000000000dDH;hUYAdn=XD`nPY4_l00000000
00000000]>XTD=]h0000@0iX0000000057APLUJ`000000005=Q000000000@>>oH?g:0000`1?<000000000000AAk10@6Y0000X`kNLYhL0000M4D>00000000X46;
0000000000000000`U7X00000000000000000000000000000000M8_Q0000@0^H0000m<6Q0000000000000000<>Uk<28_TK@F\1dS11gA00000000000000000000
000000000000000000000000000000000000000000000000000000000000\N8Y<CNc000000000bIB00000000dJ1R000000000000000000000000000000000000
]AUgAC;A000000000000`7Qe0000<<2P00000000000000000000000000000000000000000000000000000000<RZ8000000000f[WlE\a00000000000000000000
4jkj000000000000000000000000000000000000H3jK]CA50000PLn@00004k>L000000000000<cZN00000000T0kK@>6WP\44M@HG0000T320A@[F<5Z4XAg50000
H5?1lioA000000000000000000000000e>P^00000000d=T3000000000000H@S4A>?V<F^BD9>:00000000000000000000DAYlHeo@00004[:n000000004mbX0000
000000000000D4Y@T>\8<fA70000000000000000000000000000`j4a<N\J000000000000000000004>V[\\A800000000000000004IAK0000000000000000\\N6
0000Hfd<000000000000h>;d000000000000d=\Z\_R`X@2V000000000000000000000000000000000000\Ha<000000001?o[00000000@7_D0:aHhWa?TjX[A04K
Y7:E00000000i6R6=?R`00000000000000000000000000000XgU8ORM0000m@I>000000000`<A\e@Q0000000000000000000000000000000000000000D9c90000
llb[0000P=O>00000000000015D[00000000LYUlLenM0000000000000000Hcjl0000`^W@XXc@4>RAdlkc00000000dmNh=:o60000000000Z>8AdO000000000000
0000000000000000@O?e00000eM^0000DIYB00004ZJO00000000000000008Bn`0000lkRE000000000000hR[J8doI10=d000000000000@kcK0000\:o?0000`3c`
00000000\B_:0000000000000000000000000000000000000000000000000a3`00000000000000000000000000000000l4HRLIKJ00000000XbDFU?YI00000000
\?Ld\F?40000000000000i0=0000000000000000000000000000hZNoeBe00000M<[f00000000<7VQ<9?f0000000000000000hBk500000000000000000000Dc9n
0jSl8FMd00000000do_60000@^R@liRn0000ll@Z00000000@l<00000000000000000000000000000PhES@@Ej0000000000004U3n0000000000000000]6LSE?GB
000000000000000000000000@=Fg0000EA6K000000000000000000000000\@heDGU6@9jd00008dT\00000000L;ha0000000000000000T]j[Hl:KlWV\00000000
T9l7000000000000000000000000h;i\00000000000000000000HOL=0000000000000000D8Wd00000000Y8AE000000000000000000000]?T000000000000d[^0
000000000000000000000000000000000000000000000000lN2e0000@;CS00000000<B_g0000000000000000e?h5@[X;UCT@00000000lGWB8``VH3ka00000000
00000000D5;j00000000mCI10000000000000000@><BdImgIC9Q000000000000D[HL000000000000000000000000000000000000000000000000000000000000
0fLO000000000000000000000000000000000000HdT<@;k`00000000000000000000000000000000H^JA00000000000000000000000000000000000000000000
]BdF0000DGW`a8Sj\X]F0000000000000000hJU?00000000@e7:0000000000004N0T0000000000000000000000000000PmI@13H?000000000000iA8P`;8P0000
\2H\h9<60000LKmg00000000000000000000000000000000H>GD00000000000000000000000000000000LO?G00000000<2_F0000Y1\600000000<?>Z0000<YN6
000000000000000000000000000000000000\QbmX\PUD6:d000000000000000000000000QC=U000000000000P4@=8M?D0000<nBWDgMm0000DTPl00000000d:W0
0000000006>h@QUZ00000000000000000000000000000000000000000000000000000000000000000000000048KIPc3B00000000\Eaa00000000dal1`bELY8LK
000000000000P_fH9?5dI?A000000000000000000000L]cHTFBe000000000000dV<EP74;<f[50000\GDBPiGS0000000000000000000000000TCN0000TA=G<J@P
0000000000000000P1FCE;]_0000DYCh0000MAkX00000000HoYo<QiSlhloMAhV0000000000000000000000000000U=fS<]dY000000000000\GgeLI::`[2JE0Me
0000000000008@U=0000U6;?0000Hd400000\o1N0000PYTg00000000lBlY000000000000000000000000eBS`0000l@`M0000000000000000hbMThe0Fa:hm0000
00000000000000000]Jc0000000000000000000000000000I51h000000000000Y<D40000@hfg000000000000000000000000`DjW0000<]kC0000PG1\00000000
Q@<20000000000000000000000000000000000000000<Ub:Y939000000000000e8YSl8A=XUBX0000000000000UR0<cDP`n\Z0000000000000000LDQ30000@XXU
00001CEc0000000000000000000000000000dBBP0000000000000000000000000000d=[m000000000000000000000000Q8DT0000d6]:00008F@Z00000f=i0000
0000=6;Y00000000d[Ym000000000000HR<APVdl@ZS300000000U<Eg0000L3n7000000000000PO5800000000000000000000000000000000TO5a=0U`d`VU0000
Q=7U0000AA`h\eiP000000000000000000000000`XXK4Ti_03DZPFacT^4500000000000000000000000000000000P2e_@GBo000000000000@Eg1000000000000
leU=THCK000000000000000000000000@4:_E89o000000000000D4O\@DU^Td8B\\om43^V@bS9`ZTB@n^E000000000000000042WQThB70000000000000000XWIO
a7NaA7Q30000TBU4000000000000000000000000000000000000\Bh[00000000000000000000000000000000000000000000`BOL0000H\900000000000000000
0000=3IQ18OFPcN40000LG>50000000000000000000000000000000000000000P]W6ToaL00000000000000000000000000000000Tgen0000LliO000000000000
000000000000Hg>@000000000000TKoX0000000000000000000000000000000000000000I9l0\00>PeNJ000000000000`<kADbAO0000000000000000l;k=0000
000000000000a=of0000000000000000000000000WB48TC00000000000000000000000000000DRF19@F>@1c>0000P3\c0000PFEM4VdE00000000000000000000
0000000000000000Lm><95ZcIB\h000000000000<kSA0000000000000000000000008dLk0000000000000000Q@nN00000000000000000000000000000000P0?`
TM6300000000000000000000L@Dk0000`\=PT>1o95D;0000h<iZ000000000000d1C300000000000000000000000000000000dm77D7j]H<N2L09IXiKc0000YC<4
000000000000`LQd0000]ATjE7[;5Am_0000DGVZ0000000000000000000000000000D[W0000000000000\VA]E?[:<GD300000000000000000000M?i[00000000
000000000000l^i2000000000000X_]300000000000000000000dKDi85N^DV`?a?k`00000000HWU00D0Qhd^V00000000000000000000000000000000H^bK0000
0000000000000000000000000000000000000000000000000000E67od=nV000000009AbI0000PTJM\5<LA<QV0000M1cod3ZhPn0^L>cQ0000@5;Q000000000i4?
00000000L[b1d_JC0000000000000000000000009<_20000H=i_8BV3000000000000H^NThg@\000000000000000000004`Ke00008SnQ00000000000000000000
0000@SI00000TDml\J7]0UXP0eOo000000000000000000000000000000000000<@PN0000XUS?\j1T00000000PeTI00000000000000000000@7cf00000000\Lm7
0000000000008;`>l=[\HFX?]>HA00000000000000000000000000000000000000000000mAkK000000000000000000000000I9H>000000000000000000000000
0000`F0E00000000000000000000000000000000000000000000000000000000AAD90000A<d00000he1Ud95I00000000@@bE00000000000000004<WT00000000
0000P?EH0000A3iZ000000000000000000000000000000000000000000000000L6n\000000000000LZGS00000000dNP4000000000000ldYf000000004fSI0000
TnoD00008SRe8^hd000000000000000000000000U168X6hZLUWLY8K<0000l1\`0000@cLkl63ZXQPai?3Y00000000i@DADNo1H[?7PaQJ0000]82`000000000000
000000000000X=QB<Rd=000000000000lE670000000000000000\EbT0000000000000000000000008N?eYCH=00000000TZG:0000000000000000000000000000
@g<YXRn\<hYbPnACHokP0000000000000000\93kQ3S;00000000PJ:3000000000000000000000000000080B\00000000`WaaQ7_<0U[b000000000000];nI0000
0000`@:00egR0000000000000000heNk4]2e`0;74k>90000000000000000000000000_T?]2bI000000000000000000005>VoLRn=0000000000000000lE140000
00000000X<`g000000000000000000000000lQ9Tle2A0000`Qg78W<k00000Y<Z000000000000@NmW0000\X3400000000d<J7Tnea`8J300000000000000008;1d
00000000000000000000000000000000TJ4]0000000000000000000000000000XgQdY3U;00000000eC\6000000000000`^hU0?D_XQhc000000000000hHF:0000
000091K]00000000E8ERY<k=a5;ga94>000000000000A4j@8C1H00000000000000000000000000000000M<;Mh4]70000ABaV@[_c00000000@<]0POi3h=a2D@7H
000000000000000000000000eBRC00000000000000000000000050Em00000000000000000000000000000000000000000000hNTF0000000000000000X_=d0000
0000\>BX00004lRR0000000000000000hZnY0000000000000000000000000000<2PT00000000000000000000djaODW7=00000000000000008GRQ000000000000
00000000000000000000000000000000000000000[m^4Hb\5>CK84XT=BlG@9fO0000000000000000hi]00000HFXS000000000000D5UJT9`M<VXFT9g7X=41HKbZ
0b:6000000000000`1]h00000000000000000000\dZA0000H53^00000000PUQQP\FNLAi2PB<:00000000<fcb0000H@lE0000LYKO<V@W0000000000008=XeD_Pa
8VaV0000@7fg0000000000000000PB5_00000000`R>:0000000000000000000000000000000000000000000000000000\POU000000000000XnK\DLTo0000L60G
EA^`000000000000LkC]0000=CAU000000000000000000000000000000000000000000000000<B>L000000000000000000008>GN00000000000000000000M4mG
0000hW`n0000`nGk000000000000000000000000000000000000<fM^00000000000056C4000000000000000000000000000000000000000000000000H:>S8YlB
00004SVd0000000000000000000000000000Ln[U000000000000000000000000000000000000000000000000d?VJ@GOM000000000000000000008\7m00000000
00000000000000000000L>l;00000000000000000000000000000000\=WJlCP?00000000000000000000000000000000000000004V;Q00000000d`<k00000000
aC4m00004k9_0000000000000000000000000000XZSP0000000000000000000000000000m6OD0_Ho0000Hfcn0000000000000000000000000000000000000000
Y9`D@Aef000000000000T_WWP?I_X\\E0000000000000000DER5A0af000000000000\=9j000000000000000000000_l\00000000<\EJE<VU0000000000000000
000000000000d0n^000000000000L?`h0000000000000000000000000000000000000000E>VU0000XCYC00000000U=230000U5Xa4ji50000T2b6000000000000
e2Um00000000000000000000000000000000000000000000000000000000\X;=00000000000000000000P[Rl0000DDWidYOW00000000000000000000dn`S0000
000000000000000000000000000049;600000000T\;b00004`]@00000000000000000000LQDK00000000000000000000X>3J000000000000dMY2000000000000
00000000000000000000d_Jj00000000000000000000X2[AH?<6`5Yd00000000000000000000000000008B_F@>SS10AB000000000000@iCfdM:om>Qo00000000
0000000000000000Y5LS0000000000000000@Q3^8f0MT6[Q00000000000000000000D8IR000000000000lFMX0000D;kO0000lU7g00000000l4J[<kRd0000`Qe<
0000000000000000<ccF00000000000000000000HG:>0000@lfQ0000a@GL0000D5Je`X_7000000000000lJU3`eiEE>@WdK=\9@`@0000dZh<0000000000000000
0000000000000000PND\000000000000000000000000]0ZCXchB0000L>U3XfPj00000000000000004V1@E3_O0000a4Nc@J[800000000000000000000hoc10000
H^jDdABP0000000000000000e<hQL<Ol4<jV0000000000000000lEHc00000000\FUa00000000L<XC09IRh;Zg0000000000000000000000000000000000000000
0000ECPX000000000000@38^0000`1XmD<5D00000000000000000000e0dF0000hF?h0000hCbJ0000<?=5000000000000`>mb=59>000000000000\1TQLYGk0000
00000000000000000Daf<[QO0000Pn@[0000@Cia0000`@@B00000000000000008P980000A4EB00000000HZ6A00000000M:RFECKK0000<32[0000000000000000
00000000000000000000Hbf2PDlG00000000000000000000000000000000000000000000Y7E400000000d55gX`\N000000000000000000000000QC[900000000
000000000000I:iY0000000000000000PYfe00000000H2Qg000000000000TMT<0000@QX2Pg]R18oh00000000@KG]000000000000000000004V<40000Hg:P92:O
m0^BE<_R000000000000000000000000llJb00000000H2AH0A3[hRlA4SFF@VD18J8]00000000000000000000TWN]e=TV<em^00000000PP\j0000000000000000
D]hODVY700000000000000000000000000000000000000000000000000000000000000000000@`=m0000000000000000TbJY000000000000@]7C000000000000
000000005;7o\HNV000000000000T]Rj000000008[6W00000000U0ZR0000TBdl4<1S00000000hA4m4PTaDca>i7GL00000000D5h7l>o50000HK5A000000000000
0000XMD[`D?D0000000086cC0000000000000000000000000000000000000000000000000764`i=n000000000000000000000000000000000000000000000000
0000000000000000hF900000000000000000@>]e00000000TAb`0000000000000000X9a20000000000000000`XZM000000000000000000000000000000000DWD
HGcc4Uj8000000000000HGe>8H:g<^>b0000M4HAH>9S4QI100000000000000000000000000000000\XAm0000XaVT00000000000000000000\XjeXVGhdmjQ<o:N
000000000000`@;m0000Y<8P000000000000\DL600000000000000000000180a0000L3`B0`8M`lA:do:l000000000000000000004DCh00004lj@A<n]La2^0000
P7OP00000000TALa\aVo000000000000l>FN0000HQL=000000000000m<oe000000000000U?mN00000000YB0;\TM40000000000000000000000000000D6jG0000
`B>ULi:`00000000000000000000XlRm0000=>QUd8e`0000aAW_0000000000000000000000000000<BeI0000000000000000i2QXY@Wb=4Jg0000000000000000
1=cj5591Q5cJ0000000050JD0000000000000000P=bB00000000d[0o00000000D9GR000000000000XZMSDeaM0000PTaY000000000000TjHOlJcKlmd>lnbG0000
L:IolCQ\00000000000000000000000000000000<Hnn=?DS0000i<VE\YZ_00000000X30k<KOL0000\B^O8e[O5C=h000000000000000000000000I=7;00000000
0000`]NN00000000000000000h8jD2af000000000000`6KP000000000000000000000000000047?E00000000@N4`0000aA3jPf>E00000000000000000000`NZk
0000000000000000000000000000T:HF00000000E2fI0000\gU000000000XEZ<00000000IC?LXlc2000000000000000000000000lUQ1llJWXRZW0000`;_M0000
Ld6LXoF<0000000056Z50000000000000000P<If@j_k0000`SCX56bI<1=i000000000@^F0000`L20l24_1?OY0000000000000000000000000000m<f`00000000
0000000085kg\:Md000000000000000000000000L:Pc`5fL4P6Oh]::1=UjY>LS00000000000000000000d[O?5=bG000000000000000000000000000000000000
5?VX0000000000000000Dl8Uh7X_\`=:@P:HhIm>000000000000000000000000dTCn000000000000TMfC0000TAd]DhcY9<_B000000000000d5aVT4KH00000000
lS710000000000000000lIA]00008deTlkFD8hhOdTn]Y;S`5?lG00000000H4jl000000000000000000000000a3ed0000000000000000M3=J@>n60000PEUi0000
0000000000000000DXO800000000000000000000XAJo00000000U5bg0000P0<k0000<PYH0000l263hCDG`DN;0WYJ00000000<TO2HQ]YEA90000000000000<F`T
000000000000000000009=cM0000000094YS00000000`EjR00000000000000000000i8>2Pd_[000000000000H8HEh3\H0000A3Ob0000000000000000<]\L]B3D
000000000000`LQM0000HX;P8^W2\6?K`fHm000000000000000000000000000000000000m7B2D2\i00000000000000000000]3=8DY8n00000000000000000000
H0Ci00000000L`XT<bm8dla1000000000000000000000000<Wma4nYTIAHQ0000\TXD0000000000000000000000000000000000000000dQ2VXcGS000000000000
0000\lI98?7\Y0cN00000000000000000000000000000000H6[e0000000000000000000000008@YP@cnG0000\W_@000016hn<E25000000000000000000000000
000000000000000000001A>i0OmK00000000MB:A8>7aPJ;:00000000HfZL0000000000000000000000000000hnAV0000@?h\00000000H6dTE?b<0000@:DihP\E
00000000000000000000a?\^0000HXfgUC220000000000000000000096hL00000000`chd0000000000000000U>@dl[d=00000000000000000000000000000000
=B5d00000000000000000000HAD105\Q00000000PmENTKJ<00000@IT00000000H3n\000000000000000000000000000000000000HP;8dP<e10:b\mCMHF^69?K\
0000000000000000000000000000HG69PHFJ000000000000\HOh000000000000000000000000DmO900000000\oT9000000000000000000000000000000000000
000000000000000000000000`8[3DTUP00000000000000000000@_eO00000000T4EIT7:LTLV\00000000000000000000000000000000d^Cll^^80000<ONZ0000
ldY200000000000000000000000000000000H67H0?jN00000000YAXZ00000000D0F\000000000000H[[H000000000000hagJ00000000PCKBY5J`Q=W900000000
0000000000000000LEeb00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2PDM<EN00000000
00000000000000000000000000000000L6OD]5j300000000X:Bg00000000a;dE0000000000000000000000000000@GhP00000000==g:hWQY0000XQaO00000000
0000000000000000D6J30000Lbn:000000000000E9?=00000000000002Ml00000000414J0000000000000000000000004;5mM5=F0000000000008GQQ0000IAHk
40;d0000000000000000HWTa0000000000000000DQdg0000000000000000mCMB00000000a0Kbm3b=@AL000000000000000000000IBcl0000PcdG00000000\`Wk
0000000000000000000000000000TOCPL;EFDLc8@[U30000@SRY00000000D<[10000LO2Z0000000000000000HaER00000000<4AX000000000000hgO`0000P31@
00000;iG=4__000000000000HhRD0000hBO_0000000000000000000000000000lc:T00000000I8>E00000ViU00000000D0YM0000P3=80000000044f400000000
H2`\00000000000000000000000000000000I1hF@GPn000000000000H[DC<1cJ000000004FM>mC2E0000Q3i90000HaQ1E91>0000000000000000000000000000
TP4AECB8000000000000HkOk0000000000000000H6Be00000000000000000000000000000000000000000000000000000000000000000000H?KDX6QN0000lC0O
LZ5BT7]:\\ao00000000@08M000000000000E8Y5000000000h9a000000000000000000000000HI>n0000000000000000000000000000hYmh00000000TKJE0000
000000000000H3nhL?en0000h_S4hE9YMA<eU8K`0000000000000000000000000000\0lG<EC<0000000000000000e5nR0000XD1YE6]M00000000000000000000
00000000TgM`0000`;_]0000e=EO000000000000XX6747LhlB9b0000000058=;000000000000d`@`00000000000000000000812I00000000`1k^000000000000
0000000000000000dJ<3hQo00000000000008f9YHLBPTo@d000000000000h@kePak2000000000000000000000000000000000000000000000000Y7PM00000000
00000000A8[Vi@hN0000000000000000000000004YC?0000000000000000000000000000000000000000U=m9000000000000@FKD000000000000000000000000
000000008TG50000000000000000000000000000e=@100000000`0ad00000000P?al0000000000000000\Hhh0000000000000000000000000000000000000000
0000a9Re@?4N<_F9i@3M0000000000000000000000000000lKU[HhDi@7d^<U;B0000lN3Z0000LZ]E@QH^@>HS\AJOTX1E9<Qo4?7L8ZKn000000000000U?AghQU9
0000h1cWP8de0000000000000000`g6i000000000000@M3;iCCo0000000000000000000000000000Y3mP00000000<iJF80TW<\0B00000000`X^>`fBBX<C6`fl`
HnEhPofk00000000LFm2X_H]000000000000000000000000000000000000DLPeA3cM0000@=B:00000000000000000000000000000000@ZQ90000Xl5Y50EZ0000
\ll6L6S0000000000000I1kC000000000000000000000000@6H\a8]f0000`g5d000000000000lSfm00000000<7`K00000000000000000000000000000000d\?3
L\[adeSH85b@hULT\\P=00000000M?KOIALi0000m4O00000l37c00000000000000000000dbKg0000Th5=PJY5Y?6NiCUJ000009;e0000000000000000@VH=4DYY
DZ0;@_h_00000000<4g_\MU]000000000000i9n4\G190000HP`K00000000000008VT\P`V0000000000001>kP@X@RPbBk0000P=kadk7g00000000`Q;B00000000
00008X6TDL6:l8nW00000000000000000000000000008R82000000004Kei56MLP`?Z0000000000000000I3[00000000000000000000000000000000000000000
000000008>bVAC6n00000000000000008Cgf0000000000000000hIgZ00000000Xa05Q5NK00000000XDikQ>FX00000000LRX[00000000000000001<gh`Di;0000
i7iI0000PSfME4Vc000000005@EA0000m5O>mACO0000000000000000D@bR00000000000000000000l7WL0000<dTP@8c90000000000000000@ij?000000000000
000000000000000000000000000000000000Da2N00000000000000000000000000000000000000000000D7Jb00000000e;`L10O]00000000hdKk@^DX0000h4]G
000000000000000000000000000000000000000000000000\9L]0000000009jT00000000000000000000Y?oe000000000000000000000000I@;e0000L@i40000
0000@JBO0000000000000000000000000000M4\^000000000000000000000000000000000000000000008TFh00000000Pe^DXjc40000000000000000\I?W0000
00000000h0K:00000000000000000000000080oXlK@9000000001Aa8000000000000000000000000X0k<000000000000000000000000dXW:0000000000000000
00000000`XYC000000000000THMF000080Zc0000000000000000000000000000<VBc000000000X[c]>QH000000000000I=6n0000L1Fc00000000000094Z90000
00000000QB__0000000000000g44000000000000XZ2l8`KE00000000000000000000000000000000000000000000PZ2O0000000000008i[5000000000000lTem
PDl4000000000000000000000000000000000000\]WGhK_HQ7M]0000000000000000P6090UHETk[\00000000HC\_\hjn0000PBHH000000000000P3PW00000000
0DBZ00000000000000000000000000000000d>2\T\dm8bQZ0000000000000000000000000000000003O?00000000L`>I\fRC00000000X?_JLg>100000000lAf5
000000000000A73Z0000000000000000000000000000\]Vh0000PiBgTDd?000000000000<Dl]000000000000000000000000000000000000\VWc000000000000
00000;E\@gEi000000000000000000000000000000000000000000000000000000000000000050Lj0000HRIN0000000000000000hf<`PUEh0000\0bbQ:]H4Zg:
E5H@00000000P:b`000000000000000000000000@oUg00000000P7^`0000000000000000000000000000TSB@000000000000000000000000A=DX000000000000
0000000000000000<H41lT8T00000000000000000000DEXC@T@Q0000000000000000E9:O80Lh000000000000<A]`000000000000000000000000000000000000
00008=8[0000@0Q1l>ZH0000H5dm0000`Vl80000`oB]91AW00000000000000000000000000000000000000000000000000000000000000000000000000000000
I?5G000013J70000A6]<8Mb_000000000000000000000000PF3200000000@02l00000000000000000000dO<dDe<WTEgR0000000000000000a4oG0000dUIn0000
000016cX00000000000000000000\6ZP<LH[0>41a7`D4;HKPb5G000019Flm>IK000000000000l6kD00000000h7em000000000000000000000000000000000000
0000dD?S0000000000000000000000000000T4L1hg@NY26h0000000000000000L@]k4KRm0000dNJJ0000l37DL5570000<<j80000e3jSL4iZ4eN\e6fi00000000
00000000000000000TYY00000000l?AJ0000L3eY<>LE]7Vi0000000000000000D5L\DWM60000000000000000ljd400000000LRE6i>P;HFSW0000000000000000
00000000Q7k[00000000000000000000000000000000h85BY20Ym4nG0000000000000000\IEL\SoN5CZ@0000000000000000000000000000de7H000000000000
000000000000h\kT00008?PS<C@UlS>5000000000000000000000000000000000000000000000MY`000000000000UC9kDZ1Y00000000000000000000Xch10000
0I2[000000000000i8VAl]X2dC[]0000hMV@0000000000000000000000000000000000000000000000000000mB>CHZQo0000D<g<<DG=00000000000000000000
0000000000000000000000000000d=Zm0000000000004lG9Y=[K000000008o755A9C00000f=W0000000000000000X_iV00000000A?=UH?mh0IM800000C6P0000
X9]A54G_M@?5000000000000000000000000000000000000\OAU43760000000000000000000000000000000000000000000000001>UU000000000000000004Mb
lgGK45bb0000000000000000000000000000d3CF0000Td>l0000000000000000<XEX00000000000000000000TQQA\]DE00000000000000000000<=o9]@>h`Hc`
0HHV<NO88leL00000X5500000000LZcT00000000000000008P1c0000000000000000@BiB<Vi<521h0000000000000000hGVo0000`Gh30000L=MdDfAI00000000
000000000000000000000000000000000000HHH1dFePTQ;e0000000000000000000000000000000000000000T6YO000000000000000000000000000000000000
hi;d0000000000000000000004Tk0000l5j4\1Wj00000000000000000000000003c3dV?MTE<4Y?Ej000000000000dk]I000000000000D7JO00000000h^nWdQ`Q
0000dlZ^TnXm00000000\2fo00000000000000000000lia_0000hkhN0000000000000000X_?50000P6SZ00004IU]00004gW[0\[3000000008Deb<T[8DI`m0000
0000000000000000@>1<0000h7U=00000000000000000000000000000000XPR>000000000000000000000000000000000000H1Be0000XOh9Li@a0000lVCRdlE3
e@TS00000000L@]D0000l5gE`_\WDgUGa:la0000000000000000LUYc00000000D1b:`Rei000000000000000000000000U3_d0000000000000000000000000000
00000000hdmIDWLmlD8T0000D]4C00000000Ta8ULbLiE=lBd02Q0000000000000000000000000000000000004b9d00004KB`0000000000000000000000000000
00000000000000000000<_8I0000000000000Y>900000000TL=B0000@o:]TjSS00008m9V00000000000000000000000000000000000000000000000000000000
000000000000000000000MBm00000000H27V\1i?00000000000096Sc0000000000004EQJ00000000Tm>`i36o0000le:l00000000000000000000000000000000
000000000000000000000000h@BY0000000000000000@BRP0000000000000000\1EQ0000\XMF0000000000000000000000000000LjWQ0000\DlflSGK00000000
0000000000000000H]SH0000I5MY00000000I3AGTh>l@G<E00000000d7^00000000001BX<W_04_Qm00000000lSAY@gQ>0000000000000000@A4K000000000000
0000X:dW@R3700000000\jUi00004TiJ00000000D>Q^0000000000000DZ_000091ek00000000000000000000=1Ik000000000000000000000000000000000000
0000000000000000000000000000000000000000A3<f@ad;0000000000000000T;Hm0N]\000000008KBl0000000000000000=Bfj00000000l4Gh000000000000
000000000000000000000000`B<Z00000000000000000000000000000000000000000000000000000000000000000000000000000000hfmV`o2X0000000007mj
000000000000000000000j1C00000000<fWD000000000000D6;c0000\RZG]=C7000000000000T_GZ000000000000000000000000000000000000000000000000
00004C;W00000000]4880000a:8L000000000000000000000000000000000000E7R\0000000000000000L5PDTnO>0000l=K44B`<0000<^Uoh?3[h815LZ]X0000
0000T:9k<FWj0000\9S600000000LE7?0000000000000000Q7d>000000000000H:_30000000000000000000000000000h7ZR000000001@10aBAH000000000000
0000TF65000000000000<MhL00008FQk00000000000000000000000000000000000088Lf000000000000EC6NLYU]0000`?;9i5A?00000000000000000000PSIa
000000000000T;im000000000000X503l;lUTEY2\[a1]5iS0Q:^0000T=4E000000000000000000009AS900000000000000000000000000000000000000000000
<_YY00000000000000004<o\decN00000000000000000000000008\N00008]];D=]X0000i9;AT1OjDNim0000000000000000000000000000DSHB0000a>CX\\l>
0000HDHJ0000000017Z]00000000lAe;D5K800000000<C@@4Jd8E2eSPZhh00000000000000008fk^00008hg@0000000000000000000000000000DodV0000\OW`
0DNkXJL^000000000000000000000000000000000000000000000000I3JJ000000000000000000000000000000000000000000000000000000000000LcCM0000
0000H::;000000000000l1JY0000`Y8cT`674D9@Lj3o0000`n^00000d`bId?A<000000008`DN0000000000000000`T1MDW]Ghe5=00000000\\[I0000D;cK0000
A@VRd7^>0000hZd@0000000000000000000000000000@E?d<bh419ak\fP@m0\P00000000000000000000000000000000E2`9`F2M00000000PTLH000000000000
0000DZhY00000000000000000000=;7D0000000000000000T4\1@L;f0000000000004j5B000000000000000000000000d[Of0000000000000000000000000000
\G]m00000000HLa5<\:U000000000000@^fU0000000000000000000000000000000000000000`Wdi0000@_5_000000008RD90000000000000000000000000000
53KR0000L3o400000000hW>l00000000DR_Q]AVn000000000000000000000000000000000000ABN\540R00000000000000000000lS@Y<GlY0000000000000000
00000000000000000000TmfQ@9mQPGR5E=K:000000000000000000000000e84D00000000<CCi00000000000005Bj\OB\00000000<7NI4e`00000000000000000
000000000000000000004:9500000000TnDB00000000I7@100000000l^]A0000000000000000DKj500000000000000000000LW2G00000000m8Q10000M3[K4:AJ
H?X`02U?00000000@64<hb9?00000000000000000000i@c00000000000000000\Gg<0000000000000000`bdG0oW400000000000000000000]=Yn0000I1?j0000
0000000000000000000000000000\injQ8gV@`gkP_jR000000000000`RU000000000000000000000hd>Vm8Mo00000000T5C>0lXK0000000040D7QBk000000000
0NmJ00000000hW25000000000000000000000000@0`k0`QZ0000XACA8b;a0000000000000000T]b7d4TFHFL]000000000000DNkh00000000<VC30000a;HE0000
00000000000000000000000000000000X`>X000000000000Y@Xo00000000000000000000000000000000000000000000000000000000000000000000TM@U0000
00000000000000000000\9QQE:?T00000000000000000000E6\ZY8;DhBZ=000000000000LKh2000000000000D@:J0000dc7:00008BmX00000000`?<d00000000
LcmQ0000000000000000000085^H00000000000000000000000000000000]B6aLn[50000000000000000e3NL0000000000001A6hH?KS0000<gZ^00000000@F\T
000000000000`>Q00000000000000000L\dV0000000000000000000000000000h`Un00000000000000000000000058Pb00000000X;=D00000b3k8Ac:@EC30000
00000000\_VS`a1KlNgf0000L18bXIAk000000000000X4\N00000000000000004>[C000000000000d?V70000000000000000000000000;H0La\\000000000000
000000000000000000000J[O000000000000dfXg0000000000000000lXf5000000000000]=\K000000000000000000000000000000008DMO000000000000@a?a
00000000000000000000000000000000A@i^00000000000000000000000000000000X^5i0000=7eB\[?GL3o@0000000000000000000000000000000000000000
0000le[b<A]k0000000047m_`6<a000000000000h;:cI60B1Ad7H`Xb00000000\5Qe0000000000000000000000000AL@000000000000000000000000A0SG0000
0000U>[c000000000000<<cE<8_08\eUdhn8LnSS00000000000000001B3j00000000000000000000000000000000LWUAX@jC00000000Tn>cXhfN=5V[00000000
0000h@le=8Vc\;6k00000000<J?Z00000000`U?10000`[5SL\QG@m45mA9M00000000L]l00000000000000000HYVQPdaQ00000RVY4;@N0000000000000000`ZSB
4JI;@dSQd7QZ8HkQ00000000000000000000`79L0000000000000000YA=B00000000000000004ADQl:a7000000000000\jo\\8Ul4>bl@Ff?T_oQ000000000000
0000000000000000<nI;\E:N00004fN^00000000@4I304T7hFVV0000hg3d0000U@020000]5dUXU@^000000000000DXl3<JoodfXGe5WN00004a7Xe@JR00000000
000000000000T7@4ll@0L6RV000000000000000000000eSj0000000000000LE?@?:N0000000000000000000000000000`_Oc0000000000000000`FdB00000000
<_V200008db7i=_=`L1S0000XMn60ZcjXof600000000dP5R000000000000000000000000lAoE00000000Te\7lAMm00004>K[0000000000000000000000000000
000000000000Q3Y@00000000=6ci53Td000000000000XGYk00000000l^6c00000000m85F0000<?P50000<_2]Q7K>00000000X7PI00000000E8OW000000000000
000000001<M:0`RI00000000\3VY`@iDLX8700000000]3CW0000L?UD000000000000000000000B4g`BQBD_LHi?>LaAWi0000TdQB000000000000000000000000
0000XO[C000000000000000000000000H9V^000000000000000050I90000hSVCDb4N0000L0JY0VkM0Y880000`hGLL81c000000000000000000000000000048Db
00000000Y8lh00008PWE@2:`h:BY@a<GdbE]LfJZT9929?MV000000000000000000000000Pkin000000000000P]2U0000dPGa000000000000000000000000h1Za
0000lAa\`]:e\]D3l=cKP_O:P[3Z\bkh000000000000000000000000000000000000000000004WmA00000000\R7;000000000000000000000000000000000000
ha4J000084Q[d?M9000000000000000000000000000000000000000000000000`[;I00000000000000000000P6dl000000000000000000000000000000000000
HGU^@0hjd]VT0000lBVIlGni4BCV`QWf8[9V0000L6^b0000@:A60000000000000000000000000000000000000000<K1m0000<JcZY5XA00000000dh2P<X7<h?Ra
000000000000`=R_XakX00000000h5cMDC1\0000\0;UA9bM000000000000000000000000000000000000\BhG00000000m:NX000000000000000000000000M@BG
42BAQ8Z5000000000000000000000000l4WRX4]TDI]f00000000000000000000laf600000000000000000000000000000000`:[n0000000000000000hV9`0000
00000000A97S0000@EOm0000000000000000I;G<P=d64S[jX^SM00000000000000000000P;fT`f2K0000\1E44Dh;0000M@@_000000000000000000000000D6LW
000000000000h1mR00000000000000000000E:Bi000000000000000000000000000000000000HT5D000000000000000000000000000000000000000000000000
00000000000000000000000000000000dGV900000000Heh\DR[\0XL?000000000000000000000000000000000=Z\48011A@=0000H;_:00000000000000000000
00000000l8>@00000000000000000000000000000000000000000000Q57O00008Q=o000000000000Tcj400000000`aIN0000000000000000DbP1000000000000
0000000000000000000000008Y=i00000]d6hh2m0000000000000000000000000000000000000000000000000000hS^`<2bD000000000000\1EB000000000000
0000lXN_0000X[1d00000000lP[H`mg@HSeI000000000000000000000000D^\MH]SX0000LRo\00000000TS2h0000000000000000`6GV0000000000000000dSE<
0000955IDL8l000000000P4jI3hd0000000000000000000000000000000000000000000000000000dD=@0000HMKh0000HWSR0000i=]f]?KiLDXliBU7\CJNdFmU
`T0;0000000000000000HGdKDAQG@QbG0000000000000000H9XkLBanDH`YXd]900000000000000000000T2cT000000000000000000004jnI0000\A;O00000000
199c0000la@G00000h:R4NkN`Z9L00000000000000000000000000000000PM<[\jj^hGL2000000000000000000000000000000000000i=nC0000000000000000
eAIh0000000000000000hbGW000000000000@:FDdFlRdib60000000048U?00000000d_hBL6:?P=h34D=T0000000000000000000000000000000000000000=0Sm
00000000d2n2000000000000000000000000000000000000hCnl0000000000000000dL0E0000000000000000000000000000XT\<000000000000]2?800000000
0000TmWk\ZB<Pc0H000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TaaRACZM0000<m\e000000000RVg
XS9c4d4HYCOh00000000HRN000000000LBY<lJX500004iZ=0000000000000000YBK500000000h9cZ0000TVoX0000X[IQ\S6XHaKT000000000000000000000000
`TNA0000lbY;HgnY000000000FOjM6D@00000000H^lQ0000l0hO@3j@PS_?000000000000]C[V00000;lC0000000000000000T<PG00000000DcNV000000000000
000000000000XD:U000000000000`JFR00000000X^L>X8[c00000000000000000000000000000000000000000000@TNP1@2S0000000000000000000000000000
0000000000000000M>AQ00000000000000000000d9V;XWA8000000000000000000000000000000000000000000000000000000000000000000000000`dLK0000
000000004Wcf0000000000000000U=kRe<gO0000djG[LXZW00000000A@Ha0000`2H@0000H=FI000000000000l04^hA>O00000000000000000000000000000000
0000U02^PLnk0000000000000000000000000000000000000000DbM;000000000000@E>N000000000000000000000000<6360000000000000000\QQ100000000
000000004J\eHeQ_0000L51W0000000000000000L=gQA8_g00000000000000000000]=@>00000000<AEge@a6000000001ADo0000U:Oo=>ED0000000000000000
Q6d:00000000000000000000dBMZT\H?0000000000000000000000000000LiD?000000000000lkae`oZ_0000PFD80000hlQE0000hKJW00000000000000000000
\>f44RO100000000000000000000hR3T00000000000000000000dAOk0000Xl7L00000000000000000000000000000000Xk<L000000000000000000000000`Wd\
U6\k000000001@0c000000000000000000000000deB6000000000000<@Z1000000000000aB^H@k[A000000008?SKPG^90000000000000000<CCTHTHX00000000
00000000\17B0000\Z>000000000\OTFi7SM000000000000000000000000000000000000@:1M0000T4g@<AWb00004YSEM41YdkoJ0000=>3d`OSH8Mmg0000lGKH
D7\H`fiFIA^900008Gd60000e=PP000000000000=1SgPKW4i?RV\TZ<0000000000000000<5\ohTUeTmLF00000000Pn?DEA6>Pk4?000000000000000000000000
0000\RT`0000000000000000T1Jg\Y1o000000000000hQC]00000000000000000000000000000000000000000000@G\LlQNn0000000000000000000000000000
000000000000000000000000X>=S0000000000000000L6Lj000000000000dlR9=B2=00000000000000000000iC@e00000000l=N?000000000000lV>E00000000
hPXY000000000000000000000000l_m<0000LnOG0000E?BQdNS[U1?<0000P66=0000\:Li0000h<FU000000000000lP?40000HYjO000000000000000000000000
00000000DeO@000000000000lJZma@:d\ZQc00000000000000000000U5;V=BHW0000000000000GNIl0`NTABgHf3T00000000000000000000`@1F000000000000
0000000000000000000000000000000000000000L13]00000000000000000000000000000000000000000000000053[`0000000000000000<eAD000000000000
0000D=DR000000000000Hg:>00000000D3>`5Ak>0000000000000000XFj^000000000000000000000JNN000000000000PR:_0000000000000000000000000000
00000000000000000000<EN^000000000000000000000000000000000000000000000000`@]]00000000000000000000000000000000000000000000HGE]0000
000000000000000000000000PH=2PTQSA>`c00000000000000000000T1_kdcVe0000PBS7hKkX00000000l^<h00000000000000000aoZ@IOIHh`S00000000H[A1
00000000\9JNT\>3E3I@00000000M7co000000000000l:7i000000000000\9MV0000HHLgl92B0000000000000000000000000000L`G<d[cn0000000000000000
00000000000000000000e6:a000000000000000000000000TKUlA<Vo00000000XFfg0000H94b000000000000000000000000T^9V0000d?C5\^UV000000000000
000000000000`N[K0000000000000000LClP0000XC5K\i6e00000=:P<A^60000000041YI000000000000lT?L000000000000000000000000Lo`<l_9400000000
000000000000000000000000000000000000dQ@2M?NVPDiN000000000000000000000000000000000000000000000000<mn?00000000PAgN0000=1T>00000000
0000000000000000000000000000TlhBa4f80000000000000000l9`B0000hY\]h<AL0000000000000000lJK^00000000hM;YhMF<PKMg00000000D1PO0000`UNc
0000PXP300000000@>g\00000000000000000000537e<gLQABk=000000008Z^m0000\J3^000000000000M=Eo0000000000000RX300000000000000000000Q@9@
000000008Gkd]CZ]0000L]kR000000000000000000000000000000004Dgh0000H^l4000000004Q0^00008N@W0000<CZG000000000000l5ZOd;OZTg2300000000
000000000000DO:QPRIa<be4hmD@00000Ock00000000P]HW000000000000T7@B000000000000HMm?0000LOf:00000000E>>oa=9_00000000@?:\0000Tg7\0000
0000000000000000HfA^000000000000=A`N4MV[00000000`MaZ00000000@0>3T4Qj0000000000000000000000000000`5_=@`[O000000000000hUAm00000000
0000000000004dMMdh;G00000000@:GO00000000`6N[00000000Tcij0000m7gn00000000XR9G0000=2G1lBGX0000000000000000`>JV00000000dSF00000<?Ni
0000hNNG<k\D000000000000000000000000000000000000000000000000000000000000=:E;000j000000000000\B`f0000l7Q:0000000000000JXb00000000
00000000D9B200000000000000000000a=^]EAOK0000000000000000000000000000E>j4Y?C80000000000000000XkC@D=G6\4SPTIPJeCJA0000E1<c00000000
0000DJ`;00000000\OAb0000i=hj0000d0510000000000000000000000004XnV00000000000000000000TN8:d0_W4QAP000000000000XCKUP`E^Pcd;00000000
0000Ha5b0000h<d4dTORPX7ZhkAaXE918KdDe2Z@lY>I0IFAe>DH<JN:000000000000000000004JZR00000000d3\<0000000000000000000000000000lUmm0000
000000000000000000000000000000000000@GTiPO;e00000000000000000000i5H`000000000000000000000000000000000000000000000000000000000000
000000000000000000000000H]aWQ0EIi@QM0000000000000000000000000000000000000000\3:?=@S0@8bULH\N0000LWZIXY0I00000000LHZ\00000000@:NW
0000hRA1000000000000hi;U0000000000000000<X7K00000000L7akd;o]0000000000000000HNU<000000000000000000000000Y0_800000000000000000000
000000000000D_[HTVhk\[bmlZ9nD[cPU6JJ5@SMdnC000000000`1K645W<000000000000H_?_00000000000000000000`19>000000004HhMl1AllA4\lafGDl\^
LJ@>44mnLB9U00000000@_9l0000000000000000\18NlMoc00000000000000000000`com0000000000000000LXj5000000000000000000000000000000000000
5A[]lNe;<C<3000000000000`Sk?0000000000000000000000000000LjcW57I3000000000000L1W?000003Ln00000000000000000000000000008N\<93G]0000
000000000000000000000000000000000000ldKQP[Y400000000hAUA00000000X@\^000000000000000000000000h1nMD`=H000000004N[UDe9U000000000000
00000000000000000000mCS6000000000000000000000000\T^:U8Nf0000000000000000000000000000000000000000@PB?4Sf?DS39DaJ8000000001:aR0000
00000000<0;FPOnM00000000DGm`h?@a000000000000000000000000]BPi000000001BnA000000000000I@Am0000000000000Fbd000000000000XV[o4R`j0000
<4I`0000\hLc0000DVZ:000000000000000000008ZRV4MoE0000YALY0000LCO]X2S50R]j00000000X<f\00009=l2000000000000\_OoX;>Y000000000000e6J3
0000000000000000000000000000l:8h0000\dVJPmkF00000000000000008DKjH2Ze\MK7HUY1M8e[=<khD5DM<fXY434>00000000H9Gd00000000000000000000
LZYD\94=0000000000000000000000000WnSdE0BdD<B00000000000000000000`bD990L]000040Dg00000000`;Q50000<9200;nm0000diLeP;o=00000000<h]h
00000000dfon0000000000000000\DMo000000000000\NeH0000DK=100000000000000000000l83X000000000000@kOPT?\G000000000000D6PR000000008e5k
<9=E0000hc9c000000000000PQ]J00000000000000000000000000000000m8h7000000000000lgKX0000<Oc@00000000DgU^0000000000004iONXoBHLOo80000
000000000000000000000000@57ITQ`^l[GcXEhSd^A0Ho>e000093^D00004kc6<@L`0000@RkR000000000000000000000000000000000000000000000000M=\b
0000m>=000000000000000008F=nhM_mUCX`00000000LB4[00000000000000000000`7S_A9lX0000000000000000\lTn00000000000000000000000000000000
0000lO1U000000000000D8XE00000000hl8hTIR:0000000000000000000000000000000000000000000000000000H8BK00000000000000000000m7>BHaK2hNQQ
TEML`F\cdKAaTO<V000000000000000000000000000000000000E9K700000000=<4H0000D[kl\_1F0000000000000000000000000000H[7n]87F0000<Pi_0000
0000l3>R00000000<45Q000000000000e>LC000000004Fi=00000000000000000000e4XZ0000000000000000dPk=4Ranh1E`D7WAhL\W8V5A000000000000<FNh
0000000000000000000000000000000000000mK>0000lFiG0E=iDRHo0000000000000000000000004nIL00000000000000000000000000000000000000000000
hZjQP1mD<EFa0000<M[]0000000052W;0000000000000000000000000000000000000000000000004:dI000000000000000000008DkRi7P`00000000L=110000
000000000000P6Y500000000000000000000E?AZ0000THDQ0000000000000000`3YjH`6IT=8H000000000000000000000000D_lk000000000000000000000000
`;?YD<4bX7@PhPbk93nHmCFj00000000P=D7000000000000`>0F00000000000000000000d\?d0000i8550000PD>SlLRe00000000]3L<00000000000000000000
000000000000000000000000Q;Hg00000000000058^70000000000000000000000000000TF`20000`]0HhH[b`52Ydf?E00000000000000008n^P00000000XlGL
000017CA00000000000000000000@HVI00000000dH\8dZM40000`j91TGfn0000D5@hle_`00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2^k0000000000000000000000000000@5F=0000U=hJ00000000hPkd00005=aS000000000000000000000000
0000000000000000000000000000<Xal8C`Ha47_00000000000000000000000000000OK:000000000000PPAM<>;TI@l5000000000000000000000000TOHl0000
0000I9\200008RDS44U:PV_J0000m?UNX[MH000000000000000000000000@R9XHNABE<b[0RW5000000000000H=QmlG8VLK:e0000000000000000000000000000
0000000000000000`B[X4MjIDFQM000000000000000000000000Lb0^0000000000000000P?[[000000000000l@bn`SOJ000000000000<ZMcIAGC000000000000
0000000000000000LY0chYbUh_;;0\JN000000000000<Z4e0000\SRI0000000000004h[e00000000]=Z;0000D8ob000000000000000000000000000000000000
0000000000000000lMFHT?oO0000000000000000`IU100000G?O]2PL@1]T0000hI_E0000000000005=ZU00005@YL000000004Dcb000003L_0000000000000000
00000000000000000000diVC0000I3^a0000e2e3000000000000000000IF0000=0[W0000000000000000hH^l000000000000000000000000E>C>8<ZL\PUCY>SI
QB610000X`cW00000000@Qood24@lQD\000000004JJ900000000000000000000l@T5T_bO00000000DBcd00000000000000000000<D2500000000h?EW00000000
hS8H0000LP?LLjKN0000000000000000000000000000000000008Q5A0000l;aF0000<8h]DOmc000000000000000000000000000000b9L>H5<XCM<^:d00000000
Lc8b]@^31;0H0000T`J1d@7300000000041d`>IK00000000000000000000000000005A6X0000dZAm0000000000000000iAd^000000005>:Z0000000000000000
00000000000000000000000000000BnP0000d9Cl000000000000000000000000000000008:NG\MW300000V4K0000000006n60000000000000000000000000000
0000`eKF0000000000000000000000000000000000000000A3R90000L5T?000000000000000000000000000000000000000000005?[T0000P@R:]=bW]AO10000
L_Ki0000LT0]000051E4lPCV00000000@bb\dfo<@@9APRm@00000000000000000000000000000000@[R400000000000000000000000000000000000000000000
00000000000000000000815e0N6j0000XY_6\Va50000000000000000000000000000<8g<hB><<KI]4Yj>DX`9dbJk00000000000000000000000000000000dd^f
e;]C000000000000000000004<Ng=Bim0000dodI00000000000002?jDN;U0000Dg6184?F000000000000000000008^Di000000000000000000000000LNg9lbW2
9Blg0000HJU_000000000000@GYL000000000000D0RG0000<Ko<0000L_\h0000TEWh00008k;400000KTm1:QMUAg@0000Y2;Chb^>0000LYS60000T5Pk0000@R=]
000050L700000000000082B70000@TP300000000000000000000000000000000000000000000000000000000l7]cLRKFh:O]A0AO000000000000000000000000
0000000000000000000000000000IAV4H[j?00000000000000000000<Soi00000000000000000000000000000000lfL^00000000I8Ck00001Aeh00004:[;Df5Q
00000000`HM8PS58a>cM0000000000004?e9000000000000<ESb00000000000000000000U>TI00004QdTdGcP`??P`CAiLhdQi<9ZdB8C00000000h8Tc0000h2BK
T44[00000000000000000000\a[VT5EAXUdH0000000000000000000000008BcA0000A5dd000000000`U:0000000000000000000000000000000000000000@>Sk
000000000000000000000000`1a_5CSP00000000000000000a@gdf\K0000U7n`00000000iBH30000`h_7000000000000000000000000Dm=;0000000000000000
0000000000000000X[n;00000000000000000000000000000000000000000000dUGbd?Fh000000000000000000000000000000000000<DKO@hlV0000Hgk20000
000000000000000000000000000000000000DG6G00000000YAXM4>]Vh?Ak14S\4cY^00000000\DX[I77gdSc?592C00000000hF;VlG5Odle7Y?E3000000000000
0000lghc0000XUcg0000000000000000HZ0IHb>b0000D<UA]=5W0000000000000000000000000000d;190@Uc8X?F00000000H3<7000000000000HC]m\bG;0000
0000000000000000\IiE11`c000000000000000000000000000000000000000000000000000000000000`;QK@\El0000DGaBTKYQhMP18EJZHZA]4JJ^\c221=<m
000010W7000000000000000000000000P=W60000\GC<`I]T00000000PIJ@00000000dWeE`ok=00000000dIb89<fJH=>WM>?`TB]adI7Z00000000Q5@700004IPl
XT`<l25Zl;\V00000000000000000000L=X=0000I06o0000hTWcXPXk0000lQeP0000000015<V0000000000000000000000000000000000000000000000000000
QAn\000000000000000000000000000000000000000000008hR_P?Q2<M`e<19_Hnc8000000000000000000000000000000000000@Jhh000000008DRD00000000
000000000000000000000000000000000000000000000000000000000000`JZBlC7M000000000000574W0000000000000000E102000000000000E?AP00000000
00000000\_;`i:I30000TOIX0000000000000000lQN^U<<?ThZ?E:iI0000000000000000000000000000h1eDlVfcm=3@mAf800000000L8@l0N6J000000000000
00000000000000000000000000000000@D:B90nT00000000Lmh5dEoHl^D90000000000000000@MO7000000000000000000000000dg4ELn>l0000000000000000
00000000MBb3000000000000XT9c000000000000000000000000000000000000hlG]dfZ\Y6g:@9_b00008UjN0mf4m4KSm5KQ0000`Il000000000000000000000
0000<eG400000000X\IC00000000T0URm=Jj00000000@QoJLIhO0000d@1W000000000000U=R\000000000000000000000000000000000000<_30000000000000
0000000000000000000000000000=0:O00000000000000000000000000000000D1:200000000hT`m00000000`6B9l]Sh00000000E=jK000000000nN`H>nUla]>
0000000000000000XHCh0000000000000000000000000000h]=G00000000DiE50000000000000000`1F4\QM;M<GZ0000`63OdPDg00000000H`RY000000000000
0000000000000000000047gV00000000DbV895G^0000T=]100000000<aG?00000000000000000000LAl0P]Ke000000000000000000000000000000000000hVX3
0000000000004GXB00000000lD2@0000XAAC0000TnIe000000000000\JiD<c1a0000L[A?Lfme00000Wn@h^2gM>Fk000000000000000000000000000000000000
0000000000000000000000008_EB00000000000000000000H`;o0000000000000000000000000000HOlk000000008224\Q42lf?m000000000000000000000000
DVULDV[]00000000`LaN000000000000000000000000D5=FPI1C`K;8000000000000]5no8>Hf\650TNH@43YOdN[AXi8Z00000000000000000000\a5Q`[0T0000
00000000hl\OhMbBT^PT000000000000L:i:00000000@PoL00000000000000000000000000000000d;^X0000432?03ES0000LOKn03iC0000000000000000`Be<
000000000000m8l3LNfm000000000000`gRF0000XNA300000000`aAO000000000000X6I<0000=8ek0000<_0J@fFc\NS20000000000000000<GBa000000000000
4gC^<kb@00000000000000000000000000000000000000000:hF000000000000`N02000000000000<]jmLH3100000000000000004i]A0000l7]V000000000000
0000000000000000`:d00000`4;=00000000000000004@67<2\100004L0jdLLJ0000000000000000000000000000]BDQ000000000000000000000000U5am\7Z_
`B\=0000\AOHU?m100000000000000000000LW^A00000000X[H30000000000000000T<K:8PKR0000D`D_00000000I8^Fe?JbAASmY9AE0000LVJ>0000\f_Y0000
0000000000000000T:kg51XT00000000lKl40000Dim1H\Dj0>X?DWXI0000`PC5000000000000000000000000YCCE0P;A46fh@JWJ0QNMhKkJ00000000l>CZ0000
0000<ISbHgVk00000000<@a?00000000iBVe0000000000000000\]TL0000000000000000=7Xe0000e63o0000<71?000000009C6a=0:<0000000000000000UBmD
HbDT00000000000000000000dFDB0000000000008l1j00000000000000000000E81GD[gIA;YS00000000Y=4I000000000000000000000000d3Y\<CbZ00000000
00000000DbMF4ohcdikF@I670000`=Ej000000000000m:A9d;?80000000000000000000000000000000000008B=G`I6lhaoi0000000000000000000000008WHS
Q83S`KEY000000000000000000000000000000000000dK3^XG_YY=B>0000m81m0000hBR0LW7_000000000000lZeD00004XG100000000\Te]0000000000000000
<S]>14R60000i;b60000000000000000000000000000000000000000000000000000PL;ShUfB000000000000L4\?@=MYA=;c0000H7S600000000000000000000
A?V800000000P5U``=7@DlOH00000000000000000000000000000000000000000000\c7mPdGf000000000000HNZB0000000000000000]:;kHaGed>XQhJQ;0\M9
0000000000000000000000000000\5T[DPF5lnHD000000000000000000000000000000001@T`DJnKa9Ie0000PMTH0]U]e2WN00000000@NN]0000<D[N0000=6WM
=0;P0000A=ZH0000ldN:9:@0DDLhm=jUe1;o000000000000d9@X00000000@DcIDO;T000000000000000000000000TAZK00000000000000000000000000000000
4Log000000000000000000000000TM=5e7f5HWM?000000000000000000000000000000008^go0000000000000000000000000000@K_7000099`ci>=P00000000
00000000000000004XN1TG7300000000l<]<00000000@:bFTRgo0000000000004e33I?^RI=OQ@^?A000000000000DDP800000000XM\o0000000000000000`2Z8
0000`RM1D8oR00000000<4gR0000PI=80000000000000000000000000000000000000000000000000000lS`I000000000000000000000000P6:IhHB<00000000
0000Q@W5000000000000000000000000TIfj0000503F0000l5hB00004UC\000000000000000000000000000000000000000000000000i?`>0000000000000000
TQCl000000000000000000000000`UDo0mJE0000000000000000`0NJDd1@00000000\=0<IA]l0000000000000000000000000000000000000?j^8H0400000000
000000000000000000004mVC0jX50000<?Zi000000000000]5@l000000000000PPH00000<J`1=11?PEnH0000]5F2000000000000DM7J0000000049gY00000000
000000000000`143XPSkT68S0XEGH\K:1?Qo000000000000000000000000000000000000000000008SKh00000000L[bC8PU50000000000000000000000000000
00000000000000000000000000000000eAXg000000000000<B@:T`Gm4e=8@>=bLTD@HZEd00009>V8PUWd000000000000ldXJ0000000000000000000000000000
UAe8`D_X@F=e0000T4A200000000000000005;_m00000000<]fo00000=ZK`]@Oh;GE0000lebK000000000000000000000000\0c70000h^32000000000000PLOl
00000E9l5<2e00000000iB=F0000000000000000\N`_<g95`8SC=@\m0000000000000000000000008Zm]dfo_00000000]4An0000000000004Md9I@=200000000
0000000000000000L7oKU3]\0000000000000000m8;W00000000000000000000000000000\MH0000\Y^j00000000L17RDIoU00005@2`TQ7N00000000L0nj0000
=?T^0000000000000000P@<R00000000h6>50000Ped?00000000000000000000L60U000000000000`O2300000000`1?M0`090000000000000000dH1@00000000
8_PP8fAj95Lf9=Q@0000L<1d0000H:m_XB?o000000000000000000000000000000000000<oEc`D4E000000000000000000000000LA:P40@_00000000dY:N\U8X
0000DGREH`>;0000000000000000M;ci00000000<_9Q0000000000000000P\Pmd7fT000000000000000000000ef]I?CE0KlAm8@_0000000000004RVK00000000
0000<NlN<bmIX^S<0000000000000000\72VLYE1`:`60000000000000000000000000000000000000000000000000000000000000000hAK?\i_h<3A?00000000
00000000X;4000000FP;Y8b300000000000000000000000000008N@e00000000000000000000dC^>0000000000000000000000000000X>LR0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`Ejm@IjllFc0@[<Mh`AA\a[=00000000PU27000000000000d2j3000000000000
00000;`MlRm]0000000000000000lKNL000000000000MB_B`A\700000000000000000000T:B9\=kO00000000db93000000000000\]`Fd7Ui4]G\h^cB00000000
0000<[l@0000XK4^0000<J_g0000<\=<000000000000000000000000d2HN000000000000000000000000000000000000TZ[h0000000000000000000000000000
000000000000@`ZS@b9MQ?`d000000000000000000000000\VE70000000000000000A@dK000000000000000000008Q>g@c6V000000000000000000000000DZmN
000000000000000000000000`\]Z000000000000Y?Bk00000000l4\j\i`^0G<THO5EiB>0000000004V4]0000e0]R0000000000000000000000004FIj`5iX4`T]
000000000000000000000000000000000000i;aZ00000000TTo\00000000000000000000XYT[0000LDLN0000A:N?0000000000000000`]:F0000000000000000
UB1j00000000000000000000lSWKD=Tl4CoT000000000000hVng4?mZ0000XMi600000000l8fN000000000JhY0000000000000000000000000000HBTA00000000
00A=`F1W0000HeVD00000000000000000000I8>k0000HcLL0000XBIJ0000PP=Jh8nB00008B2AH1M2`cR_XV<Z<ldU0000000000000000dR;>0000L8OS00000000
00000000000000000000000000000000000000000000000000000000000000000000\Y0V000000000000000000000000000000000000dfih0000000000000000
00000000=<7_00000000dhTGhW0NHWk<0000000000000000000000000000000000000000000000000hkGLb@k00000000000000004FEa00000000P3>k00000000
000000000000\_o_0000`I>W000000000000000000000000THo;0000`_<BHST_LiDZ00000\d00Sf[000000005=mf00000000I2P7000000000000<WoLTWUc0000
0000D]lm000000000000P8@\M3078emP000095L@000000000000000000000000000000000000l39S@Ao3000000000000U8B40000000000000000000000000000
0000X?4gH]]l0000000000000000LnW<000000000000000000000000000000000000LA0>LEPo00000000000000000000XaO00000H`E1@STRPg?j000000000000
0000000000000000`hHC0000LWFh000000000000000000000000000000000000000000000000000000000000000000000000U8Wc8QnU00000000\5m`00000000
000000000000<AcJ0000000000000000=5m3000000000000DI\<PRCNT3V0TCj4000000000000<h4S0000000000000000<JbQXao;000000000000000000000000
\@9V0000000000000000000000000000d:E6000000000000Pm?a0000000000000000T@_d00000000a9aO000000000000000000000000h5Gc0000h3ZY4XXkDZ@?
00000000000000000000M=1:000000009;FB000000000000000000005?k3000000000000000000000000dYQ<00000000a8ZDa8J:000000000000000000000000
4COi000000000000000000000000@M9H00000000i=EB0000<W9h`4`k0000000000000000XWo^@dcKD@1h8JGK000000000000000000000000000000004F71UBlW
0000d29O000000008@3=X^Y<943m0000000000000000DL<70000`QfFX50_0000HGXW0000000000000000I1Hm0000000000000000`d8100000000T54T0000hQZi
00000000HI1d0000L9bE0000<?h200000000<Gc?0000m4`]0000PIJeP;gk4iRS00004?FC00000000XBJ:00000000000000000000L7YEl_[n0000PB3K<nKG17Qm
h^B<00000000000000000000LUdj5?MI0000000000000000\]550000000000000000dc<G00000000`6Qj000000000000Y2<300004TZ[00000000000000000000
0000000000000000PMTnPVlW000000000000<^Kf0000000000000000000000000000ldWQ000000000000000042Ra00000000UBOI000000009A;h0000lQ^40000
l2U]LB]G0000\ZDl00000000000000000000hfk:a4bY0000000000004Fb9lI9718nH00000000XGjW000000000000<L:P0000dEYB000000000000000000000000
000000000000000000000000X=?:11iVQ71J0Am\0000<m<B000000000000X0g6HDOk@JXT0k=20000000000008h\<000000000000000000000000000000000000
L5H^=?jO00000000d:oh000000000000<YMQm@A60000000000000000000000000000000000000000000000000000XboR000000000000000000000000L1WL0000
\I8dhLGdlbJ9=58bQ79m00000000]6QA0000TWS@00000BWK0000LmST00000000000000000000000000000000Xa?l000000000000@?>9lSdI0000E1O`0000<J5@
0000000000000000A>^e00000000000000000000lDED<^PG000000000000PSD`0000000000000000L3[@0000000000000b2]00000000X7nT@=eB000000000000
00000000hc>E0000L0>^00000000DMiG0000000000000000\4kD`A0P0000000000009;B;0000e8BV0000=51H0000]@V;00000000H1bI000000005Al20000m@IX
lZ`Qi7?Q000000000000000000000000\0:@0000\]a9a>k3000000004g7i0000000000000000000000000000lOj`000000000000DnCm`5R;0000`chS00000000
000000000000000000000000P@GK00000000<B1G9=FO0000000000000000M3kA0000Tn<;000000000000000000000000000000000000IBDG`RED0000XI3mDdd7
H1oMU4SK000000000000Q4_:XccU000000000000X?a_XCB?XoMQ0000<?S<`BE@`P=oDgoj00000000h0_e000000000000TD3Xm8aQ000000000000000000000000
00000000Xd;A8PS[0EiX]@0<mA>I9BE;0000DHEO0000000000000000PM3YU1ffDHG^M5XRE6ZS000000000000000000000000LdJ80000@4AB0000000000000000
000000000000000000000000000000000000000000000000dif<00000000HTchLI`<IAHD`6:40000XUEBHF[]00000000000000000000@RMce:G@000000000000
0000<@8n0000000000000000000000000000L5oQ0000<J>30000PiEi000000000000000000000000000000009?k@0000000000000000U4WX0000000000000000
0000000000000000000000005AX@0000\En90000000000000000000000000000000000009>2D8j>h00000000D1mdP6oZdY;0\<QW<^;f00000000000000000000
00000000000000000000000000000000000000000000M46F@bZE00004`Y30000i@>[T3Mj18A2\M[i00000000deRZa0;70000T\Z5L\hKE=j>0000h:OR00000000
000000000000d:l`00000000DA0_0000000000000000000000000000000000000000A@\600000Td[000000000000`6Sl00000000000000000000U>eAaBV;0000
000000000000LR?NlHBN00000000T0KG00000000000000000000000000000DZo00000000lO760000dV]D`7Nd0000000000000000000000000000000000000000
00000000E788000000000000<1_=00000000000090>c00000000000000000000`I<^`PMMdiVk00000000000000000000HXCoPT=a584U00000000000000000000
`KT2@A`SLQfT000000000000Lo^700008MM10000000000000000000000000000000000000A:f0000HHe1<^IC\>:jY4eeI>g?00000000lWj@0000lein00000000
00000000000000000000000000000000000000000000TUX?0000000000000000\d`C00000000000000000000TY5B0000hkIe]BYD\Jnm00000000000000000000
000000000000000000000000000000000000000000000000lX5O00000000L3080000000000004_SD0000l62E000047=R0000=88c0000I@c=000000008PRm0000
0000000000000000000000008_:^00000000E4^`00000000000000000000d]3E00004SkO`TgJ0000H7`]P;mg000000000000XF>9LGH;`CB\lM`Q0^m=04VM0000
000000000000@bkG000000004PnD\WCHLk\[000000000000M5M9000000000000<0WoTf5?000000000000Xm?700000CLOaB9g`@\B0000hVm@00000000<IY50000
DYn=`N\h00000000000000000000000000000000L;5HTYX8000000000000000000000000eC4I00000000==>W0000000000004[6d00000000hm9CI@M700000000
00000000000000000GK:0000000000000000000000000000000000000000000000000000000000000000HML^00000000000000000000Q49o00000000H4k60000
000000000000LVn[000000000000XEhg0000000000000000XOoe0000H1e30000000000000000D6?]e:Fm000000000000<SAe00008b^0i529950OX<PUM<:60000
48F]00000000l<WgL0gK00000000PWUR00000000HkHC00000000000000000000000000000000000000000000000000000000000000000000l4Y[00008\`^Q8d]
000000000000`ZaV0000@L358:@X8dQg000000000000`f0fX3G:00000000000000000000000000000000XF=P0000000000008<dBDkXK000000000000L=j\4O6g
I0le0000000000000000000000000000@gl4HMHk<@Cb8P@nm@d>0000HFRa0000i8be00000000l=VDI39BDF<<0000]6?QHPNKH6H80000deJ50000000000000000
0000PKd`0000000000000000000000000000000000000000DI;FTNj;A@G200000000E<>200000000hPk01A9gH7UL=CVS<4d6000000000000000000000000@<[^
0000hBZL@nnN4RXf8TcWXaYI000000000R6R0000000000000000000000000000h?dgdMcE00000000000000000000000000000000000000000000000000000000
000000000000000000000000e64@000000000000000000000000lmRD0=>h0000LJ]355MH0000PL:^000000000000000000000000d;;eLZ:S0000000000000000
0000h[BJ0000`VAm8J6dd3dD00000000lXe@0000`81D00000000000000000000`1NE8@2a00000000`Sme0000000000000000D3@S00000000000000000EJk8I]1
A2B605MST_>38b694@88Lb[JXfF4`8iMe@Zf9CLo0000000000000000000000000000@=RC`=`H10c0L6P]0000000000000000000000000000L5o8ho=]00000000
00000000000000000000\?=i0000XL5i00000000\9N;Pdi50000P`3mLc03hihO000000000000PCaO@EmC<\e?0lPQ000000000000000000000000000000000000
DdM\\do\eAPN000000000000000000000000@ADA0000Lc`1000000000oHa000000000000000000008heG=4Q000000000H^9l@[[300000000L>S\000000000000
00000000000058WA00000000LJP[DBAoTknKlfBO0000=32B00000000mCT00000000000000000000000000000000000000000XIB_0000lB7m000000000000D\_Q
000000005A;>YA=\0000000000000000DbQ8000000000000`Qig00000000L5kP0000000000000000000000000000TV47000000000000000000005>D800000000
0000000000000000000050M7076[00000000000000000000l?Pb0000];ED000000000000e?ZM000000000000000000000000P16<0000@A>;XEOTdHhZ0000LGfZ
0000000000000000000000000000`?^D0\:0000000000000h:Q081G;P<Y50000000000000000000000000000l74H000000000000X9nKE4@;LEUEla@Whaj9dk?Q
0000000000000000000000000000000000000000000000000000000000000000L:`\8EUXhL1aM=gG\71U00000I[P`J^Z0000=3]o00000000000000005?=;0000
00000000000000000000]3]G0000lS`9000000000000000000000000lV0m00000000000000000000a6Ma000000000000lO820000000000000000ddZ600008TWO
U?IY0000TOiA0000e@?X000000000000000000000000000000000000000000000000000000000000@a620000PNc100000000TRDf000000000000@@Jn00000000
000000000000lDS4hjZi1>cg00000000`28<l1GKE>b=Xoi@0000000000000000000000009;M<0000000000000000X8F<0000X411hlB]87N8PEaPlTDlh@Ha]?6n
I?II000000000000@2=D\RI<000000000000@[Ki00000000iCF@000000000000d8g\0000000000000000000000000000000000000000<Lik0000000000000000
00000000X`IdQCOAL5D:00000=2^AC^P0000`?GW0000\P`d000000000000\KhV`L`e000081n5000000000@k:0000000000000000<fkl00000000000000000000
0000000000000000000000001>ZK0000000000000000Q1e?UB@10000T0^g00000000000000000000PXYdMATT000089>L000000000000\UaJDY;elbWB@PkJ0000
Ld5f0000T@5O0000<5Xb000000000000000000000000000000000000000000000000000000000000L2>c00000000TQ4A0NnM`OMK00000000000000000000HH7l
TmKQ0000X:mP0000hCj[00000000000000000000D04P0000000000000000lf3D0000000000000000lNdM08K7`PE]0000000000000000dWo:0GG=00000000=>]A
00000000m7gPPifn00000000`0EYPd6g00000000000000004NGW0000000000000g=P0000000000000000000000000000000000000000`Zfj00000000LEcZ0000
0000\GR]0000<KMRDQ:j0000H<W00000D8TN962N0000aA;K0000000000000000000083aI00000000``^U]8>XM@?B000000008nS:000000000000EC>500000000
D\WA0000H=Y30000\^5W00000000\_W40000000000000000\;V:0000000000000000l95Z`U9;4VPh000000000000000000000000XfK;0000XKS`TBXY00000000
XfY300000000000000000000L>gM000000000000000000000000000000000000l0j_0000P5AC000000000000h_T]8JK@h<Z4I2ZY@OoI00000000h6GDDGUn0000
00000000TCL6`W1TU33;00000000000000000000000000000000000000000000DS@L000000000000000000000000000000000000<2Va00000000000000000000
00000000d>Ij000000000000PKF^0000`M_\a8GcA9O60000D4o7X:b8LNch00000000e5]<000000000000]<B200000000Y>?F000000000000`8eQ000000000000
00000000Thi@0000<@CS0000000000000000000000000000000000000000TXcK0000hSi\00000000UBEU0000<j6I000000000000000000000000000000000000
00000000Hl8<000000000000]4I_0000@3Jf000000000000`[3LA5f`iCHWU3;:0000HNET0000000000000000<dR800000000000000000000]9bo000000000000
88AV48caAABh0000000000000000000000000000A:g_000000000000000000000000U7im0000Q<JH@CdM4ND<8Y]90000I>`V000000000000L>N>000000000000
i4b;<@J_000000000000000000000000m:6L0000000000000000000000000000M1a:00000000DU1b0000<B1V0LTKU;=M=4e892ANL6RfP`D10000000084Z70000
8WS1000000000000DQbb@0G\00000000T^c`000000000000h9dGTDPE<LeimBdc000000000000000000000000000000000000@3R@`BERDa=VXPc[166G00000000
000000000000l8mn00000000DYJ700000000T75DUB`V@[EndRWS00000000000000000000`\>dXlFU@naA000000000000000000000em200000000000094IIA>hE
DZkH00000000000000000000L:1V8_Df4h89XBn3EAQEi4cFlfQT0000000000000000XBlk0000\AIB4WfGhdf`<iPei>k@9@N:0000000000000000000000000000
00000000hPh800000000TNm;00000000hDfla0_`00000000U9JZ<7A90000000000000000000000000000000000000000L[7Z`>6HXBnBDdHU<DkaA>[=00000000
0000\O4BD7R00000000095aX0000000000000000000000000000TEeC8YNO0000000000004R7N00000000000000000000eAQ5000000000000000080@?0000a<^b
00000000000000000000000000000000000000000000000000000000lT=;00000000<Xcn0000@SH8hOG_4mQom@UJPL@=Q5lDHjO40000I?BGlCA@000000000000
de9500000000XcPO00000000000000000QMk0000000000000000\g6@P5O[0000XUV]000000000000`36JlP6i5=UP0000000000000000dg>O0000000000000000
0000000000000000000000000000000000000000@olb000000000000000000000000000000000000000000000000000000000000XDSf0000D2]N000000000000
000000000000l<G7hdT1L?Q`000000008PSJ0000a;4c8dPQ000000000000h[Do00000\Vm00000000000000000000=0VK00000[\<000000000000000000000000
0000M7VGTb:H00000000000000000000`16W000000000000000000000000000080]K0HI3ho\DD4GZ0000XG]T00000000000000000000TSQd0000000000000000
<gX4h[]E0000000000000000000097fFM>EQLNJ9000000000000000000000000000000000000000000000000000000000000000000000000E>1@TO?W56Dl0000
l3?n\IKo00000000000000000000U<@^000000000000000000000000HVef<0Fk81=4`7<bhZYR90S2Q<L50000dI3a0000lnVai5?900000@jlDiM<m:6<A??o0000
X?iA0000000000000000000000000000000000000000Q3?B0000000000000000000000000000a7]M00000000\Gog4V8EQ:08000000000000HUYSDEbC`iFBQAJN
00000000dD8B0000000000000000LOlJ0000000000000000\GHfXdIE00000000@R6DH`f400000000dTTR]A0HH^j2`@PoHn<\Tj=[1<`m00000000000000000000
000000000000000000005CS`00004mNO0000000000000000m6<JXYdk00000000000000000000000000000000XMMT0000@?hAPOXBP=VO08JeQ2JD00000000Dc^B
<d6?000000000000P@YA00000000000000000000@9=W]8UR0000000000000000000000000000<Fl5000000000EF=000000008lVP000000000000000044oT0000
To[Q00000000000000000000000000000000=<LH00004AUaLL7o`@06M5E;00000000lX@fTo9500000000<4?a0000000000000000\KM00000<\4M000000000000
000000005?Mf00000000000000008\8<0000000000004YI90000TZhJE5^o\T\a0000M:_OdVeIA9GBH<ol000000009:jT0000dOoU0000000000000000LM>Q0000
000000000000L0`\YB?D0000\O4m<lm30000000000000000000000000000X\ZSX_UI00000000\C_00000000000000000000000000000000000000000]3FI0000
0000000000000000TSJUXZ]jA8dA0000000000000000000000000000<iY7\Y]m=BVX00000000<A7]0000000000008PIb000055B_XR;N00000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000056m;00000000000000000000000000000000d47K00000000000000000000
0000X4gmlB6f000000000000000000000000\2WA00000000000000000000000000000000hOT6TO=W00000000000000000000\k^V00000000000000000000Pe>R
0000000000000000X6mW000000000000000000000]>100000KKh0000]55k=BW8DC]20000dMJghILQTMVO0000000000008CWiDOPfPcIn00000000dOj?PPUS0000
0000hDSM0000000000000000<Nbd000000000000000000000000000000000000<=iM0000<34Y0000000000000000Lf_j00000000H:^U00001>iE`MdM00000000
00000000000000000000000000000000A01VD0aI0EJJHoJFU5mMdJPKX_>C00000000000000000000hQX\0000000089:X0000028mdTXePfnne@MW000000000000
000000000000PKU;00000000DC<cPmCk000000000000000000000000000000000000X;07\?=Yl_N`00000000000000000000X_i:000000000000000000000000
T]YO00000000]B1J00000000000000000000000000000000T1Pl0000d7FfLRfU0000000000000000<@e1eCQR00000000000000000000Dke`HGZb0a2100000000
I?\k000000000000XF3k0000@JET0000000000000000Po;N00008h7B\Y`X]8=aA4HTH1>=TLmf\Lo:]CGW00000000000000000000000000000000\;:=0000P@f=
0000h2em0000000000000000000000000000000085:`00000000@4l3000000000000\Z>BT`bi`ZEI0000000000000000XI4`XS3hM<X1P5je0000000000000000
0000XOjRTY3J000000000000d>>_LO8]00000000000000009C3E0000Hb`Y<NKnDYD=0000000000000000000000000000X>F40000000000000000000000000000
\ckW00000000000000000000P5[XXEFW00000000000000000000L[VYPh^\00000000d8`T00000000<Gf0000000000000000000000000<I_`I0`B000000000000
P2TnHSafY=nfTm@K0000000000000000000000005B`IA4TUX\KVD\\00000000000000000000000000000000000000000000000004Rd[DASH000000004jbS0000
0000PN]?4j7@00000000`<CKl;;?XaP;00000000000000000000Q=R30000000000000000PlhKXo26@Mg`E;Y_Y:nZ000000000000000000000000000000000000
00000000000000000000hJa3=03]00000000000000000000aAo<0000000000000000X`]j000000000000000000000000000000000000h@nb000000000000X4BQ
00000000000000004kN\a2L]\QIk@ROA\fV_DDHYTYFj000000000000L9DH00000000000000000000000000000000l?1E000000001<=F000000000000T2VNTfDY
iA<H000000000000000087C800000000lY;:]?a\03DMPcAO000000000000000000000000dV^9@e?E00000000000000000000Pg7;4g;S00000000<dFa00000000
0000000000000000L]DW00000000000000009:oR000000000000doP`00000000000000000000000000000G3H<Ye_@QSo0000000000000000L?\h000003kU0000
0000000000000000@`D@XN]O0\@`00000000000000008j\c@S?A\_om0000000094hS00000000000000000000TITCE1LfAC2h0000000000000000@e?N00000000
LPdC00000000\970de_J000000000000IAgM000000000000000000000000DijV000000000000`SbBdKkfdkS^0000000000000000000000000000000000000000
l_\I0000A<8o000000000000000000000000hBl@000000000000000000000000Y9]i0000DmT40000<ih800000000000000000000hjFL0000000000000000DmdW
0000lITZl?530000000000008lLN0000Hj62U0`UD7oVLgbg0000000000000000A5CL0000000000008FlF000000000000T9[R000000004N6Ydgm;000000000000
00000000d[0DL1ChTfO2000000000000000000000000LCmk4_K\00000000000000000000D1MS`5]F0000\=\e9>9F000000000oEN000000000000000000000000
000000000000000000005<o60000000000000000000000000000000000000000HTO@HhUD000000000000]8SY00000000dIPY0000A2[ghCWW000000000000heb]
0000`2mY00000000000000000000dD2l000000000000hl9a0000000000004W8oa?:4l>j600000000P=l2000000000000`^e@00000000P[8[P:62HC8Ae56o0000
00000000PU0\X>ea0000\CX7Taig000000000000L1P<I50<@`OZLDMAl[IBHYin00000000]7FI00000000`a?7<bLYX@NU4M0:TCjF<cZ[0000000000000000@9:g
lO<H\mbo00000000000000000000lFJA0000000000000000000000000000lU?i00000000000000000000dZ@o00000000000000000000000000008:SZ00000000
0000dkb[Y7EIPLXT0000D`O<4k6]00000000@aZ9000095Z00000`[bV0000000000000000000000000000000000000000000000000000000000000000h<;U0000
000000000000TG2`EA3==AMYl00\De_2DNHodN[`0000000000000000000000004Mha\]LhhcYP0000000000000000000000000000000000000000000000000VD[
0000@_YG0000000000000000lPM_0000LWnf00000000000000000000000000000000000000000000Q8[>XP40=;JH00000000`NR=000000000000000000000000
000000000000hDmBXa^[0000T@Km9>G^0000000000000000i4al00000000000000000000<U780000TjCDU8a5@0m=00000000`:Jl`XTN8cYj0000000000000000
000000000000000000000000000000000000<jTD00000000L5m5000000000000H:iN00000000000000000000000000004nQH<?8>9@0I00000000000000000000
0000000000000000000000000000000000000000000000000000@<\^000000000000XQ1k522T0000H\iUTii500000000la^400000000e7RM0000@BT70000<109
000000000000000000000000h<Gg00000000HX3D0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d9FN00000000000000000000000000000000\Cg@<YGX`=0^do_Z000040H[H]?`00009?Q_0000000000000000000000000000000000000000dC76i5eD
A2K^00000000000000000000Y@VH0000<edL00000000Xo0>hE6_A;Qj0000000000000000d3oL0000000000000000000000000000PNnX0000000000009AX30000
m4AD11ST00000000000000000000]A4J0000000045``000000000000Dd3S00000000000000005?c`0000L=E=Y3QW0000e:J^0000000000000000000000000000
00008EN=000000000000TBF:0000000000000000000002Y`000000000000hC2J0Tb=00000000X@HAH[5`0000hQYJ0000000000004EbfXF=F@Z45l9F\0N1e8f[l
]=mI00000000@1NVDj1000000000000000000000lcJYTgamlH@hDn5G000000000000000000000000000000000000dHgW00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hKnA0000000000000000000000004D=50000000000000000000000000VV\4Z_^
00000000E=:i000000000000lka900000000000000000000D9fidJmO00000000P:PH00000000TWTL`16I000000000000000000000000HBjGHHe;0000\k\70000
0000000000000000\DAB0000000000000000\PAnHV`e`dPm000000000000<f?600000000000000000000000000000000h2bcd^nJ0000000000000000m@HT0000
000000000LbK0000000000000000000000000000PLQ<00004_^M0000d?O7000000000000PAKa00000000dX]f00000000000000000000@PIC000000004VD>0000
dc<:0000da6ChPD=00000A@<00000000000000000000000000000000000000000000@3`S0000000000000000dPH?0000000000000000iAS`0000000000000000
0000L<@e00000000000081_H000000000000\A_T8J;]83ZG0000\Uak0000000000000000H>d]XCFN00008KEe00000000l6o28XBj000000000000000000000000
000000000000000000000000H3XmPNXgaAcC08=N00000000HZJZ00008Ka900000000XR@b0000=>aF0000``JLm?Gf00000jA300004o]f0000=CP5000000000000
0000H;Oi000000000000hCk3@S_Oh_nX000000000000000000000000@88d00000000000000000000XZH<H4CiXBi70000000000000000000000000000HBLo0000
00000000Pf52TdeG00000000000000000000000000000000000000000000L:eHL`XE000000000000000000000000000000000000000000000000000000000000
\G9NT3VJ000000000000P@f\\WPDTcOF8d`fQBnN0000000000000000DR\G0000lTL5=??\0000000000000000000000000000@Fa50000dZU>4Z0c0Mc500000000
0000X?MQ000000000000<b79Y1Nh0000`QPA0000000000000000XX?T00000000<RG`0000000000000M;e000000000000d:Wg000097P<000003BJ00000000lETQ
0000XQDn`GJ]hZ\Gm?jB0000000000000000D3>B00000000000000000000PD[b84KX4UGV0hAK0000000000000000000000000000000000000000I6M9\O9]h;F9
i3c:\Pgg00000000D\G4dZL;Q<YnHdUa0000000000000000000000000000\T`MDZUnhhOX000000000000000000000000953P1Bgm0000I2N50000000000008822
0000TMg:0000<6bT000000000000000000000000Tn6n]:3h000000000000=2DL00000000HG5\0000HNkB00000000l[BZ48JTTdAZ00000000X>L1e5TDH\8Y0000
0000Hj2L0000L2hA0000000000000000HR200000HCNo0000000000000000000000000000l2ZF0000da8f0000000000000000PMnE000000000000000000000000
daCf0000000000008Kcj000000000000000000000000X4`?P?<U\Ea@X^H_0000<HR0000000000C3:DC2e0000H<^f00000000000000000000hN:>000000000000
===W000000004IdQ\m[90000000000000000000000000000000000000000000000000000000000000000P=_`<[f700000000Dj8W00008R_l0000000000000000
000000000000DYC2hfhf0000000000000000\S0N00000000000000000000<7O200000000000000000000\m:60000l7FV00000000PdlY00000000000000000<_X
0000000000000000`bX:000001MD=8?b00001B`<00000000000000000000000000000000l7MD<4o_0\Lk000000000000T<A257Hf=9NZ00000000000000000000
T7Dj139l00000000T]dH00000000000000000mbA000000000000000000008dK\00000000\?Tc0000U7a?00000000000000000000L5MC<Rg88dAg000000000000
000000000_h000000000000000000000000000000000H@Lod7j;h2f=UBA80000a9o9000000000000do_k0000000000008lUF00000000000000000000=4<a0000
0000\S470000`_BcTkh70000A7]k0000XA?Q000000000000000000000000D4@J@ZVM00000000000000000000000000000000000000000000000000000000<b\3
hk0g00000000000000000000UBS000000000L6^X0000000000000000000000000000000000004P3GD;J^00000000000000000000a1Mk00000000000000000000
0000\C6e<j_V0000L91>hO<78Q6HQ3eULVKaM=Y10000000000000000lC@j00000000eB8TQ:ke000000000000<UbnDYUAe>OQHH1jM:dS00000000000000000000
00000000000000000000]4fS]>dG000000000000PRQD000000000@oD00000000000000000000lR>WXHin4j_E000000000000U@_c00000000000000000000D23N
]8Of00000000P5E\Q7m\Tn8<000000000000000000000000000000000000000000000000YA4]0000000000000000UCC500000RN;000000000000000000000000
0000000000004nhT<5<X0000hV2S\fcJ00000000TJ=]P5:QHJMDhdnB000000009?]X000000000000000000000000TT=NPSlB000000000000000000000000DbTl
00000000000000000000000000000000000000000000000000000000A89Q000000000000000000000HdJ00000000000000000000000000000000000000000000
000000000000000000000000a5oh0000`VLV00000000\430@=`:000000000000Y=MW0000dVm100000000000000000000L=jkM;@k000000000000@4QNLNK4a@U0
d=4T0000E?1o`OAo8\mX00000000000000000000lX5B<b8iQ3m90000000000000000000000000000XPI50000Td_h0000\;80=6G:Q2MSa2RM000000000000`XSL
HDjghV9P0000000000000000000000008d5AHg@3000000008aS68TW>0000PCfi8J;h0000=3>h0000000081ieE?Q2TXA8A?E@000000000000000000000000=A_a
00000000a8:b00000000PMHT9AV>0000000000000000000000000000Dc1R0000h=;^000000000000000018?O0000`@\20000000000000000XZD8hc]0@iGhLca3
8d0\000000000000000000000000000000000000Q<UTA?LodR]\0000000000000000000000000000\955@IImi9jk000000000000000000000000000000000000
00000000MBo80000T9[@0000000000000000000000000000000000000000@Ye7Q?1bT?9@00000000000000000000lPVD]3JW00000000LSd:0000000000000000
0gBh0000LP<@0000@TN^00000000H8ZZ0000<k2f0000H2aWD_;G00000000000000000000PaZW00000000000000000000HJQKm=85XP8RXoNa00000000e?^B0000
00000000Q25a0000LWk^<_Wi00000000000000000000000000000000000082ER00000000000000000\Y]00000000XZ8J000000000000POLa0000000000000000
00000CF6000000000000DZNA0000000000000000000000000000000000000000000000000000000000000IE^1=8H<\=e5?Nf0000000000000000XWmn00000000
000000000000000000000000000041Qe]=9R000000000000l2IK<Ei;00000000000000000000lCY5000000000000000000000000`M=g00000000442L0000U1@?
@[i]0000=4neP<7E0000000000000MOXPC>hD86F<EE@0000000000000000000000000000D^0]0000000000004Ef3000000000h=9dEkB<\@Ca<Vb000000000000
00000000000000000000<d0F000000005BjYP5;:4VhNm>75000000000000000000000000000000000000DC[EP\IQP5>X00000000000000000000000000000000
0000dT_O000000000000a;N=000000000000000000000000hH2700000000@Jb[hNYcH\5Gm0K00000laM0P4Lb@k]`99Y\00000000000000000000000000000000
000000008iMS000000000000000000000000HAhH4VN=0a3ELH<a00004^F50000UA3W4VLf0000@YVddoO800000000HJ9g000000000000H3;hdLb;PSG:9BF?0000
0000946UI9Vo0000000000000000P5<f4;lglhNg0000000000000000000000000000Pc[m0000000000000000000000000000`?`SHMN>DkLI5>Ib000000000000
]4gL000000000000000000005>n5000000000000Dm6A0000eAh300000000000000000000000000000000000000000000<eV7000000000000XI>H000000000000
0000`i1]00008K`;0000LKmXTeMk`:hi0000XXkR000000000000Y3do000000000000QAZ200000000]:>E0000\g2hE?Cl0000Dbi_161O00000000000000000000
00000000Q2d2POl50000000000000000<1<S4Fjnd\9C8kkPM3Na00000000XDO`000000000000000000000000000000000000000000000000To:A000000000000
0000T1h60000TUcU000000000000000000000000000000000000P5hd0000`MPa000000000000000000000000@M6H00000000`L7;8QZZ<`BP0000LeH500000000
00000000De0n00004Z7dD5gU=Bc@hh\Si>]4000000000000000000000000hAAlY4?d8XY7Lj>:1;>c8fbI8QEUH8>cE=1M5?5WhEQeLMQn00000000h09W00000000
hVn68YWU000000000000hlf80000000000000000dH?PLZAM0000T6>Q8EMl@MgR0000mBTZ000000000000`]Wc0000@KZ5000000000000A<X`0000000000000000
0000000000000000]6H1000000000000000000000000000000000000000000000000l5ic00000000\Wfh00000000000000000000000000000000000000000000
000000000000000000000000hf4T00008QkK0000`D:f000000000000000000000000000000000000=3BB00000000000000000000@aR40000PJO_hfde00000000
DW[m0000XfRR0000X2RV8MEa\`hkd>b6@bN:4IBS@dh@i4]V000088eB000000000000000000000000000000000000000000000000000000000000000000000000
0000lDO9000042kY`IVcHdEfl1[k\OVa0CQ0e3Sga4lgI98j0000U=7K00000000000000000000000000000000000000000000=2\B000000000000000000000000
0000000000000000000000000000000086T]00004H610000\V3R0000=7UiE?EZ00000000000000000000000000000000000000000000000000000000\PcC0000
00000000000000000000000000000000P0W_0000000000000000U8M>0000hPDK00000000000000000000D[e4`TA:00000000000000000000000000000000Y1dW
00000000000000000000X:?R<LDQIB470000U=XK0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TSCo000000000000H><j0000eAlB0000TAkI00000000<3i:000000000SD:lgM5aA7H00000000lB_UDKKL000000000000T<Pk00000000000095Fi0000`QIZ
00000000000000000000000000000000XQ=?0000000047[mT`HnPNUK`gVT]4W6HkLddVP=00000000000000000H0Y000005l600000000000000000000l30G0000
000000000000HJoMP=Dj000000000000000000000000T6E]00000000000000000000P?RA000000000000I1UIP4eMh>FB00000000e6SC00000000000000000000
000000000000000000000000<beD0000000000000000Xmjj00000000000000000000DJ@a0000000000000000Y216000000000000000000000000XHIS00000000
00000000000000000000<2lC0000lJo[000000000000000000004IUKLU=FhXaB0000000000000000000000000000HT<l000000000000000000000000DSIW`>G1
dhY08W8`0000E0G=0000Y9:6000000000000000000000000L^220000Ha>P00005C9D00000000a6BR000000000000PP3Z8X;o0000Q9L=00000000lfW100000000
000000000_FR00000000L<<G000000000000000000000000000000000000000000000000A=Ig000000000000d@gT0000000000000000000000000000T6ngd2;C
0000dkgE0000000000008GEg000000008ZlZ8EikLNc\00000000000000000000000000000000P4^FhFgL00000000E>6[00000000000000000000000000000000
00000000dFYOPZFl0000PD030000000000000000000000000000000000000000P?2i00008LiM00000000000000000000000000000000@3i`laM_E4aN00000000
00004[`49ARl0000LVgD00000000000000000000<ccb00000CT7L0TI`I5X00000^6;XCT\000042g>`@fk00000000000000008CO@0000Q7N?0000000000000000
\_KN<AG6000000000000P1Ng0Od8D?QC000000000000m:d:L2JP0000000000000000000000000000<Y]J000000000000=82<0000a?2i00000000h<@B00000000
0000000000000000000000000000000000000000TPhG000000000000TWMP0000aCF30000lldHd03:00000000000046hl0000000000000000000000000000HMN0
0000000000000000000000000000000000000000000000008E=UdUho00000Cji\D]A0000000000000000<eOWTB\O00000000000000000000DG[100000000@AYY
d1ce00000000H[dO0ISN0000e3F\X75Q00000000000000000000000000000000@WcF000000000000`RJI`^710000\2SK00000000000000000000@i@L00000000
0000Hh^A00000000@<?I0000000000000000PG5A8aXU0000X`Fl00000000000000000000dZ]1000000000000QAJ50000000000000000000000000000P^Ol0000
000000000000\70MDDQO\3@f000000000000Ll4V00000000TgKE0000000004JC0000000000000000l5Y300000000H@Mn00000000@IK7<oGQDLWEQBJe00000000
0000I4REIAQh00000000000000000000000007oAhYYmTBmK`l_F0000000000000000Xb@1PAXd000000000000X[ac000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y;XL0000000000000000000000000000@:c\00000000000000008@jP
0000PLXg00000000Lcn7<<0X0000000000000000@SLbP_dk00000000dNng000000000000e1kTeBHMYC4600000000000000000000000000000000000000000000
0000ECQl0000000000000000000000000000T;;00000000000000000A0bcTd7K000000000000Df^=000000000000000000000000000000000000000000000000
00000000000000000000h96P000000004BUh<del0000To3M000000000000<jS:0000000000000000000000000000000000000000`HYg0000lV[:l5>c00000000
ln`<000000004XRC0000=5[600004X0P000000000000LP_K00000000UA]_00000000P9EO00000000000000000000000000000000d^A``o\k0000000000000000
h8G2X;\EhOZHTm5V0000HUmLAB:4daF[00000000\Ea000000000000000000000000000000000T]ok00000000PG>C0000000000000000e?R<0000\ZQI000044Ue
000000000000000000000000h`i;`;Vb`fQ_@4QA0000000000008``D0000000000004Z?UE4`;000000000000000000000000000000000000000000004dId0000
\@cf000000000000000000000000DVXl000000000000=7_K0000000000000000\@:^d2H1LH=FhS3YLU17]629dPWO0000D2O9@6\b0000hGlF5:2H00000000DG`0
LfjZ08?743C7000000008@6GPacE]::B000000000000X8G_\ibMljZ;00000000PHAj0000<4oA0000=1:I00000000000000000000XeN9DU\k0000DDbE00000000
00000000\aDW00000000000000000000000000000000@XVi000000000000PVSQ000097DR000000000000A7=1@JlB000000000000000000000000000000000000
0000U0g40000dMcm55IbiA2VhY9X000095G:m@^F00000000000005SH0000000000000000<58V0000000000000000000000008RNTi@gM00000000000000000000
0000000000000000`d<g0000U9V@000000000000000000000000000000000000000000009<IPPVL500000000PfH=E:CK\afX000000000000D?5W0000@Dk8\0kZ
0000000000000000000000000000000000000000hH1^PDUNTB2_PRFM4ahe8[3?58KoI42@LJdW0000HQ<500000000000000000000d\0o00000000000000000000
00000000000000000000HIN`00008JIJ00000000Y>JL00000000000000000000\hW8ddSa0000DX>X00000000LHh7hRJo4Hi`=0^]00000000000000000000@HD<
M86h0000DICld6JFhYP9M6QR0000000000000000L`9Dl12g00000000000000000000AB2J00000000XA6c00000000A6j200000000000000000000000000000000
00000000M6EX000000000000`i5=dSio<ClhDCJ^000000000000000000000A@I00000000T^Qh<A7iA:F?0000000000000000DIIL000000000000000000000000
00000000LN0a<f1Y0000m=^C00000000000000000000\ZO>h`e3000000000000000000000ogQ000000000000000000000000000000000000000000000000h:1?
DCV<000000000000XHQ50000`?ZW0000lQN;0000000000000000<@kH000000000000000000000000000000000000I9VV00000000000000000000524o55FE0000
00000000DYh;000000000000000000000000000000000000000000004Sed000000000000000000000000@iWFM6P[=2YH00000000hU4`D:JS0000000000000000
0000000000000000I4o60000df=C<4<CTDgE000000000000000000000000lTVK`4FTPWecM6ja0000000000000000`OgL0000i<5_0000Pm<W000000000>QO0000
000000000000000056nm00004<3a0000000000000000000000000000000000000000000000000000`gF40Ci>0000000000000000000000000000000000000000
00000NN700000000000000000000000000004X\e00000000`9MhX_2LDTE:XIOY00000000000000000000XCSRlBA0E6GZHS^20000XjgK00000000000000000000
000000000000000000000000000000000000a>Dd00000000000000000000\KD@0000`9;V000000000000052@00000\gF\3LQ0000HUKT0000000000000000QAEo
TCXZlVoH000000004[VC000000000000U9m]00000000hnjJ00000000000000000000000000000000PHOV000000000000000000000000000000000QYV=0``0000
1A=l000000000000000000000000000000000000hbiM<4f\0000<>id00000000DX6E0000<7UW4@dT000056_i00000000hIFMi4\?@fVLi5R2h=9X000000000000
0000`X@DLb2CDTF<T5[:000000000000<:C?00000000000000000000000000000j4J0000Hn:UE3C7000000000000000000000000@U?>0000000000000000UC7;
00004?^]0000`M\6000000000000U751XL^a00000000<<1500000000000000000000<YgY000000000000TL[bLkjE00008M4S0000U16K0000000000000000H9Lm
00000000L0WDl]K300000000000000000000000000000000000000000000dHgg0000000000000000X9i400000000l<cV0000hNQo00000000HaJT<2OE8W@O0000
00000000000000000000DVk:P<c50000000000000000000000009B@[00000000Hm0K0000000000000000@bj@T5jT`TJi000000000000<STC00000:HVX7eCT\bG
DlZA00000000<mQX11[N00000000`?[:00000000Pe;J000000008ELE00000000D6J]I6o<0000P2e?000000000000000000000000000000000000000000000000
000000000000LKCV00000000l3kD0000000000000000000000000000000000000000000000004\2bLcOU\>jo`O38d:JI000000000000H_4;00000000@;PA0000
00000000e<]A00000000000000000000000000000000000000000000XQa000000000000000000000L<lb000000000000000000000000Q;WK00000000@ZjF0000
00000000H;A300000000HNLi0000000000000000A?_O0ldj0000A7Daa:go000000008V7hT=fN0000000000000000000000000000TJ?0T0GQH;Q`0000@K1C0000
0000<J;R0000000000001=Zh\l;_000000000000000000000000000000000000000000000000000000000000000000000000000000000000U:^G000000004dmo
0000000000008R0`\[Pl0000000000000000]?G500000000000000000000X_g_000049]g00000000DLY3@bbI00000000Xaa?HPD1`HN@e;bR0000a0fE00000000
8B`VPI:h000000000000000000000000MBT:0000<]c50000dFi0000000000000000000000000000000000000@@DB000000008CRH0000000000000000DE;O0000
0000000000000000LZEV00000000000000000000000000000000000000000000\X930000000000000000000000000000dL7T0000000000000000HMne00000000
00000000`O[X@Sk2Pgo00000TB1e\<cb000000000000l2[_<bAd00000000000000000000XATA@<aODY>X000000000000000000000000\B[H0000000000000000
000000000000@PPR0000dCd=00000000000000000000000000000000@:H2DJ1fU:`D0000000000000000000000000000HThf0000XDjE000000000000dI4=0000
0000\k79h;?oE=6D00000000XE?100000AJ`00000000]BKh00000000000000000000h5JS00000000000000000000@X`F00000000dNK[00000000dZid@A2:0000
0000H<k^4MI90000000000000000000000000000lFR600000000mCAk00000000T1YU000000000000lNc@00000000YAcjXHc?00000000000000000000]=]V0000
00000000000000000000000000000000DPZb000000000000000000000000m4U98C0d<Q96000000000000X?llXInYH_c;000000000000000000000000<]G50000
0000000000000000DOg793O8]7>f00000000e6oa0000\UPR00000000M68W0000000000000000d7igl`cK00000000d[4000000000`I5K0000Q5FV000000000000
0000lGA>XkBR==D>T?<FDcEh00000000000000000000000000000000000000000000DAM?00000000000000000000\ES30000diA\000000000000000000000000
0000E@J80000hk<_HLJ`4T7T1==m0000<PGS]>UH0000000000000000000000000000000000000000Pb[>\loD000000000000000000000000000000000000LKiK
00000000000000000000I4=P00008Q0P0000000000000000L[h800000000000000000000`FOOLH<O0000000000000000X8gK0cW000000000000000005<Tk0000
0000000000000000@IaB0000000000000000di5V0000@5dS00000000000000005>Y;0000000000000000000055>W00000000000000000000\K<N000000000000
00000000e4kg0000000000000000dLB70000000000000000000000000000000000000000000000000000HVRFD_ZB000000000000U0jg000000000_RN00000000
0000000004@dXPfn0000000000008Y`L0000dm<100000000000000000000T=dB00000000<C`c0000=70W0000000000000000000000000000<XSo000000000000
00000000\d=:00000000Dl9;000000000000000000000000i?QRmBeg00000000000000000000000000000000hYY\@b\@00000000m@oN0000@Ij_00000000hDe5
00000000XDDc00000000PO6B000000000000000000008LJ4000000008LSXi9EdDJea00000000000000000X^H0000000000000000000000000000000000000000
00000000HnimP[^m<^M400000000`<bM5?n>00000000@aae`QZ:0000000000000000a2680K8g0000E@260000000000000000`kdj00000000PDVh0000@K`SEA@]
HfgS00000000Lee300000000000000000000D<^;0000T_:lLclPd>=E0000000000000000HahU0000DJ7@0000000055gT8]1di@TF5@o55@<?1B]500000000LBL@
00000000h`SE0000h\\[0000000000000000000000000000000000000000000000000Q^E000000004BTT00000000000000000000DaVe00000000000000000000
8EGV<ER^00000000dSQHE1DC0000hGE<XK]ZDdYM0000000000000000m9BP0000PSk`00000000000000008ARS000000000000000000000000000000000000l0?:
00000000000000008FHQ5BZa000000000000M<c`0000000000000000000000000000PC920000000000000000`E`M8_R>\<YV0000000000000000000000000000
000000000000]?[g00000000`23`d8VG0000l;KZD>2=000000000000Pd7c0000000040o80000`PjFlmga00000000DUJ?e@U=00000000hf;=0000000000000000
0000dH9T0000000000000000=00f000000000000d@7YPY1H0000000000000000000000000000000000000000000000009BJN00000000dB\`TbJFPc2B00000000
mC5TT1FS`NM8D`T40000@I<k000000000000XnaV00000000000000000000<:2n00004<F?i2Qolmg100000000000000000000@C8`@N:[000000000000@5hMHNBM
00000000l]eU00000dm700000000=ASS0000P\LPU>Io0000000017D2e8X8`5=Z@?jBPFbE`H6AH4;kXRLR0000X;2h00004_iF0000000000000000<AA5LTon0000
000000000000DS_]00000000TmN8P]LZU@kRD4Fa000000000000000000000000I<AV0000000017B_00000000000000000000L27E`DniY=Sb0000000000000000
0000hOc\000018EA0000lEEQ0000000000000000\XJjd0<X00000000000000000<He<Rga000000000000@ZE90000<g1=0000000000000Ndk000000000000U:^W
0000P9^L0000a>Ki0000000000000000A@7]000000004^Bh00000000000000000000000000000000000000000000000000000000000000000000000000004Tmc
0000LR7100008J9>\fZ5`oQD000000000000000000000000000000000000TN<P`VQc81JI<odo5A3J0:;g0000Q5`9M=6700000000000000000000000045f20000
00000000000000000000HO@NhJc;0000000000000000000000000000000000000000LdM=00000000000000000000000000000000000000000000000000000000
00000000H=>C0000M:IoLSO[H383`:Ya000080l900000000DLX@00000000000000000000D`e`000000004\4\000000000000000000000000Lfn\00000000T]V8
0000T0jnH69XHQf00000000000000000000000000000000000000000000000000000000000000000000000000000T4l_00000000000000000000000000000000
00000000]@bD0000000000000000HMS;000000000000000000000000000000004TmO000000000000000000000000DPLj0000e@QZ000000000000\1R5h9Hk0000
0000X:TC0000000000000000LVo50000000000000000000000000000000000000000TFf1000000000000PFEW=C:^00000000000000008Q@d00000000L2J?0000
00000000lgV9e?T1iATG000000000000000000000000DaUn0000000000000000000000000000YB8a000000000000\?[J0000000000000000000000000000D5`n
i1F<E@8M0000T_N900000000dCTIdm@<`4[A\:^D000000000000\Ug=h@JQ0000<WRb0000000000000000000000000000000000000000<<Q@0000000000000000
00000Co<haVFHeWo]?8^QA<U000000000000000000000000000000000000Y?4P000000000000<lNm000000000000L1Ld`RS0PIS100000000000000004G7]0000
0000000000000000000000000000000000008mW:0000000000000000HMdY00000000000000000000000000000000@P`AL^__00000000HVUB00000000aA^m0000
0000000000000000000000000000`49S0000`d5Q0000=7L<000000000000hA\Bl8jU00000000000000000000000000000000000000000000\_EoX7dJTRlNX`c:
TgJA0000hjdUU@H0000000000000000043X?4nln0000HGBQ000000000000P;W1TS1MX:HhP\4m000000004<<2<OVGI>::<AA^Y?eg000000000000000000000000
00000000000083lET<bgi4E900000000Q>c:0000X;>g\\8J00000000I?YVM>_O00000000000000000000000000000000Pj9_00000000TFanXQWH0XoN00000000
00000000000000000000000000008ndE0000hZa7=9WW\=8f00000000DCHS000000000000000000000000H2Ag000000008Y][000000000000P3Aml@K<DAFU8N_Y
4UfW]1dj0000d]i]0000000000000000d]E\00000000000000000000000000004X6a000000000000000000000000000000000000000000000000TZeh05:mlmWT
\o@m0000E=J7000000000000I;gX00000000DU]EX60_00000000000000000000LY`A000000000000000000000000`mmj000000000000l1jA`4NbU@b:0000TML:
0000<1<9]>;0000000000000TmC@0000\EoklQJC0000000000000000000000000000000000000000000000008McXTbH70000P?G:000000000000000000000000
0000Y2KO0\nE00000000l;8_l?aC000000000000@UU;8LcS0000000000000000000000000000l4S0U1mc@h4Di4K?dmRn8>_`00000000hNYY0000000000000000
d05?aCVfPAGV0000\7:\000000000000hD[AlIH==>;J0000000000000000T<95`II\44UU00000000ddMl0000000000000YHW000000000000Lh@6000000000000
00000000000000000000PLL`0000h;dJ0000l72=0000000000000000eB=6h3aZ0000hOX`0000D1T7XAHo<LVmDUgdT4hi0000000000000000``d7H@;300000000
0000`5B?000000000000000000000000T6Q@00000000i5W=0000000054VT0000H2[20000<OCA00008A\S@]goE3\7000000000000000000000000000000000000
<L8L8K95E4kC0000dC7_0000000000000000000000000000e80P00000000000000009=5d00000000000000000000DbZg000000000000e>jSX<Uj000000000000
0000000000000000`7eX\;mYH<L3\II9`J8khW:<0kG]92VBi>B^@Mjj0000000000000000hCVo0000000000000000A1]E00000000000000000000000000000000
0000XOI:000000000000000000000000000000000000d:OhP=mX8jIL00000000lW7lL^OEl^\k00000000000000000000Lm^5TDd30000000000000000d=dOi=dD
0000e@[\000000000000L3cT8`fj00000000`GigXPiHhQH;L_VA0000000000004E\J<3jU00000000000000000000PVcADd^Hi4jn00000000000000000000dMa8
aCJNHE;a0000000000000000000000000000@dhZ00000000L9n80000=1B40000000000000000000047<:0F6^0000000000000000d`df00000000000000000000
00000000000000000000m;lm<`L;0000000000008SS700000000YBF\96AU00000X_^A@90hAgA000000000000hl01000000000000\H^N<]B30000000000000000
00000000`O:70000000000008XC@0000000087Xl`PQMM@lO@=nF00000000000000000000000000000000dAEM0000000000000000000000000000H`j0L>NO0000
I>dT0000000000000000000000000000000000000000000000000000D;f200000000000000000000dhQA0000000000000000000000000000<Q9ElQOO0000<@OB
00000000000000000000000000000000I6gXH^1d00008GZ>00000000dQQn0000000000000000000000000000000000000000LiJh00000000XYUO000000004KXk
000000000000e?H_0000000000000000I?Tn000000000000P_kMdi\7a:8e0ZmA000000000000lC?O`Z7MM7bE<=IT0000000000000000000000000000HOYb0000
00000000`\ND0000000000008Z_>DS1>0000`eE?000000000000000000000000HWeR`^H@00000000000000000000000000000000h6>BX9K600000000LD\\0000
00000000\k:W`[=JU5_flYB<Y?O9000000000000000000000000d8U_0o[:T<MT0000TC`T00000000H?@oYA8]0000000000000000000000000000000000000000
DL=200000000000000000000000000000000000000000000000000000000000000000000DKof00000000000000000000h1d40000000000000000Po7c0000]6N4
000000000000000000000000``2^8GO9000000000000dGm>0000lWOG0000D_j700000000000000000000E8IVHEh8U8<9e8N@0000000000000000000000000000
0000e>Ce00000000000000000000DY[U000000000000@fUZ0000T;CC0000000000000000dAWR00000000lN]j000000000000\iVPDGn[0000Q4j3\cNE0000T6c5
dXQ`000000000000@N_eX_^:XgJTdF8UAAN:dLmF0000lB\n000000000000Pj7b000000000000Q>5A8E35000000000000E1n`84kPXRWa`<M94e[:lkJc00000000
0000000000000000000000000000000000000000hO`B0000000000000000000000000000@<kULDo<00000000000000000000Q>2700000000000000000000]=@d
X5c[TX8E0000X0:L000000000000000000000000hMCk0000T5=4<4K100000000000000000000TVT20000P9@j0000PO\ZliS\10mN000000000000QCW<00000000
0000000019N>lN8l0X_g90i@000000000000@W7K00000000Tac2Hj0?000000000000000000000000M?n[0000000000000000000000000000L8AJ000000000000
P:nH000000000000000000000000<3JB0000000000000000000000000000000000000000Q6Zf0000@:k[000000000000hBRYQ?]H\P6:000000005CIN00000000
0000H4DZlioe<mcHaBX84YeR00000000000000000000e>K?D<?5000000000000dS@hLdC^H3[^0000000000000000`RYPlS^Q0000a7I@0000TSl1@\^_XDQ\0000
0000000000000000000000000000000000000000`:=d0000]::j00008c@RA2OGl^Sh00000000000000000000DH7X000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@f8U00000000000000000000TPHL000000000000]BL800000000h83;Td7UU28800000000XLJJ
0000000000000000000000000000lf;M`?FR0000000000000000lPDY0000000000000000ll`X0000000000000000DIoF0000i=jb\1HG4GOk0000@dgN00000000
00000000`58H000000000000H<=V1BWe0000000000000000000000000000Pf@J000000000000000000004VUgL3IK0000`o4c0000ABj@00000000@<jF\CFeHG`Q
55HmQ67^1:nA000000000000000000000000hJBn000000000000I0RN4_UWU:T_9@aP000000004T9G000046Mn000000000000000000008>\f000000008Wic\0\W
a6O100000000000000000000hM_AhW`M00000Q3A0000ldHJ0000X>M4d4jI1?K<`hjF000000000000dQ2E0000T]gV00000000000000000000000000008U`i0000
00000000`aI400000000\nn?A>SYHT?[00000000000000000000E@NJ00000000000000004o`I0000P4e@=?1<=:D@000000009:80000000000000000000000000
PX=R000000005=DKQ@kh000000000000=8Lm00000000l2Nj000000000000000000000000I4?QhgkPE81Z000000008^CCLaAh000000000000hMkE000000000000
0000T8Q^hO\H0000000000000000000000000000DFg=000080N4@3R_0000<XCa00000000d>ZoDADo00000000h5fjLEYo0000000000000000`oUH00000000P@UQ
00000000000000000000000000000QIO0000000000000000000000000000000000000000000000000000000000000000h>g64K?@000000000000H0d^TWEdP:cI
0000000000000000hhj7i=Hj00000000000041SI00000000Hf`g<P<[aCHdACJ^00000000000000000000X4S\000000000000<HT7000000000000T\n\00000000
00000000000000000000000000008EgAHR>h0000000000000000LlTY0000DNNj000000000000hY:X00000000@Y[g5CL_4Qb20000000000000000lDf@H?VolNjY
0000000000000000000000000000000000000000000000000000000000008T55000000000000000000000000000000000000DRYCd\CE00000000000000000000
d<h<00000000000000000000ddH9U5^000000000HR_5`]GP000000000000XFYbXI6H0000XKm:HK2i83:`l2Y5U4dQ000000000000000000000000000000000000
000000005B<200000000000000004\O?0000000000000000000000000000H3lR0000000000000000000000001=>JDaUb`0]fXoh3hHb<4DeVDH`ji0k2e7S^0000
000000000000H8k80000000000000000`:87000000008M7800000000000000000000000000000000000000000000lN3lLGTO0000000000000000000000000000
0000`Pa=0000]3]400000TGB00000000E5Ud`fEfXkl[TIbFA6@L00000000PLEm000000000000TY54000000000000000000000000D`Hal6?:00000000hl5BX;YB
hB4MQ7b[ACF]<n?j000000008F090000000000000000000000000000U?\700000^IQ00000000000000000000D>Ac00000000000000000000000000009;;T0000
00000000000000000000P=5f0000\O5T00000000000000000000000000000000000000000000DW\;00000000000000000000D_4M000000000000D5BY0o`Z0000
000000000000hoJYd:P3eC;N0000heoQ0000000000000[f[000045c5\SKW]8Z`00000000`<eR5>_\000000000000LTKF0000000000000000i<XG@8Do00000000
04Di00000000000000000000hV]h47na00000000@MUF0000l<ho8H2E`a=a00000000000000000000\[aU00000000hLC[000000000000000000000000000080M]
000000000000m5@H00000000000040M=0000l1P_0000000000000000Dc=T000000000000000000000000h5V\00000000000000000000YB^e0000000000000000
000000000000M@LC000000000000m1jlQ1LM\3QGl4D@0X_U19jZU;AM00000G;@LLkc142g000000000000Pee@]69Y00000000000000000000e?ih0000`SmC0000
0000`MQ?0000]5_UHF_I000000000000000000000000=0@^e:B10000000000000000DY8G0000TFIA000000000000000000000000000000000000000000000000
0000\5lY00000000000000000000000000000000000000000000000000000000000000000000000000000000\Sb60000H3[m0000@08i00000000hlKB00000000
00000000hQgF0000000000000000TOcN00000000000000000000M>okd?6^dE`;a@g@UCGJ0000XCeC0000\1[JlPO?00000000000000000000e=?100000000T6=9
l0=dQ14L0000<B?a0000TL]>]5P@XL^1`E_M00000000000000000000000000000000000000000000<W;ZPcRFA6Ki\]]S00000000TLPT00000000HTg9La_f0000
0000dJIh000000000000000000000000Y:1Y00000000\4RQ00000000000000004VfD00000000000000000000000000000000<?T1000000000000000000000000
]7<K00000000000000000000000042C8000000000000Pg;jPKQb000000000000000000004hKE000000000000`^K>0000dV7ZT=@=0000@YF?00000000L:U9DY[1
000000000000000000000000Denb0000000000000000LaT:00000000e>7O0000\IXJ0000000000000000m2L3000000000000000000000000000000000000A26Q
00000000XHAJ0000000000000000000000000000000000000000e4Sk0E85<5F[000000000000000000000000hR]>00000000000000000000000000000000dQI?
00004]>Q]@jK0000Q=L>HR`J0000000000000000XK:B82:500000000Tbch<jN3m;f4A@Q=0000000000000000L?1aPOaadZk\Y9KZ`L\J00000000000000000000
000000000000000000000000000000000000`12YPWDb0000h`oH0000000000000000000000000000P\YM0000YB@>TKb300000000m3j100000000000000000000
0000000083kkX<e?000000000000L<\0UB4g`UCj0000@=1^00000000TE03Q=CD8KfjXQ8[lWJT1AZ?000000009@\P`ZjlXod1000040MF00000000000000000000
LIS@000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3K:0000X93CHed48e8\\fQl@Yhm000000000000
XmV2HKLB00000000]=FBA=9l0000Q:PKT33U000000000000\Qk900000000000000000000lRh[0000`=U:<;ck0000H9B@l=Go8ajY4]h]00000000HkZ[00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h:TS\VlI`0n7
`FnQ0000Pd;R000000000000`Zl:00000000000055V;0000IBbP0000000000000000000000000000d?gGhb4c0000000000000000000000000000000000000000
00000[J^\E@8hjLb88;g<GB40000000000000000000000000000@NV_lONITd63M8CIa@NWPGFJ00000000000000000000D4i88^ZLa99@8^AH000000000000DVJh
000000000000dRY^U@1C00000000000000000000Dl`:00000000000000000000000000000000000000000000H:EB0000DaKn000000000000000000000000T<F0
`djN000000000000000000000000X9KH00000000i1=Mdj\D00008C3M00000000@IX[`RV?\LCA0000\7=dd6;686a:H_gC0000l^g400000000@Ml4lTP^00000000
h7e0000000000000h]QgUBG600000000<1[@000000000TGQ000000004^iB000000000000000000000000000000000000000000000000XECcXWXi@bInIB>SPEZM
000000000000@6J=Y2hW0000000000000000@_n10000000000000000L@;]0000000000000000`h=P00000000XSi?00000000000000000000000000000000d_Ed
000000000000000000000000<Q9bdo;=0000000000000000LPd[4L2K@5`80000U<WH000000000000a94Q0000X;>D`Zk:000000000000XLlc00000000l8fm\KL4
iB170000000000000000000000000000PJOn000000000000P;0h0000Td\e0000TXU@0000P1McdY63000000000000HTc600000000l:YkLmEAH6aH00000000HC]Y
00000H6O0000PA9^0000\ekf0000000000000000TL?]HdS2Ld;200000000000000000000m=0>0000UCLU83l80000000000000000000000000000000000000000
lPEE00000000P;j;0000lgj1P\jRdaP0=@a]000000000000I2IA00000000000000000000PhWU00000000DSM50000PTfH00000000d:9]00000000000000000000
HL2fQ;be0000000000000000000000000000`Jdc@W?jD\`@00008Z[Y0000==\o@^o900000000000000000000do@M0000000000000000PedY000000000000D@:=
`BSE<H0h00000000@eYmLU0A`hV>U5TU00000000e6Bc00000000000000000000]?l=000000000000000000000000000000000000000000000000000000000000
00000000Q6`i00000000Hhl;00000000000000000000IBQI0000=1IH`\J0l_6f000000000000`Qa^00008RHaHcUY0000hdnl@]`X000000000000000000000000
0000D?bb0000000000000000000000000000L9e[000000000000hbP>0000000000000000000000000000000000000000dhBR000000000gCN00000000DaKb0000
00000000h[3f00000000`kFc00000000000000000000h0GFX92R00000000000000000000000000000000000000000000000000000000PfT=E3dV0000d7>C]>Ha
00008RRG00000000hKGj8Rf8L^:90000\Qnd0000000000000000000000000000000000000000P7<H==bd0000`\Y80000@GAV00000000000000000000@0oh0000
00000000000000000000DUfllXge0000000000000000000000000000HaL:0000000000000000lDTOT]PA0000LPZL000000000000\@_E00000000=B:n00000000
00000000000000000000DIZB000000000000000000000000000000000000000000000000\K6@0000Lf310000000000000<5c00000gLf@<m707IQ0000Ti0k0000
0000\?5iU8o900000000000000000000LHg7000000000000dTPCLaDJ0000@0I500000000000000000000000000000000`VEE8QSJ\eTX5C;d0000<Bia00000000
00000000e@<X000000000000`2Ld00000000H4WCT<kj8@1500000000000000000000000000000000\<52@@DO00000000000000000000@E@i0000000000000000
`4REA3nh00000000000000000000000000000000@9L;HUbH000000000000<g1X000000000000PFbUeAFf0000=4G?00000000000000000000000000000000]4PD
0000000000000000000000000000000000000000D<0K@f]T000000000000XN7<Hb_?17Zl0000X8afd[Qb\a1^d6RG0000000000000000000000000000@O_G0000
00000000000000000000000000000000000000000000000000000000000000000000XOB?0000000000000000000000000^ke0000000000000000000000000000
0000XD\J00004DC7DR@?QAi@00000000ddf8HLFn`SW>HWbU0000000000000000000000000000000000000000hUI:M=o3XDXJ0000000000000000000000000000
00000000000000000000hAB@Q35V000000000000lijm000000000000000000000000P?3P00000000I<L^0000000000000000h4C;0QnI00000000000000000000
\neL0000iAAW000000000000U<i_0000A:0j00000000DVQF000000000000000000000000h>>O0000T1CZ00000000000000008aGN00000000i5Mh000000000000
0000000000000[7300000;T<aCQ5hKmL0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\[T70000
A3Y_0000000000000000000000000000XPhW<0ie14Pd0000LT4C000000000000000000000000d6Y\00000000000000000000M;C>m?1O000000000000000010GP
000000000000\B9=000000000000000000000000000000000000000000000000@8?cXC;100000000`gnB0000000000000000PNT70000Y8YD0000@15300000000
0000PT0K0000hHXV000000000000LgPE@WRS@`dE00000>cn000000000000d:Q[0000D[<\<W\Z0000TCMJ`;^E<H<?L]hm00000000000000000000000000000000
000000000000\JNY0000T`hK0000P^5>0000@6^DT:^7<G[e0000\67V00000000000000000000XcWb000000000000LE9G000000000000hRoJ000000008WlZ0000
h;S80000i=`S0000000000000000PUXb000000009?>?0X8Q00000000HK:V00000000000000000000000000000000H]Toi:ZS\H@5000000000000000000000000
00000000HT:k000000000000000000000000@\cVPFF3000000004E=A000000000000000000000000\HNgA1jN0000000000000000000000000000000000000000
000000000000D]@CT5=jA6NG0000XQZL000000000000a?W28:_R1C:H0000lb1b0000000000000000lYYK00000000000000000000aCBX00009=f`0BG200000000
0000HY8U00000000000000000000000000000000000000008UZS0000000000000000LN5F000000000000000000000000000000000000`IF2`TI_dl:\00000000
000000000000A?bb00000000<c_Y00000000000000008AQ]D:T4000000000000lnV100000000000000000000000000000000T6IJ0000000000000000<XH7E6ml
000000000000=9lG0000000058X^d@mfl>k>00000000<F]S0000000000000000@ZG`AC0E0000`L>a000000000000000000000000000000000000M2hB<Fk:0000
8b9X000000000000T[ZS00000KKY0000LY`600000000000000000000000000000000000000000000L0?o<MEG<ESC<lP8000000000000\=L_1=^6000000000000
000000000000`10HT1o<00000000TV7=Hdbg00000000`CQN@H:H0000000000000000000000000000m=H000000000000000000000000000000000000000000000
00000000dB8TlR\oP3I_00000000000000000000h8M90000dobeL=:=00000000000000000000\i;@8CSe00000000e4V?00000000@56H<0\h0000000000000000
000000000000000000000000000000000000I5:^0000000000000000000000000000000000000000`f_@0000000000000000dK[4000000000000000000000000
00000000000000000000@3oi`_61000000000000a0TM000000000000000000000000000000000fPT0000000000000000000094F9000000000000000000000000
0000@5e>000000000000DcO3TH9olJj@4h@S000000000000\`Nl0000000000000000000000000000L:[aHP@K00000000000000000000T][0P@FDY2jl]9ll0000
I;cG8mHe00000000LdNf@jAo0000TE7R00000000000000000000000000004^iO0000To1]000000000000000000000000000000000000000000000000hCIeTGb9
1>SllCk?0000TXHR000000000000000000000000@e`b0000000000000000LBWa00000000000000000000DZn>000000000000000000000000000000000000Xa[o
0000XaLRLIZR00000000PiWW0000l>EhA2@T000000000000000000000000XMZh00000000U>ek0000\CIA0000000000000000000000000]5C0000000000000000
000000000000TKaL00000000000000000000di8MX^TU=>9P`00100000000000000000000\hjYXm_E57]\P?Kc0000000000000000000000000000TKhn@3RPXKPH
0000000000000000000000000000HAiW00000000<ajD0000000000000000TBBa`=L?00000000I;3e0000000000000000000000000000000000000000];2H0000
000000000000@IQW<Ini0000000000000000000000000000000000000000000000000000000000000000T5hV<kNC<Z9;00000000000000000000000000000000
Y@PJ0000XJT800000000000000000000000000000000]82M000000009CNO48LPh:UnHZ6R000000000000000000000000E6KE0000<;P[PNd40000000000000000
0000000000000VUVPMNLM7O0a>\g\_@?00000000i8C:000000000000PWKD\GoE000000000000000000000000000000000000000000000000PRl1000000000000
00000000lLO=0000000000004>CJ0000000000000000X_XIh6XE0000000000000000000000000000000000000000000000000000000000000000@`kk0000TNiS
U7hR0000DlHb0000000000008\AWP`_i000000005<f4\l]@0000I@_V0000\Cn_00000000000000000000000000000000000000000000LV914a5@00000000<JDA
0000000000005C;40000000000000000dTVn00004dZM0000000000000000Pg9T00000000423o\AjF00000000000000000j2n00000000i0KI0000000000000000
00000000000000000000000000000000hXodI4=5000000000000L3a;0000000000000000000000000000000000000000TGgJ00000000000000000000DZJ3m:@S
00000000]9090000000000000000000000000000EA:7000000000000@ZBj0000E<Sb00000000dLR;<V=PX1ZNlnZ^00000000000000000000hDmN000000000000
00000000000000000h]2Q23B\R92`\lj00000000D06>PTYm0000doFQ@Hfd0000000000000000PhPj00000000P_0<00000000@K@\iBgP0000`P?b000000000000
000000000000X<7mX\MePbli0000dG^M@WNL000000000000XAaM`eXdl_^\a6>Y00004^`aa=jo0000000000000000000000000000\_I\00000000dOk000000000
00000000000000000000000000008aSK0n7XlW>]X3[Oe95bU>5Qa@Ud000000000000<4k[H?3F000000000000DYlk00000000d5JBM7915@CD000000000000<7_i
L;[E@Jbe`c]QXdCE0000000000000000000000000000000000000000000000000000U<CB0000lXiWa3Ej0000LTB_00000000000000000000T24Ol3=U\e]_LA<m
5?NI00000000000000000000000000000000000000000E[D@P=90000000000000000T8`4l@j342d64oGlliYR000000000000H8>R00000000000000000000\]^F
0000d2YE0000`BL0\^1L0000\dOaPedf000000000000000000000000000000000000000000000000A;6e0000000000000@Y000000000a?;N0PgJ000000000000
l^J000000000T`h<00000000HFH>0000000000000000L=Y^00000Z61P0Q`00000000U1jW00008WEWlk3`0000l4mP000000000000000000000000000000004Xed
000000004oXD0000hHB\Y7Oe00000000000000000000000000000000dDJI000000000000`M?2DQ_P00000000000000000000000000000Qfi0000XZDG8cC:X`eR
0000000000000@M^0000000001i[0000000000000000000000000000HH70000000000000XW4JdXF?dZ3W0000000000000000000047[Rd_k=0000000000000000
@OPE00004IN300000000@UhI]AIU0000000088O:0000000000009?iA0000@=;<0000@kTZ0000L;Tb0000000000008Mfh0000P2@L00000000Pm8l000000000000
<3_Q00000000DB[:0000000000000000000000000000i6F40000000000000000000000000000000000000000\Z;[0000000000004O8?<L>D0000000000000000
00000000000000000000000000000000XD?b0000XKgJ0000P<V;0000h95n00000000@@nPDY[Ch_NM00000000000000000000000000001:<A0000=1U2IAG]iBSM
00000000@6I306l500000000000000000000e6^V0000@jB`0000000000000000000000000000000000000000000000000000000000000000iAU=000000000000
T[9e0000\A^W000000000000P:LM000000000000`mU]0000000000000000000000000000000000000000=A\k000000000000H^4^000000000000D1hH00000000
00000000000000000000\\@V0000A=U]00000000000000000000\_IRA3Q:00000000XPaZ0000000000000000000000000000000000000000h2Cm000000000000
000000000000`;]F0000lOHZ00000000000000000000lgj_A?lT0000000000000000\]0;0000`ZW`I5ld000000000000\;m9@Gbj`@=@H8nk00000000`Z^Sh[Q=
e?hH00000000l4oh0000000000000000000000000000dD?5000000000000\6FX000000000000000000000000H3FH0000000000000000000000000000h=Vg0000
l=ng00000000000000000000M=n3a@_I000000000000l5_i0000000000000000To2i00000000000000000000hF[>000000000000000000000000PCUU0000H\3f
000000000000`hV[0000Q9HW0000hJ7j00000000000000000000a3jB000000000000\cjM0000000054LO0000000000000000000000000000000000000000HS<P
\\i7000000000000e=oPXX?cdY@V<I6`00000000PH;H0000000000000000PW4Y00000000000000000000\GoP<?U34Ca?T>3VHE[T\Fl_h@QV0000H8f>00000000
00000000P@KM000000000000d7V600000000d7Gm=BGC000000000000000000000000\iT]000000008RBB\c:E00000000000000000000\\\l0000000000000000
=45[000000000000\QL[000000004SOnE=?D0000000000000000U?8K00000000000000000000000000000000000000000000D7@]]<iF00000000000000000000
00000000<Cdii6@f85L3<JAi=7;G00000000000000000000000000000000HaV:0000hoDo0>Za0000000000000000X0\9P1:Ud6Vg\cb9000000000000D=f`L?0;
000000000000000000000000D6Q_8U=X00000000000000008J540000000000000000000000000lF@000000000000000000000000000000008NlA0000HL<bQ<;1
00000000000000000000000000000000000000004mZ8lo6X@e:T000000000000\A8C0000000000000000@6;C0000000000000000<1]ADQlMXCHl\[8=00000000
00000000000000000000HI0:000000000000000000000000000000004LZn00000000000000000000TTU1000000000000@0fa0000000000000000Hg5F0000X2ZU
8lD\XNJb9?A@000056aI0000i89`0000000000000000`\;S0000i?[GPmGS00000000000000000000000000000000D9gi0000TD5b\]5Xl]bI00000000a?Jo0000
00000000000000000000A8fB0000dLmV00000000DE3W000000000000XB?500000000000000000000000000000000`:K60`_C00000000000000000000`Hjd0000
000000000000000000000000H7Km0?>G0bj00000m4ff00000000000000000000d4b10000`R0n]4iU57o30000a7j@0000lWaO000000000000dcaQ000000000000
0000lIfX00000000XJfG5C?_0000PmQEH_=I0000TO60l<:I0000000000000000d<kK0o9n@cad8?9d4BH8XDMd0000000000000000000058KM0000000000000000
0000m@7m000000000000U1^Aa2S1PLl200000000XabK000000000000U<?<000000004fdY000000000000000000008o;eY4Kb000000000000TE6UHI0i`Ri90000
dFj900000`l[PIGZdKhG@Rhi<_3V@^Lch[340000M1:f`_hR0000000000000000000000000000a0Zi00008K<800000000000000000000dMDI8b^M000000000000
\Lh3000000008SjD@>5I0000000000000000HB^[LT\NTmBQ4:IQ0000L:7X0000000000000000000000000000H6CS0000000000000000000000000000@dDW0000
=3>I0000d;N20000`fCd00009<mB0000000000000000000000000000000000004ZUcP^3]L_P>0000h[2@00000000000000000000000000000000000000000000
00000000a6h800000000dTQ^T73J@NbW000000000000\2<<Q@B:EAFV000000000000P6Jg0GD\0000DM?k0000000000000000000000000000@:ai0000`9330000
000000000000000000000000X\aX00000000000000000000000000000000T`kX00000000000000000000hGY\Q<cMDETA<o[j00000000]2CZd=B^000000000000
000000000000HJF20000d]_hE63I000000000000000000000000HJ4;00008Nl4000000000000000000000000HN^HTQ?FQ29`000000000000000000000000h=PH
4^JS00000000`OgYPaSZ0000EB<I000000000000TgNN0000l2I[000047I@00000000000000000000L:oS00000000m>99000000000000h7T600000000XGle0000
DC;K00000000000000000000000000000000000000000;@>00000000000000000000000000000000d1O:TUVE0000000000000000hEkW00000000000000000000
00000000000000000BHY0000000000000000000000000000000000000000T=ld00000000@Yi=dan6P4do4UMja93_00000]Z[00000000T=HgXMY<I>Pk`YERHaRE
lQc7E?8k00000000000083b400000000000000000000000000000000Xm]ODCJ>d38R`8a1@SSj00000000HM@hXB230000LVGP0000XiEP000000000000HMC<0000
0000L\3S00000000000000000000000000000000Q44D00000000@9Ded>0h0000hl^9000000000000000000000000000000000000000000000000`3Vj00000000
00000000@KjDTXnm0[AMTmmO56EC00000000000000000000000000000000000000000000000000000000000000000000000000000000H0e`0aEo000000000000
0000000000000000000000000000dXQN0000000000004f^Om@;K0000XM[NXZZ20000dCXOLE@WLR6a\S]g00000000@b:f0000000000000000LZ75000000000000
00000000000000000000\Z;500000000`_nJ000000000000000000000000DUiUlHjSTmWG0000PM4d\iHk@=CO00000000\h3J00000000TNaWh;ad000000000000
000000000FO45@^cd50>Q5AT00000000000000000000000000000000XRRc000000000000P@]PHPai000000000000d:<80000]@`fP4CJE?9d0000000000000000
00000000`24nE<bH0000PNX70000lKGQ0000a7Wod;\500000000000000000000D1KD0000Tm1lE>440000Y4Bl0000PSUo000000000000000000000000TZGn0000
00000000000000000000H@Ok0000000000000000`;]f00000000Q9@?000000000000E;100000l6Pg0000000000000000000000000000000000000000PK\h0000
00000000m?N9000000000000h^KO000000000000<O3f00000000000000000000H@g800000000`7XQ0000000000000000000000000000A8\40000\NKM00000000
000000000000000000000000PM=E0000XB6B0000000000000000lcU200000000Y1fB000000000000\hL7000000000000000000008n4n00000A8M00000000\Z`@
lMeF0000000000000000000000000000`9eI0000000000000[KU0000000000000000X18?00000000L0>l@CIUdaY800000000h:0j@HPP0000000000000000l6VT
l;O<0C9EdZo6000000000000000000000000HMBW0000\`B0000000000000L[:A000000000000000000000000I6=Y00000000000008jD00000000TQBo1B@h0000
00000000<e^[0000000000000000l>[f0000000000000000000000000000000000000000000000000000XIOjljCb0000000000000000H4?nTh>6aB<<00000000
<FJfX_8?00000000\H]E00000000000000000000000000000000`^Ga000000000000m8];0000000000000000D:L300000000LBI6XHme00000000000000000000
m>Vb00000000LN4P<E[i0000]?=10000000000000000000000000000000000000000djUH000000000000000000005BJD@bA[0000l_K5000000000000LbR:0000
0000000000000000L[]b00000000@Yh]0000000000000000L@;I000000000000000000000000\Sdjh<8f00000000000000004EZ[lGG_00000000000000000000
00000000PX5j00000000Pb\[lb=dXZeX000000000000\Qa?]3bT000000000000000000000000`_JQ00000000000000000000Y?=E00009@fI000054TjA8ig0000
00000000L8]V0000000000000000@MET00004M2ETJ2D000000000000000000000000DFTbU>7l00000000d;g806MJXRb=00000000@@ja00000000H^QP=?B^TW_b
0000X0[j00000000l:lR0000U1G<0000HZ3G0000000000000000D^8J00000000000000000000000000000000L2fMhMke00000000HH7D0000000004S@@GAK0000
PUCK00000000000000000000000000000000000000000000000000000000D;Bn0000X:A[00000000000000000000`KoJ\JARDQ=O00000000000000000000l;j[
00000000\7J200000000X?i`0000000000000000000000000000ldHelc;m0000000000000000mB6n00000000000000000000HARj88Od00000000000000000000
mAM60000000000000000000000000000000000000000000000000000U4RX000017G[000081Z<0000l\:B00000000i31^T_mg0000000000000000EAjW0000=:_3
0000000000004G2Q<>\Il8MC<[:a==GL00000000@L8=lV3B000000000000000000000000lY2g0000`OXn0000DHY90000HFg[000000000000000000000000LS?1
00000000000000000000UAB^000000000000DCZbd=CaheLF00000000000000000000l]3T00000000\oI<0000@Cb<000000000000<RGn00000000000000000000
0000Q3c^dKI00000<iUbTYnf00004@XP8_VehS;60000000000000000000000000000000000008Yoa0000000000000000000000000W8:00000000000000000000
000094nV0000000000000000000000000000000000000000dioTP9SZ000000000^4?ha>5000000000000]2a>0000000000000000000000000000P>Xc@IDo0000
i08aPi7Y0000XI8U0000l_OS00000000000000000000HX9T00000000D>cC000000000000000000000000\4PW00000000`GXj0000000000000000000000000000
000000000000d99\00000000<9YC0000I21U]5DL0000000000000000`LgH56oRPb5h0000000000000000000000000000000000000000LOWG0000000000000000
0000iBHC000000000000000000000000He:^dH5=000000000000000000008Ii:<o3_0000dY4S<faH00000000<6]c0000T06P00000000000000000000d`EmU78E
00000000000000000000X?6m56=?000000000000000000000000@;Wj000000001BiM0000hOR\0000000000000000D9RG000000000000PiCM0000LTX4`1V0HFU8
0000hD`90V2c0000000000000000000000000000000000000OGodBl10000000000000000000000000000<BQ]0000000000000000000000000000e0Tk0000I2il
0000<aPa00000000=><WQ:7T00000000H8NQ00000000TIQI0000LV]2l9J;TLNRM69JQ>^EU2Sk000000000000DP0P0000000000000000499K`?Oe000000000000
LXOY0000m8FR0000000000000000XS4W000000000000000000000000lMG>00000000TEAhhO7C0000@1iN0000M<dl<`i`lLaj000000000000e>GNdD^iX6Aja@^V
0000iB4Z0000000000000000`Tkg0000mAAd0000P9VMDU=100000000Te?200000000@HYV0000YA=O4:Ai0000000000000000000000000000000000000000hQh;
0000<V8S000000000000\1I700000000a3`T0000e3<HT_ng000000004T_>000000000000M54EXDa700000000000000000000000000000000000000000000l^2L
0000000000000000000000000000000000000000000000000000XeQQ`flO<5`G000000000000000000000000000000000000000000000000000000000000XQ>O
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D6AO00000000HlkPT7O]LT;>LZPN0000H_4YXAa>a5lS
0000000000000000Xa[b0000PBSW0000000000000000h3^n00000000000000000000LKWjPC:50000l3ad000000000000Q15e\DJf4WWZ@eS[lf<8000000000000
00000000000000004dYCQ3md000000004<E`0000HQ5P0000000000000000HILd000000000000X@D60000000000000000000000000000dJm`dbcY00000000hXNA
000000000000lJ:G00000000000000000000000002<f00000000@^YJ00000000\BCjm=eE0000000000000000XR<4000000000000000000000000hGdXXVTC0000
X8R0`Lg<00004>AA0000000000000000a83dTCod0000000000000000000000000000000000000000H2Db0000000000000000000000000000LRSdX[nnL7SS0000
00000000ECT]0000000000000000LXWjD20^00000000dY;N00000J<]0000000000000000XeIG000000000000000000000000\bOK000000000000\8Pl00000000
I=9E0000XIGD00000000iAaH000000000000@Rk5000000000000000000000000@C>;A3RK\SJB000000000000000000000000P=;o000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\NIIlPmOHU]`00000000HKgc
lM;@00000000h>Y9`aiS000000000000H8:300000000000000000000000000004<<]ld3_`>O3E?gb0000I1mP00000000000000000000000000000000dobP0000
0000000000000000000000000000000000000000000000000[@F00000000000000000000H<:1ToTN=9S@0000000000000000000000000000000000000000H0>P
00000000\QGllcUFi2@400000000000000000000A4hBDPkX000000000000000000000000h>5Y000000000000000000000000Q@H=00000000hV87T=@NX1In4dc0
XWi000000000000000000000HadN0000E5I<000098UC0000HR[i00000lffPaSj000000000000LQ^j\d@a000000000000000000000000<XAC00000000dXWT4;6Y
00000000\ea\000000000000dgMQ0000000000000000000000000000000000000000@7aW8;oN`U8g0IG8\e6^0000hSO=00000000000000000000000000000000
000000000000000000000>a;0000l<IL956O000046<Be6fX0000000000000000Lc^^000000000000T2MG4PBd00000cJC89ad00000000T=mGXfdJ0000I1Xi0000
00000000000000000000000000000]5g00000000000000000000A3WSPTK800000000Q7kn0000X<VM000000000000000000009CON00000000PH3^lgi^I>2d0000
000000000000\\oL0000U6lj00008Te:0000\bPh000000000000000000000000e;9a000000000000000000000000000000000000hjeK0000lZ4DT`Vh`e0cU<Fb
000000000000m?<^000000000000LIH2DdnV0000HK:6000000000000000000000000000000000000000000000000000042^ah4bVhVO^HiG80000000000000000
@bhG00000000000000000000000000000000dX_Kl3Si8G`[00000000000000000000<`4NdSZn0000\RQg<F:j000000000000000000000=GC8JfkPKVR00000000
0000000000000000hZLeLKI<0000D0f5\9li4?WND90nHZ[BE8\RhJDK00000000d0QIhVLD<W=\0000000000000000000000000000I7H90000HGi=000000000000
0000PW4f0000000000000000000000000000PiiL<]0V@HU[4Q8F0000000000004@Y`00000000LNWj0000000000000000000000000000XL7`000000000000<\H0
00000000000000008Z8XHYXXDoeJ00000000lA5>T\Cc421I000000000000000000000000000000000000000000000000000000000000Dn`l0000`B?D00000000
lFZc19mF<UR[000000000000TTfg000000000000000000000000I=8[lHcQ0000000000000000A1N>0000\>QA4L>n@hJW00005=:<0000i73D00000000a6]k0000
00000000000000000000D=?G0L998Yl^0000X8cG12FC00000000L8jf00000000@EmUhONf0000000000000000000000004@3\00000000000000000000dP:50000
0000000000000000000000000000000090jR0000000000000000000000000000000000000000000000000000I9f20000000041N70000LniPY:O4LX=500000000
\^VX0000000000000000000000000000HX^TmCN?00000000d8XR00001C]64Xl^i@Lj00000000eBNf0000000000000000\L0]0I^R@m4n00000000X1800000d8EU
HG9]00000000hPe58^WO00000000000000000000\0?M0000dBZeX5BN0C9Q4TUA0000000000000000000000000000000000000000dg^@00000000000000000000
00000000000000000000000000004Aj400000000`mne00000000U64Q000000000000000000000000Q4Y@0000Tc\\00000000000000000000P:;P000088UI0000
P]Mj000000000000i7nM000000008^100000\Kji44E9000000000000hf\900000000\29?d:KBX:]P8RFY9@C7000000000000H6Zf0000DKHY0000000000000000
0000H=UlD:ZE0000M=[nDn9J00000000PP<M00000000D?2^0000000000000000`Z3glm=Z0000\Tbd0000000000000000<NFi0JXGhg_Mdncb000000008A_G0000
\`3Q000000000000@bZRXKR<0000`LgTT@EJ00000000i>[M00000000000000000000Q===4G7B0000TkeK000000000000000000000000000000000000P1AGT[B;
8c`?`dP1==i71A5Q0000]?FN0000000000008[1900000000000000000000lR0E0000\S\O0000=C1?000000000000000000008>f_DRR70000000000000000L0\F
00000000e0Vf55WaeA`A000000000000d6T?0000@1?a00000000000000000000@jZN0000000000000000000000000000`JDX0000000000004[1WDFTm\M:9XWd>
0000]7BAdg=`00000000DDhhM1M94[nYD91O000000000000000080UoD@<h00000000000000000000000000000000000000000000ABIA0000000000000000@DS]
0000hFLAP2f^0000T:bU0000000000000000000000000000`>jZHe9d0000000000004kn2P59`0000lT1A0000000000000000000000000000hc\I000000000000
0000P1^i00000000000000000000Pa`Z991U<8l^0000000000000000D:aZhAjf00000000000000000000i;:V00000000000000000000e5]T00000000dANN\R@1
00000000DVb500000000000000000000000000000000@5oD00000000000000000000000000000000000000000000d@F]PPl2dY:200000000000000000M2WTdV>
0000000000000000000000000000000000000000000000000000lMai0000000000000000U1JH00000000A17k00000000h9Zk0000000000000000l8=200000000
0?mA000000000000dXWH00005<;cHTbTA5`m000000000000000000000000000000000000T@TV000000000000TD2W00000^@Y0Zg[0VER8K[bP^XMl_WE0000Pl0X
`[NH0000000000000000T^k00000]=H=000000000000<3530>`h000000000000d\Qa000000000000000000004\RTY7ZA0C;>0000000000000000`\GOM5nC0000
000000000000000000000000<YAKT:Z]0000TQm500000000QAm?<mZU000000000000TKC=lQ__Hb4n0KF<000000000000h8QF00004i?\0000h6Ng\G0jTMfNT]6l
]8L<TK_[0M>39BHd00000000U3SP00000000\ic]DT3A000000000000lNMhloFd48X`M<T`000000000000D:Z<0000000000000000Y9Gh00000000000000000000
00000`1T000000000000000000000000P@G^`W6S`cH4A8BE0000X;5800000000000000000000lEc7H_`K00000000@bZ0Q34b0000000000000000000000000000
00000000QAl_00000000000000000000000000000000000000000000XlPh000000000000h^^h00004Jg:0000QAlld3TE0Ob20000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DDlQL?2?PbfA0];6HfV8m7\10000d9<bTel_DR<N0000h?5L0000000000000000HlEoE9FY
dO;60000000000000000000080LH00000000000000000000H:6S000000000000000084fn14UJ`LdJ0000000000000000d6_I\KH6LIVH<MD8`KAKDMlBhXVO0000
00000000000000008>C:00000000000000000000<>X2000000000000000000000000000000000000000000000000000000000000QAGj<6e:0000000000000000
PnkFlHi50000<NYL4OnldR^H0000L20n8dX:0000Q1BX00000000000000000000iA]E0000000000000E3Gm2Wa000000009?:^l5@J@o9H00000000000000000000
<TjT4fDj00000000D<_KhfB8M>`90000lG8o1?JO0000000000000000000000000_ES000000000000000000000000000000000000000000000000000000008CdY
0000000000008=[K0F^h0000000000000000h70l000000000000000000000000000000000000]23n@iT1M6B=A=95X_l200000000000000000000000000000000
000000000000000000000000000000000000000000000_MG00000000QA=500000000000000000000\4n]00000000000000000000I;`e00004c7`000000000000
0000i87\000000000000000000000000H08^0jT80000000000000000P0@O00004g0Y00000000<8Age>>O000000000000hf4500000000IB810000000000000000
0000XC;f000000000000000000000000]?\Q0000hUFQ00000000000000000000`\K00000000000000000l`5B0000000040@n<B]=000000000000000000000000
0000T6jk0000]9Za000000000000m=d70000000000000000l=KP\E8d`aMB00000000\l=m00000000000000000000000000008>n?0000liF]`\k9X]=500000000
l[MY0000D?fk0000D81T000000000000000000000000000000000000Lh9=0000\ja20000000000000000D?8MPN2D0000Y@lB0000hMmJ00004ag[00000;h<0000
0000000000000000000000000000000000000000A6CI00000000<bc2000000004BNJmB>m00000000000000000000000000000000000000000000000000000000
00000000dX_A00000>?m00000000dY=Y0000000000000000000000000000000000000000LcTU000000000000hH1O0000000000009@E[8X5\000000000000@H4E
00000000@nUGl=5Plal]00000000000000000000<<_fLR5<0000000000000000X]IF0000000000000000000000000000000000000000e3\N00000000\\7@0000
0000000000000000\<`6Q6FV000000000000000000000Wb40000d==h000000000000000000008?AZ00000000000000000000000000000000lH:W000000000000
00000000000000000000000000004Q[b<^_S0000Y>VH0000@2W2\CiSX<=10000U8_80000000000000000TQ\d0000000000000000000000000000000000000000
000000000000@HRD8WEI<oB10=8<000000000000l:YJ000000000000000000000000X;>40000000000000000000000000\Oo000000001=SL000000000000mAR5
DT5]00000000h9Ad\_@`00000000000000000000000000000000000000000000000000004WL`0000H>2L000000001?0H@W>M4H[Ea8gc00000000lWkLd39D0000
0000LiIG0000m:UgM?Zm0000LWg`00000000<MSY0000000000000000000000000000<H5K00004W<NU;k5944n0000000000000000000000000000000000000000
`IjNXflk000000000000000000000000000015jS000000000000000000000000A6VR000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000Pg<C<0P04HKh000000000000DM2i000000008f1=0000E6^EL3_]0000@n9c0000000000000000000000000000A@R:0000hdj9
00000F`g000000000000000000008?gd00000000000000000000d>lKlg9h0000@g8900000000THa]`]i=]@?eXG?2IB?Q54NR000000000000\^3S000000000000
=@gWhMi[0000000000000000e38:00000000000000000000000000000000000000000000000000004H=ilgh?000000000000000055bI00000000000000000000
l6i?`nDK000000000000000000000000d9FmhglK0000000059@bI@9P000000000000PYM0000000008lJm0000000000000000000000000000000000000000LZXW
000000000000000082]^DQK40000000000000]O]dWJD0000E90M0000000000000000000000000000000000001A?]0000000000000000hf[E0000000000000000
00000000000000000000000000000=GQTKV?00004b>50000lVS100000000D^GS4mGF000000004o=H000000000000`jmji??I0000000000000000000000000000
000000000000TI7M0000000000000000000000000000DA710000TF>H000000000000000000004RFh0000000000000000000000000000H?6J=?S00000h=G_Pg7K
AC6A0000000000000000000000000000000000000000000000000000000000000000000000000000@g]?]=<V0000000000000000000000000000T:`l\Knn0000
00008fL=0000`AOR]CE?00000000TF`=HBFZ00004e0U000000000000P_]H00000000000000000000A>L60000000000000000@FUR0000@:N7000000000000`=Ic
83Z800000000P\No00001@JE000000000000XT<5000000000000000000000000dU;5]C^C0000PcQJ000000000000000000000000000000000TlU000000008B8e
00000hO<\CmD<4H9\B5L<XM3L_ib0000000000000000X8L69;TQ00000000X4?S00000000D>e:0000000000000000X1;j\1IEH=BnE>HQ0000000000000000e8nb
000000000000LO]I=1Ee44dY0000000000000000@9Ig0a6j0000000000000000000000004:0600000000P;]V0NS@0000Hd]U000000000000LC04D:ZN<INQ@SX3
@[;Z9B8n00000000000000000000000000000000E5Y>000000000000P_3i0000PO_R0000000000008]L3I1H=0000`8?A00000000000000000000m8HT00000000
000014T8000000000000000000000000LQ[@0000XI<P000000000000XJaXlQMLe3AZ0000000000000000LaNeTUgQ8VIT0000Li2C0000000000008W9>00000000
0000000000000000TC:dXI=chSWXDehh0000<1:D0000XKe]000000000000D8KVD[P4@]IY8I3Q000000000000X\B]0000X_@K0000000000000000DObd00000000
00000000000000000000000000009AoO0000000000000V5RX@0e0000H;7D8EJ;4hGnI:Lh5:Q=0000XI7@0000==_SaB`f00000000000000000000000000000000
000000000000000000000000T<X4LRS>00000000000000000000000000000000dYelDRnMh]QI0000`\UN00000000000000000000000000000000hSU]<AO^LM0H
000000000000I5]a0000000000000000hJkP00000000000000000000LoM>000000000000000000000000P84o0000000000000000lE>`00000000Tb\M00000000
0000l<HL00000000`3:000000000000000000000PYPP000000000000000000000000TblZ00000000]@9jTWF3@FKf03X20000DLYd0000000000000000<R7_HSFV
000000000000\h3g000000000000000000000000000000000000000000000000lMek1AA:00000000000000000000000000000000000000000000000000000000
XK]EY1eT@:Y3L?k]5>PHE:=Y`O^X0000h510P<lV000000000000000000005C3O00000000000000000000@;g[0000000000000000LKf6@PE5<hMO0000<jY00000
8\DL0000PNjJXCcN000000000000000000000000000000000000HK6L00000000`4UI0000aCH0000000004T^K000000000000000000000000000000008DHg0[@U
000000000000D3gD00000000\O0]000000000000dAN>5@AF000000000000000015\61AZ\00000000000000000000000000000000000000004FFPTco^00000000
@=c<00000000`20H<YH;00000000000000000000000000000000hT>E0000Td_3D=TKT2eOX`3cY6XiDFJTE@FX00004LON00000000000000000000`i:=0000hZZM
0JKo0000000000008[@d<iSI00000000000000000000000000000000h89f0000AARR0000h][@0VmR000000000000A9^m0000L<?[0000T4a`000000000000TeDb
000000000000M7_o00000000000000000000000000000000YB=c0000000000000000000000000000lHan8DGT0000000000000000000000000000000000000000
00000000000000000000hc130000000000000000000000000000@2W_000000000000`GJP00000000000000000000000000000000000000000000000000000000
0000i@Z300000000hkdKU>e^000000000000`DKC000000000000XK]64W[M000000000000000000000000\aN0HbmV00000000000000000000000000000000l7^V
<Ti90000000000000000000000000000000000000000<YLQ0000000000000000LXKY@4F300000000000000000000000000000000000000000000000000000000
0000`DVKhIRd0000e1cC0000000000000000hfCSHN0o\[UGT\_600000000000000000000LM1?TON:H498000002Ka000000000000\>2m00000000Di@700000000
0000000000000000000000000:VM@Rj40000d\:d0000HScb0000000000004^X<\Tj2000000000000000000000000000086_UY9dI000000000000000000000000
\<lFTX8d0000000000000000000000000000000000000000LeMMl1XF=B_20000=5jB000000000000000000000000Y0_E00000000L^7@00000000000000000000
0000<n_e50kChKe0\<_?0000000000000000@74W000000000000000000000000<JH=H8JD00000000MAVK0000lJdG000049[dL;ZVT>DWQ@eO000041nC`dk?0000
`I@?00000000000000000000P;`]0000000000000000]2dG00000000d<3B@_eh<\Ah000000008^VJ000000000000h2:I`93^0000000000000000000000000000
00000000000000008A=W00000000m7i6000000000000000000000000000000000000000000000000d>^R00000000X>73l8d<000000000000MCNkd<iM00000000
4e2gE2@G000000000000\[_>000000000000hlec0000000000000000H@gF0000000000000000h\L?LBC?5ABN<M;LdNk8H=EQdNd\e30L=7\BQAf\0000L=QXdEM\
0000000000000000000000000000Lcn^0000000019DCHT9500000000i;080000000000000000h<oM`AB]hBY150bN00000000L8^R@^>@00000000000000000000
e=ia0000`Bd10000Hmi>0000000000000Bke\HP;000000000000000000000000000000000000@DOC00000000llmNTP_V0000000000ZWT568le\il]KSU5hj0000
LBjQ`5400000000000000000000000004eg20000XHocP=0L000000000000<iUA0000Y=l\0000@d4U00004DS>000000000000000000000000dAbO<PBQ00000000
00000000000000000000@;?BU:9A000000000S9D000000000000000000000000hDB400004UU[00000000PfYiXF[O`L@]0000000000000000PTJ>ddD0AA:a0000
0000m2:hhW0e4kG@a=hW0000PCegdhN70000000000000000000000000000000000000000Ph250000H<9h00000000XVkW@YmC4b;FH_If00000000U@XbEBR`0000
0000PN240000000000000000TjQo00000000l5lH0000\8lk0000000000000000000000000000PH8j000000000<;500000000lWf50000000000000000H>ooY8@J
0000@@5km;RC0000@59R0000000000000000h1Y>0000h0`@0000000000000000000000000000PK3i0000Q;da00000000000000000000D<nQ00000000dW6nH`;^
4oDZI;1Oe?8;0000000000000000000000004Q@X0000000000000000000000000000DQQ_@W^2000000000000000000000000d=_J8?Y30000h83fXcK:00000000
00000000000011l6T6\;X@`2dN\YhJC;0000000000000000\3b[0000X7`;0000000000000000000046MVa=O^00000000000000000000D^jc0000000000000000
00000000a@ha`Y0:00000000000000000000eAK_00004<>bX==C00000000m>R<000000000000U5O^EAPhDJgf0000000000008LWV0000000000000000<jM\X30W
0000U9X30000U:U5<nK200000000000000000000000000000Z2]1>M00000@Uh50000531K`WSe0000000000000000PYan0000@7lZ0000000000000000`5i;PChE
00000000]ADYA6dM0000T?eO0000000000000000`Mk8`afj000000000kY;00000000XRY40000000000000000000000000000@j;?0000@[fF0000000000000000
000000000000000000000000l5g6Lh>QX`l>8NIX0OkI<U^f00000000000000000000U>jc000000000000000000000000@56X0[N2000000000000I1@o00000000
5>9]000000008;K>U<E500000000000000000000TNAZ0000a0aU000000000000000000000000\=7V0000000000000000T:_BHB3Y5:Xl00000000000000000000
0000LNmc00000000000000000000E1b:00000000X[7N0000000003V?00000@I00000@:`N]B6>000000004D]S0000000000000000hOR=@2M5YBmd000000000000
000000000000000000000000H3eB@Q4MLTaf000000000000000000000000M>hR00000000TGjh0000000000000000h7H:000000000000000000004jAP00000000
0000000000000000000000000000`@P`0000`oX[00000000\F\8U=UC00000000Q7Ye00000000]<Un00000Mf\<T:1LdUTPeFV8f`H00000000000000000000M833
0000\EIL0000000000008mC`TbW\0000000000000000000000000000h<l8000000000000DOO30000<kEe0bB^M5J500000000000000004]4TL6;L8`IW8gBX0000
\@4]00000000000000000000<TXT00000000Xf5`0000I?SW00000000U7i\00000000X^X]0000000000000]OoQ=<`000000000000H6Em0000000000000000T`YZ
`Y\50000000000000000000080Y:00000000h4W30000U5L15:AO0000000000000000@3P:D596i92l000000000000000000000000000000000000000000000000
XX=B0G1n0000000000000000`oAA000000000000000000000000<7F:0000000000001CQ_<[kT0000000000000000000000000000@YV?000000000000`9kE8P_=
00000000000000000000000000000000@ZIC00000000HoZD00000000000000000000I9_F00000000l9\\PLjG<7X=aB;;000000000000L<f>0000LYY;00000000
0000DejW0000000000000bcJ000000000000000011GK000000004ocJ\V^g000000000000PWgRA7LZ00000000TV^V0000DT>d00000000IBn10000000000000000
000000000000000000000000000000000000Do0Y4N^gY3fT5=QS`cd^<m5I000000000000=;E]00000000000000000000e5oM0000000000000000PE4N00000000
000000000000XI:Z00000000000000000000E6i=00000000000000000000000000000000PaHJ\Zj_4CON00004f<B00000000HDIb0000HL?B0000dPA8A><10000
00000000=?T>000000000000P6E;00000000`f=1000080N><AE=XJ040[N=00000000HaciPD`[00008c5EU<000000AA<8000000000000000000000000000097c<
000000000000`oLm00000000<@X30000`Bd^000000000000T]Y6h]jC<l=bPH`G00000000000000000000l2jE0000=>>9e7MN]:4>00000000TO_b000000000000
4aQ>@HaM0000l8REh`BnU7ON0000000000000000DHS>00000000P`GL000000000000000000000000dLcc0000000000000000000000000000hUFD000000000000
00000000000000000000]CKh0000TD73X888H@W[\]N_=4OheBk]4NTiX5Ch4Oi^000000000000LDgU000000000000HE@K00000000000000000000XHnb0000e2XW
P6oED@=k<a;ZTb07HNa;HdWA0000\2hU0000000000000000DjHfIAEb4:CfhFZU0000000000000000000000008^Nc0000\@0U00000J^J0000l2=bH9^900000000
000000000000d61A00000000000000000000000000000000h`AP000047nDheEo00000000LRSQ0000`SJk00000000`b?E00000000dU\P00000000lhUa00000000
0000000000000000L]>^00000000HH4ZhddI`fi900000000000000000000@>dM0000P>5g000000000000000000000000000000000000Q@_600000000LFCU0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`1;:00000000000000000000=AF<00000000000000000000
0000000000000000Ln@n0000000000000000000000000000@PM;0000@FB100000000000000000000TZfZ000082;10000000000000000@@J400000000<ZW?0000
0000\^oN000000000000\O^0LgH>@eKTm39YY4lE0000X3GN00000000<AH`00008c8;00000000000000000000000000000000PmOY000000000000000000000000
0000lChkLTS@M@e50000lT3Q0000`aFD00000000<NY30000hd8jTIfH0000000000000000000000000000E2oN00000000X9ncXGWm5=F\00000000000000000000
0OEWI0NhE<3f0000000000000000000000000000=3@J00000000000000000000000000000000DSZ>409c@D5ILR=?000000000000000000000000\mB^000083\V
00000000000000000000000000000000ldfK00000000000000000000Hj@70DTE00000000=Bkj0000HYlP00000000000000000F4H0000000000000000aBD^M:V\
0000PQ]:00000000aC4VXBegXBY_`cIF00000000000000000000000000000000000000000000HUb\0000=5>H00000000000000008S=A0000000049hGHc?k0000
000000000000000000008[]T0000\b>U000000000000000000000000000000000000000000000000<Z;ITe3h`N7OA4jM00000000000000000000]75MXMR_0000
0000000000000000=:>a0000000000000000DUNH000000000000T26]8BYo00000000000000000000000000000000000000000000Xb<M00000000\PbH00000000
0000i:GSd68C00000000@6UX000000000000000000000000000000000000000000000000000000000000U;KC0000a@cn00000000Dl6K0000HDn@000000000000
0000TSUJ`\dI00000000000015<G@?N20000HHSQ0000000000000000dZ^9000000000000\nX3000000000000l[NWa=A1LCQm00000000`DDU000000000000@8kJ
000000000000LGH10000000000000000000000000000h?`:0000000000000000000000004E]CAA@j00000000Q6N`000000000000000000000000000000000000
YBUnT?5>=2GFQ?a@ICBH00000000000000000000`4M>000000000000I0lE@31cl]l^00000000Da;68fe3`gT:000000000000000000000000000000000VSA\mSA
000000000000@63kI5JD000000000k6J000000000000000000000000PTGm0000000000000000000000000000M2<Y000000000000000000000000000000000000
000000000000000000000000`5nm48YVHB3eQBa60000X<@Y000000000000000000000000<1jS0000000000000000U?0UhB?T0000Xd?g00000000000000000000
0000000000000000000000000000L1CCdAUS00000000hFdQ000000000000AA:DPomR0000]<1d0000000000000000]7`S000000000000000000000000Pol40000
Q4@i000000000000d93Q000000000000PT41l\@3000000000000\jmM000000000000T6JQ00000000\T1\00000000DQj<00000000000000000000000000000000
0000000000004MSj0000<nE@I0aB00000000U96;00000000000000000000<:L]De700000D:de00000000000000000000da86PDD90000<Il<0000000000004Un`
00000000000000000000000000000000000000000000@;n500000000P?S_0?1400000000000000000000000000000000lGbW00000000000000000000\^V=\fIZ
0000000000000000=00@P8^aDJ>_10[@m;U?E>Wj000000000000DUeK4QB`000000000000X79\00000000000000000000\:3\h^`<000002iR0000\Xij<\E90000
00000000000000004?UT0geS00000000d0T:00004C9]00000000Q@@l00000000DP>ZXaJc9BafdfE70000<_H?X6?j000000000000000000000000000000000000
0000HBFd000000000000000000000000HI2m000000000000000000000000000000000000000000000000=2ES000000000000000000000000hDAS000000000000
4V>i000000000000000000000000Q09i000000004Pi;000000000000HOLNdRV3000000000000000000000000\9<R0000XE0h8]<X0000`YOD0000000000000000
0000000000000000DZ@N000000000000PPmol[Nch<JD000000000000`0CA000000000000l6nRD85e00000000000000000000000000000000000000000000PH9?
00000000LdA3\G\]H_QNdiN2A5iB00000000@iTF16C\56DU00000000000000000000D`k1m6`IX?LQ000000000I^E0000<?cFAB[n000000000000L[K3PkU50000
000000000000D@MK]=`00000Da;H00000000000000001=KG00000000000000000000005NXPil0000LW[<0000000000004F>h0000<`740000P2@:0000Tg:b0000
I<MVh9\o0@BJ`GMb000000000000<AZ>0000000000000000m=X800000000000000000000000000000000<W1E0000000000000000000000000000000000000000
00000000ddJgU?j\<FYo4fa_\No^00000000HQmm000000000000000000000000lK7h000000000000000000000000000000000000000000000000\QSWACJ40000
0000000000004=[=lM6l\@AA0000]4<j00000000D5V6\DeF]7``0?:70000@JD50000000000000000000000000000d]_;`YAm0000PYRQ00000000T2]6\1RM0000
0000000000000000000000000OEi00000000000000000000000000000000H0R8D:WHd=bi\_HN0000Y6m[hK\?eC:8<S:3000000000000`_@U`I`P000000000000
00000000MAjJ000000000000000000000000<5Md0000h8:l`T9V<CTo000000000000000000000000X;aV`20SHeeM00000000L?Ci0000A:eW000084iH00000000
00000000h7Pi4ZNS0000XPjb0000l05nQ4[000000V9o0000000000001<R?00000000U1S90000000000000000l9f_L:3j00000000000000000000000000000000
0000000000000000HPm?00000000h<gn15c400000000XRfk00000000000000000000000000000000UCDo00000000000000000000000000000000000000000000
00000000000000000000dH[Qdb<mP^4Ne9R:PD8j4F:V0000HXJ3000000000000000000000000000000000000P3Nb@SaE0V1aI8j@H2ibmAG3ECYV000000000000
00004Z^_a;_Q000000000000I1ML0000000000000000000000004YCT0000000000000000000000001@ZC000000000000PH[9P6o<000000000000000000000000
PWF[0000000000000000000000000000@Q^XM@RZ0000HW==0000A4bh00000000000000000000l5Z`A?WBl[RGX<BR000000000000<B5:0DU>00000000P:[J0000
`F82000040W5YAKl00000000000000000000000015bZ5BoB000000004LGL0000dFHe@cmB000000000000000000000000000000000000\_f;E?39000000000000
00000000`]Yh0000000000000000000000004D8500000000PK;j`Y\B000000000000000000000000dVlf00000000000000000000Y@4:@e2\0000`3JS00000000
14E_00000000@HImPQ\3=0b9IBO9000000008J_<0000E@WE0000PeGGLQCP@hC>E>Q;00000000l<e2000000000000M19>0000h9md0000X@8H0000000000000000
000000000000D?lc000000000000m>A10000@HA[0000DVQT00000000000000000000d][Q0000000000000000lNUj\C_W]6>H0000PSh?00000000000084YM5?Ve
00000000DVKOTV_m4LNa00000000000000000000PF<k0000000000008I_m821j0000000000000000M6TT00000000000000000000000000000000000000000000
000000000000`5AV000000000000HVJR0000XZHe00000000dhEj0000XUT[00000000000000000000000000000000000000000OE`PXka00000000000000000000
0000<JV8000000005Ag`00000000X<GX00000000LP\W0000T<Jd0j`Y000000000000A4k70000000000000000=BP<000000004C?9000000000000000000004LZa
0000000000004d:da5mg0000i4cSi?Ho00004Dd]00000000dZ540000000091OCPA_chL6oP\D2QA2<00000000\RESPdYVdN1R00000000]4^70000000000000000
00000000000000000000H6m05BcS0000PTIO00000000000000000000000000000000D_Cj00000000a4H0000000000000dD`NLF7b0000000000000000=:5i0000
0000000000000000PKg<0000000000000000000000000000000000000000lXHbX]1>PfN==C@20000e7h?000000000000<R1_LBRf000000000000000000000000
00000000000000000000000000000000Hm9a000000008\HK0000E=[a`]1L<VIi00000000X1dd00000000`PFb000000000000T?HR00000000=55X00000000L<0f
0000000000000000`7;80000hagm00000000XHnI000000000000000000000000XHZn0000000000000000H``70000X\7]00000000000049P90000000000000000
0000000000000000\@0E00000000000000000000000044>U000000000000000000000000M?j500000000PIlX00000000\_mOhelC000000000000000000000000
0000X@Qe=0?:00000000000000008CM_000057dm\c5g0000PPlo000000008HMXA6[Y00000000PW<Z000000000000PLoZ00004U:V000000000000\>I:XN:L0000
000000000000LDV08ME:0000D^n64]QT0000000000000000H4Yj0000000000000000000000000000@TAO0000hV0_000000000000000000000000000000000000
0000PoKem?gXQ@E400000000@QLk00008Vjj000000000000<2E4]@[i0000000000000000000000000000000000000000XZ:@0000000000000000000000000000
00000000XQ\T00000000000000000000000000000000PFOB000000000000L<BC0000000000000000000000000000000000000000d`f\0000PlN70000X1a6`GKc
@@lV00000000DD2c000000000000\Jj`hWgElM8E<a:OhcW=0000000000000000000000000000000000000000Q4g>00000000<SC;0000000000000000Q<O[0000
00000000000000009;Vo00000000M4Db00000000d[WFD`7e0OF;00000000LJ][<Fn:0000MBoOhgAT0000hfeQL]Dh0000P9Wf000000000000000000000000lR8I
0000000000000000000000000000000000000U>e0000000000000000000000000000000000000000000086Fe\>iW00000000lGj6M7fj1C]S0000@LU=00000000
00000000hOm;000000000000000000000000XM=V00000000000000000000<nTf000000000000000000000000000000000000000000000V3gaA5^00000000Y86W
0000000000000000000000000000\dTim8P70000\\c<000000000000000000000000A;Unh`E@00000000dgS@M558000000000000TeZ900000000U4mZ0000H3h4
00000000<WOX4C9i00000000@XOAXJe>0000T35Y000000000000000000000000DdC700000000000000000000000000000000000000000000`nF^A6fI0Q>@]B:N
0000Q@AS00000000000000000000P_?nTNOU0=eVHNn300000000\[DP000000000000000000000000000000000000\aCJ000000004mVVX2Ym0000E4\m0000<`K8
00000000000000000000000000000000000000000000HSeWLa@8`\a107BR13hK0000DI[=0000L0cK]<V800000000000000000000000089hUhYd9A>=@00000000
000000000000T<;d86S;00000000\e\Z0000h11:H`eB1;3:`JVb000000009@4G0000h8Xo0000000000000000000000000000m19S0000Dd2DHgP900004P>F0000
Q:Vllf>lA6[fPTm=H:\80000000000000000000000000000DjWb4l__0000DQ?f96IAU4MhA5K`a?nK4f]a0000PEOA00000UFn0000000000000000000000000000
0000000000000000000000000000000000000000DPeN@l7cQ0ci0000hEdP000000000000@DZA0000<_MWm?gNm2BO00000000HnR[000000000000000000000000
000000000000PVV700000000T8LC000000000000dG=U00000000H[_P00004ekNHO]7000000000000000000000000000000000000le4ZH7TL0000000000000000
XK4D<b`=00004V>Ze6am0000000000000000m>hb000000000000a9FC00000000e:2j000000000000@U@>0000DCi5000000000000h\]L00000000\ZTV00000000
000000000000hL\<4ODi000000008C4Q@^Yj00000000000000008;2G0000D`215@Ihlh[300000000\=UQD^ea=BAU00Z200000000000000000000@VWT00000OF2
\dGThfaj0000000000000000hIX;0000000000000000000000000000\jD<lA@V0000\c6b0000a=HW`XP@0j?IM8:Q0000hd97000000000000000000000000LSe9
0000TQge`a=B0000h8:P00000000Hee[000000000000hLZE0000000000008cGC0000000000001C8K000000000000HVdR00000000XBMC00000000000000000000
dX3d<k2O000000000000L32i`RjB000000000000HXlR``6X0000l?n60000`[aD000000000000I36<000000000000a3W2000000000000D^\^0000aA`[00000000
000000004TcF0000l^aE00000000dMJ70000000000000000I><J000000004^?O0000000000000000d0Sk0000000041WY00000000000000000000000000000000
l>c_dbE90000\11M0000000015C015jd0000a0WaHEA;00000000=49E0000@E;<000000000000D`1EY3Wjh3>300000000\fHY0000=1dB0000000000000000hGNi
@HG90000000000000^=n000000008_6W00000000000000000000000000000000000000000000000000000000000000000000XEb1DN0H00000000000000000000
`L9G00000000`0KaP`LNT6fG0000P\Fa17TK000000000000HFA6@5:E000000000000Y6Ti000000004Sg?0000000000000000\UBFX6TN8>WH000081TD00000000
00000000X5eO0000000000004AfS0000000000000000000000000000Dd4d000000000000000000000000000000oG0000000000000000IA:T0000000000000000
D\^GhiU400008^a300000000T1DHPPQ9000000000000000000000000000042<Yd[gn8b0Q00000000000000000000000000000000000000000000Q?^_0000XIeW
00000000000000009BP\H9oCP1VS00000000=Bn[000000000000A=GY000000000000I@K\0000m4Aa@0XD@O@]000000000000=AfB000000000000000000001=el
00000000000000000Y@;X6R80000<[LS0000000000000000000000000000000000000000000000000000Tb1BUC=80000000000000000000000000000@e=H0000
000000000000H_2<000000000000TkPc0000XTRIl1L@HBJn0000000000000M9m000000000000@7_1`W4;0000000000008L_`00000000aBR600000000X<V`0000
0000000000000000000000000000000000000000\1RAe7dO0000HPUe000000000000Deei0000000000000000000000000000X@W7=A0k00000000h5?Y00000000
9CMle7HH00000000`n1ThjlO0000hm1N000000000000e<AF000000000000000000000000\Sa9000000000000000000000000@X4U0000000000008[4HT[@8H`j<
0000<U^000000000XF_f000000000000000000000000000000000000000000000000000000000000000000000000L4[P00000000000000000000lZofPaRg8e8P
i0Ge00000000000000000000000000004ZV=00000000d:XZ]Bb]00000000000000000000@<i?0000liif000000000000000000000000@aL^0000000000000000
00000000000000000000LbX_000000000000dofK00000000dgmk0000DF5c0000hcg60000P8G<00000000@NYm000000000000dR\V000000000000000000000000
aBMR40bM`;VSh>^_EAni00000000000000000000Xo<I000000000000h4R9HNn@X1fH000000000000LBGK0000<@N?Hh;Z0000000000000ah?0000D7?e@[WW0000
00000000laYfd3^:h]F;000000000000LJn[0000lKnbD^?Z0000000000000000T@5A000000000000dPgWE4:Fa<Ua000000000000000000000000000000008=Ko
H>R70000Xb]d0000000000000000000000000000000000008Cm900000000000000000000i:OV0000000000000000Tm`Q`kaJ00000000]3=l00000000L7K50000
0000000000000000XiP?00004`QH00000000000000004gNh`=3R000000000000h<=i0000000000000000000000004<gU<d28XXeY000000008OO@\D>h4jRD0000
00000000a5Qc0000000000000000hK8VD2Od]<[Y000014Lb0000000000000000ABBO00000000000000000000EB;H00000000000000008]4f000000000000PN;1
00004l<L000000000000h9mZ000000000000000000000000L]oL00000000000000000000000000000000A8^h00000000000000000000000002=S0000\Yo9hA=8
0000E6760000`KIHl@8Y000000000000<_gQ00000000hFX\000000000000000000000000000000000000000000000000000000009An900000000000000000000
lTjD<bPY00000000000000008[\MXb150000Xl^T000000000000000000000000XR?_0000AC2X00000000000000000000000000000000000000000000=@hA0000
00000000000000000000do>0000000000000P?GH4nU\000008=@lNZ`m4eI0000`\J<00000000000000000000Q4Uj00000LO\PFVIM9E;0000X=jNT\fR00000000
00000000058gD3MI0000A4>S0000000000000000000000008LDf0000X[22l^mN8;d:000000000000000000000000<1fi0000DH^\000000000000000000000000
0000000000000000000000000000`AlEHc_@00000000000000000000<T4U0000000000000000000000000aZd`2o[`;eb00000000e?o50000h>3c000000000000
l@>>0000000000000000000000000000XWj100000000000000000000L9?S594m0000000000000000`J1C00000000LL>R000000000000000000000000lD\>P6=\
P>iEDLdcA8AV0000lM]H000000000000000000000000LP8@57@>9=Lg000000000000000000000dBg00000000<R:B00000000000000000000Y<U5000000000000
0000000000000000hXKLHYS_\i`CI1HT00000000m6?f00000000000000000000Q2?I000000000000000000000000000000000000H=HL0000\^d1TX9kPbTW0000
00000000<Q?SPSGZ0000<U;c000049PK4L49@54fdhDRh=1gQ2]\996jm35iA6:Pe<`JD9`_000049UE@a`:0000000000000000000000000000<]R;00000000dZbO
0000h1f60000000000000000000000008YT=000000000000000000000000000000000000<lB<0000D8in0000000000000000DIF[000000000000000000000000
LE<n000046=h00000000000000000000`a<i0000000000000000T?Ge00000nZGeBWH0000dUI]0000hSX@0000\\KI9@Bg000000000000000000000000hfc30000
000000000000TmZd00000000000000008MPDa3P10000000000005?@F0000THLC00000000\bFZ0000000000000000000000000000h22H0000000000000UF^0000
00000000000000000000000000000000PFV100000000LjLO00000000000000000000a2X0X6EN882A00000000000000000000000000000000<K;U\n>XaBg=0000
000000000000TGl50000000000000000000000000000LEfM000000000000DCh20000000000000000lgDa00000000000000000000000000000000000000000000
0000Dj6m0000000000000000Y>RO`7M44ReHDaIA00000000000000000000m@60H>Na000000000000P^<[0000000000000000h5iI00000000U>\@mBi=19h1l^b8
00005AYe00000000L6mk00000000@Oe2`><400000000000000000000X^EJQCMOl`b40000000000000000000000004V0AU:<W\:5H00000000X90`00000000hhS@
d`\2`]37000000000000@<Cfa@=e000000000000U2LF000000000000000004m900000000000000000000000000000000PHVW0000000000000000000000000000
000000000000000000000000dhof00000000h5S90Nf;000000004UA300000000000000000000Pd;l00000000\>RM00000000000019i<00000000000000000000
<a2l0000000000000000000000000000TKY@<[6CQ>WP00000000h^6S000000000000000000000000000000000000PIc\000000000000\HoW<68d000000000000
I0kf00000000<mii0000i@lh00000000H40<000000000000@7a0H;nPXGI300000000000000000000000000000000000000000000000000000000000000000000
HP7iPd2ZU3OM\oRL00000000000000000000<K1X00000000000000000000000000004^3EPbXUXD9iE0kU000000000000d7kQ00000000000000004Kn4\OeN0000
000000000000000000000000000000004>AR000000000000T;XA0000000000000000E1Yh00000000000000000000000000000000TA;e0000LEXa`R^T00000000
000000000000A7mI00000e=l0000X;Y1YAdD0000000058XM000000000000LFie000000000000`aG18eUeX;<g0000000000000000HPa2h:4m0000000000000000
00000000E@OJXGmnlnFI000000000000000000000000L0MO0000000000000000000000000000DoWj00000000000000000000@\S]00000000000000000000DGG0
0000HB;1000000008]nE0000Xjnf@LUa000000000000h9mn0000000000000000H];H=Aob0B^j00000000000000000000000000008[Ib00000000000000000000
M@1l00000000X<>>00000000000000000000<_G>\LBg4bl700000000h1RY\1ee0000000000000000X<SM000000008EDJ0000000000000000000000008kg^0000
000000000000UC@L00000000<CDW000000000000097?0000E766e>]h000000000000000000000000XV_9TZLV0000lQLL00000000<E7aX^dd0000YBLo0000P9TU
000000000000000000000000Pa11000000000025Hl2e0000000000000000TAV20000dNCFXXAN0000ldSD0000<J_1000000000000TcdQD5[H0000h43?E?;n0000
0000000000000000000000000000TG`@000000005=AT0000000000000000dK8600000000000000000@3o0000m8R5@FDR0000000000000000L=MO000000000000
4cD^0000000000000000000000000000000000008ROQa1YSTRgT00000000000000000000000050heE1OoU;VS@iH?000000000000000000000000000000000000
8FAbLJ`Q0000\RiF0000000000000000hIYR0000l`P=00000000\:V=00000000]8G20000U28OTf`U0000dbAo0000000000008=Z>000000000000X`UG00000000
0000M?0b00000000000000000000dG2?@lDElZmmU=b:D_jnhdI800000000e@j;PJo@0000000000000000000000000000Q77V0>Mj000000004HbJXKbB00000000
0000<n0E00000000d3;[@E0]<Yk4000000008]U@00000000HP=[000000000000T6eJ0000\E9;0000000000008^7[`bPL000000000000Y7BPT>`W000000000000
0000hX]P00000000hdW4000000000000000000000000000000000000000088h;HYdT000000000M270000000007Sl0000dL;:0000000000000000`Bd?lFjHm1C>
000000000000000000000000000000001>J?0000TcXa00008QoW0000000000000000<<3Q4Afj00000000`=J=H0`30mIW000000008LWm00000000000000004@hT
XeP>0000hjL800000000000000000000m=M:0000PJW_43T700000000ho>CTBdO0000000000000000000000004<aC00009:YB000000000000000000000000dW41
00000000912900000000000000000000000000000000M11b00000000Lk_f0000000000000=?n@6KE0000Y08IU8<[hT4d0000dP_elk`f0000Xf7c000000000000
`8Eh0000L07iDFN1TV0P00000000<SNW@;Yc00000000000045^m000000000000X610H7D=0000000000000000\:5:0000<b[V00000000dZOY0000000000000000
00000000000000000000000000004c>^00000000\HTF0000HbBQ000000000000000000000000XT7cTlCU0000XlYO000000000000A>7E0000<igG0000HRQUM4kT
0000HcNdD[<400000000000000004;TShZc;E2:<0000PU4A00000000000000000000LJaC0000000000000000A:@f00000000E=eRd4T_000005@Y0000H5YT0000
000000000000000000000000\O8lDXn;000000000000TW;>XEB60000\`]T000000000=ei00000000000000008EYS000000000000000000000000000000000000
0000lPGF0000a6Wk4L[<0000@Nf^XQ@M000000000000H`jH0000<U^A000000000000000000000000l3SI00000000I899000000000000000000000000LOa90000
0000000000000000];::00000000000000000000000000004YiL0`S3a0j?<OIh00000000000000000000MC5:000000000000`ZY20000000000000000d9@9i583
TQG`L3S<0000D2I:00008HO200000000T@Bi0000l6XiL`iM0000000000000000000000000000PFcgU45o00000000\gC;00000000DAg]00000000E1\Q4O:c0000
000000000B=7000082^6Dh6M00008i3^@]n500000000DULh00000000000000000000000000000000000005?K0FnE000000000000000000000000000000000000
00000000000000000000000000000000000000000000@PRb0000X^F\E;<C0000`^d;0000000000008O>[\^cV<X:k00000000000000000000PSEc000000000000
0000000000000000000000000000000000000000Hn\k4G4aLg6^YBBB0000000000000000000000000000000000000000hB06000000008nlS00000000Q@el0000
d5>900000000i?Q?000000000000M4]c000000000000I0NB00000000000000000000000000008dV000000000<7E=00000000YAK8000000000000l6BF00000000
000000004bo<000000000000\b=Q000088Vh00000000000000000000Lcm0U>fE0000Hb[d00000000000000000000000000000000000000000000000000000000
0000\eY\00008deb000000000000000000000000000000000000A?EM00000000000000000000<F;i000000000000000000000000000000000000d2G?DR:Q0000
000000000000@T^l0000000000000000000000000000000000000000000000000000I>6>9>ln00000000\3=DLC?j\gAhDc[?0000E4DQ00000000@9\J0000a@L]
00000000a?OI00000000000000000000HD>J\7i1h[Un00008EL4000000000000000000000000Y3@n000044BjP4_FH5^T00000000000000000000mBe=00000000
00000000`4Y4hBP1=0Ck000000004?Bb00005<2C<DTY00000000000000004ZLJ8V010000<43U\mM?aAYX000000000000DGP@4CLi00000000000000000000D0DF
d:edl6d1\CG<PeGR5AP[000000000000000000000000<FW\0000000000000000000000000000`5VM0000000000004Ofm000000000000000000008Uo000000000
00000000000000000000000000000000e@ZY00000000E?PR0G>aHlh_`^`MTkn`000000000000000000000000PU`ZhUh]0000000000000000000000000000<aiC
H^Tc0000DO4_0000000000000000U:BP0000`joA00000000XkJJ000000000000XS>E@goM00000000000000000000000000000000000000000000000000000000
8FfM0000000000000000000000000000Da7;000000000000000000000000lD3N000000000000000000000000000000000000<_<M00000000\1aJ000000000000
Hb?3A<KM00000000TTLd00000000000000000000000000000000000000000000`<TR`IV;0000000000000000000000000000TS6?D2?D\NbF<nVJ000000000000
01lX\\1b00000000DWjT<[li00000000000000000000llLl51@TMCD?0000@DnU0000000000000000L1n]0000X_1X0000A>0F0000000000000000000000000000
00000000000000000<EP0000000000000000h4eZ`;<WT:L<I2nJi9JJdiI\00000000000000000000000000000000lJlXm>8f0000L2QB0000000000000000H]=a
00000000000000000000Y=;SXiZW8;L@dNhkm9oL00000000000000000000000000000000000000000000000000000000XXeNP\oY00000000H0O4h_J_4eY0LK4j
<jNH0g5741DW00000000<?hP4NagX1VA00000000000000000000000000004`?m0000000000000000<J_G00000000000000000000000000000000000000000000
0000<VCC0000000000000000<FV=000000008`7D0000D5320000000000000000000000000000000000000000000000000000XATb000000000000000000000000
00000000000000000000000000000000T9cl00000000A=h=000000000000\P290000dnmI00008G=flOdbQ<n>Td=kY179I@cJ00000000000000000000<ifU4?Io
0000=>?900000000000000000L^Ba2Vf0000Xgd;HSDk000000000000=5Ea0000000040Ya0000HZ80lA9>h_DX00000000000000000000U@C^0000000000000000
<An<U4g[0000<7ToP`P_00000000000000000000P=oFP[g>000000000000000000000000XLMB000000000000@Am50000000000000000<RUR=A?FlQM\00000000
`W]V000000004Uob0000LD6<87lF0000`LP?8?F00nMd000000000000000000000000LcoP<nJ]M86700004H8V0000000000000000000000000000000000000000
0000000000000000hm:M0000000000000000dTKb0TlI0000Q5=W00000a_S00000000TF??h`>n000000008@4Oh19M8AHS\WY9Q:SK000000000000000000000000
00000000\>RZI5e5dVZi00000000<]WS00000000h8i^000000000000dRL50000000000000000U0QW]BIT0000000000000000PIk:0000000000000000D9SI0000
00000000e>O^000000000eT900000000000000000000L5I9DOUK0000000000000000000000000000\C:B<F5Q0000000000000000000000001==J0000LYSn8HZ9
T;D1lXk50000HYL`0000000000000000000000000000000000000000000000000000T8<8DTRo000000008nbT0Pb9000000000000000000000000000000000000
000000000000000000000000L9WA000000000000l^MSU4OR000000000000000000000000XG<j0000000000000000000000000000h61LTKc38n]W000000000000
<1Ki0000\I0XleA700000000\J5\000000000000@9da00000000l4NRLBf7TMh<0000\A?n000000000000\UlS00000000000000000000d2_S87jMLcni0000ToN9
00000000DSgW00000000000000000000000000000000]=LQ00000000000000000000X]eH0dNJ0000d\1B00000000000000000000000000000000000000000000
XE5Q000000000000PfX6000000000000000000000000I3D000000000haA5PF8C0000000000000000000000008lJ>0000000000000000dG;100000000PWQI0000
000000000000H9I>00000000d\ei00000000000000000000000000008bj\\<>J0000000000000_TM46F=0000000000000000000000008eIghVZD1=\;00000000
00000000lFSo00000000hDT;`]230000l6W_00000000<[T^\9MB826C8Rnm00000000`id200004BA`000000004JRX54;N00000000T<O[dmoA0000A74?0K130000
00000000D5_[00000000TZ<d\0S]0000000000000000XVag0000000000000000000000000000000000000000dYRh00000000lXDX000000000000000000000000
00Hk\\L100000000000000000000000000000000000000000000TAk70000000000000000dDj70000000000000000000000009@j[0000lI??00000000MB_ol]ME
0000000000000000000000000000000000000000D]e:00000000Tb4700000000<CZ5T?CQ8@OV00000000000000000000`\VZ0000000000000000000000000000
I?X<0000000081>i00000000000000004R^dE3gUXGSnXa8F00000000000000000000000000004`4_0000X>KB8f?`0000000000000000IC<k0000h1j100000000
0000000047E[dmm>000000000000000000000000H><K000000000000000000000000000000000000PPiS4m04000000000000\Y_l0000000000000000DOU?a;Xk
0000Xce9Q5\S000000000000000000000000dU8:0000XlMG84cQh;4dd9e70000000000000000<9HE\k_>00000c[`0000`aC:00000000Y5?H000000000000=2Y3
0000XOFo000000000000000000000000P4=F00001BD40000D[eN0000dKP50000000000004>o^0000\BN\00000000D1;H000000000000X0ALL0EI0000]@g00000
00000000\]I4000000000000000000000000000000000000000000000000000000000000<:3>@1Yb000000000000000000000000PGFV000000000000\jJ60000
00000000000000000000000000004C=6000000004lER0000XiZf00000000000000000000000000008Mie17Y4000000000000000000jP00000000000000000000
00000000000000000000TkUm000000000TkGlW9O0000000000000000P\N`84X9000000000000000000000000000000000000lTZk0000000000000000\1L2L5Q>
0000000000000000XI370000@13Q<UEV000000000000000000004<KH0000L_d[MB[a000000000000000000000000dQ30000000000000000000000000\WN30000
0000000000000000DWKU000000000000l^Q2iA0X0000000000000000000000000000XOZ34>Jj000000000000\_Z8000000000000000000000000000000000000
0000lT<G000000000000000000LT00000000000000000000`H@Gl0ZJA?nh00000000\1g90000XhnM0000<GM6dHC<0000000000000000000000008f<K00000000
000000000000000000000000000082dm0000TM>aDDoPQ3XcE?JB8nJD00000000Dcke00000000\Lf>0000P=k>I>=iQ2Mf0000l:^g0000]CQE00000000lW:n0000
00000000000000000000000000000000000000000000H14^DDob0000000000008>M?TOSe<31QU;n_44^h00008Uo@000000000000@FY>00000000Q4j_00000000
000000000000T[?S00000000Y7?b000000000000<OBQ00000000000000000000000000000000000000000[050000000000000000h_7_00000000000000000000
00000000I=S?000000000000000000000000L4oJ0000YAY14_8X000000000000000000000000000000000000000000000000X]YZ0000000000000000lcXN0000
000000000000\3k200005@Hn0000000000000000000014ZPL==18^:WHenoDieLTPV5a530a=;60000HRYj<`gKh\C900000000T?fQ<A]T0000dGaUlF]e00000000
000000000BXA000000000000000000000000Q>3D@0WP4OZ>00000000000000004HU;000000000000HPf`000000000000T=96P_o1000000008]Gn0000U2F\4`TL
M=3000008EYd00000000000000000000000047MfdEXUH`WTT0^5T?0H0000000000008TG`00000000000000000000Q1?U00000000P4_b`3WVdnPf@o_C00000000
00000000a2D700004WFNLd4m@1_R000000000000000000000000`XEi000000000000TnL^mAi000000000000000000000`]8K000000000000H5GW000000000000
PS2900000000000000000000000000000000000000000000000000000000000000000000D0<4<Gf@00000000<0:Z4Ahb0000PdDC<VOC00000000T[\Z00000000
0000000000009>Xn0T?>00000000L^[g0000\G4K`YM@00000000000000004I3B000000000000000000000000000000000000<;[5Dn7o15>70000000000000000
0000000000000000dR8WXmTJ000000000000000000000000000000000000hW;l000000000000<<0<0000000000000000000000000000DA:;]8jnm?Ol4iB70000
0000lnXR0000000000000000<P:\00000000`_^o000000000000PYZ>000000000000000000000000000000000000\N:1<<6UlN=LdRLC000000004Hbm00000000
0000M3h6e8SH00000000000000000000\X0?X\I_0000000000000000Y28`0000000000000000LL`:hG]I0000\N99dcFd000000000000A314L[KCe=gjX>:1XW=n
`T;Q00000000l^@d00000000<LeAXkUP00000000I=oC00000000000042d@00000000000000000000000000008J<j000000000000@KH@T06_0000`nAk00000000
0000PEM=000000000000000000000000000000000000`KEB0000HK0eY?2\0000h2[PH@?^XJUK0000D9WS00000000000000000000000000000000000000005BGV
e>oR00004[G?0000000000000000\<fL00004=1>000000000000P<flhV=`0000000000008C<B000000000000`iQ:0000000000000000@h:400000000000017YE
0000dj[cX52N00000000L8Mi000000000000H<EB00000000Pc9N0000000000000000M0PdHa[I<fkL00000000\0eJ8i=S00000000000000000000000000000000
@^fH0000Q6f84^gH00000000000000000000000000000e]4000000000000TQl?00000D^O00000000000091Y<0000D_U8000000005C7e00000000000000000000
000000000000000000000000000000004mo_0000]8CZ00000000d>lehNXR00000000000000000000m6ia00000000@1@=XjjG]7JmQ5kB00000000PWMadL4nDXRd
4^C^000000000000hlU:00000000000000000000000000000000588E0000d;@`0000PZB[lA640000TS8c00000000T7R9TAf^@2838PWl00000000000000000000
0000000000000000000000000000<?@700000000000000000000000000004jM?0000000000000000`KM>D<^K000000000000d902000000000000000000000000
0000000000000000DDE3iA]O00000000000000000000i=CTlKXB0000A40;82XK00000000lUO^000000000000e>g200000000@8WL00000000000000000000<Qd@
000000008fU30000l=hV000000000000lBP?000000000000000000000000H]0o000000000000<8m=0000\S]2\?XN8B0K0000XjVJPlFfY0X68EHL512R00000000
<cEP000000000000<:eV0000000000000glb0000000000000000@^@<dbTCHeg?P6`00000HWC;0000000000008m\N000000000000000000000000TOhK00008UaY
djOj=B7N000000000000000012o;00000000lhk`0000000000000M:RICEI00000000000000000D;90000000000000000000000000000000000000000P\fm0000
00000000HA1^000000000000000000000000\57:00000000lJFA`A6MPQm^0@O00000000000000000]Ac]L__GX>6`hVe<0000I;2j000000004?o8]=B1XEBFTQ<V
000000000000A5C]90]:DSCK000000000000X2oi00000000000000000000000000000000000000000000000000000000`gFK0000000054<10000deBf00000000
00000000l>fIDZ8l000000000000<M<>0000000000000000000000000000]0gk0000l>mOPm15000000000000XfL0000000000000000000000000000000000000
00000000000000000000000000000000<QGQ97;i000000000000000000000000dHK@00000000@ZFL000000000000000000000000000000000000`FK700000000
0000000000000000000000000000T`1700000000000000000000Xc4hA<^L0000hb<\000000000_Y;000000005=cZ0000T=23000000H;000000000000000093e@
0000HLMm4Q=`109\000000000000M4a=0000000000000000D;SeH53@00000000@85U0000000000000000000000000h<bhE2R00000000000000000000XB;W0000
0000000000000000LG6UHVaE0000\_7U\]af0000000002ElXAdBPREaI9=JLSf2d[D_000000000000000000000000@Z_P0000000000000000<Cn;0000aA]80000
000000000000000000000000000000000000`X^20000`5A6000000000000000000000000D<4Q0000000000000000000000000000000000000000000080h60000
A2A7daE]0000M=7b000000000000000000000000000000000000000000008YJL000000000000000000000000000000000000D`lm000000000000\]fE00000000
8fSX00000000000000000000HS:U00000000000000004iR@00000000e:JNTc;Si?;^`aBb0000000000004X2M000000000000000000000000L?_XT^lm0000TB^B
00000000`^SX@aXf0000000000000000000000000000LH2T00000hdn0000000000000000000000000000<4>E0000U<K:]>7_000000000000D5U6000000000000
0000000000000000000000000000<G6d0000`7l:0000000082k700004ZaGM9[G0000000000000000<B=Y00000000HVE_0000Tm\7h`HF8SM?0000000000000000
000000000000a>Aa00000000hAFg0000000000000000De`Q1B2d000000000000XE4<0000000000000000000000000000000000000000000000000000HFda0000
0000000000000000`JM7e9Cj8^<50000\62[XFmk0000000000000000000000000000000000000000PMNe000000000000]8fa0000000000000000T3d800000000
0000000000000000`F8`l5@:HkZ@00000000TY?o0000U=a@H4@VTbgF000000000000000000000000Tc1B00009>OD00000000@e8;hf4F0000000000000000<ie5
0000000000000000\L>7000000000000000000000000I0Q700000000`^Ve000000000000<mlk000000000000lYon000000000000000000000000000000000000
i6;jh1=@00000000D:R;46LE0000@O1GX51LhdB58g4Phj]_PohJE?`Q00000000000000000000000000000000000000000000000000000000000000000000XE?D
0000000000008QYi00000000\4V5<_d@hloWPP7@9<[3000000000000hP^W`[k3000000000000l6oN000000000000<`nD00000000000000000000000000000000
000000000000d;fD0000000000000000000000000000000000004ZMC000000000k4\00000000000000000000L;6J<DFM00000000\^o\0000LGn>000000000000
00000000X:gS00004X9_00000000000000000000000000000000000007^L000000000000D^Ef00004JSP000000000000000000000000000000000000lP@0a;X0
000000000Jbn000000000000000000000000X\lS000000000000@VW>000000000000000000004WfZEAZI000000000000DOlZU58D8\WR`QJ60000L`m>00000000
000000000000000000000000DY\j0MWbLSSV00000000000000000000P<8<@K=jlb]Y00000oS40000000000000000000000000000000000000000000000000000
00000000000000000000000000004JRn8:<h0000`h1A000000008aN?1BOV00000000000000000000`0Bk00000000000000000000000000000000Xi5o00000000
0000000000000000000000000000l6f60000000000000000000000000000000000000fRl0000000000000000000000008\NRQ7V:000000000000dPIl]7^KP9OE
00000000XT_n000000000000Pd<T00000000m23Y000000000000e@<e0000\449000000000000000000000000PCDb000000000000X4=V000000000000DGhn0000
0000000000000000h9;H00000000@aWC0000U;h@0000\4PC0000lDaY000000000000000000000000L_Yh8j[DL@25`JLj00000000000000000000]3GF0>PL00H1
9<1Q98Dc]=?W5B=V000000000000000000000000I8;300000000H4AMX`mZ0000XR2f`4bDd<o58VFT0000PV8bY8ZS00000000YA78hhXQ0000TU1U000000000000
<kiWMCJk000000000000000000000000000000000000000000000000000000000000dlL0m2=a00000000000000000000000000000000000000000000l;9W0000
00000000==VC0000h4EY<EEc000000000000lN@1LX1Vl^8i0000<U6Y000000000000000000000000\>SFlV6`00000000000000000000PN7c0000I7Gj4_M3D>oR
000000000J2a0000D?f^00000000`[m<0000Pl:6I<5Chk=_0000X;:S000000000000000000000000L`Z60000X?:j0000000000000000dMkW0000000000000000
0000\@b5a:IV00008fGn8g[J00000000TARF0000L;nB0000000000004fSl1Bg`000000000000LRO`=BN?000000004@kUD4ZVX]BD0000=:6\000000000000<X7h
00000000000000008M11Tk>_0000000000000iKI0000000000000000U@cT0000A7oY0000dN]3000000000000000000000000]4Q\000000000000P0c`H<bZ@;JF
\ZOLm>;d4ZS]m@@B000013ZU000000000000000000000000000000000000AA?S00000000QBLO0000H<mUTaXD0000D7RGD<4@Pc5500000000000000000000hbC\
00000000000000000000TJ:YlQ2d00000000000000000000000000000000d]dl00000000000000000000@62000000000000000000^89m@LP0000000000000000
4@Wh0000000000000000000000004jPG00004ELW=3Rbdd:O=9D\5=@Q0000P\a>`1CN0000i>U20000\3N=lJO>0000000000000000000000000000\T2cLf6c0000
l6600000000000000000\2kI000000000000000000000000000000000000000000000000@4`U@LlA00000000000000000000Y0e<A=E500000000000000000000
=<[C00000000000000000000000000000000000000000000000085Tf8LA:0000TIhjDmF6P3Pg00000U5k00000000000000000000X@fL\:6ld=NRPQXiTiO;0000
00000000L9U40000000040L>U=am000000000000000000000000PHVg8@4=0000X7V_00000000000000000000X96`000000000000`4ZJ46Tm`KOfhZ39IB6N8Y15
1<RnLHE:000000000000mA[C000006WD0000000000000000\_SVI:S8000000000000DR9f00000000000000000000000000000000000000000000000000000000
\NDM54d30000M@K200000000000000000000000000000000@HDe0000000000000000d55V000000000000000000000000000000000000\cP@d`k?00000000d6M9
0000I6giDkQ>00000000000000000000000000000000000000000000000000000000Q<D_00000000L9T800000000000000000000DC5611VA000000000000QAMc
0000000000000000d_KC0000LC3n\_6D0000000000000000000000004Q<GleLl0000000000000000h`1c00000000000000000000000000000000@8UTi>]K0000
00000000000000000000000000000000000011ZN000000000000000000000000<IA;l_X88;Z4000000000000PRBfm>9m0000lEANlGUIHWl7\XU1@lQ\00000000
00000J8J000000000000dHgG000000000000X?HahCg500000000l4h@00000000`nag00000000000047G@00000000dA8^U=U60000000000000000`IkddVNLPXGg
=4=e0000TbRoe;?m0000000000000000000000000000]3_40000lln^Tk?je5<f00008S[[0000000000001@aC000000000000000000000000M?43000000000000
0000000000000000000000000000d9BnPbNS@bOZIA4=000000000000\`g\X\B9000000000000L<Til>S60000000000000000PlgP@MWJ0000<<aX000000000000
000000000000U=RF00000000000000000000LmY80;Ao0000@G8600000000000000000000000000000000XZnK0000l6@OECR_4;L_0000I0IR0000000000000000
000000000000hEBV0000dQhJ000000000000DfIL00000000000000000000DO6RTf]E0000I?;>0000000000004DAc000000000000LbFF00000000a;lN00000000
000000000000h3EE4=_30000l<jklY=1i?fD0000\UAY00000000000000000000000000000000LG@\0000000000000000<d^7Tg@?D>4>00000000000000000000
M>;=0000000000000000`RNHPX:Z0000X2X<8:Rll;[fLbUF0000000000000000000000000000LkK:000000000000000000000DbV0000HPHh1<W^000000000000
8[oB000000000000LA5\000000000000000000000000lX>05A9ZaC]CM7^\hgCl0000d>lW00000000000000000000000000000000<FDlDRcQ00000000E2X;0?I@
PPehM3lh00005:hT000000000FZA<J^f00000000000000000000000000000000<`8=M14i00001CAE<Y_O<3B<000000000000<J\;00000000000000000000hUd7
000000000000\DPS00000000lJ0U00000000`7Hn000000000000000000000000000000000000a:oh]6gG000000000000DJGn0000000000000000000000000000
QBTM0000000000000000000000000000@Ji_000000000000000000000000=<BZTJCK00000000<8:]0000a7O?0000\2MY00000000XG1JLB32d]Bk00000000DZF\
000000000000Q:an0000000000000000Y3\_000000000000000000000000lFAT0000000000000000=07W000000000000000000000000000000000000\Z7Z0000
00000000dbfNTcPb000000000000000000000000Ph?Q000000000000\oc>000000000000000000000000000000000000000000000000000000000000E?haXWIb
df0000000000\\Hi88V900000000000000000000000000000000h3^H@6X2deBK0000000000000000E?cmaC\_U3fa00000ob=0000<f`;00000000`0VT00[101UQ
HD0c0000000000000000\[PW000047TB0000hKd:000011;A0000000000000000000000000000dQP10000]9o_\=d^L?^m0000lJT^QBWX46nHhJAF`^of00000000
000000000000\=VY<Tn6LIVV]1Cj00004B]T000016Cm0000000000000000000000000000XPVSdGPa<AS9Ld[F=6`X0000000000008ba=000000000000i3Fo0000
00000000000000000000=C>R000000000000XF52LZkm\]fbhd::0000HJ9S0000X6^M00000000L;GV8IW=0000000000000Rml000000000000LZ?G00000000U@de
000000000000`CPP00000000000000000000000000000000000000000000L`jb0000d^Hn0000XS]KDBUZ00000000000000004e=[000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000ToSK000000000000LEI300000000P3Q70000000000000000lDT100000000
00000000000000000000Q6I^00000000000000000000000000000000Q8lRLU9kHeW[8Q3Oi7leM7K`I;@R<;R6PY7500000000000000000000`k`B0O>7e83D0000
000000000000000000000000I5a<9?^i00000000000000000000@j2]0000dM:^00000000000000000000000000000000000000000000TUL>000000000000dRT4
00000000D0[ZD41S0000000000000000000000004NAj0000000000000000HdXf85f?0000mBL_@7cG0000l;b[`26M0000000000000000TLULLYbA\Y_B00000000
00000000hg9A0000HI8A00000000h7h;00000000`B3>`1DdH:fYLSH_0000000000000000Y7]14TDP0000m9MR0000000000008ciF000000000000000000008N53
00000000000000008SKGUAC_0000m?ji000000000000000000000000000000000000M5Q?d=7km>m>0000PGgX00000000a6eN0000000000000000000000000000
000000004N1?00000000X>TV0000000000000000T>i3h?W?00000000000000000000000000000000000000000000000000000000000000000000DVTc00000000
\N8I4`MZ0000000000000000000000000000dXVA00000000000000000000000000000000<YcI4llI000000000000000000000000000000000000@=N000000000
0000l=HYXYJYT[E_000000000000\9E;000000000000000000000000D0fK000000000000000000008>Df0000@c_bU?XYlfen@<D60000lUcA0000000000000000
0000e7=Sa6Pn0000lMGc000000000000000000000000@0m40000hPg9000000000000d65d`S<a8WGGla\L0000000000000000Tc8N<HUjI@3Z0000DbOe0000<XF5
0000000000000000\i[O00000000PQQQD6da0D>6L_`@HKlPDmL3i>noDa]P000000000000D0kj00000000H>_400000000Le1I8DfQ<SWe0n@J00000000000098QB
000000000000000005`T\M]hXOYR0SnA00000000`OG>000000000000000046G400000000000000000000E=Fl00000000@1X]000000000000\We6TOKR4=cd0000
0000LIeIe9LP000000000000000000000000IB8A0000000000000000Pad`00000000000000000000l`3A<Y4c0000000000000000000000000000000000000000
DSVV8Me68g;DPDZ4<N<D00000000000000000db\00000000000000000000000000004jW@000000000Gh_000000000000000000000000000000000W`2hC6@Hi\P
0000000000000000lgiI000000000000000000000000P5T2<h8L000000000000000000000000000000000000000000000000<TRY00000000H2nS0000lJFf0000
00000000000000000000PTA_0000L\?C00000000DR<\0000000000000000\:lC000000000000000000000000000000000000@2NE00000000000000004P5f0m3<
1@ca8UnQ000000000000mCUj000000008LZ8000000000000M9>U0000lIFf0000TDIT00000000d=aRhK9A0000X@@^00000000000000000hK`0000<9C]@F9U0000
Lg\QlH]Q00000000000000000000000000000000000000000000000000008:V^000000000000<P]j000000000000000000000000000000000000Q9Km00000000
00000000eAeE8Z;n@4P6De7h000000000000PT0n0000\Io90000H7=Al6YChmlZ0000000000000000`9X5`FMI00000000THj<hIhB0000000000000000LJYQXc7T
0000DMbR<LEUTBo48NQb4_J54iAM0000LXIbdaRV00000000000000000000000000000000`>Ch000000000000hbLI0000000000000000`1<c00000000X?n_8j3X
H`jTH>QiLcY18OHA`oj2Q>34H8Z9E3kk0000000000000000XHjHm>IUdBPO000000000000l`KT0000eA2c000000000000PQBR00000000dkhg0000HJMlh`550000
00000000000000000000<4aL000000000000Pje`D[>\XX6n000000000000hKnX0000000000000000000000001;RV]>a30000`:]AH0VeIAIE000000000000Debn
0000000019i_00000000DA2i0000@kZnPO9APXMX]=AD0000000000000000000000000000000009oQ4k;K0000LUW3000000000000000000000000000000000000
l982PAh<0000\DQ?hP_300000000dng00000000000000000000000000000000000000000000000000000000000000000M9\g00000000\=FY00000000a7XC0000
000000000000`<Sb0000000000000000lW`?dT2<0000000000000000000000000000\2nC0000M@2F000000000M4D000000008hNN<jFe`FF=00008o>V00000000
0000000000000000000000000000000000000000XHYEHV6O43M=\<>VXlUY=>^U18E20000000000000000<aK>`4OP00000000000000000000T_e<`l:mdooA0000
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
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5),
w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1),
w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2),
w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4),
w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1),
w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1),
w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0),
w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0),
w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
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
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2),
w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2),
w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1),
w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6),
w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0),
w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1),
w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0),
w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0),
w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0),
w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3),
w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2),
w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0),
w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0),
w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3),
w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8),
w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8),
w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8),
w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8),
w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8),
w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0),
w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0),
w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0),
w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1),
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
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0),
w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1),
w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4),
w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4),
w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1),
w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4),
w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0),
w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4),
w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0),
w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3),
w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1),
w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3),
w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0),
w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0),
w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2),
w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4),
w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1),
w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2),
w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7),
w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2),
w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2),
w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2),
w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3),
w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1),
w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0),
w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2),
w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1),
w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0),
w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0),
w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0),
w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0),
w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0),
w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0),
w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0),
w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0),
w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1),
w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
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
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1),
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
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8),
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
w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4),
w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1),
w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2),
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
w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5),
w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
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
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7),
w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1),
w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0),
w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1),
w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0),
w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2),
w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0),
w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0),
w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0),
w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5),
w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0),
w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0),
w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4),
w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3),
w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8),
w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5),
w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2),
w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0),
w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0),
w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4),
w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0),
w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2),
w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1),
w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3),
w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0),
w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
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
