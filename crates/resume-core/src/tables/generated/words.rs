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
0x5211000020, 0x20080080200, 0x400a2644004000, 0x8300810040000084, 0x200000103001, 0x12a080000, 0x4100210a00000080, 0x90018004082000,
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
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x40100200000001, 0x3081004000000021, 0x402020020400214, 0x4c082418e002004, 0x820000810000,
0x4008000800120, 0x2028000004480120, 0x1200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000020002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101502420, 0x1000500048000402, 0x6002008044000021, 0x382028000800000, 0x4000400001, 0x10000000c000080, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x2000000000010, 0x840000022004122, 0x81008400010800,
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8008100200d0000, 0x1200010000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184ec01000404,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001068, 0x1020500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x18010010040c, 0x8004402400002010, 0xc40000000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
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
adr	01Q1
advanced	02U2
advanced certificate	02W1
advanced diploma	02W1
advanced highers	02X1
advies	02Y1
adviser	01g1
adviseur	01c1
advisor	01g1
advocaat	01c1
advocada	02>1
advocat	02>1
advogada	01\1
advogado	01\1
advogados	02Z1
advokaat	01>1
advokat	02[6
advokatas	02Q1
advokát	02S2
adwokat	0261
ae	00`1
aegare	02A1
aeidinkielen taso	02a1
aeidinkielenae	02a1
aeidinkieli	02a1
aeidinkielinen	02a1
aemne	02b1
aerztin	02c1
afdeling	02d4
afdelingen	02h1
affreteur	01Z1
affréteur	01Z1
afgerond	02i1
afhandling	02j1
afstudeerrichting	02k1
ag	02l2
ag suil leis	02n1
ag súil leis	02n1
agare	02A1
agence	02o1
agenceur	01Z1
agenceuse	01Z1
agencia	0303
agencija	0333
agencja	0361
agency	0371
agent	0385
agent achizitii	01h1
agent achiziții	01h1
agent de paza	01h1
agent de pază	01h1
agent de securite	01Z1
agent de sécurité	01Z1
agent immobilier	01Z1
agente	03=4
agentia	03A1
agentie	03A1
agentur	03B1
agentura	03C4
agentúra	03G1
agentūra	03H1
agenzia	03I1
agenția	03A1
agenție	03A1
aggiornamento	03J1
agno	03K1
agregation	03L1
agrement	03M1
agricoltore	0251
agricoltrice	0251
agriculteur	01Z1
agricultor	03N2
agricultora	03N2
agricultrice	01Z1
agronom	02:1
agrégation	03L1
agrément	03M1
agència	03P1
agência	02Z1
ahli	03Q2
ahli gizi	02:1
ahli madya	03S1
ahora	01m1
aide soignant	01Z1
aide soignante	01Z1
aide-soignant	01Z1
aide-soignante	01Z1
aidinkielen taso	02a1
aidinkielena	02a1
aidinkieli	02a1
aidinkielinen	02a1
aikste	03T1
aikštė	03T1
ailtire	03U1
air force	0371
air traffic controller	01g1
airlines	0371
aistritheoir	03U1
aiuto cuoco	0251
ajakiri	03V1
ajakirjanik	01>1
ajans	03W1
ajansi	03W1
ajansı	03W1
ajokortti	03X1
ajto	03Y1
ajtó	03Y1
ajudant	02>1
ajudante	01\1
ajuntament	03P1
ajusteur	01Z1
ajutor	01h1
akadeemia	03Z1
akademi	03[5
akademia	03`5
akademie	03e2
akademiebrief	03g1
akademii	03h1
akademija	03i5
akademisi	03n1
akademiuddannelse	03o1
akademía	0401
akadémia	0413
akadēmija	0441
akatemia	0451
akici	0461
akici duzeyde	0461
akkademja	0471
aktif	0481
aktivne	0492
aktivno	04;3
aktivně	04>1
aktor	04?2
aktorka	0261
aktris	02:1
aktualnie	04A1
aktuell	04B1
aktívne	04C1
akuntan	02:1
akıcı	0461
akıcı düzeyde	0461
al	04D4
alameda	04H1
alani	04I1
alanı	04I1
alap	04J2
alapfok	04J2
alapfokozat	04L1
alapfoku	04J2
alapfokú	04J2
alapismeretek	04M1
alapito	0291
alapitvany	04N2
alapkepzes	04L1
alapképzés	04L1
alapszak	04L1
alapszint	04J2
alapszintu	04J2
alapszintű	04J2
alapítvány	04N2
alapító	0291
alates	04P2
albanil	01B1
albañil	01B1
albergo	03I1
alcalde	01B1
alcaldesa	01B1
aleea	04R1
aleja	04S2
aleje	04U1
alempi korkeakoulututkinto	04V1
alfaiate	01\1
algaja	04W1
algtase	04X2
algteadmised	04Z1
alkaen	04[3
alkeet	04^2
alkeistaso	04`1
alla data attuale	00k1
alle	04a2
allee	04c2
alleenstaand	04e1
allen	04f1
allenatore	0251
allenatrice	0251
allgemeine hochschulreife	01@1
allé	04a2
allée	04g1
allén	04f1
almoxarife	01\1
aloittelija	04h1
alt	04i3
altalanos iskola	04l2
alternant	01Z1
alternante	01Z1
alto	04n3
altra	03U1
alėja	03T1
am	0511
ambassador	01g1
ambulancier	01Z1
ambulanciere	01Z1
ambulancière	01Z1
amet	0521
amk	0532
ammatillinen perustutkinto	0551
ammatillinen tutkinto	0551
ammattikorkeakoulu	0451
ammattikorkeakoulututkinto	04V1
ammattikoulu	0451
ammattiopisto	0451
ammattitutkinto	0551
amministratore	0251
amministratrice	0251
amministratur	0561
amne	02b1
amt	03B1
an	0572
an mhaith	0591
an-mhaith	0591
ana dal	04I1
ana dil	05:1
ana dili	05:1
ana dilim	05:1
anabilim dali	04I1
anabilim dalı	04I1
anadil	05:1
anadili	05:1
anadilim	05:1
anadolu lisesi	03n1
anailisi	03U1
anailísí	03U1
anais	05;1
analis	02:1
analist	05<3
analista	05?6
analisti	05E1
analistă	01h1
analiticar	05F2
analitik	05H1
analitikas	02Q1
analitike	02O2
analitikis	02R1
analitikė	02Q1
analitičar	05F2
analityczka	0261
analityk	0261
analuutik	01>1
analyst	05I3
analyste	01Z1
analytik	02S2
analytiker	05L3
analyytikko	05O1
analüütik	01>1
analītiķe	02R1
analītiķis	02R1
anaokulu	03n1
anchor	01g1
and	05P1
andar	04H1
andauernd	04B1
anerkennung	00:1
anfaenger	05Q2
anfaengerin	05Q2
anfaengerkenntnisse	05S1
anfanger	05Q2
anfangerin	05Q2
anfangerkenntnisse	05S1
anfänger	05Q2
anfängerin	05Q2
anfängerkenntnisse	05S1
angajat	01h1
angestellte	05T1
angestrebt	05U1
anggota	02:1
ani	05V1
animateur	01Z1
animator	05W3
animatore	0251
animatorka	0261
animatrice	05Z2
anlagenbau	03B1
annee	05\1
annees	05\1
anni	05]1
anno	05]1
announcer	01g1
année	05\1
années	05\1
ano	05^2
anois	05`1
anos	05^2
ans	05\1
ansioluettelo	05a1
ansiomerkki	05b2
ansvarig	02A1
ansvarlig	05d2
anthropologist	01g1
anticipated	05f1
antologi	05g3
antrenoare	01h1
antrenor	05j2
antrenör	05E1
anugerah	05l1
anwaeltin	02c1
anwalt	02c1
anwaltin	02c1
anwenderkenntnisse	05m1
anwältin	02c1
any	05n1
anyanyelv	05o1
anyanyelvi	05o1
anyanyelvi szint	05o1
anyanyelvu	05o1
anyanyelvű	05o1
anys	05n1
ao	0601
aonad	0611
ap	0622
ap grad	03o1
ap-grad	03o1
apartamento	04H1
apartment	0641
apbalvojums	00B1
apdovanojimas	0651
apdrosinasana	0661
apdrošināšana	0661
apiculteur	01Z1
apicultrice	01Z1
aplieciba	0671
apliecinajums	0671
apliecinājums	0671
apliecība	0671
apolo	0682
apotek	06:5
apoteka	06?1
apotekare	02A1
apoteker	02:1
apotheek	02Y1
apotheke	03B1
apotheker	06@2
appartement	04g1
appraiser	01g1
apprendista	0251
apprenti	01Z1
apprentice	01g1
apprenticeship	02X1
apprentie	01Z1
approbation	06B1
approvisionneur	01Z1
approvisionneuse	01Z1
aprendiz	03N2
aprendiza	01B1
aprenent	02>1
aprenenta	02>1
aprobado	06C1
aps	00`1
apt	06D2
apteek	0521
apteekkari	05O1
apteekki	06F1
apteka	0361
aptekarz	0261
aptieka	0661
apto	04H1
apulainen	05O1
apuraha	06G1
apótek	06H1
ar	06I4
ar vardnicu	06M1
ar vārdnīcu	06M1
ara	01n1
arastirma gorevlisi	05E1
arastirmaci	05E1
araştırma görevlisi	05E1
araştırmacı	05E1
arbeider	06N2
arbeiter	05T1
arbeitsgruppe	06P1
arbejder	06Q1
arbetare	02A1
arbitre	01Z1
arbitro	06R3
arbitru	01h1
architect	06U2
architecte	01Z1
architekt	06W4
architektas	02Q1
architektka	0261
architetta	0251
architetto	0251
archivar	06[2
archivaris	01c1
archivera	01B1
archivero	01B1
archivist	01g1
archivista	0251
archiviste	01Z1
archivář	06]1
archiwista	0261
archiwistka	0261
ardleibheal	06^2
ardleibhéal	06^2
ardteistimeireacht	06`1
ardteistiméireacht	06`1
area	06a5
arendaja	01>1
arets	0143
arhitect	01h1
arhitecta	01h1
arhitectă	01h1
arhitekt	06f3
arhitekta	06i1
arhitekte	02R1
arhitekts	02R1
arhivar	01h1
arkistonhoitaja	05O1
arkitekt	06j4
arkivar	05d2
arkivarie	02A1
arkkitehti	05O1
army	0371
arodizglitiba	06n1
arodizglītība	06n1
arodskola	0441
arquitecta	02?2
arquitecte	02>1
arquitecto	01B1
arquiteta	01\1
arquiteto	01\1
arquivista	01\1
arsiparis	02:1
arsitek	02:1
arsivci	05E1
arst	01>1
arste	02R1
arsts	02R1
art director	06o1
art school	01N1
artenomi	04V1
artesaani	0551
article	0703
articol	0731
articolo	0741
articulo	01`1
artigo	05;1
artikel	0759
artikkel	07>3
artikkeli	07A2
artiklu	07C1
artist	01g1
artium	07D1
arts	01c1
artykul	07E1
artykuł	07E1
artículo	01`1
aruhaz	07F1
arvioitu	07G1
arviolta	07G1
arvosana	07H1
arvosanalla	07H1
arvosanat	07H1
arxiv	01[1
arzt	02c1
arzthelfer	05T1
arztin	02c1
arşivci	05E1
as	07I2
as levels	02X1
asa	00`1
ascaill	07K1
ascensoriste	01Z1
asci	05E1
ascisi	05E1
ase	07L1
asema	06F1
asentaja	05O1
asesor	01B1
asesora	01B1
asianajaja	05O1
asiantuntija	07M2
asiantuntijataso	07O1
asigurari	03A1
asigurări	03A1
asilo	01R1
asistan	05E1
asistani	05E1
asistanı	05E1
asisten	02:1
asistent	07P7
asistenta	01h1
asistentas	02Q1
asistente	07W3
asistents	02R1
asistentă	01h1
asistentė	02Q1
asl	03I1
asli	07Z1
asociacija	03H1
asociacion	07[1
asociación	07[1
asociadas	07[1
asociados	07[1
asociat	01h1
asociatia	03A1
asociatie	03A1
asociația	03A1
asociație	03A1
asosiasi	07\1
assegurances	03P1
assessor	07]2
assessora	07]2
assez bien	07_1
assicurazioni	03I1
assistant	07`2
assistante	01Z1
assistante maternelle	01Z1
assistent	07b8
assistente	07j3
assistentti	05O1
assistenz	02c1
associacao	02Z1
associacio	03P1
associació	03P1
associate	01g1
associate degree	07m2
associate of	02W1
associate of applied science	02W1
associate of arts	02W1
associate of science	02W1
associate's degree	02W1
associates	0371
associati	03I1
association	02o1
associats	03P1
associazione	03I1
associação	02Z1
associe	01Z1
associee	01Z1
associé	01Z1
associée	01Z1
assocjazzjoni	07o1
assoċjazzjoni	07o1
assurances	02o1
asszisztens	0291
astazi	0221
asteptat	0801
asti	0812
astronomer	01g1
astăzi	0221
asuransi	07\1
asutaja	01>1
asystent	0261
asystentka	0261
asztalos	0832
at	0851
ate	0601
ate a data	0861
ate a presente data	0861
ate agora	0861
ate ao presente	0861
ate hoje	0861
ate o momento	0861
atelier	0874
ateliers	02o1
atendente	01\1
ateneo	01R1
atestat	01_1
atestatas	08;1
atestats	06n1
atestatul	01_1
atestāts	06n1
atheneum	08<1
atlag	08=1
atolyesi	03W1
ator	01\1
atriz	01\1
atstovas	02Q1
attache	01Z1
attachee	01Z1
attaché	01Z1
attachée	01Z1
attalinati	08>1
attendu	08?1
attestation	03M1
attestato	01?1
atti	0741
attore	0251
attorney	01g1
attrice	0251
attuale	00k1
attualmente	00k1
attālināti	08>1
atual	0861
atualidade	0861
atualmente	0861
atzime	08@1
atziniba	00B1
atzinība	00B1
atzīme	08@1
até	0601
até a presente data	0861
até agora	0861
até ao presente	0861
até hoje	0861
até o momento	0861
até à data	0861
atölyesi	03W1
au	08A2
au pair	08C2
au-pair	02c1
audiologist	01g1
auditeur	01Z1
auditor	08E6
auditora	03N2
auditrice	01Z1
audytor	0261
audítor	08K1
aufsatz	08L1
aufstiegsfortbildung	03g1
augsts	08M2
augstskola	0441
auhind	08O2
aujourd'hui	00_1
aukio	08Q1
aukiri	0011
aukstas	08R2
aukstasis neuniversitetinis	08T1
aukstesnysis	08T1
aukštas	08R2
aukštasis neuniversitetinis	08T1
aukštesnysis	08T1
ausbildereignung	01@1
ausbilderschein	06B1
ausbildung	01@1
ausbildung als	01@1
ausbildung zum	01@1
ausbildung zur	01@1
ausgestellt	01<1
ausgestellt am	01<1
ausgezeichnet	08U2
aushilfe	08W2
aushilfskraft	08Y1
ausiliario	0251
auszeichnung	08Z1
auszubildende	05T1
author	01g1
authority	0371
autista	0251
autohaus	08[1
autojuht	01>1
automne	08\1
autonom	03P1
autonoma	08]2
autonomo	08_2
autor	02c1
autorin	02c1
autorisasjon	08a1
autorisation	08b2
autorizatie	01_1
autorizație	01_1
autovaditaja aplieciba	0671
autovadītāja apliecība	0671
auttava	04`1
autumn	08d1
autunno	08e1
autònom	03P1
autònoma	03P1
autónoma	07[1
autónomo	07[1
autônomo	02Z1
auxiliaire	01Z1
auxiliar	02;3
av	08f3
avaldatud	03V1
avancada	08i1
avancado	08j2
avancat	08l2
avance	08n2
avancerad	0902
avanceret	0922
avancé	08n2
avansat	0942
avansert	0962
avanzada	0981
avanzado	0992
avanzata	09;1
avanzato	09<2
avançada	08i1
avançado	08j2
avançat	08l2
avda	09>1
avdeling	09?2
avdelingen	09A1
avdelning	09B2
avdelningen	09D1
ave	0641
avenida	09E2
avenija	09G1
avenue	09H2
average	00T1
avhandling	09J2
avinguda	09L1
avioliitossa	09M1
avklarad	09N1
avocat	09O2
avocata	01h1
avocate	01Z1
avocată	01h1
avoliitossa	09M1
avslutad	09N1
avui	01n1
avukat	09Q2
avustaja	05O1
avvanzat	09S2
avvocata	0251
avvocato	0251
award	09U3
awarded	09X1
awards	00N1
aws certified	01Q1
ay	09Y1
ayudante	01B1
ayuntamiento	07[1
az	09Z3
az dosud	09]1
azafata	01B1
azafato	01B1
azi	0221
azienda	03I1
azienda agricola	03I1
azubi	08Y1
azure	01Q1
açougueiro	01\1
aðaleinkunn	0231
aðalgrein	0241
año	09^1
años	09^1
aģentūra	0661
aşçı	05E1
aşçısı	05E1
až	09_2
až dosud	09]1
așteptat	0801
b a	09a1
b arch	09a1
b b a	09a1
b com	09a1
b dul	04R1
b e	09a1
b ed	09a1
b eng	09a1
b pharm	09a1
b s	09a1
b s c	00`1
b sc	09a1
b sc prof	09b1
b tech	09a1
b v	00`1
b-dul	04R1
b. a	09a1
b. ed	09a1
b. eng	09a1
b. sc	09a1
b. tech	09a1
b.a	09a1
b.arch	09a1
b.b.a	09a1
b.com	09a1
b.e	09a1
b.ed	09a1
b.eng	09a1
b.pharm	09a1
b.s	09a1
b.s.c	00`1
b.sc	09a1
b.sc.-próf	09b1
b.tech	09a1
b.v	00`1
b1	09c1
b2	09d1
ba	09e3
ba (hons	09a1
ba prof	09b1
ba-próf	09b1
baarimikko	05O1
baas	04X2
bab	09h1
baba	01\1
baby sitter	0251
baby-sitter	0251
babysitter	01g1
babá	01\1
bac	09i1
bac +2	09j1
bac +3	09k1
bac +5	03L1
bac es	09i1
bac general	09i1
bac général	09i1
bac pro	09i1
bac professionnel	09i1
bac s	09i1
bac si	09l1
bac technologique	09i1
bac+2	09j1
bac+3	09m2
bac+4	09k1
bac+5	03L1
bacalaureat	09o1
bacc	0:02
baccalaureat	09i1
baccalaureat professionnel	09i1
baccalauréat	09i1
baccalauréat professionnel	09i1
bacellerat	0:21
bacellerat fl arti	0:21
bacharel	0:31
bacharel em	0:31
bacharelado	0:31
bachelor	0:46
bachelor degree	0::1
bachelor in	0::1
bachelor of	0:;2
bachelor of applied science	0::1
bachelor of architecture	0::1
bachelor of arts	0::1
bachelor of business administration	0::1
bachelor of commerce	0::1
bachelor of design	0::1
bachelor of economics	0::1
bachelor of education	0::1
bachelor of engineering	0::1
bachelor of fine arts	0::1
bachelor of laws	0::1
bachelor of medicine	0::1
bachelor of music	0::1
bachelor of nursing	0::1
bachelor of science	0::1
bachelor of social work	0::1
bachelor of technology	0::1
bachelor's	0::1
bachelor's degree	0::1
bachelorabschluss	0:=1
bachelorgrad	0:>2
bacheloropleiding	0:@1
bachelors	0::1
bachelorstudium	0:A2
bacheloruddannelse	0:C1
bachiller	0:D2
bachiller universitario	0:F1
bachillerato	0:G1
backen	04f1
backend	06o1
backer	05T1
backerei	03B1
badacz	0261
badan	07\1
badante	0251
baecker	05T1
baeckerei	03B1
baer	0:H2
bafa	03M1
bagare	02A1
bager	06Q1
bageri	0:J2
baggerfahrer	05T1
bagian	0:L1
bahar	0:M1
bahasa ibu	07Z1
bahcivan	05E1
bahçıvan	05E1
bai bao	0:N1
bai thuyet trinh	0:N1
bai viet	0:N1
baik	0:O2
bailarin	01B1
bailarina	03N2
bailarino	01\1
bailarín	01B1
baile	07K1
bailiff	01g1
baineann	0:Q1
bainisteoir	03U1
bairro	04H1
baitsileir	0:R1
baitsiléir	0:R1
baix	0:S1
bajo	0:T2
bakalar	0:V3
bakalarske	0:Y2
bakalarske studium	0:Y2
bakalarsky	0:[1
bakalaura	0:\1
bakalaura grads	0:\1
bakalaura grāds	0:\1
bakalauras	0:]1
bakalaureus	0:^1
bakalaureusekraad	0:^1
bakalaureuseope	0:^1
bakalaureuseõpe	0:^1
bakalauro	0:]1
bakalauro laipsnis	0:]1
bakalaurs	0:\1
bakalár	0:_1
bakalárske	0:_1
bakalárske štúdium	0:_1
bakalář	0:[1
bakalářské	0:[1
bakalářské studium	0:[1
bakalářský	0:[1
bakanligi	03W1
bakanlığı	03W1
bakari	06H1
bakarí	06H1
baker	0:`2
bakeri	0:b1
bakery	0371
bakici	05E1
bakkalargrada	09b1
bakkalaureat	0:=1
bakkalárgráða	09b1
bakken	0:c1
bakker	01c1
bakkerij	02Y1
bakıcı	05E1
balai	07\1
balas	0:d1
balconista	01\1
balikci	05E1
ballerina	0251
ballerino	0251
balva	00B1
balıkçı	05E1
ban	0:e1
ban hang	09l1
ban ngu	0:f1
banc	0:g2
banca	0:i2
bancaria	01\1
bancario	01\1
banco	08_2
bancária	01\1
bancário	01\1
bancă	03A1
bang	0:k1
bang cu nhan	0:l1
bang dai hoc	0:l1
bang khen	0:m1
bang lai	0:k1
bang sang che	0:N1
bang thac si	0:n1
bang tot nghiep thpt	00H1
bang trung cap	00H1
bank	0:o;
banka	0;:7
bankas	03H1
bankasi	03W1
bankası	03W1
banker	01g1
banketbakker	01c1
banki	06H1
bankkauf	05T1
banksman	01g1
banque	02o1
banquier	01Z1
banquiere	01Z1
banquière	01Z1
bao cao	0:N1
bao hiem	0;A1
bao tang	0;A1
bao ve	09l1
barbat	0;B1
barbatesc	0;B1
barber	01g1
barch	09a1
bardzo dobra	0;C2
bardzo dobry	0;C2
bardzo dobrze	0;E1
barista	0;F3
barkeeper	05T1
barmaid	01Z1
barman	0;I7
barmanka	0261
barmen	05E1
barnehage	0:b1
barnehagelaerer	0;P1
barnehagelærer	0;P1
barneskole	0;Q1
barnevakt	0;P1
barneveileder	0;P1
barnmorska	02A1
barnskoetare	02A1
barnskotare	02A1
barnskötare	02A1
barnvakt	02A1
barri	09L1
barrio	09>1
bartender	0;R4
basari belgesi	0;V1
base	0;W2
bases	0;Y2
basic	0;[4
basic knowledge	0;_2
basic user	0;a1
basica	0;b5
basico	0;g5
basique	0;l1
basis	0;m8
basiskennis	0<52
basiskenntnisse	0<72
basisniveau	0<91
basisschool	08<1
basiswissen	0<:1
baskan	05E1
baskani	05E1
baskunskaper	0<;1
baslangic	0<<2
baslangic seviyesi	0<>1
batiment	04g1
batxiller	0<?1
batxillerat	0<?1
bau	03B1
baugeschaeft	03B1
baugeschaft	03B1
baugeschäft	03B1
bauleiter	05T1
bay	0<@1
bay gio	0<A1
bayan	0<B1
baza	0<C2
bazi	0<E1
baziku	0<F2
bazinis	0<H2
bază	0<C2
baċellerat	0:21
baċellerat fl-arti	0:21
başarı belgesi	0;V1
başkan	05E1
başkanı	05E1
başlangıç	0<<2
başlangıç seviyesi	0<>1
bażi	0<E1
bażiku	0<F2
bba	09a1
bc	09a1
bca	09a1
bcom	09a1
bd	0<J2
bdes	09a1
bean	0:Q1
beasiswa	05l1
beauftragte	05T1
beautician	01g1
bebiszitter	0<L1
bec	0<M1
beca	0<N2
becari	02>1
becaria	02?2
becario	01B1
becelor	0<P1
beco	04H1
becària	02>1
bed	09a1
bedrift	0:b1
bedrijf	02Y1
beekeeper	01g1
befaehigung	0<Q1
befahigung	0<Q1
befriedigend	0<R1
befähigung	0<Q1
begeleider	01c1
beginnend	0<S1
beginner	0<T4
begraensad	0<;1
begraenset	0<X1
begransad	0<;1
begrenset	0<Y1
begränsad	0<;1
begrænset	0<X1
begynder	0<Z2
behaald	02i1
beheerder	01c1
behoerde	03B1
behoerighet	0<\2
behorde	03B1
behorighet	0<\2
behörde	03B1
behörighet	0<\2
bei	0<^1
bei der	0<^1
beim	0<^1
beitrag	0<_2
bekar	0<a1
bekci	05E1
beklenen	0<b1
bekâr	0<a1
bekçi	05E1
belediye baskani	05E1
belediye başkanı	05E1
belediyesi	03W1
beleuchter	05T1
belge	0<c1
belgesi	0<c1
bellhop	01g1
belum kawin	0<d1
belum menikah	0<d1
bendahara	02:1
bendrove	03H1
bendrovė	03H1
benevole	01Z1
beng	09a1
bengkel	07\1
benh vien	0;A1
bep	0<e2
bep pho	09l1
bep truong	09l1
beraeknad	0<g1
beraeknas	0<g1
beraknad	0<g1
beraknas	0<g1
berater	05T1
berber	05E1
berechtigung	0<Q1
bereich	01E2
berger	01Z1
bergere	01Z1
bergère	01Z1
beri	0<h2
bernudarzs	0441
bersertifikat	0<j1
berufsausbildung	01@1
berufskolleg	0<k1
berufslehre	01@1
berufsschule	0<k1
beräknad	0<g1
beräknas	0<g1
bescheinigung	0<Q1
best	00N1
bestanden	01<1
bestuurslid	01c1
beszerzo	0832
beszerző	0832
betjent	06Q1
betreuer	05T1
betrieb	03B1
betriebswirt	03g1
betyg	0<l1
beurs	0<m1
beveiliger	01c1
bevis	0<n3
bewaker	01c1
bewerbung	0=11
bewerbungsunterlagen	0=11
bewijs	0=21
bečelor	0<P1
bfa	09a1
bhalissa	0=31
bhd	00`1
bhv	01Q1
biblioteca	0=45
bibliotecar	0=92
bibliotecara	01h1
bibliotecari	02>1
bibliotecaria	0=;3
bibliotecario	06R3
bibliotecară	01h1
bibliotecària	02>1
bibliotecário	01\1
bibliotecă	03A1
bibliotek	0=>3
biblioteka	0=A4
bibliotekar	0=E3
bibliotekarie	02A1
bibliotekarka	0261
bibliotekars	02R1
bibliotekarz	0261
bibliotekininkas	02Q1
bibliotekārs	02R1
bibliothecaire	01Z1
bibliothecaris	01c1
bibliotheek	02Y1
bibliothekar	05T1
bibliotheque	02o1
bibliothèque	02o1
bibliothécaire	01Z1
bibliotēka	0661
bidan	02:1
bidang	0:L1
bidang studi	0=H1
biedriba	0661
biedrība	0661
biegla	0;E1
biegle	0;E1
biegly	0;E1
biegła	0;E1
biegły	0;E1
bien	0=I2
bien dich	09l1
bien tap vien	09l1
big registratie	0=K1
big-registratie	0=K1
bij	0=L1
bij de	0=L1
bijdrage	0=M1
bijscholing	0=N1
bildiri	0=O1
bildirisi	0=O1
bildungswerk	0<k1
bildungszentrum	0<k1
bilingual	0=P3
bilingue	0=S5
bilingv	0=X1
bilingvals	0=Y1
bilingvāls	0=Y1
bilingwi	0=Z1
bilingüe	0=[2
bilstjori	0=]1
bilíngue	0=^1
bine	0=_1
biografija	0=`1
bioleg	02>1
biolog	0=a2
biologa	0=;3
biologist	01g1
biologo	06R3
biologus	0291
biológus	0291
birim	0=c1
birimi	0=c1
birincilik	0;V1
birincilik odulu	0;V1
birincilik ödülü	0;V1
birincisi	0;V1
biro	0<L1
birojs	0661
birou	0=d2
bis	0=f2
bis dato	04B1
bis heute	04B1
bis jetzt	04B1
bis zum	0=h1
bitrade	02A1
bitraede	02A1
biträde	02A1
biuras	03H1
biuro	0=i2
biyolog	05E1
bizonyitvany	0=k2
bizonyítvány	0=k2
biztonsagi or	0<L1
biztonsági őr	0<L1
biztosito	07F1
biztosító	07F1
biên dịch	09l1
biên tập viên	09l1
biòleg	02>1
biòloga	02>1
bióloga	01B1
biólogo	03N2
bksb	0<M1
bl	04R1
blacksmith	01g1
bladamadur	0=]1
blagajnica	0=m1
blagajnik	0=n2
blaðamaður	0=]1
bliain	0>01
bliana	0>01
blikkenslager	06Q1
bln	0>11
bloco	04H1
bloemist	01c1
blog post	0>21
blok	0>32
bloque	09>1
bls	01Q1
blvd	0641
bmus	09a1
bo	0>53
bo phan	0:e1
boa	0>81
bodega	07[1
bodegas	07[1
bodegues	03P1
boek	0=M1
boekhouder	01c1
boekverkoper	01c1
boerin	01c1
boernehave	0>92
bog	02j1
boghandler	06Q1
bogholder	06Q1
bok	0>;3
bokari	0=]1
bokasafn	06H1
bokhandlare	02A1
bokhandler	0;P1
bokholder	0;P1
bolag	0>>1
boletin	01`1
boletín	01`1
bolnica	0333
bolnisnica	0>?1
bolnišnica	0>?1
bolsa	00M1
bolseiro	01\1
bolsista	01\1
bolt	04N2
bolum	0>@2
bolumu	0>B2
bom	0>D2
bombeira	01\1
bombeiro	01\1
bombera	01B1
bombero	01B1
bon	0>F2
bon niveau	0>H1
bon nivell	0>I1
bona	0>I1
bonn	0>J1
bonne connaissance	0>K1
bonne maitrise	0>F2
bonne maîtrise	0>F2
bonnes connaissances	0>F2
bons conhecimentos	0>81
book	0>21
bookkeeper	01g1
bookseller	01g1
bootcamp	0>L3
borgmaestare	02A1
borgmastare	02A1
borgmester	06Q1
borgmästare	02A1
bornehave	0>92
boroz	0>O1
boroż	0>O1
borsa di studio	00O1
bosanmis	0<a1
bosun	01g1
bothar	07K1
botiga	03P1
bottega	03I1
boucher	01Z1
bouchere	01Z1
bouchère	01Z1
boulanger	01Z1
boulangere	01Z1
boulangerie	02o1
boulangère	01Z1
boulevard	0>P3
bourse	00L1
boutique	02o1
bouw	02Y1
box	0>S1
boyaci	05E1
boyacı	05E1
boşanmış	0<a1
bpharm	09a1
br	0>T1
bra	0>U3
branca	0>X1
brancardier	01Z1
branch	0>Y1
brandman	02A1
brandmand	06Q1
brandos atestatas	0>Z1
brandweerman	01c1
brannmann	0;P1
brans	04I1
branş	04I1
brauer	02c1
brauerei	03B1
braut	0>[2
brev	0>]1
brevbaerare	02A1
brevbarare	02A1
brevbärare	02A1
brevet	0>^3
brevet de technicien superieur	09j1
brevet de technicien supérieur	09j1
brevet des colleges	09i1
brevet des collèges	09i1
brevetto	0741
brewer	01g1
brewery	0371
bricklayer	01g1
brigadnik	0>a1
brigádník	0>a1
brivi	0>b1
brivi parvaldu	0>b1
brivpratigais	02R1
broadcaster	01g1
broadcasting	0371
broker	01g1
bronze	00N1
bronze medal	00N1
bronzovy	0051
bronzový	0051
brouwerij	02Y1
browar	0361
brukbar	0>c1
brutar	01h1
brutarie	03A1
brutărie	03A1
brygadzista	0261
brygadzistka	0261
bryggeri	0=>3
brīvi	0>b1
brīvi pārvaldu	0>b1
brīvprātīgais	02R1
bs	09a1
bs prof	09b1
bs-próf	09b1
bsc	0>d2
bsc (hons	09a1
bsn	09a1
bt	00`1
btec	0>f2
btech	09a1
bts	0>h3
buaiteoir	0>J1
bucatar	01h1
buch	08L1
buchbinder	05T1
buchhaendler	05T1
buchhalter	05T1
buchhandler	05T1
buchhändler	05T1
bucătar	01h1
buen nivel	0>k1
buena	0>k1
bueno	0>l2
buero	03B1
buerokauffrau	08Y1
bufet	03P1
bufete	07[1
bugun	0>n1
bugün	0>n1
buhaltere	02Q1
buhalteris	02Q1
buhalterė	02Q1
builder	01g1
builders	0371
building	0641
buku	09h1
bul	0>T1
bulan	0>11
bulats	0<M1
bulevar	0>T1
bulevardul	04R1
bulv	0>o1
bulvari	0>o1
bulvaris	0?01
bulvarı	0>o1
bulvāris	0?01
bun	0?12
buna	0=_1
bundesfreiwilligendienst	08Y1
bunleibheal	0?31
bunleibhéal	0?31
bunscoil	01G1
bunusach	0?42
bunúsach	0?42
bună	0=_1
buon livello	0?61
buona	0?72
buona conoscenza	0?61
buone	0?61
buono	0?72
bureau	0?94
burgemeester	01c1
burkolo	0<L1
burkoló	0<L1
burmistrz	0261
buro	03B1
buro elemani	05E1
burokauffrau	08Y1
buroo	0521
burosu	03W1
burs	0;V1
bursa	0?=1
bursary	00N1
bursu	0;V1
bursă	0?=1
buruh	02:1
bus driver	01g1
business analyst	06o1
business fluent	0?>1
business level	0?>1
business school	01N1
business unit	0>Y1
but	09k1
butas	03T1
butcher	01g1
butik	0:J2
butikk	0:b1
butikkmedarbeider	0;P1
butiksbitrade	02A1
butiksbitraede	02A1
butiksbiträde	02A1
buyer	01g1
bv	00`1
bvba	00`1
byg	0??1
bygg	0?@2
byggledare	02A1
byra	0?@2
byraa	0?@2
byrjandi	0?B1
byrå	0?@2
bài báo	0:N1
bài thuyết trình	0:N1
bài viết	0:N1
bàsic	0?C2
bàsica	0:S1
bác sĩ	09l1
bán hàng	09l1
báo cáo	0:N1
básica	0?E4
básico	0?E4
bâtiment	04g1
bây giờ	0<A1
bäcker	05T1
bäckerei	03B1
bær	0:H2
bébiszitter	0<L1
bénévole	01Z1
bílstjóri	0=]1
bíró	0<L1
bók	0?I1
bókari	0=]1
bókasafn	06H1
bóthar	07K1
bölüm	0>@2
bölümü	0>B2
børnehave	0>92
büro	03B1
büro elemanı	05E1
bürokauffrau	08Y1
büroo	0521
bürosu	03W1
bărbat	0;B1
bărbătesc	0;B1
bērnudārzs	0441
bħalissa	0=31
bản ngữ	0:f1
bảo hiểm	0;A1
bảo tàng	0;A1
bảo vệ	09l1
bằng	0:k1
bằng cử nhân	0:l1
bằng khen	0:m1
bằng lái	0:k1
bằng sáng chế	0:N1
bằng thạc sĩ	0:n1
bằng trung cấp	00H1
bằng tốt nghiệp thpt	00H1
bằng đại học	0:l1
bếp phó	09l1
bếp trưởng	09l1
bệnh viện	0;A1
bộ	0;A1
bộ phận	0:e1
c o	0?J1
c p	0?K1
c so	0?L1
c.so	0?L1
c/o	0?J1
c1	0?M1
c2	0?N1
ca si	09l1
ca sĩ	09l1
cabeleireira	01\1
cabeleireiro	01\1
cabin crew	01g1
cabinet	02o1
cabinetmaker	01g1
caces	03M1
cad	0>o1
caddesi	0>o1
cadre	01Z1
cadreur	01Z1
cadreuse	01Z1
cae	0<M1
cafe	0371
café	0371
cahiers	0?O1
caibidil	0?P1
cainteoir duchais	0?Q1
cainteoir dúchais	0?Q1
caisse	02o1
caissier	01Z1
caissiere	01Z1
caissière	01Z1
caixa	01\1
cajera	01B1
cajero	01B1
cal	03P1
calea	04R1
calificacion	0?R1
calificación	0?R1
calificare	01_1
calificativ	0?S1
call handler	01g1
calle	09>1
camara	07[1
camara municipal	02Z1
camareira	01\1
camarera	01B1
camarero	01B1
cambrer	02>1
cambrera	02>1
cambridge	0<M1
cameraman	01h1
cameriera	0251
cameriere	0251
camerista	01h1
cameristă	01h1
cami	09L1
camino	09>1
camionista	0251
campus	0?T1
cams	01Q1
camí	09L1
can ban	0?U2
cand	0?W1
cand jur	0?W1
cand mag	0?X3
cand merc	0?W1
cand polyt	0?W1
cand scient	0?W1
cand. mag	0?[1
cand.jur	0?W1
cand.mag	0?\2
cand.merc	0?W1
cand.polyt	0?W1
cand.scient	0?W1
cantante	0?^2
cantareata	01h1
cantaret	01h1
cantina	03I1
cantine	03I1
cantor	01\1
cantora	01\1
cao cap	0?`1
cao cấp	0?`1
cao dang	0?a2
cao hoc	0:n1
cao học	0:n1
cao đẳng	0?a2
cap	0?c4
capacitacao	0?g1
capacitação	0?g1
capataz	03N2
capes	03L1
capital	0371
capitol	0?h2
capitolo	0741
capitulo	0?j2
capo	0251
capocantiere	0251
capoprogetto	0251
capotreno	0251
captain	01g1
capítol	0?l1
capítulo	0?j2
caregiver	01g1
carer	01g1
caretaker	01g1
cariste	01Z1
carne	01^1
carnet	0?m2
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
carrer	09L1
carretera	0?o2
carretillera	01B1
carretillero	01B1
carte	0731
carteira	0@11
carteiro	01\1
cartero	01B1
carver	01g1
casa editrice	03I1
casada	0@23
casado	0@52
casat	0@71
casatorit	0@81
casatorita	0@81
case study	0@91
case worker	01g1
caseworker	01g1
cashier	01g1
casier	0=92
casiera	01h1
casieră	01h1
casnicka	0@:1
casnik	0@:1
casopis	0@;4
cassiera	0251
cassiere	0251
caster	01g1
castigatoare	0?=1
castigator	0?=1
cbs	0@?1
cbse	00E1
ccie	01Q1
ccna	01Q1
ccnp	01Q1
cd	0>o1
ce jour	00_1
ceadunas	0@@1
ceadúnas	0@@1
ceannaire	03U1
cearnog	07K1
cearnóg	07K1
cedex	04g1
cedula	0@11
ceg	07F1
cegep	01P1
ceh	01Q1
ceim	0:R1
ceim bhaitsileara	0:R1
celador	01B1
celadora	01B1
celi	0<M1
celibataire	0@A1
celibe	0@B1
celler	03P1
cellers	03P1
cellule	0@C1
celpe bras	0<M1
celpe-bras	0<M1
cels	0?01
celta	01Q1
cena	0@D2
centar	0@F2
center	0@H2
centralinista	0251
centras	03H1
centre	03P1
centre de formacio	01O1
centre de formació	01O1
centre de formation	01P1
centre hospitalier	02o1
centro	0@J3
centro de formacao	0@M1
centro de formacion	0?T1
centro de formación	0?T1
centro de formação	0@M1
centro educativo	0?T1
centro universitario	0@M1
centro universitário	0@M1
centrs	0661
centru	03A1
centrul	03A1
centrum	0@N5
ceo	06o1
cep	04H1
ceramicist	01g1
cercetatoare	01h1
cercetator	01h1
cercetătoare	01h1
cercetător	01h1
cerrajero	01B1
certificaat	0@S2
certificacao	0@11
certificacio	01]1
certificacion	01^1
certificació	01]1
certificación	01^1
certificada	0@U3
certificado	0@X2
certificare	01_1
certificat	0@Z3
certificat de calificare	09o1
certificata	0@]2
certificate	01X1
certification	0@_2
certificato	01?1
certificată	01_1
certificazione	01?1
certificação	0@11
certificeret	0@a1
certificering	0@b2
certificiran	0@d1
certifie	03M1
certified	01X1
certifiee	03M1
certifierad	0@e1
certifiering	0@e1
certifikace	0@f1
certifikacia	0@g1
certifikat	0@h9
certifikat tas sekondarja	0A11
certifikazzjoni	0A21
certifikácia	0@g1
certifikát	0A32
certifié	03M1
certifiée	03M1
certyfikat	0A51
certyfikaty	0A51
certyfikowany	0A51
cerveny diplom	0A62
cesta	0A83
cestne uznani	0051
cestne uznanie	0041
cet 4	0<M1
cet 6	0<M1
cet-4	0<M1
cet-6	0<M1
cet4	0<M1
cet6	0<M1
cevirmen	05E1
cevrimici	0A;1
ceļš	0?01
cfa	0A<2
cfgm	0A>2
cfgs	0A@3
cfo	06o1
cgpa	0AC1
chair	01g1
chairman	01g1
chairperson	01g1
chairwoman	01g1
chambermaid	01g1
champion	00N1
chantier	0AD2
chantiers	02o1
chapista	01B1
chapitre	0?O1
chaplain	01g1
chapter	0>21
charcutier	01Z1
charge	01Z1
chargee	01Z1
chargé	01Z1
chargée	01Z1
charity	0371
charpentier	01Z1
charpentiere	01Z1
charpentière	01Z1
chartered	01X1
chaudronnier	01Z1
chauffagiste	01Z1
chauffeur	0AF2
chauffeuse	01Z1
chauffoer	0272
chauffor	0272
chaufför	02A1
chauffør	06Q1
chaussee	0AH1
chef	0AI6
chef d'equipe	01Z1
chef d'équipe	01Z1
chef de chantier	01Z1
chef de partie	01g1
chef de projet	01Z1
chef de rayon	01Z1
chefe	01\1
cheffe	01Z1
chefin	02c1
chelner	0AO1
chemicka	0>a1
chemik	0>a1
chemiker	05T1
chemin	04g1
chemist	01g1
chemička	0>a1
chercheur	01Z1
chercheuse	01Z1
chez	0AP1
chief	01g1
chief mate	01g1
childminder	01g1
chimico	0251
chimist	01h1
chiropractor	01g1
chocolatier	01Z1
chofer	01B1
choirmaster	01g1
choreograf	05T1
choreographer	01g1
chu	02o1
chu tich	09l1
chua ket hon	0AQ1
chung chi	0:k1
chung chi hanh nghe	0:k1
chung cu	0AR1
chung cư	0AR1
chung nhan	0:k1
chuong	0:N1
chuva	0>a1
chuyen gia	0AS1
chuyen nganh	0AT1
chuyen sau	0AS1
chuyen vien	09l1
chuyên gia	0AS1
chuyên ngành	0AT1
chuyên sâu	0AS1
chuyên viên	09l1
chwila obecna	04A1
chwili obecnej	04A1
chófer	01B1
chůva	0>a1
chưa kết hôn	0AQ1
chương	0:N1
chủ tịch	09l1
chứng chỉ	0:k1
chứng chỉ hành nghề	0:k1
chứng nhận	0:k1
cia	01Q1
cicekci	05E1
cicle formatiu	0<?1
cicle formatiu de grau superior	0AU1
ciclo formativo de grado medio	0:G1
ciclo formativo de grado superior	0AV1
cientific	02>1
cientifica	02?2
cientifico	01B1
cientista	01\1
científic	02>1
científica	02?2
científico	01B1
ciesla	0261
cieśla	0261
cift anadal	0AW1
ciftci	05E1
cijfer	0AX1
cikk	0AY2
cils	0<M1
cinegrafista	01\1
cio	06o1
cipd	01Q1
cirak	05E1
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
cisnik	0>a1
ciso	06o1
cissp	01Q1
city of	0371
civil partnership	0A[1
civilekonom	0A\1
civilingenioer	0?W1
civilingenior	0?W1
civilingeniør	0?W1
civilingenjoer	0A\1
civilingenjoersexamen	0A\1
civilingenjor	0A\1
civilingenjorsexamen	0A\1
civilingenjör	0A\1
civilingenjörsexamen	0A\1
cka	01Q1
ckad	01Q1
clan	0A]3
clanak	0A`2
clanek	0Ab2
clanica	0Ad2
clanok	0Af1
classificacao	0Ag1
classificação	0Ag1
cleaner	01g1
clen	0Ah2
clenka	0>a1
clerk	01g1
clerk of works	01g1
clinic	0371
clinica	0=45
clinică	03A1
clinique	02o1
close	0641
clown	01g1
clínica	0303
cma	01Q1
cmo	06o1
cnam	0Aj1
cnavt	0<M1
cnh	0@11
co	0Ak2
co author	0>21
co ban	0?U2
co founder	01g1
co gia dinh	0AQ1
co ltd	00`1
co phan	0;A1
co-author	0>21
co-founder	01g1
co. ltd	00`1
co., ltd	00`1
coach	0Am4
coafeza	01h1
coafeză	01h1
coauteur	01c1
coautoare	01h1
coautor	0B13
coautora	03N2
coautore	0251
coautrice	0251
cocinera	01B1
cocinero	01B1
coding bootcamp	0B41
coeficiente de rendimento	0Ag1
cofetar	01h1
coiffeur	01Z1
coiffeuse	01Z1
cok iyi	0B52
cok iyi derecede	0B71
colaiste	01G1
colegiada	01^1
colegiado	01^1
colegio	0B82
colegio oficial	07[1
colegiu	07L1
colegiu universitar	0B:1
colegiul	07L1
colla	03P1
collaboratore	0251
collaboratrice	0251
college	0B;4
collegio	01R1
colloque	0?O1
collège	01P1
colonia	09>1
columnist	01g1
col·legi	01O1
coláiste	01G1
colégio	0@M1
combinat	03A1
comedien	01Z1
comedienne	01Z1
comercial	02?2
comercio	02Z1
comfortable	0B?1
comhairle	0B@1
comhairleoir	03U1
comhar	0B@1
comhdhail	0?P1
comhdháil	0?P1
comhlacht	0B@1
comhordaitheoir	03U1
comissaria	01\1
comissario	01\1
comissária	01\1
comissário	01\1
commendation	00N1
commercial	01Z1
commerciale	05Z2
commessa	0251
commesso	0251
commis	07`2
commis chef	01g1
communaute	02o1
communauté	02o1
commune	02o1
communication	0?O1
communications	0371
communicative	0BA1
community college	01N1
comortas	0>J1
compagnia	03I1
compagnie	02o1
companhia	02Z1
compania	07[1
companie	03A1
company	0371
companyia	03P1
compañía	07[1
competent	0B?1
competente	0BB2
competition	00N1
completed	09X1
comprador	03N2
compradora	01B1
comptable	0BD2
comptia	01Q1
comuna	04R1
comune	03I1
comunicacao	05;1
comunicacio	0?l1
comunicacion	01`1
comunicació	0?l1
comunicación	01`1
comunicare	0731
comunicação	05;1
comédien	01Z1
comédienne	01Z1
comércio	02Z1
comórtas	0>J1
con lode	00G1
concejal	01B1
concejala	01B1
concentration	0BF1
concierge	07`2
concluida	0BG1
concluido	0BG1
conclusao	0BG1
conclusao prevista	0BH1
conclusão	0BG1
conclusão prevista	0BH1
concluída	0BG1
concluído	0BG1
concorso	00O1
concours	00L1
concubinage	0@A1
concurs	0BI2
concurso	0BK2
conducteur	0AF2
conducteur de travaux	01Z1
conductor	0BM4
conductora	02?2
conductrice	01Z1
confeiteira	01\1
confeiteiro	01\1
conference	0BQ2
conferencia	0BS3
conferentie	0=M1
conferenza	0741
conferinta	0731
conferință	0731
conferència	0?l1
conferência	05;1
confirme	0BV1
confirmé	0BV1
conférence	0?O1
cong chung vien	09l1
cong nhan	09l1
cong tac vien	09l1
cong ty	0;A1
congres	0BW3
congreso	01`1
congresso	05;1
congrès	0?O1
congrés	0?l1
coniugata	0@B1
coniugato	0@B1
conjunto	04H1
conocimientos basicos	0BZ1
conocimientos básicos	0BZ1
conoscenza base	0B[1
conseguimento	0B\1
conseguimento previsto	0B]1
conseguita	0B\1
conseguito	0B\1
conseil	02o1
conseiller	01Z1
conseillere	01Z1
conseillère	01Z1
conselheira	01\1
conselheiro	01\1
conserje	01B1
conservatoire	01P1
conservator	01g1
conservatori	01O1
conservatorio	0B^3
conservatorium	08<1
conservatorul	07L1
conservatory	01N1
conservatório	0@M1
conserveries	02o1
consigliera	0251
consigliere	0251
consilier	0=92
consiliera	01h1
consilieră	01h1
consiliul	03A1
constable	01g1
construcciones	07[1
construccions	03P1
construcoes	02Z1
construction	0371
constructora	07[1
construtora	02Z1
construções	02Z1
consulente	0251
consulenza	03I1
consultancy	0Ba2
consultant	0Bc5
consultanta	01h1
consultante	01Z1
consultantă	01h1
consulting	0371
consultor	02;3
consultora	0Bh4
consultoria	0303
consultoría	07[1
contabil	0=92
contabila	01h1
contabile	0251
contabilista	01\1
contabilă	01h1
contable	01B1
contador	03N2
contadora	03N2
contae	07K1
contest	00N1
continuing	0Bl1
contractor	01g1
contrada	0?L1
contremaitre	01Z1
contremaître	01Z1
contributor	01g1
controleur	0AF2
controleuse	01Z1
controller	0Bm2
contrôleur	01Z1
contrôleuse	01Z1
convegno	0741
conversa	0Bo1
conversacao	0C01
conversacional	0C11
conversatieniveau	0C21
conversation	07_1
conversational	0C32
conversationnel	07_1
conversação	0C01
conversațional	0C51
coo	06o1
cook	01g1
cooperativa	0=45
cooperative	02o1
cooperativă	03A1
coopérative	02o1
coordenador	01\1
coordenadora	01\1
coordinador	02?2
coordinadora	02?2
coordinateur	01Z1
coordinator	06U2
coordinatore	0251
coordinatrice	0C63
coordonatoare	01h1
coordonator	01h1
copeira	01\1
copeiro	01\1
copywriter	0C92
corector	01h1
corp	00`1
corporacion	07[1
corporación	07[1
corporal	01g1
corporation	0C;2
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
corso	0C=3
corso di formazione	03J1
corso di laurea	0C@1
cosmetician	0AO1
costruzioni	03I1
costumiere	01Z1
costumière	01Z1
costureira	01\1
costurera	01B1
cou	0:G1
council	0371
councillor	01g1
counsellor	01g1
counselor	01g1
county	0371
couramment	0CA1
courant	0CA1
courant et professionnel	0CB1
courier	01g1
cours	0CC2
course	0CE1
coursera	0Aj1
coursier	01Z1
court	0641
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
cp	09>1
cpa	01Q1
cpe	0<M1
cpo	06o1
crane driver	01g1
crea	0@11
creche	0CF2
credential	01X1
crescent	0641
croitor	01h1
croitoreasa	01h1
croitoreasă	01h1
cronista	0251
crèche	02o1
csapat	0CH1
csc	0CI2
cscs	01Q1
csm	01Q1
csoport	0CK3
ct	0641
ctesp	0CN1
cto	06o1
cu nhan	0:l1
cu nhan dai hoc	0:l1
cua hang	0;A1
cuidador	03N2
cuidadora	03N2
cuideachta	0B@1
cuiner	02>1
cuinera	02>1
cuisinier	01Z1
cuisiniere	01Z1
cuisinière	01Z1
cukiernik	0261
cukrar	06]1
cukrasz	0832
cukrász	0832
cukrář	06]1
cukup	0CO2
cukup baik	0CQ1
cum laude	0AC1
cunostinte de baza	0CR1
cunoștințe de bază	0CR1
cuntasoir	03U1
cuntasóir	03U1
cuntoir	03U1
cuoc thi	0:m1
cuoca	0251
cuoco	0251
cup	00N1
curate	01g1
curator	01g1
curent	0CS1
curier	01h1
current	0Bl1
currently	0Bl1
curriculo	0CT2
curriculo profissional	0CV1
curriculum	0CW6
curriculum vitae	0C]@
curriculum vitæ	0Cm1
currículo	0CT2
currículo profissional	0CV1
currículum	0Cn2
currículum vitae	0D01
currículum vítae	0D11
curs	0D24
cursillo	0D61
curso	0D74
curso tecnico	0CN1
curso tecnico superior profissional	0CN1
curso técnico	0CN1
curso técnico superior profissional	0CN1
cursus	0=N1
custode	0251
cutter	05T1
cuộc thi	0:m1
cv	0D;E
cvut	0DP1
czasopismo	07E1
czlonek	0261
czlonkini	0261
członek	0261
członkini	0261
cámara	07[1
câmara municipal	02Z1
cântăreață	01h1
cântăreț	01h1
câștigătoare	0?=1
câștigător	0?=1
cédula	0@11
cég	07F1
cégep	01P1
céim	0:R1
céim bhaitsiléara	0:R1
célibataire	0@A1
có gia đình	0AQ1
công chứng viên	09l1
công nhân	09l1
công ty	0;A1
cúntóir	03U1
căn bản	0?U2
căsătorit	0@81
căsătorită	0@81
cơ bản	0?U2
cổ phần	0;A1
cộng tác viên	09l1
cử nhân	0:l1
cử nhân đại học	0:l1
cửa hàng	0;A1
d	0DQ3
d d	0DT3
d o o	00`1
d phil	0DW1
d.d	0DT3
d.o.o	00`1
d.phil	0DW1
d1	00^1
d2	0DX2
d3	0DX2
d4	0DZ1
da	0D[2
da ket hon	0AQ1
da remoto	00e1
dabar	0D]1
dabartis	0D]1
dachdecker	05T1
daftar riwayat hidup	0D^1
daglig leder	0D_1
dagplejer	06Q1
dags dato	0D`2
dai hoc	0Db1
daire	0>o1
daktaro laipsnis	0Dc1
dal	0D[2
dala	0Dd1
dalf	0<M1
damh	01G1
damm	0AH1
dan	0De1
dan beri	0Df1
danas	0Dg2
dancer	01g1
danes	0Di1
dang lam	0<A1
danh hieu	0:m1
danh hiệu	0:m1
danisma	05E1
danisman	05E1
danismani	05E1
danismanlik	03W1
dansare	02A1
dansatoare	01h1
dansator	01h1
dansci	05E1
danser	0Dj3
dansçı	05E1
danışma	05E1
danışman	05E1
danışmanlık	03W1
danışmanı	05E1
darbiniece	02R1
darbinieks	02R1
darbnica	0661
darbnīca	0661
darbuotoja	02Q1
darbuotojas	02Q1
dari	0Dm1
daring	0Dn1
darzelis	0Do1
darželis	0Do1
dasar	0E02
data scientist	06o1
datheangach	0?Q1
dato	04B1
dau bep	09l1
dawret	0E21
day	0E31
days	0E31
daļa	0Dd1
dba	06o1
dba degree	0DW1
dd	0D`2
de	0E49
de acasa	0E=1
de acasă	0E=1
de baza	0<C2
de bază	0<C2
de l	0E>2
de la	0E@2
de tai	0EB1
dea	0EC2
dealer	01g1
dean	01g1
dean's list	00N1
debutant	0;Y2
deck hand	01g1
deckhand	01g1
declarant	01Z1
degerleme uzmani	05E1
degree	0::1
degustator	0@f1
degustátor	0@f1
deild	0EE3
deimhniu	0@@1
deimhniú	0@@1
dekanova nagrada	0061
dekarz	0261
del	0EH5
delavec	0EM1
delavka	0EM1
delavnica	0>?1
dele	0<M1
delegacion	0EN1
delegación	0EN1
delegada	01B1
delegado	01B1
delegue	01Z1
deleguee	01Z1
delf	0<M1
delivre	0EO1
delivree	0EO1
delnice	0>a1
delnik	0>a1
demirci	05E1
demonstrador	01\1
demonstradora	01\1
den	0EP1
den beri	0Df1
den nay	0<A1
denetci	05E1
denetçi	05E1
dengan pujian	0EQ1
denizci	05E1
dentist	01g1
dentista	01\1
departament	0ER3
departamentas	0EU1
departamento	0EV2
departaments	0Dd1
departamentul	0EX1
departemen	0:L1
departement	0EY4
departman	0=c1
departmani	0=c1
departmanı	0=c1
department	0>Y1
department of	0E]2
dependent	02>1
dependienta	01B1
dependiente	01B1
depo elemani	05E1
depo elemanı	05E1
dept	0>Y1
depuis	0E_1
deputy	01g1
derece	0E`2
dergi	0=O1
dergisi	0=O1
dernegi	03W1
derneği	03W1
derzeit	04B1
des	0Eb2
des de	0Ed2
des del	0Ef1
desa	0Eg1
desainer	02:1
desarrollador	01B1
desarrolladora	01B1
desde	0Eh4
desenvolupador	02>1
desenvolupadora	02>1
desenvolvedor	01\1
desenvolvedora	01\1
designer	0El:
deskundig	0F61
despachante	01\1
despacho	07[1
despatcher	01g1
despatx	03P1
dess	0EC2
dessinateur	01Z1
dessinatrice	01Z1
destytoja	02Q1
destytojas	02Q1
detective	01g1
deug	0F72
deust	09j1
deutsches sprachdiplom	0F91
deuxieme prix	00L1
deuxième prix	00L1
devam	0>n1
devam ediyor	0>n1
devam etmekte	0>n1
developer	0C92
developpeur	01Z1
developpeuse	01Z1
devops	0C92
deweloper	0261
dezernat	06P1
dezvoltator	01h1
değerleme uzmanı	05E1
di	0F:3
di base	0B[1
diaetassistent	05T1
diaetist	06Q1
diakmunkas	0<L1
diarista	01\1
diatassistent	05T1
dibinatajs	02R1
dibinātājs	02R1
dielna	03G1
dielňa	03G1
diem	0F=1
diem trung binh	0F=1
dien vien	09l1
dienst	0F>2
diensten	02Y1
dieteticien	01Z1
dieteticienne	01Z1
dietetikus	0<L1
dietetyczka	0261
dietetyk	0261
dietician	01g1
dietist	0F@2
dietista	0251
dietitian	01g1
dietolog	0>a1
dieu duong	09l1
dieu hanh	09l1
dieu phoi vien	09l1
digital	0371
diharapkan	0FB1
dij	0FC2
dijk	0FE1
dilna	0FF1
din	0FG3
dinas	07\1
dioploma	0@@1
dioplóma	0@@1
dipartiment	0FJ1
dipartimento	0FK1
dipl	0FL1
dipl inf	0FL1
dipl ing	0FM2
dipl ing (fh	0:=1
dipl kfm	0FL1
dipl. ing	0FO1
dipl.-inf	0FL1
dipl.-ing	0FL1
dipl.-ing. (fh	0:=1
dipl.-kfm	0FL1
diplom	0FP7
diplom (fh	0:=1
diplom ingenieur	0FW1
diplom-ingenieur	0FW1
diploma	0FXA
diploma accademico	0Fi1
diploma behaald	02i1
diploma de bacalaureat	09o1
diploma de excelenta	0?=1
diploma de licenta	0Fj1
diploma de master	0Fk1
diploma di	0Fl1
diploma di maturita	0Fl1
diploma di maturità	0Fl1
diploma di scuola superiore	0Fl1
diploma iii	03S1
diploma in	02W1
diploma its	0Fm1
diploma iv	0DZ1
diploma notu	03K1
diploma superiore	0Fl1
diploma tecnico superiore	0Fm1
diploma universitario	0Fi1
diplomada en	0Fn2
diplomado en	0:F1
diplomant	0G01
diplomas	08;1
diplomasi	0<c1
diploması	0<c1
diplomat en	0G11
diplomatura	0Fn2
diplome	0G22
diplome d'etat	03L1
diplome d'ingenieur	03L1
diplome d'universite	03M1
diplome de grande ecole	03L1
diplomee	0EO1
diplomi insinoori	0G41
diplomi-insinoeoeri	0G41
diplomi-insinööri	0G41
diplomingenioer	0:C1
diplomingenior	0:C1
diplomingeniør	0:C1
diplomirana	0G01
diplomirani	0G53
diplomovany specialista	0G81
diplomovaný specialista	0G81
diploms	0671
diplomski studij	0FO1
diplomuddannelse	0?W1
diplomă	0G92
diplomă de bacalaureat	09o1
diplomă de excelență	0?=1
diplomă de licență	0Fj1
diplomă de master	0Fk1
diplóma	0G;1
diplôme	03M1
diplôme d'ingénieur	03L1
diplôme d'université	03M1
diplôme d'état	03L1
diplôme de grande école	03L1
diplômé	0EO1
diplômée	0EO1
diputacio	03P1
diputacion	07[1
diputació	03P1
diputación	07[1
dirbtuves	03H1
dirbtuvės	03H1
direcao	0G<1
direccion	0EN1
dirección	0EN1
directeur	0G=2
directia	0EX1
direction	0@C1
directoare	01h1
director	0BM4
directora	02?2
directrice	0AF2
direcția	0EX1
direkcija	0G?1
direktoer	05L3
direktor	0G@8
direktoratet	0:b1
direktore	02O2
direktorius	02Q1
direktorlugu	0=c1
direktors	02R1
direktoru	05E1
direktorė	02Q1
direktur	02:1
direktör	0GH2
direktörlüğü	0=c1
direktörü	05E1
direktør	05d2
diretor	01\1
diretor executivo	01\1
diretora	01\1
diretoria	0G<1
direttore	0251
direttrice	0251
direttur	0561
direzione	0FK1
direção	0G<1
dirigent	05T1
dirigente	0251
dis	0GJ2
disainer	01>1
discreta	0GL1
discreto	0GM2
disenador	01B1
disenadora	01B1
disertace	0GO1
disertacija	0GP3
disertasi	09h1
disertācija	0GS1
diseñador	01B1
diseñadora	01B1
dispatcher	01g1
disponent	05T1
disputerad	0GT1
dissenyador	02>1
dissenyadora	02>1
dissertation	0GU2
disszertacio	0GW1
disszertáció	0GW1
distanciel	00a1
distans	0GX1
distincao	00M1
distincio	01T1
distincion	01S1
distinció	01T1
distinción	01S1
distinctia	0?=1
distinctie	0?=1
distinction	0GY3
distincția	0?=1
distincție	0?=1
distinção	00M1
distribuidora	02Z1
ditta	0G\2
divadlo	0G^2
divisao	0G<1
divisi	0:L1
divisie	0G`1
divisio	0Ga1
division	0Gb5
divisione	0FK1
divisioona	0Gg1
divisió	0Ga1
división	0EN1
divisjon	0Gh2
divisão	0G<1
divize	0Gj1
divizia	0Gk2
divizija	0Gm2
divizio	0CH1
divizjoni	0FJ1
diviżjoni	0FJ1
divorce	0@A1
divorced	0A[1
divorcee	0@A1
divorciada	0@23
divorciado	0@52
divorciat	0@71
divorcé	0@A1
divorcée	0@A1
divortat	0@81
divortata	0@81
divorziata	0@B1
divorziato	0@B1
divorțat	0@81
divorțată	0@81
divízia	0Go1
divízió	0CH1
diyetisyen	05E1
dizainere	02O2
dizaineris	02Q1
dizainers	02R1
dizainerė	02Q1
dizajner	05F2
diákmunkás	0<L1
diätassistent	05T1
diætist	06Q1
diététicien	01Z1
diététicienne	01Z1
diëtist	0H01
diễn viên	09l1
dliodoir	03U1
dlíodóir	03U1
do	0H17
do chwili obecnej	04A1
do danas	0Dg2
do danes	0Di1
do dzis	04A1
do dzisiaj	04A1
do dziś	04A1
do nadal	04A1
do sada	0Dg2
do soucasnosti	09]1
do současnosti	09]1
do sucasnosti	0H81
do súčasnosti	0H81
do teraz	04A1
doanh nghiep	0;A1
doanh nghiệp	0;A1
dobra	0H99
dobre	0HB4
dobro	0HF6
dobrovolnice	0>a1
dobrovolnicka	0@:1
dobrovolnik	0Ah2
dobrovolník	0>a1
dobrovoľník	0@:1
dobrovoľníčka	0@:1
dobry	0HL2
dobrze	0HN1
dobrá	0HB4
dobře	0HO2
doc than	0AQ1
docens	0291
docent	0HQ5
docente	0HV4
dochtuir	03U1
dochtuireacht	0HZ1
dochtúir	03U1
dochtúireacht	0HZ1
docteur	0H[1
doctor	0H\2
doctor en	0H^1
doctor in	0H_1
doctor of	0H`1
doctor of philosophy	0H`1
doctor în	0H_1
doctora	0Ha1
doctoraat	0Hb1
doctorado	0Ha1
doctoral	0H`1
doctoral degree	0H`1
doctorand	01h1
doctorandus	0Hc1
doctorant	01Z1
doctorante	01Z1
doctorat	0Hd3
doctorate	0H`1
documentaliste	01Z1
dodiplomski studij	0G01
dodiplomski študij	0G01
dodnes	0Hg2
doi	01[1
dokonceno	01D1
dokončeno	01D1
dokter	02:1
doktor	0Hi5
doktor nauka	0Hn1
doktor znanosti	0Ho2
doktora	0I11
doktora derecesi	0I11
doktora grads	0I21
doktora grāds	0I21
doktoral	0I31
doktorand	0I44
doktorandin	08Y1
doktorandske studium	0I81
doktorandské štúdium	0I81
doktorant	0261
doktorantka	0261
doktorantura	0I92
doktorantūra	0I92
doktorat	0I;6
doktoratus	0IA1
doktorgrad	0IB3
doktorgradsutdanning	0IE1
doktori	0IA1
doktori fokozat	0IA1
doktori kepzes	0IA1
doktori képzés	0IA1
doktorica znanosti	0Ho2
doktorikraad	0IF1
doktoriope	0IF1
doktoriõpe	0IF1
doktorsexamen	0GT1
doktorsgrada	0IG1
doktorsgráða	0IG1
doktorske studije	0Hn1
doktorske studium	0IH1
doktorski studij	0Ho2
doktorski študij	0II1
doktorsky	0IH1
doktorské studium	0IH1
doktorský	0IH1
doktorsprof	0IG1
doktorspróf	0IG1
doktorát	0CI2
doktorátus	0IA1
dolmetscher	05T1
dom zdravlja	0@F2
domare	02A1
domeniul	0IJ1
domini	0IK1
dominio	0IL2
dominio completo	0IN1
dominio total	0IO1
dommer	05d2
domsmand	06Q1
domínio	0IP1
domínio completo	0IN1
dona	0IQ1
donna	0IR1
doorman	01g1
doposud	09]1
doradca	0261
doradczyni	0261
dorucovatel	06]1
doručovatel	06]1
dosen	02:1
dosentti	05O1
dostateczny	0IS1
dosud	09]1
doteraz	0H81
dottoranda	0251
dottorando	0251
dottorat	0IT1
dottorato	0IU1
dottorato di ricerca	0IU1
dottore di ricerca	0IU1
doula	01g1
doutor	0IV1
doutora	0IV1
doutorado	0IV1
doutoramento	0IV1
dovoljenje	0@d1
dozent	05T1
dozvola	0IW2
doçent	05E1
dphil	0DW1
dr	0IY2
dr hab	0I[1
dr ing	0DW1
dr inz	0I[1
dr inż	0I[1
dr iur	0DW1
dr med	0DW1
dr phil	0DW1
dr philos	0IE1
dr rer nat	0DW1
dr sc	0I\1
dr znanosti	0II1
dr. iur	0DW1
dr. med	0DW1
dr. phil	0DW1
dr. rer. nat	0DW1
dr. sc	0I\1
dr. znanosti	0II1
dr.-ing	0DW1
dr.philos	0IE1
draaier	01c1
drafter	01g1
draftsman	01g1
dramaturg	01g1
draudimas	03H1
dreef	0FE1
dreher	02c1
drive	0641
driver	01g1
drogist	05T1
drs	0Hc1
drsc	0CI2
drucker	08Y1
druckerin	02c1
drukarnia	0361
drustvo	0333
druzba	0>?1
druzstvo	0G^2
društvo	0333
družba	0>?1
družstvo	0G^2
drzavna matura	0I]1
državna matura	0I]1
dsh	0<M1
dtu	0@?1
du	0I^1
du an	0EB1
du kien	0I_1
du lich	0;A1
du lịch	0;A1
duais	0>J1
duales studium	0:=1
duchasach	0?Q1
dulgher	01h1
duoc si	09l1
duolingo	0<M1
duong	0AR1
durchschnitt	01A1
durchschnittsnote	01A1
dusun	0Eg1
dut	0F72
duvarci	05E1
duvarcı	05E1
duzeltmen	05E1
dvikalbis	0I`1
dwibahasa	07Z1
dwujezyczny	0Ia1
dwujęzyczny	0Ia1
dyplom	0Ib2
dyrektor	0261
dyrektorka	0261
dz	0?01
dzial	0Id1
dzialalnosc gospodarcza	0361
dział	0Id1
działalność gospodarcza	0361
dziennikarka	0261
dziennikarz	0261
dzimta	0=Y1
dzimta valoda	0=Y1
dzimtais	0=Y1
dzimtā	0=Y1
dzimtā valoda	0=Y1
dzis	04A1
dzisiaj	04A1
dzives apraksts	0Ie1
dzives gajums	0Ie1
dzivesgajums	0Ie1
dzivoklis	0?01
dziś	04A1
dzīves apraksts	0Ie1
dzīves gājums	0Ie1
dzīvesgājums	0Ie1
dzīvoklis	0?01
dámh	01G1
dátheangach	0?Q1
dès	0E_1
débutant	0;Y2
déclarant	01Z1
délivré	0EO1
délivrée	0EO1
délégué	01Z1
déléguée	01Z1
département	0If2
développeur	01Z1
développeuse	01Z1
díj	0FC2
dílna	0FF1
dúchasach	0?Q1
düzeltmen	05E1
dėstytoja	02Q1
dėstytojas	02Q1
dělnice	0>a1
dělník	0>a1
dược sĩ	09l1
dự kiến	0I_1
dự án	0EB1
e	0Ih6
e figli	03I1
e hijos	07[1
e lode	00G1
e v	00`1
e.v	00`1
eagarthoir	03U1
eagarthóir	03U1
earned	09X1
earrach	0In1
ebanista	0?^2
ebe	05E1
ebeniste	01Z1
eccellente	09;1
eccellenti	0Io1
ecdl	0J02
ecdl sprachen	0<M1
echipa	0EX1
echipă	0EX1
ecole	01P1
ecole primaire	01P1
ecole superieure	01P1
ecoles	01P1
ecologist	01g1
economist	0J22
economista	0J45
economistă	01h1
ecpe	0<M1
ects	0AC1
eczaci	05E1
eczacı	05E1
eczanesi	03W1
ed	0J91
edasijoudnud	0J:1
edasijõudnud	0J:1
edd	0DW1
edelleen	0J;1
edificio	04H1
edifício	04H1
edistynyt	0J<2
editeur	01Z1
editions	0J>2
editor	0J@6
editora	0JF4
editore	0741
editorial	0JJ4
editoru	05E1
editrice	0JN2
editur	0561
editura	0JP2
editură	0JP2
editör	05E1
editörü	05E1
edizioni	0741
educacio secundaria	0<?1
educacion secundaria	0:G1
educació secundària	0<?1
educación secundaria	0:G1
educador	02;3
educadora	02?2
educateur	01Z1
educatoare	01h1
educator	01h1
educatore	0251
educatrice	05Z2
edustaja	05O1
edx	0Aj1
edzo	0832
edző	0832
eeldatav	0JR1
eerste prijs	0JS1
eerste taal	0JT1
eervolle vermelding	0JS1
efset	0<M1
efteraar	0JU1
efteraaret	0JU1
efterar	0JU1
efteraret	0JU1
efterskole	0JV1
efterår	0JU1
efteråret	0JU1
eg	00`1
egenfoeretagare	0JW1
egenforetagare	0JW1
egenföretagare	0JW1
egitimi	0JX1
egitmen	05E1
egitmeni	05E1
egresada	06C1
egresado	06C1
egyedulallo	0JY1
egyedülálló	0JY1
egyeni vallalkozo	07F1
egyesulet	04N2
egyesület	04N2
egyetem	0JZ2
egyetemi diploma	0J\1
egyéni vállalkozó	07F1
egzamin maturalny	0J]1
ehbo	0=K1
ehf	00`1
ehliyet	0<c1
ehliyeti	0<c1
ehrenamtliche	05T1
ehrenamtlicher	08Y1
ehrennadel	00:1
ehrung	00:1
eier	0;P1
eigandi	0=]1
eigenaar	0J^1
eignung	0<Q1
eindcijfer	0AX1
einfache kenntnisse	05S1
einhleyp	0J_1
einhleypur	0J_1
eining	0J`1
einkaeufer	05T1
einkaleyfi	0?I1
einkaufer	05T1
einkunn	0231
einkäufer	05T1
einsteiger	0Ja1
eireli	00`1
ejecutiva	01B1
ejecutivo	01B1
ejer	06Q1
ekibi	0=c1
ekipa	0Jb1
ekonom	0Jc3
ekonomi	05O1
ekonomist	0Jf2
ekonomista	0Jh2
ekonomka	0>a1
ekonomska skola	0Jj2
ekonomska sola	0Jl1
ekonomska škola	0Jj2
ekonomska šola	0Jl1
ekonóm	08K1
eksam	0Jm1
eksamen	0Jn1
eksamensgennemsnit	0Jo1
ekspedient	06Q1
ekspercka	0K01
ekspercki	0K01
ekspert	0K16
ekspertas	0K71
ekspertniva	0K81
ekspertnivaa	0K81
ekspertniveau	0K91
ekspertnivå	0K81
eksperts	0K:1
ekspertti	07O1
el	0??1
el presente	01m1
elado	0832
eladó	0832
electric	0371
electrician	0J22
electricien	01Z1
electricienne	01Z1
electricista	02?2
electroplater	01g1
elektricar	0A]3
elektricien	01c1
elektrik	01>1
elektrikar	0Ah2
elektrikas	02Q1
elektrikci	05E1
elektriker	05L3
elektrikis	02R1
elektrikár	0@:1
elektrikář	0>a1
elektrikçi	05E1
električar	0A]3
elektriķis	02R1
elektroniker	05T1
elektryk	0261
eleman	05E1
elemani	05E1
elemanı	05E1
elementaarne	04Z1
elementaer	0<;1
elementaert	0<X1
elementair	0<91
elementaire	0;Y2
elemental	0K;2
elementar	0K=4
elementare	0B[1
elementares	0KA1
elementari	0<E1
elementary	0;_2
elementary proficiency	0;a1
elementer	0KB1
elementär	0<;1
elementært	0<X1
elemzo	0291
elemző	0291
eletricista	01\1
eletricista de manutencao	01\1
eletricista de manutenção	01\1
eletrotecnico	01\1
eletrotécnico	01\1
elettricista	0251
elev	0KC4
eleveur	01Z1
eleveuse	01Z1
elismeres	0FC2
elismerés	0FC2
ellenor	0291
ellenőr	0291
elnok	0832
elnök	0832
eloadas	0AY2
eloado	0<L1
elsevier	01[1
elue	01Z1
elulookirjeldus	0KG1
elulugu	0KG1
elvalt	0JY1
elvegezve	0KH1
elvált	0JY1
elvégezve	0KH1
előadás	0AY2
előadó	0<L1
em	0KI2
em andamento	0861
em curso	0861
emakeel	0KK1
emakeelena	0KK1
emba	0FL1
embajador	01B1
embajadora	01B1
embalmer	01g1
embetsstudium	0KL1
emelet	03Y1
emitida	0BG1
emitido	0KM2
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
empresa	0303
en	0KO3
en couple	0@A1
en cours	00_1
en cours d'obtention	08?1
en curs	01n1
en curso	01m1
en ligne	00a1
en linea	0KR1
en linia	00f1
en línea	0KR1
en línia	00f1
en poste	00_1
en prensa	01`1
en remot	00f1
en remoto	0KR1
encanador	01\1
encargada	01B1
encargado	01B1
encarregada	02>1
encarregado	01\1
encarregat	02>1
encofrador	01B1
endnote	01A1
enekes	0KS1
energy	0371
enfase	0KT1
enfermeira	01\1
enfermeiro	01\1
enfermera	01B1
enfermero	01B1
engaged	0A[1
engedely	0=k2
engedély	0=k2
engenheir	0KU1
engineer	0KV2
enginyer	0KX1
enginyeria tecnica	0G11
enginyeria tècnica	0G11
enhed	0KY1
enheden	02h1
enhet	0KZ2
enheten	09D1
enige ervaring	0K\1
enige kennis	0<91
enn	0K]1
enoleg	02>1
enologa	02>1
enota	0Jb1
ens	0Aj1
ensamstaaende	0K^1
ensamstaende	0K^1
ensamstående	0K^1
enseignant	01Z1
enseignante	01Z1
ensino	0@M1
ensino fundamental	00J1
ensino medio	00J1
ensino médio	00J1
ensino secundario	00J1
ensino secundário	00J1
ensino superior	0:31
enskild firma	0JW1
enslig	0K_1
enstitusu	0K`2
enstitüsü	0K`2
ente	03I1
ente di formazione	01R1
enterprises	0371
entertainment	0371
entraineur	01Z1
entraineuse	01Z1
entraîneur	01Z1
entraîneuse	01Z1
entregador	01\1
entregadora	01\1
entrenador	01B1
entrenadora	01B1
entrepreneur	01g1
entreprise	0Kb2
entwickler	05T1
enòleg	02>1
enòloga	02>1
epfl	0Aj1
epitesz	0291
epp	00`1
equip	0Ga1
equipa	0G<1
equipe	0Kd2
equipier	01Z1
equipiere	01Z1
equipo	0EN1
er	0Kf1
eredmeny	08=1
eredmény	08=1
erem	0FC2
erettsegi	0Kg1
erettsegi bizonyitvany	0Kg1
erfahren	05m1
ergotherapeut	05T1
ergotherapeute	01Z1
ergothérapeute	01Z1
erhvervsakademigrad	03o1
erhvervsskole	0JV1
erhvervsuddannelse	00D1
eriala	0Kh1
erikoisammattitutkinto	0Ki1
erindi	0?I1
erinomainen	0Kj2
erinomaiset	0Kl1
erittaein hyvae	0J<2
erittain hyva	0J<2
erittäin hyvä	0J<2
erkek	0<@1
ernaeringsfysiolog	0;P1
ernæringsfysiolog	0;P1
eronnut	09M1
erschienen in	08L1
erste hilfe	06B1
ersthelfer	06B1
erstsprache	0Km1
ertekesito	0291
ervaren	0Kn1
erwartet	05U1
erweiterte grundkenntnisse	0<R1
erworben	01<1
erworben am	01<1
erzieher	05T1
es	0Ko1
esame di stato	01?1
escalera	09>1
escola	0L03
escola tecnica	0L32
escola tècnica	01O1
escola técnica	0@M1
escola universitaria	01O1
escola universitària	01O1
escritorio	02Z1
escrituraria	01\1
escriturario	01\1
escriturária	01\1
escriturário	01\1
escritório	02Z1
escuela	0?T1
escuela tecnica	0?T1
escuela técnica	0?T1
esimees	01>1
esimies	05O1
esindaja	01>1
esitelma	0L51
esitelmae	0L51
esitelmä	0L51
eso	0L62
especialidad	0L81
especialidade	0KT1
especialista	0L94
especialitat	0>X1
especializacao	0L=1
especializacion	0L81
especialización	0L81
especialização	0L=1
esperado	0L>1
espert	0L?1
esperta	0L@1
esperto	0L@1
essay	0>21
estagiaria	01\1
estagiario	01\1
estagiária	01\1
estagiário	01\1
estate	0LA1
esteticista	03N2
estetista	0251
estheticienne	01Z1
esthéticienne	01Z1
estimado	0L>1
estimat	0801
estimata	0801
estimated	05f1
estimator	01g1
estimată	0801
estiu	0LB1
estrada	04H1
estudi	03P1
estudio	08_2
estúdio	02Z1
esztergalyos	0<L1
esztergályos	0<L1
et	0LC2
et al	01[1
eta	0LE1
etablissements	02o1
etae	0LE1
etaenae	0LE1
etaetyoe	0LE1
etage	04g1
etalagiste	01Z1
etana	0LE1
etaten	0:b1
etatyo	0LE1
ete	0LF1
etec	0@M1
eth	0Aj1
eth zurich	0Aj1
eth zürich	0Aj1
ets	02o1
ettekanne	03V1
etterem	07F1
ettevote	0521
ettevõte	0521
etä	0LE1
etänä	0LE1
etätyö	0LE1
eud	00D1
eurl	00`1
europass zivotopis	0LG1
europass životopis	0LG1
ev	0LH2
evaluator	01h1
evden	0A;1
eves	0LJ1
evkonyv	0GW1
evli	0<a1
exam marker	01g1
examen	0LK1
examen artium	07D1
examensarbete	0LL1
examiner	01g1
excelent	0CS1
excelente	0LM2
excellent	0LO3
excel·lent	0LR2
executive	01g1
expected	05f1
expedida	06C1
expedido	06C1
expedient	0LT1
expediente	0?R1
experienced	0B?1
expert	0LU;
expert comptable	01Z1
expert level	0L`1
expert-comptable	01Z1
experta	0La2
experte	0Lc3
experten	0Lf1
expertenkenntnisse	0Lf1
expertenwissen	0Lf1
expertin	0Lg2
expertise	0Li2
expertna	0Lk1
expertni	0Ll1
expertniva	0Lm1
expertnivaa	0Lm1
expertnivå	0Lm1
expertná	0Lk1
expertní	0Ll1
experto	0Ln1
expires	0Lo1
expiring	0Lo1
eċċellenti	0Io1
eğitimi	0JX1
eğitmen	05E1
eğitmeni	05E1
f	0M06
f lli	03I1
f.lli	03I1
fabbrica	03I1
fabbro	0251
fabrica	0M64
fabrică	03A1
fabriek	02Y1
fabrik	0:J2
fabrika	06?1
fabrikasi	03W1
fabrikası	03W1
fabrikk	0:b1
fabryka	0361
fac	01P1
fachabitur	01@1
facharbeiter	01@1
facharbeiterabschluss	01@1
facharbeiterbrief	01@1
fachbereich	06P1
fachfrau	02c1
fachhochschule	0<k1
fachhochschulreife	01@1
fachkraft	02c1
fachmann	02c1
fachoberschulreife	01@1
fachrichtung	0M:1
fachwirt	03g1
fachzeitschrift	08L1
facilitator	01g1
facolta	01R1
facoltà	01R1
facteur	01Z1
factory	0371
factrice	01Z1
faculdade	0@M1
facultad	0?T1
facultat	01O1
facultate	07L1
facultatea	07L1
faculte	01P1
faculteit	08<1
faculty	01N1
faculty of	01N1
faculté	01P1
fag	0M;2
fagbrev	07D1
faglaert	00D1
faglært	00D1
fagproeve	07D1
fagprove	07D1
fagprøve	07D1
fagskole	0M=2
fagskolegrad	0M?1
fagskolegrad i	0M?1
fagskoleutdanning	0M?1
fahrer	05T1
fahrerlaubnis	06B1
faiantar	01h1
faianțar	01h1
faible	0;l1
fair	0BA1
fakulta	0M@3
fakultaet	0<k1
fakultas	0MC1
fakultat	0<k1
fakultate	0441
fakulte	03n1
fakultesi	03n1
fakultet	0MD5
fakulteta	0Jl1
fakultetas	0Do1
fakulty	0MI2
fakultà	0471
fakultät	0<k1
fakultāte	0441
fakülte	03n1
fakültesi	03n1
falegname	0251
fall	08d1
familiar	0MK1
familiar with	0MK1
familiarity	0MK1
faoi lathair	05`1
faoi láthair	05`1
farm	0371
farm hand	01g1
farmaceits	02R1
farmaceut	0ML4
farmaceuta	0261
farmaceutic	02>1
farmaceutica	02;3
farmaceutico	03N2
farmaceutka	0261
farmacevt	05H1
farmacia	0MP4
farmacias	02Z1
farmacie	03A1
farmacist	01h1
farmacista	0MT2
farmacistă	01h1
farmacèutic	02>1
farmacèutica	02>1
farmacéutica	01B1
farmacéutico	01B1
farmacêutica	01\1
farmacêutico	01\1
farmaseutti	05O1
farmasoeyt	0;P1
farmasoyt	0;P1
farmasøyt	0;P1
farmer	01g1
farmhand	01g1
farmàcia	03P1
farmácia	02Z1
farmácias	02Z1
farrier	01g1
fasih	0481
fasor	03Y1
fatec	0@M1
faxineira	01\1
faxineiro	01\1
fce	0<M1
fear	0MV1
fejezet	0GW1
fejleszto	0291
fejlesztő	0291
felag	06H1
felelos	0291
felelős	0291
felhasznaloi	0MW1
felhasznaloi szint	0MW1
felhasználói	0MW1
felhasználói szint	0MW1
felicitations du jury	0MX1
fellow	01g1
fellowship	00N1
felsofok	0MY1
felsofok felett	0MZ1
felsofoku	0MY1
felsofoku okj	0M[1
felsofoku szakkepzes	0M[1
felsooktatasi szakkepzes	0M[1
felsőfok	0MY1
felsőfok felett	0MZ1
felsőfokú	0MY1
felsőfokú okj	0M[1
felsőfokú szakképzés	0M[1
felsőoktatási szakképzés	0M[1
female	0M\1
femeie	0M]1
femeiesc	0M]1
femeni	0IQ1
femenino	0M^1
femení	0IQ1
feminin	0M_2
feminine	0M\1
feminino	0Ma1
femme	0Mb1
femme de chambre	01Z1
femmina	0IR1
femminil	0Mc1
femminile	0IR1
fen lisesi	03n1
fenykepesz	0<L1
ferfi	0Md1
ferienjob	08Y1
ferilskra	0Me1
ferilskrá	0Me1
ferjezett	0JY1
fermier	01h1
fernarbeit	0Mf1
ferramenteiro	01\1
ferronnier	01Z1
feuerwehr	03B1
fh	0Aj1
field of study	0BF1
fierar	01h1
figli	03I1
filiale	03B1
filiere	0Mg1
filière	0Mg1
filosofian maisteri	0G41
filosofian tohtori	0Mh1
filosofie doktor	0GT1
filosofie kandidat	0Mi1
finalis	05l1
finalist	0Mj:
finalista	0N48
finaliste	00L1
finalisti	0071
finalistka	0N<1
finalizada	06C1
finalizado	06C1
fino a	0N=1
fino ad oggi	00k1
fino al	0N=1
fins	0N>1
fins a	0N>1
fins ara	01n1
fins avui	01n1
fiorista	0251
fire fighter	01g1
fireann	0MV1
firefighter	01g1
firinci	05E1
firini	03W1
firm	0371
firma	0N?:
firmasi	03W1
firması	03W1
firmă	03A1
first	00T1
first aid	01X1
first class	00T1
first class honours	0::1
first language	0NI1
first mate	01g1
first place	00N1
fiscal	01B1
fisherman	01g1
fishmonger	01g1
fisioterapeuta	03N2
fisioterapis	02:1
fisioterapista	0251
fiskare	02A1
fiske	0:b1
fisker	05d2
fitter	06U2
fizioterapeut	01h1
fizjoterapeuta	0261
fizjoterapeutka	0261
fizyoterapist	05E1
fjarvinna	00j1
fjernarbeid	0NJ1
fjernarbejde	0NK1
fjolbrautaskoli	0401
fjölbrautaskóli	0401
flat	0641
fleischer	02c1
fleuriste	01Z1
fliesenleger	05T1
fliessend	0NL1
fliessend in wort und schrift	0NL1
fliessende kenntnisse	0NL1
fließend	0NL1
fließend in wort und schrift	0NL1
fließende kenntnisse	0NL1
flight attendant	01g1
floor	0641
florar	01h1
florist	0NM5
florista	03N2
floristi	05O1
floristin	02c1
florysta	0261
florystka	0261
fluencia	08i1
fluent	0NR2
fluente	0NT2
fluently	0?>1
flugbegleiter	05T1
fluid	0NV1
fluida	0NW2
fluido	0NY2
fluwenti	0Io1
fluência	08i1
flydende	0N[1
flydende i skrift og tale	0N[1
flydende modersmaal	0N\1
flydende modersmal	0N\1
flydende modersmål	0N\1
flygvaerdinna	02A1
flygvardinna	02A1
flygvärdinna	02A1
flytande	0N]1
flytande i tal och skrift	0N]1
flytende	0N^1
flytende muntlig og skriftlig	0N^1
flyvert	0N_1
foarte bine	0CS1
foarte bun	0942
focus	0BF1
fodrasz	0<L1
fodrász	0<L1
foerare	02A1
foerderung	08Z1
foeredrag	0LL1
foerening	0>>1
foerer	0;P1
foererkort	08a1
foerestaandare	02A1
foeretag	0>>1
foerlag	0N`2
foerman	02A1
foersaekring	0>>1
foerskola	0Nb2
foerskolan	0>>1
foerskollaerare	02A1
foerskollaerarexamen	0Mi1
foerstapris	00K1
foerstaspraak	0Nd1
foerstepraemie	0081
foerster	02c1
foerstespraak	0Ne1
foervaentad	0<g1
foireann	0611
foiskola	0JZ2
foiskolai diploma	04L1
foldmero	0<L1
folkehoegskole	0;Q1
folkehogskole	0;Q1
folkehøgskole	0;Q1
folkeskole	0JV1
folkeskolens afgangsproeve	00D1
folkeskolens afgangsprove	00D1
folkeskolens afgangsprøve	00D1
folkhoegskola	0Nf1
folkhogskola	0Nf1
folkhögskola	0Nf1
folyamatban	00i1
folyamatos	00i1
folyekony	0MY1
folyekonyan	0MY1
folyoirat	0GW1
folyékony	0MY1
folyékonyan	0MY1
folyóirat	0GW1
fomhar	0Ng1
fond	0Nh2
fondacija	06?1
fondas	03H1
fondateur	01Z1
fondation	02o1
fondatoare	01h1
fondator	01h1
fondatore	0251
fondatrice	05Z2
fondazione	03I1
fondazzjoni	07o1
fonds	0661
fonoaudiologa	01\1
fonoaudiologo	01\1
fonoaudióloga	01\1
fonoaudiólogo	01\1
fontanera	01B1
fontanero	01B1
foods	0371
for	0Nj1
foraar	0Nk1
foraaret	0Nk1
forar	0Nk1
forare	02A1
foraret	0Nk1
foras	0B@1
forbroir	03U1
forbróir	03U1
forderung	08Z1
fordito	0291
fordypning	0Nl1
fordító	0291
foredrag	05g3
foreman	01g1
forening	0=>3
forer	0;P1
forerkort	08a1
forestandare	02A1
forester	01g1
foretag	0>>1
forgeron	01Z1
forhandlingsniveau	0N[1
forkvinde	06Q1
forlag	0Nm6
formacao complementar	0?g1
formacio professional	0AU1
formacion profesional	0O32
formacion profesional de grado superior	0AV1
formació professional	0AU1
formación profesional	0O32
formación profesional de grado superior	0AV1
formador	02;3
formadora	02;3
formadur	0=]1
forman	02A1
formand	06Q1
formann	0;P1
formateur	01Z1
formation continue	0O51
formation courte	0O51
formatoare	01h1
formator	01h1
formatore	0251
formatrice	05Z2
formação complementar	0?g1
formaður	0=]1
formen	05E1
formgivare	02A1
forn	03P1
fornaia	0251
fornaio	0251
forner	02>1
forritari	0=]1
forsakring	0>>1
forscher	05T1
forsikring	0O62
forskare	02A1
forsker	05d2
forskola	0Nb2
forskolan	0>>1
forskollarare	02A1
forskollararexamen	0Mi1
forstapris	00K1
forstasprak	0Nd1
forstepraemie	0081
forster	02c1
forstesprak	0Ne1
fortbildung	0O82
fortgeschritten	0O:2
fortlaufend	04B1
fortsatt	0O<1
forvantad	0<g1
forventa	0O=1
forventes	0O>1
forventet	0O?2
forår	0Nk1
foråret	0Nk1
fotograaf	01c1
fotograf	0OA7
fotografa	0=;3
fotografci	05E1
fotografer	02:1
fotografo	06R3
fotos	0<L1
fotoğrafçı	05E1
fotògraf	02>1
fotògrafa	02>1
fotógrafa	01B1
fotógrafo	03N2
fotós	0<L1
foundation	0371
foundation degree	02W1
foundation diploma	02W1
foundation year	0::1
founder	01g1
fp	0OH2
fp grado superior	0AV1
fp i	0:G1
fp ii	0AV1
fr o m	0OJ1
fr.o.m	0OJ1
fra	0OK4
fra og med	0OO2
fraan	0OQ1
fraan och med	0OJ1
fraedingur	0=]1
fraesare	02A1
fraeser	05T1
fraiseur	01Z1
framhaldsskoli	0401
framhaldsskóli	0401
framhaldsstig	0OR1
framurskarandi	0OS1
framúrskarandi	0OS1
fran	0OQ1
fran och med	0OJ1
frasare	02A1
fraser	05T1
fratelli	03I1
frau	0OT1
frazione	0?L1
freelance	0OU2
freelancer	0C92
freiberufler	08Y1
freiberuflich	0OW2
freiwilliges soziales jahr	08Y1
fremragende	0N[1
fresador	01B1
fresatore	0251
frezar	0>a1
frezeci	05E1
frezer	0OY2
frezor	01h1
frigoriste	01Z1
friseur	05T1
frisoer	05L3
frisor	05L3
frisör	02A1
frisør	05d2
fritidsledare	02A1
frivillig	05L3
frizer	01h1
frm	01Q1
from	0O[2
fromager	01Z1
fromagere	01Z1
fromagère	01Z1
frontend	06o1
fruehjahr	0O]1
fruehling	0O]1
fruhjahr	0O]1
fruhling	0O]1
fryzjer	0261
fryzjerka	0261
frá	0O^2
fräsare	02A1
fräser	05T1
från	0OQ1
från och med	0OJ1
fræðingur	0=]1
frézař	0>a1
frühjahr	0O]1
frühling	0O]1
fuehrer	02c1
fuehrerin	02c1
fuehrerschein	06B1
fuer	0O`1
fuhrer	02c1
fuhrerin	02c1
fuhrerschein	06B1
full professional	0?>1
full professional proficiency	0Oa1
full stack	06o1
full-stack	06o1
fulltrui	0=]1
fulltrúi	0=]1
fully remote	0Ob1
fundacao	02Z1
fundacio	03P1
fundacion	07[1
fundació	03P1
fundación	07[1
fundacja	0361
fundador	02;3
fundadora	02;3
fundatia	03A1
fundatie	03A1
fundação	02Z1
fundația	03A1
fundație	03A1
fundiert	0Oc1
fundierte kenntnisse	0Oc1
fur	0O`1
futar	0<L1
futár	0<L1
fylkeskommune	0:b1
fyrirlestur	0?I1
fyrirtaeki	0Od1
fyrirtæki	0Od1
fysioterapeut	05L3
fysioterapeutti	05O1
fysiotherapeut	01c1
fyzioterapeut	06]1
fz llc	00`1
fz-llc	00`1
fze	00`1
fàbrica	03P1
fábrica	08_2
félag	06H1
félicitations du jury	0MX1
féminin	0Mb1
fényképész	0<L1
férfi	0Md1
férjezett	0JY1
fómhar	0Ng1
földmérő	0<L1
förare	02A1
förderung	08Z1
föredrag	0LL1
förening	0>>1
föreståndare	02A1
företag	0>>1
förlag	0N`2
förman	02A1
förskola	0Nb2
förskolan	0>>1
förskollärare	02A1
förskollärarexamen	0Mi1
förstapris	00K1
förstaspråk	0Nd1
förster	02c1
försäkring	0>>1
förväntad	0<g1
fører	0;P1
førerkort	08a1
førstepræmie	0081
førstespråk	0Ne1
führer	02c1
führerin	02c1
führerschein	06B1
für	0O`1
fırıncı	05E1
fırını	03W1
főiskola	0JZ2
főiskolai diploma	04L1
g	03T1
gaard	0>>1
gada	0Oe1
gade	0Of1
gadi	0Og1
gads	0Og1
gadu	0Og1
gaelscoil	01G1
gaertner	05T1
gaertnerei	03B1
gaffer	01g1
galardon	01S1
galardón	01S1
gallery	0371
galvaniseur	05T1
gamekeeper	01g1
games	0371
gamykla	03H1
ganadera	01B1
ganadero	01B1
ganador	01S1
ganadora	01S1
gang	0Eg1
gano	03K1
ganske god	0>c1
garage	0Oh2
garcom	01\1
garconete	01\1
gard	0>>1
gardener	01g1
gardien	01Z1
gardienne	01Z1
garson	05E1
gartner	0Oj3
gartnerei	03B1
garzone	0251
garçom	01\1
garçonete	01\1
gasse	0AH1
gasthaus	08[1
gasthof	08[1
gastouder	01c1
gata	0Om3
gatan	04f1
gate	0:c1
gatve	0P02
gatvė	03T1
gazeteci	05E1
gbr	00`1
gcp	01Q1
gcse	00g2
gcses	00g2
gebr	08[1
gebruder	08[1
gebrueder	08[1
gebrüder	08[1
gecertificeerd	0=K1
ged	00g2
gegenwaertig	04B1
gegenwartig	04B1
gegenwärtig	04B1
gehuwd	04e1
geimhreadh	0P21
geldig t m	0P31
geldig t/m	0P31
geldig tot	0P31
gelistirici	05E1
gelistiricisi	05E1
geliştirici	05E1
geliştiricisi	05E1
gemeente	0P41
gemeinde	08[1
gemeinderat	02c1
gemiddeld	0P52
gemiddeld cijfer	0AX1
gemiddelde	0AX1
gendarme	01Z1
genel not ortalamasi	03K1
genel not ortalaması	03K1
generalitat	03P1
generell studiekompetanse	07D1
gennemsnit	0Jo1
genossenschaft	03B1
geodeta	0261
geodetka	0261
geologist	01g1
geometer	05T1
geometra	0251
geometre	01Z1
gepland	0P71
geplant	05U1
gepromoveerd	0Hb1
gept	0<M1
gepubliceerd	0=M1
gerai	0P82
gerant	01Z1
gerante	01Z1
geras	0P:1
gerent	02>1
gerente	03N2
gering	05S1
germans	03P1
geros	0P:1
geruestbauer	05T1
gerustbauer	05T1
gerüstbauer	05T1
gesaellbrev	0P;1
gesallbrev	0P;1
gesamtnote	01A1
gesamtschule	0<k1
geschaeftsbereich	06P1
geschaeftsfuehrer	05T1
geschaftsbereich	06P1
geschaftsfuhrer	05T1
gescheiden	04e1
geschieden	0P<1
geschäftsbereich	06P1
geschäftsführer	05T1
gesell	05T1
geselle	02c1
gesellenbrief	01@1
gesellenpruefung	01@1
gesellenprufung	01@1
gesellenprüfung	01@1
gesellin	02c1
gesellschaft	03B1
gestalter	05T1
gestionnaire	01Z1
gestor	01\1
gestora	01\1
gestoria	08]2
gestoría	07[1
gesällbrev	0P;1
getrouwd	04e1
getuigschrift	0=K1
gevorderd	0P=2
gg	0Eg1
ggmbh	00`1
ghadu ghaddej	0=31
ghalliem	0561
ghalliema	0561
gia su	09l1
gia sư	09l1
giai	0:m1
giai ba	0:m1
giai khuyen khich	0:m1
giai nhat	0:m1
giai nhi	0:m1
giai thuong	0:m1
giam doc	09l1
giam sat	09l1
giang vien	09l1
giao hang	09l1
giao hàng	09l1
giao su	09l1
giao tiep	0P?1
giao tiep co ban	0P?1
giao tiep tot	0P?1
giao tiếp	0P?1
giao tiếp cơ bản	0P?1
giao tiếp tốt	0P?1
giao vien	09l1
giardiniera	0251
giardiniere	0251
giay chung nhan	0:k1
giay khen	0:m1
giay phep	0:k1
gie	00`1
giesser	05T1
gießer	05T1
gift	0P@4
giftur	0J_1
gimnazija	03i5
gimnazium	0JZ2
gimnazjum	03h1
gimnázium	0JZ2
gimtasis	0I`1
gimtoji	0I`1
gimtoji kalba	0I`1
gioi	0?`1
giornalista	0251
giris duzeyi	0<>1
giriş düzeyi	0<>1
giudice	0251
giám sát	09l1
giám đốc	09l1
giáo sư	09l1
giáo viên	09l1
giải	0:m1
giải ba	0:m1
giải khuyến khích	0:m1
giải nhì	0:m1
giải nhất	0:m1
giải thưởng	0:m1
giảng viên	09l1
giấy chứng nhận	0:k1
giấy khen	0:m1
giấy phép	0:k1
giỏi	0?`1
gjaldkeri	0=]1
gjennomsnitt	0PD1
glassblower	01g1
glazier	01g1
glazurnik	0261
gledalisce	0>?1
gledališče	0>?1
glorieta	09>1
gmbh	00`1
gmbh & co	00`1
gmbh & co kg	00`1
gmbh & co. kg	00`1
gmina	0361
go	0PE1
go dti	0PE1
go dti seo	05`1
go dtí	0PE1
go dtí seo	05`1
gobernanta	01B1
gobierno	07[1
god	0PF:
god kunnatta	0PP1
goda	0PQ2
goda kunskaper	0PS1
goda kunskaper i tal och skrift	0N]1
godalga	00B1
gode	0PT1
gode kundskaber	0PT1
gode kunnskaper	0PU1
godina	0PV2
godine	0PV2
godkjenning	0PX2
godt	0PZ4
goed	0P^2
goede kennis	0P`1
goethe	0<M1
goethe zertifikat	0<M1
goethe-zertifikat	0<M1
gold	00N1
gold medal	00N1
goldschmied	05T1
goldsmith	01g1
gondozo	0682
gondozó	0682
gonullu	05E1
good	0Pa2
good knowledge	0Pc1
gorevli	05E1
gorevlisi	05E1
gostilna	0>?1
gott	0PP1
gotu	0Pd1
gouvernante	01Z1
government	0371
governo	02Z1
governor	01g1
gpa	0Pe2
graben	0AH1
gracht	0FE1
grad	0Pg4
grad ta' master	0Pk1
gradam	0>J1
grade	00T1
gradinar	01h1
gradinita	07L1
grado	0:F1
grado en	0:F1
grado medio	0:G1
grado superior	0AV1
grado universitario	0:F1
graduacao	0:31
graduado escolar	0:G1
graduat escolar	0<?1
graduate certificate	0Pl1
graduate degree	0Pl1
graduate diploma	0Pl1
graduate school	01N1
graduated	09X1
graduating	05f1
graduação	0:31
graend	04f1
grafica	0Pm2
grafician	01h1
graficka	0Ah2
grafico	0251
graficzka	0261
grafik	0Po3
grafiker	05E1
grafikus	0<L1
grafička	0Ah2
gramata	0GS1
gramatvede	02R1
gramatvedis	02R1
grammar school	01N1
grand	04f1
grand debutant	0Q22
grand débutant	0Q22
grande ecole	01P1
grande école	01P1
grant	00N1
granted	09X1
graphiste	01Z1
grau	0G11
grau en	0G11
grau mitja	0<?1
grau mitjà	0<?1
grau superior	0AU1
gre	0<M1
greengrocer	01g1
greenkeeper	01g1
greffier	01Z1
greffiere	01Z1
greffière	01Z1
grein	0Q42
griffier	01c1
grocer	01g1
groep	02Y1
groothandel	02Y1
groundskeeper	01g1
group	0Q62
groupe	02o1
grubu	03W1
gruender	05T1
grundare	0Q81
grunder	0Q92
grunderna	0Q;2
grundkenntnis	05S1
grundkenntnisse	0<72
grundkunskaper	0Q;2
grundlaeggande	0Q;2
grundlaeggande nivaa	0Q=1
grundlaeggende	0Q>2
grundlaegger	06Q1
grundlagen	0<72
grundlaggande	0Q;2
grundlaggande niva	0Q=1
grundläggande	0Q;2
grundläggande nivå	0Q=1
grundlæggende	0Q>2
grundlægger	06Q1
grundniva	0Q=1
grundnivaa	0Q=1
grundnivå	0Q=1
grundschule	0<k1
grundskola	0Nf1
grunnkunnatta	0Q@1
grunnkunnátta	0Q@1
grunnleggende	0QA2
grunnlegger	0;P1
grunnnam	09b1
grunnnám	09b1
grunnskolaprof	0QC1
grunnskoli	0401
grunnskólapróf	0QC1
grunnskóli	0401
grunnthekking	0QD1
grunnur	0QE2
grunnþekking	0QD1
grup	0QG3
grup scolar	07L1
grup școlar	07L1
grupa	0QJ4
grupe	0QN2
grupo	08_2
grupp	0QP1
gruppe	0QQ2
gruppen	0=>3
gruppenleiter	05T1
gruppo	03I1
grupul	03A1
grupė	0QN2
grád	0QS1
gráfica	02Z1
gränd	04f1
gründer	0Q92
grāmata	0GS1
grāmatvede	02R1
grāmatvedis	02R1
grădinar	01h1
grădinița	07L1
grădiniță	07L1
guanyador	01T1
guanyadora	01T1
guard	01g1
guarderia	0?T1
guardería	0?T1
guardia giurata	0251
guardo	01T1
guardó	01T1
gueltig bis	0=h1
guia de montana	01B1
guia turistica	03N2
guia turistico	03N2
guia turística	01\1
guia turístico	01\1
guida alpina	0251
guida turistica	0251
guide	01g1
gultig bis	0=h1
gumnaasium	0QT2
guncel	0>n1
gunumuz	0>n1
gurnal	07C1
gurnalist	0561
guru	0QV2
gut	0QX2
gut in wort und schrift	0QZ1
gutachter	05T1
gute	0QZ1
gute grundkenntnisse	0<R1
gute kenntnisse	0QX2
guvenlik gorevlisi	05E1
guz	0Q[1
guía de montaña	01B1
guía turística	01B1
guía turístico	01B1
gyakornok	0832
gyar	04N2
gydytoja	02Q1
gydytojas	02Q1
gymnas	0;Q1
gymnasial	0P;1
gymnasialabschluss	01@1
gymnasieexamen	0P;1
gymnasieskola	0Nf1
gymnasiet	0Nf1
gymnasieutbildning	0P;1
gymnasium	0Q\5
gymnazium	0MI2
gymnázium	0MI2
gyogyszeresz	0291
gyogyszertar	07F1
gyogytornasz	0<L1
gyoztes	0001
gyvenimo aprasymas	0Qa1
gyvenimo aprašymas	0Qa1
gyár	04N2
gyógyszertár	07F1
gyógyszerész	0291
gyógytornász	0<L1
győztes	0001
gärtner	05T1
gärtnerei	03B1
gård	0>>1
géomètre	01Z1
gérant	01Z1
gérante	01Z1
góð	0Qb2
góð kunnátta	0PP1
gönüllü	05E1
görevli	05E1
görevlisi	05E1
götu	0Pd1
gültig bis	0=h1
gümnaasium	0QT2
güncel	0>n1
günümüz	0>n1
güvenlik görevlisi	05E1
güz	0Q[1
għadu għaddej	0=31
għalliem	0561
għalliema	0561
h	0Qd1
haandvaerker	06Q1
habilitacao	0Qe2
habilitacio	01]1
habilitacion	01^1
habilitació	01]1
habilitación	01^1
habilitacja	0I[1
habilitation	0Qg2
habilitação	0Qe2
haccp	01Q1
hackathon	0Qi1
haedersbevisning	0081
haendler	05T1
hafta	0Qj1
haigla	0521
hairdresser	01g1
hajadon	0JY1
hakem	05E1
hakim	0Qk2
hala	0>n1
halado	0Qm2
haladó	0Qm2
halaman	0Qo1
halasz	0<L1
halen	0>n1
halen devam ediyor	0>n1
hallinnoija	05O1
halász	0<L1
hameau	04g1
handel	0R03
handelsakademie	0<k1
handelshoegskolan	0Nf1
handelshogskolan	0Nf1
handelshögskolan	0Nf1
handelsskole	0JV1
handlaeggare	02A1
handlaeggerska	02A1
handlaggare	02A1
handlaggerska	02A1
handledare	02A1
handler	0Bm2
handlowiec	0261
handläggare	02A1
handläggerska	02A1
handvaerker	06Q1
handwerk	03B1
handwerksmeister	03g1
hang	0R32
hanke	0R52
hari ini	0R71
harifa	0R81
haritaci	05E1
haritacı	05E1
harjoittelija	05O1
hasic	06]1
hasič	06]1
haskoli	0401
haskolinn	0401
hasta	0R91
hasta el presente	01m1
hasta hoy	01m1
hasta la actualidad	01m1
hasta la fecha	01m1
hastanesi	03W1
hasti	0R:1
hauptfach	0M:1
hauptschulabschluss	01@1
hauptschule	0<k1
hausmeister	05T1
hausnummer	0511
haust	0R;2
haute ecole	01P1
haute école	01P1
haven	0Of1
havo	0R=2
havo diploma	0R?1
havo-diploma	0R?1
hazas	0JY1
hb	00`1
hbo	0:@1
hbo bachelor	0:@1
hbo-bachelor	0:@1
hdr	0H[1
he	0R@1
hea	0RA2
head	01g1
head of	01g1
head teacher	01g1
headteacher	01g1
health visitor	01g1
hebamme	02c1
hec	0Aj1
heden	0RC1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0RD2
heft	08L1
heftruckchauffeur	01c1
hegeszto	0832
hegesztő	0832
heikko	04`1
heim	03B1
hekim	05E1
helfer	05T1
helyettes	0291
hem	0AR1
hemsire	05E1
hemsiresi	05E1
hemşire	05E1
hemşiresi	05E1
hentes	0<L1
herausgeber	08L1
herbst	0RF1
herec	0>a1
herecka	0>a1
herečka	0>a1
herfst	0RG1
hermanos	07[1
herr	0RH1
het	0RI1
hetkel	0RJ1
heute	04B1
hf	0RK2
hf eksamen	00D1
hf-eksamen	00D1
hhx	00D1
hien gio	0<A1
hien nay	0<A1
hien tai	0<A1
hiep hoi	0;A1
hieu thuoc	0;A1
hieu truong	09l1
high school	01N1
high school degree	02X1
high school diploma	02X1
higher certificate	02W1
higher national diploma	02W1
highers	02X1
highly skilled	0RM1
highway	0641
hilfskraft	02c1
hingga	0RN1
hingga kini	0R71
hingga saat ini	0R71
hingga sekarang	0R71
hinne	0RO1
hitsaaja	05O1
hivatal	0RP1
hiver	0RQ1
hivern	0RR1
hiện giờ	0<A1
hiện nay	0<A1
hiện tại	0<A1
hiệp hội	0;A1
hiệu thuốc	0;A1
hiệu trưởng	09l1
hja	0RS1
hjelp	0;P1
hjemmearbejde	0NK1
hjemmekontor	0NJ1
hjá	0RS1
hkdse english	0<M1
hlid	0Pd1
hlr	0@e1
hlíð	0Pd1
hnc	0RT2
hnd	0RT2
ho	0RV1
ho so xin viec	0RW1
hoa si	09l1
hoc bong	0:m1
hoc viec	09l1
hoc vien	0Db1
hochschulabschluss	0:=1
hochschule	0RX2
hochschulreife	01@1
hodnoceni	0RZ1
hodnocení	0RZ1
hodnotenie	0R[1
hoegskola	0Nf1
hoegskolan	0Nf1
hoegskole	0;Q1
hoegskoleexamen	0Mi1
hoegskolefoerberedande	0P;1
hoegskoleingenjoer	0Mi1
hoegskolekandidat	0?[1
hoegskolen	0;Q1
hoejskole	0JV1
hoest	0R\2
hoesten	0R\2
hoeyskole	0;Q1
hoeyskolen	0;Q1
hof	0R^3
hogeschool	08<1
hogskola	0Nf1
hogskolan	0Nf1
hogskole	0;Q1
hogskoleexamen	0Mi1
hogskoleforberedande	0P;1
hogskoleingenjor	0Mi1
hogskolekandidat	0?[1
hogskolen	0;Q1
hoi nghi	0:N1
hoi thao	0:N1
hoitaja	05O1
hoja de vida	0D11
hoje	0861
hojskole	0JV1
holding	0Ra2
holdings	00`1
holt	0Pd1
hombre	0Rc1
home	0Qd1
home office	0Rd4
homem	0Rh1
homeoffice	0Mf1
homme	0Ri1
honap	0RV1
honnudur	0=]1
honor	00N1
honorable mention	00N1
honors	00T1
honour	00N1
honourable mention	00N1
honours	00T1
honours degree	0::1
hons	09a1
hoofd	0J^1
hoofdstuk	0=M1
hoofdvak	02k1
hop tac xa	0;A1
hopital	02o1
hos	0Rj3
hospital	0Rm5
hospoda	0FF1
host	0S23
hosten	0R\2
hostes	05E1
hostess	0S52
hote	01Z1
hote d'accueil	01Z1
hotel	0S7B
hotelfach	05T1
hotell	0SI3
hotelli	06F1
hotesse	01Z1
house	0641
housekeeper	01g1
hovedfag	0KL1
hovenier	01c1
hoy	01m1
hoyskole	0;Q1
hoyskolen	0;Q1
hr	06o1
hrsz	03Y1
hsc	00E1
hsk	0<M1
htl	0Aj1
htx	00D1
huan luyen vien	09l1
hudebnik	0>a1
hudebník	0>a1
hudpleier	0;P1
hudterapeut	02A1
huidig	0RC1
huidige	0RC1
huissier	01Z1
hukukcu	05E1
hukukçu	05E1
huolto	06F1
huong dan vien	09l1
hurtownia	0361
huvudaemne	02b1
huvudamne	02b1
huvudämne	02b1
huy chuong	0:m1
huy chương	0:m1
huyen	0AR1
huyện	0AR1
huấn luyện viên	09l1
hybrid	0SL2
hybride	0SN1
hybrydowo	0SO1
hydraulik	0261
hydrologist	01g1
hyfsad	0SP1
hygieniapassi	03X1
hyva	0SQ2
hyva taito	0SS1
hyvae	0SQ2
hyvae taito	0SS1
hyvaet	0SS1
hyvat	0SS1
hyvä	0SQ2
hyvä taito	0SS1
hyvät	0SS1
háskóli	0401
háskólinn	0401
házas	0JY1
hâlen	0>n1
hâlâ	0>n1
händler	05T1
hästi	0R:1
håndværker	06Q1
hædersbevisning	0081
hè	0R@1
hét	0RI1
hó	0RV1
hónap	0RV1
hótel	06H1
hôpital	02o1
hôte	01Z1
hôte d'accueil	01Z1
hôtel	02o1
hôtesse	01Z1
högskola	0Nf1
högskolan	0Nf1
högskoleexamen	0Mi1
högskoleförberedande	0P;1
högskoleingenjör	0Mi1
hönnuður	0=]1
höst	0ST1
hösten	0ST1
høgskole	0;Q1
høgskolekandidat	0?[1
høgskolen	0;Q1
højskole	0JV1
høst	0SU1
høsten	0SU1
høyskole	0;Q1
høyskolen	0;Q1
hướng dẫn viên	09l1
hạng	0F=1
hẻm	0AR1
họa sĩ	09l1
học bổng	0:m1
học việc	09l1
học viện	0Db1
hồ sơ xin việc	0RW1
hội nghị	0:N1
hội thảo	0:N1
hợp tác xã	0;A1
i	0SV6
i dag	0S\4
i fills	03P1
i helyezett	0001
i lathair	05`1
i láthair	05`1
i miejsce	0N<1
i s	00`1
i sambud	0J_1
i место	0S`1
i. helyezett	0001
i/s	00`1
iarna	0Sa1
ib	00E1
ib diploma	02X1
icdl	01Q1
ician	0Sb1
idag	0Sc3
idegenvezeto	0<L1
idegenvezető	0<L1
idioma materno	0Sf1
idioma nativo	0=^1
idirmheanach	0Sg1
idirmheánach	0Sg1
idnmeistari	0G;1
idnmenntun	0QC1
idnskoli	0401
idraulico	0251
ieee	01[1
iela	0?01
ielts	0<M1
ielā	0?01
ies	0Aj1
iesacejs	0Sh2
iesācējs	0Sh2
ifsi	01P1
ig	0Sj2
igangvaerende	0Sl1
igangværende	0Sl1
igazgato	0Sm2
igazgatosag	0CH1
igazgató	0Sm2
igazgatóság	0CH1
igazolvany	0So1
igazolvány	0So1
ihk	0Aj1
ihk abschluss	01@1
ihk-abschluss	01@1
ii miejsce	0N<1
iii miejsce	0N<1
iim	0Aj1
iit	0Aj1
ijazah	0T01
ijazah sma	0T01
iki	0T11
iki dabar	0D]1
iki dilli	05:1
iki siandien	0D]1
iki siol	0D]1
iki šiandien	0D]1
iki šiol	0D]1
ikincilik	0;V1
ikurejas	02Q1
ilcesi	0>o1
ile	0T21
ileri	0B52
ileri duzey	0B52
ileri düzey	0B52
ileri seviye	0461
ilkbahar	0:M1
ilkokulu	03n1
illum	0=31
illustrateur	01Z1
illustratoer	0T32
illustrator	0T56
illustratore	0251
illustratrice	05Z2
illustratör	02A1
illustratør	0;P1
illusztrator	0<L1
illusztrátor	0<L1
illüstratör	05E1
ilsien matern	0=Z1
ilustrador	03N2
ilustradora	03N2
ilustrator	0T;4
ilustratorka	0261
ilustrátor	06]1
ilçesi	0>o1
im	0T?1
imam	01g1
ime projekta	0T@1
imker	02c1
immobiliare	03I1
imobiliaria	02Z1
imobiliária	02Z1
imone	03H1
imoneje	0TA1
impasse	04g1
impiegata	0251
impiegato	0251
importer	01g1
impresa	03I1
in	0TB1
in a relationship	0A[1
in corso	00k1
in corso di stampa	0741
in curs	0221
in essere	00k1
in partnerschaft	0P<1
in press	0>21
in prezent	0221
in progress	0Bl1
in service training	0CE1
in-service training	0CE1
inc	00`1
incepand cu	0TC1
incepator	0<C2
incorporated	00`1
indeks prestasi	0EQ1
indeks prestasi kumulatif	0EQ1
independent user	0Pc1
indirizzo	0C@1
individuali veikla	03H1
indkober	06Q1
indkoeber	06Q1
indkøber	06Q1
industri	0=>3
industria	02Z1
industrias	08_2
industrie	03I1
industriemeister	03g1
industrier	0>>1
industries	0TD3
indústria	02Z1
indústrias	02Z1
indústries	03P1
infant school	01N1
infermer	02>1
infermera	02>1
infermier	0561
infermiera	0TG2
infermiere	0251
infirmier	01Z1
infirmiere	01Z1
infirmière	01Z1
informatiker	05T1
ing	0TI2
ingegner	0TK1
ingenier	0TL1
ingenieria superior	0TM1
ingenieria tecnica	0:F1
ingeniería superior	0TM1
ingeniería técnica	0:F1
ingenieur	0TN3
ingenieurbuero	03B1
ingenieurburo	03B1
ingenieurbüro	03B1
ingenioer	05d2
ingenior	05d2
ingeniør	05d2
ingenjoer	02A1
ingenjor	02A1
ingenjör	02A1
inginer	0TQ1
inginer diplomat	0Fj1
inginier	0561
ingrijitoare	01h1
ingrijitor	01h1
ingénieur	0TR1
inhaber	05T1
iniciante	0TS2
inkoepare	02A1
inkopare	02A1
inkoper	01c1
inköpare	02A1
inmobiliaria	07[1
inn	0371
innealtoir	03U1
innealtóir	03U1
inniu	05`1
innkjoeper	0;P1
innkjoper	0;P1
innkjøper	0;P1
inriktning	02b1
insa	0Aj1
insaat	03W1
insegnante	0251
insener	01>1
insinoeoeri	0TU2
insinoeoeri (amk	0TW2
insinoori	0TU2
insinoori (amk	0TW2
insinyur	02:1
insinööri	0TU2
insinööri (amk	0TW2
inspectoare	01h1
inspector	0J22
instalater	0Ah2
instalator	01h1
instalatér	0>a1
installateur	05T1
institiuid	01G1
institiúid	01G1
institut	0TYF
institutas	0To2
institute	0E]2
institute of technology	01N1
instituteur	01Z1
instituto	0U14
institutrice	01Z1
instituts	0U52
institutt	0U72
institutul	0U92
instituut	0U;4
instituutti	0U?2
institūts	0U52
instructeur	01c1
instructor	0J22
instruktoer	05L3
instruktor	0UA7
instruktorka	0261
instruktur	02:1
instruktör	02A1
instruktør	05d2
instrutor	01\1
instrutora	01\1
instytut	0UH2
insurance	0371
integrante	01\1
integrisane studije	0UJ1
interactive	0371
interimaire	01Z1
intermedi	0UK2
intermedia	0UM2
intermediaire	0UO2
intermediar	0UQ2
intermediar superior	0=_1
intermediaria	0C01
intermediario	0US2
intermediario avancado	0>81
intermediate	0UU2
intermedio	0UW6
intermedio alto	0U]2
intermedio superiore	0?61
intermediária	0C01
intermediário	0US2
intermediário avançado	0>81
intermedju	0U_2
intermittent	01Z1
intermittente	01Z1
intermédiaire	0UO2
intermédio	0US2
intermédio alto	0>81
intern	0J22
internat	0<k1
international baccalaureate	00g2
internetu	0Ua1
interno	0?L1
interpreter	01g1
intervento	0741
intezet	0Ub3
intyg	0<\2
intérimaire	01Z1
intézet	0Ub3
invatatoare	01h1
invatator	01h1
inverno	0Ue2
investigador	02;3
investigadora	02?2
invierno	0Ug1
invigilator	01g1
invited talk	0>21
inz	0Uh1
inzeniere	02R1
inzenieris	02R1
inzenir	0Ui1
inzenjer	0Uj2
inzenyr	0Ul2
inzenyrske	0Un1
inzenyrske studium	0Un1
inzinier	0Uo1
inziniere	02Q1
inzinierius	02Q1
inzinierske	0V01
inzinierske studium	0V01
inzynier	0V12
inzynierskie	0Uh1
inġinier	0561
inşaat	03W1
inštalatér	0@:1
inštitut	0V32
inštitút	0V52
inštruktor	05H1
inż	0Uh1
inżynier	0V12
inżynierskie	0Uh1
inženiere	02R1
inženieris	02R1
inženir	0Ui1
inženjer	0Uj2
inženýr	0Ul2
inženýrské	0Un1
inženýrské studium	0Un1
inžinier	0Uo1
inžinierius	02Q1
inžinierske	0V01
inžinierske štúdium	0V01
inžinierė	02Q1
iosh	01Q1
ipasnieks	02R1
ipb	0MC1
ipk	0V72
ipma	01Q1
ir	0Hc1
iris	0?P1
iriseoir	03U1
irish leaving certificate	02X1
iroda	04N2
isbn	01[1
isci	05E1
iscisi	05E1
iscrizione	01?1
iscrizione all'albo	01?1
iskola	0JZ2
issa	0=31
issiskyres	0V91
issn	01[1
issued	09X1
issued on	09X1
istekejusi	0V91
istitut	0471
istituto	0V:2
istituto professionale	01R1
istituto tecnico	01R1
istqb	01Q1
istrazivac	05F2
istraživač	05F2
istruttore	0251
istruttrice	0251
itb	0Aj1
itfaiyeci	05E1
itibaren	0V<3
itil	01Q1
itinerari	0>X1
itinerario	0L81
its	01R1
iut	0V?2
ivertinimas	0:d1
iyi	0VA2
iyi derecede	0VC1
iyi duzeyde	0VC1
iyi düzeyde	0VC1
izdavac	0A`2
izdavacka kuca	06?1
izdavač	0A`2
izdavačka kuća	06?1
izdevnieciba	0VD2
izdevniecība	0VD2
izlaganje	0A`2
izpit	0@d1
izstradatajs	02R1
izstrādātājs	02R1
izvorni govornik	0VF2
iðnmeistari	0G;1
iðnmenntun	0QC1
iðnskóli	0401
işçi	05E1
işçisi	05E1
išsiskyręs	0V91
ištekėjusi	0V91
j	0VH1
j d o o	00`1
j.d.o.o	00`1
ja	0VI1
jaar	0VJ1
jaesen	05O1
jahr	0VH1
jahrbuch	08L1
jahre	0VH1
jahren	0VH1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02:1
jalan	0Eg1
janitor	01g1
jaosto	0Gg1
jar	0VK1
jarak jauh	0Dn1
jardineira	01\1
jardineiro	01\1
jardinera	01B1
jardinero	01B1
jardinier	01Z1
jardiniere	01Z1
jardinière	01Z1
jaren	0VJ1
jaro	0VL1
jasen	05O1
jatekvezeto	0<L1
jatkuu	0J;1
jazykovy certifikat	0VM1
jazykový certifikát	0VM1
jd	0DW1
jedinica	0VN2
jednatel	06]1
jednolite studia magisterskie	0VP1
jefa	01B1
jefe	01B1
jelen	00i1
jelenig	00i1
jelenleg	00i1
jelenleg is	00i1
jelenleg is tart	00i1
jelenlegi	00i1
jeles	08=1
jesen	0VQ4
jeseň	0VU1
jesien	0VV1
jesienia	0VV1
jesienią	0VV1
jesień	0VV1
jetzt	04B1
jeweler	01g1
jezyk ojczysty	0Ia1
jl	0Eg1
jlpt	0<M1
jo	0VW2
job d'ete	01Z1
job d'été	01Z1
jobs d'ete	01Z1
jobs d'été	01Z1
jogasz	0291
jogositvany	0VY1
jogosítvány	0VY1
jogász	0291
johtaja	05O1
joiner	01g1
jordemoder	06Q1
jordmor	0;P1
jornada de formacion	0D61
jornada de formación	0D61
jornadas	01`1
jornalista	01\1
journal	0VZ2
journalist	0V\7
journaliste	01Z1
journeyman	02X1
juara	05l1
juara 1	05l1
juara i	05l1
jud	04R1
judecator	01h1
judecător	01h1
judetul	04R1
județul	04R1
judge	01g1
judr	0CI2
juez	01B1
jueza	01B1
jugendleiter	05T1
juggler	01g1
juhataja	01>1
juhendaja	01>1
juhiluba	0Vc1
juht	01>1
juiz	01\1
juiza	01\1
julkaistu	0L51
julkaisu	07A2
junta	07[1
jurist	0Vd7
jurista	01B1
juriste	0Vk2
juristi	05O1
jurists	02R1
jurnal	09h1
jurnalis	02:1
jurnalist	01h1
jurnalista	01h1
jurnalistă	01h1
juror	01g1
juru masak	02:1
juru ukur	02:1
jurusan	0=H1
jusqu'a	0Vm1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0Vm1
jusqu'à	0Vm1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01\1
játékvezető	0<L1
jäsen	05O1
jó	0VW2
język ojczysty	0Ia1
k	0<B1
k k	00`1
k.k	00`1
kaantaja	05O1
kaari	08Q1
kab	0Eg1
kabupaten	0Eg1
kadar	0Vn2
kade	0FE1
kadernice	0>a1
kadernik	0>a1
kadeřnice	0>a1
kadeřník	0>a1
kadin	0<B1
kadın	0<B1
kaeaentaejae	05O1
kaesittelijae	05O1
kaesolev	0RJ1
kaesoleva ajani	0RJ1
kaetiloe	05O1
kafe	07\1
kafli	0?I1
kaksikielinen	02a1
kakskeelne	0KK1
kalastaja	05O1
kalauz	0<L1
kalfa	05E1
kameraman	0W02
kameramann	02c1
kameramen	02:1
kammer	03B1
kamrer	02A1
kancelar	0FF1
kancelaria	0W22
kancelarija	06?1
kancelária	03G1
kancelář	0FF1
kandidaatti	0TW2
kandidat	0W42
kandidatexamen	0Mi1
kandidatgrad	0?W1
kandidatprogram	0Mi1
kandidatsprof	0W61
kandidatuddannelse	0?W1
kandídatspróf	0W61
kansanopisto	0451
kantor	07\1
kanzlei	03B1
kapici	05E1
kapitaen	02c1
kapitan	02c1
kapitel	0W73
kapitlu	07C1
kapitola	0W:2
kapittel	0W<1
kapitän	02c1
kapper	01c1
kapster	01c1
kapıcı	05E1
kar	0JZ2
karakter	0W=2
karakterar	0PD1
karaktergennemsnit	0Jo1
karaktersnitt	0PD1
karl	0W?1
karlkyns	0W?1
karlmadur	0W?1
karlmaður	0W?1
karosszerialakatos	0<L1
karosszérialakatos	0<L1
karyawan	02:1
kasap	05E1
kasir	02:1
kasittelija	05O1
kasiyer	05E1
kasjer	0261
kasjerka	0261
kassamedewerker	01c1
kassanhoitaja	05O1
kassemedarbejder	06Q1
kassenwart	02c1
kasserer	05d2
kassier	01c1
kassierer	05T1
kassoer	02A1
kassoerska	02A1
kassor	02A1
kassorska	02A1
kassör	02A1
kassörska	02A1
kasvataja	01>1
kat	0>o1
kat gorevlisi	05E1
kat görevlisi	05E1
katilo	05O1
katona	0<L1
katu	08Q1
kauffrau	02c1
kaufhaus	03B1
kaufmann	02c1
kaugtoo	0W@1
kaugtöö	0W@1
kauplus	0521
kauppa	06F1
kauppakorkeakoulu	0451
kauppatieteiden maisteri	0G41
kaupunki	0WA1
kawaler	0WB1
kawin	0<d1
kaynakci	05E1
kaynakçı	05E1
kazaliste	0WC1
kazalište	0WC1
kbr	09G1
ke toan	09l1
ke toan truong	09l1
kebun	07\1
kec	0Eg1
kecamatan	0Eg1
keeper	0Sb1
kehittaejae	05O1
kehittaja	05O1
kehittäjä	05O1
kel	0Eg1
kelias	03T1
kellner	08Y1
kellnerin	08Y1
kelner	0261
kelnerka	0261
kelompok	07\1
kelurahan	0Eg1
kementerian	07\1
kendskab	0WD1
kennari	0=]1
kepala	02:1
kepesites	0=k2
keppni	00;1
kepykla	03H1
kepzes	0WE2
kertesz	0<L1
kertész	0<L1
kesa	0WG1
kesae	0WG1
kesaetyoentekijae	05O1
kesatyontekija	05O1
kesk eriharidus	0WH1
kesk-eriharidus	0WH1
keskeriharidus	0WI1
keskharidus	0WH1
keskhinne	0RO1
keskiarvo	07H1
keskitaso	0WJ2
keskitasoinen	0WL1
keskkool	03Z1
keskmine	0WM1
keskmine hinne	0RO1
kesktase	0WN2
kesktasemel	0WM1
keskus	0WP2
keskustelutaito	0WL1
kestab	0RJ1
kesä	0WG1
kesätyöntekijä	05O1
ketnyelvu	05o1
ketua	02:1
kevad	0WR1
kevaet	0WS1
kevat	0WS1
kevät	0WS1
key account manager	06o1
key holder	01g1
key worker	01g1
keyholder	01g1
keynote	0>21
kezdo	0WT2
kezdő	0WT2
kft	00`1
kg	00`1
kgaa	00`1
kha	0WV2
khach san	0;A1
khoa	0WX3
khoa hoc	0W[2
khoá học	0W]1
khu	0AR1
khá	0WV2
khách sạn	0;A1
khóa học	0W[2
kiado	0W^3
kiadó	0W^3
kiem soat vien	09l1
kiem toan vien	09l1
kien truc su	09l1
kierowca	0261
kierowniczka	0261
kierownik	0261
kierunek	0Wa1
kiitettaevae	0Kl1
kiitettava	0Kl1
kiitettävä	0Kl1
kilpailu	06G1
kimyager	05E1
kincstarnok	0<L1
kincstárnok	0<L1
kindergarten	0Wb2
kinderpfleger	05T1
kindlustus	0521
kinesitherapeute	01Z1
kinetoterapeut	01h1
kini	0R71
kinésithérapeute	01Z1
kirja	07A2
kirjakauppias	05O1
kirjanpitaejae	05O1
kirjanpitaja	05O1
kirjanpitäjä	05O1
kirjasto	06F1
kirjastonhoitaja	05O1
kirjastus	0Wd2
kirvesmies	05O1
kis	0Wf1
kitabi	0=O1
kitabı	0=O1
kitap	0=O1
kitap bolumu	0=O1
kitap bölümü	0=O1
kitapci	05E1
kitapçı	05E1
kitchen	0371
kitchen hand	01g1
kitchen porter	01g1
kituntetes	0001
kitunteteses	08=1
kitüntetés	0001
kitüntetéses	08=1
kivalo	0Wg3
kiváló	0Wg3
kiến trúc sư	09l1
kiểm soát viên	09l1
kiểm toán viên	09l1
kjennskap	0Wj1
kk	0Wk2
kleermaker	01c1
kleuterschool	08<1
kliinik	0521
kliniek	02Y1
klinigi	03W1
klinik	0Wm4
klinika	0X19
klinikk	0:b1
klinikka	06F1
klinikum	03B1
kliniği	03W1
klīnika	0661
kniha	0W:2
knihkupec	0>a1
knihovn	06]1
knihovna	0FF1
knihovnice	0>a1
knihovnik	0Ah2
knihovník	0Ah2
kniznica	03G1
knižnica	03G1
knjiga	0X:3
knjiznica	0X=2
knjiznicar	0X?2
knjižnica	0X=2
knjižničar	0X?2
knyga	0XA1
kobieta	0XB1
koch	02c1
kochin	02c1
kock	02A1
kod	0XC2
koechin	02c1
koerekort	0@a1
koerier	01c1
koerkort	0<\2
kogumik	03V1
kohtalainen	0WL1
kok	0XE2
koki	02:1
kokk	0XG2
kokki	05O1
kokkur	0=]1
koledza	0441
koledzas diploms	0XI1
koledža	0441
koledžas diploms	0XI1
kolegija	0Do1
kolegium	03h1
kolej	03n1
koleji	03n1
kolledz	03Z1
kolledž	03Z1
kolleg	0<k1
kollegium	0XJ1
kollégium	0XJ1
kolumni	0L51
komanda	0XK2
komercialist	05H1
komercijalist	0XM1
komercijalista	06i1
kommissionierer	05T1
kommun	0>>1
kommune	0XN4
kompanija	0XR2
kompetansebevis	08a1
kompetisi	05l1
komplek	0Eg1
komponist	05T1
kompānija	0661
komunikativna	0XT1
komunikativne	0XT1
komunikativni	0XU1
komunikativní	0XU1
komunikatywnie	0HN1
komunikatywny	0HN1
komunikatívna	0XT1
komunikatívne	0XT1
komuves	0<L1
komvux	0XV1
kona	0XW1
konatel	08K1
konateľ	08K1
koncernen	0>>1
kondiittori	05O1
konditor	0XX4
konduktoeoeri	05O1
konduktoer	0T32
konduktoori	05O1
konduktor	0X\4
konduktorka	0261
konduktör	02A1
konduktööri	05O1
konduktør	0;P1
kondüktör	05E1
koneistaja	05O1
konferanse	0W<1
konferansi	0=O1
konferansı	0=O1
konferenca	0X`1
konference	0Xa3
konferencia	0Xd2
konferencija	0Xf3
konferencja	07E1
konferens	0Xi2
konferensi	09h1
konferenssi	0L51
konferenz	08L1
konferenza	07C1
kongresi	0=O1
konkurranse	0Xk1
konkurrence	0Xl1
konkurs	0N<1
konkursas	0651
konkursie	0N<1
konkurss	0Xm2
konobar	05F2
konserni	06F1
konservatorij	0Jl1
konservatorija	0Do1
konservatorio	0451
konservatorium	0Xo3
konservatuvari	03n1
konservatuvarı	03n1
konserwatorium	03h1
konsulent	0Y23
konsult	0Y52
konsultan	02:1
konsultant	0Y73
konsultantas	02Q1
konsultante	02O2
konsultantka	0261
konsultants	02R1
konsultantė	02Q1
konsultti	05O1
kontor	0KY1
kontsern	0521
konverents	03V1
konversationsniveau	0<R1
konversationssicher	0<R1
konverzacijski	0Y:2
konverzacna	0Y<1
konverzacni	0Y=1
konverzačná	0Y<1
konverzační	0Y=1
konyv	0AY2
konyvelo	0832
konyvkereskedo	0<L1
konyvtar	04N2
konyvtaros	0832
konzern	03B1
konzervator	0DP1
konzervatorium	0Y>2
konzervatoř	0DP1
konzervatórium	0Y>2
konzultant	0Y@3
kool	03Z1
koolitus	0Jm1
koolituskeskus	03Z1
kooperatifi	03W1
koordinaator	01>1
koordinaattori	05O1
koordinator	0YC<
koordinatore	02O2
koordinatorius	02Q1
koordinators	02R1
koordinatoru	05E1
koordinatorė	02Q1
koordinatur	0561
koordinatör	05E1
koordinatörü	05E1
koordinátor	0YO3
koordynator	0261
koordynatorka	0261
koperasi	07\1
kops	0YR1
kopš	0YR1
korekort	0@a1
korektor	0YS2
korektorka	0261
korgkool	03Z1
korgtase	0YU1
korhaz	04N2
korkeakoulu	0451
korkort	0<\2
korrektor	0<L1
korrekturlaesare	02A1
korrekturlaeser	06Q1
korrekturlasare	02A1
korrekturleser	0;P1
korrekturläsare	02A1
korrekturlæser	06Q1
kortti	0YV1
korut	03Y1
kosmeticka	0>a1
kosmetiker	05T1
kosmetička	0>a1
kosmetolog	06Q1
kosmetologi	05O1
kosmetyczka	0261
kota	0Eg1
kotet	0GW1
koulu	0451
kouluttaja	05O1
koulutusohjelma	0YW1
koulutuspaeivae	0YX1
koulutuspaiva	0YX1
koulutuspäivä	0YX1
kovacs	0<L1
kovar	0>a1
kovács	0<L1
kovář	0>a1
kowal	0261
koyu	0>o1
koz	03Y1
kozepes	0YY2
kozepesen	0Y[1
kozepfelsofok	0Y\1
kozepfok	0Y[1
kozepfok felett	0Y\1
kozepfoku	0Y[1
kozephalado	0MW1
kozepiskola	0XJ1
kozepszint	0MW1
kozepszintu	0MW1
kozgazdasz	0291
kozjegyzo	0<L1
kozmetikus	0<L1
kozpont	07F1
krajums	0GS1
kranfuehrer	05T1
kranfuhrer	05T1
kranführer	05T1
krankenhaus	03B1
krawcowa	0261
krawiec	0261
krejci	0>a1
krejčí	0>a1
kreuz	03B1
kronik	02j1
kronikk	0W<1
krt	03Y1
kryptis	0Y]1
krājums	0GS1
ksiazeczka	0A51
ksiazka	07E1
ksiegarz	0261
ksiegowa	0261
ksiegowy	0261
książeczka	0A51
książka	07E1
księgarz	0261
księgowa	0261
księgowy	0261
kth	0XV1
ktieb	07C1
kuafor	05E1
kuaför	05E1
kuchar	02S2
kucharka	0261
kucharz	0261
kuchař	06]1
kuchár	08K1
kuester	02c1
kuhar	0X?2
kuja	08Q1
kuljettaja	05O1
kullegg	0471
kulleġġ	0471
kulondij	0001
kumpanija	07o1
kunde	0Y^1
kuni	0Y_1
kunniamaininta	0071
kunsill lokali	07o1
kunta	06F1
kurang	0E02
kurator	0Y`2
kurier	0Yb2
kurierka	0261
kurir	02:1
kurs	0Yd<
kursai	08;1
kursi	0671
kurssi	0Z03
kursu	0Z33
kursus	0Z64
kurucu	05E1
kurucusu	05E1
kurye	05E1
kuryr	0>a1
kurz	0Z:4
kurýr	0>a1
kustantaja	0L51
kustantamo	06F1
kuster	02c1
kutato	0291
kutató	0291
kutseharidus	0WH1
kutsekool	03Z1
kutsetunnistus	0Vc1
kutuphaneci	05E1
kutuphanesi	03W1
kuu	0Z>1
kuud	0Z>1
kuukausi	0Z?1
kuukautta	0Z?1
kuvar	0Z@1
kuvittaja	05O1
kvalificerad yrkesutbildning	0ZA1
kvenkyns	0XW1
kvetinar	06]1
kvinde	0ZB1
kvinna	0ZC1
kvinne	0ZD1
květinář	06]1
kwartalnik	07E1
kwekerij	02Y1
ky	00`1
ky su	0ZE2
ky thuat vien	09l1
ky yeu	0:N1
kypare	02A1
käesolev	0RJ1
käesoleva ajani	0RJ1
käsittelijä	05O1
kätilö	05O1
kääntäjä	05O1
képesítés	0=k2
képzés	0WE2
kétnyelvű	05o1
kórház	04N2
kõrgkool	03Z1
kõrgtase	0YU1
köchin	02c1
könyv	0AY2
könyvelő	0832
könyvkereskedő	0<L1
könyvtár	04N2
könyvtáros	0832
körkort	0<\2
körút	03Y1
kötet	0GW1
köyü	0>o1
köz	03Y1
közepes	0YY2
közepesen	0Y[1
közgazdász	0291
közjegyző	0<L1
központ	07F1
középfelsőfok	0Y\1
középfok	0Y[1
középfok felett	0Y\1
középfokú	0Y[1
középhaladó	0MW1
középiskola	0XJ1
középszint	0MW1
középszintű	0MW1
kørekort	0@a1
különdíj	0001
küster	02c1
kütüphaneci	05E1
kütüphanesi	03W1
kış	0Wf1
kőműves	0<L1
kế toán	09l1
kế toán trưởng	09l1
kỷ yếu	0:N1
kỹ sư	0ZE2
kỹ thuật viên	09l1
l	0ZG1
l'actualitat	01n1
la	0ZH2
la actualidad	01m1
la distanta	0E=1
la distanță	0E=1
la fecha	01m1
la zi	0221
laakari	05O1
laan	0FE1
labai gerai	08R2
labas	0ZJ1
labas zinasanas	0ZJ1
labas zināšanas	0ZJ1
labi	0ZK2
labor	0ZM2
laborans	0<L1
laborant	06[2
laboratoire	02o1
laboratoires	02o1
laborator	0ZO2
laboratori	0ZQ2
laboratories	0371
laboratorij	0X=2
laboratorija	0ZS3
laboratorio	0ZV5
laboratorios	08_2
laboratoris	03P1
laboratorium	0Z[7
laboratory	0371
laboratoř	0FF1
laboratuvari	03W1
laboratuvarı	03W1
laboratório	02Z1
laboratórios	02Z1
laboratórium	0Zb2
laborer	01g1
laboráns	0<L1
labourer	01g1
labs	0Zd2
lacatus	01h1
lackerare	02A1
lackierer	05T1
laeaekaeri	05O1
laege	06Q1
laegergaarden	0>>1
laehetti	05O1
laehihoitaja	0Zf2
laehtien	0Zh2
laekare	02A1
laeknir	0=]1
laensstyrelsen	0JW1
laerare	02A1
laerarhoegskola	0Nf1
laerarvikarie	02A1
laerer	05d2
laerling	0Zj3
laesare	02A1
lagerarbetare	02A1
lagergarden	0>>1
lagerist	05T1
lagermedarbeider	0;P1
lagermedarbejder	06Q1
laget	0:b1
lahetti	05O1
lahihoitaja	0Zf2
lahtien	0Zh2
lahutatud	01=1
lai xe	09l1
laisvai	0Zm1
laitos	06F1
lajang	0<d1
lakare	02A1
lakatos	0Sm2
laki laki	0ZG1
laki-laki	0ZG1
lakiernik	0261
lakyrnik	0>a1
lakýrník	0>a1
lampista	02>1
lana	07K1
lancar	0481
landkreis	08[1
landmaaler	05d2
landmaler	05d2
landmand	06Q1
landmeter	01c1
landmåler	05d2
landwirt	05T1
lane	0641
languagecert	0<M1
langue maternelle	0Zn1
langue natale	0Zn1
lanjutan	0Zo2
lansstyrelsen	0JW1
lantbrukare	02A1
lantmaetare	02A1
lantmatare	02A1
lantmätare	02A1
lap	0GW1
lap trinh vien	09l1
larare	02A1
lararhogskola	0Nf1
lararvikarie	02A1
largo	0[12
larling	0Q81
lasare	02A1
lasser	01c1
lasteaed	03Z1
lastenhoitaja	05O1
lastnica	0EM1
lastnik	0EM1
lat	0[31
lata	0[31
latem	0[41
lato	0[41
lato sensu	0L=1
laufend	04B1
laukums	0?01
laulaja	05O1
laurea	0Fi1
laurea breve	0Fi1
laurea in	0Fi1
laurea magistrale	0[51
laurea quinquennale	0[51
laurea specialistica	0[51
laurea triennale	0Fi1
laurea vecchio ordinamento	0[51
laureat	0[62
laureata in	0Fi1
laureatas	0651
laureate	00L1
laureatka	0N<1
laureato in	0Fi1
lauréat	00L1
lauréate	00L1
lavapiatti	0251
law school	01N1
lawyer	01g1
lda	00`1
le tan	09l1
leabhar	0?P1
leacht	0?P1
leachtoir	03U1
lead	01g1
leader	01g1
learning	0[81
leaving cert	02X1
leaving certificate	02X1
lebenslauf	0=11
lector	01h1
lecture	0>21
lecturer	01g1
ledamot	02A1
ledare	02A1
leder	05d2
ledig	0P<1
leed	01Q1
leerkracht	01c1
leerling	0[92
legat	0Xl1
lege	0;P1
legitimation	0<\2
legiutas kisero	0<L1
lehrabschluss	01@1
lehranstalt	0<k1
lehre	01@1
lehre als	01@1
lehre zum	01@1
lehrer	05T1
lehrgang	0O82
lehrling	05T1
lehrstuhl	0[;3
lehti	0[>1
lehtiartikkeli	0L51
lehtori	05O1
leidbeinandi	0=]1
leider	01c1
leidinys	0XA1
leidsogumadur	0=]1
leidster	01c1
leidykla	0[?2
leikhus	06H1
leikhús	06H1
leikskoli	0401
leikskóli	0401
leipomo	06F1
leipuri	05O1
leirleder	0;P1
leiter	05T1
leitung	02c1
leiðbeinandi	0=]1
leiðsögumaður	0=]1
lekar	0[A3
lekaren	03G1
lekarka	0261
lekarn	06]1
lekarna	0[D2
lekarnicka	0@:1
lekarnik	0@:1
lekarz	0261
lektor	0[F9
lektorin	02c1
lektorka	0261
lektors	02R1
lekár	08K1
lekáreň	03G1
lekárnik	0@:1
lekárnička	0@:1
lembaga	07\1
lengua madre	0Sf1
lengua materna	0Sf1
lengua nativa	0Sf1
lente	0[O1
lentoemaentae	05O1
lentoemanta	05O1
lentoemäntä	05O1
leraar	01c1
lerares	01c1
let	0[P2
leta	0[R1
leti	0[R1
leto	0[S4
letrada	01B1
letrado	01B1
letters	0>21
lettur	0561
letuska	0>a1
letuška	0>a1
level 2 diploma	02X1
level 3 diploma	02X1
level 4 diploma	02W1
level 5 diploma	02W1
leveltaros	0<L1
levnadsbeskrivning	0[W1
levnedslob	0[X1
levnedsloeb	0[X1
levnedsløb	0[X1
levnetsloep	0[Y1
levnetslop	0[Y1
levnetsløp	0[Y1
levéltáros	0<L1
leyfi	0[Z2
lezing	0[\2
lgh	0>S1
lia	0:c1
libraia	0251
libraio	0251
libraire	01Z1
librairie	02o1
librar	01h1
librarian	01g1
library	0371
librera	01B1
librero	01B1
libro	0[^2
lic	0Uh1
licejs	0441
licejus	0Do1
licenca	0[`4
licence	0[d5
licence pro	09k1
licence professionnelle	09k1
licencia	0[i2
licenciada	0:31
licenciada en	0TM1
licenciado	0:31
licenciado en	0TM1
licenciatura	0[k2
licencija	0[m2
licencja	0A51
licencjackie	0Uh1
licencjat	0Uh1
licens	0[o2
license	01X1
licensed	01X1
licenta	0\12
licentiat	0Fj1
licentiata	0Fj1
licentiatexamen	0GT1
licentie	0@S2
licenza	01?1
licenza media	0Fl1
licenzja	0A21
licença	0@11
licențiat	0Fj1
licențiată	0Fj1
licență	0\12
liceo	0\32
liceu	0\52
liceul	07L1
liceum	03h1
licėjus	0Do1
lider	0\75
lideri	05E1
liderka	0261
lidt kendskab	0<X1
lidz	0\<1
lidz sim	0\=1
lidz sim bridim	0\=1
lieutenant	01g1
lifeguard	01g1
ligonine	03H1
ligoninė	03H1
liitto	06F1
lijecnica	0=m1
lijecnik	0=m1
liječnica	0=m1
liječnik	0=m1
limba materna	0=X1
limba maternă	0=X1
limbă maternă	0=X1
limited	0\>2
limited working	0BA1
limited working proficiency	0BA1
lingua madre	0\@1
lingua materna	0\A2
lingua nativa	0=^1
linguaskill	0<M1
lingwa materna	0=Z1
linja	0YW1
linje	0M;2
linnavalitsus	0521
liofa	0591
lisans	0AW1
lisans derecesi	0AW1
lisans mezunu	0AW1
lisansi	0<c1
lisansı	0<c1
lise	0\C2
lise diplomasi	0\E1
lise diploması	0\E1
lise mezunu	0\E1
lisens	08a1
lisensi	0<j1
lisensiaatti	0Mh1
lisenssi	03X1
lisesi	03n1
listonos	06]1
listonosz	0261
listonoszka	0261
listonoš	06]1
litil	0Q@1
litsents	0Vc1
litt	0<Y1
livello avanzato	09;1
livello base	0B[1
livello intermedio	0GL1
livre	0?O1
livreira	01\1
livreiro	01\1
livreur	01Z1
livreuse	01Z1
livro	05;1
lizenz	0\F2
lizenziat	0FW1
liċenzja	0A21
ljekarna	0WC1
ljekarnik	0=m1
ljeto	0\H1
ll b	09a1
ll m	0FL1
ll.b	09a1
ll.m	0FL1
llar d'infants	01O1
llb	09a1
llc	00`1
llengua materna	0\I1
llengua nativa	0\I1
llibre	0?l1
llicencia	01]1
llicenciada en	0\J1
llicenciat en	0\J1
llicenciatura	0\J1
llicència	01]1
llm	0FL1
llp	00`1
ln	0641
loader	01g1
loai gioi	0F=1
loai kha	0F=1
loai xuat sac	0F=1
loc	0?L1
localita	0?L1
località	0?L1
locen	0\K1
locena	0\K1
locul 1	0?=1
locul i	0?=1
locuteur natif	0Zn1
logfraedingur	0=]1
logisticien	01Z1
logisticienne	01Z1
logistics	0371
logistik	03B1
logopaed	06Q1
logoped	0\L4
logopeda	0\P2
logopedist	0H01
logopedista	0251
logopedus	0<L1
logopæd	06Q1
logopédus	0<L1
loja	02Z1
lojas	02Z1
lojistik	03W1
lokakarya	0\R1
lokfoerare	02A1
lokfoerer	0;P1
lokforare	02A1
lokforer	0;P1
lokfuehrer	05T1
lokfuhrer	05T1
lokförare	02A1
lokfører	0;P1
lokführer	05T1
lokomotivfoerer	06Q1
lokomotivforer	06Q1
lokomotivfører	06Q1
lomba	05l1
loodgieter	01c1
lop tap huan	0W]1
lopend	0RC1
lote	04H1
loti labi	08M2
lotissement	04g1
lower second	00T1
ločen	0\K1
ločena	0\K1
loại giỏi	0F=1
loại khá	0F=1
loại xuất sắc	0F=1
ltd	00`1
ltd sti	00`1
ltd. şti	00`1
ltda	00`1
lts	0R?1
lu ecrit parle	0CA1
lu hanh	0;A1
lu parle ecrit	0CA1
lu, parlé, écrit	0CA1
lu, écrit, parlé	0CA1
luan an	0:N1
luat su	09l1
luba	0\S2
lucrare	0731
luento	0[>1
lugar	04H1
lukanda	07o1
lukio	0451
lukion oppimaara	0551
lukion oppimaeaerae	0551
lukion oppimäärä	0551
luku	0L51
lulus	0\U1
lumberjack	01g1
luna	0\V1
lungomare	0?L1
luni	0\V1
lună	0\V1
lupa	0YV1
luthier	01g1
lutseum	03Z1
luu loat	0?`1
luận án	0:N1
luật sư	09l1
ly lich	0RW1
lycee	01P1
lyceum	0\W3
lycée	01P1
lyzeum	0<k1
lái xe	09l1
lána	07K1
lägergården	0>>1
lähetti	05O1
lähihoitaja	0Zf2
lähtien	0Zh2
läkare	02A1
länsstyrelsen	0JW1
lärare	02A1
lärarhögskola	0Nf1
lärarvikarie	02A1
lärling	0Q81
läsare	02A1
lääkäri	05O1
læge	06Q1
læknir	0=]1
lærer	05d2
lærling	05d2
léacht	0?P1
léachtóir	03U1
légiutas-kísérő	0<L1
lékař	06]1
lékárn	06]1
lékárna	0FF1
léto	0\Z1
líder	03N2
língua materna	0=^1
língua nativa	0=^1
líofa	0591
lítil	0Q@1
lögfræðingur	0=]1
lütseum	03Z1
lý lịch	0RW1
lýceum	0\[1
lăcătuș	01h1
līdz	0\<1
līdz šim	0\=1
līdz šim brīdim	0\=1
lưu loát	0?`1
lập trình viên	09l1
lễ tân	09l1
lớp tập huấn	0W]1
lữ hành	0;A1
m	0\\;
m a	0FL1
m arch	0FL1
m b a	0FL1
m com	0FL1
m ed	0FL1
m eng	0FL1
m f a	0FL1
m s	0FL1
m sc	0FL1
m sc prof	0W61
m tech	0FL1
m. a	0FL1
m. ed	0FL1
m. eng	0FL1
m. sc	0FL1
m.a	0FL1
m.arch	0FL1
m.b.a	0FL1
m.com	0FL1
m.ed	0FL1
m.eng	0FL1
m.f.a	0FL1
m.s	0FL1
m.sc	0FL1
m.sc.-próf	0W61
m.tech	0FL1
m1	0FL1
m2	0FL1
ma	0\g3
maakond	0\j1
maalare	02A1
maalari	05O1
maan	0\k1
maanad	0\k1
maanader	0\k1
maand	0\l1
maanden	0\l1
maaned	0\m2
maaneder	0\m2
maanmittari	05O1
maantee	0\o1
maanviljelija	05O1
maanviljelijae	05O1
maanviljelijä	05O1
maatschap	0P41
macchinista	0251
macelar	01h1
macellaio	0251
machinist	0]02
macon	01Z1
madalya	0;V1
madrasah	0MC1
madre lingua	0\@1
madrelingua	0\@1
maennl	0RH1
maennlich	0RH1
maestra	0?^2
maestria	0]22
maestro	0?^2
maestría	0]22
mag	0]43
magacioner	06i1
magang	02:1
magas szintu	0]71
magas szintű	0]71
magasin	02o1
magasinier	01Z1
magasiniere	01Z1
magasinière	01Z1
magazasi	03W1
magazijnmedewerker	01c1
magazin	03A1
magazine	0371
magazioner	01h1
magazynier	0261
magazynierka	0261
magazziniera	0251
magazziniere	0251
magician	01g1
magistar	0]82
magister	0]:8
magister farmacji	0261
magister inzynier	0VP1
magister inżynier	0VP1
magistere	03L1
magisterexamen	0A\1
magisterij	0]B1
magisterium	0VP1
magisterske	0]C2
magisterske studium	0]C2
magisterskie	0VP1
magistersky	0Un1
magisterské	0]C2
magisterské studium	0Un1
magisterské štúdium	0V01
magisterský	0Un1
magisterstudium	0FW1
magistr	0Un1
magistra	0FO1
magistra grads	0]E1
magistrantura	0]F1
magistrantuur	0]G1
magistrantūra	0]F1
magistras	0]F1
magistrat	01Z1
magistrate	07`2
magistratura	0]H2
magistre	0]J2
magistrica	0]B1
magistrica stroke	0]B1
magistrikraad	0]G1
magistriope	0]G1
magistriõpe	0]G1
magistro	0]F1
magistro laipsnis	0]F1
magistrs	0]E1
magistrski studij	0]B1
magistrski študij	0]B1
magistrė	0]F1
magistère	03L1
magna cum laude	0AC1
magíster	0TM1
mah	0>o1
mahallesi	0>o1
mahir	0]L2
mai napig	00i1
maig	00i1
maintainer	01g1
maintenant	00_1
maire	01Z1
mairie	02o1
maison	02o1
maisteri	0]N2
maisterintutkinto	0G41
maistreacht	0]P1
maistru	01h1
maith	0]Q1
maitre	01Z1
maitre d	01g1
maitre d'hotel	01Z1
maitrise	0]R3
maitrise parfaite	0CB1
maitrise universitaire	09k1
majalah	09h1
majeure	0Mg1
majitel	02S2
majiteľ	08K1
major	0BF1
major de promotion	00L1
major in	0BF1
majoring in	0BF1
majster	0]U2
majstor	0=n2
makalah	09h1
makale	0=O1
makalesi	0=O1
make up artist	01g1
make-up artist	01g1
makelaardij	02Y1
maker	01g1
makinist	05E1
makler	05T1
malare	02A1
male	0]W1
maler	0Oj3
man	0]X6
manad	0\k1
manader	0\k1
manager	0]^6
manajer	02:1
manazer	02S2
manažer	06]1
manažér	08K1
mand	0]d1
mandat	0]e1
mandor	02:1
maned	0\m2
maneder	0\m2
manicure	01\1
maniger	0561
maniġer	0561
mann	0]f2
mannelijk	0]h1
mannl	0RH1
mannlich	0RH1
mannskap	0;P1
manudir	0]i1
manudur	0]i1
manutentionnaire	01Z1
maquetador	01B1
maquetadora	01B1
maquettiste	01Z1
maquinista	01B1
mara	0Mc1
maraicher	01Z1
maraichere	01Z1
marangoz	05E1
maraîcher	01Z1
maraîchère	01Z1
marceneira	01\1
marceneiro	01\1
march	0FL1
marie	0@A1
mariee	0@A1
marin	01Z1
marinaio	0251
marinar	01h1
marinera	01B1
marinero	01B1
marinheiro	01\1
marié	0@A1
mariée	0@A1
mark	00T1
marker	01g1
market	0]j2
marks	00T1
markt	03B1
maros	0<L1
married	0A[1
marynarz	0261
marós	0<L1
mas	03P1
maschile	0]l1
maschinenbau	03B1
maschinist	05T1
maschio	0]l1
masculi	0Qd1
masculin	0]m2
masculine	0]o2
masculino	0^12
masculí	0Qd1
masih berlangsung	0R71
masinis	02:1
maskil	0^31
masseur	0Bm2
masseuse	01g1
master	0^4?
master degree	0Pl1
master di ii livello	0[51
master in	0Pl1
master of	0Pl1
master of applied science	0Pl1
master of architecture	0Pl1
master of arts	0Pl1
master of business administration	0Pl1
master of commerce	0Pl1
master of design	0Pl1
master of economics	0Pl1
master of education	0Pl1
master of engineering	0Pl1
master of fine arts	0Pl1
master of laws	0Pl1
master of medicine	0Pl1
master of music	0Pl1
master of nursing	0Pl1
master of philosophy	0Pl1
master of public administration	0Pl1
master of public health	0Pl1
master of science	0Pl1
master of social work	0Pl1
master of technology	0Pl1
master studije	0UJ1
master universitari	0\J1
master universitario	0TM1
master's	0Pl1
master's degree	0Pl1
masterabschluss	0FW1
masterand	0Fk1
masterat	0Fk1
mastere	03L1
mastere specialise	03L1
masterexamen	0A\1
mastergrad	0KL1
masteropleiding	0Hc1
masterprogram	0A\1
masters	0Pl1
masterstudium	0^C2
masteruddannelse	0?W1
masterutbildning	0A\1
mastery	0^E2
mastère	03L1
mastère spécialisé	03L1
maszynista	0261
matelot	01Z1
materinji	0^G1
materinscina	0^H1
materinska rec	0^I1
materinski	0^G1
materinski jezik	0^G1
materinsky	0^I1
materinsky jazyk	0^I1
materinská reč	0^I1
materinský	0^I1
materinský jazyk	0^I1
materinščina	0^H1
materna	0^J4
maternega	0^H1
maternelle	0^N2
materni	0^H1
materni jezik	0^H1
maternji	0^P1
maternji jezik	0^P1
materno	0=^1
maternă	0=X1
materska skola	0MI2
matersky	0^Q1
matersky jazyk	0^Q1
materská škola	0\[1
materstina	0^Q1
mateřská škola	0DP1
mateřský	0^Q1
mateřský jazyk	0^Q1
mateřština	0^Q1
mathematician	01g1
mathematiker	05T1
matig	0<91
matricula d'honor	0LT1
matricula de honor	0?R1
matriculation	02X1
matron	01g1
matrona	01B1
matroos	01c1
matros	0D_1
matrose	02c1
matroz	0291
matrícula d'honor	0LT1
matrícula de honor	0?R1
matróz	0291
matsec	0A11
matu	09i1
matura	0^R6
maturita	0^X3
maturita classica	0Fl1
maturita scientifica	0Fl1
maturitaet	01@1
maturitat	01@1
maturite	09i1
maturitna skuska	0^[1
maturitni	0^\1
maturitni zkouska	0^\1
maturitná skúška	0^[1
maturitní	0^\1
maturitní zkouška	0^\1
maturità	0Fl1
maturità classica	0Fl1
maturità scientifica	0Fl1
maturität	01@1
maturité	09i1
maturski ispit	0^]1
maurer	05T1
mavo	0R?1
maçon	01Z1
maître	01Z1
maître d	01g1
maître d'hôtel	01Z1
maîtrise	0]R3
maîtrise parfaite	0CB1
maîtrise universitaire	09k1
mağazası	03W1
maģistra grāds	0]E1
maģistratūra	0]E1
maģistre	0]E1
maģistrs	0]E1
mba	0FL1
mbh	00`1
mbo	0^^2
mbo 2	0R?1
mbo 3	0R?1
mbo 4	0^`2
mbo niveau 4	0^b1
mca	0FL1
mcsa	01Q1
mcse	01Q1
md	0^c2
mdes	0FL1
mdr	0^e1
me	00`1
meanleibheal	0^f2
meanscoil	01G1
mecanic	0^h2
mecanic de locomotiva	01h1
mecanic de locomotivă	01h1
mecanica	01B1
mecanicien	01Z1
mecanico	03N2
meccanico	0251
mechanic	01g1
mechanik	0Po3
mechanikas	02Q1
mechaniker	05T1
mechatroniker	05T1
mecànic	02>1
mecánica	01B1
mecánico	01B1
mecânico	01\1
med	0FL1
medaglia	00O1
medaila	0041
medaile	0051
medaille	0^j4
medaille d'or	00L1
medal	0^n3
medala	00B1
medaleinkunn	0231
medalha	00M1
medali	05l1
medalia	0?=1
medalie	0?=1
medalis	0651
medalj	00K1
medalja	0_13
medalje	0_42
medaljen	0_63
medalla	0<N2
medarbeider	0;P1
medarbejder	06Q1
medarbetare	02A1
medaļa	00B1
meddommer	0;P1
medecin	01Z1
medel	0_92
medelbetyg	0<l1
medelgod	0SP1
medewerker	01c1
medewerkster	01c1
medfoerfattare	02A1
medforfattare	02A1
medforfatter	05d2
medförfattare	02A1
medhjaelper	06Q1
medhjælper	06Q1
media	0_;5
media final	0Ag1
media generala	0?S1
media generală	0?S1
medianomi	04V1
medic	01h1
medic rezident	01h1
medica	03N2
medical school	01N1
medicinska sestra	0A]3
medico	06R3
medie	0_@2
medie de absolvire	0?S1
medio	0_B5
medio alto	0>k1
medio-alto	0>k1
mediu	0UQ2
medium	0UU2
medja	0_G1
medju	0_H1
medlem	05L3
medmasa	02R1
medmāsa	02R1
mees	0_I1
meeskond	0_J1
meget god	0_K4
meget gode	0N[1
meget godt	0_O2
megye	03Y1
mehanicar	05F2
mehanik	0EM1
mehanikis	02R1
mehaničar	05F2
mehāniķis	02R1
meistarabref	0G;1
meistarabréf	0G;1
meistaragrada	0W61
meistaragráða	0W61
meistaraprof	0W61
meistarapróf	0W61
meistars	02R1
meister	0_Q3
meisterbrief	03g1
meisterpruefung	03g1
meisterprufung	03g1
meisterprüfung	03g1
meistras	02Q1
mekaanikko	05O1
mekanik	02:1
mekaniker	05L3
melhor	00M1
mellanniva	0SP1
mellannivaa	0SP1
mellannivå	0SP1
mellem	0_T2
member	01g1
membre	0BD2
membro	01\1
membru	01h1
memoire	0?O1
memur	05E1
memuru	05E1
men	0_V2
menadzer	0_X3
menadżer	0261
menadžer	05F2
mencao honrosa	00M1
mencio	0_[2
mencio especial	01T1
mencion	0_]2
mencion de honor	01S1
menció	0_[2
menció especial	01T1
mención	0_]2
mención de honor	01S1
menedzer	0__3
menedzere	02R1
menedzeris	02R1
menedzser	0291
menedżer	0261
menedžer	0X?2
menedžere	02R1
menedžeris	02R1
meneillaan	0J;1
meneillaeaen	0J;1
meneillään	0J;1
menengah	0CO2
menengah atas	0_b1
menesi	0_c1
menesiai	0_d1
menesis	0_c1
menesiu	0_d1
meng	0FL1
menikah	0<d1
menntaskoli	0401
menntaskóli	0401
mention	0_e2
mention assez bien	0MX1
mention bien	0MX1
mention complementaire	09i1
mention complémentaire	09i1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0MX1
mention très bien	0MX1
mentiune	0?=1
mentor	0_g4
mentora	01\1
menuisier	01Z1
menuisiere	01Z1
menuisière	01Z1
menuo	0_d1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0?=1
merchandiser	01g1
merimies	05O1
merit	00T1
meritfoerteckning	0[W1
meritforteckning	0[W1
meritförteckning	0[W1
meritvaerde	0<l1
meritvarde	0<l1
meritvärde	0<l1
merkezi	03W1
mernok	0291
mes	0_k5
mese	0`01
mesec	0`12
meseca	0`12
mesecev	0`31
meseci	0`12
mesemondo	0291
mesemondó	0291
meses	0`42
mesi	0`01
mesiac	0`61
mesiace	0`61
mesiacov	0`61
mesic	0`71
mesice	0`71
mesicu	0`71
meska	0`81
meski	0`81
meslek lisesi	0\C2
meslek yuksekokulu	03n1
meslek yuksekokulu mezunu	0`91
meslek yüksekokulu	03n1
meslek yüksekokulu mezunu	0`91
mesos	0`:1
messageries	02o1
mestari	05O1
mester	0`;3
mesterbrev	07D1
mesterdiploma	0J\1
mesterfok	0`>1
mesterfokozat	0J\1
mesterkepzes	0J\1
mesterképzés	0J\1
mestra	02>1
mestrado	0L=1
mestrado integrado	0L=1
mestratge	0\J1
mestre	0`?2
mestre de obras	01\1
mestre em	0L=1
mestsky urad	0G^2
mestský úrad	03G1
metai	0`A1
meteorologist	01g1
metge	02>1
metgessa	02>1
metreur	01Z1
metselaar	01c1
metsuri	05O1
metteur en scene	01Z1
metteur en scène	01Z1
metu	0`A1
metzger	02c1
metų	0`A1
meubelmaker	01c1
mevcut	0>n1
mews	0641
mezatka	0WB1
mezczyzna	0`81
mezun	0`B1
mezuniyet	0`B1
mezuniyet notu	03K1
meánleibhéal	0^f2
meánscoil	01G1
meðaleinkunn	0231
mfa	0`C2
mgimo	0Aj1
mgr	0`E2
mgr inz	0VP1
mgr inż	0VP1
mh	0>o1
mi	0`G1
midalja	0>O1
middel	0`H1
middelmatig	0C21
middels	0`I2
midlungs	0`K2
midwife	01g1
mierne	0`M1
mierne pokrocily	0Y<1
mierne pokročilý	0Y<1
mies	0`N2
miesiac	0`P1
miesiace	0`P1
miesiecy	0`P1
miesiąc	0`P1
miesiące	0`P1
miesięcy	0`P1
mieszkanie	04U1
militair	01c1
militaire	01Z1
militar	0B13
militare	0251
mills	0371
mim	0FL1
mimar	05E1
mimari	05E1
mimarı	05E1
minicurso	0?g1
ministarstvo	0@F2
ministeerium	0521
minister	03A1
ministere	02o1
ministeri	03P1
ministerie	0P41
ministeriet	0??1
ministerija	03H1
ministerio	0`Q3
ministerioe	06F1
ministerium	03B1
ministeriö	06F1
ministero	03I1
ministerstvo	0G^2
ministerstwo	0361
ministeru	07o1
ministerul	03A1
ministrija	0661
ministrstvo	0>?1
ministry	0371
ministère	02o1
ministério	02Z1
miniszterium	07F1
minisztérium	07F1
minn	0`T2
minor	0BF1
minor in	0BF1
minosites	08=1
minősítés	08=1
mionna	0`G1
mirne	0`V1
mirne pokrocila	0Y=1
mirne pokrocily	0`W1
misrah	0E21
misraħ	0E21
mistenni	0`X1
mistr	0>a1
mit	0Aj1
mit auszeichnung	01A1
mitali	05b2
mitarbeiter	05T1
mitarbeiter des jahres	00:1
mitja	0UK2
mitja alt	0>I1
mitjana	0LT1
mitjà	0UK2
mitjà alt	0>I1
mitjà-alt	0>I1
mittel	0`Y2
mittelmaessig	0<R1
mittelmassig	0<R1
mittelmäßig	0<R1
mittlere kenntnisse	0<R1
mittlere reife	01@1
mixologist	01g1
mizar	0EM1
miðlungs	0`K2
mj	0`[1
mjesec	0`[1
mjeseca	0`[1
mjeseci	0`[1
mjog god	0`\2
mjog god kunnatta	0OS1
mjog gott	0OS1
mjög gott	0OS1
mjög góð	0`\2
mjög góð kunnátta	0OS1
mnd	0`^2
mnt	0\j1
mo	0``1
moara	03A1
moasa	01h1
moașă	01h1
modeliste	01Z1
modellista	0251
moderate	0BA1
moderator	0Bm2
modersmaal	0`a2
modersmaalsnivaa	0Nd1
modersmaalsniveau	0N\1
modersmaalstalare	0Nd1
modersmal	0`a2
modersmalsniva	0Nd1
modersmalsniveau	0N\1
modersmalstalare	0Nd1
modersmål	0`a2
modersmålsniveau	0N\1
modersmålsnivå	0Nd1
modersmålstalare	0Nd1
modista	01B1
modul	0`c2
modurmal	0`e1
modurmali	0`e1
modéliste	01Z1
moedertaal	0JT1
moedertaalspreker	0JT1
moi bat dau	0`f1
moi hoc	0`g1
mois	0`h1
mojster	0EM1
mokslininkas	02Q1
mokslu daktaras	0Dc1
mokslų daktaras	0Dc1
mokykla	0Do1
mokytoja	02Q1
mokytojas	02Q1
molt bo	0NV1
molto buono	09;1
momentan	04B1
momenteel	0RC1
mon	0`i1
monat	0`i1
monate	0`i1
monaten	0`i1
moniteur	01Z1
monitor	02;3
monitora	02;3
monitrice	01Z1
montador	01\1
montadora	01\1
montajci	05E1
montajcı	05E1
montator	01h1
montatore	0251
montatrice	0251
monter	0`j2
monteur	0`l3
monteuse	01Z1
month	0`o1
months	0`o1
montir	02:1
montoer	05L3
montor	05L3
montér	0>a1
montör	02A1
montør	05d2
morsmaal	0Ne1
morsmaalsnivaa	0Ne1
morsmal	0Ne1
morsmalsniva	0Ne1
morsmål	0Ne1
morsmålsnivå	0Ne1
mos	0``1
moski	0a01
most	00i1
moteris	0a11
moteriska	0a11
moteriška	0a11
mother language	0NI1
mother tongue	0NI1
motorista	01\1
motors	0371
mottak	0:b1
moulder	01g1
mountain guide	01g1
moyen	07_1
moyenne	0MX1
mozo	01B1
moški	0a01
mpa	0FL1
mph	0FL1
mphil	0FL1
mr	0Hc1
mres	0FL1
ms	0FL1
msc	0a22
msci	0FL1
mta	08Y1
mtech	0FL1
mts	0R?1
mtu	00`1
mtü	00`1
mua dong	0a41
mua he	0R@1
mua thu	0a51
mua xuan	0a61
mudiresi	05E1
mudr	0CI2
mudur	05E1
mudurlugu	0a72
muduru	05E1
mueller	02c1
muhasebeci	05E1
muhely	07F1
muhendis	05E1
muhendisi	05E1
muhendislik	03W1
muinteoir	03U1
muito bom	08j2
mujer	0M^1
mukemmel	0B71
mulettista	0251
mulher	0Ma1
muller	02c1
mulo	0R?1
muncitoare	01h1
muncitor	01h1
munkas	0291
munkatars	0291
munkatárs	0291
munkás	0291
muotoilija	05O1
murare	02A1
murarz	0261
muratore	0251
murer	05d2
musdienas	0\=1
musee	02o1
museo	0a93
museu	0a<2
museum	0a>7
musician	01g1
musicien	01Z1
musicista	0251
musico	03N2
musiker	0XX4
musim dingin	0aE1
musim gugur	0aF1
musim panas	0aG1
musim semi	0aH1
muskarac	0aI2
muski	0aI2
musko	0aI2
musée	02o1
muttersprache	0Km1
muttersprachler	0Km1
muttersprachlerin	0Km1
muttersprachlich	0Km1
muttersprachniveau	0Km1
mutuelle	02o1
muuja	01>1
muurari	05O1
muuseum	0521
muusikko	05O1
muvezeto	0832
muy alto	0981
muy bueno	0992
muz	0aK2
muzej	0333
muzejs	0661
muzesi	03W1
muzeu	03A1
muzeul	03A1
muzeum	0aM4
muzician	01h1
muziejus	03H1
muzikant	0H01
muzisyen	05E1
muzske	0aK2
muzyk	0261
muškarac	0aI2
muški	0aI2
muško	0aI2
muž	0aK2
mužské	0aK2
mvp	0aQ1
my cv	0aR1
my resume	0aR1
mycket bra	0902
mycket god	0902
mycket goda	0N]1
myndighet	0>>1
myyja	05O1
myyjae	05O1
myyjä	05O1
myymaelae	06F1
myymala	06F1
myymälä	06F1
màster	0\J1
màster universitari	0\J1
máig	00i1
máistreacht	0]P1
mán	0]i1
mánuðir	0]i1
mánuður	0]i1
máster	0TM1
máster universitario	0TM1
männl	0RH1
männlich	0RH1
målare	02A1
mån	0\k1
månad	0\k1
månader	0\k1
måned	0\m2
måneder	0\m2
mécanicien	01Z1
médaille	00L1
médaille d'or	00L1
médecin	01Z1
média	0Ag1
média final	0Ag1
médica	03N2
médico	03N2
médio	0US2
mémoire	0?O1
mérnök	0291
métreur	01Z1
mês	0aS1
mí	0`G1
míonna	0`G1
mírně	0`V1
mírně pokročilá	0Y=1
mírně pokročilý	0`W1
móðurmál	0`e1
móðurmáli	0`e1
mùa hè	0R@1
mùa thu	0a51
mùa xuân	0a61
mùa đông	0a41
múinteoir	03U1
músico	03N2
múzeum	0Zb2
müdiresi	05E1
müdür	05E1
müdürlüğü	0a72
müdürü	05E1
mühendis	05E1
mühendisi	05E1
mühendislik	03W1
mükemmel	0B71
müller	02c1
müzesi	03W1
müzisyen	05E1
müüja	01>1
măcelar	01h1
mēn	0_c1
mēnesis	0_c1
mēneši	0_c1
mėn	0_d1
mėnesiai	0_d1
mėnesių	0_d1
mėnuo	0_d1
męska	0`81
męski	0`81
mężatka	0WB1
mężczyzna	0`81
měs	0`71
městský úřad	0FF1
měsíc	0`71
měsíce	0`71
měsíců	0`71
mūsdienas	0\=1
műhely	07F1
művezető	0832
mới bắt đầu	0`f1
mới học	0`g1
n	0aT1
n v	00`1
n.v	00`1
n1	0<M1
n2	0<M1
n3	0<M1
n4	0<M1
n5	0<M1
na	0aU2
na daljavo	0aW1
na daljinu	0aX2
na dalku	0aZ1
na dialku	0a[1
na diaľku	0a[1
na dálku	0aZ1
na kierunku	0Wa1
naa	0O<1
naaister	01c1
naavaerende	0O<1
nabrezi	0?K1
nabrezie	0a\1
nabrezje	0a]1
nabrežje	0a]1
nachweis	0<Q1
nacionalna poklicna kvalifikacija	0@d1
nadace	0FF1
nadacia	03G1
nadal	04A1
nadiu	0\I1
nadiua	0\I1
nadácia	03G1
naeherin	08Y1
naemndeman	02A1
naeyttelijae	05O1
nagrada	0_13
nagroda	0N<1
nagrody	0N<1
nagyon jo	0Qm2
nagyon jó	0Qm2
naherin	08Y1
naimaton	09M1
naimisissa	09M1
naine	0a^1
nainen	0a_1
najaar	0RG1
nakladatelstvi	0a`2
nakladatelství	0a`2
nakladnik	0ab2
nam	0ad5
nama proyek	0ai1
namestek	0>a1
namesti	0?K1
namestie	0a\1
namndeman	02A1
namornik	0>a1
nams og starfsferill	0Me1
namsbraut	0241
namskeid	0aj1
nang cao	0ak2
nanny	01g1
napjainkig	00i1
napredno	0am6
naselje	0b33
nastavnica	0=n2
nastavnik	0=n2
natakar	05H1
natif	0Zn1
natiivi	02a1
national 5	02X1
natiu	0\I1
nativ	0=X1
nativa	0b63
native	0b93
native language	0NI1
native or bilingual	0NI1
native or bilingual proficiency	0NI1
native proficiency	0NI1
native speaker	0NI1
nativo	0b<2
natjecanje	0061
nattiv	0=Z1
natywny	0Ia1
nauczyciel	0b>2
nauczycielka	0261
naukowiec	0261
navaerende	0O<1
navy	0371
nay	0<A1
nayttelija	05O1
nazev projektu	0b@1
naziv projekta	0bA2
nazov projektu	0bC1
nazwa projektu	0bD1
nd	0bE1
near native	0bF2
near-native	0bF2
nebenfach	0M:1
nebosh	01Q1
necasatorit	0@81
necasatorita	0@81
necăsătorit	0@81
necăsătorită	0@81
negociateur	01Z1
negociatrice	01Z1
negozio	03I1
nelayan	02:1
nemi	0=]1
nemocnica	03G1
nemocnice	0FF1
neozenjen	0bH2
neoženjen	0bH2
neprecejies	0bJ1
neprecejusies	0bJ1
neprecējies	0bJ1
neprecējusies	0bJ1
netekejusi	0V91
netekėjusi	0V91
nettbasert	0NJ1
networks	0371
neudana	0bK1
neudata	0bL1
neuvoja	05O1
nevedes	0V91
nevedęs	0V91
nevelo	0291
nevelő	0291
newspaper	0371
ngach	0AR1
ngan hang	0;A1
nganh	0AT1
nganh hoc	0AT1
nghien cuu sinh	09l1
nghien cuu vien	09l1
nghiên cứu sinh	09l1
nghiên cứu viên	09l1
ngo	0AR1
ngon ngu me de	0:f1
ngành	0AT1
ngành học	0AT1
ngách	0AR1
ngân hàng	0;A1
ngôn ngữ mẹ đẻ	0:f1
ngõ	0AR1
nha bao	09l1
nha hang	0;A1
nha hat	0;A1
nha may	0;A1
nha thiet ke	09l1
nha xuat ban	0bM2
nhac si	09l1
nhan vien	09l1
nhan vien xuat sac	0:m1
nhiep anh gia	09l1
nhiếp ảnh gia	09l1
nhom	0:e1
nhs	0371
nhà báo	09l1
nhà hàng	0;A1
nhà hát	0;A1
nhà máy	0;A1
nhà thiết kế	09l1
nhà xuất bản	0bM2
nhân viên	09l1
nhân viên xuất sắc	0:m1
nhóm	0:e1
nhạc sĩ	09l1
nilai	0EQ1
nimikirja	05a1
ninera	01B1
nit	0Aj1
niveau avance	0CA1
niveau avancé	0CA1
niveau bon	0>H1
niveau debutant	0;l1
niveau débutant	0;l1
niveau europeen	0bO1
niveau européen	0bO1
niveau intermediaire	07_1
niveau intermédiaire	07_1
niveau moyen	07_1
niveau scolaire	0;l1
nivel alto	0981
nivel avancado	08i1
nivel avansat	0CS1
nivel avanzado	0981
nivel basico	0bP2
nivel básico	0BZ1
nivel de baza	0CR1
nivel de bază	0CR1
nivel intermediario	0C01
nivel intermedio	0C11
nivel medio	0C11
nivel medio alto	0>k1
nivel medio-alto	0>k1
nivel mediu	0C51
nivell alt	0NV1
nivell avancat	0NV1
nivell avançat	0NV1
nivell basic	0:S1
nivell bàsic	0:S1
nivell mitja	0Bo1
nivell mitjà	0Bo1
nivodij	0001
niñera	01B1
no	0bR6
nociones	0:T2
nocions	0?C2
nocoes	0bX2
nocoes basicas	0KA1
nodala	0bZ2
nodaļa	0bZ2
noe	0>c1
noe kjennskap	0<Y1
nogenlunde	0`H1
nokkud god	0b\1
nokkuð góð	0b\1
nom del projecte	0b]1
nom du projet	0b^1
nombre del proyecto	0b_1
nome del progetto	0b`1
nome do projeto	0ba1
nominee	00N1
nonprofit	0371
nork	04Z1
norskprove	0<M1
norskprøve	0<M1
nos	0JY1
not ortalamasi	03K1
not ortalaması	03K1
nota	0bb4
nota final	0Ag1
nota finala	0?S1
nota finală	0?S1
nota media	0?R1
nota mitjana	0LT1
notable	0?R1
notaio	0251
notaire	01Z1
notar	0bf3
notaria	01B1
notarie	02A1
notario	01B1
notaris	0bi2
notariusz	0261
notary	01g1
note	0bk2
notendurchschnitt	01A1
notenschnitt	01A1
noter	05E1
notions	0;Y2
notiuni	0CR1
notiuni de baza	0CR1
notlen	0JY1
notář	06]1
nourrice	01Z1
noustaja	01>1
novads	0?01
nover	0291
noverande	0O<1
novice	0bm2
novinar	0bo5
novinár	08K1
novinář	06]1
now	0Bl1
nozioni	0;W2
noções	0bX2
noções básicas	0KA1
noțiuni	0CR1
noțiuni de bază	0CR1
npk	0@d1
npo法人	0c41
nr	04R1
ntnu	0c51
nu	0c65
nu ho sinh	09l1
nubile	0@B1
nucleo	0G<1
nugaletoja	0651
nugaletojas	0651
nugalėtoja	0651
nugalėtojas	0651
num	09>1
numatoma	0c;1
numele proiectului	0c<1
nuo	0c=2
nuotolinis	0Ua1
nuotoliniu budu	0Ua1
nuotoliniu būdu	0Ua1
nurse	01g1
nursery	0371
nutid	0c?2
nutricionista	03N2
nutritionist	0J22
nutriționist	01h1
nuvaerende	0Sl1
nuvarande	0cA1
nuverandi	0K]1
nuværende	0Sl1
nv	00`1
nvq	0>f2
nyar	0cB1
nyara	0cB1
nybegynner	0cC2
nyboerjare	0cE2
nyborjare	0cE2
nybörjare	0cE2
nyelvvizsga	0cG1
nyelvvizsgat	0cG1
nyelvvizsgát	0cG1
nykyaan	0J;1
nykyaeaen	0J;1
nykyhetkeen	0J;1
nykyhetki	0J;1
nykyinen	0J;1
nykyisin	0J;1
nykyään	0J;1
nyni	09]1
nyní	09]1
nyrt	00`1
nyt	0J;1
nyár	0cB1
nábrežie	0a\1
nábřeží	0?K1
nám	0cH2
námestie	0a\1
námořník	0>a1
náms- og starfsferill	0Me1
námsbraut	0241
námskeið	0aj1
náměstek	0>a1
náměstí	0?K1
název projektu	0b@1
názov projektu	0bC1
nâng cao	0ak2
näherin	08Y1
nämndeman	02A1
näyttelijä	05O1
nå	0O<1
nåværende	0O<1
négociateur	01Z1
négociatrice	01Z1
nível avançado	08i1
nível básico	0KA1
nível intermediário	0C01
nívódíj	0001
nõrk	04Z1
nõustaja	01>1
nú	0K]1
núcleo	0G<1
núm	09>1
nútíð	0K]1
núverandi	0K]1
năm	0cJ2
nő	0cL1
nős	0JY1
nőtlen	0JY1
nővér	0291
nữ	0cM1
nữ hộ sinh	09l1
o	0cN3
o levels	02X1
o momento	0861
o-levels	02X1
oab	0@11
obala	09G1
obchod	0G^2
obchodna akademia	0\[1
obchodni akademie	0DP1
obchodni zastupce	0>a1
obchodnik	0Ah2
obchodny zastupca	0@:1
obchodná akadémia	0\[1
obchodní akademie	0DP1
obchodní zástupce	0>a1
obchodník	0Ah2
obchodný zástupca	0@:1
obcina	0>?1
obecnie	04A1
ober	0J^1
oberschule	0<k1
objava	0X`1
objavljen	0cQ1
objavljeno	0cR1
obkladac	0>a1
obkladač	0>a1
oblikovalec	0EM1
oblikovalka	0EM1
obmann	02c1
obor	0cS1
oboru	0cS1
obrona	0cT1
obrt	0WC1
obtained	09X1
obtained in	09X1
obtenida	06C1
obtenido	06C1
obtenu	0EO1
obtenu en	0EO1
obtenue	0EO1
obtenue en	0EO1
obtida	0BG1
obtido	0BG1
obtinut	01C1
obuka	0cU1
občina	0>?1
obținut	01C1
oca	01Q1
ocakavane	0cV1
oceanographer	01g1
ocekavano	0cW1
ocekivano	0cX2
ocena	0cZ3
ocena koncowa	0c]1
ocena końcowa	0c]1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0c^1
ochroniarz	0261
ocjena	0c_1
ocm	01Q1
ocp	01Q1
octrooi	0=M1
od	0c`<
odbor	0cl3
oddelek	0Jb1
oddeleni	0Gj1
oddelenie	0Go1
oddzial	0Id1
oddział	0Id1
oddělení	0Gj1
ode	01>1
odeljenje	0G?1
odgojitelj	0XM1
odhadce	0>a1
odjel	0co1
odjeljenje	0co1
odlicno	0am6
odlično	0am6
odontotecnico	0251
odotettu	07G1
odsek	0d03
odsjek	0co1
odul	0;V1
odulu	0;V1
odvetnica	0EM1
odvetnik	0EM1
odvjetnica	0=m1
odvjetnicki ured	0WC1
odvjetnik	0=m1
odvjetnički ured	0WC1
odznaczenie	0N<1
odznaka	0N<1
oekonom	05d2
oekotropholog	05T1
oenologue	01Z1
oeversaettare	02A1
oevet	0d31
of	0d41
office	0Oh2
officer	0d53
officina	03I1
officine	03I1
offiser	0;P1
oficial	02?2
oficina	0d83
ofisi	03W1
og	0d;2
oggi	00k1
ogift	0d=2
ogretim gorevlisi	05E1
ogretim uyesi	05E1
ogretmen	05E1
ogretmeni	05E1
ogrodniczka	0261
ogrodnik	0261
ohg	00`1
ohjaaja	05O1
ohjelmoija	05O1
oifigeach	03U1
oikolukija	05O1
ojczyste	0Ia1
ojczystego	0Ia1
ojczysty	0Ia1
okj	0d?2
oklevel	0dA2
okleveles	0J\1
oklevél	0dA2
okonom	05d2
okotropholog	05T1
okres	0cH2
oktato	0832
oktató	0832
okul	03n1
okulu	03n1
oldal	0dC1
olimpiada	0dD3
olimpiade	00B1
olimpiadă	0?=1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0dG2
ologist	0Sb1
olympiad	00N1
olympiada	0@D2
olympiáda	0@D2
omanik	01>1
omistaja	05O1
ompelija	05O1
on lisans	0`91
ondernemer	01c1
onderneming	0P41
onderscheiding	0JS1
onderzoeker	01c1
oneletrajz	0dI1
oneletrajza	0dI1
ongehuwd	04e1
ongoing	0Bl1
onkentes	0<L1
onkormanyzat	07F1
onlajn	0dJ1
online	0dKA
onlisans	0`91
onlus	03I1
onoracha	0QS1
ontwerper	01c1
ontwikkelaar	01c1
onur belgesi	0;V1
onwards	0Bl1
onóracha	0QS1
oopt	0<M1
op afstand	0SN1
opas	05O1
opcina	0WC1
operaator	01>1
operaattori	05O1
operador	01\1
operadora	01\1
operaia	0251
operaio	0251
operari	02>1
operaria	02;3
operario	03N2
operater	0d\3
operateur	01Z1
operative	0Sb1
operatoare	01h1
operatoer	05L3
operator	0d_?
operatore	0251
operatorius	02Q1
operatorka	0261
operators	02R1
operatoru	05E1
operatrice	05Z2
operatör	0GH2
operatörü	05E1
operatør	05d2
operatőr	0<L1
operària	02>1
operária	01\1
operário	01\1
operátor	0YO3
opetaja	01>1
opettaja	05O1
opic	0<M1
opiekun	0261
opiekunka	0261
opisto	0451
opistoaste	0Ki1
opistotutkinto	0Ki1
oplaeg	02j1
opleidingscentrum	08<1
opleidingsdag	0=N1
oplæg	02j1
oppas	01c1
oppekava	0Kh1
oppilas	05O1
opravneni	0@f1
opravnenie	0@g1
oprichter	0J^1
oprávnenie	0@g1
oprávnění	0@f1
opstina	06?1
optica	01B1
optician	0J22
opticien	0AF2
opticienne	01Z1
optico	01B1
optik	0>a1
optiker	0XX4
optikko	05O1
optikus	0<L1
option	0Mg1
optisyen	05E1
optometrist	01g1
optyk	0261
opublikowany	07E1
opérateur	01Z1
opératrice	01Z1
općina	0WC1
opština	06?1
oraz	0dn1
orden	08Z1
ordfoerande	02A1
ordfoerer	0;P1
ordforande	02A1
ordforer	0;P1
ordförande	02A1
ordfører	0;P1
ordinary degree	0::1
organiser	01g1
organist	0Bm2
organizer	01g1
orta	0do2
orta duzey	0do2
orta duzeyde	0e11
orta düzey	0do2
orta düzeyde	0e11
orta seviye	0e11
orta ust	0VC1
orta ustu	0VC1
orta üstü	0VC1
orta-üst	0VC1
ortagi	05E1
ortak yazar	05E1
ortalama	03K1
ortaokulu	03n1
ortağı	05E1
orthophoniste	01Z1
orvos	0291
os	04U1
osakond	0e22
osasto	0e42
oscp	01Q1
osd	0<M1
osiedle	04U1
osiguranje	0@F2
osnivac	05F2
osnivač	05F2
osnove	0e66
osnovna skola	0Jj2
osnovna sola	0Jl1
osnovna škola	0Jj2
osnovna šola	0Jl1
osnovne akademske studije	0<P1
osnovne studije	0<P1
osnovno	0e66
osnovno znanje	0e<3
ospatar	01h1
ospedale	03I1
ospideal	0B@1
ospidéal	0B@1
osposobljavanje	0e?1
ospătar	01h1
ostaja	05O1
ostan	0B@1
osteopath	01g1
ostetrica	0251
ostetrico	0251
ostreiculteur	01Z1
ostréiculteur	01Z1
osuuskunta	06F1
osvc	0FF1
osvedceni	0@f1
osvedcenie	0@g1
osvedčenie	0@g1
osvč	0FF1
osvědčení	0@f1
osz	0e@1
osze	0e@1
osztaly	0eA2
osztalyzat	08=1
osztatlan kepzes	0J\1
osztatlan képzés	0J\1
osztondij	0FC2
osztály	0eA2
osztályzat	08=1
ota	0eC2
oteli	03W1
otomotiv	03W1
otono	0eE1
otoño	0eE1
ottenuto	0B\1
ottico	0251
ottima	09<2
ottima conoscenza	09;1
ottimo	09<2
ou	00`1
outono	0eF1
ouvrage	0?O1
ouvrier	01Z1
ouvriere	01Z1
ouvrière	01Z1
overmontoer	06Q1
overmontor	06Q1
overmontør	06Q1
oversaetter	06Q1
oversattare	02A1
oversetter	0;P1
oversætter	06Q1
ovet	0d31
ovlascenje	0cU1
ovlastenje	0e?1
ovlaštenje	0e?1
ovlašćenje	0cU1
ovoda	0XJ1
ovodapedagogus	0291
ovono	0291
owner	01g1
oy	00`1
oyj	00`1
oyuncu	05E1
oz gecmis	0eG1
ozenjen	0bH2
ozgecmis	0eG1
ozgecmisi	0eG1
oü	00`1
očakávané	0cV1
očekivano	0cX2
očekáváno	0cW1
oženjen	0bH2
p	0eH1
p o box	0eI1
p zza	0?L1
p.o. box	0eI1
p.zza	0?L1
pa	0eJ1
pa distans	0GX1
pa nett	0NJ1
paa	0eJ1
paa distans	0GX1
paa nett	0NJ1
paaaine	0YW1
paagaaende	0eK2
paagaar	0cA1
paallikko	05O1
pabrik	07\1
packer	0Bm2
pacse	0@A1
pacsee	0@A1
pacsé	0@A1
pacsée	0@A1
pad	0FE1
pada	0eM1
padagog	05T1
padalinys	0EU1
padaria	02Z1
padeiro	01\1
padejeja	02Q1
padejejas	02Q1
padeka	0651
padronanza	0L@1
padzilinats	0eN1
padziļināts	0eN1
padėjėja	02Q1
padėjėjas	02Q1
padėka	0651
paeaeaine	0YW1
paeaellikkoe	05O1
paedagog	0eO2
paeivaekoti	0U?2
paetevyys	0YV1
pagaende	0eK2
pagar	0cA1
pagaritookoda	0521
pagaritöökoda	0521
pagasts	0?01
page	0eQ2
pagina	0eS5
pagrindai	0<H2
pagrindine mokykla	0Do1
pagrindines	0eX1
pagrindinė mokykla	0Do1
pagrindinės	0eX1
paguyuban	07\1
paipear	0?P1
paipéar	0?P1
paitinn	0?P1
paivakoti	0U?2
paja	06F1
pakankamai	0eY1
pakar	0eZ1
palestra	05;1
paligs	02R1
palkinto	06G1
palmes	00L1
palomies	05O1
palvelu	06F1
palveluneuvoja	05O1
palvelut	06F1
palyazat	0001
palīgs	02R1
pamata	0e[2
pamatlimeni	06M1
pamatlimenis	0e[2
pamatlīmenis	0e[2
pamatlīmenī	06M1
pamatskola	0441
pamatzinasanas	0e[2
pamatzināšanas	0e[2
pana	0e]1
pana in	0e]1
pana in prezent	0221
pana la	0e]1
panadera	01B1
panaderia	07[1
panadero	01B1
panadería	07[1
panettiere	0251
panificio	03I1
panimo	06F1
pank	0521
pankki	06F1
panna	0WB1
paper	0>21
papeteries	02o1
paralegal	01g1
paramedic	01g1
parcours	0Mg1
pardaveja	02Q1
pardavejas	02Q1
pardavėja	02Q1
pardavėjas	02Q1
pardeveja	02R1
pardevejs	02R1
parduotuve	03H1
parduotuvė	03H1
paredzams	0e^1
paredzets	0e^1
paredzēts	0e^1
park	0FE1
parken	0Of1
parkway	0641
parrucchiera	0251
parrucchiere	0251
parstavis	02R1
parteira	01\1
partner	0e_2
partners	0371
paru dans	0?O1
parvalda brivi	0>b1
pasaje	09>1
pasante	01B1
pascasarjana	0ea1
paseo	09>1
pasif	0CQ1
pasivne	0eb2
pasivni	0`V1
pasivno	0e<3
pasivní	0`V1
pasivně	0`V1
paslaik	0\=1
pasniedzejs	02R1
pasniedzējs	02R1
pasnodarbinats	0661
pass	0ed2
passage	04g1
passatge	09L1
passed	09X1
passeig	09L1
passi	0YV1
pastaci	05E1
pastacı	05E1
pastelera	01B1
pastelero	01B1
pasticcere	0251
pasticciera	0251
pasticciere	0251
pastor	02c1
pastry	01g1
pasvaldiba	0661
pasívne	0`M1
paten	09h1
patent	0ef@
patentas	0XA1
patente	0f63
patentino	01?1
patents	0GS1
patentti	0L51
patevyys	0YV1
patin	08Y1
patissier	0f93
patissiere	01Z1
patlaban	0\=1
patron	01B1
patrón	01B1
pavars	02R1
pavasaris	0f<2
pavārs	02R1
paysagiste	01Z1
pazenges	08R2
paznic	01h1
pazymejimas	08;1
pazymiu vidurkis	0:d1
pazymys	0:d1
pašlaik	0\=1
pašnodarbināts	0661
pašvaldība	0661
pažengęs	08R2
pažymių vidurkis	0:d1
pažymys	0:d1
pažymėjimas	08;1
pd	0f>1
peaeriala	0Kh1
peatukk	03V1
peatükk	03V1
pecheur	01Z1
pecovatel	06]1
pedagogus	0291
pedagógus	0291
pedreiro	01\1
pegawai	02:1
peixeiro	01\1
pek	0832
pekar	06]1
pekara	0@F2
pekaren	03G1
pekarna	0[D2
pekař	06]1
pekerja	02:1
pekseg	07F1
pekáreň	03G1
pekárna	0FF1
pelatih	02:1
pelatihan	0f?2
pelaut	02:1
pelayan	02:1
peluquera	01B1
peluquero	01B1
pemadam	02:1
pemandu	02:1
pemandu wisata	02:1
pembicara	09h1
pembina	02:1
pemenang	05l1
pemerintah	07\1
pemilik	02:1
peminatan	0=H1
pemula	0fA2
pemusik	02:1
penanggung jawab	02:1
penari	02:1
pendiri	02:1
peneliti	02:1
penerbit	0fC2
penerjemah	02:1
pengacara	02:1
pengajar	02:1
pengembang	02:1
pengemudi	02:1
penger	08Q1
penghargaan	05l1
penjahit	02:1
penjual	02:1
penningmeester	01c1
penulis	02:1
penutur asli	07Z1
penyanyi	02:1
penyuluh	02:1
penyunting	02:1
penztaros	0832
peon	01B1
perancang	02:1
perawat	02:1
percakapan	0CQ1
percentage	00T1
perempuan	0eH1
perencana	02:1
perfecto	0IO1
perfeito	0IN1
perfekcyjny	0fE1
perfekt	0fF1
perfektne	0fG2
perfektně	0fI1
perfetto	0fJ1
perguruan tinggi	0MC1
periodico	05;1
periodista	02?2
perit	0561
perito	0fK2
perito industriale	0Fl1
periódico	05;1
perkiraan	0FB1
permis	0@Z3
permis b	03M1
permis de conducere	01_1
permiso	01^1
permit	01X1
permís	01]1
perpustakaan	07\1
personel	05E1
personeli	05E1
perumahan	0Eg1
perusahaan	07\1
peruskoulu	0451
peruskoulun paattotodistus	0551
peruskoulun paeaettoetodistus	0551
peruskoulun päättötodistus	0551
perustaidot	04^2
perustaito	04`1
perustaja	05O1
perustaso	0fM1
perusteet	04^2
perustutkinto	0fN2
pesantren	0MC1
pescadero	01B1
pescador	03N2
pescadora	03N2
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
pečovatel	06]1
pfa	03A1
pfarrer	02c1
pfleger	05T1
pfoertner	05T1
pfortner	05T1
pförtner	05T1
pg dip	0Pl1
pgce	0fP2
pgdip	0fP2
ph d	0fR3
ph d grad	0fU1
ph d studerende	0fV1
ph.d	0fR3
ph.d.-grad	0fU1
ph.d.-studerende	0fV1
phan tich	09l1
pharma	0371
pharmaceuticals	0371
pharmacie	02o1
pharmacien	01Z1
pharmacienne	01Z1
pharmacist	01g1
pharmacy	0371
pharmd	0FL1
phat trien	09l1
phd	0fW2
phd student	06o1
phdr	0CI2
phien dich	09l1
phiên dịch	09l1
phlebotomist	01g1
pho	0AR1
pho ban	09l1
pho chu tich	09l1
pho giam doc	09l1
pho hieu truong	09l1
pho phong	09l1
phong	0:e1
phong ban	0:e1
phong kham	0;A1
phong thi nghiem	0;A1
phong vien	09l1
photographe	01Z1
photographer	01g1
phr	01Q1
phu bep	09l1
phuc vu	09l1
phuong	0AR1
physician	01g1
physicist	01g1
physiker	05T1
phát triển	09l1
phân tích	09l1
phòng	0:e1
phòng ban	0:e1
phòng khám	0;A1
phòng thí nghiệm	0;A1
phó ban	09l1
phó chủ tịch	09l1
phó giám đốc	09l1
phó hiệu trưởng	09l1
phó phòng	09l1
phóng viên	09l1
phường	0AR1
phố	0AR1
phụ bếp	09l1
phục vụ	09l1
piagam	0fY2
piastrellista	0251
piata	04R1
piazza	0?L1
piazzale	0?L1
piața	04R1
picker	01g1
piekarnia	0361
piekarz	0261
pielegniarka	0261
pielegniarz	0261
pielęgniarka	0261
pielęgniarz	0261
pigiste	01Z1
pilot	0f[3
pilotin	02c1
piloto	03N2
pincer	0682
pinche	01B1
pincér	0682
pintor	03N2
pintora	03N2
pion	0Id1
pirma limena augstaka izglitiba	0XI1
pirmininkas	02Q1
pirmā līmeņa augstākā izglītība	0XI1
pis	09L1
pisarna	0>?1
piso	09>1
pivara	06?1
pivovar	0G^2
pivovara	0WC1
pivovarna	0>?1
pivovary	0FF1
pizzeria	03I1
pjazza	0E21
pl	04S2
plac	04U1
placa	09L1
place	04g1
plads	0Of1
plaket	0;V1
plaketa	0f^1
plakett	0f_1
plan	04f1
planeeritav	0JR1
planer	05T1
planerad	0<g1
planirano	0cX2
planlagt	0O?2
planlanan	0<b1
planned	05f1
planner	06U2
planots	0e^1
planovane	0cV1
planovano	0cW1
planowane	0f`1
planowany	0f`1
plant	0371
plantsoen	0FE1
planuojama	0c;1
plaquiste	01Z1
plass	0:c1
plasterer	01g1
platschef	02A1
platz	0AH1
playworker	01g1
plaza	09>1
plaça	09L1
plc	00`1
plein	0FE1
plida	0<M1
plombier	01Z1
plombiere	01Z1
plombière	01Z1
plongeur	01Z1
plongeuse	01Z1
plumber	01g1
plynne	0492
plynnie	0;E1
plynny	0;E1
plynně	04>1
plynule	0492
plánované	0cV1
plánováno	0cW1
plānots	0e^1
pm	06o1
pmp	01Q1
po box	0eI1
pobalscoil	01G1
pobednica	0fa1
pobednik	0fa1
pobjednica	0061
pobjednik	0061
pocetnik	0fb4
pocetno	0ff2
poczatkujacy	0fh2
początkujący	0fh2
podcast	0>21
podiatrist	01g1
podjetje	0>?1
podnik	0G^2
podsladek	0>a1
podsládek	0>a1
podstawowa	0fj2
podstawowe	0fl1
podstawowy	0fj2
podstawowym	0fl1
podstawy	0fj2
poduzece	0WC1
poduzeće	0WC1
podyplomowe	0VP1
podzim	0fm1
poglavje	0X`1
poglavlje	0A`2
pogovorno	0fn1
pohar	0@D2
pohiharidus	0WH1
pohikool	03Z1
pohvala	0_13
pohár	0@D2
poissonnier	01Z1
poistovna	03G1
poisťovňa	03G1
pojistovna	0FF1
pojišťovna	0FF1
pokal	0fo2
pokladni	0>a1
pokladnik	0Ah2
pokladní	0>a1
pokladník	0Ah2
poklicna matura	0g11
pokojowa	0261
pokojska	0>a1
pokojská	0>a1
pokrocila	0g24
pokrocily	0g24
pokročilá	0g24
pokročilý	0g24
pokryvac	0>a1
pokrývač	0>a1
polaznik	0e?1
pole	0@C1
poletje	0g61
polgarmester	0<L1
polgármester	0<L1
police	0371
police officer	01g1
policealne	0g71
policia	01B1
policial	01\1
policier	01Z1
policiere	01Z1
policista	0>a1
policistka	0>a1
policière	01Z1
policjant	0261
policjantka	0261
policía	01B1
polier	02c1
poliisi	05O1
poliklinika	0g83
polis	0g;2
polisher	01g1
polisi	02:1
politechnika	03h1
politechniki	03h1
politecnica	0L03
politecnico	0B^3
politehnica	07L1
politeknik	0MC1
politibetjent	0;P1
politist	0AO1
politècnica	01O1
politécnica	0B82
politécnico	0B82
poliziotto	0251
polizist	05T1
polițist	0AO1
polku	08Q1
polozen	0IW2
polozna	0261
položen	0IW2
polsterer	05T1
polytechnic	01N1
polytechnique	01P1
pomlad	0g=1
pomoc administracyjna	0261
pomoc kuchenna	0261
pomocnica	0Ad2
pomocnik	0g>5
pomocník	0>a1
pomoćnica	0=m1
pomoćnik	0=n2
pomočnica	0EM1
pomočnik	0EM1
pompier	09O2
ponencia	0gC2
pontificia	0@M1
pontifícia	0@M1
ponència	0?l1
poradca	0@:1
poradce	0>a1
porocen	0\K1
porocena	0\K1
porodni asistentka	0>a1
porodní asistentka	0>a1
poročen	0\K1
poročena	0\K1
portal	09>1
portar	01h1
portas	0<L1
porteira	01\1
porteiro	01\1
porter	01g1
portier	0gE3
portiere	0251
portás	0<L1
pos doutorado	0IV1
pos graduacao	0L=1
posgrado	0TM1
poslovoda	0=n2
poslovođa	0=n2
postaci	05E1
postacı	05E1
postas	0gH2
postbode	01c1
postboks	0gJ2
postbud	05d2
postbus	0gL1
postdoc	0C92
postdoctoral	01g1
poste actuel	00_1
poster	0gM6
postfach	0511
postgrado	0TM1
postgraduate	0Pl1
postgraduate certificate	0Pl1
postgraduate diploma	0Pl1
postgrau	0\J1
postina	0251
postinkantaja	05O1
postino	0251
postliceala	0B:1
postliceală	0B:1
postman	01g1
postwoman	01g1
postás	0<L1
posvet	0X`1
poszter	0GW1
pot	0a]1
potrdilo	0@d1
potvrda	0IW2
pour	0gS1
pouzivatelsky	0gT1
používateľsky	0gT1
povprecje	0gU1
povprecna ocena	0gU1
povprečje	0gU1
povprečna ocena	0gU1
poziom zaawansowany	0;E1
pozoriste	06?1
pozorište	06?1
početnik	0fb4
početno	0ff2
położna	0261
poștaș	01h1
pr	03T1
praca	0gV2
praca z domu	0a[1
praca zdalna	0SO1
pracovnice	0>a1
pracovnicka	0@:1
pracovnik	0Ah2
pracovník	0Ah2
pracovníčka	0@:1
pracownica	0261
pracownik	0261
practical	0B?1
practicant	01h1
practicante	01B1
practice	0371
practitioner	01g1
pradedantysis	0gX2
pradikat	01A1
pradinis	0<H2
pradmenys	0eX1
praedikat	01A1
praegu	0RJ1
praeguseni	0RJ1
praktijk	02Y1
praktikant	0gZ8
praktikantas	02Q1
praktikante	02O2
praktikantin	08Y1
praktikants	02R1
praktikantė	02Q1
praktykant	0261
praktykantka	0261
pramugari	02:1
pramuniaga	02:1
pramusaji	02:1
pranesimas	0XA1
pranešimas	0XA1
praticante	0251
pravnica	0A]3
pravnicka	0Ah2
pravnik	0gb5
prawniczka	0261
prawnik	0261
prawo jazdy	0A51
prawo wykonywania zawodu	0A51
praxis	03B1
praça	04H1
pre intermediate	0;a1
pre-intermediate	0;a1
precejies	0bJ1
precejusies	0bJ1
preceptor	01\1
preceptora	01\1
preconizat	0801
precējies	0bJ1
precējusies	0bJ1
predajna	03G1
predajňa	03G1
predavac	0gg3
predavanje	0X:3
predavatelj	05H1
predavač	0gg3
preddiplomski studij	0gj1
predikat	0EQ1
prednaska	0W:2
prednáška	0Af1
predpoklad	0cW1
predpokladane	0gk2
predpokladané	0cV1
predseda	0Ah2
predsedkyne	0>a1
predsednica	0gm2
predsednicka	0@:1
predsednik	0gm2
predsedníčka	0@:1
predsjednica	0=m1
predsjednik	0=m1
preduzece	06?1
preduzeće	06?1
predvideno	0go3
predvidoma	0h21
predviđeno	0cX2
preemia	0h32
prefecture	02o1
prefeitura	02Z1
preis	08Z1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02S2
prekladateľ	08K1
prelekcja	07E1
premi	01T1
premiacao	00M1
premiação	00M1
premier prix	00L1
premija	00<2
premio	0h53
premios	01S1
premiu	0?=1
premiul	0?=1
premiul i	0?=1
premju	0>O1
preneur de son	01Z1
preparateur	01Z1
preparatoria	0?T1
preparatrice	01Z1
preprint	0>21
presedinta	01h1
presedinte	01h1
present	0h83
presentation	0>21
presente	0h;3
presenter	01g1
presernova nagrada	0f^1
president	0h>3
presidenta	02?2
presidente	03=4
press	0371
pressesprecher	08Y1
presso	0?J1
preukaz	0@g1
prevajalec	0EM1
prevajalka	0EM1
previsao	0BH1
previsio	0hA1
previsionnel	08?1
previsió	0hA1
previst	0hA1
prevista	0hB4
prevista para	0hF2
previsto	0hH3
previsão	0BH1
prevodilac	06i1
prevoditelj	0XM1
prevu	08?1
prevue	08?1
prezent	0hK2
prezentare	0731
prezes	0261
prezident	02S2
prezidents	02R1
prešernova nagrada	0f^1
preżent	0=31
președinte	01h1
președintă	01h1
pri	0hM2
pria	0ZG1
pricakovano	0h21
priemer	0R[1
priemyselna skola	0\[1
priemyselná škola	0\[1
priest	01g1
prijs	0<m1
prilaz	09G1
primar	01h1
primaria	03A1
primarie	03A1
primary school	01N1
primavara	0hO1
primavera	0hP4
primeiro lugar	00M1
primer lugar	01S1
primer premi	01T1
primer premio	01S1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03A1
primărie	03A1
primăvara	0hO1
prince2	01Q1
principal	01g1
principiant	0hT1
principiante	0hU3
printemps	0hX1
printiseacht	06`1
printíseacht	06`1
pripravnica	0A]3
pripravnik	0A]3
pris	0_63
prisen	0hY2
priset	0h[1
prispevek	0Ab2
prispevok	0Af1
prix	00L1
prizas	0651
prize	00N1
priznanje	0_13
pričakovano	0h21
probation officer	01g1
proc	01[1
proceedings	0VZ2
procurador	01B1
procuradora	01B1
prodajalec	0EM1
prodajalka	0EM1
prodavac	0h\3
prodavacica	06i1
prodavač	0h_2
prodavačica	06i1
prodavnica	06?1
prodejna	0FF1
prodi	0=H1
producer	01g1
product manager	06o1
product owner	0C92
productions	0371
productor	01B1
productora	01B1
produtor	01\1
proefschrift	0=M1
prof	0aj1
profesijny zivotopis	0ha1
profesijný životopis	0ha1
profesine kvalifikacija	0>Z1
profesine mokykla	0Do1
profesinis bakalauras	0:]1
profesinis issilavinimas	0>Z1
profesinis išsilavinimas	0>Z1
profesinė kvalifikacija	0>Z1
profesinė mokykla	0Do1
profesional	0981
profesionala videja izglitiba	06n1
profesionalais bakalaurs	0:\1
profesionalais magistrs	0]E1
profesionalna biografija	0=`1
profesionālais bakalaurs	0:\1
profesionālais maģistrs	0]E1
profesionālā vidējā izglītība	06n1
profesjonsstudium	0KL1
profesni prukaz	0@f1
profesni zivotopis	0hb1
profesní průkaz	0@f1
profesní životopis	0hb1
profesoara	01h1
profesoară	01h1
profesor	0hc:
profesora	01B1
profesorius	02Q1
profesors	02R1
professeur	01Z1
professional proficiency	0?>1
professional working proficiency	0Pc1
professionale	09;1
professioneel	0hm1
professionnel	0CA1
professionsbachelor	0:C1
professionshoejskole	0JV1
professionshojskole	0JV1
professionshøjskole	0JV1
professor	0hn9
professora	07]2
professore	0251
professoressa	0251
professori	05O1
professzor	0291
profesör	05E1
proficient	02U2
proficient user	0?>1
profiel	02k1
profil	0IJ1
profilul	0IJ1
profissional	08i1
progett	0i71
progetti	0b`1
progettista	0251
progetto	0b`1
program	0i85
program studi	0=H1
programador	02;3
programadora	02;3
programatoare	01h1
programator	0i=3
programci	05E1
programcı	05E1
programer	0d\3
programerka	0EM1
programi	04I1
programista	0261
programistka	0261
programma	0i@1
programmatore	0251
programmatrice	0251
programmeerija	01>1
programmer	0iA2
programmerare	02A1
programmerer	0;P1
programmet	02b1
programmetaja	02R1
programmetajs	02R1
programmeur	0AF2
programmierer	05T1
programmoer	06Q1
programmor	06Q1
programmør	06Q1
programmētāja	02R1
programmētājs	02R1
programozo	0291
programozó	0291
programuotoja	02Q1
programuotojas	02Q1
programátor	02S2
programı	04I1
proiect	0c<1
proiecte	0c<1
proiectul	0c<1
proje	0iC1
proje adi	0iC1
proje adı	0iC1
project	0iD3
project manager	06o1
projecte	0b]1
projected	05f1
projecten	0iG1
projectes	0b]1
projectnaam	0iG1
projecto	0ba1
projectos	0ba1
projects	0@91
projekat	0iH1
projekt	0iI=
projekt neve	0iV1
projektai	0iW1
projektant	0iX4
projektantka	0261
projektas	0iW1
projekte	0i\2
projektek	0iV1
projekter	0i^1
projekti	0i_6
projektid	0ie1
projektin nimi	0if1
projektit	0if1
projektledare	02A1
projektname	0]e1
projektnamn	0ig1
projektnavn	0i^1
projektoer	02A1
projektor	02A1
projekts	0ih1
projektu	0bD1
projekty	0ii3
projektör	02A1
projeler	0iC1
projesi	0iC1
projet	0b^1
projeteur	01Z1
projeto	0ba1
projetos	0ba1
projets	0b^1
prolece	0il1
proleće	0il1
proljece	0im1
proljeće	0im1
promedio	0?R1
promenade	0AH1
promotie	0Hb1
promotion	0in1
promotor	03N2
promotora	03N2
promotore	0251
promotrice	0251
promovendus	0J^1
promoviert	0in1
proofreader	01g1
properties	0371
prosecna ocena	0io1
prosek	0io1
prosek ocena	0io1
prosečna ocena	0io1
prosiding	09h1
prosjecna ocjena	0c_1
prosjek	0c_1
prosjek ocjena	0c_1
prosjekt	0j02
prosjekter	0j21
prosjektnavn	0j21
prosječna ocjena	0c_1
prospech	0A62
prospective	05f1
prospektas	03T1
prospekts	0?01
prospěch	0RZ1
prostovoljec	0EM1
prostovoljka	0EM1
protesico	01B1
prothesiste	01Z1
prothésiste	01Z1
protésico	01B1
provincia	03I1
provincie	0P41
provinsi	0Eg1
proyecto	0b_1
proyectos	0b_1
proyek	0ai1
proġett	0i71
pruefer	05T1
pruefung	0<Q1
prufer	05T1
prufung	0<Q1
prukaz	0@f1
prumer	0RZ1
pruvodce	0>a1
pruvodkyne	0>a1
prvostopenjski	0G01
prvostupnica	0gj1
prvostupnik	0gj1
przedsiebiorstwo	0361
przedsiębiorstwo	0361
przedstawiciel	0261
przedszkole	03h1
przeglad	07E1
przegląd	07E1
przewidywane	0f`1
przewidywany	0f`1
przewodniczaca	0261
przewodniczacy	0261
przewodniczka	0261
przewodnicząca	0261
przewodniczący	0261
przewodnik	0261
przychodnia	0361
práca z domu	0a[1
právnik	0@:1
právnička	0Ah2
právník	0>a1
prädikat	01A1
préfecture	02o1
prémio	00M1
préparateur	01Z1
préparatrice	01Z1
présent	00_1
président	01Z1
présidente	01Z1
prévisionnel	08?1
prévu	08?1
prévue	08?1
prêmio	00M1
príspevok	0Af1
próf	0aj1
prófessor	0=]1
prüfer	05T1
prüfung	0<Q1
prēmija	00B1
průkaz	0@f1
průměr	0RZ1
průvodce	0>a1
průvodkyně	0>a1
psc	0cH2
psichologas	02Q1
psicoleg	02>1
psicologa	0j34
psicologo	06R3
psicòleg	02>1
psicòloga	02>1
psicóloga	03N2
psicólogo	03N2
psiholog	0j74
psihologs	02R1
psikolog	0Qk2
psm	01Q1
pst	0\j1
psuhholoog	01>1
psycholog	06W4
psychologist	01g1
psychologue	01Z1
psycholoog	01c1
psychológ	08K1
psychomotricien	01Z1
psykolog	05L3
psykologi	05O1
pszichologus	0291
pszichológus	0291
psühholoog	01>1
psč	0cH2
pt	0j;2
pta	08Y1
pte	0j=2
pte ltd	00`1
pty	00`1
pty ltd	00`1
pub	0371
pubblicato	0741
pubblicazione	0741
publicacao	05;1
publicacio	0?l1
publicacion	01`1
publicació	0?l1
publicación	01`1
publicado	0?j2
publicat	0?h2
publicatie	0=M1
publication	0?O1
publicação	05;1
publicerad	0LL1
publiceret	02j1
publie	0?O1
publikace	0GO1
publikacia	0Af1
publikacija	0j?4
publikacio	0GW1
publikacja	07E1
publikation	08L1
publikácia	0Af1
publikáció	0GW1
publikācija	0GS1
publisert	0W<1
published	0>21
publishers	0371
publishing	0371
publié	0?O1
puchar	0N<1
pucko otvoreno uciliste	0jC1
puerta	09>1
puheenjohtaja	05O1
puheenvuoro	0L51
puheterapeutti	05O1
puiestee	0\o1
puikiai	0Zm1
puikus	0Zm1
puisto	08Q1
pultos	0<L1
puppeteer	01g1
purser	01g1
pusat	07\1
pustakawan	02:1
put	0jD2
putkiasentaja	05O1
puuseppa	05O1
puuseppae	05O1
puuseppä	05O1
puutarhuri	05O1
pučko otvoreno učilište	0jC1
pza	09>1
página	0jF2
pályázat	0001
până	0e]1
până la	0e]1
până în	0e]1
până în prezent	0221
pâtissier	01Z1
pâtissière	01Z1
pädagog	05T1
päiväkoti	0U?2
pätevyys	0YV1
pääaine	0YW1
päällikkö	05O1
på	0eJ1
på distans	0GX1
på nett	0NJ1
pågående	0eK2
pågår	0cA1
pædagog	06Q1
pék	0832
pékség	07F1
pénztáros	0832
pêcheur	01Z1
pós-doutorado	0IV1
pós-graduação	0L=1
póster	01`1
pôle	0@C1
pôster	05;1
põhiharidus	0WH1
põhikool	03Z1
pārdevēja	02R1
pārdevējs	02R1
pārstāvis	02R1
pārvalda brīvi	0>b1
pētniece	02R1
pētnieks	02R1
płynnie	0;E1
płynny	0;E1
přednáška	0GO1
předpoklad	0cW1
předpokládané	0cW1
předseda	0>a1
předsedkyně	0>a1
překladatel	06]1
příspěvek	0GO1
qa	06o1
qpa	0AC1
quaderni	0741
quaderns	0?l1
quadra	04H1
quadro	0251
quai	04g1
qualifica	0jH2
qualifica professionale	0Fl1
qualificacio	0LT1
qualificació	0LT1
qualified	01X1
quan	0AR1
quan doc	09l1
quan ly	09l1
quan tri vien	09l1
quimic	02>1
quimica	02?2
quimico	03N2
quy	0;A1
químic	02>1
química	02?2
químico	03N2
quản lý	09l1
quản trị viên	09l1
quản đốc	09l1
quận	0AR1
quỹ	0;A1
r	0aT1
raadgivare	02A1
raadgiver	05d2
raadslid	01c1
raamat	03V1
raamatukogu	0521
raamatupidaja	01>1
raatali	05O1
rabbi	01g1
racunovoda	0=n2
racunovodja	0EM1
racunovodkinja	0EM1
rad	0A`2
rad od kuce	0aX2
rad od kuće	0aX2
radca	0261
radgivare	02A1
radgiver	05d2
radgjafi	0=]1
radiographer	01g1
radionica	0@F2
radna	0261
radna biografija	0=`1
radnica	0=n2
radnik	0=n2
radny	0261
radstefna	0?I1
raduneyti	06H1
raeaetaeli	05O1
rafvirki	0=]1
ragel	0^31
ragioniera	0251
ragioniere	0251
rahastonhoitaja	05O1
rahuldav	0WM1
raitti	08Q1
rajonas	03T1
rakenduskorgharidus	0:^1
rakenduskorgkool	03Z1
rakenduskõrgharidus	0:^1
rakenduskõrgkool	03Z1
rakennus	06F1
rakpart	03Y1
raksts	0GS1
raktaros	0<L1
raktáros	0<L1
rama	0L81
rambla	09L1
ranger	01g1
rannog	0611
rannsakandi	0=]1
rannóg	0611
ranta	08Q1
raportti	0L51
rapport	05g3
raumausstatter	05T1
ravintola	06F1
ravitsemusterapeutti	05O1
razgovorno	0jJ1
raziskovalec	0EM1
raziskovalka	0EM1
razoavel	0C01
razoável	0C01
razveden	0bH2
razvedena	0bH2
razvijalec	0EM1
razvijalka	0EM1
razvojni	0=m1
računovodja	0EM1
računovodkinja	0EM1
računovođa	0=n2
raġel	0^31
rd	0jK2
re	0Kf1
realexamen	0P;1
realizador	01B1
realizadora	01B1
realschulabschluss	01@1
realschule	0<k1
realty	0371
reatha	05`1
rebbiegha	0jM1
rebbiegħa	0jM1
rebbieh	0>O1
rebbieħ	0>O1
recenzio	0GW1
recenzió	0GW1
recenzja	07E1
recepcioner	0XM1
recepcionista	02;3
recepcios	0291
recepciós	0291
recepcjonista	0261
recepcjonistka	0261
recepcna	0@:1
recepcni	0>a1
recepcny	0@:1
receptioner	01h1
receptionera	01h1
receptionist	0jN5
receptioniste	01c1
receptionniste	01Z1
receptor	05H1
recepčná	0@:1
recepční	0>a1
recepčný	0@:1
recepționer	01h1
recepționeră	01h1
recompense	00L1
reconeixement	01T1
reconhecimento	00M1
reconocimiento	01S1
recruiter	06o1
red seal	02W1
redacteur	0AF2
redactoare	01h1
redactor	0jS4
redactora	02?2
redactrice	01Z1
redakteur	05T1
redaktoer	05L3
redaktor	0jW6
redaktore	02O2
redaktorius	02Q1
redaktorka	0261
redaktors	02R1
redaktorė	02Q1
redaktör	02A1
redaktør	05d2
redator	01\1
redatora	01\1
redattore	0251
redattrice	0251
redelijk	0C21
rederi	0:b1
rederiet	0:b1
reditel	06]1
referat	0j]3
referats	0GS1
referendar	05T1
referens	0291
referent	0j`8
referenta	01h1
referentka	0261
referentă	01h1
referāts	0GS1
region	0jh3
regione	03I1
regisseur	0jk2
regisseuse	01Z1
registered	01X1
registrar	01g1
registratie	0=K1
registration	01X1
registrator	02A1
registro	0@11
rehber	05E1
rehtori	05O1
reinigungskraft	02c1
reiprennandi	0OS1
rektor	05L3
rektorova nagrada	0061
relawan	02:1
relazione	0741
remota	0jm2
remote	0jo4
remotely	0Ob1
remoto	0k33
remplacant	01Z1
remplacante	01Z1
remplaçant	01Z1
remplaçante	01Z1
rencana	0FB1
rendelo	07F1
rendelő	07F1
rendor	0<L1
rendőr	0<L1
rengoeringsassistent	06Q1
rengoringsassistent	06Q1
rengøringsassistent	06Q1
renholder	0;P1
repartidor	01B1
repartidora	01B1
reparto	0FK1
reporter	0k62
representante	01\1
representative	01g1
reprezentant	01h1
repórter	01\1
requisiteur	05T1
research assistant	01g1
researcher	01g1
resepsionis	02:1
resepsiyonist	05E1
resepsjonist	0;P1
residence	04g1
residente	01\1
resort	0371
responsabil	01h1
responsabila	01h1
responsabile	0251
responsabilă	01h1
responsable	0k83
responsavel	01\1
responsável	01\1
ressort	06P1
restaurace	0FF1
restauracia	03G1
restauracja	0361
restaurang	0>>1
restaurant	0k;8
restaurante	08_2
restaurator	05T1
restauratore	0251
restauratrice	0251
restavracija	0>?1
restonomi	04V1
restoran	0kC5
restoranas	03H1
restorani	03W1
restorans	0661
restoranı	03W1
restorer	01g1
restorāns	0661
result	00T1
resume	0aR1
resumo	05;1
reszleg	0CH1
retail	0kH2
retning	0kJ1
rettindi	0[Z2
review	0>21
revija	0X`1
revisor	0kK4
revisora	01\1
revisore	0251
revista	0kO4
revistă	0731
revizor	0XM1
revue	0?O1
rezeptionist	05T1
rezident	01h1
reznik	0>a1
reštaurácia	03G1
rhce	01Q1
rhcsa	01Q1
riaditel	08K1
riaditeľ	08K1
riarthoir	03U1
riarthóir	03U1
ricercatore	0251
ricercatrice	0251
ricerkatur	0561
richter	02c1
richting	02k1
riconoscimento	00O1
ridic	06]1
ridicsky prukaz	0@f1
rigger	01g1
rigorosum	0<M1
rijbewijs	0=K1
rilasciata	0B\1
rilasciato	0B\1
rimelig	0`H1
ring	0AH1
ringevikar	0;P1
rinne	08Q1
ristorant	07o1
ristorante	03I1
ritari	0=]1
ritgerd	0?I1
ritgerð	0?I1
ritstjori	0=]1
ritstjóri	0=]1
rivista	0741
riwayat hidup	0D^1
riċerkatur	0561
rndr	0CI2
road	0641
robotnica	0261
robotnik	0]U2
robotník	0@:1
roc	0kS1
rocenka	0GO1
rodeny hovorca	0^I1
rodený hovorca	0^I1
rodily	0^Q1
rodily mluvci	0^Q1
rodilý	0^Q1
rodilý mluvčí	0^Q1
rodny jazyk	0kT2
rodný jazyk	0kT2
rodovia	04H1
rodzimy	0Ia1
roerlegger	0;P1
roermokare	02A1
roinn	0kV2
rok	0kX3
rokov	0k[1
roku	0k\2
roky	0k^2
rolniczka	0261
rolnik	0261
ronda	0?o2
roofer	01g1
rorlegger	0;P1
rormokare	02A1
route	04g1
rozdzial	07E1
rozdział	07E1
rozhodci	0>a1
rozhodčí	0>a1
rozvedena	0k`2
rozvedeny	0k`2
rozvedená	0k`2
rozvedený	0k`2
rozwiedziona	0WB1
rozwiedziony	0WB1
ročenka	0GO1
rt	0kb2
rua	04H1
rudens	0kd1
rudiments	0;l1
ruduo	0ke1
rue	04g1
ruhsat	0<c1
ruim voldoende	0P`1
rukovodilac	06i1
rukovoditelj	0XM1
rumah sakit	07\1
runai	03U1
runner	01g1
runner up	00N1
runner-up	00N1
rupnica	0661
rutineret	0kf1
rw	0Eg1
ry	00`1
rybak	0261
rybar	0>a1
rybář	0>a1
ryhma	0kg2
ryhmae	0kg2
ryhmä	0kg2
rzeczoznawca	0261
rzeznik	0261
rzeźnik	0261
ráðgjafi	0=]1
ráðstefna	0?I1
ráðuneyti	06H1
räätäli	05O1
rådgivare	02A1
rådgiver	05d2
réceptionniste	01Z1
récompense	00L1
rédacteur	01Z1
rédactrice	01Z1
région	02o1
régisseur	01Z1
régisseuse	01Z1
résidence	04g1
résumé	0aR1
részleg	0CH1
réttindi	0[Z2
rörmokare	02A1
rørlegger	0;P1
rúnaí	03U1
rūpnīca	0661
s a	00`1
s a de c v	00`1
s a r l	00`1
s a s	00`1
s a u	00`1
s c	00`1
s coop	00`1
s d	0RN1
s e	0DZ1
s h	0DZ1
s kom	0DZ1
s l	00`1
s l u	00`1
s n c	00`1
s p	0>?1
s p a	00`1
s pd	0DZ1
s pohvalom	0c_1
s r l	00`1
s r o	00`1
s t	0DZ1
s vyznamenanim	0A62
s vyznamenaním	0R[1
s vyznamenáním	0RZ1
s.a	00`1
s.a. de c.v	00`1
s.a.r.l	00`1
s.a.s	00`1
s.a.u	00`1
s.c	00`1
s.coop	00`1
s.d	0RN1
s.e	0DZ1
s.h	0DZ1
s.kom	0DZ1
s.l	00`1
s.l.u	00`1
s.n.c	00`1
s.p	0>?1
s.p.a	00`1
s.pd	0DZ1
s.r.l	00`1
s.r.o	00`1
s.t	0DZ1
s/a	00`1
s/d	0RN1
s1	09a1
s2	0ki2
s3	0I31
sa	0kk2
saakka	0812
saangare	02A1
saangerska	02A1
saat ini	0R71
saatio	06F1
sac	00`1
sach	0:N1
sachbearbeiter	05T1
sachkunde	0\F2
sachverstaendige	05T1
sachverstandige	05T1
sachverständige	05T1
sada	0Dg2
sadasnjost	0Dg2
sadašnjost	0Dg2
saeaetioe	06F1
saehkoeasentaja	05O1
saelger	06Q1
saeljare	02A1
saemileg	0b\1
saenger	05T1
safe	01Q1
safn	06H1
sage femme	01Z1
sage-femme	01Z1
saggio	0741
sagsbehandler	06Q1
sahibi	05E1
sahkoasentaja	05O1
sailor	01g1
saineolai	0km2
saineolaí	0km2
sairaala	06F1
sairaanhoitaja	05O1
sairaanhoitaja (amk	04V1
saisonnier	01Z1
saisonniere	01Z1
saisonnière	01Z1
sajf	0ko1
saksbehandler	0;P1
sal lum	0=31
sal-lum	0=31
saldatore	0251
saldatrice	0251
sales	02:1
salesman	01g1
salesperson	01g1
saleswoman	01g1
saljare	02A1
salon	0371
sambo	0K^1
samboer	0K_1
samenwonend	04e1
samhradh	0l01
samlevende	0l11
samordnare	02A1
samostojni podjetnik	0>?1
samozatrudnienie	0361
sampai	0RN1
sampai dengan	0RN1
sampai saat ini	0R71
sampai sekarang	0R71
sampiyon	0;V1
samska	0\K1
samski	0\K1
samtaleniva	0>c1
samtalenivaa	0>c1
samtaleniveau	0`H1
samtalenivå	0>c1
samtalsniva	0SP1
samtalsnivaa	0SP1
samtalsnivå	0SP1
san ve tic	00`1
san. ve tic	00`1
sanayi	03W1
sang lap	09l1
sangare	02A1
sangat baik	0Zo2
sanger	0Oj3
sangerska	02A1
sanitaeter	05T1
sanitar	06]1
sanitater	05T1
sanitář	06]1
sanitäter	05T1
santral gorevlisi	05E1
santral görevlisi	05E1
saopstenje	0cQ1
saopštenje	0cQ1
sap certified	01Q1
sapper	01g1
saradnica	06i1
saradnik	06i1
sarjana	0DZ1
sarkici	05E1
sarl	00`1
sarta	0251
sarto	0251
sarunvaloda	0l21
sarunvalodas limeni	0l21
sarunvalodas līmenī	0l21
sas	00`1
sastre	01B1
sasu	00`1
sat	0<M1
satis elemani	05E1
satis temsilcisi	05E1
satisfacator	0C51
satisfăcător	0C51
satpam	02:1
satış elemanı	05E1
satış temsilcisi	05E1
savanore	02Q1
savanoris	02Q1
savanorė	02Q1
savetnica	06i1
savetnik	06i1
savininkas	02Q1
savivaldybe	03H1
savivaldybė	03H1
savjetnica	0=m1
savjetnik	0=m1
sayfa	0l31
sayman	05E1
sbornik	0GO1
sborník	0GO1
sc	04R1
scade nel	0N=1
scaffolder	01g1
scala	0?L1
scarso	0B[1
scc	01Q1
sccl	00`1
schaefer	02c1
schafer	02c1
schauspieler	05T1
scheidsrechter	01c1
schein	0<Q1
schichtfuehrer	05T1
schichtfuhrer	05T1
schichtführer	05T1
schiedsrichter	05T1
schilder	01c1
schlosser	05T1
schneiderin	08Y1
schoeffe	02c1
schoeffin	02c1
schoffe	02c1
schoffin	02c1
scholarship	00N1
scholengemeenschap	08<1
school	0l42
school leaving certificate	02X1
school level	0;a1
school of	01N1
schoonheidsspecialist	0H01
schreiner	05T1
schreinerei	03B1
schriftfuehrer	05T1
schriftfuhrer	05T1
schriftführer	05T1
schulabschluss	01@1
schule	0RX2
schulkenntnisse	05S1
schulung	0O82
schweisser	05T1
schweißer	05T1
schwerpunkt	0M:1
schwester	02c1
schäfer	02c1
schöffe	02c1
schöffin	02c1
scientist	01g1
scienziato	0251
scoala	07L1
scoala gimnaziala	07L1
scoala postliceala	0l62
scoala profesionala	09o1
scoil	01G1
scolaire	0;l1
scolaireacht	0>J1
scolastica	0B[1
scolastico	0;W2
scolastico buono	0GL1
scoláireacht	0>J1
scop	00`1
scopus	01[1
score	00T1
scrum master	0l83
scuola	01R1
scuola media	01R1
scuola primaria	01R1
scuola superiore	01R1
sdn bhd	00`1
sdruzeni	0FF1
sdružení	0FF1
se	00`1
se traja	0Di1
seafarer	01g1
seaman	01g1
seamstress	01g1
secao	0G<1
seccao	0G<1
seccio	0Ga1
seccion	0EN1
secció	0Ga1
sección	0EN1
second class	00T1
second mate	01g1
second place	00N1
secondary education	02X1
secondary school	01N1
secondary school certificate	02X1
secretaire	01Z1
secretar	0=92
secretara	01h1
secretaresse	01c1
secretari	02>1
secretaria	0l;4
secretario	03N2
secretaris	01c1
secretary	01g1
secretară	01h1
secretària	02>1
secretária	01\1
secretário	01\1
secrétaire	01Z1
secteur	0@C1
sectia	0EX1
sectie	0l?2
section	0>Y1
sector	04R1
sectorul	04R1
secundaria	0L62
secundario	00J1
secundària	0<?1
secundário	00J1
secção	0G<1
secția	0EX1
secție	0EX1
sedaj	0Di1
sedan	0OJ1
sedang	0CQ1
sedanjost	0Di1
sedzia	0261
sef	0lA4
sefa	01h1
sefi	05E1
seged	0291
segedmunkas	0<L1
segretaria	0251
segretario	0251
segretarja	0561
segretarju	0561
segundo grau	00J1
segundo lugar	01S1
segundo premio	01S1
seguradora	02Z1
seguros	08_2
segéd	0291
segédmunkás	0<L1
sehr gut	0O:2
sehr gute kenntnisse	0O:2
seit	0lE1
seite	0lF1
sejak	0lG2
sekarang	0R71
sekce	0Gj1
sekcia	0Go1
sekcja	0Id1
sekolah	0MC1
sekolah dasar	0MC1
sekolah menengah	0MC1
sekolah tinggi	0MC1
sekretaer	0Oj3
sekretar	0lI3
sekretare	02R1
sekretarica	06i1
sekretaris	02:1
sekretarka	0Po3
sekretars	02R1
sekretarz	0261
sekreter	05E1
sekreterare	02A1
sekreteri	05E1
sekretore	02Q1
sekretorė	02Q1
sekretárka	0@:1
sekretářka	0>a1
sekretär	0lL2
sekretær	05d2
sekretāre	02R1
sekretārs	02R1
seksi	0:L1
seksjon	0lN1
sektion	0lO2
sektor	0lQ3
sekundarabschluss	01@1
selbstaendig	08Y1
selbstandig	08Y1
selbststaendig	0OW2
selbststandig	0OW2
selbstständig	0OW2
selbständig	08Y1
self employed	0371
self-employed	0371
selger	0;P1
seller	0Sb1
selskab	0??1
selskap	0:b1
selts	0521
selvstaendig	0lT1
selvstendig naeringsdrivende	0lU1
selvstendig næringsdrivende	0lU1
selvstændig	0lT1
semaine	0lV1
semaines	0lV1
semana	0lW2
semanas	0lW2
seminaari	0lY2
seminaire	0O51
seminar	0l[:
seminari	0le1
seminario	0lf3
seminarium	0li3
seminary	01N1
seminer	0JX1
semineri	0JX1
seminár	0ll1
seminário	0?g1
seminář	0lm1
sempozyumu	0=O1
sena	0ln1
senac	0@M1
senai	0@M1
sene	0lo1
senior	0RM1
senter	0:b1
seo	06o1
seppa	05O1
seppae	05O1
seppä	05O1
serbest	03W1
serfraedingur	0m02
sergeant	01g1
serhaefing	0241
serralheiro	01\1
serrurier	01Z1
sertificets	0671
sertificēts	0671
sertifika	0<c1
sertifikaat	0Vc1
sertifikaatti	0m22
sertifikali	0<c1
sertifikalı	0<c1
sertifikasi	0m42
sertifikası	0<c1
sertifikat	0m64
sertifikatas	08;1
sertifikats	0671
sertifikuotas	08;1
sertifikāts	0671
sertifioitu	03X1
sertifisering	08a1
sertifisert	08a1
serveerster	01c1
servei	0Ga1
serveis	03P1
servente	01\1
server	01g1
serveur	01Z1
serveuse	01Z1
service	0@C1
servicekraft	02c1
services	0371
servicio	0EN1
servicios	07[1
serviciul	0EX1
servicos	02Z1
servirka	0>a1
servitoer	0T32
servitor	0T32
servitris	02A1
servitör	02A1
servitør	0;P1
servizi	03I1
serviços	02Z1
servsafe	01Q1
servírka	0>a1
sesongarbeider	0;P1
sestra	0Ah2
setaliste	09G1
setany	03Y1
setmana	0m:1
setmanes	0m:1
setor	0G<1
setter	01g1
settimana	0m;1
settimane	0m;1
settore	0m<2
setzer	05T1
seura	06F1
sexton	01g1
sezione	0FK1
seção	0G<1
sgpa	0AC1
shepherd	01g1
shipping	0371
shop	0371
short course	0CE1
shortlisted	00N1
shrm	01Q1
si	0m>1
sia	00`1
siandien	0D]1
sicher	0O:2
sida	0m?1
sidan	0m@1
side	0mA2
side project	0@91
siden	0OO2
sidlisko	0a\1
sidliste	0?K1
sieger	0fo2
siegerin	00:1
siele	0<M1
sieu thi	0;A1
sieviesu	0mC1
sieviete	0mC1
sieviešu	0mC1
signaller	01g1
signalman	01g1
sigorta	03W1
sigurvegari	00;1
sihteeri	05O1
siiani	0RJ1
siivooja	05O1
silpnai	0eX1
silver	00N1
silver medal	00N1
sim	0<j1
sim a	0<j1
sim c	0<j1
simdi	0>n1
simposio	05;1
simpozion	0731
simpósio	05;1
since	0mD1
sindaco	0251
sinds	0mE1
singel	0FE1
single	0A[1
sirket	03W1
sirketi	03W1
sistemas	08_2
sistemes	03P1
sistemi	03I1
sitesi	0>o1
siuo metu	0D]1
sivilingenioer	0KL1
sivilingenior	0KL1
sivilingeniør	0KL1
siviloekonom	0KL1
sivilokonom	0KL1
siviløkonom	0KL1
sivu	0mF1
sivuaine	0YW1
six sigma	01Q1
sixth form	01N1
siêu thị	0;A1
sjaafoer	0;P1
sjafor	0;P1
sjalfbodalidi	0=]1
sjef	0;P1
sjoeman	02A1
sjoemann	0;P1
sjomadur	0=]1
sjoman	02A1
sjomann	0;P1
sjukgymnast	02A1
sjukhus	0>>1
sjukhuset	0>>1
sjukrahus	06H1
sjukskoeterskeexamen	0Mi1
sjukskoterskeexamen	0Mi1
sjuksköterskeexamen	0Mi1
sjálfboðaliði	0=]1
sjåfør	0;P1
sjómaður	0=]1
sjöman	02A1
sjømann	0;P1
sjúkrahús	06H1
sk	0>o1
skaadespelare	02A1
skadespelare	02A1
skarbniczka	0261
skarbnik	0261
skild	0K^1
skilled	0RM1
skilt	0mG2
skipper	0mI4
skipstjori	0=]1
skipstjóri	0=]1
skiries	0bJ1
skirteini	0[Z2
skladiscnik	0EM1
skladistar	0=m1
skladištar	0=m1
skladiščnik	0EM1
skladnice	0>a1
skladnik	0Ah2
skladník	0Ah2
sklep	0361
skoeterska	02A1
skola	0mM7
skola primarja	0471
skola sekondarja	0471
skolan	0Nf1
skole	0mT2
skolekundskaber	0<X1
skolekunnskaper	0<Y1
skolen	0mT2
skoleni	0lm1
skolenie	0ll1
skoli	0401
skolinn	0401
skolkunskaper	0<;1
skolotaja	02R1
skolotajs	02R1
skolotāja	02R1
skolotājs	02R1
skoterska	02A1
skr poczt	04U1
skr. poczt	04U1
skraddare	02A1
skraeddare	02A1
skraedder	06Q1
skrbnik	0EM1
skredder	0;P1
skribent	02A1
skripsi	09h1
skripta	0W:2
skriptá	0Af1
skräddare	02A1
skrædder	06Q1
skuespiller	05d2
skup	0cR1
skupina	0mV3
skuska	0@g1
skyrius	0mY2
skyrsla	0?I1
skådespelare	02A1
skírteini	0[Z2
skóli	0401
skólinn	0401
sköterska	02A1
skúška	0@g1
skýrsla	0?I1
sl	00`1
sladek	0>a1
sladovna	0FF1
sladovnik	0>a1
sladovník	0>a1
slager	01c1
slagter	06Q1
slaktare	02A1
slakter	0;P1
slaugytoja	02Q1
slimnica	0661
slimnīca	0661
slobodna	0m[1
slobodny	0m[1
slobodná	0m[1
slobodný	0m[1
slta	0T01
slu	00`1
slusarz	0261
slutbetyg	0m\2
sluzba	0lQ3
služba	0lQ3
sládek	0>a1
sma	0m^4
smart working	00e1
smed	05L3
smer	0mb2
smid	0J^1
smidur	0=]1
smiður	0=]1
smjer	0md1
smk	0m^4
smp	0me2
snekker	0;P1
snickare	02A1
snin	0ln1
snit	0Jo1
snitt	0PD1
snittbetyg	0<l1
so	0mg2
so cap	0`f1
so yeu ly lich	0RW1
soavtor	0X`1
sobresaliente	0?R1
sobrid	0\=1
soc coop	00`1
soc. coop	00`1
soci	02>1
socia	0j34
social worker	01g1
sociedad	07[1
sociedade	02Z1
societa	03I1
societat	03P1
societate	03A1
societe	02o1
society	0371
società	03I1
socio	06R3
société	02o1
sodelavec	0EM1
sodelavka	0EM1
sodien	0\=1
soehne	08[1
soemand	06Q1
soemmerska	02A1
sofer	01h1
soferis	02R1
sofor	0mi3
soforu	05E1
software	0371
sofőr	0832
sohn	08[1
sohne	08[1
sok	0>o1
sokagi	0>o1
sokak	0>o1
sokağı	0>o1
sola	0Jl1
soldador	03N2
soldadora	03N2
soldat	0XX4
soldier	01g1
solicitor	01g1
solid	0B?1
solide	05m1
solide kenntnisse	05m1
soloist	01g1
solteira	0ml1
solteiro	0ml1
solter	0@71
soltera	0mm2
soltero	0mo1
soltys	0261
soluciones	07[1
solucions	03P1
solucoes	02Z1
solumadur	0=]1
solutions	0371
soluzioni	03I1
soluções	02Z1
somand	06Q1
some experience	0MK1
some knowledge	0;a1
sommar	0n01
sommaren	0n01
sommelier	0f93
sommeliere	07`2
sommelière	07`2
sommer	0n13
sommeren	0n42
sommerska	02A1
sonbahar	0Q[1
song ngu	0:f1
song ngữ	0:f1
sonographer	01g1
sopir	02:1
sor	03Y1
sorumlu	05E1
sorumlusu	05E1
sorvaaja	05O1
sos	0n62
soseaua	04R1
sosionomi	04V1
sotilas	05O1
sou	0DP1
soucasne	09]1
soucasnost	09]1
soucasnosti	09]1
soudce	0>a1
soudeur	01Z1
soudeuse	01Z1
sound engineer	01g1
sous chef	01g1
soustruznik	0>a1
soustružník	0>a1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	09]1
současnosti	09]1
současně	09]1
sołtys	0261
soš	0DP1
sp j	00`1
sp k	00`1
sp z o o	00`1
sp. j	00`1
sp. k	00`1
sp. z o.o	00`1
spa	00`1
sparkasse	03B1
sparte	06P1
spawacz	0261
speciale	0kJ1
specialisatie	02k1
specialisation	0n82
specialist	0n:6
specialista	0n@5
specialistas	02Q1
specialiste	02O2
specialistka	0Ah2
specialists	02R1
specialistă	01h1
specialistė	02Q1
specialitate	0i@1
specialite	0Mg1
specialitāte	0i@1
specializace	0cS1
specializacia	0nE1
specializacija	0Y]1
specializacio	0nF1
specializare	0IJ1
specializarea	0IJ1
specialization	0BF1
specializing in	0BF1
specializzazione	0nG2
specializáció	0nF1
specialybe	0Y]1
specialybė	0Y]1
specijalist	0XM1
specijalista	06i1
speciāliste	02R1
speciālists	02R1
specjalista	0261
specjalistka	0261
specjalizacja	0Wa1
specjalnosc	0Wa1
specjalność	0Wa1
spedition	03B1
spesialis	02:1
spesialisering	0Nl1
spesialist	0;P1
spetsialist	01>1
spezialist	0nI2
spiewaczka	0261
spital	03A1
spitali	06H1
spitalul	03A1
spizjar	0561
spiżjar	0561
splaiul	04R1
spletno	0aW1
splosna matura	0g11
splošna matura	0g11
spodziewany	0f`1
spol s r o	00`1
spol. s r.o	00`1
spoldzielnia	0361
spolecnost	0FF1
spolek	0FF1
společnost	0FF1
spolka	0361
spolocnost	03G1
spoločnosť	03G1
spoluautor	06]1
sposata	0@B1
sposato	0@B1
sposobilost	0@g1
sprachdiplom	0F91
sprachzertifikat	0F91
spray painter	01g1
sprecher	08Y1
spricevalo	0@d1
spring	0nK1
springer	01[1
spričevalo	0@d1
sprzedawca	0261
sprzedawczyni	0261
sptar	07o1
spuiter	01c1
spécialisation	0Mg1
spécialité	0Mg1
spítali	06H1
spółdzielnia	0361
spółka	0361
spôsobilosť	0@g1
sqaq	0E21
squad	0>Y1
square	09H2
sraid	07K1
sre	0C92
sredni	0nL2
srednia	0nN2
srednia ocen	0c]1
srednie	0J]1
srednio	0IS1
srednio zaawansowany	0IS1
srednio zaawansowany wyzszy	0HN1
sredniozaawansowana	0IS1
sredniozaawansowany	0nL2
sredniozaawansowany wyzszy	0HN1
srednja izobrazba	0g11
srednja raven	0fn1
srednja razina	0jJ1
srednja skola	0nP3
srednja sola	0Jl1
srednja strokovna izobrazba	0g11
srednja strucna sprema	0nS2
srednja stručna sprema	0nS2
srednja škola	0nP3
srednja šola	0Jl1
srednje	0nU6
srednje dobro	0fn1
srednjesolska izobrazba	0g11
srednješolska izobrazba	0g11
srednji	0n[1
srednji nivo	0n[1
srl	00`1
sráid	07K1
ss	0DP1
ssc	00E1
sss	0nS2
sst	03M1
st	0jK2
staatlich geprueft	0n\1
staatlich gepruft	0n\1
staatlich geprüft	0n\1
staatsexamen	0FW1
stadare	02A1
stadig	0Sl1
stadt	08[1
stadtrat	02c1
stadtwerke	03B1
staedare	02A1
staf	02:1
staff	0iA2
stage de formation	0O51
stage hand	01g1
stage manager	01g1
stagehand	01g1
stagiair	0n]2
stagiaire	0n_2
stagiar	0=92
stagiara	01h1
stagiară	01h1
stagista	0251
stajyer	05E1
stajyeri	05E1
stale	0Hg2
stan	0>T1
standardiste	01Z1
starfsferilskra	0Me1
starfsferilskrá	0Me1
starfsmadur	0=]1
starfsmaður	0=]1
starosta	0>a1
starostka	0>a1
starostwo	0361
start up	0Oh2
start-up	0Oh2
startup	0Oh2
station	06P1
statistician	01g1
statni jazykova zkouska	0VM1
stavby	0FF1
stavbyvedouci	0>a1
stavbyvedoucí	0>a1
stazist	0=m1
stazista	0na3
stazistka	0Ah2
stazuotojas	02Q1
stazysta	0261
stazystka	0261
stażysta	0261
stażystka	0261
stažist	0=m1
stažista	06i1
stažuotojas	02Q1
ste	0nd1
steeg	0FE1
steig	0AH1
steuermann	02c1
steward	0S52
stewardesa	0ne2
stewardess	0ng3
stewardesse	06Q1
stewardesă	01h1
stichting	02Y1
stieg	0AH1
stien	0:c1
stiftelse	0?@2
stifter	06Q1
stiftung	03B1
stigen	04f1
stigur	0Pd1
stipend	0Xk1
stipendet	0Xk1
stipendi	06G1
stipendiat	0;P1
stipendiet	0h[1
stipendija	0nj5
stipendium	0no6
stiurthoir	03U1
stivuitorist	01h1
stiúrthóir	03U1
stjori	0=]1
stjóri	0=]1
stm	0T01
stock controller	01g1
stockman	01g1
stofa	06H1
stofnandi	0=]1
stofnun	06H1
stoker	01g1
stolar	0o53
stolarz	0261
stolár	0@:1
stonemason	01g1
store	0371
storekeeper	01g1
stores	0371
stowarzyszenie	0361
str	0o82
straaket	04f1
straat	0FE1
strada	0o:2
straede	0Of1
straeti	0Pd1
straipsnis	0XA1
straket	04f1
strana	0o<1
strasse	0AH1
strata 1	0DZ1
strata 2	0ea1
strateg	02A1
strategist	01g1
strazak	0261
strazny	0>a1
straße	0AH1
strażak	0261
stredisko	0o=2
stredna odborna skola	0\[1
stredna skola	0\[1
stredne	0o?2
stredne pokrocila	0o?2
stredne pokrocily	0oA4
stredne pokročilá	0Y<1
stredne pokročilý	0oE2
stredni prumyslova skola	0DP1
stredni skola	0DP1
stredná odborná škola	0\[1
stredná škola	0\[1
stredoskolske	0oG2
stredoskolske s maturitou	0^\1
stredoskolske vzdelani	0^\1
stredoskolske vzdelanie	0^[1
stredoškolské	0^[1
stredoškolské vzdelanie	0^[1
street	0641
stribrny	0051
strojirny	0FF1
strojvedouci	0>a1
strojvedoucí	0>a1
strojírny	0FF1
strokovni izpit	0@d1
strokovnjak	0oI2
strokovno	0oK1
strona	0oL1
strong	0RM1
strucni ispit	0IW2
strucni studij	0gj1
strucnjak	0oM4
strukovne studije	0<P1
strukturovany zivotopis	0oQ2
strukturovaný životopis	0hb1
strukturvieniba	0Dd1
struktūrvienība	0Dd1
strungar	01h1
stručni ispit	0IW2
stručni studij	0gj1
stručnjak	0oM4
strážný	0>a1
stråket	04f1
stræde	0Of1
stræti	0Pd1
stuckateur	05T1
student	0oS3
student assistant	01g1
studentereksamen	00D1
studentermedhjaelper	06Q1
studentermedhjælper	06Q1
studentexamen	0P;1
studentische hilfskraft	08Y1
studentsprof	0QC1
studia	0Af1
studia doktoranckie	0I[1
studia i stopnia	0Uh1
studia ii stopnia	0VP1
studia inzynierskie	0Uh1
studia inżynierskie	0Uh1
studia licencjackie	0Uh1
studia magisterskie	0VP1
studia podyplomowe	0VP1
studie	0GO1
studiekompetanse	07D1
studiengang	0M:1
studienrichtung	0M:1
studieprogram	0Nl1
studieretning	0M;2
studierichting	02k1
studiespesialisering	07D1
studii aprofundate	0Fk1
studii de masterat	0Fk1
studii doctorale	0H_1
studii liceale	09o1
studii medii	09o1
studii postliceale	0B:1
studii postuniversitare	0Fk1
studii superioare	0Fj1
studii universitare de licenta	0Fj1
studii universitare de licență	0Fj1
studij	0md1
studija	0oV2
studijni obor	0cS1
studijni prumer	0RZ1
studijny odbor	0nE1
studijny program	0nE1
studijní obor	0cS1
studijní průměr	0RZ1
studijska smer	0oX1
studijski program	0mb2
studiju programa	0Y]1
studiju programma	0i@1
studijų programa	0Y]1
studio	0oYB
studio legale	03I1
studios	0371
studiu	0731
studium	0ok2
studium policealne	0g71
studyosu	03W1
stuudio	0521
stx	00D1
stylist	01g1
styliste	01Z1
stypendium	0N<1
styreleder	0;P1
styrelsen	0??1
styremedlem	0;P1
styrkur	00;1
styrmann	0D_1
stále	0Hg2
státní jazyková zkouška	0VM1
stážista	0Ah2
stážistka	0Ah2
städare	02A1
stígur	0Pd1
stúdentspróf	0QC1
stúdió	07F1
stüdyosu	03W1
středisko	0Gj1
střední průmyslová škola	0DP1
střední škola	0DP1
středně	0Y=1
středně pokročilá	0Y=1
středně pokročilý	0om2
středoškolské	0^\1
středoškolské s maturitou	0^\1
středoškolské vzdělání	0^\1
stříbrný	0051
su an	0>n1
su anda	0>n1
sub editor	01g1
sub-editor	01g1
subdirector	01B1
subdirectora	01B1
subeditor	01g1
subesi	0=c1
submitted	0>21
sucasnost	0H81
sucasnosti	0H81
sudor	01h1
sufficiente	0oo2
sugarut	03Y1
sugis	1011
sugárút	03Y1
suhtlustasand	0WM1
suite	0641
sujuva	0Kl1
sujuva suullinen ja kirjallinen	0Kl1
sujuvasti	0Kl1
sumar	1021
summa cum laude	0AC1
summer	1031
sunum	0=O1
superintendent	01g1
superior completo	0:31
supermarche	02o1
supermarché	02o1
supermarket	0371
supermarkt	02Y1
supermercado	08_2
supermercados	02Z1
supermercat	03P1
supermercato	03I1
superviseur	01Z1
supervisor	1045
supervisora	02;3
supervisore	0251
supervizor	01h1
support worker	01g1
suradnica	0=m1
suradnik	0=m1
surat izin	0<j1
surgeon	01g1
surucu belgesi	0<c1
surveillant	01Z1
surveillante	01Z1
surveyor	01g1
sutaz	0041
suund	0Kh1
suunniteltu	07G1
suunnittelija	05O1
suuntautuminen	0YW1
suuntautumisvaihtoehto	0YW1
suureparane	0YU1
suurepärane	0YU1
suvi	1091
svadlena	0>a1
svaert god	0962
svaert godt	0N^1
svarec	10:2
svarecsky	0@f1
svarvare	02A1
sveinsprof	0QC1
sveinspróf	0QC1
sveiser	0;P1
sveitarfelag	06H1
sveitarfélag	06H1
svejser	06Q1
svend	06Q1
svendebrev	00D1
svendeproeve	00D1
svendeprove	00D1
svendeprøve	00D1
svennebrev	07D1
svetovalec	0EM1
svetovalka	0EM1
svetsare	02A1
sveucilisni prvostupnik	0gj1
sveucilista	0jC1
sveuciliste	0jC1
sveučilišni prvostupnik	0gj1
sveučilišta	0jC1
sveučilište	0jC1
svid	10<2
sviluppatore	0251
sviluppatrice	0251
svið	10<2
svjedodzba	10>2
svjedodžba	10>2
svobodna	10@1
svobodny	10@1
svobodná	10@1
svobodný	10@1
svářeč	10:2
svářečský	0@f1
svært god	0962
svært godt	0N^1
swiadectwo	0A51
swiadectwo dojrzalosci	0J]1
swiadectwo maturalne	0J]1
syerske	05d2
sygehus	0??1
sygeplejerske	06Q1
sykehus	0:b1
sykepleier	0;P1
syksy	10A1
symposium	0>21
sysadmin	01g1
systeembeheerder	01c1
systeme	03B1
systems	0371
szabadalom	0GW1
szabo	0<L1
szabó	0<L1
szak	0nF1
szakacs	0291
szakerto	10B2
szakertoi	0`>1
szakgimnazium	0XJ1
szakgimnázium	0XJ1
szakirany	0nF1
szakirány	0nF1
szakiskola	0XJ1
szakkepesites	0Kg1
szakkozepiskola	0XJ1
szakképesítés	0Kg1
szakközépiskola	0XJ1
szakmai erettsegi	0Kg1
szakmai oneletrajz	0dI1
szakmai oneletrajza	0dI1
szakmai érettségi	0Kg1
szakmai önéletrajz	0dI1
szakmai önéletrajza	0dI1
szakmunkas	0Kg1
szakmunkas bizonyitvany	0Kg1
szakmunkás	0Kg1
szakmunkás-bizonyítvány	0Kg1
szakos	0nF1
szakvizsga	0Kg1
szakács	0291
szakértő	10B2
szakértői	0`>1
szalloda	07F1
szco	03G1
szeminarium	10D1
szeminárium	10D1
szerelo	0291
szerelő	0291
szerkeszto	10E3
szerkesztő	10E3
szerzotars	0<L1
szerzőtárs	0<L1
szinesz	0KS1
szinhaz	07F1
szkola	03h1
szkola podstawowa	03h1
szkola policealna	0g71
szkole	03h1
szkolenie	10H2
szkoly	03h1
szkoła	03h1
szkoła podstawowa	03h1
szkoła policealna	0g71
szkoły	03h1
szovetkezet	07F1
szpital	0361
szuleszno	0<L1
szálloda	07F1
színház	07F1
színész	0KS1
szövetkezet	07F1
szülésznő	0<L1
szčo	03G1
sách	0:N1
sáng lập	09l1
sähköasentaja	05O1
säljare	02A1
sänger	05T1
säätiö	06F1
sångare	02A1
sångerska	02A1
sælger	06Q1
sæmileg	0b\1
séminaire	0O51
sérfræðingur	0m02
sérhæfing	0241
sétány	03Y1
sídlisko	0a\1
sídliště	0?K1
síðan	0m@1
sòcia	02>1
sócia	01\1
sócio	01\1
söhne	08[1
sölumaður	0=]1
sömmerska	02A1
sømand	06Q1
súčasnosti	0H81
súčasnosť	0H81
súťaž	0041
sügis	1011
sürücü belgesi	0<c1
sędzia	0261
sš	0DP1
sơ cấp	0`f1
sơ yếu lý lịch	0RW1
số	0AR1
sở	0;A1
t	0aT1
t level	02X1
t m	0P31
t o m	10J1
t.o.m	10J1
t/m	0P31
tabeliao	01\1
tabelião	01\1
tabellarischer lebenslauf	0=11
tabib	0561
tabiba	0561
taeknimadur	0=]1
taekniskoli	0401
taellae hetkellae	0J;1
taenaeaen	0J;1
taenzer	05T1
taevling	0h[1
taevlingen	0h[1
tag	0291
tagad	0\=1
tagesmutter	02c1
taglaegger	06Q1
taglægger	06Q1
tagozat	0nF1
tagung	10K1
tagungsband	08L1
tahmini	0<b1
tahun	10L2
tai	10N1
tai xe	09l1
taighdeoir	03U1
tailor	01g1
tajjeb	10O1
tajjeb hafna	0Io1
tajjeb ħafna	0Io1
tajnica	0Ad2
tajnik	0Ad2
takarito	0<L1
takarító	0<L1
takdir belgesi	0;V1
takimi	0=c1
taklaeggare	02A1
taklaggare	02A1
takläggare	02A1
takmicenje	0fa1
takmičenje	0fa1
takmorkud	0Q@1
takmörkuð	0Q@1
taktekker	0;P1
takımı	0=c1
talitus	0_J1
talk	0>21
talla hetkella	0J;1
taller	10P4
talleres	07[1
tallers	03P1
talv	10T1
talvi	10U1
taman kanak kanak	0MC1
taman kanak-kanak	0MC1
tamirci	05E1
tamplar	01h1
tanaan	0J;1
tanacsado	0291
tanapaev	0RJ1
tanar	0291
tanaseni	0RJ1
tanav	0\o1
tancerka	0261
tancerz	0261
tancos	0<L1
tanecnice	0>a1
tanecnik	0>a1
tanečnice	0>a1
tanečník	0>a1
tanfolyam	10V3
tanito	0291
tanssija	05O1
tanukiri	0011
tanulmany	0GW1
tanulmanyi atlag	08=1
tanulmány	0GW1
tanulmányi átlag	08=1
tanulo	0832
tanuló	0832
tanusitvany	0VY1
tanzer	05T1
tanácsadó	0291
tanár	0291
tanító	0291
tanúsítvány	0VY1
tap chi	0:N1
tap doan	0;A1
tapissier	01Z1
tapissiere	01Z1
tapissière	01Z1
taqsima	0FJ1
tardor	10Y1
targoncas	0<L1
targoncás	0<L1
targyalasi szint	0MY1
targyalasi szintu	0MY1
targyalokepes	0MY1
tarjoilija	05O1
tarkastaja	05O1
tarnyba	0EU1
tarsalgasi	0Y\1
tarsalgasi alapszint	0Y[1
tarsalgasi szint	0Y\1
tarsalgo	0Y[1
tarsasag	07F1
tasarimci	05E1
tasarimcisi	05E1
tasarımcı	05E1
tasarımcısı	05E1
tavasz	10Z1
tavasza	10Z1
tavern	0371
tavling	0h[1
tavlingen	0h[1
tavmunka	10[1
tavolrol	10[1
taxista	01B1
tbk	00`1
tcf	0<M1
teacher	01g1
teaching assistant	01g1
teaching fellow	01g1
teadur	01>1
teaduskond	03Z1
team	10\9
team lead	06o1
teanga dhuchais	0?Q1
teanga dhúchais	0?Q1
teastas	0@@1
teastas soisearach	06`1
teastas sóisearach	06`1
teater	10e4
teatr	0361
teatras	03H1
teatre	03P1
teatris	0661
teatro	0@J3
teatru	03A1
teatrul	03A1
teatteri	06F1
tecaj	10i2
tech lead	06o1
technician	01g1
technicien	0TR1
technicka	0Ah2
technicus	01c1
techniek	02Y1
technik	10k5
technikas	02Q1
techniker	1102
technikum	1123
technikumas	0Do1
technikus	0291
technikusi vegzettseg	0Kg1
technikusi végzettség	0Kg1
technička	0Ah2
technologies	0371
technologist	01g1
technology	0371
tecnic	02>1
tecnic superior	0AU1
tecnica	0j34
tecnica superior	0AV1
tecnicatura	0AV1
tecnico	06R3
tecnico em	0CN1
tecnico en	0:G1
tecnico medio	0:G1
tecnico superior	0AV1
tecno	1152
tecno u govoru i pismu	1171
tecnologia	02Z1
tecnologia em	0:31
tecnologias	08_2
tecnologico	0?T1
tecnologie	03I1
tecnologies	03P1
tecnologo	0:31
tecnologo em	0CN1
tecnologías	07[1
tecnológico	0?T1
tecnólogo	0:31
tecnólogo em	0CN1
tee	0\o1
teenindaja	01>1
tef	0<M1
tefl	01Q1
tegelzetter	01c1
tehas	0521
tehdas	06F1
tehnicar	05F2
tehnician	01h1
tehniciana	01h1
tehniciană	01h1
tehnicka skola	0Jj2
tehnik	1182
tehnikis	02R1
tehnikums	0441
tehniska sola	0Jl1
tehničar	05F2
tehnička škola	0Jj2
tehniķis	02R1
tehniška šola	0Jl1
teicamas	0>b1
teicami	0>b1
teicneoir	03U1
teises	08;1
teisininkas	02Q1
teisininke	02Q1
teisininkė	02Q1
teisės	08;1
tekmovanje	0f^1
teknik	0:J2
teknik universitesi	03n1
teknik üniversitesi	03n1
tekniker	11:4
teknikk	0:b1
teknikko	11>2
tekniku	0561
teknisi	02:1
teknisyen	05E1
teknisyeni	05E1
teknologie doktor	0GT1
teknoloji	03W1
teknolojileri	03W1
tekoce	11@1
tekoce znanje	11@1
tekoče	11@1
tekoče znanje	11@1
tekstil	03W1
tel	11A1
telc	0<M1
tele	11A1
telecom	0371
teleconseiller	01Z1
teleconseillere	01Z1
telefonist	0F@2
telefonista	11B2
telelavoro	00e1
telemarketer	11D2
telemunca	0E=1
telemuncă	0E=1
teleoperador	01B1
teleoperadora	01B1
teletrabajo	0KR1
teletrabalho	11F1
teletravail	00a1
teletreball	00f1
tem 4	0<M1
tem 8	0<M1
tem-4	0<M1
tem-8	0<M1
tem4	0<M1
tem8	0<M1
temel	0<<2
temel duzey	0<<2
temel düzey	0<<2
temel seviye	0<>1
temsilci	05E1
temsilcisi	05E1
ten du an	0EB1
tentara	02:1
teo	0B@1
teollisuus	06F1
teoranta	0B@1
ter	03Y1
terapeut	11G2
terapeuta	0261
teraz	11I2
terbaik	05l1
tercuman	05E1
tercüman	05E1
tere	03Y1
terrace	0641
terveyskeskus	06F1
tervezett	11K1
tervezo	0291
tervező	0291
terzi	05E1
tesar	0>a1
tesař	0>a1
tese	05;1
tesekkur belgesi	0;V1
tesi	11L2
tesiasi	0D]1
tesis	11N2
tesisatci	05E1
tesisatçı	05E1
tesol	01Q1
tesorera	01B1
tesorero	01B1
tesoriera	0251
tesoriere	0251
tesoureira	01\1
tesoureiro	01\1
testaaja	05O1
testdaf	0<M1
tester	11P6
testerka	0261
teurastaja	05O1
teymi	0J`1
tez	0=O1
teza	0731
tezi	07C1
tezli yuksek lisans	11V1
tezli yüksek lisans	11V1
tezsiz yuksek lisans	11V1
tezsiz yüksek lisans	11V1
teză	0731
teātris	0661
tečaj	10i2
tečno	1152
tečno u govoru i pismu	1171
teşekkür belgesi	0;V1
teżi	07C1
th	0bE1
thac si	0:n1
thang	11W2
thanh pho	0AR1
thanh thao	0ak2
thanh vien	09l1
thcs	0Db1
the	0:k1
the huong dan vien	0:k1
theater	11Y3
theatre	0Oh2
therapeut	06@2
therapist	01g1
these	0?O1
these de doctorat	0H[1
thesis	0>21
thi tran	0AR1
thiet ke	09l1
third place	00N1
thiết kế	09l1
thjalfari	0=]1
thn	11\1
tho	09l1
tho dien	09l1
tho han	09l1
tho may	09l1
tho moc	09l1
thon	0AR1
thpt	0Db1
through	0Lo1
thru	0Lo1
thu kho	09l1
thu ky	09l1
thu ngan	09l1
thu ngân	09l1
thu quy	09l1
thu thu	09l1
thu vien	0;A1
thuc tap sinh	09l1
thuiswerk	0SN1
thydandi	0=]1
thành phố	0AR1
thành thạo	0ak2
thành viên	09l1
tháng	11W2
thèse	0?O1
thèse de doctorat	0H[1
théâtre	02o1
thôn	0AR1
thư ký	09l1
thư viện	0;A1
thạc sĩ	0:n1
thẻ	0:k1
thẻ hướng dẫn viên	0:k1
thị trấn	0AR1
thợ	09l1
thợ hàn	09l1
thợ may	09l1
thợ mộc	09l1
thợ điện	09l1
thủ kho	09l1
thủ quỹ	09l1
thủ thư	09l1
thực tập sinh	09l1
ticaret	03W1
tidskrift	0Xi2
tidsskrift	11]4
tie	08Q1
tiedekunta	0451
tien si	11a1
tienda	07[1
tiendas	07[1
tieng me	0:f1
tieng me de	0:f1
tieraerztin	02c1
tierarzt	02c1
tierarztin	02c1
tierpfleger	05T1
tierärztin	02c1
tiesibas	0671
tiessaiste	08>1
tiesības	0671
tieu hoc	0Db1
tiešsaistē	08>1
tiimi	0e42
tijdschrift	0[\2
tiketina	0c;1
tikėtina	0c;1
til	11b3
til d d	0Sl1
til d.d	0Sl1
til dagsins	0K]1
til dagsins i dag	0K]1
til dagsins í dag	0K]1
til na	0O<1
til naa	0O<1
til nu	0Sl1
til nå	0O<1
til og med	11e2
till	11g2
till dags dato	0cA1
till date	0Bl1
till now	0Bl1
till och med	10J1
till present	0Bl1
tills nu	0cA1
tills vidare	0cA1
tim	11i5
timarit	0?I1
timmerman	01c1
tingkat dasar	0KB1
tingkat lanjut	0481
tinh	0AR1
tinh nguyen vien	09l1
tionscadal	11n1
tirocinante	0251
tischler	05T1
tischlerei	03B1
titkar	0682
titkarno	0291
titkár	0682
titkárnő	0291
titol	01]1
titolare	0251
titre professionnel	03M1
titulada	06C1
titulado	06C1
titulo	01^1
titulo universitario	0:F1
tiyatrosu	03W1
tiến sĩ	11a1
tiếng mẹ	0:f1
tiếng mẹ đẻ	0:f1
tiểu học	0Db1
tjener	06Q1
tlumacz	0261
tlumaczka	0261
tn	11o2
tnhh	0;A1
to	1212
to chuc	0;A1
to date	0Bl1
to present	0Bl1
to this day	0Bl1
to truong	09l1
toamna	1231
today	0Bl1
todistus	0m22
toefl	0<M1
toefl ibt	0<M1
toeic	0<M1
toeicスコア	1241
toemrer	05d2
toften	0Of1
togaf	01Q1
togfoerer	06Q1
togforer	06Q1
togfører	06Q1
tohtori	1252
tohtorintutkinto	0Mh1
toi	0EP1
toimetaja	01>1
toiminimi	0WA1
toimisto	06F1
toimittaja	05O1
toistaiseksi	0J;1
tokarz	0261
toko	07\1
tol	1272
tolk	01>1
tolkija	01>1
tolmacs	0291
tolmács	0291
tom	10J1
tomrer	05d2
tontechniker	05T1
tookoda	0521
tootaja	01>1
topik	0<M1
topograf	01h1
torfl	0<M1
torg	0Pd1
torget	1292
tori	08Q1
tornaci	05E1
tornacı	05E1
torneiro	01\1
tornero	01B1
tornitore	0251
torv	0Of1
tosaitheoir	0?31
tospraaklig	0Ne1
tospraklig	0Ne1
tosproget	0N\1
tospråklig	0Ne1
tot	12;3
tot en met	0P31
tot heden	0RC1
tot nghiep	12>1
tot nghiep thpt	00H1
tot nu	0RC1
tot nu toe	0RC1
tot op heden	0RC1
tour guide	01g1
tour leader	01g1
tourneur	01Z1
tovaren	03G1
tovarna	0[D2
továreň	03G1
továrna	0FF1
tp	0AR1
tr	0?K1
trade certificate	02W1
tradenomi	04V1
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
traduttur	0561
traedgaardsmaestare	02A1
traenare	02A1
traener	06Q1
trail guide	01g1
train driver	01g1
trainee	12?4
trainer	12C3
training	12F2
training course	0CE1
tram driver	01g1
tranare	02A1
trang	12H1
transactions	0>21
translator	01g1
transport	02Y1
transportes	08_2
transports	12I2
trasporti	03I1
travesia	09>1
travessa	04H1
travessera	09L1
travesía	09>1
treasurer	01g1
treener	01>1
treinador	01\1
treinadora	01\1
tren trung binh	12K1
trener	12L4
treneris	02O2
trenerka	0261
trening	10D1
trenutacno	12P1
trenutačno	12P1
trenutno	12Q3
trenér	06]1
tres bien	08n2
tres bon	0BV1
tres bon niveau	0CA1
tres bonne maitrise	0CA1
tresorer	02>1
tresorera	02>1
tresorier	01Z1
tresoriere	01Z1
trezorier	01h1
trg	0b33
trgovina	0X=2
tribunal	02Z1
trida	0?K1
trieda	0a\1
trinity	0<M1
triq	0E21
tro giang	09l1
tro ly	09l1
trofeo	12T2
trofeu	00M1
trofeul	0?=1
troféu	00M1
troi chay	0?`1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	12V1
truckcertifikat	0@a1
truckfoerare	02A1
truckfoerer	05d2
truckfoererbevis	08a1
truckforare	02A1
truckforer	05d2
truckforerbevis	08a1
truckförare	02A1
truckfører	05d2
truckførerbevis	08a1
truckkort	0@e1
truhlar	0>a1
truhlář	0>a1
trukkikuski	05O1
trung binh	12W2
trung bình	12W2
trung cap	12Y2
trung cap cao	12K1
trung cap nghe	0Db1
trung cấp	12Y2
trung cấp cao	12K1
trung cấp nghề	0Db1
trung hoc	0Db1
trung hoc pho thong	12[2
trung học	0Db1
trung học phổ thông	12[2
trung tam	0;A1
trung tam dao tao	0Db1
trung tâm	0;A1
trung tâm đào tạo	0Db1
truong	0Db1
truong ban	09l1
truong cao dang	0Db1
truong dai hoc	0Db1
truong nhom	09l1
truong phong	09l1
truong thpt	0Db1
trust	0371
trustee	01g1
trva	0Hg2
trvá	0Hg2
trädgårdsmästare	02A1
tränare	02A1
træner	06Q1
très bien	08n2
très bon	0BV1
très bon niveau	0CA1
très bonne maîtrise	0CA1
tréner	0291
tréning	10D1
trésorier	01Z1
trésorière	01Z1
trên trung bình	12K1
trôi chảy	0?`1
trường	0Db1
trường cao đẳng	0Db1
trường thpt	0Db1
trường đại học	0Db1
trưởng ban	09l1
trưởng nhóm	09l1
trưởng phòng	09l1
trợ giảng	09l1
trợ lý	09l1
trực tuyến	12V1
tu	12]3
tu van	09l1
tu xa	12V1
tuinen	02Y1
tuinman	01c1
tukang	02:1
tukang kayu	02:1
tukang kebun	02:1
tukang las	02:1
tulajdonos	0291
tulityoekortti	03X1
tulityokortti	03X1
tulityökortti	03X1
tulkotaja	02R1
tulkotajs	02R1
tulkotāja	02R1
tulkotājs	02R1
tuner	01g1
tunnistus	0\S2
tunnustus	12`3
tuomari	05O1
turguide	12c2
turistguide	0Q81
turizm	03W1
turpinas	0\=1
turpinās	0\=1
tutkija	05O1
tutkimusasema	06F1
tutkinto	0YV1
tutor	12e4
tutora	03N2
tuttora	00k1
tuzolto	0<L1
tvaaspraakig	0Nd1
tvasprakig	0Nd1
tvityngd	0`e1
tvityngdur	0`e1
tvornica	0WC1
tvrtka	0WC1
tvåspråkig	0Nd1
tvítyngd	0`e1
tvítyngdur	0`e1
tweede prijs	0JS1
tweetalig	0JT1
tyden	12i1
tydnu	12i1
tydny	12i1
tydzien	12j1
tydzień	12j1
tygodni	12j1
tygodnie	12j1
tym	0Gj1
tyoenjohtaja	05O1
tyoentekijae	05O1
tyoeturvallisuuskortti	03X1
tyonjohtaja	05O1
tyontekija	05O1
tyoturvallisuuskortti	03X1
typist	01g1
tyrejas	02Q1
tyrėjas	02Q1
tytul	0N<1
tytul technika	0J]1
tytuł	0N<1
tytuł technika	0J]1
tyydyttaevae	0WJ2
tyydyttaevae alkeet	04`1
tyydyttava	0WJ2
tyydyttava alkeet	04`1
tyydyttävä	0WJ2
tyydyttävä alkeet	04`1
työnjohtaja	05O1
työntekijä	05O1
työturvallisuuskortti	03X1
tài xế	09l1
táncos	0<L1
tárgyalási szint	0MY1
tárgyalási szintű	0MY1
tárgyalóképes	0MY1
társalgási	0Y\1
társalgási alapszint	0Y[1
társalgási szint	0Y\1
társalgó	0Y[1
társaság	07F1
távmunka	10[1
távolról	10[1
tâmplar	01h1
tällä hetkellä	0J;1
tänapäev	0RJ1
tänaseni	0RJ1
tänav	0\o1
tänukiri	0011
tänzer	05T1
tänään	0J;1
tävling	0h[1
tävlingen	0h[1
tæknimaður	0=]1
tækniskóli	0401
tècnic	02>1
tècnic superior	0AU1
tècnica	02>1
técnica	03N2
técnica superior	0AV1
técnico	03N2
técnico em	0CN1
técnico en	0:G1
técnico medio	0:G1
técnico superior	0AV1
tél	11A1
téléconseiller	01Z1
téléconseillère	01Z1
télétravail	00a1
tér	03Y1
tên dự án	0EB1
tình nguyện viên	09l1
tím	0Go1
tímarit	0?I1
títol	01]1
título	01^1
título universitario	0:F1
tól	1272
tõlk	01>1
tõlkija	01>1
töökoda	0521
töötaja	01>1
tømrer	05d2
týden	12i1
týdny	12i1
týdnů	12i1
tým	0Gj1
tęsiasi	0D]1
tłumacz	0261
tłumaczka	0261
től	1272
tř	0?K1
třída	0?K1
tűzoltó	0<L1
tư vấn	09l1
tại	10N1
tạp chí	0:N1
tập đoàn	0;A1
tỉnh	0AR1
tốt	0ak2
tốt nghiệp	12>1
tốt nghiệp thpt	00H1
tổ	0:e1
tổ chức	0;A1
tổ trưởng	09l1
tới	0EP1
từ	12k2
từ xa	12V1
u	12m6
u braku	0bH2
u tijeku	12P1
u toku	1331
uab	00`1
ubersetzer	05T1
ubezpieczenia	0361
ubungsleiter	05T1
ucen	0>a1
uceni	0DP1
ucenic	01h1
ucetni	0>a1
uciliste	1343
ucitel	02S2
ucitelj	0d\3
ucla	0Aj1
uctovnicka	0@:1
uctovnik	0@:1
uczelnia	03h1
uczen	0261
uczeń	0261
ud	00`1
udacity	0Aj1
udana	0bK1
udata	0bL1
uddannelsescenter	0JV1
udemy	0Aj1
udmaerkelse	0081
udmærkelse	0081
udruga	0WC1
udruzenje	06?1
udruženje	06?1
udvikler	06Q1
uebersetzer	05T1
uebungsleiter	05T1
ufer	0AH1
ufficio	0FK1
ufficjal	0561
uffiċjal	0561
ug	00`1
uge	1371
uger	1371
ugift	0mG2
ugm	0Aj1
ugyintezo	0832
ugynokseg	07F1
ugyved	0291
uhing	0521
uhrmacher	05T1
ui	06o1
uitgeverij	1382
uitmuntend	13:1
uitstekend	0hm1
uitvoerder	01c1
ujsagiro	0291
uke	13;1
uker	13;1
ukonceno	01D1
ukonczona	0cT1
ukonczone	0cT1
ukonczony	0cT1
ukončeno	01D1
ukończona	0cT1
ukończone	0cT1
ukończony	0cT1
uksus	0_J1
ul	13<6
ulica	13B5
ulice	0?K1
ulicy	04U1
ulikool	03Z1
umschulung	01@1
und	13G1
undergraduate	0::1
underskoeterska	02A1
underskoterska	02A1
undersköterska	02A1
undertaker	01g1
underviser	05d2
underwriter	01g1
undirstada	0Q@1
undirstaða	0Q@1
uned	0?T1
ungdomsskole	0;Q1
uni	0RX2
uniao estavel	0ml1
unidad	0EN1
unidade	0G<1
unit	13H4
unita	0FK1
unitat	0Ga1
unite	0@C1
unità	0FK1
unité	0@C1
univ bacc	0gj1
univ dipl	0]B1
univ. bacc	0gj1
univ. dipl	0]B1
universidad	0?T1
universidade	0@M1
universita	13L2
universitaet	0<k1
universitaire	01P1
universitaria	0?T1
universitas	0MC1
universitat	13N2
universitate	13P2
universitatea	07L1
universitatea politehnica	07L1
universitates	0441
universite	13R2
universiteit	08<1
universitesi	03n1
universitet	13T3
universitetas	0Do1
universitete	0Do1
universitetet	13T3
universiteto	0Do1
universities	01N1
university	13W2
università	13L2
universität	0<k1
université	01P1
universitāte	0441
universitātes	0441
univerza	0Jl1
univerze	0Jl1
univerzi	0Jl1
univerzita	0MI2
univerzite	0MI2
univerzitet	13Y1
univerzitetni diplomirani	0]B1
univerzity	0MI2
univerzitě	0DP1
uniwersytet	13Z1
união estável	0ml1
unmarried	0A[1
unternehmen	03B1
until	0Lo1
until now	0Bl1
until present	0Bl1
until today	0Bl1
unur	0>O1
uoc	01O1
uomo	0]l1
upc	01O1
upcoming	05f1
upholsterer	01g1
uplne stredne	0^[1
upper intermediate	0Pc1
upper second	00T1
upper second class	00T1
upper-intermediate	0Pc1
uppsats	0LL1
uprawnienia	0A51
uprawnienie	0A51
upseeri	05O1
urad	0G^2
urbanitzacio	09L1
urbanització	09L1
urbanizacion	09>1
urbanización	09>1
ured	0WC1
urednica	0A]3
urednik	0A]3
urkunde	13[2
urzad	0361
urząd	0361
usek	0o=2
usine	02o1
uslugi	0361
usmerenje	13]1
usmeritev	0oX1
usmjerenje	0md1
ust duzey	0461
usta	05E1
ustabasi	05E1
ustabaşı	05E1
ustanova	0>?1
ustanovitelj	05H1
ustasi	05E1
ustası	05E1
ustav	0G^2
usługi	0361
ut	03Y1
utbildningsdag	13^1
utca	03Y1
utgefid	0?I1
utja	03Y1
utmaerkelse	00K1
utmaerkt	0N]1
utmarkelse	00K1
utmarkt	0N]1
utmerkelse	0091
utmerket	0N^1
utmärkelse	00K1
utmärkt	0N]1
utvar	0o=2
utvecklare	02A1
utvikler	0;P1
uverenje	0cU1
uvjerenje	0e?1
ux	06o1
uy ban	0;A1
uye	05E1
uyesi	05E1
uzaktan	0A;1
uzem	04N2
uzina	03A1
uzivatelska	13_1
uzivatelsky	13_1
uzman	13`2
uzman duzey	13b1
uzman düzey	13b1
uzmani	05E1
uzmanı	05E1
uznani	0051
uznanie	0041
uznemuma	13c1
uznemums	0661
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzyskane	0cT1
uzyskany	0cT1
uzņēmums	0661
uzņēmumā	13c1
učení	0DP1
učeň	0>a1
učilište	13d2
učiliště	0DP1
učitel	06]1
učitelj	0d\3
učiteľ	08K1
uživatelsky	13_1
uživatelská	13_1
v	13f5
v le	0?L1
v o s	00`1
v teku	0Di1
v.le	0?L1
v.o.s	00`1
va	13k1
vaar	13l2
vaardare	02A1
vaardcentral	0>>1
vaaren	13l2
vabalt	0YU1
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
vaeg	04f1
vaegen	04f1
vaeitoeskirja	13n2
vaektare	02A1
vaelttaevae	04`1
vaelttaevae keskitaso	0WL1
vaenget	0Of1
vaentanlegt	0101
vaerkfoerer	06Q1
vaerkforer	06Q1
vaerksted	0??1
vaeylae	08Q1
vag	04f1
vaga hasti	0YU1
vaga hea	1402
vagen	04f1
vagt	0fV1
vahene	04Z1
vahtimestari	05O1
vairuotojas	02Q1
vairuotojo pazymejimas	08;1
vairuotojo pažymėjimas	08;1
vaistine	03H1
vaistininkas	02Q1
vaistinė	03H1
vaitekiri	03V1
vaitoskirja	13n2
vaji	06M1
vakblad	0=M1
vakfi	03W1
vakfı	03W1
vakman	01c1
vakt	0Q81
vaktare	02A1
vaktmaestare	02A1
vaktmastare	02A1
vaktmästare	02A1
vakuutus	06F1
valable jusqu'a	0Vm1
valable jusqu'en	0Vm1
valable jusqu'à	0Vm1
vald	1422
valet	01g1
valid through	0Lo1
valid to	0Lo1
valid until	0Lo1
valide	0EO1
valido fino al	0N=1
valido hasta	0R91
validé	0EO1
valjak	0\o1
vallalat	04N2
vallaline	01=1
vallalkozo	0291
valmentaja	05O1
valokuvaaja	05O1
valores	0Ag1
valttava	04`1
valttava keskitaso	0WL1
valuer	01g1
van	1441
van phong	0;A1
vanaf	1452
vandaag	0RC1
vanzatoare	01h1
vanzator	01h1
vapaaehtoinen	05O1
var	13l2
vara	1471
varastotyoentekijae	05O1
varastotyontekija	05O1
varastotyöntekijä	05O1
vardare	02A1
vardcentral	0>>1
varen	13l2
varhato	11K1
varhatoan	11K1
varilec	0EM1
varon	0Rc1
varrono	0<L1
varrónő	0<L1
vartija	05O1
varón	0Rc1
vas	0a]1
vasara	1482
vaspitac	0Z@1
vaspitač	0Z@1
vastaava	05O1
vayla	08Q1
vca	14:2
vd	0Q81
vdana	10@1
vdaná	10@1
ve	14<2
vecka	14>1
veckor	14>1
ved	14?2
vedec	0Ah2
vedes	0V91
vedouci	10:2
vedoucí	10:2
veduca	0@:1
veduci	0@:1
vedúca	0@:1
vedúci	0@:1
vedęs	0V91
veebis	0W@1
veg	0:c1
vegen	0:c1
vegi	0Pd1
vegur	0Pd1
vegyesz	0291
vegyész	0291
vegzett	0KH1
vei	0:c1
veien	0:c1
veikals	0661
veileder	0;P1
veitingahus	06H1
veitingahús	06H1
vej	0Of1
vejleder	06Q1
vekter	0;P1
veldig god	0N^1
veleuciliste	0jC1
veleučilište	0jC1
velmi dobra	0492
velmi dobre	0g24
velmi dobrá	04>1
velmi dobře	14A2
velmi pokrocila	0XU1
velmi pokročilá	0XU1
velvirki	0=]1
vencedor	00M1
vencedora	00M1
vendedor	03N2
vendedora	03N2
vendeur	01Z1
vendeuse	01Z1
venditore	0251
venditrice	0251
venedor	02>1
venedora	02>1
ventures	0371
verano	14C1
verao	14D1
verband	03B1
verdlaun	14E2
vereador	01\1
vereadora	01\1
verein	03B1
vereniging	02Y1
vergevorderd	14G1
verhandlungssicher	0fF1
verhandlungssicher in wort und schrift	0NL1
verheiratet	0P<1
verkaeufer	05T1
verkaufer	05T1
verkefni	14H1
verket	0>>1
verkfraedingur	0=]1
verkfræðingur	0=]1
verkoopster	01c1
verkoper	01c1
verkossa	0LE1
verksmidja	06H1
verksmiðja	06H1
verkstad	0>>1
verksted	0:b1
verkäufer	05T1
verlag	14I2
verloskundige	01c1
vermesser	05T1
verniciatore	0251
veroeffentlichung	08L1
veroffentlichung	08L1
verpleegkundige	01c1
verseny	0FC2
versicherung	03B1
versicherungen	03B1
verslun	06H1
vertaler	01c1
verteja	02Q1
vertejas	02Q1
vertejums	08@1
vertieft	0Oc1
vertiefung	0M:1
vertreter	05T1
vertriebler	02c1
vertėja	02Q1
vertėjas	02Q1
verwacht	0P71
verwachte	0P71
verwalter	05T1
verwitwet	0P<1
very good	02U2
verzekeringen	02Y1
verzorgende	01c1
verão	14D1
verðlaun	14E2
veröffentlichung	08L1
vet	01g1
vetaejae	05O1
vetaja	05O1
veterinarian	01g1
vetur	14K1
veturinkuljettaja	05O1
vetäjä	05O1
veuf	0@A1
veuve	0@A1
vezeto	0291
vezető	0291
veľmi dobre	14L2
veľmi dobrá	04C1
vhs	0Aj1
via	0?L1
viale	0?L1
vicar	01g1
vice president	01g1
vico	0?L1
vicolo	0?L1
vid	14N2
videaste	01Z1
videja atzime	08@1
videja izglitiba	06n1
videja limeni	0l21
videja profesionala	06n1
videji	0l21
videjs	14P2
videregaaende	0c51
videregaaende opplaering	07D1
videregaaende skole	0;Q1
videregaende	0c51
videregaende opplaering	07D1
videregaende skole	0;Q1
videregående	0c51
videregående opplæring	07D1
videregående skole	0;Q1
vidurine mokykla	0Do1
vidurinis	0>Z1
vidurinis issilavinimas	0>Z1
vidurinis išsilavinimas	0>Z1
vidurinė mokykla	0Do1
vidurkenning	00;1
vidurkis	0:d1
vidusskola	0441
vidutines	0eY1
vidutinis	14R2
vidutiniskai	0eY1
vidutiniškai	0eY1
vidutinės	0eY1
vidéaste	01Z1
vidēji	0l21
vidējs	14P2
vidējā atzīme	08@1
vidējā izglītība	06n1
vidējā līmenī	0l21
vidējā profesionālā	06n1
vien	0;A1
vien dao tao	0Db1
viesbutis	03H1
viesnica	0661
viesnīca	0661
viešbutis	03H1
vigente hasta	0R91
vigilante	03N2
vigile del fuoco	0251
vigneron	01Z1
vigneronne	01Z1
viikko	14T1
viikkoa	14T1
vikar	05d2
vikarie	02A1
village	0641
villanyszerelo	0291
villanyszerelő	0291
vincitore	00O1
vincitrice	00O1
vinder	0081
vinnare	00K1
vinner	0091
vinter	14U3
vinteren	14X2
vintern	14Z1
vintner	01g1
violinista	0251
viragkoto	0<L1
virasto	06F1
virejas	02Q1
viriesu	14[1
virietis	14[1
virkailija	05O1
virksomhed	0??1
virtual	0Ob1
virziens	0i@1
virágkötő	0<L1
virėjas	02Q1
visa skola	14\2
visa strucna sprema	14^2
visagist	05T1
visi srednji	14`2
visiting scholar	01g1
visja sola	0Jl1
visja strokovna izobrazba	14b1
visjesolska izobrazba	14b1
visjesolski studij	14b1
visji srednji	14c1
visoka skola	0Jj2
visoka sola	0Jl1
visoka strokovna izobrazba	0G01
visoka strucna sprema	0FO1
visoka stručna sprema	0FO1
visoka škola	0Jj2
visoka šola	0Jl1
visoko obrazovanje	0UJ1
vispareja videja	06n1
vispārējā vidējā	06n1
viss	0SP1
visser	01c1
vita	0aR1
vitaz	0041
vitazka	0041
vitez	0051
vitezka	0051
viticulteur	01Z1
viticultrice	01Z1
vitnemaal	07D1
vitnemal	07D1
vitnemål	07D1
vitrier	01Z1
viuda	0mo1
viudo	0mo1
viuva	0ml1
viuvo	0ml1
vizsga	0=k2
vizvezetek szerelo	0<L1
við	0RS1
viðurkenning	00;1
viúva	0ml1
viúvo	0ml1
viša stručna sprema	14^2
viša škola	14\2
viši srednji	14`2
višja strokovna izobrazba	14b1
višja šola	0Jl1
višješolska izobrazba	14b1
višješolski študij	14b1
višji srednji	14c1
viện	0;A1
viện đào tạo	0Db1
vk	14T1
vlasnica	0=n2
vlasnik	0=n2
vloeiend	0hm1
vloeiend in woord en geschrift	0hm1
vmbo	0R=2
vmbo diploma	0R?1
vmbo-diploma	0R?1
vo	14d1
vocal	01B1
vocational qualification	02X1
voda	06i1
vodic	08K1
vodicsky preukaz	0@g1
voditelj	0XM1
vodič	08K1
vodičský preukaz	0@g1
vodja	0EM1
vof	00`1
voitja	0011
voittaja	0071
vojak	0>a1
voják	0>a1
voldoende	0C21
volontaer	0Y`2
volontar	0Y`2
volontaria	0251
volontario	0251
volonter	05F2
volontär	0Y`2
volum	0731
voluntar	0=92
voluntara	01h1
voluntari	02>1
voluntaria	02;3
voluntario	03N2
voluntară	01h1
volunteer	01g1
voluntària	02>1
voluntária	01\1
voluntário	01\1
vom	14e1
von	14e1
voorjaar	0[O1
voorman	01c1
voorzitter	01c1
vopsitor	01h1
vor	14f1
vorarbeiter	05T1
vorauss	05U1
voraussichtlich	05U1
vorbitor nativ	0=X1
vordiplom	0:=1
vormgever	01c1
vorsitzende	05T1
vorstand	05T1
vorstandsmitglied	02c1
vortrag	0<_2
votazione	00G1
votazione finale	00G1
voto	00G1
voto di laurea	00G1
voto finale	00G1
vottord	14g1
vottorð	14g1
vottun	14g1
vozac	05F2
vozacka dozvola	0IW2
vozač	05F2
vozačka dozvola	0IW2
voznik	0EM1
vozniski izpit	0@d1
vozniški izpit	0@d1
vođa	06i1
vp	06o1
vratny	0>a1
vrijwilliger	0[92
vrijwilligster	0J^1
vrlo dobro	14h4
vrouw	14l1
vrouwelijk	14l1
vrtec	0Jl1
vrtic	0Jj2
vrtić	0Jj2
vrátný	0>a1
vs	0G01
vsi	00`1
vss	14m2
vuggestue	0??1
vukova diploma	0fa1
vuoden	0071
vuosi	14o1
vuotta	14o1
vut	0DP1
vvs montor	06Q1
vvs-montoer	06Q1
vvs-montør	06Q1
vwo	0R=2
vyborna	0492
vyborne	0g24
vychovatel	06]1
vychovavatel	08K1
vychovávateľ	08K1
vydano	0GO1
vydata	0m[1
vydatá	0m[1
vydavatelstvi	0FF1
vydavatelstvo	1502
vydavatelství	0FF1
vydavateľstvo	1502
vydáno	0GO1
vyhlaska	0@f1
vyhláška	0@f1
vyras	1521
vyriska	1521
vyriška	1521
vyskumny pracovnik	0@:1
vysoka skola	0MI2
vysoke uceni	0DP1
vysoke uceni technicke	0DP1
vysokoskolske	0:_1
vysokoškolské	0:_1
vysoká škola	0MI2
vysoké učení	0DP1
vysoké učení technické	0DP1
vyssi odborna skola	0DP1
vyssi odborne	0G81
vyssie odborne	1531
vysvedceni	0@f1
vysvedcenie	0@g1
vysvedčenie	0@g1
vysvědčení	0@f1
vyucen	0^\1
vyuceni	0^\1
vyucni list	0^\1
vyucny list	0^[1
vyučen	0^\1
vyučení	0^\1
vyvojar	02S2
vyzkumny pracovnik	0>a1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1531
vyšší odborná škola	0DP1
vyšší odborné	0G81
vzdalene	0aZ1
vzdáleně	0aZ1
vzgojitelj	05H1
và	13k1
válido hasta	0R91
vállalat	04N2
vállalkozó	0291
várható	11K1
várhatóan	11K1
vânzătoare	01h1
vânzător	01h1
väg	04f1
väga hea	1402
väga hästi	0YU1
vägen	04f1
vähene	04Z1
väitekiri	03V1
väitöskirja	13n2
väktare	02A1
väljak	0\o1
välttävä	04`1
välttävä keskitaso	0WL1
väylä	08Q1
vår	13l2
vårdare	02A1
vårdcentral	0>>1
våren	13l2
vænget	0Of1
væntanlegt	0101
værkfører	06Q1
værksted	0??1
végzett	0KH1
vélvirki	0=]1
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0<L1
víťaz	0041
víťazka	0041
võitja	0011
výborne	14L2
výborná	0492
výborné	04>1
výborně	14A2
výskumný pracovník	0@:1
výuční list	0^\1
výučný list	0^[1
vývojár	08K1
vývojář	06]1
výzkumný pracovník	0>a1
vāji	06M1
văn phòng	0;A1
vērtējums	08@1
vědec	0>a1
vīrietis	14[1
vīriešu	14[1
všs	1541
všį	00`1
w	1552
w l l	00`1
w toku	04A1
w trakcie	04A1
w.l.l	00`1
wachmann	02c1
waiter	01g1
waitress	01g1
wakacje	0[41
wakil	02:1
wakil ketua	02:1
wall	0AH1
wanita	0eH1
warden	01g1
warehouse	0371
warehouse operative	01g1
warsztat	0361
warsztaty	1571
wartawan	02:1
warung	07\1
wasit	02:1
watchmaker	01g1
way	0641
wazna do	1581
wazne do	1581
wazny do	1581
ważna do	1581
ważne do	1581
ważny do	1581
we	1591
webmaster	01g1
wedstrijd	0<m1
week	15:2
weeks	15<1
weg	15=2
weibl	0OT1
weiblich	0OT1
weiterbildung	0O82
weken	15?1
welder	01g1
werk	03B1
werke	03B1
werker	06@2
werkstatt	03B1
werkstudent	15@2
werkstudentin	08Y1
wesen	0Y^1
wethouder	01c1
wettbewerb	0fo2
wholesaler	01g1
wiceprezes	0261
widowed	0A[1
winemaker	01g1
winkel	02Y1
winnaar	0JS1
winner	00N1
winter	15B3
winzer	02c1
wiosna	15E1
wiosną	15E1
wirausaha	07\1
wissenschaft	0Y^1
wissenschaften	0Y^1
wissenschaftler	05T1
wissenschaftliche mitarbeiterin	08Y1
wissenschaftlicher mitarbeiter	08Y1
with	0Nj1
wk	15<1
wks	15<1
wlasciciel	0261
wlascicielka	0261
wlasna dzialalnosc	0361
wo bachelor	0:@1
wo master	0Hc1
wo-bachelor	0:@1
wo-master	0Hc1
woche	15F1
wochen	15F1
wohnung	0511
woj	04U1
wolny	0WB1
wolontariusz	0261
wolontariuszka	0261
woman	15G2
work from home	0Ob1
worker	01g1
working familiarity	0MK1
working knowledge	0Pa2
working proficiency	0Pc1
works	0371
workshop	15I3
writer	01g1
wspolautor	0261
wspolautorka	0261
współautor	0261
współautorka	0261
wychowawca	0261
wydane	0cT1
wydany	0cT1
wydawnictwo	15L2
wydzial	15N2
wydział	15N2
wykladowca	0261
wyksztalcenie srednie	0J]1
wykształcenie średnie	0J]1
wykładowca	0261
wynik	0c]1
wyroznienie	0N<1
wyróżnienie	0N<1
wystapienie	07E1
wystąpienie	07E1
wyzsza szkola	03h1
wyższa szkoła	03h1
własna działalność	0361
właściciel	0261
właścicielka	0261
xa	0AR1
xahar	15P1
xep loai	0F=1
xerrada	0?l1
xhur	15P1
xitwa	15Q1
xuat sac	15R2
xuong	0;A1
xuất sắc	15R2
xã	0AR1
xưởng	0;A1
xếp loại	0F=1
y	15T2
y ta	09l1
y tá	09l1
yandal	0AW1
yapi	03W1
yapı	03W1
yardimcisi	05E1
yardımcısı	05E1
yarisma	0;V1
yarismasi	0;V1
yarışma	0;V1
yarışması	0;V1
yayasan	07\1
yayinevi	15V2
yayinlandi	0=O1
yayinlari	03W1
yayınevi	15V2
yayınlandı	0=O1
yayınları	03W1
yaz	15X1
yazilim	03W1
yazilimci	05E1
yazılım	03W1
yazılımcı	05E1
yds	0<M1
year	15Y1
years	15Y1
yeterlik	0<c1
yeu	0`f1
yh examen	0ZA1
yh-examen	0ZA1
yhdistys	06F1
yhtio	06F1
yhtioe	06F1
yhtiö	06F1
yil	0lo1
yki	0<M1
yksikko	0e42
yksikkoe	0e42
yksikkö	0e42
yleisarvosana	07H1
ylempi amk	0G41
ylempi ammattikorkeakoulututkinto	0G41
ylempi korkeakoulututkinto	0G41
yliopisto	0451
yliopistossa	0451
ylioppilas	0551
ylioppilastutkinto	0551
yokdil	0<M1
yonetici	05E1
yoneticisi	05E1
youth worker	01g1
yr	15Z1
yrittaejae	05O1
yrittaja	05O1
yrittäjä	05O1
yrityksessa	15[1
yrityksessae	15[1
yrityksessä	15[1
yritys	06F1
yrkesbevis	0P;1
yrkesexamen	0Mi1
yrkesfag	07D1
yrkeshoegskola	0Nf1
yrkeshoegskoleexamen	0ZA1
yrkeshogskola	0Nf1
yrkeshogskoleexamen	0ZA1
yrkeshögskola	0Nf1
yrkeshögskoleexamen	0ZA1
yrs	15Z1
yuksek lisans	11V1
yuksek lisans derecesi	11V1
yuksekokulu	03n1
yökdil	0<M1
yönetici	05E1
yöneticisi	05E1
yüksek lisans	11V1
yüksek lisans derecesi	11V1
yüksekokulu	03n1
yıl	0lo1
yếu	0`f1
z	15\2
z odliko	0gU1
z wyroznieniem	0c]1
z wyróżnieniem	0c]1
zaawansowana	0;C2
zaawansowany	0;C2
zacatecnik	15^2
zacetnik	15`2
zacetno	15b1
zaciatocnik	15c2
zadovoljavajuce	0jJ1
zadovoljavajuće	0jJ1
zadovoljivo	0fn1
zadruga	0333
zahnaerztin	02c1
zahnarzt	02c1
zahnarztin	02c1
zahntechniker	05T1
zahnärztin	02c1
zahradnice	0>a1
zahradnik	0>a1
zahradník	0>a1
zaklad	0361
zaklada	0WC1
zakladatel	02S2
zakladateľ	08K1
zakladna	15e2
zakladna skola	0\[1
zakladna znalost	0`M1
zakladne znalosti	0`M1
zakladni	15g2
zakladni skola	0DP1
zakladni znalost	0`V1
zakladni znalosti	0`V1
zakladny	15i1
zaklady	15j5
zakljucni izpit	0g11
zaključni izpit	0g11
zakład	0361
zakłady	0361
zalozba	15o2
zalozyciel	0261
zalozycielka	0261
založba	15o2
zamecnik	0>a1
zameranie	0nE1
zamereni	0cS1
zamestnanec roku	0051
zamezna	0WB1
zamężna	0WB1
zaměstnanec roku	0051
zaměření	0cS1
zanger	0H01
zasadnicze zawodowe	0J]1
zastepca	0261
zastupca	0@:1
zastupce	0>a1
zastępca	0261
zaswiadczenie	0A51
zavarivac	0=n2
zavarivač	0=n2
zavarovalnica	0>?1
zavod	1615
zavody	0G^2
zawodowe	0J]1
zawodowka	03h1
zawodówka	03h1
zayif	0<>1
zayıf	0<>1
začetnik	15`2
začetno	15b1
začiatočník	15c2
začátečník	15^2
założyciel	0261
założycielka	0261
zaświadczenie	0A51
zbornik	1664
zborník	0Af1
zdaj	0Di1
zdalna	0SO1
zdalnie	0SO1
zdobyty	0cT1
zdravnica	0EM1
zdravnik	0EM1
zdravotni bratr	0>a1
zdravotni sestra	0>a1
zdravotní bratr	0>a1
zdravotní sestra	0>a1
zdravstveni dom	0>?1
zdruzenie	03G1
zdruzenje	0>?1
združenie	03G1
združenje	0>?1
zednik	0>a1
zedník	0>a1
zeer goed	0P=2
zeichner	05T1
zeitschrift	0<_2
zelador	01\1
zeladora	01\1
zelfstandig	0P41
zelo dobro	16:2
zemedelec	0>a1
zememeric	0>a1
zemědělec	0>a1
zeměměřič	0>a1
zena	16<4
zenaty	0k`2
zenesz	0<L1
zenska	16@2
zenske	16B2
zenski	16D4
zensko	15\2
zentrum	03B1
zenész	0<L1
zerspaner	05T1
zertifikat	0\F2
zertifiziert	16H1
zertifizierung	0<Q1
zespol	0Id1
zespol szkol	03h1
zespół	0Id1
zespół szkół	03h1
zeszyty naukowe	07E1
zeugnis	0<Q1
zidar	01h1
ziekenhuis	02Y1
ziema	16I2
zima	16K6
zimmerei	03B1
zimmerer	05T1
zimmermadchen	02c1
zimmermaedchen	02c1
zimmermädchen	02c1
zimą	16Q1
zinatnu doktors	0I21
zinātņu doktors	0I21
zivi	08Y1
zivildienst	08Y1
zivildienstleistender	08Y1
zivljenjepis	16R1
zivnost	0G^2
zivotopis	16S4
zkouska	0@f1
zkouška	0@f1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0f^1
zmagovalka	0f^1
znamka	0A62
znanstvenik	0=m1
známka	0A62
zolnierz	0261
zomer	16W1
zonaty	0WB1
zonen	0P41
zorg	02Y1
zpevacka	0>a1
zpevak	0>a1
zpusobilost	0@f1
zpěvačka	0>a1
zpěvák	0>a1
způsobilost	0@f1
zrt	00`1
zs	0DP1
zugbegleiter	05T1
zulassung	06B1
zurnalas	0XA1
zurnalistas	02Q1
zurnalists	02R1
zurnals	0GS1
zurzeit	04B1
zusteller	05T1
zvarac	0@:1
zviluppatur	0561
zvárač	0@:1
zweisprachig	0Km1
zwyciezca	0N<1
zwycięzca	0N<1
zyciorys	16X1
zyciorys zawodowy	16X1
zzp	0P41
zzp'er	0J^1
základná	15e2
základná znalosť	0`M1
základná škola	0\[1
základné znalosti	0`M1
základní	15g2
základní znalost	0`V1
základní znalosti	0`V1
základní škola	0DP1
základný	15i1
základy	16Y4
zámečník	0>a1
zástupca	0@:1
zástupce	0>a1
závod	0G^2
závody	0G^2
zš	0DP1
à	08A2
à aujourd'hui	00_1
à ce jour	00_1
à distance	00a1
à distância	11F1
à présent	00_1
àrea	0Ga1
á netinu	00j1
általános iskola	04l2
ápoló	0682
ár	16]1
árbitro	03N2
área	16^3
áruház	07F1
átlag	08=1
áætlað	0101
ägare	02A1
äidinkielen taso	02a1
äidinkielenä	02a1
äidinkieli	02a1
äidinkielinen	02a1
ämne	02b1
ärztin	02c1
år	0113
årets	0143
çevirmen	05E1
çevrimiçi	0A;1
çift anadal	0AW1
çiftçi	05E1
çiçekçi	05E1
çok iyi	0B52
çok iyi derecede	0B71
çırak	05E1
ébéniste	01Z1
école	01P1
école primaire	01P1
école supérieure	01P1
écoles	01P1
éditeur	01Z1
éditions	0J>2
éditrice	01Z1
éducateur	01Z1
éducatrice	01Z1
électricien	01Z1
électricienne	01Z1
éleveur	01Z1
éleveuse	01Z1
élue	01Z1
élémentaire	0;Y2
énekes	0KS1
építész	0291
équipe	0@C1
équipier	01Z1
équipière	01Z1
érem	0FC2
érettségi	0Kg1
érettségi bizonyítvány	0Kg1
értékesítő	0291
és	0Ko1
établissements	02o1
étage	04g1
étalagiste	01Z1
étterem	07F1
été	0LF1
év	0LH2
éves	0LJ1
évkönyv	0GW1
ênfase	0KT1
í dag	0K]1
í sambúð	0J_1
în curs	0221
în prezent	0221
începând cu	0TC1
începător	0<C2
îngrijitoare	01h1
îngrijitor	01h1
învățătoare	01h1
învățător	01h1
ó	16a2
ógift	0J_1
óptica	01B1
óptico	01B1
óstán	0B@1
óta	0eC2
óvoda	0XJ1
óvodapedagógus	0291
óvónő	0291
õde	01>1
õpetaja	01>1
õppekava	0Kh1
ödül	0;V1
ödülü	0;V1
ökotropholog	05T1
ön lisans	0`91
önkormányzat	07F1
önkéntes	0<L1
önlisans	0`91
önéletrajz	0dI1
önéletrajza	0dI1
ösd	0<M1
ösztöndíj	0FC2
översättare	02A1
öz geçmiş	0eG1
özgeçmiş	0eG1
özgeçmişi	0eG1
öğretim görevlisi	05E1
öğretim üyesi	05E1
öğretmen	05E1
öğretmeni	05E1
økonom	05d2
øvet	0d31
újságíró	0291
úplné stredné	0^[1
úrad	03G1
úsek	0o=2
ústav	0G^2
út	03Y1
útgefið	0?I1
útja	03Y1
útvar	0o=2
účetní	0>a1
účtovník	0@:1
účtovníčka	0@:1
úřad	0FF1
übersetzer	05T1
übungsleiter	05T1
ügyintéző	0832
ügynökség	07F1
ügyvéd	0291
ühing	0521
üksus	0_J1
ülikool	03Z1
üniversite	03n1
üniversitesi	03n1
üst düzey	0461
üye	05E1
üyesi	05E1
üzem	04N2
þjálfari	0=]1
þýðandi	0=]1
ārste	02R1
ārsts	02R1
ċertifikat	0A21
ċertifikat tas-sekondarja	0A11
ċertifikazzjoni	0A21
č.p	0?K1
časopis	0@;4
čašník	0@:1
čašníčka	0@:1
červený diplom	0A62
čestné uznanie	0041
čestné uznání	0051
član	0A]3
članak	0A`2
članek	0X`1
članica	0Ad2
člen	0Ah2
členka	0>a1
článek	0GO1
článok	0Af1
čvut	0DP1
číšník	0>a1
đang làm	0<A1
điều dưỡng	09l1
điều hành	09l1
điều phối viên	09l1
điểm	0F=1
điểm trung bình	0F=1
đã kết hôn	0AQ1
đường	0AR1
đại học	0Db1
đầu bếp	09l1
đến	0EP1
đến nay	0<A1
đề tài	0EB1
độc thân	0AQ1
ġurnal	07C1
ġurnalist	0561
ģimnāzija	0441
ħarifa	0R81
īpašnieks	02R1
įkūrėjas	02Q1
įmonė	03H1
įmonėje	0TA1
įvertinimas	0:d1
ļoti labi	08M2
ősz	0e@1
ősze	0e@1
œnologue	01Z1
ředitel	06]1
řezník	0>a1
řidič	06]1
řidičský průkaz	0@f1
ślusarz	0261
śpiewaczka	0261
średni	0nL2
średnia	0nN2
średnia ocen	0c]1
średnie	0J]1
średnio	0IS1
średnio zaawansowany	0IS1
średnio zaawansowany wyższy	0HN1
średniozaawansowana	0IS1
średniozaawansowany	0nL2
średniozaawansowany wyższy	0HN1
świadectwo	0A51
świadectwo dojrzałości	0J]1
świadectwo maturalne	0J]1
şampiyon	0;V1
şarkıcı	05E1
şef	05E1
şefi	05E1
şimdi	0>n1
şirket	03W1
şirketi	03W1
şoför	05E1
şoförü	05E1
şu an	0>n1
şu anda	0>n1
şubesi	0=c1
še traja	0Di1
šef	0=n2
šetalište	09G1
šiandien	0D]1
šiuo metu	0D]1
škola	16c4
školenie	0ll1
školení	0lm1
šobrīd	0\=1
šodien	0\=1
šoferis	02R1
šola	0Jl1
špecialista	0@:1
špecialistka	0@:1
špecializácia	0nE1
štipendija	0f^1
štipendium	0041
štruktúrovaný životopis	0ha1
študent	0EM1
študijný odbor	0nE1
študijný program	0nE1
študijska smer	0oX1
študijski program	0oX1
štúdia	0Af1
štúdio	03G1
švadlena	0>a1
šķīries	0bJ1
żeńska	0XB1
żeński	0XB1
żonaty	0WB1
żołnierz	0261
żviluppatur	0561
życiorys	16X1
życiorys zawodowy	16X1
ž	15\2
žena	16<4
ženatý	0k`2
ženska	16g1
ženski	16h3
žensko	15\2
ženské	16B2
žiema	16k1
življenjepis	16R1
živnost	0FF1
živnosť	03G1
životopis	16S4
žurnalas	0XA1
žurnalistas	02Q1
žurnālists	02R1
žurnāls	0GS1
școala	07L1
școala gimnazială	07L1
școala postliceală	07L1
școală	07L1
școală postliceală	0B:1
școală profesională	09o1
șef	01h1
șefă	01h1
și	0m>1
șofer	01h1
șoseaua	04R1
άγαμη	16l1
άγαμοσ	16l1
άδεια	16m1
άδεια ασκήσεωσ	16m1
άδεια οδήγησησ	16m1
άνδρασ	16n1
άνοιξη	16o1
άντρασ	16n1
άπταιστα	1701
άρθρο	1711
άριστα	1722
άριστη	1701
άριστη γνώση	1701
άριστο	1741
άρρεν	16n1
έγγαμη	16l1
έγγαμοσ	16l1
έπαινοσ	00P1
έργα	1751
έργο	1751
έτη	1761
έτοσ	1761
έωσ	1771
έωσ και σήμερα	1781
έωσ σήμερα	1781
ίδρυμα	1791
α ε	00`1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00`1
αγαμη	16l1
αγαμοσ	16l1
αγροτησ	17:1
αγρότησ	17:1
αδεια	16m1
αδεια ασκησεωσ	16m1
αδεια οδηγησησ	16m1
αε	00`1
αει	17;1
αεροσυνοδοσ	17:1
αεροσυνοδόσ	17:1
αισθητικοσ	17:1
αισθητικόσ	17:1
ακαδημία	17;1
ακαδημια	17;1
ανακοίνωση	1711
ανακοινωση	1711
αναλυτήσ	17:1
αναλυτησ	17:1
αναλυτρια	17:1
αναλύτρια	17:1
αναμένεται	17<1
αναμενεται	17<1
αναμενομενη	17<1
αναμενομενο	17<1
αναμενόμενη	17<1
αναμενόμενο	17<1
ανδρασ	16n1
ανθοπωλησ	17:1
ανθοπώλησ	17:1
ανοικτο πανεπιστημιο	17;1
ανοικτό πανεπιστήμιο	17;1
ανοιξη	16o1
ανοιχτο πανεπιστημιο	17;1
ανοιχτό πανεπιστήμιο	17;1
αντιπροεδροσ	17:1
αντιπρόεδροσ	17:1
αντρασ	16n1
ανωτερη εκπαιδευση	17=1
ανώτερη εκπαίδευση	17=1
απθ	17;1
απο	17>2
αποθηκάριοσ	17:1
αποθηκαριοσ	17:1
απολυτήριο	17@1
απολυτήριο γενικού λυκείου	17@1
απολυτήριο γυμνασίου	17@1
απολυτήριο λυκείου	17@1
απολυτηριο	17@1
απολυτηριο γενικου λυκειου	17@1
απολυτηριο γυμνασιου	17@1
απολυτηριο λυκειου	17@1
απταιστα	1701
από	17>2
αρθρο	1711
αριθμοσ	17A1
αριθμόσ	17A1
αριστα	1722
αριστείο	00P1
αριστειο	00P1
αριστη	1701
αριστη γνωση	1701
αριστο	1741
αρρεν	16n1
αρσενικο	16n1
αρσενικό	16n1
αρτοποιοσ	17:1
αρτοποιόσ	17:1
αρχάριοι	17B1
αρχάριοσ	17C1
αρχαριοι	17B1
αρχαριοσ	17C1
αρχειονομοσ	17:1
αρχειονόμοσ	17:1
αρχιτέκτονασ	17:1
αρχιτεκτονασ	17:1
ασκουμενη	17:1
ασκουμενοσ	17:1
ασκούμενη	17:1
ασκούμενοσ	17:1
αστυνομικοσ	17:1
αστυνομικόσ	17:1
ασφαλιστική	1791
ασφαλιστικη	1791
αφοί	1791
αφοι	1791
βαθμολογία	17D1
βαθμολογια	17D1
βαθμοσ	17D1
βαθμοσ πτυχιου	17D1
βαθμόσ	17D1
βαθμόσ πτυχίου	17D1
βασικά	17E2
βασικέσ γνώσεισ	17E2
βασική	17E2
βασική γνώση	17C1
βασικα	17E2
βασικεσ γνωσεισ	17E2
βασικη	17E2
βασικη γνωση	17C1
βασικο	17G1
βασικο επιπεδο	17C1
βασικό	17G1
βασικό επίπεδο	17C1
βαφέασ	17:1
βαφεασ	17:1
βεβαίωση	16m1
βεβαιωση	16m1
βιβλίο	1711
βιβλιο	1711
βιβλιοθήκη	1791
βιβλιοθηκη	1791
βιβλιοθηκονομοσ	17:1
βιβλιοθηκονόμοσ	17:1
βιβλιοπωλησ	17:1
βιβλιοπώλησ	17:1
βιογραφικο	17H1
βιογραφικο σημειωμα	17H1
βιογραφικό	17H1
βιογραφικό σημείωμα	17H1
βιολογοσ	17:1
βιολόγοσ	17:1
βοηθοσ	17:1
βοηθόσ	17:1
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	17;1
γενικοσ βαθμοσ	17D1
γενικό λύκειο	17;1
γενικόσ βαθμόσ	17D1
γιατροσ	17:1
γιατρόσ	17:1
γραμματέασ	17:1
γραμματεασ	17:1
γραφίστασ	17:1
γραφίστρια	17:1
γραφείο	1791
γραφειο	1791
γραφιστασ	17:1
γραφιστρια	17:1
γυμνάσιο	17;1
γυμνασιο	17;1
γυναίκα	17I1
γυναικα	17I1
δάσκαλοσ	17:1
δήμαρχοσ	17:1
δήμοσ	1791
δίγλωσση	17J1
δίγλωσσοσ	17J1
δίπλωμα	17K2
δίπλωμα ιεκ	17=1
δίπλωμα μηχανικού	17M1
δασκάλα	17:1
δασκαλα	17:1
δασκαλοσ	17:1
δημαρχοσ	17:1
δημοσ	1791
δημοσίευση	1711
δημοσιευση	1711
δημοσιογράφοσ	17:1
δημοσιογραφοσ	17:1
δημοτικο σχολειο	17;1
δημοτικό σχολείο	17;1
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	17N1
διαδικτυακα	17N1
διαζευγμένη	16l1
διαζευγμένοσ	16l1
διαζευγμενη	16l1
διαζευγμενοσ	16l1
διαιτητήσ	17:1
διαιτητησ	17:1
διαιτολογοσ	17:1
διαιτολόγοσ	17:1
διακριση	00P1
διανομέασ	17:1
διανομεασ	17:1
διατριβή	1711
διατριβη	1711
διαχειριστήσ	17:1
διαχειριστησ	17:1
διγλωσση	17J1
διγλωσσοσ	17J1
διδάκτορασ	17O1
διδακτορασ	17O1
διδακτορική διατριβή	17O1
διδακτορικη διατριβη	17O1
διδακτορικο	17O1
διδακτορικο διπλωμα	17O1
διδακτορικό	17O1
διδακτορικό δίπλωμα	17O1
διευθυνση	17P1
διευθυντήσ	17:1
διευθυντησ	17:1
διευθυντρια	17:1
διευθύντρια	17:1
διεύθυνση	17P1
δικαστήσ	17:1
δικαστησ	17:1
δικηγοροσ	17:1
δικηγόροσ	17:1
διορθωτήσ	17:1
διορθωτησ	17:1
διορθωτρια	17:1
διορθώτρια	17:1
διπλωμα	17K2
διπλωμα ιεκ	17=1
διπλωμα μηχανικου	17M1
ε π ε	00`1
ε.π.ε	00`1
εγγαμη	16l1
εγγαμοσ	16l1
εθελοντήσ	17:1
εθελοντησ	17:1
εθελοντρια	17:1
εθελόντρια	17:1
ειδίκευση	17Q1
ειδικευση	17Q1
ειδικοσ	17R2
ειδικοτητα	17Q1
ειδικόσ	17R2
ειδικότητα	17Q1
εικονογράφοσ	17:1
εικονογραφοσ	17:1
εισήγηση	1711
εισηγηση	1711
εκδοσεισ	17T2
εκδοτικοσ	1791
εκδοτικόσ	1791
εκδόσεισ	17T2
εκπα	17;1
εκπαιδευτήσ	17:1
εκπαιδευτησ	17:1
εκπαιδευτικοσ	17:1
εκπαιδευτικόσ	17:1
εκπαιδευτρια	17:1
εκπαιδεύτρια	17:1
εκτιμητήσ	17:1
εκτιμητησ	17:1
εκτιμωμενη	17<1
εκτιμώμενη	17<1
ελευθεροσ επαγγελματιασ	1791
ελεύθεροσ επαγγελματίασ	1791
εμπ	17;1
εξ αποστάσεωσ	17N1
εξ αποστασεωσ	17N1
εξειδικευμένοσ	17V1
εξειδικευμενοσ	17V1
επα λ	17;1
επα.λ	17;1
επαινοσ	00P1
επαλ	17;1
επαρκήσ	17W1
επαρκησ	17W1
επε	00`1
επιμελήτρια	17:1
επιμελητήσ	17:1
επιμελητησ	17:1
επιμελητρια	17:1
επιμορφωση	17X1
επιμόρφωση	17X1
επιχείρηση	1791
επιχειρηση	1791
εποπτησ	17:1
επόπτησ	17:1
εργάτησ	17:1
εργάτρια	17:1
εργα	1751
εργαστήριο	1791
εργαστηριο	1791
εργατησ	17:1
εργατρια	17:1
εργο	1751
εργοδηγοσ	17:1
εργοδηγόσ	17:1
εργοστάσιο	1791
εργοστασιο	1791
ερευνήτρια	17:1
ερευνητήσ	17:1
ερευνητησ	17:1
ερευνητρια	17:1
εστιατοριο	1791
εστιατόριο	1791
εταιρία	1791
εταιρεία	1791
εταιρεια	1791
εταιρια	1791
ετη	1761
ετοσ	1761
ευχερήσ	1701
ευχερησ	1701
εφορεία	1791
εφορεια	1791
εωσ	1771
εωσ και σημερα	1781
εωσ σημερα	1781
ζαχαροπλάστησ	17:1
ζαχαροπλαστησ	17:1
ηθοποιοσ	17:1
ηθοποιόσ	17:1
ηλεκτρολογοσ	17:1
ηλεκτρολόγοσ	17:1
ημερίδα	1711
ημεριδα	1711
θέατρο	1791
θήλυ	17I1
θεατρο	1791
θηλυ	17I1
θηλυκο	17I1
θηλυκό	17I1
θυρωροσ	17:1
θυρωρόσ	17:1
ι ε κ	17;1
ι.ε.κ	17;1
ιατροσ	17:1
ιατρόσ	17:1
ιδιοκτήτησ	17:1
ιδιοκτητησ	17:1
ιδρυμα	1791
ιδρυτήσ	17:1
ιδρυτησ	17:1
ιδρυτρια	17:1
ιδρύτρια	17:1
ιεκ	17;1
ικανοποιητική	17W1
ικανοποιητικη	17W1
ικε	00`1
ινστιτουτο	17Y2
ινστιτούτο	17Y2
κάρτα	16m1
κέντρο	1791
καθηγήτρια	17:1
καθηγητήσ	17:1
καθηγητησ	17:1
καθηγητρια	17:1
και	17[1
καλά	17\1
καλή	17]2
καλή γνώση	17\1
καλα	17\1
καλη	17]2
καλη γνωση	17\1
καλο	17_1
καλοκαίρι	17`1
καλοκαιρι	17`1
καλωσ	17D1
καλό	17_1
καλώσ	17D1
καρτα	16m1
κατάλογοσ	1711
κατάρτιση	17X1
κατάστημα	1791
καταλογοσ	1711
καταρτιση	17X1
καταστημα	1791
κατευθυνση	17Q1
κατεύθυνση	17Q1
κεντρο	1791
κεφάλαιο	1711
κεφαλαιο	1711
κηπουροσ	17:1
κηπουρόσ	17:1
κλάδοσ	17P1
κλαδοσ	17P1
κλινική	1791
κλινικη	1791
κολέγιο	17;1
κολεγιο	17;1
κολλέγιο	17;1
κολλεγιο	17;1
κομμωτήσ	17:1
κομμωτησ	17:1
κομμωτρια	17:1
κομμώτρια	17:1
κρεοπωλησ	17:1
κρεοπώλησ	17:1
λέκτορασ	17:1
λίαν καλώσ	17D1
λεκτορασ	17:1
λεωφ	17A1
λεωφοροσ	17A1
λεωφόροσ	17A1
λιαν καλωσ	17D1
λογίστρια	17:1
λογιστήσ	17:1
λογιστησ	17:1
λογιστρια	17:1
λογοθεραπευτήσ	17:1
λογοθεραπευτησ	17:1
λογοθεραπευτρια	17:1
λογοθεραπεύτρια	17:1
λυκειο	17;1
λύκειο	17;1
μάγειρασ	17:1
μάγειροσ	17:1
μάνατζερ	17:1
μάστερ	17M1
μέλοσ	17:1
μέσοσ όροσ	17D1
μέτρια	17W1
μέτρια γνώση	17W1
μέτριο	17a2
μέχρι	1771
μέχρι σήμερα	1781
μέχρι τώρα	1781
μήνασ	17c1
μήνεσ	17c1
μαία	17:1
μαγείρισσα	17:1
μαγειρασ	17:1
μαγειρισσα	17:1
μαγειροσ	17:1
μαθητευομενοσ	17:1
μαθητευόμενοσ	17:1
μαια	17:1
μανατζερ	17:1
μαστερ	17M1
μελοσ	17:1
μεσαίο	17_1
μεσαίο επίπεδο	17W1
μεσαιο	17_1
μεσαιο επιπεδο	17W1
μεσοσ οροσ	17D1
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	17M1
μεταπτυχιακεσ σπουδεσ	17M1
μεταπτυχιακο	17M1
μεταπτυχιακο διπλωμα	17M1
μεταπτυχιακοσ	17M1
μεταπτυχιακοσ τιτλοσ	17M1
μεταπτυχιακό	17M1
μεταπτυχιακό δίπλωμα	17M1
μεταπτυχιακόσ	17M1
μεταπτυχιακόσ τίτλοσ	17M1
μεταφράστρια	17:1
μεταφραστήσ	17:1
μεταφραστησ	17:1
μεταφραστρια	17:1
μετρια	17W1
μετρια γνωση	17W1
μετριο	17a2
μεχρι	1771
μεχρι σημερα	1781
μεχρι τωρα	1781
μηνασ	17c1
μηνεσ	17c1
μητρική	17J1
μητρική γλώσσα	17J1
μητρικη	17J1
μητρικη γλωσσα	17J1
μηχανικοσ	17d1
μηχανικόσ	17d1
μηχανοδηγοσ	17:1
μηχανοδηγόσ	17:1
μοδίστρα	17:1
μοδιστρα	17:1
μονάδα	17P1
μοναδα	17P1
μουσείο	1791
μουσειο	1791
μουσικοσ	17:1
μουσικόσ	17:1
μπάρμαν	17:1
μπαρμαν	17:1
ναυτησ	17:1
ναυτικοσ	17:1
ναυτικόσ	17:1
ναύτησ	17:1
νηπιαγωγείο	17;1
νηπιαγωγειο	17;1
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	17:1
νοσηλευτησ	17:1
νοσηλευτρια	17:1
νοσηλεύτρια	17:1
νοσοκομείο	1791
νοσοκομειο	1791
ξεναγοσ	17:1
ξεναγόσ	17:1
ξενοδοχείο	1791
ξενοδοχειο	1791
ξυλουργοσ	17:1
ξυλουργόσ	17:1
ο ε	00`1
ο.ε	00`1
οδηγοσ	17:1
οδηγόσ	17:1
οδοσ	17A1
οδόσ	17A1
οικονομολογοσ	17:1
οικονομολόγοσ	17:1
οινοποιείο	1791
οινοποιειο	1791
ομάδα	17P1
ομαδα	17P1
ομιλία	1711
ομιλια	1711
ομιλοσ	1791
οπτικοσ	17:1
οπτικόσ	17:1
οργανισμοσ	1791
οργανισμόσ	1791
οροφοσ	17A1
παιδαγωγοσ	17:1
παιδαγωγόσ	17:1
πανεπιστήμιο	17;1
πανεπιστημίου	17;1
πανεπιστημιο	17;1
πανεπιστημιου	17;1
παντρεμένη	16l1
παντρεμένοσ	16l1
παντρεμενη	16l1
παντρεμενοσ	16l1
παρον	1781
παρόν	1781
πατέντα	1711
πατεντα	1711
περιοδικο	1711
περιοδικό	1711
πιστοποίηση	16m1
πιστοποιημένη	16m1
πιστοποιημένοσ	16m1
πιστοποιημενη	16m1
πιστοποιημενοσ	16m1
πιστοποιηση	16m1
πιστοποιητικο	16m1
πιστοποιητικό	16m1
πλατεία	17A1
πλατεια	17A1
πολυ καλα	1701
πολυ καλη	1701
πολυ καλη γνωση	17\1
πολυ καλο	1741
πολυτεχνείο	17;1
πολυτεχνειο	17;1
πολύ καλά	1701
πολύ καλή	1701
πολύ καλή γνώση	17\1
πολύ καλό	1741
πρακτικά	1711
πρακτικα	1711
προγραμματίστρια	17:1
προγραμματιστήσ	17:1
προγραμματιστησ	17:1
προγραμματιστρια	17:1
προεδροσ	17:1
προισταμενη	17:1
προισταμενοσ	17:1
προπονήτρια	17:1
προπονητήσ	17:1
προπονητησ	17:1
προπονητρια	17:1
προπτυχιακέσ σπουδέσ	17e1
προπτυχιακεσ σπουδεσ	17e1
προπτυχιακο	17e1
προπτυχιακό	17e1
προτζεκτ	1751
προχωρημένο	17f2
προχωρημενο	17f2
προϊστάμενοσ	17:1
προϊσταμένη	17:1
πρωτο βραβειο	00P1
πρόεδροσ	17:1
πρότζεκτ	1751
πρώτο βραβείο	00P1
πτυχίο	17h2
πτυχίο επαλ	17@1
πτυχίο πανεπιστημίου	17e1
πτυχιο	17h2
πτυχιο επαλ	17@1
πτυχιο πανεπιστημιου	17e1
πτυχιουχοσ	17e1
πτυχιούχοσ	17e1
πυροσβέστησ	17:1
πυροσβεστησ	17:1
πωλήτρια	17:1
πωλητήσ	17:1
πωλητησ	17:1
πωλητρια	17:1
ράφτησ	17:1
ραφτησ	17:1
σήμερα	1781
σε εξέλιξη	1781
σε εξελιξη	1781
σελίδα	17j1
σελιδα	17j1
σεμινάριο	17k2
σεμιναριο	17k2
σερβιτορα	17:1
σερβιτοροσ	17:1
σερβιτόρα	17:1
σερβιτόροσ	17:1
σημερα	1781
σιδεράσ	17:1
σιδερασ	17:1
στην	17m1
στο	17m1
στοιχειωδεισ γνωσεισ	17C1
στοιχειωδησ	17C1
στοιχειώδεισ γνώσεισ	17C1
στοιχειώδησ	17C1
στον	17m1
στουντιο	1791
στούντιο	1791
στρατιωτικοσ	17:1
στρατιωτικόσ	17:1
συγκολλητήσ	17:1
συγκολλητησ	17:1
συλλογικοσ τομοσ	1711
συλλογικόσ τόμοσ	1711
συλλογοσ	1791
συμβολαιογράφοσ	17:1
συμβολαιογραφοσ	17:1
συμβουλοσ	17:1
συνέδριο	1711
συνεδριο	1711
συνεργάτησ	17:1
συνεργάτιδα	17:1
συνεργατησ	17:1
συνεργατιδα	17:1
συνεταιρισμοσ	1791
συνεταιρισμόσ	1791
συντάκτησ	17:1
συντάκτρια	17:1
συντακτησ	17:1
συντακτρια	17:1
συντηρήτρια	17:1
συντηρητήσ	17:1
συντηρητησ	17:1
συντηρητρια	17:1
συντομο βιογραφικο	17H1
συντονίστρια	17:1
συντονιστήσ	17:1
συντονιστησ	17:1
συντονιστρια	17:1
σχεδιάστρια	17:1
σχεδιαστήσ	17:1
σχεδιαστησ	17:1
σχεδιαστρια	17:1
σχολή	17;1
σχολή καλών τεχνών	17;1
σχολείο	17;1
σχολειο	17;1
σχολη	17;1
σχολη καλων τεχνων	17;1
σύλλογοσ	1791
σύμβουλοσ	17:1
σύντομο βιογραφικό	17H1
τ ε ι	17;1
τ κ	17A1
τ.ε.ι	17;1
τ.κ	17A1
ταμίασ	17:1
ταμιασ	17:1
ταχυδρομοσ	17:1
ταχυδρόμοσ	17:1
τει	17;1
τεχνίτησ	17:1
τεχνικοσ	17:1
τεχνικόσ	17:1
τεχνιτησ	17:1
τηλεργασία	17N1
τηλεργασια	17N1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	17A1
τμήμα	17n2
τμημα	17n2
τομέασ	1802
τομεασ	1802
τομοσ	1711
τοπογράφοσ	17:1
τοπογραφοσ	17:1
τορναδοροσ	17:1
τορναδόροσ	17:1
τράπεζα	1791
τραγουδίστρια	17:1
τραγουδιστήσ	17:1
τραγουδιστησ	17:1
τραγουδιστρια	17:1
τραπεζα	1791
τωρα	1781
τόμοσ	1711
τώρα	1781
υδραυλικοσ	17:1
υδραυλικόσ	17:1
υπάλληλοσ	17:1
υπαλληλοσ	17:1
υπευθυνη	17:1
υπευθυνοσ	17:1
υπεύθυνη	17:1
υπεύθυνοσ	17:1
υπηρεσία	1822
υπηρεσια	1822
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	1791
υπουργειο	1791
φαρμακείο	1791
φαρμακειο	1791
φαρμακοποιοσ	17:1
φαρμακοποιόσ	17:1
φθινοπωρο	1841
φθινόπωρο	1841
φουρνοσ	1791
φούρνοσ	1791
φυλακασ	17:1
φυσικοθεραπευτήσ	17:1
φυσικοθεραπευτησ	17:1
φυσικοθεραπευτρια	17:1
φυσικοθεραπεύτρια	17:1
φυσικοσ	17:1
φυσικοσ ομιλητησ	17J1
φυσικόσ	17:1
φυσικόσ ομιλητήσ	17J1
φωτογράφοσ	17:1
φωτογραφοσ	17:1
φύλακασ	17:1
χειμωνασ	1851
χειμώνασ	1851
χειριστήσ	17:1
χειριστησ	17:1
χημικοσ	17:1
χημικόσ	17:1
χορευτήσ	17:1
χορευτησ	17:1
χορευτρια	17:1
χορεύτρια	17:1
χρονια	1761
χρονοσ	1761
χρόνια	1761
χρόνοσ	1761
χτίστησ	17:1
χτιστησ	17:1
ψαράσ	17:1
ψαρασ	17:1
ψυχολογοσ	17:1
ψυχολόγοσ	17:1
ωδείο	17;1
ωδειο	17;1
ωσ	1771
ωσ σήμερα	1781
ωσ σημερα	1781
όμιλοσ	1791
όροφοσ	17A1
а s	00`1
а.ş	00`1
автобиография	1861
агент	1873
агентство	18:2
агенция	18<1
агенција	18=1
агенція	18>1
агроном	18?1
ад	00`1
адвокат	18@4
администратор	18D4
администрация	18H1
адміністратор	18I2
адміністрація	18>1
академии	18K1
академия	18L2
академија	18N1
академія	18O1
академії	18O1
аккредитация	18P1
акредитація	18Q1
актер	18?1
активно	18R1
актор	18S1
акторк	18S1
актрис	18?1
актёр	18?1
акушер	18T2
альманах	18V1
анализатор	18W1
аналитик	18X1
аналитичар	18Y1
аналітик	18Z1
анкета	18[2
антологія	18]1
ао	18^2
ап	18`1
апотека	18=1
аппаратчик	18?1
аптека	18a3
арт директор	18T2
арт-директор	18T2
архивариус	18?1
архитект	18W1
архитекта	18d1
архитектор	18X1
архіваріус	18S1
архітектор	18Z1
асистент	18e3
асоциация	18<1
асоціація	18>1
аспирант	18?1
аспирантура	18h2
аспірант	18S1
аспірантура	18j2
ассистент	18X1
ассоциация	18H1
атестат	18l2
аттестат	18n2
аттестат о среднем образовании	1901
аудитор	18T2
б р	1911
б-р	1911
базове	1921
базовий	1932
базовий рівень	1921
базово	1953
базово ниво	1981
базовое	1991
базовые знания	19:2
базовый	19:2
базовый уровень	1991
базові знання	1932
бакалавр	19<2
бакалаврат	19>1
бакалавриат	19?1
бакалавър	19@1
бакалавърска	19@1
бакалавърска степен	19@1
бал	19A1
балл	19B1
баллов	19B1
банк	18:2
банка	19C2
бармен	18T2
бечелор	19E1
библиотека	19F3
библиотекар	19I3
билингв	19L1
биография	1861
биографија	19M1
биолог	18?1
бл	18`1
благајник	18d1
благодарность	0S`1
благодарственное письмо	0S`1
болница	19C2
больница	18H1
бортпроводни	18?1
бр	19N1
бригадир	18T2
брошура	19O1
буд	19P1
будинок	19P1
бул	19Q2
булевар	19N1
булевард	18`1
бульвар	19S2
бухгалтер	18T2
бытовой	19U1
бюро	18:2
бібліотека	18>1
бібліотекар	18S1
білінгв	19V1
в	19W3
в браке	19Z1
в момента	19[1
в разводе	19Z1
в совершенном владении	19\1
в совершенстве	19]1
вантажни	18S1
васпитач	18Y1
вахтер	18?1
вахтёр	18?1
ведуча	19^1
ведучий	19^1
ведущий	19_1
верстальни	18S1
верстальщи	18?1
весна	19`2
весни	19b1
весной	19c1
весны	19c1
вестник	19d2
взимку	19f1
видавництво	19g2
видано	19i1
викладач	18I2
виконроб	18S1
випуск	19i1
випускова	19^1
висока школа	18N1
високий	19j1
високо образовање	19k1
виступ	18]1
висше	19@1
висше образование	19@1
висше училище	19l1
виховател	18S1
вихователь	18S1
виш	18O1
виша стручна спрема	19m1
виша школа	19n2
виши средњи	1:01
вище за середній	1:11
вище середнього	1:11
владелец	19_1
власник	1:22
власница	18d1
влітку	1:41
во	1:51
водител	18?1
водитель	18?1
водительские права	18P1
водительское удостоверение	18P1
водій	1:62
водійка	19^1
водійські права	18Q1
военнослужащ	18?1
вожат	18T2
возач	18Y1
возачка дозвола	1:81
волонтер	1:93
волонтёр	18?1
восени	1:<1
воспитател	18?1
вођа	18d1
впевнений	19j1
впевнено	19j1
врач	18?1
врло добро	1:=2
вртић	18N1
второ място	00>1
вуз	1:?2
вукова диплома	00C1
вул	19P1
вулиця	19P1
вх	18`1
вчитель	18S1
вчителька	19^1
във	1:A1
възпитател	18W1
выдан	1:B1
выдано	1:B1
вып	18V1
выпуск	1:B1
высокий	1:C1
выступление	18V1
высшее	1:D1
выше среднего	1:E1
від	1:F2
віддалена робота	1:H1
віддалено	1:H1
відділ	1:I1
відділення	1:I1
відзнака	00A1
відмінно	1:J2
військов	18S1
вільне	1:L1
вільне володіння	1:L1
вільно	1:L1
вільно володію	1:L1
вісник	18]1
г	1:M3
газета	18:2
газосварщик	18?1
гбу	00`1
геодезист	18T2
геолог	18?1
гимназия	18L2
гимназија	18N1
глава	1:P3
главный	19_1
го	1:S2
говоримо	1:U1
год	1:V2
года	1:X1
година	1:Y2
године	1:[1
години	1:\1
голова	19^1
головний	19^1
горничн	18?1
город	1911
гостиница	18H1
готвач	18W1
готель	18>1
гр	18`1
грамота	1:]3
гран при	0S`1
гран прі	00A1
гран-при	0S`1
гран-прі	00A1
грант	0S`1
грузчик	18?1
група	1:`4
группа	1:d2
группа компаний	18H1
гуп	00`1
гід	19^1
гімназія	18O1
д	1911
д т н	1:f1
д.т.н	1:f1
данас	1:g1
дворник	18?1
двуезичен	1:h1
делопроизводител	18?1
департамент	1:i2
депо	1:k2
депутат	18T2
детска градина	19l1
детский сад	18K1
диетолог	18?1
дизайнер	1:m5
дизајнер	18Y1
диплом	1;25
диплом бакалавра	19?1
диплом з відзнакою	19A1
диплом с отличием	19B1
диплом специалиста	1:D1
диплом техника	1;71
диплома	1;82
диплома за средно образование	1;:1
дипломирани	19k1
директор	1;;4
дирекция	1;?2
дирекција	1;A1
дисертация	19O1
дисертація	18]1
диспетчер	18T2
диссертация	18V1
дистанционно	1;B2
дистанционный	1;D1
дистанційно	1:H1
дитячий садок	18O1
днес	19[1
до	1;E4
до данас	1:g1
до днес	19[1
до момента	19[1
до настоящего времени	1;I1
до настоящия момент	19[1
до сада	1:g1
до сега	19[1
до сих пор	1;I1
до сьогодні	1;J1
до тепер	1;J1
до теперішнього часу	1;J1
добра	1:01
добре	1;K3
добрий	1:11
добро	1;N4
доброволец	1;R1
дозвола	1:81
доклад	19d2
доктор	1;S1
доктор наук	1;T2
доктор наука	1;V1
доктор філософії	1;W1
докторант	18W1
докторантура	1;S1
докторат	1;V1
докторска степен	1;S1
докторске студије	1;V1
дом	1911
дом здравља	18=1
доо	00`1
доповідь	18]1
допуск	1;X2
досега	19[1
досконало	1;Z1
дослідник	18S1
досі	1;J1
дотепер	1;J1
доцент	1873
дружество	18<1
друкарня	18>1
друштво	18=1
діловод	18S1
дієтолог	18S1
еад	00`1
екип	1;[1
економиста	18d1
економска школа	18N1
економіст	18S1
екскурсовод	18S1
експерт	1;\4
експертний	1;`1
експертно	1;a1
електрик	18S1
електричар	18d1
електротехник	18W1
елементарний	1921
елементарно	1981
еоод	00`1
есей	18]1
есен	1;b1
есента	1;b1
ет	1;c2
ж	1;e4
ж к	18`1
ж.к	18`1
железници	18<1
жен	1;i1
жена	1;j2
женат	19Z1
женен	1;l1
женски	1;j2
женский	1;i1
женско	1;m1
женщина	1;i1
животопис	19M1
журнал	1;n2
журналист	1<02
журналіст	18S1
жінка	1<21
жіноча	1<21
жіночий	1<21
з	1:F2
з відзнакою	19A1
заваривач	18d1
заварчик	18W1
завод	1<34
задоволително	1:U1
задруга	18=1
закінчив	19i1
закінчила	19i1
заместитель	18?1
заместник	18W1
замужем	19Z1
заміжня	1<71
зао	00`1
зараз	1;J1
засновник	18S1
застраховане	18<1
заступник	18S1
зборник	1<81
збірник	18]1
зварник	18S1
звено	1;[1
здобуто	19i1
зима	1<94
зимата	1<=1
зими	19f1
зимой	1<>1
зимы	1<>1
знаком	1<?1
значка	00>1
зно	0<M1
зрелостен изпит	1;:1
зі	1<@1
зі словником	1921
и	1<A3
изворни говорник	1<D1
изд во	18V1
изд-во	18V1
издавач	1<81
издавачка кућа	18=1
издателство	1<E2
издательство	1<G2
излагање	1<81
изследовател	18W1
икономист	18W1
икономически университет	19l1
иллюстратор	18?1
име на проекта	1<I1
инженер	1<J2
инжењер	1<L1
инспектор	1<02
институт	1<M6
инструктор	1<S2
интегрисане студије	19k1
ип	00`1
исследовател	18X1
истраживач	18Y1
й	1<U1
к т н	1;T2
к э н	1:f1
к.т.н	1;T2
к.э.н	1:f1
казначе	18?1
каменщик	18?1
кандидат	1<V1
кандидат наук	1;T2
канцеларија	18=1
капитан	18?1
касиер	18W1
касир	18S1
кассир	18?1
категория	1<W2
категорія	18Q1
кафедра	1<Y4
кв	19S2
квалификация	1<]1
кваліфікація	1<^1
квартира	19S2
керівник	18Z1
кладовщи	18?1
кладовщик	18?1
клиника	19F3
клініка	18>1
книга	1<_3
кну	0Aj1
коваль	19^1
код	1<b1
коледж	1<c1
колеж	1<d2
колледж	1<f1
команда	1:i2
комерцијалиста	18d1
компания	1:k2
компанија	18=1
компанія	18>1
комірни	18S1
конверзацијски	1<g1
кондитер	18T2
конкурс	1:]3
конкурса	0S`1
конкурсу	00A1
конобар	18Y1
консерватория	18L2
консерваторія	18O1
консултант	1<S2
консультант	1<h2
конференция	19d2
конференција	1<81
конференція	18]1
концерн	18H1
кооперация	18<1
координатор	1;;4
копирайтер	18?1
копірайтер	18S1
коректор	18S1
кореспондент	18S1
корп	1911
корпорация	18H1
корпорація	18>1
корректор	18?1
корреспондент	18?1
косметолог	18T2
кпі	0Aj1
кравец	18S1
кравчин	18S1
край	1911
крановщик	18?1
красный диплом	19B1
кубок	0S`1
кувар	18Y1
кузнец	19_1
кур'єр	18S1
курс	1<j6
курси	1=01
курсы	1=12
курьер	18?1
кухар	1=32
књига	1<81
лаборант	18T2
лаборатория	1:k2
лабораторија	18=1
лабораторія	18>1
лавреат	00A1
лавреатка	00A1
лауреат	1:]3
лауреатка	00A1
лекар	1<S2
лектор	1=52
лекция	19O1
лекція	18]1
лесник	19_1
лесхоз	18H1
лет	1:X1
лета	1=71
лето	1=82
летом	1=71
лидер	18?1
листонош	18S1
лицей	18L2
лиценз	1=:1
лицензия	18P1
лиценца	1:81
логист	18?1
логопед	18T2
логіст	18S1
лучшая	0S`1
лучший	0S`1
лято	1=;1
лятото	1=;1
лікар	18S1
лікарня	18>1
літа	1:41
літо	1:41
ліцей	18O1
ліцензія	18Q1
м	1=<4
м'ясник	19^1
магазин	18a3
магационер	18d1
магистар	19k1
магистр	1:D1
магистратура	1=@3
магистър	1=C1
магистърска	1=C1
магистърска степен	1=C1
магістр	1=D1
магістратура	1=D1
майстер	18S1
майстерня	18>1
майстор	18W1
майчин	1:h1
майчин език	1:h1
маляр	18T2
маркетолог	18T2
мастер	1=E2
мастер студије	19k1
мастерская	18H1
матерен	1:h1
матерњи	1<D1
матерњи језик	1<D1
матрос	18T2
матура	1=G2
матурски испит	1=I1
машинист	1<02
машиніст	18S1
мајстор	18d1
мгту	0Aj1
мгу	0Aj1
медал	00>1
медаль	1=J2
медаља	00C1
медбрат	1=L3
медицинска сестра	1=O2
медсестр	18T2
медсестра	1=Q2
медуниверситет	18K1
менаџер	18Y1
менеджер	1<h2
мениджър	18W1
мес	1=S2
месец	1=U2
месеца	1=U2
месеци	1=W1
месяц	1=X1
месяца	1=X1
месяцев	1=X1
методист	18?1
механик	1<02
механичар	18Y1
механік	18S1
микрорайон	1911
министарство	18=1
министерство	1:k2
младший	19_1
много добре	1=Y1
много добро	1=Z2
много добро ниво	1=\1
модул	1=]1
мое резюме	1=^1
молодший	19^1
молодший бакалавр	1=_1
молодший спеціаліст	1=_1
момента	19[1
монография	19d2
монографія	18]1
монтажни	18S1
монтажник	18?1
моё резюме	1=^1
моє резюме	1=`1
муж	1=a1
мужской	1=a1
мужчина	1=a1
музей	18a3
музеј	18=1
музикант	18S1
музыкант	18?1
муляр	18S1
муп	00`1
мушкарац	1=b1
мушки	1=b1
мушко	1=b1
мъж	1=c1
мъжки	1=c1
мясник	18?1
міністерство	18>1
міс	1=d1
місто	19P1
місяць	1=d1
місяці	1=d1
місяців	1=d1
н в	1;I1
н. в	1;I1
н.в	1;I1
на бытовом уровне	19U1
на даљину	1=e1
наб	1911
набережна	19P1
набережная	1911
навесні	19b1
нагорода	00A1
награда	1=f3
назва проєкту	1=i1
название проекта	1=j1
назив пројекта	1=k1
найкраща	00A1
найкращий	00A1
направление	1=l3
направление подготовки	1<]1
напреднал	1=Z2
напреднало	1=Z2
напредно	1:=2
напрям	1<^1
нарис	18]1
насеље	19N1
наст вр	1;I1
наст время	1;I1
наст. вр	1;I1
наст. время	1;I1
наставник	18d1
наставница	18d1
настояще	19[1
настоящее время	1;I1
настоящем	19[1
настоящий момент	1;I1
настоящия момент	19[1
науковий співробітник	19^1
научен сътрудник	1;R1
научная статья	18V1
научный сотрудник	19_1
началник	18W1
начално	1=o2
начальник	18T2
начальное профессиональное	1;71
начальное профессиональное образование	1;71
начальный	19:2
начальный уровень	1991
начинаещ	1>12
начинающий	1>31
начиная с	1>41
нв	1;I1
не женат	19Z1
не замужем	19Z1
нед	1>51
недели	1>51
недель	1>51
неделя	1>51
неженен	1;l1
незаміжня	1<71
неодружена	1<71
неодружений	1<71
неожењен	1>61
неоконченное высшее	19?1
неомъжена	1;l1
неудата	1>61
нині	1;J1
новинар	18Y1
новичок	1>31
носитель	19L1
носитель языка	19L1
носій	19V1
носій мови	19V1
нотариус	18?1
нотаріус	18S1
нпо	00`1
нян	18S1
няня	19_1
оао	00`1
обл	1>73
область	19S2
образователно квалификационна степен магистър	1=C1
образователно-квалификационна степен магистър	1=C1
обука	1:81
община	1>:2
објављен	1<81
овлашћење	1:81
од	1><2
одељење	1;A1
одитор	18W1
одлично	1:=2
одружена	1<71
одружений	1<71
одсек	1>>2
ожењен	1>61
ожидаемый	1>@1
ожидается	1>@1
окончание	1:B1
окончил	1:B1
окончила	1:B1
олимпиада	1>A2
олімпіада	00A1
омъжена	1;l1
онлайн	1>C3
онлајн	1=e1
оод	00`1
ооо	18^2
оператер	18Y1
оператор	1>F5
оптометрист	18?1
општина	18=1
осени	1>K1
осень	1>K1
осенью	1>K1
осені	1:<1
осигурање	18=1
оснивач	18Y1
основател	1<02
основе	1>L2
основна школа	18N1
основне академске студије	19E1
основне студије	19E1
основно	1>N4
основно владеене	1:U1
основно знање	1>R1
основно ниво	1981
основно училище	19l1
осінь	1:<1
от	1>S3
от разстояние	1>V1
отговорник	18W1
отдел	1;?2
отделение	1>W3
отель	18H1
отличен	1>Z1
отличие	1>[2
отлично	1>]3
отлично владеене	1=Y1
отличное	19\1
отримано	19i1
офис	1:k2
официант	18?1
офіс	18>1
офіціант	18S1
охоронец	18S1
охранник	18?1
оцена	1>`1
оценка	1>a2
оценщик	18?1
оцінка	19A1
оцінювач	18S1
очаква се	1>c1
очаквано	1>c1
очекивано	1>d1
очікуваний	1>e1
очікується	1>e1
пао	00`1
парикмахер	18?1
пасивно	1>R1
пат	00`1
патент	1>f4
пг	19l1
пгжпт	19l1
певец	19_1
певица	19_1
пекар	18T2
пекара	18=1
пекарна	18<1
пекарня	18:2
пер	1911
первое место	0S`1
переводчик	18?1
переводчица	19_1
перекладач	18S1
переможець	00A1
переможниця	00A1
переулок	1911
перукар	18S1
перше місце	00A1
пивара	18=1
пл	1>j2
плакет	00>1
планирано	1>l2
планируемый	1>@1
планируется	1>@1
планується	1>e1
плиточник	18?1
плотник	18?1
площа	19P1
площад	18`1
площадь	1911
по	1>n2
по н в	1;I1
по н. в	1;I1
по н.в	1;I1
по наст время	1;I1
по наст. время	1;I1
по настоящее время	1;I1
по настоящий момент	1;I1
по нині	1;J1
по сей день	1;I1
по сьогодні	1;J1
по теперішній час	1;J1
по цей день	1;J1
по цей час	1;J1
победител	00>1
победитель	0S`1
победительница	0S`1
победник	00C1
победница	00C1
повар	1?02
повна середня	1?21
повышение квалификации	1?32
поглавље	1<81
поглиблений	1:L1
подмастерь	18?1
подразделение	1?51
подяка	00A1
пожарн	18?1
пожежни	18S1
позориште	18=1
покоївк	18S1
поликлиника	1:k2
политех	18K1
политехнический	18K1
полицейск	18?1
положен	1:81
полувисше	1?61
получен	1:B1
получено	1:B1
поліклініка	18>1
політехніка	18O1
поліцейськ	18S1
помощник	1<02
помоћник	18d1
помічник	18S1
понастоящем	19[1
понині	1;J1
портниха	19_1
портной	19_1
посвідчення	18Q1
посвідчення водія	18Q1
поселок	1911
пословођа	18d1
посёлок	1911
потврда	1:81
похвала	00C1
початковий	1932
початковий рівень	1921
початківець	1?71
почетна грамота	00>1
почетная грамота	0S`1
почетник	1?82
почетно	1>R1
почтальон	18?1
почётная грамота	0S`1
пр	19S2
пр т	1911
пр-т	1911
правник	18d1
правница	18d1
правоспособност	1=:1
практикант	1:93
прат	00`1
преводач	18W1
преводилац	18d1
предавач	18Y1
предавање	1<81
предвиђено	1>d1
предполагаемый	1>@1
предприятие	1:k2
председател	1<02
председник	18d1
председница	18d1
предстои	1>c1
предузеће	18=1
президент	1873
премия	0S`1
премія	00A1
преподавател	1?:3
призер	1=J2
признање	00C1
призёр	0S`1
приправник	18d1
приправница	18d1
пров	19P1
провизор	19_1
проводник	18X1
провулок	19P1
провідний	19^1
провідник	18S1
програмер	18Y1
програмист	18W1
программист	18X1
програміст	18Z1
продав	18S1
продавац	18d1
продавач	18W1
продавачица	18d1
продавец	1?=3
продавница	18=1
продвинутый	1?@2
продвинутый уровень	19\1
продюсер	18T2
проезд	1911
проект	1?B3
проекта	1=j1
проекти	1?E2
проекты	1=j1
пролет	1?G1
пролетта	1?G1
пролеће	1?H1
прораб	18?1
просек	1>`1
просек оцена	1>`1
просечна оцена	1>`1
просп	19P1
проспект	19S2
просунутий	1:J2
професионален бакалавър	19@1
професионална автобиография	1861
професионална биографија	19M1
професионална гимназия	19l1
професионална квалификация	1;:1
професор	18e3
профессиональный	19\1
профессор	18X1
професійний	1:L1
професійно технічна	1?21
професійно-технічна	1?21
профил	1?I1
профиль	1<]1
проєкт	1=i1
проєкти	1=i1
проєкту	1=i1
пројекат	1=k1
пројекти	1=k1
психолог	18@4
пту	0Aj1
публикация	19d2
публикација	1<81
публікація	18]1
пут	19N1
първо място	00>1
підвищення кваліфікації	1?J2
підприємство	18>1
підрозділ	1:I1
р	1?L1
работаю	1;I1
работник	18W1
рабоч	18?1
рабочий	1?M2
рад	1<81
рад од куће	1=e1
радионица	18=1
радна биографија	19M1
радник	18d1
радница	18d1
радіо	18>1
разведен	1?O3
разведена	1?O3
разведён	19Z1
разговорный	19U1
разговорный уровень	19U1
разработчик	1?R2
разрешително	1=:1
разряд	18P1
район	19S2
рачуновођа	18d1
редактор	1:m5
редакция	18H1
редакція	18>1
режисер	18S1
режиссер	18?1
режиссёр	18?1
резюме	18[2
рекрутер	18T2
республика	1911
ресторан	1?T3
ресторант	18<1
референт	18Y1
рибал	18S1
риелтор	18?1
робочий	1:11
робітни	18S1
робітник	19^1
роден	1:h1
роден език	1:h1
родная	19L1
родной	19L1
родной язык	19L1
розділ	18]1
розлучена	1<71
розлучений	1<71
розмовна	1?W1
розмовний	1?W1
розмовний рівень	1?W1
розробник	18Z1
роки	1?L1
року	1?L1
років	1?L1
руководилац	18d1
руководител	18X1
ръководител	1?X1
рыбак	18?1
рідна	19V1
рідна мова	19V1
рідний	19V1
рік	1?L1
с	1?Y3
с отличием	19B1
саветник	18d1
саветница	18d1
сада	1:g1
садашњост	1:g1
садовник	18?1
садівни	18S1
самозайнятий	18>1
самозанятый	18H1
санитар	18?1
сантехник	18?1
сантехнік	18S1
санітар	18S1
саопштење	1<81
сарадник	18d1
сарадница	18d1
сборник	19d2
сварщик	1?02
свидетелство	1=:1
свидетельство	18P1
свободно	1?\2
свободно владею	19\1
свободное	19\1
свободное владение	19\1
свободный	19\1
свідоцтво	18Q1
сдан	1:B1
сдружение	18<1
сега	19[1
сегодня	1;I1
сейчас	1;I1
секретар	18@4
секретарица	18d1
секретарь	18?1
сектор	1?^4
село	19S2
семеен	1;l1
семейна	1;l1
семинар	1?b1
семінар	1=01
сервитьор	18W1
середньо	1?W1
середня	1?21
середня освіта	1?21
середня спеціальна	1=_1
середній	1?c2
середній бал	19A1
середній рівень	1?W1
сертификат	1?e3
сертификация	18P1
сертифициран	1=:1
сертифицированный	18P1
сертифікат	1?h1
сертифікація	18Q1
скарбни	18S1
слабо	1981
слесар	18?1
слесарь	18?1
служба	1?i5
слюсар	18S1
смер	1=]1
со	1?n2
со словарем	1991
со словарём	1991
соавтор	1@02
собственик	18W1
совершенное	19]1
сотрудник	18?1
соу	19l1
союз	18H1
спбгу	0Aj1
специализация	1?I1
специалист	1@23
специалист по	1?61
специалитет	1:D1
специалност	1?I1
специальность	1<]1
специјалиста	18d1
спеціальність	1<^1
спеціалізація	1<^1
спеціаліст	1@52
спеціалітет	1=D1
списание	19O1
співа	18S1
співавтор	1@72
співробітник	18S1
спілка	18>1
среден успех	1>Z1
среден успех от следването	1>Z1
средне	19U1
среднее	1901
среднее образование	1901
среднее общее	1901
среднее профессиональное	1;71
среднее профессиональное образование	1;71
среднее специальное	1;71
средний	1@92
средний балл	19B1
средний уровень	19U1
средно	1@;3
средно владеене	1:U1
средно ниво	1@>2
средно образование	1;:1
средно специално	1;:1
средно специално образование	1;:1
средно училище	19l1
средња стручна спрема	1=I1
средња школа	18N1
средње	1@@2
средњи	1<g1
средњи ниво	1<g1
ссс	1=I1
стажант	18W1
стажер	18T2
стажист	18S1
стажиста	18d1
стажёр	18?1
стан	19N1
старший	1@B2
статия	19O1
стаття	18]1
статья	18V1
степень бакалавра	19?1
степень магистра	1:D1
стипендия	1>A2
стипендија	00C1
стипендія	00A1
столар	18d1
столяр	18T2
стор	1@D1
сторінка	1@D1
стр	1@E2
страница	1@G1
строительная	18H1
стройка	18H1
струковне студије	19E1
стручни испит	1:81
стручњак	1@H2
студио	19C2
студия	18H1
студијски програм	1=]1
студія	18>1
ступінь бакалавра	19>1
ступінь магістра	1=D1
стюард	18T2
су	19l1
су шеф	1@B2
су-шеф	1@B2
суддя	19^1
судья	19_1
супермаркет	18:2
счетоводител	18W1
считано от	1@J1
сътрудник	18W1
сьогодні	1;J1
т ч	1;J1
т.ч	1;J1
та	1<U1
такмичење	00C1
танцовщиц	18?1
танцор	18?1
танцівни	18S1
театр	18:2
театър	18<1
тези	18]1
тезисы	18V1
текущее время	1;I1
телеканал	18>1
теперішнього часу	1;J1
теперішній час	1;J1
тестер	18W1
тестировщик	18X1
тестувальник	18Z1
техлид	19_1
техник	1<02
техникум	1@K2
техничар	18Y1
техничка школа	18N1
технолог	1873
технік	18S1
технікум	1<c1
течно	18R1
тиждень	1@M1
тижні	1@M1
тижнів	1@M1
тим	1;A1
тимлид	19_1
типография	18H1
тов	1@N2
товаровед	18?1
токар	18T2
токарь	18?1
тоо	00`1
торговый дом	18H1
торговый представитель	19_1
трг	19N1
тренер	18T2
тренинг	1?b1
тренутно	1:g1
треньор	18W1
тренінг	1=01
трки	0<M1
търговец	18W1
търговски представител	1;R1
у	1@P2
у браку	1>61
у досконалості	1;Z1
у току	1:g1
уверенно	1:C1
уверенный	1:C1
уверење	1:81
удаленка	1;D1
удаленная работа	1;D1
удаленно	1;D1
удалёнка	1;D1
удалённая работа	1;D1
удалённо	1;D1
удата	1>61
удовлетворительно	19U1
удостоверение	1<W2
удружење	18=1
ул	1@R3
улица	1@R3
универзитет	1@U1
университет	1@K2
университета	18L2
університет	1<c1
управител	18W1
управление	1@V3
управління	1@Y2
уредник	18d1
уредница	18d1
усмерење	1=]1
успех	1>Z1
учебник	19O1
ученик	19_1
училище	1@[3
учител	18W1
учитель	18T2
учительница	19_1
учитељ	18Y1
учредитель	18?1
фабрика	1<34
факултет	1@^2
факультет	1@`4
фармацевт	1873
фармацеут	18Y1
фаховий молодший бакалавр	1=_1
фахівець	19^1
фгуп	00`1
фельдшер	1=L3
фермер	18T2
физик	18?1
физиотерапевт	18?1
финалист	0S`1
финалиста	00C1
фирма	19F3
флорист	18T2
фонд	18:2
фондация	18<1
фондација	18=1
фоп	00`1
фотограф	18T2
фрезеровщик	18?1
фрезерувальни	18S1
фриланс	18H1
фрилансер	18?1
фріланс	18>1
фізіотерапевт	18S1
фіналіст	00A1
фірма	18>1
химик	18?1
хозяйство	18H1
холдинг	18a3
холост	19Z1
холостой	19Z1
хорошее	1:E1
хороший	1@d2
хорошо	1@d2
хотел	19C2
художник	18?1
цей час	1;J1
центар	18=1
центр	18:2
център	18<1
цех	1@V3
ч	1@f1
часопис	1<81
червоний диплом	19A1
чирак	1;R1
читалище	18<1
читаю профессиональную литературу	1991
читаю со словарем	1991
читаю со словарём	1991
члан	18d1
чланак	1<81
член	1;R1
чоловік	1@f1
чоловіча	1@f1
чоловічий	1@f1
швачк	18S1
швея	19_1
шеф	18d1
школа	1@g4
школа no	18K1
школьный	1991
шосе	19P1
шоссе	1911
шофьор	18W1
шофьорска книжка	1=:1
экономист	18?1
экскурсовод	18?1
эксперт	1@k1
экспертный	1@k1
экспертный уровень	1@k1
электрик	18?1
электрогазосварщик	18?1
электромонт	18?1
электросварщик	18?1
элементарный	1991
юрист	1873
і	1<U1
із	1:F2
ілюстратор	18S1
інженер	18Z1
інститут	1<c1
јединица	1;A1
јесен	1@l1
ґрант	00A1
אביב	1@m1
אגף	1@n1
אדריכל	1@o1
אדריכלית	1@o1
אולפנה	1A01
אוניברסיטה	1A01
אוניברסיטת	1A01
אופטומטריסט	1@o1
אות	1A11
אח	1@o1
אחות	1@o1
אחראי	1@o1
אחראית	1@o1
אינסטלטור	1@o1
אישה	1A21
אנליסט	1@o1
אנליסטית	1@o1
אקדמיה	1A01
ארגון	1A31
ארכיונאי	1@o1
ב	1A41
ב"א	1A51
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1A61
בוגר	1A51
בוגרת	1A51
בודק	1@o1
בודקת	1@o1
ביטוח	1A31
בינוני	1A72
בינונית	1A72
בינונית גבוהה	1A91
בית אבות	1A31
בית החולים	1A31
בית הספר	1A01
בית חולים	1A31
בית מרקחת	1A31
בית ספר	1A01
בנאי	1@o1
בנק	1A31
בסיס	1A:1
בסיסי	1A;2
בסיסית	1A;2
בע"מ	1A31
בעלים	1@o1
בעמ	1A31
ברמה גבוהה	1A=1
ברמן	1@o1
ברמת שפת אם	1A>1
גבוהה	1A?2
גבר	1AA1
גזבר	1@o1
גזברית	1@o1
גן ילדים	1A01
גנן	1@o1
גננת	1@o1
גרוש	1AB1
גרושה	1AB1
ד"ר	1AC1
דו לשוני	1A>1
דו-לשוני	1A>1
דובר ילידי	1A>1
דוור	1@o1
דוקטור	1AC1
דוקטורט	1AD2
דייג	1@o1
דייל	1@o1
דיילת	1@o1
דירה	1AF1
דרך	1AF1
האוניברסיטה	1A01
האקדמיה	1A01
הווה	1AG1
הוצאה	1AH1
הוצאת	1A31
החוג	1A01
הטכניון	1A01
היברידי	1AI1
היום	1AG1
המכללה	1A01
המכללה האקדמית	1A01
המרכז	1A31
המרכז האקדמי	1A01
הנדסאי	1AJ1
הנדסאית	1AJ1
הסמכה	1AK1
הסמכות	1AK1
הסמכת	1AK1
הפקולטה	1A01
הצטיינות	1A11
הצטיינות יתרה	1A61
הרצאה	1AH1
השתלמות	1AK1
התמחות	1AL1
התמחות ב	1AL1
ו	1AM1
ועד היום	1AG1
זוכה	1A11
זכר	1AA1
זמר	1@o1
זמרת	1@o1
חבר	1@o1
חבר ועד	1@o1
חברה	1A31
חברה בוועד	1@o1
חברה בצוות	1@o1
חברת	1A31
חברת ועד	1@o1
חוג	1AL1
חודש	1AN1
חודשים	1AN1
חוקר	1@o1
חוקרת	1@o1
חורף	1AO1
חטיבה	1@n1
חטיבת ביניים	1A01
חייט	1@o1
חייל	1@o1
חלשה	1A:1
חנות	1A31
חקלאי	1@o1
חרט	1@o1
חשב	1@o1
חשמלאי	1@o1
טבח	1@o1
טבחית	1@o1
טוב	1AP2
טובה	1A91
טובה מאוד	1A=1
טכנאי	1@o1
טכנאי מוסמך	1AJ1
טכנאית	1@o1
טכנולוגיות	1A31
טכניון	1A01
ידע בסיסי	1A:1
יו"ר	1@o1
יועץ	1@o1
יועצת	1@o1
יושב ראש	1@o1
יחידה	1@n1
יחידת	1@n1
ישיבה	1A01
ישיבת	1A01
כבאי	1@o1
כיום	1AG1
כיכר	1AF1
כנס	1AH1
כעת	1AG1
כתב עת	1AH1
כתבה	1AH1
מ	1AR1
מ"א	1AS1
מאבטח	1@o1
מאבטחת	1@o1
מאז	1AT1
מאייר	1@o1
מאיירת	1@o1
מאמן	1@o1
מאמנת	1@o1
מאמר	1AH1
מאפייה	1A31
מבקר	1@o1
מגיה	1@o1
מגמה	1AL1
מגמת	1AL1
מדור	1@n1
מדליה	1A11
מדריך	1@o1
מדריכה	1@o1
מדרשה	1A01
מהנדס	1@o1
מהנדסת	1@o1
מודד	1@o1
מוזיאון	1A31
מוזיקאי	1@o1
מוכר	1@o1
מוכרת	1@o1
מומחה	1AU2
מומחית	1AU2
מוסמך	1AW2
מוסמכת	1AW2
מועצה	1A31
מורה	1@o1
מזכיר	1@o1
מזכירה	1@o1
מחלקה	1@n1
מחלקת	1@n1
מחסנאי	1@o1
מטפל	1@o1
מטפלת	1@o1
מיזם	1AY1
מיילדת	1@o1
מייסד	1@o1
מייסדת	1@o1
מיקוד	1AF1
מכון	1A31
מכון ללימודים	1A01
מכונאי	1@o1
מכללה	1A01
מכללת	1A01
מלגה	1A11
מלגת	1A11
מלון	1A31
מלח	1@o1
מלצר	1@o1
מלצרית	1@o1
ממוצע	1A61
ממוצע ציונים	1A61
מנהל	1@o1
מנהל חשבונות	1@o1
מנהל עבודה	1@o1
מנהלת	1@o1
מנהלת חשבונות	1@o1
מנחה	1@o1
מנכ"ל	1@o1
מסגר	1@o1
מסלול	1AL1
מסעדה	1A31
מעבדה	1A31
מעצב	1@o1
מעצבת	1@o1
מפיק	1@o1
מפיקה	1@o1
מפעיל	1@o1
מפעל	1A31
מפקד	1@o1
מפקדת	1@o1
מפתח	1@o1
מפתחת	1@o1
מצוין	1A?2
מצוינת	1A=1
מצטיין	1A11
מצטיינת	1A11
מקוון	1AI1
מקום ראשון	1A11
מרחוק	1AI1
מרכז	1AZ2
מרכזת	1@o1
מרפא בעיסוק	1@o1
מרפאה	1A31
מרפאה בעיסוק	1@o1
מרפאת	1A31
מרצה	1@o1
משוער	1A\1
משרד	1A31
מתחיל	1A]1
מתחילים	1A:1
מתכנן	1@o1
מתכננת	1@o1
מתכנת	1@o1
מתכנתת	1@o1
מתמחה	1@o1
מתנדב	1@o1
מתנדבת	1@o1
מתקדם	1A^1
מתרגם	1@o1
מתרגמת	1@o1
נגר	1@o1
נהג	1@o1
נהגת	1@o1
נוטריון	1@o1
נוכחי	1AG1
נוכחית	1AG1
נציג	1@o1
נציג מכירות	1@o1
נציגת	1@o1
נקבה	1A21
נשואה	1AB1
נשוי	1AB1
סבירה	1A_1
סדנה	1A31
סוכנות	1A31
סטודיו	1A31
סטודנט	1@o1
סייע	1@o1
סייעת	1@o1
סמטת	1AF1
סמינר	1A01
סמנכ"ל	1@o1
ספר	1AH1
ספרייה	1A31
ספריית	1A31
ספרית	1@o1
ספרן	1@o1
ספרנית	1@o1
סתיו	1A`1
עבודה מרחוק	1AI1
עבודת גמר	1AH1
עד	1Aa1
עד היום	1AG1
עד כה	1AG1
עובד	1@o1
עובד מצטיין	1A11
עובדת	1@o1
עובדת מצטיינת	1A11
עוזר	1@o1
עוזרת	1@o1
עורך	1@o1
עורך דין	1@o1
עורכת	1@o1
עורכת דין	1@o1
עיון	1AH1
עיריית	1A31
עיתונאי	1@o1
עיתונאית	1@o1
עכשיו	1AG1
עמוד	1Ab1
עמותה	1A31
עמותת	1A31
עצמאי	1A31
עצמאית	1A31
פוסטר	1AH1
פועל	1@o1
פועלת	1@o1
פטנט	1AH1
פיזיותרפיסט	1@o1
פסיכולוג	1@o1
פסיכולוגית	1@o1
פקולטה	1A01
פקיד	1@o1
פקידה	1@o1
פרויקט	1AY1
פרופסור	1@o1
פרס	1A11
פרסום	1AH1
פרק	1AH1
צה"ל	1A31
צוות	1@n1
ציון	1A61
ציון ממוצע	1A61
ציון סופי	1A61
צלם	1@o1
צלמת	1@o1
צפוי	1A\1
צפויה	1A\1
קבוצת	1A31
קו"ח	1Ac1
קומה	1AF1
קונדיטור	1@o1
קופאי	1@o1
קופאית	1@o1
קופת חולים	1A31
קורות חיים	1Ac1
קורס	1AK1
קו״ח	1Ac1
קיץ	1Ad1
קלינאית	1@o1
קצב	1@o1
קצין	1@o1
קצינה	1@o1
קרן	1A31
ראש	1@o1
ראש צוות	1@o1
רהוטה	1A=1
רואה חשבון	1@o1
רווק	1AB1
רווקה	1AB1
רופא	1@o1
רופאה	1@o1
רוקח	1@o1
רוקחת	1@o1
רח	1AF1
רחוב	1AF1
רישיון	1AK1
רישיון נהיגה	1AK1
רכז	1@o1
רכזת	1@o1
רמה גבוהה	1A?2
רמת שיחה	1A_1
רקדן	1@o1
רקדנית	1@o1
רשיון	1AK1
רשת	1A31
רתך	1@o1
שד	1AF1
שדרות	1AF1
שוטף	1A=1
שוטפת	1A=1
שוטר	1@o1
שוטרת	1@o1
שוליה	1@o1
שוער	1@o1
שופט	1@o1
שותף	1@o1
שותפה	1@o1
שחקן	1@o1
שחקנית	1@o1
שיחה	1A_1
שכונת	1AF1
שליח	1@o1
שליטה מלאה	1A=1
שם הפרויקט	1AY1
שמאי	1@o1
שנה	1Ae1
שנים	1Ae1
שף	1@o1
שפת אם	1A>1
שפת-אם	1A>1
ת ד	1AF1
ת.ד	1AF1
תואר	1A51
תואר ראשון	1A51
תואר ראשון ב	1A51
תואר שלישי	1AC1
תואר שני	1AS1
תואר שני ב	1AS1
תופרת	1@o1
תזונאית	1@o1
תחקירן	1@o1
תחקירנית	1@o1
תחרות	1A11
תיאטרון	1A31
תיכון	1Af2
תעודה	1AK1
תעודת	1AK1
תעודת בגרות	00I1
תעודת הוקרה	1A11
תעודת הוראה	1AJ1
תעודת הצטיינות	1A11
תעודת מקצוע	1Ah2
תעשיות	1A31
أخصائي	1Aj1
أخصائية	1Aj1
أساسي	1Ak2
أساسيات	1Ak2
أساسية	1Am1
أستاذ	1Aj1
أستاذة	1Aj1
أشهر	1An1
أعزب	1Ao1
أعوام	1B01
أفضل	1B11
أكاديمية	1B21
أمانة	1B31
أمين الصندوق	1Aj1
أمين مكتبة	1Aj1
أمينة	1Aj1
أمينة الصندوق	1Aj1
أنثى	1B41
أونلاين	1B51
إتقان	1B61
إجادة تامة	1B61
إجازة	1B71
إجازة جامعية	1B71
إدارة	1B82
إعدادية	1B21
إلى	1B:1
إلى الآن	1B;1
ابتدائي	1Am1
ابتدايي	1Am1
اتقان	1B61
اجاده تامه	1B61
اجازه	1B71
اجازه جامعيه	1B71
اختصاصي	1Aj1
اخصايي	1Aj1
اخصاييه	1Aj1
اداره	1B82
اساسي	1Ak2
اساسيات	1Ak2
اساسيه	1Am1
استاذ	1Aj1
استاذه	1Aj1
استشاري	1Aj1
استشارية	1Aj1
استشاريه	1Aj1
استوديو	1B31
اسم المشروع	1B<1
اشهر	1An1
اعتماد	1B=1
اعداديه	1B21
اعزب	1Ao1
اعوام	1B01
افضل	1B11
اكاديميه	1B21
الآن	1B;1
الاختصاص	1B>1
الان	1B;1
البكالوريا	1B?1
البكالوريوس	1B71
التقدير	1B@1
الثانوية	1B?1
الثانوية العامة	1B?1
الثانويه	1B?1
الثانويه العامه	1B?1
الجامعة	1B21
الجامعه	1B21
الحاضر	1B;1
الحالي	1B;1
الخريف	1BA1
الدبلوم	1BB1
الدرجة	1B@1
الدرجه	1B@1
الدكتوراه	1BC1
الدور	1BD1
الربيع	1BE1
السيرة الذاتية	1BF1
السيره الذاتيه	1BF1
الشتاء	1BG1
الشركة	1B31
الشركه	1B31
الصيف	1BH1
القسم	1BI1
الكلية	1B21
الكليه	1B21
اللغة الأصلية	1BJ1
اللغة الأم	1BJ1
اللغه الاصليه	1BJ1
اللغه الام	1BJ1
الليسانس	1B71
المؤسسة	1B31
الماجستير	1BK1
المتوقع	1BL1
المدرسة	1B21
المدرسة الثانوية	1B21
المدرسه	1B21
المدرسه الثانويه	1B21
المركز الأول	1B11
المركز الاول	1B11
المركز الثاني	1B11
المشروع	1B<1
المعدل	1B@1
المعدل التراكمي	1B@1
المعدل العام	1B@1
المعهد	1B21
الموسسه	1B31
الوقت الحالي	1B;1
الى	1B:1
الي	1B:1
الي الان	1B;1
اليوم	1B;1
امانه	1B31
امرأة	1B41
امراه	1B41
امين الصندوق	1Aj1
امين مكتبه	1Aj1
امينه	1Aj1
امينه الصندوق	1Aj1
انثى	1B41
انثي	1B41
اونلاين	1B51
بائع	1Aj1
بائعة	1Aj1
باحث	1Aj1
باحثة	1Aj1
باحثه	1Aj1
بايع	1Aj1
بايعه	1Aj1
بتقدير	1B@1
بحار	1Aj1
بحث	1BM1
براءة اختراع	1BM1
براءه اختراع	1BM1
بستاني	1Aj1
بسيطة	1Am1
بسيطه	1Am1
بطلاقة	1B61
بطلاقه	1B61
بكالوريا	1B?1
بكالوريس	1B71
بكالوريوس	1B71
بلدية	1B31
بلديه	1B31
بناء	1Aj1
بناية	1BD1
بنايه	1BD1
بنك	1B31
تأمين	1B31
تامين	1B31
تخصص	1B>1
تخصص في	1B>1
ترخيص	1B=1
تقدير	1B@1
تقني	1Aj1
تكريم	1B11
توجيهي	1B?1
ثانوي	1B21
ثانوية	1B21
ثانوية عامة	1B?1
ثانويه	1B21
ثانويه عامه	1B?1
ثنائي اللغة	1BJ1
ثنايي اللغه	1BJ1
جائزة	1B11
جامعة	1B21
جامعه	1B21
جايزه	1B11
جزار	1Aj1
جمعية	1B31
جمعيه	1B31
جندي	1Aj1
جيد	1BN2
جيد جدا	1B61
جيدة	1BP1
جيدة جدا	1B61
جيده	1BP1
جيده جدا	1B61
حارس	1Aj1
حاليا	1B;1
حالياً	1B;1
حاليًا	1B;1
حتى	1B:1
حتى الآن	1B;1
حتى الوقت الحالي	1B;1
حتى اليوم	1B;1
حتى تاريخه	1B;1
حتي	1B:1
حتي الان	1B;1
حتي الوقت الحالي	1B;1
حتي اليوم	1B;1
حتي تاريخه	1B;1
حداد	1Aj1
حكم	1Aj1
حي	1BD1
خباز	1Aj1
خبير	1BQ2
خبيرة	1BQ2
خبيره	1BQ2
خراط	1Aj1
خريف	1BA1
خياط	1Aj1
خياطة	1Aj1
خياطه	1Aj1
دائرة	1BI1
دار	1B31
دار النشر	1BM1
دار نشر	1B31
دايره	1BI1
دبلوم	1BS2
دبلوم عالي	1BK1
دبلوم فني	1BB1
دبلوم متوسط	1BB1
درجة البكالوريوس	1B71
درجة الدكتوراه	1BC1
درجة الماجستير	1BK1
درجه البكالوريوس	1B71
درجه الدكتوراه	1BC1
درجه الماجستير	1BK1
درع	1B11
دكتوراه	1BC1
دورة	1B=1
دوره	1B=1
ذكر	1BU1
رئيس	1Aj1
رئيسة	1Aj1
ربيع	1BE1
رجل	1BU1
رخصة	1B=1
رخصة قيادة	1B=1
رخصه	1B=1
رخصه قياده	1B=1
رسالة	1BM1
رساله	1BM1
روضة	1B21
روضه	1B21
رييس	1Aj1
رييسه	1Aj1
زمالة	1B=1
زماله	1B=1
سائق	1Aj1
سائقة	1Aj1
سايق	1Aj1
سايقه	1Aj1
سباك	1Aj1
سكرتير	1Aj1
سكرتيرة	1Aj1
سكرتيره	1Aj1
سنة	1BV2
سنه	1BV2
سنوات	1B01
سيرة ذاتية	1BF1
سيره ذاتيه	1BF1
شارع	1BD1
شتاء	1BG1
شرطي	1Aj1
شركة	1B31
شركه	1B31
شعبة	1BX2
شعبه	1BX2
شقة	1BD1
شقه	1BD1
شهادة	1B=1
شهادة الثانوية	1B?1
شهادة تقدير	1B11
شهادة معتمدة	1B=1
شهاده	1B=1
شهاده الثانويه	1B?1
شهاده تقدير	1B11
شهاده معتمده	1B=1
شهر	1An1
شهور	1An1
ص ب	1BD1
ص.ب	1BD1
صحفي	1Aj1
صحفية	1Aj1
صحفيه	1Aj1
صحيفة	1B31
صحيفه	1B31
صفحة	1BZ1
صفحه	1BZ1
صياد	1Aj1
صيدلانية	1Aj1
صيدلانيه	1Aj1
صيدلي	1Aj1
صيدلية	1B31
صيدليه	1B31
صيف	1BH1
ضعيف	1Am1
طاه	1Aj1
طاهية	1Aj1
طاهيه	1Aj1
طباخ	1Aj1
طبيب	1Aj1
طبيبة	1Aj1
طبيبه	1Aj1
طريق	1BD1
طلاقة	1B61
طلاقه	1B61
عام	1BV2
عامل	1Aj1
عاملة	1Aj1
عامله	1Aj1
عبر الإنترنت	1B51
عبر الانترنت	1B51
عزباء	1Ao1
عضو	1Aj1
عضوية	1B=1
عضويه	1B=1
عمارة	1BD1
عماره	1BD1
عمل حر	1B31
عن بعد	1B51
عن بُعد	1B51
عيادة	1B31
عياده	1B31
فائز	1B11
فائزة	1B11
فايز	1B11
فايزه	1B11
فريق	1BI1
فصل	1BM1
فندق	1B31
فني	1Aj1
فنية	1Aj1
فنيه	1Aj1
فوق المتوسط	1BP1
في	1B[1
قائد	1Aj1
قابلة	1Aj1
قابله	1Aj1
قايد	1Aj1
قرية	1BD1
قريه	1BD1
قسم	1BX2
قناة	1B31
قناه	1B31
كاتب	1Aj1
كاتبة	1Aj1
كاتبه	1Aj1
كتاب	1BM1
كليات	1B21
كلية	1B21
كليه	1B21
كهربائي	1Aj1
كهربايي	1Aj1
لحام	1Aj1
لدى	1B[1
لدي	1B[1
لغة أم	1BJ1
لغة الأم	1BJ1
لغتي الأم	1BJ1
لغتي الام	1BJ1
لغه الام	1BJ1
لغه ام	1BJ1
للآن	1B;1
للان	1B;1
ليسانس	1B71
مؤتمر	1BM1
مؤسس	1Aj1
مؤسسة	1B31
مؤسسة مشاركة	1Aj1
ماجستير	1BK1
مالك	1Aj1
مبتدئ	1Ak2
مبتدئة	1Am1
مبتدي	1Ak2
مبتديه	1Am1
مبرمج	1Aj1
مبرمجة	1Aj1
مبرمجه	1Aj1
متجر	1B31
متحف	1B31
متدرب	1Aj1
متدربة	1Aj1
متدربه	1Aj1
مترجم	1Aj1
مترجمة	1Aj1
مترجمه	1Aj1
متزوج	1Ao1
متزوجة	1Ao1
متزوجه	1Ao1
متطوع	1Aj1
متطوعة	1Aj1
متطوعه	1Aj1
متقدم	1B\2
متقدمة	1B\2
متقدمه	1B\2
متوسط	1B^2
متوسطة	1B^2
متوسطه	1B^2
متوقع	1BL1
متوقعة	1BL1
متوقعه	1BL1
مجلة	1BM1
مجله	1BM1
مجموعة	1B31
مجموعه	1B31
محادثة	1B`1
محادثه	1B`1
محاسب	1Aj1
محاسبة	1Aj1
محاسبه	1Aj1
محاضر	1Aj1
محاضرة	1Ba2
محاضره	1Ba2
محافظة	1BD1
محافظه	1BD1
محام	1Aj1
محامي	1Aj1
محامية	1Aj1
محاميه	1Aj1
محترف	1B61
محرر	1Aj1
محررة	1Aj1
محرره	1Aj1
محلل	1Aj1
محللة	1Aj1
محلله	1Aj1
مخبز	1B31
مختبر	1B31
مدارس	1B21
مدرب	1Aj1
مدربة	1Aj1
مدربه	1Aj1
مدرس	1Aj1
مدرسة	1B21
مدرسة ثانوية	1B21
مدرسة صف	1Aj1
مدرسة لغة	1Aj1
مدرسه	1B21
مدرسه ثانويه	1B21
مدرسه صف	1Aj1
مدرسه لغه	1Aj1
مدقق	1Aj1
مدير	1Aj1
مديرة	1Aj1
مديره	1Aj1
مدينة	1BD1
مدينه	1BD1
مراقب	1Aj1
مراقبة	1Aj1
مراقبه	1Aj1
مرشد	1Aj1
مرشدة	1Aj1
مرشده	1Aj1
مركز	1B31
مزارع	1Aj1
مزارعة	1Aj1
مزارعه	1Aj1
مسؤول	1Aj1
مسؤولة	1Aj1
مسابقة	1B11
مسابقه	1B11
مساعد	1Aj1
مساعدة	1Aj1
مساعده	1Aj1
مستشار	1Aj1
مستشارة	1Aj1
مستشاره	1Aj1
مستشفى	1B31
مستشفي	1B31
مستمر	1B;1
مسرح	1B31
مسعف	1Aj1
مسعفة	1Aj1
مسعفه	1Aj1
مسوول	1Aj1
مسووله	1Aj1
مشرف	1Aj1
مشرفة	1Aj1
مشرفه	1Aj1
مشروع	1B<1
مشروع خاص	1B31
مشغل	1Aj1
مصرف	1B31
مصمم	1Aj1
مصممة	1Aj1
مصممه	1Aj1
مصنع	1B31
مصور	1Aj1
مصورة	1Aj1
مصوره	1Aj1
مطعم	1B31
مطلق	1Ao1
مطلقة	1Ao1
مطلقه	1Ao1
مطور	1Aj1
مطورة	1Aj1
مطوره	1Aj1
مع مرتبة الشرف	1B@1
مع مرتبه الشرف	1B@1
معتمد	1B=1
معتمدة	1B=1
معتمده	1B=1
معدل	1B@1
معلم	1Aj1
معلمة	1Aj1
معلمه	1Aj1
معماري	1Aj1
معهد	1Bc2
مغن	1Aj1
مقال	1BM1
مقالة	1BM1
مقاله	1BM1
مقبول	1Am1
مكتب	1B31
مكتبة	1B31
مكتبه	1B31
ممتاز	1B\2
ممتازة	1B61
ممتازه	1B61
ممثل	1Aj1
ممثلة	1Aj1
ممثله	1Aj1
ممرض	1Aj1
ممرضة	1Aj1
ممرضه	1Aj1
من	1Be1
منحة	1B11
منحه	1B11
مندوب	1Aj1
مندوبة	1Aj1
مندوبه	1Aj1
منذ	1Bf1
منسق	1Aj1
منسقة	1Aj1
منسقه	1Aj1
منشور	1BM1
منطقة	1BD1
منطقه	1BD1
منظمة	1B31
منظمه	1B31
مهندس	1Aj1
مهندسة	1Aj1
مهندسه	1Aj1
موتمر	1BM1
موسس	1Aj1
موسسه	1B31
موسسه مشاركه	1Aj1
موسيقي	1Aj1
موظف	1Aj1
موظف استقبال	1Aj1
موظفة	1Aj1
موظفه	1Aj1
ميدالية	1B11
ميداليه	1B11
ميدان	1BD1
ميكانيكي	1Aj1
نائب	1Aj1
نادل	1Aj1
نادلة	1Aj1
نادله	1Aj1
نايب	1Aj1
نجار	1Aj1
نشر	1BM1
هيئة	1B31
هييه	1B31
و	1Bg1
وحدة	1BI1
وحده	1BI1
ورشة	1B31
ورشه	1B31
ورقة	1BM1
ورقة بحثية	1BM1
ورقه	1BM1
ورقه بحثيه	1BM1
وزارة	1B31
وزاره	1B31
وسام	1B11
وكالة	1B31
وكاله	1B31
अंक	1Bh1
अकादमी	1Bi1
अच्छा	1Bj2
अच्छी	1Bl1
अधिकारी	1Bm1
अध्यक्ष	1Bm1
अध्यापक	1Bm1
अध्यापिका	1Bm1
अध्याय	1Bn1
अनुभाग	1Bo1
अनुवादक	1Bm1
अपेक्षित	1C01
अब	1C11
अब तक	1C11
अभिनेता	1Bm1
अभिनेत्री	1Bm1
अभियंता	1Bm1
अभी	1C11
अभी तक	1C11
अविवाहित	1C21
अस्पताल	1C31
आईटीआई	1C41
आज	1C11
आज तक	1C11
आहार विशेषज्ञ	1Bm1
इंजीनियर	1Bm1
इंटरमीडिएट	00F1
इंटर्न	1Bm1
इलेक्ट्रीशियन	1Bm1
उच्च माध्यमिक विद्यालय	1Bi1
उत्कृष्ट	1C52
उन्नत	1C52
उपाध्यक्ष	1Bm1
एजेंसी	1C31
एम ए	1C71
एम एड	1C71
एम एससी	1C71
एम कॉम	1C71
एम टेक	1C71
एम बी ए	1C71
एम.ए	1C71
एम.एड	1C71
एम.एससी	1C71
एम.कॉम	1C71
एम.टेक	1C71
एम.बी.ए	1C71
एमबीए	1C71
एवं	1C81
ऑनलाइन	1C91
और	1C81
औसत	1C:1
कंपनी	1C31
कर्मचारी	1Bm1
कसाई	1Bm1
कारखाना	1C31
कार्यालय	1C31
किसान	1Bm1
केंद्र	1C31
कैशियर	1Bm1
कॉलेज	1Bi1
कॉलोनी	1C;1
कोच	1Bm1
कोर्स	1C<1
कोषाध्यक्ष	1Bm1
क्लिनिक	1C31
गर्मी	1C=1
गली	1C;1
गाइड	1Bm1
गायक	1Bm1
गायिका	1Bm1
गुरुकुल	1Bi1
ग्राम	1C;1
ग्रीष्म	1C=1
ग्रेड	1Bh1
चालक	1Bm1
चिकित्सक	1Bm1
चिकित्सालय	1C31
चित्रकार	1Bm1
चौक	1C;1
चौकीदार	1Bm1
छात्रवृत्ति	1C>1
छायाकार	1Bm1
जारी	1C11
जिला	1C;1
जीवन परिचय	1C?1
जीवन वृत्त	1C?1
जीवनवृत्त	1C?1
टीम	1Bo1
ट्रस्ट	1C31
डिज़ाइनर	1Bm1
डिजाइनर	1Bm1
डिप्लोमा	1C@2
डेवलपर	1Bm1
डॉक्टर	1Bm1
डॉक्टरेट	1CB1
ड्राइवर	1Bm1
तक	1CC2
तकनीशियन	1Bm1
थोड़ा	1CE1
थोडा	1CE1
दर्जी	1Bm1
दसवीं	00F1
दाई	1Bm1
दुकान	1C31
दूरस्थ	1C91
द्वितीय श्रेणी	1Bh1
द्विभाषी	1CF1
धाराप्रवाह	1CG1
नगर	1C;1
नगर निगम	1C31
नर	1CH1
नर्तक	1Bm1
नर्स	1Bm1
नाई	1Bm1
नारी	1CI1
नाविक	1Bm1
निगम	1C31
निदेशक	1Bm1
निपुण	1CJ1
न्यास	1C31
पत्रकार	1Bm1
पत्रिका	1Bn1
पदक	1C>1
परास्नातक	1C71
परियोजना	1CK1
पर्यवेक्षक	1Bm1
पाठशाला	1Bi1
पात्रता परीक्षा	1C<1
पिन	1C;1
पी एच डी	1CB1
पी.एच.डी	1CB1
पीएचडी	1CB1
पुरस्कार	1C>1
पुरुष	1CH1
पुस्तक	1Bn1
पुस्तकालय	1C31
पुस्तकालयाध्यक्ष	1Bm1
पृष्ठ	1CL1
पेटेंट	1Bn1
पॉलिटेक्निक	1C41
प्रकाशन	1C31
प्रकाशित	1Bn1
प्रतिनिधि	1Bm1
प्रतियोगिता	1C>1
प्रतिशत	1Bh1
प्रथम श्रेणी	1Bh1
प्रथम स्थान	1C>1
प्रधानाचार्य	1Bm1
प्रबंधक	1Bm1
प्रभाग	1Bo1
प्रमाण पत्र	1C<1
प्रमाणन	1C<1
प्रमाणपत्र	1C<1
प्रमाणित	1C<1
प्रमुख	1Bm1
प्रयोगशाला	1C31
प्रवीण	1CG1
प्रशस्ति	1C>1
प्रशस्ति पत्र	1C>1
प्रशासक	1Bm1
प्रशिक्षक	1Bm1
प्रशिक्षु	1Bm1
प्राइवेट लिमिटेड	1C31
प्राध्यापक	1Bm1
प्रारंभिक	1CM2
प्रोग्रामर	1Bm1
प्रोजेक्ट	1CK1
प्रोफेसर	1Bm1
प्रौद्योगिकी संस्थान	1Bi1
फाउंडेशन	1C31
फार्मासिस्ट	1Bm1
बढई	1Bm1
बढ़ई	1Bm1
बहुत अच्छा	1CG1
बायोडाटा	1C?1
बारहवीं	00F1
बी ए	1CO1
बी एड	1CO1
बी एससी	1CO1
बी कॉम	1CO1
बी टेक	1CO1
बी.ए	1CO1
बी.एड	1CO1
बी.एससी	1CO1
बी.कॉम	1CO1
बी.टेक	1CO1
बीए	1CO1
बीटेक	1CO1
बुनियादी	1CM2
बेकर	1Bm1
बैंक	1C31
बोलचाल	1C:1
मंत्रालय	1C31
मकान	1C;1
मछुआरा	1Bm1
मजदूर	1Bm1
मज़दूर	1Bm1
मध्यम	1CP2
मध्यवर्ती	1C:1
महाविद्यालय	1Bi1
महिला	1CI1
महीना	1CR1
महीने	1CR1
मातृ भाषा	1CF1
मातृभाषा	1CF1
मार्ग	1C;1
माली	1Bm1
मास	1CR1
माह	1CR1
मिस्त्री	1Bm1
मूलभूत	1CE1
मैकेनिक	1Bm1
मैट्रिक	00F1
मैनेजर	1Bm1
मोहल्ला	1C;1
यूनिवर्सिटी	1Bi1
रसोइया	1Bm1
राजमिस्त्री	1Bm1
रिज़्यूमे	1C?1
रिज्यूमे	1C?1
रिमोट	1C91
रेफरी	1Bm1
रोड	1C;1
लाइसेंस	1C<1
लिपिक	1Bm1
लिमिटेड	1C31
लेख	1Bn1
लेखाकार	1Bm1
लोहार	1Bm1
व	1C81
वकील	1Bm1
वर्तमान	1C11
वर्तमान तक	1C11
वर्ष	1CS1
वसंत	1CT1
वार्ड	1C;1
वास्तुकार	1Bm1
विक्रेता	1Bm1
विजेता	1C>1
विद्यापीठ	1Bi1
विद्यालय	1Bi1
विभाग	1Bo1
विवाहित	1C21
विशेषज्ञ	1CU2
विशेषज्ञता	1CW1
विश्लेषक	1Bm1
विश्वविद्यालय	1Bi1
विषय	1CW1
वेटर	1Bm1
वेल्डर	1Bm1
व्याख्याता	1Bm1
व्याख्यान	1Bn1
शरद	1CX1
शाखा	1CW1
शिक्षक	1Bm1
शिक्षिका	1Bm1
शीत	1CY1
शोध पत्र	1Bn1
शोधकर्ता	1Bm1
शोधपत्र	1Bn1
श्रमिक	1Bm1
श्रेणी	1Bh1
संगीतकार	1Bm1
संचालक	1Bm1
संचालिका	1Bm1
संपादक	1Bm1
संभावित	1C01
संवाददाता	1Bm1
संस्था	1C31
संस्थान	1CZ2
संस्थापक	1Bm1
सचिव	1Bm1
सडक	1C;1
सड़क	1C;1
सदस्य	1Bm1
सन्	1C\1
समन्वयक	1Bm1
समिति	1C31
समूह	1C31
सम्मान	1C>1
सम्मानित	1C>1
सम्मेलन	1Bn1
सर्दी	1CY1
सलाहकार	1Bm1
सहायक	1Bm1
साधारण	1CE1
सामान्य	1CP2
साल	1CS1
सिपाही	1Bm1
सुरक्षाकर्मी	1Bm1
से	1C]3
सेक्टर	1C;1
सैनिक	1Bm1
स्कूल	1Bi1
स्टूडियो	1C31
स्त्री	1CI1
स्नातक	1CO1
स्नातकोत्तर	1C71
स्वयंसेवक	1Bm1
स्वयंसेविका	1Bm1
स्वर्ण पदक	1C>1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1C31
กรม	1C`1
กรรมการ	1Ca1
กระทรวง	1C`1
กลุ่ม	1C`1
กลุ่มงาน	1Cb1
การแข่งขัน	1Cc1
ขณะนี้	1Cd1
คณะ	1Ce1
คนขับรถ	1Ca1
ครู	1Ca1
คลินิก	1C`1
คล่อง	1Cf1
คล่องแคล่ว	1Cf1
คะแนนเฉลี่ย	1Cg1
คาดว่า	1Ch1
คาดว่าจะจบ	1Ch1
งานวิจัย	1Ci1
จนถึง	1Cj1
จนถึงขณะนี้	1Cd1
จนถึงปัจจุบัน	1Cd1
จังหวัด	1Ck1
จาก	1Cl1
จุฬาลงกรณ์	1Ce1
จํากัด	1C`1
ชนะเลิศ	1Cc1
ชาย	1Cm1
ชื่อโครงการ	1Cn1
ช่าง	1Ca1
ช่างภาพ	1Ca1
ช่างเทคนิค	1Ca1
ซอย	1Ck1
ดี	1Co2
ดีมาก	1D12
ดีเด่น	1Cc1
ดีเยี่ยม	1Cf1
ดุษฎีบัณฑิต	1D31
ตอนนี้	1Cd1
ตัวแทน	1Ca1
ตั้งแต่	1D42
ตีพิมพ์	1Ci1
ตําบล	1Ck1
ถนน	1Ck1
ถึง	1Cj1
ถึงปัจจุบัน	1Cd1
ทนายความ	1Ca1
ทางไกล	1D61
ทีม	1Cb1
ที่	1D71
ที่ปรึกษา	1Ca1
ทุน	1Cc1
ทํางานทางไกล	1D61
ธนาคาร	1C`1
นักการตลาด	1Ca1
นักข่าว	1Ca1
นักจิตวิทยา	1Ca1
นักบัญชี	1Ca1
นักพัฒนา	1Ca1
นักวิจัย	1Ca1
นักวิเคราะห์	1Ca1
นักศึกษาฝึกงาน	1Ca1
นักออกแบบ	1Ca1
นักเขียน	1Ca1
นักแปล	1Ca1
นิตยสาร	1Ci1
น้อย	1D81
นําเสนอผลงาน	1Ci1
บทความ	1Ci1
บทที่	1Ci1
บรรณาธิการ	1Ca1
บรรณารักษ์	1Ca1
บริษัท	1C`1
บริหารธุรกิจบัณฑิต	1D91
บัณฑิต	1D91
บัณฑิตวิทยาลัย	1Ce1
บ้านเลขที่	1Ck1
ประกวด	1Cc1
ประกันภัย	1C`1
ประกาศนียบัตร	1D:1
ประกาศนียบัตรวิชาชีพ	1D;1
ประกาศนียบัตรวิชาชีพชั้นสูง	1D<1
ประชุมวิชาการ	1Ci1
ประธาน	1Ca1
ประวัติย่อ	1D=1
ประวัติย่อส่วนตัว	1D=1
ประวัติส่วนตัวสมัครงาน	1D=1
ปริญญาตรี	1D91
ปริญญาเอก	1D31
ปริญญาโท	1D>1
ปวช	1D;1
ปวส	1D<1
ปัจจุบัน	1Cd1
ปานกลาง	1D?2
ปี	1DA2
ผลการเรียน	1Cg1
ผู้ก่อตั้ง	1Ca1
ผู้จัดการ	1Ca1
ผู้ช่วย	1Ca1
ผู้ตรวจสอบ	1Ca1
ผู้บริหาร	1Ca1
ผู้ประสานงาน	1Ca1
ผู้ฝึกสอน	1Ca1
ผู้อํานวยการ	1Ca1
ผู้เชี่ยวชาญ	1DC2
ผ่านการอบรม	1D:1
ฝึกงาน	1Ca1
ฝ่าย	1Cb1
พนักงาน	1Ca1
พนักงานดีเด่น	1Cc1
พนักงานต้อนรับ	1Ca1
พนักงานเสิร์ฟ	1Ca1
พยาบาล	1Ca1
พอใช้	1DE1
พิพิธภัณฑ์	1C`1
พื้นฐาน	1DF2
พ่อครัว	1Ca1
ภาคฤดูร้อน	1DH1
ภาควิชา	1DI1
ภาษาหลัก	1DJ1
ภาษาแม่	1DJ1
ม 6	1D;1
ม.6	1D;1
มหาชน	1C`1
มหาบัณฑิต	1D>1
มหาวิทยาลัย	1Ce1
มัคคุเทศก์	1Ca1
มัธยมศึกษา	1D;1
มัธยมศึกษาตอนปลาย	1D;1
มูลนิธิ	1C`1
รองชนะเลิศ	1Cc1
รองผู้จัดการ	1Ca1
ระดับกลาง	1D?2
ระดับดี	1DK1
ระดับสูง	1D12
รางวัล	1Cc1
ราชภัฏ	1Ce1
ราชมงคล	1Ce1
รีสอร์ต	1C`1
รีสอร์ท	1C`1
ร้าน	1C`1
ร้านขายยา	1C`1
ร้านอาหาร	1C`1
ฤดูร้อน	1DH1
ฤดูหนาว	1DL1
ฤดูใบไม้ผลิ	1DM1
ฤดูใบไม้ร่วง	1DN1
ล่าม	1Ca1
วารสาร	1Ci1
วิชาเอก	1DI1
วิทยากร	1Ca1
วิทยานิพนธ์	1Ci1
วิทยาลัย	1Ce1
วิทยาศาสตรบัณฑิต	1D91
วิทยาศาสตรมหาบัณฑิต	1D>1
วิทยาเขต	1Ce1
วิศวกร	1Ca1
วิศวกรรมศาสตรบัณฑิต	1D91
วุฒิบัตร	1D:1
ศาสตราจารย์	1Ca1
ศิลปศาสตรบัณฑิต	1D91
ศูนย์	1C`1
สตูดิโอ	1C`1
สถาบัน	1DO2
สถาปนิก	1Ca1
สมรส	1DQ1
สมรสแล้ว	1DQ1
สมาคม	1C`1
สหกรณ์	1C`1
สาขา	1DI1
สาขาวิชา	1DI1
สิทธิบัตร	1Ci1
สื่อสารได้	1DE1
ส่วนงาน	1Cb1
สํานักงาน	1C`1
สํานักพิมพ์	1C`1
หญิง	1DR1
หนังสือ	1Ci1
หมู่	1Ck1
หมู่บ้าน	1Ck1
หย่า	1DQ1
หลักสูตร	1D:1
หัวหน้า	1Ca1
ห้องปฏิบัติการ	1C`1
ห้องสมุด	1C`1
ห้างหุ้นส่วน	1C`1
องค์การ	1C`1
อนุบาล	1Ce1
อนุปริญญา	1D<1
ออนไลน์	1D61
อาคาร	1Ck1
อาจารย์	1Ca1
อาชีวศึกษา	1Ce1
อาสาสมัคร	1Ca1
อําเภอ	1Ck1
เกรด	1Cg1
เกรดเฉลี่ย	1Cg1
เกียรติคุณ	1Cc1
เกียรตินิยม	1Cg1
เกียรตินิยมอันดับ	1Cg1
เกียรติบัตร	1DS2
เขต	1Ck1
เจ้าของ	1Ca1
เจ้าของภาษา	1DJ1
เจ้าหน้าที่	1Ca1
เชฟ	1Ca1
เชี่ยวชาญ	1D12
เชี่ยวชาญมาก	1DU1
เดือน	1DV1
เทคนิค	1Ce1
เทศบาล	1C`1
เบื้องต้น	1DF2
เพศชาย	1Cm1
เพศหญิง	1DR1
เภสัชกร	1Ca1
เรซูเม่	1D=1
เริ่มต้น	1DW1
เลขที่	1Ck1
เลขานุการ	1Ca1
เล็กน้อย	1D81
เหรียญ	1Cc1
เหรียญทอง	1Cc1
เอก	1DI1
แขวง	1Ck1
แต่งงานแล้ว	1DQ1
แผนก	1DX2
แพทย์	1Ca1
แม่บ้าน	1Ca1
โครงการ	1Cn1
โปรเจกต์	1Cn1
โปรแกรมเมอร์	1Ca1
โรงงาน	1C`1
โรงพยาบาล	1C`1
โรงเรียน	1Ce1
โรงเรียนประถม	1Ce1
โรงเรียนมัธยม	1Ce1
โรงแรม	1C`1
โล่	1Cc1
โสด	1DQ1
ใบขับขี่	1D:1
ใบประกอบวิชาชีพ	1D:1
ใบรับรอง	1D:1
ใบอนุญาต	1D:1
ấp	0AR1
ở	1DZ1
ủy ban	0;A1
および	1D[1
から	1D\3
か月	1D_1
と	1D[1
にて	1D`1
に勤務	1D`1
まで	1Da2
より	1Dc2
アシスタント	1De1
アナリスト	1De1
アパート	1Df1
アルバイト	1De1
アーキテクト	1De1
イラストレーター	1De1
インターン	1De1
エキスパート	1Dg1
エンジニア	1De1
オペレーター	1De1
オンライン	1Dh1
カフェ	0c41
カメラマン	1De1
カ月	1D_1
ガイド	1De1
キッチンスタッフ	1De1
キャプテン	1De1
クリニック	0c41
グループ	1Di2
ケアマネジャー	1De1
コンサルタント	1De1
コンテスト	1Dk1
コース	1Dl1
コーチ	1De1
コーポ	1Df1
コーポレーション	0c41
サブリーダー	1De1
サービス	0c41
シェフ	1De1
システムズ	0c41
スクラムマスター	1De1
スタジオ	0c41
スタッフ	1De1
セミナー	1Dm1
センター	1Dn1
ソリューションズ	0c41
チェーン	0c41
チーフ	1De1
チーム	1Dn1
テクノロジーズ	0c41
テレビ	0c41
テレワーク	1Dh1
ディレクター	1De1
デイサービス	0c41
デザイナー	1De1
ネイティブ	1Do1
ネイティブレベル	1Do1
ハイツ	1Df1
ハングル検定	1241
バイリンガル	1Do1
パート	1De1
ビジネスレベル	1E01
ビジネス上級	1E01
フルリモート	1Dh1
プランナー	1De1
プログラマ	1De1
プログラマー	1De1
プロジェクト	1E11
プロジェクトマネージャー	1De1
プロジェクト名	1E11
プロダクトオーナー	1De1
プロデューサー	1De1
ページ	1E21
ホテル	0c41
ホールスタッフ	1De1
ホールディングス	0c41
ボランティア	1De1
ポスター発表	1E31
マネジャー	1De1
マネージャー	1De1
マンション	1Df1
ユニット	1Dn1
ライター	1De1
リモート	1Dh1
リーダー	1De1
レジュメ	1E41
レストラン	0c41
ヵ月	1D_1
ヶ月	1D_1
一本	1E51
一等奖	1E61
一級	00Q1
一级乙等	1E71
一级建造师	1E81
一级甲等	1E71
一般	1E92
一般社団法人	0c41
一身上の都合により退職	1E;1
丁目	1Df1
三好学生	1E61
三專	1E<1
三等奖	1E61
三級	00Q1
三级	1E71
上級	1E=2
不動産	0c41
与	1E?1
专业	1E@1
专业八级	1EA1
专业四级	1E71
专业排名	1EB1
专八	1E71
专利	1EC1
专升本	1E51
专员	1ED1
专四	1E71
专家	1EE1
专家级	1EE1
专硕	1EF1
专科	1EG1
专科学校	1EH1
专著	1EC1
世話人	1De1
丙級	1EI1
业务员	1ED1
个人履历	1EJ1
个人简历	1EJ1
个月	1EK1
中	1EL1
中上	1EM1
中上級	1EN1
中专	1EO2
中台	1EQ1
中国語検定	1241
中学	1EH1
中学校	1ER1
中學	1ES1
中心	1ET2
中技	1EV1
中文履歷	1EW1
中文简历	1EJ1
中等	1EX2
中級	1EZ4
中级	1E^2
中级会计	1E81
中级职称	1E81
中退	1E`1
中途退学	1E`1
中高級	1EM1
中高级	1Ea1
为止	1Eb1
主任	1Ec3
主任技術者	00Q1
主任調理師	1De1
主修	1Ef2
主催	1De1
主催者	1De1
主办人	1ED1
主厨	1ED1
主将	1De1
主席	1ED1
主幹	1De1
主廚	1Eh1
主持人	1Ei2
主播	1ED1
主査	1De1
主治医师	1ED1
主管	1Ei2
主管护师	1ED1
主編	1Eh1
主编	1ED1
主辦人	1Eh1
乗務員	1De1
乘务员	1ED1
乙級	1EI1
乡	1Ek1
书记	1ED1
书院	1EH1
了解	1El2
予定	1En1
事业单位	1Eo1
事业群	1EQ1
事业部	1EQ1
事务所	1Eo1
事務	1De1
事務員	1De1
事務所	1F02
事業所	0c41
事業本部	1Dn1
事業部	1F22
二專	1E<1
二技	1F41
二本	1E51
二等奖	1E61
二級	00Q1
二级乙等	1E71
二级建造师	1E81
二级甲等	1E71
互动	1Eo1
互联网	1Eo1
五專	1E<1
亚军	1E61
亞軍	1F51
交付	1F61
交易员	1ED1
产品助理	1ED1
产品经理	1ED1
产品部	1EQ1
人事	1F72
人力資源部	1F91
人力资源管理师	1E81
人力资源部	1EQ1
今	1F:3
介護士	1De1
介護施設	0c41
介護福祉士	1De1
从	1F=1
从业资格	1E81
从业资格证	1E81
仓库管理员	1ED1
仓管	1ED1
代表	1F72
代表取締役	1De1
以上	1F>1
以來	1F?1
以来	1F@1
以降	1FA1
任职于	1FB1
任職於	1FC1
企劃	1Eh1
企業	1FD1
企画	1De1
优秀	1FE2
优秀共青团员	1E61
优秀员工	1E61
优秀团员	1E61
优秀奖	1E61
优秀学生	1E61
优秀学生干部	1E61
优秀干部	1E61
优秀教师	1E61
优秀毕业生	1E61
会使用	1FG1
会社	0c41
会計士	1De1
会计	1ED1
会议论文	1EC1
会長	1De1
会长	1ED1
传媒	1Eo1
住院医师	1ED1
作家	1ED1
作業主任者	00Q1
作業療法士	1De1
作者	1ED1
佳作	1FH2
供职于	1FB1
係	1Dn1
係長	1De1
保全	1Eh1
保安	1ED1
保母	1Eh1
保洁	1ED1
保育園	1FJ2
保育士	1De1
保险	1Eo1
保険	0c41
保險	1FD1
信息技术	1Eo1
修了	1FL3
修了見込み	1FO2
修了証	00Q1
修士	1FQ1
修士号	1FQ1
修士課程	1FQ1
俳優	1De1
倉管	1Eh1
個人履歷	1EW1
個人簡歷	1EW1
個月	1FR1
傳媒	1FD1
優勝	1Dk1
優秀	1FS1
優秀賞	1Dk1
優等	1F51
先进个人	1E61
先进工作者	1E61
免許	00Q1
免許状	00Q1
党校	1EH1
入団	1FT1
入围	1E61
入圍	1F51
入学	1FU2
入學	1FW1
入局	1FT1
入庁	1FT1
入所	1FT1
入社	1FU2
入职	1FX1
入職	1FY2
入行	1FT1
入賞	1Dk1
入選	1Dk1
入門	1F[4
入门	1F_2
全日制本科	1E51
全栈	1ED1
全民英檢	1Fa1
公司	1ET2
六级	1E71
共同主催	1De1
共著	1E31
兼职	1ED1
兽医	1ED1
写真家	1De1
农艺师	1ED1
冠军	1E61
冠軍	1F51
冬	1Fb3
冬天	1Fe2
冬季	1Fb3
准教授	1De1
准看護師	1De1
出版	1Fg5
出版公司	1FD1
出版社	1ET2
出納	1Eh1
出纳	1ED1
分享	1EC1
分公司	1ET2
分析师	1ED1
分析師	1Eh1
分校	1Fl2
分院	1EQ1
列车员	1ED1
创业公司	1Eo1
创始人	1ED1
初中	1EO2
初心者	1Fn1
初級	1Fo4
初級レベル	1G31
初级	1G42
初级会计	1E81
到	1G62
到现在	1G81
到現在	1G91
到目前	1G81
到職	1FW1
制作人	1ED1
制药	1Eo1
前台	1ED1
前端	1Ei2
剪輯師	1Eh1
剪辑师	1ED1
副主廚	1Eh1
副会長	1De1
副会长	1ED1
副學士	1E<1
副店長	1De1
副总	1ED1
副教授	1ED1
副料理長	1De1
副會長	1Eh1
副理	1Eh1
副部長	1De1
副部长	1ED1
創業	1FT1
創辦人	1Eh1
助产士	1ED1
助手	1Ec3
助教	1Ec3
助理	1Ei2
助産師	1De1
区	1G:2
区役所	0c41
医师	1ED1
医師	1De1
医生	1ED1
医疗	1Eo1
医療法人	0c41
医科大学	1EH1
医院	1Eo1
區	1G<1
十佳	1E61
半導體	1FD1
协会	1Eo1
卒業	1G=2
卒業予定	1En1
卒業見込み	1FO2
協会	0c41
協會	1FD1
協理	1Eh1
单元	1Ek1
单身	1G?1
単位取得退学	1E`1
博士	1G@3
博士前期課程	1FQ1
博士号	1GC1
博士后	1GD1
博士後期課程	1GC1
博士班	1GE1
博士研究生	1GD1
博士課程	1GC1
印刷	0c41
厂	1Eo1
厨师	1ED1
厨师长	1ED1
县	1Ek1
及	1GF2
及び	1D[1
双学士	1E51
双硕士	1EF1
双语	1GH1
发布	1EC1
发明专利	1EC1
发表	1EC1
发起人	1ED1
取得	1GI4
取得済み	1F61
取締役	1De1
受講	1F61
受講修了	1F61
受賞	1Dk1
受験	1F61
口譯	1Eh1
口译	1ED1
口頭発表	1E31
召集人	1Ei2
可作为工作语言	1EA1
可日常交流	1GM1
号	1GN3
号室	1Df1
司会	1De1
司書	1De1
司机	1ED1
司機	1Eh1
司法書士	1De1
司法考试	1E81
合伙人	1ED1
合同会社	0c41
合夥人	1Eh1
合格	1GQ2
合格証取得	1F61
合格證	1EI1
合格证	1E81
合資会社	0c41
后端	1ED1
周	1GS1
和	1GF2
咖啡	1Eo1
咨询	1Eo1
咨询师	1ED1
品管	1Eh1
商事	0c41
商务流利	1EA1
商務流利	1FS1
商学院	1EH1
商店	0c41
商行	1FD1
單身	1GT1
営業	1De1
営業職	1De1
営業部	1Dn1
四技	1F41
四级	1E71
团支书	1ED1
团队	1EQ1
园长	1ED1
国家二级	1E81
国際会議	1E31
國中	1ES1
國際	1FD1
團隊	1F91
在学中	1GU1
在學	1G91
在宅	1Dh1
在籍中	1GU1
在线	1GV1
在职	1G81
在职研究生	1EF1
在職	1G91
在職中	1GW2
在读	1G81
地产	1Eo1
均分	1EB1
執照	1EI1
執筆	1E31
執行役員	1De1
執行長	1Eh1
培訓	1GY1
培訓班	1GY1
培训	1GZ1
培训师	1ED1
培训机构	1Eo1
培训班	1GZ1
基本	1G[4
基本情報技術者	00Q1
基础	1G42
基础平台部	1EQ1
基礎	1Fo4
基礎レベル	1G31
基金	1Eo1
基金會	1FD1
堪能	1G_1
報社	1FD1
声優	1De1
处	1EQ1
夏	1G`3
夏天	1Gc2
夏季	1G`3
夏期	1Ge1
外企	1Eo1
外送員	1Eh1
多益	1Fa1
夜大	1EH1
大专	1EG1
大卒	1Gf1
大厦	1Ek1
大学	1Gg2
大学专科	1EG1
大学本科	1E51
大学校	1ER1
大学英语六级	1E71
大学英语四级	1E71
大学院	1ER1
大学院修士	1FQ1
大學	1ES1
大學部	1F41
大工	1De1
大賞	1Dk1
大賽	1F51
大赛	1E61
大道	1Gi2
天	1Gk2
契約社員	1De1
奖	1E61
奖学金	1E61
奖项	1E61
奨励賞	1Dk1
奨学金	1Dk1
女	1Gm3
女中	1ES1
女子大学	1ER1
女性	1Gm3
委员	1ED1
委员会	1Eo1
委員會	1FD1
季军	1E61
季軍	1F51
学习中	1H01
学习委员	1ED1
学会	1E31
学会誌	1E31
学分	1EB1
学刊	1EC1
学園	1ER1
学士	1H12
学士号	1Gf1
学士学位	1E51
学士課程	1Gf1
学徒	1ED1
学报	1EC1
学校	1Gg2
学校法人	0c41
学硕	1EF1
学科	1H32
学習中	1H51
学芸員	1De1
学部	1H32
学部卒	1Gf1
学院	1Gg2
學分	1H61
學報	1H71
學士	1F41
學士學位	1F41
學徒	1Eh1
學校	1ES1
學系	1H82
學院	1ES1
宅地建物取引士	00Q1
安全员	1ED1
实业	1Eo1
实习生	1ED1
实用新型	1EC1
实验室	1EQ1
実務レベル	1H:1
実務経験あり	1H:1
実用英語技能検定	1241
実習生	1De1
审核员	1ED1
审计	1ED1
审计员	1ED1
客户经理	1ED1
客服	1Ei2
室	1H;5
室長	1De1
寄稿	1E31
寒假	1Fe2
實業	1FD1
實習生	1Eh1
實驗室	1F91
審判	1De1
导游	1ED1
导演	1ED1
导购	1ED1
専修	1Dl1
専修学校	1ER1
専攻	1Dl1
専門士	1H@1
専門学校	1ER1
専門家レベル	1Dg1
専門店	0c41
專利	1H71
專員	1Eh1
專家	1HA1
專書	1H71
專案	1HB1
專案名稱	1HB1
專案經理	1Eh1
專業	1HC1
專欄	1H71
專科	1E<1
專科學校	1ES1
專題	1HB1
導覽員	1Eh1
導覽志工	1Eh1
導遊	1Eh1
小区	1Ek1
小学	1EH1
小学校	1ER1
小學	1ES1
小組	1F91
小组	1EQ1
就任	1FT1
就業中	1GU1
就职于	1FB1
就職	1FT1
就職於	1FC1
就讀中	1G91
局	1HD3
居家办公	1GV1
履历	1EJ1
履历表	1EJ1
履歴書	1E41
履歷	1EW1
履歷書	1EW1
履歷表	1EW1
工作室	1ET2
工作语言	1EA1
工厂	1Eo1
工商管理硕士	1EF1
工地主任	1Eh1
工場	0c41
工場長	1De1
工学部	1Dl1
工廠	1FD1
工房	0c41
工業	0c41
工程专业	1E@1
工程局	1Eo1
工程师	1ED1
工程師	1Eh1
工讀生	1Eh1
已婚	1HG2
已婚已育	1G?1
已婚未育	1G?1
巷	1Gi2
市	1HI3
市场部	1EQ1
市役所	0c41
师范	1EH1
席次	1HL1
干事	1ED1
干部	1ED1
平台	1Eo1
平均分	1EB1
平均成績	1H61
平均成绩	1EB1
平均绩点	1EB1
年	1HM3
年間	1HP1
幹事	1HQ2
幹部	1Eh1
幼儿园	1EH1
幼兒園	1ES1
幼稚園	1ER1
庁	0c41
広報	1De1
应届	1HS1
应届毕业	1HS1
店	0c41
店员	1ED1
店員	1Eh1
店長	1HQ2
店长	1ED1
府	1Df1
庭師	1De1
康复师	1ED1
廃業	1E;1
廚師	1Eh1
建筑	1Eo1
建筑师	1ED1
建築士	1De1
建設	0c41
开发	1ED1
开始	1F@1
弁護士	1De1
弄	1Gi2
弟子	1De1
当前	1G81
役所	0c41
律师	1ED1
律師	1Eh1
後端	1Eh1
得意	1HT1
得獎	1F51
從	1HU1
志工	1Eh1
志愿者	1ED1
応用情報技術者	00Q1
快递员	1ED1
总工	1ED1
总监	1ED1
总经理	1ED1
总裁	1ED1
情報処理技術者	00Q1
應屆	1HV1
應屆畢業	1HV1
成績	1HW2
成绩	1EB1
我的简历	1EJ1
所長	1De1
托业	1E71
托福	1HY2
执业医师	1E81
执业护士	1E81
执业资格	1E81
执照	1E81
技师	1ED1
技師	1HQ2
技术员	1ED1
技术支持	1ED1
技术部	1EQ1
技校	1EO2
技能士	00Q1
技能講習	00Q1
技術員	1Eh1
技術士	1EI1
技術學院	1ES1
技術者	1De1
技術者試験	00Q1
技術部	1F22
技術長	1Eh1
投资	1Eo1
投资经理	1ED1
护士	1ED1
护士长	1ED1
护师	1ED1
报社	1Eo1
担当	1De1
拟	1HS1
指導員	1De1
掌握	1H[2
排名	1H]2
採購	1Eh1
控股	1Eo1
掲載	1E31
提名	1E61
提名奖	1E61
插画师	1ED1
插畫家	1Eh1
摄像师	1ED1
摄影师	1ED1
撰稿人	1ED1
擅長	1H_1
擅长	1H`1
操作员	1ED1
攝影師	1Eh1
支店	0c41
支社	0c41
支配人	1De1
收銀員	1Eh1
收银员	1ED1
放送	0c41
政府	1ET2
教保員	1Eh1
教員	1De1
教师	1ED1
教师资格证	1E81
教師	1Eh1
教授	1Ec3
教材	1EC1
教研室	1EQ1
教練	1Eh1
教练	1ED1
教育科技	1Eo1
教諭	1De1
敬具	1F>1
敬礼	1Ha1
敬禮	1Hb1
数据分析	1ED1
整備士	1De1
數位	1FD1
文化	1Eo1
文员	1ED1
文員	1Eh1
文章	1Hc2
料理長	1De1
新聞社	0c41
方向	1E@1
施工员	1ED1
旅館	0c41
旋盤工	1De1
既婚	1He1
日	1Hf3
日常交流	1GM1
日常会話	1Hi1
日常会話レベル	1Hi1
日常会话	1GM1
日常會話	1EL1
日常溝通	1EL1
日本語能力試験	1241
日本語能力試驗	1Fa1
日檢	1Fa1
日语一级	1E71
日语能力考试	1E71
日間	1Hj1
星期	1Hk2
春	1Hm3
春天	1I02
春季	1Hm3
普考	1EI1
普通	1EL1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1E71
普通话证书	1E81
暑假	1Gc2
暑期	1Gc2
書卷獎	1F51
書記	1De1
最優秀	1Dk1
最優秀賞	1Dk1
會計	1Eh1
會長	1Eh1
月	1I22
有	1I41
有限会社	0c41
有限公司	1ET2
有限责任公司	1Eo1
服务员	1ED1
服務員	1Eh1
期刊	1Hc2
木工	1Ec3
未婚	1I53
本社	0c41
本科	1I82
本部	1Dn1
机构	1Eo1
杂志	1EC1
村	1HI3
板前	1De1
架构师	1ED1
架構師	1Eh1
栄養士	1De1
标兵	1E61
栋	1Ek1
校区	1EH1
校正者	1De1
校长	1ED1
株	1I:2
株式会社	0c41
核心期刊	1EC1
案件	1E11
案件名	1E11
案例	1I<1
检验员	1ED1
検定	00Q1
業務	1Eh1
業務経歴書	1E41
業務部	1F91
楼	1Ek1
榮譽	1F51
樓	1G<1
檢定	1EI1
止	1I=2
正社員	1De1
此致	1I?2
此致敬礼	1Ha1
此致敬禮	1Hb1
歯科衛生士	1De1
段	1G<1
母国語	1Do1
母語	1IA2
母语	1GH1
母语水平	1GH1
比賽	1F51
比赛	1E61
毕业	1IC1
水手	1ED1
求职简历	1EJ1
汽车	1Eo1
法人	0c41
法律职业资格	1E81
注会	1E81
注册会计师	1E81
派遣社員	1De1
流利	1ID2
流利沟通	1EA1
流暢	1IF2
流畅	1EA1
测试	1ED1
测量员	1ED1
深入掌握	1EE1
清掃員	1De1
清潔員	1Eh1
測量員	1Eh1
測量士	1De1
満期退学	1E`1
準優勝	1Dk1
準学士	1H@1
溶接工	1De1
漁師	1De1
演员	1ED1
演員	1Eh1
演奏员	1ED1
演奏家	1De1
演講	1H71
演讲	1EC1
漢検	1241
為止	1IH1
焊工	1Ei2
焼方	1De1
煮方	1De1
熟悉	1II3
熟悉日常交流	1GM1
熟知	1IL1
熟練	1IM3
熟練使用	1H_1
熟练	1FE2
熟练使用	1H`1
熟练掌握	1H`1
熟练运用	1H`1
營養師	1Eh1
版主	1ED1
物业	1Eo1
物流	1ET2
物理治療師	1Eh1
物産	0c41
特優	1F51
特待生	1Dk1
特等奖	1E61
特許	1E31
独身	1He1
獎	1F51
獎學金	1F51
獲得	1IP1
獲獎	1IQ2
獸醫	1Eh1
现今	1G81
现在	1G81
班主任	1ED1
班排名	1H61
班组长	1ED1
班長	1De1
班长	1ED1
現在	1GW2
現在に至る	1GU1
現職	1GU1
理事	1Ec3
理学療法士	1De1
理容師	1De1
理工	1EH1
瓦工	1ED1
生物	1Eo1
產品經理	1Eh1
產品部	1F91
电力	1Eo1
电商	1Eo1
电大	1EH1
电工	1ED1
电视台	1Eo1
男	1IS3
男性	1IS3
町	1Df1
畢業	1IV1
略懂	1IW2
番	1Df1
番地	1Df1
病院	0c41
発表	1E31
発起人	1De1
登壇	1E31
發表	1H71
發起人	1Eh1
百貨店	0c41
监理	1ED1
監督	1De1
目前	1IY2
直到现在	1G81
直博	1GD1
省	1I[3
看護助手	1De1
看護師	1De1
県	1Df1
県庁	0c41
着任	1FT1
督导	1ED1
督導	1Eh1
瞭解	1I^1
短大	1ER1
短期大学	1ER1
短期大学士	1H@1
研修	1Dm1
研修班	1GZ1
研发	1ED1
研发部	1EQ1
研發部	1F91
研究助理	1Eh1
研究员	1ED1
研究員	1HQ2
研究室	1Dn1
研究所	1I_4
研究生	1Ic2
研究生院	1EH1
研究科	1H32
研究院	1ET2
研習	1GY1
研習營	1GY1
研討會	1H71
硕士	1EF1
硕士学位	1EF1
硕士研究生	1EF1
碩士	1Ie1
碩士班	1Ie1
社	1I41
社会福祉士	1De1
社会福祉法人	0c41
社員	1De1
社工	1Ei2
社工員	1Eh1
社長	1HQ2
社长	1ED1
离异	1G?1
离职	1IC1
秋	1If3
秋天	1Ii2
秋季	1If3
科	1Ik4
科员	1ED1
科学与技术	1E@1
科学家	1ED1
科學家	1Eh1
科室	1EQ1
科技	1ET2
科技大學	1ES1
科研助理	1ED1
科系	1HC1
科長	1Eh1
秘书	1ED1
秘书长	1ED1
秘書	1HQ2
称号	1E61
移动	1Eo1
程序员	1ED1
程式設計師	1Eh1
稍懂	1Io1
税理士	1De1
空服員	1Eh1
站点负责人	1ED1
站长	1ED1
竞赛	1E61
競賽	1F51
笔译	1ED1
第	1J01
第一作者	1EC1
第一名	1J12
第一語言	1J31
第一语言	1GH1
第三名	1J12
第二作者	1EC1
第二名	1J12
策划	1ED1
简单交流	1J41
简单会话	1J41
简历	1EJ1
箇月	1D_1
算法	1ED1
管培生	1ED1
管理员	1ED1
管理栄養士	1De1
管理者	00Q1
簡歷	1EW1
簿記	00Q1
精熟	1FS1
精算师	1ED1
精通	1J55
系	1Ef2
系排名	1H61
系统架构设计师	1E81
紀要	1E31
約聘	1Eh1
組	1J:2
組合	0c41
組長	1HQ2
経歴書	1E41
経理	1De1
結業	1IV1
經理	1Eh1
継続中	1GU1
総務	1De1
線上	1J<1
編入	1FT1
編入学	1FT1
編輯	1Eh1
編集者	1De1
縣	1G<1
總監	1Eh1
總經理	1Eh1
總編輯	1Eh1
线上	1GV1
组	1EQ1
组长	1ED1
经理	1ED1
经纪人	1ED1
结业	1IC1
统招本科	1E51
绩点	1EB1
维修工	1ED1
综合排名	1EB1
编辑	1ED1
网格员	1ED1
网络	1Eo1
美容师	1ED1
美容師	1De1
美工	1ED1
翻訳者	1De1
翻譯	1Eh1
翻译	1ED1
老人ホーム	0c41
老师	1ED1
老師	1Eh1
考取	1J=2
职业技术学院	1EH1
职业资格	1E81
职校	1EH1
职高	1EO2
職人	1De1
職務経歴書	1E41
職業訓練校	1ER1
職長	1De1
肄业	1J?1
肄業	1J@1
股份有限公司	1ET2
育婴师	1ED1
能够使用	1IL1
能源	1Eo1
自	1JA4
自治区	1Ek1
自考本科	1E51
至	1G62
至今	1F:3
至现在	1G81
至現在	1GU1
至目前	1IY2
與	1JE1
船员	1ED1
船員	1HQ2
船长	1ED1
良好	1JF5
花园	1Ek1
英検	1241
英檢	1Fa1
英语六级	1E71
英语四级	1E71
荣获	1E61
荣誉称号	1E61
药师	1ED1
药房	1Eo1
获取	1JK1
获奖	1JL2
获得	1JK1
营业员	1ED1
营养师	1ED1
著作	1Hc2
著書	1E31
董事長	1Eh1
董事长	1ED1
薬剤師	1De1
薬局	0c41
藥局	1FD1
藥師	1Eh1
處	1F91
處長	1Eh1
號	1JN2
行政	1ED1
行政助理	1Eh1
行政書士	1De1
街	1Gi2
街道	1Ek1
表彰	1Dk1
表彰状	1Dk1
裁判	1Ei2
製作所	0c41
製薬	0c41
襄理	1Eh1
見習い	1De1
見込	1En1
見込み	1En1
见习	1ED1
规划师	1ED1
計畫案	1HB1
計算	0c41
訓練校	1ER1
訓練營	1GY1
記事	1E31
記者	1HQ2
設立	1FT1
設計師	1Eh1
診所	1FD1
診療所	0c41
証券	0c41
評定平均	1HL1
認定	00Q1
認定証	00Q1
認證	1EI1
課	1F22
課長	1HQ2
課長代理	1De1
調理員	1De1
調理師	1De1
論文	1JP2
論文誌	1E31
諮商師	1Eh1
講師	1HQ2
講座	1JR3
講演	1E31
講習	1Dm1
講習会	1Dm1
講解員	1Eh1
證	1EI1
證券	1FD1
證書	1EI1
證照	1EI1
警備員	1De1
譯著	1H71
護士	1Eh1
護理師	1Eh1
護理長	1Eh1
计算机一级	1E81
计算机二级	1E81
认证	1E81
训练营	1GZ1
记者	1ED1
讲义	1EC1
讲师	1ED1
讲座	1GZ1
讲解员	1ED1
论文	1EC1
设计师	1ED1
设计院	1Eo1
证	1E81
证书	1E81
证券	1Eo1
评审	1ED1
诊所	1Eo1
译著	1EC1
课题	1I<1
負責人	1Eh1
財	1I41
財務部	1F91
財団法人	0c41
販売	1De1
販売スタッフ	1De1
販売員	1De1
貿易	1FD1
資格	1JU2
資訊	1FD1
賞	1Dk1
负责人	1ED1
财务	1ED1
财务部	1EQ1
质检员	1ED1
贸易	1Eo1
资料员	1ED1
资本	1Eo1
资格证	1E81
资格证书	1E81
起	1JW4
超市	1ET2
路	1Gi2
軟體	1FD1
転入学	1FT1
転出	1E;1
転職	1FT1
輔修	1HC1
车工	1ED1
车间	1EQ1
车间主任	1ED1
软件	1Eo1
软件著作权	1EC1
软考	1E81
较好	1Ea1
辅修	1E@1
辅导员	1ED1
農業従事者	1De1
迄今	1IY2
运维	1ED1
运营	1ED1
进修班	1GZ1
远程	1GV1
退任	1E;1
退団	1E;1
退学	1J[2
退學	1J@1
退所	1E;1
退社	1E;1
退職	1E;1
通信	1Eo1
通訳	1De1
通訳案内士	1De1
通讯作者	1EC1
通过	1JK1
通過	1IP1
造价员	1ED1
連載	1E31
週	1J]1
週間	1J^1
運営委員	1De1
運転手	1De1
運輸	0c41
道	1Df1
遠端	1J<1
遠距	1J<1
郡	1Df1
部	1J_3
部長	1HQ2
部长	1ED1
部門	1F22
部门	1EQ1
都	1Df1
鄉	1G<1
配達員	1De1
酒店	1Eo1
醫師	1Eh1
醫院	1FD1
采购	1ED1
里	1G<1
金メダル	1Dk1
金奖	1E61
金牌	1J12
金獎	1F51
金融	1FD1
金賞	1Dk1
鉄道	0c41
銀牌	1F51
銀獎	1F51
銀行	1F02
銀賞	1Dk1
銅牌	1F51
銅獎	1F51
銅賞	1Dk1
鎮	1G<1
钢筋工	1ED1
钳工	1ED1
铜奖	1E61
铜牌	1E61
铣工	1ED1
银奖	1E61
银牌	1E61
银行	1Eo1
销售	1ED1
销售部	1EQ1
镇	1Ek1
門市	1FD1
門市人員	1Eh1
閉業	1E;1
開始	1F?1
開業	1FT1
開発者	1De1
開発部	1Dn1
開發	1Eh1
门店	1Eo1
队长	1ED1
附中	1Fl2
院长	1ED1
陪伴志工	1Eh1
隊長	1Eh1
雅思	1HY2
集团	1Eo1
集團	1FD1
雑誌	1E31
雙語	1J31
雜誌	1H71
離婚	1GT1
離職	1Jb2
零售	1Eo1
電子	1FD1
電工	1Eh1
電機	0c41
電視台	1FD1
非常熟练	1EE1
面点师	1ED1
頁	1Jd1
項目	1HB1
預期	1HV1
預計	1HV1
顧問	1Je3
页	1J01
项目	1I<1
项目名称	1I<1
项目经历	1I<1
项目经理	1ED1
项目部	1EQ1
顾问	1ED1
预期	1HS1
预算员	1ED1
预计	1HS1
预计毕业	1HS1
领班	1ED1
飯店	1FD1
養成所	1ER1
餐厅	1Eo1
餐廳	1FD1
館員	1Eh1
馆员	1ED1
首席	1ED1
首獎	1F51
駕照	1EI1
驾照	1E81
驾驶员	1ED1
驾驶证	1E81
骑手	1ED1
高中	1Jh4
高中毕业	1EV1
高中畢業	1Jl1
高卒	1Jm1
高商	1ES1
高専	1ER1
高工	1ES1
高度専門士	1H@1
高校	1ER1
高校卒業	1Jm1
高等专科	1EG1
高等学校	1ER1
高等専門学校	1ER1
高等技術専門校	1ER1
高級	1Jn2
高級中學	1ES1
高級文憑	1E<1
高级	1FE2
高级职称	1E81
高考及格	1EI1
高职	1EG1
高職	1K02
가을	1K21
가을학기	1K21
간사	1K31
간호사	1K31
간호조무사	1K31
감독	1K31
감정평가사	1K31
강사	1K31
강연	1K41
강좌	1K51
개발부	1K61
개발자	1K31
개발팀	1K61
개월	1K71
건설	1K81
건축사	1K31
검정고시	1K91
게재	1K41
겨울	1K:1
겨울학기	1K:1
견습	1K31
경력기술서	1K;1
경비원	1K31
경진대회	00S1
계열	1K<1
계장	1K31
고급	1K=2
고등학교	1K?1
고등학교졸업	1K91
고졸	1K91
공고	1K?1
공단	1K81
공로상	00S1
공모전	00S1
공사	1K81
공인	00R1
공장	1K81
공장장	1K31
공저	1K41
과	1K@2
과장	1K31
과제	1KB1
관리부	1K61
관리사	1KC2
관리자	1K31
광역시	1KE1
교사	1K31
교수	1K31
교육과정	1K51
교육원	1K?1
교정자	1K31
구	1KE1
구청	1K81
군	1KE1
그룹	1KF2
그룹장	1K31
금메달	00S1
금상	00S1
기고	1K41
기능사	00R1
기사	1KH2
기술부	1K61
기술자	1K31
기업	1K81
기자	1K31
기초	1KJ2
기초회화	1KL1
기혼	1KM1
기획부	1K61
기획자	1K31
길	1KE1
까지	1KN2
끝	1KP1
남	1KQ1
남성	1KQ1
남자	1KQ1
네이티브	1KR1
년	1KS1
년간	1KS1
노무사	1K31
논문	1K41
농부	1K31
능숙	1KT1
능숙함	1KU1
능통	1KV1
단장	1K31
담당	1K31
담당자	1K31
대리	1K31
대상	00S1
대표	1K31
대표이사	1K31
대학	1K?1
대학교	1K?1
대학원	1K?1
도	1KE1
동	1KE1
동상	00S1
등재	1K41
디렉터	1K31
디자이너	1K31
디자인부	1K61
랩스	1K81
레주메	1K;1
로	1KE1
리	1KE1
리더	1K31
마케터	1K31
마케팅부	1K61
마케팅팀	1K61
마트	1K81
매니저	1K31
면	1KE1
면허	00R1
면허증	00R1
모국어	1KR1
목수	1K31
물리치료사	1K31
물산	1K81
미용사	1K31
미장공	1K31
미혼	1KM1
미화원	1K31
및	1KW1
바리스타	1K31
바텐더	1K31
박사	1KX1
박사과정	1KX1
박사수료	1KX1
박사학위	1KX1
반장	1K31
발표	1K41
방송국	1K81
배관공	1K31
백화점	1K81
번길	1KE1
번역가	1K31
번지	1KE1
법무사	1K31
법인	1K81
변리사	1K31
변호사	1K31
병원	1K81
보육교사	1K31
보통	1KY2
보험	1K81
복수전공	1K<1
본부	1K61
본부장	1K31
본사	1K81
봄	1K[1
봄학기	1K[1
봉사자	1K31
부문	1K61
부서	1K61
부장	1K31
부전공	1K<1
부터	1K\2
부트캠프	1K?1
부회장	1K31
분석가	1K31
비서	1K31
비즈니스	1K^1
비즈니스수준	1K^1
비즈니스회화	1K^1
사	1K_1
사무소	1K81
사무원	1K31
사서	1K31
사업부	1K61
사원	1K31
사진사	1K31
사진작가	1K31
사회복지사	1K31
산업	1K81
산업기사	00R1
상	1K`2
상고	1K?1
상급	1K=2
상담사	1K31
생산부	1K61
서기	1K31
서점	1K81
석사	1Kb1
석사과정	1Kb1
석사수료	1Kb1
석사학위	1Kb1
석차	1Kc1
선반공	1K31
선원	1K31
선임	1K31
설계사	1K31
성적	1Kc1
세무사	1K31
세미나	1K51
센터	1KF2
셰프	1K31
소장	1K31
소프트	1K81
솔루션	1K81
수료	1Kd2
수료예정	1Kf1
수료증	00R1
수상	00S1
수석	1K31
수의사	1K31
스쿨	1K?1
스타트업	1K81
스태프	1K31
스튜디오	1K81
스페셜리스트	1K31
승무원	1K31
시	1KE1
시스템	1K81
시청	1K81
식당	1K81
신hsk	1Kg1
신문사	1K81
실	1K61
실습생	1K31
실장	1K31
심판	1K31
아르바이트	1K31
아이엘츠	1Kg1
아카데미	1K?1
아키텍트	1K31
아파트	1KE1
알바	1K31
애널리스트	1K31
약국	1K81
약사	1K31
양성과정	1K51
어부	1K31
에디터	1K31
에서	1Kh1
에이전시	1K81
엔지니어	1K31
엔터테인먼트	1K81
여	1Ki1
여고	1K?1
여대	1K?1
여름	1Kj1
여름학기	1Kj1
여성	1Ki1
여자	1Ki1
연구소	1K81
연구실	1K61
연구원	1Kk2
연수	1K51
연수원	1K?1
연주자	1K31
영양사	1K31
영업	1K31
영업부	1K61
예상	1Kf1
예정	1Kf1
오픽	1Kg1
온라인	1Km1
와	1KW1
외고	1K?1
요리사	1K31
요양보호사	1K31
용접공	1K31
용접사	1K31
우수	1Kn2
우수상	00S1
우승	00S1
운영위원	1K31
운영자	1K31
운영진	1K31
운전기사	1K31
운전면허	00R1
운전원	1K31
원격	1Km1
원어민	1KR1
월	1K71
유	1K_1
유창	1K^1
유치원	1K?1
유한회사	1K81
은상	00S1
은행	1K81
읍	1KE1
의사	1K31
의원	1K81
이래	1L01
이력서	1K;1
이발사	1K31
이사	1K31
이상	1KP1
이중언어	1KR1
이혼	1KM1
이후	1L12
인사부	1K61
인증	00R1
인턴	1K31
일	1L31
일러스트레이터	1K31
일상회화	1L41
일상회화가능	1L41
입문	1L52
입사	1L71
입상	00S1
입선	00S1
입학	1L71
자격증	00R1
자기소개서	1K;1
자원봉사자	1K31
자퇴	1L81
작가	1K31
작업치료사	1K31
장려상	00S1
장학금	00S1
재	1K_1
재단	1K81
재무부	1K61
재직	1L91
재직중	1L91
재택	1Km1
재택근무	1Km1
재학	1L91
재학중	1L91
저널	1K41
저서	1K41
전공	1K<1
전문가	1KT1
전문대	1K?1
전문대학	1K?1
전문학사	1L:1
전자	1K81
점장	1K31
정보처리기사	00R1
정비공	1K31
정비사	1K31
정원사	1K31
제이엘피티	1Kg1
조교	1K31
조리사	1K31
조리원	1K31
조산사	1K31
조수	1K31
조종사	1K31
졸업	1Kd2
졸업예정	1L;2
주	1L=3
주방장	1K31
주식회사	1K81
주임	1K31
주최자	1K31
준우승	00S1
중	1KY2
중급	1KY2
중상	1L@1
중상급	1L@1
중퇴	1L81
중학교	1K?1
증권	1K81
지금	1L91
지도사	00R1
지원부	1K61
지점	1K81
직업전문학교	1K?1
직원	1K31
진행중	1L91
쪽	1LA1
차장	1K31
책임	1K31
책임자	1K31
초급	1KJ2
초급회화	1KL1
초등학교	1K?1
총괄	1K31
총무	1K31
총무부	1K61
최상	1KT1
최우수상	00S1
출원	1K41
출판	1K41
출판사	1K81
취득	1LB2
취득일	1LD1
측량사	1K31
층	1KE1
치료사	1K31
치위생사	1K31
카페	1K81
캐셔	1K31
캠퍼스	1K?1
컨설턴트	1K31
컴퍼니	1K81
컴퓨터활용능력	00R1
코디네이터	1K31
코치	1K31
테크	1K81
텝스	1Kg1
토스	1Kg1
토익	1Kg1
토익스피킹	1Kg1
토플	1Kg1
통역사	1K31
통역원	1K31
퇴사	1LE1
퇴직	1LE1
투고	1K41
트레이너	1K31
특별상	00S1
특별시	1KE1
특허	1K41
팀	1K61
팀장	1K31
파트	1K61
파트장	1K31
판매원	1K31
페이지	1LA1
편입	1L71
편집자	1K31
평균학점	1Kc1
평점	1Kc1
표창	00S1
표창장	00S1
품질부	1K61
프로그래머	1K31
프로듀서	1K31
프로젝트	1KB1
프로젝트명	1KB1
하	1KJ2
학과	1LF2
학교	1K?1
학부	1LF2
학사	1LH1
학사과정	1LH1
학사졸업	1LH1
학사학위	1LH1
학술대회	1K41
학술지	1K41
학예사	1K31
학원	1K?1
학점	1Kc1
학회	1K41
학회지	1K41
한국사능력검정	00R1
합격	1LB2
해설사	1K31
현장소장	1K31
현재	1L91
현재까지	1L91
현재재직중	1L91
협회	1K81
호	1KE1
호텔	1K81
홀딩스	1K81
홀서빙	1K31
홍보부	1K61
회계사	1K31
회사	1K81
회장	1K31
회화가능	1L41
획득	1LD1
훈련과정	1K51
"#, r#"0000\PT<4VcO`\be00000000T1EF\VX_000000000000hOH7000000000000@Q;W00000000HOe]0000000000000000@FEddFhClORZ<fL]00000lA:e>BV0000\6IF
0<<70000000000000000hK1CX=Gi0000000000000000L643000000000000di:<==Yg00000000000000000000i>cA00000000l<[0@F[K0000\Hok\J0VTHi9lSod
hN^g<UBT=4Q@0000@<I000000000l]9Q0000Lk390000d4WCdLbBTm]8E;65P5^bl2Y`\9dJY??[h;WA0000HWJCdG=7lNFll<f2HWN5HG>`0000E6BL000000000000
00000000DbKB000000000000lI8Wa;j[\X2g00000000000000000000U1N\==n^0000000000000F8Zl0]OT@B\HbmWQ<cF0000000000000000`?5g000000000000
00000000<Qfj0000000099I3000000000000L=31L0oVHEa_000000000000000000000000lEHS0000000000000000503]0000000000000000TYWJ<b>700000000
0000D<Qj0000000019>SHd060000lDULD32?5=SC000000000Rb<0000XEW>PJ12==io0000000000000Hlg000000000000PP;eTfN=00000000h]F5000000000000
0000hY]0000000000000<D?lHTL<m2UG00000000Y<K10000000000000000000000000000`?_]00000`\NPbNl0000000000000000000000000000\\V]HF0Rh31I
000000000000000000000000PFdJPRI9A:VUl0dI0000000000000000T1Y8d`X59;7:PANbhJD?@b\Je;<Al[P:000000000000\0n:0_47@H1aHeR@00000000`2cg
HX^m0000\8en89NPTYXJ0ZP2DoaoM3n>000000000000l9PZ000000000000\8hk0000@0m6l8O9HG3F0YaHP^caE>_H000000000000L]Qh\W4GdY?cHa214_9[0000
m>4:dUd80mUcX5b;\fH9e2JH00008_>@000052>FdoR>8=44TIo`A8U=00000000XESW0000H8QOTTo1<Vf\A>\3PQD500000000T[M60000d>JEd9VX\[gHU5>H0000
89S0000000004;iO`LiNTE\dL[Um0000LBcf1=5FXAoA\eg\00000<HS<@\AdPcC000041Rmd9lYi9F30000lR89000000000000000000000000Ll@Ll\H\0000`jZW
00000000dP5J0000`8JW0000lV6100000000dOD\M;AEPC\m00000000h@[40000L\J000000000<MlMHA7M@dS700000000<jS?00000000P@dn8QHL<n1D00000000
0000TVDBDKLA0000<>Ok00000000PPCTTiOJ47lUa1:M00000000l9:S0000hWA;h;RLXAnZ000000000000lHjC00000000hKOWhKYPPIh;4V0Km9jcD1JW089``SBb
0000dLU`8>IcPV94@=oh000000000000`VNM00004oQCH;<e<dAJ0Qm<hjEQ8X?=Q6mA\HSdQ<WjA>O40000M9A_PnNhM1SL@Y:O0PWA00000000I91f00004Rg5@]dH
Q;i>De6H8FTAe1]N]?;M<>GFL[?l@fP3PCR;HkhU000000000000TV7Z4C[L0000`6GXHK_GH\<Q4O6I00008LPI0000<BRc0000hg3<HHhEl5Did:cQTchJ00000000
000000000000DMFOl7OgPPIilCL>TOld0MmBHHFih[20PZ^n<_hbhijP03CLT6d6U5Hj00000000lCD\HL>>LMoHLg<[0000E:72a96C\=0I0000@>B4d_XlTcm^0000
0000XR[I`O6f0000Hc:l000000000000==ID4Ki300000000`L3H0000dilN@0=9T4@k000000000000LFoS000000000000`5ICLL^A4ZAm@]e10000hS6]00000000
00000\h=00004aK_ddnMLfKo0000@9_H00000000`65\lcQO0000T`j00000m41o00000000XP:S\QC9<nb5lACn@ZEbT>@L8ZPTM1=l`=T8A4\>000004RAdQBE<>UL
DFm\0CQ9hL]F<hFWA:DC000000000000H_2c4f3V000000000000@5TR<0H;00000000X>IZ=6HA000f000000000000\A[Z<nQ<l73gXO@S\cBX00000I6ULaYI0000
H95;LBhKD8]o0000000000000000U5B5a9XiE=9Q0000000000000000000000000000E:_@Y;6Y00000000X7W]0000XgnND<TC\4BJTH2^e>l50000DmZe00000000
0000DI=NlS`YM;2i\MMBM1iSi9bJTIHEd04]E;\f000000000000000000004VURPgRJ0000000000000000@K^Vd0\\TLHM4OF3\V0f0000XBDYP]POP`dY0000@KHM
0000H^=e0_Lkh<33dRGAPUachgm3XCkO8J=HlV<PlVdJ0Gi<do4a<HlTe:<30000m1Wo`NKI88A^4I8>=6NQ0000d3NM4XNb0000000000000000l70Q\4LelS`L0000
000000000000liJh0000000082V@PBAF0000@F>`PMG^A3@2U>jI000000000000`_@_i1[700000000L=XX0000D1^J00000000000000000000000000000000XY98
0000000000000000`<<E0000H[6WPldNi<?a000056P:000000000000000000004CMi00000000\2n1h90]@8@HLGB4=1fgLUFCXVW?A9T==<A>LG@II=3]Xl_=@9f2
L3DfhPA\000000000000helB000000000000Q=ML<UaU0000<DKML7CVd;Ab0000000000000000HLc]000000000000000000000000Xm=K00000000e;]V00000000
00000000\Q3[D\heTTWe\Y>flW\WDY?Gh`H=U2YAdjg4\\P08;k0`1ET45AcL7AHQ<015<AYP9V5H\Nj=<Me00000000dPL_`14c000000004GMAl1=1l@5Il^kFDiDG
H>XF44[<LA6aLH_R<kYPPY^<P:C7@\IP0000d7UB\146lL@WM3150000000000000000``o[]?:f000000000000LVQCh[m0L_cQ89O90DeODK]Y0000000000000000
5=DjlM2R<B5N000000000000`Qe<0000000000000000000000000000LgOo53TdL[YV00000000L1Pl000003@><67=000000000000000000000000TAb98Lj;`EC3
8o`Pe:F2000000000000Lg7=0000\Gf60000laIkPY5Ri9@Z0000h@Sn00000000X?^c00008`fZe=BT@DVU00000000h1faD]HZ000000004LiWDb6e000000008R=7
dkI8TbQ9D@4=i>g^0000m?4EHm\d000000000000]:a50000\RU1D:0@hL;>DOX[\cG]XBP3hC49E0`0U4V\000000000000@NIkPL8_DQ0V4Q`Q\V3_D^Pi16cT0000
00000000<0:XPN7=@_NK0000DFV4h>H;00000000000000000000T^ZM]>6M0JSo00001>Qk000000000000I<1EPBj5h>]^LKem0EOe0000T?Rk0000XTK[4P_R0000
<49>0000@`Mb\e?>DTIm00000000000000008Ejj<O?44L@;\Vo48X3VQ0mMLBHRX2IE0P\_Y=6l0000X<5P000045eR99eD00000000DHZoX:SI\\^8a36:0000e2Xk
PCd>0000XSRL0000000000008^dGl9QTl?6e\aT8@fSUPjPNY>0VD_YV00008CACH2PT\K^8HSLXLe7l@_a9D50<`DN;42hI\PoP<cPOH8cMdiUBM4lDU0QX=8i;0000
LX9i\8Pl0000@=HSh9bL8nKU000000000UY@dCcEdC2YY<U]0000000000004ZFf`_GX8lkL000040CO<iEI0000`:dh0000<8Nh0;A5Y5K1df<cP;AD0000LYnk<eOZ
00005;<h`1_LdcfJ`3<U0000TJac\CC@4@DMd85b0000\M2^0000DIXP0000U<kV000000000000l7T?\aM@00000000@h:CT>b6<VGf55=d=5m7D67K0000A3>=8b3K
<8YSDfTWh`<A0000`S_S0000PO`;00000000000000000000lZCcA2:B0000m4nY000000000000ld@TL740<MlZE:km0000DdJ;4^Kk<FNN@ALU4f?EXkciLN7f03;8
<mWK8]j8m=:;0ER:00000000@4cnTOcBHOHSXDXC\Cnk`NeilXeCd[T1Hk`RHO;6<?O]4hM7@PiN9069M:=D000000000CCh`da<4_;NI;Pc0000000000000000M9W7
0000dF^Na4b8Db]Em:5:00008DlQhL1aU?9XHU480000LA2700000000@iQdLkGT0000`76?08I=`LRST5lMA60\e?1]4T4l\i<k00000000a39Z00000000d\L>0000
0000lM>7\L_900000000\0V7D86d@NZnhhb3H931TH4G000000000000D]<cXFR0M9CK5:\=000094cF000000000000H7b8000000000000P5Fn0000m3J\H^Q_hL`B
TD>_`EJ?dI\mTMHL]:[k\BkVD[VF0000HIZc0000000000000000E5PCPln20000=83e00000X\SDYGE\\ANL`=Wi6BU8lm`5:ab0000400MHXVS]4@P0000<NnlDWO6
A9`1l32200000000<3f4<RKO`e=L<\Zle:CMhD6a0000X1;:4EUe<I:c0000000004kkl:Nge0m_000000000000dO1A4P`Rh1@TD79Q<:X:hK2M8SgD00000000<E<V
00000000XHN0P;^SPe`P000000000000dh6M0j1]0000lEUn0D05DPI:000000004eod0000hK:j00004jm=00000000000000000000000000000000000000000000
h66bP1e]<D8KhXJ3<Km`000000004o1eH_B@XSXZ0000000000000000000000000000PSA?000000004::_000000000000000000008C^hPbBdi3\80000L<?80000
00004Q9;0000P6?I00000000000000000KHBE;5BP_6ETFkM0000HL3<00000000`3LEH]B6T<F4LRCQLF>U0000000000000000D]9AhEX1000000000000LaRm0000
`:TDD;FRX6dChNhP90EPm>hl00000000P<QQXDnhXXG:i2jP`=;6M>oAU9Y;00008GVP0000dYZ458<hi4>G@;i5PC4_lJi>a4Z\a9Yk\oda8f?e0000000000000000
000000000000000000000000Q7I[0000@YUe4>9PD`D?@KPF0bLQ54e4=5i@000000000000TEM@e:O5`ZH5hGAJ`4_Qdc8\00000000000000008kAZm:IM0000Xhol
000013OH0000Tm>Ehi[N0000H3Y7@G<EhT?Q0000@0LQdGA_dWnM`\@>TFO``fg2D4le4Q58lb[3000000000000000000000000@JKGLA3HhRB[`aZ@000000000000
0000000000000000000000000000000000000000L2TG00000000dkXBT:G4hDk^0000PNIQ@51eh9Q5U9al00000000@F?5hO1elR\ole6^59[T0000THfS00000000
0000hmF?00004[C>0000dLa9d\S><VIY8BXOXabda0NM0000000000000000000000000MV2XI^k`4;e0000PNI<<=F2Q:h1I<XW000000000000D\3_0000TMSl8FH2
0000I5`X00008PE144ClPTNi0000m;G`XXjQ00000000000000008b?g0000@P:cHLQ1l0NN0PVG8<1FE8`G0000H<^PlEd>LIVL000000001=o60000000000000000
8F9hhK@300000000`AVb4L;TDE?0000000000000000000000000L_560000000000000000P>aM00000000X2Jhl?dY`QK:HT7e00000000<Wo9I=1n000000000000
000000001<9O0000LVWWhWFZh\JZ0Yd100000000\J4i<WWe0000\QN0P8EJ00000000l8T14eM\0000]9T[0000D8Lc0000HkWP0000DblnXcHA000000000000P?c=
@_nIPKFK00004cnHlKY[T?470000dM=800000000hEUE`H740Ej]TWk?@1Vj\nkEhH@^00000IG9000059U30000\3OL5<G>00004CWVd:3=03@00000000000000000
0000h`Cm000000008D<ldfEe00004dWAli_14imPh:V0do?;I06U4a0S00GZX7;e<m:4I2WS000000000000hGDG00000000@FHX8`fJ8dhl4M4S]7mA8;j4\N[`i9Mn
`NQiE::nX]l\Y:J4Q=]K@P1dd1l;8@AKD@3NlOI2`D0H4HhdXX3JP176=;TS9=HQl?VZLXgcT\oPi;?ADA^OY:N6m?9j11aM0000Q9_M<Bi3lGNAQ=Sgh>L_00000000
hQ5Q0000LNGC43HM<LlkLg8e0000000000000000hOCe4N?e00008O:XhjQOl;4CA<B7<8F8DN6U000000000000000000000000000000_3L=Q`<UmE<[N>00000000
L`;E<9jP`:jn171gT]TPd?;<L`kD918_03bR`=S1]<KR00000000m1Lk000000000000<hdIH@<`dWd85<bM00000000T\oCi=M@000000005:2m0000000000000000
0000000000004G1T0000000000000Ah\0000d8_a0000X?4O<jfJ000000000000`YM2000089ec\KiJ00000SfQ0000X=Ed06S913OX000000000000000000000000
0000`bGWLf>K00000000hShkTIXBX;8=0000lBQo8QV@H0ee\>_g4:26L5?2@ojN000000000000000000000000000000000000000057^M5;MKP?Td]9\SY;L[]=99
l>YCL\ZBLQjD00004mbblNK=00000000@_fSdce[@?=BPPk500005=JF8YCH00000000`Y^U0000lTLJ@Xni000000000000lBh30000<<Aad`em0000000000000000
000000000000DgmU4ndX811X0LGB0000XWCJ\TPN00000000000000000000P>i4LUk]83J2<8D]hA;7<IdDDVGn4WMe8[f4d_Mol41nPg`nU0b]00000000H3^CdAe?
da]Fe7]Nl13M000000000000h8@94;_6XL_eX]86lF>9dlDK=>Mi0277DLKZlc88Dcl:83oP00000000000000004`J[8[WZ4k1g000000000000<\EJDUT@LM4Hl_[_
<9_9i<ZRHI3^9>PWTh8Y0000@FBodHV30000PcC4D0PC4f\I<JGSLONQL\j?0000TDHU4^c?8gfY00000Ine16T6U=OV0000XnVh<H9aXMOeLW89h_bGT5;kQ0CO@P>U
Q;iY4ljha?:Z00000000829J0000@RG`P6jK000000000000000000004WQh0000000000000N`D000000000000l7?^LPKIh9g3DVT9@l`Z00000000000000004`WZ
00000000`Rdj0000000000000000I=?]HYE\0_bk00000000l6ln0000<QiS0000DB1`TRa>0000@bH5000000000000lcEB00000000I4LI00001=NE00004:1^DboL
00000000`G3VPQ2Ma:Y4000000004ag]4>jH00000000`0F_<DD_0000m=YC0000000000008MmjU:K04OfgdFLN`>G0`B;@8D=<LeV6dA5Si88l0000h83Qh:Ubh29\
T3e@l[;?l_7\00000000@46k`<?RT50mXSWI\^a;I7\U0000000000000000<9D\8A]nhCTfA25W0000hHSJ0]_300000000000000008gea0000000000000000@=\i
0000=4UXd]M?000000000000`1ZeHS0Z5?4]00000000Lb@@HI7^0^HAdcT1U48I00000000i=n=0000hG28h@N2\aClH8OWPc5O`ePf4j>UDic``<YI0000=5oGA:7h
00000000Y6oN0000XYINE49a000000000000TEP<86=RL<J=000000000000DW1>dS<;d>Ml000000000000@Xjn0000I1e?000000000000<C@jHM^e\>QQ0Wm04^8Y
Hd^a@e]f10E@0000000000008LSC00000000D6ZdDEb9`<G>4WI@4=fEh>I@HW`o4`Za10i1Y=Aj\CM<I3DQdQ]_558N00000000<>_ThDjClEaEdiLHlDG;Y;8K<^dX
0000ld\Y0000XSVj00000000lXSj0000HWSYH_BY0000D;e<]92MT_LDh<D@\gV9000000000000dEgSd:F]0?XCPOZ68UiO0000H2oa00000000L3aNHBV=<D^V\_JN
00000000\4QX0000\HJ6XGCXPWblXlm@0n=NhIEh0VnO4o[Ua2C7000000000000XLWlTleh=2HVa6ZH0000`:e=@Y_bhd6WDFJHTJ39hKb_8D<7HWci4HiG\`50=0OU
199C0m5K000000000000000000000000P<cF0000\En:`H?400004C4NPGlke=bX0000dUPS`lJoU3R40000dHCD98ckH<LHh9Q@TAXaPCL]XD\QdG[KQ1RlM:7_4H3>
XRVkl1mOT2mUl:oe0000e=K`1<\2M>8ZL<dIe>>6HlVI0000hRO2XN_80000lOg`PhDh04R611OY92f[00000000000000000000h0<K8QL6lhP90000`WcLd:I]0000
Q=VR00000000\2cF@fdc000000000000452nDk3^I9X]00008eDjP>WL<L2V<15B\WkhHkF4m?8P000093;H41IUlIieH@bY00000000@IEX<J8>8YmZ8CGA@_K60000
0000L9j@00000000000000000000000000000000000000004kaHd[b@0000`I7olB1<U<fO00000000<20:53ANe3\V000000008hPGDmMi\2JY00004oH`E;59`b\=
dS<J0000\\K<i6L10000TMTU0000000000000000lORKU8;K<HUM@:f7TeL:E6k:000000000000@JbV0000h1^;lTUe@P15m90=m=NT0000L7`_0LFd000000000000
0000000000000000000000008BTa0000@C0`8mLNdR4^0000LjMDdD^cl[VmE<\P0000PM5^@mY]@Kah000000000000000000000000dcjVLjc>0000hDLT00000000
00000000HK>@M>FO00000000XR2f000000000000000000000000000000008IPRhi0<dcRIY34]@9:500008S]:0jKIm0aFm1]^A5]_`HLVTGQN0000000000000000
0000<bCU00000000XYbk00000000T0SAm9FE00000000@P1ALHID\c`Ld?67000000000000U9MY000000000000@8;O00000000X5IR00000000<\C200000000XW?5
DK@CD_^W12OR0000000000000000<lY_00000000000000000000L`MV\o:20000D15T00000000`K<DhRWY8^NW`5iolZiVT0Q3`27lD\G702_Cd?0F0k2TH>6Dl^b\
XMG@HV8QHbYFXh0WXFjfE9cd000000000000000000008Z>GhZTG00000000Df5H0000dG`l00000000`1@g\OPnM8FO0000`5\?dNLH000044EK075J06@H@KALH]\Y
hS^CXah_00000000000047Hnm>LR0000T72kDKOmD_ZiT<hi<kmD91Z9<^N=00000000000000000000L@imPZb0000000000000000000000000m7_70000HTcWhTH0
LjV68MP^00004FAi@bHf0000lBi=h>G`X@A?0000@<MBPKdnPI7OTjmU\IF2l]g[<`4`LX_:LcdILXBFlIl50UXnh[FdHH8j0\><M:>L000000000000000000000000
0000000000000000000000008\T800000000000000000000H]GF000000005>J?000000008@kc0000HN5`0000000081j7\O9O<Ul:lc9A`j2j0000000000000000
DTESDTKJ00000000l=h2`K74<W8W@l>d0000hNb=0000D4iRPGUN`IV^H^Fe00004bTi]2?;8=RN\5]ZH=<>43KlTLWVdLiED]9oXeiNliZH@cF00000\^=U`XO\0000
00000000hiD9hL3n@BDkT[bYe3Ua0000L:?>hARI0000H;Z7@O5>0000000000000000000000000K<nd;1_Q3Qh42fS038W@GnBLMVb03ZS0000000000000000`A_a
92`E00000000m52OLM4=4VAe=0S4e;0>`dFlm1kkXLPclQS[4lgP`^HfdP5k00000000X60V0000=4lS0000DBUY<\@U\La\@c?]U4NV0000=?=3<Ema000000000000
4d93\BnL<hLC\aal`AmY1:PIe8h90000\1id000000000;RZ0:>M00000000<5_7`L@e000000000000<[?ILFZn00000000000000004fLM0000l7?RL>980000hRoK
000000000000P5>N`::H0000`3kSTR9F0000000000004?:C<2Q[00004JI9dJc8LLo2`S2=\WdT0000000000000000]=jk0000000000000000000091mVU22k\7<b
8;_I`AWD\@NL<\A>=3_d<CcTU;]b00000000LUIk00000000XXeR0000XYML00000000T;[U8NRW<H\VD]OTPemD07P1I4eBe;=aA==_Y5FiHE@2LT;10000\cW20000
0000000008>\0000T:A`4n5O0000`6kllJDY4IJOl?E4<HJB0=`oDUDKlY4K`NJ^<WBWHY^dDf[S0000m26]82FQ@Q:\0NCG46LC@I5B0OR;hJD2Y>eW0000l=MW0000
E0Z2<H5iHdKE00000000<?c0m:cH0000dZRbU3JPPaOZe1RNi>;o\Zj8000000000000\0EZ=3c_0000e2Ck0000<6V30000PTSj9>Yf<lYM0000000000000000U>Q2
H_H1`o=3i;9S000000000000dE2[0000000000008h[G00000000<K2Wa<af0000E4:gDYC1A7Ye00000000Y91B4LgQl=DoTGTV000000000000d3L8`?_8<BZW0000
00000000D_PB`E<6X0A2@GYo@HWm`<S<dfYk4lHZ0lnZm6DHd:Sf00000000h=Ac00000000000000000000\5Gm8A:Ed6k[`GZ`4S=^h_4E@b1c0000000000008U5P
Q4<k`I`V0000Dc4T000000000000L4FM0000lEKe0000dIOdPBcPXFHf`ZnAm4;KY9>>hAM`dObgLTe`00000a[<lXE;0lB44V0Z00000000\R\80000000000000000
<QX810gQ0000i7b700000000<_WH0000000000000000L0`i0000000000000000LVJSPJS3hSY<00000000DJHHL4JT@<ZMHdZaA98>H75Y00000000\?D]00000000
A;HG00000000P5@M`<E0Di7R00000000000000000000000000000000000000000000\`:SdCm4PaFN00000000HLhLP]N[00000000T:QAhaE1H^N`d=a@hHoILL0g
TNM0\12T0YfP]6?I0000a6L@0000\5?LDNMQdbcf46[Gljl9000000000000`U0f000000001<BgDIJea5O40000hGIgPKfh0ZkEdo27T82P@L]Z0000<COd0000=2ea
<lZ]hdH?A9TgD9GnlaLI96CBDCB=m9cmdmZ390Cc00000000d8\ZTliN0000@CW>DMGN8N]:00000000T>FL\BOD0000T@Xe0000000000000000e;>o000000000000
4KDS0000L5BY00000000@<]A0000TKPle40=HU9j0000000000000000Q9^E0000000000008\8[00000000L5;2X`900000`Aem0000@J8M000095e?i:5X00000000
0000<`17\cLf\h6g4V7<TEbb0000\:fHl;lXDBVj0000@:8JTPf:000000000000d3V94b0_I9JY@[RJI;P<00000000DCE?00000000XKnl0000lIlNdOJ8DLhD`2Oj
0000`PLmD8LT0000lcR1<4U:0000PG`TI>05`D21Q>9DPfaMlW@n0000e39j00000000000000000000P89PlQ[5Deim0000000000000000<Ti>P5b\hFiA00000000
00008?g4Q<E100000000000000000000THGf0000T:A=DLTLl5Qb@5TB4S8F4lRfPm5c14[\00000000M3m@0000lW=U0000`KCN00000000HB]Hi;Qb00AA0000P>nO
TOHE000000000000000000000000PR05`S9T0j0f000000000000`0LElU^MDa0i0000\<>FI=Fn000000000000\?078`i_8ka40000000000000>oX8Dmg8FX=0000
@\5@00000000Y5id46[jdbEM0gDi\9N^<>`^4j<>0000E3Of]1S^U;GQ0000000080@WPNOD<I=E<mO3PD]f0000]1XS000000004[UEDKKX0000000049AN0000TmNA
d01O8_IF0000`0okXNZMT5`n0Uo8PXDnHYdZ1;DQ00000000000000000000000000000000000000008QGf00000000LY>>8N[S00000000l7_i00000000T0mnP4mi
@mCX0000U6dk0000PD3W00000000Dc9Pe=BB9<?C\M?JY;JQ<A<lT]RV4b:;@=H7LR<[HWg_\X_c8dM[PSKOLg0a@0PRDYb_laV0DcFh9:LYi=0E0000000000000000
U=MX`CS\@DlI0000T414000000000000000057`300000000<[;Z00000<fN`ZWCh:[UXRIVXTkglb]S0000PAd1000000000000\0_n0000h[Fn000000000000PJfN
00000ClF582E00000000H3Z2i=dA@bBD493B0000\LnJ\LW?`825PZbO@O[Sl_AQ<co1\LSPi8G`\IcQ8XM1dcf<=<JP00008UF4]0X@00009:e^4L5^I;l_00000000
0000000000000000L7PDU05S14j0000000000000X<A><X=Am4DSQ9JJ0000X>nn000000000Yf^`Y[R\WC?00000000L13>DHOl00005;c8TO<]0000`9o9L0k70000
\Id:=;G300000000@Z8HP?@G4[]Gh`F0h5f80000Pb_@L17a0000000000000000L5YO000000000000`M>S\T@J<@Fh`1:[X3;\8T2=0]<@`a@oHgmGdFYE00000000
8\^W`5F:8c;791^n99LBL;C`0000H:COXA<bLASL<JC;PX1B<fcm000000000000X5kW0000<kg<`Bk8HOo@00004;X]000000000000L@:f40?Z00004^f@dV`^\Rml
XAE9D43QDF<GH]IJ=:l<0000<PljM7cf00000000@O=0<\I70000P`YE<6d\PYj6d7H0`kZ<0000=0Eb0000DFaG0baSI;6e0JDe`k^Th0o2<>PJm4II4PU`00004Gnd
0000<M9GlCM^X[e6<6Ko@9hX<YKm<`0X\6WCLVjf89Qm83TC`:6D`^IKE3S6i;:79?>GDLhVlVB0Hmc<0000000000000000PkJb0000Hbj2h@JS\fNm<34U0000XDDn
00000000X:IIPR^T0E=cXFHDY4he0000000000000000000000008LPVTHP:HK>a000000000000`1NodBVM00000000000000000000POZDX=Un0000`@7^00000000
<`eG000000000000000000000000000000000000@LMZ000000000000L`;b0000`DZV@HKWlEP0@XZ^h]LD\^`d00000000LDPiPRgddoPC0000X1jid2^cX772DQ>4
00000;3MlPkP\USW0000H5a`0000lIh^@UfHL[bf0000X[DP4@:D`@ZKP;HM4eEjM>Cj0000T9ZE\=6P00000000d_<f4\m658_3HPR=HPSad78?4Z^6\[5Jh\4AdhA^
0000<YGX0000XIP_P_kE<I=<0000<YWVTZM^0000000000000000`Zd?d2?G`6\f000000000000@?300000h5;ZlDT_XEPITX<EdCk5DLM:\igc0000000000000000
000000000000@]d8@_=>Q;RF0000@aA@0Nh90000\b^c0000\T6<0000000000000000A<QO0000dGKQ0000X21El@]<8OCV@`9BA3m\A9I?000000009>X10000DXLc
0000hO<C0000000004Q=8H0>`Z6=000000000000Y;6M00000000l4K<<KEKX1Ya0EgmHMAX\fOai=dh\CnY4Sfb0^B2dm;i00000000i=hU0000DAfb4E7m`5S14]^W
PH]c0000h\hN000000000000038>@=ODTgSCX<69l03g0\G]TReSi7a\0000000000000000XW9WA3X\LCAe0000A6Q0LXa=PERU00000000`ZQR0000000000000000
U=YU0000HBhe`HVQL7^10000lQR]D<aD4Bf]0000`Q]DTJ44hT]J4?2HA9f7XL:GM:KK0000l8D2000000000IEJ`Hm?dIJ[0000000000000000A62Xl3i=HAOg896W
00@6`D`iDi7h`6YKHbQmLl`hDKhHU3gL]<55DGZMP@L=8OWfH`N=XAEYI4G[PNEGh8KHhPGV8@ohH1GG``T:XSn?`A8n<iKh`VF]00000000\FfOdP<BL7nS0000A=HB
0000HFl]000000000000<JCa00000000000000000000000000000000000000000000XU]n03g7\VWK0000000000000000000000000000dc`\hD[lhGB\PT2L0000
Q=@h0000=8740000d^HZdeFOhT^kHUV5<>8DL`UPP1?2DRh58g>ai1@2000000000000D>bE00000000L`3hL_DY0e\ZLem`000000004E43H[O00000P32I00000000
l;030000<@`2\];h\Mc?`GamDih<000000000000A7La0000TGSP\P3;`\K\80JcHQP<LGE=dOmP0Q`k@5ob0Z<ALf4n59g0H53lHnk1000000000000<UZ6TUAn<Ya2
8_HCD[AAXg5Y98XI1:aVP7`PLoIk8bgmh^IY91^J0000000000000000TXgJ0000000000000000l2mH@@lf0000<_\o8a>?U4JY0000000000004<4X0000XA3h<MVT
HAk;X><:H[364<0B00000000TGPFD<=MLk:\A4RT0000l];I00000000000000001;Z5L@1=LDB500000000000000000000lUIPX^ULH]Oe@QP0Pd5O\fhM0000dV:9
0000dIaL]2H40000`e:j0000LU3lTg3PXLi:0000DE`l0000000000000000L:=8XIeF0000000000000000dkl7000000000000U4_88P0B@EgFdPU8\5VgH45m<RlB
00000000LSmJ<@a=0000000000008NS\8\cWho7X=2=F0000DH=aPPCoT3H\TBaS`V41`:a`L\Hi86CQ0^<?<dgj00000000PA@_<I?\XJ9=X_3ZL[PlPIC090JE<`A]
\?=V57JZ00000000\8=[`CdG`L24\DNnd9]7X`cQX?`a@YV[DPHQT_7<Pif?Y2<:0000T?a[00000000a5ej0000000000000000lX_S0000h53DDV5=h3M14VAFDWbQ
M;WDlGcclMl200000000M8n?0000000097G9000000000000`[F;0000<QM^5;[m0000000000000000X72]dW6F00000000a4aP\aJna4RBH9;_HF6U\@Eg00000000
4BH]0[NPhK540000000000000000@KMOPIo@PSlii9A5]=Ue<Tg``4Nm00000000DJNE0000XUZG@aaZD?6G8HfAl`l7000000000000lIX]a3Mn00000000`>`:4Deo
P9cHd214lKaJLXCG8?7VX[j^90Jg\E_ZU>PH00000000DJSU0000`OhTX4]`D3ODPBgJHFB=000000000000HmfP0000000000000000`a7<0000PlQ^T4aDLNSPdBKc
H1j[hO]dHGUm0000L9<N0000<>m700000000<FL>0b=Ym15FM;jgPGmNP;:N`]WJdVgZ4>MI@WkIT5TjXAFF4fB?Dk1IA2AkA7=40000L7;Ll\iIh[djPA0m<jo3d7cf
h[U913]@00000000E1TTe=8aLSWi5;@=`Y0B0000000000008S^W\ZLPPN9\X3?HHJ>KhRoVd`>[M5bo`68\hAR=00000000XnWV00004RQ_00000000D6iF00000000
0000lSkmXCNi4@aGPKgLPT[C0000PLF3`QL[<[^<e7aA00000000TX1M000000000000laU:00000000l<=9000042I200000000U>53<J7o0000X?^l9<gElO`b0000
l2KcLAXI];eo\WfkdoJQM39?565:0000U?=Thcaia17;000000000000HBiF4EO=lG\cliR:154^XFS9000000000000<JR50000dDIi0000000000000000Q9iO0000
000000000000000000000000X<Li0nElQ3>I0@kSl@>1<ibi@_8M5;L=PPC`X0caP5>ZHCE3@I6H0ghQ00000]R_8eN20000D]0n000082;S00000000000000000000
L54;8hXW=;[L0000d:EQhe9V\1k8P3lm<W2hm<0R00000000000000000000Q2dC0000000000000000`aig00000000X`2Z0000P[OZ00009;Be00000000L1Q80000
\G\QhJ^`l_M@LeaZ=1L1Q3FP00000>FZ]2_eTU?T00000ARf0000Lj9X00000000000082cU00000000HM0k@VJ>X^GJ000000000000@>ED\9\alQ^cPUS>Lg=m<HU@
4Jc`Dmm200000000A:T`00000000000000000000lC;8<[bM00000000`cFI478WPQA:DeSG8mdJXEhUL3MUe3dK02GL454a0Oah0_6l@9K4X7ORd0MX`46Z@=0Z0000
00000000PO4nh`@TL0=a00000000DL:W<4?oM;m=00000000\4X]`@1N0000`5aO4L=Pl<GN`K<;XXB6Hg\5=1E2e4K997C7]<D;DbLgH1[Ld7`BHQUg<\nY5=T3m<8M
lX@[i3KfU=L800000000000000000000\09W`WBe\[6;I3oka:`<00004cmj0000U:iT4IQYhRPO0RHl00000000lN3]000000000000Djgn`5=70000``h^0000T6_8
X<\700000000000000000000P?J[8MZ^@igU<@o299B=D6=o0000LIRa0000M0BS`gNKTj`V000000000000LA4hdRT@`YM;TQ<B000000000^BW`PE_I=jbXGWmT\IF
H1g]X]Q2DabDU0ha0000Q13i\YC<X`d500000000X>g9L<ILXB;UXknTX3hb<>YM`AA``NEj0QJ<P9c@h0\i<]RGDdcL0000TBjNLIan0mKam4hDE:X5DMKf4<d=0000
00000000D3Oll=PM0DYE4IVl8NZ>Xa:@hMgKDFlH51k]a2g`13TJ95;NPKH5TnCBDFnOa147lVMnQ1LYM1j1E2h`];`_H9P;<T:7LaHWm<i[@41C9=kR000000000000
\2h300000000T<4g`Wek000000000000dddH000000000000dfTo00000000HRZJLHAQI=2j`5bI0000XS9fHEI<00000000000000000000@PM\HMhVe6JB00000000
0000<?=0hHVC8DN^H[lS8`6J0000hnbg0000L5XP0000`:;GXHG8<H]NPf6:10m0dWkQ00000000h0\<@iem00009;\90000000000000000U0l``k0i0000m>>`0000
0Ig6000000000000000000005=A^0000\D]X00000000000000000000Pem8ldoR51am0000lR0R8fl_99k;0000D1f;P6TTdVa=\;a]<[O<LV70000000004kaV0000
000000000000<i5l0000<jWd0000@eeZ000000004;RfM0M8@_^b\[@f4]b]0000i;nBT3A614I[\Kmk00000000<Y_RdbNQ`lZEX19cHVkTTZ2cP>8Nh9fiLZ@OE9cX
Q:M^00000000d:BU00000000D@1\000000000000E=lE000000000000000000000000A<I]0000d1Wf0R[:00000000`6:V0000\P_oDi?5I9Ed0000U:Z`dc4Fa>;H
000000000000LP@?lFiRi67D]?6CT0IS0000U;Ij000000000000000000000COGD8VP0000lMCB0000dTLk`71[0000000000000000000000000000Y>_<0000<K8B
Q91N0000E3Da0000d>d`dKCA<1XN0000DTJF00008l^6TY<aU4]>00000000\R8V`G`<`NTIP@hgdfFK000000000000\=bNHUmePR6U`VPV54=iD5Wa0000P;Zn0000
`Imm@@^SLOhale[@00000000<HbkLl>N8K_kE6TH000000000000000000000000<LNK00000@;;0000HGJ4<[[c\=EJY1:;99>hI:\U0000lUU<0000X9I6lbdWTZUA
X<OH00000000000000000K`900000000000000000000`3K^TSKii7fW00000000\a^\00008no;000000000000\8^YTV[ehh4ee1CJ0ELJ\IKE\5W7]>>E00000000
0>Q30000m>TP8`T_000000000000000000000000T^90T`5PDHT3lU_b=1GBL2dT0000D>?400004\aA`C0<l5[8\DoB46aQ0000=4Ai0000H8g64G1C@Oi^8NYSHCGR
\e;XI<PGTnc]M=9]DaS800008\J?0000d[cC@iHmE13P00000000l@GD5:^DdZJfhYhh4QeK`R]_]1AnH7BLP;@40000`PPP0000XDl[LF2e`B<@lL2C0\=U04E9Hl[S
000000000000@_n^00000000P9c84O4;\U0YLhFm00000000hHmddjXKM1_@I;dd<0UTTbo;000000000000XieW00000BEPhZE6`?^Ia=a2hT[i00000000<H:f0000
DWQU`Ljd00000000e=if0000000000000hAJ0000L:J\TW<h\kS@00000000000000000000e>WY00000000=9:f0000@XT:00004XUN00000000<8[7hi`1\@2H@ccm
dTo?4=DaTa6HDk]l0F5WI<;\E2EA=<?1000000004>55XV:k@l3100008V]c00000000`VFhL[4]0000i237HK_Y00000000hVHf00000000Q0PX0000H1[nH4XP0000
U=D:M3K00000LT]?00004=4E0000XDXVXF2<00000000XQhPXN8P8WlSH1]k5=?B00000000X34bD5gYHXLATMh3@UZYPnZ7<Q>Le6J08_b:i1E`91D<X;`^M89GP>IM
47f<h?\l0000l;gYL0d5Q:B]DG^1PUA^h>U64^haHh3FM;SH000000000000000000000000L4MZ00000000X6M_000000000000000000004^Vel4H;4c:3\AaF8Z98
TaH4Q4kH0000`XA\L]L5@JK:89Xk8aOiA30X00000000`bk5X3::0000T5Bh`Dj44JJ^0000000000000000XDl6LkPB000000008<3@HIDLDhBjDQ:I@VQVL=5`4MC4
4?ZYHmJO0000@j4<0000000000000000@d_`HK\4<?G>8NH_8S\Tm<QCHE@><L0\lVLEi4iU0000l<bXHoR]80IbDDjg8E\IdK;cH5oVHNUCdbFJ]2NjU45?LSQii:V=
P7mlPJ=bE6l]0000<eY600004FjX0000D2gU000000004jWXDG^iTM7?A<6400000000E8=:00000000hO15@>0iH77dLQG<<4Ql1<eMTglM=?7T000000000000@;k@
8]<Yh>:QhAU[4PX18RZ:D\41X^_8h5=H0P7k@kPn]1ITa1lm0000000000000000h>j7LHagdL4m000000000000000000000000l2Sh00008C=Vd5HFa:D^0000@L\X
0000djJiQ9bnlhBB0000511Ae2D;0000000004>B00000000`A\0\T^Z0<LXlPNTLI:UXPBJlj8LPJRBTla@51_N8a;6Lek_a=5:0000d:P`LW]:Pk5o\2:m00000000
0000XEPVhX`@l6k18HV]d3Uo`T3?Y;8<lVLa0000`7R50000l>cC0000`_aZ0000`1HU8?7<00000000`QgX0000000000000000D33l0000DLmbL0Dj4@nU0D<G8H>S
@n]G058^h6fMPE>B4?<=T\ME8_:9`8Fel9ghL__aXc?1e<HR9>nW0000D;7D0000a4]m@<^e`<l3`Ic;L67U`U\I0mA55<]md9C<M9Ng<KE>0000L5X9hk_NQ8Zh0000
00000000<:<S00000000\>E50000XJMc0:Jm0000\8iNPafo0000P]?cL`39hfW<000000009=6QPBYQ@D\e<Z=L0i8X1<WO00000000000000000000000000000000
DaKm8`O6\amXM:?HTe?Re=:P03R[d@PlD2hA@@D0XRQPL\0IL``^Ta4O0kj20000LSTI`QELI4UH00008eVjl_Fo=0fN0000H[MJ@Y7Ji9jW0000L=\[000000000000
00000000<2`Y54^X00000000LHnkDA>ZDe^Vlc;YH>^;@XLOX9KVThWolISODRi7deCfHkWf<oKom?5;00000000hZ`EY0=[M;ORlBYoXGeg@<P\lA5>\hB25;T2DZ7n
000000000QRD5<f^Y<i100000000\Ff?l36`D_V<00000000`Okg0000D_T5L5Ta00000000m=M4000000000000X3<0TSf>00000000`d<A0000Q>VK5:;d8^OU0000
0000TP;90000000000004lkd06[70000P05GTMo3dRa_`[@Vl>W=d^_I\j[A]7F=00000000e;LI000000000000000000000000P11n4_Khl3Za@@>CXD@_dGMM8:=J
LFOM0dI500000000000000004?N^`>cjDO[F4@Z80YTV0000h9h?81AjP;hb0000D_X\LZoM0000@=ef0000LMZ:l6XnD\_d00000000X9GdT:bZ@;G_LDF<l^H2h^nk
dgjiE0VRI59P0000000000000000000000000000a1bV00000000000000000000L:6g8DFNhJIlDL;b\6VGM9`m0H=7`I<5lKg6dS;Z=05ee8Fj0000@BVZ<^o>5;17
000000004O0=00000000]05?`XfRlQZf\`KO00000000000000000000L5WS\1U`lSc@000000000000a2\O00000000HhTclMD:=98PD6\500000000daXk0000L6Pf
@12aHPGHPG4HTN2D8RN_TfVMT@<lU;<\e;o;000000000000000000000000000000000000TXS0DVbU4\Ao@^>4PM0R0000Y9W[TPEC000000000000@?N2I<[3TSS]
lb>X0000h9XRlCGnhgGUP?7H1:YL09Jk`1ogl1B9E:WiXlI6m>kW000000008nC6a8ja000097Mf0000000000000000X7e\P4N4X3aahhkJ8712PDQYd:Y6h?KmlR=D
]:kCI;<MP`m_E<Z=@24[\PIFLio80000T`og@Xi80000dWEUi>hE0000P?7e0000d8E;P8FJ00000000000000000000PVRO000000000000h7hC<K>n\R^F0000dVYB
00000000X]TD0B;`L4ojXYLU0<@^A>IdQ?0a`>NXA??1\NfS000000000000\JAH`K6M000081fK0000000048690?lL8[k:Y7Q;X=N2@EX?<cbX0000000000000000
000000000000LO]n000000001:PX000000000000M3>^PnA`U=f`0000T0[o000000000000<@YIPIY_PVB:M=>C000088ZV0000To^F0000\STVDVaol_[n@O1M0000
La5;0000T?9^@_no<5CC`TX]hn\20000Tg>G00000000LXDc000000000000TN=2m5o`000000000000L26400000000TO9]0M;=`MX90000D34MPB<e00000000HF_W
Tj1o0000X:CA0000hBb80000LU3J000000000000D04>00000000H_5@00000<h6lbmHm>:a00000000lM1g07jI`NM:4QU]000000000000dUYe0F1k00000000=:SC
DJ1@=6n1m41SPfU_H;1n0000`0D>L3>^Pa670000000000004LVo0000000000000d3>H`WD00000000000000000000000000000000h;UI`XF[00000000LDS[0000
0000\F<]TX7N<Iggh8?jDO?iH;fe0000D83=<FSf92BOa<fjm4Ea000000000000000083SC0000=3]P`]gn]4GIM;nf00000000hEk:8k6cdR^e00008gIkTMLL@^I3
DZ09E>`\H<e;m;Tk\[IG0000L2Mi\\db0000000000000000\:i_l7T1000000000000l8RDD@3m`RnMH3QH4TAB59Kj`l5W1=180000XcCe0000XIm\TASo89oT0000
4DcBXcPg=3\d000000000000L=oZ0000<B[9hK8N0000XDA]0000dTAP00000000l0g=0000P4m>000000000000h\bU8Hig41Fdh;i]@N868^6C@_<Ih5neDF?_8L[a
<MbVHo59TBE8058>DL;jlN4W`T_m0_3mToLea;cJ00000000LdXf0000lb150000DQ=90000];j1000000000000000000008NCbP<C9<2LbL\6EleWV000000000000
00000000d=SN000000000000PIaU0000`L1Qa4P2I4Y@A5T6D4\AX:8=LM1ELRK6h_ZP4jX?e1nK8]h=U=JRTHWE]8A30000Y:7G00000000@>0Y`8C90000<GDZa95P
00000000TeZY<9R9<?G0LFT20000000000000000XaX60000dafalhDA0000TVK3d>@<LLC<HMJehQc_@g;kU=kjLQ?2<fdQhH3LL;kn0000Tak_00000000dN6lT]@3
000000000Y9FHhaI0000i>JK]0_W0000@3>?0000m08[0000`XRFA27LU9IWToTPi>jRHLU2dLbO000000000000<aP9000000000000XHC70PH_LmeH]5gG00004N:1
87aFd6]448APDSMWl\N3A<mf00000000PaP_U5jcA6iT00000000000000000000HS8bU43g0000`PfF@B\D4LS_8WAUdWC2Q8I7T=e8I:VIM00;L=WTDJMU00000000
i16_<?Md\B2@00000000036800000000m6:6000000000000lg]Oh]M[00000000X37:Ln=d0000DRgP0000<@o@0Jj^@>_A=19P8n\aL69TP]Ni@KnC08LF84HUU7>Q
8F_k8U?F00000000DOe=@0F800000000<KjXT\4]00000000h9>HTCEK<K;@L`^Xm>I40000000000000000d0D\000000000000@3E<`AB1857VdBS0XNi>D^E=12F=
0000laMO0000l8K50000LDOMDVo[00000000T6Yfh:`Q@XcVdPVcU>E8D3E4000000000000HGM6`L;G84V40K`X`YY8P`noXho8@kDD0bgQ0000000000000]lkl?P8
DXJfDHj5HnN890_B92VKA:]WL9J`XUgb8\S^XAhA4dkG`fIElcIdi17e`bc>m:kRE=;CXAg>`ck7@?16\@H\4UQQhadb`@290d57<f@Wd8ZgM0]Oi:`HA;X@9<<[0000
00000000hNmLi::50000TM:1a;QPQ=KHhCZT`?\a`m>10000U5Og<6di00000000000000000000000000000000LM<i0000LXV@`=@`XAhODaG:<;mE<C_6lLioA:QH
`bGF\M@ZD74X0000l?9l922WhbaA00000000000000000000m:dnTDU>8W3c0000000000004P8c@o0=I?2>000000000000`P_D@@RH@>O2l\Pce=;480?<0000a8\Z
0000dT?@00000000TUNG00000000000000000000T@g6000000000000lR6100000000P<j:<VKT@QDEhMRd4j88m<CNd8[GPJWKHg<AQ2<ZI;5llB:Y\2VPTPB<HPP?
db6G53MEU4ECX`R0`b2NE5VC000000000OQ[0000000000000000\clHP5:_<dGMT:FjXSJK00000000`2jMlN?>DLP50Y5cE24k59PA0000dd49Y2aH000000000000
0000HXDU4Ve[0000000000000000i=EZ00000000@lLOPJi_HXF<`Xe`0000000000000000000000000000X8kg0000000000000000XCH\0000D2S1a8Z500000000
`_DO00000000l;WahaQkL>X7000000008NYn0000a7688aNW5;jO0000H6WehXb[d=CcHP=b0Yof98^O000000000000<m4a00000Y8O00000000PP^L00008_c60000
00000Ef8T_>5M3aJ=2?b000000000000`12Gl6Gg0mQcY1GT4nI600000000000080ZY0Fo_hN1mD47?hl<aXFFh1;gR0000000000000000TQMMLaNHl4L@dbE;M7ME
XJb>hY9SlVLSh]5R<dLK00000000PhZ_940MLLYHM:=8l;^d8O^J00000000T2:8LiCm00000000000000000000XQkm00000000dAM?h26EhYK2E9j<TMKAXiWdh<6P
l33I<=3Q\GnT52T4Q5a3Y;Fd0000U8?bHSWX0000Hheb0000d<il0000HTTl<0EK818J`6`d8V0AhX:6P8lh8m1PdGWbQ8J`lk:B0O7Zi1R20?l?hQoUDf=9Dd>Im69g
X>nA8?`RD\lcd_3HM4ObA;3_0000h^`Z8dM?00000000PoXM0000000000000000000000000000a3h400000000\FX14Sj;8a:[HhlVQ642i<4WHSM8DDRI`f6R]:R_
Q=4kA>Y<dBnh0000000000000000LN5A0000i8OI00000000\F3MXaGg00000000@P7^H]noL`>n=4mbdRKn\Q@AH\:V`?S]l97oTfkTHja6\<\b18^^]<\Y00000000
0000000000008gUb`gWK5?4l0c@P4j4dQ9;n0AN3dHgQ0000P1<`XWHgm2Kmh^Iim5Xmhak0E<\D000000000000XK`L8Q2[@>mEPMbFP<bb07j88E[jPneAi;2ND`_5
<a5R00000000@YLaP?[S@`K\00000000U4bj`K=S@8Yd]4\n0000HKk600000000000000000000<EXO4k?X00000D7iTmZI00008i>HDa150000`1YTA6:c44\[0000
Tl<00000HNC20000000000000b8d00000000=8K200004@TL8@nG`?4\XGh7LJO`M1W_lUjiX_>cTk[60000<3oi0000@aDQ00000000\IgGm7EP\QXQ@>[l<YOI0000
000000005;@XU=Z?0000000000008YRi0000000000004Vn`0000TXH5E207<OCI\RS]M6aVdTTQA5LWH<>70000000096lBlW6:h4J7dN8A00000000<_35LKRB0000
00000000<OJWL0]\Y=f60000\MAB<iSn00000hUk00000000000000000000XZ3@H[7^PYm>X\c>\BW<db]8000000000000000000000000P>8;dS3<0000\o_@P3hE
U?19`X[m00000000TQFXXX>?A4jm89U]000000000000000000000000<fHQ`<7<\WBFQ9QC=>;c<@8?0000m;7UDdES8NPn\XiQDnJQXP<Q51UK00000000@8c^`Xdm
i:c<00000000000000000000000000000000HWOF000000000000000000000000000053:J00000000U?4<`CI_0000000000000000d3gj8FO=0CQl4Xm>loPe0000
0000X4USlA4:000000000000000000000000\2M@0000d:EndW60<Bbd0000000000000000hM^ITMII00000000000000000000\hHc00000000000000000000Pb;P
0000000000000000X6R\<Yn700000000@1CD<==a0ZTnXgQK0IfD0000]1ID=><ADBUE0000dK]ihGo4TKhh00008G0oTFc9h<3M8BPPDM[FP`Ki4iK2dN3>PN[oa2n3
P]<NhCHE98ZS=>XmTbS00000<M0F0000l\Mc0000l\]:I<<O000044SV@WTCXS93<=4V000000Af<2hb`H;`0kiQ0000LcWBdeW@0000H:4i00001:^S`L61TF0ha3=;
0000000000000000THLkPUW=00000000@lQ9D0^F0D;hHkkSU2=_dHn\X\MT0000<ggC00000000dLVYhO[`0000000088W00000020TdRP0PceNe<<:000000004aTS
0000\VHH0000`=W0PIo2`@OPDB6;T^AdPij<00000000L07\00000000000000000000X:E_\>Df84Do\LOKl\\nY2IblP<i0000X]5`@kKbQ53c00000000T5OKI4>9
TZnha:Dj0F31]=Y70000P9cP00000000lDH^000000000000T1K2dPM=d6j>LPdgH3Wa00000000M0c`D202<?fXh0NAlRAGe?2h0000DTfOT5N:HFD@0^:?DhO[0000
I;N\D3Xj`T>=0000XDc40000@HdP8c?m000000000000Pk]F00008djR\WDd`fI7A0^OH19O\>caPAAQ\BPh\Cf^TKB[\KCidc;h<kJNDRhg]4FU]4ZL\:O>`LLnP?gb
1<RBh2ZlhaUS@5kjm<3CE>65]>iV00000000`]Hk84g600000000@4YH4[CJ00000000<>V6\T>O\W`\`WgFT]l100000000XGX^XQ1BM8V<P5T90000000000000000
0000XN3PTVZ500004?Y30000d=I0LMDb=7oiHP3m000000009>VZ<QJ]H_dW<L[60U4aDVj5000000000000`Eli00000000X=Oh0000000000000000Y90[00000000
\`kU0000Xec61:Fh00000000P5EmXD8B00000000L<<PL3VTPM=OLY3?PePL<jYE]1eOd8>OM8[O0000\D`\<FNf@iTb00000000<AXk<@`<<HA7@?n=Hm>Q00000000
P2K7HQ\LTni[Tifg8oC7Y9gl0000@KnYU<;h00005>DlHRn[XYe4DZ4YH^]bA0ig00000000Y7f?00000000000000000000000000004Pc5D@R<H`JkQ3YP4gNm0000
0000PLk94feE4A9OHRH<`;TCl:P<X^VQ84\4E6Nl000000008Hje`g]kd9dh<dh8hAT`<i?IP6mI487d@L96PiORXkTL=4O6Y70>dH4\HcMGPoI_E7Z0Q9M2e9=fD8Rf
00000000000000000000hI>CT[>m<lS<0000000000000000a=W000000@<A0X1ci4obX]gE00000000@5FWD:DA0000m;3h00000GC@0000h?ofD44B\6gnL:IhX42L
XE5OTGV<548mP06R4h9Q`nga\OMlL;Uc@PO3DC>APS5CTVlX\cN[4f2lL8`<42jj]:ka000000000000000000000000l>8g00000000`6]O18<P00000000T2LPTc=[
dlnni<gcDRRh0000000086f`Y:DR0000lVaF]0Y`037VP`CV4RiG83H>XfA[58ob];S<0000dTM]@b<@dhg200000000lb3;0000Pcm?4d1G00000000<aEM0000X]3_
0000000000000000LZ[=00000000000000009714000000000000dl1[8W]I0000000000000000L3Jnh>KV0E_E<WIW@OWGd[DC000000000000L>bU000003\[dQb8
8[1ED0RhI:8C0000@]O7XLkH0YZl@PDG0000U9:K00008gIK@Q<2\]<50000000091<`000000000000=:T60000TH6HDmj@A>V?0000000000000000@b<H00000000
LNid0000PXd3\8SUdbZ^000000000000Pi0NI=Ob00000000Db0k000000000@8VDfY=A;Vl0000`Q\fdJDL4fMMdh>H4TMi`mhD00000000@3Eg<nkf000000000000
l\ib0000A88B000000000000000000000000hAfV00000000`7ZO000000000000Y5bK0000Dj:60000<fVfHIGf00000000@bkX0000hg4100000000A2[11:Y@DjIo
1;OalH6^l><E4]i00000\Ib:d2KV4<DZDLKkHfd;D7PN`b7>LdVg@ff88i4_Tm>cA1V61>=m0000<Q068EX_0000`UNn0000T96400008Ifh4LG2hRlbdd`d00000000
E9^i0000dXOML1>d<>UhTcGL4UHidYT@Hbolm:\m0000LBe<4\Z6TofY0000000000000000D1Gf`5GT0000\<h^9:1_000000000kfh000000000000000000000000
0000@E<Kl52O0000X6HP@EY[58lA0000`E@W0000000000000000DZI>0000LDhhHRG0HeGJlJoM00000000]4[<@_jNlLfXdH2l0000dEQihBP?\45R\HPT@o6Chb]d
0000`2b>dLR\A12<<0@`59Li0000dBie97hRA6T]0000hhbi000000004TRc4Tfja:n=l>2800000000P=71000000000000`\6600000000PXW=P9NiHB1m4C6ee1JD
00000000PRfOX=n30000\BP]dU=@T^nZ0000XNH4L1JE4j7>@]YdLCBUlXf[HWMVI1Cj0000L9a3]3RDU2FXTG=a`^FXX?QKHB^4TA1QTBad4KDe\^L?<_OX<`[Y@8W>
lMH?\jHKllNE00000000l0XV<@MdlE8C000085QC000000000000P^P\0000lS4`000000000000X6Fa0000D6B[dWc>0000\d@dd\;400000000000089j^8G7Y0000
0000dhL]Y3QHPJnY0000\?iBD]YH4gbK0000@^_e000091kK0000`Y>P0000<d[Na3Q\<]<o00000000\i;XU6]KHcdo00000000i;^O0000Q89_\=:W<MLjh;Lk0000
8n[30000`1DFTE^_lUGRXoNcl00YDbZGX:niT<n8DLXCdLiaH>QCX@hWE<_A5<cR4L:3\Zboh`ZT<gd@==7h00000000000000000000000000000000DoSW00000T5b
00008RhG@\fl000000000000lNTZ0000LUYRdl0O`3jDQ=]0DAgQX2=ol7diHY<Dh\ZPD2on0000\Da;HF60XN<N`V2aQ4bF=7K8`L`k0000000000000000l4cPX9F[
l>cR@>l]0nE9lBF4hC`PhN2R0<DOT?NmX^d49:?<00000000i16Q00000000000000000000<RlR00008N8\Tg11@0iPU4giPS4D`9bX`V=>8`Zl00000000PcIW0000
000000000\[90000000000004ZaO00000000<gAC00000000L5V?000000000000H:?Q00000000000000000000D=Bj00004k55<>?CH`Hh9;`k0000000000000000
0000000000000000000000000000000000000000000000000000@;l<TbbildCkU;eHXO7Q4nNR\=Y9HZAVTfW`00000000l^cO0000D2;`lnPTe3]^@AO^0000<0lA
XI0?00000000000000000000h;XN000000000H?NHU]`000000000000000000000000000000000000000000000000dMQW00000000T=2QXlk:000000000000`;m5
DbHC0000d8b<00000000000000000]ondY@R00000000\B^l<VmD`<>fdl?l]1H440G2HZVWd7mE\^_n56X\m4bNQ8GH9;DB<Kld0Y[70000000000000000dB0fdD6K
TU1U@nfei265M;ZP00000000`XIXh;jcTN^N<b_LY<DGP`=AhCiFXkRZA7RL=85K0000P7G]d3`A0000P1]>0000000000004l_V0000PM;G0000000000009=AR0000
m0WX0n0\0000000000000000000053M7]<`IP^D<45J_00000000HNWU<_2LDa338M\0M4Z<`H@A5;U70000L<RRXoim0000e6MW0000000000000000000000000000
00004@?d8D?M00000000TABW0000000000000000@Q[S02OT47Q8X9U5LF3>hAlJ0RXe<TinXlE]X?KND0LYHXTNhO\KU0TZi:3f=;g14DRjXDkm@WW8l8bI0LBP8cST
Lf8`]9fUU=6`@1He42im\8Hm0MZODf_G0000PlMUl`LRTdUolFh2DjZ5X9AiDI;Ia9T1@aVn0000lKYC0000TX\n0000dGLOP]X@PaCNTJ<KPXWK0000000000000000
L>ZQPEeP000000000000@SoW000000000kV>0000000000000000000000008IHThJF]00000000000000000000P=YI4C3II8ag00004]oHHCgH000000000TF^4X?k
00000000hgl3E97H00000000lhK?000000000000lT9VT>3ID9@adIImLJ:70000P9gZ0000575TTU@\`12:000000000000000000000000d;g6HAdeHGJ=hY2C\hFK
0000000000000000\C7D0E_m000000000000\NI[HK?eHTP?`aO200000000<c8N8m7jHc0K000000000000000000000000h2Wod\>^P6id@_S751J6dK<2PH0^D5PH
E;e]m<7ND9\T0K7n0000m>TA000000000000\_7JPJgZ00004\k^0000d>UYY>A?00000000P@K3];XL0000dVEi000000000000<Hen0000@NPQI0hS`nocXK[Q4T5G
<V07TCUnX0o?hGk;hNKa0@@=TZXQd^>Dd`>OM2e<E7\1hoY[00000000h8DA0000HfMe@3RQTH9CD]fA00004E9PdNOR0000000008i`H;L]i==S0000000000000000
4@SEL;Qh00000000000081XXPV;o00000000\@]X8H[B83L`0000\SU50000000000000000H=m3XB?dPD8k8I`ai0n30000l6T084dJ8Uld00000000000000000000
0000000000000000dHZV`XQ\H3KLPLg9a=Kl07]N<d4F0000HWl>H0RYD2Ri8J:H`ONbXPAN0_AC=:W6PR5P`]Tim;;000000fnf00004l>>0000=?1Q00000000i9?j
0000H:c_4<hEXW9n0000hBbNl3j]@QZ?h]:f0000U26o00000000T=2A@7Y8lC@OlUdG<\@i0000<h4AXWilH43^d28_XAcZ`K=I00000000DPAm00000000HAI10000
0000<NXJPbnoTacO000000000000<Bjj023h0000PUO^0000000000004IdUL:;ZL]b2Q;VWXVI;0000`4oG000000000000000000000000PoT>08jdTX@:00000000
\Ee3T3I4XTIJA49O0000P?h?\U<cT`Pk8a_=TnH8Q>R7000000000000DP[C0000lRD0=;3M0Yo700000000D`?L4H>BXZ^Z0000@EN>DV5]dX644WT10L4^4`8di9im
0000X>T:]8WG0000L3U[<_;5Xml<L_CG`OShL^bLHol\00000000XN8eXUi\0000<PH04A7c000000000KOb00000000\VIhd9nZdm[793[V0000035[0000H_PZlDEK
h;D;XOIC`F5<8OOYhX<bhidN92Q<P>6;m;[@D31c5<@W0000000000000000PCP784;04S<0lLdSlN=Y`cjkHLReH>DU`O:40e4BLn^5]1P6dS:Z<IYQI2[i\ME]h:ZL
i0:c\Nm<XUi3M:aJT2EAl570T8:=dWmXDY`fHaSRlDfK538dQ5WCQ8X4DKU?\RW;DX6a\^mmheAk00000000dWZ559If000091G21>L10000\7\S@2hRHni5000087R`
0000TL8S0ZSk<6HA8G7k00000000M7:O00000000DXYRTj[WQ5GY]67YdaYb<n_Wm<5P0000HEaQ4lg8HM8AD?E]0000`TBH47ihlX`OTa@E0000X=UOe1f28JdlHYSD
0000@FFJXVZmL2]7Hf`_U0anHK]J0000HP3\918CHBGg00000000000000000000TVDO0000l2P7DVoGd^@]00000000LnFJ0000PL??00000000000000000000XE_3
d^K20000000000008J=0DP7200000000000000000000X4NCP>Cf\DQJX[[A92A><G8=000000000Am8DAldX:2bH;n<0000]7NA000000000000hLJI00000000XRj[
=99j000000004HEU\WjD0`JM<7PY\j@eH4I@lYD50000000000000000DP<50000`Oem000000000000l>G;P<kN<YAd00000000DffY00008P^X==kF0000@N]OXXDH
00000000E?<UDVhnhc_^]2C[0000dPMM0000\Pn6e47i0000000000000000<71h000000000000@1M^0000\i`a0000l6ioTUUc@d<1Paj_00000000h9om0000<4CI
0;nk000000000000`_\b000001GX=4HO00001>D`000000000000X2L00000000000000000l70A<4\e0YfC0000Td<c0000T;R453TX=5S[0000L3XLM>ln4^[L0000
T6hJ0oSE00000000T[9=TVY0<_:FdoOm0000d6KE0dUW0jG_00004oN1T6VT8aJ5000002Qj\>ZnD`g`U3kWLVdhhfgH000000000000L58O<PeG8a@Q00000000h7W@
00004]he@YMD0]4[@ia`Y4?500000000i:9c00000000H?Okd7KKh2[;de3hU=gba636X<Nd8CS>0000dl@<0000000000008i=A00000000000000000000=0SD0000
Dmmn\Q1P\Xce`\QcThQk0000A3hP0000X@?Um4A<000000000000X_^F0000D40O@X7>000000000000X2F2\H7?8FD\0MkbE>ech[Nc00000000000000004_k9<_`G
TacDdb8CdIF=@0<^D_IPhg\b`ommU>8K0000L6DV00000000000000004MV=00000000000000004N;gD:^d00000000000000000000`mkB00000000@0@i00000000
0000\B0V<gL70000L8N9hMGo8O;[Q0=7LT<OM9SVM;;KA=jD0000D7TolB:D00000000e=_dQ6mPh;Cm8Vg30000\Al6<SV4DW::HFYl14:UM6fNe:FMPVgC00000000
0000000000000000h1PaDW0^]1:g]:Yj00000000PPPn000000000@0F00000000<k`d00000000lP?KXGN[4gKg000000000000U<M;000000000000Y;Wn0000D1kL
h<KI]4WX0000P51F\a1ITj\aQ47I0000]2m500000000D6hk000000000000000012o10000Y<`[84dX000000000000P?@54;H]\DhZ0PN2U>eHX6\W000000000000
0000H3^00:`n4kKB<4hg0000hSd`LXHk\cZV0000TH]9P4fhHHkbhalB000000009;OF03;H0000hf?S\IeS95YB0000TR6CPQf;000000000000000000000000D_Y`
0000000000000000@Hb^0000000000000000000000000000\kk40000A4BUH^T100000000000000000GIP\mCn07[_Q2mQE>T500004;Yb00000000@9YO\bg^0000
0000000000000000l=G40000a2@00000dB<Y`T=A]5Cd\3cZ@<kf000000000000Y9Hg0000dT[[@;j>0000hjg\00000000L=5n\jheM7Ai0000hS1C@4@QLLZ@a<C6
d<BN0000E:fZ`MMN8ZENe93FdcVg000000000000lU_V<_<]Q0DE0000000000000000`7SKT?9<8[I;XNPD0000Ta^C4BSH\:M:=2V;PnhUX=d:`nmB0000`?1F`V<@
HC^@LKJkhSkA000000000>ag\7>]8RRX8a4XDA`eHd5WHQ3@dS9ELIaA8RNOPB^W8H[LLO_78^Y?D\I]4TI`81bJ`W1OTUk:\\WhXc1ndjlM<oX4A;8WE;CX0000==HZ
00000000a4Ca0000<@fY@JMEPK[^9=?f@S?=@Xind0fT<I[1\[c^00000TaUD`4Rh<I\000000000000000014H=0000`?^:Li2D0000DEg50000XWf:h>ia`01Ah`]f
L`a]8a0G0dUc@f84T0Xc00000000000000000000Q8SiA;?edP\R000000000000000000000000D6RG\8Qa@GlYi5o400000000M1Qb000000000000000000000000
00000000M>R^86T`T95c00000000PDNL0000LQ]O00000000000000000000@WI2Q:fNT>@]00000000000000000000lN\]\ocA00000000LQ^U00000000hZ;50000
0d8@0000LNDB0000@RFP0000L?`5h2HXH88mX_iA@5]IH2VhD\Je<g^]lR>7i:B<9:Ef9>n0P^`A00000000000000000000HHoXPChXXN@bDHVi\bU_Xkoam94`e;Om
0000\G]5PnQVd0M9hMdgLUVU<\eT8l[i0000PJM6lo9R000000000000\6eS82<U00000000000000000Z2L00000000XW[9HikNY8d^0000PMWRHS1Q0kUMM9bb9>W8
00000B?M@H@SQ2>jDaI^DWoUe6He<A4Q000000000000XjPcHYl700000000000000000000TK^G000000000Gh[1952<YX=X]eC5;AT0000HIe10000XUX]00000000
<4<`000014LY000000000000000041Kg@Z`fX\fO@\jll56]l2@@<DXiPE508AF4]967Y<m?0000h9b1lBQV00000000000000000000`KQ[Tmn\000043c80000Tm^8
@YE;A77X=1BXP;HkDbA7\f\[00000KbGPB88D7Vc<D6o0000000000000000000000000cncXB_>D[Dba8gaDBQI4DUk4W<000000e0:dDZj<YZQa8U1000000000000
M26E0000000000000000<a020000M8oV5>NSP4gN4TWJU8_cm9oX0000000000000000dIZ=l:N9A0OA0000DBS]PYc8P4j_0000000000000000P3Z;hGN400000000
HR6gdRVAD[^fM1370000D4jQa7Ne0000000000000000@L6JhFZ8LIBII;:[@I?ehLh0h94SHYP?llidl^STP4<6@hGo95^F0000]0U^000000000000000000000000
000000008f=O000000000000000000000000H@ec4T>b0^;OLFd:00004[XaPACXi;a44T=P<VfA@W;Wdl07U<_Y0000HHYT00000000Y8e]H2oSDD\>dK7_PQCKDZkl
9=lQ90MFI5[^0000TS4R00000000P4i44;?8PQ31leA<0000dLIh00000000D6?40000P`\fX;TP0000@KnN0000hQ5^00000000`>f0H?FcHKa3Dh7C5:A70000Hjjm
]1;]000000000000hOG[0000D[Cb5:c00000DgF5Di]6E4Hae=PF0000``D]XWJ0TmRohV^BA<V>0000000000000000i3bJ<bQa00000000H1[`XGa_00000000dI>7
0000`eb`00008J9M0000LJF7TbJ2`:>n0000XVRZ000000000000Y0<SD`M=1<J>0000Q=CGX=>m0000]6A\0000\ci=E;7IX0\MD_m<D_]P<E:H@DTnH8CT<T9e12AS
LaZmQ6SUPo><PN4nE6eO000000008:PM<17k\?=c4EWM@UK6dYSkPUCn8hU;XCDiLog?\DHCTPC=00000000000000000000000000000000XkSRTk\>U6ak00000000
PG:nT1`b0000TSVY0000m8m[0000000000000000`0a=00000000P5RA0000`KcM0000M3GB00000000hVgc`W6o@KJZdX19@[6G`JO08O]V<]MN0000LbDQ0000d;Gn
00000000Dand00004WZVD5Q9=>GWheNHi:S7U;F=0000dL@JL4^`HCB1000042j@h@Ae8VAQLfl2<m3h8cYX8OIhH7^^P\QXY0V<hDBiLKdWDMUe17?eh090E8nQ5:j2
hT\\8W<Fi5nI00000000hiMFX@j]000000000000dFf_d1D8LWcZT5fR8D?=D=HEHHB2@L8iPaI2T8j1m>9n`ZmC@Q[D@J3[D_?ULkV^E>TnA8Vi0000000000000000
0000000000000000]2Vo00000000000000000000lmLi0000XJHa0000000000000000l5S;00000000\UR00000<6K8000000000000000000000000M?4Q00000000
000000000000000000000000h@[[\K3H8OmEhbnS`C1B000000000000LPjS0g2GTmnDh^Ugm:@MPKTd<o[C00000000000000000000@^XA0000PHn3<X5b@1BHhc[k
DUGaHc_=XcJ^<0fbX2Hh8KY7\^1Zd=jV@_Q24Ge\@af=`Km9Te;>88Bk`@?Gi12J0000000000000000000000000000D62G00000j]I000000000000000000000000
0000lCDE000042`C`H8^8Ho9l1UE\M`i0BI`HaDC\kc9dol7m1<;a1@bI5>cU94900000000000000000000l4Kn000000000000<o6]0000000000004QW9`o4E0000
000000000000TmaG000000000000000086;D00004F]c0000\Se[LW34=3`nE;8o00000000@FJodU^\0000000000000000000000000000dE7X00000000\NhgLTXo
00000000000000000000000000000000P0UE0000000000000000U4U:0000DHE;hNKn0000000000000000DY@e`R9a0000\5`BDEcW@aiW0000000000000000T9]m
l<_iXnA:000000000000X9Wh<J[Ud`C8l6a2U9S2I=[Y000000000000i<`g0000000000008U5<0000000000000000000054FC0000HJNU00000000000000000000
0000TQ@L0d7a00000000H=GB0000e=TB0000T@iH00000000<3ZK0000hQ0e0Q@VldAla<c:00000000lAZMDIejH:a>hC37M2c[T;a3]:ZB0000000091YG0000`OM\
dVk70iE70l`Bm>MW0000000000000000XOB50000000047=m87CjPLckPPfUT]SR`dJoDFA>dT@ZHh7]`1K?]0l?0FX`000005UDL^O00000000000000000l2db`P_^
00000000`cc^X4Q2P<R@HIKcTF=48VTJ000000000000T5mEh6Y[0000000000004DbgP>XV4U<UH55Od`g8Hn2LP4S=h=P5P`;Wa7eCe2aa00000000000000000000
00000000000099ZF00000000<_i1deZ>0000P8:J0000XjP3000000009=<WX3GFA4[lDH`3I4eR@J<[lZVl0000XnM8@;B100000000000000000000XG0=00000000
HF=@000000000000TjZC<2`kP=bYlIL0000000000000000000004H7LLS2GhVI2d`i=dSlYH;bW\B]iHknfQ;VH0000HR5c0000000000000000I9Coe;1jDQE^`=Pa
deJn8Tf\0000Dlf<0000Y5?k0000`hMkDTk;000000000000P>0NL[F2H^F400005>\?00000000a2Qb000000000000PN<98Uef0000Q5QE0000dL]OlcNl0000E=9E
000000000\UC0000DDdEL;MZLVKc0000000000000HEk0000DFZ_0000dW\H000000000000A9EF000000000000d?i300000000h>FiP3_>i=cT00000000T6Sfd22b
0jaTdhQ;a2mC000000008F0[000000008XL38DYWXG;LLM1:E=XGP2]iTn7`0000000000000000P4LRhET:h3Wj0000E9o@00000000D2kR00000000h<NQ00000000
8Sl;i:NNdEG7PWhbliFSPBg:4A7:Leo00000000000000000I:EN0000PLCn0000P>:D0000P@hG8K>R0000HggWh23D0000000000000000@3Znl^T@E16400000000
00004Y<89=<c0000LTVD00000000Q:WB00000000P@Je<`dA0BLlL0R=`GYR0000h>bbXBMODP2042\8`?hM0[IiThVa000000008BH7dd;NQ3Y`0000000000000000
\\Yi<@FYTRhY\=fo0000P1I50MmND>W\00000000I=^Pm6f6L2AA<2lo0000000000000000hSD20000T9KdTU@I<WAeY?8h=4;Y0000a:gP00000000<6cKh;QG0000
00000000lGkI0000000000000000Q16mXhkjA<S5TNmZ0000=4PP0000TU::0000a>h90000liK\d02l000000008mmV46N?0000XC>`LF8i0000000000000000HK`f
lWGj0000@bXO0000000000000000000000000000000000008CobdS[`M9e_0BbE\CQOXZS1000000000000<bKXTAWUPCEbL`cF00000000@VThDFDN0000Y0\Y@@X6
d1\bd66R0000HY@B0H5V8DbW@0l_X6Z2HX;Gdo_RXHDK0000DN;LDYlL00000000@UN\0000TMSM0000lML[`PJO`[J\\2IZP:RV0000DYAR00000000@f0l00000000
0000HeP200000000@;PQ\UgR000000000000PEa88^^G0000X]QY0000a41A00000000`42:`;ledX=I0000<kZdQ=4S0000000000000000000000000000`PJ<P[b4
000000000000\6UDDCFP\34>000000004aEn4QgdLh]mh\HQHM3_Td@B=8BP049_98EA000000000000l5CSPgl_L5V4H?Pf0]T\\SF@@Gm_<kheDJmNQ>0bE?3a0000
0000I0g_I=;d00000000000000000000000007P;DUn^TAg\hW>V`iFg000000000000X_CcP@WD00000000Doe\XY=`00000000816FL]0RX^YH0000Xi]O0000Tc10
000000000000Y:E<0000E=QlL2]Y0000<_:V<7d:dQalPbRFY9[`T6GHlD8\DiU212gN0000Y7Xa4c2^000000008QIE000000000000@::59:IYTBonI;6n00008?ke
0000PJnk8Zc\0000L`ml<;BYL@9i0000h>bm0000@QH]P]1c0000<bbSdM;Uli_G00000000dnGde=nUHK=]4OAePaW<4<Hf`j;5Y>WG@_hGa6G3Y<Td00000000Q1Tm
0000E?3@00000000000000000000<adm0000h95YT:On\l1Eh0FDh_XO84;WTa6Y@m@i0000Dk=IDcU\8L[K00000000da^kDonSl>ZdH8V`H7c@a8nc00000000POIW
0000000000000000PcVQh8S7dRVOXf@E4AQI<ad10000TkU_0000<4O=Q=cc\M<8<g@=m;e<00000000\Mf\lNMn0000000000000000`G?WDb>GlTJil4ji00000000
lX@llkCB<UeY4V;;0000=1lM0000l6H44U[600000000LNeA00000000U=Fb0:470000P8a@000000000000P3ZC<HD<000000000000d[T_`l=FXcnVi>ma00000000
h7fPX:oUhMdCld9YTi\LHS_mP[LXd^M\A=a>0000\DQ;Y=OA000000000000000000000000T29hHKl9T[D30:AmPEiVLK2cT[K:00000000e;D]0000\X2O`RUP44DT
M6nga3PDU?7B0000Q<cg0000h^1i`:jEd:8b@4@E`cIn91e100008]iUI0hE`=Sf00004WajE14f00000000@eODm<o@0000h2L:00000000XTC4000000004aHDDEkI
\?eO0000000000000000l8Tb0000DTHf000000000000=3ij000000000000hQ4^\?>Yd2>lLFd]hQ14dNCULRfhdN]b`XAkD2EY@6Bg]2B;hFTa566<0000hZZ:DFI<
LcaK07_1436E000000008?:RP^hOT?b6]6=cA76S0000X7g:\fQKlgFi00000000PFi0l7W1<4\JHRL=<mXQ0000Hfjg@;S`E9[0H0SlXbJ?DSPG0000DCV=L6LV`P>b
00000000\^K``CQD@leF8nU79<GJ0000DeG40000X=8a@V?O0000XLLa0000PTC`=3^L93PT0000`3C30000A3IN@IHdL8010000i3;bHBO500000000000000000000
0000lMEPX2nndL5SP[MflT]2hV_jTmDo91YW51\5E6`?m<Kdi<^]05>?0000000000000000<4e6i;Ee000000000000PHd?00008PNIi<TC00000000000000000000
000000005>\W0000`a;`0000U5[100000000000000009:Aj00000000000000009<Ab000098HAPT<b00000000PcA2E6FUTOFSPQ]j\^kV0000D><f0000@C^P\0h4
@^80000000000000A=@_0000000000000000lWKYl?]?PCJ<TA0DhFYaDFom8D@<4KZ>PPFcLIAX8XR:HOA04^m\I0I?54T000000000dYL:00000000000000000000
00000000@SGRhOZb`k4@HH1;HP6=dGd58Hh80000Y:A^0000000000000000<c]?4SANdaQ\`:CbDUhdPdNS\eI:LGLm\;K54GNNhPK3<m=10000D^R600000000@Fk9
XI`J8j6ZDGg0d61ZhW5G0l?:M2`5HK>8i3BYM4@3L]Del0ndQ9G80000dl]b00000000A=Z35:N]0000X@7IHUCKU:cZDb;^A37J<:6M81;d000000000000dAbN0000
00000000M2T^0000I0f3I=9o`ef8dQd1<Bd=DBCeHYO>\A:dPj0PdnSR00000@@I00000000T[cg<@8J4GUBA6IC000000000000DGl:0000000000008O73LU_:hajB
00000000LLAP<bkd0000m9XQ00004DGg0000P9M90000D>;J\X0Nh]n298N\00000000hLo]0lGK1=2^00000000000000000000XPgg00000000000000000000h9JK
DBNj0000TVDZe8_QXG7E0000X:B^`>`MLC0TlOQjTihL00000000<?lY000000000000000000000000000000000000DOd\I5[F00000000000000004nPf51XeQ=H6
0000P=I\DWKj000000000000LV>Z0000000007l`DALgdnj[M98b06jb4Q`8000000000000P5C60000I4cm@fFeM2_A<o3k000050>UhRjCD9bAL5KeLLKN0000H3OZ
X]aN000000000000I1Bh0000PPJ_<3lVTCZkdc6b0000\<O00000TE>30000lRM_`46>PUPoM3870000I<5h0000H;5b`N0VTJKT`Q9k\[AQPic=i85900000=ZY@?YB
hjBcHOEdTTY=50;e8iCB53<54;EU0000D<YfX]Si0000Po;>HEJ\0000000000000000000000000000`d;B0B`a0000000000000000000000000000000000000000
00000L]7HAPC0000\bN_d@E\H5FHE:k7Y;EY4VDn00000000`8i<XYR>DR=QXH20X\BP0\CEdK=o0000l0N4XBLIlA=_T5NLHQXhE2VYXgSZ0000H;7``@^c]6ge0000
U6@]5>:=0goW000000000000000000000000a:<N0000a<O`000000000000\I_C0000`8Wj00000000000004_:00000Z?M\3?c0000P5WHHS?_000000000000Q=0`
TBQ=lT]i4LaD00004Y2j000000000000Hj9bU61^0=IjhkM4\P2D8MXH00000000TOX1000087DL0000PG5k0000Lg?c0000<lTa00000000000000000O\V<m>mP4IN
1<i@000000000000000002f]0000000000000000h_lk<4TG0:HZH;DiL<Fo<>1gDU`T`o5S<77n4?f<000052me00000000hGiGi119@cNIi1cgh<G^\ReD00000000
0000`UjIL_6TDR>PT5EQL`@700000000<9[G8Dn\00000000000000000000`jY30fbW0000Hj_4XYVNH`;NDo\500000000<5_EI7jG@S480000000000000000U>Z>
00004>dA0000`Kn7000000000000U3AgXK4O00000000<;C4LN9LlZNf\KU2`k?DU093<WKJ000000000000H0PbDDGJTK1[8KHkLhT3LBGLTmT300000dTn0000H8hD
@b[Q0000L0TllZaAD3TZHXTb000000000000000000008AFZ000000000000dGL^000000000000i:0WX9Bd00000000l<2WdK9VD6@8hL`^4e704NY@<2Ed8TmlH^QC
000000000000m;N80000DTYlP<28@ocmXOWZHQc5@Z0o000000009=gG00000000HiWN0000000000000000@_m[T5Si`RBi000000000000<QOb<]>>09`KX7Fch@P0
TZ:\\91bHfJoDiB0<j7b0n8Am1hQ`>`nLEF5I1`kPb8QY<Co00008D=\00000000D61o`DOlLY\PP2ZAI3<CU3=I`;9N00000:@B000000000000000000000000H<_M
lO0e0000`1O9LI^[0000TKIal3\Kd:gClJRPD:3KP@1kDJ7[`_dKQ0^cI=5g0000`QWW0000dTM=LE7;4YMd\>2n`M?Td9b8<[8NP2\gT@LhH\D9L`Q9a7<2@:d60000
00000000e8[=000045l;XXWg000000008IP;00000000000000000000XOcS00000000000000000000L<;:lfWJ000000000000PXSUT=`GQ7WbL_]m8NA2@XIidY00
00000000H:UX00008VSlHL[n0000000000000000]6\Ll8U10iL<A3Pba6icA;Q5\WfW8Si`T=1bPm[a0000000000004kB8P=^;8>?_TH^HT0EnH:eQ0000@IMR0000
l1aU<H[8\j[k0000000019UE\hda0000000000000_E0`;bh0000TEmE00000000000000000000\VOK0000XaTI000000000000000000000000U6`Q0000l1m54al0
0000000000008P2Q\Xme0000000000000000437F];:C0000000000000000X]4K0000498A00000000DJo6@_fA00000000X^fPHGK5<1WR`G4ZHNKV<i1n`mDBe7bR
8A[KPG^M00000000E1E@\]dZ0000XI1ihMU2M>9PLR0E<[7odEUYTFbX8b3i<ScaT=@Q00000000Q4a200000000@?G\0`IU00008BKDX2\J=<Ul00000000DCmc0000
0000000000000000LWgRm9SG00000000000000000000HoXe0bji000000000000\Uc6000000000000000000008T;n0000dJOGP`Fo00004ncG49@9HL?]0000\=<P
XUN:0000`MeO@Qe0PdbT0000T@oN\<2b000000000K4el2QJ<_EM00000000000000000000X@S2@<0ZDVdX0000DB@i0000000000000000\AVSdW9G000000000000
000000000000@NWBm4kidB\5HoU7000000000000000000001:W]0000@9_iDHR4T:H6U6bIM0UP0000L?C:0bDC00000000HR_60000XC]`000000000000l6bMdGX<
0000\gbfh8<Gh:TXE9370000XD1900000@J60000LTV4M9D\]>1aa8SZ<?^Xd]a70000h55h00000000000000000000@VH:00000000dLZd00000000dXII@@310000
0000H<:;4K\A00000000lIhO00000000h6D9hb94lE?V0000X:V>`NcRm>dC0000T1S80000\ik^4[kXlM0`49kc96hLY=LPXGHJ\a??0000000000000000DQ>\]9Wg
0000<2<L0000i:iH0000DhPa00000000DN`i0000000000008SlJ`UEf16@Bm0jI8Aji<O>>000000000000X?1]PE[_XHO4H]0900000000000000000000<Z]R<ebH
@TI8000000000000DN0B8ogU]3K>0000LcTVd2Bl8KF1\SDMe3<fXDoXM2HFh\7TT\K00000m3O8d7K8l]lQH?WMM>2odXRg0000\=[jH3`R`GYFQ1Y55>f_00000000
LRH^lElEXgma=9@6T>CXD`G`0000H6>h00000000000000000000L]JX000000000000D@LK46E\Po8TToe?00004J=W\DD3<<k[df28000000000000000000000000
Dac5E<8kY5^ahgh?HJaT4R0`<iI`19:?<NNi]:Kl00000000000000000000<M=[0000\JQHPSai0000dZdoP__VhaE\\iV8Hm<?000000000000000000000000\FeN
LJB;LXOkhl=n0000`n3mT4ZmHAOP8O6<PS7gI0T000000000LYC\L[3h0000000000000000`E=:LFci000000000000<4GMX8Dk0`X?l9\A=5kc]=<<U?<458SCTiGk
000000000000];K>@HBRA>:R00000000@bV<defP0000@5ND4TWV0000000000005:OM0000Dl4Q8_CU0000000051QRU6KP00000000@0<UdY8?\IWo00000000dDaN
h2aMHSiDe1?f000000000O=?0000lEFVdJYA00000000hABBH`go0000000000000000L5_P000000000000HTBZd8<8D\gc00000000TmHW000000000\`N00000000
00000000040gXNlG``3Z000000008WDYL@^BdibY000000000000<BN4TM;iT<o^00000000<BXha;h?=3=Y0000P?U700000000T>ogU<n20000<V<a000000000000
00000000\a<200000000X^X1DhbE0000000000004:@T0000i;D60P5Zm>J30000Ph>fHmBb0000L=LM0000T^O_hW>F@_`SU69@0000m<[c0000@HKKm9]1L4^mhCXd
0000<8?9XC:Y00000000PMBQ000000000000`P\C4SRk8J`jPXGYhA9hd?HQ8JinDIB]0TYNTZMNl]JK@f:^0VFHi5K=PA>jh9f?`hUSLo1?11laY<KC00000000<\i=
0000\2A_HkLXPY;5<[_F0000LIXm`<1S5;^jL66o0000@^g4`O]80Q8X4cJh00000000`nQlP3Qo0ITW90[ShZK@D^V6E;bQ0000`hNg`N]D@7T]PCKPD[8\@J9d8j6l
Hc^OE<ke5=iZLb`0i<jE00000000Pm7T0000D;mS0000T\JLL`lKd=G\@I4j0000@]>H0000H^mM0000DHW700000000528=hI`:8ZIKLa_QHKlT5;koi<BO5<[KLAHD
<bT[1>Afh]]ChPVUhZ5B000000000000XPbh<QPWa8[j00000000L]FgM1A2000000000Oa2000000004AP900000LP=000000000000D^\]0000000001[100000000
8D9=<DC_8X040000dQM2Dmb30000hF03XJ75DaXE000000000000l;:olL>U@L1EPQe[4X`m4iP<m5H1dAc>8@QK000000000000000000000000000000000000l0>;
l_Q<00000000dkNB8E6Y5>?\lKKl000052j;M8aI0000000000000000000000000000PB2[0000000000000000`DPZ8\`?\;iA00000000`kJ800000000X0C=PDCL
I;2ZhS=3LK4A];M]00000000`1k]d84n0000l:_^D=<gd`jB00000000Pa6o<hJ;9?5V40kDTd?e`Noo8XfEljM10000DS>Oe<CB00000000hc4e0000000000000000
Y0:MdFa:0000000000000000<lPJ000000000000d?;`PVX:0000000000000QVN00000000@?K@0000`U>V000000008k2J9>0M00000000dAWe@SC>T_MLP`5?0000
m>X^T1AD`L\<D]^0M4Rb@G`H0000lOnRh9gQdWGWXkDX00000000hPP_0000<9L2H[PK4;Vlhnle8Y5@l]jHljLDa<400000LG=L@B2J@LJdDnXam3B50000@5QlHLR8
h26cPS]_l[:E=1FB0ak;D[\>1=RDY<[?===GhUR=PYejU:AC000013P6e4_L`4ie@>o>PEOH`F^2H3l?X=QihK[<X:HE@IhoXPLP@TQV@UFd\0dg4]5k<@A287D;@8]O
@>>ELRed@d>7DQZL124RU3ED44fRPZbbTj4ND46JTL^\]6l0U<X6PIUG@JjK9=8mI8@XH94h8:HO13NhI6Gc000000008<B[0000L1o4`Cb1X]EdY9N[000000000000
0000hMm4000014MZ0000lD7?X_j\E44[TTCo0000POKPd0;e\V4C0000000000000;YI<Pem000000000000@Wg70000\8o]<cgVD9A><aoc0M2C0000T88Y0000@]o=
U6``X3GTP98dT4YUL`Laa:C500000000A;ga0000`cbg4[Ub000000000000000000000000000000000000dRkU0000000000000000000000000000000000004Rca
0000LP8H00008HXm`ai<\cQe`l2=00000000i;9G00000000H`<WLRE=`QZYTLLR`TB981Dj<lDo5<_M09THdQlPQ21=M92ke:mP@J?>TQ4O00000000000045O]11HF
00000000000000000000PEN[hI@BHML40000000000000000000000000000lIS00000LaKP0000H8=?000000000000LXBe00000000@E1_00008`[B000000000000
0000Tb3ZH<L60000M6LjLQKJH2ko`:0K@;\_80hQ05S]hGgVDJnFHI;XT_\S00000000HIS:D]n\000000004YOW00000000`8k5DmGa00000000dJKjD@eETNn:TR:a
0Z6ZT0gKH5aoHOh?TZk_D7WgdM[8Lce=00000000000000HZ@THU0000Q8bf0000TX4g14YR0000000000000000@8T@T4Z1X<SJ00004Aa5T[Wj00000000l3<D0000
TfRC0000]<OQ0000<U69<eTN0000\I];HKe`D9;N<TloA5Uh00000000h\?=00004RcN00000000D]_Oa>>Ta>k90000DNSh0000e<?m00000000L7[P\1L6h8dP4J61
0000X9kD0000D^?c0000Y=iQLT]W0000000000000000000000000000000000000000TERd000000000000PE3j=>]S000000000000<0HM8OEJ<RMM\[iCL2A10000
<PO_0000PO6W4[a`ldJUe;FIi=>70000000000000000D^[jXl2_000000000000lR1LDTdhTeBRY=`0@Aae8_L7d9Y7\>a=\JQ<Y?67`1oU0000dKeTX_U40000D5Jl
hmcfE;hN0000PTagT\\I0000dBM=difY`4IZ\:4YdjM]00000000<GQZh?MWHOEU\SZ4<U?80000000000000000000000000000@]cj0000<;aG0000000000000000
`0:90BfG@OfHTKP^h^\@Ta7^HbSRlY?9]:llQ<=E<=7Bl[iRhca;Lhgba5]>Y:i0Q<go9=;X0000<i780000@3o>0000L1G:lAUhPH5;`PRS0000000000004EcI@c19
M4gN00000000HH:\@@i[<RSnT[_SliVf00008j=30000000000000000HL6<lh@b0000000000000000000000000000@Nf3L\0j00000000`6DiHTEJ0000a=Gj0000
000000000000@9][8KW:0000dCg[`3im0000`a4g0000=3We0000m5BS0000h@ZUl8GiE7k=DYJ_`fjG488d0000000000000000000000000000\\TbX7EmTPjFX]lA
Td?A8f9@hgPk]0bmU5NVU<6m0000000043Ja0A]_4kORHEmR5<SM0000A976P:jS<?9FX9`\TPo1PWXNPYOg4;MFX48h<M`P<@AXI:2OP:[>Y;W8Q<6C00000000D>Qg
00000000l@Wh83]GT<1k`WWUi0[@L;U:l7:0Q:XbX:SV\YS6`:NILKd@I;KVM:UG`oCZl=b9Y>U=00000000000000000000Pfg^00000000TEO3XOZR0VVG000051m=
000000000000000000000000000085VL8kG>hXA?=5\E\<FPh2@`d:F?DBAam=[nDOlKTRPAD5f]`Va30000H28m000000008WB500000000D^WiP35@l?N?D@F:8LmI
4SYPd[jPL558d[>>\nAL0000000000000AW:dZ\>4bSa0000hH6:0000000000004U`ndIlZ0000@R1=0000000000004NUd0000Y0c91>_300000000L3?:04gBhNg>
TXE]lj=KT9i8\kbRE9EU0000I7gM00000000DSP`X5YX<T1M0000XlL6TTT\0@9FLWDOdc5ChbEo0000000000000000`\\7X_o[`jRkXNCnl1bd`4>0@:iDU<OHTK_7
0000<17S]:3B@G[ZY;5Z0000TiiTm1A`\D_DlONB000000000000000000000000000000000000TQIm000000008L5?T_KG0000P>N=000000000000X<Cn00000000
0000d1mAhJRe<PnC0ZF9l:Mfl7C0d;@gl>f^XB6\<Dc_8K91@SHlXnfW=32K0000000000000000l4AlX517@dg\TnImd@[C8=hGHC74dj94hLgg82ad`QWbi0L?i0a3
d04jlNoBP@G7LVeK\6^h\;\8T@LZl;oihCOXlGk0X?A==:3Z`@098>KH\E5BT;JU`GlI\02S44DE`PKSdaL<8b<Xi7J<<T@e0Vn@h^UYa?7f0000Le30000000000000
00000000I>mF0000d?oEPJcM0000h;7;<D@hl6Vl0c\F000000000000e=d2h3SS0000hMbb0000D1N0X@HJ<Jm7DSZYT4VLlWm>TXN700000000PYYdH?>m`]m:Ph03
M5b0\3Y@`4n6HhJ[0Hg]TRfC00000000T6851=KT0000PE0ni1ha0000h9f`\U4oH2P`50k_<MN[XbB78@Ze@[<WE04300000000DA?VhR^20000000000000000U6PR
<JP;8ITdE1?D0000dB1MTMXX000000000000000000000000HY?W\[:\e4:3000000J8992Y0000HAig@[>PDf<C0000d;_WD__AhKUf0000e:_^X;ec0000a:ZQ0000
0000000000000000`7G7\;?gH;\K\Gkh`HX[hTh30h2a8o0oi::P@L<20000000000000000T0i;hBOZ0000H35i0000@n:40000TSh1X>;k00000000000000000000
hQSeXMT9000000000000000000000000000000000000d9g=P=8Q8g6i00000000lTelL[aOl[n@i28RDH=N00000000T5H<LjCZTCWf0000000000000000d<oji9^9
00008VjW`chle<IE0000L3UC8]oa00000000`FRLXNnWhOLCL\d2Q>29000000004DLe<3[_00000000000000000000PTRRDa\j`BXE8BmkD6b\i1?100004_L]dL2h
a>lAX2\XHCn40000000000000000@VSI0000@afV00000000L9GR0000<m_i0@\n00000000Hck_e8ME46`?0De]lM4_T`fj96]l1:WQd]mf00000000000000000000
0@_d0000PU7gl[<d0000m7lZ<]VQ0E2AlFJ000008QN[00000000Y=ll92Phl9QK0VGVA;hoh@db00000000H>3fhhYQa:Zl00000000\GCk0AW0<ZXbPiSZ00000000
hjZi<nXS`MF6LYQT`]8dlO2X8Um90000000087;4`NX:hIm?@=9=M<Xo8\RI<>Bg0000hMPNXCde4KMfL7X:d@E7U8M]0000L3:c000000000000ld\MH^2[L=Wd8mbo
I:Z6000000000000000000000000000000000000I9g]0000PCZ`LQ\<D;8\00000000000000000000deCPL3koA;7a0000lJ3J@3P400000000<O>LlOS94aJU<?R6
H6^;PFgbTEnQ<Jb10000dWD04GRmDVKCI359H[Ee00008FC^@TIAh>iRdOUN0000000000000000<6UT0000d2B\8KF><d7R`iAVLf:j=33Om:9<XW:GY=Q3Y?944J2U
000000000000e;;f00000000PUfS0000I;GB000000000000P]7idfKG<_VL0XLWa6<I9:2[0000lB8]`WZAM3lZ<<VVi>HPY>SB0000hSB>000000000000HMc`0000
00000000`YgV0000lL7300008X?MDPnc0000`bAfPmbX0000@`Ih00000000d\SiHUP_`[ZdTA=9TS^0000000000000X8\K00000000h5fDX8fTlGKC0000LCPmd6Nb
Tl110000\gf=`?H4`X[VlVh;\Wh8U20k`QncY;Af0000`Fe^\d_Pd84I0l;ZT;]g4H>dTBXZ00000000H>HHPS7XY<dHPR<:Y9lFDOLR=3`Q0000000000005>D6h59?
DJTL0000000000000000`ejL000000000000000000000000@:V^000000000000<=7Q0000DJH:00000000000000000000h1]0000000000000\^KBPkYh0000]2\a
000000000000000000004_l?`]>Y8F9G00000000A<YedFUUl>9klU;jH;7R@Ve9D]6Y0000000000000000E4Q`HDWiU4E3e4V8<eYP000000000000000000000000
000052E\e:;R0000@^MR00000mEKDW@8m8bBa0ji0000@cMZ0000T:W_dOon8HC^djDB0000d@V600000000lLka]0F600000000\fF1DFVk0000Q1>:\`OndmGMT6H`
HGCbdV:ZdX\;0000@LmTXK\WX\kLdDgMXd?S<7_HdKB=lAX2@WQ0];g@A=8FPfefA<>S00000000Q9ml8CekLNW700000000DnJg84XhXPW0`;]M4bVPlh5a00000000
0000000000000000d]mU00004Cjf000000000000hMigP`a9\i@a000000000000d^AN0000@<:3LCbC00000000P71O00000000Q9jo000000000000L]S_TMjm]9<j
X5MPTUbK0000X09b\V]B00000000000000000000hKWI0000T4iA<4:K\;42<1NX\UiCU;1^0000TTD?@<7IP8\khNa[PMfM0BfPlfCE0mK70000lHTLQ?8;00000000
0000000015S@lLI<0VG^8mG500000000Tn^I@TeM0000<ILmT^h=Hf^X\A=PM3D10000@@<S00000000M;_E00008b^C00000000000000000000L7a;000000000000
P:D6LXEl00000000hC]AhWi;\h;9<3=]0000000000000000P]YU00000000m2@ehL\KdV>;Q2i24kR:@:AU0000lGY^0>RohANFQ;O7l2gH\N>QPQdRl^]NHnY[A64P
4GIBH44Llf^?<jHc4k;G4WIKTX7_Q9fdQ;n3d03UH5dZ4n;dD;P>e:BNa>==5>kEdQ=Sd30;H3N1LaBA14Vj00000000`PXXlQYE0000a3U00000TQekT1eDXCF\@Z7>
TgaDTa8W0000\=V=0000000000000000]8oJ0000`9V?0000L`OC85EE8`B[TDWXl[e_L<_[@njClX:E<0^T8eoJDF_Dl7XdM1NC<6h8]6>J000000000000PAK70000
00000000000000000000XJL\0000hWEe`^To00000000LKk`0000@c2EdC<P8KSj000000004KL[TNO^]0JS00000000]>20<0i\0000h7SdTa6bTnSf0Zn40000h6Z>
XJa?0000000000000000U1Yg0000lc54`>MW0000000000000000lNL;000000000000E3g>liH500000000TO\:0000DHO^0000i9d9\1C14F:60000@aeMX^ZlH`NJ
00008]ZV`4di000000000000H;NelL`31><k00000h<I00000000X>=CXGOiPc9\4DbH0000HF[>000000004TElL3<i8hjJ`kW00000A>N;00000000@<8i\B@:HFI[
51[CQ2GP16of0000000000000000Ple^0000hHb687\c0000LG>5Hm0mdXQf4\cKU6W?M;Kb9<Na4R2L00004652hV_Y000000000000d9E;8=eF`;d80000<UEW\0Yh
8UTa@BZbhN`4a2][00000000hL18@;G@hUKn0O8a0000laG00000X=VNd4Wf1;>9`e[\000000000000dO7i0000T[<?0000TPK`000000000000DK\e@2iJXNAm8ST7
4MRTTSgcHWgm`^OjI;Go@>hG\kP`HR8GL]XcA:JC000000000000E<<j0000=9?^000000004l@X15XOD3dNP4S1=6GH=:ej000096;V0000Do5E0000hGJX0000e=g8
PUgC00000000`YN;59@BQ<XK00000000=4Tj0000PC@3l2EKXcfX00000000000000000000I0Ujhd_>E4;9Xn4U88958[V;L^I=00000000a9R6hL<KP>Xd00000000
0000T80UhMf<000000000000T1h=000000000000DESlD`Y880L1@3EYP3U0@AJk<UmXDd\id=cVD@D[TQ7EHVZAh5PQLDJShk@L0odQA27fE2co`l65`;?\0;S2P?X2
HdT3i7OF]>XR00000:bA000000000OMR`POoPdN700000000P5`P000000000000000000000000\NZ]D^[Wm9OZ00000000h=oD4IZV@O4Hh`_dY6>kH0aPTU2mP:9c
0000000000000000he[Ni9DMl1Yo0000000041ME0000hKZ0HcX;L3Yf<ND[a2^o`GPQa>j^02n@A>lP0000X4BU0000hBLB4KLo<G:=TaeA00000000<AImTZFO0000
`Ie`0000<ZQ_00000000000000008DW5HP?[0000000000000000Li<W0000DL]f00000000Dl^mhV`gDW_f0000hCiU@W@I4OdQ`O>10[Bee>Eb5>nHh@CSH>]2lCYj
lM7[@RE[4kZTi3eC00000R=_@XXMT4b4=7=md8IN000000000000000000008QnK000007S;H;5D000000000000<WOV0IIM0000DPXLdY]F000000000000M02=0000
d<6i0000DB@_000000000000daF``1OVU1o<0000HP]eh6g8`Z]k00000000XEGI09IoXGZ?`F=YHIO282nPl2NlXJE[0XUkU18kLH2K`M9UL_Pf8@IVhdB:00000000
X:TM00005=c300000000000000004YhMPV9^HaV>000000000000TU5_0000H3]S0000T]GfL]KT00000000000019:Z0I:n`0[2D^[_hGGK4CYCDGF>PZTT@`c<DOkE
XlGlhmHae3^jH8HJ0000000000000000`9PgPlMo<;kc8KKG00000000000000000000000000004E:g0000lkN\Q2G<lLDOLF>Hm3V<000000000000000000000000
hB_c`Nfj0[Tl]04m0000d;CA0R?Q0000E1gMLXH^`c>dTHCQXhVCA2Ob0000PJ\m000000000000TV[X000000000000000000000000D]SFl5g8@hHI0000hh^WX:l^
hA1jDM]CQ3lo\9?h<jd8A>h`8D_QhDn3DS@8dJQT00000000lX[bXR;1dbRbHH<[0[\0U;Ml0000000000001<_5D=Kh0000M4X80000Xl8A00000000000097<\0000
0000000000000000@S1bP<C[0000\MAf0000000000000000000000004Gg>0000000000008CJhDUGn000003PeTe9500000000D\DJ000000000000D4nN0l@h0000
\VZO00000000P;R@d9gGhkkee>^@hbif@KkU<di>00000YBF<aaJ45Ll\QGV8d=eTI9I]4aj`<4K@TSE5:US5;b3]=ENLRCD\_QlX;I=00000000T7SW@7dSi8VQ0000
044ZT6_^0000000000000000<TFn47O^hTMM0000@KgcPCKCl<7X8FZE`^EG00000000000000000000\Y=S00000000hJZaP]0`0000`nP>000000000000000080K\
i;4LLbP]@HMI@]\2m1S<0000000040K?0000l1Jf00000000h>d44`A?D`?ePkad0000P6nc8ZIi00000000h5AE0000DX>X000000000000Y>CO0000@<JY0000lVjI
e7iH00000000M<:l000000000000lnG>Pmih\3DGl4440VGN15ndU7BJ00000Ef_LK@`10Ie00000000hUL=Pb`<]2ID00000000000000000000e;ZhXP7:`Qg80000
0000`Kcj0000@]NOHELZ]20[@Dl?@\fA0000`LFChEVC<l_le6E>00000000XZh;0000L2XNDV^_h1ddTE7F0Pi^lg_9Y0XJ\7260000<QdbX;jI\Qh[le<JY=8RLOFC
T^1H\5UehQ??000000008ETbla]_\gJa0000000000000000Xo7<00000000DfiZ000000000000Y5Ll00000000\Q\[dP4>H3N?0000@08E0000T2R5hi3VU0J30000
00008aZVhOiP`l7B00004I9l0000TMlgXa8jXE[D8V\4E?9F0000M:d_d>=idDPIa<T7]<19U>iJXB]70000\1TeL8gflNV4TdmlE54;0000X:T9e9;>00000000T5e@
l0<kPmR9`GQC<A<Ue;CI\5d@TK31XK3b`DO]]1b;0000000000000000000000000000000000000000<TiJ`^PPP`Sb\[2^dohaA2Z]TJg4=;]k0000HR]OL^e;0000
PP7OdHhT00000000000000000000l<3[Y65O0000<@Y5\4AO00000000000000004TUH00004l\T000000000000dA=m00000000<>Z?000000000000TB4200000000
]3Hi00000000000000000000000042:F`GY:00000000Pd1]d:]JPIkf00000000000000004e=d00000000P0ad`[]V0000dSiST<Mg0000@Vko00000000L9l7DW?V
000000000000@J>;00004NS@P?0cDbi:0000A>[[lNV_L^Z>8jkE0000PO2Ie:00\H:>hoML=1DJ00000000lng90000000000000000PIi<0000dJQ_00000000@nRD
00000000XFhR00000000000000000000000000000000lH1R0000Tk5Q0CjW<52Ae0i?0000000000000000@:X`hP\6dTaBTV>J00000000000000000000X6WXDF4D
dOMC4ZUL]<W40000Q9GSHP_40000TV9k00000000XIUk821X9>5Q<6U2T_g[<g;CQ5ANm7emA<?R000000000000L>9APMkAdXK9Y5Pd`K2A00000000I?:<lXlH0000
0000XS6800000dD6@<dS00000000`][88^j8`0nW0AGI@B?DPU1oh^7^Y5lh0000000000000000LWbDPZ2=0000Y=flTJ;?00000000m0AG0000dJXZ000000000000
0000000083\oH5<OX<49LVOmLhRoL;kQU=\F`S8S0000@<?b00000000TCc7Q9?@8J?c\B7?XO=elU7J1=CS00009<J5`XJLXlD4Do]S40KG1:j\P::Q0000PGaN0000
LH5I0000H`6h00000000000000000000h1CS0000TA]40000Ld4V<_XD000000004AGXTVhH00004V4YXBY40000@3>R0000X8P6Hb_68b60\cJ:@WLY00000000E6N3
Xj;nHIf\E==kH65E]9B1TI_R0?nZM3lCT2gcd0[\H4[NQ6S7\Om4A96O<`[7000000000000lPfc0000`<aQ<;6^H?ALH8^<l<U8`\n:4[=B8^oH8d:\hE:4TSnKHhE3
025T0D[\5>?;000000000000dEE400000000@>\ahNU500000000PE[S490K0000\fPI0000d7\H0000<G730000000000000000@eTf000000000000h9kSPKji`0jG
`EZa\T[6Pa:P4c>L00000000`XKU`9IV0000000051gc0000H6^JDa5gI>Fj0000000000000000T:AId>lOhEL2h_8i\PgX00008HiT8F1P000000008Q2=0000T524
00000Xh1\D2;hg:587[n<Em74^6P00000000`ZYh000000000000@Le9lMY3Ta5GM4Kia<=6PF1<0000000000004onCP`5mD4VZ8[ki0LUI8[THa5?80000<Pb>DT;Y
hmVG00000000dPXeU;aa00000000000000000000DiGY00000000PA0:000000004beRe>3P0000000000000000H9]B0000D^RVdTS7HbX\000000000000HPBUT;V^
`ahC0000000000000000@D;K0000X8fe00000000hm[MdgHm0000X6_j8AmJe2NI@H:NLImL\JZH`PUU\6abd5cF86FmH]410000l\7cE<MGY9i^@L=7lRHH@Z1V0000
h7FQ00000000887YhZg]U=mD0000X=^N<1T\000000000R?_000000004\9i0000LS==00000000\mkj0000000000000000000000000000XD5WXUDi@_M6I=eIPDJo
DX<U00000000@61RXoBZ00000000XfZM0000LF4c@]:B00008Ln>5:`iL??U4Ta30000TTn80000`e0P00000000XQcD\c<90000000000000000000000000000d\TX
000000000000000000000000<O>gdk]60000000000000000LNj;4JJS@5J:a3CcU8UU000000000000a5:U0000X:S5`XJY00000@3@0000XKA\00000000l8DO\IfO
i=Xe]=k^00000000000000000hOi0000PHnA000000000000P:FM0000Ta[M0000TV=mXW6cP1H5dV\S<gk[00000000HRY[00000000l:0TLil0H6G:XJ`\13=kHBUj
TEoc0F^?\QPHP@:7I:YX\bfI5=?6PCG`00000000TJVmhOK2La:2HaQ0Q27X000000000000m8mF0000XOFc83];DlAdU>n?U00K0000000000000000lMW_PZV=0000
lNLd00000000P;<VY4JKld]cPZBQd^VGa1MXX?e4d25E=<NmHnd@dI3i00000000\VZ\0000PeIV0000]>80DQHo0000PR\a4c1E0000d9RE000086b1lVXMh3U9P663
HJJlQ7bd0000`aDal\KFM4jNXlKQU;fY0000`IAc@TmIDZ8[X@WU8X<70000=9WC@\?J000000000000000000008QiGdkb400000000E>B2Pb_X00000000hRWHD?>:
`ANo<FXnm=m80000@bUH4;EcLRf6`eHBU1fB0000e2R2TBOh@]W[000000000000l^Mi];]200000000hCPAi9Sb0000XbDePLnTLU;[4]XR0000dh[[Tniom>7:0000
T@0h0000l;c;DI?L\QI^HbW^He]LQ2na0000e2[W0000I>6k0000<mfj`YcU8A1^l\FX00000000`Od>00008PHmH`VlDOAXhalj@[5[00000000\ocS000000000000
0000D>h81>Vl0000]84L00000000000015TEL9?X00004I::0000h_UF9120000000000000LT\HHoDO0000000000000000de5G000000000d8d0000e4>gD^RK0000
@N2l8n`GhXR^00000000`h1i00000000HO=]0000lH\0h0EdX8OH000000000000lc0;0000L5XY0000528`00000000000000000000@9jjPcLBE0<;0000d6b?]:@;
00008PQmP3XA0000hIb[dEWb8PdLL[MV\P0PTUFTA37\00000000T8]@000000004oYF00000000P6`L=9\_HTc>X333X>Tg@El[`GJh`Z1i=5HO@hGC0000@0l10000
0000000000004TW:0000DSYdlVO;l]QK00000000PR:R\^Z\LFM`0000H^Ra0000H[mR0000D@lKlCIATZf<0000LN`T<>?Q00000000\?a>00000000==b400001:Ti
00000000000000000000DH;n00000000hI2P]3h^l]7=000000000000000000000000\P0gTDDP\IR<Lbm60000000000000;GO0000h0ZH@<;N06l^0dA^Teb00000
H;62\>=7<1<@<k^hU55M00000000HXdQD;9oLGL1\M?c0000dRGolFSWL^KT@0GJ8o:h00000000hBkg0000000000000000`T6I8OVd\bPG5>^U0000<AdA00000000
00000000e;lG0000lUWa0000`2CL0000\NNHH4ElT<:F8?5WlAS0@Xl0`YXg00000000000000000000\;Fa@?Gh0000@_aE000000000000@D2i0000000000000000
`4AD0WMGA0En0000000000000000ldo@0000D9F9@8gUHSUP000000000000<ch0000000000000PEOW<B>We=1S=0]?`75fh7[C93fF000000000000h5k80000]0ee
0000000000000000000000000000000000000000D;BM@cU60000081M0000XLGSD4A_H_cC13e]X8?\dXnX\^9md6975=j800000000P3T:000000000000@Mi0`GI6
000000000000LHB]0000PQY90000000000000000000000000000h0j3TTna`j`<hcEaXMM]i73D000000000000Pec`00000\<C000049nK00000000lmPS00000000
0000XCP\U;TJ4C93DP@mQ=QN00000IRW8Mm[HJ]l`QRQHUMn4MHhdad<<i0d<klXQ3U@\[12Q>M0000000000000hS=NM9h8XCLl000000005;j@0000000000000000
000000000000l[G8`>O@h@B8h=:FPoO;e:U_`aZalfYS000000000000000000000000P>:h00000000I8KG00004R7_0000TX2Zh433X?UK0P07H2JI@?YdlI58lW_3
L6F6`bl5\kHBQ1@T93CGm<D\HQ1a0XKcA64bU8g7T41cDTA^\\5hTa@210Fm19WOi<l[P4MAh=Ha@Wb8T1>W000000000000@7bn05Hf8^NK0000i1_l000000000000
0000000000000XU\00000:gfa?2MhJEl8C:APmL40000@b6VXd^9\3]_00000000=6_5M0`E0000000000000000000000000000a=iB0000HO?L00000000@J2F\Y0e
A01a0000000000000000000000000000H5QO<0fGXNmiXi>ZLQm\8l]N10fCQ<GV000000000000d6?m8gjQ8`U0`aM\0000e=aeI4YlM7D9Q:d5m:f<000000000lfN
000000000000\A6JlLC]\l2M0000<OlU8NRNToG4000000000000U<AJ00000000P7<>H5lY@7_ZXB4Q`dah0000000000000000PLb\0000`<lKY4`T@10h0]FY0000
D7ahlFo2PQj3hG>K00000000HQf\LdE1@U>j@]mG00000=lGXahk0000lG93d9hgi<]ODXZl<UHK0000TBFHl5_\`;1M<FcZL[=QTkmfTV^6Dhh:P`1o=8L[E15V0000
000000000000\Hm10000T^1<0000hSNn`WX\@6DDT:4M<FE?P[I0\5`5000000000lJY0000\@4WX`XmlcOX00000000LCkc0000XWe@hbRThPm6M?3R@k<Q06gR8UWN
h:fe`Q6Wh`K7i9ZXa0ne00000000PSLJ000000009;260UbV00000000HIV>000000000000000053^<000000000000HZjY\QOV\FgBi6\d<`5^0000`GXl8YDa0000
000095CUHR3i000000000?B<XY7n00000000@Z;hPE4D`h]S00004CoO00000000000000000000\ZWWT=80\G5?@nFb00000000000000008GQg0000000000000000
L2V[00000000DZW8T4j4A2]3LCU?06MMXO]ITRM0@XPKTDkC8:5b`6AGlKUQl_65h]FHPd>[PFR?djXalW>6@_T`a;I=1>]>00000000A9_ea>dm99`I0ACKm:Oe\R3]
0000HV^l00000000000000000000000000000000000000008SN50ISE000000000000LLEdT14S0000h_Dd0_Q[00000000lK0Q0000U7KV`Ghn`I\L`RAddhca0000
00000000Db6>A;T>00000000<``H0000HGS\P6E900008@PX@7LKD9k6=9`U0ZOAlk9T000000000000000047o<ljcI00008`lZT60cXh`18Y65a0Vd0000<V1[E3;8
4BeW00000000=60L0000000054`0d?nml>3<0Mj7PS_b<EJl00000000d>gU899JX7Y_@WiRH5B2\DEX`JV4hX[MlZo\laR@1<igA>Sf\LUoD3Bf0000LoBF<EWX0000
8_=H000000000000TY6ld_1]0If60000LLn2LWDE4LN9LXa^0]E54bh[4kQHDoe3U2bY000000009=N3L0>m<KX_<DDB<i8@m7ZEP:A1`_jA\<YWQ4dT19XET_eMd`X`
000000000000`0lOT1gM0E?a0000TSi8Haa982U[LkGl`BJM@FajQ>Zn000000000000000000000000m9CW000000000000l7I?000000000000LhTKl]jXE5h;@BA7
0000h74:dA5clD1\P3=<lP[h<ILT000000000000h7lB8VlddlBlL<HAHO5i\T6oTXI900000000\ekn8BL[0000l9KAe0kKL5XgHYbF@4c1<0Z88MJ7X[MATc=N@dP1
00000000000000000000DEVS00000000hXZ:I1Mf0000`7cSlG_O4\<^D`2g00000000U9Vk00000000`cV[00000000T@^n0000dJ4W0ODhD9CV96\4000000000000
0000`mTG`G_?00000000@3`\`\EfU0dd0000HEW5HG2V`m2hQ;;<0000000000000000d6bl00000cHi00001=\R8BD50000000090\<00000000HE\9000000000000
0000@5NldVV40000Y9GGlLZMTFaSlIFjD`PY4e3L92;N0000\]Y9D_5fPOJd00000000000000000000L:2AHNH>0000`i6^0000TV<n0000T[0CP?IWXoDj]60o0000
I7cE8ioJ00000000LaM3LQH<@fo`TCj6d\V;Lo5cI=EBTM@f`18h000000004\:500008MK\8DamTkT4000000000000000000000000000000000000DWRahBBoTFK<
dV8ilBbY0G`^TV24<X91LfZoU3o[1:JUE>aOe>a^DKR5@b\1<=]80000@8gELAS:T8_D8\NQLXlWDclU0000DXMP000000005=em000000000000000000000000X^aR
U>1C\P^3LH<=X^S80000PfG50000l=O]@n[jL>6o00000000000000000000XKlo00000000U:[G0000\BBMhP6H4Pa600000000000000000ZL]0000P?aM00000PkB
0000lfGGDN^XTJ:Z00000000`Z`U00000000deiBX[fJ=:1h`001A:Bid@O`0000@\h0i1dR\e[nXjDh53hBP>RR00000000<Ldj0000000000000000TJA_@3EKXIjR
XPjiXAA:4J?LL`gR000000000000H@fmXbme0000<^o500000000lOYj0000TA?I`<Y900000000I75<lX8V\0DM00000000000000000000D82c00000000]73b8V5H
00000jOHi9e2X08V@H3f<HOC000000000000000000000000\ll:8F77E0KU000000000000000000000000T5R4<h99`VTX<W[g0000000000000000000004Y`0Fa]
0JTiY<>bXI2=0000000000000000lf>_a8;ol_DH0000]4;i000000009?0147k\h9liHWYK00000000000000000000M:bLl:l?E2Z:<:dOPM1P0000000000000000
00000000@NY^0TE\0@65PKa@M3ZN\[B7\\OH@ca\]2PKi4K[a:Rk00008Ijc\FWRPU8700000000000000000000`\N^00000000000000000000PPik0W7A0000m2Df
00000000lJeb0000000000004=MH]1CZ00004?]f0000X\f2h6>]00000000000000008cKE000000000000000000000000X?Xb56cE0000DYPJE8j7@^4M0000TM6Z
`fNU<8Ei\A8NPRA4Di1>91K58Y[_LQ^J<9CdP]i<]3j8\iDgU42Q58cVM<=T\BelI<Lo1<k5m>I[HOVP0000Tc^B000000000000hARU0000LSjd4^=E06_NLZYD<HcC
<33X000000005>]hl6W:000000000000dRN@Y4TZ4aY@0000000000000000PcoN0000HOk641kk\@gYLQD_A;L10000@5jH0fa?0000A86;hlj<00000000HmoL\9dX
@;J20000000000000000000000000000hVV\I0SV000000000000L3S60000000000000000DRTPliYf`oUn000000000000TFP:I>fk0000`YA04D9R0000DWkZm6Cd
00000000]56J000000000000hBdn000000000000E<e\000000000000@We10000E8R=00000000dJhV<So2X1Smlk>30000000000000000@:aOhC`[hJPI00000000
000000000000M=fQ@Z@;0eNf\P:@DT604L9E`ZDbD05ePRQ4<kVNdkgh@GK_Dm6[PnO>E;`20000PeC:00000000P\@H00000000@I[l`]>ji>KV`NGX000000000000
00000000dj6LX;IQXYg9P`0:0000dFG^@U;30000e>CC0000X@_I`bTDl\kla2N5D_Sb4\1ia9dE00000000DIiK0000000000000000\\X@00000000dN3l00000000
000000000000LnDRE>b]Xe`200008^YR0j\?<I4JX3MclTlAd_9@e5;cU9n;a<Cfh>gc<4Y2H>:_Hc]h00000000DWPG4HH40A^>d55XM3EWd3985<2V0000i=OM<7A[
L:nY@I?n``^FXaAi@B<LPna30000000000000000\WZmY>6\00000000XT5ULE3Q0000U8BA0000lVPg`o^b0000LR;@Xo[3000000000000\[UTT1lIl319\bY8L@=:
5;A900000000<\iV8c46E9^]00000000000014\P00000DKc@NE7H_?c000000000000T8>0l?kJ42Y=8T3PPVQclfHk4ki?0000H7^N000047o\m7V30000A:<c\[3O
0000d2O;hc<K`AH5\[ENlU4V\aMjPO?TPb_dE5R>1;9k00000000000000000000000000000000@BIkA786dYSO00000000`32c0?[ChQF4a:oQ0Nla00000000DD<V
TEcnTSX7l[\MT^0n]10>I<W^HE6G0000000000000000L<ed00000WXlP0ON0000H8FVTnFj]5Ql8U2alg_U0000l4Z`00000000000000000000<TD_@Gok`P2l4VMB
000000004l8jQ0FJh3DVhFi_Y3[@0000000000000F4U000095Ac`cI1dC?iHL=f00000000`KRaDOb9M1`Y0\2[I79n00000000a>;000000Oi5Hm4BXWfH8`E;X]nO
Xm:DY9K:00000?PW0000000001bAe>ZM0000d^?HPMTG000000000000HF^^000000000000XTbXdUoldWV\DgY900000000DcUN000047=Sd]7Z54XB00000000=7Ji
@MZg00004H0Q00000000@S[<]=450000000087n;0000I7nd0000XLMf9;ZD@<I<0000@h?B0000L:hJ0000XgFO0000l6V>8L8BP27WT4fEDQkNPi_[000000000000
<3QS00000000DAVF0000000000000000T3XU00000000i2U90000\8B<a1=0@=Xh000000000000000000000000\W^><D_40n1Z00004MDF<JUY000000000000U=A4
00000000000000000000\H\dXmX50000XC5i\I`lXJ@ATa2OP;f3I5ESh8RW00000000@?oUDW?gh\\\l[Q\e4NH8J[<00000000lb2m000016?^TBn?<n26I=2FT=JH
i>8fXjSQ@60N06Q>00000000000000000000e2lV00004_6^<DH4@g0O000000000000@IUSA>1U00000000T^@o000000000000000000000000i=>j00004ijhe=l9
TXXBU80G\@\_\[W<00000000P9d0000000000000`j;Z00004Mb:00000000H2:R@de:00000000000000008OY]==F20000D[l8H[HQI;H;00000000D1a3`CTE0000
000000008V\C00000000\YZc0000A9PM0000L55FTLXP0000@UlP\\X7@oiR00000000XNgE`_4_00000000XXZR000000000000000000000000h2;7@]U600000000
\S2e00000000`;0R8UM`lMS[TIYlU<6X000000008ZSLld^O<LeIA;]G000000000000\ZGiE7L=`X8LI2=8000000000000\;?I@FKj`?A3H8KoT;7n0000`X>ehXn5
43^Pdo=je;YNl4\m00000000dPcPm158m9mQ00000000dC5?hCX>HG:U000003[<\5n<\7bZQ20E000000000000H39J<c?N00000000P9=N000000000000h<c8lAFg
l=9\00000000LX9K00000000M9g<a<Lc000000000000l5Il0000000000000000<=jCTkU=0000000000000000hEH_0000<V1f000000000000D4=NPBNE0000HYNe
00000000@H1E`eH^0000<HUfP]6fhHW^Q5MhI<O<000000000000a0AW0000lP9S0000\`jP00000000l\6f50b>0000dCCZ0000000000000000000000000000HQ9L
\ZA90000L4>N0000e9hSXUijdVfN<GZUlniG0000`=f[PFbfQ>f5\m\=0000PTbf00000000T5AV4?MLl@jO\FW\<>[=4BYBT=>:HDL2\EY6h?TBm3R]H8Cc00000000
00000000P?NOM<EODPmU0000d78K<bhH\d;cd6k@==mP000000000000000000000000\fDC000000008PBh\`<`0000000000000000m<]C\Z5Ri4?U000000000000
d1M78cdV=0LODj>7\OPPa;fM00004QK\DVBJE9;P\5cc00000000U:lZ0000@Chm000000000000h@Gf00004bUn00000JBU0000D6dOPE>`dV30]8f_000000000000
0000U<>D<B\^i2P;T03C857C<Ha68E:]lC2:=3Gg000000000000<[G`0000H^\50000hkfJ0=cILSGo4e^jlghc0000X0YLP165d6=E<_:d\`b^hD4]Hag;D=23L>7c
Q;d:00000000000007:<0000D68R0;L28S2X0000000000008HU50000000000000000000000000hnd00000000a;Nh000000000000ldA6H=Nl8M9;l[XEHJT=E1D^
Q8:@000000000000@`DM8`j]00000000HdLe00004j?glkX`@b7_0000<l]@0000\@8bm=Z]000000000000@5cRl\8j000000000000<1VXDOnBXBB9\XVaX_;C<X`^
00000000<5LI\ZS=0000HGTJ0000=::b00000000HHIQ0000000000004K0jD[C20000000000000000TRLK000000000000@0cM0000PFg000000000HckR0000X2PE
8hmDXLYo9;4j000052o?0000hJJDi4Bcm5UD00000000`YV30000dGfFPin;i;M?\TcHP>TFL_J=0000000000000000D9A]0000TBlP\ZM1l[7F0000Y:XAa;=mlTFM
`HR]0000000000000000@R[gh3m?dKBL\V1=A4liDCfK000000000000XA;l000000000000<;X0XMDT000000000000`9ba\<0n0]hY4WSfL`7700000000l<Kj`GOM
00000000U36h000000000000H6o00>El0_mL0000m1;900000000000000000000d4Oo0000`P2^]1=^548[0000a4490000lULl000000000000d`b9000000000000
0000lHGUhlLc0000XICA5>b?0000Pj7PLPe0D9LQTMB@l;KdH\L^000000000000d<9jD@ci@`bK8>A?02?ah8m9H@O?4ADLXCC6@4^A8h890CG60k[l54SP00000000
<2SI47oFm;h0`eLV154KTn:o`53TPK@n`nme0000X^gX0000000000004:?`U8>B5>LF4c[`@OSHE;I[000008;jh]`l<gKW8k]\@NRfY0aT0000TCi=HGU6`Pg?`]S;
\5=SdEV\0^5;L3@dPGjOdJA:@Pg0@[_6hXR0<\CVLmXmdH_A`D;<8Uf4`]5;4>]lPWleh]BQ0000<@eN`m9H8IWZ`ZhK0[d00000l8;60000h5hndKWelEQ08M5G@]P@
\K=@8_bU00008QdE@=?e0000@Qa[00000000HAYW0FXJHQ@e49aChKD<L0CaL9PJLRSKT_e^Tihg00000000E2oOH5kCP<X[hR7E00000000000000000000@aC70000
<oWVL2;Fd:am0000`c<i000098jR0000l=?LHHQ5A32a0jcl95GJY<2b@WK<00004X6WP[GUL\^F0000hXQ@A3:ZA5PO0000`laT00000000000000000000I>i;0000
H__M0000a35W00000000dRICT6X3@3Rf@M0:a0Be1=hI\23XQ<1QE=1DXT3b\Nd\0000P6280EoU00004<`:DKSWA46300000000000000004Zmg@:7odNoa`8Og0000
00000000000000000000lH^`XZ9oHTb90000086P00000000000000000000T^4;00000000A8H_0000lHRBhFC>Q8a7DDE<<l<HT5RJH5ZL\n^gd<P>LIa_`aHe]<YY
8VC=00000000HHdm0000LM\>d[4mE2CGI8]e0000DNiU00000000HHT?4I[@8M8o000000000000000000000000XCA5HLl=TOD3PnUI000000000000lj:`0000h<]1
4[\n<BWo0000`N0bP^Y`0000@HnPE=cH00000000TdC@lMUYl2@O000046lN4Ah3hYBT000000000000L:E=99J80B[am:1S000000000000h76T00000000XFU>0000
DB4i0000T]D=Da3Y000000000000000000000000PH=o0:Tf000000008@VU@mMO990I000000000000d1IGTSJ4l73E=40_00000000hD[>00000000XSh?00000000
00000000000000000ADkL6Of0000H\L30000000000000000000000000000T=7``=f4@\SI@WLhd_2YP4Ra4SAla59e0000dRZl0Zoo0000T<UlXKkK@Rj4`VkEH^XQ
lOePI:GaE:m80000000083Sk00000000000000000000\7=:00000000XjC5DBCGd2lL`8>j@QOKPZ]@0000HKTQX@o[0000LT8L0000Xf5b000000000000HKV]0000
@U9<LYNS4=L5T1gm00000000E2MH000000000000Q0K=00000000@8`Xd=;WhiKHL:LfhiE]00000000\=B=00000000000000000000d`Dl00000M@2`3IR00000000
00000000@JC0TVUh0X_Gdg02TjRQ4X\E52TJLX3>`LA00000D4__000000000000d3FO8kEd00000000000000000000000000000000<B96H0bO0^M3L8=M00000000
0000I;J600000000000000000000dV:I0000000000004cUm@NS8<]:LXKmRXX:Tm;k?dBQ3LD2XLP89\FUK\QX^hFinlThJ@_>QA2oo00000000LWYk000000000000
00000000000000000000\W]Z0000Pk17462n`]:Y0000HnW>00000000L2IiDS\DlGO=Tj=?0000PKI;\f94@<Pl5:^h0000\dfd@QWE4014L5:I\9<>h;4_0J4FTLo>
hX[88Xj?0E<a59m0d4]AQ1TD5<L?h8I\a29B0000Tb7J000000000000XPRGdl6g0000DM2kP?_QHNgS0OO?LVbA0000d9TX<HNX]<N:P43AHjFFM8>iE:mnQ=l]LZhj
00000000`1lfE8`50000PLfL0000lIbD0000a3bld:oF00000000000000000000D1Ea@RooTiXkE9ld0000Y0Y:0j_fPQQG00000000I:>[00000000I:6fTWi_0000
000000000000<>EQ0000H?R]982iY<]^00000000`;1000000000`LlKDdOAQ5Ee`DSmDZ\o@M6el67^E72NA<ne00000000`2TR510R0000000008bj59O3PJ6F<VYd
00000000m;@jDgE;00000000h[]f49_X00000000<M@?0000dFB]I=Bc00000000H?hYa6Wo0000`7:[00000000000000000000000040^7A4c80000\LZW00000000
000000000000000000000000PKQ;0000XA3X8PeT000000000000l`VG0000PE1OXnB`0000XO2@To^4\e>T0000000000000hiV00008jY]XWa@0@8k00008Xe6\X@K
lL6f=6VF0000000000000000DU=QI3C7`9?GXTm>A07kh@@e0Xhe43AY\6\A<?[40000X13h00000000L0=n@BB`XHaLd^^h0000h9J8T<72@G6b<_eo0000hPSnl6=3
l:c40B2mTEBX`GELdXND8\PI<:<B00000000HKV:0000\]M000000000\?O9LXX\00000000`7HP`EkR<0jX0000I2M800000000d`1X08GY00000000TOGL=:g21=gS
00000000<bZ1I>aC@]3i0000HPnUl=dJ0000DblE0000H\LM0000TOY:0000000000000000000000000000XH2@lg1N000000000000<F45H405Te14PORia=c<0000
<E8fX\Gk00000000\GBh0000000000000000@I\@000000000000`[ZGTChO00000000m4d;00004A;Y00000MWlD9cX00000000LAEFXGRA8BIP0000X8Q=00000000
m:M@Pf\70000LLE1@;=D<DLFe6i9];0nLF5KTjb>`H9RXh_EhG<4leKF0000@<mU0\2ld1dL`fS?dgBC0000l@4j00005>0D@_EE00008I758=IMl\YRXS`<L_W:DEl9
00000000000088fBLY9n<cRT4n5;@WLJ0000000000000000L??B00000000DWH\@^V>00000000\Q_Bh;JG0000T0SN\[`S00004DK<lF2K00000000HTojE4CA`QcR
<SR\0000PU`;0000@Rm_P_`ll_A_L9neXXEN0000d7k3\Oca8gTi]0:?000000008LO700000000`\Y100000000000000000000I:JdY;1@9<SDi9;250j;DPWSA50F
00000000L8;\0000000000000000d6<g@KXk4KFfTHRP\`NiP9n1dl9g00009<d3Q?8DDEB9U:0K00000000d;9^064QXP``Hhf942n]@?l5Tc2n0000H[cQ=;6ATUKF
H^jhX0Y>8@I3\kd[l:BHm199Tmdd0000HWVM0000h<Z60000<c7QD[KolP?l00000000<[ZX4h3k000000000000L2[JhL<i0000D<MPHF_1Pano000004B;@ElQ`E61
PS86HVBUe3F70000000000000000I8gL0000000000000000000000000000D:WKl@Y\X9Yi<=]B@b7V000000000000`JG`\H`aDOBD00000000LM[a00000000l;=4
h>040000\6m=00000000X>n^0000\K@Q0000lEAV00000000THJblaGIl`>C0000000000000000m=^D0000000000000000d2l>H@Q`87ncY<iL0000000000000000
m=7GTX=0\^[<H]8U000000000000000000000000\Z6J00000000TC^_U0h1000013SR000081S\0000lYTg00000000hoKMT]:9<^F>m<3[D]]a0000E=R_0000=6a;
0000000000004E^Q<=dkl7lK<XY:=9C600000000@JOmlSeLe=Ef00000000hH@k11=P0000lVYT0000`Mbo0000DG>lH24LHETHToLAdoVjHQ?N8WNFe80\0000LQ;c
0000d4Y<`4]OD6<\0000U<m]00000\abL54oDBS<d<Q=HO<2hbHS0000PX8c00000000lZK4lSdC0000\kjL0000@BZ;0b@T8I<h0000<PH=00000000000000000000
0000Q0;EdIc[Tj3d<fEE`7H_TWR<4?Ze8\dTd6O>hQ85000000004gL_000000000000000000008WS4000000000000@]3W0000\kW@0Tf90000000000000000LmD]
X9:EDRTbHF7`hOV491BJ00000000DB=>DM]N000000000000df]oP8nY0000m;fe\<1:0[H4h^EZ434oi??=\o;N00008UhI000000000000\`e^0000P=aQ@Ggo0000
hlX74Y<UPehOXG\C0000l\]^00000000DU2F00000000HUcUe:hI\^>RD=k_0lWF<[@9000000000000D:O4\4?]DNa>0000`FBO0000a9Bg00000000=65g8=B\0000
000000004LT\d8V74M6L`jla<93mh\nKHnMV]1W300000000000000004:>]`K<XP_9i53<X=<RZHb<fE<FoXnK?0000I=oi000000000000`E>QLMaN000000000000
0000i=nL000000000000000000000000Hb7hdF]20000000000000[nb\Rk:8HIl<kV0Q>SWdV[9X8B]HYQb4]L`<6Ce<cX[T066I:nL00008JSbm9oL0000d]P]@`bS
T`E`U3Dm000000000000X>>7<IkY52L_DDi70000000000000000@:kJ000000001>MKHGkWhM]5000055@^00000000D8mK000000000000Pf3d1>@OLROB`1Oa\9lI
HEBMhCT;0Sdo0_EeT1Bf00000000LDogPJlQhC40`gT6i<>50MS3dAfH00000000000000000000HR;_8nS><AMNLWe^000086Q^0OOLDm;<00008HQGHeR\d<WW<79A
dLb5<^W4dm3EdN_dHoCl8ThQQ6;;=:4bH7mTl_[R0000TH3Y0000LTLZl8e\TJe9dYPbXgK;Tnn]\B6m02YPLF3gDN980UB@0V=OH_aQM2I648Ugd:9J`>VDQ:TB0000
LV8\0000m4Nf]::D00000000D1EnXQ1n<_W`00000000Q8k000000000lKZM00000000TD3dhMCN0000@1b5lZ[adF\f<^2LlK7O8J`B@QIRT81aTegBdCS0X5ia`]DS
hbfS0fGa]3cOM8bQe:>ma<L3`Rali=\:m<lghVN`P91ADS2400000000Tb;n00000000@G?G0000Y<he49Z6lLIS0000000000008F;J00000000000000000000hOjB
0000<SjHH2R?00000000\1C^00000000h8@Ua08CdoU\T];4]3]089CH4RV1]5YZE:=\0000M1GdXCU4`R1l1;m1000000000000000000000000000000000000l[FJ
A<lOhSXi000000008>n400000000000000000000hgdm00000000XbML`cc9<5JH00000000000000000000000000005:bXA6m\00000000XHa?L:Qk]=8=0000XOC@
00000000LD?]000000008G9j0000@9hJ000000000000\A\E0L?m00000000000000000000000000000000D5iG<Kb:L:`0HXdAT72PLR4;LX1X`CT2H\DUX@_;HiRP
a2<h8UH<4IGV0000`CK^LLf1PAO@T^Q3X^aFm1U=8W_Uh3Q205oH1:a>00000000000088Jhl?bPPB3Yl3S\LJ1W00000000PmSO\C@D4UC_<J@L@bONlc5\0000U0]1
00000000000000004aVeQ0Dn\AGiT9VM4;VO0000HO:flSg300000000lO7AHGoFE1cJ00000000X?GQ000000000000hIkK000000000000dIJ=d_gM00000000hV7K
000000000000lHZ20000000000008m6o00000000024?000014=K@[jk00005:0o\A@Nm9_5000000000000\\okXP=4I9^Q00000000000000000000hFMRXTDO0000
X80f`K<MlNRn`8Z54=KHXg8=00000000T:Q0TBflhcLVE259a4=;000000000000000000008\:F0000H2;hTJO;00000000000000008:@1M:EZLPSD`<O=L764XYJ?
00000000E?5e<B`j0000@NY80000LV@KD1hh00000000l8MOdVaY\FUa0H\=000000000000XbE_4G5W8gTRPYVmH2:`00000000DMCm\_R>0000PQ<g\7of00000000
I95k0000XGj:158]0000i=J:000000000000@Pi3000000000000HHBg0000E7@=@B7N<>Gm\QFF@oj_00000000000000000000d3cIP<Il0000`1`60U[G00000000
`3[i0LaP0000000000000000`JFg0000000000000000000000000000000000000000000089EL0000000000008HMTlB^E0000HXoL\LX[lO3IHSQ:@UnkL5moHJ@X
lKO@00000000h=af`^nGXTO90cDB0000H7ZB0000000000000000@9C18ZQ6l^AA4;Mola3>`=XF4aWXE;XjHnI[00004@mV00000c=7000000008M`;]8XadlBXToA[
`WE5\XWZE:Ck000000000000XV9L000000000000000000000X^E000000000000hGOZ0000H;KMTl5==5X700000000\OX?HZe=000002LE000000000I8I0000H0=T
dW^aldj1\OL5`P>Hl`VZLc_Lhn[L000000000000A1<PDO1Z5=bg00000000000000000000h=@40000000091WQ000000000000Q<7900000000hSinT<N7X1DQ4aaA
XUT100000000PoiZd<UE0000<]`8XFenH^iTE1[Q8j\o94\`@KjHHPZg0iN2P^Yo<Y]UT=JW9:o0LOaU\a?O0000L?Lk0`QI000000000000<UkD00000000dV@74:Kh
00000000`Yf7\b\g92L;TBea4ZfnddBFD6<00000H=QH000000000Pcn000000000000@7CC8;AT`Rn:0Gio\TVmL8mhhQJn<]AU\b4;Q5=@0000000000008M_c0000
0000@CY[0000000000000=i^0000l;Yn91IfXSdR45dLl>V`PKmEe34=E>ZY0000L`_P00000000DCRLT2Cm4NJNlP6gHPA<89;o0`L=\EEAT=8ALFWIXc[R82OH<VMb
Hn5ci9UQ0000000000000000h88FH9EihOf:0ZM?d<eK00000000@oo[PRC7a=E60000Q45a0000X;fD00000000T67iDW`900009?0m0000@R3OPF[Xld]QP1MQ\C`e
dHJPdHHcI9kY\ZG=D^oQU3::D53_8R[W0000\_Um0000HcBi0000XPaH00000[gTdDT=e7:m00000000@>aY00008i^N0000<BWP0000hgQ_0000lWWFh8ngT]`[`anZ
Xb5[U8EY\nRjm;0\00000000PIIbLGjfDalU]3XgHIU`TUJ;0000e47[0000D1hH0000`iBd000000000000<UD[0000000042T>h4PRhT@=Hf7F@FcI4?\P<lJ?0000
@_kgA7Zf0000I=3B\BNWM?6^000000000000dVGEl3F^8FId4UXBY9kJ0000@j8\0000<]@BdQV30000\PQO<DiY0000000000000000000083MI0<TO8ICcPJ0DLXf6
PUC7HEU90hDO0000hWn?LIcf0000D0bc\9FI4>]OD8MjHX;aDR3DhHcLDTKmE4cTd0O8hT=0<TkD56dV0000lD`<0000LS]O00000000L2J9I3SnHFQe`6[X<9^Z0000
0000PTc20000000000000000=2?L0=_c0000PfX6<ZHB@G;ZH6nG4O=R@4X8Y>Oj8=QU4?\00000LLf@HZ5b`jGC\[[54;oY8oF8i7o<0000XJOR0000@X6E0000<Ya^
00000000000000008W[FHW=F4_D5DlEI0000l@5iTY]b41iPlb;D00000000000000000000000000000000000000004:8o4GRVY6ZT49JB@ig?DkD0`A<:00000000
lEHF161H<SFQhGR300000000TR]>0000000000000GP[00000000I95DlGH[000000000000L?V;@mkT<:Zf\=ZL4JV@\]W4@e=812NU596^i3@>D3n:Xan4P8?FHLl1
\]Z5a2km00008@nd0000D<M50JPe8WP;0000X8A70naI00000000L8H9d<;]0000@D]6hMYN8SS;4WFn00000000000000004?830000000000000000LAoedNB@0000
00000000000000000000000000000000`Hl;8mHC0000000000004029@6Ih000000000000e:RS000081;U0000I5jE0000000041HH0000LkL<d6M<@4?2XO5JLUfh
\[hEY6Qc9<^Q00000000h6gEh_iN0000HVFSm>ob00000000d8709;h`1?=]4VSahL_Hi<;P0000e>4R000000000000\9iS`D>>0H?n\JHmL^gj@i[fX13ZXAaZd7e7
D>WiHEeAT_<:hNjT8[i8dNdAhbG0dn_oPYkFY<:W\0>M8lV1dAV2X4nD0B384RLZi:Q0E=2=\@cC0000h9<_<CFi00000000m:P70000ddRJ00000000Y;0J00008@?6
96Jl00008M8X00000000000000004@gH00004_O7`jScLin`0000U2DKA9nVL\E@0000Y<Z100000000Q0nC0000T`]S00000000000000000000P9T2000088450000
PZcm000000000000i487DC6AlM<X8[E4d^7I\JCS444i0000`U]?XQ4jhcS`@NA[e:ff\20ed9blX:3hXBJ<8PFn@agK9<2J0000H6A3P8a\DIcFLdEA0000TC>j\2NQ
0000H<bAD:0l0000M9VGDj]lLP`E0000PNDN00000000D>::0000000000000000`WVklid>0000\RYJ0IOJTjbL000012iF<LVC0I6<hdSU\C6Q@a[k`IFZ8@]LPJ_;
\]?IdkF\00000000@8^JXIl>@_^n`K<cT?H_00000000D4eei:QW0000000000000000Q99R4Ec00000ThOG0000Hc]UHP<]@TZXm=`Zh=?700000000lF;aP1<NTX`2
8``k`aN9=9bVDNVj=:XP];9_h<@R1<aK1>@18P508XP>D;\me;:ghYP50000L=BLP@VjT@gklP28\QWMD__6lb0ClTfF==QZ=>T\8=nnDPQ^P2W`T?OIDDO?\2GnL0YX
H2N^4E5c4L_Vdm5;51iC944K96UGe=I8d6:h0000@1:nI6d>0000000000000000@gG;0000`TOm00000000000000000000`HcX0000@Fdm00004XPZDEBC\KN=T;eK
HK8dXUOQdd3M]3NL5<FKDC\ILmjR4YIkD8NITcTDa=Rk<9S\H^jZ80S\D?@\00000000000000000000HFWf\gaZ0000000000000000A=oE1>RO`Uj900000000@CHT
0000hE:;P2[ZdDSKT:8X0000000000000000TO4V00000000`>2ZHb730000000000004hWW001_P4f;lQjf@MQg5:84l?bbHJLKP0mc<YDT0000h`]A000000000000
DjiSP1X;hIR20000000000000000P^em957b<8Ij59nJ0000<<[S\e0bD:7ah@h74F@7D5@k4M7ilbM>0000i7;``GeI000000000000H<\UTXSKe1nb0000d@MU\P@`
00000000DTQJ0000000000005==;0000000000000000@5XD00000000lAD=000000000000hC2Pi<F9000000000000d?IoPO22dV`C00000000000000000KG7LG_a
TaSm0000000000000000PB5j0000000000000000DTVd00000000lL3VXT2^000000000000Tmgh00000000@mUO00004InMh95P0000000000000000l7]44FRj0000
0?21000000000000dV?l0000\5]jHRY;A21o58;00000000000000000`VL8deSc0000DMnOT?W:THk44U8U4=1RTBiR`_dg0[S\0XGI0T6U8J5CP[j2l\e20iDYPhZ7
`XkLI2UmY4KI00000000T\;P0000]9Cc8Hcea<8A0000<2i;0=iL0000l7ff0000dYjh000000000000000000004YkYY3e50B4]XBG00:6800000000`Ya?m0a`<Tl]
8dTETJ7H0C2d@]CC0;6Odmof<VgNT:1BM2>RTOnhY8IX1<a3Q=U;<j@CA0MVm?8\0000TI^ClObGH_930Ia6000000000000h80>00004f0>0000h65g\E]0TL7jTZNA
T[L?TJ8o0KQf]4T<9=nj00004_2;Toka83?V\fRWDQl^T9=1\ba1H07;lL\ilkh:487=<iY?L4PdA1fYE8F4D:0dhcD9M8S900000000Y5M;0000\OJI000000000000
00000]=Ta1`<0000hS^i000000000000P?JmX6WM`TdY`[Yn``J7X:JMA4JiA;kK000000000000lDS:H\mT00000000P?`n@_^OPoNIi:U50000PobS000000000000
LP[3XE?AQ=T]000000000000000000000000`NP_00000000Q3Z00000Xi8n000000000000h\068Rbi4ID10000Q=Tid3G80MkQ8GI[\Rjj0000DQgGE9m?00000000
0000000000000000000000000000X\o500001;Ji0000000000000000DC_cL>9]<0U^0ZR?P_ijHcN60fAMd8Y28=LADP=LTbg?h><\m3f^0bF[00000000HhnTE5L0
dMG20000<`7J\@2cHZ\Na>e<80JOTS?m00000U7X00000000H9OH000000000000lS;d84TX10jY`K9e`jAF0000hcQ90000d6EC\IbfLH8E<KWU`I\XDL=DHBTJhV?7
00000000000000008=M9000000008?]R00000000h2=[<=`c00000000000000000000LUcB00000000000000000000000000000000Q=2R<6J\0000000000000000
PkMnlGMf0000<Lg[4N7[dP];0000L1i78aUa0000Pm`L00000000XT@0\TBclMiXI46ge4VJi=FJ`YUV0Cf<TQ]5DOmklo2Idj>El4lI`KBj@k[H=6=K9:nd`RB40000
<R`^4c=kU;?S0000D;n_hc;DD4BeM:UnlEdVhf^j1;=O00004F<i0000000000000\TH0000000000000000DGCM00004>LB00000000000000000000I:]H00008B\O
0000000000008<gJ0EL;m1F2M1bm00000000h6Ua`:2l00000000000000008QfK000000000000\nOh@fCYM2QNA95\X]8L0000HO61000000000000`Poi0000DUhY
0000HFPm0000I4oD00000000PPdY000000008eMD00000\[Z00000000Q<hM0000000000000000E1h3\4[i0000000000000000=9aBI7`ide<d4`:G00000000Lk3o
L`k;i4@ea8mm00000000000000000000H08;0gA80000000000000000P0?K00004cg30000\C9K<7aVLC;Ae:6T00000000hbn6000000000N;2A3`4I=_C00000000
8>c8XB5B0000000000000000d>4h0000];ND0000hS;00000000000000000HhgR`YdQ0000000000000000l]A30000000040?h<AX@\[7T0000D2Ao00000000L=C=
m>>oT6P70000]5_I0000l59R0000m9]m0000000000000000l<XM\CkC`^Se4kj`E4jZ\NXY\hfg562C000000000000000000008>604_milf6l0PhP`ZC7XZT6dNR7
lXjal[P[D>l54_7hD7RD8cV@U7>i00000000HaWJ000000000000d_VmLdlH0000\gMOm1g90000X0Zf0000D>?mPLBm0000Y<Xc0000hL>H4Sn]4^lV\fM50;:^0000
0000000000000000l9X^00000000000000000000A2RV00000000<_fh000000004AJHm=ea00000000M3BK000049fJ`bIG000000000000ha>k0000000000000000
<NoP0000dVG<DZ`70=J900000000dVc]0000000000004F8Il1BX4`\1TIjoX4T2HS_Ea10dL`Uk0000\QNl0000hFYSl8MADf`F00009<4c8U_n00000000dd6e@F\=
8Qbe0000@k8ll<CFl_1E00000000000000000000<;o8X6fmTE[4LP6\0U1?T[foXZ_[00000000e;^[00000000lkBVm>A000000000e4R0e04ILY`2P\o`DLe^\YR1
U6Zl000000008QLD\;oGQ2UY0000@0Ke`iO6000000000UMO0000d<K]dGPo<KVm0000000000008>I000000000L=Jf41aD0c`n0000XnH^0000lFb80000H:I6P3Gb
00000000Lk800000LSA^0000`G]C4O^Y<\0_l4`BY:Lh0000X0B:@2M2X;NB\Ba4U4f1E=^nT@Ui0000E9i4TO_W]6^S0000000000000000I17Y0000Hlg`00000000
000000000000@G8PDM>m8U2T0<Ei<kcS=68b0000l:06XbND0000`XW0000000000000X:Rfl>0A0NOi00000000000000000Yi;h`RX000019NF00000000TGJJm=<0
DQo000000000h8]b\\OfhoK[Q=D^0000hY7;000000000000e1=@0000LQ^60000a1R^00004U9N8n>JH==500000000lW1^@Tl2d1G04G@oa4nF1:e:lUVDd2m:\]N:
0000Lf9N0000m6XDH5CdM;LgLURdY93RQ7Qe4;bGh<VG@@k=<Kf<0000H[`=00000000<F]?HmNY4Tj;XT`:<Y4n90KeU7je00000000dDFn000000005<Ha00000000
`HK;\VE:XccS00000000TEDWe=PXh7N5\j1812;0i:LMh94?M<SY83V]461:XOe1dk=;A2dh8Zf[0000D6<QlNhD`T1^0000000000000000m3L^0000Y2Ba0000LZX?
0_[60000L8mY00000000XU6m0000Pd25<0Md4G2K8M_oDM>Fa1KcDKGH000000008bkJ0000E2lFL3Q^Pm8@@j^D0000000000000000000000009=eXA<@KE1n2hago
\AEc0EN18\k:00000000000000008>ljTYGlTA>>@]C;00000000d>4Dlcoa4h\T@cn900000000TGFn`[=`dj=iXEjB];oG50d:I=fB00000000\[GL00000000l_;l
=<TLhL:j0000P[Af00000000doQW8:^;0000000000000000000000000000000000000000000000004Fe>ld\7e=\aQ8R[E8lY0000PB:ndKZ\523E000000008djd
l6NQ`jhJQ>;TTn]9lbMn000000000000d8bYhd`600000000`6B8PHBHDd:AdofM55FGPW2II;iM00008i3B00000000l1KM0000000000000000000000000000LX9?
000000000000000082S@DOO00000000000000ZeZdU7;A=7VU1oJE56]U3?B5=DFPCSJ000000000000000000001<ji000000000000=>=UhcRo0000000000000000
00000000000000000000000000000<T\TJ0200004_Ao0000D8U@lTCBlbD<@Edi\7i9D[Z:4imo4k_:Plhb00000000d@CCXE\X`gYki;3;U>Hh8Df>djW1U<^<0000
0000lRki0000TG[?L@ab000000000000000000000000D@7V0000TDli000000000000@PbQP>C;4PG<00000000000000005;Di00000000H>=V=;EM0000T3>mh<Ti
PcmNA>YH000000000000XTm_M7P00000DTIW0000000000000000000000000000I2;j000000000000@dQK\GT@He@>]98n000087YL000000000000T:76\JGFi1dB
00008cDc0000`@NU\V11]>gI0000TEMJHAC58;DY4QTJ\Z1>4anM0000P\j]0000000000000eQS0000A:CA0000000000000000@EBeX`f<@9eT00000000Do[c`<Vd
83LR00000000PYh>00001<97000000000000XR4oH[dUT:]ZPmQ2U;\H00000000dS0?=;ma]?>eP`Rh000000000000000000000000000000000RbWX>2G8n<U8A63
58fG0eAP\BdW<47\\A2eDCRd<V6B\V@WL]6E\]AC0000X7kD97Tn0a8J`H<MX3o\00000000D=mNXY6Y00000000XFJ=X17E\1CkH<PM`KSD0XS_0@RdE:?l0000e557
000000000000LMg9<mcP44RLLnTe@BYdPm:V0000@8eI0^>i00000000L=59000000000000L2>^49IH\VECP;0a0Lai0000Ha\:000000000000LAj;D:14<H0m@QSB
@XYo0aoZ0dGWPoGU9=`<00000000hG380000\Bj\E1j[000000000000P\Ch0000PMi:00000000@JiR8Zb=HmebDNHN`7_:000050eW000000000000m4P`13KX<mh^
@M_=10iK0000D0;SHnf?Q55cQ;k30000LO^9H5]7\<RnL>3WXG_oHR@TXI>flOQ>X6eblla4doZ]M0fca9FlL^UBTSZG8T:I0000LecD0000L\E600008Tg800000000
0000`Cm?00000000TB4EXGa<LKlEhQRiDbcV<15ePb51XJ>[@X3cA7g2L30LD7jfDXm0@Z_m8GWS43WT<j^`0000XY\a0000X\OSd2HI<Pi@00000000DMl@00000000
H4m]@G8a000000000000000000009=WB0000000000000SgTX?5H0000H:LQ8D;Z4e:VI6O\56Sg0000XG[30000=9Y\a>EG000000000000000000000000@YQ20000
00000000T1=O00000000\`SGT;geD475LPR`0000TUJI000000000000H6XJT`6Y8ICTdP=lDPl=dWIc`YnLdLJohZgAT[SO00000000<o;flWG>0000hQQ6<@N`<997
LKE24n4g000005VZI1nn000000000000hIH5@^V\0000000000000000LknB000000000000000000000000P7UQDkeMXoaG`jJK0000lD0i`9WT4Ce]`MOU\T860C;_
X]UEl;Y1T_`_8aPT`2mcl6eF@AdRP2X?DF?GQ3_:d<P2PW5]a<6a0000000000000000T_ol00000000];ieTU3;@E9b03JU<b1@DJoe@X210000000000000<jO<P93
HQBi00000000\dg@`7Yj000000000000]1Zk00000\5Q0000000000000000M1ZIlL7I1<l@U>7F0000000000000000H^jLd_F`000000000000Xh`E000000000000
XJ6aXnB4@9oaL?0S5:G@E6A2`MhDT]ETh4^0P<:o0000000000000000lS>]dG^Y5>Vc00000000P@0W0000@;:?0000lGU[l_\;0000LJ?2@NLU<e?hD_GK<gEa`k0K
8Y^H52WaPM7MXB[HI3kl0000hf1T0000@Lc>00000000PEc<0000HIRG00000000`4D:<;hLa>in000000004RUA<oLS00000000T?EO`9SL06f3T383HIDj8C>N0X^S
000000000000D3X_L=m<0000\M=C]22K00000000d@MF5<0a<<R8U2`i0000D\;i11mI1=Cn00000000HX[Bi9dTi5Rk@heAXLd]\V@`Lc8g00004E4_T`oMTcYI0000
@<n]0000<Mek`1hT<VmeLSN[0000XRf\<KM;0U=2000000000000hC`FhR77Ta]RD<`eT2ZPX]?Z4jgLDE8UY2g:450Z4Jf2A8iVE<5\==Ni00000000XO4e`ejnhX:n
0HjSXiUd000000008X^ahD]L<fC3000000000000h^FL00000000l7N@h7Z60000lc^hA=<Kh[0R0T\:000000000000A5cM0000L;Pb0000T4O_DVhZA?>Vl_00d`:2
TbAJ00000000l?XSM3jL00000000\1KZ00000000@P7C0000Y=d\000000000000000000000000e=`HlGG>8C=@8Hd2H8NXTFV]0000X8_58\R10000000000000000
00000000000000000000h`4500000000hT_PX\ni000000000000@2M\00000000X2C<`F500000000000000000000000000000lP??L:Vm00000000000000000000
00000O3Ti<Gb0000hhNIU:[;000000000000`C@_0000PRK^0000XJ6S4UGC0000000000004_1j00000000\^TPPHHCH`0dl<_200000000Xble000000000000l7@M
<R_H00000000<?<100000000TW=8H06`P@UN0000h8YB<W1lPWj\m5Tf00000000LV4n@45_8HS:53?Y00008lO@00000000000000000000000000000000]3b:E6bm
\IT7`CK5hH4oThi8LQ67dn?id=_700000000hc<YHLA]\Y21TZ7T0000000000004K=eY=XSLKEeTMXeH3iSL1`R02BM@Oj\M;4@0000\==T8=haDIM\Df0XDi=g0000
0000000000000000U292000009mF@Ph60000dYUGe>J`HQ^?07kfY>QA00004[ib\R`>0000000000000000Q7PQ\<V:TIU;86ENTT0VY5h_0000000000000000Xk09
\<:`TUbh4\_200008_^;000000000000LUlC000000000000LbIVl1Qn=>C[0000=2:``Y0R0000000095?G00000000@a\JXm=W0000L[JjM2<HA<n>Y:0cH6nU0000
0000<kBl4mI1hJ>1\;nT\_;^000000000000@6Y<HYd=0000d4WU000000000000<Hg0H7iY00000000M=@20000X7O5lIAI496EL:mmT=NPH^a^8`F?41fX0aYT`aiI
`GcPE4Dea4S055dIQ<RN0000P;3\h@em]3mn00000000XfnJ\o>PD9^kd;E8<FKKl6`4<Y[o@]2]8[h8<j6@00000000h21k`8POLZZK000000000000000000000000
00000000ll3S00008@=a54^h0000m433LAcK00000000hVCRl\UP0000000000000000000000000000d=g=0000\o<DX=AHl8Ai000000000000DMJXd<84llXAM?0L
4b0ThLm:Dn[^lGf`e73S\Y;E00000000\3=JhiM2lCVb0000H@GS0000H?hf000000000000X65PPU[XLA?ehYeZ<KOKdM88H<RedM25lVOYdoJ?=3fn5<mNL<^<dD>n
D=DFQ=O500000000000000000000L`nQ0000000015I`HR2;00000000i71X0000000000000000h<=Z`@BShATF\J:hT_gj4m@UL8<T@[QMT1n^4hfK@IA2=2^N0000
e9c=0000`A^[0000\NQDHjNK000000000Af=\G6N0000dU<G000000000000XR8g\Zie0000`1=>@CDN0000H[LiliTHTNeKm1oZ000000X1T4bblbX9lZa_HC?]U29N
h<a4`4`bLAdnDOOfXd?1@:m^000000004bag0000XGT5P<>UTd4hPi;B1:[S<fDe9??OY9ek0000@a4000004CH700000000000000000000XHNid@`F<NJ<X5bh\:Bj
dRMoPFUk@]hQ00000000@:SoU6<d@5^<00000Q6I000000000000L:W<00000000hC83\W4<4SIK0000000082T2XEHo`JWjPcQZA38I1>hT0000PRBAdaBRA<fC0000
hk[ZlnVNhT_A4h2Ea9b80000PB]YHVfdde@N452\lhbW000000000000X39X000000000000PdeR0000H;KEhcEML?iZXTZG@WP^4_>oH\XIDg270000XEoJA;U^de<2
@ECDPLB^leUZD=jg0B7iU<FW`QhlTg?5E>8<l5UU@f:6\8J6000000000000000000000000LRX70>UBPF`RLPmb0;LM00000000lUQ@0000HZ0^0000l\mjH>7X@IAo
XObV@?:8P:=mY4I5@4en`>@iDN14m7Rd0000h1Rc0000h0]B0000lJQj17[M00000000T2AQ0000PIOn8l[7Ln71dj3<Q7d\000000000000D<<b41Qe0000dTe2H]G6
8@\K4kf6I72lI4ORe:lK00000000\`XUa29Z4OE?i=GF000047Lo00008DML00000000DOU@@UI]000000000000000000000000d<k98>^n0000h7TLX`M10000M:OY
0000000000000nHDT6BCX?ahdLjVhHbBe9HX0000DP:K0000\3TOP99hX7Al9<c^0000000000000000464\a9Je0000L^gE000000000000D\;D\fQo000000000000
00000000a<UQ`VW100000000U86Y00000000e=66T[Y04;OlX<K;00000000m:Hl00000000X:RH4MdSU1a[DIDZdLh^E=:h00008Jm^H@c300000000M>N\<g:mX2e1
Te>j54GkU5\`<OKD<jn_U6WT4Jl=000000008Vka4g4a<YDG0WUf]8W\1:D7@SZi4DMk4oK;`U@7P48D0\R=4b20]<TXPWF5H_hT@7Ma`a2c4BKN00000000`5RVPB_l
00000000]<oOHZc:A329T>j]hPhdllXV=1k10000`L<?`^kg000000000hCX00000000@N]mXPX><VIE00000000I=5^00000000@fi<0000@YB2X1iCXJW<TZjH\V@B
0000000000000000A1Pf0000l5P\Le1NX^4_8LXi0N4D<SR<00000000000041iY0000U:_m000000000000000000000000@4c@0Xk8000000000000Hm^f0000Q3XN
5:240000XJhg8:_CU8D000008S?O000000000000TLQH0000`m?_U9Zd0000i9RN0000H0VH0000\<EE0000m=V=00000000T:5SHA1:56[A00000000000000000000
TT9HLM:V`TR30000000000000000Dn>b0000lBc9LEA:XC;QXXV503Hj00000?L;@V_N@:6Zi<Ii]=]W00004CQ`0000T49N00000000hM\X@2C\46o[Dn2fY>QP0jbZ
`l21A;T_0000000000000000H3Vh@O9h@BG>LRXOLWj64O?A000000000000M:]c00000000TFSI00000000]3CUd3e^h6kL000000000000000000004foB00000000
000000000000T=AV00000000DT>0`?SO\YoE`l9@11e]0PT_\EIVU9P500004<BoQ3d[00000000]8TA00000L87<R334R`nLaSFPbC88cW^0000000000000000\O<P
M4<ML06ml3bj\D:nE6Y^@I0TT_\FPdcj8ij20<KPP5BDU4g300000000h<:S00000000loaYDMYZ0000hfQ]@7D]XTK9`WeOh[];lM]lD@Bf\AH`L5cZT<]O<Gm<HJEG
\?908Td44ZL18]T8l_?<0_FC<RO`8d810gAUhWYUXboZ<h0mM1\G`7J4U43W=4P@D4kE`DEnX[jAM:\a4C8B0ZekQ997]:i<I;F10`N0H5mT@=j0TSOTTneYTo92T]cB
`W@Vi3kF9<CZT:lm0000000080VZ=77:0000h4E]TkMRU1^<56D]HIOW0000dJIQDMQO@3C?D4eTi595E>`2HB`>00000000000000000000h\8EI3iL00000000dl=:
XUg40E^0]9E:0000@Ik>0000`kbe00000000000000000000h<QG<6iU0000hPoA00001?34<YFn@aml<HL?0000a7YZ0H7j00000000@W;40000000081cD`9Dk8Ne4
0000000000000000PME:TMI500000000@Wjn00000000Hl:f0000000000000000H;NWI5ce00000000l97:PK?I<7:Ha=b@0000l<JK0000L<540000LW=g00000000
0000Dbe>T[a>00000000TYe@0_g?Y>@=00000X890me2TDYg00004lCN\TNH0000PJBH4@Sa8DGYhOUXPURWA3XBTTN8L_bbDR7TPFEQ0000I>Q\00004Gc<00000000
0000P9>=0000000000000000000000000000XCgn4LlZ`KYgDkS4``e9<i\@Y0>359LTY;HV82G==7FUY>BD00000000Dnh=e2?W0000000000000000PCg?T7bI`@U:
l_[G00001=R8XG^@0000<<]_8VPF00000000E36X000000000000000000000000<=Yl<U\ZP^OC\XJ@4BHD00004c5e0IE;0000HC?E0[;gHJVS0000dNHh<0Gk`aZL
A:4>0000=;FU000000004bXiP5le00000000`c6QD6I<80L:<@DhXHPI0XkBE26O@P^gH^i1PCTZ9:S^8`86U7oW00004kmXA<gT0000hUn;0PaX00000000@KJ4\VCh
@oY;93mN0000TMNNXeld`kn2<?ZJ0000`A_E000000000000TZnQh[>bH\=9PGE]<hf]00000000T8oD0000l2_40000=:6?e3Y2]67n00000000TMiI0@aU\I]Ka:=h
4^WO@GF_9>GHl81:h]MjU3Zj0>6X`O:>0000d3WIDG9G000000008TE<P]R700000000\DAD0000=:nXdK9@0000000000000000000000000000hS:dlDh980K60000
00000000000000000000\nXoa3EgT9IcX7XNH?Z4TBm^\Zd_=0eK4LcKH2B>X4oY4N2_H[R<<cMdLC[:e>OR]>mUlIn?HD2M00000000DBL2TmiP0000XGS9`h]9do3<
P6TAD?A[<^CG`An9HLndT_4RHaTk\2]JI3_FM:bd00000000Dg6EI=0T49[lhEH90000000043gOD\lG000000008[`o0000\?59<8l90I;f000040QEl257H98RD\D`
00000000@6`Vd5Z8h9MZ0=SB0000000000000000<^7=0000h]LR000047OChbBS0000d<NGLPS2<cei`QFm0000PKIM`_C:0V;K<j5`dSOm00000000leGf00000000
0000000000000000LZUX00000000HF\QhabU`c`0lQAj0000000000000000@=ld0000P=@A00000000000000000000`P:2a:HT0000l9HJQ<LQd3YU0000L6o<LE21
8TdF00008B<0h8d?0000000000000000000000000000000000000000000000000000LXbk00000000`16X00000000DMC`00000000==0l0000000000000000P42X
Y5<S00000000DUH[Lje8I6VdL8lI5>L^0000000000000000@NT8dOV@@E0R]2IT0000000000000000TXFL19Dk822Q00008N5800000000@?M<0000THCj<X7m0000
0000\\?^0000811?0000@51W\Mg^8@EA@bGdLd=D<0OeX3:M@Rnj\h^A<@H<loS38`:`P3H0Y1@B000000000000000000000000`W57lGBGPj5j0000000000000000
0000lB`PLRJ`41g>M<R6lQlm8@U\`^MG00000000<LgDL_d4ha82THGF0000000000000000000000000000DoID0000`ke1X9H:XFAU8[o8I96j59BI000000000000
0MPgHlmPdm8NE83Di=J^00000000000000000000<oYQ0000]>`k000000000?B_hHL2<TUVe9cLDQUG409;@Bl8LP>94j?AhBh>PeJ45=mn00000000\ii3XbdI83Ne
8f]1\[S50000a5Z;00008?mD0MO8\V?FladN000000000000lJjlXZ?edOUe0CI8HfmlE6AM=>O^0000HWOn0000000000008jL\0DcO000000000000h7L;a=k7M6Y7
0000PO_l00000000a>WeXA`IXAU1``KD00000000000000000000P5=_00000000000000000000HSUc00004INF=1QD00000000dcAA8Q::11ojm<g949B9H`B60000
00000000A3KL000000008Y9a0000\_BM0000HnL10000000000000000000000000000000000000000L<L?`@QW`LGe<W]mTb1PA1>R000000000000e2LOXKeF]3BA
00000000DLY8<Q=a=6B742j[hBR:00000000DSBH000000000000T1nN8AU@`NkU4Z\0]3fP0EMT0000000000000000\OmbL1SL`]kbX_@100000000\Nh000000000
diN@i6JTd5`_0000l88=@6<;h7QY1<Eg00000000lbe]`RRJP`ZEi8=^00000000m41a00000000XVl@d1cU8FmMU7L1lEiea<Q40000T7VT0B>lHCaJDh_]0000hU>C
0000TQPd`Z<YE<VY0000000011OK@>TY0000HG9Y0000000000000000dX>MLXXk00000000`g2[H@Tk\k;Q0000lXkZl:MHX;]<hAoTLBJj`C:LLS\34Efja9=6@8H[
0000000086;^LF2\00000000000082o=000000000000h>eX00004U8g06FPa68C000000004DM[A<l10000D;>EQ2]K\1cnLP[\\[of000000000000000000000000
Y>;<T><O<nbIQ;RaY<1lI>d^0000000000000000`4<Q000000000000HmJ0@2f9l[A3\R@F<hW?D^Be8c\8`dH[l4K000000000000000000000Q<a?00000TCQ\j9F
000000000000@5\YI1\U00000000463@0gb90000<25e0000D:YC0000PR@9000000000000H;b5Y44m00000000LnX;\FDm000000000kFH00000000e=TQ0000<WJm
Y4N:0000D231000000000000`5Wo487o\@8585:7X:KKX;Q]HA1EQ>EV00000000PP\m0000<1c5hg8QHHHo00000000U:eFhA<I0000Xa>Xlc3_0000000000000000
P1Id00000000000000000000d<ljL1>Bd@T?1;oS0000hEQJ000000000000A<ehPlM=`mU3]81FA=GR000000000000]3jn00000000`Z1J0000\D5I\aef0c??PlKc
\U0?Q0W>1;W_0000d8PC00000000ded<TM3=PQmKlYZB4R>mT_cb\gYO00008M_00000T61d000000004G]T\Qk?0000DOl;0000lEDe@i40<9ZSPClX<=5G=7SQ0000
`GDh0000PUh24KfL0000<QUP`\Fh<ji=Hm?M00=FU5<;0000000000000000<9d?Db4LhXNTD:;9@0I98@Yi0NTl@V4QP^C[l64gPC:2d^@0<HLaE2W=000000004Sa<
0000000000000[=o8b=6`n?>==Hf0000000000000000@;@A00000000P>Yn0>8W000000000000P\U]0000000000000000lFKX00000000hfA?0000@<cm\[gl\cBI
e9100000d3W2Tj_NXdVKP8<bDH^84O;L\VDe<lOe0m9^m7U[E:NBDSXH4OG>A>AN0000PKXGX6]lLQYbPd2b000000000000T2>K\9L]\:hg02^Dh\1F\VQ9<Y_20000
00000000<XgV00004>[\D0<A0dYO0000d0Qo00004B3C00000000Q<0I51[e0000DNFSX^QQ9>FCdc>70000`TA5X5ge<\Vi000000000000000000000000H2=?0000
0000HAC>00000000000000000000M>Pc@28BHGW2lYQE0000000000000000000000000000000000000000<n`[0000000000008;1?00000000hC7T000000000000
4T0F@T1?000000000000dOYK<R>^0ELgPlY;1<:`4NnKhX]a00000000HMW@dPUJ000008;D47QH4KGf00008Q<V\8XcT8al<9ibPC\0@?jmXCch`QbW`W4U4WlID<i@
8ZS[lF]N@H4:P^J<DWb_X5MlX6O20000PO3glMhch;ZbhPZ9lXke0000`0B0@kIN<Nak0000l6SSD7VD@;WP00004n8Q8QoB0000L2Xm00000000h6BP<LD`0000PF`f
00000000La?`\FF4H\_Rdf=mA29dXTU50000XH;Q\[oV@fCm12Rh52S^000000000000D^3Wm2nCX>S=000000000H?b0000<>hZ4bn`1:jMA>@dP9[[LXhEPh?\0000
@2UIDT=_0000D?PE]9Z70000D^C6000047oP8PFSlRe9A9AS19F`m9jH0000000000000058DHl0XNo8LUG30000000000004DmH0000<]B^0000P27FI0XXTd0XU;cV
I8L=h97L0?El`F85E0Xh00000000<@XY0000`TnC0000Q:R8m9R`0000P7]`000000000000000000000000<T__\Y:d0000000000000000l?FW0000000000000000
00000000daICU;[X<EGU`M9c\M<HdZCC4cY1HOo]000000000000000000004MPUlIS\0000HXc<0000000000000000000000000000`GRL00000000HLN^\OW0A>ki
0000LD_n0000h;Jg4<g=\?Dh\CdUlKK<]0SLi2YdD5@b\CY4]3k:0>AQ94i=@Hc8<YXXL`8M0000@b@n000000000000<YCh`Vgmd[4BPW7V4cEV0000T2R[\1LLhG:`
dd6J000000000000000000000MQ7dgC]0000000000000000000000000000H0P5D9n=d<nKhU;O\\W7Y3:hhJ5_i589<Q75e>\o\n4Ci<:6`\O\`HAd000000000000
00000000M=RS0000<Z]`0000@V8600000000<58n@6V_h7[7`R2Z<BMalk<_000000004;0B0000@611h:]k`1h^X;4RT1D^@AiSL>K7<ENLLUTPHb`H84ViQ1M;A6gP
00000000h73W80S2H?SkXO0X4Wofl05VQ0on00000Sk^00000000000018P]0000X;2o\cYjTn0Bh2_Sh4hL0000l9@XL9Lj`EJO\VE`0000<@K_0000000000000000
000000005>F[0000HO3:0000000084a2h<6\123m0000XPe;000000004[KN0000000000000000m97cU>g:00000000XC;n4mE9000000000000@MjH8UD<0000l6]B
`i?je:Ih4G@80000DH`DdGA:d_@OL:LYP[HBPBoN4DiFe5W4HV3O\Se>@W6Q0000000000000000000000000000P3Ak@Q[m0Sd18`TMH2^SI50^m=1_E?:K000043VH
<79f4X?0T1`D8dF;`g97a21VT:@gHmjd4RdG56g2a7_XQ9IK00004ViN`NK00000La^O0000000000001<H1000000000000PG@dP6T900000000hO:I000000000000
<50KPU3`HbT10000H7NV00008Q_20000@OaDM<@i00000D^G0<i4\B8iDJ]GHTjgHh9kA17IXF0Bl5E9A;IL`QT[X;SMlXo;<ci\i:hd<A2T0CIm00000000P:1l0000
`Dfl000040T^HQ;HY=6B000000000000DcAll>R`123U5>Rg000000004J^I0000dE6l@`m:000000000000\M1[0000<A`;000000000000\]2oE:g_000000000000
00000000`Zo?0000<hC@00000000000000004Bn\00000000PIWM@:>>`W@b000000000000TTh?<^JgdT[QA1Fd000000004SSPh6LoP8jDD;L@DBmA`3=mL@^5DFn>
@b0J0cH0`a=6@G0VPO^iT]EE83K><m@A10[c8I<Tm;@1Y;dLE<E@PbCgLOGk@e6245jg09ColjI=l<3m@c@>E:H0<?2=LmV_i<m3h9G@a=@DX?<LI>4dPNMc00000000
0000XnJA0000D?1UX1YG00000000m:8j4A]J@FhbL_0mDTAk4kE4m3gh00004;560000d[0b00000000000042lelLdH\BWa]2Me0m?=PQbHHnn?0000d>eF84Gn5;I1
Q=JjLCe7PI]XDT<>4JeGHRDNTTOJ000000000000PDkT00000000Q:=P8HAC81in@Mo`A9o400000000`K64M2bo00000000000000000000D`MJ1>BhE0U@00000000
0000HLFS0000`4mP000000000000HT;D0000XWjR000000000W0PX\LiT@`bX=LiXSHMHWoHd3Iade8V`gAgXgRa0000000000000MPoPVRh00000000M>?J00000000
0000`5D_<I4510YR5=P400000000X;X@XNc<0000LNbW0000T;[@0gM7M9O?000000hmA1?90000Hg6W00000000=>5c8eBf0000L@;N4B8H4JID\L0<4NU[\VA=4K0^
PV\j@]3H0000hI?94a9ea2>8i181i;<500004CXM00000000dWX30000lik48mlVP@]fhJNePY^0Q<^E00000000\PEmPaXMdLB>00000000]12i000000008WNg0000
0000DD5o0000d9MI<H`mH6R75>GilM[SPRAU00000>QZ4MOHPT7?00000000PWUG0000<FCn@Zn\D\Rfa0]m0000A0L3m46CdCTNLDf]Pd30000000000000=69U0000
0000000000000000PJ@40000d7Ib00000000<Y170000DJj>DeD600000000lV2CXZHhPcFZdLd?=>bQe42?000000000h0A<P3LLANRhmo400000000PC1f00000000
000000000000000000000000@MIX0000Hi`M000000008Yb70000E9V;@VHX<T:]`ZI50000X1]]00000000h?JH4E=C`NN;XbdjT>OOXS3U0000X^<m=1I2U8c>L;Bf
XID?a3b[00000000`6_B0000h^lg00000000XGRb0000L`HG0:GW00008B7^0000XG@Z0000<2U90000lLS8H]iI0000XYRL00000000000048kE0000hgB50ToZ0000
00000bk@00000000\?4jljoWH5??0000D\Dk0000000043naX5M^0000000000000000Y:@YM;[40000`Ae^PHM;4F:XE<J_l?cK\]9chbfd00000000`1Xi0000i6OD
A=[8X?TP<O5\<l^LU0B?000000008BF\<PYi=2Hh\`8V53o9PO2k000000008G44A2ic00000000PTjF000006Lb0000PKDG00004Rob1:MU00000000\=RaXLJVm3;V
00000000@1TRLCJ\8KXS@_<QD\>KhEjN4ZgKM3aZ00000000`3X6H4HITQoaHJbhDMecM=UM8@\U0000@R:50000hSc3Xa<Nh]jl`PGbllSP00000000000000000000
0000Pklnm;XahHSWPF6`Q<4?<:9V@OP_DBAR8TY]0000E:mb<2<9]<IQ000000000000000000000000000000000000T8:iXW\h0000@F@Q000000000000P99[L4d;
00000000XO_HH[EB00000000`H[cDWaQI<@<00000000PE<n`a]k00004<\EL;S?0000000000000000<7WOP=K7\Z@ahj;J00000000d]oT0000Pi6Dl=?YX1Z>`F6=
@?mb00000000DBi]hHgB00000000\IGHhURKlKLP<^B@h`XKXc\_000000000000HV2Q000000000000djok`E38Q1;P0000Hl=Z<Q?\m>3_000000004D`MQ8N>PT^I
DYF500000000000097WG00000000M0Zj00000000dWEETJU@0MQGdY3jD]CKLI;:<EZLT?EAM>S3hd710000hc\TLZ[M0000P92U000000000000000000000000H<8N
lP9Z00000000Y=09<<o:E8`Y0000000000000S3a0=lU0000dJ_i000000000000@7E\X`BL@dK[0000H;h?85nH<75;\>1[0000lFRZM40o1?>8<3^g@JkMhTR?m8Pl
00000000hN5o0000000000004ZWn91]@Y<Q[XKQK00000000000000000000<k8L0000000000000000TJd@<7Jc\O5SDgce0000000000000SeohjdFa<aW\Sk3l<mF
Dg7gY4?c0000hO`X0000`BkF0000\aR^m4Wh0000\Z;O0000T]blL`OPlLHB00000000A7VHX6e8h]P30000lYfl8?nKddGcM1HT0000TbUS4INZXcIJLNknPhhNH3YK
<ABfP_KX<U<:4B3NU1AR]<9m@V8FXIB<0000T2i_`3JH00000000000046oO0000DaA\=57600000000000000000000L;;S00000000PGg]0000dLQg46ZG0OC2@im>
`jjWA33oQ<0m]=aV<0MFe>O@<bjP0NQR\C?S0=0mTL^NHM:eP\O8\Xb>0000000000004L?N00000000000000000000\^JX000000004j<PX2O`LRZZe0MhE11d<]UR
X\Q=19QU00000000Q42c00000000000000000000L7NKHQ_lL^GU`Z9J06f<10?e=3diDH<ed]KEL0`A]8TJ00000000H;Q44nD80000000089BFhWH8A:5I95EA`oES
00008<d`0000T;M9869gTXiD0000\bWk0000h0m>l5K>H]n@`I4]174R00009;dX0000h87KPOT7000000000000000000000000PRGSd<Q]hWY`Da1iHdDf4NF@lmW3
Q6YFlc8E`:1QPRc=H:2VA2io000000000000000000000000DgDW4iG?0000`:DUP=NAl=maDODQTXaI4cUBPnf1PD@MU0cR0S;KdC=ehSLgdjb0D^6iY14XA1]l92X;
99m`a;_6]:NiD<i\0000@0f;0000000053M^LS>nDNjl@ha1PmAl59L3hDTN@=I?H>lC0000`1:K@CN\<\[im;XXln]_0?:cA=S7X^42LWL:Hk6EM0ZH00000000X3f]
000000000000PTF;`Rm00000T7kP000000000000dEhk00000000HY;VM4fI@0[RHMfh4bf2m85i000000000000<=^b<20GTI[W\1]Mlb2?H76h0nC\000000000000
XIPG<_d=00004T08e2oa0000000000000000m:^2000000000000a5K[0000\LHj<BG\e66]00000_LM@S540000DB`YdHQa00000000hZ6000000000\X5N00000000
]=?QA>^40000hK244MP=`74N0000<;DI8AnJ@[kI0000000000008:Gf0000D]=o5<8\leLl00000000\<agD\6U<PY=00WO==h=0cS@lDM;00000000@TGS00000MQ?
\aF=hcY;4gWo000000000000hH:0000000000000H3[V]>cP0000PKC3\g1gl@@U4gig\`9M0000<`[M`V9@0fm?T0gf@=@nPYO2ha8>M4CQT2fEa9D;<5DPX@dWLQ_P
H4k6TOim`^Djlf]]h7Z]M<7BA<I0Hb`Ue:GU00000000d<`NhK0D00000000H?U[8`I6<EKXD8ZEA:7V1>[I00000000HTS^D@XHHbiVXAID4XYF000000004jH50000
dU^><g^G0000D4GbT=d[L2g:`PhC<c:G00000000HVSV`]BD0000l?2b<LjH`Y=C`fbm00000000HoO_4=_P\Y[B0000`oo;000000004GdXD[n40000a=IP0000\YgI
0000Hc[E4RYj0000l\2Kh=FA0000dK]<0000d<hT\\`_X?72I:4V000000004[RW0000000000000000d0Qa\GFO000041QD1;`A00000000@7A80:7PhUL]TgEM@lSh
l=l9d_HTY3Fg\0mPi2`W=;E>11U[12;@0000`m63HD3:00000VNl8M\g=0Oo@CmQm<8500000]GWD]=F\b=Gh31UY0010000\cAL0000<n@f000000000000D9=?hF98
@FmlliJ4P<[l00000[Q<000011WA8\FJ0000LW:bLbhf0000000000000000H`jm0000`[hjXVJi4=[GdiRb00000000dj5<=70YXDR8DLA900WZ8@b=000000000000
`JQ200000000`0Ik@MKNT6KdP]VcPY`TDH;20bIf4Wl413_THDoL@4f]00008Ahk0000lh=2Y2cC00004QaMhPZJ8amF0l\l0000\S75X6;68=`;@hMK81N<\:Dj`3UN
00000000X5O<\AZ4000000004@d80000000000000000000000000000Da4>0^;i00000000000000000000000000kR0000l484LGn10000I<f7X_GdU;KJ00000000
\>SO\DmSDZ6g8\2:hfDY0eaDT1?BPNWg00000000000000000000hX0@e>I@4243dYCS8_4jM8Yf<78d<8[k0000000000000000hAeP000000000000Q;PH0000XHFX
D`<K8E;V0g@m0000dl?JH9HXP1PB@[d=lfBYlhiL9>6A=>RC@he1A9CB000000000000I<:H0000m0X4@0Ug@?I>@MLBPe8@00004RiT==N]000000000000]2[E19_Y
E;:O0000000000000Vf5X68i@<T5<Xi_E<bA000000000000000000000000\?j@DF>l@9DL00008aRR0000T_5WL;;AU>_c000000000000T[?8HhcQlUBd@b:J0000
T9EZ00000000H\BA000000000000h;<9Th;SXRIll1FYHAG70000HMW0DaWg0KN200000000D86E@7@f`TbJY4Im000000008K5K000000000ZVLa>7U0000X;fVdY:;
0000000000000000000000000000000000000000\1LAe3n\lLCLHN\@@:Wn00000000<AZ^Db`b000000000000e;Y<@Y4\U?5JX?YR=<]:lF@m8]ifH3\fh4k[0000
9>oPe3T<D4h<0000`jVLhgXSm>jjhiXN00000000@=F]dHNEe8@II>\K00000000DXei0000\Q[b000000000000000000000000@U^l0000000000008XS=TX^8H^2f
0cE4<SQI00000000XEM500000000000000000000HaR5@;>500000000000000000000000000000000H[\]00000000L4Ih00000000000000000000lXO1P^Y18b5e
hlfb]>HYDFAIa4[L\VEL0000000000004X6ohI3@0000d9oJ@b4U]>G6000000004LAD0000@<7g0000lfXO000000000000Piod0oa10000@^SC0000i<d<`:MX0000
\2?Th8XH0000LJFE0000L_]D000000000000dlFG00000000H=Q3ddaRDDde0000h`gG0000P7fY00000000@Lh9LMK20000<2T`dP[QXn8g00000000<>F>0000<W3K
a>3D40_F`:j7h=gIE=V^0000000000000000\OeGXYi_D5c5Xk^>0000h4A9HM;1X1_;0000Q>`>0000LACb0000P40C<?Q68KS2Hdn_DdB`0^m8DRHUD6c[@Y4:d9mg
<jf\000005fgd3PB@OXkhZ\[l^_S0000LIK40000lJG;D[Ra0000000000000000T?9Q000000000000dNlmE0Pn47jZP`6;a8T50000\DQi00000000d_0[`_Hf8<Xj
H=[>Y4TJX_aoP]3;9:j>I;4[00000000000000000000L[8A8BdMTE1D00000000dSmkP6Xb<cR`i6RD\Eo=Pf7`0000TjF2`hKO00000000\oW:0R;l0000L6n<T@=R
<H_c000000000000P1A5Xf@34][LDViaE7]iM=S[00004dCY`<AP<OkTle^>Hl:Rh;O7M=Pg000000000000000000004<6E<[9MXVM8<a1^U9`=\FPS\C53LG]b8MYf
`XQI4g?IDllP8?W_a1cYU2Je0000hITGD2FAHa3N\kSfPW9b10bP]8YZlAfm0000A=i30000000000000000e>98E=bLl?bA0000000000008ZLBh_POhan?a6j_PLK8
00004heK000000000Za2h9G7000000000000000000000000L[CVI1EP00000000Y8C10000@eXF00000000A4eb000000000000`C^10000<[?^024iPE]_\WRNh@=D
Q;kcE2Fj0000`Id1l?<\000000000000<]4>00000000hEFG<SUCY59A00000000e4`bl7`oXS7F0000000000000SEh<`FL`k?j00009=V100000000LCF60000@VA2
lR`O<_U_1>gj0000000000008Y8_X_5K0000dA?9XiF700000000000000000000XP@Od<gjA>V000000000000000000000Q4M00000d6C>00008Do200000c7F=<U3
0000=2K>00000000dY6Hdk_`00000000HP=@P>NJPTT6@X4107]AlLhg4k9@L3_2`Yc`m19`U8D`PMAL00000000Q0k700000Jf?PED?M5JV0000X=5STMB2TZ>[d]`I
<m48Q94B04eFD3@W\bd;A0U0A=I\000000000000`V@i4R_l037bPENi8J[iXXQ38;6lT[Gkl\=e0000000000000000<1_ZP2Z_@EmnDGD80000@DVf000000000000
lbPjTFjK00000000000000000000`@jA@3k6H``0E4C100000000D4>f@CJK<Qmm\ZG\43P\@_X5`X5;Ta7L0^`M`2d9`;8M@kAP42MOTe4me;_]h=>F00000000XU6I
l?Ama3Z@A3\JTAPW0000000000000000XUTn0000000000000000\Ac3L8[Y55;00000000000000000`HQS00000000LJUf0000`AKF0000HYSY00000000lCPQP5ea
P>1JDK:=<ob?P`O^lKoDLEiIA4J=14W:000000000000LN@Q53LP99H:00000000PZlYTlAX00000aAM00000000<P;J000000000000TdYi0000LiPSY8SL00000000
000000000000Hd3khV4bHW8_\fOGTJGmHmf80000m2O>00000000000000000000PnZc0000I606\00=PbJO000000000000`<9aD_E:H<US0000\\4mTUcjl;=TP_YM
00000000<OD?PQCia9hh<S0j000048kV4JL:@4aU0ToJh<?j8R;Pde7BPo84loOMA2J8D9:n95<h490=DPFI@1\>@^eNP3O1e8^=PE3a4TSR9<5D<Zh000000000dXBQ
0000h1^j00000000Lid^91l;I>AZ00008W9;0000<h=l0000000000000000000000008aK?<hjj0000D8GD0000Q<Zg00000000DGiT00000000000000000000P0>_
LCo=TKJF45el000000000000L?HB0000`YWiT=<Z`^DR91Vch<8@T>Ne00000k=]d1>3e><PdS=o0000hQSN0000\Ydh9<2;0000di]jD7KkH;^DL08cXf;chcZ@Y>^d
000000000000`Jh@Tj@Q]=>XE3ek5=UY8Kc1DF@H`ohK000000005;440000TG2d0000DY3U\_Io00000000\T30E;M3<Eno00000000h1jJ00000000M;Z\0S;<0000
000000000000l\9Z000000000000X\jIPECi00000000Lg9c0000dI_j859eDTO[a;\W`o2WX5m787Rn0BgVHUA>ha]700000000000000000000<IW9\jblH\3Ma>KD
000000000000TFTQ0000000000000000000000000000LDVD0000E2G`d=9LDB_[00009=K60000PRBO\4h\ld:3A8P6Ln@Td3M?PjUXL=kl0000@4gd000000000ee<
0000Dfe3LY=md\Xd00000000Y:I>`7024Pc_D^P698\i0000H=4g8AQS0000m;f;H=X5H[`ahd6=0000P[On0000000000004]V<h5Rc8QhA0000U:RGm>M<15lAl\3;
0000@QE95=C;TCa7L6Ro\HWR0SL9@MnD`=FP0bKo0000000000000000X[X9Q>o5<?S>l]k?XSG4\f_i00000000PbP94SbWU6@3\9NB00000000@7EKX8M]0000\KAo
d]eR`ZJYheEJ8;3?l<gZ@;T\HEEm]:?]a;mO0000TngK000000000000000004ZJ00000000m=SO00000000000000000000PG<RI5MP000000000000000000000000
0000`D_\0000000000000000de`n00000000h5>10M3N000000004S5f00000000A<o10000A8aXPa:hhaoHd8R4\=[R0000@?d2000015mI000000004;gG00000000
<^;7P>LQ0000A0A10000000000000000TJ2i<XToQ:Mj00000000h[J@00000000L6S\000000000000LWiF00000000PHDbdL^k00000000\GSj<5a>laX\4cKQ0000
TkQbHmIR8QNJ8\9M<jO5i<YG00000000H3`n0000TmSaX6Mn@7B^H;@ZXF3Yl1V8LSK8@`NZl5\IXOTFY4S@i:h=0000i<3ODM;^HX];P^WZ0000]4<;000000000000
HN@;Pa2=TogiX<]g<PbY\l3A00000000lCha<IMe000000000000\DRY0000000000004[G?P_];XC0I8LO[DmIBY>j:0000d7L\TWho0000000000004JFQ\Mn^0000
@d2JXPlK<eK^PjeLHlKA0000000000004=KX\8P[PokM0000T:k`PHY_000000000000Dn6_00000000000080AN00000000`UM=Q3i\T@<70SOALDIJ`P]F]7n40000
0000`?=n0bbEA47700000b:l0000X:lN4ZJH`0:JhbJn4giU54_`Y=Lh0000LEVJ00000\b9\o<V`^N08bQPX:Q^000000005:MLLPknHNf`h9Mi00000000lCd30000
00000000X<05XFVAljjCE<=f000000000000lO>Zlb01L0KO`OiB8TjV00000Vba000000000000@M:KDl8Q\U]Q00000000d;ZV@Yl_`7iITkHV0000000000008:GE
DF1_HA88000000008[BT0000XgZe@JkoTHT_00000000h9GI0000000000000000HZRPXdFK0AYeXomH==WTe?<a00000000`\9?0>KjXOjg8Xg900000000hFm10000
M;bH8mi:0000X;OKE4MjY8hQa1Nla5:C0000<\Ul\JYo4_oK8AkKA1>Fh1LW\1^Z0000000000000000X;cMM8:[h4KH8D6<A>F4@Y;h00000000@;lMPN27h<l[D?;P
8hQS00000000U>bi00000000<B>3e>7a0000000008Sc0000E3Bg4le0e:Sg00000000000000000000XTNYTWn10000lOPB0000hLbj<CjDX\5\0000Y>2cX\M7P8oP
0000\=LY00004i:T00000000P^9B0000hXMi001lHh\@0000000000000000T@T\<2FndLRmXUkN0000laQA0000<I<JDTe@dgMk0000T`dmD5E^8F<Rh3chE:oo0000
0000000000000000000000000000TFIK000000000YI24GGi59=W84G95:;:@9@IdISi=>P9000000000?8EhfL=HEF?@E2jm4Y^0000D5@8T9:]L<ZDT9@nX<AmHJ;d
<THB0_=d4`FY0000`1W=000000000000000000008POB\aY5H4`QTPea`n6KPSEJPY`BL@fJPA9=4mF[Dmm@<cZm@f8JH?mRU7VlLW0n<T1n0000000000008<dnD\^g
8E0DLI=c@7HB\PgK8TPm00000000PA37hH;A0000`P?0l]ZE0000\9m700000000]4OD0000TnT<TcWj0000d_EW00000000\NVI8<fB00000000XjoGDJk@X]_?L5YB
E=G^M:eR00000000Lgnj0000=>cndE^@@hlnlXM@U9\8D]7LhaG[00000000e<VePIKW00000000<A;F0000000000000000Q3DA8=Q<0=WA00004GGXXJ;M0000TahS
M1A@hULM<jU@`jkad2oG@Cc^<WNX000000008Zji00000000HNEW<cF=00000000T6Jk52RB\CkX0000000000008[KC`_US000000000000Y3NZT=i<0000H9Vk8WOa
00004QR9hVEU0000haT_0000000000000000Lk>h0000000000000000000088EXHWHR000000000KFY00000000076Kd>\O@F9ZdJR\000000000000`A^hlEVj8YR[
lma10000000000000000L>45000000001:AR0000T`Yh00008P1M0000\<cYlBI20000<;EF4@dM00000000`<W=H0]60j0:h_RL00008Jn44Sm:0000d]H?00004?j0
XbL=a>X:hg9M4geG0000000000000000m9HL0000PI5V43FkXX4L0000hk`2TA_700000000m2]m0\WV0000Hc[84<0O000096[V000000000000000000000000dTbA
Y5da@@cN8mOk00000000T\eCP>PWXZ4m000000000000LmOUDDC8@m?oLhJ100000000\<Go0<MY@62T0000XlW`U4EShQn;0]93dNeY<Y_BlhJmXc1UE8Te00000000
`7eI0000L07Id0jlDE;bTSbe0000L>fD@:m=<QJJ0000000045I4000000000000X5YhH6g`E:M40000XBQc0000\9N5U8o5<__lU1j?4gU@dX0gT2WE000000000000
do0[0000000000000000000000004`@l00000000\G:K0000H_F700000000\Ue7000000000000XR0nThl@PXo^XiA@DCLMdW4g0000A9og0000<fV70000HPQ>dkCX
M1?TH`PKDXZG000000000000000048WL4:h<hXC;TYVAPRif4]f]DnUd000000000000LI>RLOHb000000000000A6D60000X==oE9_Ad4CS000004lWdKkBH5D20000
00000000000000000000d\YH\ME0DVU8000000000000X2PnH>CI`5DAXD41TTi0\]g00=1?0000000000008AZ?@=\S8DJ90l`N00000000@f4<dKO0m:H`00000000
0000lNN]0000a2f>4K17Y1^\@M3oXOE50000@O9<8bj^T6A\H^31<SQY000000000000D7hj00000000l3F@lE;K0000D;=eI4B>lRm>00000000l4:6<h=PLMj[`OgM
0000000000000000<`cg]7;E0000000000000000HEe`00004WM60]]2@iM^<MTdD569`VG3`mH1a<6L0000lI35`bd1E:8RdIY8`X9X9<MVdXGhM>XF0000d8\=i1KE
TOKjL3F40000D2@0PLT=8G5I00000000T?FI0000l6?>L^2:X`hN\m8dL=]mXcI=000000000000PEPc4ScRE07AU0Lb\d8R@I8aa0dJD@e<00000000Dn9A4MF`hlC7
H\:gd@BG0A:6000082SVDdi_e8elL;`74<98@[BE8ed\DS@n0000lD:G00000000\ECZ00000000L;h308e504kNh:n=0EZVHO0I0000000000000000000000000000
0000E?22000000000000@2lW0000`1RSD;G200000000@NYI0000X[YFdmBHE7=IhDnC`\56hBZH0000<>DD8MJI<Udf\\4T`>5U=1LK00000000PQB9\1NHLVmV0000
00000000000000000CU`<XnF0000Pjdf0000@BaAHk@:`?Cl4E`ZLcldY=hg00008NAF0000A0[H00000000HWY;00000000h@mfM6TlE>m:<2fm8kO80000Q<Ri0000
d4jB00000000i;Cd0000H_i\PC_ZM12V000000000000Hlll000000000000000000000000Y3Q48aS`0000d4bR<6h\X]em0000Y=5R000000000000l5j;Q?;h0000
000000004`2EI6kI00000000\_A10000885MPWJY0000H2H<00000000L`liTKf]U:[_@O[9H_`9PdQ]156:0000@IbO000000000000000000004Sm[0000Hd0G8nV6
lm<W\bU8E8]G8ach0000000000000000li3800000000H28P0@4LhPj:4QBZ@T5;8HXNA;8c0000<DjU00000000TU;Ce9OK<bh:00000000PNbi0000d2>=DP;X0000
D[=5DTI00000@RU`0000000000000000000000000000000000000000000000000000I9ne9:an@]I=0000\30iLB9G\d7DT_M^D`\;E0ZZ0000@ZNW@96i0000a<;D
00000000579>\G4oa;B500000000TZh\HC4W\7JD8XUBhY2V8D=LTm920000TA_R4;CP00000000h@5Y4N[@442cP4MNH5H]D`agD5QXl>6bXoZ3HIQ@i3SDm>IL0000
0000XKX6`4GWhAKi`C5M86Hm<lc14>J30000581d<CIJ00000000000000004Wmf8SbH0000<3d=06ZR\=CI`enT\j3Xa=BoDF:J4BEi00000000000000000000D0C0
d:<4l6IX\B@PPbD1hDgf5=:\000000000000@=fS0000<EELT@`V0000000000000000X9;@0000`5A700000000`VB`4N09000000000000000000008SaK00000CKj
HFL`4S\e000000000000HFN68FbG<[Qme<HFM0^=H=D84OM60Ej2HiOe`\1VThXCE;C:000000000000\Ukk0000PSSihS[OX^\M000000000000\VR0XT8cdjO[<^n8
H[fW<k\JDMA5`??d0000Y87d0000U6E\0000\CAN`g[?0000Xh5I0000000014:CXQ;:L3RA0]D1@dc0`hijdk\f00000000000000004C9b00004iQCA8kiL^:j0000
P72D8ES>0000T@Ko\^\f000000000000l=P@D^?9HOP4000000000000m8lnlBjE00000000U;^=00000000Y=Wl\RDk00000000<\Kf00000000\1ZQ0000D6OU0000
`A;NH_BiLekPA8J9TRD\00000000Xi:n0000=:HHd8CG0000a=A@000000000000`;dO`H8900000000<A_m0000000000000000TQ3PD26S\Loj<k9lhnlO=0`\Y<E[
01e3\YLi51L?Q24BDUUO<YH?4li:19]a00000000P<mfli5<4m^LdXP5M>fM@Ca^D8c<000000000000L1g0XWnjX\A_PRXCDb\YA9iF0000Tg5olI@QljIWlkEF0000
L9a`lBJZ000000000;V@0000000000000000h4SI`:QOT9c`<GSDHoHC\W?Edf9bi5OXX2eD<IiZi8TV\AYL8bVd=;7mlII9m:1A5>`PL2GY00000000I93j0000HZT_
0000`ZdO000000000000Y97o0dl6D2W68:`BdM64XfIl`62^m63H00000000000000000000000046c=00000000@LE@0000XVLnPZGIPc7`a<_kH0Llh\Y>4bTOLIPj
`Li10ckD41?P<g;W0000<>mS4LoMX1P1T9`<0000Do@O0000\dIO00000000XDJ_4]K50000I>amXiJJ<I<^00000000000000000000lSDkli2nXPYZ0000`;2Q0000
La5^<T4PXkgT000052hC0000<ED400000000P;ZF8]BmD4_h`Q@7@gLK<19<530;00000?`C0000`JJ:l1lX1;BD000000000000X@SQ000000000000m8d@00000000
0000000085U6\9eB0000000000000000T9=o0000L9h3`5P54N>ehZQG19PY\N:\A9a`dkOlY:C\8Ei;lMn5dXl?Ta<aXmT_Q8kK59\DI<PS000000000000<fUG4>Pf
5;He=:7;000000000000Dhaah7:h0K42@NBRhHM^HQAD\]HMXdX9`o1Q=1XC0000dR<J40W?0000HWZal@9YTL7`T@bJh\SQDeU@98]80000U<2nd5KRT4:a00000000
<@l1lQ4?U1;k<77IP]ZelGdi00008ac[lh1K8eYjP=:9dRdXPYBgY7T>5;];H4XG00000000XJcm000000000000@@jna0=E000000000000<PTk@>5hlOQMPDF^LoVZ
`UIC=<jT00004Sb:DV8>LBli87MN0000`Jf`8>M7X@JD0k1[0000U23a0000P0<70000<N_TL`o@l1mghB=d`CCK4F`?0UEH<jnK<RFcHO`IM4?EE<dZ00000000<EM_
0000000000000000hia799]F0000000090nUdRC^0RbL`DZ<Q1PV00000^di00000000TDm]h]J:Pa^7i4Fe8?8ch151h3NXH7g_8@H0\UE8@oh=Q6Un0000<[1Z]=Zi
00000000\=[^`JgjdTJYHUeI8[h]\5gH<Zm4`cA_h8G5I25g00000000dPL5000000000000m3N>D2ROTm07]=oW000000000000PHKdDV_C\oVI00000000D8nI0000
H0BU0000e:FYL]b@<`0H0bOjdiHM0000000000000000L54UDM_X<UXQ4k<mI=36\ROQ000000000000\B3e<DdT00000000000000000000dO89X`IE199^LW8m8G?h
T:XJlVR?8>>cHW2:\i1TXmAR000000000000000000000000H6Ao0000000000000000T7\>DRJP8?[a@`n;8kER0Ngb\UJf136J<Cdo000000000000000000000000
000000000000000000001<j9L9220N6>0000M=aJ8=B3PHZbl[_cU0e6HcR:000000000000XEhB000000000000hje^0000@>m^0000h5ZBH6J9TJ<<8k@d@9\khNbF
<1FDE;SZ\GTflb=k0000a;NP\HUZHVNAU>UL0000@9>a00000000l4=aLA`XTL9P935j\@@0``hn00000000\S_8U:8^lY@1000000000000d2Tl87K\L`n[0000Tko:
==]?0000DQac000000000000H@Ca05Fb00000000Pil<TIda]9Ge0?L^00000000H3_UX[:90aLX0000dYLL00000000000000000000HNC?dNDd0lZ1\ii`HEKM9;>W
XCh>000000000000PcOn00000000HEalPFm@00000000Ho\l\G6<0000h^HNPDg<000000000000Dj5L000000008i2V\l4i000000000000dEfQ00000000PU=d0000
000000000000H8db00004>E^`89DDRLhdZ>40000000000000000@]2E8_n5\;OVT458T6^YTJlg0\bF45mc000000000000000000000000d[VahTJ6l[oI<MYC8bF=
laVU19VSlEAH00000000hCHo`ZIY0000l6>9H5_h0>oI<Y1J\8hX81n68Pl[Y=B6D0E=`fRk00004A>LHY7^00004I0a50R4h^lF0000T;_gPBDGdjT>Y1]00IMCA3A7
Q9Qd0000D5I_0000LDU[TW_C\0QT0000000000000000XTQ=0000000000000000000000000000000000000000dW7l0000\=CVlUnL00000000<2F_M8DH00000000
00GA\YeM000000000000000000000000L66B]2:R00000000X9[0T@i70000a7dA00000000dC]S0000000000000000@FQ;00009<WC=9`alGbShU>3XOd0M>DTlZcJ
0000000000000000D61I0000L`1F000000000000D[9lE5Df0000T_8@02DP0000<BRR410AT>J`8?RI00000000000000004:K?`YoTM1PF000000008F;V0000I=3N
40;4I;JB000081:90000HUA0000000004P]UE0?1XF=iDOg9X^@?00000000m>ni00000000`ljT4]@R@@KAX=Tb8c95m09i00000000I>HAI>_WP`ddh1bU0000\]aY
0000000046i8djRA000000000000TMNiL:Y[DK8XH=Fe@Y1^@QN?00000000D;jV0000LM?800000000PNna4iW8H^LX00000000<41W\WD<00000000hdDNDM_MP2eX
a7Y?0;;eX`eR=14LQ1md0000HeDP0000hAKXdRmP0000Xi5V84QIh:J:d9?60000l`<n00000000<8cl\hIJ0TXM0`\ZI4G7D0Vl`^JIP30^Y1R@000044Sa0000<o3W
H2V1XMR7000000000000000000000000P3mVHnD^@F;51=jPDYA=0000dIj@<1\IHXb200004>7H4E;3\AJYQ0@Qm>U^D16eH^WCE57L0000X0@DL0Co0000]<Sh0000
TN<^E>dO\Z_J00000000Hh:]0000000000000000H5jX0000000000000000000000000000<9LA@1SD000000000000000000000000PF1G0000H>R5X68B\g7QlAjU
LWX@T7?7\Z:E00000000@07k00004B6M0000E4`F4hn800000dlkXfJ:00000000000000000000HGbC8L;313cm000000000000000000fohWQA00000000TIdi0000
000000000000H3_`L>k;Th@Rh\a2hCl40RaNlTgHU4SbM<h>00000000PYh084F_0000\0h^<D520000000000000000e2>`0000XBhYlRQnE2kP00000000\1FLL5<=
00000000TdBT0000`;2`XGW;@0oK<S:9e9AA0000XU`G46oglA6m4;[b0000L]1T54F1M>@X0000d]Ke000000000000dO8Q000080nH00000000`1d<0000\U:[0000
0000000000000000dH[VhP0[DU8G0000l[c58c3FHJYYTkbJi<\h00000000h?m4P^o_XMd04=TK000000000000\\gZ000000000000000000000000Y3[f00000000
0000lR5@A4b\i<U?0000000000JZ0000000000004Vi:0000`FgSl0WeA;_Q00000000\1_i0000Xe_X0000<F7KdFj=U9fF0000@E9B0000000000008c5m00000000
000000008R?E000000000000000082Z00000TKRQDCbVQ00ge9<:`0^_8jn3E;=CP>gED`kb0000\K;T0000P=6@\GMZPnhgI:60l:5:0000]?2\00000000lTha0000
0000a5W]@>;c<\Tki;cb000000000000000000000000H10TDCbglIoP@7F@<S0K8=VXlLD><2ehTM^944M2@=R<\@If@OLd8SaZ4>>T@EFgTU[h8WmLLX=\He7XhOXL
Q1>ch1\UP8BPTX]UU7nI98PNY3L6`clnU;5N0000<MMn@KGYi>f>0000000000000000000000000000Y0D[0XO?0000<f:J80RJ<YKOh\GM0000`VF?`c;MX;So`ccI
HjicPlFfI9N:0000LEYHX\WE000000000000L4\R0000Y=BK4\HB00000000DJgDA0;50000@<O\000000000000000000000000XZo20000@X2@0000Xh^ml`YV4ld^
\iS4L69]0000\3\:0000HnGT5<7f000000000000000010oO@608L<Jj8[N2HbiFTN\O`cknDfTAlQa<HPY0<^0@<7B;hY];a1FTT>k]<@[ba4dddFJZlEK=a97TdYYF
LZ4KdbO<85L:0ASXhS@[\YiH0000M;>KI=7;Q9l7@0U74Md:l2k`m0dV000000004G;<0000d_Ni0000HNl:PI6gTdhRY:jeT<F_08X8P];=i?6O8Z^G0000@T974CN6
DWSL@]5G8DJI4]^G<4UF\Kh9h_RaTnaaM8on470adDI?\E]>T0[@T>7oHNf<H]aD085:\NfF8R?mi62400001:`W@UjVP_FOPm]PP=6aP4Mh`3J;dgcS`O@@dk4T@l?V
00008U`bDJN3l8K\4U3TLa4F@1Xa`n_C0000000000008P9E0000`UoX4J>f52\;P]JcTk0Ym=Q?00000000I02o00000000`ZO\000000000000H539000000000000
PPoZ00008=k4A>Z200000000000000008B_P0000000000000000hHHS00000000X^8IQ1`MD0;C<FO5XC]HQ:>:<09o4@f;LPWgPaBd<T?d00000000TY8k`C\[18eE
i43E0000PQ`^E0km0R7l9:OA5<4KL[m@m1a=\E`E`W2Xm<nJ00000000D?d>4GWE0000000000000000l79[0000<aRG@8@j0000<:nJDj\U11Q4@fXg000000000000
0000000000000000dP9gXj:K000000000000D^:[00000000000000000000hTi[000000000000<;B?0000D6mj00000000e7`Q0lnB0000D@:RhaJC@[WJ4f2Rh4KW
]51Klk;om;BV000000000000<NBe00000000`\l>00000000\8h5PW>f000009D=00000000000000000000Y;`J0000\LJ=<;H>lLMJdPLB0000I;kW4GH9L?jN0000
0000@HaYM0?Qe4Zl0000000000000000\UZfXYcEM11V000000000000XnTL0000000000000000LK5dhFF^8R?9\LIHd`HYPbY[XgOM0000@oJeLXhTe9aNX=DT\Gbj
`R4MXTkUh0IGl[Sf00000000<K:ZXh@6000080kblI[KI9hG00001=Ik42YF00000000000000000000X0gX00008H\I000000000000@IboT06DdV?_`jf200000000
0000PD>Q`VA\000000000000TG3c000080X<00000000`I`A0000HIM6Y:gD0000h2Q<H?CIXI3K<T42D92C0VD1]:H<0000I93^0000L1AS00000000000090o95=mb
e:dG00004XdbQ>DE000000000cjF\<5A00004<?DXWV48]U^0000P<5_hSoA0000000000008B5\000000000000`f@kPWUY000000000000@dm=8fJH00000000lR\G
PC_HdgHMX4_G13d=0000L7ln000000000000H;V3\ZlihJ8]P`;mQ3Y@000000000000P5Y50S<\H^`o<cb:ThF1\0b:HBU3\e\BPAD[8en:LloF0000P3CZ00000000
0C8W@\7:Q33_4\8600000000000000000000d==DTZ=;8_V\0bXC00000000TOn500000CRX0000000003BG8n650000D\bnL]IW\cJP5>ZeX>dkLd3]00000000l@c\
000000000000A3@S00000000000000004jT[0000]4L9\ZlL0000d>4\TCX1hLfePf3@0000<C_n0000m37:00000000@1;HXgVO]3VYQ2;\0000\TGaPU:JdJLlDV;Z
4[VT0:Z0@d;80000hi=60000000000000000000000000000000054AL0000d:UF0000PWdcl@6\4lkXTQ5jHPIW0000T74`T@dB@1o_8N^=PS:Jhc6A\0_ZQ6_T4XFj
E1ZY00000000P:9=000000000000<>GT00000000@l6S00000000P7@V00004g:Q0000000000000000`IgTD;mbTQ>e00000000d8M200000000A9@N000000000000
0000000000000000DC:h<F[jlR1\i=FS000000000000DDHnlJ1n@R9:A0G=82NEi9?OE5@C80JllSC[00000000<@[me:\I0000@85o00000000000000000000<OfT
00008<FF8cM5@0Nal=3bl=c1H5N\0000lAL6`TZf`kd=8m_M000000000000HZHZ000000000000<8JG0000\QWm\>^K8@n:0000XgCCPhoHXm6G8D:14mPC00000000
<`GII:ic0obc0000<:;g8L4IA2k@00000d`L000000000000PDb?@[SAd_Y:@02_P6EgHbb3HU0M00000000dMHYDb9[TDWE8jB7000000000000a1C8TN1QdS>?8STd
dg=5131G==^b0000000000000oI2\6@^<J_U0=>Sle]24:\XP_9J0KNUa3j`15LBm:@bI>gR0000l6PO0C1T0000h7GK0000000000000000000000000000PZ?50000
0000dC5[H@2W000000000000000000000000T4;H\4c`hd60lHe;`@74POoO0?QeL?_j4IllXnRZdLYX]=LDl2kCL4aeX=A6<<8\hTTEL\lTL4W:4?3a4bJ`XD4@TOAO
e0Age34MI74CA1VF0RPaDQ?k8m;Rl>Ha]9>2X2dFL3W=<=Ub]3aj000000000000D57jDU9b0000000000000000lgPK0000`d;WLPERi:G4HEA250RVdb?T00000000
00000000l=nYDW[YQ45O00000000<KP9000000000000h7UcXnL\m1B<0000\mEc0000l>5C\GhJ\Qi:PiX65?;2XcDW00000000000000000000db4b000000000000
000000000000hZCP00008>Vo<B:0lQ:k<OK\93HH000000000000000000000000dG1e000000000Kkl@WhD00000000U>\cDWTe0000000000000000`E96X`h>0000
0GVa000000000000i4][lZmQdBT4T]=9hKhZ0000000000000000X`7[A8\E0000h_@?000000000\fa0000000059]RHX32T<@5D<5n00FT<C<jm=e:0000000090<c
0000HJdV4OBT0lXo000000000000d<fnM15d000000004hoZD:gPH4`5Y9Uf8kY<@7V55<dl0c750000000000000000X]6:hCeJ0dodA;1OH?2U0GoY0000XA8\0B0B
X97]50]]M;nZ0000LEbFHTP]0000\\GD\[6e0000000002<nX@b142k6\MM6PPF:LQ`EdXbLI5C70000000000000000@X?^000000001:L80000<BeK0000a=F>04=3
ld<S45LZ0000000000000000000000000000d36S`VF4`4m2Ta=_000000000000<UoH0000D;FB000000000000TOTd\ZZl00000000000000000000<=9m80d^`GHi
0FoD<L^3d^Lb8iL\0U_J@n\KM94NLXCR];nN0000000000008N:G000000008Voo0000@Acd<TX54nMh0000000000000000hF@[D^5L`FP`0000L<ZW\[;3Dc:X0000
8cK_00000000000000000000HQ7U00000000HFnadERETO@a4fAm0000e6MHT`=ji:o``^J30000000000004U\lT6?a00000000000000000000L>e8T\=F0000TAY@
helP0000`[eP@^^W0000000004C^0000l5SK\1QT0000LFZS00000eVR0000000003TedT0hTCnFY;9>0000<3nR0000dhGYU8Ig]:0?0000D6mXD5?e0000h\>jdOc6
0000diBLTk<I00000000\2[j0000<EbT0000`7MC0000lfP_82_chhRA4XANM5_n00000000X\NC0000P6:E<A:V4H7]HT6a4dL30Z3_h]Rm8QI88CYN<RR:DHB?TjAa
000000000000a:9W@=;j0000h77Vh@FK000000000000Db[a1=ZK00000000XNXhXCfn0000000000000000d_TC000000000000H1=f0000XN1@Lf1@0000HEQYlT4^
dhmZe<B[0000L?_F`HkVl5Pj8[OJ`\io\5[MXEZ>DdIee5IHa6nILSMG00000000D1[>`Pd>00000000PKaW000000000000U07U]4mG000000000000T3Ud00000000
00000000hakLDU9ZlBo9l4l:`DgWDZKaHhDZTVejT^@ML_Ogd02FH40ZT_jjU9[BE9eS000000000000T`4C00004_=S9:FA4I]h@b5RhbnF0000000000000000<fSk
0000000000000000\JUM<\H40000000000000Vd;0000HloXTJT[0000`[hQTg@U@k\X8i`C<jQo000000000000lWS@000000000000000000000000000000000000
i2KNh18U00000000D9iE463P0KVO@M=jH1oD\1agX4^Jha@^8cj`hgJEPlHB92b@E;R44DBO00000000TieAhoPO0000lb850000000000000000000000000000XD1K
0000000000008O\h00000000\4Dch?F:<]1:PN?ThiVJ@AN>98Y60000hNdQ`YFN\1@F0000\V6Tl6TI000000000000<^6^00000000LgDG0000\C`6lQC[00000000
000000000000d;8mHZi80000I1_^00000000HoZKTe1h@Eg_00004Wn[d7?j00000g`O01=Z<UJW4\_o00000000L:KZ<C<<lQ>A@dEg\\?k0000@@59LFVP00000000
0000X::lX:=]@P4_4Uc_\gBc00004R_X00000000D=Zg00000000000007@D0CO88nBJ0000D[XS00004I1W0000<mgL0000000000000000000000000000lNGea7XF
000000000I@6000000000000000000000000XZDL@oV8@^iB0000@TG>00000000T:]90LkT00004UQc8I^3E=C\00000000DN5PU1KU8Z0I`ON6l47LL^5\=>K20000
000000000000000000000000`A9[0Kj7LQO8DWAG0000000000000000P;I_@IYEl_ae00000l3g00000000000000000000000000000000hcd;`kTm0000000007Nk
000000000000000000000f_Y00004I1689UF<cO>`dd`0000D5co8^T^\PYK]9?41>5?00000000T\VF`0A\00000000000000000000000000000000Xefh00000000
00004B5400000000]0Ne0000a6<1l6KT00000000000000000000000000000000E3]l0cK6000000000000L5;FTk310000l<X24A[28Ygc<[g_h>;2h7QgdNQ7P8jT
LX=nT9RR<EEYXRV^\8n7Q3a>Pa;NLCid]3hnlnOT00000000Q3nLe;lS0000\3d_H:5E00000000000000000000PB>=0000h7<V0000X3me1;aOa=h10000DFQW0000
0000TDe600000000h8W]<L9_00008E?L@^]9U7h40000\4?J0000lCUT00000000000087l000000000L\gK8gGoL?6S`HkJ`>BOLW:Ti1T0E>YT0000\o`:0=YZ00FK
PQEg94M>9814T;<I]9;b5=dP0000X4]7l;>gTDIZ\Y=1]2:40O?^H41MT<B@X^67XP4O`4PAd<=D8T7SI4D1PSjVY4a^9=<o0000Y<bkheJP0000TRgD000000000000
<\g=<hSGM>l\000000004<=hdb^R00000000000000000000000008:Y00008[2GD<iMdi4BlnY?T1J4DM72i5A3000000000000000000000000DQDN0000l:N[\ZD8
a:;FHC>3=9Q10000h45G<D7P13eOl@bfD56KlLOfLU\8<B9\4IA;<Rl5PXHQl[LLDo?Z000000008cbK\=\GlSh]8eX^0000000000000000PLH80000DlDW4\[GD>7=
0CD8XHk?0HRk\MafD>kiI3S`0000`YHQ0000Phc=I84^hgi<0000X:OSHoc500000000000000000000L]c]0000X>BA0000000000000000dL<\00000000L`EM0000
0000H9Ra\?cca6LR8c@dl1E98dOY`V_9T@Q?4BocL;@MT]AeLfb=`kA<d]kSd>HT4cL21>Ke8]ODLPOP=>3n000000004?leD4I2`Qk1DUI5XZY2\Z44hb2`D;6@<Ub0
8aE:d7@7=6:EhXD<8KEXTgj9A<DP000000000f;J0000@D1i<_kU15fE\cHVlm:jA49?U<P\dLjn00000000000000000000Do:L`Da\]0g80000PRDBP0`UH<1_@:^M
\X0[DXHC4X4Xm:42m;ob102U0000=78T0000000000000000T4JG@JSE0000A<j`00004fcMQ>2E0000H<;jT^^70000D74mD;F2dXlcP`7g0000000000000000h_G=
\FG@00000000HK6\<YU9THZClO8F0000@\7F000000000000000000000000d[9_000000000000`UP90000@5Zd@\EU00008PDX00000[K_m<;80000000000000000
4?Z@4od9L3_k00000000hTlO00004g=QDP^?4D=m<ok5da9Q=5J859<X]=@SPZ9V`1>L0000i:KWA>4I\3AHlHmT50GS000000000000lQ=E<FU30000\QlBLc0Y0000
l5^V0000000000000000\2`4@9FoPF<8TjKeE9FT00000000000000000000e4=Y00000000@4NX<B=G@KA<000004n^\MN80000XmC<<71B4b[BA9@i000000000000
=8YE000000000000000049Q`00000000TjhB00000000I3LD000085?V8JXFl[nUTHI]DilbP3CiDJBb0RkJ0000000000000000LT`]X?h0\9O`d<[BPO[lTf?349YY
H>^\02KGL8omM03I@5\i40JFh_=1m4X^U9[l00000000i<P;0000PG<a8?8R0000X791\FOm000000000000`_h8X8SF0l7]00000000`4Hg46;S`Ij2hWV@Hm]d8VWh
18QJLFl4]9TOI=]f0000m=DR000006=`\f]G@^0^P]72Q4n:\\aRI6U\`PTK00000000DP;000000000ha=Jm4Uh00000000T4o10i@>0000000040BbQ>Nh00000000
\LSo0M:?518OhT`LM<9a00000000000000000000@0]j0][]@Fk`X@C48_?H00000000d4bB0000T[75d4C<HE:U000000000000DM8d0000\`Qb<T4Ad^3da7I:d64A
0000I35IDh;m00000000000000000000X]Ie000000000000Y<Fc0000000000000000Q8C[00000000L8o500000000000000000000DAnm0n3B00000000TKT?Q=81
0000000000000000d\Y_\8lXLAmi\\F8E6Bg000000000000E2j`Y4DAhAUM4OAAlbI70000LJ@f0000h]=b0000D?>F0000d`9d00008Agh00000000@84?`>D4i:SL
L`mH0000000000000000000085HR000000000n7C00000000000000000000]=^8<GdIl\eb8:mMLk>I0000dofkPPCJm:2C0000lD3LH>RClF?=HUVm\V=_<dNo@EJ1
@i9`0HX<1<b\`=Z<0000dGL@00000000LZ<eX>O]hB^b00000000l4Ue00000000h]_d`kDh0000000046jV00000000d@9;54XPU9OiX:R900000_858@`n@D4j`HLK
dT?0PV1L\\dC`^9[lM52T_WlL14IXGe6=0TDe7@m0000X4Jb]06gliUTTgkAe1Oh4=ci8QV]00000000d>\=1<NU000000000000000000000:\>L^b<M:hU00000000
000000000000000000000I970000d8^gP_QI@_SMdcP\I<`=00000000lVMRXY\?\^0P0000]9VbL;del=\80000000000000000PiNZ@Ki`8CBb<<0b00000000@^G@
000000000000U9MD0000000000000000A<VJLj>i0:VP0000@Ec`0000000000000000X[IX0000=3oM\X]JL3`6XXM\l5hIE?404:`_0000HlhJ0000000000000000
0000lbW6<@\7hD4O000047Na`5didOjP0000DcB<h:ObI2@I1=L\H]bM0000DMB`\5<bTcThI:oB0000000000004C7c0@KP00000000L_I\00000000a7l<@m1d0000
0000U:Ql0000h38J4<jc<<2G<8=0l<9LlVc78Z=a\S6Jde_DLk7;i;WS1=[M0000000000000000LEke000000000000LUANX?kY<a\ZD=>_Td5bXeWnTjc6=1hA0000
M:3Nh?n0=4^;\:L90000`PN><H_0PUdVX2N789j3l:o8`S3l`XTBLYjOL_Z9@iZom<e5L[@H0000Lh6700000000HW;EPa_f00000CVM4:U5HNP80PUm18Uj0000`X4?
4Hgj8YJRd74D8GP7L@6E@aQM000000000000`6]]0000lUh?5<eAa?=iM3i>hd9@Y<hYd>4O00004@D?l:7@000000000000\g[Y\84U4=kI<E3B@ES1DPb0T];[0>P:
PNkEDo2aM0D556jG<jlm\Clf0EGf<I<@4cG90000@48S04BnhEDK0000hcj70000<]CbLmRU]25IXS5R<WCa<35NU;`VDVS9<ILC<I9adcP>e1i14^?Te<9C1>c_hSW9
000000000000T6ci\CEXL69ElHPhlhhd0000`6l=00000bO\0000000000000J\A@>Ag00000000a71I]34i000000000000DHfb`\]m000000000000`EQ<00000000
<\cdQ>9b8a`Ki9YG`JI_0000XL?10XCg@IFKXlF30000dN=k000000000000=8AZTHbQ0000l@m7<7Zi0000TbWJl@M6\2D>4=U:a3Z\XE]NLA0VdZYW00000000DWhS
000000000000Q01CQ6co0000=31W4om2Y04Y00000000XFCL00000000l[JOlE070000m4>W0000<>VS<lW0<\B`Q3Vi00000000X73900000000E4WJ0000\WZM0000
00000000d_j60]\JT`RB18Kb\3IB`?j]LUb>0000Pe2L\o\T0000L>[M\lCC`29<0000000000000A2B`AM5D\Z_i;2Ba=AI0000TaOF000000000000dmW_E;YfXU6[
dbjCXMe;0000\YbS884a000000000000H91Q0000000000000000h3PO@6>KhQQZD_8Udb?:L0Hh0TZ>0V^Q4lh2`e:5L7RR0lBFU0>?<cWRE;UCa?=H`0T?00XI01OD
47dGHBggY53B00008N]Y@22Ah9Zc476_\XmQhJ=?T8UO@^D2d_I6LcCE0mYG9;@I00000000PhS]dOSY0000]63Z\=08L>dPdNO6lI2aPZJ946SJhH`V`\@4Q><_h1T?
0000l@_W`ZQo\<bkl<nkLH8R<Rd3PXRS4AXU\ZZ[P\]F\_o=\ma[12S80000000000000000XN\kdF:i<@Qn4UX3\P8QLaZ5=2nQ00008_e9000000000000ho_d0000
h^<Q000084@]d>Sc0000=>a7000000000000XDd7LXKI\[;Nha9=0000HHYA0000X6DL`XY_0000L:[e8H960000P6JO00000Pk^000000000000LWa]00000000U<Qg
HF?P@0eOdZl9`BIBlAQhlFW84A@;`OZn8XX40000L6D_0000@9YG00000000L^3I0000d[[O0000XQXDDAQ<00000000<IN90000<I@_4b:\Y1ia0000ddel<UaGh>Y4
000000000000`<_?X_0C00000000h5MCDAk^0000\0:fA5ff00000000000000000000Tl4=000000000000\Ab`LD:V0000P3D8m6QH000000000000lCHf0000M<1]
429SQ4aB000000000000Q2XW00000000l4F:X4KcDH?E000000000000Q52mLRo:l^k68O8nHbS?M3WJi46U<:efPV]RI7AQ0000`:2M00000000`hJK0MIghSkPe4<]
00000000A5=O0000@DA60000I22=9;PQ0000I7H2P<oS4QVkX[eF@f`o0000dKN`00000000P;9<`blS0000\1?k4C[^0000M<0=00000000TS@F000000000000D63a
dPSS0000D0Xoh1ejD3bB0000000000000000E6F44LQW0000000000000000HaVJ85Oi0000m>2T@7DmHQnYl;5S`1n?0000000000000000TJk[LWFG\WCU00000000
00000000hco<0000HG\000000000h7IQdF?i0000`A0a`1?\H:<fDPZ[LQDi0V5QHbcK0000Y3gZ4R<j0000m5RV0<f^47Pg1<kG8`iNH;2?00000000000000008LER
00000000l7^=00008QGGU<nY0000m;[d000000000000000000000000Q1Jc00008OBbM1c7d<EYm:b=T`j9PFPG0000`^PBa337000000000000D_TT000000000000
000000004LAl00000000X=]Q8Vcl00000[8lhdfHT>19h>]A00000000000000000000000000000000000000000000hQYS<2WR000000000000\1@8DTDm00000000
\LH[lV7g4]WkXXPf00000000lNaM`jLRHQ__dV>j00000000000000000000D[mdHZiG0000LPmG<WGK4iSFTQ0F0000000000000000`5o600000000@<Zb0000dQAT
0000l<U_DJPYXW0;TXcH0N=EI0@=\8`m91Hd00000000000000000000D0c8000000000000000000008=N^dC3SHK^f@``PHU?e@;Tklc\olSVFLCMLi9X6\BCVdEYi
`Qide3Ioa2_S];>clK[0HFMFD@PC@OddU;J]i>:I0000@0iHH93VLA\_DGEnhNlQXa[`d5^K`Q9\8U4Il^amT2X]000000000000T`;2<G;h4gZII;cn\@;bD_SW<Uoc
15?Y0000l^Gc00000dmZ4M8L`W\7POU3D6JE0C4EL\mJHJE3\fJaDj2PD^bmPKPT\gVehF6KD0hCi:cf0000H=g]00000000Lao=8CZ:<QS50jdVi9gK0000000094Xn
e=4G00000000000005JT\KocXMcQ0Qh2h_Ji@9^AdEXj`MREdfQ50000483l45nV0000d]4lL5bSP=3A4C3fE9BX00000000@1RD000000000000\UPETMVH4<oB<m2I
0000LHFKd2bVe5QW00000000000000000000I=_R00000000hBf80000P^ie00000000dJHW00000000l]?:<V[H000000000000XRS:000000000000\nZS00000000
DQQl8L6W\WdFPCNP<LLG40BGP`3M8d19Tj=a0a`o00000000000000000000000000004gD7000000000FQI0000000000000000T^fbA?;>0000<jBM0UKUhB030PV:
XQ6f4a3dHfK_Y?1Eld]=HPMh00000000LATPlI5k0000P5>f<dkY4fIS00000000Y>1100000000h9=^0000TT^80000XXfi\Q3g<RJ;H^R>0000H2c50000lHe^0000
`RF50000l_]^Hdb>0000PR:D0E=SLYYUM2SJ0000DP=YH\<ll0e5@3[LPQZ0\:B:00000000]?<C00000;>V0000000000000000@2DhT;`Q0000D`P>00004N>>0iZ8
1<Ph8S`n0000XC120000m?6m0000`HeK8K080000X[^SX8:1M5D?0000lGi^0000TC?800000000d<m9hITo0000X?DG@RFC1;bl000000000e>>0000<8_S@DhI0000
LdP^lGC300000000M:9H00000000000000000000d910XTnR00000000000089mV000000000000<Ncf000000000000000000000000000000000000Q5Q6`aJa0000
000000004UO:8W^P@4?>Db5@e=MdU9dfe8dmPQjTdg5=\HORLVBiH6aAl6?VhjQ_`2?:A<7ZH<SY0000`92c`E;=l04Kh@>VTGNhhHI80000000000000000LI7AX`:<
0000DL4=<J\VTAi>PKC[8L`R4\XW4f1jLV3?d^XaTlR?00000000D_P8000000000000@D0X`=Md000000000000h_OI0000<5[g00000000`18:0000\OTUX?3I8fag
H^3<H=[14I:H8MSDL`Z7L4^TH88OHbMY`lIgE0C;L=2aA4f^XGO3Q9khdALEm:@k0000]9<Fl]Ul0000<@EOe<NIe<^i0000POG11<odU6R\dhRY=:<lHHlGh]@g0000
Q31g0000000000000000<4OLdAIZTYal0000PgR3DX\bXUa:000000000000hJG2Lf4T00000000lhKi`l;@0000PE2R17S6hi9J`:3ZH0TOhIe9]:VdI=3f0000Db^4
\=nE4PNd15mk00000000D@3]0000hP5:PMECPV6e@hEE]9=H0000d@Nl0000Xh`[00000000000009He4gfo0000LSJ`0000Xggm000000000000000000000000`UOm
l8TSP@eXU2k0\CFAhNdk1;aC0000dkIb00000000db>f000000000000<?\@000000000000a>C4@hEW000000008>Y[PFGKM5aK00000000\<Sh<B=4HR@aa3c?0000
00000000\12o`;ca\W`K00000000\M^XlUKadQk]i3^Z000000000000000000000000\2bf@9JXM;b`T4Ti<@VE0KH]4W8GM0HY8e@d<g4I`E4M`M]^8L>cdhXklF5d
D7>G`c`<8k`D=9lU8FM2I=G:e9KU000000000000XG?7PJ0d43@L\;Oa\RQBHShMXi=S<n0n<5G>hRM;Tj2b<^Qj`4>[PjcT14MLPg`3=:TQi;E5T]23`hd1dlNhE<b5
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
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4),
w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Role, None, M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0),
w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::Mt), M::Whole, 0),
w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0),
w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4),
w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0),
w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0),
w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4),
w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6),
w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
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
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6),
w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3),
w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0),
w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0),
w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6),
w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
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
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0),
w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0),
w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5),
w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0),
w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0),
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
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0),
w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6),
w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3),
w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0),
w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3),
w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4),
w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0),
w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0),
w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4),
w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1),
w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2),
w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5),
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0),
w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0),
w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1),
w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5),
w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0),
w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7),
w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7),
w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0),
w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1),
w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2),
w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0),
w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4),
w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6),
w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0),
w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0),
w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0),
w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0),
w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6),
w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0),
w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0),
w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1),
w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1),
w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0),
w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2),
w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0),
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
w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3),
w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
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
w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0),
w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1),
w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2),
w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4),
w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4),
w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1),
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
w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3),
w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6),
w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0),
w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0),
w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0),
w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2),
w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
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
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1),
w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0),
w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0),
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
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2),
w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5),
w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0),
w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1),
w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0),
w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3),
w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
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
