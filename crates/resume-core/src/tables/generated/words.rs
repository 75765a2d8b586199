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
absolviert	01<01
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
aprobado	06C01
aps	00`01
apt	06D02
apteek	05201
apteekkari	05O01
apteekki	06F01
apteka	03601
aptekarz	02601
aptieka	06601
apto	04H01
apulainen	05O01
apuraha	06G01
apótek	06H01
ar	06I04
ar vardnicu	06M01
ar vārdnīcu	06M01
ara	01n01
arastirma gorevlisi	05E01
arastirmaci	05E01
araştırma görevlisi	05E01
araştırmacı	05E01
arbeider	06N02
arbeiter	05T01
arbeitsgruppe	06P01
arbejder	06Q01
arbetare	02A01
arbitre	01Z01
arbitro	06R03
arbitru	01h01
architect	06U02
architecte	01Z01
architekt	06W04
architektas	02Q01
architektka	02601
architetta	02501
architetto	02501
archivar	06[02
archivaris	01c01
archivera	01B01
archivero	01B01
archivist	01g01
archivista	02501
archiviste	01Z01
archivář	06]01
archiwista	02601
archiwistka	02601
ardleibheal	06^02
ardleibhéal	06^02
ardteistimeireacht	06`01
ardteistiméireacht	06`01
area	06a05
arendaja	01>01
arets	01403
arhitect	01h01
arhitecta	01h01
arhitectă	01h01
arhitekt	06f03
arhitekta	06i01
arhitekte	02R01
arhitekts	02R01
arhivar	01h01
arkistonhoitaja	05O01
arkitekt	06j04
arkivar	05d02
arkivarie	02A01
arkkitehti	05O01
army	03701
arodizglitiba	06n01
arodizglītība	06n01
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
art director	06o01
art school	01N01
artenomi	04V01
artesaani	05501
article	07003
articol	07301
articolo	07401
articulo	01`01
artigo	05;01
artikel	07509
artikkel	07>03
artikkeli	07A02
artiklu	07C01
artist	01g01
artium	07D01
arts	01c01
artykul	07E01
artykuł	07E01
artículo	01`01
aruhaz	07F01
arvioitu	07G01
arviolta	07G01
arvosana	07H01
arvosanalla	07H01
arvosanat	07H01
arxiv	01[01
arzt	02c01
arzthelfer	05T01
arztin	02c01
arşivci	05E01
as	07I02
as levels	02X01
asa	00`01
ascaill	07K01
ascensoriste	01Z01
asci	05E01
ascisi	05E01
ase	07L01
asema	06F01
asentaja	05O01
asesor	01B01
asesora	01B01
asianajaja	05O01
asiantuntija	07M02
asiantuntijataso	07O01
asigurari	03A01
asigurări	03A01
asilo	01R01
asistan	05E01
asistani	05E01
asistanı	05E01
asisten	02:01
asistent	07P07
asistenta	01h01
asistentas	02Q01
asistente	07W03
asistents	02R01
asistentă	01h01
asistentė	02Q01
asl	03I01
asli	07Z01
asociacija	03H01
asociacion	07[01
asociación	07[01
asociadas	07[01
asociados	07[01
asociat	01h01
asociatia	03A01
asociatie	03A01
asociația	03A01
asociație	03A01
asosiasi	07\01
assegurances	03P01
assessor	07]02
assessora	07]02
assez bien	07_01
assicurazioni	03I01
assistant	07`02
assistante	01Z01
assistante maternelle	01Z01
assistent	07b08
assistente	07j03
assistentti	05O01
assistenz	02c01
associacao	02Z01
associacio	03P01
associació	03P01
associate	01g01
associate degree	07m02
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
assocjazzjoni	07o01
assoċjazzjoni	07o01
assurances	02o01
asszisztens	02901
astazi	02201
asteptat	08001
asti	08102
astronomer	01g01
astăzi	02201
asuransi	07\01
asutaja	01>01
asystent	02601
asystentka	02601
asztalos	08302
at	08501
ate	06001
ate a data	08601
ate a presente data	08601
ate agora	08601
ate ao presente	08601
ate hoje	08601
ate o momento	08601
atelier	08704
ateliers	02o01
atendente	01\01
ateneo	01R01
atestat	01_01
atestatas	08;01
atestats	06n01
atestatul	01_01
atestāts	06n01
atheneum	08<01
atlag	08=01
atolyesi	03W01
ator	01\01
atriz	01\01
atstovas	02Q01
attache	01Z01
attachee	01Z01
attaché	01Z01
attachée	01Z01
attalinati	08>01
attendu	08?01
attestation	03M01
attestato	01?01
atti	07401
attore	02501
attorney	01g01
attrice	02501
attuale	00k01
attualmente	00k01
attālināti	08>01
atual	08601
atualidade	08601
atualmente	08601
atzime	08@01
atziniba	00B01
atzinība	00B01
atzīme	08@01
até	06001
até a presente data	08601
até agora	08601
até ao presente	08601
até hoje	08601
até o momento	08601
até à data	08601
atölyesi	03W01
au	08A02
au pair	08C02
au-pair	02c01
audiologist	01g01
auditeur	01Z01
auditor	08E06
auditora	03N02
auditrice	01Z01
audytor	02601
audítor	08K01
aufsatz	08L01
aufstiegsfortbildung	03g01
augsts	08M02
augstskola	04401
auhind	08O02
aujourd'hui	00_01
aukio	08Q01
aukiri	00101
aukstas	08R02
aukstasis neuniversitetinis	08T01
aukstesnysis	08T01
aukštas	08R02
aukštasis neuniversitetinis	08T01
aukštesnysis	08T01
ausbildereignung	01@01
ausbilderschein	06B01
ausbildung	01@01
ausbildung als	01@01
ausbildung zum	01@01
ausbildung zur	01@01
ausgestellt	01<01
ausgestellt am	01<01
ausgezeichnet	08U02
aushilfe	08W02
aushilfskraft	08Y01
ausiliario	02501
auszeichnung	08Z01
auszubildende	05T01
author	01g01
authority	03701
autista	02501
autohaus	08[01
autojuht	01>01
automne	08\01
autonom	03P01
autonoma	08]02
autonomo	08_02
autor	02c01
autorin	02c01
autorisasjon	08a01
autorisation	08b02
autorizatie	01_01
autorizație	01_01
autovaditaja aplieciba	06701
autovadītāja apliecība	06701
auttava	04`01
autumn	08d01
autunno	08e01
autònom	03P01
autònoma	03P01
autónoma	07[01
autónomo	07[01
autônomo	02Z01
auxiliaire	01Z01
auxiliar	02;03
av	08f03
avaldatud	03V01
avancada	08i01
avancado	08j02
avancat	08l02
avance	08n02
avancerad	09002
avanceret	09202
avancé	08n02
avansat	09402
avansert	09602
avanzada	09801
avanzado	09902
avanzata	09;01
avanzato	09<02
avançada	08i01
avançado	08j02
avançat	08l02
avda	09>01
avdeling	09?02
avdelingen	09A01
avdelning	09B02
avdelningen	09D01
ave	06401
avenida	09E02
avenija	09G01
avenue	09H02
average	00T01
avhandling	09J02
avinguda	09L01
avioliitossa	09M01
avklarad	09N01
avocat	09O02
avocata	01h01
avocate	01Z01
avocată	01h01
avoliitossa	09M01
avslutad	09N01
avui	01n01
avukat	09Q02
avustaja	05O01
avvanzat	09S02
avvocata	02501
avvocato	02501
award	09U03
awarded	09X01
awards	00N01
aws certified	01Q01
ay	09Y01
ayudante	01B01
ayuntamiento	07[01
az	09Z03
az dosud	09]01
azafata	01B01
azafato	01B01
azi	02201
azienda	03I01
azienda agricola	03I01
azubi	08Y01
azure	01Q01
açougueiro	01\01
aðaleinkunn	02301
aðalgrein	02401
año	09^01
años	09^01
aģentūra	06601
aşçı	05E01
aşçısı	05E01
až	09_02
až dosud	09]01
așteptat	08001
b a	09a01
b arch	09a01
b b a	09a01
b com	09a01
b dul	04R01
b e	09a01
b ed	09a01
b eng	09a01
b pharm	09a01
b s	09a01
b s c	00`01
b sc	09a01
b sc prof	09b01
b tech	09a01
b v	00`01
b-dul	04R01
b. a	09a01
b. ed	09a01
b. eng	09a01
b. sc	09a01
b. tech	09a01
b.a	09a01
b.arch	09a01
b.b.a	09a01
b.com	09a01
b.e	09a01
b.ed	09a01
b.eng	09a01
b.pharm	09a01
b.s	09a01
b.s.c	00`01
b.sc	09a01
b.sc.-próf	09b01
b.tech	09a01
b.v	00`01
b1	09c01
b2	09d01
ba	09e03
ba (hons	09a01
ba prof	09b01
ba-próf	09b01
baarimikko	05O01
baas	04X02
bab	09h01
baba	01\01
baby sitter	02501
baby-sitter	02501
babysitter	01g01
babá	01\01
bac	09i01
bac +2	09j01
bac +3	09k01
bac +5	03L01
bac es	09i01
bac general	09i01
bac général	09i01
bac pro	09i01
bac professionnel	09i01
bac s	09i01
bac si	09l01
bac technologique	09i01
bac+2	09j01
bac+3	09m02
bac+4	09k01
bac+5	03L01
bacalaureat	09o01
bacc	0:002
baccalaureat	09i01
baccalaureat professionnel	09i01
baccalauréat	09i01
baccalauréat professionnel	09i01
bacellerat	0:201
bacellerat fl arti	0:201
bacharel	0:301
bacharel em	0:301
bacharelado	0:301
bachelor	0:406
bachelor degree	0::01
bachelor in	0::01
bachelor of	0:;02
bachelor of applied science	0::01
bachelor of architecture	0::01
bachelor of arts	0::01
bachelor of business administration	0::01
bachelor of commerce	0::01
bachelor of design	0::01
bachelor of economics	0::01
bachelor of education	0::01
bachelor of engineering	0::01
bachelor of fine arts	0::01
bachelor of laws	0::01
bachelor of medicine	0::01
bachelor of music	0::01
bachelor of nursing	0::01
bachelor of science	0::01
bachelor of social work	0::01
bachelor of technology	0::01
bachelor's	0::01
bachelor's degree	0::01
bachelorabschluss	0:=01
bachelorgrad	0:>02
bacheloropleiding	0:@01
bachelors	0::01
bachelorstudium	0:A02
bacheloruddannelse	0:C01
bachiller	0:D02
bachiller universitario	0:F01
bachillerato	0:G01
backen	04f01
backend	06o01
backer	05T01
backerei	03B01
badacz	02601
badan	07\01
badante	02501
baecker	05T01
baeckerei	03B01
baer	0:H02
bafa	03M01
bagare	02A01
bager	06Q01
bageri	0:J02
baggerfahrer	05T01
bagian	0:L01
bahar	0:M01
bahasa ibu	07Z01
bahcivan	05E01
bahçıvan	05E01
bai bao	0:N01
bai thuyet trinh	0:N01
bai viet	0:N01
baik	0:O02
bailarin	01B01
bailarina	03N02
bailarino	01\01
bailarín	01B01
baile	07K01
bailiff	01g01
baineann	0:Q01
bainisteoir	03U01
bairro	04H01
baitsileir	0:R01
baitsiléir	0:R01
baix	0:S01
bajo	0:T02
bakalar	0:V03
bakalarske	0:Y02
bakalarske studium	0:Y02
bakalarsky	0:[01
bakalaura	0:\01
bakalaura grads	0:\01
bakalaura grāds	0:\01
bakalauras	0:]01
bakalaureus	0:^01
bakalaureusekraad	0:^01
bakalaureuseope	0:^01
bakalaureuseõpe	0:^01
bakalauro	0:]01
bakalauro laipsnis	0:]01
bakalaurs	0:\01
bakalár	0:_01
bakalárske	0:_01
bakalárske štúdium	0:_01
bakalář	0:[01
bakalářské	0:[01
bakalářské studium	0:[01
bakalářský	0:[01
bakanligi	03W01
bakanlığı	03W01
bakari	06H01
bakarí	06H01
baker	0:`02
bakeri	0:b01
bakery	03701
bakici	05E01
bakkalargrada	09b01
bakkalaureat	0:=01
bakkalárgráða	09b01
bakken	0:c01
bakker	01c01
bakkerij	02Y01
bakıcı	05E01
balai	07\01
balas	0:d01
balconista	01\01
balikci	05E01
ballerina	02501
ballerino	02501
balva	00B01
balıkçı	05E01
ban	0:e01
ban hang	09l01
ban ngu	0:f01
banc	0:g02
banca	0:i02
bancaria	01\01
bancario	01\01
banco	08_02
bancária	01\01
bancário	01\01
bancă	03A01
bang	0:k01
bang cu nhan	0:l01
bang dai hoc	0:l01
bang khen	0:m01
bang lai	0:k01
bang sang che	0:N01
bang thac si	0:n01
bang tot nghiep thpt	00H01
bang trung cap	00H01
bank	0:o0;
banka	0;:07
bankas	03H01
bankasi	03W01
bankası	03W01
banker	01g01
banketbakker	01c01
banki	06H01
bankkauf	05T01
banksman	01g01
banque	02o01
banquier	01Z01
banquiere	01Z01
banquière	01Z01
bao cao	0:N01
bao hiem	0;A01
bao tang	0;A01
bao ve	09l01
barbat	0;B01
barbatesc	0;B01
barber	01g01
barch	09a01
bardzo dobra	0;C02
bardzo dobry	0;C02
bardzo dobrze	0;E01
barista	0;F03
barkeeper	05T01
barmaid	01Z01
barman	0;I07
barmanka	02601
barmen	05E01
barnehage	0:b01
barnehagelaerer	0;P01
barnehagelærer	0;P01
barneskole	0;Q01
barnevakt	0;P01
barneveileder	0;P01
barnmorska	02A01
barnskoetare	02A01
barnskotare	02A01
barnskötare	02A01
barnvakt	02A01
barri	09L01
barrio	09>01
bartender	0;R04
basari belgesi	0;V01
base	0;W02
bases	0;Y02
basic	0;[04
basic knowledge	0;_02
basic user	0;a01
basica	0;b05
basico	0;g05
basique	0;l01
basis	0;m08
basiskennis	0<502
basiskenntnisse	0<702
basisniveau	0<901
basisschool	08<01
basiswissen	0<:01
baskan	05E01
baskani	05E01
baskunskaper	0<;01
baslangic	0<<02
baslangic seviyesi	0<>01
batiment	04g01
batxiller	0<?01
batxillerat	0<?01
bau	03B01
baugeschaeft	03B01
baugeschaft	03B01
baugeschäft	03B01
bauleiter	05T01
bay	0<@01
bay gio	0<A01
bayan	0<B01
baza	0<C02
bazi	0<E01
baziku	0<F02
bazinis	0<H02
bază	0<C02
baċellerat	0:201
baċellerat fl-arti	0:201
başarı belgesi	0;V01
başkan	05E01
başkanı	05E01
başlangıç	0<<02
başlangıç seviyesi	0<>01
bażi	0<E01
bażiku	0<F02
bba	09a01
bc	09a01
bca	09a01
bcom	09a01
bd	0<J02
bdes	09a01
bean	0:Q01
beasiswa	05l01
beauftragte	05T01
beautician	01g01
bebiszitter	0<L01
bec	0<M01
beca	0<N02
becari	02>01
becaria	02?02
becario	01B01
becelor	0<P01
beco	04H01
becària	02>01
bed	09a01
bedrift	0:b01
bedrijf	02Y01
beekeeper	01g01
befaehigung	0<Q01
befahigung	0<Q01
befriedigend	0<R01
befähigung	0<Q01
begeleider	01c01
beginnend	0<S01
beginner	0<T04
begraensad	0<;01
begraenset	0<X01
begransad	0<;01
begrenset	0<Y01
begränsad	0<;01
begrænset	0<X01
begynder	0<Z02
behaald	02i01
beheerder	01c01
behoerde	03B01
behoerighet	0<\02
behorde	03B01
behorighet	0<\02
behörde	03B01
behörighet	0<\02
bei	0<^01
bei der	0<^01
beim	0<^01
beitrag	0<_02
bekar	0<a01
bekci	05E01
beklenen	0<b01
bekâr	0<a01
bekçi	05E01
belediye baskani	05E01
belediye başkanı	05E01
belediyesi	03W01
beleuchter	05T01
belge	0<c01
belgesi	0<c01
bellhop	01g01
belum kawin	0<d01
belum menikah	0<d01
bendahara	02:01
bendrove	03H01
bendrovė	03H01
benevole	01Z01
beng	09a01
bengkel	07\01
benh vien	0;A01
bep	0<e02
bep pho	09l01
bep truong	09l01
beraeknad	0<g01
beraeknas	0<g01
beraknad	0<g01
beraknas	0<g01
berater	05T01
berber	05E01
berechtigung	0<Q01
bereich	01E02
berger	01Z01
bergere	01Z01
bergère	01Z01
beri	0<h02
bernudarzs	04401
bersertifikat	0<j01
berufsausbildung	01@01
berufskolleg	0<k01
berufslehre	01@01
berufsschule	0<k01
beräknad	0<g01
beräknas	0<g01
bescheinigung	0<Q01
best	00N01
bestanden	01<01
bestuurslid	01c01
beszerzo	08302
beszerző	08302
betjent	06Q01
betreuer	05T01
betrieb	03B01
betriebswirt	03g01
betyg	0<l01
beurs	0<m01
beveiliger	01c01
bevis	0<n03
bewaker	01c01
bewerbung	0=101
bewerbungsunterlagen	0=101
bewijs	0=201
bečelor	0<P01
bfa	09a01
bhalissa	0=301
bhd	00`01
bhv	01Q01
biblioteca	0=405
bibliotecar	0=902
bibliotecara	01h01
bibliotecari	02>01
bibliotecaria	0=;03
bibliotecario	06R03
bibliotecară	01h01
bibliotecària	02>01
bibliotecário	01\01
bibliotecă	03A01
bibliotek	0=>03
biblioteka	0=A04
bibliotekar	0=E03
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
bidang	0:L01
bidang studi	0=H01
biedriba	06601
biedrība	06601
biegla	0;E01
biegle	0;E01
biegly	0;E01
biegła	0;E01
biegły	0;E01
bien	0=I02
bien dich	09l01
bien tap vien	09l01
big registratie	0=K01
big-registratie	0=K01
bij	0=L01
bij de	0=L01
bijdrage	0=M01
bijscholing	0=N01
bildiri	0=O01
bildirisi	0=O01
bildungswerk	0<k01
bildungszentrum	0<k01
bilingual	0=P03
bilingue	0=S05
bilingv	0=X01
bilingvals	0=Y01
bilingvāls	0=Y01
bilingwi	0=Z01
bilingüe	0=[02
bilstjori	0=]01
bilíngue	0=^01
bine	0=_01
biografija	0=`01
bioleg	02>01
biolog	0=a02
biologa	0=;03
biologist	01g01
biologo	06R03
biologus	02901
biológus	02901
birim	0=c01
birimi	0=c01
birincilik	0;V01
birincilik odulu	0;V01
birincilik ödülü	0;V01
birincisi	0;V01
biro	0<L01
birojs	06601
birou	0=d02
bis	0=f02
bis dato	04B01
bis heute	04B01
bis jetzt	04B01
bis zum	0=h01
bitrade	02A01
bitraede	02A01
biträde	02A01
biuras	03H01
biuro	0=i02
biyolog	05E01
bizonyitvany	0=k02
bizonyítvány	0=k02
biztonsagi or	0<L01
biztonsági őr	0<L01
biztosito	07F01
biztosító	07F01
biên dịch	09l01
biên tập viên	09l01
biòleg	02>01
biòloga	02>01
bióloga	01B01
biólogo	03N02
bksb	0<M01
bl	04R01
blacksmith	01g01
bladamadur	0=]01
blagajnica	0=m01
blagajnik	0=n02
blaðamaður	0=]01
bliain	0>001
bliana	0>001
blikkenslager	06Q01
bln	0>101
bloco	04H01
bloemist	01c01
blog post	0>201
blok	0>302
bloque	09>01
bls	01Q01
blvd	06401
bmus	09a01
bo	0>503
bo phan	0:e01
boa	0>801
bodega	07[01
bodegas	07[01
bodegues	03P01
boek	0=M01
boekhouder	01c01
boekverkoper	01c01
boerin	01c01
boernehave	0>902
bog	02j01
boghandler	06Q01
bogholder	06Q01
bok	0>;03
bokari	0=]01
bokasafn	06H01
bokhandlare	02A01
bokhandler	0;P01
bokholder	0;P01
bolag	0>>01
boletin	01`01
boletín	01`01
bolnica	03303
bolnisnica	0>?01
bolnišnica	0>?01
bolsa	00M01
bolseiro	01\01
bolsista	01\01
bolt	04N02
bolum	0>@02
bolumu	0>B02
bom	0>D02
bombeira	01\01
bombeiro	01\01
bombera	01B01
bombero	01B01
bon	0>F02
bon niveau	0>H01
bon nivell	0>I01
bona	0>I01
bonn	0>J01
bonne connaissance	0>K01
bonne maitrise	0>F02
bonne maîtrise	0>F02
bonnes connaissances	0>F02
bons conhecimentos	0>801
book	0>201
bookkeeper	01g01
bookseller	01g01
bootcamp	0>L03
borgmaestare	02A01
borgmastare	02A01
borgmester	06Q01
borgmästare	02A01
bornehave	0>902
boroz	0>O01
boroż	0>O01
borsa di studio	00O01
bosanmis	0<a01
bosun	01g01
bothar	07K01
botiga	03P01
bottega	03I01
boucher	01Z01
bouchere	01Z01
bouchère	01Z01
boulanger	01Z01
boulangere	01Z01
boulangerie	02o01
boulangère	01Z01
boulevard	0>P03
bourse	00L01
boutique	02o01
bouw	02Y01
box	0>S01
boyaci	05E01
boyacı	05E01
boşanmış	0<a01
bpharm	09a01
br	0>T01
bra	0>U03
branca	0>X01
brancardier	01Z01
branch	0>Y01
brandman	02A01
brandmand	06Q01
brandos atestatas	0>Z01
brandweerman	01c01
brannmann	0;P01
brans	04I01
branş	04I01
brauer	02c01
brauerei	03B01
braut	0>[02
brev	0>]01
brevbaerare	02A01
brevbarare	02A01
brevbärare	02A01
brevet	0>^03
brevet de technicien superieur	09j01
brevet de technicien supérieur	09j01
brevet des colleges	09i01
brevet des collèges	09i01
brevetto	07401
brewer	01g01
brewery	03701
bricklayer	01g01
brigadnik	0>a01
brigádník	0>a01
brivi	0>b01
brivi parvaldu	0>b01
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
brukbar	0>c01
brutar	01h01
brutarie	03A01
brutărie	03A01
brygadzista	02601
brygadzistka	02601
bryggeri	0=>03
brīvi	0>b01
brīvi pārvaldu	0>b01
brīvprātīgais	02R01
bs	09a01
bs prof	09b01
bs-próf	09b01
bsc	0>d02
bsc (hons	09a01
bsn	09a01
bt	00`01
btec	0>f02
btech	09a01
bts	0>h03
buaiteoir	0>J01
bucatar	01h01
buch	08L01
buchbinder	05T01
buchhaendler	05T01
buchhalter	05T01
buchhandler	05T01
buchhändler	05T01
bucătar	01h01
buen nivel	0>k01
buena	0>k01
bueno	0>l02
buero	03B01
buerokauffrau	08Y01
bufet	03P01
bufete	07[01
bugun	0>n01
bugün	0>n01
buhaltere	02Q01
buhalteris	02Q01
buhalterė	02Q01
builder	01g01
builders	03701
building	06401
buku	09h01
bul	0>T01
bulan	0>101
bulats	0<M01
bulevar	0>T01
bulevardul	04R01
bulv	0>o01
bulvari	0>o01
bulvaris	0?001
bulvarı	0>o01
bulvāris	0?001
bun	0?102
buna	0=_01
bundesfreiwilligendienst	08Y01
bunleibheal	0?301
bunleibhéal	0?301
bunscoil	01G01
bunusach	0?402
bunúsach	0?402
bună	0=_01
buon livello	0?601
buona	0?702
buona conoscenza	0?601
buone	0?601
buono	0?702
bureau	0?904
burgemeester	01c01
burkolo	0<L01
burkoló	0<L01
burmistrz	02601
buro	03B01
buro elemani	05E01
burokauffrau	08Y01
buroo	05201
burosu	03W01
burs	0;V01
bursa	0?=01
bursary	00N01
bursu	0;V01
bursă	0?=01
buruh	02:01
bus driver	01g01
business analyst	06o01
business fluent	0?>01
business level	0?>01
business school	01N01
business unit	0>Y01
but	09k01
butas	03T01
butcher	01g01
butik	0:J02
butikk	0:b01
butikkmedarbeider	0;P01
butiksbitrade	02A01
butiksbitraede	02A01
butiksbiträde	02A01
buyer	01g01
bv	00`01
bvba	00`01
byg	0??01
bygg	0?@02
byggledare	02A01
byra	0?@02
byraa	0?@02
byrjandi	0?B01
byrå	0?@02
bài báo	0:N01
bài thuyết trình	0:N01
bài viết	0:N01
bàsic	0?C02
bàsica	0:S01
bác sĩ	09l01
bán hàng	09l01
báo cáo	0:N01
básica	0?E04
básico	0?E04
bâtiment	04g01
bây giờ	0<A01
bäcker	05T01
bäckerei	03B01
bær	0:H02
bébiszitter	0<L01
bénévole	01Z01
bílstjóri	0=]01
bíró	0<L01
bók	0?I01
bókari	0=]01
bókasafn	06H01
bóthar	07K01
bölüm	0>@02
bölümü	0>B02
børnehave	0>902
büro	03B01
büro elemanı	05E01
bürokauffrau	08Y01
büroo	05201
bürosu	03W01
bărbat	0;B01
bărbătesc	0;B01
bērnudārzs	04401
bħalissa	0=301
bản ngữ	0:f01
bảo hiểm	0;A01
bảo tàng	0;A01
bảo vệ	09l01
bằng	0:k01
bằng cử nhân	0:l01
bằng khen	0:m01
bằng lái	0:k01
bằng sáng chế	0:N01
bằng thạc sĩ	0:n01
bằng trung cấp	00H01
bằng tốt nghiệp thpt	00H01
bằng đại học	0:l01
bếp phó	09l01
bếp trưởng	09l01
bệnh viện	0;A01
bộ	0;A01
bộ phận	0:e01
c o	0?J01
c p	0?K01
c so	0?L01
c.so	0?L01
c/o	0?J01
c1	0?M01
c2	0?N01
ca si	09l01
ca sĩ	09l01
cabeleireira	01\01
cabeleireiro	01\01
cabin crew	01g01
cabinet	02o01
cabinetmaker	01g01
caces	03M01
cad	0>o01
caddesi	0>o01
cadre	01Z01
cadreur	01Z01
cadreuse	01Z01
cae	0<M01
cafe	03701
café	03701
cahiers	0?O01
caibidil	0?P01
cainteoir duchais	0?Q01
cainteoir dúchais	0?Q01
caisse	02o01
caissier	01Z01
caissiere	01Z01
caissière	01Z01
caixa	01\01
cajera	01B01
cajero	01B01
cal	03P01
calea	04R01
calificacion	0?R01
calificación	0?R01
calificare	01_01
calificativ	0?S01
call handler	01g01
calle	09>01
camara	07[01
camara municipal	02Z01
camareira	01\01
camarera	01B01
camarero	01B01
cambrer	02>01
cambrera	02>01
cambridge	0<M01
cameraman	01h01
cameriera	02501
cameriere	02501
camerista	01h01
cameristă	01h01
cami	09L01
camino	09>01
camionista	02501
campus	0?T01
cams	01Q01
camí	09L01
can ban	0?U02
cand	0?W01
cand jur	0?W01
cand mag	0?X03
cand merc	0?W01
cand polyt	0?W01
cand scient	0?W01
cand. mag	0?[01
cand.jur	0?W01
cand.mag	0?\02
cand.merc	0?W01
cand.polyt	0?W01
cand.scient	0?W01
cantante	0?^02
cantareata	01h01
cantaret	01h01
cantina	03I01
cantine	03I01
cantor	01\01
cantora	01\01
cao cap	0?`01
cao cấp	0?`01
cao dang	0?a02
cao hoc	0:n01
cao học	0:n01
cao đẳng	0?a02
cap	0?c04
capacitacao	0?g01
capacitação	0?g01
capataz	03N02
capes	03L01
capital	03701
capitol	0?h02
capitolo	07401
capitulo	0?j02
capo	02501
capocantiere	02501
capoprogetto	02501
capotreno	02501
captain	01g01
capítol	0?l01
capítulo	0?j02
caregiver	01g01
carer	01g01
caretaker	01g01
cariste	01Z01
carne	01^01
carnet	0?m02
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
carrer	09L01
carretera	0?o02
carretillera	01B01
carretillero	01B01
carte	07301
carteira	0@101
carteiro	01\01
cartero	01B01
carver	01g01
casa editrice	03I01
casada	0@203
casado	0@502
casat	0@701
casatorit	0@801
casatorita	0@801
case study	0@901
case worker	01g01
caseworker	01g01
cashier	01g01
casier	0=902
casiera	01h01
casieră	01h01
casnicka	0@:01
casnik	0@:01
casopis	0@;04
cassiera	02501
cassiere	02501
caster	01g01
castigatoare	0?=01
castigator	0?=01
cbs	0@?01
cbse	00E01
ccie	01Q01
ccna	01Q01
ccnp	01Q01
cd	0>o01
ce jour	00_01
ceadunas	0@@01
ceadúnas	0@@01
ceannaire	03U01
cearnog	07K01
cearnóg	07K01
cedex	04g01
cedula	0@101
ceg	07F01
cegep	01P01
ceh	01Q01
ceim	0:R01
ceim bhaitsileara	0:R01
celador	01B01
celadora	01B01
celi	0<M01
celibataire	0@A01
celibe	0@B01
celler	03P01
cellers	03P01
cellule	0@C01
celpe bras	0<M01
celpe-bras	0<M01
cels	0?001
celta	01Q01
cena	0@D02
centar	0@F02
center	0@H02
centralinista	02501
centras	03H01
centre	03P01
centre de formacio	01O01
centre de formació	01O01
centre de formation	01P01
centre hospitalier	02o01
centro	0@J03
centro de formacao	0@M01
centro de formacion	0?T01
centro de formación	0?T01
centro de formação	0@M01
centro educativo	0?T01
centro universitario	0@M01
centro universitário	0@M01
centrs	06601
centru	03A01
centrul	03A01
centrum	0@N05
ceo	06o01
cep	04H01
ceramicist	01g01
cercetatoare	01h01
cercetator	01h01
cercetătoare	01h01
cercetător	01h01
cerrajero	01B01
certificaat	0@S02
certificacao	0@101
certificacio	01]01
certificacion	01^01
certificació	01]01
certificación	01^01
certificada	0@U03
certificado	0@X02
certificare	01_01
certificat	0@Z03
certificat de calificare	09o01
certificata	0@]02
certificate	01X01
certification	0@_02
certificato	01?01
certificată	01_01
certificazione	01?01
certificação	0@101
certificeret	0@a01
certificering	0@b02
certificiran	0@d01
certifie	03M01
certified	01X01
certifiee	03M01
certifierad	0@e01
certifiering	0@e01
certifikace	0@f01
certifikacia	0@g01
certifikat	0@h09
certifikat tas sekondarja	0A101
certifikazzjoni	0A201
certifikácia	0@g01
certifikát	0A302
certifié	03M01
certifiée	03M01
certyfikat	0A501
certyfikaty	0A501
certyfikowany	0A501
cerveny diplom	0A602
cesta	0A803
cestne uznani	00501
cestne uznanie	00401
cet 4	0<M01
cet 6	0<M01
cet-4	0<M01
cet-6	0<M01
cet4	0<M01
cet6	0<M01
cevirmen	05E01
cevrimici	0A;01
ceļš	0?001
cfa	0A<02
cfgm	0A>02
cfgs	0A@03
cfo	06o01
cgpa	0AC01
chair	01g01
chairman	01g01
chairperson	01g01
chairwoman	01g01
chambermaid	01g01
champion	00N01
chantier	0AD02
chantiers	02o01
chapista	01B01
chapitre	0?O01
chaplain	01g01
chapter	0>201
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
chauffeur	0AF02
chauffeuse	01Z01
chauffoer	02702
chauffor	02702
chaufför	02A01
chauffør	06Q01
chaussee	0AH01
chef	0AI06
chef d'equipe	01Z01
chef d'équipe	01Z01
chef de chantier	01Z01
chef de partie	01g01
chef de projet	01Z01
chef de rayon	01Z01
chefe	01\01
cheffe	01Z01
chefin	02c01
chelner	0AO01
chemicka	0>a01
chemik	0>a01
chemiker	05T01
chemin	04g01
chemist	01g01
chemička	0>a01
chercheur	01Z01
chercheuse	01Z01
chez	0AP01
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
chu tich	09l01
chua ket hon	0AQ01
chung chi	0:k01
chung chi hanh nghe	0:k01
chung cu	0AR01
chung cư	0AR01
chung nhan	0:k01
chuong	0:N01
chuva	0>a01
chuyen gia	0AS01
chuyen nganh	0AT01
chuyen sau	0AS01
chuyen vien	09l01
chuyên gia	0AS01
chuyên ngành	0AT01
chuyên sâu	0AS01
chuyên viên	09l01
chwila obecna	04A01
chwili obecnej	04A01
chófer	01B01
chůva	0>a01
chưa kết hôn	0AQ01
chương	0:N01
chủ tịch	09l01
chứng chỉ	0:k01
chứng chỉ hành nghề	0:k01
chứng nhận	0:k01
cia	01Q01
cicekci	05E01
cicle formatiu	0<?01
cicle formatiu de grau superior	0AU01
ciclo formativo de grado medio	0:G01
ciclo formativo de grado superior	0AV01
cientific	02>01
cientifica	02?02
cientifico	01B01
cientista	01\01
científic	02>01
científica	02?02
científico	01B01
ciesla	02601
cieśla	02601
cift anadal	0AW01
ciftci	05E01
cijfer	0AX01
cikk	0AY02
cils	0<M01
cinegrafista	01\01
cio	06o01
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
cisnik	0>a01
ciso	06o01
cissp	01Q01
city of	03701
civil partnership	0A[01
civilekonom	0A\01
civilingenioer	0?W01
civilingenior	0?W01
civilingeniør	0?W01
civilingenjoer	0A\01
civilingenjoersexamen	0A\01
civilingenjor	0A\01
civilingenjorsexamen	0A\01
civilingenjör	0A\01
civilingenjörsexamen	0A\01
cka	01Q01
ckad	01Q01
clan	0A]03
clanak	0A`02
clanek	0Ab02
clanica	0Ad02
clanok	0Af01
classificacao	0Ag01
classificação	0Ag01
cleaner	01g01
clen	0Ah02
clenka	0>a01
clerk	01g01
clerk of works	01g01
clinic	03701
clinica	0=405
clinică	03A01
clinique	02o01
close	06401
clown	01g01
clínica	03003
cma	01Q01
cmo	06o01
cnam	0Aj01
cnavt	0<M01
cnh	0@101
co	0Ak02
co author	0>201
co ban	0?U02
co founder	01g01
co gia dinh	0AQ01
co ltd	00`01
co phan	0;A01
co-author	0>201
co-founder	01g01
co. ltd	00`01
co., ltd	00`01
coach	0Am04
coafeza	01h01
coafeză	01h01
coauteur	01c01
coautoare	01h01
coautor	0B103
coautora	03N02
coautore	02501
coautrice	02501
cocinera	01B01
cocinero	01B01
coding bootcamp	0B401
coeficiente de rendimento	0Ag01
cofetar	01h01
coiffeur	01Z01
coiffeuse	01Z01
cok iyi	0B502
cok iyi derecede	0B701
colaiste	01G01
colegiada	01^01
colegiado	01^01
colegio	0B802
colegio oficial	07[01
colegiu	07L01
colegiu universitar	0B:01
colegiul	07L01
colla	03P01
collaboratore	02501
collaboratrice	02501
college	0B;04
collegio	01R01
colloque	0?O01
collège	01P01
colonia	09>01
columnist	01g01
col·legi	01O01
coláiste	01G01
colégio	0@M01
combinat	03A01
comedien	01Z01
comedienne	01Z01
comercial	02?02
comercio	02Z01
comfortable	0B?01
comhairle	0B@01
comhairleoir	03U01
comhar	0B@01
comhdhail	0?P01
comhdháil	0?P01
comhlacht	0B@01
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
commis	07`02
commis chef	01g01
communaute	02o01
communauté	02o01
commune	02o01
communication	0?O01
communications	03701
communicative	0BA01
community college	01N01
comortas	0>J01
compagnia	03I01
compagnie	02o01
companhia	02Z01
compania	07[01
companie	03A01
company	03701
companyia	03P01
compañía	07[01
competent	0B?01
competente	0BB02
competition	00N01
completed	09X01
comprador	03N02
compradora	01B01
comptable	0BD02
comptia	01Q01
comuna	04R01
comune	03I01
comunicacao	05;01
comunicacio	0?l01
comunicacion	01`01
comunicació	0?l01
comunicación	01`01
comunicare	07301
comunicação	05;01
comédien	01Z01
comédienne	01Z01
comércio	02Z01
comórtas	0>J01
con lode	00G01
concejal	01B01
concejala	01B01
concentration	0BF01
concierge	07`02
concluida	0BG01
concluido	0BG01
conclusao	0BG01
conclusao prevista	0BH01
conclusão	0BG01
conclusão prevista	0BH01
concluída	0BG01
concluído	0BG01
concorso	00O01
concours	00L01
concubinage	0@A01
concurs	0BI02
concurso	0BK02
conducteur	0AF02
conducteur de travaux	01Z01
conductor	0BM04
conductora	02?02
conductrice	01Z01
confeiteira	01\01
confeiteiro	01\01
conference	0BQ02
conferencia	0BS03
conferentie	0=M01
conferenza	07401
conferinta	07301
conferință	07301
conferència	0?l01
conferência	05;01
confirme	0BV01
confirmé	0BV01
conférence	0?O01
cong chung vien	09l01
cong nhan	09l01
cong tac vien	09l01
cong ty	0;A01
congres	0BW03
congreso	01`01
congresso	05;01
congrès	0?O01
congrés	0?l01
coniugata	0@B01
coniugato	0@B01
conjunto	04H01
conocimientos basicos	0BZ01
conocimientos básicos	0BZ01
conoscenza base	0B[01
conseguimento	0B\01
conseguimento previsto	0B]01
conseguita	0B\01
conseguito	0B\01
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
conservatorio	0B^03
conservatorium	08<01
conservatorul	07L01
conservatory	01N01
conservatório	0@M01
conserveries	02o01
consigliera	02501
consigliere	02501
consilier	0=902
consiliera	01h01
consilieră	01h01
consiliul	03A01
constable	01g01
construcciones	07[01
construccions	03P01
construcoes	02Z01
construction	03701
constructora	07[01
construtora	02Z01
construções	02Z01
consulente	02501
consulenza	03I01
consultancy	0Ba02
consultant	0Bc05
consultanta	01h01
consultante	01Z01
consultantă	01h01
consulting	03701
consultor	02;03
consultora	0Bh04
consultoria	03003
consultoría	07[01
contabil	0=902
contabila	01h01
contabile	02501
contabilista	01\01
contabilă	01h01
contable	01B01
contador	03N02
contadora	03N02
contae	07K01
contest	00N01
continuing	0Bl01
contractor	01g01
contrada	0?L01
contremaitre	01Z01
contremaître	01Z01
contributor	01g01
controleur	0AF02
controleuse	01Z01
controller	0Bm02
contrôleur	01Z01
contrôleuse	01Z01
convegno	07401
conversa	0Bo01
conversacao	0C001
conversacional	0C101
conversatieniveau	0C201
conversation	07_01
conversational	0C302
conversationnel	07_01
conversação	0C001
conversațional	0C501
coo	06o01
cook	01g01
cooperativa	0=405
cooperative	02o01
cooperativă	03A01
coopérative	02o01
coordenador	01\01
coordenadora	01\01
coordinador	02?02
coordinadora	02?02
coordinateur	01Z01
coordinator	06U02
coordinatore	02501
coordinatrice	0C603
coordonatoare	01h01
coordonator	01h01
copeira	01\01
copeiro	01\01
copywriter	0C902
corector	01h01
corp	00`01
corporacion	07[01
corporación	07[01
corporal	01g01
corporation	0C;02
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
corso	0C=03
corso di formazione	03J01
corso di laurea	0C@01
cosmetician	0AO01
costruzioni	03I01
costumiere	01Z01
costumière	01Z01
costureira	01\01
costurera	01B01
cou	0:G01
council	03701
councillor	01g01
counsellor	01g01
counselor	01g01
county	03701
couramment	0CA01
courant	0CA01
courant et professionnel	0CB01
courier	01g01
cours	0CC02
course	0CE01
coursera	0Aj01
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
cp	09>01
cpa	01Q01
cpe	0<M01
cpo	06o01
crane driver	01g01
crea	0@101
creche	0CF02
credential	01X01
crescent	06401
croitor	01h01
croitoreasa	01h01
croitoreasă	01h01
cronista	02501
crèche	02o01
csapat	0CH01
csc	0CI02
cscs	01Q01
csm	01Q01
csoport	0CK03
ct	06401
ctesp	0CN01
cto	06o01
cu nhan	0:l01
cu nhan dai hoc	0:l01
cua hang	0;A01
cuidador	03N02
cuidadora	03N02
cuideachta	0B@01
cuiner	02>01
cuinera	02>01
cuisinier	01Z01
cuisiniere	01Z01
cuisinière	01Z01
cukiernik	02601
cukrar	06]01
cukrasz	08302
cukrász	08302
cukrář	06]01
cukup	0CO02
cukup baik	0CQ01
cum laude	0AC01
cunostinte de baza	0CR01
cunoștințe de bază	0CR01
cuntasoir	03U01
cuntasóir	03U01
cuntoir	03U01
cuoc thi	0:m01
cuoca	02501
cuoco	02501
cup	00N01
curate	01g01
curator	01g01
curent	0CS01
curier	01h01
current	0Bl01
currently	0Bl01
curriculo	0CT02
curriculo profissional	0CV01
curriculum	0CW06
curriculum vitae	0C]0@
curriculum vitæ	0Cm01
currículo	0CT02
currículo profissional	0CV01
currículum	0Cn02
currículum vitae	0D001
currículum vítae	0D101
curs	0D204
cursillo	0D601
curso	0D704
curso tecnico	0CN01
curso tecnico superior profissional	0CN01
curso técnico	0CN01
curso técnico superior profissional	0CN01
cursus	0=N01
custode	02501
cutter	05T01
cuộc thi	0:m01
cv	0D;0E
cvut	0DP01
czasopismo	07E01
czlonek	02601
czlonkini	02601
członek	02601
członkini	02601
cámara	07[01
câmara municipal	02Z01
cântăreață	01h01
cântăreț	01h01
câștigătoare	0?=01
câștigător	0?=01
cédula	0@101
cég	07F01
cégep	01P01
céim	0:R01
céim bhaitsiléara	0:R01
célibataire	0@A01
có gia đình	0AQ01
công chứng viên	09l01
công nhân	09l01
công ty	0;A01
cúntóir	03U01
căn bản	0?U02
căsătorit	0@801
căsătorită	0@801
cơ bản	0?U02
cổ phần	0;A01
cộng tác viên	09l01
cử nhân	0:l01
cử nhân đại học	0:l01
cửa hàng	0;A01
d	0DQ03
d d	0DT03
d o o	00`01
d phil	0DW01
d.d	0DT03
d.o.o	00`01
d.phil	0DW01
d1	00^01
d2	0DX02
d3	0DX02
d4	0DZ01
da	0D[02
da ket hon	0AQ01
da remoto	00e01
dabar	0D]01
dabartis	0D]01
dachdecker	05T01
daftar riwayat hidup	0D^01
daglig leder	0D_01
dagplejer	06Q01
dags dato	0D`02
dai hoc	0Db01
daire	0>o01
daktaro laipsnis	0Dc01
dal	0D[02
dala	0Dd01
dalf	0<M01
damh	01G01
damm	0AH01
dan	0De01
dan beri	0Df01
danas	0Dg02
dancer	01g01
danes	0Di01
dang lam	0<A01
danh hieu	0:m01
danh hiệu	0:m01
danisma	05E01
danisman	05E01
danismani	05E01
danismanlik	03W01
dansare	02A01
dansatoare	01h01
dansator	01h01
dansci	05E01
danser	0Dj03
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
dari	0Dm01
daring	0Dn01
darzelis	0Do01
darželis	0Do01
dasar	0E002
data scientist	06o01
datheangach	0?Q01
dato	04B01
dau bep	09l01
dawret	0E201
day	0E301
days	0E301
daļa	0Dd01
dba	06o01
dba degree	0DW01
dd	0D`02
de	0E409
de acasa	0E=01
de acasă	0E=01
de baza	0<C02
de bază	0<C02
de l	0E>02
de la	0E@02
de tai	0EB01
dea	0EC02
dealer	01g01
dean	01g01
dean's list	00N01
debutant	0;Y02
deck hand	01g01
deckhand	01g01
declarant	01Z01
degerleme uzmani	05E01
degree	0::01
degustator	0@f01
degustátor	0@f01
deild	0EE03
deimhniu	0@@01
deimhniú	0@@01
dekanova nagrada	00601
dekarz	02601
del	0EH05
delavec	0EM01
delavka	0EM01
delavnica	0>?01
dele	0<M01
delegacion	0EN01
delegación	0EN01
delegada	01B01
delegado	01B01
delegue	01Z01
deleguee	01Z01
delf	0<M01
delivre	0EO01
delivree	0EO01
delnice	0>a01
delnik	0>a01
demirci	05E01
demonstrador	01\01
demonstradora	01\01
den	0EP01
den beri	0Df01
den nay	0<A01
denetci	05E01
denetçi	05E01
dengan pujian	0EQ01
denizci	05E01
dentist	01g01
dentista	01\01
departament	0ER03
departamentas	0EU01
departamento	0EV02
departaments	0Dd01
departamentul	0EX01
departemen	0:L01
departement	0EY04
departman	0=c01
departmani	0=c01
departmanı	0=c01
department	0>Y01
department of	0E]02
dependent	02>01
dependienta	01B01
dependiente	01B01
depo elemani	05E01
depo elemanı	05E01
dept	0>Y01
depuis	0E_01
deputy	01g01
derece	0E`02
dergi	0=O01
dergisi	0=O01
dernegi	03W01
derneği	03W01
derzeit	04B01
des	0Eb02
des de	0Ed02
des del	0Ef01
desa	0Eg01
desainer	02:01
desarrollador	01B01
desarrolladora	01B01
desde	0Eh04
desenvolupador	02>01
desenvolupadora	02>01
desenvolvedor	01\01
desenvolvedora	01\01
designer	0El0:
deskundig	0F601
despachante	01\01
despacho	07[01
despatcher	01g01
despatx	03P01
dess	0EC02
dessinateur	01Z01
dessinatrice	01Z01
destytoja	02Q01
destytojas	02Q01
detective	01g01
deug	0F702
deust	09j01
deutsches sprachdiplom	0F901
deuxieme prix	00L01
deuxième prix	00L01
devam	0>n01
devam ediyor	0>n01
devam etmekte	0>n01
developer	0C902
developpeur	01Z01
developpeuse	01Z01
devops	0C902
deweloper	02601
dezernat	06P01
dezvoltator	01h01
değerleme uzmanı	05E01
di	0F:03
di base	0B[01
diaetassistent	05T01
diaetist	06Q01
diakmunkas	0<L01
diarista	01\01
diatassistent	05T01
dibinatajs	02R01
dibinātājs	02R01
dielna	03G01
dielňa	03G01
diem	0F=01
diem trung binh	0F=01
dien vien	09l01
dienst	0F>02
diensten	02Y01
dieteticien	01Z01
dieteticienne	01Z01
dietetikus	0<L01
dietetyczka	02601
dietetyk	02601
dietician	01g01
dietist	0F@02
dietista	02501
dietitian	01g01
dietolog	0>a01
dieu duong	09l01
dieu hanh	09l01
dieu phoi vien	09l01
digital	03701
diharapkan	0FB01
dij	0FC02
dijk	0FE01
dilna	0FF01
din	0FG03
dinas	07\01
dioploma	0@@01
dioplóma	0@@01
dipartiment	0FJ01
dipartimento	0FK01
dipl	0FL01
dipl inf	0FL01
dipl ing	0FM02
dipl ing (fh	0:=01
dipl kfm	0FL01
dipl. ing	0FO01
dipl.-inf	0FL01
dipl.-ing	0FL01
dipl.-ing. (fh	0:=01
dipl.-kfm	0FL01
diplom	0FP07
diplom (fh	0:=01
diplom ingenieur	0FW01
diplom-ingenieur	0FW01
diploma	0FX0A
diploma accademico	0Fi01
diploma behaald	02i01
diploma de bacalaureat	09o01
diploma de excelenta	0?=01
diploma de licenta	0Fj01
diploma de master	0Fk01
diploma di	0Fl01
diploma di maturita	0Fl01
diploma di maturità	0Fl01
diploma di scuola superiore	0Fl01
diploma iii	03S01
diploma in	02W01
diploma its	0Fm01
diploma iv	0DZ01
diploma notu	03K01
diploma superiore	0Fl01
diploma tecnico superiore	0Fm01
diploma universitario	0Fi01
diplomada en	0Fn02
diplomado en	0:F01
diplomant	0G001
diplomas	08;01
diplomasi	0<c01
diploması	0<c01
diplomat en	0G101
diplomatura	0Fn02
diplome	0G202
diplome d'etat	03L01
diplome d'ingenieur	03L01
diplome d'universite	03M01
diplome de grande ecole	03L01
diplomee	0EO01
diplomi insinoori	0G401
diplomi-insinoeoeri	0G401
diplomi-insinööri	0G401
diplomingenioer	0:C01
diplomingenior	0:C01
diplomingeniør	0:C01
diplomirana	0G001
diplomirani	0G503
diplomovany specialista	0G801
diplomovaný specialista	0G801
diploms	06701
diplomski studij	0FO01
diplomuddannelse	0?W01
diplomă	0G902
diplomă de bacalaureat	09o01
diplomă de excelență	0?=01
diplomă de licență	0Fj01
diplomă de master	0Fk01
diplóma	0G;01
diplôme	03M01
diplôme d'ingénieur	03L01
diplôme d'université	03M01
diplôme d'état	03L01
diplôme de grande école	03L01
diplômé	0EO01
diplômée	0EO01
diputacio	03P01
diputacion	07[01
diputació	03P01
diputación	07[01
dirbtuves	03H01
dirbtuvės	03H01
direcao	0G<01
direccion	0EN01
dirección	0EN01
directeur	0G=02
directia	0EX01
direction	0@C01
directoare	01h01
director	0BM04
directora	02?02
directrice	0AF02
direcția	0EX01
direkcija	0G?01
direktoer	05L03
direktor	0G@08
direktoratet	0:b01
direktore	02O02
direktorius	02Q01
direktorlugu	0=c01
direktors	02R01
direktoru	05E01
direktorė	02Q01
direktur	02:01
direktör	0GH02
direktörlüğü	0=c01
direktörü	05E01
direktør	05d02
diretor	01\01
diretor executivo	01\01
diretora	01\01
diretoria	0G<01
direttore	02501
direttrice	02501
direttur	05601
direzione	0FK01
direção	0G<01
dirigent	05T01
dirigente	02501
dis	0GJ02
disainer	01>01
discreta	0GL01
discreto	0GM02
disenador	01B01
disenadora	01B01
disertace	0GO01
disertacija	0GP03
disertasi	09h01
disertācija	0GS01
diseñador	01B01
diseñadora	01B01
dispatcher	01g01
disponent	05T01
disputerad	0GT01
dissenyador	02>01
dissenyadora	02>01
dissertation	0GU02
disszertacio	0GW01
disszertáció	0GW01
distanciel	00a01
distans	0GX01
distincao	00M01
distincio	01T01
distincion	01S01
distinció	01T01
distinción	01S01
distinctia	0?=01
distinctie	0?=01
distinction	0GY03
distincția	0?=01
distincție	0?=01
distinção	00M01
distribuidora	02Z01
ditta	0G\02
divadlo	0G^02
divisao	0G<01
divisi	0:L01
divisie	0G`01
divisio	0Ga01
division	0Gb05
divisione	0FK01
divisioona	0Gg01
divisió	0Ga01
división	0EN01
divisjon	0Gh02
divisão	0G<01
divize	0Gj01
divizia	0Gk02
divizija	0Gm02
divizio	0CH01
divizjoni	0FJ01
diviżjoni	0FJ01
divorce	0@A01
divorced	0A[01
divorcee	0@A01
divorciada	0@203
divorciado	0@502
divorciat	0@701
divorcé	0@A01
divorcée	0@A01
divortat	0@801
divortata	0@801
divorziata	0@B01
divorziato	0@B01
divorțat	0@801
divorțată	0@801
divízia	0Go01
divízió	0CH01
diyetisyen	05E01
dizainere	02O02
dizaineris	02Q01
dizainers	02R01
dizainerė	02Q01
dizajner	05F02
diákmunkás	0<L01
diätassistent	05T01
diætist	06Q01
diététicien	01Z01
diététicienne	01Z01
diëtist	0H001
diễn viên	09l01
dliodoir	03U01
dlíodóir	03U01
do	0H107
do chwili obecnej	04A01
do danas	0Dg02
do danes	0Di01
do dzis	04A01
do dzisiaj	04A01
do dziś	04A01
do nadal	04A01
do sada	0Dg02
do soucasnosti	09]01
do současnosti	09]01
do sucasnosti	0H801
do súčasnosti	0H801
do teraz	04A01
doanh nghiep	0;A01
doanh nghiệp	0;A01
dobra	0H909
dobre	0HB04
dobro	0HF06
dobrovolnice	0>a01
dobrovolnicka	0@:01
dobrovolnik	0Ah02
dobrovolník	0>a01
dobrovoľník	0@:01
dobrovoľníčka	0@:01
dobry	0HL02
dobrze	0HN01
dobrá	0HB04
dobře	0HO02
doc than	0AQ01
docens	02901
docent	0HQ05
docente	0HV04
dochtuir	03U01
dochtuireacht	0HZ01
dochtúir	03U01
dochtúireacht	0HZ01
docteur	0H[01
doctor	0H\02
doctor en	0H^01
doctor in	0H_01
doctor of	0H`01
doctor of philosophy	0H`01
doctor în	0H_01
doctora	0Ha01
doctoraat	0Hb01
doctorado	0Ha01
doctoral	0H`01
doctoral degree	0H`01
doctorand	01h01
doctorandus	0Hc01
doctorant	01Z01
doctorante	01Z01
doctorat	0Hd03
doctorate	0H`01
documentaliste	01Z01
dodiplomski studij	0G001
dodiplomski študij	0G001
dodnes	0Hg02
doi	01[01
dokonceno	01D01
dokončeno	01D01
dokter	02:01
doktor	0Hi05
doktor nauka	0Hn01
doktor znanosti	0Ho02
doktora	0I101
doktora derecesi	0I101
doktora grads	0I201
doktora grāds	0I201
doktoral	0I301
doktorand	0I404
doktorandin	08Y01
doktorandske studium	0I801
doktorandské štúdium	0I801
doktorant	02601
doktorantka	02601
doktorantura	0I902
doktorantūra	0I902
doktorat	0I;06
doktoratus	0IA01
doktorgrad	0IB03
doktorgradsutdanning	0IE01
doktori	0IA01
doktori fokozat	0IA01
doktori kepzes	0IA01
doktori képzés	0IA01
doktorica znanosti	0Ho02
doktorikraad	0IF01
doktoriope	0IF01
doktoriõpe	0IF01
doktorsexamen	0GT01
doktorsgrada	0IG01
doktorsgráða	0IG01
doktorske studije	0Hn01
doktorske studium	0IH01
doktorski studij	0Ho02
doktorski študij	0II01
doktorsky	0IH01
doktorské studium	0IH01
doktorský	0IH01
doktorsprof	0IG01
doktorspróf	0IG01
doktorát	0CI02
doktorátus	0IA01
dolmetscher	05T01
dom zdravlja	0@F02
domare	02A01
domeniul	0IJ01
domini	0IK01
dominio	0IL02
dominio completo	0IN01
dominio total	0IO01
dommer	05d02
domsmand	06Q01
domínio	0IP01
domínio completo	0IN01
dona	0IQ01
donna	0IR01
doorman	01g01
doposud	09]01
doradca	02601
doradczyni	02601
dorucovatel	06]01
doručovatel	06]01
dosen	02:01
dosentti	05O01
dostateczny	0IS01
dosud	09]01
doteraz	0H801
dottoranda	02501
dottorando	02501
dottorat	0IT01
dottorato	0IU01
dottorato di ricerca	0IU01
dottore di ricerca	0IU01
doula	01g01
doutor	0IV01
doutora	0IV01
doutorado	0IV01
doutoramento	0IV01
dovoljenje	0@d01
dozent	05T01
dozvola	0IW02
doçent	05E01
dphil	0DW01
dr	0IY02
dr hab	0I[01
dr ing	0DW01
dr inz	0I[01
dr inż	0I[01
dr iur	0DW01
dr med	0DW01
dr phil	0DW01
dr philos	0IE01
dr rer nat	0DW01
dr sc	0I\01
dr znanosti	0II01
dr. iur	0DW01
dr. med	0DW01
dr. phil	0DW01
dr. rer. nat	0DW01
dr. sc	0I\01
dr. znanosti	0II01
dr.-ing	0DW01
dr.philos	0IE01
draaier	01c01
drafter	01g01
draftsman	01g01
dramaturg	01g01
draudimas	03H01
dreef	0FE01
dreher	02c01
drive	06401
driver	01g01
drogist	05T01
drs	0Hc01
drsc	0CI02
drucker	08Y01
druckerin	02c01
drukarnia	03601
drustvo	03303
druzba	0>?01
druzstvo	0G^02
društvo	03303
družba	0>?01
družstvo	0G^02
drzavna matura	0I]01
državna matura	0I]01
dsh	0<M01
dtu	0@?01
du	0I^01
du an	0EB01
du kien	0I_01
du lich	0;A01
du lịch	0;A01
duais	0>J01
duales studium	0:=01
duchasach	0?Q01
dulgher	01h01
duoc si	09l01
duolingo	0<M01
duong	0AR01
durchschnitt	01A01
durchschnittsnote	01A01
dusun	0Eg01
dut	0F702
duvarci	05E01
duvarcı	05E01
duzeltmen	05E01
dvikalbis	0I`01
dwibahasa	07Z01
dwujezyczny	0Ia01
dwujęzyczny	0Ia01
dyplom	0Ib02
dyrektor	02601
dyrektorka	02601
dz	0?001
dzial	0Id01
dzialalnosc gospodarcza	03601
dział	0Id01
działalność gospodarcza	03601
dziennikarka	02601
dziennikarz	02601
dzimta	0=Y01
dzimta valoda	0=Y01
dzimtais	0=Y01
dzimtā	0=Y01
dzimtā valoda	0=Y01
dzis	04A01
dzisiaj	04A01
dzives apraksts	0Ie01
dzives gajums	0Ie01
dzivesgajums	0Ie01
dzivoklis	0?001
dziś	04A01
dzīves apraksts	0Ie01
dzīves gājums	0Ie01
dzīvesgājums	0Ie01
dzīvoklis	0?001
dámh	01G01
dátheangach	0?Q01
dès	0E_01
débutant	0;Y02
déclarant	01Z01
délivré	0EO01
délivrée	0EO01
délégué	01Z01
déléguée	01Z01
département	0If02
développeur	01Z01
développeuse	01Z01
díj	0FC02
dílna	0FF01
dúchasach	0?Q01
düzeltmen	05E01
dėstytoja	02Q01
dėstytojas	02Q01
dělnice	0>a01
dělník	0>a01
dược sĩ	09l01
dự kiến	0I_01
dự án	0EB01
e	0Ih06
e figli	03I01
e hijos	07[01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03U01
eagarthóir	03U01
earned	09X01
earrach	0In01
ebanista	0?^02
ebe	05E01
ebeniste	01Z01
eccellente	09;01
eccellenti	0Io01
ecdl	0J002
ecdl sprachen	0<M01
echipa	0EX01
echipă	0EX01
ecole	01P01
ecole primaire	01P01
ecole superieure	01P01
ecoles	01P01
ecologist	01g01
economist	0J202
economista	0J405
economistă	01h01
ecpe	0<M01
ects	0AC01
eczaci	05E01
eczacı	05E01
eczanesi	03W01
ed	0J901
edasijoudnud	0J:01
edasijõudnud	0J:01
edd	0DW01
edelleen	0J;01
edificio	04H01
edifício	04H01
edistynyt	0J<02
editeur	01Z01
editions	0J>02
editor	0J@06
editora	0JF04
editore	07401
editorial	0JJ04
editoru	05E01
editrice	0JN02
editur	05601
editura	0JP02
editură	0JP02
editör	05E01
editörü	05E01
edizioni	07401
educacio secundaria	0<?01
educacion secundaria	0:G01
educació secundària	0<?01
educación secundaria	0:G01
educador	02;03
educadora	02?02
educateur	01Z01
educatoare	01h01
educator	01h01
educatore	02501
educatrice	05Z02
edustaja	05O01
edx	0Aj01
edzo	08302
edző	08302
eeldatav	0JR01
eerste prijs	0JS01
eerste taal	0JT01
eervolle vermelding	0JS01
efset	0<M01
efteraar	0JU01
efteraaret	0JU01
efterar	0JU01
efteraret	0JU01
efterskole	0JV01
efterår	0JU01
efteråret	0JU01
eg	00`01
egenfoeretagare	0JW01
egenforetagare	0JW01
egenföretagare	0JW01
egitimi	0JX01
egitmen	05E01
egitmeni	05E01
egresada	06C01
egresado	06C01
egyedulallo	0JY01
egyedülálló	0JY01
egyeni vallalkozo	07F01
egyesulet	04N02
egyesület	04N02
egyetem	0JZ02
egyetemi diploma	0J\01
egyéni vállalkozó	07F01
egzamin maturalny	0J]01
ehbo	0=K01
ehf	00`01
ehliyet	0<c01
ehliyeti	0<c01
ehrenamtliche	05T01
ehrenamtlicher	08Y01
ehrennadel	00:01
ehrung	00:01
eier	0;P01
eigandi	0=]01
eigenaar	0J^01
eignung	0<Q01
eindcijfer	0AX01
einfache kenntnisse	05S01
einhleyp	0J_01
einhleypur	0J_01
eining	0J`01
einkaeufer	05T01
einkaleyfi	0?I01
einkaufer	05T01
einkunn	02301
einkäufer	05T01
einsteiger	0Ja01
eireli	00`01
ejecutiva	01B01
ejecutivo	01B01
ejer	06Q01
ekibi	0=c01
ekipa	0Jb01
ekonom	0Jc03
ekonomi	05O01
ekonomist	0Jf02
ekonomista	0Jh02
ekonomka	0>a01
ekonomska skola	0Jj02
ekonomska sola	0Jl01
ekonomska škola	0Jj02
ekonomska šola	0Jl01
ekonóm	08K01
eksam	0Jm01
eksamen	0Jn01
eksamensgennemsnit	0Jo01
ekspedient	06Q01
ekspercka	0K001
ekspercki	0K001
ekspert	0K106
ekspertas	0K701
ekspertniva	0K801
ekspertnivaa	0K801
ekspertniveau	0K901
ekspertnivå	0K801
eksperts	0K:01
ekspertti	07O01
el	0??01
el presente	01m01
elado	08302
eladó	08302
electric	03701
electrician	0J202
electricien	01Z01
electricienne	01Z01
electricista	02?02
electroplater	01g01
elektricar	0A]03
elektricien	01c01
elektrik	01>01
elektrikar	0Ah02
elektrikas	02Q01
elektrikci	05E01
elektriker	05L03
elektrikis	02R01
elektrikár	0@:01
elektrikář	0>a01
elektrikçi	05E01
električar	0A]03
elektriķis	02R01
elektroniker	05T01
elektryk	02601
eleman	05E01
elemani	05E01
elemanı	05E01
elementaarne	04Z01
elementaer	0<;01
elementaert	0<X01
elementair	0<901
elementaire	0;Y02
elemental	0K;02
elementar	0K=04
elementare	0B[01
elementares	0KA01
elementari	0<E01
elementary	0;_02
elementary proficiency	0;a01
elementer	0KB01
elementär	0<;01
elementært	0<X01
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
elismeres	0FC02
elismerés	0FC02
ellenor	02901
ellenőr	02901
elnok	08302
elnök	08302
eloadas	0AY02
eloado	0<L01
elsevier	01[01
elue	01Z01
elulookirjeldus	0KG01
elulugu	0KG01
elvalt	0JY01
elvegezve	0KH01
elvált	0JY01
elvégezve	0KH01
előadás	0AY02
előadó	0<L01
em	0KI02
em andamento	08601
em curso	08601
emakeel	0KK01
emakeelena	0KK01
emba	0FL01
embajador	01B01
embajadora	01B01
embalmer	01g01
embetsstudium	0KL01
emelet	03Y01
emitida	0BG01
emitido	0KM02
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
en	0KO03
en couple	0@A01
en cours	00_01
en cours d'obtention	08?01
en curs	01n01
en curso	01m01
en ligne	00a01
en linea	0KR01
en linia	00f01
en línea	0KR01
en línia	00f01
en poste	00_01
en prensa	01`01
en remot	00f01
en remoto	0KR01
encanador	01\01
encargada	01B01
encargado	01B01
encarregada	02>01
encarregado	01\01
encarregat	02>01
encofrador	01B01
endnote	01A01
enekes	0KS01
energy	03701
enfase	0KT01
enfermeira	01\01
enfermeiro	01\01
enfermera	01B01
enfermero	01B01
engaged	0A[01
engedely	0=k02
engedély	0=k02
engenheir	0KU01
engineer	0KV02
enginyer	0KX01
enginyeria tecnica	0G101
enginyeria tècnica	0G101
enhed	0KY01
enheden	02h01
enhet	0KZ02
enheten	09D01
enige ervaring	0K\01
enige kennis	0<901
enn	0K]01
enoleg	02>01
enologa	02>01
enota	0Jb01
ens	0Aj01
ensamstaaende	0K^01
ensamstaende	0K^01
ensamstående	0K^01
enseignant	01Z01
enseignante	01Z01
ensino	0@M01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	0:301
enskild firma	0JW01
enslig	0K_01
enstitusu	0K`02
enstitüsü	0K`02
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
entreprise	0Kb02
entwickler	05T01
enòleg	02>01
enòloga	02>01
epfl	0Aj01
epitesz	02901
epp	00`01
equip	0Ga01
equipa	0G<01
equipe	0Kd02
equipier	01Z01
equipiere	01Z01
equipo	0EN01
er	0Kf01
eredmeny	08=01
eredmény	08=01
erem	0FC02
erettsegi	0Kg01
erettsegi bizonyitvany	0Kg01
erfahren	05m01
ergotherapeut	05T01
ergotherapeute	01Z01
ergothérapeute	01Z01
erhvervsakademigrad	03o01
erhvervsskole	0JV01
erhvervsuddannelse	00D01
eriala	0Kh01
erikoisammattitutkinto	0Ki01
erindi	0?I01
erinomainen	0Kj02
erinomaiset	0Kl01
erittaein hyvae	0J<02
erittain hyva	0J<02
erittäin hyvä	0J<02
erkek	0<@01
ernaeringsfysiolog	0;P01
ernæringsfysiolog	0;P01
eronnut	09M01
erschienen in	08L01
erste hilfe	06B01
ersthelfer	06B01
erstsprache	0Km01
ertekesito	02901
ervaren	0Kn01
erwartet	05U01
erweiterte grundkenntnisse	0<R01
erworben	01<01
erworben am	01<01
erzieher	05T01
es	0Ko01
esame di stato	01?01
escalera	09>01
escola	0L003
escola tecnica	0L302
escola tècnica	01O01
escola técnica	0@M01
escola universitaria	01O01
escola universitària	01O01
escritorio	02Z01
escrituraria	01\01
escriturario	01\01
escriturária	01\01
escriturário	01\01
escritório	02Z01
escuela	0?T01
escuela tecnica	0?T01
escuela técnica	0?T01
esimees	01>01
esimies	05O01
esindaja	01>01
esitelma	0L501
esitelmae	0L501
esitelmä	0L501
eso	0L602
especialidad	0L801
especialidade	0KT01
especialista	0L904
especialitat	0>X01
especializacao	0L=01
especializacion	0L801
especialización	0L801
especialização	0L=01
esperado	0L>01
espert	0L?01
esperta	0L@01
esperto	0L@01
essay	0>201
estagiaria	01\01
estagiario	01\01
estagiária	01\01
estagiário	01\01
estate	0LA01
esteticista	03N02
estetista	02501
estheticienne	01Z01
esthéticienne	01Z01
estimado	0L>01
estimat	08001
estimata	08001
estimated	05f01
estimator	01g01
estimată	08001
estiu	0LB01
estrada	04H01
estudi	03P01
estudio	08_02
estúdio	02Z01
esztergalyos	0<L01
esztergályos	0<L01
et	0LC02
et al	01[01
eta	0LE01
etablissements	02o01
etae	0LE01
etaenae	0LE01
etaetyoe	0LE01
etage	04g01
etalagiste	01Z01
etana	0LE01
etaten	0:b01
etatyo	0LE01
ete	0LF01
etec	0@M01
eth	0Aj01
eth zurich	0Aj01
eth zürich	0Aj01
ets	02o01
ettekanne	03V01
etterem	07F01
ettevote	05201
ettevõte	05201
etä	0LE01
etänä	0LE01
etätyö	0LE01
eud	00D01
eurl	00`01
europass zivotopis	0LG01
europass životopis	0LG01
ev	0LH02
evaluator	01h01
evden	0A;01
eves	0LJ01
evkonyv	0GW01
evli	0<a01
exam marker	01g01
examen	0LK01
examen artium	07D01
examensarbete	0LL01
examiner	01g01
excelent	0CS01
excelente	0LM02
excellent	0LO03
excel·lent	0LR02
executive	01g01
expected	05f01
expedida	06C01
expedido	06C01
expedient	0LT01
expediente	0?R01
experienced	0B?01
expert	0LU0;
expert comptable	01Z01
expert level	0L`01
expert-comptable	01Z01
experta	0La02
experte	0Lc03
experten	0Lf01
expertenkenntnisse	0Lf01
expertenwissen	0Lf01
expertin	0Lg02
expertise	0Li02
expertna	0Lk01
expertni	0Ll01
expertniva	0Lm01
expertnivaa	0Lm01
expertnivå	0Lm01
expertná	0Lk01
expertní	0Ll01
experto	0Ln01
expires	0Lo01
expiring	0Lo01
eċċellenti	0Io01
eğitimi	0JX01
eğitmen	05E01
eğitmeni	05E01
f	0M006
f lli	03I01
f.lli	03I01
fabbrica	03I01
fabbro	02501
fabrica	0M604
fabrică	03A01
fabriek	02Y01
fabrik	0:J02
fabrika	06?01
fabrikasi	03W01
fabrikası	03W01
fabrikk	0:b01
fabryka	03601
fac	01P01
fachabitur	01@01
facharbeiter	01@01
facharbeiterabschluss	01@01
facharbeiterbrief	01@01
fachbereich	06P01
fachfrau	02c01
fachhochschule	0<k01
fachhochschulreife	01@01
fachkraft	02c01
fachmann	02c01
fachoberschulreife	01@01
fachrichtung	0M:01
fachwirt	03g01
fachzeitschrift	08L01
facilitator	01g01
facolta	01R01
facoltà	01R01
facteur	01Z01
factory	03701
factrice	01Z01
faculdade	0@M01
facultad	0?T01
facultat	01O01
facultate	07L01
facultatea	07L01
faculte	01P01
faculteit	08<01
faculty	01N01
faculty of	01N01
faculté	01P01
fag	0M;02
fagbrev	07D01
faglaert	00D01
faglært	00D01
fagproeve	07D01
fagprove	07D01
fagprøve	07D01
fagskole	0M=02
fagskolegrad	0M?01
fagskolegrad i	0M?01
fagskoleutdanning	0M?01
fahrer	05T01
fahrerlaubnis	06B01
faiantar	01h01
faianțar	01h01
faible	0;l01
fair	0BA01
fakulta	0M@03
fakultaet	0<k01
fakultas	0MC01
fakultat	0<k01
fakultate	04401
fakulte	03n01
fakultesi	03n01
fakultet	0MD05
fakulteta	0Jl01
fakultetas	0Do01
fakulty	0MI02
fakultà	04701
fakultät	0<k01
fakultāte	04401
fakülte	03n01
fakültesi	03n01
falegname	02501
fall	08d01
familiar	0MK01
familiar with	0MK01
familiarity	0MK01
faoi lathair	05`01
faoi láthair	05`01
farm	03701
farm hand	01g01
farmaceits	02R01
farmaceut	0ML04
farmaceuta	02601
farmaceutic	02>01
farmaceutica	02;03
farmaceutico	03N02
farmaceutka	02601
farmacevt	05H01
farmacia	0MP04
farmacias	02Z01
farmacie	03A01
farmacist	01h01
farmacista	0MT02
farmacistă	01h01
farmacèutic	02>01
farmacèutica	02>01
farmacéutica	01B01
farmacéutico	01B01
farmacêutica	01\01
farmacêutico	01\01
farmaseutti	05O01
farmasoeyt	0;P01
farmasoyt	0;P01
farmasøyt	0;P01
farmer	01g01
farmhand	01g01
farmàcia	03P01
farmácia	02Z01
farmácias	02Z01
farrier	01g01
fasih	04801
fasor	03Y01
fatec	0@M01
faxineira	01\01
faxineiro	01\01
fce	0<M01
fear	0MV01
fejezet	0GW01
fejleszto	02901
fejlesztő	02901
felag	06H01
felelos	02901
felelős	02901
felhasznaloi	0MW01
felhasznaloi szint	0MW01
felhasználói	0MW01
felhasználói szint	0MW01
felicitations du jury	0MX01
fellow	01g01
fellowship	00N01
felsofok	0MY01
felsofok felett	0MZ01
felsofoku	0MY01
felsofoku okj	0M[01
felsofoku szakkepzes	0M[01
felsooktatasi szakkepzes	0M[01
felsőfok	0MY01
felsőfok felett	0MZ01
felsőfokú	0MY01
felsőfokú okj	0M[01
felsőfokú szakképzés	0M[01
felsőoktatási szakképzés	0M[01
female	0M\01
femeie	0M]01
femeiesc	0M]01
femeni	0IQ01
femenino	0M^01
femení	0IQ01
feminin	0M_02
feminine	0M\01
feminino	0Ma01
femme	0Mb01
femme de chambre	01Z01
femmina	0IR01
femminil	0Mc01
femminile	0IR01
fen lisesi	03n01
fenykepesz	0<L01
ferfi	0Md01
ferienjob	08Y01
ferilskra	0Me01
ferilskrá	0Me01
ferjezett	0JY01
fermier	01h01
fernarbeit	0Mf01
ferramenteiro	01\01
ferronnier	01Z01
feuerwehr	03B01
fh	0Aj01
field of study	0BF01
fierar	01h01
figli	03I01
filiale	03B01
filiere	0Mg01
filière	0Mg01
filosofian maisteri	0G401
filosofian tohtori	0Mh01
filosofie doktor	0GT01
filosofie kandidat	0Mi01
finalis	05l01
finalist	0Mj0:
finalista	0N408
finaliste	00L01
finalisti	00701
finalistka	0N<01
finalizada	06C01
finalizado	06C01
fino a	0N=01
fino ad oggi	00k01
fino al	0N=01
fins	0N>01
fins a	0N>01
fins ara	01n01
fins avui	01n01
fiorista	02501
fire fighter	01g01
fireann	0MV01
firefighter	01g01
firinci	05E01
firini	03W01
firm	03701
firma	0N?0:
firmasi	03W01
firması	03W01
firmă	03A01
first	00T01
first aid	01X01
first class	00T01
first class honours	0::01
first language	0NI01
first mate	01g01
first place	00N01
fiscal	01B01
fisherman	01g01
fishmonger	01g01
fisioterapeuta	03N02
fisioterapis	02:01
fisioterapista	02501
fiskare	02A01
fiske	0:b01
fisker	05d02
fitter	06U02
fizioterapeut	01h01
fizjoterapeuta	02601
fizjoterapeutka	02601
fizyoterapist	05E01
fjarvinna	00j01
fjernarbeid	0NJ01
fjernarbejde	0NK01
fjolbrautaskoli	04001
fjölbrautaskóli	04001
flat	06401
fleischer	02c01
fleuriste	01Z01
fliesenleger	05T01
fliessend	0NL01
fliessend in wort und schrift	0NL01
fliessende kenntnisse	0NL01
fließend	0NL01
fließend in wort und schrift	0NL01
fließende kenntnisse	0NL01
flight attendant	01g01
floor	06401
florar	01h01
florist	0NM05
florista	03N02
floristi	05O01
floristin	02c01
florysta	02601
florystka	02601
fluencia	08i01
fluent	0NR02
fluente	0NT02
fluently	0?>01
flugbegleiter	05T01
fluid	0NV01
fluida	0NW02
fluido	0NY02
fluwenti	0Io01
fluência	08i01
flydende	0N[01
flydende i skrift og tale	0N[01
flydende modersmaal	0N\01
flydende modersmal	0N\01
flydende modersmål	0N\01
flygvaerdinna	02A01
flygvardinna	02A01
flygvärdinna	02A01
flytande	0N]01
flytande i tal och skrift	0N]01
flytende	0N^01
flytende muntlig og skriftlig	0N^01
flyvert	0N_01
foarte bine	0CS01
foarte bun	09402
focus	0BF01
fodrasz	0<L01
fodrász	0<L01
foerare	02A01
foerderung	08Z01
foeredrag	0LL01
foerening	0>>01
foerer	0;P01
foererkort	08a01
foerestaandare	02A01
foeretag	0>>01
foerlag	0N`02
foerman	02A01
foersaekring	0>>01
foerskola	0Nb02
foerskolan	0>>01
foerskollaerare	02A01
foerskollaerarexamen	0Mi01
foerstapris	00K01
foerstaspraak	0Nd01
foerstepraemie	00801
foerster	02c01
foerstespraak	0Ne01
foervaentad	0<g01
foireann	06101
foiskola	0JZ02
foiskolai diploma	04L01
foldmero	0<L01
folkehoegskole	0;Q01
folkehogskole	0;Q01
folkehøgskole	0;Q01
folkeskole	0JV01
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0Nf01
folkhogskola	0Nf01
folkhögskola	0Nf01
folyamatban	00i01
folyamatos	00i01
folyekony	0MY01
folyekonyan	0MY01
folyoirat	0GW01
folyékony	0MY01
folyékonyan	0MY01
folyóirat	0GW01
fomhar	0Ng01
fond	0Nh02
fondacija	06?01
fondas	03H01
fondateur	01Z01
fondation	02o01
fondatoare	01h01
fondator	01h01
fondatore	02501
fondatrice	05Z02
fondazione	03I01
fondazzjoni	07o01
fonds	06601
fonoaudiologa	01\01
fonoaudiologo	01\01
fonoaudióloga	01\01
fonoaudiólogo	01\01
fontanera	01B01
fontanero	01B01
foods	03701
for	0Nj01
foraar	0Nk01
foraaret	0Nk01
forar	0Nk01
forare	02A01
foraret	0Nk01
foras	0B@01
forbroir	03U01
forbróir	03U01
forderung	08Z01
fordito	02901
fordypning	0Nl01
fordító	02901
foredrag	05g03
foreman	01g01
forening	0=>03
forer	0;P01
forerkort	08a01
forestandare	02A01
forester	01g01
foretag	0>>01
forgeron	01Z01
forhandlingsniveau	0N[01
forkvinde	06Q01
forlag	0Nm06
formacao complementar	0?g01
formacio professional	0AU01
formacion profesional	0O302
formacion profesional de grado superior	0AV01
formació professional	0AU01
formación profesional	0O302
formación profesional de grado superior	0AV01
formador	02;03
formadora	02;03
formadur	0=]01
forman	02A01
formand	06Q01
formann	0;P01
formateur	01Z01
formation continue	0O501
formation courte	0O501
formatoare	01h01
formator	01h01
formatore	02501
formatrice	05Z02
formação complementar	0?g01
formaður	0=]01
formen	05E01
formgivare	02A01
forn	03P01
fornaia	02501
fornaio	02501
forner	02>01
forritari	0=]01
forsakring	0>>01
forscher	05T01
forsikring	0O602
forskare	02A01
forsker	05d02
forskola	0Nb02
forskolan	0>>01
forskollarare	02A01
forskollararexamen	0Mi01
forstapris	00K01
forstasprak	0Nd01
forstepraemie	00801
forster	02c01
forstesprak	0Ne01
fortbildung	0O802
fortgeschritten	0O:02
fortlaufend	04B01
fortsatt	0O<01
forvantad	0<g01
forventa	0O=01
forventes	0O>01
forventet	0O?02
forår	0Nk01
foråret	0Nk01
fotograaf	01c01
fotograf	0OA07
fotografa	0=;03
fotografci	05E01
fotografer	02:01
fotografo	06R03
fotos	0<L01
fotoğrafçı	05E01
fotògraf	02>01
fotògrafa	02>01
fotógrafa	01B01
fotógrafo	03N02
fotós	0<L01
foundation	03701
foundation degree	02W01
foundation diploma	02W01
foundation year	0::01
founder	01g01
fp	0OH02
fp grado superior	0AV01
fp i	0:G01
fp ii	0AV01
fr o m	0OJ01
fr.o.m	0OJ01
fra	0OK04
fra og med	0OO02
fraan	0OQ01
fraan och med	0OJ01
fraedingur	0=]01
fraesare	02A01
fraeser	05T01
fraiseur	01Z01
framhaldsskoli	04001
framhaldsskóli	04001
framhaldsstig	0OR01
framurskarandi	0OS01
framúrskarandi	0OS01
fran	0OQ01
fran och med	0OJ01
frasare	02A01
fraser	05T01
fratelli	03I01
frau	0OT01
frazione	0?L01
freelance	0OU02
freelancer	0C902
freiberufler	08Y01
freiberuflich	0OW02
freiwilliges soziales jahr	08Y01
fremragende	0N[01
fresador	01B01
fresatore	02501
frezar	0>a01
frezeci	05E01
frezer	0OY02
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
from	0O[02
fromager	01Z01
fromagere	01Z01
fromagère	01Z01
frontend	06o01
fruehjahr	0O]01
fruehling	0O]01
fruhjahr	0O]01
fruhling	0O]01
fryzjer	02601
fryzjerka	02601
frá	0O^02
fräsare	02A01
fräser	05T01
från	0OQ01
från och med	0OJ01
fræðingur	0=]01
frézař	0>a01
frühjahr	0O]01
frühling	0O]01
fuehrer	02c01
fuehrerin	02c01
fuehrerschein	06B01
fuer	0O`01
fuhrer	02c01
fuhrerin	02c01
fuhrerschein	06B01
full professional	0?>01
full professional proficiency	0Oa01
full stack	06o01
full-stack	06o01
fulltrui	0=]01
fulltrúi	0=]01
fully remote	0Ob01
fundacao	02Z01
fundacio	03P01
fundacion	07[01
fundació	03P01
fundación	07[01
fundacja	03601
fundador	02;03
fundadora	02;03
fundatia	03A01
fundatie	03A01
fundação	02Z01
fundația	03A01
fundație	03A01
fundiert	0Oc01
fundierte kenntnisse	0Oc01
fur	0O`01
futar	0<L01
futár	0<L01
fylkeskommune	0:b01
fyrirlestur	0?I01
fyrirtaeki	0Od01
fyrirtæki	0Od01
fysioterapeut	05L03
fysioterapeutti	05O01
fysiotherapeut	01c01
fyzioterapeut	06]01
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03P01
fábrica	08_02
félag	06H01
félicitations du jury	0MX01
féminin	0Mb01
fényképész	0<L01
férfi	0Md01
férjezett	0JY01
fómhar	0Ng01
földmérő	0<L01
förare	02A01
förderung	08Z01
föredrag	0LL01
förening	0>>01
föreståndare	02A01
företag	0>>01
förlag	0N`02
förman	02A01
förskola	0Nb02
förskolan	0>>01
förskollärare	02A01
förskollärarexamen	0Mi01
förstapris	00K01
förstaspråk	0Nd01
förster	02c01
försäkring	0>>01
förväntad	0<g01
fører	0;P01
førerkort	08a01
førstepræmie	00801
førstespråk	0Ne01
führer	02c01
führerin	02c01
führerschein	06B01
für	0O`01
fırıncı	05E01
fırını	03W01
főiskola	0JZ02
főiskolai diploma	04L01
g	03T01
gaard	0>>01
gada	0Oe01
gade	0Of01
gadi	0Og01
gads	0Og01
gadu	0Og01
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
gang	0Eg01
gano	03K01
ganske god	0>c01
garage	0Oh02
garcom	01\01
garconete	01\01
gard	0>>01
gardener	01g01
gardien	01Z01
gardienne	01Z01
garson	05E01
gartner	0Oj03
gartnerei	03B01
garzone	02501
garçom	01\01
garçonete	01\01
gasse	0AH01
gasthaus	08[01
gasthof	08[01
gastouder	01c01
gata	0Om03
gatan	04f01
gate	0:c01
gatve	0P002
gatvė	03T01
gazeteci	05E01
gbr	00`01
gcp	01Q01
gcse	00g02
gcses	00g02
gebr	08[01
gebruder	08[01
gebrueder	08[01
gebrüder	08[01
gecertificeerd	0=K01
ged	00g02
gegenwaertig	04B01
gegenwartig	04B01
gegenwärtig	04B01
gehuwd	04e01
geimhreadh	0P201
geldig t m	0P301
geldig t/m	0P301
geldig tot	0P301
gelistirici	05E01
gelistiricisi	05E01
geliştirici	05E01
geliştiricisi	05E01
gemeente	0P401
gemeinde	08[01
gemeinderat	02c01
gemiddeld	0P502
gemiddeld cijfer	0AX01
gemiddelde	0AX01
gendarme	01Z01
genel not ortalamasi	03K01
genel not ortalaması	03K01
generalitat	03P01
generell studiekompetanse	07D01
gennemsnit	0Jo01
genossenschaft	03B01
geodeta	02601
geodetka	02601
geologist	01g01
geometer	05T01
geometra	02501
geometre	01Z01
gepland	0P701
geplant	05U01
gepromoveerd	0Hb01
gept	0<M01
gepubliceerd	0=M01
gerai	0P802
gerant	01Z01
gerante	01Z01
geras	0P:01
gerent	02>01
gerente	03N02
gering	05S01
germans	03P01
geros	0P:01
geruestbauer	05T01
gerustbauer	05T01
gerüstbauer	05T01
gesaellbrev	0P;01
gesallbrev	0P;01
gesamtnote	01A01
gesamtschule	0<k01
geschaeftsbereich	06P01
geschaeftsfuehrer	05T01
geschaftsbereich	06P01
geschaftsfuhrer	05T01
gescheiden	04e01
geschieden	0P<01
geschäftsbereich	06P01
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
gestoria	08]02
gestoría	07[01
gesällbrev	0P;01
getrouwd	04e01
getuigschrift	0=K01
gevorderd	0P=02
gg	0Eg01
ggmbh	00`01
ghadu ghaddej	0=301
ghalliem	05601
ghalliema	05601
gia su	09l01
gia sư	09l01
giai	0:m01
giai ba	0:m01
giai khuyen khich	0:m01
giai nhat	0:m01
giai nhi	0:m01
giai thuong	0:m01
giam doc	09l01
giam sat	09l01
giang vien	09l01
giao hang	09l01
giao hàng	09l01
giao su	09l01
giao tiep	0P?01
giao tiep co ban	0P?01
giao tiep tot	0P?01
giao tiếp	0P?01
giao tiếp cơ bản	0P?01
giao tiếp tốt	0P?01
giao vien	09l01
giardiniera	02501
giardiniere	02501
giay chung nhan	0:k01
giay khen	0:m01
giay phep	0:k01
gie	00`01
giesser	05T01
gießer	05T01
gift	0P@04
giftur	0J_01
gimnazija	03i05
gimnazium	0JZ02
gimnazjum	03h01
gimnázium	0JZ02
gimtasis	0I`01
gimtoji	0I`01
gimtoji kalba	0I`01
gioi	0?`01
giornalista	02501
giris duzeyi	0<>01
giriş düzeyi	0<>01
giudice	02501
giám sát	09l01
giám đốc	09l01
giáo sư	09l01
giáo viên	09l01
giải	0:m01
giải ba	0:m01
giải khuyến khích	0:m01
giải nhì	0:m01
giải nhất	0:m01
giải thưởng	0:m01
giảng viên	09l01
giấy chứng nhận	0:k01
giấy khen	0:m01
giấy phép	0:k01
giỏi	0?`01
gjaldkeri	0=]01
gjennomsnitt	0PD01
glassblower	01g01
glazier	01g01
glazurnik	02601
gledalisce	0>?01
gledališče	0>?01
glorieta	09>01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	03601
go	0PE01
go dti	0PE01
go dti seo	05`01
go dtí	0PE01
go dtí seo	05`01
gobernanta	01B01
gobierno	07[01
god	0PF0:
god kunnatta	0PP01
goda	0PQ02
goda kunskaper	0PS01
goda kunskaper i tal och skrift	0N]01
godalga	00B01
gode	0PT01
gode kundskaber	0PT01
gode kunnskaper	0PU01
godina	0PV02
godine	0PV02
godkjenning	0PX02
godt	0PZ04
goed	0P^02
goede kennis	0P`01
goethe	0<M01
goethe zertifikat	0<M01
goethe-zertifikat	0<M01
gold	00N01
gold medal	00N01
goldschmied	05T01
goldsmith	01g01
gondozo	06802
gondozó	06802
gonullu	05E01
good	0Pa02
good knowledge	0Pc01
gorevli	05E01
gorevlisi	05E01
gostilna	0>?01
gott	0PP01
gotu	0Pd01
gouvernante	01Z01
government	03701
governo	02Z01
governor	01g01
gpa	0Pe02
graben	0AH01
gracht	0FE01
grad	0Pg04
grad ta' master	0Pk01
gradam	0>J01
grade	00T01
gradinar	01h01
gradinita	07L01
grado	0:F01
grado en	0:F01
grado medio	0:G01
grado superior	0AV01
grado universitario	0:F01
graduacao	0:301
graduado escolar	0:G01
graduat escolar	0<?01
graduate certificate	0Pl01
graduate degree	0Pl01
graduate diploma	0Pl01
graduate school	01N01
graduated	09X01
graduating	05f01
graduação	0:301
graend	04f01
grafica	0Pm02
grafician	01h01
graficka	0Ah02
grafico	02501
graficzka	02601
grafik	0Po03
grafiker	05E01
grafikus	0<L01
grafička	0Ah02
gramata	0GS01
gramatvede	02R01
gramatvedis	02R01
grammar school	01N01
grand	04f01
grand debutant	0Q202
grand débutant	0Q202
grande ecole	01P01
grande école	01P01
grant	00N01
granted	09X01
graphiste	01Z01
grau	0G101
grau en	0G101
grau mitja	0<?01
grau mitjà	0<?01
grau superior	0AU01
gre	0<M01
greengrocer	01g01
greenkeeper	01g01
greffier	01Z01
greffiere	01Z01
greffière	01Z01
grein	0Q402
griffier	01c01
grocer	01g01
groep	02Y01
groothandel	02Y01
groundskeeper	01g01
group	0Q602
groupe	02o01
grubu	03W01
gruender	05T01
grundare	0Q801
grunder	0Q902
grunderna	0Q;02
grundkenntnis	05S01
grundkenntnisse	0<702
grundkunskaper	0Q;02
grundlaeggande	0Q;02
grundlaeggande nivaa	0Q=01
grundlaeggende	0Q>02
grundlaegger	06Q01
grundlagen	0<702
grundlaggande	0Q;02
grundlaggande niva	0Q=01
grundläggande	0Q;02
grundläggande nivå	0Q=01
grundlæggende	0Q>02
grundlægger	06Q01
grundniva	0Q=01
grundnivaa	0Q=01
grundnivå	0Q=01
grundschule	0<k01
grundskola	0Nf01
grunnkunnatta	0Q@01
grunnkunnátta	0Q@01
grunnleggende	0QA02
grunnlegger	0;P01
grunnnam	09b01
grunnnám	09b01
grunnskolaprof	0QC01
grunnskoli	04001
grunnskólapróf	0QC01
grunnskóli	04001
grunnthekking	0QD01
grunnur	0QE02
grunnþekking	0QD01
grup	0QG03
grup scolar	07L01
grup școlar	07L01
grupa	0QJ04
grupe	0QN02
grupo	08_02
grupp	0QP01
gruppe	0QQ02
gruppen	0=>03
gruppenleiter	05T01
gruppo	03I01
grupul	03A01
grupė	0QN02
grád	0QS01
gráfica	02Z01
gränd	04f01
gründer	0Q902
grāmata	0GS01
grāmatvede	02R01
grāmatvedis	02R01
grădinar	01h01
grădinița	07L01
grădiniță	07L01
guanyador	01T01
guanyadora	01T01
guard	01g01
guarderia	0?T01
guardería	0?T01
guardia giurata	02501
guardo	01T01
guardó	01T01
gueltig bis	0=h01
guia de montana	01B01
guia turistica	03N02
guia turistico	03N02
guia turística	01\01
guia turístico	01\01
guida alpina	02501
guida turistica	02501
guide	01g01
gultig bis	0=h01
gumnaasium	0QT02
guncel	0>n01
gunumuz	0>n01
gurnal	07C01
gurnalist	05601
guru	0QV02
gut	0QX02
gut in wort und schrift	0QZ01
gutachter	05T01
gute	0QZ01
gute grundkenntnisse	0<R01
gute kenntnisse	0QX02
guvenlik gorevlisi	05E01
guz	0Q[01
guía de montaña	01B01
guía turística	01B01
guía turístico	01B01
gyakornok	08302
gyar	04N02
gydytoja	02Q01
gydytojas	02Q01
gymnas	0;Q01
gymnasial	0P;01
gymnasialabschluss	01@01
gymnasieexamen	0P;01
gymnasieskola	0Nf01
gymnasiet	0Nf01
gymnasieutbildning	0P;01
gymnasium	0Q\05
gymnazium	0MI02
gymnázium	0MI02
gyogyszeresz	02901
gyogyszertar	07F01
gyogytornasz	0<L01
gyoztes	00001
gyvenimo aprasymas	0Qa01
gyvenimo aprašymas	0Qa01
gyár	04N02
gyógyszertár	07F01
gyógyszerész	02901
gyógytornász	0<L01
győztes	00001
gärtner	05T01
gärtnerei	03B01
gård	0>>01
géomètre	01Z01
gérant	01Z01
gérante	01Z01
góð	0Qb02
góð kunnátta	0PP01
gönüllü	05E01
görevli	05E01
görevlisi	05E01
götu	0Pd01
gültig bis	0=h01
gümnaasium	0QT02
güncel	0>n01
günümüz	0>n01
güvenlik görevlisi	05E01
güz	0Q[01
għadu għaddej	0=301
għalliem	05601
għalliema	05601
h	0Qd01
haandvaerker	06Q01
habilitacao	0Qe02
habilitacio	01]01
habilitacion	01^01
habilitació	01]01
habilitación	01^01
habilitacja	0I[01
habilitation	0Qg02
habilitação	0Qe02
haccp	01Q01
hackathon	0Qi01
haedersbevisning	00801
haendler	05T01
hafta	0Qj01
haigla	05201
hairdresser	01g01
hajadon	0JY01
hakem	05E01
hakim	0Qk02
hala	0>n01
halado	0Qm02
haladó	0Qm02
halaman	0Qo01
halasz	0<L01
halen	0>n01
halen devam ediyor	0>n01
hallinnoija	05O01
halász	0<L01
hameau	04g01
handel	0R003
handelsakademie	0<k01
handelshoegskolan	0Nf01
handelshogskolan	0Nf01
handelshögskolan	0Nf01
handelsskole	0JV01
handlaeggare	02A01
handlaeggerska	02A01
handlaggare	02A01
handlaggerska	02A01
handledare	02A01
handler	0Bm02
handlowiec	02601
handläggare	02A01
handläggerska	02A01
handvaerker	06Q01
handwerk	03B01
handwerksmeister	03g01
hang	0R302
hanke	0R502
hari ini	0R701
harifa	0R801
haritaci	05E01
haritacı	05E01
harjoittelija	05O01
hasic	06]01
hasič	06]01
haskoli	04001
haskolinn	04001
hasta	0R901
hasta el presente	01m01
hasta hoy	01m01
hasta la actualidad	01m01
hasta la fecha	01m01
hastanesi	03W01
hasti	0R:01
hauptfach	0M:01
hauptschulabschluss	01@01
hauptschule	0<k01
hausmeister	05T01
hausnummer	05101
haust	0R;02
haute ecole	01P01
haute école	01P01
haven	0Of01
havo	0R=02
havo diploma	0R?01
havo-diploma	0R?01
hazas	0JY01
hb	00`01
hbo	0:@01
hbo bachelor	0:@01
hbo-bachelor	0:@01
hdr	0H[01
he	0R@01
hea	0RA02
head	01g01
head of	01g01
head teacher	01g01
headteacher	01g01
health visitor	01g01
hebamme	02c01
hec	0Aj01
heden	0RC01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0RD02
heft	08L01
heftruckchauffeur	01c01
hegeszto	08302
hegesztő	08302
heikko	04`01
heim	03B01
hekim	05E01
helfer	05T01
helyettes	02901
hem	0AR01
hemsire	05E01
hemsiresi	05E01
hemşire	05E01
hemşiresi	05E01
hentes	0<L01
herausgeber	08L01
herbst	0RF01
herec	0>a01
herecka	0>a01
herečka	0>a01
herfst	0RG01
hermanos	07[01
herr	0RH01
het	0RI01
hetkel	0RJ01
heute	04B01
hf	0RK02
hf eksamen	00D01
hf-eksamen	00D01
hhx	00D01
hien gio	0<A01
hien nay	0<A01
hien tai	0<A01
hiep hoi	0;A01
hieu thuoc	0;A01
hieu truong	09l01
high school	01N01
high school degree	02X01
high school diploma	02X01
higher certificate	02W01
higher national diploma	02W01
highers	02X01
highly skilled	0RM01
highway	06401
hilfskraft	02c01
hingga	0RN01
hingga kini	0R701
hingga saat ini	0R701
hingga sekarang	0R701
hinne	0RO01
hitsaaja	05O01
hivatal	0RP01
hiver	0RQ01
hivern	0RR01
hiện giờ	0<A01
hiện nay	0<A01
hiện tại	0<A01
hiệp hội	0;A01
hiệu thuốc	0;A01
hiệu trưởng	09l01
hja	0RS01
hjelp	0;P01
hjemmearbejde	0NK01
hjemmekontor	0NJ01
hjá	0RS01
hkdse english	0<M01
hlid	0Pd01
hlr	0@e01
hlíð	0Pd01
hnc	0RT02
hnd	0RT02
ho	0RV01
ho so xin viec	0RW01
hoa si	09l01
hoc bong	0:m01
hoc viec	09l01
hoc vien	0Db01
hochschulabschluss	0:=01
hochschule	0RX02
hochschulreife	01@01
hodnoceni	0RZ01
hodnocení	0RZ01
hodnotenie	0R[01
hoegskola	0Nf01
hoegskolan	0Nf01
hoegskole	0;Q01
hoegskoleexamen	0Mi01
hoegskolefoerberedande	0P;01
hoegskoleingenjoer	0Mi01
hoegskolekandidat	0?[01
hoegskolen	0;Q01
hoejskole	0JV01
hoest	0R\02
hoesten	0R\02
hoeyskole	0;Q01
hoeyskolen	0;Q01
hof	0R^03
hogeschool	08<01
hogskola	0Nf01
hogskolan	0Nf01
hogskole	0;Q01
hogskoleexamen	0Mi01
hogskoleforberedande	0P;01
hogskoleingenjor	0Mi01
hogskolekandidat	0?[01
hogskolen	0;Q01
hoi nghi	0:N01
hoi thao	0:N01
hoitaja	05O01
hoja de vida	0D101
hoje	08601
hojskole	0JV01
holding	0Ra02
holdings	00`01
holt	0Pd01
hombre	0Rc01
home	0Qd01
home office	0Rd04
homem	0Rh01
homeoffice	0Mf01
homme	0Ri01
honap	0RV01
honnudur	0=]01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	0::01
hons	09a01
hoofd	0J^01
hoofdstuk	0=M01
hoofdvak	02k01
hop tac xa	0;A01
hopital	02o01
hos	0Rj03
hospital	0Rm05
hospoda	0FF01
host	0S203
hosten	0R\02
hostes	05E01
hostess	0S502
hote	01Z01
hote d'accueil	01Z01
hotel	0S70B
hotelfach	05T01
hotell	0SI03
hotelli	06F01
hotesse	01Z01
house	06401
housekeeper	01g01
hovedfag	0KL01
hovenier	01c01
hoy	01m01
hoyskole	0;Q01
hoyskolen	0;Q01
hr	06o01
hrsz	03Y01
hsc	00E01
hsk	0<M01
htl	0Aj01
htx	00D01
huan luyen vien	09l01
hudebnik	0>a01
hudebník	0>a01
hudpleier	0;P01
hudterapeut	02A01
huidig	0RC01
huidige	0RC01
huissier	01Z01
hukukcu	05E01
hukukçu	05E01
huolto	06F01
huong dan vien	09l01
hurtownia	03601
huvudaemne	02b01
huvudamne	02b01
huvudämne	02b01
huy chuong	0:m01
huy chương	0:m01
huyen	0AR01
huyện	0AR01
huấn luyện viên	09l01
hybrid	0SL02
hybride	0SN01
hybrydowo	0SO01
hydraulik	02601
hydrologist	01g01
hyfsad	0SP01
hygieniapassi	03X01
hyva	0SQ02
hyva taito	0SS01
hyvae	0SQ02
hyvae taito	0SS01
hyvaet	0SS01
hyvat	0SS01
hyvä	0SQ02
hyvä taito	0SS01
hyvät	0SS01
háskóli	04001
háskólinn	04001
házas	0JY01
hâlen	0>n01
hâlâ	0>n01
händler	05T01
hästi	0R:01
håndværker	06Q01
hædersbevisning	00801
hè	0R@01
hét	0RI01
hó	0RV01
hónap	0RV01
hótel	06H01
hôpital	02o01
hôte	01Z01
hôte d'accueil	01Z01
hôtel	02o01
hôtesse	01Z01
högskola	0Nf01
högskolan	0Nf01
högskoleexamen	0Mi01
högskoleförberedande	0P;01
högskoleingenjör	0Mi01
hönnuður	0=]01
höst	0ST01
hösten	0ST01
høgskole	0;Q01
høgskolekandidat	0?[01
høgskolen	0;Q01
højskole	0JV01
høst	0SU01
høsten	0SU01
høyskole	0;Q01
høyskolen	0;Q01
hướng dẫn viên	09l01
hạng	0F=01
hẻm	0AR01
họa sĩ	09l01
học bổng	0:m01
học việc	09l01
học viện	0Db01
hồ sơ xin việc	0RW01
hội nghị	0:N01
hội thảo	0:N01
hợp tác xã	0;A01
i	0SV06
i dag	0S\04
i fills	03P01
i helyezett	00001
i lathair	05`01
i láthair	05`01
i miejsce	0N<01
i s	00`01
i sambud	0J_01
i место	0S`01
i. helyezett	00001
i/s	00`01
iarna	0Sa01
ib	00E01
ib diploma	02X01
icdl	01Q01
ician	0Sb01
idag	0Sc03
idegenvezeto	0<L01
idegenvezető	0<L01
idioma materno	0Sf01
idioma nativo	0=^01
idirmheanach	0Sg01
idirmheánach	0Sg01
idnmeistari	0G;01
idnmenntun	0QC01
idnskoli	04001
idraulico	02501
ieee	01[01
iela	0?001
ielts	0<M01
ielā	0?001
ies	0Aj01
iesacejs	0Sh02
iesācējs	0Sh02
ifsi	01P01
ig	0Sj02
igangvaerende	0Sl01
igangværende	0Sl01
igazgato	0Sm02
igazgatosag	0CH01
igazgató	0Sm02
igazgatóság	0CH01
igazolvany	0So01
igazolvány	0So01
ihk	0Aj01
ihk abschluss	01@01
ihk-abschluss	01@01
ii miejsce	0N<01
iii miejsce	0N<01
iim	0Aj01
iit	0Aj01
ijazah	0T001
ijazah sma	0T001
iki	0T101
iki dabar	0D]01
iki dilli	05:01
iki siandien	0D]01
iki siol	0D]01
iki šiandien	0D]01
iki šiol	0D]01
ikincilik	0;V01
ikurejas	02Q01
ilcesi	0>o01
ile	0T201
ileri	0B502
ileri duzey	0B502
ileri düzey	0B502
ileri seviye	04601
ilkbahar	0:M01
ilkokulu	03n01
illum	0=301
illustrateur	01Z01
illustratoer	0T302
illustrator	0T506
illustratore	02501
illustratrice	05Z02
illustratör	02A01
illustratør	0;P01
illusztrator	0<L01
illusztrátor	0<L01
illüstratör	05E01
ilsien matern	0=Z01
ilustrador	03N02
ilustradora	03N02
ilustrator	0T;04
ilustratorka	02601
ilustrátor	06]01
ilçesi	0>o01
im	0T?01
imam	01g01
ime projekta	0T@01
imker	02c01
immobiliare	03I01
imobiliaria	02Z01
imobiliária	02Z01
imone	03H01
imoneje	0TA01
impasse	04g01
impiegata	02501
impiegato	02501
importer	01g01
impresa	03I01
in	0TB01
in a relationship	0A[01
in corso	00k01
in corso di stampa	07401
in curs	02201
in essere	00k01
in partnerschaft	0P<01
in press	0>201
in prezent	02201
in progress	0Bl01
in service training	0CE01
in-service training	0CE01
inc	00`01
incepand cu	0TC01
incepator	0<C02
incorporated	00`01
indeks prestasi	0EQ01
indeks prestasi kumulatif	0EQ01
independent user	0Pc01
indirizzo	0C@01
individuali veikla	03H01
indkober	06Q01
indkoeber	06Q01
indkøber	06Q01
industri	0=>03
industria	02Z01
industrias	08_02
industrie	03I01
industriemeister	03g01
industrier	0>>01
industries	0TD03
indústria	02Z01
indústrias	02Z01
indústries	03P01
infant school	01N01
infermer	02>01
infermera	02>01
infermier	05601
infermiera	0TG02
infermiere	02501
infirmier	01Z01
infirmiere	01Z01
infirmière	01Z01
informatiker	05T01
ing	0TI02
ingegner	0TK01
ingenier	0TL01
ingenieria superior	0TM01
ingenieria tecnica	0:F01
ingeniería superior	0TM01
ingeniería técnica	0:F01
ingenieur	0TN03
ingenieurbuero	03B01
ingenieurburo	03B01
ingenieurbüro	03B01
ingenioer	05d02
ingenior	05d02
ingeniør	05d02
ingenjoer	02A01
ingenjor	02A01
ingenjör	02A01
inginer	0TQ01
inginer diplomat	0Fj01
inginier	05601
ingrijitoare	01h01
ingrijitor	01h01
ingénieur	0TR01
inhaber	05T01
iniciante	0TS02
inkoepare	02A01
inkopare	02A01
inkoper	01c01
inköpare	02A01
inmobiliaria	07[01
inn	03701
innealtoir	03U01
innealtóir	03U01
inniu	05`01
innkjoeper	0;P01
innkjoper	0;P01
innkjøper	0;P01
inriktning	02b01
insa	0Aj01
insaat	03W01
insegnante	02501
insener	01>01
insinoeoeri	0TU02
insinoeoeri (amk	0TW02
insinoori	0TU02
insinoori (amk	0TW02
insinyur	02:01
insinööri	0TU02
insinööri (amk	0TW02
inspectoare	01h01
inspector	0J202
instalater	0Ah02
instalator	01h01
instalatér	0>a01
installateur	05T01
institiuid	01G01
institiúid	01G01
institut	0TY0F
institutas	0To02
institute	0E]02
institute of technology	01N01
instituteur	01Z01
instituto	0U104
institutrice	01Z01
instituts	0U502
institutt	0U702
institutul	0U902
instituut	0U;04
instituutti	0U?02
institūts	0U502
instructeur	01c01
instructor	0J202
instruktoer	05L03
instruktor	0UA07
instruktorka	02601
instruktur	02:01
instruktör	02A01
instruktør	05d02
instrutor	01\01
instrutora	01\01
instytut	0UH02
insurance	03701
integrante	01\01
integrisane studije	0UJ01
interactive	03701
interimaire	01Z01
intermedi	0UK02
intermedia	0UM02
intermediaire	0UO02
intermediar	0UQ02
intermediar superior	0=_01
intermediaria	0C001
intermediario	0US02
intermediario avancado	0>801
intermediate	0UU02
intermedio	0UW06
intermedio alto	0U]02
intermedio superiore	0?601
intermediária	0C001
intermediário	0US02
intermediário avançado	0>801
intermedju	0U_02
intermittent	01Z01
intermittente	01Z01
intermédiaire	0UO02
intermédio	0US02
intermédio alto	0>801
intern	0J202
internat	0<k01
international baccalaureate	00g02
internetu	0Ua01
interno	0?L01
interpreter	01g01
intervento	07401
intezet	0Ub03
intyg	0<\02
intérimaire	01Z01
intézet	0Ub03
invatatoare	01h01
invatator	01h01
inverno	0Ue02
investigador	02;03
investigadora	02?02
invierno	0Ug01
invigilator	01g01
invited talk	0>201
inz	0Uh01
inzeniere	02R01
inzenieris	02R01
inzenir	0Ui01
inzenjer	0Uj02
inzenyr	0Ul02
inzenyrske	0Un01
inzenyrske studium	0Un01
inzinier	0Uo01
inziniere	02Q01
inzinierius	02Q01
inzinierske	0V001
inzinierske studium	0V001
inzynier	0V102
inzynierskie	0Uh01
inġinier	05601
inşaat	03W01
inštalatér	0@:01
inštitut	0V302
inštitút	0V502
inštruktor	05H01
inż	0Uh01
inżynier	0V102
inżynierskie	0Uh01
inženiere	02R01
inženieris	02R01
inženir	0Ui01
inženjer	0Uj02
inženýr	0Ul02
inženýrské	0Un01
inženýrské studium	0Un01
inžinier	0Uo01
inžinierius	02Q01
inžinierske	0V001
inžinierske štúdium	0V001
inžinierė	02Q01
iosh	01Q01
ipasnieks	02R01
ipb	0MC01
ipk	0V702
ipma	01Q01
ir	0Hc01
iris	0?P01
iriseoir	03U01
irish leaving certificate	02X01
iroda	04N02
isbn	01[01
isci	05E01
iscisi	05E01
iscrizione	01?01
iscrizione all'albo	01?01
iskola	0JZ02
issa	0=301
issiskyres	0V901
issn	01[01
issued	09X01
issued on	09X01
istekejusi	0V901
istitut	04701
istituto	0V:02
istituto professionale	01R01
istituto tecnico	01R01
istqb	01Q01
istrazivac	05F02
istraživač	05F02
istruttore	02501
istruttrice	02501
itb	0Aj01
itfaiyeci	05E01
itibaren	0V<03
itil	01Q01
itinerari	0>X01
itinerario	0L801
its	01R01
iut	0V?02
ivertinimas	0:d01
iyi	0VA02
iyi derecede	0VC01
iyi duzeyde	0VC01
iyi düzeyde	0VC01
izdavac	0A`02
izdavacka kuca	06?01
izdavač	0A`02
izdavačka kuća	06?01
izdevnieciba	0VD02
izdevniecība	0VD02
izlaganje	0A`02
izpit	0@d01
izstradatajs	02R01
izstrādātājs	02R01
izvorni govornik	0VF02
iðnmeistari	0G;01
iðnmenntun	0QC01
iðnskóli	04001
işçi	05E01
işçisi	05E01
išsiskyręs	0V901
ištekėjusi	0V901
j	0VH01
j d o o	00`01
j.d.o.o	00`01
ja	0VI01
jaar	0VJ01
jaesen	05O01
jahr	0VH01
jahrbuch	08L01
jahre	0VH01
jahren	0VH01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jaksa	02:01
jalan	0Eg01
janitor	01g01
jaosto	0Gg01
jar	0VK01
jarak jauh	0Dn01
jardineira	01\01
jardineiro	01\01
jardinera	01B01
jardinero	01B01
jardinier	01Z01
jardiniere	01Z01
jardinière	01Z01
jaren	0VJ01
jaro	0VL01
jasen	05O01
jatekvezeto	0<L01
jatkuu	0J;01
jazykovy certifikat	0VM01
jazykový certifikát	0VM01
jd	0DW01
jedinica	0VN02
jednatel	06]01
jednolite studia magisterskie	0VP01
jefa	01B01
jefe	01B01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	08=01
jesen	0VQ04
jeseň	0VU01
jesien	0VV01
jesienia	0VV01
jesienią	0VV01
jesień	0VV01
jetzt	04B01
jeweler	01g01
jezyk ojczysty	0Ia01
jl	0Eg01
jlpt	0<M01
jo	0VW02
job d'ete	01Z01
job d'été	01Z01
jobs d'ete	01Z01
jobs d'été	01Z01
jogasz	02901
jogositvany	0VY01
jogosítvány	0VY01
jogász	02901
johtaja	05O01
joiner	01g01
jordemoder	06Q01
jordmor	0;P01
jornada de formacion	0D601
jornada de formación	0D601
jornadas	01`01
jornalista	01\01
journal	0VZ02
journalist	0V\07
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
judr	0CI02
juez	01B01
jueza	01B01
jugendleiter	05T01
juggler	01g01
juhataja	01>01
juhendaja	01>01
juhiluba	0Vc01
juht	01>01
juiz	01\01
juiza	01\01
julkaistu	0L501
julkaisu	07A02
junta	07[01
jurist	0Vd07
jurista	01B01
juriste	0Vk02
juristi	05O01
jurists	02R01
jurnal	09h01
jurnalis	02:01
jurnalist	01h01
jurnalista	01h01
jurnalistă	01h01
juror	01g01
juru masak	02:01
juru ukur	02:01
jurusan	0=H01
jusqu'a	0Vm01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0Vm01
jusqu'à	0Vm01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
juíza	01\01
játékvezető	0<L01
jäsen	05O01
jó	0VW02
język ojczysty	0Ia01
k	0<B01
k k	00`01
k.k	00`01
kaantaja	05O01
kaari	08Q01
kab	0Eg01
kabupaten	0Eg01
kadar	0Vn02
kade	0FE01
kadernice	0>a01
kadernik	0>a01
kadeřnice	0>a01
kadeřník	0>a01
kadin	0<B01
kadın	0<B01
kaeaentaejae	05O01
kaesittelijae	05O01
kaesolev	0RJ01
kaesoleva ajani	0RJ01
kaetiloe	05O01
kafe	07\01
kafli	0?I01
kaksikielinen	02a01
kakskeelne	0KK01
kalastaja	05O01
kalauz	0<L01
kalfa	05E01
kameraman	0W002
kameramann	02c01
kameramen	02:01
kammer	03B01
kamrer	02A01
kancelar	0FF01
kancelaria	0W202
kancelarija	06?01
kancelária	03G01
kancelář	0FF01
kandidaatti	0TW02
kandidat	0W402
kandidatexamen	0Mi01
kandidatgrad	0?W01
kandidatprogram	0Mi01
kandidatsprof	0W601
kandidatuddannelse	0?W01
kandídatspróf	0W601
kansanopisto	04501
kantor	07\01
kanzlei	03B01
kapici	05E01
kapitaen	02c01
kapitan	02c01
kapitel	0W703
kapitlu	07C01
kapitola	0W:02
kapittel	0W<01
kapitän	02c01
kapper	01c01
kapster	01c01
kapıcı	05E01
kar	0JZ02
karakter	0W=02
karakterar	0PD01
karaktergennemsnit	0Jo01
karaktersnitt	0PD01
karl	0W?01
karlkyns	0W?01
karlmadur	0W?01
karlmaður	0W?01
karosszerialakatos	0<L01
karosszérialakatos	0<L01
karyawan	02:01
kasap	05E01
kasir	02:01
kasittelija	05O01
kasiyer	05E01
kasjer	02601
kasjerka	02601
kassamedewerker	01c01
kassanhoitaja	05O01
kassemedarbejder	06Q01
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
kat	0>o01
kat gorevlisi	05E01
kat görevlisi	05E01
katilo	05O01
katona	0<L01
katu	08Q01
kauffrau	02c01
kaufhaus	03B01
kaufmann	02c01
kaugtoo	0W@01
kaugtöö	0W@01
kauplus	05201
kauppa	06F01
kauppakorkeakoulu	04501
kauppatieteiden maisteri	0G401
kaupunki	0WA01
kawaler	0WB01
kawin	0<d01
kaynakci	05E01
kaynakçı	05E01
kazaliste	0WC01
kazalište	0WC01
kbr	09G01
ke toan	09l01
ke toan truong	09l01
kebun	07\01
kec	0Eg01
kecamatan	0Eg01
keeper	0Sb01
kehittaejae	05O01
kehittaja	05O01
kehittäjä	05O01
kel	0Eg01
kelias	03T01
kellner	08Y01
kellnerin	08Y01
kelner	02601
kelnerka	02601
kelompok	07\01
kelurahan	0Eg01
kementerian	07\01
kendskab	0WD01
kennari	0=]01
kepala	02:01
kepesites	0=k02
keppni	00;01
kepykla	03H01
kepzes	0WE02
kertesz	0<L01
kertész	0<L01
kesa	0WG01
kesae	0WG01
kesaetyoentekijae	05O01
kesatyontekija	05O01
kesk eriharidus	0WH01
kesk-eriharidus	0WH01
keskeriharidus	0WI01
keskharidus	0WH01
keskhinne	0RO01
keskiarvo	07H01
keskitaso	0WJ02
keskitasoinen	0WL01
keskkool	03Z01
keskmine	0WM01
keskmine hinne	0RO01
kesktase	0WN02
kesktasemel	0WM01
keskus	0WP02
keskustelutaito	0WL01
kestab	0RJ01
kesä	0WG01
kesätyöntekijä	05O01
ketnyelvu	05o01
ketua	02:01
kevad	0WR01
kevaet	0WS01
kevat	0WS01
kevät	0WS01
key account manager	06o01
key holder	01g01
key worker	01g01
keyholder	01g01
keynote	0>201
kezdo	0WT02
kezdő	0WT02
kft	00`01
kg	00`01
kgaa	00`01
kha	0WV02
khach san	0;A01
khoa	0WX03
khoa hoc	0W[02
khoá học	0W]01
khu	0AR01
khá	0WV02
khách sạn	0;A01
khóa học	0W[02
kiado	0W^03
kiadó	0W^03
kiem soat vien	09l01
kiem toan vien	09l01
kien truc su	09l01
kierowca	02601
kierowniczka	02601
kierownik	02601
kierunek	0Wa01
kiitettaevae	0Kl01
kiitettava	0Kl01
kiitettävä	0Kl01
kilpailu	06G01
kimyager	05E01
kincstarnok	0<L01
kincstárnok	0<L01
kindergarten	0Wb02
kinderpfleger	05T01
kindlustus	05201
kinesitherapeute	01Z01
kinetoterapeut	01h01
kini	0R701
kinésithérapeute	01Z01
kirja	07A02
kirjakauppias	05O01
kirjanpitaejae	05O01
kirjanpitaja	05O01
kirjanpitäjä	05O01
kirjasto	06F01
kirjastonhoitaja	05O01
kirjastus	0Wd02
kirvesmies	05O01
kis	0Wf01
kitabi	0=O01
kitabı	0=O01
kitap	0=O01
kitap bolumu	0=O01
kitap bölümü	0=O01
kitapci	05E01
kitapçı	05E01
kitchen	03701
kitchen hand	01g01
kitchen porter	01g01
kituntetes	00001
kitunteteses	08=01
kitüntetés	00001
kitüntetéses	08=01
kivalo	0Wg03
kiváló	0Wg03
kiến trúc sư	09l01
kiểm soát viên	09l01
kiểm toán viên	09l01
kjennskap	0Wj01
kk	0Wk02
kleermaker	01c01
kleuterschool	08<01
kliinik	05201
kliniek	02Y01
klinigi	03W01
klinik	0Wm04
klinika	0X109
klinikk	0:b01
klinikka	06F01
klinikum	03B01
kliniği	03W01
klīnika	06601
kniha	0W:02
knihkupec	0>a01
knihovn	06]01
knihovna	0FF01
knihovnice	0>a01
knihovnik	0Ah02
knihovník	0Ah02
kniznica	03G01
knižnica	03G01
knjiga	0X:03
knjiznica	0X=02
knjiznicar	0X?02
knjižnica	0X=02
knjižničar	0X?02
knyga	0XA01
kobieta	0XB01
koch	02c01
kochin	02c01
kock	02A01
kod	0XC02
koechin	02c01
koerekort	0@a01
koerier	01c01
koerkort	0<\02
kogumik	03V01
kohtalainen	0WL01
kok	0XE02
koki	02:01
kokk	0XG02
kokki	05O01
kokkur	0=]01
koledza	04401
koledzas diploms	0XI01
koledža	04401
koledžas diploms	0XI01
kolegija	0Do01
kolegium	03h01
kolej	03n01
koleji	03n01
kolledz	03Z01
kolledž	03Z01
kolleg	0<k01
kollegium	0XJ01
kollégium	0XJ01
kolumni	0L501
komanda	0XK02
komercialist	05H01
komercijalist	0XM01
komercijalista	06i01
kommissionierer	05T01
kommun	0>>01
kommune	0XN04
kompanija	0XR02
kompetansebevis	08a01
kompetisi	05l01
komplek	0Eg01
komponist	05T01
kompānija	06601
komunikativna	0XT01
komunikativne	0XT01
komunikativni	0XU01
komunikativní	0XU01
komunikatywnie	0HN01
komunikatywny	0HN01
komunikatívna	0XT01
komunikatívne	0XT01
komuves	0<L01
komvux	0XV01
kona	0XW01
konatel	08K01
konateľ	08K01
koncernen	0>>01
kondiittori	05O01
konditor	0XX04
konduktoeoeri	05O01
konduktoer	0T302
konduktoori	05O01
konduktor	0X\04
konduktorka	02601
konduktör	02A01
konduktööri	05O01
konduktør	0;P01
kondüktör	05E01
koneistaja	05O01
konferanse	0W<01
konferansi	0=O01
konferansı	0=O01
konferenca	0X`01
konference	0Xa03
konferencia	0Xd02
konferencija	0Xf03
konferencja	07E01
konferens	0Xi02
konferensi	09h01
konferenssi	0L501
konferenz	08L01
konferenza	07C01
kongresi	0=O01
konkurranse	0Xk01
konkurrence	0Xl01
konkurs	0N<01
konkursas	06501
konkursie	0N<01
konkurss	0Xm02
konobar	05F02
konserni	06F01
konservatorij	0Jl01
konservatorija	0Do01
konservatorio	04501
konservatorium	0Xo03
konservatuvari	03n01
konservatuvarı	03n01
konserwatorium	03h01
konsulent	0Y203
konsult	0Y502
konsultan	02:01
konsultant	0Y703
konsultantas	02Q01
konsultante	02O02
konsultantka	02601
konsultants	02R01
konsultantė	02Q01
konsultti	05O01
kontor	0KY01
kontsern	05201
konverents	03V01
konversationsniveau	0<R01
konversationssicher	0<R01
konverzacijski	0Y:02
konverzacna	0Y<01
konverzacni	0Y=01
konverzačná	0Y<01
konverzační	0Y=01
konyv	0AY02
konyvelo	08302
konyvkereskedo	0<L01
konyvtar	04N02
konyvtaros	08302
konzern	03B01
konzervator	0DP01
konzervatorium	0Y>02
konzervatoř	0DP01
konzervatórium	0Y>02
konzultant	0Y@03
kool	03Z01
koolitus	0Jm01
koolituskeskus	03Z01
kooperatifi	03W01
koordinaator	01>01
koordinaattori	05O01
koordinator	0YC0<
koordinatore	02O02
koordinatorius	02Q01
koordinators	02R01
koordinatoru	05E01
koordinatorė	02Q01
koordinatur	05601
koordinatör	05E01
koordinatörü	05E01
koordinátor	0YO03
koordynator	02601
koordynatorka	02601
koperasi	07\01
kops	0YR01
kopš	0YR01
korekort	0@a01
korektor	0YS02
korektorka	02601
korgkool	03Z01
korgtase	0YU01
korhaz	04N02
korkeakoulu	04501
korkort	0<\02
korrektor	0<L01
korrekturlaesare	02A01
korrekturlaeser	06Q01
korrekturlasare	02A01
korrekturleser	0;P01
korrekturläsare	02A01
korrekturlæser	06Q01
kortti	0YV01
korut	03Y01
kosmeticka	0>a01
kosmetiker	05T01
kosmetička	0>a01
kosmetolog	06Q01
kosmetologi	05O01
kosmetyczka	02601
kota	0Eg01
kotet	0GW01
koulu	04501
kouluttaja	05O01
koulutusohjelma	0YW01
koulutuspaeivae	0YX01
koulutuspaiva	0YX01
koulutuspäivä	0YX01
kovacs	0<L01
kovar	0>a01
kovács	0<L01
kovář	0>a01
kowal	02601
koyu	0>o01
koz	03Y01
kozepes	0YY02
kozepesen	0Y[01
kozepfelsofok	0Y\01
kozepfok	0Y[01
kozepfok felett	0Y\01
kozepfoku	0Y[01
kozephalado	0MW01
kozepiskola	0XJ01
kozepszint	0MW01
kozepszintu	0MW01
kozgazdasz	02901
kozjegyzo	0<L01
kozmetikus	0<L01
kozpont	07F01
krajums	0GS01
kranfuehrer	05T01
kranfuhrer	05T01
kranführer	05T01
krankenhaus	03B01
krawcowa	02601
krawiec	02601
krejci	0>a01
krejčí	0>a01
kreuz	03B01
kronik	02j01
kronikk	0W<01
krt	03Y01
kryptis	0Y]01
krājums	0GS01
ksiazeczka	0A501
ksiazka	07E01
ksiegarz	02601
ksiegowa	02601
ksiegowy	02601
książeczka	0A501
książka	07E01
księgarz	02601
księgowa	02601
księgowy	02601
kth	0XV01
ktieb	07C01
kuafor	05E01
kuaför	05E01
kuchar	02S02
kucharka	02601
kucharz	02601
kuchař	06]01
kuchár	08K01
kuester	02c01
kuhar	0X?02
kuja	08Q01
kuljettaja	05O01
kullegg	04701
kulleġġ	04701
kulondij	00001
kumpanija	07o01
kunde	0Y^01
kuni	0Y_01
kunniamaininta	00701
kunsill lokali	07o01
kunta	06F01
kurang	0E002
kurator	0Y`02
kurier	0Yb02
kurierka	02601
kurir	02:01
kurs	0Yd0<
kursai	08;01
kursi	06701
kurssi	0Z003
kursu	0Z303
kursus	0Z604
kurucu	05E01
kurucusu	05E01
kurye	05E01
kuryr	0>a01
kurz	0Z:04
kurýr	0>a01
kustantaja	0L501
kustantamo	06F01
kuster	02c01
kutato	02901
kutató	02901
kutseharidus	0WH01
kutsekool	03Z01
kutsetunnistus	0Vc01
kutuphaneci	05E01
kutuphanesi	03W01
kuu	0Z>01
kuud	0Z>01
kuukausi	0Z?01
kuukautta	0Z?01
kuvar	0Z@01
kuvittaja	05O01
kvalificerad yrkesutbildning	0ZA01
kvenkyns	0XW01
kvetinar	06]01
kvinde	0ZB01
kvinna	0ZC01
kvinne	0ZD01
květinář	06]01
kwartalnik	07E01
kwekerij	02Y01
ky	00`01
ky su	0ZE02
ky thuat vien	09l01
ky yeu	0:N01
kypare	02A01
käesolev	0RJ01
käesoleva ajani	0RJ01
käsittelijä	05O01
kätilö	05O01
kääntäjä	05O01
képesítés	0=k02
képzés	0WE02
kétnyelvű	05o01
kórház	04N02
kõrgkool	03Z01
kõrgtase	0YU01
köchin	02c01
könyv	0AY02
könyvelő	08302
könyvkereskedő	0<L01
könyvtár	04N02
könyvtáros	08302
körkort	0<\02
körút	03Y01
kötet	0GW01
köyü	0>o01
köz	03Y01
közepes	0YY02
közepesen	0Y[01
közgazdász	02901
közjegyző	0<L01
központ	07F01
középfelsőfok	0Y\01
középfok	0Y[01
középfok felett	0Y\01
középfokú	0Y[01
középhaladó	0MW01
középiskola	0XJ01
középszint	0MW01
középszintű	0MW01
kørekort	0@a01
különdíj	00001
küster	02c01
kütüphaneci	05E01
kütüphanesi	03W01
kış	0Wf01
kőműves	0<L01
kế toán	09l01
kế toán trưởng	09l01
kỷ yếu	0:N01
kỹ sư	0ZE02
kỹ thuật viên	09l01
l	0ZG01
l'actualitat	01n01
la	0ZH02
la actualidad	01m01
la distanta	0E=01
la distanță	0E=01
la fecha	01m01
la zi	02201
laakari	05O01
laan	0FE01
labai gerai	08R02
labas	0ZJ01
labas zinasanas	0ZJ01
labas zināšanas	0ZJ01
labi	0ZK02
labor	0ZM02
laborans	0<L01
laborant	06[02
laboratoire	02o01
laboratoires	02o01
laborator	0ZO02
laboratori	0ZQ02
laboratories	03701
laboratorij	0X=02
laboratorija	0ZS03
laboratorio	0ZV05
laboratorios	08_02
laboratoris	03P01
laboratorium	0Z[07
laboratory	03701
laboratoř	0FF01
laboratuvari	03W01
laboratuvarı	03W01
laboratório	02Z01
laboratórios	02Z01
laboratórium	0Zb02
laborer	01g01
laboráns	0<L01
labourer	01g01
labs	0Zd02
lacatus	01h01
lackerare	02A01
lackierer	05T01
laeaekaeri	05O01
laege	06Q01
laegergaarden	0>>01
laehetti	05O01
laehihoitaja	0Zf02
laehtien	0Zh02
laekare	02A01
laeknir	0=]01
laensstyrelsen	0JW01
laerare	02A01
laerarhoegskola	0Nf01
laerarvikarie	02A01
laerer	05d02
laerling	0Zj03
laesare	02A01
lagerarbetare	02A01
lagergarden	0>>01
lagerist	05T01
lagermedarbeider	0;P01
lagermedarbejder	06Q01
laget	0:b01
lahetti	05O01
lahihoitaja	0Zf02
lahtien	0Zh02
lahutatud	01=01
lai xe	09l01
laisvai	0Zm01
laitos	06F01
lajang	0<d01
lakare	02A01
lakatos	0Sm02
laki laki	0ZG01
laki-laki	0ZG01
lakiernik	02601
lakyrnik	0>a01
lakýrník	0>a01
lampista	02>01
lana	07K01
lancar	04801
landkreis	08[01
landmaaler	05d02
landmaler	05d02
landmand	06Q01
landmeter	01c01
landmåler	05d02
landwirt	05T01
lane	06401
languagecert	0<M01
langue maternelle	0Zn01
langue natale	0Zn01
lanjutan	0Zo02
lansstyrelsen	0JW01
lantbrukare	02A01
lantmaetare	02A01
lantmatare	02A01
lantmätare	02A01
lap	0GW01
lap trinh vien	09l01
larare	02A01
lararhogskola	0Nf01
lararvikarie	02A01
largo	0[102
larling	0Q801
lasare	02A01
lasser	01c01
lasteaed	03Z01
lastenhoitaja	05O01
lastnica	0EM01
lastnik	0EM01
lat	0[301
lata	0[301
latem	0[401
lato	0[401
lato sensu	0L=01
laufend	04B01
laukums	0?001
laulaja	05O01
laurea	0Fi01
laurea breve	0Fi01
laurea in	0Fi01
laurea magistrale	0[501
laurea quinquennale	0[501
laurea specialistica	0[501
laurea triennale	0Fi01
laurea vecchio ordinamento	0[501
laureat	0[602
laureata in	0Fi01
laureatas	06501
laureate	00L01
laureatka	0N<01
laureato in	0Fi01
lauréat	00L01
lauréate	00L01
lavapiatti	02501
law school	01N01
lawyer	01g01
lda	00`01
le tan	09l01
leabhar	0?P01
leacht	0?P01
leachtoir	03U01
lead	01g01
leader	01g01
learning	0[801
leaving cert	02X01
leaving certificate	02X01
lebenslauf	0=101
lector	01h01
lecture	0>201
lecturer	01g01
ledamot	02A01
ledare	02A01
leder	05d02
ledig	0P<01
leed	01Q01
leerkracht	01c01
leerling	0[902
legat	0Xl01
lege	0;P01
legitimation	0<\02
legiutas kisero	0<L01
lehrabschluss	01@01
lehranstalt	0<k01
lehre	01@01
lehre als	01@01
lehre zum	01@01
lehrer	05T01
lehrgang	0O802
lehrling	05T01
lehrstuhl	0[;03
lehti	0[>01
lehtiartikkeli	0L501
lehtori	05O01
leidbeinandi	0=]01
leider	01c01
leidinys	0XA01
leidsogumadur	0=]01
leidster	01c01
leidykla	0[?02
leikhus	06H01
leikhús	06H01
leikskoli	04001
leikskóli	04001
leipomo	06F01
leipuri	05O01
leirleder	0;P01
leiter	05T01
leitung	02c01
leiðbeinandi	0=]01
leiðsögumaður	0=]01
lekar	0[A03
lekaren	03G01
lekarka	02601
lekarn	06]01
lekarna	0[D02
lekarnicka	0@:01
lekarnik	0@:01
lekarz	02601
lektor	0[F09
lektorin	02c01
lektorka	02601
lektors	02R01
lekár	08K01
lekáreň	03G01
lekárnik	0@:01
lekárnička	0@:01
lembaga	07\01
lengua madre	0Sf01
lengua materna	0Sf01
lengua nativa	0Sf01
lente	0[O01
lentoemaentae	05O01
lentoemanta	05O01
lentoemäntä	05O01
leraar	01c01
lerares	01c01
let	0[P02
leta	0[R01
leti	0[R01
leto	0[S04
letrada	01B01
letrado	01B01
letters	0>201
lettur	05601
letuska	0>a01
letuška	0>a01
level 2 diploma	02X01
level 3 diploma	02X01
level 4 diploma	02W01
level 5 diploma	02W01
leveltaros	0<L01
levnadsbeskrivning	0[W01
levnedslob	0[X01
levnedsloeb	0[X01
levnedsløb	0[X01
levnetsloep	0[Y01
levnetslop	0[Y01
levnetsløp	0[Y01
levéltáros	0<L01
leyfi	0[Z02
lezing	0[\02
lgh	0>S01
lia	0:c01
libraia	02501
libraio	02501
libraire	01Z01
librairie	02o01
librar	01h01
librarian	01g01
library	03701
librera	01B01
librero	01B01
libro	0[^02
lic	0Uh01
licejs	04401
licejus	0Do01
licenca	0[`04
licence	0[d05
licence pro	09k01
licence professionnelle	09k01
licencia	0[i02
licenciada	0:301
licenciada en	0TM01
licenciado	0:301
licenciado en	0TM01
licenciatura	0[k02
licencija	0[m02
licencja	0A501
licencjackie	0Uh01
licencjat	0Uh01
licens	0[o02
license	01X01
licensed	01X01
licenta	0\102
licentiat	0Fj01
licentiata	0Fj01
licentiatexamen	0GT01
licentie	0@S02
licenza	01?01
licenza media	0Fl01
licenzja	0A201
licença	0@101
licențiat	0Fj01
licențiată	0Fj01
licență	0\102
liceo	0\302
liceu	0\502
liceul	07L01
liceum	03h01
licėjus	0Do01
lider	0\705
lideri	05E01
liderka	02601
lidt kendskab	0<X01
lidz	0\<01
lidz sim	0\=01
lidz sim bridim	0\=01
lieutenant	01g01
lifeguard	01g01
ligonine	03H01
ligoninė	03H01
liitto	06F01
lijecnica	0=m01
lijecnik	0=m01
liječnica	0=m01
liječnik	0=m01
limba materna	0=X01
limba maternă	0=X01
limbă maternă	0=X01
limited	0\>02
limited working	0BA01
limited working proficiency	0BA01
lingua madre	0\@01
lingua materna	0\A02
lingua nativa	0=^01
linguaskill	0<M01
lingwa materna	0=Z01
linja	0YW01
linje	0M;02
linnavalitsus	05201
liofa	05901
lisans	0AW01
lisans derecesi	0AW01
lisans mezunu	0AW01
lisansi	0<c01
lisansı	0<c01
lise	0\C02
lise diplomasi	0\E01
lise diploması	0\E01
lise mezunu	0\E01
lisens	08a01
lisensi	0<j01
lisensiaatti	0Mh01
lisenssi	03X01
lisesi	03n01
listonos	06]01
listonosz	02601
listonoszka	02601
listonoš	06]01
litil	0Q@01
litsents	0Vc01
litt	0<Y01
livello avanzato	09;01
livello base	0B[01
livello intermedio	0GL01
livre	0?O01
livreira	01\01
livreiro	01\01
livreur	01Z01
livreuse	01Z01
livro	05;01
lizenz	0\F02
lizenziat	0FW01
liċenzja	0A201
ljekarna	0WC01
ljekarnik	0=m01
ljeto	0\H01
ll b	09a01
ll m	0FL01
ll.b	09a01
ll.m	0FL01
llar d'infants	01O01
llb	09a01
llc	00`01
llengua materna	0\I01
llengua nativa	0\I01
llibre	0?l01
llicencia	01]01
llicenciada en	0\J01
llicenciat en	0\J01
llicenciatura	0\J01
llicència	01]01
llm	0FL01
llp	00`01
ln	06401
loader	01g01
loai gioi	0F=01
loai kha	0F=01
loai xuat sac	0F=01
loc	0?L01
localita	0?L01
località	0?L01
locen	0\K01
locena	0\K01
locul 1	0?=01
locul i	0?=01
locuteur natif	0Zn01
logfraedingur	0=]01
logisticien	01Z01
logisticienne	01Z01
logistics	03701
logistik	03B01
logopaed	06Q01
logoped	0\L04
logopeda	0\P02
logopedist	0H001
logopedista	02501
logopedus	0<L01
logopæd	06Q01
logopédus	0<L01
loja	02Z01
lojas	02Z01
lojistik	03W01
lokakarya	0\R01
lokfoerare	02A01
lokfoerer	0;P01
lokforare	02A01
lokforer	0;P01
lokfuehrer	05T01
lokfuhrer	05T01
lokförare	02A01
lokfører	0;P01
lokführer	05T01
lokomotivfoerer	06Q01
lokomotivforer	06Q01
lokomotivfører	06Q01
lomba	05l01
loodgieter	01c01
lop tap huan	0W]01
lopend	0RC01
lote	04H01
loti labi	08M02
lotissement	04g01
lower second	00T01
ločen	0\K01
ločena	0\K01
loại giỏi	0F=01
loại khá	0F=01
loại xuất sắc	0F=01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0R?01
lu ecrit parle	0CA01
lu hanh	0;A01
lu parle ecrit	0CA01
lu, parlé, écrit	0CA01
lu, écrit, parlé	0CA01
luan an	0:N01
luat su	09l01
luba	0\S02
lucrare	07301
luento	0[>01
lugar	04H01
lukanda	07o01
lukio	04501
lukion oppimaara	05501
lukion oppimaeaerae	05501
lukion oppimäärä	05501
luku	0L501
lulus	0\U01
lumberjack	01g01
luna	0\V01
lungomare	0?L01
luni	0\V01
lună	0\V01
lupa	0YV01
luthier	01g01
lutseum	03Z01
luu loat	0?`01
luận án	0:N01
luật sư	09l01
ly lich	0RW01
lycee	01P01
lyceum	0\W03
lycée	01P01
lyzeum	0<k01
lái xe	09l01
lána	07K01
lägergården	0>>01
lähetti	05O01
lähihoitaja	0Zf02
lähtien	0Zh02
läkare	02A01
länsstyrelsen	0JW01
lärare	02A01
lärarhögskola	0Nf01
lärarvikarie	02A01
lärling	0Q801
läsare	02A01
lääkäri	05O01
læge	06Q01
læknir	0=]01
lærer	05d02
lærling	05d02
léacht	0?P01
léachtóir	03U01
légiutas-kísérő	0<L01
lékař	06]01
lékárn	06]01
lékárna	0FF01
léto	0\Z01
líder	03N02
língua materna	0=^01
língua nativa	0=^01
líofa	05901
lítil	0Q@01
lögfræðingur	0=]01
lütseum	03Z01
lý lịch	0RW01
lýceum	0\[01
lăcătuș	01h01
līdz	0\<01
līdz šim	0\=01
līdz šim brīdim	0\=01
lưu loát	0?`01
lập trình viên	09l01
lễ tân	09l01
lớp tập huấn	0W]01
lữ hành	0;A01
m	0\\0;
m a	0FL01
m arch	0FL01
m b a	0FL01
m com	0FL01
m ed	0FL01
m eng	0FL01
m f a	0FL01
m s	0FL01
m sc	0FL01
m sc prof	0W601
m tech	0FL01
m. a	0FL01
m. ed	0FL01
m. eng	0FL01
m. sc	0FL01
m.a	0FL01
m.arch	0FL01
m.b.a	0FL01
m.com	0FL01
m.ed	0FL01
m.eng	0FL01
m.f.a	0FL01
m.s	0FL01
m.sc	0FL01
m.sc.-próf	0W601
m.tech	0FL01
m1	0FL01
m2	0FL01
ma	0\g03
maakond	0\j01
maalare	02A01
maalari	05O01
maan	0\k01
maanad	0\k01
maanader	0\k01
maand	0\l01
maanden	0\l01
maaned	0\m02
maaneder	0\m02
maanmittari	05O01
maantee	0\o01
maanviljelija	05O01
maanviljelijae	05O01
maanviljelijä	05O01
maatschap	0P401
macchinista	02501
macelar	01h01
macellaio	02501
machinist	0]002
macon	01Z01
madalya	0;V01
madrasah	0MC01
madre lingua	0\@01
madrelingua	0\@01
maennl	0RH01
maennlich	0RH01
maestra	0?^02
maestria	0]202
maestro	0?^02
maestría	0]202
mag	0]403
magacioner	06i01
magang	02:01
magas szintu	0]701
magas szintű	0]701
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
magistar	0]802
magister	0]:08
magister farmacji	02601
magister inzynier	0VP01
magister inżynier	0VP01
magistere	03L01
magisterexamen	0A\01
magisterij	0]B01
magisterium	0VP01
magisterske	0]C02
magisterske studium	0]C02
magisterskie	0VP01
magistersky	0Un01
magisterské	0]C02
magisterské studium	0Un01
magisterské štúdium	0V001
magisterský	0Un01
magisterstudium	0FW01
magistr	0Un01
magistra	0FO01
magistra grads	0]E01
magistrantura	0]F01
magistrantuur	0]G01
magistrantūra	0]F01
magistras	0]F01
magistrat	01Z01
magistrate	07`02
magistratura	0]H02
magistre	0]J02
magistrica	0]B01
magistrica stroke	0]B01
magistrikraad	0]G01
magistriope	0]G01
magistriõpe	0]G01
magistro	0]F01
magistro laipsnis	0]F01
magistrs	0]E01
magistrski studij	0]B01
magistrski študij	0]B01
magistrė	0]F01
magistère	03L01
magna cum laude	0AC01
magíster	0TM01
mah	0>o01
mahallesi	0>o01
mahir	0]L02
mai napig	00i01
maig	00i01
maintainer	01g01
maintenant	00_01
maire	01Z01
mairie	02o01
maison	02o01
maisteri	0]N02
maisterintutkinto	0G401
maistreacht	0]P01
maistru	01h01
maith	0]Q01
maitre	01Z01
maitre d	01g01
maitre d'hotel	01Z01
maitrise	0]R03
maitrise parfaite	0CB01
maitrise universitaire	09k01
majalah	09h01
majeure	0Mg01
majitel	02S02
majiteľ	08K01
major	0BF01
major de promotion	00L01
major in	0BF01
majoring in	0BF01
majster	0]U02
majstor	0=n02
makalah	09h01
makale	0=O01
makalesi	0=O01
make up artist	01g01
make-up artist	01g01
makelaardij	02Y01
maker	01g01
makinist	05E01
makler	05T01
malare	02A01
male	0]W01
maler	0Oj03
man	0]X06
manad	0\k01
manader	0\k01
manager	0]^06
manajer	02:01
manazer	02S02
manažer	06]01
manažér	08K01
mand	0]d01
mandat	0]e01
mandor	02:01
maned	0\m02
maneder	0\m02
manicure	01\01
maniger	05601
maniġer	05601
mann	0]f02
mannelijk	0]h01
mannl	0RH01
mannlich	0RH01
mannskap	0;P01
manudir	0]i01
manudur	0]i01
manutentionnaire	01Z01
maquetador	01B01
maquetadora	01B01
maquettiste	01Z01
maquinista	01B01
mara	0Mc01
maraicher	01Z01
maraichere	01Z01
marangoz	05E01
maraîcher	01Z01
maraîchère	01Z01
marceneira	01\01
marceneiro	01\01
march	0FL01
marie	0@A01
mariee	0@A01
marin	01Z01
marinaio	02501
marinar	01h01
marinera	01B01
marinero	01B01
marinheiro	01\01
marié	0@A01
mariée	0@A01
mark	00T01
marker	01g01
market	0]j02
marks	00T01
markt	03B01
maros	0<L01
married	0A[01
marynarz	02601
marós	0<L01
mas	03P01
maschile	0]l01
maschinenbau	03B01
maschinist	05T01
maschio	0]l01
masculi	0Qd01
masculin	0]m02
masculine	0]o02
masculino	0^102
masculí	0Qd01
masih berlangsung	0R701
masinis	02:01
maskil	0^301
masseur	0Bm02
masseuse	01g01
master	0^40?
master degree	0Pl01
master di ii livello	0[501
master in	0Pl01
master of	0Pl01
master of applied science	0Pl01
master of architecture	0Pl01
master of arts	0Pl01
master of business administration	0Pl01
master of commerce	0Pl01
master of design	0Pl01
master of economics	0Pl01
master of education	0Pl01
master of engineering	0Pl01
master of fine arts	0Pl01
master of laws	0Pl01
master of medicine	0Pl01
master of music	0Pl01
master of nursing	0Pl01
master of philosophy	0Pl01
master of public administration	0Pl01
master of public health	0Pl01
master of science	0Pl01
master of social work	0Pl01
master of technology	0Pl01
master studije	0UJ01
master universitari	0\J01
master universitario	0TM01
master's	0Pl01
master's degree	0Pl01
masterabschluss	0FW01
masterand	0Fk01
masterat	0Fk01
mastere	03L01
mastere specialise	03L01
masterexamen	0A\01
mastergrad	0KL01
masteropleiding	0Hc01
masterprogram	0A\01
masters	0Pl01
masterstudium	0^C02
masteruddannelse	0?W01
masterutbildning	0A\01
mastery	0^E02
mastère	03L01
mastère spécialisé	03L01
maszynista	02601
matelot	01Z01
materinji	0^G01
materinscina	0^H01
materinska rec	0^I01
materinski	0^G01
materinski jezik	0^G01
materinsky	0^I01
materinsky jazyk	0^I01
materinská reč	0^I01
materinský	0^I01
materinský jazyk	0^I01
materinščina	0^H01
materna	0^J04
maternega	0^H01
maternelle	0^N02
materni	0^H01
materni jezik	0^H01
maternji	0^P01
maternji jezik	0^P01
materno	0=^01
maternă	0=X01
materska skola	0MI02
matersky	0^Q01
matersky jazyk	0^Q01
materská škola	0\[01
materstina	0^Q01
mateřská škola	0DP01
mateřský	0^Q01
mateřský jazyk	0^Q01
mateřština	0^Q01
mathematician	01g01
mathematiker	05T01
matig	0<901
matricula d'honor	0LT01
matricula de honor	0?R01
matriculation	02X01
matron	01g01
matrona	01B01
matroos	01c01
matros	0D_01
matrose	02c01
matroz	02901
matrícula d'honor	0LT01
matrícula de honor	0?R01
matróz	02901
matsec	0A101
matu	09i01
matura	0^R06
maturita	0^X03
maturita classica	0Fl01
maturita scientifica	0Fl01
maturitaet	01@01
maturitat	01@01
maturite	09i01
maturitna skuska	0^[01
maturitni	0^\01
maturitni zkouska	0^\01
maturitná skúška	0^[01
maturitní	0^\01
maturitní zkouška	0^\01
maturità	0Fl01
maturità classica	0Fl01
maturità scientifica	0Fl01
maturität	01@01
maturité	09i01
maturski ispit	0^]01
maurer	05T01
mavo	0R?01
maçon	01Z01
maître	01Z01
maître d	01g01
maître d'hôtel	01Z01
maîtrise	0]R03
maîtrise parfaite	0CB01
maîtrise universitaire	09k01
mağazası	03W01
maģistra grāds	0]E01
maģistratūra	0]E01
maģistre	0]E01
maģistrs	0]E01
mba	0FL01
mbh	00`01
mbo	0^^02
mbo 2	0R?01
mbo 3	0R?01
mbo 4	0^`02
mbo niveau 4	0^b01
mca	0FL01
mcsa	01Q01
mcse	01Q01
md	0^c02
mdes	0FL01
mdr	0^e01
me	00`01
meanleibheal	0^f02
meanscoil	01G01
mecanic	0^h02
mecanic de locomotiva	01h01
mecanic de locomotivă	01h01
mecanica	01B01
mecanicien	01Z01
mecanico	03N02
meccanico	02501
mechanic	01g01
mechanik	0Po03
mechanikas	02Q01
mechaniker	05T01
mechatroniker	05T01
mecànic	02>01
mecánica	01B01
mecánico	01B01
mecânico	01\01
med	0FL01
medaglia	00O01
medaila	00401
medaile	00501
medaille	0^j04
medaille d'or	00L01
medal	0^n03
medala	00B01
medaleinkunn	02301
medalha	00M01
medali	05l01
medalia	0?=01
medalie	0?=01
medalis	06501
medalj	00K01
medalja	0_103
medalje	0_402
medaljen	0_603
medalla	0<N02
medarbeider	0;P01
medarbejder	06Q01
medarbetare	02A01
medaļa	00B01
meddommer	0;P01
medecin	01Z01
medel	0_902
medelbetyg	0<l01
medelgod	0SP01
medewerker	01c01
medewerkster	01c01
medfoerfattare	02A01
medforfattare	02A01
medforfatter	05d02
medförfattare	02A01
medhjaelper	06Q01
medhjælper	06Q01
media	0_;05
media final	0Ag01
media generala	0?S01
media generală	0?S01
medianomi	04V01
medic	01h01
medic rezident	01h01
medica	03N02
medical school	01N01
medicinska sestra	0A]03
medico	06R03
medie	0_@02
medie de absolvire	0?S01
medio	0_B05
medio alto	0>k01
medio-alto	0>k01
mediu	0UQ02
medium	0UU02
medja	0_G01
medju	0_H01
medlem	05L03
medmasa	02R01
medmāsa	02R01
mees	0_I01
meeskond	0_J01
meget god	0_K04
meget gode	0N[01
meget godt	0_O02
megye	03Y01
mehanicar	05F02
mehanik	0EM01
mehanikis	02R01
mehaničar	05F02
mehāniķis	02R01
meistarabref	0G;01
meistarabréf	0G;01
meistaragrada	0W601
meistaragráða	0W601
meistaraprof	0W601
meistarapróf	0W601
meistars	02R01
meister	0_Q03
meisterbrief	03g01
meisterpruefung	03g01
meisterprufung	03g01
meisterprüfung	03g01
meistras	02Q01
mekaanikko	05O01
mekanik	02:01
mekaniker	05L03
melhor	00M01
mellanniva	0SP01
mellannivaa	0SP01
mellannivå	0SP01
mellem	0_T02
member	01g01
membre	0BD02
membro	01\01
membru	01h01
memoire	0?O01
memur	05E01
memuru	05E01
men	0_V02
menadzer	0_X03
menadżer	02601
menadžer	05F02
mencao honrosa	00M01
mencio	0_[02
mencio especial	01T01
mencion	0_]02
mencion de honor	01S01
menció	0_[02
menció especial	01T01
mención	0_]02
mención de honor	01S01
menedzer	0__03
menedzere	02R01
menedzeris	02R01
menedzser	02901
menedżer	02601
menedžer	0X?02
menedžere	02R01
menedžeris	02R01
meneillaan	0J;01
meneillaeaen	0J;01
meneillään	0J;01
menengah	0CO02
menengah atas	0_b01
menesi	0_c01
menesiai	0_d01
menesis	0_c01
menesiu	0_d01
meng	0FL01
menikah	0<d01
menntaskoli	04001
menntaskóli	04001
mention	0_e02
mention assez bien	0MX01
mention bien	0MX01
mention complementaire	09i01
mention complémentaire	09i01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0MX01
mention très bien	0MX01
mentiune	0?=01
mentor	0_g04
mentora	01\01
menuisier	01Z01
menuisiere	01Z01
menuisière	01Z01
menuo	0_d01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0?=01
merchandiser	01g01
merimies	05O01
merit	00T01
meritfoerteckning	0[W01
meritforteckning	0[W01
meritförteckning	0[W01
meritvaerde	0<l01
meritvarde	0<l01
meritvärde	0<l01
merkezi	03W01
mernok	02901
mes	0_k05
mese	0`001
mesec	0`102
meseca	0`102
mesecev	0`301
meseci	0`102
mesemondo	02901
mesemondó	02901
meses	0`402
mesi	0`001
mesiac	0`601
mesiace	0`601
mesiacov	0`601
mesic	0`701
mesice	0`701
mesicu	0`701
meska	0`801
meski	0`801
meslek lisesi	0\C02
meslek yuksekokulu	03n01
meslek yuksekokulu mezunu	0`901
meslek yüksekokulu	03n01
meslek yüksekokulu mezunu	0`901
mesos	0`:01
messageries	02o01
mestari	05O01
mester	0`;03
mesterbrev	07D01
mesterdiploma	0J\01
mesterfok	0`>01
mesterfokozat	0J\01
mesterkepzes	0J\01
mesterképzés	0J\01
mestra	02>01
mestrado	0L=01
mestrado integrado	0L=01
mestratge	0\J01
mestre	0`?02
mestre de obras	01\01
mestre em	0L=01
mestsky urad	0G^02
mestský úrad	03G01
metai	0`A01
meteorologist	01g01
metge	02>01
metgessa	02>01
metreur	01Z01
metselaar	01c01
metsuri	05O01
metteur en scene	01Z01
metteur en scène	01Z01
metu	0`A01
metzger	02c01
metų	0`A01
meubelmaker	01c01
mevcut	0>n01
mews	06401
mezatka	0WB01
mezczyzna	0`801
mezun	0`B01
mezuniyet	0`B01
mezuniyet notu	03K01
meánleibhéal	0^f02
meánscoil	01G01
meðaleinkunn	02301
mfa	0`C02
mgimo	0Aj01
mgr	0`E02
mgr inz	0VP01
mgr inż	0VP01
mh	0>o01
mi	0`G01
midalja	0>O01
middel	0`H01
middelmatig	0C201
middels	0`I02
midlungs	0`K02
midwife	01g01
mierne	0`M01
mierne pokrocily	0Y<01
mierne pokročilý	0Y<01
mies	0`N02
miesiac	0`P01
miesiace	0`P01
miesiecy	0`P01
miesiąc	0`P01
miesiące	0`P01
miesięcy	0`P01
mieszkanie	04U01
militair	01c01
militaire	01Z01
militar	0B103
militare	02501
mills	03701
mim	0FL01
mimar	05E01
mimari	05E01
mimarı	05E01
minicurso	0?g01
ministarstvo	0@F02
ministeerium	05201
minister	03A01
ministere	02o01
ministeri	03P01
ministerie	0P401
ministeriet	0??01
ministerija	03H01
ministerio	0`Q03
ministerioe	06F01
ministerium	03B01
ministeriö	06F01
ministero	03I01
ministerstvo	0G^02
ministerstwo	03601
ministeru	07o01
ministerul	03A01
ministrija	06601
ministrstvo	0>?01
ministry	03701
ministère	02o01
ministério	02Z01
miniszterium	07F01
minisztérium	07F01
minn	0`T02
minor	0BF01
minor in	0BF01
minosites	08=01
minősítés	08=01
mionna	0`G01
mirne	0`V01
mirne pokrocila	0Y=01
mirne pokrocily	0`W01
misrah	0E201
misraħ	0E201
mistenni	0`X01
mistr	0>a01
mit	0Aj01
mit auszeichnung	01A01
mitali	05b02
mitarbeiter	05T01
mitarbeiter des jahres	00:01
mitja	0UK02
mitja alt	0>I01
mitjana	0LT01
mitjà	0UK02
mitjà alt	0>I01
mitjà-alt	0>I01
mittel	0`Y02
mittelmaessig	0<R01
mittelmassig	0<R01
mittelmäßig	0<R01
mittlere kenntnisse	0<R01
mittlere reife	01@01
mixologist	01g01
mizar	0EM01
miðlungs	0`K02
mj	0`[01
mjesec	0`[01
mjeseca	0`[01
mjeseci	0`[01
mjog god	0`\02
mjog god kunnatta	0OS01
mjog gott	0OS01
mjög gott	0OS01
mjög góð	0`\02
mjög góð kunnátta	0OS01
mnd	0`^02
mnt	0\j01
mo	0``01
moara	03A01
moasa	01h01
moașă	01h01
modeliste	01Z01
modellista	02501
moderate	0BA01
moderator	0Bm02
modersmaal	0`a02
modersmaalsnivaa	0Nd01
modersmaalsniveau	0N\01
modersmaalstalare	0Nd01
modersmal	0`a02
modersmalsniva	0Nd01
modersmalsniveau	0N\01
modersmalstalare	0Nd01
modersmål	0`a02
modersmålsniveau	0N\01
modersmålsnivå	0Nd01
modersmålstalare	0Nd01
modista	01B01
modul	0`c02
modurmal	0`e01
modurmali	0`e01
modéliste	01Z01
moedertaal	0JT01
moedertaalspreker	0JT01
moi bat dau	0`f01
moi hoc	0`g01
mois	0`h01
mojster	0EM01
mokslininkas	02Q01
mokslu daktaras	0Dc01
mokslų daktaras	0Dc01
mokykla	0Do01
mokytoja	02Q01
mokytojas	02Q01
molt bo	0NV01
molto buono	09;01
momentan	04B01
momenteel	0RC01
mon	0`i01
monat	0`i01
monate	0`i01
monaten	0`i01
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
monter	0`j02
monteur	0`l03
monteuse	01Z01
month	0`o01
months	0`o01
montir	02:01
montoer	05L03
montor	05L03
montér	0>a01
montör	02A01
montør	05d02
morsmaal	0Ne01
morsmaalsnivaa	0Ne01
morsmal	0Ne01
morsmalsniva	0Ne01
morsmål	0Ne01
morsmålsnivå	0Ne01
mos	0``01
moski	0a001
most	00i01
moteris	0a101
moteriska	0a101
moteriška	0a101
mother language	0NI01
mother tongue	0NI01
motorista	01\01
motors	03701
mottak	0:b01
moulder	01g01
mountain guide	01g01
moyen	07_01
moyenne	0MX01
mozo	01B01
moški	0a001
mpa	0FL01
mph	0FL01
mphil	0FL01
mr	0Hc01
mres	0FL01
ms	0FL01
msc	0a202
msci	0FL01
mta	08Y01
mtech	0FL01
mts	0R?01
mtu	00`01
mtü	00`01
mua dong	0a401
mua he	0R@01
mua thu	0a501
mua xuan	0a601
mudiresi	05E01
mudr	0CI02
mudur	05E01
mudurlugu	0a702
muduru	05E01
mueller	02c01
muhasebeci	05E01
muhely	07F01
muhendis	05E01
muhendisi	05E01
muhendislik	03W01
muinteoir	03U01
muito bom	08j02
mujer	0M^01
mukemmel	0B701
mulettista	02501
mulher	0Ma01
muller	02c01
mulo	0R?01
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
musdienas	0\=01
musee	02o01
museo	0a903
museu	0a<02
museum	0a>07
musician	01g01
musicien	01Z01
musicista	02501
musico	03N02
musiker	0XX04
musim dingin	0aE01
musim gugur	0aF01
musim panas	0aG01
musim semi	0aH01
muskarac	0aI02
muski	0aI02
musko	0aI02
musée	02o01
muttersprache	0Km01
muttersprachler	0Km01
muttersprachlerin	0Km01
muttersprachlich	0Km01
muttersprachniveau	0Km01
mutuelle	02o01
muuja	01>01
muurari	05O01
muuseum	05201
muusikko	05O01
muvezeto	08302
muy alto	09801
muy bueno	09902
muz	0aK02
muzej	03303
muzejs	06601
muzesi	03W01
muzeu	03A01
muzeul	03A01
muzeum	0aM04
muzician	01h01
muziejus	03H01
muzikant	0H001
muzisyen	05E01
muzske	0aK02
muzyk	02601
muškarac	0aI02
muški	0aI02
muško	0aI02
muž	0aK02
mužské	0aK02
mvp	0aQ01
my cv	0aR01
my resume	0aR01
mycket bra	09002
mycket god	09002
mycket goda	0N]01
myndighet	0>>01
myyja	05O01
myyjae	05O01
myyjä	05O01
myymaelae	06F01
myymala	06F01
myymälä	06F01
màster	0\J01
màster universitari	0\J01
máig	00i01
máistreacht	0]P01
mán	0]i01
mánuðir	0]i01
mánuður	0]i01
máster	0TM01
máster universitario	0TM01
männl	0RH01
männlich	0RH01
målare	02A01
mån	0\k01
månad	0\k01
månader	0\k01
måned	0\m02
måneder	0\m02
mécanicien	01Z01
médaille	00L01
médaille d'or	00L01
médecin	01Z01
média	0Ag01
média final	0Ag01
médica	03N02
médico	03N02
médio	0US02
mémoire	0?O01
mérnök	02901
métreur	01Z01
mês	0aS01
mí	0`G01
míonna	0`G01
mírně	0`V01
mírně pokročilá	0Y=01
mírně pokročilý	0`W01
móðurmál	0`e01
móðurmáli	0`e01
mùa hè	0R@01
mùa thu	0a501
mùa xuân	0a601
mùa đông	0a401
múinteoir	03U01
músico	03N02
múzeum	0Zb02
müdiresi	05E01
müdür	05E01
müdürlüğü	0a702
müdürü	05E01
mühendis	05E01
mühendisi	05E01
mühendislik	03W01
mükemmel	0B701
müller	02c01
müzesi	03W01
müzisyen	05E01
müüja	01>01
măcelar	01h01
mēn	0_c01
mēnesis	0_c01
mēneši	0_c01
mėn	0_d01
mėnesiai	0_d01
mėnesių	0_d01
mėnuo	0_d01
męska	0`801
męski	0`801
mężatka	0WB01
mężczyzna	0`801
měs	0`701
městský úřad	0FF01
měsíc	0`701
měsíce	0`701
měsíců	0`701
mūsdienas	0\=01
műhely	07F01
művezető	08302
mới bắt đầu	0`f01
mới học	0`g01
n	0aT01
n v	00`01
n.v	00`01
n1	0<M01
n2	0<M01
n3	0<M01
n4	0<M01
n5	0<M01
na	0aU02
na daljavo	0aW01
na daljinu	0aX02
na dalku	0aZ01
na dialku	0a[01
na diaľku	0a[01
na dálku	0aZ01
na kierunku	0Wa01
naa	0O<01
naaister	01c01
naavaerende	0O<01
nabrezi	0?K01
nabrezie	0a\01
nabrezje	0a]01
nabrežje	0a]01
nachweis	0<Q01
nacionalna poklicna kvalifikacija	0@d01
nadace	0FF01
nadacia	03G01
nadal	04A01
nadiu	0\I01
nadiua	0\I01
nadácia	03G01
naeherin	08Y01
naemndeman	02A01
naeyttelijae	05O01
nagrada	0_103
nagroda	0N<01
nagrody	0N<01
nagyon jo	0Qm02
nagyon jó	0Qm02
naherin	08Y01
naimaton	09M01
naimisissa	09M01
naine	0a^01
nainen	0a_01
najaar	0RG01
nakladatelstvi	0a`02
nakladatelství	0a`02
nakladnik	0ab02
nam	0ad05
nama proyek	0ai01
namestek	0>a01
namesti	0?K01
namestie	0a\01
namndeman	02A01
namornik	0>a01
nams og starfsferill	0Me01
namsbraut	02401
namskeid	0aj01
nang cao	0ak02
nanny	01g01
napjainkig	00i01
napredno	0am06
naselje	0b303
nastavnica	0=n02
nastavnik	0=n02
natakar	05H01
natif	0Zn01
natiivi	02a01
national 5	02X01
natiu	0\I01
nativ	0=X01
nativa	0b603
native	0b903
native language	0NI01
native or bilingual	0NI01
native or bilingual proficiency	0NI01
native proficiency	0NI01
native speaker	0NI01
nativo	0b<02
natjecanje	00601
nattiv	0=Z01
natywny	0Ia01
nauczyciel	0b>02
nauczycielka	02601
naukowiec	02601
navaerende	0O<01
navy	03701
nay	0<A01
nayttelija	05O01
nazev projektu	0b@01
naziv projekta	0bA02
nazov projektu	0bC01
nazwa projektu	0bD01
nd	0bE01
near native	0bF02
near-native	0bF02
nebenfach	0M:01
nebosh	01Q01
necasatorit	0@801
necasatorita	0@801
necăsătorit	0@801
necăsătorită	0@801
negociateur	01Z01
negociatrice	01Z01
negozio	03I01
nelayan	02:01
nemi	0=]01
nemocnica	03G01
nemocnice	0FF01
neozenjen	0bH02
neoženjen	0bH02
neprecejies	0bJ01
neprecejusies	0bJ01
neprecējies	0bJ01
neprecējusies	0bJ01
netekejusi	0V901
netekėjusi	0V901
nettbasert	0NJ01
networks	03701
neudana	0bK01
neudata	0bL01
neuvoja	05O01
nevedes	0V901
nevedęs	0V901
nevelo	02901
nevelő	02901
newspaper	03701
ngach	0AR01
ngan hang	0;A01
nganh	0AT01
nganh hoc	0AT01
nghien cuu sinh	09l01
nghien cuu vien	09l01
nghiên cứu sinh	09l01
nghiên cứu viên	09l01
ngo	0AR01
ngon ngu me de	0:f01
ngành	0AT01
ngành học	0AT01
ngách	0AR01
ngân hàng	0;A01
ngôn ngữ mẹ đẻ	0:f01
ngõ	0AR01
nha bao	09l01
nha hang	0;A01
nha hat	0;A01
nha may	0;A01
nha thiet ke	09l01
nha xuat ban	0bM02
nhac si	09l01
nhan vien	09l01
nhan vien xuat sac	0:m01
nhiep anh gia	09l01
nhiếp ảnh gia	09l01
nhom	0:e01
nhs	03701
nhà báo	09l01
nhà hàng	0;A01
nhà hát	0;A01
nhà máy	0;A01
nhà thiết kế	09l01
nhà xuất bản	0bM02
nhân viên	09l01
nhân viên xuất sắc	0:m01
nhóm	0:e01
nhạc sĩ	09l01
nilai	0EQ01
nimikirja	05a01
ninera	01B01
nit	0Aj01
niveau avance	0CA01
niveau avancé	0CA01
niveau bon	0>H01
niveau debutant	0;l01
niveau débutant	0;l01
niveau europeen	0bO01
niveau européen	0bO01
niveau intermediaire	07_01
niveau intermédiaire	07_01
niveau moyen	07_01
niveau scolaire	0;l01
nivel alto	09801
nivel avancado	08i01
nivel avansat	0CS01
nivel avanzado	09801
nivel basico	0bP02
nivel básico	0BZ01
nivel de baza	0CR01
nivel de bază	0CR01
nivel intermediario	0C001
nivel intermedio	0C101
nivel medio	0C101
nivel medio alto	0>k01
nivel medio-alto	0>k01
nivel mediu	0C501
nivell alt	0NV01
nivell avancat	0NV01
nivell avançat	0NV01
nivell basic	0:S01
nivell bàsic	0:S01
nivell mitja	0Bo01
nivell mitjà	0Bo01
nivodij	00001
niñera	01B01
no	0bR06
nociones	0:T02
nocions	0?C02
nocoes	0bX02
nocoes basicas	0KA01
nodala	0bZ02
nodaļa	0bZ02
noe	0>c01
noe kjennskap	0<Y01
nogenlunde	0`H01
nokkud god	0b\01
nokkuð góð	0b\01
nom del projecte	0b]01
nom du projet	0b^01
nombre del proyecto	0b_01
nome del progetto	0b`01
nome do projeto	0ba01
nominee	00N01
nonprofit	03701
nork	04Z01
norskprove	0<M01
norskprøve	0<M01
nos	0JY01
not ortalamasi	03K01
not ortalaması	03K01
nota	0bb04
nota final	0Ag01
nota finala	0?S01
nota finală	0?S01
nota media	0?R01
nota mitjana	0LT01
notable	0?R01
notaio	02501
notaire	01Z01
notar	0bf03
notaria	01B01
notarie	02A01
notario	01B01
notaris	0bi02
notariusz	02601
notary	01g01
note	0bk02
notendurchschnitt	01A01
notenschnitt	01A01
noter	05E01
notions	0;Y02
notiuni	0CR01
notiuni de baza	0CR01
notlen	0JY01
notář	06]01
nourrice	01Z01
noustaja	01>01
novads	0?001
nover	02901
noverande	0O<01
novice	0bm02
novinar	0bo05
novinár	08K01
novinář	06]01
now	0Bl01
nozioni	0;W02
noções	0bX02
noções básicas	0KA01
noțiuni	0CR01
noțiuni de bază	0CR01
npk	0@d01
npo法人	0c401
nr	04R01
ntnu	0c501
nu	0c605
nu ho sinh	09l01
nubile	0@B01
nucleo	0G<01
nugaletoja	06501
nugaletojas	06501
nugalėtoja	06501
nugalėtojas	06501
num	09>01
numatoma	0c;01
numele proiectului	0c<01
nuo	0c=02
nuotolinis	0Ua01
nuotoliniu budu	0Ua01
nuotoliniu būdu	0Ua01
nurse	01g01
nursery	03701
nutid	0c?02
nutricionista	03N02
nutritionist	0J202
nutriționist	01h01
nuvaerende	0Sl01
nuvarande	0cA01
nuverandi	0K]01
nuværende	0Sl01
nv	00`01
nvq	0>f02
nyar	0cB01
nyara	0cB01
nybegynner	0cC02
nyboerjare	0cE02
nyborjare	0cE02
nybörjare	0cE02
nyelvvizsga	0cG01
nyelvvizsgat	0cG01
nyelvvizsgát	0cG01
nykyaan	0J;01
nykyaeaen	0J;01
nykyhetkeen	0J;01
nykyhetki	0J;01
nykyinen	0J;01
nykyisin	0J;01
nykyään	0J;01
nyni	09]01
nyní	09]01
nyrt	00`01
nyt	0J;01
nyár	0cB01
nábrežie	0a\01
nábřeží	0?K01
nám	0cH02
námestie	0a\01
námořník	0>a01
náms- og starfsferill	0Me01
námsbraut	02401
námskeið	0aj01
náměstek	0>a01
náměstí	0?K01
název projektu	0b@01
názov projektu	0bC01
nâng cao	0ak02
näherin	08Y01
nämndeman	02A01
näyttelijä	05O01
nå	0O<01
nåværende	0O<01
négociateur	01Z01
négociatrice	01Z01
nível avançado	08i01
nível básico	0KA01
nível intermediário	0C001
nívódíj	00001
nõrk	04Z01
nõustaja	01>01
nú	0K]01
núcleo	0G<01
núm	09>01
nútíð	0K]01
núverandi	0K]01
năm	0cJ02
nő	0cL01
nős	0JY01
nőtlen	0JY01
nővér	02901
nữ	0cM01
nữ hộ sinh	09l01
o	0cN03
o levels	02X01
o momento	08601
o-levels	02X01
oab	0@101
obala	09G01
obchod	0G^02
obchodna akademia	0\[01
obchodni akademie	0DP01
obchodni zastupce	0>a01
obchodnik	0Ah02
obchodny zastupca	0@:01
obchodná akadémia	0\[01
obchodní akademie	0DP01
obchodní zástupce	0>a01
obchodník	0Ah02
obchodný zástupca	0@:01
obcina	0>?01
obecnie	04A01
ober	0J^01
oberschule	0<k01
objava	0X`01
objavljen	0cQ01
objavljeno	0cR01
obkladac	0>a01
obkladač	0>a01
oblikovalec	0EM01
oblikovalka	0EM01
obmann	02c01
obor	0cS01
oboru	0cS01
obrona	0cT01
obrt	0WC01
obtained	09X01
obtained in	09X01
obtenida	06C01
obtenido	06C01
obtenu	0EO01
obtenu en	0EO01
obtenue	0EO01
obtenue en	0EO01
obtida	0BG01
obtido	0BG01
obtinut	01C01
obuka	0cU01
občina	0>?01
obținut	01C01
oca	01Q01
ocakavane	0cV01
oceanographer	01g01
ocekavano	0cW01
ocekivano	0cX02
ocena	0cZ03
ocena koncowa	0c]01
ocena końcowa	0c]01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0c^01
ochroniarz	02601
ocjena	0c_01
ocm	01Q01
ocp	01Q01
octrooi	0=M01
od	0c`0<
odbor	0cl03
oddelek	0Jb01
oddeleni	0Gj01
oddelenie	0Go01
oddzial	0Id01
oddział	0Id01
oddělení	0Gj01
ode	01>01
odeljenje	0G?01
odgojitelj	0XM01
odhadce	0>a01
odjel	0co01
odjeljenje	0co01
odlicno	0am06
odlično	0am06
odontotecnico	02501
odotettu	07G01
odsek	0d003
odsjek	0co01
odul	0;V01
odulu	0;V01
odvetnica	0EM01
odvetnik	0EM01
odvjetnica	0=m01
odvjetnicki ured	0WC01
odvjetnik	0=m01
odvjetnički ured	0WC01
odznaczenie	0N<01
odznaka	0N<01
oekonom	05d02
oekotropholog	05T01
oenologue	01Z01
oeversaettare	02A01
oevet	0d301
of	0d401
office	0Oh02
officer	0d503
officina	03I01
officine	03I01
offiser	0;P01
oficial	02?02
oficina	0d803
ofisi	03W01
og	0d;02
oggi	00k01
ogift	0d=02
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
ojczyste	0Ia01
ojczystego	0Ia01
ojczysty	0Ia01
okj	0d?02
oklevel	0dA02
okleveles	0J\01
oklevél	0dA02
okonom	05d02
okotropholog	05T01
okres	0cH02
oktato	08302
oktató	08302
okul	03n01
okulu	03n01
oldal	0dC01
olimpiada	0dD03
olimpiade	00B01
olimpiadă	0?=01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0dG02
ologist	0Sb01
olympiad	00N01
olympiada	0@D02
olympiáda	0@D02
omanik	01>01
omistaja	05O01
ompelija	05O01
on lisans	0`901
ondernemer	01c01
onderneming	0P401
onderscheiding	0JS01
onderzoeker	01c01
oneletrajz	0dI01
oneletrajza	0dI01
ongehuwd	04e01
ongoing	0Bl01
onkentes	0<L01
onkormanyzat	07F01
onlajn	0dJ01
online	0dK0A
onlisans	0`901
onlus	03I01
onoracha	0QS01
ontwerper	01c01
ontwikkelaar	01c01
onur belgesi	0;V01
onwards	0Bl01
onóracha	0QS01
oopt	0<M01
op afstand	0SN01
opas	05O01
opcina	0WC01
operaator	01>01
operaattori	05O01
operador	01\01
operadora	01\01
operaia	02501
operaio	02501
operari	02>01
operaria	02;03
operario	03N02
operater	0d\03
operateur	01Z01
operative	0Sb01
operatoare	01h01
operatoer	05L03
operator	0d_0?
operatore	02501
operatorius	02Q01
operatorka	02601
operators	02R01
operatoru	05E01
operatrice	05Z02
operatör	0GH02
operatörü	05E01
operatør	05d02
operatőr	0<L01
operària	02>01
operária	01\01
operário	01\01
operátor	0YO03
opetaja	01>01
opettaja	05O01
opic	0<M01
opiekun	02601
opiekunka	02601
opisto	04501
opistoaste	0Ki01
opistotutkinto	0Ki01
oplaeg	02j01
opleidingscentrum	08<01
opleidingsdag	0=N01
oplæg	02j01
oppas	01c01
oppekava	0Kh01
oppilas	05O01
opravneni	0@f01
opravnenie	0@g01
oprichter	0J^01
oprávnenie	0@g01
oprávnění	0@f01
opstina	06?01
optica	01B01
optician	0J202
opticien	0AF02
opticienne	01Z01
optico	01B01
optik	0>a01
optiker	0XX04
optikko	05O01
optikus	0<L01
option	0Mg01
optisyen	05E01
optometrist	01g01
optyk	02601
opublikowany	07E01
opérateur	01Z01
opératrice	01Z01
općina	0WC01
opština	06?01
oraz	0dn01
orden	08Z01
ordfoerande	02A01
ordfoerer	0;P01
ordforande	02A01
ordforer	0;P01
ordförande	02A01
ordfører	0;P01
ordinary degree	0::01
organiser	01g01
organist	0Bm02
organizer	01g01
orta	0do02
orta duzey	0do02
orta duzeyde	0e101
orta düzey	0do02
orta düzeyde	0e101
orta seviye	0e101
orta ust	0VC01
orta ustu	0VC01
orta üstü	0VC01
orta-üst	0VC01
ortagi	05E01
ortak yazar	05E01
ortalama	03K01
ortaokulu	03n01
ortağı	05E01
orthophoniste	01Z01
orvos	02901
os	04U01
osakond	0e202
osasto	0e402
oscp	01Q01
osd	0<M01
osiedle	04U01
osiguranje	0@F02
osnivac	05F02
osnivač	05F02
osnove	0e606
osnovna skola	0Jj02
osnovna sola	0Jl01
osnovna škola	0Jj02
osnovna šola	0Jl01
osnovne akademske studije	0<P01
osnovne studije	0<P01
osnovno	0e606
osnovno znanje	0e<03
ospatar	01h01
ospedale	03I01
ospideal	0B@01
ospidéal	0B@01
osposobljavanje	0e?01
ospătar	01h01
ostaja	05O01
ostan	0B@01
osteopath	01g01
ostetrica	02501
ostetrico	02501
ostreiculteur	01Z01
ostréiculteur	01Z01
osuuskunta	06F01
osvc	0FF01
osvedceni	0@f01
osvedcenie	0@g01
osvedčenie	0@g01
osvč	0FF01
osvědčení	0@f01
osz	0e@01
osze	0e@01
osztaly	0eA02
osztalyzat	08=01
osztatlan kepzes	0J\01
osztatlan képzés	0J\01
osztondij	0FC02
osztály	0eA02
osztályzat	08=01
ota	0eC02
oteli	03W01
otomotiv	03W01
otono	0eE01
otoño	0eE01
ottenuto	0B\01
ottico	02501
ottima	09<02
ottima conoscenza	09;01
ottimo	09<02
ou	00`01
outono	0eF01
ouvrage	0?O01
ouvrier	01Z01
ouvriere	01Z01
ouvrière	01Z01
overmontoer	06Q01
overmontor	06Q01
overmontør	06Q01
oversaetter	06Q01
oversattare	02A01
oversetter	0;P01
oversætter	06Q01
ovet	0d301
ovlascenje	0cU01
ovlastenje	0e?01
ovlaštenje	0e?01
ovlašćenje	0cU01
ovoda	0XJ01
ovodapedagogus	02901
ovono	02901
owner	01g01
oy	00`01
oyj	00`01
oyuncu	05E01
oz gecmis	0eG01
ozenjen	0bH02
ozgecmis	0eG01
ozgecmisi	0eG01
oü	00`01
očakávané	0cV01
očekivano	0cX02
očekáváno	0cW01
oženjen	0bH02
p	0eH01
p o box	0eI01
p zza	0?L01
p.o. box	0eI01
p.zza	0?L01
pa	0eJ01
pa distans	0GX01
pa nett	0NJ01
paa	0eJ01
paa distans	0GX01
paa nett	0NJ01
paaaine	0YW01
paagaaende	0eK02
paagaar	0cA01
paallikko	05O01
pabrik	07\01
packer	0Bm02
pacse	0@A01
pacsee	0@A01
pacsé	0@A01
pacsée	0@A01
pad	0FE01
pada	0eM01
padagog	05T01
padalinys	0EU01
padaria	02Z01
padeiro	01\01
padejeja	02Q01
padejejas	02Q01
padeka	06501
padronanza	0L@01
padzilinats	0eN01
padziļināts	0eN01
padėjėja	02Q01
padėjėjas	02Q01
padėka	06501
paeaeaine	0YW01
paeaellikkoe	05O01
paedagog	0eO02
paeivaekoti	0U?02
paetevyys	0YV01
pagaende	0eK02
pagar	0cA01
pagaritookoda	05201
pagaritöökoda	05201
pagasts	0?001
page	0eQ02
pagina	0eS05
pagrindai	0<H02
pagrindine mokykla	0Do01
pagrindines	0eX01
pagrindinė mokykla	0Do01
pagrindinės	0eX01
paguyuban	07\01
paipear	0?P01
paipéar	0?P01
paitinn	0?P01
paivakoti	0U?02
paja	06F01
pakankamai	0eY01
pakar	0eZ01
palestra	05;01
paligs	02R01
palkinto	06G01
palmes	00L01
palomies	05O01
palvelu	06F01
palveluneuvoja	05O01
palvelut	06F01
palyazat	00001
palīgs	02R01
pamata	0e[02
pamatlimeni	06M01
pamatlimenis	0e[02
pamatlīmenis	0e[02
pamatlīmenī	06M01
pamatskola	04401
pamatzinasanas	0e[02
pamatzināšanas	0e[02
pana	0e]01
pana in	0e]01
pana in prezent	02201
pana la	0e]01
panadera	01B01
panaderia	07[01
panadero	01B01
panadería	07[01
panettiere	02501
panificio	03I01
panimo	06F01
pank	05201
pankki	06F01
panna	0WB01
paper	0>201
papeteries	02o01
paralegal	01g01
paramedic	01g01
parcours	0Mg01
pardaveja	02Q01
pardavejas	02Q01
pardavėja	02Q01
pardavėjas	02Q01
pardeveja	02R01
pardevejs	02R01
parduotuve	03H01
parduotuvė	03H01
paredzams	0e^01
paredzets	0e^01
paredzēts	0e^01
park	0FE01
parken	0Of01
parkway	06401
parrucchiera	02501
parrucchiere	02501
parstavis	02R01
parteira	01\01
partner	0e_02
partners	03701
paru dans	0?O01
parvalda brivi	0>b01
pasaje	09>01
pasante	01B01
pascasarjana	0ea01
paseo	09>01
pasif	0CQ01
pasivne	0eb02
pasivni	0`V01
pasivno	0e<03
pasivní	0`V01
pasivně	0`V01
paslaik	0\=01
pasniedzejs	02R01
pasniedzējs	02R01
pasnodarbinats	06601
pass	0ed02
passage	04g01
passatge	09L01
passed	09X01
passeig	09L01
passi	0YV01
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
pasívne	0`M01
paten	09h01
patent	0ef0@
patentas	0XA01
patente	0f603
patentino	01?01
patents	0GS01
patentti	0L501
patevyys	0YV01
patin	08Y01
patissier	0f903
patissiere	01Z01
patlaban	0\=01
patron	01B01
patrón	01B01
pavars	02R01
pavasaris	0f<02
pavārs	02R01
paysagiste	01Z01
pazenges	08R02
paznic	01h01
pazymejimas	08;01
pazymiu vidurkis	0:d01
pazymys	0:d01
pašlaik	0\=01
pašnodarbināts	06601
pašvaldība	06601
pažengęs	08R02
pažymių vidurkis	0:d01
pažymys	0:d01
pažymėjimas	08;01
pd	0f>01
peaeriala	0Kh01
peatukk	03V01
peatükk	03V01
pecheur	01Z01
pecovatel	06]01
pedagogus	02901
pedagógus	02901
pedreiro	01\01
pegawai	02:01
peixeiro	01\01
pek	08302
pekar	06]01
pekara	0@F02
pekaren	03G01
pekarna	0[D02
pekař	06]01
pekerja	02:01
pekseg	07F01
pekáreň	03G01
pekárna	0FF01
pelatih	02:01
pelatihan	0f?02
pelaut	02:01
pelayan	02:01
peluquera	01B01
peluquero	01B01
pemadam	02:01
pemandu	02:01
pemandu wisata	02:01
pembicara	09h01
pembina	02:01
pemenang	05l01
pemerintah	07\01
pemilik	02:01
peminatan	0=H01
pemula	0fA02
pemusik	02:01
penanggung jawab	02:01
penari	02:01
pendiri	02:01
peneliti	02:01
penerbit	0fC02
penerjemah	02:01
pengacara	02:01
pengajar	02:01
pengembang	02:01
pengemudi	02:01
penger	08Q01
penghargaan	05l01
penjahit	02:01
penjual	02:01
penningmeester	01c01
penulis	02:01
penutur asli	07Z01
penyanyi	02:01
penyuluh	02:01
penyunting	02:01
penztaros	08302
peon	01B01
perancang	02:01
perawat	02:01
percakapan	0CQ01
percentage	00T01
perempuan	0eH01
perencana	02:01
perfecto	0IO01
perfeito	0IN01
perfekcyjny	0fE01
perfekt	0fF01
perfektne	0fG02
perfektně	0fI01
perfetto	0fJ01
perguruan tinggi	0MC01
periodico	05;01
periodista	02?02
perit	05601
perito	0fK02
perito industriale	0Fl01
periódico	05;01
perkiraan	0FB01
permis	0@Z03
permis b	03M01
permis de conducere	01_01
permiso	01^01
permit	01X01
permís	01]01
perpustakaan	07\01
personel	05E01
personeli	05E01
perumahan	0Eg01
perusahaan	07\01
peruskoulu	04501
peruskoulun paattotodistus	05501
peruskoulun paeaettoetodistus	05501
peruskoulun päättötodistus	05501
perustaidot	04^02
perustaito	04`01
perustaja	05O01
perustaso	0fM01
perusteet	04^02
perustutkinto	0fN02
pesantren	0MC01
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
pečovatel	06]01
pfa	03A01
pfarrer	02c01
pfleger	05T01
pfoertner	05T01
pfortner	05T01
pförtner	05T01
pg dip	0Pl01
pgce	0fP02
pgdip	0fP02
ph d	0fR03
ph d grad	0fU01
ph d studerende	0fV01
ph.d	0fR03
ph.d.-grad	0fU01
ph.d.-studerende	0fV01
phan tich	09l01
pharma	03701
pharmaceuticals	03701
pharmacie	02o01
pharmacien	01Z01
pharmacienne	01Z01
pharmacist	01g01
pharmacy	03701
pharmd	0FL01
phat trien	09l01
phd	0fW02
phd student	06o01
phdr	0CI02
phien dich	09l01
phiên dịch	09l01
phlebotomist	01g01
pho	0AR01
pho ban	09l01
pho chu tich	09l01
pho giam doc	09l01
pho hieu truong	09l01
pho phong	09l01
phong	0:e01
phong ban	0:e01
phong kham	0;A01
phong thi nghiem	0;A01
phong vien	09l01
photographe	01Z01
photographer	01g01
phr	01Q01
phu bep	09l01
phuc vu	09l01
phuong	0AR01
physician	01g01
physicist	01g01
physiker	05T01
phát triển	09l01
phân tích	09l01
phòng	0:e01
phòng ban	0:e01
phòng khám	0;A01
phòng thí nghiệm	0;A01
phó ban	09l01
phó chủ tịch	09l01
phó giám đốc	09l01
phó hiệu trưởng	09l01
phó phòng	09l01
phóng viên	09l01
phường	0AR01
phố	0AR01
phụ bếp	09l01
phục vụ	09l01
piagam	0fY02
piastrellista	02501
piata	04R01
piazza	0?L01
piazzale	0?L01
piața	04R01
picker	01g01
piekarnia	03601
piekarz	02601
pielegniarka	02601
pielegniarz	02601
pielęgniarka	02601
pielęgniarz	02601
pigiste	01Z01
pilot	0f[03
pilotin	02c01
piloto	03N02
pincer	06802
pinche	01B01
pincér	06802
pintor	03N02
pintora	03N02
pion	0Id01
pirma limena augstaka izglitiba	0XI01
pirmininkas	02Q01
pirmā līmeņa augstākā izglītība	0XI01
pis	09L01
pisarna	0>?01
piso	09>01
pivara	06?01
pivovar	0G^02
pivovara	0WC01
pivovarna	0>?01
pivovary	0FF01
pizzeria	03I01
pjazza	0E201
pl	04S02
plac	04U01
placa	09L01
place	04g01
plads	0Of01
plaket	0;V01
plaketa	0f^01
plakett	0f_01
plan	04f01
planeeritav	0JR01
planer	05T01
planerad	0<g01
planirano	0cX02
planlagt	0O?02
planlanan	0<b01
planned	05f01
planner	06U02
planots	0e^01
planovane	0cV01
planovano	0cW01
planowane	0f`01
planowany	0f`01
plant	03701
plantsoen	0FE01
planuojama	0c;01
plaquiste	01Z01
plass	0:c01
plasterer	01g01
platschef	02A01
platz	0AH01
playworker	01g01
plaza	09>01
plaça	09L01
plc	00`01
plein	0FE01
plida	0<M01
plombier	01Z01
plombiere	01Z01
plombière	01Z01
plongeur	01Z01
plongeuse	01Z01
plumber	01g01
plynne	04902
plynnie	0;E01
plynny	0;E01
plynně	04>01
plynule	04902
plánované	0cV01
plánováno	0cW01
plānots	0e^01
pm	06o01
pmp	01Q01
po box	0eI01
pobalscoil	01G01
pobednica	0fa01
pobednik	0fa01
pobjednica	00601
pobjednik	00601
pocetnik	0fb04
pocetno	0ff02
poczatkujacy	0fh02
początkujący	0fh02
podcast	0>201
podiatrist	01g01
podjetje	0>?01
podnik	0G^02
podsladek	0>a01
podsládek	0>a01
podstawowa	0fj02
podstawowe	0fl01
podstawowy	0fj02
podstawowym	0fl01
podstawy	0fj02
poduzece	0WC01
poduzeće	0WC01
podyplomowe	0VP01
podzim	0fm01
poglavje	0X`01
poglavlje	0A`02
pogovorno	0fn01
pohar	0@D02
pohiharidus	0WH01
pohikool	03Z01
pohvala	0_103
pohár	0@D02
poissonnier	01Z01
poistovna	03G01
poisťovňa	03G01
pojistovna	0FF01
pojišťovna	0FF01
pokal	0fo02
pokladni	0>a01
pokladnik	0Ah02
pokladní	0>a01
pokladník	0Ah02
poklicna matura	0g101
pokojowa	02601
pokojska	0>a01
pokojská	0>a01
pokrocila	0g204
pokrocily	0g204
pokročilá	0g204
pokročilý	0g204
pokryvac	0>a01
pokrývač	0>a01
polaznik	0e?01
pole	0@C01
poletje	0g601
polgarmester	0<L01
polgármester	0<L01
police	03701
police officer	01g01
policealne	0g701
policia	01B01
policial	01\01
policier	01Z01
policiere	01Z01
policista	0>a01
policistka	0>a01
policière	01Z01
policjant	02601
policjantka	02601
policía	01B01
polier	02c01
poliisi	05O01
poliklinika	0g803
polis	0g;02
polisher	01g01
polisi	02:01
politechnika	03h01
politechniki	03h01
politecnica	0L003
politecnico	0B^03
politehnica	07L01
politeknik	0MC01
politibetjent	0;P01
politist	0AO01
politècnica	01O01
politécnica	0B802
politécnico	0B802
poliziotto	02501
polizist	05T01
polițist	0AO01
polku	08Q01
polozen	0IW02
polozna	02601
položen	0IW02
polsterer	05T01
polytechnic	01N01
polytechnique	01P01
pomlad	0g=01
pomoc administracyjna	02601
pomoc kuchenna	02601
pomocnica	0Ad02
pomocnik	0g>05
pomocník	0>a01
pomoćnica	0=m01
pomoćnik	0=n02
pomočnica	0EM01
pomočnik	0EM01
pompier	09O02
ponencia	0gC02
pontificia	0@M01
pontifícia	0@M01
ponència	0?l01
poradca	0@:01
poradce	0>a01
porocen	0\K01
porocena	0\K01
porodni asistentka	0>a01
porodní asistentka	0>a01
poročen	0\K01
poročena	0\K01
portal	09>01
portar	01h01
portas	0<L01
porteira	01\01
porteiro	01\01
porter	01g01
portier	0gE03
portiere	02501
portás	0<L01
pos doutorado	0IV01
pos graduacao	0L=01
posgrado	0TM01
poslovoda	0=n02
poslovođa	0=n02
postaci	05E01
postacı	05E01
postas	0gH02
postbode	01c01
postboks	0gJ02
postbud	05d02
postbus	0gL01
postdoc	0C902
postdoctoral	01g01
poste actuel	00_01
poster	0gM06
postfach	05101
postgrado	0TM01
postgraduate	0Pl01
postgraduate certificate	0Pl01
postgraduate diploma	0Pl01
postgrau	0\J01
postina	02501
postinkantaja	05O01
postino	02501
postliceala	0B:01
postliceală	0B:01
postman	01g01
postwoman	01g01
postás	0<L01
posvet	0X`01
poszter	0GW01
pot	0a]01
potrdilo	0@d01
potvrda	0IW02
pour	0gS01
pouzivatelsky	0gT01
používateľsky	0gT01
povprecje	0gU01
povprecna ocena	0gU01
povprečje	0gU01
povprečna ocena	0gU01
poziom zaawansowany	0;E01
pozoriste	06?01
pozorište	06?01
početnik	0fb04
početno	0ff02
położna	02601
poștaș	01h01
pr	03T01
praca	0gV02
praca z domu	0a[01
praca zdalna	0SO01
pracovnice	0>a01
pracovnicka	0@:01
pracovnik	0Ah02
pracovník	0Ah02
pracovníčka	0@:01
pracownica	02601
pracownik	02601
practical	0B?01
practicant	01h01
practicante	01B01
practice	03701
practitioner	01g01
pradedantysis	0gX02
pradikat	01A01
pradinis	0<H02
pradmenys	0eX01
praedikat	01A01
praegu	0RJ01
praeguseni	0RJ01
praktijk	02Y01
praktikant	0gZ08
praktikantas	02Q01
praktikante	02O02
praktikantin	08Y01
praktikants	02R01
praktikantė	02Q01
praktykant	02601
praktykantka	02601
pramugari	02:01
pramuniaga	02:01
pramusaji	02:01
pranesimas	0XA01
pranešimas	0XA01
praticante	02501
pravnica	0A]03
pravnicka	0Ah02
pravnik	0gb05
prawniczka	02601
prawnik	02601
prawo jazdy	0A501
prawo wykonywania zawodu	0A501
praxis	03B01
praça	04H01
pre intermediate	0;a01
pre-intermediate	0;a01
precejies	0bJ01
precejusies	0bJ01
preceptor	01\01
preceptora	01\01
preconizat	08001
precējies	0bJ01
precējusies	0bJ01
predajna	03G01
predajňa	03G01
predavac	0gg03
predavanje	0X:03
predavatelj	05H01
predavač	0gg03
preddiplomski studij	0gj01
predikat	0EQ01
prednaska	0W:02
prednáška	0Af01
predpoklad	0cW01
predpokladane	0gk02
predpokladané	0cV01
predseda	0Ah02
predsedkyne	0>a01
predsednica	0gm02
predsednicka	0@:01
predsednik	0gm02
predsedníčka	0@:01
predsjednica	0=m01
predsjednik	0=m01
preduzece	06?01
preduzeće	06?01
predvideno	0go03
predvidoma	0h201
predviđeno	0cX02
preemia	0h302
prefecture	02o01
prefeitura	02Z01
preis	08Z01
preistraeger	00:01
preistraegerin	00:01
preistrager	00:01
preistragerin	00:01
preisträger	00:01
preisträgerin	00:01
prekladatel	02S02
prekladateľ	08K01
prelekcja	07E01
premi	01T01
premiacao	00M01
premiação	00M01
premier prix	00L01
premija	00<02
premio	0h503
premios	01S01
premiu	0?=01
premiul	0?=01
premiul i	0?=01
premju	0>O01
preneur de son	01Z01
preparateur	01Z01
preparatoria	0?T01
preparatrice	01Z01
preprint	0>201
presedinta	01h01
presedinte	01h01
present	0h803
presentation	0>201
presente	0h;03
presenter	01g01
presernova nagrada	0f^01
president	0h>03
presidenta	02?02
presidente	03=04
press	03701
pressesprecher	08Y01
presso	0?J01
preukaz	0@g01
prevajalec	0EM01
prevajalka	0EM01
previsao	0BH01
previsio	0hA01
previsionnel	08?01
previsió	0hA01
previst	0hA01
prevista	0hB04
prevista para	0hF02
previsto	0hH03
previsão	0BH01
prevodilac	06i01
prevoditelj	0XM01
prevu	08?01
prevue	08?01
prezent	0hK02
prezentare	07301
prezes	02601
prezident	02S02
prezidents	02R01
prešernova nagrada	0f^01
preżent	0=301
președinte	01h01
președintă	01h01
pri	0hM02
pria	0ZG01
pricakovano	0h201
priemer	0R[01
priemyselna skola	0\[01
priemyselná škola	0\[01
priest	01g01
prijs	0<m01
prilaz	09G01
primar	01h01
primaria	03A01
primarie	03A01
primary school	01N01
primavara	0hO01
primavera	0hP04
primeiro lugar	00M01
primer lugar	01S01
primer premi	01T01
primer premio	01S01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03A01
primărie	03A01
primăvara	0hO01
prince2	01Q01
principal	01g01
principiant	0hT01
principiante	0hU03
printemps	0hX01
printiseacht	06`01
printíseacht	06`01
pripravnica	0A]03
pripravnik	0A]03
pris	0_603
prisen	0hY02
priset	0h[01
prispevek	0Ab02
prispevok	0Af01
prix	00L01
prizas	06501
prize	00N01
priznanje	0_103
pričakovano	0h201
probation officer	01g01
proc	01[01
proceedings	0VZ02
procurador	01B01
procuradora	01B01
prodajalec	0EM01
prodajalka	0EM01
prodavac	0h\03
prodavacica	06i01
prodavač	0h_02
prodavačica	06i01
prodavnica	06?01
prodejna	0FF01
prodi	0=H01
producer	01g01
product manager	06o01
product owner	0C902
productions	03701
productor	01B01
productora	01B01
produtor	01\01
proefschrift	0=M01
prof	0aj01
profesijny zivotopis	0ha01
profesijný životopis	0ha01
profesine kvalifikacija	0>Z01
profesine mokykla	0Do01
profesinis bakalauras	0:]01
profesinis issilavinimas	0>Z01
profesinis išsilavinimas	0>Z01
profesinė kvalifikacija	0>Z01
profesinė mokykla	0Do01
profesional	09801
profesionala videja izglitiba	06n01
profesionalais bakalaurs	0:\01
profesionalais magistrs	0]E01
profesionalna biografija	0=`01
profesionālais bakalaurs	0:\01
profesionālais maģistrs	0]E01
profesionālā vidējā izglītība	06n01
profesjonsstudium	0KL01
profesni prukaz	0@f01
profesni zivotopis	0hb01
profesní průkaz	0@f01
profesní životopis	0hb01
profesoara	01h01
profesoară	01h01
profesor	0hc0:
profesora	01B01
profesorius	02Q01
profesors	02R01
professeur	01Z01
professional proficiency	0?>01
professional working proficiency	0Pc01
professionale	09;01
professioneel	0hm01
professionnel	0CA01
professionsbachelor	0:C01
professionshoejskole	0JV01
professionshojskole	0JV01
professionshøjskole	0JV01
professor	0hn09
professora	07]02
professore	02501
professoressa	02501
professori	05O01
professzor	02901
profesör	05E01
proficient	02U02
proficient user	0?>01
profiel	02k01
profil	0IJ01
profilul	0IJ01
profissional	08i01
progett	0i701
progetti	0b`01
progettista	02501
progetto	0b`01
program	0i805
program studi	0=H01
programador	02;03
programadora	02;03
programatoare	01h01
programator	0i=03
programci	05E01
programcı	05E01
programer	0d\03
programerka	0EM01
programi	04I01
programista	02601
programistka	02601
programma	0i@01
programmatore	02501
programmatrice	02501
programmeerija	01>01
programmer	0iA02
programmerare	02A01
programmerer	0;P01
programmet	02b01
programmetaja	02R01
programmetajs	02R01
programmeur	0AF02
programmierer	05T01
programmoer	06Q01
programmor	06Q01
programmør	06Q01
programmētāja	02R01
programmētājs	02R01
programozo	02901
programozó	02901
programuotoja	02Q01
programuotojas	02Q01
programátor	02S02
programı	04I01
proiect	0c<01
proiecte	0c<01
proiectul	0c<01
proje	0iC01
proje adi	0iC01
proje adı	0iC01
project	0iD03
project manager	06o01
projecte	0b]01
projected	05f01
projecten	0iG01
projectes	0b]01
projectnaam	0iG01
projecto	0ba01
projectos	0ba01
projects	0@901
projekat	0iH01
projekt	0iI0=
projekt neve	0iV01
projektai	0iW01
projektant	0iX04
projektantka	02601
projektas	0iW01
projekte	0i\02
projektek	0iV01
projekter	0i^01
projekti	0i_06
projektid	0ie01
projektin nimi	0if01
projektit	0if01
projektledare	02A01
projektname	0]e01
projektnamn	0ig01
projektnavn	0i^01
projektoer	02A01
projektor	02A01
projekts	0ih01
projektu	0bD01
projekty	0ii03
projektör	02A01
projeler	0iC01
projesi	0iC01
projet	0b^01
projeteur	01Z01
projeto	0ba01
projetos	0ba01
projets	0b^01
prolece	0il01
proleće	0il01
proljece	0im01
proljeće	0im01
promedio	0?R01
promenade	0AH01
promotie	0Hb01
promotion	0in01
promotor	03N02
promotora	03N02
promotore	02501
promotrice	02501
promovendus	0J^01
promoviert	0in01
proofreader	01g01
properties	03701
prosecna ocena	0io01
prosek	0io01
prosek ocena	0io01
prosečna ocena	0io01
prosiding	09h01
prosjecna ocjena	0c_01
prosjek	0c_01
prosjek ocjena	0c_01
prosjekt	0j002
prosjekter	0j201
prosjektnavn	0j201
prosječna ocjena	0c_01
prospech	0A602
prospective	05f01
prospektas	03T01
prospekts	0?001
prospěch	0RZ01
prostovoljec	0EM01
prostovoljka	0EM01
protesico	01B01
prothesiste	01Z01
prothésiste	01Z01
protésico	01B01
provincia	03I01
provincie	0P401
provinsi	0Eg01
proyecto	0b_01
proyectos	0b_01
proyek	0ai01
proġett	0i701
pruefer	05T01
pruefung	0<Q01
prufer	05T01
prufung	0<Q01
prukaz	0@f01
prumer	0RZ01
pruvodce	0>a01
pruvodkyne	0>a01
prvostopenjski	0G001
prvostupnica	0gj01
prvostupnik	0gj01
przedsiebiorstwo	03601
przedsiębiorstwo	03601
przedstawiciel	02601
przedszkole	03h01
przeglad	07E01
przegląd	07E01
przewidywane	0f`01
przewidywany	0f`01
przewodniczaca	02601
przewodniczacy	02601
przewodniczka	02601
przewodnicząca	02601
przewodniczący	02601
przewodnik	02601
przychodnia	03601
práca z domu	0a[01
právnik	0@:01
právnička	0Ah02
právník	0>a01
prädikat	01A01
préfecture	02o01
prémio	00M01
préparateur	01Z01
préparatrice	01Z01
présent	00_01
président	01Z01
présidente	01Z01
prévisionnel	08?01
prévu	08?01
prévue	08?01
prêmio	00M01
príspevok	0Af01
próf	0aj01
prófessor	0=]01
prüfer	05T01
prüfung	0<Q01
prēmija	00B01
průkaz	0@f01
průměr	0RZ01
průvodce	0>a01
průvodkyně	0>a01
psc	0cH02
psichologas	02Q01
psicoleg	02>01
psicologa	0j304
psicologo	06R03
psicòleg	02>01
psicòloga	02>01
psicóloga	03N02
psicólogo	03N02
psiholog	0j704
psihologs	02R01
psikolog	0Qk02
psm	01Q01
pst	0\j01
psuhholoog	01>01
psycholog	06W04
psychologist	01g01
psychologue	01Z01
psycholoog	01c01
psychológ	08K01
psychomotricien	01Z01
psykolog	05L03
psykologi	05O01
pszichologus	02901
pszichológus	02901
psühholoog	01>01
psč	0cH02
pt	0j;02
pta	08Y01
pte	0j=02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	03701
pubblicato	07401
pubblicazione	07401
publicacao	05;01
publicacio	0?l01
publicacion	01`01
publicació	0?l01
publicación	01`01
publicado	0?j02
publicat	0?h02
publicatie	0=M01
publication	0?O01
publicação	05;01
publicerad	0LL01
publiceret	02j01
publie	0?O01
publikace	0GO01
publikacia	0Af01
publikacija	0j?04
publikacio	0GW01
publikacja	07E01
publikation	08L01
publikácia	0Af01
publikáció	0GW01
publikācija	0GS01
publisert	0W<01
published	0>201
publishers	03701
publishing	03701
publié	0?O01
puchar	0N<01
pucko otvoreno uciliste	0jC01
puerta	09>01
puheenjohtaja	05O01
puheenvuoro	0L501
puheterapeutti	05O01
puiestee	0\o01
puikiai	0Zm01
puikus	0Zm01
puisto	08Q01
pultos	0<L01
puppeteer	01g01
purser	01g01
pusat	07\01
pustakawan	02:01
put	0jD02
putkiasentaja	05O01
puuseppa	05O01
puuseppae	05O01
puuseppä	05O01
puutarhuri	05O01
pučko otvoreno učilište	0jC01
pza	09>01
página	0jF02
pályázat	00001
până	0e]01
până la	0e]01
până în	0e]01
până în prezent	02201
pâtissier	01Z01
pâtissière	01Z01
pädagog	05T01
päiväkoti	0U?02
pätevyys	0YV01
pääaine	0YW01
päällikkö	05O01
på	0eJ01
på distans	0GX01
på nett	0NJ01
pågående	0eK02
pågår	0cA01
pædagog	06Q01
pék	08302
pékség	07F01
pénztáros	08302
pêcheur	01Z01
pós-doutorado	0IV01
pós-graduação	0L=01
póster	01`01
pôle	0@C01
pôster	05;01
põhiharidus	0WH01
põhikool	03Z01
pārdevēja	02R01
pārdevējs	02R01
pārstāvis	02R01
pārvalda brīvi	0>b01
pētniece	02R01
pētnieks	02R01
płynnie	0;E01
płynny	0;E01
přednáška	0GO01
předpoklad	0cW01
předpokládané	0cW01
předseda	0>a01
předsedkyně	0>a01
překladatel	06]01
příspěvek	0GO01
qa	06o01
qpa	0AC01
quaderni	07401
quaderns	0?l01
quadra	04H01
quadro	02501
quai	04g01
qualifica	0jH02
qualifica professionale	0Fl01
qualificacio	0LT01
qualificació	0LT01
qualified	01X01
quan	0AR01
quan doc	09l01
quan ly	09l01
quan tri vien	09l01
quimic	02>01
quimica	02?02
quimico	03N02
quy	0;A01
químic	02>01
química	02?02
químico	03N02
quản lý	09l01
quản trị viên	09l01
quản đốc	09l01
quận	0AR01
quỹ	0;A01
r	0aT01
raadgivare	02A01
raadgiver	05d02
raadslid	01c01
raamat	03V01
raamatukogu	05201
raamatupidaja	01>01
raatali	05O01
rabbi	01g01
racunovoda	0=n02
racunovodja	0EM01
racunovodkinja	0EM01
rad	0A`02
rad od kuce	0aX02
rad od kuće	0aX02
radca	02601
radgivare	02A01
radgiver	05d02
radgjafi	0=]01
radiographer	01g01
radionica	0@F02
radna	02601
radna biografija	0=`01
radnica	0=n02
radnik	0=n02
radny	02601
radstefna	0?I01
raduneyti	06H01
raeaetaeli	05O01
rafvirki	0=]01
ragel	0^301
ragioniera	02501
ragioniere	02501
rahastonhoitaja	05O01
rahuldav	0WM01
raitti	08Q01
rajonas	03T01
rakenduskorgharidus	0:^01
rakenduskorgkool	03Z01
rakenduskõrgharidus	0:^01
rakenduskõrgkool	03Z01
rakennus	06F01
rakpart	03Y01
raksts	0GS01
raktaros	0<L01
raktáros	0<L01
rama	0L801
rambla	09L01
ranger	01g01
rannog	06101
rannsakandi	0=]01
rannóg	06101
ranta	08Q01
raportti	0L501
rapport	05g03
raumausstatter	05T01
ravintola	06F01
ravitsemusterapeutti	05O01
razgovorno	0jJ01
raziskovalec	0EM01
raziskovalka	0EM01
razoavel	0C001
razoável	0C001
razveden	0bH02
razvedena	0bH02
razvijalec	0EM01
razvijalka	0EM01
razvojni	0=m01
računovodja	0EM01
računovodkinja	0EM01
računovođa	0=n02
raġel	0^301
rd	0jK02
re	0Kf01
realexamen	0P;01
realizador	01B01
realizadora	01B01
realschulabschluss	01@01
realschule	0<k01
realty	03701
reatha	05`01
rebbiegha	0jM01
rebbiegħa	0jM01
rebbieh	0>O01
rebbieħ	0>O01
recenzio	0GW01
recenzió	0GW01
recenzja	07E01
recepcioner	0XM01
recepcionista	02;03
recepcios	02901
recepciós	02901
recepcjonista	02601
recepcjonistka	02601
recepcna	0@:01
recepcni	0>a01
recepcny	0@:01
receptioner	01h01
receptionera	01h01
receptionist	0jN05
receptioniste	01c01
receptionniste	01Z01
receptor	05H01
recepčná	0@:01
recepční	0>a01
recepčný	0@:01
recepționer	01h01
recepționeră	01h01
recompense	00L01
reconeixement	01T01
reconhecimento	00M01
reconocimiento	01S01
recruiter	06o01
red seal	02W01
redacteur	0AF02
redactoare	01h01
redactor	0jS04
redactora	02?02
redactrice	01Z01
redakteur	05T01
redaktoer	05L03
redaktor	0jW06
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
redelijk	0C201
rederi	0:b01
rederiet	0:b01
reditel	06]01
referat	0j]03
referats	0GS01
referendar	05T01
referens	02901
referent	0j`08
referenta	01h01
referentka	02601
referentă	01h01
referāts	0GS01
region	0jh03
regione	03I01
regisseur	0jk02
regisseuse	01Z01
registered	01X01
registrar	01g01
registratie	0=K01
registration	01X01
registrator	02A01
registro	0@101
rehber	05E01
rehtori	05O01
reinigungskraft	02c01
reiprennandi	0OS01
rektor	05L03
rektorova nagrada	00601
relawan	02:01
relazione	07401
remota	0jm02
remote	0jo04
remotely	0Ob01
remoto	0k303
remplacant	01Z01
remplacante	01Z01
remplaçant	01Z01
remplaçante	01Z01
rencana	0FB01
rendelo	07F01
rendelő	07F01
rendor	0<L01
rendőr	0<L01
rengoeringsassistent	06Q01
rengoringsassistent	06Q01
rengøringsassistent	06Q01
renholder	0;P01
repartidor	01B01
repartidora	01B01
reparto	0FK01
reporter	0k602
representante	01\01
representative	01g01
reprezentant	01h01
repórter	01\01
requisiteur	05T01
research assistant	01g01
researcher	01g01
resepsionis	02:01
resepsiyonist	05E01
resepsjonist	0;P01
residence	04g01
residente	01\01
resort	03701
responsabil	01h01
responsabila	01h01
responsabile	02501
responsabilă	01h01
responsable	0k803
responsavel	01\01
responsável	01\01
ressort	06P01
restaurace	0FF01
restauracia	03G01
restauracja	03601
restaurang	0>>01
restaurant	0k;08
restaurante	08_02
restaurator	05T01
restauratore	02501
restauratrice	02501
restavracija	0>?01
restonomi	04V01
restoran	0kC05
restoranas	03H01
restorani	03W01
restorans	06601
restoranı	03W01
restorer	01g01
restorāns	06601
result	00T01
resume	0aR01
resumo	05;01
reszleg	0CH01
retail	0kH02
retning	0kJ01
rettindi	0[Z02
review	0>201
revija	0X`01
revisor	0kK04
revisora	01\01
revisore	02501
revista	0kO04
revistă	07301
revizor	0XM01
revue	0?O01
rezeptionist	05T01
rezident	01h01
reznik	0>a01
reštaurácia	03G01
rhce	01Q01
rhcsa	01Q01
riaditel	08K01
riaditeľ	08K01
riarthoir	03U01
riarthóir	03U01
ricercatore	02501
ricercatrice	02501
ricerkatur	05601
richter	02c01
richting	02k01
riconoscimento	00O01
ridic	06]01
ridicsky prukaz	0@f01
rigger	01g01
rigorosum	0<M01
rijbewijs	0=K01
rilasciata	0B\01
rilasciato	0B\01
rimelig	0`H01
ring	0AH01
ringevikar	0;P01
rinne	08Q01
ristorant	07o01
ristorante	03I01
ritari	0=]01
ritgerd	0?I01
ritgerð	0?I01
ritstjori	0=]01
ritstjóri	0=]01
rivista	07401
riwayat hidup	0D^01
riċerkatur	05601
rndr	0CI02
road	06401
robotnica	02601
robotnik	0]U02
robotník	0@:01
roc	0kS01
rocenka	0GO01
rodeny hovorca	0^I01
rodený hovorca	0^I01
rodily	0^Q01
rodily mluvci	0^Q01
rodilý	0^Q01
rodilý mluvčí	0^Q01
rodny jazyk	0kT02
rodný jazyk	0kT02
rodovia	04H01
rodzimy	0Ia01
roerlegger	0;P01
roermokare	02A01
roinn	0kV02
rok	0kX03
rokov	0k[01
roku	0k\02
roky	0k^02
rolniczka	02601
rolnik	02601
ronda	0?o02
roofer	01g01
rorlegger	0;P01
rormokare	02A01
route	04g01
rozdzial	07E01
rozdział	07E01
rozhodci	0>a01
rozhodčí	0>a01
rozvedena	0k`02
rozvedeny	0k`02
rozvedená	0k`02
rozvedený	0k`02
rozwiedziona	0WB01
rozwiedziony	0WB01
ročenka	0GO01
rt	0kb02
rua	04H01
rudens	0kd01
rudiments	0;l01
ruduo	0ke01
rue	04g01
ruhsat	0<c01
ruim voldoende	0P`01
rukovodilac	06i01
rukovoditelj	0XM01
rumah sakit	07\01
runai	03U01
runner	01g01
runner up	00N01
runner-up	00N01
rupnica	06601
rutineret	0kf01
rw	0Eg01
ry	00`01
rybak	02601
rybar	0>a01
rybář	0>a01
ryhma	0kg02
ryhmae	0kg02
ryhmä	0kg02
rzeczoznawca	02601
rzeznik	02601
rzeźnik	02601
ráðgjafi	0=]01
ráðstefna	0?I01
ráðuneyti	06H01
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
résumé	0aR01
részleg	0CH01
réttindi	0[Z02
rörmokare	02A01
rørlegger	0;P01
rúnaí	03U01
rūpnīca	06601
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0RN01
s e	0DZ01
s h	0DZ01
s kom	0DZ01
s l	00`01
s l u	00`01
s n c	00`01
s p	0>?01
s p a	00`01
s pd	0DZ01
s pohvalom	0c_01
s r l	00`01
s r o	00`01
s t	0DZ01
s vyznamenanim	0A602
s vyznamenaním	0R[01
s vyznamenáním	0RZ01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0RN01
s.e	0DZ01
s.h	0DZ01
s.kom	0DZ01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0>?01
s.p.a	00`01
s.pd	0DZ01
s.r.l	00`01
s.r.o	00`01
s.t	0DZ01
s/a	00`01
s/d	0RN01
s1	09a01
s2	0ki02
s3	0I301
sa	0kk02
saakka	08102
saangare	02A01
saangerska	02A01
saat ini	0R701
saatio	06F01
sac	00`01
sach	0:N01
sachbearbeiter	05T01
sachkunde	0\F02
sachverstaendige	05T01
sachverstandige	05T01
sachverständige	05T01
sada	0Dg02
sadasnjost	0Dg02
sadašnjost	0Dg02
saeaetioe	06F01
saehkoeasentaja	05O01
saelger	06Q01
saeljare	02A01
saemileg	0b\01
saenger	05T01
safe	01Q01
safn	06H01
sage femme	01Z01
sage-femme	01Z01
saggio	07401
sagsbehandler	06Q01
sahibi	05E01
sahkoasentaja	05O01
sailor	01g01
saineolai	0km02
saineolaí	0km02
sairaala	06F01
sairaanhoitaja	05O01
sairaanhoitaja (amk	04V01
saisonnier	01Z01
saisonniere	01Z01
saisonnière	01Z01
sajf	0ko01
saksbehandler	0;P01
sal lum	0=301
sal-lum	0=301
saldatore	02501
saldatrice	02501
sales	02:01
salesman	01g01
salesperson	01g01
saleswoman	01g01
saljare	02A01
salon	03701
sambo	0K^01
samboer	0K_01
samenwonend	04e01
samhradh	0l001
samlevende	0l101
samordnare	02A01
samostojni podjetnik	0>?01
samozatrudnienie	03601
sampai	0RN01
sampai dengan	0RN01
sampai saat ini	0R701
sampai sekarang	0R701
sampiyon	0;V01
samska	0\K01
samski	0\K01
samtaleniva	0>c01
samtalenivaa	0>c01
samtaleniveau	0`H01
samtalenivå	0>c01
samtalsniva	0SP01
samtalsnivaa	0SP01
samtalsnivå	0SP01
san ve tic	00`01
san. ve tic	00`01
sanayi	03W01
sang lap	09l01
sangare	02A01
sangat baik	0Zo02
sanger	0Oj03
sangerska	02A01
sanitaeter	05T01
sanitar	06]01
sanitater	05T01
sanitář	06]01
sanitäter	05T01
santral gorevlisi	05E01
santral görevlisi	05E01
saopstenje	0cQ01
saopštenje	0cQ01
sap certified	01Q01
sapper	01g01
saradnica	06i01
saradnik	06i01
sarjana	0DZ01
sarkici	05E01
sarl	00`01
sarta	02501
sarto	02501
sarunvaloda	0l201
sarunvalodas limeni	0l201
sarunvalodas līmenī	0l201
sas	00`01
sastre	01B01
sasu	00`01
sat	0<M01
satis elemani	05E01
satis temsilcisi	05E01
satisfacator	0C501
satisfăcător	0C501
satpam	02:01
satış elemanı	05E01
satış temsilcisi	05E01
savanore	02Q01
savanoris	02Q01
savanorė	02Q01
savetnica	06i01
savetnik	06i01
savininkas	02Q01
savivaldybe	03H01
savivaldybė	03H01
savjetnica	0=m01
savjetnik	0=m01
sayfa	0l301
sayman	05E01
sbornik	0GO01
sborník	0GO01
sc	04R01
scade nel	0N=01
scaffolder	01g01
scala	0?L01
scarso	0B[01
scc	01Q01
sccl	00`01
schaefer	02c01
schafer	02c01
schauspieler	05T01
scheidsrechter	01c01
schein	0<Q01
schichtfuehrer	05T01
schichtfuhrer	05T01
schichtführer	05T01
schiedsrichter	05T01
schilder	01c01
schlosser	05T01
schneiderin	08Y01
schoeffe	02c01
schoeffin	02c01
schoffe	02c01
schoffin	02c01
scholarship	00N01
scholengemeenschap	08<01
school	0l402
school leaving certificate	02X01
school level	0;a01
school of	01N01
schoonheidsspecialist	0H001
schreiner	05T01
schreinerei	03B01
schriftfuehrer	05T01
schriftfuhrer	05T01
schriftführer	05T01
schulabschluss	01@01
schule	0RX02
schulkenntnisse	05S01
schulung	0O802
schweisser	05T01
schweißer	05T01
schwerpunkt	0M:01
schwester	02c01
schäfer	02c01
schöffe	02c01
schöffin	02c01
scientist	01g01
scienziato	02501
scoala	07L01
scoala gimnaziala	07L01
scoala postliceala	0l602
scoala profesionala	09o01
scoil	01G01
scolaire	0;l01
scolaireacht	0>J01
scolastica	0B[01
scolastico	0;W02
scolastico buono	0GL01
scoláireacht	0>J01
scop	00`01
scopus	01[01
score	00T01
scrum master	0l803
scuola	01R01
scuola media	01R01
scuola primaria	01R01
scuola superiore	01R01
sdn bhd	00`01
sdruzeni	0FF01
sdružení	0FF01
se	00`01
se traja	0Di01
seafarer	01g01
seaman	01g01
seamstress	01g01
secao	0G<01
seccao	0G<01
seccio	0Ga01
seccion	0EN01
secció	0Ga01
sección	0EN01
second class	00T01
second mate	01g01
second place	00N01
secondary education	02X01
secondary school	01N01
secondary school certificate	02X01
secretaire	01Z01
secretar	0=902
secretara	01h01
secretaresse	01c01
secretari	02>01
secretaria	0l;04
secretario	03N02
secretaris	01c01
secretary	01g01
secretară	01h01
secretària	02>01
secretária	01\01
secretário	01\01
secrétaire	01Z01
secteur	0@C01
sectia	0EX01
sectie	0l?02
section	0>Y01
sector	04R01
sectorul	04R01
secundaria	0L602
secundario	00J01
secundària	0<?01
secundário	00J01
secção	0G<01
secția	0EX01
secție	0EX01
sedaj	0Di01
sedan	0OJ01
sedang	0CQ01
sedanjost	0Di01
sedzia	02601
sef	0lA04
sefa	01h01
sefi	05E01
seged	02901
segedmunkas	0<L01
segretaria	02501
segretario	02501
segretarja	05601
segretarju	05601
segundo grau	00J01
segundo lugar	01S01
segundo premio	01S01
seguradora	02Z01
seguros	08_02
segéd	02901
segédmunkás	0<L01
sehr gut	0O:02
sehr gute kenntnisse	0O:02
seit	0lE01
seite	0lF01
sejak	0lG02
sekarang	0R701
sekce	0Gj01
sekcia	0Go01
sekcja	0Id01
sekolah	0MC01
sekolah dasar	0MC01
sekolah menengah	0MC01
sekolah tinggi	0MC01
sekretaer	0Oj03
sekretar	0lI03
sekretare	02R01
sekretarica	06i01
sekretaris	02:01
sekretarka	0Po03
sekretars	02R01
sekretarz	02601
sekreter	05E01
sekreterare	02A01
sekreteri	05E01
sekretore	02Q01
sekretorė	02Q01
sekretárka	0@:01
sekretářka	0>a01
sekretär	0lL02
sekretær	05d02
sekretāre	02R01
sekretārs	02R01
seksi	0:L01
seksjon	0lN01
sektion	0lO02
sektor	0lQ03
sekundarabschluss	01@01
selbstaendig	08Y01
selbstandig	08Y01
selbststaendig	0OW02
selbststandig	0OW02
selbstständig	0OW02
selbständig	08Y01
self employed	03701
self-employed	03701
selger	0;P01
seller	0Sb01
selskab	0??01
selskap	0:b01
selts	05201
selvstaendig	0lT01
selvstendig naeringsdrivende	0lU01
selvstendig næringsdrivende	0lU01
selvstændig	0lT01
semaine	0lV01
semaines	0lV01
semana	0lW02
semanas	0lW02
seminaari	0lY02
seminaire	0O501
seminar	0l[0:
seminari	0le01
seminario	0lf03
seminarium	0li03
seminary	01N01
seminer	0JX01
semineri	0JX01
seminár	0ll01
seminário	0?g01
seminář	0lm01
sempozyumu	0=O01
sena	0ln01
senac	0@M01
senai	0@M01
sene	0lo01
senior	0RM01
senter	0:b01
seo	06o01
seppa	05O01
seppae	05O01
seppä	05O01
serbest	03W01
serfraedingur	0m002
sergeant	01g01
serhaefing	02401
serralheiro	01\01
serrurier	01Z01
sertificets	06701
sertificēts	06701
sertifika	0<c01
sertifikaat	0Vc01
sertifikaatti	0m202
sertifikali	0<c01
sertifikalı	0<c01
sertifikasi	0m402
sertifikası	0<c01
sertifikat	0m604
sertifikatas	08;01
sertifikats	06701
sertifikuotas	08;01
sertifikāts	06701
sertifioitu	03X01
sertifisering	08a01
sertifisert	08a01
serveerster	01c01
servei	0Ga01
serveis	03P01
servente	01\01
server	01g01
serveur	01Z01
serveuse	01Z01
service	0@C01
servicekraft	02c01
services	03701
servicio	0EN01
servicios	07[01
serviciul	0EX01
servicos	02Z01
servirka	0>a01
servitoer	0T302
servitor	0T302
servitris	02A01
servitör	02A01
servitør	0;P01
servizi	03I01
serviços	02Z01
servsafe	01Q01
servírka	0>a01
sesongarbeider	0;P01
sestra	0Ah02
setaliste	09G01
setany	03Y01
setmana	0m:01
setmanes	0m:01
setor	0G<01
setter	01g01
settimana	0m;01
settimane	0m;01
settore	0m<02
setzer	05T01
seura	06F01
sexton	01g01
sezione	0FK01
seção	0G<01
sgpa	0AC01
shepherd	01g01
shipping	03701
shop	03701
short course	0CE01
shortlisted	00N01
shrm	01Q01
si	0m>01
sia	00`01
siandien	0D]01
sicher	0O:02
sida	0m?01
sidan	0m@01
side	0mA02
side project	0@901
siden	0OO02
sidlisko	0a\01
sidliste	0?K01
sieger	0fo02
siegerin	00:01
siele	0<M01
sieu thi	0;A01
sieviesu	0mC01
sieviete	0mC01
sieviešu	0mC01
signaller	01g01
signalman	01g01
sigorta	03W01
sigurvegari	00;01
sihteeri	05O01
siiani	0RJ01
siivooja	05O01
silpnai	0eX01
silver	00N01
silver medal	00N01
sim	0<j01
sim a	0<j01
sim c	0<j01
simdi	0>n01
simposio	05;01
simpozion	07301
simpósio	05;01
since	0mD01
sindaco	02501
sinds	0mE01
singel	0FE01
single	0A[01
sirket	03W01
sirketi	03W01
sistemas	08_02
sistemes	03P01
sistemi	03I01
sitesi	0>o01
siuo metu	0D]01
sivilingenioer	0KL01
sivilingenior	0KL01
sivilingeniør	0KL01
siviloekonom	0KL01
sivilokonom	0KL01
siviløkonom	0KL01
sivu	0mF01
sivuaine	0YW01
six sigma	01Q01
sixth form	01N01
siêu thị	0;A01
sjaafoer	0;P01
sjafor	0;P01
sjalfbodalidi	0=]01
sjef	0;P01
sjoeman	02A01
sjoemann	0;P01
sjomadur	0=]01
sjoman	02A01
sjomann	0;P01
sjukgymnast	02A01
sjukhus	0>>01
sjukhuset	0>>01
sjukrahus	06H01
sjukskoeterskeexamen	0Mi01
sjukskoterskeexamen	0Mi01
sjuksköterskeexamen	0Mi01
sjálfboðaliði	0=]01
sjåfør	0;P01
sjómaður	0=]01
sjöman	02A01
sjømann	0;P01
sjúkrahús	06H01
sk	0>o01
skaadespelare	02A01
skadespelare	02A01
skarbniczka	02601
skarbnik	02601
skild	0K^01
skilled	0RM01
skilt	0mG02
skipper	0mI04
skipstjori	0=]01
skipstjóri	0=]01
skiries	0bJ01
skirteini	0[Z02
skladiscnik	0EM01
skladistar	0=m01
skladištar	0=m01
skladiščnik	0EM01
skladnice	0>a01
skladnik	0Ah02
skladník	0Ah02
sklep	03601
skoeterska	02A01
skola	0mM07
skola primarja	04701
skola sekondarja	04701
skolan	0Nf01
skole	0mT02
skolekundskaber	0<X01
skolekunnskaper	0<Y01
skolen	0mT02
skoleni	0lm01
skolenie	0ll01
skoli	04001
skolinn	04001
skolkunskaper	0<;01
skolotaja	02R01
skolotajs	02R01
skolotāja	02R01
skolotājs	02R01
skoterska	02A01
skr poczt	04U01
skr. poczt	04U01
skraddare	02A01
skraeddare	02A01
skraedder	06Q01
skrbnik	0EM01
skredder	0;P01
skribent	02A01
skripsi	09h01
skripta	0W:02
skriptá	0Af01
skräddare	02A01
skrædder	06Q01
skuespiller	05d02
skup	0cR01
skupina	0mV03
skuska	0@g01
skyrius	0mY02
skyrsla	0?I01
skådespelare	02A01
skírteini	0[Z02
skóli	04001
skólinn	04001
sköterska	02A01
skúška	0@g01
skýrsla	0?I01
sl	00`01
sladek	0>a01
sladovna	0FF01
sladovnik	0>a01
sladovník	0>a01
slager	01c01
slagter	06Q01
slaktare	02A01
slakter	0;P01
slaugytoja	02Q01
slimnica	06601
slimnīca	06601
slobodna	0m[01
slobodny	0m[01
slobodná	0m[01
slobodný	0m[01
slta	0T001
slu	00`01
slusarz	02601
slutbetyg	0m\02
sluzba	0lQ03
služba	0lQ03
sládek	0>a01
sma	0m^04
smart working	00e01
smed	05L03
smer	0mb02
smid	0J^01
smidur	0=]01
smiður	0=]01
smjer	0md01
smk	0m^04
smp	0me02
snekker	0;P01
snickare	02A01
snin	0ln01
snit	0Jo01
snitt	0PD01
snittbetyg	0<l01
so	0mg02
so cap	0`f01
so yeu ly lich	0RW01
soavtor	0X`01
sobresaliente	0?R01
sobrid	0\=01
soc coop	00`01
soc. coop	00`01
soci	02>01
socia	0j304
social worker	01g01
sociedad	07[01
sociedade	02Z01
societa	03I01
societat	03P01
societate	03A01
societe	02o01
society	03701
società	03I01
socio	06R03
société	02o01
sodelavec	0EM01
sodelavka	0EM01
sodien	0\=01
soehne	08[01
soemand	06Q01
soemmerska	02A01
sofer	01h01
soferis	02R01
sofor	0mi03
soforu	05E01
software	03701
sofőr	08302
sohn	08[01
sohne	08[01
sok	0>o01
sokagi	0>o01
sokak	0>o01
sokağı	0>o01
sola	0Jl01
soldador	03N02
soldadora	03N02
soldat	0XX04
soldier	01g01
solicitor	01g01
solid	0B?01
solide	05m01
solide kenntnisse	05m01
soloist	01g01
solteira	0ml01
solteiro	0ml01
solter	0@701
soltera	0mm02
soltero	0mo01
soltys	02601
soluciones	07[01
solucions	03P01
solucoes	02Z01
solumadur	0=]01
solutions	03701
soluzioni	03I01
soluções	02Z01
somand	06Q01
some experience	0MK01
some knowledge	0;a01
sommar	0n001
sommaren	0n001
sommelier	0f903
sommeliere	07`02
sommelière	07`02
sommer	0n103
sommeren	0n402
sommerska	02A01
sonbahar	0Q[01
song ngu	0:f01
song ngữ	0:f01
sonographer	01g01
sopir	02:01
sor	03Y01
sorumlu	05E01
sorumlusu	05E01
sorvaaja	05O01
sos	0n602
soseaua	04R01
sosionomi	04V01
sotilas	05O01
sou	0DP01
soucasne	09]01
soucasnost	09]01
soucasnosti	09]01
soudce	0>a01
soudeur	01Z01
soudeuse	01Z01
sound engineer	01g01
sous chef	01g01
soustruznik	0>a01
soustružník	0>a01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09]01
současnosti	09]01
současně	09]01
sołtys	02601
soš	0DP01
sp j	00`01
sp k	00`01
sp z o o	00`01
sp. j	00`01
sp. k	00`01
sp. z o.o	00`01
spa	00`01
sparkasse	03B01
sparte	06P01
spawacz	02601
speciale	0kJ01
specialisatie	02k01
specialisation	0n802
specialist	0n:06
specialista	0n@05
specialistas	02Q01
specialiste	02O02
specialistka	0Ah02
specialists	02R01
specialistă	01h01
specialistė	02Q01
specialitate	0i@01
specialite	0Mg01
specialitāte	0i@01
specializace	0cS01
specializacia	0nE01
specializacija	0Y]01
specializacio	0nF01
specializare	0IJ01
specializarea	0IJ01
specialization	0BF01
specializing in	0BF01
specializzazione	0nG02
specializáció	0nF01
specialybe	0Y]01
specialybė	0Y]01
specijalist	0XM01
specijalista	06i01
speciāliste	02R01
speciālists	02R01
specjalista	02601
specjalistka	02601
specjalizacja	0Wa01
specjalnosc	0Wa01
specjalność	0Wa01
spedition	03B01
spesialis	02:01
spesialisering	0Nl01
spesialist	0;P01
spetsialist	01>01
spezialist	0nI02
spiewaczka	02601
spital	03A01
spitali	06H01
spitalul	03A01
spizjar	05601
spiżjar	05601
splaiul	04R01
spletno	0aW01
splosna matura	0g101
splošna matura	0g101
spodziewany	0f`01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	03601
spolecnost	0FF01
spolek	0FF01
společnost	0FF01
spolka	03601
spolocnost	03G01
spoločnosť	03G01
spoluautor	06]01
sposata	0@B01
sposato	0@B01
sposobilost	0@g01
sprachdiplom	0F901
sprachzertifikat	0F901
spray painter	01g01
sprecher	08Y01
spricevalo	0@d01
spring	0nK01
springer	01[01
spričevalo	0@d01
sprzedawca	02601
sprzedawczyni	02601
sptar	07o01
spuiter	01c01
spécialisation	0Mg01
spécialité	0Mg01
spítali	06H01
spółdzielnia	03601
spółka	03601
spôsobilosť	0@g01
sqaq	0E201
squad	0>Y01
square	09H02
sraid	07K01
sre	0C902
sredni	0nL02
srednia	0nN02
srednia ocen	0c]01
srednie	0J]01
srednio	0IS01
srednio zaawansowany	0IS01
srednio zaawansowany wyzszy	0HN01
sredniozaawansowana	0IS01
sredniozaawansowany	0nL02
sredniozaawansowany wyzszy	0HN01
srednja izobrazba	0g101
srednja raven	0fn01
srednja razina	0jJ01
srednja skola	0nP03
srednja sola	0Jl01
srednja strokovna izobrazba	0g101
srednja strucna sprema	0nS02
srednja stručna sprema	0nS02
srednja škola	0nP03
srednja šola	0Jl01
srednje	0nU06
srednje dobro	0fn01
srednjesolska izobrazba	0g101
srednješolska izobrazba	0g101
srednji	0n[01
srednji nivo	0n[01
srl	00`01
sráid	07K01
ss	0DP01
ssc	00E01
sss	0nS02
sst	03M01
st	0jK02
staatlich geprueft	0n\01
staatlich gepruft	0n\01
staatlich geprüft	0n\01
staatsexamen	0FW01
stadare	02A01
stadig	0Sl01
stadt	08[01
stadtrat	02c01
stadtwerke	03B01
staedare	02A01
staf	02:01
staff	0iA02
stage de formation	0O501
stage hand	01g01
stage manager	01g01
stagehand	01g01
stagiair	0n]02
stagiaire	0n_02
stagiar	0=902
stagiara	01h01
stagiară	01h01
stagista	02501
stajyer	05E01
stajyeri	05E01
stale	0Hg02
stan	0>T01
standardiste	01Z01
starfsferilskra	0Me01
starfsferilskrá	0Me01
starfsmadur	0=]01
starfsmaður	0=]01
starosta	0>a01
starostka	0>a01
starostwo	03601
start up	0Oh02
start-up	0Oh02
startup	0Oh02
station	06P01
statistician	01g01
statni jazykova zkouska	0VM01
stavby	0FF01
stavbyvedouci	0>a01
stavbyvedoucí	0>a01
stazist	0=m01
stazista	0na03
stazistka	0Ah02
stazuotojas	02Q01
stazysta	02601
stazystka	02601
stażysta	02601
stażystka	02601
stažist	0=m01
stažista	06i01
stažuotojas	02Q01
ste	0nd01
steeg	0FE01
steig	0AH01
steuermann	02c01
steward	0S502
stewardesa	0ne02
stewardess	0ng03
stewardesse	06Q01
stewardesă	01h01
stichting	02Y01
stieg	0AH01
stien	0:c01
stiftelse	0?@02
stifter	06Q01
stiftung	03B01
stigen	04f01
stigur	0Pd01
stipend	0Xk01
stipendet	0Xk01
stipendi	06G01
stipendiat	0;P01
stipendiet	0h[01
stipendija	0nj05
stipendium	0no06
stiurthoir	03U01
stivuitorist	01h01
stiúrthóir	03U01
stjori	0=]01
stjóri	0=]01
stm	0T001
stock controller	01g01
stockman	01g01
stofa	06H01
stofnandi	0=]01
stofnun	06H01
stoker	01g01
stolar	0o503
stolarz	02601
stolár	0@:01
stonemason	01g01
store	03701
storekeeper	01g01
stores	03701
stowarzyszenie	03601
str	0o802
straaket	04f01
straat	0FE01
strada	0o:02
straede	0Of01
straeti	0Pd01
straipsnis	0XA01
straket	04f01
strana	0o<01
strasse	0AH01
strata 1	0DZ01
strata 2	0ea01
strateg	02A01
strategist	01g01
strazak	02601
strazny	0>a01
straße	0AH01
strażak	02601
stredisko	0o=02
stredna odborna skola	0\[01
stredna skola	0\[01
stredne	0o?02
stredne pokrocila	0o?02
stredne pokrocily	0oA04
stredne pokročilá	0Y<01
stredne pokročilý	0oE02
stredni prumyslova skola	0DP01
stredni skola	0DP01
stredná odborná škola	0\[01
stredná škola	0\[01
stredoskolske	0oG02
stredoskolske s maturitou	0^\01
stredoskolske vzdelani	0^\01
stredoskolske vzdelanie	0^[01
stredoškolské	0^[01
stredoškolské vzdelanie	0^[01
street	06401
stribrny	00501
strojirny	0FF01
strojvedouci	0>a01
strojvedoucí	0>a01
strojírny	0FF01
strokovni izpit	0@d01
strokovnjak	0oI02
strokovno	0oK01
strona	0oL01
strong	0RM01
strucni ispit	0IW02
strucni studij	0gj01
strucnjak	0oM04
strukovne studije	0<P01
strukturovany zivotopis	0oQ02
strukturovaný životopis	0hb01
strukturvieniba	0Dd01
struktūrvienība	0Dd01
strungar	01h01
stručni ispit	0IW02
stručni studij	0gj01
stručnjak	0oM04
strážný	0>a01
stråket	04f01
stræde	0Of01
stræti	0Pd01
stuckateur	05T01
student	0oS03
student assistant	01g01
studentereksamen	00D01
studentermedhjaelper	06Q01
studentermedhjælper	06Q01
studentexamen	0P;01
studentische hilfskraft	08Y01
studentsprof	0QC01
studia	0Af01
studia doktoranckie	0I[01
studia i stopnia	0Uh01
studia ii stopnia	0VP01
studia inzynierskie	0Uh01
studia inżynierskie	0Uh01
studia licencjackie	0Uh01
studia magisterskie	0VP01
studia podyplomowe	0VP01
studie	0GO01
studiekompetanse	07D01
studiengang	0M:01
studienrichtung	0M:01
studieprogram	0Nl01
studieretning	0M;02
studierichting	02k01
studiespesialisering	07D01
studii aprofundate	0Fk01
studii de masterat	0Fk01
studii doctorale	0H_01
studii liceale	09o01
studii medii	09o01
studii postliceale	0B:01
studii postuniversitare	0Fk01
studii superioare	0Fj01
studii universitare de licenta	0Fj01
studii universitare de licență	0Fj01
studij	0md01
studija	0oV02
studijni obor	0cS01
studijni prumer	0RZ01
studijny odbor	0nE01
studijny program	0nE01
studijní obor	0cS01
studijní průměr	0RZ01
studijska smer	0oX01
studijski program	0mb02
studiju programa	0Y]01
studiju programma	0i@01
studijų programa	0Y]01
studio	0oY0B
studio legale	03I01
studios	03701
studiu	07301
studium	0ok02
studium policealne	0g701
studyosu	03W01
stuudio	05201
stx	00D01
stylist	01g01
styliste	01Z01
stypendium	0N<01
styreleder	0;P01
styrelsen	0??01
styremedlem	0;P01
styrkur	00;01
styrmann	0D_01
stále	0Hg02
státní jazyková zkouška	0VM01
stážista	0Ah02
stážistka	0Ah02
städare	02A01
stígur	0Pd01
stúdentspróf	0QC01
stúdió	07F01
stüdyosu	03W01
středisko	0Gj01
střední průmyslová škola	0DP01
střední škola	0DP01
středně	0Y=01
středně pokročilá	0Y=01
středně pokročilý	0om02
středoškolské	0^\01
středoškolské s maturitou	0^\01
středoškolské vzdělání	0^\01
stříbrný	00501
su an	0>n01
su anda	0>n01
sub editor	01g01
sub-editor	01g01
subdirector	01B01
subdirectora	01B01
subeditor	01g01
subesi	0=c01
submitted	0>201
sucasnost	0H801
sucasnosti	0H801
sudor	01h01
sufficiente	0oo02
sugarut	03Y01
sugis	10101
sugárút	03Y01
suhtlustasand	0WM01
suite	06401
sujuva	0Kl01
sujuva suullinen ja kirjallinen	0Kl01
sujuvasti	0Kl01
sumar	10201
summa cum laude	0AC01
summer	10301
sunum	0=O01
superintendent	01g01
superior completo	0:301
supermarche	02o01
supermarché	02o01
supermarket	03701
supermarkt	02Y01
supermercado	08_02
supermercados	02Z01
supermercat	03P01
supermercato	03I01
superviseur	01Z01
supervisor	10405
supervisora	02;03
supervisore	02501
supervizor	01h01
support worker	01g01
suradnica	0=m01
suradnik	0=m01
surat izin	0<j01
surgeon	01g01
surucu belgesi	0<c01
surveillant	01Z01
surveillante	01Z01
surveyor	01g01
sutaz	00401
suund	0Kh01
suunniteltu	07G01
suunnittelija	05O01
suuntautuminen	0YW01
suuntautumisvaihtoehto	0YW01
suureparane	0YU01
suurepärane	0YU01
suvi	10901
svadlena	0>a01
svaert god	09602
svaert godt	0N^01
svarec	10:02
svarecsky	0@f01
svarvare	02A01
sveinsprof	0QC01
sveinspróf	0QC01
sveiser	0;P01
sveitarfelag	06H01
sveitarfélag	06H01
svejser	06Q01
svend	06Q01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	07D01
svetovalec	0EM01
svetovalka	0EM01
svetsare	02A01
sveucilisni prvostupnik	0gj01
sveucilista	0jC01
sveuciliste	0jC01
sveučilišni prvostupnik	0gj01
sveučilišta	0jC01
sveučilište	0jC01
svid	10<02
sviluppatore	02501
sviluppatrice	02501
svið	10<02
svjedodzba	10>02
svjedodžba	10>02
svobodna	10@01
svobodny	10@01
svobodná	10@01
svobodný	10@01
svářeč	10:02
svářečský	0@f01
svært god	09602
svært godt	0N^01
swiadectwo	0A501
swiadectwo dojrzalosci	0J]01
swiadectwo maturalne	0J]01
syerske	05d02
sygehus	0??01
sygeplejerske	06Q01
sykehus	0:b01
sykepleier	0;P01
syksy	10A01
symposium	0>201
sysadmin	01g01
systeembeheerder	01c01
systeme	03B01
systems	03701
szabadalom	0GW01
szabo	0<L01
szabó	0<L01
szak	0nF01
szakacs	02901
szakerto	10B02
szakertoi	0`>01
szakgimnazium	0XJ01
szakgimnázium	0XJ01
szakirany	0nF01
szakirány	0nF01
szakiskola	0XJ01
szakkepesites	0Kg01
szakkozepiskola	0XJ01
szakképesítés	0Kg01
szakközépiskola	0XJ01
szakmai erettsegi	0Kg01
szakmai oneletrajz	0dI01
szakmai oneletrajza	0dI01
szakmai érettségi	0Kg01
szakmai önéletrajz	0dI01
szakmai önéletrajza	0dI01
szakmunkas	0Kg01
szakmunkas bizonyitvany	0Kg01
szakmunkás	0Kg01
szakmunkás-bizonyítvány	0Kg01
szakos	0nF01
szakvizsga	0Kg01
szakács	02901
szakértő	10B02
szakértői	0`>01
szalloda	07F01
szco	03G01
szeminarium	10D01
szeminárium	10D01
szerelo	02901
szerelő	02901
szerkeszto	10E03
szerkesztő	10E03
szerzotars	0<L01
szerzőtárs	0<L01
szinesz	0KS01
szinhaz	07F01
szkola	03h01
szkola podstawowa	03h01
szkola policealna	0g701
szkole	03h01
szkolenie	10H02
szkoly	03h01
szkoła	03h01
szkoła podstawowa	03h01
szkoła policealna	0g701
szkoły	03h01
szovetkezet	07F01
szpital	03601
szuleszno	0<L01
szálloda	07F01
színház	07F01
színész	0KS01
szövetkezet	07F01
szülésznő	0<L01
szčo	03G01
sách	0:N01
sáng lập	09l01
sähköasentaja	05O01
säljare	02A01
sänger	05T01
säätiö	06F01
sångare	02A01
sångerska	02A01
sælger	06Q01
sæmileg	0b\01
séminaire	0O501
sérfræðingur	0m002
sérhæfing	02401
sétány	03Y01
sídlisko	0a\01
sídliště	0?K01
síðan	0m@01
sòcia	02>01
sócia	01\01
sócio	01\01
söhne	08[01
sölumaður	0=]01
sömmerska	02A01
sømand	06Q01
súčasnosti	0H801
súčasnosť	0H801
súťaž	00401
sügis	10101
sürücü belgesi	0<c01
sędzia	02601
sš	0DP01
sơ cấp	0`f01
sơ yếu lý lịch	0RW01
số	0AR01
sở	0;A01
t	0aT01
t level	02X01
t m	0P301
t o m	10J01
t.o.m	10J01
t/m	0P301
tabeliao	01\01
tabelião	01\01
tabellarischer lebenslauf	0=101
tabib	05601
tabiba	05601
taeknimadur	0=]01
taekniskoli	04001
taellae hetkellae	0J;01
taenaeaen	0J;01
taenzer	05T01
taevling	0h[01
taevlingen	0h[01
tag	02901
tagad	0\=01
tagesmutter	02c01
taglaegger	06Q01
taglægger	06Q01
tagozat	0nF01
tagung	10K01
tagungsband	08L01
tahmini	0<b01
tahun	10L02
tai	10N01
tai xe	09l01
taighdeoir	03U01
tailor	01g01
tajjeb	10O01
tajjeb hafna	0Io01
tajjeb ħafna	0Io01
tajnica	0Ad02
tajnik	0Ad02
takarito	0<L01
takarító	0<L01
takdir belgesi	0;V01
takimi	0=c01
taklaeggare	02A01
taklaggare	02A01
takläggare	02A01
takmicenje	0fa01
takmičenje	0fa01
takmorkud	0Q@01
takmörkuð	0Q@01
taktekker	0;P01
takımı	0=c01
talitus	0_J01
talk	0>201
talla hetkella	0J;01
taller	10P04
talleres	07[01
tallers	03P01
talv	10T01
talvi	10U01
taman kanak kanak	0MC01
taman kanak-kanak	0MC01
tamirci	05E01
tamplar	01h01
tanaan	0J;01
tanacsado	02901
tanapaev	0RJ01
tanar	02901
tanaseni	0RJ01
tanav	0\o01
tancerka	02601
tancerz	02601
tancos	0<L01
tanecnice	0>a01
tanecnik	0>a01
tanečnice	0>a01
tanečník	0>a01
tanfolyam	10V03
tanito	02901
tanssija	05O01
tanukiri	00101
tanulmany	0GW01
tanulmanyi atlag	08=01
tanulmány	0GW01
tanulmányi átlag	08=01
tanulo	08302
tanuló	08302
tanusitvany	0VY01
tanzer	05T01
tanácsadó	02901
tanár	02901
tanító	02901
tanúsítvány	0VY01
tap chi	0:N01
tap doan	0;A01
tapissier	01Z01
tapissiere	01Z01
tapissière	01Z01
taqsima	0FJ01
tardor	10Y01
targoncas	0<L01
targoncás	0<L01
targyalasi szint	0MY01
targyalasi szintu	0MY01
targyalokepes	0MY01
tarjoilija	05O01
tarkastaja	05O01
tarnyba	0EU01
tarsalgasi	0Y\01
tarsalgasi alapszint	0Y[01
tarsalgasi szint	0Y\01
tarsalgo	0Y[01
tarsasag	07F01
tasarimci	05E01
tasarimcisi	05E01
tasarımcı	05E01
tasarımcısı	05E01
tavasz	10Z01
tavasza	10Z01
tavern	03701
tavling	0h[01
tavlingen	0h[01
tavmunka	10[01
tavolrol	10[01
taxista	01B01
tbk	00`01
tcf	0<M01
teacher	01g01
teaching assistant	01g01
teaching fellow	01g01
teadur	01>01
teaduskond	03Z01
team	10\09
team lead	06o01
teanga dhuchais	0?Q01
teanga dhúchais	0?Q01
teastas	0@@01
teastas soisearach	06`01
teastas sóisearach	06`01
teater	10e04
teatr	03601
teatras	03H01
teatre	03P01
teatris	06601
teatro	0@J03
teatru	03A01
teatrul	03A01
teatteri	06F01
tecaj	10i02
tech lead	06o01
technician	01g01
technicien	0TR01
technicka	0Ah02
technicus	01c01
techniek	02Y01
technik	10k05
technikas	02Q01
techniker	11002
technikum	11203
technikumas	0Do01
technikus	02901
technikusi vegzettseg	0Kg01
technikusi végzettség	0Kg01
technička	0Ah02
technologies	03701
technologist	01g01
technology	03701
tecnic	02>01
tecnic superior	0AU01
tecnica	0j304
tecnica superior	0AV01
tecnicatura	0AV01
tecnico	06R03
tecnico em	0CN01
tecnico en	0:G01
tecnico medio	0:G01
tecnico superior	0AV01
tecno	11502
tecno u govoru i pismu	11701
tecnologia	02Z01
tecnologia em	0:301
tecnologias	08_02
tecnologico	0?T01
tecnologie	03I01
tecnologies	03P01
tecnologo	0:301
tecnologo em	0CN01
tecnologías	07[01
tecnológico	0?T01
tecnólogo	0:301
tecnólogo em	0CN01
tee	0\o01
teenindaja	01>01
tef	0<M01
tefl	01Q01
tegelzetter	01c01
tehas	05201
tehdas	06F01
tehnicar	05F02
tehnician	01h01
tehniciana	01h01
tehniciană	01h01
tehnicka skola	0Jj02
tehnik	11802
tehnikis	02R01
tehnikums	04401
tehniska sola	0Jl01
tehničar	05F02
tehnička škola	0Jj02
tehniķis	02R01
tehniška šola	0Jl01
teicamas	0>b01
teicami	0>b01
teicneoir	03U01
teises	08;01
teisininkas	02Q01
teisininke	02Q01
teisininkė	02Q01
teisės	08;01
tekmovanje	0f^01
teknik	0:J02
teknik universitesi	03n01
teknik üniversitesi	03n01
tekniker	11:04
teknikk	0:b01
teknikko	11>02
tekniku	05601
teknisi	02:01
teknisyen	05E01
teknisyeni	05E01
teknologie doktor	0GT01
teknoloji	03W01
teknolojileri	03W01
tekoce	11@01
tekoce znanje	11@01
tekoče	11@01
tekoče znanje	11@01
tekstil	03W01
tel	11A01
telc	0<M01
tele	11A01
telecom	03701
teleconseiller	01Z01
teleconseillere	01Z01
telefonist	0F@02
telefonista	11B02
telelavoro	00e01
telemarketer	11D02
telemunca	0E=01
telemuncă	0E=01
teleoperador	01B01
teleoperadora	01B01
teletrabajo	0KR01
teletrabalho	11F01
teletravail	00a01
teletreball	00f01
tem 4	0<M01
tem 8	0<M01
tem-4	0<M01
tem-8	0<M01
tem4	0<M01
tem8	0<M01
temel	0<<02
temel duzey	0<<02
temel düzey	0<<02
temel seviye	0<>01
temsilci	05E01
temsilcisi	05E01
ten du an	0EB01
tentara	02:01
teo	0B@01
teollisuus	06F01
teoranta	0B@01
ter	03Y01
terapeut	11G02
terapeuta	02601
teraz	11I02
terbaik	05l01
tercuman	05E01
tercüman	05E01
tere	03Y01
terrace	06401
terveyskeskus	06F01
tervezett	11K01
tervezo	02901
tervező	02901
terzi	05E01
tesar	0>a01
tesař	0>a01
tese	05;01
tesekkur belgesi	0;V01
tesi	11L02
tesiasi	0D]01
tesis	11N02
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
testdaf	0<M01
tester	11P06
testerka	02601
teurastaja	05O01
teymi	0J`01
tez	0=O01
teza	07301
tezi	07C01
tezli yuksek lisans	11V01
tezli yüksek lisans	11V01
tezsiz yuksek lisans	11V01
tezsiz yüksek lisans	11V01
teză	07301
teātris	06601
tečaj	10i02
tečno	11502
tečno u govoru i pismu	11701
teşekkür belgesi	0;V01
teżi	07C01
th	0bE01
thac si	0:n01
thang	11W02
thanh pho	0AR01
thanh thao	0ak02
thanh vien	09l01
thcs	0Db01
the	0:k01
the huong dan vien	0:k01
theater	11Y03
theatre	0Oh02
therapeut	06@02
therapist	01g01
these	0?O01
these de doctorat	0H[01
thesis	0>201
thi tran	0AR01
thiet ke	09l01
third place	00N01
thiết kế	09l01
thjalfari	0=]01
thn	11\01
tho	09l01
tho dien	09l01
tho han	09l01
tho may	09l01
tho moc	09l01
thon	0AR01
thpt	0Db01
through	0Lo01
thru	0Lo01
thu kho	09l01
thu ky	09l01
thu ngan	09l01
thu ngân	09l01
thu quy	09l01
thu thu	09l01
thu vien	0;A01
thuc tap sinh	09l01
thuiswerk	0SN01
thydandi	0=]01
thành phố	0AR01
thành thạo	0ak02
thành viên	09l01
tháng	11W02
thèse	0?O01
thèse de doctorat	0H[01
théâtre	02o01
thôn	0AR01
thư ký	09l01
thư viện	0;A01
thạc sĩ	0:n01
thẻ	0:k01
thẻ hướng dẫn viên	0:k01
thị trấn	0AR01
thợ	09l01
thợ hàn	09l01
thợ may	09l01
thợ mộc	09l01
thợ điện	09l01
thủ kho	09l01
thủ quỹ	09l01
thủ thư	09l01
thực tập sinh	09l01
ticaret	03W01
tidskrift	0Xi02
tidsskrift	11]04
tie	08Q01
tiedekunta	04501
tien si	11a01
tienda	07[01
tiendas	07[01
tieng me	0:f01
tieng me de	0:f01
tieraerztin	02c01
tierarzt	02c01
tierarztin	02c01
tierpfleger	05T01
tierärztin	02c01
tiesibas	06701
tiessaiste	08>01
tiesības	06701
tieu hoc	0Db01
tiešsaistē	08>01
tiimi	0e402
tijdschrift	0[\02
tiketina	0c;01
tikėtina	0c;01
til	11b03
til d d	0Sl01
til d.d	0Sl01
til dagsins	0K]01
til dagsins i dag	0K]01
til dagsins í dag	0K]01
til na	0O<01
til naa	0O<01
til nu	0Sl01
til nå	0O<01
til og med	11e02
till	11g02
till dags dato	0cA01
till date	0Bl01
till now	0Bl01
till och med	10J01
till present	0Bl01
tills nu	0cA01
tills vidare	0cA01
tim	11i05
timarit	0?I01
timmerman	01c01
tingkat dasar	0KB01
tingkat lanjut	04801
tinh	0AR01
tinh nguyen vien	09l01
tionscadal	11n01
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
titulada	06C01
titulado	06C01
titulo	01^01
titulo universitario	0:F01
tiyatrosu	03W01
tiến sĩ	11a01
tiếng mẹ	0:f01
tiếng mẹ đẻ	0:f01
tiểu học	0Db01
tjener	06Q01
tlumacz	02601
tlumaczka	02601
tn	11o02
tnhh	0;A01
to	12102
to chuc	0;A01
to date	0Bl01
to present	0Bl01
to this day	0Bl01
to truong	09l01
toamna	12301
today	0Bl01
todistus	0m202
toefl	0<M01
toefl ibt	0<M01
toeic	0<M01
toeicスコア	12401
toemrer	05d02
toften	0Of01
togaf	01Q01
togfoerer	06Q01
togforer	06Q01
togfører	06Q01
tohtori	12502
tohtorintutkinto	0Mh01
toi	0EP01
toimetaja	01>01
toiminimi	0WA01
toimisto	06F01
toimittaja	05O01
toistaiseksi	0J;01
tokarz	02601
toko	07\01
tol	12702
tolk	01>01
tolkija	01>01
tolmacs	02901
tolmács	02901
tom	10J01
tomrer	05d02
tontechniker	05T01
tookoda	05201
tootaja	01>01
topik	0<M01
topograf	01h01
torfl	0<M01
torg	0Pd01
torget	12902
tori	08Q01
tornaci	05E01
tornacı	05E01
torneiro	01\01
tornero	01B01
tornitore	02501
torv	0Of01
tosaitheoir	0?301
tospraaklig	0Ne01
tospraklig	0Ne01
tosproget	0N\01
tospråklig	0Ne01
tot	12;03
tot en met	0P301
tot heden	0RC01
tot nghiep	12>01
tot nghiep thpt	00H01
tot nu	0RC01
tot nu toe	0RC01
tot op heden	0RC01
tour guide	01g01
tour leader	01g01
tourneur	01Z01
tovaren	03G01
tovarna	0[D02
továreň	03G01
továrna	0FF01
tp	0AR01
tr	0?K01
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
traener	06Q01
trail guide	01g01
train driver	01g01
trainee	12?04
trainer	12C03
training	12F02
training course	0CE01
tram driver	01g01
tranare	02A01
trang	12H01
transactions	0>201
translator	01g01
transport	02Y01
transportes	08_02
transports	12I02
trasporti	03I01
travesia	09>01
travessa	04H01
travessera	09L01
travesía	09>01
treasurer	01g01
treener	01>01
treinador	01\01
treinadora	01\01
tren trung binh	12K01
trener	12L04
treneris	02O02
trenerka	02601
trening	10D01
trenutacno	12P01
trenutačno	12P01
trenutno	12Q03
trenér	06]01
tres bien	08n02
tres bon	0BV01
tres bon niveau	0CA01
tres bonne maitrise	0CA01
tresorer	02>01
tresorera	02>01
tresorier	01Z01
tresoriere	01Z01
trezorier	01h01
trg	0b303
trgovina	0X=02
tribunal	02Z01
trida	0?K01
trieda	0a\01
trinity	0<M01
triq	0E201
tro giang	09l01
tro ly	09l01
trofeo	12T02
trofeu	00M01
trofeul	0?=01
troféu	00M01
troi chay	0?`01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	12V01
truckcertifikat	0@a01
truckfoerare	02A01
truckfoerer	05d02
truckfoererbevis	08a01
truckforare	02A01
truckforer	05d02
truckforerbevis	08a01
truckförare	02A01
truckfører	05d02
truckførerbevis	08a01
truckkort	0@e01
truhlar	0>a01
truhlář	0>a01
trukkikuski	05O01
trung binh	12W02
trung bình	12W02
trung cap	12Y02
trung cap cao	12K01
trung cap nghe	0Db01
trung cấp	12Y02
trung cấp cao	12K01
trung cấp nghề	0Db01
trung hoc	0Db01
trung hoc pho thong	12[02
trung học	0Db01
trung học phổ thông	12[02
trung tam	0;A01
trung tam dao tao	0Db01
trung tâm	0;A01
trung tâm đào tạo	0Db01
truong	0Db01
truong ban	09l01
truong cao dang	0Db01
truong dai hoc	0Db01
truong nhom	09l01
truong phong	09l01
truong thpt	0Db01
trust	03701
trustee	01g01
trva	0Hg02
trvá	0Hg02
trädgårdsmästare	02A01
tränare	02A01
træner	06Q01
très bien	08n02
très bon	0BV01
très bon niveau	0CA01
très bonne maîtrise	0CA01
tréner	02901
tréning	10D01
trésorier	01Z01
trésorière	01Z01
trên trung bình	12K01
trôi chảy	0?`01
trường	0Db01
trường cao đẳng	0Db01
trường thpt	0Db01
trường đại học	0Db01
trưởng ban	09l01
trưởng nhóm	09l01
trưởng phòng	09l01
trợ giảng	09l01
trợ lý	09l01
trực tuyến	12V01
tu	12]03
tu van	09l01
tu xa	12V01
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
tunnistus	0\S02
tunnustus	12`03
tuomari	05O01
turguide	12c02
turistguide	0Q801
turizm	03W01
turpinas	0\=01
turpinās	0\=01
tutkija	05O01
tutkimusasema	06F01
tutkinto	0YV01
tutor	12e04
tutora	03N02
tuttora	00k01
tuzolto	0<L01
tvaaspraakig	0Nd01
tvasprakig	0Nd01
tvityngd	0`e01
tvityngdur	0`e01
tvornica	0WC01
tvrtka	0WC01
tvåspråkig	0Nd01
tvítyngd	0`e01
tvítyngdur	0`e01
tweede prijs	0JS01
tweetalig	0JT01
tyden	12i01
tydnu	12i01
tydny	12i01
tydzien	12j01
tydzień	12j01
tygodni	12j01
tygodnie	12j01
tym	0Gj01
tyoenjohtaja	05O01
tyoentekijae	05O01
tyoeturvallisuuskortti	03X01
tyonjohtaja	05O01
tyontekija	05O01
tyoturvallisuuskortti	03X01
typist	01g01
tyrejas	02Q01
tyrėjas	02Q01
tytul	0N<01
tytul technika	0J]01
tytuł	0N<01
tytuł technika	0J]01
tyydyttaevae	0WJ02
tyydyttaevae alkeet	04`01
tyydyttava	0WJ02
tyydyttava alkeet	04`01
tyydyttävä	0WJ02
tyydyttävä alkeet	04`01
työnjohtaja	05O01
työntekijä	05O01
työturvallisuuskortti	03X01
tài xế	09l01
táncos	0<L01
tárgyalási szint	0MY01
tárgyalási szintű	0MY01
tárgyalóképes	0MY01
társalgási	0Y\01
társalgási alapszint	0Y[01
társalgási szint	0Y\01
társalgó	0Y[01
társaság	07F01
távmunka	10[01
távolról	10[01
tâmplar	01h01
tällä hetkellä	0J;01
tänapäev	0RJ01
tänaseni	0RJ01
tänav	0\o01
tänukiri	00101
tänzer	05T01
tänään	0J;01
tävling	0h[01
tävlingen	0h[01
tæknimaður	0=]01
tækniskóli	04001
tècnic	02>01
tècnic superior	0AU01
tècnica	02>01
técnica	03N02
técnica superior	0AV01
técnico	03N02
técnico em	0CN01
técnico en	0:G01
técnico medio	0:G01
técnico superior	0AV01
tél	11A01
téléconseiller	01Z01
téléconseillère	01Z01
télétravail	00a01
tér	03Y01
tên dự án	0EB01
tình nguyện viên	09l01
tím	0Go01
tímarit	0?I01
títol	01]01
título	01^01
título universitario	0:F01
tól	12702
tõlk	01>01
tõlkija	01>01
töökoda	05201
töötaja	01>01
tømrer	05d02
týden	12i01
týdny	12i01
týdnů	12i01
tým	0Gj01
tęsiasi	0D]01
tłumacz	02601
tłumaczka	02601
től	12702
tř	0?K01
třída	0?K01
tűzoltó	0<L01
tư vấn	09l01
tại	10N01
tạp chí	0:N01
tập đoàn	0;A01
tỉnh	0AR01
tốt	0ak02
tốt nghiệp	12>01
tốt nghiệp thpt	00H01
tổ	0:e01
tổ chức	0;A01
tổ trưởng	09l01
tới	0EP01
từ	12k02
từ xa	12V01
u	12m06
u braku	0bH02
u tijeku	12P01
u toku	13301
uab	00`01
ubersetzer	05T01
ubezpieczenia	03601
ubungsleiter	05T01
ucen	0>a01
uceni	0DP01
ucenic	01h01
ucetni	0>a01
uciliste	13403
ucitel	02S02
ucitelj	0d\03
ucla	0Aj01
uctovnicka	0@:01
uctovnik	0@:01
uczelnia	03h01
uczen	02601
uczeń	02601
ud	00`01
udacity	0Aj01
udana	0bK01
udata	0bL01
uddannelsescenter	0JV01
udemy	0Aj01
udmaerkelse	00801
udmærkelse	00801
udruga	0WC01
udruzenje	06?01
udruženje	06?01
udvikler	06Q01
uebersetzer	05T01
uebungsleiter	05T01
ufer	0AH01
ufficio	0FK01
ufficjal	05601
uffiċjal	05601
ug	00`01
uge	13701
uger	13701
ugift	0mG02
ugm	0Aj01
ugyintezo	08302
ugynokseg	07F01
ugyved	02901
uhing	05201
uhrmacher	05T01
ui	06o01
uitgeverij	13802
uitmuntend	13:01
uitstekend	0hm01
uitvoerder	01c01
ujsagiro	02901
uke	13;01
uker	13;01
ukonceno	01D01
ukonczona	0cT01
ukonczone	0cT01
ukonczony	0cT01
ukončeno	01D01
ukończona	0cT01
ukończone	0cT01
ukończony	0cT01
uksus	0_J01
ul	13<06
ulica	13B05
ulice	0?K01
ulicy	04U01
ulikool	03Z01
umschulung	01@01
und	13G01
undergraduate	0::01
underskoeterska	02A01
underskoterska	02A01
undersköterska	02A01
undertaker	01g01
underviser	05d02
underwriter	01g01
undirstada	0Q@01
undirstaða	0Q@01
uned	0?T01
ungdomsskole	0;Q01
uni	0RX02
uniao estavel	0ml01
unidad	0EN01
unidade	0G<01
unit	13H04
unita	0FK01
unitat	0Ga01
unite	0@C01
unità	0FK01
unité	0@C01
univ bacc	0gj01
univ dipl	0]B01
univ. bacc	0gj01
univ. dipl	0]B01
universidad	0?T01
universidade	0@M01
universita	13L02
universitaet	0<k01
universitaire	01P01
universitaria	0?T01
universitas	0MC01
universitat	13N02
universitate	13P02
universitatea	07L01
universitatea politehnica	07L01
universitates	04401
universite	13R02
universiteit	08<01
universitesi	03n01
universitet	13T03
universitetas	0Do01
universitete	0Do01
universitetet	13T03
universiteto	0Do01
universities	01N01
university	13W02
università	13L02
universität	0<k01
université	01P01
universitāte	04401
universitātes	04401
univerza	0Jl01
univerze	0Jl01
univerzi	0Jl01
univerzita	0MI02
univerzite	0MI02
univerzitet	13Y01
univerzitetni diplomirani	0]B01
univerzity	0MI02
univerzitě	0DP01
uniwersytet	13Z01
união estável	0ml01
unmarried	0A[01
unternehmen	03B01
until	0Lo01
until now	0Bl01
until present	0Bl01
until today	0Bl01
unur	0>O01
uoc	01O01
uomo	0]l01
upc	01O01
upcoming	05f01
upholsterer	01g01
uplne stredne	0^[01
upper intermediate	0Pc01
upper second	00T01
upper second class	00T01
upper-intermediate	0Pc01
uppsats	0LL01
uprawnienia	0A501
uprawnienie	0A501
upseeri	05O01
urad	0G^02
urbanitzacio	09L01
urbanització	09L01
urbanizacion	09>01
urbanización	09>01
ured	0WC01
urednica	0A]03
urednik	0A]03
urkunde	13[02
urzad	03601
urząd	03601
usek	0o=02
usine	02o01
uslugi	03601
usmerenje	13]01
usmeritev	0oX01
usmjerenje	0md01
ust duzey	04601
usta	05E01
ustabasi	05E01
ustabaşı	05E01
ustanova	0>?01
ustanovitelj	05H01
ustasi	05E01
ustası	05E01
ustav	0G^02
usługi	03601
ut	03Y01
utbildningsdag	13^01
utca	03Y01
utgefid	0?I01
utja	03Y01
utmaerkelse	00K01
utmaerkt	0N]01
utmarkelse	00K01
utmarkt	0N]01
utmerkelse	00901
utmerket	0N^01
utmärkelse	00K01
utmärkt	0N]01
utvar	0o=02
utvecklare	02A01
utvikler	0;P01
uverenje	0cU01
uvjerenje	0e?01
ux	06o01
uy ban	0;A01
uye	05E01
uyesi	05E01
uzaktan	0A;01
uzem	04N02
uzina	03A01
uzivatelska	13_01
uzivatelsky	13_01
uzman	13`02
uzman duzey	13b01
uzman düzey	13b01
uzmani	05E01
uzmanı	05E01
uznani	00501
uznanie	00401
uznemuma	13c01
uznemums	06601
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzyskane	0cT01
uzyskany	0cT01
uzņēmums	06601
uzņēmumā	13c01
učení	0DP01
učeň	0>a01
učilište	13d02
učiliště	0DP01
učitel	06]01
učitelj	0d\03
učiteľ	08K01
uživatelsky	13_01
uživatelská	13_01
v	13f05
v le	0?L01
v o s	00`01
v teku	0Di01
v.le	0?L01
v.o.s	00`01
va	13k01
vaar	13l02
vaardare	02A01
vaardcentral	0>>01
vaaren	13l02
vabalt	0YU01
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
vaeitoeskirja	13n02
vaektare	02A01
vaelttaevae	04`01
vaelttaevae keskitaso	0WL01
vaenget	0Of01
vaentanlegt	01001
vaerkfoerer	06Q01
vaerkforer	06Q01
vaerksted	0??01
vaeylae	08Q01
vag	04f01
vaga hasti	0YU01
vaga hea	14002
vagen	04f01
vagt	0fV01
vahene	04Z01
vahtimestari	05O01
vairuotojas	02Q01
vairuotojo pazymejimas	08;01
vairuotojo pažymėjimas	08;01
vaistine	03H01
vaistininkas	02Q01
vaistinė	03H01
vaitekiri	03V01
vaitoskirja	13n02
vaji	06M01
vakblad	0=M01
vakfi	03W01
vakfı	03W01
vakman	01c01
vakt	0Q801
vaktare	02A01
vaktmaestare	02A01
vaktmastare	02A01
vaktmästare	02A01
vakuutus	06F01
valable jusqu'a	0Vm01
valable jusqu'en	0Vm01
valable jusqu'à	0Vm01
vald	14202
valet	01g01
valid through	0Lo01
valid to	0Lo01
valid until	0Lo01
valide	0EO01
valido fino al	0N=01
valido hasta	0R901
validé	0EO01
valjak	0\o01
vallalat	04N02
vallaline	01=01
vallalkozo	02901
valmentaja	05O01
valokuvaaja	05O01
valores	0Ag01
valttava	04`01
valttava keskitaso	0WL01
valuer	01g01
van	14401
van phong	0;A01
vanaf	14502
vandaag	0RC01
vanzatoare	01h01
vanzator	01h01
vapaaehtoinen	05O01
var	13l02
vara	14701
varastotyoentekijae	05O01
varastotyontekija	05O01
varastotyöntekijä	05O01
vardare	02A01
vardcentral	0>>01
varen	13l02
varhato	11K01
varhatoan	11K01
varilec	0EM01
varon	0Rc01
varrono	0<L01
varrónő	0<L01
vartija	05O01
varón	0Rc01
vas	0a]01
vasara	14802
vaspitac	0Z@01
vaspitač	0Z@01
vastaava	05O01
vayla	08Q01
vca	14:02
vd	0Q801
vdana	10@01
vdaná	10@01
ve	14<02
vecka	14>01
veckor	14>01
ved	14?02
vedec	0Ah02
vedes	0V901
vedouci	10:02
vedoucí	10:02
veduca	0@:01
veduci	0@:01
vedúca	0@:01
vedúci	0@:01
vedęs	0V901
veebis	0W@01
veg	0:c01
vegen	0:c01
vegi	0Pd01
vegur	0Pd01
vegyesz	02901
vegyész	02901
vegzett	0KH01
vei	0:c01
veien	0:c01
veikals	06601
veileder	0;P01
veitingahus	06H01
veitingahús	06H01
vej	0Of01
vejleder	06Q01
vekter	0;P01
veldig god	0N^01
veleuciliste	0jC01
veleučilište	0jC01
velmi dobra	04902
velmi dobre	0g204
velmi dobrá	04>01
velmi dobře	14A02
velmi pokrocila	0XU01
velmi pokročilá	0XU01
velvirki	0=]01
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
verano	14C01
verao	14D01
verband	03B01
verdlaun	14E02
vereador	01\01
vereadora	01\01
verein	03B01
vereniging	02Y01
vergevorderd	14G01
verhandlungssicher	0fF01
verhandlungssicher in wort und schrift	0NL01
verheiratet	0P<01
verkaeufer	05T01
verkaufer	05T01
verkefni	14H01
verket	0>>01
verkfraedingur	0=]01
verkfræðingur	0=]01
verkoopster	01c01
verkoper	01c01
verkossa	0LE01
verksmidja	06H01
verksmiðja	06H01
verkstad	0>>01
verksted	0:b01
verkäufer	05T01
verlag	14I02
verloskundige	01c01
vermesser	05T01
verniciatore	02501
veroeffentlichung	08L01
veroffentlichung	08L01
verpleegkundige	01c01
verseny	0FC02
versicherung	03B01
versicherungen	03B01
verslun	06H01
vertaler	01c01
verteja	02Q01
vertejas	02Q01
vertejums	08@01
vertieft	0Oc01
vertiefung	0M:01
vertreter	05T01
vertriebler	02c01
vertėja	02Q01
vertėjas	02Q01
verwacht	0P701
verwachte	0P701
verwalter	05T01
verwitwet	0P<01
very good	02U02
verzekeringen	02Y01
verzorgende	01c01
verão	14D01
verðlaun	14E02
veröffentlichung	08L01
vet	01g01
vetaejae	05O01
vetaja	05O01
veterinarian	01g01
vetur	14K01
veturinkuljettaja	05O01
vetäjä	05O01
veuf	0@A01
veuve	0@A01
vezeto	02901
vezető	02901
veľmi dobre	14L02
veľmi dobrá	04C01
vhs	0Aj01
via	0?L01
viale	0?L01
vicar	01g01
vice president	01g01
vico	0?L01
vicolo	0?L01
vid	14N02
videaste	01Z01
videja atzime	08@01
videja izglitiba	06n01
videja limeni	0l201
videja profesionala	06n01
videji	0l201
videjs	14P02
videregaaende	0c501
videregaaende opplaering	07D01
videregaaende skole	0;Q01
videregaende	0c501
videregaende opplaering	07D01
videregaende skole	0;Q01
videregående	0c501
videregående opplæring	07D01
videregående skole	0;Q01
vidurine mokykla	0Do01
vidurinis	0>Z01
vidurinis issilavinimas	0>Z01
vidurinis išsilavinimas	0>Z01
vidurinė mokykla	0Do01
vidurkenning	00;01
vidurkis	0:d01
vidusskola	04401
vidutines	0eY01
vidutinis	14R02
vidutiniskai	0eY01
vidutiniškai	0eY01
vidutinės	0eY01
vidéaste	01Z01
vidēji	0l201
vidējs	14P02
vidējā atzīme	08@01
vidējā izglītība	06n01
vidējā līmenī	0l201
vidējā profesionālā	06n01
vien	0;A01
vien dao tao	0Db01
viesbutis	03H01
viesnica	06601
viesnīca	06601
viešbutis	03H01
vigente hasta	0R901
vigilante	03N02
vigile del fuoco	02501
vigneron	01Z01
vigneronne	01Z01
viikko	14T01
viikkoa	14T01
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
vinter	14U03
vinteren	14X02
vintern	14Z01
vintner	01g01
violinista	02501
viragkoto	0<L01
virasto	06F01
virejas	02Q01
viriesu	14[01
virietis	14[01
virkailija	05O01
virksomhed	0??01
virtual	0Ob01
virziens	0i@01
virágkötő	0<L01
virėjas	02Q01
visa skola	14\02
visa strucna sprema	14^02
visagist	05T01
visi srednji	14`02
visiting scholar	01g01
visja sola	0Jl01
visja strokovna izobrazba	14b01
visjesolska izobrazba	14b01
visjesolski studij	14b01
visji srednji	14c01
visoka skola	0Jj02
visoka sola	0Jl01
visoka strokovna izobrazba	0G001
visoka strucna sprema	0FO01
visoka stručna sprema	0FO01
visoka škola	0Jj02
visoka šola	0Jl01
visoko obrazovanje	0UJ01
vispareja videja	06n01
vispārējā vidējā	06n01
viss	0SP01
visser	01c01
vita	0aR01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
viticulteur	01Z01
viticultrice	01Z01
vitnemaal	07D01
vitnemal	07D01
vitnemål	07D01
vitrier	01Z01
viuda	0mo01
viudo	0mo01
viuva	0ml01
viuvo	0ml01
vizsga	0=k02
vizvezetek szerelo	0<L01
við	0RS01
viðurkenning	00;01
viúva	0ml01
viúvo	0ml01
viša stručna sprema	14^02
viša škola	14\02
viši srednji	14`02
višja strokovna izobrazba	14b01
višja šola	0Jl01
višješolska izobrazba	14b01
višješolski študij	14b01
višji srednji	14c01
viện	0;A01
viện đào tạo	0Db01
vk	14T01
vlasnica	0=n02
vlasnik	0=n02
vloeiend	0hm01
vloeiend in woord en geschrift	0hm01
vmbo	0R=02
vmbo diploma	0R?01
vmbo-diploma	0R?01
vo	14d01
vocal	01B01
vocational qualification	02X01
voda	06i01
vodic	08K01
vodicsky preukaz	0@g01
voditelj	0XM01
vodič	08K01
vodičský preukaz	0@g01
vodja	0EM01
vof	00`01
voitja	00101
voittaja	00701
vojak	0>a01
voják	0>a01
voldoende	0C201
volontaer	0Y`02
volontar	0Y`02
volontaria	02501
volontario	02501
volonter	05F02
volontär	0Y`02
volum	07301
voluntar	0=902
voluntara	01h01
voluntari	02>01
voluntaria	02;03
voluntario	03N02
voluntară	01h01
volunteer	01g01
voluntària	02>01
voluntária	01\01
voluntário	01\01
vom	14e01
von	14e01
voorjaar	0[O01
voorman	01c01
voorzitter	01c01
vopsitor	01h01
vor	14f01
vorarbeiter	05T01
vorauss	05U01
voraussichtlich	05U01
vorbitor nativ	0=X01
vordiplom	0:=01
vormgever	01c01
vorsitzende	05T01
vorstand	05T01
vorstandsmitglied	02c01
vortrag	0<_02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	14g01
vottorð	14g01
vottun	14g01
vozac	05F02
vozacka dozvola	0IW02
vozač	05F02
vozačka dozvola	0IW02
voznik	0EM01
vozniski izpit	0@d01
vozniški izpit	0@d01
vođa	06i01
vp	06o01
vratny	0>a01
vrijwilliger	0[902
vrijwilligster	0J^01
vrlo dobro	14h04
vrouw	14l01
vrouwelijk	14l01
vrtec	0Jl01
vrtic	0Jj02
vrtić	0Jj02
vrátný	0>a01
vs	0G001
vsi	00`01
vss	14m02
vuggestue	0??01
vukova diploma	0fa01
vuoden	00701
vuosi	14o01
vuotta	14o01
vut	0DP01
vvs montor	06Q01
vvs-montoer	06Q01
vvs-montør	06Q01
vwo	0R=02
vyborna	04902
vyborne	0g204
vychovatel	06]01
vychovavatel	08K01
vychovávateľ	08K01
vydano	0GO01
vydata	0m[01
vydatá	0m[01
vydavatelstvi	0FF01
vydavatelstvo	15002
vydavatelství	0FF01
vydavateľstvo	15002
vydáno	0GO01
vyhlaska	0@f01
vyhláška	0@f01
vyras	15201
vyriska	15201
vyriška	15201
vyskumny pracovnik	0@:01
vysoka skola	0MI02
vysoke uceni	0DP01
vysoke uceni technicke	0DP01
vysokoskolske	0:_01
vysokoškolské	0:_01
vysoká škola	0MI02
vysoké učení	0DP01
vysoké učení technické	0DP01
vyssi odborna skola	0DP01
vyssi odborne	0G801
vyssie odborne	15301
vysvedceni	0@f01
vysvedcenie	0@g01
vysvedčenie	0@g01
vysvědčení	0@f01
vyucen	0^\01
vyuceni	0^\01
vyucni list	0^\01
vyucny list	0^[01
vyučen	0^\01
vyučení	0^\01
vyvojar	02S02
vyzkumny pracovnik	0>a01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	15301
vyšší odborná škola	0DP01
vyšší odborné	0G801
vzdalene	0aZ01
vzdáleně	0aZ01
vzgojitelj	05H01
và	13k01
válido hasta	0R901
vállalat	04N02
vállalkozó	02901
várható	11K01
várhatóan	11K01
vânzătoare	01h01
vânzător	01h01
väg	04f01
väga hea	14002
väga hästi	0YU01
vägen	04f01
vähene	04Z01
väitekiri	03V01
väitöskirja	13n02
väktare	02A01
väljak	0\o01
välttävä	04`01
välttävä keskitaso	0WL01
väylä	08Q01
vår	13l02
vårdare	02A01
vårdcentral	0>>01
våren	13l02
vænget	0Of01
væntanlegt	01001
værkfører	06Q01
værksted	0??01
végzett	0KH01
vélvirki	0=]01
vítěz	00501
vítězka	00501
vízvezeték-szerelő	0<L01
víťaz	00401
víťazka	00401
võitja	00101
výborne	14L02
výborná	04902
výborné	04>01
výborně	14A02
výskumný pracovník	0@:01
výuční list	0^\01
výučný list	0^[01
vývojár	08K01
vývojář	06]01
výzkumný pracovník	0>a01
vāji	06M01
văn phòng	0;A01
vērtējums	08@01
vědec	0>a01
vīrietis	14[01
vīriešu	14[01
všs	15401
všį	00`01
w	15502
w l l	00`01
w toku	04A01
w trakcie	04A01
w.l.l	00`01
wachmann	02c01
waiter	01g01
waitress	01g01
wakacje	0[401
wakil	02:01
wakil ketua	02:01
wall	0AH01
wanita	0eH01
warden	01g01
warehouse	03701
warehouse operative	01g01
warsztat	03601
warsztaty	15701
wartawan	02:01
warung	07\01
wasit	02:01
watchmaker	01g01
way	06401
wazna do	15801
wazne do	15801
wazny do	15801
ważna do	15801
ważne do	15801
ważny do	15801
we	15901
webmaster	01g01
wedstrijd	0<m01
week	15:02
weeks	15<01
weg	15=02
weibl	0OT01
weiblich	0OT01
weiterbildung	0O802
weken	15?01
welder	01g01
werk	03B01
werke	03B01
werker	06@02
werkstatt	03B01
werkstudent	15@02
werkstudentin	08Y01
wesen	0Y^01
wethouder	01c01
wettbewerb	0fo02
wholesaler	01g01
wiceprezes	02601
widowed	0A[01
winemaker	01g01
winkel	02Y01
winnaar	0JS01
winner	00N01
winter	15B03
winzer	02c01
wiosna	15E01
wiosną	15E01
wirausaha	07\01
wissenschaft	0Y^01
wissenschaften	0Y^01
wissenschaftler	05T01
wissenschaftliche mitarbeiterin	08Y01
wissenschaftlicher mitarbeiter	08Y01
with	0Nj01
wk	15<01
wks	15<01
wlasciciel	02601
wlascicielka	02601
wlasna dzialalnosc	03601
wo bachelor	0:@01
wo master	0Hc01
wo-bachelor	0:@01
wo-master	0Hc01
woche	15F01
wochen	15F01
wohnung	05101
woj	04U01
wolny	0WB01
wolontariusz	02601
wolontariuszka	02601
woman	15G02
work from home	0Ob01
worker	01g01
working familiarity	0MK01
working knowledge	0Pa02
working proficiency	0Pc01
works	03701
workshop	15I03
writer	01g01
wspolautor	02601
wspolautorka	02601
współautor	02601
współautorka	02601
wychowawca	02601
wydane	0cT01
wydany	0cT01
wydawnictwo	15L02
wydzial	15N02
wydział	15N02
wykladowca	02601
wyksztalcenie srednie	0J]01
wykształcenie średnie	0J]01
wykładowca	02601
wynik	0c]01
wyroznienie	0N<01
wyróżnienie	0N<01
wystapienie	07E01
wystąpienie	07E01
wyzsza szkola	03h01
wyższa szkoła	03h01
własna działalność	03601
właściciel	02601
właścicielka	02601
xa	0AR01
xahar	15P01
xep loai	0F=01
xerrada	0?l01
xhur	15P01
xitwa	15Q01
xuat sac	15R02
xuong	0;A01
xuất sắc	15R02
xã	0AR01
xưởng	0;A01
xếp loại	0F=01
y	15T02
y ta	09l01
y tá	09l01
yandal	0AW01
yapi	03W01
yapı	03W01
yardimcisi	05E01
yardımcısı	05E01
yarisma	0;V01
yarismasi	0;V01
yarışma	0;V01
yarışması	0;V01
yayasan	07\01
yayinevi	15V02
yayinlandi	0=O01
yayinlari	03W01
yayınevi	15V02
yayınlandı	0=O01
yayınları	03W01
yaz	15X01
yazilim	03W01
yazilimci	05E01
yazılım	03W01
yazılımcı	05E01
yds	0<M01
year	15Y01
years	15Y01
yeterlik	0<c01
yeu	0`f01
yh examen	0ZA01
yh-examen	0ZA01
yhdistys	06F01
yhtio	06F01
yhtioe	06F01
yhtiö	06F01
yil	0lo01
yki	0<M01
yksikko	0e402
yksikkoe	0e402
yksikkö	0e402
yleisarvosana	07H01
ylempi amk	0G401
ylempi ammattikorkeakoulututkinto	0G401
ylempi korkeakoulututkinto	0G401
yliopisto	04501
yliopistossa	04501
ylioppilas	05501
ylioppilastutkinto	05501
yokdil	0<M01
yonetici	05E01
yoneticisi	05E01
youth worker	01g01
yr	15Z01
yrittaejae	05O01
yrittaja	05O01
yrittäjä	05O01
yrityksessa	15[01
yrityksessae	15[01
yrityksessä	15[01
yritys	06F01
yrkesbevis	0P;01
yrkesexamen	0Mi01
yrkesfag	07D01
yrkeshoegskola	0Nf01
yrkeshoegskoleexamen	0ZA01
yrkeshogskola	0Nf01
yrkeshogskoleexamen	0ZA01
yrkeshögskola	0Nf01
yrkeshögskoleexamen	0ZA01
yrs	15Z01
yuksek lisans	11V01
yuksek lisans derecesi	11V01
yuksekokulu	03n01
yökdil	0<M01
yönetici	05E01
yöneticisi	05E01
yüksek lisans	11V01
yüksek lisans derecesi	11V01
yüksekokulu	03n01
yıl	0lo01
yếu	0`f01
z	15\02
z odliko	0gU01
z wyroznieniem	0c]01
z wyróżnieniem	0c]01
zaawansowana	0;C02
zaawansowany	0;C02
zacatecnik	15^02
zacetnik	15`02
zacetno	15b01
zaciatocnik	15c02
zadovoljavajuce	0jJ01
zadovoljavajuće	0jJ01
zadovoljivo	0fn01
zadruga	03303
zahnaerztin	02c01
zahnarzt	02c01
zahnarztin	02c01
zahntechniker	05T01
zahnärztin	02c01
zahradnice	0>a01
zahradnik	0>a01
zahradník	0>a01
zaklad	03601
zaklada	0WC01
zakladatel	02S02
zakladateľ	08K01
zakladna	15e02
zakladna skola	0\[01
zakladna znalost	0`M01
zakladne znalosti	0`M01
zakladni	15g02
zakladni skola	0DP01
zakladni znalost	0`V01
zakladni znalosti	0`V01
zakladny	15i01
zaklady	15j05
zakljucni izpit	0g101
zaključni izpit	0g101
zakład	03601
zakłady	03601
zalozba	15o02
zalozyciel	02601
zalozycielka	02601
založba	15o02
zamecnik	0>a01
zameranie	0nE01
zamereni	0cS01
zamestnanec roku	00501
zamezna	0WB01
zamężna	0WB01
zaměstnanec roku	00501
zaměření	0cS01
zanger	0H001
zasadnicze zawodowe	0J]01
zastepca	02601
zastupca	0@:01
zastupce	0>a01
zastępca	02601
zaswiadczenie	0A501
zavarivac	0=n02
zavarivač	0=n02
zavarovalnica	0>?01
zavod	16105
zavody	0G^02
zawodowe	0J]01
zawodowka	03h01
zawodówka	03h01
zayif	0<>01
zayıf	0<>01
začetnik	15`02
začetno	15b01
začiatočník	15c02
začátečník	15^02
założyciel	02601
założycielka	02601
zaświadczenie	0A501
zbornik	16604
zborník	0Af01
zdaj	0Di01
zdalna	0SO01
zdalnie	0SO01
zdobyty	0cT01
zdravnica	0EM01
zdravnik	0EM01
zdravotni bratr	0>a01
zdravotni sestra	0>a01
zdravotní bratr	0>a01
zdravotní sestra	0>a01
zdravstveni dom	0>?01
zdruzenie	03G01
zdruzenje	0>?01
združenie	03G01
združenje	0>?01
zednik	0>a01
zedník	0>a01
zeer goed	0P=02
zeichner	05T01
zeitschrift	0<_02
zelador	01\01
zeladora	01\01
zelfstandig	0P401
zelo dobro	16:02
zemedelec	0>a01
zememeric	0>a01
zemědělec	0>a01
zeměměřič	0>a01
zena	16<04
zenaty	0k`02
zenesz	0<L01
zenska	16@02
zenske	16B02
zenski	16D04
zensko	15\02
zentrum	03B01
zenész	0<L01
zerspaner	05T01
zertifikat	0\F02
zertifiziert	16H01
zertifizierung	0<Q01
zespol	0Id01
zespol szkol	03h01
zespół	0Id01
zespół szkół	03h01
zeszyty naukowe	07E01
zeugnis	0<Q01
zidar	01h01
ziekenhuis	02Y01
ziema	16I02
zima	16K06
zimmerei	03B01
zimmerer	05T01
zimmermadchen	02c01
zimmermaedchen	02c01
zimmermädchen	02c01
zimą	16Q01
zinatnu doktors	0I201
zinātņu doktors	0I201
zivi	08Y01
zivildienst	08Y01
zivildienstleistender	08Y01
zivljenjepis	16R01
zivnost	0G^02
zivotopis	16S04
zkouska	0@f01
zkouška	0@f01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0f^01
zmagovalka	0f^01
znamka	0A602
znanstvenik	0=m01
známka	0A602
zolnierz	02601
zomer	16W01
zonaty	0WB01
zonen	0P401
zorg	02Y01
zpevacka	0>a01
zpevak	0>a01
zpusobilost	0@f01
zpěvačka	0>a01
zpěvák	0>a01
způsobilost	0@f01
zrt	00`01
zs	0DP01
zugbegleiter	05T01
zulassung	06B01
zurnalas	0XA01
zurnalistas	02Q01
zurnalists	02R01
zurnals	0GS01
zurzeit	04B01
zusteller	05T01
zvarac	0@:01
zviluppatur	05601
zvárač	0@:01
zweisprachig	0Km01
zwyciezca	0N<01
zwycięzca	0N<01
zyciorys	16X01
zyciorys zawodowy	16X01
zzp	0P401
zzp'er	0J^01
základná	15e02
základná znalosť	0`M01
základná škola	0\[01
základné znalosti	0`M01
základní	15g02
základní znalost	0`V01
základní znalosti	0`V01
základní škola	0DP01
základný	15i01
základy	16Y04
zámečník	0>a01
zástupca	0@:01
zástupce	0>a01
závod	0G^02
závody	0G^02
zš	0DP01
à	08A02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	11F01
à présent	00_01
àrea	0Ga01
á netinu	00j01
általános iskola	04l02
ápoló	06802
ár	16]01
árbitro	03N02
área	16^03
áruház	07F01
átlag	08=01
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
çevrimiçi	0A;01
çift anadal	0AW01
çiftçi	05E01
çiçekçi	05E01
çok iyi	0B502
çok iyi derecede	0B701
çırak	05E01
ébéniste	01Z01
école	01P01
école primaire	01P01
école supérieure	01P01
écoles	01P01
éditeur	01Z01
éditions	0J>02
éditrice	01Z01
éducateur	01Z01
éducatrice	01Z01
électricien	01Z01
électricienne	01Z01
éleveur	01Z01
éleveuse	01Z01
élue	01Z01
élémentaire	0;Y02
énekes	0KS01
építész	02901
équipe	0@C01
équipier	01Z01
équipière	01Z01
érem	0FC02
érettségi	0Kg01
érettségi bizonyítvány	0Kg01
értékesítő	02901
és	0Ko01
établissements	02o01
étage	04g01
étalagiste	01Z01
étterem	07F01
été	0LF01
év	0LH02
éves	0LJ01
évkönyv	0GW01
ênfase	0KT01
í dag	0K]01
í sambúð	0J_01
în curs	02201
în prezent	02201
începând cu	0TC01
începător	0<C02
îngrijitoare	01h01
îngrijitor	01h01
învățătoare	01h01
învățător	01h01
ó	16a02
ógift	0J_01
óptica	01B01
óptico	01B01
óstán	0B@01
óta	0eC02
óvoda	0XJ01
óvodapedagógus	02901
óvónő	02901
õde	01>01
õpetaja	01>01
õppekava	0Kh01
ödül	0;V01
ödülü	0;V01
ökotropholog	05T01
ön lisans	0`901
önkormányzat	07F01
önkéntes	0<L01
önlisans	0`901
önéletrajz	0dI01
önéletrajza	0dI01
ösd	0<M01
ösztöndíj	0FC02
översättare	02A01
öz geçmiş	0eG01
özgeçmiş	0eG01
özgeçmişi	0eG01
öğretim görevlisi	05E01
öğretim üyesi	05E01
öğretmen	05E01
öğretmeni	05E01
økonom	05d02
øvet	0d301
újságíró	02901
úplné stredné	0^[01
úrad	03G01
úsek	0o=02
ústav	0G^02
út	03Y01
útgefið	0?I01
útja	03Y01
útvar	0o=02
účetní	0>a01
účtovník	0@:01
účtovníčka	0@:01
úřad	0FF01
übersetzer	05T01
übungsleiter	05T01
ügyintéző	08302
ügynökség	07F01
ügyvéd	02901
ühing	05201
üksus	0_J01
ülikool	03Z01
üniversite	03n01
üniversitesi	03n01
üst düzey	04601
üye	05E01
üyesi	05E01
üzem	04N02
þjálfari	0=]01
þýðandi	0=]01
ārste	02R01
ārsts	02R01
ċertifikat	0A201
ċertifikat tas-sekondarja	0A101
ċertifikazzjoni	0A201
č.p	0?K01
časopis	0@;04
čašník	0@:01
čašníčka	0@:01
červený diplom	0A602
čestné uznanie	00401
čestné uznání	00501
član	0A]03
članak	0A`02
članek	0X`01
članica	0Ad02
člen	0Ah02
členka	0>a01
článek	0GO01
článok	0Af01
čvut	0DP01
číšník	0>a01
đang làm	0<A01
điều dưỡng	09l01
điều hành	09l01
điều phối viên	09l01
điểm	0F=01
điểm trung bình	0F=01
đã kết hôn	0AQ01
đường	0AR01
đại học	0Db01
đầu bếp	09l01
đến	0EP01
đến nay	0<A01
đề tài	0EB01
độc thân	0AQ01
ġurnal	07C01
ġurnalist	05601
ģimnāzija	04401
ħarifa	0R801
īpašnieks	02R01
įkūrėjas	02Q01
įmonė	03H01
įmonėje	0TA01
įvertinimas	0:d01
ļoti labi	08M02
ősz	0e@01
ősze	0e@01
œnologue	01Z01
ředitel	06]01
řezník	0>a01
řidič	06]01
řidičský průkaz	0@f01
ślusarz	02601
śpiewaczka	02601
średni	0nL02
średnia	0nN02
średnia ocen	0c]01
średnie	0J]01
średnio	0IS01
średnio zaawansowany	0IS01
średnio zaawansowany wyższy	0HN01
średniozaawansowana	0IS01
średniozaawansowany	0nL02
średniozaawansowany wyższy	0HN01
świadectwo	0A501
świadectwo dojrzałości	0J]01
świadectwo maturalne	0J]01
şampiyon	0;V01
şarkıcı	05E01
şef	05E01
şefi	05E01
şimdi	0>n01
şirket	03W01
şirketi	03W01
şoför	05E01
şoförü	05E01
şu an	0>n01
şu anda	0>n01
şubesi	0=c01
še traja	0Di01
šef	0=n02
šetalište	09G01
šiandien	0D]01
šiuo metu	0D]01
škola	16c04
školenie	0ll01
školení	0lm01
šobrīd	0\=01
šodien	0\=01
šoferis	02R01
šola	0Jl01
špecialista	0@:01
špecialistka	0@:01
špecializácia	0nE01
štipendija	0f^01
štipendium	00401
štruktúrovaný životopis	0ha01
študent	0EM01
študijný odbor	0nE01
študijný program	0nE01
študijska smer	0oX01
študijski program	0oX01
štúdia	0Af01
štúdio	03G01
švadlena	0>a01
šķīries	0bJ01
żeńska	0XB01
żeński	0XB01
żonaty	0WB01
żołnierz	02601
żviluppatur	05601
życiorys	16X01
życiorys zawodowy	16X01
ž	15\02
žena	16<04
ženatý	0k`02
ženska	16g01
ženski	16h03
žensko	15\02
ženské	16B02
žiema	16k01
življenjepis	16R01
živnost	0FF01
živnosť	03G01
životopis	16S04
žurnalas	0XA01
žurnalistas	02Q01
žurnālists	02R01
žurnāls	0GS01
școala	07L01
școala gimnazială	07L01
școala postliceală	07L01
școală	07L01
școală postliceală	0B:01
școală profesională	09o01
șef	01h01
șefă	01h01
și	0m>01
șofer	01h01
șoseaua	04R01
άγαμη	16l01
άγαμοσ	16l01
άδεια	16m01
άδεια ασκήσεωσ	16m01
άδεια οδήγησησ	16m01
άνδρασ	16n01
άνοιξη	16o01
άντρασ	16n01
άπταιστα	17001
άρθρο	17101
άριστα	17202
άριστη	17001
άριστη γνώση	17001
άριστο	17401
άρρεν	16n01
έγγαμη	16l01
έγγαμοσ	16l01
έπαινοσ	00P01
έργα	17501
έργο	17501
έτη	17601
έτοσ	17601
έωσ	17701
έωσ και σήμερα	17801
έωσ σήμερα	17801
ίδρυμα	17901
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	16l01
αγαμοσ	16l01
αγροτησ	17:01
αγρότησ	17:01
αδεια	16m01
αδεια ασκησεωσ	16m01
αδεια οδηγησησ	16m01
αε	00`01
αει	17;01
αεροσυνοδοσ	17:01
αεροσυνοδόσ	17:01
αισθητικοσ	17:01
αισθητικόσ	17:01
ακαδημία	17;01
ακαδημια	17;01
ανακοίνωση	17101
ανακοινωση	17101
αναλυτήσ	17:01
αναλυτησ	17:01
αναλυτρια	17:01
αναλύτρια	17:01
αναμένεται	17<01
αναμενεται	17<01
αναμενομενη	17<01
αναμενομενο	17<01
αναμενόμενη	17<01
αναμενόμενο	17<01
ανδρασ	16n01
ανθοπωλησ	17:01
ανθοπώλησ	17:01
ανοικτο πανεπιστημιο	17;01
ανοικτό πανεπιστήμιο	17;01
ανοιξη	16o01
ανοιχτο πανεπιστημιο	17;01
ανοιχτό πανεπιστήμιο	17;01
αντιπροεδροσ	17:01
αντιπρόεδροσ	17:01
αντρασ	16n01
ανωτερη εκπαιδευση	17=01
ανώτερη εκπαίδευση	17=01
απθ	17;01
απο	17>02
αποθηκάριοσ	17:01
αποθηκαριοσ	17:01
απολυτήριο	17@01
απολυτήριο γενικού λυκείου	17@01
απολυτήριο γυμνασίου	17@01
απολυτήριο λυκείου	17@01
απολυτηριο	17@01
απολυτηριο γενικου λυκειου	17@01
απολυτηριο γυμνασιου	17@01
απολυτηριο λυκειου	17@01
απταιστα	17001
από	17>02
αρθρο	17101
αριθμοσ	17A01
αριθμόσ	17A01
αριστα	17202
αριστείο	00P01
αριστειο	00P01
αριστη	17001
αριστη γνωση	17001
αριστο	17401
αρρεν	16n01
αρσενικο	16n01
αρσενικό	16n01
αρτοποιοσ	17:01
αρτοποιόσ	17:01
αρχάριοι	17B01
αρχάριοσ	17C01
αρχαριοι	17B01
αρχαριοσ	17C01
αρχειονομοσ	17:01
αρχειονόμοσ	17:01
αρχιτέκτονασ	17:01
αρχιτεκτονασ	17:01
ασκουμενη	17:01
ασκουμενοσ	17:01
ασκούμενη	17:01
ασκούμενοσ	17:01
αστυνομικοσ	17:01
αστυνομικόσ	17:01
ασφαλιστική	17901
ασφαλιστικη	17901
αφοί	17901
αφοι	17901
βαθμολογία	17D01
βαθμολογια	17D01
βαθμοσ	17D01
βαθμοσ πτυχιου	17D01
βαθμόσ	17D01
βαθμόσ πτυχίου	17D01
βασικά	17E02
βασικέσ γνώσεισ	17E02
βασική	17E02
βασική γνώση	17C01
βασικα	17E02
βασικεσ γνωσεισ	17E02
βασικη	17E02
βασικη γνωση	17C01
βασικο	17G01
βασικο επιπεδο	17C01
βασικό	17G01
βασικό επίπεδο	17C01
βαφέασ	17:01
βαφεασ	17:01
βεβαίωση	16m01
βεβαιωση	16m01
βιβλίο	17101
βιβλιο	17101
βιβλιοθήκη	17901
βιβλιοθηκη	17901
βιβλιοθηκονομοσ	17:01
βιβλιοθηκονόμοσ	17:01
βιβλιοπωλησ	17:01
βιβλιοπώλησ	17:01
βιογραφικο	17H01
βιογραφικο σημειωμα	17H01
βιογραφικό	17H01
βιογραφικό σημείωμα	17H01
βιολογοσ	17:01
βιολόγοσ	17:01
βοηθοσ	17:01
βοηθόσ	17:01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	17;01
γενικοσ βαθμοσ	17D01
γενικό λύκειο	17;01
γενικόσ βαθμόσ	17D01
γιατροσ	17:01
γιατρόσ	17:01
γραμματέασ	17:01
γραμματεασ	17:01
γραφίστασ	17:01
γραφίστρια	17:01
γραφείο	17901
γραφειο	17901
γραφιστασ	17:01
γραφιστρια	17:01
γυμνάσιο	17;01
γυμνασιο	17;01
γυναίκα	17I01
γυναικα	17I01
δάσκαλοσ	17:01
δήμαρχοσ	17:01
δήμοσ	17901
δίγλωσση	17J01
δίγλωσσοσ	17J01
δίπλωμα	17K02
δίπλωμα ιεκ	17=01
δίπλωμα μηχανικού	17M01
δασκάλα	17:01
δασκαλα	17:01
δασκαλοσ	17:01
δημαρχοσ	17:01
δημοσ	17901
δημοσίευση	17101
δημοσιευση	17101
δημοσιογράφοσ	17:01
δημοσιογραφοσ	17:01
δημοτικο σχολειο	17;01
δημοτικό σχολείο	17;01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	17N01
διαδικτυακα	17N01
διαζευγμένη	16l01
διαζευγμένοσ	16l01
διαζευγμενη	16l01
διαζευγμενοσ	16l01
διαιτητήσ	17:01
διαιτητησ	17:01
διαιτολογοσ	17:01
διαιτολόγοσ	17:01
διακριση	00P01
διανομέασ	17:01
διανομεασ	17:01
διατριβή	17101
διατριβη	17101
διαχειριστήσ	17:01
διαχειριστησ	17:01
διγλωσση	17J01
διγλωσσοσ	17J01
διδάκτορασ	17O01
διδακτορασ	17O01
διδακτορική διατριβή	17O01
διδακτορικη διατριβη	17O01
διδακτορικο	17O01
διδακτορικο διπλωμα	17O01
διδακτορικό	17O01
διδακτορικό δίπλωμα	17O01
διευθυνση	17P01
διευθυντήσ	17:01
διευθυντησ	17:01
διευθυντρια	17:01
διευθύντρια	17:01
διεύθυνση	17P01
δικαστήσ	17:01
δικαστησ	17:01
δικηγοροσ	17:01
δικηγόροσ	17:01
διορθωτήσ	17:01
διορθωτησ	17:01
διορθωτρια	17:01
διορθώτρια	17:01
διπλωμα	17K02
διπλωμα ιεκ	17=01
διπλωμα μηχανικου	17M01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	16l01
εγγαμοσ	16l01
εθελοντήσ	17:01
εθελοντησ	17:01
εθελοντρια	17:01
εθελόντρια	17:01
ειδίκευση	17Q01
ειδικευση	17Q01
ειδικοσ	17R02
ειδικοτητα	17Q01
ειδικόσ	17R02
ειδικότητα	17Q01
εικονογράφοσ	17:01
εικονογραφοσ	17:01
εισήγηση	17101
εισηγηση	17101
εκδοσεισ	17T02
εκδοτικοσ	17901
εκδοτικόσ	17901
εκδόσεισ	17T02
εκπα	17;01
εκπαιδευτήσ	17:01
εκπαιδευτησ	17:01
εκπαιδευτικοσ	17:01
εκπαιδευτικόσ	17:01
εκπαιδευτρια	17:01
εκπαιδεύτρια	17:01
εκτιμητήσ	17:01
εκτιμητησ	17:01
εκτιμωμενη	17<01
εκτιμώμενη	17<01
ελευθεροσ επαγγελματιασ	17901
ελεύθεροσ επαγγελματίασ	17901
εμπ	17;01
εξ αποστάσεωσ	17N01
εξ αποστασεωσ	17N01
εξειδικευμένοσ	17V01
εξειδικευμενοσ	17V01
επα λ	17;01
επα.λ	17;01
επαινοσ	00P01
επαλ	17;01
επαρκήσ	17W01
επαρκησ	17W01
επε	00`01
επιμελήτρια	17:01
επιμελητήσ	17:01
επιμελητησ	17:01
επιμελητρια	17:01
επιμορφωση	17X01
επιμόρφωση	17X01
επιχείρηση	17901
επιχειρηση	17901
εποπτησ	17:01
επόπτησ	17:01
εργάτησ	17:01
εργάτρια	17:01
εργα	17501
εργαστήριο	17901
εργαστηριο	17901
εργατησ	17:01
εργατρια	17:01
εργο	17501
εργοδηγοσ	17:01
εργοδηγόσ	17:01
εργοστάσιο	17901
εργοστασιο	17901
ερευνήτρια	17:01
ερευνητήσ	17:01
ερευνητησ	17:01
ερευνητρια	17:01
εστιατοριο	17901
εστιατόριο	17901
εταιρία	17901
εταιρεία	17901
εταιρεια	17901
εταιρια	17901
ετη	17601
ετοσ	17601
ευχερήσ	17001
ευχερησ	17001
εφορεία	17901
εφορεια	17901
εωσ	17701
εωσ και σημερα	17801
εωσ σημερα	17801
ζαχαροπλάστησ	17:01
ζαχαροπλαστησ	17:01
ηθοποιοσ	17:01
ηθοποιόσ	17:01
ηλεκτρολογοσ	17:01
ηλεκτρολόγοσ	17:01
ημερίδα	17101
ημεριδα	17101
θέατρο	17901
θήλυ	17I01
θεατρο	17901
θηλυ	17I01
θηλυκο	17I01
θηλυκό	17I01
θυρωροσ	17:01
θυρωρόσ	17:01
ι ε κ	17;01
ι.ε.κ	17;01
ιατροσ	17:01
ιατρόσ	17:01
ιδιοκτήτησ	17:01
ιδιοκτητησ	17:01
ιδρυμα	17901
ιδρυτήσ	17:01
ιδρυτησ	17:01
ιδρυτρια	17:01
ιδρύτρια	17:01
ιεκ	17;01
ικανοποιητική	17W01
ικανοποιητικη	17W01
ικε	00`01
ινστιτουτο	17Y02
ινστιτούτο	17Y02
κάρτα	16m01
κέντρο	17901
καθηγήτρια	17:01
καθηγητήσ	17:01
καθηγητησ	17:01
καθηγητρια	17:01
και	17[01
καλά	17\01
καλή	17]02
καλή γνώση	17\01
καλα	17\01
καλη	17]02
καλη γνωση	17\01
καλο	17_01
καλοκαίρι	17`01
καλοκαιρι	17`01
καλωσ	17D01
καλό	17_01
καλώσ	17D01
καρτα	16m01
κατάλογοσ	17101
κατάρτιση	17X01
κατάστημα	17901
καταλογοσ	17101
καταρτιση	17X01
καταστημα	17901
κατευθυνση	17Q01
κατεύθυνση	17Q01
κεντρο	17901
κεφάλαιο	17101
κεφαλαιο	17101
κηπουροσ	17:01
κηπουρόσ	17:01
κλάδοσ	17P01
κλαδοσ	17P01
κλινική	17901
κλινικη	17901
κολέγιο	17;01
κολεγιο	17;01
κολλέγιο	17;01
κολλεγιο	17;01
κομμωτήσ	17:01
κομμωτησ	17:01
κομμωτρια	17:01
κομμώτρια	17:01
κρεοπωλησ	17:01
κρεοπώλησ	17:01
λέκτορασ	17:01
λίαν καλώσ	17D01
λεκτορασ	17:01
λεωφ	17A01
λεωφοροσ	17A01
λεωφόροσ	17A01
λιαν καλωσ	17D01
λογίστρια	17:01
λογιστήσ	17:01
λογιστησ	17:01
λογιστρια	17:01
λογοθεραπευτήσ	17:01
λογοθεραπευτησ	17:01
λογοθεραπευτρια	17:01
λογοθεραπεύτρια	17:01
λυκειο	17;01
λύκειο	17;01
μάγειρασ	17:01
μάγειροσ	17:01
μάνατζερ	17:01
μάστερ	17M01
μέλοσ	17:01
μέσοσ όροσ	17D01
μέτρια	17W01
μέτρια γνώση	17W01
μέτριο	17a02
μέχρι	17701
μέχρι σήμερα	17801
μέχρι τώρα	17801
μήνασ	17c01
μήνεσ	17c01
μαία	17:01
μαγείρισσα	17:01
μαγειρασ	17:01
μαγειρισσα	17:01
μαγειροσ	17:01
μαθητευομενοσ	17:01
μαθητευόμενοσ	17:01
μαια	17:01
μανατζερ	17:01
μαστερ	17M01
μελοσ	17:01
μεσαίο	17_01
μεσαίο επίπεδο	17W01
μεσαιο	17_01
μεσαιο επιπεδο	17W01
μεσοσ οροσ	17D01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	17M01
μεταπτυχιακεσ σπουδεσ	17M01
μεταπτυχιακο	17M01
μεταπτυχιακο διπλωμα	17M01
μεταπτυχιακοσ	17M01
μεταπτυχιακοσ τιτλοσ	17M01
μεταπτυχιακό	17M01
μεταπτυχιακό δίπλωμα	17M01
μεταπτυχιακόσ	17M01
μεταπτυχιακόσ τίτλοσ	17M01
μεταφράστρια	17:01
μεταφραστήσ	17:01
μεταφραστησ	17:01
μεταφραστρια	17:01
μετρια	17W01
μετρια γνωση	17W01
μετριο	17a02
μεχρι	17701
μεχρι σημερα	17801
μεχρι τωρα	17801
μηνασ	17c01
μηνεσ	17c01
μητρική	17J01
μητρική γλώσσα	17J01
μητρικη	17J01
μητρικη γλωσσα	17J01
μηχανικοσ	17d01
μηχανικόσ	17d01
μηχανοδηγοσ	17:01
μηχανοδηγόσ	17:01
μοδίστρα	17:01
μοδιστρα	17:01
μονάδα	17P01
μοναδα	17P01
μουσείο	17901
μουσειο	17901
μουσικοσ	17:01
μουσικόσ	17:01
μπάρμαν	17:01
μπαρμαν	17:01
ναυτησ	17:01
ναυτικοσ	17:01
ναυτικόσ	17:01
ναύτησ	17:01
νηπιαγωγείο	17;01
νηπιαγωγειο	17;01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	17:01
νοσηλευτησ	17:01
νοσηλευτρια	17:01
νοσηλεύτρια	17:01
νοσοκομείο	17901
νοσοκομειο	17901
ξεναγοσ	17:01
ξεναγόσ	17:01
ξενοδοχείο	17901
ξενοδοχειο	17901
ξυλουργοσ	17:01
ξυλουργόσ	17:01
ο ε	00`01
ο.ε	00`01
οδηγοσ	17:01
οδηγόσ	17:01
οδοσ	17A01
οδόσ	17A01
οικονομολογοσ	17:01
οικονομολόγοσ	17:01
οινοποιείο	17901
οινοποιειο	17901
ομάδα	17P01
ομαδα	17P01
ομιλία	17101
ομιλια	17101
ομιλοσ	17901
οπτικοσ	17:01
οπτικόσ	17:01
οργανισμοσ	17901
οργανισμόσ	17901
οροφοσ	17A01
παιδαγωγοσ	17:01
παιδαγωγόσ	17:01
πανεπιστήμιο	17;01
πανεπιστημίου	17;01
πανεπιστημιο	17;01
πανεπιστημιου	17;01
παντρεμένη	16l01
παντρεμένοσ	16l01
παντρεμενη	16l01
παντρεμενοσ	16l01
παρον	17801
παρόν	17801
πατέντα	17101
πατεντα	17101
περιοδικο	17101
περιοδικό	17101
πιστοποίηση	16m01
πιστοποιημένη	16m01
πιστοποιημένοσ	16m01
πιστοποιημενη	16m01
πιστοποιημενοσ	16m01
πιστοποιηση	16m01
πιστοποιητικο	16m01
πιστοποιητικό	16m01
πλατεία	17A01
πλατεια	17A01
πολυ καλα	17001
πολυ καλη	17001
πολυ καλη γνωση	17\01
πολυ καλο	17401
πολυτεχνείο	17;01
πολυτεχνειο	17;01
πολύ καλά	17001
πολύ καλή	17001
πολύ καλή γνώση	17\01
πολύ καλό	17401
πρακτικά	17101
πρακτικα	17101
προγραμματίστρια	17:01
προγραμματιστήσ	17:01
προγραμματιστησ	17:01
προγραμματιστρια	17:01
προεδροσ	17:01
προισταμενη	17:01
προισταμενοσ	17:01
προπονήτρια	17:01
προπονητήσ	17:01
προπονητησ	17:01
προπονητρια	17:01
προπτυχιακέσ σπουδέσ	17e01
προπτυχιακεσ σπουδεσ	17e01
προπτυχιακο	17e01
προπτυχιακό	17e01
προτζεκτ	17501
προχωρημένο	17f02
προχωρημενο	17f02
προϊστάμενοσ	17:01
προϊσταμένη	17:01
πρωτο βραβειο	00P01
πρόεδροσ	17:01
πρότζεκτ	17501
πρώτο βραβείο	00P01
πτυχίο	17h02
πτυχίο επαλ	17@01
πτυχίο πανεπιστημίου	17e01
πτυχιο	17h02
πτυχιο επαλ	17@01
πτυχιο πανεπιστημιου	17e01
πτυχιουχοσ	17e01
πτυχιούχοσ	17e01
πυροσβέστησ	17:01
πυροσβεστησ	17:01
πωλήτρια	17:01
πωλητήσ	17:01
πωλητησ	17:01
πωλητρια	17:01
ράφτησ	17:01
ραφτησ	17:01
σήμερα	17801
σε εξέλιξη	17801
σε εξελιξη	17801
σελίδα	17j01
σελιδα	17j01
σεμινάριο	17k02
σεμιναριο	17k02
σερβιτορα	17:01
σερβιτοροσ	17:01
σερβιτόρα	17:01
σερβιτόροσ	17:01
σημερα	17801
σιδεράσ	17:01
σιδερασ	17:01
στην	17m01
στο	17m01
στοιχειωδεισ γνωσεισ	17C01
στοιχειωδησ	17C01
στοιχειώδεισ γνώσεισ	17C01
στοιχειώδησ	17C01
στον	17m01
στουντιο	17901
στούντιο	17901
στρατιωτικοσ	17:01
στρατιωτικόσ	17:01
συγκολλητήσ	17:01
συγκολλητησ	17:01
συλλογικοσ τομοσ	17101
συλλογικόσ τόμοσ	17101
συλλογοσ	17901
συμβολαιογράφοσ	17:01
συμβολαιογραφοσ	17:01
συμβουλοσ	17:01
συνέδριο	17101
συνεδριο	17101
συνεργάτησ	17:01
συνεργάτιδα	17:01
συνεργατησ	17:01
συνεργατιδα	17:01
συνεταιρισμοσ	17901
συνεταιρισμόσ	17901
συντάκτησ	17:01
συντάκτρια	17:01
συντακτησ	17:01
συντακτρια	17:01
συντηρήτρια	17:01
συντηρητήσ	17:01
συντηρητησ	17:01
συντηρητρια	17:01
συντομο βιογραφικο	17H01
συντονίστρια	17:01
συντονιστήσ	17:01
συντονιστησ	17:01
συντονιστρια	17:01
σχεδιάστρια	17:01
σχεδιαστήσ	17:01
σχεδιαστησ	17:01
σχεδιαστρια	17:01
σχολή	17;01
σχολή καλών τεχνών	17;01
σχολείο	17;01
σχολειο	17;01
σχολη	17;01
σχολη καλων τεχνων	17;01
σύλλογοσ	17901
σύμβουλοσ	17:01
σύντομο βιογραφικό	17H01
τ ε ι	17;01
τ κ	17A01
τ.ε.ι	17;01
τ.κ	17A01
ταμίασ	17:01
ταμιασ	17:01
ταχυδρομοσ	17:01
ταχυδρόμοσ	17:01
τει	17;01
τεχνίτησ	17:01
τεχνικοσ	17:01
τεχνικόσ	17:01
τεχνιτησ	17:01
τηλεργασία	17N01
τηλεργασια	17N01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	17A01
τμήμα	17n02
τμημα	17n02
τομέασ	18002
τομεασ	18002
τομοσ	17101
τοπογράφοσ	17:01
τοπογραφοσ	17:01
τορναδοροσ	17:01
τορναδόροσ	17:01
τράπεζα	17901
τραγουδίστρια	17:01
τραγουδιστήσ	17:01
τραγουδιστησ	17:01
τραγουδιστρια	17:01
τραπεζα	17901
τωρα	17801
τόμοσ	17101
τώρα	17801
υδραυλικοσ	17:01
υδραυλικόσ	17:01
υπάλληλοσ	17:01
υπαλληλοσ	17:01
υπευθυνη	17:01
υπευθυνοσ	17:01
υπεύθυνη	17:01
υπεύθυνοσ	17:01
υπηρεσία	18202
υπηρεσια	18202
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	17901
υπουργειο	17901
φαρμακείο	17901
φαρμακειο	17901
φαρμακοποιοσ	17:01
φαρμακοποιόσ	17:01
φθινοπωρο	18401
φθινόπωρο	18401
φουρνοσ	17901
φούρνοσ	17901
φυλακασ	17:01
φυσικοθεραπευτήσ	17:01
φυσικοθεραπευτησ	17:01
φυσικοθεραπευτρια	17:01
φυσικοθεραπεύτρια	17:01
φυσικοσ	17:01
φυσικοσ ομιλητησ	17J01
φυσικόσ	17:01
φυσικόσ ομιλητήσ	17J01
φωτογράφοσ	17:01
φωτογραφοσ	17:01
φύλακασ	17:01
χειμωνασ	18501
χειμώνασ	18501
χειριστήσ	17:01
χειριστησ	17:01
χημικοσ	17:01
χημικόσ	17:01
χορευτήσ	17:01
χορευτησ	17:01
χορευτρια	17:01
χορεύτρια	17:01
χρονια	17601
χρονοσ	17601
χρόνια	17601
χρόνοσ	17601
χτίστησ	17:01
χτιστησ	17:01
ψαράσ	17:01
ψαρασ	17:01
ψυχολογοσ	17:01
ψυχολόγοσ	17:01
ωδείο	17;01
ωδειο	17;01
ωσ	17701
ωσ σήμερα	17801
ωσ σημερα	17801
όμιλοσ	17901
όροφοσ	17A01
а s	00`01
а.ş	00`01
автобиография	18601
агент	18703
агентство	18:02
агенция	18<01
агенција	18=01
агенція	18>01
агроном	18?01
ад	00`01
адвокат	18@04
администратор	18D04
администрация	18H01
адміністратор	18I02
адміністрація	18>01
академии	18K01
академия	18L02
академија	18N01
академія	18O01
академії	18O01
аккредитация	18P01
акредитація	18Q01
актер	18?01
активно	18R01
актор	18S01
акторк	18S01
актрис	18?01
актёр	18?01
акушер	18T02
альманах	18V01
анализатор	18W01
аналитик	18X01
аналитичар	18Y01
аналітик	18Z01
анкета	18[02
антологія	18]01
ао	18^02
ап	18`01
апотека	18=01
аппаратчик	18?01
аптека	18a03
арт директор	18T02
арт-директор	18T02
архивариус	18?01
архитект	18W01
архитекта	18d01
архитектор	18X01
архіваріус	18S01
архітектор	18Z01
асистент	18e03
асоциация	18<01
асоціація	18>01
аспирант	18?01
аспирантура	18h02
аспірант	18S01
аспірантура	18j02
ассистент	18X01
ассоциация	18H01
атестат	18l02
аттестат	18n02
аттестат о среднем образовании	19001
аудитор	18T02
б р	19101
б-р	19101
базове	19201
базовий	19302
базовий рівень	19201
базово	19503
базово ниво	19801
базовое	19901
базовые знания	19:02
базовый	19:02
базовый уровень	19901
базові знання	19302
бакалавр	19<02
бакалаврат	19>01
бакалавриат	19?01
бакалавър	19@01
бакалавърска	19@01
бакалавърска степен	19@01
бал	19A01
балл	19B01
баллов	19B01
банк	18:02
банка	19C02
бармен	18T02
бечелор	19E01
библиотека	19F03
библиотекар	19I03
билингв	19L01
биография	18601
биографија	19M01
биолог	18?01
бл	18`01
благајник	18d01
благодарность	0S`01
благодарственное письмо	0S`01
болница	19C02
больница	18H01
бортпроводни	18?01
бр	19N01
бригадир	18T02
брошура	19O01
буд	19P01
будинок	19P01
бул	19Q02
булевар	19N01
булевард	18`01
бульвар	19S02
бухгалтер	18T02
бытовой	19U01
бюро	18:02
бібліотека	18>01
бібліотекар	18S01
білінгв	19V01
в	19W03
в браке	19Z01
в момента	19[01
в разводе	19Z01
в совершенном владении	19\01
в совершенстве	19]01
вантажни	18S01
васпитач	18Y01
вахтер	18?01
вахтёр	18?01
ведуча	19^01
ведучий	19^01
ведущий	19_01
верстальни	18S01
верстальщи	18?01
весна	19`02
весни	19b01
весной	19c01
весны	19c01
вестник	19d02
взимку	19f01
видавництво	19g02
видано	19i01
викладач	18I02
виконроб	18S01
випуск	19i01
випускова	19^01
висока школа	18N01
високий	19j01
високо образовање	19k01
виступ	18]01
висше	19@01
висше образование	19@01
висше училище	19l01
виховател	18S01
вихователь	18S01
виш	18O01
виша стручна спрема	19m01
виша школа	19n02
виши средњи	1:001
вище за середній	1:101
вище середнього	1:101
владелец	19_01
власник	1:202
власница	18d01
влітку	1:401
во	1:501
водител	18?01
водитель	18?01
водительские права	18P01
водительское удостоверение	18P01
водій	1:602
водійка	19^01
водійські права	18Q01
военнослужащ	18?01
вожат	18T02
возач	18Y01
возачка дозвола	1:801
волонтер	1:903
волонтёр	18?01
восени	1:<01
воспитател	18?01
вођа	18d01
впевнений	19j01
впевнено	19j01
врач	18?01
врло добро	1:=02
вртић	18N01
второ място	00>01
вуз	1:?02
вукова диплома	00C01
вул	19P01
вулиця	19P01
вх	18`01
вчитель	18S01
вчителька	19^01
във	1:A01
възпитател	18W01
выдан	1:B01
выдано	1:B01
вып	18V01
выпуск	1:B01
высокий	1:C01
выступление	18V01
высшее	1:D01
выше среднего	1:E01
від	1:F02
віддалена робота	1:H01
віддалено	1:H01
відділ	1:I01
відділення	1:I01
відзнака	00A01
відмінно	1:J02
військов	18S01
вільне	1:L01
вільне володіння	1:L01
вільно	1:L01
вільно володію	1:L01
вісник	18]01
г	1:M03
газета	18:02
газосварщик	18?01
гбу	00`01
геодезист	18T02
геолог	18?01
гимназия	18L02
гимназија	18N01
глава	1:P03
главный	19_01
го	1:S02
говоримо	1:U01
год	1:V02
года	1:X01
година	1:Y02
године	1:[01
години	1:\01
голова	19^01
головний	19^01
горничн	18?01
город	19101
гостиница	18H01
готвач	18W01
готель	18>01
гр	18`01
грамота	1:]03
гран при	0S`01
гран прі	00A01
гран-при	0S`01
гран-прі	00A01
грант	0S`01
грузчик	18?01
група	1:`04
группа	1:d02
группа компаний	18H01
гуп	00`01
гід	19^01
гімназія	18O01
д	19101
д т н	1:f01
д.т.н	1:f01
данас	1:g01
дворник	18?01
двуезичен	1:h01
делопроизводител	18?01
департамент	1:i02
депо	1:k02
депутат	18T02
детска градина	19l01
детский сад	18K01
диетолог	18?01
дизайнер	1:m05
дизајнер	18Y01
диплом	1;205
диплом бакалавра	19?01
диплом з відзнакою	19A01
диплом с отличием	19B01
диплом специалиста	1:D01
диплом техника	1;701
диплома	1;802
диплома за средно образование	1;:01
дипломирани	19k01
директор	1;;04
дирекция	1;?02
дирекција	1;A01
дисертация	19O01
дисертація	18]01
диспетчер	18T02
диссертация	18V01
дистанционно	1;B02
дистанционный	1;D01
дистанційно	1:H01
дитячий садок	18O01
днес	19[01
до	1;E04
до данас	1:g01
до днес	19[01
до момента	19[01
до настоящего времени	1;I01
до настоящия момент	19[01
до сада	1:g01
до сега	19[01
до сих пор	1;I01
до сьогодні	1;J01
до тепер	1;J01
до теперішнього часу	1;J01
добра	1:001
добре	1;K03
добрий	1:101
добро	1;N04
доброволец	1;R01
дозвола	1:801
доклад	19d02
доктор	1;S01
доктор наук	1;T02
доктор наука	1;V01
доктор філософії	1;W01
докторант	18W01
докторантура	1;S01
докторат	1;V01
докторска степен	1;S01
докторске студије	1;V01
дом	19101
дом здравља	18=01
доо	00`01
доповідь	18]01
допуск	1;X02
досега	19[01
досконало	1;Z01
дослідник	18S01
досі	1;J01
дотепер	1;J01
доцент	18703
дружество	18<01
друкарня	18>01
друштво	18=01
діловод	18S01
дієтолог	18S01
еад	00`01
екип	1;[01
економиста	18d01
економска школа	18N01
економіст	18S01
екскурсовод	18S01
експерт	1;\04
експертний	1;`01
експертно	1;a01
електрик	18S01
електричар	18d01
електротехник	18W01
елементарний	19201
елементарно	19801
еоод	00`01
есей	18]01
есен	1;b01
есента	1;b01
ет	1;c02
ж	1;e04
ж к	18`01
ж.к	18`01
железници	18<01
жен	1;i01
жена	1;j02
женат	19Z01
женен	1;l01
женски	1;j02
женский	1;i01
женско	1;m01
женщина	1;i01
животопис	19M01
журнал	1;n02
журналист	1<002
журналіст	18S01
жінка	1<201
жіноча	1<201
жіночий	1<201
з	1:F02
з відзнакою	19A01
заваривач	18d01
заварчик	18W01
завод	1<304
задоволително	1:U01
задруга	18=01
закінчив	19i01
закінчила	19i01
заместитель	18?01
заместник	18W01
замужем	19Z01
заміжня	1<701
зао	00`01
зараз	1;J01
засновник	18S01
застраховане	18<01
заступник	18S01
зборник	1<801
збірник	18]01
зварник	18S01
звено	1;[01
здобуто	19i01
зима	1<904
зимата	1<=01
зими	19f01
зимой	1<>01
зимы	1<>01
знаком	1<?01
значка	00>01
зно	0<M01
зрелостен изпит	1;:01
зі	1<@01
зі словником	19201
и	1<A03
изворни говорник	1<D01
изд во	18V01
изд-во	18V01
издавач	1<801
издавачка кућа	18=01
издателство	1<E02
издательство	1<G02
излагање	1<801
изследовател	18W01
икономист	18W01
икономически университет	19l01
иллюстратор	18?01
име на проекта	1<I01
инженер	1<J02
инжењер	1<L01
инспектор	1<002
институт	1<M06
инструктор	1<S02
интегрисане студије	19k01
ип	00`01
исследовател	18X01
истраживач	18Y01
й	1<U01
к т н	1;T02
к э н	1:f01
к.т.н	1;T02
к.э.н	1:f01
казначе	18?01
каменщик	18?01
кандидат	1<V01
кандидат наук	1;T02
канцеларија	18=01
капитан	18?01
касиер	18W01
касир	18S01
кассир	18?01
категория	1<W02
категорія	18Q01
кафедра	1<Y04
кв	19S02
квалификация	1<]01
кваліфікація	1<^01
квартира	19S02
керівник	18Z01
кладовщи	18?01
кладовщик	18?01
клиника	19F03
клініка	18>01
книга	1<_03
кну	0Aj01
коваль	19^01
код	1<b01
коледж	1<c01
колеж	1<d02
колледж	1<f01
команда	1:i02
комерцијалиста	18d01
компания	1:k02
компанија	18=01
компанія	18>01
комірни	18S01
конверзацијски	1<g01
кондитер	18T02
конкурс	1:]03
конкурса	0S`01
конкурсу	00A01
конобар	18Y01
консерватория	18L02
консерваторія	18O01
консултант	1<S02
консультант	1<h02
конференция	19d02
конференција	1<801
конференція	18]01
концерн	18H01
кооперация	18<01
координатор	1;;04
копирайтер	18?01
копірайтер	18S01
коректор	18S01
кореспондент	18S01
корп	19101
корпорация	18H01
корпорація	18>01
корректор	18?01
корреспондент	18?01
косметолог	18T02
кпі	0Aj01
кравец	18S01
кравчин	18S01
край	19101
крановщик	18?01
красный диплом	19B01
кубок	0S`01
кувар	18Y01
кузнец	19_01
кур'єр	18S01
курс	1<j06
курси	1=001
курсы	1=102
курьер	18?01
кухар	1=302
књига	1<801
лаборант	18T02
лаборатория	1:k02
лабораторија	18=01
лабораторія	18>01
лавреат	00A01
лавреатка	00A01
лауреат	1:]03
лауреатка	00A01
лекар	1<S02
лектор	1=502
лекция	19O01
лекція	18]01
лесник	19_01
лесхоз	18H01
лет	1:X01
лета	1=701
лето	1=802
летом	1=701
лидер	18?01
листонош	18S01
лицей	18L02
лиценз	1=:01
лицензия	18P01
лиценца	1:801
логист	18?01
логопед	18T02
логіст	18S01
лучшая	0S`01
лучший	0S`01
лято	1=;01
лятото	1=;01
лікар	18S01
лікарня	18>01
літа	1:401
літо	1:401
ліцей	18O01
ліцензія	18Q01
м	1=<04
м'ясник	19^01
магазин	18a03
магационер	18d01
магистар	19k01
магистр	1:D01
магистратура	1=@03
магистър	1=C01
магистърска	1=C01
магистърска степен	1=C01
магістр	1=D01
магістратура	1=D01
майстер	18S01
майстерня	18>01
майстор	18W01
майчин	1:h01
майчин език	1:h01
маляр	18T02
маркетолог	18T02
мастер	1=E02
мастер студије	19k01
мастерская	18H01
матерен	1:h01
матерњи	1<D01
матерњи језик	1<D01
матрос	18T02
матура	1=G02
матурски испит	1=I01
машинист	1<002
машиніст	18S01
мајстор	18d01
мгту	0Aj01
мгу	0Aj01
медал	00>01
медаль	1=J02
медаља	00C01
медбрат	1=L03
медицинска сестра	1=O02
медсестр	18T02
медсестра	1=Q02
медуниверситет	18K01
менаџер	18Y01
менеджер	1<h02
мениджър	18W01
мес	1=S02
месец	1=U02
месеца	1=U02
месеци	1=W01
месяц	1=X01
месяца	1=X01
месяцев	1=X01
методист	18?01
механик	1<002
механичар	18Y01
механік	18S01
микрорайон	19101
министарство	18=01
министерство	1:k02
младший	19_01
много добре	1=Y01
много добро	1=Z02
много добро ниво	1=\01
модул	1=]01
мое резюме	1=^01
молодший	19^01
молодший бакалавр	1=_01
молодший спеціаліст	1=_01
момента	19[01
монография	19d02
монографія	18]01
монтажни	18S01
монтажник	18?01
моё резюме	1=^01
моє резюме	1=`01
муж	1=a01
мужской	1=a01
мужчина	1=a01
музей	18a03
музеј	18=01
музикант	18S01
музыкант	18?01
муляр	18S01
муп	00`01
мушкарац	1=b01
мушки	1=b01
мушко	1=b01
мъж	1=c01
мъжки	1=c01
мясник	18?01
міністерство	18>01
міс	1=d01
місто	19P01
місяць	1=d01
місяці	1=d01
місяців	1=d01
н в	1;I01
н. в	1;I01
н.в	1;I01
на бытовом уровне	19U01
на даљину	1=e01
наб	19101
набережна	19P01
набережная	19101
навесні	19b01
нагорода	00A01
награда	1=f03
назва проєкту	1=i01
название проекта	1=j01
назив пројекта	1=k01
найкраща	00A01
найкращий	00A01
направление	1=l03
направление подготовки	1<]01
напреднал	1=Z02
напреднало	1=Z02
напредно	1:=02
напрям	1<^01
нарис	18]01
насеље	19N01
наст вр	1;I01
наст время	1;I01
наст. вр	1;I01
наст. время	1;I01
наставник	18d01
наставница	18d01
настояще	19[01
настоящее время	1;I01
настоящем	19[01
настоящий момент	1;I01
настоящия момент	19[01
науковий співробітник	19^01
научен сътрудник	1;R01
научная статья	18V01
научный сотрудник	19_01
началник	18W01
начално	1=o02
начальник	18T02
начальное профессиональное	1;701
начальное профессиональное образование	1;701
начальный	19:02
начальный уровень	19901
начинаещ	1>102
начинающий	1>301
начиная с	1>401
нв	1;I01
не женат	19Z01
не замужем	19Z01
нед	1>501
недели	1>501
недель	1>501
неделя	1>501
неженен	1;l01
незаміжня	1<701
неодружена	1<701
неодружений	1<701
неожењен	1>601
неоконченное высшее	19?01
неомъжена	1;l01
неудата	1>601
новинар	18Y01
новичок	1>301
носитель	19L01
носитель языка	19L01
носій	19V01
носій мови	19V01
нотариус	18?01
нотаріус	18S01
нпо	00`01
нян	18S01
няня	19_01
оао	00`01
обл	1>703
область	19S02
образователно квалификационна степен магистър	1=C01
образователно-квалификационна степен магистър	1=C01
обука	1:801
община	1>:02
објављен	1<801
овлашћење	1:801
од	1><02
одељење	1;A01
одитор	18W01
одлично	1:=02
одружена	1<701
одружений	1<701
одсек	1>>02
ожењен	1>601
ожидаемый	1>@01
ожидается	1>@01
окончание	1:B01
окончил	1:B01
окончила	1:B01
олимпиада	1>A02
олімпіада	00A01
омъжена	1;l01
онлайн	1>C03
онлајн	1=e01
оод	00`01
ооо	18^02
оператер	18Y01
оператор	1>F05
оптометрист	18?01
општина	18=01
осени	1>K01
осень	1>K01
осенью	1>K01
осені	1:<01
осигурање	18=01
оснивач	18Y01
основател	1<002
основе	1>L02
основна школа	18N01
основне академске студије	19E01
основне студије	19E01
основно	1>N04
основно владеене	1:U01
основно знање	1>R01
основно ниво	19801
основно училище	19l01
осінь	1:<01
от	1>S03
от разстояние	1>V01
отговорник	18W01
отдел	1;?02
отделение	1>W03
отель	18H01
отличен	1>Z01
отличие	1>[02
отлично	1>]03
отлично владеене	1=Y01
отличное	19\01
отримано	19i01
офис	1:k02
официант	18?01
офіс	18>01
офіціант	18S01
охоронец	18S01
охранник	18?01
оцена	1>`01
оценка	1>a02
оценщик	18?01
оцінка	19A01
оцінювач	18S01
очаква се	1>c01
очаквано	1>c01
очекивано	1>d01
очікуваний	1>e01
очікується	1>e01
пао	00`01
парикмахер	18?01
пасивно	1>R01
пат	00`01
патент	1>f04
пг	19l01
пгжпт	19l01
певец	19_01
певица	19_01
пекар	18T02
пекара	18=01
пекарна	18<01
пекарня	18:02
пер	19101
первое место	0S`01
переводчик	18?01
переводчица	19_01
перекладач	18S01
переможець	00A01
переможниця	00A01
переулок	19101
перукар	18S01
перше місце	00A01
пивара	18=01
пл	1>j02
плакет	00>01
планирано	1>l02
планируемый	1>@01
планируется	1>@01
планується	1>e01
плиточник	18?01
плотник	18?01
площа	19P01
площад	18`01
площадь	19101
по	1>n02
по н в	1;I01
по н. в	1;I01
по н.в	1;I01
по наст время	1;I01
по наст. время	1;I01
по настоящее время	1;I01
по настоящий момент	1;I01
по сей день	1;I01
по сьогодні	1;J01
по теперішній час	1;J01
по цей день	1;J01
по цей час	1;J01
победител	00>01
победитель	0S`01
победительница	0S`01
победник	00C01
победница	00C01
повар	1?002
повна середня	1?201
повышение квалификации	1?302
поглавље	1<801
поглиблений	1:L01
подмастерь	18?01
подразделение	1?501
подяка	00A01
пожарн	18?01
пожежни	18S01
позориште	18=01
покоївк	18S01
поликлиника	1:k02
политех	18K01
политехнический	18K01
полицейск	18?01
положен	1:801
полувисше	1?601
получен	1:B01
получено	1:B01
поліклініка	18>01
політехніка	18O01
поліцейськ	18S01
помощник	1<002
помоћник	18d01
помічник	18S01
понастоящем	19[01
понині	1;J01
портниха	19_01
портной	19_01
посвідчення	18Q01
посвідчення водія	18Q01
поселок	19101
пословођа	18d01
посёлок	19101
потврда	1:801
похвала	00C01
початковий	19302
початковий рівень	19201
початківець	1?701
почетна грамота	00>01
почетная грамота	0S`01
почетник	1?802
почетно	1>R01
почтальон	18?01
почётная грамота	0S`01
пр	19S02
пр т	19101
пр-т	19101
правник	18d01
правница	18d01
правоспособност	1=:01
практикант	1:903
прат	00`01
преводач	18W01
преводилац	18d01
предавач	18Y01
предавање	1<801
предвиђено	1>d01
предполагаемый	1>@01
предприятие	1:k02
председател	1<002
председник	18d01
председница	18d01
предстои	1>c01
предузеће	18=01
президент	18703
премия	0S`01
премія	00A01
преподавател	1?:03
призер	1=J02
признање	00C01
призёр	0S`01
приправник	18d01
приправница	18d01
пров	19P01
провизор	19_01
проводник	18X01
провулок	19P01
провідний	19^01
провідник	18S01
програмер	18Y01
програмист	18W01
программист	18X01
програміст	18Z01
продав	18S01
продавац	18d01
продавач	18W01
продавачица	18d01
продавец	1?=03
продавница	18=01
продвинутый	1?@02
продвинутый уровень	19\01
продюсер	18T02
проезд	19101
проект	1?B03
проекта	1=j01
проекти	1?E02
проекты	1=j01
пролет	1?G01
пролетта	1?G01
пролеће	1?H01
прораб	18?01
просек	1>`01
просек оцена	1>`01
просечна оцена	1>`01
просп	19P01
проспект	19S02
просунутий	1:J02
професионален бакалавър	19@01
професионална автобиография	18601
професионална биографија	19M01
професионална гимназия	19l01
професионална квалификация	1;:01
професор	18e03
профессиональный	19\01
профессор	18X01
професійний	1:L01
професійно технічна	1?201
професійно-технічна	1?201
профил	1?I01
профиль	1<]01
проєкт	1=i01
проєкти	1=i01
проєкту	1=i01
пројекат	1=k01
пројекти	1=k01
психолог	18@04
пту	0Aj01
публикация	19d02
публикација	1<801
публікація	18]01
пут	19N01
първо място	00>01
підвищення кваліфікації	1?J02
підприємство	18>01
підрозділ	1:I01
р	1?L01
работаю	1;I01
работник	18W01
рабоч	18?01
рабочий	1?M02
рад	1<801
рад од куће	1=e01
радионица	18=01
радна биографија	19M01
радник	18d01
радница	18d01
радіо	18>01
разведен	1?O03
разведена	1?O03
разведён	19Z01
разговорный	19U01
разговорный уровень	19U01
разработчик	1?R02
разрешително	1=:01
разряд	18P01
район	19S02
рачуновођа	18d01
редактор	1:m05
редакция	18H01
редакція	18>01
режисер	18S01
режиссер	18?01
режиссёр	18?01
резюме	18[02
рекрутер	18T02
республика	19101
ресторан	1?T03
ресторант	18<01
референт	18Y01
рибал	18S01
риелтор	18?01
робочий	1:101
робітни	18S01
робітник	19^01
роден	1:h01
роден език	1:h01
родная	19L01
родной	19L01
родной язык	19L01
розділ	18]01
розлучена	1<701
розлучений	1<701
розмовна	1?W01
розмовний	1?W01
розмовний рівень	1?W01
розробник	18Z01
роки	1?L01
року	1?L01
років	1?L01
руководилац	18d01
руководител	18X01
ръководител	1?X01
рыбак	18?01
рідна	19V01
рідна мова	19V01
рідний	19V01
рік	1?L01
с	1?Y03
с отличием	19B01
саветник	18d01
саветница	18d01
сада	1:g01
садашњост	1:g01
садовник	18?01
садівни	18S01
самозайнятий	18>01
самозанятый	18H01
санитар	18?01
сантехник	18?01
сантехнік	18S01
санітар	18S01
саопштење	1<801
сарадник	18d01
сарадница	18d01
сборник	19d02
сварщик	1?002
свидетелство	1=:01
свидетельство	18P01
свободно	1?\02
свободно владею	19\01
свободное	19\01
свободное владение	19\01
свободный	19\01
свідоцтво	18Q01
сдан	1:B01
сдружение	18<01
сега	19[01
сегодня	1;I01
сейчас	1;I01
секретар	18@04
секретарица	18d01
секретарь	18?01
сектор	1?^04
село	19S02
семеен	1;l01
семейна	1;l01
семинар	1?b01
семінар	1=001
сервитьор	18W01
середньо	1?W01
середня	1?201
середня освіта	1?201
середня спеціальна	1=_01
середній	1?c02
середній бал	19A01
середній рівень	1?W01
сертификат	1?e03
сертификация	18P01
сертифициран	1=:01
сертифицированный	18P01
сертифікат	1?h01
сертифікація	18Q01
скарбни	18S01
слабо	19801
слесар	18?01
слесарь	18?01
служба	1?i05
слюсар	18S01
смер	1=]01
со	1?n02
со словарем	19901
со словарём	19901
соавтор	1@002
собственик	18W01
совершенное	19]01
сотрудник	18?01
соу	19l01
союз	18H01
спбгу	0Aj01
специализация	1?I01
специалист	1@203
специалист по	1?601
специалитет	1:D01
специалност	1?I01
специальность	1<]01
специјалиста	18d01
спеціальність	1<^01
спеціалізація	1<^01
спеціаліст	1@502
спеціалітет	1=D01
списание	19O01
співа	18S01
співавтор	1@702
співробітник	18S01
спілка	18>01
среден успех	1>Z01
среден успех от следването	1>Z01
средне	19U01
среднее	19001
среднее образование	19001
среднее общее	19001
среднее профессиональное	1;701
среднее профессиональное образование	1;701
среднее специальное	1;701
средний	1@902
средний балл	19B01
средний уровень	19U01
средно	1@;03
средно владеене	1:U01
средно ниво	1@>02
средно образование	1;:01
средно специално	1;:01
средно специално образование	1;:01
средно училище	19l01
средња стручна спрема	1=I01
средња школа	18N01
средње	1@@02
средњи	1<g01
средњи ниво	1<g01
ссс	1=I01
стажант	18W01
стажер	18T02
стажист	18S01
стажиста	18d01
стажёр	18?01
стан	19N01
старший	1@B02
статия	19O01
стаття	18]01
статья	18V01
степень бакалавра	19?01
степень магистра	1:D01
стипендия	1>A02
стипендија	00C01
стипендія	00A01
столар	18d01
столяр	18T02
стор	1@D01
сторінка	1@D01
стр	1@E02
страница	1@G01
строительная	18H01
стройка	18H01
струковне студије	19E01
стручни испит	1:801
стручњак	1@H02
студио	19C02
студия	18H01
студијски програм	1=]01
студія	18>01
ступінь бакалавра	19>01
ступінь магістра	1=D01
стюард	18T02
су	19l01
су шеф	1@B02
су-шеф	1@B02
суддя	19^01
судья	19_01
супермаркет	18:02
счетоводител	18W01
считано от	1@J01
сътрудник	18W01
сьогодні	1;J01
т ч	1;J01
т.ч	1;J01
та	1<U01
такмичење	00C01
танцовщиц	18?01
танцор	18?01
танцівни	18S01
театр	18:02
театър	18<01
тези	18]01
тезисы	18V01
текущее время	1;I01
телеканал	18>01
теперішнього часу	1;J01
теперішній час	1;J01
тестер	18W01
тестировщик	18X01
тестувальник	18Z01
техлид	19_01
техник	1<002
техникум	1@K02
техничар	18Y01
техничка школа	18N01
технолог	18703
технік	18S01
технікум	1<c01
течно	18R01
тиждень	1@M01
тижні	1@M01
тижнів	1@M01
тим	1;A01
тимлид	19_01
типография	18H01
тов	1@N02
товаровед	18?01
токар	18T02
токарь	18?01
тоо	00`01
торговый дом	18H01
торговый представитель	19_01
трг	19N01
тренер	18T02
тренинг	1?b01
тренутно	1:g01
треньор	18W01
тренінг	1=001
трки	0<M01
търговец	18W01
търговски представител	1;R01
у	1@P02
у браку	1>601
у досконалості	1;Z01
у току	1:g01
уверенно	1:C01
уверенный	1:C01
уверење	1:801
удаленка	1;D01
удаленная работа	1;D01
удаленно	1;D01
удалёнка	1;D01
удалённая работа	1;D01
удалённо	1;D01
удата	1>601
удовлетворительно	19U01
удостоверение	1<W02
удружење	18=01
ул	1@R03
улица	1@R03
универзитет	1@U01
университет	1@K02
университета	18L02
університет	1<c01
управител	18W01
управление	1@V03
управління	1@Y02
уредник	18d01
уредница	18d01
усмерење	1=]01
успех	1>Z01
учебник	19O01
ученик	19_01
училище	1@[03
учител	18W01
учитель	18T02
учительница	19_01
учитељ	18Y01
учредитель	18?01
фабрика	1<304
факултет	1@^02
факультет	1@`04
фармацевт	18703
фармацеут	18Y01
фаховий молодший бакалавр	1=_01
фахівець	19^01
фгуп	00`01
фельдшер	1=L03
фермер	18T02
физик	18?01
физиотерапевт	18?01
финалист	0S`01
финалиста	00C01
фирма	19F03
флорист	18T02
фонд	18:02
фондация	18<01
фондација	18=01
фоп	00`01
фотограф	18T02
фрезеровщик	18?01
фрезерувальни	18S01
фриланс	18H01
фрилансер	18?01
фріланс	18>01
фізіотерапевт	18S01
фіналіст	00A01
фірма	18>01
химик	18?01
хозяйство	18H01
холдинг	18a03
холост	19Z01
холостой	19Z01
хорошее	1:E01
хороший	1@d02
хорошо	1@d02
хотел	19C02
художник	18?01
цей час	1;J01
центар	18=01
центр	18:02
център	18<01
цех	1@V03
ч	1@f01
часопис	1<801
червоний диплом	19A01
чирак	1;R01
читалище	18<01
читаю профессиональную литературу	19901
читаю со словарем	19901
читаю со словарём	19901
члан	18d01
чланак	1<801
член	1;R01
чоловік	1@f01
чоловіча	1@f01
чоловічий	1@f01
швачк	18S01
швея	19_01
шеф	18d01
школа	1@g04
школа no	18K01
школьный	19901
шосе	19P01
шоссе	19101
шофьор	18W01
шофьорска книжка	1=:01
экономист	18?01
экскурсовод	18?01
эксперт	1@k01
экспертный	1@k01
экспертный уровень	1@k01
электрик	18?01
электрогазосварщик	18?01
электромонт	18?01
электросварщик	18?01
элементарный	19901
юрист	18703
і	1<U01
із	1:F02
ілюстратор	18S01
інженер	18Z01
інститут	1<c01
јединица	1;A01
јесен	1@l01
ґрант	00A01
אביב	1@m01
אגף	1@n01
אדריכל	1@o01
אדריכלית	1@o01
אולפנה	1A001
אוניברסיטה	1A001
אוניברסיטת	1A001
אופטומטריסט	1@o01
אות	1A101
אח	1@o01
אחות	1@o01
אחראי	1@o01
אחראית	1@o01
אינסטלטור	1@o01
אישה	1A201
אנליסט	1@o01
אנליסטית	1@o01
אקדמיה	1A001
ארגון	1A301
ארכיונאי	1@o01
ב	1A401
ב"א	1A501
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1A601
בוגר	1A501
בוגרת	1A501
בודק	1@o01
בודקת	1@o01
ביטוח	1A301
בינוני	1A702
בינונית	1A702
בינונית גבוהה	1A901
בית אבות	1A301
בית החולים	1A301
בית הספר	1A001
בית חולים	1A301
בית מרקחת	1A301
בית ספר	1A001
בנאי	1@o01
בנק	1A301
בסיס	1A:01
בסיסי	1A;02
בסיסית	1A;02
בע"מ	1A301
בעלים	1@o01
בעמ	1A301
ברמה גבוהה	1A=01
ברמן	1@o01
ברמת שפת אם	1A>01
גבוהה	1A?02
גבר	1AA01
גזבר	1@o01
גזברית	1@o01
גן ילדים	1A001
גנן	1@o01
גננת	1@o01
גרוש	1AB01
גרושה	1AB01
ד"ר	1AC01
דו לשוני	1A>01
דו-לשוני	1A>01
דובר ילידי	1A>01
דוור	1@o01
דוקטור	1AC01
דוקטורט	1AD02
דייג	1@o01
דייל	1@o01
דיילת	1@o01
דירה	1AF01
דרך	1AF01
האוניברסיטה	1A001
האקדמיה	1A001
הווה	1AG01
הוצאה	1AH01
הוצאת	1A301
החוג	1A001
הטכניון	1A001
היברידי	1AI01
היום	1AG01
המכללה	1A001
המכללה האקדמית	1A001
המרכז	1A301
המרכז האקדמי	1A001
הנדסאי	1AJ01
הנדסאית	1AJ01
הסמכה	1AK01
הסמכות	1AK01
הסמכת	1AK01
הפקולטה	1A001
הצטיינות	1A101
הצטיינות יתרה	1A601
הרצאה	1AH01
השתלמות	1AK01
התמחות	1AL01
התמחות ב	1AL01
ו	1AM01
ועד היום	1AG01
זוכה	1A101
זכר	1AA01
זמר	1@o01
זמרת	1@o01
חבר	1@o01
חבר ועד	1@o01
חברה	1A301
חברה בוועד	1@o01
חברה בצוות	1@o01
חברת	1A301
חברת ועד	1@o01
חוג	1AL01
חודש	1AN01
חודשים	1AN01
חוקר	1@o01
חוקרת	1@o01
חורף	1AO01
חטיבה	1@n01
חטיבת ביניים	1A001
חייט	1@o01
חייל	1@o01
חלשה	1A:01
חנות	1A301
חקלאי	1@o01
חרט	1@o01
חשב	1@o01
חשמלאי	1@o01
טבח	1@o01
טבחית	1@o01
טוב	1AP02
טובה	1A901
טובה מאוד	1A=01
טכנאי	1@o01
טכנאי מוסמך	1AJ01
טכנאית	1@o01
טכנולוגיות	1A301
טכניון	1A001
ידע בסיסי	1A:01
יו"ר	1@o01
יועץ	1@o01
יועצת	1@o01
יושב ראש	1@o01
יחידה	1@n01
יחידת	1@n01
ישיבה	1A001
ישיבת	1A001
כבאי	1@o01
כיום	1AG01
כיכר	1AF01
כנס	1AH01
כעת	1AG01
כתב עת	1AH01
כתבה	1AH01
מ	1AR01
מ"א	1AS01
מאבטח	1@o01
מאבטחת	1@o01
מאז	1AT01
מאייר	1@o01
מאיירת	1@o01
מאמן	1@o01
מאמנת	1@o01
מאמר	1AH01
מאפייה	1A301
מבקר	1@o01
מגיה	1@o01
מגמה	1AL01
מגמת	1AL01
מדור	1@n01
מדליה	1A101
מדריך	1@o01
מדריכה	1@o01
מדרשה	1A001
מהנדס	1@o01
מהנדסת	1@o01
מודד	1@o01
מוזיאון	1A301
מוזיקאי	1@o01
מוכר	1@o01
מוכרת	1@o01
מומחה	1AU02
מומחית	1AU02
מוסמך	1AW02
מוסמכת	1AW02
מועצה	1A301
מורה	1@o01
מזכיר	1@o01
מזכירה	1@o01
מחלקה	1@n01
מחלקת	1@n01
מחסנאי	1@o01
מטפל	1@o01
מטפלת	1@o01
מיזם	1AY01
מיילדת	1@o01
מייסד	1@o01
מייסדת	1@o01
מיקוד	1AF01
מכון	1A301
מכון ללימודים	1A001
מכונאי	1@o01
מכללה	1A001
מכללת	1A001
מלגה	1A101
מלגת	1A101
מלון	1A301
מלח	1@o01
מלצר	1@o01
מלצרית	1@o01
ממוצע	1A601
ממוצע ציונים	1A601
מנהל	1@o01
מנהל חשבונות	1@o01
מנהל עבודה	1@o01
מנהלת	1@o01
מנהלת חשבונות	1@o01
מנחה	1@o01
מנכ"ל	1@o01
מסגר	1@o01
מסלול	1AL01
מסעדה	1A301
מעבדה	1A301
מעצב	1@o01
מעצבת	1@o01
מפיק	1@o01
מפיקה	1@o01
מפעיל	1@o01
מפעל	1A301
מפקד	1@o01
מפקדת	1@o01
מפתח	1@o01
מפתחת	1@o01
מצוין	1A?02
מצוינת	1A=01
מצטיין	1A101
מצטיינת	1A101
מקוון	1AI01
מקום ראשון	1A101
מרחוק	1AI01
מרכז	1AZ02
מרכזת	1@o01
מרפא בעיסוק	1@o01
מרפאה	1A301
מרפאה בעיסוק	1@o01
מרפאת	1A301
מרצה	1@o01
משוער	1A\01
משרד	1A301
מתחיל	1A]01
מתחילים	1A:01
מתכנן	1@o01
מתכננת	1@o01
מתכנת	1@o01
מתכנתת	1@o01
מתמחה	1@o01
מתנדב	1@o01
מתנדבת	1@o01
מתקדם	1A^01
מתרגם	1@o01
מתרגמת	1@o01
נגר	1@o01
נהג	1@o01
נהגת	1@o01
נוטריון	1@o01
נוכחי	1AG01
נוכחית	1AG01
נציג	1@o01
נציג מכירות	1@o01
נציגת	1@o01
נקבה	1A201
נשואה	1AB01
נשוי	1AB01
סבירה	1A_01
סדנה	1A301
סוכנות	1A301
סטודיו	1A301
סטודנט	1@o01
סייע	1@o01
סייעת	1@o01
סמטת	1AF01
סמינר	1A001
סמנכ"ל	1@o01
ספר	1AH01
ספרייה	1A301
ספריית	1A301
ספרית	1@o01
ספרן	1@o01
ספרנית	1@o01
סתיו	1A`01
עבודה מרחוק	1AI01
עבודת גמר	1AH01
עד	1Aa01
עד היום	1AG01
עד כה	1AG01
עובד	1@o01
עובד מצטיין	1A101
עובדת	1@o01
עובדת מצטיינת	1A101
עוזר	1@o01
עוזרת	1@o01
עורך	1@o01
עורך דין	1@o01
עורכת	1@o01
עורכת דין	1@o01
עיון	1AH01
עיריית	1A301
עיתונאי	1@o01
עיתונאית	1@o01
עכשיו	1AG01
עמוד	1Ab01
עמותה	1A301
עמותת	1A301
עצמאי	1A301
עצמאית	1A301
פוסטר	1AH01
פועל	1@o01
פועלת	1@o01
פטנט	1AH01
פיזיותרפיסט	1@o01
פסיכולוג	1@o01
פסיכולוגית	1@o01
פקולטה	1A001
פקיד	1@o01
פקידה	1@o01
פרויקט	1AY01
פרופסור	1@o01
פרס	1A101
פרסום	1AH01
פרק	1AH01
צה"ל	1A301
צוות	1@n01
ציון	1A601
ציון ממוצע	1A601
ציון סופי	1A601
צלם	1@o01
צלמת	1@o01
צפוי	1A\01
צפויה	1A\01
קבוצת	1A301
קו"ח	1Ac01
קומה	1AF01
קונדיטור	1@o01
קופאי	1@o01
קופאית	1@o01
קופת חולים	1A301
קורות חיים	1Ac01
קורס	1AK01
קו״ח	1Ac01
קיץ	1Ad01
קלינאית	1@o01
קצב	1@o01
קצין	1@o01
קצינה	1@o01
קרן	1A301
ראש	1@o01
ראש צוות	1@o01
רהוטה	1A=01
רואה חשבון	1@o01
רווק	1AB01
רווקה	1AB01
רופא	1@o01
רופאה	1@o01
רוקח	1@o01
רוקחת	1@o01
רח	1AF01
רחוב	1AF01
רישיון	1AK01
רישיון נהיגה	1AK01
רכז	1@o01
רכזת	1@o01
רמה גבוהה	1A?02
רמת שיחה	1A_01
רקדן	1@o01
רקדנית	1@o01
רשיון	1AK01
רשת	1A301
רתך	1@o01
שד	1AF01
שדרות	1AF01
שוטף	1A=01
שוטפת	1A=01
שוטר	1@o01
שוטרת	1@o01
שוליה	1@o01
שוער	1@o01
שופט	1@o01
שותף	1@o01
שותפה	1@o01
שחקן	1@o01
שחקנית	1@o01
שיחה	1A_01
שכונת	1AF01
שליח	1@o01
שליטה מלאה	1A=01
שם הפרויקט	1AY01
שמאי	1@o01
שנה	1Ae01
שנים	1Ae01
שף	1@o01
שפת אם	1A>01
שפת-אם	1A>01
ת ד	1AF01
ת.ד	1AF01
תואר	1A501
תואר ראשון	1A501
תואר ראשון ב	1A501
תואר שלישי	1AC01
תואר שני	1AS01
תואר שני ב	1AS01
תופרת	1@o01
תזונאית	1@o01
תחקירן	1@o01
תחקירנית	1@o01
תחרות	1A101
תיאטרון	1A301
תיכון	1Af02
תעודה	1AK01
תעודת	1AK01
תעודת בגרות	00I01
תעודת הוקרה	1A101
תעודת הוראה	1AJ01
תעודת הצטיינות	1A101
תעודת מקצוע	1Ah02
תעשיות	1A301
أخصائي	1Aj01
أخصائية	1Aj01
أساسي	1Ak02
أساسيات	1Ak02
أساسية	1Am01
أستاذ	1Aj01
أستاذة	1Aj01
أشهر	1An01
أعزب	1Ao01
أعوام	1B001
أفضل	1B101
أكاديمية	1B201
أمانة	1B301
أمين الصندوق	1Aj01
أمين مكتبة	1Aj01
أمينة	1Aj01
أمينة الصندوق	1Aj01
أنثى	1B401
أونلاين	1B501
إتقان	1B601
إجادة تامة	1B601
إجازة	1B701
إجازة جامعية	1B701
إدارة	1B802
إعدادية	1B201
إلى	1B:01
إلى الآن	1B;01
ابتدائي	1Am01
ابتدايي	1Am01
اتقان	1B601
اجاده تامه	1B601
اجازه	1B701
اجازه جامعيه	1B701
اختصاصي	1Aj01
اخصايي	1Aj01
اخصاييه	1Aj01
اداره	1B802
اساسي	1Ak02
اساسيات	1Ak02
اساسيه	1Am01
استاذ	1Aj01
استاذه	1Aj01
استشاري	1Aj01
استشارية	1Aj01
استشاريه	1Aj01
استوديو	1B301
اسم المشروع	1B<01
اشهر	1An01
اعتماد	1B=01
اعداديه	1B201
اعزب	1Ao01
اعوام	1B001
افضل	1B101
اكاديميه	1B201
الآن	1B;01
الاختصاص	1B>01
الان	1B;01
البكالوريا	1B?01
البكالوريوس	1B701
التقدير	1B@01
الثانوية	1B?01
الثانوية العامة	1B?01
الثانويه	1B?01
الثانويه العامه	1B?01
الجامعة	1B201
الجامعه	1B201
الحاضر	1B;01
الحالي	1B;01
الخريف	1BA01
الدبلوم	1BB01
الدرجة	1B@01
الدرجه	1B@01
الدكتوراه	1BC01
الدور	1BD01
الربيع	1BE01
السيرة الذاتية	1BF01
السيره الذاتيه	1BF01
الشتاء	1BG01
الشركة	1B301
الشركه	1B301
الصيف	1BH01
القسم	1BI01
الكلية	1B201
الكليه	1B201
اللغة الأصلية	1BJ01
اللغة الأم	1BJ01
اللغه الاصليه	1BJ01
اللغه الام	1BJ01
الليسانس	1B701
المؤسسة	1B301
الماجستير	1BK01
المتوقع	1BL01
المدرسة	1B201
المدرسة الثانوية	1B201
المدرسه	1B201
المدرسه الثانويه	1B201
المركز الأول	1B101
المركز الاول	1B101
المركز الثاني	1B101
المشروع	1B<01
المعدل	1B@01
المعدل التراكمي	1B@01
المعدل العام	1B@01
المعهد	1B201
الموسسه	1B301
الوقت الحالي	1B;01
الى	1B:01
الي	1B:01
الي الان	1B;01
اليوم	1B;01
امانه	1B301
امرأة	1B401
امراه	1B401
امين الصندوق	1Aj01
امين مكتبه	1Aj01
امينه	1Aj01
امينه الصندوق	1Aj01
انثى	1B401
انثي	1B401
اونلاين	1B501
بائع	1Aj01
بائعة	1Aj01
باحث	1Aj01
باحثة	1Aj01
باحثه	1Aj01
بايع	1Aj01
بايعه	1Aj01
بتقدير	1B@01
بحار	1Aj01
بحث	1BM01
براءة اختراع	1BM01
براءه اختراع	1BM01
بستاني	1Aj01
بسيطة	1Am01
بسيطه	1Am01
بطلاقة	1B601
بطلاقه	1B601
بكالوريا	1B?01
بكالوريس	1B701
بكالوريوس	1B701
بلدية	1B301
بلديه	1B301
بناء	1Aj01
بناية	1BD01
بنايه	1BD01
بنك	1B301
تأمين	1B301
تامين	1B301
تخصص	1B>01
تخصص في	1B>01
ترخيص	1B=01
تقدير	1B@01
تقني	1Aj01
تكريم	1B101
توجيهي	1B?01
ثانوي	1B201
ثانوية	1B201
ثانوية عامة	1B?01
ثانويه	1B201
ثانويه عامه	1B?01
ثنائي اللغة	1BJ01
ثنايي اللغه	1BJ01
جائزة	1B101
جامعة	1B201
جامعه	1B201
جايزه	1B101
جزار	1Aj01
جمعية	1B301
جمعيه	1B301
جندي	1Aj01
جيد	1BN02
جيد جدا	1B601
جيدة	1BP01
جيدة جدا	1B601
جيده	1BP01
جيده جدا	1B601
حارس	1Aj01
حاليا	1B;01
حالياً	1B;01
حاليًا	1B;01
حتى	1B:01
حتى الآن	1B;01
حتى الوقت الحالي	1B;01
حتى اليوم	1B;01
حتى تاريخه	1B;01
حتي	1B:01
حتي الان	1B;01
حتي الوقت الحالي	1B;01
حتي اليوم	1B;01
حتي تاريخه	1B;01
حداد	1Aj01
حكم	1Aj01
حي	1BD01
خباز	1Aj01
خبير	1BQ02
خبيرة	1BQ02
خبيره	1BQ02
خراط	1Aj01
خريف	1BA01
خياط	1Aj01
خياطة	1Aj01
خياطه	1Aj01
دائرة	1BI01
دار	1B301
دار النشر	1BM01
دار نشر	1B301
دايره	1BI01
دبلوم	1BS02
دبلوم عالي	1BK01
دبلوم فني	1BB01
دبلوم متوسط	1BB01
درجة البكالوريوس	1B701
درجة الدكتوراه	1BC01
درجة الماجستير	1BK01
درجه البكالوريوس	1B701
درجه الدكتوراه	1BC01
درجه الماجستير	1BK01
درع	1B101
دكتوراه	1BC01
دورة	1B=01
دوره	1B=01
ذكر	1BU01
رئيس	1Aj01
رئيسة	1Aj01
ربيع	1BE01
رجل	1BU01
رخصة	1B=01
رخصة قيادة	1B=01
رخصه	1B=01
رخصه قياده	1B=01
رسالة	1BM01
رساله	1BM01
روضة	1B201
روضه	1B201
رييس	1Aj01
رييسه	1Aj01
زمالة	1B=01
زماله	1B=01
سائق	1Aj01
سائقة	1Aj01
سايق	1Aj01
سايقه	1Aj01
سباك	1Aj01
سكرتير	1Aj01
سكرتيرة	1Aj01
سكرتيره	1Aj01
سنة	1BV02
سنه	1BV02
سنوات	1B001
سيرة ذاتية	1BF01
سيره ذاتيه	1BF01
شارع	1BD01
شتاء	1BG01
شرطي	1Aj01
شركة	1B301
شركه	1B301
شعبة	1BX02
شعبه	1BX02
شقة	1BD01
شقه	1BD01
شهادة	1B=01
شهادة الثانوية	1B?01
شهادة تقدير	1B101
شهادة معتمدة	1B=01
شهاده	1B=01
شهاده الثانويه	1B?01
شهاده تقدير	1B101
شهاده معتمده	1B=01
شهر	1An01
شهور	1An01
ص ب	1BD01
ص.ب	1BD01
صحفي	1Aj01
صحفية	1Aj01
صحفيه	1Aj01
صحيفة	1B301
صحيفه	1B301
صفحة	1BZ01
صفحه	1BZ01
صياد	1Aj01
صيدلانية	1Aj01
صيدلانيه	1Aj01
صيدلي	1Aj01
صيدلية	1B301
صيدليه	1B301
صيف	1BH01
ضعيف	1Am01
طاه	1Aj01
طاهية	1Aj01
طاهيه	1Aj01
طباخ	1Aj01
طبيب	1Aj01
طبيبة	1Aj01
طبيبه	1Aj01
طريق	1BD01
طلاقة	1B601
طلاقه	1B601
عام	1BV02
عامل	1Aj01
عاملة	1Aj01
عامله	1Aj01
عبر الإنترنت	1B501
عبر الانترنت	1B501
عزباء	1Ao01
عضو	1Aj01
عضوية	1B=01
عضويه	1B=01
عمارة	1BD01
عماره	1BD01
عمل حر	1B301
عن بعد	1B501
عن بُعد	1B501
عيادة	1B301
عياده	1B301
فائز	1B101
فائزة	1B101
فايز	1B101
فايزه	1B101
فريق	1BI01
فصل	1BM01
فندق	1B301
فني	1Aj01
فنية	1Aj01
فنيه	1Aj01
فوق المتوسط	1BP01
في	1B[01
قائد	1Aj01
قابلة	1Aj01
قابله	1Aj01
قايد	1Aj01
قرية	1BD01
قريه	1BD01
قسم	1BX02
قناة	1B301
قناه	1B301
كاتب	1Aj01
كاتبة	1Aj01
كاتبه	1Aj01
كتاب	1BM01
كليات	1B201
كلية	1B201
كليه	1B201
كهربائي	1Aj01
كهربايي	1Aj01
لحام	1Aj01
لدى	1B[01
لدي	1B[01
لغة أم	1BJ01
لغة الأم	1BJ01
لغتي الأم	1BJ01
لغتي الام	1BJ01
لغه الام	1BJ01
لغه ام	1BJ01
للآن	1B;01
للان	1B;01
ليسانس	1B701
مؤتمر	1BM01
مؤسس	1Aj01
مؤسسة	1B301
مؤسسة مشاركة	1Aj01
ماجستير	1BK01
مالك	1Aj01
مبتدئ	1Ak02
مبتدئة	1Am01
مبتدي	1Ak02
مبتديه	1Am01
مبرمج	1Aj01
مبرمجة	1Aj01
مبرمجه	1Aj01
متجر	1B301
متحف	1B301
متدرب	1Aj01
متدربة	1Aj01
متدربه	1Aj01
مترجم	1Aj01
مترجمة	1Aj01
مترجمه	1Aj01
متزوج	1Ao01
متزوجة	1Ao01
متزوجه	1Ao01
متطوع	1Aj01
متطوعة	1Aj01
متطوعه	1Aj01
متقدم	1B\02
متقدمة	1B\02
متقدمه	1B\02
متوسط	1B^02
متوسطة	1B^02
متوسطه	1B^02
متوقع	1BL01
متوقعة	1BL01
متوقعه	1BL01
مجلة	1BM01
مجله	1BM01
مجموعة	1B301
مجموعه	1B301
محادثة	1B`01
محادثه	1B`01
محاسب	1Aj01
محاسبة	1Aj01
محاسبه	1Aj01
محاضر	1Aj01
محاضرة	1Ba02
محاضره	1Ba02
محافظة	1BD01
محافظه	1BD01
محام	1Aj01
محامي	1Aj01
محامية	1Aj01
محاميه	1Aj01
محترف	1B601
محرر	1Aj01
محررة	1Aj01
محرره	1Aj01
محلل	1Aj01
محللة	1Aj01
محلله	1Aj01
مخبز	1B301
مختبر	1B301
مدارس	1B201
مدرب	1Aj01
مدربة	1Aj01
مدربه	1Aj01
مدرس	1Aj01
مدرسة	1B201
مدرسة ثانوية	1B201
مدرسة صف	1Aj01
مدرسة لغة	1Aj01
مدرسه	1B201
مدرسه ثانويه	1B201
مدرسه صف	1Aj01
مدرسه لغه	1Aj01
مدقق	1Aj01
مدير	1Aj01
مديرة	1Aj01
مديره	1Aj01
مدينة	1BD01
مدينه	1BD01
مراقب	1Aj01
مراقبة	1Aj01
مراقبه	1Aj01
مرشد	1Aj01
مرشدة	1Aj01
مرشده	1Aj01
مركز	1B301
مزارع	1Aj01
مزارعة	1Aj01
مزارعه	1Aj01
مسؤول	1Aj01
مسؤولة	1Aj01
مسابقة	1B101
مسابقه	1B101
مساعد	1Aj01
مساعدة	1Aj01
مساعده	1Aj01
مستشار	1Aj01
مستشارة	1Aj01
مستشاره	1Aj01
مستشفى	1B301
مستشفي	1B301
مستمر	1B;01
مسرح	1B301
مسعف	1Aj01
مسعفة	1Aj01
مسعفه	1Aj01
مسوول	1Aj01
مسووله	1Aj01
مشرف	1Aj01
مشرفة	1Aj01
مشرفه	1Aj01
مشروع	1B<01
مشروع خاص	1B301
مشغل	1Aj01
مصرف	1B301
مصمم	1Aj01
مصممة	1Aj01
مصممه	1Aj01
مصنع	1B301
مصور	1Aj01
مصورة	1Aj01
مصوره	1Aj01
مطعم	1B301
مطلق	1Ao01
مطلقة	1Ao01
مطلقه	1Ao01
مطور	1Aj01
مطورة	1Aj01
مطوره	1Aj01
مع مرتبة الشرف	1B@01
مع مرتبه الشرف	1B@01
معتمد	1B=01
معتمدة	1B=01
معتمده	1B=01
معدل	1B@01
معلم	1Aj01
معلمة	1Aj01
معلمه	1Aj01
معماري	1Aj01
معهد	1Bc02
مغن	1Aj01
مقال	1BM01
مقالة	1BM01
مقاله	1BM01
مقبول	1Am01
مكتب	1B301
مكتبة	1B301
مكتبه	1B301
ممتاز	1B\02
ممتازة	1B601
ممتازه	1B601
ممثل	1Aj01
ممثلة	1Aj01
ممثله	1Aj01
ممرض	1Aj01
ممرضة	1Aj01
ممرضه	1Aj01
من	1Be01
منحة	1B101
منحه	1B101
مندوب	1Aj01
مندوبة	1Aj01
مندوبه	1Aj01
منذ	1Bf01
منسق	1Aj01
منسقة	1Aj01
منسقه	1Aj01
منشور	1BM01
منطقة	1BD01
منطقه	1BD01
منظمة	1B301
منظمه	1B301
مهندس	1Aj01
مهندسة	1Aj01
مهندسه	1Aj01
موتمر	1BM01
موسس	1Aj01
موسسه	1B301
موسسه مشاركه	1Aj01
موسيقي	1Aj01
موظف	1Aj01
موظف استقبال	1Aj01
موظفة	1Aj01
موظفه	1Aj01
ميدالية	1B101
ميداليه	1B101
ميدان	1BD01
ميكانيكي	1Aj01
نائب	1Aj01
نادل	1Aj01
نادلة	1Aj01
نادله	1Aj01
نايب	1Aj01
نجار	1Aj01
نشر	1BM01
هيئة	1B301
هييه	1B301
و	1Bg01
وحدة	1BI01
وحده	1BI01
ورشة	1B301
ورشه	1B301
ورقة	1BM01
ورقة بحثية	1BM01
ورقه	1BM01
ورقه بحثيه	1BM01
وزارة	1B301
وزاره	1B301
وسام	1B101
وكالة	1B301
وكاله	1B301
अंक	1Bh01
अकादमी	1Bi01
अच्छा	1Bj02
अच्छी	1Bl01
अधिकारी	1Bm01
अध्यक्ष	1Bm01
अध्यापक	1Bm01
अध्यापिका	1Bm01
अध्याय	1Bn01
अनुभाग	1Bo01
अनुवादक	1Bm01
अपेक्षित	1C001
अब	1C101
अब तक	1C101
अभिनेता	1Bm01
अभिनेत्री	1Bm01
अभियंता	1Bm01
अभी	1C101
अभी तक	1C101
अविवाहित	1C201
अस्पताल	1C301
आईटीआई	1C401
आज	1C101
आज तक	1C101
आहार विशेषज्ञ	1Bm01
इंजीनियर	1Bm01
इंटरमीडिएट	00F01
इंटर्न	1Bm01
इलेक्ट्रीशियन	1Bm01
उच्च माध्यमिक विद्यालय	1Bi01
उत्कृष्ट	1C502
उन्नत	1C502
उपाध्यक्ष	1Bm01
एजेंसी	1C301
एम ए	1C701
एम एड	1C701
एम एससी	1C701
एम कॉम	1C701
एम टेक	1C701
एम बी ए	1C701
एम.ए	1C701
एम.एड	1C701
एम.एससी	1C701
एम.कॉम	1C701
एम.टेक	1C701
एम.बी.ए	1C701
एमबीए	1C701
एवं	1C801
ऑनलाइन	1C901
और	1C801
औसत	1C:01
कंपनी	1C301
कर्मचारी	1Bm01
कसाई	1Bm01
कारखाना	1C301
कार्यालय	1C301
किसान	1Bm01
केंद्र	1C301
कैशियर	1Bm01
कॉलेज	1Bi01
कॉलोनी	1C;01
कोच	1Bm01
कोर्स	1C<01
कोषाध्यक्ष	1Bm01
क्लिनिक	1C301
गर्मी	1C=01
गली	1C;01
गाइड	1Bm01
गायक	1Bm01
गायिका	1Bm01
गुरुकुल	1Bi01
ग्राम	1C;01
ग्रीष्म	1C=01
ग्रेड	1Bh01
चालक	1Bm01
चिकित्सक	1Bm01
चिकित्सालय	1C301
चित्रकार	1Bm01
चौक	1C;01
चौकीदार	1Bm01
छात्रवृत्ति	1C>01
छायाकार	1Bm01
जारी	1C101
जिला	1C;01
जीवन परिचय	1C?01
जीवन वृत्त	1C?01
जीवनवृत्त	1C?01
टीम	1Bo01
ट्रस्ट	1C301
डिज़ाइनर	1Bm01
डिजाइनर	1Bm01
डिप्लोमा	1C@02
डेवलपर	1Bm01
डॉक्टर	1Bm01
डॉक्टरेट	1CB01
ड्राइवर	1Bm01
तक	1CC02
तकनीशियन	1Bm01
थोड़ा	1CE01
थोडा	1CE01
दर्जी	1Bm01
दसवीं	00F01
दाई	1Bm01
दुकान	1C301
दूरस्थ	1C901
द्वितीय श्रेणी	1Bh01
द्विभाषी	1CF01
धाराप्रवाह	1CG01
नगर	1C;01
नगर निगम	1C301
नर	1CH01
नर्तक	1Bm01
नर्स	1Bm01
नाई	1Bm01
नारी	1CI01
नाविक	1Bm01
निगम	1C301
निदेशक	1Bm01
निपुण	1CJ01
न्यास	1C301
पत्रकार	1Bm01
पत्रिका	1Bn01
पदक	1C>01
परास्नातक	1C701
परियोजना	1CK01
पर्यवेक्षक	1Bm01
पाठशाला	1Bi01
पात्रता परीक्षा	1C<01
पिन	1C;01
पी एच डी	1CB01
पी.एच.डी	1CB01
पीएचडी	1CB01
पुरस्कार	1C>01
पुरुष	1CH01
पुस्तक	1Bn01
पुस्तकालय	1C301
पुस्तकालयाध्यक्ष	1Bm01
पृष्ठ	1CL01
पेटेंट	1Bn01
पॉलिटेक्निक	1C401
प्रकाशन	1C301
प्रकाशित	1Bn01
प्रतिनिधि	1Bm01
प्रतियोगिता	1C>01
प्रतिशत	1Bh01
प्रथम श्रेणी	1Bh01
प्रथम स्थान	1C>01
प्रधानाचार्य	1Bm01
प्रबंधक	1Bm01
प्रभाग	1Bo01
प्रमाण पत्र	1C<01
प्रमाणन	1C<01
प्रमाणपत्र	1C<01
प्रमाणित	1C<01
प्रमुख	1Bm01
प्रयोगशाला	1C301
प्रवीण	1CG01
प्रशस्ति	1C>01
प्रशस्ति पत्र	1C>01
प्रशासक	1Bm01
प्रशिक्षक	1Bm01
प्रशिक्षु	1Bm01
प्राइवेट लिमिटेड	1C301
प्राध्यापक	1Bm01
प्रारंभिक	1CM02
प्रोग्रामर	1Bm01
प्रोजेक्ट	1CK01
प्रोफेसर	1Bm01
प्रौद्योगिकी संस्थान	1Bi01
फाउंडेशन	1C301
फार्मासिस्ट	1Bm01
बढई	1Bm01
बढ़ई	1Bm01
बहुत अच्छा	1CG01
बायोडाटा	1C?01
बारहवीं	00F01
बी ए	1CO01
बी एड	1CO01
बी एससी	1CO01
बी कॉम	1CO01
बी टेक	1CO01
बी.ए	1CO01
बी.एड	1CO01
बी.एससी	1CO01
बी.कॉम	1CO01
बी.टेक	1CO01
बीए	1CO01
बीटेक	1CO01
बुनियादी	1CM02
बेकर	1Bm01
बैंक	1C301
बोलचाल	1C:01
मंत्रालय	1C301
मकान	1C;01
मछुआरा	1Bm01
मजदूर	1Bm01
मज़दूर	1Bm01
मध्यम	1CP02
मध्यवर्ती	1C:01
महाविद्यालय	1Bi01
महिला	1CI01
महीना	1CR01
महीने	1CR01
मातृ भाषा	1CF01
मातृभाषा	1CF01
मार्ग	1C;01
माली	1Bm01
मास	1CR01
माह	1CR01
मिस्त्री	1Bm01
मूलभूत	1CE01
मैकेनिक	1Bm01
मैट्रिक	00F01
मैनेजर	1Bm01
मोहल्ला	1C;01
यूनिवर्सिटी	1Bi01
रसोइया	1Bm01
राजमिस्त्री	1Bm01
रिज़्यूमे	1C?01
रिज्यूमे	1C?01
रिमोट	1C901
रेफरी	1Bm01
रोड	1C;01
लाइसेंस	1C<01
लिपिक	1Bm01
लिमिटेड	1C301
लेख	1Bn01
लेखाकार	1Bm01
लोहार	1Bm01
व	1C801
वकील	1Bm01
वर्तमान	1C101
वर्तमान तक	1C101
वर्ष	1CS01
वसंत	1CT01
वार्ड	1C;01
वास्तुकार	1Bm01
विक्रेता	1Bm01
विजेता	1C>01
विद्यापीठ	1Bi01
विद्यालय	1Bi01
विभाग	1Bo01
विवाहित	1C201
विशेषज्ञ	1CU02
विशेषज्ञता	1CW01
विश्लेषक	1Bm01
विश्वविद्यालय	1Bi01
विषय	1CW01
वेटर	1Bm01
वेल्डर	1Bm01
व्याख्याता	1Bm01
व्याख्यान	1Bn01
शरद	1CX01
शाखा	1CW01
शिक्षक	1Bm01
शिक्षिका	1Bm01
शीत	1CY01
शोध पत्र	1Bn01
शोधकर्ता	1Bm01
शोधपत्र	1Bn01
श्रमिक	1Bm01
श्रेणी	1Bh01
संगीतकार	1Bm01
संचालक	1Bm01
संचालिका	1Bm01
संपादक	1Bm01
संभावित	1C001
संवाददाता	1Bm01
संस्था	1C301
संस्थान	1CZ02
संस्थापक	1Bm01
सचिव	1Bm01
सडक	1C;01
सड़क	1C;01
सदस्य	1Bm01
सन्	1C\01
समन्वयक	1Bm01
समिति	1C301
समूह	1C301
सम्मान	1C>01
सम्मानित	1C>01
सम्मेलन	1Bn01
सर्दी	1CY01
सलाहकार	1Bm01
सहायक	1Bm01
साधारण	1CE01
सामान्य	1CP02
साल	1CS01
सिपाही	1Bm01
सुरक्षाकर्मी	1Bm01
से	1C]03
सेक्टर	1C;01
सैनिक	1Bm01
स्कूल	1Bi01
स्टूडियो	1C301
स्त्री	1CI01
स्नातक	1CO01
स्नातकोत्तर	1C701
स्वयंसेवक	1Bm01
स्वयंसेविका	1Bm01
स्वर्ण पदक	1C>01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1C301
กรม	1C`01
กรรมการ	1Ca01
กระทรวง	1C`01
กลุ่ม	1C`01
กลุ่มงาน	1Cb01
การแข่งขัน	1Cc01
ขณะนี้	1Cd01
คณะ	1Ce01
คนขับรถ	1Ca01
ครู	1Ca01
คลินิก	1C`01
คล่อง	1Cf01
คล่องแคล่ว	1Cf01
คะแนนเฉลี่ย	1Cg01
คาดว่า	1Ch01
คาดว่าจะจบ	1Ch01
งานวิจัย	1Ci01
จนถึง	1Cj01
จนถึงขณะนี้	1Cd01
จนถึงปัจจุบัน	1Cd01
จังหวัด	1Ck01
จาก	1Cl01
จุฬาลงกรณ์	1Ce01
จํากัด	1C`01
ชนะเลิศ	1Cc01
ชาย	1Cm01
ชื่อโครงการ	1Cn01
ช่าง	1Ca01
ช่างภาพ	1Ca01
ช่างเทคนิค	1Ca01
ซอย	1Ck01
ดี	1Co02
ดีมาก	1D102
ดีเด่น	1Cc01
ดีเยี่ยม	1Cf01
ดุษฎีบัณฑิต	1D301
ตอนนี้	1Cd01
ตัวแทน	1Ca01
ตั้งแต่	1D402
ตีพิมพ์	1Ci01
ตําบล	1Ck01
ถนน	1Ck01
ถึง	1Cj01
ถึงปัจจุบัน	1Cd01
ทนายความ	1Ca01
ทางไกล	1D601
ทีม	1Cb01
ที่	1D701
ที่ปรึกษา	1Ca01
ทุน	1Cc01
ทํางานทางไกล	1D601
ธนาคาร	1C`01
นักการตลาด	1Ca01
นักข่าว	1Ca01
นักจิตวิทยา	1Ca01
นักบัญชี	1Ca01
นักพัฒนา	1Ca01
นักวิจัย	1Ca01
นักวิเคราะห์	1Ca01
นักศึกษาฝึกงาน	1Ca01
นักออกแบบ	1Ca01
นักเขียน	1Ca01
นักแปล	1Ca01
นิตยสาร	1Ci01
น้อย	1D801
นําเสนอผลงาน	1Ci01
บทความ	1Ci01
บทที่	1Ci01
บรรณาธิการ	1Ca01
บรรณารักษ์	1Ca01
บริษัท	1C`01
บริหารธุรกิจบัณฑิต	1D901
บัณฑิต	1D901
บัณฑิตวิทยาลัย	1Ce01
บ้านเลขที่	1Ck01
ประกวด	1Cc01
ประกันภัย	1C`01
ประกาศนียบัตร	1D:01
ประกาศนียบัตรวิชาชีพ	1D;01
ประกาศนียบัตรวิชาชีพชั้นสูง	1D<01
ประชุมวิชาการ	1Ci01
ประธาน	1Ca01
ประวัติย่อ	1D=01
ประวัติย่อส่วนตัว	1D=01
ประวัติส่วนตัวสมัครงาน	1D=01
ปริญญาตรี	1D901
ปริญญาเอก	1D301
ปริญญาโท	1D>01
ปวช	1D;01
ปวส	1D<01
ปัจจุบัน	1Cd01
ปานกลาง	1D?02
ปี	1DA02
ผลการเรียน	1Cg01
ผู้ก่อตั้ง	1Ca01
ผู้จัดการ	1Ca01
ผู้ช่วย	1Ca01
ผู้ตรวจสอบ	1Ca01
ผู้บริหาร	1Ca01
ผู้ประสานงาน	1Ca01
ผู้ฝึกสอน	1Ca01
ผู้อํานวยการ	1Ca01
ผู้เชี่ยวชาญ	1DC02
ผ่านการอบรม	1D:01
ฝึกงาน	1Ca01
ฝ่าย	1Cb01
พนักงาน	1Ca01
พนักงานดีเด่น	1Cc01
พนักงานต้อนรับ	1Ca01
พนักงานเสิร์ฟ	1Ca01
พยาบาล	1Ca01
พอใช้	1DE01
พิพิธภัณฑ์	1C`01
พื้นฐาน	1DF02
พ่อครัว	1Ca01
ภาคฤดูร้อน	1DH01
ภาควิชา	1DI01
ภาษาหลัก	1DJ01
ภาษาแม่	1DJ01
ม 6	1D;01
ม.6	1D;01
มหาชน	1C`01
มหาบัณฑิต	1D>01
มหาวิทยาลัย	1Ce01
มัคคุเทศก์	1Ca01
มัธยมศึกษา	1D;01
มัธยมศึกษาตอนปลาย	1D;01
มูลนิธิ	1C`01
รองชนะเลิศ	1Cc01
รองผู้จัดการ	1Ca01
ระดับกลาง	1D?02
ระดับดี	1DK01
ระดับสูง	1D102
รางวัล	1Cc01
ราชภัฏ	1Ce01
ราชมงคล	1Ce01
รีสอร์ต	1C`01
รีสอร์ท	1C`01
ร้าน	1C`01
ร้านขายยา	1C`01
ร้านอาหาร	1C`01
ฤดูร้อน	1DH01
ฤดูหนาว	1DL01
ฤดูใบไม้ผลิ	1DM01
ฤดูใบไม้ร่วง	1DN01
ล่าม	1Ca01
วารสาร	1Ci01
วิชาเอก	1DI01
วิทยากร	1Ca01
วิทยานิพนธ์	1Ci01
วิทยาลัย	1Ce01
วิทยาศาสตรบัณฑิต	1D901
วิทยาศาสตรมหาบัณฑิต	1D>01
วิทยาเขต	1Ce01
วิศวกร	1Ca01
วิศวกรรมศาสตรบัณฑิต	1D901
วุฒิบัตร	1D:01
ศาสตราจารย์	1Ca01
ศิลปศาสตรบัณฑิต	1D901
ศูนย์	1C`01
สตูดิโอ	1C`01
สถาบัน	1DO02
สถาปนิก	1Ca01
สมรส	1DQ01
สมรสแล้ว	1DQ01
สมาคม	1C`01
สหกรณ์	1C`01
สาขา	1DI01
สาขาวิชา	1DI01
สิทธิบัตร	1Ci01
สื่อสารได้	1DE01
ส่วนงาน	1Cb01
สํานักงาน	1C`01
สํานักพิมพ์	1C`01
หญิง	1DR01
หนังสือ	1Ci01
หมู่	1Ck01
หมู่บ้าน	1Ck01
หย่า	1DQ01
หลักสูตร	1D:01
หัวหน้า	1Ca01
ห้องปฏิบัติการ	1C`01
ห้องสมุด	1C`01
ห้างหุ้นส่วน	1C`01
องค์การ	1C`01
อนุบาล	1Ce01
อนุปริญญา	1D<01
ออนไลน์	1D601
อาคาร	1Ck01
อาจารย์	1Ca01
อาชีวศึกษา	1Ce01
อาสาสมัคร	1Ca01
อําเภอ	1Ck01
เกรด	1Cg01
เกรดเฉลี่ย	1Cg01
เกียรติคุณ	1Cc01
เกียรตินิยม	1Cg01
เกียรตินิยมอันดับ	1Cg01
เกียรติบัตร	1DS02
เขต	1Ck01
เจ้าของ	1Ca01
เจ้าของภาษา	1DJ01
เจ้าหน้าที่	1Ca01
เชฟ	1Ca01
เชี่ยวชาญ	1D102
เชี่ยวชาญมาก	1DU01
เดือน	1DV01
เทคนิค	1Ce01
เทศบาล	1C`01
เบื้องต้น	1DF02
เพศชาย	1Cm01
เพศหญิง	1DR01
เภสัชกร	1Ca01
เรซูเม่	1D=01
เริ่มต้น	1DW01
เลขที่	1Ck01
เลขานุการ	1Ca01
เล็กน้อย	1D801
เหรียญ	1Cc01
เหรียญทอง	1Cc01
เอก	1DI01
แขวง	1Ck01
แต่งงานแล้ว	1DQ01
แผนก	1DX02
แพทย์	1Ca01
แม่บ้าน	1Ca01
โครงการ	1Cn01
โปรเจกต์	1Cn01
โปรแกรมเมอร์	1Ca01
โรงงาน	1C`01
โรงพยาบาล	1C`01
โรงเรียน	1Ce01
โรงเรียนประถม	1Ce01
โรงเรียนมัธยม	1Ce01
โรงแรม	1C`01
โล่	1Cc01
โสด	1DQ01
ใบขับขี่	1D:01
ใบประกอบวิชาชีพ	1D:01
ใบรับรอง	1D:01
ใบอนุญาต	1D:01
ấp	0AR01
ở	1DZ01
ủy ban	0;A01
および	1D[01
から	1D\03
か月	1D_01
と	1D[01
にて	1D`01
に勤務	1D`01
まで	1Da02
より	1Dc02
アシスタント	1De01
アナリスト	1De01
アパート	1Df01
アルバイト	1De01
アーキテクト	1De01
イラストレーター	1De01
インターン	1De01
エキスパート	1Dg01
エンジニア	1De01
オペレーター	1De01
オンライン	1Dh01
カフェ	0c401
カメラマン	1De01
カ月	1D_01
ガイド	1De01
キッチンスタッフ	1De01
キャプテン	1De01
クリニック	0c401
グループ	1Di02
ケアマネジャー	1De01
コンサルタント	1De01
コンテスト	1Dk01
コース	1Dl01
コーチ	1De01
コーポ	1Df01
コーポレーション	0c401
サブリーダー	1De01
サービス	0c401
シェフ	1De01
システムズ	0c401
スクラムマスター	1De01
スタジオ	0c401
スタッフ	1De01
セミナー	1Dm01
センター	1Dn01
ソリューションズ	0c401
チェーン	0c401
チーフ	1De01
チーム	1Dn01
テクノロジーズ	0c401
テレビ	0c401
テレワーク	1Dh01
ディレクター	1De01
デイサービス	0c401
デザイナー	1De01
ネイティブ	1Do01
ネイティブレベル	1Do01
ハイツ	1Df01
ハングル検定	12401
バイリンガル	1Do01
パート	1De01
ビジネスレベル	1E001
ビジネス上級	1E001
フルリモート	1Dh01
プランナー	1De01
プログラマ	1De01
プログラマー	1De01
プロジェクト	1E101
プロジェクトマネージャー	1De01
プロジェクト名	1E101
プロダクトオーナー	1De01
プロデューサー	1De01
ページ	1E201
ホテル	0c401
ホールスタッフ	1De01
ホールディングス	0c401
ボランティア	1De01
ポスター発表	1E301
マネジャー	1De01
マネージャー	1De01
マンション	1Df01
ユニット	1Dn01
ライター	1De01
リモート	1Dh01
リーダー	1De01
レジュメ	1E401
レストラン	0c401
ヵ月	1D_01
ヶ月	1D_01
一本	1E501
一等奖	1E601
一級	00Q01
一级乙等	1E701
一级建造师	1E801
一级甲等	1E701
一般	1E902
一般社団法人	0c401
一身上の都合により退職	1E;01
丁目	1Df01
三好学生	1E601
三專	1E<01
三等奖	1E601
三級	00Q01
三级	1E701
上級	1E=02
不動産	0c401
与	1E?01
专业	1E@01
专业八级	1EA01
专业四级	1E701
专业排名	1EB01
专八	1E701
专利	1EC01
专升本	1E501
专员	1ED01
专四	1E701
专家	1EE01
专家级	1EE01
专硕	1EF01
专科	1EG01
专科学校	1EH01
专著	1EC01
世話人	1De01
丙級	1EI01
业务员	1ED01
个人履历	1EJ01
个人简历	1EJ01
个月	1EK01
中	1EL01
中上	1EM01
中上級	1EN01
中专	1EO02
中台	1EQ01
中国語検定	12401
中学	1EH01
中学校	1ER01
中學	1ES01
中心	1ET02
中技	1EV01
中文履歷	1EW01
中文简历	1EJ01
中等	1EX02
中級	1EZ04
中级	1E^02
中级会计	1E801
中级职称	1E801
中退	1E`01
中途退学	1E`01
中高級	1EM01
中高级	1Ea01
为止	1Eb01
主任	1Ec03
主任技術者	00Q01
主任調理師	1De01
主修	1Ef02
主催	1De01
主催者	1De01
主办人	1ED01
主厨	1ED01
主将	1De01
主席	1ED01
主幹	1De01
主廚	1Eh01
主持人	1Ei02
主播	1ED01
主査	1De01
主治医师	1ED01
主管	1Ei02
主管护师	1ED01
主編	1Eh01
主编	1ED01
主辦人	1Eh01
乗務員	1De01
乘务员	1ED01
乙級	1EI01
乡	1Ek01
书记	1ED01
书院	1EH01
了解	1El02
予定	1En01
事业单位	1Eo01
事业群	1EQ01
事业部	1EQ01
事务所	1Eo01
事務	1De01
事務員	1De01
事務所	1F002
事業所	0c401
事業本部	1Dn01
事業部	1F202
二專	1E<01
二技	1F401
二本	1E501
二等奖	1E601
二級	00Q01
二级乙等	1E701
二级建造师	1E801
二级甲等	1E701
互动	1Eo01
互联网	1Eo01
五專	1E<01
亚军	1E601
亞軍	1F501
交付	1F601
交易员	1ED01
产品助理	1ED01
产品经理	1ED01
产品部	1EQ01
人事	1F702
人力資源部	1F901
人力资源管理师	1E801
人力资源部	1EQ01
今	1F:03
介護士	1De01
介護施設	0c401
介護福祉士	1De01
从	1F=01
从业资格	1E801
从业资格证	1E801
仓库管理员	1ED01
仓管	1ED01
代表	1F702
代表取締役	1De01
以上	1F>01
以來	1F?01
以来	1F@01
以降	1FA01
任职于	1FB01
任職於	1FC01
企劃	1Eh01
企業	1FD01
企画	1De01
优秀	1FE02
优秀共青团员	1E601
优秀员工	1E601
优秀团员	1E601
优秀奖	1E601
优秀学生	1E601
优秀学生干部	1E601
优秀干部	1E601
优秀教师	1E601
优秀毕业生	1E601
会使用	1FG01
会社	0c401
会計士	1De01
会计	1ED01
会议论文	1EC01
会長	1De01
会长	1ED01
传媒	1Eo01
住院医师	1ED01
作家	1ED01
作業主任者	00Q01
作業療法士	1De01
作者	1ED01
佳作	1FH02
供职于	1FB01
係	1Dn01
係長	1De01
保全	1Eh01
保安	1ED01
保母	1Eh01
保洁	1ED01
保育園	1FJ02
保育士	1De01
保险	1Eo01
保険	0c401
保險	1FD01
信息技术	1Eo01
修了	1FL03
修了見込み	1FO02
修了証	00Q01
修士	1FQ01
修士号	1FQ01
修士課程	1FQ01
俳優	1De01
倉管	1Eh01
個人履歷	1EW01
個人簡歷	1EW01
個月	1FR01
傳媒	1FD01
優勝	1Dk01
優秀	1FS01
優秀賞	1Dk01
優等	1F501
先进个人	1E601
先进工作者	1E601
免許	00Q01
免許状	00Q01
党校	1EH01
入団	1FT01
入围	1E601
入圍	1F501
入学	1FU02
入學	1FW01
入局	1FT01
入庁	1FT01
入所	1FT01
入社	1FU02
入职	1FX01
入職	1FY02
入行	1FT01
入賞	1Dk01
入選	1Dk01
入門	1F[04
入门	1F_02
全日制本科	1E501
全栈	1ED01
全民英檢	1Fa01
公司	1ET02
六级	1E701
共同主催	1De01
共著	1E301
兼职	1ED01
兽医	1ED01
写真家	1De01
农艺师	1ED01
冠军	1E601
冠軍	1F501
冬	1Fb03
冬天	1Fe02
冬季	1Fb03
准教授	1De01
准看護師	1De01
出版	1Fg05
出版公司	1FD01
出版社	1ET02
出納	1Eh01
出纳	1ED01
分享	1EC01
分公司	1ET02
分析师	1ED01
分析師	1Eh01
分校	1Fl02
分院	1EQ01
列车员	1ED01
创业公司	1Eo01
创始人	1ED01
初中	1EO02
初心者	1Fn01
初級	1Fo04
初級レベル	1G301
初级	1G402
初级会计	1E801
到	1G602
到现在	1G801
到現在	1G901
到目前	1G801
到職	1FW01
制作人	1ED01
制药	1Eo01
前台	1ED01
前端	1Ei02
剪輯師	1Eh01
剪辑师	1ED01
副主廚	1Eh01
副会長	1De01
副会长	1ED01
副學士	1E<01
副店長	1De01
副总	1ED01
副教授	1ED01
副料理長	1De01
副會長	1Eh01
副理	1Eh01
副部長	1De01
副部长	1ED01
創業	1FT01
創辦人	1Eh01
助产士	1ED01
助手	1Ec03
助教	1Ec03
助理	1Ei02
助産師	1De01
区	1G:02
区役所	0c401
医师	1ED01
医師	1De01
医生	1ED01
医疗	1Eo01
医療法人	0c401
医科大学	1EH01
医院	1Eo01
區	1G<01
十佳	1E601
半導體	1FD01
协会	1Eo01
卒業	1G=02
卒業予定	1En01
卒業見込み	1FO02
協会	0c401
協會	1FD01
協理	1Eh01
单元	1Ek01
单身	1G?01
単位取得退学	1E`01
博士	1G@03
博士前期課程	1FQ01
博士号	1GC01
博士后	1GD01
博士後期課程	1GC01
博士班	1GE01
博士研究生	1GD01
博士課程	1GC01
印刷	0c401
厂	1Eo01
厨师	1ED01
厨师长	1ED01
县	1Ek01
及	1GF02
及び	1D[01
双学士	1E501
双硕士	1EF01
双语	1GH01
发布	1EC01
发明专利	1EC01
发表	1EC01
发起人	1ED01
取得	1GI04
取得済み	1F601
取締役	1De01
受講	1F601
受講修了	1F601
受賞	1Dk01
受験	1F601
口譯	1Eh01
口译	1ED01
口頭発表	1E301
召集人	1Ei02
可作为工作语言	1EA01
可日常交流	1GM01
号	1GN03
号室	1Df01
司会	1De01
司書	1De01
司机	1ED01
司機	1Eh01
司法書士	1De01
司法考试	1E801
合伙人	1ED01
合同会社	0c401
合夥人	1Eh01
合格	1GQ02
合格証取得	1F601
合格證	1EI01
合格证	1E801
合資会社	0c401
后端	1ED01
周	1GS01
和	1GF02
咖啡	1Eo01
咨询	1Eo01
咨询师	1ED01
品管	1Eh01
商事	0c401
商务流利	1EA01
商務流利	1FS01
商学院	1EH01
商店	0c401
商行	1FD01
單身	1GT01
営業	1De01
営業職	1De01
営業部	1Dn01
四技	1F401
四级	1E701
团支书	1ED01
团队	1EQ01
园长	1ED01
国家二级	1E801
国際会議	1E301
國中	1ES01
國際	1FD01
團隊	1F901
在学中	1GU01
在學	1G901
在宅	1Dh01
在籍中	1GU01
在线	1GV01
在职	1G801
在职研究生	1EF01
在職	1G901
在職中	1GW02
在读	1G801
地产	1Eo01
均分	1EB01
執照	1EI01
執筆	1E301
執行役員	1De01
執行長	1Eh01
培訓	1GY01
培訓班	1GY01
培训	1GZ01
培训师	1ED01
培训机构	1Eo01
培训班	1GZ01
基本	1G[04
基本情報技術者	00Q01
基础	1G402
基础平台部	1EQ01
基礎	1Fo04
基礎レベル	1G301
基金	1Eo01
基金會	1FD01
堪能	1G_01
報社	1FD01
声優	1De01
处	1EQ01
夏	1G`03
夏天	1Gc02
夏季	1G`03
夏期	1Ge01
外企	1Eo01
外送員	1Eh01
多益	1Fa01
夜大	1EH01
大专	1EG01
大卒	1Gf01
大厦	1Ek01
大学	1Gg02
大学专科	1EG01
大学本科	1E501
大学校	1ER01
大学英语六级	1E701
大学英语四级	1E701
大学院	1ER01
大学院修士	1FQ01
大學	1ES01
大學部	1F401
大工	1De01
大賞	1Dk01
大賽	1F501
大赛	1E601
大道	1Gi02
天	1Gk02
契約社員	1De01
奖	1E601
奖学金	1E601
奖项	1E601
奨励賞	1Dk01
奨学金	1Dk01
女	1Gm03
女中	1ES01
女子大学	1ER01
女性	1Gm03
委员	1ED01
委员会	1Eo01
委員會	1FD01
季军	1E601
季軍	1F501
学习中	1H001
学习委员	1ED01
学会	1E301
学会誌	1E301
学分	1EB01
学刊	1EC01
学園	1ER01
学士	1H102
学士号	1Gf01
学士学位	1E501
学士課程	1Gf01
学徒	1ED01
学报	1EC01
学校	1Gg02
学校法人	0c401
学硕	1EF01
学科	1H302
学習中	1H501
学芸員	1De01
学部	1H302
学部卒	1Gf01
学院	1Gg02
學分	1H601
學報	1H701
學士	1F401
學士學位	1F401
學徒	1Eh01
學校	1ES01
學系	1H802
學院	1ES01
宅地建物取引士	00Q01
安全员	1ED01
实业	1Eo01
实习生	1ED01
实用新型	1EC01
实验室	1EQ01
実務レベル	1H:01
実務経験あり	1H:01
実用英語技能検定	12401
実習生	1De01
审核员	1ED01
审计	1ED01
审计员	1ED01
客户经理	1ED01
客服	1Ei02
室	1H;05
室長	1De01
寄稿	1E301
寒假	1Fe02
實業	1FD01
實習生	1Eh01
實驗室	1F901
審判	1De01
导游	1ED01
导演	1ED01
导购	1ED01
専修	1Dl01
専修学校	1ER01
専攻	1Dl01
専門士	1H@01
専門学校	1ER01
専門家レベル	1Dg01
専門店	0c401
專利	1H701
專員	1Eh01
專家	1HA01
專書	1H701
專案	1HB01
專案名稱	1HB01
專案經理	1Eh01
專業	1HC01
專欄	1H701
專科	1E<01
專科學校	1ES01
專題	1HB01
導覽員	1Eh01
導覽志工	1Eh01
導遊	1Eh01
小区	1Ek01
小学	1EH01
小学校	1ER01
小學	1ES01
小組	1F901
小组	1EQ01
就任	1FT01
就業中	1GU01
就职于	1FB01
就職	1FT01
就職於	1FC01
就讀中	1G901
局	1HD03
居家办公	1GV01
履历	1EJ01
履历表	1EJ01
履歴書	1E401
履歷	1EW01
履歷書	1EW01
履歷表	1EW01
工作室	1ET02
工作语言	1EA01
工厂	1Eo01
工商管理硕士	1EF01
工地主任	1Eh01
工場	0c401
工場長	1De01
工学部	1Dl01
工廠	1FD01
工房	0c401
工業	0c401
工程专业	1E@01
工程局	1Eo01
工程师	1ED01
工程師	1Eh01
工讀生	1Eh01
已婚	1HG02
已婚已育	1G?01
已婚未育	1G?01
巷	1Gi02
市	1HI03
市场部	1EQ01
市役所	0c401
师范	1EH01
席次	1HL01
干事	1ED01
干部	1ED01
平台	1Eo01
平均分	1EB01
平均成績	1H601
平均成绩	1EB01
平均绩点	1EB01
年	1HM03
年間	1HP01
幹事	1HQ02
幹部	1Eh01
幼儿园	1EH01
幼兒園	1ES01
幼稚園	1ER01
庁	0c401
広報	1De01
应届	1HS01
应届毕业	1HS01
店	0c401
店员	1ED01
店員	1Eh01
店長	1HQ02
店长	1ED01
府	1Df01
庭師	1De01
康复师	1ED01
廃業	1E;01
廚師	1Eh01
建筑	1Eo01
建筑师	1ED01
建築士	1De01
建設	0c401
开发	1ED01
开始	1F@01
弁護士	1De01
弄	1Gi02
弟子	1De01
当前	1G801
役所	0c401
律师	1ED01
律師	1Eh01
後端	1Eh01
得意	1HT01
得獎	1F501
從	1HU01
志工	1Eh01
志愿者	1ED01
応用情報技術者	00Q01
快递员	1ED01
总工	1ED01
总监	1ED01
总经理	1ED01
总裁	1ED01
情報処理技術者	00Q01
應屆	1HV01
應屆畢業	1HV01
成績	1HW02
成绩	1EB01
我的简历	1EJ01
所長	1De01
托业	1E701
托福	1HY02
执业医师	1E801
执业护士	1E801
执业资格	1E801
执照	1E801
技师	1ED01
技師	1HQ02
技术员	1ED01
技术支持	1ED01
技术部	1EQ01
技校	1EO02
技能士	00Q01
技能講習	00Q01
技術員	1Eh01
技術士	1EI01
技術學院	1ES01
技術者	1De01
技術者試験	00Q01
技術部	1F202
技術長	1Eh01
投资	1Eo01
投资经理	1ED01
护士	1ED01
护士长	1ED01
护师	1ED01
报社	1Eo01
担当	1De01
拟	1HS01
指導員	1De01
掌握	1H[02
排名	1H]02
採購	1Eh01
控股	1Eo01
掲載	1E301
提名	1E601
提名奖	1E601
插画师	1ED01
插畫家	1Eh01
摄像师	1ED01
摄影师	1ED01
撰稿人	1ED01
擅長	1H_01
擅长	1H`01
操作员	1ED01
攝影師	1Eh01
支店	0c401
支社	0c401
支配人	1De01
收銀員	1Eh01
收银员	1ED01
放送	0c401
政府	1ET02
教保員	1Eh01
教員	1De01
教师	1ED01
教师资格证	1E801
教師	1Eh01
教授	1Ec03
教材	1EC01
教研室	1EQ01
教練	1Eh01
教练	1ED01
教育科技	1Eo01
教諭	1De01
敬具	1F>01
敬礼	1Ha01
敬禮	1Hb01
数据分析	1ED01
整備士	1De01
數位	1FD01
文化	1Eo01
文员	1ED01
文員	1Eh01
文章	1Hc02
料理長	1De01
新聞社	0c401
方向	1E@01
施工员	1ED01
旅館	0c401
旋盤工	1De01
既婚	1He01
日	1Hf03
日常交流	1GM01
日常会話	1Hi01
日常会話レベル	1Hi01
日常会话	1GM01
日常會話	1EL01
日常溝通	1EL01
日本語能力試験	12401
日本語能力試驗	1Fa01
日檢	1Fa01
日语一级	1E701
日语能力考试	1E701
日間	1Hj01
星期	1Hk02
春	1Hm03
春天	1I002
春季	1Hm03
普考	1EI01
普通	1EL01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1E701
普通话证书	1E801
暑假	1Gc02
暑期	1Gc02
書卷獎	1F501
書記	1De01
最優秀	1Dk01
最優秀賞	1Dk01
會計	1Eh01
會長	1Eh01
月	1I202
有	1I401
有限会社	0c401
有限公司	1ET02
有限责任公司	1Eo01
服务员	1ED01
服務員	1Eh01
期刊	1Hc02
木工	1Ec03
未婚	1I503
本社	0c401
本科	1I802
本部	1Dn01
机构	1Eo01
杂志	1EC01
村	1HI03
板前	1De01
架构师	1ED01
架構師	1Eh01
栄養士	1De01
标兵	1E601
栋	1Ek01
校区	1EH01
校正者	1De01
校长	1ED01
株	1I:02
株式会社	0c401
核心期刊	1EC01
案件	1E101
案件名	1E101
案例	1I<01
检验员	1ED01
検定	00Q01
業務	1Eh01
業務経歴書	1E401
業務部	1F901
楼	1Ek01
榮譽	1F501
樓	1G<01
檢定	1EI01
止	1I=02
正社員	1De01
此致	1I?02
此致敬礼	1Ha01
此致敬禮	1Hb01
歯科衛生士	1De01
段	1G<01
母国語	1Do01
母語	1IA02
母语	1GH01
母语水平	1GH01
比賽	1F501
比赛	1E601
毕业	1IC01
水手	1ED01
求职简历	1EJ01
汽车	1Eo01
法人	0c401
法律职业资格	1E801
注会	1E801
注册会计师	1E801
派遣社員	1De01
流利	1ID02
流利沟通	1EA01
流暢	1IF02
流畅	1EA01
测试	1ED01
测量员	1ED01
深入掌握	1EE01
清掃員	1De01
清潔員	1Eh01
測量員	1Eh01
測量士	1De01
満期退学	1E`01
準優勝	1Dk01
準学士	1H@01
溶接工	1De01
漁師	1De01
演员	1ED01
演員	1Eh01
演奏员	1ED01
演奏家	1De01
演講	1H701
演讲	1EC01
漢検	12401
為止	1IH01
焊工	1Ei02
焼方	1De01
煮方	1De01
熟悉	1II03
熟悉日常交流	1GM01
熟知	1IL01
熟練	1IM03
熟練使用	1H_01
熟练	1FE02
熟练使用	1H`01
熟练掌握	1H`01
熟练运用	1H`01
營養師	1Eh01
版主	1ED01
物业	1Eo01
物流	1ET02
物理治療師	1Eh01
物産	0c401
特優	1F501
特待生	1Dk01
特等奖	1E601
特許	1E301
独身	1He01
獎	1F501
獎學金	1F501
獲得	1IP01
獲獎	1IQ02
獸醫	1Eh01
现今	1G801
现在	1G801
班主任	1ED01
班排名	1H601
班组长	1ED01
班長	1De01
班长	1ED01
現在	1GW02
現在に至る	1GU01
現職	1GU01
理事	1Ec03
理学療法士	1De01
理容師	1De01
理工	1EH01
瓦工	1ED01
生物	1Eo01
產品經理	1Eh01
產品部	1F901
电力	1Eo01
电商	1Eo01
电大	1EH01
电工	1ED01
电视台	1Eo01
男	1IS03
男性	1IS03
町	1Df01
畢業	1IV01
略懂	1IW02
番	1Df01
番地	1Df01
病院	0c401
発表	1E301
発起人	1De01
登壇	1E301
發表	1H701
發起人	1Eh01
百貨店	0c401
监理	1ED01
監督	1De01
目前	1IY02
直到现在	1G801
直博	1GD01
省	1I[03
看護助手	1De01
看護師	1De01
県	1Df01
県庁	0c401
着任	1FT01
督导	1ED01
督導	1Eh01
瞭解	1I^01
短大	1ER01
短期大学	1ER01
短期大学士	1H@01
研修	1Dm01
研修班	1GZ01
研发	1ED01
研发部	1EQ01
研發部	1F901
研究助理	1Eh01
研究员	1ED01
研究員	1HQ02
研究室	1Dn01
研究所	1I_04
研究生	1Ic02
研究生院	1EH01
研究科	1H302
研究院	1ET02
研習	1GY01
研習營	1GY01
研討會	1H701
硕士	1EF01
硕士学位	1EF01
硕士研究生	1EF01
碩士	1Ie01
碩士班	1Ie01
社	1I401
社会福祉士	1De01
社会福祉法人	0c401
社員	1De01
社工	1Ei02
社工員	1Eh01
社長	1HQ02
社长	1ED01
离异	1G?01
离职	1IC01
秋	1If03
秋天	1Ii02
秋季	1If03
科	1Ik04
科员	1ED01
科学与技术	1E@01
科学家	1ED01
科學家	1Eh01
科室	1EQ01
科技	1ET02
科技大學	1ES01
科研助理	1ED01
科系	1HC01
科長	1Eh01
秘书	1ED01
秘书长	1ED01
秘書	1HQ02
称号	1E601
移动	1Eo01
程序员	1ED01
程式設計師	1Eh01
稍懂	1Io01
税理士	1De01
空服員	1Eh01
站点负责人	1ED01
站长	1ED01
竞赛	1E601
競賽	1F501
笔译	1ED01
第	1J001
第一作者	1EC01
第一名	1J102
第一語言	1J301
第一语言	1GH01
第三名	1J102
第二作者	1EC01
第二名	1J102
策划	1ED01
简单交流	1J401
简单会话	1J401
简历	1EJ01
箇月	1D_01
算法	1ED01
管培生	1ED01
管理员	1ED01
管理栄養士	1De01
管理者	00Q01
簡歷	1EW01
簿記	00Q01
精熟	1FS01
精算师	1ED01
精通	1J505
系	1Ef02
系排名	1H601
系统架构设计师	1E801
紀要	1E301
約聘	1Eh01
組	1J:02
組合	0c401
組長	1HQ02
経歴書	1E401
経理	1De01
結業	1IV01
經理	1Eh01
継続中	1GU01
総務	1De01
線上	1J<01
編入	1FT01
編入学	1FT01
編輯	1Eh01
編集者	1De01
縣	1G<01
總監	1Eh01
總經理	1Eh01
總編輯	1Eh01
线上	1GV01
组	1EQ01
组长	1ED01
经理	1ED01
经纪人	1ED01
结业	1IC01
统招本科	1E501
绩点	1EB01
维修工	1ED01
综合排名	1EB01
编辑	1ED01
网格员	1ED01
网络	1Eo01
美容师	1ED01
美容師	1De01
美工	1ED01
翻訳者	1De01
翻譯	1Eh01
翻译	1ED01
老人ホーム	0c401
老师	1ED01
老師	1Eh01
考取	1J=02
职业技术学院	1EH01
职业资格	1E801
职校	1EH01
职高	1EO02
職人	1De01
職務経歴書	1E401
職業訓練校	1ER01
職長	1De01
肄业	1J?01
肄業	1J@01
股份有限公司	1ET02
育婴师	1ED01
能够使用	1IL01
能源	1Eo01
自	1JA04
自治区	1Ek01
自考本科	1E501
至	1G602
至今	1F:03
至现在	1G801
至現在	1GU01
至目前	1IY02
與	1JE01
船员	1ED01
船員	1HQ02
船长	1ED01
良好	1JF05
花园	1Ek01
英検	12401
英檢	1Fa01
英语六级	1E701
英语四级	1E701
荣获	1E601
荣誉称号	1E601
药师	1ED01
药房	1Eo01
获取	1JK01
获奖	1JL02
获得	1JK01
营业员	1ED01
营养师	1ED01
著作	1Hc02
著書	1E301
董事長	1Eh01
董事长	1ED01
薬剤師	1De01
薬局	0c401
藥局	1FD01
藥師	1Eh01
處	1F901
處長	1Eh01
號	1JN02
行政	1ED01
行政助理	1Eh01
行政書士	1De01
街	1Gi02
街道	1Ek01
表彰	1Dk01
表彰状	1Dk01
裁判	1Ei02
製作所	0c401
製薬	0c401
襄理	1Eh01
見習い	1De01
見込	1En01
見込み	1En01
见习	1ED01
规划师	1ED01
計畫案	1HB01
計算	0c401
訓練校	1ER01
訓練營	1GY01
記事	1E301
記者	1HQ02
設立	1FT01
設計師	1Eh01
診所	1FD01
診療所	0c401
証券	0c401
評定平均	1HL01
認定	00Q01
認定証	00Q01
認證	1EI01
課	1F202
課長	1HQ02
課長代理	1De01
調理員	1De01
調理師	1De01
論文	1JP02
論文誌	1E301
諮商師	1Eh01
講師	1HQ02
講座	1JR03
講演	1E301
講習	1Dm01
講習会	1Dm01
講解員	1Eh01
證	1EI01
證券	1FD01
證書	1EI01
證照	1EI01
警備員	1De01
譯著	1H701
護士	1Eh01
護理師	1Eh01
護理長	1Eh01
计算机一级	1E801
计算机二级	1E801
认证	1E801
训练营	1GZ01
记者	1ED01
讲义	1EC01
讲师	1ED01
讲座	1GZ01
讲解员	1ED01
论文	1EC01
设计师	1ED01
设计院	1Eo01
证	1E801
证书	1E801
证券	1Eo01
评审	1ED01
诊所	1Eo01
译著	1EC01
课题	1I<01
負責人	1Eh01
財	1I401
財務部	1F901
財団法人	0c401
販売	1De01
販売スタッフ	1De01
販売員	1De01
貿易	1FD01
資格	1JU02
資訊	1FD01
賞	1Dk01
负责人	1ED01
财务	1ED01
财务部	1EQ01
质检员	1ED01
贸易	1Eo01
资料员	1ED01
资本	1Eo01
资格证	1E801
资格证书	1E801
起	1JW04
超市	1ET02
路	1Gi02
軟體	1FD01
転入学	1FT01
転出	1E;01
転職	1FT01
輔修	1HC01
车工	1ED01
车间	1EQ01
车间主任	1ED01
软件	1Eo01
软件著作权	1EC01
软考	1E801
较好	1Ea01
辅修	1E@01
辅导员	1ED01
農業従事者	1De01
迄今	1IY02
运维	1ED01
运营	1ED01
进修班	1GZ01
远程	1GV01
退任	1E;01
退団	1E;01
退学	1J[02
退學	1J@01
退所	1E;01
退社	1E;01
退職	1E;01
通信	1Eo01
通訳	1De01
通訳案内士	1De01
通讯作者	1EC01
通过	1JK01
通過	1IP01
造价员	1ED01
連載	1E301
週	1J]01
週間	1J^01
運営委員	1De01
運転手	1De01
運輸	0c401
道	1Df01
遠端	1J<01
遠距	1J<01
郡	1Df01
部	1J_03
部長	1HQ02
部长	1ED01
部門	1F202
部门	1EQ01
都	1Df01
鄉	1G<01
配達員	1De01
酒店	1Eo01
醫師	1Eh01
醫院	1FD01
采购	1ED01
里	1G<01
金メダル	1Dk01
金奖	1E601
金牌	1J102
金獎	1F501
金融	1FD01
金賞	1Dk01
鉄道	0c401
銀牌	1F501
銀獎	1F501
銀行	1F002
銀賞	1Dk01
銅牌	1F501
銅獎	1F501
銅賞	1Dk01
鎮	1G<01
钢筋工	1ED01
钳工	1ED01
铜奖	1E601
铜牌	1E601
铣工	1ED01
银奖	1E601
银牌	1E601
银行	1Eo01
销售	1ED01
销售部	1EQ01
镇	1Ek01
門市	1FD01
門市人員	1Eh01
閉業	1E;01
開始	1F?01
開業	1FT01
開発者	1De01
開発部	1Dn01
開發	1Eh01
门店	1Eo01
队长	1ED01
附中	1Fl02
院长	1ED01
陪伴志工	1Eh01
隊長	1Eh01
雅思	1HY02
集团	1Eo01
集團	1FD01
雑誌	1E301
雙語	1J301
雜誌	1H701
離婚	1GT01
離職	1Jb02
零售	1Eo01
電子	1FD01
電工	1Eh01
電機	0c401
電視台	1FD01
非常熟练	1EE01
面点师	1ED01
頁	1Jd01
項目	1HB01
預期	1HV01
預計	1HV01
顧問	1Je03
页	1J001
项目	1I<01
项目名称	1I<01
项目经历	1I<01
项目经理	1ED01
项目部	1EQ01
顾问	1ED01
预期	1HS01
预算员	1ED01
预计	1HS01
预计毕业	1HS01
领班	1ED01
飯店	1FD01
養成所	1ER01
餐厅	1Eo01
餐廳	1FD01
館員	1Eh01
馆员	1ED01
首席	1ED01
首獎	1F501
駕照	1EI01
驾照	1E801
驾驶员	1ED01
驾驶证	1E801
骑手	1ED01
高中	1Jh04
高中毕业	1EV01
高中畢業	1Jl01
高卒	1Jm01
高商	1ES01
高専	1ER01
高工	1ES01
高度専門士	1H@01
高校	1ER01
高校卒業	1Jm01
高等专科	1EG01
高等学校	1ER01
高等専門学校	1ER01
高等技術専門校	1ER01
高級	1Jn02
高級中學	1ES01
高級文憑	1E<01
高级	1FE02
高级职称	1E801
高考及格	1EI01
高职	1EG01
高職	1K002
가을	1K201
가을학기	1K201
간사	1K301
간호사	1K301
간호조무사	1K301
감독	1K301
감정평가사	1K301
강사	1K301
강연	1K401
강좌	1K501
개발부	1K601
개발자	1K301
개발팀	1K601
개월	1K701
건설	1K801
건축사	1K301
검정고시	1K901
게재	1K401
겨울	1K:01
겨울학기	1K:01
견습	1K301
경력기술서	1K;01
경비원	1K301
경진대회	00S01
계열	1K<01
계장	1K301
고급	1K=02
고등학교	1K?01
고등학교졸업	1K901
고졸	1K901
공고	1K?01
공단	1K801
공로상	00S01
공모전	00S01
공사	1K801
공인	00R01
공장	1K801
공장장	1K301
공저	1K401
과	1K@02
과장	1K301
과제	1KB01
관리부	1K601
관리사	1KC02
관리자	1K301
광역시	1KE01
교사	1K301
교수	1K301
교육과정	1K501
교육원	1K?01
교정자	1K301
구	1KE01
구청	1K801
군	1KE01
그룹	1KF02
그룹장	1K301
금메달	00S01
금상	00S01
기고	1K401
기능사	00R01
기사	1KH02
기술부	1K601
기술자	1K301
기업	1K801
기자	1K301
기초	1KJ02
기초회화	1KL01
기혼	1KM01
기획부	1K601
기획자	1K301
길	1KE01
까지	1KN02
끝	1KP01
남	1KQ01
남성	1KQ01
남자	1KQ01
네이티브	1KR01
년	1KS01
년간	1KS01
노무사	1K301
논문	1K401
농부	1K301
능숙	1KT01
능숙함	1KU01
능통	1KV01
단장	1K301
담당	1K301
담당자	1K301
대리	1K301
대상	00S01
대표	1K301
대표이사	1K301
대학	1K?01
대학교	1K?01
대학원	1K?01
도	1KE01
동	1KE01
동상	00S01
등재	1K401
디렉터	1K301
디자이너	1K301
디자인부	1K601
랩스	1K801
레주메	1K;01
로	1KE01
리	1KE01
리더	1K301
마케터	1K301
마케팅부	1K601
마케팅팀	1K601
마트	1K801
매니저	1K301
면	1KE01
면허	00R01
면허증	00R01
모국어	1KR01
목수	1K301
물리치료사	1K301
물산	1K801
미용사	1K301
미장공	1K301
미혼	1KM01
미화원	1K301
및	1KW01
바리스타	1K301
바텐더	1K301
박사	1KX01
박사과정	1KX01
박사수료	1KX01
박사학위	1KX01
반장	1K301
발표	1K401
방송국	1K801
배관공	1K301
백화점	1K801
번길	1KE01
번역가	1K301
번지	1KE01
법무사	1K301
법인	1K801
변리사	1K301
변호사	1K301
병원	1K801
보육교사	1K301
보통	1KY02
보험	1K801
복수전공	1K<01
본부	1K601
본부장	1K301
본사	1K801
봄	1K[01
봄학기	1K[01
봉사자	1K301
부문	1K601
부서	1K601
부장	1K301
부전공	1K<01
부터	1K\02
부트캠프	1K?01
부회장	1K301
분석가	1K301
비서	1K301
비즈니스	1K^01
비즈니스수준	1K^01
비즈니스회화	1K^01
사	1K_01
사무소	1K801
사무원	1K301
사서	1K301
사업부	1K601
사원	1K301
사진사	1K301
사진작가	1K301
사회복지사	1K301
산업	1K801
산업기사	00R01
상	1K`02
상고	1K?01
상급	1K=02
상담사	1K301
생산부	1K601
서기	1K301
서점	1K801
석사	1Kb01
석사과정	1Kb01
석사수료	1Kb01
석사학위	1Kb01
석차	1Kc01
선반공	1K301
선원	1K301
선임	1K301
설계사	1K301
성적	1Kc01
세무사	1K301
세미나	1K501
센터	1KF02
셰프	1K301
소장	1K301
소프트	1K801
솔루션	1K801
수료	1Kd02
수료예정	1Kf01
수료증	00R01
수상	00S01
수석	1K301
수의사	1K301
스쿨	1K?01
스타트업	1K801
스태프	1K301
스튜디오	1K801
스페셜리스트	1K301
승무원	1K301
시	1KE01
시스템	1K801
시청	1K801
식당	1K801
신hsk	1Kg01
신문사	1K801
실	1K601
실습생	1K301
실장	1K301
심판	1K301
아르바이트	1K301
아이엘츠	1Kg01
아카데미	1K?01
아키텍트	1K301
아파트	1KE01
알바	1K301
애널리스트	1K301
약국	1K801
약사	1K301
양성과정	1K501
어부	1K301
에디터	1K301
에서	1Kh01
에이전시	1K801
엔지니어	1K301
엔터테인먼트	1K801
여	1Ki01
여고	1K?01
여대	1K?01
여름	1Kj01
여름학기	1Kj01
여성	1Ki01
여자	1Ki01
연구소	1K801
연구실	1K601
연구원	1Kk02
연수	1K501
연수원	1K?01
연주자	1K301
영양사	1K301
영업	1K301
영업부	1K601
예상	1Kf01
예정	1Kf01
오픽	1Kg01
온라인	1Km01
와	1KW01
외고	1K?01
요리사	1K301
요양보호사	1K301
용접공	1K301
용접사	1K301
우수	1Kn02
우수상	00S01
우승	00S01
운영위원	1K301
운영자	1K301
운영진	1K301
운전기사	1K301
운전면허	00R01
운전원	1K301
원격	1Km01
원어민	1KR01
월	1K701
유	1K_01
유창	1K^01
유치원	1K?01
유한회사	1K801
은상	00S01
은행	1K801
읍	1KE01
의사	1K301
의원	1K801
이래	1L001
이력서	1K;01
이발사	1K301
이사	1K301
이상	1KP01
이중언어	1KR01
이혼	1KM01
이후	1L102
인사부	1K601
인증	00R01
인턴	1K301
일	1L301
일러스트레이터	1K301
일상회화	1L401
일상회화가능	1L401
입문	1L502
입사	1L701
입상	00S01
입선	00S01
입학	1L701
자격증	00R01
자기소개서	1K;01
자원봉사자	1K301
자퇴	1L801
작가	1K301
작업치료사	1K301
장려상	00S01
장학금	00S01
재	1K_01
재단	1K801
재무부	1K601
재직	1L901
재직중	1L901
재택	1Km01
재택근무	1Km01
재학	1L901
재학중	1L901
저널	1K401
저서	1K401
전공	1K<01
전문가	1KT01
전문대	1K?01
전문대학	1K?01
전문학사	1L:01
전자	1K801
점장	1K301
정보처리기사	00R01
정비공	1K301
정비사	1K301
정원사	1K301
제이엘피티	1Kg01
조교	1K301
조리사	1K301
조리원	1K301
조산사	1K301
조수	1K301
조종사	1K301
졸업	1Kd02
졸업예정	1L;02
주	1L=03
주방장	1K301
주식회사	1K801
주임	1K301
주최자	1K301
준우승	00S01
중	1KY02
중급	1KY02
중상	1L@01
중상급	1L@01
중퇴	1L801
중학교	1K?01
증권	1K801
지금	1L901
지도사	00R01
지원부	1K601
지점	1K801
직업전문학교	1K?01
직원	1K301
진행중	1L901
쪽	1LA01
차장	1K301
책임	1K301
책임자	1K301
초급	1KJ02
초급회화	1KL01
초등학교	1K?01
총괄	1K301
총무	1K301
총무부	1K601
최상	1KT01
최우수상	00S01
출원	1K401
출판	1K401
출판사	1K801
취득	1LB02
취득일	1LD01
측량사	1K301
층	1KE01
치료사	1K301
치위생사	1K301
카페	1K801
캐셔	1K301
캠퍼스	1K?01
컨설턴트	1K301
컴퍼니	1K801
컴퓨터활용능력	00R01
코디네이터	1K301
코치	1K301
테크	1K801
텝스	1Kg01
토스	1Kg01
토익	1Kg01
토익스피킹	1Kg01
토플	1Kg01
통역사	1K301
통역원	1K301
퇴사	1LE01
퇴직	1LE01
투고	1K401
트레이너	1K301
특별상	00S01
특별시	1KE01
특허	1K401
팀	1K601
팀장	1K301
파트	1K601
파트장	1K301
판매원	1K301
페이지	1LA01
편입	1L701
편집자	1K301
평균학점	1Kc01
평점	1Kc01
표창	00S01
표창장	00S01
품질부	1K601
프로그래머	1K301
프로듀서	1K301
프로젝트	1KB01
프로젝트명	1KB01
하	1KJ02
학과	1LF02
학교	1K?01
학부	1LF02
학사	1LH01
학사과정	1LH01
학사졸업	1LH01
학사학위	1LH01
학술대회	1K401
학술지	1K401
학예사	1K301
학원	1K?01
학점	1Kc01
학회	1K401
학회지	1K401
한국사능력검정	00R01
합격	1LB02
해설사	1K301
현장소장	1K301
현재	1L901
현재까지	1L901
현재재직중	1L901
협회	1K801
호	1KE01
호텔	1K801
홀딩스	1K801
홀서빙	1K301
홍보부	1K601
회계사	1K301
회사	1K801
회장	1K301
회화가능	1L401
획득	1LD01
훈련과정	1K501
"#, r#"0000`_\e4YE1000000000000000000000000000000000000000000000000@SEi00000000HQj;0000000000000000dHFn<ik50000000000000oo\eBmi0000\6de
0<oG0000000000000000hLa=00000000000000000000000000000000000000000000000000000000000000000000000000000000@H9D0000\JWS\K\YTJPC<W]P
=8Y6000000000000@==4000000000000000000000000d4jk0000000000000000l2e<YCo>000000000000HYnEdH]20000l=\20000HH^`0000E:O8000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QAGV00000000000000000000000000000000
00000000<T49000000009=]e000000000000L=igHG;_0000000000000000000000000000lF`e000000000000000000000000000000000000T\Df000000000000
00000000000000001=RU00000000lEk600000000000000000U3=00000000PK]7=BSQ00000000000000000000000000000000TilY00000000h`BP000000000000
0000h\Jd000000000000HVcW0000m6VD00000000Y@mQ0000000000000000000000000000000000000cf]Pe`L0000000000000000000000000000\_Oi0000h3>F
000000000000000000000000000000000000l0h10000000000000000000000009?S]e?Y=@en`000000000000000000000000\12K00000000000000000000`2oh
000000008:6^000000000]@Y00000000000000000000000000000000000000000000@11BPaf>0\OPECL\000000000000000000000000\YVl0000Hd=W4b=P0000
mB^MdXA?11GFX6:l\ifA000000008bBK000056>7e3Hc8=jn0000000000000000000000000000TWH^<YHLACI8PSNl0000000000000000U9HOd:?F000000000000
8:;R000000004<[I0000TG6QL^Jk000000001AZl00000000000000000000dRko0000d:Vdi=ZX000000000000000000000000000000000000000000000000`nDE
00000000dR:j0000`8nU0000lXTH0000000000000000000000000000hA`Q0000L_BE00000000<OhfHB>e@glQ0000000000000000000000008SSU000000000000
0000TXc\DM=i0000<?L^00000000PRJ6000048NU0000000000000000000000000000XC9Q000000000000000000000000000000004XNHm>Ak000008\X00000000
0000dNL88?F?00000000000000000000`Xn[00000000H;koQA;F0T:fhmnIQ;;V000000000000000000000000Q2B]M5PZ@[f<000000000000I=E000004U8J@`b[
0000DhQ8e5[A00000000<?CVHoUo@inTPDcT0000000000000000TXV800000000`6boHMR?0000000000000000000000000000hjS8HJOL00000000000000000000
000000000000h]dZl8020000lD]=TR1^U9SLHIk]000000000000000003QO0000000000000000lDU600000000Lj]2000000000000\=g50000db^j000000000000
0000XTl0`Q8300000000000000000000000000000000000000000000dmT;00000000000000000000LHNZ0000000000000000LNU;4]1d00000000000000000000
00000_bU00000000LijD000000000000000000000000lfg@000000000000000000000000\SMlM59e0000@]5d0000T?<?8]A<A8d`00000000000004eT0000A>]>
DHL\0DbM000000000000000000000000Hb684iPa000000000000@5lG<0Ii00000000X?F5000000000000000000000000=2E80000XQBL\fWM00000000LdgR0000
H9[\LD6n00000000000000000000U9LG0000000000000000000000000000000000000000000000000000X88K0000000000000000000000000000000000000000
0000lV5@M?O70000M5h3E@<10000TK1U0000000000000000000000000000Pk3[00000000000000000000@MQK0000\XNe0000000000000000000000000000@M9g
000000000bR700000000000000000000lX[D0000000000000000000000000000m5UM`PIW88e7=:[[0000000000004[7M0000000000000000l7N\\4_a00000000
000000000000lm140000000082aLPCMH00000000UCXNA7C80000000000000000`bE5000000000000L>Qg0000D1ee00000000000000000000000000000000X[d_
0000000000000000`<oV000000000000000000005:]H000000000000000000004D^o000000000000h9Vn0000=5e=000000000000A=i\IAY<00000000Y0N\0000
L3Ro00000000000000000000000000000000QB4l00000000<E`Q0000000000000000000000000000000000000000000000000000000000000000e@<e00000000
00000000\S=PhcQ<000000000000Q@PS00000000=A0Q\_Hb8<]100000000L7`\00000000P:>`0000000000000000dRSg00000000000000000000<oF900000000
H?U^0000000000000000P\L6P:ni00000000d85f0000M73F000000000000000000000000]Cj4000000000000LbjDh^cM00008:7J0F<3DMPJ0000000000000000
0000000000000000000000000000000000000000000000000000000000000000L^Nd0000000000000000<6QJ0000000000000000000000000000TBl?0000e>_5
00000000000000000000LjWD0000\IHc0000i=Tf000000000000000000000000000000008d1PeAi<@ElC00000000000000000000000000000000000000008TKc
do53TebbDA79iCUW00000000I1NY000000000000]?<10000\f\gD:Z\hMoeDQ\?E4Z:XC\nhDCM00000000000000000000\XQkPMm;000000000000000000000000
0000000000000000@bS]00000000000000000000000000000000Ta\A00000LBG000000000000000000000000PD8ah?[LLMY=00000000T@Sh0000000000000000
00000000@cW90000000000000000000000008GEQ<Q@f\YQEQ4hH00000000000000000000000000000000000046>S000000000000DJA<00000000a78^00000000
PE6d0000XUf<0000000000008aff0000l@66YBZY@j2A00000000Db_W00000000000000000000LhRa@bg_`EcI0000\S93dm;n0000000000000000U4K200000000
000000000000@>@ah:Kf92?B000000000000YA8o000000000000000000004]6k0000000000000000<lkG00000000000000000000Y9UX000000000000L\]e0000
00005?Yg`1fk000000000000TLPd00004AHNd8XE00000000000000000000UAPN0000000000000000\dZR0000000059Gj=:8j<XgW0000000000000000A7A>0000
0000Dj3F00000000`V450000000000000000000000000000l]3_A69c000000000000000000000000L7RKE?G\0000000000004aLZ<GkK@BUA0000mA`9000003H[
00008`h`00000Fk80000000000000000HQK1M>U_\EB?`Pej000000000000HQ<W00000000000000000000000000000DT>`h;74b?KI?o=00000000000000000000
0000dH<Sa8k0Deo_00000000000000000000HWN:0000000000000000@m8ELo3K0000eC`C08m5`NH]T6Eh000000004VJf000000000000a7<I00000000d_D^0000
00000000\NV700000000\0Xf@PZB00000000H9YK0000000000000000D`8VXGo=M=Wd5?6f000098lD0000000000000000000000000000P5]e00000000]?6S0000
00000000000000000000\D:ID^KF0000HKEB00000000000000000000Q0^;0000000000000[FCLcF5i:OB0000000090]h5?<b0000400O0000000000000000DZ3K
A>6G000000000000<T[6`hXO0000<_TM0000hEJU0000X1@?<Jc600000000000005A1l;;H000000000000000000000000<;ED0000000000000000000000000000
00000000XJ3EP<OfPi<j000000000000dkY400000000000000000000000000004iLd0000hLkF0000000000000000000000000000000000000000000000000000
h6Pm0000000000000000000000000000HbF\XUlc0000000000000000000000000000PUT?000000000000000000000000000000000000PeSV0000000000000000
00004SCC0000000000000000000000000M9[0000Pb9j00000000HMgA00000000000000000000LTRYLGZQ00000000000000000000hG1I000000000000Ld`W0000
00000000000000000000000000000000XZoBXFF3i6lJ00000000MC]]U=o100008I8=00005<M`00000000@<Zma8c8a=od0000000000008i]S0000000000000000
00000000000000000000000000000000@\C;4?4dDcM0@MB@0e]h=:4l0000000000000000e>hb0000000000000000000000000000000000000000m>b`00000000
000000000000U0o;hmBK0000H3hehVV400000000@0NW00000000`_7h000000004S?300000000000000000000000000000000@L97LB:RhTQ_`dhM000000000000
0000000000000000000000000000000000000000000000000000doDhT;36hFBZ0000PPGWh:9M0000000000000000@G[4lTm\0000lhQO00000000TJMR00000000
0000i17N00004^6i0000dNX@d_L:0000Xe1T000000000000000000000000000000000000XKI[`4MW00000000Q?CM00000000000000000000D^jU000000008GdV
00000000000000000000000000000000000000000000000000008ePO000000000000l0P]00008<cc00000000000000000000000000001BY20000000000000000
8GUPhM0g0000000000000000000000000000000000000000000000000000000000000000000000000000X2U>00000000HVMl0000000000000000000000000000
000000001@Z`0000000000000000000000000000\Ka;000000000000P8i300000000l98U000000000000000000000000HoD40000Df@KXf]M000000000000P@e;
@c5gPM7\00004gEl000000000000dO6E00000000hFnOTZQL0000000000000000000000000K0D000000000000\3^G000000000000d:]i00000000000000000000
0000hcL]000000008EQ6000000004h0elmF64mU@h;C1000000004d<3X7ZfI6XX00000000000000000000000000000000@Ge>8d1?8hC;4Nm9]<=V00000000i=c3
`PPU000000000000000000008AE>XZZ@DA6G0000`ECa00009AoXP1;k=@3:0000L[RFi?\JmCi40000Y>g^0000000015_P0000Q>5`0000lHoFQB;f000000000000
00000000000043Vg<Ndm00000000000000000000hQEm4P=F0000hn:cA@cn00000000000000000000000000000000000000000000000000000000000000000000
0000<:TR`;Y10000Ld6O0000954E000000000000000000000000m5Ia000000000000<lHiHA@?0000000000000000T_j800000000000000000000000000000000
0000000000004HPb0000000000000000000000000000X@3V<nP^000000000000`\9c000000000000000000000000X>=f17SS0000000000000000000000000000
0000Li\4000000000000hV>4TKBVX;g50000lC_48SbAH0iR\?]]4:\\0000000000000000000000000000000000000000000000005;nE00000000Y?ja00000000
l?V_0000000000000000000000000000000000000000000000005B1V8[oY00000000`\LQ0000lVcf0000000000000000lD6T0000<=5Hdd0`0000000000000000
000000000000DkOh52YL0000000000000000000000000000000000000000P?gOLXIE83XS0000PkB_8^\50000000000000000l4C80000U4]100000000H3nLdBoR
00000000l183000000000000h8cLXNVfX`3R0000lGZ3000000000000lfLA00000000000000000000000000004cSd4n\`0000000000000000<_=JDX0E00000000
<:HFiA>900000000Tk[E0000dJ;k00000000PfWk4j;L00000000LQQI0000000000004aeZ0000000000000000000000000000<I]_XOJD0000Q4<AQ@I^00000000
0000aCig000000000000000000000000P7H;000000000000000000004Z6H0000000000000P_o000000000000DY4_000000000000000000000000000000004caS
00000000`U65000000000000000000000bi[000000000000l7Ji000000000000DC<bTU2;0000@eY;000000000000000000000000000000000000000000000000
00000000000000000000000000004e6a000000000000`0HG00000000mBAX0000000000008OjJ00000000000000008EQG00000000000000000000h;Bblb;Gl]nI
00000000000000000000@4HK`=31I;lJ0000000000000000000000000000<9l<hDfL000000000000hJ96000000000000000000008kG]00000000000000000000
0000=8]_d`J70000000000000000HUBW000000000000LePiHJ_d0000000000000000000000000000hHQHhAR[\dPXH93iPfIM4mg=00000000`=NU0000=:;@A>Ok
00000000Y;=i0000E8@>0000000000000000TFi186X<L=>F000000000000DYSW00000000000000000000@[U^0000I5cO000000000000HOZH0ZSG\?NK4a8=14>8
0000000000000000000000008NIR00000000D77N4Ym=HZFM0000000000000000000000000000000000000000000000000000<?]I000000000000lE[l0000<ag8
000000000000000000000000l[=0000000000000000000000000TbQMh=81\k7S000000000000dGAl00000000PQ]`00000000000000000000L41d0000<F4^0000
00000000\4dh000053RVXHcmPZHSY0]Fa6C9hJnm0YP^00000000000000000000XNNKU0UW=6Hia:h1000000000000hgN[0000000000000000000000000000=4Hk
00000000000000000000000000000000000000000000000000004DCd0000eBKV0000U7V9000000000000000000000000h:9YXF2RPD]^00000000000000000000
00000000T3:A00000000eB371A?_MBcAeBi50000000000000000000000000000Pkh204eH96hJ000000000000000000000000h0=A8SWNll3c0000`ZI5d;5i0000
000000000000\2oE@jD?00000000000045HRDn^\I=nQ00000000\ZR9mCgT0000000000000000000097>>41OZlKULHAh[00000000@bP:<Kd[8\\Q000000000000
0000L:TA00000000000000000000000000000000000000004oNMd^X000000000UAJo000000000000<28be7aA0000000000008l420000\2Tn000053>i0000`enR
dUO700000000000000000000000000000000000000000000<J;B@;Sl00000000000000000000@LQZ000000000000@R6B00000000000000000000000000000000
0000000000000000000000008Cb0000000000000dTBh000000000000EA@?00000000PNnHA1KJ0000000000000000000000000000000000000000hEa\00000000
00000000HLnn0000000000000000000000000000000000000000000000008K:D00000000000000000000A9i500000000000000000000TI2b0000000000000000
0000000000000000000000000000000000000000000000000000\g7:00000000000000000000000000000000@8^O00000000X5`T00000000000000000000XYbE
DM18Dbdo16P<0000000000000000000000000000000000000000LcVl]2o_0000000000000000`Llf8aOR0000D_?>0000T0SK`2A3000002k5d?o=00000000HekQ
XOA9HXW4XkS1000000000000000000000000000000008\n400000000000000000000dICF00000000000000000000000000000000000044Wg07Sm06[@@M2F0000
hV2`0000000000000000mC8Q00000000T7QADMAe<oZk00000000000000000000000000000000000000000000000000000000000000000000m;o00000HW<SLn?W
00008OKA00000000@eYo00000000h?D200000000@=AZPMX:PJ_T00000000l`f8000000000000LZj:lKWf00000000HI\d0_5]0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000005C65000000008B2N0000000000000000<XId0000`mZi000000000000000000000000
0000000000000000l>b=<Y[M@om=00000000hPao0000HaG<00000000000000004efa000000000000H>3V0000D`5S0000lmAC00000000@f[30000000000000000
0000000000000000@CQ:0000e7Z400000000hB[M0000H<K:00000000000000000000000000000LmTQ7Ul0000@IQP000000000000000000000000000000000000
96ad00000000e?L?00004Xa4=4LQ00000000m5jS0000lS_S50WD0000dR;M000000000000000000000000DCbkU8VB0000000000000000=ClJ0000000000000000
1>j<\D=H0000\e0Y`C8L0000e=:e0000\220000000000<C?000000000000<67Z0000000000000000000000000000000000000000000000000000L?4J0000hUAB
000000000000P5T_00000000TTGc000000000000000000000000000000000000LNg>`UD@\ZJB000000000000000000000000000000000000000095lE00008<P_
<_8l=7d]000000000000<E6600000000000000000000000000000000X\:@0000000000000000<JBl0000PiJ>080=0000000000000000HFXH0000000000000000
0000000008ai0000000000000000`7Ic00004K3gl@E<<IoFl[_`00000000<Yf60000000000000000m66082PU@SDj000000000000000000000000000000000000
E4Sh00000000000000000000m?>P0000d]CRU7N6Pd]5e5OX00000000000000000000\0G;000000000000000000000000PVkd0000000000000000000000000000
0000a32hi?VB0000000000000000000000000000000000000000<LbVaAEo00000000000000000000000000004N_5l><oTI6;0000000000000000`@`c00000000
000000000000`FT:X0B>@J=n10^e00000000000000000000000000000000h>9U00000000000000000000\5^g4UPPd7IQ0000@eAQ000000000000000000000000
000000000000DfHN000000000000L4Xm0000lFdD0000`]`\PD1]00000000000000000000dQg7000000000diN100Y000000000000000000000000000000000000
000000000000000000000000<b]?0000000000000000L0dF0000000000000000LXjP0000000000000000DL5iHh4J000000000000000000000000\@Dc00000000
000000000000000000000000000000000000000000000000000000000000000000000000dE@A0000000000000000P`KY00000000T;=lhdQa0000LMdcTPKF0000
0000\176000000000000a:YD000000000000df6\47830000000000000000`WJ[000000000000000000000000hHjW000000000000T8Tf00000000000000000000
0000hga@0000D9o]0000000000000000000094<V000000000000U0YH0000000000008P\W00000000T?BW\C\<000000000000000000000000e?\7000000000000
00000000L5Y<00000000@=R^00000000000000000000000000000000Q>4R000000000000000000000000L5Q6XcA90000`C0C0000000000000000000000000000
0000<c8`\fbF\kYO000000000000\;T>0000DCdA000000000000000000000000d3eV00000000000000000000000000000000000000000000lKXAdQL\DN_m0000
0000000000000000lfge00000000IBZ5QBcn`EEQ0000Pj@`lYdF0000e7<Z00000000000000000000P8\GDiF]00000000000000000000<WBR0000000000000000
00008@i<00000000000000000000000000000000T:leDNJ`Q0f?@5l618d<00000000000000000000M82n0000lY`_0000`M4Q00000000HCk9000000BN0000P?m>
0000000000000000000000000000PT=k000000000000000000000000lX;90000000000000000000000000000\?nm8d4b8oN800000000000000008FDn00000000
@^l=00000000Y:5Q478XdeVI0000\:6m000000000000E7SbU?e?00000000000080A`000000000000000000000000000000004^J@00000000000000000000U1?Q
d01V8bNC0000PZlm00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l8A:00000000T12>P5C8
A14_0000U;2n0000PEG>00000000DfM`00009@`n\O8aY?hM0000LjPV000000008gfj0000\[Ib000000000000@0RhD\PmDf[oiAUS000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XWEFXTY7000000000000PBn?0000000000000000000000000000000000000000
00000000000000000000H3ie0000@eS449Y]00000000\NM\P]T=0000@Q_D0000i<Xo\NI`0000\KNY00000000000000008Wa>000000009?A00000000000000000
00000000000000000000193B0000000000000000X=4c<Zd_0000Q=_B0000X?m_000000000000`\I@000000000000000000000000000000000000`:YO00000000
\KOF000000000000@\gc4^Re0000hcNh000000000000L1<Y000000000000000000000000000000000000\VW1<AK4X3IA`dMQ8VGlHkOY00000000000000000000
0000`5\m00000000000000000000PZWm<L0DLB\U<jCF00000000000000000000X6Do00000000HR4D000000004<I[0000000000000000000000004ahe=?Gl0000
XBMID4Db0000000000000000<S6B000000000000@Q>X00000000PccF<7B2`oFg000000000000=4>\0000DH?V00000000`oKO0000h13G<?M?0000000000004IR4
00000000lD^c0000<6gZ@:RR<\8X0000`aIn00008::J83cUE7W>9Cmd0000i?Vi0000DN`AlXa@I1UB0000000000000000Po6b0000Hf=A0000000000000000XEYV
000000000000PToG0000XGdi00000000000000000000000000000000TJ5XHLoQ000000000000`1UK000000000000000000000000PQ]o00000000`A:h00000000
<d07000000000000000000000000000000000000@NCQ000000000000LcD8000000000000000000000000000000000000LEfAe3Fc00000000X23:0000X7U^DSHP
0000\WoZ000000000000H6:O0000L^XY@XCX00000000X^8A4A=Z4haDP<8I00000000000000000000000000005=1D4_gb0000HRY]HR[Hdkd_0000000000000000
000000000000Pc2Y0000000000000000T]>?0000000000000000`]V40000`79X000000000000@@230000h5Q`lEjFXFi?\mO@dE>9DNBo00000000000000000000
0000000000000000000000000000@dMc0PhF0000\f1C00000000000000000000000000000000dHlI0000X2:2lAbdA83LA=^200000000000000009CDd00000000
0000hQ=h0000000004dK8ISS00000000000000000000000000000000<M6WX1`h0000000000000000\EAl0aB70000000000000000iBR00000DC1<000000000000
PJD=0000h_bg00000000000003EX@>GoTk4VX<hll0480_?g000000000000000000000000A7]70000000000000000L[KBPFkU0000000000000000000000000000
00000000HD7J`J<KL8?:00000000000000000000`SigTK`CA><j00000000M>df000000000000000000000000`JT\dK440000000000000000A:>[l49hM0PM89]>
0000Dl]B0000`75n0000U7lcDM[a]@Uo0000DI<KPAP^8Q[F00000000000000000000hRNI0000000000000000`B@K0000`XfF00000000\HE3000000000000AAoH
0000HHKY000000000000<L0l00000000000000000000000000000000000000000000XX:X047]000000000000000000000000000000000000hF1khHblPVH<0000
QAgF000000000000daI900008j_=0000<?3RLc_CP1DHDU9Ni5<50000000000000000D?`E00000000Lc;[LiJ[0000000000000000H^CP00000000000000000000
l;^I0000<Aeg0000\O_3DmOZ0000000000000000A;\600000000\R8R000080L^0000LHeYdR2M0000@6IL000000000000H5IU000000000000000000000000<\O8
8bM<XjU[9<jE00001?<U000000000000haJ=00000000000000000000T[Qk0000000000000000000000000000<bc>8dJW00000000000000004<gD0000XB;4<OQS
HC5f000000004<bY00000000TI1UD=0cA8ZN00000000l`7500000000000000001@920000000000000000000000000000lWdi\jH200000000000000000000dXXd
0000dKLH]6HE000000000000TjSM0000XN`i0000DG:h0000000000000000L:hPXKPY0000000000000000doY[00000000000000000000@GA^dR\e0000H4GI<U=l
00000000LVBg00000000000000008PRQ8_][i2m@00000000000000000a;n0000`XR>`;OHL_A986^U0000000000000000PBH]XKe^94CJ0000L^ETPJki0000<cJG
5;Yi000000000000\8`e`E6n`Mf5\Ed?Xcn90000X@bT@\D5DROHTb:e0000Y6;c000000000000000000000000000000000000l[IQ00000000DXSPM@6500000000
0000lIFGlOhI000000000000000000000000000000000000`^:30000<SY;00000000000000000000X7Q20000000000000000\dX70000H9bZHGR1\AIo00000000
0^Bn0000hLe<0000000000000000PVBDPK[>]B=m000000000000000000000000DL<A00000000000000000000ld7E000000000000lKC3a7Qb00000000`?^1lMTK
P:LhLZk?00000000000000000000\G9R0000000000000000000000000000D3^>PD5h00000000000000000000000000000000000000000000Q0@k0000LPRDdCXM
H22k0000000000000000000000000000000000000eN9M@K20000Dn\@0000``TndYIO@ZQWA;KnT5la0000A6Ai000000000000000000000000h^Zf00000000d8EF
0000000000000000E5QfeA^X00000000`[[I0000000000008V350000PP6jX3M;HKk@hUANM9nO00000000hB[@0000000000000000000000000000D7G100000000
0000lVADXD`34AgC000000000000PN;J`SX5e<1?000000000000TZX9000000000000000000000000l=0M00000000000000000000<KdK0000X@`V000000000000
0000]@Ed0000e3@`0000M7;m5:AD0000UClm00000000000000000000HD7nlm8\00000000000000000000000000000000000000000000000000000000Q>@Q0000
0000000000000000000000005?jA000000000000lAAV0000@b<<0000PRJCP5Tl000000000000000000000`On00000000D_kj000082Dk00000000000000000000
00008l<X00000000hhTO0000\23JP4=b0000000000000000000000000000Q6em0000000000000000`e940000000000000000P^D=00009?`=0000000000000000
0000Li>7000000000000000000000?Bf00000000000000000000000000000000000082oU00000000HNi@@Xj:0000000000000000Lj^G\:Ee0000PWo@00000000
4LRh0000000000000000000000000000000000000000000000000000`f[N47WJDho?91VSe7iUXGC20000000002QT45JM0Qf40000@:330000d0Oc`4H900000000
00000000PQ6100000000000000000000<4R1M@MS00000000000000000000`6:=4N2Cl=;L`Ll\XZiiHk=\0000000000000000De^?d8ATHSaf0000<_iK00000000
00000000UB3Q000000000000000000000000`YfEI85c00000000000000000000U?E84K;OhT`K0TXJ00000000000000000000000000000000000000000000T7<4
X=QO00000000000000000000@mO18OUo000000000000D6X[0000LK<\00000000`joS0000000000000000LB<7dTdK`\9mTSFW000000000aB^000000000000T_AX
0000X`N:0000000000000000\[oL0000000000000000L==R00000000X49L0SUM000000000000P:L_<`OT000000000000LKLmE?2K000000000000DOF34=Z50000
00000000D3^il>I=00004KA;a6iR17XXhOcP99EM55jD00000000000000000000a4oJQ5INlXn:0000000000000000H:8O<VPF0000000000000000000000000000
\34F00000000T<gT`ZK_000000000000dh>K0000000000000000000000000000000000000000000000000000000000000000000000000000HOd_000000000000
00000000hJ<<8EcnH^bo8c>H0000i2WW000000000000`:fXXIkm14gj00000000dZQ`00000000h0_F@mMD0000000000000000000000000000`n[^0000mBib0000
0KRR0000000000000000000000000000000000000000000000000000PiJ1lhJ255`20000lT>J00000000000000000000000000000000LXUK000000004oN\0000
000000000000<l[A0000<nAI0000@iBA000000004<CL00000000\^4G00000000000000000000000000000000<\MR00000000X1>cHYMYQ>gDP?3]000000000000
0000000000000000000000000000000000000000EBV300000000000000000000000000000000d1^d00000000000000000000\RhNDldbI=ZH00000000dfH?0000
0000000000000000]Ce>i:CS000000000000U?gc000000000000000000000000D9;=000000000000000000000000000000000000000000000000YCLO0000<LhT
Q=DW000000000000d?bldM4C00000000DVaZ0000U8edT[hW000000000000\TG00000000000000000000000000000\>\D0000`Y0l00000000D5oe0000P<L50000
li7K00000000000000000000<JI[E:aa00000000000000000000000000000000<NDE0000000000000000000000009=Rk00000000000000000000X:0j0000T]F<
X=Cj00000000000000000MS400000000000000000000`3ZG0000i<6a000000000000000092dK000000000000\9Cfe5?[000000000Fdl0000\5o8000000000000
0?Mk0000mCA38c^P000000000000000000000000Ta8UTc=JDJ9b=5Cb000000000000D?:a00000000`D??\FFO00000000000000000000H9La4HPP@QnK\hVVHDX:
0000MA_YU2XO0000Dd`c000000000000d^Y8@lo5000000000000lAKR5?960000h\WR00000000]5>9000000000000`RWi00000000000000000000I0K700000000
000000000000000000000000P:LV00000000000000000000hJUCdnB20000I@DU00000000000000000000000000000000h]560000000000000000000000000000
0000000000000000eBSG0000000000000kdJ000000000000\o?U0000000000000000000000000000000000000000@[=A0000000000000000<9@6=@`[\A5<@g:j
dWHm4><`TdBCDoJe00000000E6EJ0000000000004?03XXYY@o`j00008Y>n00000000`XfRL]gN0000i62;000000000000hXh\0000000000000000H1c>00000000
UAjjM7NX0000000000004=k@00000000XGMC00000000XT5f8ZRh5AeX0000000000000000X3AmH[4`0000TOd:@X76Q2NM0000000000000000000000000000P?Eg
h@^N0000000000000000Q>[PDI@>M@1jh?R?4akO00000000000000000000000000000000L4`Z00000000X6iQ000000000000000000004aXH00004fNE\BkITdU1
000000000000L`Hh0000000000000000A72h00000000000000000000T5YL`F@j4L8K00000000000000000000Lo<O000000000000HJmK0000DSDV@Y2000000000
4@\100000000@m\?000000000000000000008V0k0000000000000000<MdW0000lXlI000000000000i?0J80KW8G64dLlB00000000000000000000U8;KLUeW0000
P8P1E;;100000000<i5<00004HIM0000D33f000000004nA<000000000000000000000000000000000000@>kULSR@000000000000TkN\00000000000000008`8K
0000h?5jD^jh]5F=000000000000h5ST0000a5kY000000000000000000000000LJHR00000000000000000000000000000000l2^i00008DMOd5_Ba>][0000@NSJ
0000dn3mQ>9RlkeE000054lI00000000000004P<00000000`Be^\W7A0000lRUeXRHgU0Pg00000000000000008dGELiHSaAZ_000000000000Pna3\2DB00000000
0000XFiM0000l7HdY?Td0000000000000000000000000000l?aH0000`bhC000000000000000000000000000000000000000000000000DNehL0FH4B5I00000000
00000000h7CkPFVP0000000000000000l:Q^00000000000000000000D;f80000a8fU`KNA5AAc00000000`X8m00000000d9jUM=d0<M6I00000000Q<ll00000000
00000000<:gi000000000000000000000;7>0000000000000000000000000000000000009A\=00001A:i00000000000000000000000000000000000000000000
M>Wl8cXS00000000ThZ[000003aedAU`D34UXTaPL^g3Td@A0000000000000000LUhA`SPII8]N00000000lbKb0000000000000000i>A^00000000000000000000
00000000<2lP0000000000000000Di:k00000000H?[k@[4oX:3W0000lK=NDU:Tdh_;HoDK0000000000000000h]QjY46<M?mflCgS\ke4@=EC5@2V000000000000
000000000S^50000000000000000\HDbl3D4000000000000000000000000000000000000mB4R000000000000X3IV000000000000`gT[0000QCC600008aPT0000
0000TRA5000000000000000000000000P05^TOkXdU2^`^46daaR\nE10000000000000000000000000000000000000000000000004bPol3jY0000000000008:hc
00000gb800000000000000004@OK0000DQ_64A_Q000000000000000000000000Db^YL]an0000@>_h0000LOUID_YX000000000000T;PE@<7X0000000000000000
0000I9CJ00000000000000000000000000000000a5`]00000000000000000000DN0L00000000000000000000lMZKdUNC0000e<X7000000000000@Cd0<b2E0000
000000004Q0j000000000000`[Po0000\cT\00000000000000000000L5oV\1\X0000000000000000000000000000Hl8Z0000==L7D78d0000000000000000L6lc
@17DHRN:PHSaTj5A00000000TA@L00000000000000000000000000000000000000000000T[<1DYD44_9`000000000000Y=mJ0000000000000000IA>\0000TUgR
leO<0000h:AD00000000P@6\00000:2i0000000000000000mCYb00000000926Ka==S0000000000000000000000000000P4a60000000000000000d;FCEA=c0000
00000000Pd93000000000000LmVl0000Td;D00000000dYiC00000000P@7;00000000P8j700000000000000000000PY2m000000000000h8J10000\To80000dY:;
0000000000000CGLAC5XX\9C00000000000000000000000000000000000000000000000000000000000048X^8^aQY;`X0000X>FX@G1X00000000000000000000
000000000000LQaj000000000000000000000000M7Aa0000000000000000000000000000<A^_PKD:00000000000000000000U3UN000000000000000000000000
000000000000@c6O`W0k0000i2PO0000Tj^b00000000LZla000000000000TP:Jm:;Z0000000000000000000000000000000000000000D3AVPCHV000000000000
000000000000000000000000LWMH000000000000000000000000Hb8`00000=^?0000mBeR000000004Sa[00000000000000000000000000000000000000000000
DK]F=;<I00000000H;`L0000L3LN0000000000000000000000000000000000000000Hca<00000000000000000000000000000000h<F:00000000000000000000
00000000TZ^U0000h8c<0000000000000000<H1;00000000m8Lk000000000000000000000000=7b?00000000000000000000hGEb0000dToY00008jjgTOF\@aIT
000000000000m@3T00000000L2XM000000000000000000000000l84P0000000000000000DA6h0000H3`L1AVJ5=`g`ocX0000000000000000000000008:Yl0000
4F9^=7aP000000000000000000000000<ChbhLha0000XEV:0000dVX<0000000000000000000000000000000000008a5^41L]@b@J0000000000008NROa@C4<O^G
00000000000005N8DN0UlP1Q00000b7F0000000000000000Lh2L0000le@`000000000000]@J8000000000000000000008PARP=6f0000L^mGli3X000000000000
00000000000000000000000000000000I8aVUB1c0000000000000000LTZ\hb`T00004nAe00008`f\0000TJ=C00000000000000000000@>kD00000000<He4a=Hi
000000000000<::WLH1H0000000000000000000000000000de5alkgH00000000d?;nLN8HHODm@j\@00000000LSIS0000hIVoL<^30000Te;200000000dP3oT`<5
000000000[dn00000000iC6B0000000000000000m40n000000000000U=^L000000000000dNY]0000000000000000000000000000XIg^0ROWM1WT000000004P7@
0000d79gl_F[DUa90000000000000000Pd^>U:6R000000000000000000000000HUK?00000000`RoA0000dYfS000000000000T>_80000M3h6DL;N000000000000
0000\C=D00000000000003CI000000000000000000000000lk?8h`JU00000000X3DO000000000000000000000000@?]50000000000000000@Mb7090J00000000
8H>50000000000000000000000000000<M^90000000000000000Lchn0000000000000000000000000000d0F90000000000000000dC`985MN0000000000000000
0000ldZb000000000000LEd`0000000000000000h;N4000000000000D3S>000000000000HHn5`Moo84iW0MSUPd:H00000000000000000000000000000`k^l@Pk
0000DJQCI2Ak96WL00000000XXE8`igQ00000000m?G?000000000000`f61000000000000`gBL@@00A@7500000000`A4l0gM4M4WQd9?e00000000000000000000
00000000i>RB000000000000a?olQB2]0000`@^B000000000000000000000000000000000000000000000000LO6500000000000000000000<<_PlNac00000000
`eXI000000000000l@9L0000hf3m00000000000000000000m?@<00000000000000000000A2eOIC`f0000000000000000`Rg`@AWC@?Kal_IW0000000000000000
0000dVUb00000000TWj500000000000000000000TAmO000000000000000000000000P=`M00000000000000000000d9@G0000000000000000HRWW\2a]TRHX57Q7
U8LKE9aI00000000`eB?00000000000000000000000000000000<g`K00000000T;2k00000000000000000000DNF50[a=E646000000000000Y6bj000000000000
0000HZlR4YGF0000000000000000iAlR000000000000PLY<HZn@`[P90000000000000000000000000000X9Qd000000000000000000000000a<l7000000000000
`bI50000000000000000000000000000000000005@JX000000000000H74B0000d>;^HRCk9=0^000000000000000000000000000000000000PRfd00008big0000
00000G@K00000000=6?Z000000000000Y5D5l6c?11C;000052<\00000000000000000000hOn\1@GN0000000000000000000000000000Ld[_deV6l4_:M;\[0000
XLQAh`0blXlX0000000000000000Pl>d000000000000l<P88QbH00000000T2CILlie00000000000000000000XT9R00000000dBUnh2?Fh\7[0000Q9lOXm>Xh<iE
<=jIY?dO000000000000000000000000HUk]0000HlJG0000d=`>000000000000000000008XN=0000P9Ri00000000000000000Q8k0000hT=I00000000DgVi0000
D_gN8@bDdb6_0000M8WS00000000habi8gfM00000000000000000000000000000000000000000000000000008dFh00000000HlQOi@UO0000ACF500000000]>l[
000000000000000000000000000000000000i<`i000000000000000000000000LcGQ00000000=97>0000\SJh00000000l9^[00000000\=R=0000000000000000
0000000000008k7;`k8h00000fU<Q=Oe00000BVedJNT0000P1AkEA@20000haJNm9d9he:@00000000000000008S<L0000i?NZ00008G5S00000000000000000000
000000000000@\9P@cTj000000000000U8kf`Ln<000000000000HM^Y000000000000000000004nk6000000000000U1L800000000Dd<W0000`1`ZA:G<00000000
00000000HP@^0000000000000eI300000000000000008B5:XIJl0000000000000000XbC000000000000000000000@dQ?000000000000m;TW\Sd^@?YS00000000
00000000UBBX000000000000000000000000000000000000000000000000<QEO00000000000000000000000000000000lYXfh4\g000000000000<b6K00000000
00000000<QM=0000000000000000000000000l9e00000000000000000000H]jZdeoQP\\4000000000000000000000000000000000000P?3HdUEC00000000P48n
UC_\`[EZ000000000000000000008:>G0000000000000000000000000000`<j5Q=fW0000000000000000m?T:Dg^L0000\[T;E2>;0000000000000000@9I=`[OB
i?>C00000000000000000000000000000000HZ3\0000000000000000000000000000000000000000UCbm`DZS00000000000000008Gl=4[X:0DcDm3GG00000000
00000000000000000000000000000000000000000000d;1kdYX[<D0o000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<\\o000000000000@1Hl<>5@Xk2Y000000000000000000000000000000000000000000008HP;THAPh<f40000a7094m1?9<lV00000000=CEe
P`8?000000000000Ted`000000000000l_FJ0000l_VdI@]n000044fo@Z8mXUKQ0000000000C60000`I_g0oVn0000di3A00000000000000000000a7@8TGKi0000
0000000000000000TJ2;PX3M0000000000000000000000000000000000000000<kIC00000000dNM4000000000000000000000000000000000000000000004dbE
0000\Xh<0000`>P9TaAh`AT?00000000000000000000L08=000000000000000000000000000084WI\NEHY6J:0000lRBm0000Q9=K@o7d000000000000T5ffI8Dg
a>]h00000GN<00000000P:M100000000lE]V000000000000dRTG000000000000H3gG00000000M4^8D28Y0000h0POlTPE00000000DW?WT5eO0000000000000000
0000D3hW`VT[00000000000000008fTW00000000000000000000`igB000000000000\?ahPBIQ\C]g\E9OdfPB<o6M]8bg00000000DU:CEB`P00000000`NBb1A5C
0000hdcIm@T5@6EC00000000000000000000``EQ0000000000004^76000000000000<?SD\VTn0000000000000000000000000000000000000000000000000000
00000000000000004@ZD00000000=<@D0000HR9G000000000000<SV0000000000WNf0000000000000000`GGY0000000000000000000000000000Y=Ca00000000
00000000Xi?W1>_o000000000000000000000000L<obL3f3PO6^<nBo]5c`M<mU0000000000000000\F6m@m;L000000000000<BbM<Af20000@A0a000000000000
00000000U2^^9396000000000000@MbOU@]E00000000HU@O00000000Ha_e000000000000Y<6H0000000000000000000000000000HcT50000Q7]o000000000000
0000000000004B@nHTWV00000000E:\785000000000000008JR6`k?Ud:NP<hBEhB]n<le7P7KF48ZQ=8Vd0000000000000000dIXDHfbiQ3?k00000000e=QeD97E
00000000000000000000T^2F000000000000000000000000000000000A?^0ZXQi99C000000000000@5]LD;080000m?P:00000HcS00000000D4EV\7ESL;65XFM7
TI7h58?G]?GOP06n000000000000L<FUPUGS4iP500000000000000000000437I0000000000000000000000000000000000000000`7:D0000000000000000e0_:
00000000DTbn00000000Y>]N000000000000]4SU0000Xi_P4U:e83VW00005=Bd00000000dlK\0000000000000000leBo0000000000000000000000000000X_nf
000000000000000000000000000000000000000000000000000000008ZBZ0000000000000000L3YTh?H8d^83000000000000000000000000000000000000dSo3
8]cmD0UHI>PH0000000000000000@RJl0000U=N;0000000000000000000000000000000000000000=>n900000000000000000000000000000000000000000000
00000000P[ND00000000000000000000PlUS000000000000De@U000000000A;dA@5[0000000000004ikg0000a1ZW4VeK000000000000@3T5=2`o000000000000
000000000000000000000000000000000000000000000000`8;H00000000000000000000000000000000HK1400000000@f>o0000000000000000A6\?1?3[0000
1?n600004`gS00000000\KM:d2Uo4=8MDNA[1Bhk0000`eGE0000@jEX00000000000000000000<S9\00000000`Wj^0000000000008KRC0000hU>N000000000000
E>59000000000000<?S5m?7Z4Wd?d\APHfCV0000000000000000U3^:000000000000000000000000000000000000000000000000000000000000000000000000
0000@FTPl5H10000X6ck@G3:00000000`FXo0000000000000000D]9M0000LF?Z00000000lL_?000000000000@c1^lN^800000000dFjf0000\4Fl\J6400000000
00000000dNHgA4mH<0Aj5=aj00009<8`0000A:b700000000000000004VjX0000000000000000000000000000000000000000000000000000000000004DFE0000
000000000000000000000000dWWh00000000XPF44m_L0000000000000000000000000000L:JG0000U6FdTH]^m0=L0000HCkhTB8S0000\aLo0000000000000000
00000000000000000000l0[P<ARL0000000085hg000000000000PaQa00000000000000000000X6b40000D6]\00000000\gYLd_2I00000000000000008HW>0000
00000000000000000000\@kR000000000000000000000000000000000000<h58a7U_<`8c00000000\la<U:k<Hg<000000000i@=b0000Q<JP\>1k<OG<00000000
92OL0000`1J3lWbbY3E>000000000000X;]:T=dZ00005AGcH?N<XAo6000000000000<kF900000000000000000000000000000000000000000000E3J@00000000
00008U9a000000000000000000000000do^@QBEU`4;20000DC1nX2GPl8FMH[h8h_SoD3<e0000\F7NHGQI`XPi00000000000000000000000000000000l580X9nC
l?aX@?kD128TlCRGhOoD00000=8A00000000000000000000000000000000000000000000000000008P5f000000000000PUFP00000000000000000000Pf^i0000
000000000_T[0000000000004]S9000000000000000000000000000000000000000000000000000000000000D>:a00000000HcQj000000000000000000000000
0000000000000000000000000000000000000000000000000000Tf5[lg\^U@E;000000000000\>RJ000000000000000000000000D2E9m2DN0000000000000000
XJWh000000000000000000000000000000000Icd0000000000000000000000000000000000000000000000000000dOLA00000000T=iEY0[9000000000000`<_?
DeYJ0000000000000000000000000`nod[lW00000000000000000000]5DW5:fAQ<XV0000d8OH\ab:0000m8kH00000000<M`P0\Hc0000000000000000TWKLdEJ>
M@9O00000000000000000000`[1kh<\cTP^200000000PcE^=<F30000000000000000P7gG00000000P1dT00000000000050O60000000000000000000000000000
000000000000000000000000000057Ph0000PaDI000000000000HPVZ<b5_M8bV8OWG0000`IdZ0000000000000000000000000000000000000000000000000000
00004ACO00000000000000000000000000000000@Sgn0000481JX:=]LGNJ<WCE00000000Y04NUA\MD0N`i>KX=@FkU4N=000000000000LiV90000000000000000
000000000000436H\8ld0OU_000000000000Q0<Z0000000000000000X9i=DJc_a=iO@ddk0000lMKb0000T[F`0000P`UgPdP90000TKi7P[@a0000000000000000
L?X2PG?a000000000000@VE<000000000oB]0000000000000000000000008K1e000000000000000000000000P>R[I=4A000000004`nFHE:<0000000000000000
00000000hkNA0000000000000000000000000000lVOcT>n?0000LKf[00000000000000005;D?00000000000000000000000000000000d<Xf00000000h[]Q0000
00000000000000000G9f00000000000000000000HM0X000000000000000000000000HfD700000000000000000000000000000000P7GQ@bX\55FadLlRPIT5D5gg
E@EQ0000D:EW00000000mC@c000000000000\b;40000000000000000YBlL0000000000000000]@7B00000000000000000000<JLk00000000I4c=a2e4XMN:<XN2
M6fhTDgYX13UhIN=T]IX00000000000000000000E;kei3PV00000000h8ge0000Hil@TI]?0000D`dZ00004FQG00000000000009OUH<<j00000000000000000000
4AXC0000000000000000PXZa000000000000000000000000000000000000000000000000i4i0PELg00000000000000000000858n000000000000000000000000
0000000000000000dJ@a`[:U0000000000000000<gL@00000000H0U8D2]e`QQ[0000000000000000PTC]0000000000000000000000000000000000000000i=T2
00004=^O0000XY\k00000000l4;L000000000000U66C00000000T=i4lDPVlXAO<_8V00000000<kVc0000`Ln1d2Ai0000000000000000DRHH0000000000000000
0000<PWR00000000000000000000<D9Z02<^0000PWkQ0000000000004KOcQ@5E00000000XXi30000`5D\000000000000000000000000Q3Jh09P]TZge00000000
XV`Y00000000A8?k0000000000000000U2;[0000000000000000000000000000000000000\^200000000DcH04IbSX]P90000i>A1DXT30000000000004c@l0000
00000000]<i@0000L3e500000000LbGhLaddI3dN000000000000XP600000000000004B?<00000000000000000000\Xic0000e1Lh0000000000000000HbV50000
h<3e8QRVhmKa96Qk000000000000P?1>5@bH00000000000000000000000000000000M?<HlN[jlP;3`gB?HNI1H?@X`Q;PM2RX]5M60000dUM><KCk000000000000
00000000XXFO0000T2O?l5LfT8]757;QQ9bK0000lF=3000000000000DMGM\b0n00000000000000000000dZ?75=^\0000000000000000\8=V@34h000000000000
000000000]D`00008HWQ00000000M;IC00000000D[C2Q9R800000000ddgmm@VL00000000000050Vk0000D@Eh0000`VY80000000000000000000000008LT80000
0000@GbhXY;m00000000U4\?HMP:0000953g0000000000000000000000000000TXcj0000DYQY0000000000000000M29g0000000000000000000000000000XG8i
00000000000000000000DR<Y0000000000000000000096A:000000000000000000000000000000000000X:]L00000000];]Y000000000000000000000000XU<>
000000000000\ZPM0cSU0000<80i0000H4[ll\0J0000000000000000DRB50000`QjL000000000000l?CJ0000000000000000000000000000=BTo0000@P\nXZlD
00000000ECkj0000]6C_00000000dRTX00000000e8>?00000000000000000000000000000000@1T5000000000000TX1n@gTJ0000000000000000h:ZG0000<4U[
0000000000000000000000000000000000000000000000000000X2VK00000000000000000000000000000000TgU?00000000000000000000L3h6MC[?4a]D0000
0000000000000000<b>>TY9he3FL00000000d6fm0go60000000053DJT72j0000000002\a0000Dd2[0000LYFPhjFk00000000000000000000000000000000h87l
00004`gG@\:7@mHmY8Eg000000000000i>Qo00000000000000000000dhNS00000000X=CC8Dd\0000000000000000000000000000000000000000000000000000
E1`Q\[N5000000000000000000000000m8H50000000000000000Xbd\000000000000000000000000X2P4\I[18Ga40Oh8ECSSh^CB00000000000000004c2LTe26
deHP0000dJoD@0=VDbNNa3eb000000000000000000000000000000004OQ:00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M?XDABSh00000000D85R00000000000000000000h<3V8YHe0000\C6d000018A50000000000000000PYI600000000
0000000000000000h1WDDYS50000000000000000000000000000000000000000<oMg000000000000000000000000000000000000000000000000Y@6b00000000
h=?W00000000\d<l0000000000000000]6o700000000D7FT0000000000000000171;00000000859=000000000000P@?m4<8Z\F?K00000000X79H000000000000
0000H3n80;NS000000000000L[1;000000000000000000000000000000000000000003Hl0000hi]@\KPg99dO0000000000000000000000000000000000000000
0000000000000000@JIM0000000000000000000000000000\oXU00000000HaUF00000000000000000000]15608<^Q6oUEC@V00004<Jc00000000@:BF\f:c0000
0000000000000000l>?<000000000000dCHI0000]9N:00000000000000000000000000000000@<\;0000hnR4000000000000\nSA00000000hUCB000000000000
000000000000e=FU00000000dfm00000000000000000000000000000000000000000`83gT@8X8^=A0000000000004C`S000000000000X>^600000000`@0A0000
0000LM<N0000000000000?_e\7]f8Tb]0000DBjf0000HS=3dUKdLKL<XfE`LQc8000000000000D_B14Va1`YSi\_Q9dnW300000000000000000000000000000000
0000000000000000<Am0@L;=00000000@UR5@[TZd0jD<KEQ\^YU00000W:G000000000000000000000000000000000000LlWN0000DGAL00000goCh?h>`01G0000
0000000000000000T0[^00000000000000000000000000000000000000000000000000000000D6nH00000000000000000000M5Ni000000000000000000000000
000000000000870n000000000000PEc[0000LSj300000000000000000000000000000000000000000000000000000000000000000000000000000000h\jX0000
000000000000000000000000L@aeh2ReXc0K9>^h@65ei>Zm9C\F0000lTLg000000000000000000000000000000000000\eg[PE;Q0000DJ<e0000000000000000
0000\I?>0000d0OBhO`b90KN000000000000PL:mm2o>000000000000\7Bm00000000000000000000000000000000Y=7@0000000000000000HUCQ0oAiM>9E9CCg
00000000@IdmQ6>^DdVae:Ua0000<B;_000000000000Xn:6H\Zj00000000000000000000TMQ;0000000000000000X`cY000000000000HKPB0000000000000000
<4NU000018T=0000000000000000@]RMX_`_YAR?@_eOl5LRPFLV000000008BNH000000000000h:KH0000000000000000000000000000U1aA0000000000000000
A;FG00000000DeQc0000\j;_000000000000000000000000000000000000000000000gFIXCm7a=:L0000DC^K00004Y_500000000000000000000000000000000
M65V000000000000000000000000M=BW000000000000U=2600000000000000000000dKDZl;:WA4HV00000000000000000000000000000000P3iohHo800000000
HTE9D^TIM4nG00000000D5?P00000000000000000000@Mj\LJk@I?WP000000000000h9[20000000000000000000000000000]4OE000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PBKai@@T<YGo00000000000000000000000000000000Y=8BDF2>000000000000D]^=
0000000000000000TUF_0000000000000000PS<c00000000dN?O00000000D6Ye00000000X<E=0000@MbC0000hS?[000000000000H@G30000000000000000HnUO
0000000000000000hQJ50000D^7P00000000DjfhE8P6000000000000`cMPXYn1U1DJhY?OAA9R0000000000000000i7gL000000000000H1bo000000000000dJfZ
00000000000000000000000000000000000000000000000000000000DcVQ1@l[00000000X>6R00000000000000000000X0_X0000Dbcb<FRC@EjVH8g5<VP3Q:`k
Ldi>E;3S000000000000000000008;=50000\@=R0000@WfV0000PW^o000000000000\E]9TRI]00000000000000000000000000000000Xo?hU:of000000000000
PHZ`0000000000000000m=@U0000000000000000`0d[000000000000000000000000M7Jb00000000hYIY`YY_dZWc@]i=0000000000000000000000000000d<7h
00000000000000000000000000000000U?ce00000000dN5IL52kHDR?0000436\=0d>0000000000000000P_JN0000000000000000DOP`00000000000000000000
00000000i::?000000000000XB1D0000000000000000d1Id0000HIfS0000D>@R00000000PdV3T9OgECAS0000@Sg^DbCf0000LoC?000000000000000000000000
0000000000000000000000000000000000000000m1>60000XL6D000000000000000000000000000000000000<6f_000000000000000000000000MCcD00000000
000000000000000000000000hAa:\LcJ000000000000000000000000LS3a0jRAU1`hhaWDm>Y5PMG000000000000000000000000000000000<Z\bHg5f@1Gl0000
000000000000<0jSThV;000000000000000000000000`M`g0000`AC0000000000000000000000000000000000000D6L>00000nG@000000000000000000000000
000000000000000000008JV^0000m57m\oPE000000000000000000000000000000000000000000000000l4^g00000000000000000000000000004Sc>a2id0000
000000000000U1SG000000000000000000000000000000000000LYUU0000000000000000@Gg_dX;I0000000000000000000000000000dFOH00000000LW1>0000
000000000000000000000000000000000000000000000000000000000000DIij00000000000000000000000000000000\68kDG=`@e8c0000000000000000T:G6
l=UQ0000000000000000dcKf00000000l7>800000000000000000000iADk0000000000008WOC0000000000000000000058MO0000HL<R00000000000000000000
00000gOj000000000000000000000000000000000000000000000000hS:N0000000000000000000000000000H;NdhDBFM6eC]?4b000000000000000000000lk4
dYM:10OdmC9[00000000000000000000000000000000000087cG0000PRoQ00000000DG]H00000000`1QK0000000000000000LaOm00000000000000000000`Rh<
00000000`g:ZX4d?00008Y51TGXj0000000000000000h76?00000000000000004F9A4WW:dd20H5K?a<5J000000000000PcCl0000000000000000000000000000
0000000000009>0A000000000000di6G0000P8]E00000000000000009Ab`X3U[A8dMI8nX0000@KiHl]Gm00000000@<1Q00000000000000000000000000000000
HGY7000000000000TnD0P>\P0000000000000000000000000000000000000000dd4>dVB3H<T8\Ck\Ho\SQ@55000000000000000000000000I=XKe?N300000000
0000000000000000000000000000`l1ODWDW000000000000P>k8000000000000000000000000000000000000000000000000000000000000dNTE00000000EA_?
0000000000000000DF:eLXke00000000000000000Ij\0000DH8U0000dZAU0000000000000000000000000000000000000000h?C6P3oKiBLW0000000000000nKU
0000a6oF0000000000000000000000000000XH[@EB@X00000000P2iVU1j^000000000000000000000000h3gQ0000000000000000D38400000000h=Bo00000000
8VASi>h80000lllT000000004B>QLiKn0000000000000000I>^N0000PN9=000000000000000000000000HkIXh2<8000000000000000000000000000000000000
0000000000000000000000000000Q?1T00000000PAO@00000000000000000000h?`dDR7A000000000000Tl:]000000000000dgSd000000000000000000000000
0000TU:40000\>a6000000000000000000000000IBG<00000000<39X0000000000000000hUW;0000T:3fTW[=YCgn000000000000000000000000<7@[00000000
00000000lINL0000000000000000Q52KXlPaAA6:00000000=8XD00000000000000000000000000000000000091`800000000XDN^LGTM0000000000000000lYka
00000000@ejV0000000000000000000000000000000000000000M><P00000000X]Cb00000000000000000000PDVBLcmm000000000000@Y5Q00000000Y4VX0000
0000d6P\0000000000008F90@10jHZb^00000000XIi80000DP8_D\[@0000000000000000TON?0000lOFl00000000P;?G00000000D[m[00000000000000000000
0000000000000000\XDg000000000000000000000000000000000000a87>00000000`4CE`<^n00000000<oGQ00000000000000000000000000000000`RQ:0000
000000000000000000000000000000004dRb4T57=<SSh_@_HNlA9<VJ000000000000000000000000ECbPPkNoL5n000000`R5\UYN000000000000000000000000
000000000000000000000000000000000000DXLR00000000000000000000000000000000000000000000E3];00000000000081;8L_kLXa[70000XmDQ0000TfD^
000000000000Y>^;0000EB9aL2iE0000<b>O<8E[dSnfPed3Y>1aT6b^lELWDm;]16i?000000004fFR000000008STR0000000000009>bm0000TD?0I?SP00000000
000000008]UO000000000000LA==0000h?a00000000000000000<f5DlmFM00000000000000000000HLnG4QCd`mcP4=<i00000000@boMa:SkYA8200000000Q5R@
0000000000000000000000000000<e3g0000h9\<\o_80000h0Gihb^K84MH000000000000Dnha00008NR800000000ddmNE3fJl?XFH9;NH8D^a=Aa00000000PQL9
0000000000000000PflXXi^5dTfc000000000000000000000000<4bCQBLg\O5Am@Dn000000000000\Ob^lPLH00000000000000000000DeNj0000000000000000
lZhZ0000<XBf0000000000000000l6cM00000000000000000000000000000:^g00000000000000000000P3j8<Ihh000000000000iC\60000XgF;000000000000
0000lgQi000000000000P^@m00000000000000000000YB6j000000000000000000000000T2C8HM_bT^?H0:mYLLbc0000000000000000000000000000`Te`M;=A
UCfAa7TB00000000QAH:0000000000000000000095c@000000000000I4bn`>Ld00000000000000000000@hk4mATJ0000h2VV00000000XVYg000000000000DGF2
00000000000000000000l99I000000000000000000000000000000000000hS>W`Zi]000000000000dPAD000000000000000000000000000000000000h]KG0000
0000000000000000000000000000T@coA;E@00000000000000000000000000000000l87\HT[g000000000000HjJP@<DJE>0nH0VQ000000000000`RE0L6hC0000
00000000A0U3`DbY92I?9@iZ00000000DhbP0000X=on00000000XNBT0000=7c?000000000000`3Q4000000000000L8R?0000i7>ZHC[l00000000000000000000
0000lO?CX3;`P^BA0000lW5R000000000000E:n5000000000000000000000000000000000000i?cK000000000000PJK600000000000000000000000000000000
000000005CI_000000000000000000000000000000009>ZZ00000000000000009@cX0000000000000000000000000000TQHhPSjP000000000000000000000000
@a7R000000000000AAg<0000000000000000lYo`l@^b00004MLb0000DHO68ETS0000000000000000000000000000000000000000000000000000000000000000
00000000@UZchQ^O`n_@0000HR;`dIFZ0000000000000000000000000000<g3b4UTOPggd`:oW0000000000000000\<;;0000000000000000DaSB000000000000
XKK@8m^fQ=[b000000000omT0000HLnei7Eh00000000000000000000e0M=0000000000005>hH00000000HW^JU?>cDeL60000<:aG81@l000000000000dBlU0000
0000000000000000I4`TIA_lPmXH00000000H\<8e2GU\BBI00000000000000000000000000004I6j0000000000000000000000000000000000008Q8ALX;ihe9P
00000000000000000000000000004E\[0000P:5A0000D?6g00009<`;000000000000hNgl1AX8000000000000000000000000XS0i000000000000000000000000
00000000TXd6e=1c00000000X:nNLD?YTmOk00000000000000000000000000000000000000000000000000000000DQi400000000000000000000QAo;00000000
0000P>Ao0000000000000000LX]W0000000008NaDBUTe2_aM=LJ07HT0000000000000000P5Y[0000I8lm000000000000000054790000LNA<L5c100000000H3^V
X`_V00000000000000000000PRQ_0000000000000000\=CP0000TFV@000000000000000000000000I@Vf0000H;dO0000TL9E`SD6\^55000000000000@@ZThmkV
0000HQH6TW1M544@8li9000000000000D=O4X`Q>0000Q30nHFc60000000000000000000000000000000000000000000000000000000000000000000000000000
00000000HBY@0000\e`>dAIcH5]<E?FbY?c>0000000000000000X\?E000000000_;;0000dLn[0000l0PA00000000T5ec0000000000000000H;fV`AdR];5n0000
U:MD5Bdk0kQn00000000000000000000000000000000aA2U00000000000000000000000000000000000000000000000000000000P5oJ00000000000000000000
000000004NXL00000000000000000000Hmb900000>B>0000\R7W8OSO00000000TQ[R000087ck000000000000Lj`B0000=0D4000000000000000000000000P4\;
00000000000000000000032j000000000000000000000;4cH<4VL=:k00000000a2k600000000000000000000000000000000000000000000\U6Q000000000000
0000LcH]0000000000000000000000008FEf000000000000000000000000`nB\000000000000X\CgHcCb000000000000<67iI<:W000000000000000000000000
00000000000000000000000000000000000000000000l]?JLP6YU41G\MG?`nja00000000000000000000H0S9DE\<000000000000LCSd000000000gnL00000000
@emc000000000000D3cnH[=l000000000000000000008BO00000000000000000000000000000i>H:000000000000dLin0000D6Zo4hQb00004PXL000000000000
000000000000m?lE00000000A3[F0000XQ[9HT04@\`100000000000000000000000000000000000000000000000000000000000000000000<`:8hATa0000HiiA
Y@eo\9X7000000000000m5fm0000LF^<I5^l00000000000000000000000000000000`EeAL\JB0000U7@G0000`;hK00000:kf000000000000000000000000H=U3
00000000`1UV00000000TM;@lL@ad;U;`bkBD:^8PA4]DKd6Q4XjIA[P00000000`Sc_0000dVd\LFNia;Jj000000000000<]kMP2hPTAQL00000000000000000000
000000000000000046EUX[A?000000008K9k00000000000000000000000000000000000000000000lj6A0000000000000000P[<YT>Z60000LbdA8P>W0000d[[6
00000000000000008Y4Q00000000000000000000]:j;l99Y0000000000000000\ZLN0000Q1MT00000000000000004nm^P>Wc8?;O000000000000000000000000
l1i=\nE]000000000000000000000000000000000bIY`<TJ0000TGH700000000000000000000\Xo]0000Xdb:00000000000000000000000000000000l25O0000
00000000000000000000000000000000000043D\000000000000000000000000000000000000000000000000000000000000HHkk<1^O<lW70000000000000000
0000000000000000E5AX\`bn0000XJYWhOOk0000LT><8eC`0000TH@m0000<V8UT>8=00000000Q8ie000000000000000000000000X2h1=A9?0000000000000000
0000000000000000m=hb000000000000000000000000I3O\0f><0000000000000000000000000000000000008VRC00000000PcOk000052X849gE00000000\>3i
XWig0000000000000000000000000000000000000Ldl00000000000000000000000000000000000000000000DCLi0000000000000000dY\A0000000000000000
000000000000m95@00000000I3Kc000000000000000000001?21000000000000T;4<0000M4O60000L@C<0eU;00000000000000000000000000000000l7?Y0000
00000000h8_K0000000000000000000000000000LVn8M=Y;0000a<eE<@`@d`_=0000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lKT000000000h6_?heID00000000X;C@`PcI000000000000000000004^b19;6V4:Uk000000000000\dKZ0000000000000000DSI;0000
0000<2Eh0000i?Dk0000Dl4M0000000000000000000000008VAc`W`o1:Lh0000000000000000000000000000PG5G0000000000000000000000000000<i>g0000
@V`E0000000000000000000000000000LfjUd2Lb8M7@00000000XFFg0000h^n[T_CJ0000m7S1MB]=0000H@XX000000000000\>UHH40e5CTS0000000000000000
LTX;000000000000000000000000H6YX00000000000000000000L`GE000000000000000046`kQ2n>U3\]00004KjH0000<=b30000000000000000000000000000
De1f0000Y9j900000000<loi000000000000000000000000000000000000<O6k0000\L?SPV6U0000d]VgI0lohdRO00000000000000000000000000000000\HCn
holDL[8[00000000a1f_T4neHBXI0000PUJ@000000000000L]fW0000000000000000000000000000000000000000<4Z0=:7S]AbCl:ECUCkG000000000000Tln0
000000000000]?i=ABeB000000000000@eh:0000000000004Vo`00000000000000000000DobO8bH700000000U:XR000000000000@0=Ld[cb000000000000dF7b
h2mFHV>O0000000000000Q>h0000lF^`000000000000hBJEHd2k0000000000000000L6850000000000000000d8_;000000000000000000000000000000000000
0000000000000000`c;L000000000000LAco0000000000000000<CZgTO510000000000000000a@H>00000000P@V<00000000T?n\UAS600000000000000000000
00000000000000000000XaYZ00000000000000004:l9000000000R;;00000000Pka`I13g0000L>Dl0000TaP_00000000U:ET000000000000m>380000L5390000
0000<8bH0000000000000000000000000000`RdQ4Uf]PZocl`G7hBAId@Hi0W1_T]=n@iX>0000Y@md000000000000PBFah:Ol`l9LM2fT15kL000000000000<_cX
0000\2KP0000000000000000LKCD00000000L6Q;000000000SB_4f`@0000000000000000P3a694UO0000h];XDaWT000000000000`P\b@85?D]k\8m_95BS:0000
000000000000iAO7000000000000Q0h5000000000000000000000000@J\d0000@`:C0000000000000000000000000000hKJn0000Ldn6HM`?000000000000<efR
000000000000hR^I0000000000000000XRkR<S\Aa<n100000000L`CEM5=900000000000000000000000000000NF>00000000000000000000000001b=00000000
000000008ZVY0000000000000000000000000000000000000000l;j2lN3L@MeC4[K100004m6Z000000000000000000000000000000000000000000000000lbVZ
000000000000do:J00000000lM=S000056l4000000000000000000000000000000000000000000000000000000000000000000000000`o6600000000X0DTPEWn
I?NghUObLLdF000000000000000000000000dd5H00000000000000000000<kmT9CdN0000TgXJ00008[Pa00000000000000000000000000000000000000000000
Y42d000000000000000000000000000000000000000000000000000000000SbP00000000@@K`0000`WYC000000008n]D000000000000@UVE0000000000000000
000000000000M8Z]000000000000lR3Th:QEdYkM000000000000hRX900000000H^E1000000008[`Xl`i1a@Te00000000LH]HE2M300000000m7EA0000=5B^0000
h2?fPV2:00001B:;0000D^QW0000YA>i0000hWn;0000000000000000000000000000@ViGhMMd];:BX>J`0000@KTR000000000000@Wb1\0hQ163\U7H^87cY@9BW
@?9o@gVV9A^e00000000000045;@00000000TNUX000000000000PK?O@LYk00000000H9[H8;4W0000I:T]000000008=6F000000000000X`B>0000000000000000
00000000000000000000Xc1mE8:e0000TVZf0000PQN:000000000000000000000000000000000000000000000000\9Uj0000D9hO<e?G00000000T8[K0000@`n:
0000X3Uj0000T4mHLcV300000000000000000000`g9_0000000000000000000000000000000000000000dU=<0000000000000000000000000000000000000000
000000000000`e8F00000000000000000000i?V500000000HcE1LTTL`Sg0000000000000000000000000dT:7e?IE00000000@Kl7TS>G000000000000000015Dj
00000000000000000000PFgH000000000000000000000000000000000000lK<l000000000000H8`G000000000000LZj[00000000@FI600008ceL000000000000
0000TeCP0000000000000000Tbb`@<Ml0000000005kNhIJH0000HJco000000000000HK=7000000000000000000000000`9PoE19400000000dL9\DAkUTPn]TTIC
0\f00000000000000000D88VdOVK000000000000000000JJ@V__0000Q=5C0000TZ[d18ai0000000000000000@98e0000X=H>00004Bk7T^M10000000000000000
Tj0k000000000000<WPC<i0H0000\KGd0000D9bH<WFSA9`m00000000h_6b0000000000000000D`]OaBiUaCYB000000000000000000000000L8<N00004KbF0000
000000000000Da?_0000YBS000000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<T]=\^_R00000000
<RW50000PQ7c4^WN00000000000000000000000000000000Xo`W000000000000lT?HDW=hTh]c0000@Bkj8bQ?d:Al\L?FYCe10000`2890000dMXb000000000000
000000000000PW:Z00000000000000000000dn6i000000000000<I2oHQGf0000000000000000000000000000000000000000@`b;000000000000000000000000
`0:e@QjiTdC_TMBZQ@^h9Aa\0000l[k800000000<=nIl^_bhg7lLlLNa9hS000000000000000000000000@4@:00000000lB_;00000000000000000000M90Z@fDh
000000000000HI^^@B0><Td8T^U90000000000000000000000000000lkca000000000000000000000000000000000000000000000000`6`40000000000000000
000000000000@:Fc8MIO0000dE:P000000000000000000000000m9Lf0000E<;O00000000D\7G`jIo48[W00000000000000000000000000000000]4]B8iV[0000
U9YG00000000000000000000000000000BgR0000000000005A6T0000A=JWPZ=H<@8c00000000Q@WC00000000X4JP000000000000P;HQ0000000000000000D?Nc
00000000lA]800000000`Z<K0000L<Ejl7Xj000000000000`;:hLMWJ0000YCAca39Zl>[n000000000000000000000000000000000000000000000000000055kj
000000000000000000000000000085nJmBDN000000000000h2JMd;2=00000000DR1CTT`<D6?d`YBL0000000000000000000000000000DaYQ0000000000000000
d^`d0000L5Jf000000000000000000000B`S00004eeT0000hIYh0000000000000000dKXN0000@T?80000000000004PTb0000Y4]O1CLE00000000L3LlhPgF0000
00000000T:S4000000000000000000000000<VG9000000000000Y0;7TVlZ0A<XdfI@0000heVm0000000000000000`_U]Xc7>0000XPA_00000000@;WB00000000
00000000Y?R5@I=^00000000m5=j000000000000000000000000000000000000000000000000TSU=000000000000000000000000000000000000X=7^00000000
0000d25\hLA8<S7a0000=74al7bJd<0B0000XCB5<F:=00000000000000000000000000000000X5FS000000000000dA`aHDFUi4EK0000000082m^`Sck00000000
0000lPokLYG50000\<MCTAQ=0000l<b>00000000X@A90000`A2d8?Gi\FLi`RRV8eM4\02_i;YJ0000000000000000<VWNhaW50000000000000000000000000000
00000000IC[Y0000dA1m000000000000<EUB00000g2e00000000000000000000000000000000000000000000lZSV00000000T[6_00000000P\GJ0000PkRK0000
M9mN\3hoHkn600000JNaTU7T0000000000001B2j0000PFHB00000000h:PO\WO5000000000000XeRf00000000000000000000DBGPhTnc0000000000000000U:]a
0000000000000000TOS`0000000000000000000000000000H[kX\]md0000000000Ko00000000HC4N@^1gDiYg0000d<Pn0000hMH60000000000000000a?520000
000000000000000000000000000000000000000000000000000000000000000000000000T0m700000000H3C9000000000000TV=6X?7J00000000000000000000
hS_^000000000000000000000000000000000000000000000000000000000000i67k000000000000DIa\00000000T5_700000000000000000000000000000000
00008YLX`g@9000000000000000000000000QB\C000000000000000000000000000000000000000000000000000000000000`Cea8D<eD7?i000000004bQh0000
0000X2h@00000000000000000000@Y3k00000000000000000000000000000AbU00000000HgC7e<^alNmF0000Td1a00009:k^1?1d000000000000000000000000
0AeX0000PWR8l^040000000000000FIZlGf\000000000000000000000000l:9e00000000000000000000H>n^0000a?5O0000000000000B`H0000Pm:A00000000
hnDX=2Ld``4CL\>X0000lQ3Q00000000000000000000hKY5000000008_KC<?>c0000hOJoXE7N4M?TL88jU<_:00000000L3HE000000000000lh690000000091U4
0000000000000000000000000000000000000000I>>W0000PDl]LShZ000000000000000000000000A?TGL4<a00000000lK_W@3_200000000000000004dW\PHFK
H7;30000TGIH<LQ30000dYgV4I4IDXkC0000000000000000@V`Oh?gn00000000000000000000<71e0000d2LQ8M7N<gOZ`lgI=75hm>QE0000YCh;YB8d00000000
000000000000000000000000PXCd000000000000000000009>JH0000<b\?0000000000000000YC?`iC4=00000000000000000000hUUB00000000000000000000
0000000000000000lMkH0000000000000000Q1T[00000000@cRn00000000d_Li00000000TBDiTV2L000000000000X9AO000000000000lHl:000000000000d6jX
To^c00000000`@HJ00000000\ZN60000`T<T00000000`HD?\h9F0000000000004Ic7000000000000PUJ000000000PTJbY>CUDQOA=7eL0000000000005BoPh5O=
00000000000000000000`iG=000000000000000000000000@;Cb000000000000<=nY00000000000000000000000000000000000000000000\aKn000000000000
000000000000000000004c3V0000000000000000AA=I0000l?5A0000H;fG@YFb000000000000000000000000000000000000<i5W000000000000000000000000
000056Ef00000000@aNG0000116Xm=4]0000a4e\000000000000dR55dmm88IhH000000000000000000000000]4?2000000000000000000000000e18_0000HHd8
d[Ei000000000000]@G;XMOD000000000000<8@W@Z5M0000000000000000A@`;00000000000000000000LPV:0000000000000000000000000000000000000000
0000000000000000d`lK00004E=i000000000000\lfRPckX0000000000000000daAQ00000000000000000000P7O^000000000000000000000000L`Q3TOg@0000
000000000000\Y>K000000000000000000000000000000000000U?Mf\;bX<1U3\XF`000000000000@<jC0000hPaK00000D4j000000000000lJ:=000000000000
00000000000000000000000000000000U2Rm00000000<K6O00000000\BEAM7GF0000@A@100000000000000008f0a000000000000000000000000000000000000
0000LZmo00000000hDoGhZO>\k]k00000000000000000000P`WA00000000m6@`hNS<dX]600004o>L00000000lI;Y0?P000000000l33XA:@XPT1Wla_PI2N0Q@NL
4Hio4nfW0000000000000000TZ^gQ>=Z0000d03eH6=X51ni00000000000000000000d3=318_60000000000000000000000000000000000000000T1m;00000000
TkC6TdD\0000\>OC0000000000000000]=BJ000000000000LcXa85\40000TEmJ0000L=UBM5K=lZaY<0ai8iLI0000l89V0000<7E^0000000000000000PBS]0000
00000000000000000000XL:Q0000hYiT`aVH00000000LM_G00000000dDLF8MF3000000004M>E]4CY0000000000000000<0m[00000000000000000]`N0000h76e
00000000000000000000U5WL00000000000000000000000000000000000000000000E7lT000000000000TQ_n00000000000000000000000000000000Xa\bHcWd
00008`XF0000000000000000lNW50000000000000k_>00000000X?8iXI1600004F8`0000HH96000000008lO>0000000000000000000000000000000000000000
0000000000000000000000000000Q0UL0000000088=g0000LH^30000d[:`00000000M?id000000000000hY@m0000000000000000d9l]0000`<U^0000<W`_0000
0000@ChJhP_^0000000000000000@<770000000000000000000000000000000000000000000000000000000000000000TRRd000000000000DMOS@35cXP?UTV<g
4OMBI?e_HZMj00000000@?f`0000L`VL0000000000000000000000000000==Se0000000019cZ0000D44n000000000000000000000000E2jg0000hHkL0000eBPL
000000000000`\;1000000000000000000000000PDP8Xg=`000000000000000000000000000000000000Y1gI88[j0000000000000000a=gM0000P?V>00000000
000000000000000000000000T20@0000000000000000Dcc80000@BSPP3dF0000Dh6W0000TSAIHY;>0000hnkm]CEH13[lE6eXA67=000000000000`;o10<CYHgmO
i;^`0000000000000;Ok00000000`RWFPggG000000000000P69:000000000000000000000000\PZ0Da]Pm=dg000000000000@Q5Hhcj=0000Y:KM000000000000
000000000000000000000000l1a70000000000000000hMLS0000L3iXa6`I0000`I1a000003:o0000000000000000hCXn4M>ZTe4<000000000000<BRO00000000
`KQ50000<]BK000000000000000000000000000000000000000000000000000000000000E0NK0000DZE@0000hE<S0000eC1D`Q?^0^6N00000000hAGP0000i7jQ
@TTk4oG@0000000000000TLN@[AhT56N=;Lid8mG0000000000000000000000000000083VH;co000000000000<Z3m0K2a000000000000000000000000M3j=0000
00000000DCL^0000000000000000`1V5000000000000h7DY0000000000000[?:0:1g0000`GYQ000000000000000000000000LIUj`O2QLbVB8AMlhgZg00000000
X;AG000000000000000000000000Hdd7PXXG0000000000000000TWOh000000000000T`DHL`HE00000000000000000JcB0000@cmbP]EL0000000000000000DR09
00000000000000000000000000000000Q0=50000<<]g000000000000000000000000000000004FRe0000lo:eQ6GJ00000000m7ZP000000000000000000000000
hCm_00000^Ie00000000d<2g000000000000L[0m00000000000000000000000000000000000000000000000000000000000000000000@kk^000000000000DOX_
000000000000\9g300000000hFE;DUS40000dL?`00000000l[ENXTITdedQHI`f000000000000000000001AC100000000M8`I0000XofH00000000000000000000
0000000000000000@UCc0000000000000000000000000000000000004IIo0000000000008D[a0000000003_gThSm000000000000000000000000000000000000
\Y;M00000000P<Bc000000000000<hCN@M_;00000000<e050000000000008gVCTJaV]AlE0000@Vk<5@AW000000000000\bWMX<9<00000000T844000000000000
T7<]00000000000000000000<V^20000000000000000PD\>00000000000000000000000000000000000000000000P_k[00000000a2D700000000000000000000
i?PaLebD@J2[@`Yg00000000000000000000000000000000h?b=4cIhPoNk00000000P7Lf8]:;0000000000000000DZf<00000000000000000000@=>d0000lYLI
e<9W0000000000000000000000000000000000000000000000000000000000000000000000000000hWgb00000000000000000000000000000000XR<b00000000
000000000000@`KL00000000@FC>@_`P0000`N;[hFoQ0000000000000000X]Z>0000L2cdlk@fh1lY0S2hY4R:00000000\7PH0000<T1hX<\G\T62lhWJYA^HLQHW
Ta0O0000hSIa000000008Fmjldl<\jk_0000000000000000Y2lc00000000DjIA000000000000Y9WY000000000000dR9Y0000000000000000T2\mU4C700000000
00008dhe0000`oeG00004Jb;0000XdE0EChNXG4j8Y=9000000000000000000000000]@Qa000000000000L9MT00000000ThHHE9=d0000X;A10000000000000000
e?`c0000`I2V00000000\6=<000000000000000000000000000000000000000000000000000000000000`aQTe3`I=@=<00000000000000000000000000000000
PR=9000000000000000000000000l<fC00000000<A^J000000000000000000000000000050L:000000000000dBE`000000000000000000000000TC??00000000
00000000000000000000000000000000`I;2000000000000d;Jc00000000000000000000000000000000P0eD0000000000000000000000000000000000000000
000000000000@Kjo00004PR3P?o\00000000ACH_lPU`8nUh00000000PQ3A0000i3Cd=5@_00000000000000000000000000000000PKT`0000dL?l000000000000
00000000000000000000000000000000000000000000lITm0000Tn`T0000000000000000000000000000@;El0000dW:3TX]F00000000000000000000X744DGOU
0000000000000000000000000000TXXU0000000000009B_j0000<71A0000Q9K^0000000000000000000000000000000000000000000000000000ICiGl[W@0000
0000XUHK00000g\j@=ZM00000000``Xj8alk0BOb@CK>00000000Y:8Z00000000000000000000LZGh00000000000000000000000000000000dLGC000000000000
00000000H5RXLY0A0000Ll6a00000000000000000000000000000000000000000000\CBZ00000000000000000000E3TY00001?FE00000000P:e^0000PICj0000
00000000Hc>h00000000000000000000h1I<0000TBfe0000LgLQ<b^?000000004BP2TYJA00004XRiXCfT0000000000000000000000000000000000000000E:[<
00000000EAd;H6OI0000TKJD0A1@M81nH4oHd0^d0000000000000000<ce@000000000000000000000000`_hjH@AI0000000000005Bj?8gRo0000hFQmTVCl0000
02>R0F1Z0000000000000000dF]600000000@?ZKhPT000000000PG5:49V[0000\ink0000d8=J0000<HVV0000000000000000@i0a0000000000000000PM^K0000
000000004fS00000000000000000`:1L0000000000000000H7;CDdA`00000000000000000000T:m2hFdR00000000\S0Y00008JP`8GLT000000008S;l0000T5GT
000000000000000000004a5l000000000000`]K400000000000000000000000000000000000000000000000053f9Pc=i000000000NK`000000000000<Rje0000
i1Gk000000000000000000000000000000000000000000000000PB75000000004f8OeB]`0000000000000000000000000000dVjmHejd000000000000HRI30000
00000000000000000000@EOO0000000000000000000000000000X7<je6No00000000LKYC00000000000000000000000000000000EA01Y>@a@\`[000000000000
00000000000088ZE000000000000X>X700000000000000000000000000000000LUOm00000000]1^G00000000000000000000000000000000000000000000DZd0
0000000000000000000000000000Xj9L0000LGP6000000008NfF5?;d00004W9c0000TWGa00000000000000000000\fPT00000000000000000000000000000000
000000000000000000000000000000000000000000000000a7G70000000000000000000000000000000000000000000000000A680000000000000000]BUI0000
0000000000000000000000000l3R000000000000000000000000000000000000XYYR0000<kMh00000000000000000000000000005AeK000017@kXLOY0000TGJ_
\S\10000I?450000000000000000PDXI00000000hQMZ0000Q66n0000000000000000000000000000XQI9E00H00000000U3hG0000000000000000lORcP]G;0000
000000000000Y8Qf000000000000a5JP0000X@g8d2>B00000000dJ[_00000000\Y;[000000000000]BbT000000004fE5000000000000000087?;lY9Ch3dPP6P;
000000000000`dQPl_CbM93aY0:PU@FQ0000000000000000XA\d0000000000000000000000000000000000008T6a000000000000EBmC000000000000hTg`0000
00000000mBVj000000004<5T00000000000000000000TC\b@`U@000000000000laN`000000000000hDaQi=i?0000XeU_PNf^LWV<4`V:0000dl?bU2_3mBaZ0000
TA3V0000l<T^DJh4\STmHeia000000000000e6\g000000000000000000008B8a0000000000000000000000000000DQCV0000000000000000]3Zk000000000000
000000001CCZ0000]<E100000000000019_G000000004JbJ0000000094m;000000000000LW4fI3:Q000000000000000000000000000000000000e8EX00000000
@Oo`92U0000000000000000000000000HQ?H0000lJBC00000000000000000000lfCf0000L60b0000568:00000000000000000000@:Tn00000000000000000000
00000000P3gj00000000dG19A7:F00000000TWa`000000000000T9BG0000000053P?0000000000000000HW<8X3@7X?Qo=9S0`Hk]00000000@kjU000000000000
0000000000004VoB0000l`NT0000000000000000PTI3\a\QLGj[000000000000H^d10000DB380000000000000000<?;@00000000000000000000000000001>o0
00000000000000000000000000000000hJZ@]7n;l`2U0000000000000000000000000000TEY60000000000000000000000000000h0]J00000000000000000000
H;d`0000<1AI<oKd000000000000H[NdD;hn\O9<00000000930WlH0k00000000000000000000hD:[000000000000000000000000000000000000000000000000
0000000000000000lX43000000000000\PLd0000lB\7`\FI@[Vf0000000000000000000000000000000000000000@bgl00000000000000000000000000000000
00000Z1U00000000000000000000lhI_0000D9m_0000000000000000000000000000000000000000<CJO00000000`7TKh8<@97kX000000000000h6DN00000000
000000000000000000000000000000000000000000000000000008S`00000000D4Si000000005BS[000000000000000000000000P3cK0000000000000000`Hib
000000000000LIgB0000PSeI0000000000000000000000000000h0n3TWHM`nJ:hfZci;Ai0000000000000000Pi@C0000000000004:X^00000000m1Ai00000000
00000000U@3000000000000000000K<Q8Oj:Q7YR000000004OBh0000<lUj<oZ=QC91\]cY0000000000000000000000000000000000005@JH0000000000000000
000000000000l^;4`?L0e>ojh>1Y00000000`di10000000000000000000000000000000000000000000000004TF50000TZYL`f?NX@VQQ5<YH2T]@@[8lJ]3lZDJ
L6aG97FYm@f`000000000000HS;N0[4@00000000T4Bl\^lhTdLP000014?k1=m=0000P4`?@ZG[00000000000000000000@8DK05_e000000000000000000000000
000000000000000000000000000000008DImQ1=?0000@eFZXh7k\3mf00000000=:liM4ZP0000000000000000000000000000aBR`0000HQA@00000000@K^O0000
00000000000000000000000000000000H5i4XldF90Lh00000000Q@ig000000000000000000008kL[00008c^b`d[00000eBJ_I8bEQ??@00000000000000000000
0000000000000000lN8k\o`D0000<R1N8PQ<U3=:000000000000U@c>00000000P7[@H6F5000000000000000000000000000000000000`=bf000000000`C60000
D8CAlHN70000000000000000HT3j0000000000000000Xe8400000000lHX]iAAC0000000000000000=<^6l68B00000000To[O0000TY?BDlLgPc9[0000E50o0000
0000000000000000000000000000hUbS`Z=W0000000000000000000000000000109U0000\A7UlfeB00000000000000000000XZK1hedBMCb@0000@nge07E50000
`S@XhcTB00000000a4ie0000000000000000000000000000000000000000000000000000000057bn0000000000000000\S[;00000000<c=Y0000`I:c8\190000
000099Mj0000000000000@B<X[cP000000000000`lA^00000000000000000000000000000000\]H[T=o:0000000000000000000000008I3=0000000000000000
L2ai00000000000000000000LDfg06i>TT\^PgW<@[9>TFB=lMG``6\BdnBI0000h`Bd0000PGoM00000000@bZL0000000000000000A>6:00000000m>iV0000\TAc
00000000000000000000000000000000000000000000000000000K=C0000000000000000T19>0000hbIL0bW;00000000lL`G0000U;Zh0000`KG2000000000000
00000000DeF@00000000000000000000HI5<P6`E0000=>6n@7lF000000000]?f0000000000000000000048QElnMR00008d7j0000XlDC8[aPa4PO000000000000
4D3l00000000000000000000000000000OfGPV4E0000000000000000d?ek89`;X8:T0000H5XS\EZCh[E7l]b>ld_f1ANW00000000\NLHD3Pf0000000000000000
00000000000000000000db4m00000000LNf9L[Ke4ND20`ALE3\P4f;d4o=XU6d>0000000000009B5V000000000000m;j60000P:lX`c1PQ8mV00000000TblHdcb^
000000000000000000000FX600000000Lo3d82`eQCH00000000000000000000000000000000000000000000000000000l7ho000000000000Ll8Al`iBE:3e@CM8
0000h7RVlEE:000000000000<K650000000000008YNn000000000000HQ71\VM3T[1J00000000000000000000l:3A0000L611H\PR8OD<TfQn@giFX^AY00000000
00000000000000000000DFoc00000000h[C]00000000`8E2lIAb4_49Dc:V00000000U=lV00000000000000000000TAd^000000000QG5D9k19:ib000000000000
0000a1Ef`IAQ0000000000000000U4_@0000HG0HHHQh0000Q?X40000000000000000d7@:0000000000001BE58CPA00000000000000000000HG5c000000000000
0000dY6a00000000Y=\2lNQ696;4000000000000000000000000Db9IPQMK00000000000000000000000000000000`l\50000TX[d000000000000000000000000
0000000000000000IAl8LSSD00000000d_OEM2kG0000TO:C`1=e00000000000000008OEh8F8C0000000000000000000000000000000000000000DZ7DdXWN<Z`?
eCO=00000IC7Lj9o00000000U85RECNm00000000DMD70000<>V\0000@9M10000T9DT8_G;L[WPDgD100000000000000005BO;0000000000000000000000000000
UB[I\RfI0000000000000000000000000000L?2600000000000000000000000000000000000000000000hR;l4RiY000000000000000000000000P@cC00000S4S
0000lieMDP^=000000000000`]R;00000000000000000000A>[]0000dATP0000@_bGi5b`000000000000000000000000<N\C00000000000000000000XS480000
Ld2LXBI94KlF0000000000000000XfAF00000000000000000000lQ]S000000000000000000000000lZ_b\0Ei00000000000000000000D8U:0000000000008XS\
00000n8Wi>;`X09;00000000000000000000000000000000]0\=8GRUE4D^00000000000000000000000000000000`Y5@00000000000000000000000004mT0H?n
0LCE000000000000000000000000li\Ia<LelbHm0000000000000000000000000000000000000000000000000000M?=Ol;ZE0000000000000000000000000000
00000000@PXm00000A9900000000\^5]@g8O0000]6Q80000000000008KVN0000000000000000000000000000`_GI0000000000000000000000000YZ20000m6Dn
000000000000000000000000]5?l000000004@_K00000000000000000000000000008f`_000000000000000000000000X@Z25;1C0000D\=JE=<g00000000`im2
1AOk<8iT\B?iPTP195GcM@_8]7o[LSk3<9k@000000000000mC5N000000000000000000000000HQYk0000Tg4h000000000000hB[Z00000000000007<LL]JN0000
<3@^000000000000l73S000000000000Y8\]00000000000000000000000000000000HQoi0000LSOYA?j400000000@6C[00000000A<Fe000000000000I1b3\:N?
@<:400000000000000000000000000000000000000000000000000000000000000000000DTd\lm@_a3L\0000000000000000ICT`0000`[m74EMP000000000000
000000000000000000000000hD3@00000000000000000000000000000000000000000000000000000000000000000000000000000000@;O60000hL>O00000000
000000000000MBOb@\om00000000DVKo4Mmd<oBnE0g:000000000000E@?L0000000000000000000000000000000000000000``:g000000000000000000000000
00000000dm^W0000000000000000000000000000eBnY0000000000000000000000000000000000000000DKU00000000000000000000000000000000000000000
000000000000M27kECP@Xi<K000000000000<J\Bdb=300000000000000000000h?f:Hg4M000000000000000000004Ilm0Bh300000000d3FU00000000iB770000
000000000000Q2U^@CH;00000000000000000000\Z@4YBa:00000000XVKRLFK00000000000000000000000000000Y3R2000000000000\^JP0000000000000000
000000000000<_d38fGnE>4l00000000000018e3000000000000HbD500000000000000008VID0000PY2>00000000000000000000000048Qhm;eY0000A>U;0000
0000hfPg1?V\00000000lWNZ0000PQAIE9]:0000000000000000000000000000000000000000@CVN0000d\@\00000000`3?fhSQ400000000000000000000DEP_
TG>9TUl>IA;90000]4kB00000000000000000000000000000000000000000000H8jD]9\g0000000000000000000000000000000000000000<V[Y@IS?`R8B0000
000000000000Q4?Gh3R^000000000000000000000GOg000099L4`f^@HN2Z000000000000M5^YI;Ha00000^iM000000000000aBeb0000I0dZY=`50000Y0jn0000
0000000000000000000000000000eCGL0000da?BPOO=00000000000000000000000000000000Dk:Y0000000000000000DfkQ00000000000058`T00000000=;Z9
00000000000000000000000000000000000000000000I<?<0000XNC^0000000000000000000000000000XjgC0000l72RDT91T5;2000000000000000000000000
00000000000000000000000000000000T3h@0000000000000000\8eWa58e@>R800000000000000000000000011dG<F5>0000000000000000000000000000UAgS
00000000000000000000\JC;Y1I^00000000\KKeTd>70000I9Om00000000000000000000e8V30000l^FG00008LIk00000000leB`00000000TD=:00000000T>B^
0000Xn<l0000000000000000000000000000000000004b:E<E\i0000000000000000@K?\AB[\00000000TaA0000000000000000000000000000000004mROeBUf
0000U<@c\^L@0000000000000000000000000000000000004O]i00000000H2Ce@h??00000000000000008Q]E00000000D^bSI?el000000000000`Deh00000000
000000008Y=I000000000000000000000000L5K5TNO10000@XJ<0000000000000000`b8<000000000000X[D7000000000000000000000000@`RQ000000000000
\UDk0000000000008WiKU@WZTKDH0000000000008]D?0000<N\d00000000000000000000E;[Q000000000000000000000000000000000000T;fe000000000000
43nZe33`0000000000000000dRl=m50Om>De00000000hDj1HHZE0000000003k60000\8D6Q5o?0000000000000000<fT600000000P9dP0000000000000000lBO>
000000000000LZ`[000000000000000000000000000000000000000000000000<>dU0000000000000000000000000000<XOj000000000000D4OE000000000000
00000000@IT_00000000<J;]P`2<IA1n0000000000000000000000000000lR?F0000000000000000l^mj00000000dDSo00000000000000000000000000000000
00000000L4PI0000000000000000m2^I00000000`>`a0000QCSf]1N10000000000000000T5X54@N3lB150000000000000000000000000000m7Vd000000000000
000000000000M@gVDS700000<f;P0000\gT;00000000000000000000000000000000000000000000000000000000000000000000mAA60000i8FI000000000000
d1SK8g;V0000Dmf]a@FD000000000000DXa\0000\6<]0000000000000000@E;h000000000000hAL600004egk00000Ko[00000000PFW0dXQ90000000000000000
0000U@_k00000000T03R000000008FRZlDAE0000000000000000<^;`0000000000000000LU[A4i;@lkJh0000000000000000He6=<b>^Q@ChhEHI000000000000
000000000000000007Y7000000000<<<00000000000000000000000000000000000000000000000000000000a?m9000000000000lgY_H>GVl^MNE5A400000000
0000000000000000@cM?8d5e00000000Hgf200000000000000000000000000000000mBC8000000000000l_060000000000000000000000000000Xb??0000<[Ja
00000000<5cW\]Co000000000000=>S200000000HInQ000000000000D^6\00000000000000000000000000000000000000000000PHEV00000000000000000000
000000000000000000000000hL7om9`H00000000000000000000dII400000000\W<CP?QLLbO>0000000000000000000000000000000000000000Y?2X0000lV]O
`J8F0000000000000000@TlPh4>5\XO>0000000000000000000000000000000000000000<<HkXO>B000000000000\<cI000000004Z8NLc?800000000l=@;0000
00000000U79O00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000i0;f000000000000000000000000LRmdD:4V0000000000000000000000008kZdDAj10000000002IJh9S;HASm00000000@52I00000DW\0000000000000000
<2^H48QP0000`hh?19>50000`5I;00000000000000000000000000004:kB5C8D00000000@QVUE?gS000008^lh`_1<jlW0000@PQV000000000000``PL00000000
\5S`00000000L3N^0000000000000000000000000000dJE``EO?8XCC00004?[[PZS;h`>]0000<Ak_00000^Yi`]ZO00000000l8^40000h6B<8Nn0lFii@`ME0000
000000000000000000000000@SnS0000000000000H66HSKOhM5BTblZL0E:000000000000000000000000E71[hTEYP=Md00000000000000000000000000000000
0000L2D]000000000000000000000000l>73HJ6WA7580nN799QhY@SR@YoA000000000000000000000000A7=MA9[E0000a0Q<00000000000000000000ICW;0000
Hbej00000000000000000000a4;U@3b11BQc00000000000000000000XVIW\PdW00000000000000004=UcA8<B000000000000000000004]`@0000000000000000
00000000000000000000lJE=0000HW:m000008Y700000000000000000000000000000000A<Z00000lJ7i00000000]A=<0000T5j5H62^0000`dUeLKL]00000000
8XbS0000000000000000LOWV0000I=0200000000DPig0000000000004KEa0000000000000000000000000000XDQ?000000000000000000000000lmc:00000000
0000<CeJ0000000000000000@JV20000000000000000lOPS00000000h[na4C2S000000000000000000009=^o0CiL000000000000000000000000000000000000
00000000T`@QDd?F000000000000000000000000PIb?0000000000008A[aA1>]9=CN00000000000000000000l7Q]=86Z00000000000000000000XV=E00000000
00000000000000000000L6k`0000H_DR000000000000000000000000000000000000@_LF000000000000000000000000dTkQ00000000@U;U0000000000000000
00000000000000000000000000000000000000000000\7\?000000000000P]NY0000000000000000000000000000000000000000000000000000000000000000
@WSR00004>DRT1oo00000000E6Mk000000000000000000000000hm1V00000000L;9?000000000000\>:100000000000000000000dcM`00000O9L000000000000
0000000000000000djOe000000004[F40000LZZ3`N620000D53o000000000000d3T`8o1V00000000000000000000000000000000<CDY00000000L8`V00000000
0000I?h00000000000000000000000000000000000000000@PQj<`6300000000000000000000A72=\H2glWAZhHH`000000000000000000000000000000000000
0000000000000000000000000000Pn[m46Lh00000000I2KL00000000L2T;00000000000000005?9\00000000000000000000@ScK4019L5PK\9c;0K`Vh[D`5>DB
8[Tl000000000000000000000000h8mVa68^0000TeGR000000000000dodk00000000DNkJ0QR:LYC_000000000000<J3oQBVM0000Hmo@M<Oe000000000000L][0
00000000000000000000000000000000000000000000000000000000000000000000@UAi00000000000000000nIc000000000000I>W<00000000I>Nc00000000
0000000000000000000000009<CKYAAS00000000000000000000`NdKDghT0000`EiQD]NG@NoSAASm0000000000000000`2_W54kW0000000009HF5=d=<Y:_0000
000000000000Djek0000000000004:Hg0000000000000000dG^mIAiL00000000a:eR00000000000000000000000000000000000040aJ00000000000000000000
0000000000000000000000000000000000008RnK00000000000000000000PFHe00000000XQ37U3U;00000000000000000lNH00000000XZF_000000008[OL=:ce
000000000000000000000000DWX:I7FH0000XWFcA40<hADU000043OV\791<@\N00000000000000000000XJH5000000000000T<ij0000<bll00000000hR[VTF[8
000000000000`Hei8_I<0000<:gW0000000000000000000000000000\@Oh000000000000`7h=`GF<<0nZ0000000000000000dc9C0000000000000000=?BJ0000
000000000000ICN`@_o10000HS8400000000Df?_0000H_Dn0000TQ\`000000000000000000000000000000000000000000000000<GOE00000000PQV400000000
000000000000000000000000000000000000@KFe0000000000000000TE;G00000000000000004BCB00000OS1000000000000000000008CV10000X95V00000000
0000Pj;900000000@;lPe;7D00000000LGPaTnLA`I]OXlCUhH[klhfl0000@=d50^i_d1l@`j1j00000000lA7i00000000000000008J_88>A_0000XV4a0000DGFe
00000000000089Kj0000<fhK51h100000000000000000000000000000000DYlV@aW]00000000000000000000T0V1\^V<00000000000000000000HWI[E8JA`T0S
<UfM000000000000@U?O00000000L:Y:00000000d8Lk00008k6@0000000000008NE300000000000000000000000000000000I>d=00000000i=Ne0000DR_K0000
0000000000000000000000000000d6WN\cXE000000000000P:XBdoh200009AHGQCgG000000000000000000000000HlJ_000043;NTfFc0000000000000000Ham^
000000008AMH\oQkm54a00000000000000000000h=OE0000<fKX0000lRF?00000000<^Oj4kVL000000000000000000000000D=AiPe>O0000000000000000`FM[
0000HXahe7IT0000000000000000I=:60000000000000000000000000000lA_30000<>Vg@eG_000000000000000000000000000000000000LOW700000000h>j\
0000000000000000000000000000\M1G0000lFZ200000000TIoh00000000000000000000000000000000000000000000d38cYAN:000000000000000000000000
0000TZdM\a]3H`43000000000000000000000000\\e_00000000TE0l0000000000000000000000000000000000000000<aFRm@TO0000D`[[0000000000000000
00000000000000000000000000000000000000000000eAl_000000000000hIeG159G000000000000000000000000H2=EU3BVe<A9e3M\HSJ18Z2X000000000000
0000d4lm`51TD6WB0000000000000_[^L5J\HQ=V0000000000000000PZ`0000000000000lV9900000000000000000eQ>8JeF0000000000000000000000000000
00000000Tm[f00000000`7hM000000000000d6k60000000000004jmc000000000000000000000000000000000000@_n]0000\oCc00000000000000000000M15g
X9a:DTdoHGS@hQYM000000000000DCI1DOXk000000000000000000000000m@F^\<cV0000iCn^43B;0000000000008XEb000000000000\d0P0000000000000000
00004[hJ000000000000000000000000DWL?00000000e?Cg0000\a>I000010F]<^3W000000000000D;;V0000DP`l000000000000a=W=00000000=:B38>:R0000
000000004NK14No8`nWH00000000h_i<0000000000000000000000004:j;000000000000=A5]HeMCE@i=Y2>k0000IBYh000000000000`FV`0000000000000000
00000000000000000000000000000000000000000000000000000^eF\U<_00000000QC@6H\>gX8f:I?JE4`IV000000000000000000008LB9m>Fi0000@cm70000
TcNW00000000000000000000<KWH0000DF?j00000000000000000000000000000000HIN[0000000059Jl0000000000000000000000001BkX000000000000\:VS
000000000bJS0000T1HL00000000LFG7PL\9hDCC`k5Ki@_[0000000000000000000000000000HTJE92G@LZKQ0000000086m]0QRHE0ki00008J6jHhnSd=L]<7X7
dNYA00000000dP_M00008WAb00000000lbaZ00000000000000000000d\=cXjl:000000000000\CBG02dkLGO600000W];0X\GHbh900000000d:dR000000000000
000000000000]>RR00000000D1Kc0000<b]X00000000Q==c000000000000000000000000000000000000l]M4dH:d]7hUTiCm8LO>@ST`T8T500000000``@h0000
hf9T0ieh0000000000000000000000000000hXno0000000000000000000000000000000000000000lN?900000000000000008GW8000000000000000000000000
00000000H2]800000000000000000000h8cj]7a]0000E>V9000089jb]9dh0000000000000000`T?j1@MF00000000000000000000000000000000000000000000
AAQKhUm3000000008?la00000000000000000000hkFg0000000000000000000000000000000000000000000000005?=\A;<300000000XJGgL;>Y]A^100000000
00000000LET2000000008HYW0000@:RC000000000000\Bf40N4j00000000000000000000000000000000<MU>0000L;MQH[NS000000000000`DeS000000000000
00008WcO4K0c0000`D\[LN]NTaR:m5RQ00001?<;8ZDn000006I0000000000000000088ngl@dK00000000000000000000000000000000<KmJ000000000000U4W1
000000000000000000000000\BPDT:?:000000000000lV<400000000lQ8PE5aT0000000000000000000000000000hKW900000000000000000000000000000000
000000000000000000000000000090gO000000000000000018D6000000005>HT00000000000000000000\_jcI>4_000000000000000000000000000000000000
XjXG0000lPQ_`9?00000000000000000T;=Zhfb50000E64E0000000000000000000000008_1X0000TL=;000000000000000000008:kTM>^[0000`=C^00000000
000000000000<Cnl0000@PXC00000000000000000000l91X0000\H3?00000000000000008k5h4HU50000P\DHH2D400000000DO=X00000000PSG>000000000000
00000000000019BT000000000000000000000000000000000000HIgM0000E;O=0000<?D@0000000000000000000000000000d43e00000000`1gX0X7g00000000
`3kg0NXY0000000000000000`L4@0000000000000000000000000000000000000000000089lo0000000000008J2glCl:0000H[ZP000000000000@XL`L6GQ0000
00000000000000000000XVf`0fY=000000000000000000000000@9jI8]A_laAC00000000000000000000000000004B4F00000fQV000000008O[e]<j^0000U37W
`Yha\[A1E>\d000000000000XXX4000000000000000000000000000000000000hI0f000000000000000000000000\Q[aH]W6000002Vb000000000J`R0000dZD7
0000lhDC0000`RDTLg660000000000000000000000005BKf00000000000000000000000000000000000095Tm0000000000000000000000000000000000000000
000000000000Q3aDd=JB0000<`^:XHDP000000008nFe0000@M]h9?Jl00000000<\KLT>Bn0000000000000000L@MP0c[000000000000000000000000000000000
00000000`\TU96LZ0000TD474]Xl0000D6VS0000H>J<000000000Rl]0000000000000000\Vo4000000000000L9Sm<`=]00000000Q9GD0000000000008O[K0000
0000@DkT0000000000000000000000000000XV9IPMa4l?T1ECGY000000000000000000000000DDcflR<MHRGT0000000000000000\F]D0000LH4o000082Z3<Xmm
i=k600000000000000000000h8[6H9mNhQjZ0000d=[I000000000000aAkk0000000000000000000000000000T6R:DZET000000000000@TAT00000000P1Sg\E3=
dIoUdIm_0000Db2Z00000000D5IG0000000000000000HfW_0000XRil00000^]ZdEib000000000000@?_V00008mER0000<Cdi000000000000XeEZh9U000000000
00000000]2Fk000000000000PK370000]7]C00000000TWeW0000e8>00000D20L0000`lhZ000000000000<W__000000000000=09:00000000@HAa4@^000000000
0000A;jX0000IAX_\C[LMCe[00000000000000000000Y>BU4X4V00000000@m`o0000000000000000000000000000000000000000000083\:0000L[PQ00000000
PW^5HFnB0kgW000000000000000000000000000000005;2XDTAH0000DVcG000000000000000000000000lF6K0000LV1i00000000L2TL00000000`78E<:Ge0000
000000000000000000000000=6?B0>YP0000000000000000H7LH0000@4kcYC<88>JJ000000000000H\e4`n0>\^PI4<am93<=i<?U000000000000@Z]G00000000
0000000000000000000000004bHY0000000000000000leKZ000000000000000000000000000000000000000000004:d54I40Y:h>4:2<@mNZ0000000000000000
000000000000hI3J0000000000000000000000000I1l0000000000000000000000000000L@WC16O<<;H8\`TW000000000000000000000000D4?3Xe=OP8bVHNco
\`Wc000000008B5Y0000000000000000000000000000000000000000d<nk00004Yja8Ufn00000000000000000000000000000000000000000000LC:`00000000
00000000000000000000000000000000`JSS0000000000000000402C@6eI000000000000e>lN000081@\0000000000000000000000009ABJd6hl@4Q0XQ6O0000
00000000000000000000h7Dghc0Y0000000000000000000000009@Ha00000000hNVG000000000000000000000000\:SQ`ERM0000LajU00000000XBk^heX2D?U?
e2TWTb@:000000000000dPd:Y@[m0000P\Z7000090EEEAWT00000000i>je000000000000\AiH0000h9c^<DWN00000000m>ii0000000000000000Y?LL00008AB^
9:Wm00008O1O0000000000000000000000004bTK0000LmVS00000000A>EoL_=?0000YA=V00000000000000000000000000000000000000000000000000000000
00000000000000000000DDE_lO5cda6i0000000000000000`X9fXS>de?B=@P?B00000000XCV`00000000@e6N000000000000P9G3Lg^9000000000000TDNi\2Y8
000000000000000000000000LRhe00000000000000000000000000000000000000000000000000000K96TnLP000016k<000000000000\DF0@dj@`JocPLN40000
0000000000000000@9CV000000000000000000000000D5:O0000000000000000000000000000000000000000Hg49HRB`@W2nmBIOh>6]00000000lGWQ00001Bk8
00000000=?2hDPUl00000000h=45000000008R:N0000D<N;e?W]h\=30000L>:APA\7TAnGDbeQ=B9Nle?i0000lW?M000000009:bc0000P2c3T@P9DEdQ\2R8H2YF
4FML00004NVV98:T000000000000000000000000I;2?0000000000000000000000000000`VgW0000000000000000000000000000@HCK0000000000000000T<W5
HLi95@hV00000000000000000000aB:e0000TfjB0000<:<@HamO0000000000000000000000000000HH5O\kCM00000000000000001C>i0000`XGZ000000000000
00000000dEhm000000000000000000000000TQ5W00000000000000000000000000000000001g5>P80000@OLR0000l@d^HL:?P122<\0k00000000000000000000
DnT10000hK;i00000000000000000000000000005>Eb0000<=Pi\hKF00004G\<0000D5WG4O0\le^W00000000`IH3000000000000H=QoT[<N0000000000000000
0000000000000000000000005AcG0000000000000000000000000000lBLI000000000000hDA\i@hC00000000000000000000000000000000000000000000LIB5
00000000000000000000PCA@0000000000000000DVnj00000000XVHO0000000000000000000000000000000000004KZH0000000000000000000000004H0;0000
000000000000000000000000\66H0000000000000000000000000000`Xl;dho\0000DOk2`bk`TJRF4WRi4=hB0ljTI6Vl000000000000Y8Rh0000000000000000
000000000000000000000000000000008JJZa@YL0000000000000000l8HQ0000000000000000000000000000000000000000XCSF0:a000000000m4\00000<WF@
8gmbTKcb0DB2@`?S0;e?e1bN1AE80000Y<Zk0000000000000000A4FgmCga0000000000000000000000000000000000000000000000000000000000000000T^@R
0000000000000000000000004b5MA5dn83MJ00000000T9d1\f3\H07Z0000E<W?<m@70000L4d0000000000000hfY300000000000000000000\QLn000000000000
00000000a5^:0000hV3H0000000000000000X73h`^O=A@KY00000000000000000000000000000000000000000000P@bbi>o=000000000000Q3Yg000000000000
LRc;XFWS0000000000000000000000000000`POF00000000Q7^Q0000000000000000000000008U3m000000000000000000008HjJ\U<N0000DT4XE>DR00000000
0000000000000000000000000000X_ii00001?hg000000000000000000000000<0XK000000000i_A00008>D_000000000000000000000eW\0000000000000000
00000000<c?L\A5YH]MdaCRi0000TURh00000WQh000000000000000000000000lUNN000000000000`mj50000hffi0000000000000000000000000000HCaX0000
00000000000000000000000000008@_600000000h2G;000000000000000000000000LX@E00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XVVU\VYUlOefI8=9e8^T0000`\Bk0000TSiWDR2j=:Ijdmfl`M3j0000000000000000`TQ50000
U?\]00000000000000000000D4U400000000hj>5000000004GX^00000000000000000000000000000000DHca00004?Hf00000000000000000000I?8600000000
0000000000000000m5BM0000M5a500000000`:]W000000000000000000008T3X000000000000000000000000000000000000HQ7:000000000000`S9N0000DXF3
0000HGn50000I98d00000000PRmK000000008hho000000000000000000000000000000000000E5fM00000000000000000000=>7^0000dhWe000000000000Ln^n
Ld6Ea=@h0000000000000000000000000000000000000000000000000000000000000000\DI40000LDK20000000000000000000000000P8DA7dn000000000000
8?a<00000000000000000000d>oe00000000000000000000000000000000HlL=0000000000000000000000000000000000000000\]jO0000D2Ka00000000L>;5
mBj20000000000000000l5OQ0000000000000000000000000000000000004oX@E93n\PWb5:>E00000000000000000000000000004c5E00000S1U4b;Tl^EBdPPd
8flF0000U;Mg0000000000000000000000000000000000000000db\b000000000000m5eP0000X0]j0000000000000000000000004VD?\ikN0000000000000000
0000000000000000l:AQ000000000000000000000000000000000000000000000000000000000000M7EY00004:P8`eZR000000000000hdKE0000000000000000
000000000000D]Q[00000000000000000000000000004GSkl1H=4cf>TKV[X4gMHV3fa4kj00000000\SZN00000000l91IDj?U00000000000000000000dgNj0000
8Soc0000000000000000000000000000000000000WK5X7DMTG4YT^]300000000000000000000e@=o00000000lnn=mBl<00000000e8Yh0000L\N4P_jWDN]:0000
U:hW000000008SW]000000000000@0Mg`m5P0000000000000000dI2A0000<MIA000000000000000000000000L>C>41hk0g7^0000Y2<C000000000000H;5@P3V9
00000000Lnc80000LUT`0000`I?M00000000l54U00000000X0CL000000000000EBG\0000TA[20000E>@40000]:lF0000000000000000I53:0000I0WU00000000
0000000000000000DO8B00000000=:E5000000000000Xe_a0000`[@D000000000000l>jj00000PNL00000000000000000000hc\C0000000000000000THk=0000
000000000000i3An0000QAkQ00000000h[bZ000000000000e5960000LSj]0000a5Oi0000921S0000000000000000lYT90000d1Lj000000000000\`K600000000
0000000000000000H5ZL0000Y=Fb0000Q;aC4<Sgh=KI@B1f00000000H^Ue000000000000I1?j0000XW8g<[`E0000000000000000dE[^000000005@k700000000
\XdY0000000000000000TF\WeB8Gh7n6\mY2i>elMA6ah9Z]000083f=46JjXQiKdnhR00008]XX0000D6W6lPhR`VGK0000000000000000m7PN0000Y6Bb0000L]IE
0ba<0000L9S]00000000XWQ:0000a5HT000000008O[XDO7Y00000000000000000000000000000000Q0hc00000000000000000000000000009BNd0000E5lc0000
\BN600008_e^00000000000000000000T\4LTBF2@`?J00000000000000004l@]000000000000dmfN00000000000000000000000000000000000000000000lb?k
000000000000P^5K0000000000008;KW000000000000000000000000000000000000000000000000eBEE00000000Q<dBE=?P0000PCFWdMMB0000000000008hE8
00000000QBfIU2QYle_J0000000000000000000000000000`6]6PIfkDgRSe3]m0000000000000000000000000000l1QZ00000000000000000000000000000000
00000000000000000000000000000000000000005Ak7AA]GU5n@0000U7BF0000PDdi000000000000000000000000000000000000=BhR00000000000000000000
000000000000000000000000000000000000000000000000D99ileU3Q0XZ@G?7\8Ji000000000000000000000000dAG?XG6DUC4W000000008F<edn@TUAB30000
0000lU=Q00000000LAg`000000000000000000000000000000000000000000000000@Rk9P??8000000000000000000005?bJ00000000000000000000T3L^0000
00000000000000000000XWGFM;_K0000DV`g0000000000000000000000000000I6;R000000000000Hh[I\I5c00000000000088:@00000000000000000000i5bO
0000000000000000\XO10000000000004S`D8<4E\\`A00000000000000000000000000000hmH0000000000000000000000000000Xd10000000000000E3Re0000
000000000000000000000000000000000000H^ZP0000T;K4Q1BIU@;Q00000000=@N9000000000000000000000000000000000000000000000000X>m991o[5=8n
000000000000DDd@0000\`=J\X_^0000000000000000000000000dDN`I`W0000000000000000X[b600000000XGfj0[<d0000`MEK000000000AW`000000000000
00000000000000000000M2Hl0000@CgGQ0kA00000000000000000000L=l7000000000000L2HB\Xdc0000000000000000000000000000000000000e?=00000000
0g`V0000Q3=\0000000000000000hHRL0000\D9K000000000000000000000000000000000000@LXn00000000DPFP0000000054`6000000000000000017OC=1[2
@OZb00000000D0<EI2[7Q9?QQ@K?00000000H65R\=G`L>nNHTOOm0PZM4aGa=[UX7C=0000000000000000000000000000000000000000L_=40000000000000000
0000`E@M0000000000000000LM_oA<7=00000000PeDm0000@ZZ[0000L3=E<nHZ00000000000043g900000000000000000000d2RU<S2H00000000000000000000
H5Bk@HXJ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@\>40000
00000000T1B]00000000\c]40000D4HV00000000TWef000000000000H74iTc>X8JlOdRD6000000000000dN@[T^HB000000000000=31XlYk2000051g\0000<9_g
00000000000005nY0000000000000000@aX>000000000000000000000000000000000000000000000000Y3XWDoR_0000`n3N0000X`Ra`:@D4E8J`OJ3\VN>0DKR
0000Q7d000008d^2l7B_@BnbDG[HP2cTa@Wd0000d=DV000000000000000000000000000000000000000000000000<e@l0000@ZX`00000000000000000=`c0000
0000000000000000`8:`000000000000]5XT00000^lO0000000000000000M5X000000000UBag0000000000000000Ham@dbKR000000000000XlDX000000000000
000000000000000000000000T`Am0000000000000000000000000000lUQSdI@i000000000000PA3D000000000000lI7ElbbF000000000000`n[>DbL@56Xg0000
00000000I81V000000000000hiNY0000@NZO00000000PG=C00000000000000000000<<ZB0000000000000000=3Bi00000000T@EY`:;o07COT3ELHJmk00000000
000000000000L>gZ000000000000]61L0000000000000000<=FfU6bJ0000D_3A0000000000000000H[Dki>;@i9]i@lIdXN\5\X_hLfM40000Tfo\000000000000
00000000<Oaj00000000LUb?0000XU7o<M>g0WWY000000000000hE2[4nQc000000000000A=<E=B6P0000000045F4000000000000000000000000XQ5g00000000
Xm<R0000000000000000hF3P0000000000000000haFa00000000l7nB00000000lg5P0000000000000000000000000000000000000000DYJTACn40000lb3;dcB?
000000000000l@Yb000000000000\1Qh00000000@R<l00000000000000000000000000000000eBI<8JJh00000000H92fTH4@0000X9DD8_Ji0000000000000000
00000000000000000000000000000000hW8:X_i\000000000000000000000000X2M300000000000000000000000000000000lREOL;D200000000000000000000
00000Q4Q000000000000000000000000000000000000PT[F0000000000000000000000004b5;000000000000PIm=0000l=TV00000000Xf@A0000000000000000
000000000000<@;Y00000000TY`@H07=PAZU0000h9>:PZPgm9_i00000000000000008J8e000057B^000090>I00000000000000000000000000000000]7g;E;0j
\K>90000TlMh0000LS@60000d>Xb0000000000000000000000000000000000004LnPYB@e@QoM00000000L1h6M?PT0000000000008>bnDK7B0000DlcQ00000000
0000000000000000U68M00000000000000000000eC6X000008MbYC=U0000000000000000000000000000Q;_m\=K;TK?BTVF?000000000000000000000000XnZk
00004_Xd000000008bdP000000000000LXIn00000000000000000000000000000000`[[Z0000000099IQ00000000@dja00000000AASCM6<20000Y>HGH7LW0000
00000000000000000000\b?\0000000000000000H\RR0000d4k>000000000000000000000000000000000000X7o<0000Had38cO8a8Zl0000000000000dg^0000
59olE8Kk00000000000000000000hAlA]83_00000000XjN90000D:H70000<Gh=l7=50000<m^J0000000000000000L]KY00000000000000000000000000000000
00000000loaN000058gS000000000000LBmV00000000hXbil_NW000000000000000000000000000000000000]32700000000000000000000DOD_0000m0G[0000
0000hNe=e;B9lIIO0000000000000000\3K50000lDhP0000HAKb00000000000000000000X6OUPX890000000000000000lXol0000000000000000000000000000
D><C000000000000000000000000000000000000000000000000000000000000000000000000000000000000\KgOTbnn00004lK20000T27?=6_g@Jib00000000
0000000000000000\POn000000000000000000000000dWVk000000000000XTGB\][o0000`1BK00000000H^A?0000m5nQ000000000000000000000000HDO`0000
h=V`DQRdXgWS00000000@;[j0000000000000000TgLd1?69Pl`e00009Co1000000000000000000000000000000000000000000000000XJ4A00000000X6;]\:n[
dT]aPH3J@`g10000000000000000@66[00000000000000000000L;DB000000000000\YV`00000000000082_41CVQ0000A7;50000000000000000000000000000
hoHJ0000000000000000000000000000llG145H?0000000000000000X3G7000000000000000000000000hfZML@kk000000000000DjR000000000XGJDA@4JdhW1
li1W00000000D>e;0CCG0000`T6D00000000@iWT00000000000000000000000000000000LThQ0?RLLS7>000000000000000000000000H\__0000l_hYXQfe@Jjd
00000000P:iH0000`?<^DOm`0000000000000000000000000000lL@81;k@00000000T2KA000090JZM1im0000dm[<0000000000000000000041XM000000000000
8Aao00000000I8WB000000000000\cbRa698iAnG0000000047ll00008EbW0000000000000000000000000000000000000000000000000000000000000000M>iI
0000000000000000000000000000e=]H00000000DR@C0000P9`[9AH0000000000000000000000000000000000000Lain000000000000\j0V0000000000000000
000000000000000000000000U<GD000000000000T^N<0000000000000000000000000000X;?84O`M00000000dN`J000000000000HAi700000000MC:d58O=0000
ThZ100000000<QMm000000004L[d000000008YMg4jTa<\0]0000]<iV000000004Ec800000_K6P4Ij]A7e4eA_00000000Hbo[0000`d>L4CX70000000000000000
000000000000H]Tk0000hS1j0000m0H1=5iV00000000000000000000000000000000@P]O0000<Xi>00000000IA[F0000000000000000T]\TX21LXLEa0000\X_G
0000000000000000A5Mi0000000000000000000000000000000000000000421d000000000000000000000000000000000000000000000000000000000000Q7\h
00000000XLXA0000000000008URH000000000000000000000000U>0a0000i=gf0000H0Y8000000000000mB>G0000000000000000000000000000000000000000
TVOT0000`Vie000000000000000000000000lD1ELFYTXDKC0000000000000000@Y@a0000i@lD0000000000000000T4K800000000E1eV000047Mb000000000nL_
`o_fA@3G000000000000000000000000@CSU0000LZP>4QA4000000000000000000000000000000000000]7Fhd46A000000000000000000000000000000000000
000000000000T>9G00000000DVTM\\^A0000000015co0R\J0000000000004=6[00000000000000000000000000004U1j0000000000000000000000000000\Q>6
0000L07Kl43DE:gF0000@JX>0000Ph=lU90>0=?_P5Xf000000000000000000000000m3Xj00000000hj0C@7d=XVbP`ZKAh^RXlOYKDAF`\BQ>T=Rm<IPFHL2Y8W=1
lbCK0jb:=8X3]?D^9@eX00000000M?7M0000hZ>T000000000000`7ig00000000D5@H`EZZ000000004DGh00000000000000000cWH@>dATUc;U2ZOU2n]00000000
i80n00000000T;[6000000000000=;Eh0000To9X000000000000HK9D0000dL78DOL8ECMI000000000000HCn<00000000000000000000h^oOI7nl00000000dokM
]=Y[000000000000@KVk0000000000000000000000000000h=F100000000hS8c00000000@e=F0000<J1K0000a;iH0I[_0000000000000000000081k400000000
0000000000000000PO>kTOC60000000000000000000000000000000000000000H<>k00000000000000000000000000000000l=>U000000000000000000000000
00000000T^Vj00000000T\SZ0000YBkE00000Z_C0000TEo`0000000000000000PKoM4AXa8E\LhQXo000000000000LbiQ0000PGal0000000000004IE^00000000
0000P9eB0000000000000000000000000000XE:d0000`MLIY?fIYBmV000000000000000082QD0000000000000000E2];00000000000000000000lbaNT8Cd`AZ@
000000001B9n00000000<=S>8Y0[000000000000000000000000000000000000<>S@<X9?000000000000000000000Jn=00000]o40000000000000000<0IX`dhZ
000000000000000000004ek20000000000000000D6dZ9>m_E65a000000000000@RgA0000000000000000000000004o[@00000000hXKm0Rj=00000000@M;T\Xc@
A3P300000000TOHgXiI\000000000000000000000000000000000000H_4V0000000000000000T9UO0000000000000000000000000000000000000AgR\KH5a>VF
9C31000000000000000000000?1]`Q;[0000d3fm0000000000008V\8000000000000\EU`0000=?JR000000000000000000000000000000000000lF>h80M30000
00000000000000000000]2MBa7ICT:1Z000000000000000000000000H2L10000H^Fi0000<fcH000000000000lKZ9000000000000DCX]U1[f0000`lAC00000000
000000000000`C8nI7d=00000000M?=i00000000000000000000000000000000000000004486D_g000000000000000000000<9R70000000040S^D_<\00000000
00000000@7=Z0000h:5d0>L>0000000000000000<a6\000000000000000000000000d=Bd<g<n000000000000PM:k<m]h0XZ;0000000000000000000000000000
0000000000000000000000000000000000000000lSLX000000000000000000000000000000000000000000000000`R?ha>ac0000l:0;0000d3iF0000L7MA8W=D
000000008CG]h9I`0000000000000000000000000000000000000000000000000000L[M700000000000000000000DO=J0000000000000000000000000000P4Ce
Y9FU00000000DWd0I:dD5C8^L9RH00000000000000000000dQYZ]6Ik00000000000000000000000000001=YK000000008P240000000000000000TIhU00000000
000000000000815\0000@5G500008AIF00000000@U@_\lBN00000000000000000000P3VH0000000000000000000000000000`YW_lHbV00000000000000000000
00000000000041o=000000008AZd000000000000Lbji000000000000000000000000000000000000000000000000`oRB8^e]I=JJ000000000000000000000000
iB20e0i20000000000000000000000000000000000000000]CNF000000000@B`hJ1=<VmXe>:200000000000000004mgkhD6`PheW5BWd000000000000Xf7B8j<6
0000\^Gf0000a9eJ00008@od0OIT\X^F0000000000000000lLZNX\oVdQY=E:N6000000000000000000000000000000008n5e0000000000000000h7l500000000
0000000000000000000000000000000000000000000000000000P5Sm00000000000000000000000000004K7o000000000000dfV015nb0000mAK\000000000000
00000000A7O6000000000000000000000000I2?_0000000000000000000000000000000000000000L=@R`AVN0000000000000000000000000000e6Lo00000000
00000000DNO\<SH<00004379hC_@0000000000000000000000000000`Pkm4]MD]7kc00000Ff<0000000000000000\R2`L1Z<``jP000000000000000000000000
dm4X000000000000l8Zl0000h81m1@h000000000lf8[`TbNPcdJi<NX00000000m87`00000000XYNHd1kF8HLL0000lGDG00000000T87=0CJe000000000000hWXo
00000000EA9o000000000000000000000000000000000000000000000000L[BH00000000`jRVHAZ0000000000000l;9cX<NKhC:N00000000LV0H4GA@00000000
0000000086V@000000000000000083<0000000000000000000004WS<06aba:DU00000000000000000000D;mU0000\1k`LRcg\^fN000000000000000000000000
0000000000000000Y@RX000000000000000000000000000000000000000000000000\TO@<l;<000000000000l4]d00000000000000000000QAEE000000000000
000000000000000000000000000046M;00000000<2>d0000D;FQ00000000000000000000H<STY8;8000000000000\GaF000000000o2<00000000eB<S0000<Yo1
Y8Ud0000D2;d00000000000000000000\A;@85P8X;7^00000000000000000000PRe>00000000hjX\HIml00000000000000000000lfGV00000000000000000000
P1Oj00000000000000000000d=cG1@P30000000000000000000000000000AAnT0000a1FT00000000000000000000000000000000`\`N0000\EI8\e4c0fSf0000
\WJ11@6R00000000000000000000di@`TNk]000000004TM`TbjV000000008OZT00000000000000004I?_0000000000000000lF\f@lY@<:COPE?c<=lF=;c30000
`HeC0000PXEI00000000<SaM`_>n0000000000>A0000000000000000000000000000h[7>PaCf@0Jk8A_A0PSf@XR`E6XAl6Ni0000000000000000000000000000
0000000000000^1D8eMTa22I=Aoo000000000000000000000000000000000000000000000000P_Ne0000000000000000000000000000hi_20000@=Yde=D70000
00000000d3fTTnIJXgom\XdB00004Q<n000000000000ABl\00000000000000000000PMJaLSf5PgJU0000000000000000T2Gn0000\;Vd00000000000000000000
00000000<[R800000000D0=60000000000000000000000000000000055YR000000000000000000000000`VW_00000000000000000000000000000000H2F^0000
0000000000000000000000000000MC=5@2AJl\>H0000000000000000000000000000000000000000000000000000000000008;_Z000000000000000000000000
0000@VFj000000000000dQ]2<TMP0FeK1@\700000000h[GW0000000000000000000008^C481[4M9=00008SFlPDn2T9GD<:Sa`SoT@@mCPaJc000000004ZR]D=_O
0000lH;O@IW`00000000X5e@X6ji00000000lOdmhRb=0000000000000000@o5J<Pa\00000000@<HI0000000051kQ8T=50000L2dE00000000h6]P<N:200000000
0000000000000000000000000000XVm50000XI_W\^f=000000000000000000000000000000000000000000000000000000004fBE1?F50000P:D[000000000000
@2`RDVT;00000000000000000000000048Q[8RMAlU6EA=Uc0000m>AN000000000000DJSG0000000000000000000000000000000000000000I4RI0000U@CA0000
0000E4RZ0000000000000000000000000000`WGm0000Q>l100000000P8>h0000000000000000000000000000\[fR0000000000000000l@Ff0000000000000000
0000000000000000`O2`00000000d]3=00000000000000000000000000004OK700000000H[MI0000000000000000000000000000`I3e00000000HNDY00000000
0000LF6<0000h<:l00000000\E7=992Mi6Zo000000000000000000000000<\F9Lc@S00000000@eQY000000000000<\0<00004fZW0000000000000000hHZQ0000
dgNM000000000000000000000000djdH0000000000000000000000000000000000000000hWUoi9An00000000000000000000]1g6i@[J00000000000000000000
0000000000000000<]O;0000@XVV00000000@736lnh40000000000000000000000004;^Y0000@6J`h;KF@C49LX0VT1JM0000<Fg8000000000000Q5J200000000
00000000000080USH@Tl00000000000000000000000000000000000000000000X;aQ\g0?0000h2kFh5=B000000000000`Fbh\XeC0000<AP>0000000000000000
000000005C2A0000000000000000855H0000000000000000000000004^?^0000000000000000m=KG000000000000XDKb516E000000000000@OfY8W_>0000l7:6
`leYe>c=4H`>0000DJFg00000000L;9100000000000000000000\V:8@YY?00000000000000000000000000008c^=0000000000000000000000000000000043ef
<7X_8g_6T1gg`jYD5;59a60TT:lM00004U5PQ=^?0000000000000000`PI<0000Ldm000000000000000000000000000000000000000000000hQ;g000000000000
<5EdHeee00000000H7nZ00008Sk^00000000000000000F4N0=_B\CDKDLL<Hk\Z00000000XGK@00000000`S`Vi?DD<g@k00000000000000000000000000000000
000000000000HSEY0000000000000000DfV^l?O`00000000000000000000000000000000000000000000\Nj40000<Bj900000000000000000000000000000000
0000000000000000<kfE00000000000000000000000000000000@:iZ0000000000000000TWAN<aKQA5CB0000000000004UgDh6h^P9P;D<<KDD<9LAcam?]=DHM@
0f];aAf_`dIKT`A]0000000083Ye000000000000iAR2000000000000ln2=000046D<09kL0000@fTi00000000<@1<000000000000000000000000PPL<00000000
0000Y2=j00000000X1`L0000000000004Bg<Lb4;00004o0c0000m7mA00004;c`00000000000000000000439M0000000000001107I2cM00000000d?cUQB2=0000
0000LE7bPKHC00000000HTSZ0000000000000000000000000000Q>Ul0000@OlG0000A>FO00000000`Lf?000000000000000000000000DcV_1Bn<E4Ne00000000
0000HN;l00000000000000000000000000000000000000000YRfX_ELTAf[X>EJHZUj`jbMd3XAXk43000000000000000000000000000000000000MBjO00000000
0000`5[K14SF00000000000000000000XPc2000000000000M=dJ00000000000000lh00000000HjV\0000000000008h^80000LA>h4L6j\Md64PTX@_nM\X`H0000
PY>200000000hJg`0000000000000000000000000000000000000000lmR\0000000000000000000000000000000000000000000000000000000000008Z3;0000
0000DEI`0000d:5R<JGS00000000lOVh000000000?NU4OIePVMD00000000PZ:30000<G`C@]a9000000000000A4E>m8<SPgJd0000000000000000000000000000
000000000000000000000000d7iT00000000<[\A0000DLY]Dh_L00000000000000000000dN[T00000000000000000kRZ0000i1aZ000000000000PDA000000000
000000000000000000000000@OC[0000000000000000000000000000@XhM000000000000000000000000h@Je4FUMXf7e00000000XUE]0000Xa<^U=5\0000XJm=
0000a7g^000000000000000000000000000000000000LcQG0;3[00008CC;000000000000<2`A0000lNIF00000000000000000000000000000000hjb\0WIJ0000
00000f>U00000000lnZG0000H5UT0000D_<h00000000X5e100000000000000000000Y>YB00000000`C0300004GVCE@m>l@eJ0000000000000000`1_l0000i:\P
ABCU0000<Q6cU4:m000000000000=6I<<Ral00000000000000000000000000000000000000000000000006hP0000000000001>g:00000000000000000000m7>M
00000000@1[F@b@S00000000M7fYhGE30000000000000000`3g^TT=V0000HLQmDOaaMB=S8Ab:000000000000XdHam0Bah`iW`RNV000000000000000000000000
000000000000hJ9DPGR=0000<:d_0000DCMU00000000E?IX00000000000000000000000000000000000000000000T8]f00000000@G\X000000000000P9`ML58^
00000000H^96000000000000`JB5DZG1I@ak000000000000`dlI00004=Q^00000000000000000000<88<P>CP\]0Uhmcf00000000000000000000l>7A00000000
0000000000000000hJND00000000Xg3@00000000000000000000000000000000HXPX000000000000dnZ\`FJU00000000HokomB^00000000000004F6]0000PW6o
D\2P000000000000000000000000000000000000dYi2TLC]00000000000000000000T@EJ0000000000000000000000000000000000000000000000000000H<kM
000000000000YAUF<=e`E=2o00000000000000000>g00000dLNd000000000000@7e?XcK8@gde0000H<Z4<7S]000000000000000000000000<3o2hVj2m<bP0000
0000000000000000000000004]I395[2YA4Y00000000000000000000000000000000000000000000TLSJ<7jX\Q6YDkE]0000000000000000hnNS0000\V@Fl=ce
DjX000000000hQd_0000`D:8000000000000000000000000T`a:LcXolN=b000000000000X7BP00000000l\UN8A10000000000000PlM<4K8DXf^[LPlG]@[@0000
<BJkPbP^0000000000000000000000000000`3Xk000000000000000047MU00000000=9@h00000000000000000000L;jX00000000PIJP0000dNGo476o@mTm0000
00000000eC;K0000<0OP0000<f=a0PP=\DOU000000000000000000000000000000004N4I00000000000000000000000000000000e4G:LTk>00001=fj00000000
X_J2000000000000Q88f00000000000000000000L7nN00000000=7j50000000000000000d`H50000000000000000H<AR527P0000000000000000000099OZa3;W
00008=Z[00000000T[Sm0000000000000000l5bH00000000000000000000000000000000PQWG000000000000000000000000PTVjd=FIhZ>`0000000000000000
00000000`:\4000000000000000000000000000000000000000000000000`;0MP>Fhl>hA9>E5T[KO00000000000000000000dDM_hU`FdnL2Da6GY4om00000000
00000000]>hUD=_m0000@0ii0000000057QQLUQe000000005=a100000000@>APH?jh0000`1?M000000000000AB;20@:G0000Xa3ELZ0C0000M4T?00000000X47B
0000000000000000`U>]00000000000000000000000000000000M8oR0000@0^Y0000m<FR0000000000000000<>XL<290TKF:\1dd127300000000000000000000
000000000000000000000000000000000000000000000000000000000000\N>M<CT5000000000bQW00000000dJ7F000000000000000000000000000000000000
]AehACKB000000000000`7Rl0000<<4400000000000000000000000000000000000000000000000000000000<Ra=000000000fi:lEbE00000000000000000000
4k9M000000000000000000000000000000000000H3kR]CQ60000PM4400004kKo000000000000<ceX00000000T0k\@>8\P\;kM@XH0000T32PA@kG<5[;XAjc0000
H5@8lj<d000000000000000000000000e>`_00000000d=V8000000000000H@VbA>OW<Fd6D9?A00000000000000000000DA]ZHf<c00004[Be000000004n120000
000000000000D4ZGT>^Y<fNZ0000000000000000000000000000`jBD<Nb>000000000000000000004>Y<\\Ho00000000000000004IG?0000000000000000\\Um
0000Hg1_000000000000h>>E000000000000d=^_\_ZWX@6D000000000000000000000000000000000000\Hg0000000001@?\00000000@7`K0:bOhWhDTjf>A0C:
Y7JF00000000i6b7=?ba00000000000000000000000000000Xo<8OXA0000m@Y?000000000`D8\eMf0000000000000000000000000000000000000000D9d@0000
lm0>0000P=QC00000000000015T\00000000LY]cLf<00000000000000000Hd660000`^_7XXjg4>Tbdm9F00000000dm]B=;?70000000000ZO8Ah=000000000000
0000000000000000@OEY00000e[30000DI_600004ZRF00000000000000008C3O0000lk_h000000000000hRbO8e<^10LS000000000000@l0n0000\;0c0000`3dg
00000000\Bc[0000000000000000000000000000000000000000000000000a;W00000000000000000000000000000000l4IYLIQ>00000000XbL[U?iJ00000000
\?PR\FDX0000000000000i=`0000000000000000000000000000hZVfeC510000M<kg00000000<7WX<9@m0000000000000000hBod00000000000000000000DcDd
0jaO8FSX00000000dome0000@^Z7li`Q0000llN=00000000@lIS0000000000000000000000000000PhS6@@IX0000000000004U;30000000000000000]6\TE?WC
000000000000000000000000@=Hl0000EAFL000000000000000000000000\@lSDGZj@9kk00008d`:00000000L;jE0000000000000000T^2RHlGnlW]a00000000
T9m>000000000000000000000000h;k@00000000000000000000HOR10000000000000000D8Xk00000000Y8QF000000000000000000000]GK000000000000d[eg
000000000000000000000000000000000000000000000000lN8Y0000@;E700000000<BdH0000000000000000e@86@[`2UCdA00000000lG]68`hMH3lh00000000
00000000D5=100000000mCY20000000000000000@>>cdJ3[ICIR000000000000D[PC000000000000000000000000000000000000000000000000000000000000
0fZ2000000000000000000000000000000000000Hd_Z@;mD00000000000000000000000000000000H^R800000000000000000000000000000000000000000000
]C4G0000DG]Ta8ck\Xdm0000000000000000hJ[300000000@eDO0000000000004N6H0000000000000000000000000000PmWZ13X@000000000000iAHQ`;:40000
\2I<h9==0000LL3[00000000000000000000000000000000H>Ie00000000000000000000000000000000LOE;00000000<2_f0000Y1kh00000000<?BH0000<YUm
000000000000000000000000000000000000\QicX\XLD6;k000000000000000000000000QCMV000000000000P4AD8ME80000<nQ1Dg[P0000DTX100000000d:X7
0000000006?o@Q\P00000000000000000000000000000000000000000000000000000000000000000000000048LPPc>800000000\EgE00000000db3h`bMaY8\L
000000000000P_n?9?EeI?Q100000000000000000000L]k?TFHY000000000000dVCJP75B<fhX0000\GJ6PiU60000000000000000000000000TJS0000TAA5<JFD
0000000000000000P1FTE;m`0000DYK_0000MB;Y00000000Hoh^<R0Ili:RMB8W0000000000000000000000000000U>6T<]lP000000000000\GmYLI?n`[:AE0\T
0000000000008@Xk0000U6K@0000Hd?:0000\o@=0000PY\^00000000lC1H000000000000000000000000eBca0000l@d;0000000000000000hbUihe=[a;8n0000
00000000000000000]RZ0000000000000000000000000000I5Ai000000000000Y<T50000@i4J000000000000000000000000`E0;0000<^3:0000PG7P00000000
Q@L30000000000000000000000000000000000000000<Ui?Y9C:000000000000e8iTl8BDXUI]0000000000000UY5<cOF`nkI0000000000000000LDVW0000@X`<
00001CUd0000000000000000000000000000dBG10000000000000000000000000000d=^2000000000000000000000000Q8TU0000d6^A00008FF>00000fKL0000
0000=6KZ00000000d[ad000000000000HRCFPVl1@ZZj00000000U<Uh0000L3o>000000000000PO:l00000000000000000000000000000000TO;U=0dOd`^L0000
Q=GV0000AB0i\f73000000000000000000000000`X`24U0d03E:PFgWT^;l00000000000000000000000000000000P2f?@GHc000000000000@ElU000000000000
lebRTHI?000000000000000000000000@4;fE8J0000000000000D4Pc@D[BTdCL\]7d43_]@b]o`Z\9@nm4000000000000000042X1ThOZ0000000000000000XWPT
a7^bA7a40000TBYU000000000000000000000000000000000000\Bm<00000000000000000000000000000000000000000000`BSm0000H\@g0000000000000000
0000=3YR18_GPcY>0000LGCi0000000000000000000000000000000000000000P]^mU00;00000000000000000000000000000000Th3Q0000Lm72000000000000
000000000000HgKc000000000000TL5L0000000000000000000000000000000000000000I:<1\00>Pe[_000000000000`<leDbId0000000000000000l;la0000
000000000000a>?g0000000000000000000000000WI98TJ50000000000000000000000000000DRM69@V?@1cO0000P3]j0000PFKA4VkJ00000000000000000000
0000000000000000LmL295jdIBli000000000000<k`d0000000000000000000000008dXI0000000000000000QA>O00000000000000000000000000000000P0?`
TM;g00000000000000000000L@HY0000`\EGT>4495T<0000h<k>000000000000d1CD00000000000000000000000000000000dmDmD7kdH<OVL09IXiYF0000YCL5
000000000000`LWX0000]AdkE7k<5B=`0000DG\N0000000000000000000000000000D[^g000000000000\VHbE?k;<GIg00000000000000000000M@9\00000000
000000000000l_0i000000000000X_dj00000000000000000000dKJ]85OeDVgDa@;a00000000HW\50D65hdkQ00000000000000000000000000000000H^jB0000
0000000000000000000000000000000000000000000000000000E6H0d>0[000000009B2J0000PTQR\5=SA<aW0000M23ad3[oPn?8L>fD0000@5<X000000000iAb
00000000L[ihd_R:0000000000000000000000009<o30000H=kd8BZT000000000000H^VKhgN?000000000000000000004`S\00008T5V00000000000000000000
0000@SP50000TE3P\J=Q0U_U0e]D000000000000000000000000000000000000<@T<0000XUZD\j?700000000Pea^00000000000000000000@7dm00000000\M2k
0000000000008;abl=]aHF^3]>XB00000000000000000000000000000000000000000000mB;L000000000000000000000000I9X?000000000000000000000000
0000`F5i00000000000000000000000000000000000000000000000000000000AAT:0000A=410000he>jd96P00000000@@f300000000000000004<Y800000000
0000P?I60000A49[000000000000000000000000000000000000000000000000L6oc000000000000LZOJ00000000dNUh000000000000ldfa000000004f`l0000
To>300008SYj8_0[000000000000000000000000U1E>X6iaLU^QY8[=0000l1]10000@cX5l64aXQWWi?CZ00000000i@TBDO4eH[FnPaYA0000]8Ba000000000000
000000000000X=SG<RkB000000000000lE;[0000000000000000\Eh80000000000000000000000008NEYYCX>00000000TZO10000000000000000000000000000
@gJ<XS5a<hgEPnO]I0:?0000000000000000\952Q3c<00000000PJ?g000000000000000000000000000080B\00000000`WhfQ7o=0Ubg000000000000]<>J0000
0000`@=^0f550000000000000000he\@4]:\`0;74kK\0000000000000000000000000_\6]32J000000000000000000005>g0LS5B0000000000000000lE6X0000
00000000X<bK000000000000000000000000lQ@Jle?V0000`Qmm8WD000000YDA000000000000@O3K0000\X:900000000d<K[To4P`8K:00000000000000008;3H
00000000000000000000000000000000TJ:Q0000000000000000000000000000Xg_GY3e<00000000eCl7000000000000`_0L0?HMXQoY000000000000hHKn0000
000091[O00000000E8USY=;>a5Kha9D?000000000000A5:A8C6700000000000000000000000000000000M<KNh4^>0000AC1W@[gZ00000000@<^TPOngh=c7D@;6
000000000000000000000000eBbD00000000000000000000000050T\00000000000000000000000000000000000000000000hNZ:0000000000000000X_E[0000
0000\>E900004l`50000000000000000h[6P0000000000000000000000000000<2Q400000000000000000000djo2DW>B00000000000000008GXE000000000000
00000000000000000000000000000000000000000\5U4HhP5>SL84Y[=C<H@9gV0000000000000000hijS0000HF^G000000000000D5VQT9aT<V_KT9h>X=5UHKhN
0bAm000000000000`1^900000000000000000000\dg<0000H54e00000000PUXVP\NELAl`PB@[00000000<g1E0000HA030000LYSF<VG\0000000000008=ZjD_XX
8Vh[0000@7gn0000000000000000PB:@00000000`RE?0000000000000000000000000000000000000000000000000000\PUI000000000000XnZ6DLZc0000L61N
EAna000000000000LkQ@0000=CQV000000000000000000000000000000000000000000000000<BBm000000000000000000008>Io00000000000000000000Te7Z
M5=HhWh30000`nVE000000000000000000000000000000000000<f[A00000000000056S5000000000000000000000000000000000000000000000000H:?Z8Z49
00004S]i0000000000000000000000000000LnjD000000000000000000000000000000000000000000000000d?Z8@GUA000000000000000000008\?d00000000
00000000000000000000L>nn00000000000000000000000000000000\=YOlCUQ00000000000000000000000000000000000000004VBV00000000d`Db00000000
aCDn00004kGB0000000000000000000000000000XZ[G0000000000000000000000000000m6_E0_Pf0000Hg1Q0000000000000000000000000000000000000000
Y:0E@AiT000000000000T__NP?MMX\d<0000000000000000DEWYA10l000000000000\=;o000000000000000000000`4S00000000<\MAE<fV0000000000000000
000000000000d0no000000000000L?dV0000000000000000000000000000000000000000E>fV0000XC^g00000000U=B40000U5hb4k6X0000T2bV000000000000
e2en00000000000000000000000000000000000000000000000000000000\XBB00000000000000000000P[Zc0000DD]MdYWN00000000000000000000dnoB0000
000000000000000000000000000049<=00000000T\CY00004`e700000000000000000000LQKA00000000000000000000X>5O000000000000dM^f000000000000
00000000000000000000d_Ra00000000000000000000X2[aH??G`5Zk00000000000000000000000000008Bcg@>V410P1000000000000@iQIdM@cm>b000000000
0000000000000000Y5\T0000000000000000@Q:T8f>0T6\X00000000000000000000D8JY000000000000lFSL0000D;m30000lU>l00000000l4Kb<k`G0000`Ql2
0000000000000000<cnP00000000000000000000HG@20000@m440000a@WM0000D5Kl`Xf^000000000000lJZg`f6hE>PXdKCP9A0A0000d[030000000000000000
0000000000000000PNJP000000000000000000000000]0iIXd3L0000L>WTXf^M00000000000000004V8EE3oP0000a4^d@J`l00000000000000000000i01`0000
H_2;dAF>0000000000000000e=8RL<QP4<l:0000000000000000lENG00000000\F[U00000000L<Yg09JYh;\K0000000000000000000000000000000000000000
0000EC`Y000000000000@39>0000`1Y>D<6h00000000000000000000e13L0000hFEL0000hCgn0000<?@F000000000000`?0U=5I?000000000000\1TbLYOb0000
00000000000000000DgJ<[YF0000PnO50000@CoE0000`@D000000000000000008P>l0000A4UC00000000HZ>800000000M:bGEC[L0000<33;0000000000000000
00000000000000000000Hc0hPE1k00000000000000000000000000000000000000000000Y7U500000000d56nX`dE000000000000000000000000QCk:00000000
000000000000I;9Z0000000000000000PYn\00000000H2RG000000000000TMZ00000@Q^hPgk519?i00000000@KMQ000000000000000000004VC90000HgH392JA
m0mHE<oS000000000000000000000000llXE00000000H2AY0A7IhS3F4SMK@VK68J>Q00000000000000000000TWUbe=dW<f;A00000000PPb^0000000000000000
D^0FDV`<00000000000000000000000000000000000000000000000000000000000000000000@`Ed0000000000000000TbRn000000000000@]?:000000000000
000000005;H0\HTJ000000000000T]Za000000008[>N00000000U0iX0000TBiM4<3700000000hA8[4PZUDclHi7WM00000000D5i>l?1h0000HK;5000000000000
0000XMJO`DDh0000000086dJ000000000000000000000000000000000000000000000000077;`iKQ000000000000000000000000000000000000000000000000
0000000000000000hF>T0000000000000000@>`X00000000TAfN0000000000000000X9b90000000000000000`Xb4000000000000000000000000000000000D\h
HGiW4V1=000000000000HGk28H@[<^FY0000M4XBH><44QOg00000000000000000000000000000000\XIT0000Xa^K00000000000000000000\Y2LXVNmdn8k<oI=
000000000000`@?[0000Y<HQ000000000000\DQZ0000000000000000000018@b0000L3aI0`@D`lN]doI[000000000000000000004DIL00004m7cA=>^La:U0000
P7PW00000000TAPO\a^f000000000000l>Ho0000HQS3000000000000m=?f000000000000U@=O00000000YB@<\TT90000000000000000000000000000D6kN0000
`BC6LiHC00000000000000000000Xl`P0000=>aVd8fg0000aAg`0000000000000000000000000000<Bij0000000000000000i2aYY@gc=4Zh0000000000000000
1>3k55I2Q63K0000000050Y30000000000000000P=dG00000000d[8f00000000D9HY000000000000XZUJDeo00000PTh^000000000000TjV2lJi?ln2Xlo160000
L:K6lCW@00000000000000000000000000000000<I4b=?TT0000i<fF\YbV00000000X31K<KU@0000\Bc08ehd5CMi000000000000000000000000I=G<00000000
0000`]VE00000000000000000hFMD2bF000000000000`6LW000000000000000000000000000047@L00000000@N:T0000aACkPfKh00000000000000000000`N`_
0000000000000000000000000000T:IM00000000E36J0000\gbS00000000XE_`00000000ICOMXm0U000000000000000000000000lUX6llX:XRa\0000`;a10000
LdAVXoTk0000000056j60000000000000000P<KJ@jmN0000`SJ]572J<1>:000000000@b40000`L7dl2501?_Z0000000000000000000000000000m=6a00000000
0000000085ln\:Nk000000000000000000000000L:Qj`5gS4P<Ch]B11=ekY>\T00000000000000000000d[W65>2H000000000000000000000000000000000000
5?fY0000000000000000DlF8h7Yf\`E1@P@<hJ32000000000000000000000000dTK3000000000000TMl70000TAhKDi1<9<oC000000000000d5b]T4LO00000000
lS>60000000000000000lIGQ00008e2OlkSg8i62dU5bY;ca5@<H00000000H4l3000000000000000000000000a45e0000000000000000M3MK@?0i0000PE[M0000
0000000000000000DXV_00000000000000000000XAN]00000000U62h0000P0<k0000<P_<0000l26DhCIY`DS_0W`O00000000<TV7HQdOEAI1000000000000<FfH
000000000000000000009>3N0000000094iT00000000`F0600000000000000000000i8N3PdlV000000000000H8ILh3]O0000A3_c0000000000000000<]dC]BCE
000000000000`LWA0000HXBU8^^i\6@R`fVP000000000000000000000000000000000000m7R3D2]I00000000000000000000]3M9DY@U00000000000000000000
H0Ci00000000L``K<c7ndlnT000000000000000000000000<X4f4nhCIAXR0000\T_I0000000000000000000000000000000000000000dQ9LXcRI000000000000
0000\lV\8?:OY12T00000000000000000000000000000000H6\l0000000000000000000000008@]>@d9Q0000\WfE0000178o<E7Y000000000000000000000000
000000000000000000001ANj0P3?00000000MBJB8>9fPJ@n00000000Hfgo0000000000000000000000000000hnP00000@?lJ00000000H6e[E@2=0000@:F0hPb9
00000000000000000000a?l_0000HXnNUCB300000000000000000000978M00000000`d3n0000000000000000U>Pel[l400000000000000000000000000000000
=BEe00000000000000000000HAG_05]X00000000PmShTKP000000@MB00000000H3oc000000000000000000000000000000000000HP@ldPBY10IQ\mQCHFcj9?[]
0000000000000000000000000000HG;mPHL>000000000000\HU\000000000000000000000000Dm]S00000000\obh000000000000000000000000000000000000
000000000000000000004?Af`8\:DT\U00000000000000000000@_mF00000000T4FPT7;STL\P00000000000000000000000000000000d^Kcl^eo0000<OTN0000
lddP00000000000000000000000000000000H68O0?n<00000000YAh[00000000D0F\000000000000H[c?000000000000haoA00000000PCPTY5ZaQ=g:00000000
0000000000000000LEkF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2PdM<UO00000000
00000000000000000000000000000000L6PK]6:400000000X:Cn00000000a<4F0000000000000000000000000000@GnD00000000=>7;hWX^0000XQhE00000000
0000000000000000D6K:0000Lc90000000000000E9O>00000000000002NL00000000414[0000000000000000000000004;7QM5MG0000000000008GWE0000IAXl
40;d0000000000000000HW[f0000000000000000DQk]0000000000000000mC]C00000000a0ZQm42>@AO^00000000000000000000IC3m0000PcoQ00000000\`_b
0000000000000000000000000000TOIDL;FjDLhl@[\j0000@SY^00000000D<\U0000LO8N0000000000000000HaMI00000000<4B_000000000000hg]C0000P31`
00000;jk=4o`000000000000Hh_g0000hBT@0000000000000000000000000000lcEJ00000000I8NF00000W0Z00000000D0Y^0000P3=X0000000044g;00000000
H2a<00000000000000000000000000000000I288@GVb000000000000H[L:<1c[000000004FS2mCBF0000Q49:0000HaXhE9A?0000000000000000000000000000
TP:5ECR9000000000000Hk]N0000000000000000H6Cl00000000000000000000000000000000000000000000000000000000000000000000H?O2X6RU0000lC5>
LZ=9T7^A\\if00000000@08M000000000000E8i6000000000hGD000000000000000000000000HIDb0000000000000000000000000000hZ5_00000000TKP90000
000000000000H3ooL?i\0000h_ZkhE?=MALfU8[a0000000000000000000000000000\0lX<EH`0000000000000000e6>S0000XD7=E6mN00000000000000000000
00000000Tg[C0000`;aA0000e=UP000000000000XX=<47MolB>C0000000058M<000000000000d`HW00000000000000000000812Z00000000`1ko000000000000
0000000000000000dJAghR5f0000000000008fG<HLHDToOS000000000000h@oSPb2i000000000000000000000000000000000000000000000000Y7`N00000000
00000000A8kWiA8O0000000000000000000000004YK60000000000000000000000000000000000000000U>=:000000000000@FQ8000000000000000000000000
000000008TN:0000000000000000000000000000e=P200000000`0b500000000P?eZ0000000000000000\Hn\0000000000000000000000000000000000000000
0000a9bf@?7A<_N0i@CN0000000000000000000000000000lK[OHhRL@7ee<UBG0000lN9N0000LZe<@QOT@>K4\AN=TX8J9<b04?:?8ZSe000000000000U?QhhQ[o
0000h1chP8el0000000000000000`gDL000000000000@M8oiCT00000000000000000000000000000Y4=Q00000000<iWi80Th<\8900000000`Xee`fOeX<DZ`g:C
HnTBQ05Z00000000LG2fX_PT000000000000000000000000000000000000DLVYA43N0000@=D?00000000000000000000000000000000@ZY00000XlC<50TI0000
\m9YL6T7000000000000I2;5000000000000000000000000@6Ica8mg0000`gCG000000000000lSn200000000<7aR00000000000000000000000000000000d\Fj
L\cXde`]85cGhUSY\\X400000000M?[PIA\j0000m4_10000l38C00000000000000000000dbT<0000ThB`PJ^iY?FOiCeK000009<l0000000000000000@VOB4D_=
DZ82@`0VhbXE0000<4hf\M[Q000000000000i:>5\G6m0000HPf?00000000000008W[\PfJ0000000000001?;Q@XH9PbK@0000P=mfdkEJ00000000`QB800000000
00008X=YDL;nl8o^00000000000000000000000000008R?7000000004Kk]56]MP`GQ0000000000000000I3k10000000000000000000000000000000000000000
000000008>eIACFo00000000000000008CmJ0000000000000000hImN00000000Xa7lQ5^L00000000XDoOQ>VY00000000LR_`00000000000000001=7i`Dn_0000
i89J0000PSmRE4fd000000005@UB0000m5_?mASP0000000000000000D@f@00000000000000000000l7XS0000<d_n@8d@0000000000000000@j7b000000000000
000000000000000000000000000000000000Da:E00000000000000000000000000000000000000000000D7Ki00000000e<0M10^L00000000hdWI@^LO0000h4^N
000000000000000000000000000000000000000000000000\9Md0000000009k[00000000000000000000Y@?f000000000000000000000000I@Kf0000L@lb0000
0000@JHC0000000000000000000000000000M4l_000000000000000000000000000000000000000000008TMm00000000PekgXk0W0000000000000000\IEK0000
00000000h0K:00000000000000000000000080oilKEm000000001B19000000000000000000000000X0kM000000000000000000000000dX^a0000000000000000
00000000`X`j000000000000THS:000080[40000000000000000000000000000<VIh000000000XcJ]>aI000000000000I=Fo0000L1G400000000000094j:0000
00000000QBo`0000000000000gAW000000000000XZ:c8`S<00000000000000000000000000000000000000000000PZ:F0000000000008ihX000000000000lTm2
PE1X000000000000000000000000000000000000\]_>hKe<Q7]^0000000000000000P61@0UOJTki?00000000HCbC\i8Q0000PBLi000000000000P3Q^00000000
0DH>00000000000000000000000000000000d>4aT\ld8b\P0000000000000000000000000000000003PF00000000L`F@\f_f00000000X?c8LgKT00000000lAic
000000000000A7C[0000000000000000000000000000\]^_0000PiPJTDic000000000000<E2A000000000000000000000000000000000000\V^h000000000000
00000;G@@gSL000000000000000000000000000000000000000000000000000000000000000050[Y0000HRPS0000000000000000hfJCPULm0000\0c3Q:mI4Zo1
E5XA00000000P:dD000000000000000000000000@odV00000000P7_g0000000000000000000000000000TSIE000000000000000000000000A=TY000000000000
0000000000000000<H9elT?Y00000000000000000000DE]g@TGV0000000000000000E9JP80Lh000000000000<AaN000000000000000000000000000000000000
00008=:?0000@0Q1l>\i0000H5f40000`W3=0000`oQL91QI00000000000000000000000000000000000000000000000000000000000000000000000000000000
I?EH000013Z80000A6m=8MhS000000000000000000000000PF8V00000000@02l00000000000000000000dOBXDeIlTEm60000000000000000a5?H0000dUQ30000
0000173Y00000000000000000000\6[W<LNO0>66a80E4;IoPb=>000019Vmm>YL000000000000l6lK00000000h7g4000000000000000000000000000000000000
0000dDE70000000000000000000000000000T4M8hgN1Y2FZ0000000000000000L@aY4KXa0000dNP>0000l37dL56>0000<<k\0000e4:TL4ja4e\1e76j00000000
00000000000000000T`^00000000l?E80000L3f`<>Nf]7fj0000000000000000D5McDWT;0000000000000000lk1W00000000LRL;i>`<HFYK0000000000000000
00000000Q8;\00000000000000000000000000000000h86IY2@Km5>H0000000000000000\IK@\T6S5CjA0000000000000000000000000000deD]000000000000
000000000000h]3K00008?TA<CEVlSE:000000000000000000000000000000000000000000000M_T000000000000UCIlDZ9P00000000000000000000Xd3;0000
0I8O000000000000i8fBl]_idCaA0000hM\40000000000000000000000000000000000000000000000000000mBNDHZYf0000D<h`<DLa00000000000000000000
0000000000000000000000000000d=]20000000000004lT\Y=kL000000008oEd5AID00000fK:0000000000000000X`1M00000000A?MVH@1V0IRl00000C;?0000
X9^H54W`M@O6000000000000000000000000000000000000\OGI437V0000000000000000000000000000000000000000000000001>eV000000000000000004Ni
lgTn45ci0000000000000000000000000000d3Cf0000TdJ60000000000000000<XM?00000000000000000000TQX7\]L<00000000000000000000<>1>]@Ni`HiT
0HNJ<NTl8m2o00000X<:00000000LZkK00000000000000008P7W0000000000000000@Bn1<W0A52AZ0000000000000000hG\c0000`Gmg0000L=OiDfNl00000000
000000000000000000000000000000000000HHMedFkDTQB[0000000000000000000000000000000000000000T6ZV000000000000000000000000000000000000
hiIG0000000000000000000004V20000l5k;\1X;00000000000000000000000003d:dVFRTEAXY?Uk000000000000dkjl000000000000D7KV00000000h_6NdQgG
0000dlhATng\00000000\2gO00000000000000000000lioB0000hl610000000000000000X_Fl0000P6Ta00004I[Q00004ge>0\bj000000008DkF<Tb=DIfa0000
0000000000000000@>3A0000h7VD00000000000000000000000000000000XPX200000000000000000000dbYm000000000000H1C60000XOmmLiND0000lVJWdlRV
e@dT00000000L@a20000l5hL`_dNDgbja;<b0000000000000000LU`h00000000D1bK`Rln000000000000000000000000U3oe0000000000000000000000000000
00000000he:^DWT2lD>80000D]<:00000000Ta@LLbU>E><Cd02Q0000000000000000000000000000000000004bA[00004KHT0000000000000000000000000000
00000000000000000000<_@@0000000000000YE`00000000TLC60000@oILTja600008mGL00000000000000000000000000000000000000000000000000000000
000000000000000000000MHa00000000H27g\1iP00000000000096cd0000000000004EVn00000000TmLVi3G00000leHA00000000000000000000000000000000
000000000000000000000000h@FG0000000000000000@BW10000000000000000\1Eb0000\XTm0000000000000000000000000000Lje40000\E2JlSNP00000000
0000000000000000H][?0000I5]Z00000000I3QHThLO@GB900000000d7_70000000001Bi<Wf54_Yd00000000lSH^@g^a0000000000000000@A89000000000000
0000X:f;@R:<00000000\jcL00004U0O00000000D>T?0000000000000D`C0000925]00000000000000000000=1Y]000000000000000000000000000000000000
0000000000000000000000000000000000000000A3Lg@al20000000000000000T;JQ0NcP000000008KH`0000000000000000=C6k00000000l4Ho000000000000
000000000000000000000000`BA;00000000000000000000000000000000000000000000000000000000000000000000000000000000hg;9`oAG0000000007o1
000000000000000000000j>f00000000<fdg000000000000D6<j0000\RaL]=S8000000000000T_OQ000000000000000000000000000000000000000000000000
00004C@F00000000]4H90000a:HM000000000000000000000000000000000000E7b]0000000000000000L5QKTn]m0000l=M94Bd]0000<^]fh?6Nh82<LZeO0000
0000T:;2<F]^0000\9T=00000000LE<c0000000000000000Q84?000000000000H:`:0000000000000000000000000000h7[Y000000001@A1aBQI000000000000
0000TF;Y000000000000<Mn@00008FW_00000000000000000000000000000000000088Mm000000000000ECFOLY]T0000`?>Ji5Q@00000000000000000000PSPf
000000000000T;kQ000000000000X51:l;n9TE^V\[hh]69T0QAT0000T=5i000000000000000000009Ac:00000000000000000000000000000000000000000000
<_aP00000000000000004=1@df1100000000000000000000000008]U00008]e2D=_]0000i9KBT1P;DNoa0000000000000000000000000000DSOG0000a>SY\]45
0000HDMn0000000017j^00000000lAhiD5L?00000000<CEA4JilE35TP[0_00000000000000008g9A00008i4c0000000000000000000000000000E03E0000\O]T
0DTOXJRR000000000000000000000000000000000000000000000000I3ZK000000000000000000000000000000000000000000000000000000000000LcNC0000
0000H:;B000000000000l1Jj0000`Y@JT`=n4D>dLjAR0000`nl_0000d`j@d?Dj000000008`LE0000000000000000`T8RDWdLheBR00000000\\c@0000D;do0000
A@fSd7_E0000hZl70000000000000000000000000000@EEH<c2j1:1l\f]cm0kV00000000000000000000000000000000E30:`F8100000000PTSM000000000000
0000D[0P00000000000000000000=;GE0000000000000000T4]8@LAZ0000000000004jBe000000000000000000000000d[W]0000000000000000000000000000
\Gca00000000HLfi<\BL000000000000@^nL0000000000000000000000000000000000000000`Wkn0000@_=V000000008RK>0000000000000000000000000000
53[S0000L40;00000000hWF100000000DRfV]Afo000000000000000000000000000000000000AB^]54@S00000000000000000000lSG^<H2M0000000000000000
00000000000000000000Tn4k@9nXPGWiE=[;000000000000000000000000e8DE00000000<CI;00000000000005D1\OHP00000000<7OP4emS0000000000000000
000000000000000000004::<00000000TnR\00000000I7P200000000l^e80000000000000000DKoi00000000000000000000LW9L00000000m8a20000M3kL4:BQ
H?\N02U_00000000@65ChbA600000000000000000000iA310000000000000000\Gm00000000000000000`bo=0oec00000000000000000000]=io0000I1O\0000
0000000000000000000000000000\j<MQ97W@`obP`2I000000000000`R\500000000000000000000hdI`m8^000000000T5DE0len0000000040D7QC;100000000
0O3>00000000hW9:000000000000000000000000@0a<0`YQ0000XAFo8bCX0000000000000000T]ind4UMHFRQ000000000000DO1\00000000<VJ80000a;XF0000
00000000000000000000000000000000X`FO000000000000Y@i000000000000000000000000000000000000000000000000000000000000000000000TMFI0000
00000000000000000000\9RXE:OU00000000000000000000E6l[Y8KEhB^^000000000000LKmf000000000000D@>80000dcB000008C2G00000000`?@500000000
Ld8[0000000000000000000085_O00000000000000000000000000000000]BFbLnid0000000000000000e3^M0000000000001AFiH?OA0000<ghA00000000@FbH
000000000000`>SQ0000000000000000L\lM0000000000000000000000000000h`]e00000000000000000000000058`c00000000X;>h00000b;b8Afh@EHW0000
00000000\_^J`a9BlNmZ0000L193XIG_000000000000X4]U00000000000000004>]d000000000000d?Ye0000000000000000000000000;ITLadS000000000000
000000000000000000000JaC000000000000dffJ0000000000000000lXm\000000000000]=lL000000000000000000000000000000008DS3000000000000@aGX
00000000000000000000000000000000AA9_00000000000000000000000000000000X^=`0000=85C\[G>L40G0000000000000000000000000000000000000000
0000lei7<AaY0000000047nf`6=h000000000000h;<GI6@C1B48H``Y00000000\5Rl0000000000000000000000000AOn000000000000000000000000A0b60000
0000U>kd000000000000<<di<8`78\mLdi;[LnbB00000000000000001BCk00000000000000000000000000000000LW\FX@n100000000TnM=Xi41=5f\00000000
0000hA0S=8fd\;8O00000000<JEN00000000`UF60000`[=JL\Y>@mAkmAIN00000000L^3g0000000000000000HY^HPdnL00000R]^4;B20000000000000000`Z[9
4JNo@d^od7Ra8I1E00000000000000000000`7:S0000000000000000YAMC00000000000000004AH?l:b>000000000000\k=?\8W34>e_@Fl3T`7H000000000000
0000000000000000<nWU\E@200004f\A00000000@4J:04U>hF\J0000hgAG0000U@@30000]64VXUGc000000000000DY3Z<K5cdfeje5gO00004a?Oe@ZS00000000
000000000000T7A;llMSL6S]000000000000000000000ea?0000000000000LK3@?=_0000000000000000000000000000`_WZ0000000000000000`Fj600000000
<_]i00008do2i=o>`L7G0000XN3j0ZkaY04e00000000dP;F000000000000000000000000lB3f00000000TeiLlAQ[00004>N<0000000000000000000000000000
000000000000Q3iA00000000=73j53de000000000000XG__00000000l^>Z00000000m8EG0000<?Sc0000<_:TQ7[?00000000X7QP00000000E8_X000000000000
000000001<];0`Z@00000000\3W``@m2LX?<00000000]3SX0000L?Y2000000000000000000000B9H`BUcD_T?i?NMaAgj0000Td\`000000000000e1IG00000000
0000XOa7000000000000000000000000H9We000000000000000050Wh0000hS]HDb<E0000L0JY0W2R0Y?_0000`hToL82j000000000000000000000000000048Ei
00000000Y9<i00008P]9@2;1h:C`@aD>dbN2LfX=T9:99?]W000000000000000000000000Pl7Q000000000000P]:L0000dPMU000000000000000000000000h1[2
0000lAeJ`]B\\]Kjl=ePP_W1P[;Q\c6^000000000000000000000000000000000000000000004X4F00000000\R>@000000000000000000000000000000000000
ha<A000084Rbd?Pg000000000000000000000000000000000000000000000000`[C@00000000000000000000P6f3000000000000000000000000000000000000
HG[R@0i;d]^K0000lBZjlH4]4BH7`Q^\8[AM0000L6_i0000@:B=0000000000000000000000000000000000000000<K7a0000<JiNY5hB00000000dh@3<X>Ah?VO
000000000000`=TdXb3O00000000h5dTDC6K0000\0;UA:2N000000000000000000000000000000000000\Blh00000000m:^Y000000000000000000000000M@RH
42BaQ8j6000000000000000000000000l4XYX4^[DIcZ00000000000000000000lamm00000000000000000000000000000000`:]50000000000000000hV@e0000
00000000A9GT0000@EUQ0000000000000000I;W=P=f;4SboX^[D00000000000000000000P;h8`f?n0000\1EE4Dm_0000M@P`000000000000000000000000D6M^
000000000000h1mc00000000000000000000E:Rj000000000000000000000000000000000000HT<I000000000000000000000000000000000000000000000000
00000000000000000000000000000000dG[m00000000Hf6?DRba0XSf000000000000000000000000000000000=\a48181AP>0000H;`^00000000000000000000
00000000l8?G00000000000000000000000000000000000000000000Q5GP00008QDe000000000000Td5>00000000`aQE0000000000000000DbZ?000000000000
0000000000000000000000008YEP00000]kmhh@P0000000000000000000000000000000000000000000000000000hSee<2bd000000000000\1ES000000000000
0000lXVF0000X[9[00000000lPa<`n5ZHSlN000000000000000000000000D^dDH][O0000LS6a00000000TS9m0000000000000000`6H]0000000000000000dSLA
000095EJDL>`000000000P:^I48e0000000000000000000000000000000000000000000000000000dDBd0000HMQ\0000HWZW0000i=mg]?[jLD^PiBe8\CO`dG3I
`T7@0000000000000000HGj?DAU5@Qi=0000000000000000H9Z2LBfODHfMXdj400000000000000000000T2d4000000000000000000004k;l0000\A?=00000000
19Id0000laH>00000hH54O1B`ZAC00000000000000000000000000000000PMBO\k8AhGQf000000000000000000000000000000000000i>>D0000000000000000
eAYi0000000000000000hbOl000000000000@:GKdG2FdioY0000000048VF00000000d`09L6;FP=j84DC80000000000000000000000000000000000000000=0b\
00000000d2nR000000000000000000000000000000000000hD4P0000000000000000dL690000000000000000000000000000XTcA000000000000]2Nj00000000
0000TmfE\ZJ3Pc;>000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TaiIACjN0000<mk?000000000R]l
XS@h4d?RYC_i00000000HRU500000000LB]]lJ]i00004ig`0000000000000000YB[600000000h9da0000TW6]0000X[QH\S=]HaSK000000000000000000000000
`TUF0000lbd1Hh<<000000000FU^M6TA00000000H_4H0000l0h`@3kGPSfD000000000000]CkW00000;mg0000000000000000T<Qk00000000DcY`000000000000
000000000000XD@9000000000000`JLF00000000X^T5X8\j00000000000000000000000000000000000000000000@TUU1@BT0000000000000000000000000000
0000000000000000M>QR00000000000000000000d9WBXWH=000000000000000000000000000000000000000000000000000000000000000000000000`dWi0000
000000004Wjk0000000000000000U>;Se=7P0000djU>LXb>00000000A@Xb0000`2H`0000H=HN000000000000l04^hAB=00000000000000000000000000000000
0000U0AMPM4_0000000000000000000000000000000000000000DbUP000000000000@ED2000000000000000000000000<64=0000000000000000\QWg00000000
000000004JbYHe_40000L52^0000000000000000L=iVA8oh00000000000000000000]=P?00000000<AIUeA17000000001AU00000U:`0=>UE0000000000000000
Q74;00000000000000000000dBR;T\P60000000000000000000000000000LiQb000000000000lkoH`oiN0000PFIl0000hl^h0000hKPK00000000000000000000
\>hg4RV600000000000000000000hR:Y00000000000000000000dASY0000XlDo00000000000000000000000000000000XkIo000000000000000000000000`Wka
U6ll000000001@@d000000000000000000000000deOK000000000000<@]_000000000000aBnI@khd000000008?W9PGcm0000000000000000<CHfHTO]00000000
00000000\17S0000\ZEg00000000\OZ:i7cN000000000000000000000000000000000000@:2T0000T4hG<A[P00004Y[<M4AZdl<m0000=>Ce`OY<8N3[0000lGQ<
D7]O`g6iIAn:00008Gij0000e=`Q000000000000=1cYPK\hi?bW\TaA0000000000000000<5^6hT\jTmZ`00000000PnM^EAF?PkAb000000000000000000000000
0000\R[e0000000000000000T1K8\Y9V000000000000hQJS00000000000000000000000000000000000000000000@Gb@lQUd0000000000000000000000000000
000000000000000000000000X>@40000000000000000L6N1000000000000dl_\=BB>00000000000000000000iCPf00000000l=PD000000000000lVEJ00000000
hP^M000000000000000000000000l`530000Ln^60000E?RRdNYOU1Nn0000P67D0000\:N00000h<H9000000000000lPDh0000HZ2F000000000000000000000000
00000000De\U000000000000lJ`aa@Je\ZYZ00000000000000000000U5KW=BXX0000000000000GT=l0`_TAFUHfA700000000000000000000`@54000000000000
0000000000000000000000000000000000000000L13n00000000000000000000000000000000000000000000000053ka0000000000000000<eNY000000000000
0000D=FW000000000000HgGa00000000D3?@5B;?0000000000000000XG0R000000000000000000000JTB000000000000PRAd0000000000000000000000000000
00000000000000000000<ETB000000000000000000000000000000000000000000000000`@aK00000000000000000000000000000000000000000000HGKQ0000
000000000000000000000000PHBfPTXXA?0d00000000000000000000T1`<dcao0000PBWXhL1L00000000l^D_00000000000000000b7Q@IU=Hhn600000000H[Hh
00000000\9KUT\EjE3YA00000000M840000000000000l:90000000000000\9N]0000HHR[l93I0000000000000000000000000000L`O3d[ke0000000000000000
00000000000000000000e6Jb000000000000000000000000TK[`A<g000000000XFl[0000H95i000000000000000000000000T^AM0000d?Fc\^]M000000000000
000000000000`Na?0000000000000000LD240000XC::\iDH00000=<U<Aad0000000041YZ000000000000lTFQ000000000000000000000000Lonkl_@k00000000
000000000000000000000000000000000000dQFhM?^WPDo2000000000000000000000000000000000000000000000000<n<Y00000000PAk<0000=1d000000000
0000000000000000000000000000Tm5ea5690000000000000000l9aI0000hYdTh<C00000000000000000lJQR00000000hMAMhML0PKS[00000000D1P`0000`UUh
0000PXWZ00000000@>jO0000000000000000000053Gf<gZ4AC;>000000008Zfd0000\J9R000000000000M=V00000000000000R_800000000000000000000Q@IA
000000008H1X]Cj^0000L^3I000000000000000000000000000000004DmL0000H_3k000000004Q7T00008NFK0000<C_k000000000000l5[Vd;Q>Tg?V00000000
000000000000DO@EPRPf<bojhmR600000Oi_00000000P]PN000000000000T7AI000000000000HN330000LOkn00000000E>O0a=I`00000000@?=m0000TgE?0000
0000000000000000HfOA000000000000=B0O4M\O00000000`MgN00000000@0>3T4S10000000000000000000000000000`5`D@`cF000000000000hUI200000000
0000000000004dXkdhHj00000000@:HV00000000`6Ob00000000Td540000m87o00000000XR@L0000=2VclBL90000000000000000`>M700000000dSM50000<?RW
0000hNT;<kig000000000000000000000000000000000000000000000000000000000000=:U<000j000000000000\BeG0000l7RA0000000000000J^V00000000
00000000D9C900000000000000000000a=n^EA_L0000000000000000000000000000E?:5Y?S90000000000000000XkPcD=I;\4TWTIV>eCZB0000E1LU00000000
0000DJeo00000000\OGV0000i>8k0000d0510000000000000000000000004Y6=00000000000000000000TN=nd0_h4QHF000000000000XCPgP`MUPcoE00000000
0000Ha=Y0000h<eXdTVWPX>_hkODXE>U8Kj8e2jAlYF00IL5e>TI<JSn000000000000000000004J`F00000000d3]C0000000000000000000000000000lV520000
000000000000000000000000000000000000@GZ]POAY00000000000000000000i5Xa000000000000000000000000000000000000000000000000000000000000
000000000000000000000000H]iNQ0T8i@aN0000000000000000000000000000000000000000\3:_=@c1@8c\LHbB0000LWaNXY8000000000LH`P00000000@:O^
0000hRH6000000000000hiI80000000000000000<X>P00000000L7c2d<1A0000000000000000HN[0000000000000000000000000Y0n>00000000000000000000
000000000000D_c?TW00\[jdlZAeD[kGU6ZK5@cNdnQJ00000000`1KG45XC000000000000H_GV00000000000000000000`19O000000004HnAl1B=lA8Jlan>DljA
LJF244o5LB>600000000@_Ac0000000000000000\18_lN5W00000000000000000000`d;70000000000000000LY1\000000000000000000000000000000000000
5Ak^lNjo<C@b000000000000`T2D0000000000000000000000000000Lk1:57Y4000000000000L1WP000003N500000000000000000000000000008Nb093W^0000
000000000000000000000000000000000000ldVoP[`k00000000hAXo00000000X@`L000000000000000000000000h1n^D`E?000000004NaIDeFj000000000000
00000000000000000000mCc7000000000000000000000000\Te?U8^g0000000000000000000000000000000000000000@PH34SmDDS:>DaQo000000001;1S0000
00000000<0;FPP4A00000000DH3Th?DO000000000000000000000000]B`j000000001C>B000000000000I@Qn0000000000000FhX000000000000XVc44Rgo0000
<4Jg0000\hZF0000DVa?000000000000000000008ZZM4N590000YA\Z0000LCToX2SU0Rdo00000000X<h@00009><3000000000000\_WfX;@=000000000000e6Z4
0000000000000000000000000000l:9o0000\dahPn9`00000000000000008DQNH2[E\MPkHU`6M95\==;iD5ET<ff<434^00000000H9Hk00000000000000000000
LZa;\95D0000000000000000000000000X5XdE5fdDAf00000000000000000000`bLN90[L000040Dg00000000`;RY0000<9370<0Q0000diZHP<0a00000000<hkK
00000000dg=Q0000`3J=00000000\DSS000000000000\Nk<0000DKBe00000000000000000000l84_000000000000@k]3T?`5000000000000D6QY000000008eC@
<9>L0000hcDY000000000000PQd@00000000000000000000000000000000m988000000000000lgY;0000<Oi400000000DgcA00000000=1I24i]1XoQ7LP4l0000
000000000000000000000000@58PTQgTl[OZXEn7d^HgHoMT000093nE00004l0Y<@PN0000@S2W000000000000000000000000000000000000000000000000M=lc
0000m>M100000000000000008FCRhMeaUCha00000000LB9<00000000000000000000`7TfA:<Y0000000000000000\lbQ00000000000000000000000000000000
0000lO7I000000000000D8YL00000000hlFKTIWn0000000000000000000000000000000000000000000000000000H8CR00000000000000000000m7NCHaRihNWE
TES0`FbWdKGUTOBJ000000000000000000000000000000000000E9[800000000=<DI0000D\3c\_9=0000000000000000000000000000H[?e]8GG0000<PoS0000
0000l3?200000000<46X000000000000e>\D000000004Fo100000000000000000000e4h[0000000000000000dQ234Ri3h1F1D7XHhLbK8V<F000000000000<FT\
0000000000000000000000000000000000000mYX0000lFo;0ECMDRP40000000000000000000000004nWf00000000000000000000000000000000000000000000
h[2HP1mU<ELE0000<MaQ0000000052g<0000000000000000000000000000000000000000000000004:em000000000000000000008E16i7`a00000000L=2U0000
000000000000P6Z<00000000000000000000E?Q[0000THJE0000000000000000`3[1H`>@T=9l000000000000000000000000D`4b000000000000000000000000
`;A=D<6FX7AWhPh_94>ImCVk00000000P=F<000000000000`>2K00000000000000000000d\G[0000i8E60000PDD7lLXY00000000]3\=00000000000000000000
000000000000000000000000Q;Xh00000000000058n80000000000000000000000000000TFef0000`]8?hHaV`53`dfLh00000000000000008nm?00000000XlTo
000017SB00000000000000000000@H\=00000000dHaldZTk0000`jFTTGlb0000D5AolemC00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2_K0000000000000000000000000000@5GD0000U>8K00000000hQ2Z00005>1T000000000000000000000000
0000000000000000000000000000<XiS8Cela4G`00000000000000000000000000000OPn000000000000PPGA<>>5IA<6000000000000000000000000TON`0000
0000I9l300008RKX44VAPVfO0000m?eOX[U?000000000000000000000000@R@]HNG6E=2\0R^:000000000000H=T2lG>JLK@Y0000000000000000000000000000
0000000000000000`B`94N0=DFWA000000000000000000000000Lb8U0000000000000000P?_I000000000000l@f\`SVO000000000000<ZUZIAWD000000000000
0000000000000000LY8JhYjLh_C20\RE000000000000<Z<\0000\SYN0000000000004hiH00000000]=j<0000D90i000000000000000000000000000000000000
0000000000000000lML<T@3=0000000000000000`IZe00000GEC]2`M@1]e0000hIe90000000000005=jV00005@iM000000004DiF000003Mf0000000000000000
00000000000000000000dicf0000I3nb0000e354000000000000000000IF0000=0j]0000000000000000hHd`000000000000000000000000E>S?8<\0\P[7Y>cJ
QBF20000X`kN00000000@R74d24QlQKR000000004JOm00000000000000000000l@WcT_jF00000000DBhE00000000000000000000<D7Y00000000h?IE00000000
hS?M0000LPE@LjY10000000000000000000000000000000000008Q<70000l;bj0000<8idDP3W000000000000000000000000000000bJL>JV<XK4<^B[00000000
LcCX]@n41;@I0000T`Qhd@:a00000000042k`>Kl00000000000000000000000000005AFY0000dZId0000000000000000iB4_000000005>J[0000000000000000
00000000000000000000000000000C3?0000d9E3000000000000000000000000000000008:ON\M\g00000V;P0000000006o=0000000000000000000000000000
0000`eX[0000000000000000000000000000000000000000A3b:0000L5UF000000000000000000000000000000000000000000005?kU0000P@Uh]>2X]A_20000
L_S`0000LT7b000051TflPIJ00000000@bmRdg<_@@<oPS4E00000000000000000000000000000000@[Yk00000000000000000000000000000000000000000000
0000000000000000000081660N<^0000XYfm\Vh:0000000000000000000000000000<8hChBB]<KOQ4Z25DXg`dbS@00000000000000000000000000000000ddka
e;mD000000000000000000004<PK=C9n0000e03800000000000002@;DNAI0000DgCT84@M000000000000000000008^L`000000000000000000000000LNlmlbah
9C<h0000HJ[S000000000000@G_@000000000000D0RX0000<L500000L_d_0000TE]L00008kHW00000KZa1:aNUB7A0000Y2K5hbi40000LYZm0000T5R20000@RDb
000050Zf00000000000082BW0000@TW800000000000000000000000000000000000000000000000000000000l7^jLRRKh:PdA0P>000000000000000000000000
0000000000000000000000000000IAf5H\2600000000000000000000<T6n00000000000000000000000000000000lfZA00000000I8Sl00001B5i00004:\BDfC4
00000000`HRlPS<=a?3N0000000000004?hg000000000000<EYF00000000000000000000U>dJ00004QkJdGiD`?C>`CFjLi24i<I[dB<d00000000h8Uj0000h2Bk
T45b00000000000000000000\acMT5FHXUkM0000000000000000000000008Bgb0000A64e000000000`]10000000000000000000000000000000000000000@>VL
000000000000000000000000`1b05CcQ00000000000000000aH^dfin0000U8>a00000000iBX40000`hlZ000000000000000000000000DmK10000000000000000
0000000000000000X\6200000000000000000000000000000000000000000000dUNgd?JV000000000000000000000000000000000000<DQ3@i:90000Hh8U0000
000000000000000000000000000000000000DG<;0000`=;;YAhN4>`Ih?EY14c]4cdh00000000\D^?I7GhdSjD59BD00000000hFA:lG;Cdm2ZY?U4000000000000
0000lh6F0000XUjl0000000000000000HZ8@HbG70000D<Ve]=EX0000000000000000000000000000d;2]0@YQ8XFm00000000H3<W000000000000HCcQ\bOP0000
0000000000000000\Io9120U000000000000000000000000000000000000000000000000000000000000`;Ro@\Mc0000DGg6TK_EhMUe8EP>HZIT4JPR\c<h1=Ln
000010ef000000000000000000000000P=Y;0000\GI0`IcH00000000PIP400000000dWlJa09l00000000dIgl9=6KH=@\M>OaTBbBdI=N00000000Q5P800004IV`
XTgAl25kl;^:00000000000000000000L=ZB0000I0E^0000hT^hXP^_0000lQlF0000000015LW0000000000000000000000000000000000000000000000000000
QB>]000000000000000000000000000000000000000000008h`BP?T`<MfY<1:0Ho1g000000000000000000000000000000000000@Jn\000000008DWh00000000
000000000000000000000000000000000000000000000000000000000000`J`6lC<<00000000000057DX0000000000000000E1?8000000000000E?QQ00000000
00000000\_CWi:Y40000TOOL0000000000000000lQUTU<L@ThgbE;9J0000000000000000000000000000h1eUlVmhm=CAmB6900000000L8B30N<>000000000000
00000000000000000000000000000000@D?f91=Z00000000Ln6OdF4ll^L00000000000000000@MTk000000000000000000000000dgAhLnMF0000000000000000
00000000MC24000000000000XT@h000000000000000000000000000000000000hlU@dfh?Y77;@9`i00008V1S0n4Nm4[Tm5[R0000`J1d00000000000000000000
0000<eTI00000000X\Q:00000000T0Ucm=Zk00000000@R6OLInC0000d@5E000000000000U=b]000000000000000000000000000000000000<_:g000000000000
0000000000000000000000000000=0I>00000000000000000000000000000000D1:C00000000hTh200000000`6C@l][_00000000E>:L000000000n]OH?1Hlae5
0000000000000000XHI\0000000000000000000000000000h]E>00000000DiRX0000000000000000`1FE\QT1M<W[0000`64VdPJ[0000Xe7gH`ZP000000000000
0000000000000000000047h]00000000Db`n95W_0000T=_600000000<aO600000000000000000000LB0QP]S\000000000000000000000000000000000000hV_8
0000000000004G^600000000lD7d0000XAE10000TnX?000000000000\Jo8<c<W0000L[I6Lg;H00000X5Eh^:^M>Vl000000000000000000000000000000000000
0000000000000000000000008_M900000000000000000000H`Cf0000000000000000000000000000HP2_00000000822E\Q:hlfMP000000000000000000000000
DV\QDVbb00000000`LgB000000000000000000000000D5>MPI77`K@l000000000000]6?08>KG\667TNN443ZVdNa5XiF=00000000000000000000\a=H`[8K0000
00000000hlj2hMh6T^XK000000000000L:j^00000000@Q6B00000000000000000000000000000000d;`<0000432_03F30000LOQb03jJ0000000000000000`Bi]
000000000000m9<4LNla000000000000`g_i0000XNFg00000000`aIF000000000000X6JC0000=95l0000<_8A@fTF\NXf0000000000000000<GHU000000000000
4gQA<koc00000000000000000000000000000000000000000:ij000000000000`N5f000000000000<^2dLH8e00000000000000004ijd0000l7^]000000000000
0000000000000000`:eT0000`4<D00000000000000004@9e<2\Q00004L6^dLR>0000000000000000000000000000]BTR000000000000000000000000U61n\7[f
`B`^0000\AS6U@=200000000000000000000LWeF00000000X[Oj0000000000000000T<L^8PQF0000D`LV00000000I8nGe?ZcAAcnY9QF0000LVQC0000\fm<0000
0000000000000000T:mK51hF00000000lL1h0000Dj:TH\La0>Z`DW_N0000`PHi000000000000000000000000YCSF0PA546go@J]>0QUChL1>00000000l>F;0000
0000<IYVHgdN00000000<@dm00000000iBff0000000000000000\]\C0000000000000000=7hf0000e6D00000<72F000000009CFb=0Hk0000000000000000UC=E
HbLi00000000000000000000dFJ60000000000008l?M00000000000000000000E8AHD[o@A;iT00000000Y=DJ000000000000000000000000d3Zc<Ch>00000000
00000000DbU[507Rdj8i@I;k0000`=Go000000000000m:Q:d;@\0000000000000000000000000000000000008BAh`I<`hb7`0000000000000000000000008WOX
Q8CT`KKM000000000000000000000000000000000000dK9RXGeMY=R?0000m8An0000hBVQLW>d000000000000lZm;00004XNX00000000\Tlb0000000000000000
<SdC14b70000i<270000000000000000000000000000000000000000000000000000PLAGhUmG000000000000L4]F@=O^A=Kd0000H7T=00000000000000000000
A?f900000000P5Vg`=8dDl\k00000000000000000000000000000000000000000000\cBcPdSD000000000000HN`60000000000000000]:KlHaO\d>[2hJVo0\U0
0000000000000000000000000000\5UbDPKilnV^000000000000000000000000000000001@daDK4?a9Yf0000PMZ<0]]Te2gO00000000@NTQ0000<Da20000=6gN
=0J?0000A=jI0000ldYX9:P1DDRLm>:Ve1Ka000000000000d9A_00000000@DhmDOAH000000000000000000000000TA^900000000000000000000000000000000
4M5[000000000000000000000000TMBie866HWTD000000000000000000000000000000008^of0000000000000000000000000000@Kdk00009:0di>MQ00000000
00000000000000004XUXTG<g00000000l<^`00000000@:cMTRo40000000000004e@HI?nSI=_R@^G8000000000000DDU\00000000XMbc0000000000000000`2ZX
0000`RT6D90Y00000000<4hY0000PIBl0000000000000000000000000000000000000000000000000000lSgN000000000000000000000000P6;PhHH000000000
0000Q@g6000000000000000000000000TIl^000050B50000l5iI00004UJa000000000000000000000000000000000000000000000000i@0?0000000000000000
TQJb000000000000000000000000`UL40mX_0000000000000000`0NJDd<J00000000\=1`IAmm0000000000000000000000000000000000000?nL8H5h00000000
000000000000000000004md]0jeX0000<?^W000000000000]5Pm000000000000PPMd0000<Jee=1@EPF3l0000]5V3000000000000DM=>0000000049h`00000000
000000000000`14DXPY_T69Z0XLnH\S11?b0000000000000000000000000000000000000000000008SRm00000000L[j:8PZi0000000000000000000000000000
00000000000000000000000000000000eAhh000000000000<BD[T`Od4eJM@>@CLTKEHZM[00009>f9PU^i000000000000ldch0000000000000000000000000000
UB59`De<@FCI0000T4B900000000000000005;on00000000<]nf00000=\P`]HFh;Hi0000leon000000000000000000000000\0cH0000h^:i000000000000PLU`
00000E?P5<Bf00000000iBMG0000000000000000\NfSlbEj`8TJ<gFX=@ln000000000000000000008[5Tdg=B00000000]4Qo0000000000004MimI@M300000000
0000000000000000L80RU3m]0000000000000000m8KX00000000000000000000000000000\U?0000\Yfa00000000L17cDJ5I00005@BaTQ>D00000000L0o;0000
=?d_0000000000000000P@@@00000000h6?<0000Pf1b00000000000000000000L61\000000000000`O7g00000000`1?^0`800000000000000000dH7400000000
8_XG8fOM95\g9=aA0000L<3H0000H:oCXBDP000000000000000000000000000000000000<oTR`D9i000000000000000000000000LA>>40@_00000000dYB5\U?]
0000DGX9H`F20000000000000000M<3j00000000<_AH0000000000000000P\Xdd7g[000000000000000000000f4@I?SF0L25m8P`0000000000004R]P00000000
0000<O2B<c8?X^[30000000000000000\73]LYLh`:a=0000000000000000000000000000000000000000000000000000000000000000hANm\imK<3A_00000000
00000000X;5T00000FUoY92400000000000000000000000000008NFY00000000000000000000dCcb0000000000000000000000000000X>O30000000000000000
0000000000000000000000000000000000000000000000000000000000000000`F0Q@J0`lFhd@[DDh`I8\ac400000000PU9<000000000000d2jS000000000000
00000;b1lS4b0000000000000000lKT@000000000000MBoC`A_e00000000000000000000T:C@\=mT00000000db@j000000000000\]h=d7W04]OSh^k900000000
0000<\470000XK:R0000<Je[0000<\E3000000000000000000000000d2Hn000000000000000000000000000000000000TZc_0000000000000000000000000000
000000000000@`bJ@bADQ@0e000000000000000000000000\VL<0000000000000000AA4L000000000000000000008QE]@cAL000000000000000000000000D[5E
000000000000000000000000`\eQ000000000000Y?Rl00000000l4^1\inA0GBHHO;9iBN1000000004V;b0000e0lX0000000000000000000000004FO^`5j_4`\T
000000000000000000000000000000000000i<1[00000000TU6a00000000000000000000XY\R0000LDR20000A:^@0000000000000000`]B=0000000000000000
UBAk00000000000000000000lS^PD=W14D58000000000000hW5l4@1H0000XMnj00000000l8gU000000000JnM0000000000000000000000000000HBXb00000000
00A=`F7;0000HecY00000000000000000000I8Nl0000HcWV0000XBMk0000PPC>h8oI00008B6bH1MC`c]iXVC_<m280000000000000000dRBC0000L8PZ00000000
00000000000000000000000000000000000000000000000000000000000000000000\Y8=000000000000000000000000000000000000dg7K0000000000000000
00000000=<G`00000000dhajhW7SHX2A0000000000000000000000000000000000000000000000000i8jLbI@00000000000000004FKU00000000P3?K00000000
000000000000\`7V0000`IDK000000000000000000000000TI4o0000`_D9HS[dLiR=00000\kg0Sm`000000005>=g00000000I2`8000000000000<X6QTW\h0000
0000D^4d000000000000P8AcM3@88f;3000095\A000000000000000000000000000000000000l3:3@B3T000000000000U8R50000000000000000000000000000
0000X?7ZH]ec0000000000000000Lnek000000000000000000000000000000000000LA3lLEVS00000000000000000000XaVg0000H`Lh@S[WPgMM000000000000
0000000000000000`hUf0000LWMm000000000000000000000000000000000000000000000000000000000000000000000000U8gd8R5K00000000\5ng00000000
000000000000<Ag80000000000000000=6=4000000000000DIb0PRJST3W7TCoX000000000000<hB60000000000000000<JhEXb72000000000000000000000000
\@=D0000000000000000000000000000d:F=000000000000PmMW0000000000000000T@cR00000000a:1P000000000000000000000000h5Hj0000h3[`4X`RDZH6
00000000000000000000M=A;000000009;VC000000000000000000005@;4000000000000000000000000dYY300000000a8jEa8Z;000000000000000000000000
4CU;000000000000000000000000@M?<00000000i=UC0000<W@m`4b20000000000000000XX6c@e0FD@5V8JM?000000000000000000000000000000004F<UUC<X
0000d29`000000008@6kX^a394Cn0000000000000000DLAk0000`Qm<X51f0000HG^K0000000000000000I1X_0000000000000000`dC;00000000T55[0000hQa_
00000000HI7X0000L9cL0000<?k`00000000<Gi30000m50^0000PIPYP;iO4i`600004?J100000000XBN[00000000000000000000L7ZLl_ce0000PB7l<nYa17an
h^J300000000000000000000LUko5?]J0000000000000000\]<l0000000000000000dcG=00000000`6S1000000000000Y2Ke00004Ta`00000000000000000000
0000000000000000PMZbPW3\000000000000<^S]0000000000000000000000000000ldbo000000000000000042SA00000000UB_J000000009AKi0000lQdj0000
l2V=LBah0000\ZLc00000000000000000000hg8]a52Z0000000000004FgmlI>k19>I00000000XH0K000000000000<L@D0000dE^f000000000000000000000000
000000000000000000000000X=A?129HQ7AK0B2=0000<mJ8000000000000X0gGHDUO@J^H0kJU0000000000008hi_000000000000000000000000000000000000
L5Ie=@:P00000000d;1L000000000000<YUHm@Q70000000000000000000000000000000000000000000000000000Xc:H000000000000000000000000L1W]0000
\I>XhLMXlbRN=5HcQ7In00000000]6aB0000TWZE00000B[l0000Lman00000000000000000000000000000000XaGc000000000000@?AJlSkN0000E1_R0000<J;4
0000000000000000A>nf00000000000000000000lDJh<^X>000000000000PSKe0000000000000000L3\G0000000000000b:T00000000X7o[@=gG000000000000
00000000hcI;0000L0>^00000000DMo;0000000000000000\4lK`A4>0000000000009;R<0000e8RW0000=5AI0000]@f<00000000H1bZ000000005B<30000m@YY
lZhHi7OR000000000000000000000000\0:@0000\]i0a?;4000000004gEL0000000000000000000000000000lP0T000000000000DnRG`5SB0000`d3]00000000
000000000000000000000000P@K900000000<B5h9=VP0000000000000000M4;B0000TnJU000000000000000000000000000000000000IBTH`RLI0000XI9aDe12
H1o^U4cL000000000000Q4o;Xcn_000000000000X?eMXCG@Xo\@0000<?Vj`BIa`PCcDh=M00000000h0`6000000000000TD9<m91R000000000000000000000000
00000000XdFK8PYO0Eo<]@@=mANJ9BU<0000DHKC0000000000000000PM9MU26XDHMRM5hSE6jT000000000000000000000000LdUV0000@4BI0000000000000000
000000000000000000000000000000000000000000000000dj3_00000000HTjmLIf0IAXE`6;;0000XULGHFaQ00000000000000000000@RThe:WA000000000000
0000<@<\0000000000000000000000000000L60X0000<JCg0000PiSL000000000000000000000000000000009@;A0000000000000000U4gY0000000000000000
0000000000000000000000005AhA0000\F3]0000000000000000000000000000000000009>BE8jLK00000000D1n5P70adYBW\<S;<^C]00000000000000000000
00000000000000000000000000000000000000000000M4FG@be;00004``j0000i@N\T3O118Q3\Ma]00000000de_oa0If0000T\alL]0BE>:?0000h:PY00000000
000000000000d:nD00000000DA4M0000000000000000000000000000000000000000A@l700000Tk`000000000000`6U300000000000000000000U?5BaBf<0000
000000000000LRFSlHHB00000000T0KG00000000000000000000000000000D`S00000000lO<j0000dVdI`7Ok0000000000000000000000000000000000000000
00000000E7H9000000000000<1_N00000000000090MR00000000000000000000`IBR`PSAPAoGdidN0000000000000000HXKVPTDf58DV00000000000000000000
`KYf@AdALQmJ000000000000Lolf00008MRe0000000000000000000000000000000000000A>T0000HHje<^Q:\>=KY55fI?7@00000000lX1E0000lf7Q00000000
00000000000000000000000000000000000000000000TU_D0000000000000000\dm>00000000000000000000TY<i0000hkWH]BiE\K4a00000000000000000000
000000000000000000000000000000000000000000000000lX<T00000000L30X0000000000004_[;0000l63L000047>Y0000=8Hd0000IA3>000000008PXa0000
0000000000000000000000008_BU00000000E4na00000000000000000000d];<00004T2T`TnO0000H7adP;oK000000000000XFC]LGMo`CGnlMfE0_5404WT0000
000000000000@c6=000000004Q5:\WJMLkj>000000000000M5]:000000000000<0X@TfBb000000000000XmLm00000CQaaBIh`@`00000hW4E00000000<I^i0000
DZ64`Nb\00000000000000000000000000000000L;6lTY_o000000000000000000000000eCDJ00000000==NX0000000000004[>[00000000hmG9I@]800000000
00000000000000000GPn0000000000000000000000000000000000000000000000000000000000000000HMRR00000000000000000000Q4J000000000H4l=0000
000000000000LW5`000000000000XEnK0000000000000000XP5Y0000H1eD0000000000000000D6@de:Vn000000000000<SHj00008bhfi5B:95@PX<R9M<J70000
48Gd00000000l<YKL0g\00000000PW\W00000000HkUf00000000000000000000000000000000000000000000000000000000000000000000l4Zb00008\hUQ94^
000000000000`ZiM0000@L8i8:A_8d]E000000000000`f>IX3GZ00000000000000000000000000000000XFC40000000000008<efDken000000000000L=la4O<[
I1;k0000000000000000000000000000@h9WHMN_<@GP8PFbmA4?0000HFXU0000i92f00000000l=XII3ICDFA`0000]6ORHPT?H6I?0000deWJ0000000000000000
0000PKjT0000000000000000000000000000000000000000DIA:TNooA@W300000000E<N300000000hQ1f1AIhH7VS=CfT<4e=000000000000000000000000@<]B
0000hB^m@o==4R_k8Tj\Xaa@000000000R=W0000000000000000000000000000h?hUdMi900000000000000000000000000000000000000000000000000000000
000000000000000000000000e6DA000000000000000000000000lm`^0=@m0000LJbg55]I0000PL@R000000000000000000000000d;=ILZBJ0000000000000000
0000h[JA0000`VI28J<Xd3eK00000000lXlg0000`82K00000000000000000000`1NV8@6O00000000`T4j0000000000000000D3A300000000000000000EPO8Ibe
A2Qh05NZT_Ej8b>04@;fLbf@XfSW`8jTe@jg9C]00000000000000000000000000000@=TH`=bM1126L6Qd0000000000000000000000000000L60?hoLL00000000
00000000000000000000\?A:0000XL;]00000000\9OBPe600000P`;dLc:ihj62000000000000PCg3@F2g<\m60l^4000000000000000000000000000000000000
DdY:\e=1eA`O000000000000000000000000@AGo0000Lck;000000000oWP000000000000000000008i2j=4a100000000H^Ac@[bj00000000L>V=000000000000
00000000000058gB00000000LJVODBFPTl;nlfP20000=3BC00000000mCd10000000000000000000000000000000000000000XIHS0000lB<N000000000000D\gH
000000005AK?YAM]0000000000000000Db[n000000000000`R0]0000DbY^L5lW0000000000000000000000000000TV;<000000000000000000005>T900000000
0000000000000000000050[f077b00000000000000000000l?TP0000];UE000000000000e?jN000000000000000000000000P16M0000@AAiXEU8dHnN0000LGlN
0000000000000000000000000000`?b20\Ag000000000000h:R781GLP<ZY0000000000000000000000000000l75O000000000000X9oRE4P<LEZilaHNhb20dkM4
0000000000000000000000000000000000000000000000000000000000000000L:ac8E[<hL7UM>7H\72\00000IaD`JdN0000=3n000000000000000005?M<0000
00000000000000000000]3mH0000lSg>000000000000000000000000lV8200000000000000000000a6]b000000000000lO=f0000000000000000ddg100008T^T
U?YZ0000TOo50000e@OY000000000000000000000000000000000000000000000000000000000000@a=i0000PNhe00000000TRKk000000000000@@N\00000000
000000000000lDXXhjhL1?3h00000000`28Ml1G\E?2>Y07o0000000000000000000000009;]=0000000000000000X8GC0000X428hlP@87O?PEg4lTL1h@LO]?Fo
I?YJ000000000000@2=U\RPA000000000000@[S`00000000iCVA000000000000d8hc0000000000000000000000000000000000000000<Lo_0000000000000000
00000000X`Q[QC_BL5EA00000=4BACnQ0000`?KE0000\PfX000000000000\KnJ`LfY000081nF000000000@nh0000000000000000<g9O00000000000000000000
0000000000000000000000001>jL0000000000000000Q251UBP20000T0_800000000000000000000PXaKMAdU000089?S000000000000\UhODYCLlbb8@Q2@0000
LdA00000T@9=0000<5Yi000000000000000000000000000000000000000000000000000000000000L2?400000000TQ;70O4A`OS?00000000000000000000HH=`
TmYk0000X:o40000hD0?00000000000000000000D04P0000000000000000lf@g0000000000000000lNjA08L>`PKQ0000000000000000dX6?0GM100000000=>mB
00000000m87QPj4Q00000000`0EYPdB100000000000000004NMK0000000000000gK30000000000000000000000000000000000000000`Zna00000000LEi>0000
0000\GXQ0000<KSFDQA`0000H<XT0000D8UU96BO0000aAKL0000000000000000000083bP00000000``fL]8NYM@OC000000008nai000000000000ECN600000000
D\_80000H=[80000\^=N00000000\_^k0000000000000000\;W^0000000000000000l96a`U@@4VWm000000000000000000000000XfX^0000XKYTTB]:00000000
XffV00000000000000000000L>j@000000000000000000000000000000000000l0k00000P5BJ000000000000h_\T8JQ4h<[XI2jZ@P5=00000000h6HKDG[b0000
00000000TCQH`W8YU3C<00000000000000000000000000000000000000000000DSGQ000000000000000000000000000000000000<2WA00000000000000000000
00000000d>LK000000000000PKLR0000`MePa8WdA9_70000D50>X:c?LNi\00000000e5m=000000000000]<R300000000Y>OG000000000000`8fX000000000000
00000000Ti6c0000<@GA00000000000000000000Xdf80000000000000000TXk20000hT0a00000000UBUV0000<jCl000000000000000000000000000000000000
00000000HlE_000000000000]4Y`0000@3Km000000000000`[;CA66aiCXXU3K;0000HNKH0000000000000000<d]V00000000000000000000]:30000000000000
88B]48dhAARi0000000000000000000000000000A;7`000000000000000000000000U89n0000Q<ZI@Cj14NJ08Ye00000I?0W000000000000L>P_000000000000
i52<<@NM000000000000000000000000m:FM0000000000000000000000000000M20l00000000DU8g0000<B670LZ?U;MN=55992Q@L6SmP`Kh0000000084[>0000
8WZ6000000000000DQiX@0G\00000000T^kW000000000000h9eNTDUi<Lk]mC4d000000000000000000000000000000000000@3SG`BJ3DaEMXPiO16FH00000000
000000000000l8o500000000DYQn00000000T76KUC0W@[MedR^X00000000000000000000`\F[XlT8@o00000000000000000000000f:U00000000000094YJA?8F
D[3?00000000000000000000L:2]8_L]4hE\XC2bEAaFi53Glf_70000000000000000XC1Z0000\AM04WmLhe3[<i^Hi?;A9@^;0000000000000000000000000000
00000000hPml00000000TO2o00000000hDlPa0nf00000000U9Z[<7B@0000000000000000000000000000000000000000L[?Q`>8MXC31DdT3<E1EA>k>00000000
0000\O:6D7S700000000961Y0000000000000000000000000000TEjg8YVF0000000000004R>S00000000000000000000eAa6000000000000000080@?0000a<nc
00000000000000000000000000000000000000000000000000000000lTD@00000000<XkU0000@SO=hOMS4m`Im@eKPLF1Q6<EHj\W0000I?RHlCFA000000000000
deFJ00000000Xc[Y00000000000000000QTa0000000000000000\gCcP5Pb0000XU]b000000000000`36jlP<]5=eQ0000000000000000dgL20000000000000000
0000000000000000000000000000000000000000A0;Q000000000000000000000000000000000000000000000000000000000000XDYJ0000D2]n000000000000
000000000000l<H[hd_OL?UN000000008PY>0000a;Dd8d[o000000000000h[Lf00000\^d00000000000000000000=0e:00000[d3000000000000000000000000
0000M7fHTbB?00000000000000000000`16h000000000000000000000000000080]\0HNghok3D4Ha0000XGcH00000000000000000000TSXi0000000000000000
<geWh[e<00000000000000000000986GM>URLNOm000000000000000000000000000000000000000000000000000000000000000000000000E>AATOEK56Tm0000
l3@N\IQc00000000000000000000U<P_000000000000000000000000HVlk<0Fk81=E`7=ihZaI90aaQ<\60000dI9U0000lnePi5O:00000@nZDiZ_m:F=A?P00000
X?lo0000000000000000000000000000000000000000Q3OC0000000000000000000000000000a7mN00000000\H5[4V?JQ:@9000000000000HU`XDEgg`iSeQAZO
00000000dD=f0000000000000000LP2>0000000000000000\GNZXdTc00000000@R=IH`mk00000000dT[W]A@IH_1i`@T]HnK6TjK>1=0n00000000000000000000
000000000000000000005Cca00004m\i0000000000000000m6LKXYlb00000000000000000000000000000000XMSH0000@?koPO^6P=XT08KlQ2Z600000000DciL
<dAI000000000000P@\o00000000000000000000@9>^]8eS0000000000000000000000000000<G1i000000000EKa000000008ld30000000000000000450[0000
Toj@00000000000000000000000000000000=<\I00004AYOLL=c`@3dM5U<00000000lXHMToGd00000000<4@h0000000000000000\KRd0000<\<D000000000000
000000005?]g00000000000000008\@30000000000004YQ00000T[0AE5o0\Tcf0000M:oPdVlNA9WCH=1P000000009;:U0000dP5I0000000000000000LMDE0000
000000000000L0`mYBOE0000\O:a<m:V0000000000000000000000000000X\bJX_]@00000000\CdT0000000000000000000000000000000000000000]3VJ0000
0000000000000000TSQZXZeaA94B0000000000000000000000000000<ifZ\Yed=BfY00000000<A;K0000000000008POV000055R`XRBS00000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000057=<00000000000000000000000000000000d48R00000000000000000000
0000X4i4lB;G000000000000000000000000\2Wa00000000000000000000000000000000hOYjTOCK00000000000000000000\kl900000000000000000000PeKg
0000000000000000X6n^000000000000000000000]Eh00000KQ\0000]5El=Bg9DCbV0000dMP[hIRETM\C0000000000008C]MDOVZPcU800000000dP03PP[G0000
0000hDY10000000000000000<NhX000000000000000000000000000000000000<=kR0000<3590000000000000000LfmM00000000H:_\00001?9F`MjA00000000
00000000000000000000000000000000A0@ED0aZ0EOnHoY5U6=NdJV?X_F:00000000000000000000hQ_R0000000089;_0000029>dT_jPg<Qe@]X000000000000
000000000000PKZo00000000DCARPmQa000000000000000000000000000000000000X;1[\?@jl_VW00000000000000000000X`11000000000000000000000000
T]aF00000000]BAK00000000000000000000000000000000T1Q=0000d7GmLRmZ0000000000000000<@h_eCaS00000000000000000000Dl3CHG`V0a9h00000000
I?ll000000000000XF9O0000@JKH0000000000000000PoJ=00008hDe\YhO]8MbA4XUH1>NTM3Z\M4n]CWX00000000000000000000000000000000\;;a0000P@ik
0000h2fM0000000000000000000000000000000085;g00000000@4m:000000000000\ZF9T`j``ZM@0000000000000000XI:TXS:mM<h2P5kl0000000000000000
0000XP0FTY;1000000000000d>A@LO>Q00000000000000009CCF0000HbkO<NQbDYL40000000000000000000000000000X>HU0000000000000000000000000000
\d6a00000000000000000000P5\_XEL;00000000000000000000L[^PPhl?00000000d8a[00000000<Gkd000000000000000000000000<IeTI0oH000000000000
P2UNHShkY>>gTmNA0000000000000000000000005C0JA4dVX\SMD\cg0000000000000000000000000000000000000000000000004Rk`DAW6000000004k060000
0000PNc34jDc00000000`<Dol;<cXaX200000000000000000000Q=b40000000000000000Pm5nXo@e@MmTE;i`Y;>[000000000000000000000000000000000000
00000000000000000000hJfg=0BL00000000000000000000aB?=0000000000000000X`ea000000000000000000000000000000000000hA2P000000000000X4CX
00000000000000004k\?a2\^\QPa@RVF\fdBDDN=TYNa000000000000L9EO00000000000000000000000000000000l?48000000001<MG000000000000T2VnTfR<
iALI000000000000000087D?00000000lYBa]@1]03DmPcLE000000000000000000000000dVe>@eLZ00000000000000000000PgD^4gI600000000<dR?00000000
0000000000000000L]LN00000000000000009;?S000000000000do_O00000000000000000000000000000G9<<YmV@QZe0000000000000000L?`V000003l\0000
0000000000000000@`L7XNcC0\HW00000000000000008jjF@SFF\`7d00000000958T00000000000000000000TIZ7E1\XACBi0000000000000000@eLc00000000
LPj700000000\987delm000000000000IB7N000000000000000000000000Dj89000000000000`SiGdL1ZdkaA0000000000000000000000000000000000000000
l_d@0000A<I0000000000000000000000000hC0o000000000000000000000000Y9mj0000DmbN0000<j5[00000000000000000000hjSo0000000000000000Dn31
0000lIZNl?7f0000000000008lZ10000HjCUU0o[D80]Lh0J0000000000000000A5SM0000000000008G2:000000000000T9\Y000000004N<Mdh:^000000000000
00000000d[8;L1D9Tf\U000000000000000000000000LD3O4_SS00000000000000000000D1Md`5^M0000\=^j9>IG000000000oT=000000000000000000000000
000000000000000000005=?70000000000000000000000000000000000000000HTVEHhbg000000000000]8cZ00000000dIVM0000A2khhC];000000000000hf0@
0000`2n900000000000000000000dD8P000000000000hlGD0000000000004W@4a?J5l>li00000000P=n7000000000000`^m700000000P[@RP:79HC=0e5G00000
00000000PU7aX>hT0000\C][Tb1^000000000000L1PMI5@=@`WQLDRel[Q9HZ1e00000000]7VJ00000000`aFn<bTnX@RC4M5nTCoj<cee0000000000000000@9;n
lOB<\n1I00000000000000000000lFP50000000000000000000000000000lUFn00000000000000000000dZHf00000000000000000000000000008:Ta00000000
0000dl0>Y7UJPL^H0000D`W34kD@00000000@ab0000095j10000`[jM0000000000000000000000000000000000000000000000000000000000000000h<=90000
000000000000TG8TEAC>=A]Zl00\DelUDNNcdNaT0000000000000000000000004MnU\]T_hcdZ0000000000000000000000000000000000000000000000000VK`
0000@_a>0000000000000000lPSS0000LX5k00000000000000000000000000000000000000000000Q8k?XP9d=;ZI00000000`NX1000000000000000000000000
000000000000hE2fXafR0000T@O[9>W_0000000000000000i51m00000000000000000000<U>=0000TjPgU916@0mN00000000`:L3`X\58ce40000000000000000
000000000000000000000000000000000000<jag00000000L5n<000000000000H:k200000000000000000000000000004n`7<?;19@@J00000000000000000000
0000000000000000000000000000000000000000000000000000@<^B000000000000XQ8a52BF0000H]1LTj6X00000000laek00000000e7bN0000@BXX0000<10J
000000000000000000000000h<IK00000000HX:I0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d9GU00000000000000000000000000000000\Cld<YOO`=2BdonI000040H[H]GW00009?a`0000000000000000000000000000000000000000dC;ei65E
A2[_00000000000000000000Y@fI0000<f1o00000000Xo>mhE<CA;ak0000000000000000d40S0000000000000000000000000000PO4L0000000000009Ah40000
m4QE11cF00000000000000000000]ADK0000000045ag000000000000Dd>]00000000000000005@3a0000L=GBY3aX0000e:Z_0000000000000000000000000000
00008ESa000000000000TBJ[0000000000000000000002Z@000000000000hC790TiB00000000X@KoH[=W0000hQ`@0000000000004EhJXFBj@Z;ll9Gc0N7Y8fiO
]>=J00000000@1NgDj>S00000000000000000000lcUcTgoPlHF\DnCa000000000000000000000000000000000000dHmK00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hL450000000000000000000000004DBY0000000000000000000000000V]a4ZgU
00000000E=Jj000000000000lkn\00000000000000000000D9h0dK3C00000000P:QO00000000TW[Q`16Z000000000000000000000000HBo6HHjo0000\kiZ0000
0000000000000000\DFf0000000000000000\PGbHVgj`d\K000000000000<fLY90hL0000000000000000000000000000h2cCd_6A0000000000000000m@XU0000
000000000Lh?0000000000000000000000000000PLW000004_fD0000d?Re000000000000PAOO00000000dXeM00000000000000000000@PO7000000004VKC0000
dcG00000da>:hPJ100000ACj00000000000000000000000000000000000000000000@3aZ0000000000000000dPN30000000000000000iAca0000000000000000
0000L<BI00000000000081_Y000000000000\AcB8JAQ83[N0000\Ui00000000000000000H>gPXCK`00008KKY00000000l7098XJQ000000000000000000000000
000000000000000000000000H3Z4PN^[aB3D08>U00000000HZRQ00008Kfm0bE[0000XRGg0000=?1G0000``RCm?Wg00000jNV00004olU0000=C`6000000000000
0000H;QM000000000000hD0W@SfTh`6O000000000000000000000000@89k00000000000000000000XZP3H4E0XBmf0000000000000000000000000000HBQP0000
00000000PfBUTe2B00000000000000000000000000000000000000000000L:flL``<000000000000000000000000000000000000000000000000000000000000
\G?BT3WQ000000000000P@jJ\WWITcZP8dmaQC>O0000000000000000DRcL0000lTS:=?O]0000000000000000000000000000@Ffi0000dZ]54Z8Z0Mhi00000000
0000X?Q?000000000000<b?0Y1^Z0000`QW70000000000000000XXG;00000000<RNe0000000000000MAY000000000000d:Xn000097`=000003Bj00000000lEZ5
0000XQKd`GPQhZd>m@:C0000000000000000D3>b00000000000000000000PDaF84L_4UN[0hNn0000000000000000000000000000000000000000I6]:\O?Qh;G]
i43;\Pm[00000000D\NkdZT2Q<ioHda?0000000000000000000000000000\TgRDZ]ehh];00000000000000000000000095CQ1C7n0000I2^60000000000008839
0000TMln0000<6c[000000000000000000000000TnEH]:Ci000000000000=2T>00000000HG;P0000HO1600000000l[JQ48K[TdLd00000000X>NRe5dEH\@P0000
0000Hj?o0000L2ha0000000000000000HR950000HCTA0000000000000000000000000000l2Zf0000da@]0000000000000000PN49000000000000000000000000
daK]0000000000008Ki^000000000000000000000000X4aFP??f\EfdX^PV0000<HWd000000000C7iDC7T0000H<`J00000000000000000000hN@2000000000000
==MX000000004IjE\miS0000000000000000000000000000000000000000000000000000000000000000P=ae<[mn00000000DjF:00008Rg10000000000000000
000000000000DYJihg6I0000000000000000\S7S00000000000000000000<7P900000000000000000000\mGl0000l7G]00000000Pe9n00000000000000000<a<
0000000000000000`bc0000001MU=8Oc00001C0=00000000000000000000000000000000l7NK<50f0\Tb000000000000T<BV57Xg=9^[00000000000000000000
T7F113Im00000000T]l?00000000000000000n0[000000000000000000008dW:00000000\?XQ0000U81@00000000000000000000L5NJ<Rn=8dM1000000000000
000000000_og00000000000000000000000000000000H@P]d7kBh2f]UBQ90000a:?:000000000000donZ0000000000008lbi00000000000000000000=4Lb0000
0000\S;<0000`_JZTl5Z0000A7ml0000XAC?000000000000000000000000D4AQ@Z^D00000000000000000000000000000000000000000000000000000000<bfi
hk>J00000000000000000000UBc100000000L6__0000000000000000000000000000000000004P9;D;LB00000000000000000000a1]]00000000000000000000
0000\C;T<jm90000L92EhOAk8Q=>Q45VLVRfM=i20000000000000000lCEk00000000eBHUQ;;f000000000000<Uj3DY]8e>_RHH7^M;4T00000000000000000000
00000000000000000000]56T]?4H000000000000PRXI000000000A3200000000000000000000lRE\XHob4jlh000000000000U@od00000000000000000000D23_
]8_g00000000P5FcQ8=]TnFV000000000000000000000000000000000000000000000000YAD^0000000000000000UCS600000RU@000000000000000000000000
0000000000004o7C<5=_0000hV9X\g0m00000000TJCQP5;XHJS8he;W000000009?mY000000000000000000000000TTDSPT3G000000000000000000000000Db_b
00000000000000000000000000000000000000000000000000000000A8IR000000000000000000000Hj>00000000000000000000000000000000000000000000
000000000000000000000000a6?i0000`VS[00000000\447@=b?000000000000Y=]X0000dW4600000000000000000000L=m0M;Pl000000000000@4RULNPha@e1
d=680000E?B0`OGc8]5O00000000000000000000lX<G<b@`Q4=:0000000000000000000000000000XPNi0000Tdlc0000\;9T=6W;Q2]Ta2bN000000000000`X[3
HE0KhV@U0000000000000000000000008d@KHgMV000000008aZm8T^C0000PClM8JA\0000=3Ni0000000081j6E?a3TXH_A?UA000000000000000000000000=Aob
00000000a8Jc00000000PMNH9Af?0000000000000000000000000000Dc<H0000h==c000000000000000018OP0000`@_`0000000000000000XZKohch:@iUKLcl=
8d;f000000000000000000000000000000000000Q<eUA?]0dRda0000000000000000000000000000\96<@IOai::l000000000000000000000000000000000000
00000000MC?90000T9\G0000000000000000000000000000000000000000@YlnQ?AcT?<Q00000000000000000000lP\8]3ZX00000000LSk?0000000000000000
0gPK0000LPB40000@TUc00000000H8[a0000<k@I0000H2b7D_C>00000000000000000000PabN00000000000000000000HJW?m=H6XP>FXo]P00000000e?nC0000
00000000Q2ES0000LX2c<__`00000000000000000000000000000000000082F200000000000000000\aT00000000XZ@AHmS700000000PORU0000000000000000
00000CKH000000000000DZV80000000000000000000000000000000000000000000000000000000000000IKR1=HI<\E\5?^g0000000000000000XX5300000000
000000000000000000000000000041R6]=IS000000000000l2Ik<En_00000000000000000000lC^Y000000000000000000000000`MC[00000000443S0000U1P1
@\1T0000=5>fP<8i0000000000000MULPCCWD87M<EJd0000000000000000000000000000D^8T0000000000004EkW000000000hJ\dF0f<\H:a<fc000000000000
00000000000000000000<d;P000000005C:ZP5<A4VoSm>G6000000000000000000000000000000000000DC`iP\QHP5?_00000000000000000000000000000000
0000dTfT000000000000a;^>000000000000000000000000hH7k00000000@JhOhN_WH\=>m0Y_0000laTgP4Mi@kkC99i]00000000000000000000000000000000
000000008i[6000000000000000000000000HAl64VUB0a;<LHBU00004^Ml0000UACX4VSk0000@Y^[do]g00000000HJ?[000000000000H3<HdLgoPSN?9BV@0000
000094FVI9g00000000000000000P5=m4;nKlh\J0000000000000000000000000000Pcg70000000000000000000000000000`?dAHMT2DkYl5>Yc000000000000
]57M000000000000000000005?>6000000000000DmD70000eB8400000000000000000000000000000000000000000000<ecL000000000000XID<000000000000
0000`i?@00008Keo0000LL3LTe[@`:jM0000XY39000000000000Y450000000000000QAj300000000]:NF0000\g@KE?Sm0000Dc4U16AP00000000000000000000
00000000Q343PP1i0000000000000000<1<d4G0bd\A:8l93M3^b00000000XDUD000000000000000000000000000000000000000000000000ToI0000000000000
0000T1hG0000TUjZ000000000000000000000000000000000000P5ik0000`MVU000000000000000000000000@M<<00000000`L<o8QaP<`JG0000LeUJ00000000
00000000De>C00004Z?[D5h\=C3Ahhj6i>m5000000000000000000000000hAEZY4Oe8X`^LjK]1;Nd8fol8QLKH8?jE=AN5?EXhEWILMWb00000000h09W00000000
hW5;8Y_L000000000000hm3[0000000000000000dHEDLZID0000T6?X8ESP@MmF0000mBd[000000000000`]_Z0000@K_i000000000000A<ha0000000000000000
0000000000000000]6X2000000000000000000000000000000000000000000000000l5jj00000000\Wmm00000000000000000000000000000000000000000000
000000000000000000000000hfB700008R2A0000`D@J000000000000000000000000000000000000=3RC00000000000000000000@aYk0000PJUShg2H00000000
DWc20000Xf`50000X2S68MKU\a0bd>di@bVO4IHG@e5;i4mW000088fI000000000000000000000000000000000000000000000000000000000000000000000000
0000lDT]000042l9`I\WHdQ0l1\<\O\U0CVBe3cha5<hI9Hk0000U=GL00000000000000000000000000000000000000000000=2lC000000000000000000000000
0000000000000000000000000000000086Ud00004H;e0000\V:W0000=7ejE?U[00000000000000000000000000000000000000000000000000000000\Pi70000
00000000000000000000000000000000P0X00000000000000000U8]?0000hPJ?00000000000000000000D[lk`TH?00000000000000000000000000000000Y24I
00000000000000000000X:@Y<LJEIBD80000U=hL0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TSK4000000000000H>?K0000eB<C0000TAoj00000000<3jA000000000SK?lgZXaAGI00000000lBd6DKQ@000000000000T<RO00000000000095Vj0000`QPP
00000000000000000000000000000000XQD50000000047]4T`PePN[?`gd7]4g7HkZGdVWB00000000000000000H6M000005m=00000000000000000000l30g0000
000000000000HK5AP=Fo000000000000000000000000T6Fd00000000000000000000P?Uo000000000000I1e;P4fTh>Hc00000000e6cD00000000000000000000
000000000000000000000000<c0:0000000000000000Xn9D00000000000000000000DJFU0000000000000000Y2@h000000000000000000000000XHOG00000000
00000000000000000000<2lc0000lK5O000000000000000000004I[?LUDKhXhi0000000000000000000000000000HTD1000000000000000000000000DSP\`>IR
dhfS8W?e0000E0Ul0000Y9J7000000000000000000000000L^9i0000HaFG00005CIE00000000a6RS000000000000PP9N8XC40000Q9\>00000000lfdT00000000
000000000_NI00000000L<=k000000000000000000000000000000000000000000000000A=Yh000000000000d@kB0000000000000000000000000000T6ond2;T
0000dl4h0000000000008GK[000000008[4Q8EoOLNiP00000000000000000000000000000000P4_MhFm@00000000E>F\00000000000000000000000000000000
00000000dF_CPZNc0000PD5W0000000000000000000000000000000000000000P?5\0000PAne8LoA0000000000000000000000000000@3jglaUVE51O00000000
00004[gk9Abm0000LVnI00000000000000000000<cnl00000CY[L0TZ`I;L00000^>2XCZ@000042g^`@jY00000000000000008CTR0000Q7^@0000000000000000
\_SE<AJd000000000000P1O80OilD?U1000000000000m;4;L2K00000000000000000000000000000<YeA000000000000=8B=0000a?Bj00000000h<Af00000000
0000000000000000000000000000000000000000TPn;000000000000TWTU0000aCV40000lm1kd03:00000000000046j30000000000000000000000000000HMSd
0000000000000000000000000000000000000000000000008EC9dV0400000D0M\Dbe0000000000000000<e\lTBa000000000000000000000DG`e00000000@A]G
d1d600000000H[lF0IYB0000e3V]X76X00000000000000000000000000000000@WjK000000000000`RQN`^>h0000\2Sk00000000000000000000@iMo00000000
0000Hhkd00000000@<@m0000000000000000PG;58a`L0000X`Nc00000000000000000000dZdh000000000000QAZ60000000000000000000000000000P^Wc0000
000000000000\71TDDW3\3AF000000000000LlB900000000TgXh0000000004KJ0000000000000000l5Z:00000000H@Q\00000000@IPk<oV@DL]9QBZf00000000
0000I4bFIAai000000000000000000000000080HhYadTC2:`lli0000000000000000XbHFPA\R000000000000X[iZ000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y;hM0000000000000000000000000000@:e@00000000000000008@n>
0000PL^[00000000Ld9A<<2<0000000000000000@SSgP_lb00000000dO4[000000000000e2;FeBXNYCD7Pde:0000000000000000000000000000000000000000
0000ECam0000000000000000000000000000T;<T0000000000000000A11iTdBU000000000000Dfk`000000000000000000000000000000000000000000000000
00000000000000000000h97W000000004BZI<e2g0000ToB<000000000000<j`]0000000000000000000000000000000000000000`H_[0000lVb?l5?j00000000
lnnk000000004XYj0000=5k700004X7U000000000000LPe?00000000UAm`00000000P9FV00000000000000000000000000000000d^IW`okZ0000000000000000
h8H9X;]ihO`<TmCL0000HV4QABJ5daNR00000000\EfT00000000000000000000000000000000T^7b00000000PGD70000000000000000e?b=0000\ZY@000044Vl
000000000000000000000000ha12`;XFd:cg@4RH`f_B000000008`h;0000000000004ZGLE50<000000000000000000000000000000000000000000004dUB0000
\@gT000000000000000000000000DV`1000000000000=7oL0000000000000000\@>Ld2HQLHC:hS:^LU8<]6B:dP]C0000D2OY@6]i0000hH2:5:BI00000000DGed
Lg8=08@>43CW000000008@:5Pak<]:JC000000000000X8Hf\j00ljg^00000000PHG^0000<50H0000=1J;00000000000000000000Xe[NDUd00000DDgi00000000
00000000\aLN00000000000000000000000000000000@X^P000000000000PVZV000097TS000000000000A7M2@K26000000000000000000000000000000000000
0000U16:0000dMia55YciABWhYA?000095W;m@nG00000000000005TO0000000000000000<59]0000000000000000000000008RUYiA7N00000000000000000000
0000000000000000`dH10000U9fA000000000000000000000000000000000000000000009<YQPVS:00000000PfU`E:SL\anO000000000000D?8J0000@E0\\0kk
0000000000000000000000000000000000000000hH7RPD[2TB7@PRMR4b0\8[;658\0I4BALJjK0000HQBk00000000000000000000d\8f00000000000000000000
00000000000000000000HITT00008JO>00000000Y>ZM00000000000000000000\hd[dd_?0000DXF?00000000LHmkhRR44HoT=0mc00000000000000000000@HJ0
M8Fi0000DII`d6KMhYX0M6aS0000000000000000L`A;l13800000000000000000000ABBK00000000XA:Q00000000A7:300000000000000000000000000000000
00000000M6UY000000000000`iB`dT14<D2LDCP0000000000000000000000AD700000000T^Y_<A;WA:V@0000000000000000DIO@000000000000000000000000
00000000LN6U<f?<0000m=nD00000000000000000000\ZW5h`lj00000000000000000000106@000000000000000000000000000000000000000000000000h:2F
DC[`000000000000XHVi0000`?^E0000lQU10000000000000000<@o6000000000000000000000000000000000000I9fW0000000000000000000052Da55VF0000
00000000DZ02000000000000000000000000000000000000000000004Sli000000000000000000000000@idiM6`\=2iI00000000hU;eD:KZ0000000000000000
0000000000000000I5?70000dfJf<4=JTDli000000000000000000000000lT]P`4G[PWlhM7:b0000000000000000`Om@0000i<E`0000PmJM000000000>T00000
000000000000000057>n00004<5E0000000000000000000000000000000000000000000000000000`gSW0Cnb0000000000000000000000000000000000000000
00000NSk00000000000000000000000000004XdL00000000`9NoX_:CDTL?XIUM00000000000000000000XCY6lBEQE6W[HSe70000Xk4n00000000000000000000
000000000000000000000000000000000000a>Te00000000000000000000\KJ40000`9<]000000000000053G00000\o=\3MX0000HURY0000000000000000QAV0
TC^>lW6M000000004[^:000000000000U:=^00000000ho9900000000000000000000000000000000PHUJ000000000000000000000000000000000Q`L=0of0000
1AMm000000000000000000000000000000000000hc4C<4gc0000<>lW00000000DX=J0000<7V^4@hB000056oj00000000hILAi4l@@fcoi5b3h=;]000000000000
0000`XGkLb::DTMAT5\A000000000000<:DF00000000000000000000000000000jAm0000HnHoE3S8000000000000000000000000@UFC0000000000000000UCG<
00004?bK0000`Maj000000000000U7E2XLdU00000000<<2Y00000000000000000000<YoP000000000000TLaVLl7h00008M:G0000U1EQ0000000000000000H9N4
00000000L0WUl]Rj00000000000000000000000000000000000000000000dHm[0000000000000000X9j;00000000l<e:0000hNWc00000000HaRK<2Oe8WGT0000
00000000000000000000DW2?P<dY0000000000000000000000009BP\00000000Hm>A0000000000000000@c56T5k[`TQn000000000000<S[H00000:I]X7fJT\j>
Dlgd00000000<m`211k@00000000`?^h00000000PeH_000000008EQi00000000D6KdI7?=0000P2e_000000000000000000000000000000000000000000000000
lQ1U00000000LKIJ00000000l3lK0000000000000000000000000000000000000000000000004\:YLcZ_\>mb`O8ld:KP000000000000H_<200000000@;Qe0000
00000000e<mB00000000000000000000000000000000000000000000XQgf00000000000000000000L<nF000000000000000000000000Q;gL00000000@[2=0000
00000000H;BW00000000HNR]0000000000000000A?oP0m2M0000A7Tba;80000000008V>mT=hS0000000000000000000000000000TJDdT0GQH;SD0000@K770000
0000<JAF0000000000001=ji\lIB000000000000000000000000000000000000000000000000000000000000000000000000000000000000U:nH000000004e;D
0000000000008R7e\[Xc0000000000000000]?W600000000000000000000X_oV000049^n00000000DL^g@bm?00000000Xai6HPIe`HT4e<2S0000a15K00000000
8Be7PI@\000000000000000000000000MBd;0000<]jl0000dFnd000000000000000000000000000000000000@@H00cRZ00008CWl0000000000000000DEA30000
0000000000000000LZMM00000000000000000000000000000000000000000000\X@80000000000000000000000000000dL=H0000000000000000HN4Y00000000
00000000`OaL@T27Ph<S0000TB6F\<eF000000000000l2\?<bJ900000000000000000000XAWo@<c3DYF?000000000000000000000000\B_i0000000000000000
000000000000@PVF0000dCia00000000000000000000000000000000@:I9DJ7ZU;0E0000000000000000000000000000HTok0000XDoi000000000000dI:10000
0000\kD\h;ASE=FE00000000XEDU00000ANN00000000]B[i00000000000000000000h5KZ00000000000000000000@Xgm00000000dNQO00000000d[1[@A5h0000
0000H<mB4MNm0000000000000000000000000000lFWj00000000mCQl00000000T1Yf0000\mSH0000lNi400000000YB3kXHi300000000000000000000]=mW0000
00000000000000000000000000000000DP`V000000000000000000000000m4e:8C5S<Q?l000000000000X@0ZXJ4MH_k2000000000000000000000000<]Nl0000
0000000000000000DOlk93_9]7Ng00000000e7?b0000\UWW00000000M6HX0000000000000000d7jnl`kB00000000d[;g00000000`I;?0000Q5VW000000000000
0000lGG2XkP5==T?T??WDcP^00000000000000000000000000000000000000000000DAPm00000000000000000000\EXW0000diO?000000000000000000000000
0000E@Z90000hkJBHLPT4T>Y1=Mn0000<PMG]>eI0000000000000000000000000000000000000000Pbf4\m<g000000000000000000000000000000000000LKo?
00000000000000000000I4MQ00008Q7F0000000000000000L[oo00000000000000000000`FUCLHBC0000000000000000X8hR0cb:00000000000000005<dl0000
0000000000000000@Ig60000000000000000diC90000@5eZ00000000000000005>i<0000000000000000000055NX00000000000000000000\KBB000000000000
00000000e5;h0000000000000000dLGk0000000000000000000000000000000000000000000000000000HVYKD_b9000000000000U19m000000000_ZE00000000
0000000004AkXPlb0000000000008YhC0000dmIg00000000000000000000T=fG00000000<CfG0000=7@X0000000000000000000000000000<X[V000000000000
00000000\dHD00000000DlF^000000000000000000000000i?aSmC5h00000000000000000000000000000000hYaS@bg600000000mA?O0000@J0S00000000hDjY
00000000XDJG00000000PO<6000000000000000000008LOh000000008LYLi9UeDJkU00000000000000000Xeo0000000000000000000000000000000000000000
00000000Ho8\P[fd<^Tk00000000`<d15@>?00000000@ai\`Qa00000000000000000a2Ej0K>[0000E@B70000000000000000`l2M00000000PD\L0000@KfGEAP^
Hg5600000000Lf2V00000000000000000000D<__0000T_BcLd7Zd>?f0000000000000000Hb0L0000DJ=400000000567U8]9[i@dG5A?65@L@1Bm600000000LBPa
00000000h`[<0000h\dR0000000000000000000000000000000000000000000000000Qe;000000004BY500000000000000000000Da^\00000000000000000000
8EM:<EXB00000000dSXME1T50000hGK0XKcNDdfH0000000000000000m9RQ0000PT2e000000000000dBmH8AVA000000000000000000000000000000000000l0?:
00000000000000008FNE5Bjb000000000000M=3a0000000000000000000000000000PC=a0000000000000000`Ef18_Z5\<[:0000000000000000000000000000
000000000000]?kh00000000`241d8WN0000l;M>D>4B000000000000PdBm0000000040oI0000`Q0[ln6;00000000DUQDe@e>00000000hfH`0000000000000000
0000dH?H0000000000000000=0?U000000000000d@;GPY8o0000000000000000000000000000000000000000000000009BZO00000000dBaATbR[Pc=800000000
mCEUT1Fd`NRlD`[k0000@IB_000000000000Xo0E00000000000000000000<:4500004<Gci2b0ln5K00000000000000000000@C=O@N@O000000000000@5iTHNHA
00000000l]mL00000e:L00000000=AcT0000P\TGU>Z00000000017T3e8h9`5>a@?n0PFh9`H<5H4=2XRSW0000X;4L00004`1=0000000000000000<ADcLU730000
000000000000DSfb00000000Tm\RP]TQUA;SD4Gh000000000000000000000000I<QW0000000017R`00000000000000000000L27V`E4MY=cc0000000000000000
0000hOiP000018UB0000lEK50000000000000000\XRQd0<X00000000000000000<JI<Rnf000000000000@ZM00000<g>`0000000000000Nj_000000000000U:nX
0000P9_S0000a>[j0000000000000000A@G^000000004^J_00000000000000000000000000000000000000000000000000000000000000000000000000004U4h
0000LR>600008J?2\fgX`o`3000000000000000000000000000000000000TNBD`VXh81JZ=03^5ACK0:<n0000Q60:M=F800000000000000000000000045g90000
00000000000000000000HOFBhJho0000000000000000000000000000000000000000LdX[00000000000000000000000000000000000000000000000000000000
00000000H=@H0000M:Z0LSV`H38S`:Zh000080lJ00000000DL^400000000000000000000D`mW000000004\<S000000000000000000000000Lg<?00000000T]]o
0000T0k?H6:_HQlf0000000000000000000000000000000000000000000000000000000000000000000000000000T4mf000000000000000000000000l3Ik0000
00000000]A2E0000000000000000HMXo000000000000000000000000000000004U4T000000000000000000000000DPR^0000e@a[000000000000\1RFh9J20000
0000X:UJ0000000000000000LW6:0000000000000000000000000000000000000000TFke000000000000PFKK=CJ_00000000000000008QGZ00000000L2J_0000
00000000lgc\e?d2iAdH000000000000000000000000Da]e0000000000000000000000000000YBHb000000000000\?_800000000000000000000XbZa0000D5b5
i1UnE@HN0000T_V000000000dCYmdmN2`4\H\:_K000000000000\UnBh@N?0000<WYg0000000000000000000000000000000000000000<<Rd0000000000000000
00000D4`ha^=HeeD]?H_QALV000000000000000000000000000000000000Y?DQ000000000000<l\P000000000000L1M5`RZ5PIXe00000000000000004G=Q0000
000000000000000000000000lm=W000000008meT0000000000000000HMjM00000000000000000000000000000000@Pf5L^gV00000000HV\G00000000aAnn0000
0000000000000000000000000000`4:Z0000`d@[0000=7\=000000000000hA`0l8k\00000000000000000000000000000000000000000000\_MfX7eQTS3SX`k1
TgWd0000hk28U@X1000000000000000043YF4o;]0000HGHE000000000000P;XUTS8RX:IoP\<d000000004<=V<O\;I>J;<AELY@5h000000000000000000000000
00000000000083mLT<dKi4U:00000000Q?3;0000X;@K\\@A00000000I?iWM>oP00000000000000000000000000000000PjGB00000000TFgbXQ^>0Y7500000000
00000000000000000000000000008o340000hZhn=9gX\=:J00000000DCMe000000000000000000000000H2B8000000008YeR000000000000P3BMl@NjDAJC8NeM
4Um\]24\0000d^1T0000000000000000d]MS00000000000000000000000000004X=f000000000000000000000000000000000000000000000000TZm_05<4lmen
\oO\0000E=Z8000000000000I<7Y00000000DUdJX61f00000000000000000000LYh8000000000000000000000000`n<D000000000000l1jR`4OiUA2;0000TMQn
0000<1<J]>K1000000000000TmQ60000\F5OlQQ90000000000000000000000000000000000000000000000008MiLTbPL0000P?Jh000000000000000000000000
0000Y2[P0]6<00000000l;:Cl?e1000000000000@U\@8LiG0000000000000000000000000000l4T7U2=U@hAgi4[@dmaH8>bS00000000hN_M0000000000000000
d05?aCfgPAKD0000\7;c000000000000hD`elIN1=>KK0000000000000000T<:Y`IOP44V\00000000ddYJ0000000000000YPN000000000000LhMY000000000000
00000000000000000000PLRT0000h;en0000l73D0000000000000000eBM7h3ba0000hO^T0000D1THXAL]<L\aDUniT4j00000000000000000``knH@>a00000000
0000`5CF000000000000000000000000T6RG00000000i5g>0000000054fU0000H2[R0000<OI500008A`A@]ofE3l8000000000000000000000000000000000000
<L>@8K>iE5;D0000dC<N0000000000000000000000000000e8@Q00000000000000009=Ee00000000000000000000Dbe]000000000000e?:TX<WN000000000000
0000000000000000`7f_\;o=H<MW\INm`J>_hWAA0kU@92fCi>R_@N0^0000000000000000hC\S0000000000000000A1m700000000000000000000000000000000
0000XONn000000000000000000000000000000000000d:PoP=o]8jVo00000000lW?1L^W<l^db00000000000000000000LmlOTDiW0000000000000000d=fTi>4E
0000e@k]000000000000L3d[8`na00000000`Go[XPo<hQO1L_^80000000000004Ean<3k\00000000000000000000PVjFDdkCi5:o00000000000000000000dMfl
aCZOHEAE0000000000000000000000000000@e5U00000000L9o?0000=1Qf0000000000000000000047=A0F<B0000000000000000d`l]00000000000000000000
00000000000000000000m<<n<`T20000000000008SZ<00000000YBV]96QV00000XgEA@I1hAjo000000000000hl=T000000000000\HdB<]Ij0000000000000000
00000000`O?k0000000000008XJg0000000087Z3`PWAMA<P@>0K00000000000000000000000000000000dAI;0000000000000000000000000000Ha1gL>Q00000
I?4U0000000000000000000000000000000000000000000000000000D;gV00000000000000000000dh^d0000000000000000000000000000<Q@;lQVE0000<@S0
00000000000000000000000000000000I77YH^9[00008G`200000000dQXd0000000000000000000000000000000000000000LiXK00000000XY]F000000004K^_
000000000000e?X`0000000000000000I?do000000000000P`3DdiiZa:Hf0[58000000000000lCD>`Z?DM82F<=KY0000000000000000000000000000HO_V0000
00000000`\V;0000000000008Zg5DS8C0000`eRT000000000000000000000000HWlW`^P700000000000000000000000000000000h6?IX9L=00000000LDb@0000
00000000\kH:`[EAU5oglYJ3Y?_:000000000000000000000000d8Vf0oiiT<O80000TCf800000000H?D]YAH^0000000000000000000000000000000000000000
DLBf00000000000000000000000000000000000000000000000000000000000000000000DL5Z00000000000000000000h1dE0000000000000000PoFR0000]6^5
000000000000000000000000``:U8GTm000000000000dH320000lWVL0000D`1n00000000000000000000E8YWHEm\U8L:e8^A0000000000000000000000000000
0000e>Sf00000000000000000000DYcL000000000000@fc=0000T;Dg0000000000000000dA[@00000000lNc^000000000000\id3DH4O0000Q5:4\cYO0000T6d<
dXYG000000000000@NeYX_f1XgX7dF>9AA^;dM3:0000lBaO000000000000PjEE000000000000Q>EB8E8Y000000000000E2>R84lWXR^f`<N]4ehOlkXF00000000
0000000000000000000000000000000000000000hOf60000000000000000000000000000@<m9LE4`00000000000000000000Q>B800000000000000000000]=Pe
X5dbTX?J0000X0:L000000000000000000000000hMI_0000T5>;<4L800000000000000000000TV[70000P9B10000PObNlia?11<T000000000000QCg=00000000
0000000019^?lN>`0XgN918F000000000000@W>P00000000TajiHj=b000000000000000000000000M@>\0000000000000000000000000000L8BQ000000000000
P:ol000000000000000000000000<3KI0000000000000000000000000000000000000000Q6jg0000@:m?000000000000hBW:Q?mI\P;n000000005CYO00000000
0000H4Ealj=H<n1baBh94YmI00000000000000000000e>[@D<@Y000000000000dSGmLdNhH3\e0000000000000000`R`UlSeV0000a7YA0000TT36@\fVXDW@0000
0000000000000000000000000000000000000000`:>k0000]:Jk00008cKHA2_Hl^[_00000000000000000000DH=L000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@fF800000000000000000000TPN@000000000000]B\900000000h84BTdB_U2Gj00000000XLP>
0000000000000000000000000000lfI0`?J@0000000000000000lPJM0000000000000000lln;0000000000000000DJ5:0000i>:c\1HX4GU_0000@e4I00000000
00000000`59O000000000000H<?:1Bgf0000000000000000000000000000PfMm000000000000000000004V\lL3JR0000`oCR0000AC:A00000000@<kj\CL7HGfE
55XnQ6G_1;>B000000000000000000000000hJHb000000000000I0a=4_]NU:d`9A1Q000000004T@L000046O5000000000000000000008>_G000000008X0h\0\h
a6_200000000000000000000hMe5hWgR00000Q:70000ldSh0000X>OUd4kP1?[=`i7i000000000000dQ9;0000T]oM00000000000000000000000000008Ugn0000
00000000`aPk00000000\o<nA>cZHTF`00000000000000000000E@^K00000000000000004oo80000P4fG=?A==:TA000000009:H1000000000000000000000000
PXDW000000005=TLQA;i000000000000=8\n00000000l2OJ000000000000000000000000I4ORhh93E8A[000000008^K:LaI_000000000000hN19000000000000
0000T8RehOb<0000000000000000000000000000DFm1000080N4@3Sf0000<XKH00000000d>]PDAH]00000000h5h1LE_S0000000000000000`od700000000P@Y?
00000000000000000000000000000QPE0000000000000000000000000000000000000000000000000000000000000000h>ii4KE4000000000000H0doTWLiP:dm
0000000000000000hi7Zi=Xk00000000000041SZ00000000HfnJ<PBOaCXeACZ_00000000000000000000X4Tc000000000000<HYk000000000000T]6S00000000
00000000000000000000000000008EleHREm0000000000000000Llb<0000DNT^000000000000hYB?00000000@Yc^5C\`4Qhh0000000000000000lDkdH?Z]lO0M
0000000000000000000000000000000000000000000000000000000000008T<:000000000000000000000000000000000000DR`Hd\K<00000000000000000000
d<i`00000000000000000000ddSWU5n100000000HRf:`]OG000000000000XF_VXI<<0000XL2nHK8]83;@l2YUU54R000000000000000000000000000000000000
000000005BL300000000000000004\W60000000000000000000000000000H3mY0000000000000000000000001=NKDa]Y`0^7Y06bhHh04Dk:DHf^i1:8e7c_0000
000000000000H8l?0000000000000000`:9>000000008M<l00000000000000000000000000000000000000000000lN9`LGZC0000000000000000000000000000
0000`Pg10000]3m500000TNG00000000E5ee`fSIXl:>TIh:A6PM00000000PLKa000000000000TY<[000000000000000000000000D`PXl6@A00000000hlBeX;Zf
hB8nQ82\ACV^<nND000000008F5]0000000000000000000000000000U?l800000^QH00000000000000000000D>DD00000000000000000000000000009;KU0000
00000000000000000000P=7J0000\O;H00000000000000000000000000000000000000000000DWc@00000000000000000000D_<D000000000000D5C`0ooI0000
000000000000hoYHd:Q:eCKO0000hf=40000000000000[nR000045d<\SR\]8ja00000000`<g65>o]000000000000LTRK0000000000000000i<hH@8F600000000
04F000000000000000000000hVdm47oh00000000@M[:0000l<jS8H89`aEX00000000000000000000\[iL00000000hLIO000000000000000000000000000080M]
000000000000m5PI00000000000040M=0000l1Q00000000000000000DcHJ000000000000000000000000h5Wc00000000000000000000YBnf0000000000000000
000000000000M@\D000000000000m2:^Q1\?\3RNl4EG0Xg<1::[U;QN00000GA4LM1W14Bh000000000000Pf2c]6IZ00000000000000000000e@9i0000`T4H0000
0000`MW30000]5oVHFe=000000000000000000000000=0OMe:R20000000000000000DY?n0000TFO5000000000000000000000000000000000000000000000000
0000\5m`00000000000000000000000000000000000000000000000000000000000000000000000000000000\Si;0000H3]40000@08i00000000hlXe00000000
00000000hQn<0000000000000000TOiB00000000000000000000M??ld?9QdEe_aA7AUCWK0000XCjg0000\1[[lPU300000000000000000000e=O200000000T6>@
l0=dQ1CR0000<BDB0000TLc2]5`AXLce`Ee100000000000000000000000000000000000000000000<WB_Pc]PA6[j\]eJ00000000TLVH00000000HTn>Lag]0000
0000dJO\000000000000000000000000Y:AZ00000000\4SX00000000000000004VmI00000000000000000000000000000000<?W_000000000000000000000000
]7LL00000000000000000000000042CX000000000000PgIMPKWV000000000000000000004hXh000000000000`^S50000dV>_T=BB0000@YN600000000L:V@DYbh
000000000000000000000000Df<E0000000000000000La\100000000e>GP0000\I^>0000000000000000m2\4000000000000000000000000000000000000A2FC
00000000XHG>0000000000000000000000000000000000000000e4cl0E=Y<5Gb000000000000000000000000hRdC00000000000000000000000000000000dQP5
00004]FH]A:L0000Q=\?HRgO0000000000000000XK@682:F00000000Tbn^<j[Vm<65A@a>0000000000000000L?4TPOgUd[3SY9[[`Lb>00000000000000000000
000000000000000000000000000000000000`12jPWKg0000ha7?0000000000000000000000000000P\aD0000YBP?TKgg00000000m4:200000000000000000000
0000000083m2X<fc000000000000L<]TUBDh`UJo0000@=3B00000000TE5WQ=SE8Kl^XQ?QlWQY1Aj@000000009@lQ`[2cY02`000040MF00000000000000000000
LIY4000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3LA0000X94JHf1W8eF1\f_O@Z0d000000000000
XmdLHKR600000000]=VCA=Im0000Q:`LT345000000000000\R1o00000000000000000000lRo`0000`=W?<;eO0000H9CGl=J48b2P4^0T00000000Hkh>00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h:UZ\W3N`0nH
`G4E0000PdF\000000000000`[4100000000000055f<0000IC2Q0000000000000000000000000000d?k5hb<Z0000000000000000000000000000000000000000
00000[RU\EE\hjZE88<n<GGh0000000000000000000000000000@N\SlOT=TdA=M8SJa@^XPGL>00000000000000000000D4j?8^bCa9IA8^I?000000000000DVQm
000000000000dR`cU@AD00000000000000000000Dlm]00000000000000000000000000000000000000000000H:FI0000DaSe000000000000000000000000T<GT
`e7I000000000000000000000000X9LO00000000i1M?djig00008C8<00000000@I^O`R]D\LI50000\7>kd6<=86bAH_o:0000l^nk00000000@N1hlTWc00000000
h7f7000000000000h]Y^UBW700000000<1[Q000000000TNV000000004_19000000000000000000000000000000000000000000000000XEIGXW_n@bRCIBNTPE`1
000000000000@6KDY38X0000000000000000@`5h0000000000000000L@?K0000000000000000`hK300000000XT0D00000000000000000000000000000000d_M[
000000000000000000000000<Q@XdoIl0000000000000000LPjO4L8?@5a?0000U<gI000000000000a9DR0000X;?h`[31000000000000XM2W00000000l8h4\KQh
iBA80000000000000000000000000000PJUb000000000000P;2L0000Tdi`0000TX\g0000P1N4dY=Z000000000000HTj;00000000l:[2LmS[H6bO00000000HCc=
00000H<C0000PA=L0000\f9I0000000000000000TLEQHd^PLdF<00000000000000000000m=@?0000UC\V83m?0000000000000000000000000000000000000000
lPK900000000P;k_0000lh7TP]2IdaWg=A1^000000000000I2Y300000000000000000000Phe800000000DST:0000PTmM00000000d::d00000000000000000000
HL8ZQ<2f0000000000000000000000000000`JjW@WFoD\h700008ZcP0000==m0@_7000000000000000000000doO<0000000000000000Pf2<000000000000D@=k
`BWf<H6\00000000@egBLU7F`hcaU5dV00000000e6Rd00000000000000000000]@<>000000000000000000000000000000000000000000000000000000000000
00000000Q70j00000000Hi9^00000000000000000000IBaJ0000=1Y:`\Qgl_>]000000000000`QhT00008ROfHc`c0000he<A@]hO000000000000000000000000
0000D?fP0000000000000000000000000000L9fb000000000000hb[40000000000000000000000000000000000000000dhP5000000000gQ100000000DaSY0000
00000000h[;]00000000`kTF00000000000000000000h0GFX93Y00000000000000000000000000000000000000000000000000000000Pfa`E44W0000d7?J]>Xb
00008RYL00000000hKM^8Rm=L^B00000\R5Z0000000000000000000000000000000000000000P7=O=>2e0000`\`o0000@GGJ00000000000000000000@1090000
00000000000000000000DUn1lXoL0000000000000000000000000000HaT10000000000000000lDZ3T]X80000LP`@000000000000\@c300000000=BJo00000000
00000000000000000000DI`600000000000000000000000000000000000000000000\R63\K<40000Lf@T0000000000000<7G00000gZI@<n[07JX0000Ti>N0000
0000\?8\U9?:00000000000000000000LHlk000000000000dTWHLaLA0000@0I500000000000000000000000000000000`VLJ8QZ@\eam5CKe0000<BnP00000000
00000000e@LY000000000000`2MD00000000H4XJT<mN8@4c00000000000000000000000000000000\<6V@@H=00000000000000000000@EFM0000000000000000
`4SLA4>i00000000000000000000000000000000@9MBHUiM000000000000<g?;000000000000PFhIeAVg0000=4W@00000000000000000000000000000000]4`E
0000000000000000000000000000000000000000D<1o@fk7000000000000XN=0Hbj517jm0000X8bmd[YY\a9Ud6SN0000000000000000000000000000@Oe;0000
00000000000000000000000000000000000000000000000000000000000000000000XOH30000000000000000000000000_3\0000000000000000000000000000
0000XDan00004DH[DRGDQB9A00000000de33HLLb`S^CHWiZ0000000000000000000000000000000000000000hUP?M>?4XD]n0000000000000000000000000000
00000000000000000000hAEnQ3EW000000000000lj8P000000000000000000000000P?6C00000000I<\_0000000000000000h4DB0R5?00000000000000000000
\o4;0000iAQX000000000000U=9`0000A:@k00000000DVXK000000000000000000000000h>A00000T1Ck00000000000000008aOE00000000i5]i000000000000
0000000000000[>j00000;U`aCa6hL3@0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\[[n0000
A3i`0000000000000000000000000000XPnK<0j614`e0000LT;H000000000000000000000000d6Zc00000000000000000000M;S?m?AP000000000000000010V?
000000000000\B=^000000000000000000000000000000000000000000000000@8@jXC?`00000000`h;e0000000000000000PNYk0000Y8iE0000@15D00000000
0000PT7P0000hH^J000000000000Lg]h@WYX@`l<00000>fa000000000000d:Rb0000D[DS<Wc_0000TCR\`;_i<HB3L^0d00000000000000000000000000000000
000000000000\JTM0000Ta0B0000P^=50000@6_KT:_><GaY0000\68]00000000000000000000Xcbl000000000000LE>k000000000000hS6O000000008X3_0000
h;T\0000i>0T0000000000000000PU_g000000009?N@0X?V00000000HK@J00000000000000000000000000000000H]\fi:jT\HEi000000000000000000000000
00000000HTB0000000000000000000000000@\kMPFKg000000004EBe000000000000000000000000\HT[A2:@0000000000000000000000000000000000000000
000000000000D]H:T5?1A6^H0000XQaB000000000000a?g38:`Y1CJI0000lb9Y0000000000000000lYaB00000000000000000000aCRY00009>6a0BKS00000000
0000HY@<00000000000000000000000000000000000000008UaX0000000000000000LN;:000000000000000000000000000000000000`IKf`TPddlH?00000000
000000000000A@2c00000000<cjc00000000000000008AUKD:U;000000000000lnd`00000000000000000000000000000000T6JQ0000000000000000<XO^E7=m
000000000000=:<H0000000058h_dA1Tl>n100000000<FcG0000000000000000@ZOWAC@F0000`LDU000000000000000000000000000000000000M38C<G0n0000
8bAO000000000000T[bJ00000KQM0000LYgm00000000000000000000000000000000000000000000L0?o<MK;<EXg<l][000000000000\=Nd1=n7000000000000
000000000000`10YT1oM00000000TV>BHdob00000000`CW2@H@<0000000000000000000000000000m=X100000000000000000000000000000000000000000000
00000000dB=5lRd4P3Jf00000000000000000000h8N@0000e01TL=<B00000000000000000000\iHc8CYI00000000e4f@00000000@57O<0]90000000000000000
000000000000000000000000000000000000I5J_0000000000000000000000000000000000000000`flc0000000000000000dK`h000000000000000000000000
00000000000000000000@410`_=h000000000000a0c<000000000000000000000000000000000f^70000000000000000000094V:000000000000000000000000
0000@5fE000000000000DcZ=TH?clK044hN6000000000000\`Vc0000000000000000000000000000L:\hHPF?00000000000000000000T]bgP@J2Y3:m]:<m0000
I<3H8mW?00000000LdZD@jOR0000TE=600000000000000000000000000004_1F0000To@L000000000000000000000000000000000000000000000000hCO7TGgm
1>cmlD0c0000TXP9000000000000000000000000@enE0000000000000000LB\B00000000000000000000D[65000000000000000000000000000000000000Xacf
0000XaTILI`F00000000Pie:0000l>HIA2PF000000000000000000000000XM`\00000000U?5l0000\CNS0000000000000000000000000]=:0000000000000000
000000000000TKg@00000000000000000000diF0X^\L=>IQ`00100000000000000000000\i8<Xmm_57m]P?OQ0000000000000000000000000000TKnb@3SWXKV<
0000000000000000000000000000HAmE00000000<b2;0000000000000000TBGB`=ND00000000I;Cf0000000000000000000000000000000000000000];BI0000
000000000000@IWK<J4]0000000000000000000000000000000000000000000000000000000000000000T5i]<k[f<ZA200000000000000000000000000000000
Y@`K0000XJYl00000000000000000000000000000000]8BN000000009C^P48MWh:W5HZ>I000000000000000000000000E6[F0000<;R?PNih0000000000000000
0000000000000V\[PMT@M7_1a>lh\_H600000000i8S;000000000000PWRI\H59000000000000000000000000000000000000000000000000PS36000000000000
00000000lLU10000000000004>Ek0000000000000000X_`@h6YL0000000000000000000000000000000000000000000000000000000000000000@a3b0000TNoG
U88S0000DlVE0000000000008\INP`g`000000005=65\ljc0000I@oW0000\D4C00000000000000000000000000000000000000000000LV@64a=700000000<JJ5
0000000000005CK50000000000000000dT^300004dgH0000000000000000PgG700000000424@\An400000000000000000j@Q00000000i0Z80000000000000000
00000000000000000000000000000000hY7KI4M6000000000000L3bB0000000000000000000000000000000000000000TGm>00000000000000000000DZQjm:PT
00000000]9@:0000000000000000000000000000EAJ8000000000000@ZJa0000E<cc00000000dLWo<VDUX1Z_lniM00000000000000000000hE32000000000000
00000000000000000hjUQ2C4\R@7`]4a00000000D06>PTa20000doU@@HlX0000000000000000Ph^M00000000P_8300000000@KFPiC7Q0000`PEV000000000000
000000000000X<9QX\U\Pc7_0000dGdA@WUQ000000000000XAe;`ef9l_fSa6NZDbYJ4^hXa>;00000000000000000000000000000\_QS00000000dP0d00000000
00000000000000000000000000008a[B0nF2lWEbX3\Ve9EcU>ERa@ee000000000000<4lbH?69000000000000DZ4b00000000d5KIM7I25@SE000000000000<7a0
L;\i@JhY`ch[XdNO0000000000000000000000000000000000000000000000000000U<SC0000lY1>a3Uk0000LTId00000000000000000000T24`l3>5\ekBLA@[
5?^J00000000000000000000000000000000000000000E`h@PBm0000000000000000T8a;l@ma42dV4oV[lig5000000000000H8?Y00000000000000000000\]f=
0000d2Ye0000`BPQ\^9C0000\d[?Pf2I000000000000000000000000000000000000000000000000A;Ff0000000000000@\^00000000a?KO0Pm>000000000000
l^Qg00000000Ta0300000000HFN20000000000000000L=[c00000Z=hP0Q`00000000U2:I00008WL\lkAC0000l4nW000000000000000000000000000000004XmK
000000004og30000hHHPY7_f00000000000000000000000000000000dDOm000000000000`MDfDQfF00000000000000000000000000000Qm_0000XZL>8cN0X`mI
0000000000000@QL0000000001il0000000000000000000000000000HH<d000000000000XW;OdXMfdZ;N0000000000000000000047\Yd`340000000000000000
@OV900004ISg00000000@UoN]AYV0000000088PA0000000000009@9B0000@==A0000@kb=0000L;VF0000000000008Ml\0000P2@]00000000PmFb000000000000
<3`X00000000DB_[0000000000000000000000000000i6V50000000000000000000000000000000000000000\ZCR0000000000004O>3<LD80000000000000000
00000000000000000000000000000000XDEF0000XKm>0000P<W_0000h97500000000@A2>DYc:h_VD00000000000000000000000000001:LB0000=1ddIAW^iBcN
00000000@6J:06m<00000000000000000000e6nW0000@jPC0000000000000000000000000000000000000000000000000000000000000000iAe>000000000000
T[A\0000\AbE000000000000P:MT000000000000`md70000000000000000000000000000000000000000=All000000000000H^<U000000000000D1hY00000000
00000000000000000000\\HM0000A=e^00000000000000000000\_QIA3a;00000000XPgN0000000000000000000000000000000000000000h2DM000000000000
000000000000`;^j0000lONN00000000000000000000lh8BA@<U0000000000000000\]820000`Z_WI6<e000000000000\;n]@Gh^`@@nH90200000000`ZfJh[Y4
e@8I00000000l50o0000000000000000000000000000dDDY000000000000\6G_000000000000000000000000H3Fh0000000000000000000000000000h=Xl0000
l>0l00000000000000000000M>>4a@oJ000000000000l5a00000000000000000ToAX00000000000000000000hFa2000000000000000000000000PC[90000H\;]
000000000000`hd>0000Q9XX0000hJ=^00000000000000000000a4:C000000000000\d5W0000000054\P0000000000000000000000000000000000000000HSCU
\]0n000000000000e>?QXXGJdYH=<I<T00000000PHA<0000000000000000PW;^00000000000000000000\H5D<?Xa4CfcT>5[HEa8\G2Sh@UD0000H8gE00000000
00000000P@O;000000000000d7W=00000000d7I4=BWD000000000000000000000000\ib@000000008RIG\cE;00000000000000000000\\dc0000000000000000
=4E\000000000000\QSQ000000004SW3E=OE0000000000000000U?HL00000000000000000000000000000000000000000000D7Ad]=9G00000000000000000000
00000000<CjMi6Pg85M:<JG]=7KH00000000000000000000000000000000Ha^10000hoS^0>]B0000000000000000X0\JP1:fd6Wn\cmC000000000000D=heL?2n
000000000000000000000000D6Rf8UD]00000000000000008J:h0000000000000000000000000lSc000000000000000000000000000000008O250000HLBVQ<K2
00000000000000000000000000000000000000004mhRloEG@eGi000000000000\A<10000000000000000@6<J0000000000000000<1]RDR3CXCN>\[@400000000
00000000000000000000HI5n000000000000000000000000000000004L`b00000000000000000000TT\6000000000000@0g20000000000000000HgBi0000X2[5
8lR?XNPV9?QA0000571J0000i8Ia0000000000000000`\CJ0000i?kHPmUm00000000000000000000000000000000D9i00000TD;F\]=Ol]j@00000000a?[00000
00000000000000000000A96C0000dM3J00000000DE9;000000000000XBCV00000000000000000000000000000000`:L=0`g:00000000000000000000`I0X0000
000000000000000000000000H7M40?B50c4f0000m56g00000000000000000000d4c80000`R83]59V58?40000a8:A0000lWhT000000000000dcl[000000000000
0000lIlL00000000XJl;5CO`0000Pm__H_E@0000TO;dl<;m0000000000000000d<lo0oH]@cln8?=54BLYXDSH0000000000000000000058[N0000000000000000
0000m@Gn000000000000U1n3a2c2PM1f00000000XajB000000000000U<O=000000004g2<000000000000000000008oJTY4[c000000000000TE<9HI6]`S0>0000
dFom00000a4RPIMNdKn;@Ron<_;M@^TZh[:k0000M1JX``0I0000000000000000000000000000a0io00008KAl00000000000000000000dMJ=8biC000000000000
\Lmg000000008T1I@>7N0000000000000000HBc<LTcSTmPG4:JX0000L:8_0000000000000000000000000000H6DZ0000000000000000000000000000@dOa0000
=3NJ0000d;OV0000`fQG00009==C0000000000000000000000000000000000004Z]ZP^;TL_X50000h[:700000000000000000000000000000000000000000000
00000000a78900000000dTXcT74Q@NhK000000000000\2<MQ@R;EAVW000000000000P6Kn0GJP0000DME_0000000000000000000000000000@:c0dQ0L`94:0000
000000000000000000000000X\iO00000000000000000000000000000000Ta3O00000000000000000000hG_PQ=3NDEYe<ojY00000000]2SLd=Dc000000000000
000000000000HJKf0000d]g_E6CJ000000000000000000000000HJ9o00008O1h000000000000000000000000HNd<TQF<Q2IR000000000000000000000000h=RM
4^RJ00000000`OmMPa[Q0000EBLJ000000000000Tg\10000l2J;000047JG00000000000000000000L;1700000000m>I:000000000000h7U=00000000XH2Y0000
DC@:00000000000000000000000000000000000000000;Ab00000000000000000000000000000000d1OKTU]J0000000000000000hF1;00000000000000000000
00000000000000000BM:0000000000000000000000000000000000000000T=ni`>`70000@Z14db5mP4f64UToa9C`00000]bR00000000T=JlXM_0I>`l`YMIHaZ<
lQimE?Hl00000000000083c;00000000000000000000000000000000XmkiDCOPd392`8b8@SZo00000000HMF\XB6T0000LVNU0000XiS3000000000000HMI00000
0000L\;J00000000000000000000000000000000Q4DE00000000@9Eld>2m0000hlk\000000000000000000000000000000000000000000000000`3X100000000
00000000@L08TY6T0[IDTn;i56UD00000000000000000000000000000000000000000000000000000000000000000000000000000000H0f10aMf000000000000
0000000000000000000000000000dXY50000000000004fl2m@KL0000XMaBXZai0000dC^3LEF;LR=f\Sdl00000000@bB]0000000000000000LZ>l000000000000
00000000000000000000\ZBl00000000``6A000000000000000000000000DV0ZlI0GTmea0000PM:X\iVN@=ET00000000\h@m00000000TNgKh;cH000000000000
000000000FTh5@ndd51EQ5QU00000000000000000000000000000000XRYh000000000000P@a>HPg]000000000000d:=?0000]A0gP4DQE?Ie0000000000000000
00000000`25?E=2I0000PN]k0000lKME0000a7h0d;]Y00000000000000000000D1KU0000Tm?bE>D50000Y4Rm0000PS]4000000000000000000000000TZOe0000
000000000000<?AX0000H@SY0000000000000000`;_J00000000Q9P@000000000000E;A10000l6Qn0000000000000000000000000000000000000000PKb\0000
00000000m?^:000000000000h^SF000000000000<O9Z00000000000000000000H@jf00000000`7YX0000000000000000000000000000A8l50000\NQA00000000
000000000000000000000000PMC90000XB:c0000000000000000lc`<00000000Y264000000000000\hYZ000000000000000000008nCH00000A<;00000000\Zh7
lMk:0000000000000000000000000000`9fP0000000000000[SL0000000000000000X18P00000000L0>l@CNgda`o00000000h:21@HVD0000000000000000l6W[
l;P`0C>4d[6m000000000000000000000000HMHK0000\`Ig000000000000L[B8000000000000000000000000I6MZ00000000000008kK00000000TQIe1BPi0000
00000000<el>0000000000000000l>^G0000000000000000000000000000000000000000000000000000XIU^ljQE0000000000000000H4A5ThKYaBL=00000000
<FPZX_@600000000\Hc900000000000000000000000000000000`^OX000000000000m8m<0000000000000000D:M:00000000LBMWXI3Y00000000000000000000
m>fc00000000LN:D<EaM0000]?M20000000000000000000000000000000000000000djbk000000000000000000005BZE@bJ00000l_Rl000000000000Lb]00000
0000000000000000L[eY00000000@Z0T0000000000000000L@?7000000000000000000000000\Skoh<:J00000000000000004E`?lGMS00000000000000000000
00000000PX<o00000000PbgQlbF9XZmO000000000000\Qh5]42U000000000000000000000000`_RH00000000000000000000Y?MF00009A6J000054dkA99h0000
00000000L8^]0000000000000000@MKH00004M89TJ88000000000000000000000000DFZVU>Gm00000000d;h\06NQXRiB00000000@@nO00000000H^YG=?R_TWfg
0000X0\;00000000l:n60000U1Vn0000HZ;>0000000000000000D^@A00000000000000000000000000000000L2fmhN1Y00000000HH=80000000004TG@GG?0000
PUJP00000000000000000000000000000000000000000000000000000000D;DR0000X:Bb00000000000000000000`L5>\JGFDQDE00000000000000000000l;l?
00000000\7K900000000X?mN0000000000000000000000000000ldTClcFc0000000000000000mBFo00000000000000000000HAVX88Pk00000000000000000000
mA]70000000000000000000000000000000000000000000000000000U4bY000017W\000081ZM0000l\B900000000i3A_T`5^0000000000000000EB:X0000=:o4
0000000000004G8E<>^jl8NJ<[BX==WM00000000@L>1lV:G000000000000000000000000lY:N0000`O^b0000DH^m0000HFmO000000000000000000000000LSF6
00000000000000000000UAR_000000000000DC`Fd=EfheY[00000000000000000000l];K00000000\oWk0000@Cg`000000000000<RO300000000000000000000
0000Q43_dKNd0000<icETZ6]00004@\>8_^\hSB;0000000000000000000000000000000000008Z7X0000000000000000000000000W??00000000000000000000
000095>W0000000000000000000000000000000000000000dj=7P9Ta000000000^<6haEl000000000000]31?0000000000000000000000000000P>[D@IJc0000
i0GPPiE<0000XI>I0000l_WJ00000000000000000000HX@Y00000000D>f6000000000000000000000000\4Q^00000000`G^^0000000000000000000000000000
000000000000d9:c00000000<9ZJ0000I2AG]5TM0000000000000000`Lm<57?SPb=_0000000000000000000000000000000000000000LO];0000000000000000
0000iBXD000000000000000000000000HeH3dH;1000000000000000000008Inn<oBN0000dY<:<fnk00000000<6^j0000T06P00000000000000000000d`MdU7HF
00000000000000000000X?9`56M@000000000000000000000000@;YN000000001C9N0000hOXP0000000000000000D9SN000000000000PiQ00000LT_9`1VAHFZl
0000hDe]0V9h0000000000000000000000000000000000000OMcdC0`0000000000000000000000000000<BV>0000000000000000000000000000e0cZ0000I39m
0000<aXX00000000=>LXQ:GU00000000H8OX00000000TIW=0000LVd7l9KBTLTFM6IKQ>nFU2cl000000000000DP6D000000000000000049:R`?SS000000000000
LXW@0000m8VS0000000000000000XS;\000000000000000000000000lMM200000000TEGLhO=70000@1i_0000M=4m<a1WlLg^000000000000e>WOdDdMX6C1a@nW
0000iBD[0000000000000000`U2l0000mAQe0000P9WTDUD600000000TeLG00000000@H_J0000YAMP4:C00000000000000000000000000000000000000000hQo1
0000<V?X000000000000\1IH00000000a40U0000e3LIT`6^000000004TfC000000000000M5DFXDf[00000000000000000000000000000000000000000000l^:C
0000000000000000000000000000000000000000000000000000Xe^f`g:2<5aN000000000000000000000000000000000000000000000000000000000000XQEE
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D6BV00000000Hm93T7PdLTBCLZXE0000H_<PXAdla6<T
0000000000000000XacY0000PBX80000000000000000h3`500000000000000000000LK]^PC>d0000l3bk000000000000Q1Dk\DPJ4W^_@ea0lfI[000000000000
00000000000000004ddaQ4=e000000004<GD0000HQ<F0000000000000000HIRX000000000000X@Gd0000000000000000000000000000dK3TdbnO00000000hXUh
000000000000lJ@;00000000000000000000000002=700000000@^aA00000000\BHKm>5F0000000000000000XRC9000000000000000000000000hGjLXV[H0000
X8S7`Lm000004>Cb0000000000000000a8CeTD5H0000000000000000000000000000000000000000H2EB0000000000000000000000000000LRZiX\6eL7TZ0000
00000000ECd^0000000000000000LX_QD20o00000000dYC500000JBQ0000000000000000XeV\000000000000000000000000\bW`000000000000\8R300000000
I=IF0000XIM800000000iB1I000000000000@S2:000000000000000000000000@CBjA3bL\SQG000000000000000000000000P=>4000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\NO=lQ4EHUde00000000HKmW
lMA400000000h>[Z`b1J000000000000H8;:00000000000000000000000000004<>Ald>i`>QT4deXE@7cI2=B00000000000000000000000000000000e01?0000
0000000000000000000000000000000000000000000000000[H=00000000000000000000H<;UToc==9cA0000000000000000000000000000000000000000H0>P
00000000\QNblc`Pi2Of00000000000000000000A58CDQ2N000000000000000000000000h>7^000000000000000000000000Q@X>00000000hV?<T=BSX1J?4dok
XX0500000000000000000000HalE0000E5Y=000098eD0000HRbn00000m4IPa[a000000000000LQe`\dKk000000000000000000000000<XHj00000000dX_;4;8=
00000000\eo?000000000000dg[40000000000000000000000000000000000000000@7b^8<12`U?l0ILl\eD30000hSVB00000000000000000000000000000000
000000000000000000000>cn0000l<K095FP000046=Ie76Y0000000000000000Lcih000000000000T2Mg4PHX00000cUM89bk00000000T=oLXg1m0000I1h[0000
00000000000000000000000000000]=^00000000000000000000A3gTPTR=00000000Q8;o0000X<X1000000000000000000009C_O00000000PH9Rlh7AI>Be0000
000000000000\]7C0000U7<k00008Tl?0000\b[^000000000000000000000000e;Ib000000000000000000000000000000000000hk2n0000lZ<;T`^_`e>8U<Vc
000000000000m?L_000000000000LIMfDe;k0000HK?j000000000000000000000000000000000000000000000000000042_Ah4c]hVVcHiT[0000000000000000
@c3=00000000000000000000000000000000dXg2l3U08GfO00000000000000000000<`<EdSb30000\RXl<F@N000000000000000000000=IH8Jl_PK\F00000000
0000000000000000hZT\LKO00000D0fF\9n04?[<D925HZc9E8lShJJ?00000000d0QIhVSI<WDa0000000000000000000000000000I7X:0000HGo1000000000000
0000PW;k0000000000000000000000000000Pj6o<]8M@H[O4Q?<0000000000004@]N00000000LN]^0000000000000000000000000000XL=T000000000000<\Og
00000000000000008Z@OHY`OE04900000000lA8lT\KZ421Z000000000000000000000000000000000000000000000000000000000000Dno[0000`BCe00000000
lF`W1:=G<UY`000000000000TTml000000000000000000000000I=H\lHiE0000000000000000A1^00000\>Sb4LDb@hX:00005=J=0000i7CE00000000a6ml0000
00000000000000000000D=AL0L>m8Z4U0000X8dN12V500000000L8km00000000@F39hOTZ0000000000000000000000004@7J00000000000000000000dP?i0000
00000000000000000000000000000000919X0000000000000000000000000000000000000000000000000000I:630000000041NH0000Lo8?Y:_5LXD:00000000
\^^O0000000000000000000000000000HXf;mC^@00000000d8YY00001Cm74Y4Ei@\k00000000eB^g0000000000000000\L6Q0IdF@mBd00000000X18A0000d8F\
HG?Q00000000hPji8^_F00000000000000000000\0?M0000dB_FX5CU0C>@4T\F0000000000000000000000000000000000000000dgkc00000000000000000000
00000000000000000000000000004Amb00000000`n=?00000000U6DR000000000000000000000000Q4iA0000Tcgf00000000000000000000P:<W000088VP0000
P]Ua000000000000i8>N000000008^8g0000\L0]44F@000000000000hfi\00000000\29Pd:LIX:^W8RM^9@S8000000000000H6[m0000DKNM0000000000000000
0000H=X1D:[L0000M=koDnGd00000000PPBA00000000D?5Q0000000000000000`Z;^lmKP0000\Tii0000000000000000<NL]0J^;hgm0do2Q000000008Ac50000
\`;H000000000000@beHXKX00000`LmHT@I800000000i>kN00000000000000000000Q=M>4G=60000Tl2n000000000000000000000000000000000000P1AXT[J2
8ckI`d[O=>981AER0000]?VO0000000000008[9000000000000000000000lR7J0000\ScT0000=CA@000000000000000000008>iRDRY<0000000000000000L0\W
00000000e0eU55gbeB0B000000000000d6UF0000@1@200000000000000000000@jh10000000000000000000000000000`JJL0000000000004[9NDFZa\M?mXWkC
0000]7RBdgKC00000000DDnLM1\k4\6PD92V000000000000000080V@D@@V00000000000000000000000000000000000000000000ABYB0000000000000000@DYA
0000hFR5P2g>0000T:c\0000000000000000000000000000`>mMHeG90000000000004l;UP5:g0000lT8F0000000000000000000000000000hcgS000000000000
0000P1_:00000000000000000000PahQ99AV<8me0000000000000000D:bahAnT00000000000000000000i;JW00000000000000000000e5mU00000000dAR<\RG6
00000000DVi:00000000000000000000000000000000@60K00000000000000000000000000000000000000000000d@JKPQ2hdYAY00000000000000000M8KTda\
0000000000000000000000000000000000000000000000000000lMg]0000000000000000U1Z:00000000A1G100000000h9\20000000000000000l8>900000000
0@0o000000000000dX^o00005<KdHTiYA60n000000000000000000000000000000000000T@XD000000000000TD8;00000^HP0ZoR0VLW8KaVP^`Dl__<0000Pl>;
`[V?0000000000000000T_2g0000]=X>000000000000<35S0>c[000000000000d\YX000000000000000000004\ZKY7jB0C?m0000000000000000`\OFM6>D0000
000000000000000000000000<YIBT:[d0000TR3k00000000QB=@<mho000000000000TKI1lQfUHb<e0KL0000000000000h8RM00004iM?0000h6On\G6^TMlBT]>c
]8\=TKeO0MCg9BXe00000000U3cQ00000000\j1@DT:F000000000000lNS\loUS48YgM<da000000000000D:[C0000000000000000Y9Wi00000000000000000000
00000`9K000000000000000000000000P@KL`W=X`cS>A8RF0000X;6\00000000000000000000lEh[H_hB00000000@bdfQ3Dc0000000000000000000000000000
00000000QB<`00000000000000000000000000000000000000000000Xl^K000000000000h^f_00004Jln0000QB<md3UL0Ogf0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DE25L?52Pc170]BmHfc[m7l20000d9=iTf:BDRCS0000h?8?0000000000000000HlSRE9VZ
dO@j0000000000000000000080LH00000000000000000000H:7Z000000000000000084h514eK`Lj>0000000000000000d6`P\KMjLI\<<MIl`KG?DN26hX^60000
00000000000000008>E[00000000000000000000<>ZS000000000000000000000000000000000000000000000000000000000000QAWk<6fA0000000000000000
Po:5lHni0000<N_@4P4`dReM0000L21?8dcX0000Q1RJ00000000000000000000iAmF0000000000000E8km2gb000000009?J_l5AQ@oH700000000000000000000
<U1Y4fRM00000000D<`ohfO[M?0:0000lG>c1?ZP0000000000000000000000000_MJ000000000000000000000000000000000000000000000000000000008Cj=
0000000000008=]P0Fd\0000000000000000h723000000000000000000000000000000000000]2C`@iaTM6R>A=I6X`3i00000000000000000000000000000000
000000000000000000000000000000000000000000000_U>00000000QAM600000000000000000000\4od00000000000000000000I<0f00004cBV000000000000
0000i8G]000000000000000000000000H08^0ja[0000000000000000P0@O00004g><00000000<8Bne>NP000000000000hfAX00000000IBH20000000000000000
0000XC@U000000000000000000000000]?lR0000hUMV00000000000000000000`\Rg0000000000000000l`=90000000040@n<Ba^000000000000000000000000
0000T6l20000]9jb000000000000m>480000000000000000l=MU\E>H`aU900000000\lKP00000000000000000000000000008?120000liT@`]30X]Dl00000000
l[UP0000D?jY0000D82[0000000000000000HdeI0000000000000000LhF`0000\jnU0000000000000000D?;^PN880000YA<C0000hN3>00004aoR00000;i`0000
0000000000000000000000000000000000000000A6SJ00000000<bmh000000004BRkmBNn00000000000000000000000000000000000000000000000000000000
<Q0:0000dXfh00000>BN00000000dYE@0000000000000000000000000000000000000000Lc__000000000000hH7C0000000000009@U\8X<a000000000000@H:9
00000000@nd6l=74lb4T00000000000000000000<<aJLR<A0000000000000000X]Q=0000000000000000000000000000000000000000e3lO00000000\\?70000
0000000000000000\<aZQ6VW000000000000000000000Wi90000d=?m000000000000000000008?EH00000000000000000000000000000000lH@K000000000000
00000000000000000000000000004QbX<^gJ0000Y>fI0000@2WR\Co7X<>U0000U8o90000000000000000TQcZ0000000000000000000000000000000000000000
000000000000@HX88WLN<oP`0=9`000000000000l:ZQ000000000000000000000000X;?X0000000000000000000000000\Wf000000001=cM000000000000mAb6
DT<b00000000h9Bk\_HW00000000000000000000000000000000000000000000000000004WSe0000H>4Q000000001?@I@WER4Ha9a97d00000000lX2Qd39d0000
0000LiVj0000m:ehM?jn0000LWne00000000<MYM0000000000000000000000000000<H;?00004WCSU<;694Do0000000000000000000000000000000000000000
`J0BXg:N000000000000000000000000000016:T000000000000000000000000A6fS000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000PgIf<0P04HQ\000000000000DM8]000000008f>`0000E6nFL3`d0000@nH=0000000000000000000000000000A@b;0000he74
00000Ff[000000000000000000008?kR00000000000000000000d>o>lgGK0000@gE\00000000THgQ`^14]@OfXGDfIBOR54^S000000000000\^;J000000000000
=A7XhMoO0000000000000000e3H;00000000000000000000000000000000000000000000000000004HC]lh5b0000000000000000562J00000000000000000000
l6jF`nRe000000000000000000000000d9H4hh9n0000000059PcI@IQ000000000000PYTg000000008lXP0000000000000000000000000000000000000000LZ`N
000000000000000082^>DQQj0000000000000]WTdWQI0000E9@N0000000000000000000000000000000000001AO^0000000000000000hfhh0000000000000000
00000000000000000000000000000=IVTK\300004bFJ0000lVZ600000000D^OJ4mU`000000004oL7000000000000`k;Mi?OJ0000000000000000000000000000
000000000000TI=A0000000000000000000000000000DA:_0000TFCl000000000000000000004RMm0000000000000000000000000000H?9==?c10000h=IdPgDn
ACFB0000000000000000000000000000000000000000000000000000000000000000000000000000@gjb]=LW0000000000000000000000000000T:b3\L4b0000
00008fY`0000`AS@]CU@00000000TFf1HBK;00004e=j000000000000P_e?00000000000000000000A>\70000000000000000@F[F0000@:O>000000000000`=Kh
83[?00000000P\Vf00001@ZF000000000000XTC:000000000000000000000000dUB:]CnD0000Pc\T000000000000000000000000000000000U3Z000000008B=F
00000h\_\D2h<4I@\B9m<XTZL`1Y0000000000000000X8M=9;dR00000000X4@Z00000000D>gm0000000000000000X1<;\1IVH=E3E>XR0000000000000000e9>c
000000000000LOc==1UW44e`0000000000000000@9Jn0a>a0000000000000000000000004:1=00000000P;_:0NY40000HdjP000000000000LC4cD:[U<ITE@S_8
@[CQ9BHo00000000000000000000000000000000E5i?000000000000P_;`0000POeF0000000000008]SjI1Wo0000`8@H00000000000000000000m8XU00000000
000014d9000000000000000000000000LQb60000XIBD000000000000XJgLlQTBe3Q[0000000000000000LaV\TUnV8VPY0000Li?f0000000000008W@C00000000
0000000000000000TC?SXICWhS^]Df6K0000<1:U0000XKkQ000000000000D8L]D[Wk@]QP8I9E000000000000X\JT0000X_HB0000000000000000DOhX00000000
00000000000000000000000000009B?P0000000000000V<WX@4S0000H;8h8EO_4hUQI:\i5:a>0000XI=40000==oTaC0g00000000000000000000000000000000
000000000000000000000000T<YXLRZC00000000000000000000000000000000dYmcDS5Rh]Y@0000`\]E00000000000000000000000000000000hS\b<ASLLM6<
000000000000I5mb0000000000000000hK1D00000000000000000000Lo[m000000000000000000000000P8660000000000000000lEDD00000000TbgC00000000
0000l<J000000000`3:P00000000000000000000PYXG000000000000000000000000Tc7P00000000]@IkTWM8@FQZ03Y90000DL_X0000000000000000<R>dHSM[
000000000000\hAJ000000000000000000000000000000000000000000000000lMk_1AQ;00000000000000000000000000000000000000000000000000000000
XKc9Y25F@:Z:L?oK5>`IE:MZ`OdL0000h527P<n:000000000000000000005CCP00000000000000000000@;i?0000000000000000LKkj@PJi<h[20000<jfS0000
8\LC0000PO0>XCi2000000000000000000000000000000000000HK<@00000000`4VP0000aCX1000000004TeP000000000000000000000000000000008DNK0[HL
000000000000D3hK00000000\O6Q000000000000dAQl5@QG000000000000000015l71Aj]00000000000000000000000000000000000000004FLDTd:h00000000
@=eA00000000`20Y<YP200000000000000000000000000000000hTEJ0000TdknD=VPT2eoX`;ZY6hjDFPHE@VY00004LUB00000000000000000000`iG`0000hZbD
0JQc0000000000008[H[<i`l00000000000000000000000000000000h8:m0000AAbS0000h]c70W4W000000000000A9nn0000L<A?0000T4bg000000000000TeR7
000000000000M80000000000000000000000000000000000YBMd0000000000000000000000000000lHgb8DM80000000000000000000000000000000000000000
00000000000000000000hc;i0000000000000000000000000000@2X?000000000000`GPD00000000000000000000000000000000000000000000000000000000
0000i@j400000000hl1nU?5_000000000000`DPg000000000000XKbj4WbR000000000000000000000000\aUgHc8L00000000000000000000000000000000l7_]
<U0>0000000000000000000000000000000000000000<YTH0000000000000000LXS@@4G:00000000000000000000000000000000000000000000000000000000
0000`D[ohIXX0000e2350000000000000000hfQ6HN6c\[]>T\fm00000000000000000000LM73TOSnH4:?000002LA000000000000\>5200000000DiMZ00000000
0000000000000000000000000:WT@S190000d\B[0000HSjg0000000000004^`3\U17000000000000000000000000000086`\Y:4J000000000000000000000000
\<mjTX?i0000000000000000000000000000000000000000LeZbl1XW=Bo30000=6:C000000000000000000000000Y0nK00000000L^?700000000000000000000
0000<nnT51:IhKjd\<`c0000000000000000@75^000000000000000000000000<JN1H8KK00000000MAfL0000lJj;000049\kL;\:T>G8QA5P000041nT`e8T0000
`IF300000000000000000000P;bA0000000000000000]34H00000000d<4f@_m_<\I_000000008^^A000000000000h2:Z`94e0000000000000000000000000000
00000000000000008AAE00000000m897000000000000000000000000000000000000000000000000d>aE00000000X>98l8eC000000000000MC^ld<k100000000
4e@<E2P9000000000000\[g5000000000000hm3F0000000000000000H@k40000000000000000h\T6LBG`5ARO<MA@dO0lH=GVdNjPe3@M=7lCQB6]0000L=S]dES@
0000000000000000000000000000Ld9h0000000019TDHT@:00000000i;@90000000000000000h=11`AFKhB]R511T00000000L8_Y@^F700000000000000000000
e>9b0000`BhR0000Hn7X0000000000000C0T\HUo000000000000000000000000000000000000@DTg00000000lm;1TPeJ0000000000ZhT57?lej>l]SJU68k0000
LBo@`5570000000000000000000000004f4U0000XI5WP=20000000000000<ibd0000Y><]0000@d?_00004DXb000000000000000000000000dAf=<PHE00000000
00000000000000000000@;@fU:IB000000000S@I000000000000000000000000hDGX00004U\`00000000PfgLXFaC`LFQ0000000000000000PTQCddO:AAJb0000
0000m2JZhW7j4kTca>8X0000PCkKHYHUdh[Z000000000000000000000000000000000000Ph?X0000H<;L00000000XW2\@Z5:4bC=H_Q]00000000U@hcEBba0000
0000PN7h0000000000000000Tj_R00000000l5mO0000\8n20000000000000000000000000000PH>^000000000<<Y00000000lWm:0000000000000000H?2bY8PK
0000@@9Ym;bD0000@5:Y0000000000000000h1YO0000h0`Q0000000000000000000000000000PK9]0000Q<4b00000000000000000000D=0500000000dW>3H`CU
4oSII;APe?H<0000000000000000000000004QGN0000000000000000000000000000DQXU@We7000000000000000000000000d=aO8?\a0000h84mXcVD00000000
00000000000012;hT6]BX@c`dNbMhJHo0000000000000000\3cb0000X7aB0000000000000000000046N]a=__00000000000000000000D_2Z0000000000000000
00000000aA8b`Y7a00000000000000000000eA[`00004<@FX=?H00000000m>b=000000000000U5__EA`iDJmZ0000000000008L]J0000000000000000<j[?X317
0000U9h40000U:e6<nYL00000000000000000000000000000Z:T1>]10000@Uo:000053AL`WZj0000000000000000PYie0000@7ma0000000000000000`5jBPCmi
00000000]ATZA74N0000T?i=0000000000000000`N0l`ana000000000kf^00000000XR`90000000000000000000000000000@jHb0000@[n=0000000000000000
000000000000000000000000l5h=LhL4Xa458NOL0P1=<Uek00000000000000000000U?:d000000000000000000000000@57_0[Ui000000000000I1Pa00000000
5>I^000000008;LbU<U600000000000000000000TNGN0000a10[000000000000000000000000\=9:0000000000000000T:`IHB8:5:hm00000000000000000000
0000LO3W00000000000000000000E21l00000000X[?E0000000003WF00000@L^0000@:aU]BF?000000004Dc70000000000000000hOX1@2MUYC=e000000000000
000000000000000000000000H3fI@Q;CLThk000000000000000000000000M?8S00000000TH0\0000000000000000h7IA000000000000000000004jO300000000
0000000000000000000000000000`@TN0000`ogJ00000000\FalU=eD00000000Q7if00000000]<eo00000MlP<TA6Lda2PeSk8fmk00000000000000000000M8C4
0000\EO00000000000008mQVTbbR0000000000000000000000000000h<m\000000000000DOTg0000<kSH0bK3M5Z600000000000000004]<KL6<S8`QN8gP;0000
\@8K00000000000000000000<T_Y00000000XfCC0000I?cX00000000U89]00000000X^`T0000000000000]WfQ=La000000000000H6G40000000000000000T`aQ
`Ycl0000000000000000000080YK00000000h4X:0000U5\25:QP0000000000000000@3QAD5:=i9Bm000000000000000000000000000000000000000000000000
XXDG0G7b0000000000000000`oP0000000000000000000000000<7GA0000000000001Ca`<\3K0000000000000000000000000000@Y^6000000000000`9lL8Pe1
00000000000000000000000000000000@ZQ:00000000Hoi300000000000000000000I9oG00000000l9]cPM0;<7YDaBK<000000000000L<gb0000LYa200000000
0000Df8:0000000000000bn@000000000000000011W=000000005029\Vel000000000000PWnWA7\[00000000TVe[0000DTEi00000000IC>20000000000000000
000000000000000000000000000000000000Do?H4Nd[Y46U5=aT`coh<mC?000000000000=;U^00000000000000000000e6?N0000000000000000PE:200000000
000000000000XI@N00000000000000000000E79>00000000000000000000000000000000PaPA\[2V4CT`00004fIe00000000HDOF0000HLE60000dPFlA>L20000
00000000=?d?000000000000P6FB00000000`fJT000080N><AHkXJ5h0[V400000000Hak`PDf?00008c@;U<@10000AAL90000000000000000000000000000983=
000000000000`o[\00000000<@[a0000`Bi?000000000000T]`mh^2:<lKEPHf;00000000000000000000l2je0000=>N:e7]O]:D?00000000TOeV000000000000
4aY5@HgA0000l8SLh`JeU7_O0000000000000000DHY200000000P`OC000000000000000000000000dLiW0000000000000000000000000000hUMI000000000000
00000000000000000000]C[i0000TD<WX89?H@[I\]VV=4_ieC;^4NZ]X5Do4OoR000000000000LDm9000000000000HEEo00000000000000000000XI4V0000e2hX
P70LD@AY<aCQTb7nHNfoHdb_0000\2i50000000000000000DjVIIAUc4:DmhF`I0000000000000000000000008^VZ0000\@4C00000Jd>0000l2>3H9_@00000000
000000000000d62H00000000000000000000000000000000h`IG000047oKheSD00000000LRZV0000`SR000000000`bGZ00000000dUcU00000000lhcD00000000
0000000000000000L]FU00000000HH:Nhe1D`g6\00000000000000000000@>g@0000P>7l000000000000000000000000000000000000Q@o700000000LFII0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`1;K00000000000000000000=AV=00000000000000000000
0000000000000000LnOH0000000000000000000000000000@PRo0000@FGe00000000000000000000TZnQ000082;B0000000000000000@@Mb00000000<Z_60000
0000\_7E000000000000\OcdLgUa@eXim3IZY5<F<0R8X3Gn00000000<ALN00008cC100000000000000000000000000000000Pm^3000000000000000000000000
0000lCnOLTZEMA560000lT:V0000`aN;00000000<N^g0000hdD4TIl<0000000000000000000000000000E3?O00000000X9ojXG]a5=V]00000000000000000000
0OKKI0]WE<Cg0000000000000000000000000000=3PK00000000000000000000000000000000DSaC409c@D:mLRDD000000000000000000000000\mPT000083]]
00000000000000000000000000000000le3F00000000000000000000HjMZ0DYi00000000=C;k0000HZ4G00000000000000000F9l0000000000000000aBT_M:f]
0000PQd000000000aCDWXBjHXB^@`cTP00000000000000000000000000000000000000000000HUia0000=5NI00000000000000008SDF0000000049iNHcJa0000
000000000000000000008[eK0000\bFj000000000000000000000000000000000000000000000000<ZC@TeA=`N=CA5:N00000000000000000000]7ENXMXS0000
0000000000000000=:Nb0000000000000000DUUM000000000000T26n8B^P00000000000000000000000000000000000000000000XbDD00000000\Ph<00000000
0000i:WTd69J00000000@6V_000000000000000000000000000000000000000000000000000000000000U;[D0000aA3o00000000DlCn0000HE3d000000000000
0000TS\O`\l@00000000000015LH@?Q`0000HHYE0000000000000000dZf0000000000000\nfb000000000000l[VNa=Q2LCWQ00000000`DJ9000000000000@8lQ
000000000000LGMe0000000000000000000000000000h?ch0000000000000000000000004EbgAAPk00000000Q6^a000000000000000000000000000000000000
YBeoT?81=2W8Q@1AICRI00000000000000000000`4NE000000000000I1;K@32Cl^4U00000000DaBm8g2V`ga]000000000000000000000000000000000VZF\ma[
000000000000@652I5ZE000000000kCm000000000000000000000000PTO20000000000000000000000000000M2LK000000000000000000000000000000000000
000000000000000000000000`60448Z]HB8FQC170000X<B=000000000000000000000000<1jd0000000000000000U?@VhBD50000XdK100000000000000000000
0000000000000000000000000000L1CTdAYA00000000hFjE000000000000AAJEQ0<A0000]<Ae0000000000000000]80T000000000000000000000000Q0:c0000
Q4Pj000000000000d94X000000000000PT;6l\Gj000000000000\k;0000000000000T6KX00000000\T8a00000000DR1200000000000000000000000000000000
0000000000004MY^0000<nSZI10H00000000U9F<00000000000000000000<:MdDeDE0000D:fI00000000000000000000da?mPDI]0000<J200000000000004V5e
00000000000000000000000000000000000000000000@;oY00000000P?WM0?3g00000000000000000000000000000000lGhK00000000000000000000\^^4\fW=
0000000000000000=0>oP8_hDJDS10jFm;e@E>gk000000000000DUlP4QIV000000000000X7:c00000000000000000000\:4ch^h3000002j20000\Y1Q<\M00000
00000000000000004?YB0h3600000000d0TK00004C>L00000000Q@Pm00000000DPDNXaRZ9C1gdfRZ0000<_P6X6A1000000000000000000000000000000000000
0000HBKE000000000000000000000000HI8a000000000000000000000000000000000000000000000000=2UE000000000000000000000000hDG7000000000000
4VEn000000000000000000000000Q0HX000000004Pno000000000000HORBdR]8000000000000000000000000\9=Y0000XE6L8]DO0000`YW;0000000000000000
0000000000000000DZHE000000000000PQ4el[VZh<Kh000000000000`0CA000000000000l6oYD86l00000000000000000000000000000000000000000000PH?3
00000000LdL=\GbQH_YEdi[UA69C00000000@iai16S]56TV00000000000000000000Da2hm70JX?P?000000000Id90000<?g4ABko000000000000L[RjPkbX0000
000000000000D@Q9]>010000DaC?00000000000000001=[H00000000000000000000005NXPo`0000LWbA0000000000004FDL0000<`>k0000P2@K0000TgHE0000
I<]Wh9^60@F8`GSV000000000000<A]l0000000000000000m=h900000000000000000000000000000000<W8J0000000000000000000000000000000000000000
00000000ddVEU@:]<F_c4foB\O5R00000000HR4c000000000000000000000000lK=\000000000000000000000000000000000000000000000000\QZMACZ50000
0000000000004=]BlM<`\@Do0000]4Lk00000000D5W=\Djj]80a0?=H0000@JIi0000000000000000000000000000d]g2`YId0000PYZH00000000T2]V\1R^0000
0000000000000000000000000OK]00000000000000000000000000000000H0RID:XOd=dn\_PE0000Y7=\hKb3eCJ9<SA8000000000000`_HL`IfD000000000000
00000000MB:K000000000000000000000000<5Nk0000h8<3`T@[<CZS000000000000000000000000X;c:`20dHf3000000000L?GW0000A;5X000084jO00000000
00000000h7R04ZVJ0000XQ1G0000l05nQ4k100000VA40000000000001<b@00000000U1bk0000000000000000l9gfL:5100000000000000000000000000000000
0000000000000000HQ4500000000h<iR163500000000XRn000000000000000000000000000000000UCU000000000000000000000000000000000000000000000
00000000000000000000dHaEdbDdP^<Ee9b;PD>N4F@:0000HXQZ000000000000000000000000000000000000P3Oi@ShJ0V8fI9:AH2jBmAW4ECiW000000000000
00004ZfVa;oR000000000000I1]>0000000000000000000000004YKK0000000000000000000000001@jD000000000000PH`mP70C000000000000000000000000
PWM`0000000000000000000000000000@QeNM@b[0000HWDB0000A52i00000000000000000000l5[gA?gCl[Z>X<D6000000000000<B9[0DZb00000000P:\Q0000
`F=V000040WFYA[m000000000000000000000000162[5C?C000000004LM@0000dFNY@d8L000000000000000000000000000000000000\_n2E?C:000000000000
00000000`]a_0000000000000000000000004D=Y00000000PKA^`Yd9000000000000000000000000dW3k00000000000000000000Y@D;@e@10000`3KZ00000000
14U`00000000@HOaPQbi=11?IB_:000000008Je00000E@gF0000PeT\LQJF@hPaE>a<00000000l<fV000000000000M1HD0000h9nk0000X@<60000000000000000
000000000000D@0Q000000000000m>Q20000@HGO0000DVXY00000000000000000000d]cH0000000000000000lN[^\Ce;]6NI0000PSoD00000000000084ZT5?ff
00000000DVRTTVg24LTU00000000000000000000PFBO0000000000008Iea822;0000000000000000M6dU00000000000000000000000000000000000000000000
000000000000`5B]000000000000HVQW0000XZP\00000000dhSM0000XU[`00000000000000000000000000000000000000000OKTPY3H00000000000000000000
0000<J[l000000005B7a00000000X<I<00000000LPbK0000T<LH0jn<000000000000A5;80000000000000000=B`=000000004CCh000000000000000000004L`U
0000000000004dEna6=h0000i53Ti?Y000004DjA00000000dZ<k0000000091_5PAcQhL<cP\KiQAB=00000000\RLXPdfQdN7F00000000]4n80000000000000000
00000000000000000000H6n75C3T0000PTPT00000000000000000000000000000000D_Ka00000000a4X1000000000000dDf2LF=F0000000000000000=:Ej0000
0000000000000000PKm00000000000000000000000000000000000000000lXPIX]95Pf[`=CP30000e88@000000000000<R8dLBWG000000000000000000000000
00000000000000000000000000000000HmGW000000008\PB0000E=kb`]9C<VPn00000000X1e500000000`PLV000000000000T?L@00000000=5EY00000000L<2J
0000000000000000`7<?0000haod00000000XI4=000000000000000000000000XH`b0000000000000000H`gn0000X\?T00000000000049Q@0000000000000000
0000000000000000\@4300000000000000000000000044?\000000000000000000000000M@:600000000PJ2L00000000\`5Fhf9f000000000000000000000000
0000X@US=0Mi00000000000000008CS10000584n\c@]0000PQ3e000000008HSLA6kZ00000000PWC_000000000000PM5N00004UA[000000000000\>K[XN@@0000
000000000000LD[T8MJn0000D_5m4]YK0000000000000000H4[10000000000000000000000000000@THT0000hV7d000000000000000000000000000000000000
0000PoZTm@7YQ@U500000000@QSa00008W1o000000000000<2ET]@kj0000000000000000000000000000000000000000XZB70000000000000000000000000000
00000000XQcJ00000000000000000000000000000000PFU6000000000000L<Cg0000000000000000000000000000000000000000d`nS0000Pl[Z0000X1aG`GQW
@A0D00000000DD8G000000000000\K0ThWnJlM>9<aBFhcbG0000000000000000000000000000000000000000Q57?00000000<SJ@0000000000000000Q<_\0000
00000000000000009;g000000000M4Tc00000000d[_=D`?\0OKo00000000LJcO<G3n0000MC?PhgO70000hg34L]L_0000P9Xm000000000000000000000000lR?N
0000000000000000000000000000000000000UEj0000000000000000000000000000000000000000000086Gl\>lJ00000000lGojM86k1CmT0000@L[100000000
00000000hP2o000000000000000000000000XMCJ00000000000000000000<ncU000000000000000000000000000000000000000000000V:laAE_00000000Y8FX
0000000000000000000000000000\d`Gm8`80000\\k3000000000000000000000000A;eoh`M700000000dg`cM5E9000000000000TegN00000000U5=[0000H3i;
00000000<WV]4C>X00000000@XVhXJk20000T369000000000000000000000000DdNA00000000000000000000000000000000000000000000`nU8A76J0QE6]BJO
0000Q@QT00000000000000000000P_GeTNUI0=g[HO3g00000000\[LG000000000000000000000000000000000000\aKA000000004me0X2ZM0000E4ln0000<`Ro
00000000000000000000000000000000000000000000HSl\LaGo`\hh07CY148L0000DIa10000L0c\]<f900000000000000000000000089i\hYl0A>MA00000000
000000000000T<=H86TB00000000\eio0000h11KH`m91;C;`J\V000000009@DH0000h8Z60000000000000000000000000000m1HY0000Dd=NHg]\00004PD:0000
Q:fmlfLOA6kgPU4BH:]?0000000000000000000000000000DjeE4lmB0000DQF\96YBU4]iA5[aa@>L4fkDQ2ZhPETe00000UN30000000000000000000000000000
0000000000000000000000000000000000000000DPkB@lEFQ12o0000hEj4000000000000@D_e0000<_UNm@7Om2RA00000000HnaJ000000000000000000000000
000000000000PV]<00000000T8MJ000000000000dGCI00000000H[gG00004f91HObk000000000000000000000000000000000000leAoH7US0000000000000000
XK:8<bk300004VE_e71n0000000000000000m?8c000000000000a9VD00000000e:Bk000000000000@UGC0000DCnY000000000000h\eC00000000\Z\M00000000
000000000000hLb04OJ]000000008C9@@^aa00000000000000008;3k0000D`9h5@YilhhV00000000\=WVD^mX=BQV00ZC00000000000000000000@V^Y00000OKf
\dS2hfoM0000000000000000hI]o0000000000000000000000000000\jQ_lADD0000\cAX0000a=XX`XWg0jLlM8JR0000hdDA000000000000000000000000LSl>
0000TQn[`aE90000h8;W00000000Hf3>000000000000hL`90000000000008cR90000000000001CHL000000000000HVkW00000000XBQd00000000000000000000
dX:i<k@2000000000000L33I`S1G000000000000HY49``>O0000l@1d0000`[i;000000000000I3F=000000000000a3g3000000000000D^dU0000aB0\00000000
000000004TjK0000l^i<00000000dMOk0000000000000000I>LK000000004^GF0000000000000000d0T<0000000041Wj00000000000000000000000000000000
l>fRdbMN0000\11^0000000015S116:e0000a0fPHEF_00000000=4IF0000@E@`000000000000D`9<Y3gkh3>S00000000\fV<0000=2440000000000000000hGT]
@HLm0000000000000^Ee000000008_>N00000000000000000000000000000000000000000000000000000000000000000000XEgUDN6<00000000000000000000
`L?;00000000`0KaP`TET6gN0000P\NX17dL000000000000HFFZ@5;L000000000000Y6dj000000004SnD0000000000000000\UIKX6UU8>Yi000081TU00000000
00000000X5fV0000000000004AjA0000000000000000000000000000Dd?n000000000000000000000000000000oX0000000000000000IAJU0000000000000000
D\f>hibW00008^hj00000000T1DYPPVm000000000000000000000000000042<jd[oe8b8H00000000000000000000000000000000000000000000Q?n`0000XIkK
00000000000000009B`]H:0JP1Vd00000000=C>\000000000000A=WZ000000000000I@[]0000m4Qb@0XU@OFQ000000000000=B6C000000000000000000001>5m
00000000000000000YGbX6S?0000<[TJ0000000000000000000000000000000000000000000000000000Tb99UCM90000000000000000000000000000@eJ]0000
000000000000H_:3000000000000Tk^F0000XTYNl1LQHBOO00000000Ddeh0M?a000000000000@7`8`W;@0000000000008LeT00000000aBb700000000X<XD0000
0000000000000000000000000000000000000000\1RRe84P0000HP[Y000000000000Df3L0000000000000000000000000000X@Ze=A@l00000000h5@`00000000
9C]me7XI00000000`n?nhk:20000hm?D000000000000e<QG000000000000000000000000\Sh>000000000000000000000000@X;Z0000000000008[<?T[GoHa23
0000<Ue500000000XFeZ000000000000000000000000000000000000000000000000000000000000000000000000L4\W00000000000000000000l[7]PaZ^8eEe
i0VT00000000000000000000000000004Z^400000000d:Ya]C2^00000000000000000000@<jc0000lj7I000000000000000000000000@aTU0000000000000000
00000000000000000000LbcU000000000000e05:00000000dh;N0000DF;G0000hd2@0000P8HC00000000@N_a000000000000dRc[000000000000000000000000
aB]S40b^`;X7h>aREB>j00000000000000000000XoK8000000000000h4S@HO44X1fY000000000000LBKl0000<@QmHhI=0000000000000b060000D7@l@[_N0000
00000000laa]d3_Ah]N2000000000000LK4O0000lL4VD^GQ0000000000000000T@8o000000000000dPmKE4JGa<eb000000000000000000000000000000008=N4
H>TX0000XbhZ0000000000000000000000000000000000008D2]00000000000000000000i:_W0000000000000000Tmnk`knm00000000]3Mm00000000L7L<0000
0000000000000000Xi]b00004`Y?00000000000000004g\K`=56000000000000h<?M0000000000000000000000004<i9<d=BXXm@000000008OU4\DDL4j_g0000
00000000a5ad0000000000000000hK>JD2PD]<kZ000014\c0000000000000000ABRP00000000000000000000EBKI00000000000000008]<]000000000000PN@e
00004lIo000000000000h9na000000000000000000000000L^7C00000000000000000000000000000000A8ni00000000000000000000000002=d0000\Z70hA@f
0000E6G70000`KO<l@<G000000000000<_oH00000000hF^P000000000000000000000000000000000000000000000000000000009B>:00000000000000000000
lU1I<b[O00000000000000008[dDXb8l0000Xll7000000000000000000000000XRFd0000ACBY00000000000000000000000000000000000000000000=A8B0000
00000000000000000000doL_000000000000P?K64ndK000008>GlN`Tm55J0000`\R300000000000000000000Q4ek00000LUPPF\=M9U<0000X=lST\nI00000000
00000000059nD3NP0000A4NT0000000000000000000000008LJZ0000X[9il_5E8;e^000000000000000000000000<1g:0000DHdP000000000000000000000000
0000000000000000000000000000`B0fHcjJ00000000000000000000<T;Z0000000000000000000000000ab[`30;`;gF00000000e@?60000h>5h000000000000
l@Al0000000000000000000000000000XX1600000000000000000000L9@Z59Dn0000000000000000`J7700000000LLDF000000000000000000000000lDabP6>c
P>l8DLjWA8QW0000lMc<000000000000000000000000LP>457P?9=\h000000000000000000000dN100000000<RAG00000000000000000000Y<e6000000000000
0000000000000000hXS3HY[V\imfI1XF00000000m6Og00000000000000000000Q2O;000000000000000000000000000000000000H=JQ0000\^khTXA0Pb_M0000
00000000<QFIPSN_0000<UBh000049QR4L9m@55mdhR5h=3KQ2m]99Fkm3EjA6JQe=0KD9af000049VL@ah10000000000000000000000000000<]Z200000000dZjF
0000h1fG0000000000000000000000008Y\4000000000000000000000000000000000000<lO_0000D8k50000000000000000DILO000000000000000000000000
LEBR000046>o00000000000000000000`aD`0000000000000000T?KS00000ni6eBgI0000dUPb0000hS_E0000\\S@9@Rh000000000000000000000000hg0V0000
000000000000Tmi>00000000000000008MV8a3`20000000000005?PG0000THR700000000\bNo0000000000000000000000000000h22Y0000000000000UMc0000
00000000000000000000000000000000PF[e00000000LjZ200000000000000000000a2h1X6FU883H00000000000000000000000000000000<KAI\nM2aC7>0000
000000000000TH1i0000000000000000000000000000LEl1000000000000DCmV0000000000000000lgRD00000000000000000000000000000000000000000000
0000DjDP0000000000000000Y>bP`7N;4RlMDaQ800000000000000000000m@F1H>QB000000000000P^DR0000000000000000h5jP00000000U>lAmC9>1:82l^io
00005Aif00000000L6o200000000@Ojf`>>U00000000000000000000X^MAQC]Pl`ik0000000000000000000000004V7FU:LX\:6O00000000X91g00000000hh`c
d`ci`]:n000000000000@<EJa@Mf000000000000U2\G000000000000000004n@00000000000000000000000000000000PH\K0000000000000000000000000000
000000000000000000000000di=I00000000h5T@0Nko000000004UH800000000000000000000PdG600000000\>Tn0000000000001:9=00000000000000000000
<a:c0000000000000000000000000000TK_4<[>:Q>gQ00000000h^>J000000000000000000000000000000000000PIiP000000000000\I5K<69k000000000000
I1:l00000000<n8C0000iA<i00000000H41C000000000000@7b7H<04XGNg00000000000000000000000000000000000000000000000000000000000000000000
HP=]Pd=dU3_N\oa;00000000000000000000<K7L00000000000000000000000000004^;<PbcKXD?ME1:[000000000000d7lX00000000000000004L3h\OkB0000
000000000000000000000000000000004>D3000000000000T;Ye0000000000000000E1iZ00000000000000000000000000000000TA?S0000LE^E`ReY00000000
000000000000A8=J00000eKA0000X;ZUYB4E0000000058hN000000000000LFoY000000000000`aNh8ec:X;>K0000000000000000HPffh:640000000000000000
00000000E@_KXH3blnTc000000000000000000000000L0MO0000000000000000000000000000DofY00000000000000000000@\[T00000000000000000000DGLd
0000HB?R000000008^6<0000Xk<I@L[U000000000000h9o50000000000000000H]C?=B?c0BcK00000000000000000000000000008[QY00000000000000000000
M@Am00000000X<?b00000000000000000000<_O5\LH[4c6m00000000h1Rj\1f60000000000000000X<U1000000008EIn0000000000000000000000008l5A0000
000000000000UCPM00000000<CIi000000000000098F0000E7F7e>mi000000000000000000000000XVf>TZTM0000lQSB00000000<E=EX^l[0000YB]00000P9U\
000000000000000000000000Pa8h000000000025Hl@H0000000000000000TAY`0000dNI:XXI50000ld^b0000<Jde000000000000Tco[D5\O0000h44FE?Ko0000
0000000000000000000000000000TGf4000000005=QU0000000000000000dK=j00000000000000000@7]0000m8b6@FJF0000000000000000L=OT000000000000
4cOT0000000000000000000000000000000000008RVVa1iETRnY000000000000000000000000517kE1_aU;fT@iUb000000000000000000000000000000000000
8FGVLJfE0000\S0K0000000000000000hI_F0000l`X400000000\:WD00000000]8W30000U2HATfn80000dbJD0000000000008=\C000000000000X`]>00000000
0000M?@c00000000000000000000dG83@lQhl[5dU>2;D`2ehdTV00000000eA:<PK540000000000000000000000000000Q7GW0>PK000000004Hh>XKh600000000
0000<n>_00000000d3<;@E6A<Z2k000000008]]700000000HPCO000000000000T6fQ0000\E>_0000000000008^?R`b[B000000000000Y7RQT>cJ000000000000
0000hXe700000000hdbR000000000000000000000000000000000000000088iBHYlK000000000M7k0000000007U30000dL@n0000000000000000`Bh`lG0<m1S0
000000000000000000000000000000001>Z@0000Tcck00008R6\0000000000000000<<554AjX00000000`=LBH0`D0mX1hbWo00008L]a00000000000000004@lB
Xe]S0000hjY[00000000000000000000m=];0000PJ]S43U>00000000hoM2TBi00000000000000000000000004<bg00009:iC000000000000000000000000dW;6
0000000091A?00000000000000000000000000000000M1@h00000000LkmI0000000000000=B3@6LL0000Y0G8U8L\hT;i0000dPeYlknI0000XfEF000000000000
`8Fo0000L07iDFSeTV7U00000000<SU\@;[G00000000000045`4000000000000X627H7ED0000000000000000\:6A0000<bfL00000000dZWP0000000000000000
00000000000000000000000000004cIT00000000\HZ:0000HbJf000000000000000000000000XT>hTlQ80000Xlg2000000000000A>GF0000<j4j0000HRXZM5;U
0000HcYnD[Ck00000000000000004;V7hZk2E2In0000PU;F00000000000000000000LJg70000000000000000A:Pg00000000E>5Sd4Uf000005A`0000H5Z[0000
000000000000000000000000\O>`DY5b000000000000TWBCXEGZ0000\`eK000000000=gn00000000000000008E_7000000000000000000000000000000000000
0000lPM:0000a6gl4La00000@NlRXQGC000000000000Ha2?0000<UeF000000000000000000000000l3TP00000000I8I:000000000000000000000000LOfm0000
0000000000000000];J;00000000000000000000000000004Z1C0`Zja19E<OO\00000000000000000000MCE;000000000000`Z`i0000000000000000d9A@i5H4
TQNVL3TC0000D2IZ00008HTf00000000T@FW0000l6Z0La1D0000000000000000000000000000PFi[U4F000000000\gP^00000000DAkK00000000E1lC4O@W0000
000000000BAX000082^VDhD000008iAA@^5l00000000DUSm00000000000000000000000000000000000005@R0G49HQ1700000000000000000000000000000000
00000000000000000000000000000000000000000000@PXV0000X^NSE;LD0000`^l20000000000008ODO\^kM<XB000000000000000000000PSLh000000000000
0000000000000000000000000000000000000000HnkZ4G:ULgDAYBRC0000000000000000000000000000000000000000hB4W000000008o;B00000000QA5m0000
d5?@00000000i?a@000000000000M4md000000000000I0]100000000000000000000000000008daN00000000<7FD00000000YA[9000000000000l6CM00000000
000000004c:2000000000000\bEH000088Wo00000000000000000000Ld8:U?6F0000HbfZ00000000000000000000000000000000000000000000000000000000
0000\eg100008e2]000000000000000000000000000000000000A?UN00000000000000000000<FAM000000000000000000000000000000000000d2G_DRAV0000
000000000000@Tf10000000000000000000000000000000000000000000000000000I>F?9?<o00000000\3=dLCDk\gOKDcfI0000E4TR00000000@9]Q0000a@\^
00000000a?_J00000000000000000000HDCn\7j8h[]e00008EQX000000000000000000000000Y3Po000044D1P4`MH5_[00000000000000000000mC5>00000000
00000000`4Z;hBTR=0RZ000000004?FP00005<BD<DZ=00000000000000004ZTA8V760000<44\\>;B\m[YaAiY00000000DGV44CR;00000000000000000000D0DF
d:gHl6e8\CLNPeTg5A`\000000000000000000000000<F]P0000000000000000000000000000`5WT0000000000004Ola000000000000000000008V6500000000
00000000000000000000000000000000e@jZ00000000E?`S0GDUHm6B`^hDTl<C000000000000000000000000PUg_hUob0000000000000000000000000000<b1:
H^\Z0000DO:S0000000000000000U:RQ0000`k<d00000000XkWm000000000000XSEJ@h=000000000000000000000000000000000000000000000000000000000
8FlA0000000000000000000000000000Da?2000000000000000000000000lD92000000000000000000000000000000000000<_DD00000000\1a[000000000000
HbGHA<[N00000000TTSi00000000000000000000000000000000000000000000`<V6`I[o0000000000000000000000000000TS=DD2?U\Nh:<ne9000000000000
01li\\9Y00000000DX1Y<\4`00000000000000000000llZO51PFMCT@0000@E490000000000000000L1nn0000X_9O0000A>@G0000000000000000000000000000
00000000000000000<G40000000000000000h4fa`;>;T:MCI3>Ki9ZKdiW?00000000000000000000000000000000lK2Lm>Hg0000L2Qb0000000000000000H]EX
00000000000000000000Y=KTXih:8;MddNn_m:?M00000000000000000000000000000000000000000000000000000000XXm5P]7P00000000H0O4h_RV4efELK:^
<j[k0gBZ41Dh00000000<?l>4Ng[X1VR00000000000000000000000000004`Gd0000000000000000<Je;00000000000000000000000000000000000000000000
0000<VJH0000000000000000<F\1000000008`?;0000D5490000000000000000000000000000000000000000000000000000XAXP000000000000000000000000
00000000000000000000000000000000T9e300000000A>8>000000000000\P7m0000do<800008GCZlOjVQ=>?TdI5Y1F?IA3K00000000000000000000<j484?M]
0000=>O:00000000000000000Ld6a2fg0000Xh1^HSL0000000000000=5Ub0000000040Z20000HZ?glA<lh_LO00000000000000000000U@S_0000000000000000
<B2]U57\0000<7V6P`XV00000000000000000000P>1KP[o5000000000000000000000000XLS6000000000000@B1V0000000000000000<R\W=AOGlQTR00000000
`Wd[000000004V6g0000LD;`87mM0000`LV38?I^0n\S000000000000000000000000Ld:Z<nY7M8F800004H>J0000000000000000000000000000000000000000
0000000000000000hmHC0000000000000000dTRg0U3N0000Q5MX00000agJ00000000TFDch`Fe000000008@8=h19^8ALA\W`>Q:cL000000000000000000000000
00000000\>U;I656dVan00000000<]_J00000000h8je000000000000dRS:0000000000000000U0`F]BYU0000000000000000PJ0n0000000000000000D9TP0000
00000000e>__000000000eaN00000000000000000000L5J@DO[?0000000000000000000000000000\C?1<F;50000000000000000000000001=MK0000LY[e8H_m
T;EUlY2\0000HYTW0000000000000000000000000000000000000000000000000000T8=?DTZ4000000008o1C0Pgm000000000000000000000000000000000000
000000000000000000000000L9XH000000000000l^UJU4_S000000000000000000000000XGB^0000000000000000000000000000h62STKhg8nlF000000000000
<1L:0000\I6LleNL00000000\J;P000000000000@9eh00000000l4OYLBjXTMn00000\AC\000000000000\V3X00000000000000000000d2`387kTLd:30000To\h
00000000DSn\00000000000000000000000000000000]=\R00000000000000000000X]m?0dYh0000d\9900000000000000000000000000000000000000000000
XE;5000000000000PfeY000000000000000000000000I3T100000000haHlPF=g0000000000000000000000008lWa0000000000000000dG@e00000000PWXN0000
000000000000H9JE00000000d\m`00000000000000000000000000008c5R\<?n0000000000000_\D46GD0000000000000000000000008eW<hVaI1=l<00000000
00000000lFYc00000000hDY_`]9j0000l6Xf00000000<[\U\9NI826T8S6200000000`j1U00004BFA000000004JXL54KO00000000T<Q?dn=[0000A7D@0K6g0000
00000000D5`b00000000TZD[\0Sn0000000000000000XVhl0000000000000000000000000000000000000000dYZ_0000\>;PlXL?000000000000000000000000
00Hk\\Sh00000000000000000000000000000000000000000000TAoX0000000000000000dDo[0000000000000000000000009A:\0000lIE300000000MC00l]U<
0000000000000000000000000000000000000000D]m100000000Tb;n00000000<C_YT?G?8@SD00000000000000000000`\^Q0000000000000000000000000000
I?h=0000000081?:00000000000000004ReiE47VXGYbXa@=00000000000000000000000000004`<V0000X>Mc8fMC0000000000000000ICLl0000h1jB00000000
0000000047Fbdn;X000000000000000000000000H>>l000000000000000000000000000000000000PPoG4m=j000000000000\Ygc0000000000000000DO[3a;hl
0000Xd0CQ5lT000000000000000000000000dU??0000XlZj84dXh;6Hd9f>0000000000000000<9IL\kla00000cfj0000`aK100000000Y5OI000000000000=2i4
0000XOLc000000000000000000000000P4>M00001BT50000D[mE0000dKUi0000000000004?2Q0000\BS=00000000D1;Y000000000000X0ALL0EI0000]A710000
00000000\]Pk000000000000000000000000000000000000000000000000000000000000<:4E@1Z3000000000000000000000000PGLJ000000000000\jWY0000
00000000000000000000000000004CAe000000004lS50000XihI00000000000000000000000000008MoY17i5000000000000000000ja00000000000000000000
00000000000000000000TkcP000000000U2LlW@T0000000000000000P\VW84Y@000000000000000000000000000000000000lTb00000000000000000\1LCL5RE
0000000000000000XI8k0000@13b<UL[000000000000000000004<Ll0000L_lRMBkb000000000000000000000000dQ9f000000000000000000000000\WU80000
0000000000000000DWRZ000000000000l^XiiA@Y0000000000000000000000000000XO_g4>MK000000000000\_ao000000000000000000000000000000000000
0000lTCL000000000000000000LT00000000000000000000`HF;l0Z[A@>i00000000\1gJ0000Xi<00000<GRjdHI00000000000000000000000008fIn00000000
000000000000000000000000000082eM0000TMDUDE54Q3hdE?ZC8nX^00000000Dd6o00000000\Ll20000P=mCI>MjQ2]g0000l:_n0000]CaF00000000lWB30000
00000000000000000000000000000000000000000000H14oDE5F0000000000008>O`TOYY<321U<>`44_o00008V6E000000000000@F_200000000Q5:`00000000
000000000000T[GJ00000000Y7Oc000000000000<OHE00000000000000000000000000000000000000000[7l0000000000000000h_?V00000000000000000000
00000000I=c@000000000000000000000000L50Q0000YAi24_@O000000000000000000000000000000000000000000000000X]aQ0000000000000000lccX0000
000000000000\3l900005@Xo0000000000000000000014jQL=?68^BNHf<RDj2oTP[ia5C1a=K70000HR`o<`oBh\K000000000T?j?<AaB0000dGgIlFcY00000000
000000000B\b000000000000000000000000Q>CE@0Wa4O`200000000000000004HZo000000000000HPlT000000000000T=:ZP`6h000000008]Oe0000U2VN4`\C
M=C100008E_H00000000000000000000000047NmdE^9H`_KT0^FT?3;0000000000008TNe00000000000000000000Q1OG00000000P4`i`3X]dn_U@on200000000
00000000a2Si00004WMSLd@7@1_c000000000000000000000000`XMP000000000000Tn[MmB9100000000000000000000`]@B000000000000H5H^000000000000
PS9>00000000000000000000000000000000000000000000000000000000000000000000D0<4<Gl400000000<0:Z4AlP0000PdOM<VVH00000000T[dQ00000000
0000000000009>ho0TFC00000000L^c^0000\G:?`YU700000000000000004I96000000000000000000000000000000000000<;\YDnFI15N80000000000000000
0000000000000000dR?\Xmbd000000000000000000000000000000000000hWC1000000000000<<1`0000000000000000000000000000DA=i]9:om?_m4iOZ0000
0000lngA0000000000000000<P@P00000000`_ff000000000000PYb5000000000000000000000000000000000000\N?e<<89lNC@dRSH000000004Hha00000000
0000M487e8cI00000000000000000000\X7DX\QV0000000000000000Y2HR0000000000000000LLenhGc=0000\N>mdcQZ000000000000A3A5L[S:e>7kX><RXWE3
`TBV00000000l^H[00000000<Lk5Xkc300000000I>?D00000000000042d`00000000000000000000000000008JB^000000000000@KN4T06_0000`nPE00000000
0000PERa000000000000000000000000000000000000`KK60000HK6YY?B]0000h2\0H@CLXJ[?0000D9XZ00000000000000000000000000000000000000005BWW
e??S00004[O60000000000000000\<h000004=2b000000000000P<hPhVDe0000000000008CA1000000000000`i^]0000000000000000@hGW00000000000017iF
0000djiFX53U00000000L8O0000000000000H<Ff00000000PcDD0000000000000000M0_SHac@<g8o00000000\0e[8iK600000000000000000000000000000000
@^n?0000Q7694^o?00000000000000000000000000000ejI000000000000TR3500000Dd300000000000091hn0000D_\o000000005CGf00000000000000000000
000000000000000000000000000000004n>90000]8S[00000000d>oXhN^F00000000000000000000m79b00000000@1@NXk7j]7ZnQ6;C00000000PWTfdL:bDXZK
4^KU000000000000hlb]0000000000000000000000000000000058HF0000d;BD0000PZJRlA9b0000TS?h00000000T7S@TAjL@28D8P]`00000000000000000000
0000000000000000000000000000<?Ce00000000000000000000000000004jZb0000000000000000`KS2D<_o000000000000d919000000000000000000000000
0000000000000000DDJWiAmP00000000000000000000i=SUlK^60000A4@<82Xk00000000lUVc000000000000e?7300000000@8XS00000000000000000000<Qk6
000000008fbV0000l=j[000000000000lBT`000000000000000000000000H]8f000000000000<8nD0000\Sd7\?\<8B4l0000XjcmPlTIY0fe8EN051AX00000000
<cPF000000000000<:g:0000000000000h:E0000000000000000@^H3db_9Hf4bP6a70000HWJ@0000000000008mjh000000000000000000000000TOn?00008Uh^
dj]M=BGO000000000000000013?<00000000li9C0000000000000M@FICUJ00000000000000000D@]0000000000000000000000000000000000000000P\nd0000
00000000HA5L000000000000000000000000\58A00000000lJL5`A:;PR4T0@R^0000000000000000]B3^L_g>X>8ehVlA0000I;Bk000000004@2f]=R2XEGjTQCL
000000000000A5S^90l@DSJP000000000000X30I00000000000000000000000000000000000000000000000000000000`gSn0000000054L20000deP;00000000
00000000l>i<DZ@c000000000000<MB20000000000000000000000000000]1710000l?0BPm>k000000000000XfYS000000000000000000000000000000000000
00000000000000000000000000000000<QNG97Kj000000000000000000000000dHQ400000000@ZNC000000000000000000000000000000000000`FPk00000000
0000000000000000000000000000T`8n00000000000000000000Xc?^A<nM0000hbDS000000000_a2000000005>3[0000T=3W000000H;0000000000000000945A
0000HLSa4QDV10HK000000000000M51>0000000000000000D;UIH54G00000000@86\0000000000000000000000000hJEhE8600000000000000000000XB@80000
0000000000000000LG<IHVhJ0000\_?L\]i]0000000002FLXAh0PRLfI9MKLSm7d[LV000000000000000000000000@ZgG0000000000000000<D3_0000aAm90000
000000000000000000000000000000000000`XeY0000`5B=000000000000000000000000D<650000000000000000000000000000000000000000000080hG0000
A2PidaMT0000M=Gc000000000000000000000000000000000000000000008YRC000000000000000000000000000000000000Da4d000000000000\]n<00000000
8fa;00000000000000000000HSAZ00000000000000004i_c00000000e:ZOTcFIi?K_`aJY0000000000004X9R000000000000000000000000L?cFT_4d0000TBbc
00000000`^[O@a`]0000000000000000000000000000LH8H00000i2Q0000000000000000000000000000<4?L0000U<[;]>G`000000000000D5V=000000000000
0000000000000000000000000000<G<X0000`7mA0000000082kW00004Zi>M9kH0000000000000000<BB:00000000HVLd0000TmjQh`P=8STD0000000000000000
000000000000a>Qb00000000hAJU0000000000000000Den41BBe000000000000XE9`0000000000000000000000000000000000000000000000000000HFjU0000
0000000000000000`JRke9Sk8^Cl0000\63bXG3_0000000000000000000000000000000000000000PMTY000000000000]96b0000000000000000T3e?00000000
0000000000000000`F>Dl5AAHkgc00000000TYGV0000U>1AH4A]Tc2<000000000000000000000000Tc<800009>_E00000000@eEPhfAi0000000000000000<j2X
0000000000000000\LCk000000000000000000000000I0_f00000000`^^\000000000000<n;E000000000000lZ7e000000000000000000000000000000000000
i6Kkh1=Q00000000D:SB46ML0000@O7;X52ShdM?8gB3hjkBQ079E@0R00000000000000000000000000000000000000000000000000000000000000000000XEDh
0000000000008Q`_00000000\4W<<_l7hm=:PP=49<k4000000000000hPdK`\2j000000000000l70U000000000000<a6;00000000000000000000000000000000
000000000000d;gh0000000000000000000000000000000000004ZU:000000000kB?00000000000000000000L;7n<DL100000000\_7S0000LH42000000000000
00000000X:i700004X@d00000000000000000000000000000000000007_S000000000000D^M]00004JYD000000000000000000000000000000000000lPEda;h1
000000000Jhb000000000000000000000000X]4J000000000000@V^C000000000000000000004Wm_EAjJ000000000000DP2NU5HE8\_I`QPl0000La5500000000
000000000000000000000000DYda0M]VLSZ[00000000000000000000P<9`@KC^lbhO00000oac0000000000000000000000000000000000000000000000000000
00000000000000000000000000004JXb8:=o0000`h>d000000008aV61B_W00000000000000000000`0Bk00000000000000000000000000000000XiCR00000000
0000000000000000000000000000l6g=0000000000000000000000000000000000000f`O0000000000000000000000008\VIQ7f;000000000000dPO`]7nLP9PL
00000000XTg3000000000000PdG^00000000m2CK000000000000e@Lf0000\45@000000000000000000000000PCJ4000000000000X4>]000000000000DGnb0000
0000000000000000h9<O00000000@a_:0000U<8A0000\4QJ0000lDg=000000000000000000000000L_a_8jhgL@5c`JR^00000000000000000000]3WG0>Rm00H1
9<AR98Td]=OX5BMW000000000000000000000000I8K400000000H4BTXa5Q0000XR9k`4cKd=0Y8VMY0000PV?gY8jT00000000YAG9hhf40000TU8Z000000000000
<l7:MCZl000000000000000000000000000000000000000000000000000000000000dlYSm2MS00000000000000000000000000000000000000000000l;;;0000
00000000==fD0000h4F`<EKG000000000000lNEeLX8[l^@`0000<U=^000000000000000000000000\>UglV=e00000000000000000000PN=W0000I7Wk4_TjD?2E
000000000J8U0000D?jL00000000`\530000PlGYI<EDhkKB0000X;<7000000000000000000000000L`am0000X?>;0000000000000000dN1K0000000000000000
0000\@eca:YW00008fUQ8ghm00000000TAV40000L;of0000000000004faO1C7a000000000000LRVe=B^@000000004@oCD4[]X]J;0000=:F]000000000000<X>m
8dQk0000000000008M6eTkLB0000000000000iXl0000000000000000UA3U0000A8?Z0000dNbg000000000000000000000000]4a]000000000000P0d1H<d>@;Kj
\ZWCm>Ke4Z[Tm@PC000013jV000000000000000000000000000000000000AAOT00000000QB\P0000H<o9Ta`;0000D7SND<5dPc?k00000000000000000000hbL1
00000000000000000000TJ@MlQ9Z00000000000000000000000000000000d]lc00000000000000000000@63700000000000000000^@0m@\Q0000000000000000
4@[V0000000000000000000000004j]j00004ER;=3bcddEY=9T]5=PR0000P\i5`1C_0000i>e30000\3ODlJU20000000000000000000000000000\T9hLfDF0000
l6770000000000000000\2ki000000000000000000000000000000000000000000000000@4a\@M2500000000000000000000Y14BA=U600000000000000000000
=<kD00000000000000000000000000000000000000000000000085Um8LFn0000TIn^DmTPP3Qn00000U=000000000000000000000X@j:\:83d=PWPQ__Ti\^0000
00000000L9V;0000000040L>U>1n000000000000000000000000PH\[8@7k0000X7Wf00000000000000000000X97g000000000000`4[Q46V4`KUZhZ;0IBFO8Y8\
1<boLHJn000000000000mAkD000006XK0000000000000000\_[MI:c9000000000000DR@k00000000000000000000000000000000000000000000000000000000
\NJA55440000M@[300000000000000000000000000000000@HJY0000000000000000d56]000000000000000000000000000000000000\c[Jda3600000000d6N@
0000I77jDk^a00000000000000000000000000000000000000000000000000000000Q<T`00000000L9U?00000000000000000000DC9e11f3000000000000QA]d
0000000000000000d_S:0000LC8]\_>;0000000000000000000000004QC=leZA0000000000000000h`9Z00000000000000000000000000000000@8V[i>mL0000
00000000000000000000000000000000000011j@000000000000000000000000<IFol__o8;[X000000000000PRIkm>In0000lEG2lG[=HX3<\X\X@l_?00000000
00000J>>000000000000dHm;000000000000X?LOhClY00000000l4iG00000000`o0V00000000000047HG00000000dA<LU=e70000000000000000`J1XdVUQPXON
=4Mf0000Tb]ee;On0000000000000000000000000000]3o50000lm<ATkMMe5Lg00008Sb`0000000000001A1D000000000000000000000000M?D4000000000000
0000000000000000000000000000d9D5PbVh@bY3IAD>000000000000\`oSX\J0000000000000L<VMl>UW0000000000000000Pm53@M]>0000<<c<000000000000
000000000000U=bG00000000000000000000LmgR0;CS0000@G=j00000000000000000000000000000000X[6B0000l6AVECb`4;NC0000I0XA0000000000000000
000000000000hEH:0000dQo@000000000000DfVo00000000000000000000DO<FTfjh0000I?K?0000000000004DGG000000000000LbN[00000000a<<O00000000
000000000000h3Ee4=a80000l<lOlYDXi@6E0000\UH^00000000000000000000000000000000LGFP0000000000000000<dk2TgMbD>6C00000000000000000000
M>K>0000000000000000`RUMPXA_0000X2X\8:T3l;]JLb`<0000000000000000000000000000LkX]000000000000000000000Dh:0000HPN\1<g_000000000000
8\79000000000000LA9J000000000000000000000000lXEW5AI[aCmDM7n]hgQO0000d>oJ00000000000000000000000000000000<FJ`DRjV00000000E2h<0?Ln
PPk\M4<i00005;8U000000000F`5<JdZ00000000000000000000000000000000<`@4M1Co00001CQF<YgF<3B\000000000000<Jao00000000000000000000hUk<
000000000000\DV700000000lJ6I00000000`7J5000000000000000000000000000000000000a;?i]77H000000000000DJMb0000000000000000000000000000
QBdN0000000000000000000000000000@JoS000000000000000000000000=<R[TJI?00000000<8;d0000a7_@0000\2N900000000XG7>LB7Sd]Jb00000000DZNS
000000000000Q;1o0000000000000000Y3l`000000000000000000000000lFGH0000000000000000=0FF000000000000000000000000000000000000\Z?Q0000
00000000dc1DTc[l000000000000000000000000PhM4000000000000]01m`2BH00000000000000000000000000000000000000000000000000000000E@8bXWPg
df=S00000000\\P`88W@00000000000000000000000000000000h3_O@6Y9deO`0000000000000000E@3naCl`U46b0000100l0000<fm^00000000`0Ve00[B01Ub
HD6G0000000000000000\[XN000047UI0000hKin000011K30000000000000000000000000000dQVg0000]:?`\=fcL?b[0000lJZRQBgY46oOhJG:`_7]00000000
000000000000\=X^<U5;LI\J]1S\00004Bb5000016Sn0000000000000000000000000000XP\GdGVU<AVgLdhA=70Y0000000000008bl3000000000000i3W00000
00000000000000000000=CNS000000000000XF:VL[3d\]nYhdED0000HJ?G0000X6_T00000000L;I:8I]10000000000000S51000000000000LZG>00000000UA4f
000000000000`CUb00000000000000000000000000000000000000000000La2Y0000d^Pe0000XSdPDBZ;00000000000000004eK0000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Tob:000000000000LENW00000000P3R>0000000000000000lDYU00000000
00000000000000000000Q6Y_00000000000000000000000000000000Q9<SLUA0Hee08Q:Ei8<fM7[aI;PS<;SZPY>\00000000000000000000`kme0OCke8CE0000
000000000000000000000000I61=9?nj00000000000000000000@j@@0000dM@R00000000000000000000000000000000000000000000TUSC000000000000dR[9
00000000D0[kD42Z0000000000000000000000004NG^0000000000000000HddD85gF0000mB\`@7dN0000l;d?`26^0000000000000000TL[@LYj8\Yg900000000
00000000hgFd0000HI>500000000h7iB00000000`B7_`1E5H:h=LSOd0000000000000000Y7m24TKU0000m9]S0000000000008d4P000000000000000000008N:g
00000000000000008SRLUAS`0000m@:j000000000000000000000000000000000000M5a@d=9Om?=?0000PGmL00000000a75O0000000000000000000000000000
000000004N7300000000X>W70000000000000000T>kfh?Zm00000000000000000000000000000000000000000000000000000000000000000000DV[h00000000
\N>=4`UQ0000000000000000000000000000dX]h00000000000000000000000000000000<Yk@4m9l000000000000000000000000000000000000@=P500000000
0000l=J^XYRPT[MV000000000000\9FB000000000000000000000000D0f\000000000000000000008>GG0000@cjlU?hZlg3Q@<EZ0000lUjF0000000000000000
0000e7MTa6`o0000lMMW000000000000000000000000@0mE0000hPlm000000000000d66k`SCf8WNLladC0000000000000000TcCD<H[^I@C[0000DbY>0000<XM\
0000000000000000\ii200000000PQXGD6eh0DCZL_h7HL2DDmZMi??0DaeG000000000000D0l;00000000H>ag00000000Le>^8Dl5<S^j0nNd00000000000098aC
000000000000000005a[\Mc\XO_F0T5F00000000`OM2000000000000000046H;00000000000000000000E=Vm00000000@1Xn000000000000\Wl;TOQF4=ei0000
0000LIk=e9\Q000000000000000000000000IBHB0000000000000000PalW00000000000000000000l`;8<Y<J0000000000000000000000000000000000000000
DS][8Mjj8gHgPD_X<NB800000000000000000doW00000000000000000000000000004jdc000000000GnS000000000000000000000000000000000Wg7hC:oHij3
0000000000000000lh6l000000000000000000000000P5U9<hEo000000000000000000000000000000000000000000000000<TY^00000000H2o30000lJLZ0000
00000000000000000000PTHd0000L\G:00000000DRCa0000000000000000\:mg000000000000000000000000000000000000@2Ne00000000000000004P;Z0mA2
1A3b8V5V000000000000mCek000000008L_l000000000000M9NV0000lILZ0000TDO800000000d=cWhK?50000X@DL00000000000000000hYC0000<9Dd@F?90000
Lgj4lHcE00000000000000000000000000000000000000000000000000008:We000000000000<Pc^000000000000000000000000000000000000Q9[n00000000
00000000eB5F8ZCe@4Q=DeE=000000000000PT830000\J4m0000H7>Hl6ZJhn;40000000000000000`9Y<`FS=00000000TI00hIn60000000000000000LJ_EXcBJ
0000DMhF<LKITC3c8NWV4_Ql4iO00000LXQIdaZM00000000000000000000000000000000`>FI000000000000hbT^0000000000000000`1=400000000X@2M8jA;
Ha2KH>TJLcd;8ON5a08aQ>C5H8[@E4;l0000000000000000XI0<m>YVdBU0000000000000l`SK0000eABd000000000000PQIH00000000dl6J0000HJS`h`<l0000
00000000000000000000<4bS000000000000Pk3CD[FSXX>3000000000000hL4L0000000000000000000000001;bW]?140000`:^HH0W6IAYF000000000000Df0Q
000000001:9`00000000DA6W0000@khQPO?5PXU?]=QE000000000000000000000000000000000:0X4kHn0000LU^8000000000000000000000000000000000000
l999PAkj0000\DVchPdg00000000do5_0000000000000000000000000000000000000000000000000000000000000000M9lh00000000\=H^00000000a7hD0000
000000000000`<UF0000000000000000lWgDdT9A0000000000000000000000000000\2nc0000M@BG000000000M:8000000008h\1<jTH`FL100008oME00000000
0000000000000000000000000000000000000000XH_9HV=T43ND\<@:Xlc<=>nV18U30000000000000000<aS5`4PW00000000000000000000T_m3`lHPe0>00000
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
