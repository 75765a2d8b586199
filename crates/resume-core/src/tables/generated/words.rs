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
0x84100201240000, 0x8800004140036048, 0x4000c10002000800, 0x8a60000845244080, 0xc0800001030068, 0x8000000800001, 0x4020b28002400, 0x1000100140080000,
0x1040200000200040, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x20010080000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800100060c2100, 0x8000800480121000, 0x1001011161, 0x406004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000204044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20180020000002, 0x8000181100a80000, 0x40045010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x100000820008004, 0x800000080102080, 0xa020001004802a0, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111424c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8080000000180, 0x804004410082a,
0x8d008082000006, 0x204800005040006, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d8400,
0x40018c402210480, 0xc2022054000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0xc00001014000000, 0xa000220008222800, 0x5000110400, 0x1001000280002002, 0x82240000a2800, 0x420000200b4000,
0x42000108002b8a4, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x228044000000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c000004a1041029, 0x2000010042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800008028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004240a000000, 0x8001421450200, 0x300084820004, 0x4400800011010214, 0x4012040002c2058,
0x88724a002440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000001, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000004,
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x40100200000001, 0x3081004000000021, 0x8402020020400214, 0x4c082418e002004, 0x820000810000,
0x4008000800120, 0x2028000004480120, 0x1200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000020002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101502420, 0x1000500048000402, 0x6002008044000021, 0x382028200800000, 0x4000400001, 0x10000004c000080, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x2000000000010, 0x840000022004122, 0x81008400010800,
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8008100200d0000, 0x1200010000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184ec01000404,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001068, 0x1020500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x18010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040820080, 0x8080000,
0x8000002800040300, 0x8028000000203424, 0x801000880000, 0x20040080020030, 0x1100000202000a, 0x20002608000120, 0x2200000440000, 0x40210200004409,
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
a compter de	00`1
a compter du	00`1
a contar de	00a2
a d	00c1
a decorrere dal	00d1
a distance	00e1
a distancia	00f3
a distanza	00i1
a distància	00j1
a level	00k2
a levels	00k2
a mai napig	00m1
a netinu	00n1
a oggi	00o1
a partir de	0103
a partir del	0131
a partir du	00`1
a partire da	00d1
a partire dal	00d1
a present	00_1
a s	0142
a-level	00k2
a-levels	00k2
a.a	00^1
a.a.s	00^1
a.d	00c1
a.s	0142
a.ş	00c1
a/s	00c1
a1	0161
a2	0171
aaetlad	0181
aar	0193
aarets	01<3
aas	00^1
aasta	01?1
aastat	01?1
ab	01@4
ab dem	01D1
ab der	01D1
abgeschlossen	01E1
abielus	01F1
abiline	01G1
abilitazione	01H1
abitur	01I1
abiturnote	01J1
abogada	01K1
abogado	01K1
abschlussnote	01J1
abschlusspruefung	01I1
abschlussprufung	01I1
abschlussprüfung	01I1
absolviert	01E1
absolvit	01L1
absolvita	01L1
absolvită	01L1
absolvovano	01M1
absolvováno	01M1
abteilung	01N2
acadamh	01P1
academia	01Q4
academie	01U2
academy	01W1
acadèmia	01X1
académie	01Y1
acca	01Z1
accademia	01[1
accesit	01\1
accessit	01]1
accountant	01^3
accreditation	01a1
accredited	01a1
accèssit	01]1
accésit	01\1
acemi	01b1
acheteur	01c1
acheteuse	01c1
acls	01Z1
acm	01d1
acougueiro	01e1
acreditacio	01f1
acreditacion	01g1
acreditació	01f1
acreditación	01g1
acreditare	01h1
actas	01i1
actes	01j2
acteur	01l1
actor	01m3
actress	0201
actrice	01l1
actrita	0211
actriz	01K1
actriță	0211
actuaire	01c1
actual	0224
actualidad	0261
actualitat	0271
actualment	0271
actualmente	0283
actuary	0201
actuel	00_1
actuelle	00_1
actuellement	00_1
acum	02;1
acupuncturist	0201
ad oggi	00o1
adaleinkunn	02<1
adalgrein	02=1
addetta	02>1
addetto	02>1
adesso	00o1
adiunkt	02?1
adjoint	01c1
adjointe	01c1
adjunkt	02@2
adjunktus	02B1
adjuster	0201
admin	02C1
administraator	01G1
administrador	02D3
administradora	02D3
administrateur	01c1
administratiu	02G1
administrativa	02H2
administrativo	01K1
administratoer	02J1
administrator	02K=
administratore	02X2
administratorius	02Z1
administratorka	02?1
administrators	02[1
administratorė	02Z1
administratrice	01c1
administratör	02J1
administrátor	02\2
adminisztrator	02B1
adminisztrátor	02B1
adr	01Z1
advanced	02^2
advanced certificate	02`1
advanced diploma	02`1
advanced highers	02a1
advies	02b1
adviser	0201
adviseur	01l1
advisor	0201
advocaat	01l1
advocada	02G1
advocat	02G1
advogada	01e1
advogado	01e1
advogados	02c1
advokaat	01G1
advokat	02d6
advokatas	02Z1
advokát	02\2
adwokat	02?1
ae	00c1
aegare	02J1
aeidinkielen taso	02j1
aeidinkielenae	02j1
aeidinkieli	02j1
aeidinkielinen	02j1
aemne	02k1
aerztin	02l1
afdeling	02m4
afdelingen	0311
affreteur	01c1
affréteur	01c1
afgerond	0321
afhandling	0331
afstudeerrichting	0341
ag	0352
ag suil leis	0371
ag súil leis	0371
agare	02J1
agence	0381
agenceur	01c1
agenceuse	01c1
agencia	0393
agencija	03<3
agencja	03?1
agency	03@1
agent	03A5
agent achizitii	0211
agent achiziții	0211
agent de paza	0211
agent de pază	0211
agent de securite	01c1
agent de sécurité	01c1
agent immobilier	01c1
agente	03F4
agentia	03J1
agentie	03J1
agentur	03K1
agentura	03L4
agentúra	03P1
agentūra	03Q1
agenzia	03R1
agenția	03J1
agenție	03J1
aggiornamento	03S1
agno	03T1
agregation	03U1
agrement	03V1
agricoltore	02>1
agricoltrice	02>1
agriculteur	01c1
agricultor	03W2
agricultora	03W2
agricultrice	01c1
agronom	02C1
agrégation	03U1
agrément	03V1
agència	03Y1
agência	02c1
ahli	03Z2
ahli gizi	02C1
ahli madya	03\1
ahora	0261
aide soignant	01c1
aide soignante	01c1
aide-soignant	01c1
aide-soignante	01c1
aidinkielen taso	02j1
aidinkielena	02j1
aidinkieli	02j1
aidinkielinen	02j1
aikste	03]1
aikštė	03]1
ailtire	03^1
air force	03@1
air traffic controller	0201
airlines	03@1
aistritheoir	03^1
aiuto cuoco	02>1
ajakiri	03_1
ajakirjanik	01G1
ajans	03`1
ajansi	03`1
ajansı	03`1
ajokortti	03a1
ajto	03b1
ajtó	03b1
ajudant	02G1
ajudante	01e1
ajuntament	03Y1
ajusteur	01c1
ajutor	0211
akadeemia	03c1
akademi	03d5
akademia	03i5
akademie	03n2
akademiebrief	0401
akademii	0411
akademija	0425
akademisi	0471
akademiuddannelse	0481
akademía	0491
akadémia	04:3
akadēmija	04=1
akatemia	04>1
akici	04?1
akici duzeyde	04?1
akkademja	04@1
aktif	04A1
aktivne	04B2
aktivno	04D3
aktivně	04G1
aktor	04H2
aktorka	02?1
aktris	02C1
aktualnie	04J1
aktuell	04K1
aktívne	04L1
akuntan	02C1
akıcı	04?1
akıcı düzeyde	04?1
al	04M4
alameda	04Q1
alani	04R1
alanı	04R1
alap	04S2
alapfok	04S2
alapfokozat	04U1
alapfoku	04S2
alapfokú	04S2
alapismeretek	04V1
alapito	02B1
alapitvany	04W2
alapkepzes	04U1
alapképzés	04U1
alapszak	04U1
alapszint	04S2
alapszintu	04S2
alapszintű	04S2
alapítvány	04W2
alapító	02B1
alates	04Y2
albanil	01K1
albañil	01K1
albergo	03R1
alcalde	01K1
alcaldesa	01K1
aleea	04[1
aleja	04\2
aleje	04^1
alempi korkeakoulututkinto	04_1
alfaiate	01e1
algaja	04`1
algtase	04a2
algteadmised	04c1
alkaen	04d3
alkeet	04g2
alkeistaso	04i1
alla data attuale	00o1
alle	04j2
allee	04l2
alleenstaand	04n1
allen	04o1
allenatore	02>1
allenatrice	02>1
allgemeine hochschulreife	01I1
allé	04j2
allée	0501
allén	04o1
almoxarife	01e1
aloittelija	0511
alt	0523
altalanos iskola	0552
alternant	01c1
alternante	01c1
alto	0573
altra	03^1
alėja	03]1
am	05:1
ambassador	0201
ambulancier	01c1
ambulanciere	01c1
ambulancière	01c1
amet	05;1
amk	05<2
ammatillinen perustutkinto	05>1
ammatillinen tutkinto	05>1
ammattikorkeakoulu	04>1
ammattikorkeakoulututkinto	04_1
ammattikoulu	04>1
ammattiopisto	04>1
ammattitutkinto	05>1
amministratore	02>1
amministratrice	02>1
amministratur	05?1
amne	02k1
amt	03K1
an	05@2
an mhaith	05B1
an-mhaith	05B1
ana dal	04R1
ana dil	05C1
ana dili	05C1
ana dilim	05C1
anabilim dali	04R1
anabilim dalı	04R1
anadil	05C1
anadili	05C1
anadilim	05C1
anadolu lisesi	0471
anailisi	03^1
anailísí	03^1
anais	05D1
analis	02C1
analist	05E3
analista	05H6
analisti	05N1
analistă	0211
analiticar	05O2
analitik	05Q1
analitikas	02Z1
analitike	02X2
analitikis	02[1
analitikė	02Z1
analitičar	05O2
analityczka	02?1
analityk	02?1
analuutik	01G1
analyst	05R3
analyste	01c1
analytik	02\2
analytiker	05U3
analyytikko	05X1
analüütik	01G1
analītiķe	02[1
analītiķis	02[1
anaokulu	0471
anchor	0201
and	05Y1
andar	04Q1
andauernd	04K1
anerkennung	00:1
anfaenger	05Z2
anfaengerin	05Z2
anfaengerkenntnisse	05\1
anfanger	05Z2
anfangerin	05Z2
anfangerkenntnisse	05\1
anfänger	05Z2
anfängerin	05Z2
anfängerkenntnisse	05\1
angajat	0211
angestellte	05]1
angestrebt	05^1
anggota	02C1
ani	05_1
animateur	01c1
animator	05`3
animatore	02>1
animatorka	02?1
animatrice	05c2
anlagenbau	03K1
annee	05e1
annees	05e1
anni	05f1
anno	05f1
announcer	0201
année	05e1
années	05e1
ano	05g2
anois	05i1
anos	05g2
ans	05e1
ansioluettelo	05j1
ansiomerkki	05k2
ansvarig	02J1
ansvarlig	05m2
anthropologist	0201
anticipated	05o1
antologi	0603
antrenoare	0211
antrenor	0632
antrenör	05N1
anugerah	0651
anwaeltin	02l1
anwalt	02l1
anwaltin	02l1
anwenderkenntnisse	0661
anwältin	02l1
any	0671
anyanyelv	0681
anyanyelvi	0681
anyanyelvi szint	0681
anyanyelvu	0681
anyanyelvű	0681
anys	0671
ao	0691
aonad	06:1
ap	06;2
ap grad	0481
ap-grad	0481
apartamento	04Q1
apartment	06=1
apbalvojums	00B1
apdovanojimas	06>1
apdrosinasana	06?1
apdrošināšana	06?1
apiculteur	01c1
apicultrice	01c1
aplieciba	06@1
apliecinajums	06@1
apliecinājums	06@1
apliecība	06@1
apolo	06A2
apotek	06C5
apoteka	06H1
apotekare	02J1
apoteker	02C1
apotheek	02b1
apotheke	03K1
apotheker	06I2
appartement	0501
appraiser	0201
apprendista	02>1
apprenti	01c1
apprentice	0201
apprenticeship	02a1
apprentie	01c1
approbation	06K1
approvisionneur	01c1
approvisionneuse	01c1
aprendiz	03W2
aprendiza	01K1
aprenent	02G1
aprenenta	02G1
aprobado	06L1
aps	00c1
apt	06M2
apteek	05;1
apteekkari	05X1
apteekki	06O1
apteka	03?1
aptekarz	02?1
aptieka	06?1
apto	04Q1
apulainen	05X1
apuraha	06P1
apótek	06Q1
ar	06R4
ar vardnicu	06V1
ar vārdnīcu	06V1
ara	0271
arastirma gorevlisi	05N1
arastirmaci	05N1
araştırma görevlisi	05N1
araştırmacı	05N1
arbeider	06W2
arbeiter	05]1
arbeitsgruppe	06Y1
arbejder	06Z1
arbetare	02J1
arbitre	01c1
arbitro	06[3
arbitru	0211
architect	06^2
architecte	01c1
architekt	06`4
architektas	02Z1
architektka	02?1
architetta	02>1
architetto	02>1
archivar	06d2
archivaris	01l1
archivera	01K1
archivero	01K1
archivist	0201
archivista	02>1
archiviste	01c1
archivář	06f1
archiwista	02?1
archiwistka	02?1
ardleibheal	06g2
ardleibhéal	06g2
ardteistimeireacht	06i1
ardteistiméireacht	06i1
area	06j5
arendaja	01G1
arets	01<3
arhitect	0211
arhitecta	0211
arhitectă	0211
arhitekt	06o3
arhitekta	0721
arhitekte	02[1
arhitekts	02[1
arhivar	0211
arkistonhoitaja	05X1
arkitekt	0734
arkivar	05m2
arkivarie	02J1
arkkitehti	05X1
army	03@1
arodizglitiba	0771
arodizglītība	0771
arodskola	04=1
arquitecta	02H2
arquitecte	02G1
arquitecto	01K1
arquiteta	01e1
arquiteto	01e1
arquivista	01e1
arsiparis	02C1
arsitek	02C1
arsivci	05N1
arst	01G1
arste	02[1
arsts	02[1
art director	0781
art school	01W1
artenomi	04_1
artesaani	05>1
article	0793
articol	07<1
articolo	07=1
articulo	01i1
artigo	05D1
artikel	07>9
artikkel	07G3
artikkeli	07J2
artiklu	07L1
artist	0201
artium	07M1
arts	01l1
artykul	07N1
artykuł	07N1
artículo	01i1
aruhaz	07O1
arvioitu	07P1
arviolta	07P1
arvosana	07Q1
arvosanalla	07Q1
arvosanat	07Q1
arxiv	01d1
arzt	02l1
arzthelfer	05]1
arztin	02l1
arşivci	05N1
as	07R2
as levels	02a1
asa	00c1
ascaill	07T1
ascensoriste	01c1
asci	05N1
ascisi	05N1
ase	07U1
asema	06O1
asentaja	05X1
asesor	01K1
asesora	01K1
asianajaja	05X1
asiantuntija	07V2
asiantuntijataso	07X1
asigurari	03J1
asigurări	03J1
asilo	01[1
asistan	05N1
asistani	05N1
asistanı	05N1
asisten	02C1
asistent	07Y7
asistenta	0211
asistentas	02Z1
asistente	07`3
asistents	02[1
asistentă	0211
asistentė	02Z1
asl	03R1
asli	07c1
asociacija	03Q1
asociacion	07d1
asociación	07d1
asociadas	07d1
asociados	07d1
asociat	0211
asociatia	03J1
asociatie	03J1
asociația	03J1
asociație	03J1
asosiasi	07e1
assegurances	03Y1
assessor	07f2
assessora	07f2
assez bien	07h1
assicurazioni	03R1
assistant	07i2
assistante	01c1
assistante maternelle	01c1
assistent	07k8
assistente	0833
assistentti	05X1
assistenz	02l1
associacao	02c1
associacio	03Y1
associació	03Y1
associate	0201
associate degree	0862
associate of	02`1
associate of applied science	02`1
associate of arts	02`1
associate of science	02`1
associate's degree	02`1
associates	03@1
associati	03R1
association	0381
associats	03Y1
associazione	03R1
associação	02c1
associe	01c1
associee	01c1
associé	01c1
associée	01c1
assocjazzjoni	0881
assoċjazzjoni	0881
assurances	0381
asszisztens	02B1
astazi	02;1
asteptat	0891
asti	08:2
astronomer	0201
astăzi	02;1
asuransi	07e1
asutaja	01G1
asystent	02?1
asystentka	02?1
asztalos	08<2
at	08>1
ate	0691
ate a data	08?1
ate a presente data	08?1
ate agora	08?1
ate ao presente	08?1
ate hoje	08?1
ate o momento	08?1
atelier	08@4
ateliers	0381
atendente	01e1
ateneo	01[1
atestat	01h1
atestatas	08D1
atestats	0771
atestatul	01h1
atestāts	0771
atheneum	08E1
atlag	08F1
atolyesi	03`1
ator	01e1
atriz	01e1
atstovas	02Z1
attache	01c1
attachee	01c1
attaché	01c1
attachée	01c1
attalinati	08G1
attendu	08H1
attestation	03V1
attestato	01H1
atti	07=1
attore	02>1
attorney	0201
attrice	02>1
attuale	00o1
attualmente	00o1
attālināti	08G1
atual	08?1
atualidade	08?1
atualmente	08?1
atzime	08I1
atziniba	00B1
atzinība	00B1
atzīme	08I1
até	0691
até a presente data	08?1
até agora	08?1
até ao presente	08?1
até hoje	08?1
até o momento	08?1
até à data	08?1
atölyesi	03`1
au	08J2
au pair	08L2
au-pair	02l1
audiologist	0201
auditeur	01c1
auditor	08N6
auditora	03W2
auditrice	01c1
audytor	02?1
audítor	08T1
aufsatz	08U1
aufstiegsfortbildung	0401
augsts	08V2
augstskola	04=1
auhind	08X2
aujourd'hui	00_1
aukio	08Z1
aukiri	0011
aukstas	08[2
aukstasis neuniversitetinis	08]1
aukstesnysis	08]1
aukštas	08[2
aukštasis neuniversitetinis	08]1
aukštesnysis	08]1
ausbildereignung	01I1
ausbilderschein	06K1
ausbildung	01I1
ausbildung als	01I1
ausbildung zum	01I1
ausbildung zur	01I1
ausgestellt	01E1
ausgestellt am	01E1
ausgezeichnet	08^2
aushilfe	08`2
aushilfskraft	08b1
ausiliario	02>1
auszeichnung	08c1
auszubildende	05]1
author	0201
authority	03@1
autista	02>1
autohaus	08d1
autojuht	01G1
automne	08e1
autonom	03Y1
autonoma	08f2
autonomo	08h2
autor	02l1
autorin	02l1
autorisasjon	08j1
autorisation	08k2
autorizatie	01h1
autorizație	01h1
autovaditaja aplieciba	06@1
autovadītāja apliecība	06@1
auttava	04i1
autumn	08m1
autumn term	08m1
autunno	08n1
autònom	03Y1
autònoma	03Y1
autónoma	07d1
autónomo	07d1
autônomo	02c1
auxiliaire	01c1
auxiliar	02D3
av	08o3
avaldatud	03_1
avancada	0921
avancado	0932
avancat	0952
avance	0972
avancerad	0992
avanceret	09;2
avancé	0972
avansat	09=2
avansert	09?2
avanzada	09A1
avanzado	09B2
avanzata	09D1
avanzato	09E2
avançada	0921
avançado	0932
avançat	0952
avda	09G1
avdeling	09H2
avdelingen	09J1
avdelning	09K2
avdelningen	09M1
ave	06=1
avenida	09N2
avenija	09P1
avenue	09Q2
average	00T1
avhandling	09S2
avinguda	09U1
avioliitossa	09V1
avklarad	09W1
avocat	09X2
avocata	0211
avocate	01c1
avocată	0211
avoliitossa	09V1
avslutad	09W1
avui	0271
avukat	09Z2
avustaja	05X1
avvanzat	09\2
avvocata	02>1
avvocato	02>1
award	09^3
awarded	09a1
awards	00N1
aws certified	01Z1
ay	09b1
ayudante	01K1
ayuntamiento	07d1
az	09c3
az dosud	09f1
azafata	01K1
azafato	01K1
azi	02;1
azienda	03R1
azienda agricola	03R1
azubi	08b1
azure	01Z1
açougueiro	01e1
aðaleinkunn	02<1
aðalgrein	02=1
año	09g1
años	09g1
aģentūra	06?1
aşçı	05N1
aşçısı	05N1
až	09h2
až dosud	09f1
așteptat	0891
b a	09j1
b arch	09j1
b b a	09j1
b com	09j1
b dul	04[1
b e	09j1
b ed	09j1
b eng	09j1
b pharm	09j1
b s	09j1
b s c	00c1
b sc	09j1
b sc prof	09k1
b tech	09j1
b v	00c1
b-dul	04[1
b. a	09j1
b. ed	09j1
b. eng	09j1
b. sc	09j1
b. tech	09j1
b.a	09j1
b.arch	09j1
b.b.a	09j1
b.com	09j1
b.e	09j1
b.ed	09j1
b.eng	09j1
b.pharm	09j1
b.s	09j1
b.s.c	00c1
b.sc	09j1
b.sc.-próf	09k1
b.tech	09j1
b.v	00c1
b1	09l1
b2	09m1
ba	09n3
ba (hons	09j1
ba prof	09k1
ba-próf	09k1
baarimikko	05X1
baas	04a2
bab	0:11
baba	01e1
baby sitter	02>1
baby-sitter	02>1
babysitter	0201
babá	01e1
bac	0:21
bac +2	0:31
bac +3	0:41
bac +5	03U1
bac es	0:21
bac general	0:21
bac général	0:21
bac pro	0:21
bac professionnel	0:21
bac s	0:21
bac si	0:51
bac technologique	0:21
bac+2	0:31
bac+3	0:62
bac+4	0:41
bac+5	03U1
bacalaureat	0:81
bacc	0:92
baccalaureat	0:21
baccalaureat professionnel	0:21
baccalauréat	0:21
baccalauréat professionnel	0:21
bacellerat	0:;1
bacellerat fl arti	0:;1
bacharel	0:<1
bacharel em	0:<1
bacharelado	0:<1
bachelor	0:=6
bachelor degree	0:C1
bachelor in	0:C1
bachelor of	0:D2
bachelor of applied science	0:C1
bachelor of architecture	0:C1
bachelor of arts	0:C1
bachelor of business administration	0:C1
bachelor of commerce	0:C1
bachelor of design	0:C1
bachelor of economics	0:C1
bachelor of education	0:C1
bachelor of engineering	0:C1
bachelor of fine arts	0:C1
bachelor of laws	0:C1
bachelor of medicine	0:C1
bachelor of music	0:C1
bachelor of nursing	0:C1
bachelor of science	0:C1
bachelor of social work	0:C1
bachelor of technology	0:C1
bachelor's	0:C1
bachelor's degree	0:C1
bachelorabschluss	0:F1
bachelorgrad	0:G2
bacheloropleiding	0:I1
bachelors	0:C1
bachelorstudium	0:J2
bacheloruddannelse	0:L1
bachiller	0:M2
bachiller universitario	0:O1
bachillerato	0:P1
backen	04o1
backend	0781
backer	05]1
backerei	03K1
badacz	02?1
badan	07e1
badante	02>1
baecker	05]1
baeckerei	03K1
baer	0:Q2
bafa	03V1
bagare	02J1
bager	06Z1
bageri	0:S2
baggerfahrer	05]1
bagian	0:U1
bahar	0:V1
bahasa ibu	07c1
bahcivan	05N1
bahçıvan	05N1
bai bao	0:W1
bai thuyet trinh	0:W1
bai viet	0:W1
baik	0:X2
bailarin	01K1
bailarina	03W2
bailarino	01e1
bailarín	01K1
baile	07T1
bailiff	0201
baineann	0:Z1
bainisteoir	03^1
bairro	04Q1
baitsileir	0:[1
baitsiléir	0:[1
baix	0:\1
bajo	0:]2
bakalar	0:_3
bakalarske	0:b2
bakalarske studium	0:b2
bakalarsky	0:d1
bakalaura	0:e1
bakalaura grads	0:e1
bakalaura grāds	0:e1
bakalauras	0:f1
bakalaureus	0:g1
bakalaureusekraad	0:g1
bakalaureuseope	0:g1
bakalaureuseõpe	0:g1
bakalauro	0:f1
bakalauro laipsnis	0:f1
bakalaurs	0:e1
bakalár	0:h1
bakalárske	0:h1
bakalárske štúdium	0:h1
bakalář	0:d1
bakalářské	0:d1
bakalářské studium	0:d1
bakalářský	0:d1
bakanligi	03`1
bakanlığı	03`1
bakari	06Q1
bakarí	06Q1
baker	0:i2
bakeri	0:k1
bakery	03@1
bakici	05N1
bakkalargrada	09k1
bakkalaureat	0:F1
bakkalárgráða	09k1
bakken	0:l1
bakker	01l1
bakkerij	02b1
bakıcı	05N1
balai	07e1
balas	0:m1
balconista	01e1
balikci	05N1
ballerina	02>1
ballerino	02>1
balva	00B1
balıkçı	05N1
ban	0:n1
ban hang	0:51
ban ngu	0:o1
banc	0;02
banca	0;22
bancaria	01e1
bancario	01e1
banco	08h2
bancária	01e1
bancário	01e1
bancă	03J1
bang	0;41
bang cu nhan	0;51
bang dai hoc	0;51
bang khen	0;61
bang lai	0;41
bang sang che	0:W1
bang thac si	0;71
bang tot nghiep thpt	00H1
bang trung cap	00H1
bank	0;8;
banka	0;C7
bankas	03Q1
bankasi	03`1
bankası	03`1
banker	0201
banketbakker	01l1
banki	06Q1
bankkauf	05]1
banksman	0201
banque	0381
banquier	01c1
banquiere	01c1
banquière	01c1
bao cao	0:W1
bao hiem	0;J1
bao tang	0;J1
bao ve	0:51
barbat	0;K1
barbatesc	0;K1
barber	0201
barch	09j1
bardzo dobra	0;L2
bardzo dobry	0;L2
bardzo dobrze	0;N1
barista	0;O3
barkeeper	05]1
barmaid	01c1
barman	0;R7
barmanka	02?1
barmen	05N1
barnehage	0:k1
barnehagelaerer	0;Y1
barnehagelærer	0;Y1
barneskole	0;Z1
barnevakt	0;Y1
barneveileder	0;Y1
barnmorska	02J1
barnskoetare	02J1
barnskotare	02J1
barnskötare	02J1
barnvakt	02J1
barri	09U1
barrio	09G1
bartender	0;[4
basari belgesi	0;_1
base	0;`2
bases	0;b2
basic	0;d4
basic knowledge	0;h2
basic user	0;j1
basica	0;k5
basico	0<05
basique	0<51
basis	0<68
basiskennis	0<>2
basiskenntnisse	0<@2
basisniveau	0<B1
basisschool	08E1
basiswissen	0<C1
baskan	05N1
baskani	05N1
baskunskaper	0<D1
baslangic	0<E2
baslangic seviyesi	0<G1
batiment	0501
batxiller	0<H1
batxillerat	0<H1
bau	03K1
baugeschaeft	03K1
baugeschaft	03K1
baugeschäft	03K1
bauleiter	05]1
bay	0<I1
bay gio	0<J1
bayan	0<K1
baza	0<L2
bazi	0<N1
baziku	0<O2
bazinis	0<Q2
bază	0<L2
baċellerat	0:;1
baċellerat fl-arti	0:;1
başarı belgesi	0;_1
başkan	05N1
başkanı	05N1
başlangıç	0<E2
başlangıç seviyesi	0<G1
bażi	0<N1
bażiku	0<O2
bba	09j1
bc	09j1
bca	09j1
bcom	09j1
bd	0<S2
bdes	09j1
bean	0:Z1
beasiswa	0651
beauftragte	05]1
beautician	0201
bebiszitter	0<U1
bec	0<V1
beca	0<W2
becari	02G1
becaria	02H2
becario	01K1
becelor	0<Y1
beco	04Q1
becària	02G1
bed	09j1
bedrift	0:k1
bedrijf	02b1
beekeeper	0201
befaehigung	0<Z1
befahigung	0<Z1
befriedigend	0<[1
befähigung	0<Z1
begeleider	01l1
beginnend	0<\1
beginner	0<]4
begraensad	0<D1
begraenset	0<a1
begransad	0<D1
begrenset	0<b1
begränsad	0<D1
begrænset	0<a1
begynder	0<c2
behaald	0321
beheerder	01l1
behoerde	03K1
behoerighet	0<e2
behorde	03K1
behorighet	0<e2
behörde	03K1
behörighet	0<e2
bei	0<g1
bei der	0<g1
beim	0<g1
beitrag	0<h2
bekar	0<j1
bekci	05N1
beklenen	0<k1
bekâr	0<j1
bekçi	05N1
belediye baskani	05N1
belediye başkanı	05N1
belediyesi	03`1
beleuchter	05]1
belge	0<l1
belgesi	0<l1
bellhop	0201
belum kawin	0<m1
belum menikah	0<m1
bendahara	02C1
bendrove	03Q1
bendrovė	03Q1
benevole	01c1
beng	09j1
bengkel	07e1
benh vien	0;J1
bep	0<n2
bep pho	0:51
bep truong	0:51
beraeknad	0=01
beraeknas	0=01
beraknad	0=01
beraknas	0=01
berater	05]1
berber	05N1
berechtigung	0<Z1
bereich	01N2
berger	01c1
bergere	01c1
bergère	01c1
beri	0=12
bernudarzs	04=1
bersertifikat	0=31
berufsausbildung	01I1
berufskolleg	0=41
berufslehre	01I1
berufsschule	0=41
beräknad	0=01
beräknas	0=01
bescheinigung	0<Z1
best	00N1
bestanden	01E1
bestuurslid	01l1
beszerzo	08<2
beszerző	08<2
betjent	06Z1
betreuer	05]1
betrieb	03K1
betriebswirt	0401
betyg	0=51
beurs	0=61
beveiliger	01l1
bevis	0=73
bewaker	01l1
bewerbung	0=:1
bewerbungsunterlagen	0=:1
bewijs	0=;1
bečelor	0<Y1
bfa	09j1
bhalissa	0=<1
bhd	00c1
bhv	01Z1
biblioteca	0==5
bibliotecar	0=B2
bibliotecara	0211
bibliotecari	02G1
bibliotecaria	0=D3
bibliotecario	06[3
bibliotecară	0211
bibliotecària	02G1
bibliotecário	01e1
bibliotecă	03J1
bibliotek	0=G3
biblioteka	0=J4
bibliotekar	0=N3
bibliotekarie	02J1
bibliotekarka	02?1
bibliotekars	02[1
bibliotekarz	02?1
bibliotekininkas	02Z1
bibliotekārs	02[1
bibliothecaire	01c1
bibliothecaris	01l1
bibliotheek	02b1
bibliothekar	05]1
bibliotheque	0381
bibliothèque	0381
bibliothécaire	01c1
bibliotēka	06?1
bidan	02C1
bidang	0:U1
bidang studi	0=Q1
biedriba	06?1
biedrība	06?1
biegla	0;N1
biegle	0;N1
biegly	0;N1
biegła	0;N1
biegły	0;N1
bien	0=R2
bien dich	0:51
bien tap vien	0:51
big registratie	0=T1
big-registratie	0=T1
bij	0=U1
bij de	0=U1
bijdrage	0=V1
bijscholing	0=W1
bildiri	0=X1
bildirisi	0=X1
bildungswerk	0=41
bildungszentrum	0=41
bilingual	0=Y3
bilingue	0=\5
bilingv	0=a1
bilingvals	0=b1
bilingvāls	0=b1
bilingwi	0=c1
bilingüe	0=d2
bilstjori	0=f1
bilíngue	0=g1
bine	0=h1
biografija	0=i1
bioleg	02G1
biolog	0=j2
biologa	0=D3
biologist	0201
biologo	06[3
biologus	02B1
biológus	02B1
birim	0=l1
birimi	0=l1
birincilik	0;_1
birincilik odulu	0;_1
birincilik ödülü	0;_1
birincisi	0;_1
biro	0<U1
birojs	06?1
birou	0=m2
bis	0=o2
bis anfang	0>11
bis dato	04K1
bis einschl	0>11
bis einschliesslich	0>11
bis einschließlich	0>11
bis ende	0>11
bis heute	04K1
bis jetzt	04K1
bis mitte	0>11
bis zum	0>11
bitrade	02J1
bitraede	02J1
biträde	02J1
biuras	03Q1
biuro	0>22
biyolog	05N1
bizonyitvany	0>42
bizonyítvány	0>42
biztonsagi or	0<U1
biztonsági őr	0<U1
biztosito	07O1
biztosító	07O1
biên dịch	0:51
biên tập viên	0:51
biòleg	02G1
biòloga	02G1
bióloga	01K1
biólogo	03W2
bksb	0<V1
bl	04[1
blacksmith	0201
bladamadur	0=f1
blagajnica	0>61
blagajnik	0>72
blaðamaður	0=f1
bliain	0>91
bliana	0>91
blikkenslager	06Z1
bln	0>:1
bloco	04Q1
bloemist	01l1
blog post	0>;1
blok	0><2
bloque	09G1
bls	01Z1
blvd	06=1
bmus	09j1
bo	0>>3
bo phan	0:n1
boa	0>A1
bodega	07d1
bodegas	07d1
bodegues	03Y1
boek	0=V1
boekhouder	01l1
boekverkoper	01l1
boerin	01l1
boernehave	0>B2
bog	0331
boghandler	06Z1
bogholder	06Z1
bok	0>D3
bokari	0=f1
bokasafn	06Q1
bokhandlare	02J1
bokhandler	0;Y1
bokholder	0;Y1
bolag	0>G1
boletin	01i1
boletín	01i1
bolnica	03<3
bolnisnica	0>H1
bolnišnica	0>H1
bolsa	00M1
bolseiro	01e1
bolsista	01e1
bolt	04W2
bolum	0>I2
bolumu	0>K2
bom	0>M2
bombeira	01e1
bombeiro	01e1
bombera	01K1
bombero	01K1
bon	0>O2
bon niveau	0>Q1
bon nivell	0>R1
bona	0>R1
bonn	0>S1
bonne connaissance	0>T1
bonne maitrise	0>O2
bonne maîtrise	0>O2
bonnes connaissances	0>O2
bons conhecimentos	0>A1
book	0>;1
bookkeeper	0201
bookseller	0201
bootcamp	0>U3
borgmaestare	02J1
borgmastare	02J1
borgmester	06Z1
borgmästare	02J1
bornehave	0>B2
boroz	0>X1
boroż	0>X1
borsa di studio	00O1
bosanmis	0<j1
bosun	0201
bothar	07T1
botiga	03Y1
bottega	03R1
boucher	01c1
bouchere	01c1
bouchère	01c1
boulanger	01c1
boulangere	01c1
boulangerie	0381
boulangère	01c1
boulevard	0>Y3
bourse	00L1
boutique	0381
bouw	02b1
box	0>\1
boyaci	05N1
boyacı	05N1
boşanmış	0<j1
bpharm	09j1
br	0>]1
bra	0>^3
branca	0>a1
brancardier	01c1
branch	0>b1
brandman	02J1
brandmand	06Z1
brandos atestatas	0>c1
brandweerman	01l1
brannmann	0;Y1
brans	04R1
branş	04R1
brauer	02l1
brauerei	03K1
braut	0>d2
brev	0>f1
brevbaerare	02J1
brevbarare	02J1
brevbärare	02J1
brevet	0>g3
brevet de technicien superieur	0:31
brevet de technicien supérieur	0:31
brevet des colleges	0:21
brevet des collèges	0:21
brevetto	07=1
brewer	0201
brewery	03@1
bricklayer	0201
brigadnik	0>j1
brigádník	0>j1
brivi	0>k1
brivi parvaldu	0>k1
brivpratigais	02[1
broadcaster	0201
broadcasting	03@1
broker	0201
bronze	00N1
bronze medal	00N1
bronzovy	0051
bronzový	0051
brouwerij	02b1
browar	03?1
brukbar	0>l1
brutar	0211
brutarie	03J1
brutărie	03J1
brygadzista	02?1
brygadzistka	02?1
bryggeri	0=G3
brīvi	0>k1
brīvi pārvaldu	0>k1
brīvprātīgais	02[1
bs	09j1
bs prof	09k1
bs-próf	09k1
bsc	0>m2
bsc (hons	09j1
bsn	09j1
bt	00c1
btec	0>o2
btech	09j1
bts	0?13
buaiteoir	0>S1
bucatar	0211
buch	08U1
buchbinder	05]1
buchhaendler	05]1
buchhalter	05]1
buchhandler	05]1
buchhändler	05]1
bucătar	0211
buen nivel	0?41
buena	0?41
bueno	0?52
buero	03K1
buerokauffrau	08b1
bufet	03Y1
bufete	07d1
bugun	0?71
bugün	0?71
buhaltere	02Z1
buhalteris	02Z1
buhalterė	02Z1
builder	0201
builders	03@1
building	06=1
buku	0:11
bul	0>]1
bulan	0>:1
bulats	0<V1
bulevar	0>]1
bulevardul	04[1
bulv	0?81
bulvari	0?81
bulvaris	0?91
bulvarı	0?81
bulvāris	0?91
bun	0?:2
buna	0=h1
bundesfreiwilligendienst	08b1
bunleibheal	0?<1
bunleibhéal	0?<1
bunscoil	01P1
bunusach	0?=2
bunúsach	0?=2
bună	0=h1
buon livello	0??1
buona	0?@2
buona conoscenza	0??1
buone	0??1
buono	0?@2
bureau	0?B4
burgemeester	01l1
burkolo	0<U1
burkoló	0<U1
burmistrz	02?1
buro	03K1
buro elemani	05N1
burokauffrau	08b1
buroo	05;1
burosu	03`1
burs	0;_1
bursa	0?F1
bursary	00N1
bursu	0;_1
bursă	0?F1
buruh	02C1
bus driver	0201
business analyst	0781
business fluent	0?G1
business level	0?G1
business school	01W1
business unit	0>b1
but	0:41
butas	03]1
butcher	0201
butik	0:S2
butikk	0:k1
butikkmedarbeider	0;Y1
butiksbitrade	02J1
butiksbitraede	02J1
butiksbiträde	02J1
buyer	0201
bv	00c1
bvba	00c1
byg	0?H1
bygg	0?I2
byggledare	02J1
byra	0?I2
byraa	0?I2
byrjandi	0?K1
byrå	0?I2
bài báo	0:W1
bài thuyết trình	0:W1
bài viết	0:W1
bàsic	0?L2
bàsica	0:\1
bác sĩ	0:51
bán hàng	0:51
báo cáo	0:W1
básica	0?N4
básico	0?N4
bâtiment	0501
bây giờ	0<J1
bäcker	05]1
bäckerei	03K1
bær	0:Q2
bébiszitter	0<U1
bénévole	01c1
bílstjóri	0=f1
bíró	0<U1
bók	0?R1
bókari	0=f1
bókasafn	06Q1
bóthar	07T1
bölüm	0>I2
bölümü	0>K2
børnehave	0>B2
büro	03K1
büro elemanı	05N1
bürokauffrau	08b1
büroo	05;1
bürosu	03`1
bărbat	0;K1
bărbătesc	0;K1
bērnudārzs	04=1
bħalissa	0=<1
bản ngữ	0:o1
bảo hiểm	0;J1
bảo tàng	0;J1
bảo vệ	0:51
bằng	0;41
bằng cử nhân	0;51
bằng khen	0;61
bằng lái	0;41
bằng sáng chế	0:W1
bằng thạc sĩ	0;71
bằng trung cấp	00H1
bằng tốt nghiệp thpt	00H1
bằng đại học	0;51
bếp phó	0:51
bếp trưởng	0:51
bệnh viện	0;J1
bộ	0;J1
bộ phận	0:n1
c o	0?S1
c p	0?T1
c so	0?U1
c.so	0?U1
c/o	0?S1
c1	0?V1
c2	0?W1
ca si	0:51
ca sĩ	0:51
cabeleireira	01e1
cabeleireiro	01e1
cabin crew	0201
cabinet	0381
cabinetmaker	0201
caces	03V1
cad	0?81
caddesi	0?81
cadre	01c1
cadreur	01c1
cadreuse	01c1
cae	0<V1
cafe	03@1
café	03@1
cahiers	0?X1
caibidil	0?Y1
cainteoir duchais	0?Z1
cainteoir dúchais	0?Z1
caisse	0381
caissier	01c1
caissiere	01c1
caissière	01c1
caixa	01e1
cajera	01K1
cajero	01K1
cal	03Y1
calea	04[1
calificacion	0?[1
calificación	0?[1
calificare	01h1
calificativ	0?\1
call handler	0201
calle	09G1
camara	07d1
camara municipal	02c1
camareira	01e1
camarera	01K1
camarero	01K1
cambrer	02G1
cambrera	02G1
cambridge	0<V1
cameraman	0211
cameriera	02>1
cameriere	02>1
camerista	0211
cameristă	0211
cami	09U1
camino	09G1
camionista	02>1
campus	0?]1
cams	01Z1
camí	09U1
can ban	0?^2
cand	0?`1
cand jur	0?`1
cand mag	0?a3
cand merc	0?`1
cand polyt	0?`1
cand scient	0?`1
cand. mag	0?d1
cand.jur	0?`1
cand.mag	0?e2
cand.merc	0?`1
cand.polyt	0?`1
cand.scient	0?`1
cantante	0?g2
cantareata	0211
cantaret	0211
cantina	03R1
cantine	03R1
cantor	01e1
cantora	01e1
cao cap	0?i1
cao cấp	0?i1
cao dang	0?j2
cao hoc	0;71
cao học	0;71
cao đẳng	0?j2
cap	0?l4
capacitacao	0@01
capacitação	0@01
capataz	03W2
capes	03U1
capital	03@1
capitol	0@12
capitolo	07=1
capitulo	0@32
capo	02>1
capocantiere	02>1
capoprogetto	02>1
capotreno	02>1
captain	0201
capítol	0@51
capítulo	0@32
caregiver	0201
carer	0201
caretaker	0201
cariste	01c1
carne	01g1
carnet	0@62
carnicera	01K1
carnicero	01K1
carné	01g1
carpenter	0201
carpentiere	02>1
carpinteira	01e1
carpinteiro	01e1
carpintera	01K1
carpintero	01K1
carreleur	01c1
carrer	09U1
carretera	0@82
carretillera	01K1
carretillero	01K1
carte	07<1
carteira	0@:1
carteiro	01e1
cartero	01K1
carver	0201
casa editrice	03R1
casada	0@;3
casado	0@>2
casat	0@@1
casatorit	0@A1
casatorita	0@A1
case study	0@B1
case worker	0201
caseworker	0201
cashier	0201
casier	0=B2
casiera	0211
casieră	0211
casnicka	0@C1
casnik	0@C1
casopis	0@D4
cassiera	02>1
cassiere	02>1
caster	0201
castigatoare	0?F1
castigator	0?F1
cbs	0@H1
cbse	00E1
ccie	01Z1
ccna	01Z1
ccnp	01Z1
cd	0?81
ce jour	00_1
ceadunas	0@I1
ceadúnas	0@I1
ceannaire	03^1
cearnog	07T1
cearnóg	07T1
cedex	0501
cedula	0@:1
ceg	07O1
cegep	01Y1
ceh	01Z1
ceim	0:[1
ceim bhaitsileara	0:[1
celador	01K1
celadora	01K1
celi	0<V1
celibataire	0@J1
celibe	0@K1
celler	03Y1
cellers	03Y1
cellule	0@L1
celpe bras	0<V1
celpe-bras	0<V1
cels	0?91
celta	01Z1
cena	0@M2
centar	0@O2
center	0@Q2
centralinista	02>1
centras	03Q1
centre	03Y1
centre de formacio	01X1
centre de formació	01X1
centre de formation	01Y1
centre hospitalier	0381
centro	0@S3
centro de formacao	0@V1
centro de formacion	0?]1
centro de formación	0?]1
centro de formação	0@V1
centro educativo	0?]1
centro universitario	0@V1
centro universitário	0@V1
centrs	06?1
centru	03J1
centrul	03J1
centrum	0@W5
ceo	0781
cep	04Q1
ceramicist	0201
cercetatoare	0211
cercetator	0211
cercetătoare	0211
cercetător	0211
cerrajero	01K1
certificaat	0@\2
certificacao	0@:1
certificacio	01f1
certificacion	01g1
certificació	01f1
certificación	01g1
certificada	0@^3
certificado	0@a2
certificare	01h1
certificat	0@c3
certificat de calificare	0:81
certificata	0@f2
certificate	01a1
certification	0@h2
certificato	01H1
certificată	01h1
certificazione	01H1
certificação	0@:1
certificeret	0@j1
certificering	0@k2
certificiran	0@m1
certifie	03V1
certified	01a1
certifiee	03V1
certifierad	0@n1
certifiering	0@n1
certifikace	0@o1
certifikacia	0A01
certifikat	0A19
certifikat tas sekondarja	0A:1
certifikazzjoni	0A;1
certifikácia	0A01
certifikát	0A<2
certifié	03V1
certifiée	03V1
certyfikat	0A>1
certyfikaty	0A>1
certyfikowany	0A>1
cerveny diplom	0A?2
cesta	0AA3
cestne uznani	0051
cestne uznanie	0041
cet 4	0<V1
cet 6	0<V1
cet-4	0<V1
cet-6	0<V1
cet4	0<V1
cet6	0<V1
cevirmen	05N1
cevrimici	0AD1
ceļš	0?91
cfa	0AE2
cfgm	0AG2
cfgs	0AI3
cfo	0781
cgpa	0AL1
chair	0201
chairman	0201
chairperson	0201
chairwoman	0201
chambermaid	0201
champion	00N1
chantier	0AM2
chantiers	0381
chapista	01K1
chapitre	0?X1
chaplain	0201
chapter	0>;1
charcutier	01c1
charge	01c1
chargee	01c1
chargé	01c1
chargée	01c1
charity	03@1
charpentier	01c1
charpentiere	01c1
charpentière	01c1
chartered	01a1
chaudronnier	01c1
chauffagiste	01c1
chauffeur	0AO2
chauffeuse	01c1
chauffoer	02@2
chauffor	02@2
chaufför	02J1
chauffør	06Z1
chaussee	0AQ1
chef	0AR6
chef d'equipe	01c1
chef d'équipe	01c1
chef de chantier	01c1
chef de partie	0201
chef de projet	01c1
chef de rayon	01c1
chefe	01e1
cheffe	01c1
chefin	02l1
chelner	0AX1
chemicka	0>j1
chemik	0>j1
chemiker	05]1
chemin	0501
chemist	0201
chemička	0>j1
chercheur	01c1
chercheuse	01c1
chez	0AY1
chief	0201
chief mate	0201
childminder	0201
chimico	02>1
chimist	0211
chiropractor	0201
chocolatier	01c1
chofer	01K1
choirmaster	0201
choreograf	05]1
choreographer	0201
chu	0381
chu tich	0:51
chua ket hon	0AZ1
chung chi	0;41
chung chi hanh nghe	0;41
chung cu	0A[1
chung cư	0A[1
chung nhan	0;41
chuong	0:W1
chuva	0>j1
chuyen gia	0A\1
chuyen nganh	0A]1
chuyen sau	0A\1
chuyen vien	0:51
chuyên gia	0A\1
chuyên ngành	0A]1
chuyên sâu	0A\1
chuyên viên	0:51
chwila obecna	04J1
chwili obecnej	04J1
chófer	01K1
chůva	0>j1
chưa kết hôn	0AZ1
chương	0:W1
chủ tịch	0:51
chứng chỉ	0;41
chứng chỉ hành nghề	0;41
chứng nhận	0;41
cia	01Z1
cicekci	05N1
cicle formatiu	0<H1
cicle formatiu de grau superior	0A^1
ciclo formativo de grado medio	0:P1
ciclo formativo de grado superior	0A_1
cientific	02G1
cientifica	02H2
cientifico	01K1
cientista	01e1
científic	02G1
científica	02H2
científico	01K1
ciesla	02?1
cieśla	02?1
cift anadal	0A`1
ciftci	05N1
cijfer	0Aa1
cikk	0Ab2
cils	0<V1
cinegrafista	01e1
cio	0781
cipd	01Z1
cirak	05N1
cirurgia	01e1
cirurgia dentista	01e1
cirurgiao	01e1
cirurgiao dentista	01e1
cirurgiã	01e1
cirurgiã-dentista	01e1
cirurgião	01e1
cirurgião-dentista	01e1
cisa	01Z1
cism	01Z1
cisnik	0>j1
ciso	0781
cissp	01Z1
city of	03@1
civil partnership	0Ad1
civilekonom	0Ae1
civilingenioer	0?`1
civilingenior	0?`1
civilingeniør	0?`1
civilingenjoer	0Ae1
civilingenjoersexamen	0Ae1
civilingenjor	0Ae1
civilingenjorsexamen	0Ae1
civilingenjör	0Ae1
civilingenjörsexamen	0Ae1
cka	01Z1
ckad	01Z1
clan	0Af3
clanak	0Ai2
clanek	0Ak2
clanica	0Am2
clanok	0Ao1
classificacao	0B01
classificação	0B01
cleaner	0201
clen	0B12
clenka	0>j1
clerk	0201
clerk of works	0201
clinic	03@1
clinica	0==5
clinică	03J1
clinique	0381
close	06=1
clown	0201
clínica	0393
cma	01Z1
cmo	0781
cnam	0B31
cnavt	0<V1
cnh	0@:1
co	0B42
co author	0>;1
co ban	0?^2
co founder	0201
co gia dinh	0AZ1
co ltd	00c1
co phan	0;J1
co-author	0>;1
co-founder	0201
co. ltd	00c1
co., ltd	00c1
coach	0B64
coafeza	0211
coafeză	0211
coauteur	01l1
coautoare	0211
coautor	0B:3
coautora	03W2
coautore	02>1
coautrice	02>1
cocinera	01K1
cocinero	01K1
coding bootcamp	0B=1
coeficiente de rendimento	0B01
cofetar	0211
coiffeur	01c1
coiffeuse	01c1
cok iyi	0B>2
cok iyi derecede	0B@1
colaiste	01P1
colegiada	01g1
colegiado	01g1
colegio	0BA2
colegio oficial	07d1
colegiu	07U1
colegiu universitar	0BC1
colegiul	07U1
colla	03Y1
collaboratore	02>1
collaboratrice	02>1
college	0BD4
collegio	01[1
colloque	0?X1
collège	01Y1
colonia	09G1
columnist	0201
col·legi	01X1
coláiste	01P1
colégio	0@V1
combinat	03J1
comedien	01c1
comedienne	01c1
comercial	02H2
comercio	02c1
comfortable	0BH1
comhairle	0BI1
comhairleoir	03^1
comhar	0BI1
comhdhail	0?Y1
comhdháil	0?Y1
comhlacht	0BI1
comhordaitheoir	03^1
comissaria	01e1
comissario	01e1
comissária	01e1
comissário	01e1
commendation	00N1
commercial	01c1
commerciale	05c2
commessa	02>1
commesso	02>1
commis	07i2
commis chef	0201
communaute	0381
communauté	0381
commune	0381
communication	0?X1
communications	03@1
communicative	0BJ1
community college	01W1
comortas	0>S1
compagnia	03R1
compagnie	0381
companhia	02c1
compania	07d1
companie	03J1
company	03@1
companyia	03Y1
compañía	07d1
competent	0BH1
competente	0BK2
competition	00N1
completed	09a1
comprador	03W2
compradora	01K1
comptable	0BM2
comptia	01Z1
comuna	04[1
comune	03R1
comunicacao	05D1
comunicacio	0@51
comunicacion	01i1
comunicació	0@51
comunicación	01i1
comunicare	07<1
comunicação	05D1
comédien	01c1
comédienne	01c1
comércio	02c1
comórtas	0>S1
con lode	00G1
concejal	01K1
concejala	01K1
concentration	0BO1
concierge	07i2
concluida	0BP1
concluido	0BP1
conclusao	0BP1
conclusao prevista	0BQ1
conclusão	0BP1
conclusão prevista	0BQ1
concluída	0BP1
concluído	0BP1
concorso	00O1
concours	00L1
concubinage	0@J1
concurs	0BR2
concurso	0BT2
conducteur	0AO2
conducteur de travaux	01c1
conductor	0BV4
conductora	02H2
conductrice	01c1
confeiteira	01e1
confeiteiro	01e1
conference	0BZ2
conferencia	0B\3
conferentie	0=V1
conferenza	07=1
conferinta	07<1
conferință	07<1
conferència	0@51
conferência	05D1
confirme	0B_1
confirmé	0B_1
conférence	0?X1
cong chung vien	0:51
cong nhan	0:51
cong tac vien	0:51
cong ty	0;J1
congres	0B`3
congreso	01i1
congresso	05D1
congrès	0?X1
congrés	0@51
coniugata	0@K1
coniugato	0@K1
conjunto	04Q1
conocimientos basicos	0Bc1
conocimientos básicos	0Bc1
conoscenza base	0Bd1
conseguimento	0Be1
conseguimento previsto	0Bf1
conseguita	0Be1
conseguito	0Be1
conseil	0381
conseiller	01c1
conseillere	01c1
conseillère	01c1
conselheira	01e1
conselheiro	01e1
conserje	01K1
conservatoire	01Y1
conservator	0201
conservatori	01X1
conservatorio	0Bg3
conservatorium	08E1
conservatorul	07U1
conservatory	01W1
conservatório	0@V1
conserveries	0381
consigliera	02>1
consigliere	02>1
consilier	0=B2
consiliera	0211
consilieră	0211
consiliul	03J1
constable	0201
construcciones	07d1
construccions	03Y1
construcoes	02c1
construction	03@1
constructora	07d1
construtora	02c1
construções	02c1
consulente	02>1
consulenza	03R1
consultancy	0Bj2
consultant	0Bl5
consultanta	0211
consultante	01c1
consultantă	0211
consulting	03@1
consultor	02D3
consultora	0C14
consultoria	0393
consultoría	07d1
contabil	0=B2
contabila	0211
contabile	02>1
contabilista	01e1
contabilă	0211
contable	01K1
contador	03W2
contadora	03W2
contae	07T1
contest	00N1
continuing	0C51
contractor	0201
contrada	0?U1
contremaitre	01c1
contremaître	01c1
contributor	0201
controleur	0AO2
controleuse	01c1
controller	0C62
contrôleur	01c1
contrôleuse	01c1
convegno	07=1
conversa	0C81
conversacao	0C91
conversacional	0C:1
conversatieniveau	0C;1
conversation	07h1
conversational	0C<2
conversationnel	07h1
conversação	0C91
conversațional	0C>1
coo	0781
cook	0201
cooperativa	0==5
cooperative	0381
cooperativă	03J1
coopérative	0381
coordenador	01e1
coordenadora	01e1
coordinador	02H2
coordinadora	02H2
coordinateur	01c1
coordinator	06^2
coordinatore	02>1
coordinatrice	0C?3
coordonatoare	0211
coordonator	0211
copeira	01e1
copeiro	01e1
copywriter	0CB2
corector	0211
corp	00c1
corporacion	07d1
corporación	07d1
corporal	0201
corporation	0CD2
correcteur	01c1
corrector	01K1
correctora	01K1
correctrice	01c1
corresponsal	01K1
corretor	01e1
corretora	01e1
correttore	02>1
correttrice	02>1
corriere	02>1
corso	0CF3
corso di formazione	03S1
corso di laurea	0CI1
cosmetician	0AX1
costruzioni	03R1
costumiere	01c1
costumière	01c1
costureira	01e1
costurera	01K1
cou	0:P1
council	03@1
councillor	0201
counsellor	0201
counselor	0201
county	03@1
couramment	0CJ1
courant	0CJ1
courant et professionnel	0CK1
courier	0201
cours	0CL2
course	0CN1
coursera	0B31
coursier	01c1
court	06=1
courtier	01c1
courtiere	01c1
courtière	01c1
couturier	01c1
couturiere	01c1
couturière	01c1
couvreur	01c1
couvreuse	01c1
cozinheira	01e1
cozinheiro	01e1
coördinator	01l1
coördinatrice	01l1
cp	09G1
cpa	01Z1
cpe	0<V1
cpo	0781
crane driver	0201
crea	0@:1
creche	0CO2
credential	01a1
crescent	06=1
croitor	0211
croitoreasa	0211
croitoreasă	0211
cronista	02>1
crèche	0381
csapat	0CQ1
csc	0CR2
cscs	01Z1
csm	01Z1
csoport	0CT3
ct	06=1
ctesp	0CW1
cto	0781
cu nhan	0;51
cu nhan dai hoc	0;51
cua hang	0;J1
cuidador	03W2
cuidadora	03W2
cuideachta	0BI1
cuiner	02G1
cuinera	02G1
cuisinier	01c1
cuisiniere	01c1
cuisinière	01c1
cukiernik	02?1
cukrar	06f1
cukrasz	08<2
cukrász	08<2
cukrář	06f1
cukup	0CX2
cukup baik	0CZ1
cum laude	0AL1
cunostinte de baza	0C[1
cunoștințe de bază	0C[1
cuntasoir	03^1
cuntasóir	03^1
cuntoir	03^1
cuoc thi	0;61
cuoca	02>1
cuoco	02>1
cup	00N1
curate	0201
curator	0201
curent	0C\1
curier	0211
current	0C51
currently	0C51
curriculo	0C]2
curriculo profissional	0C_1
curriculum	0C`6
curriculum vitae	0Cf@
curriculum vitæ	0D61
currículo	0C]2
currículo profissional	0C_1
currículum	0D72
currículum vitae	0D91
currículum vítae	0D:1
curs	0D;4
cursillo	0D?1
curso	0D@4
curso tecnico	0CW1
curso tecnico superior profissional	0CW1
curso técnico	0CW1
curso técnico superior profissional	0CW1
cursus	0=W1
custode	02>1
cutter	05]1
cuộc thi	0;61
cv	0DDE
cvut	0DY1
czasopismo	07N1
czlonek	02?1
czlonkini	02?1
członek	02?1
członkini	02?1
cámara	07d1
câmara municipal	02c1
cântăreață	0211
cântăreț	0211
câștigătoare	0?F1
câștigător	0?F1
cédula	0@:1
cég	07O1
cégep	01Y1
céim	0:[1
céim bhaitsiléara	0:[1
célibataire	0@J1
có gia đình	0AZ1
công chứng viên	0:51
công nhân	0:51
công ty	0;J1
cúntóir	03^1
căn bản	0?^2
căsătorit	0@A1
căsătorită	0@A1
cơ bản	0?^2
cổ phần	0;J1
cộng tác viên	0:51
cử nhân	0;51
cử nhân đại học	0;51
cửa hàng	0;J1
d	0DZ3
d d	0D]3
d o o	00c1
d phil	0D`1
d.d	0D]3
d.o.o	00c1
d.phil	0D`1
d1	00^1
d2	0Da2
d3	0Da2
d4	0Dc1
da	0Dd2
da ket hon	0AZ1
da remoto	00i1
dabar	0Df1
dabartis	0Df1
dachdecker	05]1
daftar riwayat hidup	0Dg1
daglig leder	0Dh1
dagplejer	06Z1
dags dato	0Di2
dai hoc	0Dk1
daire	0?81
daktaro laipsnis	0Dl1
dal	0Dd2
dala	0Dm1
dalf	0<V1
dall	00d1
damh	01P1
damm	0AQ1
dan	0Dn1
dan beri	0Do1
danas	0E02
dancer	0201
danes	0E21
dang lam	0<J1
danh hieu	0;61
danh hiệu	0;61
danisma	05N1
danisman	05N1
danismani	05N1
danismanlik	03`1
dansare	02J1
dansatoare	0211
dansator	0211
dansci	05N1
danser	0E33
dansçı	05N1
danışma	05N1
danışman	05N1
danışmanlık	03`1
danışmanı	05N1
darbiniece	02[1
darbinieks	02[1
darbnica	06?1
darbnīca	06?1
darbuotoja	02Z1
darbuotojas	02Z1
dari	0E61
daring	0E71
darzelis	0E81
darželis	0E81
dasar	0E92
data scientist	0781
datheangach	0?Z1
dato	04K1
dau bep	0:51
dawret	0E;1
day	0E<1
days	0E<1
daļa	0Dm1
dba	0781
dba degree	0D`1
dd	0Di2
de	0E=9
de acasa	0EF1
de acasă	0EF1
de baza	0<L2
de bază	0<L2
de l	0EG2
de la	0EI2
de tai	0EK1
dea	0EL2
dealer	0201
dean	0201
dean's list	00N1
debutant	0;b2
deck hand	0201
deckhand	0201
declarant	01c1
degerleme uzmani	05N1
degree	0:C1
degustator	0@o1
degustátor	0@o1
deild	0EN3
deimhniu	0@I1
deimhniú	0@I1
dekanova nagrada	0061
dekarz	02?1
del	0EQ5
delavec	0EV1
delavka	0EV1
delavnica	0>H1
dele	0<V1
delegacion	0EW1
delegación	0EW1
delegada	01K1
delegado	01K1
delegue	01c1
deleguee	01c1
delf	0<V1
delivre	0EX1
delivree	0EX1
delnice	0>j1
delnik	0>j1
demirci	05N1
demonstrador	01e1
demonstradora	01e1
den	0EY1
den beri	0Do1
den nay	0<J1
denetci	05N1
denetçi	05N1
dengan pujian	0EZ1
denizci	05N1
dentist	0201
dentista	01e1
departament	0E[3
departamentas	0E^1
departamento	0E_2
departaments	0Dm1
departamentul	0Ea1
departemen	0:U1
departement	0Eb4
departman	0=l1
departmani	0=l1
departmanı	0=l1
department	0>b1
department of	0Ef2
dependent	02G1
dependienta	01K1
dependiente	01K1
depo elemani	05N1
depo elemanı	05N1
dept	0>b1
depuis	00`1
deputy	0201
derece	0Eh2
dergi	0=X1
dergisi	0=X1
dernegi	03`1
derneği	03`1
derzeit	04K1
des	0Ej2
des de	0El2
des del	0En1
desa	0Eo1
desainer	02C1
desarrollador	01K1
desarrolladora	01K1
desde	0F04
desde o	0F41
desenvolupador	02G1
desenvolupadora	02G1
desenvolvedor	01e1
desenvolvedora	01e1
designer	0F5:
deskundig	0F?1
despachante	01e1
despacho	07d1
despatcher	0201
despatx	03Y1
dess	0EL2
dessinateur	01c1
dessinatrice	01c1
destytoja	02Z1
destytojas	02Z1
detective	0201
deug	0F@2
deust	0:31
deutsches sprachdiplom	0FB1
deuxieme prix	00L1
deuxième prix	00L1
devam	0?71
devam ediyor	0?71
devam etmekte	0?71
developer	0CB2
developpeur	01c1
developpeuse	01c1
devops	0CB2
deweloper	02?1
dezernat	06Y1
dezvoltator	0211
değerleme uzmanı	05N1
di	0FC3
di base	0Bd1
diaetassistent	05]1
diaetist	06Z1
diakmunkas	0<U1
diarista	01e1
diatassistent	05]1
dibinatajs	02[1
dibinātājs	02[1
dielna	03P1
dielňa	03P1
diem	0FF1
diem trung binh	0FF1
dien vien	0:51
dienst	0FG2
diensten	02b1
dieteticien	01c1
dieteticienne	01c1
dietetikus	0<U1
dietetyczka	02?1
dietetyk	02?1
dietician	0201
dietist	0FI2
dietista	02>1
dietitian	0201
dietolog	0>j1
dieu duong	0:51
dieu hanh	0:51
dieu phoi vien	0:51
digital	03@1
diharapkan	0FK1
dij	0FL2
dijk	0FN1
dilna	0FO1
din	0FP3
dinas	07e1
dioploma	0@I1
dioplóma	0@I1
dipartiment	0FS1
dipartimento	0FT1
dipl	0FU1
dipl inf	0FU1
dipl ing	0FV2
dipl ing (fh	0:F1
dipl kfm	0FU1
dipl. ing	0FX1
dipl.-inf	0FU1
dipl.-ing	0FU1
dipl.-ing. (fh	0:F1
dipl.-kfm	0FU1
diplom	0FY7
diplom (fh	0:F1
diplom ingenieur	0F`1
diplom-ingenieur	0F`1
diploma	0FaA
diploma accademico	0G21
diploma behaald	0321
diploma de bacalaureat	0:81
diploma de excelenta	0?F1
diploma de licenta	0G31
diploma de master	0G41
diploma di	0G51
diploma di maturita	0G51
diploma di maturità	0G51
diploma di scuola superiore	0G51
diploma iii	03\1
diploma in	02`1
diploma its	0G61
diploma iv	0Dc1
diploma notu	03T1
diploma superiore	0G51
diploma tecnico superiore	0G61
diploma universitario	0G21
diplomada en	0G72
diplomado en	0:O1
diplomant	0G91
diplomas	08D1
diplomasi	0<l1
diploması	0<l1
diplomat en	0G:1
diplomatura	0G72
diplome	0G;2
diplome d'etat	03U1
diplome d'ingenieur	03U1
diplome d'universite	03V1
diplome de grande ecole	03U1
diplomee	0EX1
diplomi insinoori	0G=1
diplomi-insinoeoeri	0G=1
diplomi-insinööri	0G=1
diplomingenioer	0:L1
diplomingenior	0:L1
diplomingeniør	0:L1
diplomirana	0G91
diplomirani	0G>3
diplomovany specialista	0GA1
diplomovaný specialista	0GA1
diploms	06@1
diplomski studij	0FX1
diplomuddannelse	0?`1
diplomă	0GB2
diplomă de bacalaureat	0:81
diplomă de excelență	0?F1
diplomă de licență	0G31
diplomă de master	0G41
diplóma	0GD1
diplôme	03V1
diplôme d'ingénieur	03U1
diplôme d'université	03V1
diplôme d'état	03U1
diplôme de grande école	03U1
diplômé	0EX1
diplômée	0EX1
diputacio	03Y1
diputacion	07d1
diputació	03Y1
diputación	07d1
dirbtuves	03Q1
dirbtuvės	03Q1
direcao	0GE1
direccion	0EW1
dirección	0EW1
directeur	0GF2
directia	0Ea1
direction	0@L1
directoare	0211
director	0BV4
directora	02H2
directrice	0AO2
direcția	0Ea1
direkcija	0GH1
direktoer	05U3
direktor	0GI8
direktoratet	0:k1
direktore	02X2
direktorius	02Z1
direktorlugu	0=l1
direktors	02[1
direktoru	05N1
direktorė	02Z1
direktur	02C1
direktör	0GQ2
direktörlüğü	0=l1
direktörü	05N1
direktør	05m2
diretor	01e1
diretor executivo	01e1
diretora	01e1
diretoria	0GE1
direttore	02>1
direttrice	02>1
direttur	05?1
direzione	0FT1
direção	0GE1
dirigent	05]1
dirigente	02>1
dis	0GS2
disainer	01G1
discreta	0GU1
discreto	0GV2
disenador	01K1
disenadora	01K1
disertace	0GX1
disertacija	0GY3
disertasi	0:11
disertācija	0G\1
diseñador	01K1
diseñadora	01K1
dispatcher	0201
disponent	05]1
disputerad	0G]1
dissenyador	02G1
dissenyadora	02G1
dissertation	0G^2
disszertacio	0G`1
disszertáció	0G`1
distanciel	00e1
distans	0Ga1
distincao	00M1
distincio	01]1
distincion	01\1
distinció	01]1
distinción	01\1
distinctia	0?F1
distinctie	0?F1
distinction	0Gb3
distincția	0?F1
distincție	0?F1
distinção	00M1
distribuidora	02c1
ditta	0Ge2
divadlo	0Gg2
divisao	0GE1
divisi	0:U1
divisie	0Gi1
divisio	0Gj1
division	0Gk5
divisione	0FT1
divisioona	0H01
divisió	0Gj1
división	0EW1
divisjon	0H12
divisão	0GE1
divize	0H31
divizia	0H42
divizija	0H62
divizio	0CQ1
divizjoni	0FS1
diviżjoni	0FS1
divorce	0@J1
divorced	0Ad1
divorcee	0@J1
divorciada	0@;3
divorciado	0@>2
divorciat	0@@1
divorcé	0@J1
divorcée	0@J1
divortat	0@A1
divortata	0@A1
divorziata	0@K1
divorziato	0@K1
divorțat	0@A1
divorțată	0@A1
divízia	0H81
divízió	0CQ1
diyetisyen	05N1
dizainere	02X2
dizaineris	02Z1
dizainers	02[1
dizainerė	02Z1
dizajner	05O2
diákmunkás	0<U1
diätassistent	05]1
diætist	06Z1
diététicien	01c1
diététicienne	01c1
diëtist	0H91
diễn viên	0:51
dliodoir	03^1
dlíodóir	03^1
do	0H:7
do chwili obecnej	04J1
do danas	0E02
do danes	0E21
do dzis	04J1
do dzisiaj	04J1
do dziś	04J1
do nadal	04J1
do sada	0E02
do soucasnosti	09f1
do současnosti	09f1
do sucasnosti	0HA1
do súčasnosti	0HA1
do teraz	04J1
doanh nghiep	0;J1
doanh nghiệp	0;J1
dobra	0HB9
dobre	0HK4
dobro	0HO6
dobrovolnice	0>j1
dobrovolnicka	0@C1
dobrovolnik	0B12
dobrovolník	0>j1
dobrovoľník	0@C1
dobrovoľníčka	0@C1
dobry	0HU2
dobrze	0HW1
dobrá	0HK4
dobře	0HX2
doc than	0AZ1
docens	02B1
docent	0HZ5
docente	0H_4
dochtuir	03^1
dochtuireacht	0Hc1
dochtúir	03^1
dochtúireacht	0Hc1
docteur	0Hd1
doctor	0He2
doctor en	0Hg1
doctor in	0Hh1
doctor of	0Hi1
doctor of philosophy	0Hi1
doctor în	0Hh1
doctora	0Hj1
doctoraat	0Hk1
doctorado	0Hj1
doctoral	0Hi1
doctoral degree	0Hi1
doctorand	0211
doctorandus	0Hl1
doctorant	01c1
doctorante	01c1
doctorat	0Hm3
doctorate	0Hi1
documentaliste	01c1
dodiplomski studij	0G91
dodiplomski študij	0G91
dodnes	0I02
doi	01d1
dokonceno	01M1
dokončeno	01M1
dokter	02C1
doktor	0I25
doktor nauka	0I71
doktor znanosti	0I82
doktora	0I:1
doktora derecesi	0I:1
doktora grads	0I;1
doktora grāds	0I;1
doktoral	0I<1
doktorand	0I=4
doktorandin	08b1
doktorandske studium	0IA1
doktorandské štúdium	0IA1
doktorant	02?1
doktorantka	02?1
doktorantura	0IB2
doktorantūra	0IB2
doktorat	0ID6
doktoratus	0IJ1
doktorgrad	0IK3
doktorgradsutdanning	0IN1
doktori	0IJ1
doktori fokozat	0IJ1
doktori kepzes	0IJ1
doktori képzés	0IJ1
doktorica znanosti	0I82
doktorikraad	0IO1
doktoriope	0IO1
doktoriõpe	0IO1
doktorsexamen	0G]1
doktorsgrada	0IP1
doktorsgráða	0IP1
doktorske studije	0I71
doktorske studium	0IQ1
doktorski studij	0I82
doktorski študij	0IR1
doktorsky	0IQ1
doktorské studium	0IQ1
doktorský	0IQ1
doktorsprof	0IP1
doktorspróf	0IP1
doktorát	0CR2
doktorátus	0IJ1
dolmetscher	05]1
dom zdravlja	0@O2
domare	02J1
domeniul	0IS1
domini	0IT1
dominio	0IU2
dominio completo	0IW1
dominio total	0IX1
dommer	05m2
domsmand	06Z1
domínio	0IY1
domínio completo	0IW1
dona	0IZ1
donna	0I[1
doorman	0201
doposud	09f1
doradca	02?1
doradczyni	02?1
dorucovatel	06f1
doručovatel	06f1
dosen	02C1
dosentti	05X1
dostateczny	0I\1
dosud	09f1
doteraz	0HA1
dottoranda	02>1
dottorando	02>1
dottorat	0I]1
dottorato	0I^1
dottorato di ricerca	0I^1
dottore di ricerca	0I^1
doula	0201
doutor	0I_1
doutora	0I_1
doutorado	0I_1
doutoramento	0I_1
dovoljenje	0@m1
dozent	05]1
dozvola	0I`2
doçent	05N1
dphil	0D`1
dr	0Ib2
dr hab	0Id1
dr ing	0D`1
dr inz	0Id1
dr inż	0Id1
dr iur	0D`1
dr med	0D`1
dr phil	0D`1
dr philos	0IN1
dr rer nat	0D`1
dr sc	0Ie1
dr znanosti	0IR1
dr. iur	0D`1
dr. med	0D`1
dr. phil	0D`1
dr. rer. nat	0D`1
dr. sc	0Ie1
dr. znanosti	0IR1
dr.-ing	0D`1
dr.philos	0IN1
draaier	01l1
drafter	0201
draftsman	0201
dramaturg	0201
draudimas	03Q1
dreef	0FN1
dreher	02l1
drive	06=1
driver	0201
drogist	05]1
drs	0Hl1
drsc	0CR2
drucker	08b1
druckerin	02l1
drukarnia	03?1
drustvo	03<3
druzba	0>H1
druzstvo	0Gg2
društvo	03<3
družba	0>H1
družstvo	0Gg2
drzavna matura	0If1
državna matura	0If1
dsh	0<V1
dtu	0@H1
du	0Ig1
du an	0EK1
du kien	0Ih1
du lich	0;J1
du lịch	0;J1
duais	0>S1
duales studium	0:F1
duchasach	0?Z1
dulgher	0211
duoc si	0:51
duolingo	0<V1
duong	0A[1
durchschnitt	01J1
durchschnittsnote	01J1
dusun	0Eo1
dut	0F@2
duvarci	05N1
duvarcı	05N1
duzeltmen	05N1
dvikalbis	0Ii1
dwibahasa	07c1
dwujezyczny	0Ij1
dwujęzyczny	0Ij1
dyplom	0Ik2
dyrektor	02?1
dyrektorka	02?1
dz	0?91
dzial	0Im1
dzialalnosc gospodarcza	03?1
dział	0Im1
działalność gospodarcza	03?1
dziennikarka	02?1
dziennikarz	02?1
dzimta	0=b1
dzimta valoda	0=b1
dzimtais	0=b1
dzimtā	0=b1
dzimtā valoda	0=b1
dzis	04J1
dzisiaj	04J1
dzives apraksts	0In1
dzives gajums	0In1
dzivesgajums	0In1
dzivoklis	0?91
dziś	04J1
dzīves apraksts	0In1
dzīves gājums	0In1
dzīvesgājums	0In1
dzīvoklis	0?91
dámh	01P1
dátheangach	0?Z1
dès	00`1
débutant	0;b2
déclarant	01c1
délivré	0EX1
délivrée	0EX1
délégué	01c1
déléguée	01c1
département	0Io2
développeur	01c1
développeuse	01c1
díj	0FL2
dílna	0FO1
dúchasach	0?Z1
düzeltmen	05N1
dėstytoja	02Z1
dėstytojas	02Z1
dělnice	0>j1
dělník	0>j1
dược sĩ	0:51
dự kiến	0Ih1
dự án	0EK1
e	0J16
e figli	03R1
e hijos	07d1
e lode	00G1
e v	00c1
e.v	00c1
eagarthoir	03^1
eagarthóir	03^1
earned	09a1
earrach	0J71
ebanista	0?g2
ebe	05N1
ebeniste	01c1
eccellente	09D1
eccellenti	0J81
ecdl	0J92
ecdl sprachen	0<V1
echipa	0Ea1
echipă	0Ea1
ecole	01Y1
ecole primaire	01Y1
ecole superieure	01Y1
ecoles	01Y1
ecologist	0201
economist	0J;2
economista	0J=5
economistă	0211
ecpe	0<V1
ects	0AL1
eczaci	05N1
eczacı	05N1
eczanesi	03`1
ed	0JB1
edasijoudnud	0JC1
edasijõudnud	0JC1
edd	0D`1
edelleen	0JD1
edificio	04Q1
edifício	04Q1
edistynyt	0JE2
editeur	01c1
editions	0JG2
editor	0JI6
editora	0JO4
editore	07=1
editorial	0JS4
editoru	05N1
editrice	0JW2
editur	05?1
editura	0JY2
editură	0JY2
editör	05N1
editörü	05N1
edizioni	07=1
educacio secundaria	0<H1
educacion secundaria	0:P1
educació secundària	0<H1
educación secundaria	0:P1
educador	02D3
educadora	02H2
educateur	01c1
educatoare	0211
educator	0211
educatore	02>1
educatrice	05c2
edustaja	05X1
edx	0B31
edzo	08<2
edző	08<2
eeldatav	0J[1
eerste prijs	0J\1
eerste taal	0J]1
eervolle vermelding	0J\1
efset	0<V1
efteraar	0J^1
efteraaret	0J^1
efterar	0J^1
efteraret	0J^1
efterskole	0J_1
efterår	0J^1
efteråret	0J^1
eg	00c1
egenfoeretagare	0J`1
egenforetagare	0J`1
egenföretagare	0J`1
egitimi	0Ja1
egitmen	05N1
egitmeni	05N1
egresada	06L1
egresado	06L1
egyedulallo	0Jb1
egyedülálló	0Jb1
egyeni vallalkozo	07O1
egyesulet	04W2
egyesület	04W2
egyetem	0Jc2
egyetemi diploma	0Je1
egyéni vállalkozó	07O1
egzamin maturalny	0Jf1
ehbo	0=T1
ehf	00c1
ehliyet	0<l1
ehliyeti	0<l1
ehrenamtliche	05]1
ehrenamtlicher	08b1
ehrennadel	00:1
ehrung	00:1
eier	0;Y1
eigandi	0=f1
eigenaar	0Jg1
eignung	0<Z1
eindcijfer	0Aa1
einfache kenntnisse	05\1
einhleyp	0Jh1
einhleypur	0Jh1
eining	0Ji1
einkaeufer	05]1
einkaleyfi	0?R1
einkaufer	05]1
einkunn	02<1
einkäufer	05]1
einsteiger	0Jj1
eireli	00c1
ejecutiva	01K1
ejecutivo	01K1
ejer	06Z1
ekibi	0=l1
ekipa	0Jk1
ekonom	0Jl3
ekonomi	05X1
ekonomist	0Jo2
ekonomista	0K12
ekonomka	0>j1
ekonomska skola	0K32
ekonomska sola	0K51
ekonomska škola	0K32
ekonomska šola	0K51
ekonóm	08T1
eksam	0K61
eksamen	0K71
eksamensgennemsnit	0K81
ekspedient	06Z1
ekspercka	0K91
ekspercki	0K91
ekspert	0K:6
ekspertas	0K@1
ekspertniva	0KA1
ekspertnivaa	0KA1
ekspertniveau	0KB1
ekspertnivå	0KA1
eksperts	0KC1
ekspertti	07X1
el	0?H1
el presente	0261
elado	08<2
eladó	08<2
electric	03@1
electrician	0J;2
electricien	01c1
electricienne	01c1
electricista	02H2
electroplater	0201
elektricar	0Af3
elektricien	01l1
elektrik	01G1
elektrikar	0B12
elektrikas	02Z1
elektrikci	05N1
elektriker	05U3
elektrikis	02[1
elektrikár	0@C1
elektrikář	0>j1
elektrikçi	05N1
električar	0Af3
elektriķis	02[1
elektroniker	05]1
elektryk	02?1
eleman	05N1
elemani	05N1
elemanı	05N1
elementaarne	04c1
elementaer	0<D1
elementaert	0<a1
elementair	0<B1
elementaire	0;b2
elemental	0KD2
elementar	0KF4
elementare	0Bd1
elementares	0KJ1
elementari	0<N1
elementary	0;h2
elementary proficiency	0;j1
elementer	0KK1
elementär	0<D1
elementært	0<a1
elemzo	02B1
elemző	02B1
eletricista	01e1
eletricista de manutencao	01e1
eletricista de manutenção	01e1
eletrotecnico	01e1
eletrotécnico	01e1
elettricista	02>1
elev	0KL4
eleveur	01c1
eleveuse	01c1
elismeres	0FL2
elismerés	0FL2
ellenor	02B1
ellenőr	02B1
elnok	08<2
elnök	08<2
eloadas	0Ab2
eloado	0<U1
elsevier	01d1
elue	01c1
elulookirjeldus	0KP1
elulugu	0KP1
elvalt	0Jb1
elvegezve	0KQ1
elvált	0Jb1
elvégezve	0KQ1
előadás	0Ab2
előadó	0<U1
em	0KR2
em andamento	08?1
em curso	08?1
emakeel	0KT1
emakeelena	0KT1
emba	0FU1
embajador	01K1
embajadora	01K1
embalmer	0201
embetsstudium	0KU1
emelet	03b1
emitida	0BP1
emitido	0KV2
empilhadeirista	01e1
empleada	01K1
empleado	01K1
employe	01c1
employee	01c1
employee of the month	00N1
employee of the year	00N1
employé	01c1
employée	01c1
empregado	01e1
empresa	0393
en	0KX3
en couple	0@J1
en cours	00_1
en cours d'obtention	08H1
en curs	0271
en curso	0261
en ligne	00e1
en linea	0K[1
en linia	00j1
en línea	0K[1
en línia	00j1
en poste	00_1
en prensa	01i1
en remot	00j1
en remoto	0K[1
encanador	01e1
encargada	01K1
encargado	01K1
encarregada	02G1
encarregado	01e1
encarregat	02G1
encofrador	01K1
endnote	01J1
enekes	0K\1
energy	03@1
enfase	0K]1
enfermeira	01e1
enfermeiro	01e1
enfermera	01K1
enfermero	01K1
engaged	0Ad1
engedely	0>42
engedély	0>42
engenheir	0K^1
engineer	0K_2
enginyer	0Ka1
enginyeria tecnica	0G:1
enginyeria tècnica	0G:1
enhed	0Kb1
enheden	0311
enhet	0Kc2
enheten	09M1
enige ervaring	0Ke1
enige kennis	0<B1
enn	0Kf1
enoleg	02G1
enologa	02G1
enota	0Jk1
ens	0B31
ensamstaaende	0Kg1
ensamstaende	0Kg1
ensamstående	0Kg1
enseignant	01c1
enseignante	01c1
ensino	0@V1
ensino fundamental	00J1
ensino medio	00J1
ensino médio	00J1
ensino secundario	00J1
ensino secundário	00J1
ensino superior	0:<1
enskild firma	0J`1
enslig	0Kh1
enstitusu	0Ki2
enstitüsü	0Ki2
ente	03R1
ente di formazione	01[1
enterprises	03@1
entertainment	03@1
entraineur	01c1
entraineuse	01c1
entraîneur	01c1
entraîneuse	01c1
entregador	01e1
entregadora	01e1
entrenador	01K1
entrenadora	01K1
entrepreneur	0201
entreprise	0Kk2
entwickler	05]1
enòleg	02G1
enòloga	02G1
epfl	0B31
epitesz	02B1
epp	00c1
equip	0Gj1
equipa	0GE1
equipe	0Km2
equipier	01c1
equipiere	01c1
equipo	0EW1
er	0Ko1
eredmeny	08F1
eredmény	08F1
erem	0FL2
erettsegi	0L01
erettsegi bizonyitvany	0L01
erfahren	0661
ergotherapeut	05]1
ergotherapeute	01c1
ergothérapeute	01c1
erhvervsakademigrad	0481
erhvervsskole	0J_1
erhvervsuddannelse	00D1
eriala	0L11
erikoisammattitutkinto	0L21
erindi	0?R1
erinomainen	0L32
erinomaiset	0L51
erittaein hyvae	0JE2
erittain hyva	0JE2
erittäin hyvä	0JE2
erkek	0<I1
ernaeringsfysiolog	0;Y1
ernæringsfysiolog	0;Y1
eronnut	09V1
erschienen in	08U1
erste hilfe	06K1
ersthelfer	06K1
erstsprache	0L61
ertekesito	02B1
ervaren	0L71
erwartet	05^1
erweiterte grundkenntnisse	0<[1
erworben	01E1
erworben am	01E1
erzieher	05]1
es	0L81
esame di stato	01H1
escalera	09G1
escola	0L93
escola tecnica	0L<2
escola tècnica	01X1
escola técnica	0@V1
escola universitaria	01X1
escola universitària	01X1
escritorio	02c1
escrituraria	01e1
escriturario	01e1
escriturária	01e1
escriturário	01e1
escritório	02c1
escuela	0?]1
escuela tecnica	0?]1
escuela técnica	0?]1
esimees	01G1
esimies	05X1
esindaja	01G1
esitelma	0L>1
esitelmae	0L>1
esitelmä	0L>1
eso	0L?2
especialidad	0LA1
especialidade	0K]1
especialista	0LB4
especialitat	0>a1
especializacao	0LF1
especializacion	0LA1
especialización	0LA1
especialização	0LF1
esperado	0LG1
espert	0LH1
esperta	0LI1
esperto	0LI1
essay	0>;1
estagiaria	01e1
estagiario	01e1
estagiária	01e1
estagiário	01e1
estate	0LJ1
esteticista	03W2
estetista	02>1
estheticienne	01c1
esthéticienne	01c1
estimado	0LG1
estimat	0891
estimata	0891
estimated	05o1
estimator	0201
estimată	0891
estiu	0LK1
estrada	04Q1
estudi	03Y1
estudio	08h2
estúdio	02c1
esztergalyos	0<U1
esztergályos	0<U1
et	0LL2
et al	01d1
eta	0LN1
etablissements	0381
etae	0LN1
etaenae	0LN1
etaetyoe	0LN1
etage	0501
etalagiste	01c1
etana	0LN1
etaten	0:k1
etatyo	0LN1
ete	0LO1
etec	0@V1
eth	0B31
eth zurich	0B31
eth zürich	0B31
ets	0381
ettekanne	03_1
etterem	07O1
ettevote	05;1
ettevõte	05;1
etä	0LN1
etänä	0LN1
etätyö	0LN1
eud	00D1
eurl	00c1
europass zivotopis	0LP1
europass životopis	0LP1
ev	0LQ2
evaluator	0211
evden	0AD1
eves	0LS1
evkonyv	0G`1
evli	0<j1
exam marker	0201
examen	0LT1
examen artium	07M1
examensarbete	0LU1
examiner	0201
excelent	0C\1
excelente	0LV2
excellent	0LX3
excel·lent	0L[2
executive	0201
expected	05o1
expedida	06L1
expedido	06L1
expedient	0L]1
expediente	0?[1
experienced	0BH1
expert	0L^;
expert comptable	01c1
expert level	0Li1
expert-comptable	01c1
experta	0Lj2
experte	0Ll3
experten	0Lo1
expertenkenntnisse	0Lo1
expertenwissen	0Lo1
expertin	0M02
expertise	0M22
expertna	0M41
expertni	0M51
expertniva	0M61
expertnivaa	0M61
expertnivå	0M61
expertná	0M41
expertní	0M51
experto	0M71
expires	0M81
expiring	0M81
eċċellenti	0J81
eğitimi	0Ja1
eğitmen	05N1
eğitmeni	05N1
f	0M96
f lli	03R1
f o m	0M?1
f.lli	03R1
f.o.m	0M?1
fabbrica	03R1
fabbro	02>1
fabrica	0M@4
fabrică	03J1
fabriek	02b1
fabrik	0:S2
fabrika	06H1
fabrikasi	03`1
fabrikası	03`1
fabrikk	0:k1
fabryka	03?1
fac	01Y1
fachabitur	01I1
facharbeiter	01I1
facharbeiterabschluss	01I1
facharbeiterbrief	01I1
fachbereich	06Y1
fachfrau	02l1
fachhochschule	0=41
fachhochschulreife	01I1
fachkraft	02l1
fachmann	02l1
fachoberschulreife	01I1
fachrichtung	0MD1
fachwirt	0401
fachzeitschrift	08U1
facilitator	0201
facolta	01[1
facoltà	01[1
facteur	01c1
factory	03@1
factrice	01c1
faculdade	0@V1
facultad	0?]1
facultat	01X1
facultate	07U1
facultatea	07U1
faculte	01Y1
faculteit	08E1
faculty	01W1
faculty of	01W1
faculté	01Y1
fag	0ME2
fagbrev	07M1
faglaert	00D1
faglært	00D1
fagproeve	07M1
fagprove	07M1
fagprøve	07M1
fagskole	0MG2
fagskolegrad	0MI1
fagskolegrad i	0MI1
fagskoleutdanning	0MI1
fahrer	05]1
fahrerlaubnis	06K1
faiantar	0211
faianțar	0211
faible	0<51
fair	0BJ1
fakulta	0MJ3
fakultaet	0=41
fakultas	0MM1
fakultat	0=41
fakultate	04=1
fakulte	0471
fakultesi	0471
fakultet	0MN5
fakulteta	0K51
fakultetas	0E81
fakulty	0MS2
fakultà	04@1
fakultät	0=41
fakultāte	04=1
fakülte	0471
fakültesi	0471
falegname	02>1
fall	08m1
fall semester	08m1
familiar	0MU1
familiar with	0MU1
familiarity	0MU1
faoi lathair	05i1
faoi láthair	05i1
farm	03@1
farm hand	0201
farmaceits	02[1
farmaceut	0MV4
farmaceuta	02?1
farmaceutic	02G1
farmaceutica	02D3
farmaceutico	03W2
farmaceutka	02?1
farmacevt	05Q1
farmacia	0MZ4
farmacias	02c1
farmacie	03J1
farmacist	0211
farmacista	0M^2
farmacistă	0211
farmacèutic	02G1
farmacèutica	02G1
farmacéutica	01K1
farmacéutico	01K1
farmacêutica	01e1
farmacêutico	01e1
farmaseutti	05X1
farmasoeyt	0;Y1
farmasoyt	0;Y1
farmasøyt	0;Y1
farmer	0201
farmhand	0201
farmàcia	03Y1
farmácia	02c1
farmácias	02c1
farrier	0201
fasih	04A1
fasor	03b1
fatec	0@V1
faxineira	01e1
faxineiro	01e1
fce	0<V1
fear	0M`1
fejezet	0G`1
fejleszto	02B1
fejlesztő	02B1
felag	06Q1
felelos	02B1
felelős	02B1
felhasznaloi	0Ma1
felhasznaloi szint	0Ma1
felhasználói	0Ma1
felhasználói szint	0Ma1
felicitations du jury	0Mb1
fellow	0201
fellowship	00N1
felsofok	0Mc1
felsofok felett	0Md1
felsofoku	0Mc1
felsofoku okj	0Me1
felsofoku szakkepzes	0Me1
felsooktatasi szakkepzes	0Me1
felsőfok	0Mc1
felsőfok felett	0Md1
felsőfokú	0Mc1
felsőfokú okj	0Me1
felsőfokú szakképzés	0Me1
felsőoktatási szakképzés	0Me1
female	0Mf1
femeie	0Mg1
femeiesc	0Mg1
femeni	0IZ1
femenino	0Mh1
femení	0IZ1
feminin	0Mi2
feminine	0Mf1
feminino	0Mk1
femme	0Ml1
femme de chambre	01c1
femmina	0I[1
femminil	0Mm1
femminile	0I[1
fen lisesi	0471
fenykepesz	0<U1
ferfi	0Mn1
ferienjob	08b1
ferilskra	0Mo1
ferilskrá	0Mo1
ferjezett	0Jb1
fermier	0211
fernarbeit	0N01
ferramenteiro	01e1
ferronnier	01c1
feuerwehr	03K1
fh	0B31
field of study	0BO1
fierar	0211
figli	03R1
filiale	03K1
filiere	0N11
filière	0N11
filosofian maisteri	0G=1
filosofian tohtori	0N21
filosofie doktor	0G]1
filosofie kandidat	0N31
finalis	0651
finalist	0N4:
finalista	0N>8
finaliste	00L1
finalisti	0071
finalistka	0NF1
finalizada	06L1
finalizado	06L1
fino a	0NG1
fino ad oggi	00o1
fino al	0NG1
fins	0NH1
fins a	0NH1
fins ara	0271
fins avui	0271
fiorista	02>1
fire fighter	0201
fireann	0M`1
firefighter	0201
firinci	05N1
firini	03`1
firm	03@1
firma	0NI:
firmasi	03`1
firması	03`1
firmă	03J1
first	00T1
first aid	01a1
first class	00T1
first class honours	0:C1
first language	0NS1
first mate	0201
first place	00N1
fiscal	01K1
fisherman	0201
fishmonger	0201
fisioterapeuta	03W2
fisioterapis	02C1
fisioterapista	02>1
fiskare	02J1
fiske	0:k1
fisker	05m2
fitter	06^2
fizioterapeut	0211
fizjoterapeuta	02?1
fizjoterapeutka	02?1
fizyoterapist	05N1
fjarvinna	00n1
fjernarbeid	0NT1
fjernarbejde	0NU1
fjolbrautaskoli	0491
fjölbrautaskóli	0491
flat	06=1
fleischer	02l1
fleuriste	01c1
fliesenleger	05]1
fliessend	0NV1
fliessend in wort und schrift	0NV1
fliessende kenntnisse	0NV1
fließend	0NV1
fließend in wort und schrift	0NV1
fließende kenntnisse	0NV1
flight attendant	0201
floor	06=1
florar	0211
florist	0NW5
florista	03W2
floristi	05X1
floristin	02l1
florysta	02?1
florystka	02?1
fluencia	0921
fluent	0N\2
fluente	0N^2
fluently	0?G1
flugbegleiter	05]1
fluid	0N`1
fluida	0Na2
fluido	0Nc2
fluwenti	0J81
fluência	0921
flydende	0Ne1
flydende i skrift og tale	0Ne1
flydende modersmaal	0Nf1
flydende modersmal	0Nf1
flydende modersmål	0Nf1
flygvaerdinna	02J1
flygvardinna	02J1
flygvärdinna	02J1
flytande	0Ng1
flytande i tal och skrift	0Ng1
flytende	0Nh1
flytende muntlig og skriftlig	0Nh1
flyvert	0Ni1
foarte bine	0C\1
foarte bun	09=2
focus	0BO1
fodrasz	0<U1
fodrász	0<U1
foerare	02J1
foerderung	08c1
foeredrag	0LU1
foerening	0>G1
foerer	0;Y1
foererkort	08j1
foerestaandare	02J1
foeretag	0>G1
foerlag	0Nj2
foerman	02J1
foersaekring	0>G1
foerskola	0Nl2
foerskolan	0>G1
foerskollaerare	02J1
foerskollaerarexamen	0N31
foerstapris	00K1
foerstaspraak	0Nn1
foerstepraemie	0081
foerster	02l1
foerstespraak	0No1
foervaentad	0=01
foireann	06:1
foiskola	0Jc2
foiskolai diploma	04U1
foldmero	0<U1
folkehoegskole	0;Z1
folkehogskole	0;Z1
folkehøgskole	0;Z1
folkeskole	0J_1
folkeskolens afgangsproeve	00D1
folkeskolens afgangsprove	00D1
folkeskolens afgangsprøve	00D1
folkhoegskola	0O01
folkhogskola	0O01
folkhögskola	0O01
folyamatban	00m1
folyamatos	00m1
folyekony	0Mc1
folyekonyan	0Mc1
folyoirat	0G`1
folyékony	0Mc1
folyékonyan	0Mc1
folyóirat	0G`1
fomhar	0O11
fond	0O22
fondacija	06H1
fondas	03Q1
fondateur	01c1
fondation	0381
fondatoare	0211
fondator	0211
fondatore	02>1
fondatrice	05c2
fondazione	03R1
fondazzjoni	0881
fonds	06?1
fonoaudiologa	01e1
fonoaudiologo	01e1
fonoaudióloga	01e1
fonoaudiólogo	01e1
fontanera	01K1
fontanero	01K1
foods	03@1
for	0O41
foraar	0O51
foraaret	0O51
forar	0O51
forare	02J1
foraret	0O51
foras	0BI1
forbroir	03^1
forbróir	03^1
forderung	08c1
fordito	02B1
fordypning	0O61
fordító	02B1
foredrag	0603
foreman	0201
forening	0=G3
forer	0;Y1
forerkort	08j1
forestandare	02J1
forester	0201
foretag	0>G1
forgeron	01c1
forhandlingsniveau	0Ne1
forkvinde	06Z1
forlag	0O76
formacao complementar	0@01
formacio professional	0A^1
formacion profesional	0O=2
formacion profesional de grado superior	0A_1
formació professional	0A^1
formación profesional	0O=2
formación profesional de grado superior	0A_1
formador	02D3
formadora	02D3
formadur	0=f1
forman	02J1
formand	06Z1
formann	0;Y1
formateur	01c1
formation continue	0O?1
formation courte	0O?1
formatoare	0211
formator	0211
formatore	02>1
formatrice	05c2
formação complementar	0@01
formaður	0=f1
formen	05N1
formgivare	02J1
forn	03Y1
fornaia	02>1
fornaio	02>1
forner	02G1
forritari	0=f1
forsakring	0>G1
forscher	05]1
forsikring	0O@2
forskare	02J1
forsker	05m2
forskola	0Nl2
forskolan	0>G1
forskollarare	02J1
forskollararexamen	0N31
forstapris	00K1
forstasprak	0Nn1
forstepraemie	0081
forster	02l1
forstesprak	0No1
fortbildung	0OB2
fortgeschritten	0OD2
fortlaufend	04K1
fortsatt	0OF1
forvantad	0=01
forventa	0OG1
forventes	0OH1
forventet	0OI2
forår	0O51
foråret	0O51
fotograaf	01l1
fotograf	0OK7
fotografa	0=D3
fotografci	05N1
fotografer	02C1
fotografo	06[3
fotos	0<U1
fotoğrafçı	05N1
fotògraf	02G1
fotògrafa	02G1
fotógrafa	01K1
fotógrafo	03W2
fotós	0<U1
foundation	03@1
foundation degree	02`1
foundation diploma	02`1
foundation year	0:C1
founder	0201
fp	0OR2
fp grado superior	0A_1
fp i	0:P1
fp ii	0A_1
fr o m	0M?1
fr.o.m	0M?1
fra	0OT4
fra og med	0OX2
fraan	0OZ1
fraan och med	0M?1
fraedingur	0=f1
fraesare	02J1
fraeser	05]1
fraiseur	01c1
framhaldsskoli	0491
framhaldsskóli	0491
framhaldsstig	0O[1
framurskarandi	0O\1
framúrskarandi	0O\1
fran	0OZ1
fran och med	0M?1
frasare	02J1
fraser	05]1
fratelli	03R1
frau	0O]1
frazione	0?U1
freelance	0O^2
freelancer	0CB2
freiberufler	08b1
freiberuflich	0O`2
freiwilliges soziales jahr	08b1
fremragende	0Ne1
fresador	01K1
fresatore	02>1
frezar	0>j1
frezeci	05N1
frezer	0Ob2
frezor	0211
frigoriste	01c1
friseur	05]1
frisoer	05U3
frisor	05U3
frisör	02J1
frisør	05m2
fritidsledare	02J1
frivillig	05U3
frizer	0211
frm	01Z1
from	0Od2
fromager	01c1
fromagere	01c1
fromagère	01c1
frontend	0781
fruehjahr	0Of1
fruehling	0Of1
fruhjahr	0Of1
fruhling	0Of1
fryzjer	02?1
fryzjerka	02?1
frá	0Og2
fräsare	02J1
fräser	05]1
från	0OZ1
från och med	0M?1
fræðingur	0=f1
frézař	0>j1
frühjahr	0Of1
frühling	0Of1
fuehrer	02l1
fuehrerin	02l1
fuehrerschein	06K1
fuer	0Oi1
fuhrer	02l1
fuhrerin	02l1
fuhrerschein	06K1
full professional	0?G1
full professional proficiency	0Oj1
full stack	0781
full-stack	0781
fulltrui	0=f1
fulltrúi	0=f1
fully remote	0Ok1
fundacao	02c1
fundacio	03Y1
fundacion	07d1
fundació	03Y1
fundación	07d1
fundacja	03?1
fundador	02D3
fundadora	02D3
fundatia	03J1
fundatie	03J1
fundação	02c1
fundația	03J1
fundație	03J1
fundiert	0Ol1
fundierte kenntnisse	0Ol1
fur	0Oi1
futar	0<U1
futár	0<U1
fylkeskommune	0:k1
fyrirlestur	0?R1
fyrirtaeki	0Om1
fyrirtæki	0Om1
fysioterapeut	05U3
fysioterapeutti	05X1
fysiotherapeut	01l1
fyzioterapeut	06f1
fz llc	00c1
fz-llc	00c1
fze	00c1
fàbrica	03Y1
fábrica	08h2
félag	06Q1
félicitations du jury	0Mb1
féminin	0Ml1
fényképész	0<U1
férfi	0Mn1
férjezett	0Jb1
fómhar	0O11
földmérő	0<U1
förare	02J1
förderung	08c1
föredrag	0LU1
förening	0>G1
föreståndare	02J1
företag	0>G1
förlag	0Nj2
förman	02J1
förskola	0Nl2
förskolan	0>G1
förskollärare	02J1
förskollärarexamen	0N31
förstapris	00K1
förstaspråk	0Nn1
förster	02l1
försäkring	0>G1
förväntad	0=01
fører	0;Y1
førerkort	08j1
førstepræmie	0081
førstespråk	0No1
führer	02l1
führerin	02l1
führerschein	06K1
für	0Oi1
fırıncı	05N1
fırını	03`1
főiskola	0Jc2
főiskolai diploma	04U1
g	03]1
gaard	0>G1
gada	0On1
gade	0Oo1
gadi	0P01
gads	0P01
gadu	0P01
gaelscoil	01P1
gaertner	05]1
gaertnerei	03K1
gaffer	0201
galardon	01\1
galardón	01\1
gallery	03@1
galvaniseur	05]1
gamekeeper	0201
games	03@1
gamykla	03Q1
ganadera	01K1
ganadero	01K1
ganador	01\1
ganadora	01\1
gang	0Eo1
gano	03T1
ganske god	0>l1
garage	0P12
garcom	01e1
garconete	01e1
gard	0>G1
gardener	0201
gardien	01c1
gardienne	01c1
garson	05N1
gartner	0P33
gartnerei	03K1
garzone	02>1
garçom	01e1
garçonete	01e1
gasse	0AQ1
gasthaus	08d1
gasthof	08d1
gastouder	01l1
gata	0P63
gatan	04o1
gate	0:l1
gatve	0P92
gatvė	03]1
gazeteci	05N1
gbr	00c1
gcp	01Z1
gcse	00k2
gcses	00k2
gebr	08d1
gebruder	08d1
gebrueder	08d1
gebrüder	08d1
gecertificeerd	0=T1
ged	00k2
gegenwaertig	04K1
gegenwartig	04K1
gegenwärtig	04K1
gehuwd	04n1
geimhreadh	0P;1
geldig t m	0P<1
geldig t/m	0P<1
geldig tot	0P<1
gelistirici	05N1
gelistiricisi	05N1
geliştirici	05N1
geliştiricisi	05N1
gemeente	0P=1
gemeinde	08d1
gemeinderat	02l1
gemiddeld	0P>2
gemiddeld cijfer	0Aa1
gemiddelde	0Aa1
gendarme	01c1
genel not ortalamasi	03T1
genel not ortalaması	03T1
generalitat	03Y1
generell studiekompetanse	07M1
gennemsnit	0K81
genossenschaft	03K1
geodeta	02?1
geodetka	02?1
geologist	0201
geometer	05]1
geometra	02>1
geometre	01c1
gepland	0P@1
geplant	05^1
gepromoveerd	0Hk1
gept	0<V1
gepubliceerd	0=V1
gerai	0PA2
gerant	01c1
gerante	01c1
geras	0PC1
gerent	02G1
gerente	03W2
gering	05\1
germans	03Y1
geros	0PC1
geruestbauer	05]1
gerustbauer	05]1
gerüstbauer	05]1
gesaellbrev	0PD1
gesallbrev	0PD1
gesamtnote	01J1
gesamtschule	0=41
geschaeftsbereich	06Y1
geschaeftsfuehrer	05]1
geschaftsbereich	06Y1
geschaftsfuhrer	05]1
gescheiden	04n1
geschieden	0PE1
geschäftsbereich	06Y1
geschäftsführer	05]1
gesell	05]1
geselle	02l1
gesellenbrief	01I1
gesellenpruefung	01I1
gesellenprufung	01I1
gesellenprüfung	01I1
gesellin	02l1
gesellschaft	03K1
gestalter	05]1
gestionnaire	01c1
gestor	01e1
gestora	01e1
gestoria	08f2
gestoría	07d1
gesällbrev	0PD1
getrouwd	04n1
getuigschrift	0=T1
gevorderd	0PF2
gg	0Eo1
ggmbh	00c1
ghadu ghaddej	0=<1
ghalliem	05?1
ghalliema	05?1
gia su	0:51
gia sư	0:51
giai	0;61
giai ba	0;61
giai khuyen khich	0;61
giai nhat	0;61
giai nhi	0;61
giai thuong	0;61
giam doc	0:51
giam sat	0:51
giang vien	0:51
giao hang	0:51
giao hàng	0:51
giao su	0:51
giao tiep	0PH1
giao tiep co ban	0PH1
giao tiep tot	0PH1
giao tiếp	0PH1
giao tiếp cơ bản	0PH1
giao tiếp tốt	0PH1
giao vien	0:51
giardiniera	02>1
giardiniere	02>1
giay chung nhan	0;41
giay khen	0;61
giay phep	0;41
gie	00c1
giesser	05]1
gießer	05]1
gift	0PI4
giftur	0Jh1
gimnazija	0425
gimnazium	0Jc2
gimnazjum	0411
gimnázium	0Jc2
gimtasis	0Ii1
gimtoji	0Ii1
gimtoji kalba	0Ii1
gioi	0?i1
giornalista	02>1
giris duzeyi	0<G1
giriş düzeyi	0<G1
giudice	02>1
giám sát	0:51
giám đốc	0:51
giáo sư	0:51
giáo viên	0:51
giải	0;61
giải ba	0;61
giải khuyến khích	0;61
giải nhì	0;61
giải nhất	0;61
giải thưởng	0;61
giảng viên	0:51
giấy chứng nhận	0;41
giấy khen	0;61
giấy phép	0;41
giỏi	0?i1
gjaldkeri	0=f1
gjennomsnitt	0PM1
glassblower	0201
glazier	0201
glazurnik	02?1
gledalisce	0>H1
gledališče	0>H1
glorieta	09G1
gmbh	00c1
gmbh & co	00c1
gmbh & co kg	00c1
gmbh & co. kg	00c1
gmina	03?1
go	0PN1
go dti	0PN1
go dti seo	05i1
go dtí	0PN1
go dtí seo	05i1
gobernanta	01K1
gobierno	07d1
god	0PO:
god kunnatta	0PY1
goda	0PZ2
goda kunskaper	0P\1
goda kunskaper i tal och skrift	0Ng1
godalga	00B1
gode	0P]1
gode kundskaber	0P]1
gode kunnskaper	0P^1
godina	0P_2
godine	0P_2
godkjenning	0Pa2
godt	0Pc4
goed	0Pg2
goede kennis	0Pi1
goethe	0<V1
goethe zertifikat	0<V1
goethe-zertifikat	0<V1
gold	00N1
gold medal	00N1
goldschmied	05]1
goldsmith	0201
gondozo	06A2
gondozó	06A2
gonullu	05N1
good	0Pj2
good knowledge	0Pl1
gorevli	05N1
gorevlisi	05N1
gostilna	0>H1
gott	0PY1
gotu	0Pm1
gouvernante	01c1
government	03@1
governo	02c1
governor	0201
gpa	0Pn2
graben	0AQ1
gracht	0FN1
grad	0Q04
grad ta' master	0Q41
gradam	0>S1
grade	00T1
gradinar	0211
gradinita	07U1
grado	0:O1
grado en	0:O1
grado medio	0:P1
grado superior	0A_1
grado universitario	0:O1
graduacao	0:<1
graduado escolar	0:P1
graduat escolar	0<H1
graduate certificate	0Q51
graduate degree	0Q51
graduate diploma	0Q51
graduate school	01W1
graduated	09a1
graduating	05o1
graduação	0:<1
graend	04o1
grafica	0Q62
grafician	0211
graficka	0B12
grafico	02>1
graficzka	02?1
grafik	0Q83
grafiker	05N1
grafikus	0<U1
grafička	0B12
gramata	0G\1
gramatvede	02[1
gramatvedis	02[1
grammar school	01W1
grand	04o1
grand debutant	0Q;2
grand débutant	0Q;2
grande ecole	01Y1
grande école	01Y1
grant	00N1
granted	09a1
graphiste	01c1
grau	0G:1
grau en	0G:1
grau mitja	0<H1
grau mitjà	0<H1
grau superior	0A^1
gre	0<V1
greengrocer	0201
greenkeeper	0201
greffier	01c1
greffiere	01c1
greffière	01c1
grein	0Q=2
griffier	01l1
grocer	0201
groep	02b1
groothandel	02b1
groundskeeper	0201
group	0Q?2
groupe	0381
grubu	03`1
gruender	05]1
grundare	0QA1
grunder	0QB2
grunderna	0QD2
grundkenntnis	05\1
grundkenntnisse	0<@2
grundkunskaper	0QD2
grundlaeggande	0QD2
grundlaeggande nivaa	0QF1
grundlaeggende	0QG2
grundlaegger	06Z1
grundlagen	0<@2
grundlaggande	0QD2
grundlaggande niva	0QF1
grundläggande	0QD2
grundläggande nivå	0QF1
grundlæggende	0QG2
grundlægger	06Z1
grundniva	0QF1
grundnivaa	0QF1
grundnivå	0QF1
grundschule	0=41
grundskola	0O01
grunnkunnatta	0QI1
grunnkunnátta	0QI1
grunnleggende	0QJ2
grunnlegger	0;Y1
grunnnam	09k1
grunnnám	09k1
grunnskolaprof	0QL1
grunnskoli	0491
grunnskólapróf	0QL1
grunnskóli	0491
grunnthekking	0QM1
grunnur	0QN2
grunnþekking	0QM1
grup	0QP3
grup scolar	07U1
grup școlar	07U1
grupa	0QS4
grupe	0QW2
grupo	08h2
grupp	0QY1
gruppe	0QZ2
gruppen	0=G3
gruppenleiter	05]1
gruppo	03R1
grupul	03J1
grupė	0QW2
grád	0Q\1
gráfica	02c1
gränd	04o1
gründer	0QB2
grāmata	0G\1
grāmatvede	02[1
grāmatvedis	02[1
grădinar	0211
grădinița	07U1
grădiniță	07U1
guanyador	01]1
guanyadora	01]1
guard	0201
guarderia	0?]1
guardería	0?]1
guardia giurata	02>1
guardo	01]1
guardó	01]1
gueltig bis	0>11
guia de montana	01K1
guia turistica	03W2
guia turistico	03W2
guia turística	01e1
guia turístico	01e1
guida alpina	02>1
guida turistica	02>1
guide	0201
gultig bis	0>11
gumnaasium	0Q]2
guncel	0?71
gunumuz	0?71
gurnal	07L1
gurnalist	05?1
guru	0Q_2
gut	0Qa2
gut in wort und schrift	0Qc1
gutachter	05]1
gute	0Qc1
gute grundkenntnisse	0<[1
gute kenntnisse	0Qa2
guvenlik gorevlisi	05N1
guz	0Qd1
guía de montaña	01K1
guía turística	01K1
guía turístico	01K1
gyakornok	08<2
gyar	04W2
gydytoja	02Z1
gydytojas	02Z1
gymnas	0;Z1
gymnasial	0PD1
gymnasialabschluss	01I1
gymnasieexamen	0PD1
gymnasieskola	0O01
gymnasiet	0O01
gymnasieutbildning	0PD1
gymnasium	0Qe5
gymnazium	0MS2
gymnázium	0MS2
gyogyszeresz	02B1
gyogyszertar	07O1
gyogytornasz	0<U1
gyoztes	0001
gyvenimo aprasymas	0Qj1
gyvenimo aprašymas	0Qj1
gyár	04W2
gyógyszertár	07O1
gyógyszerész	02B1
gyógytornász	0<U1
győztes	0001
gärtner	05]1
gärtnerei	03K1
gård	0>G1
géomètre	01c1
gérant	01c1
gérante	01c1
góð	0Qk2
góð kunnátta	0PY1
gönüllü	05N1
görevli	05N1
görevlisi	05N1
götu	0Pm1
gültig bis	0>11
gümnaasium	0Q]2
güncel	0?71
günümüz	0?71
güvenlik görevlisi	05N1
güz	0Qd1
għadu għaddej	0=<1
għalliem	05?1
għalliema	05?1
h	0Qm1
haandvaerker	06Z1
habilitacao	0Qn2
habilitacio	01f1
habilitacion	01g1
habilitació	01f1
habilitación	01g1
habilitacja	0Id1
habilitation	0R02
habilitação	0Qn2
haccp	01Z1
hackathon	0R21
haedersbevisning	0081
haendler	05]1
hafta	0R31
haigla	05;1
hairdresser	0201
hajadon	0Jb1
hakem	05N1
hakim	0R42
hala	0?71
halado	0R62
haladó	0R62
halaman	0R81
halasz	0<U1
halen	0?71
halen devam ediyor	0?71
hallinnoija	05X1
halász	0<U1
hameau	0501
handel	0R93
handelsakademie	0=41
handelshoegskolan	0O01
handelshogskolan	0O01
handelshögskolan	0O01
handelsskole	0J_1
handlaeggare	02J1
handlaeggerska	02J1
handlaggare	02J1
handlaggerska	02J1
handledare	02J1
handler	0C62
handlowiec	02?1
handläggare	02J1
handläggerska	02J1
handvaerker	06Z1
handwerk	03K1
handwerksmeister	0401
hang	0R<2
hanke	0R>2
hari ini	0R@1
harifa	0RA1
haritaci	05N1
haritacı	05N1
harjoittelija	05X1
hasic	06f1
hasič	06f1
haskoli	0491
haskolinn	0491
hasta	0RB1
hasta el presente	0261
hasta hoy	0261
hasta la actualidad	0261
hasta la fecha	0261
hastanesi	03`1
hasti	0RC1
hauptfach	0MD1
hauptschulabschluss	01I1
hauptschule	0=41
hausmeister	05]1
hausnummer	05:1
haust	0RD2
haute ecole	01Y1
haute école	01Y1
haven	0Oo1
havo	0RF2
havo diploma	0RH1
havo-diploma	0RH1
hazas	0Jb1
hb	00c1
hbo	0:I1
hbo bachelor	0:I1
hbo-bachelor	0:I1
hdr	0Hd1
he	0RI1
hea	0RJ2
head	0201
head of	0201
head teacher	0201
headteacher	0201
health visitor	0201
hebamme	02l1
hec	0B31
heden	0RL1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0RM2
heft	08U1
heftruckchauffeur	01l1
hegeszto	08<2
hegesztő	08<2
heikko	04i1
heim	03K1
hekim	05N1
helfer	05]1
helyettes	02B1
hem	0A[1
hemsire	05N1
hemsiresi	05N1
hemşire	05N1
hemşiresi	05N1
hentes	0<U1
herausgeber	08U1
herbst	0RO1
herec	0>j1
herecka	0>j1
herečka	0>j1
herfst	0RP1
hermanos	07d1
herr	0RQ1
het	0RR1
hetkel	0RS1
heute	04K1
hf	0RT2
hf eksamen	00D1
hf-eksamen	00D1
hhx	00D1
hien gio	0<J1
hien nay	0<J1
hien tai	0<J1
hiep hoi	0;J1
hieu thuoc	0;J1
hieu truong	0:51
high school	01W1
high school degree	02a1
high school diploma	02a1
higher certificate	02`1
higher national diploma	02`1
highers	02a1
highly skilled	0RV1
highway	06=1
hilfskraft	02l1
hingga	0RW1
hingga kini	0R@1
hingga saat ini	0R@1
hingga sekarang	0R@1
hinne	0RX1
hitsaaja	05X1
hivatal	0RY1
hiver	0RZ1
hivern	0R[1
hiện giờ	0<J1
hiện nay	0<J1
hiện tại	0<J1
hiệp hội	0;J1
hiệu thuốc	0;J1
hiệu trưởng	0:51
hja	0R\1
hjelp	0;Y1
hjemmearbejde	0NU1
hjemmekontor	0NT1
hjá	0R\1
hkdse english	0<V1
hlid	0Pm1
hlr	0@n1
hlíð	0Pm1
hnc	0R]2
hnd	0R]2
ho	0R_1
ho so xin viec	0R`1
hoa si	0:51
hoc bong	0;61
hoc viec	0:51
hoc vien	0Dk1
hochschulabschluss	0:F1
hochschule	0Ra2
hochschulreife	01I1
hodnoceni	0Rc1
hodnocení	0Rc1
hodnotenie	0Rd1
hoegskola	0O01
hoegskolan	0O01
hoegskole	0;Z1
hoegskoleexamen	0N31
hoegskolefoerberedande	0PD1
hoegskoleingenjoer	0N31
hoegskolekandidat	0?d1
hoegskolen	0;Z1
hoejskole	0J_1
hoest	0Re2
hoesten	0Re2
hoeyskole	0;Z1
hoeyskolen	0;Z1
hof	0Rg3
hogeschool	08E1
hogskola	0O01
hogskolan	0O01
hogskole	0;Z1
hogskoleexamen	0N31
hogskoleforberedande	0PD1
hogskoleingenjor	0N31
hogskolekandidat	0?d1
hogskolen	0;Z1
hoi nghi	0:W1
hoi thao	0:W1
hoitaja	05X1
hoja de vida	0D:1
hoje	08?1
hojskole	0J_1
holding	0Rj2
holdings	00c1
holt	0Pm1
hombre	0Rl1
home	0Qm1
home office	0Rm4
homem	0S11
homeoffice	0N01
homme	0S21
honap	0R_1
honnudur	0=f1
honor	00N1
honorable mention	00N1
honors	00T1
honour	00N1
honourable mention	00N1
honours	00T1
honours degree	0:C1
hons	09j1
hoofd	0Jg1
hoofdstuk	0=V1
hoofdvak	0341
hop tac xa	0;J1
hopital	0381
hos	0S33
hospital	0S65
hospoda	0FO1
host	0S;3
hosten	0Re2
hostes	05N1
hostess	0S>2
hote	01c1
hote d'accueil	01c1
hotel	0S@B
hotelfach	05]1
hotell	0SR3
hotelli	06O1
hotesse	01c1
house	06=1
housekeeper	0201
hovedfag	0KU1
hovenier	01l1
hoy	0261
hoyskole	0;Z1
hoyskolen	0;Z1
hr	0781
hrsz	03b1
hsc	00E1
hsk	0<V1
htl	0B31
htx	00D1
huan luyen vien	0:51
hudebnik	0>j1
hudebník	0>j1
hudpleier	0;Y1
hudterapeut	02J1
huidig	0RL1
huidige	0RL1
huissier	01c1
hukukcu	05N1
hukukçu	05N1
huolto	06O1
huong dan vien	0:51
hurtownia	03?1
huvudaemne	02k1
huvudamne	02k1
huvudämne	02k1
huy chuong	0;61
huy chương	0;61
huyen	0A[1
huyện	0A[1
huấn luyện viên	0:51
hybrid	0SU2
hybride	0SW1
hybrydowo	0SX1
hydraulik	02?1
hydrologist	0201
hyfsad	0SY1
hygieniapassi	03a1
hyva	0SZ2
hyva taito	0S\1
hyvae	0SZ2
hyvae taito	0S\1
hyvaet	0S\1
hyvat	0S\1
hyvä	0SZ2
hyvä taito	0S\1
hyvät	0S\1
háskóli	0491
háskólinn	0491
házas	0Jb1
hâlen	0?71
hâlâ	0?71
händler	05]1
hästi	0RC1
håndværker	06Z1
hædersbevisning	0081
hè	0RI1
hét	0RR1
hó	0R_1
hónap	0R_1
hótel	06Q1
hôpital	0381
hôte	01c1
hôte d'accueil	01c1
hôtel	0381
hôtesse	01c1
högskola	0O01
högskolan	0O01
högskoleexamen	0N31
högskoleförberedande	0PD1
högskoleingenjör	0N31
hönnuður	0=f1
höst	0S]1
hösten	0S]1
høgskole	0;Z1
høgskolekandidat	0?d1
høgskolen	0;Z1
højskole	0J_1
høst	0S^1
høsten	0S^1
høyskole	0;Z1
høyskolen	0;Z1
hướng dẫn viên	0:51
hạng	0FF1
hẻm	0A[1
họa sĩ	0:51
học bổng	0;61
học việc	0:51
học viện	0Dk1
hồ sơ xin việc	0R`1
hội nghị	0:W1
hội thảo	0:W1
hợp tác xã	0;J1
i	0S_6
i dag	0Se4
i fills	03Y1
i helyezett	0001
i lathair	05i1
i láthair	05i1
i miejsce	0NF1
i s	00c1
i sambud	0Jh1
i место	0Si1
i. helyezett	0001
i/s	00c1
iarna	0Sj1
ib	00E1
ib diploma	02a1
icdl	01Z1
ician	0Sk1
idag	0Sl3
idegenvezeto	0<U1
idegenvezető	0<U1
idioma materno	0So1
idioma nativo	0=g1
idirmheanach	0T01
idirmheánach	0T01
idnmeistari	0GD1
idnmenntun	0QL1
idnskoli	0491
idraulico	02>1
ieee	01d1
iela	0?91
ielts	0<V1
ielā	0?91
ies	0B31
iesacejs	0T12
iesācējs	0T12
ifsi	01Y1
ig	0T32
igangvaerende	0T51
igangværende	0T51
igazgato	0T62
igazgatosag	0CQ1
igazgató	0T62
igazgatóság	0CQ1
igazolvany	0T81
igazolvány	0T81
ihk	0B31
ihk abschluss	01I1
ihk-abschluss	01I1
ii miejsce	0NF1
iii miejsce	0NF1
iim	0B31
iit	0B31
ijazah	0T91
ijazah sma	0T91
iki	0T:1
iki dabar	0Df1
iki dilli	05C1
iki siandien	0Df1
iki siol	0Df1
iki šiandien	0Df1
iki šiol	0Df1
ikincilik	0;_1
ikurejas	02Z1
ilcesi	0?81
ile	0T;1
ileri	0B>2
ileri duzey	0B>2
ileri düzey	0B>2
ileri seviye	04?1
ilkbahar	0:V1
ilkokulu	0471
illum	0=<1
illustrateur	01c1
illustratoer	0T<2
illustrator	0T>6
illustratore	02>1
illustratrice	05c2
illustratör	02J1
illustratør	0;Y1
illusztrator	0<U1
illusztrátor	0<U1
illüstratör	05N1
ilsien matern	0=c1
ilustrador	03W2
ilustradora	03W2
ilustrator	0TD4
ilustratorka	02?1
ilustrátor	06f1
ilçesi	0?81
im	0TH1
imam	0201
ime projekta	0TI1
imker	02l1
immobiliare	03R1
imobiliaria	02c1
imobiliária	02c1
imone	03Q1
imoneje	0TJ1
impasse	0501
impiegata	02>1
impiegato	02>1
importer	0201
impresa	03R1
in	0TK1
in a relationship	0Ad1
in corso	00o1
in corso di stampa	07=1
in curs	02;1
in essere	00o1
in partnerschaft	0PE1
in press	0>;1
in prezent	02;1
in progress	0C51
in service training	0CN1
in-service training	0CN1
inc	00c1
incepand cu	0TL1
incepator	0<L2
incorporated	00c1
indeks prestasi	0EZ1
indeks prestasi kumulatif	0EZ1
independent user	0Pl1
indirizzo	0CI1
individuali veikla	03Q1
indkober	06Z1
indkoeber	06Z1
indkøber	06Z1
industri	0=G3
industria	02c1
industrias	08h2
industrie	03R1
industriemeister	0401
industrier	0>G1
industries	0TM3
indústria	02c1
indústrias	02c1
indústries	03Y1
infant school	01W1
infermer	02G1
infermera	02G1
infermier	05?1
infermiera	0TP2
infermiere	02>1
infirmier	01c1
infirmiere	01c1
infirmière	01c1
informatiker	05]1
ing	0TR2
ingegner	0TT1
ingenier	0TU1
ingenieria superior	0TV1
ingenieria tecnica	0:O1
ingeniería superior	0TV1
ingeniería técnica	0:O1
ingenieur	0TW3
ingenieurbuero	03K1
ingenieurburo	03K1
ingenieurbüro	03K1
ingenioer	05m2
ingenior	05m2
ingeniør	05m2
ingenjoer	02J1
ingenjor	02J1
ingenjör	02J1
inginer	0TZ1
inginer diplomat	0G31
inginier	05?1
ingrijitoare	0211
ingrijitor	0211
ingénieur	0T[1
inhaber	05]1
iniciante	0T\2
inkoepare	02J1
inkopare	02J1
inkoper	01l1
inköpare	02J1
inmobiliaria	07d1
inn	03@1
innealtoir	03^1
innealtóir	03^1
inniu	05i1
innkjoeper	0;Y1
innkjoper	0;Y1
innkjøper	0;Y1
inriktning	02k1
insa	0B31
insaat	03`1
insegnante	02>1
insener	01G1
insinoeoeri	0T^2
insinoeoeri (amk	0T`2
insinoori	0T^2
insinoori (amk	0T`2
insinyur	02C1
insinööri	0T^2
insinööri (amk	0T`2
inspectoare	0211
inspector	0J;2
instalater	0B12
instalator	0211
instalatér	0>j1
installateur	05]1
institiuid	01P1
institiúid	01P1
institut	0TbF
institutas	0U82
institute	0Ef2
institute of technology	01W1
instituteur	01c1
instituto	0U:4
institutrice	01c1
instituts	0U>2
institutt	0U@2
institutul	0UB2
instituut	0UD4
instituutti	0UH2
institūts	0U>2
instructeur	01l1
instructor	0J;2
instruktoer	05U3
instruktor	0UJ7
instruktorka	02?1
instruktur	02C1
instruktör	02J1
instruktør	05m2
instrutor	01e1
instrutora	01e1
instytut	0UQ2
insurance	03@1
integrante	01e1
integrisane studije	0US1
interactive	03@1
interimaire	01c1
intermedi	0UT2
intermedia	0UV2
intermediaire	0UX2
intermediar	0UZ2
intermediar superior	0=h1
intermediaria	0C91
intermediario	0U\2
intermediario avancado	0>A1
intermediate	0U^2
intermedio	0U`6
intermedio alto	0Uf2
intermedio superiore	0??1
intermediária	0C91
intermediário	0U\2
intermediário avançado	0>A1
intermedju	0Uh2
intermittent	01c1
intermittente	01c1
intermédiaire	0UX2
intermédio	0U\2
intermédio alto	0>A1
intern	0J;2
internat	0=41
international baccalaureate	00k2
internetu	0Uj1
interno	0?U1
interpreter	0201
intervento	07=1
intezet	0Uk3
intyg	0<e2
intérimaire	01c1
intézet	0Uk3
invatatoare	0211
invatator	0211
inverno	0Un2
investigador	02D3
investigadora	02H2
invierno	0V01
invigilator	0201
invited talk	0>;1
inz	0V11
inzeniere	02[1
inzenieris	02[1
inzenir	0V21
inzenjer	0V32
inzenyr	0V52
inzenyrske	0V71
inzenyrske studium	0V71
inzinier	0V81
inziniere	02Z1
inzinierius	02Z1
inzinierske	0V91
inzinierske studium	0V91
inzynier	0V:2
inzynierskie	0V11
inġinier	05?1
inşaat	03`1
inštalatér	0@C1
inštitut	0V<2
inštitút	0V>2
inštruktor	05Q1
inż	0V11
inżynier	0V:2
inżynierskie	0V11
inženiere	02[1
inženieris	02[1
inženir	0V21
inženjer	0V32
inženýr	0V52
inženýrské	0V71
inženýrské studium	0V71
inžinier	0V81
inžinierius	02Z1
inžinierske	0V91
inžinierske štúdium	0V91
inžinierė	02Z1
iosh	01Z1
ipasnieks	02[1
ipb	0MM1
ipk	0V@2
ipma	01Z1
ir	0Hl1
iris	0?Y1
iriseoir	03^1
irish leaving certificate	02a1
iroda	04W2
isbn	01d1
isci	05N1
iscisi	05N1
iscrizione	01H1
iscrizione all'albo	01H1
iskola	0Jc2
issa	0=<1
issiskyres	0VB1
issn	01d1
issued	09a1
issued on	09a1
istekejusi	0VB1
istitut	04@1
istituto	0VC2
istituto professionale	01[1
istituto tecnico	01[1
istqb	01Z1
istrazivac	05O2
istraživač	05O2
istruttore	02>1
istruttrice	02>1
itb	0B31
itfaiyeci	05N1
itibaren	0VE3
itil	01Z1
itinerari	0>a1
itinerario	0LA1
its	01[1
iut	0VH2
ivertinimas	0:m1
iyi	0VJ2
iyi derecede	0VL1
iyi duzeyde	0VL1
iyi düzeyde	0VL1
izdavac	0Ai2
izdavacka kuca	06H1
izdavač	0Ai2
izdavačka kuća	06H1
izdevnieciba	0VM2
izdevniecība	0VM2
izlaganje	0Ai2
izpit	0@m1
izstradatajs	02[1
izstrādātājs	02[1
izvorni govornik	0VO2
iðnmeistari	0GD1
iðnmenntun	0QL1
iðnskóli	0491
işçi	05N1
işçisi	05N1
išsiskyręs	0VB1
ištekėjusi	0VB1
j	0VQ1
j d o o	00c1
j.d.o.o	00c1
ja	0VR1
jaar	0VS1
jaesen	05X1
jahr	0VQ1
jahrbuch	08U1
jahre	0VQ1
jahren	0VQ1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02C1
jalan	0Eo1
janitor	0201
jaosto	0H01
jar	0VT1
jarak jauh	0E71
jardineira	01e1
jardineiro	01e1
jardinera	01K1
jardinero	01K1
jardinier	01c1
jardiniere	01c1
jardinière	01c1
jaren	0VS1
jaro	0VU1
jasen	05X1
jatekvezeto	0<U1
jatkuu	0JD1
jazykovy certifikat	0VV1
jazykový certifikát	0VV1
jd	0D`1
jedinica	0VW2
jednatel	06f1
jednolite studia magisterskie	0VY1
jefa	01K1
jefe	01K1
jelen	00m1
jelenig	00m1
jelenleg	00m1
jelenlegi	00m1
jeles	08F1
jesen	0VZ4
jeseň	0V^1
jesien	0V_1
jesienia	0V_1
jesienią	0V_1
jesień	0V_1
jetzt	04K1
jeweler	0201
jezyk ojczysty	0Ij1
jl	0Eo1
jlpt	0<V1
jo	0V`2
job d'ete	01c1
job d'été	01c1
jobs d'ete	01c1
jobs d'été	01c1
jogasz	02B1
jogositvany	0Vb1
jogosítvány	0Vb1
jogász	02B1
johtaja	05X1
joiner	0201
jordemoder	06Z1
jordmor	0;Y1
jornada de formacion	0D?1
jornada de formación	0D?1
jornadas	01i1
jornalista	01e1
journal	0Vc2
journalist	0Ve7
journaliste	01c1
journeyman	02a1
juara	0651
juara 1	0651
juara i	0651
jud	04[1
judecator	0211
judecător	0211
judetul	04[1
județul	04[1
judge	0201
judr	0CR2
juez	01K1
jueza	01K1
jugendleiter	05]1
juggler	0201
juhataja	01G1
juhendaja	01G1
juhiluba	0Vl1
juht	01G1
juiz	01e1
juiza	01e1
julkaistu	0L>1
julkaisu	07J2
junta	07d1
jurist	0Vm7
jurista	01K1
juriste	0W42
juristi	05X1
jurists	02[1
jurnal	0:11
jurnalis	02C1
jurnalist	0211
jurnalista	0211
jurnalistă	0211
juror	0201
juru masak	02C1
juru ukur	02C1
jurusan	0=Q1
jusqu'a	0W61
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0W61
jusqu'à	0W61
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01e1
játékvezető	0<U1
jäsen	05X1
jó	0V`2
język ojczysty	0Ij1
k	0<K1
k k	00c1
k.k	00c1
kaantaja	05X1
kaari	08Z1
kab	0Eo1
kabupaten	0Eo1
kadar	0W72
kade	0FN1
kadernice	0>j1
kadernik	0>j1
kadeřnice	0>j1
kadeřník	0>j1
kadin	0<K1
kadın	0<K1
kaeaentaejae	05X1
kaesittelijae	05X1
kaesolev	0RS1
kaesoleva ajani	0RS1
kaetiloe	05X1
kafe	07e1
kafli	0?R1
kaksikielinen	02j1
kakskeelne	0KT1
kalastaja	05X1
kalauz	0<U1
kalfa	05N1
kameraman	0W92
kameramann	02l1
kameramen	02C1
kammer	03K1
kamrer	02J1
kancelar	0FO1
kancelaria	0W;2
kancelarija	06H1
kancelária	03P1
kancelář	0FO1
kandidaatti	0T`2
kandidat	0W=2
kandidatexamen	0N31
kandidatgrad	0?`1
kandidatprogram	0N31
kandidatsprof	0W?1
kandidatuddannelse	0?`1
kandídatspróf	0W?1
kansanopisto	04>1
kantor	07e1
kanzlei	03K1
kapici	05N1
kapitaen	02l1
kapitan	02l1
kapitel	0W@3
kapitlu	07L1
kapitola	0WC2
kapittel	0WE1
kapitän	02l1
kapper	01l1
kapster	01l1
kapıcı	05N1
kar	0Jc2
karakter	0WF2
karakterar	0PM1
karaktergennemsnit	0K81
karaktersnitt	0PM1
karl	0WH1
karlkyns	0WH1
karlmadur	0WH1
karlmaður	0WH1
karosszerialakatos	0<U1
karosszérialakatos	0<U1
karyawan	02C1
kasap	05N1
kasir	02C1
kasittelija	05X1
kasiyer	05N1
kasjer	02?1
kasjerka	02?1
kassamedewerker	01l1
kassanhoitaja	05X1
kassemedarbejder	06Z1
kassenwart	02l1
kasserer	05m2
kassier	01l1
kassierer	05]1
kassoer	02J1
kassoerska	02J1
kassor	02J1
kassorska	02J1
kassör	02J1
kassörska	02J1
kasvataja	01G1
kat	0?81
kat gorevlisi	05N1
kat görevlisi	05N1
katilo	05X1
katona	0<U1
katu	08Z1
kauffrau	02l1
kaufhaus	03K1
kaufmann	02l1
kaugtoo	0WI1
kaugtöö	0WI1
kauplus	05;1
kauppa	06O1
kauppakorkeakoulu	04>1
kauppatieteiden maisteri	0G=1
kaupunki	0WJ1
kawaler	0WK1
kawin	0<m1
kaynakci	05N1
kaynakçı	05N1
kazaliste	0WL1
kazalište	0WL1
kbr	09P1
ke toan	0:51
ke toan truong	0:51
kebun	07e1
kec	0Eo1
kecamatan	0Eo1
keeper	0Sk1
kehittaejae	05X1
kehittaja	05X1
kehittäjä	05X1
kel	0Eo1
kelias	03]1
kellner	08b1
kellnerin	08b1
kelner	02?1
kelnerka	02?1
kelompok	07e1
kelurahan	0Eo1
kementerian	07e1
kendskab	0WM1
kennari	0=f1
kepala	02C1
kepesites	0>42
keppni	00;1
kepykla	03Q1
kepzes	0WN2
kertesz	0<U1
kertész	0<U1
kesa	0WP1
kesae	0WP1
kesaetyoentekijae	05X1
kesatyontekija	05X1
kesk eriharidus	0WQ1
kesk-eriharidus	0WQ1
keskeriharidus	0WR1
keskharidus	0WQ1
keskhinne	0RX1
keskiarvo	07Q1
keskitaso	0WS2
keskitasoinen	0WU1
keskkool	03c1
keskmine	0WV1
keskmine hinne	0RX1
kesktase	0WW2
kesktasemel	0WV1
keskus	0WY2
keskustelutaito	0WU1
kestab	0RS1
kesä	0WP1
kesätyöntekijä	05X1
ketnyelvu	0681
ketua	02C1
kevad	0W[1
kevaet	0W\1
kevat	0W\1
kevät	0W\1
key account manager	0781
key holder	0201
key worker	0201
keyholder	0201
keynote	0>;1
kezdo	0W]2
kezdő	0W]2
kft	00c1
kg	00c1
kgaa	00c1
kha	0W_2
khach san	0;J1
khoa	0Wa3
khoa hoc	0Wd2
khoá học	0Wf1
khu	0A[1
khá	0W_2
khách sạn	0;J1
khóa học	0Wd2
kiado	0Wg3
kiadó	0Wg3
kiem soat vien	0:51
kiem toan vien	0:51
kien truc su	0:51
kierowca	02?1
kierowniczka	02?1
kierownik	02?1
kierunek	0Wj1
kiitettaevae	0L51
kiitettava	0L51
kiitettävä	0L51
kilpailu	06P1
kimyager	05N1
kincstarnok	0<U1
kincstárnok	0<U1
kindergarten	0Wk2
kinderpfleger	05]1
kindlustus	05;1
kinesitherapeute	01c1
kinetoterapeut	0211
kini	0R@1
kinésithérapeute	01c1
kirja	07J2
kirjakauppias	05X1
kirjanpitaejae	05X1
kirjanpitaja	05X1
kirjanpitäjä	05X1
kirjasto	06O1
kirjastonhoitaja	05X1
kirjastus	0Wm2
kirvesmies	05X1
kis	0Wo1
kitabi	0=X1
kitabı	0=X1
kitap	0=X1
kitap bolumu	0=X1
kitap bölümü	0=X1
kitapci	05N1
kitapçı	05N1
kitchen	03@1
kitchen hand	0201
kitchen porter	0201
kituntetes	0001
kitunteteses	08F1
kitüntetés	0001
kitüntetéses	08F1
kivalo	0X03
kiváló	0X03
kiến trúc sư	0:51
kiểm soát viên	0:51
kiểm toán viên	0:51
kjennskap	0X31
kk	0X42
kleermaker	01l1
kleuterschool	08E1
kliinik	05;1
kliniek	02b1
klinigi	03`1
klinik	0X64
klinika	0X:9
klinikk	0:k1
klinikka	06O1
klinikum	03K1
kliniği	03`1
klīnika	06?1
kniha	0WC2
knihkupec	0>j1
knihovn	06f1
knihovna	0FO1
knihovnice	0>j1
knihovnik	0B12
knihovník	0B12
kniznica	03P1
knižnica	03P1
knjiga	0XC3
knjiznica	0XF2
knjiznicar	0XH2
knjižnica	0XF2
knjižničar	0XH2
knyga	0XJ1
kobieta	0XK1
koch	02l1
kochin	02l1
kock	02J1
kod	0XL2
koechin	02l1
koerekort	0@j1
koerier	01l1
koerkort	0<e2
kogumik	03_1
kohtalainen	0WU1
kok	0XN2
koki	02C1
kokk	0XP2
kokki	05X1
kokkur	0=f1
koledza	04=1
koledzas diploms	0XR1
koledža	04=1
koledžas diploms	0XR1
kolegija	0E81
kolegium	0411
kolej	0471
koleji	0471
kolledz	03c1
kolledž	03c1
kolleg	0=41
kollegium	0XS1
kollégium	0XS1
kolumni	0L>1
komanda	0XT2
komercialist	05Q1
komercijalist	0XV1
komercijalista	0721
kommissionierer	05]1
kommun	0>G1
kommune	0XW4
kompanija	0X[2
kompetansebevis	08j1
kompetisi	0651
komplek	0Eo1
komponist	05]1
kompānija	06?1
komunikativna	0X]1
komunikativne	0X]1
komunikativni	0X^1
komunikativní	0X^1
komunikatywnie	0HW1
komunikatywny	0HW1
komunikatívna	0X]1
komunikatívne	0X]1
komuves	0<U1
komvux	0X_1
kona	0X`1
konatel	08T1
konateľ	08T1
koncernen	0>G1
kondiittori	05X1
konditor	0Xa4
konduktoeoeri	05X1
konduktoer	0T<2
konduktoori	05X1
konduktor	0Xe4
konduktorka	02?1
konduktör	02J1
konduktööri	05X1
konduktør	0;Y1
kondüktör	05N1
koneistaja	05X1
konferanse	0WE1
konferansi	0=X1
konferansı	0=X1
konferenca	0Xi1
konference	0Xj3
konferencia	0Xm2
konferencija	0Xo3
konferencja	07N1
konferens	0Y22
konferensi	0:11
konferenssi	0L>1
konferenz	08U1
konferenza	07L1
kongresi	0=X1
konkurranse	0Y41
konkurrence	0Y51
konkurs	0NF1
konkursas	06>1
konkursie	0NF1
konkurss	0Y62
konobar	05O2
konserni	06O1
konservatorij	0K51
konservatorija	0E81
konservatorio	04>1
konservatorium	0Y83
konservatuvari	0471
konservatuvarı	0471
konserwatorium	0411
konsulent	0Y;3
konsult	0Y>2
konsultan	02C1
konsultant	0Y@3
konsultantas	02Z1
konsultante	02X2
konsultantka	02?1
konsultants	02[1
konsultantė	02Z1
konsultti	05X1
kontor	0Kb1
kontsern	05;1
konverents	03_1
konversationsniveau	0<[1
konversationssicher	0<[1
konverzacijski	0YC2
konverzacna	0YE1
konverzacni	0YF1
konverzačná	0YE1
konverzační	0YF1
konyv	0Ab2
konyvelo	08<2
konyvkereskedo	0<U1
konyvtar	04W2
konyvtaros	08<2
konzern	03K1
konzervator	0DY1
konzervatorium	0YG2
konzervatoř	0DY1
konzervatórium	0YG2
konzultant	0YI3
kool	03c1
koolitus	0K61
koolituskeskus	03c1
kooperatifi	03`1
koordinaator	01G1
koordinaattori	05X1
koordinator	0YL<
koordinatore	02X2
koordinatorius	02Z1
koordinators	02[1
koordinatoru	05N1
koordinatorė	02Z1
koordinatur	05?1
koordinatör	05N1
koordinatörü	05N1
koordinátor	0YX3
koordynator	02?1
koordynatorka	02?1
koperasi	07e1
kops	0Y[1
kopš	0Y[1
korekort	0@j1
korektor	0Y\2
korektorka	02?1
korgkool	03c1
korgtase	0Y^1
korhaz	04W2
korkeakoulu	04>1
korkort	0<e2
korrektor	0<U1
korrekturlaesare	02J1
korrekturlaeser	06Z1
korrekturlasare	02J1
korrekturleser	0;Y1
korrekturläsare	02J1
korrekturlæser	06Z1
kortti	0Y_1
korut	03b1
kosmeticka	0>j1
kosmetiker	05]1
kosmetička	0>j1
kosmetolog	06Z1
kosmetologi	05X1
kosmetyczka	02?1
kota	0Eo1
kotet	0G`1
koulu	04>1
kouluttaja	05X1
koulutusohjelma	0Y`1
koulutuspaeivae	0Ya1
koulutuspaiva	0Ya1
koulutuspäivä	0Ya1
kovacs	0<U1
kovar	0>j1
kovács	0<U1
kovář	0>j1
kowal	02?1
koyu	0?81
koz	03b1
kozepes	0Yb2
kozepesen	0Yd1
kozepfelsofok	0Ye1
kozepfok	0Yd1
kozepfok felett	0Ye1
kozepfoku	0Yd1
kozephalado	0Ma1
kozepiskola	0XS1
kozepszint	0Ma1
kozepszintu	0Ma1
kozgazdasz	02B1
kozjegyzo	0<U1
kozmetikus	0<U1
kozpont	07O1
krajums	0G\1
kranfuehrer	05]1
kranfuhrer	05]1
kranführer	05]1
krankenhaus	03K1
krawcowa	02?1
krawiec	02?1
krejci	0>j1
krejčí	0>j1
kreuz	03K1
kronik	0331
kronikk	0WE1
krt	03b1
kryptis	0Yf1
krājums	0G\1
ksiazeczka	0A>1
ksiazka	07N1
ksiegarz	02?1
ksiegowa	02?1
ksiegowy	02?1
książeczka	0A>1
książka	07N1
księgarz	02?1
księgowa	02?1
księgowy	02?1
kth	0X_1
ktieb	07L1
kuafor	05N1
kuaför	05N1
kuchar	02\2
kucharka	02?1
kucharz	02?1
kuchař	06f1
kuchár	08T1
kuester	02l1
kuhar	0XH2
kuja	08Z1
kuljettaja	05X1
kullegg	04@1
kulleġġ	04@1
kulondij	0001
kumpanija	0881
kunde	0Yg1
kuni	0Yh1
kunniamaininta	0071
kunsill lokali	0881
kunta	06O1
kurang	0E92
kurator	0Yi2
kurier	0Yk2
kurierka	02?1
kurir	02C1
kurs	0Ym<
kursai	08D1
kursi	06@1
kurssi	0Z93
kursu	0Z<3
kursus	0Z?4
kurucu	05N1
kurucusu	05N1
kurye	05N1
kuryr	0>j1
kurz	0ZC4
kurýr	0>j1
kustantaja	0L>1
kustantamo	06O1
kuster	02l1
kutato	02B1
kutató	02B1
kutseharidus	0WQ1
kutsekool	03c1
kutsetunnistus	0Vl1
kutuphaneci	05N1
kutuphanesi	03`1
kuu	0ZG1
kuud	0ZG1
kuukausi	0ZH1
kuukautta	0ZH1
kuvar	0ZI1
kuvittaja	05X1
kvalificerad yrkesutbildning	0ZJ1
kvenkyns	0X`1
kvetinar	06f1
kvinde	0ZK1
kvinna	0ZL1
kvinne	0ZM1
květinář	06f1
kwartalnik	07N1
kwekerij	02b1
ky	00c1
ky su	0ZN2
ky thuat vien	0:51
ky yeu	0:W1
kypare	02J1
käesolev	0RS1
käesoleva ajani	0RS1
käsittelijä	05X1
kätilö	05X1
kääntäjä	05X1
képesítés	0>42
képzés	0WN2
kétnyelvű	0681
kórház	04W2
kõrgkool	03c1
kõrgtase	0Y^1
köchin	02l1
könyv	0Ab2
könyvelő	08<2
könyvkereskedő	0<U1
könyvtár	04W2
könyvtáros	08<2
körkort	0<e2
körút	03b1
kötet	0G`1
köyü	0?81
köz	03b1
közepes	0Yb2
közepesen	0Yd1
közgazdász	02B1
közjegyző	0<U1
központ	07O1
középfelsőfok	0Ye1
középfok	0Yd1
középfok felett	0Ye1
középfokú	0Yd1
középhaladó	0Ma1
középiskola	0XS1
középszint	0Ma1
középszintű	0Ma1
kørekort	0@j1
különdíj	0001
küster	02l1
kütüphaneci	05N1
kütüphanesi	03`1
kış	0Wo1
kőműves	0<U1
kế toán	0:51
kế toán trưởng	0:51
kỷ yếu	0:W1
kỹ sư	0ZN2
kỹ thuật viên	0:51
l	0ZP1
l'actualitat	0271
la	0ZQ2
la actualidad	0261
la distanta	0EF1
la distanță	0EF1
la fecha	0261
la zi	02;1
laakari	05X1
laan	0FN1
labai gerai	08[2
labas	0ZS1
labas zinasanas	0ZS1
labas zināšanas	0ZS1
labi	0ZT2
labor	0ZV2
laborans	0<U1
laborant	06d2
laboratoire	0381
laboratoires	0381
laborator	0ZX2
laboratori	0ZZ2
laboratories	03@1
laboratorij	0XF2
laboratorija	0Z\3
laboratorio	0Z_5
laboratorios	08h2
laboratoris	03Y1
laboratorium	0Zd7
laboratory	03@1
laboratoř	0FO1
laboratuvari	03`1
laboratuvarı	03`1
laboratório	02c1
laboratórios	02c1
laboratórium	0Zk2
laborer	0201
laboráns	0<U1
labourer	0201
labs	0Zm2
lacatus	0211
lackerare	02J1
lackierer	05]1
laeaekaeri	05X1
laege	06Z1
laegergaarden	0>G1
laehetti	05X1
laehihoitaja	0Zo2
laehtien	0[12
laekare	02J1
laeknir	0=f1
laensstyrelsen	0J`1
laerare	02J1
laerarhoegskola	0O01
laerarvikarie	02J1
laerer	05m2
laerling	0[33
laesare	02J1
lagerarbetare	02J1
lagergarden	0>G1
lagerist	05]1
lagermedarbeider	0;Y1
lagermedarbejder	06Z1
laget	0:k1
lahetti	05X1
lahihoitaja	0Zo2
lahtien	0[12
lahutatud	01F1
lai xe	0:51
laisvai	0[61
laitos	06O1
lajang	0<m1
lakare	02J1
lakatos	0T62
laki laki	0ZP1
laki-laki	0ZP1
lakiernik	02?1
lakyrnik	0>j1
lakýrník	0>j1
lampista	02G1
lana	07T1
lancar	04A1
landkreis	08d1
landmaaler	05m2
landmaler	05m2
landmand	06Z1
landmeter	01l1
landmåler	05m2
landwirt	05]1
lane	06=1
languagecert	0<V1
langue maternelle	0[71
langue natale	0[71
lanjutan	0[82
lansstyrelsen	0J`1
lantbrukare	02J1
lantmaetare	02J1
lantmatare	02J1
lantmätare	02J1
lap	0G`1
lap trinh vien	0:51
larare	02J1
lararhogskola	0O01
lararvikarie	02J1
largo	0[:2
larling	0QA1
lasare	02J1
lasser	01l1
lasteaed	03c1
lastenhoitaja	05X1
lastnica	0EV1
lastnik	0EV1
lat	0[<1
lata	0[<1
latem	0[=1
lato	0[=1
lato sensu	0LF1
laufend	04K1
laukums	0?91
laulaja	05X1
laurea	0G21
laurea breve	0G21
laurea in	0G21
laurea magistrale	0[>1
laurea quinquennale	0[>1
laurea specialistica	0[>1
laurea triennale	0G21
laurea vecchio ordinamento	0[>1
laureat	0[?2
laureata in	0G21
laureatas	06>1
laureate	00L1
laureatka	0NF1
laureato in	0G21
lauréat	00L1
lauréate	00L1
lavapiatti	02>1
law school	01W1
lawyer	0201
lda	00c1
le tan	0:51
leabhar	0?Y1
leacht	0?Y1
leachtoir	03^1
lead	0201
leader	0201
learning	0[A1
leaving cert	02a1
leaving certificate	02a1
lebenslauf	0=:1
lector	0211
lecture	0>;1
lecturer	0201
ledamot	02J1
ledare	02J1
leder	05m2
ledig	0PE1
leed	01Z1
leerkracht	01l1
leerling	0[B2
legat	0Y51
lege	0;Y1
legitimation	0<e2
legiutas kisero	0<U1
lehrabschluss	01I1
lehranstalt	0=41
lehre	01I1
lehre als	01I1
lehre zum	01I1
lehrer	05]1
lehrgang	0OB2
lehrling	05]1
lehrstuhl	0[D3
lehti	0[G1
lehtiartikkeli	0L>1
lehtori	05X1
leidbeinandi	0=f1
leider	01l1
leidinys	0XJ1
leidsogumadur	0=f1
leidster	01l1
leidykla	0[H2
leikhus	06Q1
leikhús	06Q1
leikskoli	0491
leikskóli	0491
leipomo	06O1
leipuri	05X1
leirleder	0;Y1
leiter	05]1
leitung	02l1
leiðbeinandi	0=f1
leiðsögumaður	0=f1
lekar	0[J3
lekaren	03P1
lekarka	02?1
lekarn	06f1
lekarna	0[M2
lekarnicka	0@C1
lekarnik	0@C1
lekarz	02?1
lektor	0[O9
lektorin	02l1
lektorka	02?1
lektors	02[1
lekár	08T1
lekáreň	03P1
lekárnik	0@C1
lekárnička	0@C1
lembaga	07e1
lengua madre	0So1
lengua materna	0So1
lengua nativa	0So1
lente	0[X1
lentoemaentae	05X1
lentoemanta	05X1
lentoemäntä	05X1
leraar	01l1
lerares	01l1
let	0[Y2
leta	0[[1
leti	0[[1
leto	0[\4
letrada	01K1
letrado	01K1
letters	0>;1
lettur	05?1
letuska	0>j1
letuška	0>j1
level 2 diploma	02a1
level 3 diploma	02a1
level 4 diploma	02`1
level 5 diploma	02`1
leveltaros	0<U1
levnadsbeskrivning	0[`1
levnedslob	0[a1
levnedsloeb	0[a1
levnedsløb	0[a1
levnetsloep	0[b1
levnetslop	0[b1
levnetsløp	0[b1
levéltáros	0<U1
leyfi	0[c2
lezing	0[e2
lgh	0>\1
lia	0:l1
libraia	02>1
libraio	02>1
libraire	01c1
librairie	0381
librar	0211
librarian	0201
library	03@1
librera	01K1
librero	01K1
libro	0[g2
lic	0V11
licejs	04=1
licejus	0E81
licenca	0[i4
licence	0[m5
licence pro	0:41
licence professionnelle	0:41
licencia	0\22
licenciada	0:<1
licenciada en	0TV1
licenciado	0:<1
licenciado en	0TV1
licenciatura	0\42
licencija	0\62
licencja	0A>1
licencjackie	0V11
licencjat	0V11
licens	0\82
license	01a1
licensed	01a1
licenta	0\:2
licentiat	0G31
licentiata	0G31
licentiatexamen	0G]1
licentie	0@\2
licenza	01H1
licenza media	0G51
licenzja	0A;1
licença	0@:1
licențiat	0G31
licențiată	0G31
licență	0\:2
liceo	0\<2
liceu	0\>2
liceul	07U1
liceum	0411
licėjus	0E81
lider	0\@5
lideri	05N1
liderka	02?1
lidt kendskab	0<a1
lidz	0\E1
lidz sim	0\F1
lidz sim bridim	0\F1
lieutenant	0201
lifeguard	0201
ligonine	03Q1
ligoninė	03Q1
liitto	06O1
lijecnica	0>61
lijecnik	0>61
liječnica	0>61
liječnik	0>61
limba materna	0=a1
limba maternă	0=a1
limbă maternă	0=a1
limited	0\G2
limited working	0BJ1
limited working proficiency	0BJ1
lingua madre	0\I1
lingua materna	0\J2
lingua nativa	0=g1
linguaskill	0<V1
lingwa materna	0=c1
linja	0Y`1
linje	0ME2
linnavalitsus	05;1
liofa	05B1
lisans	0A`1
lisans derecesi	0A`1
lisans mezunu	0A`1
lisansi	0<l1
lisansı	0<l1
lise	0\L2
lise diplomasi	0\N1
lise diploması	0\N1
lise mezunu	0\N1
lisens	08j1
lisensi	0=31
lisensiaatti	0N21
lisenssi	03a1
lisesi	0471
listonos	06f1
listonosz	02?1
listonoszka	02?1
listonoš	06f1
litil	0QI1
litsents	0Vl1
litt	0<b1
livello avanzato	09D1
livello base	0Bd1
livello intermedio	0GU1
livre	0?X1
livreira	01e1
livreiro	01e1
livreur	01c1
livreuse	01c1
livro	05D1
lizenz	0\O2
lizenziat	0F`1
liċenzja	0A;1
ljekarna	0WL1
ljekarnik	0>61
ljeto	0\Q1
ll b	09j1
ll m	0FU1
ll.b	09j1
ll.m	0FU1
llar d'infants	01X1
llb	09j1
llc	00c1
llengua materna	0\R1
llengua nativa	0\R1
llibre	0@51
llicencia	01f1
llicenciada en	0\S1
llicenciat en	0\S1
llicenciatura	0\S1
llicència	01f1
llm	0FU1
llp	00c1
ln	06=1
loader	0201
loai gioi	0FF1
loai kha	0FF1
loai xuat sac	0FF1
loc	0?U1
localita	0?U1
località	0?U1
locen	0\T1
locena	0\T1
locul 1	0?F1
locul i	0?F1
locuteur natif	0[71
logfraedingur	0=f1
logisticien	01c1
logisticienne	01c1
logistics	03@1
logistik	03K1
logopaed	06Z1
logoped	0\U4
logopeda	0\Y2
logopedist	0H91
logopedista	02>1
logopedus	0<U1
logopæd	06Z1
logopédus	0<U1
loja	02c1
lojas	02c1
lojistik	03`1
lokakarya	0\[1
lokfoerare	02J1
lokfoerer	0;Y1
lokforare	02J1
lokforer	0;Y1
lokfuehrer	05]1
lokfuhrer	05]1
lokförare	02J1
lokfører	0;Y1
lokführer	05]1
lokomotivfoerer	06Z1
lokomotivforer	06Z1
lokomotivfører	06Z1
lomba	0651
loodgieter	01l1
lop tap huan	0Wf1
lopend	0RL1
lote	04Q1
loti labi	08V2
lotissement	0501
lower second	00T1
ločen	0\T1
ločena	0\T1
loại giỏi	0FF1
loại khá	0FF1
loại xuất sắc	0FF1
ltd	00c1
ltd sti	00c1
ltd. şti	00c1
ltda	00c1
lts	0RH1
lu ecrit parle	0CJ1
lu hanh	0;J1
lu parle ecrit	0CJ1
lu, parlé, écrit	0CJ1
lu, écrit, parlé	0CJ1
luan an	0:W1
luat su	0:51
luba	0\\2
lucrare	07<1
luento	0[G1
lugar	04Q1
lukanda	0881
lukio	04>1
lukion oppimaara	05>1
lukion oppimaeaerae	05>1
lukion oppimäärä	05>1
luku	0L>1
lulus	0\^1
lumberjack	0201
luna	0\_1
lungomare	0?U1
luni	0\_1
lună	0\_1
lupa	0Y_1
luthier	0201
lutseum	03c1
luu loat	0?i1
luận án	0:W1
luật sư	0:51
ly lich	0R`1
lycee	01Y1
lyceum	0\`3
lycée	01Y1
lyzeum	0=41
lái xe	0:51
lána	07T1
lägergården	0>G1
lähetti	05X1
lähihoitaja	0Zo2
lähtien	0[12
läkare	02J1
länsstyrelsen	0J`1
lärare	02J1
lärarhögskola	0O01
lärarvikarie	02J1
lärling	0QA1
läsare	02J1
lääkäri	05X1
læge	06Z1
læknir	0=f1
lærer	05m2
lærling	05m2
léacht	0?Y1
léachtóir	03^1
légiutas-kísérő	0<U1
lékař	06f1
lékárn	06f1
lékárna	0FO1
léto	0\c1
líder	03W2
língua materna	0=g1
língua nativa	0=g1
líofa	05B1
lítil	0QI1
lögfræðingur	0=f1
lütseum	03c1
lý lịch	0R`1
lýceum	0\d1
lăcătuș	0211
līdz	0\E1
līdz šim	0\F1
līdz šim brīdim	0\F1
lưu loát	0?i1
lập trình viên	0:51
lễ tân	0:51
lớp tập huấn	0Wf1
lữ hành	0;J1
m	0\e;
m a	0FU1
m arch	0FU1
m b a	0FU1
m com	0FU1
m ed	0FU1
m eng	0FU1
m f a	0FU1
m s	0FU1
m sc	0FU1
m sc prof	0W?1
m tech	0FU1
m. a	0FU1
m. ed	0FU1
m. eng	0FU1
m. sc	0FU1
m.a	0FU1
m.arch	0FU1
m.b.a	0FU1
m.com	0FU1
m.ed	0FU1
m.eng	0FU1
m.f.a	0FU1
m.s	0FU1
m.sc	0FU1
m.sc.-próf	0W?1
m.tech	0FU1
m1	0FU1
m2	0FU1
ma	0]03
maakond	0]31
maalare	02J1
maalari	05X1
maan	0]41
maanad	0]41
maanader	0]41
maand	0]51
maanden	0]51
maaned	0]62
maaneder	0]62
maanmittari	05X1
maantee	0]81
maanviljelija	05X1
maanviljelijae	05X1
maanviljelijä	05X1
maatschap	0P=1
macchinista	02>1
macelar	0211
macellaio	02>1
machinist	0]92
macon	01c1
madalya	0;_1
madrasah	0MM1
madre lingua	0\I1
madrelingua	0\I1
maennl	0RQ1
maennlich	0RQ1
maestra	0?g2
maestria	0];2
maestro	0?g2
maestría	0];2
mag	0]=3
magacioner	0721
magang	02C1
magas szintu	0]@1
magas szintű	0]@1
magasin	0381
magasinier	01c1
magasiniere	01c1
magasinière	01c1
magazasi	03`1
magazijnmedewerker	01l1
magazin	03J1
magazine	03@1
magazioner	0211
magazynier	02?1
magazynierka	02?1
magazziniera	02>1
magazziniere	02>1
magician	0201
magistar	0]A2
magister	0]C8
magister farmacji	02?1
magister inzynier	0VY1
magister inżynier	0VY1
magistere	03U1
magisterexamen	0Ae1
magisterij	0]K1
magisterium	0VY1
magisterske	0]L2
magisterske studium	0]L2
magisterskie	0VY1
magistersky	0V71
magisterské	0]L2
magisterské studium	0V71
magisterské štúdium	0V91
magisterský	0V71
magisterstudium	0F`1
magistr	0V71
magistra	0FX1
magistra grads	0]N1
magistrantura	0]O1
magistrantuur	0]P1
magistrantūra	0]O1
magistras	0]O1
magistrat	01c1
magistrate	07i2
magistratura	0]Q2
magistre	0]S2
magistrica	0]K1
magistrica stroke	0]K1
magistrikraad	0]P1
magistriope	0]P1
magistriõpe	0]P1
magistro	0]O1
magistro laipsnis	0]O1
magistrs	0]N1
magistrski studij	0]K1
magistrski študij	0]K1
magistrė	0]O1
magistère	03U1
magna cum laude	0AL1
magíster	0TV1
mah	0?81
mahallesi	0?81
mahir	0]U2
mai napig	00m1
maig	00m1
maintainer	0201
maintenant	00_1
maire	01c1
mairie	0381
maison	0381
maisteri	0]W2
maisterintutkinto	0G=1
maistreacht	0]Y1
maistru	0211
maith	0]Z1
maitre	01c1
maitre d	0201
maitre d'hotel	01c1
maitrise	0][3
maitrise parfaite	0CK1
maitrise universitaire	0:41
majalah	0:11
majeure	0N11
majitel	02\2
majiteľ	08T1
major	0BO1
major de promotion	00L1
major in	0BO1
majoring in	0BO1
majster	0]^2
majstor	0>72
makalah	0:11
makale	0=X1
makalesi	0=X1
make up artist	0201
make-up artist	0201
makelaardij	02b1
maker	0201
makinist	05N1
makler	05]1
malare	02J1
male	0]`1
maler	0P33
man	0]a6
manad	0]41
manader	0]41
manager	0]g6
manajer	02C1
manazer	02\2
manažer	06f1
manažér	08T1
mand	0]m1
mandat	0]n1
mandor	02C1
maned	0]62
maneder	0]62
manicure	01e1
maniger	05?1
maniġer	05?1
mann	0]o2
mannelijk	0^11
mannl	0RQ1
mannlich	0RQ1
mannskap	0;Y1
manudir	0^21
manudur	0^21
manutentionnaire	01c1
maquetador	01K1
maquetadora	01K1
maquettiste	01c1
maquinista	01K1
mara	0Mm1
maraicher	01c1
maraichere	01c1
marangoz	05N1
maraîcher	01c1
maraîchère	01c1
marceneira	01e1
marceneiro	01e1
march	0FU1
marie	0@J1
mariee	0@J1
marin	01c1
marinaio	02>1
marinar	0211
marinera	01K1
marinero	01K1
marinheiro	01e1
marié	0@J1
mariée	0@J1
mark	00T1
marker	0201
market	0^32
marks	00T1
markt	03K1
maros	0<U1
married	0Ad1
marynarz	02?1
marós	0<U1
mas	03Y1
maschile	0^51
maschinenbau	03K1
maschinist	05]1
maschio	0^51
masculi	0Qm1
masculin	0^62
masculine	0^82
masculino	0^:2
masculí	0Qm1
masih berlangsung	0R@1
masinis	02C1
maskil	0^<1
masseur	0C62
masseuse	0201
master	0^=?
master degree	0Q51
master di ii livello	0[>1
master in	0Q51
master of	0Q51
master of applied science	0Q51
master of architecture	0Q51
master of arts	0Q51
master of business administration	0Q51
master of commerce	0Q51
master of design	0Q51
master of economics	0Q51
master of education	0Q51
master of engineering	0Q51
master of fine arts	0Q51
master of laws	0Q51
master of medicine	0Q51
master of music	0Q51
master of nursing	0Q51
master of philosophy	0Q51
master of public administration	0Q51
master of public health	0Q51
master of science	0Q51
master of social work	0Q51
master of technology	0Q51
master studije	0US1
master universitari	0\S1
master universitario	0TV1
master's	0Q51
master's degree	0Q51
masterabschluss	0F`1
masterand	0G41
masterat	0G41
mastere	03U1
mastere specialise	03U1
masterexamen	0Ae1
mastergrad	0KU1
masteropleiding	0Hl1
masterprogram	0Ae1
masters	0Q51
masterstudium	0^L2
masteruddannelse	0?`1
masterutbildning	0Ae1
mastery	0^N2
mastère	03U1
mastère spécialisé	03U1
maszynista	02?1
matelot	01c1
materinji	0^P1
materinscina	0^Q1
materinska rec	0^R1
materinski	0^P1
materinski jezik	0^P1
materinsky	0^R1
materinsky jazyk	0^R1
materinská reč	0^R1
materinský	0^R1
materinský jazyk	0^R1
materinščina	0^Q1
materna	0^S4
maternega	0^Q1
maternelle	0^W2
materni	0^Q1
materni jezik	0^Q1
maternji	0^Y1
maternji jezik	0^Y1
materno	0=g1
maternă	0=a1
materska skola	0MS2
matersky	0^Z1
matersky jazyk	0^Z1
materská škola	0\d1
materstina	0^Z1
mateřská škola	0DY1
mateřský	0^Z1
mateřský jazyk	0^Z1
mateřština	0^Z1
mathematician	0201
mathematiker	05]1
matig	0<B1
matricula d'honor	0L]1
matricula de honor	0?[1
matriculation	02a1
matron	0201
matrona	01K1
matroos	01l1
matros	0Dh1
matrose	02l1
matroz	02B1
matrícula d'honor	0L]1
matrícula de honor	0?[1
matróz	02B1
matsec	0A:1
matu	0:21
matura	0^[6
maturita	0^a3
maturita classica	0G51
maturita scientifica	0G51
maturitaet	01I1
maturitat	01I1
maturite	0:21
maturitna skuska	0^d1
maturitni	0^e1
maturitni zkouska	0^e1
maturitná skúška	0^d1
maturitní	0^e1
maturitní zkouška	0^e1
maturità	0G51
maturità classica	0G51
maturità scientifica	0G51
maturität	01I1
maturité	0:21
maturski ispit	0^f1
maurer	05]1
mavo	0RH1
maçon	01c1
maître	01c1
maître d	0201
maître d'hôtel	01c1
maîtrise	0][3
maîtrise parfaite	0CK1
maîtrise universitaire	0:41
mağazası	03`1
maģistra grāds	0]N1
maģistratūra	0]N1
maģistre	0]N1
maģistrs	0]N1
mba	0FU1
mbh	00c1
mbo	0^g2
mbo 2	0RH1
mbo 3	0RH1
mbo 4	0^i2
mbo niveau 4	0^k1
mca	0FU1
mcsa	01Z1
mcse	01Z1
md	0^l2
mdes	0FU1
mdr	0^n1
me	00c1
meanleibheal	0^o2
meanscoil	01P1
mecanic	0_12
mecanic de locomotiva	0211
mecanic de locomotivă	0211
mecanica	01K1
mecanicien	01c1
mecanico	03W2
meccanico	02>1
mechanic	0201
mechanik	0Q83
mechanikas	02Z1
mechaniker	05]1
mechatroniker	05]1
mecànic	02G1
mecánica	01K1
mecánico	01K1
mecânico	01e1
med	0FU1
medaglia	00O1
medaila	0041
medaile	0051
medaille	0_34
medaille d'or	00L1
medal	0_73
medala	00B1
medaleinkunn	02<1
medalha	00M1
medali	0651
medalia	0?F1
medalie	0?F1
medalis	06>1
medalj	00K1
medalja	0_:3
medalje	0_=2
medaljen	0_?3
medalla	0<W2
medarbeider	0;Y1
medarbejder	06Z1
medarbetare	02J1
medaļa	00B1
meddommer	0;Y1
medecin	01c1
medel	0_B2
medelbetyg	0=51
medelgod	0SY1
medewerker	01l1
medewerkster	01l1
medfoerfattare	02J1
medforfattare	02J1
medforfatter	05m2
medförfattare	02J1
medhjaelper	06Z1
medhjælper	06Z1
media	0_D5
media final	0B01
media generala	0?\1
media generală	0?\1
medianomi	04_1
medic	0211
medic rezident	0211
medica	03W2
medical school	01W1
medicinska sestra	0Af3
medico	06[3
medie	0_I2
medie de absolvire	0?\1
medio	0_K5
medio alto	0?41
medio-alto	0?41
mediu	0UZ2
medium	0U^2
medja	0_P1
medju	0_Q1
medlem	05U3
medmasa	02[1
medmāsa	02[1
mees	0_R1
meeskond	0_S1
meget god	0_T4
meget gode	0Ne1
meget godt	0_X2
megye	03b1
mehanicar	05O2
mehanik	0EV1
mehanikis	02[1
mehaničar	05O2
mehāniķis	02[1
meistarabref	0GD1
meistarabréf	0GD1
meistaragrada	0W?1
meistaragráða	0W?1
meistaraprof	0W?1
meistarapróf	0W?1
meistars	02[1
meister	0_Z3
meisterbrief	0401
meisterpruefung	0401
meisterprufung	0401
meisterprüfung	0401
meistras	02Z1
mekaanikko	05X1
mekanik	02C1
mekaniker	05U3
melhor	00M1
mellanniva	0SY1
mellannivaa	0SY1
mellannivå	0SY1
mellem	0_]2
member	0201
membre	0BM2
membro	01e1
membru	0211
memoire	0?X1
memur	05N1
memuru	05N1
men	0__2
menadzer	0_a3
menadżer	02?1
menadžer	05O2
mencao honrosa	00M1
mencio	0_d2
mencio especial	01]1
mencion	0_f2
mencion de honor	01\1
menció	0_d2
menció especial	01]1
mención	0_f2
mención de honor	01\1
menedzer	0_h3
menedzere	02[1
menedzeris	02[1
menedzser	02B1
menedżer	02?1
menedžer	0XH2
menedžere	02[1
menedžeris	02[1
meneillaan	0JD1
meneillaeaen	0JD1
meneillään	0JD1
menengah	0CX2
menengah atas	0_k1
menesi	0_l1
menesiai	0_m1
menesis	0_l1
menesiu	0_m1
meng	0FU1
menikah	0<m1
menntaskoli	0491
menntaskóli	0491
mention	0_n2
mention assez bien	0Mb1
mention bien	0Mb1
mention complementaire	0:21
mention complémentaire	0:21
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0Mb1
mention très bien	0Mb1
mentiune	0?F1
mentor	0`04
mentora	01e1
menuisier	01c1
menuisiere	01c1
menuisière	01c1
menuo	0_m1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0?F1
merchandiser	0201
merimies	05X1
merit	00T1
meritfoerteckning	0[`1
meritforteckning	0[`1
meritförteckning	0[`1
meritvaerde	0=51
meritvarde	0=51
meritvärde	0=51
merkezi	03`1
mernok	02B1
mes	0`45
mese	0`91
mesec	0`:2
meseca	0`:2
mesecev	0`<1
meseci	0`:2
mesemondo	02B1
mesemondó	02B1
meses	0`=2
mesi	0`91
mesiac	0`?1
mesiace	0`?1
mesiacov	0`?1
mesic	0`@1
mesice	0`@1
mesicu	0`@1
meska	0`A1
meski	0`A1
meslek lisesi	0\L2
meslek yuksekokulu	0471
meslek yuksekokulu mezunu	0`B1
meslek yüksekokulu	0471
meslek yüksekokulu mezunu	0`B1
mesos	0`C1
messageries	0381
mestari	05X1
mester	0`D3
mesterbrev	07M1
mesterdiploma	0Je1
mesterfok	0`G1
mesterfokozat	0Je1
mesterkepzes	0Je1
mesterképzés	0Je1
mestra	02G1
mestrado	0LF1
mestrado integrado	0LF1
mestratge	0\S1
mestre	0`H2
mestre de obras	01e1
mestre em	0LF1
mestsky urad	0Gg2
mestský úrad	03P1
metai	0`J1
meteorologist	0201
metge	02G1
metgessa	02G1
metreur	01c1
metselaar	01l1
metsuri	05X1
metteur en scene	01c1
metteur en scène	01c1
metu	0`J1
metzger	02l1
metų	0`J1
meubelmaker	01l1
mevcut	0?71
mews	06=1
mezatka	0WK1
mezczyzna	0`A1
mezun	0`K1
mezuniyet	0`K1
mezuniyet notu	03T1
meánleibhéal	0^o2
meánscoil	01P1
meðaleinkunn	02<1
mfa	0`L2
mgimo	0B31
mgr	0`N2
mgr inz	0VY1
mgr inż	0VY1
mh	0?81
mi	0`P1
midalja	0>X1
middel	0`Q1
middelmatig	0C;1
middels	0`R2
midlungs	0`T2
midwife	0201
mierne	0`V1
mierne pokrocily	0YE1
mierne pokročilý	0YE1
mies	0`W2
miesiac	0`Y1
miesiace	0`Y1
miesiecy	0`Y1
miesiąc	0`Y1
miesiące	0`Y1
miesięcy	0`Y1
mieszkanie	04^1
militair	01l1
militaire	01c1
militar	0B:3
militare	02>1
mills	03@1
mim	0FU1
mimar	05N1
mimari	05N1
mimarı	05N1
minicurso	0@01
ministarstvo	0@O2
ministeerium	05;1
minister	03J1
ministere	0381
ministeri	03Y1
ministerie	0P=1
ministeriet	0?H1
ministerija	03Q1
ministerio	0`Z3
ministerioe	06O1
ministerium	03K1
ministeriö	06O1
ministero	03R1
ministerstvo	0Gg2
ministerstwo	03?1
ministeru	0881
ministerul	03J1
ministrija	06?1
ministrstvo	0>H1
ministry	03@1
ministère	0381
ministério	02c1
miniszterium	07O1
minisztérium	07O1
minn	0`]2
minor	0BO1
minor in	0BO1
minosites	08F1
minősítés	08F1
mionna	0`P1
mirne	0`_1
mirne pokrocila	0YF1
mirne pokrocily	0``1
misrah	0E;1
misraħ	0E;1
mistenni	0`a1
mistr	0>j1
mit	0B31
mit auszeichnung	01J1
mitali	05k2
mitarbeiter	05]1
mitarbeiter des jahres	00:1
mitja	0UT2
mitja alt	0>R1
mitjana	0L]1
mitjà	0UT2
mitjà alt	0>R1
mitjà-alt	0>R1
mittel	0`b2
mittelmaessig	0<[1
mittelmassig	0<[1
mittelmäßig	0<[1
mittlere kenntnisse	0<[1
mittlere reife	01I1
mixologist	0201
mizar	0EV1
miðlungs	0`T2
mj	0`d1
mjesec	0`d1
mjeseca	0`d1
mjeseci	0`d1
mjog god	0`e2
mjog god kunnatta	0O\1
mjog gott	0O\1
mjög gott	0O\1
mjög góð	0`e2
mjög góð kunnátta	0O\1
mnd	0`g2
mnt	0]31
mo	0`i1
moara	03J1
moasa	0211
moașă	0211
modeliste	01c1
modellista	02>1
moderate	0BJ1
moderator	0C62
modersmaal	0`j2
modersmaalsnivaa	0Nn1
modersmaalsniveau	0Nf1
modersmaalstalare	0Nn1
modersmal	0`j2
modersmalsniva	0Nn1
modersmalsniveau	0Nf1
modersmalstalare	0Nn1
modersmål	0`j2
modersmålsniveau	0Nf1
modersmålsnivå	0Nn1
modersmålstalare	0Nn1
modista	01K1
modul	0`l2
modurmal	0`n1
modurmali	0`n1
modéliste	01c1
moedertaal	0J]1
moedertaalspreker	0J]1
moi bat dau	0`o1
moi hoc	0a01
mois	0a11
mojster	0EV1
mokslininkas	02Z1
mokslu daktaras	0Dl1
mokslų daktaras	0Dl1
mokykla	0E81
mokytoja	02Z1
mokytojas	02Z1
molt bo	0N`1
molto buono	09D1
momentan	04K1
momenteel	0RL1
mon	0a21
monat	0a21
monate	0a21
monaten	0a21
moniteur	01c1
monitor	02D3
monitora	02D3
monitrice	01c1
montador	01e1
montadora	01e1
montajci	05N1
montajcı	05N1
montator	0211
montatore	02>1
montatrice	02>1
monter	0a32
monteur	0a53
monteuse	01c1
month	0a81
months	0a81
montir	02C1
montoer	05U3
montor	05U3
montér	0>j1
montör	02J1
montør	05m2
morsmaal	0No1
morsmaalsnivaa	0No1
morsmal	0No1
morsmalsniva	0No1
morsmål	0No1
morsmålsnivå	0No1
mos	0`i1
moski	0a91
most	00m1
moteris	0a:1
moteriska	0a:1
moteriška	0a:1
mother language	0NS1
mother tongue	0NS1
motorista	01e1
motors	03@1
mottak	0:k1
moulder	0201
mountain guide	0201
moyen	07h1
moyenne	0Mb1
mozo	01K1
moški	0a91
mpa	0FU1
mph	0FU1
mphil	0FU1
mr	0Hl1
mres	0FU1
ms	0FU1
msc	0a;2
msci	0FU1
mta	08b1
mtech	0FU1
mts	0RH1
mtu	00c1
mtü	00c1
mua dong	0a=1
mua he	0RI1
mua thu	0a>1
mua xuan	0a?1
mudiresi	05N1
mudr	0CR2
mudur	05N1
mudurlugu	0a@2
muduru	05N1
mueller	02l1
muhasebeci	05N1
muhely	07O1
muhendis	05N1
muhendisi	05N1
muhendislik	03`1
muinteoir	03^1
muito bom	0932
mujer	0Mh1
mukemmel	0B@1
mulettista	02>1
mulher	0Mk1
muller	02l1
mulo	0RH1
muncitoare	0211
muncitor	0211
munkas	02B1
munkatars	02B1
munkatárs	02B1
munkás	02B1
muotoilija	05X1
murare	02J1
murarz	02?1
muratore	02>1
murer	05m2
musdienas	0\F1
musee	0381
museo	0aB3
museu	0aE2
museum	0aG7
musician	0201
musicien	01c1
musicista	02>1
musico	03W2
musiker	0Xa4
musim dingin	0aN1
musim gugur	0aO1
musim panas	0aP1
musim semi	0aQ1
muskarac	0aR2
muski	0aR2
musko	0aR2
musée	0381
muttersprache	0L61
muttersprachler	0L61
muttersprachlerin	0L61
muttersprachlich	0L61
muttersprachniveau	0L61
mutuelle	0381
muuja	01G1
muurari	05X1
muuseum	05;1
muusikko	05X1
muvezeto	08<2
muy alto	09A1
muy bueno	09B2
muz	0aT2
muzej	03<3
muzejs	06?1
muzesi	03`1
muzeu	03J1
muzeul	03J1
muzeum	0aV4
muzician	0211
muziejus	03Q1
muzikant	0H91
muzisyen	05N1
muzske	0aT2
muzyk	02?1
muškarac	0aR2
muški	0aR2
muško	0aR2
muž	0aT2
mužské	0aT2
mvp	0aZ1
my cv	0a[1
my resume	0a[1
mycket bra	0992
mycket god	0992
mycket goda	0Ng1
myndighet	0>G1
myyja	05X1
myyjae	05X1
myyjä	05X1
myymaelae	06O1
myymala	06O1
myymälä	06O1
màster	0\S1
màster universitari	0\S1
máig	00m1
máistreacht	0]Y1
mán	0^21
mánuðir	0^21
mánuður	0^21
máster	0TV1
máster universitario	0TV1
männl	0RQ1
männlich	0RQ1
målare	02J1
mån	0]41
månad	0]41
månader	0]41
måned	0]62
måneder	0]62
mécanicien	01c1
médaille	00L1
médaille d'or	00L1
médecin	01c1
média	0B01
média final	0B01
médica	03W2
médico	03W2
médio	0U\2
mémoire	0?X1
mérnök	02B1
métreur	01c1
mês	0a\1
mí	0`P1
míonna	0`P1
mírně	0`_1
mírně pokročilá	0YF1
mírně pokročilý	0``1
móðurmál	0`n1
móðurmáli	0`n1
mùa hè	0RI1
mùa thu	0a>1
mùa xuân	0a?1
mùa đông	0a=1
múinteoir	03^1
músico	03W2
múzeum	0Zk2
müdiresi	05N1
müdür	05N1
müdürlüğü	0a@2
müdürü	05N1
mühendis	05N1
mühendisi	05N1
mühendislik	03`1
mükemmel	0B@1
müller	02l1
müzesi	03`1
müzisyen	05N1
müüja	01G1
măcelar	0211
mēn	0_l1
mēnesis	0_l1
mēneši	0_l1
mėn	0_m1
mėnesiai	0_m1
mėnesių	0_m1
mėnuo	0_m1
męska	0`A1
męski	0`A1
mężatka	0WK1
mężczyzna	0`A1
měs	0`@1
městský úřad	0FO1
měsíc	0`@1
měsíce	0`@1
měsíců	0`@1
mūsdienas	0\F1
műhely	07O1
művezető	08<2
mới bắt đầu	0`o1
mới học	0a01
n	0a]1
n v	00c1
n.v	00c1
n1	0<V1
n2	0<V1
n3	0<V1
n4	0<V1
n5	0<V1
na	0a^2
na daljavo	0a`1
na daljinu	0aa2
na dalku	0ac1
na dialku	0ad1
na diaľku	0ad1
na dálku	0ac1
na kierunku	0Wj1
naa	0OF1
naaister	01l1
naavaerende	0OF1
nabrezi	0?T1
nabrezie	0ae1
nabrezje	0af1
nabrežje	0af1
nachweis	0<Z1
nacionalna poklicna kvalifikacija	0@m1
nadace	0FO1
nadacia	03P1
nadal	04J1
nadiu	0\R1
nadiua	0\R1
nadácia	03P1
naeherin	08b1
naemndeman	02J1
naeyttelijae	05X1
nagrada	0_:3
nagroda	0NF1
nagrody	0NF1
nagyon jo	0R62
nagyon jó	0R62
naherin	08b1
naimaton	09V1
naimisissa	09V1
naine	0ag1
nainen	0ah1
najaar	0RP1
nakladatelstvi	0ai2
nakladatelství	0ai2
nakladnik	0ak2
nam	0am5
nama proyek	0b21
namestek	0>j1
namesti	0?T1
namestie	0ae1
namndeman	02J1
namornik	0>j1
nams og starfsferill	0Mo1
namsbraut	02=1
namskeid	0b31
nang cao	0b42
nanny	0201
napjainkig	00m1
napredno	0b66
naselje	0b<3
nastavnica	0>72
nastavnik	0>72
natakar	05Q1
natif	0[71
natiivi	02j1
national 5	02a1
natiu	0\R1
nativ	0=a1
nativa	0b?3
native	0bB3
native language	0NS1
native or bilingual	0NS1
native or bilingual proficiency	0NS1
native proficiency	0NS1
native speaker	0NS1
nativo	0bE2
natjecanje	0061
nattiv	0=c1
natywny	0Ij1
nauczyciel	0bG2
nauczycielka	02?1
naukowiec	02?1
navaerende	0OF1
navy	03@1
nay	0<J1
nayttelija	05X1
nazev projektu	0bI1
naziv projekta	0bJ2
nazov projektu	0bL1
nazwa projektu	0bM1
nd	0bN1
near native	0bO2
near-native	0bO2
nebenfach	0MD1
nebosh	01Z1
necasatorit	0@A1
necasatorita	0@A1
necăsătorit	0@A1
necăsătorită	0@A1
negociateur	01c1
negociatrice	01c1
negozio	03R1
nelayan	02C1
nemi	0=f1
nemocnica	03P1
nemocnice	0FO1
neozenjen	0bQ2
neoženjen	0bQ2
neprecejies	0bS1
neprecejusies	0bS1
neprecējies	0bS1
neprecējusies	0bS1
netekejusi	0VB1
netekėjusi	0VB1
nettbasert	0NT1
networks	03@1
neudana	0bT1
neudata	0bU1
neuvoja	05X1
nevedes	0VB1
nevedęs	0VB1
nevelo	02B1
nevelő	02B1
newspaper	03@1
ngach	0A[1
ngan hang	0;J1
nganh	0A]1
nganh hoc	0A]1
nghien cuu sinh	0:51
nghien cuu vien	0:51
nghiên cứu sinh	0:51
nghiên cứu viên	0:51
ngo	0A[1
ngon ngu me de	0:o1
ngành	0A]1
ngành học	0A]1
ngách	0A[1
ngân hàng	0;J1
ngôn ngữ mẹ đẻ	0:o1
ngõ	0A[1
nha bao	0:51
nha hang	0;J1
nha hat	0;J1
nha may	0;J1
nha thiet ke	0:51
nha xuat ban	0bV2
nhac si	0:51
nhan vien	0:51
nhan vien xuat sac	0;61
nhiep anh gia	0:51
nhiếp ảnh gia	0:51
nhom	0:n1
nhs	03@1
nhà báo	0:51
nhà hàng	0;J1
nhà hát	0;J1
nhà máy	0;J1
nhà thiết kế	0:51
nhà xuất bản	0bV2
nhân viên	0:51
nhân viên xuất sắc	0;61
nhóm	0:n1
nhạc sĩ	0:51
nilai	0EZ1
nimikirja	05j1
ninera	01K1
nit	0B31
niveau avance	0CJ1
niveau avancé	0CJ1
niveau bon	0>Q1
niveau debutant	0<51
niveau débutant	0<51
niveau europeen	0bX1
niveau européen	0bX1
niveau intermediaire	07h1
niveau intermédiaire	07h1
niveau moyen	07h1
niveau scolaire	0<51
nivel alto	09A1
nivel avancado	0921
nivel avansat	0C\1
nivel avanzado	09A1
nivel basico	0bY2
nivel básico	0Bc1
nivel de baza	0C[1
nivel de bază	0C[1
nivel intermediario	0C91
nivel intermedio	0C:1
nivel medio	0C:1
nivel medio alto	0?41
nivel medio-alto	0?41
nivel mediu	0C>1
nivell alt	0N`1
nivell avancat	0N`1
nivell avançat	0N`1
nivell basic	0:\1
nivell bàsic	0:\1
nivell mitja	0C81
nivell mitjà	0C81
nivodij	0001
niñera	01K1
no	0b[6
nociones	0:]2
nocions	0?L2
nocoes	0ba2
nocoes basicas	0KJ1
nodala	0bc2
nodaļa	0bc2
noe	0>l1
noe kjennskap	0<b1
nogenlunde	0`Q1
nokkud god	0be1
nokkuð góð	0be1
nom del projecte	0bf1
nom du projet	0bg1
nombre del proyecto	0bh1
nome del progetto	0bi1
nome do projeto	0bj1
nominee	00N1
nonprofit	03@1
nork	04c1
norskprove	0<V1
norskprøve	0<V1
nos	0Jb1
not ortalamasi	03T1
not ortalaması	03T1
nota	0bk4
nota final	0B01
nota finala	0?\1
nota finală	0?\1
nota media	0?[1
nota mitjana	0L]1
notable	0?[1
notaio	02>1
notaire	01c1
notar	0bo3
notaria	01K1
notarie	02J1
notario	01K1
notaris	0c22
notariusz	02?1
notary	0201
note	0c42
notendurchschnitt	01J1
notenschnitt	01J1
noter	05N1
notions	0;b2
notiuni	0C[1
notiuni de baza	0C[1
notlen	0Jb1
notář	06f1
nourrice	01c1
noustaja	01G1
novads	0?91
nover	02B1
noverande	0OF1
novice	0c62
novinar	0c85
novinár	08T1
novinář	06f1
now	0C51
nozioni	0;`2
noções	0ba2
noções básicas	0KJ1
noțiuni	0C[1
noțiuni de bază	0C[1
npk	0@m1
npo法人	0c=1
nr	04[1
ntnu	0c>1
nu	0c?5
nu ho sinh	0:51
nubile	0@K1
nucleo	0GE1
nugaletoja	06>1
nugaletojas	06>1
nugalėtoja	06>1
nugalėtojas	06>1
num	09G1
numatoma	0cD1
numele proiectului	0cE1
nuo	0cF2
nuotolinis	0Uj1
nuotoliniu budu	0Uj1
nuotoliniu būdu	0Uj1
nurse	0201
nursery	03@1
nutid	0cH2
nutricionista	03W2
nutritionist	0J;2
nutriționist	0211
nuvaerende	0T51
nuvarande	0cJ1
nuverandi	0Kf1
nuværende	0T51
nv	00c1
nvq	0>o2
nyar	0cK1
nyara	0cK1
nybegynner	0cL2
nyboerjare	0cN2
nyborjare	0cN2
nybörjare	0cN2
nyelvvizsga	0cP1
nyelvvizsgat	0cP1
nyelvvizsgát	0cP1
nykyaan	0JD1
nykyaeaen	0JD1
nykyhetkeen	0JD1
nykyhetki	0JD1
nykyinen	0JD1
nykyisin	0JD1
nykyään	0JD1
nyni	09f1
nyní	09f1
nyrt	00c1
nyt	0JD1
nyár	0cK1
nábrežie	0ae1
nábřeží	0?T1
nám	0cQ2
námestie	0ae1
námořník	0>j1
náms- og starfsferill	0Mo1
námsbraut	02=1
námskeið	0b31
náměstek	0>j1
náměstí	0?T1
název projektu	0bI1
názov projektu	0bL1
nâng cao	0b42
näherin	08b1
nämndeman	02J1
näyttelijä	05X1
nå	0OF1
nåværende	0OF1
négociateur	01c1
négociatrice	01c1
nível avançado	0921
nível básico	0KJ1
nível intermediário	0C91
nívódíj	0001
nõrk	04c1
nõustaja	01G1
nú	0Kf1
núcleo	0GE1
núm	09G1
nútíð	0Kf1
núverandi	0Kf1
năm	0cS2
nő	0cU1
nős	0Jb1
nőtlen	0Jb1
nővér	02B1
nữ	0cV1
nữ hộ sinh	0:51
o	0cW3
o levels	02a1
o momento	08?1
o-levels	02a1
oab	0@:1
obala	09P1
obchod	0Gg2
obchodna akademia	0\d1
obchodni akademie	0DY1
obchodni zastupce	0>j1
obchodnik	0B12
obchodny zastupca	0@C1
obchodná akadémia	0\d1
obchodní akademie	0DY1
obchodní zástupce	0>j1
obchodník	0B12
obchodný zástupca	0@C1
obcina	0>H1
obecnie	04J1
ober	0Jg1
oberschule	0=41
objava	0Xi1
objavljen	0cZ1
objavljeno	0c[1
obkladac	0>j1
obkladač	0>j1
oblikovalec	0EV1
oblikovalka	0EV1
obmann	02l1
obor	0c\1
oboru	0c\1
obrona	0c]1
obrt	0WL1
obtained	09a1
obtained in	09a1
obtenida	06L1
obtenido	06L1
obtenu	0EX1
obtenu en	0EX1
obtenue	0EX1
obtenue en	0EX1
obtida	0BP1
obtido	0BP1
obtinut	01L1
obuka	0c^1
občina	0>H1
obținut	01L1
oca	01Z1
ocakavane	0c_1
oceanographer	0201
ocekavano	0c`1
ocekivano	0ca2
ocena	0cc3
ocena koncowa	0cf1
ocena końcowa	0cf1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0cg1
ochroniarz	02?1
ocjena	0ch1
ocm	01Z1
ocp	01Z1
octrooi	0=V1
od	0ci<
odbor	0d53
oddelek	0Jk1
oddeleni	0H31
oddelenie	0H81
oddzial	0Im1
oddział	0Im1
oddělení	0H31
ode	01G1
odeljenje	0GH1
odgojitelj	0XV1
odhadce	0>j1
odjel	0d81
odjeljenje	0d81
odlicno	0b66
odlično	0b66
odontotecnico	02>1
odotettu	07P1
odsek	0d93
odsjek	0d81
odul	0;_1
odulu	0;_1
odvetnica	0EV1
odvetnik	0EV1
odvjetnica	0>61
odvjetnicki ured	0WL1
odvjetnik	0>61
odvjetnički ured	0WL1
odznaczenie	0NF1
odznaka	0NF1
oekonom	05m2
oekotropholog	05]1
oenologue	01c1
oeversaettare	02J1
oevet	0d<1
of	0d=1
office	0P12
officer	0d>3
officina	03R1
officine	03R1
offiser	0;Y1
oficial	02H2
oficina	0dA3
ofisi	03`1
og	0dD2
oggi	00o1
ogift	0dF2
ogretim gorevlisi	05N1
ogretim uyesi	05N1
ogretmen	05N1
ogretmeni	05N1
ogrodniczka	02?1
ogrodnik	02?1
ohg	00c1
ohjaaja	05X1
ohjelmoija	05X1
oifigeach	03^1
oikolukija	05X1
ojczyste	0Ij1
ojczystego	0Ij1
ojczysty	0Ij1
okj	0dH2
oklevel	0dJ2
okleveles	0Je1
oklevél	0dJ2
okonom	05m2
okotropholog	05]1
okres	0cQ2
oktato	08<2
oktató	08<2
okul	0471
okulu	0471
oldal	0dL1
olimpiada	0dM3
olimpiade	00B1
olimpiadă	0?F1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0dP2
ologist	0Sk1
olympiad	00N1
olympiada	0@M2
olympiáda	0@M2
omanik	01G1
omistaja	05X1
ompelija	05X1
on lisans	0`B1
ondernemer	01l1
onderneming	0P=1
onderscheiding	0J\1
onderzoeker	01l1
oneletrajz	0dR1
oneletrajza	0dR1
ongehuwd	04n1
ongoing	0C51
onkentes	0<U1
onkormanyzat	07O1
onlajn	0dS1
online	0dTA
onlisans	0`B1
onlus	03R1
onoracha	0Q\1
ontwerper	01l1
ontwikkelaar	01l1
onur belgesi	0;_1
onwards	0C51
onóracha	0Q\1
oopt	0<V1
op afstand	0SW1
opas	05X1
opcina	0WL1
operaator	01G1
operaattori	05X1
operador	01e1
operadora	01e1
operaia	02>1
operaio	02>1
operari	02G1
operaria	02D3
operario	03W2
operater	0de3
operateur	01c1
operative	0Sk1
operatoare	0211
operatoer	05U3
operator	0dh?
operatore	02>1
operatorius	02Z1
operatorka	02?1
operators	02[1
operatoru	05N1
operatrice	05c2
operatör	0GQ2
operatörü	05N1
operatør	05m2
operatőr	0<U1
operària	02G1
operária	01e1
operário	01e1
operátor	0YX3
opetaja	01G1
opettaja	05X1
opic	0<V1
opiekun	02?1
opiekunka	02?1
opisto	04>1
opistoaste	0L21
opistotutkinto	0L21
oplaeg	0331
opleidingscentrum	08E1
opleidingsdag	0=W1
oplæg	0331
oppas	01l1
oppekava	0L11
oppilas	05X1
opravneni	0@o1
opravnenie	0A01
oprichter	0Jg1
oprávnenie	0A01
oprávnění	0@o1
opstina	06H1
optica	01K1
optician	0J;2
opticien	0AO2
opticienne	01c1
optico	01K1
optik	0>j1
optiker	0Xa4
optikko	05X1
optikus	0<U1
option	0N11
optisyen	05N1
optometrist	0201
optyk	02?1
opublikowany	07N1
opérateur	01c1
opératrice	01c1
općina	0WL1
opština	06H1
oraz	0e71
orden	08c1
ordfoerande	02J1
ordfoerer	0;Y1
ordforande	02J1
ordforer	0;Y1
ordförande	02J1
ordfører	0;Y1
ordinary degree	0:C1
organiser	0201
organist	0C62
organizer	0201
orta	0e82
orta duzey	0e82
orta duzeyde	0e:1
orta düzey	0e82
orta düzeyde	0e:1
orta seviye	0e:1
orta ust	0VL1
orta ustu	0VL1
orta üstü	0VL1
orta-üst	0VL1
ortagi	05N1
ortak yazar	05N1
ortalama	03T1
ortaokulu	0471
ortağı	05N1
orthophoniste	01c1
orvos	02B1
os	04^1
osakond	0e;2
osasto	0e=2
oscp	01Z1
osd	0<V1
osiedle	04^1
osiguranje	0@O2
osnivac	05O2
osnivač	05O2
osnove	0e?6
osnovna skola	0K32
osnovna sola	0K51
osnovna škola	0K32
osnovna šola	0K51
osnovne akademske studije	0<Y1
osnovne studije	0<Y1
osnovno	0e?6
osnovno znanje	0eE3
ospatar	0211
ospedale	03R1
ospideal	0BI1
ospidéal	0BI1
osposobljavanje	0eH1
ospătar	0211
ostaja	05X1
ostan	0BI1
osteopath	0201
ostetrica	02>1
ostetrico	02>1
ostreiculteur	01c1
ostréiculteur	01c1
osuuskunta	06O1
osvc	0FO1
osvedceni	0@o1
osvedcenie	0A01
osvedčenie	0A01
osvč	0FO1
osvědčení	0@o1
osz	0eI1
osze	0eI1
osztaly	0eJ2
osztalyzat	08F1
osztatlan kepzes	0Je1
osztatlan képzés	0Je1
osztondij	0FL2
osztály	0eJ2
osztályzat	08F1
ota	0eL2
oteli	03`1
otomotiv	03`1
otono	0eN1
otoño	0eN1
ottenuto	0Be1
ottico	02>1
ottima	09E2
ottima conoscenza	09D1
ottimo	09E2
ou	00c1
outono	0eO1
ouvrage	0?X1
ouvrier	01c1
ouvriere	01c1
ouvrière	01c1
overmontoer	06Z1
overmontor	06Z1
overmontør	06Z1
oversaetter	06Z1
oversattare	02J1
oversetter	0;Y1
oversætter	06Z1
ovet	0d<1
ovlascenje	0c^1
ovlastenje	0eH1
ovlaštenje	0eH1
ovlašćenje	0c^1
ovoda	0XS1
ovodapedagogus	02B1
ovono	02B1
owner	0201
oy	00c1
oyj	00c1
oyuncu	05N1
oz gecmis	0eP1
ozenjen	0bQ2
ozgecmis	0eP1
ozgecmisi	0eP1
oü	00c1
očakávané	0c_1
očekivano	0ca2
očekáváno	0c`1
oženjen	0bQ2
p	0eQ1
p o box	0eR1
p zza	0?U1
p.o. box	0eR1
p.zza	0?U1
pa	0eS1
pa distans	0Ga1
pa nett	0NT1
paa	0eS1
paa distans	0Ga1
paa nett	0NT1
paaaine	0Y`1
paagaaende	0eT2
paagaar	0cJ1
paallikko	05X1
pabrik	07e1
packer	0C62
pacse	0@J1
pacsee	0@J1
pacsé	0@J1
pacsée	0@J1
pad	0FN1
pada	0eV1
padagog	05]1
padalinys	0E^1
padaria	02c1
padeiro	01e1
padejeja	02Z1
padejejas	02Z1
padeka	06>1
padronanza	0LI1
padzilinats	0eW1
padziļināts	0eW1
padėjėja	02Z1
padėjėjas	02Z1
padėka	06>1
paeaeaine	0Y`1
paeaellikkoe	05X1
paedagog	0eX2
paeivaekoti	0UH2
paetevyys	0Y_1
pagaende	0eT2
pagar	0cJ1
pagaritookoda	05;1
pagaritöökoda	05;1
pagasts	0?91
page	0eZ2
pagina	0e\5
pagrindai	0<Q2
pagrindine mokykla	0E81
pagrindines	0ea1
pagrindinė mokykla	0E81
pagrindinės	0ea1
paguyuban	07e1
paipear	0?Y1
paipéar	0?Y1
paitinn	0?Y1
paivakoti	0UH2
paja	06O1
pakankamai	0eb1
pakar	0ec1
palestra	05D1
paligs	02[1
palkinto	06P1
palmes	00L1
palomies	05X1
palvelu	06O1
palveluneuvoja	05X1
palvelut	06O1
palyazat	0001
palīgs	02[1
pamata	0ed2
pamatlimeni	06V1
pamatlimenis	0ed2
pamatlīmenis	0ed2
pamatlīmenī	06V1
pamatskola	04=1
pamatzinasanas	0ed2
pamatzināšanas	0ed2
pana	0ef1
pana in	0ef1
pana in prezent	02;1
pana la	0ef1
panadera	01K1
panaderia	07d1
panadero	01K1
panadería	07d1
panettiere	02>1
panificio	03R1
panimo	06O1
pank	05;1
pankki	06O1
panna	0WK1
paper	0>;1
papeteries	0381
paralegal	0201
paramedic	0201
parcours	0N11
pardaveja	02Z1
pardavejas	02Z1
pardavėja	02Z1
pardavėjas	02Z1
pardeveja	02[1
pardevejs	02[1
parduotuve	03Q1
parduotuvė	03Q1
paredzams	0eg1
paredzets	0eg1
paredzēts	0eg1
park	0FN1
parken	0Oo1
parkway	06=1
parrucchiera	02>1
parrucchiere	02>1
parstavis	02[1
parteira	01e1
partner	0eh2
partners	03@1
paru dans	0?X1
parvalda brivi	0>k1
pasaje	09G1
pasante	01K1
pascasarjana	0ej1
paseo	09G1
pasif	0CZ1
pasivne	0ek2
pasivni	0`_1
pasivno	0eE3
pasivní	0`_1
pasivně	0`_1
paslaik	0\F1
pasniedzejs	02[1
pasniedzējs	02[1
pasnodarbinats	06?1
pass	0em2
passage	0501
passatge	09U1
passed	09a1
passeig	09U1
passi	0Y_1
pastaci	05N1
pastacı	05N1
pastelera	01K1
pastelero	01K1
pasticcere	02>1
pasticciera	02>1
pasticciere	02>1
pastor	02l1
pastry	0201
pasvaldiba	06?1
pasívne	0`V1
paten	0:11
patent	0eo@
patentas	0XJ1
patente	0f?3
patentino	01H1
patents	0G\1
patentti	0L>1
patevyys	0Y_1
patin	08b1
patissier	0fB3
patissiere	01c1
patlaban	0\F1
patron	01K1
patrón	01K1
pavars	02[1
pavasaris	0fE2
pavārs	02[1
paysagiste	01c1
pazenges	08[2
paznic	0211
pazymejimas	08D1
pazymiu vidurkis	0:m1
pazymys	0:m1
pašlaik	0\F1
pašnodarbināts	06?1
pašvaldība	06?1
pažengęs	08[2
pažymių vidurkis	0:m1
pažymys	0:m1
pažymėjimas	08D1
pd	0fG1
peaeriala	0L11
peatukk	03_1
peatükk	03_1
pecheur	01c1
pecovatel	06f1
pedagogus	02B1
pedagógus	02B1
pedreiro	01e1
pegawai	02C1
peixeiro	01e1
pek	08<2
pekar	06f1
pekara	0@O2
pekaren	03P1
pekarna	0[M2
pekař	06f1
pekerja	02C1
pekseg	07O1
pekáreň	03P1
pekárna	0FO1
pelatih	02C1
pelatihan	0fH2
pelaut	02C1
pelayan	02C1
peluquera	01K1
peluquero	01K1
pemadam	02C1
pemandu	02C1
pemandu wisata	02C1
pembicara	0:11
pembina	02C1
pemenang	0651
pemerintah	07e1
pemilik	02C1
peminatan	0=Q1
pemula	0fJ2
pemusik	02C1
penanggung jawab	02C1
penari	02C1
pendiri	02C1
peneliti	02C1
penerbit	0fL2
penerjemah	02C1
pengacara	02C1
pengajar	02C1
pengembang	02C1
pengemudi	02C1
penger	08Z1
penghargaan	0651
penjahit	02C1
penjual	02C1
penningmeester	01l1
penulis	02C1
penutur asli	07c1
penyanyi	02C1
penyuluh	02C1
penyunting	02C1
penztaros	08<2
peon	01K1
perancang	02C1
perawat	02C1
percakapan	0CZ1
percentage	00T1
perempuan	0eQ1
perencana	02C1
perfecto	0IX1
perfeito	0IW1
perfekcyjny	0fN1
perfekt	0fO1
perfektne	0fP2
perfektně	0fR1
perfetto	0fS1
perguruan tinggi	0MM1
periodico	05D1
periodista	02H2
perit	05?1
perito	0fT2
perito industriale	0G51
periódico	05D1
perkiraan	0FK1
permis	0@c3
permis b	03V1
permis de conducere	01h1
permiso	01g1
permit	01a1
permís	01f1
perpustakaan	07e1
personel	05N1
personeli	05N1
perumahan	0Eo1
perusahaan	07e1
peruskoulu	04>1
peruskoulun paattotodistus	05>1
peruskoulun paeaettoetodistus	05>1
peruskoulun päättötodistus	05>1
perustaidot	04g2
perustaito	04i1
perustaja	05X1
perustaso	0fV1
perusteet	04g2
perustutkinto	0fW2
pesantren	0MM1
pescadero	01K1
pescador	03W2
pescadora	03W2
pescar	0211
pescatore	02>1
pescatrice	02>1
peserta magang	02C1
pesquisador	01e1
pesquisadora	01e1
petani	02C1
petniece	02[1
petnieks	02[1
petty officer	0201
petugas	02C1
peón	01K1
pečovatel	06f1
pfa	03J1
pfarrer	02l1
pfleger	05]1
pfoertner	05]1
pfortner	05]1
pförtner	05]1
pg dip	0Q51
pgce	0fY2
pgdip	0fY2
ph d	0f[3
ph d grad	0f^1
ph d studerende	0f_1
ph.d	0f[3
ph.d.-grad	0f^1
ph.d.-studerende	0f_1
phan tich	0:51
pharma	03@1
pharmaceuticals	03@1
pharmacie	0381
pharmacien	01c1
pharmacienne	01c1
pharmacist	0201
pharmacy	03@1
pharmd	0FU1
phat trien	0:51
phd	0f`2
phd student	0781
phdr	0CR2
phien dich	0:51
phiên dịch	0:51
phlebotomist	0201
pho	0A[1
pho ban	0:51
pho chu tich	0:51
pho giam doc	0:51
pho hieu truong	0:51
pho phong	0:51
phong	0:n1
phong ban	0:n1
phong kham	0;J1
phong thi nghiem	0;J1
phong vien	0:51
photographe	01c1
photographer	0201
phr	01Z1
phu bep	0:51
phuc vu	0:51
phuong	0A[1
physician	0201
physicist	0201
physiker	05]1
phát triển	0:51
phân tích	0:51
phòng	0:n1
phòng ban	0:n1
phòng khám	0;J1
phòng thí nghiệm	0;J1
phó ban	0:51
phó chủ tịch	0:51
phó giám đốc	0:51
phó hiệu trưởng	0:51
phó phòng	0:51
phóng viên	0:51
phường	0A[1
phố	0A[1
phụ bếp	0:51
phục vụ	0:51
piagam	0fb2
piastrellista	02>1
piata	04[1
piazza	0?U1
piazzale	0?U1
piața	04[1
picker	0201
piekarnia	03?1
piekarz	02?1
pielegniarka	02?1
pielegniarz	02?1
pielęgniarka	02?1
pielęgniarz	02?1
pigiste	01c1
pilot	0fd3
pilotin	02l1
piloto	03W2
pincer	06A2
pinche	01K1
pincér	06A2
pintor	03W2
pintora	03W2
pion	0Im1
pirma limena augstaka izglitiba	0XR1
pirmininkas	02Z1
pirmā līmeņa augstākā izglītība	0XR1
pis	09U1
pisarna	0>H1
piso	09G1
pivara	06H1
pivovar	0Gg2
pivovara	0WL1
pivovarna	0>H1
pivovary	0FO1
pizzeria	03R1
pjazza	0E;1
pl	04\2
plac	04^1
placa	09U1
place	0501
plads	0Oo1
plaket	0;_1
plaketa	0fg1
plakett	0fh1
plan	04o1
planeeritav	0J[1
planer	05]1
planerad	0=01
planirano	0ca2
planlagt	0OI2
planlanan	0<k1
planned	05o1
planner	06^2
planots	0eg1
planovane	0c_1
planovano	0c`1
planowane	0fi1
planowany	0fi1
plant	03@1
plantsoen	0FN1
planuojama	0cD1
plaquiste	01c1
plass	0:l1
plasterer	0201
platschef	02J1
platz	0AQ1
playworker	0201
plaza	09G1
plaça	09U1
plc	00c1
plein	0FN1
plida	0<V1
plombier	01c1
plombiere	01c1
plombière	01c1
plongeur	01c1
plongeuse	01c1
plumber	0201
plynne	04B2
plynnie	0;N1
plynny	0;N1
plynně	04G1
plynule	04B2
plánované	0c_1
plánováno	0c`1
plānots	0eg1
pm	0781
pmp	01Z1
po box	0eR1
pobalscoil	01P1
pobednica	0fj1
pobednik	0fj1
pobjednica	0061
pobjednik	0061
pocetnik	0fk4
pocetno	0fo2
poczatkujacy	0g12
początkujący	0g12
podcast	0>;1
podiatrist	0201
podjetje	0>H1
podnik	0Gg2
podsladek	0>j1
podsládek	0>j1
podstawowa	0g32
podstawowe	0g51
podstawowy	0g32
podstawowym	0g51
podstawy	0g32
poduzece	0WL1
poduzeće	0WL1
podyplomowe	0VY1
podzim	0g61
poglavje	0Xi1
poglavlje	0Ai2
pogovorno	0g71
pohar	0@M2
pohiharidus	0WQ1
pohikool	03c1
pohvala	0_:3
pohár	0@M2
poissonnier	01c1
poistovna	03P1
poisťovňa	03P1
pojistovna	0FO1
pojišťovna	0FO1
pokal	0g82
pokladni	0>j1
pokladnik	0B12
pokladní	0>j1
pokladník	0B12
poklicna matura	0g:1
pokojowa	02?1
pokojska	0>j1
pokojská	0>j1
pokrocila	0g;4
pokrocily	0g;4
pokročilá	0g;4
pokročilý	0g;4
pokryvac	0>j1
pokrývač	0>j1
polaznik	0eH1
pole	0@L1
poletje	0g?1
polgarmester	0<U1
polgármester	0<U1
police	03@1
police officer	0201
policealne	0g@1
policia	01K1
policial	01e1
policier	01c1
policiere	01c1
policista	0>j1
policistka	0>j1
policière	01c1
policjant	02?1
policjantka	02?1
policía	01K1
polier	02l1
poliisi	05X1
poliklinika	0gA3
polis	0gD2
polisher	0201
polisi	02C1
politechnika	0411
politechniki	0411
politecnica	0L93
politecnico	0Bg3
politehnica	07U1
politeknik	0MM1
politibetjent	0;Y1
politist	0AX1
politècnica	01X1
politécnica	0BA2
politécnico	0BA2
poliziotto	02>1
polizist	05]1
polițist	0AX1
polku	08Z1
polozen	0I`2
polozna	02?1
položen	0I`2
polsterer	05]1
polytechnic	01W1
polytechnique	01Y1
pomlad	0gF1
pomoc administracyjna	02?1
pomoc kuchenna	02?1
pomocnica	0Am2
pomocnik	0gG5
pomocník	0>j1
pomoćnica	0>61
pomoćnik	0>72
pomočnica	0EV1
pomočnik	0EV1
pompier	09X2
ponencia	0gL2
pontificia	0@V1
pontifícia	0@V1
ponència	0@51
poradca	0@C1
poradce	0>j1
porocen	0\T1
porocena	0\T1
porodni asistentka	0>j1
porodní asistentka	0>j1
poročen	0\T1
poročena	0\T1
portal	09G1
portar	0211
portas	0<U1
porteira	01e1
porteiro	01e1
porter	0201
portier	0gN3
portiere	02>1
portás	0<U1
pos doutorado	0I_1
pos graduacao	0LF1
posgrado	0TV1
poslovoda	0>72
poslovođa	0>72
postaci	05N1
postacı	05N1
postas	0gQ2
postbode	01l1
postboks	0gS2
postbud	05m2
postbus	0gU1
postdoc	0CB2
postdoctoral	0201
poste actuel	00_1
poster	0gV6
postfach	05:1
postgrado	0TV1
postgraduate	0Q51
postgraduate certificate	0Q51
postgraduate diploma	0Q51
postgrau	0\S1
postina	02>1
postinkantaja	05X1
postino	02>1
postliceala	0BC1
postliceală	0BC1
postman	0201
postwoman	0201
postás	0<U1
posvet	0Xi1
poszter	0G`1
pot	0af1
potrdilo	0@m1
potvrda	0I`2
pour	0g\1
pouzivatelsky	0g]1
používateľsky	0g]1
povprecje	0g^1
povprecna ocena	0g^1
povprečje	0g^1
povprečna ocena	0g^1
poziom zaawansowany	0;N1
pozoriste	06H1
pozorište	06H1
početnik	0fk4
početno	0fo2
położna	02?1
poștaș	0211
pr	03]1
praca	0g_2
praca z domu	0ad1
praca zdalna	0SX1
pracovnice	0>j1
pracovnicka	0@C1
pracovnik	0B12
pracovník	0B12
pracovníčka	0@C1
pracownica	02?1
pracownik	02?1
practical	0BH1
practicant	0211
practicante	01K1
practice	03@1
practitioner	0201
pradedantysis	0ga2
pradikat	01J1
pradinis	0<Q2
pradmenys	0ea1
praedikat	01J1
praegu	0RS1
praeguseni	0RS1
praktijk	02b1
praktikant	0gc8
praktikantas	02Z1
praktikante	02X2
praktikantin	08b1
praktikants	02[1
praktikantė	02Z1
praktykant	02?1
praktykantka	02?1
pramugari	02C1
pramuniaga	02C1
pramusaji	02C1
pranesimas	0XJ1
pranešimas	0XJ1
praticante	02>1
pravnica	0Af3
pravnicka	0B12
pravnik	0gk5
prawniczka	02?1
prawnik	02?1
prawo jazdy	0A>1
prawo wykonywania zawodu	0A>1
praxis	03K1
praça	04Q1
pre intermediate	0;j1
pre-intermediate	0;j1
precejies	0bS1
precejusies	0bS1
preceptor	01e1
preceptora	01e1
preconizat	0891
precējies	0bS1
precējusies	0bS1
predajna	03P1
predajňa	03P1
predavac	0h03
predavanje	0XC3
predavatelj	05Q1
predavač	0h03
preddiplomski studij	0h31
predikat	0EZ1
prednaska	0WC2
prednáška	0Ao1
predpoklad	0c`1
predpokladane	0h42
predpokladané	0c_1
predseda	0B12
predsedkyne	0>j1
predsednica	0h62
predsednicka	0@C1
predsednik	0h62
predsedníčka	0@C1
predsjednica	0>61
predsjednik	0>61
preduzece	06H1
preduzeće	06H1
predvideno	0h83
predvidoma	0h;1
predviđeno	0ca2
preemia	0h<2
prefecture	0381
prefeitura	02c1
preis	08c1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02\2
prekladateľ	08T1
prelekcja	07N1
premi	01]1
premiacao	00M1
premiação	00M1
premier prix	00L1
premija	00<2
premio	0h>3
premios	01\1
premiu	0?F1
premiul	0?F1
premiul i	0?F1
premju	0>X1
preneur de son	01c1
preparateur	01c1
preparatoria	0?]1
preparatrice	01c1
preprint	0>;1
presedinta	0211
presedinte	0211
present	0hA3
presentation	0>;1
presente	0hD3
presenter	0201
presernova nagrada	0fg1
president	0hG3
presidenta	02H2
presidente	03F4
press	03@1
pressesprecher	08b1
presso	0?S1
preukaz	0A01
prevajalec	0EV1
prevajalka	0EV1
previsao	0BQ1
previsio	0hJ1
previsionnel	08H1
previsió	0hJ1
previst	0hJ1
prevista	0hK4
prevista para	0hO2
previsto	0hQ3
previsão	0BQ1
prevodilac	0721
prevoditelj	0XV1
prevu	08H1
prevue	08H1
prezent	0hT2
prezentare	07<1
prezes	02?1
prezident	02\2
prezidents	02[1
prešernova nagrada	0fg1
preżent	0=<1
președinte	0211
președintă	0211
pri	0hV2
pria	0ZP1
pricakovano	0h;1
priemer	0Rd1
priemyselna skola	0\d1
priemyselná škola	0\d1
priest	0201
prijs	0=61
prilaz	09P1
primar	0211
primaria	03J1
primarie	03J1
primary school	01W1
primavara	0hX1
primavera	0hY4
primeiro lugar	00M1
primer lugar	01\1
primer premi	01]1
primer premio	01\1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03J1
primărie	03J1
primăvara	0hX1
prince2	01Z1
principal	0201
principiant	0h]1
principiante	0h^3
printemps	0ha1
printiseacht	06i1
printíseacht	06i1
pripravnica	0Af3
pripravnik	0Af3
pris	0_?3
prisen	0hb2
priset	0hd1
prispevek	0Ak2
prispevok	0Ao1
prix	00L1
prizas	06>1
prize	00N1
priznanje	0_:3
pričakovano	0h;1
probation officer	0201
proc	01d1
proceedings	0Vc2
procurador	01K1
procuradora	01K1
prodajalec	0EV1
prodajalka	0EV1
prodavac	0he3
prodavacica	0721
prodavač	0hh2
prodavačica	0721
prodavnica	06H1
prodejna	0FO1
prodi	0=Q1
producer	0201
product manager	0781
product owner	0CB2
productions	03@1
productor	01K1
productora	01K1
produtor	01e1
proefschrift	0=V1
prof	0b31
profesijny zivotopis	0hj1
profesijný životopis	0hj1
profesine kvalifikacija	0>c1
profesine mokykla	0E81
profesinis bakalauras	0:f1
profesinis issilavinimas	0>c1
profesinis išsilavinimas	0>c1
profesinė kvalifikacija	0>c1
profesinė mokykla	0E81
profesional	09A1
profesionala videja izglitiba	0771
profesionalais bakalaurs	0:e1
profesionalais magistrs	0]N1
profesionalna biografija	0=i1
profesionālais bakalaurs	0:e1
profesionālais maģistrs	0]N1
profesionālā vidējā izglītība	0771
profesjonsstudium	0KU1
profesni prukaz	0@o1
profesni zivotopis	0hk1
profesní průkaz	0@o1
profesní životopis	0hk1
profesoara	0211
profesoară	0211
profesor	0hl:
profesora	01K1
profesorius	02Z1
profesors	02[1
professeur	01c1
professional proficiency	0?G1
professional working proficiency	0Pl1
professionale	09D1
professioneel	0i61
professionnel	0CJ1
professionsbachelor	0:L1
professionshoejskole	0J_1
professionshojskole	0J_1
professionshøjskole	0J_1
professor	0i79
professora	07f2
professore	02>1
professoressa	02>1
professori	05X1
professzor	02B1
profesör	05N1
proficient	02^2
proficient user	0?G1
profiel	0341
profil	0IS1
profilul	0IS1
profissional	0921
progett	0i@1
progetti	0bi1
progettista	02>1
progetto	0bi1
program	0iA5
program studi	0=Q1
programador	02D3
programadora	02D3
programatoare	0211
programator	0iF3
programci	05N1
programcı	05N1
programer	0de3
programerka	0EV1
programi	04R1
programista	02?1
programistka	02?1
programma	0iI1
programmatore	02>1
programmatrice	02>1
programmeerija	01G1
programmer	0iJ2
programmerare	02J1
programmerer	0;Y1
programmet	02k1
programmetaja	02[1
programmetajs	02[1
programmeur	0AO2
programmierer	05]1
programmoer	06Z1
programmor	06Z1
programmør	06Z1
programmētāja	02[1
programmētājs	02[1
programozo	02B1
programozó	02B1
programuotoja	02Z1
programuotojas	02Z1
programátor	02\2
programı	04R1
proiect	0cE1
proiecte	0cE1
proiectul	0cE1
proje	0iL1
proje adi	0iL1
proje adı	0iL1
project	0iM3
project manager	0781
projecte	0bf1
projected	05o1
projecten	0iP1
projectes	0bf1
projectnaam	0iP1
projecto	0bj1
projectos	0bj1
projects	0@B1
projekat	0iQ1
projekt	0iR=
projekt neve	0i_1
projektai	0i`1
projektant	0ia4
projektantka	02?1
projektas	0i`1
projekte	0ie2
projektek	0i_1
projekter	0ig1
projekti	0ih6
projektid	0in1
projektin nimi	0io1
projektit	0io1
projektledare	02J1
projektname	0]n1
projektnamn	0j01
projektnavn	0ig1
projektoer	02J1
projektor	02J1
projekts	0j11
projektu	0bM1
projekty	0j23
projektör	02J1
projeler	0iL1
projesi	0iL1
projet	0bg1
projeteur	01c1
projeto	0bj1
projetos	0bj1
projets	0bg1
prolece	0j51
proleće	0j51
proljece	0j61
proljeće	0j61
promedio	0?[1
promenade	0AQ1
promotie	0Hk1
promotion	0j71
promotor	03W2
promotora	03W2
promotore	02>1
promotrice	02>1
promovendus	0Jg1
promoviert	0j71
proofreader	0201
properties	03@1
prosecna ocena	0j81
prosek	0j81
prosek ocena	0j81
prosečna ocena	0j81
prosiding	0:11
prosjecna ocjena	0ch1
prosjek	0ch1
prosjek ocjena	0ch1
prosjekt	0j92
prosjekter	0j;1
prosjektnavn	0j;1
prosječna ocjena	0ch1
prospech	0A?2
prospective	05o1
prospektas	03]1
prospekts	0?91
prospěch	0Rc1
prostovoljec	0EV1
prostovoljka	0EV1
protesico	01K1
prothesiste	01c1
prothésiste	01c1
protésico	01K1
provincia	03R1
provincie	0P=1
provinsi	0Eo1
proyecto	0bh1
proyectos	0bh1
proyek	0b21
proġett	0i@1
pruefer	05]1
pruefung	0<Z1
prufer	05]1
prufung	0<Z1
prukaz	0@o1
prumer	0Rc1
pruvodce	0>j1
pruvodkyne	0>j1
prvostopenjski	0G91
prvostupnica	0h31
prvostupnik	0h31
przedsiebiorstwo	03?1
przedsiębiorstwo	03?1
przedstawiciel	02?1
przedszkole	0411
przeglad	07N1
przegląd	07N1
przewidywane	0fi1
przewidywany	0fi1
przewodniczaca	02?1
przewodniczacy	02?1
przewodniczka	02?1
przewodnicząca	02?1
przewodniczący	02?1
przewodnik	02?1
przychodnia	03?1
práca z domu	0ad1
právnik	0@C1
právnička	0B12
právník	0>j1
prädikat	01J1
préfecture	0381
prémio	00M1
préparateur	01c1
préparatrice	01c1
présent	00_1
président	01c1
présidente	01c1
prévisionnel	08H1
prévu	08H1
prévue	08H1
prêmio	00M1
príspevok	0Ao1
próf	0b31
prófessor	0=f1
prüfer	05]1
prüfung	0<Z1
prēmija	00B1
průkaz	0@o1
průměr	0Rc1
průvodce	0>j1
průvodkyně	0>j1
psc	0cQ2
psichologas	02Z1
psicoleg	02G1
psicologa	0j<4
psicologo	06[3
psicòleg	02G1
psicòloga	02G1
psicóloga	03W2
psicólogo	03W2
psiholog	0j@4
psihologs	02[1
psikolog	0R42
psm	01Z1
pst	0]31
psuhholoog	01G1
psycholog	06`4
psychologist	0201
psychologue	01c1
psycholoog	01l1
psychológ	08T1
psychomotricien	01c1
psykolog	05U3
psykologi	05X1
pszichologus	02B1
pszichológus	02B1
psühholoog	01G1
psč	0cQ2
pt	0jD2
pta	08b1
pte	0jF2
pte ltd	00c1
pty	00c1
pty ltd	00c1
pub	03@1
pubblicato	07=1
pubblicazione	07=1
publicacao	05D1
publicacio	0@51
publicacion	01i1
publicació	0@51
publicación	01i1
publicado	0@32
publicat	0@12
publicatie	0=V1
publication	0?X1
publicação	05D1
publicerad	0LU1
publiceret	0331
publie	0?X1
publikace	0GX1
publikacia	0Ao1
publikacija	0jH4
publikacio	0G`1
publikacja	07N1
publikation	08U1
publikácia	0Ao1
publikáció	0G`1
publikācija	0G\1
publisert	0WE1
published	0>;1
publishers	03@1
publishing	03@1
publié	0?X1
puchar	0NF1
pucko otvoreno uciliste	0jL1
puerta	09G1
puheenjohtaja	05X1
puheenvuoro	0L>1
puheterapeutti	05X1
puiestee	0]81
puikiai	0[61
puikus	0[61
puisto	08Z1
pultos	0<U1
puppeteer	0201
purser	0201
pusat	07e1
pustakawan	02C1
put	0jM2
putkiasentaja	05X1
puuseppa	05X1
puuseppae	05X1
puuseppä	05X1
puutarhuri	05X1
pučko otvoreno učilište	0jL1
pza	09G1
página	0jO2
pályázat	0001
până	0ef1
până la	0ef1
până în	0ef1
până în prezent	02;1
pâtissier	01c1
pâtissière	01c1
pädagog	05]1
päiväkoti	0UH2
pätevyys	0Y_1
pääaine	0Y`1
päällikkö	05X1
på	0eS1
på distans	0Ga1
på nett	0NT1
pågående	0eT2
pågår	0cJ1
pædagog	06Z1
pék	08<2
pékség	07O1
pénztáros	08<2
pêcheur	01c1
pós-doutorado	0I_1
pós-graduação	0LF1
póster	01i1
pôle	0@L1
pôster	05D1
põhiharidus	0WQ1
põhikool	03c1
pārdevēja	02[1
pārdevējs	02[1
pārstāvis	02[1
pārvalda brīvi	0>k1
pētniece	02[1
pētnieks	02[1
płynnie	0;N1
płynny	0;N1
přednáška	0GX1
předpoklad	0c`1
předpokládané	0c`1
předseda	0>j1
předsedkyně	0>j1
překladatel	06f1
příspěvek	0GX1
qa	0781
qpa	0AL1
quaderni	07=1
quaderns	0@51
quadra	04Q1
quadro	02>1
quai	0501
qualifica	0jQ2
qualifica professionale	0G51
qualificacio	0L]1
qualificació	0L]1
qualified	01a1
quan	0A[1
quan doc	0:51
quan ly	0:51
quan tri vien	0:51
quimic	02G1
quimica	02H2
quimico	03W2
quy	0;J1
químic	02G1
química	02H2
químico	03W2
quản lý	0:51
quản trị viên	0:51
quản đốc	0:51
quận	0A[1
quỹ	0;J1
r	0a]1
raadgivare	02J1
raadgiver	05m2
raadslid	01l1
raamat	03_1
raamatukogu	05;1
raamatupidaja	01G1
raatali	05X1
rabbi	0201
racunovoda	0>72
racunovodja	0EV1
racunovodkinja	0EV1
rad	0Ai2
rad od kuce	0aa2
rad od kuće	0aa2
radca	02?1
radgivare	02J1
radgiver	05m2
radgjafi	0=f1
radiographer	0201
radionica	0@O2
radna	02?1
radna biografija	0=i1
radnica	0>72
radnik	0>72
radny	02?1
radstefna	0?R1
raduneyti	06Q1
raeaetaeli	05X1
rafvirki	0=f1
ragel	0^<1
ragioniera	02>1
ragioniere	02>1
rahastonhoitaja	05X1
rahuldav	0WV1
raitti	08Z1
rajonas	03]1
rakenduskorgharidus	0:g1
rakenduskorgkool	03c1
rakenduskõrgharidus	0:g1
rakenduskõrgkool	03c1
rakennus	06O1
rakpart	03b1
raksts	0G\1
raktaros	0<U1
raktáros	0<U1
rama	0LA1
rambla	09U1
ranger	0201
rannog	06:1
rannsakandi	0=f1
rannóg	06:1
ranta	08Z1
raportti	0L>1
rapport	0603
raumausstatter	05]1
ravintola	06O1
ravitsemusterapeutti	05X1
razgovorno	0jS1
raziskovalec	0EV1
raziskovalka	0EV1
razoavel	0C91
razoável	0C91
razveden	0bQ2
razvedena	0bQ2
razvijalec	0EV1
razvijalka	0EV1
razvojni	0>61
računovodja	0EV1
računovodkinja	0EV1
računovođa	0>72
raġel	0^<1
rd	0jT2
re	0Ko1
realexamen	0PD1
realizador	01K1
realizadora	01K1
realschulabschluss	01I1
realschule	0=41
realty	03@1
reatha	05i1
rebbiegha	0jV1
rebbiegħa	0jV1
rebbieh	0>X1
rebbieħ	0>X1
recenzio	0G`1
recenzió	0G`1
recenzja	07N1
recepcioner	0XV1
recepcionista	02D3
recepcios	02B1
recepciós	02B1
recepcjonista	02?1
recepcjonistka	02?1
recepcna	0@C1
recepcni	0>j1
recepcny	0@C1
receptioner	0211
receptionera	0211
receptionist	0jW5
receptioniste	01l1
receptionniste	01c1
receptor	05Q1
recepčná	0@C1
recepční	0>j1
recepčný	0@C1
recepționer	0211
recepționeră	0211
recompense	00L1
reconeixement	01]1
reconhecimento	00M1
reconocimiento	01\1
recruiter	0781
red seal	02`1
redacteur	0AO2
redactoare	0211
redactor	0j\4
redactora	02H2
redactrice	01c1
redakteur	05]1
redaktoer	05U3
redaktor	0j`6
redaktore	02X2
redaktorius	02Z1
redaktorka	02?1
redaktors	02[1
redaktorė	02Z1
redaktör	02J1
redaktør	05m2
redator	01e1
redatora	01e1
redattore	02>1
redattrice	02>1
redelijk	0C;1
rederi	0:k1
rederiet	0:k1
reditel	06f1
referat	0jf3
referats	0G\1
referendar	05]1
referens	02B1
referent	0ji8
referenta	0211
referentka	02?1
referentă	0211
referāts	0G\1
region	0k13
regione	03R1
regisseur	0k42
regisseuse	01c1
registered	01a1
registrar	0201
registratie	0=T1
registration	01a1
registrator	02J1
registro	0@:1
rehber	05N1
rehtori	05X1
reinigungskraft	02l1
reiprennandi	0O\1
rektor	05U3
rektorova nagrada	0061
relawan	02C1
relazione	07=1
remota	0k62
remote	0k84
remotely	0Ok1
remoto	0k<3
remplacant	01c1
remplacante	01c1
remplaçant	01c1
remplaçante	01c1
rencana	0FK1
rendelo	07O1
rendelő	07O1
rendor	0<U1
rendőr	0<U1
rengoeringsassistent	06Z1
rengoringsassistent	06Z1
rengøringsassistent	06Z1
renholder	0;Y1
repartidor	01K1
repartidora	01K1
reparto	0FT1
reporter	0k?2
representante	01e1
representative	0201
reprezentant	0211
repórter	01e1
requisiteur	05]1
research assistant	0201
researcher	0201
resepsionis	02C1
resepsiyonist	05N1
resepsjonist	0;Y1
residence	0501
residente	01e1
resort	03@1
responsabil	0211
responsabila	0211
responsabile	02>1
responsabilă	0211
responsable	0kA3
responsavel	01e1
responsável	01e1
ressort	06Y1
restaurace	0FO1
restauracia	03P1
restauracja	03?1
restaurang	0>G1
restaurant	0kD8
restaurante	08h2
restaurator	05]1
restauratore	02>1
restauratrice	02>1
restavracija	0>H1
restonomi	04_1
restoran	0kL5
restoranas	03Q1
restorani	03`1
restorans	06?1
restoranı	03`1
restorer	0201
restorāns	06?1
result	00T1
resume	0a[1
resumo	05D1
reszleg	0CQ1
retail	0kQ2
retning	0kS1
rettindi	0[c2
review	0>;1
revija	0Xi1
revisor	0kT4
revisora	01e1
revisore	02>1
revista	0kX4
revistă	07<1
revizor	0XV1
revue	0?X1
rezeptionist	05]1
rezident	0211
reznik	0>j1
reštaurácia	03P1
rhce	01Z1
rhcsa	01Z1
riaditel	08T1
riaditeľ	08T1
riarthoir	03^1
riarthóir	03^1
ricercatore	02>1
ricercatrice	02>1
ricerkatur	05?1
richter	02l1
richting	0341
riconoscimento	00O1
ridic	06f1
ridicsky prukaz	0@o1
rigger	0201
rigorosum	0<V1
rijbewijs	0=T1
rilasciata	0Be1
rilasciato	0Be1
rimelig	0`Q1
ring	0AQ1
ringevikar	0;Y1
rinne	08Z1
ristorant	0881
ristorante	03R1
ritari	0=f1
ritgerd	0?R1
ritgerð	0?R1
ritstjori	0=f1
ritstjóri	0=f1
rivista	07=1
riwayat hidup	0Dg1
riċerkatur	05?1
rndr	0CR2
road	06=1
robotnica	02?1
robotnik	0]^2
robotník	0@C1
roc	0k\1
rocenka	0GX1
rodeny hovorca	0^R1
rodený hovorca	0^R1
rodily	0^Z1
rodily mluvci	0^Z1
rodilý	0^Z1
rodilý mluvčí	0^Z1
rodny jazyk	0k]2
rodný jazyk	0k]2
rodovia	04Q1
rodzimy	0Ij1
roerlegger	0;Y1
roermokare	02J1
roinn	0k_2
rok	0ka3
rokov	0kd1
roku	0ke2
roky	0kg2
rolniczka	02?1
rolnik	02?1
ronda	0@82
roofer	0201
rorlegger	0;Y1
rormokare	02J1
route	0501
rozdzial	07N1
rozdział	07N1
rozhodci	0>j1
rozhodčí	0>j1
rozvedena	0ki2
rozvedeny	0ki2
rozvedená	0ki2
rozvedený	0ki2
rozwiedziona	0WK1
rozwiedziony	0WK1
ročenka	0GX1
rt	0kk2
rua	04Q1
rudens	0km1
rudiments	0<51
ruduo	0kn1
rue	0501
ruhsat	0<l1
ruim voldoende	0Pi1
rukovodilac	0721
rukovoditelj	0XV1
rumah sakit	07e1
runai	03^1
runner	0201
runner up	00N1
runner-up	00N1
rupnica	06?1
rutineret	0ko1
rw	0Eo1
ry	00c1
rybak	02?1
rybar	0>j1
rybář	0>j1
ryhma	0l02
ryhmae	0l02
ryhmä	0l02
rzeczoznawca	02?1
rzeznik	02?1
rzeźnik	02?1
ráðgjafi	0=f1
ráðstefna	0?R1
ráðuneyti	06Q1
räätäli	05X1
rådgivare	02J1
rådgiver	05m2
réceptionniste	01c1
récompense	00L1
rédacteur	01c1
rédactrice	01c1
région	0381
régisseur	01c1
régisseuse	01c1
résidence	0501
résumé	0a[1
részleg	0CQ1
réttindi	0[c2
rörmokare	02J1
rørlegger	0;Y1
rúnaí	03^1
rūpnīca	06?1
s a	00c1
s a de c v	00c1
s a r l	00c1
s a s	00c1
s a u	00c1
s c	00c1
s coop	00c1
s d	0RW1
s e	0Dc1
s h	0Dc1
s kom	0Dc1
s l	00c1
s l u	00c1
s n c	00c1
s p	0>H1
s p a	00c1
s pd	0Dc1
s pohvalom	0ch1
s r l	00c1
s r o	00c1
s t	0Dc1
s vyznamenanim	0A?2
s vyznamenaním	0Rd1
s vyznamenáním	0Rc1
s.a	00c1
s.a. de c.v	00c1
s.a.r.l	00c1
s.a.s	00c1
s.a.u	00c1
s.c	00c1
s.coop	00c1
s.d	0RW1
s.e	0Dc1
s.h	0Dc1
s.kom	0Dc1
s.l	00c1
s.l.u	00c1
s.n.c	00c1
s.p	0>H1
s.p.a	00c1
s.pd	0Dc1
s.r.l	00c1
s.r.o	00c1
s.t	0Dc1
s/a	00c1
s/d	0RW1
s1	09j1
s2	0l22
s3	0I<1
sa	0l42
saakka	08:2
saangare	02J1
saangerska	02J1
saat ini	0R@1
saatio	06O1
sac	00c1
sach	0:W1
sachbearbeiter	05]1
sachkunde	0\O2
sachverstaendige	05]1
sachverstandige	05]1
sachverständige	05]1
sada	0E02
sadasnjost	0E02
sadašnjost	0E02
saeaetioe	06O1
saehkoeasentaja	05X1
saelger	06Z1
saeljare	02J1
saemileg	0be1
saenger	05]1
safe	01Z1
safn	06Q1
sage femme	01c1
sage-femme	01c1
saggio	07=1
sagsbehandler	06Z1
sahibi	05N1
sahkoasentaja	05X1
sailor	0201
saineolai	0l62
saineolaí	0l62
sairaala	06O1
sairaanhoitaja	05X1
sairaanhoitaja (amk	04_1
saison d'ete	0LO1
saison d'hiver	0RZ1
saison d'été	0LO1
saison estivale	0LO1
saison hivernale	0RZ1
saisonnier	01c1
saisonniere	01c1
saisonnière	01c1
sajf	0l81
saksbehandler	0;Y1
sal lum	0=<1
sal-lum	0=<1
saldatore	02>1
saldatrice	02>1
sales	02C1
salesman	0201
salesperson	0201
saleswoman	0201
saljare	02J1
salon	03@1
sambo	0Kg1
samboer	0Kh1
samenwonend	04n1
samhradh	0l91
samlevende	0l:1
samordnare	02J1
samostojni podjetnik	0>H1
samozatrudnienie	03?1
sampai	0RW1
sampai dengan	0RW1
sampai saat ini	0R@1
sampai sekarang	0R@1
sampiyon	0;_1
samska	0\T1
samski	0\T1
samtaleniva	0>l1
samtalenivaa	0>l1
samtaleniveau	0`Q1
samtalenivå	0>l1
samtalsniva	0SY1
samtalsnivaa	0SY1
samtalsnivå	0SY1
san ve tic	00c1
san. ve tic	00c1
sanayi	03`1
sang lap	0:51
sangare	02J1
sangat baik	0[82
sanger	0P33
sangerska	02J1
sanitaeter	05]1
sanitar	06f1
sanitater	05]1
sanitář	06f1
sanitäter	05]1
santral gorevlisi	05N1
santral görevlisi	05N1
saopstenje	0cZ1
saopštenje	0cZ1
sap certified	01Z1
sapper	0201
saradnica	0721
saradnik	0721
sarjana	0Dc1
sarkici	05N1
sarl	00c1
sarta	02>1
sarto	02>1
sarunvaloda	0l;1
sarunvalodas limeni	0l;1
sarunvalodas līmenī	0l;1
sas	00c1
sastre	01K1
sasu	00c1
sat	0<V1
satis elemani	05N1
satis temsilcisi	05N1
satisfacator	0C>1
satisfăcător	0C>1
satpam	02C1
satış elemanı	05N1
satış temsilcisi	05N1
savanore	02Z1
savanoris	02Z1
savanorė	02Z1
savetnica	0721
savetnik	0721
savininkas	02Z1
savivaldybe	03Q1
savivaldybė	03Q1
savjetnica	0>61
savjetnik	0>61
sayfa	0l<1
sayman	05N1
sbornik	0GX1
sborník	0GX1
sc	04[1
scade nel	0NG1
scaffolder	0201
scala	0?U1
scarso	0Bd1
scc	01Z1
sccl	00c1
schaefer	02l1
schafer	02l1
schauspieler	05]1
scheidsrechter	01l1
schein	0<Z1
schichtfuehrer	05]1
schichtfuhrer	05]1
schichtführer	05]1
schiedsrichter	05]1
schilder	01l1
schlosser	05]1
schneiderin	08b1
schoeffe	02l1
schoeffin	02l1
schoffe	02l1
schoffin	02l1
scholarship	00N1
scholengemeenschap	08E1
school	0l=2
school leaving certificate	02a1
school level	0;j1
school of	01W1
schoonheidsspecialist	0H91
schreiner	05]1
schreinerei	03K1
schriftfuehrer	05]1
schriftfuhrer	05]1
schriftführer	05]1
schulabschluss	01I1
schule	0Ra2
schulkenntnisse	05\1
schulung	0OB2
schweisser	05]1
schweißer	05]1
schwerpunkt	0MD1
schwester	02l1
schäfer	02l1
schöffe	02l1
schöffin	02l1
scientist	0201
scienziato	02>1
scoala	07U1
scoala gimnaziala	07U1
scoala postliceala	0l?2
scoala profesionala	0:81
scoil	01P1
scolaire	0<51
scolaireacht	0>S1
scolastica	0Bd1
scolastico	0;`2
scolastico buono	0GU1
scoláireacht	0>S1
scop	00c1
scopus	01d1
score	00T1
scrum master	0lA3
scuola	01[1
scuola media	01[1
scuola primaria	01[1
scuola superiore	01[1
sdn bhd	00c1
sdruzeni	0FO1
sdružení	0FO1
se	00c1
se traja	0E21
seafarer	0201
seaman	0201
seamstress	0201
secao	0GE1
seccao	0GE1
seccio	0Gj1
seccion	0EW1
secció	0Gj1
sección	0EW1
second class	00T1
second mate	0201
second place	00N1
secondary education	02a1
secondary school	01W1
secondary school certificate	02a1
secretaire	01c1
secretar	0=B2
secretara	0211
secretaresse	01l1
secretari	02G1
secretaria	0lD4
secretario	03W2
secretaris	01l1
secretary	0201
secretară	0211
secretària	02G1
secretária	01e1
secretário	01e1
secrétaire	01c1
secteur	0@L1
sectia	0Ea1
sectie	0lH2
section	0>b1
sector	04[1
sectorul	04[1
secundaria	0L?2
secundario	00J1
secundària	0<H1
secundário	00J1
secção	0GE1
secția	0Ea1
secție	0Ea1
sedaj	0E21
sedan	0M?1
sedang	0CZ1
sedanjost	0E21
sedzia	02?1
sef	0lJ4
sefa	0211
sefi	05N1
seged	02B1
segedmunkas	0<U1
segretaria	02>1
segretario	02>1
segretarja	05?1
segretarju	05?1
segundo grau	00J1
segundo lugar	01\1
segundo premio	01\1
seguradora	02c1
seguros	08h2
segéd	02B1
segédmunkás	0<U1
sehr gut	0OD2
sehr gute kenntnisse	0OD2
seit	01D1
seit dem	01D1
seite	0lN1
sejak	0lO2
sekarang	0R@1
sekce	0H31
sekcia	0H81
sekcja	0Im1
sekolah	0MM1
sekolah dasar	0MM1
sekolah menengah	0MM1
sekolah tinggi	0MM1
sekretaer	0P33
sekretar	0lQ3
sekretare	02[1
sekretarica	0721
sekretaris	02C1
sekretarka	0Q83
sekretars	02[1
sekretarz	02?1
sekreter	05N1
sekreterare	02J1
sekreteri	05N1
sekretore	02Z1
sekretorė	02Z1
sekretárka	0@C1
sekretářka	0>j1
sekretär	0lT2
sekretær	05m2
sekretāre	02[1
sekretārs	02[1
seksi	0:U1
seksjon	0lV1
sektion	0lW2
sektor	0lY3
sekundarabschluss	01I1
selbstaendig	08b1
selbstandig	08b1
selbststaendig	0O`2
selbststandig	0O`2
selbstständig	0O`2
selbständig	08b1
self employed	03@1
self-employed	03@1
selger	0;Y1
seller	0Sk1
selskab	0?H1
selskap	0:k1
selts	05;1
selvstaendig	0l\1
selvstendig naeringsdrivende	0l]1
selvstendig næringsdrivende	0l]1
selvstændig	0l\1
semaine	0l^1
semaines	0l^1
semana	0l_2
semanas	0l_2
seminaari	0la2
seminaire	0O?1
seminar	0lc:
seminari	0lm1
seminario	0ln3
seminarium	0m13
seminary	01W1
seminer	0Ja1
semineri	0Ja1
seminár	0m41
seminário	0@01
seminář	0m51
sempozyumu	0=X1
sena	0m61
senac	0@V1
senai	0@V1
sene	0m71
senior	0RV1
senter	0:k1
seo	0781
seppa	05X1
seppae	05X1
seppä	05X1
serbest	03`1
serfraedingur	0m82
sergeant	0201
serhaefing	02=1
serralheiro	01e1
serrurier	01c1
sertificets	06@1
sertificēts	06@1
sertifika	0<l1
sertifikaat	0Vl1
sertifikaatti	0m:2
sertifikali	0<l1
sertifikalı	0<l1
sertifikasi	0m<2
sertifikası	0<l1
sertifikat	0m>4
sertifikatas	08D1
sertifikats	06@1
sertifikuotas	08D1
sertifikāts	06@1
sertifioitu	03a1
sertifisering	08j1
sertifisert	08j1
serveerster	01l1
servei	0Gj1
serveis	03Y1
servente	01e1
server	0201
serveur	01c1
serveuse	01c1
service	0@L1
servicekraft	02l1
services	03@1
servicio	0EW1
servicios	07d1
serviciul	0Ea1
servicos	02c1
servirka	0>j1
servitoer	0T<2
servitor	0T<2
servitris	02J1
servitör	02J1
servitør	0;Y1
servizi	03R1
serviços	02c1
servsafe	01Z1
servírka	0>j1
sesongarbeider	0;Y1
sestra	0B12
setaliste	09P1
setany	03b1
setmana	0mB1
setmanes	0mB1
setor	0GE1
setter	0201
settimana	0mC1
settimane	0mC1
settore	0mD2
setzer	05]1
seura	06O1
sexton	0201
sezione	0FT1
seção	0GE1
sgpa	0AL1
shepherd	0201
shipping	03@1
shop	03@1
short course	0CN1
shortlisted	00N1
shrm	01Z1
si	0mF1
sia	00c1
siandien	0Df1
sicher	0OD2
sida	0mG1
sidan	0mH1
side	0mI2
side project	0@B1
siden	0OX2
sidlisko	0ae1
sidliste	0?T1
sieger	0g82
siegerin	00:1
siele	0<V1
sieu thi	0;J1
sieviesu	0mK1
sieviete	0mK1
sieviešu	0mK1
signaller	0201
signalman	0201
sigorta	03`1
sigurvegari	00;1
sihteeri	05X1
siiani	0RS1
siivooja	05X1
silpnai	0ea1
silver	00N1
silver medal	00N1
sim	0=31
sim a	0=31
sim c	0=31
simdi	0?71
simposio	05D1
simpozion	07<1
simpósio	05D1
since	0mL1
sindaco	02>1
sinds	0mM1
singel	0FN1
single	0Ad1
sino a	0NG1
sino al	0NG1
sirket	03`1
sirketi	03`1
sistemas	08h2
sistemes	03Y1
sistemi	03R1
sitesi	0?81
siuo metu	0Df1
sivilingenioer	0KU1
sivilingenior	0KU1
sivilingeniør	0KU1
siviloekonom	0KU1
sivilokonom	0KU1
siviløkonom	0KU1
sivu	0mN1
sivuaine	0Y`1
six sigma	01Z1
sixth form	01W1
siêu thị	0;J1
sjaafoer	0;Y1
sjafor	0;Y1
sjalfbodalidi	0=f1
sjef	0;Y1
sjoeman	02J1
sjoemann	0;Y1
sjomadur	0=f1
sjoman	02J1
sjomann	0;Y1
sjukgymnast	02J1
sjukhus	0>G1
sjukhuset	0>G1
sjukrahus	06Q1
sjukskoeterskeexamen	0N31
sjukskoterskeexamen	0N31
sjuksköterskeexamen	0N31
sjálfboðaliði	0=f1
sjåfør	0;Y1
sjómaður	0=f1
sjöman	02J1
sjømann	0;Y1
sjúkrahús	06Q1
sk	0?81
skaadespelare	02J1
skadespelare	02J1
skarbniczka	02?1
skarbnik	02?1
skild	0Kg1
skilled	0RV1
skilt	0mO2
skipper	0mQ4
skipstjori	0=f1
skipstjóri	0=f1
skiries	0bS1
skirteini	0[c2
skladiscnik	0EV1
skladistar	0>61
skladištar	0>61
skladiščnik	0EV1
skladnice	0>j1
skladnik	0B12
skladník	0B12
sklep	03?1
skoeterska	02J1
skola	0mU7
skola primarja	04@1
skola sekondarja	04@1
skolan	0O01
skole	0m\2
skolekundskaber	0<a1
skolekunnskaper	0<b1
skolen	0m\2
skoleni	0m51
skolenie	0m41
skoli	0491
skolinn	0491
skolkunskaper	0<D1
skolotaja	02[1
skolotajs	02[1
skolotāja	02[1
skolotājs	02[1
skoterska	02J1
skr poczt	04^1
skr. poczt	04^1
skraddare	02J1
skraeddare	02J1
skraedder	06Z1
skrbnik	0EV1
skredder	0;Y1
skribent	02J1
skripsi	0:11
skripta	0WC2
skriptá	0Ao1
skräddare	02J1
skrædder	06Z1
skuespiller	05m2
skup	0c[1
skupina	0m^3
skuska	0A01
skyrius	0ma2
skyrsla	0?R1
skådespelare	02J1
skírteini	0[c2
skóli	0491
skólinn	0491
sköterska	02J1
skúška	0A01
skýrsla	0?R1
sl	00c1
sladek	0>j1
sladovna	0FO1
sladovnik	0>j1
sladovník	0>j1
slager	01l1
slagter	06Z1
slaktare	02J1
slakter	0;Y1
slaugytoja	02Z1
slimnica	06?1
slimnīca	06?1
slobodna	0mc1
slobodny	0mc1
slobodná	0mc1
slobodný	0mc1
slta	0T91
slu	00c1
slusarz	02?1
slutbetyg	0md2
sluzba	0lY3
služba	0lY3
sládek	0>j1
sma	0mf4
smart working	00i1
smed	05U3
smer	0mj2
smid	0Jg1
smidur	0=f1
smiður	0=f1
smjer	0ml1
smk	0mf4
smp	0mm2
snekker	0;Y1
snickare	02J1
snin	0m61
snit	0K81
snitt	0PM1
snittbetyg	0=51
so	0mo2
so cap	0`o1
so yeu ly lich	0R`1
soavtor	0Xi1
sobresaliente	0?[1
sobrid	0\F1
soc coop	00c1
soc. coop	00c1
soci	02G1
socia	0j<4
social worker	0201
sociedad	07d1
sociedade	02c1
societa	03R1
societat	03Y1
societate	03J1
societe	0381
society	03@1
società	03R1
socio	06[3
société	0381
sodelavec	0EV1
sodelavka	0EV1
sodien	0\F1
soehne	08d1
soemand	06Z1
soemmerska	02J1
sofer	0211
soferis	02[1
sofor	0n13
soforu	05N1
software	03@1
sofőr	08<2
sohn	08d1
sohne	08d1
sok	0?81
sokagi	0?81
sokak	0?81
sokağı	0?81
sola	0K51
soldador	03W2
soldadora	03W2
soldat	0Xa4
soldier	0201
solicitor	0201
solid	0BH1
solide	0661
solide kenntnisse	0661
soloist	0201
solteira	0n41
solteiro	0n41
solter	0@@1
soltera	0n52
soltero	0n71
soltys	02?1
soluciones	07d1
solucions	03Y1
solucoes	02c1
solumadur	0=f1
solutions	03@1
soluzioni	03R1
soluções	02c1
somand	06Z1
some experience	0MU1
some knowledge	0;j1
sommar	0n81
sommaren	0n81
sommelier	0fB3
sommeliere	07i2
sommelière	07i2
sommer	0n93
sommeren	0n<2
sommersaison	0n>1
sommersemester	0n>1
sommerska	02J1
sonbahar	0Qd1
song ngu	0:o1
song ngữ	0:o1
sonographer	0201
sopir	02C1
sor	03b1
sorumlu	05N1
sorumlusu	05N1
sorvaaja	05X1
sos	0n?2
sose	0n>1
soseaua	04[1
sosionomi	04_1
sotilas	05X1
sou	0DY1
soucasne	09f1
soucasnost	09f1
soucasnosti	09f1
soudce	0>j1
soudeur	01c1
soudeuse	01c1
sound engineer	0201
sous chef	0201
soustruznik	0>j1
soustružník	0>j1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	09f1
současnosti	09f1
současně	09f1
sołtys	02?1
soš	0DY1
sp j	00c1
sp k	00c1
sp z o o	00c1
sp. j	00c1
sp. k	00c1
sp. z o.o	00c1
spa	00c1
sparkasse	03K1
sparte	06Y1
spawacz	02?1
speciale	0kS1
specialisatie	0341
specialisation	0nA2
specialist	0nC6
specialista	0nI5
specialistas	02Z1
specialiste	02X2
specialistka	0B12
specialists	02[1
specialistă	0211
specialistė	02Z1
specialitate	0iI1
specialite	0N11
specialitāte	0iI1
specializace	0c\1
specializacia	0nN1
specializacija	0Yf1
specializacio	0nO1
specializare	0IS1
specializarea	0IS1
specialization	0BO1
specializing in	0BO1
specializzazione	0nP2
specializáció	0nO1
specialybe	0Yf1
specialybė	0Yf1
specijalist	0XV1
specijalista	0721
speciāliste	02[1
speciālists	02[1
specjalista	02?1
specjalistka	02?1
specjalizacja	0Wj1
specjalnosc	0Wj1
specjalność	0Wj1
spedition	03K1
spesialis	02C1
spesialisering	0O61
spesialist	0;Y1
spetsialist	01G1
spezialist	0nR2
spiewaczka	02?1
spital	03J1
spitali	06Q1
spitalul	03J1
spizjar	05?1
spiżjar	05?1
splaiul	04[1
spletno	0a`1
splosna matura	0g:1
splošna matura	0g:1
spodziewany	0fi1
spol s r o	00c1
spol. s r.o	00c1
spoldzielnia	03?1
spolecnost	0FO1
spolek	0FO1
společnost	0FO1
spolka	03?1
spolocnost	03P1
spoločnosť	03P1
spoluautor	06f1
sposata	0@K1
sposato	0@K1
sposobilost	0A01
sprachdiplom	0FB1
sprachzertifikat	0FB1
spray painter	0201
sprecher	08b1
spricevalo	0@m1
spring	0nT1
spring semester	0nT1
spring term	0nT1
springer	01d1
spričevalo	0@m1
sprzedawca	02?1
sprzedawczyni	02?1
sptar	0881
spuiter	01l1
spécialisation	0N11
spécialité	0N11
spítali	06Q1
spółdzielnia	03?1
spółka	03?1
spôsobilosť	0A01
sqaq	0E;1
squad	0>b1
square	09Q2
sraid	07T1
sre	0CB2
sredni	0nU2
srednia	0nW2
srednia ocen	0cf1
srednie	0Jf1
srednio	0I\1
srednio zaawansowany	0I\1
srednio zaawansowany wyzszy	0HW1
sredniozaawansowana	0I\1
sredniozaawansowany	0nU2
sredniozaawansowany wyzszy	0HW1
srednja izobrazba	0g:1
srednja raven	0g71
srednja razina	0jS1
srednja skola	0nY3
srednja sola	0K51
srednja strokovna izobrazba	0g:1
srednja strucna sprema	0n\2
srednja stručna sprema	0n\2
srednja škola	0nY3
srednja šola	0K51
srednje	0n^6
srednje dobro	0g71
srednjesolska izobrazba	0g:1
srednješolska izobrazba	0g:1
srednji	0nd1
srednji nivo	0nd1
srl	00c1
sráid	07T1
ss	0DY1
ssc	00E1
sss	0n\2
sst	03V1
st	0jT2
staatlich geprueft	0ne1
staatlich gepruft	0ne1
staatlich geprüft	0ne1
staatsexamen	0F`1
stadare	02J1
stadig	0T51
stadt	08d1
stadtrat	02l1
stadtwerke	03K1
staedare	02J1
staf	02C1
staff	0iJ2
stage de formation	0O?1
stage hand	0201
stage manager	0201
stagehand	0201
stagiair	0nf2
stagiaire	0nh2
stagiar	0=B2
stagiara	0211
stagiară	0211
stagione estate	0LJ1
stagione estiva	0LJ1
stagione invernale	0nj1
stagista	02>1
stajyer	05N1
stajyeri	05N1
stale	0I02
stan	0>]1
standardiste	01c1
starfsferilskra	0Mo1
starfsferilskrá	0Mo1
starfsmadur	0=f1
starfsmaður	0=f1
starosta	0>j1
starostka	0>j1
starostwo	03?1
start up	0P12
start-up	0P12
startup	0P12
station	06Y1
statistician	0201
statni jazykova zkouska	0VV1
stavby	0FO1
stavbyvedouci	0>j1
stavbyvedoucí	0>j1
stazist	0>61
stazista	0nk3
stazistka	0B12
stazuotojas	02Z1
stazysta	02?1
stazystka	02?1
stażysta	02?1
stażystka	02?1
stažist	0>61
stažista	0721
stažuotojas	02Z1
ste	0nn1
steeg	0FN1
steig	0AQ1
steuermann	02l1
steward	0S>2
stewardesa	0no2
stewardess	0o13
stewardesse	06Z1
stewardesă	0211
stichting	02b1
stieg	0AQ1
stien	0:l1
stiftelse	0?I2
stifter	06Z1
stiftung	03K1
stigen	04o1
stigur	0Pm1
stipend	0Y41
stipendet	0Y41
stipendi	06P1
stipendiat	0;Y1
stipendiet	0hd1
stipendija	0o45
stipendium	0o96
stiurthoir	03^1
stivuitorist	0211
stiúrthóir	03^1
stjori	0=f1
stjóri	0=f1
stm	0T91
stock controller	0201
stockman	0201
stofa	06Q1
stofnandi	0=f1
stofnun	06Q1
stoker	0201
stolar	0o?3
stolarz	02?1
stolár	0@C1
stonemason	0201
store	03@1
storekeeper	0201
stores	03@1
stowarzyszenie	03?1
str	0oB2
straaket	04o1
straat	0FN1
strada	0oD2
straede	0Oo1
straeti	0Pm1
straipsnis	0XJ1
straket	04o1
strana	0oF1
strasse	0AQ1
strata 1	0Dc1
strata 2	0ej1
strateg	02J1
strategist	0201
strazak	02?1
strazny	0>j1
straße	0AQ1
strażak	02?1
stredisko	0oG2
stredna odborna skola	0\d1
stredna skola	0\d1
stredne	0oI2
stredne pokrocila	0oI2
stredne pokrocily	0oK4
stredne pokročilá	0YE1
stredne pokročilý	0oO2
stredni prumyslova skola	0DY1
stredni skola	0DY1
stredná odborná škola	0\d1
stredná škola	0\d1
stredoskolske	0oQ2
stredoskolske s maturitou	0^e1
stredoskolske vzdelani	0^e1
stredoskolske vzdelanie	0^d1
stredoškolské	0^d1
stredoškolské vzdelanie	0^d1
street	06=1
stribrny	0051
strojirny	0FO1
strojvedouci	0>j1
strojvedoucí	0>j1
strojírny	0FO1
strokovni izpit	0@m1
strokovnjak	0oS2
strokovno	0oU1
strona	0oV1
strong	0RV1
strucni ispit	0I`2
strucni studij	0h31
strucnjak	0oW4
strukovne studije	0<Y1
strukturovany zivotopis	0o[2
strukturovaný životopis	0hk1
strukturvieniba	0Dm1
struktūrvienība	0Dm1
strungar	0211
stručni ispit	0I`2
stručni studij	0h31
stručnjak	0oW4
strážný	0>j1
stråket	04o1
stræde	0Oo1
stræti	0Pm1
stuckateur	05]1
student	0o]3
student assistant	0201
studentereksamen	00D1
studentermedhjaelper	06Z1
studentermedhjælper	06Z1
studentexamen	0PD1
studentische hilfskraft	08b1
studentsprof	0QL1
studia	0Ao1
studia doktoranckie	0Id1
studia i stopnia	0V11
studia ii stopnia	0VY1
studia inzynierskie	0V11
studia inżynierskie	0V11
studia licencjackie	0V11
studia magisterskie	0VY1
studia podyplomowe	0VY1
studie	0GX1
studiekompetanse	07M1
studiengang	0MD1
studienrichtung	0MD1
studieprogram	0O61
studieretning	0ME2
studierichting	0341
studiespesialisering	07M1
studii aprofundate	0G41
studii de masterat	0G41
studii doctorale	0Hh1
studii liceale	0:81
studii medii	0:81
studii postliceale	0BC1
studii postuniversitare	0G41
studii superioare	0G31
studii universitare de licenta	0G31
studii universitare de licență	0G31
studij	0ml1
studija	0o`2
studijni obor	0c\1
studijni prumer	0Rc1
studijny odbor	0nN1
studijny program	0nN1
studijní obor	0c\1
studijní průměr	0Rc1
studijska smer	0ob1
studijski program	0mj2
studiju programa	0Yf1
studiju programma	0iI1
studijų programa	0Yf1
studio	0ocB
studio legale	03R1
studios	03@1
studiu	07<1
studium	1052
studium policealne	0g@1
studyosu	03`1
stuudio	05;1
stx	00D1
stylist	0201
styliste	01c1
stypendium	0NF1
styreleder	0;Y1
styrelsen	0?H1
styremedlem	0;Y1
styrkur	00;1
styrmann	0Dh1
stále	0I02
státní jazyková zkouška	0VV1
stážista	0B12
stážistka	0B12
städare	02J1
stígur	0Pm1
stúdentspróf	0QL1
stúdió	07O1
stüdyosu	03`1
středisko	0H31
střední průmyslová škola	0DY1
střední škola	0DY1
středně	0YF1
středně pokročilá	0YF1
středně pokročilý	1072
středoškolské	0^e1
středoškolské s maturitou	0^e1
středoškolské vzdělání	0^e1
stříbrný	0051
su an	0?71
su anda	0?71
sub editor	0201
sub-editor	0201
subdirector	01K1
subdirectora	01K1
subeditor	0201
subesi	0=l1
submitted	0>;1
sucasnost	0HA1
sucasnosti	0HA1
sudor	0211
sufficiente	1092
sugarut	03b1
sugis	10;1
sugárút	03b1
suhtlustasand	0WV1
suite	06=1
sujuva	0L51
sujuva suullinen ja kirjallinen	0L51
sujuvasti	0L51
sumar	10<1
summa cum laude	0AL1
summer	10=1
summer season	10=1
summer term	10=1
sunum	0=X1
superintendent	0201
superior completo	0:<1
supermarche	0381
supermarché	0381
supermarket	03@1
supermarkt	02b1
supermercado	08h2
supermercados	02c1
supermercat	03Y1
supermercato	03R1
superviseur	01c1
supervisor	10>5
supervisora	02D3
supervisore	02>1
supervizor	0211
support worker	0201
suradnica	0>61
suradnik	0>61
surat izin	0=31
surgeon	0201
surucu belgesi	0<l1
surveillant	01c1
surveillante	01c1
surveyor	0201
sutaz	0041
suund	0L11
suunniteltu	07P1
suunnittelija	05X1
suuntautuminen	0Y`1
suuntautumisvaihtoehto	0Y`1
suureparane	0Y^1
suurepärane	0Y^1
suvi	10C1
svadlena	0>j1
svaert god	09?2
svaert godt	0Nh1
svarec	10D2
svarecsky	0@o1
svarvare	02J1
sveinsprof	0QL1
sveinspróf	0QL1
sveiser	0;Y1
sveitarfelag	06Q1
sveitarfélag	06Q1
svejser	06Z1
svend	06Z1
svendebrev	00D1
svendeproeve	00D1
svendeprove	00D1
svendeprøve	00D1
svennebrev	07M1
svetovalec	0EV1
svetovalka	0EV1
svetsare	02J1
sveucilisni prvostupnik	0h31
sveucilista	0jL1
sveuciliste	0jL1
sveučilišni prvostupnik	0h31
sveučilišta	0jL1
sveučilište	0jL1
svid	10F2
sviluppatore	02>1
sviluppatrice	02>1
svið	10F2
svjedodzba	10H2
svjedodžba	10H2
svobodna	10J1
svobodny	10J1
svobodná	10J1
svobodný	10J1
svářeč	10D2
svářečský	0@o1
svært god	09?2
svært godt	0Nh1
swiadectwo	0A>1
swiadectwo dojrzalosci	0Jf1
swiadectwo maturalne	0Jf1
syerske	05m2
sygehus	0?H1
sygeplejerske	06Z1
sykehus	0:k1
sykepleier	0;Y1
syksy	10K1
symposium	0>;1
sysadmin	0201
systeembeheerder	01l1
systeme	03K1
systems	03@1
szabadalom	0G`1
szabo	0<U1
szabó	0<U1
szak	0nO1
szakacs	02B1
szakerto	10L2
szakertoi	0`G1
szakgimnazium	0XS1
szakgimnázium	0XS1
szakirany	0nO1
szakirány	0nO1
szakiskola	0XS1
szakkepesites	0L01
szakkozepiskola	0XS1
szakképesítés	0L01
szakközépiskola	0XS1
szakmai erettsegi	0L01
szakmai oneletrajz	0dR1
szakmai oneletrajza	0dR1
szakmai érettségi	0L01
szakmai önéletrajz	0dR1
szakmai önéletrajza	0dR1
szakmunkas	0L01
szakmunkas bizonyitvany	0L01
szakmunkás	0L01
szakmunkás-bizonyítvány	0L01
szakos	0nO1
szakvizsga	0L01
szakács	02B1
szakértő	10L2
szakértői	0`G1
szalloda	07O1
szco	03P1
szeminarium	10N1
szeminárium	10N1
szerelo	02B1
szerelő	02B1
szerkeszto	10O3
szerkesztő	10O3
szerzotars	0<U1
szerzőtárs	0<U1
szinesz	0K\1
szinhaz	07O1
szkola	0411
szkola podstawowa	0411
szkola policealna	0g@1
szkole	0411
szkolenie	10R2
szkoly	0411
szkoła	0411
szkoła podstawowa	0411
szkoła policealna	0g@1
szkoły	0411
szovetkezet	07O1
szpital	03?1
szuleszno	0<U1
szálloda	07O1
színház	07O1
színész	0K\1
szövetkezet	07O1
szülésznő	0<U1
szčo	03P1
sách	0:W1
sáng lập	0:51
sähköasentaja	05X1
säljare	02J1
sänger	05]1
säätiö	06O1
sångare	02J1
sångerska	02J1
sælger	06Z1
sæmileg	0be1
séminaire	0O?1
sérfræðingur	0m82
sérhæfing	02=1
sétány	03b1
sídlisko	0ae1
sídliště	0?T1
síðan	0mH1
sòcia	02G1
sócia	01e1
sócio	01e1
söhne	08d1
sölumaður	0=f1
sömmerska	02J1
sømand	06Z1
súčasnosti	0HA1
súčasnosť	0HA1
súťaž	0041
sügis	10;1
sürücü belgesi	0<l1
sędzia	02?1
sš	0DY1
sơ cấp	0`o1
sơ yếu lý lịch	0R`1
số	0A[1
sở	0;J1
t	0a]1
t e m	0P<1
t level	02a1
t m	0P<1
t o m	10T1
t.e.m	0P<1
t.o.m	10T1
t/m	0P<1
tabeliao	01e1
tabelião	01e1
tabellarischer lebenslauf	0=:1
tabib	05?1
tabiba	05?1
taeknimadur	0=f1
taekniskoli	0491
taellae hetkellae	0JD1
taenaeaen	0JD1
taenzer	05]1
taevling	0hd1
taevlingen	0hd1
tag	02B1
tagad	0\F1
tagesmutter	02l1
taglaegger	06Z1
taglægger	06Z1
tagozat	0nO1
tagung	10U1
tagungsband	08U1
tahmini	0<k1
tahun	10V2
tai	10X1
tai xe	0:51
taighdeoir	03^1
tailor	0201
tajjeb	10Y1
tajjeb hafna	0J81
tajjeb ħafna	0J81
tajnica	0Am2
tajnik	0Am2
takarito	0<U1
takarító	0<U1
takdir belgesi	0;_1
takimi	0=l1
taklaeggare	02J1
taklaggare	02J1
takläggare	02J1
takmicenje	0fj1
takmičenje	0fj1
takmorkud	0QI1
takmörkuð	0QI1
taktekker	0;Y1
takımı	0=l1
talitus	0_S1
talk	0>;1
talla hetkella	0JD1
taller	10Z4
talleres	07d1
tallers	03Y1
talv	10^1
talvi	10_1
taman kanak kanak	0MM1
taman kanak-kanak	0MM1
tamirci	05N1
tamplar	0211
tanaan	0JD1
tanacsado	02B1
tanapaev	0RS1
tanar	02B1
tanaseni	0RS1
tanav	0]81
tancerka	02?1
tancerz	02?1
tancos	0<U1
tanecnice	0>j1
tanecnik	0>j1
tanečnice	0>j1
tanečník	0>j1
tanfolyam	10`3
tanito	02B1
tanssija	05X1
tanukiri	0011
tanulmany	0G`1
tanulmanyi atlag	08F1
tanulmány	0G`1
tanulmányi átlag	08F1
tanulo	08<2
tanuló	08<2
tanusitvany	0Vb1
tanzer	05]1
tanácsadó	02B1
tanár	02B1
tanító	02B1
tanúsítvány	0Vb1
tap chi	0:W1
tap doan	0;J1
tapissier	01c1
tapissiere	01c1
tapissière	01c1
taqsima	0FS1
tardor	10c1
targoncas	0<U1
targoncás	0<U1
targyalasi szint	0Mc1
targyalasi szintu	0Mc1
targyalokepes	0Mc1
tarjoilija	05X1
tarkastaja	05X1
tarnyba	0E^1
tarsalgasi	0Ye1
tarsalgasi alapszint	0Yd1
tarsalgasi szint	0Ye1
tarsalgo	0Yd1
tarsasag	07O1
tasarimci	05N1
tasarimcisi	05N1
tasarımcı	05N1
tasarımcısı	05N1
tavasz	10d1
tavasza	10d1
tavern	03@1
tavling	0hd1
tavlingen	0hd1
tavmunka	10e1
tavolrol	10e1
taxista	01K1
tbk	00c1
tcf	0<V1
teacher	0201
teaching assistant	0201
teaching fellow	0201
teadur	01G1
teaduskond	03c1
team	10f9
team lead	0781
teanga dhuchais	0?Z1
teanga dhúchais	0?Z1
teastas	0@I1
teastas soisearach	06i1
teastas sóisearach	06i1
teater	10o4
teatr	03?1
teatras	03Q1
teatre	03Y1
teatris	06?1
teatro	0@S3
teatru	03J1
teatrul	03J1
teatteri	06O1
tecaj	1132
tech lead	0781
technician	0201
technicien	0T[1
technicka	0B12
technicus	01l1
techniek	02b1
technik	1155
technikas	02Z1
techniker	11:2
technikum	11<3
technikumas	0E81
technikus	02B1
technikusi vegzettseg	0L01
technikusi végzettség	0L01
technička	0B12
technologies	03@1
technologist	0201
technology	03@1
tecnic	02G1
tecnic superior	0A^1
tecnica	0j<4
tecnica superior	0A_1
tecnicatura	0A_1
tecnico	06[3
tecnico em	0CW1
tecnico en	0:P1
tecnico medio	0:P1
tecnico superior	0A_1
tecno	11?2
tecno u govoru i pismu	11A1
tecnologia	02c1
tecnologia em	0:<1
tecnologias	08h2
tecnologico	0?]1
tecnologie	03R1
tecnologies	03Y1
tecnologo	0:<1
tecnologo em	0CW1
tecnologías	07d1
tecnológico	0?]1
tecnólogo	0:<1
tecnólogo em	0CW1
tee	0]81
teenindaja	01G1
tef	0<V1
tefl	01Z1
tegelzetter	01l1
tehas	05;1
tehdas	06O1
tehnicar	05O2
tehnician	0211
tehniciana	0211
tehniciană	0211
tehnicka skola	0K32
tehnik	11B2
tehnikis	02[1
tehnikums	04=1
tehniska sola	0K51
tehničar	05O2
tehnička škola	0K32
tehniķis	02[1
tehniška šola	0K51
teicamas	0>k1
teicami	0>k1
teicneoir	03^1
teises	08D1
teisininkas	02Z1
teisininke	02Z1
teisininkė	02Z1
teisės	08D1
tekmovanje	0fg1
teknik	0:S2
teknik universitesi	0471
teknik üniversitesi	0471
tekniker	11D4
teknikk	0:k1
teknikko	11H2
tekniku	05?1
teknisi	02C1
teknisyen	05N1
teknisyeni	05N1
teknologie doktor	0G]1
teknoloji	03`1
teknolojileri	03`1
tekoce	11J1
tekoce znanje	11J1
tekoče	11J1
tekoče znanje	11J1
tekstil	03`1
tel	11K1
telc	0<V1
tele	11K1
telecom	03@1
teleconseiller	01c1
teleconseillere	01c1
telefonist	0FI2
telefonista	11L2
telelavoro	00i1
telemarketer	11N2
telemunca	0EF1
telemuncă	0EF1
teleoperador	01K1
teleoperadora	01K1
teletrabajo	0K[1
teletrabalho	11P1
teletravail	00e1
teletreball	00j1
tem 4	0<V1
tem 8	0<V1
tem-4	0<V1
tem-8	0<V1
tem4	0<V1
tem8	0<V1
temel	0<E2
temel duzey	0<E2
temel düzey	0<E2
temel seviye	0<G1
temporada de inverno	11Q1
temporada de invierno	0V01
temporada de verano	11R1
temporada de verao	11S1
temporada de verão	11S1
temporada estival	11R1
temsilci	05N1
temsilcisi	05N1
ten du an	0EK1
tentara	02C1
teo	0BI1
teollisuus	06O1
teoranta	0BI1
ter	03b1
terapeut	11T2
terapeuta	02?1
teraz	11V2
terbaik	0651
tercuman	05N1
tercüman	05N1
tere	03b1
terrace	06=1
terveyskeskus	06O1
tervezett	11X1
tervezo	02B1
tervező	02B1
terzi	05N1
tesar	0>j1
tesař	0>j1
tese	05D1
tesekkur belgesi	0;_1
tesi	11Y2
tesiasi	0Df1
tesis	11[2
tesisatci	05N1
tesisatçı	05N1
tesol	01Z1
tesorera	01K1
tesorero	01K1
tesoriera	02>1
tesoriere	02>1
tesoureira	01e1
tesoureiro	01e1
testaaja	05X1
testdaf	0<V1
tester	11]6
testerka	02?1
teurastaja	05X1
teymi	0Ji1
tez	0=X1
teza	07<1
tezi	07L1
tezli yuksek lisans	11c1
tezli yüksek lisans	11c1
tezsiz yuksek lisans	11c1
tezsiz yüksek lisans	11c1
teză	07<1
teātris	06?1
tečaj	1132
tečno	11?2
tečno u govoru i pismu	11A1
teşekkür belgesi	0;_1
teżi	07L1
th	0bN1
thac si	0;71
thang	11d2
thanh pho	0A[1
thanh thao	0b42
thanh vien	0:51
thcs	0Dk1
the	0;41
the huong dan vien	0;41
theater	11f3
theatre	0P12
therapeut	06I2
therapist	0201
these	0?X1
these de doctorat	0Hd1
thesis	0>;1
thi tran	0A[1
thiet ke	0:51
third place	00N1
thiết kế	0:51
thjalfari	0=f1
thn	11i1
tho	0:51
tho dien	0:51
tho han	0:51
tho may	0:51
tho moc	0:51
thon	0A[1
thpt	0Dk1
through	0M81
through to	0M81
thru	0M81
thu kho	0:51
thu ky	0:51
thu ngan	0:51
thu ngân	0:51
thu quy	0:51
thu thu	0:51
thu vien	0;J1
thuc tap sinh	0:51
thuiswerk	0SW1
thydandi	0=f1
thành phố	0A[1
thành thạo	0b42
thành viên	0:51
tháng	11d2
thèse	0?X1
thèse de doctorat	0Hd1
théâtre	0381
thôn	0A[1
thư ký	0:51
thư viện	0;J1
thạc sĩ	0;71
thẻ	0;41
thẻ hướng dẫn viên	0;41
thị trấn	0A[1
thợ	0:51
thợ hàn	0:51
thợ may	0:51
thợ mộc	0:51
thợ điện	0:51
thủ kho	0:51
thủ quỹ	0:51
thủ thư	0:51
thực tập sinh	0:51
ticaret	03`1
tidskrift	0Y22
tidsskrift	11j4
tie	08Z1
tiedekunta	04>1
tien si	11n1
tienda	07d1
tiendas	07d1
tieng me	0:o1
tieng me de	0:o1
tieraerztin	02l1
tierarzt	02l1
tierarztin	02l1
tierpfleger	05]1
tierärztin	02l1
tiesibas	06@1
tiessaiste	08G1
tiesības	06@1
tieu hoc	0Dk1
tiešsaistē	08G1
tiimi	0e=2
tijdschrift	0[e2
tiketina	0cD1
tikėtina	0cD1
til	11o3
til d d	0T51
til d.d	0T51
til dagsins	0Kf1
til dagsins i dag	0Kf1
til dagsins í dag	0Kf1
til na	0OF1
til naa	0OF1
til nu	0T51
til nå	0OF1
til og med	1222
till	1242
till dags dato	0cJ1
till date	0C51
till now	0C51
till och med	10T1
till present	0C51
tills nu	0cJ1
tills vidare	0cJ1
tim	1265
timarit	0?R1
timmerman	01l1
tingkat dasar	0KK1
tingkat lanjut	04A1
tinh	0A[1
tinh nguyen vien	0:51
tionscadal	12;1
tirocinante	02>1
tischler	05]1
tischlerei	03K1
titkar	06A2
titkarno	02B1
titkár	06A2
titkárnő	02B1
titol	01f1
titolare	02>1
titre professionnel	03V1
titulada	06L1
titulado	06L1
titulo	01g1
titulo universitario	0:O1
tiyatrosu	03`1
tiến sĩ	11n1
tiếng mẹ	0:o1
tiếng mẹ đẻ	0:o1
tiểu học	0Dk1
tjener	06Z1
tlumacz	02?1
tlumaczka	02?1
tn	12<2
tnhh	0;J1
to	12>2
to chuc	0;J1
to date	0C51
to present	0C51
to this day	0C51
to truong	0:51
toamna	12@1
today	0C51
todistus	0m:2
toefl	0<V1
toefl ibt	0<V1
toeic	0<V1
toeicスコア	12A1
toemrer	05m2
toften	0Oo1
togaf	01Z1
togfoerer	06Z1
togforer	06Z1
togfører	06Z1
tohtori	12B2
tohtorintutkinto	0N21
toi	0EY1
toimetaja	01G1
toiminimi	0WJ1
toimisto	06O1
toimittaja	05X1
toistaiseksi	0JD1
tokarz	02?1
toko	07e1
tol	12D2
tolk	01G1
tolkija	01G1
tolmacs	02B1
tolmács	02B1
tom	10T1
tomrer	05m2
tontechniker	05]1
tookoda	05;1
tootaja	01G1
topik	0<V1
topograf	0211
torfl	0<V1
torg	0Pm1
torget	12F2
tori	08Z1
tornaci	05N1
tornacı	05N1
torneiro	01e1
tornero	01K1
tornitore	02>1
torv	0Oo1
tosaitheoir	0?<1
tospraaklig	0No1
tospraklig	0No1
tosproget	0Nf1
tospråklig	0No1
tot	12H3
tot begin	0P<1
tot eind	0P<1
tot en met	0P<1
tot heden	0RL1
tot nghiep	12K1
tot nghiep thpt	00H1
tot nu	0RL1
tot nu toe	0RL1
tot op heden	0RL1
tour guide	0201
tour leader	0201
tourneur	01c1
tovaren	03P1
tovarna	0[M2
továreň	03P1
továrna	0FO1
tp	0A[1
tr	0?T1
trade certificate	02`1
tradenomi	04_1
trader	0201
tradgardsmastare	02J1
traducatoare	0211
traducator	0211
traducteur	01c1
traductor	02H2
traductora	02H2
traductrice	01c1
traducătoare	0211
traducător	0211
tradutor	01e1
tradutora	01e1
traduttore	02>1
traduttrice	02>1
traduttur	05?1
traedgaardsmaestare	02J1
traenare	02J1
traener	06Z1
trail guide	0201
train driver	0201
trainee	12L4
trainer	12P3
training	12S2
training course	0CN1
tram driver	0201
tranare	02J1
trang	12U1
transactions	0>;1
translator	0201
transport	02b1
transportes	08h2
transports	12V2
trasporti	03R1
travesia	09G1
travessa	04Q1
travessera	09U1
travesía	09G1
treasurer	0201
treener	01G1
treinador	01e1
treinadora	01e1
tren trung binh	12X1
trener	12Y4
treneris	02X2
trenerka	02?1
trening	10N1
trenutacno	12]1
trenutačno	12]1
trenutno	12^3
trenér	06f1
tres bien	0972
tres bon	0B_1
tres bon niveau	0CJ1
tres bonne maitrise	0CJ1
tresorer	02G1
tresorera	02G1
tresorier	01c1
tresoriere	01c1
trezorier	0211
trg	0b<3
trgovina	0XF2
tribunal	02c1
trida	0?T1
trieda	0ae1
trinity	0<V1
triq	0E;1
tro giang	0:51
tro ly	0:51
trofeo	12a2
trofeu	00M1
trofeul	0?F1
troféu	00M1
troi chay	0?i1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	12c1
truckcertifikat	0@j1
truckfoerare	02J1
truckfoerer	05m2
truckfoererbevis	08j1
truckforare	02J1
truckforer	05m2
truckforerbevis	08j1
truckförare	02J1
truckfører	05m2
truckførerbevis	08j1
truckkort	0@n1
truhlar	0>j1
truhlář	0>j1
trukkikuski	05X1
trung binh	12d2
trung bình	12d2
trung cap	12f2
trung cap cao	12X1
trung cap nghe	0Dk1
trung cấp	12f2
trung cấp cao	12X1
trung cấp nghề	0Dk1
trung hoc	0Dk1
trung hoc pho thong	12h2
trung học	0Dk1
trung học phổ thông	12h2
trung tam	0;J1
trung tam dao tao	0Dk1
trung tâm	0;J1
trung tâm đào tạo	0Dk1
truong	0Dk1
truong ban	0:51
truong cao dang	0Dk1
truong dai hoc	0Dk1
truong nhom	0:51
truong phong	0:51
truong thpt	0Dk1
trust	03@1
trustee	0201
trva	0I02
trvá	0I02
trädgårdsmästare	02J1
tränare	02J1
træner	06Z1
très bien	0972
très bon	0B_1
très bon niveau	0CJ1
très bonne maîtrise	0CJ1
tréner	02B1
tréning	10N1
trésorier	01c1
trésorière	01c1
trên trung bình	12X1
trôi chảy	0?i1
trường	0Dk1
trường cao đẳng	0Dk1
trường thpt	0Dk1
trường đại học	0Dk1
trưởng ban	0:51
trưởng nhóm	0:51
trưởng phòng	0:51
trợ giảng	0:51
trợ lý	0:51
trực tuyến	12c1
tu	12j3
tu van	0:51
tu xa	12c1
tuinen	02b1
tuinman	01l1
tukang	02C1
tukang kayu	02C1
tukang kebun	02C1
tukang las	02C1
tulajdonos	02B1
tulityoekortti	03a1
tulityokortti	03a1
tulityökortti	03a1
tulkotaja	02[1
tulkotajs	02[1
tulkotāja	02[1
tulkotājs	02[1
tuner	0201
tunnistus	0\\2
tunnustus	12m3
tuomari	05X1
turguide	1302
turistguide	0QA1
turizm	03`1
turpinas	0\F1
turpinās	0\F1
tutkija	05X1
tutkimusasema	06O1
tutkinto	0Y_1
tutor	1324
tutora	03W2
tuttora	00o1
tuzolto	0<U1
tvaaspraakig	0Nn1
tvasprakig	0Nn1
tvityngd	0`n1
tvityngdur	0`n1
tvornica	0WL1
tvrtka	0WL1
tvåspråkig	0Nn1
tvítyngd	0`n1
tvítyngdur	0`n1
tweede prijs	0J\1
tweetalig	0J]1
tyden	1361
tydnu	1361
tydny	1361
tydzien	1371
tydzień	1371
tygodni	1371
tygodnie	1371
tym	0H31
tyoenjohtaja	05X1
tyoentekijae	05X1
tyoeturvallisuuskortti	03a1
tyonjohtaja	05X1
tyontekija	05X1
tyoturvallisuuskortti	03a1
typist	0201
tyrejas	02Z1
tyrėjas	02Z1
tytul	0NF1
tytul technika	0Jf1
tytuł	0NF1
tytuł technika	0Jf1
tyydyttaevae	0WS2
tyydyttaevae alkeet	04i1
tyydyttava	0WS2
tyydyttava alkeet	04i1
tyydyttävä	0WS2
tyydyttävä alkeet	04i1
työnjohtaja	05X1
työntekijä	05X1
työturvallisuuskortti	03a1
tài xế	0:51
táncos	0<U1
tárgyalási szint	0Mc1
tárgyalási szintű	0Mc1
tárgyalóképes	0Mc1
társalgási	0Ye1
társalgási alapszint	0Yd1
társalgási szint	0Ye1
társalgó	0Yd1
társaság	07O1
távmunka	10e1
távolról	10e1
tâmplar	0211
tällä hetkellä	0JD1
tänapäev	0RS1
tänaseni	0RS1
tänav	0]81
tänukiri	0011
tänzer	05]1
tänään	0JD1
tävling	0hd1
tävlingen	0hd1
tæknimaður	0=f1
tækniskóli	0491
tècnic	02G1
tècnic superior	0A^1
tècnica	02G1
técnica	03W2
técnica superior	0A_1
técnico	03W2
técnico em	0CW1
técnico en	0:P1
técnico medio	0:P1
técnico superior	0A_1
tél	11K1
téléconseiller	01c1
téléconseillère	01c1
télétravail	00e1
tér	03b1
tên dự án	0EK1
tình nguyện viên	0:51
tím	0H81
tímarit	0?R1
títol	01f1
título	01g1
título universitario	0:O1
tól	12D2
tõlk	01G1
tõlkija	01G1
töökoda	05;1
töötaja	01G1
tømrer	05m2
týden	1361
týdny	1361
týdnů	1361
tým	0H31
tęsiasi	0Df1
tłumacz	02?1
tłumaczka	02?1
től	12D2
tř	0?T1
třída	0?T1
tűzoltó	0<U1
tư vấn	0:51
tại	10X1
tạp chí	0:W1
tập đoàn	0;J1
tỉnh	0A[1
tốt	0b42
tốt nghiệp	12K1
tốt nghiệp thpt	00H1
tổ	0:n1
tổ chức	0;J1
tổ trưởng	0:51
tới	0EY1
từ	1382
từ xa	12c1
u	13:6
u braku	0bQ2
u tijeku	12]1
u toku	13@1
uab	00c1
ubersetzer	05]1
ubezpieczenia	03?1
ubungsleiter	05]1
ucen	0>j1
uceni	0DY1
ucenic	0211
ucetni	0>j1
uciliste	13A3
ucitel	02\2
ucitelj	0de3
ucla	0B31
uctovnicka	0@C1
uctovnik	0@C1
uczelnia	0411
uczen	02?1
uczeń	02?1
ud	00c1
udacity	0B31
udana	0bT1
udata	0bU1
uddannelsescenter	0J_1
udemy	0B31
udmaerkelse	0081
udmærkelse	0081
udruga	0WL1
udruzenje	06H1
udruženje	06H1
udvikler	06Z1
uebersetzer	05]1
uebungsleiter	05]1
ufer	0AQ1
ufficio	0FT1
ufficjal	05?1
uffiċjal	05?1
ug	00c1
uge	13D1
uger	13D1
ugift	0mO2
ugm	0B31
ugyintezo	08<2
ugynokseg	07O1
ugyved	02B1
uhing	05;1
uhrmacher	05]1
ui	0781
uitgeverij	13E2
uitmuntend	13G1
uitstekend	0i61
uitvoerder	01l1
ujsagiro	02B1
uke	13H1
uker	13H1
ukonceno	01M1
ukonczona	0c]1
ukonczone	0c]1
ukonczony	0c]1
ukončeno	01M1
ukończona	0c]1
ukończone	0c]1
ukończony	0c]1
uksus	0_S1
ul	13I6
ulica	13O5
ulice	0?T1
ulicy	04^1
ulikool	03c1
umschulung	01I1
und	13T1
undergraduate	0:C1
underskoeterska	02J1
underskoterska	02J1
undersköterska	02J1
undertaker	0201
underviser	05m2
underwriter	0201
undirstada	0QI1
undirstaða	0QI1
uned	0?]1
ungdomsskole	0;Z1
uni	0Ra2
uniao estavel	0n41
unidad	0EW1
unidade	0GE1
unit	13U4
unita	0FT1
unitat	0Gj1
unite	0@L1
unità	0FT1
unité	0@L1
univ bacc	0h31
univ dipl	0]K1
univ. bacc	0h31
univ. dipl	0]K1
universidad	0?]1
universidade	0@V1
universita	13Y2
universitaet	0=41
universitaire	01Y1
universitaria	0?]1
universitas	0MM1
universitat	13[2
universitate	13]2
universitatea	07U1
universitatea politehnica	07U1
universitates	04=1
universite	13_2
universiteit	08E1
universitesi	0471
universitet	13a3
universitetas	0E81
universitete	0E81
universitetet	13a3
universiteto	0E81
universities	01W1
university	13d2
università	13Y2
universität	0=41
université	01Y1
universitāte	04=1
universitātes	04=1
univerza	0K51
univerze	0K51
univerzi	0K51
univerzita	0MS2
univerzite	0MS2
univerzitet	13f1
univerzitetni diplomirani	0]K1
univerzity	0MS2
univerzitě	0DY1
uniwersytet	13g1
união estável	0n41
unmarried	0Ad1
unternehmen	03K1
until	0M81
until now	0C51
until present	0C51
until today	0C51
unur	0>X1
uoc	01X1
uomo	0^51
up to	0M81
upc	01X1
upcoming	05o1
upholsterer	0201
uplne stredne	0^d1
upper intermediate	0Pl1
upper second	00T1
upper second class	00T1
upper-intermediate	0Pl1
uppsats	0LU1
uprawnienia	0A>1
uprawnienie	0A>1
upseeri	05X1
urad	0Gg2
urbanitzacio	09U1
urbanització	09U1
urbanizacion	09G1
urbanización	09G1
ured	0WL1
urednica	0Af3
urednik	0Af3
urkunde	13h2
urzad	03?1
urząd	03?1
usek	0oG2
usine	0381
uslugi	03?1
usmerenje	13j1
usmeritev	0ob1
usmjerenje	0ml1
ust duzey	04?1
usta	05N1
ustabasi	05N1
ustabaşı	05N1
ustanova	0>H1
ustanovitelj	05Q1
ustasi	05N1
ustası	05N1
ustav	0Gg2
usługi	03?1
ut	03b1
utbildningsdag	13k1
utca	03b1
utgefid	0?R1
utja	03b1
utmaerkelse	00K1
utmaerkt	0Ng1
utmarkelse	00K1
utmarkt	0Ng1
utmerkelse	0091
utmerket	0Nh1
utmärkelse	00K1
utmärkt	0Ng1
utvar	0oG2
utvecklare	02J1
utvikler	0;Y1
uverenje	0c^1
uvjerenje	0eH1
ux	0781
uy ban	0;J1
uye	05N1
uyesi	05N1
uzaktan	0AD1
uzem	04W2
uzina	03J1
uzivatelska	13l1
uzivatelsky	13l1
uzman	13m2
uzman duzey	13o1
uzman düzey	13o1
uzmani	05N1
uzmanı	05N1
uznani	0051
uznanie	0041
uznemuma	1401
uznemums	06?1
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzyskane	0c]1
uzyskany	0c]1
uzņēmums	06?1
uzņēmumā	1401
učení	0DY1
učeň	0>j1
učilište	1412
učiliště	0DY1
učitel	06f1
učitelj	0de3
učiteľ	08T1
uživatelsky	13l1
uživatelská	13l1
v	1435
v le	0?U1
v o s	00c1
v teku	0E21
v.le	0?U1
v.o.s	00c1
va	1481
vaar	1492
vaardare	02J1
vaardcentral	0>G1
vaaren	1492
vabalt	0Y^1
vabatahtlik	01G1
vacataire	01c1
vaditaja	02[1
vaditajs	02[1
vadovas	02Z1
vadove	02Z1
vadovė	02Z1
vadybininkas	02Z1
vadybininke	02Z1
vadybininkė	02Z1
vadītāja	02[1
vadītājs	02[1
vaeg	04o1
vaegen	04o1
vaeitoeskirja	14;2
vaektare	02J1
vaelttaevae	04i1
vaelttaevae keskitaso	0WU1
vaenget	0Oo1
vaentanlegt	0181
vaerkfoerer	06Z1
vaerkforer	06Z1
vaerksted	0?H1
vaeylae	08Z1
vag	04o1
vaga hasti	0Y^1
vaga hea	14=2
vagen	04o1
vagt	0f_1
vahene	04c1
vahtimestari	05X1
vairuotojas	02Z1
vairuotojo pazymejimas	08D1
vairuotojo pažymėjimas	08D1
vaistine	03Q1
vaistininkas	02Z1
vaistinė	03Q1
vaitekiri	03_1
vaitoskirja	14;2
vaji	06V1
vakblad	0=V1
vakfi	03`1
vakfı	03`1
vakman	01l1
vakt	0QA1
vaktare	02J1
vaktmaestare	02J1
vaktmastare	02J1
vaktmästare	02J1
vakuutus	06O1
valable jusqu'a	0W61
valable jusqu'en	0W61
valable jusqu'à	0W61
vald	14?2
valet	0201
valid through	0M81
valid to	0M81
valid until	0M81
valide	0EX1
valido fino al	0NG1
valido hasta	0RB1
validé	0EX1
valjak	0]81
vallalat	04W2
vallaline	01F1
vallalkozo	02B1
valmentaja	05X1
valokuvaaja	05X1
valores	0B01
valttava	04i1
valttava keskitaso	0WU1
valuer	0201
van	14A1
van phong	0;J1
vanaf	14B2
vandaag	0RL1
vanzatoare	0211
vanzator	0211
vapaaehtoinen	05X1
var	1492
vara	14D1
varastotyoentekijae	05X1
varastotyontekija	05X1
varastotyöntekijä	05X1
vardare	02J1
vardcentral	0>G1
varen	1492
varhato	11X1
varhatoan	11X1
varilec	0EV1
varon	0Rl1
varrono	0<U1
varrónő	0<U1
vartija	05X1
varón	0Rl1
vas	0af1
vasara	14E2
vaspitac	0ZI1
vaspitač	0ZI1
vastaava	05X1
vayla	08Z1
vca	14G2
vd	0QA1
vdana	10J1
vdaná	10J1
ve	14I2
vecka	14K1
veckor	14K1
ved	14L2
vedec	0B12
vedes	0VB1
vedouci	10D2
vedoucí	10D2
veduca	0@C1
veduci	0@C1
vedúca	0@C1
vedúci	0@C1
vedęs	0VB1
veebis	0WI1
veg	0:l1
vegen	0:l1
vegi	0Pm1
vegur	0Pm1
vegyesz	02B1
vegyész	02B1
vegzett	0KQ1
vei	0:l1
veien	0:l1
veikals	06?1
veileder	0;Y1
veitingahus	06Q1
veitingahús	06Q1
vej	0Oo1
vejleder	06Z1
vekter	0;Y1
veldig god	0Nh1
veleuciliste	0jL1
veleučilište	0jL1
velmi dobra	04B2
velmi dobre	0g;4
velmi dobrá	04G1
velmi dobře	14N2
velmi pokrocila	0X^1
velmi pokročilá	0X^1
velvirki	0=f1
vencedor	00M1
vencedora	00M1
vendedor	03W2
vendedora	03W2
vendeur	01c1
vendeuse	01c1
venditore	02>1
venditrice	02>1
venedor	02G1
venedora	02G1
ventures	03@1
verano	11R1
verao	11S1
verband	03K1
verdlaun	14P2
vereador	01e1
vereadora	01e1
verein	03K1
vereniging	02b1
vergevorderd	14R1
verhandlungssicher	0fO1
verhandlungssicher in wort und schrift	0NV1
verheiratet	0PE1
verkaeufer	05]1
verkaufer	05]1
verkefni	14S1
verket	0>G1
verkfraedingur	0=f1
verkfræðingur	0=f1
verkoopster	01l1
verkoper	01l1
verkossa	0LN1
verksmidja	06Q1
verksmiðja	06Q1
verkstad	0>G1
verksted	0:k1
verkäufer	05]1
verlag	14T2
verloskundige	01l1
vermesser	05]1
verniciatore	02>1
veroeffentlichung	08U1
veroffentlichung	08U1
verpleegkundige	01l1
verseny	0FL2
versicherung	03K1
versicherungen	03K1
verslun	06Q1
vertaler	01l1
verteja	02Z1
vertejas	02Z1
vertejums	08I1
vertieft	0Ol1
vertiefung	0MD1
vertreter	05]1
vertriebler	02l1
vertėja	02Z1
vertėjas	02Z1
verwacht	0P@1
verwachte	0P@1
verwalter	05]1
verwitwet	0PE1
very good	02^2
verzekeringen	02b1
verzorgende	01l1
verão	11S1
verðlaun	14P2
veröffentlichung	08U1
vet	0201
vetaejae	05X1
vetaja	05X1
veterinarian	0201
vetur	14V1
veturinkuljettaja	05X1
vetäjä	05X1
veuf	0@J1
veuve	0@J1
vezeto	02B1
vezető	02B1
veľmi dobre	14W2
veľmi dobrá	04L1
vhs	0B31
via	0?U1
viale	0?U1
vicar	0201
vice president	0201
vico	0?U1
vicolo	0?U1
vid	14Y2
videaste	01c1
videja atzime	08I1
videja izglitiba	0771
videja limeni	0l;1
videja profesionala	0771
videji	0l;1
videjs	14[2
videregaaende	0c>1
videregaaende opplaering	07M1
videregaaende skole	0;Z1
videregaende	0c>1
videregaende opplaering	07M1
videregaende skole	0;Z1
videregående	0c>1
videregående opplæring	07M1
videregående skole	0;Z1
vidurine mokykla	0E81
vidurinis	0>c1
vidurinis issilavinimas	0>c1
vidurinis išsilavinimas	0>c1
vidurinė mokykla	0E81
vidurkenning	00;1
vidurkis	0:m1
vidusskola	04=1
vidutines	0eb1
vidutinis	14]2
vidutiniskai	0eb1
vidutiniškai	0eb1
vidutinės	0eb1
vidéaste	01c1
vidēji	0l;1
vidējs	14[2
vidējā atzīme	08I1
vidējā izglītība	0771
vidējā līmenī	0l;1
vidējā profesionālā	0771
vien	0;J1
vien dao tao	0Dk1
viesbutis	03Q1
viesnica	06?1
viesnīca	06?1
viešbutis	03Q1
vigente hasta	0RB1
vigilante	03W2
vigile del fuoco	02>1
vigneron	01c1
vigneronne	01c1
viikko	14_1
viikkoa	14_1
vikar	05m2
vikarie	02J1
village	06=1
villanyszerelo	02B1
villanyszerelő	02B1
vincitore	00O1
vincitrice	00O1
vinder	0081
vinnare	00K1
vinner	0091
vinter	14`3
vinteren	14c2
vintern	14e1
vintner	0201
violinista	02>1
viragkoto	0<U1
virasto	06O1
virejas	02Z1
viriesu	14f1
virietis	14f1
virkailija	05X1
virksomhed	0?H1
virtual	0Ok1
virziens	0iI1
virágkötő	0<U1
virėjas	02Z1
visa skola	14g2
visa strucna sprema	14i2
visagist	05]1
visi srednji	14k2
visiting scholar	0201
visja sola	0K51
visja strokovna izobrazba	14m1
visjesolska izobrazba	14m1
visjesolski studij	14m1
visji srednji	14n1
visoka skola	0K32
visoka sola	0K51
visoka strokovna izobrazba	0G91
visoka strucna sprema	0FX1
visoka stručna sprema	0FX1
visoka škola	0K32
visoka šola	0K51
visoko obrazovanje	0US1
vispareja videja	0771
vispārējā vidējā	0771
viss	0SY1
visser	01l1
vita	0a[1
vitaz	0041
vitazka	0041
vitez	0051
vitezka	0051
viticulteur	01c1
viticultrice	01c1
vitnemaal	07M1
vitnemal	07M1
vitnemål	07M1
vitrier	01c1
viuda	0n71
viudo	0n71
viuva	0n41
viuvo	0n41
vizsga	0>42
vizvezetek szerelo	0<U1
við	0R\1
viðurkenning	00;1
viúva	0n41
viúvo	0n41
viša stručna sprema	14i2
viša škola	14g2
viši srednji	14k2
višja strokovna izobrazba	14m1
višja šola	0K51
višješolska izobrazba	14m1
višješolski študij	14m1
višji srednji	14n1
viện	0;J1
viện đào tạo	0Dk1
vk	14_1
vlasnica	0>72
vlasnik	0>72
vloeiend	0i61
vloeiend in woord en geschrift	0i61
vmbo	0RF2
vmbo diploma	0RH1
vmbo-diploma	0RH1
vo	14o1
vocal	01K1
vocational qualification	02a1
voda	0721
vodic	08T1
vodicsky preukaz	0A01
voditelj	0XV1
vodič	08T1
vodičský preukaz	0A01
vodja	0EV1
vof	00c1
voitja	0011
voittaja	0071
vojak	0>j1
voják	0>j1
voldoende	0C;1
volontaer	0Yi2
volontar	0Yi2
volontaria	02>1
volontario	02>1
volonter	05O2
volontär	0Yi2
volum	07<1
voluntar	0=B2
voluntara	0211
voluntari	02G1
voluntaria	02D3
voluntario	03W2
voluntară	0211
volunteer	0201
voluntària	02G1
voluntária	01e1
voluntário	01e1
vom	1501
von	1501
voorjaar	0[X1
voorman	01l1
voorzitter	01l1
vopsitor	0211
vor	1511
vorarbeiter	05]1
vorauss	05^1
voraussichtlich	05^1
vorbitor nativ	0=a1
vordiplom	0:F1
vormgever	01l1
vorsitzende	05]1
vorstand	05]1
vorstandsmitglied	02l1
vortrag	0<h2
votazione	00G1
votazione finale	00G1
voto	00G1
voto di laurea	00G1
voto finale	00G1
vottord	1521
vottorð	1521
vottun	1521
vozac	05O2
vozacka dozvola	0I`2
vozač	05O2
vozačka dozvola	0I`2
voznik	0EV1
vozniski izpit	0@m1
vozniški izpit	0@m1
vođa	0721
vp	0781
vratny	0>j1
vrijwilliger	0[B2
vrijwilligster	0Jg1
vrlo dobro	1534
vrouw	1571
vrouwelijk	1571
vrtec	0K51
vrtic	0K32
vrtić	0K32
vrátný	0>j1
vs	0G91
vsi	00c1
vss	1582
vuggestue	0?H1
vukova diploma	0fj1
vuoden	0071
vuosi	15:1
vuotta	15:1
vut	0DY1
vvs montor	06Z1
vvs-montoer	06Z1
vvs-montør	06Z1
vwo	0RF2
vyborna	04B2
vyborne	0g;4
vychovatel	06f1
vychovavatel	08T1
vychovávateľ	08T1
vydano	0GX1
vydata	0mc1
vydatá	0mc1
vydavatelstvi	0FO1
vydavatelstvo	15;2
vydavatelství	0FO1
vydavateľstvo	15;2
vydáno	0GX1
vyhlaska	0@o1
vyhláška	0@o1
vyras	15=1
vyriska	15=1
vyriška	15=1
vyskumny pracovnik	0@C1
vysoka skola	0MS2
vysoke uceni	0DY1
vysoke uceni technicke	0DY1
vysokoskolske	0:h1
vysokoškolské	0:h1
vysoká škola	0MS2
vysoké učení	0DY1
vysoké učení technické	0DY1
vyssi odborna skola	0DY1
vyssi odborne	0GA1
vyssie odborne	15>1
vysvedceni	0@o1
vysvedcenie	0A01
vysvedčenie	0A01
vysvědčení	0@o1
vyucen	0^e1
vyuceni	0^e1
vyucni list	0^e1
vyucny list	0^d1
vyučen	0^e1
vyučení	0^e1
vyvojar	02\2
vyzkumny pracovnik	0>j1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	15>1
vyšší odborná škola	0DY1
vyšší odborné	0GA1
vzdalene	0ac1
vzdáleně	0ac1
vzgojitelj	05Q1
và	1481
válido hasta	0RB1
vállalat	04W2
vállalkozó	02B1
várható	11X1
várhatóan	11X1
vânzătoare	0211
vânzător	0211
väg	04o1
väga hea	14=2
väga hästi	0Y^1
vägen	04o1
vähene	04c1
väitekiri	03_1
väitöskirja	14;2
väktare	02J1
väljak	0]81
välttävä	04i1
välttävä keskitaso	0WU1
väylä	08Z1
vår	1492
vårdare	02J1
vårdcentral	0>G1
våren	1492
vænget	0Oo1
væntanlegt	0181
værkfører	06Z1
værksted	0?H1
végzett	0KQ1
vélvirki	0=f1
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0<U1
víťaz	0041
víťazka	0041
võitja	0011
výborne	14W2
výborná	04B2
výborné	04G1
výborně	14N2
výskumný pracovník	0@C1
výuční list	0^e1
výučný list	0^d1
vývojár	08T1
vývojář	06f1
výzkumný pracovník	0>j1
vāji	06V1
văn phòng	0;J1
vērtējums	08I1
vědec	0>j1
vīrietis	14f1
vīriešu	14f1
všs	15?1
všį	00c1
w	15@2
w l l	00c1
w toku	04J1
w trakcie	04J1
w.l.l	00c1
wachmann	02l1
waiter	0201
waitress	0201
wakacje	0[=1
wakil	02C1
wakil ketua	02C1
wall	0AQ1
wanita	0eQ1
warden	0201
warehouse	03@1
warehouse operative	0201
warsztat	03?1
warsztaty	15B1
wartawan	02C1
warung	07e1
wasit	02C1
watchmaker	0201
way	06=1
wazna do	15C1
wazne do	15C1
wazny do	15C1
ważna do	15C1
ważne do	15C1
ważny do	15C1
we	15D1
webmaster	0201
wedstrijd	0=61
week	15E2
weeks	15G1
weg	15H2
weibl	0O]1
weiblich	0O]1
weiterbildung	0OB2
weken	15J1
welder	0201
werk	03K1
werke	03K1
werker	06I2
werkstatt	03K1
werkstudent	15K2
werkstudentin	08b1
wesen	0Yg1
wethouder	01l1
wettbewerb	0g82
wholesaler	0201
wiceprezes	02?1
widowed	0Ad1
winemaker	0201
winkel	02b1
winnaar	0J\1
winner	00N1
winter	15M3
winter season	15P1
winter term	15P1
wintersaison	15Q1
winterseizoen	15R1
wintersemester	15Q1
winzer	02l1
wiosna	15S1
wiosną	15S1
wirausaha	07e1
wise	15Q1
wissenschaft	0Yg1
wissenschaften	0Yg1
wissenschaftler	05]1
wissenschaftliche mitarbeiterin	08b1
wissenschaftlicher mitarbeiter	08b1
with	0O41
wk	15G1
wks	15G1
wlasciciel	02?1
wlascicielka	02?1
wlasna dzialalnosc	03?1
wo bachelor	0:I1
wo master	0Hl1
wo-bachelor	0:I1
wo-master	0Hl1
woche	15T1
wochen	15T1
wohnung	05:1
woj	04^1
wolny	0WK1
wolontariusz	02?1
wolontariuszka	02?1
woman	15U2
work from home	0Ok1
worker	0201
working familiarity	0MU1
working knowledge	0Pj2
working proficiency	0Pl1
works	03@1
workshop	15W3
writer	0201
wspolautor	02?1
wspolautorka	02?1
współautor	02?1
współautorka	02?1
wychowawca	02?1
wydane	0c]1
wydany	0c]1
wydawnictwo	15Z2
wydzial	15\2
wydział	15\2
wykladowca	02?1
wyksztalcenie srednie	0Jf1
wykształcenie średnie	0Jf1
wykładowca	02?1
wynik	0cf1
wyroznienie	0NF1
wyróżnienie	0NF1
wystapienie	07N1
wystąpienie	07N1
wyzsza szkola	0411
wyższa szkoła	0411
własna działalność	03?1
właściciel	02?1
właścicielka	02?1
xa	0A[1
xahar	15^1
xep loai	0FF1
xerrada	0@51
xhur	15^1
xitwa	15_1
xuat sac	15`2
xuong	0;J1
xuất sắc	15`2
xã	0A[1
xưởng	0;J1
xếp loại	0FF1
y	15b2
y ta	0:51
y tá	0:51
yandal	0A`1
yapi	03`1
yapı	03`1
yardimcisi	05N1
yardımcısı	05N1
yarisma	0;_1
yarismasi	0;_1
yarışma	0;_1
yarışması	0;_1
yayasan	07e1
yayinevi	15d2
yayinlandi	0=X1
yayinlari	03`1
yayınevi	15d2
yayınlandı	0=X1
yayınları	03`1
yaz	15f1
yazilim	03`1
yazilimci	05N1
yazılım	03`1
yazılımcı	05N1
yds	0<V1
year	15g1
years	15g1
yeterlik	0<l1
yeu	0`o1
yh examen	0ZJ1
yh-examen	0ZJ1
yhdistys	06O1
yhtio	06O1
yhtioe	06O1
yhtiö	06O1
yil	0m71
yki	0<V1
yksikko	0e=2
yksikkoe	0e=2
yksikkö	0e=2
yleisarvosana	07Q1
ylempi amk	0G=1
ylempi ammattikorkeakoulututkinto	0G=1
ylempi korkeakoulututkinto	0G=1
yliopisto	04>1
yliopistossa	04>1
ylioppilas	05>1
ylioppilastutkinto	05>1
yokdil	0<V1
yonetici	05N1
yoneticisi	05N1
youth worker	0201
yr	15h1
yrittaejae	05X1
yrittaja	05X1
yrittäjä	05X1
yrityksessa	15i1
yrityksessae	15i1
yrityksessä	15i1
yritys	06O1
yrkesbevis	0PD1
yrkesexamen	0N31
yrkesfag	07M1
yrkeshoegskola	0O01
yrkeshoegskoleexamen	0ZJ1
yrkeshogskola	0O01
yrkeshogskoleexamen	0ZJ1
yrkeshögskola	0O01
yrkeshögskoleexamen	0ZJ1
yrs	15h1
yuksek lisans	11c1
yuksek lisans derecesi	11c1
yuksekokulu	0471
yökdil	0<V1
yönetici	05N1
yöneticisi	05N1
yüksek lisans	11c1
yüksek lisans derecesi	11c1
yüksekokulu	0471
yıl	0m71
yếu	0`o1
z	15j2
z odliko	0g^1
z wyroznieniem	0cf1
z wyróżnieniem	0cf1
zaawansowana	0;L2
zaawansowany	0;L2
zacatecnik	15l2
zacetnik	15n2
zacetno	1601
zaciatocnik	1612
zadovoljavajuce	0jS1
zadovoljavajuće	0jS1
zadovoljivo	0g71
zadruga	03<3
zahnaerztin	02l1
zahnarzt	02l1
zahnarztin	02l1
zahntechniker	05]1
zahnärztin	02l1
zahradnice	0>j1
zahradnik	0>j1
zahradník	0>j1
zaklad	03?1
zaklada	0WL1
zakladatel	02\2
zakladateľ	08T1
zakladna	1632
zakladna skola	0\d1
zakladna znalost	0`V1
zakladne znalosti	0`V1
zakladni	1652
zakladni skola	0DY1
zakladni znalost	0`_1
zakladni znalosti	0`_1
zakladny	1671
zaklady	1685
zakljucni izpit	0g:1
zaključni izpit	0g:1
zakład	03?1
zakłady	03?1
zalozba	16=2
zalozyciel	02?1
zalozycielka	02?1
založba	16=2
zamecnik	0>j1
zameranie	0nN1
zamereni	0c\1
zamestnanec roku	0051
zamezna	0WK1
zamężna	0WK1
zaměstnanec roku	0051
zaměření	0c\1
zanger	0H91
zasadnicze zawodowe	0Jf1
zastepca	02?1
zastupca	0@C1
zastupce	0>j1
zastępca	02?1
zaswiadczenie	0A>1
zavarivac	0>72
zavarivač	0>72
zavarovalnica	0>H1
zavod	16?5
zavody	0Gg2
zawodowe	0Jf1
zawodowka	0411
zawodówka	0411
zayif	0<G1
zayıf	0<G1
začetnik	15n2
začetno	1601
začiatočník	1612
začátečník	15l2
założyciel	02?1
założycielka	02?1
zaświadczenie	0A>1
zbornik	16D4
zborník	0Ao1
zdaj	0E21
zdalna	0SX1
zdalnie	0SX1
zdobyty	0c]1
zdravnica	0EV1
zdravnik	0EV1
zdravotni bratr	0>j1
zdravotni sestra	0>j1
zdravotní bratr	0>j1
zdravotní sestra	0>j1
zdravstveni dom	0>H1
zdruzenie	03P1
zdruzenje	0>H1
združenie	03P1
združenje	0>H1
zednik	0>j1
zedník	0>j1
zeer goed	0PF2
zeichner	05]1
zeitschrift	0<h2
zelador	01e1
zeladora	01e1
zelfstandig	0P=1
zelo dobro	16H2
zemedelec	0>j1
zememeric	0>j1
zemědělec	0>j1
zeměměřič	0>j1
zena	16J4
zenaty	0ki2
zenesz	0<U1
zenska	16N2
zenske	16P2
zenski	16R4
zensko	15j2
zentrum	03K1
zenész	0<U1
zerspaner	05]1
zertifikat	0\O2
zertifiziert	16V1
zertifizierung	0<Z1
zespol	0Im1
zespol szkol	0411
zespół	0Im1
zespół szkół	0411
zeszyty naukowe	07N1
zeugnis	0<Z1
zidar	0211
ziekenhuis	02b1
ziema	16W2
zima	16Y6
zimmerei	03K1
zimmerer	05]1
zimmermadchen	02l1
zimmermaedchen	02l1
zimmermädchen	02l1
zimą	16_1
zinatnu doktors	0I;1
zinātņu doktors	0I;1
zivi	08b1
zivildienst	08b1
zivildienstleistender	08b1
zivljenjepis	16`1
zivnost	0Gg2
zivotopis	16a4
zkouska	0@o1
zkouška	0@o1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0fg1
zmagovalka	0fg1
znamka	0A?2
znanstvenik	0>61
známka	0A?2
zolnierz	02?1
zomer	16e1
zomerseizoen	16e1
zonaty	0WK1
zonen	0P=1
zorg	02b1
zpevacka	0>j1
zpevak	0>j1
zpusobilost	0@o1
zpěvačka	0>j1
zpěvák	0>j1
způsobilost	0@o1
zrt	00c1
zs	0DY1
zugbegleiter	05]1
zulassung	06K1
zurnalas	0XJ1
zurnalistas	02Z1
zurnalists	02[1
zurnals	0G\1
zurzeit	04K1
zusteller	05]1
zvarac	0@C1
zviluppatur	05?1
zvárač	0@C1
zweisprachig	0L61
zwyciezca	0NF1
zwycięzca	0NF1
zyciorys	16f1
zyciorys zawodowy	16f1
zzp	0P=1
zzp'er	0Jg1
základná	1632
základná znalosť	0`V1
základná škola	0\d1
základné znalosti	0`V1
základní	1652
základní znalost	0`_1
základní znalosti	0`_1
základní škola	0DY1
základný	1671
základy	16g4
zámečník	0>j1
zástupca	0@C1
zástupce	0>j1
závod	0Gg2
závody	0Gg2
zš	0DY1
à	08J2
à aujourd'hui	00_1
à ce jour	00_1
à compter de	00`1
à compter du	00`1
à distance	00e1
à distância	11P1
à partir de	00`1
à partir du	00`1
à présent	00_1
àrea	0Gj1
á netinu	00n1
általános iskola	0552
ápoló	06A2
ár	16k1
árbitro	03W2
área	16l3
áruház	07O1
átlag	08F1
áætlað	0181
ägare	02J1
äidinkielen taso	02j1
äidinkielenä	02j1
äidinkieli	02j1
äidinkielinen	02j1
ämne	02k1
ärztin	02l1
år	0193
årets	01<3
çevirmen	05N1
çevrimiçi	0AD1
çift anadal	0A`1
çiftçi	05N1
çiçekçi	05N1
çok iyi	0B>2
çok iyi derecede	0B@1
çırak	05N1
ébéniste	01c1
école	01Y1
école primaire	01Y1
école supérieure	01Y1
écoles	01Y1
éditeur	01c1
éditions	0JG2
éditrice	01c1
éducateur	01c1
éducatrice	01c1
électricien	01c1
électricienne	01c1
éleveur	01c1
éleveuse	01c1
élue	01c1
élémentaire	0;b2
énekes	0K\1
építész	02B1
équipe	0@L1
équipier	01c1
équipière	01c1
érem	0FL2
érettségi	0L01
érettségi bizonyítvány	0L01
értékesítő	02B1
és	0L81
établissements	0381
étage	0501
étalagiste	01c1
étterem	07O1
été	0LO1
év	0LQ2
éves	0LS1
évkönyv	0G`1
ênfase	0K]1
í dag	0Kf1
í sambúð	0Jh1
în curs	02;1
în prezent	02;1
începând cu	0TL1
începător	0<L2
îngrijitoare	0211
îngrijitor	0211
învățătoare	0211
învățător	0211
ó	16o2
ógift	0Jh1
óptica	01K1
óptico	01K1
óstán	0BI1
óta	0eL2
óvoda	0XS1
óvodapedagógus	02B1
óvónő	02B1
õde	01G1
õpetaja	01G1
õppekava	0L11
ödül	0;_1
ödülü	0;_1
ökotropholog	05]1
ön lisans	0`B1
önkormányzat	07O1
önkéntes	0<U1
önlisans	0`B1
önéletrajz	0dR1
önéletrajza	0dR1
ösd	0<V1
ösztöndíj	0FL2
översättare	02J1
öz geçmiş	0eP1
özgeçmiş	0eP1
özgeçmişi	0eP1
öğretim görevlisi	05N1
öğretim üyesi	05N1
öğretmen	05N1
öğretmeni	05N1
økonom	05m2
øvet	0d<1
újságíró	02B1
úplné stredné	0^d1
úrad	03P1
úsek	0oG2
ústav	0Gg2
út	03b1
útgefið	0?R1
útja	03b1
útvar	0oG2
účetní	0>j1
účtovník	0@C1
účtovníčka	0@C1
úřad	0FO1
übersetzer	05]1
übungsleiter	05]1
ügyintéző	08<2
ügynökség	07O1
ügyvéd	02B1
ühing	05;1
üksus	0_S1
ülikool	03c1
üniversite	0471
üniversitesi	0471
üst düzey	04?1
üye	05N1
üyesi	05N1
üzem	04W2
þjálfari	0=f1
þýðandi	0=f1
ārste	02[1
ārsts	02[1
ċertifikat	0A;1
ċertifikat tas-sekondarja	0A:1
ċertifikazzjoni	0A;1
č.p	0?T1
časopis	0@D4
čašník	0@C1
čašníčka	0@C1
červený diplom	0A?2
čestné uznanie	0041
čestné uznání	0051
član	0Af3
članak	0Ai2
članek	0Xi1
članica	0Am2
člen	0B12
členka	0>j1
článek	0GX1
článok	0Ao1
čvut	0DY1
číšník	0>j1
đang làm	0<J1
điều dưỡng	0:51
điều hành	0:51
điều phối viên	0:51
điểm	0FF1
điểm trung bình	0FF1
đã kết hôn	0AZ1
đường	0A[1
đại học	0Dk1
đầu bếp	0:51
đến	0EY1
đến nay	0<J1
đề tài	0EK1
độc thân	0AZ1
ġurnal	07L1
ġurnalist	05?1
ģimnāzija	04=1
ħarifa	0RA1
īpašnieks	02[1
įkūrėjas	02Z1
įmonė	03Q1
įmonėje	0TJ1
įvertinimas	0:m1
ļoti labi	08V2
ősz	0eI1
ősze	0eI1
œnologue	01c1
ředitel	06f1
řezník	0>j1
řidič	06f1
řidičský průkaz	0@o1
ślusarz	02?1
śpiewaczka	02?1
średni	0nU2
średnia	0nW2
średnia ocen	0cf1
średnie	0Jf1
średnio	0I\1
średnio zaawansowany	0I\1
średnio zaawansowany wyższy	0HW1
średniozaawansowana	0I\1
średniozaawansowany	0nU2
średniozaawansowany wyższy	0HW1
świadectwo	0A>1
świadectwo dojrzałości	0Jf1
świadectwo maturalne	0Jf1
şampiyon	0;_1
şarkıcı	05N1
şef	05N1
şefi	05N1
şimdi	0?71
şirket	03`1
şirketi	03`1
şoför	05N1
şoförü	05N1
şu an	0?71
şu anda	0?71
şubesi	0=l1
še traja	0E21
šef	0>72
šetalište	09P1
šiandien	0Df1
šiuo metu	0Df1
škola	1714
školenie	0m41
školení	0m51
šobrīd	0\F1
šodien	0\F1
šoferis	02[1
šola	0K51
špecialista	0@C1
špecialistka	0@C1
špecializácia	0nN1
štipendija	0fg1
štipendium	0041
štruktúrovaný životopis	0hj1
študent	0EV1
študijný odbor	0nN1
študijný program	0nN1
študijska smer	0ob1
študijski program	0ob1
štúdia	0Ao1
štúdio	03P1
švadlena	0>j1
šķīries	0bS1
żeńska	0XK1
żeński	0XK1
żonaty	0WK1
żołnierz	02?1
żviluppatur	05?1
życiorys	16f1
życiorys zawodowy	16f1
ž	15j2
žena	16J4
ženatý	0ki2
ženska	1751
ženski	1763
žensko	15j2
ženské	16P2
žiema	1791
življenjepis	16`1
živnost	0FO1
živnosť	03P1
životopis	16a4
žurnalas	0XJ1
žurnalistas	02Z1
žurnālists	02[1
žurnāls	0G\1
școala	07U1
școala gimnazială	07U1
școala postliceală	07U1
școală	07U1
școală postliceală	0BC1
școală profesională	0:81
șef	0211
șefă	0211
și	0mF1
șofer	0211
șoseaua	04[1
άγαμη	17:1
άγαμοσ	17:1
άδεια	17;1
άδεια ασκήσεωσ	17;1
άδεια οδήγησησ	17;1
άνδρασ	17<1
άνοιξη	17=1
άντρασ	17<1
άπταιστα	17>1
άρθρο	17?1
άριστα	17@2
άριστη	17>1
άριστη γνώση	17>1
άριστο	17B1
άρρεν	17<1
έγγαμη	17:1
έγγαμοσ	17:1
έπαινοσ	00P1
έργα	17C1
έργο	17C1
έτη	17D1
έτοσ	17D1
έωσ	17E1
έωσ και σήμερα	17F1
έωσ σήμερα	17F1
ίδρυμα	17G1
α ε	00c1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00c1
αγαμη	17:1
αγαμοσ	17:1
αγροτησ	17H1
αγρότησ	17H1
αδεια	17;1
αδεια ασκησεωσ	17;1
αδεια οδηγησησ	17;1
αε	00c1
αει	17I1
αεροσυνοδοσ	17H1
αεροσυνοδόσ	17H1
αισθητικοσ	17H1
αισθητικόσ	17H1
ακαδημία	17I1
ακαδημια	17I1
ανακοίνωση	17?1
ανακοινωση	17?1
αναλυτήσ	17H1
αναλυτησ	17H1
αναλυτρια	17H1
αναλύτρια	17H1
αναμένεται	17J1
αναμενεται	17J1
αναμενομενη	17J1
αναμενομενο	17J1
αναμενόμενη	17J1
αναμενόμενο	17J1
ανδρασ	17<1
ανθοπωλησ	17H1
ανθοπώλησ	17H1
ανοικτο πανεπιστημιο	17I1
ανοικτό πανεπιστήμιο	17I1
ανοιξη	17=1
ανοιχτο πανεπιστημιο	17I1
ανοιχτό πανεπιστήμιο	17I1
αντιπροεδροσ	17H1
αντιπρόεδροσ	17H1
αντρασ	17<1
ανωτερη εκπαιδευση	17K1
ανώτερη εκπαίδευση	17K1
απθ	17I1
απο	17L2
αποθηκάριοσ	17H1
αποθηκαριοσ	17H1
απολυτήριο	17N1
απολυτήριο γενικού λυκείου	17N1
απολυτήριο γυμνασίου	17N1
απολυτήριο λυκείου	17N1
απολυτηριο	17N1
απολυτηριο γενικου λυκειου	17N1
απολυτηριο γυμνασιου	17N1
απολυτηριο λυκειου	17N1
απταιστα	17>1
από	17L2
αρθρο	17?1
αριθμοσ	17O1
αριθμόσ	17O1
αριστα	17@2
αριστείο	00P1
αριστειο	00P1
αριστη	17>1
αριστη γνωση	17>1
αριστο	17B1
αρρεν	17<1
αρσενικο	17<1
αρσενικό	17<1
αρτοποιοσ	17H1
αρτοποιόσ	17H1
αρχάριοι	17P1
αρχάριοσ	17Q1
αρχαριοι	17P1
αρχαριοσ	17Q1
αρχειονομοσ	17H1
αρχειονόμοσ	17H1
αρχιτέκτονασ	17H1
αρχιτεκτονασ	17H1
ασκουμενη	17H1
ασκουμενοσ	17H1
ασκούμενη	17H1
ασκούμενοσ	17H1
αστυνομικοσ	17H1
αστυνομικόσ	17H1
ασφαλιστική	17G1
ασφαλιστικη	17G1
αφοί	17G1
αφοι	17G1
βαθμολογία	17R1
βαθμολογια	17R1
βαθμοσ	17R1
βαθμοσ πτυχιου	17R1
βαθμόσ	17R1
βαθμόσ πτυχίου	17R1
βασικά	17S2
βασικέσ γνώσεισ	17S2
βασική	17S2
βασική γνώση	17Q1
βασικα	17S2
βασικεσ γνωσεισ	17S2
βασικη	17S2
βασικη γνωση	17Q1
βασικο	17U1
βασικο επιπεδο	17Q1
βασικό	17U1
βασικό επίπεδο	17Q1
βαφέασ	17H1
βαφεασ	17H1
βεβαίωση	17;1
βεβαιωση	17;1
βιβλίο	17?1
βιβλιο	17?1
βιβλιοθήκη	17G1
βιβλιοθηκη	17G1
βιβλιοθηκονομοσ	17H1
βιβλιοθηκονόμοσ	17H1
βιβλιοπωλησ	17H1
βιβλιοπώλησ	17H1
βιογραφικο	17V1
βιογραφικο σημειωμα	17V1
βιογραφικό	17V1
βιογραφικό σημείωμα	17V1
βιολογοσ	17H1
βιολόγοσ	17H1
βοηθοσ	17H1
βοηθόσ	17H1
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	17I1
γενικοσ βαθμοσ	17R1
γενικό λύκειο	17I1
γενικόσ βαθμόσ	17R1
γιατροσ	17H1
γιατρόσ	17H1
γραμματέασ	17H1
γραμματεασ	17H1
γραφίστασ	17H1
γραφίστρια	17H1
γραφείο	17G1
γραφειο	17G1
γραφιστασ	17H1
γραφιστρια	17H1
γυμνάσιο	17I1
γυμνασιο	17I1
γυναίκα	17W1
γυναικα	17W1
δάσκαλοσ	17H1
δήμαρχοσ	17H1
δήμοσ	17G1
δίγλωσση	17X1
δίγλωσσοσ	17X1
δίπλωμα	17Y2
δίπλωμα ιεκ	17K1
δίπλωμα μηχανικού	17[1
δασκάλα	17H1
δασκαλα	17H1
δασκαλοσ	17H1
δημαρχοσ	17H1
δημοσ	17G1
δημοσίευση	17?1
δημοσιευση	17?1
δημοσιογράφοσ	17H1
δημοσιογραφοσ	17H1
δημοτικο σχολειο	17I1
δημοτικό σχολείο	17I1
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	17\1
διαδικτυακα	17\1
διαζευγμένη	17:1
διαζευγμένοσ	17:1
διαζευγμενη	17:1
διαζευγμενοσ	17:1
διαιτητήσ	17H1
διαιτητησ	17H1
διαιτολογοσ	17H1
διαιτολόγοσ	17H1
διακριση	00P1
διανομέασ	17H1
διανομεασ	17H1
διατριβή	17?1
διατριβη	17?1
διαχειριστήσ	17H1
διαχειριστησ	17H1
διγλωσση	17X1
διγλωσσοσ	17X1
διδάκτορασ	17]1
διδακτορασ	17]1
διδακτορική διατριβή	17]1
διδακτορικη διατριβη	17]1
διδακτορικο	17]1
διδακτορικο διπλωμα	17]1
διδακτορικό	17]1
διδακτορικό δίπλωμα	17]1
διευθυνση	17^1
διευθυντήσ	17H1
διευθυντησ	17H1
διευθυντρια	17H1
διευθύντρια	17H1
διεύθυνση	17^1
δικαστήσ	17H1
δικαστησ	17H1
δικηγοροσ	17H1
δικηγόροσ	17H1
διορθωτήσ	17H1
διορθωτησ	17H1
διορθωτρια	17H1
διορθώτρια	17H1
διπλωμα	17Y2
διπλωμα ιεκ	17K1
διπλωμα μηχανικου	17[1
ε π ε	00c1
ε.π.ε	00c1
εγγαμη	17:1
εγγαμοσ	17:1
εθελοντήσ	17H1
εθελοντησ	17H1
εθελοντρια	17H1
εθελόντρια	17H1
ειδίκευση	17_1
ειδικευση	17_1
ειδικοσ	17`2
ειδικοτητα	17_1
ειδικόσ	17`2
ειδικότητα	17_1
εικονογράφοσ	17H1
εικονογραφοσ	17H1
εισήγηση	17?1
εισηγηση	17?1
εκδοσεισ	17b2
εκδοτικοσ	17G1
εκδοτικόσ	17G1
εκδόσεισ	17b2
εκπα	17I1
εκπαιδευτήσ	17H1
εκπαιδευτησ	17H1
εκπαιδευτικοσ	17H1
εκπαιδευτικόσ	17H1
εκπαιδευτρια	17H1
εκπαιδεύτρια	17H1
εκτιμητήσ	17H1
εκτιμητησ	17H1
εκτιμωμενη	17J1
εκτιμώμενη	17J1
ελευθεροσ επαγγελματιασ	17G1
ελεύθεροσ επαγγελματίασ	17G1
εμπ	17I1
εξ αποστάσεωσ	17\1
εξ αποστασεωσ	17\1
εξειδικευμένοσ	17d1
εξειδικευμενοσ	17d1
επα λ	17I1
επα.λ	17I1
επαινοσ	00P1
επαλ	17I1
επαρκήσ	17e1
επαρκησ	17e1
επε	00c1
επιμελήτρια	17H1
επιμελητήσ	17H1
επιμελητησ	17H1
επιμελητρια	17H1
επιμορφωση	17f1
επιμόρφωση	17f1
επιχείρηση	17G1
επιχειρηση	17G1
εποπτησ	17H1
επόπτησ	17H1
εργάτησ	17H1
εργάτρια	17H1
εργα	17C1
εργαστήριο	17G1
εργαστηριο	17G1
εργατησ	17H1
εργατρια	17H1
εργο	17C1
εργοδηγοσ	17H1
εργοδηγόσ	17H1
εργοστάσιο	17G1
εργοστασιο	17G1
ερευνήτρια	17H1
ερευνητήσ	17H1
ερευνητησ	17H1
ερευνητρια	17H1
εστιατοριο	17G1
εστιατόριο	17G1
εταιρία	17G1
εταιρεία	17G1
εταιρεια	17G1
εταιρια	17G1
ετη	17D1
ετοσ	17D1
ευχερήσ	17>1
ευχερησ	17>1
εφορεία	17G1
εφορεια	17G1
εωσ	17E1
εωσ και σημερα	17F1
εωσ σημερα	17F1
ζαχαροπλάστησ	17H1
ζαχαροπλαστησ	17H1
ηθοποιοσ	17H1
ηθοποιόσ	17H1
ηλεκτρολογοσ	17H1
ηλεκτρολόγοσ	17H1
ημερίδα	17?1
ημεριδα	17?1
θέατρο	17G1
θήλυ	17W1
θεατρο	17G1
θηλυ	17W1
θηλυκο	17W1
θηλυκό	17W1
θυρωροσ	17H1
θυρωρόσ	17H1
ι ε κ	17I1
ι.ε.κ	17I1
ιατροσ	17H1
ιατρόσ	17H1
ιδιοκτήτησ	17H1
ιδιοκτητησ	17H1
ιδρυμα	17G1
ιδρυτήσ	17H1
ιδρυτησ	17H1
ιδρυτρια	17H1
ιδρύτρια	17H1
ιεκ	17I1
ικανοποιητική	17e1
ικανοποιητικη	17e1
ικε	00c1
ινστιτουτο	17g2
ινστιτούτο	17g2
κάρτα	17;1
κέντρο	17G1
καθηγήτρια	17H1
καθηγητήσ	17H1
καθηγητησ	17H1
καθηγητρια	17H1
και	17i1
καλά	17j1
καλή	17k2
καλή γνώση	17j1
καλα	17j1
καλη	17k2
καλη γνωση	17j1
καλο	17m1
καλοκαίρι	17n1
καλοκαιρι	17n1
καλωσ	17R1
καλό	17m1
καλώσ	17R1
καρτα	17;1
κατάλογοσ	17?1
κατάρτιση	17f1
κατάστημα	17G1
καταλογοσ	17?1
καταρτιση	17f1
καταστημα	17G1
κατευθυνση	17_1
κατεύθυνση	17_1
κεντρο	17G1
κεφάλαιο	17?1
κεφαλαιο	17?1
κηπουροσ	17H1
κηπουρόσ	17H1
κλάδοσ	17^1
κλαδοσ	17^1
κλινική	17G1
κλινικη	17G1
κολέγιο	17I1
κολεγιο	17I1
κολλέγιο	17I1
κολλεγιο	17I1
κομμωτήσ	17H1
κομμωτησ	17H1
κομμωτρια	17H1
κομμώτρια	17H1
κρεοπωλησ	17H1
κρεοπώλησ	17H1
λέκτορασ	17H1
λίαν καλώσ	17R1
λεκτορασ	17H1
λεωφ	17O1
λεωφοροσ	17O1
λεωφόροσ	17O1
λιαν καλωσ	17R1
λογίστρια	17H1
λογιστήσ	17H1
λογιστησ	17H1
λογιστρια	17H1
λογοθεραπευτήσ	17H1
λογοθεραπευτησ	17H1
λογοθεραπευτρια	17H1
λογοθεραπεύτρια	17H1
λυκειο	17I1
λύκειο	17I1
μάγειρασ	17H1
μάγειροσ	17H1
μάνατζερ	17H1
μάστερ	17[1
μέλοσ	17H1
μέσοσ όροσ	17R1
μέτρια	17e1
μέτρια γνώση	17e1
μέτριο	17o2
μέχρι	17E1
μέχρι σήμερα	17F1
μέχρι τώρα	17F1
μήνασ	1811
μήνεσ	1811
μαία	17H1
μαγείρισσα	17H1
μαγειρασ	17H1
μαγειρισσα	17H1
μαγειροσ	17H1
μαθητευομενοσ	17H1
μαθητευόμενοσ	17H1
μαια	17H1
μανατζερ	17H1
μαστερ	17[1
μελοσ	17H1
μεσαίο	17m1
μεσαίο επίπεδο	17e1
μεσαιο	17m1
μεσαιο επιπεδο	17e1
μεσοσ οροσ	17R1
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	17[1
μεταπτυχιακεσ σπουδεσ	17[1
μεταπτυχιακο	17[1
μεταπτυχιακο διπλωμα	17[1
μεταπτυχιακοσ	17[1
μεταπτυχιακοσ τιτλοσ	17[1
μεταπτυχιακό	17[1
μεταπτυχιακό δίπλωμα	17[1
μεταπτυχιακόσ	17[1
μεταπτυχιακόσ τίτλοσ	17[1
μεταφράστρια	17H1
μεταφραστήσ	17H1
μεταφραστησ	17H1
μεταφραστρια	17H1
μετρια	17e1
μετρια γνωση	17e1
μετριο	17o2
μεχρι	17E1
μεχρι σημερα	17F1
μεχρι τωρα	17F1
μηνασ	1811
μηνεσ	1811
μητρική	17X1
μητρική γλώσσα	17X1
μητρικη	17X1
μητρικη γλωσσα	17X1
μηχανικοσ	1821
μηχανικόσ	1821
μηχανοδηγοσ	17H1
μηχανοδηγόσ	17H1
μοδίστρα	17H1
μοδιστρα	17H1
μονάδα	17^1
μοναδα	17^1
μουσείο	17G1
μουσειο	17G1
μουσικοσ	17H1
μουσικόσ	17H1
μπάρμαν	17H1
μπαρμαν	17H1
ναυτησ	17H1
ναυτικοσ	17H1
ναυτικόσ	17H1
ναύτησ	17H1
νηπιαγωγείο	17I1
νηπιαγωγειο	17I1
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	17H1
νοσηλευτησ	17H1
νοσηλευτρια	17H1
νοσηλεύτρια	17H1
νοσοκομείο	17G1
νοσοκομειο	17G1
ξεναγοσ	17H1
ξεναγόσ	17H1
ξενοδοχείο	17G1
ξενοδοχειο	17G1
ξυλουργοσ	17H1
ξυλουργόσ	17H1
ο ε	00c1
ο.ε	00c1
οδηγοσ	17H1
οδηγόσ	17H1
οδοσ	17O1
οδόσ	17O1
οικονομολογοσ	17H1
οικονομολόγοσ	17H1
οινοποιείο	17G1
οινοποιειο	17G1
ομάδα	17^1
ομαδα	17^1
ομιλία	17?1
ομιλια	17?1
ομιλοσ	17G1
οπτικοσ	17H1
οπτικόσ	17H1
οργανισμοσ	17G1
οργανισμόσ	17G1
οροφοσ	17O1
παιδαγωγοσ	17H1
παιδαγωγόσ	17H1
πανεπιστήμιο	17I1
πανεπιστημίου	17I1
πανεπιστημιο	17I1
πανεπιστημιου	17I1
παντρεμένη	17:1
παντρεμένοσ	17:1
παντρεμενη	17:1
παντρεμενοσ	17:1
παρον	17F1
παρόν	17F1
πατέντα	17?1
πατεντα	17?1
περιοδικο	17?1
περιοδικό	17?1
πιστοποίηση	17;1
πιστοποιημένη	17;1
πιστοποιημένοσ	17;1
πιστοποιημενη	17;1
πιστοποιημενοσ	17;1
πιστοποιηση	17;1
πιστοποιητικο	17;1
πιστοποιητικό	17;1
πλατεία	17O1
πλατεια	17O1
πολυ καλα	17>1
πολυ καλη	17>1
πολυ καλη γνωση	17j1
πολυ καλο	17B1
πολυτεχνείο	17I1
πολυτεχνειο	17I1
πολύ καλά	17>1
πολύ καλή	17>1
πολύ καλή γνώση	17j1
πολύ καλό	17B1
πρακτικά	17?1
πρακτικα	17?1
προγραμματίστρια	17H1
προγραμματιστήσ	17H1
προγραμματιστησ	17H1
προγραμματιστρια	17H1
προεδροσ	17H1
προισταμενη	17H1
προισταμενοσ	17H1
προπονήτρια	17H1
προπονητήσ	17H1
προπονητησ	17H1
προπονητρια	17H1
προπτυχιακέσ σπουδέσ	1831
προπτυχιακεσ σπουδεσ	1831
προπτυχιακο	1831
προπτυχιακό	1831
προτζεκτ	17C1
προχωρημένο	1842
προχωρημενο	1842
προϊστάμενοσ	17H1
προϊσταμένη	17H1
πρωτο βραβειο	00P1
πρόεδροσ	17H1
πρότζεκτ	17C1
πρώτο βραβείο	00P1
πτυχίο	1862
πτυχίο επαλ	17N1
πτυχίο πανεπιστημίου	1831
πτυχιο	1862
πτυχιο επαλ	17N1
πτυχιο πανεπιστημιου	1831
πτυχιουχοσ	1831
πτυχιούχοσ	1831
πυροσβέστησ	17H1
πυροσβεστησ	17H1
πωλήτρια	17H1
πωλητήσ	17H1
πωλητησ	17H1
πωλητρια	17H1
ράφτησ	17H1
ραφτησ	17H1
σήμερα	17F1
σε εξέλιξη	17F1
σε εξελιξη	17F1
σελίδα	1881
σελιδα	1881
σεμινάριο	1892
σεμιναριο	1892
σερβιτορα	17H1
σερβιτοροσ	17H1
σερβιτόρα	17H1
σερβιτόροσ	17H1
σημερα	17F1
σιδεράσ	17H1
σιδερασ	17H1
στην	18;1
στο	18;1
στοιχειωδεισ γνωσεισ	17Q1
στοιχειωδησ	17Q1
στοιχειώδεισ γνώσεισ	17Q1
στοιχειώδησ	17Q1
στον	18;1
στουντιο	17G1
στούντιο	17G1
στρατιωτικοσ	17H1
στρατιωτικόσ	17H1
συγκολλητήσ	17H1
συγκολλητησ	17H1
συλλογικοσ τομοσ	17?1
συλλογικόσ τόμοσ	17?1
συλλογοσ	17G1
συμβολαιογράφοσ	17H1
συμβολαιογραφοσ	17H1
συμβουλοσ	17H1
συνέδριο	17?1
συνεδριο	17?1
συνεργάτησ	17H1
συνεργάτιδα	17H1
συνεργατησ	17H1
συνεργατιδα	17H1
συνεταιρισμοσ	17G1
συνεταιρισμόσ	17G1
συντάκτησ	17H1
συντάκτρια	17H1
συντακτησ	17H1
συντακτρια	17H1
συντηρήτρια	17H1
συντηρητήσ	17H1
συντηρητησ	17H1
συντηρητρια	17H1
συντομο βιογραφικο	17V1
συντονίστρια	17H1
συντονιστήσ	17H1
συντονιστησ	17H1
συντονιστρια	17H1
σχεδιάστρια	17H1
σχεδιαστήσ	17H1
σχεδιαστησ	17H1
σχεδιαστρια	17H1
σχολή	17I1
σχολή καλών τεχνών	17I1
σχολείο	17I1
σχολειο	17I1
σχολη	17I1
σχολη καλων τεχνων	17I1
σύλλογοσ	17G1
σύμβουλοσ	17H1
σύντομο βιογραφικό	17V1
τ ε ι	17I1
τ κ	17O1
τ.ε.ι	17I1
τ.κ	17O1
ταμίασ	17H1
ταμιασ	17H1
ταχυδρομοσ	17H1
ταχυδρόμοσ	17H1
τει	17I1
τεχνίτησ	17H1
τεχνικοσ	17H1
τεχνικόσ	17H1
τεχνιτησ	17H1
τηλεργασία	17\1
τηλεργασια	17\1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	17O1
τμήμα	18<2
τμημα	18<2
τομέασ	18>2
τομεασ	18>2
τομοσ	17?1
τοπογράφοσ	17H1
τοπογραφοσ	17H1
τορναδοροσ	17H1
τορναδόροσ	17H1
τράπεζα	17G1
τραγουδίστρια	17H1
τραγουδιστήσ	17H1
τραγουδιστησ	17H1
τραγουδιστρια	17H1
τραπεζα	17G1
τωρα	17F1
τόμοσ	17?1
τώρα	17F1
υδραυλικοσ	17H1
υδραυλικόσ	17H1
υπάλληλοσ	17H1
υπαλληλοσ	17H1
υπευθυνη	17H1
υπευθυνοσ	17H1
υπεύθυνη	17H1
υπεύθυνοσ	17H1
υπηρεσία	18@2
υπηρεσια	18@2
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	17G1
υπουργειο	17G1
φαρμακείο	17G1
φαρμακειο	17G1
φαρμακοποιοσ	17H1
φαρμακοποιόσ	17H1
φθινοπωρο	18B1
φθινόπωρο	18B1
φουρνοσ	17G1
φούρνοσ	17G1
φυλακασ	17H1
φυσικοθεραπευτήσ	17H1
φυσικοθεραπευτησ	17H1
φυσικοθεραπευτρια	17H1
φυσικοθεραπεύτρια	17H1
φυσικοσ	17H1
φυσικοσ ομιλητησ	17X1
φυσικόσ	17H1
φυσικόσ ομιλητήσ	17X1
φωτογράφοσ	17H1
φωτογραφοσ	17H1
φύλακασ	17H1
χειμωνασ	18C1
χειμώνασ	18C1
χειριστήσ	17H1
χειριστησ	17H1
χημικοσ	17H1
χημικόσ	17H1
χορευτήσ	17H1
χορευτησ	17H1
χορευτρια	17H1
χορεύτρια	17H1
χρονια	17D1
χρονοσ	17D1
χρόνια	17D1
χρόνοσ	17D1
χτίστησ	17H1
χτιστησ	17H1
ψαράσ	17H1
ψαρασ	17H1
ψυχολογοσ	17H1
ψυχολόγοσ	17H1
ωδείο	17I1
ωδειο	17I1
ωσ	17E1
ωσ σήμερα	17F1
ωσ σημερα	17F1
όμιλοσ	17G1
όροφοσ	17O1
а s	00c1
а.ş	00c1
автобиография	18D1
агент	18E3
агентство	18H2
агенция	18J1
агенција	18K1
агенція	18L1
агроном	18M1
ад	00c1
адвокат	18N4
администратор	18R4
администрация	18V1
адміністратор	18W2
адміністрація	18L1
академии	18Y1
академия	18Z2
академија	18\1
академія	18]1
академії	18]1
аккредитация	18^1
акредитація	18_1
актер	18M1
активно	18`1
актор	18a1
акторк	18a1
актрис	18M1
актёр	18M1
акушер	18b2
альманах	18d1
анализатор	18e1
аналитик	18f1
аналитичар	18g1
аналітик	18h1
анкета	18i2
антологія	18k1
ао	18l2
ап	18n1
апотека	18K1
аппаратчик	18M1
аптека	18o3
арт директор	18b2
арт-директор	18b2
архивариус	18M1
архитект	18e1
архитекта	1921
архитектор	18f1
архіваріус	18a1
архітектор	18h1
асистент	1933
асоциация	18J1
асоціація	18L1
аспирант	18M1
аспирантура	1962
аспірант	18a1
аспірантура	1982
ассистент	18f1
ассоциация	18V1
атестат	19:2
аттестат	19<2
аттестат о среднем образовании	19>1
аудитор	18b2
б р	19?1
б-р	19?1
базове	19@1
базовий	19A2
базовий рівень	19@1
базово	19C3
базово ниво	19F1
базовое	19G1
базовые знания	19H2
базовый	19H2
базовый уровень	19G1
базові знання	19A2
бакалавр	19J2
бакалаврат	19L1
бакалавриат	19M1
бакалавър	19N1
бакалавърска	19N1
бакалавърска степен	19N1
бал	19O1
балл	19P1
баллов	19P1
банк	18H2
банка	19Q2
бармен	18b2
бечелор	19S1
библиотека	19T3
библиотекар	19W3
билингв	19Z1
биография	18D1
биографија	19[1
биолог	18M1
бл	18n1
благајник	1921
благодарность	0Si1
благодарственное письмо	0Si1
болница	19Q2
больница	18V1
бортпроводни	18M1
бр	19\1
бригадир	18b2
брошура	19]1
буд	19^1
будинок	19^1
бул	19_2
булевар	19\1
булевард	18n1
бульвар	19a2
бухгалтер	18b2
бытовой	19c1
бюро	18H2
бібліотека	18L1
бібліотекар	18a1
білінгв	19d1
в	19e3
в браке	19h1
в момента	19i1
в разводе	19h1
в совершенном владении	19j1
в совершенстве	19k1
вантажни	18a1
васпитач	18g1
вахтер	18M1
вахтёр	18M1
ведуча	19l1
ведучий	19l1
ведущий	19m1
верстальни	18a1
верстальщи	18M1
весна	19n2
весни	1:01
весной	1:11
весны	1:11
вестник	1:22
взимку	1:41
видавництво	1:52
видано	1:71
викладач	18W2
виконроб	18a1
випуск	1:71
випускова	19l1
висока школа	18\1
високий	1:81
високо образовање	1:91
виступ	18k1
висше	19N1
висше образование	19N1
висше училище	1::1
виховател	18a1
вихователь	18a1
виш	18]1
виша стручна спрема	1:;1
виша школа	1:<2
виши средњи	1:>1
вище за середній	1:?1
вище середнього	1:?1
владелец	19m1
власник	1:@2
власница	1921
влітку	1:B1
во	1:C1
водител	18M1
водитель	18M1
водительские права	18^1
водительское удостоверение	18^1
водій	1:D2
водійка	19l1
водійські права	18_1
военнослужащ	18M1
вожат	18b2
возач	18g1
возачка дозвола	1:F1
волонтер	1:G3
волонтёр	18M1
восени	1:J1
воспитател	18M1
вођа	1921
впевнений	1:81
впевнено	1:81
врач	18M1
врло добро	1:K2
вртић	18\1
второ място	00>1
вуз	1:M2
вукова диплома	00C1
вул	19^1
вулиця	19^1
вх	18n1
вчитель	18a1
вчителька	19l1
във	1:O1
възпитател	18e1
выдан	1:P1
выдано	1:P1
вып	18d1
выпуск	1:P1
высокий	1:Q1
выступление	18d1
высшее	1:R1
выше среднего	1:S1
від	1:T2
віддалена робота	1:V1
віддалено	1:V1
відділ	1:W1
відділення	1:W1
відзнака	00A1
відмінно	1:X2
військов	18a1
вільне	1:Z1
вільне володіння	1:Z1
вільно	1:Z1
вільно володію	1:Z1
вісник	18k1
г	1:[3
газета	18H2
газосварщик	18M1
гбу	00c1
геодезист	18b2
геолог	18M1
гимназия	18Z2
гимназија	18\1
глава	1:^3
главный	19m1
го	1:a2
говоримо	1:c1
год	1:d2
года	1:f1
година	1:g2
године	1:i1
години	1:j1
голова	19l1
головний	19l1
горничн	18M1
город	19?1
гостиница	18V1
готвач	18e1
готель	18L1
гр	18n1
грамота	1:k3
гран при	0Si1
гран прі	00A1
гран-при	0Si1
гран-прі	00A1
грант	0Si1
грузчик	18M1
група	1:n4
группа	1;22
группа компаний	18V1
гуп	00c1
гід	19l1
гімназія	18]1
д	19?1
д т н	1;41
д.т.н	1;41
данас	1;51
дворник	18M1
двуезичен	1;61
делопроизводител	18M1
департамент	1;72
депо	1;92
депутат	18b2
детска градина	1::1
детский сад	18Y1
диетолог	18M1
дизайнер	1;;5
дизајнер	18g1
диплом	1;@5
диплом бакалавра	19M1
диплом з відзнакою	19O1
диплом с отличием	19P1
диплом специалиста	1:R1
диплом техника	1;E1
диплома	1;F2
диплома за средно образование	1;H1
дипломирани	1:91
директор	1;I4
дирекция	1;M2
дирекција	1;O1
дисертация	19]1
дисертація	18k1
диспетчер	18b2
диссертация	18d1
дистанционно	1;P2
дистанционный	1;R1
дистанційно	1:V1
дитячий садок	18]1
днес	19i1
до	1;S4
до данас	1;51
до днес	19i1
до момента	19i1
до настоящего времени	1;W1
до настоящия момент	19i1
до сада	1;51
до сега	19i1
до сих пор	1;W1
до сьогодні	1;X1
до тепер	1;X1
до теперішнього часу	1;X1
добра	1:>1
добре	1;Y3
добрий	1:?1
добро	1;\4
доброволец	1;`1
дозвола	1:F1
доклад	1:22
доктор	1;a1
доктор наук	1;b2
доктор наука	1;d1
доктор філософії	1;e1
докторант	18e1
докторантура	1;a1
докторат	1;d1
докторска степен	1;a1
докторске студије	1;d1
дом	19?1
дом здравља	18K1
доо	00c1
доповідь	18k1
допуск	1;f2
досега	19i1
досконало	1;h1
дослідник	18a1
досі	1;X1
дотепер	1;X1
доцент	18E3
дружество	18J1
друкарня	18L1
друштво	18K1
діловод	18a1
дієтолог	18a1
еад	00c1
екип	1;i1
економиста	1921
економска школа	18\1
економіст	18a1
екскурсовод	18a1
експерт	1;j4
експертний	1;n1
експертно	1;o1
електрик	18a1
електричар	1921
електротехник	18e1
елементарний	19@1
елементарно	19F1
еоод	00c1
есей	18k1
есен	1<01
есента	1<01
ет	1<12
ж	1<34
ж к	18n1
ж.к	18n1
железници	18J1
жен	1<71
жена	1<82
женат	19h1
женен	1<:1
женски	1<82
женский	1<71
женско	1<;1
женщина	1<71
животопис	19[1
журнал	1<<2
журналист	1<>2
журналіст	18a1
жінка	1<@1
жіноча	1<@1
жіночий	1<@1
з	1:T2
з відзнакою	19O1
заваривач	1921
заварчик	18e1
завод	1<A4
задоволително	1:c1
задруга	18K1
закінчив	1:71
закінчила	1:71
заместитель	18M1
заместник	18e1
замужем	19h1
заміжня	1<E1
зао	00c1
зараз	1;X1
засновник	18a1
застраховане	18J1
заступник	18a1
зборник	1<F1
збірник	18k1
зварник	18a1
звено	1;i1
здобуто	1:71
зима	1<G4
зимата	1<K1
зими	1:41
зимой	1<L1
зимы	1<L1
знаком	1<M1
значка	00>1
зно	0<V1
зрелостен изпит	1;H1
зі	1<N1
зі словником	19@1
и	1<O3
изворни говорник	1<R1
изд во	18d1
изд-во	18d1
издавач	1<F1
издавачка кућа	18K1
издателство	1<S2
издательство	1<U2
излагање	1<F1
изследовател	18e1
икономист	18e1
икономически университет	1::1
иллюстратор	18M1
име на проекта	1<W1
инженер	1<X2
инжењер	1<Z1
инспектор	1<>2
институт	1<[6
инструктор	1<a2
интегрисане студије	1:91
ип	00c1
исследовател	18f1
истраживач	18g1
й	1<c1
к т н	1;b2
к э н	1;41
к.т.н	1;b2
к.э.н	1;41
казначе	18M1
каменщик	18M1
кандидат	1<d1
кандидат наук	1;b2
канцеларија	18K1
капитан	18M1
касиер	18e1
касир	18a1
кассир	18M1
категория	1<e2
категорія	18_1
кафедра	1<g4
кв	19a2
квалификация	1<k1
кваліфікація	1<l1
квартира	19a2
керівник	18h1
кладовщи	18M1
кладовщик	18M1
клиника	19T3
клініка	18L1
книга	1<m3
кну	0B31
коваль	19l1
код	1=01
коледж	1=11
колеж	1=22
колледж	1=41
команда	1;72
комерцијалиста	1921
компания	1;92
компанија	18K1
компанія	18L1
комірни	18a1
конверзацијски	1=51
кондитер	18b2
конкурс	1:k3
конкурса	0Si1
конкурсу	00A1
конобар	18g1
консерватория	18Z2
консерваторія	18]1
консултант	1<a2
консультант	1=62
конференция	1:22
конференција	1<F1
конференція	18k1
концерн	18V1
кооперация	18J1
координатор	1;I4
копирайтер	18M1
копірайтер	18a1
коректор	18a1
кореспондент	18a1
корп	19?1
корпорация	18V1
корпорація	18L1
корректор	18M1
корреспондент	18M1
косметолог	18b2
кпі	0B31
кравец	18a1
кравчин	18a1
край	19?1
крановщик	18M1
красный диплом	19P1
кубок	0Si1
кувар	18g1
кузнец	19m1
кур'єр	18a1
курс	1=86
курси	1=>1
курсы	1=?2
курьер	18M1
кухар	1=A2
књига	1<F1
лаборант	18b2
лаборатория	1;92
лабораторија	18K1
лабораторія	18L1
лавреат	00A1
лавреатка	00A1
лауреат	1:k3
лауреатка	00A1
лекар	1<a2
лектор	1=C2
лекция	19]1
лекція	18k1
лесник	19m1
лесхоз	18V1
лет	1:f1
лета	1=E1
лето	1=F2
летом	1=E1
лидер	18M1
листонош	18a1
лицей	18Z2
лиценз	1=H1
лицензия	18^1
лиценца	1:F1
логист	18M1
логопед	18b2
логіст	18a1
лучшая	0Si1
лучший	0Si1
лято	1=I1
лятото	1=I1
лікар	18a1
лікарня	18L1
літа	1:B1
літо	1:B1
ліцей	18]1
ліцензія	18_1
м	1=J4
м'ясник	19l1
магазин	18o3
магационер	1921
магистар	1:91
магистр	1:R1
магистратура	1=N3
магистър	1=Q1
магистърска	1=Q1
магистърска степен	1=Q1
магістр	1=R1
магістратура	1=R1
майстер	18a1
майстерня	18L1
майстор	18e1
майчин	1;61
майчин език	1;61
маляр	18b2
маркетолог	18b2
мастер	1=S2
мастер студије	1:91
мастерская	18V1
матерен	1;61
матерњи	1<R1
матерњи језик	1<R1
матрос	18b2
матура	1=U2
матурски испит	1=W1
машинист	1<>2
машиніст	18a1
мајстор	1921
мгту	0B31
мгу	0B31
медал	00>1
медаль	1=X2
медаља	00C1
медбрат	1=Z3
медицинска сестра	1=]2
медсестр	18b2
медсестра	1=_2
медуниверситет	18Y1
менаџер	18g1
менеджер	1=62
мениджър	18e1
мес	1=a2
месец	1=c2
месеца	1=c2
месеци	1=e1
месяц	1=f1
месяца	1=f1
месяцев	1=f1
методист	18M1
механик	1<>2
механичар	18g1
механік	18a1
микрорайон	19?1
министарство	18K1
министерство	1;92
младший	19m1
много добре	1=g1
много добро	1=h2
много добро ниво	1=j1
модул	1=k1
мое резюме	1=l1
молодший	19l1
молодший бакалавр	1=m1
молодший спеціаліст	1=m1
момента	19i1
монография	1:22
монографія	18k1
монтажни	18a1
монтажник	18M1
моё резюме	1=l1
моє резюме	1=n1
муж	1=o1
мужской	1=o1
мужчина	1=o1
музей	18o3
музеј	18K1
музикант	18a1
музыкант	18M1
муляр	18a1
муп	00c1
мушкарац	1>01
мушки	1>01
мушко	1>01
мъж	1>11
мъжки	1>11
мясник	18M1
міністерство	18L1
міс	1>21
місто	19^1
місяць	1>21
місяці	1>21
місяців	1>21
н в	1;W1
н. в	1;W1
н.в	1;W1
на бытовом уровне	19c1
на даљину	1>31
наб	19?1
набережна	19^1
набережная	19?1
навесні	1:01
нагорода	00A1
награда	1>43
назва проєкту	1>71
название проекта	1>81
назив пројекта	1>91
найкраща	00A1
найкращий	00A1
направление	1>:3
направление подготовки	1<k1
напреднал	1=h2
напреднало	1=h2
напредно	1:K2
напрям	1<l1
нарис	18k1
насеље	19\1
наст вр	1;W1
наст время	1;W1
наст. вр	1;W1
наст. время	1;W1
наставник	1921
наставница	1921
настояще	19i1
настоящее время	1;W1
настоящем	19i1
настоящий момент	1;W1
настоящия момент	19i1
науковий співробітник	19l1
научен сътрудник	1;`1
научная статья	18d1
научный сотрудник	19m1
началник	18e1
начално	1>=2
начальник	18b2
начальное профессиональное	1;E1
начальное профессиональное образование	1;E1
начальный	19H2
начальный уровень	19G1
начинаещ	1>?2
начинающий	1>A1
начиная с	1>B1
нв	1;W1
не женат	19h1
не замужем	19h1
нед	1>C1
недели	1>C1
недель	1>C1
неделя	1>C1
неженен	1<:1
незаміжня	1<E1
неодружена	1<E1
неодружений	1<E1
неожењен	1>D1
неоконченное высшее	19M1
неомъжена	1<:1
неудата	1>D1
новинар	18g1
новичок	1>A1
носитель	19Z1
носитель языка	19Z1
носій	19d1
носій мови	19d1
нотариус	18M1
нотаріус	18a1
нпо	00c1
нян	18a1
няня	19m1
оао	00c1
обл	1>E3
область	19a2
образователно квалификационна степен магистър	1=Q1
образователно-квалификационна степен магистър	1=Q1
обука	1:F1
община	1>H2
објављен	1<F1
овлашћење	1:F1
од	1>J2
одељење	1;O1
одитор	18e1
одлично	1:K2
одружена	1<E1
одружений	1<E1
одсек	1>L2
ожењен	1>D1
ожидаемый	1>N1
ожидается	1>N1
окончание	1:P1
окончил	1:P1
окончила	1:P1
олимпиада	1>O2
олімпіада	00A1
омъжена	1<:1
онлайн	1>Q3
онлајн	1>31
оод	00c1
ооо	18l2
оператер	18g1
оператор	1>T5
оптометрист	18M1
општина	18K1
осени	1>Y1
осень	1>Y1
осенью	1>Y1
осені	1:J1
осигурање	18K1
оснивач	18g1
основател	1<>2
основе	1>Z2
основна школа	18\1
основне академске студије	19S1
основне студије	19S1
основно	1>\4
основно владеене	1:c1
основно знање	1>`1
основно ниво	19F1
основно училище	1::1
осінь	1:J1
от	1>a3
от разстояние	1>d1
отговорник	18e1
отдел	1;M2
отделение	1>e3
отель	18V1
отличен	1>h1
отличие	1>i2
отлично	1>k3
отлично владеене	1=g1
отличное	19j1
отримано	1:71
офис	1;92
официант	18M1
офіс	18L1
офіціант	18a1
охоронец	18a1
охранник	18M1
оцена	1>n1
оценка	1>o2
оценщик	18M1
оцінка	19O1
оцінювач	18a1
очаква се	1?11
очаквано	1?11
очекивано	1?21
очікуваний	1?31
очікується	1?31
пао	00c1
парикмахер	18M1
пасивно	1>`1
пат	00c1
патент	1?44
пг	1::1
пгжпт	1::1
певец	19m1
певица	19m1
пекар	18b2
пекара	18K1
пекарна	18J1
пекарня	18H2
пер	19?1
первое место	0Si1
переводчик	18M1
переводчица	19m1
перекладач	18a1
переможець	00A1
переможниця	00A1
переулок	19?1
перукар	18a1
перше місце	00A1
пивара	18K1
пл	1?82
плакет	00>1
планирано	1?:2
планируемый	1>N1
планируется	1>N1
планується	1?31
плиточник	18M1
плотник	18M1
площа	19^1
площад	18n1
площадь	19?1
по	1?<2
по н в	1;W1
по н. в	1;W1
по н.в	1;W1
по наст время	1;W1
по наст. время	1;W1
по настоящее время	1;W1
по настоящий момент	1;W1
по сей день	1;W1
по сьогодні	1;X1
по теперішній час	1;X1
по цей день	1;X1
по цей час	1;X1
победител	00>1
победитель	0Si1
победительница	0Si1
победник	00C1
победница	00C1
повар	1?>2
повна середня	1?@1
повышение квалификации	1?A2
поглавље	1<F1
поглиблений	1:Z1
подмастерь	18M1
подразделение	1?C1
подяка	00A1
пожарн	18M1
пожежни	18a1
позориште	18K1
покоївк	18a1
поликлиника	1;92
политех	18Y1
политехнический	18Y1
полицейск	18M1
положен	1:F1
полувисше	1?D1
получен	1:P1
получено	1:P1
поліклініка	18L1
політехніка	18]1
поліцейськ	18a1
помощник	1<>2
помоћник	1921
помічник	18a1
понастоящем	19i1
понині	1;X1
портниха	19m1
портной	19m1
посвідчення	18_1
посвідчення водія	18_1
поселок	19?1
пословођа	1921
посёлок	19?1
потврда	1:F1
похвала	00C1
початковий	19A2
початковий рівень	19@1
початківець	1?E1
почетна грамота	00>1
почетная грамота	0Si1
почетник	1?F2
почетно	1>`1
почтальон	18M1
почётная грамота	0Si1
пр	19a2
пр т	19?1
пр-т	19?1
правник	1921
правница	1921
правоспособност	1=H1
практикант	1:G3
прат	00c1
преводач	18e1
преводилац	1921
предавач	18g1
предавање	1<F1
предвиђено	1?21
предполагаемый	1>N1
предприятие	1;92
председател	1<>2
председник	1921
председница	1921
предстои	1?11
предузеће	18K1
президент	18E3
премия	0Si1
премія	00A1
преподавател	1?H3
призер	1=X2
признање	00C1
призёр	0Si1
приправник	1921
приправница	1921
пров	19^1
провизор	19m1
проводник	18f1
провулок	19^1
провідний	19l1
провідник	18a1
програмер	18g1
програмист	18e1
программист	18f1
програміст	18h1
продав	18a1
продавац	1921
продавач	18e1
продавачица	1921
продавец	1?K3
продавница	18K1
продвинутый	1?N2
продвинутый уровень	19j1
продюсер	18b2
проезд	19?1
проект	1?P3
проекта	1>81
проекти	1?S2
проекты	1>81
пролет	1?U1
пролетта	1?U1
пролеће	1?V1
прораб	18M1
просек	1>n1
просек оцена	1>n1
просечна оцена	1>n1
просп	19^1
проспект	19a2
просунутий	1:X2
професионален бакалавър	19N1
професионална автобиография	18D1
професионална биографија	19[1
професионална гимназия	1::1
професионална квалификация	1;H1
професор	1933
профессиональный	19j1
профессор	18f1
професійний	1:Z1
професійно технічна	1?@1
професійно-технічна	1?@1
профил	1?W1
профиль	1<k1
проєкт	1>71
проєкти	1>71
проєкту	1>71
пројекат	1>91
пројекти	1>91
психолог	18N4
пту	0B31
публикация	1:22
публикација	1<F1
публікація	18k1
пут	19\1
първо място	00>1
підвищення кваліфікації	1?X2
підприємство	18L1
підрозділ	1:W1
р	1?Z1
работаю	1;W1
работник	18e1
рабоч	18M1
рабочий	1?[2
рад	1<F1
рад од куће	1>31
радионица	18K1
радна биографија	19[1
радник	1921
радница	1921
радіо	18L1
разведен	1?]3
разведена	1?]3
разведён	19h1
разговорный	19c1
разговорный уровень	19c1
разработчик	1?`2
разрешително	1=H1
разряд	18^1
район	19a2
рачуновођа	1921
редактор	1;;5
редакция	18V1
редакція	18L1
режисер	18a1
режиссер	18M1
режиссёр	18M1
резюме	18i2
рекрутер	18b2
республика	19?1
ресторан	1?b3
ресторант	18J1
референт	18g1
рибал	18a1
риелтор	18M1
робочий	1:?1
робітни	18a1
робітник	19l1
роден	1;61
роден език	1;61
родная	19Z1
родной	19Z1
родной язык	19Z1
розділ	18k1
розлучена	1<E1
розлучений	1<E1
розмовна	1?e1
розмовний	1?e1
розмовний рівень	1?e1
розробник	18h1
роки	1?Z1
року	1?Z1
років	1?Z1
руководилац	1921
руководител	18f1
ръководител	1?f1
рыбак	18M1
рідна	19d1
рідна мова	19d1
рідний	19d1
рік	1?Z1
с	1?g3
с отличием	19P1
саветник	1921
саветница	1921
сада	1;51
садашњост	1;51
садовник	18M1
садівни	18a1
самозайнятий	18L1
самозанятый	18V1
санитар	18M1
сантехник	18M1
сантехнік	18a1
санітар	18a1
саопштење	1<F1
сарадник	1921
сарадница	1921
сборник	1:22
сварщик	1?>2
свидетелство	1=H1
свидетельство	18^1
свободно	1?j2
свободно владею	19j1
свободное	19j1
свободное владение	19j1
свободный	19j1
свідоцтво	18_1
сдан	1:P1
сдружение	18J1
сега	19i1
сегодня	1;W1
сейчас	1;W1
секретар	18N4
секретарица	1921
секретарь	18M1
сектор	1?l4
село	19a2
семеен	1<:1
семейна	1<:1
семинар	1@01
семінар	1=>1
сервитьор	18e1
середньо	1?e1
середня	1?@1
середня освіта	1?@1
середня спеціальна	1=m1
середній	1@12
середній бал	19O1
середній рівень	1?e1
сертификат	1@33
сертификация	18^1
сертифициран	1=H1
сертифицированный	18^1
сертифікат	1@61
сертифікація	18_1
скарбни	18a1
слабо	19F1
слесар	18M1
слесарь	18M1
служба	1@75
слюсар	18a1
смер	1=k1
со	1@<2
со словарем	19G1
со словарём	19G1
соавтор	1@>2
собственик	18e1
совершенное	19k1
сотрудник	18M1
соу	1::1
союз	18V1
спбгу	0B31
специализация	1?W1
специалист	1@@3
специалист по	1?D1
специалитет	1:R1
специалност	1?W1
специальность	1<k1
специјалиста	1921
спеціальність	1<l1
спеціалізація	1<l1
спеціаліст	1@C2
спеціалітет	1=R1
списание	19]1
співа	18a1
співавтор	1@E2
співробітник	18a1
спілка	18L1
среден успех	1>h1
среден успех от следването	1>h1
средне	19c1
среднее	19>1
среднее образование	19>1
среднее общее	19>1
среднее профессиональное	1;E1
среднее профессиональное образование	1;E1
среднее специальное	1;E1
средний	1@G2
средний балл	19P1
средний уровень	19c1
средно	1@I3
средно владеене	1:c1
средно ниво	1@L2
средно образование	1;H1
средно специално	1;H1
средно специално образование	1;H1
средно училище	1::1
средња стручна спрема	1=W1
средња школа	18\1
средње	1@N2
средњи	1=51
средњи ниво	1=51
ссс	1=W1
стажант	18e1
стажер	18b2
стажист	18a1
стажиста	1921
стажёр	18M1
стан	19\1
старший	1@P2
статия	19]1
стаття	18k1
статья	18d1
степень бакалавра	19M1
степень магистра	1:R1
стипендия	1>O2
стипендија	00C1
стипендія	00A1
столар	1921
столяр	18b2
стор	1@R1
сторінка	1@R1
стр	1@S2
страница	1@U1
строительная	18V1
стройка	18V1
струковне студије	19S1
стручни испит	1:F1
стручњак	1@V2
студио	19Q2
студия	18V1
студијски програм	1=k1
студія	18L1
ступінь бакалавра	19L1
ступінь магістра	1=R1
стюард	18b2
су	1::1
су шеф	1@P2
су-шеф	1@P2
суддя	19l1
судья	19m1
супермаркет	18H2
счетоводител	18e1
считано от	1@X1
сътрудник	18e1
сьогодні	1;X1
т ч	1;X1
т.ч	1;X1
та	1<c1
такмичење	00C1
танцовщиц	18M1
танцор	18M1
танцівни	18a1
театр	18H2
театър	18J1
тези	18k1
тезисы	18d1
текущее время	1;W1
телеканал	18L1
теперішнього часу	1;X1
теперішній час	1;X1
тестер	18e1
тестировщик	18f1
тестувальник	18h1
техлид	19m1
техник	1<>2
техникум	1@Y2
техничар	18g1
техничка школа	18\1
технолог	18E3
технік	18a1
технікум	1=11
течно	18`1
тиждень	1@[1
тижні	1@[1
тижнів	1@[1
тим	1;O1
тимлид	19m1
типография	18V1
тов	1@\2
товаровед	18M1
токар	18b2
токарь	18M1
тоо	00c1
торговый дом	18V1
торговый представитель	19m1
трг	19\1
тренер	18b2
тренинг	1@01
тренутно	1;51
треньор	18e1
тренінг	1=>1
трки	0<V1
търговец	18e1
търговски представител	1;`1
у	1@^2
у браку	1>D1
у досконалості	1;h1
у току	1;51
уверенно	1:Q1
уверенный	1:Q1
уверење	1:F1
удаленка	1;R1
удаленная работа	1;R1
удаленно	1;R1
удалёнка	1;R1
удалённая работа	1;R1
удалённо	1;R1
удата	1>D1
удовлетворительно	19c1
удостоверение	1<e2
удружење	18K1
ул	1@`3
улица	1@`3
универзитет	1@c1
университет	1@Y2
университета	18Z2
університет	1=11
управител	18e1
управление	1@d3
управління	1@g2
уредник	1921
уредница	1921
усмерење	1=k1
успех	1>h1
учебник	19]1
ученик	19m1
училище	1@i3
учител	18e1
учитель	18b2
учительница	19m1
учитељ	18g1
учредитель	18M1
фабрика	1<A4
факултет	1@l2
факультет	1@n4
фармацевт	18E3
фармацеут	18g1
фаховий молодший бакалавр	1=m1
фахівець	19l1
фгуп	00c1
фельдшер	1=Z3
фермер	18b2
физик	18M1
физиотерапевт	18M1
финалист	0Si1
финалиста	00C1
фирма	19T3
флорист	18b2
фонд	18H2
фондация	18J1
фондација	18K1
фоп	00c1
фотограф	18b2
фрезеровщик	18M1
фрезерувальни	18a1
фриланс	18V1
фрилансер	18M1
фріланс	18L1
фізіотерапевт	18a1
фіналіст	00A1
фірма	18L1
химик	18M1
хозяйство	18V1
холдинг	18o3
холост	19h1
холостой	19h1
хорошее	1:S1
хороший	1A22
хорошо	1A22
хотел	19Q2
художник	18M1
цей час	1;X1
центар	18K1
центр	18H2
център	18J1
цех	1@d3
ч	1A41
часопис	1<F1
червоний диплом	19O1
чирак	1;`1
читалище	18J1
читаю профессиональную литературу	19G1
читаю со словарем	19G1
читаю со словарём	19G1
члан	1921
чланак	1<F1
член	1;`1
чоловік	1A41
чоловіча	1A41
чоловічий	1A41
швачк	18a1
швея	19m1
шеф	1921
школа	1A54
школа no	18Y1
школьный	19G1
шосе	19^1
шоссе	19?1
шофьор	18e1
шофьорска книжка	1=H1
экономист	18M1
экскурсовод	18M1
эксперт	1A91
экспертный	1A91
экспертный уровень	1A91
электрик	18M1
электрогазосварщик	18M1
электромонт	18M1
электросварщик	18M1
элементарный	19G1
юрист	18E3
і	1<c1
із	1:T2
ілюстратор	18a1
інженер	18h1
інститут	1=11
јединица	1;O1
јесен	1A:1
ґрант	00A1
אביב	1A;1
אגף	1A<1
אדריכל	1A=1
אדריכלית	1A=1
אולפנה	1A>1
אוניברסיטה	1A>1
אוניברסיטת	1A>1
אופטומטריסט	1A=1
אות	1A?1
אח	1A=1
אחות	1A=1
אחראי	1A=1
אחראית	1A=1
אינסטלטור	1A=1
אישה	1A@1
אנליסט	1A=1
אנליסטית	1A=1
אקדמיה	1A>1
ארגון	1AA1
ארכיונאי	1A=1
ב	1AB1
ב"א	1AC1
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1AD1
בוגר	1AC1
בוגרת	1AC1
בודק	1A=1
בודקת	1A=1
ביטוח	1AA1
בינוני	1AE2
בינונית	1AE2
בינונית גבוהה	1AG1
בית אבות	1AA1
בית החולים	1AA1
בית הספר	1A>1
בית חולים	1AA1
בית מרקחת	1AA1
בית ספר	1A>1
בנאי	1A=1
בנק	1AA1
בסיס	1AH1
בסיסי	1AI2
בסיסית	1AI2
בע"מ	1AA1
בעלים	1A=1
בעמ	1AA1
ברמה גבוהה	1AK1
ברמן	1A=1
ברמת שפת אם	1AL1
גבוהה	1AM2
גבר	1AO1
גזבר	1A=1
גזברית	1A=1
גן ילדים	1A>1
גנן	1A=1
גננת	1A=1
גרוש	1AP1
גרושה	1AP1
ד"ר	1AQ1
דו לשוני	1AL1
דו-לשוני	1AL1
דובר ילידי	1AL1
דוור	1A=1
דוקטור	1AQ1
דוקטורט	1AR2
דייג	1A=1
דייל	1A=1
דיילת	1A=1
דירה	1AT1
דרך	1AT1
האוניברסיטה	1A>1
האקדמיה	1A>1
הווה	1AU1
הוצאה	1AV1
הוצאת	1AA1
החוג	1A>1
הטכניון	1A>1
היברידי	1AW1
היום	1AU1
המכללה	1A>1
המכללה האקדמית	1A>1
המרכז	1AA1
המרכז האקדמי	1A>1
הנדסאי	1AX1
הנדסאית	1AX1
הסמכה	1AY1
הסמכות	1AY1
הסמכת	1AY1
הפקולטה	1A>1
הצטיינות	1A?1
הצטיינות יתרה	1AD1
הרצאה	1AV1
השתלמות	1AY1
התמחות	1AZ1
התמחות ב	1AZ1
ו	1A[1
ועד היום	1AU1
זוכה	1A?1
זכר	1AO1
זמר	1A=1
זמרת	1A=1
חבר	1A=1
חבר ועד	1A=1
חברה	1AA1
חברה בוועד	1A=1
חברה בצוות	1A=1
חברת	1AA1
חברת ועד	1A=1
חוג	1AZ1
חודש	1A\1
חודשים	1A\1
חוקר	1A=1
חוקרת	1A=1
חורף	1A]1
חטיבה	1A<1
חטיבת ביניים	1A>1
חייט	1A=1
חייל	1A=1
חלשה	1AH1
חנות	1AA1
חקלאי	1A=1
חרט	1A=1
חשב	1A=1
חשמלאי	1A=1
טבח	1A=1
טבחית	1A=1
טוב	1A^2
טובה	1AG1
טובה מאוד	1AK1
טכנאי	1A=1
טכנאי מוסמך	1AX1
טכנאית	1A=1
טכנולוגיות	1AA1
טכניון	1A>1
ידע בסיסי	1AH1
יו"ר	1A=1
יועץ	1A=1
יועצת	1A=1
יושב ראש	1A=1
יחידה	1A<1
יחידת	1A<1
ישיבה	1A>1
ישיבת	1A>1
כבאי	1A=1
כיום	1AU1
כיכר	1AT1
כנס	1AV1
כעת	1AU1
כתב עת	1AV1
כתבה	1AV1
מ	1A`1
מ"א	1Aa1
מאבטח	1A=1
מאבטחת	1A=1
מאז	1Ab1
מאייר	1A=1
מאיירת	1A=1
מאמן	1A=1
מאמנת	1A=1
מאמר	1AV1
מאפייה	1AA1
מבקר	1A=1
מגיה	1A=1
מגמה	1AZ1
מגמת	1AZ1
מדור	1A<1
מדליה	1A?1
מדריך	1A=1
מדריכה	1A=1
מדרשה	1A>1
מהנדס	1A=1
מהנדסת	1A=1
מודד	1A=1
מוזיאון	1AA1
מוזיקאי	1A=1
מוכר	1A=1
מוכרת	1A=1
מומחה	1Ac2
מומחית	1Ac2
מוסמך	1Ae2
מוסמכת	1Ae2
מועצה	1AA1
מורה	1A=1
מזכיר	1A=1
מזכירה	1A=1
מחלקה	1A<1
מחלקת	1A<1
מחסנאי	1A=1
מטפל	1A=1
מטפלת	1A=1
מיזם	1Ag1
מיילדת	1A=1
מייסד	1A=1
מייסדת	1A=1
מיקוד	1AT1
מכון	1AA1
מכון ללימודים	1A>1
מכונאי	1A=1
מכללה	1A>1
מכללת	1A>1
מלגה	1A?1
מלגת	1A?1
מלון	1AA1
מלח	1A=1
מלצר	1A=1
מלצרית	1A=1
ממוצע	1AD1
ממוצע ציונים	1AD1
מנהל	1A=1
מנהל חשבונות	1A=1
מנהל עבודה	1A=1
מנהלת	1A=1
מנהלת חשבונות	1A=1
מנחה	1A=1
מנכ"ל	1A=1
מסגר	1A=1
מסלול	1AZ1
מסעדה	1AA1
מעבדה	1AA1
מעצב	1A=1
מעצבת	1A=1
מפיק	1A=1
מפיקה	1A=1
מפעיל	1A=1
מפעל	1AA1
מפקד	1A=1
מפקדת	1A=1
מפתח	1A=1
מפתחת	1A=1
מצוין	1AM2
מצוינת	1AK1
מצטיין	1A?1
מצטיינת	1A?1
מקוון	1AW1
מקום ראשון	1A?1
מרחוק	1AW1
מרכז	1Ah2
מרכזת	1A=1
מרפא בעיסוק	1A=1
מרפאה	1AA1
מרפאה בעיסוק	1A=1
מרפאת	1AA1
מרצה	1A=1
משוער	1Aj1
משרד	1AA1
מתחיל	1Ak1
מתחילים	1AH1
מתכנן	1A=1
מתכננת	1A=1
מתכנת	1A=1
מתכנתת	1A=1
מתמחה	1A=1
מתנדב	1A=1
מתנדבת	1A=1
מתקדם	1Al1
מתרגם	1A=1
מתרגמת	1A=1
נגר	1A=1
נהג	1A=1
נהגת	1A=1
נוטריון	1A=1
נוכחי	1AU1
נוכחית	1AU1
נציג	1A=1
נציג מכירות	1A=1
נציגת	1A=1
נקבה	1A@1
נשואה	1AP1
נשוי	1AP1
סבירה	1Am1
סדנה	1AA1
סוכנות	1AA1
סטודיו	1AA1
סטודנט	1A=1
סייע	1A=1
סייעת	1A=1
סמטת	1AT1
סמינר	1A>1
סמנכ"ל	1A=1
ספר	1AV1
ספרייה	1AA1
ספריית	1AA1
ספרית	1A=1
ספרן	1A=1
ספרנית	1A=1
סתיו	1An1
עבודה מרחוק	1AW1
עבודת גמר	1AV1
עד	1Ao1
עד היום	1AU1
עד כה	1AU1
עובד	1A=1
עובד מצטיין	1A?1
עובדת	1A=1
עובדת מצטיינת	1A?1
עוזר	1A=1
עוזרת	1A=1
עורך	1A=1
עורך דין	1A=1
עורכת	1A=1
עורכת דין	1A=1
עיון	1AV1
עיריית	1AA1
עיתונאי	1A=1
עיתונאית	1A=1
עכשיו	1AU1
עמוד	1B01
עמותה	1AA1
עמותת	1AA1
עצמאי	1AA1
עצמאית	1AA1
פוסטר	1AV1
פועל	1A=1
פועלת	1A=1
פטנט	1AV1
פיזיותרפיסט	1A=1
פסיכולוג	1A=1
פסיכולוגית	1A=1
פקולטה	1A>1
פקיד	1A=1
פקידה	1A=1
פרויקט	1Ag1
פרופסור	1A=1
פרס	1A?1
פרסום	1AV1
פרק	1AV1
צה"ל	1AA1
צוות	1A<1
ציון	1AD1
ציון ממוצע	1AD1
ציון סופי	1AD1
צלם	1A=1
צלמת	1A=1
צפוי	1Aj1
צפויה	1Aj1
קבוצת	1AA1
קו"ח	1B11
קומה	1AT1
קונדיטור	1A=1
קופאי	1A=1
קופאית	1A=1
קופת חולים	1AA1
קורות חיים	1B11
קורס	1AY1
קו״ח	1B11
קיץ	1B21
קלינאית	1A=1
קצב	1A=1
קצין	1A=1
קצינה	1A=1
קרן	1AA1
ראש	1A=1
ראש צוות	1A=1
רהוטה	1AK1
רואה חשבון	1A=1
רווק	1AP1
רווקה	1AP1
רופא	1A=1
רופאה	1A=1
רוקח	1A=1
רוקחת	1A=1
רח	1AT1
רחוב	1AT1
רישיון	1AY1
רישיון נהיגה	1AY1
רכז	1A=1
רכזת	1A=1
רמה גבוהה	1AM2
רמת שיחה	1Am1
רקדן	1A=1
רקדנית	1A=1
רשיון	1AY1
רשת	1AA1
רתך	1A=1
שד	1AT1
שדרות	1AT1
שוטף	1AK1
שוטפת	1AK1
שוטר	1A=1
שוטרת	1A=1
שוליה	1A=1
שוער	1A=1
שופט	1A=1
שותף	1A=1
שותפה	1A=1
שחקן	1A=1
שחקנית	1A=1
שיחה	1Am1
שכונת	1AT1
שליח	1A=1
שליטה מלאה	1AK1
שם הפרויקט	1Ag1
שמאי	1A=1
שנה	1B31
שנים	1B31
שף	1A=1
שפת אם	1AL1
שפת-אם	1AL1
ת ד	1AT1
ת.ד	1AT1
תואר	1AC1
תואר ראשון	1AC1
תואר ראשון ב	1AC1
תואר שלישי	1AQ1
תואר שני	1Aa1
תואר שני ב	1Aa1
תופרת	1A=1
תזונאית	1A=1
תחקירן	1A=1
תחקירנית	1A=1
תחרות	1A?1
תיאטרון	1AA1
תיכון	1B42
תעודה	1AY1
תעודת	1AY1
תעודת בגרות	00I1
תעודת הוקרה	1A?1
תעודת הוראה	1AX1
תעודת הצטיינות	1A?1
תעודת מקצוע	1B62
תעשיות	1AA1
أخصائي	1B81
أخصائية	1B81
أساسي	1B92
أساسيات	1B92
أساسية	1B;1
أستاذ	1B81
أستاذة	1B81
أشهر	1B<1
أعزب	1B=1
أعوام	1B>1
أفضل	1B?1
أكاديمية	1B@1
أمانة	1BA1
أمين الصندوق	1B81
أمين مكتبة	1B81
أمينة	1B81
أمينة الصندوق	1B81
أنثى	1BB1
أونلاين	1BC1
إتقان	1BD1
إجادة تامة	1BD1
إجازة	1BE1
إجازة جامعية	1BE1
إدارة	1BF2
إعدادية	1B@1
إلى	1BH1
إلى الآن	1BI1
ابتدائي	1B;1
ابتدايي	1B;1
اتقان	1BD1
اجاده تامه	1BD1
اجازه	1BE1
اجازه جامعيه	1BE1
اختصاصي	1B81
اخصايي	1B81
اخصاييه	1B81
اداره	1BF2
اساسي	1B92
اساسيات	1B92
اساسيه	1B;1
استاذ	1B81
استاذه	1B81
استشاري	1B81
استشارية	1B81
استشاريه	1B81
استوديو	1BA1
اسم المشروع	1BJ1
اشهر	1B<1
اعتماد	1BK1
اعداديه	1B@1
اعزب	1B=1
اعوام	1B>1
افضل	1B?1
اكاديميه	1B@1
الآن	1BI1
الاختصاص	1BL1
الان	1BI1
البكالوريا	1BM1
البكالوريوس	1BE1
التقدير	1BN1
الثانوية	1BM1
الثانوية العامة	1BM1
الثانويه	1BM1
الثانويه العامه	1BM1
الجامعة	1B@1
الجامعه	1B@1
الحاضر	1BI1
الحالي	1BI1
الخريف	1BO1
الدبلوم	1BP1
الدرجة	1BN1
الدرجه	1BN1
الدكتوراه	1BQ1
الدور	1BR1
الربيع	1BS1
السيرة الذاتية	1BT1
السيره الذاتيه	1BT1
الشتاء	1BU1
الشركة	1BA1
الشركه	1BA1
الصيف	1BV1
القسم	1BW1
الكلية	1B@1
الكليه	1B@1
اللغة الأصلية	1BX1
اللغة الأم	1BX1
اللغه الاصليه	1BX1
اللغه الام	1BX1
الليسانس	1BE1
المؤسسة	1BA1
الماجستير	1BY1
المتوقع	1BZ1
المدرسة	1B@1
المدرسة الثانوية	1B@1
المدرسه	1B@1
المدرسه الثانويه	1B@1
المركز الأول	1B?1
المركز الاول	1B?1
المركز الثاني	1B?1
المشروع	1BJ1
المعدل	1BN1
المعدل التراكمي	1BN1
المعدل العام	1BN1
المعهد	1B@1
الموسسه	1BA1
الوقت الحالي	1BI1
الى	1BH1
الي	1BH1
الي الان	1BI1
اليوم	1BI1
امانه	1BA1
امرأة	1BB1
امراه	1BB1
امين الصندوق	1B81
امين مكتبه	1B81
امينه	1B81
امينه الصندوق	1B81
انثى	1BB1
انثي	1BB1
اونلاين	1BC1
بائع	1B81
بائعة	1B81
باحث	1B81
باحثة	1B81
باحثه	1B81
بايع	1B81
بايعه	1B81
بتقدير	1BN1
بحار	1B81
بحث	1B[1
براءة اختراع	1B[1
براءه اختراع	1B[1
بستاني	1B81
بسيطة	1B;1
بسيطه	1B;1
بطلاقة	1BD1
بطلاقه	1BD1
بكالوريا	1BM1
بكالوريس	1BE1
بكالوريوس	1BE1
بلدية	1BA1
بلديه	1BA1
بناء	1B81
بناية	1BR1
بنايه	1BR1
بنك	1BA1
تأمين	1BA1
تامين	1BA1
تخصص	1BL1
تخصص في	1BL1
ترخيص	1BK1
تقدير	1BN1
تقني	1B81
تكريم	1B?1
توجيهي	1BM1
ثانوي	1B@1
ثانوية	1B@1
ثانوية عامة	1BM1
ثانويه	1B@1
ثانويه عامه	1BM1
ثنائي اللغة	1BX1
ثنايي اللغه	1BX1
جائزة	1B?1
جامعة	1B@1
جامعه	1B@1
جايزه	1B?1
جزار	1B81
جمعية	1BA1
جمعيه	1BA1
جندي	1B81
جيد	1B\2
جيد جدا	1BD1
جيدة	1B^1
جيدة جدا	1BD1
جيده	1B^1
جيده جدا	1BD1
حارس	1B81
حاليا	1BI1
حالياً	1BI1
حاليًا	1BI1
حتى	1BH1
حتى الآن	1BI1
حتى الوقت الحالي	1BI1
حتى اليوم	1BI1
حتى تاريخه	1BI1
حتي	1BH1
حتي الان	1BI1
حتي الوقت الحالي	1BI1
حتي اليوم	1BI1
حتي تاريخه	1BI1
حداد	1B81
حكم	1B81
حي	1BR1
خباز	1B81
خبير	1B_2
خبيرة	1B_2
خبيره	1B_2
خراط	1B81
خريف	1BO1
خياط	1B81
خياطة	1B81
خياطه	1B81
دائرة	1BW1
دار	1BA1
دار النشر	1B[1
دار نشر	1BA1
دايره	1BW1
دبلوم	1Ba2
دبلوم عالي	1BY1
دبلوم فني	1BP1
دبلوم متوسط	1BP1
درجة البكالوريوس	1BE1
درجة الدكتوراه	1BQ1
درجة الماجستير	1BY1
درجه البكالوريوس	1BE1
درجه الدكتوراه	1BQ1
درجه الماجستير	1BY1
درع	1B?1
دكتوراه	1BQ1
دورة	1BK1
دوره	1BK1
ذكر	1Bc1
رئيس	1B81
رئيسة	1B81
ربيع	1BS1
رجل	1Bc1
رخصة	1BK1
رخصة قيادة	1BK1
رخصه	1BK1
رخصه قياده	1BK1
رسالة	1B[1
رساله	1B[1
روضة	1B@1
روضه	1B@1
رييس	1B81
رييسه	1B81
زمالة	1BK1
زماله	1BK1
سائق	1B81
سائقة	1B81
سايق	1B81
سايقه	1B81
سباك	1B81
سكرتير	1B81
سكرتيرة	1B81
سكرتيره	1B81
سنة	1Bd2
سنه	1Bd2
سنوات	1B>1
سيرة ذاتية	1BT1
سيره ذاتيه	1BT1
شارع	1BR1
شتاء	1BU1
شرطي	1B81
شركة	1BA1
شركه	1BA1
شعبة	1Bf2
شعبه	1Bf2
شقة	1BR1
شقه	1BR1
شهادة	1BK1
شهادة الثانوية	1BM1
شهادة تقدير	1B?1
شهادة معتمدة	1BK1
شهاده	1BK1
شهاده الثانويه	1BM1
شهاده تقدير	1B?1
شهاده معتمده	1BK1
شهر	1B<1
شهور	1B<1
ص ب	1BR1
ص.ب	1BR1
صحفي	1B81
صحفية	1B81
صحفيه	1B81
صحيفة	1BA1
صحيفه	1BA1
صفحة	1Bh1
صفحه	1Bh1
صياد	1B81
صيدلانية	1B81
صيدلانيه	1B81
صيدلي	1B81
صيدلية	1BA1
صيدليه	1BA1
صيف	1BV1
ضعيف	1B;1
طاه	1B81
طاهية	1B81
طاهيه	1B81
طباخ	1B81
طبيب	1B81
طبيبة	1B81
طبيبه	1B81
طريق	1BR1
طلاقة	1BD1
طلاقه	1BD1
عام	1Bd2
عامل	1B81
عاملة	1B81
عامله	1B81
عبر الإنترنت	1BC1
عبر الانترنت	1BC1
عزباء	1B=1
عضو	1B81
عضوية	1BK1
عضويه	1BK1
عمارة	1BR1
عماره	1BR1
عمل حر	1BA1
عن بعد	1BC1
عن بُعد	1BC1
عيادة	1BA1
عياده	1BA1
فائز	1B?1
فائزة	1B?1
فايز	1B?1
فايزه	1B?1
فريق	1BW1
فصل	1B[1
فندق	1BA1
فني	1B81
فنية	1B81
فنيه	1B81
فوق المتوسط	1B^1
في	1Bi1
قائد	1B81
قابلة	1B81
قابله	1B81
قايد	1B81
قرية	1BR1
قريه	1BR1
قسم	1Bf2
قناة	1BA1
قناه	1BA1
كاتب	1B81
كاتبة	1B81
كاتبه	1B81
كتاب	1B[1
كليات	1B@1
كلية	1B@1
كليه	1B@1
كهربائي	1B81
كهربايي	1B81
لحام	1B81
لدى	1Bi1
لدي	1Bi1
لغة أم	1BX1
لغة الأم	1BX1
لغتي الأم	1BX1
لغتي الام	1BX1
لغه الام	1BX1
لغه ام	1BX1
للآن	1BI1
للان	1BI1
ليسانس	1BE1
مؤتمر	1B[1
مؤسس	1B81
مؤسسة	1BA1
مؤسسة مشاركة	1B81
ماجستير	1BY1
مالك	1B81
مبتدئ	1B92
مبتدئة	1B;1
مبتدي	1B92
مبتديه	1B;1
مبرمج	1B81
مبرمجة	1B81
مبرمجه	1B81
متجر	1BA1
متحف	1BA1
متدرب	1B81
متدربة	1B81
متدربه	1B81
مترجم	1B81
مترجمة	1B81
مترجمه	1B81
متزوج	1B=1
متزوجة	1B=1
متزوجه	1B=1
متطوع	1B81
متطوعة	1B81
متطوعه	1B81
متقدم	1Bj2
متقدمة	1Bj2
متقدمه	1Bj2
متوسط	1Bl2
متوسطة	1Bl2
متوسطه	1Bl2
متوقع	1BZ1
متوقعة	1BZ1
متوقعه	1BZ1
مجلة	1B[1
مجله	1B[1
مجموعة	1BA1
مجموعه	1BA1
محادثة	1Bn1
محادثه	1Bn1
محاسب	1B81
محاسبة	1B81
محاسبه	1B81
محاضر	1B81
محاضرة	1Bo2
محاضره	1Bo2
محافظة	1BR1
محافظه	1BR1
محام	1B81
محامي	1B81
محامية	1B81
محاميه	1B81
محترف	1BD1
محرر	1B81
محررة	1B81
محرره	1B81
محلل	1B81
محللة	1B81
محلله	1B81
مخبز	1BA1
مختبر	1BA1
مدارس	1B@1
مدرب	1B81
مدربة	1B81
مدربه	1B81
مدرس	1B81
مدرسة	1B@1
مدرسة ثانوية	1B@1
مدرسة صف	1B81
مدرسة لغة	1B81
مدرسه	1B@1
مدرسه ثانويه	1B@1
مدرسه صف	1B81
مدرسه لغه	1B81
مدقق	1B81
مدير	1B81
مديرة	1B81
مديره	1B81
مدينة	1BR1
مدينه	1BR1
مراقب	1B81
مراقبة	1B81
مراقبه	1B81
مرشد	1B81
مرشدة	1B81
مرشده	1B81
مركز	1BA1
مزارع	1B81
مزارعة	1B81
مزارعه	1B81
مسؤول	1B81
مسؤولة	1B81
مسابقة	1B?1
مسابقه	1B?1
مساعد	1B81
مساعدة	1B81
مساعده	1B81
مستشار	1B81
مستشارة	1B81
مستشاره	1B81
مستشفى	1BA1
مستشفي	1BA1
مستمر	1BI1
مسرح	1BA1
مسعف	1B81
مسعفة	1B81
مسعفه	1B81
مسوول	1B81
مسووله	1B81
مشرف	1B81
مشرفة	1B81
مشرفه	1B81
مشروع	1BJ1
مشروع خاص	1BA1
مشغل	1B81
مصرف	1BA1
مصمم	1B81
مصممة	1B81
مصممه	1B81
مصنع	1BA1
مصور	1B81
مصورة	1B81
مصوره	1B81
مطعم	1BA1
مطلق	1B=1
مطلقة	1B=1
مطلقه	1B=1
مطور	1B81
مطورة	1B81
مطوره	1B81
مع مرتبة الشرف	1BN1
مع مرتبه الشرف	1BN1
معتمد	1BK1
معتمدة	1BK1
معتمده	1BK1
معدل	1BN1
معلم	1B81
معلمة	1B81
معلمه	1B81
معماري	1B81
معهد	1C12
مغن	1B81
مقال	1B[1
مقالة	1B[1
مقاله	1B[1
مقبول	1B;1
مكتب	1BA1
مكتبة	1BA1
مكتبه	1BA1
ممتاز	1Bj2
ممتازة	1BD1
ممتازه	1BD1
ممثل	1B81
ممثلة	1B81
ممثله	1B81
ممرض	1B81
ممرضة	1B81
ممرضه	1B81
من	1C31
منحة	1B?1
منحه	1B?1
مندوب	1B81
مندوبة	1B81
مندوبه	1B81
منذ	1C41
منسق	1B81
منسقة	1B81
منسقه	1B81
منشور	1B[1
منطقة	1BR1
منطقه	1BR1
منظمة	1BA1
منظمه	1BA1
مهندس	1B81
مهندسة	1B81
مهندسه	1B81
موتمر	1B[1
موسس	1B81
موسسه	1BA1
موسسه مشاركه	1B81
موسيقي	1B81
موظف	1B81
موظف استقبال	1B81
موظفة	1B81
موظفه	1B81
ميدالية	1B?1
ميداليه	1B?1
ميدان	1BR1
ميكانيكي	1B81
نائب	1B81
نادل	1B81
نادلة	1B81
نادله	1B81
نايب	1B81
نجار	1B81
نشر	1B[1
هيئة	1BA1
هييه	1BA1
و	1C51
وحدة	1BW1
وحده	1BW1
ورشة	1BA1
ورشه	1BA1
ورقة	1B[1
ورقة بحثية	1B[1
ورقه	1B[1
ورقه بحثيه	1B[1
وزارة	1BA1
وزاره	1BA1
وسام	1B?1
وكالة	1BA1
وكاله	1BA1
अंक	1C61
अकादमी	1C71
अच्छा	1C82
अच्छी	1C:1
अधिकारी	1C;1
अध्यक्ष	1C;1
अध्यापक	1C;1
अध्यापिका	1C;1
अध्याय	1C<1
अनुभाग	1C=1
अनुवादक	1C;1
अपेक्षित	1C>1
अब	1C?1
अब तक	1C?1
अभिनेता	1C;1
अभिनेत्री	1C;1
अभियंता	1C;1
अभी	1C?1
अभी तक	1C?1
अविवाहित	1C@1
अस्पताल	1CA1
आईटीआई	1CB1
आज	1C?1
आज तक	1C?1
आहार विशेषज्ञ	1C;1
इंजीनियर	1C;1
इंटरमीडिएट	00F1
इंटर्न	1C;1
इलेक्ट्रीशियन	1C;1
उच्च माध्यमिक विद्यालय	1C71
उत्कृष्ट	1CC2
उन्नत	1CC2
उपाध्यक्ष	1C;1
एजेंसी	1CA1
एम ए	1CE1
एम एड	1CE1
एम एससी	1CE1
एम कॉम	1CE1
एम टेक	1CE1
एम बी ए	1CE1
एम.ए	1CE1
एम.एड	1CE1
एम.एससी	1CE1
एम.कॉम	1CE1
एम.टेक	1CE1
एम.बी.ए	1CE1
एमबीए	1CE1
एवं	1CF1
ऑनलाइन	1CG1
और	1CF1
औसत	1CH1
कंपनी	1CA1
कर्मचारी	1C;1
कसाई	1C;1
कारखाना	1CA1
कार्यालय	1CA1
किसान	1C;1
केंद्र	1CA1
कैशियर	1C;1
कॉलेज	1C71
कॉलोनी	1CI1
कोच	1C;1
कोर्स	1CJ1
कोषाध्यक्ष	1C;1
क्लिनिक	1CA1
गर्मी	1CK1
गली	1CI1
गाइड	1C;1
गायक	1C;1
गायिका	1C;1
गुरुकुल	1C71
ग्राम	1CI1
ग्रीष्म	1CK1
ग्रेड	1C61
चालक	1C;1
चिकित्सक	1C;1
चिकित्सालय	1CA1
चित्रकार	1C;1
चौक	1CI1
चौकीदार	1C;1
छात्रवृत्ति	1CL1
छायाकार	1C;1
जारी	1C?1
जिला	1CI1
जीवन परिचय	1CM1
जीवन वृत्त	1CM1
जीवनवृत्त	1CM1
टीम	1C=1
ट्रस्ट	1CA1
डिज़ाइनर	1C;1
डिजाइनर	1C;1
डिप्लोमा	1CN2
डेवलपर	1C;1
डॉक्टर	1C;1
डॉक्टरेट	1CP1
ड्राइवर	1C;1
तक	1CQ2
तकनीशियन	1C;1
थोड़ा	1CS1
थोडा	1CS1
दर्जी	1C;1
दसवीं	00F1
दाई	1C;1
दुकान	1CA1
दूरस्थ	1CG1
द्वितीय श्रेणी	1C61
द्विभाषी	1CT1
धाराप्रवाह	1CU1
नगर	1CI1
नगर निगम	1CA1
नर	1CV1
नर्तक	1C;1
नर्स	1C;1
नाई	1C;1
नारी	1CW1
नाविक	1C;1
निगम	1CA1
निदेशक	1C;1
निपुण	1CX1
न्यास	1CA1
पत्रकार	1C;1
पत्रिका	1C<1
पदक	1CL1
परास्नातक	1CE1
परियोजना	1CY1
पर्यवेक्षक	1C;1
पाठशाला	1C71
पात्रता परीक्षा	1CJ1
पिन	1CI1
पी एच डी	1CP1
पी.एच.डी	1CP1
पीएचडी	1CP1
पुरस्कार	1CL1
पुरुष	1CV1
पुस्तक	1C<1
पुस्तकालय	1CA1
पुस्तकालयाध्यक्ष	1C;1
पृष्ठ	1CZ1
पेटेंट	1C<1
पॉलिटेक्निक	1CB1
प्रकाशन	1CA1
प्रकाशित	1C<1
प्रतिनिधि	1C;1
प्रतियोगिता	1CL1
प्रतिशत	1C61
प्रथम श्रेणी	1C61
प्रथम स्थान	1CL1
प्रधानाचार्य	1C;1
प्रबंधक	1C;1
प्रभाग	1C=1
प्रमाण पत्र	1CJ1
प्रमाणन	1CJ1
प्रमाणपत्र	1CJ1
प्रमाणित	1CJ1
प्रमुख	1C;1
प्रयोगशाला	1CA1
प्रवीण	1CU1
प्रशस्ति	1CL1
प्रशस्ति पत्र	1CL1
प्रशासक	1C;1
प्रशिक्षक	1C;1
प्रशिक्षु	1C;1
प्राइवेट लिमिटेड	1CA1
प्राध्यापक	1C;1
प्रारंभिक	1C[2
प्रोग्रामर	1C;1
प्रोजेक्ट	1CY1
प्रोफेसर	1C;1
प्रौद्योगिकी संस्थान	1C71
फाउंडेशन	1CA1
फार्मासिस्ट	1C;1
बढई	1C;1
बढ़ई	1C;1
बहुत अच्छा	1CU1
बायोडाटा	1CM1
बारहवीं	00F1
बी ए	1C]1
बी एड	1C]1
बी एससी	1C]1
बी कॉम	1C]1
बी टेक	1C]1
बी.ए	1C]1
बी.एड	1C]1
बी.एससी	1C]1
बी.कॉम	1C]1
बी.टेक	1C]1
बीए	1C]1
बीटेक	1C]1
बुनियादी	1C[2
बेकर	1C;1
बैंक	1CA1
बोलचाल	1CH1
मंत्रालय	1CA1
मकान	1CI1
मछुआरा	1C;1
मजदूर	1C;1
मज़दूर	1C;1
मध्यम	1C^2
मध्यवर्ती	1CH1
महाविद्यालय	1C71
महिला	1CW1
महीना	1C`1
महीने	1C`1
मातृ भाषा	1CT1
मातृभाषा	1CT1
मार्ग	1CI1
माली	1C;1
मास	1C`1
माह	1C`1
मिस्त्री	1C;1
मूलभूत	1CS1
मैकेनिक	1C;1
मैट्रिक	00F1
मैनेजर	1C;1
मोहल्ला	1CI1
यूनिवर्सिटी	1C71
रसोइया	1C;1
राजमिस्त्री	1C;1
रिज़्यूमे	1CM1
रिज्यूमे	1CM1
रिमोट	1CG1
रेफरी	1C;1
रोड	1CI1
लाइसेंस	1CJ1
लिपिक	1C;1
लिमिटेड	1CA1
लेख	1C<1
लेखाकार	1C;1
लोहार	1C;1
व	1CF1
वकील	1C;1
वर्तमान	1C?1
वर्तमान तक	1C?1
वर्ष	1Ca1
वसंत	1Cb1
वार्ड	1CI1
वास्तुकार	1C;1
विक्रेता	1C;1
विजेता	1CL1
विद्यापीठ	1C71
विद्यालय	1C71
विभाग	1C=1
विवाहित	1C@1
विशेषज्ञ	1Cc2
विशेषज्ञता	1Ce1
विश्लेषक	1C;1
विश्वविद्यालय	1C71
विषय	1Ce1
वेटर	1C;1
वेल्डर	1C;1
व्याख्याता	1C;1
व्याख्यान	1C<1
शरद	1Cf1
शाखा	1Ce1
शिक्षक	1C;1
शिक्षिका	1C;1
शीत	1Cg1
शोध पत्र	1C<1
शोधकर्ता	1C;1
शोधपत्र	1C<1
श्रमिक	1C;1
श्रेणी	1C61
संगीतकार	1C;1
संचालक	1C;1
संचालिका	1C;1
संपादक	1C;1
संभावित	1C>1
संवाददाता	1C;1
संस्था	1CA1
संस्थान	1Ch2
संस्थापक	1C;1
सचिव	1C;1
सडक	1CI1
सड़क	1CI1
सदस्य	1C;1
सन्	1Cj1
समन्वयक	1C;1
समिति	1CA1
समूह	1CA1
सम्मान	1CL1
सम्मानित	1CL1
सम्मेलन	1C<1
सर्दी	1Cg1
सलाहकार	1C;1
सहायक	1C;1
साधारण	1CS1
सामान्य	1C^2
साल	1Ca1
सिपाही	1C;1
सुरक्षाकर्मी	1C;1
से	1Ck3
सेक्टर	1CI1
सैनिक	1C;1
स्कूल	1C71
स्टूडियो	1CA1
स्त्री	1CW1
स्नातक	1C]1
स्नातकोत्तर	1CE1
स्वयंसेवक	1C;1
स्वयंसेविका	1C;1
स्वर्ण पदक	1CL1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1CA1
กรม	1Cn1
กรรมการ	1Co1
กระทรวง	1Cn1
กลุ่ม	1Cn1
กลุ่มงาน	1D01
การแข่งขัน	1D11
ขณะนี้	1D21
คณะ	1D31
คนขับรถ	1Co1
ครู	1Co1
คลินิก	1Cn1
คล่อง	1D41
คล่องแคล่ว	1D41
คะแนนเฉลี่ย	1D51
คาดว่า	1D61
คาดว่าจะจบ	1D61
งานวิจัย	1D71
จนถึง	1D81
จนถึงขณะนี้	1D21
จนถึงปัจจุบัน	1D21
จังหวัด	1D91
จาก	1D:1
จุฬาลงกรณ์	1D31
จํากัด	1Cn1
ชนะเลิศ	1D11
ชาย	1D;1
ชื่อโครงการ	1D<1
ช่าง	1Co1
ช่างภาพ	1Co1
ช่างเทคนิค	1Co1
ซอย	1D91
ดี	1D=2
ดีมาก	1D?2
ดีเด่น	1D11
ดีเยี่ยม	1D41
ดุษฎีบัณฑิต	1DA1
ตอนนี้	1D21
ตัวแทน	1Co1
ตั้งแต่	1DB2
ตีพิมพ์	1D71
ตําบล	1D91
ถนน	1D91
ถึง	1D81
ถึงปัจจุบัน	1D21
ทนายความ	1Co1
ทางไกล	1DD1
ทีม	1D01
ที่	1DE1
ที่ปรึกษา	1Co1
ทุน	1D11
ทํางานทางไกล	1DD1
ธนาคาร	1Cn1
นักการตลาด	1Co1
นักข่าว	1Co1
นักจิตวิทยา	1Co1
นักบัญชี	1Co1
นักพัฒนา	1Co1
นักวิจัย	1Co1
นักวิเคราะห์	1Co1
นักศึกษาฝึกงาน	1Co1
นักออกแบบ	1Co1
นักเขียน	1Co1
นักแปล	1Co1
นิตยสาร	1D71
น้อย	1DF1
นําเสนอผลงาน	1D71
บทความ	1D71
บทที่	1D71
บรรณาธิการ	1Co1
บรรณารักษ์	1Co1
บริษัท	1Cn1
บริหารธุรกิจบัณฑิต	1DG1
บัณฑิต	1DG1
บัณฑิตวิทยาลัย	1D31
บ้านเลขที่	1D91
ประกวด	1D11
ประกันภัย	1Cn1
ประกาศนียบัตร	1DH1
ประกาศนียบัตรวิชาชีพ	1DI1
ประกาศนียบัตรวิชาชีพชั้นสูง	1DJ1
ประชุมวิชาการ	1D71
ประธาน	1Co1
ประวัติย่อ	1DK1
ประวัติย่อส่วนตัว	1DK1
ประวัติส่วนตัวสมัครงาน	1DK1
ปริญญาตรี	1DG1
ปริญญาเอก	1DA1
ปริญญาโท	1DL1
ปวช	1DI1
ปวส	1DJ1
ปัจจุบัน	1D21
ปานกลาง	1DM2
ปี	1DO2
ผลการเรียน	1D51
ผู้ก่อตั้ง	1Co1
ผู้จัดการ	1Co1
ผู้ช่วย	1Co1
ผู้ตรวจสอบ	1Co1
ผู้บริหาร	1Co1
ผู้ประสานงาน	1Co1
ผู้ฝึกสอน	1Co1
ผู้อํานวยการ	1Co1
ผู้เชี่ยวชาญ	1DQ2
ผ่านการอบรม	1DH1
ฝึกงาน	1Co1
ฝ่าย	1D01
พนักงาน	1Co1
พนักงานดีเด่น	1D11
พนักงานต้อนรับ	1Co1
พนักงานเสิร์ฟ	1Co1
พยาบาล	1Co1
พอใช้	1DS1
พิพิธภัณฑ์	1Cn1
พื้นฐาน	1DT2
พ่อครัว	1Co1
ภาคฤดูร้อน	1DV1
ภาควิชา	1DW1
ภาษาหลัก	1DX1
ภาษาแม่	1DX1
ม 6	1DI1
ม.6	1DI1
มหาชน	1Cn1
มหาบัณฑิต	1DL1
มหาวิทยาลัย	1D31
มัคคุเทศก์	1Co1
มัธยมศึกษา	1DI1
มัธยมศึกษาตอนปลาย	1DI1
มูลนิธิ	1Cn1
รองชนะเลิศ	1D11
รองผู้จัดการ	1Co1
ระดับกลาง	1DM2
ระดับดี	1DY1
ระดับสูง	1D?2
รางวัล	1D11
ราชภัฏ	1D31
ราชมงคล	1D31
รีสอร์ต	1Cn1
รีสอร์ท	1Cn1
ร้าน	1Cn1
ร้านขายยา	1Cn1
ร้านอาหาร	1Cn1
ฤดูร้อน	1DV1
ฤดูหนาว	1DZ1
ฤดูใบไม้ผลิ	1D[1
ฤดูใบไม้ร่วง	1D\1
ล่าม	1Co1
วารสาร	1D71
วิชาเอก	1DW1
วิทยากร	1Co1
วิทยานิพนธ์	1D71
วิทยาลัย	1D31
วิทยาศาสตรบัณฑิต	1DG1
วิทยาศาสตรมหาบัณฑิต	1DL1
วิทยาเขต	1D31
วิศวกร	1Co1
วิศวกรรมศาสตรบัณฑิต	1DG1
วุฒิบัตร	1DH1
ศาสตราจารย์	1Co1
ศิลปศาสตรบัณฑิต	1DG1
ศูนย์	1Cn1
สตูดิโอ	1Cn1
สถาบัน	1D]2
สถาปนิก	1Co1
สมรส	1D_1
สมรสแล้ว	1D_1
สมาคม	1Cn1
สหกรณ์	1Cn1
สาขา	1DW1
สาขาวิชา	1DW1
สิทธิบัตร	1D71
สื่อสารได้	1DS1
ส่วนงาน	1D01
สํานักงาน	1Cn1
สํานักพิมพ์	1Cn1
หญิง	1D`1
หนังสือ	1D71
หมู่	1D91
หมู่บ้าน	1D91
หย่า	1D_1
หลักสูตร	1DH1
หัวหน้า	1Co1
ห้องปฏิบัติการ	1Cn1
ห้องสมุด	1Cn1
ห้างหุ้นส่วน	1Cn1
องค์การ	1Cn1
อนุบาล	1D31
อนุปริญญา	1DJ1
ออนไลน์	1DD1
อาคาร	1D91
อาจารย์	1Co1
อาชีวศึกษา	1D31
อาสาสมัคร	1Co1
อําเภอ	1D91
เกรด	1D51
เกรดเฉลี่ย	1D51
เกียรติคุณ	1D11
เกียรตินิยม	1D51
เกียรตินิยมอันดับ	1D51
เกียรติบัตร	1Da2
เขต	1D91
เจ้าของ	1Co1
เจ้าของภาษา	1DX1
เจ้าหน้าที่	1Co1
เชฟ	1Co1
เชี่ยวชาญ	1D?2
เชี่ยวชาญมาก	1Dc1
เดือน	1Dd1
เทคนิค	1D31
เทศบาล	1Cn1
เบื้องต้น	1DT2
เพศชาย	1D;1
เพศหญิง	1D`1
เภสัชกร	1Co1
เรซูเม่	1DK1
เริ่มต้น	1De1
เลขที่	1D91
เลขานุการ	1Co1
เล็กน้อย	1DF1
เหรียญ	1D11
เหรียญทอง	1D11
เอก	1DW1
แขวง	1D91
แต่งงานแล้ว	1D_1
แผนก	1Df2
แพทย์	1Co1
แม่บ้าน	1Co1
โครงการ	1D<1
โปรเจกต์	1D<1
โปรแกรมเมอร์	1Co1
โรงงาน	1Cn1
โรงพยาบาล	1Cn1
โรงเรียน	1D31
โรงเรียนประถม	1D31
โรงเรียนมัธยม	1D31
โรงแรม	1Cn1
โล่	1D11
โสด	1D_1
ใบขับขี่	1DH1
ใบประกอบวิชาชีพ	1DH1
ใบรับรอง	1DH1
ใบอนุญาต	1DH1
ấp	0A[1
ở	1Dh1
ủy ban	0;J1
および	1Di1
から	1Dj3
か月	1Dm1
と	1Di1
にて	1Dn1
に勤務	1Dn1
まで	1Do2
より	1E12
アシスタント	1E31
アナリスト	1E31
アパート	1E41
アルバイト	1E31
アーキテクト	1E31
イラストレーター	1E31
インターン	1E31
エキスパート	1E51
エンジニア	1E31
オペレーター	1E31
オンライン	1E61
カフェ	0c=1
カメラマン	1E31
カ月	1Dm1
ガイド	1E31
キッチンスタッフ	1E31
キャプテン	1E31
クリニック	0c=1
グループ	1E72
ケアマネジャー	1E31
コンサルタント	1E31
コンテスト	1E91
コース	1E:1
コーチ	1E31
コーポ	1E41
コーポレーション	0c=1
サブリーダー	1E31
サービス	0c=1
シェフ	1E31
システムズ	0c=1
スクラムマスター	1E31
スタジオ	0c=1
スタッフ	1E31
セミナー	1E;1
センター	1E<1
ソリューションズ	0c=1
チェーン	0c=1
チーフ	1E31
チーム	1E<1
テクノロジーズ	0c=1
テレビ	0c=1
テレワーク	1E61
ディレクター	1E31
デイサービス	0c=1
デザイナー	1E31
ネイティブ	1E=1
ネイティブレベル	1E=1
ハイツ	1E41
ハングル検定	12A1
バイリンガル	1E=1
パート	1E31
ビジネスレベル	1E>1
ビジネス上級	1E>1
フルリモート	1E61
プランナー	1E31
プログラマ	1E31
プログラマー	1E31
プロジェクト	1E?1
プロジェクトマネージャー	1E31
プロジェクト名	1E?1
プロダクトオーナー	1E31
プロデューサー	1E31
ページ	1E@1
ホテル	0c=1
ホールスタッフ	1E31
ホールディングス	0c=1
ボランティア	1E31
ポスター発表	1EA1
マネジャー	1E31
マネージャー	1E31
マンション	1E41
ユニット	1E<1
ライター	1E31
リモート	1E61
リーダー	1E31
レジュメ	1EB1
レストラン	0c=1
ヵ月	1Dm1
ヶ月	1Dm1
一本	1EC1
一等奖	1ED1
一級	00Q1
一级乙等	1EE1
一级建造师	1EF1
一级甲等	1EE1
一般	1EG2
一般社団法人	0c=1
一身上の都合により退職	1EI1
丁目	1E41
三好学生	1ED1
三專	1EJ1
三等奖	1ED1
三級	00Q1
三级	1EE1
上級	1EK2
不動産	0c=1
与	1EM1
专业	1EN1
专业八级	1EO1
专业四级	1EE1
专业排名	1EP1
专八	1EE1
专利	1EQ1
专升本	1EC1
专员	1ER1
专四	1EE1
专家	1ES1
专家级	1ES1
专硕	1ET1
专科	1EU1
专科学校	1EV1
专著	1EQ1
世話人	1E31
丙級	1EW1
业务员	1ER1
个人履历	1EX1
个人简历	1EX1
个月	1EY1
中	1EZ1
中上	1E[1
中上級	1E\1
中专	1E]2
中台	1E_1
中国語検定	12A1
中学	1EV1
中学校	1E`1
中學	1Ea1
中心	1Eb2
中技	1Ed1
中文履歷	1Ee1
中文简历	1EX1
中等	1Ef2
中級	1Eh4
中级	1El2
中级会计	1EF1
中级职称	1EF1
中退	1En1
中途退学	1En1
中高級	1E[1
中高级	1Eo1
为止	1F01
主任	1F13
主任技術者	00Q1
主任調理師	1E31
主修	1F42
主催	1E31
主催者	1E31
主办人	1ER1
主厨	1ER1
主将	1E31
主席	1ER1
主幹	1E31
主廚	1F61
主持人	1F72
主播	1ER1
主査	1E31
主治医师	1ER1
主管	1F72
主管护师	1ER1
主編	1F61
主编	1ER1
主辦人	1F61
乗務員	1E31
乘务员	1ER1
乙級	1EW1
乡	1F91
书记	1ER1
书院	1EV1
了解	1F:2
予定	1F<1
事业单位	1F=1
事业群	1E_1
事业部	1E_1
事务所	1F=1
事務	1E31
事務員	1E31
事務所	1F>2
事業所	0c=1
事業本部	1E<1
事業部	1F@2
二專	1EJ1
二技	1FB1
二本	1EC1
二等奖	1ED1
二級	00Q1
二级乙等	1EE1
二级建造师	1EF1
二级甲等	1EE1
互动	1F=1
互联网	1F=1
五專	1EJ1
亚军	1ED1
亞軍	1FC1
交付	1FD1
交易员	1ER1
产品助理	1ER1
产品经理	1ER1
产品部	1E_1
人事	1FE2
人力資源部	1FG1
人力资源管理师	1EF1
人力资源部	1E_1
今	1FH3
介護士	1E31
介護施設	0c=1
介護福祉士	1E31
从	1FK1
从业资格	1EF1
从业资格证	1EF1
仓库管理员	1ER1
仓管	1ER1
代表	1FE2
代表取締役	1E31
以上	1FL1
以來	1FM1
以来	1FN1
以降	1FO1
任职于	1FP1
任職於	1FQ1
企劃	1F61
企業	1FR1
企画	1E31
优秀	1FS2
优秀共青团员	1ED1
优秀员工	1ED1
优秀团员	1ED1
优秀奖	1ED1
优秀学生	1ED1
优秀学生干部	1ED1
优秀干部	1ED1
优秀教师	1ED1
优秀毕业生	1ED1
会使用	1FU1
会社	0c=1
会計士	1E31
会计	1ER1
会议论文	1EQ1
会長	1E31
会长	1ER1
传媒	1F=1
住院医师	1ER1
作家	1ER1
作業主任者	00Q1
作業療法士	1E31
作者	1ER1
佳作	1FV2
供职于	1FP1
係	1E<1
係長	1E31
保全	1F61
保安	1ER1
保母	1F61
保洁	1ER1
保育園	1FX2
保育士	1E31
保险	1F=1
保険	0c=1
保險	1FR1
信息技术	1F=1
修了	1FZ3
修了見込み	1F]2
修了証	00Q1
修士	1F_1
修士号	1F_1
修士課程	1F_1
俳優	1E31
倉管	1F61
個人履歷	1Ee1
個人簡歷	1Ee1
個月	1F`1
傳媒	1FR1
優勝	1E91
優秀	1Fa1
優秀賞	1E91
優等	1FC1
先进个人	1ED1
先进工作者	1ED1
免許	00Q1
免許状	00Q1
党校	1EV1
入団	1Fb1
入围	1ED1
入圍	1FC1
入学	1Fc2
入學	1Fe1
入局	1Fb1
入庁	1Fb1
入所	1Fb1
入社	1Fc2
入职	1Ff1
入職	1Fg2
入行	1Fb1
入賞	1E91
入選	1E91
入門	1Fi4
入门	1Fm2
全日制本科	1EC1
全栈	1ER1
全民英檢	1Fo1
公司	1Eb2
六级	1EE1
共同主催	1E31
共著	1EA1
兼职	1ER1
兽医	1ER1
写真家	1E31
农艺师	1ER1
冠军	1ED1
冠軍	1FC1
冬	1G03
冬天	1G32
冬季	1G03
准教授	1E31
准看護師	1E31
出版	1G55
出版公司	1FR1
出版社	1Eb2
出納	1F61
出纳	1ER1
分享	1EQ1
分公司	1Eb2
分析师	1ER1
分析師	1F61
分校	1G:2
分院	1E_1
列车员	1ER1
创业公司	1F=1
创始人	1ER1
初中	1E]2
初心者	1G<1
初級	1G=4
初級レベル	1GA1
初级	1GB2
初级会计	1EF1
到	1GD2
到现在	1GF1
到現在	1GG1
到目前	1GF1
到職	1Fe1
制作人	1ER1
制药	1F=1
前台	1ER1
前端	1F72
剪輯師	1F61
剪辑师	1ER1
副主廚	1F61
副会長	1E31
副会长	1ER1
副學士	1EJ1
副店長	1E31
副总	1ER1
副教授	1ER1
副料理長	1E31
副會長	1F61
副理	1F61
副部長	1E31
副部长	1ER1
創業	1Fb1
創辦人	1F61
助产士	1ER1
助手	1F13
助教	1F13
助理	1F72
助産師	1E31
区	1GH2
区役所	0c=1
医师	1ER1
医師	1E31
医生	1ER1
医疗	1F=1
医療法人	0c=1
医科大学	1EV1
医院	1F=1
區	1GJ1
十佳	1ED1
半導體	1FR1
协会	1F=1
卒業	1GK2
卒業予定	1F<1
卒業見込み	1F]2
協会	0c=1
協會	1FR1
協理	1F61
单元	1F91
单身	1GM1
単位取得退学	1En1
博士	1GN3
博士前期課程	1F_1
博士号	1GQ1
博士后	1GR1
博士後期課程	1GQ1
博士班	1GS1
博士研究生	1GR1
博士課程	1GQ1
印刷	0c=1
厂	1F=1
厨师	1ER1
厨师长	1ER1
县	1F91
及	1GT2
及び	1Di1
双学士	1EC1
双硕士	1ET1
双语	1GV1
发布	1EQ1
发明专利	1EQ1
发表	1EQ1
发起人	1ER1
取得	1GW4
取得済み	1FD1
取締役	1E31
受講	1FD1
受講修了	1FD1
受賞	1E91
受験	1FD1
口譯	1F61
口译	1ER1
口頭発表	1EA1
召集人	1F72
可作为工作语言	1EO1
可日常交流	1G[1
号	1G\3
号室	1E41
司会	1E31
司書	1E31
司机	1ER1
司機	1F61
司法書士	1E31
司法考试	1EF1
合伙人	1ER1
合同会社	0c=1
合夥人	1F61
合格	1G_2
合格証取得	1FD1
合格證	1EW1
合格证	1EF1
合資会社	0c=1
后端	1ER1
周	1Ga1
和	1GT2
咖啡	1F=1
咨询	1F=1
咨询师	1ER1
品管	1F61
商事	0c=1
商务流利	1EO1
商務流利	1Fa1
商学院	1EV1
商店	0c=1
商行	1FR1
單身	1Gb1
営業	1E31
営業職	1E31
営業部	1E<1
四技	1FB1
四级	1EE1
团支书	1ER1
团队	1E_1
园长	1ER1
国家二级	1EF1
国際会議	1EA1
國中	1Ea1
國際	1FR1
團隊	1FG1
在学中	1Gc1
在學	1GG1
在宅	1E61
在籍中	1Gc1
在线	1Gd1
在职	1GF1
在职研究生	1ET1
在職	1GG1
在職中	1Ge2
在读	1GF1
地产	1F=1
均分	1EP1
執照	1EW1
執筆	1EA1
執行役員	1E31
執行長	1F61
培訓	1Gg1
培訓班	1Gg1
培训	1Gh1
培训师	1ER1
培训机构	1F=1
培训班	1Gh1
基本	1Gi4
基本情報技術者	00Q1
基础	1GB2
基础平台部	1E_1
基礎	1G=4
基礎レベル	1GA1
基金	1F=1
基金會	1FR1
堪能	1Gm1
報社	1FR1
声優	1E31
处	1E_1
夏	1Gn3
夏天	1H12
夏季	1Gn3
夏期	1H31
外企	1F=1
外送員	1F61
多益	1Fo1
夜大	1EV1
大专	1EU1
大卒	1H41
大厦	1F91
大学	1H52
大学专科	1EU1
大学本科	1EC1
大学校	1E`1
大学英语六级	1EE1
大学英语四级	1EE1
大学院	1E`1
大学院修士	1F_1
大學	1Ea1
大學部	1FB1
大工	1E31
大賞	1E91
大賽	1FC1
大赛	1ED1
大道	1H72
天	1H92
契約社員	1E31
奖	1ED1
奖学金	1ED1
奖项	1ED1
奨励賞	1E91
奨学金	1E91
女	1H;3
女中	1Ea1
女子大学	1E`1
女性	1H;3
委员	1ER1
委员会	1F=1
委員會	1FR1
季军	1ED1
季軍	1FC1
学习中	1H>1
学习委员	1ER1
学会	1EA1
学会誌	1EA1
学分	1EP1
学刊	1EQ1
学園	1E`1
学士	1H?2
学士号	1H41
学士学位	1EC1
学士課程	1H41
学徒	1ER1
学报	1EQ1
学校	1H52
学校法人	0c=1
学硕	1ET1
学科	1HA2
学習中	1HC1
学芸員	1E31
学部	1HA2
学部卒	1H41
学院	1H52
學分	1HD1
學報	1HE1
學士	1FB1
學士學位	1FB1
學徒	1F61
學校	1Ea1
學系	1HF2
學院	1Ea1
宅地建物取引士	00Q1
安全员	1ER1
实业	1F=1
实习生	1ER1
实用新型	1EQ1
实验室	1E_1
実務レベル	1HH1
実務経験あり	1HH1
実用英語技能検定	12A1
実習生	1E31
审核员	1ER1
审计	1ER1
审计员	1ER1
客户经理	1ER1
客服	1F72
室	1HI5
室長	1E31
寄稿	1EA1
寒假	1G32
實業	1FR1
實習生	1F61
實驗室	1FG1
審判	1E31
导游	1ER1
导演	1ER1
导购	1ER1
専修	1E:1
専修学校	1E`1
専攻	1E:1
専門士	1HN1
専門学校	1E`1
専門家レベル	1E51
専門店	0c=1
專利	1HE1
專員	1F61
專家	1HO1
專書	1HE1
專案	1HP1
專案名稱	1HP1
專案經理	1F61
專業	1HQ1
專欄	1HE1
專科	1EJ1
專科學校	1Ea1
專題	1HP1
導覽員	1F61
導覽志工	1F61
導遊	1F61
小区	1F91
小学	1EV1
小学校	1E`1
小學	1Ea1
小組	1FG1
小组	1E_1
就任	1Fb1
就業中	1Gc1
就职于	1FP1
就職	1Fb1
就職於	1FQ1
就讀中	1GG1
局	1HR3
居家办公	1Gd1
履历	1EX1
履历表	1EX1
履歴書	1EB1
履歷	1Ee1
履歷書	1Ee1
履歷表	1Ee1
工作室	1Eb2
工作语言	1EO1
工厂	1F=1
工商管理硕士	1ET1
工地主任	1F61
工場	0c=1
工場長	1E31
工学部	1E:1
工廠	1FR1
工房	0c=1
工業	0c=1
工程专业	1EN1
工程局	1F=1
工程师	1ER1
工程師	1F61
工讀生	1F61
已婚	1HU2
已婚已育	1GM1
已婚未育	1GM1
巷	1H72
市	1HW3
市场部	1E_1
市役所	0c=1
师范	1EV1
席次	1HZ1
干事	1ER1
干部	1ER1
平台	1F=1
平均分	1EP1
平均成績	1HD1
平均成绩	1EP1
平均绩点	1EP1
年	1H[3
年間	1H^1
幹事	1H_2
幹部	1F61
幼儿园	1EV1
幼兒園	1Ea1
幼稚園	1E`1
庁	0c=1
広報	1E31
应届	1Ha1
应届毕业	1Ha1
店	0c=1
店员	1ER1
店員	1F61
店長	1H_2
店长	1ER1
府	1E41
庭師	1E31
康复师	1ER1
廃業	1EI1
廚師	1F61
建筑	1F=1
建筑师	1ER1
建築士	1E31
建設	0c=1
开发	1ER1
开始	1FN1
弁護士	1E31
弄	1H72
弟子	1E31
当前	1GF1
役所	0c=1
律师	1ER1
律師	1F61
後端	1F61
得意	1Hb1
得獎	1FC1
從	1Hc1
志工	1F61
志愿者	1ER1
応用情報技術者	00Q1
快递员	1ER1
总工	1ER1
总监	1ER1
总经理	1ER1
总裁	1ER1
情報処理技術者	00Q1
應屆	1Hd1
應屆畢業	1Hd1
成績	1He2
成绩	1EP1
我的简历	1EX1
所長	1E31
托业	1EE1
托福	1Hg2
执业医师	1EF1
执业护士	1EF1
执业资格	1EF1
执照	1EF1
技师	1ER1
技師	1H_2
技术员	1ER1
技术支持	1ER1
技术部	1E_1
技校	1E]2
技能士	00Q1
技能講習	00Q1
技術員	1F61
技術士	1EW1
技術學院	1Ea1
技術者	1E31
技術者試験	00Q1
技術部	1F@2
技術長	1F61
投资	1F=1
投资经理	1ER1
护士	1ER1
护士长	1ER1
护师	1ER1
报社	1F=1
担当	1E31
拟	1Ha1
指導員	1E31
掌握	1Hi2
排名	1Hk2
採購	1F61
控股	1F=1
掲載	1EA1
提名	1ED1
提名奖	1ED1
插画师	1ER1
插畫家	1F61
摄像师	1ER1
摄影师	1ER1
撰稿人	1ER1
擅長	1Hm1
擅长	1Hn1
操作员	1ER1
攝影師	1F61
支店	0c=1
支社	0c=1
支配人	1E31
收銀員	1F61
收银员	1ER1
放送	0c=1
政府	1Eb2
教保員	1F61
教員	1E31
教师	1ER1
教师资格证	1EF1
教師	1F61
教授	1F13
教材	1EQ1
教研室	1E_1
教練	1F61
教练	1ER1
教育科技	1F=1
教諭	1E31
敬具	1FL1
敬礼	1Ho1
敬禮	1I01
数据分析	1ER1
整備士	1E31
數位	1FR1
文化	1F=1
文员	1ER1
文員	1F61
文章	1I12
料理長	1E31
新聞社	0c=1
方向	1EN1
施工员	1ER1
旅館	0c=1
旋盤工	1E31
既婚	1I31
日	1I43
日常交流	1G[1
日常会話	1I71
日常会話レベル	1I71
日常会话	1G[1
日常會話	1EZ1
日常溝通	1EZ1
日本語能力試験	12A1
日本語能力試驗	1Fo1
日檢	1Fo1
日语一级	1EE1
日语能力考试	1EE1
日間	1I81
星期	1I92
春	1I;3
春天	1I>2
春季	1I;3
普考	1EW1
普通	1EZ1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1EE1
普通话证书	1EF1
暑假	1H12
暑期	1H12
書卷獎	1FC1
書記	1E31
最優秀	1E91
最優秀賞	1E91
會計	1F61
會長	1F61
月	1I@2
有	1IB1
有限会社	0c=1
有限公司	1Eb2
有限责任公司	1F=1
服务员	1ER1
服務員	1F61
期刊	1I12
木工	1F13
未婚	1IC3
本社	0c=1
本科	1IF2
本部	1E<1
机构	1F=1
杂志	1EQ1
村	1HW3
板前	1E31
架构师	1ER1
架構師	1F61
栄養士	1E31
标兵	1ED1
栋	1F91
校区	1EV1
校正者	1E31
校长	1ER1
株	1IH2
株式会社	0c=1
核心期刊	1EQ1
案件	1E?1
案件名	1E?1
案例	1IJ1
检验员	1ER1
検定	00Q1
業務	1F61
業務経歴書	1EB1
業務部	1FG1
楼	1F91
榮譽	1FC1
樓	1GJ1
檢定	1EW1
止	1IK2
正社員	1E31
此致	1IM2
此致敬礼	1Ho1
此致敬禮	1I01
歯科衛生士	1E31
段	1GJ1
母国語	1E=1
母語	1IO2
母语	1GV1
母语水平	1GV1
比賽	1FC1
比赛	1ED1
毕业	1IQ1
水手	1ER1
求职简历	1EX1
汽车	1F=1
法人	0c=1
法律职业资格	1EF1
注会	1EF1
注册会计师	1EF1
派遣社員	1E31
流利	1IR2
流利沟通	1EO1
流暢	1IT2
流畅	1EO1
测试	1ER1
测量员	1ER1
深入掌握	1ES1
清掃員	1E31
清潔員	1F61
測量員	1F61
測量士	1E31
満期退学	1En1
準優勝	1E91
準学士	1HN1
溶接工	1E31
漁師	1E31
演员	1ER1
演員	1F61
演奏员	1ER1
演奏家	1E31
演講	1HE1
演讲	1EQ1
漢検	12A1
為止	1IV1
焊工	1F72
焼方	1E31
煮方	1E31
熟悉	1IW3
熟悉日常交流	1G[1
熟知	1IZ1
熟練	1I[3
熟練使用	1Hm1
熟练	1FS2
熟练使用	1Hn1
熟练掌握	1Hn1
熟练运用	1Hn1
營養師	1F61
版主	1ER1
物业	1F=1
物流	1Eb2
物理治療師	1F61
物産	0c=1
特優	1FC1
特待生	1E91
特等奖	1ED1
特許	1EA1
独身	1I31
獎	1FC1
獎學金	1FC1
獲得	1I^1
獲獎	1I_2
獸醫	1F61
现今	1GF1
现在	1GF1
班主任	1ER1
班排名	1HD1
班组长	1ER1
班長	1E31
班长	1ER1
現在	1Ge2
現在に至る	1Gc1
現職	1Gc1
理事	1F13
理学療法士	1E31
理容師	1E31
理工	1EV1
瓦工	1ER1
生物	1F=1
產品經理	1F61
產品部	1FG1
电力	1F=1
电商	1F=1
电大	1EV1
电工	1ER1
电视台	1F=1
男	1Ia3
男性	1Ia3
町	1E41
畢業	1Id1
略懂	1Ie2
番	1E41
番地	1E41
病院	0c=1
発表	1EA1
発起人	1E31
登壇	1EA1
發表	1HE1
發起人	1F61
百貨店	0c=1
监理	1ER1
監督	1E31
目前	1Ig2
直到现在	1GF1
直博	1GR1
省	1Ii3
看護助手	1E31
看護師	1E31
県	1E41
県庁	0c=1
着任	1Fb1
督导	1ER1
督導	1F61
瞭解	1Il1
短大	1E`1
短期大学	1E`1
短期大学士	1HN1
研修	1E;1
研修班	1Gh1
研发	1ER1
研发部	1E_1
研發部	1FG1
研究助理	1F61
研究员	1ER1
研究員	1H_2
研究室	1E<1
研究所	1Im4
研究生	1J12
研究生院	1EV1
研究科	1HA2
研究院	1Eb2
研習	1Gg1
研習營	1Gg1
研討會	1HE1
硕士	1ET1
硕士学位	1ET1
硕士研究生	1ET1
碩士	1J31
碩士班	1J31
社	1IB1
社会福祉士	1E31
社会福祉法人	0c=1
社員	1E31
社工	1F72
社工員	1F61
社長	1H_2
社长	1ER1
离异	1GM1
离职	1IQ1
秋	1J43
秋天	1J72
秋季	1J43
科	1J94
科员	1ER1
科学与技术	1EN1
科学家	1ER1
科學家	1F61
科室	1E_1
科技	1Eb2
科技大學	1Ea1
科研助理	1ER1
科系	1HQ1
科長	1F61
秘书	1ER1
秘书长	1ER1
秘書	1H_2
称号	1ED1
移动	1F=1
程序员	1ER1
程式設計師	1F61
稍懂	1J=1
税理士	1E31
空服員	1F61
站点负责人	1ER1
站长	1ER1
竞赛	1ED1
競賽	1FC1
笔译	1ER1
第	1J>1
第一作者	1EQ1
第一名	1J?2
第一語言	1JA1
第一语言	1GV1
第三名	1J?2
第二作者	1EQ1
第二名	1J?2
策划	1ER1
简单交流	1JB1
简单会话	1JB1
简历	1EX1
箇月	1Dm1
算法	1ER1
管培生	1ER1
管理员	1ER1
管理栄養士	1E31
管理者	00Q1
簡歷	1Ee1
簿記	00Q1
精熟	1Fa1
精算师	1ER1
精通	1JC5
系	1F42
系排名	1HD1
系统架构设计师	1EF1
紀要	1EA1
約聘	1F61
組	1JH2
組合	0c=1
組長	1H_2
経歴書	1EB1
経理	1E31
結業	1Id1
經理	1F61
継続中	1Gc1
総務	1E31
線上	1JJ1
編入	1Fb1
編入学	1Fb1
編輯	1F61
編集者	1E31
縣	1GJ1
總監	1F61
總經理	1F61
總編輯	1F61
线上	1Gd1
组	1E_1
组长	1ER1
经理	1ER1
经纪人	1ER1
结业	1IQ1
统招本科	1EC1
绩点	1EP1
维修工	1ER1
综合排名	1EP1
编辑	1ER1
网格员	1ER1
网络	1F=1
美容师	1ER1
美容師	1E31
美工	1ER1
翻訳者	1E31
翻譯	1F61
翻译	1ER1
老人ホーム	0c=1
老师	1ER1
老師	1F61
考取	1JK2
职业技术学院	1EV1
职业资格	1EF1
职校	1EV1
职高	1E]2
職人	1E31
職務経歴書	1EB1
職業訓練校	1E`1
職長	1E31
肄业	1JM1
肄業	1JN1
股份有限公司	1Eb2
育婴师	1ER1
能够使用	1IZ1
能源	1F=1
自	1JO4
自治区	1F91
自考本科	1EC1
至	1GD2
至今	1FH3
至现在	1GF1
至現在	1Gc1
至目前	1Ig2
與	1JS1
船员	1ER1
船員	1H_2
船长	1ER1
良好	1JT5
花园	1F91
英検	12A1
英檢	1Fo1
英语六级	1EE1
英语四级	1EE1
荣获	1ED1
荣誉称号	1ED1
药师	1ER1
药房	1F=1
获取	1JY1
获奖	1JZ2
获得	1JY1
营业员	1ER1
营养师	1ER1
著作	1I12
著書	1EA1
董事長	1F61
董事长	1ER1
薬剤師	1E31
薬局	0c=1
藥局	1FR1
藥師	1F61
處	1FG1
處長	1F61
號	1J\2
行政	1ER1
行政助理	1F61
行政書士	1E31
街	1H72
街道	1F91
表彰	1E91
表彰状	1E91
裁判	1F72
製作所	0c=1
製薬	0c=1
襄理	1F61
見習い	1E31
見込	1F<1
見込み	1F<1
见习	1ER1
规划师	1ER1
計畫案	1HP1
計算	0c=1
訓練校	1E`1
訓練營	1Gg1
記事	1EA1
記者	1H_2
設立	1Fb1
設計師	1F61
診所	1FR1
診療所	0c=1
証券	0c=1
評定平均	1HZ1
認定	00Q1
認定証	00Q1
認證	1EW1
課	1F@2
課長	1H_2
課長代理	1E31
調理員	1E31
調理師	1E31
論文	1J^2
論文誌	1EA1
諮商師	1F61
講師	1H_2
講座	1J`3
講演	1EA1
講習	1E;1
講習会	1E;1
講解員	1F61
證	1EW1
證券	1FR1
證書	1EW1
證照	1EW1
警備員	1E31
譯著	1HE1
護士	1F61
護理師	1F61
護理長	1F61
计算机一级	1EF1
计算机二级	1EF1
认证	1EF1
训练营	1Gh1
记者	1ER1
讲义	1EQ1
讲师	1ER1
讲座	1Gh1
讲解员	1ER1
论文	1EQ1
设计师	1ER1
设计院	1F=1
证	1EF1
证书	1EF1
证券	1F=1
评审	1ER1
诊所	1F=1
译著	1EQ1
课题	1IJ1
負責人	1F61
財	1IB1
財務部	1FG1
財団法人	0c=1
販売	1E31
販売スタッフ	1E31
販売員	1E31
貿易	1FR1
資格	1Jc2
資訊	1FR1
賞	1E91
负责人	1ER1
财务	1ER1
财务部	1E_1
质检员	1ER1
贸易	1F=1
资料员	1ER1
资本	1F=1
资格证	1EF1
资格证书	1EF1
起	1Je4
超市	1Eb2
路	1H72
軟體	1FR1
転入学	1Fb1
転出	1EI1
転職	1Fb1
輔修	1HQ1
车工	1ER1
车间	1E_1
车间主任	1ER1
软件	1F=1
软件著作权	1EQ1
软考	1EF1
较好	1Eo1
辅修	1EN1
辅导员	1ER1
農業従事者	1E31
迄今	1Ig2
运维	1ER1
运营	1ER1
进修班	1Gh1
远程	1Gd1
退任	1EI1
退団	1EI1
退学	1Ji2
退學	1JN1
退所	1EI1
退社	1EI1
退職	1EI1
通信	1F=1
通訳	1E31
通訳案内士	1E31
通讯作者	1EQ1
通过	1JY1
通過	1I^1
造价员	1ER1
連載	1EA1
週	1Jk1
週間	1Jl1
運営委員	1E31
運転手	1E31
運輸	0c=1
道	1E41
遠端	1JJ1
遠距	1JJ1
郡	1E41
部	1Jm3
部長	1H_2
部长	1ER1
部門	1F@2
部门	1E_1
都	1E41
鄉	1GJ1
配達員	1E31
酒店	1F=1
醫師	1F61
醫院	1FR1
采购	1ER1
里	1GJ1
金メダル	1E91
金奖	1ED1
金牌	1J?2
金獎	1FC1
金融	1FR1
金賞	1E91
鉄道	0c=1
銀牌	1FC1
銀獎	1FC1
銀行	1F>2
銀賞	1E91
銅牌	1FC1
銅獎	1FC1
銅賞	1E91
鎮	1GJ1
钢筋工	1ER1
钳工	1ER1
铜奖	1ED1
铜牌	1ED1
铣工	1ER1
银奖	1ED1
银牌	1ED1
银行	1F=1
销售	1ER1
销售部	1E_1
镇	1F91
門市	1FR1
門市人員	1F61
閉業	1EI1
開始	1FM1
開業	1Fb1
開発者	1E31
開発部	1E<1
開發	1F61
门店	1F=1
队长	1ER1
附中	1G:2
院长	1ER1
陪伴志工	1F61
隊長	1F61
雅思	1Hg2
集团	1F=1
集團	1FR1
雑誌	1EA1
雙語	1JA1
雜誌	1HE1
離婚	1Gb1
離職	1K02
零售	1F=1
電子	1FR1
電工	1F61
電機	0c=1
電視台	1FR1
非常熟练	1ES1
面点师	1ER1
頁	1K21
項目	1HP1
預期	1Hd1
預計	1Hd1
顧問	1K33
页	1J>1
项目	1IJ1
项目名称	1IJ1
项目经历	1IJ1
项目经理	1ER1
项目部	1E_1
顾问	1ER1
预期	1Ha1
预算员	1ER1
预计	1Ha1
预计毕业	1Ha1
领班	1ER1
飯店	1FR1
養成所	1E`1
餐厅	1F=1
餐廳	1FR1
館員	1F61
馆员	1ER1
首席	1ER1
首獎	1FC1
駕照	1EW1
驾照	1EF1
驾驶员	1ER1
驾驶证	1EF1
骑手	1ER1
高中	1K64
高中毕业	1Ed1
高中畢業	1K:1
高卒	1K;1
高商	1Ea1
高専	1E`1
高工	1Ea1
高度専門士	1HN1
高校	1E`1
高校卒業	1K;1
高等专科	1EU1
高等学校	1E`1
高等専門学校	1E`1
高等技術専門校	1E`1
高級	1K<2
高級中學	1Ea1
高級文憑	1EJ1
高级	1FS2
高级职称	1EF1
高考及格	1EW1
高职	1EU1
高職	1K>2
가을	1K@1
가을학기	1K@1
간사	1KA1
간호사	1KA1
간호조무사	1KA1
감독	1KA1
감정평가사	1KA1
강사	1KA1
강연	1KB1
강좌	1KC1
개발부	1KD1
개발자	1KA1
개발팀	1KD1
개월	1KE1
건설	1KF1
건축사	1KA1
검정고시	1KG1
게재	1KB1
겨울	1KH1
겨울학기	1KH1
견습	1KA1
경력기술서	1KI1
경비원	1KA1
경진대회	00S1
계열	1KJ1
계장	1KA1
고급	1KK2
고등학교	1KM1
고등학교졸업	1KG1
고졸	1KG1
공고	1KM1
공단	1KF1
공로상	00S1
공모전	00S1
공사	1KF1
공인	00R1
공장	1KF1
공장장	1KA1
공저	1KB1
과	1KN2
과장	1KA1
과제	1KP1
관리부	1KD1
관리사	1KQ2
관리자	1KA1
광역시	1KS1
교사	1KA1
교수	1KA1
교육과정	1KC1
교육원	1KM1
교정자	1KA1
구	1KS1
구청	1KF1
군	1KS1
그룹	1KT2
그룹장	1KA1
금메달	00S1
금상	00S1
기고	1KB1
기능사	00R1
기사	1KV2
기술부	1KD1
기술자	1KA1
기업	1KF1
기자	1KA1
기초	1KX2
기초회화	1KZ1
기혼	1K[1
기획부	1KD1
기획자	1KA1
길	1KS1
까지	1K\2
끝	1K^1
남	1K_1
남성	1K_1
남자	1K_1
네이티브	1K`1
년	1Ka1
년간	1Ka1
노무사	1KA1
논문	1KB1
농부	1KA1
능숙	1Kb1
능숙함	1Kc1
능통	1Kd1
단장	1KA1
담당	1KA1
담당자	1KA1
대리	1KA1
대상	00S1
대표	1KA1
대표이사	1KA1
대학	1KM1
대학교	1KM1
대학원	1KM1
도	1KS1
동	1KS1
동상	00S1
등재	1KB1
디렉터	1KA1
디자이너	1KA1
디자인부	1KD1
랩스	1KF1
레주메	1KI1
로	1KS1
리	1KS1
리더	1KA1
마케터	1KA1
마케팅부	1KD1
마케팅팀	1KD1
마트	1KF1
매니저	1KA1
면	1KS1
면허	00R1
면허증	00R1
모국어	1K`1
목수	1KA1
물리치료사	1KA1
물산	1KF1
미용사	1KA1
미장공	1KA1
미혼	1K[1
미화원	1KA1
및	1Ke1
바리스타	1KA1
바텐더	1KA1
박사	1Kf1
박사과정	1Kf1
박사수료	1Kf1
박사학위	1Kf1
반장	1KA1
발표	1KB1
방송국	1KF1
배관공	1KA1
백화점	1KF1
번길	1KS1
번역가	1KA1
번지	1KS1
법무사	1KA1
법인	1KF1
변리사	1KA1
변호사	1KA1
병원	1KF1
보육교사	1KA1
보통	1Kg2
보험	1KF1
복수전공	1KJ1
본부	1KD1
본부장	1KA1
본사	1KF1
봄	1Ki1
봄학기	1Ki1
봉사자	1KA1
부문	1KD1
부서	1KD1
부장	1KA1
부전공	1KJ1
부터	1Kj2
부트캠프	1KM1
부회장	1KA1
분석가	1KA1
비서	1KA1
비즈니스	1Kl1
비즈니스수준	1Kl1
비즈니스회화	1Kl1
사	1Km1
사무소	1KF1
사무원	1KA1
사서	1KA1
사업부	1KD1
사원	1KA1
사진사	1KA1
사진작가	1KA1
사회복지사	1KA1
산업	1KF1
산업기사	00R1
상	1Kn2
상고	1KM1
상급	1KK2
상담사	1KA1
생산부	1KD1
서기	1KA1
서점	1KF1
석사	1L01
석사과정	1L01
석사수료	1L01
석사학위	1L01
석차	1L11
선반공	1KA1
선원	1KA1
선임	1KA1
설계사	1KA1
성적	1L11
세무사	1KA1
세미나	1KC1
센터	1KT2
셰프	1KA1
소장	1KA1
소프트	1KF1
솔루션	1KF1
수료	1L22
수료예정	1L41
수료증	00R1
수상	00S1
수석	1KA1
수의사	1KA1
스쿨	1KM1
스타트업	1KF1
스태프	1KA1
스튜디오	1KF1
스페셜리스트	1KA1
승무원	1KA1
시	1KS1
시스템	1KF1
시청	1KF1
식당	1KF1
신hsk	1L51
신문사	1KF1
실	1KD1
실습생	1KA1
실장	1KA1
심판	1KA1
아르바이트	1KA1
아이엘츠	1L51
아카데미	1KM1
아키텍트	1KA1
아파트	1KS1
알바	1KA1
애널리스트	1KA1
약국	1KF1
약사	1KA1
양성과정	1KC1
어부	1KA1
에디터	1KA1
에서	1L61
에이전시	1KF1
엔지니어	1KA1
엔터테인먼트	1KF1
여	1L71
여고	1KM1
여대	1KM1
여름	1L81
여름학기	1L81
여성	1L71
여자	1L71
연구소	1KF1
연구실	1KD1
연구원	1L92
연수	1KC1
연수원	1KM1
연주자	1KA1
영양사	1KA1
영업	1KA1
영업부	1KD1
예상	1L41
예정	1L41
오픽	1L51
온라인	1L;1
와	1Ke1
외고	1KM1
요리사	1KA1
요양보호사	1KA1
용접공	1KA1
용접사	1KA1
우수	1L<2
우수상	00S1
우승	00S1
운영위원	1KA1
운영자	1KA1
운영진	1KA1
운전기사	1KA1
운전면허	00R1
운전원	1KA1
원격	1L;1
원어민	1K`1
월	1KE1
유	1Km1
유창	1Kl1
유치원	1KM1
유한회사	1KF1
은상	00S1
은행	1KF1
읍	1KS1
의사	1KA1
의원	1KF1
이래	1L>1
이력서	1KI1
이발사	1KA1
이사	1KA1
이상	1K^1
이중언어	1K`1
이혼	1K[1
이후	1L?2
인사부	1KD1
인증	00R1
인턴	1KA1
일	1LA1
일러스트레이터	1KA1
일상회화	1LB1
일상회화가능	1LB1
입문	1LC2
입사	1LE1
입상	00S1
입선	00S1
입학	1LE1
자격증	00R1
자기소개서	1KI1
자원봉사자	1KA1
자퇴	1LF1
작가	1KA1
작업치료사	1KA1
장려상	00S1
장학금	00S1
재	1Km1
재단	1KF1
재무부	1KD1
재직	1LG1
재직중	1LG1
재택	1L;1
재택근무	1L;1
재학	1LG1
재학중	1LG1
저널	1KB1
저서	1KB1
전공	1KJ1
전문가	1Kb1
전문대	1KM1
전문대학	1KM1
전문학사	1LH1
전자	1KF1
점장	1KA1
정보처리기사	00R1
정비공	1KA1
정비사	1KA1
정원사	1KA1
제이엘피티	1L51
조교	1KA1
조리사	1KA1
조리원	1KA1
조산사	1KA1
조수	1KA1
조종사	1KA1
졸업	1L22
졸업예정	1LI2
주	1LK3
주방장	1KA1
주식회사	1KF1
주임	1KA1
주최자	1KA1
준우승	00S1
중	1Kg2
중급	1Kg2
중상	1LN1
중상급	1LN1
중퇴	1LF1
중학교	1KM1
증권	1KF1
지금	1LG1
지도사	00R1
지원부	1KD1
지점	1KF1
직업전문학교	1KM1
직원	1KA1
진행중	1LG1
쪽	1LO1
차장	1KA1
책임	1KA1
책임자	1KA1
초급	1KX2
초급회화	1KZ1
초등학교	1KM1
총괄	1KA1
총무	1KA1
총무부	1KD1
최상	1Kb1
최우수상	00S1
출원	1KB1
출판	1KB1
출판사	1KF1
취득	1LP2
취득일	1LR1
측량사	1KA1
층	1KS1
치료사	1KA1
치위생사	1KA1
카페	1KF1
캐셔	1KA1
캠퍼스	1KM1
컨설턴트	1KA1
컴퍼니	1KF1
컴퓨터활용능력	00R1
코디네이터	1KA1
코치	1KA1
테크	1KF1
텝스	1L51
토스	1L51
토익	1L51
토익스피킹	1L51
토플	1L51
통역사	1KA1
통역원	1KA1
퇴사	1LS1
퇴직	1LS1
투고	1KB1
트레이너	1KA1
특별상	00S1
특별시	1KS1
특허	1KB1
팀	1KD1
팀장	1KA1
파트	1KD1
파트장	1KA1
판매원	1KA1
페이지	1LO1
편입	1LE1
편집자	1KA1
평균학점	1L11
평점	1L11
표창	00S1
표창장	00S1
품질부	1KD1
프로그래머	1KA1
프로듀서	1KA1
프로젝트	1KP1
프로젝트명	1KP1
하	1KX2
학과	1LT2
학교	1KM1
학부	1LT2
학사	1LV1
학사과정	1LV1
학사졸업	1LV1
학사학위	1LV1
학술대회	1KB1
학술지	1KB1
학예사	1KA1
학원	1KM1
학점	1L11
학회	1KB1
학회지	1KB1
한국사능력검정	00R1
합격	1LP2
해설사	1KA1
현장소장	1KA1
현재	1LG1
현재까지	1LG1
현재재직중	1LG1
협회	1KF1
호	1KS1
호텔	1KF1
홀딩스	1KF1
홀서빙	1KA1
홍보부	1KD1
회계사	1KA1
회사	1KF1
회장	1KA1
회화가능	1LB1
획득	1LR1
훈련과정	1KC1
"#, r#"0000\PYQ4VjI`]0>00000000T1HA\V_Y000000000000hOML000000000000@Q@l00000000HOk20000000000000000@FK9dFmXlOWo<f]a00000lR>e>S90000\6NB
0<AJ0000000000000000hK6XX=M<0000000000000000L68o000000000000diK@==jJ00000000000000000000i?3d00000000l<`C@F``@Y[g\I5@\J5kTHnNlT59
hNd<<UGi=4ac0000@<NC00000000l]Fj0000LkD=0000d4ZOdLgWTmm[E;FXP5c^l2\[\9iFY?P>h;\T0000HWQKdGBLlNLAl<kEHWU=HGD50000E6Ro000000000000
00000000DbZj000000000000lI=la<;>\X9o00000000000000000000U1_?=>?A0000000000000F=ol0`JT@HXHc=QQ=3i0000000000000000`?;c000000000000
00000000<Ql?0000000099YV000000000000L=8DL12QHEg4000000000000000000000000lEMh000000000000000050D@0000000000000000TYaC<bM_00000000
0000D<W=0000000019O6HdA:0000lD[HD35:5=cf000000000RgQ0000XE\SPJ6G=>:R0000000000000I2<000000000000PPA:Tf_A00000000h]Sk000000000000
0000hYfi000000000000<DEhHTQQm2ej00000000Y<[T0000000000000000000000000000`?eY00000`jOPb^T0000000000000000000000000000\\cfHF5gh34D
000000000000000000000000PFi_PRNNA:g8l0gD0000000000000000T1\3d`f69;G]PAT^hJIT@bl2e;Ldl[Zm000000000000\1150_B885MS@H76HecD0000`2fb
HXfN0000\8jj89SLTYbC0ZYkE02RM4>a000000000000l9UV000000000000\8mg0000@101l8T5HG8[0YkAP_1WE>ok000000000000L]_^\W;AdYHZHa@24_G\0000
m>D]dUiM0mfFX5g7\fY=e2Zk00008_LA000052Nidoba8=9GTJ55A8e`00000000XEXl0000H8VKTU4F<VmVA>lVPQIJ00000000T[Wi0000d>Ond9[T\\2;U5Nk0000
89Wl000000004;nb`LncTEb9L[``0000LBib1=EiXB5=\f8`00000<Mf<@b=dPhX000041Uhd:1_i9VV0000lR=N000000000000000000000000LlQPl\Ue0000`jk[
00000000dP:_0000`8OS0000lV;F00000000dOJ1M;QhPCbi0000\0J]h@a00000L\W900000000<N1bHA=I@dd;0000<>Ld<jdC00000000P@jj8QMa<nAg00000000
0000TVIWDKQV0000<>UT00000000PPHiTi`N481Qa1K000000000l9?O0000hWH5h;W_XB4V000000000000lHoX00000000hKTlhK^ePImP4V5`m:;FD1MR08>\`SH7
0000dL[58>OLPV>I@>5;000000000000`VSb00004oafH;B8<dRN0R2QhjVU8XF^Q7=d\HY9Q<hMA>_W0000M9RBPn_KM1co@YB`0P\V00000000I9BI00004RlJ@^2>
Q<9aDeGL8FYVe1n1]?L0<>LoL[JI@fa7PCX7Hl9Y000000000000TV<o4CaH0000`6LTHKd\H\GD4O;^00008LU^0000<BX_0000hgD@HHmZl5H5d:hdTd9N00000000
000000000000DMKdl7TcPPO>lCR:TP290N2WHHL>h[<MPZiK<`6chj;T03FXT6i2U5YM00000000lCJXHLCSLN4]LgM_0000E:GUa9Ff\=5\0000@>GGd_fmTd>b0000
0000XR`^`O<;0000HcL0000000000000==Yg4KnH00000000`L8]0000dj=R@0=9T4D7000000000000LG4h000000000000`5N0LLcV4ZKf@^2g0000hS<200000000
00000]5V00004aY`de?QLf]30000@9dD00000000`6:XlcbS0000Ta810000m4BR00000000XP?h\QHN<o2XlAIj@ZO[T>E_8ZZMM1NO`=YKA4la000004UMdQGZ<>[5
DG310CW5hLb[<hW[A:Tf000000000000H_@d4fDZ000000000000@5YN<0IE00000000X>OC=6Xd000f000000000000\AaV<na_l78cXOEh\cS\00000I;jLagJ0000
H9:7LBnGD8bk0000000000000000U5RXa9iLE=J40000000000000000000000000000E:ocY;G<00000000X7\Y0000Xh?RD<YV\4EVTH83e?<X0000DmkH00000000
0000DIBclSenM;CL\MRWM2:6i:2mTIMZd04]E;mI000000000000000000004V\LPgcN0000000000000000@Kckd0_WTLMb4OKH\V6;0000XBJUP]^EPa2Z0000@KMb
0000H^K[0_Zlh<8FdRLVPUg8hh>7XD1K8JB]lVAelVkD0GnQdoED<I1ie:LV0000m1hR`NP^88FZ4I=S=6_40000d3QY4XVC0000000000000000l75M\4P1lSea0000
000000000000li[l0000000082Y;PBGB0000@FD5PMM3A3PUU?:l000000000000`_N`i1kZ00000000L=]k0000D1aE00000000000000000000000000000000XYAI
0000000000000000`<AX0000H[A4Pm5Di<PD000056`]000000000000000000004CSe00000000\30lh95Y@8EDLGGI=27JLUKXXV^9A9d`=<QaLGE^I=D@Xm03@9jn
L3H2hPG1000000000000hf=F000000000000Q=]o<Ufj0000<DQIL7HRd;G50000000000000000HLi2000000000000000000000000XmNA00000000e;n900000000
00000000\Q90D]6>TT]:\YG7lWc_DYGXh`V>U2iddk88\\]98<0C`1HO45DoL7FDQ<@T5<R<P9[1H\\3=<^H00000000dPR4`17^000000004GRVl1?ll@;El_9<DiUK
H>]o44^HLA<]LHdg<kjTPYh5P:H=@\VY0000d7Z>\171lLElM3AX0000000000000000`a=\]?KI000000000000LVX=h\7cL`1R89T50DkKDKbn0000000000000000
5=UMlM7g<B;J000000000000`QjQ0000000000000000000000000000Lga353eGL[dI00000000L1Sg000003C9<6<9000000000000000000000000TAh58LoP9013
e:VU0000000000000000LgHA0000\GkK0000laWlPY=ci9Q=0000h@Yj00000000X?d_00008a4[e=S7@D\Q00000000h1i\D]VP000000004LnlDbFM000000008RBL
dkZ<Tb`aD@:9i?8A0000m?DhHmmG000000000000];1X0000\RZFD:5FhL@SDO^0\cXaXBUohC:5E10SU4g?000000000000@NO@PL>4DQ5k4Qef\V94D^^_17470000
00000000<0:XPN<R@_\L0000DF[Ih>Md00000000000000000000T^hC]>G00JYD00001>bN000000000000I<AhPC01h>cZLKkB0EU:0000T?Xg0000XTQ04Pdg0000
<4<J0000@`[c\ePBDTOB00000000000000008F0?<ODI4LEP\W5n8X;7Q1>0LBNNX2L@0Pb4Y=GO0000X<:c000045jN9:5g00000000DH`DX:X\\\kQa3F]0000e2iN
PCj:0000XSWa0000000000008_2=l9VPl?<a\ab9@fdYPjaRY>A9D_gW00008CG?H2SO\KcMHSQmLeI0@_o:D53H`DT742kD\Q4e<caSH8hIdifFM5<gU0b;=99^0000
LXAJ\8Uh0000@=Mfh9gH8n\8000000000U^UdCiAdC8UY<f@0000000000004ZP_`_UY8m<B000040CO<iVM0000`:j;0000<8Sd0;FHY5[TdfMgP;FW0000LZ8d<e`^
00005;MK`1bGdd7N`3?P0000TJg8\CI<4@JId8:^0000\M830000DI]e0000U=<9000000000000l7Y;\a[A00000000@hKGT>h2<VM;55NG=6=ZD6<G0000A3N`8bC3
<8^ODfe[h`JB0000`Sdh0000POeP00000000000000000000lZM\A2Je0000m5?<000000000000ldQXL78l<N1oE;<P0000Dd[?4^Ya<FSc@ARQ4fPIXl4mLN=;03>3
<mgn8^7nm=J^0EWO00000000@4g:TOhWHOMhXD^?\D4g`Nk>lXmJd[^dHl1VHO@K<?UY4h^;@Pnc90F\M:Mg000000000CId`e2@4_IOI;aF0000000000000000M9gZ
0000dFcca52[Dblmm:E]00008E2MhL76U?J;HU9M0000LA8300000000@ibhLkXX0000`7;;08N9`LWhT61IA6A?e?B@4T:A\iMo00000000a3J=00000000d\YG0000
0000lMCL\LdN00000000\0Y2D8;`@N`Chi37H97mTH9\000000000000D]J<XFWEM9Sn5:l`0000953i000000000000H7g4000000000000P5J:0000m3[?H^_UhLeW
TDD[`EOTdIbBTMMa]:lN\C1RD[a90000HI`80000000000000000E5`fPm>h0000=8DH00000Xd4DYP<\\LAL`KXi6S88m>V5;2E0000400MHX^4]4Q30000<O4ADWV>
A:0Tl34m00000000<3i@<RPd`eNP<\hEe:T0hD<]0000X1>54E[:<I@80000000004o7l:T:e1>B000000000000dO6V4Pegh1COD7>M<:]MhK7b8SlY00000000<EBR
00000000XHSEP;cfPf1T000000000000dhGQ0jBa0000lE[C0D61DPNO000000004f@h0000hK@?00004k>A00000000000000000000000000000000000000000000
h6;^P1hX<D>GhXQT<L35000000004oBHH_PAXS]o0000000000000000000000000000PSFT000000004:?e000000000000000000008CddPbRLi3l[0000L<DK0000
00004Q>P0000P6DE00000000000000000KMWE;EeP_DFTG0b0000HL8Q00000000`3OQH]OlT<KGLRHfLFCj0000000000000000D]FZhE]F000000000000La`n0000
`:YWD;KeX6i?hNme90V3m?9O00000000P<VdXE4dXXN[i3;3`=@IM??dU9i^00008G[e0000dYcm58MKi4Nj@;nHPC:[lJnSa4k?a9jN]05D8fPi0000000000000000
000000000000000000000000Q7Z>0000@Y_^4>>cD`R@@KU[0b\9555W=69c000000000000TERUe:_X`ZQnhGF_`4b]dcI`00000000000000008kR^m:Z00000XiA0
000013_k0000TmO;hilR0000H3\C@GAZhTDf0000@0O4dGG4dX5U`\K1TFU5`g86D5014Q:Mlbj[000000000000000000000000@JP\LA9DhRH0`ahA000000000000
0000000000000000000000000000000000000000L2WB00000000dkiFT:LGhE1Z0000PNNf@551h9V1U:2O00000000@FDJhO7:lRbDleGb59l70000THkh00000000
0000hmW500004[M[0000dLfNd\`G<VNn8B^KXb2La0_00000000000000000000000000M[GXId@`4?10000PNNQ<=KEQ;8TI<i:000000000000D\>R0000TMYA8FMG
0000I61;00008PJF44G8PTT>0000m;XCXY2b00000000000000008bOO0000@P@8HLVFl0QI0P[\8<6YE90j0000H<cclEiSLI[a000000001>?Y0000000000000000
8F?=hKEH00000000`A\^4L@iDEDl000000000000000000000000L_C70000000000000000P>gI00000000X2Mcl?jU`QPOHT=:00000000<X6AI=BQ000000000000
000000001<J20000LV^QhWMTh\Wc0Ymj00000000\J:><W^m0000\QSEP8JF00000000l8Xm4e^`0000]9e>0000D8Q_0000HkhT0000Dc<hXcYE000000000000P?i9
@`<JPKK`00004d?LlK_0T?:30000dMBM00000000hEZZ`H<I0F02TX2G@1Ye\o;hhHF300000ILN000059eV0000\3RX5<Wa00004C]Rd:8C03Bk0000000000000000
0000h`Qn000000008DBhdfVi00004dhElj054j>Th:[CdoO^I0G84a>T00HdX7@a<mJjI2h6000000000000hGI\00000000@FMm8a4K8e:04M9h]8=d8;oG\Na5i9^Q
`NW>E:KQX^:RY:ZWQ=mn@P79d1o68@GGD@9JlONG`D6D4Hn9XX:kP1:1=;e69=Y4l?\VLY04T]<ii;OdDAdKY:^Ym?JM12200000Q:00<BnolGSVQ=dJh>RH00000000
hQ:f0000LNLX43KY<M2@LgIi0000000000000000hOI:4NE:00008O?mhjbSl;9VA<RZ<8K4DN;j000000000000000000000000000000anL=W3<V2Z<[Y100000000
L`IF<9oV`;0A17BJT]bFd?A8La9E91IB03e^`=XD]<\500000000m1]N000000000000<i5MH@B\dWk@5=3000000000T]<\i=]c000000005:CP0000000000000000
0000000000004G6i0000000000000AnX0000d8d]0000X?:K<k7N000000000000`YUi000089j_\Kn_00000Skf0000X=K706X513`;000000000000000000000000
0000`bW?LfOO00000000hSn@TI]WX;=P0000lBWk8Q[UH0h`\>ec4:7<L5B>A0;1000000000000000000000000000000000000000057o05;]nP?Z`]9m6Y;]>]=I\
l>^lL\g[LQoY00004n3ElNPR00000000@`4Tdd6_@?C>PQ0J00005=Zi8YL?00000000`YhN0000lTQ_@Y7:000000000000lBmo0000<<G4da3n0000000000000000
000000000000Dh>Y4o5;814S0LLW0000XWJD\TUc00000000000000000000P>o0LV1283M><8IYhAA3<IiYDVMC4WTm8\0gd_\0l45:Ph22U13@00000000H3aOdAk;
dakGe7n1l16H000000000000h8E54;dIXLe:X]EOlFCNdlUO=>^L02:2DLPolcI<Dd=>842\00000000000000004`X\8[bM4kBk000000000000<\P=DUYULM9]l_i`
<9d5i<k5HI939>a:ThI]0000@FHDdH[H0000PcT8D0S>4fmM<JLhLOSfL]7X0000TDNQ4_158h7]00000J4:16dYU=`90000XngK<H?6XMU:LW?3h`0HT5?7Q0T2@PCj
Q<:<4m;^a?K=0000000082<E0000@RM5P6oG000000000000000000004WY00000000000000NeY000000000000l7DZLPP^h9koDV[3@m1P00000000000000004`e[
00000000`Rj?0000000000000000I=P@HYNS0`0l00000000l71j0000<Qnh0000DB7\TRfS0000@bW]000000000000lcVF00000000I4\l00001=^h00004:6dDc?F
00000000`G8kPQ7ba:iW000000004b7E4?0D00000000`0F_<DJ[0000m=if0000000000008N3?U:[S4Ol<dFQc`>LC`BA<8DC8Leg:dA;Oi8IO0000h88Mh:[5h2<W
T3hL\X:^l[E\l_E]0000@4:7`<DeT549XS\^\^o1I7m80000000000000000<9IX8AcjhCZbA2F:0000hHX_0]li00000000000000008h6e0000000000000000@=b<
0000=4f;d][5000000000000`1]`HS5o5?E@00000000LbOhHI=30^V7dce5U4Hl00000000i>>`0000hG7Mh@Sn\aQmH8TSPcEI`eaj4jOYDj4d`<^\0000=6?jA:HK
00000000Y7@10000XYREE4JD000000000000TEUQ86BNL<OP000000000000DW88dSAPd>SU000000000000@Y3?0000I25b000000000000<CFfHMd:\>W:0X484^FO
Hdoe@enj10Uc0000000000008LXX00000000D6_`DEgN`<LQ4WPH4=kXh>NiHWh74`hb119TY=RM\CS8I3U4dQc455I100000000<>ePhE0?lEfZdi]LlDM7Y;Hn<_2N
0000ldm]0000XS\?00000000lX[K0000HWZaH_PZ0000D;jO]9C0T_ZEh<IS\gg=000000000000dElhd:L00?^?PO_K8Und0000H32\00000000L3dZHB\9<DdR\_XO
00000000\4Td0000\HOKXGHmPWj4Xm>60nN1hIK=0W5I4ol8a2SZ000000000000XL]ATm6^=2Y9a6jk0000`:jP@Yi[hdG[DFO]TJ8NhKh48DB3HWk14Hn\\`C1=0`8
19If0mFA000000000000000000000000P<hY0000\F3O`HDI00004C:JPH2@e>3;0000dUUh`l\3U3bW0000dHHY994NH<Q[h9V<TA^]PCRYXDbMdG``Q1cOM:HB4H8S
XR\@l20JT30Pl;580000e=\C1<lUM>I=L<i\e>NYHlgM0000hRTGXNdM0000lOm5PhUl04UB11`<937>00000000000000000000h0<K8QQKlha=0000`WjTd:O00000
Q=g500000000\2fA@g5g000000000000456:DkDbI9i@00008eUnP>]5<L7k<18=\X30HkW8m?I3000093Kk41LPlIo:H@hU00000000@IJm<J=S8Z7S8CM=@_Y70000
0000L9oF00000000000000000000000000000000000000004l2Ld[m30000`I=DlB78U=7200000000<23553R1e3m9000000008haKDm^L\2MT00004oYCE;E\`bke
dSA_0000\\XEi6\T0000TMYj0000000000000000lOW`U8Kn<HZb@:kJTe]>E7;]000000000000@Jgk0000h1a6lT[:@P6Jm9@`m=_70000L7e[0LL9000000000000
0000000000000000000000008BZ]0000@C6\8m]1dR:30000Lj^HdDd_l[a`E<m30000PM;3@mj@@Kg=000000000000000000000000dd;ZLk4B0000hDRP00000000
00000000HKCUM>W200000000XR8;000000000000000000000000000000008IUghiA@dccMY3E@@9?100008SbO0j\Mm11im1nAA5nB`HQkTGVc0000000000000000
0000<bS=00000000XYld00000000T0V<m9Vh00000000@P6VLHNY\d1Pd?<3000000000000U9^<000000000000@8@K00000000X5NN00000000<\Me00000000XWEo
DKEXD_lX12`50000000000000000<ljc00000000000000000000L`[W\oJU0000D18O00000000`KAYhR\n8^\M`5nkl[43T0Sn`2:gD\T@02b>d?6B0kCXH>;Wl_0R
XMLUHV=flVVUHbhnXG0;XhA[E:4G00000000000000008ZH@hZ^@00000000DfFL0000dGfA00000000`1Cb\OVCM8W20000`5a;dNQ]000044HW07:F06ED@KFaH]jO
hScXXb8G00000000000047Mjm>]50000T77gDKUBD_hjT<n<<l>H91j\<^\300000000000000000000L@oiPZlM000000000000000000000000m7oZ0000HThlhTME
Ljg:8MV300004FG>@bXN0000lBo9h>MIX@G;0000@<RUPKjCPI<dTk>Y\IKGl^5Q<`BaLXf[Ld5MLXIglJ1J0U^Ch[QAHH>?0\HoM:No000000000000000000000000
0000000000000000000000008\aA00000000000000000000H]U<000000005>Zb000000008A1_0000HN;50000000081m2\O>d<V1OlcJE`jCn0000000000000000
DTJhDTP_00000000l=mE`K<I<W?Q@lOh0000hNgR0000D4l^PGZc`I\3H^T[00004bdQ]2O^8=Wa\5bVH=AQ43O8TL\kdLnZD]GHXf:RlikL@cW40000\^KK`XW=0000
00000000hiU=hL9C@BJgT[mLe3fD0000L:DDhAXE0000H;_J@O:S0000000000000000000000000KBCd;72Q3bK42iN03;R@H3WLM\703]_0000000000000000`Ae]
930h00000000m5C2LM9R4VG:=0cWe;@a`dX0m2<NXLV8lQY04m8F`^V\dP;@00000000X65R0000=5=60000DB[U<\KH\Lg1@cPaU4_90000=?MV<F36000000000000
4dJ7\C4H<h]G\b1T`B3U1:`le98\0000\1l_000000000;Wm0:CS00000000<5d3`LF:000000000000<[IfLF`C00000000000000004f]Q0000l7DNL>>K0000hS4`
000000000000P5AZ`:?N0000`3n_TR>[0000000000004?@?<2TV00004JNNdJhMLM4G`S7R\Wk\0000000000000000]>;N0000000000000000000092>9U2CN\7A^
8;d\`A]@\@TH<\L1=40G<CiPU;nE00000000LUO@00000000XXmY0000XYVC00000000T;`h8NWl<HakD]]JPf>H07TmI55ee;NDA=NBY5WLHEEnLT@F0000\ch60000
0000000008CX0000T:Ff4nF20000`70hlJIn4IOdl?K0<HOW0=fBDUI`lY<\`NP3<WIQHYh]DflW0000m2G@82IL@Q@10NH\46Q?@I:W0OWPhJIGY?6:0000l=Rj0000
E0jU<H;>Hd\I00000000<?hlm;3k0000dZ\[U3[3Pa][e1c1i>LR\[4U000000000000\0EZ=44B0000e2TN0000<6Zo0000PTY?9>jI<ljQ0000000000000000U>aU
H_V2`oMVi;J6000000000000dE8W0000000000008hlK00000000<K7la=2I0000E4KJDYKhA7jH00000000Y9Ae4Llfl=JBTGYk000000000000d3OD`?e4<B`S0000
00000000D_^C`EB2X0A2@G_D@H]B`<XOdfjo4lY^0m?Pm6Tkd:Y900000000h=G600000000000000000000\5K98A@Ad70W`G`54SC3h_BF@bAK0000000000008U:e
Q4MN`Iek0000DcDN000000000000L4IY0000lEQ:0000dIU9PBiLXFN;`[8^m4KnY9NahAS\dOh<LTk500000ai=lXL\0lS84V5o00000000\RaM0000000000000000
<Q]M11840000i82Z00000000<_eI0000000000000000L0cd0000000000000000LVOhPJXHhS^Q00000000DJM]L4M`@<_`HdkeA9HaH7:U00000000\?JY00000000
A;Xj00000000P5CY`<JCDiHV00000000000000000000000000000000000000000000\`HTdD30PaTO00000000HLmaP]\Q00000000T:VThaS2H^\Vd=fShI4^LL6<
TNRE\15O0Z0I]6Ol0000a6\c0000\5BXDNRfdc3N46`Clk==000000000000`U6;000000001<SJDIP:a5_W0000hGO<PKl=0[5bdoBZT87L@Lbo0000<CU`0000=36D
<lkahdYCA9eJD9LjlaZJ96SeDCH9m:4PdmjV90TF00000000d8aVTm:D0000@C]:DMLc8NbO00000000T>K_\BU@0000T@^a0000000000000000e;OR000000000000
4KIh0000L5Ee00000000@<bT0000TKVAe4@`HU??0000000000000000Q9nh0000000000008\CN00000000L5>>X`G10000`Aki0000@J=b0000965bi:F;00000000
0000<`?8\c]j\hGk4V<QTEh70000\:k[l<1kDB\f0000@:=PTPkO000000000000d3YE4b@GI9[<@[]=I;`_00000000DCK;00000000XL4A0000lJ1cdOOMDLmY`2Re
0000`PRBD8QP0000lcc5<4XF0000PGeiI>@X`D7mQ>IgPg2QlWGh0000e3JM00000000000000000000P8>LlQ`JDf;10000000000000000<TnSP5gXhFnV00000000
00008?m0Q<UT00000000000000000000THM;0000T:FCDLYal5V^@5Y>4S=[4lcjPmFY14l?00000000M4=c0000lWDO0000`KHc00000000HBcDi;bE00AA0000P?4K
TOMZ000000000000000000000000PR5J`S>i0jAj000000000000`0NhlUcbDa>j0000\<CYI=WQ000000000000\?638a7`8l280000000000000?5T8E3c8F]R0000
@\@300000000Y6:G46`fdbU50gUm\9SZ<>fZ4jMB0000E3`I]1dAU;X40000000080@WPNTY<IBZ<m_VPDcb0000]1i6000000004[`8DKPm0000000049FJ0000Tm^d
d01O8_WG0000`12fXN_bT5ej0V4MPXLOHYnSl\R21;U40000000000000000000000000000000000008QM;00000000LYFO8N`h00000000l7de00000000T10iP515
@mTN0000U75N0000PD9S00000000DcJTe=Re9<Of\MD_Y;[4<ABhT]`L4bIc@=MJLRB0HWng\XgD8d^_PSPdLgAe@0SMDYlXlad1DcWl9:]<i=@h0000000000000000
U=^;`CYX@E2E0000T44@0000000000000000580V00000000<[F700000<ka`Za`h:`hXRNkXU1<lbm;0000PAim000000000000\0bi0000h[QK000000000000PJkc
00000D2B58Bh00000000H3]>i>4d@bQl498>0000\M3_\L\T`871PZll@O`hl_OR<d@5\LXei8XC\Ihf8XTRdd7@=<[300008UKI]0hc00009;6A4L;3I<=B00000000
0000000000000000L7U@U0F615:S000000000000X<FQ<XDbm4U6Q9Zm0000X?4j000000000Z0W`YeK\WJ900000000L169DHUA00005<3[TOB20000`:4?L0n20000
\IiO=;WV00000000@ZBAP?FC4[h:h`T1h5k40000PbnhL1:\0000000000000000L5^K000000000000`MCh\TE_<@Ld`1=VX3>W8T7R0]IY`aO0Hh>KdF^Z00000000
8\l0`5IF8cL;91oQ99\eL;I30000H:HUXAB^LAYH<JHPPX8J<g51000000000000X60S0000<l8@`C14HP4U00004;^0000000000000L@@b40?Z00004_46dVgX\S3A
XAK5D46]DFA\H]W@=;<_0000<Q2?M84I00000000@OBE<\V@0000P`gF<6iXPZ3od7Ll`kk@0000=0VE0000DFf\0c1;I;GH0JJ:`koXh11m<>V3m4Yl4P[500004H49
0000<M>\lCSZX[oi<6Pk@9m^<YTd<`>Y\6\?LW1`89Vi83WO`:;J`^WAE3cYi;JZ9?NjDLmklVGEHn3_0000000000000000Pk[f0000Hc9Zh@PO\f`1<37P0000XDJj
00000000X:N\PRci0EC_XFMYY59HPcGU000000000000000000008LUkTHUOHKD6000000000000`1QjdB\I00000000000000000000PO_YX=[A0000`@=Z00000000
<a3H000000000000000000000000000000000000@LRo000000000000L`Ic0000`D`R@HPllEUE@Xb?h]Z:\^nZ00000000LDVePRm9do`f0000X1mdd2a^X7;nDQCI
00000;8`lQ0e\UXl0000H5f\0000lIn3@Uk]L[mY0000X[Nm4@@@`@`GP;M`4eVnM>TM0000T9_A\=;c00000000d_Jg4]:O58oVHPWRHPY6d7=;4ZhS\[?gh\?4dhRb
0000<YPO0000XIV4P`9F<IBQ0000<YaOTZWW0000000000000000`Zn\d2BB`6ab000000000000@?8l0000h5>flDZ[XEU^TXCfdD11DLRO\j8g0000000000000000
000000000000@^1n@_K?Q;bi0000@aOA0NmN0000\bnK0000\T;Q0000000000000000A<b20000dGPf0000X24@l@c88OHk@`GCA4>?A9Yb000000009>hT0000DXTD
0000hOAX0000000004TI8H5S`Z@6000000000000Y;G000000000l4NH<KJ`X1\\0EmBHMFm\f`ei>5K\D4U4Sl70^OhdmL_00000000i>980000DAl^4E=i`5Wm4]lM
PHc80000h]5g00000000000003;9@=TWTgdGX<;Ll03g0\TfTRjhi82?0000000000000000XW@QA3i?LCGa0000A6aSLXh^PEWj00000000`Z[K0000000000000000
U=j80000HBna`H[fL7bm0000lQX2D<fW4BlY0000`QbYTJ9IhTb_4?8DA:6ZXL?\M:[n0000l8Hn000000000IJ_`I2TdIP00000000000000000A6C;l3lIHAUc89;S
00@6`DfeDiHl`6^GHbaULm1^DKm]U47o]<EXDG_bP@R98O];H`\>XAKUI4X>PNJ\h8PDhPLk8A5dH1JB``b;XT3T`A>j<i\l`VL200000000\FkddPAWL83O0000A=Xe
0000HG22000000000000<JI600000000000000000000000000000000000000000000XUcC03jC\V^E0000000000000000000000000000dd1`hDahhGH1PT7a0000
Q=QK0000=8GW0000d^VPdeWShTd@HU[J<>=WL`cQP1AmDRmJ8gOei1PU000000000000D>hA00000000L`AiL_RZ0em^Lf>d000000004E9oH[Yc0000P35D00000000
l;5F0000<@en\]IA\MhT`GgBDj9@000000000000A7]D0000TGXe\P8P`\Xe80MFHQUQLGJRdP2e0Qf@@64^0ZF:LfF25:7SH578Ho;T000000000000<U_KTUGC<Yjk
8_VDD[K^XgF]98hl1;29P7eLLoZN8c7Uh^WO91nm0000000000000000TXo[0000000000000000l30C@A2b0000<_k08aL@U4[<0000000000004<9k0000XA9d<M[i
HB17X>AMH[=S4<5U00000000TGU[D<B`LkK`A4c70000l]Hb00000000000000001;jXL@79LDH100000000000000000000lUNeX^cBH]][@QUEPdFS\g9Q0000dV?N
0000dIfa]2XW0000`eKn0000LU9ATgDTXLnO0000DEfA0000000000000000L:B>XIj[0000000000000000dl=;000000000000U4o[8P5W@El[dPZM\5[cH499<S1W
00000000LT2_<@g90000000000008NY18]10hoH;<0Ge=2MiDHC6PPIDT3KhTBgO`V9F`:g3L\V286HM0^J5<e8n00000000PAF[<IE1XJ>RX_A[L[[_PIHE90Zh<`O^
\?CR57[=00000000\8BW`CjC`L7I\DTjd9b3Xa1RX?f]@Y`TDPMfT_E=Pj7CY2L]0000T?gW00000000a66M0000000000000000lXg40000h56PDV:Rh3P=4VF[DWiY
M;gglGi8lN1G00000000M9>b0000000097W\000000000000`[PX0000<QS35;lP0000000000000000X77YdW=@00000000a523\aXoa4beH9@[HF;j\@Kc00000000
4BNY0[YChK:I0000000000000000@KRdPJ4UPT2>i9QX]=fH<Tm5`4R900000000DJSZ0000XU_\@b1BD?<C8HkVla:8000000000000lI^2a3^Q00000000`>f64Dkk
P9hDd23olKf_LXJh8?=RX\5Q90[J\EdoU>`k00000000DJXj0000`OmiX4`lD3RPPBmFHFGR000000000000Hn730000000000000000`aE=0000PlbbT4dPLNXedBQ_
H1mVhOc9HG[B0000L9AJ0000<?3300000000<FQS0bMAm1EiM<;JPH2cP;?a`]e@dVnT4>S2@X2QT5YfXALB4fSCDkBMA2RNA7MW0000L7@Hl]6bh[o]PA6i<k@7d7hb
h[_l13mc00000000E1e7e=IDLS]>5;P``Y8S0000000000008Scl\ZVIPN?1X3BCHJC`hS4kd`L\M63R`6=XhAX900000000Xnh900004RW400000000D6nB00000000
0000lT1BXCTe4@gCPKlaPT`X0000PLKH`QR0<[hoe81d00000000TX8U000000000000lac;00000000l<BL000042Km00000000U>EV<J=D0000X?dh9=7hlOf70000
l2N^LA^E]<6R\Wn3do[4M3Ib56E]0000U?N7hd2ma1G^000000000000HBoB4ETRlGb8lic>15EAXFXN000000000000<JWJ0000dDOe0000000000000000Q::20000
000000000000000000000000X<R<0nVOQ3Nl0A1Ol@Cm<j3m@_FN5;\`PPI5X0f\P5AfHCJo@I;]0h9U00000]`U8e_60000D]>G000082>N00000000000000000000
L57G8hi[=;ko0000d:JdheJZ\1n3P409<W9bm<A500000000000000000000Q34f0000000000000000`b9O00000000X`@[0000P[ZM00009;SH00000000L1T30000
\GafhJd5l_[ALf2^=1\TQ3W300000>Km]30HTUDi00000AXb0000LjJ\00000000000082fP00000000HM6@@VOSX^U@000000000000@>JW\9a]L0H?lQd8PUXS<HZU
4Ji5LgO1Dn=U0000TXkIA:eC0000000000000000lCA4<[m@00000000`cWM47=SPQFODedK8n4mXEmjL3Pae44n02JG457m0Og=0_Dm@9P0X7TNd0PS`49f@=5m0000
00000000PO:Ch`NUL0=a00000000DL?l<4C;M<=`00000000\4[i`@7J0000`5fK4LBel<La`KAPXXIWHgm9=1UUe4[\97SZ]<T^Db\OH1^Gd7e>HQ[<<]<25=dVm<I0
lXH<i3\IU=\[00000000000000000000\09W`WI_\[@XI4@Na;0_00004d>n0000U;:74IVnhRUd0RNA00000000lN92000000000000Dk92`5@C0000`a6_0000T6d4
X<aJ00000000000000000000P?PW8M`3@j8Y<A4n99R`D6Bk0000LIX60000M0S6`g_OTk1Z000000000000LA:ddRYU`YV2TQAW000000000^PM`PK4I>;EXG]BT\VO
H1jXX]^hDb1lU19D0000Q1DL\YL3Xa2600000000X>m5L<N_XBAQXl?XX3kn<>_I`AG\`NK?0QOQP9h<h0_d<]`=De4P0000TC0JLIgCm58gE:hX0000DMQ;4<iP0000
00000000D3S8l=U`0D_A4I\A8N_SXaHAhMl`DG1]52<@a38C13dm95L1PKMJTnSeDG3da1DZlVSCQ1]<M2:TE39C]<1BH9U7<T?LLaVXm=:>@44O9><5000000000000
\2jn00000000T<::`Wm3000000000000de5L000000000000dff300000000HR__LHFfI=CM`5gE0000XS?;HENQ00000000000000000000@PS1HMmke6Ze00000000
0000<?BlhH[X8DTZH\7F8`DK0000ho3J0000L5]L0000`:@MXHLM<HbcPfG>11=SdX2Y00000000h0_7@j7100009;l\0000000000000000U1=C`kAm0000m>OC0000
0IlK000000000000000000005=RA0000\DcT00000000000000000000Pf><le@V522P0000lR5g8g=c9:;^0000D1i6P6YPdVh7\;g0<[YoLV<E000000004l2Z0000
000000000000<iG00000<jhh0000@f6^000000004;X9M0][@_lc\[KC4^0S0000i<>eT3D114Z>\L3@00000000<YiKdb^9`lkIX1<^HW2NTZ<\P>=ah9keLZJHE:4;
Q:^A00000000d:G[00000000D@7X000000000000E><h000000000000000000000000A<Z@0000d1Za0R`O00000000`6?R0000\PeDDiP9I9VG0000U:kCdcD@a>Kk
000000000000LPETlFngi6Gg]?FfT0L60000U;ZM000000000000000000000CUCD8[L0000lMHW0000dTR@`76W0000000000000000000000000000Y>o_0000<K=W
Q9B10000E3UD0000d>j\dKHV<1[I0000DTO[00008lnlTYE2U4ma00000000\R=k`GeQ`NY^P@ncdfWO000000000000\=gaHV3:PR;j`VWP54NLD5\]0000P;`A0000
`J3B@@dOLOn6lelD00000000<Hh@LlOR8Ke@E6dk000000000000000000000000<LS`00000@A70000HGOI<[fV\=J]Y1J^99OKI:m80000lUZQ0000X9N2lc4?TZ_:
X<T[00000000000000000KeN00000000000000000000`3NjTSQ>i87:00000000\an:00008o?^000000000000\8cUTVb_hhEie1Sm0EQ_\IPZ\5\3]>Nh00000000
0>V\0000m>e38`b`000000000000000000000000T^FfT`CQDHYHlUe7=1WeL2gO0000D>DG00004\nZ`C68l5`4\E5>46fM0000=4RL0000H8l24G6X@Oo38N^hHCMN
\eL\I<`jTo4@M=J@Daa900008\WH0000d[n6@iZ1E1D300000000l@M@5:ngdZT_hZ2a4Qj``Rc4]1RQH7GHP;EG0000`PUe0000XE2WLF8:`BB<lL7X0\HH04HEHllW
000000000000@`<_00000000P9h44O9P\U5nLhX100000000hI39djiOM1ocI<5G<0XOTc?5000000000000Xj6[00000BKLhZNo`?dEa>1UhTa>00000000<H@;0000
DWX]`M0900000000e>:I0000000000000hRN0000L:OoTWCb\kdD00000000000000000000e>h<00000000=9KI0000@X[[00004X\o00000000<8`3hj15\@8D@d51
dU4T4=J4TaDIDko00F:lI<L?E2Ud=<OT000000004>:HXV@@@lD500008Vd]00000000`VL=L[?:0000i2CZHKdn00000000hVN;00000000Q0a;0000H1^iH4[\0000
U=T]M3[S0000LTbT00004=9X0000XD^RXF7Q00000000XQmeXN=e8X3[H1`f5=Oe00000000X37]D5lUHXSbTMmH@U_nPnjZ<QCae6ZS8`0;i1VC91T_X;f1M8IjP>O6
47k8h?bh0000l;llL0g0Q:S@DGcFPUG3h>Z_4_6WHhDJM;ck000000000000000000000000L4Pf00000000X6R[000000000000000000004^d[l4KG4cK7\AgB8ZC1
TaV5Q5;k0000`XI=L]Yk@JPO89]g8a]jA3A;00000000`c:oX3=50000T5F4`E004JP30000000040Jn0000XE22LkaF000000008<8SHIIaDhSnDQ?^@VXPL=;34MHI
4?`UHm[E0000@jE@0000000000000000@e0dHKaI<?M:8NN48Saim<afHEF:<L61lVQZi5:80000l<gkHoc@80LEDE0c8Ea^dKA8H64RHNZXdbV2]2_MU4EbLSW>i:f`
P82hPJC7E7=@0000<ej:00004Fom0000D2jP000000004jh\DGd>TM<TA<FW00000000E8M]00000000hO6J@>6<H7<`LQLQ<4U81=60Th=Q=?H7000000000000@<0S
8]J2h>?dhA[W4P]F8R_OD\>dX^lnh5@T0P=@@kb2]1Z7a2=P0000000000000000h?03LHg<dL:B000000000000000000000000l2Vc00008CCRd5KRa:UA0000@Lam
0000dj[mQ:3QlhSF000051Ade2T^0000000004AN00000000`Aal\Tco0<QklPSiLI?jXPG_ljIPPJWWTm2652018aI7Lf<ca=E]0000d:V3LWdBPkG3\2=h00000000
0000XEUkhXgal6om8H\2d3Y;`T8TY;H_lVR60000`7W10000l>i?0000`_o[0000`1KP8?=800000000`Qlm0000000000000000D36g0000DM37L0Dj4A4Q0DBC8HCh
@nmj05;jh6kIPED>4?B9T\ZN8_H:`8Kal9lnL_mbXcP5e<Y59??:0000D;<W0000a4nP@<d8`=1F`IhPL6<Q`Ua^0mQk5<nPd9H8M9_J<KJS0000L5]5hl0RQ8kK0000
00000000<:AY00000000\>JH0000XJS80:P@0000\8nJPb6W0000P]MYL`A:hfh@000000009=G4PB_M@Dba<ZGE0iI\1<h200000000000000000000000000000000
DaYn8`]7\b=@M:OkTePVe=K303Ugd@VhD2k<@@IlXRVeL\;<L`n_TaBP0l;60000LSY^`QJaI4ek00008egnl_U0=1710000H[X=@Y?[i:;:0000L=an000000000000
00000000<2cT54o;00000000LI4@DADVDeoZlcL]H>d7@XT0X9PRThi3lIXdDRnLdeTjHkhj<o\Rm?E^00000000hZjbY0N>M;`5lB_kXGk<@<UolA;:\hS65;dUDZAg
000000000QWY5=7AY=9T00000000\FkTl39[D_d=00000000`P1<0000D_b6L5Y]00000000m=]W000000000000X3>kTSkS00000000`dME0000Q>fn5:LG8^]K0000
0000TP@N0000000000004m<Z06`30000P05GTN4HdRg4`[K3l>\fd^m?\jlE]7V`00000000e;\l000000000000000000000000P14i4_Yil3]m@@D?XDF[dGRb8:BP
LFTb0dZ900000000000000004?TZ`>ifDO`[4@`40Y^O0000h9mE81DeP;n50000D_f]L[9j0000@=k90000LM_Ol6]jD\m=00000000X9L`T:gm@;M2LDL8l^Uhh_<a
dh;mE0g5I5J30000000000000000000000000000a23900000000000000000000L:;m8DLJhJOADLA7\6[CM:1P0HBL`IAJlKlKdS@o=0FHe8WM0000@B\V<_=45;AZ
000000004O5R00000000]0Eb`XnclQ`;\`YP00000000000000000000L5\O\1X[lShU000000000000a2m200000000HheglMIO=9I3D6a100000000dafl0000L6Ub
@15\HPL]PG9]TN7Y8RT4TfgQT@BhU;M?e<?^000000000000000000000000000000000000TXZQDViO4\Lb@^KjPM5g0000Y9h>TPJX000000000000@?Snl\Q=TSY2
lbN@I<kVh9]NlCMjhgXYP?=D1:io09Og`22bl1E4E:hLXlZ:m?<:000000008nSYa9;D000097^I0000000000000000X7jXP4Q@X3dmhi<N875nPDWUd:^Ih?QilRBY
];;fI;M0Pa;`E<j`@27V\PN[Lj@<0000Ta=h@Y1I0000dWLOi?8h0000P?=a0000d8J7P8KF00000000000000000000PVYI000000000000h7m?<KDC\Rc[0000dV`<
00000000X]b:0BA\L536XYUL0<F1A>ZGQ?AD`>TAA?OT\Nkh000000000000\JF]`K;b000081iF0000000048;50@2H8\5mY7a^X=SE@E]T<d3\0000000000000000
000000000000LOcC000000001:a;000000000000M3OAPnRCU>7C0000T0^j000000000000<@_EPI_4PVGOM=Nf000088_R0000Toni0000\SYkDVhil_io@O6b0000
LaC<0000T??Z@`=0<5FO`T^2hnlU0000TgOK00000000LXLD000000000000TNBGm6@C000000000000L28o00000000TO?20M@R`M]N0000D37HPBBa00000000HFdl
TjC30000X:HG0000hBh40000LU8_000000000000D04>00000000H_CA00000<mIlc=Bm>KD00000000lM7<07oE`NRO4Q[2000000000000dU_:0F7@00000000=:cf
DJ6U=7>Tm4B6PffcH;7A0000`0D>L3AYPaD80000000000004L\D0000000000000dDBH`eE00000000000000000000000000000000h;Z\`XN<00000000LDYW0000
0000\FB2TX>o<Im<h8DfDOE>H;l80000D889<FY;92S2a=7Mm4VD000000000000000083VO0000=3n3`^5d]4WlM<?I00000000hF0O8kGgdRd:00008gZoTMQa@^Vi
DZ:2E?1?H<jNm;eN\[T:0000L2Pd\]2;0000000000000000\:o2l7Xm000000000000l8W@D@9i`S3bH3TT4TFW59\M`lF[1=A[0000XcTi0000XJ31TAYk8:4Z0000
4Di>Xcak=3mG000000000000L>4m0000<Ba5hK=c0000XDGY0000dTFe00000000l0j80000P50J000000000000h\on8Ho<41I_h;o0@N=K8^D9@_JJh63aDFE48La6
<MgkHcFKTBK405;JDLA?lN9l`TeB0_AnHoE\To]Ha<3m0000Ldij0000lb@]0000DQBN0000]<:T000000000000000000008NI7P<HL<2O]L\A8lehZ000000000000
00000000d=Xa000000000000PIfj0000`L6fa4`UI4icA5dYD4_MX:=CLM6ZLRPKh_hQ4jiCe2>n8^63U=[5TH\Z]8QV0000Y:Gj00000000@>5l`8H50000<GIoa9F3
00000000Tek]<9W5<?LlLFYG0000000000000000Xaf70000db6IlhUE0000TVPHd>EOLLHQHMP:hQi4@gLoU><MLQDG<g5UhH8aL<1A0000Tb;G00000000dN<AT]Mi
000000000YAWHi2M0000i>Zn]10:0000@3A:0000m0I>0000`XYgA2GoU9Z:Toe3i?;5HLZGdLgd000000000000<a^:000000000000XHHL0PN4Ln5k]67j00004N?F
87fBd6b048FLDSRll\[<A=>I00000000Pa^`U6;FA7:700000000000000000000HS>7U4DJ0000`Pk[@Bb@4LY48WHOdWIlQ8YZT=jKI:flM0@^L=\gDJRj00000000
i1GB<?S`\B8<00000000039300000000m6JY000000000000lgnSh][Q00000000X3:5LnNG0000DRle0000<A5<0K03@>e==1J38nmDL6>PP]\_@L3X08QB84KaU7O4
8Fe@8UD[00000000DOjR@0F800000000<KomT\?P00000000h9CDTCKG<K@UL`lYm>YW0000000000000000d0D\000000000000@3HH`AGm85:bdBXlXNnSD^S312V`
0000la[P0000l8P10000LDUIDW6U00000000T6^bh:ed@Xk]dP\8U>U[D3H@000000000000HGRK`L@\84Y@0Kem`Yc1Pa=0Xi@<@kUH0c790000000000000^:al?V4
DXRGDHoJHn^[90oe92fnA:n:L9O\XUm78\`gXAn=4e<K`fZIlcZhi1HH`c2fm;<5E=KfXAm:`d<;@?72\@NX4UVfhb4J`@850dF;<fQ[d8_cM0n2i;0kA;hc9<M>0000
00000000hO2ai:JX0000TM?Fa;b3Q=[khC`P`?b]`mNg0000U5`J<6ie00000000000000000000000000000000LMB>0000LX]a`=F3XAnKDaU;<<2X<Ce2lLoDA:ak
`bVn\MEoD79T0000l??h92C:hc0i00000000000000000000m;5QTD[:8W:]0000000000004P>8@o@`I?Ba000000000000`PdY@@XD@>T[l\]le=KW80?<0000a8m=
0000dTDU00000000TUS\00000000000000000000T@m2000000000000lR;F00000000P<oM<VPi@QIZhMX94jI<m<T1d8`CPJ\`HgMEQ2M=I;FOlB@U\2YKTPGQHPUT
dbEo53]hU4UfX``1`bB6E5ff000000000OW00000000000000000\d=LP5=k<dXQT:L=XSO`00000000`2mHlNDSDLUJ0Y>4E2EN59`d0000ddE=Y31k000000000000
0000HXL64VlU0000000000000000i=V=00000000@l]SPJo4HXM]`Xmg0000000000000000000000000000X90c0000000000000000XCNX0000D2Ula8jX00000000
`_RP00000000l;]4ha_lL>]`000000008N_C0000a7F[8a\X5<;20000H6\ahXj<d=I6HPC70Z9_98o2000000000000<mEW00000Y@`00000000PPca00008`170000
00000EkMT_L6M41m=2PE000000000000`15Bl6Lc0mbFY1X74nYY00000000000080]T0G54hN7BD4:KhlMeXFL=1<850000000000000000TQRbLa\Il4OLdbTcM7]h
XJgShYAdlVQhh]Bk<d]O00000000Phkc94A0LL^]M:M[l;d78Oc_00000000T2=3LiU100000000000000000000XR1B00000000dAS;h29@hYSiE::_TMPVXihhh<;c
l36D<=8d\H3i52dWQ61VY;WG0000U8PEHS\m0000Hi6f45Lad<o?0000HTZA<0EK81;E`6e`8V5VhXAWP91d8mBFdG]7Q8[ClkKF0O<oi1bU0@2;hR4jDfN=DdOMm6JJ
X?4=8?fND]:<d_AIM4`EA;DB0000h^nP8d^C00000000Poi00000000000000000000000000000a48W00000000\F]F4SoP8aH\Hi=ZQ6DUi<E:HSRMDDXE`fGV]:cB
Q=ENA>i_dC4d0000000000000000LN:V0000i8_l00000000\F8bXaUh00000000@P=3H^<eL`Lo=5>EdRQC\QEVH\EI`?YYl9<kTg<XHk2:\<b518oA]<m<00000000
0000000000008gff`ghO5?EO0cQT4jEhQ9LQ0ASodHlf0000P1?[XWOom2\Ph^W_m5iPhb:XE<lg000000000000XKea8Q80@?3APMg[P<h507o48Ea?Po5di;C1D`m6
<aCS00000000@YUXP?aO@`Y]00000000U53M`KBh@8^`]4mQ0000HL0K00000000000000000000<E]d4kP\00000D=eTmjl00008iOLDa?60000`1\OA6KF44_g0000
TlM40000HNHG0000000000000bHL00000000=8[U00004@ZH8A4C`?:XXGmLLJU5M1hBlV0>X_LdTkl:0000<4350000@aRR00000000\Il\m7V3\Q]f@>ah<YX@0000
000000005;Q;U=jb0000000000008Y\b0000000000004W5Z0000TXOVE2@Z<OH^\RY2M729dTYfA5]:H<CJ0000000097<elW=4h4MCdN=V00000000<_A6LKWW0000
00000000<OOlL0`WY>6Y0000\MFW<ie200000hfo00000000000000000000XZ=9H[B;PZ77X]0W\B]8dbl`000000000000000000000000P>=NdS8Q0000\oocP3kQ
U?A\`XcN00000000TQKmXXE`A5;P89ZY000000000000000000000000<fYU`<<O\WI@Q9af=>LF<@>;0000m;H8DdVW8NVC\Y1bDn[4XPAf51en00000000@8hZ`Xm4
i;3_00000000000000000000000000000000HWVN000000000000000000000000000053Jm00000000U?D_`CO[0000000000000000d3k68FTR0CWh4Y5OloaH0000
0000X4X_lA:6000000000000000000000000\2P;0000d:KAdW<j<Bh`0000000000000000hMc^TMN^00000000000000000000\hYg00000000000000000000PbK8
0000000000000000X6WX<Z8000000000@1F?<=C40Z^gXgbO0IkY0000]1Yg=>LdDB[A0000dKc>hH4ITKn=00008G6DTFhNh<8`8BVLDM`[P`Yj4i\6dN8SPNaDa3>V
P]IghCNA98k6=>iPTbbX0000<M5[0000l\Zl0000l\jSI<M2000044Vb@W[KXS>H<=9i000000Af<2k]`HA50l:U0000LchFdehD0000H:9o00001:o6`L;FTF6=a3M^
0000000000000000THR@PU\R00000000@lb=D0aA0DAdHl<WU2NBdI41X\Z]0000<h8G00000000dL[nhOa50000000088[l0000023OdRUEPd6Re<L]000000004abT
0000\VM]0000`=\CPJ4G`@ULDB<7T^OZPj;@00000000L07\00000000000000000000X:K2\>J984H;\LT`l\jGY2ZElPB>0000X]C9@k\fQ5DF00000000T5TGI4N\
T[9Ea:UM0F8F]=iZ0000P9hL00000000lDNZ000000000000T1MmdPRRd6o:LPj<H3Zm00000000M14CD22m<?lTh0Q<lRF\e?CK0000DTkdT5S6HFIU0^H5Dh`_0000
I;_?D3\6`TCR0000XDi00000@Hie8cQ1000000000000PknJ00008e;V\WK^`fZ;A0o2H1<J\>i]PAGM\BVd\ClZTKH0\KI>dcLl<k[RDRn<]4W8]4jo\:TQ`LRCP?m^
1<beh2]ghacT@60fm<CfE>FX]?:900000000`]Va84jB00000000@4\T4[Mg00000000<>[_\TCd\Wgd`WnNT^9g00000000XG^3XQ6WM8f_P5Y50000000000000000
0000XN8eTV`o00004?^o0000d=NCLMJ7=8@LHP9B000000009>g=<QP2H`2X<L`K0U:6DW0o000000000000`F2>00000000X=U;0000000000000000Y9A>00000000
\a9V0000Xf4:1:WK00000000P5I9XD>>00000000L<AcL3Y`PMBdLY;PPeaP<jjI]262d8CKM8l20000\DfX<FT;@ief00000000<A^g<@f8<HFL@@49HmOG00000000
P2N2HQaaTo:>Tj7k8oSZY:8O0000@L3nU<LK00005>UOHS40XYnmDZ>RH^kXA1:J00000000Y86b00000000000000000000000000004PhJD@X8H`XlQ3j34g`10000
0000PM0N4g6I4A?KHRMQ`;YVl:UOX^dG84_@E6_O000000008I0:`gnod9id<e9<hAZ\<iPMP72E48<`@L>KPi`VXkeP=4_YY7@adH:1Hc^KPoZBE7jSQ9]Ue9NID8Wb
00000000000000000000hICXT[IJ<ld@0000000000000000a=gS00000@B=0X8ki5@EX^5;00000000@5IcD:IT0000m;DK00000GHU0000h@5bD47N\6ljL:O;X45X
XE;KTG[Q54IPP06R4hJU`o8D\OSAL;[6@PTHDCD=PS:XTW3R\c__4fD0L8e842me];<D000000000000000000000000l>>:00000000`6bK18M300000000T2OKTcN_
dm?di=8FDRX=0000000086k\Y:U50000lVh@]0jC03:QP`QW4Rn\83KJXfR_59@E];c_0000dTS2@bKhdi8600000000lbBc0000Pd>C4dBK00000000<aSN0000X]A8
0000000000000000LZeZ000000000000000097AW000000000000dlB_8WdQ0000000000000000L3N:h>Q?0EdZ<WP_@O\\d[N`000000000000L>hQ000003_gdQgM
8[;bD0UcI:Hf0000@]\mXM0]0Yde@PI\0000U9Jn00008gZO@QAG\]IN0000000091MC000000000000=:dY0000TH;]Dn:cA>fb0000000000000000@bL000000000
LNo90000PXl:\8XQdbjF000000000000PiARI=`E00000000Db@S000000000@>RDfjAA;gO0000`Qb;dJIa4f^QdhOL4TS>`n8g00000000@3I3<o<I000000000000
l]7;0000A8He000000000000000000000000hAlR00000000`7_K000000000000Y62n0000DjK:0000<fgjHIM;00000000@c;R0000hgE500000000A2kT1:icDj[3
1;`DlH<3l>AX4^6f0000\IgOd2NQ4<ImDLQ@Hg5?D7UJ`bFfLdgk@g7<8iEcTmOYA1fY1>NP0000<Q5K8E^40000`UTC0000T9;000008Il=4LLGhS27de1h00000000
E9oL0000dXVnL1A_<>[QTcXP4UN>dY^9Hc?fm:mP0000LBk84\gOU07<0000000000000000D1Ja`5J`0000\<n19:BB000000000l7l000000000000000000000000
0000@EBGl55[0000X6ML@E_059<d0000`EFS0000000000000000DZS70000LDndHRLEHeXNlK4b00000000]4k_@`8OlLkmdH8A0000dEW>hBV;\48^\HUi@oFfhbmL
0000`2e9dLX1A1B_<0@`59]L0000dBoa9895A6e@0000hi3m000000004TX84Tl?a;>`l>7K00000000P=<D000000000000`\@i00000000PX^^P9SeHB7i4C<ae1Zg
00000000PRkdX>3F0000\BVYdUBUT_<P0000XNMIL1M@4jHB@]gZLCHQlXnlHWT^I1TM0000L9eo]3bgU2W;TGC6`^TNX?WGHBd0TA7MTBg`4KJ:\^Z5<_]Y<`iZ@8\:
lMMT\jYOll_I00000000l0[Q<@S`lE>?000085V?000000000000P^^R0000lS:5000000000000X6K]0000D6GWdWjF0000\dQhd\Eg00000000000089od8G<n0000
0000dh]aY3akPK3n0000\?o>D]g>4h3O0000@^m[000092;n0000`YFa0000<dlRa3b?<]JH00000000\iL\U6mnHd6300000000i;o20000Q8JB\=?j<MR?h;R>0000
8nkV0000`1GATEd4lULgXo_Fl00YDbioX;4<T=3KDL]XdLo6H>VlX@nSE<od5=454L?H\ZmLh`hU<h5D==HK00000000000000000000000000000000Dod:00000T;7
00008Rm\@]4E000000000000lNYo0000LU^gdlAS`3mPQ=mSDAmMX2@jl7ieHYDUh\giD32i0000\Dg7HF;EXNAc`V86Q52i=7[[`Lf@0000000000000000l4f\X9KW
l>iN@?2Y0nU\lBL0hCfLhN7g0<IbT?TiX_1j9:O_00000000i1G400000000000000000000<S1g00008N>1TgB5@0lKU58LPS9Y`9gT`VBS8`hm00000000PcZ[0000
000000000\hR0000000000004Zkl00000000<gRG00000000L5[;000000000000H:DW00000000000000000000D=H=00004kF9<>DVH`Vi9<1N0000000000000000
0000000000000000000000000000000000000000000000000000@<1OTc2QldToU<5kXO<f4n_5\=^LHZKOTfhd00000000l_1E0000D2>[lna7e3nA@AUZ0000<0o<
XI5T00000000000000000000h;]a000000000HDcHUc5000000000000000000000000000000000000000000000000dMVl00000000T=7dXm<0000000000000`<2H
DbWk0000d8g800000000000000000^=ddYII00000000\Bdh<W4>`<D9dlQ0]1XW40G2HZ`Pd82A\^md56i?m531Q8Wk9;Te<L290Ye00000000000000000dB6bdD<G
TU6j@o7Hi2FXM;k300000000`XQ9h<06TNcc<bo4Y<TjP`KBhCoBXkc^A7bo=8En0000P7LYd3cM0000P1`90000000000004m0L0000PM@\0000000000009=R50000
m0h;0nA?0000000000000000000053]Z]=0lP^R245O[00000000HN\j<_@MDaA48MaEM4j_`HEV5;eZ0000L<WeY0:P0000e6^:0000000000000000000000000000
00004@E`8DEI00000000TAHS0000000000000000@Q`h02RO47V4X9Z1LF8ShB2F0R^:<ToCXlVaX?QJD0OTHX[ohOa`U0e=i:DI=<7T4DXfXE1i@W^@l8gE0LGe8cdX
LfId]:78U=GC@1K`42lh\8Mi0M_dDg0K0000Pl^Yl`ZSTdg3lFmGDjk9X9FeDI@^a9dT@ado0000lK^X0000TXdO0000dGQdP]f6PaQOTJA`PX^l0000000000000000
L>`MPEje000000000000@T4l000000000kgB0000000000000000000000008IMihJL200000000000000000000P=^\4C9EI92J00004^=>HCmD000000000TL34XGL
00000000hh=7E9Gk00000000lh\C000000000000lT>kT>8\D9E]dIOBLJ?L0000P9l`000057F7TUF1`155000000000000000000000000d;lIHAjaHGORhY:T\hWO
0000000000000000\C=@0EeB000000000000\NO0HKE:HTUT`a]300000000<cIR8mH`Hc@E000000000000000000000000h2Zjd\IQP6n`@_a851ZYdKAGPH63D5UD
E<6@m<H1D9aP0K=C0000m>dd000000000000\_EKPJlo00004]970000d>[BY>Qb00000000P@Po];ho0000dVK>000000000000<HkC0000@NUfI196`o@FXK`f4T:\
<V5LTC[jX12:hH0PhNQ60@F9TZbnd^L:d`LPM35_E7lThoj>00000000h8I=0000Hf^i@3U]TH>XD^4700004E?LdNTg0000000008n\H;R0i=N60000000000000000
4@YAL;W;00000000000081[SPVAD00000000\@cT8H`W83Ol0000\SZJ0000000000000000H>2FXBE`PD>g8If6i1>V0000l6Xl84gV8V2900000000000000000000
0000000000000000dH_k`XY=H3NXPLlNa=\O07bJ<dEJ0000HX3FH0UTD2Ud8J?]`OT7XPFc0_OD=:gYPR:e`]b_m;KS00000g?j00004lOB0000=?B400000000i9PM
0000H:i24<mXXW@h0000hBhJl3mi@Q_Th]H?0000U2GR00000000T=7T@7^4lCFKlUi\<\K\0000<hEEXX14H46jd2;ZXAiV`KB^00000000DPGB00000000HANm0000
0000<N]_Pc>iTb37000000000000<C0f026c0000PUU30000000000004IijL:@`L]ohQ;g:XVNP0000`52S000000000000000000000000Poda08o`TXG[00000000
\EjHT3L@XTN_A4J20000P?n;\UB8T`^l8aneTnX[Q>bZ000000000000DP`X0000lRIE=;D00Z9000000000D`MM4HCWXZi70000@ESSDV;2dX=U4W[90L:34`Fei::P
0000X>Yc]8gj0000L3Xg<_I6Xn<_L_QH`OY=L_0BI0=?00000000XN>:XUo10000<PME4A=_000000000KU700000000\VO=d:3`dmkZ93l90000038V0000H_^[lDKG
h;INXONX`F:Q8OTnhXDChj5R92a_P>;Nm;kcD34^5<Q:0000000000000000PCV384><4SAElLihlNBn`d;oHLX:H>Ih`O?I0eEFLnnX]1`YdS?o<I^fI2lL\MK2h:__
i0KF\O2QXUnHM;1mT2H<l5:<T8?9dX4`DYj_HaaSlDlG53IGQ5gfQ8hWDKZT\R\PDX>B\_;cheRo00000000dWa=59ZI000091WU1>\T0000\7aO@2kMHo9X000087W\
0000TL=h0Z]d<6M=8G=@00000000M7K200000000DXa3Tjl[Q5X<]6H<dagc<o0:m<F30000HEff4m7nHM=VD?KY0000`TG]47ndlXh0TaNF0000X=Zbe26U8JjAHY]=
0000@FK_XVagL2`2Hg1cU12QHKb_0000HP9191HfHBMcT5LP0000000000000000TVId0000l2S2DW6Ad^NS00000000LnVm0000PLDT00000000000000000000XEdH
d^Xh0000000000008JBEDP<G00000000000000000000X4QOP>I9\DWFX[f492Qa<G=R000000000B34DB2`X:7hH<3O0000]7^d000000000000hLO^00000000XS00
=9JM000000004HJj\X1L0`XN<7UU\jQiH4LLlYLl0000000000000000DPAJ0000`OkB000000000000l>LYP=0a<YJ[00000000Dg7]00008Pcm=>;i0000@NbdXXKi
00000000E?M8DVohhd0b]2T>0000dPRb0000\Q3Ke4HL0000000000000000<76d000000000000@1PY0000\j1e0000l6nkTU[8@dM5Pb:G00000000h:530000<4FU
0<4>000000000000`_jc000001JS=4Y200001>UC000000000000X2Nk0000000000000000l75=<4`10Z0<0000TdMg0000T;WG53e;=5d>0000L3[XM?=Q4^iB0000
T6mF0och00000000T[CZTV_j<_HGdo`P0000d6PA0df[0jXc00004o^TT6[P8aX6000002Te\>`jDa5aU4<:LVkbhg8L000000000000L5;[<Pj\8aNR00000000h7\<
00004^6[@YV;0]B4@j2dY4OX00000000i:JF00000000H?Ugd7PGh2^6deDlU>8Ea6CYX<T78CY:0000dlQ@0000000000008iNE00000000000000000000=0cg0000
Dn>Q\Q6e\Xkl`\^lThbo0000A4930000X@EQm4Q_000000000000X_lG0000D43[@X>_000000000000X2Hm\H<T8FJ10N17E?6Fh[YV00000000000000004`9:<_nH
Tb2ldbGkdIKR@0<^D_WQhgmfa0>PU>Hn0000L6IR00000000000000004M[RPVVj0000000000004NA<D:d700000000000000000000`n;e00000000@0@i00000000
0000\B6R<g];0000L8S5hMMD8OA0Q0MZLTAdM9d9M;KnA>:g0000D7YklB@@00000000e>0GQ7>3h;I@8Vmm0000\B22<S[IDWA4HF_A14K8M771e:W0PVn=00000000
0000000000000000h1S\DW7X]1KJ]:jM00000000PPVC000000000@6B00000000<l1h00000000lPD`XGT04g\k000000000000U<]^0000000000004:IGY;hQD1nG
h<P\]4h;0000P54R\a?JTjmeQ4Gl0000]3=X00000000D6mg000000000000000013?T0000Y=1>84gd000000000000P?F14;N0\DnV0PSGU?5kX6aS000000000000
0000H3a<0:fA4k\F<4l30000hSj5LXPL\ckZ0000THbNP4j4HI17hb;jH>_600009;_i03>C0000hfPW\Ijh95ie0000TR;XPQkP000000000000000000000000D_ga
0000000000000000@Hh30000000000000000000000000000\l<80000A4S8H^ag00000000000000000GNe\mTd07`[Q3>4E>dX00004;_500000000@9^K\c7F0000
0000000000000000l=LG0000a2PS0000dBBU`TBV]5TG\3ff@=19000000000000Y9YJ0000dTa0@;oQ0000hk8`00000000L=;A\k9iM7RL0000hS6X@4C]LL_Ua<SY
d<Ga0000E;7=`MRc8ZOGe9Cidcgk000000000000lUdk<_J^Q0Th0000000000000000`7XGT??88[SnXNUY0000Tama4BYD\:RM=2f^Po98X=iM`o=e0000`?7B`VAU
HCd<LKP@hT0V000000000>gc\7CY8RWm8aBYDAfaHdF[HQ8UdS>ZLIfV8RSdPBdS8H`aLOdL8^g5D\Vf4TO581eE`W8ITV0O\\e1XcAhdk=Q<ohWA;I:E;T;0000==Y=
00000000a4TD0000<@lU@JRZPKa39=PI@SDR@Y2?d0iO<I`F\[nQ00000TfjD`BSh<No000000000000000014X`0000`?d6LiCH0000DElJ0000XWmBh>o]`01Ah`kg
L`o^8a>H0dfg@fI8T0[^00000000000000000000Q8dLA;PHdPag000000000000000000000000D6WC\8V]@H1ni6?W00000000M1bE000000000000000000000000
00000000M>cA86Y\T9:_00000000PDTH0000LQbd00000000000000000000@WP:Q;71T>F000000000000000000000lNb2]03dH0OH0000LQcj00000000hZDn0000
0dID0000LNIW0000@RKe0000L?f1h2KSH8=iX`7B@5bEH2YcD\Wn<goalRCLi:R_9:VI9?>SP^n700000000000000000000HI4mPCnTXNF7DH\>\beGXl@em9ECe;`P
0000\GbJPnb9d0P4hMj<LU[j<]2m8llm0000PJRKloJ5000000000000\6jO82?P00000000000000000Z<E00000000XWbAHj<RY95A0000PM\gHS6f0kfQM:3E9>g[
00000BEI@HEhQ2OMDaW_DX6]e6YH<A:M000000000000XjagHZ6000000000000000000000TKc\000000000Gn019EU<Yb6X^395;R70000HIjF0000XU^200000000
<4?l000014]<000000000000000041Nb@ZkCX]3h@]8El59il2C;<D^ePE:l8AL0]9FZY==b0000h9fmlBWR00000000000000000000`KW0Tn??000043fD0000Tmn[
@YN2A7H;=1S;P;N>DbP_\fm_00000Kg\PB>4D7[_<D<k0000000000000000000000000d?gXBe:D[O?a98DDBWE4D[g4WBj00000eA>dD`f<YdJa8eT000000000000
M2Fh0000000000000000<a>30000M9@95>_6P4jZ4T\_U90Fm:@;0000000000000000dI_Rl:SLA0_d0000DBYYPYm1P4mkH5N?000000000000P3]GhGSI00000000
HR<<dR[VD[iYM1CZ0000D4m]a7_H0000000000000000@L;_hF_MLIG^I;K>@IE:hLmEh99OHYY6lm:Zl^aJP4?B@hY395ni0000]0fA000000000000000000000000
000000008fNS000000000000000000000000H@k_4TD70^IELFiO00004[cTPAITi<1W4TBe<Vm;@WBQdlA;U=0<0000HH^i00000000Y96@H32NDDb:dK=4PQH`D[6I
9>=490]iI5lA0000TS9g00000000P4l@4;DKPQ8FleR@0000dLO=00000000D6D00000P`jgX;Yc0000@L3c0000hQ;300000000`>klH?L_HKfHDhHG5:QZ0000Hk<1
]1L@000000000000hOM00000D[N?5;3S0000DgW9Din:E4YDe=`i0000``R^XWQ8TmcRhVe<A<fa0000000000000000i42m<baI00000000H1^[XGg400000000dICL
0000`f3d00008J>b0000LJKLTbYZ`:D40000XVYT000000000000Y0M6D`[>1<Za0000Q=SjX=D@0000]6R?hal\\d:AE;GlX0_HD`;=D_kQ<E@D@DZjH8HP<T?:12R6
LahnQ6d8PoN_PN:CE762000000008:U`<1:f\?C_4E\b@UPKdY]dPUIC8hf?XCJeM07b\DN?TPHR00000000000000000000000000000000XkdVTkmBU72N00000000
PG@CT1c]0000TS[n0000m9>>0000000000000000`0d800000000P5W=0000`Khb0000M3We00000000hVn]`W=i@KOodX8A@[@d`JTE8Obk<][D0000LbT90000d;MA
00000000Db>L00004Wa^D5V5=>X:he_Li:cZU;V`0000dLE_L4alHCGm000042m;h@Ga8VFfLg=6<mD^8cj\8OO=H7cZP\^aY0f_hDHeLKilDM[:17PHh090E9?45;:U
hTb18WC@i6>l00000000hi^JXA0Y000000000000dFl4d1G3LWjbT5kN8DE9D=MXHHGG@L>>PaW3T8nmm>JQ`[7`@Q`Y@J90D_MVLkgbE>eQA8gL0000000000000000
0000000000000000]2gR00000000000000000000lm]L0000XJN60000000000000000l5X700000000\UWE0000<6P4000000000000000000000000M?E400000000
000000000000000000000000h@aW\K8]8P2Zhc>M`C7>000000000000LPoh0gCKTn>gh^c]m:Q0PKZ9<okf00000000000000000000@^f70000PI3H<X=C@1EChclo
DUM6Hd0AXc[b<0i]X2Kc8K^L\^?Pd=oi@__34Gk1@b5e`L2NTeLB88Gg`@ECi1Bm0000000000000000000000000000D67C00000jnM000000000000000000000000
0000lCJA000042c>`H>38I4Nl1X@\Mf>0BO\HaRD\l4=e0<Zm1L^a1QEI5OFU9D\00000000000000000000l4O:000000000000<oG@0000000000004Q\N`oDh0000
000000000000Tn1j000000000000000086@@00004Fc80000\Sk0LW9n=41QE;IR00000000@FPDdUd10000000000000000000000000000dE=T00000000\Nn<LT^D
00000000000000000000000000000000P0X@0000000000000000U4e]0000DHJPhNQC0000000000000000DYI\`R?60000\5e>DEhl@b9?0000000000000000T9bi
l<e<XnQ]000000000000X9\d<J`jd`Q9l6enU9cUI=l<000000000000i=1J0000000000008U:Q0000000000000000000054Vf0000HJSj00000000000000000000
0000TQEa0dHe00000000H=LU0000e=de0000T@oD00000000<3]W0000hQ6:0QEkldS0a=3]00000000lA`IDIk?H:fQhC93M34>T;fF]:je0000000091ij0000`OS1
dW210iV;0m18m>^:0000000000000000XOGJ0000000047Bi87HfPLi@PPkjT]aH`d\3DFFSdTEoHhHa`1N:]1<b0F^5000005Z@L^\f0000000000000000l2g]`Pe3
00000000`d4bX4T>P<WSHIQ8TFBI8V[D000000000000T62Ah6^W0000000000004DhcP>^?4UAjH58[da59HnBoP4VIh=UHP`IXa85fe32D00000000000000000000
00000000000099ji00000000<`72dekB0000P8?F0000Xja7000000009=M:X3JRA4lODHeHI565@JB0lZ`e0000Xn][@;GD00000000000000000000XG5R00000000
HFBU000000000000TjkG<2cfP=gllIQE000000000000000000004H<aLS7\hVNGda7>dT1nH;gj\BceHl?jQ;fk0000HR;80000000000000000I9TRe;BMDQK3`=V4
de\28Tl10000Dm720000Y5PN0000`h^oDU0P000000000000P>5aL[POH^Sj00005>lb00000000a2bE000000000000PNAN8Uk;0000Q5ah0000dLbdlc`00000E=Ih
000000000\bL0000DDjAL;RmLVQ80000000000000HK@0000DF`40000dWcP000000000000A9Ui000000000000d?no00000000h>L<P3bJi>4700000000T6Xbd25]
0k2Xdhb?a3=f000000008F60000000008XST8D_SXG@aLM6OE=hjP2`dTnHC0000000000000000P4O^hEYOh3[60000E:?c00000000D2nM00000000h<Sd00000000
8T1Pi:_1dELLPWojliWWPBm64A=6Lf@40000000000000000I:V10000PLIC0000P>?W0000P@nC8KCg0000Hh8[h26?0000000000000000@3^:l^b6E1FW00000000
00004YDI9=MF0000LT[Y00000000Q:ge00000000P@Pa<a2B0BRhL0U8`G^g0000h>h^XBSKDP7E42_3`?nI0[T\Thge000000008BN3ddLRQ3jC0000000000000000
\\gB<@LUTRmn\=lB0000P1L00N2cD>]E00000000I=o3m76YL2D<<2oj0000000000000000hSIG0000T9P`TUE^<WH_Y?IK=4L<0000a;8300000000<6hGh;VZ0000
00000000lH0^0000000000000000Q1GPXi<nA<cXTO2o0000=4a30000TU?O0000a?8\0000li\`d02l000000008n>946S;0000XCD\LF>>0000000000000000HKf;
lWNd0000@bh70000000000000000000000000000000000008D5^dSa5M:6B0BhA\CWKXZ\j000000000000<b[@TA]QPCK^La1G00000000@V[bDFIc0000Y0m<@@^2
d1_]d6;N0000HYI90H:k8DhS@0oZX6^nHXBhe005XHI`0000DN@aDZ6E00000000@UT10000TMXb0000lMR0`POd`[UO\2LUP:Wi0000DYJI00000000@fB000000000
0000Hea600000000@;Ud\Ulg000000000000PEfM8^l=0000X]_O0000a4Ad00000000`45F`<28dXDj0000<kkhQ=E60000000000000000000000000000`POQP[lg
000000000000\6Z@DCLL\379000000004aSo4Qm9Lho1h\UZHM94TdQF=8S304<k98Ud000000000000l5F_Ph=cL5[0H?Vb0]bR\SKU@H34<l9iDK2cQ>AEE?DD0000
0000I18BI=LG00000000000000000000000007U7DV43TAmXhWEP`iWk000000000000X_QdP@]@00000000E06?XYF100000000819AL]=kX^g>0000XinS0000Tc@j
000000000000<[Q\Y:U_E=bOL2`T0000<_HW<7i6dQgAPbanY9lCT6LDlD>XDif613810000Y7iD4cBX000000008QNZ000000000000@:?;9:Z<TC5jI;GQ00008@1a
0000PK4@8Zn90000La;m<;GlL@?e0000h>hi0000@QN2P]?<0000<c2;dM@jlj0K00000000dnXGe>?8HKC24OG:Pae=4<N9`jL9Y>gj@`6Ha6WVY<eG00000000Q1eP
0000E?Cc00000000000000000000<b4U0000h9:UT:UA\lBIh0FDh_fP84>cTaDZ@mQ_0000DkNMDcf`8L``00000000danSE0?6l>``H8[\H7h<a9?F00000000PONl
0000000000000000PcgUh8X3dR[dXfQI4AWE<b3Y0000Tkfc0000<4RIQ>4F\MAM<gQAm<5_00000000\Ml1lNSC0000000000000000`GDlDbMolTP>l4n500000000
lXHMlkTF<Ujn4V@PP\RK=2=00000l6M04U`K00000000LNjV00000000U=WE0:9=0000P8f<000000000000P3]O<HIQ000000000000d[_R`lNJXd?Zi?>D00000000
h7kLX;4hhMiXldJ]TimPHSeBP[WKd^[RA>1a0000\DW7Y=_d000000000000000000000000T2<cHL1NT[NP0:G3PEnkLK88T[Um00000000e;U@0000\X9W`RZe44G`
M7?Ja3`gU?Ge0000Q=4J0000h^?_`:oXd:=h@4CQ`c[2925T00008^7KI18h`=Y900004Wi2E1EI00000000@e`Hm=?c0000h2O500000000XTHI000000004aVEDF0^
\?kK0000000000000000l8Y^0000DTN;000000000000=4:M000000000000hQ:3\?DUd2AgLFj2hQ6IdNHjLRl=dNc7`XILD2HT@6Gc]2R^hFZ656F_0000hZdWDFNQ
Ld2O07cm439@000000008?@NP_6ET?h2]6NFA7G60000X7l6\fbOlgWm00000000PFnEl7[m<4_VHRQR<mi40000Hg;k@;Y3E9kSH0VgXbYgDSU\0000DC\9L6QR`PD7
00000000\^YV`CW@@m6<8neZ9<Wm0000DeX80000X=>4@VDd0000XLR60000PTI5=3no93a70000`3En0000A3Z1@IN9L84m0000i3LEHBU100000000000000000000
0000lMJeX31idL:hP[XYlTbGhVfdTmUe91j:51lXE70bm<\Gi<o@05AK0000000000000000<4hBi;VH000000000000PHiT00008PS^i<df00000000000000000000
000000005>m:0000`aIa0000U5kT00000000000000009:RM00000000000000009<RE000098XdPTB700000000PcR6E6W8TOKhPQc?\_9L0000D>B90000@CdL\0jo
@^Ef000000000000A=QB0000000000000000lWRal?c;PCP8TA6@hF_6DG5B8DF84K_SPPL8LIFm8XY[HOFE4_;RI0Yb54dS00000000dYU100000000000000000000
00000000@SLghO`7`kEDHH6PHP;RdGiJ8HmM0000Y:RA0000000000000000<cnC4SFcda_]`:HhDUn9Pd_W\eZ>LGRB\;PH4GSchPPH<mMg0000D^_l00000000@G0N
XIe_8jG^DGlEd66VhW<A0lP>M30XHKCMi3S<M4PVL]R[l11_Q9W[0000dlnX00000000A=jV5:_@0000X@=EHUH`U;4=DbKFA3Gm<:;S81>_000000000000dAhJ0000
00000000M2eA0000I16VI=JR`f7<dQiF<Bj9DBIaHYX5\A@`PjATdnd500000@FE00000000T[nZ<@>F4GZWlamAA6Yf00000000DH1O0000000000008O<HLUdOhb9j
00000000LLFe<c;^0000m9i400004DMc0000P9R50000D>@]\X7Vh^;h98_?00000000hM520lXO1=CA00000000000000000000XPm<00000000000000000000h9OG
DBTf0000TVIoe904XG<Z0000X:Gd`>fILC6PlOW?Tj9P00000000<@2U000000000000000000000000000000000000DOj1I5ki00000000000000004naI51iHQ=XY
0000P=NoDWS2000000000000LVCo00000000081\DARcdo;>M9IE06o^4QeM000000000000P5FB0000I54P@fWiM2od<oDN000050O8hRoXD9g=L5PaLLPc0000H3Rf
X]oD000000000000I1SK0000PPP4<3obTC`gdcGB0000\<TC0000TECo0000lRS4`49JPUVDM3HZ0000I<FK0000H;;5`N5kTJPi`Q?@\[KnPj4Ai8E\00000=_l@?_>
hjSgHOK9TT^R50LH8iTF53LX4;Jh0000D<_9X]a_0000PoKaHEP10000000000000000000000000000`dLF0Bf]0000000000000000000000000000000000000000
00000LbLHAV?0000\b^Gd@KXH5ITE;;ZY;V<4VJC00000000`8n8XY[5DRBfXH7EX\MC0\N8dKCD0000l0PoXBRElAC[T5SHHQ^=E2g<Xgd^0000H;=3`@d_]78H0000
U6Q@5>J`0h@[000000000000000000000000a:M10000a<`C000000000000\IdX0000`8\f00000000000004bF00000ZIF\3B^0000P5\DHSE4000000000000Q=AC
TBW9lTc>4LfY00004Y;;000000000000HjJfU6BA0=O=hk^8\P7Y8M]]00000000TO]F000087IH0000PG;@0000LgPg0000<lee00000000000000000Oak<mOcP4LZ
1=9c000000000000000002iX0000000000000000h`:l<4WS0:MmH;J<L<LB<>7:DUei`oF6<7<j4?l8000053>H00000000hGn\i1A\@c_Mi24Jh<M1\RjY00000000
0000`Uo^L_DUDRCeT5H]L`N800000000<9`C8E4X00000000000000000000`jj70g3[0000Hk08XY`GH`IODolX00000000<5dAI8:j@S9M0000000000000000U>ja
00004>j=0000`L3L000000000000U3RJXK9d00000000<;HGLN>alZX_\KZG`kPHU0IV<WRR000000000000H0S]DDMFTK708KN@Lhe7LBMHTmdV00000df20000H8m@
@bk90000L0WglZk^D3WfHX\C000000000000000000008ALV000000000000dGR3000000000000i:A:X9G`00000000l<7jdK>kD6E4hLf34eH44N^U<2H_8U3AH^_9
000000000000m;^[0000DT_AP<7KA04PXO\oHQhJ@Z:h000000009>7j00000000HihR0000000000000000@`;\T5Xe`RH>000000000000<QU7<]KW09eGX7K_h@Ul
TZDU\96^Hf\3DiS4<jHf0nHdm294`>fjLEKJI21NPbH9Y<TR00008DCX00000000D66k`DUhLYfIP2]<I3LfU3Ml`;>a00000:EH000000000000000000000000H<d`
lO6:0000`1R4LId00000TKO6l3_Wd:lVlJWeD:8QP@7gDJ=0``2LQ0oFI=FJ0000`Q\l0000dTRRLE=74YV[\>8A`MDid9g4<[BkP2_bT@RdH\NlL`_:a7LU@:iI0000
00000000e8k`00004617XX_H000000008IUP00000000000000000000XOhh00000000000000000000L<@MlfhN000000000000PX[6T=eZQ7hEL_kn8NFG@XQJdY8A
00000000H:Zk00008VZfHLaC0000000000000000]6lol8Ym0i]@A3aEa7:FA;aX\Wm_8So5T=75PmlD0000000000004kS<P=cN8>E2THc]T0EnH:jd0000@IRg0000
l1dP<H`M\jlo0000000019eh\i5e0000000000000_S1`;h;0000TF2Z00000000000000000000\VT`0000XabJ000000000000000000000000U7140000l2004b;X
0000000000008P7f\Y66000000000000000043:A];Jf0000000000000000X]Ad000049==00000000DK4K@`4B00000000X_4FHGPJ<1ZM`G9oHNPk<iC2`mU8e835
8AaGPGcb00000000E1Uc\^2P0000XI7>hMZGM>J3LR5Z<[BLdEZnTFgm8bCQ<Si6T=Ed00000000Q51U00000000@?MX0`WV00008BQ@X2_E=<fO00000000DD3_0000
0000000000000000LWnZm9cj00000000000000000000HoiH0c:c000000000000\UhK000000000000000000008TAC0000dJT\P`U000004o3j49E5HLE20000\=Ac
XUSO0000`Mjd@QjEPe3X0000TA5J\<85000000000K::l2TE<_SN00000000000000000000X@Xn@<5mDVkR0000DBFe0000000000000000\A\OdW@A0000hYHI0000
000000000000@N\Wm5<LdBb1HoeZ000000000000000000001:h@0000@9deDHWIT:MIU72lM0f30000L?I60bSk00000000HRdK0000XCc\000000000000l6gIdG]Q
0000\h3jh8ACh:YkE9CZ0000XD7500000@P20000LT[IM9U?]>BDa8d=<?dTd]nm0000h59400000000000000000000@VMO00000000dL`900000000dXPj@@8m0000
0000H<?N4KaV00000000lImd00000000h6I5hbH\lEER0000X:[Q`Nhgm?4f0000T1V30000\j<b4\6KlM654:0i978oY=]3XGM_\aM@0000000000000000DQD1]9hJ
0000<2?G0000i;9k0000Dhae00000000DNf>0000000000008T1_`UK;16Pem1:l8B0e<OCS000000000000X?7YPEa4XHTIH]=R00000000000000000000<Zgo<f3L
@TNM000000000000DN5W9088]3[a0000LceZd2Eg8KKF\SIbe3MIXE5TM2Xih\BGT\X90000m3_[d7P4l^:GH?]IM>CRdXZH0000\=a=H3c^`G^[Q1iX5?7B00000000
LRN3lF1ZXh>e=9PYT>HkD`Ua0000H6Cd00000000000000000000L]XN000000000000D@RG46JXPoI7U05b00004JBl\DIo<=0ndfC<000000000000000000000000
Db2]E<INY5oDhh9CHJfi4R65<iZd19Jb<NT>]:\O00000000000000000000<MC00000\JV]PSg>0000dZoLP_mWhaS]\ig<HmM5000000000000000000000000\Fjc
LJGPLXWLhlO20000`nDPT4^9HAUL8O;QPS=<I0dS00000000LYLSL[>E0000000000000000`EC6LFi>000000000000<4JYX8Ig0`f@l9a==6<F]=L_U?LW58cfTiXo
000000000000];[a@HGgA>K500000000@beddf7T0000@5S@4T\k0000000000005:`00000DlEU8_QV0000000051b5U6\300000000@0<UdY@P\I]D00000000dDgJ
h2dHHSnYe1PI000000000OBT0000lEKkdJ^V00000000hAH>Ha600000000000000000L5dL000000000000HTGod8A4D]5<00000000TmYM000000000\mg00000000
000000000443XO1\``A[000000008WKSL@d>dj3]000000000000<BT0TMA>T=5100000000<B^da<8b=3N<0000P?[300000000T?5cU=>U0000<VB6000000000000
00000000\aJ300000000X^egDi3I0000000000004:EZ0000i;TY0P:om>ZV0000PhOjHmSX0000L=Q`0000T^]UhWE@@_nTU6Ic0000m<lF0000@HP`m9mTL4b9hC^`
0000<8D5XC@U00000000PMGf000000000000`PaX4SX@8Jf?PXO:hA?dd?NM8JoCDIH20T^cTZWGl]XA@fKb0VK]i5[`PADfh9k;`hfWLoAb12=DY<[f00000000<]6V
0000\2DZHk]\PYCF<[j90000LI^B`<6f5;oML6;k0000@_4j`ObM0Q=m4c[l00000000`nbOP3U;0IYl90l6hZU9D^clE<340000`h_k`NbY@7YYPCQLD[C9@J?98jH0
HcoSE=<H5>:=LboXi=:h00000000PmHJ0000D<2f0000T\WULa:Ld=Lo@I:?0000@]Ka0000H_;C0000DH\L0000000052H`hIeO8ZSDLao9HL1i5<<Ri<S25<knLAN@
<bdC1>RIh]k9hP[jhZ?;000000000000XPh=<QUla8lM00000000L]T]M1QU000000000OfG000000004AV500000LUR000000000000D^jS0000000001]l00000000
8D?9<DI[8X7<0000dQRGDn2V0000hF5HXJ<JDafF000000000000l;@BlLCj@L6ZPQk04XhN4ia@m5XTdAi:8@WG000000000000000000000000000000000000l0>;
l__=00000000dk_F8E<U5>P?lKQA000053:^M91l0000000000000000000000000000PB8W0000000000000000`DVV8\mX\;nT00000000`k[<00000000X0C=PDIH
I;C=hSBHLK9V];^@00000000`1nXd89j0000l:e1D=B:da8C00000000PaE0<h[?9?F940n?TdPi`O5D8XnVlj^50000DSCde<Se00000000hcD_0000000000000000
Y0K0dFfO0000000000000000<laN000000000000d?A\PV_40000000000000Q[c00000000@?Q<0000`UCk000000008kCN9>A000000000dA]a@SHST_[MP`C@0000
m>iAT1D?`LaQD]kfM4cE@Ge]0000lP3gh9lWdWNQXkU\00000000hPV40000<9PnH[[>4;\?ho=H8Y=Ql^8>lj]Ha<DS0000LGBa@B8F@LP9DniDm3RX0000@5VhHLWM
h29^PSc4l[Db=1Ve0b:cD[g11=bgY<kb==MjhUWRPYocU:Qf000013`Ye4oo`4m1@?5:PET]`FcGH3oKX=W<hK`QX:MX@InDXPQe@TVk@UL9\0gb4]CD<@Fn87I7@8bK
@>CXLRk9@dO;DQ_a12E5U3Ug44i^PZm?TjERD49VTLd1]7<SU<hYPIZ\@Jo`9=IPI8Q;H99d8:Mb13_KI6XF000000008<Gn0000L21o`CgmX]SZY9_>000000000000
0000hN2I000014^=0000lD=;X`8]E4E>TTID0000POPed0;e\V9X0000000000000;^\<PkB000000000000@Wn?0000\94Y<d8ZD9F:<b?K0M7X0000T8=U0000@^=3
U71CX3J`P9=`T4\aL`Zba:SX00000000A<8D0000`d3k4[`U000000000000000000000000000000000000dS0j0000000000000000000000000000000000004Ri6
0000LP=]00008H^B`b8d\cbi`lCA00000000i;Ij00000000H`JXLRJR`Q_nTLQg`TGN81Ge<lV35=0009YDdR1eQ2A`M9CNe;>3@JDSTQ9d00000000000045TY11Xi
00000000000000000000PET0hIEWHMQILcF^000000000000000000000000lIXE0000LaYQ0000H8B;000000000000LXJF00000000@E7[00008`iC000000000000
0000TbCBH<QI0000M6]MLQP_H2nj`:5Q@;b280kL05XYhGlkDK3[HI@mT_jT00000000HIXOD^<R000000004YXN00000000`901DmXW00000000dJQ?D@kATO3OTR@6
0Z@ST0jFH5fkHOmTT[6<D7\cdM`MLd6A00000000000000Id@TMjXVUmQ93I0000TX<H14j50000000000000000@8Y<T4]=X<X]00004Ag1T[b]00000000l3??0000
TfcG0000]<`40000<U;N<eeR0000\IbPHKk5D9@J<U2DA5fK00000000h\J000004Rhc00000000D]mEa>O7a?;\0000DNY=0000e<PP00000000L7`L\1O1h8iL4J;F
0000X:0J0000D^MY0000Y>:4LTbl0000000000000000000000000000000000000000TEX9000000000000PE9f=>n6000000000000<0IW8OJ_<RRb\\46L2Cl0000
<PU40000PO;l4[lSld[Ye;Vli=NZ0000000000000000D^i`XlCc000000000000lR6aDTj=TeSVY>0S@Aga8_Z8d9^3\>g9\JVQY?FZ`22P0000dKjiX_c50000D5Oh
hn4IE<910000H3F:PTg<T\ibdBS9dj7]`4Lf\:9_dj^a00000000<GVoh?SSHOJj\S_I<UDM0000000000000000000000000000@^1`0000<;fZ0000000000000000
`0:90BlC@Ok]TKV3h^j6TaE_Hbc:lYGJ];=OQ<Mh<=<Ul\4Ehd2?Li8fa5maY;9SQ=8R9=L;0000<iH<0000@42J0000L1J5lA[dPH:P`PWh0000000000004Eh^@cA3
M58100000000HH@1@@oW<RYCT[jFligj00008jN70000000000000000HL;QlhQf0000000000000000000000000000@NkHL\;]00000000`6IeHTJ_0000a=XM0000
000000000000@9bW8K\O0000dCmW`3m90000`aBh0000=3hH0000m5S60000h@`Ql8LeE8;`DYSV`g;K48=`0000000000000000000000000000\\akX7JiTPo[X^:7
TdPE8fJDhgao]13PU5_9U<GPlZaD000043Mm0Ac[4k`VHF2g5<d00000A9GYP:of<??BX9eXTQ4FPW_VPYX^4;RYX4<4<Mee<@GTI:C2P:`QY;g[Q<Ff00000000D>WP
00000000l@]d83`ST<7>`W^]i0kcL;ZMl7>lQ:iEX:Xi\Y\o`:S\LKiUI;\9M:ej`oT=l=gLY>e`00000000000000000000Pg8b00000000TETHXO_g0V]A000052=`
000000000000000000000000000085[H8kXBhXH`=5lh\<Kch2C[d:KRDBG]m=lQDP1`TRUVD5kY`Vgm0000H2;h000000008WHo00000000D^e_P38;l?T;D@L68M2^
4S^ed\5CL58Dd[H[\nQo0000000000000A]6dZf[4bcI0000hH;O0000000000004UfCdJ1o0000@R6R0000000000004N[90000Y13\1>oV00000000L3B504jNhNlS
TXM>ljNOT9n>\l3VE9V80000I88000000000DSV5X5^T<T6b0000Xl]:TTZ10@?BLWKIdcE=hbUW0000000000000000`\iPX`=\`jcoXNICl1e_`4A<@:nWU<_kTKdL
0000<1:N]:Ce@G`oY;F=0000Tj:Xm1RC\De@lOSW000000000000000000000000000000000000TQOB000000008L:TT_YH0000P>Sf000000000000X<IA0000P[RH
0000d20<hJX:<Q3X0ZP2l:S9l7Gld;F:l>lZXB<X<Di[8K>F@SNAXo7:=3Bn0000000000000000l4E8X54C@e8`TnZPd@a?8=mZHC=0djJ8hLm<82d_`Q]7i0\bi11V
d04jlO4WP@M3LVlE\6cd\;aKT@RVl<5<hCUTlH0EX?G9=:D=`@658>Q1\E;>T;Oh`H1^\02S44GQ`PPhdaZ=8bL@i7Z_<TF:0W5:h^cOa?HI0000LeD4000000000000
00000000I?=i0000d@5APJhb0000h;<N<DFdl6[h0cmJ000000000000e>4Uh3V_0000hMh70000D1PkX@NF<K2LDS_nT4YXlX4FTXUX00000000PYc]H?Di`^;0PhA7
M62S\3\L`51BHh[_0Hm2TRkX00000000T6=11=\70000PE6ji29D0000h9k\\U:DH2S[51<B<MT0TXk78@`a@[G4XbQ_E0DV0000DAERhRcG0000000000000000U6a5
<JUP8IZ9E1Og0000dB7ITM]m000000000000000000000000HYGh\[E9e4JV000000L[99C<0000HAoc@[HmDfMG0000d;djD_mBhK[;0000e;0AX;k60000a:k40000
0000000000000000`7L3\;E:H;a^\H1=`H^0hTmH0hCe8oARi:K3@LAG000000000000dZa1T0l6hBUV0000H38d0000@nJW0000TSmFX>A>00000000000000000000
hQY:XMYN000000000000000000000000000000000000d9lCP==d8gGm00000000lTkAL[lBl\93i2I5DHBc00000000T5KHLjT^TC]b0000000000000000d=5=i9n\
00008W1Q`d:0e<Yh0000L3XO8^=W00000000`FWaXO3lhOQXL]1KQ>B\000000004DRa<3^k00000000000000000000PTWgDajk`B^A8C3gD6gXi1OT00004_Z^dL8=
a?<dX2_SHD400000000000000000@VZC0000@b6>00000000L9LN0000<n0L0@bj00000000Hd<ce8]h46e;0DkYlM:4Ta4k96nO1:h4d^;\00000000000000000000
0@e`0000PU=<l[GA0000m8==<]dG0E8=lFOE00008QT000000000Y>=O92aKl9VG0VLkA<9Rh@j^00000000H>99hhjUa:kO00000000\GI@0A\l<Zc?Pid^00000000
hjkm<ni6`MKKLYZK`]F=lO7m8V2N0000000087@0`N]OhJ2T@=>PM<iR8\_R<>H:0000hMUcXCja4KS;L7]6d@K3U8^@0000L3=^000000000000ldmQH^@QL=]78n3R
I:jY000000000000000000000000000000000000I:8@0000PC`\LQaQD;=o00000000000000000000deTTL3o;A;HD0000lJ8_@3S@00000000<OCalOXN4aXV<?X2
H6c7PFm7TF3f<JgF0000dWJj4GXBDVPXI3E\H[PB00008FI3@TNVh>oNdOZc0000000000000000<6ZP0000d2EW8KKSh]M<<dHVLfKn`iRZ=3D2XWAAm:I_Y=aV4J7j
Y?IW00000000e;LI00000000PUkh0000I;We000000000000P]EBdf\K<_dM0XT8a6Ll9:C>0000lB>Y`WaIM4==<<[ii>Y3Y>ce0000hSGS000000000000HMi50000
00000000`Z1O0000lL<H00008XFnDQ480000`bQNPn3;0000@`Wi00000000d\a2HUV4`[eWTAC5TScE000000000000X8aG00000000h5k@X8kPlGPX0000LCVid6S^
TlB50000\h7A`?N0`Xc7lVo5\Wo@U2AN`R48Y;RI0000`Fk3\e0Td89E0lL^T;c:4HD9TB^V00000000H>N1PS<mY=4kPRAOY:<iDOQg=4140000000000005>TYh5<K
DJYa0000000000000000`f;P000000000000000000000000@:\1000000000000<=<d0000DJMO00000000000000000000h1_k000000000000\^Y8Pkjl0000]2mD
000000000000000000004`:@`]L28F>\00000000A<jHdFZjl>?>lUA?H;<e@Vl3D]D20000000000000000E4bCHD]eU4UVe4f[<ejT000000000000000000000000
000052V?e:L50000@^[H00000mVADWG2m92ea1;L0000@c^^0000T:]2dP5C8HI3djUF0000d@\200000000lM16]0VY00000000\fW5DF\@0000Q1N]\`]odmXCT6M\
HGI7dV?odXc\0000@M2iXKalX]8edDmIXdPW<7dDdKGRlA]n@WX8]<7cA=HihalnPg6jA<O60000Q:>O8CkgLN\L00000000Dn[J84\4XP\E`;b`4bf8lhFe00000000
0000000000000000d^;K00004D0b000000000000hMo<P`o:\iQe000000000000d^OD0000@<?FLCh?00000000P76K00000000Q:;R000000000000L]aUTN0B]9MM
X5RLTUg`0000X09b\Vd<00000000000000000000hK\^0000T4lM<4=W\;9E<1QS\UnXU;BA0000TTIT@<<\P8aghNg0PMkb0BlLlfTI0m[m0000lHYaQ?H^00000000
0000000015cclLNQ0VM38mWk00000000Tnnl@Tjb0000<IRBT_63Hfo\\ACLM3TT0000@@BO00000000M;oh00008bmk00000000000000000000L7f7000000000000
P:I<LXMM00000000hCc=hX0C\hL=<3@X0000000000000000P]gK00000000m2QHhLa`dVCPQ39U4kc>@:F[0000lG_30>XXhATBQ;_Zl2jC\NCfPQigl^kDHnj>A6E3
4GNWH47XlfoC<jYg4kLK4WPSTX?@Q:7GQ<>Vd03UH5iV4nLGD;UQe:S1a>M`5?;hdQBhd336H3Q=LaPB14gM00000000`P]mlQ^Z0000a3eS0000TQk@T1h?XCLX@ZA7
Th2HTaFX0000\=[P0000000000000000]9?m0000`9[;0000L`]D85HQ8`P\TD]Tl\0RL<dn@o:flXAf<0aO8f@NDFdYl7]`M1^f<6m4]6Nm000000000000PAQ30000
00000000000000000000XJR10000hWL_`^be00000000LL150000@cB?dCBL8KY?000000004KR0TNU3]0[600000000]>BS<0lW0000h7X`TaDcTndI0[8Q0000h6_:
XJfT0000000000000000U1jJ0000lcDn`>S@0000000000000000lNQP000000000000E47aliY900000000TOaO0000DHU30000i:4\\1El4F?K0000@b55X^hbH`\K
00008]hL`4h5000000000000H;T8lLeH1>MN00000hMM00000000X>BVXGU>PcJ`4DhD0000HF`S000000004TKAL3?d8i;N`kh40000A>^^00000000@<><\BF6HFO0
51kfQ2X317@I0000000000000000Pm6T0000hHgK87a_0000LGCJHmAcdXYG4]0dU6gbM;\E9<_D4R7a0000469nhVfS000000000000d9J78=jY`;iK0000<UJl\0\c
8UZ6@B`^hNeIa2n>00000000hL6M@;LShUQC0O>64\S<laU10000X=[ad4[21;N\`el`000000000000dO=>0000T[F\0000TPQ50000<5L20000DKb:@2lEXNGB8SYL
4MWiTSm8HWo5`^]`I;XR@>nC\kadHR=\L]fYA:Zf000000000000E<MM0000=9PA000000004lQ\15i2D3gZP4V==6Wk=;6M000096L90000DoEh0000hGOm0000e>7[
PUlX00000000`YW259PeQ<hn00000000=4eM0000PCEol2HFXd7\00000000000000000000I0fMhe0BE4K\XnE888>18[`nL^W300000000a9bYhLA`P>^M00000000
0000T85QhMkQ000000000000T1k8000000000000DEYAD`g980NT@3HeP3X<@APg<V2mDdmmd=hiD@JWTQ<ZHVa;h5UMLDPOhkQP1054A2HIE34R`lG9`;Do0;XEP?]n
Hde7i7_i]>i500000:gT000000000ORg`PUDPd_;00000000P5eL000000000000000000000000\N`2D^iMm9`=00000000h>4W4I_k@O9]h`meY6ONH0dKTU8BP:>i
halK000000000000helRi9U0l1\j0000000041P@0000hK_EHci?L3]2<NJ0a2oR`GUfa?;A031;A?=30000X4Ea0000hBR>4KRD<G?RTb4i00000000<AOiTZPH0000
`Ik50000<Z[X00000000000000008D]1HPE00000000000000000LiM[0000DLc;00000000DlochVgaDWfn0000hCoQ@WGC4Oif`OCF0[MBe>VE5?>kh@IOH>bnlC_f
lM=0@RK04kkXi45f00000RC4@X_nT4e@=7NPd8NJ000000000000000000008R3`000007X7H;:W000000000000<WV^0INb0000DP]adYg?000000000000M0B`0000
d<<<0000DBF[000000000000daTa`1RQU2?_0000HPc:h6l4`ZhH00000000XEL^09NkXG_T`FBnHITG831Kl2QgXJK00X]LU1INLH7``M>jL_^g8@ORhdS>00000000
X:Y`00005>3V00000000000000004Z2FPV?3Had?000000000000TU;40000H3`_0000T]U\L]YJ00000000000019K=0I@C`0]mD^iUhGL`4C_?DGKSPZ^M@a1=DP0Z
XlY0hmYWe3oMH8MF0000000000000000`9UcPl_3<<168KP\00000000000000000000000000004E@c0000lk_`Q2W_lLIdLFC]m3f_000000000000000000000000
hBe_`Nl?0[__]0EP0000d;HT0RDf0000E280LXP?`cOhTHHfXhgGA2`E0000PJbB000000000000TVbR000000000000000000000000D]a<l5l4@hYM0000hho[X;21
hA7fDMbXQ4=R\9Dd<k5<A?9C8DeMhE3oDSEMdJVi00000000lXcCXR@FdbbJHHB00[fcU;^O0000000000001<oXD=Q;0000M4h[0000XlIE00000000000097M?0000
0000000000000000@S77P<Hn0000\MG;0000000000000000000000004GlS0000000000008CPdDUMC000003T1TeJ900000000D\O=000000000000D51Z0lQl0000
\VaI<c:Q0000P;WSd9lMhl<ie>nchc9N@L0j<e:B00000YK=<b1245Qh\QLk8dNiTI>^]52M`<9^@TXZ5:f65<2V]=V1LRHY\__mX;NP00000000T7XS@7iOi8g40000
047fT6dZ0000000000000000<TLC47TZhTRb0000@Km8PCQ?l<<k8F_Z`^S=00000000000000000000\YEd00000000hJ`6P]>90000`n`a000000000000000080N?
i;DoLb`E@HR^@]ihm1c_0000000040Mb0000l1Ma00000000h>j04`O@D`MfPl2h0000P73_8ZSb00000000h5DQ0000DXF9000000000000Y>T20000@<Ol0000lW1C
e89k00000000M<KO000000000000lnWaPn:K\3GSl47@0VLc16?GU7Rm00000El4LKF510ZH00000000hUQRPbod]2Yg00000000000000000000e;kKXP<O`QlM0000
0000`Ki?0000@]\EHEQo]2A>@E2;@]3Z0000`LKXhE[X<m0be6Ua00000000X[2X0000L2[IDVeYh1g_TE=B0Po3lh0=Y0hm\7720000<Qj7X;o\\Qn0leMNY=I5LOKX
T^?>\5ZahQDT000000008EZ7lak`\g[e0000000000000000XoG_00000000Dg:^000000000000Y5]O00000000\Qb0dP9SH3QK0000@08E0000T2U0hiDZU0ZV0000
00008ahWhOne`lHF00004I?A0000TN2<XaFkXE`Y8VbnE?Ii0000M;5Bd>C<dDVEa<dZ]<A\U?9mXBc30000\1W`L8lblN[ITe?0E5D^0000X:YLe9Ka00000000T5j<
l0<kPmb\`GVX<ABQe;Sl\5i<TK8FXK97`DUY]22^0000000000000000000000000000000000000000<Tn_`^^FP`ac\[=;e09DA2k@TJlI=;nN0000HRbdL_310000
PP<ddHmi00000000000000000000l<8nY6F20000<@_1\4D[00000000000000004TZ]00004lmX000000000000dACi00000000<>`;000000000000TB9n00000000
]3YL00000000000000000000000042=A`G^O0_=>0000PdBad:b]PJ1;00000000000000004eNh00000000P0d_`[hI0000dSnhT<S:0000@W2i00000000L:1=DWFP
000000000000@JCP00004NXUP?6_Dc8b0000A>l>lN\4L^h48k<I0000PO7^e:@S\H?Sho]o=1Tm00000000lo7\0000000000000000PInQ0000dJW400000000@nbg
00000000XFmg00000000000000000000000000000000lH6g0000TkFU0D0S<55Me19b0000000000000000@:^3hPaKdTfWTVC_00000000000000000000X6\TDF9Y
dORX4Z_E]<gW0000Q9X6HPdI0000TV?@00000000XI[@824S9>F4<6YnT`5\<gLGQ5R1m86PA<P5000000000000L>>TPN0VdXRZY5aG`K7V00000000I?J_lY4Y0000
0000XS;M00000dU:@<if00000000`]hn8_7n`11R0AME@BE@PU7Dh^ETY6=K0000000000000000LWiLPZ<60000Y>7OTJ@T00000000m0Qj0000dJ]o000000000000
0000000083`;H5?[X<9LLVUBLhd3L<0dU=li`S=h0000@<E500000000TCi3Q9Oc8JE8\B=;XOC:lU<_1=T600009<ZX`XQmXlU8Don640Mj1;;?P:?W0000PGfc0000
LH:^0000H`Di00000000000000000000h1FN4X:RTAc00000LdEZ<_fE000000004AMTTVoB00004V9nXB_00000@3AM0000X8U2Hbn^8bEX\c[>@WSa00000000E6^V
XjM2HIl1E=NNH6:A]9RTTIdg0@4VM4<fT2j^d0^WH4^ZQ6cZ\P2IA9G2<`i8000000000000lPl80000`<fd<;<1H?GHH8c8l<ZK`];S4[G_8_=I8dK`hE@0TT3`HhV7
028O0DaX5>O^000000000000dEJI00000000@>b]hNZJ00000000PE`h495G0000\faM0000d7aD0000<G<H0000000000000000@eej000000000000h:0YPL0>`0mB
`E`6\T`KPaHQ4cOP00000000`XS6`9NR00000000528F0000H6cFDaChI>WM0000000000000000T:FOd?2KhEQGh_Fj\Plm00008Hni8F6e000000008Q7R0000T55@
00000Y0B\D87hgK987`j<F2L4^DF00000000`ZdE000000000000@LjNlM^HTaCHM4\La<MYPF6Q00000000000050>fP`CnD4Yf8\6\0LZ^8[_;a5O[0000<PgSDT@n
hmfj00000000dP^:U<2D00000000000000000000DiX]00000000PA66000000004c5:e>D30000000000000000H9b>0000D^`LdTXLHbhD000000000000HPGjT;\1
`b7k0000000000000000@DAG0000X8ka00000000hml0dgZ10000X6df8B3Fe2^l@H?cLJ2a\J_]`PZj\6f^d5hB86KiH]AJ0000l\BVE<]jY::A@LBLlRM]@Z;O0000
h7KM0000000088<Uh[2:U>=g0000X=ca<1WW000000000RE4000000004\D\0000LSBR00000000\n<M0000000000000000000000000000XD;SXUJ>@_[7I>5lPDPk
DXD600000000@66NXoS=00000000XfkQ0000LF:8@]G[00008M3S5;1LL?EQ4TfH0000TU3M0000`eAT00000000XQhY\cM=0000000000000000000000000000d\aa
000000000000000000000000<OD<dkn:0000000000000000LNoP4JOh@5O6a3TFU8f8000000000000a5K80000X:XH`XR:00000@9<0000XKG100000000l8IK\Ikd
i=iH]><A00000000000000000h`m0000PI3V000000000000P:K`0000TaiN0000TVCBXW=]P1K0dVcM<h<_00000000HR_000000000l:5ZLj=4H6L6XJf113NNHB[f
TF580FcT\QU]P@@3I:j;\c615=OYPCM\00000000TJ\BhOPGLaH3Ha_1Q2H;000000000000m9=i0000XOL883`GDlRhU?>bU0@n0000000000000000lM]4PZ`60000
lNR900000000P;AiY4ZnldngPZLJd^d=a1^;X?k0d28@=<_PHo4cdI9>00000000\VaV0000PeZZ0000]>HSDQND0000PRb64cA?0000d9WA000086fmlV_Gh3XEP6:o
HJPAQ83G0000`aRbl\XOM5;1Xl\UU<7<0000`IG8@U2^DZBTX@]Q8XCX0000=9gf@\J=000000000000000000008Qn\dl3800000000E>RUPbo@00000000hR\]D?D6
`ATk<F^Cm>=[0000@be04;K6LRkK`eYFU26e0000e2bUTBUd@]eQ000000000000l^[_];mU00000000hCV=i9dE0000XbTMPM3iLUA04]fH0000dhl_To:Rm>G]0000
T@6d0000l;hNDIDa\QO3HbgFHenPQ3?D0000e2l:0000I>GN0000<n7M`YmN8A7Zl\Sa00000000`OiS00008PNBH`dmDOFmhb<R@[@800000000]046000000000000
0000D>n41>gO0000]8Do00000000000015dhL9DT00004I?O0000h_cG91BS000000000000LTa]HoU20000000000000000deFK000000000dIh0000e4OJD^`A0000
@N8A8o0jhXZ?00000000`hBm00000000HOC20000lHaEh0EdX8TD000000000000lc@50000L5]U000052IC00000000000000000000@:00Pc]FE0L^0000d6g;]:P^
00008PWBP3[M0000hIh0dE]78PiaL[XI\P5eTUKiA3H?00000000T8b<000000004oii00000000P6eH=9mBHThSX35nX>ZP@F20`GP=`Z;b=5Y2@hXG0000@0nl0000
0000000000004T\O0000DS_9lVTPl]_A00000000PR?g\^hRLFS50000H^`W0000H\8E0000DA2GlCO=T[0Y0000LNei<>Dd00000000\?g:00000000=>2W00001:eL
00000000000000000000DHAC00000000hI7e]49Al]DV000000000000000000000000\P6<TDJL\IWQLc=00000000000000;Lb0000h0]C@<@a071Z0dRbTf340000
H;;E\>BJ<1?;<kolU5F000000000HXlXD;?BLGQF\ME80000dRMDlFXlL^YJ@0HT8oKK00000000hC1c0000000000000000`T;^8O\9\b_o5>o80000<Aj=00000000
00000000e<<j0000lU]60000`2FG0000\NS]H4I8T<?Y8?;SlAXl@Y4A`Yb`00000000000000000000\;L4@?Md0000@_oF000000000000@D8e0000000000000000
`4DP0WTOA0VQ0000000000000000le@D0000D9K5@8lQHSZe000000000000<d94000000000000PETl<BDSe=B6=0mb`7:bh7`?946i000000000000h6040000]16H
0000000000000000000000000000000000000000D;G`@cf:0000086I0000XLLhD4DkH`1D146@X8DXdY6i\^Gcd6>35>:[00000000P3WF000000000000@MnE`GNK
000000000000LHH20000PQ^N0000000000000000000000000000h0lnTU46`k1@hcVeXMS2i7Cg000000000000Pf4d00000\G600004:3Q00000000lma600000000
0000XCVXU;dm4C>oDPFBQ=b100000IWl8N30HJcA`QWfHUSC4MN=db3d<iAh<l=\Q3ec\[;OQ>]S000000000000hSBcM:8[XCRh000000005<:c0000000000000000
000000000000l[QU`>Tih@H4h=?YPo_^e:fB`ahblfjW000000000000000000000000P>@;00000000I8[j00004R=40000TX9bh46?X?[G0P5LH2MD@?_`lI:MlWf;
L6K2`c;o\kYFQ1Q793Sjm<U?HQ760XSDA6EEU97ZT44oDTG3\\@[TaN310WP19h2i==>P4PMh=N4@Wi@T1AR000000000000@7gj05LB8^\A0000i20O000000000000
0000000000000X]=00000:m9a?C0hJKA8C@=Pm\W0000@bF>Xdo=\3`k00000000=6oXM10h0000000000000000000000000000a>9e0000HODa00000000@J7[\Y96
A0BD0000000000000000000000000000H5VK<0iBXO3>XiO^LR318lnD116fQ<X9000000000000d6Di8h;U8`c1`a[]0000e>2HI4jOM7T\Q;4Xm;6_000000000m7D
000000000000\A<FlLI2\lCQ0000<P1j8NWcToWW000000000000U<Qm00000000P7A:H61U@7dVXB:M`e2l0000000000000000PLh10000`=1^Y517@13c0]TO0000
D7fdlG4GPQoHhGC`00000000HQl1LdV5@UD?@^;=00000>1ZXb8S0000lG>Hd9mmi<n2DXbM<UM`0000TBLDl5dX`;6`<FhoL[GnTl>jTVe0Di9>P`@0=8]>E1F90000
000000000000\I2F0000T^?20000hSTC`W_d@6I@T:9S<FJTP[Sc\5e1000000000l[]0000\@:SX`fnlc`\00000000LD1_0000XWlHhbb<hQ2KM?D5@kMU06lN8U\c
h:l8`Q;lh`Y8i9k;a1?H00000000PSQ_000000009;BY0Ugk00000000HI[S000000000000000053n_000000000000H[56\QTk\FlWi6mG<`C_0000`G^A8YMX0000
000095T8HR9>000000000?H8XY@?00000000@ZEaPE:@`hnW00004D5K00000000000000000000\Zb4T==C\G:T@nWE00000000000000008GW<0000000000000000
L2YV00000000DZaUT4m@A2mVLC[;06RIXOb^TRRE@XWlTE1?8::h`6FClKZfl_D6h]T>PdO_PFWTdjielWE0@_baa;Y`1>ma00000000A:0Ha?5P9:0l0AIGm:`H\R92
0000HVef00000000000000000000000000000000000000008SSJ0IXZ000000000000LLK9T17N0000h_Re0__\00000000lK5f0000U7\9`GnC`Iaa`RG9di4e0000
00000000DbEfA;da00000000<`nI0000HGY1P6J500008@VT@7QGD:0<=:180ZY:lkJX00000000000000004848lk4M00008a:[T65_Xi158Y>Fa0gG0000<V70E3K[
4BkS00000000=6@o00000000550Sd@4il>8O0MoLPSe7<EPA00000000d>mQ89>FX7^[@X0ZH5E>\DKT`J[IhXbnl[:9la`A1=:JA>dI\L[DD3Ea0000LoRi<E\m0000
8_KI000000000000TY?=d_?^0IkK0000LM3GLWK?4LSNLXi?0]Rk4c8C4kbLE05VU33<000000009=^VL0>m<K^4<DJ><iIDm7jhP:F7``8B\<^jQ55719hhT`3Nd`fa
000000000000`0oJT1jH0EE]0000TSnMHb0a82XVLkY0`BPI@Fg?Q>kQ000000000000000000000000m9T:000000000000l7N;000000000000LheOl^8NE68^@BG3
0000h796dA;_lD7XP3@7lPa=<IQi000000000000h81>8W3^dlT0L<MTHO;>\T<DTXPZ00000000\f=28BRW0000l9P=e1;nL5]cHYl?@4f=<0]38MOLX[X4TcNR@da5
00000000000000000000DE[h00000000hXa[I1^I0000`7hOlGdd4\GQD`@h00000000U9gN00000000`cg_00000000T@dj0000dJ9l0OJ=D9HR96lW000000000000
0000`mdj`GdT00000000@3ch`\PYU15G0000HE\JHG7k`mC^Q;K_0000000000000000d6gh00000cYm00001=m58BJ10000000090l_00000000HEaN000000000000
0000@5ShdV\n0000Y9WjlL_bTFfhlIL?D`^Z4eDP92L10000\]foD_CgPOP900000000000000000000L:7GHNMS0000`iGb0000TVBC0000T[:`P?OSXoUM]6AR0000
I83h8j@N00000000La[4LQMQ@g@dTD02d\cDLoFFI=UeTMF;`1;c000000004\Dh00008MQ18DgiTke8000000000000000000000000000000000000DWYihBHkTFPQ
dV>>lBhU0Gf3TV7I<X@RLfl3U4@>1:[8E?22e?2ADKWJ@bkY<=bK0000@8lALAY6T8d@8\[ZLY4hDd=Y0000DXU1000000005>6P000000000000000000000000X^oH
U>Af\PcHLHARX^`n0000PfX90000l=U0@nlML><B00000000000000000000XL2D00000000U:kj0000\BHIhP;]4PfK00000000000000000ZVV0000P?gI00000Q0W
0000lfXKDNcmTJ?o00000000`Zk200000000df:FX\1==:BK`001A:SLd@U\0000@]5Ii255\em2XjUl548eP>X;00000000<Lj?0000000000000000TJG4@3HWXIog
XQ0>XAG64JDaLa5S000000000000H@liXc=_0000<_<k00000000lO_?0000TAEE`<^L00000000I7E_lX@7\0DM0000000000000000DYH4D87_00000000]7DE8V:]
00000j`Li:5UX08V@H9;<HTX000000000000000000000000\m=08F<LE0\8000000000000000000000000T5W0<hJ=`V[R<Wbo0000000000000000000004\l0Fg2
0JZ>Y<OEXI7R0000000000000000lfOca8LRl_RI0000]4LL000000009?@T480Xh:1oHW`S00000000000000000000M;2ol;1RE2j]<:ibPM6e0000000000000000
00000000@N_30TK10@<1PKfUM3k1\[LT\\\Q@d2`]2`ni4\>a:cN00008J08\F\gPU=L00000000000000000000`\[g00000000000000000000PPo@0W>;0000m2UI
00000000lJk70000000000004=R[]1T=00004?cb0000X]3Kh6CY00000000000000008c\I000000000000000000000000X?^^573h0000DYYAE9:Z@^BC0000TM;o
`f_Y<8Je\A>JPRFIDiBB91[X8YeXLQc_<9H`P^72]4:[\iUkU4C45949M<N7\BkhI<]R1=;Xm>Z>HO[e0000TcoF000000000000hAXQ0000LT094^K;06dJLZca<HhX
<36S000000005>nKl6\6000000000000dRSUY4e=4agA0000000000000000Pd@R0000HP0K41nf\@mULQJ4A;\T0000@5oD0g2C0000A8F^hm;200000000Hn?o\9iT
@;OE0000000000000000000000000000hV]VI0d9000000000000L3VB0000000000000000DRYelijj`ofQ000000000000TFUOI?7N0000`YIg4D?N0000DX2bm6TG
00000000]5Fm000000000000hBjj000000000000E=6?000000000000@Wl90000E8b`00000000dJmk<T4GX1VhlkO70000000000000000@:fbhCfWhJU^00000000
000000000000M>74@ZJ40e_j\P?UDT;E4L>Z`ZN[D05ePRVI<kgRdl8l@GQ4DmGQPn_aE<0U0000PeT>00000000P\K;00000000@IaA`]LCi>\9`NLm000000000000
00000000djGPX;NdXZ12P`>;0000dFM3@U@H0000e>Sf0000X@eE`bcll]9Ea2^XD_ac4\<\a:4h00000000DIn`0000000000000000\\eI00000000dN9A00000000
000000000000LnU5E?3@Xf1600008^gH0jmC<I9_X3PolU1Vd_GAe5LFU:>^a<TIh>m_<4\>H>@2Hcnl00000000DWWO4HMI0Ad:d58dM3V:d3<35<C90000i=`0<7FW
L;3l@IEC``lGXaOj@BBHPo1V0000000000000000\Wb5Y>G?00000000XT:jLE9M0000U8Rd0000lVWa`ooE0000LR@UXokV000000000000\[`GT1oDl344\bh`L@C6
5;Q\00000000<]6o8cD0E9o@00000000000014m300000DQ_@NJLH_Md000000000000T8Bll@1F42\88T8ePVX]lfYo4l:C0000H7cJ0000484Xm7fV0000A:MF\[=l
0000d2R6hcMO`AN1\[OklU9k\a[kPODiPboLE5ba1;JN00000000000000000000000000000000@BOgA7HYdY]H00000000`35^0?a?hQKIa;@40O2600000000DDBR
TEiCTS]Ll[g@T^>d]1@aI<hAHE<C0000000000000000L<k700000W`4P0RI0000H8KRTnWM]5bO8U86lh0Y0000l4]l00000000000000000000<TJ4@H5@`P8A4VRW
000000004lInQ0Vmh3GbhFo4Y3kc0000000000000F9j000095RF`cZ5dCEeHLC;00000000`KX6DOgNM21<0\=NI7JQ00000000a>KS00000OnJHmE8XWmP8`S<X^<E
XmK:Y9[]00000?VS0000000001e<e>k00000d^M>PMY\000000000000HFd3000000000000XTgmdV5AdW]dDgj=00000000DcfR000047BOd]E354he00000000=7[L
@M`<00004H5f00000000@S`Q]=DX0000000088370000I8?G0000XLS;9;jg@<NO0000@hPF0000L:m]0000XgWS0000l6[:8L=WP2:RT4iQDR0cPj0_000000000000
<3T_00000000DA\B0000000000000000T3[a00000000i2e\0000\8G8a1MS@=^;000000000000000000000000\WeF<De00nB=00004MI[<JZn000000000000U=QW
00000000000000000000\Hb9XmhX0000XC;e\IfAXJEVTa@PP;kFI5V6h8WS00000000@@5QDWFah\j5l[\Oe4^k8J`Q00000000lbBU000016PATC4;<nBYI=BiT=O[
i>IIXjdU@65J06V:00000000000000000000e3=900004_D_<DN0@gAS000000000000@IZhA>B800000000T^Ne000000000000000000000000i=OM00004j;le><\
TX_cU8@j\@b[\[ao00000000P9hl000000000000`jL^00004MgO00000000H2=M@e6>00000000000000008O_2==VU0000D\6kH[SDI;X^00000000D1cn`CZA0000
000000008Vc=00000000\Yd\0000A9a00000L58RTL]e0000@V1e\\e@A0:500000000XNlZ`_B`00000000XXb3000000000000000000000000h2>2@]bl00000000
\S8:00000000`;5e8US5lMY0TI_AU<G;000000008Z]EldoS<Lj^A;mj000000000000\ZQbE7\``X?mI2M[000000000000\;D\@FQ?`?FoH8PkT;=A0000`XFFhY6F
43a\doNMe;j1l4`900000000dPhem1E[m:>400000000dC;;hC^:HG?j000003^H\638\7gVQ2@h000000000000H3<E<cPR00000000P9BJ000000000000h<hKlALc
l=>o00000000LX@l00000000M:7_a<]F000000000000l5Nh0000000000000000<=oVTkfA0000000000000000hEN40000<V7;000000000000D4@ZPBTA0000HYW\
00000000@H6Z`eYb0000<H[;P]D?hH]3Q5^KI<__000000000000a0R:0000lP>h0000\a8Q00000000l\AY512a0000dCIV0000000000000000000000000000HQ>a
\ZK20000L4AZ0000e:96XUo?dVmH<G_jlo9j0000`=knPFh;Q?6X\ml`0000PTh;00000000T5Db4?SHlA0K\F]1<>a94B_>T=CMHDQn\E^Kh?Z>m3c@H8H_00000000
00000000P?TKM<V2DQ2j0000d7=G<c80\dLgd70<=>>3000000000000000000000000\fUG000000008PH=\`Ja0000000000000000m<mf\Z?Ki4P8000000000000
d1P28d5Z=0]2DjO;\OUea<7000004QQ1DVG_E9L3\5h_00000000U;==0000@Cni000000000000h@Mb00004beV00000JGj0000D6iKPED\dV8E]97B000000000000
0000U<Ng<BbZi2`^T03C85:O<HfK8E@YlC86=3XJ000000000000<[RS0000H^ik0000hl7N0=h\LSMD4eonlh9g0000X0\GP190d6BA<_He\a0_hD:YHb6cD=7FL>=6
Q<4]00000000000007?80000D6=N0;QE8S7m0000000000008HZJ0000000000000000000000000i?h00000000a;_K000000000000ldR:H=T?8M>Pl[c8HJYRE1UA
Q8Jc000000000000@`RN8a8^00000000Hd]i00004jPklkid@bGG000000000000\@>^m=k@000000000000@5hNl\C]000000000000<1YSDP3WXBH5\X^BX_ID<Xh?
00000000<5QE\Z]60000HGY_0000=:KE00000000HHNf0000000000004K6?D[MO0000000000000000TRQ`000000000000@0fH0000PFlE00000000Hd<V0000X2S@
8i>HXL_D9;EM000053?b0000hJOYi4SFm5eg00000000`Y_l0000dGk[Pj??i;]b\Th]P>YoL_X>0000000000000000D9FY0000TC2L\ZVjl[Ac0000Y:hda;NPlTKb
`HX20000000000000000@Ra<h40KdKGa\V6RA5=LDClG000000000000XAAh000000000000<;]CXMIi000000000000`9g]\<6A0^6O4WZnL`E800000000l<Q=`GTb
00000000U3GK000000000000H73l0>K?0`;M0000m1K\00000000000000000000d4S;0000`P83]1NA54I>0000a4D\0000lURA000000000000da0:000000000000
0000lHLjhl]g0000XIHV5?2b0000PjHTLPjED9QMTMGUl;Q7H\Yg000000000000d<?=D@ie@a0L8>FR02B\h925H@U;4AJHXCI2@4aM8hI=0CM20km054d300000000
<2VD484Bm<8S`e]Z15DnTnKR`56`PKFC`o>H0000X_5N0000000000004:DfU8Ne5>\i4cld@OX]E;Z>000008@fh]nb<g\[8kn`@NX;Y1270000TCo9HGZK`PlT`]a1
\5@_dE\10^C1L3C_PGoddJFO@PlE@[iihXYQ<\NILmiPdHdV`DA88UkI`]BT4>chPX3mh]PG0000<@kJ`mJ>8I\o`[2h0[nc0000l8@20000h5mjdK]:lEVE8M:\@]^6
\KBU8`0V00008QiZ@=E80000@Qg000000000HA_S0F]_HQF:49f?hKIQL0CaL9UFLRX`T`3_Tj9k00000000E3@2H60?P<]nhR<Z00000000000000000000@aQ80000
<oh9L2>Ad:g@0000`cMm000099;50000l=D_HHVJA3CD0k5095WmY<CE@WRD00004X>8P[R=L\k_0000hXXaA3K=A5a20000`m2J00000000000000000000I?9^0000
H_mN0000a3F:00000000dRNXT6\o@3V2@M5Oa0SH1>8l\26SQ<B4E=AgXT97\Nj10000P6740F4j00004<eMDKXlA4FV00000000000000004[8D@:=5dO56`8Tc0000
00000000000000000000lHd5XZChHTgN000008;L00000000000000000000T^B100000000A8YB0000lHWWhFHSQ91ZDDK8<lMLT5WFH5_H\noJd<UQLIg4`aVf]<j<
8VHR00000000HHjB0000LMaSd[?JE2SjI8nH0000DNnj00000000HHYT4I`U8M>D000000000000000000000000XCG1HM1RTOIHPnel000000000000ljKd0000h<bD
4[ga<B]k0000`N67P^gV0000@I3eE>3k00000000TdTDlMZnl2CJ0000471J4AmohYKK000000000000L:JP99Z[0Ba]m:B6000000000000h7;P00000000XFZS0000
DB:e0000T]R3DaAZ000000000000000000000000PHCD0:Z9000000008@\Q@m^299@l000000000000d1LBTSOIl78A=4AB00000000hDa:00000000XSmT00000000
00000000000000000AJgL6Tb0000H\Y<0000000000000000000000000000T==3`=kG@\`R@WT0d_@ZP4Um4SGAa5JH0000dR`A0[:L0000T<[?XL0`@RoI`W2?H^fG
lOjeI:XDE;=[0000000083W700000000000000000000\7B600000000XjT9DBICd2oG`8Cf@QT`PZg]0000HKYfXA5W0000LT=a0000XfFf000000000000HK\20000
@U>QLYWJ4=QHT1jh00000000E2]k000000000000Q0[`00000000@8eTd=@jhi\LL:R9hiVa00000000\=GP00000000000000000000d`Rm00000MEG`3L^00000000
00000000@JHETV\b0XfhdgA6TjcU4Xcf52dmLX:F`LFE0000D4bk000000000000d3I[8kVh00000000000000000000000000000000<B?2H0eJ0^ZiL8BI00000000
0000I;ZY00000000000000000000dV?^0000000000004cg1@NXM<]GeXL2gXXB5m<;bdBVoLD8TLP=N\FZ`\Q^3hFoClTm_@_LRA3@R00000000LWa3000000000000
00000000000000000000\Wdb0000PkB;467j`]H20000Hnga00000000L2LdDSaYlGTRTjNC0000PKNP\fJ8@<V?5:oK0000\e7h@Q\Z4014L5=U\9A:h;:20J9[TM4S
hXbY8Y2P0EB]5:=Sd4`MQ1dg5<\bh8NXa2Ie0000TbG2000000000000XPW\dlGk0000DM8@P?eMHNlh0OTTLVi;0000d9YT<HSm]<^]P46MHjWJM8OLE;>QQ>=@L[3G
00000000`1oaE90X0000PLka0000lIgY0000a43Od;4Y00000000000000000000D1H\@S5DTiioE:=G0000Y0i]0k0jPQV\00000000I:O>00000000I:GITX0g0000
000000000000<>Jd0000H?XY98CLY<nA00000000`;6C00000000`M1`Dd`EQ5VH`DYiDZgL@M<:l6<ZE7C1A=?H00000000`2WM51A50000000008gf59_VPJ;[<V`^
00000000m;QMDgV?00000000h[hY49dT00000000<MET0000dFH2I=SF00000000H?nUa6hR0000`7?W00000000000000000000000040a2A53[0000\L_l00000000
000000000000000000000000PKVP0000XA9T8Pji000000000000l`dH0000PE7KXnSC0000XO7UTonW\eOX0000000000000i:Z00008jjaXWhH0@>g00008Xm=\XGl
lL<;=6fi0000000000000000DUBfI3SZ`9DCXU2SA0HNh@Fa0Y1643DT\6a=<?a00000X16c00000000L0=n@BH\XHfad^l^0000h9O4T<<E@G<7<`400000hPYCl6Ao
l:hG0B8iTEHT`GJahWOVdXUe<:AH8\]R0000HK[O0000\]Zf00000000\?U5LX`=00000000`7ML`F0g<0mS0000I2][00000000d`?Y08LU00000000TOLa=;7U1>86
00000000<biYI?1f@]AB0000HQ3jl=i]0000Dc<?0000H\YV0000TO^O0000000000000000000000000000XH7UlgBR000000000000<F9JH43ATeB8POX>a>3_0000
<E>bX\U400000000\GH=0000000000000000@IaU000000000000`[e:TCnK00000000m54^00004AAU<\fh0M]AD9hT00000000LAKBXGWV8BOL000040GAX8V90000
m:]cPfm;0000LLJF@;BW<DRBe79\];AQLF:`Tk3B`H>gXi0IhGAIle\J0000@=2h0\=_d1gG`fdCdgSG0000l@:f00005>@g@_SF00008I<J8=N`l\f[XSeQL_e;DF1N
00000000000088k>LYB?<ccX4nE^@WSR0000000000000000L?E>00000000DWOd@^d400000000\QdWh;OZ0000T0VI\[kF00004DQ8lF7`00000000HU5?E4Sd`Qhg
<SX10000PUeP0000@S34P_nml_O`L:3kXXLo0000d7oo\Oi68gem]0Jb000000008LTL00000000`\f:00000000000000000000I:[GY;Ac9<cgi9KU51:^DP\hA5@i
00000000L8@X0000000000000000d6Ac@K^@4KL;THWe\`\jP:37dlJk00009=4VQ?HgDEH5U:@n00000000d;?1069MXPf5Hi7=431X@@21TcBh0000H[nD=;FdTUP[
H_8^X0\98@No\l5_l:GNm1I\Tn5G0000HW]U0000h<_I0000<cHUD[VblPEA00000000<[eK4hDo000000000000L2^EhLB>0000D<RcHFdFPb>W000004EG@F1f`E;m
PS=KHVGje3VZ0000000000000000I97o0000000000000000000000000000D:\^l@_XX9^e<=bU@bG>000000000000`JM5\Hf6DOGY00000000LMa600000000l;BG
h>5G0000\72900000000X?4Z0000\KEf0000lEGR00000000THP7laUJl`LD0000000000000000m=ng0000000000000000d2o9H@W\883_Y=9o0000000000000000
m=GjTXDQ\^i2H]En000000000000000000000000\Z@C00000000TCd[U18T000013d5000081VW0000lY^`00000000ho\0T]GR<^T4m<D>D]kW0000E=cB0000=71^
0000000000004Ecf<=j>l81G<X`[=9SY00000000@JUBlSjae=VI00000000hHF@11N30000lV`N0000`MhD0000DGDAH27GHEY]To\ddogMHQDc8WUNe8A?0000LQA8
0000d4\H`4`[D6AX0000U=>@00000\o;L58;DBY8d<VPHOAGhbX;0000PX@D00000000lZTmlSiX0000\l;P0000@B`70bP<8IB=0000<PMR00000000000000000000
0000Q0KhdIi0TjDh<fVI`7M[TWYD4?`a8]1md6T:hQ=J000000004g]c000000000000000000008WZ<000000000000@]A00000\khD0TkN0000000000000000LmUS
X9?ADRZ7HF=5hO[I91Rm00000000DBC:DMbc000000000000dfo3P93U0000m<7H\<6M0[Rgh^SP437ji?O`\oL100008Um^000000000000\a3_0000P=fd@GmD0000
hli;4YDfPf9SXGaX0000l\k700000000DU7[00000000HUhje;8l\^LHD>120lhJ<[JV000000000000D:TG\4BiDNfS0000`FGd0000a9SJ00000000=6FJ8=Go0000
000000004LZ1d8[34M;a`k=e<98ih];dHn^9]1gV00000000000000004:Cc`KAmP_Gj53M;=<c=HbLNE<WRXn[b0000I>@L000000000000`EDMLMfc000000000000
0000i>>o000000000000000000000000HbGPdFbG0000000000000\9U\S0O8HOA<kg4Q>d:dVb3X8GYHYZY4]ZV<6Ha<ci_T066I;>o00008JY7m:?o0000d]^S@a0T
T`SaU3UP000000000000X>CJ<J0n52]BDDo30000000000000000@;0]000000001>]nHH0lhMbJ000055QA00000000D92G000000000000PfDh1>Q2LRTW`1R\\:1O
HEHIhCZ70SjD0_SfT1Ea00000000LE5cPK1fhC9l`ge:i<NX0MXHdAlD00000000000000000000HRA48nca<ASJLWlf000086VZ0OTaDmL200008HV\Hec`d<\j<7>=
dLgJ<^djdmD;dNe9HoTO8TmfQ6K^=:EEH82Pl_iS0000TH8n0000LTQol8jXTJjNdYYYXg\?To?@\B<i02\KLF9<DN>M0UGU0VBdH_oRM2YY48Zcd:>P`>[mQ:de0000
LV>10000m4_I]:Jg00000000D1HiXQ7C<_ea00000000Q9;S00000000lK_b00000000TD9`hMHc0000@1e0lZf>dFb;<^@BlK<d8JeW@QNgT86]Tf8FdCXlX5n]`]RI
hc6;0fXe]442M934e:OPa<\V`RgAi=l]m==JhVT5P96=DS7I00000000TbKV00000000@GD\0000Y=9H49_2lLNh0000000000008F@_00000000000000000000hOoW
0000<So]H2U:00000000\1FY00000000h8EQa0Hfdof?T]HM]3mS89HD4R[F]5j=E:N?0000M1XGXC[0`R7A1<=T000000000000000000000000000000000000l[Pg
A==2hS^>000000008?4000000000000000000000hh6100000000Xb]4`d4=<5OD00000000000000000000000000005;3;A7>?00000000XHfTL:W>]=H`0000XOHU
00000000LDEY000000008G??0000@9mP000000000000\AbA0LEB00000000000000000000000000000000D5nC<KgOL:eCHXlHT77LLR9PLX8``CYnH\OHX@e7HicT
a2MK8UMQ4ILk0000`CQZLLkFPAU<T^^iX^o<m1e`8Wf]h3T>064D1;1a00000000000088Odl?hLPB9UP0O<l3VhLJ6l0000Pmd2\CF@4UI4<JEa@b_6lcEV0000U0mT
00000000000000004adfQ0UQ\AMeT9[I4;[b0000HO@;lSlH00000000lO<VHH4[E23m00000000X?MM000000000000hJ0`000000000000dIORd`5N00000000hV<`
000000000000lH_G0000000000008mGe00000000027:000014Mn@\5^00005:AR\AFJm9oX000000000000\]=DXPBII9o400000000000000000000hFRgXTId0000
X85b`KAblNXC`8_14=P[XgIA00000000T:VCTBlhhc]ZE2E\a4M^000000000000000000008\E90000H2>cTJTP00000000000000008:E7M:V=LPXY`<TPL7;0XYS6
00000000E?FH<Bff0000@N^M0000LVE`D1kc00000000l8RKdVhS\F[60HaR000000000000XbUG4G:l8geVPY`fH2=[00000000DMIB\_`?0000PQB<\84b00000000
I9FN0000XGoO15I@0000i=Z]000000000000@PnH000000000000HHH<0000E7P`@B=J<>MV\QK[A0;B00000000000000000000d3fUP<O?0000`1c10U`\00000000
`3_50Lfe0000000000000000`JL<0000000000000000000000000000000000000000000089JH0000000000008HRilBdA0000HY7]\L^0lO8^HSVO@V4@L62kHJEm
lKTU00000000h=g9`_<=XTTN0cUF0000H7_>0000000000000000@9Gm8ZZol^O74;SBlaA?`=]Y4aeYE;iMHnZ>00004A3R00000cN;000000008MeP]8iDdlS\ToR>
`WKo\X_;E:TN000000000000XV>a000000000000000000000Xef000000000000hGTo0000H;P`TlFA=5hZ00000000\O]THZoZ000002O@000000000I=^0000H0=T
dWeile;5\OQJ`PC]l`d[Ld0Phnko000000000000A1M3DO6o5>3J00000000000000000000h=EG0000000091h4000000000000Q<G\00000000hSoCT<SJX1GL4b0i
XUYF00000000Q0:=d<ZX0000<]mnXFkCH_7JE1l48jn394mC@Ko]HP`<0i_6P^ge<YgNT=Oj9;?SLOfj\aMP0000L?Rg0`_J000000000000<V0Y00000000dVEL4:Q;
00000000`Z00\blO92\^TBk]4[1KddSJD6@l0000H=V[000000000PiC000000000000@7H?8;Fg`S3O0GoD\T\BL92dhQPC<]OK\bCcQ5Mc0000000000008Me80000
0000@C_W0000000000000=o10000l;_A91ZIXSig45iHl>\IPL2Ze3D`E>k<0000L`mQ00000000DCXHT2Fh4NOclP<<HPFQ89@k0`Z>\EJVT==TLF\^XclV82RC<VS7
HnFFi9f40000000000000000h8=BH9JehOkO0ZW8d<j^00000000A0@>PRHLa=UY0000Q4FD0000X;kW00000000T6<eDWgA00009?AP0000@R8dPF`mldnUP1PL\Cfa
dHOedHN8I:<<\ZQ6D_=RU3J]D56k8R`l0000\_cn0000HcSm0000XPf]00000\2GdDZ9e7KP00000000@>gU00008ioR0000<B]L0000hgbc0000lW^Nh93cT]nQ`b>B
XbECU8V<\ncMm;A?00000000PIO7LH0;Db<=]3iJHI[5TUOP0000e4H>0000D1kC0000`iSh000000000000<UJ00000000042W9h4S^hTERHfHJ@Fh^4?bL<l[C0000
@`9hA7kI0000I=Ce\BTSM?GA000000000000dVLZl3Ij8FO94U]WY:;m0000@jI`0000<]N8dQ[H0000\PVd<DoU0000000000000000000083PU0<Yb8II8PJ5YLXnG
PUHLHEZN0hUS0000hX5GLIi;0000D0e^\9KE4>cKD8RfHXCBDR8YhHhaDTQBE547d0R3hTBE<U0Y57590000lDf80000LSbd00000000L2M4I3dQHFW:`6`T<9cV0000
0000PThG0000000000000000=2Oo0=e60000Pfi:<ZR;@G@oH73C4OBg@4[DY>`M8=Vh4?al0000LLkUHZ?[`jXG\[eh4<4l8oV[i8?_0000XJTg0000@X=f0000<YkW
00000000000000008WbNHWD@4_R6DlVM0000l@;eTYg[41lKlbJl00000000000000000000000000000000000000004:>54GWkY6k749O>@j8CDkU4`AB600000000
lEM[16Ak<SKfhGWH00000000TRbS0000000000000GV000000000I9EglGN0000000000000L?\7@n<7<:`9\=__4J[U\]dj@eN<12_859GAi3PaD41FXb=\P8DBHM1F
\]gka3<P00008A4`0000D<RH0JV:8WWC0000X8F30o1l00000000L8M5d<A00000@Dc2hM^c8SXP4WMh00000000000000004?=o0000000000000000LB5adNGU0000
00000000000000000000000000000000`I1P8mY90000000000004029@6Nd000000000000e:c6000081>P0000I6:h0000000041KC0000Lk]@d6R8@4B>XO:_LUl=
\\38Y6bF9<o400000000h6lAh`7O0000HVKhm?@E00000000d8;l9<9C1?N@4VZ[hLd]i<L30000e>E5000000000000\9nY`DD:0HEC\JNBL_5`@iljX16UXAgVd7j3
D>]RHEjVT_J;hNoi8\3kdNiVhbVXdo0RPZ5?Y<K:\0>M8lg5dA[nX51P0B944RQoi:aSE=B`\@i?0000h9A[<CLe00000000m:`Z0000ddcN00000000Y;@m00008@E2
96[O00008M=m00000000000000004@mD00004_]8`jdgLj?d0000U2TnA:?9L\P30000Y<jT00000000Q1>f0000T`kT00000000000000000000P9Xn000088910000
PZnJ000000000000i4HZDC<=lMAm8[OQd^E?\JHh44850000`UbTXQ:?hcdd@NG0e;7I\23`d9ghX:8nXBP88PLC@b739<Bm0000H6EoP8fXDIh[LdVE0000TCDf\2QL
0000H<gTD:620000M9fjDjo0LPeZ0000PNIc00000000D>?M0000000000000000`W^3lj5B0000\R^_0IT_Tk3P0000139i<L[X0I;QhddY\C<M@ail`IKo8@cHPJdP
\]LbdkW`00000000@8cFXJ1S@_lo`KB8T?N[00000000D4i1i:b:0000000000000000Q9J54EhE0000Th`K0000HcnYHPB2@T_mm>1=h=DJ00000000lFA6P1?ITXgS
8`nl`a\:=:39DN\?=:i3];JBh<Ee1=1n1>PT8P:E8XW_D;b@e;KJhYXl0000L=G_P@\fT@mglP7M\Q\bD_m7lb?klTk[==b==>e?8>4ADPW3P2Z[T?UEDDU;\2JiL0\S
H2QY4E;_4LdkdmF1529f94Dn96eje=Y[d6?d0000@1=iI74a0000000000000000@gX?0000`TUB00000000000000000000`Hhm0000@FjB00004XX;DEH?\KSRT;j^
HK>9XUTfddDQ]3^o5<VnDCbELn;54YRbD8SETceHa=cN<9XXH_8P80VWD?FX00000000000000000000HF];\h2^0000000000000000A>?h1>c2`UoN00000000@CNP
0000hE@7P2^UdDYGT:=^0000000000000000TO9k00000000`>7mHbF[0000000000004hh[001_P4iGlR0;@MW<5:HWl?h^HJQ`P10^<YMK0000h`kB000000000000
Dk:WP1[6hIWG0000000000000000P_3c95HE<8Nf5:>m0000<<`f\eAfD:<gh@n34FELD5D74M=>lb\f0000i7LC`Gj^000000000000H<ahTXZle2?E0000d@SQ\PF5
00000000DTV_0000000000005=M^0000000000000000@5]@00000000lAJ9000000000000hC8Li<V\000000000000d?OkPO7GdVg=00000000000000000KLLLGe6
Taan0000000000000000PB;f0000000000000000DT\900000000lL8kXT83000000000000Tn8K00000000@mf200004J3bh9:L0000000000000000l7b04FX?0000
0?7m000000000000dVEA0000\5bfHR^PA2BR58KS0000000000000000`VQMdedg0000DN3dT?]6TI0I4U=j4=6eTBoN``2h0[^O0XNj0T;j8J:XP\4el]2K0iU]Phk;
`Y3]I2fPY4[l00000000T\FC0000]9TF8Hi:a<Hd0000<2l60=n_0000l7kb0000dZ4a000000000000000000004Z5RY45X0B:YXBLl0:;>00000000`Yk8m12C<U22
8deITJ<]0C8`@]Q90;;bdn@I<VnHT:6HM2O5TP4=Y8Z;1=1VQ=e^<jQGA0^9m?I?0000TIcXlOg\H_G40IfK000000000000h85:00004fAB0000h6:c\EbETL=?TZX:
T[W2TJ>D0KW;]4d_9>?M00004_@<U0<D83BQ\fc[DR23T9Am\c0YH07;lLb>ll9>48<9<ijCL4T0A27<E8VWD:5jhcU=M8c\00000000Y5]^0000\OO^000000000000
00000]Jma20_0000hSd>000000000000P?PiX6\I`Tin`[da``X8X:O`A4[LA<;n000000000000lDY6H]:m00000000P?fj@_lPPo^li:eX0000Q036000000000000
LP`HXEE=Q=e@000000000000000000000000`NV400000000Q3jS0000XiJ2000000000000h\:i8Rh>4IIF0000Q=eLd3JD0N0f8GO0\S0?0000DQl\E:=b00000000
0000000000000000000000000000X]<N00001;[L0000000000000000DCe_L>?0<0XY0Z\8P`7kHc_:0fRQd8]n8=QTDPBaTc6gh>Aom47A0bVC00000000Hi?XE5\S
dMLG0000<`EK\@8_HZfka?5_80M2TSEB00000U<m00000000H9TD000000000000lSA984Wd11;<`K?:`jRJ0000hcb=0000d6J?\Ih;LH=Z<K\j`IamDLBYHBZFhVDL
00000000000000008=RL000000008?cN00000000h2@V<=f600000000000000000000LUhW00000000000000000000000000000000Q=C5<6OX0000000000000000
Pk_2lGS;0000<Lm04N=0dPbP0000L1l28acb0000Pn0o00000000XTEE\TH8lMnmI4GJe4fmi=Vm`Y_O0Cl8TQbJDP3@loBldjOIl4oU`KH?@klL=6Mn9;?G`RGI0000
<Rf34cNoU;P60000D<42hcLHD4F1M:fQlEikhfon1;N200004FB>0000000000000\aQ0000000000000000DGHb00004>Qk00000000000000000000I:mk00008BbK
0000000000008<l]0EQPm1VUM23P00000000h6Z]`:8200000000000000008Qk`000000000000\n`K@fT]M2b1A9F?X]Ee0000HO;F000000000000`Q5>0000DUmn
0000HFVB0000I5?g00000000PPin000000008e^H00000\i300000000Q=900000000000000000E28V\4_50000000000000000=:1eI81LdeMh4`HH00000000LkE3
La9<i4QHa9>P00000000000000000000H08;0gR<0000000000000000P0?K00004d870000\C?G<7fRLCA=e:G700000000hc>0000000000N@GA40WI=of00000000
8>i4XB;>0000000000000000d>:;0000];^g0000hS@E0000000000000000Hi8V`YnJ0000000000000000l]Ni0000000040?h<A^<\[B10000D2Dj00000000L=HP
m>ORT6U30000]5ol0000l5<^0000m9nP0000000000000000l<]`\D1?`^a[4l;dE5;=\N]n\i7k56Bf000000000000000000008>;C4`;jlfH00Pme`ZM0XZ]odNWL
lY32l[[ND?214_EiD7W@8cgDU7OL00000000HaeK000000000000d_dnLe=L0000\g^Sm27\0000X0]a0000D>E@PLHB0000Y<iF0000hLC]4T424_:L\f^90;@10000
0000000000000000l9]Z00000000000000000000A2c900000000<`4i000000004APDm>6D00000000M3Rn000049kF`bXo000000000000haLl0000000000000000
<O4e0000dVLQDZjT0=OL00000000dVjW0000000000004F=^l1ES4`j2TJ0DX4W>HSdZa1AGL`cl0000\QTA0000hF^hl8R=Dg1J00009<EF8UeC00000000ddGi@FaR
8Qh:0000@kJ0l<HYl_?F00000000000000000000<<4KX6kiTE`ILP<10U6TT\1bXZj800000000e;o>00000000lkSZm>QS00000000e4bSe0DlLYikP]=9DLk3\YZh
U6kO000000008QQY\<4ZQ2f<0000@0NH`i`:000000000URd0000d<Q0dGVD<K\B0000000000008>NY00000000L=P941d?0d220000XnYA0000lFgM0000H:NIP3Jn
00000000LkI40000LSG30000`GbX4Ocn<\;Rl4cNY:]K0000X0B:@2OmX;SU\Bg0U56TE=oQT@[e0000E:9WTOdl]6o60000000000000000I1H<0000Hm8V00000000
000000000000@G=eDMDB8U7i0<K<<l4W=6IE0000l:5<Xb]l0000`X^Q000000000000X:X9l>5T0NU>00000000000000000Z34h``Y000019^i00000000TGO_m=LS
DR4E00000000h8b^\\\oho\>Q=UA0000hY?L000000000000e1Mc0000LQcK0000a1cA00004U>c8nNmH=BH00000000lW8X@U1Gd1Ik4GFDa5>i1;5]lU[Yd305\]\0
0000LfJR0000m6hgH5G0M;]JLUX9Y9D5Q7bH4;gZh<[Z@A19<KkQ0000H[k000000000<FbTHm_<4ToPXTeO<Y=?90\HU8;H00000000dDLj000000005<YD00000000
`HPP\VJOXd4W00000000TEIle=a;h7S1\jB<12KSi:]0h99;M<d<83Yi4666XOjFdkN?A35K8[180000D6AMlNmY`T730000000000000000m3]A0000Y2SD0000LZb\
0_i70000L92U00000000XU<B0000PdC9<0P_4G7`8MeDDMC[a1\FDKL]000000008c;D0000E3<iL3TjPmI6@joH0000000000000000000000009>6;A<PnE2>Uhb7W
\AK_0ESF8]8S00000000000000008?2fTYPcTAD:@]Q100000000d>9Wld@e4hmX@d?=00000000TGLC`[H=djNmXEoW]<?j514]I>6e00000000\[R400000000l_Im
=<dohL@?0000P[LC00000000dob:8:cN0000000000000000000000000000000000000000000000004FjSldm;e=mDQ8c>E9=<0000PB@jdK`152Ch000000008e;h
l6SM`k9NQ>L7Tnm\lb]V000000000000d8gUhe1:00000000`6G4PHG]DdKEe07055VjPW9CI<:000008iDF00000000l1NH0000000000000000000000000000LX@`
000000000000000082V;DOTE0000000000000[07dU<PA=H9U2?mE5G@U3Oe5=TiPCYF000000000000000000001=;L000000000000=>N8hcd30000000000000000
00000000000000000000000000000<YoTJ5G00004_P00000D8Z<lTHWlbSd@Ej>\7n5D[dm4j?34l0>Pm9X00000000d@I?XEam`gjoi;C^U>YK8Dl:djh5U<n_0000
0000lS1>0000TG`TL@g^000000000000000000000000D@=R0000TE2e000000000000@PgfP>HN4PLQ00000000000000005;UL00000000H>Bi=;V00000T3Ahh<Z<
Pd>RA>ik000000000000XU34M7`S0000DTNl0000000000000000000000000000I2LM000000000000@dbO\GYUHeQB]9IQ000087^H000000000000T:<<\JL[i24e
00008cUg0000`@TQ\V6F]?7l0000TER_HAI18;Il4QY_\Z;74b>50000P]860000000000000ebW0000A:Sd0000000000000000@EHaXa4=@9jP00000000DolF`<\7
83O^00000000PZ2700001<IZ000000000000XR:DH[oHT:bmPmaUU;lk00000000dS5T=<>D]?OHP``i000000000000000000000000000000000RglX>7Z8nM88A;o
596j0eRT\BjS<4:h\A8aDCX`<V;W\VElL]C^\]O90000X80@97eQ0aFK`HAbX42h00000000D>2aXY>j00000000XFORX1:@\1FfH<U``KXY0X[@0@X`E:PO0000e5EZ
000000000000LMlN<n4344UXLneH@B_`PmKL0000@8jE0^L_00000000L=:L000000000000L2AY49ND\VJXP;640Lg>0000Haj;000000000000LB07D:6:<H6B@QXW
@XaP0b?B0dX[PoX89>0_00000000hG8M0000\C0XE2;>000000000000P\N[0000PMnO00000000@Jng8ZlZHn6EDNMc`7d60000516:000000000000m4aC13\;<n9A
@MdR119n0000D0;SHo6bQ5FFQ<;V0000LOcNH5b3\<XAL>8jXGeDHREiXID;lOVSX6j^lm1jdok@M17Fa9WOL^c8TS_\8T?^0000Lf4H0000L\Oi00008TlM00000000
0000`D3;00000000TB:AXGfQLL1ZhQX>Dc3><18`PbDYXJD0@X;DA87UL33GD7obDY5A@ZjJ8G\h43Z`<jod0000XYfZ0000X\\\d2KD<PnU00000000DN1U00000000
H50i@G>6000000000000000000009=ge0000000000000SliX?;D0000H:Qd8DAV4eKZI6`?56dJ0000XG`H0000=9j?a>Uj000000000000000000000000@YYi0000
00000000T1@J00000000\`aHT;m8D4:ALPX50000TUO^000000000000H6]FT`DZ8IHidPCADQ1RdWPk`Z8EdLPDh[1^T[^B00000000<oLIlWN80000hQVK<@T\<9>3
LKJG4nEJ000005[VI2?Q000000000000hIMJ@^dR0000000000000000Ll?F000000000000000000000000P7ZMDl6QY01j`j[O0000lD6e`9\P4CkY`MTj\T=K0CA[
X]c;l;^DT_n`8a^U`30^l6jB@AjNP2[:DFD\Q3o]d<UEPW<Wa<GD0000000000000000T`=m00000000]<:HTU8P@E?^03Ma<b@hDK5:@X990000000000000<ob<P>H
HQH>00000000\e8D`7^f000000000000]1kN00000\@D0000000000000000M1jllL<^1=<cU>Gi0000000000000000H_8Bd_Ta000000000000Xi1I000000000000
XJ<6XnRW@:4gL?6O5:WcE6QU`MmYT]SJh4a<P<@B0000000000000000lSD2dGcn5>gF00000000P@6S0000@;?R0000lG[0l_j<0000LJDG@NQj<ePlD_UL<gVe`kAO
8YhA52hDPM<bXBaDI4<O0000hfBX0000@LhS00000000PEhQ0000HIW\00000000`4GF<;m_a?:Q000000004RZV<o]600000000T?KK`9XH06joT3:nHIJ?8CDJ0Xf4
000000000000D3[kL>2O0000\MBX]2Bn00000000d@SB5<AD<<WKU31L0000D\F\12=l1=TQ00000000HXbci:57i5cN@i6EXLj2\VF5LcIk00004E:[Ta=NTcjM0000
@=400000<Mk@`1kO<W4_LST00000XRl1<KRP0UBG000000000000hCfBhR<LTakSD<f8T2]KX]M34k8PDE>QY37]453f4JkGA9:9E<F?==_L00000000XO::`f<2hXBO
0HohXifh000000008XfBhDcH<fT7000000000000h^TB00000000l7S<h7_20000lcolA=Lnh[:o0TaO000000000000A6400000L;V50000T4RkDVoTA?O9l_>1d`H3
TbQ200000000l?^OM4:o00000000\1NU00000000@P<X0000Y>5?000000000000000000000000e>0klGLS8CC<8HiGH8STTF\20000X8d18\_:0000000000000000
00000000000000000000h`B600000000hTdeX]<B000000000000@2PW00000000X2F7`F:E0000000000000000000000000000lPDTL:\@00000000000000000000
00000O8ii<XE0000hh_MU:k^000000000000`CF[0000PRQ30000XJ;h4ULX0000000000004_?k00000000\^bFPHMXH`>el<dE00000000Xc<_000000000000l7EI
<Rd]00000000<?Am00000000TWD2H06`P@[J0000h8^><W8fPX1dm5eI00000000LV:C@48k8HXO53P<00008l`D000000000000000000000000\0KQ0000]42]E73P
\IYL`CQ1hH:DTi:<LQ;LdnPLd=dJ00000000hcM]HLG2\Y:BTZAM0000000000004KC:Y=i6LKK:TM^:H3l_L1cM02EH@P01M;Dc0000\=Bg8=n4DIS1DfA\DiNk0000
0000000000000000U2IU00000:2L@PmK0000dY_@e>[CHQcT080bY>ad00004\4U\ReS0000000000000000Q7a4\<[MTIZP86JJTT5kY69B0000000000000000XkA=
\<@3TUh=4\lK00008_l<000000000000LV1X000000000000LbY>l1Ti=>T>0000=2KC`Y8c0000000095Oj00000000@ajKXmNM0000L[U]M2LkA=>aY:AFH73Q0000
0000<kT04mYghJCF\<3g\_I_000000000000@6^8HYn60000d4Za000000000000<HlEH7nU00000000M=PU0000X7T1lIF^49;AL;3@T=ScH^oT8`T@41iS0agU`b91
`GheE4UHa4cS564lQ<c10000P;8oh@ki]4>Q00000000Xg?N\oO3D9cgd;JK<FP`l6e0<Yeh@]@68\2k<jGD00000000h24f`8UKLZdh000000000000000000000000
00000000llDW00008@C]54oK0000m4CVLAiG00000000hVHgl\bY0000000000000000000000000000d=lP0000\oLgX=F[l8Fe000000000000DMOmd<=GlliEM?@o
4b@<hM2ODnlAlGl5e7D6\YCV00000000\3@Ehi^6lC\^0000H@MO0000H?nb000000000000X6:LPU`mLAEahYoS<KT`dM=MH<X8dM7JlVTndoZb=47Q5=>1L<cOdDDj
D=IYQ=_X00000000000000000000La<R0000000015ZCHR7P00000000i7B;0000000000000000h<Bm`@HOhAZB\J@=4\QWT`5kL8AP@[\@T21Y4i7O@IFG4mQK=2o1
e:3`0000`AdW0000\NVYHj_O000000000Al9\G;c0000dUA\000000000000XR><\[4B0000`1@9@CJJ0000H[W\lieLTNj`m2@=000000ZlT4enlbgalZl<HCEYU2J1
h<fG`4cnLAjjDOU;XdP5@;31000000004c1O0000XGYJP<ChTdElPiLF1:l6<fUi9?P2Y:6N0000@aB100004CN300000000000000000000XHT>d@fB<NOQX5gd\:H0
dRSDPF[@@^6G00000000@:YBU6MG@5c800000Q;^000000000000L:\O00000000hC=o\W;64SN`0000000082VmXEND`J]?Pcb^A3Hl1?970000PRGVdaPSA=6f0000
hkl^lng1hTdV4hCIa:2[0000PBcUHVm^deQR455hli3[000000000000X3<S000000000000Pe6V0000H;PXhcVQL?oVXT_\@WWf4_M0H\eRDgC;0000XF4_A;fAdeM6
lef^PLH3U<W:D>0:0B=eE>H_`QnATgP90000l5ZQ@fK:\8O2000000000000000000000000LR]L0>ZkPFegLQ370;Q`00000000lUVU0000HZ:W0000l];CH><k@IGD
XOgk@?@4P:C3Y4YX@4i:`>F<DN6Im7cG0000h1U^0000h0`=0000lJW?17l000000000T2DL0000PIUC8ll;LnGTdjD@Q85?000000000000D<B541T`0000dTjGH]Tl
8@bG4l7:I7COI4`5e;<n00000000\`fVa2J=4OJTi=Wi000047Qk00008DSH00000000DOZU@UO2000000000000000000000000d=0L8>dj0000h7YHX`[20000M:`<
0000000000000nXgT6G?X?gddLokhHgWe9Y;0000DP?`0000\3W[P9>dX7Fh9=4A0000000000000000469Xa9[H0000L_5;000000000000D\F7\fc3000000000000
00000000a<f4`V]k00000000U8G<00000000e=FYT[cc4;U?X<PN00000000m:YO00000000X:W[4MihU22>DIIodLn3E=KK00008K33H@ho00000000M>_?<gL1X2gl
TeOn54XNU5mC<OPY<k?cU6h74K1R000000008W2[4gEe<YM>0W\n]8h?1:TZ@S`>4DSg4o[^`UELP4;P0\_F4bAX]<e;PWLoH`6U@7R]`a@d4BQJ00000000`5WRPBeh
00000000]=@2HZmWA3B\T?0YhPn9lliZ=2;T0000`LAT`_9]000000000hT\00000000@NcBXP]S<VNZ00000000I=FA00000000@g:@0000@YJiX1l>XJ\QT[4e\VEW
0000000000000000A1aI0000l5UXLeBRX^BU8L^>0N9Y<SWQ00000000000041lT0000U;0P000000000000000000000000@4fL0Y3I000000000000HmoI0000Q3i1
5:BW0000XJn<8:dVU8TS00008SDd000000000000TLV]0000`mPUU9kG0000i9c10000H0YC0000\<JX0000m=f`00000000T::YHA7656kd00000000000000000000
TT>]LM?k`TWH0000000000000000DnOE0000lBi5LEG6XCAMXX]V03L600000?R7@VfH@:;`i<ZL]=n:00004CW\0000T4<Z00000000hMam@2FW474WDnCIY>b30k3^
`lC5A;eB0000000000000000H3Z4@O?=@BM:LR]dLX1>4ODV000000000000M:nF00000000TFX^00000000]3T8d3hjh70H000000000000000000004g@F00000000
000000000000T=Fi00000000DTCE`?YK\Z9>`lJD126@0PZ4\ENkU9`X00004<HBQ45>00000000]8dd00000L=L<R8H4RfCLaaGPbR`8chb0000000000000000\OAe
M4M0L06ml3f6\D@jE6jA@I5iT_jGPe4n8j;60<PcP5EPU57V00000000h<?f00000000m02<DM^o0000hfba@7IYXTPN`WlWh[gnlMcAD@Hb\AN\L5hVT<bb<H2QHJJ\
\?>l8TiI4ZUj8]anl_M=0_TD<RU58dI50gRYhW`]Xc?T<hB1M1lj`7O0U4D:=4`cD4nQ`DKjX\54M:mD4C>>0[0HQ9IZ];9_I;VT0`\1H62P@=oCTSTiTo6<ToIUT^18
`WGPi4;i9<T=T;2@0000000080YU=7G]0000h4HiTk^VU1n_56U@HITl0000dJNfDMVd@3FKD4h`i5IXE?0UHBf:00000000000000000000h\C8I49o00000000dlN>
XUlI0EcE]9U]0000@J0S0000`l3i00000000000000000000h<VZ<6nQ0000hQ4V00001?CW<YOe@b=T<HQT0000a7j=0H=?00000000@WAn0000000081f?`9Ig8NjI
0000000000000000PMJOTMNJ00000000@X2600000000HlKj0000000000000000H;SjI64H00000000l9<6PKD^<7?Da>2c0000l<O^0000L<:G0000LWDa00000000
0000Dc4fT[l100000000TYo90`5@Y>P`00000X?Z0n5UTD_c00004lTR\TS]0000PJG]4@Y]8DMUhOZmPUWlA3heTTSML`0cDR<iPFJf0000I>b?00004GhQ00000000
0000P9C90000000000000000000000000000XCmj4M1o`K_<Dkd8`a3:<imDY0NV59]7Y;Y982J8=7W8Y>Rg00000000Do8`e2P:0000000000000000PCm;T7gE`@[6
l_iH00001=b[XGcU0000<<c28VW@00000000E3G;000000000000000000000000<=_?<UaoP^]9\XQa4BN@00004cE_0IJP0000HCEA0[FDHJ[h0000dNN=<0I5`ahM
A:Da0000=;W8000000004bhQP61a00000000`cG1D6N880N]<@JdXHU^0Y3SE2G2@Pd<H_6gPCZV9:dA8`F7U8@:00004l>\A=870000hV3P0Pfm00000000@KOI\VI=
@oi^94>10000TMScXf=h`l?6<?`F0000`AeA000000000000T[8nh[I?H\GlPGK2<i7a00000000T94@0000l2ao0000=:Fbe3iU]6HQ00000000TMn^0@gQ\Ib`a:NK
4^eE@GL49>Wkl866h][`U3kM0>;k`O?S0000d3ZUDG>\000000008TJQP]_m00000000\DG@0000=;?;dK>U0000000000000000000000000000hS@9lDn580MY0000
00000000000000000000\niRa3VJT9N_X7]JH?`0TC3Z\Zo<=15n4Lh`H2E9X52e4N84H[\o<c^hLCa6e>`5]?>8lJ3THD8I00000000DBQnTn:30000XGXN`hn=doC_
P6Y=D?GW<^Q=`B45HM49T_BSHabl\2`EI3oiM;3G00000000DgGII=A749`hhEMN0000000043j[D]9`000000008[kb0000\?;5<9150IA;000040T@l282H9=ND\OS
00000000@6eRd5_4h9RV0=XU0000000000000000<^E30000h]ZH000047T?hbR;0000d<SZLPXG<d6m`QLB0000PKNb`_Q;0V@`<jFddSUB00000000leXj00000000
0000000000000000LZ_Q00000000HFafhb2=`d14lQG?0000000000000000@>270000P=ET00000000000000000000`P?Ga:Y70000l9MFQ<]4d3\a0000L748LE7m
8Ti[00008BAlh8i;0000000000000000000000000000000000000000000000000000LXjL00000000`19S00000000DMI500000000==AO0000000000000000P45d
Y5M600000000DUN0Lk6<I6gGL91E5>]A0000000000000000@NYMdO[U@E6N4anI]2Z7000000000000TXMm19UN825L00008N:M00000000@?S80000THI?<X?N0000
0000\\JQ0000814:0000@54c\Mm38@K=@bWLLdNH<0R`X3=H@S4?\hoE<@N8locVP0KcP3K<8`HaY1Pe00000000000000000000`W<1lGG\PjFn0000000000000000
0000lBfLLRP541j9M<bYlR2B8@[X`^[=00000000<LlYL`25haF3THL[0000000000000000000000000000DoYg0000`l65X9M6XFFj8\9kI9GM59Rl000000000000
0MV<Hm>FdmIDE8Cgi=[A00000000000000000000<oj40000]?1N000000000?H[hHQG<TZke:3oDQZ\409;@C24LPCN4jPEhBn:Pe[85>>Q00000000\j:7Xc4183R1
8fn5\[]h0000a5j^00008@3@0MTM\VD[lb46000000000000lK0AXZI^dO[:0CO4Hg?0E6R0=>`A0000HWW60000000000008j]`0DiK000000000000h7Q7a>;ZM6iZ
0000POeA00000000a>hHXAfEXAZm``YE00000000000000000000P5@k00000000000000000000HS[800004IS[=1ag00000000dcRE8Q?O12@Mm=7\49G5H`P70000
00000000A3[o000000008YB20000\_PN0000Hn\T0000000000000000000000000000000000000000L<QR`@WS`LM:<We5TbA8A1O5000000000000e2]2XKj[]3Rd
00000000DL^M<QC6=6RZ42mVhBX600000000DSG]000000000000T21I8A[<`O0j4ZfM]4730ERi0000000000000000\P37L1VG`^9XX_N200000000\NmE00000000
di_Di6[7d5e[0000l8=9@6A7h7VU1<VJ00000000lc5E`RW_P`hFi8NA00000000m4BD00000000XW3:d1fP8G2bU7\TlEo:a<aW0000T7[P0BDhHCgFDi0a0000hUCX
0000TQV9`ZFRE<g<0000000011_n@>ZB0000HG>n0000000000000000dXEnLX`L00000000`gC_H@Zg\kLU0000lY3kl:R[X;bOhB5PLBPf`C@HLSaH4El?a9MY@8MW
0000000086@ZLF810000000000008328000000000000h>kT00004U><06KLa6Hf000000004DSWA=<T0000D;CXQ2mn\1fiLPa1\\:Y000000000000000000000000
Y>K_T>Ab<o2lQ;cDY<BOI?5A0000000000000000`4?]000000000000HmZf@2i4l[KP\RE[<hhCD^P[8cm<`dY_l4N<00000000000000000000Q=1b00000THfL5M:
\jJJ00000000@5aUI1m800000000468<0h3=0000<28`0000D:^V0000PREN000000000000H;gHY4EP00000000Lnh^\FJB000000000kWL00000000e=e40000<WR5
Y4^]0000D25l000000000000`5\k48<k\@>185=CX:P^X;W0HA7AQ>V900000000PPbB0000<1f0hgIUHHND00000000U;5ihABE0000XaLYlcCY0000000000000000
P1L_00000000000000000000d=2=L1A=d@Z;1<@60000hEV_000000000000A=6KPl^A`meV]8AiA=X5000000000000]4;Q00000000`Z;C0000\D;E\b5N0cPCPl\g
\U5TQ0ga1;hB0000d8U?00000000df5@TM8RPR2`lYd;4RDBT`1c\gjS00008MdE0000T66`000000004Gbi\R0T0000DP1P0000lEJ:@iE4<9_OPD2T<=:Z=7d40000
`GJ=0000PUmG4Kka0000<QZe`\T1<k:AHmPC00=FU5L^0000000000000000<9i;DbD4hXV5D:@?@0JC8@_e0NZA@V9fP^QQl69cPC?nd^Mf<HR6E2g`000000004SfQ
0000000000000[HL8bL^`nOa==YI0000000000000000@;ET00000000P>_j0>=j000000000000P\bf0000000000000000lFPm00000000hfRC0000@<i@\\2_\cSM
e9AS0000d3Z>Tk0RXdgOP8A^DHcM4O@a\VJ:<l`i0mJTm7f>E:^eDS]]4OLSA>R10000PK]\X6bhLQ_7PdCf000000000000T2AF\9QY\:n:02a?h\<9\VX3<Yhk0000
00000000<Xog00004>aXD0<A0djS0000d0Tj00004B9?00000000Q<@l51lH0000DNKhX^_G9>VfdcO;0000`TFJX5la<\d2000000000000000000000000H2@:0000
0000HAI:00000000000000000000M>aF@2;=HG\GlYZ<0000000000000000000000000000000000000000<o1>0000000000008;6R00000000hC=P000000000000
4T5[@T6T000000000000dO^`<RD30ER<Plj?1<KC4O3`hXeB00000000HM\UdPZ_000008@@47VD4KM;00008QAk\8]_T8fh<9nhPCal@@0iXCid`Qgl`W;O4X3QD<nS
8Z]TlFbc@H9OP^X2DWigX5RhX6Sn0000PO9<lMn8h;`5hP_NlY460000`0B0@kZR<Ng@0000l6XOD7[@@;\c00004nI48R4W0000L2[h00000000h6GL<LJ50000PFf;
00000000LaMa\FKIH\lkdfO1A2JGXTZJ0000XH@f\\:I@fU112cK52dA000000000000D^AMm3>fX>Xf000000000HE70000<>nV4c>Z1;;0A>QGP9`WLY0VPhP`0000
@2XDDTC40000D?VA]9jZ0000D^Pl0000484L8PKhlRjNA9R619WCm::k0000000000000058DI1EXO4MLULH0000000000004E3D0000<]PT0000P2:AI0i;TdA\U<49
I8\`h9<H0?Kh`F=JE0iK00000000<@^U0000`U3X0000Q:b[m9cC0000P7b\000000000000000000000000<Te4\YC50000000000000000l?LS0000000000000000
00000000daWDU;l;<ELj`M?8\MA]dZM<4cj5HP52000000000000000000004MUjlIY10000HXj]0000000000000000000000000000`GWa00000000HLT3\O\EA?<L
0000LDej0000h;P:4<lP\?Jd\CjQlKPQ]0coi2jGD5Cn\C_0]4;]0>Fd959`@HhM<YbQL`FN0000@bPV000000000000<YL_`Vngd[>_PW>P4cVZ0000T2UV\1OGhG@5
ddGN000000000000000000000MVLdgTa0000000000000000000000000000H0S0D:3Cd=3^hU@dhVU[\\d@hJ;4Y3KK<Q<Ji5H\\nDfi<JY`\\e`HG9e>mR00000000
00000000M=c60000<Zh=0000@V=K00000000<5<:@6[[h7`3`R7o<BS]lkMc000000004;5U0000@65mh:c>`1kYX;9eT1GY@AoOL>P`<ESaLUYeHc0084Z5Q1]^A783
00000000h78S80UmH?YgXO5m4X6nl05VQ1@Q00000T1300000000000018a@0000X;8B\cjnTn@eh2bNh4kX0000l9ETL9Qf`EOd\VK50000<@Q[0000000000000000
000000005>W>0000HO8O0000000084d>h<;o12DP0000XPjP000000004[VA0000000000000000m9HFU?7]00000000XCAj4mUo<al800000000@Mo]8UIQ0000l6b>
`iPne:ZK4GEM0000DHeYdGFOd_NPL:QlP[S5PC5J4DoBe5gWHV8d\SjS@W=K0000000000000000000000000000P3Df@QaB0SiF8`bNH2aNI5AAm=BBE?Jn000043YT
<7>b4XFQT1c?8dW?`gJ;a2B9T:EmHn;G4Ri\577Ua80;Q9Yn00004W0H`NPE0000Lamm0000000000001<XT000000000000PGF9P6Y500000000hO?^000000000000
<53WPU95HbcY0000H7SR00008QdG0000@OfYM<QL00000DdC0<nG\B>eDJb\HU0<HhJoA1GlXF5Wl5HEA;Yo`QZ0X;X`lY7L<d:`i;9G<A8P0COi00000000P:720000
`Dlh000040WYHQ@]Y=Fe000000000000DcS0l>XI12D85>cJ000000004Jc^0000dE<h@a;;000000000000\M700000<Af7000000000000\]@HE;8B000000000000
00000000`[9\0000<hTD00000000000000004C4X00000000PI\b@:CD`WG\000000000000TTmT<^X]dT`fA1WG000000004SXeh6QkP8o@D;QSDC3=`3@hL@d1DG3S
@b@20cY4`aK7@G5kPOd>T]S;83NJ<mQ710lF8IAim;PTY<4oE<UcPbSOLOM@@eG645oc09HkljZAl<9@@cQBE:XS<?89LmgBi==Vh9L<a=PgX?BHI>EGPNS800000000
0000XnZd0000D?7QX1\B00000000m:IM4AcF@Fn7L_>nDTG@4kV8m48K00004;:I0000d[;?00000000000042o`lLi]\B]]]2^H0mP3PQg]Ho>b0000d>kB84K:5;YT
Q=[MLCk3PIbmDTAS4Jj\HRIcTTT_000000000000PE1P00000000Q:N38HFX81li@N55A:?W00000000`K;IM33R00000000000000000000D`[K1>SKE0ec00000000
0000HLKh0000`50\000000000000HT@Y0000XX1Z000000000W7JX\Z2T@f^X=R<XSMbHX6Pd3LmdeIZ`gRkXgce0000000000000MVDPVYb00000000M>Om00000000
0000`5Gk<I9J10j55=`W00000000X;]SXNhQ0000LNgl0000T;`S0g^;M9_b000000khA1O\0000HgG[00000000=>FF8eSj0000L@AJ4B>D4JNY\L5Q4N[0\VFR4K63
PVcd@]@a0000hIDN4aGfa2N[i1HTi;LX00004C^I00000000dW_;0000lj<88n=9P@cbhJT:PYgiQ<nh00000000\PKBPafNdLGS00000000]1CL000000008WUo0000
0000DD;k0000d9RE<HfBH6W35>XLlM`hPRFj00000>WC4MT]PT<T00000000PW\O0000<FIC@[99D\_oa0nP0000A0\Vm4FfdCZJLDlYPdD4000000000000=6J80000
0000000000000000PJEI0000d7N^00000000<Y9H0000DJoSDeU:00000000lV7XXZRaPcW^dLiT=?34e4Bb000000000hAE<P8aLATNhn?W00000000PC7b00000000
000000000000000000000000@MNm0000Hj1Q000000008Yl00000E9f^@VMm<T@2`ZRn0000X1`X00000000h?PD4EC?`NSPXc4RT>U8XS8j0000X^Jc=1YUU93aL;H9
XIITa43>00000000`6d>0000h_:]00000000XGX70000L`VH0:Lj00008B=Z0000XGEo0000<2X40000lLXMH^7?0000XY[C000000000000490A0000hgS90U4o0000
00000c;:00000000\?:flk@[H5BK0000D\O^00000000441mX5RZ80GS000000000000Y:Q<M;kW0000`AkZPHRP4F?mE<[Bl?iG\]G<hc6L00000000`1[d0000i6_g
A=k[X?ZL<O;1<loBU0Rb000000008BLX<P_>=2YK\`FW54?\PO8@000000008G9IA3:F00000000PTo[000006Q^0000PKI\00004S571:^800000000\=X4XLOkm3L9
00000000@1WMLCPX8K]h@_JRD\I>hEoc4[1hM42=00000000`3[BH4KUTR56HJh=DMk8M=f08@bQ0000@R?J0000hShHXaJOh^8b`PM7lldT00000000000000000000
0000Pl>2m;iDhHXlPF<5Q<Db<:>\@OV4DBGN8T_20000E;>E<2?4]<Z4000000000000000000000000000000000000T8?eXWd00000@FEf000000000000P9>WL4gG
00000000XOd]H[O_00000000`Ha8DWhYI<P_00000000PEBj`akl00004<aXL;XR0000000000000000<7\KP=PJ\ZJZhjLN00000000d^=J0000PiGHl=DlX1]9`F;R
@@3^00000000DBoYhHlW00000000\IL]hUW`lKQe<^P6h`fLXcmc000000000000HV7f000000000000dk@o`E94Q1L30000HlN^<QE1m>DB000000004DfIQ8^aPTc^
DYNl00000000000097gj00000000M0kM00000000dWL?TJZU0MV\dY<;D]QALI@O<E_aT?K=M>cVhdH50000hcmXLZej0000P97Q000000000000000000000000H<=a
lP>o00000000Y=@\<=4ME91<0000000000000S960>1h0000dJe>000000000000@7JXX`PM@d\_0000H;mR863D<7:7\>6n0000lFWoM4AR1?N[<3b3@K0bhTWTm8aO
00000000hN;D0000000000004ZbK91mcY<b>XKV`00000000000000000000<kIP0000000000000000TJiU<7O_\O:hDh4i0000000000000SkDhk5Ja=2:\T0Hl=2Y
DgHkY4PF0000hOem0000`C1B0000\a`_m4hK0000\ZEH0000T^0bL`]QlLMWTVVA0000A7fkX6j4h]]i0000lZ0e8@4GddXgM1Y70000Tbe;4ISoXcZNLO1CPi9RH3\W
<AHbP_YY<UAO4B9JU1R5]<JP@V=[XIGQ0000T2lZ`3MT000000000000474K0000DaO]=5GY00000000000000000000L;@f00000000PGm20000dLW<46_C0OHG@j>B
`k;[A3DRQ<AP]>29<0PAe>_c<c:80NVg\CEO0=6@TLccHM@:P\\A\Xi_0000000000004LDc00000000000000000000\^XN000000004jMTX2R[LR_oe0^KE1BG<]cH
X\^F19b800000000Q4CF00000000000000000000L7SGHQeAL^UK`ZCC06k810PH=45LDHB:d]Y;L0c<]8dm00000000H;VG4nT[0000000089GBhWO2A:El95Ud`oV6
00008<j30000T;RL86>cTY1U0000\bgS0000h109l5P:H^<6`I:217E500009<5;0000h8<GPOYL000000000000000000000000PRLhd<W0hW`hDa?jHdUj4NKUlmgV
Q6iilcII`:6WPRhRH:7\A3:R000000000000000000000000DgU[4iXC0000`:IhP=STl>34DOIfTXhj4cfFPo6TPDFIU1450S@`dCCahSR<dk34D^D_Y1E;A1nO92h^
9:>Ca;oY]:_LD<no0000@0i60000000053^ALSDCDO0A@i25PmRb59\VhDZJ@=NRH?2?0000`1=F@CTX<\iBm;i;lnnB0?@_A=cZX^AhLWSBHkGIM0jk00000000X3ii
000000000000PTKP`S2E0000T80L000000000000dEn@00000000HYCgM56l@0^MHMl=4c5Zm8FL000000000000<=d5<23BTI`l\1`HlbAgH7;d0nT?000000000000
XIU\<`2>00004T5Me3@D0000000000000000m:nU000000000000a5\>0000\LN?<BMXe6G@00000_ZN@S:I0000DBfUdHW600000000hZ?i00000000\X<o00000000
]=P4A>nW0000hK7I4MUR`79J0000<;I\8B4F@\6<0000000000008:M90000D]KH5<I?le^000000000\<g:D\AH<P^R00ZJ=>8`0cdDlDS700000000@TLh00000MVT
\aT>hcj?4gi3000000000000hH?E000000000000H3^b]?430000PKHH\gBkl@FQ4h:k\`GN0000<`iN`V>U0g>CT0ja@=FAPYWihaF?M4T4T2i@a9T^<5G\X@jSLQde
H4nBTOoB`^R`lfnah7_YM<GeA<YSHc0=e:X800000000d<eahK5Y00000000H?[W8`W7<EPmD8_AA:H91>kl00000000HTY3D@^DHc9>XAO@4X`g000000004jY90000
dUcS<goK0000D4JnT=inL2j5`PmX<cKK00000000HVZP`]P:0000l?8^<Lo]`YET`g4100000000Ho`B4=dc\Ye;0000a0?^000000004GimD\8g0000a=Z30000\Z1B
0000HclI4R_?0000l\=>h=KT0000dKbQ0000d<mg\\n8X?<nI:E9000000004[]J0000000000000000d0T\\GKd000041T?1<0d00000000@7F40:<VhUR2TgVQ@ldl
l>1Ld_VUY3WJ\10Ki31:=;Ua11f>12Kc0000`mFiHD9600000VTA8Mb<=0`R@D3Mm<HX00000]UMD]J_\bLoh34PY0@T0000\cRP0000<nQI000000000000D9B;hF>M
@G3Ali[8P<a?X\Rc0[[o000011gd8\SS0000LWA\Lc8N0000000000000000Ha8n0000`\3]XVP>4=`Zdicf00000000djF@=7A<XDX4DLFN00ZU8@h9000000000000
`JVG00000000`0LN@MPcT6P`P]dYPYjMDH@G0bYN4X3<1407HE5H@4ii00008Ang0000lhN6Y33f00004QfbhP__8b<n0ln00000\S<JX6@28=eN@h^O81Q7\:J=`3XZ
00000000X5T8\A`0000000004@j40000000000000000000000000000DaB?0^I_00000000000000000000000000nM0000l4;@LH3F0000I=6ZX_UeU;[m00000000
\>Y8\E3ODZ@`8\<mhfU]0f2HT1B=PN]<00000000000000000000hX7He>Yc426ndYLJ8_BkM8jI<7=`<8`g0000000000000000hAkL000000000000Q;`k0000XHKm
D`JL8EAR0gR10000dlPNH9MTP1S=@[o0lfS]li:P9>Fd=>bf@i65A9Se000000000000I<Jk0000m0hW@0Xb@?O:@MQWPeID00004Rni==_@000000000000]2kh1:0<
E;K20000000000000VloX6=e@<YH<Y20E=2d000000000000000000000000\@0<DFDA@9IH00008a`S0000T_CXL;@TU?0F000000000000T[IUHi4UlUH9@bJ20000
T9JV00000000H\M4000000000000h;ALThLWXROAl1ITHAM30000HM\EDaeh0KSG00000000D8;A@7Eb`Tg_Y4ZP000000008K:`000000000Z`Ea>H80000X;kidYBL
0000000000000000000000000000000000000000\1O<e4??lLHaHNaU@:]A00000000<A`ZDc0J000000000000e;i_@Y<mU?EmX?_N=<m]lFFB8^7\H3`2h4ng0000
9?@3e3d_D4kH0000`jgPhgiWm?;MhiiR00000000@=L0dHSZe8PlI>ln00000000DXn:0000\Qa7000000000000000000000000@UdA0000000000008XZ^TXeYH^@\
0cV8<SV^00000000XERJ00000000000000000000Ha`6@;CH00000000000000000000000000000000H[gP00000000L4M400000000000000000000lXVRP^fg8bEM
hm7X]>Y<DFF^a4ko\VJa0000000000004X>PhI8U0000d:4P@bD=]>WY000000004LFY0000@<=:0000lfiS000000000000Pj@h101T0000@^a90000i=4_`:Rk0000
\2BOh8]D0000LJKZ0000L_kE000000000000dlWK00000000H=VFde2VDDja0000ha5H0000P7kU00000000@LmNLMPG0000<2W[dP`fXnIJ00000000<>KQ0000<W:E
a>Cg40bA`:oJh=l\E=gA0000000000000000\Oj\XZ3XD5h1XkoB0000h4DEHM@FX1b60000Q?0a0000LAI^0000P43O<?W28KXGHe?cDdSd0_:nDRMjD6hW@Y<Kd:2m
<k7`000005kcd3SN@O^@hZg8l^mI0000LIPI0000lJLPD[]T0000000000000000T??M000000000000dO2BE0aQ47oVP`D<a8dX0000\DWe00000000d_>\`_Vg8<^=
H=`QY4dmX`00P]@T9;:aI;E>00000000000000000000L[B^8BjITE7@00000000dT3@P6]^<ccdi6bg\F4RPfHd0000TjW6`h\S00000000\og]0RAA0000L738T@CN
<He8000000000000P1D0XfQ74]iBDW0[E7nLM=d>00004dT]`<Fc<P0ileoBHlKVh;TJM=aJ000000000000000000004<;X<[CjXVRM<a?_U:0`\FUh\C:oLGc78M_;
`XXj4gPMDm=F8?][a24<U2[H0000hIY\D2I<HaAO\kdjPW@\1133]8j=lAli0000A>9V0000000000000000e>I[E>2ol?h=0000000000008ZV;h_^Phb=ga7;BPLPM
00004i6O000000000ZkOh9L3000000000000000000000000L[N3I1V300000000Y8ST0000@eiJ00000000A56E000000000000`Ccm0000<[J;027dPEc4\WYVh@C@
Q<<FE2WM0000`IiFl?BX000000000000<]AW00000000hEK\<SZXY5Id00000000e51El7ekXS<[0000000000000SK=<`TM`kPn00009=fT00000000LCL20000@VFG
lRed<_c`1?8M0000000000008YA0X_CL0000dAE5XiW;00000000000000000000XPEdd<m=A>fS00000000000000000000Q4]S0000d6H:00008E4n00000cHJ=<eV
0000=2[a00000000dY>Ydl0d00000000HPBUP>T3PTYK@X;R07b=lLn<4kJDL3b>`YmYm1JCU8UCPMFa00000000Q1;Z00000JkTPEITM5[90000X=:fTMGGTZHTd]n?
<mDnQ9De04hRD3CR\c3cA0eSA=Z?000000000000`VF>4ReA03:]PET>8Ja>XXXT8;<?T[R^l\HX0000000000000000<1bUP2]Z@F3CDGIM0000@D\b000000000000
lb`RTFo`00000000000000000000`A0=@3nBH`n1E4ST00000000D4B2@CPG<R3B\ZQU43Sh@_f6`X<\TaEM0^nC`2g4`;=`@kRT42PJTeF1e<0@h=CY00000000XU;^
l?Gia3jcA3lmTAVS0000000000000000XUZC0000000000000000\AhoL8`U55KS0000000000000000`HVh00000000LJ[;0000`AQB0000HY]R00000000lCVMP5j]
P>6]DK?R=02bP`]_lL4YLEn^A4Z`14g]000000000000LNEf53]399X]00000000P[76TlR\00000aON00000000<P@_000000000000Tdjm0000LiaWY8co00000000
000000000000HdDohV:7HW?Y\f`KTJMBHn6[0000m2_a00000000000000000000PnkF0000I6@Y\00=PbZ7000000000000`<?4D_S;H<Zf0000\\?`TUi?l;BgP_gN
00000000<OITPQI>a:9K<S6?0000490R4JQO@4da0U4_h<E=8R@edeHFPoHWlo`0A2Z[D9?j95MK4959DPK^@1_9@_3DP3R=e8n`PE9]4TXg9<Eg<[2M00000000dXJ2
0000h1ae00000000Lj5b92<^I>R=00008W@50000<hO00000000000000000000000008aY@<i;n0000D8L@0000Q<kJ00000000DGni00000000000000000000P0>_
LD59TKO[45jh000000000000L?N>0000`YabT=Am`^RH91gFh<=ST>TN00000kNad1@ne>M3dSCD0000hQXc0000\Yna9<B^0000dinnD7PgH;cWL08cXfLghckDY>oG
000000000000`JmUTjQU]=O;E46N5=f<8KhFDFE]a08n000000005;DW0000TG890000DY;f\_X000000000\T8EE;]V<F4D00000000h1mE00000000X0K@0S@QM;k?
000000000000l\DM000000000000X]7bPEI>00000000LgJg0000dIe?85=1DTU0a;m:`oC:X62387Wj0BmRHUFShak800000000000000000000<I\N\k40H\>@a>[g
000000000000TFYf0000000000000000000000000000LD\@0000E2XCd=>_DBeW00009=[Y0000PRGd\4khldK7A8`YLnQ7d3PKPjf\L>1?0000@4k0000000000f6@
0000Dg67LYF>d\em00000000Y:Ya`74n4Pi4D^]l98mL0000H=::8AWO0000m<6^H=]HH[kThdGA0000P[Za0000000000004]d2h5W_8QmV0000U:bjm>]_16<dl\=n
0000@QJN5=S^TCg3L6Wk\H\g0SQN@N3Y`=Kc0b[W0000000000000000X[blQ??X<?Y:l^95XSLI\g0m00000000Pb_a4SglU6PV\9S>00000000@7JGX8RY0000\KGD
d^3H`ZTRheVN8;8Rl<lm@;YoHEKB]:P@a<>20000To7n000000000000000004]V00000000m=d200000000000000000000PGAgI5^3000000000000000000000000
0000`DeX0000000000000000df2200000000h5A=0M8c000000004S;;00000000A=?T0000A92;PaHihb?0d8W0\=`e0000@?in000016=l000000004;lZ00000000
<^HmP>R:0000A0QT0000000000000000TJ8><X\PQ:^M00000000h[U300000000L6XX000000000000LX0N00000000PHJ7dLd@00000000\GY?<5f:laf]4c\U0000
TkbfHmZH8QS_8\D@<j`9i<ij00000000H3d:0000TmdDX6Rj@7GZH;EmXF8nl1Y3LSPMhXn0l5aEXOY[@`\[Y4cci;8`i<D2DMA3HXd\P^eP0000]4L^000000000000
HNEPPa@>U08LX<c:<Pgn\lDE00000000lCn]<IS:000000000000\DXU0000000000004[QgP_k<XC6E8LU0DmZ8Y?:]0000d7QXTX070000000000004JKf\N430000
@dCNXQ1`<e\bPk6PHl\E0000000000004=Pk\8UWQ0<00000T;13PH_4000000000000DnGB00000000000080AN00000000`URRQ4:?T@B30STVLDOF`Pb[]8>W0000
0000`?Cj0c1mA4GZ00000bJT0000X;1a4ZTA`0:JhbZV4h:Y550CY=]K0000LE[_00000\oR\oM9`^[f8ba8X:W1000000005:]oLQ1CHNl5h9Re00000000lCio0000
00000000X<5HXF[Vlk;GE<NI000000000000lOColb?YL0N2`OnW8Tok00000Vi[000000000000@M?`DlIU\Ubf00000000d;_i@Z6X`7nETkYZ0000000000008:LX
DF74HA>4000000008[M10000Xgki@K1DTHZ400000000h9LE0000000000000000HZ\IXdWO0A_aY0=k==h7e?MD00000000`\D20>QSXP0<8XoJ00000000hG2F0000
M<2k8n9]0000X;T^E4^MY994a1_Oa5Jf0000<\c5\J_D4`=L8B1GA1Nih1OR\1aU0000000000000000X;h`M8K>h4NT8D<8A>VW@YD900000000@<1`PN7Lh=1nD?AL
8hbW00000000U?3L00000000<BCoe>HD0000000008X_0000E3SJ4m5fe:dJ00000000000000000000XTSnTX590000lOUW0000hLh?<D0@X\@O0000Y>CFX\Z@P94L
0000\=Ql00004iKX00000000P^G80000hXUJ001lHhmD0000000000000000T@ZX<2IidLXBXV0c0000la_B0000<IA_DTjUdg^o0000Ta2nD5Hj8FAgh3g4E;@R0000
0000000000000000000000000000TFN`000000000YQi4GM>59N:84JE5:K]@9EEdIY>=>`\000000000?>Ahf]AHEKT@E8fm4jA0000D5CDT9?YL<_WT9EjX<G@HJA9
<TMW0_Ke4`TZ0000`1Z8000000000000000000008PTW\ag6H4c]TPk6`nFnPSJ_PYj;L@lFPA?94mWQDn=c<cl1@fINH@3NU7gOLW7h<T7C0000000000008<jAD\l@
8E6@LIC8@7M>\Pl`8TVB00000000PA93hH@V0000`PDEl]h;0000\:2=00000000]4_g0000Tnd_Tchn0000d_SX00000000\N[^8<kU00000000Xk@KDK0UX]m5L5^>
E=XAM;6500000000Lh?n0000=?4QdEcU@i>2lXTaU9l[D]DehaU\00000000e<gHPIPl00000000<AAB0000000000000000Q3Td8=VO0=\T00004GLmXJ@b0000Tb8;
M1QchUQb<jfD`k<ed32B@CiZ<WU`000000008[5F00000000HNJl<cWA00000000T6Og52be\D1T0000000000008[V6`_cT000000000000Y3_=T=nO0000H9[g8WVi
00004QWNhVJj0000hab`0000000000000000LkOl0000000000000000000088JTHWOL000000000KKn0000000007;Gd>bK@F>odJX1000000000000`AddlE\?8Y\T
ln1T0000000000000000L>9H000000001:R5dY[RT`gi00008P6b0000\<hllBNn0000<;JY4@jI00000000`<\PH0`10jA>h_`M00008K3I4T2O0000d]V500004?ol
Xb[ea>h]hgJQ4h6K0000000000000000m9Xo0000PI:k43J7XX;m0000hl16TAe300000000m2nP0\d_0000Hcl<4<5b000096l9000000000000000000000000dTgV
Y65D@@iJ8m`N00000000T]2\P>V@XZ>f000000000000Lm`8DDI4@mPeLh[500000000\<MB0<Rl@67P0000XlhdU4V6hR3P0]FLdNjn<Yi;lh\1XcAOE8eH00000000
`7jE0000L07Id0mgDEA^TSh:0000L>l@@;2P<QO_0000000045Ma000000000000X5^dH6l\E:]W0000XBW_0000\9S1U9?X<_mmU2:b4gfDdX7oT2Z@000000000000
doA>0000000000000000000000004`Nm00000000\G?`0000H_T800000000\UjL000000000000XR6CTi=DPY7oXiRDDCRIdW;a0000A:@J0000<fg;0000HPVSdkT\
M1P7H`^LDXah000000000000000048\H4:mOhXJ\TY`:PRo;4^4SDnfG000000000000LICgLON7000000000000A6TY0000X=CBE9odd4F_000004ocdL0WH5G>0000
00000000000000000000d\fQ\MJEDV\2000000000000X2SiH>H\`5GMXD9mTTnE\^4f0=6R0000000000008A`;@=af8DP50m1D00000000@fE@dKTEm:YC00000000
0000lNT20000a36a4K6LY1o?@M9DXOJJ0000@O>Q8c:FT6FXH^@g<SVn000000000000D7mf00000000l3ILlEAG0000D;C8I4RalS2S00000000l4=B<hNTLN00`Olb
0000000000000000<a1h]7Kh0000000000000000HEk500004WT>0]jh@i^b<MZ9D59E`VLH`mXga<Fo0000lI8J`c3YE:I5dI^M`XA99<^9dXOIM>hi0000d8a9i1[h
TOQ?L3I@0000D2BkPLYR8G:^00000000T?LE0000l6D:L^@0Xa6O\mIZL=c@XcZA000000000000PEV84ShgE0GdU0]E\dIV@I>6a14mD@k800000000DnId4ML5hlT;
H\EZd@HC0A@2000082VQDe:ce96OL;eJ4<>K@[Lb8f5`DSFC0000lD@C00000000\EHo00000000L;mF08j104nZh;3P0E_kHO5^0000000000000000000000000000
0000E?BU000000000000@2oR0000`1UND;LE00000000@N^^0000X[d9dmS>E7MlhE4?`\?ihB`Dl]MK<>IW8MO^<Uj;\\?G`>:h=1\n00000000PQGN\1QCLW4P0000
00000000000000000C[\<Y6W0000Pk5j0000@Bg=HkQ>`?Ih4EeoLd=hY>9J00008NF[0000A0kk00000000HW`C00000000hA3bM6eOE?=]<2ih8k`<0000Q<cL0000
d4mN00000000i;TG0000H`7]PCeVM1C9000000000000Hm=b000000000000000000000000Y3aW8aaa0000d4e^<6mXX^3c0000Y=F5000000000000l5o7Q?LK0000
000000004`@FI7;l00000000\_O2000088:IPWQa0000H2K700000000La:jTKl2U:lB@O`NH_n:Pdba15F]0000@Igd000000000000000000004T300000HdAK8nfY
lmMM\bd`E8mj8b3P0000000000000000liD<00000000H2;K0@:HhPoO4QGo@T:P8H]cA;IF0000<E0Q00000000TU@Xe9_n<c7b00000000PNh>0000d2A8DP@m0000
D[GRDTNE0000@R[50000000000000000000000000000000000000000000000000000I:?H9;2Q@]W30000\33dLB?C\dHHT_[_D`j<E0k=0000@ZXP@9;e0000a<Kg
0000000057Ia\G:Da;RX00000000T[39HC:S\7O@8X\chY:g8DCHTmIh0000TAeN4;Hc00000000h@;U4N`U445oP4PZH5KiD`ohD5VTl><5XojVHIVUi3cgm>Yo0000
0000XK]K`4JchAQe`C;I86Mi<m3g4>O\000058BG<COF00000000000000004X4n8Sg]0000<3gI06_N\=H\`f?X\jD\a=SRDF?_4BKe00000000000000000000D0C0
d:A:l6NT\BFLPbSYhDmb5=K?000000000000@=kf0000<EJaT@fR0000000000000000X9@<0000`5DC00000000`VH54N5N000000000000000000008Sf`00000CQf
HFR54Sb:000000000000HFSK8Fg\<[\`e<XiM0n`H=IK4ORK0EoGHi`i`\<IThiGE;S]000000000000\V1@0000PSY>hS`dX^jC000000000000\VXjXT>8dj`_<_;n
H\1J<kmNDMFJ`?E`0000Y8HG0000U6V?0000\CGJ`glC0000XhFM0000000014JfXQ@OL3UM0]Qg@e44`i:ndkmj00000000000000004C?^00004ibGA9<LL^H`0000
P77@8EXS0000T@Qk\^j\000000000000l=USD^LoHOUI000000000000m9=QlC0A00000000U;n`00000000Y=hO\RJ@00000000<\Xo00000000\1]L0000D6TQ0000
`AAJH_PjLf<TA8Z\TRJ100000000XiL20000=:Xkd8HC0000a=Qc000000000000`;ib`H=N00000000<Aei0000000000000000TQ8eD29N\M5?<kK0ho=2=11?Y<V>
01gn\YU`51\bQ2DeDUZd<YQ64m:019nD00000000P=39liF@4mnodXWVM?70@CgZD8h8000000000000L1ikXX62X\LRPR]XDblAA:9i0000TgG3lIEfljZ[lkVJ0000
L9f\lBPV000000000;[S0000000000000000h4VU`:VbT9h\<GXYHoXf\WF?dfJfi5`;X2h?<Inoi8e9\A_H8bfL=;HPlINNm:Ad5?13L2JT00000000I9DM0000HZ^X
0000`Znl000000000000Y9HR0e=:D2Z18:eUdM;IXf[0`67Zm6Ck00000000000000000000000046h900000000@LJU0000XVRCPZQBPcHda=0NH0Ogh\fG4bd7LIV?
`LnF0d<H41BK<gL[0000<?3O4M4bX1RlT9e80000DoQ20000\dZS00000000XDP[4]Xk0000I?2PXi[N<IB300000000000000000000lSJ@liD2XP^o0000`;7d0000
LaC_<T9eXl8X0000538f0000<EII00000000P;_Y8]PcD4c4`QEL@g]O<1<753@^00000?f?0000`JOOl1oS1;Rg000000000000X@YM000000000000m94c00000000
0000000085Z2\9j>0000000000000000T9Bk0000L9m9`5U14ND:hZ[@19a<\N@1A:2Cdka0Y:T?8EnPlN3JdY4PTaJbXmeBQ9;n59lgI<a6000000000000<ffK4>VO
5;YH=:G^000000000000Di2eh7?d0K9G@NGghHS3HQFY\]VCXdi=`oB4=1hf0000dRA_40Z:0000HWail@?UTL=5T@hFh\`ZDefD98m[0000U<CQd5PNT4=m00000000
<A1mlQ9TU1LN<7<EP]h[lGj>00008b3ClhBO8ejnP=?LdRimPYK^Y7da5;m^H4[S00000000XJiB000000000000@A0ja0Mh000000000000<PZ@@>;;lOVbPDLZLog=
`UNX==;700004SgODV=SLC2e87RJ0000`Jl58>R`X@P@0kB_0000U2DD0000P0<70000<NdiLa=Al20bhBC``CIG4FeT0UJ]<k?O<RL8HOe^M4OhE=5=00000000<ES4
0000000000000000hj2;99mi0000000091?8dRI30Rga`D`8Q1a900000_2_00000000TE3Yh]X0PamUi4WH8?>_h17lh3QdH7l[8@Ml\UJMA08`Q6fQ0000<[<7]=kL
00000000\=a1`Jm?dTOnHUj^8\3P\5lD<[7Q`cRch8L1I2FJ00000000dPQJ000000000000m3^aD2UJTm@m]>@:000000000000PHQ9DVf=\ofl00000000D93E0000
H0BU0000e:W<L^06<`>I0b_RdiYQ0000000000000000L57aDMdm<U]f4kN1I=CY\RTf000000000000\B9a<DjP00000000000000000000dO=NX`WF19JALW?g8GE=
T:]]lVY98>D6HW94\iBXXmRH000000000000000000000000H6Fk0000000000000000T7a:DROe8?a]@a<<8kVV0Nm7\UP;13Fm<Cjk000000000000000000000000
000000000000000000001=:\L96n0N;S0000M>1m8=GFPH`7l[jVU15YHcc>000000000000XEmW000000000000hk6b0000@?3Z0000h5_>H6O5TJAQ8kQh@9aghNg[
<1I?E;d=\GZ;lbMS0000a;_3\HZoHVSVU>eo0000@9C]00000000l4@mLAfTTL>e93FM\@El`a6o00000000\SdMU:IAlYHh000000000000d2Wg87PXLa<\0000Tl@>
==mb0000DQg8000000000000H@I]05In00000000Pj=@TIj6]9XH0?RZ00000000H3baX[DV0aZY0000dYUC00000000000000000000HNHTdNJ90lk5\j:dHEPb9;O:
XCn:000000000000Pca200000000HEgAPG2U00000000HomO\G;Q0000h^VDPDm8000000000000DjFP000000008iCZ\lEm000000000000dEkf00000000PUC90000
000000000000H8i^00004>K1`8>@DRR=dZGm0000000000000000@]?^8`<6\;TiT48DT6cUTK2<0\o_462_000000000000000000000000d[aThTOKl\:<<M^X8bUe
ladV19g6lEGD00000000hCNk`ZSR0000l6C5H5dd0?5E<Y9[\8mT82118Q20Y=RYD0E=`fco00004ADHHY?o00004I6650bWh_:<0000T;e:PBJCdjeBY1mS0IRXA3QZ
Q9bG0000D5N[0000LD[WTWfK\0TO0000000000000000XTVR0000000000000000000000000000000000000000dW>f0000\=HilV3a00000000<2IZM8Tk00000000
00H6\YoF000000000000000000000000L6;>]2K500000000X9_lT@o30000a84d00000000dCcO0000000000000000@FVP00009<gf=:1DlGghhUCHXOiEM>U7lZmg
0000000000000000D66E0000L`?G000000000000D[DIE5UI0000T_FA02GK0000<BXN413<T>PI8?XE00000000000000004:PR`Z9MM1`i000000008F@k0000I=D1
40;4I;Ze000081=40000HUFE000000004PbjE0OTXFC>DOlNX^N500000000m??L00000000`m;J4]NH@@Q=X=Z58cJ9m0JL00000000I>XdI?0:Pa2eh1eP0000\]oO
0000000046n4djcE000000000000TMT>L:^nDK=mH=L8@Y9o@QST00000000D;oi0000LMDM00000000PO464ih<H^ZN00000000<44c\WK600000000hdURDMdbP2hS
a7ib0;A8Xa3S=1DoQ2>G0000HeUT0000hAQTdS2e0000XiFZ84TUh:OMd9D20000l`Jo00000000<8hh\hZN0T]b0`j[I4WZD0Yg`^X?P33YY1bc000044Vm0000<oD:
H2XlXMWL000000000000000000000000P40bHnUA@F@J1>;3DYJ40000dIoU<1_DHXiS00004><[4E@o\APUQ0Q4m>fAD19`H^e9E5Go0000X0@DL0Co0000]<dK0000
TNB3E?52\Zig00000000HhKa0000000000000000H5oT0000000000000000000000000000<9Q=@1V?000000000000000000000000PF6\0000H>W^X6=>\gHUlB0Q
LW_HT7D3\ZD>00000000@07k00004B<I0000E50i4i?<00000e=oXf[>00000000000000000000HGgX8L@H144P000000000000000000ijhWXI00000000TIj>0000
000000000000H3blL?17ThQVh\nKhD200RfclTl]U4dEM=8a00000000PZ1i84Ik0000\0kY<D:n0000000000000000e2OC0000XBnUlRWCE3<300000000\1IGL5?I
00000000TdSX0000`;83XG\P@12F<S?Ne9Qd0000XUe\474clA<i4;a50000L]>m54VTM>Q;0000d]Y[000000000000dO=f0000811C00000000`1g70000\U@00000
0000000000000000dH`khP60DU=\0000l[mh8cC@HJ^nTl3Ni<mK00000000h@30P_=`XMiE4=Y^000000000000\]53000000000000000000000000Y3lI00000000
0000lR:UA53?i<eb0000000000M=0000000000004W040000`Flhl0Z`A<0400000000\1bd0000Xf0\0000<F<`dFoRU:6i0000@E?>0000000000008cEg00000000
000000008RDZ000000000000000082\k0000TKWfDChRQ0AJe9L]`0aZ8k?7E;MfP>mADa9c0000\K@i0000P=;S\GRoPo9JI:FSl::@0000]?C?00000000lTn60000
0000a5h@@>A6<\b4i<4E000000000000000000000000H13ODChclJ4e@7K<<S5`8=[klLIS<2hcTMcN44P>@=WO\@Ob@OR98Sfo4>Cg@EL<TUa=8X4TLXE=HeH\hO]a
Q1OFh1_PP8GLTXe6U8>l98a1Y3\Y`d>2U;F10000<MSC@KLni?6a0000000000000000000000000000Y0U>0XV`0000<fKN80UE<YTFh\TV0000`VKT`cLQX;YB`d4M
Hk:gPlWjI9^]0000LE^]X\dN000000000000L4_^0000Y=Rn4\UK00000000DJlYA0KX0000@<To000000000000000000000000X[9O0000@X9H0000Xi01l`gW4m5T
\id8L6>Y0000\3_F0000HnX75<HI000000000000000011@2@654L<P=8[XeHc8nTNad`d=2DfeElQfQHP^E<^>6<7G7hYg4a1W7T?1Y<@a^a55GdFOolEPRa9H7dYc?
LZ>Ddb^d85Q60AYThSF0\Z3A0000M;NnI=G^Q:<Z@0X24MiOl2n[m159000000004G@Q0000d_\j0000HO1OPI<<Te9VY;;HT<L208]4P]HVi?G28Zhd0000@T>L4CT2
DWZT@]B`8DPE4]l=<4XR\KmNh_`bTo2DM9@Q475]dDO;\EbST0^;T>=BHNkQH]o:08:6\Nk[8REBi6BW00001;1:@UokP_TPPmn3P=<4P4Q4`3MGdh4W`OEUdkEX@lPZ
00008Uf7DJSHl8PX4U8iLaBG@1[\`nof0000000000008P>Z0000`V4m4JD;52l^P]XYTkA]m=ab00000000I0CR00000000`ZYU000000000000H56E000000000000
PQ4o00008>0GA>jU00000000000000008BeL0000000000000000hHMh00000000X^F?Q210D0;C<FTJXCcDQ:N]<09o4@l7LP]<PaPe<TE900000000TYA<`CbW195h
i4Ch0000PQf3E1<P0R=A9:_d5<DnL\83m21`\EeZ`W9Rm=>m00000000D?j:4G\Z0000000000000000l7>W0000<a`H@8Ef0000<;3]DjmY11aW@fik000000000000
0000000000000000dP?<XjKO000000000000D^HQ00000000000000000000hTo0000000000000<;GR0000D72f00000000e8140m?80000D@@NhaXD@[b=4fCVh4Nc
]5AnlkM3m;S9000000000000<NH:00000000`]9W00000000\8m1PWE`000009I900000000000000000000Y<0m0000\LOR<;MQlLR_dPQW0000I<<:4GMNL@0J0000
0000@HfnM0P4e4kO0000000000000000\U`;XYm>M1B9000000000000Xndo0000000000000000LK;9hFL38RDN\LN]d`VZPbiCXg`Q0000@o[HLY0ee:21X=Ig\Gh?
`R9bXU0jh0JQl[^Y00000000<K?oXhQ:000080n]lI``I:8j00001=ZN42\A00000000000000000000X0jS00008Ha^000000000000@IhDT06DdVE4`k7600000000
0000PDDM`VG1000000000000TG98000080[700000000`IeV0000HIRKY;7g0000h2T7H?IEXI8`<T9GD97?0VIF]:X_0000I9DA0000L1DN00000000000091?\5>>E
e;4j00004XliQ>Th000000000d;J\<:T00004<DWXW]<8]cT0000P<;2hT4V0000000000008B;X000000000000`fQoPW\a000000000000@e>A8f[L00000000lRa\
PCeDdgYQX4bS144`0000L81j000000000000H;[F\[7FhJ>2P`InQ3ic000000000000P5^10SB1H^ne<d3>ThW5\0e5HBZo\emFPAJW8f?>Lm@<0000P3Ff00000000
0C>S@\AmQ3DB4\Bi00000000000000000000d=BWTZG48_d]0bgk00000000TP3J00000CXT0000000003EB8nFX0000D]0GL]WM\c[T5>kHX>jgLdDa00000000l@iX
000000000000A3Q600000000000000004je_0000]4\\\[6i0000d>9oTC]mhLl:PfDD0000<Cej0000m3G]00000000@1>CXggS]3g<Q2L?0000\TM6PU?_dJRADV@o
4[aG0:_C@dL<0000hiN:0000000000000000000000000000000054Qo0000d:ZY0000PWkkl@<X4m<NTQ;?HPNl0000T79\T@j>@22Z8NcRPS?_hcF;\0bUQ7074XNK
E1k<00000000P:>C000000000000<>M=00000000@lGW00000000P7ER00004gKU0000000000000000`IliD<35TQD:00000000d8Qn00000000A9Q1000000000000
0000000000000000DC@d<Fa?lR71i=W6000000000000DDNjlJ7C@R>OA0W`82Q@i9P2E5Pf80MOlSI000000000<@aie:ll0000@8:k00000000000000000000<Oki
00008<KY8c^9@0Q\l=95l=hDH5SX0000lAR2`T`;`l5A8n00000000000000HZRS000000000000<8OC0000\Q]B\>dG8A460000XgTGPi@LXmG=8D?m4m`f00000000
<`UJI;:F103F0000<:@m8L9^A3;c00000e1P000000000000PDh;@[^4d_g;@02_P6JcHc1[HU5b00000000dMMnDbICTD]A8jS;000000000000a1S[TN6fdSCT8SZ9
dgN913Aj==oE0000000000000oYU\6EZ<Jdj0=Cflen64:akP_GK0KSja4;C15\em:QEI?850000l6UK0C7P0000h7LG0000000000000000000000000000PZHn0000
0000dC;WH@8S000000000000000000000000T4>T\4flhdG4lHjP`@=0PP4d0?WaL?ef4J2AXnc=dL^m]=\gl2n>L4e1X=FI<<=ohTYZL]9mL4ZF4?9]4bZHXD:<TOFd
LcGge0RJe3E0A1fi0RV6DQE@8mLHl>NJI7DfX2gAL3ZI<=[5]42M]9NU00000000D5;6DU?70000000000000000lgaO0000`dL[LPJgi:WWHEFn50c9dbO<00000000
00000000l>3lDWbaQ4F200000000<KUN000000000000h7Z_Xn]?m1R_0000\mVY0000l>:V\Gm_\QnOPii:5?KUXcU[00000000000000000000dbDJ000000000000
000000000000hZMI00008>\X<B?llQ@@<OQ193Xk000000000000000000000000dG7:000000000L1A@WoL00000000U>mFDW[m0000000000000000`E?2Xa6?0000
0G\6000000000000i4n>l[7ndBZ0T]JRhKmo0000000000000000X`E\A8lh0000h_N@000000000]4:0000000059n5HX::T<EHD<;A00FT<CBfm>5]0000000090MF
0000HJik4OGi0lj3000000000000d<lAM1FG000000004i@^D:lcH4cAY9fI8kj@@7[15=5O0cH90000000000000000X]CShCkF0e@hA;B2H?8Q0H4n0000XA>X0B6>
X9<Y50n@M<?=0000LEg[HTV20000\\TM\[AB0000000002?iX@gm42n1\MRKPPKOLQeZdXimI5SZ0000000000000000@XG?000000001:\[0000<BkG0000a=Va04@?
ldMW45QV0000000000000000000000000000d39N`VKI`50>TaK`000000000000<V4]0000D;KU000000000000TOZ9\ZeI00000000000000000000<=?@80gY`GN>
0G4Y<LcHd^ZX8i]`0Ud_@nlnM9E1LXK3]<?10000000000008N?\000000008W6i0000@Ai`<T]J4n^K0000000000000000hFF0D^CB`FV50000L<_j\[EPDcK\0000
8c\c00000000000000000000HQ<j00000000HG46dEWZTOF64fS10000e6]kT`Kki;@C`^Wi0000000000004UbAT6D]00000000000000000000L>k4T\H90000TA_<
hf=T0000`\0C@^lM0000000004Fj0000l5XG\1TO0000LF_h00000egV0000000003X1dT6=TD4BY;Ia0000<41^0000dhX]U8ZJ]:@b0000D72TD5C10000h\I]dOhK
0000diSPTkMM00000000\2^e0000<Egi0000`7R?0000lfac82b^hhcE4XHoM60Q00000000X\[L0000P6?A<A@R4H=2HT<64d]70Z=Xh]`c8QNM8C_J<RWODHGTTjRe
000000000000a:J:@=A=0000h7<Rh@LG000000000000DbkI1=jn00000000XN^=XClj0000000000000000d_bD000000000000H1@a0000XN6ULfBD0000HEVnlT:3
di>^e<S>0000L?eB`I0kl5Uf8[Z=`]7H\5`IXE_SDdZie5Yka7>lLSR\00000000D1^9`PiS00000000PKfl000000000000U0H8]5=j000000000000T3Y000000000
00000000hb;4DU>olC55l4oF`DmSDZUZHhU^TVldT^NCL_]hd02FH43fT`8kU9keE:66000000000000T`BD00004_KT9:Vd4Ic=@bE:hc>@0000000000000000<fdo
0000000000000000\JZb<\U=0000000000000Vk50000Hm@NTJZ00000`\3DTgQY@km\8j1G<jc3000000000000lWZH000000000000000000000000000000000000
i2\1h1;P00000000D9nK468L0K[d@MC?H22?\1dbX4aVhaN_8d;dhg[IPlYF932cE;bW4DHK00000000Tj6Ehoa20000lbG]0000000000000000000000000000XD7G
0000000000008Ob=00000000\4Goh?L6<]>SPNDihigN@AT:98iY0000hNif`YOE\1CA0000\V;il6YE000000000000<^DT00000000LgUK0000\Cf2lQI000000000
000000000000d;>@H[3U0000I20A00000000HojnTeBl@Em400004X5cd7DfdY\<0h1S01@U<UOl4\mH00000000L:Pm<CB8lQCV@dVk\\J^0000@@;5LF[e00000000
0000X:@2X:Bc@P:44Ui4\gSg00004Rdm00000000D=`:00000000000007E@0CU48nRm0000D[cF00004I6l0000<n7o0000000000000000000000000000lNM:a7hi
000000000IEK000000000000000000000000XZNE@of[@_780000@TLS00000000T:bL0M0i00004UW88IcHE=T?00000000DN:eU1\88Z:B`OSKl4:XL^CR=>[U0000
000000000000000000000000`A?W0KoLLQTMDWHA0000000000000000P;O2@I^Zl_of00000lDk00000000000000000000000000000000hd5?`kf10000000007Sg
000000000000000000000g0]00004I6K89ZB<c`B`e5d0000D5hk8^bT\P^`]9OW1>Eb00000000T\cO`0A\00000000000000000000000000000000Xf7l00000000
00004B;000000000]0_H0000a6LTl6PP00000000000000000000000000000000E3nO0c\:000000000000L5>RTkD50000l<]E4A`n8Z1\<\2Rh>@Eh7VcdNVLP8oP
LXEOT9WN<EJnXR\3\933Q41aPaIOLCo`]49Qln`700000000Q4>oe<=60000\3gkH::K00000000000000000000PBD90000h7AR0000X4111<22a>8T0000DFVl0000
0000TDk200000000h8\Y<L?400008EEH@^joU88W0000\4BV0000lC[P000000000000880l00000000L]4d8gY3L?<O`I0_`>GbLWANi1dSE>j70000]00]0=^m00FK
PQK<94]a98AWT;A\]9LE5>530000X4`Cl;D:TDOV\YEB]2JW0OE3H44YT<GSX^CmXP9d`4SMd<BW8T<hI4TTPSokY52A9=MR0000Y=3Nhe[T0000TRlY000000000000
<]4V<hdKM?=?000000004<C;dbn:00000000000000000000000008?U00008[<dD<n`diEFlnibT1LoDM<Gi5QV000000000000000000000000DQIc0000l:Sn\ZN1
a:KiHCCo=9aT0000h48S<D=L1462l@hbD59WlLU;LUaM<B?X4IFP<S1JPXP2l[W?DoP=000000008d3O\=aZlSn28eib0000000000000000PLMM0000DlU[4\h`D><P
0CJ4XI0T0HX@\Mg;D?1eI3dC0000`YQH0000Pi4AI8EAhh:@0000X:TfI03X00000000000000000000L^1S0000X>GT0000000000000000dLB100000000L`SN0000
0000H9W]\?i_a6]58cQhl1H48d`]`Vf3T@W;4C5_L;E`T]O[Lg3A`kR@d^9Id>N=4c]61>\H8]]:LPTe=>DQ000000004@2aD4L>`R0FDUNJXZcO\Z=mhbBHD;;S<UgE
8aS;d7E3=6JhhXK]8KJmTh;=A<U3000000000fLN0000@D7e<`9V166h\cYZlmK`A4IbU<a?dM0C00000000000000000000DoJo`DgX]17[0000PRIWP0cPH<72@:c`
\X7cDXOd4X<9m:DUm<@E10C80000=7I70000000000000000T4MS@JXZ0000A=;C00004g4QQ>Bh0000H<A=T^km0000D79iD;KEdY54P`Eh0000000000000000h_U>
\FLU00000000HK<1<Y_2TH_XlO=[0000@\B9000000000000000000000000d[D<000000000000`UUN0000@5_`@\PH00008PIm00000[VRm<K[0000000000000000
4?`<504\L3c700000000hU1d00004gNUDPcT4DCi=0;XdaGR=5Z[59M;]=Q6PZCO`1AG0000i:\:A>Dl\3DClI2i50X6000000000000lQBZ<FZH0000\R1WLc@S0000
l5cR0000000000000000\2bo@9KkPFAMTj\iE9W700000000000000000000e4N<00000000@4Qd<BCC@KFQ0000051j\MSM0000XmT2<76>4bjjA9QL000000000000
=8ih000000000000000049V\00000000Tk9F00000000I3\g000085Bb8J][l\9HTHO2Dj=fP3G5DJH70S0_0000000000000000LTf2X?ml\9T\d<`UPOaATfP749^U
H>dX02NBL94iM0Cl@5ae40Lih_K2m4iAU9lO00000000i<`^0000PGB68?>N0000X7=m\FUB000000000000``69X8XB0lHa00000000`4L346@O`IoGhW]HHmnG8V^b
18amLG1I]9e2I=nI0000m=U5000006B\\fnK@^>TP]DKQ5>]\\nkI6f?`PY`00000000DP@E00000000haKKm4fK00000000T52=0iQB0000000040BbQ>_K00000000
\LYD0M?T51I2hTeaM<JD00000000000000000000@0`e0]iS@G15X@I08_MI00000000d4eN0000T[ARd4FHHE@Q000000000000DM>90000\`_c<T9Vd^AZa7Y]d69=
0000I3ElDhM100000000000000000000X]W[000000000000Y<WF0000000000000000Q8T>00000000L94100000000000000000000DB4i0nCe00000000TKYTQ=HT
0000000000000000d\g8\91TLB3e\\PkE6SJ000000000000E3;CY4TdhA[I4OFVlbX_0000LJF;0000h]K;0000D?DB0000d`Ge00008Amd00000000@89;`>IGi:co
La;I0000000000000000000085K^000000000nGf00000000000000000000]=n[<Gi^l]3;8;2`LkOM0000e07NPPH_m:Bf0000lD9HH>WllFDRHU\B\VC4<d`3@EOF
@iJd0H]Q1=3?`=_O0000dGQU00000000LZF^X>UFhBd^00000000l4Y100000000h]mZ`kUl0000000046oR00000000d@?754i3U9`LX:WL00000_F68@fj@D:f`HQ`
dTDEPV6a\]1\`^GQlM:GT_emL17DXGjK=0dge7QP0000X4Mn]0GJlifXTh<Ee1`K4=i<8Q\200000000d>b91<_8000000000000000000000:aQL_02M;9800000000
000000000000000000000I>L0000d8ccP__J@_aNdca`I=0`00000000lVRgXYf8\^>F0000]9gEL;j8l=aK0000000000000000Pi_^@Ko58CH^<<6500000000@^U6
000000000000U9]g0000000000000000A<fmLjOm0:[c0000@Ei50000000000000000X[TK0000=4@0\XdkL3cBXXU=l5mEE?DS4:f20000Hm9@0000000000000000
0000lbf^<@b3hD:K000047S]`5iedOoe0000DcS@h:U5I2Pl1=]?H^0C0000DMH5\5?nTcelI;?e0000000000004C=_0@QL00000000L_W]00000000a8<_@mBZ0000
0000U:bO0000h3;E4=06<<7Z<8All<>_lVj18ZGZ\S;_df0HLkH?i;h61=l00000000000000000LF1:000000000000LUFcX@1U<aj[D=D2TdFfXei2Tk4:=28d0000
M:D1h@3l=4n^\:QL0000`PSS<HdEPUikX2Q289o9l;4K`S9A`X[cLZ4HL_h:@il3m=5XL[Je0000LhG;00000000HWB?PaoN00000C\I4:ZHHNUM0P[B18fM0000`X;`
4Hm?8YSId79@8GULL@<A@a_N000000000000`6bY0000lUmT5=5da?NLM49ahdJDY=9<d>9b00004@J;l:<F000000000000\gl]\89Q4>0\<E9>@EXFDPgET]I40>Uc
PO0ZDoCDM0TX57:j<k>1\D2b0EM;<IAU4cX=0000@4;_04F:hEI`0000hd;;0000<]QXLmc8]2ElXS:g<WJ[<38IU<19DVZ3<IQX<I?6dcaBe29T4^MJe<If1?4BhS\N
000000000000T6he\CKTL6>AlHV=li9h0000`71900000b_D0000000000000JaV@>G:00000000a7Al]3EL000000000000DHl7`\kF000000000000`EVQ00000000
<]1=Q>JE8b03i9ij`JO40000XLDF0XKH@IK`XlW70000dNC@000000000000=8R=THgf0000lA33<7_e0000Tbg2l@S2\2G94=ZMa3k?XEbcLA6RdZd400000000DWo[
000000000000Q0AfQ74R0000=3B:50=UY0E<00000000XFHa00000000l[UBlE630000m4O:0000<>\<<lh4<\MSQ3gL00000000X78500000000E4gm0000\WaU0000
00000000d`870]j@T``C18\E\3LN`@0YLUgS0000PeCP\om70000L>aI\lTG`2<70000000000000A8>`AS1D\h8i;Bea=Ql0000Ta]G000000000000dmhBE;jIXU<0
dc9kXMjP0000\YlL889]000000000000H96M0000000000000000h3S[@6CGhQVoD_FVdbNbL0J20T_S0VeK4m8h`eK9L7WN0lSJU0Nb<chVE;efa?Mk`0W:00[D01R?
47iCHBmcY5Ce00008Nbn@25<h9__47;[\Y5bhJBTT8ZK@^Qhd_W7LcTI0mij9;Pl00000000PhdadOXn0000]6D=\=5KL>jLdNTKlI86PZT246XFhHek`\JgQ>MBh1W:
0000l@eS`Z[h\<h>l=4>LH=g<RiHPXZ44A^Q\Ze8P\j_\`=>\n2>12c[0000000000000000XNb@dF@><@Wj4U]H\P=fLah6=3?400008`3:000000000000i00G0000
h^JG000084Cid>YL0000=?1Z000000000000XDj3LXRj\[EkhaG>0000HH^V0000X6IH`Xa@0000L:a88H>K0000P6OK00000Q13000000000000LWhe00000000U<bJ
HFDe@0hJd[6V`BO>lAWdlF\M4AF7`O`C8X_U0000L6I[0000@9^C00000000L^A?0000d[fB0000XQ]YDAW800000000<ISN0000<IF44bJDY2:D0000de70<Uf\h>^]
000000000000`<dRX_>D00000000h5R?DB1Z0000\0:fA67I00000000000000000000TlEA000000000000\Ah\LD@R0000P3GDm6ak000000000000lCNb0000M<B@
42<NQ51e000000000000Q2i:00000000l4IFX4NoDHDZ000000000000Q5CPLS4Ol_8l8O>CHbbgM3gmi4G8<:k9PVdLI7R40000`:7S00000000`h[O0MO<hT0ee4M@
00000000A5N20000@DG20000I2B`9;a40000I7XUP=4f4Q\@X\09@g230000dKT500000000P;>O`c<M0000\1Bf4CaZ0000M<@`00000000TSE[000000000000D68]
dPXh0000D0[jh1heD3eN0000000000000000E6VW4LVl0000000000000000HadK85Te0000m>C7@7IiHR3nl;:f`21:0000000000000000TK10LWMA\WJO00000000
00000000hd@@0000HGaE00000000h7NMdFE>0000`A6]`1BWH:AlDP`0LQJ>0V:fHc330000Y48=4RB?0000m5c90<l147Uc1=;j8a7OH;7R00000000000000008LJg
00000000l7c900008QL\U=?<0000m;lG000000000000000000000000Q1[F00008OH7M23Zd<Jlm;2`Ta8:PFU\0000`^^8a3CZ000000000000D_bU000000000000
000000004LGA00000000X=bd8Vjf00000[CIhe7LT>6Lh>c=00000000000000000000000000000000000000000000hQ^h<2ZM000000000000\1C3DTJB00000000
\LN0lV=<4]eaXXXG00000000lNfb`j]VHQe4dVD?00000000000000000000D\8WH[3d0000LQ2\<WNE4idJTQ5[0000000000000000`64200000000@<`50000dQFi
0000l<[2DJUnXW75TXji0NBZI0P`\8ei91YG00000000000000000000D0f3000000000000000000008=T1dC9OHKd;@`nQHUE:@;Z>lcn3lS[[LCSHi9hY\BIRdE_>
`Qo9e3ZRa306];OFlK`EHFR[D@V?@Oj9U;[@i>Jl0000@0lCH98RLAb[DGKChO1fXaiad5cG`Q?18U9^l^ocT2[X000000000000T`I3<GA=4gkMI<4Q\@A^D_aX<V58
15P<0000l^UY00000e>^4M=a`Wc?POZHD6OA0C:AL]:cHJJH\f[eDjCTD_0cPKUi\ggihF;`D0k>i;4I0000H=m000000000Lb>e8C`6<QXJ0k5Zi:7n0000000094iQ
e=Dj00000000000005OP\L58XMhf0QmGh_Xj@9c=dE^?`MWZdfb90000488h463R0000d]BEL5gOP=8T4C9bE9S;00000000@1U?000000000000\UUZTM[]4=4U<mC?
0000LHK`d2eQe5b:00000000000000000000I>0500000000hBl40000P_7[00000000dJMl00000000l]LS<VbB000000000000XRXO000000000000\nk600000000
DQWA8L;l\WkNPCTL<LQ\40BGP`AN8dB=TjNe0b0W00000000000000000000000000004gU;000000000FV^0000000000000000T_4XA?KaL>LN<jSQ0UPjhB5o0P[O
XQ<;4aAeHf\cY?AhldnAHPS=d9l90000LAZLlI;@0000P5B2<e<]4fZW00000000Y>AT00000000h9BZ0000TTcM0000XXo:\Q9<<ROPH^`40000H2f00000lHk30000
`RKJ0000l_k_He3B0000PR?Y0ECOLYcNM2cm0000DPBnH\G_l0h0@3^XPQ_E\:G@00000000]?Lf00000;Ci0000000000000000@2GcT;ed0000D`^?00004NCS0ik<
1<aK8SfC0000XC6n0000m?GP0000`Hj`8K5M0000X[iFX8>mM5Tb0000lGo30000TCE400000000d=2LhIZD0000X?JC@RKX1<3O000000000eOB0000<8dO@DnE0000
LdablGHH00000000M:Ik00000000000000000000d95lXU3g0000000000008:2\000000000000<Ni;000000000000000000000000000000000000Q5aY`aXb0000
000000004UTO8WeX@4BJDbDhe=^GU:5Ie95PPQoidgFA\HTgLVH>H6f=l6DRhjbc`2B5A<H=H<Xl0000`97_`EA9l04Kh@DRTGT=hHNM0000000000000000LI<VX`H=
0000DL9R<JakTAo:PKI08Leg4\e`4fBnLV8Td^fWTlcC00000000D_^9000000000000@D6T`=S7000000000000h_]J0000<5`c00000000`1;50000\OYjX?9E8g2k
H^A2H=`D4I?]8MXYL`h8L4a`H8=KHb]A`lZkE0S^L=84A57AXGTHQ:<KdARAm:QN0000]9Lil]cb0000<@KKe<^le<oL0000POLF1=@GU6c?dhc]=:MOHI1\h]N]0000
Q3BJ0000000000000000<4RXdAOVTYke0000Pgc7DXdCXUfO000000000000hJLGLfEX00000000lh\m`lLD0000PE8N17cYhiJN`:8`H0WJhIjN]:gGI=DI0000Dbm\
\>3X4PT916>N00000000D@9Y0000hP:OPMJXPV<:@hVI]9Mk0000d@Th0000Xi1_00000000000009Ma4h830000LSP50000Xh91000000000000000000000000`UUB
l8YOP@kTU3;S\CL=hNj@1<1f0000dkZf00000000dbNN000000000000<?b<000000000000a>SW@hV[000000008>_WPFL`M61n00000000\<Y;<BC0HRF6a43b0000
00000000\15j`;i4\WgS00000000\McmlUQ6dR12i3o=000000000000000000000000\2ea@9OTM<3CT4X5<@\A0KN24W?AM0Y<8eQh<gEM`E:I`Mc38LD8dhiolF;9
D7CC`d1@8l1H=:=88FRGI=W]e9\8000000000000XGDLPJ6943CG\;U4\RVWHSmbXiNW<nAQ<5JJhRRPTjCf<^_``4AgPk4X14]oPh17=:e4i;UXT]?L`i55dl_lE=2X
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0),
w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0),
w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2),
w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 1),
w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4),
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
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
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
w(K::Until, Some(L::En), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
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
w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0),
w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3),
w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0),
w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2),
w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0),
w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0),
w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4),
w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7),
w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0),
w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0),
w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0),
w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0),
w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3),
w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4),
w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0),
w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1),
w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7),
w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7),
w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3),
w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2),
w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5),
w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2),
w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2),
w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1),
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
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1),
w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0),
w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0),
w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0),
w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0),
w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3),
w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0),
w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6),
w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2),
w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1),
w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0),
w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0),
w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0),
w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0),
w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3),
w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0),
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1),
w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1),
w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0),
w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3),
w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6),
w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5),
w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2),
w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4),
w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3),
w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1),
w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4),
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
w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0),
w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2),
w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5),
w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0),
w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3),
w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3),
w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0),
w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0),
w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4),
w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1),
w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2),
w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0),
w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
